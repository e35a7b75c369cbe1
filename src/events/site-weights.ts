import type { LinearModel } from './linear.js'

// Written by src/build/settings.ts; see there.
export const siteModel: LinearModel = {
  bias: [-0.65],
  weights: `beside
	trigger
		"
			preposition
				 3
		:
			phrase
				في 2
			preposition
				 2
			ل
				 2
		adverb
			preposition
				في -3
		complementizer
			phrase
				من -6
			preposition
				من -1
			relative
				في 2
			verb
				event
					 -1
					في -1
				light
					 1
		conjunction
			phrase
				 2
		demonstrative
			phrase
				في -1
		edge
			preposition
				ب 1
				من 1
			verb
				event
					 1
		past
			phrase
				في 1
		phrase
			phrase
				 -2
				إلى -1
				على 1
				في 2
			preposition
				 1
				على -3
				ل -3
				من 2
			relative
				 -3
				في -1
			time
				في -3
			verb
				event
					 2
					في 3
			،
				ب 2
			ب
				ب -1
				في -1
			ل
				 2
				في 1
				ل -4
		preposition
			.
				 -1
				في -1
			conjunction
				في 4
			negation
				 1
			phrase
				 -2
				بين 1
				على 1
				في -1
				من 1
			preposition
				 -3
				ب -1
				على 1
				عن -5
				في -2
				ل -2
			relative
				 -2
				إلى 3
				ب -2
			time
				 -1
				في 1
			verb
				event
					 -1
					على -1
					في 1
				light
					 4
					إلى 2
				other
					في 2
			،
				في -5
			ب
				 3
			ل
				ب 2
		relative
			phrase
				في -1
				ل 1
			preposition
				 -1
				في 1
			ب
				في -3
		temporal
			phrase
				 2
				على -1
		time
			phrase
				في 2
			preposition
				 2
			ب
				ب 2
			ل
				في -1
		verb
			aspect
				phrase
					في -1
			event
				phrase
					 -1
					على -2
					في -2
				preposition
					 1
					إلى -3
					ب -1
					بين 1
					على 3
					في -1
				relative
					ب -1
				،
					في 2
				ب
					في 1
				ل
					في 1
					ل 2
			light
				preposition
					ب 3
					في -4
					من 1
				relative
					في 2
				time
					في 1
			speech
				preposition
					في 2
			state
				preposition
					إلى 1
					على 1
		،
			phrase
				ب -3
				من -1
			preposition
				في 1
				من 1
		إلى
			preposition
				إلى 2
		عن
			phrase
				 -3
		ل
			phrase
				في 6
			preposition
				 2
				على -2
			ب
				في 3
		من
			phrase
				 1
				في -2
conjoined
	false -1
	true -15
filler
	false -6
		AGREE -8
		AID 2
		ASSAULT 1
		CONSULT -6
		COOPERATE -3
		DISASTER 3
		PROTEST 4
		REJECT -1
		THREATEN -4
	true -1
		ACCUSE -6
		AGREE 2
		AID -2
		ASSAULT 4
		COERCE 5
		CONSULT 10
		REQUEST -3
		SANCTION -2
		SUPPORT -5
finer
	false -1
		 1
		ب 2
		ضد -1
		على -2
		عند 4
		فوق 1
		في 5
		ل -3
		مثل 1
		مع -2
		من
			قبل -1
		وسط 3
	true -4
		 -3
		إلى -1
		ب -4
		داخل 7
		على 2
		في -1
		من 1
first
	false
		 -2
		بين -2
		داخل 1
		ضد -1
		عند 2
		فوق 1
		في 1
		قبالة 1
		قرب 1
		ل -1
		مع -1
		من
			قبل -1
		وسط 1
	verb
		after
			after
				verb
					other -2
			before -2
				verb
					aspect 2
					speech -4
		before
			after -4
				verb
					event 2
			before -1
				verb
					aspect -1
					modal -1
					motion 2
					speech -1
					state 2
form
	masdar -1
	participle -1
	verb -2
head
	ابها 3
	ابين -4
	اثينا -4
	اديس 3
	اذربيجان -1
	اريزونا -2
	ازوفستال 2
	استراليا 3
	اسرائيل -9
	اسطنبول 1
	افريقيا -2
	افغانستان 4
	الاراضي -2
	الاردن 2
	الاقصي 1
	الامارات 5
	الانبار -5
	البانيا 8
	البرادعه 5
	البلاد -14
	الجزيره -1
	الجنوب -3
	الحزم 2
	الحله 6
	الحوطه 3
	الخرطوم -5
	الخليج -5
	الدوله -3
	الرياض -3
	الزبداني 1
	السدره -2
	السعوديه -3
	السلطه -2
	السويد 2
	الشرق -15
	الشيخ 3
	الصحراء -1
	الصومال 4
	الصين -4
	الضالع 4
	العاصمه -3
	العالم -4
	القاهره -4
	القبائل -3
	القدس -4
	القرن -5
	القريتين 3
	القطاع -2
	القطيف -1
	القوقاز -3
	القيروان -5
	الكاميرون -1
	الكويت 5
	الكيان -2
	اللاذقيه -3
	المحيط -1
	المدينه -8
	المسجد 4
	المسيله -2
	المغرب -1
	المكسيك 2
	المكلا 2
	المملكه -7
	المنطقه -3
	النرويج 2
	النقب -2
	الولايات -10
	اليونان 2
	امريكا -3
	امستردام -1
	اميركا -4
	انقره -7
	اوروبا -10
	اوكرانيا 3
	ايران -7
	باب 1
	باتون -2
	برج -1
	بغداد 1
	بكين -3
	بن 1
	بنغازي 3
	بيان -1
	بيروت 1
	بيونغ -7
	تايوان -2
	تركيا -1
	تطاوين -3
	تعز -2
	تكساس -5
	تل -4
	تونس 2
	جازان -2
	جامع -3
	جبل 6
	جنيف 5
	جنين 6
	جوبر 2
	حلب 1
	حماه -5
	حمص -1
	حيش 2
	خان 2
	خليج 4
	خوست 4
	دارفور -4
	درنه -4
	دمشق -3
	دول -1
	دوما 5
	دير 4
	ذمار -1
	ذي -3
	راس 4
	رام -2
	روالبندي 4
	روسيا -15
	ريف -2
	زنجبار 5
	سانت -6
	سكاكا -2
	سنغافوره 3
	سهل 9
	سوريا 1
	سوريه -2
	سوق -1
	سيدي 4
	سيناء 5
	شارع -1
	شرقي -2
	شقره -6
	صعده 1
	صنعاء -1
	طهران -4
	عدن 5
	عسير 4
	عين -1
	غربي -1
	غزه -3
	غوانتانامو -6
	فيينا 9
	قاعده 4
	قرطاج -2
	قطاع 9
	قعطبه -1
	كابل 1
	كابول -2
	كندا 2
	كوالالمبور -1
	كوبا -1
	كوبنهاجن -1
	كوريا -6
	كييف -3
	لبنان 3
	لمسجد 1
	لندن -4
	لولايات -3
	ليبيا -1
	مارب -1
	ماليزيا 7
	متحف -1
	مخيم 3
	مدريد -2
	مدينه 2
	مراكش 2
	مسجد -4
	مشفي -6
	مصر 1
	معبر 1
	مكه -3
	موريتانيا 4
	موسكو -7
	ميناء 1
	نابلس -6
	نجران -1
	نيروبي -5
	هايتي 2
	هاييتي 7
	هولندا 1
	هيوستن 2
	وادي 2
	واشنطن -6
	وزيرستان 2
inside
	GROUP
		nominal -3
			AID 2
			COERCE -1
			REQUEST 1
			RETREAT -1
	ORGANIZATION
		nominal
			ASSAULT 3
	PERSON
		nominal -6
			ASSAULT -1
	event -8
		ACCUSE -1
		AGREE 2
		AID -3
		ASSAULT 1
		COERCE -1
		CONSULT 2
		DISASTER 4
		MOBILIZE -1
		REJECT -1
		REQUEST -4
	nothing
		ACCUSE 3
		AGREE -1
		COERCE 1
		CONSULT 3
		DISASTER -1
		MOBILIZE 1
		PERSONNEL -1
		REQUEST -1
		RETREAT 1
		THREATEN -4
	noun -8
		COERCE 2
		CONSULT -5
		SUPPORT -1
	place 3
		ACCUSE -1
		ASSAULT 2
		COERCE 3
		DISASTER 1
		PROTEST 2
		SANCTION -2
		SUPPORT -1
kind
	after
		↵
			↵ 3
			في
				after -1
		"
			
				before 5
			phrase 3
			verb -3
			، -3
		(
			masdar -2
			noun 1
			phrase 1
			في
				before 1
		) -2
			
				before -4
			masdar -2
			، -1
		-
			
				before -5
			masdar -3
			preposition -1
			verb 2
		.
			
				after 2
			edge -1
			ب
				after 1
			في
				after -1
			قرب
				after 2
		: 2
			
				after -2
				before 11
			phrase 1
			preposition 1
			في
				before -2
		] -1
		adverb
			
				after 5
			masdar -2
			noun 3
			preposition -1
		complementizer
			noun -2
			phrase -3
			verb 1
				aspect 3
				light 1
			ب
				before -3
			من
				after 2
		conditional -3
		conjunction
			noun -1
			phrase 5
			ل
				before 2
		negation -4
		past
			
				before 3
			verb
				light 3
			في
				before -1
		phrase
			↵ 1
			
				after -2
			. -1
			adverb -3
			edge 1
			negation 1
			phrase -1
			preposition -3
			time 2
			verb
				event 1
				light 1
				speech -4
			، -4
			ب 3
			على
				after 6
			في
				after 2
			ل
				after 4
			من
				before 4
		preposition -1
			
				after -1
				before 2
			noun -1
			participle -2
			time 4
			verb
				event -1
			إثر 3
			إضافة
				إلى -1
			إلى -1
			ب
				before -1
			بهدف 2
			تحت 2
			حتى 2
			ضد -1
			عبر -2
			عقب 2
			على -5
				after 1
				before 6
			عن -1
			في -1
				before 2
				إطار 1
			ل
				after -3
			من 5
				after -2
				أجل -3
			منذ 4
			وسط 2
		pronoun 1
			
				after 1
			preposition 3
			verb 1
				event -1
		relative
			masdar 1
			noun -1
			verb 2
				other -1
				speech -3
				state 2
			إلى
				before 1
		report
			noun -3
		temporal
			masdar -1
		time 2
			. 2
			complementizer -1
			conjunction 2
			masdar 2
			phrase -1
			ب -6
				after -1
			على
				after 1
			في
				after -3
			ل
				after 5
		verb
			event
				
					before -1
				complementizer -3
				masdar 2
				noun -2
				preposition 2
				إلى
					after 2
					before 4
				ب
					before 6
				على
					after -1
				في
					after -1
				ل 6
				من
					before 2
			light
				
					after -1
				noun 2
				phrase -3
				preposition 1
				ب -1
			motion
				preposition -3
			other
				masdar -2
				noun 1
			speech
				complementizer 2
				noun 3
			state -1
				
					before 1
				phrase -8
				ب 4
		« 2
			masdar 1
		»
			في
				after 1
		،
			
				after 2
			conjunction -2
			demonstrative -1
			negation 2
			noun -2
			past -6
			phrase 1
			preposition 2
			relative -1
			verb
				light 1
				state -3
			ب
				before 1
			داخل
				after 1
			على
				after 2
			في
				after -1
				before 4
			ل 2
				before -1
			من
				after 2
		ب 1
			
				before 2
			. 1
			complementizer 2
			edge -1
			preposition -1
			relative 2
			verb 2
				event -2
			، 3
			إلى
				before -1
			ب
				after 3
				before 4
			في
				after -3
				before 3
			ل
				after -5
			من
				after 1
				before -1
		ل
			
				after -2
			. -1
			masdar 1
			phrase 1
			preposition -1
			time 4
			verb -2
				event -2
				speech 5
			إلى
				after -3
				before 8
			ل 2
		” -3
			، -1
	before
		" -1
			complementizer -1
			masdar -1
		)
			masdar 1
			phrase 1
		-
			
				after 6
				before -6
			verb
				aspect -3
		:
			
				after -2
				before 2
		adverb 7
			
				after 4
			noun 1
		complementizer
			
				before 3
			masdar 3
			phrase -3
			verb
				speech 7
			ل 3
		conjunction -1
			، -1
		demonstrative
			masdar 2
		edge
			
				after -1
				before 2
			masdar -1
			noun 1
		negation -6
			
				before -1
		phrase
			: -1
			complementizer 2
			edge 2
			negation 2
			noun -2
			phrase -4
			preposition -4
			time 2
			verb 2
				light 4
				other 1
			، -4
			ب 2
				after -4
				before 2
			على -3
			عن -5
			في -1
			ل
				after 2
				before -4
		preposition -2
			
				before 3
			" 4
			) 5
			- 7
			adverb -1
			edge 11
			masdar -3
			noun -3
			phrase -1
			preposition 2
			time 9
			verb 1
				event 2
				light 2
			، 8
			إلى -4
				after -2
				before 3
			ب -4
				after 3
			باتجاه
				after 1
			بالإضافة
				إلى -1
			بالقرب
				من -4
			بشكل 1
			بعد -2
			خارج
				after -2
			خلال 4
			داخل 2
				before 2
			عبر -1
			على 2
			عن -2
				before -2
			فوق
				after 1
			في
				after 2
				before 1
			قبالة
				after 2
			قبل -3
			قرب
				after 3
			لدى -4
			منذ -1
		pronoun -1
			
				after -2
			noun -1
		report -3
			
				after -1
		time 1
			masdar -1
			noun 4
			ب
				after 5
				before 6
			ل -1
		verb
			aspect
				masdar 1
			event -1
				
					before 1
				complementizer 2
				edge -5
				masdar -2
				noun 2
				relative -1
				time 2
				ب
					after -3
					before -1
			light 1
				complementizer 1
				past 1
				relative -3
			other
				
					before -1
			speech -2
				masdar -2
			state
				
					before 4
				masdar 1
		« 1
			complementizer 1
			noun 2
		، 2
			
				before -7
			masdar 1
			phrase -5
			ب -2
				before 4
			في 5
			مع 1
		إلى -3
			
				after -1
			preposition -2
			verb -1
			ب
				after 3
				before -1
		ب -2
			phrase -1
			time 1
			verb -4
				event 2
			، 4
			ب
				after -1
			على -2
			ل -2
		بعد
			ل
				before 1
		بين -1
			noun -1
			preposition -1
		ضد
			noun 1
		على
			
				after 6
			masdar 2
			ب
				after 4
				before -1
			ل
				after -3
		في -2
			
				after 2
				before -1
			preposition -1
			ب
				before -1
		ك -2
			phrase -1
		ل
			masdar -3
			noun 1
			phrase -1
			verb 2
			ب -1
				after 3
			على 6
		لدى 3
			preposition 3
		مع
			ل
				after -1
		من
			verb 4
			ل
				before 1
		“
			masdar 1
kinds
	beside
		(
			)
				after 2
		-
			:
				before -2
		adverb
			phrase
				after 3
		complementizer
			past
				before 1
		edge
			:
				before 11
		phrase
			↵
				after 3
			.
				after -1
			adverb
				before -1
			phrase
				after 1
				before -3
			preposition
				before 2
			relative
				after 1
				before 2
			verb
				event
					after -3
					before 3
			،
				after 2
				before -3
			ل
				before -1
		preposition
			"
				after -1
			,
				after 5
			.
				after -1
			complementizer
				after 1
			conjunction
				after -6
			past
				before -4
			phrase
				after -3
			preposition
				after 1
				before -1
			time
				after 3
				before -1
			verb
				aspect
					after -2
				event
					before 3
				other
					before 1
				speech
					before 2
			»
				after 1
			ب
				before 4
			ك
				after 1
			ل
				before 3
		verb
			aspect
				phrase
					before 4
				preposition
					before 3
			event
				preposition
					after -2
				time
					before -6
				،
					before 9
				ب
					after -3
					before -1
				ل
					before 3
			state
				phrase
					before 1
		«
			phrase
				before 1
		ب
			verb
				event
					after -3
			،
				before 2
		على
			.
				after 1
			،
				after 1
		عن
			phrase
				after -1
		في
			.
				after 4
			time
				after -6
			verb
				event
					before -2
			،
				after 1
			ل
				before -1
		ل
			phrase
				after 2
			،
				after -1
			ب
				after 1
		من
			:
				before 1
			preposition
				before -1
level
	admin1 -3
		ASSAULT 3
		COERCE -2
		DISASTER 2
		MOBILIZE -5
		PERSONNEL 1
		RETREAT -2
		إلى -2
		عن -1
		في 1
	admin2
		COERCE 1
		ب 4
	country -6
		 -2
		ACCUSE -4
		AGREE -5
		AID 1
		COERCE -3
		COOPERATE -1
		DISASTER 7
		PERSONNEL 5
		REJECT 1
		REQUEST -4
		RETREAT 1
		SUPPORT -6
		THREATEN -1
		بين -1
		على 2
		فوق 1
		في 2
		من 2
	none -4
		في 4
	region -5
		 2
		ACCUSE -3
		ASSAULT 6
		COERCE 9
		CONSULT -7
		MOBILIZE 3
		REQUEST -4
		ضد -2
		في -2
		مع 2
		من -3
	site 5
		COERCE 2
		CONSULT 2
		DISASTER -4
		MOBILIZE 3
		PROTEST -1
		RETREAT 1
		SANCTION -3
		إلى 2
		ب -1
		قرب 2
	town 3
		 -2
		AGREE 2
		COERCE 1
		CONCEDE -1
		CONSULT 8
		DISASTER -6
		MOBILIZE 2
		PERSONNEL -3
		PROTEST 2
		REQUEST 2
		RETREAT -2
		SANCTION 1
		SUPPORT 2
		بالقرب
			من 5
		في 1
		مع -2
		وسط 1
	water -8
		DISASTER 3
nearest
	rival
		ACCUSE
			ACCUSE
				true 11
			ASSAULT
				false -2
				true -4
			COERCE
				true -5
			CONSULT
				false -3
				true -2
			REQUEST
				true 8
		AGREE
			ASSAULT
				false 2
			CONSULT
				false 1
			SUPPORT
				true 4
		AID
			AID
				true 3
			ASSAULT
				false 2
			DISASTER
				false -3
		ASSAULT
			ACCUSE
				false -2
				true -11
			ASSAULT
				false 1
				true 4
			COERCE
				false -2
				true 1
			CONSULT
				true -2
			COOPERATE
				false 3
			DISASTER
				true 7
			PERSONNEL
				false 2
				true -1
			PROTEST
				false 1
				true -4
			REQUEST
				true -3
			RETREAT
				false 2
		COERCE
			COERCE
				true 5
			CONSULT
				false 2
				true -2
			PROTEST
				false 1
			REQUEST
				false 1
		CONCEDE
			ASSAULT
				false 1
		CONSULT
			ACCUSE
				false 2
			AGREE
				false -2
				true 1
			ASSAULT
				true -2
			CONSULT
				false 3
				true 2
			PERSONNEL
				false -1
			PROTEST
				false 1
			REQUEST
				false -1
				true 2
			RETREAT
				true -3
		DISASTER
			AID
				false 1
			ASSAULT
				true 4
			DISASTER
				false -2
				true 3
		MOBILIZE
			ASSAULT
				false -1
			CONSULT
				false 1
			PERSONNEL
				false -3
			REQUEST
				true 6
		PERSONNEL
			ASSAULT
				true 1
			CONSULT
				false 4
			PERSONNEL
				false 2
				true 3
			REQUEST
				false 1
		PROTEST
			ASSAULT
				true 3
			COERCE
				true -1
			PROTEST
				false 1
				true 9
		REJECT
			ASSAULT
				false -2
			CONSULT
				true -3
		REQUEST
			ASSAULT
				true -2
			CONSULT
				true 3
			REJECT
				false 2
			REQUEST
				false -1
			SUPPORT
				false -1
		RETREAT
			ASSAULT
				false 4
				true 5
			COERCE
				false 3
			CONSULT
				false -2
			RETREAT
				true 1
		SANCTION
			ASSAULT
				false 1
				true -4
			SANCTION
				true 1
		SUPPORT
			ASSAULT
				true -4
			CONSULT
				false -1
				true -1
			PROTEST
				false -2
			REQUEST
				false -3
			SUPPORT
				false -2
		none
			ACCUSE
				false -3
			AGREE
				false 2
			AID
				false -2
			COERCE
				false -2
			CONSULT
				false 1
			COOPERATE
				false -1
			MOBILIZE
				false -1
			PERSONNEL
				false 2
			PROTEST
				false -4
			REQUEST
				false -1
			SUPPORT
				false 1
opening
	bbc -1
	time -2
	أتى -4
		after -2
	أثار
		after -1
	أحدث
		before 1
	أدان -1
	أدى 5
		before 3
	أشار
		after 1
	أصاب -2
		after -1
	أصدر -1
		after -2
	أضاف
		after -1
	أظهر 2
	أعرب 4
		before 2
	أعلن
		after 1
		before -1
	أغلق -1
	أفاد 1
		before 5
	أكد -1
		before -2
	أوضح -1
	اتهم -1
	اذ -2
	استأنف -3
	استمر 2
	استولى
		before -1
	اسرائيل -3
	اسلام
		after 2
	اعتقد -1
	اعتقل
		after 4
	الا
		after 3
		before -1
	الامم 2
	الرئيس 1
	القاهره 1
		before 4
	القدس
		after 3
	المغرب -1
	الي -1
		after -2
	اما
		after -2
		before 1
	انتشر 1
	انتقد -1
	انطلق
		after -2
		before 1
	بحث -1
	بدوره -1
	بروكسل 2
	بغداد 3
		after 1
	بن -2
		before -1
	بينما 2
		after 2
	تابع
		after 1
		before -3
	تزامن
		before -4
	تعرض 1
		before 1
	تم 3
	ثم 1
	جرى
		after -2
	حذر -2
	حضر -1
		after -1
	دبي -2
		before -2
	دخل -3
		after -1
	دعا 2
	ذكر
		after 3
		before -4
	رابط
		after 3
	روابط -2
		before -3
	سحب 1
	سعى 2
	سقط -1
		after -1
	شارك
		after 2
	شن
		after 3
	شهد 1
		before 4
	صرح -2
	صنعاء
		after 1
	طلب -3
		after -1
	ظهر 2
	عاد
		before 5
	عد
		after 2
	عقد -2
	علاقه 3
	علق -2
		after -2
	علي
		after -3
		before 2
	غير 2
		after 1
	في
		after 2
	فيما -2
	قال
		after 2
		before -1
	قام
		before 1
	قتلي 1
	كابول 2
		after 8
	كان 1
	كشف -2
		before -4
	كما -3
	لفت
		before -2
	لكن
		after 2
		before -4
	لم
		after 1
	مثل -1
	مصر -3
	مقتل 2
		after 1
	من -1
	نظم
		after -1
	نفى
		after -2
	نقل
		after 2
		before -2
	هذا 3
	و
		after -1
	واجه -2
	واذا 1
		after 2
	واشنطن
		after 1
	واصل 1
	والسودان 1
	وبحسب -3
	وبعد
		after -1
		before 1
	وبين -2
	وبينما 2
		before 2
	وجه
		before -3
	وحتي -1
	ورغم
		before 1
	وصف
		after 4
		before -1
	وصل 1
		before 2
	وعبر -2
	وعن 1
	وفي -1
	وقد
		after -1
		before 3
	وقع
		before -1
	ولم -2
	ومع
		after -1
	ومنذ 2
		before 3
	وهو -1
	ووفقا 1
		before 2
own
	false
		GROUP
			nominal
				AID 2
				ASSAULT -1
				COERCE -3
				REQUEST 1
		ORGANIZATION
			nominal
				ASSAULT 3
		event
			ASSAULT -1
			PROTEST -3
			REQUEST -3
			SUPPORT -1
		masdar -2
		nothing
			ACCUSE 3
			AGREE -1
			COERCE 1
			CONSULT 3
			DISASTER -1
			MOBILIZE 1
			PERSONNEL -1
			REQUEST -1
			RETREAT 1
			THREATEN -4
		noun -2
			ASSAULT 3
			COERCE 2
			CONSULT -2
		participle -1
		place
			ACCUSE -1
			ASSAULT 2
			COERCE 1
			CONSULT 3
			DISASTER 1
			PROTEST 3
			SANCTION -1
			SUPPORT -1
		verb -2
	true
		GROUP
			nominal
				ASSAULT 1
		event
			AGREE 2
			AID -1
			ASSAULT 9
			CONSULT 5
			DISASTER 1
			RETREAT -1
		noun 1
preposition
	 -2
		ACCUSE -1
		AID 3
		ASSAULT 2
		COERCE 2
		DISASTER 4
		MOBILIZE -2
		PROTEST 6
		REJECT -4
		SUPPORT -1
		after -4
		events/accuse/ittahama -1
		events/accuse/muhakama 4
		events/aid/istadafa-lajiin 2
		events/assault/atlaqa-nar 3
		events/assault/ghazw 3
		events/assault/hadama -2
		events/assault/hajama -1
		events/assault/harb -6
		events/assault/harrara-min 1
		events/assault/hujum-kimyai 1
		events/assault/ightala -6
		events/assault/infajara 4
		events/assault/istaada-mawqi -5
		events/assault/istihdaf -5
		events/assault/majzara 5
		events/assault/maqtal -2
		events/assault/muwajahat -1
		events/assault/qasafa 1
		events/assault/qasf-jawwi 3
		events/coerce/dahama 1
		events/coerce/damma 3
		events/coerce/hajjara 1
		events/coerce/hazara -2
		events/coerce/ihtalla 2
		events/coerce/saytara -4
		events/concede/rafaa-uqubat 1
		events/consult/ijtamaa 9
		events/consult/ijtima -1
		events/consult/mubahathat -2
		events/consult/mufawadat -1
		events/consult/zara 7
		events/consult/ziyara 9
		events/disaster/asifa -1
		events/mobilize/tajriba-nawawiyya -3
		events/personnel/intikhabat 4
		events/protest/ihtijaj 7
		events/request/dawa 2
		events/retreat/atlaqa-sarah -8
		events/retreat/insahaba 9
		events/support/tawqi 1
		place 1
		same 1
	إلى
		AID 5
		ASSAULT -3
		CONSULT 4
		DISASTER -1
		GROUP
			nominal 1
		MOBILIZE 2
		PROTEST 1
		SANCTION -1
		before 1
		events/assault/ishtabaka 5
		events/assault/tafjir -4
		events/coerce/hasara 2
		events/consult/jawla -2
		events/consult/ziyara 12
		events/mobilize/arsala-quwwat 4
		place -1
	ب
		ACCUSE 2
		AID -1
		ASSAULT -1
		COERCE 1
		CONSULT 5
		DISASTER -8
		PERSONNEL 2
		REQUEST 4
		SANCTION -2
		SUPPORT 2
		after 1
		event -5
		events/accuse/adana -2
		events/assault/hujum 3
		events/assault/ightala -1
		events/assault/istashhada 1
		events/assault/maqtal 3
		events/assault/muwajahat -4
		events/assault/naffadha-idam -1
		events/assault/qasafa -1
		events/assault/qatala -3
		events/assault/tabadul-nar 2
		events/assault/usiba -1
		events/coerce/istawla -1
		events/coerce/itaqala 3
		events/coerce/saytara -1
		events/consult/liqa-jamai 1
		events/consult/qimma 2
		events/protest/muzahara -3
		events/request/daa 1
		events/request/talaba-bi -5
		events/sanction/hukm-qadai -1
		events/support/tawqi 3
		nothing 2
		place 1
	باتجاه
		after 1
	بعد
		ASSAULT -3
		event 2
		events/assault/hujum -2
	بين -2
		CONSULT -5
		DISASTER 3
		events/assault/hujum 1
		events/disaster/zilzal 3
		nothing -2
	حول
		CONSULT -4
	خارج
		after -2
		nothing -1
	داخل 1
		ASSAULT 3
		before 2
		nothing 2
	ضد -1
		ASSAULT 1
		after -1
	على
		ASSAULT 2
		DISASTER 4
		PERSONNEL -1
		SANCTION -3
		events/assault/harb 1
		events/assault/harb-nisba -4
		events/assault/hujum 1
		events/assault/maraka -4
		events/assault/sarukh-saqata 3
		events/coerce/hasara 4
		noun 3
		same -1
	عن
		before -2
		nothing -3
	عند 2
	فوق 1
		ASSAULT 2
		after 1
		place 1
	في 1
		AGREE 1
		AID 2
		MOBILIZE -1
		ORGANIZATION
			nominal 1
		REQUEST -2
		SANCTION 4
		after 4
		event -2
		events/accuse/adana -6
		events/accuse/intaqada -2
		events/accuse/istada-safir 1
		events/accuse/istankara 1
		events/accuse/ittahama -4
		events/accuse/muhakama 4
		events/accuse/naddada 4
		events/accuse/tahqiq-fi 1
		events/accuse/tahqiqat 1
		events/agree/ittifaq -1
		events/agree/ittifaq-muhaddad 6
		events/agree/wafaqa 2
		events/aid/qaddama-musaadat -3
		events/aid/talaqqa-musaadat -4
		events/assault/amal-unf 2
		events/assault/dahasa -3
		events/assault/ghara 3
		events/assault/ghazw 1
		events/assault/hadith-irhabi -4
		events/assault/hamla-askariyya 2
		events/assault/harb-nisba -1
		events/assault/harrara -1
		events/assault/hujum -1
		events/assault/hujum-kimyai 1
		events/assault/hujum-sarukhi -1
		events/assault/ightala -5
		events/assault/ishtabaka 1
		events/assault/istaada-mawqi -2
		events/assault/istakhdama-kimyai 4
		events/assault/istashhada -5
		events/assault/istihdaf -2
		events/assault/itida 2
		events/assault/jarha -3
		events/assault/khatafa -1
		events/assault/majzara -2
		events/assault/maqtal -1
		events/assault/masra 3
		events/assault/muwajahat 1
		events/assault/niza 2
		events/assault/qasafa 3
		events/assault/qatala -2
		events/assault/tafjir -2
		events/coerce/aghlaqa -1
		events/coerce/hamlat-itiqalat 2
		events/coerce/ihtalla 2
		events/coerce/itaqala -1
		events/coerce/mudhakkirat-tawqif -3
		events/coerce/saytara -2
		events/consult/bahatha 1
		events/consult/bahth-masdar -8
		events/consult/hiwar -2
		events/consult/ijtima 1
		events/consult/iltaqa 2
		events/consult/liqa 2
		events/consult/mufawadat -1
		events/consult/qimma 9
		events/consult/ziyara 7
		events/disaster/hariq -4
		events/disaster/isaba-marad 5
		events/mobilize/azzaza-amn -1
		events/mobilize/istanfara -2
		events/mobilize/nashara-quwwat 8
		events/personnel/intikhabat -2
		events/personnel/istaqala 3
		events/protest/adraba -1
		events/protest/ihtijaj -1
		events/protest/intifada -1
		events/protest/kharaja-shawari -1
		events/protest/muzahara 3
		events/request/amara 3
		events/request/daa-liqa -2
		events/request/talab -3
		events/retreat/atlaqa-sarah -4
		events/retreat/tabadul-asra -2
		events/sanction/hukm-qadai 3
		events/support/dam-dawla -1
		events/support/fataha-sifara 1
		events/support/tawqi 2
		events/support/waqqaa 7
		nothing 1
		noun 4
		same -12
	قبالة 1
		after 2
	قرب 1
		COERCE 2
		after 3
		nothing 1
	ل -1
		ASSAULT 4
		CONSULT 9
		MOBILIZE -2
		PERSONNEL 1
		PROTEST -6
		after -5
		events/assault/ghazw 7
		events/assault/harrara 3
		events/consult/iltaqa 1
		events/consult/liqa -3
		events/consult/mubahathat -2
		events/consult/ziyara 5
		events/consult/ziyara-makan 20
		noun -2
	مثل
		ASSAULT 2
	مع -1
		CONSULT -2
		MOBILIZE 2
		nothing -3
	من
		COERCE -1
		PERSONNEL -2
		REJECT 2
		RETREAT 6
		SANCTION 5
		before 1
		event 3
		events/assault/atlaqa-sarukh 1
		events/assault/ghara -1
		events/assault/hujum -3
		events/assault/maraka 1
		events/assault/qatala -2
		events/retreat/afraja -1
		events/retreat/insahaba 3
		events/retreat/sahaba-quwwat 2
		قبل -1
	منذ
		same 1
	نحو
		MOBILIZE 1
		events/mobilize/taqaddama-quwwat 1
	وسط 1
		ASSAULT 4
		DISASTER 3
rank
	0 2
		false 1
		true 3
	1 -5
		false -5
	2 -8
		false -8
reach
	0
		before -1
		false 9
		same 2
		true -2
		ب 1
		بين -1
		ضد -2
		في 11
		قرب -2
		ل 2
		مع -6
		من 3
		منذ 1
		وسط 2
	14
		before -1
		true -7
		إلى 1
		ب 1
		داخل 3
		في -2
	2
		 -4
		after 2
		false 4
		true -3
		إلى -1
		ب 3
		داخل 5
		على -1
		عن 4
		في 3
		ل -3
		من 1
		وسط -3
	22
		after -4
		before -1
		false -2
		true -3
		إلى -1
		في -1
		قرب 4
		مع 2
		من -6
	5
		false 1
		true -2
		إلى 3
		بين -3
		عن -2
		من -2
		وسط 1
	9
		after -1
		before 1
		false 1
		true -1
		ب -1
		ضد 1
		على 2
		فوق 2
		في -3
		قرب 3
		مع -1
	99
		after -9
		false -2
		true -4
		ب -1
		في 1
		من 2
		وسط 1
rival
	false -2
		0 2
		14 -2
		2 1
		22 -5
		5 1
		9 -1
		99 -4
	nearer
		false
			after
				 -1
				noun 1
				خارج -2
				داخل -1
				على 1
				قرب 2
				من -1
				نحو 2
			before
				participle -1
				verb -1
				إلى 2
				ب 1
				في 2
				ل -6
		true
			after -3
				 1
				noun -2
				إلى -1
				على -2
				في 1
				من 1
				وسط 1
			before -2
				masdar -2
				noun -1
				participle 3
				ب -2
				على 1
				ل 4
				من 2
				وسط 1
	true -5
		5 -1
		9 1
		99 -1
rivals
	between
		0
			after
				masdar 6
				noun 5
				verb 6
			before
				masdar 1
				noun 3
				participle -3
				verb 3
		1
			after
				masdar -3
				verb -3
			before
				masdar -1
				noun -2
				participle 3
		2
			after
				masdar -8
				noun -5
				verb -7
			before
				masdar -1
				noun -3
				verb -3
taken
	false
		ASSAULT 1
		CONCEDE 4
		CONSULT -6
		DISASTER 5
		MOBILIZE 5
		PROTEST 1
		REJECT -2
		SANCTION -1
		THREATEN -1
	true -14
		ACCUSE -3
		ASSAULT 6
		COERCE 6
		CONCEDE -1
		CONSULT 7
		REQUEST -2
		RETREAT -2
		SUPPORT -1
trigger
	after
		"
			على 1
		,
			في -1
		-
			 1
		edge
			ب 5
			في 4
		time
			 -1
			إلى 1
			ب 1
			في 1
		،
			في 1
		أتم
			في -3
		أتى
			إلى -4
			في -3
		أجرى
			في 1
		أدى
			في 1
		أسفر
			في 3
		اثر
			 -2
			على 5
			في 4
		اثناء
			في 2
		التي
			 -2
		الجيش
			في -5
		الذي
			 -3
		الذين
			ب -2
			في -2
		الرئيس
			ل 3
		السلطات
			في -1
		العراق
			في 2
		القوات
			في 4
		الي
			 2
			ب 2
			في 1
			ل 4
			من -1
		ان
			 -2
			إلى 3
			من -2
		انها
			في -1
		ايضا
			في -3
		بدأ
			في 2
		بسبب
			 -3
		بشان
			في -2
		بعد
			 -3
			إلى 2
			بعد 1
			ل 2
			من 2
		بعدما
			 1
		تبنى
			في -1
		تعرض
			 5
		تم
			 3
			ب 1
		ثم
			إلى 1
		جراء
			 -2
		حول
			في -2
		حيث
			إلى 3
			من -2
		خلال
			 1
			ب -4
		علي
			ب -3
			على -1
			من -1
		عن
			 -2
			في 3
		عندما
			في 3
		عنه
			ب 2
		في
			خارج -1
			على -4
			في 1
			ل -4
		فيها
			 1
		قام
			في 3
		قد
			على -5
			في 1
		قوات
			ب -2
		كان
			في -2
		ل
			 1
		محافظه
			في 2
		مدينه
			 1
			في -2
		مع
			على -1
			في 1
		مقتل
			 3
		منذ
			 -4
			ل 1
			منذ 1
		نتيجه
			 5
			في 5
		هذا
			 -1
			في -1
		هذه
			 -1
		والذي
			في 1
		وقد
			 1
		وقع
			 2
	before
		"
			في 5
		.
			إلى 1
			ل 1
		:
			 1
		edge
			في -1
		time
			 -2
			ب -4
			على -1
			في -1
			من 2
		،
			 3
			في -1
			من 1
		أصبح
			 1
		استهدف
			 -3
			في -2
		الارهابيه
			 2
		التي
			 -1
			في 1
			من -2
		الجيش
			 5
			في -1
		الذي
			ل 2
		الرئيس
			في 1
		السلطات
			ب -2
		الشرطه
			في 3
		القبض
			في 3
		القوات
			في -1
		النار
			في 3
		الوفد
			 -3
		الي
			 -2
		امام
			في -1
		ايضا
			في -5
		بالعراق
			ب 1
		بين
			 4
			إلى 3
			بين -1
			على 1
			في -1
		حتي
			في 1
		خلال
			 1
		رئيس
			في -2
		شهد
			 2
		ضد
			 -2
			في -3
		ضرب
			 -2
		علي
			إلى 1
			في -1
			مع 2
		عن
			عن -4
			في 1
		في
			 -5
			إلى 2
			ب 1
			على -3
			في -3
			قرب -2
			ل -4
		فيها
			 2
		قام
			في 1
		قرب
			 5
			قرب -2
		ل
			في 2
		لقوات
			في 3
		للعراق
			ل 1
		مسلحون
			 3
			في 1
		مع
			إلى -1
			على 1
			في 1
			مع -1
		من
			إلى -1
			في 4
			ل -1
			من 2
		منذ
			في -3
		منطقه
			في -1
		نفذ
			في 3
		واصابه
			ب 1
		وقع
			في 1
		ولي
			ل 2
type
	ACCUSE -8
	ASSAULT 2
	COERCE 3
	COOPERATE -4
	DISASTER 5
	MOBILIZE 1
	REJECT -7
	REQUEST -7
	SANCTION -5
	SUPPORT -6
	THREATEN -2
verbs
	after
		0 -1
		2 -3
	before
		1 -1
		2 -2
	same
		0 2
way
	after
		 8
		, 4
		,,complementizer -3
		,,conjunction -4
		,,conjunction,verb
			event -9
		,,relative,verb
			event 3
		,,verb
			event,, 1
			speech -3
			state 2
		complementizer -2
		long -1
		mark,, -4
		mark,verb
			event -1
		relative 1
		relative,verb
			aspect 3
			event 3
			event,mark 5
			light 5
			state 3
		verb
			event 5
			event,mark -1
			light 1
			motion 1
			other 5
			speech -1
			state 3
	before
		 2
		, -1
		,,complementizer -2
		,,complementizer,verb
			aspect 1
			event -2
			light 2
		,,conjunction -7
		,,verb
			speech,complementizer -2
		complementizer 4
		complementizer,verb
			event 4
			light 1
		conjunction -5
		long -3
		mark 3
		mark,, 3
		mark,,,complementizer 1
		mark,verb
			event -2
		relative,verb
			event 2
		verb
			aspect -1
			event 1
			event,, -3
			event,,,verb
				light 1
			event,complementizer,verb
				event -2
			light 4
	same
		 2
word
	after
		↵
			AID 6
			ASSAULT 7
		"
			CONSULT -2
		) -2
		-
			ACCUSE 3
			ASSAULT -1
		.
			ACCUSE -4
			AGREE -6
			AID -2
			ASSAULT 2
			COERCE 1
			REQUEST -5
			RETREAT 3
		: 2
			ACCUSE 2
			ASSAULT -6
			PERSONNEL 2
			RETREAT -2
		] -1
			ASSAULT -1
		time 2
			AID -4
			ASSAULT -2
			COERCE -1
			CONSULT 5
			PERSONNEL 1
			PROTEST -4
			REJECT 5
			RETREAT -5
			SUPPORT 4
		« 2
			ASSAULT 3
		،
			ACCUSE -3
			AID 1
			CONCEDE -1
			CONSULT 5
			PROTEST -1
			REJECT -2
			REQUEST 3
			SANCTION 1
			SUPPORT 2
		أبان 1
		أتم -3
		أدى -2
			ASSAULT -2
		أسفر
			ASSAULT 1
		أصبح 2
			ASSAULT 1
		أصدر -1
		أطلق -1
			ASSAULT -1
		أعلن -2
		اثر 2
		استخدم 1
			ASSAULT 1
		اضافه -1
		البلاد 6
			ASSAULT 4
		التي 1
			ASSAULT -2
			COERCE 2
		الواقعه 4
		الي
			ASSAULT -1
			RETREAT 4
			SANCTION 5
		ان
			CONSULT 3
		انه -2
		او -2
		ايضا -3
		باقليم 3
		بالضفه 2
			ASSAULT 5
		بالكامل 1
		بجنوب
			ASSAULT 1
		بدأ
			ASSAULT -1
		بعد 2
			COERCE 2
		بمحافظه 6
		بمدينه -1
			ASSAULT -2
		بمنطقه 4
		بهدف 2
		بولايه 6
		تحت 2
		تمكن 1
		ثاني 3
		ثم 1
		جنوب 5
		حتي
			ASSAULT 2
		حيث 6
			ASSAULT 2
		خلال 4
			AID 3
			COERCE 2
			CONSULT -1
		دعا 1
		رفع 4
		شرق
			ASSAULT 5
		شمال 2
			ASSAULT 3
		شهد 7
		ضد -1
			ASSAULT -1
		طالب 2
		ظهر -2
		عاصمه 1
		عبر -2
		عقب 1
		علي -1
			COERCE -2
		عن
			ASSAULT -3
		في 3
			ACCUSE -2
			AGREE 2
			AID -1
			ASSAULT 2
			COERCE 3
			CONCEDE 4
			CONSULT 1
			DISASTER -2
			REQUEST -4
		فيما -2
		قال 1
		قرب 1
			ASSAULT 4
		قوله 2
		كان 3
		كما 2
		للتحقيق 2
		للدموع -2
			ASSAULT -2
		للقاء 3
			CONSULT 3
		للمشاركه
			CONSULT 3
		ما -2
		مع 1
			CONSULT 3
		من
			ASSAULT 2
		نفسها 2
		نفى -1
		و 1
		وابين
			ASSAULT 1
		واجه 6
		واليمن -1
			CONSULT -2
		وباكستان
			ACCUSE 1
		وذلك
			ASSAULT 1
		وراس -2
		وسبل -3
		ومخيمها 1
		ومليليه 3
		ومناطق 2
		وهي 4
		” -3
	before
		" -1
		(
			ASSAULT 3
		-
			ASSAULT 6
		:
			RETREAT -2
		edge
			ASSAULT -3
			CONSULT -1
			DISASTER 3
			PERSONNEL -5
			PROTEST 1
			SANCTION 5
		time 1
			CONSULT 1
			SUPPORT 4
		« 1
		، 2
			CONSULT 2
		أجرى -1
		استضاف 8
			CONSULT 7
		استعاده -1
			ASSAULT -1
		استهدف 1
		اسرائيل 3
		اعتبر 1
			ASSAULT 4
		اقتحام 7
			ASSAULT 1
		اقتحم 2
		الاحياء 2
		الحكم -1
		السفير -2
		العاصمه 5
		المجلس 3
		الي
			AID 5
			COERCE -2
			CONSULT 5
			DISASTER -1
			MOBILIZE 6
			PROTEST 1
			SANCTION -1
		ان -2
			COERCE -3
		انفجار -2
			ASSAULT -1
		ايضا 1
		بلده
			ASSAULT -1
		بلديه -2
		بمدينه -3
			ASSAULT -1
		بمقر 2
		بمنطقه -6
			ASSAULT -5
		بين -2
			CONSULT -5
			DISASTER 3
		تحرير -5
			ASSAULT -5
		تعرض 2
		جهه
			ASSAULT 1
		حول
			CONSULT -4
		خسائر 5
		داخل 1
			ASSAULT 3
		داعش -1
		دعا
			REQUEST 1
		زار 2
			CONSULT 3
		زور 7
			CONSULT 10
		زيارته 2
			CONSULT 5
		زياره 2
			CONSULT 2
		سجن -4
		شرق 2
		شن -4
			ASSAULT -2
		شهد 9
			ASSAULT 5
			COERCE -2
			PROTEST 2
		ضد -1
			ASSAULT 1
		ضرب 2
		علي
			ASSAULT 4
			COERCE 5
			DISASTER 4
			PERSONNEL -1
			SANCTION -3
		عليه 3
		عمليات 5
		عن -2
		فوق 1
			ASSAULT 2
		في
			AID 2
			ASSAULT 2
			MOBILIZE -1
			PERSONNEL -2
			REQUEST -5
			SANCTION 2
		قام -1
		قباله 1
		قرب 1
			COERCE 2
		قريه -2
			ASSAULT -1
		كلم -5
			ASSAULT -2
		كيلومترا -3
			ASSAULT -2
		لتحرير -3
			ASSAULT -2
		مثل 1
			ASSAULT 2
		محافظه -1
		مديريه -4
			ASSAULT -3
		مدينه -12
			ASSAULT -2
		مرفاي 2
		مسجد 2
			ASSAULT 5
		مسيره -2
		مصر 4
			ASSAULT 6
		مع -2
			ASSAULT -1
			CONSULT -1
			MOBILIZE 2
		مقر 3
			ASSAULT 3
		من -3
			COERCE -1
			DISASTER -1
			PERSONNEL -1
			REJECT 2
			RETREAT 6
			SANCTION 5
		مناطق 2
		منطقه -8
			ASSAULT -2
		منها 1
		نحو
			MOBILIZE 1
		هاجم 1
			ASSAULT 1
		هجوم 1
			ASSAULT 1
		هز 1
		وخاصه 1
		وزير 1
		وسط
			DISASTER 3
		وصل 6
			CONSULT 3
		وفي 3
			ASSAULT -3
			CONSULT 1
			PROTEST -4
		وقع
			ASSAULT 2
		ومن 3
	between
		after
			" 1
				masdar 2
				noun 1
				verb -1
			(
				noun 2
				verb -1
			) 2
				masdar 2
			, -1
			- 4
			: -4
			= 1
			time 1
				verb 3
			،
				noun -2
				verb 1
			آل 4
			أجرى 1
				noun 3
			أجمع 1
			أدى 7
			أصاب 2
			أطلق 1
			أعلن -5
				masdar -1
			أفاد -2
			أكد -3
			ابناء 2
			اثناء 9
				verb 2
			اجهزه 1
			احتجز 1
			استضاف 1
				noun 2
			استهدف 7
				masdar 8
			اشتبه 2
			اشخاص 5
				noun 1
			اطراف 1
				masdar 4
			اعتقد 3
			اعقاب -6
			اعلان -1
			الاتفاق 2
			الاحداث -1
			الارهاب 1
			الارهابيه 4
				noun 2
			الاستراتيجيه -1
			البرلمان 1
			البلاد -1
			التي 7
				masdar 1
				noun 5
			الثانيه
				noun 1
			الحدود 6
				masdar 3
				noun 2
			الحرب -4
			الحكم 1
			الحكومه -3
				verb -2
			الدبلوماسيه -1
			الذي 2
				masdar 3
				noun 3
				verb -3
			الذين 5
				noun 1
			السجن 1
			السفير -2
			السلطات -1
			الشرطه 1
				masdar 2
			الضفه
				masdar 2
			الطريق 3
				noun 2
			العاصمه
				verb 1
			العمليه -2
				noun -2
			العوده 1
			الفصائل 1
				verb 3
			القاده -3
			القوات
				masdar -3
				verb 1
			القوي
				verb 4
			المتحدث -1
			المحكمه 2
			المدن -2
			المدينه -1
			المنازل 3
			المناطق
				noun -2
			المنعقد 2
			المواقع 2
			الواقعه
				verb -1
			الوصول -2
			الوفد -1
			الولايات 6
				verb 3
			الي -1
				noun -3
			اليمن 3
			امام
				verb 1
			ان -3
				masdar -1
			انحاء 1
			انها 3
			ايضا
				noun -4
			باستخدام 3
				noun 1
			باكستان -1
			بالاضافه -1
			بالقرب -1
				masdar -1
			بان -3
			بجنوب 1
			بحث -1
			بدأ -3
			بدون 2
			بشان -5
			بعد -3
				masdar -2
				noun -3
				verb 1
			بعدما -2
			بقتل -4
			بقوه 4
				noun 3
			بلده -13
			بمحافظه
				verb 1
			بمدينه -6
			بمنطقه -1
			بناء 1
				masdar 1
			به 1
			بيت -1
				verb -1
			بين 3
				masdar 4
				noun -2
				verb 2
			بينما 2
				verb 1
			تسبب 4
			تفجير -5
			تقدم -1
			تل -2
			تلك -2
			تم -2
				noun -3
			تنظيم 3
				noun 1
			توجه 2
			جبل -3
			جبهه -3
			جرح 6
				masdar 3
			جندي 3
				verb 2
			جنوب -4
			حزب -1
			حي -6
				masdar -1
			خارج -1
			خاصه
				noun 2
			خصص -2
			خلال 3
				masdar -1
				verb 5
			داخل 1
				verb 1
			دار
				masdar -4
			داعش
				noun 1
			دول 1
			دولار 1
			ذلك -1
			رغم -3
				noun -1
			زرع 3
				masdar 2
			زيارته 5
				verb 5
			زياره
				verb 2
			ساحه -1
			سجن -3
			سراح 1
			سفيرها 2
			سقط 1
			شارع 2
			شمل 2
				noun 1
			شهد
				noun 1
			صواريخ 2
			ضرب 2
			طائرات 1
			طريق -2
			عاد -2
			عاش -2
			عبد 1
			عبر -1
			عقب -1
			عقد 5
			علي -2
				masdar -3
				verb -1
			عليه
				masdar -3
			عمليات 6
			عمليه 3
			عن -2
				verb -5
			عند 1
				noun -1
				verb 2
			غزه 3
			فرض
				noun -1
			فصائل -3
			فلسطينيا
				verb 1
			في -1
				masdar -2
				verb -2
			فيما -5
			قاعده -2
				verb -2
			قال -5
			قتل
				noun 1
			قد
				noun -1
			قرب -2
				verb 2
			قريه -5
				masdar -1
			قصف
				noun -1
			قل 1
			قمه -2
			قوات
				verb 2
			كان 3
				noun 1
				verb 2
			كبار -1
			كلم
				noun 1
			كلمه 6
				verb 6
			كما
				verb -1
			كيلومترا -2
			لحزب 2
			لدي -3
				masdar -2
			لرئيس 2
				masdar 1
			لضمان -1
			لعمليه -1
			لكن -1
			للشرطه 1
			لم -3
			مؤتمر 2
			ما
				masdar 3
			مثل -2
			مجلس -6
				verb -1
			مجموعه -2
				verb -1
			محافظه -2
			محتجزين 2
			محكمه 1
			محيط -5
				masdar -3
			مخيم -2
			مديريه -1
			مدينه -13
				masdar -4
				noun -3
			مسلحون 1
			مسلحين 3
			مصر 6
			مطار
				noun -1
			مع
				verb -2
			معاقل
				noun -1
			معسكر
				verb -2
			مقر 2
			من
				noun -3
			مناطق 6
			منذ -8
			منزل 6
			منزله 1
			منطقه -5
				masdar -3
				verb -1
			منها -1
			منهم 1
			مواقع 4
			نظم 1
			نفذ 2
				masdar 2
			نقل -5
			هامش 8
				masdar 6
			هجوم -1
			هناك -2
			هو -1
			واصابه 2
			وذلك
				noun -1
			وزراء
				noun -1
			وزير 2
				noun 3
			وسط
				masdar 2
			وفي -16
				masdar -3
				verb -2
			وقع
				masdar -2
				noun 1
			وقف -3
			وقوات 3
				verb 1
			وكذلك -1
			وهو -5
			وهي -1
		before
			" -1
				masdar -2
				noun -1
				verb 2
			(
				verb 2
			)
				masdar -2
				verb 4
			, -1
				masdar -2
			-
				verb -1
			:
				noun 1
				verb -3
			time 2
				verb 1
			«
				noun -1
			، 1
				masdar 1
				participle -2
				verb 1
			أدى -1
			أسفر 1
				masdar 2
			أصاب 1
				masdar 1
			أصبح 1
			أقام 1
			ألقى -1
			اثر 1
				masdar 1
			اثناء -2
				noun -1
			ازمه -2
			استهدف 1
				noun 1
			اشتباكات 5
			اعتبر 1
			الان 1
			التي 4
				verb 5
			الثانيه 1
			الحكومه -3
			الذي 1
				noun 8
				verb -2
			الذين -2
			الرئيس -4
			الشرطه
				verb 1
			الصحفيه -1
			القوات 2
				masdar -2
				verb 4
			المدينه 1
			المقاومه 5
				noun 1
			الواقعه 1
			الولايات 3
				verb 1
			الي
				masdar 2
				noun -2
			ان -4
				noun -3
				verb -1
			اندلع 1
			انه -1
			انها -7
				verb -1
			ايران
				noun 1
			بالاضافه -3
				masdar -3
			بان -1
			بشان -2
			بشكل -1
			بعد
				masdar -1
				noun 2
				verb -1
			بمحافظه
				masdar 1
			تزامن -1
			تعرض 3
				noun 6
			تم
				masdar 4
			تمكن 3
			ثم -1
			جرح 1
			جنوب
				masdar 1
				verb -1
			جنود -2
			حاليا 1
				masdar 1
			حتي
				noun -1
			حول -6
				masdar -3
				noun -1
			حيث 11
				masdar 8
				verb 2
			حين 3
				noun 5
			خاض 1
			خرج -1
			خلال -1
				noun -1
			دوله 3
			دون
				masdar 1
			رد 2
			ردا -5
			رغم -2
			رفع 4
			شرق 3
			شمال 2
				masdar 4
				noun -1
			شمالي 12
			شن
				noun -5
			شهد 9
				noun 7
			ضد -2
				masdar -1
			عاصمه 2
				noun 1
			عانى 1
				masdar 1
			عبر -6
				verb -2
			عقب -1
				masdar -2
				noun 1
			عقد 6
				noun 5
			عليه -1
			عن -2
			عناصر 2
			عنه 1
				masdar 1
			فتح
				noun 1
			فتره 4
			فرض
				masdar 3
				noun -1
			فقد
				verb -1
			في
				verb -2
			فيما -6
				noun -1
			قال
				noun 1
			قام -1
			قبل -2
			قتل 1
			قتيلا 7
				noun 2
			قد
				masdar 1
				verb -1
			قرار -3
			قرب 4
			قوات
				masdar 1
			كان
				noun -2
			كما -3
				verb -3
			لا
				masdar -1
			لدي 1
			لقاء -3
			للتنديد -4
			لم -3
				masdar -1
			لما 2
			لن 1
				verb 1
			لها 5
				masdar 5
			ما
				masdar 2
			محاوله -1
			مشيره
				masdar -2
			مصادر -1
			مصر 3
				masdar 5
			مع
				verb -1
			مقابل -2
			مقتل 2
			من -2
				masdar 2
				noun -1
				verb -2
			منذ
				masdar -1
				noun 1
			منها 3
				masdar 1
			منهم 1
			نتج
				masdar 1
			نتيجه 1
				noun 2
			نشر
				noun 2
			هناك 3
			هو -2
			هي
				noun -1
			و 3
				noun 2
				verb 1
			والتي 5
				noun 5
			والذي -2
			وان
				noun -1
			وبعد -3
			وذلك -1
			وصل -1
			وعلي
				masdar 1
			وقد -3
				noun -1
			ولايه 2
			ولم -4
			وهي 1
				noun 2
			يوم 5`,
}
