import type { LinearModel } from './linear.js'

// Written by src/build/attribution.ts; see there.
export const attributionModel: LinearModel = {
  bias: [-2.06],
  weights: `act
	false
		masdar 2
		verb 3
	true
		masdar -2
		noun 1
		participle -10
		verb -5
aside
	after
		 8
		verb -5
		بعد -6
		خلال -8
		عقب -6
		عن 8
		ل 5
	definite
		false
			masdar 4
			noun -11
			verb -5
		true
			masdar 4
before
	after
		 -1
		ب -4
		بعد 5
		خلال 5
		على -6
		في 4
	definite
		false
			masdar -2
			noun 3
carried -7
	0 13
		quoting
			false
				false -6
				true 13
	1 -9
		quoting
			false
				false -8
	at
		1 -2
		11 -2
		3 2
		4 -4
		7 1
	beginning
		conjunction
			false 4
		mark
			false 24
		past
			true -7
		phrase
			false -3
			true 4
		preposition
			false 6
		verb
			
				true -11
			aspect
				true -11
			modal
				true 12
			motion
				true -10
			other
				true -19
			speech
				false -14
				true 4
			state
				false 8
				true -7
	form
		masdar -4
		noun -2
	kind
		content
			complementizer -14
		document
			colon 10
		headline
			colon -11
		report
			aside -6
		verb
			bare -9
			colon 13
			complementizer 11
			quotation 10
	own
		0 8
			quoting
				true 14
		1 -5
			quoting
				false -2
		2 -9
			quoting
				true -5
	quoting
		false -13
		true 7
	word
		في -7
		كما 16
		واشار 9
		واشارت 8
		وتمكنت 15
		وفي -13
		وقد -6
		وكان -6
		وكانت -7
		يذكر -8
clauses
	aside
		0 -1
	before
		1 -5
	inside
		0 11
		1 5
		2 -1
		3 -11
conjoined
	false
		masdar -1
		noun -4
		participle -11
	true
		masdar 1
		noun 4
		verb -6
distance
	aside
		0 7
		1 -3
		11 -6
		3 4
		4 3
	bare
		19 -5
		2 -8
	before
		1 8
		19 -10
		2 -4
		4 1
	colon
		0 5
		1 -6
		11 -3
		3 7
		4 -3
		7 -10
	complementizer
		0 -3
		1 2
		11 -2
		19 -11
		2 3
		3 3
		4 4
	inside
		1 3
		11 -7
		19 -15
		2 10
		3 10
		4 7
		7 -2
	quotation
		1 -11
		11 1
		19 -6
		4 6
event
	after
		 9
		أثناء 3
		إثر -7
		إلى 4
		بشأن -5
		بعد -1
		بمناسبة -7
		حول 10
		عقب -12
		على -6
		عن 7
		ل 3
		مع -3
		منذ -14
		نتيجة 5
		وراء 7
first
	false
		aside -6
		before -11
		inside -3
	person -4
		verb
			quotation
				inside -5
	true
		inside 8
form
	participle -12
	verb -3
headline
	false -11
	true -3
inside
	after
		ب 7
		بشأن -6
		بعد -3
		حول 4
		رغم -7
		عقب -4
		على 7
		عن -5
		في 5
		ل 2
		من 3
			خلال 6
		منذ -8
		نتيجة 9
		وراء 5
	definite
		false
			masdar 2
			noun 2
			participle -12
		true
			noun 1
later
	0 2
		act -16
		document 10
		headline 2
		masdar -7
		participle 6
		report 8
		verb 1
	1 -4
		act -11
		content -2
		report 6
	2 -6
		headline -6
		masdar 7
		report -4
lemma
	أحال 7
	أدان -8
	أدلى -5
	أسر 6
	أصاب 7
	أفرج 5
	إحالة 11
	إخلاء 6
	إرسال -7
	إصابة 5
	إضراب 5
	إطلاق -2
	إفراج 5
	اتفق 6
	اتهام -3
	اتهم -9
	احتجاز 8
	استخدام 7
	استعادة 13
	استعداد 7
	استقالة 14
	استنكر -9
	استهدف 6
	استولى 6
	اعتداء 3
	اعتقال 1
	اعتقل -4
	اغتيال -13
	القبض 7
	امتناع 7
	انتقاد -4
	انفجار 4
	تحرير 8
	تحطم -7
	تحقيقات 12
	تدمير 10
	تضامن -5
	تعهد -13
	تعيين -5
	تفجير -11
	تنفيذ 9
	تهديد 8
	توقيع 14
	توقيف 6
	جريمة -9
	حادث -9
	حالة -6
	حرب -15
	حظر -10
	حقق 9
	حكم 8
	حملة -9
	داعيا -5
	دعا -7
	دعم 11
	دعوة -2
	رحب -10
	رفض 5
	زار 4
	زلزال -7
	سقوط -8
	سيطرة 5
	شكره -7
	ضربة 4
	ضم -7
	طالب 6
	طلب 10
	عدوان 8
	عملية -4
	غارة 2
	غزو -12
	قتل -4
	قتيل 3
	قمة -8
	لقاء -3
	مؤتمر -9
	مباحثات 2
	مجزرة 8
	مذكرة -6
	مستعد 13
	مسيرة -6
	مطالبة 5
	مظاهرة 5
	مفاوضة 7
	مقتل -5
	مهاجمة 7
	موافقة 5
	ناشد -7
	نشر 7
	هاجم -7
	هجوم -1
	هنأ -7
	وصل -6
	وقع 15
marks
	before
		0 -8
		1 -2
		3 7
	inside
		0 -4
		1 -4
		2 4
		3 10
named
	false
		act -23
		content -10
		masdar -11
		participle -10
		report -11
		verb -19
	true
		document 8
		headline 12
		masdar 10
		participle 15
		report 21
		verb 17
own
	clause
		false
			joined
				act -3
				document 7
				participle 6
				verb 4
			separated
				act -13
				verb -8
		true
			joined
				act -5
				participle -5
				verb 1
place
	act
		bare
			before -6
				own
					false -5
				quoted
					false -5
			inside -4
				act
					true -6
				masdar 9
				noun -1
				quoted
					false -4
				verb -11
		colon
			inside
				quoted
					false -7
		complementizer
			inside
				quoted
					false -6
					true 7
				verb -5
	content
		complementizer
			inside -5
				act
					false -4
				own
					false -9
				quoted
					false -6
	document
		complementizer
			inside 7
				own
					false 7
	headline
		colon
			inside
				act
					true 3
				verb 7
	masdar
		bare
			inside
				masdar 9
				quoted
					false 4
	report
		aside
			before 5
				act
					false 5
				masdar 4
				own
					false 5
				quoted
					false 8
			inside
				act
					true 3
				noun 8
				own
					false -3
					true 7
				quoted
					false 7
					true -3
				verb -4
	verb
		aside
			before 7
				act
					true 4
				noun 3
				own
					false 2
				quoted
					false 9
				verb 1
			inside
				quoted
					false 4
				verb 5
		bare
			before
				noun -4
				own
					false -3
				verb 5
			inside -5
				act
					true -2
				noun -3
				own
					false 5
					true -10
				quoted
					false 3
					true -8
		colon
			inside 6
				act
					false 1
				noun 2
				own
					true 6
				quoted
					false 13
		complementizer
			aside
				act
					true -4
				masdar 2
				own
					false 8
					true -11
				quoted
					false -6
			before
				act
					true -7
				noun 6
				quoted
					false -7
				verb -5
			inside 3
				act
					true 3
				noun 2
				own
					false -2
					true 5
				quoted
					false 3
				verb 1
		quotation
			inside
				masdar -5
				noun 7
				own
					false 5
					true -6
quotation
	closed
		inside -7
			complementizer -3
	none
		aside -1
			complementizer -3
			quotation 4
		before -11
			aside 16
			bare -8
			colon -7
			complementizer -8
		inside -1
			aside 5
			bare -9
			complementizer 6
	open
		inside 13
			aside -10
			bare 7
			colon 6
			complementizer 4
			quotation 5
quoted
	false -10
	true -4
relative
	false
		inside 7
	true
		aside -7
		before -13
		inside -2
relatives
	aside
		1 -10
	before
		0 -8
		1 -3
	inside
		0 3
		2 2
speaker
	acts
		false
			act
				bare
					true -3
				complementizer
					false 7
					true -3
			carried -3
				false -4
			document
				colon -7
				complementizer 4
			false 4
			headline
				colon
					true 3
			participle
				complementizer
					false 1
					true -3
			report
				aside
					true 4
			true -3
			verb
				aside 3
					true 4
				bare
					false 2
					true -2
				colon -7
				complementizer 2
					false 1
					true 1
				quotation
					false 5
					true -3
		true
			act
				bare -12
					false -7
			content
				complementizer -7
					false -5
			false -2
			participle
				bare 8
					true 7
			report
				aside 6
			true -13
			verb
				bare -4
				complementizer
					false 5
					true -8
	country
		false
			act
				bare -3
				quotation 3
			content
				complementizer -2
			document
				complementizer 3
			headline
				colon 6
			masdar
				complementizer 4
			participle
				complementizer 4
			verb
				complementizer 3
		true
			act
				bare -7
			carried -12
			content
				complementizer -5
			headline
				colon -4
			participle
				complementizer -5
			report
				aside 5
			verb
				aside 2
				bare -3
				complementizer -4
				quotation -4
	known
		false -23
		true 9
	named
		act
			bare -7
		masdar
			bare -9
		participle
			complementizer 6
		verb
			bare -6
			colon 4
			quotation 3
	nominal
		act
			bare -2
		carried -8
		content
			complementizer -6
		document
			complementizer 3
		headline
			colon 6
		masdar
			bare 4
			complementizer 3
		participle
			complementizer -7
		report
			aside 5
		verb
			aside 8
			colon -5
			complementizer -1
			quotation -6
	sector
		COP 12
			act
				bare -5
			verb
				complementizer 8
		CRM -8
		CVL -6
			report
				aside 9
			verb
				bare -9
				colon 9
				complementizer 5
				quotation -5
		EDU 5
		ELI -11
		GOV 3
			act
				bare 6
				complementizer -4
			carried 7
			headline
				colon 13
			masdar
				bare 4
				complementizer -5
			verb
				bare -5
				complementizer -1
		IGO 6
			verb
				bare 6
				complementizer -4
		JRN 6
			verb
				bare 4
				complementizer -4
		JUD -4
			act
				quotation 9
			verb
				complementizer 8
		LAB
			verb
				complementizer 5
		LEG -1
		MED
			report
				aside 6
			verb
				bare 8
				colon -9
		MIL 5
			act
				bare -6
			content
				complementizer -6
			verb
				aside 6
				bare 10
				colon 7
				complementizer 5
				quotation -7
		NGO 15
			carried -12
			report
				aside 6
			verb
				complementizer 5
		OPP -3
			verb
				complementizer -3
		PTY -2
			verb
				bare -5
		REB -9
			verb
				complementizer 7
		REL -5
		SPY 7
			verb
				complementizer 5
		UAF -13
		none -1
			act
				bare 5
			carried 4
			content
				complementizer -2
			headline
				colon -25
			masdar
				complementizer 11
			report
				aside -2
			verb
				bare 3
	side
		after
			act
				bare -8
			report
				aside 6
			verb
				aside 6
				bare -6
				complementizer -5
		before
			act
				bare -2
			carried -7
			content
				complementizer -2
			document
				complementizer 6
			participle
				complementizer 4
			verb
				bare 2
				complementizer 3
	suffers
		false -3
		true -11
that
	0
		aside -1
		before 2
		inside -8
	1
		before -4
		inside 8
	2
		before -9
		inside 6
trigger
	pronoun
		 -1
		نا -6
		ه -6
		ها -8
		هم 2
type
	ACCUSE -8
	AGREE 15
	AID 9
	ASSAULT 8
	COERCE 3
	CONCEDE -5
	CONSULT -3
	DISASTER 3
	PERSONNEL -10
	PROTEST -9
	REQUEST -5
	RETREAT 5
	SANCTION -5
	SUPPORT -2
	THREATEN -12
verbs
	before
		0 8
		2 -6
		3 -23
	inside
		0 -1
		2 3
		3 4
word
	أبان -6
	أبلغ
		inside -2
	أثار -11
		complementizer -5
		inside -10
	أجمع -5
	أدلى -5
		quotation -5
	أشار 10
		bare 11
		inside 9
	أصدر 11
		bare 4
		inside 6
	أضاف 12
		complementizer 2
		inside 19
	أطلع -6
		inside -6
	أعرب -3
		bare -9
		inside -4
	أعلن 11
		aside 9
		bare 7
		complementizer -2
	أفاد 14
		bare 16
		before 13
		inside 4
	أقر -6
		bare -5
		inside -4
	أكد 9
		aside 5
		bare 9
		before 8
		complementizer -3
		inside 7
		quotation -8
	أمل -6
	أورد 6
		bare 7
		inside 5
	أوضح 5
		complementizer 2
		inside 8
	أوقع 12
		bare 10
	اتهم 30
		bare 18
		inside 16
	ادعى -11
		inside -6
	استبعد 10
	اعتبر
		complementizer 2
		inside 2
	اعترف -6
		inside -5
	اعتقد 12
		complementizer 12
		inside 13
	اعلان 4
		inside 7
	اقترح -6
	بالقول 11
		complementizer 7
		inside 12
	بحسب 4
		aside 4
		before 7
	تابع 3
		complementizer 11
	تحدث 4
		bare 7
		inside 5
	تطرق
		bare 9
	توقع
		complementizer -8
	جاء 8
		complementizer 4
		inside 4
	جدد 7
		inside 8
	حذر -4
		complementizer -8
		inside -3
	حسب
		before 9
		inside -7
	حمل 11
		bare 11
		inside 12
	خلص
		complementizer 7
	دعا 6
		inside 7
	ذكر 10
		bare 4
		before 7
		inside 3
	رأى -4
		complementizer -2
		inside -6
	رد -9
		inside -5
	روابط -6
		colon -6
		inside -5
	شدد
		complementizer -7
		inside 4
		quotation 6
	شهد -5
		complementizer -5
	صرح 9
		bare -6
		complementizer 7
		inside 6
	طالب 6
		bare 6
	علق
		bare -6
	علي -7
		aside -10
	قائله -6
	قال 9
		aside -7
		bare 5
		before 3
		complementizer -6
		inside 13
	قتل -8
		bare -6
		inside -7
	قرر -6
		inside -5
	كشف 14
		inside 9
	لفت 2
		complementizer 2
		inside 2
	لقي -5
		inside -5
	مشيرا 9
		bare 7
		inside 4
	مضيفا 8
		complementizer 8
	نسب -7
		inside -7
	نفى
		before -6
	نقل 3
		bare -8
		complementizer 14
		inside 6
	نقلا 10
		aside 10
		inside 8
	نوه 7
	وبحسب 4
		aside 4
		inside 6
	وحسب
		inside 10
	وصف -6
		inside -9
		quotation -6
	وفق
		inside -4
	وفقا
		before 3
		inside -8
	ووفقا -4
		aside -4
		before -6`,
}
