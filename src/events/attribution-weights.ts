import type { LinearModel } from './linear.js'

// Written by src/build/attribution.ts; see there.
export const attributionModel: LinearModel = {
  bias: [-4.67],
  weights: `act
	false
		masdar 2
		noun -1
		verb 2
	true
		masdar -1
		noun 2
		participle -3
		verb -2
aside
	after
		 4
		verb -1
		إلى 6
		ب 4
		بعد -6
		خلال -2
		عقب -5
		على -1
		عن 2
		في -3
		ل 1
	definite
		false
			masdar 1
			noun -4
			participle -1
			verb -1
		true
			masdar 3
before
	after
		 4
		أثناء -2
		إثر 3
		إلى 2
		ب 2
		بشأن -2
		بعد 2
		جراء 8
		خلال 2
		عقب -4
		على -3
			خلفية 1
		في 1
		قبل -4
		ل 1
		مع 2
		من 3
		منذ -3
		نتيجة -1
		وراء -2
		وسط 1
	definite
		false
			masdar -2
			noun -2
			participle 4
		true
			masdar -1
carried -3
	0 5
		quoting
			false
				false 1
				true 3
			true
				false 3
				true -1
	1 -2
		quoting
			false
				false -6
				true 4
	2 -4
		quoting
			false
				false -3
	3 -3
		quoting
			false
				false -3
	at
		0 -3
		1 -4
		11 -1
		19 -1
		2 2
		3 4
	beginning
		adverb
			false -1
			true 1
		complementizer
			false 2
			true 4
		conjunction
			false 5
		demonstrative
			false -4
			true -2
		mark
			false 13
		negation
			true -2
		past
			true -4
		phrase
			false -1
		preposition
			false 3
			true -4
		pronoun
			true 4
		report
			true 2
		temporal
			true -2
		time
			false -1
		verb
			
				false 2
				true -7
			aspect
				true -7
			denial
				true -1
			modal
				false -2
				true -2
			motion
				false -1
				true -8
			other
				true -12
			speech
				false -11
				true 16
			state
				false 4
				true -6
	form
		masdar -2
		participle -1
		verb 1
	kind
		content
			complementizer -7
		document
			colon 7
			complementizer -1
			quotation -3
		headline
			colon -9
		masdar
			bare -4
			complementizer -5
		participle
			bare -2
			colon 2
			quotation 2
		report
			aside -8
		verb
			aside 2
			colon 11
			complementizer 6
			quotation 9
	own
		0 11
			quoting
				false 2
				true 9
		1 -5
			quoting
				false -2
				true -3
		2 -9
			quoting
				false -5
				true -4
	quoting
		false -5
		true 2
	word
		الا -4
		الي -2
		اما -4
		ان -3
		بدوره -1
		جاء -3
		جاءت -2
		علي -2
		غير -2
		ففي 4
		فقد 2
		في -6
		فيما -2
		كذلك -1
		كما 7
		لكن -4
		من -4
		هذا -3
		و 3
		واتهم -1
		واشاد -1
		واشار 11
		واشارت 7
		واضاف 12
		واضافت 11
		واعرب 2
		واعلنت -5
		وافاد -4
		وافادت -4
		واكد 3
		واكدت 6
		واوضح 9
		واوضحت 3
		وبحسب 4
		وبعد -4
		وبينما -1
		وتابع 10
		وتابعت -3
		وتاتي -1
		وتقول -4
		وتمكنت -1
		وجاء 2
		وجاءت -1
		وخلال -1
		ودعا -1
		وذكر 1
		ورغم -2
		وسبق 2
		وصرح -1
		وطالب -1
		وعبر -1
		وعلي -1
		وفي -6
		وفيما 1
		وقال -2
		وقالت -3
		وقتل -2
		وقد -3
		وكان -3
		وكانت -6
		وكشف -1
		ولا 1
		ولفت -1
		ولكن -3
		ولم -2
		ومع -1
		ومن 1
		ومنذ 1
		ونقل -3
		ونقلت -7
		وهذه -1
		ووصف -2
		ووفقا -1
		ووقع -1
		وياتي -2
		ويذكر -3
		ويري 1
		ويعد -1
		ويقول -4
		ياتي -2
		يذكر -6
		يشار -3
clauses
	aside
		0 -1
	before
		0 4
		1 2
		2 -1
		3 -6
	inside
		0 6
		1 5
		3 -7
conjoined
	false
		participle -3
		verb 2
	true
		masdar 1
		noun 1
		participle -1
		verb -1
distance
	aside
		0 5
		11 -2
		19 -1
		2 2
		3 2
		4 3
		7 1
	bare
		0 -1
		1 2
		19 -2
		2 -5
		4 -2
		7 -2
	before
		1 -1
		11 1
		19 -3
		2 -1
		3 1
		4 1
		7 2
	colon
		0 -1
		1 1
		19 -1
		2 -3
		3 4
		7 -4
	complementizer
		0 1
		1 1
		11 -1
		19 -3
		3 1
	inside
		1 5
		11 -4
		19 -7
		2 1
		3 5
		4 3
		7 -1
	quotation
		0 3
		1 -3
		11 -1
		19 -1
		2 1
		3 1
		7 4
event
	after
		 3
		أثناء 1
		أمام -2
		إثر -4
		إضافة
			إلى 5
		إلى 2
			جانب 4
		ب -1
		بعد -2
		بمناسبة -6
		بين 6
		جراء 4
		حتى 6
		حول 3
		حيال -5
		خلال -2
		عبر 1
		عشية -3
		عقب -6
		على -2
			الرغم
				من -6
			خلفية 2
		عن 2
		فضلا
			عن 6
		في 2
			إطار 4
			ظل -2
		قبل 1
		قبيل -3
		ل 2
		لدى -4
		من
			خلال 4
		منذ -8
		نتيجة 3
		وراء 4
		وسط -2
first
	false
		inside -1
	person
		act
			bare
				before -2
		verb
			colon
				inside -5
			quotation
				inside -3
	true
		aside -1
		inside 4
form
	masdar 1
	noun 2
	participle -5
	verb 1
headline
	false -1
inside
	after
		 1
		verb 1
		إثر -2
		إضافة
			إلى 4
		إلى -3
		ب 4
		بشأن -5
		بعد 1
		حول 3
		خلال 2
		عقب -2
		على 2
			خلفية 1
		عن -1
		عند 1
		في -1
		قبل 1
		ل 1
		مع -1
		من 2
		منذ -1
		نتيجة 2
		وراء 4
		وسط -2
	definite
		false
			masdar 2
			noun 3
			participle -6
			verb 1
		true
			noun 3
later
	0 3
		act -4
		content -3
		document 6
		headline 2
		masdar -3
		participle 3
		report 3
	1
		content 1
		headline 1
		participle -1
		report 3
	2 -1
		act 3
		headline -4
		masdar 1
		participle 2
		report -3
		verb -1
marks
	aside
		0 3
		1 -1
		2 -2
	before
		0 -1
		3 1
	inside
		0 -2
		1 -1
		2 2
		3 5
named
	false
		act 11
		content 8
		masdar 4
		participle -6
		report -4
		verb -6
	true
		act -12
		content -9
		document 3
		headline 6
		masdar -6
		participle 9
		report 7
		verb 5
own
	clause
		false
			joined
				act 2
				document 2
				masdar 4
				participle 4
				report -1
				verb 3
			separated
				act -4
				content 1
				verb -4
		true
			joined
				act -3
				content -4
				masdar -4
				participle -3
				report 4
				verb 1
			separated
				act 3
place
	act
		aside
			before 1
				act
					false -1
				own
					false 1
			inside
				masdar -2
				own
					false 1
		bare
			before
				masdar -1
				noun -1
				participle 2
				quoted
					false -3
					true 3
				verb 1
			inside -3
				act
					false -1
					true -1
				masdar 2
				noun -1
				own
					false -2
					true -1
				participle -2
				quoted
					false -3
					true 1
				verb -2
		colon
			before
				own
					false 1
				quoted
					false 1
			inside
				act
					false 1
				masdar -1
				own
					false 1
				quoted
					false -5
		complementizer
			aside
				act
					false 1
					true -1
				own
					false -2
					true 2
				quoted
					false 1
			before
				masdar -2
				noun -1
				verb -1
			inside
				act
					false -2
					true 2
				masdar 1
				noun 2
				own
					true 1
				quoted
					false -3
					true 3
				verb -3
		quotation
			aside 2
				act
					true 2
				noun 1
				own
					false 1
				quoted
					false 2
			before -1
				act
					false 1
					true -2
				masdar -1
				noun -5
				own
					false 2
					true -3
				quoted
					true -1
				verb 5
			inside -1
				act
					false -2
					true 2
				noun 1
				own
					false -1
				quoted
					false -2
					true 1
				verb -1
	content
		complementizer
			aside
				noun 1
				own
					true -1
				quoted
					false 2
			before 1
				act
					true 1
				masdar -3
				own
					false -2
					true 2
				quoted
					true 1
			inside -1
				act
					false -3
					true 1
				masdar -2
				noun -1
				own
					false -3
					true 1
				participle 1
				quoted
					false -3
					true 1
				verb 1
	document
		complementizer
			inside 6
				own
					false 5
	headline
		colon
			before -3
				act
					false -3
				quoted
					false -2
			inside 2
				act
					true 1
				masdar -1
				quoted
					false 2
					true -1
				verb 3
	masdar
		aside
			before 1
				act
					false 3
				own
					false 1
				quoted
					false 3
		bare
			before -1
				act
					true -1
				noun -1
				own
					false -1
				quoted
					false -1
				verb 1
			inside -1
				act
					false -1
				masdar 4
				noun -3
				own
					false 1
					true -1
				quoted
					false 3
					true -4
				verb -2
		colon
			inside 1
				act
					false -1
				own
					false 1
		complementizer
			before -3
				act
					false -1
					true -1
				own
					false -2
				quoted
					false -1
				verb -1
			inside 1
				masdar 1
				noun -4
				own
					false -1
				quoted
					false 3
					true -2
				verb 4
	participle
		bare
			before
				act
					false 3
					true -3
				masdar -4
				noun 1
				own
					false 1
					true -1
				quoted
					false 1
					true -1
				verb 1
			inside
				masdar -4
				noun 3
				own
					false -2
				quoted
					false 3
				verb 1
		colon
			before
				act
					false 1
					true -1
				own
					false 1
				verb -1
			inside 1
				own
					false 1
		complementizer
			before
				act
					false 1
					true -1
				masdar 2
				noun 1
				own
					true -1
				quoted
					false -2
					true 2
				verb 2
			inside
				masdar 5
				noun 1
				quoted
					false -1
					true 1
				verb -3
		quotation
			before -1
				own
					false 3
				quoted
					false -3
				verb -1
			inside 2
				own
					false 1
				quoted
					true 1
	report
		aside
			before 2
				act
					false 2
				masdar 3
				noun 1
				own
					false 3
					true -1
				quoted
					false 6
					true -4
			inside
				act
					false -2
					true 2
				noun 2
				quoted
					false 6
					true -6
				verb -1
	verb
		aside
			before 2
				act
					false 1
					true 1
				masdar -2
				noun 3
				own
					false 2
				quoted
					false 5
				verb 1
			inside 2
				act
					false 2
				masdar -2
				quoted
					false 3
					true -2
				verb 4
		bare
			before 2
				act
					false 1
					true 1
				masdar 2
				noun 1
				own
					true 1
				quoted
					true 2
				verb 1
			inside -4
				act
					false -1
					true -3
				noun -3
				own
					false 2
					true -6
				participle -1
				quoted
					false -2
					true -2
		colon
			aside -1
				act
					false -1
				noun -3
				quoted
					false -2
			before
				act
					false 2
					true -3
				masdar 1
				noun 1
				own
					false 2
				quoted
					false -1
					true 1
				verb -2
			inside 2
				act
					false 1
					true 1
				masdar 1
				noun 2
				own
					true 1
				quoted
					false 1
		complementizer
			aside -3
				act
					false 1
					true -4
				noun 1
				own
					false 2
					true -5
				quoted
					false -1
					true -2
			before 1
				act
					false 2
					true -2
				noun 1
				own
					false 3
					true -2
				quoted
					false -2
					true 3
				verb -2
			inside 1
				act
					false -1
					true 1
				own
					false -1
					true 2
				participle 1
		quotation
			aside
				masdar -4
				noun 2
				own
					false 4
				quoted
					false -3
			before 2
				act
					false -1
					true 3
				noun 2
				own
					false 2
				quoted
					false -2
					true 4
				verb 1
			inside -3
				act
					false -1
					true -1
				masdar -1
				noun 2
				own
					false 2
					true -5
				quoted
					false -2
				verb -2
quoted
	false -3
	true 2
relative
	false
		before 1
		inside 3
	true
		aside -2
		before -2
relatives
	aside
		0 1
		1 -2
	inside
		0 1
		1 2
		2 1
speaker
	acts
		false
			act
				aside 2
				bare
					false -1
				colon 1
					false 2
					true -2
				complementizer -1
					false -1
					true -1
				quotation 2
					false 3
			carried -2
				false -4
				true 2
			content
				complementizer 2
					false 1
			document
				complementizer 1
					false -1
			false 4
			headline
				colon -1
					false -2
					true 1
			masdar
				aside
					false 1
				colon 1
				complementizer 2
					false 2
				quotation
					false 1
			participle
				bare -1
					true -1
				colon 2
					false 2
					true 1
				complementizer
					false 1
					true -1
				quotation 3
					false 3
			report
				aside -2
					false -2
			true 2
			verb
				aside
					false -1
					true 2
				bare -1
					false -1
				colon -3
					false -1
					true -3
				complementizer -1
					true -1
				quotation 2
					false 2
		true
			act
				bare -2
					false -1
					true -2
				complementizer 1
					true 2
				quotation -2
					false -4
					true 2
			carried
				false -1
				true 1
			content
				complementizer -3
					false -4
					true 1
			false -2
			participle
				bare 2
					true -2
				complementizer 1
				quotation -1
					true -1
			report
				aside 4
					false 2
			true -6
			verb
				bare -2
					true -2
				colon 3
					false 3
					true 1
				complementizer -1
					false 2
					true -3
				quotation -3
					true 2
	known
		false -7
		true 6
	named
		act
			aside 1
			bare -1
			colon -2
			complementizer 2
			quotation 3
		carried 1
		content
			complementizer 2
		headline
			colon -5
		masdar
			aside -2
			bare -5
			colon 1
			complementizer 2
		participle
			bare 2
			colon -3
			complementizer 3
			quotation 1
		report
			aside 3
		verb
			bare -2
			colon 3
			complementizer -1
			quotation 2
	nominal
		act
			bare -2
			colon 1
			complementizer -2
			quotation -2
		carried -4
		content
			complementizer -3
		document
			complementizer 1
		headline
			colon 3
		masdar
			bare 3
			complementizer -1
		participle
			bare -2
			colon 4
			complementizer -3
			quotation 1
		report
			aside -1
		verb
			aside 4
			colon -3
			complementizer -1
			quotation -2
	sector
		AGR 6
		BUS 1
		COP 10
		CRM -3
		CVL -1
		EDU 4
		ELI -10
		GOV 2
		HLH -2
		IGO 4
		JRN 4
		JUD 1
		LAB 1
		LEG 1
		MED 1
		MIL 4
		NGO 8
		OPP -2
		PTY -3
		REB -2
		REF -5
		REL -7
		SET -6
		SPY 5
		UAF -13
		none 2
	side
		after
			act
				aside 2
				bare -15
				colon -2
				complementizer -10
				quotation -7
			content
				complementizer -11
			masdar
				aside -1
				bare -6
				complementizer -4
			participle
				bare -6
				complementizer -11
				quotation -4
			report
				aside -5
			verb
				bare -17
				colon -9
				complementizer -19
				quotation -13
		before
			act
				aside -1
				bare 12
				colon 1
				complementizer 10
				quotation 8
			carried -3
			content
				complementizer 10
			document
				complementizer 5
			masdar
				bare 4
				colon 2
				complementizer 5
				quotation 2
			participle
				bare 7
				colon 2
				complementizer 12
				quotation 6
			report
				aside 8
			verb
				aside 3
				bare 14
				colon 9
				complementizer 17
				quotation 12
	suffers
		false 2
		true -3
that
	0
		aside -1
		before 1
		inside -3
	1
		before -1
		inside 4
	2
		before 1
		inside 3
type
	ACCUSE -3
	AGREE 6
	AID 3
	ASSAULT 3
	COERCE 2
	CONCEDE -2
	CONSULT -1
	COOPERATE 3
	DISASTER 3
	MOBILIZE -1
	PERSONNEL -3
	PROTEST -2
	REJECT -1
	REQUEST -1
	RETREAT 2
	SANCTION -5
	THREATEN -5
verbs
	aside
		0 -2
		1 1
	before
		0 1
		1 1
		3 -3
	inside
		1 1
		2 2
		3 1
word
	أبان 4
		bare -1
		before -4
		inside 2
	أبدى
		bare -3
	أبلغ 1
		bare -1
		before 6
		complementizer 4
		inside -3
	أثار -8
		bare -6
		before -2
		inside -5
	أثنى -2
		bare -4
	أجرى 3
		complementizer 3
	أجمع -3
		bare -1
		before 1
	أحال 2
		bare 3
	أخبر -1
		complementizer 1
		inside -2
	أخذ -3
		bare -4
	أدان -3
		bare -4
		inside -3
		quotation 4
	أدلى -2
		before -1
		inside -1
		quotation -5
	أدى 1
		before -2
		complementizer 3
		inside 1
	أراد -1
		complementizer -1
	أشاد -5
		bare -2
		inside -4
	أشار 4
		aside 1
		bare 5
		before -5
		inside 4
	أصدر 4
		aside 2
		bare -5
		before -2
		complementizer 2
		inside 5
	أصر 4
		before 2
	أضاف 5
		aside -2
		bare -3
		before 3
		colon 1
		complementizer 1
		inside 8
		quotation 2
	أطلع -4
		bare -1
		before -3
		inside -1
	أعرب -1
		aside 2
		bare -6
		before -3
		complementizer 8
		inside -2
		quotation -2
	أعطى -1
	أعلن 1
		aside 7
		bare 1
		before -2
		complementizer -2
		inside 4
	أغلق -3
		inside -2
	أفاد 7
		aside 1
		bare 6
		before 5
		complementizer -3
		inside 4
	أقام
		bare -1
		before -1
	أقر -5
		bare -2
		before -1
		complementizer -2
		inside -3
	أكد 3
		aside 4
		bare 2
		before 2
		complementizer -4
		inside 6
		quotation -6
	ألقى -4
		before -5
		complementizer -1
		inside 3
	أمر -4
		bare -5
		before -1
		inside -3
	أمكن 1
		bare 2
		before 2
		complementizer -6
		inside -1
	أمل -3
		complementizer 4
	أورد -1
		aside 1
		bare 3
		before -4
		complementizer -2
		inside 2
	أوضح 2
		before -1
		colon -3
		complementizer 3
		inside 3
	أوقع 8
		bare 7
		before -2
	أوقف 2
		bare 1
		before 4
		inside -2
	أيد -1
		bare -1
		before 1
		inside -1
	اتخذ -1
		bare 2
		before -2
		complementizer -2
		inside 1
	اتفق 3
		bare 4
		before 1
		inside 2
	اتهم 13
		bare 3
		before -10
		complementizer 2
		inside 7
	ادعى -6
		bare -1
		before -2
		complementizer -2
		inside -4
	استأنف -2
	استبعد 7
	استجاب 1
	استدعى -1
	استطاع -1
		bare 2
		before 2
		complementizer -2
		inside -3
	استقبل
		bare 2
		inside -1
	استمع -3
		bare -2
		inside -2
	استنكر 1
		bare 1
		inside -3
	اشتبه -1
		bare -1
		before 1
		inside -1
	اعتبر -1
		bare -3
		before -3
		inside 3
	اعترف -3
		bare -2
		complementizer -3
		inside -2
	اعتقد 3
		before -1
		complementizer 3
		inside 4
	اعتقل -2
		complementizer -2
	اعتمد 1
		bare 2
	اعلان
		bare 1
		before -3
		complementizer -1
		inside 4
	افترض -3
		complementizer -3
	اقترح -5
		bare -4
	اقرار -2
	التزم 3
	التقى 1
		bare 2
		before 1
		complementizer 2
	امتنع 3
		bare 1
	انتقد
		bare -2
		before 1
	انسحب -1
		bare -1
	انضم -2
		bare 1
		inside -1
	بادر -1
		bare 1
	باشر
		bare 1
	بان -3
		complementizer -3
		inside -2
	بحسب 3
		aside 3
		before 3
	بدا -2
		complementizer -2
		inside -5
	بقوله -3
		before -3
	بنى -1
	تابع 6
		colon 1
		complementizer 3
		inside -2
		quotation 2
	تاكيد 2
		bare 3
	تبادل -1
		before 1
	تبنى -3
		bare -3
		before -1
		inside -2
	تحدث 2
		bare 8
		before 1
		inside 3
	تحمل -2
		bare -1
		before -1
	تردد -5
		bare 1
		before 2
	تصدى -1
		bare -1
	تصريح -3
		inside -3
	تصريحات
		bare -2
		inside -1
	تطرق 4
		bare 11
		inside 1
	تعامل
		bare -1
	تعرض
		bare -1
	تعهد
		before 2
		inside -1
	تقدم
		bare 1
		before -1
		complementizer -2
		inside 1
	تقرر 1
		bare 2
		before -3
	تكبد -2
	تمثل -5
		before -1
		inside -3
	تمكن -1
		complementizer -1
	تناول 1
		bare -1
	توافق -2
	توصل
		bare -3
		before -2
	توقع 2
		before 3
		complementizer -2
		inside 1
	ثمن -3
	جاء 2
		before 1
		complementizer 1
		inside 4
	جدد
		bare 2
		before 1
		inside 2
	حث -2
		bare -2
		before -2
	حذر -3
		bare 2
		before -1
		complementizer -4
		inside -2
	حسب
		aside 1
		before 6
		inside -5
	حصل 3
		complementizer 3
	حضر 3
		bare -1
		before 2
		inside 3
	حقق -2
		bare 2
		inside -2
	حكم -5
		bare -4
	حمل 5
		bare 3
		before -2
		inside 6
	خضع 1
		bare -1
	خلص 2
		inside 3
	داعيا
		before -2
	دافع 1
		bare 3
		inside 4
	دان 8
		bare -2
		inside 5
	دعا -2
		bare -4
		before -3
		complementizer 3
	دعم -1
		bare 4
		before 3
		inside -2
	دفع
		bare -1
		before -1
		complementizer 2
	ذكر 3
		bare 3
		before 3
		inside 2
	رأى 1
		bare 4
		before 1
		complementizer -1
		inside -1
	رجح 3
		complementizer 1
		inside -5
	رحب -2
		bare -3
		before -2
		inside -2
	رد -8
		bare 1
		before -1
		inside -5
	رفض 3
		bare -4
		before 3
		complementizer 5
	رفع 1
		bare 3
		before 2
	روابط -6
		colon -6
		inside -6
	زعم 1
		before 1
		complementizer -4
	ساهم -1
		bare 2
		before -1
	سعى -2
		complementizer -2
	سلم -1
		bare -2
		before -3
		inside -1
	سمح 1
		bare 3
		before -1
		inside 2
	سمى 3
		before 3
		inside -2
	شارك -2
		before 2
	شدد 2
		bare -2
		before -2
		complementizer 1
		quotation 5
	شكل 3
		bare 1
		before 2
		inside 1
	شن 2
		complementizer 2
	شهد -5
		complementizer -5
	صدر 1
		bare 3
	صدق -2
		bare -2
		before -1
		inside -1
	صرح 1
		aside -1
		bare -5
		before -1
		complementizer 3
		inside 4
	صوت -3
		bare -2
	ضرب -1
		before 2
		inside -2
	طالب -1
		bare -3
		before -3
		complementizer 3
		inside 3
	طلب 6
		before 2
		inside 2
	ظهر 3
		bare -1
		before 1
		complementizer -1
		inside -1
	عبر -1
		bare 1
		before 1
	عد
		bare -3
		before 1
	عرض 2
	عرف 3
		complementizer 3
	عزز -1
	عقد
		bare -3
		complementizer -2
		inside 1
	علق -3
		bare -3
	علم
		inside 4
	علي -3
		aside -3
		before -3
	عمل
		before -1
		complementizer 3
		inside 1
		quotation -3
	عنف -4
	عنى -1
		complementizer -1
	غادر
		bare -1
		before 2
		inside -2
	فتح 2
		bare 3
		before 1
	قائلا -1
		before -5
		complementizer -5
		inside 4
	قائله -1
		complementizer -2
	قال 2
		aside -1
		bare -1
		before 2
		complementizer -2
		inside 7
		quotation -1
	قبل 3
		bare -1
	قتل -1
		complementizer -1
	قدر 2
		before 2
		inside -2
	قدم
		aside 1
		complementizer -1
	قرر -3
		before -1
		inside -3
	قضى -1
		bare -1
		before 2
		inside -4
	قوله 7
		before 3
		colon -1
		complementizer -2
		inside 4
	قولها 2
		before -2
		complementizer 2
		inside 3
	كتب
		bare 4
		before -2
		complementizer 1
		inside 2
	كرر 5
		bare -1
	كشف 9
		bare -1
		before 1
		complementizer 1
		inside -2
	كلف -3
		bare -2
	لاحق -1
		bare -1
	لفت -1
		complementizer 1
		inside 1
	لقي -1
		bare 2
		before 1
		inside -1
	مؤكدا 2
		bare 7
		complementizer -2
		inside 2
	مؤكده -1
		before -1
		complementizer 2
	مبرزا 6
		complementizer 6
	مبينا
		before 1
	متهما -3
	مثل -1
		before 2
		inside -3
	مر 1
		bare -1
	مشددا 4
		bare -1
		before 5
		inside -2
	مشيرا 4
		bare 6
		before 6
		complementizer -2
		inside -1
	مشيره 5
		before 4
		inside 1
	مضيفا 1
		before 1
		complementizer 1
		inside 1
	مضيفه 1
		before 3
		complementizer 2
		inside -1
	معتبرا -1
		before -3
		complementizer -1
	معتبره -2
		before -1
		complementizer -1
	منح -2
		bare -3
		before -1
	موضحا 3
		before 3
		complementizer 1
		inside -1
	ناشد 2
	ناقش 2
		before -3
		inside 3
	ندد 2
		bare -1
		before 3
		inside 2
	نسب 3
		bare 5
		before 9
		inside -6
	نشر 2
		complementizer 2
		inside 2
	نصح -3
		bare -1
	نظر -5
		bare -1
		before -2
		complementizer -3
		inside -2
	نفى
		bare 2
		complementizer 2
		inside -1
	نقل 1
		aside -4
		bare -5
		colon -1
		complementizer 6
		inside 4
		quotation 2
	نقلا 2
		aside 2
		inside 3
	نوه 2
	هاجم -2
		bare 3
		before -1
		inside -1
	هدد -2
		bare -4
		before -2
	هنأ 1
	واجه -2
		before 1
		inside -4
	واصفا -2
		complementizer -2
	وافق -1
		before -2
		inside 1
	وبحسب 2
		aside 2
		inside 4
	وجب -2
		before 2
		complementizer -2
		inside -4
	وجه -1
		bare 5
		before -1
		complementizer -5
		inside -1
	وحسب 2
		aside 2
		inside 5
	ورد
		before -3
	وصف -3
		bare 7
		before -3
		inside -1
	وضع -4
		bare 1
		before -2
		inside -2
	وعد 3
		before 2
	وفق
		before 5
		inside -4
	وفقا -2
		aside -2
		before 5
		inside -7
	وقع
		before 2
		complementizer 2
		inside -4
	وقف
		bare 1
		inside 1
	ووفقا -2
		aside -2
		before -4
		inside 2`,
}
