import type { LinearModel } from './linear.js'

// Written by src/build/settings.ts; see there.
export const datingModel: LinearModel = {
  bias: [-1.67],
  weights: `beside
	aspect
		masdar
			0 7
		noun
			1 5
		verb
			0 -6
			1 -7
	complementizer 4
		before
			false 4
			true 7
		masdar
			2 7
		verb
			1 6
			2 -9
	event
		after
			true -6
		before
			true 10
		masdar
			0 3
			1 -7
		noun
			0 -2
		participle
			0 -8
			1 9
		verb
			1 -11
			2 3
	light 4
		after
			false 10
		before
			false 11
			true -15
		masdar
			0 4
			1 -4
			2 4
		noun
			0 9
			2 -4
	mark -6
		after
			false 7
			true -4
		before
			true -4
		masdar
			1 7
		noun
			2 3
		verb
			0 4
			1 -8
			2 -8
	modal -7
	motion 2
		after
			false 6
		noun
			1 7
	none 2
		after
			false 7
			true -10
		before
			true 8
		masdar
			0 -7
			1 8
			2 -5
		noun
			0 -6
			1 -5
			2 2
		verb
			0 3
			1 7
	other -3
		after
			true 5
		before
			true -11
		masdar
			0 4
		noun
			0 -8
			1 -6
		verb
			1 8
	speech -3
		after
			false -8
		before
			false -11
			true 13
		masdar
			0 -4
		noun
			1 12
			2 -9
		verb
			1 -6
			2 9
	state
		after
			false -7
		masdar
			1 -5
		noun
			0 -4
			1 9
	trigger
		"
			phrase
				 -15
		-
			phrase
				 6
		complementizer
			phrase
				 2
			relative
				في 7
			ب
				 -8
			ل
				 -7
		conjunction
			phrase
				 6
			preposition
				 6
		demonstrative
			phrase
				 -5
			preposition
				 -6
			،
				 -8
		edge
			phrase
				في 8
		past
			ب
				 -8
		phrase
			phrase
				في 7
				منذ 7
			preposition
				 -12
				خلال 5
				في -9
				منذ 5
			time
				 5
			ب
				 8
			ل
				 -14
				في -8
		preposition
			"
				 -7
			.
				 -11
			conjunction
				 -6
			phrase
				 1
				في -7
			preposition
				 -3
				خلال -5
				في -2
			pronoun
				 8
			relative
				في -4
			time
				 2
			verb
				event
					 8
					في -6
				light
					 -4
					في 13
			،
				 -6
				في 8
			ب
				 -6
			ل
				 13
		relative
			phrase
				 -3
		temporal
			phrase
				في 7
		time
			preposition
				 17
				في 6
			relative
				 -7
			time
				 -8
			verb
				event
					 11
		verb
			event
				phrase
					في -4
				preposition
					 4
					في -7
				time
					 4
			light
				preposition
					 -7
					في -5
				،
					 -7
				ب
					 6
		،
			preposition
				 13
				في -4
				منذ 6
			relative
				 -7
			ب
				 4
		ب
			time
				 -7
		على
			preposition
				 4
		في
			phrase
				 -4
			preposition
				 -7
		ل
			phrase
				 -5
			preposition
				في 6
		من
			preposition
				 16
distance
	after
		10 -28
		2 13
		3 14
		4 8
		6 -8
	before
		1 9
		10 -17
		2 11
		3 4
		6 -7
earlier -6
	ACCUSE -7
	AGREE -14
	AID -12
	ASSAULT 6
	COERCE 7
	CONCEDE -12
	CONSULT 5
	DISASTER 16
	MOBILIZE 4
	PERSONNEL -3
	PROTEST 3
	REJECT 4
	REQUEST -13
	SUPPORT -5
	after
		" 13
			masdar -8
			verb 20
		)
			noun 7
		: 10
			noun 14
		edge
			masdar -6
			noun 11
			verb -6
		time -6
		« 7
		،
			masdar 3
		أتى 11
		أجرى -8
		أسفر 5
			noun 7
		اثر 13
			masdar 9
		اثناء 17
			masdar 11
			noun 6
		التي -11
			verb -11
		الذي 9
			verb 9
		الي 7
			masdar 4
		ان 10
			masdar 13
			noun 7
			verb -9
		اندلع 10
		انه 5
			verb 5
		بان -6
		بدأ -7
		بسبب -6
		بعد 12
			masdar -3
			noun 8
			verb 7
		تزايد -6
			noun -6
		تعرض 6
			noun 6
		تم 6
			masdar 6
		جاء 7
		جراء
			masdar 7
		جرى 6
			masdar 11
		حتي 7
		حيث 6
			verb 6
		حين 7
			verb 7
		خلال 12
			masdar 6
			noun 6
		رغم -8
		شهد -7
		عقب 15
			noun 16
		علي -7
			masdar -8
		عن 7
			masdar 13
			noun -6
		عند 6
		عندما 9
			verb 9
		في
			masdar -4
		قام 11
			masdar 9
		قبل
			masdar -7
			verb 10
		قرر 8
			masdar 9
		كان -6
		كما -7
			verb -7
		مع -8
		من -8
			noun -5
		منذ -7
			masdar -5
		نتيجه
			masdar -8
			noun 7
		نفذ
			masdar 12
			noun -7
		هذا 9
			noun 8
		هذه
			masdar -7
			noun 11
		وبعد -5
		وجه 8
		وسط 15
		وفي 9
		وقد -5
			verb -5
		وقع 12
			masdar 6
			noun 5
	beginning
		adverb
			، -15
		complementizer
			verb
				event 7
		conjunction
			phrase -3
			verb
				light -4
				speech 11
				state -7
		past
			verb
				event -7
				light 7
		phrase
			phrase -10
			relative -6
			verb
				event -18
			، 3
			ل 8
		preposition
			demonstrative 4
			بعد -5
			خلال -6
			على 8
			قبل 7
			منذ -5
		verb
			aspect
				phrase -6
			event
				adverb 40
				phrase 12
				preposition 8
				، -6
			light
				phrase 2
				preposition 14
			modal
				phrase -6
			other
				phrase -7
			speech
				" -11
				: 10
				demonstrative 7
				phrase 1
				preposition 18
			state
				demonstrative 5
				phrase 20
	beside
		true -5
	dates
		false -2
		true -4
	definite
		false
			false -8
			true -5
		true
			false -6
			true 12
	first
		false -6
	lone
		false -11
	opening
		أتى -3
		أجرى -7
			noun -6
		أجمع -6
		أدى -6
			noun -5
		أسفر 6
		أشار -9
			masdar -6
		أصدر -7
			masdar -5
		أضاف
			masdar -4
			noun 5
		أعرب 5
		أعلن -12
			masdar -7
		أفاد
			verb 5
		أكد 8
			masdar 3
			noun -5
			verb 11
		أوضح 7
			noun -10
			verb 15
		أولى 9
		اتهم -13
		استهدف 13
		اعتبر
			noun 6
		الا
			verb 6
		الي -10
		اما -5
		اندرج 12
		تم 4
			noun 5
		تمثل -5
		توقع 7
			noun 8
		جاء 2
			masdar 6
			noun 4
			verb -7
		جرى 14
		حذر -5
		دبي -6
		دعا 7
			verb 8
		ذكر -3
			masdar -5
		رابط -10
		رفض -7
		روابط -12
			masdar -8
			verb -5
		سبق 6
			noun 7
		شهد -10
			masdar -7
		طالب 6
		عبر -7
		عد
			verb 8
		غير -8
			noun -7
		فرض -9
		في -9
			masdar -5
		قال 9
			masdar 7
			noun 2
		قام 15
			masdar 18
		قرر 9
		كان -11
			masdar -7
			verb -7
		كذلك
			verb 7
		كشف 7
			noun 11
		لفت -7
		لقي 11
		لكن
			masdar -6
			verb 11
		من -11
		نشر 13
		نفذ -11
		هذا -7
		وبحسب 10
			masdar -7
			noun 21
		وبعد -5
			masdar -5
		وجه -6
		وخلال 13
		وصف -10
			noun -8
		وعبر 11
		وعلي 5
		وفي -10
			masdar -9
			noun 4
			verb -5
		وقبل 7
		وقد
			masdar -12
			noun 9
		وقع 17
			noun 7
			verb 13
		ولم -9
			noun -4
		ومنذ -6
		وهذه 7
			noun 7
	pluperfect
		false
			masdar -4
			noun -5
		true
			masdar 4
			noun 5
	precision
		day 13
		minute 14
		range -16
		week -10
		year -12
	same
		false -14
			ACCUSE -5
			DISASTER 6
			PERSONNEL -7
			SANCTION -7
			SUPPORT 7
			false -6
			true -7
		true 8
			AGREE -11
			AID -9
			COERCE 6
			DISASTER 10
			PROTEST 11
			REJECT 7
			REQUEST -10
			SANCTION 13
			SUPPORT -12
			false 5
	verb -2
	when
		after
			masdar -7
			noun 4
			past -10
			present -8
		before
			masdar 7
			noun 4
			past 7
			present -20
		now
			masdar 5
			participle -5
			past 11
			present -12
		unknown
			noun -15
			past 15
			present 7
		years
			before
				masdar -10
				past 13
first
	false -3
	true 3
	verb
		after
			after
				verb
					light -8
					other 4
					speech -5
			before
				verb
					light 6
			same 5
				verb
					event 5
		before
			after
				verb
					event -5
					other -8
					speech 11
			before 2
				verb
					event 3
					light 10
					other -8
					speech -4
					state -5
			same 2
				verb
					event 2
		none
			before -6
				edge -6
form
	noun -2
implied
	 2
	year -4
		month 4
			day -2
kind
	after
		↵
			↵ -3
			noun -5
		) -2
			، -3
		, -5
		.
			↵ 3
			
				after 7
			edge -3
			masdar -3
			noun 4
			participle -6
			verb 5
		:
			
				after -5
				before 6
			masdar -9
			phrase -6
			verb
				event 8
		\\ 6
			. 6
			noun 6
		adverb -15
			. -8
			noun -6
			preposition -5
		complementizer
			
				after -5
				before 13
			masdar -5
			phrase -7
			verb 6
				event 3
		conjunction -4
			
				after 7
			phrase -7
			verb
				event -5
		past
			verb
				event -7
		phrase 5
			
				before -4
			. 6
			complementizer -6
			noun -3
			participle 4
			phrase -6
			preposition 2
			relative 7
			time -6
			verb
				event 8
			، 18
			خلال
				before -7
			في
				after 3
				before 3
			ل -3
			منذ
				before 6
		preposition 3
			
				after 1
			" 7
			complementizer -8
			noun 5
			time 8
			verb 3
			أثناء 5
			إلى -3
			ب -6
			بعد -16
			بين 2
			خلال 10
			عقب 7
			على -3
			عن 2
			عند -10
			في 5
				after -5
			قبل -5
			منذ
				after 21
		pronoun -6
			noun -6
			phrase -8
		relative 4
			masdar 5
			preposition -5
			verb -5
				event 6
				other -5
			في
				after 6
		report
			phrase -4
		temporal 8
			noun 5
			verb 7
				event 8
			في
				before 5
		time -3
			
				before -4
			noun -3
			phrase -5
		verb
			aspect -6
				
					after -8
				verb -4
			event 5
				
					after 2
					before -3
				adverb 8
				في
					after -5
					before 5
			light 4
				noun 11
			motion 7
			other -6
			speech 8
				
					before 6
				masdar 7
				phrase 7
		، 2
			
				after 6
				before -5
			" -9
			demonstrative -10
			edge -11
			noun -4
			phrase 1
			preposition 9
			pronoun -4
			quantifier 6
			report 5
			temporal 7
			verb 4
				light 13
				other -6
				speech -5
			بحلول
				after 5
			خلال
				after -12
				before 5
			في
				after 5
				before 7
				وقت
					سابق
						before 10
			منذ
				after -7
				before -4
		ب 8
			
				after 6
				before 5
			. -7
			masdar 5
			noun 3
			phrase -12
			preposition 11
			، 8
			ل -4
		ل
			
				before 2
			masdar 10
			verb -8
			في
				after -13
			ل 8
	before
		/
			
				after 9
		adverb
			edge 3
			noun 4
			verb
				event 5
			، 8
		complementizer 5
			phrase 5
		conjunction -5
			masdar -5
			time -5
		demonstrative -8
			masdar -10
		edge 3
			
				before 3
			edge 3
			masdar 5
		phrase
			
				after -8
				before 3
			: -11
			masdar -5
			noun -2
			phrase 8
			verb 6
				aspect 11
				event 4
				other -3
				speech -6
			ب -19
			بين 6
			في 10
			ل -7
		preposition
			- 5
			edge 27
			masdar -7
			participle 7
			phrase -3
			preposition -14
			، 18
			إثر -7
			إلى
				before -4
			ب 5
				after 4
				before -4
			بحلول
				after -6
			حتى
				after -9
			خلال -4
				after 4
			على 3
			عن
				before -6
			في -8
				after 3
			قبل -8
				after 5
			ل -3
				before -5
			مع -17
			من
				before 5
			منذ -7
				before 3
		quantifier 7
			masdar 7
			preposition 10
		time
			
				after 8
				before -5
			masdar 6
			preposition -5
		verb
			aspect 11
				
					after 9
			event
				edge 7
				masdar -6
				past -8
				verb 6
					aspect -5
				، 6
				في -4
			light
				
					after -8
					before 1
				masdar 5
				noun -15
				verb 6
			other 10
				
					before 12
				masdar 9
				relative 7
			speech -6
				
					before -5
			state -3
				
					after -4
		، 3
			masdar 4
			phrase 2
			verb
				event 7
			إلى -5
			ب 6
			على 5
			في 4
			ل -9
			من 22
		أمام 6
			preposition 6
		إلى
			masdar -4
			verb 6
		ب
			noun 13
			phrase -2
			verb -11
				light -6
			في 12
		بعد
			
				after 1
				before -8
			noun 6
		بموجب -3
			
				after -3
			preposition -3
		بين -4
			
				after -4
			preposition -4
		خلال 4
			
				after 7
			masdar 5
			preposition 4
		على
			masdar -8
			noun 3
		عن -2
			noun -6
			preposition -2
		في 2
			preposition 2
		ل
			masdar -3
			noun 15
			phrase -3
			verb -12
			على -10
		مع
			noun -5
		من
			masdar -5
			verb 10
		منذ -7
			masdar -7
			preposition -7
		وسط 7
			preposition 7
	date -2
	range 2
kinds
	beside
		adverb
			preposition
				before 5
			،
				before 6
		edge
			:
				before 5
		phrase
			↵
				after -5
			complementizer
				after -4
				before 3
			preposition
				after 5
				before -5
			relative
				before 6
			verb
				aspect
					after -6
				event
					before 5
			،
				after 12
			ب
				after 10
		preposition
			.
				after 4
			\\
				after 5
			adverb
				after -7
			conjunction
				after -2
			preposition
				after 12
				before -6
			temporal
				before 5
			verb
				event
					after -4
					before 7
			،
				before -3
			ب
				after -4
				before -5
			ل
				after -8
		time
			،
				after 7
		verb
			event
				.
					after -4
				complementizer
					before 6
				preposition
					after 3
				verb
					event
						after 7
						before -7
				،
					after 4
				ب
					before 4
			light
				preposition
					after -5
				ب
					before 5
		،
			.
				after 8
			phrase
				before 4
			،
				after -2
				before 3
		إلى
			phrase
				before -7
			،
				before -4
			ل
				before 5
		ب
			phrase
				after 12
			preposition
				before -8
			،
				after -4
				before 7
		بعد
			.
				after 5
		خلال
			.
				after 9
		في
			.
				after -4
			phrase
				after -8
				before 5
			preposition
				after 5
			ل
				before -6
		ل
			.
				after 5
			phrase
				after -8
			preposition
				after -8
		مع
			preposition
				after -6
		من
			.
				after -6
			preposition
				before 10
nearest
	rival
		ACCUSE
			ACCUSE
				false 3
				true 17
			ASSAULT
				false 4
				true -8
			PERSONNEL
				false 11
				true -7
			PROTEST
				false -7
			REJECT
				false 5
				true 5
			SANCTION
				false 5
		AGREE
			AGREE
				true 12
			ASSAULT
				true -8
			CONSULT
				false 8
			REJECT
				false -7
		AID
			AID
				true 9
			ASSAULT
				false 9
		ASSAULT
			ACCUSE
				true -18
			AGREE
				false 5
				true -8
			ASSAULT
				false 12
				true 33
			COERCE
				false -7
				true 10
			DISASTER
				false 9
				true 15
			MOBILIZE
				false -5
			PERSONNEL
				false -5
			PROTEST
				false 8
			REQUEST
				false -6
				true -7
			SUPPORT
				true -8
		COERCE
			ACCUSE
				false -7
			ASSAULT
				false -6
				true -6
			COERCE
				true 17
			CONSULT
				true -9
			PERSONNEL
				false -7
			RETREAT
				false -9
			SANCTION
				false -7
			SUPPORT
				true 9
		CONSULT
			ACCUSE
				false 16
			AGREE
				false -11
				true 6
			ASSAULT
				false 5
			CONSULT
				false -3
				true 2
			PERSONNEL
				false -6
				true 6
			REQUEST
				false -19
			RETREAT
				true -9
		DISASTER
			DISASTER
				false -5
		MOBILIZE
			ASSAULT
				false 6
		PERSONNEL
			ACCUSE
				false -6
			ASSAULT
				true -5
			CONSULT
				false 6
				true -5
			PERSONNEL
				false -4
				true 5
			SUPPORT
				false -6
				true -8
		REJECT
			AGREE
				true 7
			ASSAULT
				false -13
			REJECT
				false 6
			REQUEST
				false 8
		REQUEST
			CONSULT
				false -5
				true 10
			REJECT
				false 5
				true -6
			REQUEST
				false 5
				true 7
		RETREAT
			ACCUSE
				true -5
			AGREE
				true 6
			ASSAULT
				true -11
			COERCE
				true -6
		SANCTION
			ASSAULT
				false -9
				true 7
			SANCTION
				false -8
		SUPPORT
			AGREE
				false 6
				true 6
			ASSAULT
				true -6
			CONSULT
				false 6
			PERSONNEL
				false 5
			REQUEST
				true -6
			SUPPORT
				false -6
		none
			ACCUSE
				false 5
			AGREE
				false -12
			ASSAULT
				false 2
			COERCE
				false -7
			CONCEDE
				false -6
			CONSULT
				false -6
			MOBILIZE
				false 8
			PERSONNEL
				false 8
			PROTEST
				false 6
			REJECT
				false 5
			REQUEST
				false 6
			SANCTION
				false -6
			SUPPORT
				false 7
opening
	/ -8
		before -7
	time 6
		before 5
	أتى -16
		after -7
		before -8
	أجرى 6
	أحدث
		before 6
	أدان 3
	أشار 11
		after -4
		before 15
	أصاب 8
	أصدر 6
		before 6
	أضاف
		after 3
		before -5
	أفاد 5
	أكد
		after 4
		before -8
	ألقى 11
		before 10
	أوضح
		after -7
	أوقف -5
	اتهم -12
		after -11
	ارتفع
		after 5
	استنكر 5
	اعتبر -4
	اعتقل -5
		after -4
	الا
		before -11
	القدس 9
		before 6
	اما -6
	امضاء -8
	اندرج -14
	اهتم 7
	بدأ 7
	بعد 4
		before 6
	بغداد 4
		after 7
	تبنى -6
	تزامن -7
		after -8
	تظاهر 7
		before 6
	تعرض 13
		before 13
	تمكن 9
		before 9
	تواصل 5
	جاء 6
	دبي -5
		before -5
	دعا
		before -6
	ذكر 10
		after 8
	رفض -3
		after -6
	روابط -18
		after -11
		before -7
	سبق -6
		before -12
	سعى -6
		after -5
	شهد
		after -9
		before 6
	صرح -7
	طهران
		before 5
	عاد 7
	عد -4
		after -7
	عقد 4
		after -6
		before 10
	علي -9
		after -7
	فتح 7
	فرض
		before -8
	فقد 6
	في
		after -7
		before 5
	قال 7
		after 7
	قتل 12
		before 9
	قدر 11
		after 11
	قدم 3
	قرر 15
		after 12
	كابول -8
		after -5
	كان 10
		after 7
	كشف -8
		before -5
	كما
		after 3
	لكن -9
		before -9
	معارك 9
	من
		before -6
	موسكو 10
	ندد -9
	نشر 5
	نفذ
		after -8
		before 8
	نقل -5
		before -4
	هذا -6
	و 7
		before 6
	وبحسب 5
	وبعد -13
		after -6
		before -7
	وخلال 9
		before 8
	وعبر -6
	وفي
		before 4
	وفيما 7
	وقد
		after 2
		before -2
	وقع 5
	ومع -6
	ومن -8
		before -4
	ومنذ
		after 6
	ووفقا
		before 5
own 1
precision
	day 13
		ACCUSE -3
		COERCE -6
		CONSULT 10
		COOPERATE -7
		REJECT 11
		REQUEST 2
		RETREAT -5
		SUPPORT 7
	minute -5
		ASSAULT 10
	month 1
		AGREE -3
		ASSAULT -11
		COERCE 11
		CONCEDE 7
		DISASTER 5
		PROTEST -5
		SUPPORT 4
	range
		ASSAULT 7
		DISASTER 6
		MOBILIZE 5
		PERSONNEL -7
		PROTEST 5
		REQUEST -9
		SUPPORT -8
	week 6
		ACCUSE 10
		ASSAULT -7
		CONSULT 10
		DISASTER -6
		PERSONNEL -6
	year -5
		ACCUSE -4
		AGREE 7
		CONSULT -6
		DISASTER 4
		PERSONNEL 3
		PROTEST 3
		REQUEST -7
		RETREAT 16
		SANCTION -7
		SUPPORT -7
		THREATEN 4
preposition
	 2
		0 9
		14 -6
		2 6
		9 -7
		after 2
	أن 5
	إلى
		before -4
	ب
		after 4
		before -4
	بحلول
		2 -6
		after -6
	بمناسبة -9
	حتى -4
		0 -9
		9 7
		after -9
	خلال 7
		14 5
		2 -3
		5 4
		99 6
		after 4
	عن -9
		before -6
	في 4
		14 -7
		2 1
		99 10
		after 3
		وقت
			سابق
				5 5
				99 -5
	قبل 3
		after 5
	ل
		before -5
	من 4
		before 5
	منذ
		0 5
		2 5
		5 -3
		9 7
		99 -14
		before 3
	و -5
rank
	1
		false -5
	2
		false 3
reach
	0
		after 8
		before 6
		false 13
		noun 4
		verb 5
	14
		before -4
		true -4
	2
		before 2
		false 1
		masdar 6
		noun 1
	22
		after -6
		before -3
		false -4
		noun -3
		participle 3
		true -5
		verb -11
	5
		participle -6
	9
		after 1
		false 3
		noun -5
	99
		after -3
		before -5
		false -3
		masdar -9
		noun -3
		participle 4
rival
	false 1
		0 14
		14 -3
		2 7
		22 -15
		5 2
	nearer
		false
			after 6
				 2
				masdar 2
				participle -4
				verb 3
				حتى -13
				خلال 4
				في 7
				قبل 10
			before 2
				 -5
				noun 5
				حتى 10
				في 3
					وقت
						سابق 8
		true
			after -6
				noun -3
				منذ -1
			before -2
				masdar -3
				noun -8
				participle 7
				إلى -5
				في -1
					وقت
						سابق -5
				منذ 7
	true
		5 -2
		99 -2
rivals
	between
		0
			after
				masdar 21
				noun 22
				participle -4
				verb 19
			before
				noun 8
				verb 5
		1
			after
				verb -10
			before
				noun 3
				participle 7
				verb -8
		2
			after
				masdar -4
				noun -17
				participle 5
				verb -7
			before
				noun -13
saying
	aside
		after
			false 8
			true -7
		before
			true 6
	between
		before -8
			false -17
			true 9
	inside
		after
			false 3
		before
			false 11
			true -8
	none
		after
			false 4
			true -6
		before -1
			true -3
trigger
	after
		"
			 -10
		-
			 8
		:
			 -4
		edge
			 17
			في 9
		time
			في 1
		،
			 10
		أتى
			 -13
		أثار
			 6
		أجرى
			في 12
		أعلن
			 7
		اثر
			 7
			في -10
		اثناء
			في 5
		التي
			 -8
			في -6
		الحكومه
			 -5
		الولايات
			 -11
		الي
			 7
		امام
			 9
		ان
			 -1
			في 3
		انه
			 -4
			في -13
		انها
			 -10
		بعد
			في -6
		بمناسبه
			 -8
		تلبيه
			 -6
		ثم
			 -6
		جاء
			 -6
		جراء
			 5
		حيث
			 11
			في -6
		خلال
			 13
		رئيس
			 8
			في -5
		شن
			 6
		عقب
			 10
			في -7
		علي
			 -10
			في 7
		عن
			في 11
		عند
			 -8
		فقد
			 -7
		في
			 -3
			في 2
			منذ -9
		قام
			 11
		قد
			 2
			في 9
		قرارا
			 8
		كان
			 11
			في 7
		كما
			 8
		لدي
			 -6
		مع
			 -10
		مقابل
			 -5
		من
			 3
			في -12
		منذ
			 7
			في 10
		نتيجه
			 5
		هذا
			 -10
		هذه
			 -9
		والذي
			 5
		وقد
			 -5
	before
		"
			 9
		-
			 5
		.
			 -12
			خلال 7
			في -5
		time
			 2
		،
			 1
			في 6
			منذ -7
		استهدف
			 4
		التي
			في -7
		الذي
			 10
			في 14
		الرئيس
			 4
		السلطات
			 -11
		الشرطه
			 7
		الي
			 12
			في 13
		امام
			 -5
		اندلع
			 15
		بتهمه
			 -5
		بحق
			 12
		بعد
			 -5
		بمقر
			 6
		بين
			 -10
			في -5
		خلال
			 -12
		خلالها
			 -6
		علي
			 10
			خلال 5
			في -2
			منذ -10
		عليه
			 -12
		عليها
			 -6
		عن
			 9
			في -6
		في
			 -11
			في -11
		فيه
			في 10
		فيها
			 7
			في 8
		قام
			 -5
		لها
			 5
		مع
			 7
			في -13
		من
			 -9
			في -3
			منذ 5
		منذ
			 -5
			منذ 4
		وزير
			 -7
type
	ACCUSE -6
	ASSAULT -2
	COERCE 5
	CONSULT 7
	DISASTER 8
	MOBILIZE -3
	PROTEST 4
	REQUEST -8
	SANCTION -3
verbs
	after
		0 2
		1 -5
	before
		0 -7
		1 7
way
	after
		 5
		,,complementizer,verb
			event -13
		,,conjunction,verb
			event -6
		,,verb
			event,, -4
			light -6
			speech -5
		complementizer,verb
			event -5
		conjunction -7
		long -5
		mark 3
		relative 6
		relative,verb
			event 5
			light -6
			other 6
		verb
			aspect 9
			event 6
			light 5
	before
		 6
		, 4
		,,complementizer -4
		,,conjunction,verb
			event -7
		,,temporal,verb
			event 12
		,,verb
			event -5
			other -9
		complementizer 3
		complementizer,verb
			event 3
			light -6
		conjunction -9
		long 4
		mark 15
		mark,verb
			event -6
		relative -10
		relative,verb
			light 8
		temporal,verb
			event 8
		verb
			event,, 8
			light -7
when
	after -14
		ACCUSE -10
		AGREE -10
		ASSAULT -7
		COERCE -10
		CONSULT 7
		PERSONNEL 9
		PROTEST 5
		REQUEST -12
		RETREAT 20
		SANCTION -5
		SUPPORT 7
		masdar -5
		noun 2
		past -14
		present 9
	before 2
		ACCUSE -4
		AGREE 8
		AID -7
		ASSAULT 1
		COERCE 6
		COOPERATE -7
		MOBILIZE -4
		PERSONNEL -5
		PROTEST 15
		REQUEST 7
		RETREAT -4
		SUPPORT -7
		THREATEN -11
		masdar -4
		noun -5
		participle 9
		past 11
	now
		ACCUSE 8
		AGREE -7
		AID -12
		CONSULT -2
		DISASTER 4
		PERSONNEL -4
		REJECT 13
		REQUEST 5
		RETREAT -8
		SANCTION 5
		THREATEN 6
		masdar -1
		participle 7
		past 11
		present -4
	unknown 2
		ACCUSE 7
		AID 5
		ASSAULT 4
		CONSULT 5
		DISASTER 5
		PERSONNEL -6
		REQUEST -6
		SUPPORT -6
		masdar 6
		noun -1
		participle -5
	years
		before -1
			ACCUSE -8
			AGREE 16
			AID 19
			COERCE 9
			CONSULT -3
			PERSONNEL 3
			PROTEST -17
			REJECT -7
			SANCTION -7
			THREATEN 5
			masdar 7
			participle -4
			past 10
			present -17
word
	after
		) -2
		, -5
		.
			ACCUSE 5
			AGREE -6
			ASSAULT 13
			COERCE -6
			CONSULT -4
			PERSONNEL 9
			SANCTION -6
		:
			ASSAULT -5
		\\ 6
			ASSAULT 6
		time -3
			ACCUSE -5
		، 2
			ACCUSE -3
			AGREE -2
			ASSAULT 3
			CONCEDE -6
			CONSULT 5
			DISASTER 5
			MOBILIZE -11
			PERSONNEL 4
			REJECT -4
			REQUEST 12
			SANCTION -5
			SUPPORT 11
		أدى
			ASSAULT 7
		اثناء 5
		اعفاء -8
		الدامي -5
		الذي -5
			ASSAULT -5
		الي
			ASSAULT -7
		ان -12
			ACCUSE -11
			AGREE 6
			ASSAULT -5
			COERCE -6
		انه
			ASSAULT -7
		انها 4
		ب -6
		بان -5
		بيانا -7
		بين 2
			AGREE 10
			ASSAULT -7
		تقريبا -7
		حتي 6
		حين 5
		خلال 8
		سلسله 6
			ASSAULT 6
		شهد 6
		عقب 7
		عن 3
			ACCUSE 11
			ASSAULT -9
			SUPPORT 5
		عند -10
		عندما 6
		في -7
			ACCUSE -6
			ASSAULT 6
			COERCE -6
			CONSULT 16
			DISASTER 7
			PERSONNEL -8
			PROTEST -11
			REQUEST -9
		قبل -5
		قرارا 5
		ما 11
		مع -7
		مقتل -12
			ASSAULT -11
		من -5
			ASSAULT 5
			COERCE 12
			CONSULT -7
		موعدا 5
		هجوما 6
		وذلك -9
		وزير 6
	before
		edge 3
			ACCUSE 5
			ASSAULT 5
		، 3
			AGREE -6
			ASSAULT 5
			COERCE 7
			PROTEST -7
			REQUEST 5
		أعلن -11
			ASSAULT -7
		اتفاق -9
		اعقاب -7
		افغانستان 6
		البرلمان -10
		البلاد 6
		الجيش -7
			ASSAULT -7
		الرئيس 13
			CONSULT 8
		الشرطه -9
		الصحف -9
			CONSULT -5
		العاصمه 10
			ASSAULT 10
		القاهره -6
		الي 6
			CONSULT 5
		ان 5
		اندلع -9
		بتاريخ 8
		بدء -7
		بدأ 11
			ASSAULT 15
		بعنف -7
		بمناسبه -9
		بمنطقه
			ASSAULT 8
		بيان
			ASSAULT -15
		تصريح 4
		تفجير 7
		تمكن 6
		تونس
			CONSULT -6
		ثوره -9
		حتي -4
			CONSULT -10
		حدث -7
		حدد 5
		خلال
			AID -9
			ASSAULT 11
		رئيس 4
		شمال
			ASSAULT -5
		شمالي 5
		صادف -2
			ASSAULT -3
		صدامات -10
		صلاه 11
			ASSAULT 11
		عقد -4
			CONSULT -4
		عنها -9
		في 1
			ACCUSE -8
			AGREE 16
			ASSAULT -9
			COERCE -6
			CONCEDE 8
			CONSULT 3
			DISASTER 6
			PERSONNEL 8
			PROTEST -6
			REJECT -6
			REQUEST -11
			RETREAT -3
			SUPPORT 6
			THREATEN 7
		قبل 3
		قتل -7
			ASSAULT -6
		كلينتون 6
		لانتخابات -13
		لندن 6
		لوكاله 9
		مجلس 8
		محكمه 6
		مدينه 5
		مسؤولون -6
		مصادر -8
		من 4
		منذ -5
			ACCUSE -5
			AID 8
			ASSAULT 5
			COERCE 4
			CONSULT -5
		نفذ 13
			ASSAULT 16
		هجمات 6
			ASSAULT 6
		هجوم -8
		و -5
		وزاره -9
			ASSAULT -13
		وزير 7
		وفي
			ACCUSE 6
			ASSAULT -12
			COERCE 11
			REQUEST 6
		وقع -6
		ومنذ 7
		يوم 18
			ASSAULT 13
			CONSULT -4
	between
		after
			"
				verb -4
			( 4
			) 5
			- 12
				noun 11
			/ 15
				masdar 4
			: -15
				masdar -6
				noun -8
			time -11
				masdar 2
				noun -4
				verb -9
			، -2
				masdar -1
			أجرى 12
			أدى 6
			أصاب 16
			أصدر
				verb -7
			أعلن -13
				noun -14
			أكد -9
			أوقع 10
				noun 10
			اتفاق -5
			اتفاقيه 6
			اثر -13
			اثناء 8
				masdar 7
			اجراؤها
				noun 6
			اخر 10
			استمر -4
				noun -3
			استهدف 11
				masdar 7
			اسرائيل 8
				verb 8
			اعقاب -11
			اعلان -12
			افغانستان -5
				noun -8
				verb 6
			الانتخابات -9
				masdar -7
			البلاد 3
			التي 4
				masdar -9
				noun 11
				verb 3
			الجنسيه 4
				masdar 3
			الحرب -7
			الدول -5
			الذي
				masdar 10
				noun 4
				verb -13
			الرئيس 8
				verb 7
			السلطات
				verb -4
			الشرطه 6
			العراق 7
				masdar 9
				noun -6
				verb 4
			الفتره 6
			القوات -7
				noun -6
			المملكه 5
			المنطقه -12
			النار -9
				verb -9
			الهجوم -8
			الي
				masdar 6
				noun -6
			اليه 10
			امام
				masdar 6
			انتخابات -6
			انتهى -6
			انطلق 8
			ب
				noun -5
			بالجاني 3
				masdar 3
			بالرئيس -7
			بالسجن -8
			بحلول
				verb -9
			بدء -11
			بدأ 10
				noun 5
			بسبب -8
			بشده -5
				verb -4
			بشكل -7
			بعد -21
				masdar -10
				noun -8
			بغداد -6
			بلغ 14
			بمدينه 6
				noun 7
			بمناسبه -6
			بنسبه 6
			به 5
				verb 5
			بها 8
			بيان 4
				verb 5
			بين 10
				masdar 7
			بينهما 6
			تحت 8
				noun 10
			تم -7
			جر -8
				noun -5
			جنوب 8
				masdar 5
			حتي
				verb -5
			حركه -9
				noun -7
			حسبما -5
			حول 5
			حيث -3
				noun -4
			خلال 8
				masdar 6
				noun -7
				verb 9
			دول 8
			ذكر -6
			رئيس 2
				verb 6
			زياره 9
			سعودي 3
				masdar 3
			سوريا
				masdar -6
				noun 8
			شمال -4
			شن 9
				noun 7
			شهد 5
				noun 5
			ضد
				verb -5
			ضرب
				noun 5
			عقب -8
			عقد 7
				noun 4
				verb 8
			علي 4
				masdar -4
				noun 4
				verb 4
			عليه
				noun 10
			عن
				masdar 8
				verb -5
			عناصر 6
			غزه
				masdar 5
			غير -7
			في 6
				masdar 4
				noun 3
				participle -4
				verb 4
			قاعده 6
				noun 5
			قال -7
			قبل -10
				masdar -6
			قتل -6
			قتيلا 12
			قصاصا 3
				masdar 3
			قطاع 9
			كان -6
				masdar -11
			كما
				verb -8
			لندن 9
			ما -6
				noun -7
			مجددا -7
			مجلس 5
			محافظه -4
			مدينه 5
				masdar 8
			مع 5
				masdar 6
				noun -8
				verb 9
			مقارنه -6
				noun -6
			من 5
				masdar 9
				noun -7
				verb 3
			مناطق -5
			منذ -5
				noun -9
			منطقه 12
			موسكو 7
			نشر -10
			نفذ 8
			نقل -5
			نوعه -12
			هجوم -8
			و -5
				noun -4
			وزاره
				verb 6
			وفي -11
			وقع
				masdar 2
				noun -7
			– 3
		before
			) -5
			,
				noun 6
			- 6
			time -11
				masdar -14
			« 6
			، 2
				masdar 3
				noun 6
				verb -8
			أتى -6
			أسفر 7
			أصاب 7
				masdar 7
			أعلن -4
				masdar -6
			أقر 8
			أكد -6
			اثر -6
				masdar 8
				noun -13
			اثناء 5
				masdar 9
			اخرون 12
			استهدف 9
			اسرائيل 4
				verb 13
			اشخاص 3
			الا -10
			البرلمان 9
				verb 5
			البلاد -5
			التي -9
				masdar -8
				verb -6
			الثانيه -6
			الحكومه -3
			الدوحه -8
				noun -8
			الذي
				masdar 6
				noun -5
				verb -8
			الرئيس 4
				noun 6
			الشرطه 8
				verb 7
			الولايات -10
			الي
				masdar 11
				noun -7
			ان -16
				noun -6
				participle -8
				verb 3
			انه -10
				masdar -6
			انها 3
				verb 4
			او -6
			اي 5
				noun 5
			ايران -11
			ايضا 7
			بان -5
			بسبب -7
			بشان
				masdar 6
			بعد -9
				noun -12
				verb 6
			بعدما -16
				masdar -8
			بمناسبه -5
			بيانا -5
			تم 15
				masdar 6
				noun 9
			تمكن -7
				masdar -8
			ثم -7
				verb -6
			جلسه -5
				masdar -7
			حتي -5
				masdar -5
			حكم 7
			حول -13
				masdar -10
			حيث 11
				noun 5
				verb 5
			حين 15
				masdar 6
				noun 6
			خلال
				masdar -7
				noun 4
			رئيس
				noun -7
			زياره -8
			سلسله 4
			سوريا 8
			شن 10
				noun 10
			شهد 12
				masdar 10
			علي -2
				masdar -7
				verb 5
			عناصر 7
			عندما 20
				noun 8
				verb 11
			في 2
				masdar 10
				noun 4
				verb -7
			قال 3
			قام 14
				noun 8
			قبل -10
				masdar -7
			قتل 7
			قصف 11
			قضى 11
			قطاع -6
			قوات 9
				masdar 5
			كان 3
				masdar 5
			لدي -7
			لقي 7
			ما 5
				noun 5
			مباشره 7
			مجلس
				masdar -6
			مع -5
				noun -5
			مقتل -7
				masdar -10
			من
				masdar 5
			منذ -11
				masdar -5
				noun -9
			منطقه 5
			موعدا
				noun 9
			نتيجه 14
				masdar 10
			هذا 12
			هذه 6
			هو 6
			وجه 7
			وذلك
				noun -4
			وزير -6
			وسط -7
				masdar -7
			وهي -4
				noun -4`,
}
