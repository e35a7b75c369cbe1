import type { LinearModel } from './linear.js'

// Written by src/build/settings.ts; see there.
export const datingModel: LinearModel = {
  bias: [-1.23],
  weights: `beside
	aspect
		before
			false 4
			true -2
		masdar
			0 -1
		noun
			1 2
	complementizer
		noun
			0 4
			1 -1
			2 1
	event
		after
			false 2
			true -4
		before
			false -1
			true 3
		masdar
			2 -1
		noun
			0 1
		participle
			1 2
		verb
			1 -4
	light 3
		after
			false 1
		before
			false 4
		masdar
			0 3
			2 3
		noun
			0 3
		verb
			1 -2
			2 -3
	mark
		after
			false 2
			true -1
		before
			true -1
		masdar
			0 -1
			2 1
		noun
			0 -4
			2 1
		verb
			0 1
	modal
		after
			false -1
		before
			false 2
	motion
		after
			false 4
	none
		after
			false 1
			true -1
		before
			false -1
			true 2
		masdar
			0 -1
			1 4
			2 -5
		noun
			0 -2
			2 3
	other -3
		masdar
			0 4
			1 -1
		noun
			0 -3
		verb
			1 2
	speech -3
		before
			false -6
		masdar
			0 2
		noun
			0 -1
		verb
			1 -3
			2 2
	state
		masdar
			1 -4
		noun
			1 3
	trigger
		"
			phrase
				 -5
		complementizer
			preposition
				 -1
				في 1
			verb
				event
					 -1
		past
			phrase
				 -2
			preposition
				في 1
		phrase
			phrase
				منذ 4
			preposition
				 -2
				في 4
			time
				 2
			verb
				event
					في 6
			ل
				 -3
		preposition
			phrase
				في 1
			preposition
				 -1
				في -2
				منذ 3
			time
				 2
			verb
				event
					 7
				light
					 2
					في 3
			ب
				في 3
			ل
				 4
		relative
			phrase
				 -5
			preposition
				 1
		temporal
			phrase
				في 4
		time
			preposition
				 6
			relative
				 -1
			ب
				في 2
		verb
			event
				phrase
					في -1
			light
				phrase
					 -1
			other
				preposition
					 -1
		،
			phrase
				في 1
			preposition
				 5
			،
				 1
		ب
			phrase
				 1
		في
			preposition
				 -2
		من
			preposition
				 3
distance
	after
		1 6
		10 -13
		2 7
		3 4
		6 -8
	before
		1 5
		10 -5
		2 2
		3 2
		4 -1
		6 -4
earlier -10
	ACCUSE -4
	PERSONNEL -6
	REQUEST -3
	RETREAT 1
	SUPPORT 3
	beside
		false -1
		true -6
	dates
		false -1
		true -5
	definite
		false
			false -2
			true -4
		true
			false -1
			true 2
	first
		false -6
		true -1
	lone
		false -5
		true -1
	masdar -2
	precision
		day 2
		minute 4
		month -1
		range -4
		week -3
		year -4
	same
		false -8
			CONSULT 3
			REJECT -1
			REQUEST -1
			RETREAT 4
			SUPPORT 2
			false -4
		true
			ASSAULT 1
			COERCE 2
			CONSULT -1
			PERSONNEL -1
			PROTEST 1
	when
		after
			noun -4
		before
			present -2
		now
			noun 2
			past 1
		unknown
			masdar 3
			past 2
		years
			before
				masdar -2
				noun 2
first
	false -3
	true 1
	verb
		after
			after
				verb
					event -3
			before
				verb
					event 2
					light 4
			same 2
				verb
					event 2
		before
			after -3
				verb
					light -1
					other -1
					speech 1
			before -1
				verb
					light 1
					other -2
					speech -1
		none
			before -2
				edge -2
form
	participle -1
implied
	 2
	year -1
		month 1
			day -3
kind
	after
		↵ -1
			↵ -3
		" -2
			. -1
		,
			masdar -1
		-
			في
				before 1
		.
			↵ -1
			
				after 3
			noun 1
			إلى
				after -2
			في
				after 2
		: -1
			
				after -3
		\\ 3
			. 3
			noun 3
		adverb -1
		complementizer
			
				after 3
				before -2
			phrase -5
			verb
				event 1
			ل
				before 1
		conjunction
			verb
				event -4
			في
				after 1
		phrase -1
			: -1
			complementizer -3
			noun -1
			verb
				event 1
				light -1
			، 3
			في
				before 2
			ل -1
		preposition
			noun -1
			أمام 2
			إثر -1
			بعد -3
			خلال 4
				before 1
			على 2
			في 3
				after -2
			من 2
			منذ
				after 10
		relative
			
				after -2
				before 7
			noun 1
			verb
				light -1
				other -2
		temporal 4
			
				before 4
		time -3
			
				after -7
			noun -2
			phrase -5
		verb
			aspect -4
				phrase -3
			event
				
					after 1
					before -1
				في
					after -1
					before 2
			light
				noun 2
				في
					before 1
			motion 2
			other -2
			speech
				
					before -1
				noun 1
		»
			noun 5
		، 1
			
				after 2
				before -2
			complementizer -1
			conjunction -2
			participle -2
			phrase -1
			preposition 2
			pronoun 1
			report 4
			temporal 5
			verb 1
				event -3
				light 3
				motion -1
			ب 2
			حتى
				after -2
			خلال
				after -6
				before 2
			في
				after 1
			من
				after 2
			منذ
				before -1
		؛ 2
			edge 2
		ب 1
			phrase -4
			preposition 2
			ب 3
		ل -1
			phrase -2
			preposition 3
			في
				after -2
				before -3
	before
		) 1
			phrase 1
		,
			time -1
		/ -2
		: -2
			phrase -3
		adverb
			في
				وقت
					سابق
						before 2
					متأخر
						after 2
		conjunction
			time -1
			verb 1
		demonstrative -2
		edge 1
			
				before 1
			edge 1
			masdar 4
		phrase
			
				after -2
			noun -1
			time -3
			verb
				aspect 2
			عن 1
			في 3
			ل -1
			من -3
		preposition
			adverb 2
			demonstrative 3
			edge 11
			masdar -2
			noun 2
			phrase -1
			preposition -2
			time 3
			verb -2
				event 3
				light -1
			، 6
			إلى -1
			ب -1
			بحلول
				after -2
			حتى
				after -2
			خلال -3
			عقب -4
			على 2
				before -1
			في
				after 1
			ل -2
			منذ -4
				before 1
		pronoun 2
		time
			
				after 5
			masdar 4
		verb
			aspect 2
				
					before 1
			event
				
					after -2
					before 3
				edge 3
				masdar -2
				noun 2
				past -4
				، 1
				في -3
			light
				
					before 2
				masdar 1
				noun -3
				verb 2
				، -1
			speech -3
			state -3
		، 2
			
				after 2
			masdar 3
			ب 2
			على 5
			من 7
		أمام 2
			preposition 2
		إلى 1
			
				before 1
			preposition 1
			verb 3
		ب
			
				after 1
				before -2
			noun 1
			phrase -1
			verb -4
			في 6
		بعد -2
			
				before -2
			preposition -2
		بين 2
			
				after 2
			preposition 2
		خلال 1
			
				after 5
			preposition 1
		على
			masdar -1
			noun 2
		في
			
				after 2
			masdar 1
			noun -2
			verb 1
		ل -2
			
				before -2
			masdar -2
			verb
				event -4
			على -1
		من -1
			
				after -1
			masdar -1
			noun -2
			preposition -1
			verb 1
		منذ -3
			preposition -3
		وسط 2
			preposition 2
	date -1
	range 3
kinds
	beside
		edge
			:
				before 3
			،
				before -2
		phrase
			↵
				after -1
			.
				after 1
			phrase
				after -2
			،
				after 1
			ب
				after 6
		preposition
			-
				before 2
			complementizer
				before 2
			phrase
				after -1
			preposition
				after 2
				before -3
			relative
				after -2
				before 1
			temporal
				after -1
				before 1
			ل
				before -1
		time
			،
				after 2
		verb
			event
				.
					after -2
				phrase
					before 2
				preposition
					after 1
					before -1
				،
					before 4
				ب
					before 3
			light
				preposition
					after -2
				ب
					before 1
		إلى
			.
				after -1
		ب
			phrase
				after 1
			preposition
				before -2
			،
				before 1
		خلال
			.
				after 1
		في
			phrase
				before 1
			،
				after -3
		ل
			.
				after 1
			preposition
				before -1
		مع
			preposition
				after -2
		من
			phrase
				before -1
			preposition
				before 5
nearest
	rival
		ACCUSE
			ACCUSE
				false 4
				true 9
		AGREE
			ASSAULT
				true -1
			CONSULT
				false 2
			REJECT
				false -1
			SUPPORT
				true 3
		AID
			AID
				false 2
		ASSAULT
			ACCUSE
				true -8
			ASSAULT
				false 4
				true 11
			COERCE
				false -2
				true 3
			DISASTER
				true 8
			MOBILIZE
				true -3
			PERSONNEL
				true -2
			PROTEST
				false 4
				true 2
			REQUEST
				true -6
			RETREAT
				false 1
			SANCTION
				false 1
			SUPPORT
				false -2
		COERCE
			ACCUSE
				false -1
			ASSAULT
				false -1
			COERCE
				false 1
				true 4
			CONSULT
				false -1
			PERSONNEL
				true 1
			SANCTION
				false -5
		CONSULT
			AGREE
				false -1
				true 3
			CONSULT
				true 2
			PROTEST
				true 1
			REJECT
				true 1
			REQUEST
				false -11
		PERSONNEL
			ACCUSE
				false -1
			ASSAULT
				false 1
				true -2
			COERCE
				true -1
			CONSULT
				true -3
			PERSONNEL
				true 2
			REQUEST
				true 1
			SUPPORT
				false -1
		PROTEST
			PROTEST
				false 1
		REQUEST
			CONSULT
				true 1
			REQUEST
				true 5
		RETREAT
			ASSAULT
				true -2
		SANCTION
			ASSAULT
				false -3
			SANCTION
				true 3
		SUPPORT
			AGREE
				false -5
			CONSULT
				false 1
				true -1
			PERSONNEL
				false 1
			REQUEST
				true -3
		none
			ACCUSE
				false 5
			ASSAULT
				false 2
			CONCEDE
				false -7
			DISASTER
				false 1
			REJECT
				false -3
			REQUEST
				false 1
			SANCTION
				false 1
			SUPPORT
				false 1
opening
	/ -4
		before -5
	time 2
		before 2
	أتى -4
		after -2
	أحدث -1
	أدى 2
	أشار
		before 2
	أصدر 3
		before 1
	أضاف
		after 1
	أعلن
		after 1
	أكد
		before -2
	أمكن 1
	أورد
		before 2
	أوضح
		after -3
		before 1
	اتهم -4
		after -1
	الا
		before -2
	القدس 9
		after 1
		before 2
	الي
		before 1
	اما 1
		before 3
	اندرج -1
	بدأ 3
		before 1
	بدوره -2
	بعد 1
		before 3
	بغداد
		after 3
	تابع
		after -1
	تزامن
		after -3
	تظاهر 2
	تمكن 4
		before 4
	جاء 1
		after 2
	دان -2
	دبي -3
		before -6
	دعا -1
	ذكر 2
		after 7
	روابط -4
		after -4
	شارك -1
		before -2
	شدد -1
	شهد -1
		after -1
	صرح -2
	ضمن -1
	ظهر
		before -1
	عد -3
	عقد 4
	علي -2
	غادر
		before -2
	فرض
		before -2
	فقد 4
		before 4
	في
		after -6
		before 6
	قاد -1
		after -2
	قال 1
		after 2
	قتل 7
		before 3
	قرر 1
		before 3
	كان 2
		after 3
	كشف -1
	كما
		after 1
	لقي 2
		before 2
	لكن
		before -5
	لم 3
		after 5
	نفذ
		before 3
	هذا -2
	واس -1
	واشنطن 1
		after 2
	وبعد -4
		after -2
	وجه
		before 2
	وصل 1
	وعبر -4
	وقد 1
	وقع 1
	ولكن -1
	ومع -2
	ومن 2
own -1
precision
	day 3
		COERCE 1
		CONSULT 3
		PERSONNEL -3
		PROTEST 1
		SUPPORT 3
	minute -4
	month
		ASSAULT -4
		COERCE 4
		CONCEDE 1
		PERSONNEL 2
		RETREAT -2
		SUPPORT -2
	range -7
		ASSAULT 5
		CONSULT 1
		REQUEST -1
	week 1
		ASSAULT 1
	year -4
		ACCUSE -2
		CONSULT -4
		COOPERATE 3
		DISASTER 2
		PERSONNEL -1
		PROTEST 1
		REQUEST -1
		RETREAT 1
		SUPPORT -1
preposition
	
		0 2
		14 -1
		2 2
		99 -2
		after 1
		before -1
	إلى
		14 2
		2 -1
	ب -1
	بحلول -1
		after -2
	حتى -3
		after -2
	خلال 3
		9 -1
		99 2
	على
		before -1
	في 1
		0 3
		22 -3
		99 3
		after 1
		وقت
			سابق
				before 2
			متأخر 1
				after 2
	من 1
		2 -1
		22 2
	منذ
		99 -4
		before 1
	و -2
rank
	0
		false 3
		true 6
	1
		false -9
	2
		false -12
reach
	0
		before 6
		false 5
		masdar 1
		verb 6
	14
		true -1
		verb -2
	2
		before 1
		false 1
		masdar 1
	22
		after -1
		before -2
		true -4
		verb -1
	5
		after 2
		before -1
		false 3
		masdar -1
		noun 1
		true -3
	9
		after -1
		before 1
		false 2
		true -5
	99
		after -4
		masdar -3
		true -4
rival
	false 1
		0 6
		14 -2
		2 3
		22 -4
		5 1
		9 -1
		99 -7
	nearer
		false
			after
				 3
				verb -1
				إلى -1
				خلال 1
				في 2
			before 1
				masdar 1
				noun 3
				حتى 1
				في
					وقت
						سابق 2
		true
			after -1
				 -1
				noun -2
				verb 2
			before -2
				masdar -3
				noun -5
				verb 1
				حتى -2
				خلال 1
				من 1
	true -2
		5 -2
rivals
	between
		0
			after
				masdar 12
				noun 8
				verb 14
			before
				verb 2
		1
			after
				masdar -3
				noun -1
				verb -2
			before
				masdar -1
				noun 2
		2
			after
				masdar -4
				noun -9
				verb -4
			before
				noun -5
trigger
	after
		"
			 -3
			في -2
		-
			 4
		edge
			 2
			في 2
		time
			 -1
		،
			 2
			في 1
		أتى
			 -1
		اثر
			 1
			في -3
		اثناء
			 4
		التي
			 -4
			في -1
		الي
			 1
		ان
			 1
			في 1
		انه
			 -5
		بعد
			 3
		بمناسبه
			 -3
		تلبيه
			 -3
		ثم
			 -1
		حيث
			 3
			في -3
		خلال
			 9
			في 3
		رئيس
			 8
		شمل
			 2
		شن
			في 1
		شهد
			 1
		عقب
			 4
		عقد
			 6
		علي
			 -2
		عن
			 -2
		قبل
			 -1
		قد
			في 2
		من
			خلال 1
			في -6
		منذ
			 3
			في 2
		موعدا
			 3
		هذا
			 -4
		وزير
			 5
	before
		.
			 -4
			خلال 1
			في -2
		time
			في -2
		،
			في -1
		البلديه
			 -1
		التي
			 1
		الشرطه
			 1
		الي
			 4
			في 6
		ايران
			 -2
		بشان
			في 2
		بعد
			 -3
		بين
			منذ 1
		حول
			 -1
		خلال
			 -6
			خلال -1
			في -1
		علي
			 1
			خلال 3
			في 1
		عليه
			 -2
		عن
			 1
			في -1
		في
			 -5
			منذ 1
		فيه
			في 3
		فيها
			 2
		للعراق
			 1
		مع
			في -1
		من
			 -3
type
	ACCUSE -2
	AGREE -1
	ASSAULT 1
	COERCE 2
	CONCEDE -1
	CONSULT 2
	DISASTER 8
	MOBILIZE -1
	PROTEST 2
	REQUEST -3
	SUPPORT -1
	THREATEN -1
verbs
	after
		0 1
		1 -2
		2 -1
	before
		0 -1
		2 1
way
	after
		 2
		, 2
		,,complementizer,verb
			event -1
		,,conjunction -1
		,,conjunction,verb
			event -1
		,,relative,verb
			event -1
			light -2
		,,verb
			event,, -1
			light -5
		complementizer,verb
			event -2
		conjunction -5
		long -2
		mark 3
		relative 4
		relative,verb
			aspect 2
			event 3
			other 1
		verb
			aspect 5
			aspect,verb
				event -2
			event 4
			event,, 2
			light 1
	before
		 2
		, 4
		,,complementizer -4
		,,conjunction 3
		,,conjunction,verb
			light -1
		,,verb
			light 6
			other -6
		complementizer,verb
			light 3
		conjunction -4
		mark 1
		temporal,verb
			event 3
		verb
			event,, 1
			speech -2
when
	after -3
		ACCUSE -1
		AGREE -3
		ASSAULT -4
		COERCE -3
		CONSULT 2
		PERSONNEL 7
		REQUEST -9
		RETREAT 8
		masdar -3
		noun 1
		past -9
		present 2
	before
		ACCUSE -2
		AGREE 3
		AID -5
		ASSAULT 1
		CONSULT 1
		REJECT -1
		REQUEST 2
		RETREAT -1
		THREATEN -2
		masdar -1
		past 5
		present -5
	now
		ACCUSE 3
		AGREE -3
		ASSAULT -1
		COERCE 1
		CONSULT -1
		DISASTER 1
		PERSONNEL -1
		REJECT 5
		SANCTION 4
		SUPPORT -6
		noun -2
		past 4
		present -2
	unknown 2
		ACCUSE 1
		AGREE -2
		CONSULT 2
		SUPPORT -3
		masdar 2
		noun -1
	years
		before
			ACCUSE -4
			AGREE 4
			AID 1
			ASSAULT 2
			COERCE 2
			CONSULT -3
			PERSONNEL -1
			PROTEST -2
			RETREAT -1
			SANCTION -1
			SUPPORT 2
			noun -1
			past 5
			present -3
word
	after
		↵ -1
		" -2
		.
			AGREE -5
			ASSAULT 4
			COERCE 1
			PERSONNEL 4
			PROTEST -2
			REQUEST -4
		: -1
			ASSAULT -3
		\\ 3
			ASSAULT 3
		time -3
			COERCE 1
			CONSULT -3
		، 1
			CONCEDE -2
			COOPERATE 2
			MOBILIZE -3
			PERSONNEL 1
			PROTEST 3
			REJECT -1
			REQUEST 7
			RETREAT -5
		؛ 2
		اثر -1
		اجتماعا 1
			CONSULT 1
		اطلاق -1
		الذي -3
		الي -1
			ASSAULT -1
			CONSULT 5
			REQUEST 3
		امام 2
		ان
			COERCE 1
		بان -1
		تقريبا -2
		حاله 4
		حين 1
		خلال 3
		دون -1
		رئيس 6
		علي
			AGREE 3
			ASSAULT -1
		عمليه -1
		عن 2
			ACCUSE 4
			COERCE -2
		في
			ASSAULT 1
			CONSULT 2
			PERSONNEL -4
		قتل
			ASSAULT 1
		قرارا 3
		لكن 3
		مقتل -4
			ASSAULT -2
		من
			COERCE 2
		هجوما 1
			ASSAULT 1
		و
			ASSAULT 1
		وما 1
	before
		) 1
		/ -2
		: -2
		edge 1
			ASSAULT 3
			PERSONNEL 1
		time
			ASSAULT -5
		، 2
			ACCUSE 1
			ASSAULT -4
			COERCE 4
			CONSULT 2
			PROTEST -3
		أجرى 2
		أصدر 1
		أعلن -8
		اسرائيل 2
		البرلمان -1
		الجيش -1
		الحكومه 2
		الرئيس 5
		السلطات -1
		الشرطه 1
		الصحف -4
		العاصمه
			ASSAULT 2
		العراق
			ASSAULT -2
		الفتره 1
		القاهره -1
		انتخابات 1
			PERSONNEL 4
		اندلع -3
		بتاريخ 4
		بعد
			ASSAULT 1
		بيان -2
			ASSAULT -3
		تمكن 4
		تنظيم -3
		ثوره -2
		جر 4
		حتي -8
			CONSULT -3
		خلال 1
			ASSAULT 5
			DISASTER 1
			SUPPORT -1
		رئيس 1
		صادف -1
		صلاه 1
			ASSAULT 1
		طهران 2
		في
			ACCUSE -4
			ASSAULT -4
			COERCE -3
			CONCEDE 1
			CONSULT 2
			DISASTER 2
			MOBILIZE -4
			REJECT -4
			REQUEST -1
			RETREAT 2
			SUPPORT 3
		كان
			ASSAULT 3
		لها 1
		مجلس 2
		من 1
		منذ
			AID 1
			COERCE 2
		نفذ 2
			ASSAULT 6
		و -2
		وزاره -3
		وفي 2
			ACCUSE 4
		وقع
			ASSAULT 3
		وكاله -1
		يوم 8
			ASSAULT 2
	between
		after
			( 3
			) 2
			- 6
				noun 4
			: -5
			time -10
				noun -1
				verb -3
			،
				masdar -1
				noun 1
				verb -4
			أجرى 1
			أصاب 3
			أعلن -6
				noun -2
			أوقع 2
			اثناء 2
				masdar 2
			استهدف 4
				masdar 5
			اعقاب -6
			اعلان -4
			الاتفاق 1
			الانتخابات -2
				masdar -1
			التي 2
				noun 4
			الحكومه
				noun -4
			الخارجيه -3
			الذي 3
				masdar 2
				noun 5
				verb -5
			العاصمه 1
				noun 1
			العراق 1
				masdar 3
				noun -1
			الفتره 1
			المملكه 7
			المنطقه -3
			الهجوم -1
			الولايات 3
			الي 1
				masdar 2
			امام 2
			ان -3
			انتخابات -2
			ايران
				noun -2
			ب -1
				noun -2
			بالسجن -3
			بدء -2
			بدأ 3
			بدايه 6
			بشان
				noun 1
			بعد -13
				masdar -2
				noun -1
			بغداد 1
			بلغ 3
			به 2
				verb 2
			بها 1
			بين 8
				masdar 1
			بينهما 1
			تحت 1
			تم -6
			جلسه
				masdar 1
			جمع 1
			جنوب 4
				masdar 1
			حتي -2
			حركه -3
			حيث 1
			خلال 2
				masdar 4
				noun -2
				verb 3
			دمويه -3
				noun -3
			دوريه 2
			دول 2
			روسيا -1
				noun -2
			زياره 3
			سوريا
				masdar -6
			شمال 2
			شن
				noun 1
			صدر -1
			ضرب
				noun 1
			عقب -5
			عقد 5
				noun 1
			علي
				verb 3
			عن
				noun 1
			عنه -1
			غزه
				masdar 1
			فتح 1
			في 3
				noun 1
			فيها 1
			قتيلا 1
			قد -1
			قطاع 2
			قوات
				noun -2
			كان
				masdar -1
			لندن 3
			له 3
				verb 1
			ما -3
			مره -1
			مع 1
				verb 1
			مقارنه -3
				noun -2
			مقر -1
				verb -2
			من 1
				masdar 1
			منذ -4
				noun -4
			منطقه 6
				noun 1
			نظم
				noun 1
			نفذ 4
				noun 2
			هجوم -1
			والذي 3
			وزير 2
				noun 1
			وفق -2
			وفي -6
			وهو -2
		before
			" 2
				masdar 5
			)
				masdar -1
			- 2
			time -2
				masdar -3
			،
				noun 2
				verb -2
			أصاب 6
				masdar 4
			أصدر 6
			اثر
				noun -3
			استهدف 4
			اسرائيل 2
			اشخاص 1
			الا -1
			البرلمان
				verb 1
			التي -3
			الحكومه
				masdar -1
			الذكري -1
			الذي
				verb -2
			السلطات 1
				masdar 2
			الشرطه 3
			العاصمه
				masdar 2
			القوات 1
			الي
				verb 2
			امام
				noun 2
			ان -8
				masdar -1
				noun -1
			انه -4
			انهم 1
			بانه -2
			بعد -4
				noun -5
			بعدما -3
			بمناسبه -6
			تم 1
				noun 2
			ثم -4
			جراء 1
				masdar 2
			جلسه
				masdar -2
			حتي -3
				masdar -1
			حول -4
				masdar -1
			حيث 8
				noun 1
			حين 7
				masdar 2
			خلال 3
			ردا -2
			سوريا 1
			شهد 4
			علي -1
				noun -5
				verb 3
			عن -4
			عندما 11
				noun 3
				verb 2
			فتح 2
			في 1
				noun 3
				verb -3
			قبل -4
				masdar -2
			قتل 1
			قرارا 4
				masdar 1
			قصف 1
			لم -1
			لها -1
			ما
				noun 1
			مجلس
				masdar -1
				noun 1
			مع -3
				noun -1
			مقتل -4
			من
				masdar 2
				verb -2
			منذ -7
				masdar -2
				noun -1
			منطقه 5
			موعدا 2
				noun 1
			نتيجه 2
				masdar 5
			هذه -1
			والذي 5
				verb 1
			وزير -3
			وهو 2`,
}
