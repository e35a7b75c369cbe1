import type { LinearModel } from './linear.js'

// Written by src/build/attribution.ts; see there.
export const attributionModel: LinearModel = {
  bias: [-4.64],
  weights: `act
	false
		masdar 3
		noun -1
		verb 2
	true
		masdar -1
		noun 2
		participle -3
		verb -2
aside
	after
		 5
		verb -1
		إلى 6
		ب 4
		بعد -6
		خلال -1
		عقب -5
		على -1
		عن 2
		في -1
		ل 1
		من -1
	definite
		false
			noun -4
			verb -1
		true
			masdar 4
			noun 1
before
	after
		 3
		أثناء -1
		إلى 2
		ب 3
		بسبب -1
		بشأن -1
		بعد 2
		جراء 7
		خلال 2
		عقب -4
		على -2
		في 1
		قبل -4
		ل 1
		من 3
		منذ -3
		وراء -2
	definite
		false
			masdar -1
			noun -2
			participle 3
carried -3
	0 6
		quoting
			false
				false 1
				true 3
			true
				false 4
				true -2
	1 -2
		quoting
			false
				false -6
				true 4
	2 -3
		quoting
			false
				false -3
	3 -3
		quoting
			false
				false -3
	at
		0 -2
		1 -4
		11 -2
		19 -2
		2 2
		3 4
		7 1
	beginning
		adverb
			false -1
			true 1
		complementizer
			false 1
			true 4
		conjunction
			false 4
			true -2
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
			true 1
		preposition
			false 3
			true -5
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
				false -3
				true -2
			motion
				false -2
				true -8
			other
				false -1
				true -12
			speech
				false -10
				true 17
			state
				false 4
				true -6
	form
		masdar -3
		participle -1
	kind
		content
			complementizer -9
		document
			colon 7
			complementizer -1
			quotation -3
		headline
			colon -9
		masdar
			bare -4
			complementizer -4
		participle
			bare 1
			colon 2
			complementizer -2
			quotation 2
		report
			aside -7
		verb
			aside 1
			colon 9
			complementizer 6
			quotation 10
	own
		0 11
			quoting
				false 2
				true 9
		1 -5
			quoting
				false -3
				true -2
		2 -10
			quoting
				false -5
				true -5
	quoting
		false -5
		true 2
	word
		الا -3
		الي -2
		اما -4
		ان -2
		بدوره -1
		جاء -2
		جاءت -2
		علي -2
		غير -2
		ففي 4
		فقد 3
		في -4
		فيما -2
		كذلك -1
		كما 8
		لكن -4
		من -4
		هذا -4
		و -3
		واشار 11
		واشارت 7
		واضاف 12
		واضافت 10
		واعرب 2
		واعلنت -5
		وافاد -3
		وافادت -4
		واكد 2
		واكدت 6
		واوضح 10
		واوضحت 3
		وبحسب 4
		وبعد -4
		وبينما -1
		وتابع 9
		وتابعت -3
		وتاتي -1
		وتقول -4
		وتمكنت -1
		وجاء 2
		وجاءت -1
		وخلال -1
		ودعا -1
		وذكر 3
		ورغم -1
		وسبق 2
		وصرح -1
		وعلي -1
		وفي -5
		وفيما -1
		وقال -3
		وقالت -4
		وقتل -2
		وقد -3
		وكان -4
		وكانت -5
		وكشف -1
		ولفت -1
		ولكن -3
		ولم -1
		ومع -1
		ومن -1
		ومنذ 1
		ونقل -3
		ونقلت -6
		وهذه -1
		ووصف -2
		ووفقا -1
		ووقع -1
		وياتي -2
		ويذكر -4
		ويعد -1
		ويقول -4
		ياتي -2
		يذكر -5
		يشار -3
clauses
	aside
		0 -1
	before
		0 3
		1 3
		2 -1
		3 -5
	inside
		0 6
		1 5
		2 -1
		3 -6
conjoined
	false
		participle -2
		verb 2
	true
		masdar 2
		noun 2
		participle -2
		verb -2
distance
	aside
		0 4
		1 2
		11 -3
		19 -1
		2 2
		3 2
		4 2
		7 1
	bare
		0 1
		1 1
		19 -2
		2 -5
		4 -2
		7 -2
	before
		11 1
		19 -3
		2 -2
		3 1
		7 2
	colon
		0 1
		1 1
		2 -2
		3 4
		4 -1
		7 -5
	complementizer
		0 2
		1 2
		11 -1
		19 -3
		3 1
		7 -1
	inside
		1 4
		11 -4
		19 -9
		2 3
		3 6
		4 4
	quotation
		0 2
		11 -1
		19 -1
		2 1
		7 3
event
	after
		 3
		أثناء 2
		أمام -1
		إثر -7
		إضافة
			إلى 7
		إلى 2
			جانب 4
		ب -2
		بالإضافة
			إلى 2
		بسبب -1
		بشأن -1
		بعد -2
		بمناسبة -6
		بين 5
		جراء 3
		حتى 3
		حول 1
		حيال -4
		خلال -2
		عبر 4
		عشية -4
		عقب -6
		على -2
			الرغم
				من -6
			خلفية 2
		عن 2
		عند -2
		فضلا
			عن 6
		في 2
			إطار 3
			ظل -1
		قبل 1
		قبيل -5
		ل 2
		لدى -5
		من
			خلال 5
		منذ -8
		نتيجة 4
		وراء 4
		وسط -2
first
	false
		aside 1
	person 3
		verb
			colon
				inside -6
			quotation
				inside -2
	true
		aside -3
		inside 4
form
	masdar 2
	noun 2
	participle -4
headline
	false -1
	true 1
inside
	after
		verb 1
		إثر -1
		إلى -3
		ب 4
		بسبب 1
		بشأن -5
		بعد -1
		حول 2
		خلال 1
		عقب -1
		على 2
			خلفية 1
		عن -1
		في -2
		مع -1
		من 2
		منذ -2
		نتيجة 2
		وراء 4
		وسط -2
	definite
		false
			masdar 2
			noun 3
			participle -5
			verb 1
		true
			noun 3
later
	0 3
		act -4
		content -2
		document 6
		headline 2
		masdar -5
		participle 2
		report 3
		verb 1
	1 1
		act -1
		content 2
		headline 1
		masdar 1
		participle -1
		report 2
		verb -1
	2 -1
		act 2
		headline -4
		masdar 2
		participle 2
		report -2
		verb -1
marks
	aside
		0 1
		2 -1
	before
		0 -1
		3 1
	inside
		0 -3
		1 -1
		2 2
		3 6
named
	false
		act 10
		content 9
		masdar 6
		participle -6
		report -3
		verb -6
	true
		act -12
		content -10
		document 3
		headline 6
		masdar -7
		participle 10
		report 6
		verb 5
own
	clause
		false
			joined
				act 3
				content 1
				document 4
				headline -1
				masdar 5
				participle 5
				verb 2
			separated
				act -3
				content 1
				verb -4
		true
			joined
				act -2
				content -5
				masdar -3
				participle -3
				report 4
				verb 1
place
	act
		aside
			inside
				act
					false -1
				masdar -2
				own
					false 1
				quoted
					false -1
		bare
			before
				act
					true 1
				noun -2
				own
					false -1
					true 1
				participle 1
				quoted
					false -1
					true 2
				verb 1
			inside -2
				act
					true -2
				masdar 2
				noun -1
				own
					false -2
				participle -1
				quoted
					false -3
					true 1
				verb -2
		colon
			before
				quoted
					false 1
			inside
				act
					false 1
				masdar -1
				own
					false 2
				quoted
					false -5
		complementizer
			aside
				act
					true -1
				masdar 1
				noun -1
			before
				masdar -1
				noun 1
				own
					false 1
					true -1
				quoted
					false -1
					true 1
			inside
				act
					false -2
					true 2
				masdar 1
				own
					false 2
					true -2
				quoted
					false -2
					true 2
				verb -3
		quotation
			aside 3
				act
					true 2
				masdar -1
				noun 2
				own
					false 1
				quoted
					false 3
			before -1
				act
					false 1
					true -2
				masdar -1
				noun -3
				own
					false 2
					true -3
				quoted
					false 1
					true -1
				verb 3
			inside -2
				act
					false -3
					true 1
				masdar -1
				noun 2
				own
					false -1
				quoted
					false -2
				verb -1
	content
		complementizer
			aside
				noun 1
				own
					false -1
					true 1
				quoted
					false 2
			before 1
				act
					true 1
				masdar -3
				noun -1
				own
					false -2
					true 3
				quoted
					false 1
			inside -2
				act
					false -2
					true 1
				masdar -2
				noun -2
				own
					false -5
					true 3
				participle 1
				quoted
					false -3
					true 1
				verb 1
	headline
		colon
			inside 2
				act
					false 1
					true 1
				own
					false -1
				quoted
					false 3
				verb 2
	masdar
		aside
			before 2
				act
					false 3
				own
					false 2
				quoted
					false 4
		bare
			before -1
				act
					false -1
				noun -3
				own
					false -2
				quoted
					false -1
				verb 1
			inside -1
				masdar 4
				noun -3
				own
					true -1
				quoted
					false 4
				verb -1
		colon
			inside 1
				act
					false -1
				own
					false 1
				quoted
					true 1
		complementizer
			before -3
				act
					false -2
					true -1
				own
					false -3
				quoted
					false -2
				verb -2
			inside 1
				act
					false 1
				masdar 2
				noun -6
				quoted
					false 4
					true -3
				verb 5
	participle
		bare
			before
				act
					false 3
					true -3
				masdar -4
				own
					false 1
					true -1
				quoted
					false 2
					true -2
				verb 2
			inside
				masdar -3
				noun 3
				own
					false -2
				quoted
					false 2
				verb 1
		colon
			before
				act
					false 1
					true -1
				own
					false 1
				verb -1
			inside
				own
					false 1
		complementizer
			before
				act
					false 2
					true -2
				own
					false 1
					true -1
				quoted
					false -1
					true 1
				verb 3
			inside
				act
					false -1
					true 1
				masdar 5
				noun 1
				quoted
					false -2
					true 1
				verb -3
		quotation
			before
				own
					false 4
				quoted
					false -4
			inside 3
				own
					false 2
	report
		aside
			before 3
				act
					false 3
				masdar 2
				own
					false 3
				quoted
					false 6
					true -4
			inside
				act
					false -2
					true 2
				noun 3
				quoted
					false 6
					true -6
				verb -1
	verb
		aside
			before 2
				act
					false 1
				masdar -2
				noun 3
				own
					false 1
					true 1
				quoted
					false 6
				verb 1
			inside 2
				act
					false 1
					true 2
				masdar -2
				noun -2
				own
					false -1
				quoted
					false 3
					true -1
				verb 3
		bare
			before 2
				act
					false 1
					true 1
				masdar 3
				own
					false 1
					true 1
				quoted
					false -1
					true 2
				verb 1
			inside -4
				act
					false -1
					true -3
				noun -2
				own
					false 1
					true -5
				quoted
					false -3
					true -1
				verb -1
		colon
			aside -1
				act
					false -1
				noun -2
				own
					false -1
				quoted
					false -2
			before
				act
					false 3
					true -4
				masdar 1
				noun 1
				own
					false 2
				quoted
					false -1
					true 1
				verb -2
			inside 1
				act
					true 1
				masdar 1
				noun 2
				own
					false -1
					true 2
				quoted
					false 1
				verb 1
		complementizer
			aside -3
				act
					false 1
					true -3
				own
					false 2
					true -4
				quoted
					true -2
			before
				act
					false 3
					true -2
				masdar 1
				noun 1
				own
					false 2
					true -2
				quoted
					false -1
					true 2
			inside
				act
					false -1
					true 1
				masdar 1
				own
					false -2
					true 2
				participle -2
				verb 1
		quotation
			aside -1
				act
					false 1
				masdar -5
				noun 2
				own
					false 3
				quoted
					false -1
			before 3
				act
					true 4
				noun 3
				own
					false 1
				quoted
					false -2
					true 5
				verb 1
			inside -3
				act
					false -2
					true -1
				masdar -1
				noun 2
				own
					false 3
					true -5
				quoted
					false -3
				verb -2
quoted
	false -3
	true 2
relative
	false
		aside 1
		before 2
		inside 4
	true
		aside -2
		before -2
relatives
	aside
		0 1
		1 -3
	inside
		0 1
		1 2
		2 1
speaker
	acts
		false
			act
				aside
					false -1
				bare -1
					false -2
					true 1
				colon 1
					false 3
					true -2
				quotation 3
					false 2
			carried -2
				false -3
				true 1
			content
				complementizer 1
					false 1
					true -1
			document
				complementizer 1
					false -1
			false 4
			headline
				colon -1
					false -3
					true 1
			masdar
				aside
					false 1
				colon 1
				complementizer 3
					false 3
			participle
				bare -1
					true -1
				colon 2
					false 2
				complementizer
					false 1
					true -1
				quotation 3
					false 3
			report
				aside -2
					false -2
			true 3
			verb
				aside 2
					false -1
					true 3
				bare -1
					true -1
				colon -3
					true -3
				complementizer -1
					true -2
				quotation 2
					false 2
		true
			act
				bare -2
					false 1
					true -3
				complementizer
					false -2
					true 1
				quotation -2
					false -4
					true 2
			carried -1
				false -2
				true 1
			content
				complementizer -2
					false -3
					true 1
			false -1
			participle
				bare 1
					true -2
				complementizer
					false 1
					true -1
				quotation
					true -1
			report
				aside 5
			true -7
			verb
				bare -1
					false -1
					true -1
				colon 3
					true 1
				complementizer -1
					false 2
					true -3
				quotation -2
					true 2
	known
		false -7
		true 6
	named
		act
			aside 1
			colon -1
			complementizer 2
			quotation 1
		carried 1
		content
			complementizer 1
		headline
			colon -4
		masdar
			aside -3
			bare -4
			complementizer 3
		participle
			bare 2
			colon -3
			complementizer 3
			quotation 1
		report
			aside 3
		verb
			bare -2
			colon 4
			complementizer -1
			quotation 1
	nominal
		act
			aside -1
			bare -2
			colon 1
			complementizer -2
			quotation -1
		carried -4
		content
			complementizer -2
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
			complementizer -2
			quotation 2
		verb
			aside 4
			bare -1
			colon -4
			complementizer -1
			quotation -1
	sector
		AGR 6
		BUS 1
		COP 10
		CRM 1
		CVL -3
		EDU 4
		ELI -9
		GOV 2
		HLH -2
		IGO 4
		JRN 4
		LAB 1
		LEG -1
		MED 1
		MIL 3
		NGO 8
		OPP -3
		PTY -1
		REB -3
		REF -5
		REL -6
		SET -6
		SPY 5
		UAF -13
		none 2
	side
		after
			act
				aside -1
				bare -14
				complementizer -9
				quotation -8
			content
				complementizer -12
			masdar
				bare -5
				complementizer -2
			participle
				bare -6
				complementizer -11
				quotation -3
			report
				aside -6
			verb
				bare -16
				colon -9
				complementizer -19
				quotation -13
		before
			act
				aside 1
				bare 12
				colon 1
				complementizer 9
				quotation 8
			carried -3
			content
				complementizer 11
			document
				complementizer 5
			headline
				colon -1
			masdar
				aside 1
				bare 4
				colon 2
				complementizer 3
				quotation 2
			participle
				bare 7
				colon 1
				complementizer 11
				quotation 6
			report
				aside 8
			verb
				aside 4
				bare 14
				colon 9
				complementizer 16
				quotation 12
	suffers
		false 1
		true -2
that
	0
		aside -1
		before 1
		inside -3
	1
		before -1
		inside 4
	2
		inside 3
type
	ACCUSE -4
	AGREE 5
	AID 1
	ASSAULT 3
	COERCE 2
	CONCEDE -3
	CONSULT -1
	COOPERATE 6
	DISASTER 1
	PERSONNEL -3
	PROTEST -1
	REQUEST -1
	RETREAT 2
	SANCTION -5
	THREATEN -2
verbs
	aside
		0 -2
	before
		0 1
		1 2
		2 1
		3 -4
	inside
		1 1
		2 2
		3 1
word
	أبان 3
		before -4
	أبدى
		bare -3
		before 1
	أبلغ
		bare -2
		before 6
		complementizer 4
		inside -4
	أثار -5
		bare -2
		inside -5
	أجرى 3
		complementizer 3
	أجمع -3
		bare -1
		before 1
	أحال 1
		bare 3
	أخبر -1
		inside -3
	أخذ -3
		bare -4
	أدان -2
		bare -3
		inside -2
	أدلى
		bare -1
		before -1
	أدى
		before -1
		complementizer 1
		inside -1
	أراد -1
		complementizer -1
	أشاد -5
		bare -2
		inside -4
	أشار 3
		bare 5
		before -5
		complementizer -1
		inside 5
	أصدر 1
		aside -3
		bare -4
		before -3
		inside 4
	أصر 4
		bare -1
		before 1
	أضاف 4
		aside -2
		bare -5
		before 3
		colon 2
		complementizer 2
		inside 7
		quotation 3
	أطلع -4
		bare -1
	أعرب -3
		bare -4
		before -4
		complementizer 7
	أعلن
		aside 7
		bare 1
		before -1
		complementizer -2
		inside 4
	أغلق -3
		bare -1
		inside -2
	أفاد 7
		aside 1
		bare 7
		before 4
		complementizer -2
		inside 3
	أقام -1
		bare -1
		before -1
	أقر -6
		before -1
		complementizer -4
		inside -4
	أكد 3
		aside 4
		bare 2
		before 3
		complementizer -4
		inside 5
		quotation -6
	ألقى -5
		bare 1
		before -4
		complementizer -1
		inside 3
	أمر -3
		bare -5
		before -1
		inside -2
	أمكن -2
		before -2
		complementizer -2
		inside 1
	أمل -5
		before 1
		complementizer 1
	أورد -1
		bare 2
		before -5
		complementizer -1
		inside 3
	أوضح 3
		bare -1
		colon -3
		complementizer 5
		inside 3
	أوقع 5
		bare 6
		before -1
	أوقف 1
		bare 1
		before 3
		inside -2
	أيد -2
		bare -1
		before 1
		inside -2
	اتفق 2
		bare 3
		inside 3
	اتهم 13
		bare 2
		before -9
		complementizer 2
		inside 6
	ادعى -6
		bare -1
		before -2
		complementizer -1
		inside -4
	استبعد 6
	استطاع -2
		complementizer -2
	استمع -3
		bare -2
		inside -2
	استنكر
		inside -3
	اشتبه -1
		bare -2
		before 1
		inside -1
	اعتبر -1
		bare -3
		before -4
		inside 3
	اعترف -4
		bare -1
		complementizer -3
		inside -3
	اعتقد 2
		before -2
		complementizer 2
		inside 4
	اعتمد 2
		bare 4
	اعلان
		bare 2
		before -2
		inside 3
	افترض -4
		complementizer -4
	اقترح -5
		bare -4
		inside -4
	اقرار -2
	التزم 1
		bare 1
	امتنع -1
		bare 1
	انتقد
		bare -2
		inside -1
	انسحب -1
		bare -1
	انضم -2
		bare 1
		inside -1
	باشر
		bare 1
	بان -3
		complementizer -3
		inside -2
	بحسب 4
		aside 4
		before 4
	بدا -2
		complementizer -2
		inside -5
	بقوله -2
	تابع 5
		colon 1
		complementizer 3
		inside -2
		quotation 1
	تاكيد 2
	تبادل 1
		bare 1
		before 1
	تبنى -3
		bare -3
		before -1
	تحدث 2
		bare 8
		before 1
		inside 3
	تحمل -1
		bare -1
	تردد -4
		bare 1
		before 1
	تصدى -2
	تصريح -4
	تصريحات
		bare -2
		inside -1
	تطرق 6
		bare 11
	تعرض 1
		bare -1
		inside -1
	تعهد
		bare 1
		before 2
		inside -1
	تقدم -1
		bare 1
		before -2
		complementizer -1
		inside 1
	تقرر 1
		bare 2
		before -3
	تكبد -2
	تمثل -4
		bare 1
		before -1
		inside -3
	تمكن -2
		complementizer -2
	تناول 2
	توافق -2
	توصل 1
		bare -2
		before -2
	توعد 1
	توقع 2
		before 3
		complementizer -2
		inside 1
	ثمن -2
	جاء 2
		inside 4
	جدد -1
		bare 1
		before 1
		inside 2
	حث -3
		bare -2
		before -2
	حذر -2
		bare 2
		before 1
		complementizer -4
		inside -2
	حسب
		aside 1
		before 6
		inside -5
	حصل 3
		complementizer 3
	حضر
		bare -1
		before -1
		inside 2
	حقق -2
		bare 2
		inside -2
	حكم -4
		bare -3
	حمل 5
		bare 3
		before -1
		inside 5
	خلص 4
		inside 5
	داعيا -1
		before -2
	دافع 1
		bare 3
		inside 3
	دان 7
		bare -1
		inside 5
	دعا -3
		bare -5
		before -3
		complementizer 2
		inside -2
	دعم -1
		bare 4
		before 2
		inside -2
	دفع -1
		bare -1
		complementizer 2
		inside -1
	ذكر 3
		bare 2
		before 3
		complementizer 1
		inside 2
	رأى
		bare 3
		before 1
		complementizer -1
		inside -1
	رجح 3
		complementizer 1
		inside -4
	رحب
		bare -4
		before -2
		inside -1
	رد -8
		bare 1
		before -1
		inside -5
	رفض 3
		bare -3
		before 3
		complementizer 2
		inside -2
	رفع 1
		bare 2
		before 3
		inside -1
	روابط -6
		colon -6
		inside -5
	زعم 2
		before 1
		complementizer -3
		inside 1
	سعى -2
		complementizer -2
	سمح
		bare 2
		before -1
		inside 1
	سمى 3
		bare 1
		before 3
		inside -2
	شارك -1
		complementizer -1
	شدد 3
		bare -2
		before -1
		inside -1
	شن 2
		complementizer 2
	شهد -5
		complementizer -5
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
	طالب -1
		bare -2
		before -1
		complementizer 4
		inside 1
	طلب 6
		before 2
		inside 3
	ظهر 3
		bare -2
	عبر -1
		bare 1
		before 1
	عد -1
		bare -2
		before 1
		inside -2
	عرض 3
		bare -2
		inside 1
	عرف 3
		complementizer 3
	عزز -1
	عقد 1
		bare -2
		before 2
		complementizer -2
	علق -3
		bare -4
	علم -1
		complementizer -1
		inside 3
	علي -1
		aside -1
		before -3
		inside 2
	عمل
		bare 1
		before -1
		complementizer 2
		inside 1
		quotation -4
	عنف -4
	غادر -1
		bare -2
		inside -2
	فتح 1
		bare 3
		before 3
		inside -1
	قائلا
		before -4
		complementizer -3
		inside 5
	قائله -1
		complementizer -3
	قال 2
		aside -1
		bare -1
		before 3
		colon -1
		complementizer -2
		inside 8
		quotation -1
	قبل 3
		before -1
	قتل -1
		complementizer -1
	قدر 2
		before 2
		inside -2
	قدم
		aside 1
		before 1
		complementizer -1
	قرر -3
		before 1
		inside -4
	قضى -1
		bare -1
		before 1
		inside -2
	قوله 5
		aside 1
		before 2
		colon -1
		complementizer -4
		inside 4
	قولها 2
		complementizer 3
		inside 4
	كتب -1
		bare 4
		before -3
		complementizer 1
		inside 2
	كرر 4
		bare -3
	كشف 9
		bare -1
		complementizer 1
		inside -1
	لاحق -1
		bare -1
	لفت
		complementizer 1
	لقي
		bare 2
		before 1
		inside -1
	مؤكدا 2
		bare 7
		before -1
		complementizer -1
		inside 3
	مؤكده
		before -2
		complementizer 4
	متهما -2
	مثل
		bare -1
		before 1
		inside -1
	مر 1
		before 1
	مشددا 3
		bare -1
		before 4
		inside -3
	مشيرا 3
		bare 4
		before 4
		complementizer -1
		inside -1
	مشيره 5
		before 5
		complementizer 1
		inside 1
	مضيفا 3
		before 1
		complementizer 1
		inside 2
	مضيفه
		before 4
	معتبرا -1
		before -3
		complementizer -1
	معتبره -2
		complementizer -1
	منح -2
		bare -3
		before -1
	موضحا 3
		before 4
		complementizer 1
		inside -1
	ناشد 2
	ندد 1
		before 2
		inside 2
	نسب 3
		bare 4
		before 8
		inside -5
	نشر 3
		complementizer 3
		inside 3
	نصح -3
		bare -1
	نظر -5
		bare -1
		before -2
		complementizer -3
		inside -2
	نفى -1
		bare 1
		before -1
		complementizer 1
		inside -1
	نقل 1
		aside -4
		bare -4
		before -1
		colon -1
		complementizer 6
		inside 5
		quotation 2
	نقلا 2
		aside 2
		inside 3
	نوه 2
	هاجم -1
		bare 3
		before -1
		inside -1
	هدد -1
		bare -3
		inside -1
	واجه -2
		before 1
		inside -4
	واصفا -1
		complementizer -2
	وافق -1
		before -2
		inside 1
	وبحسب 2
		aside 2
		inside 4
	وجب -2
		before 1
		complementizer -2
		inside -4
	وجه -1
		bare 3
		before -1
		complementizer -4
		inside -2
	وحسب 2
		aside 2
		inside 5
	ورد
		bare -1
		before -3
	وصف -2
		bare 4
		before -2
		inside -1
	وضع -3
		bare 2
		before -2
		inside -1
	وعد 3
		bare 1
		before 2
	وفق 1
		aside 1
		before 5
		inside -4
	وفقا -1
		aside -1
		before 6
		inside -7
	وقع 1
		before 2
		complementizer 1
		inside -4
	وقف
		bare 1
		before 3
		inside -3
	ووفقا -2
		aside -2
		before -4
		inside 2`,
}
