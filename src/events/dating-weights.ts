import type { LinearModel } from './linear.js'

// Written by src/build/settings.ts; see there.
export const datingModel: LinearModel = {
  bias: [-1.16],
  weights: `beside
	aspect
		before
			false 2
	complementizer
		noun
			1 -1
	event
		after
			false 1
			true -3
		before
			true 3
		masdar
			2 -3
		noun
			0 1
		verb
			1 -5
	light 3
		before
			false 5
		masdar
			0 2
		noun
			0 4
		verb
			1 -1
	mark
		after
			false 1
			true -2
		noun
			0 -3
	motion
		before
			false -2
	none
		after
			true -3
		before
			true 3
		masdar
			1 3
			2 -4
		noun
			0 -3
	other
		before
			true -3
		masdar
			0 8
		noun
			0 -6
	speech -2
		before
			false -6
		verb
			2 11
	state
		masdar
			1 -1
	trigger
		-
			phrase
				 1
		past
			phrase
				 -1
		phrase
			phrase
				 3
				منذ 8
			preposition
				 -4
				في 2
			ل
				 -4
		preposition
			preposition
				في -1
			relative
				في -1
			time
				 1
			verb
				event
					 5
			ل
				 2
		relative
			phrase
				 -4
		temporal
			phrase
				في 1
		time
			preposition
				 6
		verb
			event
				phrase
					في -1
		،
			preposition
				 7
		من
			phrase
				 2
distance
	after
		1 4
		10 -14
		2 5
		3 2
		4 -1
		6 -7
	before
		1 1
		10 -4
		3 2
		6 -3
earlier -9
	ACCUSE -6
	DISASTER 1
	PERSONNEL -14
	REQUEST -10
	SUPPORT 7
	THREATEN 4
	beside
		true -4
	dates
		true -2
	definite
		false
			false -3
			true -3
		true
			true 5
	first
		false -3
	lone
		false -3
	masdar -2
	precision
		day 5
		minute 10
		range -10
		week -7
	same
		false -7
			COERCE -1
			CONSULT 10
			DISASTER 1
			PROTEST -2
			REJECT -3
			RETREAT 14
			SUPPORT 5
			THREATEN 4
			false -8
		true
			ACCUSE -2
			ASSAULT 3
			COERCE 2
			PERSONNEL -1
			PROTEST 6
			REJECT 4
			RETREAT -4
			true -1
	when
		after
			noun -9
		before
			present -6
		now
			masdar -1
			noun 4
			past 7
		unknown
			masdar 8
			past 10
		years
			before
				masdar -12
first
	false -4
	true 1
	verb
		after
			after
				verb
					event -2
			before
				verb
					light 5
			same 1
				verb
					event 1
		before
			after -4
			before -1
				verb
					event 1
					light 3
					other -2
		none
			before -1
				edge -1
form
	masdar -1
implied
	 3
	year -1
		month
			day -2
kind
	after
		-
			phrase 2
		. 1
			edge 1
			noun 1
			في
				after 1
		\\ 1
			. 1
			noun 1
		adverb -3
			. -3
		complementizer
			
				before -3
			verb
				event 3
			ل
				before 5
		phrase
			masdar 1
			noun -2
			verb
				event 3
			في
				before 1
		preposition
			بعد -2
			خلال 7
			في 5
			منذ
				after 6
		temporal 1
			
				before 2
		time -2
			
				after -3
			noun -2
		verb
			aspect -5
				phrase -2
			event
				
					after 2
				adverb 2
				preposition -2
			light
				noun 6
				في
					before 2
		،
			
				after 2
				before -2
			complementizer -2
			conjunction -1
			masdar 1
			preposition 5
			temporal 5
			verb
				light 4
			خلال
				after -3
				before 8
			في
				after 3
		ب 1
			
				before 3
			phrase -4
			verb 2
		ل
			preposition 2
	before
		: -1
		adverb
			في
				وقت
					سابق
						before 3
		edge 1
			
				before 1
			edge 1
		phrase
			
				after -1
			masdar 1
			noun -1
			phrase 1
			عن 1
		preposition
			edge 12
			masdar -2
			noun 2
			verb -1
				event 1
			، 8
			إلى -1
			ب -2
			حتى
				after -1
			ل -3
			منذ -1
				before 1
		time
			
				after 1
		verb
			event
				
					before 3
				masdar -1
				past -1
				relative 1
				، 3
				في -2
			light
				
					before 1
		، 2
		إلى 2
			
				before 2
			preposition 2
			verb 5
		ب
			verb -2
			في 1
		خلال
			
				after 5
			masdar 1
		في
			
				after 1
		ل -4
			
				before -3
			على -2
		منذ -5
			preposition -5
kinds
	beside
		phrase
			preposition
				before -3
			ب
				after 3
			ل
				before 2
		preposition
			adverb
				after -1
			complementizer
				before 3
			phrase
				after -1
				before 1
			preposition
				after 2
				before -4
			verb
				light
					before 6
			ب
				before -2
		time
			،
				after 1
		verb
			event
				.
					after -3
				phrase
					before 1
				،
					before 2
		خلال
			.
				after 1
		على
			.
				after 2
		في
			preposition
				after 2
			،
				after -3
		ل
			.
				after 2
		من
			preposition
				before 4
nearest
	rival
		ACCUSE
			ACCUSE
				false 3
				true 8
		AGREE
			ASSAULT
				true -1
		ASSAULT
			ACCUSE
				true -9
			ASSAULT
				false 7
				true 13
			DISASTER
				true 9
			MOBILIZE
				true -2
			PROTEST
				false 2
				true 3
			REQUEST
				false -1
				true -6
		COERCE
			ACCUSE
				false -2
			COERCE
				false 3
				true 5
			SANCTION
				false -5
		CONSULT
			AGREE
				true 4
			CONSULT
				true 1
			REQUEST
				false -5
				true 3
		PERSONNEL
			CONSULT
				true -1
		PROTEST
			ASSAULT
				false 1
		SUPPORT
			PERSONNEL
				false 3
		none
			ACCUSE
				false 3
			AGREE
				false -1
			ASSAULT
				false 2
			COERCE
				false -1
			RETREAT
				false 1
opening
	/ -4
		before -2
	time 1
		before 2
	أتى -5
	أدى 4
	أشار
		before 3
	أصدر 3
	أفاد
		before -3
	أكد
		after 2
		before -1
	أوضح
		before 1
	القدس 23
		after 1
		before 1
	بغداد
		before -1
	تمكن 1
		before 2
	دبي -2
		before -6
	ذكر 2
		after 6
	روابط
		after -3
	شهد -1
	عد -2
	في
		after -3
		before 7
	قال 2
	قتل 8
		before 2
	قرر 2
		before 3
	كان 2
		after 5
	لاهاي 5
	لكن
		before -1
	وبعد -4
		after -1
	وفي
		before 1
	وقد 1
	وقع 3
	ومن 2
own -2
precision
	day 4
		CONSULT 3
		DISASTER -2
		PERSONNEL -2
		PROTEST 4
	minute -5
	month
		ASSAULT -4
		COERCE 1
		CONCEDE 1
		PERSONNEL 2
		RETREAT -2
	range -3
		ASSAULT 6
	year -5
		AID 1
		CONSULT -1
		DISASTER 3
		SUPPORT -4
preposition
	
		0 5
		14 -2
		2 4
		5 3
		after 1
		before -1
	إلى -1
	بحلول -1
	حتى -3
		after -1
	خلال 3
		99 3
	في 1
		2 1
		22 -4
		9 2
		99 2
		وقت
			سابق
				before 3
	منذ
		99 -5
		before 1
rank
	0
		false 2
		true 5
	1
		false -9
	2
		false -14
reach
	0
		before 4
		false 5
		verb 3
	14
		before -1
		verb -2
	22
		before -1
		masdar -3
		true -2
	5
		after 1
		before -2
		false 1
		true -1
	9
		after -1
		before 1
		false 1
		true -3
	99
		after -6
		masdar -2
rival
	false
		0 7
		14 -1
		2 4
		22 -4
		5 1
		99 -7
	nearer
		false
			after
				 2
				في 4
			before 1
				noun 1
		true
			after -1
				noun -2
				verb 1
			before -1
				 -1
				masdar -3
				noun -2
				participle 1
	true -3
		5 -3
rivals
	between
		0
			after
				masdar 16
				noun 11
				verb 15
		1
			after
				masdar -3
				noun -2
			before
				masdar -1
		2
			after
				noun -8
				verb -4
			before
				noun -6
trigger
	after
		"
			 -1
		-
			 5
		edge
			 1
		،
			 2
			في 2
		التي
			 -1
		الذي
			في 2
		بعد
			في -3
		حيث
			في -4
		خلال
			 7
			في 2
		رئيس
			 8
		علي
			 -4
		في
			 -1
		من
			 1
			في -4
	before
		.
			 -5
			خلال 3
			في -1
		،
			 -1
		استهدف
			 1
		التي
			 2
		الذي
			 2
		الي
			 5
			في 8
		علي
			 1
			في 1
		عليه
			 -1
		في
			 -5
		فيه
			في 3
		لها
			 1
		مع
			في -1
		من
			 -4
type
	ACCUSE -3
	AGREE -1
	COERCE 1
	CONSULT 2
	DISASTER 8
	MOBILIZE -1
	REQUEST -3
verbs
	after
		0 3
		1 -1
		2 -3
	before
		0 -2
		2 2
way
	after
		 1
		, 3
		,,verb
			light -3
		conjunction -1
		relative,verb
			event 3
	before
		 5
		, 5
		,,complementizer -3
		complementizer,verb
			light 6
		long -1
		verb
			event,, 1
when
	after -3
		AGREE -2
		ASSAULT -2
		COERCE -2
		PERSONNEL 3
		REQUEST -8
		RETREAT 3
		noun 2
		past -9
	before
		ACCUSE -1
		AID -1
		PROTEST 2
		masdar -2
		past 7
		present -5
	now
		ACCUSE 2
		AGREE -1
		COERCE 3
		PERSONNEL -3
		REJECT 3
		SANCTION 8
		SUPPORT -4
		noun -1
		past 6
	unknown 2
		ACCUSE 1
	years
		before
			ACCUSE -6
			AGREE 5
			AID 9
			ASSAULT 2
			COERCE 1
			RETREAT -1
			SUPPORT 3
			noun -3
			past 3
			present -2
word
	after
		. 1
			ACCUSE 3
			AGREE -2
			ASSAULT 6
			PERSONNEL 6
			REQUEST -2
		\\ 1
			ASSAULT 1
		time -2
		،
			ASSAULT 1
			CONSULT 3
			MOBILIZE -3
			REQUEST 5
			RETREAT -5
		الي -1
		ان
			COERCE 7
		تقريبا -5
		خلال 5
		رئيس 13
		علي 1
		عمليات 4
		في
			PERSONNEL -1
		مقتل -4
			ASSAULT -2
		من 1
			COERCE 1
	before
		: -1
		edge 1
		، 2
			COERCE 1
			CONSULT 2
		أعلن -6
		اتفاق -1
		التقى 2
		القاهره -2
		بتاريخ 1
		تمكن 1
		حتي -8
		خلال 2
			ASSAULT 3
			DISASTER 2
		في
			ASSAULT -3
			CONCEDE 2
			CONSULT 1
			MOBILIZE -1
			PERSONNEL 2
			REJECT -7
			REQUEST -1
			SANCTION 2
			SUPPORT 4
		لها 6
		نفذ 2
			ASSAULT 6
		وزير 4
		وفي 2
		يوم 5
	between
		after
			- 3
			: -8
			time -8
				verb -1
			، -1
				masdar -1
				noun 2
				verb -4
			أجرى 1
			أعلن -4
			استهدف 3
			اعقاب -1
			اعلان -6
			التي 2
				noun 2
			الذي 3
				masdar 3
				noun 1
			العاصمه
				noun 1
			العراق
				masdar 6
			المملكه 4
			الولايات 1
			الي
				masdar 1
			ان -1
			ايران -3
			بالسجن -1
			بعد -13
			بلغ 1
			بين 8
			تحت 4
			تم -2
			جلسه
				masdar 1
			خلال
				verb 1
			دمويه -1
				noun -1
			عقد 4
			علي 1
				masdar -1
				noun 1
			في 4
			مع 1
			منذ -3
				noun -5
			منطقه 3
			نفذ 2
		before
			"
				masdar 10
			time -2
				masdar -1
			،
				noun 1
				verb -1
			أثار
				masdar -1
			أصاب 1
			أصدر 11
			اسرائيل 1
			الذي
				masdar 1
			الشرطه 3
			الي -1
			ان -8
				verb -1
			انه -3
			بعد -3
				noun -8
			بمناسبه -2
			حتي -3
			حيث 4
			حين 12
			سوريا 2
			شهد 6
			عقد
				noun 2
			علي
				noun -5
			عن -1
			عندما 12
			في 1
				masdar 1
				noun 4
				verb -2
			قبل -5
				masdar -2
			قضى 2
			مع -2
			مقتل -5
			من
				masdar 6
				noun -1
			منذ -1
				masdar -1`,
}
