import type { LinearModel } from './linear.js'

// Written by src/build/settings.ts; see there.
export const siteModel: LinearModel = {
  bias: [-5.14],
  weights: `also
	actor -11
		noun -5
	recipient -5
		of
			CONSULT
				CONSULT 10
beside
	trigger
		-
			phrase
				 5
		:
			preposition
				 7
		adverb
			phrase
				في 8
		complementizer
			phrase
				 -3
				من -9
			preposition
				على -5
			relative
				في 6
			verb
				event
					 -9
		conjunction
			phrase
				 4
		demonstrative
			phrase
				في -6
		edge
			phrase
				 -2
		past
			phrase
				 -7
		phrase
			:
				ب -6
			phrase
				 -4
				في 1
			preposition
				على -5
				في -2
				ل -5
				من 4
			time
				في -5
			verb
				event
					 5
					في 5
			ب
				ب -6
			ل
				 6
		preposition
			.
				 -4
				في -4
			phrase
				 -4
				إلى -5
				ب -7
				على 5
				في -3
			preposition
				 -6
				عن -6
				في -5
				ل -7
				من -4
			relative
				 -3
				ب -3
			time
				 -4
			verb
				event
					في 2
				light
					 5
					في 5
				other
					في 8
			،
				ب -6
				في -12
			ب
				 9
				في 7
			ل
				ب 6
				في -3
		relative
			ب
				في -6
		temporal
			phrase
				 6
		time
			phrase
				في 6
		verb
			event
				phrase
					في -5
				preposition
					 3
					إلى -7
					على 4
					في -1
				time
					 7
				،
					في 8
			light
				preposition
					في -7
			state
				relative
					في -7
		،
			preposition
				إلى 8
				في 5
		إلى
			preposition
				إلى 9
		في
			phrase
				ب 5
				في -3
		ل
			phrase
				في 4
			preposition
				في -5
conjoined
	false 12
	true -12
country
	rank
		0 3
			ACCUSE 4
			AGREE -9
			ASSAULT 5
			CONSULT -2
			COOPERATE -4
			DISASTER 3
			MOBILIZE 8
			PERSONNEL 10
			PROTEST 2
			REJECT -13
			REQUEST -8
			RETREAT 7
			SUPPORT -2
			admin2 7
			country -2
			nationality -9
			other -3
			region 5
			site 6
		1 -4
			AGREE 5
			AID -8
			ASSAULT 3
			COERCE -3
			CONSULT 10
			PERSONNEL -5
			PROTEST -5
			REQUEST -6
			town -3
		2 1
			ASSAULT -3
			MOBILIZE -5
			REQUEST 7
			RETREAT -7
			SANCTION 7
			country -6
			site 3
			town -2
		3 -2
			AGREE 6
			ASSAULT -2
			CONSULT 1
			SUPPORT 6
			region 5
		none 2
			AID 5
			ASSAULT 4
			CONSULT -4
			DISASTER 10
			MOBILIZE 4
			PERSONNEL -6
			PROTEST 7
			SANCTION -4
			SUPPORT -7
			region -10
			site -5
			town 7
filler
	false -2
		AGREE -7
		AID 4
		CONSULT -11
		COOPERATE -2
		DISASTER 5
		PROTEST 8
		THREATEN -5
	true 2
		ACCUSE -11
		AID -2
		ASSAULT 8
		COERCE 8
		CONSULT 17
		PROTEST -5
		REQUEST -8
		SANCTION -8
		SUPPORT -7
finer
	false 3
		إلى 4
		ب 4
		حول -3
		ضد -1
		عند 5
		في 4
		قرب 1
		ل -2
		مع -2
		نحو 4
		وسط 2
	true -3
		إلى -2
		ب -4
		داخل 8
		على 4
		في -1
		من 4
first
	false
		 -2
		بين -3
		داخل 1
		ضد -3
		فوق 2
		في 3
		قبالة 2
		قرب 2
		لدى -2
		مع -2
		وسط 3
	verb
		after
			after
				verb
					other -9
			before -3
				verb
					speech -6
		before
			after -7
				verb
					event 3
					light -3
			before -1
				verb
					aspect -3
					modal -7
					motion 5
					other 3
					speech -3
					state 3
		none
			before 2
				edge 2
form
	noun 2
	participle -2
	verb -1
head
	ابين -8
	اثينا -5
	استراليا 7
	اسرائيل -15
	افغانستان 7
	الاراضي -5
	الاردن 6
	الامارات 8
	الانبار -12
	الباحه -12
	البانيا 13
	البرادعه 8
	البلاد -12
	الحله 6
	الحوطه 7
	الخرطوم -8
	الخليج -9
	الدوله -7
	الرياض -6
	السجون -9
	السعوديه -7
	السلطه -6
	السواحل 6
	الشرق -18
	الصحراء -7
	الصومال 5
	الصين -6
	العاصمه -14
	العراق 3
	العند -6
	القاهره -8
	القدس -10
	القرن -7
	القريتين 5
	القطاع -17
	الكويت 12
	الكيان -6
	اللاذقيه -10
	المدن -17
	المسجد 4
	المغرب 4
	المكسيك 5
	المملكه -13
	المنطقه -9
	الموصل 4
	المياه 9
	الولايات -13
	امريكا -7
	اميركا -7
	انقره -9
	اوروبا -13
	اوكرانيا -3
	ايران -10
	باتون -8
	باريس 4
	بغداد 7
	بنغازي 4
	بيونغ -8
	تركيا -3
	تطاوين -7
	تكساس -6
	تل -7
	تونس 3
	جازان -5
	جامعه -3
	جبل 5
	جده 5
	جسر -6
	جنيف 5
	جنين 13
	جوبا 6
	جوبر 7
	حلب 4
	حماه -7
	خان 8
	خليج 9
	دارفور -8
	درنه -8
	دمشق -7
	دوما 10
	دير 8
	ذي -9
	راس 7
	روالبندي 7
	روسيا -18
	ريف -8
	زنجبار 9
	سانت -8
	سبته 6
	سكاكا -8
	سوريا -1
	سوريه -4
	سيدي 7
	سيناء 5
	شقره -9
	طهران -9
	عدن 8
	عسير 6
	غزه -6
	غوانتانامو -7
	فرنسا -4
	فلسطين -5
	فيينا 11
	قاعده 6
	قرطاج -7
	قطاع 12
	كاتالونيا 7
	كوريا -13
	كييف -5
	لبنان 4
	لحج 4
	لولايات -6
	ليبيا -5
	ماليزيا 8
	مخيم 7
	مدريد -5
	مدينه 6
	مراكش 6
	مسجد -7
	مشفي -12
	مصر 3
	معبر 6
	موريتانيا 7
	موسكو -13
	ميناء 5
	نابلس -7
	هاييتي 9
	وادي 7
	واشنطن -9
	وزيرستان 5
in
	party
		false 1
			ACCUSE -4
			ASSAULT 3
			COERCE 4
			CONSULT 10
			COOPERATE -2
			DISASTER 7
			MOBILIZE 4
			REJECT -3
			REQUEST -5
			SANCTION -4
			SUPPORT -2
			THREATEN -3
		true -2
inner
	country
		
			country -7
			town 10
	nowhere
		 5
			admin1 3
			admin2 5
			country 3
			government -5
			site -3
			town -6
			university 7
		إلى
			country 4
		ب 9
			admin1 5
			admin2 5
			region 2
			site -4
		بالقرب
			من
				town 5
		بعد
			town -3
		بين -3
			country -4
		داخل 1
			government 6
		ضد -3
		على
			country 2
			none -4
			site 2
		فوق 2
		في 3
			admin1 3
			country 4
			nationality -10
			none 7
			region -2
			town 2
		قبالة 2
		قرب 2
		ل
			admin1 -4
			country 4
			town 4
		لدى -2
			country -3
		مع -2
			country -2
		من
			country 4
			region -2
			town 2
		وسط 3
	region
		 -6
	town
		 -8
		ب -7
inside
	GROUP
		nominal 1
			RETREAT -9
	ORGANIZATION
		nominal 4
			ASSAULT 4
	PERSON
		nominal -3
			ASSAULT -6
	event -9
		AGREE 4
		AID -8
		ASSAULT 4
		COERCE -2
		CONCEDE 5
		CONSULT 5
		DISASTER 5
		REQUEST -5
	nothing 5
		ACCUSE 4
		AID 4
		ASSAULT -1
		COERCE 2
		CONSULT 8
		COOPERATE -2
		DISASTER -1
		MOBILIZE 3
		PERSONNEL -4
		RETREAT 3
		SUPPORT 1
		THREATEN -3
	noun -13
		COERCE 5
		CONSULT -7
		SUPPORT -5
	place 15
		ACCUSE -5
		ASSAULT 5
		COERCE 2
		DISASTER 3
		PROTEST 3
		SUPPORT -3
kind
	after
		↵
			↵ 7
			noun 3
		"
			/ 8
			في
				before 6
		(
			verb 4
		) -3
			
				before -6
		- -1
			
				before -6
			masdar -6
			في
				after -5
		.
			↵ 3
			
				after 3
			edge -1
			noun -2
			verb 5
			إلى
				after -6
			على
				after -3
			في
				after -2
			قبالة
				after 5
			قرب
				after 8
			ل
				after -5
			من
				after 4
		:
			
				after -7
				before 18
			noun 2
			phrase 7
			verb -1
		adverb
			
				after 10
				before -6
			masdar -4
			noun 4
		complementizer
			noun -7
			phrase -3
			verb
				aspect 7
				event 5
		conditional -6
		conjunction
			ل
				before 7
		negation -5
		past -2
			
				before 6
			verb
				light 8
			في
				before -2
		phrase
			↵ 4
			
				after -1
			: -6
			conjunction 5
			negation 6
			phrase -5
			preposition -3
			relative 4
			time 3
			verb 2
				event 1
				light 5
				speech -5
			، -7
			ب 4
				after 3
			على
				after 6
				before -5
			في
				after 3
			ل -2
				after 3
			من
				before 8
		preposition
			
				before 6
			masdar 3
			participle -6
			preposition -4
			time 2
			إلى -5
			ب
				before -4
			عبر -5
			على -10
			عن -6
			في 2
				before 5
			قرب 4
			ل
				after -7
			من 5
				after -5
			وسط 5
		pronoun 4
			preposition 6
		relative 3
			
				before 4
			masdar 5
			noun -5
			verb 3
				state 6
		time 5
			. 4
			masdar 4
			noun -3
			phrase -3
			verb 2
				event 6
			ب -10
			ل
				after 6
		verb
			event 2
				
					after -4
				masdar 6
				noun -2
				preposition 2
				إلى
					after 5
				ب
					before 8
				في
					after -5
					before 3
				ل 13
				من
					before 6
			light
				
					before 8
				phrase -4
				preposition 13
				ب -6
			other
				masdar -6
			speech
				verb -4
			state
				
					before 10
		»
			في
				after 6
		، 2
			
				after 2
				before -3
			conjunction -6
			negation 5
			noun -3
			past -6
			preposition 2
			temporal -5
			time 3
			verb 2
				speech 4
			إلى
				after -4
			ب
				after 6
			داخل
				after 7
			على
				after 2
			في
				after -1
				before 8
			ل 4
				before -8
			من
				after 4
				before -5
		ب 1
			
				before 4
			verb 4
			، 9
			ب 7
				after 6
				before 6
			في
				before 5
			ل
				after -5
		ل
			
				after -10
			phrase 5
			time 9
			verb -8
				event -6
			إلى
				before 14
			ب 6
		” -6
	before
		" -3
		(
			
				after 5
		-
			
				after 9
				before -7
			masdar 5
			verb -6
		:
			
				after -6
				before 9
		adverb 8
		complementizer
			
				before 10
			phrase -3
			verb
				speech 9
			ل 6
		conjunction
			
				after -4
		edge
			
				before 7
		negation -4
		phrase -1
			edge 3
			noun -4
			phrase -6
			preposition -8
			time 5
			verb 3
				light 5
				other 6
			، -8
			ب
				after -7
				before 5
			على -5
			ل
				before -5
		preposition 2
			
				before 6
			" 9
			) 7
			- 7
			edge 19
			masdar -4
			noun -5
			phrase -3
			preposition 5
			pronoun -7
			time 14
			verb 5
				event 4
				light 4
			، 13
			أمام 5
			إلى -5
				after -1
				before 4
			ب -8
				after 7
			بالقرب
				من -8
					after 2
			بين -5
			خارج
				after -3
			داخل
				after 3
			ضد
				after -2
			على 3
				before 2
			عن -6
			في
				after -1
				before 4
			قبالة
				after 5
			قبل -8
			قرب -8
				after 6
			لدى -6
			مع 4
			من -4
			منذ -7
		pronoun
			
				after -6
		report -6
		time 4
			phrase 4
			verb 3
			ب
				after 8
				before 9
		verb
			aspect
				
					before 3
				masdar 5
			event
				
					before 2
				edge -2
				noun 5
				phrase 2
				ب
					after -4
			light 10
				
					before 4
				edge 5
				past 7
				relative -4
			speech -5
				
					before -4
				masdar -5
			state
				
					before 8
				edge 6
				masdar 5
		«
			noun 6
		، 4
			
				after 5
				before -8
			phrase -10
			في 10
		أثناء 3
			preposition 3
			verb 7
		إلى -4
			
				after -6
			preposition -3
		ب -7
			verb -6
				event 7
			، 7
			ب
				after -6
		بين -6
			noun -6
			preposition -6
		خلال
			ل
				after 8
		على
			
				after 5
			ب
				after 6
			ل
				after -7
		في -2
			
				after 7
				before -7
			masdar -3
			ب
				after 4
				before -4
		ل
			verb 5
			ب
				after 4
			على 6
		من
			noun -3
			verb 7
			ب
				before -8
kinds
	beside
		complementizer
			verb
				light
					before 6
		edge
			:
				before 16
			،
				before -5
		phrase
			↵
				after 5
			:
				after -5
			adverb
				after 7
			phrase
				before -7
			relative
				before 5
			verb
				event
					before 6
			ب
				after 4
			ل
				before -7
		preposition
			"
				after -3
				before 6
			(
				before 4
			,
				after 8
			-
				after -4
			adverb
				before -4
			complementizer
				after 6
			conjunction
				after -3
			past
				before -4
			phrase
				after -3
			preposition
				after 2
				before -2
			relative
				after -2
				before 3
			verb
				event
					before 7
				state
					before -5
			»
				after 5
			ب
				after -2
				before 1
			ل
				after 4
				before 7
		verb
			aspect
				phrase
					before 6
			event
				preposition
					after -7
				time
					after 6
				،
					before 10
				ب
					after -4
				ل
					before 8
			light
				preposition
					before 6
			state
				phrase
					before 6
		،
			،
				after 4
		ب
			preposition
				before -4
			،
				before 5
		في
			.
				after 6
			preposition
				after 5
			time
				after -5
				before 8
			،
				after 3
				before -6
		ل
			.
				after -5
			phrase
				after 5
level
	admin1
		AGREE 7
		ASSAULT 2
		COERCE -6
		DISASTER 8
		MOBILIZE -6
		في 3
		ل -3
	admin2
		ACCUSE 7
		ب 4
	country -5
		 -4
		AGREE -10
		COERCE -6
		CONSULT -4
		DISASTER 17
		MOBILIZE 2
		PERSONNEL 8
		REQUEST -7
		RETREAT 6
		SUPPORT -7
		THREATEN -5
		إلى 4
		بين -4
		على 2
		في 4
		لدى -3
		مع -2
		من 4
	government
		 -5
		CONSULT 8
		داخل 6
	nationality -2
		في -10
	none
		ASSAULT 3
		على -4
		في 7
	other -3
		ASSAULT -5
	region 4
		ACCUSE -10
		ASSAULT 8
		COERCE 10
		CONSULT -15
		DISASTER 4
		MOBILIZE 4
		PERSONNEL 7
		REQUEST -11
		في -2
		من -2
	site 4
		 -2
		AGREE -5
		ASSAULT 2
		COERCE 2
		CONCEDE 5
		CONSULT 4
		DISASTER -4
		SANCTION -6
		على 2
	town 3
		AGREE 3
		AID -3
		ASSAULT -2
		COERCE 2
		CONSULT 13
		DISASTER -12
		PERSONNEL -6
		PROTEST 7
		REQUEST 4
		RETREAT -6
		SANCTION 4
		SUPPORT 10
		بالقرب
			من 5
		بعد -3
		في 2
		من 2
	university
		 6
	water -3
		DISASTER 5
named
	1 -1
		ACCUSE -6
		AGREE -3
		ASSAULT 7
		COERCE 4
		COOPERATE -2
		DISASTER 9
		PROTEST 2
		REJECT -4
		REQUEST -4
		SANCTION -4
		SUPPORT -4
		THREATEN -3
		country -5
		nationality -2
		other -3
		region 4
		site 4
		town 3
		water -3
nearest
	rival
		ACCUSE
			ACCUSE
				false 5
				true 15
			ASSAULT
				true -10
			COERCE
				true -10
			CONSULT
				true -7
			REQUEST
				true 12
		AGREE
			SUPPORT
				true 11
		AID
			AID
				false -4
		ASSAULT
			ACCUSE
				false -9
				true -15
			ASSAULT
				false 5
				true 13
			COERCE
				true 5
			CONSULT
				true -8
			DISASTER
				true 5
			MOBILIZE
				true 5
			PERSONNEL
				true -6
			PROTEST
				false 5
				true -6
			REQUEST
				true -11
			RETREAT
				false 3
				true -5
			SANCTION
				true -5
		COERCE
			ASSAULT
				false 3
				true 2
			COERCE
				true 12
			CONSULT
				false 6
			PERSONNEL
				true 5
			RETREAT
				true 12
		CONSULT
			AGREE
				false -5
				true 7
			ASSAULT
				true -5
			COERCE
				false -7
			CONSULT
				false 6
				true 10
			PERSONNEL
				false -4
			REQUEST
				false -5
				true 8
			SUPPORT
				false -5
		DISASTER
			AID
				false 6
			DISASTER
				true 7
		MOBILIZE
			PERSONNEL
				false -6
			REQUEST
				true 10
		PERSONNEL
			CONSULT
				false 12
			PERSONNEL
				true 17
		PROTEST
			ASSAULT
				true 4
			PROTEST
				false 7
				true 19
		REJECT
			ASSAULT
				false -6
		REQUEST
			ACCUSE
				false 7
			ASSAULT
				true -4
			CONSULT
				false -5
				true 5
			SUPPORT
				false -6
		RETREAT
			ASSAULT
				false 5
				true 8
			CONSULT
				false -5
			RETREAT
				true 6
		SANCTION
			ASSAULT
				true -6
			SANCTION
				true 8
		SUPPORT
			CONSULT
				false -5
				true -7
			REQUEST
				false -8
		none
			ACCUSE
				false -3
			AGREE
				false 5
			ASSAULT
				false 5
			COERCE
				false -3
			CONSULT
				false 2
			MOBILIZE
				false -5
			PERSONNEL
				false 2
			RETREAT
				false -3
			SUPPORT
				false 4
opening
	alt
		before 9
	time -5
		before -5
	أتى -9
		after -5
	أدان -5
	أدى 8
		before 7
	أشاد
		after -5
	أصاب -8
	أصدر
		after -5
	أضاف -3
		after -2
	أعرب 4
	أعلن
		after 5
		before -3
	أفاد 9
		before 6
	أكد -1
		before -5
	ألقى
		after -6
	أوضح
		before -3
	اتهم -2
	استأنف -7
	استمر 6
		after 6
	اعتقل
		after 6
	القاهره
		before 6
	القدس 4
		after 4
	اما
		after -5
	انسحب
		before 6
	انطلق
		after -6
		before 7
	بدأ
		after 7
	بغداد
		after 5
	تابع 6
	جرى -5
		after -6
	حضر -6
	دبي
		before -5
	ذكر
		after 8
		before -5
	روابط -5
		before -8
	روسيا 6
	سبق -3
	شدد
		after -10
		before 7
	شن 3
		after 7
	شهد
		before 3
	صرح -7
		after -7
	عاد
		before 7
	عد
		after 5
	علي
		before 7
	في
		after 4
		before -2
	فيما
		after -6
	قال
		after 5
		before -1
	قتل
		after 5
	كابول
		after 6
	كان 4
	كشف -6
		before -6
	كما -4
		before -2
	لفت -5
		before -6
	لقي 4
	لكن -3
		before -9
	مثل -7
	مقتل 6
	من -4
	نقل
		before -4
	هذا 5
	واشنطن
		after 5
	وبحسب -7
	وجه
		before -6
	وحتي -6
	وصف
		after 6
	وصل 4
	وعبر -7
		before -5
	وعلي
		before -3
	وقد
		after -3
		before 7
	ولا
		after -7
	ولم -3
		after -4
	ومن
		after -4
	ومنذ
		before 7
	ووفقا 4
		before 6
other
	filler
		false 1
			AGREE -3
			AID -4
			ASSAULT 3
			COERCE 6
			CONCEDE 4
			COOPERATE -2
			MOBILIZE 4
			PROTEST 3
			REJECT -3
			SUPPORT -4
			THREATEN -2
			false -6
		true -2
			ACCUSE -4
			AID 5
			CONSULT 5
			PERSONNEL -5
			true -5
outer
	admin1
		 9
			admin1 8
	country
		 -3
			country -5
	nowhere
		 -7
			admin1 2
			country 7
			none -5
			other -3
			region -5
			town 5
		ب
			admin1 -6
			admin2 6
			country -4
			none 5
			town 3
		ل 2
			admin1 -6
			none 6
			region 3
	region
		
			admin1 7
			town -4
		ب 6
			town 5
	site
		 -5
			site -8
	town
		
			country -5
		ب
			none -6
			site 6
	water
		 -6
own
	false
		GROUP
			nominal
				ASSAULT -6
				COERCE -4
		ORGANIZATION
			nominal
				ASSAULT 4
		event
			ACCUSE -5
			ASSAULT -5
			PROTEST -5
			REQUEST -4
		masdar -1
		nothing
			ACCUSE 4
			AID 4
			ASSAULT -1
			COERCE 2
			CONSULT 8
			COOPERATE -2
			DISASTER -1
			MOBILIZE 3
			PERSONNEL -4
			RETREAT 3
			SUPPORT 1
			THREATEN -3
		noun -3
			ASSAULT 5
			COERCE 5
			CONSULT -5
			PERSONNEL 6
			SUPPORT -5
		participle -1
		place
			ACCUSE -5
			ASSAULT 2
			COERCE 3
			CONSULT 6
			DISASTER 3
			PROTEST 4
			SUPPORT -3
		verb -1
	true
		event
			AGREE 5
			AID -5
			ASSAULT 9
			COERCE -4
			CONSULT 7
		noun 5
part
	actor -15
		ASSAULT -11
		country -7
		town -8
	none 15
		AID 6
		ASSAULT 2
		CONCEDE 7
		CONSULT -10
		DISASTER 5
		MOBILIZE 8
		PROTEST 5
		RETREAT 3
		THREATEN -2
		country 1
		site 11
		town 3
		water -3
	recipient
		AID -10
		ASSAULT 16
		COERCE 14
		CONCEDE -7
		CONSULT 19
		REQUEST -7
		SUPPORT -7
		country 2
		none -8
		site -6
		town 8
preposition
	
		ACCUSE -6
		AID 5
		COERCE 6
		CONSULT 2
		DISASTER 10
		MOBILIZE -10
		PERSON
			nominal -3
		PROTEST 7
		REJECT -7
		after -4
		event 1
		events/accuse/ittahama -5
		events/accuse/muhakama 12
		events/assault/atlaqa-nar 7
		events/assault/hajama -5
		events/assault/harb -9
		events/assault/ightala -10
		events/assault/infajara 12
		events/assault/iqtaham 5
		events/assault/istaada-mawqi -7
		events/assault/istihdaf -8
		events/assault/majzara 7
		events/assault/maqtal -6
		events/assault/qasafa 4
		events/coerce/damma 6
		events/coerce/itaqala -6
		events/consult/ijtamaa 9
		events/consult/mubahathat -4
		events/consult/zara 12
		events/consult/ziyara 13
		events/disaster/zilzal 5
		events/mobilize/tajriba-nawawiyya -7
		events/personnel/intikhabat 4
		events/protest/adraba 7
		events/protest/ihtijaj 7
		events/retreat/atlaqa-sarah -11
		events/retreat/insahaba 11
		events/support/karrama 8
		nothing -1
		same 2
	إلى
		AID 9
		ASSAULT -7
		CONSULT 8
		DISASTER -4
		MOBILIZE 6
		RETREAT -6
		before 3
		events/aid/naqala-jarha 6
		events/assault/tafjir -9
		events/consult/ziyara 17
		events/mobilize/arsala-quwwat 6
	ب
		ACCUSE 8
		ASSAULT -4
		CONSULT 8
		DISASTER -14
		ORGANIZATION
			nominal 7
		PERSONNEL 9
		REQUEST 6
		SANCTION -5
		after 4
		event -12
		events/accuse/adana -7
		events/assault/hujum 4
		events/assault/infajara 6
		events/assault/muwajahat -11
		events/assault/naffadha-idam -7
		events/assault/qatala -6
		events/assault/tabadul-nar 7
		events/consult/qimma 8
		nothing 4
		same -4
	بالقرب
		من
			after 2
	بعد
		ASSAULT -3
		event 7
	بين -3
		CONSULT -5
	حول
		CONSULT -6
		after -2
	خارج
		after -3
	داخل 1
		ASSAULT 4
		after 3
		nothing 2
	ضد -3
		after -3
	على
		ASSAULT 5
		DISASTER 6
		SANCTION -7
		before 2
		events/assault/harb 4
		events/assault/harb-nisba -9
		events/coerce/saytara 4
		nothing -4
		noun 9
	عن
		after -3
		nothing -3
	عند
		ASSAULT 5
	فوق 2
		ASSAULT 4
		place 7
	في 3
		AGREE 4
		AID 3
		COERCE -1
		DISASTER 3
		MOBILIZE -3
		ORGANIZATION
			nominal 8
		REQUEST -2
		SANCTION 7
		after 13
		before 2
		event -4
		events/accuse/adana -9
		events/accuse/intaqada -8
		events/accuse/ittahama -7
		events/accuse/muhakama 8
		events/accuse/tahqiq-fi 5
		events/accuse/tahqiqat 8
		events/agree/ittifaq-muhaddad 10
		events/assault/adhdhaba -6
		events/assault/amaliyya-irhabiyya 6
		events/assault/ghara 8
		events/assault/hajama 4
		events/assault/hujum -4
		events/assault/ightala -11
		events/assault/infajara 2
		events/assault/ishtabaka 3
		events/assault/istaada-mawqi -6
		events/assault/istashhada -7
		events/assault/istihdaf -5
		events/assault/khatafa -9
		events/assault/maqtal -9
		events/assault/muwajahat -5
		events/assault/niza 5
		events/assault/qasafa 6
		events/assault/tafjir -4
		events/coerce/awqafa -6
		events/coerce/mudhakkirat-tawqif -6
		events/coerce/saytara -7
		events/consult/bahth-masdar -12
		events/consult/hiwar -6
		events/consult/ijtima 4
		events/consult/iltaqa 6
		events/consult/liqa 3
		events/consult/mutamar 4
		events/consult/qimma 17
		events/consult/ziyara 11
		events/disaster/isaba-marad 7
		events/mobilize/nashara-quwwat 8
		events/personnel/adla-bi-sawt 6
		events/personnel/intikhabat -5
		events/personnel/tayin -6
		events/protest/ihtijaj -5
		events/protest/muzahara 3
		events/request/talab -6
		events/retreat/atlaqa-sarah -9
		events/sanction/hukm-qadai 5
		events/support/ashada -6
		events/support/tawqi 9
		events/support/waqqaa 9
		nothing -2
		noun 6
		place -5
		same -13
	قبالة 2
		after 5
	قرب 2
		after 6
		nothing 6
	ل
		AID -4
		ASSAULT 6
		CONSULT 15
		PROTEST -11
		after -7
		events/assault/ghazw 6
		events/assault/harrara 6
		events/consult/ijtima -5
		events/consult/iltaqa 7
		events/consult/ziyara 8
		events/consult/ziyara-makan 25
	لدى -2
		nothing -2
	مع -2
		ASSAULT -5
		CONSULT -5
		MOBILIZE 5
		nothing -3
	من
		ASSAULT -5
		DISASTER -3
		RETREAT 8
		SANCTION 8
		events/assault/hujum -6
		events/retreat/insahaba 6
		events/retreat/sahaba-quwwat 7
		nothing 3
	وسط 3
		ASSAULT 4
		DISASTER 5
		nothing 3
rank
	0 4
		false 3
		true 2
	1 -1
		false -1
	2 -4
		false -4
reach
	0
		false 17
		same 6
		true -3
		ب 3
		ضد -5
		في 17
		ل 6
		مع -5
	14
		after -1
		before -4
		true -7
		ب -3
		على 5
		في -4
	2
		 -3
		after 4
		false 11
		ب 5
		داخل 6
		على 2
		عن 8
		في 4
		ل -8
		من 3
		وسط -6
	22
		after -5
		false -8
		إلى -8
		ل -5
		من -6
	5
		 1
		after 2
		false 4
		إلى 5
		بين -4
		داخل 6
		على -4
		عن -6
		في -4
		ل 6
		من -3
		وسط 4
	9
		 2
		after -1
		before 2
		false 3
		true -1
		ب -6
		على 2
		في -6
		قرب 7
		من -3
	99
		 -1
		after -12
		before -1
		false -6
		true -7
		ب -3
		على -4
		في 2
		من 6
rival
	false 2
		0 15
		14 -3
		2 7
		22 -11
		5 5
		9 -1
		99 -9
	nearer
		false
			after 3
				 -4
				noun 3
				verb -1
				إلى -2
				ب 1
				بين -5
				ضد -2
				قبالة 4
				قرب 5
				ل -2
				نحو 5
			before 1
				 2
				masdar 1
				إلى 3
				ب 5
				في 4
				ل -5
				من -2
		true
			after -5
				masdar -2
			before -1
				masdar -3
				ب -4
				على 4
				ل 9
				من 7
				وسط 4
	true -3
		9 3
		99 -4
rivals
	between
		0
			after
				masdar 17
				noun 15
				verb 14
			before
				masdar 4
				noun 9
				verb 4
		1
			after
				verb -3
			before
				masdar -3
				noun -2
		2
			after
				masdar -10
				noun -6
				verb -11
			before
				noun -5
trigger
	after
		-
			 6
		:
			 3
		edge
			ب 10
			في 6
		time
			ب 6
			في 4
		،
			إلى 3
			على 5
			في 2
		أتم
			في -5
		أتى
			إلى -7
		اثر
			على 9
			في 8
		الجيش
			في -7
		الذين
			في -7
		الي
			 6
			في 5
			من -8
		ان
			 -5
			ب 6
			في 1
		بدأ
			في 6
		بسبب
			في 6
		بعد
			 -4
			من 5
		جراء
			 -6
			في -5
		حول
			في -7
		حيث
			إلى 8
			في 4
		خلال
			 4
			ب -9
			في 3
		شهد
			 5
		علي
			ب -6
			في -1
			من -5
		عن
			 -5
			إلى 7
			في 5
		عندما
			في 7
		في
			في 3
			ل -7
		قام
			 -7
		قد
			على -10
		كما
			في -3
		مع
			في 7
		منذ
			 -4
			في -3
		نتيجه
			 5
		هذا
			في -6
		وقع
			 7
	before
		↵
			ب 6
		"
			في 6
		-
			في 5
		.
			في -2
		:
			ب -5
		edge
			في -6
		time
			 -3
			ب -6
			في -4
		،
			 5
		التي
			 -4
			في 2
		الجيش
			 7
		الذي
			 6
			في 6
		الي
			 -7
			إلى 4
		بين
			 4
			في -3
		حتي
			في 9
		خلال
			في 6
		رئيس
			في -6
		ضد
			 3
			ضد -4
			في -9
		علي
			على -5
		عن
			عن -5
		في
			ب 3
			على -7
			قرب -7
			ل -7
		قرب
			 7
		قوات
			في 5
		مع
			على 5
		من
			في 7
			من 4
		وقع
			في 4
type
	ACCUSE -6
	AGREE -3
	ASSAULT 7
	COERCE 4
	COOPERATE -2
	DISASTER 9
	PROTEST 2
	REJECT -4
	REQUEST -4
	SANCTION -4
	SUPPORT -4
	THREATEN -3
verbs
	after
		0 -4
		2 -7
	before
		0 2
		2 -2
	same
		0 6
way
	after
		 15
		, 11
		,,conjunction -7
		,,conjunction,verb
			event -12
		,,relative,verb
			event 4
		,,verb
			event -2
			speech -7
		complementizer -5
		conjunction -5
		long -3
		mark 3
		relative,verb
			aspect 7
			event 4
			event,mark 7
			light 6
			state 6
		verb
			event 7
			light 4
			other 11
			speech -5
	before
		 4
		, -4
		,,complementizer,verb
			light 9
		,,verb
			event -5
			speech,complementizer -8
		complementizer 7
		complementizer,verb
			event 8
			light 9
		conjunction -6
		long -2
		mark 10
		mark,conjunction 6
		mark,verb
			event -4
		relative,verb
			event 6
		verb
			event 3
			event,verb
				light 5
			light 8
	same
		 6
word
	after
		↵
			AID 11
			ASSAULT 5
		"
			CONSULT -6
		) -3
		- -1
			ACCUSE 8
			ASSAULT -5
		.
			ACCUSE -5
			AGREE -6
			ASSAULT 4
			DISASTER -8
			PERSONNEL 5
			REQUEST -5
			RETREAT 5
		:
			ACCUSE 6
			ASSAULT -11
			SANCTION 7
		time 5
			ASSAULT -4
			CONSULT 6
			REJECT 7
			RETREAT -12
			SUPPORT 9
		، 2
			ACCUSE -10
			AID 2
			CONSULT 9
			MOBILIZE 5
			PROTEST -3
			REJECT -7
			REQUEST 8
			RETREAT 3
		أعلن -7
		أكد -5
		الاستراتيجيه 7
			ASSAULT 7
		التي 5
			COERCE 6
		الواقعه 8
		الي
			ASSAULT -3
			CONSULT 6
			SANCTION 7
		ان
			ASSAULT -1
			CONSULT 6
		انه -5
		او -9
		ايضا -7
		باقليم 7
		بدأ
			ACCUSE 7
			ASSAULT -6
		بعد
			COERCE 5
		بمحافظه 8
		بمنطقه 6
		بولايه 6
		جنوب 7
			ASSAULT 3
		جنوبي 8
			ASSAULT 9
		حكما 6
		حيث 8
			ASSAULT 8
		خلال 9
			AID 7
			CONSULT -5
		شرق
			ASSAULT 7
		شرقي 8
			ASSAULT 7
		شمال 8
			ASSAULT 8
		شمالي 8
		شهد 10
			ASSAULT 7
		عاصمه 5
		عبر -5
		علي -7
			ASSAULT 6
		غربي 5
		في 7
			ACCUSE -7
			AGREE 6
			ASSAULT 1
			COERCE 6
			CONCEDE 7
			CONSULT 5
			REQUEST -9
		فيما -7
		قد
			ASSAULT -5
			DISASTER -6
		قرب 5
			ASSAULT 6
		قوله 8
		كان 4
		كما 6
		للتحقيق 6
		للقاء
			CONSULT 5
		مع
			CONSULT 6
		مما
			ASSAULT 5
		من
			COERCE 7
		منذ
			PERSONNEL 7
		نفسها 6
		واجه 9
		وسبل -7
		وسط
			ASSAULT 4
		وضع 6
		ومخيمها 9
		وهي 8
		” -6
	before
		" -3
		(
			ASSAULT 10
		-
			ASSAULT 7
			SUPPORT 7
		:
			RETREAT -6
		edge
			ACCUSE 6
			DISASTER 6
			PERSONNEL -6
			SANCTION 9
		time 4
			SUPPORT 5
		، 4
			CONSULT 8
		احتضن 6
		استضاف 12
			CONSULT 7
		اقتحام 8
		اقتحم 4
		العاصمه 7
		المدن 7
		الي
			AID 9
			CONSULT 9
			DISASTER -4
			MOBILIZE 5
			RETREAT -6
		بعد -3
			ASSAULT -4
		بمحافظه -7
			ASSAULT -7
		بمنطقه -5
		بين -3
			CONSULT -5
		حول
			CONSULT -6
		داخل 1
			ASSAULT 4
		زار
			CONSULT 5
		زور 11
			CONSULT 13
		زيارته 8
			CONSULT 10
		زياره 6
			CONSULT 5
		شارع 6
		شهد 14
			COERCE -6
		ضد -3
		ضرب 4
		عانى 5
		علي 2
			ASSAULT 6
			COERCE 6
			DISASTER 6
			SANCTION -7
		عن -1
		فوق 2
			ASSAULT 4
		في
			AID 3
			CONSULT -2
			MOBILIZE -2
			REQUEST -6
			SANCTION 6
		قام -6
		قباله 3
		قرب 2
		كلم -5
		كيلومترا -5
		محافظه -5
		محيط -7
			ASSAULT -7
		مدينه -11
		مسجد
			ASSAULT 6
		مصر
			ASSAULT 6
		مع -2
			ASSAULT -5
			CONSULT -5
			MOBILIZE 5
		مقر 7
			ASSAULT 7
		من -4
			ASSAULT -4
			CONSULT -4
			DISASTER -3
			RETREAT 8
			SANCTION 8
		منطقه -6
			ASSAULT -5
		هاجم
			ASSAULT 6
		هامش 9
			CONSULT 6
		وسط
			DISASTER 5
		وصل 9
		وفي 6
			ASSAULT -7
	between
		after
			"
				masdar 4
				verb -4
			( 2
			) 4
			- 7
			: -8
			time 3
				verb 8
			، -2
				noun -4
			آل 7
			أجرى 3
				noun 5
			أجمع 6
			أدى 9
			أعلن -8
			أفاد -6
			أكد -5
				masdar -6
			اثناء 13
				masdar 7
				verb 10
			استضاف 5
				noun 6
			استهدف 13
				masdar 12
				noun 3
			اسرائيل -5
			اشتبه 7
			اشخاص 10
			اطراف
				masdar 7
			اعقاب -9
			البلاد -6
			التي 15
				noun 10
			الحدود 9
				masdar 5
			الحكومه -8
				verb -6
			الذكري -6
			الذي 4
				masdar 2
				noun 6
				verb -3
			الذين 7
				masdar 5
				noun 6
			الرئيس
				noun -6
				verb 6
			السفاره
				verb -7
			السلطات -5
			الشرطه 3
				masdar 6
			العمليه -7
			القاده -6
			القوات
				verb 9
			المحكمه 7
			المناطق
				noun -6
			النائب 6
			الي -4
				noun -3
			ان -4
			انها 8
			ايضا -7
				noun -7
			بان -5
			بحسب -7
			بدأ -6
			بسبب -5
			بشان -10
			بشده -4
			بشكل -5
			بعد -6
				noun -8
			بقتل -7
			بقوه 6
				noun 6
			بلده -11
			بناء 8
			بين 6
				masdar 7
				noun -6
			تسبب 7
			تفجير -7
				noun -6
			تم
				noun -7
			تنظيم 4
			جبل -8
			جبهه -7
			جرح 8
			جريمه -7
			جنوب -8
			حادث -6
			حصل -7
			حي -7
			حين 6
			خارج -5
			خلال 8
				verb 9
			داخل 3
				verb 7
			دار
				masdar -8
			درجات 5
				noun 5
			رفع 7
			زرع 7
				masdar 6
			زيارته 7
				verb 8
			زياره 9
			سلسله -6
				noun -6
			شن 3
				noun 6
			شهد -3
			ضد -2
			ضرب 6
			طائره 4
			عده 7
			عقب -8
			عقد 7
				noun 4
			علي -5
				masdar -6
				noun 3
				verb -2
			عليه
				masdar -7
			عمليه 6
			عن -5
				verb -11
			عند
				noun -6
				verb 7
			غزه 7
			في
				masdar -2
				noun 3
				verb -2
			فيما -9
			قال -4
			قباله 4
				verb 5
			قوات 4
				verb 4
			كان 7
				verb 4
			كلمه 9
				verb 9
			كما -4
			لدي -5
				masdar -5
			لرؤساء 5
			لرئيس 6
			لقاء 7
			لكن -6
			للحوثيين 6
			لم -7
			ما
				masdar 5
			مجلس -8
			مدينه -13
				masdar -7
			مسلحون 7
			مسلحين 6
			مصر 8
			مع -1
				masdar 4
				noun -1
				verb -5
			من
				noun -12
			مناطق 11
				masdar 5
			منذ -10
				noun -6
			منزل 7
			منطقه -7
				masdar -8
			منظمه 6
			منها -6
			مواقع 10
				noun 6
			نفذ 6
			نقل -9
			هامش 12
				masdar 10
			و 3
				masdar 5
			وزير 5
				noun 6
			وضع -5
			وفي -19
				verb -7
			وقع
				masdar -9
				noun 7
			وقف -8
			وقوات 8
			ولي 6
			وهو -6
		before
			,
				masdar -6
			: 3
				masdar 3
				noun 5
				verb -3
			time 4
				masdar -2
				verb 5
			، 3
				masdar 2
			أجرى -5
			أسفر 8
			أصاب 4
			أصبح 7
			أعلن
				masdar -5
			اثناء -9
			اشتباكات 6
			التي 7
				verb 8
			الجيش 6
			الحكومه -6
			الذي
				noun 11
				verb -7
			الذين -9
			الرئيس -9
			القوات
				verb 6
			المقاومه 7
			الواقعه 6
			الي -1
			ان -6
				noun -7
				verb -4
			انتهى 6
			اندلع 6
			انها -12
				verb -6
			ايضا -6
			بان -5
			بدأ
				masdar 4
			بطريقه 7
			بعد
				noun 4
				verb -8
			بغداد 6
			تعرض 5
				noun 6
			تم 3
				masdar 8
			تمكن 5
			جراء -2
				masdar -6
			حول -9
				masdar -7
			حيث 19
				masdar 11
				verb 4
			خاصه 7
				masdar 5
			دوله 9
			ردا -7
			رغم -7
			شرق 9
			شمال 5
				masdar 6
			شمالي 9
			شن -4
				noun -6
			شهد 17
				masdar 7
				noun 12
			ضد -5
			عانى 6
			عبر -10
				verb -6
			عقب -4
				masdar -4
			عقد 6
				noun 6
			علي -1
			عليه -6
			عن -5
				masdar -2
			عناصر 6
			فتره 6
			فرض
				masdar 6
			في -1
				verb -4
			فيما -6
				noun -5
			قال
				masdar 6
			قبل -10
			قتيلا 12
				masdar 7
			قد
				verb -3
			قرار -7
			قوات
				masdar 7
			كان 3
				masdar 5
				noun -4
				verb 5
			كما -10
				verb -6
			لم -7
			لن
				verb 7
			لها 8
				masdar 8
			مشيرا 6
			مع -3
			مقتل 6
				noun 6
			مما 5
			من -4
				masdar 6
				noun -5
				verb -4
			منذ
				masdar -3
			منها 5
			هذه -7
			هناك 9
			و 5
			والتي
				noun 8
			وان
				noun -7
			وبعد -6
			وذلك -5
				noun -6
			وسط -4
			وقد -7
			وقع 5
			ولم -8
			يوم 9`,
}
