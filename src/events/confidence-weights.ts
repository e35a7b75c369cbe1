import type { LinearModel } from './linear.js'

// Written by src/build/confidence.ts; see there.
export const confidenceModel: LinearModel = {
  bias: [0.07],
  weights: `actor
	BUS -3
		COERCE -2
	COP 2
		COERCE 4
	CRM -2
	CVL -5
		ASSAULT 3
		PROTEST 3
		REJECT -1
		REQUEST -2
		RETREAT -1
		events/protest/ihtijaj 1
		events/protest/iqtahama-hashd -1
	EDU -1
	ELI 2
	GOV
		AGREE -1
		ASSAULT -4
		COERCE 2
		CONSULT 4
		REJECT 1
		REQUEST 2
		SUPPORT 1
		events/accuse/adana 1
		events/agree/istidad-muaalan 1
		events/agree/wafaqa -3
		events/coerce/hazara 1
		events/consult/hiwar -1
		events/consult/iltaqa 2
		events/consult/mubahathat -1
		events/personnel/shakkala-hukuma 1
		events/reject/fitu 1
		events/request/talaba-min 2
		events/retreat/afraja 1
		events/support/daama-qadiyya 1
		events/support/tabanna -2
		events/threaten/haddada 1
	IGO 3
		CONSULT 2
		REQUEST 1
		SANCTION 2
	JRN -2
	JUD -1
		COERCE -1
		CONSULT -3
		SANCTION 2
		events/accuse/adana -5
		events/consult/jalsa -3
	LAB 3
	LEG 1
		ACCUSE -3
		COERCE 1
	MED -2
	MIL
		ACCUSE -1
		COERCE 2
		COOPERATE -1
		RETREAT 4
		SUPPORT -2
		events/accuse/haqqaqat-shurta -1
		events/assault/maraka 1
		events/coerce/hasara 1
		events/retreat/insahaba 3
	NGO
		SUPPORT -2
	PTY 1
		AGREE 1
		ASSAULT -1
		CONSULT 1
		PERSONNEL -1
		REQUEST -1
		SUPPORT 5
	REB 1
		ASSAULT -2
		COERCE 2
		MOBILIZE -2
		events/assault/iqtaham 1
		events/coerce/itaqala -1
	REF -1
	REL
		events/personnel/wafat 1
	SET 1
	UAF -1
		ASSAULT 1
	any 1
		ACCUSE 2
		AGREE 1
		AID 1
		COERCE -1
		COOPERATE 4
		MOBILIZE 2
		PERSONNEL -1
		PROTEST -1
		RETREAT 1
		SUPPORT 1
		THREATEN -2
		events/accuse/intaqada 1
		events/accuse/ittahama 1
		events/agree/iltizam -1
		events/agree/ittifaqiyya -1
		events/agree/tawafaqa -1
		events/aid/darraba 2
		events/aid/qaddama-musaadat -1
		events/assault/amaliyya-askariyya 1
		events/assault/dammara 1
		events/consult/hiwar-bayna -1
		events/consult/istaqbala -1
		events/consult/ittisalat-maa -2
		events/consult/jalsa 3
		events/personnel/istaqala 3
		events/personnel/wafat -1
		events/protest/ihtajja -1
		events/request/daa-fulan -2
		events/request/talab 2
		events/retreat/insahaba -1
	none -2
		AID -3
		COOPERATE -1
		PERSONNEL 1
		REJECT -2
		REQUEST -1
		events/accuse/haajjama -1
		events/agree/ittifaq -1
		events/agree/ittifaq-musamma 3
		events/agree/muwafaqa -1
		events/agree/tawassul -3
		events/aid/arsala-musaadat -1
		events/assault/al-qital -2
		events/assault/amaliyya-askariyya -3
		events/assault/hadama 2
		events/assault/hajama -2
		events/assault/haraqa-shakhs 1
		events/assault/harrara 2
		events/assault/ightala 2
		events/assault/ightasaba 1
		events/assault/infajara 1
		events/assault/ishtabaka 1
		events/assault/istaada -4
		events/assault/istaada-mawqi -2
		events/assault/jarha -2
		events/assault/kamin -2
		events/assault/maqtal 1
		events/assault/masra -2
		events/assault/tarada-musallahin -1
		events/assault/unf -1
		events/assault/usiba -2
		events/coerce/ataha 1
		events/coerce/ikhtaraqa-mawqi 1
		events/coerce/iqama-jabriyya 1
		events/coerce/iqtada -1
		events/coerce/istawla 1
		events/coerce/itaqala 4
		events/coerce/naqala-sijn -2
		events/coerce/qabd 1
		events/coerce/quyud -1
		events/consult/istiqbal -1
		events/consult/liqa 1
		events/consult/mubahathat 1
		events/consult/mutamar 2
		events/consult/qimma 4
		events/disaster/fayadan 1
		events/disaster/hariq 1
		events/disaster/ihtaraqa -1
		events/disaster/zilzal 1
		events/personnel/faza 2
		events/personnel/hall -2
		events/personnel/istifta 1
		events/personnel/nihayat-wilaya -1
		events/personnel/shakkala-hukuma -1
		events/personnel/taadil-wizari 1
		events/personnel/tansib 2
		events/personnel/tashkila -1
		events/protest/masira 1
		events/retreat/atlaqa-sarah 2
		events/retreat/inha-ihtilal -1
		events/sanction/hukm-qadai 1
		events/support/ashada 1
		events/support/daama-qadiyya -1
		events/support/dam-dawla -1
		events/support/tawqi 1
actors
	0 -2
	1 2
	many 2
adjective
	ارهابيه -4
		ASSAULT -4
	الاخيره 5
		ASSAULT 1
	الارهابي 5
		ASSAULT 5
	الاسرائيلي 1
	الالكترونيه -2
	الامنيه -2
	البرلمانيه
		PERSONNEL 2
	التشريعيه
		PERSONNEL 1
	الجويه 1
		ASSAULT 1
	الرئاسيه 4
		PERSONNEL 4
	الروسي 1
		ASSAULT 1
	العام -1
	العامه -1
		PERSONNEL -1
	العسكريه
		ASSAULT 1
	القادمه 1
	القضائيه -1
	المقبله 2
		PERSONNEL 1
	النووي 2
		AGREE 2
	الوزاري 1
	امنيه -3
		MOBILIZE -3
	جديده -3
	جويه 1
		ASSAULT 3
	شامل -1
	شعبيه 1
	محتمل -1
	مشروع -1
	هاتفي -2
		CONSULT -2
beside
	-1
		" 1
			AGREE 2
		: 3
			COERCE 1
			DISASTER -1
		edge 1
			ACCUSE 3
			CONSULT -3
			MOBILIZE -2
			REQUEST 1
			SANCTION 2
		time 3
			ACCUSE 1
			COERCE 1
			PERSONNEL -2
		« 1
		، 3
			AGREE 2
			COOPERATE -1
			MOBILIZE -1
			REJECT -5
			REQUEST 4
		أراد -4
		أعقب 1
		أكد 2
		أمر 2
		أنهى -1
		أيد -1
		اثر 2
		اذا -1
		استجابه 2
		استمر 1
		استهدف -2
		اعتبر -1
		الاطراف -1
		التي
			ACCUSE -4
			AID 1
			ASSAULT 3
		الجيش 3
		الذي -2
			PERSONNEL 1
			REQUEST -1
		الذين
			AID 1
		الرئيس 2
		السلطات 1
		القضاء -1
		القوات -1
		الولايات 2
		الي -2
			ACCUSE -3
			AGREE -1
			REQUEST 5
		ان
			AID -3
			ASSAULT 1
			CONSULT 3
			REJECT -1
			REQUEST -1
		انتهى 1
		انه 5
			SUPPORT 1
		انها 3
		او -5
		ايضا 1
		بسبب 1
			ASSAULT 1
		بعد 5
			ASSAULT 2
		بعدما 1
		بهدف -3
		بين -1
		تبع -1
		تخلل 2
			ASSAULT 2
		تلا 1
		تم 3
			ASSAULT -1
		ثم 1
		جراء 3
			ASSAULT 1
		جرى 1
		حاليا 1
		حاول -3
		حتي -1
			ACCUSE -1
		حول -2
		حيث 1
		خلال 3
			CONSULT 4
			PROTEST 2
		دون -4
		رفض
			REQUEST 1
			SUPPORT -1
		روابط 1
		زال 3
		شعارات -3
		ضمن -1
		طالب -1
		طلب -3
		عدم -2
		عقب 5
		علي
			ACCUSE 1
			AID -2
			ASSAULT -2
		عن
			AGREE 6
			AID -3
			REQUEST -1
			SUPPORT 6
		عندما
			COERCE -1
		غير -1
		فان -2
		فقد -1
		فقط -1
		في
			AGREE -2
			ASSAULT 1
			COERCE -5
			CONSULT 3
			DISASTER 2
			PROTEST 1
			RETREAT -1
			SUPPORT -3
		قال -1
		قام -2
		قبل 1
			AGREE -3
			ASSAULT 2
			CONSULT -1
			PERSONNEL 1
		قد 3
		قرار 1
		قرر 2
		كان -3
			AGREE -1
			ASSAULT 3
			CONSULT -2
			PROTEST 1
			REQUEST -1
		كما 5
			AGREE 1
			REQUEST 1
		لا -1
		للمطالبه -2
		لم 2
			AGREE 2
		لن 3
			REJECT 1
		له -1
		ما -7
			REQUEST -5
		مثل -3
		مجلس -1
		محاوله -1
		مع 2
		مما -2
		من -1
			ACCUSE -1
			AGREE 3
			ASSAULT -2
			DISASTER -2
		منذ 8
		منع -2
		منها -5
		نتيجه 4
			ASSAULT 1
		نحن 1
		نحو -1
		هذا 3
			ASSAULT 1
		هذه
			CONSULT 2
		و -5
		وسط 1
		وصف 1
		وقد 1
		وقف -3
		وهو -1
		وهي -2
		” -1
	-2
		"
			ACCUSE 1
		) 2
		-
			AGREE -1
		: 1
		edge 3
			ASSAULT -4
			COERCE -5
			CONCEDE 1
			COOPERATE -1
			PERSONNEL 1
			PROTEST 1
			REQUEST 4
		time 3
			AGREE -2
			AID -1
			ASSAULT 1
			COERCE -1
			CONSULT 2
			REQUEST -1
			RETREAT 1
			SUPPORT 2
		« 4
		، 2
			ACCUSE 2
			AGREE 3
			AID 1
			ASSAULT -1
			COERCE -1
			PROTEST -2
			RETREAT 2
		أصدر 1
		أضاف 2
		أعرب 1
		أعلن
			PERSONNEL -1
		أكد 1
		اذا -1
		استخدم -3
		استعد 1
		اشاره 4
		الا -6
			RETREAT -1
		التقرير 1
			ASSAULT 1
		الحكومه 3
		الخارجيه 1
		الذي 1
		الذين -2
		الرئيس -1
		القانون -3
		القوات 1
		الي -1
		اليه 1
		امله -2
		ان 4
			AID 1
			ASSAULT 2
			COERCE -1
			CONSULT -1
			SUPPORT 2
		انه 3
		بعد 3
			ASSAULT 2
		بها 1
		تسبب -2
			ASSAULT -2
		تعرض 1
		حاليا -1
		حصل 1
		حول -1
		حيث 1
		دولار -1
		رئيس 3
		ردا 3
		شارك 1
		شن -2
		ظل 2
		عد -1
		عقد 1
		علم -1
		علي -1
			ACCUSE -1
			ASSAULT 2
		فان 1
		فرض
			COERCE 1
		في
			AGREE -2
		قام
			ASSAULT 1
		قبل -1
			ASSAULT -1
		كان
			ACCUSE -1
			CONSULT -3
		كما 4
		لتفريق -1
		لم 2
		لن -2
		مثل -1
		مجلس 1
		مشروع -2
		مشيرا 2
		مما -1
		من -2
		منع -1
		موافقه 1
		هذا -2
		واصل 2
		والتي -1
		والذي -2
		وان 1
		وحكومه -1
		وذلك 5
		وقد 1
		ولم 1
	1
		↵ -1
			COERCE -3
		"
			ACCUSE 1
			CONSULT -3
		.
			ASSAULT 2
			CONSULT -4
			PERSONNEL 1
		time 7
			ASSAULT 1
			PERSONNEL 2
		» -2
		، -2
			ACCUSE -1
			ASSAULT 3
			COERCE 2
			CONSULT -2
			DISASTER -3
			PERSONNEL -1
			SANCTION -1
		؟ -1
		الاتفاق 2
			SUPPORT 2
		الانسانيه -2
		التي 1
			ACCUSE 3
			ASSAULT -3
			PERSONNEL 1
			PROTEST 2
			SUPPORT -1
		الذي 3
			ASSAULT 2
			COERCE 2
		السفير -1
		السلطات 1
		القبض 1
			COERCE 1
		الولايات 1
		الي 1
			ACCUSE 3
			AID 2
			CONSULT -2
			REQUEST 2
		اليه -3
			REQUEST -2
		امام 5
		او -5
		ايضا 2
		بالفرار -1
			RETREAT -1
		بانشاء 1
		بحق
			ASSAULT -2
		بشان 2
		بشكل 1
		بعدم 1
		بها -2
		بين 1
			ASSAULT 2
			CONSULT 3
		حول 1
			CONSULT 3
		خلال -7
			CONSULT -2
		روسيا 2
		سراحه 1
			RETREAT 1
		سفينه 1
		ضد
			ASSAULT -4
		عقب -1
		علي
			AGREE 3
			COERCE 3
			CONSULT -1
			MOBILIZE -1
			PROTEST -1
			REJECT -1
			SANCTION -4
			SUPPORT 1
		عليه 3
			SANCTION 2
		عليها -2
		عن
			CONCEDE 4
			SUPPORT -1
		عنهم
			ASSAULT -1
		في 1
			AID -1
			ASSAULT 2
			CONSULT 1
			DISASTER 4
			MOBILIZE 2
			PERSONNEL 1
			REQUEST -3
			SUPPORT -2
		فيها
			ASSAULT 1
		قبل -2
		كان 3
		محمد -2
		مسؤوليه -3
			ACCUSE -3
		مستمره 2
		مع
			CONSULT 2
			REQUEST -1
			SUPPORT 1
		من
			ACCUSE -2
			COERCE 1
			CONSULT -4
			REJECT -1
			REQUEST 2
			SANCTION 2
		منذ
			CONSULT -1
		و -1
		وان -3
		وجهات -2
			CONSULT -2
		وقع -3
			ASSAULT -1
		وقوات -1
			ASSAULT -1
		” -1
	2
		↵
			COERCE -2
			PERSONNEL 1
		"
			ACCUSE 1
			CONCEDE 1
			SUPPORT -3
		(
			ASSAULT -1
		- 1
		. -2
			ACCUSE -4
			AGREE -1
			COERCE 5
			PERSONNEL 1
			PROTEST -1
		edge -2
			CONSULT -1
			PERSONNEL -1
		time 2
			ASSAULT 1
			MOBILIZE -2
			PERSONNEL 3
			REQUEST -1
		، -2
			AGREE -4
			ASSAULT 4
			DISASTER -1
			PERSONNEL 5
			REQUEST -3
			THREATEN -1
		اسرائيل -2
		اعضاء -1
		الا 1
		الاتحاد 1
		الاتفاق 2
			SUPPORT 1
		الاراضي -1
		البلاد -1
		التي 1
			SUPPORT 3
		الجيش -1
		الحكومه 4
		الدول
			CONSULT -1
		الذي 2
			ASSAULT 1
		العاصمه 1
		المحكمه 1
		المنطقه -2
		الي 2
			ASSAULT -1
			RETREAT -1
		او -1
			ASSAULT -1
		اوكرانيا 1
			ASSAULT 4
		ايران
			AGREE 1
			SANCTION -1
		بين -1
		تعزيز 1
		تم 4
		حتي -1
		حول 1
		خطه -1
		خلال 3
		داعش -3
			ASSAULT -3
		دخول 1
		دولار 1
		ذلك 2
		رفض -2
		روسيا 2
		ضد 1
		ضروره 2
			REQUEST 1
		علي
			PERSONNEL 2
			THREATEN -1
		عن -1
		غزه 1
		غير -1
		في 2
			COERCE -5
			CONCEDE 1
		قام -1
		قانون 2
		قبل -1
		قتل -1
		قطاع 3
		كان 3
		مؤتمر -1
		ما -5
		مثل -1
		محكمه 1
		مع 1
			ASSAULT -1
		من -1
			ACCUSE 2
			ASSAULT 1
			COERCE 1
			CONSULT -1
			SUPPORT -2
			THREATEN -4
		والتي 1
		وضع 1
		وفي -1
		وهو -1
complement
	true 3
	word
		الاتفاق 1
		الارهابيين -2
		الاستيطان -3
		البرلمان 1
		الحكومه -4
		السجن 1
		السيطره -2
		الطريق -3
		العقوبات -1
		العنف -3
		القوات -3
		المدينه -1
		المساعدات 3
		المستشفي 1
		المسلحين -3
		المعتقلين -1
		بالسجن 1
		جنود -1
		حتفهم -1
		رئيس -3
		سراحه 1
		سفينه 1
		صواريخ 1
		عنف -1
		قرار -2
		قنبله 1
		قواتها 2
		مجلس -1
		محكمه 1
		وجهات -2
content
	of
		AGREE -4
			AGREE 2
			AID -4
			CONSULT -6
			PERSONNEL 1
			false
				masdar -6
				noun -3
			masdar -3
			true
				noun 3
		REJECT
			REQUEST 1
			SUPPORT -2
			false
				masdar -4
			masdar -2
			noun 1
		REQUEST -6
			AGREE -1
			AID 1
			ASSAULT 2
			SANCTION -3
			false
				masdar -8
				noun -1
			masdar -5
			true
				noun 2
		THREATEN -5
			false
				masdar -1
			masdar -3
counts
	false
		COOPERATE -2
		DISASTER 1
	true 5
		ASSAULT 1
		COERCE 1
date
	false -1
	true 5
event
	after
		ACCUSE
			ACCUSE
				false 2
			ASSAULT
				false 3
			COERCE
				false 3
				true 3
			PERSONNEL
				true 1
			PROTEST
				true 1
			REQUEST
				true 5
			RETREAT
				true 1
		AGREE
			AGREE
				false 1
			ASSAULT
				true -1
			CONCEDE
				true -1
			CONSULT
				true 3
			PERSONNEL
				true 2
			REQUEST
				false 3
			SUPPORT
				false -1
				true 2
		AID
			AID
				false 1
				true 2
			ASSAULT
				true 1
			DISASTER
				false 3
			SUPPORT
				false -2
		ASSAULT
			ACCUSE
				false -3
				true 2
			AID
				false 1
			ASSAULT
				false 3
				true 5
			CONSULT
				false -2
			DISASTER
				false -5
				true -1
			MOBILIZE
				true -2
			PERSONNEL
				false -1
				true -3
			PROTEST
				false -3
				true -2
			REQUEST
				false -2
			RETREAT
				false -1
			SANCTION
				false -2
			SUPPORT
				false -2
			THREATEN
				true 3
		COERCE
			ACCUSE
				false 1
			ASSAULT
				true 1
			COERCE
				false 1
				true 4
			CONCEDE
				false 1
			DISASTER
				true -1
			REQUEST
				false -3
			SUPPORT
				true -1
		CONSULT
			ACCUSE
				false -3
				true 2
			AGREE
				true 7
			CONSULT
				true 6
			DISASTER
				false 2
			MOBILIZE
				false -1
			PERSONNEL
				true -3
			PROTEST
				false -1
			REJECT
				false -1
				true 1
			REQUEST
				true 4
			RETREAT
				false -1
			SANCTION
				false -2
			SUPPORT
				false -1
				true 4
		DISASTER
			ASSAULT
				false -3
			COERCE
				false 3
				true -2
			DISASTER
				false 2
		MOBILIZE
			ASSAULT
				false -1
			CONSULT
				true -3
			MOBILIZE
				false 4
				true 1
			REJECT
				true 1
		PERSONNEL
			ASSAULT
				true 3
			CONSULT
				false -1
				true 2
			PERSONNEL
				false 5
			REQUEST
				false -3
				true -4
			SUPPORT
				true 2
		PROTEST
			ACCUSE
				true 2
			AGREE
				false -1
			CONSULT
				true -2
			PROTEST
				false 1
				true 1
			REJECT
				false -2
			SUPPORT
				true 1
		REJECT
			ACCUSE
				false -1
			AGREE
				false -4
			ASSAULT
				true -1
			CONSULT
				true -2
			REQUEST
				false -1
		REQUEST
			ACCUSE
				false -3
			ASSAULT
				false -1
			COERCE
				false -3
			MOBILIZE
				false -2
			PERSONNEL
				false -1
				true -1
			PROTEST
				true 3
			REJECT
				true 1
			REQUEST
				false 1
				true 2
			SUPPORT
				true 2
		RETREAT
			CONSULT
				true 1
			REQUEST
				true 1
			RETREAT
				false 4
				true 4
			SANCTION
				true 1
		SANCTION
			ASSAULT
				true -2
			PERSONNEL
				false 1
			SANCTION
				true 3
		SUPPORT
			ACCUSE
				false -1
			AID
				false 1
				true 1
			ASSAULT
				false -1
				true -1
			CONSULT
				false 1
				true 4
			SUPPORT
				false 3
				true 1
		THREATEN
			ASSAULT
				false 1
		none
			AGREE
				false -1
			AID
				false 1
			ASSAULT
				false -2
			CONSULT
				false -2
			PERSONNEL
				false 1
			PROTEST
				false -1
	before
		ACCUSE
			ACCUSE
				false 3
				true -2
			AGREE
				false -2
			ASSAULT
				true 7
			COERCE
				false 3
			PROTEST
				false 1
			REQUEST
				false 1
			RETREAT
				true 3
			SANCTION
				false 1
		AGREE
			ACCUSE
				true -3
			AGREE
				false 3
			AID
				true -6
			CONSULT
				false 3
			PERSONNEL
				false -1
		AID
			AGREE
				true 2
			ASSAULT
				false 1
			COERCE
				true -4
			DISASTER
				true 2
			MOBILIZE
				false -2
		ASSAULT
			ACCUSE
				false 4
				true 1
			AGREE
				false -5
			AID
				true 2
			ASSAULT
				false 3
			COERCE
				true 1
			CONSULT
				false 1
				true -6
			DISASTER
				false -1
				true -4
			MOBILIZE
				true -1
			PERSONNEL
				false 1
			PROTEST
				true 2
			REJECT
				true -2
			REQUEST
				false -3
			RETREAT
				false 1
				true 2
			SANCTION
				false 3
			SUPPORT
				false 2
			THREATEN
				true -1
		COERCE
			ACCUSE
				true 4
			AGREE
				false 3
				true -1
			AID
				false 2
			COERCE
				false 1
				true 1
			MOBILIZE
				false 2
			PERSONNEL
				true 3
			REJECT
				true -2
			REQUEST
				false -2
			RETREAT
				false 4
			SANCTION
				false -1
				true 4
			THREATEN
				false -1
		CONSULT
			AGREE
				false 2
			ASSAULT
				true -2
			CONSULT
				false 4
			DISASTER
				true -1
			PERSONNEL
				false -2
				true 2
			PROTEST
				true -1
			RETREAT
				true -1
			SANCTION
				true -2
			SUPPORT
				false 1
				true -1
		DISASTER
			ACCUSE
				false 1
			AID
				false 3
				true 1
			ASSAULT
				false -5
				true -3
			CONSULT
				false -1
			DISASTER
				false 2
			PERSONNEL
				false -6
			SUPPORT
				false -1
		MOBILIZE
			ASSAULT
				true -6
			MOBILIZE
				false 2
		PERSONNEL
			ACCUSE
				false 1
				true -2
			AGREE
				false -2
			CONSULT
				false 3
			PERSONNEL
				false 3
				true 1
			REJECT
				false -3
			REQUEST
				false -2
				true 4
			RETREAT
				false -1
		PROTEST
			ACCUSE
				true -2
			ASSAULT
				true 3
			COERCE
				true -5
			CONSULT
				false -1
			PROTEST
				false 3
				true 4
			REJECT
				true -5
			REQUEST
				true -6
			RETREAT
				true -2
			THREATEN
				false -2
		REJECT
			ACCUSE
				true -6
			ASSAULT
				true -3
			CONSULT
				false 1
				true -6
			MOBILIZE
				true -2
			REJECT
				false 1
				true 3
			RETREAT
				true -1
			SUPPORT
				false 1
				true -3
		REQUEST
			ACCUSE
				false 3
				true -9
			AID
				true -1
			ASSAULT
				true -2
			COERCE
				true -4
			CONCEDE
				true -3
			CONSULT
				true -2
			PROTEST
				false -1
			REQUEST
				true -1
			RETREAT
				false -2
				true -1
			SANCTION
				true -5
			SUPPORT
				false 2
				true -3
		RETREAT
			CONSULT
				false 2
			PERSONNEL
				false 1
			RETREAT
				false 3
				true 1
		SANCTION
			ACCUSE
				true -3
			ASSAULT
				true 1
			COERCE
				false 1
			CONSULT
				true -2
			REQUEST
				false 1
			SANCTION
				false 2
		SUPPORT
			AID
				true 3
			ASSAULT
				false 1
			CONSULT
				false 1
				true 4
			REQUEST
				false -1
			SANCTION
				true -1
			SUPPORT
				false 2
				true -1
		THREATEN
			ASSAULT
				true -5
			CONSULT
				false -1
			PERSONNEL
				true -3
		none
			ACCUSE
				false 2
			AGREE
				false 3
			ASSAULT
				false 2
			COERCE
				false 1
			CONSULT
				false 1
			DISASTER
				false 1
			MOBILIZE
				false -3
			PERSONNEL
				false 2
			RETREAT
				false 1
			SUPPORT
				false 3
filled
	false
		false
			events/accuse/intaqada -1
			events/agree/ittifaq -1
			events/agree/ittifaq-musamma 3
			events/agree/muwafaqa -1
			events/agree/tawassul -3
			events/assault/al-qital -1
			events/assault/amaliyya-askariyya -3
			events/assault/atlaqa-nar -3
			events/assault/dammara 2
			events/assault/harb-ahliyya -1
			events/assault/harrara 2
			events/assault/istaada -2
			events/assault/istaada-mawqi -2
			events/assault/jarima-bashia 1
			events/assault/kamin -1
			events/assault/majzara 2
			events/assault/unf -1
			events/coerce/ihtajaza -1
			events/consult/liqa 1
			events/consult/mubahathat 2
			events/consult/mutamar 2
			events/consult/qimma 4
			events/consult/ziyara -1
			events/disaster/hadith-gharaq -1
			events/disaster/tsunami -1
			events/personnel/intikhabat 1
			events/personnel/istifta 1
			events/personnel/nihayat-wilaya -1
			events/personnel/shakkala-hukuma -2
			events/personnel/tawalla -1
			events/protest/masira 1
			events/retreat/atlaqa-sarah 1
			events/support/tawqi 1
		true
			events/assault/adhdhaba 1
			events/assault/dammara -5
			events/assault/haraqa-shakhs 1
			events/assault/ightala 3
			events/assault/infajara 1
			events/assault/jarima-bashia -1
			events/assault/masra -3
			events/coerce/ataha 1
			events/coerce/dahama -1
			events/coerce/hujum-iliktruni 1
			events/coerce/itaqala 2
			events/coerce/naqala-sijn -1
			events/concede/rafaa-uqubat -1
			events/disaster/isaba-marad -1
			events/request/talab -1
			events/sanction/hukm-bi -1
	true
		false
			events/accuse/istankara 1
			events/accuse/ittahama 2
			events/accuse/naddada 1
			events/agree/iltizam -1
			events/agree/ittafaqa 1
			events/assault/amaliyya-askariyya 3
			events/assault/amaliyya-muqatilin -5
			events/assault/hamla-muqatilin -1
			events/coerce/aghlaqa 1
			events/coerce/ataha -1
			events/coerce/ihtalla -1
			events/consult/bahatha -1
			events/consult/hiwar -1
			events/consult/hiwar-bayna -2
			events/consult/ijtamaa 3
			events/consult/iltaqa 3
			events/consult/jalsa-barlaman 1
			events/consult/jawla-ukhra -2
			events/consult/naqasha-maa 1
			events/consult/tashawara-hawl 1
			events/consult/tawasala-maa -1
			events/consult/wasala-masul -1
			events/consult/ziyara 3
			events/mobilize/azzaza-amn -1
			events/mobilize/intashara-jaysh 2
			events/mobilize/tajammua-quwwat -2
			events/mobilize/tajriba-nawawiyya 1
			events/mobilize/wusul-taazizat -1
			events/protest/ihtijaj 1
			events/request/daa 1
			events/request/dawa -1
			events/request/iqtaraha -1
			events/request/istanjada -1
			events/request/talab 2
			events/request/talaba 1
			events/request/talaba-bi 1
			events/retreat/hudna -2
			events/retreat/insahaba 1
			events/retreat/insahaba-min-madina 2
			events/retreat/istaslama 1
			events/retreat/sahaba-quwwat 1
			events/retreat/taraja-quwwat 1
			events/support/hanna 2
			events/support/iqamat-alaqat -1
			events/support/waqqaa-ala -1
			events/threaten/haddada 1
		true
			events/accuse/adana -1
			events/accuse/intaqada 3
			events/accuse/ittahama 2
			events/assault/harrara-min -1
			events/assault/iqtaham -3
			events/assault/istahdafa -2
			events/assault/istihdaf -1
			events/assault/khatafa 2
			events/assault/qasafa 1
			events/assault/qatala 3
			events/coerce/hasara 3
			events/coerce/istawla -1
			events/coerce/tarada-mulahaqa -1
			events/consult/istaqbala -2
			events/request/talaba-min 1
			events/request/wajjaha-bi -4
			events/retreat/afraja 1
			events/support/daama -1
form
	masdar -1
	participle 2
	verb 1
frame
	events/accuse/haajjama
		masdar -1
	events/accuse/haqqaqat-shurta
		verb -1
	events/accuse/intaqada
		verb 3
	events/accuse/ittahama
		verb 4
	events/accuse/mathala-amam
		masdar -2
	events/accuse/naddada
		masdar -1
		verb 2
	events/accuse/shakk
		verb -1
	events/accuse/tahqiq-jinai
		noun -1
	events/accuse/wabbakha
		verb -2
	events/agree/ittafaqa
		verb 2
	events/agree/ittafaqa-ala
		verb 1
	events/agree/ittifaq-musamma
		noun 3
	events/agree/mustaidd
		participle -1
	events/agree/qabul
		masdar -1
	events/agree/taahhud
		masdar 1
	events/agree/taahhud-bi
		masdar 1
	events/agree/tawafaqa
		verb -1
	events/agree/tawassul
		masdar -1
	events/agree/waada
		verb 3
	events/aid/adkhala-musaadat
		verb -4
	events/aid/inqadh-nas
		masdar -2
	events/aid/naqala-jarha
		masdar 1
	events/aid/qaddama-musaadat
		masdar -3
		verb 3
	events/aid/sallaha
		masdar -1
	events/aid/talaqqa-musaadat
		masdar -1
		verb 4
	events/assault/adhdhaba
		masdar 1
	events/assault/al-qital
		noun -2
	events/assault/amaliyya-muqatilin
		noun -3
	events/assault/atlaqa-sarukh
		masdar -3
	events/assault/darb-shakhs
		masdar -1
	events/assault/darba-jawwiyya
		noun 1
	events/assault/farraqa
		masdar 1
	events/assault/ghara
		noun 3
	events/assault/ghazw
		masdar 1
	events/assault/hajama
		masdar -3
	events/assault/hamla-muqatilin
		noun -1
	events/assault/harb-ahliyya
		noun -1
	events/assault/hazama
		masdar -1
	events/assault/hujum-kimyai
		noun 1
	events/assault/ightala
		masdar 3
	events/assault/ightasaba
		masdar 1
	events/assault/iqtaham
		masdar -1
	events/assault/istaada
		masdar -3
	events/assault/istahdafa
		verb -1
	events/assault/istashhada
		masdar 1
	events/assault/istihdaf
		masdar -1
	events/assault/itada
		verb 2
	events/assault/itida
		masdar 2
	events/assault/jarha
		noun -3
	events/assault/kamin
		noun -1
	events/assault/maqtal
		masdar 2
	events/assault/masra
		verb -2
	events/assault/muwajahat
		masdar 1
	events/assault/niza
		noun -2
	events/assault/qasafa
		verb 1
	events/assault/qatala
		verb 6
	events/assault/tadakhkhul-askari
		masdar -1
	events/assault/tafjir
		masdar 4
	events/assault/tamshit
		masdar -1
	events/assault/tarada-musallahin
		masdar -4
	events/assault/tasadda
		masdar -2
	events/assault/unf
		noun -1
	events/coerce/aghlaqa
		verb 2
	events/coerce/ajbara
		verb -1
	events/coerce/amaliyya-amniyya
		noun -1
	events/coerce/ataha
		verb -1
	events/coerce/awqafa
		masdar -1
	events/coerce/hasara
		masdar 2
	events/coerce/hazara
		verb 2
	events/coerce/ihtalla
		verb -1
	events/coerce/iqtada
		verb -1
	events/coerce/itaqala
		verb 3
	events/coerce/khasira-mawqi
		verb -2
	events/coerce/manaa
		masdar -1
		verb 4
	events/coerce/naqala-sijn
		verb -1
	events/coerce/qarsana-iliktruniyya
		noun -1
	events/coerce/qataa-khidma
		masdar -2
	events/coerce/tarada-mulahaqa
		masdar -1
	events/concede/rafaa-uqubat
		masdar -1
	events/consult/bahatha
		verb -1
	events/consult/bahth-masdar
		masdar -1
	events/consult/dawra
		noun -2
	events/consult/hiwar
		noun -2
	events/consult/hiwar-bayna
		noun -2
	events/consult/ijtamaa
		verb 2
	events/consult/ijtima
		noun 2
	events/consult/iltaqa
		verb 2
	events/consult/ittisal-hatifi
		noun -1
	events/consult/ittisalat-maa
		noun -1
	events/consult/jalsa
		noun -2
	events/consult/jalsa-barlaman
		noun 1
	events/consult/jalsa-mughlaqa
		noun 1
	events/consult/liqa
		masdar 4
	events/consult/naqasha-maa
		verb 1
	events/consult/qarraba
		masdar -1
	events/consult/qimma
		noun 1
	events/consult/tashawara-hawl
		verb 1
	events/consult/tawasala-maa
		verb -2
	events/consult/wasala-masul
		verb -1
	events/consult/zara
		verb 3
	events/consult/ziyara
		noun 1
	events/disaster/fayadan
		noun 1
	events/disaster/gharaqa
		masdar 1
	events/disaster/hariq
		noun 1
	events/disaster/zilzal
		noun 1
	events/mobilize/atlaqa-balisti
		masdar 1
	events/mobilize/ijraat-amniyya
		noun -1
	events/mobilize/intashara-jaysh
		verb 1
	events/mobilize/tajammua-quwwat
		masdar -2
	events/mobilize/tajriba-nawawiyya
		noun 1
	events/personnel/algha-mansib
		masdar 1
	events/personnel/ayyana-mansib
		verb 1
	events/personnel/hall
		verb -1
	events/personnel/intikhabat
		noun 1
	events/personnel/istifta
		noun 1
	events/personnel/istihqaq-intikhabi
		noun 1
	events/personnel/taadil-wizari
		noun 1
	events/personnel/tarashshaha
		masdar -1
	events/personnel/tashkila
		noun -1
	events/personnel/tayin
		masdar 2
	events/personnel/wafat
		noun -1
	events/protest/adraba
		masdar 2
	events/protest/idtirabat
		noun -1
	events/protest/iqtahama-hashd
		verb -1
	events/protest/isyan
		noun -1
	events/protest/itasama
		masdar 1
	events/protest/kharaja-shawari
		verb 1
	events/protest/masira
		noun 2
	events/protest/muzahara
		noun 1
	events/protest/tajammaa
		verb -1
	events/protest/tazahara
		masdar -1
		verb 3
	events/protest/thawra
		noun -2
	events/reject/aarada
		verb 4
	events/reject/lan-yaqbal
		verb 1
	events/reject/rafada
		verb 1
	events/reject/rafada-yield
		masdar 1
	events/reject/rafd
		masdar 2
	events/request/al-talab
		masdar -1
	events/request/alzama
		masdar -2
	events/request/amara
		verb -2
	events/request/daa
		verb 1
	events/request/daa-fulan
		verb -1
	events/request/daa-liqa
		verb 1
	events/request/dawa-yield
		masdar 1
	events/request/istanjada
		verb -5
	events/request/talaba
		verb 1
	events/request/talaba-bi
		verb 4
	events/request/wajjaha-bi
		verb -1
	events/retreat/afraja
		verb 1
	events/retreat/atlaqa-sarah
		verb 1
	events/retreat/hudna
		noun -2
	events/retreat/sallama-mawqi
		masdar -1
	events/sanction/allaqa-mufawadat
		verb -1
	events/sanction/aqaba
		masdar -3
	events/sanction/hukm-bi
		noun -1
	events/sanction/uqubat-llati
		noun 2
	events/support/abrama-ittifaq
		verb 1
	events/support/daama
		verb -1
	events/support/dafaa-an
		verb -2
	events/support/dam-dawla
		masdar -1
	events/support/hanna
		masdar 2
	events/support/iitarafa-bi-dawla
		masdar -2
	events/support/marrara-qanun
		masdar -2
	events/support/rahhaba
		verb 2
	events/support/shakara
		masdar 3
	events/support/tawqi
		masdar 1
	events/threaten/haddada
		verb 1
	events/threaten/hadhdhara-tusawwil
		verb 1
	events/threaten/ibtazza
		masdar -1
	events/threaten/tawaada
		verb 2
further
	words
		0 -1
		1 7
		many 7
governor
	none 2
		ACCUSE 2
		AGREE -1
		AID -4
		CONCEDE 1
		CONSULT -2
		DISASTER -2
		MOBILIZE -4
		REQUEST 1
		RETREAT 1
		SANCTION 2
		SUPPORT 2
		masdar 1
		noun -1
		verb 3
	آل 3
	أبدى
		noun 1
	أبلغ 3
		masdar 1
	أتم -3
		ACCUSE 1
		masdar -1
	أتى 3
		ASSAULT -3
		masdar 1
	أثار
		masdar 1
	أجرى 1
		CONSULT 3
		noun 2
	أدان 2
		ASSAULT 2
	أدى
		ACCUSE -1
	أراد -1
		masdar -3
	أرسل 2
	أسفر 1
		ACCUSE 2
	أشار 2
		masdar 3
		noun -1
	أصبح
		noun -2
	أصدر 3
		SANCTION 1
	أصر
		masdar -1
	أضاف 4
		verb 1
	أطلع 1
	أطلق
		verb -2
	أظهر 1
	أعرب 2
		masdar 1
	أعقب 2
	أعلن 4
		PERSONNEL -3
		noun 3
	أفاد 5
	أقدم
		masdar 1
	أقر
		masdar 1
		noun -1
	أكد 1
		AGREE 7
		SANCTION 1
		SUPPORT 4
		masdar 4
		noun -2
	ألغى -2
	ألقى 2
		ACCUSE 1
	أمر 7
		ACCUSE 2
		masdar 3
	أمكن -2
		verb -2
	أمل -5
	أنهى -1
	أوجد -1
		masdar -2
	أوضح 1
	أوقف 1
	أيد -2
		noun -1
	اتفق -2
	احتاج -2
	ارتفع
		masdar 1
	استبعد -1
	استخدم -2
	استطاع
		ASSAULT 1
	استعد 3
		masdar 3
	استمر -1
		masdar -1
	استهدف -1
		masdar -4
	اعتقل
		noun -1
	اقترح -2
		noun -2
	التزم
		masdar -1
	امتنع -2
	انبغى -1
	اندلع 1
	بدأ
		CONSULT -2
		masdar 3
	بذل -1
	تابع 2
	تخلل 2
		ASSAULT 2
	تزامن 2
		masdar 1
	تسبب -3
		ASSAULT -1
		masdar -1
	تعرض 1
		ASSAULT 3
		DISASTER 1
		masdar 3
	تعهد -3
		masdar -3
	تقدم
		ACCUSE 2
		PERSONNEL -1
	تلا 1
	تم
		AGREE 1
		ASSAULT -2
		CONSULT 3
		PERSONNEL -1
		RETREAT 3
		masdar 3
		noun -1
	تمكن 1
	تواصل
		masdar -1
	توج 3
		masdar 2
	توجه 3
	توعد -1
	توقف 1
		COERCE 1
		masdar 2
	جاء 5
		noun 1
	جدد
		REQUEST 1
		masdar 3
	جرى
		COERCE 1
		masdar 2
	جعل -1
		masdar -3
	حاول -2
		REJECT -1
		masdar -2
	حث -2
		noun -1
	حدد
		masdar 1
	حذر -2
		masdar -5
	حرص 1
	حسن
		noun -1
	حصل 2
	حضر
		CONSULT 1
	حظر -5
		noun -1
	خاض 1
		noun 1
	خدم -1
	دخل
		noun 3
	دعا -4
		ACCUSE -2
		CONSULT 1
		PROTEST -2
		REQUEST 1
		masdar -5
	دفع 1
		masdar 2
	ذكر 2
		verb 4
	ردد -1
	رفض
		AGREE 1
		PERSONNEL -2
		REQUEST 6
		SUPPORT -2
		masdar -3
	زال 4
		verb 2
	ساهم -1
	سجل
		masdar 1
	سرى -2
	سعى -2
		masdar -2
	سمح -2
		masdar -4
	سمع 1
	سيطر 1
	شارك
		ASSAULT -1
		masdar -2
	شاهد 1
		ASSAULT 1
	شكل -3
		masdar -1
	شمل
		COERCE 1
	شن -1
		ASSAULT -1
		verb -2
	شهد 1
		ASSAULT 1
		masdar 1
		noun 1
		verb -3
	ضرب
		noun 1
	ضم -2
		SUPPORT -1
	ضمن -2
		masdar -1
	طالب -5
		ACCUSE -4
		ASSAULT 3
		REJECT -1
		masdar -5
	طلب -2
		masdar -1
	عاش
		COERCE -1
	عبر
		SUPPORT 1
		masdar 1
	عثر -2
	عد -2
	عرقل -1
	عقد 1
	علم -1
	عمل -4
	عنى -4
	فتح 1
	فرض
		ASSAULT -2
		COERCE 1
	فشل
		noun 1
	فقد
		ASSAULT 1
	قابل
		masdar 1
	قال 2
		AGREE 5
		AID 2
		ASSAULT 2
		COERCE -4
		REQUEST -2
		SUPPORT 1
		masdar 1
		noun -4
		participle 1
		verb 2
	قام -1
		AID 2
		verb -2
	قتل
		ASSAULT 1
		COERCE -1
		verb -3
	قدر -1
	قدم
		ASSAULT -1
		masdar 1
	قرر 4
		noun 3
	قطع 2
	كان
		ACCUSE -3
		PERSONNEL 1
		REJECT 1
		REQUEST -1
	كتب
		ASSAULT -1
		noun -1
	كرر 1
	كشف 2
		noun 1
	مثل -2
	مكن 1
		masdar 1
	منح -2
		COERCE -1
	منع -4
		masdar -3
	ندد 2
	نسب -1
		ASSAULT -3
		masdar -4
	نشط 1
	نص -4
		masdar -1
	نفذ
		verb 1
	نفى 2
		masdar 6
	نقل 2
	هدد -5
	هدف
		masdar -2
	وافق 1
		masdar 4
	وجب -5
		masdar -2
	وجه 2
		ASSAULT -1
	وسع
		masdar -2
	وصف 2
	وضع
		COERCE 1
	وعد -2
	وقع -1
		AGREE -2
		noun -4
headline
	false
		events/accuse/haajjama -1
		events/accuse/haqqaqat-shurta -1
		events/accuse/intaqada 6
		events/accuse/istankara 2
		events/accuse/ittahama 5
		events/accuse/mathala-amam -2
		events/accuse/shakk -1
		events/accuse/tahqiq-jinai -2
		events/accuse/wabbakha -1
		events/agree/daw-akhdar -1
		events/agree/ittafaqa 2
		events/agree/ittafaqa-ala 1
		events/agree/ittifaq-musamma 2
		events/agree/mustaidd -1
		events/agree/qabul -1
		events/agree/taahhada 3
		events/agree/taahhud 1
		events/agree/taahhud-bi 1
		events/agree/tawafaqa -2
		events/agree/tawassul -1
		events/agree/waada 3
		events/aid/adkhala-musaadat -1
		events/aid/harrara-rahain -1
		events/aid/inqadh-nas -2
		events/aid/madda-yad-aawn -1
		events/aid/naqala-jarha 1
		events/assault/adhdhaba 1
		events/assault/al-qital -2
		events/assault/alqa-qunbula 2
		events/assault/amaliyya-muqatilin -4
		events/assault/atlaqa-sarukh -1
		events/assault/darb-shakhs -1
		events/assault/farraqa 2
		events/assault/ghara 2
		events/assault/ghazw 1
		events/assault/hamla-muqatilin -1
		events/assault/haraqa-shakhs 2
		events/assault/harb-ahliyya -1
		events/assault/hazama -2
		events/assault/hujum-kimyai 1
		events/assault/ightala 4
		events/assault/iqtaham -1
		events/assault/ishtabaka 3
		events/assault/istaada -2
		events/assault/istihdaf -2
		events/assault/itada 2
		events/assault/jarha -2
		events/assault/kamin -1
		events/assault/maqtal 1
		events/assault/masra -2
		events/assault/qasafa 4
		events/assault/tadakhkhul-askari -2
		events/assault/tafjir 1
		events/assault/tamshit -3
		events/assault/tarada-musallahin -3
		events/assault/tasadda -2
		events/assault/unf -1
		events/assault/usiba -1
		events/coerce/aghlaqa 2
		events/coerce/ajbara -1
		events/coerce/amaliyya-amniyya -1
		events/coerce/athara -1
		events/coerce/dabata 1
		events/coerce/dabata-nas -1
		events/coerce/hasara 1
		events/coerce/hazara 1
		events/coerce/ihbat-tahrib -1
		events/coerce/ihtalla -2
		events/coerce/inqilab 1
		events/coerce/iqtada -1
		events/coerce/itaqala 5
		events/coerce/khasira-mawqi -3
		events/coerce/naqala-sijn -2
		events/coerce/qarsana-iliktruniyya -1
		events/coerce/qataa-khidma -1
		events/coerce/saytara -2
		events/coerce/suqut-bi-yad -1
		events/coerce/tarada-mulahaqa -1
		events/concede/aalana-hudna 1
		events/concede/algha-qanun -1
		events/concede/tarajaa-an -1
		events/consult/bahatha -1
		events/consult/bahth-masdar -2
		events/consult/dawra -2
		events/consult/hiwar -3
		events/consult/hiwar-bayna -2
		events/consult/ijtamaa 1
		events/consult/ijtima 5
		events/consult/ittisal-hatifi -1
		events/consult/ittisalat-maa -1
		events/consult/jalsa -2
		events/consult/jalsa-barlaman 1
		events/consult/jawla-ukhra -1
		events/consult/liqa 1
		events/consult/mufawadat -1
		events/consult/qarraba -1
		events/consult/tawasala-maa -2
		events/consult/wasala-masul -1
		events/consult/zara 2
		events/consult/ziyara 2
		events/disaster/hadith-gharaq -1
		events/disaster/hariq 1
		events/disaster/ihtaraqa -1
		events/disaster/tsunami -1
		events/disaster/zilzal 1
		events/mobilize/atlaqa-balisti 1
		events/mobilize/hashada-quwwat 1
		events/mobilize/ijraat-amniyya -1
		events/mobilize/intashara-jaysh 2
		events/mobilize/tajammua-quwwat -2
		events/mobilize/tajriba-nawawiyya 1
		events/personnel/algha-mansib 2
		events/personnel/ayyana-mansib 1
		events/personnel/hall -2
		events/personnel/insahaba-barlaman -1
		events/personnel/intikhabat 1
		events/personnel/istaqala 3
		events/personnel/istihqaq-intikhabi 1
		events/personnel/mubayaa -1
		events/personnel/nihayat-wilaya -1
		events/personnel/tarashshaha -1
		events/personnel/tashkila -1
		events/personnel/tayin 1
		events/personnel/wafat -1
		events/protest/adraba 1
		events/protest/idtirabat -2
		events/protest/ihtashada -1
		events/protest/ihtijaj 1
		events/protest/iqtahama-hashd -1
		events/protest/itasama 2
		events/protest/masira 2
		events/protest/qata-turuq -1
		events/protest/rafaa-shiarat -1
		events/protest/tajammaa -2
		events/protest/tawaqqafa-an-amal -1
		events/protest/thawra -2
		events/reject/fannada -1
		events/reject/istabaada -4
		events/reject/lan-yaqbal 1
		events/reject/rafada 2
		events/reject/rafada-liqa 1
		events/reject/rafada-yield 2
		events/reject/rafd 1
		events/request/al-talab -1
		events/request/alzama -2
		events/request/amara -2
		events/request/daa-fulan -1
		events/request/daa-liqa 1
		events/request/dawa-yield 1
		events/request/iqtaraha -1
		events/request/istanjada -5
		events/request/nashada 3
		events/request/talaba-bi 3
		events/request/talaba-yield 2
		events/request/wajjaha-bi -4
		events/retreat/afraja 4
		events/retreat/atlaqa-sarah 1
		events/retreat/awqafa-qital -1
		events/retreat/hudna -2
		events/retreat/hudna-sariya 1
		events/retreat/inha-ihtilal -1
		events/retreat/insahaba 2
		events/retreat/istaslama 1
		events/retreat/nazaa-silah -1
		events/retreat/sahaba-quwwat 1
		events/sanction/hukm-bi -2
		events/sanction/kharaja-munazzama 1
		events/sanction/uqubat-llati 1
		events/support/abrama-ittifaq 1
		events/support/ashada 3
		events/support/bayaa-tanzim 2
		events/support/daama -1
		events/support/dafaa-an -2
		events/support/dam-dawla -2
		events/support/hanna 4
		events/support/iltazama-bi-dam -1
		events/support/iqamat-alaqat -1
		events/support/marrara-qanun -1
		events/support/rahhaba 2
		events/support/tabanna -3
		events/support/tadamana 1
		events/threaten/haddada-quwwa 2
		events/threaten/hadhdhara-min-radd -2
		events/threaten/hadhdhara-tusawwil 1
		events/threaten/ibtazza -1
		events/threaten/tawaada 1
	true 7
		events/accuse/tahqiqat -1
		events/assault/hujum 1
		events/consult/mufawadat 2
in
	sentence
		# -1
		- -1
		. -1
		00 -1
		04 -1
		12 1
		13 1
		2 -2
		20 3
		34 -1
		95 -1
		= 1
		[ 2
		] 2
		_ 2
		alt -2
		bbc 1
		cnn 1
		time 1
		v 3
		« 1
		» -4
		؟ -8
		آمن -4
		أبدى 2
		أبرم 2
		أبلغ 2
		أتاح -2
		أتم -3
		أتى 2
		أثار 2
		أجاد -2
		أجمع -1
		أحال 1
		أحدث -2
		أحرز -2
		أخذ 1
		أدان 2
		أدرك 3
		أدلى 2
		أراد -1
		أرسل 1
		أساء 2
		أسر -1
		أسفر 3
		أشار 1
		أصاب -1
		أصبح -2
		أضر -4
		أعطى -1
		أعلن 2
		أغرق -1
		أغلق 3
		أفاد 2
		أقر -1
		أكد 2
		ألغى -3
		أمكن -3
		أمل -6
		أوجد -5
		أودع -1
		أوضح -1
		أوقع -1
		أوقف 5
		أولى 3
		ابرامه 1
		ابناء -2
		ابنه -2
		اتجه 1
		اتخاذ -3
		اتخذ 1
		اتفاق 2
		اتفاقيه 1
		اتفق 2
		اتهم 2
		اثر 3
		اثناء 2
		اثينا -2
		اجتاح -1
		اجتماع 1
		اجتمع 1
		اجراؤها 1
		اجزاء 2
		اجهزه 1
		احتاج -3
		احتج 1
		احتجاج -2
		احتجاز -1
		احتجز 1
		احترم 2
		احتفال 1
		احتل -1
		احد -2
		احداث -1
		احزاب 1
		احكام -2
		احمد 1
		احياء 2
		اختار -2
		اختيار -2
		اخر 1
		اخراج -1
		اخري 1
		اخرين 2
		اخيرا 1
		ادارته 1
		ادانه 1
		اداه -2
		ادعى -5
		ادله -1
		اذا -5
		اذن 2
		اراضي 1
		ارتبط 1
		ارتدى 2
		ارتفع 1
		ارتكب -3
		ارسال 2
		ارهابيين 3
		ازاله 1
		ازداد 1
		ازمه 4
		اسبانيا 1
		استأنف -1
		استاذ -3
		استبعد -9
		استثناء -1
		استجاب -2
		استجابه 4
		استخدام -1
		استخدم 1
		استشهاد 3
		استضاف 3
		استطلاع -1
		استطلاعات -1
		استعاد 1
		استعان -2
		استعد 4
		استعداد -2
		استعمال 1
		استقاله -2
		استقبل -2
		استمر 1
		استمرار 2
		استمراريه -2
		استنكر 2
		استهداف -1
		استهدف -1
		استولى 1
		اسرائيل -3
		اسرائيلي -1
		اسلام -1
		اسمه -1
		اسواق 1
		اشاره 2
		اشتباكات -2
		اشتبه 2
		اشترط -1
		اشتكى -4
		اشكال -6
		اشهر -1
		اصرار -3
		اصل 2
		اضافه -3
		اضطر 4
		اطراف -2
		اطلاق 1
		اعاده 1
		اعتدى 1
		اعتذر 1
		اعتراض -1
		اعترف 2
		اعتقاله 1
		اعتقد 1
		اعتمد -1
		اعدام -4
		اعضائها -1
		اعقاب 3
		اغتال 1
		اغتصب -2
		اغتيال 1
		اغتيالها -1
		اغلاق 4
		افتتاح 2
		افريقيا 1
		افغانستان 1
		اقامه 1
		اقتحام -1
		اقتضى -3
		اكبر -1
		الا -1
		الابرياء -1
		الاتصال -1
		الاتهامات -2
		الاجتماعات -2
		الاجراء -1
		الاجراءات 2
		الاحتجاجات 1
		الاحترام 1
		الاحداث 1
		الاحكام -2
		الاخري -2
		الاخرين 2
		الاخيره -2
		الاذاعه 1
		الاراضي 1
		الاردن 4
		الارقام -2
		الارمن 1
		الارهاب 1
		الارهابي 2
		الارواح -1
		الاسبوعيه -2
		الاستراتيجيه 3
		الاستسلام 1
		الاستطلاع -3
		الاستعداد -1
		الاستماع 1
		الاسلحه 1
		الاشتباكات 4
		الاشخاص -3
		الاصابات 1
		الاصرار -1
		الاطار 3
		الاطراف -3
		الاطفال -1
		الاعلامي 1
		الاعلان 1
		الافراج 5
		الاقتراح 2
		الاقتراحات -1
		الاكاديميين -2
		الاكراد 2
		الامارات 1
		الاماكن 2
		الامريكيين -1
		الامطار -2
		الامم 2
		الاموال 2
		الامور -1
		الاميركيه -1
		الامين 1
		الانتخابات 1
		الانتصارات -2
		الانتقادات 1
		الانتقال -2
		الانتهاء -1
		الانظمه -1
		الانفجار -2
		الانقلابيين -2
		الاهداف -2
		الاوان -3
		الاوروبيين 2
		الاوكرانيين 4
		الاولي 6
		الاونه 2
		الايزيديين 1
		البحاره -3
		البحث -3
		البحريه -2
		البرلمان -1
		البعثه -1
		البلاد -1
		البيان 2
		البيانات -2
		التاثير -2
		التاريخ 3
		التاكيد -4
		التجاره 1
		التجربه -1
		التحذير -1
		التحقيقات 5
		التدخل 2
		الترشح -1
		التركيز 1
		التزم -2
		التشاور -2
		التشدد 1
		التصدي 2
		التصويت -2
		التطورات -1
		التظاهره -3
		التعذيب -3
		التعرف -1
		التعليق -3
		التفاصيل 1
		التفاوض -2
		التفجير 2
		التفجيرات 1
		التفكير 1
		التقارير 1
		التلفزيون 1
		التمديد 1
		التمرد 2
		التنظيم -1
		التنظيمات -1
		التوصل -1
		التوقف -1
		الثوار 2
		الثوره -1
		الجائزه -2
		الجامعه 3
		الجبهه -4
		الجرائم -1
		الجرحي 1
		الجريمه 3
		الجزيره 1
		الجزيه -1
		الجلسه 1
		الجماعات -1
		الجماعه 2
		الجمعيه -2
		الجمهور -1
		الجمهوريه 1
		الجميع 2
		الجنوب 1
		الجهاز -1
		الجهه 1
		الجهود -1
		الجو 1
		الحادث 4
		الحادثه 1
		الحاكم -2
		الحال 2
		الحالات -1
		الحبوب 1
		الحدود 2
		الحديث -2
		الحرس -1
		الحركه 1
		الحروب -2
		الحصار 1
		الحصول -5
		الحفاظ 1
		الحق -3
		الحقبه -1
		الحقيقه 1
		الحكومات -2
		الحوثيون 2
		الحوثيين 3
		الحي -3
		الحياه -1
		الخبراء -2
		الخدمات 2
		الخسائر -1
		الخصوص 1
		الخطا -1
		الخطوه 3
		الخليج 1
		الخوف -3
		الخيار -1
		الدائره 1
		الداخليه 2
		الدبلوماسي 1
		الدبلوماسيه 1
		الدبيبه -1
		الدكتور -1
		الدماغ -1
		الدوائر -1
		الدول -1
		الديمقراطيه -2
		الذكري 4
		الذي 1
		الذين -1
		الرئيس 2
		الرئيسين 1
		الرجال -1
		الرساله -2
		الرسميه 3
		الزام -1
		الزوار -1
		الزيارات -6
		الزياره 4
		السبل -2
		السرعه 1
		السريه -3
		السطح 1
		السعوديه -3
		السفر 1
		السلام -2
		السلطات 2
		السماح 1
		السواحل 1
		السودان 3
		السيارات -1
		السياسيه -1
		السيد -2
		السير 1
		السيطره 1
		الشؤون 1
		الشاب -1
		الشاباك -1
		الشارع -3
		الشخص -1
		الشرطه 3
		الشرعيه 2
		الشرق 1
		الشركات -2
		الشريعه 1
		الشعب -2
		الشمال 1
		الشهداء -2
		الشهر 1
		الشيعه 1
		الصاروخ -1
		الصحافه -1
		الصحراء 2
		الصحف 3
		الصحفي 3
		الصحه 1
		الصفقه 2
		الصندوق 2
		الصومال -3
		الضباط 1
		الضحايا 4
		الضفه 1
		الطبقه -1
		الطريق -1
		العاصمه 1
		العالقه 1
		العاهل 1
		العبادي 1
		العراق 1
		العسكريين 1
		العقد 1
		العقوبات 1
		العلاقات 3
		العمل -2
		العند 1
		العنف -3
		الغاء -1
		الغارات 1
		الغرب 1
		الغربيين -1
		الغرفه -3
		الغزو 2
		الغضب 3
		الفتره -1
		الفرصه 2
		الفرق -1
		الفريق -2
		الفصل -4
		الفلسطينيين -1
		الفوز -2
		القائد 2
		القائمه 1
		القاده 3
		القاعده 1
		القانون -3
		القاهره 1
		القبض 5
		القتال 3
		القتل -3
		القتلي 1
		القدس 2
		القرار -1
		القراصنه 1
		القري 1
		القريه -2
		القضايا 2
		القضيه 1
		القطاع 3
		القناصه 3
		القنصل 1
		القواعد -1
		القوي 1
		القيادات 2
		القياده -1
		القيادي 1
		القيام -1
		القيود -1
		الكتاب -2
		الكرملين 1
		الكوارث -1
		الكيان -3
		اللاجئين 2
		اللجنه -1
		اللذين 1
		المائه -3
		الماده -2
		المالكي 2
		المباحثات 3
		المباني -2
		المتحدث 2
		المتطرفين -1
		المتظاهرين 4
		المتمردين 2
		المتهم 1
		المتهمون -2
		المتهمين 1
		المتوقع 3
		المجال -5
		المجتمع 1
		المحكمه -3
		المحيط 1
		المخزن 3
		المدارس 1
		المدن 2
		المديريه -1
		المدينه 1
		المراسم 1
		المراه -1
		المرصد 1
		المره 2
		المرور -1
		المسؤول -2
		المسؤولين 6
		المساعدات 3
		المساعده 1
		المستشفي 2
		المستقبل -2
		المستوطنات -3
		المستوطنين -1
		المستوي 4
		المسجد 1
		المسلحين -2
		المسيحيين 1
		المسيره -1
		المشاركين -4
		المشهد 1
		المصاب -1
		المصادر 3
		المصادقه -1
		المصالح -1
		المصدر 3
		المطارات 2
		المطلوب -1
		المعارضون 1
		المعايير 1
		المعلم -1
		المغرب 2
		المفروضه 1
		المقاتله -1
		المقترح -1
		المقترحات 2
		المقدمه 1
		المكون -1
		الملك -2
		المناخ -1
		المناطق 4
		المنافسه -1
		المناقشات -1
		المناورات -1
		المنظمات -2
		المنظمه 3
		المهاجرين -1
		المهاجمه -1
		المواجهات 1
		المواطنين 1
		الموافقه -1
		المواقع 1
		الموضوع 2
		الموقف 1
		النائب 2
		النائبه 4
		الناحيه -2
		النازحين 2
		الناطق 1
		النتائج 2
		النجاح -2
		النزاع -1
		النزوح -2
		النساء -2
		النظام -1
		النفط 1
		النفقات -1
		النقابه 1
		النقل 1
		النكراء 1
		النهايه 3
		النهوض 1
		النيران -1
		الهجمات -2
		الهجوم -1
		الهجومين 1
		الهدف -2
		الورقه -1
		الوسائل -1
		الوسط -1
		الوشم 1
		الوصول 2
		الوضع 2
		اليه 2
		اليها -1
		اليهود -1
		اليورو 1
		ام 1
		اما -1
		امام -1
		امتد -2
		امتداد -2
		امتدح 1
		امتنع -1
		امرا -3
		امريكا 5
		امكان -1
		امله -3
		امنيا 1
		امور -1
		ان -1
		انبغى -3
		انتخابات 1
		انتشار -1
		انتظار 4
		انتقل -2
		انتهاء 1
		انتهاكا 1
		انحاء 4
		انخفاض -1
		اندلع 4
		اندونيسيا -1
		انذاك 3
		انسحاب -5
		انصاره 3
		انطبق -1
		انفجار 1
		انقاذ 1
		انقلب 2
		انها -1
		اهتم 2
		اهل -1
		اهميه -2
		او -5
		اوباما -1
		اوروبا -3
		اوغندا -2
		اولئك -2
		اولويه -1
		اي -1
		ايا 2
		اياه -1
		ايران 1
		ايضا 3
		ايقاد -1
		ب -1
		باب -1
		بات -1
		باجراء 1
		باحترام -1
		باستخدام -1
		باستمرار -2
		باسعار 1
		باسلحه -3
		باسم 1
		باطلاق 5
		باعتقال -2
		باعدامه -3
		بافغانستان -3
		باكستان 2
		بالاجماع 2
		بالاسلحه 1
		بالاضافه -2
		بالتاكيد 1
		بالتخطيط -4
		بالجماعه -1
		بالجيش -2
		بالحجاره -1
		بالدار -2
		بالرئيس 1
		بالرفض 2
		بالروبل 1
		بالشفاء -5
		بالضرب 1
		بالضلوع 1
		بالعقوبات 1
		بالعمليات -2
		بالفرار -2
		بالفعل -1
		بالفيروس -1
		باللوم 1
		بالمدينه 2
		بالمزيد -1
		بالمقابل -1
		بالمقارنه -1
		بالمنطقه 2
		بالنسبه 1
		بالوقوف 1
		باليمن -1
		باليه -1
		بامتياز -1
		بامر -1
		بايدن 2
		بباريس -2
		بتاريخ -1
		بتحقيقات -4
		بترحيل -1
		بتسليم 1
		بتشديد -2
		بتعهداتها -1
		بتغيير 1
		بتكوين 1
		بتمشيط -1
		بتنفيذ -1
		بجامعه -1
		بحاجه -3
		بحثا -2
		بحد -2
		بحسب 3
		بحق -2
		بحقوق -1
		بحيث -1
		بخصوص 3
		بد -4
		بدء 3
		بدءا 2
		بدأ 3
		بدقه -3
		بدلا -3
		بدم 3
		بدوره 2
		بدون -2
		بذل -1
		بذلك -6
		برأ 1
		برر -3
		برنامج -1
		بروكسل -1
		بريطانيا 1
		بزعامه 1
		بسبب 2
		بشانه 1
		بشجاعه -1
		بشده 5
		بشروط -3
		بصدد -1
		بصنعاء -4
		بصواريخ 1
		بطاقات 1
		بطريقه -3
		بعث -1
		بعثه 1
		بعد 2
		بعدها -1
		بعقد -1
		بعيد 2
		بغيه -2
		بفتح 3
		بفرض 1
		بقانون -1
		بقتل 4
		بقصف 1
		بقضيه 2
		بقي -1
		بقيمه 1
		بكفاله 1
		بل 1
		بلاد 1
		بلاغ 4
		بلدهم -2
		بمبادره 2
		بمحافظه -1
		بمحكمه 1
		بمدينه 1
		بمعدل -1
		بملف 1
		بمناسبه 4
		بناء -1
		بنكيران -2
		بنى 1
		بها -2
		بهدف -1
		بواسطه 2
		بواقع -1
		بورصه 1
		بوزاره -1
		بوضع 1
		بوفدي -1
		بوكو 1
		بولانسكي -2
		بولايه 1
		بيئه -1
		بيان 3
		بيانا 1
		بيانه -1
		بيت 1
		بينهم 1
		بيوت 2
		تأكد -1
		تأمل -3
		تاجيل 2
		تاخير -1
		تاريخها -1
		تايوان 1
		تبعا -1
		تبقى -1
		تجاه -3
		تجربه -1
		تحت -1
		تحدث -5
		تحديث 1
		تحديد 1
		تحديدا 1
		تحذير -1
		تحرير 3
		تحفظات -2
		تحويل 1
		تخفيف 2
		تخلل 2
		تخوف 1
		تدريب -3
		تدريبات -5
		تدمير -1
		تراجعا -1
		تردد -1
		تركز -2
		تزامن 5
		تزايد -1
		تساءل -6
		تسليح -1
		تسهيل -1
		تشجيع -3
		تصعيد -1
		تضرر 2
		تطبيق -2
		تطلب -5
		تطلع 1
		تطوير -2
		تطويرها -1
		تظاهر 4
		تظاهره -1
		تعامل -3
		تعاون 1
		تعز 1
		تعزز -4
		تعلم -1
		تعهد 1
		تعود -1
		تعين -3
		تغير -2
		تفاصيل 2
		تفجيرات 1
		تفريق 1
		تقارير 2
		تقدم 1
		تقديم -3
		تقريبا 2
		تقرير -1
		تقنين -1
		تكشف 4
		تلك -2
		تم 1
		تمتع -1
		تمديد -1
		تمسك -2
		تمنى -1
		تمهيدا -4
		تنازل 1
		تنسيق 1
		تنفيذ 3
		تهديد -3
		تهديدا -5
		تهديدات 1
		توافد -1
		توافق -2
		توج 2
		توجيه 2
		توصل 3
		توقع -3
		توقيع -1
		توقيف -1
		تولى -2
		توليه 1
		تونس 2
		ثاني 2
		ثانيه 2
		ثبت -2
		ثوره 1
		جاء 1
		جاريه 1
		جاز -1
		جبل 2
		جبهات 1
		جثمان -2
		جدول 1
		جدوي -1
		جرائم -1
		جرحي -2
		جزر -1
		جسد 2
		جلسات 4
		جلسه 1
		جماهير -2
		جمد 1
		جمع -2
		جمهوريه 1
		جنبات -2
		جندي 3
		جهات 1
		جهاز -3
		جهودا -1
		جولات 1
		حاجز 1
		حاجه -1
		حادث -1
		حادثه 1
		حاصر 2
		حافظ -1
		حال -2
		حاول -1
		حبس -2
		حدث 2
		حدد 1
		حديثه -2
		حذر -2
		حرر 1
		حرق 3
		حرك 2
		حركه 1
		حرمه 2
		حروب -2
		حريق -1
		حزب -2
		حساب 1
		حسن 2
		حشود -1
		حصول -4
		حضر -2
		حضور 2
		حظر -2
		حظي 4
		حق -4
		حقا -1
		حقق -1
		حقيبه 1
		حكم -2
		حكما -2
		حلب -1
		حماس 4
		حمل -1
		حواجز 1
		حوادث -1
		حوار -1
		حوكم 2
		حول -1
		حي 1
		حين 1
		حينه 1
		خاصه 1
		خدمه -1
		خرق 1
		خريطه -2
		خساره 1
		خسر 3
		خشي -1
		خصص 2
		خضم 1
		خطط 5
		خطه 1
		خلافات 4
		خلال 2
		خلالها 2
		خلف 1
		خلفا 1
		خليفه -1
		خوض 1
		دائما -1
		داخل -2
		دارفور 3
		دافع -4
		دبابه 1
		دبي 3
		دخل -1
		دخول 3
		درجه 1
		درس -3
		دستوريا -1
		دستوريه -2
		دعم 1
		دعوته -1
		دعوه 1
		دل 1
		دمر 1
		دمشق 4
		دوريه 1
		دول 2
		دولار 1
		دوله -2
		دون -1
		دين -1
		ذاته 1
		ذكر 2
		ذكري 2
		ذلك -1
		رأس 1
		رأى -1
		رؤيه -2
		رئيس 2
		رئيسا 7
		راجع -1
		راسه -1
		راعى 2
		رام 2
		رايه -2
		ربط -2
		ربما -3
		ربوع -1
		رجال 3
		رجح 2
		رحب 3
		رحيل -2
		رد -2
		ردا 4
		رده 1
		ردها 1
		رسميا -1
		رشيد -2
		رصد -1
		رغب -3
		رغم 3
		رفسنجاني -4
		رقعه -1
		رقي 1
		رمز -1
		روابط 5
		رياض -5
		زار 1
		زال 3
		زرع 2
		زعيمها -2
		زوجها -1
		زيزفون -2
		س -1
		سأل -2
		سابقا -3
		ساق -1
		سان -2
		سبق 1
		سبيل -1
		ستيفان 3
		سجل 3
		سجن 1
		سراحه 2
		سرى -2
		سعر 1
		سفن 1
		سفيرها 1
		سقط 1
		سكانها 3
		سلسله 1
		سلطات 2
		سلم 2
		سمح 1
		سمع 2
		سمى -2
		سوريا 1
		سوريه 1
		سويسرا 1
		سياق -1
		سيده -1
		سيصار 1
		سيناء -2
		سيول -2
		شارك -2
		شافيز -1
		شاليط -2
		شان -1
		شاهد 1
		شبه 1
		شدد -1
		شرف -1
		شروط -3
		شريط 3
		شعار -1
		شعارات -3
		شعر -1
		شكك -2
		شكل 1
		شمال 1
		شن -3
		شهد 1
		شيء -2
		شيرين 1
		صار -2
		صحيفه 1
		صدق 2
		صدور 1
		صعب -1
		صعوبات -3
		صعوبه -1
		صفحه -2
		صفقه 1
		صفوفها -1
		صلاحيات -2
		صنع -1
		صنف -3
		صواريخ 3
		صوت -1
		صوتا 3
		ضاعف 1
		ضحايا 1
		ضدها 2
		ضدهم -1
		ضرب -1
		ضربه -2
		ضروره -2
		ضريح -1
		ضغط -1
		طائرات 2
		طالبان 2
		طالما -1
		طرابلس -4
		طراز 2
		طرد 1
		طريق -2
		طريقا -1
		طريقها 3
		طهران 2
		طوقا 1
		طول 3
		ظروف -2
		ظلما -1
		ظهر 4
		ظهور 1
		عائله 3
		عاده -6
		عارض 1
		عاش 2
		عاليه 1
		عام 2
		عباره -2
		عباس 2
		عبد 3
		عد -2
		عدل -1
		عدم -2
		عدن 2
		عده 1
		عرض -1
		عرضه -5
		عرف 1
		عريضه 1
		عشيه 1
		عقاب 1
		عقوبه -3
		علاقاتها -1
		علاوي 1
		علي -1
		عليكم -3
		عليه -1
		عليها -4
		عليهم -1
		عماد 1
		عمر 1
		عمليات -2
		عملياتها 1
		عمليه 2
		عن -1
		عناصر 2
		عناصرها 1
		عندما -1
		عنف -3
		عنه 1
		عنها -1
		عنهم -3
		عنى -2
		عواقب -2
		غادر -1
		غاره 3
		غالبا -3
		غرار -2
		غرامه -1
		غزه 2
		غوانتانامو 1
		غير -2
		غيره -2
		فئه -2
		فارق -4
		فاز 2
		فان -2
		فبعد -3
		فتئ -2
		فجر -1
		فرانس -2
		فرحان -1
		فرق -1
		فرنسا 1
		فريق -1
		فسر -1
		فسوف -1
		فصائل 3
		فضح -1
		فضل -4
		فقد -1
		فقدان -1
		فلا -4
		فنحن -1
		فهناك -1
		فهو -6
		فيديو 1
		فيسبوك 1
		فيه 1
		فيها 1
		قائلا 2
		قائله -1
		قائمه 1
		قابل -3
		قاتل -1
		قاد -1
		قاده -1
		قانونا -3
		قبضه -6
		قبول -2
		قبيل 1
		قتل -3
		قتلي 1
		قتيل 3
		قتيلا -2
		قد -1
		قدر 2
		قدرته -1
		قدره -3
		قذائف -1
		قذف 1
		قرأ -2
		قرار 2
		قراره 2
		قرب 1
		قريه 1
		قصائده -1
		قصد 1
		قصفا -1
		قصه -2
		قضاء -1
		قطاع 2
		قل 1
		قلب 1
		قمه 1
		قنبله 1
		قوه -3
		قوى -1
		قياده 2
		قيام -1
		قيمه 3
		كابل 1
		كابول 3
		كافه -1
		كالمعتاد -1
		كاليفورنيا -2
		كامل 1
		كبد -1
		كبيرا 1
		كتابه -1
		كتب 1
		كرر 1
		كرزاي 2
		كفريا -3
		كلف -2
		كلما -3
		كلمه 2
		كمل -1
		كيري 4
		كيفيه -2
		كيلومترا -1
		ل -2
		لا -2
		لائحه 4
		لاتحاد 1
		لاتفاق 2
		لاجراء 1
		لاحقا 2
		لاداره 2
		لاذ -2
		لاستئناف -2
		لاستخدامها -1
		لاستعاده -2
		لاستهداف -2
		لاسرائيل -3
		لاسقاط -1
		لاسيما 1
		لاطلاق -1
		لاعلان 2
		لافته 2
		لاقناع -1
		لان -1
		لانها -2
		لاوكرانيا 2
		لبناء 1
		لبنان 4
		لبى -2
		لبي 1
		لتجنيد -1
		لتحقيق -1
		لتشكيل 1
		لتعديلات -1
		لتفادي 2
		لتفريق -1
		لتقديم 2
		لتهريب 1
		لجأ -2
		لجان 1
		لجماعات 1
		لحج 1
		لحركه -1
		لحزب 1
		لحضور 1
		لحظه 2
		لحقوق -1
		لحلف -3
		لحمايه 1
		لدوري -1
		لدي 1
		لديه -2
		لديها -1
		لذا -1
		لرئيس 5
		لزياره 2
		لشرط -1
		لشركه 2
		لشن -3
		لصد -1
		لضمان -1
		لطالبان 1
		لعب -1
		لعدم -1
		لعضويه -1
		لعمليه 4
		لفت 1
		لفتره -1
		لفريق -1
		لقاء -1
		لقتل -2
		لقرار 1
		لقي 1
		لكنه 2
		لكي -1
		للاتحاد 1
		للاختطاف 1
		للاستيطان -2
		للاشتباه 2
		للاعتقال -2
		للاعلام 1
		للاقامه -1
		للامم 4
		للبلاد 3
		للتحقيق 1
		للتنظيم 1
		للجدل -3
		للجزيره -2
		للجميع 1
		للجهود -1
		للجيش -1
		للحركه -1
		للخطر -1
		للدفاع 2
		للدموع 1
		للدوله -1
		للرد 1
		للسكان 1
		للسلطات -1
		للسيطره -1
		للشخص 1
		للشرطه -2
		للصحيفه -1
		للعمليه 3
		للعنف 4
		للعوده -3
		للفصائل -1
		للقاهره -2
		للقبض -2
		للقتال -2
		للقتل -1
		للقوه 2
		للقيام -1
		للمجلس 2
		للمساهمه -1
		للمستشفي 1
		للمضي -1
		للمقاتلين 1
		للمقاومه 3
		للمواطنين 2
		للنهب -1
		للوكاله 2
		للولايات 1
		لم 1
		لما 1
		لمحاربه 2
		لمدينه 1
		لمراسل -2
		لمصلحه -1
		لمقاطعه 1
		لمقتل 3
		لمن -5
		لمنطقه -2
		لمواصله 2
		لموقع 2
		لن -1
		لنقل 1
		لنيل -1
		له -1
		لها -1
		لهذا 3
		لهسبريس 2
		لو -5
		لوزراء 1
		لوكاله 1
		لولا -3
		لولايه 1
		ليبراسيون 1
		ليس -1
		ليست -1
		لينين -2
		مؤخرا -1
		مؤسسات 2
		مؤكده 3
		مارس 1
		مازال -3
		مباشر 1
		مبالغ -1
		مبدا -2
		مبينا 2
		متاثرا -3
		متهمين -2
		مثل -2
		مجال -1
		مجلس -2
		محادثات -1
		محافظات -2
		محاكمه -2
		محاولات 1
		محاوله 1
		محدده -1
		محدوده -1
		محطات -2
		محل -3
		محمد 3
		مخيم 1
		مخيمات 1
		مد -4
		مدريد 2
		مدنيين -1
		مده -1
		مدي 1
		مدير 2
		مدينه 3
		مذكرات -1
		مر 2
		مراعاه -1
		مراقب 2
		مراكز -1
		مرتفعات -1
		مرتكبي -1
		مرحله 2
		مرسي -1
		مركز 1
		مركزا 2
		مريض -1
		مسؤول 3
		مسؤولو -1
		مسؤولي -2
		مسؤولين 4
		مسؤوليه -1
		مستبعدا -1
		مستشفي 2
		مستمره 3
		مستوطنون 1
		مسلحون -2
		مسلحي 1
		مسيره -3
		مشارك -2
		مشاركته 1
		مشددا 2
		مشروع -2
		مشهد -1
		مشيرا 2
		مصادر 2
		مصالح -1
		مصحوبه -1
		مصدر 1
		مصر 1
		مضيفا -1
		مطالب -1
		مطالبا -1
		معارضه 1
		معاقل 2
		معاهده 1
		معبر -2
		معبرا 1
		معتبرا 1
		معدات 1
		معدل -1
		معركه -2
		معسكرات 1
		معني -2
		معهم 4
		مغادره 1
		مفاوضات 1
		مقاضاه -1
		مقاومه -1
		مقتله 1
		مقتلها 4
		مقر -1
		مقعدا 2
		مكان -2
		مكتب 3
		ملأ 1
		ملابسات 2
		ملف 3
		ملك -1
		ممارسات 1
		ممثلي -1
		ممثلين 1
		مملكه -2
		مناطق -2
		منتقدا 2
		منح -5
		منذ 1
		منشات 1
		منصبه 1
		منطقه 1
		منظمه -1
		منظومه -2
		منع -2
		منه -3
		منها -1
		منهج -1
		منهم 3
		منى 1
		مهاجمه -5
		مهامه 1
		مهرجان 1
		مهما -1
		مهنيي 1
		مواجهات -2
		موافقته -3
		موجه 4
		موجوده 1
		موردا 2
		موسم -1
		موعدا 4
		موقع 1
		موقعه 2
		موقف 1
		ميليشيات -1
		ميناء 2
		نائب 1
		نائبه -1
		ناشد 2
		ناشطا -2
		ناهز -1
		نتائج 3
		نجح 2
		نجل 1
		نحن 1
		ندد 5
		ندوه -3
		نسي -2
		نشطاء 1
		نص -2
		نصح -1
		نظاما -1
		نفذ -4
		نفى 2
		نقاش -1
		نقطه -2
		نقل 1
		نهايه -4
		نيودلهي 1
		هؤلاء 1
		هاريس 1
		هامش 1
		هانيفكا -2
		هدد 1
		هدف -2
		هزيمه -3
		هل -2
		هم -1
		هنأ 2
		هنا -1
		هو -2
		هويه 2
		و -2
		وابين 3
		واثبات -1
		واجراء -3
		واجه -3
		واحداث 1
		واذا -2
		واستنكارها 2
		واسرائيل -1
		واصابه 2
		واصل -2
		واعاده -3
		واعتداء -2
		واعمال 3
		واغلاق 3
		وافق 2
		واقامه 1
		واقع -1
		واقعا 1
		والا -2
		والاعتداء 2
		والاعتقالات 2
		والاغتصاب 1
		والامن 2
		والبنيه -1
		والتحالف 1
		والتعاون 1
		والتعدي 1
		والتوزيع -1
		والتوصل -1
		والتي 2
		والثانيه 1
		والجيش 2
		والخارجيه 3
		والخطف -1
		والدعوه -1
		والدكتور -1
		والده -1
		والذي 1
		والرئيس -4
		والسلطه -1
		والسماح -2
		والسيطره -2
		والشركات -1
		والضرب 1
		والعرب -1
		والعسكري 1
		والعسكريين -1
		والغاء -2
		والفوعه -1
		والقصف 1
		والقوي -1
		والقيمين 1
		والمؤتمرات -1
		والمانيا 1
		والمتمردين 3
		والمدعي 1
		والمدير -1
		والمكاتب -2
		والممارسات 1
		والمنشات -3
		والنظام -3
		والنظر -1
		والوحدات -2
		والي -2
		وامكانيه -1
		وان -2
		وانصار -2
		وباكستان -2
		وبعد 1
		وبناء 1
		وبيريز -1
		وبين -2
		وتثبيت -1
		وتحت 3
		وتدمير -3
		وتسليم -1
		وتقديمهم -1
		وتمكين 1
		وجب -5
		وجنوب 1
		وجه 2
		وحتي 1
		وحد -2
		وحدات 2
		وحده -1
		وحزب -3
		وحليفهم 1
		وخلال 1
		وذوي -2
		ورئيس 2
		وراء 3
		ورجال -1
		وردا 3
		وزاره 1
		وزير 5
		وزيره 1
		وسائل 1
		وساطه -1
		وسط 4
		وسيله -1
		وشقيقه 1
		وشى -1
		وصف 3
		وصفه -1
		وضع -1
		وضمان -1
		وعبر 2
		وعد 1
		وعدم -1
		وعلي -1
		وعمليات -1
		وعناصر 2
		وغرامه -2
		وغير -3
		وفر -1
		وفرنسا 1
		وفق 1
		وفقا -1
		وفيما -1
		وقاده 2
		وقد 1
		وقف -1
		وقفا -2
		وقوع 1
		وكاله 2
		وكان 2
		وكيفيه -2
		ولد -2
		ولذلك -2
		ولكن 3
		ولكننا 1
		ولم 6
		وله -1
		وليس -1
		وما 1
		ومجلس 1
		ومع 1
		ومن -2
		ومواجهه -2
		ومواصله -1
		وميليشيات -2
		ونتيجه 1
		ونقل -1
		وهذا -1
		وهناك -2
		وهو -1
		وهي 2
		ووزاره 1
		ووزير 1
		ووسائل 2
		ووفقا -1
		ووقف -1
		ويكيبيديا -1
		ويكيميديا 2
		يا -1
		يتم -1
		يورو 1
		يوما -1
		“ 2
kind
	beside
		-1
			"
				masdar -1
			:
				noun 1
			adverb
				events/coerce/saytara 1
				noun 3
				verb 2
			complementizer
				events/assault/hujum 2
				events/assault/qatala -4
				events/sanction/hukm-qadai -2
				masdar 1
				noun 4
			conditional
				verb -8
			conjunction
				events/reject/rafada -1
			demonstrative
				events/assault/al-amaliyya -2
				events/assault/hujum -1
				events/assault/tafjir 1
				noun 3
			edge
				events/agree/iltazama-bi 1
				events/request/istanjada -1
				events/threaten/hadhdhara-min-radd -1
				masdar 2
			negation
				events/reject/lan-yaqbal 1
				masdar -4
				verb -1
			phrase
				events/accuse/tahqiqat -4
				events/accuse/tuhma 1
				events/agree/istidad-muaalan 1
				events/assault/dammara -2
				events/assault/harb -2
				events/assault/hazama -1
				events/assault/hujum 3
				events/coerce/itaqala 2
				events/coerce/qabada -1
				events/consult/hiwar -1
				events/consult/mubahathat -2
				events/consult/mufawadat -5
				events/disaster/tsunami 1
				events/mobilize/nashara-quwwat 2
				events/protest/ihtijaj 4
				events/retreat/afraja 2
				events/support/tabanna -4
				masdar -2
				noun -1
				verb 1
			preposition
				events/accuse/dawa -1
				events/accuse/mathala-amam -2
				events/accuse/tahqiqat -1
				events/agree/iltizam -1
				events/agree/istidad-muaalan -2
				events/agree/taahhud 2
				events/aid/amal-ighatha -1
				events/aid/madda-yad-aawn -1
				events/assault/al-amaliyya 1
				events/assault/amaliyya-askariyya -1
				events/assault/atlaqa-sarukh -1
				events/assault/harb 1
				events/assault/hujum 4
				events/assault/maqtal 5
				events/coerce/awqafa -1
				events/coerce/ihtajaza -1
				events/coerce/itaqala -2
				events/consult/ijtima 2
				events/consult/ittisal-hatifi -3
				events/consult/mubahathat 1
				events/consult/mutamar 2
				events/consult/qimma -1
				events/personnel/intikhabat 4
				events/personnel/istaqala 1
				events/personnel/istifta 2
				events/protest/adraba 1
				events/protest/ihtijaj 4
				events/protest/muzahara 2
				events/retreat/atlaqa-sarah -1
				masdar 2
				noun 1
			pronoun
				masdar -3
			relative
				events/aid/qaddama-musaadat 2
				events/assault/qatala 1
				events/reject/aarada 1
				events/request/daa -1
				events/support/ayyada 1
			time
				masdar 3
			verb
				aspect
					participle -1
				event
					events/accuse/tahqiqat 1
					events/consult/ittisalat-maa -1
					events/consult/mufawadat 1
					events/consult/qimma 1
					events/request/talab 1
					events/sanction/hukm-bi -1
					noun 1
				light
					events/consult/mufawadat 1
				modal
					masdar -1
				other
					masdar 1
					noun 3
				state
					masdar 2
			«
				verb 1
			،
				events/protest/ihtijaj -1
				events/request/daa 2
				events/request/daiyan 1
				events/request/talab -1
				events/retreat/insahaba -1
				participle 6
				verb -1
			ب
				masdar -4
				noun -2
			بعد
				noun 3
			على
				events/accuse/adana -1
				masdar -1
			عن
				masdar 2
			في
				events/assault/qatala 1
				events/coerce/saytara -2
				masdar -1
				noun -1
			ل
				masdar -5
				noun -2
			مع
				verb -1
			من
				masdar -3
				noun -2
				verb 2
		-2
			"
				noun -2
			:
				events/assault/istihdaf 1
				verb 2
			adverb
				masdar 4
				noun 2
			complementizer
				events/support/ayyada 1
				verb 1
			conditional
				verb -1
			conjunction
				masdar 1
				verb 5
			demonstrative
				noun 1
			edge
				events/accuse/tahqiqat -4
				events/agree/iltazama-bi 2
				events/agree/taahhada -2
				events/consult/mutamar 1
				events/mobilize/wusul-taazizat -3
				events/protest/ihtijaj -1
				events/request/ishtarata -1
				events/request/istanjada -2
				events/request/talaba-bi 1
				events/threaten/hadhdhara-min-radd -1
				masdar 1
				verb 1
			past
				masdar 1
			phrase
				events/accuse/haqqaqat-shurta -1
				events/accuse/intaqada 2
				events/accuse/ittahama 2
				events/accuse/qadaa -1
				events/agree/iltazama-bi -1
				events/assault/al-amaliyya 2
				events/assault/al-qital -1
				events/assault/atlaqa-nar 2
				events/assault/hajama -1
				events/assault/harb -1
				events/assault/infajara 1
				events/assault/iqtaham -2
				events/assault/qatla -1
				events/coerce/saytara 1
				events/consult/hiwar-bayna -1
				events/consult/mubahathat 2
				events/consult/mutamar -1
				events/request/talab 1
				events/request/talaba-min -2
				events/sanction/uqubat 2
				events/support/imtadaha -1
				noun -2
				participle 4
				verb 1
			preposition
				events/accuse/hammala-masuliyya -2
				events/accuse/tahqiq-fi 1
				events/accuse/tuhma 1
				events/assault/istihdaf -1
				events/assault/itida 1
				events/assault/qatala 2
				events/coerce/itaqala 1
				events/coerce/qabada 1
				events/consult/hiwar -3
				events/support/waqqaa -3
				masdar -1
			relative
				events/accuse/tahqiqat 1
			time
				masdar 2
				noun 2
				verb -2
			verb
				aspect
					masdar -2
					verb 2
				event
					events/accuse/adana -1
					events/accuse/ittahama 1
					events/reject/rafd 1
					events/support/dam-dawla -1
					masdar 1
					verb -2
				light
					masdar 1
				modal
					verb -2
				other
					masdar 1
					noun -1
					verb -1
				speech
					masdar 3
				state
					verb -1
			،
				events/accuse/ittahama 1
				events/accuse/tahqiqat 2
				events/agree/mustaidd -1
				events/assault/dammara 1
				events/assault/qatala -1
				masdar 3
			إلى
				masdar -3
				noun -1
				verb 3
			ب
				events/assault/hujum 1
				masdar -2
			بعد
				masdar 5
			حول
				noun -1
			على
				events/personnel/intikhabat -1
				masdar -1
				noun -2
				verb -1
			عن
				noun 2
				verb 2
			في
				events/assault/atlaqa-nar 1
				events/assault/hujum 2
				events/request/dawa -2
				noun -1
			ك
				masdar -3
			ل
				masdar -1
				verb 1
			مع
				masdar -3
			من
				verb 2
		1
			↵
				masdar -3
				noun 1
			"
				masdar -1
			.
				events/accuse/tahqiqat 3
				events/assault/atlaqa-nar -1
				events/assault/dammara -1
				events/consult/mubahathat -2
			adverb
				verb 1
			complementizer
				masdar -3
				noun -1
				verb 2
			conjunction
				masdar -3
				noun -3
			demonstrative
				verb 2
			negation
				noun 2
			phrase
				events/accuse/adana 2
				events/accuse/haqqaqat-shurta -3
				events/accuse/intaqada 1
				events/accuse/istankara 1
				events/accuse/ittahama 4
				events/accuse/tahqiq-fi -1
				events/accuse/tahqiqat -1
				events/accuse/wabbakha -2
				events/aid/madda-yad-aawn -1
				events/aid/qaddama-musaadat 1
				events/aid/talaqqa-musaadat 4
				events/assault/iqtaham -2
				events/assault/istahdafa -3
				events/assault/masra -2
				events/assault/qatala -3
				events/coerce/itaqala 1
				events/consult/iltaqa 1
				events/consult/liqa 1
				events/consult/qarraba -1
				events/consult/zara 1
				events/mobilize/intashara-jaysh 1
				events/personnel/ayyana 1
				events/personnel/ayyana-mansib 1
				events/protest/ihtijaj -1
				events/protest/iqtahama-hashd -1
				events/protest/tazahara 1
				events/reject/aarada 4
				events/reject/rafada 1
				events/reject/rafada-liqa 2
				events/request/amara -1
				events/request/nashada 3
				events/request/talaba-bi 3
				events/request/wajjaha-bi -2
				events/retreat/nazaa-silah -1
				events/support/ayyada 1
				events/support/daama -2
				events/support/tayid 1
				events/support/waqqaa-ala -1
				events/threaten/haddada-hu -1
				masdar -2
				noun -1
				participle 3
			preposition
				events/accuse/adana -2
				events/accuse/muhakama 1
				events/accuse/shakwa 2
				events/accuse/tahqiq-jinai -1
				events/accuse/tahqiqat -1
				events/accuse/tuhma 3
				events/agree/tawassul -1
				events/aid/naqala-jarha 1
				events/assault/amaliyya-askariyya 1
				events/assault/amaliyya-muqatilin -1
				events/assault/atlaqa-nar 2
				events/assault/dammara 1
				events/assault/hajama -1
				events/assault/hujum -1
				events/assault/ishtabaka 2
				events/assault/istakhdama-kimyai 1
				events/assault/jarima-bashia -1
				events/assault/maqtal -4
				events/assault/qatala 1
				events/coerce/athara -1
				events/coerce/istawla 1
				events/concede/jammada-istitan -1
				events/consult/ittisal-hatifi -1
				events/consult/mubahathat 5
				events/consult/mutamar 1
				events/consult/qimma 1
				events/consult/tafawud -2
				events/disaster/hariq 1
				events/personnel/istifta 1
				events/request/mutalaba -2
				events/request/talaba-min 1
				events/retreat/afraja 4
				events/sanction/hukm-qadai 1
				events/sanction/kharaja-munazzama 1
				events/support/dafaa-an -1
				events/support/tawqi 1
				verb 2
			relative
				noun 7
			time
				masdar 3
				noun 2
			verb
				aspect
					masdar 1
				event
					events/consult/liqa 2
					noun 2
				light
					noun 1
				modal
					noun -2
				speech
					masdar 1
			،
				events/assault/amaliyya-askariyya -2
				events/coerce/itaqala -2
				masdar 1
				noun -1
				verb -5
			ب
				events/accuse/naddada -1
				events/agree/taahhud 1
				events/consult/mutamar -1
				events/request/alzama -2
				events/request/mutalaba 2
				events/retreat/ladha-firar -1
				events/support/rahhaba 1
				events/threaten/haddada-quwwa 1
				masdar -1
				verb 2
			ل
				events/assault/tasadda -2
				events/consult/ijtima 1
				events/consult/ziyara 1
				masdar -1
				verb -2
			”
				masdar -1
		2
			↵
				noun -2
				verb 2
			"
				verb -3
			.
				events/accuse/muhakama -1
				masdar -2
			adverb
				noun -1
			complementizer
				noun -2
				verb 1
			conjunction
				masdar -4
			edge
				events/assault/atlaqa-nar -1
				events/assault/dammara -2
				events/assault/hujum 2
				events/consult/mubahathat -1
				events/consult/mufawadat -1
				masdar -1
			negation
				noun 1
			past
				noun -1
			phrase
				events/accuse/adana 2
				events/accuse/hammala-masuliyya 1
				events/accuse/tahqiqat -1
				events/agree/istidad -1
				events/assault/dammara -1
				events/assault/ightala 1
				events/assault/maqtal 1
				events/assault/maraka 1
				events/coerce/hasara -1
				events/coerce/itaqala 1
				events/coerce/saytara -1
				events/consult/ziyara 3
				events/mobilize/azzaza-amn -1
				events/personnel/istaqala 2
				events/request/daa 1
				events/request/istanjada -1
				events/retreat/insahaba 1
				events/support/daama -1
				noun -1
			preposition
				events/accuse/ittahama 1
				events/agree/taahhada 2
				events/assault/qatala 1
				events/coerce/farada-hisar -1
				events/coerce/qabd 2
				events/personnel/tawalla 1
				events/reject/aarada 1
				events/request/dawa -1
				events/request/mutaliban -1
				events/request/talab 1
				events/support/daama-qadiyya -1
				masdar 1
				noun 1
				verb -1
			relative
				masdar -1
				noun 3
			temporal
				masdar 1
			time
				events/personnel/intikhabat 2
				masdar 2
				noun 2
				verb -2
			verb
				aspect
					masdar 1
					noun 5
				event
					events/assault/harb-llati -1
					events/assault/maraka -1
					events/sanction/hukm-qadai -1
					noun 1
					verb 1
				light
					verb 1
				modal
					masdar -3
			،
				events/personnel/intikhabat 1
				noun -2
				verb -1
			أمام
				verb 1
			إلى
				events/aid/naqala-jarha 1
				masdar 1
				noun 3
				verb -1
			ب
				events/reject/rafada -1
				events/request/daa -3
				masdar 3
				noun 4
				verb 3
			بشأن
				noun 1
			بشكل
				masdar 1
			داخل
				noun -3
			ضد
				events/assault/harb -2
			على
				events/agree/ittifaq 1
				events/protest/ihtijaj -2
				events/support/tawqi 2
				masdar -2
				noun 1
			عن
				masdar -2
				noun 2
			في
				events/assault/harb 1
				events/coerce/ihtajaza -1
				noun -1
			ل
				events/reject/rafada 1
				masdar 1
				noun 1
				verb -1
			مع
				noun -1
				verb 1
			من
				events/retreat/insahaba -2
				events/sanction/kharaja-munazzama 1
				masdar 1
				verb 1
				أجل
					noun 1
				قبل
					masdar 1
kinds
	beside
		"
			preposition
				masdar -3
		-
			phrase
				verb -1
		adverb
			preposition
				masdar 3
				noun 1
			ل
				masdar -1
		complementizer
			verb
				event
					masdar 3
			ب
				masdar -1
				verb -3
		conditional
			phrase
				verb -5
		conjunction
			phrase
				verb 3
		demonstrative
			phrase
				noun 1
			،
				noun 1
		edge
			↵
				noun -1
			phrase
				verb -1
			preposition
				masdar 1
				verb 3
		negation
			phrase
				noun 1
				verb -1
		phrase
			demonstrative
				verb 1
			phrase
				masdar -1
				verb 2
			preposition
				masdar -1
			time
				noun 1
			ب
				masdar 3
				verb -1
			ل
				masdar 2
				verb 3
		preposition
			↵
				masdar -2
				noun 1
			.
				masdar 1
			complementizer
				masdar -1
				noun 1
			conjunction
				noun -1
			phrase
				noun -1
			preposition
				masdar -2
			pronoun
				noun -1
			relative
				noun 1
			time
				masdar 2
			verb
				event
					masdar -3
			ب
				noun 4
		relative
			phrase
				verb -1
			ب
				verb 1
		temporal
			phrase
				verb 5
		time
			preposition
				masdar 2
		verb
			aspect
				phrase
					verb 3
				preposition
					verb -1
			event
				"
					masdar -1
				preposition
					noun -1
			light
				preposition
					masdar 2
					noun 4
				time
					noun -1
				،
					masdar 1
				ل
					masdar -1
			state
				ب
					masdar 1
		،
			،
				noun -1
			ب
				verb 3
		إلى
			phrase
				verb -1
		ب
			.
				noun -1
			phrase
				masdar -1
				verb 1
			preposition
				masdar 1
		على
			phrase
				noun -1
			preposition
				masdar -4
		عن
			ل
				masdar 1
		في
			phrase
				verb 2
			preposition
				masdar -1
		ل
			phrase
				masdar -1
			preposition
				masdar 1
				noun -5
			ب
				masdar -1
light
	verb
		true 8
modality
	actual 2
		AGREE 3
		ASSAULT 2
		COERCE 4
		CONCEDE -2
		CONSULT -2
		MOBILIZE -1
		REQUEST 2
		RETREAT -4
		events/accuse/ahala-qada 1
		events/accuse/haajjama -1
		events/accuse/haqqaqat-shurta -1
		events/accuse/intaqada 7
		events/accuse/istankara 4
		events/accuse/ittahama 6
		events/accuse/mathala-amam -2
		events/accuse/qadaa -1
		events/accuse/tahqiq-jinai -4
		events/accuse/tahqiqat -2
		events/accuse/wabbakha -1
		events/agree/daw-akhdar -1
		events/agree/ittafaqa 1
		events/agree/ittifaq-musamma 1
		events/agree/qabul -1
		events/agree/taahhada 1
		events/agree/taahhud 1
		events/agree/taahhud-bi 1
		events/agree/tawafaqa -1
		events/agree/waada 3
		events/aid/adkhala-musaadat -1
		events/aid/dam-maddi -1
		events/aid/inqadh-nas -2
		events/aid/naqala-jarha 1
		events/aid/talaqqa-musaadat 1
		events/assault/adhdhaba 3
		events/assault/al-qital -2
		events/assault/alqa-qunbula 2
		events/assault/amaliyya-muqatilin -2
		events/assault/atlaqa-nar 2
		events/assault/farraqa 2
		events/assault/ghara 4
		events/assault/ghazw 3
		events/assault/hamla-muqatilin -1
		events/assault/haraqa-shakhs 2
		events/assault/hazama -2
		events/assault/hujum 3
		events/assault/hujum-kimyai 1
		events/assault/ightala 3
		events/assault/ikhtitaf-taira 1
		events/assault/iqtaham -3
		events/assault/ishtabaka 2
		events/assault/istaada -3
		events/assault/istaada-mawqi -2
		events/assault/istahdafa -2
		events/assault/istihdaf -1
		events/assault/itada 2
		events/assault/itida 3
		events/assault/jarha -3
		events/assault/kamin -1
		events/assault/khatafa 2
		events/assault/majzara 1
		events/assault/maqtal 2
		events/assault/masra -2
		events/assault/muwajahat 1
		events/assault/niza -2
		events/assault/qasafa 6
		events/assault/tadakhkhul-askari -2
		events/assault/tafjir 2
		events/assault/tamshit -3
		events/assault/tarada-musallahin -2
		events/assault/tasadda -2
		events/assault/unf -1
		events/assault/usiba -3
		events/coerce/ajbara -1
		events/coerce/amaliyya-amniyya -1
		events/coerce/dabata 1
		events/coerce/dabata-nas -1
		events/coerce/farada-hisar -1
		events/coerce/hajaza 1
		events/coerce/hasara 1
		events/coerce/hujum-iliktruni 2
		events/coerce/ihtalla -2
		events/coerce/iqtada -1
		events/coerce/itaqala 4
		events/coerce/khasira-mawqi -3
		events/coerce/naqala-sijn -1
		events/coerce/qarsana-iliktruniyya -1
		events/coerce/suqut-bi-yad -1
		events/coerce/tarada-mulahaqa -2
		events/concede/rafaa-uqubat -1
		events/concede/tarajaa-an -2
		events/consult/hiwar -1
		events/consult/hiwar-bayna -1
		events/consult/ittisal-hatifi -1
		events/consult/jalsa -1
		events/consult/jawla-ukhra -1
		events/consult/liqa 2
		events/consult/qimma 2
		events/consult/tashawara-hawl 1
		events/consult/tawasala-maa -1
		events/consult/wasala-masul -2
		events/consult/zara 3
		events/consult/ziyara 2
		events/consult/ziyara-makan 1
		events/cooperate/taawana 1
		events/disaster/fayadan 1
		events/disaster/hariq 1
		events/disaster/ihtaraqa -1
		events/disaster/zilzal 2
		events/mobilize/ijraat-amniyya -1
		events/mobilize/tajammua-quwwat -2
		events/mobilize/tajriba-nawawiyya 1
		events/mobilize/wusul-taazizat -2
		events/personnel/faza 5
		events/personnel/insahaba-barlaman -1
		events/personnel/kasaba 1
		events/personnel/mubayaa -1
		events/personnel/shakkala-hukuma -2
		events/personnel/taadil-wizari 1
		events/personnel/tayin 1
		events/protest/adraba 1
		events/protest/idtirabat -1
		events/protest/ihtashada -1
		events/protest/iqtahama-hashd -1
		events/protest/isyan -1
		events/protest/itasama 2
		events/protest/muzahara 3
		events/protest/qata-turuq -1
		events/protest/rafaa-shiarat -1
		events/protest/shaghab 2
		events/protest/tajammaa -2
		events/protest/thawra -2
		events/reject/istabaada -3
		events/reject/lan-yaqbal 1
		events/reject/rafada 2
		events/reject/rafada-liqa 1
		events/reject/rafada-yield 3
		events/reject/rafd 1
		events/request/alzama -2
		events/request/amara -2
		events/request/daa 1
		events/request/daa-fulan -1
		events/request/daa-liqa 1
		events/request/dawa-yield 1
		events/request/haththa 1
		events/request/iqtaraha -1
		events/request/istanjada -4
		events/request/nashada 2
		events/request/talaba-assist 1
		events/request/talaba-bi 3
		events/request/talaba-yield 2
		events/request/wajjaha-bi -1
		events/retreat/hudna -2
		events/retreat/hudna-sariya 1
		events/retreat/inha-ihtilal -2
		events/retreat/istaslama 2
		events/retreat/nazaa-silah -1
		events/sanction/aqaba -1
		events/sanction/uqubat 3
		events/sanction/uqubat-llati 1
		events/support/abrama-ittifaq 1
		events/support/ashada 4
		events/support/bayaa-tanzim 2
		events/support/dafaa-an -1
		events/support/hanna 4
		events/support/iitarafa-bi-dawla -1
		events/support/iqamat-alaqat -1
		events/support/marrara-qanun -1
		events/support/rahhaba 2
		events/support/tabanna -2
		events/support/waqqaa -1
		events/support/waqqaa-ala -1
		events/threaten/haddada 1
		events/threaten/haddada-quwwa 1
		events/threaten/hadhdhara-min-radd -2
		events/threaten/hadhdhara-tusawwil 1
		events/threaten/tawaada 1
	future 4
		ACCUSE 4
		ASSAULT -8
		COERCE -2
		CONSULT 1
		MOBILIZE 3
		RETREAT 3
		events/consult/mutamar 1
		events/personnel/intikhabat 1
		events/personnel/istifta 1
		events/retreat/afraja 1
		events/support/tawqi 4
	hypothetical -9
	negated -4
		AGREE -1
		ASSAULT -1
		events/accuse/tahqiqat 1
next
	verb
		edge
			masdar -1
			noun -2
		verb
			aspect
				verb -1
			event
				masdar -1
				noun 1
			light
				participle 2
			modal
				masdar -1
				noun -1
			motion
				verb -1
			other
				verb 1
			speech
				masdar 2
				noun 1
				verb 2
			state
				masdar 1
				noun 2
noun
	adjectives
		nisba 7
		plain 1
	after
		 1
			definite -2
		إثر 3
		إلى -5
			definite -1
		ب -1
			construct -1
			indefinite 1
		بدون -1
		بسبب 1
		بشأن -1
			indefinite -4
		بعد 7
			definite 3
			indefinite 2
		بهدف -3
		بين -1
		جراء 4
			definite 1
		حول
			construct 1
			indefinite -2
		خلال 4
			definite 2
		دون -4
			indefinite -1
		عقب 7
		على -1
			indefinite -1
			خلفية 1
		عن 3
			construct 1
			definite -2
			indefinite 1
		في -1
			construct -1
		ل -8
			construct -2
			indefinite -1
			possessed -1
		مثل -4
			definite -2
		مع 2
			indefinite 2
		من
			definite 1
			indefinite -3
			أجل -7
				definite -2
		منذ 10
			construct 1
		نحو -1
		وسط 1
	conjoined
		false 1
		true -5
	construct 1
		events/accuse/tahqiq-fi -3
		events/accuse/tahqiqat -2
		events/agree/iltizam -2
		events/agree/taahhud 2
		events/assault/adhdhaba 1
		events/assault/amaliyya-muqatilin -2
		events/assault/atlaqa-sarukh -3
		events/assault/dammara 1
		events/assault/darb-shakhs -1
		events/assault/farraqa 1
		events/assault/harb -1
		events/assault/harrara 1
		events/assault/hazama -1
		events/assault/ightala 3
		events/assault/istaada -1
		events/assault/istihdaf -4
		events/assault/tafjir 2
		events/assault/tarada-musallahin -4
		events/personnel/tayin 2
		events/protest/masira 1
		events/request/alzama -2
		events/support/tarhib 1
		events/support/tawqi 2
		events/support/tayid -2
	definite
		events/accuse/adana -1
		events/accuse/tahqiqat 1
		events/agree/istidad -2
		events/agree/ittifaq-musamma 2
		events/agree/tawassul -2
		events/assault/al-qital -1
		events/assault/ghara 1
		events/assault/ghazw 2
		events/assault/hujum 4
		events/assault/ightasaba 1
		events/assault/infajara 1
		events/assault/itida 3
		events/assault/jarha -2
		events/assault/qatala -2
		events/assault/qatla -1
		events/coerce/hasara 1
		events/coerce/nahaba -1
		events/consult/dawra -1
		events/consult/liqa 2
		events/consult/qimma 4
		events/consult/wasata -2
		events/disaster/zilzal 1
		events/personnel/intikhabat 1
		events/personnel/istihqaq-intikhabi 1
		events/protest/ihtijaj 3
		events/protest/masira-muarrafa 1
		events/protest/tazahara -1
		events/protest/thawra -1
		events/request/awamir -1
		events/request/dawa -2
		events/retreat/insahaba 2
		events/support/dam-dawla -1
		events/support/iitarafa-bi-dawla -3
		events/threaten/tahdid-bi -1
	genitive
		GROUP
			name -2
			nominal
				events/assault/atlaqa-sarukh -2
				events/assault/darb-shakhs -2
				events/assault/qatala -2
				events/coerce/saytara -1
				events/retreat/atlaqa-sarah -1
		ORGANIZATION
			name 2
				events/assault/hazama -2
			nominal 4
				events/assault/istihdaf -2
		PERSON
			name 5
				events/assault/hajama -1
			nominal
				events/personnel/intakhaba -2
		PLACE
			name 7
				events/agree/iltizam -2
				events/assault/harrara 1
				events/assault/hujum 2
				events/consult/qimma 1
		event -5
			events/assault/farraqa 1
			events/support/tawqi 4
		none
			events/accuse/haajjama -1
			events/accuse/mathala-amam -1
			events/agree/ittifaq -1
			events/agree/ittifaq-musamma 3
			events/agree/ittifaqiyya -2
			events/agree/mustaidd -1
			events/agree/taahhud-bi 1
			events/agree/tawassul -1
			events/aid/sallaha -1
			events/assault/al-qital -1
			events/assault/darba-jawwiyya 1
			events/assault/ghara 2
			events/assault/hajama -2
			events/assault/hujum-kimyai 1
			events/assault/ightasaba 1
			events/assault/jarha -1
			events/assault/muwajahat 1
			events/assault/qatala -2
			events/assault/tasadda -2
			events/assault/unf -1
			events/coerce/hasara 1
			events/coerce/ihbat-tahrib -1
			events/coerce/mudhakkirat-tawqif 1
			events/concede/rafaa-uqubat -1
			events/consult/dawra -2
			events/consult/hiwar -4
			events/consult/hiwar-bayna -2
			events/consult/ijtima 2
			events/consult/ittisal-hatifi -1
			events/consult/jalsa -3
			events/consult/jawla-ukhra -2
			events/consult/mubahathat 3
			events/consult/qarraba -1
			events/consult/qimma 1
			events/consult/wasata -1
			events/mobilize/atlaqa-balisti 1
			events/mobilize/ijraat-amniyya -1
			events/mobilize/tajammua-quwwat -2
			events/mobilize/tajriba-nawawiyya 1
			events/personnel/hasala-aswat -1
			events/personnel/istaqala 1
			events/personnel/istifta 1
			events/personnel/istihqaq-intikhabi 1
			events/personnel/taadil-wizari 1
			events/personnel/tarashshaha -1
			events/personnel/tashkila -1
			events/personnel/wafat -3
			events/protest/adraba 1
			events/protest/idtirabat -1
			events/protest/isyan -1
			events/protest/itasama 1
			events/protest/shaghab 1
			events/protest/tazahara -1
			events/protest/thawra -2
			events/reject/aarada -4
			events/reject/istabaada -1
			events/reject/rafd 2
			events/sanction/uqubat-llati 1
			events/support/ashada 1
			events/support/iitarafa-bi-dawla -2
			events/support/shakara 1
			events/support/tayid 1
			events/threaten/tahdid-bi -1
		noun -2
			events/accuse/tahqiq-fi -1
			events/assault/dammara 2
			events/assault/hujum 1
			events/assault/iqtaham -2
			events/assault/istaada-mawqi -1
			events/consult/istiqbal -2
			events/consult/mubahathat -3
			events/consult/qimma -1
			events/personnel/wafat 5
		word
			none
				ACCUSE 6
				AGREE -2
				ASSAULT 2
				COERCE -2
				CONCEDE -2
				CONSULT -2
				DISASTER 1
				PERSONNEL 1
				PROTEST 2
				REJECT -3
				REQUEST -2
				THREATEN -1
			ابو 2
			اسرائيل -1
			الاعدام
				ASSAULT -1
			الامن -1
			الجنديين -1
			الحوار 1
				CONSULT 1
			الدوله -1
			الرئيس 2
				PERSONNEL -2
			السلام -5
				CONSULT -4
			الطائره 1
			العمل 1
			العنف -2
				PROTEST -1
			اللجنه 1
			المسؤولين -1
			المسلحين -4
			المعتقلين -1
			الملا 3
				PERSONNEL 3
			المواطنين -1
			الولايات -2
			بلاده 1
			شاليط -2
			عدن 1
				ASSAULT 1
			عنف -1
			نار 1
				ASSAULT 1
	governed
		by
			aspect 2
			light 1
			modal -8
			motion 2
			speech 3
			state -2
	indefinite
		events/agree/istidad 1
		events/agree/mustaidd -1
		events/aid/darraba -1
		events/assault/darba -1
		events/assault/itida -2
		events/assault/jarima-bashia -1
		events/assault/qatla 1
		events/assault/unf -1
		events/coerce/ihbat-tahrib -1
		events/coerce/mudhakkirat-tawqif 3
		events/consult/hiwar -2
		events/consult/ijtima 1
		events/consult/jawla-ukhra -2
		events/consult/liqa -1
		events/consult/mubahathat 1
		events/consult/qarraba -1
		events/disaster/tsunami -1
		events/mobilize/ijraat-amniyya -1
		events/mobilize/tajammua-quwwat -2
		events/personnel/wafat -1
		events/protest/idtirabat -1
		events/protest/muzahara 1
		events/support/shakara 1
	inside
		container 2
		event -5
		nothing 3
		participant -9
	masdar
		definite -2
		possessed 2
	noun
		construct 2
		definite 1
		possessed -1
	number
		null 2
		singular -2
	of
		استئناف -3
		استمرار 2
		اعقاب 2
		اعمال -1
		اندلاع -1
		بعقد -1
		بفتح 1
		تفاصيل 1
		تقديم -1
		جريمه 2
		حادث 1
		حق -1
		رئيس -6
		شن -1
		ضروره -1
		عقد -1
		عمليه 3
		قرار 2
		قيد 1
		لاجراء 3
		لاستئناف -4
		مساله -1
		نتائج 1
		وجود 1
		يتم -1
	participle
		indefinite 2
	possessed
		events/aid/naqala-jarha 1
		events/support/dam-dawla 2
object
	GROUP
		nominal
			events/coerce/ihtajaza -1
			events/coerce/naqala-sijn -2
			events/consult/qarraba -1
			events/mobilize/nashara-quwwat 1
	PERSON
		nominal
			events/assault/usiba -1
			events/coerce/awqafa -1
	PLACE
		name
			events/assault/hujum 1
			events/coerce/ihtalla -1
	event
		events/accuse/adana 2
		events/accuse/intaqada 1
		events/assault/hujum -2
		events/mobilize/azzaza-amn -1
		events/reject/rafada 5
		events/support/ayyada 4
		events/support/waqqaa -3
	none
		events/accuse/adana -1
		events/accuse/hammala-masuliyya -1
		events/accuse/ittahama 2
		events/accuse/qadaa -2
		events/accuse/tahqiq-jinai -1
		events/agree/daw-akhdar -1
		events/agree/istidad-muaalan 1
		events/agree/ittafaqa 1
		events/agree/ittafaqa-ala 2
		events/agree/ittifaq -1
		events/agree/ittifaq-musamma 4
		events/agree/taahhada 2
		events/agree/taahhud-bi 1
		events/agree/tawassul -1
		events/agree/waada 1
		events/aid/ajla 1
		events/aid/dam-maddi -1
		events/aid/inqadh-nas -1
		events/aid/naqala-jarha 1
		events/assault/al-hadith 1
		events/assault/al-qital -1
		events/assault/amaliyya-muqatilin -1
		events/assault/atlaqa-sarukh -2
		events/assault/dammara -1
		events/assault/darb-shakhs -1
		events/assault/ghara 2
		events/assault/hajama -4
		events/assault/hamla-muqatilin -1
		events/assault/ightala 4
		events/assault/iqtaham -2
		events/assault/ishtabaka 2
		events/assault/istaada -4
		events/assault/istihdaf -2
		events/assault/jarha -2
		events/assault/jarima-bashia -1
		events/assault/kamin -1
		events/assault/muwajahat 2
		events/assault/tafjir 4
		events/assault/tasadda -2
		events/coerce/aghlaqa 5
		events/coerce/farada-hisar -1
		events/coerce/hasara 4
		events/coerce/istawla 2
		events/coerce/khasira-mawqi -1
		events/coerce/qabd 1
		events/coerce/qataa-khidma -2
		events/coerce/sajn-nas -1
		events/coerce/saytara -3
		events/coerce/suqut-bi-yad -1
		events/concede/istajaba -1
		events/consult/dawra -2
		events/consult/ijtima 2
		events/consult/istiqbal -1
		events/consult/ittisal-hatifi -2
		events/consult/jalsa-barlaman 1
		events/consult/mutamar -1
		events/consult/qimma 1
		events/consult/tashawara-hawl 1
		events/disaster/fayadan 1
		events/disaster/gharaqa 1
		events/disaster/hadith-gharaq -1
		events/disaster/ihtaraqa -1
		events/mobilize/azzaza-amn 2
		events/personnel/hall -1
		events/personnel/intakhaba -1
		events/personnel/istifta 2
		events/personnel/istihqaq-intikhabi 1
		events/personnel/nihayat-wilaya -1
		events/personnel/shakkala-hukuma 1
		events/personnel/tarashshaha -1
		events/personnel/tawalla -1
		events/personnel/wafat -2
		events/protest/isyan -1
		events/protest/itasama 1
		events/protest/kharaja-shawari 1
		events/protest/masira 1
		events/protest/tajammaa -2
		events/protest/tawaqqafa-an-amal -1
		events/reject/aarada -1
		events/reject/istabaada -1
		events/reject/rafada-yield 1
		events/request/alzama -2
		events/request/amara -2
		events/request/mutalaba -1
		events/retreat/atlaqa-sarah 2
		events/retreat/awqafa-qital -1
		events/retreat/insahaba 2
		events/sanction/allaqa-mufawadat -2
		events/sanction/aqaba -1
		events/sanction/hukm-bi -2
		events/sanction/kharaja-munazzama 1
		events/support/abrama-ittifaq 1
		events/support/ayyada -3
		events/support/bayaa-tanzim 2
		events/support/dafaa-an -2
		events/support/dam-dawla -2
		events/support/hanna 2
		events/support/iqamat-alaqat -1
		events/support/waqqaa 2
		events/threaten/haddada-quwwa 1
		events/threaten/tahdid-bi -1
		events/threaten/tawaada 1
	noun
		events/accuse/ahala-qada 1
		events/accuse/intaqada -1
		events/agree/muwafaqa -1
		events/assault/adhdhaba 1
		events/assault/hujum 1
		events/assault/iqtaham -2
		events/assault/istaada-mawqi -1
		events/assault/qasafa 2
		events/coerce/hazara 3
		events/coerce/itaqala 1
		events/coerce/saytara 1
		events/consult/jalsa -1
		events/consult/mutamar 1
		events/personnel/intikhabat -1
		events/request/daa 1
		events/request/talaba-bi 1
		events/support/waqqaa -1
participants
	0 -1
	1 -1
	many 2
place
	false -1
	true 2
preposition
	إلى
		events/aid/naqala-jarha 2
		events/consult/wasala-masul -1
		events/request/daa 1
		events/request/dawa 1
		events/support/waqqaa -1
	ب
		events/accuse/adana -1
		events/accuse/haqqaqat-shurta -1
		events/accuse/ittahama 5
		events/agree/taahhud 2
		events/agree/waada 3
		events/assault/qasafa 1
		events/coerce/hasara -3
		events/personnel/hall -1
		events/personnel/intikhabat -1
		events/request/alzama -2
		events/request/amara -2
		events/request/daa -1
		events/request/istanjada -4
		events/request/talaba-bi 3
		events/request/talaba-yield 2
		events/sanction/hukm-qadai 1
		events/support/ashada 4
		events/support/dam-dawla -1
		events/support/iitarafa-bi-dawla -1
		events/support/rahhaba 2
		events/threaten/haddada-quwwa 2
		events/threaten/tahdid-bi -1
	بين
		events/agree/ittifaqiyya -1
		events/consult/hiwar-bayna -2
		events/consult/mufawadat 1
		events/support/tawqi 1
	حول
		events/agree/ittifaq -1
	ضد
		events/assault/harb -2
	على
		events/accuse/lama 1
		events/agree/ittafaqa 2
		events/agree/ittafaqa-ala 1
		events/agree/ittifaq 3
		events/agree/muwafaqa 2
		events/agree/tawafaqa -1
		events/aid/talaqqa-musaadat -2
		events/coerce/ajbara -1
		events/coerce/hasara 2
		events/concede/rafaa-uqubat -2
		events/protest/ihtijaj -2
		events/reject/iitarada -1
		events/support/tawqi 5
	عن
		events/protest/tawaqqafa-an-amal -1
	في
		events/accuse/ittahama 1
		events/accuse/tahqiq-fi -1
		events/agree/muwafaqa -1
		events/assault/amaliyya-muqatilin -1
		events/assault/khatafa 1
		events/assault/tadakhkhul-askari -1
		events/coerce/athara -1
		events/coerce/ihtajaza -3
		events/coerce/qabd 1
		events/coerce/saytara -2
		events/consult/mubahathat 1
		events/consult/mutamar 2
		events/mobilize/nashara-quwwat 2
		events/personnel/hall -1
		events/personnel/istaqala 1
		events/protest/ihtijaj 2
		events/protest/kharaja-shawari 1
		events/request/daa 2
		events/support/waqqaa -3
	ل
		events/accuse/intaqada 1
		events/agree/ittifaq 1
		events/assault/tasadda -3
		events/consult/ijtima 1
		events/consult/istiqbal -3
		events/consult/mufawadat 1
		events/consult/mutamar -1
		events/consult/ziyara 3
		events/consult/ziyara-makan 1
		events/mobilize/azzaza-amn -1
		events/personnel/tarashshaha -1
		events/reject/rafada 2
		events/request/dawa 4
		events/request/iqtaraha -1
		events/support/daama-qadiyya 1
		events/support/dam-dawla -3
	مع
		events/consult/naqasha-maa 1
		events/consult/tawasala-maa -1
		events/support/abrama 1
		events/support/tadamana 1
	من
		events/assault/dammara 2
		events/personnel/insahaba-barlaman -1
		events/retreat/afraja 2
		events/retreat/insahaba -1
		events/retreat/insahaba-min-madina 1
		events/retreat/sahaba-quwwat 2
		events/sanction/kharaja-munazzama 1
recipient
	COP
		ACCUSE -2
		ASSAULT 2
	CRM
		COERCE -1
	CVL
		AID 2
		ASSAULT 1
		PERSONNEL -4
		events/assault/adhdhaba 1
		events/assault/haraqa-shakhs 1
		events/assault/iqtaham -1
		events/coerce/hasara -1
		events/coerce/ihtajaza -2
		events/coerce/itaqala 2
		events/coerce/manaa 1
	EDU
		ASSAULT 2
	GOV
		ACCUSE 1
		AGREE 1
		ASSAULT -5
		COERCE -1
		PERSONNEL 3
		PROTEST -1
		REJECT -2
		REQUEST 1
		SUPPORT 2
		events/request/wajjaha-bi -1
	HLH
		ASSAULT 1
		events/assault/hujum 1
	IGO
		SANCTION 1
	JRN 5
		ASSAULT 4
	JUD 1
	MIL -2
		SUPPORT 1
		events/aid/sallaha -1
		events/assault/amaliyya-askariyya -1
		events/assault/maqtal -1
	OPP 1
	REB -1
		COERCE -2
		events/assault/harb -1
		events/assault/hazama -3
		events/support/bayaa-tanzim 1
	REF 3
		COERCE 1
	REL
		ASSAULT -2
		PERSONNEL 1
		REQUEST -1
		events/assault/qatala -3
	UAF -3
		COERCE -1
		SUPPORT -1
	any
		ACCUSE 1
		AID -2
		ASSAULT 1
		COERCE -4
		CONCEDE -2
		DISASTER 1
		SUPPORT -2
		THREATEN -3
		events/accuse/adana 1
		events/aid/madda-yad-aawn -1
		events/assault/hujum -2
		events/assault/istahdafa -4
		events/assault/khatafa 1
		events/assault/maqtal 1
		events/assault/qatala 1
		events/coerce/hasara 2
		events/coerce/qabd 1
		events/personnel/intakhaba 1
		events/personnel/tayin 1
		events/support/dam-dawla -3
		events/threaten/hadhdhara-min-radd -2
	none -3
		ACCUSE 1
		AID 2
		ASSAULT -3
		COERCE 3
		COOPERATE -1
		PROTEST 3
		REJECT 3
		REQUEST -5
		SANCTION -1
		SUPPORT -1
		THREATEN 1
		events/accuse/adana 2
		events/accuse/hammala-masuliyya -2
		events/accuse/istankara 3
		events/accuse/naddada 1
		events/accuse/tahqiq-jinai -1
		events/agree/istidad -3
		events/agree/ittafaqa 2
		events/agree/ittafaqa-ala 1
		events/agree/ittifaq-musamma 5
		events/agree/taahhada 4
		events/agree/taahhud 1
		events/agree/taahhud-bi 1
		events/agree/tawafaqa -1
		events/agree/tawassul -1
		events/agree/waada 1
		events/assault/al-qital -1
		events/assault/alqa-qunbula 1
		events/assault/amal-unf -1
		events/assault/amaliyya-muqatilin -2
		events/assault/dammara 1
		events/assault/hamla-muqatilin -1
		events/assault/harb-ahliyya -3
		events/assault/kamin -3
		events/assault/majzara 2
		events/assault/niza -2
		events/assault/qatala -1
		events/assault/tadakhkhul-askari -1
		events/assault/tamshit -1
		events/assault/unf -1
		events/coerce/amaliyya-amniyya -1
		events/coerce/ataha -1
		events/coerce/dahama 1
		events/coerce/ihtajaza -1
		events/coerce/ihtalla -2
		events/coerce/istawla 2
		events/coerce/khasira-mawqi -1
		events/coerce/saytara -2
		events/concede/algha-qanun -1
		events/consult/bahatha -1
		events/consult/bahth-masdar -1
		events/consult/dawra -2
		events/consult/hiwar -2
		events/consult/hiwar-bayna -2
		events/consult/ijtamaa 2
		events/consult/ijtima 2
		events/consult/iltaqa 1
		events/consult/ittisal-hatifi -1
		events/consult/ittisalat-maa -2
		events/consult/jalsa -2
		events/consult/jalsa-barlaman 1
		events/consult/jalsa-mughlaqa 1
		events/consult/jawla-ukhra -1
		events/consult/liqa 1
		events/consult/naqasha-maa 1
		events/consult/qarraba -1
		events/consult/qimma 1
		events/consult/tashawara-hawl 1
		events/consult/tawasala-maa -2
		events/consult/wasala-masul -1
		events/disaster/hadith-gharaq -1
		events/disaster/tsunami -1
		events/mobilize/atlaqa-balisti 1
		events/mobilize/ijraat-amniyya -1
		events/mobilize/intashara-jaysh 2
		events/mobilize/tajammua-quwwat -2
		events/mobilize/tajriba-nawawiyya 1
		events/mobilize/taqaddama-quwwat -1
		events/mobilize/wusul-taazizat -2
		events/personnel/ayyana -1
		events/personnel/intikhabat 3
		events/personnel/istaqala 2
		events/personnel/istifta 1
		events/personnel/istihqaq-intikhabi 1
		events/personnel/nihayat-wilaya -1
		events/personnel/tarashshaha -1
		events/personnel/tawalla -1
		events/protest/adraba 2
		events/protest/idtirabat -1
		events/protest/ihtijaj 1
		events/protest/isyan -1
		events/protest/itasama 2
		events/protest/masira 2
		events/protest/qata-turuq -1
		events/protest/rafaa-shiarat -1
		events/protest/tajammaa -2
		events/protest/tawaqqafa-an-amal -1
		events/protest/thawra -1
		events/reject/istabaada -1
		events/reject/rafada 2
		events/reject/rafada-yield 2
		events/request/amara -2
		events/request/awamir -2
		events/request/awsa -2
		events/request/dawa-yield 1
		events/request/iqtaraha -1
		events/request/ishtarata -1
		events/request/istanjada -1
		events/request/talab 2
		events/request/talaba-bi 1
		events/request/talaba-yield 1
		events/request/tawassala -1
		events/retreat/atlaqa-sarah 2
		events/retreat/awqafa-qital -1
		events/retreat/hudna -1
		events/retreat/hudna-sariya 1
		events/retreat/inha-ihtilal -1
		events/retreat/insahaba 4
		events/retreat/insahaba-min-madina 1
		events/retreat/istaslama 1
		events/retreat/sahaba-quwwat 2
		events/retreat/sallama-mawqi -1
		events/support/abrama-ittifaq 1
		events/support/hanna 1
		events/support/iqamat-alaqat -1
		events/support/marrara-qanun -1
		events/support/tabanna -1
		events/support/tawqi 1
recipients
	0 -3
	1 1
sectors
	CVL
		none
			ASSAULT 2
			PROTEST 5
			REJECT -1
			REQUEST -2
	GOV
		GOV
			REJECT -1
			SUPPORT 1
		any
			REQUEST 1
		none
			ASSAULT -4
			CONSULT 2
			PERSONNEL -1
			REJECT 2
	IGO
		none
			CONSULT 2
	JUD
		any
			COERCE -1
		none
			CONSULT -3
	MIL
		MIL
			ASSAULT -1
		REB
			ASSAULT -1
		none
			ASSAULT 2
			COERCE 2
			COOPERATE -1
			RETREAT 3
	PTY
		none
			AGREE 1
			ASSAULT -1
			CONSULT 1
			SUPPORT 1
	REB
		GOV
			ASSAULT -2
		none
			ASSAULT -3
			COERCE 3
			MOBILIZE -2
	REL
		none
			PERSONNEL 1
	UAF
		any
			COERCE -1
	any
		MIL
			ASSAULT 1
		REB
			ASSAULT 2
		any
			THREATEN -2
		none
			AGREE 1
			CONCEDE -1
			COOPERATE 3
			MOBILIZE 1
			PERSONNEL -1
			REJECT 1
	none
		COP
			ASSAULT 3
		CRM
			COERCE -1
		CVL
			ASSAULT -3
			PERSONNEL -2
		JRN
			ASSAULT 2
		REB
			AID -2
			ASSAULT -2
		REF
			COERCE 1
		REL
			ASSAULT -2
		any
			ACCUSE 1
			ASSAULT 1
			DISASTER 1
			PERSONNEL 1
			REQUEST -1
		none
			ACCUSE 1
			COERCE -2
			CONCEDE 4
			PROTEST 1
			SANCTION -2
			SUPPORT -1
setting
	false
		false
			AGREE 1
			AID 2
			ASSAULT -4
			CONSULT -1
			COOPERATE -1
			DISASTER -1
			MOBILIZE -1
			PROTEST -1
			REQUEST 3
			RETREAT -2
			SANCTION 1
			SUPPORT 1
		true
			AGREE -3
			ASSAULT 2
			COERCE 1
			CONCEDE -1
			CONSULT -5
			PERSONNEL 1
			RETREAT 3
			SANCTION 1
	true
		false
			ASSAULT 1
			CONSULT 2
			DISASTER 2
			SANCTION -5
			SUPPORT -1
		true
			CONSULT 1
			REQUEST -2
source
	false 1
		COOPERATE -2
		DISASTER -1
		MOBILIZE -1
		REJECT -1
		REQUEST 1
		SANCTION 1
		SUPPORT 3
	true
		AID 2
		COERCE 1
		DISASTER 3
		MOBILIZE 1
		REJECT 1
		SANCTION -1
		THREATEN -1
subject
	PERSON
		nominal
			events/agree/taahhada -1
			events/request/daa 1
	PLACE
		name
			events/reject/rafada 1
	none
		events/accuse/haajjama -1
		events/accuse/intaqada 3
		events/accuse/ittahama 2
		events/accuse/mathala-amam -1
		events/accuse/tahqiq-jinai -1
		events/accuse/wabbakha -1
		events/agree/ittifaq-musamma 3
		events/agree/mustaidd -1
		events/agree/qabul -1
		events/agree/taahhada 3
		events/agree/taahhud 1
		events/agree/taahhud-bi 1
		events/agree/tawassul -1
		events/aid/inqadh-nas -2
		events/aid/sallaha -1
		events/assault/adhdhaba 2
		events/assault/al-qital -2
		events/assault/amaliyya-muqatilin -3
		events/assault/atlaqa-nar 1
		events/assault/atlaqa-sarukh -1
		events/assault/darb-shakhs -1
		events/assault/darba-jawwiyya 1
		events/assault/farraqa 1
		events/assault/ghara 3
		events/assault/ghazw 2
		events/assault/hajama -2
		events/assault/hamla-muqatilin -1
		events/assault/haraqa-shakhs 1
		events/assault/harb-ahliyya -1
		events/assault/hazama -1
		events/assault/hujum-kimyai 1
		events/assault/ightala 5
		events/assault/infajara 1
		events/assault/iqtaham -1
		events/assault/ishtabaka 1
		events/assault/istaada -3
		events/assault/istihdaf -1
		events/assault/itada 1
		events/assault/itida 2
		events/assault/jarha -3
		events/assault/kamin -1
		events/assault/maqtal 2
		events/assault/muwajahat 1
		events/assault/niza -2
		events/assault/qasafa 2
		events/assault/saddal-hujum -1
		events/assault/tadakhkhul-askari -1
		events/assault/tafjir 4
		events/assault/tamshit -1
		events/assault/tarada-musallahin -3
		events/assault/tasadda -1
		events/assault/tawaghghul -1
		events/assault/unf -1
		events/assault/usiba -1
		events/coerce/ajbara -2
		events/coerce/amaliyya-amniyya -1
		events/coerce/athara -1
		events/coerce/ihtajaza-juthath -1
		events/coerce/ikhtaraqa-mawqi 1
		events/coerce/itaqala 1
		events/coerce/qarsana-iliktruniyya -1
		events/coerce/qataa-khidma -2
		events/coerce/tarada-mulahaqa -1
		events/concede/algha-qanun -1
		events/concede/rafaa-uqubat -2
		events/consult/bahth-masdar -1
		events/consult/dawra -2
		events/consult/hiwar -2
		events/consult/hiwar-bayna -2
		events/consult/ijtima 2
		events/consult/iltaqa 1
		events/consult/ittisal-hatifi -1
		events/consult/ittisalat-maa -1
		events/consult/jalsa -2
		events/consult/jalsa-barlaman 1
		events/consult/jalsa-mughlaqa 1
		events/consult/liqa 1
		events/consult/qarraba -1
		events/consult/qimma 1
		events/consult/ziyara 1
		events/disaster/fayadan 1
		events/disaster/hariq 1
		events/disaster/zilzal 1
		events/mobilize/atlaqa-balisti 1
		events/mobilize/ijraat-amniyya -1
		events/mobilize/tajammua-quwwat -2
		events/mobilize/tajriba-nawawiyya 1
		events/mobilize/taqaddama-quwwat -1
		events/mobilize/wusul-taazizat -1
		events/personnel/algha-mansib 1
		events/personnel/intikhabat 1
		events/personnel/istaqala 1
		events/personnel/istifta 1
		events/personnel/istihqaq-intikhabi 1
		events/personnel/mubayaa -1
		events/personnel/nihayat-wilaya -1
		events/personnel/taadil-wizari 1
		events/personnel/tarashshaha -1
		events/personnel/tashkila -1
		events/personnel/tayin 2
		events/personnel/wafat -1
		events/protest/adraba 2
		events/protest/idtirabat -1
		events/protest/isyan -1
		events/protest/itasama 1
		events/protest/masira 2
		events/protest/muzahara 1
		events/protest/qata-turuq -1
		events/protest/thawra -2
		events/reject/aarada -3
		events/reject/iitarada -2
		events/reject/rafada-liqa 1
		events/reject/rafada-yield 2
		events/reject/rafd 2
		events/request/al-talab -1
		events/request/alzama -2
		events/request/dawa-yield 1
		events/request/ishtarata -1
		events/request/nashada 2
		events/request/talaba 3
		events/request/talaba-yield 1
		events/retreat/afraja 2
		events/retreat/atlaqa-sarah 1
		events/retreat/hudna -2
		events/retreat/istaslama 1
		events/retreat/sahaba-quwwat 2
		events/retreat/sallama-mawqi -1
		events/retreat/taraja-quwwat 1
		events/sanction/aqaba -2
		events/sanction/hukm-bi -1
		events/sanction/kharaja-munazzama 1
		events/sanction/uqubat-llati 2
		events/support/ashada 1
		events/support/bayaa-tanzim 1
		events/support/daama -3
		events/support/dam-dawla -1
		events/support/hanna 3
		events/support/imtadaha -1
		events/support/iqamat-alaqat -1
		events/support/marrara-qanun -2
		events/support/tabanna -1
		events/support/tadamana 1
		events/support/tawqi 1
		events/threaten/haddada-quwwa 1
		events/threaten/ibtazza -1
	noun
		events/threaten/hadhdhara-tusawwil 1
tense
	past 4
	present -8
text
	density
		0 -12
			ASSAULT -1
			CONSULT -4
		1 -5
			ACCUSE -3
			AGREE 2
			AID 2
			ASSAULT -1
			COERCE -1
			CONCEDE 1
			CONSULT -2
			PERSONNEL 3
			REQUEST -1
		2 -1
			AGREE 2
			AID -1
			ASSAULT -2
			COERCE 1
			CONSULT 1
			REQUEST -2
			RETREAT 6
			SANCTION -2
		3 1
			ACCUSE 4
			AID 2
			ASSAULT -1
			CONCEDE -1
			COOPERATE -1
			REJECT -4
			REQUEST 2
			RETREAT 5
			SANCTION -3
			SUPPORT 1
		4 4
			ACCUSE 2
			COERCE -2
			CONCEDE 1
			CONSULT 2
			DISASTER 2
			PERSONNEL -1
			PROTEST -2
			REQUEST 3
			RETREAT -5
			SANCTION 1
			SUPPORT 1
		5 3
			AGREE -2
			AID 1
			ASSAULT 3
			COERCE 2
			PROTEST 1
			REQUEST 2
			RETREAT -1
			SUPPORT -2
		6 2
			AID -2
			ASSAULT 4
			CONCEDE -1
			MOBILIZE 1
			PERSONNEL -2
			PROTEST 5
			REJECT 4
	main
		ACCUSE
			AGREE -1
			AID -4
			ASSAULT 1
			COERCE 2
			CONCEDE -2
			CONSULT -6
			RETREAT 4
			SANCTION 1
			THREATEN 1
		AID
			AID 5
			ASSAULT -3
			DISASTER 4
		ASSAULT
			ACCUSE 2
			AGREE -1
			AID 1
			ASSAULT 5
			DISASTER -5
			MOBILIZE 1
			PERSONNEL -2
			PROTEST -2
			REQUEST -1
			THREATEN 3
		COERCE
			AGREE -6
			COERCE 5
			CONCEDE 2
			CONSULT 1
			REJECT -2
			SANCTION -1
			SUPPORT -1
		CONCEDE
			CONCEDE 6
		CONSULT
			ACCUSE -3
			AID -2
			COERCE -1
			CONCEDE -4
			CONSULT 4
			DISASTER -1
			MOBILIZE -1
			PERSONNEL 1
			PROTEST -2
		DISASTER
			ASSAULT -8
			COERCE -7
			DISASTER 8
			PERSONNEL -7
			SUPPORT -3
			THREATEN -3
		MOBILIZE
			ASSAULT -2
			MOBILIZE 5
		PERSONNEL
			CONSULT -1
			PERSONNEL 2
			REJECT 1
			SANCTION -3
		PROTEST
			COERCE -1
			DISASTER -1
			MOBILIZE 2
			PROTEST 4
			REJECT -1
			REQUEST -2
		REJECT
			PROTEST 2
		REQUEST
			ACCUSE 2
			CONSULT 2
			SUPPORT 2
		RETREAT
			ASSAULT 2
			CONSULT 2
			MOBILIZE -1
			REQUEST 2
		SANCTION
			AID -1
			ASSAULT -1
			COERCE 3
			CONSULT -2
			SANCTION 5
		SUPPORT
			ASSAULT 1
	names
		GROUP
			collective
				AGREE 3
				ASSAULT -2
				CONSULT 1
				COOPERATE -2
				PROTEST 2
				SANCTION -1
			community 1
				AGREE -2
				AID -1
				COERCE 2
				MOBILIZE 5
				PERSONNEL -5
				PROTEST 5
				REQUEST 1
				RETREAT 1
				THREATEN 1
			equipment
				AID -1
				ASSAULT -1
				COERCE -2
				DISASTER 1
				MOBILIZE 3
				PERSONNEL -5
				REJECT 1
				REQUEST -2
				RETREAT 3
				THREATEN 2
			nationality 1
				ACCUSE -1
				AID 1
				COERCE 1
				CONCEDE 2
				DISASTER -1
				PERSONNEL 1
				PROTEST -3
				REQUEST 2
				RETREAT 1
			people
				ACCUSE -3
				AGREE 1
				AID 1
				ASSAULT 1
				COERCE 2
				CONSULT -4
				PROTEST 7
				SANCTION -3
				SUPPORT 1
			person -1
				ACCUSE -1
				ASSAULT 4
				CONSULT -2
				COOPERATE -2
				RETREAT 2
				SANCTION -1
				SUPPORT -2
			sect
				ACCUSE -2
				AGREE -6
				COERCE 2
				CONSULT 1
				PERSONNEL 3
				RETREAT -1
				SUPPORT 1
			tribe 1
		ORGANIZATION
			armed-group
				ACCUSE -3
				AGREE 3
				AID 1
				ASSAULT -1
				CONSULT -1
				MOBILIZE 1
				SANCTION 2
				SUPPORT -3
				THREATEN 2
			club -12
				ACCUSE 1
				ASSAULT -1
				COERCE 2
				PERSONNEL -1
				REJECT -1
				REQUEST -2
			collective
				ACCUSE 2
				COOPERATE -1
				DISASTER -1
				PERSONNEL -2
				PROTEST 2
				REJECT 3
				REQUEST 2
				RETREAT -2
				SANCTION 1
				SUPPORT -2
			company -1
				AID -3
				DISASTER 1
				MOBILIZE -1
				PERSONNEL -1
				REJECT 3
				REQUEST -4
				SANCTION 1
				THREATEN 1
			court 1
				ACCUSE 2
				AGREE -3
				ASSAULT 1
				CONSULT -4
				PERSONNEL -9
				PROTEST 1
				REJECT 1
				REQUEST 3
				RETREAT 2
				THREATEN 3
			government
				AGREE -3
				AID -3
				CONSULT 1
				COOPERATE -1
				DISASTER 3
				PROTEST -1
				REJECT 5
				SUPPORT 3
			igo
				ACCUSE -1
				AGREE 1
				AID -3
				ASSAULT 2
				COERCE -2
				CONSULT 4
				PROTEST -1
				REJECT 3
				REQUEST 2
				RETREAT -2
				SUPPORT 2
			legislature -2
				ACCUSE -1
				ASSAULT 1
				COERCE -1
				CONSULT -1
				DISASTER -2
				MOBILIZE -2
				PERSONNEL -2
				PROTEST 2
			media 1
				AGREE -1
				AID 2
				ASSAULT 1
				COERCE 1
				CONCEDE 2
				CONSULT -1
				DISASTER 4
				PERSONNEL -2
				PROTEST -3
				REQUEST 2
				SUPPORT 1
				THREATEN -2
			military
				ACCUSE -1
				AGREE 2
				CONSULT 1
				DISASTER -2
				PROTEST -2
				REJECT 1
				REQUEST 1
				RETREAT 2
				SANCTION -1
			ministry 2
				ACCUSE -2
				AGREE 2
				ASSAULT -1
				CONCEDE -1
				PERSONNEL 1
				PROTEST 2
				REJECT 1
				REQUEST -1
				RETREAT -1
				SUPPORT 2
			ngo 1
				ACCUSE -2
				ASSAULT 2
				COERCE -2
				PROTEST 1
				REJECT 2
				REQUEST 1
				RETREAT 2
				SANCTION -3
			none
				ACCUSE 7
				PERSONNEL -4
				REQUEST -1
				RETREAT -3
				SANCTION 3
				SUPPORT 1
			other 4
				COERCE 2
			party
				AGREE -2
				AID -1
				COERCE -2
				CONCEDE 2
				CONSULT 1
				PERSONNEL 2
				PROTEST 1
				REJECT 2
				REQUEST 1
				RETREAT -3
				SUPPORT 1
			police -1
				AGREE 1
				AID 1
				CONCEDE -2
				CONSULT 1
				DISASTER -2
				REJECT -2
				REQUEST -1
			religious
				AGREE 1
				ASSAULT 1
			university -2
				DISASTER -4
				PERSONNEL 3
				REJECT -3
				REQUEST -2
		PERSON
			none -1
				ACCUSE 1
				ASSAULT -1
				DISASTER 1
				MOBILIZE 2
				PERSONNEL 3
				PROTEST 2
				REQUEST -1
				RETREAT -1
				SANCTION 1
				SUPPORT -1
			office
				ACCUSE 1
				AGREE -1
				AID -1
				ASSAULT 1
				COERCE -2
				CONSULT -1
				MOBILIZE -7
				PERSONNEL -3
				REJECT 1
				REQUEST 1
				RETREAT -4
				SANCTION 2
				SUPPORT 3
				THREATEN 2
			office-holder 1
				AID -3
				ASSAULT 2
				CONSULT 5
				DISASTER -3
				MOBILIZE -3
				PERSONNEL 5
				REJECT 1
				REQUEST 3
				RETREAT -2
				SANCTION -2
				SUPPORT 2
			person
				ASSAULT -2
				COOPERATE -4
				DISASTER 1
				REJECT -2
				REQUEST 3
		PLACE
			admin1
				ACCUSE 1
				AGREE -1
				ASSAULT 1
				COERCE 1
				CONSULT -1
				DISASTER 1
				MOBILIZE -4
				REJECT -3
				REQUEST -4
				RETREAT 2
				SUPPORT 3
			admin2 1
				CONCEDE -1
				CONSULT -3
				RETREAT 1
			capital 2
				AGREE -4
				AID -3
				CONCEDE -1
				COOPERATE 2
				DISASTER 3
				MOBILIZE 1
				PERSONNEL -2
				PROTEST -1
				RETREAT 3
				SUPPORT -2
			country
				ACCUSE -1
				AGREE -3
				AID 2
				COERCE -1
				CONCEDE 1
				CONSULT 1
				PERSONNEL 1
				PROTEST -1
				REQUEST 3
				RETREAT -1
			none -1
				ACCUSE -1
				ASSAULT 1
				CONSULT -3
				DISASTER 1
				PERSONNEL 1
				PROTEST -2
				REJECT -1
				REQUEST -4
			region
				ASSAULT 2
				CONCEDE -2
				CONSULT 2
				MOBILIZE 2
				PROTEST 1
				RETREAT -2
				SANCTION -4
				SUPPORT -1
				THREATEN -2
			site
				AID 2
				ASSAULT -1
				COERCE 2
				CONCEDE -2
				CONSULT -2
				DISASTER -1
				MOBILIZE 1
				PERSONNEL -1
				PROTEST 4
				REJECT 1
				RETREAT 3
				SANCTION -2
			town
				AGREE -2
				AID 4
				ASSAULT 1
				CONCEDE -1
				CONSULT -1
				COOPERATE -3
				DISASTER -1
				PERSONNEL -2
				PROTEST 4
				REJECT 2
				SUPPORT -2
			water
				AGREE 2
				ASSAULT -1
				COERCE -1
				REJECT 1
				SUPPORT -1
				THREATEN -1
	share
		0
			AID -7
			ASSAULT -8
			COERCE -5
			CONCEDE -1
			CONSULT -1
			COOPERATE -2
			DISASTER -5
			PERSONNEL -3
			PROTEST -6
			REJECT -1
			REQUEST -3
			RETREAT -5
			SUPPORT -3
		1
			ACCUSE 3
			AID 1
			ASSAULT -3
			CONSULT 1
			DISASTER -4
			REJECT 5
			REQUEST 4
			RETREAT 1
			SANCTION -1
		2
			AID 4
			COERCE 3
			CONSULT 2
			DISASTER 3
			PERSONNEL -1
			SANCTION 1
		3
			ASSAULT 5
			DISASTER 3
			MOBILIZE 1
			PERSONNEL 2
			SUPPORT 1
		4
			ACCUSE -1
			ASSAULT 6
			COERCE 1
			PERSONNEL 2
type
	COOPERATE -2
	and
		form
			ACCUSE
				noun -1
				verb 5
			AGREE
				masdar -2
				verb 1
			AID
				masdar -1
				verb 1
			ASSAULT
				masdar 3
				noun -4
			COERCE
				masdar 2
			CONCEDE
				verb -2
			CONSULT
				noun 1
				verb -2
			COOPERATE
				verb -2
			DISASTER
				noun 1
				verb -3
			MOBILIZE
				masdar 3
				verb -1
			PERSONNEL
				masdar 1
				noun 1
				verb -3
			PROTEST
				noun 1
				verb -2
			REJECT
				verb 4
			REQUEST
				masdar -2
				participle 4
			SUPPORT
				masdar -1
				verb 2
verb
	object
		false 1
	particle
		ف -2
		ل -1
		و 2
	passive
		true 1
	person
		1 4
		2 -1
	subject
		false -2
		true 2
word
	اتصال -4
	اتفاق 2
	اتهام -1
	اجتماع 1
	اجتماعا 1
	احتجاجا -2
	احتجاجات 1
	احداث -1
	ارسال -2
	استهدفت -6
	اصابه -2
	اضراب 2
	اطلقت 2
	اعمال -2
	اغتيال 2
	الاتفاق 5
	الاجتماع 9
	الاجتماعات -1
	الاحتجاجات 2
	الاحكام -3
	الادانه -4
	الاستفتاء 1
	الاغتيال 1
	الانتخابات 3
	الانفجار 4
	التحقيقات 1
	التفجير 2
	التقي 1
	التوصل -1
	الجريمه 3
	الجلسات -2
	الجلسه 1
	الحروب -1
	الحصار 1
	الحظر -3
	الحكم 1
	الدعوه -1
	الدوره -1
	الزلزال 2
	الزيارات -1
	الزياره 3
	السجن -1
	السيطره 1
	العمليات -2
	العمليه 4
	العنف -1
	الغزو 1
	القتال 2
	القصف 1
	القمه 3
	اللقاء 5
	المؤتمرات -1
	المباحثات 2
	المحادثات -1
	المعارك 3
	المفاوضات 1
	الهجمات -1
	الهجوم 6
	الوساطه -1
	الوقفه 1
	امر -1
	انتشار 2
	باطلاق 1
	بالتحقيق -3
	بالقتل -1
	بتحرير -1
	تحرير 1
	تحقيق -3
	تحقيقا 1
	تحمل -1
	ترفض 2
	تركيبه -1
	تسونامي -1
	تطهير -2
	تعيين 2
	تفجير 1
	تهديدات 2
	تهمه 2
	توافق -1
	توجه -1
	توقيفه -2
	جلسه 2
	جولته 1
	حل -1
	داعيا 2
	دعا 2
	دعت 1
	دعوي 1
	رفض 2
	رفضت 1
	زار 1
	زيارات -2
	زياره 3
	سقوط -1
	سيطرت -1
	سيطره -3
	ضرب -2
	ضربه -1
	طرد 2
	طلبات -4
	عمليات -8
	غرق 1
	قتل 1
	قيود -2
	لاستعاده -1
	لاستهداف -1
	لاقتحام 1
	لدعم -1
	للسيطره -2
	للهجوم 3
	مؤتمر 3
	مسيره 1
	مشاورات 1
	مصادقه -1
	معارك 1
	منح 2
	ندين 1
	نشر -5
	نقله 1
	هجمات 1
	هجوم 1
	وافقت 4
	والتوقيع -1
	وتدمير 1
	ودعا 2
	ودعم -5
	وصلت -1
	وقتل 2
	وقعت 3
	ونقل -2
	ويدعي -5
	يحتجز -1
	يصل -1
	يلتقي 1`,
}
