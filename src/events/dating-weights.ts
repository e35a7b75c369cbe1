import type { LinearModel } from './linear.js'

// Written by src/build/settings.ts; see there.
export const datingModel: LinearModel = {
  bias: [-1.07],
  weights: `beside
	aspect -1
		before
			true -4
	complementizer
		after
			false -2
		before
			true 8
		noun
			0 1
		verb
			2 -3
	event -1
		after
			false 3
			true -7
		before
			false -5
			true 5
		masdar
			1 -6
		noun
			0 1
			2 2
		participle
			0 -3
			1 5
		verb
			0 4
			1 -14
			2 1
	light 4
		after
			false 2
			true 1
		before
			false 7
			true -4
		masdar
			0 8
		noun
			0 14
			1 -2
			2 -3
		verb
			0 3
			1 -2
	mark -5
		after
			false 3
			true -4
		before
			true -8
		masdar
			1 3
			2 5
		noun
			0 -6
		verb
			0 3
			1 -5
			2 -2
	modal
		after
			false -3
	motion
		after
			false 5
		noun
			1 5
	none 1
		after
			true -16
		before
			false 1
			true 11
		masdar
			1 5
			2 -3
		noun
			0 -6
			2 9
		verb
			1 1
	other -2
		after
			false 2
			true 3
		before
			false -4
			true -8
		masdar
			0 3
		noun
			0 -12
		verb
			1 9
	speech -3
		after
			false -5
			true 3
		before
			false -11
			true 3
		masdar
			1 -1
		noun
			0 -3
			1 10
			2 -2
		verb
			0 -3
			1 -2
			2 11
	state
		after
			false -3
		masdar
			1 -1
		noun
			1 5
	trigger
		"
			phrase
				 -1
		-
			phrase
				 5
		complementizer
			preposition
				 -1
				في 3
			relative
				في 4
		conjunction
			phrase
				في -2
			preposition
				 2
		demonstrative
			phrase
				 -2
			preposition
				 -3
		edge
			phrase
				 8
				في 5
		phrase
			phrase
				منذ 8
			preposition
				 -11
				حتى -1
				في -5
			time
				 5
			ب
				 3
			ل
				 -9
		preposition
			.
				 -5
			complementizer
				 1
			conjunction
				 -2
			preposition
				 -1
				في -4
			relative
				في -1
			time
				 12
			verb
				event
					 3
				light
					في 7
			،
				 -5
			ب
				 -2
			ل
				 11
				في -2
		relative
			phrase
				 -4
		temporal
			phrase
				في 2
		time
			phrase
				 1
			preposition
				 16
				في 1
			ل
				 -4
		verb
			aspect
				phrase
					 -1
			light
				preposition
					 -2
				time
					 1
		،
			phrase
				 -4
				خلال 3
				في 1
			preposition
				 11
			ب
				 4
		إلى
			preposition
				 5
				في -3
		ب
			time
				 -8
		في
			phrase
				 -4
			preposition
				 -1
		ل
			phrase
				 -2
			preposition
				في 2
		من
			preposition
				 11
distance
	after
		10 -24
		2 11
		3 10
		4 7
		6 -5
	before
		1 7
		10 -14
		2 9
		3 2
		6 -7
earlier -7
	AGREE -10
	AID -3
	ASSAULT 3
	COERCE 5
	CONCEDE -6
	CONSULT 4
	DISASTER 3
	MOBILIZE -7
	PERSONNEL -12
	PROTEST 3
	REJECT -4
	REQUEST -10
	SANCTION 1
	THREATEN 2
	after
		" 16
			masdar -3
			verb 21
		: 18
			noun 22
		time -4
		«
			noun 2
		، -4
			masdar 6
			verb -5
		أجرى -1
		أسفر 1
			noun 3
		اثر
			noun 4
		اثناء 21
			masdar 10
			noun 4
		التي -5
			verb -5
		الشرطه 4
		الي 4
			noun 11
		ان 3
			masdar 5
			noun 1
			verb -5
		اندلع 1
		انه 2
			verb 3
		انها 2
			verb 2
		بالاضافه -1
		بشان 1
			masdar 1
		بعد 3
			noun 12
		تعرض 2
		تم 4
			masdar 9
		جاء 3
		جرى
			masdar 1
		حضر 1
		حول 2
		حين 2
			verb 2
		خلال 15
			masdar 8
			noun 3
		شهد -2
		عقب 10
			noun 13
		علي -3
			masdar -12
			noun 1
		عن
			masdar 9
			noun -10
		عند 3
		عندما 5
			verb 5
		في
			noun -5
		قام 8
		قبل
			verb 7
		قرر 5
			masdar 6
		مع -1
		من -6
			noun -3
		نفذ
			masdar 4
		هذا 9
			noun 10
		هذه -7
			noun -5
		وقع 1
			masdar 5
	beginning
		adverb
			، -10
		complementizer
			verb
				event 9
		conjunction
			verb
				speech 5
				state -4
		negation
			verb
				event -5
		past
			verb
				event -11
				light 8
		phrase
			: -7
			adverb 1
			phrase -6
			preposition -9
			verb
				event -9
		preposition
			demonstrative -10
			قبل 5
		report
			phrase -6
			ل 2
		verb
			aspect
				phrase -7
			event
				adverb 32
				demonstrative -5
				phrase 5
				preposition 5
			light
				preposition 16
			modal
				phrase -2
			speech
				: 4
				phrase 3
				preposition 17
			state
				phrase 18
	beside
		true -8
	dates
		false -5
		true -2
	definite
		false
			false -8
			true -9
		true
			false -10
			true 6
	first
		false -6
	lone
		false -8
	masdar -1
	opening
		أتم -1
		أتى -8
		أدى -1
		أشار -4
			masdar -4
		أضاف -8
			masdar -10
		أعرب 6
			masdar 4
		أعلن -11
			masdar -2
		أفاد -8
		أكد 7
			masdar 5
			noun 1
		أوضح 5
			masdar 5
			noun -9
			verb 11
		اتهم -10
		استهدف 2
		اعتبر 1
			noun 3
		بدأ -1
		تابع -1
		تعرض 7
		تم 7
		تمثل -1
			noun -1
		توقع 4
			noun 5
		جاء 13
			masdar 13
		جرى 19
		دعا 6
			verb 7
		روابط -15
			masdar -5
		سبق 5
			noun 6
		صرح 3
		عبر -2
		فرض -1
		في -4
		قال 11
			masdar 4
			verb 4
		قام 4
			masdar 7
		كان -12
			masdar -7
		كشف
			masdar 1
		كما
			masdar 4
		لفت -3
		لكن
			verb 9
		من -5
		نشر 14
		نفذ -4
		نقل 11
			masdar -1
			noun 7
			verb 4
		و 2
		وفي -4
			masdar -4
		وقبل 5
		وقد -1
			masdar -2
			verb 2
		ولم -12
			masdar -1
			noun -3
		ومن -1
			masdar 3
			noun -6
		وهذه 4
			noun 5
	participle -6
	pluperfect
		false
			masdar -6
			noun -4
			participle -6
			verb -2
		true
			masdar 2
			noun 7
	precision
		day 6
		minute 7
		month -5
		range -10
		year -15
	same
		false -17
			ACCUSE -1
			AGREE -1
			CONSULT 2
			MOBILIZE -2
			PERSONNEL -3
			REJECT -6
			REQUEST -1
			RETREAT 7
			SANCTION -1
			SUPPORT 12
			THREATEN 4
			false -12
			true -1
		true 4
			AGREE -2
			ASSAULT 7
			COERCE 11
			CONSULT 2
			PERSONNEL -1
			PROTEST 3
			REQUEST -3
			RETREAT -5
			SANCTION 11
			SUPPORT -8
			false 2
			true -1
	verb -5
	when
		after
			masdar -15
			past -2
			present -4
		before
			masdar 8
			noun 3
			present -11
		now
			masdar 3
			noun 1
			past 13
			present -8
		unknown
			masdar 4
			noun -11
			past 20
			present 6
		years
			before
				masdar -20
first
	false -1
	true 3
	verb
		after
			after
				verb
					event -1
					light -3
					other 1
			before -1
				verb
					event -4
					light 2
					speech 1
			same 1
				verb
					event 1
		before
			after -4
				verb
					event -4
					other -2
					speech 1
			before
				verb
					aspect -3
					event 3
					light 8
					motion 3
					other -5
					speech -5
					state 3
		none
			before -7
				edge -7
form
	noun -2
	participle -2
implied
	year -5
		month 4
			day -2
kind
	after
		↵ -2
			↵ -3
			
				after -3
		" -1
		,
			noun -1
		- 1
		. 1
			↵ 6
			edge -2
			masdar -3
			noun 5
			participle -3
			verb 1
			خلال
				after 2
		:
			
				after -2
				before 6
			" -3
			masdar -6
			phrase -1
			verb 2
				event 5
		\\ 1
			. 1
			noun 1
		adverb -12
			. -4
			noun -2
		complementizer
			
				before 6
			masdar -6
			phrase -11
			verb 4
				event 10
		conjunction -3
			verb
				event -2
		demonstrative -6
		past -1
			noun -1
			verb
				event -2
		phrase -1
			
				before 1
			. 3
			complementizer -4
			masdar 3
			noun -6
			participle 1
			verb -2
				event 6
			، 11
			خلال
				before -4
			ل -1
			منذ
				before 3
		preposition
			
				after 1
				before -1
			" 1
			complementizer -1
			noun 2
			time 8
			verb -2
			بعد -16
			بين -1
			خلال 11
			على -3
			عن 3
			في 1
				before -1
			قبل -3
			مع -1
			منذ
				after 19
		pronoun
			noun -4
			phrase -5
		relative
			masdar 1
			preposition -3
			verb
				other -1
		temporal 9
			
				before 4
			noun 1
			verb
				event 1
		time -2
			noun -1
			phrase -3
		verb
			event 4
				adverb 2
				preposition -2
				في
					after -7
					before 7
			light 6
				noun 11
				في
					before 3
			speech 2
				preposition 2
		، 1
			
				after 7
				before -6
			" -6
			demonstrative -9
			noun -2
			past 4
			preposition 12
			pronoun -1
			temporal 9
			verb 1
				light 9
				other -2
			خلال
				after -5
				before 5
			في
				after 4
				before 3
				وقت
					سابق
						before 2
			ل -3
			من
				after 1
			منذ
				after -4
		ب 1
			
				after 6
				before 4
			. -2
			masdar -2
			phrase -3
			preposition 9
			verb 5
		ل
			
				before 1
			masdar 14
			phrase -5
			preposition 3
			ل 6
	before
		:
			verb -1
		adverb
			edge 4
			phrase -2
			verb
				event 3
		complementizer
			noun 1
			أن
				before 1
		conjunction -3
			masdar -1
			time -2
		demonstrative -5
			masdar -5
		edge 3
			
				before 3
			edge 3
			masdar 4
		phrase
			
				after -4
				before 2
			: -7
			masdar -2
			participle -3
			phrase 7
			verb 10
				event -2
				light -1
				other -1
				speech -1
			ب -19
			بين 4
			عن 1
			ل -2
		preposition
			edge 22
			masdar -3
			participle 7
			phrase -1
			preposition -11
			verb
				event 5
			، 16
			إثر -5
			حتى
				after -4
			خلال
				after 1
				before 1
			عقب -2
			على 2
			عن
				before -2
			في -2
				after 3
			ل -4
			مع -6
			منذ -3
				before 2
		time
			
				after 5
				before -3
			masdar 7
			preposition -3
		verb
			aspect 7
				
					after 2
			event 1
				edge 7
				masdar -2
				past -2
				verb 8
					aspect -4
				، 1
				في -11
			light
				
					after -4
					before 6
				relative -1
				verb 1
			speech -3
		، 3
			
				before 2
			masdar 6
			noun -5
			verb 3
				event 3
			إلى -1
			ب 2
			في 6
			من 10
		إلى
			masdar -3
			verb -2
		ب
			
				after 1
			masdar 3
			noun 8
			verb -9
				light -1
			في 5
		بعد -2
			preposition -2
		خلال 2
			
				after 4
			masdar 5
			preposition 2
		على
			masdar -4
		عن -1
			
				before -3
			noun -5
			preposition -1
		في 2
			
				after 1
			masdar 4
			noun 1
			preposition 2
			verb -3
		ل
			
				after -3
			noun 4
			phrase -3
			verb -2
			على -5
		مع -2
			
				after -1
			masdar -2
			preposition -2
		من -1
			masdar -4
			preposition -1
		منذ -3
			
				before -1
			noun -1
			preposition -3
	time -1
kinds
	beside
		phrase
			↵
				after -1
			phrase
				before 1
			preposition
				after -2
				before -7
			verb
				event
					before 4
			،
				after 10
			ب
				after 10
				before 1
		preposition
			.
				after 1
			adverb
				after -1
			phrase
				before -1
			preposition
				after 13
				before -6
			pronoun
				after -2
			verb
				event
					after -6
					before 9
				light
					before 6
			،
				before 2
			ب
				before -7
		time
			،
				after 4
		verb
			event
				.
					after -5
				complementizer
					before 5
				phrase
					after 2
				،
					after 4
				ب
					before 3
			light
				،
					after -1
		،
			.
				after 4
			،
				after -7
				before 2
		إلى
			،
				before -1
			ل
				before 2
		ب
			phrase
				after 8
			preposition
				before -3
		خلال
			.
				after 7
		عن
			،
				before -3
		في
			complementizer
				before 1
			phrase
				after -8
				before 3
			preposition
				after 7
				before 3
			،
				before -7
		ل
			.
				after 3
			phrase
				after -2
			،
				after -1
				before 6
		من
			.
				after -2
			preposition
				before 1
nearest
	rival
		ACCUSE
			ACCUSE
				false 4
				true 10
			ASSAULT
				false 2
			REJECT
				false 5
				true 6
			RETREAT
				false -4
		AGREE
			AGREE
				true 5
			ASSAULT
				true -4
			CONSULT
				false 3
			REJECT
				false -3
		AID
			AID
				false 1
				true 2
			DISASTER
				true 2
		ASSAULT
			ACCUSE
				true -16
			AGREE
				false 4
			AID
				true -2
			ASSAULT
				false 14
				true 32
			COERCE
				true 7
			DISASTER
				false 7
				true 12
			PROTEST
				false 8
				true 8
			REQUEST
				true -4
		COERCE
			ACCUSE
				false -12
			COERCE
				true 18
			CONSULT
				true -1
			PROTEST
				true -1
			RETREAT
				false -9
			SANCTION
				false -6
			SUPPORT
				true 4
		CONSULT
			ACCUSE
				false 13
				true 1
			AGREE
				true 1
			ASSAULT
				false 1
				true -4
			COERCE
				true -2
			CONSULT
				true 1
			PERSONNEL
				false -6
			REJECT
				true 1
			REQUEST
				false -10
			RETREAT
				true -2
		DISASTER
			DISASTER
				false -3
		PERSONNEL
			ACCUSE
				false -1
			ASSAULT
				true -2
			CONSULT
				true -4
			PERSONNEL
				false -2
				true 1
			SUPPORT
				true -5
		PROTEST
			ASSAULT
				false 1
			PERSONNEL
				true 1
		REJECT
			AGREE
				true 3
			ASSAULT
				false -10
		REQUEST
			ASSAULT
				false -3
			REJECT
				true -3
		RETREAT
			AGREE
				true 5
			ASSAULT
				true -6
		SANCTION
			ASSAULT
				false -12
		SUPPORT
			ASSAULT
				true -3
			CONSULT
				false 2
			PERSONNEL
				false 2
			REQUEST
				true -1
			SUPPORT
				false -1
		none
			ACCUSE
				false 2
			AGREE
				false -7
			ASSAULT
				false 2
			CONCEDE
				false -1
			CONSULT
				false -5
			DISASTER
				false 5
			SANCTION
				false -2
			SUPPORT
				false 1
opening
	/ -5
		before -4
	time 6
		before 5
	أتى -10
		after -4
	أجرى 2
	أحدث
		before 9
	أدى 4
		before 1
	أشار 3
		before 7
	أصدر 2
		before 6
	أضاف
		after 4
		before -3
	أعرب 3
		before 7
	أكد -2
		after 1
		before -6
	ألقى 9
		before 6
	أوضح -1
	أوقف -3
	اتهم -11
		after -8
	ارتفع
		after 1
	استنكر 5
	اعتقل -4
		after -4
	الا -2
		before -6
	القدس 11
		before 7
	الي 4
		before 3
	امضاء -8
	اهتم 5
	بدأ 2
	بعد 2
		before 6
	بغداد
		after 6
	بنى 5
		after 5
	تعرض 3
	تعهد -5
		after -2
	تمكن 4
		before 4
	تواصل 5
	جاء 2
	دبي
		before -5
	دعا
		after 1
		before -2
	ذكر 10
		after 5
	رفض -5
		after -1
	روابط -8
		after -12
	سبق
		before -4
	سعى -4
		after -2
	شهد -4
		after -5
	طالب -1
	طهران
		before 1
	عد -8
		after -3
	عقد
		after -6
		before 1
	علي -5
		after -2
	غير
		after 1
	فتح 7
	فرض
		before -4
	فقد 4
	في 4
		before 5
	قال 5
		after 8
	قتل 7
		before 7
	قرر 14
		after 9
	كان 7
		after 4
		before 1
	كشف -4
	كما
		after 2
		before -3
	لقي
		before 1
	لكن -3
		before -5
	موسكو 5
	ناقش
		after 3
	نفذ 4
		before 1
	نقل
		after 5
		before -2
	هذا -4
	واشنطن -1
	وبعد -8
		after -3
	وخلال 7
		before 5
	وعبر -2
	وقد -1
	وقع 1
	ومع -2
	ومن
		after 2
	ومنذ
		after 1
precision
	day 7
		AGREE 1
		ASSAULT 1
		CONSULT 10
		DISASTER -1
		REJECT 8
		REQUEST -2
		RETREAT -2
		SANCTION 1
		SUPPORT 5
		THREATEN -5
	minute -9
	month
		ACCUSE -3
		AGREE -2
		AID 3
		ASSAULT -13
		COERCE 10
		CONCEDE 4
		REQUEST 5
		RETREAT -2
	range -4
		ASSAULT 11
		DISASTER 1
		PERSONNEL -7
		SUPPORT -4
	week 2
	year -5
		ACCUSE -6
		AGREE 2
		PERSONNEL 5
		PROTEST 2
		REQUEST -11
		RETREAT 5
		SANCTION -6
		SUPPORT -7
preposition
	 2
		0 6
		14 -2
		2 3
		22 -1
		5 4
		9 -3
		after 2
	أن
		before 1
	بمناسبة -5
	حتى -3
		0 -9
		after -4
	خلال 7
		14 5
		after 1
		before 1
	عن -8
		before -2
	في 5
		0 2
		14 -1
		2 5
		99 2
		after 3
	قبل 2
	منذ
		0 2
		14 -1
		2 2
		5 -1
		9 3
		99 -7
		before 2
	و -3
rank
	0
		false -1
	1
		false -5
	2
		false 4
reach
	0
		after 6
		before 3
		false 9
		noun 1
		verb 8
	14
		after -1
		before -6
		false -1
		true -2
		verb -1
	2
		after 2
		before 3
		false 3
		masdar 2
		noun 3
		true 2
	22
		after -4
		before -2
		false -4
		masdar -3
		verb -6
	5
		false 1
		masdar 1
		true -3
	9
		after 2
		before -1
		false 2
		noun -1
		participle 2
		true -2
	99
		after -6
		false -6
		masdar -5
		noun -3
		verb 2
rival
	false 1
		0 14
		14 -6
		2 6
		22 -14
		9 -2
		99 -5
	nearer
		false
			after 2
				 3
				masdar 1
				noun 3
				participle -1
				حتى -10
				خلال 6
				في 3
				قبل 1
			before
				 -1
				noun 3
				حتى 2
				في 2
					وقت
						سابق 8
				منذ 2
		true
			after -8
				masdar -1
				noun -4
				verb 1
			before -4
				noun -4
				إلى -1
				حتى -1
				في
					وقت
						سابق -6
	true -7
		14 1
		5 -4
		9 2
		99 -2
rivals
	between
		0
			after
				masdar 14
				noun 18
				participle -1
				verb 18
			before
				noun 8
				verb 3
		1
			after
				masdar -6
				noun -1
				verb -6
			before
				verb -7
		2
			after
				masdar -9
				noun -24
				participle 2
				verb -6
			before
				noun -11
saying
	aside
		after
			false 3
			true -5
		before -1
	before
		before
			true 2
	between
		before -4
			false -15
			true 7
	inside
		after
			false 4
			true -1
		before 3
			false 10
			true -5
	none
		after -1
			false 2
			true -4
		before -1
			false -1
trigger
	after
		"
			 -2
		-
			 8
		:
			 -6
		edge
			 10
			في 7
		،
			 14
			في 2
			منذ -1
		أتم
			 -5
		أتى
			 -8
			في -1
		أجرى
			في 8
		أعلن
			 3
		اثر
			 1
			في -5
		التي
			 -7
			في -7
		الحكومه
			 -1
		الذي
			في 1
		الي
			 5
			في -7
		ان
			 2
			في 2
			منذ 1
		انها
			 -1
		بعد
			في -4
		بمناسبه
			 -4
		تم
			 2
			في 6
		ثم
			 -2
		جرى
			 -1
		حيث
			 9
			في -7
		خلال
			 10
		رئيس
			 5
		عقب
			في -3
		علي
			 -9
		عن
			في 11
		عندما
			في 1
		في
			 -2
		قبل
			 -4
		قد
			في 4
		قرارا
			 3
		كان
			في 1
		كما
			 9
		لدي
			 -1
		من
			في -10
		منذ
			في 7
		موعدا
			 3
		هذا
			 -9
		والذي
			 3
	before
		"
			 3
		.
			 -12
			في -11
		time
			 3
		،
			في -3
		استهدف
			 5
		الذي
			 8
			في 3
		السلطات
			 -2
		الي
			 16
			في 11
		اندلع
			 8
		بحق
			 1
		بعد
			 -8
		بين
			 -3
		حول
			 -2
		خلال
			 -4
		علي
			 5
			خلال 2
			في -2
		عليه
			 -2
		عن
			 6
		في
			 -9
			في -7
		فيه
			 -1
			في 9
		فيها
			 1
		لها
			 1
		مع
			 6
			في -9
		من
			 -8
			منذ 1
		منذ
			منذ 1
type
	ACCUSE -7
	AGREE 5
	COERCE 3
	CONSULT 2
	DISASTER 12
	PERSONNEL -1
	REJECT 1
	REQUEST -3
	RETREAT -1
	THREATEN -5
verbs
	after
		0 5
		1 -6
		2 -1
	before
		0 -7
		2 2
way
	after
		 2
		,,complementizer,verb
			event -9
		,,verb
			event 2
			light -4
			speech -4
		complementizer,verb
			event -3
		conjunction -5
		long -5
		mark 8
		relative 2
		relative,verb
			aspect 1
			event 1
			light -2
			other 4
		verb
			aspect 6
			light 3
			other 1
	before
		 4
		,,complementizer -10
		,,temporal,verb
			event 2
		,,verb
			event,, -1
			other -7
		conjunction -4
		long 1
		mark 12
		mark,verb
			event -2
		relative -4
		relative,verb
			light 4
		temporal,verb
			event 2
		verb
			event 3
			event,, 7
			light -12
			speech -1
when
	after -13
		ACCUSE -7
		AGREE -4
		ASSAULT -7
		COERCE -8
		CONSULT 5
		PERSONNEL 8
		REQUEST -7
		RETREAT 11
		noun 5
		participle -1
		past -17
	before -1
		ACCUSE -2
		AGREE 6
		AID -4
		ASSAULT 2
		CONCEDE 4
		CONSULT 2
		COOPERATE -1
		PERSONNEL -2
		PROTEST 9
		RETREAT -3
		SANCTION 4
		SUPPORT -2
		THREATEN -4
		masdar -2
		noun -3
		participle 10
		past 14
		present -4
	now
		ACCUSE 5
		AID -10
		ASSAULT -4
		COERCE 1
		CONSULT -5
		DISASTER 6
		MOBILIZE 1
		REJECT 11
		RETREAT -8
		SUPPORT -2
		masdar -3
		past 13
		present -4
	unknown 3
		ACCUSE 5
		AGREE -2
		AID 1
		CONSULT 3
		COOPERATE 2
		masdar 3
		participle -1
	years
		before -1
			ACCUSE -11
			AGREE 8
			AID 16
			ASSAULT 2
			COERCE 8
			CONSULT -8
			PROTEST -16
			SANCTION -4
			SUPPORT 5
			masdar 2
			noun -4
			participle -1
			past 9
			present -14
word
	after
		↵ -2
		" -1
		- 1
		. 1
			ACCUSE 6
			AGREE -3
			ASSAULT 10
			COERCE -5
			PERSONNEL 7
			SANCTION -4
		:
			ASSAULT -2
		\\ 1
			ASSAULT 1
		time -2
			ACCUSE -5
		، 1
			ACCUSE -4
			AID 5
			COERCE 2
			CONCEDE -1
			CONSULT 10
			MOBILIZE -3
			REJECT -4
			REQUEST 7
			SANCTION -1
			SUPPORT 6
		أدى
			ASSAULT 6
		اجتماعا
			CONSULT 2
		اعفاء -7
		الذي -1
		الي
			ASSAULT -2
		ان -8
			ACCUSE -7
			AGREE 1
			ASSAULT -1
			COERCE -1
		انه
			ASSAULT -2
		انها 1
		بان -1
		بعد
			ASSAULT -4
		بيانا -6
		بين -1
			ASSAULT -6
		تقريبا -4
		حين 3
		خلال 10
		شهد 6
		عمليات 3
		عن 4
			ACCUSE 5
			ASSAULT -3
			COERCE -1
			SUPPORT 3
		في
			ASSAULT 7
			COERCE -11
			CONSULT 10
			PERSONNEL -4
			PROTEST -4
			REQUEST -1
		قبل -3
		قرارا 2
		لكن 4
		ما 5
		مقتل -8
			ASSAULT -7
		من -1
			COERCE 8
		موعدا 1
		وذلك -5
	before
		edge 3
			ASSAULT 4
		، 3
			ASSAULT -1
			COERCE 5
			PROTEST -1
			REJECT 3
		أصدر 1
		أعلن -17
			ASSAULT -1
		اتفاق -5
		اسرائيل 2
		اعقاب -6
		البرلمان -5
		البلاد 7
		الجيش -6
			ASSAULT -4
		الرئيس 12
			CONSULT 6
		الشرطه -4
		الصحف -9
			CONSULT -1
		العاصمه 4
			ASSAULT 3
		العراق
			ASSAULT -1
		القاهره -3
		الي 3
		اندلع -2
		ب -1
		بتاريخ 11
		بدأ 6
			ASSAULT 7
		بمدينه 2
		بمناسبه -5
		بمنطقه
			ASSAULT 1
		بيان -1
			ASSAULT -15
		تفجيرات -2
		تمكن 2
		تنظيم -1
		حتي -3
			CONSULT -10
		خلال
			AID -2
			ASSAULT 5
			PERSONNEL -2
		شمال
			ASSAULT -1
		شمالي 2
		صدامات -6
		عنها -9
		في
			ACCUSE -5
			AID 4
			ASSAULT -3
			COERCE -1
			CONCEDE 5
			CONSULT 12
			DISASTER 4
			PERSONNEL 2
			REJECT -5
			REQUEST -7
			SANCTION -2
			SUPPORT 13
		قبل 2
		كابول 1
		لانتخابات -10
		لندن 1
		لوكاله 1
		مؤتمر -1
		مجلس 3
		محكمه 5
		مدينه 4
		منذ
			AID 5
			ASSAULT 7
			COERCE 2
			CONSULT -1
		نفذ 8
			ASSAULT 9
		و -3
		وايران 2
		وزاره -5
			ASSAULT -9
		وزير 1
		وفي 3
			ACCUSE 2
			ASSAULT -7
			COERCE 4
			REQUEST 2
		يوم 20
			ASSAULT 5
	between
		after
			"
				verb -4
			- 12
				noun 11
			/ 9
			: -11
				noun -2
			time -5
				masdar 2
				noun -3
				verb -4
			،
				masdar -2
				noun 5
				verb -3
			أجرى 10
				noun 2
			أصاب 15
			أعلن -18
				noun -13
			أكد -3
			أوقع
				noun 1
			اثر -7
			اثناء 1
				masdar 1
			اخر 6
			استمر -4
			استهدف 6
				noun 1
			اسرائيل 1
				verb 7
			اعقاب -12
			اعلان -11
			افغانستان
				noun -1
			الاتحاد 3
			الانتخابات -3
				masdar -8
			التقى -1
			التي 4
				masdar -1
				noun 9
			الجنسيه 1
			الذي
				masdar 14
				verb -7
			السلطات -1
				verb -1
			الشرطه 8
			العراق 1
				masdar 9
				noun -4
			القوات -2
				noun -3
			المقرر -2
			المملكه 4
			المنطقه -3
			الهجوم -4
			الولايات 2
				verb 3
			الي
				masdar 5
				noun -6
			اليه 2
			امام 7
				masdar 4
			انتخابات -4
			انتهى -10
			اوباما 1
			ايران -3
			ب -4
				noun -1
			بالسجن -7
			بالعاصمه 2
			بحلول
				verb -2
			بدأ 7
			بشده -1
				verb -1
			بعد -21
				noun -11
			بغداد -3
			بلغ 16
			بمدينه 4
				noun 6
			بمناسبه -1
			بها 1
			بين 7
			تم -1
			جر
				masdar -2
			جلسه
				masdar 1
			جنوب 3
				masdar 1
			حادث -2
			حركه -8
				noun -10
			حسبما -1
			حيث -1
				noun -2
			خلال 8
				masdar 3
				noun -2
				verb 9
			دول 2
			زياره 2
			سوريا
				masdar -1
				noun 3
			شارك -2
			شن 5
				noun 4
			شهد
				noun 1
			ضد
				verb -2
			ضرب
				noun 3
			عقد 9
				noun 3
				verb 4
			علي 4
				noun 1
			عن
				masdar 3
			عناصر 1
			في 6
				masdar 2
				participle -4
				verb 4
			فيه 3
			فيها -1
			قاعده 1
				noun 2
			قال -5
			قبل -2
				masdar -9
				noun 1
			قتيلا 9
			قد -3
			قطاع 4
			قوات 6
				masdar 2
			كان -6
				masdar -4
			كما 4
			لندن 2
			ما -4
				noun -7
			مجددا -7
			مدينه 3
				masdar 2
			مع 4
				masdar 3
				verb 6
			مقارنه -4
				noun -2
			من 2
				masdar 13
				noun -5
			منذ -4
				noun -14
				verb 2
			منطقه 1
			موسكو 2
			نفذ 6
				noun 2
			نوعه -9
			هذا -2
			و -5
				masdar -1
			واشنطن -2
			وزير
				noun 1
			وفق -2
			وفي -11
		before
			"
				masdar 1
			) -1
			, 3
				noun 3
			- 6
				verb 1
			time -13
				masdar -9
			«
				noun 1
			، 4
				noun 5
				verb -7
			أتم -4
			أثار
				masdar -4
			أصاب 8
				masdar 8
			أصدر 3
			أطلق -2
			أعرب 1
			أعلن -1
				masdar -4
			أقر 4
			أكد -2
			اثر -4
				noun -9
			اثناء
				masdar 8
			استهدف 3
			اسرائيل 8
				verb 11
			اشخاص 4
			اعلان 1
			الا -3
			البرلمان 8
				verb 4
			البلاد -1
			التي -6
				masdar -5
				verb -1
			الذي
				masdar 5
				noun -3
			الرئيس 1
			العاصمه -1
			القوات
				masdar -3
			الولايات -1
				noun -2
			الي
				masdar 6
				noun -2
			ان -7
				noun -1
				verb 1
			انه -14
				masdar -2
				verb -4
			او -2
			ب 1
				noun 2
			بسبب -2
			بشان
				masdar 2
			بعد -10
				masdar -1
				noun -14
				verb 2
			بعدما -7
			بيانا -3
			تم 12
				noun 6
			تمكن -2
				masdar -3
			ثم -3
			جلسه
				masdar -1
			حتي -3
				masdar -2
			حول -13
				masdar -5
			حيث 13
				masdar 3
			حين 17
				masdar 2
				noun 2
			سوريا 6
			شن 3
				noun 3
			شهد 12
				masdar 9
			عقب -2
				masdar -3
			علي
				masdar -6
				noun -1
				verb 6
			عن -2
				verb -1
			عندما 19
				noun 6
				verb 4
			في 4
				masdar 7
				noun 5
				verb -4
			فيما
				masdar 1
			قائد 1
			قام 13
				masdar 6
			قبل -3
			قرارا 1
			قضى 10
			قوات 7
				masdar 1
			كان
				masdar 1
				noun -1
			ما 6
				noun 5
			مباشره 3
			مع
				masdar -2
			مقتل -8
				masdar -10
			من
				masdar 6
				noun -2
				verb -2
			منذ -4
				noun -2
			موعدا
				noun 6
			نتيجه 10
				masdar 7
			هذا 7
			هو 3
			و
				masdar -1
			والذي 2
			وجه 5
			وزير -2`,
}
