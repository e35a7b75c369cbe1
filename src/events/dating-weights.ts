import type { LinearModel } from './linear.js'

// Written by src/build/settings.ts; see there.
export const datingModel: LinearModel = {
  bias: [-1.75],
  weights: `beside
	aspect
		before
			false 1
	complementizer
		noun
			1 -1
	event
		after
			false 1
			true -3
		before
			false -1
			true 2
		masdar
			2 -3
		noun
			0 1
		participle
			1 1
		verb
			1 -6
	light 3
		before
			false 5
		masdar
			0 1
			1 1
		noun
			0 3
	mark
		after
			false 1
			true -1
		noun
			0 -3
	none
		after
			true -3
		before
			true 3
		masdar
			1 2
			2 -2
		noun
			0 -2
	other
		before
			true -3
		masdar
			0 7
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
				 -3
				في 2
			ل
				 -4
		preposition
			preposition
				 -1
				في -1
			relative
				في -1
			verb
				event
					 4
				light
					 2
			ل
				 2
		relative
			phrase
				 -5
		temporal
			phrase
				في 2
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
		1 2
		10 -14
		2 3
		3 1
		4 -2
		6 -8
	before
		1 1
		10 -3
		3 1
		6 -2
earlier -6
	ACCUSE -5
	ASSAULT 1
	DISASTER 1
	PERSONNEL -14
	REQUEST -10
	SUPPORT 8
	THREATEN 4
	beside
		true -3
	dates
		true -2
	definite
		false
			false -3
			true -3
		true
			true 6
	first
		false -1
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
			PROTEST -1
			REJECT -3
			RETREAT 13
			SUPPORT 5
			THREATEN 4
			false -7
		true
			ACCUSE -2
			ASSAULT 3
			COERCE 2
			PERSONNEL -1
			PROTEST 7
			REJECT 6
			RETREAT -2
			SANCTION 1
			false 2
			true -2
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
			masdar 9
			noun 1
			past 10
		years
			before
				masdar -11
first
	false -4
	true 1
	verb
		after
			after
				verb
					event -1
			before
				verb
					light 4
			same 1
				verb
					event 1
		before
			after -4
			before
				verb
					event 1
					light 3
					other -2
		none
			before -1
				edge -1
implied
	 2
	year -1
		month
			day -1
kind
	after
		- 1
			phrase 1
		. 1
			edge 1
			في
				after 1
		\\ 1
			. 1
			noun 1
		adverb -3
			. -4
			noun -1
		complementizer
			
				before -3
			verb
				event 3
			ل
				before 5
		phrase -1
			adverb 1
			masdar 1
			noun -2
			verb
				event 3
			في
				before 1
		preposition
			noun -1
			بعد -2
			خلال 8
			في 5
			منذ
				after 5
		temporal 2
			
				before 1
		time -2
			
				after -3
			noun -1
		verb
			aspect -1
			event
				
					after 1
				adverb 3
				preposition -2
			light
				noun 5
				في
					before 2
		،
			
				after 3
				before -2
			complementizer -2
			conjunction -1
			masdar 1
			preposition 5
			temporal 5
			verb
				event -1
				light 3
			خلال
				after -3
				before 8
			في
				after 3
		ب 1
			
				before 2
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
			edge 11
			masdar -2
			noun 1
			verb -1
				event 2
			، 8
			إلى -1
			ب -2
			حتى
				after -1
			خلال
				after 1
			على 1
			ل -2
			منذ -2
				before 1
		time
			
				after 2
			masdar 1
		verb
			event
				
					before 3
				masdar -1
				past -2
				relative 2
				، 3
				في -3
			light
				
					before 1
		، 2
			masdar 1
		إلى 2
			
				before 1
			preposition 2
			verb 4
		ب
			noun 1
			verb -2
			في 1
		خلال
			
				after 5
			masdar 1
		على
			verb 1
		في
			
				after 1
		ل -4
			
				before -4
			على -2
		منذ -3
			preposition -3
kinds
	beside
		phrase
			preposition
				before -2
			ب
				after 3
			ل
				before 2
		preposition
			complementizer
				before 3
			phrase
				after -2
				before 2
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
				after 2
		على
			.
				after 3
		في
			preposition
				after 2
			،
				after -1
		ل
			.
				after 3
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
				true -2
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
				true 5
			REQUEST
				false -1
				true -6
		COERCE
			ACCUSE
				false -2
			COERCE
				false 2
				true 5
			SANCTION
				false -4
		CONSULT
			AGREE
				true 4
			CONSULT
				true 1
			REQUEST
				false -5
				true 3
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
			RETREAT
				false 2
opening
	/ -5
		before -2
	time 1
		before 2
	أتى -4
	أدى 6
	أشار 1
		before 3
	أصدر 2
	أفاد
		before -3
	أكد
		after 1
		before -1
	أوضح
		before 1
	القدس 22
		after 1
		before 2
	بغداد
		before -1
	تمكن 1
		before 2
	تواصل 1
	دبي -1
		before -6
	ذكر 2
		after 6
	روابط
		after -3
	في
		after -2
		before 10
	قال 2
	قتل 6
		before 2
	قرر 1
		before 4
	كان 2
		after 5
	لاهاي 5
	لكن
		before -1
	وبعد -4
	وفي
		before 1
	وقد 1
	وقع 3
	ومن 2
own -1
precision
	day 4
		CONSULT 3
		DISASTER -2
		PERSONNEL -2
		PROTEST 3
	minute -4
	month 1
		ASSAULT -3
		CONCEDE 1
		DISASTER 1
		PERSONNEL 1
		RETREAT -2
	range -3
		ASSAULT 5
	year -3
		AID 1
		CONSULT -1
		DISASTER 2
		REQUEST -1
		SANCTION -1
		SUPPORT -5
preposition
	
		0 5
		14 -3
		2 4
		5 3
		after 1
	حتى -2
		after -1
	خلال 3
		99 2
		after 1
	في 2
		2 1
		22 -3
		9 1
		99 2
		وقت
			سابق
				22 1
				before 3
	منذ
		99 -4
		before 1
rank
	0
		false 2
		true 4
	1
		false -9
	2
		false -14
reach
	0
		before 5
		false 4
		verb 3
	14
		verb -1
	2
		false 1
		noun 1
	22
		masdar -3
		true -2
	5
		after 1
		false 1
		true -1
	9
		after -1
		before 2
		false 2
		true -2
	99
		after -7
		masdar -2
rival
	false
		0 10
		14 -1
		2 6
		22 -4
		5 1
		99 -7
	nearer
		false
			after
				 2
				في 3
			before 2
				noun 2
		true
			after
				noun -2
				verb 1
			before
				 -1
				masdar -3
				noun -1
				participle 1
	true -2
		5 -3
rivals
	between
		0
			after
				masdar 16
				noun 13
				verb 15
		1
			after
				masdar -3
			before
				masdar -1
		2
			after
				noun -7
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
			 2
			في 1
		،
			 1
			في 3
		التي
			 -1
		الذي
			في 1
		بعد
			في -3
		حيث
			في -4
		خلال
			 8
			في 1
		رئيس
			 7
		علي
			 -4
		في
			 -1
		من
			 1
			في -4
	before
		.
			 -6
			خلال 3
			في -1
		،
			 -2
		التي
			 1
		الذي
			 2
		الي
			 5
			في 7
		علي
			في 1
		عليه
			 -1
		في
			 -5
		فيه
			في 2
		لها
			 1
		مع
			في -1
		من
			 -3
type
	ACCUSE -3
	AGREE -2
	COERCE 1
	CONSULT 1
	DISASTER 8
	MOBILIZE -2
	PROTEST 1
	REQUEST -3
verbs
	after
		0 3
		1 -1
		2 -2
	before
		0 -2
		2 1
way
	after
		 1
		, 2
		,,verb
			light -3
		conjunction -1
		relative,verb
			event 3
	before
		 5
		, 5
		,,complementizer -2
		,,verb
			light 3
		complementizer,verb
			light 6
		long -1
when
	after -2
		AGREE -1
		ASSAULT -3
		COERCE -2
		PERSONNEL 3
		REQUEST -8
		RETREAT 3
		noun 1
		past -8
	before
		ACCUSE -1
		AID -1
		PROTEST 1
		masdar -2
		past 7
		present -4
	now
		ACCUSE 2
		AGREE -1
		COERCE 2
		PERSONNEL -3
		REJECT 3
		SANCTION 8
		SUPPORT -4
		noun -1
		past 7
	unknown 3
		ACCUSE 1
	years
		before
			ACCUSE -7
			AGREE 4
			AID 9
			ASSAULT 1
			COERCE 2
			CONSULT -1
			SANCTION -1
			SUPPORT 3
			masdar 1
			noun -1
			past 4
			present -1
word
	after
		- 1
		. 1
			ACCUSE 3
			AGREE -2
			ASSAULT 6
			PERSONNEL 5
			REQUEST -2
		\\ 1
			ASSAULT 1
		time -2
		،
			ASSAULT 1
			CONSULT 2
			MOBILIZE -3
			PERSONNEL 1
			REQUEST 5
			RETREAT -5
		الي -1
		ان
			COERCE 7
		تقريبا -3
		خلال 5
		رئيس 13
		عمليات 4
		في
			ASSAULT 3
			PERSONNEL -1
		مقتل -5
			ASSAULT -2
		من
			COERCE 1
	before
		: -1
		edge 1
		، 2
			COERCE 1
			CONSULT 2
		أعلن -5
		اتفاق -1
		التقى 3
		القاهره -2
		بتاريخ 1
		تمكن 1
		حتي -8
		خلال 2
			ASSAULT 3
			DISASTER 2
		في
			ASSAULT -4
			COERCE -1
			CONCEDE 1
			CONSULT 1
			MOBILIZE -1
			PERSONNEL 1
			REJECT -7
			REQUEST -1
			SANCTION 1
			SUPPORT 4
		لها 7
		نفذ 2
			ASSAULT 6
		وزير 4
		وفي 2
		يوم 6
	between
		after
			- 4
			: -8
			time -9
			، -2
				noun 2
				verb -3
			أجرى 4
			أعلن -4
			استهدف 3
			اعقاب -2
			اعلان -6
			التي 1
				noun 2
			الذي 3
				masdar 3
			العاصمه
				noun 1
			العراق
				masdar 5
			المملكه 4
			الولايات 1
			الي
				masdar 2
			ان -1
			بالسجن -1
			بعد -13
			بلغ 1
			بين 7
			تحت 4
			تم -2
			جلسه
				masdar 1
			خلال
				verb 1
			عقد 4
			علي 1
				masdar -1
				noun 1
				verb 1
			في 4
			منذ -1
				noun -4
			منطقه 2
			نفذ 1
		before
			"
				masdar 10
			time -1
				masdar -2
			،
				verb -1
			أثار
				masdar -1
			أصاب 1
			أصدر 11
			اسرائيل 1
			الشرطه 2
			الي -1
			ان -8
				verb -1
			انه -3
			بعد -2
				noun -8
			بمناسبه -2
			ثم -1
			حتي -3
			حيث 4
			حين 11
				masdar 1
			سوريا 2
			شهد 5
			عقد
				noun 1
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
			كان -1
			مع -2
			مقتل -5
			من
				masdar 6
				noun -1
			منذ -1
				masdar -1`,
}
