import type { LinearModel } from './linear.js'

// Written by src/build/settings.ts; see there.
export const datingModel: LinearModel = {
  bias: [-1.13],
  weights: `beside
	aspect
		before
			true -2
	complementizer 4
		before
			true 4
	event
		after
			false 2
			true -3
		before
			false -1
			true 4
		masdar
			1 -3
			2 -1
		noun
			2 1
		participle
			0 -1
			1 6
		verb
			1 -7
	light 3
		before
			false 2
			true -2
		masdar
			0 6
			2 1
		noun
			0 9
			2 -5
		verb
			1 -1
	mark -1
		after
			false 1
			true -1
		before
			true -4
		masdar
			1 3
		noun
			0 -4
		verb
			2 -4
	modal
		after
			false -1
	none
		after
			true -11
		before
			true 8
		masdar
			1 4
			2 -3
		noun
			0 -3
			1 -2
			2 5
	other
		before
			false -1
			true -5
		masdar
			0 1
		noun
			0 -8
		verb
			1 9
	speech -3
		after
			false -4
			true 3
		before
			false -12
		masdar
			1 -2
		noun
			0 -3
			1 9
		verb
			2 8
	state
		after
			false -2
		noun
			1 3
	trigger
		"
			phrase
				 -2
		-
			phrase
				 4
		complementizer
			preposition
				في 2
		demonstrative
			phrase
				 -3
			preposition
				 -1
		edge
			phrase
				 4
				في 2
		phrase
			phrase
				في 4
				منذ 5
			preposition
				 -5
				في -1
			time
				 4
			ب
				 2
			ل
				 -6
		preposition
			.
				 -2
			preposition
				في -3
			relative
				في -2
			time
				 4
			verb
				event
					 1
				light
					في 7
			،
				 -2
			ب
				 -2
			ل
				 7
		relative
			phrase
				 -5
		time
			preposition
				 9
			time
				 -2
			ل
				 -3
		verb
			light
				preposition
					 -2
		،
			phrase
				 -2
			preposition
				 7
			ب
				 1
		إلى
			preposition
				في -2
		ب
			time
				 -3
		في
			phrase
				 -2
		من
			preposition
				 11
distance
	after
		10 -15
		2 6
		3 4
		4 1
		6 -6
	before
		1 5
		10 -8
		2 5
		4 -1
		6 -4
earlier -2
	AID -2
	CONCEDE -5
	CONSULT 6
	DISASTER 2
	PERSONNEL -11
	REQUEST -7
	beside
		true -1
	dates
		true -3
	definite
		false
			false -3
			true -2
		true
			false -3
			true 6
	first
		false -5
	lone
		false -5
	participle -4
	precision
		day 5
		month -1
		range -10
		year -1
	same
		false -7
			AGREE -7
			CONSULT 1
			DISASTER 5
			MOBILIZE 7
			PERSONNEL -6
			PROTEST -3
			REJECT -10
			SUPPORT 8
			false -10
		true
			ACCUSE -4
			AID -4
			ASSAULT 3
			COERCE 5
			SANCTION 6
			SUPPORT -1
			false 3
			true -2
	when
		after
			masdar -8
			noun -1
			past -6
			present -6
		before
			masdar 5
			noun 3
			past 5
			present -9
		now
			masdar 1
			noun 1
			past 12
			present 1
		unknown
			masdar 4
			noun -2
			past 7
			present 2
		years
			before
				masdar -9
				noun -2
				past -3
				present -3
first
	false -3
	true 1
	verb
		after
			before
				verb
					event -3
		before
			after -1
				verb
					event -3
					other -3
			before 1
				verb
					aspect -3
					event 2
					light 3
					other -3
					state 1
		none
			before -3
				edge -3
implied
	year -4
		month 1
			day -1
kind
	after
		↵
			↵ -1
			
				after -2
		"
			، 1
		- 1
			phrase 1
		.
			↵ 4
			masdar -1
			noun 3
			verb 2
			حتى
				after 3
			خلال
				after 1
		:
			" -2
			masdar -4
			verb 1
				event 4
		complementizer
			masdar -3
			phrase -3
			verb 2
				event 4
			ل
				before 10
		conjunction -3
			verb
				event -2
		demonstrative -3
		past
			verb
				event -2
		phrase
			
				after 1
			masdar 1
			noun -4
			preposition 1
			verb -1
				event 2
			، 5
			خلال
				before -2
		preposition
			
				after 1
			time 3
			إلى 1
			بعد -11
			بين -1
			خلال 8
			على -1
			عن 2
			منذ
				after 15
		pronoun
			noun -2
			phrase -2
		relative
			preposition -4
		temporal 5
		time
			noun -6
			phrase -2
			، 3
		verb
			event 1
				adverb 2
				masdar 1
				preposition -2
				في
					after -4
					before 1
			light
				noun 10
				في
					before 2
			speech 1
		،
			
				after 4
				before -3
			demonstrative -4
			past 7
			preposition 9
			temporal 4
			verb
				light 6
			خلال
				after -6
				before 3
			في
				after 3
				before 1
			ل -1
		ب
			
				after 2
				before 2
			masdar -1
			phrase -3
			preposition 8
			verb 3
		ل
			masdar 8
			phrase -5
			preposition 1
			ل 4
	before
		adverb
			edge 2
			phrase -5
			verb
				event 6
		conjunction
			masdar -5
			noun 2
		demonstrative -4
			masdar -5
		edge 1
			
				before 1
			edge 1
			masdar 2
		phrase
			
				after -3
				before 1
			: -5
			participle -1
			phrase 2
			verb 4
				event -3
				light -3
			ب -13
		preposition
			edge 14
			masdar -1
			participle 4
			phrase -1
			preposition -6
			time 11
			verb
				event 2
			، 12
			إثر -3
			على 3
			في
				before 1
			ل -3
			مع -1
			منذ -4
				after -2
				before 1
		time
			
				after 6
				before -4
			masdar 5
		verb
			aspect 3
			event 1
				edge 3
				masdar -1
				past -1
				relative 1
				verb 3
					aspect -4
				، 1
				في -7
			light
				
					after -5
					before 4
			state -1
		، 1
			
				before 1
			masdar 4
			noun -3
			verb 3
			في 1
			من 10
		ب
			masdar 1
			noun 6
			verb -9
			في 2
		خلال
			
				after 4
			masdar 1
		على
			masdar -4
			verb 4
		عن
			
				before -1
			noun -6
		في 1
			masdar 2
			noun 1
			preposition 1
			verb -2
		ل
			phrase -2
			verb -1
			على -2
		مع
			
				after -1
		من
			masdar -3
kinds
	beside
		phrase
			complementizer
				before -1
			preposition
				before -4
			verb
				event
					before 1
			،
				after 7
			ب
				after 11
		preposition
			.
				after 1
			adverb
				after -3
			complementizer
				before 3
			phrase
				before -2
			preposition
				after 6
				before -9
			verb
				event
					after -2
					before 5
				light
					before 4
			ب
				before -11
		time
			،
				after 5
		verb
			event
				.
					after -4
				complementizer
					before 1
		،
			.
				after 2
			،
				after -3
		إلى
			،
				before -2
			ل
				before 1
		ب
			phrase
				after 4
		خلال
			.
				after 5
		في
			phrase
				after -5
			preposition
				after 4
				before 2
			،
				before -7
		ل
			.
				after 1
			،
				before 3
		من
			.
				after -2
			preposition
				before 3
nearest
	rival
		ACCUSE
			ACCUSE
				false 8
				true 6
			ASSAULT
				false 2
				true -1
			REJECT
				true 4
			RETREAT
				false -2
		AGREE
			AGREE
				true 5
			ASSAULT
				true -1
		ASSAULT
			ACCUSE
				true -13
			AGREE
				false 1
			ASSAULT
				false 8
				true 17
			COERCE
				true 4
			DISASTER
				true 10
			PROTEST
				false 6
				true 5
			REQUEST
				false -2
				true -2
		COERCE
			ACCUSE
				false -7
			COERCE
				true 12
			CONSULT
				true -1
			RETREAT
				false -10
			SANCTION
				false -6
			SUPPORT
				true 3
		CONSULT
			ACCUSE
				false 11
			ASSAULT
				true -3
			COERCE
				true -1
			CONSULT
				true 2
			PERSONNEL
				false -5
			REQUEST
				false -8
		PERSONNEL
			SUPPORT
				true -2
		REJECT
			ASSAULT
				false -11
		REQUEST
			ASSAULT
				false -1
		RETREAT
			AGREE
				true 3
		SUPPORT
			ASSAULT
				true -2
		none
			AGREE
				false -2
			ASSAULT
				false 1
			CONSULT
				false -3
			DISASTER
				false 3
			SANCTION
				false -1
opening
	/ -3
		before -2
	time 3
		before 4
	أتى -5
	أحدث
		before 11
	أدى 8
		before 3
	أشار 3
		before 2
	أصدر
		before 6
	أضاف
		after 1
	أعرب
		before 4
	أعلن 2
	أفاد 1
	أكد
		before -1
	ألقى 6
		before 2
	أوضح
		before 1
	اتهم -6
		after -4
	استنكر 4
	اعتقل -2
	الا
		before -6
	القدس 18
	الي 5
		before 5
	امضاء -2
	اهتم 6
	بعد
		before 5
	بغداد
		after 1
		before -2
	بنى 3
		after 1
	تعرض 2
		before 8
	تعهد -5
	تمكن 2
		before 3
	تواصل 4
	جاء 1
		after 1
	جدد 2
	دبي
		before -4
	دعا
		before -1
	ذكر 8
	رفض -4
	روابط
		after -7
		before 1
	سبق
		before -1
	سعى -2
	شهد -3
		after -3
	عد -3
	عقد
		after -6
	علي -1
	فتح 6
	فرض
		before -3
	في
		before 2
	قال 5
		after 3
	قتل 4
		before 4
	قرر 7
		after 5
	كابول -5
	كان 6
		after 2
	كما
		after 2
		before -3
	لكن -1
		before -4
	نفذ 2
	نقل
		after 4
	وبعد -6
	وقد
		after 2
		before -1
	وقع 1
own -2
precision
	day 3
		CONSULT 7
		DISASTER -4
		REJECT 5
		RETREAT -1
		SANCTION 4
		SUPPORT 1
	minute -7
	month
		ASSAULT -7
		COERCE 7
		CONCEDE 1
		DISASTER 2
		REQUEST 3
		RETREAT -2
	range -2
		ASSAULT 6
		PERSONNEL -3
		SUPPORT -3
	week 1
		COERCE 2
	year -2
		ACCUSE -2
		PERSONNEL 2
		REQUEST -7
		RETREAT 3
		SANCTION -4
		SUPPORT -6
preposition
	
		0 3
		2 2
		22 -2
		5 2
	بمناسبة -5
	حتى
		0 -11
		22 5
		5 4
	خلال 5
		14 2
		99 6
	عن -5
	في 2
		0 2
		14 -2
		2 3
		22 -1
		9 1
		99 2
		before 1
		وقت
			سابق
				14 -2
	قبل 1
	ل
		14 9
	منذ
		9 1
		99 -6
		after -2
		before 1
	و
		5 -2
rank
	0
		false 1
		true 5
	1
		false -8
	2
		false -3
reach
	0
		after 2
		false 5
		noun 1
		verb 4
	14
		before -2
		true -1
		verb -3
	2
		before 2
		false 1
		masdar 1
		noun 2
	22
		before -1
		false -1
		masdar -1
		true -1
		verb -3
	5
		false 1
		masdar 1
		true -3
	9
		false 2
		noun -1
		true -2
	99
		after -3
		false -5
		masdar -3
rival
	false
		0 8
		14 -3
		2 2
		22 -7
		9 -1
		99 -4
	nearer
		false
			after
				 2
				masdar 1
				noun 1
				verb -1
				حتى -6
				خلال 3
				في 1
			before
				noun 2
				في 1
					وقت
						سابق 5
				منذ 3
		true
			after -3
				masdar -2
				noun -3
				verb 1
				حتى 7
			before -2
				noun -3
	true -2
		5 -4
rivals
	between
		0
			after
				masdar 10
				noun 12
				verb 14
			before
				noun 2
				verb 2
		1
			before
				masdar -2
				verb -2
		2
			after
				masdar -5
				noun -16
				verb -2
			before
				noun -6
trigger
	after
		"
			 -3
		-
			 8
		edge
			 5
			في 6
		time
			 -1
		،
			 7
			في 1
		أتم
			 -1
		أتى
			 -6
		أعلن
			 2
		اثر
			في -2
		التي
			 -2
			في -4
		الي
			 2
			في -5
		بعد
			 1
			في -3
		بمناسبه
			 -2
		حيث
			 6
			في -13
		خلال
			 7
		رئيس
			 8
		عقب
			في -1
		علي
			 -4
		عن
			في 12
		في
			 -1
		قبل
			 -3
		كما
			 8
		من
			في -7
		منذ
			في 4
		موعدا
			 2
		هذا
			 -7
		والذي
			 1
	before
		.
			 -7
			خلال 4
			في -8
		time
			 -2
		،
			في -2
		استهدف
			 2
		الذي
			 3
		السلطات
			 -1
		الي
			 8
			في 5
		اندلع
			 8
		بين
			 -1
		حول
			 -3
		خلال
			 -3
		علي
			 2
			خلال 1
			في -1
		عن
			 2
		في
			 -6
			في -7
		فيه
			 -1
			في 6
		مع
			 1
			في -6
		من
			 -6
type
	ACCUSE -5
	AGREE 1
	ASSAULT -1
	COERCE 2
	DISASTER 8
	PERSONNEL -1
	REQUEST -2
	RETREAT -1
	SUPPORT -1
verbs
	after
		0 4
		1 -3
	before
		0 -6
		2 2
way
	after
		 1
		,,complementizer,verb
			event -4
		,,conjunction,verb
			event -2
		,,verb
			event 2
			light -2
			speech -4
		complementizer,verb
			event -2
		conjunction -8
		mark 5
		relative 1
		verb
			aspect 4
			light 1
	before
		 5
		, 1
		,,complementizer -8
		,,conjunction,verb
			event -1
		,,verb
			event 2
			other -8
		complementizer -4
		complementizer,verb
			event 5
			light 11
		mark 7
		mark,verb
			event -1
		relative,verb
			light 1
		verb
			event,, 2
			light -7
when
	after -8
		ACCUSE -7
		AGREE -2
		ASSAULT -1
		COERCE -9
		CONSULT 3
		PERSONNEL 5
		REQUEST -1
		RETREAT 6
		noun 3
		past -11
	before
		ACCUSE -1
		AGREE 3
		AID -1
		ASSAULT 1
		COERCE 1
		PROTEST 6
		SUPPORT -2
		masdar -1
		noun -2
		participle 7
		past 8
		present -3
	now
		ACCUSE 3
		AID -9
		ASSAULT -3
		CONSULT -2
		DISASTER 1
		REJECT 10
		RETREAT -7
		SANCTION 5
		SUPPORT -1
		masdar -1
		past 8
		present -1
	unknown 1
		CONSULT 4
		masdar 1
	years
		before -1
			ACCUSE -8
			AGREE 5
			AID 14
			ASSAULT 1
			COERCE 3
			CONSULT -3
			PROTEST -10
			SUPPORT 2
			noun -3
			past 6
			present -7
word
	after
		"
			ASSAULT 4
		- 1
		.
			ACCUSE 3
			AGREE -3
			ASSAULT 7
			COERCE -2
			PERSONNEL 4
			SANCTION -2
		:
			ASSAULT -2
		time
			ACCUSE -2
		،
			ACCUSE -1
			CONSULT 4
			REJECT -3
			REQUEST 6
			SANCTION -2
			SUPPORT 4
			THREATEN -2
		أدى
			ASSAULT 6
		اعفاء -4
		الي
			COERCE 1
		ان -1
			ACCUSE -5
			ASSAULT -10
		بيانا -4
		بين
			ASSAULT -8
		تقريبا -6
		خلال 5
		رئيس 8
			CONSULT 2
		شهد 1
		عمليات 1
		عن 2
			ACCUSE 4
			SUPPORT 3
		في
			ASSAULT 4
			COERCE -12
			CONSULT 7
			PERSONNEL -2
			PROTEST -1
		لكن 3
		مقتل -5
			ASSAULT -3
		من -1
			COERCE 7
		وذلك -1
	before
		edge 1
			ASSAULT 2
		، 1
			COERCE 2
			PROTEST -2
			REJECT 4
		أصدر 1
		أعلن -15
		اتفاق -2
		اعقاب -1
		البرلمان -4
		البلاد 8
		التقى 1
		الجيش -5
			ASSAULT -2
		الرئيس 8
			CONSULT 3
		الشرطه -3
		الصحف -7
		العاصمه 2
			ASSAULT 5
		العراق
			ASSAULT -1
		القاهره -2
		بتاريخ 9
		بدأ 2
			ASSAULT 5
		بمدينه 1
		بمناسبه -5
		بيان
			ASSAULT -13
		تمكن 3
		حتي -6
			CONSULT -9
		خلال
			ASSAULT 5
			DISASTER 2
		عنها -7
		في
			ASSAULT -1
			COERCE -4
			CONCEDE 1
			CONSULT 8
			DISASTER 2
			PERSONNEL 1
			REJECT -4
			REQUEST -5
			SUPPORT 7
		قبل 1
		لانتخابات -9
		لها 3
		مجلس 1
		محكمه 1
		مدينه 3
		منذ
			AID 2
			ASSAULT 3
			COERCE 1
		نفذ 5
			ASSAULT 9
		و
			CONSULT 14
		وزاره -4
			ASSAULT -7
		وفي 2
			ASSAULT -3
			COERCE 1
		يوم 16
			ASSAULT 1
	between
		after
			"
				verb -3
			- 8
				noun 10
			/ 9
			: -9
			time -7
				noun -2
				verb -9
			، -1
				masdar -1
				noun 3
				verb -5
			أجرى 10
				noun 1
			أصاب 12
			أعلن -11
				noun -8
			اثر -5
			استمر -1
			استهدف 4
			اعقاب -11
			اعلان -10
			افغانستان
				noun -1
			الاتحاد 2
			الانتخابات -1
				masdar -5
			التي
				noun 9
			الجنسيه 5
			الذي 1
				masdar 9
				verb -3
			العاصمه 1
				noun 1
			العراق 1
				masdar 7
			القوات
				noun -1
			المملكه 5
			المنطقه -3
			الهجوم -3
			الولايات
				verb 1
			الي
				masdar 2
				noun -3
			امام 5
				masdar 2
			انتخابات -1
			انتهى -6
			ايران -2
			ب -6
			بالسجن -6
			بدأ 4
			بعد -14
				noun -4
			بلغ 15
			بمدينه 1
				noun 4
			بمناسبه -1
			بها 1
			بين 4
			تحت 3
			حركه -7
				noun -4
			خلال 2
				verb 7
			داخل
				masdar 4
			دول 5
			شن 1
				noun 4
			ضرب
				noun 1
			عقد
				noun 2
			علي 1
			في 4
				masdar 2
				noun 1
				participle -3
				verb 1
			قال -2
			قبل
				masdar -7
			قتيلا 8
			قوات 2
			كان -1
				masdar -6
			كما 1
			ل 2
			لندن 1
			ما -2
				noun -4
			مجددا -4
			مدينه 1
			مع 3
				masdar 2
			مقارنه -7
				noun -1
			من
				masdar 10
				noun -2
			منذ
				noun -7
			منطقه 1
			نفذ 6
				noun 4
			نوعه -7
			وفي -9
		before
			" 4
				masdar 6
				verb 2
			- 2
			time -1
				masdar -3
				verb 1
			،
				noun 3
			أتم -1
			أثار
				masdar -4
			أصاب 3
				masdar 6
			أصدر 9
			أعلن
				masdar -3
			اثر
				noun -8
			اثناء
				masdar 3
			استهدف 2
			اسرائيل 9
				verb 7
			اشخاص 2
			الا -3
			البرلمان 5
			التي -4
				masdar -2
			الذي
				masdar 1
				noun -4
			الشرطه 1
			القوات
				masdar -1
			الي
				masdar 5
				noun -1
			ان -2
				noun -3
			انه -15
			بحث 4
			بعد -3
				noun -11
			بعدما -5
			تم 7
				noun 5
			ثم -2
			حتي -5
				masdar -1
			حول -10
				masdar -2
			حيث 5
			حين 9
			رئيس
				masdar 1
			سوريا 3
			شن 1
				noun 1
			شهد 7
				masdar 6
			عقب -1
				masdar -2
			عقد 1
				noun 3
			علي
				masdar -4
				verb 1
			عن -1
			عندما 16
				noun 3
			في 2
				masdar 4
				noun 4
				verb -3
			فيما
				masdar 1
			قام 5
				masdar 4
			قضى 10
			قوات 8
			كان
				noun -1
			ما 3
				noun 3
			مباشره 4
			مع -1
				masdar -1
			مقتل -3
				masdar -8
			من
				masdar 5
				noun -1
				verb -3
			منذ -4
				masdar -4
			موعدا
				noun 5
			نتيجه 7
				masdar 4
			هذا 4
			هو 1
			وجه 2
			وزير -2`,
}
