import type { LinearModel } from './linear.js'

// Written by src/build/settings.ts; see there.
export const siteModel: LinearModel = {
  bias: [-0.32],
  weights: `also
	actor -12
		noun -2
		of
			CONSULT
				CONSULT -1
	recipient -2
		of
			COERCE
				COERCE 1
			CONSULT
				CONSULT 8
beside
	trigger
		"
			preposition
				 2
		-
			phrase
				 2
		adverb
			phrase
				إلى 1
				في 5
		complementizer
			phrase
				 -2
				في 1
				من -7
			preposition
				على -2
			relative
				في 4
			verb
				event
					 -4
		conjunction
			phrase
				 1
			preposition
				إلى 1
		demonstrative
			phrase
				في -5
			،
				في -1
		edge
			phrase
				 -2
				ب 1
				في 2
				ل -1
		negation
			preposition
				 2
		past
			phrase
				 -3
		phrase
			:
				ب -3
			phrase
				 -5
				إلى -1
				بين 2
				في 2
			preposition
				 2
				ب -2
				على -3
				في -1
				ل -5
				من 3
			relative
				 -1
			time
				في -3
			verb
				event
					 3
					في 3
			ب
				ب -5
			ل
				 8
				ل -2
		preposition
			.
				 -4
				في -4
			conjunction
				في 2
			phrase
				 -5
				إلى -2
				ب -6
				على 1
				في -2
			preposition
				 -6
				خارج -3
				عن -3
				في -5
				ل -6
				من -1
			relative
				 -2
				ب -1
			time
				 -1
			verb
				light
					 2
					إلى 2
				other
					في 6
			،
				في -9
			ب
				 7
				إلى 1
				في 5
			ل
				ب 5
				في -1
		relative
			phrase
				ل 1
			ب
				في -3
		temporal
			phrase
				 2
				في 1
		time
			phrase
				في 3
			preposition
				 1
		verb
			event
				phrase
					في -3
				preposition
					إلى -5
					ب -2
					في -1
				time
					 3
				،
					في 4
				ل
					في 1
			light
				phrase
					في 3
				preposition
					ب 4
					في -5
					من 1
				relative
					في 2
			state
				relative
					في -3
		،
			preposition
				إلى 4
				في 4
			ل
				في -1
		إلى
			.
				إلى 3
			preposition
				إلى 5
		عن
			phrase
				 -1
		في
			phrase
				في -1
		ل
			phrase
				في 4
			preposition
				 1
				في -1
			ب
				في 1
conjoined
	false -1
	true -22
country
	rank
		0 1
			AGREE -10
			AID 1
			ASSAULT 5
			COERCE 3
			CONSULT -3
			COOPERATE -1
			DISASTER 3
			MOBILIZE 5
			PERSONNEL 7
			REJECT -14
			REQUEST -7
			RETREAT 8
			SANCTION -1
			SUPPORT -4
			admin2 2
			country -1
			nationality -9
			other -2
			region 2
			site 5
			town 2
		1 -6
			AGREE 2
			AID -6
			ASSAULT 2
			COERCE -2
			CONSULT 10
			PERSONNEL -2
			PROTEST -2
			REQUEST -5
			admin1 -1
			country -1
			region 1
			town -2
		2 -2
			ASSAULT -1
			MOBILIZE -1
			RETREAT -5
			SANCTION 3
			country -3
			site 2
		3 -2
			AGREE 4
			ASSAULT -1
			CONSULT 2
			MOBILIZE -1
			REQUEST 2
			SANCTION -1
			SUPPORT 4
			region 2
		none -1
			ASSAULT 3
			CONSULT -3
			DISASTER 11
			MOBILIZE 1
			PERSONNEL -4
			PROTEST 5
			SANCTION -1
			SUPPORT -6
			region -8
			site -4
			town 6
filler
	false -6
		AGREE -10
		AID 4
		CONSULT -8
		COOPERATE -2
		DISASTER 4
		PROTEST 10
		REJECT -1
		RETREAT -1
		THREATEN -6
	true
		ACCUSE -12
		AID -2
		ASSAULT 7
		COERCE 6
		CONSULT 19
		PROTEST -1
		REQUEST -7
		SANCTION -7
		SUPPORT -8
finer
	false -2
		إلى 1
		ب 2
		على -4
		عند 2
		في 3
		قرب 1
		ل -5
		مع -1
		نحو 2
	true -8
		ب -5
		داخل 5
		على 3
		في -1
		من 2
first
	false
		 -2
		بين -3
		خارج -1
		داخل 1
		ضد -3
		فوق 1
		في 3
		قبالة 1
		قرب 2
		ل -1
		لدى -1
		مع -2
		وسط 2
	verb
		after
			after
				verb
					other -4
			before -6
				verb
					event -1
					speech -4
		before
			after -5
				verb
					light -2
			before -2
				verb
					event -1
					modal -4
					motion 5
					other 1
					speech -3
					state 2
			same -1
				verb
					event -1
form
	masdar -1
	noun -1
	participle -2
	verb -1
head
	ابها 3
	ابين -8
	اديس 3
	اسرائيل -13
	اسطنبول 1
	افغانستان 5
	الاراضي -4
	الاردن 4
	الامارات 5
	الانبار -10
	الباحه -10
	البانيا 12
	البرادعه 4
	البلاد -14
	الجنوب -1
	الحرم -1
	الحله 4
	الحوطه 5
	الخرطوم -6
	الخليج -6
	الدوله -3
	الرياض -5
	السجون -8
	السدره -1
	السعوديه -4
	السلطه -3
	السواحل 7
	الشرق -18
	الصحراء -1
	الصومال 2
	الصين -8
	الضالع 1
	العاصمه -12
	العند -3
	الفوعه 1
	القاهره -7
	القدس -9
	القرن -3
	القريتين 3
	القطاع -14
	القوقاز -1
	الكويت 10
	الكيان -2
	اللاذقيه -5
	المحيط -2
	المدن -13
	المسجد 4
	المكسيك 3
	المملكه -12
	المنطقه -3
	الموصل 1
	المياه 5
	النجف -1
	الولايات -13
	اليونان 1
	امريكا -4
	اميركا -3
	انقره -8
	اوروبا -15
	ايران -11
	باريس 2
	بغداد 6
	بكين -6
	بلوشستان 1
	بنغازي 2
	بيونغ -9
	تركيا -2
	تطاوين -3
	تعز -3
	تكساس -3
	تل -3
	تونس 4
	جازان -2
	جامعه -2
	جبل 7
	جده 4
	جسر -4
	جنيف 4
	جنين 14
	جوبا 4
	جوبر 4
	حلب 3
	حماه -3
	حي 1
	حيش 2
	خان 8
	خليج 6
	خوست 1
	دارفور -7
	درنه -6
	دمشق -6
	دوما 9
	دير 7
	ذي -5
	راس 3
	رام -1
	روالبندي 5
	روسيا -18
	ريف -4
	زنجبار 8
	سانت -6
	سجن 1
	سرت 1
	سكاكا -4
	سنغافوره 1
	سهل 4
	سوريا -2
	سوريه -4
	سيدي 7
	سيناء 3
	شقره -6
	طهران -9
	عدن 6
	عسير 5
	غرب 3
	غزه -6
	غوانتانامو -9
	فلسطين -3
	فيينا 11
	قاعده 6
	قرطاج -4
	قطاع 11
	كابول -2
	كندا 1
	كوبنهاجن -1
	كوريا -11
	كييف -3
	لبنان 3
	لولايات -3
	ليبيا -4
	ماليزيا 6
	مخيم 5
	مدريد -3
	مدن -1
	مدينه 2
	مراكش 4
	مسجد -5
	مشفي -10
	مصر 1
	معبر 1
	موريتانيا 3
	موسكو -11
	نابلس -6
	نيروبي -4
	هاواي 1
	هاييتي 6
	هولندا 1
	وادي 4
	واشنطن -10
	وزيرستان 1
in
	party
		false -4
			ACCUSE -4
			AGREE -1
			ASSAULT 2
			COERCE 2
			CONSULT 2
			COOPERATE -3
			DISASTER 6
			MOBILIZE 2
			REJECT -5
			REQUEST -7
			SANCTION -4
			SUPPORT -2
			THREATEN -4
		true -14
inner
	country
		
			country -7
			region 1
			town 6
	nowhere
		 3
			admin1 4
			country 1
			government -3
			region 2
			site -1
			town -4
			university 3
		إلى
			country 2
		ب 8
			admin1 2
			admin2 3
			region 2
			site -3
		بالقرب
			من
				town 3
		بعد
			town -2
		بين -3
		خارج -1
		داخل 1
			government 2
		ضد -3
		على
			country 1
			site 1
		عن
			site 1
		فوق 1
		في 3
			admin1 3
			country 3
			nationality -8
			none 6
			region -1
			town 2
			university -1
		قبالة 1
		قرب 2
			town -1
		ل -1
			admin1 -2
			town 4
		لدى -1
			country -1
		مع -2
			country -1
			region 1
		من
			country 2
			region -2
			town 1
		وسط 2
	region
		 -4
	town
		 -9
		ب -3
inside
	GROUP
		nominal -5
			AID 1
			REQUEST 1
			RETREAT -6
	ORGANIZATION
		nominal
			ASSAULT 3
	PERSON
		nominal -10
			ASSAULT -1
	event -13
		ACCUSE -1
		AGREE 1
		AID -5
		ASSAULT 1
		COERCE -1
		CONCEDE 1
		CONSULT 4
		DISASTER 1
		REQUEST -2
	nothing -1
		ACCUSE 4
		AID 3
		ASSAULT -1
		COERCE 2
		CONSULT 8
		COOPERATE -2
		DISASTER -3
		PERSONNEL -1
		RETREAT 3
		THREATEN -4
	noun -16
		COERCE 2
		CONSULT -5
		SUPPORT -1
	place 8
		ACCUSE -5
		ASSAULT 6
		COERCE 1
		DISASTER 2
		PROTEST 2
		SUPPORT -1
kind
	after
		↵
			↵ 7
			noun 1
		"
			
				before 3
			/ 6
			noun 2
			، -2
			في
				before 3
		(
			masdar -2
		) -1
			
				before -5
			masdar -1
		-
			
				before -3
			masdar -4
			في
				after -2
		.
			↵ 2
			
				after 3
			edge -3
			noun -1
			verb 2
			إلى
				after -1
			ب
				after 1
			داخل
				after -1
			على
				after -2
			في
				after -2
			قبالة
				after 1
			قرب
				after 6
			ل
				after -3
		:
			
				after -2
				before 20
			noun 2
			phrase 7
			في
				before -2
		adverb
			
				after 8
				before -1
			masdar -3
			noun 2
			preposition -1
			، -1
		complementizer
			" -2
			noun -4
			phrase -5
			verb 1
				aspect 3
				event 5
			من
				after 1
		conditional -4
		conjunction
			ل
				before 4
		demonstrative
			phrase -2
			في
				after 1
		negation -5
		past
			
				before 3
			verb
				light 5
			في
				before -2
		phrase
			↵ 2
			
				after -2
			: -3
			conjunction 2
			demonstrative -1
			negation 3
			phrase -4
			preposition -3
			relative 2
			time 3
			verb 1
				other -1
				speech -2
			، -8
			ب 5
				after 2
			على
				after 6
			في
				after 2
			ل
				after 5
			من
				after -1
				before 6
		preposition -1
			
				before 4
			masdar 2
			noun -1
			participle -1
			time 4
			إثر 2
			إلى -6
			ب
				before -3
			بعد
				after 2
			بين 1
			حتى 1
			عبر -2
			عقب 1
			على -7
				before 3
			عن -4
			في 1
				before 4
				إطار 2
			قرب 1
			ل
				after -5
			من 5
				after -3
			منذ 4
			وسط
				after 1
		pronoun 2
			preposition 4
			verb
				event -1
			في
				before 1
		relative 1
			masdar 3
			noun -2
			verb 1
				speech -1
				state 2
			ل
				after 1
		report
			noun -1
		temporal
			masdar -1
		time 5
			
				after 2
			. 5
			complementizer -1
			conjunction 1
			masdar 4
			noun -2
			preposition -1
			verb 1
				event 3
			ب -8
				after -1
			ل
				after 8
		verb
			aspect
				masdar -1
			event 1
				
					after -1
				complementizer -3
				masdar 3
				preposition 1
				إلى
					after 1
				ب
					before 9
				في
					after -3
					before 3
				ل 13
				من
					before 3
			light
				
					after -2
					before 5
				noun 1
				phrase -1
				preposition 6
				ب -3
			motion
				preposition -1
			other -1
				masdar -2
				في
					after -2
			state -2
				phrase -4
		« 1
		»
			في
				after 4
		،
			
				after 3
				before -2
			complementizer -1
			conjunction -6
			masdar 1
			negation 3
			noun -2
			past -5
			preposition 2
			pronoun 1
			relative -1
			temporal -4
			time 4
			verb 2
				event 1
			ب
				after 5
			داخل
				after 4
			في
				before 7
			ل 1
				before -6
			من
				after 3
				before -3
		ب 1
			
				before 2
			. 1
			verb 3
				event -4
			، 7
			ب 5
				after 6
				before 5
			في
				before 4
			ل
				after -2
		ك
			noun 2
		ل
			
				after -9
			. -1
			masdar 1
			time 5
			verb -5
				event -2
			إلى
				before 15
			ب 2
			في
				before -1
		” -3
	before
		" -1
		-
			
				after 7
				before -6
			masdar 2
			verb -3
		:
			
				after -2
				before 2
		adverb 6
			
				after 3
			noun 4
		complementizer
			
				after -1
				before 6
			masdar 3
			phrase -3
			verb
				speech 5
			ل 3
		conjunction -2
		demonstrative
			masdar 2
		edge
			
				before 3
		negation -5
			
				after -1
		phrase
			complementizer 3
			edge 1
			noun -4
			phrase -7
			preposition -6
			time 4
			verb
				light 5
				other 5
			، -6
			ب 1
				after -8
				before 3
			على -3
			عن -3
			ل
				after 2
				before -3
		preposition -2
			
				before 6
			" 5
			) 8
			- 5
			edge 18
			masdar -2
			noun -3
			phrase -2
			preposition 5
			pronoun -2
			time 14
			verb 4
				event 3
				light 4
			، 14
			أمام 3
			إلى -6
				after -1
				before 4
			ب -8
				after 2
			بالقرب
				من -3
			بشكل 1
			بعد
				before -1
			بين -1
			خارج
				after -3
			خلال 3
			داخل
				after 1
			على 1
			عن -4
				before -2
			عند 2
			في
				after 2
			قبالة
				after 5
			قبل -4
			قرب -1
				after 6
			ل -1
			لدى -5
			من -2
		pronoun
			
				after -2
		report -2
			
				after -2
		time 4
			noun 2
			phrase 1
			verb 1
			ب
				after 6
				before 8
		verb
			aspect
				
					before 1
				masdar 3
			event
				complementizer 2
				edge -5
				masdar -2
				noun 5
				phrase 1
				time 1
				verb -1
				، 1
				ب
					after -7
			light 8
				
					before 2
				edge 3
				noun 1
				past 5
				relative -2
			other
				
					before -1
			speech -5
				
					before -1
				masdar -3
			state
				
					before 4
		« 1
			noun 2
		، 3
			
				after 4
				before -8
			phrase -7
			ب
				before 2
			في 9
		أثناء
			verb 1
		إلى -3
			
				after -3
			preposition -3
			ب
				after 2
		ب -5
			masdar 1
			phrase -3
			verb -7
				event 4
			، 5
			ب
				after -2
			على -1
			ل -1
		بين -6
			noun -3
			preposition -6
		خلال
			ل
				after 1
		على
			
				after 3
			ب
				after 5
			ل
				after -4
		في -2
			
				after 6
				before -3
			masdar -2
			preposition -1
			ب
				after 1
				before -5
		ل
			
				after 4
				before -1
			masdar -1
			ب
				after 3
			على 3
		لدى 2
			preposition 2
		من
			masdar -1
			verb 5
			ب
				after -2
				before -1
kinds
	beside
		(
			)
				after 1
		complementizer
			past
				before 1
			phrase
				after -4
		edge
			:
				before 18
		phrase
			↵
				after 2
			:
				after -2
			adverb
				after 5
			phrase
				before -7
			preposition
				before 3
			relative
				before 3
			verb
				event
					after -1
					before 4
			ل
				before -3
		preposition
			"
				after -4
				before 4
			,
				after 4
			-
				after -3
			adverb
				before -3
			complementizer
				after 4
			conjunction
				after -2
			past
				before -5
			phrase
				after -2
			preposition
				after 2
				before -2
			relative
				before 4
			verb
				event
					before 6
				other
					after -3
				speech
					before 1
				state
					before -1
			»
				after 2
			ل
				after 2
				before 2
		verb
			aspect
				phrase
					before 2
			event
				↵
					after 1
				preposition
					after -3
				time
					before -1
				،
					before 8
				ب
					after -1
				ل
					before 1
			light
				preposition
					before 3
				،
					after 1
			state
				phrase
					before 1
		،
			،
				after 2
		على
			.
				after 1
		في
			.
				after 5
			preposition
				after 2
			time
				after -4
				before 4
			verb
				event
					before -1
			،
				after 2
				before -1
			ل
				before -1
		ل
			phrase
				after 5
		من
			:
				before 1
level
	admin1 -1
		AGREE 4
		ASSAULT 2
		COERCE -7
		DISASTER 4
		MOBILIZE -5
		RETREAT -1
		في 3
		ل -1
	admin2
		ب 1
	country -5
		 -3
		AGREE -9
		COERCE -5
		DISASTER 18
		PERSONNEL 10
		REJECT 1
		REQUEST -6
		RETREAT 5
		SUPPORT -9
		إلى 2
		ب -2
		على 1
		في 3
		لدى -1
		مع -1
		من 2
	government
		 -3
		CONSULT 8
		داخل 2
	nationality -4
		في -8
	none
		في 6
	other -2
		ASSAULT -3
	region
		ACCUSE -7
		ASSAULT 10
		COERCE 13
		CONSULT -12
		MOBILIZE 4
		REQUEST -9
		في -1
		مع 1
		من -2
	site 1
		AGREE -1
		ASSAULT 3
		COERCE 1
		CONCEDE 1
		CONSULT 5
		DISASTER -3
		SANCTION -3
		ب -1
		على 1
		عن 1
	town 2
		 -1
		ACCUSE 1
		ASSAULT -2
		COERCE 1
		CONCEDE -1
		CONSULT 16
		DISASTER -9
		MOBILIZE 1
		PERSONNEL -5
		PROTEST 5
		RETREAT -6
		SANCTION 2
		SUPPORT 8
		بالقرب
			من 3
		بعد -2
		في 2
		قرب -1
		من 1
	university
		 3
		في -1
	water -2
		ASSAULT -1
		DISASTER 1
named
	1 -6
		ACCUSE -8
		AGREE -1
		ASSAULT 5
		COERCE 2
		CONSULT 1
		COOPERATE -3
		DISASTER 9
		MOBILIZE 1
		PERSONNEL -3
		REJECT -6
		REQUEST -5
		SANCTION -5
		SUPPORT -5
		THREATEN -4
		admin1 -1
		country -5
		nationality -4
		other -2
		site 1
		town 2
		water -2
nearest
	rival
		ACCUSE
			ACCUSE
				true 13
			ASSAULT
				true -10
			COERCE
				true -9
			CONSULT
				false -1
				true -4
			REQUEST
				true 11
			RETREAT
				false -1
		AGREE
			SUPPORT
				true 9
		AID
			DISASTER
				false -1
		ASSAULT
			ACCUSE
				false -7
				true -16
			ASSAULT
				false 6
				true 10
			COERCE
				true 3
			CONSULT
				true -6
			DISASTER
				true 8
			MOBILIZE
				true 1
			PERSONNEL
				true -3
			PROTEST
				false 5
				true -2
			REQUEST
				true -5
			RETREAT
				false 2
				true -3
			SANCTION
				true -2
		COERCE
			ASSAULT
				true 1
			COERCE
				true 10
			CONSULT
				false 5
			RETREAT
				true 8
		CONSULT
			ACCUSE
				false 2
			AGREE
				false -5
				true 4
			ASSAULT
				true -3
			COERCE
				false -4
			CONSULT
				false 6
				true 7
			PERSONNEL
				false -2
			REQUEST
				false -1
				true 5
			RETREAT
				true -2
			SUPPORT
				false -2
				true 1
		DISASTER
			AID
				false 3
			DISASTER
				true 6
		MOBILIZE
			PERSONNEL
				false -2
			REQUEST
				true 7
		PERSONNEL
			CONSULT
				false 10
			PERSONNEL
				true 8
		PROTEST
			ASSAULT
				true 4
			COERCE
				true -1
			PROTEST
				false 4
				true 18
		REJECT
			ASSAULT
				false -5
			CONSULT
				true -2
		REQUEST
			ACCUSE
				false 1
			ASSAULT
				true -4
			CONSULT
				false -2
				true 2
			PROTEST
				false -4
			REJECT
				false 1
			SUPPORT
				false -2
		RETREAT
			ASSAULT
				false 3
				true 7
			COERCE
				false 2
			CONSULT
				false -2
		SANCTION
			ASSAULT
				false 3
				true -3
			SANCTION
				true 5
		SUPPORT
			ASSAULT
				true -2
			CONSULT
				false -4
				true -4
			REQUEST
				false -5
		none
			ACCUSE
				false -1
			AGREE
				false 2
			ASSAULT
				false 4
			COERCE
				false -1
			CONSULT
				false 1
			MOBILIZE
				false -2
			PERSONNEL
				false 2
			PROTEST
				false -3
			SUPPORT
				false 1
opening
	alt 1
		before 8
	bbc -1
	time -3
		before -1
	أتى -7
		after -6
	أثار
		after -1
	أدان -2
	أدى 8
		before 5
	أشاد
		after -1
	أصاب -3
		after -1
	أصدر -2
		after -1
	أضاف -2
		after -3
	أعرب 4
	أعلن
		after 6
		before -2
	أفاد 10
		before 6
	أكد
		before -3
	أوضح -1
		before -1
	اتهم -1
	استأنف -3
	استمر 3
		after 3
	اعتقل
		after 3
	الا
		after 1
		before -1
	الامم 3
	القاهره
		before 4
	القدس 2
		after 2
	اما
		after -2
		before 1
	انسحب 1
		before 2
	انطلق
		after -3
		before 5
	بدوره -1
	بغداد
		after 2
	بينما 1
		after 1
	تابع 1
		after 1
	تحليق -1
	تزامن
		before -3
	تم 3
	توقع 2
	ثم 1
	جاء 1
	جرى -1
		after -3
	حذر -1
	حضر -2
		after -1
	دبي -4
		before -5
	دخل -1
	ذكر
		after 6
		before -4
	رأى
		before -1
	روابط -6
		before -5
	روسيا 2
		before 1
	سبق -1
		after -1
	شدد
		after -7
		before 5
	شن
		after 2
	صرح -3
		after -3
	عاد
		before 4
	عد 1
		after 2
	علاقه 1
	علق
		after -1
	علي
		before 2
	فقد 1
		after 1
	في
		after 4
		before -2
	فيما -4
		after -1
	قال
		after 4
		before -3
	قام
		after -3
	كابول 2
		after 6
	كشف -3
		before -6
	كما -3
		before -2
	لفت -3
		before -1
	لقي 1
	لكن -3
		before -7
	مثل -5
	مقتل 5
		after 3
	من -1
	نفى
		after -1
		before 2
	نقل
		after 1
		before -1
	هدف 1
	هذا 3
	واذا
		after 2
	واشنطن
		before -1
	وبحسب -5
	وبعد
		before 1
	وبينما 1
	وجه
		before -2
	وحتي -3
	وصف
		after 3
		before -2
	وصل 1
	وعبر -5
		before -1
	وعلي
		before -1
	وقد
		after -1
		before 4
	وقع 1
		after 2
	ولا
		after -3
	ولم -1
		after -2
	ومع
		after -1
	ومنذ 2
		before 5
	ووفقا
		before 2
other
	filler
		false -3
			AGREE -1
			AID -4
			ASSAULT 4
			COERCE 5
			COOPERATE -2
			MOBILIZE 2
			PROTEST 2
			RETREAT -3
			SUPPORT -2
			THREATEN -3
			false -5
		true -6
			ACCUSE -3
			AID 4
			CONSULT 4
			DISASTER 1
			PERSONNEL -1
			REQUEST -2
			true -4
outer
	admin1
		 12
			admin1 7
	country
		 -5
			country -3
	nowhere
		 -4
			country 3
			nationality -1
			none -6
			other -2
			region -5
			town 2
			water -1
		ب -1
			admin1 -5
			admin2 4
			country -3
			town 4
		ل 1
			admin1 -1
			none 3
			region 4
	region
		
			admin1 6
			country -1
			town -3
		ب 4
			town 1
	site
		 -2
			site -6
			town 2
	town
		
			country -4
			site 1
		ب 1
			none -3
			site 4
	water
		 -1
own
	false
		GROUP
			nominal
				AID 1
				ASSAULT -3
				REQUEST 1
		ORGANIZATION
			nominal
				ASSAULT 3
		event
			ASSAULT -3
			PROTEST -4
			REQUEST -1
		masdar -1
		nothing
			ACCUSE 4
			AID 3
			ASSAULT -1
			COERCE 2
			CONSULT 8
			COOPERATE -2
			DISASTER -3
			PERSONNEL -1
			RETREAT 3
			THREATEN -4
		noun -2
			COERCE 2
			CONSULT -5
			PERSONNEL 2
		participle -2
		place
			ACCUSE -5
			ASSAULT 1
			COERCE 2
			CONSULT 5
			DISASTER 2
			PROTEST 4
			SUPPORT -1
		verb -1
	true
		event
			AGREE 3
			AID -2
			ASSAULT 11
			COERCE -1
			CONSULT 7
		noun 5
part
	actor -31
		AID 2
		ASSAULT -5
		COERCE -1
		country -12
		town -10
	none
		AID 4
		ASSAULT 1
		CONCEDE 5
		CONSULT -15
		DISASTER 5
		MOBILIZE 7
		PROTEST 3
		REJECT -1
		THREATEN -3
		admin1 -1
		site 12
		town 3
		water -3
	recipient -13
		ACCUSE -2
		AID -12
		ASSAULT 12
		COERCE 12
		CONCEDE -4
		CONSULT 16
		REQUEST -5
		SUPPORT -1
		country -2
		site -4
		town 6
preposition
	 -2
		ACCUSE -5
		AID 2
		COERCE 2
		CONSULT 2
		DISASTER 9
		MOBILIZE -5
		PERSON
			nominal -2
		PROTEST 6
		REJECT -5
		RETREAT -1
		after -6
		events/accuse/muhakama 4
		events/assault/atlaqa-nar 2
		events/assault/ghazw 1
		events/assault/hadama -1
		events/assault/hajama -3
		events/assault/harb -7
		events/assault/ightala -8
		events/assault/infajara 9
		events/assault/iqtaham 1
		events/assault/ishtabaka 1
		events/assault/istaada-mawqi -3
		events/assault/istihdaf -6
		events/assault/majzara 3
		events/assault/maqtal -3
		events/assault/qasafa 1
		events/assault/qatala -1
		events/coerce/damma 2
		events/coerce/hazara -1
		events/coerce/itaqala -3
		events/consult/ijtamaa 7
		events/consult/iltaqa -1
		events/consult/mubahathat -2
		events/consult/zara 11
		events/consult/ziyara 10
		events/disaster/zilzal 2
		events/mobilize/tajriba-nawawiyya -3
		events/personnel/intikhabat 5
		events/protest/ihtijaj 7
		events/retreat/atlaqa-sarah -10
		events/retreat/insahaba 9
		events/support/karrama 4
		place 2
	إلى
		AID 9
		ASSAULT -6
		CONSULT 7
		DISASTER -2
		MOBILIZE 5
		RETREAT -3
		before 3
		events/aid/naqala-jarha 3
		events/assault/ishtabaka 2
		events/assault/tafjir -6
		events/consult/jawla -2
		events/consult/ziyara 19
		events/mobilize/arsala-quwwat 6
		noun -1
	ب
		ACCUSE 3
		ASSAULT -1
		CONSULT 8
		DISASTER -11
		PERSONNEL 6
		REQUEST 7
		SANCTION -3
		after 2
		event -13
		events/accuse/adana -2
		events/assault/hujum 4
		events/assault/infajara 4
		events/assault/ishtabaka -1
		events/assault/muwajahat -7
		events/assault/naffadha-idam -7
		events/assault/qatala -3
		events/assault/tabadul-nar 3
		events/coerce/itaqala 1
		events/consult/qimma 6
		events/protest/muzahara -1
		events/request/talaba-bi -1
		events/support/tawqi 2
		nothing 5
		same -4
	بالقرب
		من
			ASSAULT 2
	بشأن
		after -1
	بعد
		ASSAULT -1
		event 3
	بين -3
		CONSULT -4
		DISASTER 1
		events/disaster/zilzal 3
		nothing -2
	حول
		CONSULT -4
		after -1
	خارج -1
		after -3
	داخل 1
		ASSAULT 3
		CONSULT 1
		after 1
		nothing 2
	ضد -3
		after -2
		events/assault/hujum -1
	على
		ASSAULT 6
		DISASTER 5
		RETREAT 2
		SANCTION -5
		events/assault/ghara 1
		events/assault/harb 1
		events/assault/harb-nisba -7
		events/assault/sarukh-saqata 4
		events/coerce/saytara 1
		nothing -2
		noun 7
	عن
		after -1
		before -2
		nothing -3
		same 2
	عند
		ASSAULT 1
	فوق 1
		ASSAULT 2
		place 4
	في 3
		ACCUSE 2
		AID 3
		DISASTER 2
		MOBILIZE -1
		ORGANIZATION
			nominal 7
		REQUEST -2
		SANCTION 6
		after 5
		event -2
		events/accuse/adana -10
		events/accuse/intaqada -7
		events/accuse/istajwaba 2
		events/accuse/ittahama -7
		events/accuse/muhakama 6
		events/accuse/naddada 3
		events/accuse/tahqiq-fi 2
		events/accuse/tahqiqat 4
		events/agree/ittifaq-muhaddad 8
		events/aid/qaddama-musaadat -2
		events/aid/talaqqa-musaadat -2
		events/assault/al-hadith -1
		events/assault/amaliyya-irhabiyya 4
		events/assault/ghara 7
		events/assault/hajama 1
		events/assault/hujum -1
		events/assault/hujum-intihari 2
		events/assault/hujum-kimyai 1
		events/assault/hujum-sarukhi -1
		events/assault/ightala -10
		events/assault/ijtiyah -2
		events/assault/infajara 2
		events/assault/ishtabaka 5
		events/assault/istakhdama-kimyai 1
		events/assault/istashhada -4
		events/assault/itida 1
		events/assault/jarha -2
		events/assault/khatafa -6
		events/assault/maqtal -6
		events/assault/muwajahat -2
		events/assault/niza 3
		events/assault/qasafa 6
		events/assault/qatala -2
		events/assault/tafjir -2
		events/coerce/ihtalla 1
		events/coerce/itaqala -2
		events/coerce/mudhakkirat-tawqif -2
		events/coerce/saytara -5
		events/consult/bahatha 2
		events/consult/bahth-masdar -14
		events/consult/hiwar -2
		events/consult/ijtima 2
		events/consult/iltaqa 4
		events/consult/liqa 2
		events/consult/mufawadat -2
		events/consult/mutamar 1
		events/consult/qimma 15
		events/consult/ziyara 12
		events/disaster/hariq -1
		events/disaster/isaba-marad 5
		events/mobilize/arsala-quwwat -2
		events/mobilize/nashara-quwwat 7
		events/personnel/adla-bi-sawt 2
		events/personnel/intikhabat -1
		events/personnel/istaqala 2
		events/personnel/tayin -1
		events/protest/ihtijaj -4
		events/protest/intifada -2
		events/protest/muzahara 1
		events/protest/shaghab 1
		events/protest/tazahara -1
		events/request/amara 1
		events/request/daa-liqa -1
		events/request/talab -4
		events/request/talaba-min -1
		events/retreat/atlaqa-sarah -8
		events/sanction/hukm-qadai 2
		events/support/ashada -4
		events/support/tawqi 8
		events/support/waqqaa 8
		nothing 1
		noun 5
		place -2
		same -13
	قبالة 1
		after 5
	قرب 2
		after 6
		nothing 5
	ل -1
		AID -2
		ASSAULT 6
		COERCE 1
		CONSULT 15
		PROTEST -9
		after -7
		events/assault/ghazw 6
		events/assault/harrara 3
		events/consult/ijtima -2
		events/consult/liqa -3
		events/consult/ziyara 7
		events/consult/ziyara-makan 30
	لدى -1
		CONSULT -1
		nothing -1
	مثل
		ASSAULT 1
	مع -2
		ASSAULT -1
		MOBILIZE 3
		nothing -3
	من
		ASSAULT -2
		COERCE -1
		DISASTER -2
		REJECT 2
		RETREAT 10
		SANCTION 6
		before 1
		events/assault/hujum -5
		events/assault/qatala -2
		events/retreat/sahaba-quwwat 4
		nothing 1
	نحو
		events/mobilize/taqaddama-quwwat 1
	وسط 2
		ASSAULT 2
		DISASTER 2
		nothing 2
rank
	0
		false 1
	1 -4
		false -4
	2 -7
		false -7
reach
	0
		 2
		false 20
		same 4
		true -1
		إلى 1
		ضد -2
		في 17
		قرب -1
		ل 4
		مع -6
		من 2
	14
		after -2
		before -6
		true -9
		إلى 1
		ب -1
		بين 1
		في -3
	2
		 -3
		after 3
		false 10
		true -2
		إلى -1
		ب 6
		داخل 5
		على 1
		عن 1
		في 5
		ل -8
		من 2
		وسط -2
	22
		 -1
		after -7
		before -2
		false -8
		إلى -7
		على -1
		ل -1
		مع 4
		من -6
	5
		 1
		after 1
		false 4
		إلى 4
		بين -3
		داخل 3
		عن -2
		في -1
		ل 2
		من -1
		وسط 1
	9
		 1
		after -1
		before 2
		false 1
		true -1
		ب -6
		على 2
		فوق 1
		في -6
		قرب 4
		من -1
	99
		 -3
		after -15
		false -8
		true -8
		إلى -2
		ب -1
		في 1
		من 5
rival
	false -1
		0 6
		14 -7
		2 3
		22 -13
		9 -3
		99 -11
	nearer
		false
			after
				 -3
				noun 1
				verb -1
				إلى -3
				ب 2
				بين -1
				قبالة 3
				قرب 3
				نحو 3
			before -1
				إلى 4
				ب 2
				في 4
				ل -9
		true
			after -7
				masdar -1
				noun -2
				ب -1
			before -4
				masdar -1
				ب -7
				على 1
				في -1
				قرب -1
				ل 9
				من 4
	true -10
		14 -1
		9 3
		99 -3
rivals
	between
		0
			after
				masdar 13
				noun 12
				verb 10
			before
				masdar 2
				noun 8
				participle -2
				verb 3
		1
			after
				masdar -3
				noun -1
				verb -6
			before
				masdar -2
				noun -2
		2
			after
				masdar -13
				noun -7
				verb -13
			before
				masdar -2
				noun -5
trigger
	after
		-
			 4
		edge
			 -1
			ب 10
			في 6
		time
			ب 6
			في 5
		،
			 2
			إلى 1
			داخل 1
			في 1
		أتم
			في -2
		أتى
			إلى -3
			في -5
		أجرى
			في 1
		اثر
			على 2
			في 9
		الجيش
			في -5
		الذي
			 -1
		الذين
			ب -1
			في -4
		الرئيس
			 -1
		القوات
			في 2
		الي
			 2
			ب 1
			على 1
			في 3
			من -2
		ان
			 -5
			ب 2
			من -3
		انه
			في -1
		بدأ
			في 2
		بعد
			 -2
			إلى 1
			من 2
		تعرض
			 1
		جراء
			 -2
			في -2
		حول
			في -5
		حيث
			إلى 2
			في 2
			من -1
		خلال
			 1
			ب -4
			في 2
		علي
			ب -3
			في -1
			من -3
		عن
			 -1
			في 4
		عندما
			في 5
		في
			ب 1
			على -2
			في 3
			ل -5
			من 1
		قام
			في 3
		قد
			على -5
			في 1
		كان
			في -4
		كما
			في -1
		ل
			 1
		محافظه
			في 1
		مع
			في 4
		منذ
			 -5
			في -1
		نتيجه
			 4
			في 1
		هذا
			في -2
		وقع
			 4
	before
		"
			في 6
		:
			ب -2
		edge
			في -3
		time
			 -2
			ب -4
			على -1
			في -1
			من 1
		،
			 5
			في -2
		التي
			 -2
			في 2
			من -1
		الجيش
			 3
			في -1
		الذي
			في 4
			ل 2
		الشرطه
			في 1
		القبض
			في 1
		النار
			في 1
		الي
			 -3
			إلى 1
		امام
			في -4
		بقوه
			 1
		بها
			في 1
		بين
			 4
			إلى 1
			في -3
		حتي
			في 2
		خلال
			في 3
		رئيس
			في -2
		شهد
			 2
		ضد
			في -5
		علي
			على -1
			في -1
		عن
			عن -3
		في
			إلى 2
			ب 2
			على -4
			في -1
			قرب -3
			ل -6
		قاده
			في -1
		قرب
			 5
			قرب -1
		قوات
			في 2
		لقوات
			في 2
		مسلحون
			 2
			في 4
		مع
			على 3
			مع -2
		من
			إلى -1
			على 1
			في 6
			من 4
		منذ
			في -2
		وقع
			في 2
		ولي
			ل 2
type
	ACCUSE -8
	AGREE -1
	ASSAULT 5
	COERCE 2
	CONSULT 1
	COOPERATE -3
	DISASTER 9
	MOBILIZE 1
	PERSONNEL -3
	REJECT -6
	REQUEST -5
	SANCTION -5
	SUPPORT -5
	THREATEN -4
verbs
	after
		0 -3
		2 -6
	before
		1 -1
		2 -2
	same
		0 4
way
	after
		 14
		, 10
		,,complementizer -1
		,,conjunction -3
		,,conjunction,verb
			event -12
		,,relative,verb
			event 2
		,,verb
			event -1
			speech -3
		complementizer -3
		conjunction -2
		long -1
		mark,, -5
		relative,verb
			aspect 5
			event 4
			event,mark 4
			light 3
			state 2
		verb
			event 9
			light 1
			other 9
			speech -3
			state 2
	before
		 2
		, -3
		,,complementizer,verb
			event -1
			light 7
		,,conjunction -4
		,,verb
			speech,complementizer -3
			state -1
		complementizer 2
		complementizer,verb
			event 6
			light 5
		conjunction -6
		long -4
		mark 9
		mark,, 1
		mark,verb
			event -1
		relative,verb
			aspect 1
			event 2
		verb
			event 3
			event,, -2
			event,relative -1
			event,verb
				light 4
			light 4
	same
		 4
word
	after
		↵
			AID 9
			ASSAULT 6
		"
			CONSULT -2
			PERSONNEL 4
			PROTEST 1
		) -1
		-
			ACCUSE 4
			ASSAULT -3
		.
			ACCUSE -5
			AGREE -3
			ASSAULT 5
			CONSULT 1
			DISASTER -2
			REQUEST -4
			RETREAT 1
		:
			ACCUSE 6
			ASSAULT -10
			PERSONNEL 1
			SANCTION 1
		time 5
			ASSAULT -3
			COERCE -1
			CONSULT 8
			PERSONNEL 1
			PROTEST -1
			REJECT 5
			RETREAT -5
			SANCTION -1
			SUPPORT 11
		« 1
		،
			ACCUSE -5
			AID 1
			ASSAULT 1
			CONSULT 10
			REJECT -4
			REQUEST 6
		أتم -3
		أدى -1
			ASSAULT -1
		أسفر
			ASSAULT 1
		أصبح 3
		أعلن -3
			ASSAULT -1
		أكد -1
		اثر 1
		الاستراتيجيه 5
			ASSAULT 5
		التي 3
			ASSAULT -3
			COERCE 2
		الواقعه 8
		الي
			ASSAULT -2
			SANCTION 4
		ان
			CONSULT 4
		انه -2
		او -7
		ايضا -3
		باقليم 3
		بالضفه
			ASSAULT 2
		بدأ
			ASSAULT -2
		بعد 1
			COERCE 3
		بمحافظه 8
		بمنطقه 5
		بولايه 4
		بين 1
		جنوب 7
			ASSAULT 1
		جنوبي 6
			ASSAULT 7
		حتي 1
		حكما 3
		حيث 9
			ASSAULT 5
		خلال 5
			AID 5
			COERCE 1
		رفع 4
		شرق
			ASSAULT 4
		شرقي 7
			ASSAULT 6
		شكل 1
		شمال 7
			ASSAULT 7
		شمالي 7
			ASSAULT 1
		شهد 7
			ASSAULT 1
		طالب 1
		عاصمه 4
		عبر -3
		علي -3
			ASSAULT 3
		غربي 1
		في 8
			ACCUSE -4
			AGREE 1
			COERCE 5
			CONCEDE 4
			CONSULT 2
			REQUEST -6
		فيما -5
		قرب 3
			ASSAULT 4
		قوله 5
		كان 2
		كما 2
		للاجئين -1
		للتحقيق 3
		للمشاركه
			CONSULT 1
		ما -1
		مع
			CONSULT 4
		مما
			ASSAULT 3
		من
			COERCE 4
			DISASTER 2
		منذ -2
		نفسها 2
		نفى -1
		نقل -1
		واجه 7
		واقفال 1
		واليمن
			CONSULT -1
		وذلك
			ASSAULT 1
		وراس -1
		وسبل -3
		وضع 5
		ومخيمها 7
		ومليليه 1
		وهي 6
		يوم
			CONSULT 1
		” -3
	before
		" -1
		(
			ASSAULT 4
		-
			ASSAULT 3
			COERCE -2
			SUPPORT 3
		:
			RETREAT -2
		edge
			ACCUSE 2
			DISASTER 6
			PERSONNEL -3
			RETREAT -1
			SANCTION 3
		time 4
			SUPPORT 2
		« 1
		، 3
			CONSULT 5
		احتضن 3
		استضاف 12
			CONSULT 6
		اعتبر
			ASSAULT 2
		اقتحام 7
		اقتحم 2
		العاصمه 4
		المجلس 2
		المدن 3
		الي
			AID 8
			ASSAULT -1
			COERCE -1
			CONSULT 9
			DISASTER -2
			MOBILIZE 5
			RETREAT -3
		بالقرب
			ASSAULT 1
		بعد -2
			ASSAULT -2
		بمحافظه -3
			ASSAULT -1
		بمنطقه -3
			ASSAULT -2
		بين -3
			CONSULT -4
			DISASTER 1
		تحرير -2
			ASSAULT -2
		حتي -1
		حول
			CONSULT -4
		خسائر 3
		داخل 1
			ASSAULT 3
			CONSULT 1
		زار 1
			CONSULT 3
		زور 7
			CONSULT 9
		زيارته 6
			CONSULT 7
		زياره 5
			CONSULT 3
		شارع 2
		شن -1
		شهد 14
			ASSAULT 3
			COERCE -4
		ضد -3
		ضرب 3
			DISASTER 1
		علي 1
			ASSAULT 8
			COERCE 8
			DISASTER 5
			SANCTION -5
		عمليات 2
		عن -2
		فوق 1
			ASSAULT 2
		في 2
			AID 3
			ASSAULT 2
			CONSULT -1
			MOBILIZE -1
			REQUEST -7
			SANCTION 4
		قام -3
		قباله 2
		قبل -1
		قرب 2
		قريه -2
		كلم -7
			ASSAULT -2
		كيلومترا -1
			ASSAULT -1
		لدي
			CONSULT -1
		مثل
			ASSAULT 1
		محيط -1
			ASSAULT -1
		مديريه -1
		مدينه -11
			ASSAULT -1
		مسجد
			ASSAULT 6
		مصر
			ASSAULT 2
		مع -2
			ASSAULT -1
			MOBILIZE 3
		من -6
			ASSAULT -2
			CONSULT -1
			DISASTER -2
			REJECT 2
			RETREAT 10
			SANCTION 6
		مناطق 1
		منطقه -6
			ASSAULT -2
		هاجم 2
			ASSAULT 2
		هامش 8
			CONSULT 3
		هجوم 1
			ASSAULT 1
		وسط
			DISASTER 2
		وصل 5
			CONSULT 3
		وفي 7
			ASSAULT -4
			DISASTER 1
		ومن 1
	between
		after
			"
				masdar 4
				verb -1
			) 2
				masdar 1
			- 4
				verb 1
			: -7
			time 2
				verb 8
			، -2
				noun -4
			آل 5
			أتم 2
			أجرى 3
				noun 4
			أدى 7
				noun 1
			أطلق 3
			أعلن -5
				masdar -1
			أفاد -3
			أكد -6
				masdar -1
			اثناء 11
				masdar 2
				verb 3
			اجهزه 1
			اخري 1
			استضاف 2
				noun 3
			استهدف 15
				masdar 9
			اسرائيل -2
			اشخاص 8
			اطراف 2
				masdar 2
			اعتقد 2
			اعقاب -6
			اعلان -1
			الاحداث -1
			البلاد -3
			التي 16
				noun 8
			الثانيه
				noun 1
			الحدود 9
				masdar 4
				noun 1
			الحرب -2
			الحكومه -7
				verb -3
			الذكري -2
			الذي 5
				masdar 2
				noun 4
				verb -2
			الذين 6
				masdar 2
				noun 2
			السفاره
				verb -1
			السلطات -2
			الطريق 1
			العاصمه 1
			العمليه -2
				noun -1
			القاده -2
			القوات
				masdar -2
				verb 6
			القوي
				verb 3
			المحكمه 2
			المنازل 1
			المناطق
				noun -1
			النائب 2
			الواقعه
				verb -1
			الولايات 4
			الي -4
				noun -4
			ان -6
				masdar -2
			اندلع
				masdar -2
			انعقد
				noun 2
			انها 5
			باستخدام 1
			بالقرب -2
				masdar -3
			بحسب -3
			بدأ -3
			بسبب -3
			بشان -8
			بشده -1
			بشكل -1
			بعد -10
				noun -4
			بعدما -2
			بقتل -4
			بقوه 5
				noun 4
			بلده -9
			بمدينه -1
			بمقر 1
			بناء 3
			بها 1
			بين 6
				masdar 7
				noun -2
				verb 1
			بينما 1
			تجمعا 1
			تسبب 4
			تفجير -7
				noun -2
			تم
				noun -2
			تنظيم 1
			جبل -1
			جبهه -5
			جرح 8
				masdar 3
			جندي 1
			جنوب -5
			حصل -3
			حي -5
				verb -1
			حين 3
			خارج -5
			خصص -2
			خلال 9
				verb 5
			داخل 7
				verb 5
			دار
				masdar -5
			دخول -1
			درجات 2
				noun 2
			رغم -1
			رفع 4
			زرع 5
				masdar 3
			زيارته 7
				verb 6
			زياره 5
			سفيرها 1
			شارع 6
			شمل 1
			شهد -3
			ضد -1
			ضرب 3
			طائره 1
			عبر -1
			عقب -6
			عقد 7
				noun 2
			علي -5
				masdar -6
				noun 1
				verb -1
			عليه
				masdar -3
			عمليات 5
			عمليه 4
			عن -7
				verb -9
			عند 2
				noun -1
				verb 4
			غزه 2
			فرض
				noun -1
			في
				masdar -2
				noun 3
				verb -1
			فيما -6
			فيها
				verb -1
			قال -4
			قباله 3
			قريه -1
			قمه -2
			قوات 5
				verb 3
			كان 8
				verb 2
			كلمه 8
				verb 8
			لحزب 4
			لدي -5
				masdar -3
			لرؤساء 2
			لرئيس 4
			لقاء 3
			لكن -3
			للحوثيين 3
			للشرطه 2
			لم -4
			لن -1
			ما
				masdar 1
			مجلس -7
			محكمه 2
			محيط -2
				masdar -1
			مدينه -12
				masdar -4
			مستشفي 3
			مستوطنون 1
			مسلحون 4
			مسلحين 1
			مصر 5
				masdar 1
			مع -1
				masdar 2
				verb -3
			من -1
				noun -7
			مناطق 10
				verb 1
			منذ -10
				noun -3
			منزل 6
			منزله 1
			منطقه -6
				masdar -6
			منظمه 1
			منع -1
			منها -3
			مواقع 10
				noun 4
			نفذ 5
			نقل -8
			هامش 11
				masdar 8
			هناك -2
			و 2
				masdar 2
			واصابه 1
			والجيش 2
			وزير 5
				noun 5
			وعلي -1
			وفي -20
				masdar -1
				noun -1
				verb -3
			وقع
				masdar -6
				noun 3
			وقف -4
			وقوات 5
				verb 2
			ولي 3
			وهو -1
		before
			" -1
				masdar -3
			)
				verb 1
			,
				masdar -4
			: 1
				masdar 3
				noun 3
				verb -4
			time 3
				masdar -2
				noun 1
				verb 4
			، 3
				masdar 1
				verb 1
			أجرى -2
			أدى -2
			أسفر 2
				masdar 1
			أصبح 3
			أعلن -1
			اثناء -5
			اشتباكات 6
			التي 8
				verb 6
			الثانيه 1
			الحكومه -2
			الذي
				noun 12
				verb -4
			الذين -4
			الرئيس -5
			الشرطه
				verb 1
			القوات 1
				masdar -1
				verb 4
			المقاومه 6
			الواقعه 3
			الي
				noun -3
			ان -5
				noun -6
				participle 1
				verb -3
			انه -3
			انها -10
				verb -2
			ايضا -2
			بالاضافه -3
				masdar -2
			بحق 2
			بعد
				noun 4
				verb -2
			بغداد 3
			بولايه 2
			تأكد 1
			تعرض 3
				noun 3
			تم 1
				masdar 8
			تمكن 4
			جراء
				masdar -5
			جرح 2
				noun 1
			جنود -3
			حول -9
				masdar -3
				noun -2
			حيث 20
				masdar 11
				verb 5
			حين 5
				noun 4
			خاصه 2
			خلال
				masdar 1
				noun -2
			دوله 7
			ردا -6
				masdar -2
			رغم -2
			رفع 5
			شرق 6
			شمال 2
				masdar 5
			شمالي 8
				masdar 1
			شن -2
				noun -5
			شهد 20
				masdar 4
				noun 11
			ضد -1
				masdar -1
			طالب 1
			عاصمه 1
			عبر -9
				verb -2
			عد -2
				noun -1
			عقب
				masdar -2
			عقد 6
				noun 6
			عليه -3
			عن -2
				masdar -2
			عنه
				masdar 1
			فرض
				masdar 4
				noun -1
			في
				verb -3
			فيما -9
				noun -3
			قال
				noun 1
				verb -2
			قام
				masdar -2
			قبل -5
			قتيلا 13
				masdar 5
				noun 1
			قد
				verb -1
			قرار -3
			قرب 2
			قوات
				masdar 5
			كان 1
				masdar 4
				noun -2
				verb 3
			كشف
				noun -1
			كما -5
				verb -1
			لدي 1
			لم -2
			لما 1
			لها 8
				masdar 6
			ما
				masdar 1
			مشيرا 1
				verb 1
			مقابل -1
			مقتل 1
			مما 1
				masdar 3
			من -3
				masdar 5
				noun -4
				verb -4
			منذ
				masdar -2
			منها 3
				masdar 1
			نتيجه
				noun 2
			هذا -1
				noun -1
			هذه -5
			هناك 5
			و 4
				verb 1
			واجه
				noun 1
			والتي 3
				noun 5
			وان
				noun -3
			وبعد -2
			وذلك -4
				noun -3
			وضع
				masdar 1
			وقد -5
				noun -2
			وقع 1
			ولم -6
			وهي
				noun 2
			يوم 6`,
}
