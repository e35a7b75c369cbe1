import type { LinearModel } from './linear.js'

// Written by src/build/attribution.ts; see there.
export const attributionModel: LinearModel = {
  bias: [-0.95],
  weights: `act
	false
		masdar 1
		noun -3
		verb 2
	true
		masdar -4
		participle -9
		verb -8
aside
	after
		 6
		verb -2
		إلى 1
		بعد -1
		خلال -6
		عقب -3
		عن 6
		في -1
		ل 2
	definite
		false
			noun -12
			verb -2
		true
			masdar 3
before
	after
		ب -1
		بعد 3
		خلال 3
		على -2
		في 3
	definite
		false
			noun 1
		true
			masdar -1
			noun -2
carried -7
	0 12
		quoting
			false
				false -5
				true 14
			true
				false 1
	1 -7
		quoting
			false
				false -5
	2 -1
	at
		1 -1
		11 -1
		3 2
		4 -1
	beginning
		complementizer
			true 1
		conjunction
			false 5
		demonstrative
			false -1
		mark
			false 26
		past
			true -3
		phrase
			false -1
			true 2
		preposition
			false 3
			true -3
		verb
			
				true -10
			aspect
				true -10
			motion
				true -7
			other
				true -18
			speech
				false -13
				true 8
			state
				false 6
				true -5
	form
		masdar -3
		noun -1
	kind
		content
			complementizer -13
		document
			colon 8
		headline
			colon -10
		masdar
			bare -2
		report
			aside -3
		verb
			aside 1
			bare -9
			colon 11
			complementizer 10
			quotation 9
	own
		0 7
			quoting
				false -1
				true 17
		1 -6
			quoting
				true -1
		2 -10
			quoting
				false -4
	quoting
		false -18
	word
		في -3
		كما 16
		واشار 7
		واشارت 5
		واضاف 4
		وبحسب 1
		وتابع 4
		وفي -10
		وقد -1
		وكان -3
		وكانت -4
		يذكر -6
clauses
	aside
		0 -2
	before
		1 -1
	inside
		0 7
		1 2
		2 -1
		3 -10
conjoined
	false
		masdar -2
		noun -4
		participle -11
	true
		noun 4
		verb -6
distance
	aside
		0 6
		11 -3
		3 3
		4 3
	bare
		1 -1
		11 1
		19 -3
		2 -9
	before
		1 2
		19 -11
		2 -2
		4 2
	colon
		0 7
		1 -2
		11 -3
		2 -1
		3 6
		4 -3
		7 -6
	complementizer
		0 -3
		1 1
		11 -1
		19 -9
		2 1
		3 2
		4 2
	inside
		1 3
		11 -8
		19 -15
		2 10
		3 11
		4 8
		7 -1
	quotation
		1 -9
		19 -4
		4 4
event
	after
		 8
		إثر -8
		إلى 3
			جانب 1
		بشأن -1
		بعد -1
		بمناسبة -3
		حتى 1
		حول 7
		حيال -1
		عقب -15
		على -3
			الرغم
				من -1
		عن 4
		ل 5
		من
			خلال 3
		منذ -14
		نتيجة 2
		وراء 5
first
	false
		aside -5
		before -13
		inside -2
	person -5
		verb
			colon
				inside -2
			quotation
				inside -2
	true
		inside 9
form
	noun -1
	participle -14
	verb -3
headline
	false -9
	true -4
inside
	after
		 3
		ب 6
		بشأن -4
		بعد -3
		على 4
		عن -1
		في 4
		من 3
			خلال 4
		منذ -5
		نتيجة 9
		وراء 2
	definite
		false
			masdar 3
			noun 1
			participle -16
		true
			noun 1
later
	0 1
		act -16
		document 13
		masdar -3
		participle 5
		report 3
		verb 2
	1 -5
		act -10
		content -3
		report 5
	2 -4
		masdar 4
		report -2
		verb -3
lemma
	أحال 4
	أدان -4
	أدلى -2
	أسر 1
	أصاب 2
	أغلق -1
	أفرج 1
	إحالة 9
	إخلاء 3
	إدانة -4
	إضراب 1
	إطلاق -1
	إعدام -2
	إفراج 6
	اتفق 3
	اتهام -1
	اتهم -6
	اجتماع 2
	احتجاز 6
	اختراق 1
	استخدام 2
	استعادة 11
	استعداد 2
	استفتاء -2
	استقالة 13
	استنكر -8
	استهدف 6
	استولى 3
	استيلاء 2
	اعتداء 1
	اعتذر -1
	اعتقل -3
	اغتيال -11
	اقتحام -1
	القبض 4
	امتناع 3
	انتخاب -1
	انتقد -1
	انفجار 3
	تأييد -1
	تحرير 4
	تحطم -2
	تحقيقات 9
	تدمير 9
	تعهد -13
	تعيين -2
	تفجير -9
	تنفيذ 4
	تهديد 3
	توفي -2
	توقيع 12
	توقيف 3
	جريمة -1
	جمد 1
	حادث -5
	حالة -3
	حرب -14
	حظر -8
	حقق 6
	حكم 5
	حل -1
	حملة -7
	خطف -1
	داعيا -2
	دعا -7
	دعم 12
	دعوة -1
	رحب -8
	رد -2
	رفض 4
	زلزال -5
	سقوط -2
	سلم -1
	سيطرة 3
	شكره -4
	ضربة 3
	ضم -2
	طالب 5
	طلب 7
	عدوان 1
	غارة 2
	غزو -11
	قتل -2
	قتيل 2
	قمة -4
	لقاء -2
	مؤتمر -3
	مباحثات 3
	مجزرة 6
	مذكرة -3
	مستعد 12
	مسيرة -4
	مطالبا -1
	مطالبات -1
	مطالبة 2
	مظاهرة 3
	مفاوضة 2
	مقتل -5
	مهاجمة 5
	موافقة 5
	ناشد -2
	ناقش 1
	نشر 1
	نهب 1
	هاجم -7
	هنأ -5
	وافق -2
	وقع 14
	وقف -1
marks
	before
		0 -7
		1 -2
		2 -1
		3 4
	inside
		0 -2
		1 -2
		2 6
		3 11
named
	false
		act -20
		content -8
		masdar -9
		participle -9
		report -7
		verb -24
	true
		act -2
		document 8
		headline 11
		masdar 8
		participle 17
		report 24
		verb 14
own
	clause
		false
			joined
				act -1
				document 5
				participle 4
				verb 5
			separated
				act -6
				verb -9
		true
			joined
				act -1
				report 1
place
	act
		aside
			inside
				quoted
					false -2
		bare
			before -3
				own
					false -2
				quoted
					false -2
			inside -4
				act
					true -4
				masdar 8
				noun -1
				quoted
					false -4
				verb -9
		colon
			inside
				quoted
					false -5
		complementizer
			inside
				quoted
					false -6
					true 4
				verb -2
		quotation
			aside
				act
					false 1
	content
		complementizer
			before -1
				quoted
					false -1
			inside -3
				act
					false -3
				own
					false -8
				quoted
					false -5
	document
		complementizer
			inside 7
				own
					false 7
	headline
		colon
			inside
				act
					true 1
				quoted
					false 2
				verb 5
	masdar
		bare
			inside
				masdar 9
				noun -1
				quoted
					false 2
		complementizer
			inside
				verb 2
	participle
		bare
			inside
				quoted
					false 3
		complementizer
			inside
				verb -2
	report
		aside
			before 4
				act
					false 3
				masdar 3
				own
					false 5
				quoted
					false 6
			inside
				act
					true 2
				noun 5
				own
					true 3
				quoted
					false 6
					true -4
	verb
		aside
			before 5
				act
					true 2
				noun 3
				own
					false 5
				quoted
					false 6
				verb 1
			inside
				masdar -3
				quoted
					false 3
				verb 3
		bare
			before
				act
					true -1
				verb 3
			inside -2
				act
					true -2
				noun -2
				own
					false 5
					true -12
				quoted
					true -9
		colon
			before -1
				quoted
					false -1
			inside 3
				masdar 1
				noun 3
				own
					true 3
				quoted
					false 10
		complementizer
			aside
				act
					true -5
				masdar 1
				own
					false 6
					true -10
			before
				act
					true -2
				noun 2
				quoted
					false -6
				verb -2
			inside 2
				act
					false 1
					true 3
				noun 1
				own
					true 7
				quoted
					false 3
				verb 2
		quotation
			inside
				masdar -3
				noun 3
				own
					false 2
					true -6
quotation
	closed
		inside -7
			complementizer -3
	none
		aside -2
			complementizer -1
		before -13
			aside 26
			bare -13
			colon -5
			complementizer -10
		inside
			aside 3
			bare -12
			complementizer 4
	open
		inside 15
			aside -12
			bare 4
			colon 1
			quotation 3
quoted
	false -9
	true -3
relative
	false
		inside 6
	true
		aside -4
		before -11
		inside -4
relatives
	aside
		1 -8
	before
		0 -8
		1 -4
	inside
		0 2
		2 1
speaker
	acts
		false
			act
				bare
					true -3
				complementizer
					false 5
			carried -4
				false -3
			content
				complementizer -1
			document
				complementizer 2
			false 1
			headline
				colon
					true 1
			participle
				bare
					true -1
				complementizer
					true -1
			report
				aside
					true 2
			true -6
			verb
				aside
					true 3
				bare
					false 2
				colon -2
				complementizer 1
					true 1
				quotation
					false 4
		true
			act
				bare -9
					false -5
				complementizer -2
			content
				complementizer -1
			false -4
			participle
				bare 2
			report
				aside 2
					false 2
			true -16
			verb
				bare -4
					true -2
				complementizer
					true -8
				quotation -2
	country
		false
			act
				bare -2
				complementizer -1
				quotation 1
			document
				complementizer 1
			headline
				colon 6
			masdar
				complementizer 3
			participle
				complementizer 5
			verb
				aside 4
				complementizer 3
		true
			act
				bare -5
			carried -11
			content
				complementizer -7
			headline
				colon -3
			masdar
				complementizer -1
			participle
				complementizer -2
			report
				aside 3
			verb
				bare -1
				complementizer -5
				quotation -3
	known
		false -31
		true 1
	named
		act
			bare -5
		masdar
			bare -7
		participle
			complementizer 6
		verb
			bare -5
			colon 2
			complementizer 1
			quotation 1
	nominal
		act
			bare -3
		carried -11
		content
			complementizer -11
		document
			complementizer 1
		masdar
			bare 2
		participle
			complementizer -4
		report
			aside 3
		verb
			aside 8
			colon -6
			quotation -7
	sector
		COP 13
			act
				bare -2
			verb
				complementizer 6
		CRM -7
		CVL -3
			report
				aside 4
			verb
				bare -8
				colon 6
				complementizer 2
				quotation -1
		EDU 6
			verb
				complementizer -2
		ELI -10
		GOV 3
			act
				bare 3
				complementizer -4
			carried 6
			headline
				colon 13
			masdar
				bare 3
			participle
				bare 4
			report
				aside -1
			verb
				bare -6
				colon -3
		IGO 6
			content
				complementizer 4
			participle
				complementizer 1
			verb
				bare 3
				complementizer -3
		JRN 6
			verb
				bare 2
				complementizer -3
		JUD -2
			act
				quotation 7
			carried -4
			verb
				bare -1
				complementizer 8
		MED
			report
				aside 2
			verb
				aside 3
				bare 6
				colon -7
				complementizer -1
				quotation 1
		MIL 6
			act
				bare -6
			content
				complementizer -2
			verb
				bare 6
				colon 1
				complementizer 4
				quotation -1
		NGO 16
			carried -12
			report
				aside 2
			verb
				complementizer 3
		OPP -4
			act
				bare 1
			verb
				complementizer -1
		PTY -3
			verb
				complementizer 1
		REB -9
			act
				bare -1
			verb
				complementizer 8
		REF -1
		REL -3
			verb
				bare -1
		SPY 5
			verb
				complementizer 2
		UAF -13
		none -1
			act
				bare 3
				quotation -1
			carried 4
			content
				complementizer -1
			headline
				colon -28
			masdar
				complementizer 8
			participle
				complementizer 3
			report
				aside -2
			verb
				bare 4
				quotation 3
	side
		after
			act
				bare -6
			report
				aside 5
			verb
				aside 4
				bare -5
				complementizer -3
		before
			act
				bare -1
			carried -7
			content
				complementizer -3
			document
				complementizer 5
			participle
				complementizer 2
			verb
				bare 1
				complementizer 2
	suffers
		false -6
		true -15
that
	0
		aside -2
		before 1
		inside -7
	1
		before -4
		inside 8
	2
		before -6
		inside 6
trigger
	pronoun
		 -3
		نا -4
		ه -8
		ها -8
		هم 1
type
	ACCUSE -8
	AGREE 15
	AID 7
	ASSAULT 8
	COERCE 2
	CONCEDE -4
	CONSULT -4
	DISASTER 3
	PERSONNEL -10
	PROTEST -8
	REQUEST -4
	RETREAT 4
	SANCTION -5
	SUPPORT -2
	THREATEN -11
verbs
	before
		0 8
		1 1
		2 -7
		3 -24
	inside
		0 -1
		2 1
		3 2
word
	أبان -1
	أبلغ
		bare -1
		inside -2
	أثار -10
		complementizer -2
		inside -8
	أخبر -1
	أدان
		bare -1
	أدلى -1
		quotation -2
	أشار 9
		bare 13
		before -1
		inside 9
	أصدر 8
		bare 2
		inside 4
	أضاف 11
		bare -2
		inside 23
		quotation 3
	أطلع -3
		inside -2
	أعرب -3
		bare -7
		complementizer 3
		inside -5
	أعلن 9
		aside 8
		bare 7
		before 3
		inside 1
	أفاد 16
		bare 15
		before 10
		inside 1
	أقر -5
		bare -2
		inside -2
	أكد 11
		aside 4
		bare 8
		before 7
		complementizer -1
		inside 5
		quotation -1
	أمكن -1
	أمل -2
	أورد 3
		bare 6
		inside 4
	أوضح 7
		complementizer 3
		inside 7
	أوقع 14
		bare 10
	اتهم 33
		bare 18
		inside 12
	ادعى -11
		before -1
		inside -3
	استبعد 8
	اعتبر
		inside 3
	اعترف -5
		inside -2
	اعتقد 12
		complementizer 12
		inside 13
	اعلان
		bare 1
		inside 5
	اقترح -2
	بالقول 10
		complementizer 4
		inside 11
	بحسب 3
		aside 3
		before 7
	تابع
		complementizer 10
	تاكيد
		bare 1
	تحدث 3
		bare 6
		inside 3
	تطرق
		bare 7
	توقع
		complementizer -7
	جاء 8
		before 3
		complementizer 2
	جدد 4
		inside 5
	حذر -4
		complementizer -7
		inside -2
	حسب
		before 9
		inside -5
	حمل 11
		bare 9
		inside 11
	خلص 1
		complementizer 3
		inside 1
	دان 5
		inside 2
	ذكر 11
		bare 5
		before 6
		inside 2
	رأى -1
		inside -5
	رجح 1
	رد -6
		inside -1
	روابط -4
		colon -4
		inside -3
	زعم
		complementizer -1
	شارك -1
	شدد 1
		bare 1
		quotation 4
	شهد -2
		complementizer -2
	صرح 5
		complementizer 10
		inside 3
	طالب 3
		bare 3
	علق -1
		bare -3
	علي -9
		aside -9
		inside -2
	قائله -1
	قال 5
		aside -3
		bare 2
		complementizer -6
		inside 18
	قرر -3
		inside -2
	كتب 2
	كشف 15
		complementizer 2
		inside 5
	لفت
		inside 1
	لقي -3
		inside -2
	مؤكدا
		inside 2
	مشيرا 5
		bare 3
		inside 1
	مضيفا 4
		complementizer 4
	نسب -4
		inside -4
	نشر 1
		complementizer 1
		inside 2
	نفى -1
		before -2
	نقل 1
		bare -11
		complementizer 15
		inside 7
	نقلا 6
		aside 6
		inside 7
	نوه 4
	وبحسب 2
		aside 2
		inside 6
	وجه -1
	وحسب 1
		aside 1
		inside 8
	وصف -4
		inside -6
		quotation -3
	وفق
		inside -3
	وفقا
		before 2
		inside -5
	ووفقا -4
		aside -4
		before -3`,
}
