import type { LinearModel } from './linear.js'

// Written by src/build/settings.ts; see there.
export const siteModel: LinearModel = {
  bias: [-0.48],
  weights: `beside
	trigger
		"
			phrase
				ب -1
			preposition
				 3
		-
			phrase
				 2
		:
			phrase
				في 2
			preposition
				 1
			ل
				 2
		adverb
			phrase
				إلى 1
				في 1
			preposition
				في -2
		complementizer
			phrase
				من -6
			preposition
				 2
				على -1
				في 1
				من -1
			relative
				في 2
			verb
				event
					 -1
					في -2
		conjunction
			phrase
				 1
				ب -1
			preposition
				إلى 3
		demonstrative
			phrase
				في -2
		edge
			phrase
				في 1
				ل -1
			preposition
				ب 1
				من 1
			verb
				event
					 1
		negation
			preposition
				 3
		past
			phrase
				في 1
		phrase
			:
				ب -2
			phrase
				 -2
				إلى -2
				ب 1
				بين 3
				على 1
				في 2
			preposition
				ب -1
				على -3
				ل -4
				من 2
			relative
				 -3
				في -2
			time
				 -3
				في -3
				من 1
			verb
				event
					 4
					في 3
			،
				ب 2
			ب
				ب -2
				في -1
			ل
				 5
				في 1
				ل -4
		preposition
			.
				 -2
				في -2
			conjunction
				في 3
			negation
				 1
				في -1
			phrase
				 -3
				إلى -2
				ب -1
				على 1
				في -2
				من 1
			preposition
				 -2
				إلى -1
				عن -7
				في -3
				ل -4
				من -1
			relative
				 -2
				إلى 3
				ب -3
			time
				 -1
			verb
				event
					 -1
					على -2
					من -3
				light
					 2
					إلى 2
					في 1
				other
					في 6
			،
				في -6
			ب
				 5
				إلى 2
			ل
				ب 2
		relative
			phrase
				ل 2
			preposition
				ب -1
			ب
				في -1
		temporal
			phrase
				 2
		time
			phrase
				في 3
			preposition
				 2
			ب
				ب 2
		verb
			aspect
				phrase
					في -2
			event
				.
					 1
				phrase
					على -2
					في -1
				preposition
					 1
					إلى -3
					ب -1
					بين 1
					من -1
				relative
					ب -1
				time
					 3
				،
					في 3
				ل
					في 1
					ل 1
			light
				preposition
					 1
					ب 4
					في -4
					من 1
				relative
					في 2
			motion
				preposition
					في -1
			state
				preposition
					إلى 1
					على 1
				relative
					في -1
		،
			phrase
				ب -1
			preposition
				إلى 1
				في 2
			ل
				في -2
		إلى
			.
				إلى 2
			phrase
				إلى -1
			preposition
				إلى 2
		ب
			ب
				ب -1
		عن
			phrase
				 -2
		ل
			phrase
				في 4
			preposition
				 2
				على -1
				في -1
			ب
				في 2
		من
			phrase
				 1
conjoined
	false -1
	true -15
filler
	false -5
		AGREE -6
		AID 1
		ASSAULT 1
		CONSULT -5
		COOPERATE -2
		DISASTER 2
		PROTEST 3
		REJECT -1
		THREATEN -5
	true
		ACCUSE -6
		AID -1
		ASSAULT 4
		COERCE 4
		CONSULT 10
		REQUEST -3
		SANCTION -1
		SUPPORT -4
finer
	false -1
		ب 1
		باسم 1
		خارج -1
		داخل -1
		على -3
			خلفية -1
		عند 3
		في 5
		ل -4
		وسط 1
	true -5
		 -3
		ب -5
		داخل 7
		على 1
		من 2
first
	false
		 -2
		باسم 1
		بشأن -1
		بين -2
		ضد -2
		على
			خلفية -1
		عند 1
		في 1
		قرب 1
		ل -2
		مع -1
		من
			قبل -2
		وسط 1
	verb
		after
			after
				verb
					other -5
			before -3
				verb
					aspect 1
					speech -4
			same -1
				verb
					event -1
		before
			after -3
			before -1
				verb
					modal -3
					motion 2
					other 1
					speech -1
					state 2
			same -1
				verb
					event -1
form
	masdar -1
	noun -1
	participle -3
	verb -2
head
	ابها 3
	ابين -3
	اثينا -3
	اديس 3
	اذربيجان -1
	اريزونا -1
	ازوفستال 1
	استراليا 1
	اسرائيل -9
	اسطنبول 1
	افغانستان 4
	الاراضي -3
	الاردن 2
	الاقصي 1
	الامارات 5
	الانبار -4
	الباحه -8
	البانيا 10
	البرادعه 4
	البصره 1
	البلاد -14
	الجزيره -1
	الجنوب -4
	الجولان 2
	الحدود -1
	الحزم 1
	الحله 5
	الحوطه 4
	الخرطوم -4
	الخليج -6
	الدوله -4
	الرياض -4
	السجون -8
	السدره -2
	السعوديه -3
	السلطه -2
	السواحل 5
	الشرق -15
	الشمال 2
	الشيخ 2
	الصحراء -2
	الصومال 3
	الصين -5
	الضالع 2
	العاصمه -3
	العالم -3
	العراق 1
	العند -2
	الفوعه 2
	القاره -1
	القاهره -4
	القدس -4
	القرن -6
	القريتين 2
	القطاع -6
	القطيف -1
	القوقاز -4
	القيروان -5
	الكاميرون -1
	الكويت 7
	الكيان -3
	اللاذقيه -3
	المحيط -3
	المدن -11
	المدينه -6
	المسجد 5
	المسيله -2
	المكسيك 2
	المكلا 1
	المملكه -8
	المنطقه -1
	المياه 7
	النرويج 1
	الولايات -9
	اليونان 2
	امريكا -3
	امستردام -1
	اميركا -4
	انقره -7
	اوروبا -12
	اوكرانيا 1
	ايران -6
	باب 1
	باتون -1
	بغداد 1
	بكين -4
	بلوشستان 1
	بنغازي 3
	بيان -2
	بيروت 2
	بيونغ -6
	تركيا -2
	تطاوين -3
	تعز -3
	تكساس -4
	تل -4
	تونس 1
	جازان -2
	جامع -4
	جامعه -2
	جبل 6
	جده 1
	جسر -1
	جنيف 5
	جنين 9
	جوبا 3
	جوبر 2
	جورجيا 2
	حلب 2
	حماه -4
	حي 1
	حيش 2
	خان 8
	خليج 3
	خوست 4
	دارفور -4
	درنه -6
	دمت 1
	دمشق -2
	دوما 6
	دير 3
	ذي -4
	راس 3
	رام -1
	روالبندي 5
	روسيا -13
	ريف -3
	زنجبار 5
	سانت -6
	ستوكهولم 1
	سجن 3
	سرت 1
	سكاكا -2
	سنغافوره 3
	سهل 9
	سوريا 1
	سوريه -2
	سيدي 6
	سيناء 4
	شبه -2
	شرقي -2
	شقره -6
	صعده 1
	طهران -4
	عدن 5
	عسير 5
	عين -1
	غرب 2
	غربي -2
	غزه -2
	غوانتانامو -6
	فيينا 8
	قاعده 4
	قرطاج -3
	قطاع 9
	كابل 1
	كابول -2
	كندا 2
	كوبا -1
	كوبنهاجن -2
	كوريا -6
	كييف -2
	لبنان 3
	لندن -2
	لولايات -3
	ليبيا -1
	ماليزيا 6
	متحف -1
	مخيم 6
	مدريد -2
	مدن -4
	مدينه 2
	مراكش 4
	مسجد -5
	مشفي -7
	معبر 1
	مقديشو 1
	مكه -3
	مملكه -1
	موريتانيا 4
	موسكو -7
	ميناء 3
	نابلس -6
	نجران -1
	نيروبي -5
	هاواي 2
	هايتي 2
	هاييتي 7
	هولندا 1
	هيوستن 2
	وادي 4
	واشنطن -6
	وزيرستان 4
inside
	GROUP
		nominal -3
			AID 2
			REQUEST 1
			RETREAT -4
	ORGANIZATION
		nominal
			ASSAULT 3
	PERSON
		nominal -5
	event -8
		ACCUSE -2
		AGREE 1
		AID -4
		ASSAULT 1
		COERCE -1
		CONCEDE 1
		DISASTER 4
		REJECT -2
		REQUEST -3
	nothing
		ACCUSE 2
		COERCE 2
		CONSULT 2
		COOPERATE -1
		DISASTER -1
		PERSONNEL -1
		RETREAT 2
		THREATEN -3
	noun -9
		ASSAULT 1
		COERCE 3
		CONSULT -6
		PROTEST 1
		REQUEST -1
		SUPPORT -2
	place 3
		ACCUSE -2
		ASSAULT 2
		COERCE 2
		DISASTER 2
		PROTEST 2
		SANCTION -1
		SUPPORT -1
kind
	after
		↵
			↵ 3
		"
			
				before 3
			/ 5
			noun 2
			phrase 1
			verb -1
			، -2
			في
				before 1
		(
			masdar -2
			noun 1
		) -2
			
				after 1
				before -5
			masdar -2
			، -1
		-
			
				before -4
			masdar -2
			verb 1
			ب
				before 2
			في
				after -3
		.
			
				after 1
			edge -1
			verb 1
			داخل
				after -1
			على
				after -2
			في
				after -2
			قرب
				after 4
			مع
				after 1
			من
				after 1
		:
			
				after -2
				before 13
			noun 1
			phrase 4
			في
				after 2
				before -2
		=
			verb -1
		adverb
			
				after 4
			masdar -1
			noun 3
			preposition -3
			في
				before -1
		complementizer
			" -1
			noun -3
			phrase -3
			verb 2
				aspect 3
				event 2
			ب
				before -1
			من
				after 3
		conditional -4
		conjunction
			ل
				before 6
		demonstrative
			phrase -2
		negation -4
			noun -1
			في
				after 1
		past
			
				before 2
			verb -1
				light 3
			في
				before -1
		phrase
			↵ 2
			
				after -3
			demonstrative -1
			negation 2
			phrase -1
			preposition -3
			relative 1
			time 2
			verb
				light 1
				speech -2
			، -4
			إلى
				after -1
			ب 3
				after 1
			على
				after 2
			في
				after 1
			ل
				after 3
				before 2
			من
				after -1
				before 4
		preposition -1
			
				after -1
				before 3
			masdar 1
			noun -1
			participle -2
			time 4
			إثر 2
			إضافة
				إلى -1
			إلى -3
			ب
				before -1
			بمناسبة -1
			بهدف 1
			تحت 2
			حتى 2
			عبر -3
			على -6
				before 5
			عن -3
			في
				before 3
				إطار 2
			ل
				after -3
			لدى 1
			مع
				after -2
			من 5
				after -2
				أجل -3
			منذ 4
			وسط 1
				after 1
		pronoun 1
			
				after 1
			preposition 3
			verb
				event -2
		quantifier -1
		relative
			masdar 3
			noun -2
			verb 1
				other -1
				speech -3
				state 4
			إلى
				before 2
			ل
				after 1
		report
			noun -1
		temporal
			masdar -1
		time 2
			
				after 1
			. 2
			conjunction 3
			masdar 2
			noun -1
			phrase -1
			verb
				event 3
			ب -7
			في
				after -3
			ل
				after 5
		verb
			aspect -1
				masdar -1
				noun 1
			event
				complementizer -4
				masdar 1
				preposition 1
				time 1
				إلى
					after 4
					before 1
				ب
					before 7
				على
					after -1
				في
					after -2
					before 1
				ل 9
				من
					before 2
			light
				
					before 2
				noun 1
				phrase -2
				preposition 4
				ب -2
			motion
				preposition -3
			other
				masdar -2
				في
					after -1
			speech
				complementizer 1
				noun 2
			state -1
				phrase -4
		« 1
			masdar 1
		»
			في
				after 3
		،
			
				after 2
				before -1
			adverb 1
			conjunction -2
			demonstrative -1
			negation 2
			noun -3
			past -4
			phrase 1
			preposition 2
			relative -1
			temporal -1
			time 1
			verb
				speech 1
				state -1
			إلى
				after -1
			ب
				after 2
				before -1
			داخل
				after 5
			في
				before 4
			ل 1
				before -5
			من
				after 1
				before -2
		؟ 1
		ب
			
				before 2
			. 1
			edge -1
			relative 2
			verb 3
				event -3
			، 3
			إلى
				before -1
			ب 1
				after 3
				before 4
			في
				after -2
				before 5
			ل 1
				after -3
			من
				after 2
				before -1
		ك 1
			noun 2
		ل
			
				after -5
			. -1
			masdar 1
			time 6
			verb -3
				event -2
			، 1
			إلى
				after -2
				before 8
			ب 1
			في
				after 2
			ل 2
		” -4
	before
		" -1
			complementizer -1
			masdar -2
		(
			في 1
		-
			
				after 5
				before -4
			phrase -1
		:
			
				after -1
				before 1
		adverb 6
			
				after 5
			noun 2
		complementizer
			
				after -1
				before 3
			masdar 4
			phrase -2
			verb
				speech 4
			ل 3
		conjunction -1
			
				after -1
		demonstrative
			masdar 2
		edge
			
				after -2
		negation -4
		phrase
			: -1
			complementizer 3
			conjunction -2
			edge 1
			negation 2
			noun -1
			phrase -3
			preposition -3
			time 2
			verb 2
				light 3
				other 2
			، -5
			ب 2
				after -4
				before 2
			على -2
			عن -4
			في -1
			ل
				after 1
				before -4
		preposition -2
			
				before 4
			" 4
			) 4
			- 7
			adverb -1
			edge 12
			masdar -3
			noun -2
			phrase -1
			preposition 4
			pronoun -2
			time 9
			verb 1
				event 2
				light 3
			، 7
			أمام 2
			إلى -4
				after -1
				before 2
			ب -3
				after 5
			بالإضافة
				إلى -2
			بالقرب
				من -3
			بشأن
				after -1
			بشكل 1
			بعد
				before -1
			بين -1
			خارج
				after -3
			خلال 2
			داخل 1
			عبر -2
			على 1
				خلفية
					after -1
			عن -3
				before -2
			عند 2
			فوق
				after 1
			في
				after 1
				before 1
			قبالة
				after 3
			قبل -4
			قرب -1
				after 3
			لدى -5
			من
				قبل
					after -1
		pronoun -2
			
				after -3
			noun -1
		report -3
			
				after -2
		time 2
			
				before -2
			masdar -2
			noun 4
			phrase 1
			ب
				after 6
				before 6
			ل -1
		verb
			aspect
				masdar 1
			event -1
				complementizer 3
				edge -3
				masdar -2
				noun 3
				phrase 1
				time 2
				ب
					after -4
			light 2
				complementizer 1
				edge 2
				past 1
				relative -2
			other
				
					before -2
			speech -3
				masdar -4
			state
				
					after -1
					before 3
				masdar 1
				noun -1
		« 1
			
				before 1
			complementizer 1
			noun 2
		، 2
			
				after 1
				before -7
			masdar 1
			phrase -5
			ب -4
				before 4
			في 4
			مع 1
		أثناء
			verb 4
			ب
				before 1
		إلى -2
			preposition -2
			verb -1
			ب
				after 2
		ب -2
			verb -4
				event 5
			، 4
			ب
				after -2
				before -2
			على -2
			ل -2
		بين -2
			noun -3
			preposition -2
		ضد
			noun 2
		على
			
				after 4
			masdar 1
			ب
				after 3
			ل
				after -3
		في -2
			
				after 4
				before -2
			preposition -1
			ب
				before -3
		قرب -1
			preposition -1
		ك -2
			phrase -1
		ل
			
				before -1
			masdar -4
			noun 1
			phrase -1
			verb 2
			ب
				after 3
			على 4
		لدى 3
			
				after 1
			preposition 3
		من
			
				after 1
			verb 4
			ب
				after -1
		“
			
				before 1
			complementizer 1
			masdar 2
kinds
	beside
		(
			)
				after 3
		-
			:
				before -1
			verb
				event
					before 1
		adverb
			phrase
				after 3
		complementizer
			past
				before 1
			phrase
				after -3
		edge
			:
				before 11
		phrase
			↵
				after 2
			-
				before 2
			.
				after -1
			:
				after -3
			adverb
				after 2
			phrase
				after 2
				before -4
			preposition
				before 2
			relative
				after 2
				before 3
			verb
				event
					after -2
					before 1
			،
				after 1
			ل
				before -2
		preposition
			"
				after -2
				before 2
			,
				after 4
			-
				after -2
			.
				after -1
			:
				after 1
			conjunction
				after -2
			past
				before -4
			phrase
				after -2
			relative
				after -1
				before 2
			time
				after 3
			verb
				aspect
					after -1
				event
					before 2
				other
					after -1
				speech
					before 2
				state
					after 1
					before -2
			»
				after 1
			ب
				after -1
				before 3
			ل
				before 1
		verb
			aspect
				phrase
					before 3
				preposition
					before 2
			event
				preposition
					after -3
					before 1
				time
					before -6
				،
					before 7
				ب
					after -3
					before -2
				ل
					before 4
			light
				preposition
					before 1
			state
				phrase
					before 2
		ب
			verb
				event
					after -4
			،
				before 2
		على
			.
				after 1
			phrase
				after -1
			،
				after 1
		عن
			phrase
				after -1
		في
			.
				after 4
			:
				after -1
			preposition
				after 1
			time
				after -6
				before 2
			verb
				event
					before -2
			،
				after 1
			ل
				before -1
		ل
			.
				after -1
			phrase
				after 2
			ب
				after 1
		من
			:
				before 3
level
	admin1 -4
		AGREE 1
		AID 1
		ASSAULT 3
		COERCE -2
		DISASTER 2
		MOBILIZE -4
		RETREAT -1
		إلى -2
		ب 1
		عن -1
		في 2
	admin2
		ب 3
	country -6
		 -2
		AGREE -6
		ASSAULT 1
		COERCE -4
		CONSULT 1
		DISASTER 9
		PERSONNEL 5
		REJECT 1
		REQUEST -5
		RETREAT 1
		SUPPORT -4
		THREATEN -1
		إلى 1
		بين -1
		على 3
		في 3
		قرب 1
		ل 1
		لدى -1
		من 1
	nationality -7
		في -7
	none -5
		CONSULT -1
		DISASTER 1
		في 5
	region -2
		ACCUSE -4
		ASSAULT 5
		COERCE 8
		CONSULT -8
		MOBILIZE 4
		REQUEST -7
		ضد -2
		عن -2
		في -2
		من -3
	site 5
		ACCUSE -1
		ASSAULT 1
		COERCE 1
		CONCEDE 2
		CONSULT 4
		DISASTER -3
		MOBILIZE 3
		SANCTION -4
		إلى 1
		ب -1
		عن 1
	town 3
		 -2
		AGREE 1
		COERCE 1
		CONCEDE -2
		CONSULT 9
		DISASTER -6
		MOBILIZE 3
		PERSONNEL -2
		PROTEST 2
		REJECT -1
		RETREAT -3
		SANCTION 4
		SUPPORT 5
		إلى -1
		ب 1
		بالقرب
			من 4
		بعد -1
		عن 2
		في 2
		قرب -2
		ل 2
		من 1
	university
		 3
		COERCE 1
		في -3
	water -6
		DISASTER 5
nearest
	rival
		ACCUSE
			ACCUSE
				true 8
			ASSAULT
				false -1
				true -6
			COERCE
				false 1
				true -5
			CONSULT
				false -3
				true -3
			REQUEST
				false -1
				true 9
			RETREAT
				false -1
		AGREE
			ASSAULT
				true -2
			CONSULT
				false 1
			SUPPORT
				true 5
		AID
			ASSAULT
				false 1
			DISASTER
				false -2
		ASSAULT
			ACCUSE
				false -6
				true -9
			AID
				true -1
			ASSAULT
				false 1
				true 5
			COERCE
				true 2
			CONSULT
				true -3
			COOPERATE
				false 2
			DISASTER
				false -1
				true 6
			MOBILIZE
				true 2
			PERSONNEL
				false 1
				true -2
			PROTEST
				false 2
				true -3
			REJECT
				true -1
			REQUEST
				true -4
			RETREAT
				false 2
			SANCTION
				true -2
			SUPPORT
				true -1
		COERCE
			ASSAULT
				true 2
			COERCE
				true 6
			CONSULT
				false 2
				true -2
			MOBILIZE
				false 1
			PROTEST
				false 2
			RETREAT
				true 8
		CONCEDE
			RETREAT
				false -1
		CONSULT
			ACCUSE
				false 2
			AGREE
				false -3
				true 4
			ASSAULT
				true -3
			COERCE
				false -3
			CONSULT
				false 3
				true 3
			PROTEST
				false 2
			REQUEST
				false -2
				true 2
			RETREAT
				true -3
			SUPPORT
				false -2
				true 1
		DISASTER
			AID
				false 1
				true 1
			ASSAULT
				false -1
				true 4
			DISASTER
				false -1
				true 3
		MOBILIZE
			ASSAULT
				false -1
			CONSULT
				false 1
			PERSONNEL
				false -5
			REQUEST
				true 7
		PERSONNEL
			COERCE
				false 3
			CONSULT
				false 4
			PERSONNEL
				true 5
		PROTEST
			ASSAULT
				true 3
			COERCE
				true -2
			PROTEST
				false 1
				true 10
		REJECT
			ASSAULT
				false -3
			CONSULT
				false 1
				true -3
			PERSONNEL
				false -1
		REQUEST
			ACCUSE
				false 1
			ASSAULT
				true -3
			CONSULT
				true 2
			MOBILIZE
				false 1
			REJECT
				false 2
			SUPPORT
				false -3
		RETREAT
			ASSAULT
				false 4
				true 5
			COERCE
				false 2
			CONSULT
				false -2
			RETREAT
				true 1
		SANCTION
			ASSAULT
				false 3
				true -6
			SANCTION
				true 6
		SUPPORT
			ASSAULT
				true -2
			CONSULT
				true -2
			PROTEST
				false -2
			REQUEST
				false -4
		THREATEN
			ASSAULT
				false -1
		none
			ACCUSE
				false -2
			AGREE
				false 2
			AID
				false -1
			COERCE
				false -1
			CONSULT
				false 1
			COOPERATE
				false -1
			MOBILIZE
				false -2
			PERSONNEL
				false 1
			PROTEST
				false -1
opening
	alt
		before 7
	bbc -1
	time -2
	أتى -5
	أثار
		after -1
	أجرى 1
		after 1
	أدان -2
	أدى 5
		before 4
	أردف -1
	أشاد
		after -1
	أصاب -4
		after -2
	أصدر -2
		after -2
	أضاف -1
		after -1
	أظهر 2
	أعرب 2
		before 1
	أعلن
		after 2
		before -1
	أغلق -1
	أفاد 1
		before 3
	أكد
		before -2
	ألقى
		after -1
	أمر -1
	أوضح -1
	اذ -2
	استأنف -4
		before -1
	استمر 5
		after 3
	استنكر
		after 1
	استولى
		before -1
	اسرائيل -2
	اسلام 1
	اعتقد -1
	اعتقل
		after 2
	الا
		after 3
		before -2
	الامم 3
	القاهره 1
		before 5
	القتلي 1
	القدس 2
		after 2
	الي
		after -2
		before 1
	اما
		after -3
		before 1
	انتشر 1
	انتقد -1
	انسحب
		before 2
	انطلق
		after -3
		before 3
	بدوره -1
	بغداد 2
		after 3
	بلغ 1
	بن -2
		before -1
	بينما 2
		after 1
	تحليق -2
	تزامن
		before -5
	تعرض 1
	تم 3
	تمكن
		before -1
	توقع 3
	ثم 2
	جرى
		after -2
	حذر -2
	حضر -3
		after -2
	دبي -1
		before -3
	دخل -4
		after -1
	ذكر
		after 1
		before -3
	رأى
		before -1
	رابط
		after 1
	روابط -2
		before -2
	روسيا 1
		before 3
	زور 1
	سعى 1
	سقط -1
	شدد
		after -3
		before 5
	شن
		after 3
		before -1
	شهد
		before 2
	صرح -3
		after -1
	صنعاء
		after 1
	ظل -4
	ظهر 2
	عاد
		before 4
	عد 1
		after 3
	عقد
		after -1
	علاقه 2
	علق -2
		after -3
	علي
		after -2
		before 1
	غير
		after 1
		before -1
	فتح 1
	في
		after 2
		before -1
	فيما -4
		after -1
	قال
		after 2
		before -1
	قام
		after -2
		before 1
	قتل
		before -1
	قتلي 1
	كابول 3
		after 7
	كشف -2
		before -6
	كما -2
		before -1
	لكن
		after 1
		before -6
	لم
		after 1
	مثل -4
	مصر -2
	مقتل 2
		after 1
	من -2
	نفى
		after -2
		before 2
	نقل
		after 2
		before -2
	هجمات 1
		after 1
	هدف 1
	هذا 2
	و
		after -1
	واذا 1
		after 2
	واشنطن
		after 1
	والسودان 1
	وبحسب -3
	وبين -1
	وبينما 2
		before 2
	وجه -1
		before -2
	وحتي -1
	وخلال
		after 1
	ورغم
		after -1
		before 1
	وصف
		after 4
		before -2
	وصل
		before 1
	وعبر -3
		before -1
	وعن
		after 1
	وفي
		before -1
	وفيما -1
	وقد
		after -2
		before 2
	وقع
		before -2
	وقف 1
	ولا
		after -3
	ولم -2
		after -1
	ومع
		after -1
	ومن
		after -1
	ومنذ 2
		before 3
	ووفقا 1
		before 4
own
	false
		GROUP
			nominal
				AID 2
				COERCE -1
				REQUEST 1
		ORGANIZATION
			nominal
				ASSAULT 3
		event
			PROTEST -4
			REQUEST -2
		masdar -1
		nothing
			ACCUSE 2
			COERCE 2
			CONSULT 2
			COOPERATE -1
			DISASTER -1
			PERSONNEL -1
			RETREAT 2
			THREATEN -3
		noun -2
			ASSAULT 3
			COERCE 3
			CONSULT -3
			PERSONNEL 1
			PROTEST 1
			REQUEST -1
		participle -3
		place
			ACCUSE -2
			ASSAULT 2
			COERCE 2
			CONSULT 1
			DISASTER 2
			PROTEST 2
			SUPPORT -1
		verb -2
	true
		GROUP
			nominal
				ASSAULT 2
		event
			AGREE 2
			AID -2
			ASSAULT 8
			CONSULT 3
			DISASTER 1
			RETREAT -1
		noun 1
preposition
	 -2
		ACCUSE -2
		AID 3
		ASSAULT 2
		COERCE 2
		DISASTER 5
		MOBILIZE -3
		PERSONNEL -1
		PROTEST 6
		REJECT -5
		THREATEN -1
		after -3
		events/accuse/muhakama 5
		events/aid/sallama-musaadat 1
		events/assault/atlaqa-nar 2
		events/assault/ghazw 2
		events/assault/hadama -3
		events/assault/hajama -3
		events/assault/harb -7
		events/assault/harb-musammat -1
		events/assault/harrara-min 2
		events/assault/hujum-kimyai 1
		events/assault/ightala -5
		events/assault/infajara 4
		events/assault/iqtaham 1
		events/assault/istaada 1
		events/assault/istaada-mawqi -5
		events/assault/istihdaf -4
		events/assault/majzara 3
		events/assault/maqtal -1
		events/assault/muwajahat -1
		events/assault/qasafa 1
		events/assault/qasf-jawwi 3
		events/coerce/damma 3
		events/coerce/hamlat-itiqalat 1
		events/coerce/hasara 1
		events/coerce/hazara -2
		events/coerce/ihtalla 1
		events/coerce/itaqala -1
		events/coerce/saytara -1
		events/concede/rafaa-uqubat 1
		events/consult/ijtamaa 8
		events/consult/liqa 1
		events/consult/mubahathat -1
		events/consult/mufawadat -1
		events/consult/zara 8
		events/consult/ziyara 9
		events/disaster/asifa -2
		events/mobilize/tajriba-nawawiyya -2
		events/personnel/intikhabat 6
		events/protest/ihtijaj 6
		events/request/daa 1
		events/request/dawa 1
		events/retreat/atlaqa-sarah -8
		events/retreat/insahaba 8
		events/support/karrama 6
		place 2
		same 2
	إلى
		AID 6
		ASSAULT -3
		CONCEDE -1
		CONSULT 4
		DISASTER -2
		MOBILIZE 3
		RETREAT -2
		SANCTION -1
		before 2
		events/assault/ishtabaka 4
		events/assault/qasafa -1
		events/assault/tafjir -4
		events/coerce/hasara 2
		events/consult/ziyara 11
		events/mobilize/arsala-quwwat 5
	ب
		ACCUSE 3
		ASSAULT -1
		CONSULT 5
		DISASTER -8
		PERSONNEL 3
		REQUEST 4
		SANCTION -3
		SUPPORT 1
		after 1
		event -6
		events/accuse/adana -1
		events/assault/ghara -1
		events/assault/hujum 4
		events/assault/ightala -1
		events/assault/infajara 1
		events/assault/ishtabaka -2
		events/assault/maqtal 3
		events/assault/muwajahat -4
		events/assault/naffadha-idam -2
		events/assault/qasafa -1
		events/assault/qatala -3
		events/assault/tabadul-nar 2
		events/coerce/istawla -1
		events/coerce/itaqala 4
		events/consult/liqa-jamai 1
		events/consult/qimma 3
		events/protest/muzahara -2
		events/request/talaba-bi -3
		events/sanction/hukm-qadai -1
		events/support/tawqi 2
		nothing 2
		place 1
		same -2
	باسم 1
	بشأن -1
		after -1
	بعد
		ASSAULT -2
		event 2
		events/assault/hujum -2
	بين -2
		CONSULT -5
		DISASTER 3
		events/assault/hujum 1
		events/disaster/zilzal 3
		nothing -4
	حول
		CONSULT -4
	خارج
		ASSAULT -1
		after -3
		nothing -2
	داخل
		ASSAULT 4
	ضد -2
		after -1
		events/assault/hujum -3
	على
		ASSAULT 3
		DISASTER 5
		PERSONNEL -1
		RETREAT 3
		SANCTION -3
		after 1
		events/assault/ghara 1
		events/assault/harb 2
		events/assault/harb-nisba -3
		events/assault/maraka -2
		events/assault/sarukh-saqata 4
		noun 6
		same -1
		خلفية -1
	عن
		before -2
		nothing -1
		same 1
	عند 1
		ASSAULT 2
	فوق
		ASSAULT 2
		after 1
		place 4
	في 1
		ACCUSE 1
		AID 3
		DISASTER 1
		MOBILIZE -1
		ORGANIZATION
			nominal 1
		REQUEST -1
		RETREAT -1
		SANCTION 4
		after 3
		event -1
		events/accuse/adana -6
		events/accuse/intaqada -5
		events/accuse/istajwaba 2
		events/accuse/ittahama -5
		events/accuse/muhakama 7
		events/accuse/naddada 3
		events/accuse/tahqiq-fi 1
		events/accuse/tahqiqat 1
		events/agree/ittifaq-muhaddad 6
		events/agree/wafaqa 1
		events/aid/dam-maddi -1
		events/aid/qaddama-musaadat -2
		events/aid/talaqqa-musaadat -4
		events/assault/al-hadith -4
		events/assault/amal-unf 1
		events/assault/amaliyya-askariyya 1
		events/assault/amaliyya-irhabiyya 2
		events/assault/dahasa -6
		events/assault/ghara 3
		events/assault/ghazw 1
		events/assault/hadith-irhabi -3
		events/assault/hajama 2
		events/assault/hamla-askariyya 1
		events/assault/harb-nisba -2
		events/assault/hujum -1
		events/assault/hujum-intihari 2
		events/assault/hujum-kimyai 2
		events/assault/ightala -5
		events/assault/ijtiyah -2
		events/assault/ishtabaka 2
		events/assault/istaada-mawqi -2
		events/assault/istakhdama-kimyai 3
		events/assault/istashhada -2
		events/assault/itida 3
		events/assault/jarha -2
		events/assault/khatafa -2
		events/assault/majzara -1
		events/assault/maqtal -2
		events/assault/maraka -1
		events/assault/masra 3
		events/assault/niza 3
		events/assault/qasafa 2
		events/assault/qatala -1
		events/assault/tafjir -1
		events/coerce/aghlaqa -1
		events/coerce/dahama -2
		events/coerce/ihtalla 2
		events/coerce/itaqala -2
		events/coerce/mudhakkirat-tawqif -3
		events/coerce/saytara -5
		events/consult/bahatha 3
		events/consult/bahth-masdar -9
		events/consult/hiwar -2
		events/consult/ijtima 1
		events/consult/iltaqa 4
		events/consult/liqa 2
		events/consult/liqa-jamai 1
		events/consult/mufawadat -1
		events/consult/mutamar 1
		events/consult/qimma 8
		events/consult/ziyara 8
		events/disaster/hariq -3
		events/disaster/isaba-marad 5
		events/mobilize/arsala-quwwat -2
		events/mobilize/istanfara -2
		events/mobilize/nashara-quwwat 8
		events/personnel/adla-bi-sawt 2
		events/personnel/faza 1
		events/personnel/intikhabat -1
		events/personnel/istaqala 2
		events/personnel/shakkala-hukuma -1
		events/protest/adraba -1
		events/protest/ihtijaj -1
		events/protest/intifada -2
		events/protest/kharaja-shawari -1
		events/protest/muzahara 2
		events/request/amara 2
		events/request/daa-liqa -2
		events/request/talab -4
		events/request/talaba-min -2
		events/request/talaba-yield 1
		events/retreat/atlaqa-sarah -6
		events/sanction/hukm-qadai 2
		events/support/ashada -3
		events/support/dam-dawla -1
		events/support/fataha-sifara 1
		events/support/tawqi 5
		events/support/waqqaa 7
		nothing 1
		noun 4
		same -11
	قبالة
		after 3
	قرب 1
		after 3
		nothing 2
	ل -2
		ASSAULT 4
		CONSULT 8
		MOBILIZE -2
		PROTEST -9
		RETREAT 1
		after -5
		events/assault/ghazw 8
		events/assault/harrara 2
		events/assault/hujum -1
		events/consult/iltaqa 1
		events/consult/liqa -4
		events/consult/mubahathat -1
		events/consult/ziyara 5
		events/consult/ziyara-makan 21
		events/protest/masira -1
		noun -3
	لدى
		CONSULT -1
	مثل
		ASSAULT 2
	مع -1
		ASSAULT -1
		CONSULT -2
		MOBILIZE 1
		nothing -3
	من
		COERCE -1
		DISASTER -1
		REJECT 3
		RETREAT 6
		SANCTION 6
		before 1
		event 1
		events/agree/taahhada 2
		events/assault/hujum -4
		events/assault/istaada-mawqi 3
		events/assault/maraka 1
		events/assault/qatala -2
		events/retreat/insahaba 2
		events/retreat/sahaba-quwwat 3
		noun -1
		قبل -2
			after -1
	منذ
		same 1
	وسط 1
		ASSAULT 2
		DISASTER 4
		nothing 1
rank
	0 2
		false 1
		true 4
	1 -5
		false -5
	2 -8
		false -8
reach
	0
		after 1
		before -2
		false 10
		same 2
		true -2
		بين -1
		ضد -2
		في 10
		قرب -2
		ل 2
		مع -6
		من 3
		منذ 1
		وسط 2
	14
		before -2
		true -8
		بين 3
		على -1
		في -2
	2
		 -3
		after 1
		false 3
		true -3
		إلى -1
		ب 3
		داخل 4
		عن 3
		في 3
		ل -4
		من 1
		وسط -4
	22
		after -4
		before -1
		false -3
		true -2
		إلى -5
		على -1
		قرب 3
		ل -1
		مع 5
		من -7
	5
		false 1
		true -2
		إلى 3
		بين -1
		عن -3
		قرب 1
		ل 1
		من -2
		وسط 1
	9
		after -1
		before 1
		false 1
		true -2
		ب -3
		ضد 1
		على 1
		فوق 2
		في -3
		قرب 4
	99
		after -10
		false -2
		true -5
		إلى -2
		في 1
		من 4
rival
	false -2
		0 2
		14 -1
		2 2
		22 -5
		9 -1
		99 -4
	nearer
		false
			after
				 -1
				noun 1
				verb -1
				إلى -1
				ب 1
				خارج -2
				على 1
				قبالة 1
				قرب 1
				من
					قبل -1
				نحو 3
			before -1
				إلى 2
				ب 2
				على -2
				في 1
				ل -6
				وسط -1
		true
			after -3
				noun -2
				على -1
				وسط 1
			before -4
				masdar -2
				verb -1
				ب -2
				ل 5
				من 3
				وسط 1
	true -4
		14 -1
		22 -1
		5 -2
		99 -2
rivals
	between
		0
			after
				masdar 4
				noun 4
				verb 3
			before
				noun 2
				participle -2
		1
			after
				masdar -4
				noun -2
				verb -6
			before
				masdar -1
				noun -3
				verb -1
		2
			after
				masdar -9
				noun -6
				verb -9
			before
				masdar -2
				noun -4
				verb -2
taken
	false
		ACCUSE -1
		AID 1
		ASSAULT 1
		CONCEDE 4
		CONSULT -4
		DISASTER 2
		MOBILIZE 6
		PROTEST 1
		REJECT -2
		SANCTION -4
		SUPPORT -1
		THREATEN -1
	true -16
		ASSAULT 8
		COERCE 9
		CONCEDE -1
		CONSULT 10
		REQUEST -3
		RETREAT -1
		SUPPORT -1
trigger
	after
		)
			في -1
		,
			في -1
		-
			 2
		:
			ب -1
		edge
			ب 6
			في 4
			ل -1
		time
			 -1
			ب 3
			في 2
		،
			 1
			إلى 1
			داخل 1
		أتم
			في -4
		أتى
			إلى -5
			في -5
		أجرى
			في 2
		أدى
			في 1
		أسفر
			في 1
		اثر
			 -1
			على 4
			في 5
		التي
			 -1
		الجيش
			في -4
		الذي
			 -3
			ل 1
		الذين
			ب -2
			في -1
		العراق
			في 1
		القوات
			في 3
		القيام
			 2
		الولايات
			في 1
		الي
			 3
			ب 2
			على 2
			في 2
			ل 1
			من -1
		ان
			 -2
			إلى 1
			من -2
		انه
			ب -1
			في -2
		ايضا
			في -2
		بالاضافه
			في 1
		بدأ
			في 2
		بسبب
			في 2
		بعد
			 -2
			إلى 1
			ل 1
			من 2
		بعدما
			 1
		تعرض
			 4
		تم
			 1
		ثم
			إلى 1
		جراء
			 -2
		حول
			في -3
		حيث
			إلى 4
			من -2
		خلال
			 2
			ب -3
		علي
			إلى -1
			ب -3
			على -2
			في -1
			من -2
		عن
			 -3
			إلى 1
			في 3
		عندما
			في 3
		في
			على -2
			في 1
			ل -4
			من 1
		فيها
			 1
		قام
			 -1
			إلى 1
			في 3
		قد
			على -5
			في 1
		قوات
			ب -2
		كان
			في -3
		ل
			 1
		محافظه
			في 1
		مدينه
			في -2
		مع
			في 1
		مقتل
			 1
		من
			بين -1
			في 1
		منذ
			 -4
			ل 1
		نتيجه
			 5
			في 2
		هذا
			ب -1
			في -2
		هذه
			 -1
		هناك
			في -1
		والذي
			في 1
		وقع
			 2
	before
		"
			في 4
		-
			في 1
		.
			إلى 1
			ل 1
		:
			 1
			ب -1
		edge
			في -2
		time
			 -1
			ب -5
			على -2
			في -1
		،
			 3
			من 1
		أصبح
			 1
		اثناء
			في -1
		استهدف
			 -2
			في -3
		اسرائيل
			ب 2
		الارهابيه
			 2
		التي
			 -1
			من -2
		الجيش
			 4
			في -1
		الذي
			ل 4
		الرئيس
			 -1
		السلطات
			ب -1
		الشرطه
			في 3
			من -1
		العراق
			 4
		القبض
			في 1
		القوات
			في -1
		النار
			في 3
		الوفد
			 -3
		الي
			 -3
		امام
			في -4
		اوباما
			 1
		ايضا
			في -5
		باستخدام
			في 1
		بالعراق
			ب 2
		بها
			في 1
		بين
			 4
			إلى 3
			في -1
			ل -1
		حتي
			في 3
		خلال
			في 2
		رئيس
			في -2
		شهد
			 2
		ضد
			في -3
		ضرب
			 -3
		علي
			مع 1
		عن
			 1
			عن -1
		في
			 -3
			إلى 1
			على -4
			في -3
			قرب -5
			ل -5
		فيها
			 2
		قاده
			في -2
		قرب
			 4
			قرب -2
		ل
			في 2
		لقوات
			في 3
		للتحالف
			 1
		للعراق
			ل 1
		مسلحون
			 2
			في 3
		مع
			على 4
			ل -1
			مع -1
		من
			 -1
			إلى -1
			على 1
			في 4
			ل -2
			من 2
		منذ
			في -3
		منطقه
			في -1
		نفذ
			في 2
		و
			ب -1
		وقع
			في 1
		ولي
			ل 2
type
	ACCUSE -7
	AGREE -2
	ASSAULT 2
	COERCE 3
	COOPERATE -3
	DISASTER 7
	REJECT -6
	REQUEST -6
	SANCTION -5
	SUPPORT -5
	THREATEN -2
verbs
	after
		2 -2
	before
		0 1
		1 -1
		2 -2
	same
		0 2
way
	after
		 7
		, 3
		,,complementizer -4
		,,conjunction -5
		,,conjunction,verb
			event -10
		,,relative,verb
			event 2
		,,verb
			event,, 1
			speech -3
		complementizer -4
		conjunction -2
		long -1
		mark,, -5
		relative,verb
			aspect 5
			event 3
			event,mark 5
			light 5
			state 4
		verb
			event 5
			event,mark -2
			light 1
			other 5
			speech -2
			state 3
	before
		 1
		, -2
		,,complementizer,verb
			light 5
		,,conjunction -5
		,,verb
			speech,complementizer -3
			state -1
		complementizer 2
		complementizer,verb
			event 4
			light 5
		conjunction -6
		long -2
		mark 4
		mark,, 2
		mark,conjunction 1
		mark,verb
			event -1
		relative 1
		relative,verb
			aspect 1
			event 2
		verb
			event 2
			event,, -2
			event,,,verb
				light 1
			event,relative -3
			event,verb
				light 5
			light 2
	same
		 2
word
	after
		↵
			AID 7
			ASSAULT 6
			COERCE -1
		"
			CONSULT -3
			PERSONNEL 3
			PROTEST 2
		) -2
		-
			ACCUSE 4
		.
			ACCUSE -4
			AGREE -4
			ASSAULT 2
			CONSULT 1
			REQUEST -4
			RETREAT 1
		:
			ACCUSE 4
			ASSAULT -7
			PERSONNEL 2
			SANCTION 1
		edge
			ASSAULT 1
		time 2
			AID -1
			ASSAULT -2
			CONSULT 5
			PERSONNEL 1
			PROTEST -3
			REJECT 5
			RETREAT -4
			SUPPORT 8
		« 1
			ASSAULT 2
		،
			ACCUSE -4
			AID 1
			CONCEDE -2
			CONSULT 5
			REJECT -4
			REQUEST 3
			SANCTION 1
			SUPPORT 1
		؟ 1
		أبان 2
		أتم -3
		أدى
			ASSAULT -1
		أصبح 3
		أعلن -2
			ASSAULT -1
		اثر 1
		استخدم 1
			ASSAULT 1
		اضافه -1
		الاستراتيجيه 3
			ASSAULT 3
		البلاد 6
			ASSAULT 4
		التي 1
			ASSAULT -2
			COERCE 1
		الذي
			CONSULT -1
		السلطات 2
		الواقعه 6
		الي
			CONSULT 2
			RETREAT 1
			SANCTION 5
		ان
			CONSULT 5
		انه -2
		او -3
		ايضا -4
		باقليم 4
		بالضفه 1
			ASSAULT 4
		بان -1
		بدأ
			ASSAULT -1
		بعد 1
			COERCE 2
		بمحافظه 6
		بمدينه -2
			ASSAULT -2
		بمناسبه -1
		بمنطقه 5
		بهدف 1
		بولايه 4
		تحت 2
		تمكن 1
		ثاني 1
		ثم 1
		جنوب 5
		حتي
			ASSAULT 2
		حكما 4
		حيث 5
			ASSAULT 1
		خلال 3
			AID 4
			COERCE 2
			CONSULT -2
		دعم -1
		رفع 3
		شرق
			ASSAULT 4
		شكل 2
		شمال 4
			ASSAULT 5
		شهد 7
			ASSAULT 1
		ضد
			ASSAULT -1
		طالب 2
		ظهر -3
			ASSAULT -3
		عاصمه 2
		عبر -3
		علي -1
			AGREE 1
		في 4
			ACCUSE -4
			AGREE 2
			COERCE 3
			CONCEDE 3
			REQUEST -5
		فيما -4
		قرب
			ASSAULT 3
		قوله 5
		كان 1
		كما 3
		لدي 1
		لشن -1
		للاجئين -1
		للتحقيق 3
		للدموع -2
			ASSAULT -1
		للقاء 1
			CONSULT 2
		للمشاركه
			CONSULT 2
		ما -3
		مع
			CONSULT 4
		من
			COERCE 1
			DISASTER 2
		منذ -1
		نفسها 3
		نفى -2
		هجوما -1
		وابين 3
			ASSAULT 3
		واجه 7
		واليمن -1
			CONSULT -2
		وباكستان
			ACCUSE 1
		وذلك
			ASSAULT 2
		وراس -2
		وسبل -3
		وضع 3
		وقف 1
		ومخيمها 6
		ومليليه 3
		وهي 6
		يوم
			CONSULT 2
		” -4
	before
		" -1
		(
			ASSAULT 4
		-
			ASSAULT 6
			COERCE -1
			SUPPORT 3
		:
			RETREAT -1
		edge
			ASSAULT -1
			DISASTER 6
			PERSONNEL -4
			RETREAT -2
			SANCTION 3
		time 2
			SUPPORT 3
		« 1
		، 2
			CONSULT 3
		احتضن 2
		استضاف 11
			CONSULT 5
		استعاده -1
			ASSAULT -1
		اسرائيل 2
		اعتبر 1
			ASSAULT 4
		اقتحام 6
		اقتحم 1
		الاحياء 2
		الحدود 1
		السفير -1
		العاصمه 5
		المجلس 3
		المدن 4
		الي
			AID 5
			COERCE -1
			CONCEDE -1
			CONSULT 6
			DISASTER -2
			MOBILIZE 2
			RETREAT -2
			SANCTION -1
		ان -1
			COERCE -1
		انفجار -1
		باسم 1
		بانفجار 1
			ASSAULT 1
		بعد -1
		بلده
			ASSAULT -2
		بمحافظه -1
		بمدينه -3
			ASSAULT -1
		بمقر 1
		بمنطقه -5
			ASSAULT -4
		بين -2
			CONSULT -5
			DISASTER 3
		تحرير -5
			ASSAULT -5
		تعرض 2
		حتي -1
		حول
			CONSULT -4
		خسائر 5
		داخل
			ASSAULT 4
		دعا
			REQUEST 1
		زار 2
			CONSULT 4
		زور 7
			CONSULT 9
		زيارته 2
			CONSULT 6
		زياره 2
			CONSULT 2
		سجن -6
		شرق 2
		شن -5
			ASSAULT -3
		شهد 9
			ASSAULT 3
			COERCE -4
			PROTEST 2
		صله -1
		ضد -2
		ضرب 1
		عاصمه -1
		علي
			ASSAULT 5
			COERCE 4
			DISASTER 4
			PERSONNEL -1
			RETREAT 2
			SANCTION -3
		عليه 3
		عمليات 5
		عن -2
		فوق
			ASSAULT 2
		في
			AID 3
			ASSAULT 2
			MOBILIZE -1
			PERSONNEL -1
			REQUEST -4
			SANCTION 3
		قاد -1
		قام -1
		قباله 1
		قرب 1
		قريه -2
		كلم -6
			ASSAULT -2
		كيلومترا -3
			ASSAULT -2
		لتحرير -2
			ASSAULT -2
		لدي
			CONSULT -1
		مثل
			ASSAULT 2
		محافظه -1
		مديريه -4
			ASSAULT -3
		مدينه -11
			ASSAULT -2
		مرفاي 2
		مسجد 1
			ASSAULT 6
		مسيره -2
		مصر 4
			ASSAULT 6
		مع -2
			ASSAULT -2
			CONSULT -2
			MOBILIZE 1
		من -5
			ASSAULT -1
			CONSULT -1
			DISASTER -1
			REJECT 2
			RETREAT 6
			SANCTION 6
		مناطق 3
			ASSAULT 1
		منطقه -8
			ASSAULT -3
		نفذ 1
		هاجم 1
			ASSAULT 1
		هجوم 2
			ASSAULT 2
		هز 2
			ASSAULT 1
		وخاصه 1
		وسط
			DISASTER 4
			PROTEST -1
		وصل 4
			CONSULT 4
		وفي 3
			ASSAULT -4
			PROTEST -3
		وقع
			ASSAULT 1
		ومن 1
	between
		after
			"
				masdar 4
				verb -2
			( 1
				noun 1
				verb -1
			) 2
				masdar 2
			, -1
			- 1
				verb 2
			: -5
			time 1
				noun -1
				verb 4
			، -1
				noun -2
			آل 5
			أتم 2
			أتى
				noun -1
			أجرى 1
				noun 3
			أجمع 1
			أدى 5
				noun 1
			أصاب 2
			أطلق 3
			أعلن -4
				masdar -1
			أفاد -2
			أكد -5
				masdar -1
			أودى 1
			اثناء 6
				masdar 2
				verb 1
			اجهزه 2
			احتجز 1
			استضاف 1
				noun 2
			استهداف 1
			استهدف 8
				masdar 7
			اشتبه 1
			اشخاص 7
				noun 1
			اطراف 1
				masdar 4
			اعتقد 2
			اعقاب -6
			اعلان -1
			الاحداث -1
			الارهاب 1
			الارهابيه 3
				noun 3
			الاستراتيجيه -3
			البلاد -1
			التي 8
				masdar 1
				noun 4
			الثانيه 1
				noun 1
			الجماعات -1
			الحدود 5
				masdar 3
				noun 3
			الحرب -4
			الحكم 1
			الحكومه -3
				verb -3
			الحوثيين 1
			الذكري -1
			الذي 2
				masdar 2
				noun 2
				verb -1
			الذين 3
				noun 3
			السفاره
				masdar 2
			السفير -1
			السلطات -2
				masdar -1
			السيطره 1
			الشرطه
				masdar 2
			الطريق 4
				noun 2
			العاصمه
				verb 1
			العمليه -2
				noun -2
			العوده 1
			الفصائل
				verb 3
			القاده -4
			القوات
				masdar -2
				verb 2
			القوي
				verb 2
			المتحدث -1
			المحكمه 2
			المدينه -1
			المنازل 3
			المناطق
				noun -2
				verb 2
			المنعقد 1
			المواقع 1
			الموقع 1
			الواقعه
				verb -1
			الوصول -1
			الوفد -1
			الولايات 6
				verb 4
			الي -2
				noun -2
			اليمن 2
			ان -2
				masdar -2
			انحاء 1
			اندلع
				masdar -2
			انعقد
				noun 1
			انها 5
			ايضا -1
				noun -4
			باستخدام 2
				noun 1
			باكستان -1
			بالاضافه -1
			بالتزامن -3
			بالقرب
				masdar -2
			بان -1
			بجنوب 1
				noun 1
			بحث -1
			بحياه 1
			بدأ -3
			بدون 2
			بسبب -1
			بشان -4
			بعد -4
				noun -1
			بعدما -3
			بغداد -1
			بقتل -4
			بقوه 3
				noun 2
			بلده -14
				noun -1
			بمدينه -6
			بمشاركه -1
			بمقر 3
			بمنطقه -4
				masdar -1
			بناء 4
			به
				masdar 1
			بيت -2
			بين 3
				masdar 5
				noun -1
				verb 2
			بينما 2
				verb 1
			تابعه 2
			تجمع 1
			تسبب 4
			تفجير -5
				noun -2
			تقدم -1
			تل -2
			تلك -1
			تم -2
				noun -3
			تنظيم 3
				noun 1
			توجه 1
			ثم -1
			جبل -4
			جبهه -3
			جرح 6
				masdar 2
			جمع 1
			جندي 3
				verb 2
			جنوب -5
			حذر -1
			حزب -2
			حصل -2
			حمل 1
				masdar 1
			حي -6
				verb -2
			حين 3
			خصص -2
			خلال 4
				verb 4
			داخل 3
				verb 1
			دار
				masdar -2
			دخول -1
			رئيس 1
				noun 1
			رغم -3
				noun -1
			رفع 4
				masdar 1
			روسيا 1
			زرع 3
				masdar 2
			زيارته 5
				verb 6
			زياره 3
			ساحه -3
			سجن -1
			سفيرها 5
			سقط 1
			سلسله -1
			شارع 2
			شمل 1
			شهد -1
			صاروخا 3
			صواريخ 2
			ضرب 2
			ضم
				masdar 1
			طريق -1
			عاد -2
			عاش -2
			عبد 1
			عقب -3
			عقد 5
			علي -1
				masdar -3
				verb -1
			عليه
				masdar -3
			عليهم 1
			عمليات 6
			عمليه 2
			عن -2
				verb -6
			عند 1
				noun -2
				verb 3
			غزه 2
			غير -1
			فصائل -1
			في -1
				masdar -1
				verb -2
			فيما -5
			فيها
				noun 1
			قاعده -2
				verb -3
			قال -3
			قباله 1
				verb 1
			قبيل -1
			قد
				noun -1
			قريه -6
				verb -1
			قصف -1
				noun -2
			قضايا -1
			قمه -2
			قوات 1
				verb 3
			قواتها 1
			كان 3
				verb 2
			كلم
				noun 1
			كلمه 7
				verb 7
			لحزب 3
			لدي -4
				masdar -1
			لرئيس 1
				masdar 2
			لضمان -1
			لعمليه -1
			لقاء 2
			لكن -3
			للحوثيين 2
			للشرطه 3
			للقوات
				verb 1
			للمسلحين 1
			للنظام 1
			لم -3
			لن -1
			لها
				noun -1
			مؤتمر 1
			ما
				masdar 2
			مبارك -1
			مثل -1
			مجلس -6
			مجموعه -3
				verb -1
			محافظه -3
			محتجزين 1
			محكمه 3
			محيط -5
				masdar -3
			مخيم -2
			مديريه -2
			مدينه -13
				masdar -4
				noun -3
			مركز -2
			مستشفي 1
			مسلحون 1
			مسلحين 2
			مصر 8
				masdar 2
			مطار
				noun -1
			مع
				verb -1
			معاقل
				noun -2
			معسكر
				verb -2
			مقاطعه -1
			مقر 2
			من
				noun -3
			مناطق 6
			منذ -6
				noun -2
			منزل 6
			منزله 2
			منطقه -6
				masdar -2
			منع -1
			منها -1
			منهم 2
			مواقع 5
				noun 1
			نظم 1
			نفذ 1
				masdar 2
			نقطه 1
			نقل -5
			هامش 9
				masdar 8
			هجوم -1
			هناك -2
			هي -1
			و 2
				masdar 1
			واصابه 1
			والجيش 1
			وذلك
				noun -1
			وزاره
				verb 1
			وزراء
				noun -1
			وزير 2
				noun 2
			وسط
				masdar 1
				noun -1
			وعلي -2
			وفي -14
				masdar -3
				verb -1
			وقع
				masdar -2
				noun 2
			وقف -3
			وقوات 4
				verb 2
			وكذلك -1
			ولي 1
			وهو -3
			وهي -1
		before
			" -2
				masdar -2
			)
				masdar -1
				verb 2
			, -1
				masdar -2
			:
				masdar 1
				verb -2
			cnn -2
			time 1
				verb 2
			، 2
				verb 1
			أدى -1
			أسفر 4
				masdar 2
			أشار -1
			أصاب 1
			أصبح 3
			أقام 1
			اتخذ -1
			اثناء -6
				masdar -1
			ازمه -1
			استهدف
				noun 1
			اشتباكات 5
			اعتبر 1
			الان 1
			التابعه 1
			التي 4
				verb 4
			الجيش 1
			الحكومه -3
			الحوثيون
				masdar 1
			الذي
				noun 9
				verb -4
			الذين -2
			الرئيس -5
			الشرطه 1
				verb 2
			القوات 1
				masdar -1
				noun 1
				verb 2
			المقاومه 5
				noun 2
			المنطقه 1
			الواقعه 4
			الولايات 2
			الي
				masdar 1
				noun -3
			ان -3
				noun -4
				participle 3
				verb -2
			اندلع 1
			انه -3
			انها -8
				verb -2
			ايضا -2
			باكستان -1
			بالاضافه -3
				masdar -3
			بان -2
			بحق 1
			بشان -1
			بعد
				noun 1
				verb -2
			بغداد 2
			بمحافظه
				masdar 1
			بمناسبه -1
			بولايه 3
			بين
				noun -1
			بينما
				verb -1
			تزايد 1
			تصاعد -2
			تعرض 2
				noun 5
			تم
				masdar 5
			تمكن 2
			ثم -1
				noun -1
			جرح 2
				noun 1
			جنوب
				masdar 1
				verb -1
			جنود -3
			حاليا
				masdar 1
			حتي
				noun -1
			حدد 3
			حول -6
				masdar -3
				noun -1
			حيث 9
				masdar 6
				verb 2
			حين 3
				noun 5
			خرج -1
			خطط -1
			خلال
				noun -2
			دوله 8
			رد 1
			ردا -5
				masdar -1
			رسميا 1
			رغم -3
			رفع 4
			سقط 1
			شرق 6
			شمال 2
				masdar 4
				noun -1
			شمالي 10
			شن -1
				noun -5
			شهد 9
				noun 6
			ضد -1
				masdar -2
			طالب 2
			عاصمه
				noun 1
			عبر -6
				verb -1
			عد -2
				noun -1
			عقب -1
				masdar -2
			عقد 5
				noun 5
			عليه -3
			عن -1
			عناصر 2
			عنه
				masdar 1
			فتح
				noun 1
			فتره 4
			فرض
				masdar 2
				noun -1
			في -1
				verb -3
			فيما -6
				noun -2
			فيه -1
			فيها -1
				masdar -1
			قال
				noun 1
				verb -2
			قام
				masdar -2
				noun 1
			قبل -4
			قتلي -1
				masdar -1
			قتيلا 8
				masdar 1
				noun 1
			قد
				masdar 1
				verb -1
			قرار -4
			قرب 3
			قضى 2
			قوات
				masdar 2
				verb -1
			قوله 1
			كان
				masdar 3
				noun -1
				verb 1
			كشف
				noun -1
			كما -4
				verb -3
			لدي 3
			لقاء -1
			للتنديد -2
			للمشاركه 2
			لم -2
			لما 2
			لن
				verb 1
			لها 5
				masdar 5
			لهذا -1
			ما
				masdar 1
				noun -1
			محاوله -2
			مشيرا 1
				verb 1
			مصادر -1
			مصر 2
				masdar 4
			مضيفا 1
			مقابل -2
			مقتل 1
			مما 1
				masdar 4
			من -1
				masdar 1
				noun -2
				verb -3
			منذ
				masdar -1
			منها 2
				masdar 1
			موعدا 2
			نتج
				masdar 2
			نتيجه 1
				noun 2
			نشر
				noun 1
			هذه -3
			هناك 5
			و 2
				noun 2
			واجه
				noun 1
			والتي 3
				noun 6
			والذي -1
			وان
				masdar 1
				noun -2
			وبعد -3
			وذلك -2
				noun -2
			وصل -1
			وضع
				masdar 2
			وقد -4
				noun -1
			ولايه 2
			ولم -5
			ومنطقه -1
			وهي
				noun 3
			يوم 7
				masdar 3`,
}
