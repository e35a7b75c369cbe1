import type { LinearModel } from './linear.js'

// Written by src/build/confidence.ts; see there.
export const confidenceModel: LinearModel = {
  bias: [0.06],
  weights: `actor
	BUS -3
		COERCE -2
	COP 2
		COERCE 4
	CRM -2
	CVL -5
		ASSAULT 3
		PROTEST 2
		REQUEST -1
		RETREAT -1
		events/protest/ihtijaj 1
		events/protest/iqtahama-hashd -2
	EDU -1
	ELI 3
	GOV 1
		AGREE -1
		ASSAULT -3
		COERCE 3
		CONSULT 4
		REJECT 1
		REQUEST 2
		SUPPORT 1
		events/accuse/adana 1
		events/agree/istidad-muaalan 1
		events/agree/ittifaq-muhaddad -1
		events/agree/wafaqa -3
		events/assault/maraka -1
		events/coerce/hazara 2
		events/consult/hiwar -1
		events/consult/iltaqa 3
		events/consult/liqa -1
		events/consult/mubahathat -3
		events/personnel/shakkala-hukuma 1
		events/reject/fitu 2
		events/request/daa 1
		events/request/talaba-min 1
		events/retreat/afraja 2
		events/support/daama-qadiyya 1
		events/support/tabanna -2
		events/threaten/haddada 1
	IGO 3
		CONSULT 3
		REQUEST 1
		SANCTION 2
		SUPPORT -1
	JRN -2
	JUD -1
		COERCE -1
		CONSULT -3
		SANCTION 1
		events/accuse/adana -5
		events/consult/jalsa -4
	LAB 4
	LEG
		ACCUSE -3
		COERCE 3
	MED -3
	MIL
		ACCUSE -1
		COERCE 3
		COOPERATE -1
		RETREAT 4
		SUPPORT -2
		events/accuse/haqqaqat-shurta -1
		events/aid/darraba -1
		events/assault/hujum 2
		events/assault/maraka 1
		events/retreat/insahaba 5
	NGO
		SUPPORT -2
	PTY 2
		AGREE 1
		ASSAULT -1
		CONSULT 1
		PERSONNEL -2
		REQUEST -1
		SUPPORT 4
	REB 2
		ASSAULT -2
		COERCE 3
		MOBILIZE -2
		events/coerce/itaqala -1
	REF -2
	REL
		events/personnel/wafat 1
	SET 1
	UAF -1
		ASSAULT 1
	any 2
		ACCUSE 2
		AID 1
		CONSULT -1
		COOPERATE 4
		MOBILIZE 1
		PERSONNEL -1
		PROTEST -1
		REQUEST -1
		RETREAT 2
		SUPPORT 1
		THREATEN -1
		events/accuse/intaqada 1
		events/accuse/ittahama 1
		events/agree/iltizam -1
		events/agree/ittifaq 1
		events/agree/ittifaqiyya -2
		events/agree/taahhada 1
		events/agree/tawafaqa -1
		events/aid/darraba 3
		events/aid/qaddama-musaadat -1
		events/assault/amaliyya-askariyya 2
		events/assault/dammara 1
		events/assault/istahdafa -1
		events/assault/istihdaf -1
		events/consult/hiwar-bayna -1
		events/consult/istaqbala -1
		events/consult/jalsa 3
		events/consult/liqa 2
		events/consult/mubahathat 1
		events/personnel/istaqala 2
		events/personnel/wafat -2
		events/protest/ihtajja -1
		events/protest/tazahara 1
		events/reject/rafd 1
		events/request/daa-fulan -2
		events/request/talab 2
	none -2
		AID -3
		COOPERATE -1
		REJECT -1
		REQUEST -1
		events/accuse/haajjama -1
		events/agree/ittifaq -1
		events/agree/ittifaq-musamma 2
		events/agree/muwafaqa -2
		events/agree/tawassul -3
		events/aid/arsala-musaadat -1
		events/assault/al-qital -1
		events/assault/amaliyya-askariyya -3
		events/assault/hadama 2
		events/assault/hajama -1
		events/assault/haraqa-shakhs 1
		events/assault/harrara 1
		events/assault/ightala 2
		events/assault/ightasaba 1
		events/assault/infajara 1
		events/assault/ishtabaka 1
		events/assault/istaada -6
		events/assault/istaada-mawqi -1
		events/assault/jarha -2
		events/assault/kamin -2
		events/assault/maqtal 1
		events/assault/masra -2
		events/assault/niza -1
		events/assault/tafjir 1
		events/assault/unf -1
		events/assault/usiba -2
		events/coerce/ataha 2
		events/coerce/hujum-iliktruni 1
		events/coerce/ikhtaraqa-mawqi 1
		events/coerce/iqama-jabriyya 1
		events/coerce/istawla 1
		events/coerce/itaqala 5
		events/coerce/naqala-sijn -2
		events/coerce/qabd 2
		events/coerce/quyud -1
		events/concede/rafaa-uqubat -1
		events/consult/dawra -1
		events/consult/istiqbal -1
		events/consult/ittisalat-maa -1
		events/consult/liqa 1
		events/consult/mubahathat 1
		events/consult/mutamar 2
		events/consult/qimma 5
		events/disaster/fayadan 1
		events/disaster/hariq 1
		events/disaster/ihtaraqa -1
		events/disaster/isaba-marad -1
		events/personnel/faza 2
		events/personnel/hall -2
		events/personnel/nihayat-wilaya -1
		events/personnel/shakkala-hukuma -1
		events/personnel/taadil-wizari 1
		events/personnel/tansib 2
		events/personnel/tashkila -1
		events/protest/masira 1
		events/retreat/atlaqa-sarah 4
		events/retreat/inha-ihtilal -2
		events/retreat/tabadul-asra -2
		events/sanction/hukm-qadai 2
		events/support/ashada 1
		events/support/daama-qadiyya -1
		events/support/dam-dawla -1
actors
	0 -2
	1 1
	many 2
adjective
	ارهابيه -4
		ASSAULT -4
	الاجتماعي
		CONSULT -1
	الاخيره 5
		ASSAULT 1
	الارهابي 4
		ASSAULT 4
	الاسرائيلي 1
	الالكترونيه -2
	الامريكي -1
	الامنيه -2
	البرلمانيه
		PERSONNEL 3
	التشريعيه
		PERSONNEL 1
	الجويه 1
		ASSAULT 1
	الرئاسيه 4
		PERSONNEL 5
	الروسي 1
		ASSAULT 1
	السادس -1
	العامه -1
		PERSONNEL -1
	العسكريه 1
		ASSAULT 1
	الفلسطينيه -1
	القادمه 1
	القضائيه -1
	المقبله 2
		PERSONNEL 1
	النووي 2
		AGREE 2
	الوزاري 1
	امنيه -4
		MOBILIZE -3
	جديده -3
	جويه 2
		ASSAULT 4
	شامل -1
	شعبيه 2
		PROTEST 1
	قضائيه
		ACCUSE 1
	محتمل -1
	هاتفي -2
		CONSULT -2
	واسع 1
		ASSAULT 1
beside
	-1
		" 1
			ACCUSE -1
			AGREE 2
		: 4
			COERCE 1
			DISASTER -1
		edge 1
			ACCUSE 3
			CONSULT -3
			MOBILIZE -2
			REQUEST 2
			SANCTION 3
		time 3
			ACCUSE 1
			COERCE 1
			CONSULT -1
			PERSONNEL -2
		« 1
		، 3
			ACCUSE 1
			AGREE 2
			DISASTER 1
			MOBILIZE -1
			REJECT -4
			REQUEST 4
			RETREAT -1
		أراد -4
		أعقب 1
		أكد 1
		أمر 2
		أنهى -2
		أيد -1
		اتخذ -1
		اثر 2
		استجابه 2
		استمر 2
		استهدف -2
		اسرائيل -1
		اعتبر -1
		اعلان 1
		الاطراف -1
		التي
			ACCUSE -3
			AID 1
			ASSAULT 3
		الجيش 3
		الحكومه -1
		الذي -2
			PERSONNEL 1
			SUPPORT 1
		الذين
			AID 1
		الرئيس 1
		السعوديه 1
		السلطات 1
		السودان 1
		القضاء -1
		القوات -1
		الولايات 1
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
		انها 4
		او -4
		ايضا 1
		بسبب 1
			ASSAULT 1
		بعد 5
			ASSAULT 2
			CONSULT 1
			REJECT -1
		بعدما 1
		بهدف -3
		تبع -1
		تخلل 2
			ASSAULT 2
		تلا 1
		تلبيه 2
		تم 3
			ASSAULT -1
		جراء 3
			ASSAULT 1
		جرى 2
		حاليا 1
		حاول -2
		حتي -1
			ACCUSE -1
		حول -3
		حيث 2
		حين -1
		خلال 3
			CONSULT 5
			PROTEST 2
		دون -5
		رفض
			REQUEST 1
			SUPPORT -1
		روابط 1
		زال 3
		شعارات -3
			REQUEST -1
		طالب -1
		طلب -3
		عدم -2
		عقب 7
		علي
			AID -3
			ASSAULT -1
			CONCEDE 1
			REJECT -1
		عن
			AGREE 6
			AID -4
			REQUEST -1
			SUPPORT 6
		عندما
			COERCE -1
		فان -2
		فقد -1
		فقط -1
		في
			AGREE -3
			ASSAULT 1
			COERCE -5
			CONSULT 4
			DISASTER 1
			PROTEST 1
			RETREAT -1
			SUPPORT -4
		قام -1
		قبل 2
			AGREE -3
			ASSAULT 1
			CONSULT -2
		قد 4
			SUPPORT 1
		قرار 1
		قرر 2
		كان -3
			AGREE -2
			ASSAULT 3
			CONSULT -2
			PROTEST 1
			REQUEST -1
		كما 5
			AGREE 1
			REQUEST 2
		لا -1
		للمطالبه -1
		لم 1
			AGREE 3
		لن 2
			REJECT 1
		له -1
		ما -6
			REQUEST -6
		مثل -2
		مجلس -1
		محاوله -1
		مع 1
		مما -2
		من -3
			ACCUSE -1
			AGREE 2
			ASSAULT -1
			COERCE -1
			DISASTER -2
		منذ 8
		منع -2
		منها -5
		نتيجه 5
			ASSAULT 2
		نحو -1
		هذا 3
			ASSAULT 1
		هذه
			ASSAULT -1
			CONSULT 3
		هناك 1
		و -6
		واصل -2
			ASSAULT -2
		وحول 1
		وسط 1
		وصف 1
		وعلي 1
		وفي 1
		وقد 1
		وقف -4
		وهو -2
		وهي -1
		” -1
	-2
		"
			ACCUSE 1
			DISASTER -1
		) 3
		- -1
			CONSULT -2
			SUPPORT 1
		edge 4
			AGREE -1
			ASSAULT -4
			COERCE -5
			CONCEDE 1
			COOPERATE -1
			PERSONNEL 2
			PROTEST 2
			REQUEST 4
			RETREAT 1
		time 3
			AGREE -4
			AID -1
			ASSAULT 2
			CONSULT 2
			REQUEST -1
			RETREAT 1
			SUPPORT 2
		« 4
		، 2
			ACCUSE 1
			AGREE 3
			AID 2
			ASSAULT -1
			COERCE -2
			MOBILIZE -1
			PROTEST -2
			RETREAT 2
		أشار
			PERSONNEL -1
		أصدر 2
		أضاف 2
		أطلق -2
		أعرب 1
		أعلن
			PERSONNEL -1
		أكد 2
		أمكن -1
		احتجاجا 1
		استخدم -4
			ASSAULT -1
		اشاره 3
		اطلاق -2
		اعتبر -1
		الا -6
			RETREAT -1
		الاتفاق 1
		التقرير 1
		الحكومه 4
		الخارجيه 1
		الذي 1
		الذين -3
		الرئيس -4
			CONSULT -2
		القانون -3
		القوات 1
		الي -1
			CONSULT 1
		اليه 1
		امله -4
		ان 4
			ASSAULT 2
			COERCE -1
			CONSULT -2
			SUPPORT 1
		انه 3
		بعد 3
			ASSAULT 2
		بمناسبه 2
		بها 1
		تسبب -3
			ASSAULT -1
		تعرض 1
		حاليا -3
		حصل 1
		دولار -1
		رئيس 3
		ردا 3
		شارك 1
		شن -2
		ظل 2
		عقد 2
			CONSULT 1
		علم -1
		علي -1
			ACCUSE -1
			ASSAULT 2
		عناصر 1
		فان 1
		فرض 1
			COERCE 3
		في 1
			AGREE -1
			SUPPORT 1
		قائد -3
		قام
			ASSAULT 1
		قبل -3
			ASSAULT -1
		كان
			ACCUSE -1
			CONSULT -3
		كما 4
		لم 2
		لمنع -1
		لن -1
		له 1
		لها -2
			ASSAULT -3
		ما
			ASSAULT -1
		مثل -1
		مجلس 1
		مشروع -3
		مشيرا 3
		من -1
		منع -2
		موافقه 1
		هذا -3
		هذه 2
		واصل 3
			ASSAULT 1
		والتي -3
		والذي -3
		وان 2
		وحكومه -1
		وذلك 5
		وزير 1
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
			CONSULT -3
		time 8
			ASSAULT 2
			COERCE 1
			PERSONNEL 1
		» -2
		، -3
			ACCUSE -1
			ASSAULT 3
			COERCE 2
			CONSULT -2
			DISASTER -2
			PERSONNEL -2
			SANCTION -1
		؟ -1
		ألقى -2
		اعضاء -2
		الاتفاق 2
			SUPPORT 2
		الارهابي 1
		الانسانيه -3
		التي 1
			ACCUSE 3
			ASSAULT -3
			PERSONNEL 1
			PROTEST 3
			SUPPORT -1
		الدعم 2
		الذي 3
			ASSAULT 2
			COERCE 2
		السفير -1
		السلطات 1
		القبض 2
			COERCE 2
		النطاق
			ASSAULT 1
		الولايات 1
		الي 1
			ACCUSE 3
			AID 3
			COERCE -1
			CONSULT -2
			COOPERATE 1
			REQUEST 2
		اليه -3
			REQUEST -2
		امام 6
		او -6
		ايضا 2
		باعتقال -1
		بالفرار -1
			RETREAT -1
		بانشاء 1
		بحق
			ASSAULT -3
		بشان 2
		بشكل 1
		بعدم 1
		بما 1
		بموجب 1
		به -1
		بها -2
		بين 1
			AGREE -1
			ASSAULT 2
			CONSULT 2
		تدريبات 1
			AID 1
		حول
			CONSULT 3
		حوله 1
		خلال -7
			CONSULT -2
		روسيا 2
		زعيم 1
		سراحه 1
			RETREAT 1
		سفينه 1
		شركه -1
		ضد
			ASSAULT -4
		طالب -1
		عقب -3
		علي -1
			AGREE 3
			AID -1
			COERCE 3
			CONSULT -1
			MOBILIZE -2
			REJECT -2
			SANCTION -3
			SUPPORT 1
		عليه 2
			AGREE -1
			SANCTION 2
		عليها -1
		عن
			CONCEDE 4
			SUPPORT -1
		عنهم
			ASSAULT -2
		في
			AID -2
			ASSAULT 3
			CONSULT 1
			DISASTER 4
			MOBILIZE 3
			PERSONNEL 2
			REQUEST -3
			RETREAT -1
			SUPPORT -2
		فيه 1
		فيها
			ASSAULT 1
		قبل -2
		كان 3
		محمد -2
		مسؤوليه -4
			ACCUSE -4
		مستمره 3
		مع
			CONSULT 1
			REQUEST -1
		من
			ACCUSE -3
			AGREE 1
			COERCE 1
			CONSULT -4
			REJECT -1
			REQUEST 3
			SANCTION 2
		منذ
			CONSULT -1
		هذا
			ACCUSE 1
		و -1
		واشنطن -2
		وان -3
		وجهات -2
			CONSULT -2
		وقع -2
			ASSAULT -1
		وقوات -1
			ASSAULT -1
	2
		↵
			COERCE -3
			PROTEST -1
		"
			SUPPORT -3
		(
			ASSAULT -2
		- 1
		. -2
			ACCUSE -4
			AGREE -2
			COERCE 5
			PERSONNEL 1
			PROTEST -2
			REJECT 1
		edge -2
			CONSULT -1
			PERSONNEL -1
		time 2
			ASSAULT 2
			MOBILIZE -2
			PERSONNEL 4
			SUPPORT -3
		، -2
			AGREE -4
			ASSAULT 4
			COERCE -1
			DISASTER -2
			PERSONNEL 5
			REQUEST -4
		اسرائيل -2
		اعضاء -1
		افغانستان
			ASSAULT -1
		الا 1
		الاتحاد 1
		الاتفاق 1
		الاراضي -1
		الاردن 1
		البلاد -1
		التي 1
			ASSAULT 1
			SUPPORT 2
		الجانب 1
		الجيش -1
		الحكومه 4
		الدول
			CONSULT -1
		الذي 1
			AGREE -1
			ASSAULT 1
		السلطات 1
		العاصمه 1
		العراق
			RETREAT 1
		القرار 1
		المحكمه 1
		المنطقه -1
		الهجوم
			ASSAULT -2
		الي 2
			AGREE 1
			ASSAULT -1
		او -1
			ASSAULT -1
		اوكرانيا 1
			ASSAULT 4
		ايران
			AGREE 1
			SANCTION -1
		بحق -1
		بين
			CONSULT 1
		تحت -2
		تم 5
		حتي -1
		حول 1
		حيث 1
		خاض
			ASSAULT -1
		خسائر -2
			ASSAULT -2
		خطه -1
		خلال 5
			PERSONNEL 1
		داعش -3
			ASSAULT -3
		دخول 1
		دولار 1
		ذلك 2
			AGREE 1
		رفض -3
		روسيا 2
		شكل -1
		شهد 1
		ضروره 1
			REQUEST 1
		عدن -1
		علي 1
			PERSONNEL 3
			REQUEST -1
			SANCTION 1
			THREATEN -1
		عن -1
		غزه 1
		في 2
			ACCUSE -1
			AID 1
			COERCE -5
			CONCEDE 1
		قام -1
		قانون 2
		قبل -1
		قتل -2
		قطاع 4
			ASSAULT 1
		كان 3
		كما 1
		لكن -1
		مؤتمر -1
		ما -5
		مثل -1
		محكمه 1
		مشروع -1
		مع 1
			ASSAULT -1
		من
			ACCUSE 2
			ASSAULT 1
			COERCE 2
			CONSULT -1
			SUPPORT -2
			THREATEN -5
		مناطق 1
		منطقه 1
		موسكو -1
		والتي 1
		وضع 1
		وقع 1
			ASSAULT 1
		وهو -1
complement
	true 3
	word
		الاتفاق 1
		الارهابيين -2
		الاستيطان -3
		البرلمان 2
		الحكومه -4
		السجن 2
		السيطره -3
		الشغب 1
		الطريق -4
		العقوبات -1
		العمل -1
		العنف -2
		القرار 1
		القوات -4
		المدينه -1
		المساعدات 2
		المستشفي 1
		المسلحين -3
		المعتقلين -1
		المفاوضات -1
		بالسجن 1
		حتفهم -1
		داعش -1
		رئيس -3
		سراحه 1
		سفينه 1
		صواريخ 1
		عنف -3
		قرار -4
		قواتها 2
		مجلس -1
		هدنه 1
		وجهات -2
		ولايه -1
content
	of
		AGREE -3
			AGREE 3
			AID -4
			CONSULT -6
			false
				masdar -6
				noun -3
			masdar -3
			true
				noun 3
		REJECT
			REQUEST 2
			SUPPORT -3
			false
				masdar -4
			masdar -3
			noun 1
		REQUEST -6
			ACCUSE -1
			AGREE -1
			ASSAULT 2
			SANCTION -3
			false
				masdar -8
				verb -1
			masdar -5
			true
				noun 2
			verb -1
		THREATEN -5
			false
				masdar -1
			masdar -3
counts
	false
		AID 1
		COOPERATE -1
	true 5
		ASSAULT 1
		COERCE 1
date
	false -1
	true 4
event
	after
		ACCUSE
			ACCUSE
				false 2
			ASSAULT
				false 3
			COERCE
				false 2
				true 4
			PERSONNEL
				true 1
			PROTEST
				true 1
			REQUEST
				false -1
				true 6
			RETREAT
				true 1
			SANCTION
				true 1
		AGREE
			CONCEDE
				true -1
			CONSULT
				true 2
			PERSONNEL
				true 3
			REQUEST
				false 3
			SUPPORT
				false -1
				true 3
		AID
			AID
				false 1
				true 3
			DISASTER
				false 3
			REQUEST
				true 1
			SUPPORT
				false -2
		ASSAULT
			ACCUSE
				false -3
				true 2
			AGREE
				true -2
			AID
				false 2
			ASSAULT
				false 2
				true 6
			COERCE
				true -1
			CONSULT
				false -1
			COOPERATE
				true 1
			DISASTER
				false -5
				true -1
			MOBILIZE
				true -3
			PERSONNEL
				false -1
				true -4
			PROTEST
				false -3
				true -2
			REQUEST
				false -2
			RETREAT
				false -1
			SANCTION
				false -2
				true 1
			SUPPORT
				false -3
			THREATEN
				true 3
		COERCE
			ASSAULT
				false 1
				true 2
			COERCE
				false 1
				true 4
			CONCEDE
				false 1
				true 1
			DISASTER
				true -1
			PROTEST
				true 1
			REQUEST
				false -2
			SUPPORT
				true -3
		CONCEDE
			SANCTION
				false -1
		CONSULT
			ACCUSE
				false -3
				true 1
			AGREE
				true 7
			ASSAULT
				true -1
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
				true 3
			RETREAT
				false -1
			SANCTION
				false -2
			SUPPORT
				false -1
				true 4
		DISASTER
			ASSAULT
				false -5
			COERCE
				false 3
				true -3
			DISASTER
				false 2
		MOBILIZE
			AID
				false -1
			ASSAULT
				false -1
			CONSULT
				true -3
			MOBILIZE
				false 4
				true 1
			REJECT
				true 3
		PERSONNEL
			ASSAULT
				true 4
			CONSULT
				false -1
				true 2
			DISASTER
				true -1
			PERSONNEL
				false 6
			REQUEST
				false -3
				true -4
			SUPPORT
				true 2
		PROTEST
			ACCUSE
				true 2
			AGREE
				false -2
			COERCE
				false 1
			CONSULT
				true -2
			PERSONNEL
				true -1
			PROTEST
				false 1
				true 2
			REJECT
				false -3
			REQUEST
				false -1
			SUPPORT
				true 1
		REJECT
			ACCUSE
				false -1
				true 1
			AGREE
				false -4
			ASSAULT
				true -1
			CONSULT
				true -1
			REQUEST
				false -1
		REQUEST
			ACCUSE
				false -3
			ASSAULT
				false -1
			COERCE
				false -4
			DISASTER
				true -1
			MOBILIZE
				false -2
			PERSONNEL
				true -2
			PROTEST
				true 4
			REJECT
				true 1
			REQUEST
				false 1
				true 3
			SUPPORT
				true 2
		RETREAT
			AGREE
				true 2
			CONCEDE
				true 1
			CONSULT
				true 2
			REQUEST
				true 2
			RETREAT
				false 3
				true 4
			SANCTION
				true 2
		SANCTION
			ASSAULT
				true -2
			COERCE
				true 1
			CONSULT
				true -1
			PERSONNEL
				false 1
			SANCTION
				true 3
		SUPPORT
			ACCUSE
				false -2
			AID
				false 1
				true 1
			ASSAULT
				false -1
				true -1
			CONSULT
				false 2
				true 5
			MOBILIZE
				true 1
			SUPPORT
				false 3
				true 1
		none
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
				false -1
			ASSAULT
				true 6
			COERCE
				false 3
			PROTEST
				false 1
			REQUEST
				false 2
			RETREAT
				true 3
			SANCTION
				false 1
		AGREE
			ACCUSE
				true -4
			AGREE
				false 3
			AID
				true -7
			CONSULT
				false 3
			COOPERATE
				true -1
			SUPPORT
				false 2
		AID
			AGREE
				true 2
			AID
				false 1
			ASSAULT
				false 1
			COERCE
				true -4
			DISASTER
				true 2
			MOBILIZE
				false -3
		ASSAULT
			ACCUSE
				false 4
				true 2
			AGREE
				false -6
				true -1
			AID
				false 1
				true 3
			ASSAULT
				false 3
			CONSULT
				false 1
				true -5
			DISASTER
				true -4
			MOBILIZE
				true -2
			PERSONNEL
				false 1
				true 1
			PROTEST
				true 4
			REJECT
				true -2
			REQUEST
				false -3
			RETREAT
				false 2
				true 1
			SANCTION
				false 3
			SUPPORT
				false 3
		COERCE
			ACCUSE
				true 4
			AGREE
				false 4
			AID
				false 1
			COERCE
				true 2
			MOBILIZE
				false 1
			PERSONNEL
				true 4
			REJECT
				true -1
			REQUEST
				false -2
			RETREAT
				false 5
				true -2
			SANCTION
				false -1
				true 5
			THREATEN
				false -1
		CONCEDE
			ASSAULT
				true -2
			COERCE
				true -1
			SANCTION
				true -1
		CONSULT
			AGREE
				false 2
			AID
				true -1
			ASSAULT
				false 1
				true -1
			CONSULT
				false 4
			DISASTER
				true -1
			MOBILIZE
				false 1
			PERSONNEL
				false -2
				true 1
			PROTEST
				true -1
			REJECT
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
				false -6
				true -3
			CONSULT
				false -1
			DISASTER
				false 2
			PERSONNEL
				false -6
			SUPPORT
				false -2
		MOBILIZE
			ASSAULT
				true -5
			MOBILIZE
				false 3
		PERSONNEL
			ACCUSE
				true -2
			AGREE
				false -3
				true -1
			CONSULT
				false 3
			DISASTER
				true -1
			PERSONNEL
				false 3
				true 2
			REJECT
				false -3
			REQUEST
				false -1
				true 4
		PROTEST
			ACCUSE
				true -2
			ASSAULT
				true 4
			COERCE
				true -5
			PROTEST
				false 4
				true 4
			REJECT
				true -5
			REQUEST
				true -7
			RETREAT
				true -2
			THREATEN
				false -2
		REJECT
			ACCUSE
				true -5
			ASSAULT
				true -3
			CONSULT
				false 1
				true -6
			MOBILIZE
				true -2
			PERSONNEL
				true -1
			REJECT
				false 1
				true 4
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
				true -3
			COERCE
				true -4
			CONCEDE
				true -3
			CONSULT
				true -1
			DISASTER
				false -1
			PROTEST
				false -1
			REQUEST
				true -1
			RETREAT
				false -2
				true -2
			SANCTION
				true -5
			SUPPORT
				false 2
				true -3
		RETREAT
			CONSULT
				false 3
			DISASTER
				false 1
			PERSONNEL
				false 1
				true -1
			RETREAT
				false 3
				true 1
		SANCTION
			ACCUSE
				false -1
				true -3
			ASSAULT
				true 1
			COERCE
				false 1
			CONSULT
				true -4
			REQUEST
				false 1
			SANCTION
				false 2
		SUPPORT
			AGREE
				true -2
			AID
				true 3
			ASSAULT
				false 2
				true 1
			COERCE
				true 1
			CONCEDE
				true 1
			CONSULT
				false 1
				true 5
			REQUEST
				false -1
			RETREAT
				false 1
				true -1
			SANCTION
				true -3
			SUPPORT
				false 2
				true -1
		THREATEN
			ASSAULT
				true -4
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
				false 2
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
			events/accuse/tuhma -1
			events/agree/ittifaq -1
			events/agree/ittifaq-musamma 2
			events/agree/muwafaqa -2
			events/agree/taahhada 1
			events/agree/tawassul -3
			events/assault/al-qital -1
			events/assault/amaliyya-askariyya -3
			events/assault/atlaqa-nar -3
			events/assault/dammara 1
			events/assault/harb-ahliyya -1
			events/assault/harrara 1
			events/assault/istaada -3
			events/assault/istaada-mawqi -1
			events/assault/istihdaf 1
			events/assault/jarima-bashia 1
			events/assault/kamin -1
			events/assault/majzara 2
			events/assault/niza -1
			events/assault/qatala -1
			events/assault/unf -1
			events/coerce/ihtajaza -2
			events/consult/dawra -1
			events/consult/ittisalat-maa -2
			events/consult/liqa 1
			events/consult/mubahathat 2
			events/consult/mutamar 2
			events/consult/qimma 5
			events/disaster/hadith-gharaq -2
			events/disaster/tsunami -1
			events/personnel/hasala-aswat -1
			events/personnel/nihayat-wilaya -1
			events/personnel/shakkala-hukuma -2
			events/personnel/tawalla -1
			events/protest/masira 1
			events/retreat/atlaqa-sarah 1
			events/retreat/inha-ihtilal -1
		true
			events/accuse/tuhma 1
			events/assault/adhdhaba 1
			events/assault/dammara -5
			events/assault/haraqa-shakhs 1
			events/assault/ightala 2
			events/assault/infajara 1
			events/assault/jarima-bashia -1
			events/coerce/dahama -1
			events/coerce/hujum-iliktruni 2
			events/coerce/ikhtaraqa-mawqi 1
			events/coerce/itaqala 1
			events/coerce/naqala-sijn -1
			events/disaster/isaba-marad -1
			events/retreat/afraja 1
			events/retreat/tabadul-asra -1
			events/sanction/hukm-qadai 1
	true
		false
			events/accuse/hammala-masuliyya -1
			events/accuse/istankara 1
			events/accuse/ittahama 3
			events/agree/iltizam -1
			events/agree/ittafaqa 1
			events/agree/ittafaqa-ala 1
			events/agree/mustaidd -1
			events/assault/amaliyya-askariyya 3
			events/assault/amaliyya-muqatilin -4
			events/assault/amaliyyatuha -1
			events/assault/istahdafa 1
			events/assault/khatafa -1
			events/coerce/aghlaqa 1
			events/coerce/ihtalla -2
			events/consult/bahatha -1
			events/consult/hiwar -1
			events/consult/hiwar-bayna -2
			events/consult/ijtamaa 3
			events/consult/iltaqa 4
			events/consult/jalsa-barlaman 1
			events/consult/jawla-ukhra -2
			events/consult/qarraba -1
			events/consult/tabadala-ara 1
			events/consult/tashawara-hawl 1
			events/consult/tawasala-maa -1
			events/consult/wasala-masul -1
			events/consult/ziyara 2
			events/mobilize/azzaza-amn -2
			events/mobilize/intashara-jaysh 2
			events/mobilize/tajammua-quwwat -2
			events/mobilize/tajriba-nawawiyya 1
			events/mobilize/wusul-taazizat -1
			events/personnel/shakkala-hukuma 1
			events/protest/ihtijaj 1
			events/protest/tajammaa -1
			events/request/amara -1
			events/request/daa 1
			events/request/dawa -1
			events/request/iqtaraha -1
			events/request/istanjada -1
			events/request/talab 2
			events/request/talaba-bi 1
			events/retreat/hudna -2
			events/retreat/insahaba-min-madina 2
			events/retreat/istaslama 1
			events/retreat/sahaba-quwwat 2
			events/retreat/taraja-quwwat 1
			events/support/daama-qadiyya 1
			events/support/hanna 2
			events/support/iqamat-alaqat -1
			events/support/sadaqa-ala 1
			events/support/sawwata-li -2
			events/support/tabanna -1
			events/support/wafaqa-nuwwab 1
			events/support/waqqaa-ala -1
			events/threaten/haddada 1
		true
			events/accuse/intaqada 3
			events/accuse/ittahama 2
			events/assault/atlaqa-nar 1
			events/assault/harrara-min -2
			events/assault/iqtaham -3
			events/assault/istahdafa -2
			events/assault/istihdaf -3
			events/assault/khatafa 2
			events/assault/qasafa 1
			events/assault/qatala 3
			events/coerce/ataha -1
			events/coerce/hasara 2
			events/coerce/istawla -1
			events/coerce/tarada-mulahaqa -1
			events/consult/istaqbala -1
			events/request/talaba-min 1
			events/request/wajjaha-bi -4
			events/retreat/afraja 1
			events/support/daama -2
			events/threaten/hadhdhara-min-radd -1
form
	masdar -1
	participle 2
	verb 1
frame
	events/accuse/haajjama
		masdar -1
	events/accuse/haqqaqa
		verb -1
	events/accuse/haqqaqat-shurta
		verb -1
	events/accuse/intaqada
		verb 3
	events/accuse/ittahama
		verb 4
	events/accuse/mathala-amam
		masdar -2
	events/accuse/naddada
		verb 1
	events/accuse/tahqiq-jinai
		noun -1
	events/accuse/tuham
		noun 1
	events/accuse/wabbakha
		verb -2
	events/agree/ittafaqa
		verb 3
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
	events/agree/waada
		verb 3
	events/aid/adkhala-musaadat
		masdar 1
		verb -5
	events/aid/harrara-rahain
		masdar -1
	events/aid/inqadh-nas
		masdar -2
	events/aid/naqala-jarha
		masdar 2
	events/aid/qaddama-musaadat
		masdar -2
		verb 2
	events/aid/sallaha
		masdar -1
	events/aid/talaqqa-musaadat
		masdar -1
		verb 4
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
		masdar 2
	events/assault/ghara
		noun 3
	events/assault/ghazw
		masdar 1
	events/assault/hajama
		masdar -3
	events/assault/harb-ahliyya
		noun -1
	events/assault/hazama
		masdar -1
	events/assault/hujum
		noun 1
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
	events/assault/itada
		verb 2
	events/assault/itida
		masdar 3
	events/assault/jarha
		noun -3
	events/assault/kamin
		noun -2
	events/assault/majzara
		noun 1
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
		masdar -2
	events/assault/tarada-musallahin
		masdar -4
	events/assault/tasadda
		masdar -2
	events/assault/unf
		noun -1
	events/coerce/aghlaqa
		verb 1
	events/coerce/ajbara
		verb -1
	events/coerce/amaliyya-amniyya
		noun -1
	events/coerce/ataha
		verb -1
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
		masdar -2
		verb 4
	events/coerce/naqala-sijn
		verb -1
	events/coerce/qabd
		verb 1
	events/coerce/qataa-khidma
		masdar -2
	events/coerce/tarada-mulahaqa
		masdar -1
	events/concede/rafaa-uqubat
		masdar -1
	events/consult/bahatha
		verb -1
	events/consult/dawra
		noun -2
	events/consult/hiwar
		noun -2
	events/consult/hiwar-bayna
		noun -2
	events/consult/ijtamaa
		verb 1
	events/consult/ijtima
		noun 2
	events/consult/iltaqa
		verb 1
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
		verb 2
	events/consult/ziyara
		noun 1
	events/disaster/fayadan
		noun 1
	events/disaster/gharaqa
		masdar 1
	events/disaster/hariq
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
		noun 2
	events/mobilize/taqaddama-quwwat
		masdar -1
	events/personnel/algha-mansib
		masdar 1
	events/personnel/ayyana-mansib
		verb 1
	events/personnel/hall
		verb -1
	events/personnel/intikhabat
		noun 2
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
	events/personnel/tawalla
		verb -1
	events/personnel/tayin
		masdar 2
	events/protest/adraba
		masdar 2
	events/protest/ahdath-shaghab
		noun -1
	events/protest/hamlat-muqataa
		noun 1
	events/protest/idtirabat
		noun -1
	events/protest/ihtajja
		verb -1
	events/protest/iqtahama-hashd
		verb -2
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
	events/protest/rafaa-shiarat
		verb -1
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
		verb 2
	events/request/dawa-yield
		masdar 2
	events/request/ishtarata
		verb -1
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
	events/retreat/awqafa-qital
		masdar -1
	events/retreat/hudna
		noun -2
	events/retreat/ifraj
		masdar 1
	events/retreat/sallama-mawqi
		masdar -1
	events/sanction/allaqa-mufawadat
		verb -1
	events/sanction/aqaba
		masdar -2
	events/sanction/hukm-bi
		noun -1
	events/sanction/qataa-musaada
		verb 1
	events/sanction/tarada-safir
		masdar 1
	events/sanction/uqubat-llati
		noun 1
	events/support/abrama-ittifaq
		verb 1
	events/support/daama
		verb -2
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
		verb 3
	events/support/shakara
		masdar 3
	events/support/tawqi
		masdar 2
	events/support/wafaqa-nuwwab
		verb 1
	events/threaten/haddada
		verb 1
	events/threaten/hadhdhara-min-radd
		verb -1
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
		many 8
governor
	none 2
		ACCUSE 1
		AGREE -1
		AID -4
		COERCE 1
		CONCEDE 2
		CONSULT -2
		DISASTER -1
		MOBILIZE -5
		REQUEST 1
		RETREAT 1
		SANCTION 2
		SUPPORT 1
		masdar 1
		noun -1
		verb 4
	آل 3
	أبدى
		noun 1
	أبلغ 4
		masdar 2
	أتم -3
		ACCUSE 1
		masdar -1
	أتى 3
		ASSAULT -4
		masdar 2
	أثار 1
		ACCUSE 1
		masdar 2
	أجرى 1
		CONSULT 3
		noun 2
	أخذ
		noun -2
	أدان 2
		ASSAULT 2
	أدلى 1
	أدى
		ACCUSE -2
	أراد -1
		masdar -4
		noun 1
	أرسل 2
	أسفر 1
		ACCUSE 1
	أشاد -1
	أشار 2
		CONSULT 1
		masdar 4
		noun -2
	أصبح -1
		noun -1
	أصدر 3
		noun 2
	أضاف 4
		verb 1
	أطلع 1
	أطلق
		verb -2
	أظهر 1
	أعاد 1
	أعرب 2
		ASSAULT 1
		masdar 1
	أعقب 2
	أعلن 4
		PERSONNEL -3
		noun 2
	أفاد 5
	أقدم
		masdar 1
	أقر
		masdar 1
	أكد 1
		AGREE 8
		AID -1
		SANCTION 2
		SUPPORT 4
		masdar 4
		noun -3
	ألغى -2
	ألقى 3
		ACCUSE 1
		noun 1
	أمر 8
		ACCUSE 2
		masdar 3
	أمكن -2
		AID -1
		verb -2
	أمل -5
		CONSULT -3
	أنهى -2
	أوجد -1
		masdar -2
	أوضح
		CONSULT -1
		masdar 1
	أوقف 1
	أيد -2
		noun -1
	اتضح
		noun 1
	اتفق -3
	احتاج -2
	ارتفع 1
		masdar 1
	استبعد -1
		masdar -1
	استخدم -3
	استطاع
		ASSAULT 2
	استعد 3
		masdar 3
	استمر -2
		masdar -2
	استنكر 1
	استهدف
		masdar -4
	اطمأن -1
	اعتقل
		noun -2
	اقترح -2
		noun -2
	التزم
		masdar -1
	امتنع -1
	اندلع 1
	بدأ 1
		CONSULT -2
		masdar 3
	تابع 2
	تبع -1
	تجنب 2
	تخلل 2
		ASSAULT 2
	تردد -1
		noun -1
	تزامن 2
		masdar 1
	تسبب -4
		ASSAULT -1
		masdar -1
		noun -1
	تطلب
		masdar -1
	تعارض -1
	تعرض 1
		ASSAULT 2
		DISASTER 1
		masdar 3
	تعهد -3
		masdar -2
	تقدم
		ACCUSE 2
		PERSONNEL -1
	تلا 2
	تلقى 1
	تم 1
		ASSAULT -2
		CONSULT 3
		PERSONNEL -1
		RETREAT 2
		masdar 4
		noun -1
	تمسك -1
		masdar -1
	تمكن 2
	تواصل
		masdar -1
	توج 3
		masdar 2
	توجه 2
	توعد -1
	توقف
		COERCE 1
		masdar 2
	جاء 6
		noun 1
	جدد
		REQUEST 1
		masdar 3
	جرى
		COERCE 1
		masdar 1
	جعل -1
		masdar -4
	حاول -1
		AID 1
		REJECT -1
		masdar -3
	حث -2
		masdar -1
		noun -1
	حذر -2
		masdar -5
	حرص 1
	حرم -1
	حسن
		noun -1
	حشد
		masdar -2
	حصل 2
	حضر
		CONSULT 1
	حظر -5
		noun -1
	خاض 1
	خدم -1
	خضع 1
		ACCUSE 1
	خطط
		masdar 1
	دخل
		noun 3
	دعا -3
		ACCUSE -2
		PERSONNEL 1
		PROTEST -3
		REQUEST 1
		masdar -5
	دعم
		masdar -2
	دفع 1
		masdar 2
	ذكر 2
		verb 4
	رأى
		COERCE 2
	رحب
		CONSULT -3
	رفض
		AGREE 1
		PERSONNEL -2
		REQUEST 6
		SUPPORT -3
		masdar -3
	رفع -1
		verb -1
	رهن -1
	زال 4
		verb 3
	ساهم -1
	سرى -3
	سعى -2
		masdar -3
	سمح -3
		PERSONNEL -2
		masdar -6
	سمع 1
	سيطر 1
	شارك
		ASSAULT -1
		masdar -1
	شاهد 2
		ASSAULT 2
	شكل -2
		masdar -1
	شمل
		COERCE 1
	شن -1
		ASSAULT -1
		verb -1
	شهد 1
		ASSAULT 1
		masdar 1
		noun 1
		verb -3
	صدر
		noun -2
	صوت 1
	ضرب 1
		noun 1
	ضم -2
		SUPPORT -1
	ضمن -3
		masdar -2
	طالب -5
		ACCUSE -5
		ASSAULT 3
		REJECT -1
		masdar -5
	طلب -3
		masdar -1
	ظهر
		ASSAULT 1
	عاش
		COERCE -1
	عبر
		SUPPORT 1
		masdar 1
	عثر -2
	عد -2
		noun -1
	عرقل -3
		verb -1
	عقد
		REQUEST -1
	علم -2
	عمل -5
		masdar -1
	عنى -3
		ASSAULT -1
	فتح 2
	فرض
		ASSAULT -2
		PERSONNEL 1
		masdar 1
	فشل
		noun 1
	فقد
		ASSAULT 1
		noun 1
	قابل
		masdar 1
	قال 3
		AGREE 5
		AID 2
		ASSAULT 1
		COERCE -4
		REQUEST -2
		SUPPORT 1
		masdar 2
		noun -4
		verb 1
	قام
		AID 3
		COERCE -1
		verb -3
	قتل
		COERCE -1
		verb -4
	قدر -1
	قدم
		ASSAULT -1
		masdar 1
	قرر 4
		noun 3
	قطع 2
	كان -1
		ACCUSE -3
		AGREE -1
		PERSONNEL 2
		REJECT 1
	كتب
		ASSAULT -1
		noun -1
	كشف 3
		AGREE 1
	مثل -2
		ASSAULT -1
	مكن 1
		masdar 1
	ملك -1
	منح -2
		COERCE -1
	منع -4
		masdar -4
	نجح 1
	ندد 3
	نسب -1
		ASSAULT -3
		masdar -4
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
	واجه
		verb -1
	وافق 1
		SUPPORT -1
		masdar 4
	وجب -5
		masdar -2
	وجه 2
		ASSAULT -1
		verb 1
	ورد
		noun -1
	وسع
		masdar -2
	وصف 1
	وضع
		COERCE 1
	وعد -2
	وقع -1
		AGREE -4
		noun -5
	وقف
		COERCE -1
headline
	false
		events/accuse/haajjama -1
		events/accuse/haqqaqa -1
		events/accuse/haqqaqat-shurta -1
		events/accuse/intaqada 6
		events/accuse/istankara 2
		events/accuse/ittahama 5
		events/accuse/mathala-amam -2
		events/accuse/shakk -1
		events/accuse/tahqiq-jinai -1
		events/accuse/tuham 1
		events/accuse/wabbakha -1
		events/agree/daw-akhdar -1
		events/agree/ittafaqa 2
		events/agree/ittafaqa-ala 1
		events/agree/ittifaq-musamma 2
		events/agree/mustaidd -1
		events/agree/qabul -1
		events/agree/taahhada 2
		events/agree/taahhud 1
		events/agree/taahhud-bi 1
		events/agree/tawafaqa -2
		events/agree/waada 3
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
		events/assault/haraqa-shakhs 2
		events/assault/harb-ahliyya -1
		events/assault/hazama -2
		events/assault/hujum-kimyai 1
		events/assault/ightala 4
		events/assault/infajara 1
		events/assault/iqtaham -2
		events/assault/ishtabaka 3
		events/assault/istaada -1
		events/assault/istihdaf -2
		events/assault/itada 2
		events/assault/kamin -2
		events/assault/maqtal 1
		events/assault/masra -2
		events/assault/qasafa 4
		events/assault/tadakhkhul-askari -2
		events/assault/tafjir 1
		events/assault/tamshit -4
		events/assault/tarada-musallahin -3
		events/assault/tasadda -2
		events/assault/unf -1
		events/assault/usiba -1
		events/coerce/aghlaqa 1
		events/coerce/ajbara -1
		events/coerce/amaliyya-amniyya -1
		events/coerce/athara -1
		events/coerce/dabata 1
		events/coerce/dabata-nas -1
		events/coerce/halat-tawari -1
		events/coerce/hasara 1
		events/coerce/ihbat-tahrib -1
		events/coerce/ihtajaza-juthath -1
		events/coerce/ihtalla -2
		events/coerce/iqtada -1
		events/coerce/itaqala 4
		events/coerce/khasira-mawqi -3
		events/coerce/naqala-sijn -2
		events/coerce/qataa-khidma -2
		events/coerce/saytara -3
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
		events/consult/mufawadat -2
		events/consult/qarraba -1
		events/consult/tawasala-maa -2
		events/consult/wasala-masul -1
		events/consult/wasata -1
		events/consult/zara 2
		events/consult/ziyara 2
		events/disaster/hadith-gharaq -1
		events/disaster/ihtaraqa -1
		events/disaster/isaba-marad -1
		events/disaster/tsunami -1
		events/disaster/zilzal 1
		events/mobilize/atlaqa-balisti 2
		events/mobilize/hashada-quwwat 1
		events/mobilize/ijraat-amniyya -1
		events/mobilize/intashara-jaysh 2
		events/mobilize/tajammua-quwwat -2
		events/mobilize/tajriba-nawawiyya 1
		events/personnel/algha-mansib 2
		events/personnel/ayyana-mansib 1
		events/personnel/hall -2
		events/personnel/intikhabat 1
		events/personnel/istaqala 3
		events/personnel/istifta 1
		events/personnel/istihqaq-intikhabi 1
		events/personnel/mubayaa -2
		events/personnel/nihayat-wilaya -1
		events/personnel/tarashshaha -1
		events/personnel/tashkila -1
		events/personnel/tawalla -1
		events/personnel/tayin 1
		events/personnel/wafat -1
		events/protest/adraba 1
		events/protest/ahdath-shaghab -1
		events/protest/hamlat-muqataa 1
		events/protest/idtirabat -2
		events/protest/ihtashada -1
		events/protest/ihtijaj 1
		events/protest/iqtahama-hashd -2
		events/protest/itasama 2
		events/protest/masira 2
		events/protest/qata-turuq -1
		events/protest/rafaa-shiarat -2
		events/protest/tajammaa -2
		events/protest/tawaqqafa-an-amal -1
		events/protest/thawra -2
		events/reject/fannada -1
		events/reject/istabaada -3
		events/reject/lan-yaqbal 1
		events/reject/rafada 2
		events/reject/rafada-liqa 1
		events/reject/rafada-yield 2
		events/reject/rafd 2
		events/request/al-talab -1
		events/request/alzama -2
		events/request/amara -2
		events/request/daa-fulan -1
		events/request/daa-liqa 2
		events/request/dawa-yield 2
		events/request/iqtaraha -1
		events/request/ishtarata -1
		events/request/istanjada -5
		events/request/nashada 4
		events/request/talaba-bi 3
		events/request/talaba-yield 2
		events/request/wajjaha-bi -4
		events/retreat/afraja 4
		events/retreat/awqafa-qital -1
		events/retreat/hudna -2
		events/retreat/hudna-sariya 1
		events/retreat/ifraj 1
		events/retreat/inha-ihtilal -1
		events/retreat/insahaba 3
		events/retreat/istaslama 1
		events/retreat/nazaa-silah -1
		events/retreat/sahaba-quwwat 2
		events/retreat/sallama-mawqi -1
		events/sanction/hukm-bi -2
		events/sanction/uqubat-llati 1
		events/support/abrama-ittifaq 1
		events/support/ashada 3
		events/support/bayaa-tanzim 2
		events/support/daama -2
		events/support/dafaa-an -2
		events/support/dam-dawla -3
		events/support/hanna 4
		events/support/iltazama-bi-dam -1
		events/support/iqamat-alaqat -1
		events/support/marrara-qanun -2
		events/support/rahhaba 2
		events/support/sawwata-ala -1
		events/support/shakara 1
		events/support/tabanna -3
		events/support/wafaqa-nuwwab 1
		events/threaten/haddada-quwwa 2
		events/threaten/hadhdhara-min-radd -3
		events/threaten/hadhdhara-tusawwil 1
		events/threaten/ibtazza -1
		events/threaten/tawaada 1
	true 8
		events/accuse/tahqiqat -1
		events/assault/hujum 1
		events/consult/mufawadat 2
in
	sentence
		( -1
		- -1
		. -1
		00 -1
		04 -1
		12 1
		13 1
		2 -1
		20 3
		34 -1
		39 -1
		5 -1
		95 -1
		= 2
		> -1
		[ 3
		] 2
		_ 2
		alt -3
		bbc 1
		bellingcat -1
		cnn 1
		time 2
		v 6
		« 1
		» -4
		؛ -1
		؟ -8
		آمن -4
		أبدى 2
		أبرم 1
		أبلغ 1
		أتاح -2
		أتم -3
		أتى 2
		أثار 1
		أجاد -2
		أجبر -1
		أجمع -1
		أحال 1
		أحدث -1
		أحرز -3
		أدان 2
		أدرك 4
		أدلى 2
		أراد -1
		أرسل 1
		أساء 2
		أسر -1
		أسفر 2
		أشار 1
		أشبه -1
		أصاب -1
		أصبح -3
		أضر -4
		أطلع 1
		أطلق -1
		أعطى -2
		أعلن 2
		أغرق -1
		أغلق 3
		أفاد 2
		أفرج 1
		أقر -1
		أكد 2
		ألغى -2
		أمضى -1
		أمكن -3
		أمل -6
		أوجد -5
		أودع -2
		أوضح -1
		أوقع -1
		أوقف 5
		أولى 3
		ابرامه 1
		ابناء -2
		ابنه -2
		ابواب 1
		ابوظبي -1
		اتجاه -1
		اتجه 1
		اتخاذ -4
		اتخذ 1
		اتفاق 3
		اتفاقيه 1
		اتفق 1
		اتهم 2
		اثر 3
		اثناء 3
		اثينا -2
		اجتاح -1
		اجتماع 2
		اجتماعات 1
		اجتماعه -1
		اجتمع 1
		اجتياح 1
		اجراؤها 1
		اجزاء 2
		اجهزه 2
		احتاج -3
		احتجاج -2
		احتجز 1
		احترم 1
		احتفال 1
		احتل -1
		احد -2
		احداث -2
		احدث -1
		احزاب 2
		احكام -2
		احمد 1
		احياء 2
		اختار -2
		اختيار -3
		اخر 1
		اخرين 2
		ادارته 1
		ادانه 1
		اداه -1
		ادعى -5
		ادله -1
		اذ 1
		اذا -6
		اذن 2
		اراضي 1
		ارتدى 1
		ارتفع 1
		ارتكب -2
		ارسال 2
		ارهابيين 2
		ازاء -1
		ازاله 1
		ازمه 4
		اسبانيا 1
		استاذ -3
		استبعد -10
		استجاب -3
		استجابه 4
		استخدام -2
		استخدم 1
		استشهاد 4
		استضاف 3
		استطلاع -1
		استطلاعات -1
		استعان -2
		استعد 3
		استعداد -2
		استقاله -3
		استقبال -1
		استقبل -2
		استقر 1
		استمر 1
		استمرار 1
		استمراريه -2
		استنكر 2
		استهداف -1
		استهدف -2
		استولى 1
		اسرائيل -4
		اسرائيلي -1
		اسس -1
		اسلام -1
		اسم -2
		اسمه -1
		اسواق 1
		اشاره 2
		اشتباكات -2
		اشتبه 3
		اشتكى -3
		اشتهر -1
		اشكال -6
		اشهر -1
		اصرار -3
		اصل 2
		اضافه -2
		اضطر 4
		اطراف -1
		اطلاق 1
		اعاده 1
		اعتراض -1
		اعترف 2
		اعتقد 1
		اعتمد -2
		اعدام -4
		اعضاء -1
		اعضائها -1
		اعفاء -1
		اعقاب 3
		اعلانه 1
		اعمال -1
		اغتال 1
		اغتصب -2
		اغتيال 1
		اغتيالها -2
		اغلاق 4
		افتتاح 1
		افريقيا 2
		افغانستان 1
		اقامه 2
		اقتحام -1
		اقتضى -3
		اقليم 1
		اقوي -2
		اكبر -1
		الا -1
		الابرياء -1
		الاتصال -2
		الاتهامات -2
		الاجتماعات -3
		الاجراء -1
		الاجراءات 2
		الاحتجاج -1
		الاحترام 2
		الاحداث 1
		الاحكام -3
		الاختلافات -1
		الاخري -3
		الاخرين 3
		الاخيره -2
		الاذاعه 1
		الاراده 1
		الاراضي 1
		الاردن 3
		الارقام -2
		الارمن 1
		الارهاب 1
		الارهابي 1
		الارواح -1
		الازمات 1
		الاسبوعيه -1
		الاستراتيجيه 3
		الاستسلام 1
		الاستطلاع -3
		الاستعداد -1
		الاستماع 2
		الاسلام 1
		الاسلحه 2
		الاشتباكات 4
		الاشخاص -3
		الاصابات 1
		الاصرار -1
		الاطار 3
		الاطراف -3
		الاعلامي 1
		الافراج 6
		الاقتراح 2
		الاقتراحات -1
		الاقتصاديه 1
		الاكاديميين -2
		الاكراد 2
		الاماكن 1
		الامريكيين -1
		الامطار -2
		الامم 2
		الامن 1
		الاموال 3
		الامور -1
		الاميركيه -1
		الانتخابات 1
		الانتصارات -2
		الانتقادات 1
		الانتقال -3
		الانتهاء -1
		الانظمه -1
		الانفجار -3
		الانقلابيين -3
		الاهداف -2
		الاوان -3
		الاوروبيين 2
		الاوكرانيين 3
		الاولي 6
		الاونه 2
		الايزيديين 2
		البانيا 1
		البحاره -3
		البحث -3
		البحريه -2
		البدء -1
		البرلمان -1
		البعثه -1
		البلاد -1
		البلده 2
		البوليساريو -1
		البيان 2
		البيانات -2
		البيت -1
		التاثير -2
		التاريخ 3
		التاكيد -4
		التجاره 1
		التجربه -1
		التحالف -1
		التحقيقات 5
		التركيز 1
		التزم -3
		التشاور -1
		التشدد 1
		التصدي 2
		التصويت -2
		التطورات -1
		التظاهره -2
		التعبير -1
		التعذيب -3
		التعرف -1
		التعليق -3
		التعهد -1
		التفاصيل 1
		التفاوض -1
		التفجير 1
		التفجيرات 2
		التفكير 1
		التلفزيون 1
		التمديد 1
		التمرد 2
		التنظيم -1
		التنظيمات -1
		التوصل -1
		التوقف -2
		الثوار 2
		الجائزه -2
		الجامعه 4
		الجبهه -3
		الجرائم -2
		الجرحي 1
		الجريمه 3
		الجزيره 1
		الجزيه -1
		الجلسه 1
		الجماعه 1
		الجمعيه -3
		الجمهور -1
		الجمهوريه 1
		الجميع 2
		الجنوب 1
		الجهاز -1
		الجهه 1
		الجهود -1
		الجو 1
		الجوار 1
		الجيوش -1
		الحادث 4
		الحادثه 1
		الحاكم -2
		الحال 2
		الحالات -1
		الحبوب 1
		الحدود 1
		الحديث -1
		الحركه 1
		الحروب -3
		الحصار 2
		الحصول -5
		الحق -3
		الحقيقه 1
		الحكومات -2
		الحوثيون 3
		الحوثيين 4
		الحي -3
		الحياه -2
		الخارجيه 1
		الخبراء -2
		الخدمات 2
		الخرطوم 1
		الخطا -1
		الخطه -1
		الخطوه 4
		الخليج 1
		الخوف -3
		الداخليه 2
		الداعمه -2
		الدبيبه -1
		الدجاج 1
		الدكتور -2
		الدمار 1
		الدماغ -1
		الدوائر -1
		الدواعش 1
		الديمقراطيه -3
		الذكري 4
		الذهاب 1
		الذي 1
		الذين -1
		الرئيس 2
		الرئيسه 1
		الرئيسين 1
		الرجال -1
		الرساله -2
		الرسميه 3
		الرعايه -1
		الزام -1
		الزوار -1
		الزيارات -5
		الزياره 5
		السبل -2
		السرعه 1
		السريه -3
		السعوديه -3
		السفر 1
		السلام -2
		السلط 1
		السلطات 2
		السماح 1
		السواحل 1
		السودان 3
		السياسيه -1
		السيد -2
		السير 1
		السيطره 1
		الشاب -1
		الشاباك -1
		الشارع -3
		الشان 1
		الشخص -1
		الشرطه 3
		الشرعيه 2
		الشرق 1
		الشركات -2
		الشريعه 1
		الشعب -2
		الشمال 1
		الشهداء -2
		الشهر 2
		الشيعه 1
		الصحراء 1
		الصحف 3
		الصحفي 3
		الصفقه 3
		الصندوق 1
		الصومال -3
		الضباط 1
		الضحايا 4
		الطبقه -1
		الطرقات -2
		العالقه 1
		العاهل 1
		العبادي 1
		العراق 1
		العسكريين 1
		العقاب -1
		العقد 2
		العقوبات 1
		العلاقات 3
		العمل -3
		العمليات -1
		العمليه 1
		العند 1
		العنف -4
		العوده 2
		الغاء -1
		الغرب 1
		الغربيين -1
		الغرفه -4
		الغزو 2
		الغضب 2
		الغنوشي 1
		الفارين 1
		الفتره -1
		الفرصه 2
		الفرق -1
		الفريق -2
		الفصل -4
		الفلسطينيين -2
		الفور -1
		الفوز -1
		الفينه -2
		القائد 3
		القائمه 1
		القاده 3
		القانون -4
		القاهره 1
		القبض 5
		القتال 3
		القتل -3
		القدس 2
		القراصنه 1
		القري 1
		القريه -3
		القضايا 2
		القطاع 2
		القناصه 3
		القنصل 1
		القواعد -1
		القوي 1
		القيادات 2
		القياده -1
		القيادي 1
		القيام -2
		الكتاب -2
		الكرملين 1
		الكوارث -1
		الكونجرس -1
		الكيان -4
		اللاجئين 4
		اللجنه -1
		اللذين 1
		المؤتمرات -1
		المؤيدين -1
		المائه -3
		الماده -2
		المالكي 2
		المانيا 1
		المباحثات 2
		المباشره -1
		المباني -2
		المتحدث 2
		المتطرفين -1
		المتظاهرون -1
		المتظاهرين 4
		المتمردين 2
		المتهم 1
		المتهمون -2
		المتهمين 1
		المتوقع 3
		المجال -5
		المجالات 1
		المجتمع 1
		المحافظات 1
		المحافظون -1
		المحكمه -3
		المحيط 1
		المخزن 3
		المدارس 1
		المدن 3
		المدي 1
		المديريه -2
		المدينه 1
		المراسم 1
		المراه -1
		المرصد 1
		المره 3
		المسؤول -1
		المسؤولون -1
		المسؤولين 6
		المساعدات 3
		المساعده 1
		المستشفي 2
		المستقبل -2
		المستوطنات -3
		المستوي 3
		المسلحين -2
		المسيحيين 2
		المسيره -1
		المشاركين -4
		المشهد 1
		المصاب -1
		المصادر 3
		المصادقه -2
		المصالح -1
		المصدر 3
		المصلين 1
		المطارات 1
		المطلوب -1
		المعارض 1
		المعارضون 1
		المعايير 2
		المعتقلات 1
		المعلم -2
		المعني -1
		المغرب 2
		المفتش 1
		المفروضه 1
		المفوضيه 2
		المقاتله -1
		المقاطعه 1
		المقترح -2
		المقترحات 3
		المقدمه 1
		المكون -1
		الملك -3
		المناطق 4
		المنافسه -1
		المناقشات -1
		المناورات -1
		المنشات 1
		المنظمات -1
		المنظمه 4
		المهاجرين -1
		المهاجمه -1
		المواجهات 1
		المواطنين 1
		الموافقه -1
		المواقع 1
		الموضوع 2
		الموقف 2
		النائب 2
		النائبه 4
		الناحيه -2
		النازحين 2
		الناطق 1
		النتائج 1
		النجاح -1
		النزوح -3
		النساء -2
		النظام -1
		النفط 1
		النفقات -1
		النقابه 1
		النقل 1
		النكراء 1
		النهايه 2
		النهوض 1
		النيابه 1
		الهجمات -2
		الهجوم -1
		الهدف -2
		الهويه -1
		الواقع -1
		الورقه -1
		الوسائل -1
		الوشم 1
		الوصول 2
		الوضع 2
		اليه 3
		اليها -1
		اليهود -1
		اليورو 1
		ام 1
		امام -1
		امتد -2
		امتداد -2
		امتنع -1
		امرا -5
		امريكا 5
		امكان -1
		امله -2
		امنيا 1
		ان -1
		انبغى -3
		انتخابات 2
		انتشار -1
		انتظار 5
		انتقل -2
		انتهاء 2
		انتهاكا 1
		انحاء 4
		انخفاض -2
		اندلع 4
		اندونيسيا -1
		انذاك 3
		انسحاب -5
		انصار 1
		انصاره 2
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
		اولمرت 1
		اي -1
		ايا 2
		اياه -1
		ايدي 1
		ايران 1
		ايضا 3
		ايقاد -1
		ب -1
		باب -1
		باتفاق 1
		باجراء 1
		باحترام -1
		باخراج 1
		بازاله 1
		باستخدام -1
		باستمرار -2
		باسعار 1
		باسلحه -4
		باسم 1
		باطلاق 5
		باعتقال -5
		باعدامه -2
		باعلان -1
		باغلاق -1
		بافغانستان -3
		باقليم -2
		باكستان 2
		بالاجماع 2
		بالاسلحه 1
		بالاضافه -2
		بالاعتداءات 1
		بالافراج 1
		بالامتناع -1
		بالانسحاب -1
		بالتاكيد 1
		بالتحقيق -1
		بالتخطيط -4
		بالتعذيب -1
		بالتنسيق -1
		بالجماعه -1
		بالجيش -1
		بالحجاره -1
		بالدار -2
		بالرئيس 1
		بالرفض 1
		بالروبل 2
		بالشفاء -4
		بالضرب 1
		بالضلوع 1
		بالعاصمه -1
		بالعقوبات 1
		بالعمليات -5
		بالفرار -2
		بالفعل -2
		بالفيروس -1
		بالقدس 1
		بالقرصنه 1
		بالقوه 1
		باللوم 1
		بالمدينه 1
		بالمزيد -1
		بالمعارضه -1
		بالمقابل -1
		بالمنطقه 2
		بالنسبه 1
		بالوقود -2
		بالوقوف 2
		باليمن -1
		باليه -1
		بامتياز -2
		بامر -1
		بايدن 2
		بباريس -1
		بتاريخ -1
		بتحقيقات -5
		بتزوير 1
		بتسليم 1
		بتشديد -1
		بتطوير -2
		بتغيير 1
		بتفتيش 1
		بتكوين 1
		بتنفيذ -1
		بتهم -1
		بتهمه -1
		بجامعه -1
		بجلطه -1
		بحاجه -3
		بحث -1
		بحثا -1
		بحد -1
		بحسب 3
		بحق -1
		بحقوق -1
		بحلول -1
		بحيث -1
		بخصوص 3
		بد -4
		بدء 4
		بدءا 2
		بدأ 3
		بدقه -2
		بدلا -3
		بدم 3
		بدوره 2
		بدون -2
		بذل -2
		بذلك -6
		برأ 1
		برر -4
		برفقه -1
		برنامج -1
		برنامجها -1
		بروكسل -1
		بزعامه 1
		بسبب 2
		بسحب 1
		بشان -1
		بشانه 1
		بشجاعه -1
		بشده 5
		بشروط -2
		بصدد -1
		بصنعاء -3
		بصواريخ 1
		بطاقات 1
		بطاقه -1
		بطريقه -3
		بعث -1
		بعثه 1
		بعد 2
		بعدها -1
		بعقد -2
		بعيد 2
		بغيه -2
		بفتح 2
		بفرض 1
		بقانون -2
		بقتل 5
		بقصف 2
		بقضيه 3
		بقي -1
		بكفاله 1
		بكين 1
		بل 2
		بلاد 1
		بلاغ 3
		بلدهم -2
		بمبادره 4
		بمحافظه -1
		بمحكمه 1
		بمدينه 1
		بمعدل -1
		بمعلومات -1
		بملف 1
		بمناسبه 5
		بموجب 1
		بموقع -1
		بناء -1
		بنابل -1
		بنكيران -2
		بها -2
		بهدف -2
		بواسطه 2
		بواقع -1
		بورصه 1
		بوزاره -1
		بوضع 1
		بوفدي -1
		بوقف 1
		بوكو 1
		بولانسكي -2
		بيئه -4
		بيان 3
		بيانه -1
		بيروت 1
		بيننا -1
		بينها -1
		بيوت 2
		بيونغ 1
		تأكد -1
		تأمل -3
		تاجيل 2
		تاخير -1
		تاريخها -1
		تبقى -1
		تجاه -3
		تجربه -2
		تجنب 1
		تحت -2
		تحدث -6
		تحديث 1
		تحديدا 1
		تحذير -1
		تحرير 2
		تحفظات -2
		تحويل 1
		تخفيف 2
		تخلل 2
		تخوف 1
		تدريب -5
		تدريبات -5
		تردد -1
		ترك 1
		تركز -2
		تزامن 5
		تزايد -1
		تساءل -6
		تسجيل 1
		تسهيل -1
		تشاتانوجا -2
		تشجيع -3
		تصدر 1
		تصريح 1
		تصعيد -1
		تضرر 2
		تطبيق -1
		تطرق 1
		تطلب -5
		تطلع 1
		تطوير -3
		تطويرها -1
		تظاهر 4
		تظاهره -1
		تعالي -1
		تعامل -2
		تعاون 1
		تعزز -3
		تعلم -1
		تعهد 1
		تعود -2
		تعين -2
		تغير -2
		تفاصيل 2
		تفجيرات 1
		تفريق 2
		تقارير 2
		تقدم 1
		تقديم -3
		تقريبا 3
		تقرير -1
		تقنين -1
		تكبد -1
		تكشف 4
		تلا 1
		تلك -2
		تم 1
		تماما -1
		تمتع -1
		تمديد -2
		تمرد 1
		تمسك -3
		تمنى -1
		تمهيدا -4
		تنازل 1
		تنظيم -1
		تنفيذ 2
		تهديد -4
		تهديدا -6
		توافد -1
		توافق -2
		توج 2
		توجيه 2
		تورط 1
		توسيع -3
		توصل 3
		توقع -3
		توقيع -1
		توقيف -1
		تولى -1
		توليه 1
		تونس 2
		ثاد -3
		ثاني 2
		ثانيه 2
		ثبت -3
		ثغره -1
		ثوره 1
		جاريه 1
		جاز -1
		جبل 1
		جبهات 1
		جثمان -2
		جدول 1
		جدوي -3
		جرائم -2
		جرحي -1
		جرى 1
		جزر -1
		جسد 2
		جلسات 4
		جماهير -1
		جمع -2
		جمهوريه 1
		جنبات -1
		جندي 4
		جنوده -2
		جهات 2
		جهاز -3
		جولات 1
		جيدا 1
		حاجز 1
		حاجه -2
		حادث -1
		حادثه 1
		حاصر 1
		حافظ -1
		حال -3
		حالات -1
		حبس -2
		حدث 2
		حدد 1
		حديث 1
		حديثه -2
		حذر -2
		حرر 1
		حرق 3
		حرقا 1
		حرك 2
		حركه 1
		حرمه 2
		حروب -2
		حريصه -1
		حريق -1
		حريه -2
		حزب -1
		حزبه 1
		حساب 1
		حسابه -1
		حسن 1
		حشود -1
		حصول -4
		حض -1
		حضر -1
		حضور 2
		حظر -2
		حظي 4
		حق -4
		حقا -1
		حقق -1
		حقه 1
		حقوق 1
		حكم -2
		حكما -2
		حماس 4
		حمل -1
		حواجز 1
		حوادث -2
		حوار -1
		حوكم 2
		حي 1
		حينه 1
		خارج 1
		خاصه 1
		خامنئي 1
		خان 1
		خدمه -1
		خريطه -2
		خساره 1
		خسر 3
		خشي -1
		خصص 2
		خضم 1
		خطط 5
		خطه 2
		خلافات 4
		خلال 2
		خلالها 1
		خلف 1
		خلفا 1
		خليفه -1
		خوض 3
		دائما -1
		داخل -2
		دارفور 3
		دافع -3
		دبابه 1
		دبي 3
		دخل -1
		دخول 2
		درجه 1
		درس -3
		دستوريه -2
		دعم 1
		دعمه -1
		دعمها 1
		دعوه 2
		دل 1
		دمر 1
		دمشق 5
		دوريه 1
		دول 2
		دولار 1
		دوله -2
		دون -2
		دين -1
		ذكر 2
		ذكري 1
		ذلك -1
		ذهب 1
		رأس 1
		رأى -1
		رؤيه -2
		رئيس 2
		رئيسا 7
		راجع -2
		راح 1
		راسه -1
		راعى 2
		رام 2
		رايه -2
		ربط -2
		ربما -3
		ربوع -1
		رجال 3
		رجح 2
		رحب 1
		رحيل -1
		رد -2
		ردا 4
		رده 1
		ردها 1
		رساله 1
		رسميا -2
		رشيد -2
		رصد -1
		رغب -3
		رغم 3
		رفسنجاني -5
		رقعه -2
		رقي 1
		رمز -1
		روابط 5
		رياض -6
		ريف -1
		زار 1
		زال 3
		زرع 2
		زعيمها -2
		زوجها -1
		زيزفون -2
		س -1
		سأل -2
		سابقا -3
		ساعد 1
		ساق -1
		سان -2
		سبق 1
		سبيل -1
		ستيفان 3
		سجل 3
		سجن 2
		سراحه 2
		سرى -3
		سريعا -1
		سعر 1
		سفن 1
		سفيرها 1
		سفينه 1
		سقط 1
		سكان 1
		سكانها 2
		سلاح -1
		سلبا 1
		سلسله 1
		سلطات 2
		سلم 2
		سلوك -1
		سمح 2
		سمع 2
		سمى -2
		سوريا 1
		سوريه 2
		سويسرا 1
		سياق -1
		سيده -1
		سيصار 1
		سيف -1
		سيناء -3
		سيول -3
		شارك -2
		شافيز -2
		شاليط -2
		شان -1
		شاهد 1
		شبه 1
		شخص 1
		شدد -1
		شرف -1
		شروط -4
		شريط 3
		شعار -1
		شعارات -4
		شعر -1
		شقيقته -1
		شكك -3
		شكوي -2
		شمال 1
		شن -3
		شهد 1
		شيء -2
		شيرين 1
		صار -2
		صدر 1
		صدق 2
		صدور 2
		صرح -1
		صعب -2
		صعوبات -3
		صعوبه -1
		صفحه -3
		صفقه 1
		صلاحيات -2
		صمت -1
		صنع -1
		صنف -2
		صواريخ 3
		صوت -1
		صوتا 3
		ضاعف 1
		ضباط 1
		ضحايا 1
		ضدها 2
		ضدهم -1
		ضرب -1
		ضربه -2
		ضروره -2
		ضريح -1
		ضعيف -1
		ضغط -1
		ضيق -1
		طائرات 3
		طائره -1
		طالب -1
		طالبان 2
		طالما -1
		طبق 2
		طرابلس -4
		طراز 2
		طرد 1
		طريق -2
		طريقا -1
		طريقها 3
		طمانه -1
		طنا 1
		طهران 2
		طواعيه 1
		طوقا 2
		طول 2
		ظروف -1
		ظل -1
		ظلما -1
		ظهر 4
		ظهور 1
		عائله 4
		عادل -1
		عاده -7
		عارض 1
		عاش 2
		عاليه 1
		عام 2
		عباره -2
		عباس 2
		عبد 4
		عد -2
		عددا -1
		عدم -3
		عدن 2
		عده 1
		عربستان 1
		عرض -2
		عرضه -5
		عرف 1
		عريضه 1
		عشيه 1
		عقوبه -3
		علاقاتها -1
		علاقه -1
		علاوي 1
		علي -1
		عليكم -3
		عليه -1
		عليها -4
		عليهم -1
		عماد 1
		عمر 1
		عمليات -2
		عملياتها 2
		عمليه 1
		عن -1
		عناصر 2
		عنصرا 1
		عنف -3
		عنه 1
		عنها -1
		عنهم -4
		عنى -1
		عواقب -2
		غادر -1
		غاره 3
		غالبا -6
		غداه 1
		غرار -2
		غرامه -1
		غرفه -1
		غزه 2
		غوانتانامو 1
		غيابيا 1
		غير -1
		غيره -2
		فئه -2
		فارق -4
		فاز 2
		فان -2
		فبعد -3
		فتئ -3
		فجر -1
		فرانس -1
		فرحان -1
		فرق -2
		فرنسا 1
		فريق -1
		فصائل 4
		فضح -2
		فضل -5
		فضلا -1
		فقد -1
		فلا -4
		فنحن -1
		فهو -6
		فوق 1
		فيديو 2
		فيسبوك 1
		فيه 1
		فيها 2
		قائلا 3
		قائله -1
		قائمه 1
		قابل -3
		قاتل -2
		قاد -1
		قاده -2
		قانونا -3
		قبضه -7
		قبول -1
		قبيل 1
		قتل -2
		قتيل 3
		قتيلا -3
		قد -1
		قدر 2
		قدرته -1
		قدره -3
		قذائف -1
		قذف 1
		قرأ -2
		قرار 2
		قراره 2
		قرب 2
		قريه 1
		قصائده -1
		قصد 1
		قصه -1
		قضاء -2
		قطاع 2
		قطع -1
		قل 2
		قلب 1
		قلق -1
		قلقه 1
		قمه 1
		قناه -1
		قنبله 1
		قواعد -1
		قوه -2
		قوى -1
		قياده 3
		قيام -1
		قيمه 3
		قيود -2
		كابول 3
		كافه -1
		كالمعتاد -1
		كاليفورنيا -2
		كامل 2
		كبد -1
		كبيرا 1
		كتب 2
		كثيره -1
		كرر 1
		كرزاي 2
		كفريا -3
		كل 1
		كلف -2
		كلما -4
		كلمه 2
		كلوتيد 1
		كمل -1
		كمين 1
		كيري 4
		كيفيه -2
		كيلومترا -1
		ل -2
		لا -2
		لائحه 3
		لاتحاد 1
		لاتفاق 3
		لاجراء 1
		لاحق 1
		لاحقا 2
		لاداره 2
		لاذ -2
		لاستئناف -2
		لاستخدامها -1
		لاستعاده -1
		لاستهداف -1
		لاسرائيل -3
		لاسقاط -1
		لاطلاق -1
		لاعلان 3
		لافته 2
		لاقناع -1
		لان -1
		لانها -2
		لاوكرانيا 3
		لبس -1
		لبناء 1
		لبنان 5
		لبى -1
		لبي 1
		لتجنيد -1
		لتحقيق -1
		لتشكيل 1
		لتطورات 1
		لتعديلات -1
		لتفادي 3
		لتفريق -1
		لتقديم 3
		لتهريب 1
		لتوقيع 1
		لجأ -2
		لجامعه -1
		لجان 1
		لجماعات 2
		لحج 2
		لحركه -1
		لحضور 2
		لحظه 2
		لحقوق -1
		لحلف -3
		لحماس -1
		لحمايه 1
		لدوري -1
		لدي 1
		لدينا -1
		لديه -2
		لذا -2
		لرئيس 4
		لزعيم 1
		لزياره 2
		لشرط -1
		لشركه 1
		لشن -3
		لصد -1
		لضمان -1
		لطالبان 1
		لعب -1
		لعدم -1
		لعضويه -2
		لعمليه 4
		لفت 1
		لقتل -2
		لقرار 1
		لقرارات 1
		لقي 1
		لكنه 1
		لكي -2
		للاتحاد 2
		للاختطاف 1
		للارهاب -1
		للاستيطان -2
		للاشتباه 3
		للاعتقال -2
		للاعلام 1
		للاقامه -1
		للامم 3
		للبلاد 3
		للتحقيق 1
		للتنظيم 1
		للجدل -2
		للجزيره -2
		للجميع 2
		للجهود -2
		للجيش -1
		للحد 1
		للحركه -1
		للحصول -1
		للخطر -1
		للدفاع 2
		للدموع 2
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
		للعوده -2
		للفصائل -2
		للقاهره -3
		للقبض -2
		للقتل -2
		للقوات -1
		للقيام -1
		للمجلس 2
		للمخلوع 1
		للمساهمه -1
		للمستشفي 1
		للمضي -1
		للمقاتلين 1
		للمقاومه 3
		للمواطنين 2
		للنهب -1
		للوكاله 2
		للولايات 1
		لما 1
		لمبني 1
		لمدينه 2
		لمراسل -2
		لمقاطعه 1
		لمقتل 3
		لمن -5
		لمنطقه -2
		لمنع -1
		لمواصله 1
		لموقع 1
		لن -1
		لنادي 1
		لنيل -2
		له -1
		لها -1
		لهذا 3
		لهزيمه -2
		لهسبريس 2
		لو -6
		لودر -1
		لوزراء 2
		لوكاله 1
		لولا -3
		لولايه 2
		ليبراسيون 1
		ليست -2
		لينين -2
		مؤتمرا 1
		مؤخرا -1
		مؤسسات 2
		مؤكده 3
		مازال -4
		مباشر 1
		مبالغ -1
		مبدا -2
		متاثرا -3
		متحدث 1
		متسائلا 2
		متكافئ 1
		متكي -2
		متهم 1
		متهمين -2
		مثل -3
		مثلما 1
		مجال -1
		مجلس -2
		محادثات -1
		محافظات -3
		محافظه 1
		محاكمه -3
		محاولات 2
		محاوله 1
		محطات -2
		محل -3
		محمد 3
		مخطط -1
		مخيم 2
		مخيمات 1
		مد -4
		مدريد 2
		مدنيين -1
		مده -2
		مدي 1
		مديره -1
		مدينه 3
		مذابح 1
		مذكرات -1
		مر 1
		مراسلنا 1
		مراعاه -1
		مراقب 2
		مراكز -2
		مرتفعات -2
		مرتكبي -2
		مرحله 2
		مرسي -1
		مركز 1
		مركزا 2
		مريض -1
		مسؤول 4
		مسؤولو -1
		مسؤولي -2
		مسؤولين 4
		مسؤوليه -1
		مساهمه -1
		مستبعدا -2
		مستشفي 1
		مستمره 4
		مستوطنون 1
		مسلحون -1
		مسلحي 1
		مسيره -3
		مشارك -2
		مشاركته 2
		مشترك -1
		مشددا 3
		مشروع -2
		مشهد -2
		مشيرا 2
		مصادر 2
		مصحوبه -1
		مصدر 1
		مصر 1
		مصطفي 1
		مضيفه 1
		مطالب -1
		مطالبا -1
		معارضه 1
		معاقل 2
		معاهده 1
		معبر -2
		معبرا 2
		معتقلا 1
		معدات 1
		معدل -1
		معركه -2
		معسكرات 2
		معني -2
		معهم 4
		مغادره 2
		مفاوضات 1
		مقاضاه -1
		مقاومه -2
		مقترح -1
		مقتله 2
		مقتلها 3
		مقر -1
		مقررا 1
		مقعدا 2
		مكان -2
		مكتب 3
		ملابسات 2
		ملف 3
		ملفات -1
		ملك -1
		ممارسات 1
		ممثل -1
		ممثلين 1
		مملكه -1
		مناطق -3
		منتقدا 2
		منح -4
		منذ 1
		منطقه 1
		منظمه -1
		منظومه -1
		منع -2
		منه -3
		منها -1
		منهج -1
		منهم 4
		مهاجمه -6
		مهامه 1
		مهرجان 1
		مواجهات -2
		مواطني -1
		مواطنين -2
		موافقته -5
		موافقه -1
		موجه 3
		موجوده 1
		موردا 2
		موسكو -1
		موسم -1
		موعدا 4
		موعدها 1
		موقع 2
		موقعه 2
		موقف 1
		ميليشيات -1
		ميناء 1
		ناشد 2
		ناشطا -1
		ناهز -1
		نتائج 3
		نجح 1
		نجل 2
		نحن 1
		ندد 6
		ندوه -3
		نسي -2
		نشطاء 1
		نص -2
		نصح -1
		نظاما -1
		نفذ -3
		نفى 1
		نقاش -1
		نقطه -2
		نقل 1
		نهايه -4
		نيودلهي 1
		هؤلاء 1
		هاريس 1
		هامش 1
		هانيفكا -1
		هدد 1
		هدف -2
		هزيمه -4
		هل -3
		هم -1
		هنأ 2
		هنا -1
		هو -2
		هويه 2
		و -1
		وابين 2
		واجراء -3
		واجزاء -1
		واجه -4
		واحداث 1
		واذا -2
		واستنكارها 2
		واسرائيل -1
		واصابه 2
		واصل -1
		واعاده -3
		واعتداء -2
		واعمال 4
		واغلاق 3
		وافق 2
		واقامه 2
		واقع -1
		واقعا 1
		والا -1
		والاحزاب -1
		والاعتداء 2
		والاعتقالات 2
		والاغتصاب 1
		والامن 2
		والبحرين -1
		والبنيه -1
		والتحالف 1
		والتعاون 1
		والتعبير 1
		والتعدي 1
		والتوزيع -1
		والتوصل -2
		والتي 1
		والثانيه 1
		والجيش 3
		والخارجيه 3
		والخطف -1
		والدعوه -1
		والدكتور -1
		والده -1
		والدها 1
		والذي 1
		والرئيس -5
		والسلطه -1
		والسماح -2
		والسيطره -2
		والشرطه -1
		والشركات -1
		والشيوخ -1
		والعرب -1
		والعسكري 1
		والعسكريه -1
		والغاء -2
		والفوعه -2
		والقاده -1
		والقضاء -1
		والقيمين 1
		والمؤتمرات -1
		والمانيا 1
		والمتمردين 2
		والمدعي 1
		والمدير -1
		والمعارضه -2
		والمكاتب -2
		والممارسات 1
		والمنشات -4
		والنظام -2
		والنظر -1
		والوحدات -2
		والي -2
		وامكانيه -1
		وان -2
		وانصار -2
		وب 1
		وباكستان -1
		وبخاصه -2
		وبعد 2
		وبموجب -1
		وبيريز -1
		وبين -2
		وتثبيت -1
		وتحت 3
		وتحركات -1
		وتحريرها 1
		وتدريب 1
		وتدمير -3
		وتسليم -1
		وتشكيل 1
		وتقديمهم -1
		وتمكين 1
		وجب -5
		وجنوب 1
		وجه 2
		وجهات 1
		وحتي 1
		وحد -2
		وحدات 2
		وحده -2
		وحزب -3
		وحليفهم 2
		وخلال 1
		وذوي -1
		ورئيس 2
		وراء 4
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
		وصف 4
		وضع -2
		وضمان -2
		وعبر 2
		وعد 1
		وعدم -1
		وعرقله -2
		وعلي -1
		وعلينا -1
		وعمليات -1
		وعناصر 2
		وغرامه -2
		وغير -3
		وفقا -1
		وفيما -1
		وقاده 2
		وقد 2
		وقع 1
		وقف -1
		وقفا -2
		وقوات -1
		وقوع 1
		وكاله 1
		وكان 1
		وكيفيه -1
		ولد -3
		ولذلك -3
		ولكن 4
		ولكننا 1
		ولم 6
		وليس -1
		وما 1
		ومجلس 1
		ومقاومه -1
		ومن -2
		ومواجهه -2
		ومواصله -1
		وميليشيات -2
		ونائبه -1
		ونتيجه 1
		ونقل -1
		وهناك -2
		وهو -1
		وهي 2
		ووزاره 2
		ووزير 2
		ووسائل 2
		ووفقا -2
		ووقف -1
		ووقوفها -1
		ويكيبيديا -1
		ويكيمانيا 1
		ويكيميديا 2
		يا -1
		يتم -1
		يده -1
		يورو 1
		يوم 1
		يوما -2
		“ 2
kind
	beside
		-1
			"
				masdar -1
				participle 1
			-
				masdar 1
			:
				noun 2
			adverb
				events/coerce/saytara 1
				noun 3
				verb 2
			complementizer
				events/assault/hujum 2
				events/assault/qatala -5
				events/personnel/intikhabat -1
				events/sanction/hukm-qadai -2
				masdar 2
				noun 4
			conditional
				verb -8
			conjunction
				events/reject/rafada -1
				noun -1
			demonstrative
				events/assault/al-amaliyya -2
				events/assault/al-jarima 1
				events/assault/hujum -2
				events/assault/tafjir 1
				masdar 1
				noun 3
			edge
				events/agree/iltazama-bi 1
				events/agree/taahhada -1
				events/request/istanjada -1
				events/threaten/hadhdhara-min-radd -2
				masdar 3
			negation
				events/reject/lan-yaqbal 1
				masdar -4
				verb -1
			past
				verb 1
			phrase
				events/accuse/tahqiq-jinai -1
				events/accuse/tahqiqat -3
				events/accuse/tuhma 1
				events/agree/istidad-muaalan 1
				events/assault/dammara -2
				events/assault/harb -2
				events/assault/hazama -1
				events/assault/hujum 4
				events/coerce/itaqala 2
				events/coerce/qabada -1
				events/consult/mubahathat -3
				events/consult/mufawadat -4
				events/consult/ziyara-makan -1
				events/disaster/tsunami 1
				events/mobilize/nashara-quwwat 2
				events/protest/ihtijaj 4
				events/retreat/afraja 3
				events/support/tabanna -4
				masdar -2
				noun -2
				verb 1
			preposition
				events/accuse/dawa -1
				events/accuse/mathala-amam -3
				events/accuse/muhakama -1
				events/accuse/tahqiqat -1
				events/agree/iltizam -3
				events/agree/istidad-muaalan -2
				events/agree/taahhud 2
				events/aid/amal-ighatha -1
				events/aid/madda-yad-aawn -2
				events/assault/al-amaliyya 1
				events/assault/amaliyya-askariyya -1
				events/assault/ghazw 1
				events/assault/harb 1
				events/assault/hujum 3
				events/assault/istihdaf 1
				events/assault/maqtal 5
				events/coerce/awqafa -1
				events/coerce/ihtajaza -1
				events/coerce/itaqala -2
				events/coerce/qabd -1
				events/consult/ijtima 2
				events/consult/ittisal-hatifi -3
				events/consult/mubahathat 1
				events/consult/mutamar 1
				events/consult/qimma -3
				events/disaster/zilzal 1
				events/personnel/intikhabat 4
				events/personnel/istifta 3
				events/personnel/tarashshaha -1
				events/protest/adraba 1
				events/protest/ihtijaj 5
				events/protest/muzahara 1
				events/retreat/atlaqa-sarah -3
				events/support/tawqi 1
				masdar 1
			pronoun
				masdar -4
			relative
				events/aid/qaddama-musaadat 2
				events/assault/qatala 1
				events/reject/aarada 2
				events/request/daa -1
				events/support/ayyada 1
			temporal
				masdar -1
			time
				masdar 4
				verb -1
			verb
				aspect
					participle -1
					verb 1
				event
					events/accuse/muhakama 1
					events/accuse/tahqiqat 2
					events/agree/ittifaq -1
					events/assault/atlaqa-nar -1
					events/consult/ittisalat-maa -1
					events/consult/mufawadat 1
					events/consult/qimma 2
					events/consult/wasata -2
					events/request/talab 1
					events/sanction/hukm-bi -1
					events/sanction/hukm-qadai 1
					masdar 1
					noun 1
				light
					events/consult/mufawadat 1
				modal
					masdar -1
					noun -1
				other
					masdar 1
					noun 3
				state
					masdar 1
			«
				verb 2
			،
				events/agree/iltizam 1
				events/agree/taahhada 1
				events/assault/usiba 1
				events/mobilize/azzaza-amn -1
				events/protest/ihtijaj -1
				events/request/daa 3
				events/request/daiyan 1
				events/request/talab -1
				events/retreat/insahaba -2
				events/support/tawqi -1
				participle 6
				verb -2
			ب
				masdar -4
				noun -3
			بعد
				noun 3
			على
				masdar -1
			في
				events/assault/qatala 1
				events/coerce/saytara -2
				masdar -2
				noun -2
			ل
				masdar -6
				noun -2
			مع
				verb -1
			من
				masdar -3
				noun -2
				verb 3
		-2
			"
				noun -2
			-
				noun -1
			:
				verb 1
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
				events/accuse/tahqiqat -3
				events/agree/iltazama-bi 2
				events/agree/taahhada -3
				events/assault/qatla -1
				events/coerce/ihtajaza 1
				events/mobilize/wusul-taazizat -4
				events/protest/ihtijaj -1
				events/request/ishtarata -1
				events/request/istanjada -2
				events/request/talaba-bi 1
				events/threaten/hadhdhara-min-radd -1
				verb 1
			past
				masdar 2
			phrase
				events/accuse/haqqaqat-shurta -1
				events/accuse/intaqada 2
				events/accuse/ittahama 3
				events/accuse/qadaa -1
				events/accuse/tahqiqat -1
				events/agree/iltizam -1
				events/aid/adkhala-musaadat -1
				events/assault/al-amaliyya 3
				events/assault/al-qital -1
				events/assault/atlaqa-nar 2
				events/assault/hajama -2
				events/assault/harb -1
				events/assault/iqtaham -2
				events/assault/qatla -1
				events/coerce/manaa 1
				events/consult/hiwar-bayna -1
				events/consult/mubahathat 3
				events/consult/mutamar -1
				events/reject/iitarada -1
				events/reject/imtanaa -1
				events/request/talab 1
				events/request/talaba-min -2
				events/retreat/atlaqa-sarah 1
				events/sanction/uqubat 2
				events/support/imtadaha -1
				events/threaten/tahdid-bi -1
				noun -2
				participle 4
				verb 1
			preposition
				events/accuse/hammala-masuliyya -2
				events/accuse/tahqiq-fi 2
				events/accuse/tuhma 1
				events/assault/istihdaf -1
				events/assault/itida 2
				events/assault/qatala 3
				events/coerce/itaqala 1
				events/consult/hiwar -2
				events/consult/mubahathat 1
				events/retreat/insahaba 1
				events/support/waqqaa -3
				masdar -1
			relative
				events/accuse/tahqiqat 2
				events/consult/wasata -1
			time
				masdar 1
				noun 3
				verb -2
			verb
				aspect
					masdar -1
					verb 3
				event
					events/accuse/adana -2
					events/assault/istihdaf -2
					events/reject/rafd 1
					events/support/dam-dawla -1
					masdar 1
					verb -2
				light
					masdar 1
				modal
					verb -4
				other
					masdar 1
					noun -1
					verb -1
				speech
					events/personnel/intikhabat -1
					masdar 4
				state
					verb -1
			«
				noun 1
			،
				events/accuse/ittahama 1
				events/accuse/tahqiqat 2
				events/agree/mustaidd -2
				events/assault/dammara 1
				events/assault/qatala -1
				masdar 3
			إلى
				masdar -3
				verb 2
			ب
				events/assault/hujum 1
				masdar -3
			بعد
				masdar 5
			بين
				noun -1
			حول
				noun -1
			على
				events/personnel/intikhabat -1
				noun -3
			عن
				noun 2
				verb 2
			في
				events/assault/atlaqa-nar 1
				events/assault/hujum 1
				events/request/dawa -1
				noun -1
			ك
				masdar -4
			ل
				masdar -1
				verb 1
			مع
				masdar -4
			من
				verb 2
		1
			↵
				masdar -3
				noun 1
			"
				masdar -2
			.
				events/accuse/tahqiqat 3
				events/assault/dammara -2
				events/consult/mubahathat -3
			adverb
				verb 2
			complementizer
				masdar -3
				noun -3
				verb 2
			conditional
				noun -1
			conjunction
				masdar -3
				noun -3
			demonstrative
				masdar 1
				verb 3
			negation
				noun 1
			phrase
				events/accuse/adana 4
				events/accuse/haqqaqat-shurta -3
				events/accuse/intaqada 1
				events/accuse/istankara 2
				events/accuse/ittahama 4
				events/accuse/tahqiq-fi -1
				events/accuse/tahqiqat -1
				events/accuse/wabbakha -2
				events/agree/ittafaqa 1
				events/aid/qaddama-musaadat 1
				events/aid/talaqqa-musaadat 4
				events/assault/amaliyya-irhabiyya 1
				events/assault/hujum 1
				events/assault/iqtaham -3
				events/assault/istaada 1
				events/assault/istahdafa -4
				events/assault/masra -2
				events/assault/qatala -3
				events/coerce/halat-tawari -1
				events/consult/iltaqa 1
				events/consult/jalsa -1
				events/consult/liqa 2
				events/consult/qarraba -1
				events/consult/zara 1
				events/mobilize/intashara-jaysh 1
				events/personnel/ayyana 1
				events/personnel/ayyana-mansib 1
				events/protest/ihtijaj -2
				events/protest/iqtahama-hashd -2
				events/protest/rafaa-shiarat -1
				events/protest/tazahara 2
				events/reject/aarada 4
				events/reject/rafada 1
				events/reject/rafada-liqa 1
				events/request/amara -1
				events/request/nashada 3
				events/request/talaba-bi 2
				events/request/wajjaha-bi -3
				events/retreat/nazaa-silah -1
				events/support/ayyada 1
				events/support/daama -2
				events/support/tayid 1
				events/support/waqqaa-ala -1
				events/threaten/haddada-hu -1
				events/threaten/hadhdhara-min-radd -1
				masdar -1
				noun -1
				participle 3
			preposition
				events/accuse/adana -3
				events/accuse/muhakama 1
				events/accuse/shakwa 2
				events/accuse/tahqiq-jinai -2
				events/accuse/tahqiqat -1
				events/accuse/tuhma 4
				events/agree/tawassul -2
				events/aid/darraba -1
				events/aid/naqala-jarha 1
				events/assault/amaliyya-askariyya 1
				events/assault/atlaqa-nar 3
				events/assault/hajama -1
				events/assault/hujum -1
				events/assault/ishtabaka 2
				events/assault/istakhdama-kimyai 1
				events/assault/itada 1
				events/assault/jarima-bashia -1
				events/assault/maqtal -4
				events/assault/qatala 1
				events/coerce/athara -1
				events/coerce/istawla 1
				events/consult/ijtima -2
				events/consult/ittisal-hatifi -1
				events/consult/liqa -1
				events/consult/mubahathat 5
				events/consult/mutamar 2
				events/consult/qimma 1
				events/consult/tafawud -2
				events/disaster/hariq 1
				events/personnel/istifta 2
				events/request/mutalaba -1
				events/request/talaba-min 1
				events/retreat/afraja 4
				events/retreat/sallama-mawqi -1
				events/sanction/hukm-qadai 1
				events/sanction/kharaja-munazzama 1
				events/support/dafaa-an -1
				verb 2
			relative
				noun 7
			time
				masdar 3
				noun 3
			verb
				aspect
					masdar 1
				event
					events/consult/liqa 1
					noun 2
				light
					noun 1
				modal
					noun -3
				other
					events/assault/maqtal -1
				speech
					masdar 2
			،
				events/accuse/tuhma -1
				events/assault/amaliyya-askariyya -4
				events/coerce/itaqala -2
				events/consult/ijtima 1
				masdar 1
				verb -4
			ب
				events/accuse/naddada -1
				events/agree/taahhud 1
				events/coerce/itaqala 2
				events/disaster/isaba-marad -1
				events/request/alzama -2
				events/request/mutalaba 1
				events/retreat/ladha-firar -1
				events/support/rahhaba 1
				events/threaten/haddada-quwwa 1
				masdar -1
				verb 1
			ل
				events/aid/dam-maddi -1
				events/assault/tasadda -2
				events/consult/ijtima 1
				events/consult/ziyara 1
				masdar -1
				noun 1
				verb -3
			”
				masdar -1
		2
			↵
				masdar -1
				noun -3
				verb 2
			"
				verb -2
			.
				events/accuse/muhakama -1
				events/aid/qaddama-musaadat 1
				masdar -1
			:
				events/assault/qatla -1
				noun -1
			adverb
				noun -1
			complementizer
				noun -1
				verb 1
			conjunction
				masdar -3
			edge
				events/assault/atlaqa-nar -1
				events/assault/dammara -3
				events/assault/hujum 1
				events/consult/mubahathat -1
				events/consult/mufawadat -1
				masdar -2
			negation
				noun 1
			past
				noun -1
			phrase
				events/accuse/adana 1
				events/accuse/hammala-masuliyya 1
				events/accuse/tahqiqat -1
				events/agree/iltizam -1
				events/agree/istidad -2
				events/assault/dammara -1
				events/assault/ightala 1
				events/assault/maqtal 1
				events/assault/maraka 1
				events/coerce/ataha -1
				events/coerce/halat-tawari -1
				events/coerce/itaqala 1
				events/coerce/saytara -1
				events/consult/qimma -2
				events/consult/ziyara 4
				events/mobilize/azzaza-amn -1
				events/personnel/istaqala 2
				events/request/daa 2
				events/request/istanjada -1
				events/support/daama -1
				events/support/rahhaba 1
				events/support/tawqi -1
				noun -1
				participle 1
			preposition
				events/accuse/ittahama 2
				events/agree/ittifaq -2
				events/agree/taahhada 4
				events/aid/amal-ighatha 1
				events/assault/al-hadith -1
				events/assault/hujum 1
				events/assault/qatala 1
				events/coerce/farada-hisar -1
				events/coerce/qabd 2
				events/consult/ziyara 1
				events/personnel/tawalla 1
				events/reject/aarada 1
				events/request/daa -1
				events/request/dawa -1
				events/request/mutaliban -1
				events/request/talab 1
				events/support/daama-qadiyya -1
				masdar 1
				noun 1
			relative
				masdar -1
				noun 3
			temporal
				masdar 1
			time
				events/personnel/intikhabat 3
				masdar 2
				noun 1
				verb -2
			verb
				aspect
					masdar 1
					noun 5
				event
					events/assault/harb-llati -1
					events/sanction/hukm-qadai -1
					noun 1
					verb 1
				light
					verb 1
				modal
					masdar -3
			،
				events/consult/mubahathat 1
				events/personnel/intikhabat 2
				noun -2
			أمام
				verb 1
			إلى
				events/agree/tawassul -1
				events/aid/naqala-jarha 1
				masdar 1
				noun 3
				verb -1
			ب
				events/reject/rafada -1
				events/request/daa -3
				masdar 2
				noun 4
				verb 4
			بشأن
				noun 1
			بشكل
				masdar 1
			بين
				events/agree/ittifaqiyya -1
			داخل
				noun -3
			ضد
				events/assault/harb -2
			على
				events/agree/ittifaq 2
				events/agree/muwafaqa 1
				events/protest/ihtijaj -2
				events/support/tawqi 2
				masdar -2
				noun 1
			عن
				masdar -2
				noun 3
			في
				events/assault/amaliyyatuha -1
				events/assault/harb 1
				events/coerce/ihtajaza -4
				events/protest/ihtijaj 1
				noun -1
			ل
				events/reject/rafada 1
				masdar 1
				noun 2
				verb -1
			مع
				events/consult/liqa -1
				masdar 1
				noun -1
				verb 1
			من
				events/retreat/insahaba -2
				events/sanction/kharaja-munazzama 1
				masdar 2
				noun -1
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
		adverb
			preposition
				masdar 3
				noun 2
			ل
				masdar -1
		complementizer
			preposition
				verb 1
			verb
				event
					masdar 3
					noun 1
			ب
				masdar -2
				verb -1
		conditional
			phrase
				verb -5
		conjunction
			conjunction
				masdar -1
			phrase
				verb 2
		demonstrative
			phrase
				noun 2
			preposition
				masdar -1
			،
				noun 1
		edge
			↵
				noun -1
			phrase
				verb -2
			preposition
				masdar 2
				verb 4
		negation
			phrase
				noun 1
		phrase
			complementizer
				noun -1
			demonstrative
				verb 1
			phrase
				masdar -1
				verb 2
			time
				noun 1
			ب
				masdar 3
			ل
				masdar 4
				verb 3
		preposition
			↵
				masdar -3
				noun 2
			"
				masdar -1
			.
				masdar 2
			complementizer
				masdar -1
				noun 1
			conditional
				noun -1
			conjunction
				noun -2
			phrase
				masdar 1
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
			preposition
				masdar -2
				verb -2
		time
			preposition
				masdar 2
			ب
				noun -1
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
					masdar 1
					noun 3
				،
					masdar 1
			other
				preposition
					masdar 1
			state
				ب
					masdar 1
		،
			،
				noun -1
			ب
				masdar 1
				verb 4
			ل
				verb -2
		إلى
			phrase
				verb -2
			preposition
				noun 2
		ب
			phrase
				masdar -1
				verb 2
			preposition
				masdar 1
		على
			phrase
				noun -1
			preposition
				masdar -5
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
				noun -4
			ب
				masdar -1
light
	verb
		false -1
		true 7
modality
	actual 2
		AGREE 4
		ASSAULT 4
		COERCE 4
		CONCEDE -2
		CONSULT -3
		MOBILIZE -1
		REQUEST 3
		RETREAT -5
		events/accuse/ahala-qada 1
		events/accuse/haajjama -1
		events/accuse/haqqaqa -1
		events/accuse/haqqaqat-shurta -1
		events/accuse/intaqada 7
		events/accuse/istankara 5
		events/accuse/ittahama 6
		events/accuse/mathala-amam -1
		events/accuse/qadaa -2
		events/accuse/tahqiq-jinai -4
		events/accuse/tahqiqat -2
		events/accuse/tuham 1
		events/accuse/wabbakha -1
		events/agree/daw-akhdar -1
		events/agree/ittafaqa 2
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
		events/aid/madda-yad-aawn -1
		events/aid/naqala-jarha 1
		events/aid/talaqqa-musaadat 1
		events/aid/waffara-mawa -1
		events/assault/adhdhaba 4
		events/assault/al-qital -2
		events/assault/alqa-qunbula 2
		events/assault/amaliyya-muqatilin -2
		events/assault/amaliyyatuha -1
		events/assault/atlaqa-nar 3
		events/assault/darba-jawwiyya 1
		events/assault/farraqa 2
		events/assault/ghara 4
		events/assault/ghazw 3
		events/assault/haraqa-shakhs 2
		events/assault/hazama -2
		events/assault/hujum 2
		events/assault/hujum-kimyai 1
		events/assault/ightala 3
		events/assault/iqtaham -4
		events/assault/ishtabaka 2
		events/assault/istaada -3
		events/assault/istaada-mawqi -2
		events/assault/istahdafa -3
		events/assault/istihdaf -1
		events/assault/itada 2
		events/assault/itida 3
		events/assault/jarha -3
		events/assault/kamin -2
		events/assault/khatafa 3
		events/assault/majzara 1
		events/assault/maqtal 1
		events/assault/masra -2
		events/assault/muwajahat 1
		events/assault/niza -1
		events/assault/qasafa 6
		events/assault/tadakhkhul-askari -2
		events/assault/tafjir 2
		events/assault/tamshit -4
		events/assault/tarada-musallahin -2
		events/assault/tasadda -2
		events/assault/unf -1
		events/assault/usiba -2
		events/coerce/ajbara -1
		events/coerce/amaliyya-amniyya -1
		events/coerce/dabata 1
		events/coerce/dabata-nas -1
		events/coerce/farada-hisar -1
		events/coerce/habs-ihtiyati -1
		events/coerce/hajaza 1
		events/coerce/hasara 2
		events/coerce/hujum-iliktruni 2
		events/coerce/ihtalla -3
		events/coerce/iqtada -1
		events/coerce/itaqala 4
		events/coerce/khasira-mawqi -3
		events/coerce/naqala-sijn -1
		events/coerce/suqut-bi-yad -1
		events/coerce/tarada-mulahaqa -2
		events/coerce/zawwara -2
		events/concede/tarajaa-an -2
		events/consult/hiwar -1
		events/consult/hiwar-bayna -1
		events/consult/ittisal-hatifi -1
		events/consult/jawla-ukhra -2
		events/consult/liqa 2
		events/consult/qimma 2
		events/consult/tashawara-hawl 1
		events/consult/tawasala-maa -1
		events/consult/wasala-masul -2
		events/consult/zara 3
		events/consult/ziyara 1
		events/consult/ziyara-makan 1
		events/cooperate/taawana 1
		events/disaster/fayadan 1
		events/disaster/hariq 1
		events/disaster/ihtaraqa -1
		events/disaster/zilzal 1
		events/mobilize/atlaqa-balisti 1
		events/mobilize/ijraat-amniyya -1
		events/mobilize/tajammua-quwwat -2
		events/mobilize/tajriba-nawawiyya 1
		events/mobilize/wusul-taazizat -2
		events/personnel/faza 5
		events/personnel/istifta -1
		events/personnel/mubayaa -2
		events/personnel/shakkala-hukuma -1
		events/personnel/taadil-wizari 1
		events/personnel/tashkila -1
		events/personnel/tayin 1
		events/protest/ahdath-shaghab -1
		events/protest/idtirabat -1
		events/protest/ihtashada -1
		events/protest/iqtahama-hashd -2
		events/protest/isyan -1
		events/protest/itasama 2
		events/protest/muzahara 3
		events/protest/qata-turuq -1
		events/protest/rafaa-shiarat -2
		events/protest/shaghab 2
		events/protest/tajammaa -2
		events/protest/thawra -2
		events/reject/istabaada -2
		events/reject/lan-yaqbal 1
		events/reject/rafada 2
		events/reject/rafada-liqa 1
		events/reject/rafada-yield 2
		events/reject/rafd 1
		events/request/alzama -2
		events/request/amara -2
		events/request/daa 1
		events/request/daa-fulan -1
		events/request/daa-liqa 1
		events/request/dawa-yield 2
		events/request/haththa 1
		events/request/iqtaraha -1
		events/request/ishtarata -1
		events/request/istanjada -4
		events/request/nashada 2
		events/request/talaba-bi 3
		events/request/talaba-yield 2
		events/request/wajjaha-bi -1
		events/retreat/afraja 1
		events/retreat/hudna -2
		events/retreat/hudna-sariya 1
		events/retreat/inha-ihtilal -2
		events/retreat/istaslama 3
		events/retreat/nazaa-silah -1
		events/sanction/aqaba -1
		events/sanction/uqubat 2
		events/support/abrama-ittifaq 1
		events/support/ashada 4
		events/support/bayaa-tanzim 2
		events/support/daama -1
		events/support/dafaa-an -1
		events/support/dam-dawla -1
		events/support/hanna 3
		events/support/iitarafa-bi-dawla -1
		events/support/iltazama-bi-dam -1
		events/support/iqamat-alaqat -1
		events/support/marrara-qanun -2
		events/support/rahhaba 3
		events/support/shakara 1
		events/support/tabanna -1
		events/support/wafaqa-nuwwab 1
		events/support/waqqaa -1
		events/support/waqqaa-ala -1
		events/threaten/haddada 1
		events/threaten/haddada-quwwa 1
		events/threaten/hadhdhara-min-radd -2
		events/threaten/hadhdhara-tusawwil 1
		events/threaten/tawaada 2
	future 4
		ACCUSE 4
		ASSAULT -6
		COERCE -2
		CONCEDE 1
		CONSULT 1
		COOPERATE -1
		MOBILIZE 3
		RETREAT 2
		events/consult/mutamar 1
		events/personnel/intikhabat 2
		events/retreat/afraja 1
		events/support/tawqi 4
	hypothetical -8
		ACCUSE -1
		CONSULT -1
	negated -4
		AGREE -1
		events/accuse/muhakama -2
		events/consult/mubahathat 1
next
	verb
		edge
			masdar -1
			noun -2
			verb 1
		verb
			aspect
				verb -1
			event
				masdar -1
				noun 1
			light
				masdar 1
				participle 2
			modal
				masdar -1
			motion
				verb -1
			other
				noun -1
				verb 1
			speech
				masdar 3
				verb 2
			state
				masdar 1
				noun 2
noun
	adjectives
		nisba 6
		plain 1
	after
		
			definite -3
		إثر 3
		إلى -5
			definite -1
		ب -2
			construct -1
		بدون -1
		بسبب 1
		بشأن
			indefinite -4
		بعد 7
			definite 2
			indefinite 2
		بهدف -3
		بين -1
		جراء 3
			definite 1
		حتى -1
		حول
			construct 1
			indefinite -3
		خلال 4
			definite 1
		دون -5
			indefinite -2
		عبر
			indefinite -1
		عقب 7
			definite 1
		على -1
			indefinite -1
			الرغم
				من 1
			خلفية 2
		عن 3
			construct 1
			definite -3
			possessed 1
		في -1
		ك -1
		ل -9
			construct -1
			indefinite -1
		مثل -4
			definite -3
		مع 2
			indefinite 2
		من
			definite 2
			indefinite -3
			أجل -8
				definite -3
			خلال
				definite -1
		منذ 10
			construct 1
		نحو -1
		وسط 1
			indefinite 1
	conjoined
		false 1
		true -5
	construct 1
		events/accuse/tahqiq-fi -3
		events/accuse/tahqiqat -2
		events/agree/iltizam -2
		events/agree/taahhud 1
		events/aid/ajla 1
		events/assault/adhdhaba 1
		events/assault/amaliyya-muqatilin -2
		events/assault/atlaqa-sarukh -3
		events/assault/darb-shakhs -1
		events/assault/farraqa 2
		events/assault/harb -1
		events/assault/harb-ahliyya -1
		events/assault/harrara 1
		events/assault/hazama -1
		events/assault/ightala 2
		events/assault/istaada -1
		events/assault/istihdaf -6
		events/assault/tafjir 2
		events/assault/tarada-musallahin -4
		events/coerce/manaa -1
		events/personnel/intikhabat 1
		events/personnel/tayin 1
		events/protest/ahdath-shaghab -1
		events/protest/masira 1
		events/request/alzama -2
		events/support/tarhib 1
		events/support/tawqi 3
		events/support/tayid -2
	definite
		events/accuse/adana -1
		events/accuse/haajjama -1
		events/accuse/tahqiqat 1
		events/agree/istidad -2
		events/agree/ittifaq-musamma 1
		events/agree/tawassul -2
		events/assault/amaliyya-askariyya -1
		events/assault/ghara 1
		events/assault/ghazw 1
		events/assault/hujum 3
		events/assault/ightasaba 1
		events/assault/infajara 1
		events/assault/istihdaf 1
		events/assault/itida 3
		events/assault/jarha -1
		events/assault/kamin -1
		events/assault/qatala -1
		events/assault/qatla -2
		events/coerce/hasara 1
		events/coerce/nahaba -2
		events/consult/dawra -1
		events/consult/liqa 3
		events/consult/qimma 4
		events/consult/wasata -2
		events/disaster/zilzal 1
		events/personnel/intikhabat 2
		events/personnel/istihqaq-intikhabi 1
		events/protest/ihtijaj 3
		events/protest/masira-muarrafa 1
		events/protest/tazahara -1
		events/protest/thawra -1
		events/reject/imtanaa -1
		events/request/awamir -1
		events/request/dawa -2
		events/retreat/ifraj 1
		events/retreat/insahaba 2
		events/support/dam-dawla -1
		events/support/iitarafa-bi-dawla -3
		events/threaten/tahdid-bi -1
	genitive
		GROUP
			name -3
			nominal -1
				events/aid/inqadh-nas -1
				events/assault/atlaqa-sarukh -2
				events/assault/darb-shakhs -2
				events/assault/haraqa-mabna -1
				events/assault/maqtal -2
				events/assault/qatala -2
				events/coerce/saytara -1
				events/retreat/atlaqa-sarah -2
		ORGANIZATION
			name 3
				events/assault/hazama -1
			nominal 3
				events/assault/istihdaf -4
		PERSON
			name 5
				events/assault/hajama -1
			nominal
				events/personnel/intakhaba -2
		PLACE
			name 6
				events/agree/iltizam -3
				events/assault/harrara 1
				events/assault/hujum 2
				events/consult/qimma 1
		event -6
			events/accuse/tuhma 1
			events/assault/farraqa 1
			events/protest/ahdath-shaghab -1
			events/support/tawqi 4
		none
			events/accuse/haajjama -1
			events/accuse/mathala-amam -2
			events/accuse/tahqiq-fi 1
			events/agree/ittifaq -1
			events/agree/ittifaq-musamma 3
			events/agree/ittifaqiyya -3
			events/agree/mustaidd -1
			events/agree/taahhud-bi 1
			events/aid/darraba -1
			events/aid/naqala-jarha 1
			events/aid/sallaha -1
			events/aid/sallama-musaadat 1
			events/assault/al-qital -1
			events/assault/darba-jawwiyya 1
			events/assault/ghara 2
			events/assault/hajama -2
			events/assault/hujum-kimyai 1
			events/assault/hujum-sarukhi 1
			events/assault/ightasaba 1
			events/assault/istihdaf 1
			events/assault/itida 1
			events/assault/jarha -1
			events/assault/kamin -1
			events/assault/muwajahat 1
			events/assault/qatala -3
			events/assault/tasadda -2
			events/assault/unf -1
			events/coerce/ihbat-tahrib -1
			events/concede/rafaa-uqubat -1
			events/consult/dawra -2
			events/consult/hiwar -4
			events/consult/hiwar-bayna -2
			events/consult/ijtima 2
			events/consult/ittisal-hatifi -1
			events/consult/jalsa -4
			events/consult/jawla-ukhra -2
			events/consult/mubahathat 2
			events/consult/qarraba -1
			events/consult/qimma 1
			events/consult/wasata -2
			events/mobilize/atlaqa-balisti 1
			events/mobilize/ijraat-amniyya -1
			events/mobilize/tajammua-quwwat -2
			events/mobilize/tajriba-nawawiyya 1
			events/mobilize/taqaddama-quwwat -1
			events/personnel/hasala-aswat -1
			events/personnel/istifta 1
			events/personnel/istihqaq-intikhabi 1
			events/personnel/taadil-wizari 1
			events/personnel/tarashshaha -1
			events/personnel/tashkila -1
			events/personnel/wafat -2
			events/protest/idtirabat -1
			events/protest/isyan -1
			events/protest/itasama 1
			events/protest/shaghab 2
			events/protest/tazahara -1
			events/protest/thawra -2
			events/reject/aarada -4
			events/reject/istabaada -1
			events/reject/rafd 2
			events/request/mutalaba -1
			events/retreat/ifraj 1
			events/sanction/uqubat-llati 1
			events/support/ashada 1
			events/support/iitarafa-bi-dawla -2
			events/support/marrara-qanun -1
			events/support/shakara 1
			events/support/tayid 1
			events/threaten/tahdid-bi -2
		noun -3
			events/accuse/tahqiq-fi -1
			events/assault/dammara 2
			events/assault/hujum 1
			events/assault/iqtaham -2
			events/assault/istaada-mawqi -1
			events/consult/istiqbal -2
			events/consult/mubahathat -3
			events/consult/qimma -2
			events/personnel/wafat 4
		word
			none
				ACCUSE 6
				AGREE -1
				ASSAULT 3
				COERCE -2
				CONCEDE -2
				CONSULT -3
				DISASTER 2
				PERSONNEL 2
				PROTEST 2
				REJECT -3
				REQUEST -2
				THREATEN -2
			ابو 2
			اسرائيل -1
			الاعدام
				ASSAULT -1
			الامن -2
			الجنديين -5
			الجيش 1
			الحوار 1
			الدوله -2
			الرئيس 2
				PERSONNEL -3
			السلام -6
				CONSULT -3
			الشغب 1
				PROTEST 1
			الطائره 1
			العمل 1
			العنف -3
			القوات 1
				RETREAT 1
			اللجنه 1
			المسؤولين -1
			المسلحين -4
			المعتقلين -1
			الملا 3
				PERSONNEL 3
			المواطنين -1
			الولايات -2
			شاليط -1
			عدن 2
				ASSAULT 2
			عنف -3
	governed
		by
			aspect 2
			light 1
			modal -8
			motion 2
			none -1
			speech 2
			state -2
	indefinite
		events/accuse/adana 1
		events/accuse/muhakama -1
		events/agree/istidad 1
		events/agree/mustaidd -1
		events/aid/darraba -3
		events/aid/sallama-musaadat 1
		events/assault/darba -1
		events/assault/itida -3
		events/assault/jarima-bashia -1
		events/assault/qatla 1
		events/assault/unf -1
		events/coerce/ihbat-tahrib -1
		events/coerce/mudhakkirat-tawqif 2
		events/consult/hiwar -3
		events/consult/ijtima 2
		events/consult/jawla-ukhra -3
		events/consult/liqa -1
		events/consult/mubahathat 2
		events/consult/qarraba -1
		events/disaster/tsunami -1
		events/mobilize/ijraat-amniyya -1
		events/mobilize/tajammua-quwwat -1
		events/personnel/intikhabat -1
		events/personnel/wafat -1
		events/protest/idtirabat -1
		events/request/dawa 1
		events/support/marrara-qanun -1
		events/support/shakara 1
		events/support/tawqi -1
	inside
		container 3
		event -5
		nothing 3
		participant -8
	masdar
		definite -2
		possessed 3
	noun
		construct 1
		definite 1
		possessed -1
	number
		null 1
		singular -2
	of
		استئناف -3
		استمرار 3
		اعقاب 2
		اعمال -1
		انجاح 1
		اندلاع -1
		بعقد -3
		تفاصيل 1
		تقديم -1
		جريمه 2
		حادث 1
		ختام 1
		خوض 1
		رئيس -5
		شن -2
		ضروره -2
		عقد -2
		عمليه 2
		قرار 3
		قيد 1
		لاجراء 3
		لاستئناف -5
		مرحله 1
		مساله -1
		نتائج 1
		وجود 1
		يتم -1
	participle
		indefinite 2
	possessed
		events/assault/harrara -1
		events/coerce/ihtajaza -1
		events/support/dam-dawla 2
object
	GROUP
		nominal
			events/coerce/ihtajaza -2
			events/coerce/naqala-sijn -2
			events/consult/qarraba -1
			events/mobilize/nashara-quwwat 1
	PERSON
		nominal
			events/assault/usiba -2
			events/coerce/awqafa -1
	PLACE
		name
			events/assault/hujum 2
			events/coerce/ihtalla -1
	event
		events/accuse/adana 2
		events/accuse/intaqada 1
		events/assault/hujum -2
		events/mobilize/azzaza-amn -1
		events/reject/rafada 6
		events/reject/rafd 1
		events/support/ayyada 4
		events/support/waqqaa -3
	none
		events/accuse/adana -1
		events/accuse/hammala-masuliyya -2
		events/accuse/istankara 1
		events/accuse/ittahama 2
		events/accuse/qadaa -3
		events/accuse/tahqiq-jinai -1
		events/agree/istajaba -2
		events/agree/istidad-muaalan 2
		events/agree/ittafaqa 1
		events/agree/ittafaqa-ala 2
		events/agree/ittifaq -1
		events/agree/ittifaq-musamma 5
		events/agree/taahhada 4
		events/agree/taahhud-bi 1
		events/agree/tawassul -2
		events/agree/waada 1
		events/aid/adkhala-musaadat -1
		events/aid/ajla 1
		events/aid/dam-maddi -1
		events/aid/inqadh-nas -1
		events/aid/naqala-jarha 1
		events/aid/qaddama-musaadat -1
		events/assault/al-hadith 2
		events/assault/al-qital -1
		events/assault/amaliyya-muqatilin -1
		events/assault/atlaqa-sarukh -2
		events/assault/dammara -1
		events/assault/darb-shakhs -1
		events/assault/darba-jawwiyya 1
		events/assault/ghara 3
		events/assault/hajama -3
		events/assault/ightala 4
		events/assault/iqtaham -1
		events/assault/ishtabaka 2
		events/assault/istaada -5
		events/assault/istihdaf -2
		events/assault/jarha -4
		events/assault/jarima-bashia -1
		events/assault/kamin -1
		events/assault/muwajahat 2
		events/assault/qasafa 1
		events/assault/tafjir 4
		events/assault/tasadda -2
		events/coerce/aghlaqa 5
		events/coerce/ataha -1
		events/coerce/farada-hisar -1
		events/coerce/hasara 4
		events/coerce/hazara -1
		events/coerce/istawla 2
		events/coerce/khasira-mawqi -1
		events/coerce/qabd 1
		events/coerce/qataa-khidma -2
		events/coerce/sajn-nas -1
		events/coerce/saytara -3
		events/coerce/suqut-bi-yad -1
		events/consult/dawra -1
		events/consult/ijtima 1
		events/consult/istiqbal -1
		events/consult/ittisal-hatifi -2
		events/consult/jalsa-barlaman 1
		events/consult/mutamar -1
		events/consult/qimma 1
		events/consult/tashawara-hawl 1
		events/consult/wasata -1
		events/disaster/fayadan 1
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
		events/personnel/wafat -3
		events/protest/ahdath-shaghab -1
		events/protest/hamlat-muqataa 1
		events/protest/isyan -1
		events/protest/itasama 1
		events/protest/kharaja-shawari 1
		events/protest/masira 1
		events/protest/tajammaa -2
		events/protest/tawaqqafa-an-amal -1
		events/reject/aarada -1
		events/reject/imtanaa -1
		events/reject/istabaada -1
		events/reject/rafada-yield 1
		events/request/alzama -2
		events/request/amara -2
		events/request/daa-liqa 1
		events/request/mutalaba -1
		events/retreat/atlaqa-sarah 2
		events/retreat/awqafa-qital -1
		events/retreat/hudna -1
		events/retreat/insahaba 3
		events/sanction/allaqa-mufawadat -2
		events/sanction/hukm-bi -2
		events/sanction/kharaja-munazzama 1
		events/support/abrama-ittifaq 1
		events/support/ashada 1
		events/support/ayyada -2
		events/support/bayaa-tanzim 2
		events/support/dafaa-an -1
		events/support/dam-dawla -1
		events/support/hanna 2
		events/support/marrara-qanun -1
		events/support/shakara 1
		events/support/waqqaa 3
		events/threaten/haddada-quwwa 1
		events/threaten/hadhdhara-min-radd -1
		events/threaten/tahdid-bi -2
		events/threaten/tawaada 1
	noun
		events/accuse/ahala-qada 1
		events/accuse/intaqada -1
		events/agree/muwafaqa -2
		events/assault/adhdhaba 1
		events/assault/al-hadith -1
		events/assault/hujum 1
		events/assault/iqtaham -2
		events/assault/istaada-mawqi -1
		events/assault/istahdafa 1
		events/assault/qasafa 2
		events/coerce/hazara 3
		events/coerce/itaqala 1
		events/coerce/saytara 1
		events/consult/ittisalat-maa -1
		events/consult/jalsa -1
		events/consult/mutamar 1
		events/personnel/intikhabat -1
		events/personnel/wafat 1
		events/request/daa 2
		events/request/talaba-bi 1
		events/retreat/afraja 1
		events/support/waqqaa -1
participants
	many 3
place
	false -1
	true 3
preposition
	إلى
		events/agree/tawassul -1
		events/aid/naqala-jarha 3
		events/consult/wasala-masul -1
		events/consult/ziyara 1
		events/request/daa 1
		events/request/dawa 1
		events/support/waqqaa -1
	ب
		events/accuse/adana -3
		events/accuse/haqqaqat-shurta -1
		events/accuse/ittahama 6
		events/agree/taahhada -1
		events/agree/taahhud 2
		events/agree/waada 3
		events/assault/qasafa 1
		events/assault/qatala 1
		events/coerce/hasara -3
		events/personnel/hall -1
		events/personnel/intikhabat -1
		events/request/alzama -2
		events/request/amara -2
		events/request/istanjada -4
		events/request/talaba-bi 2
		events/request/talaba-yield 2
		events/sanction/hukm-qadai 1
		events/support/ashada 4
		events/support/dam-dawla -2
		events/support/iitarafa-bi-dawla -1
		events/support/rahhaba 3
		events/threaten/haddada-quwwa 2
		events/threaten/tahdid-bi -2
	بحق
		events/coerce/mudhakkirat-tawqif 1
	بين
		events/agree/ittifaqiyya -2
		events/consult/hiwar-bayna -2
		events/consult/mufawadat 2
		events/support/tawqi 1
	حول
		events/agree/ittifaq -1
	ضد
		events/accuse/tuhma 1
		events/assault/harb -2
	على
		events/accuse/lama 1
		events/agree/ittafaqa 2
		events/agree/ittafaqa-ala 1
		events/agree/ittifaq 3
		events/agree/muwafaqa 3
		events/agree/tawafaqa -2
		events/aid/talaqqa-musaadat -1
		events/assault/hujum 1
		events/assault/itida 1
		events/coerce/ajbara -1
		events/coerce/hasara 2
		events/concede/rafaa-uqubat -2
		events/protest/ihtijaj -1
		events/reject/iitarada -1
		events/sanction/hukm-qadai 1
		events/support/dam-dawla 1
		events/support/sawwata-ala -1
		events/support/tawqi 6
	عن
		events/protest/tawaqqafa-an-amal -1
	في
		events/accuse/haqqaqa -1
		events/accuse/ittahama 1
		events/accuse/tahqiq-fi -1
		events/accuse/tuhma 1
		events/agree/muwafaqa -1
		events/assault/amaliyya-muqatilin -1
		events/assault/amaliyyatuha -1
		events/assault/tadakhkhul-askari -1
		events/coerce/athara -2
		events/coerce/ihtajaza -5
		events/coerce/qabd 1
		events/coerce/saytara -3
		events/consult/mubahathat 1
		events/consult/mutamar 1
		events/mobilize/nashara-quwwat 2
		events/personnel/hall -1
		events/personnel/istaqala 1
		events/protest/ihtijaj 2
		events/protest/kharaja-shawari 1
		events/request/daa 2
		events/support/waqqaa -3
	ل
		events/accuse/intaqada 1
		events/agree/istajaba -1
		events/agree/ittifaq 2
		events/agree/muwafaqa 1
		events/assault/tasadda -3
		events/consult/ijtima 1
		events/consult/istiqbal -2
		events/consult/mufawadat 1
		events/consult/mutamar -1
		events/consult/ziyara 3
		events/consult/ziyara-makan 1
		events/mobilize/azzaza-amn -1
		events/personnel/tarashshaha -1
		events/personnel/tawalla -1
		events/reject/rafada 3
		events/request/dawa 4
		events/request/haththa 1
		events/request/iqtaraha -1
		events/support/daama-qadiyya 1
		events/support/dam-dawla -4
	مع
		events/assault/hujum -1
		events/consult/liqa -1
		events/consult/tawasala-maa -1
		events/support/abrama 1
		events/support/tadamana 1
	من
		events/assault/dammara 2
		events/assault/hujum 1
		events/assault/maqtal -1
		events/retreat/afraja 2
		events/retreat/insahaba -1
		events/retreat/insahaba-min-madina 1
		events/retreat/sahaba-quwwat 2
		events/sanction/kharaja-munazzama 1
		قبل
			events/assault/hujum 1
recipient
	COP
		ACCUSE -2
		PROTEST -1
	CRM
		COERCE -1
		RETREAT 1
	CVL 1
		AID 2
		ASSAULT 1
		PERSONNEL -4
		events/assault/adhdhaba 2
		events/assault/haraqa-shakhs 2
		events/assault/iqtaham -1
		events/assault/jarha -2
		events/coerce/ihtajaza -2
		events/coerce/itaqala 2
		events/consult/istaqbala -1
		events/retreat/afraja 1
	EDU
		ASSAULT 2
	ELI
		COERCE 1
	GOV
		AGREE 1
		ASSAULT -6
		COERCE -3
		PERSONNEL 3
		REJECT -2
		REQUEST 1
		SUPPORT 2
		events/accuse/intaqada 1
		events/request/wajjaha-bi -1
	HLH
		ASSAULT 1
		events/assault/hujum 1
	IGO
		SANCTION 1
	JRN 6
		ASSAULT 4
	JUD 1
	MIL -1
		events/aid/sallaha -1
		events/assault/amaliyya-askariyya -4
		events/assault/maqtal -4
	OPP 2
	REB -2
		COERCE -2
		events/assault/harb -1
		events/assault/hazama -2
		events/support/bayaa-tanzim 1
	REF 3
		COERCE 2
	REL
		ASSAULT -1
		PERSONNEL 1
		events/assault/qatala -3
	UAF -3
		COERCE -1
		SUPPORT -2
	any
		AID -1
		ASSAULT 1
		COERCE -4
		CONCEDE -2
		DISASTER 1
		PERSONNEL 1
		SUPPORT -3
		THREATEN -3
		events/accuse/adana 1
		events/aid/madda-yad-aawn -1
		events/assault/hujum -3
		events/assault/istahdafa -5
		events/assault/khatafa 1
		events/assault/maqtal 1
		events/assault/qatala 1
		events/coerce/hasara 3
		events/coerce/ihtajaza-juthath -1
		events/coerce/qabd 2
		events/personnel/intakhaba 1
		events/personnel/tayin 1
		events/support/dam-dawla -3
		events/threaten/hadhdhara-min-radd -2
	none -2
		ACCUSE 1
		AID 2
		ASSAULT -3
		COERCE 3
		COOPERATE -1
		PROTEST 4
		REJECT 2
		REQUEST -5
		SANCTION -1
		SUPPORT -2
		THREATEN 2
		events/accuse/adana 1
		events/accuse/hammala-masuliyya -2
		events/accuse/istankara 3
		events/accuse/tahqiq-jinai -1
		events/accuse/tuhma -1
		events/agree/istidad -3
		events/agree/ittafaqa 3
		events/agree/ittafaqa-ala 1
		events/agree/ittifaq-musamma 5
		events/agree/taahhada 4
		events/agree/taahhud-bi 1
		events/agree/tawafaqa -1
		events/agree/waada 1
		events/assault/al-qital -2
		events/assault/alqa-qunbula 1
		events/assault/amal-unf -1
		events/assault/amaliyya-muqatilin -1
		events/assault/amaliyyatuha -1
		events/assault/dammara 2
		events/assault/harb-ahliyya -3
		events/assault/hujum-kimyai 1
		events/assault/istahdafa 1
		events/assault/kamin -3
		events/assault/majzara 2
		events/assault/niza -2
		events/assault/qatala -2
		events/assault/tadakhkhul-askari -1
		events/assault/tamshit -1
		events/assault/unf -1
		events/coerce/amaliyya-amniyya -1
		events/coerce/dahama 1
		events/coerce/ihtajaza -1
		events/coerce/ihtalla -2
		events/coerce/istawla 1
		events/coerce/khasira-mawqi -1
		events/coerce/quyud-mafruda -1
		events/coerce/saytara -3
		events/coerce/zawwara -2
		events/concede/algha-qanun -1
		events/consult/bahatha -1
		events/consult/dawra -2
		events/consult/hiwar -2
		events/consult/hiwar-bayna -2
		events/consult/ijtamaa 1
		events/consult/ijtima 2
		events/consult/iltaqa 2
		events/consult/ittisal-hatifi -1
		events/consult/ittisalat-maa -2
		events/consult/jalsa -2
		events/consult/jalsa-barlaman 1
		events/consult/jalsa-mughlaqa 1
		events/consult/jawla-ukhra -2
		events/consult/qarraba -1
		events/consult/qimma 1
		events/consult/tashawara-hawl 1
		events/consult/tawasala-maa -2
		events/consult/wasala-masul -1
		events/consult/wasata -1
		events/disaster/hadith-gharaq -2
		events/disaster/tsunami -1
		events/mobilize/atlaqa-balisti 2
		events/mobilize/ijraat-amniyya -1
		events/mobilize/intashara-jaysh 2
		events/mobilize/tajammua-quwwat -2
		events/mobilize/tajriba-nawawiyya 2
		events/mobilize/taqaddama-quwwat -2
		events/mobilize/wusul-taazizat -2
		events/personnel/ayyana -1
		events/personnel/intikhabat 1
		events/personnel/istaqala 2
		events/personnel/istifta 1
		events/personnel/istihqaq-intikhabi 1
		events/personnel/nihayat-wilaya -1
		events/personnel/tarashshaha -1
		events/personnel/tawalla -1
		events/protest/adraba 1
		events/protest/ahdath-shaghab -1
		events/protest/hamlat-muqataa 1
		events/protest/idtirabat -1
		events/protest/ihtijaj 1
		events/protest/isyan -1
		events/protest/itasama 2
		events/protest/masira 2
		events/protest/qata-turuq -1
		events/protest/rafaa-shiarat -2
		events/protest/tajammaa -2
		events/protest/tawaqqafa-an-amal -1
		events/protest/thawra -1
		events/reject/rafada 2
		events/reject/rafada-yield 2
		events/request/amara -2
		events/request/awamir -2
		events/request/awsa -2
		events/request/daa-liqa 1
		events/request/dawa-yield 1
		events/request/iqtaraha -1
		events/request/iqtirah-bi -1
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
		events/retreat/ifraj 1
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
		events/support/tawqi 2
		events/support/wafaqa-nuwwab 1
		events/threaten/hadhdhara-tusawwil 1
recipients
	0 -2
	1 1
sectors
	BUS
		none
			COERCE -1
	COP
		none
			ASSAULT 1
	CVL
		COP
			PROTEST -2
		none
			ASSAULT 2
			PROTEST 5
			REJECT -1
			REQUEST -1
	GOV
		GOV
			SUPPORT 1
		any
			REQUEST 2
		none
			AGREE -1
			ASSAULT -3
			CONSULT 2
			PERSONNEL -2
			REJECT 1
	IGO
		none
			CONSULT 3
			SUPPORT -1
	JUD
		any
			COERCE -4
		none
			CONSULT -4
	LEG
		none
			COERCE 2
	MIL
		MIL
			ASSAULT -3
		none
			ASSAULT 2
			COERCE 1
			COOPERATE -1
			RETREAT 3
	PTY
		none
			AGREE 1
			ASSAULT -1
			SUPPORT 1
	REB
		GOV
			ASSAULT -1
		none
			ASSAULT -3
			COERCE 1
			MOBILIZE -2
	REL
		none
			PERSONNEL 1
	UAF
		any
			COERCE -1
		none
			COERCE 1
	any
		MIL
			ASSAULT 1
		REB
			ASSAULT 1
		any
			THREATEN -1
		none
			AGREE 1
			CONCEDE -1
			COOPERATE 3
			MOBILIZE 1
			PERSONNEL -1
			REJECT 1
	none
		COP
			ASSAULT 4
		CRM
			COERCE -2
		CVL
			ASSAULT -3
			PERSONNEL -1
			REQUEST 1
		GOV
			REQUEST 1
		JRN
			ASSAULT 2
		MIL
			ACCUSE -1
		OPP
			RETREAT -1
		REB
			AID -2
		REL
			ASSAULT -2
		any
			ACCUSE 1
			ASSAULT 1
			DISASTER 1
			PERSONNEL 2
			REQUEST -2
			SUPPORT -2
		none
			AGREE -1
			COERCE -2
			CONCEDE 3
			PROTEST 1
			SANCTION -3
setting
	false
		false
			AID 2
			ASSAULT -5
			COERCE 1
			CONCEDE -1
			CONSULT -2
			DISASTER -2
			MOBILIZE -1
			PROTEST -1
			REJECT 2
			REQUEST 3
			SANCTION 1
			SUPPORT 1
		true
			AGREE -5
			ASSAULT 1
			COERCE 1
			CONCEDE -1
			CONSULT -4
			DISASTER 1
			PERSONNEL 2
			REJECT -1
			REQUEST -1
			RETREAT 4
			SANCTION 2
			SUPPORT 1
	true
		false
			AGREE 1
			ASSAULT 1
			CONSULT 3
			DISASTER 1
			PERSONNEL -1
			SANCTION -4
		true
			CONSULT 1
source
	false 1
		ACCUSE 1
		COOPERATE -2
		DISASTER -1
		MOBILIZE -1
		REJECT -1
		REQUEST 1
		SANCTION 2
		SUPPORT 4
	true
		AID 1
		COERCE 1
		DISASTER 3
		MOBILIZE 2
		PROTEST -1
		REJECT 1
		SANCTION -2
		THREATEN -1
subject
	GROUP
		nominal
			events/protest/tazahara 1
	PERSON
		nominal
			events/agree/taahhada -2
			events/request/daa 1
	event
		events/request/talaba -1
	none
		events/accuse/haajjama -1
		events/accuse/intaqada 3
		events/accuse/istankara 1
		events/accuse/ittahama 2
		events/accuse/tahqiq-jinai -1
		events/accuse/tuham 1
		events/accuse/wabbakha -1
		events/agree/ittifaq-musamma 3
		events/agree/mustaidd -1
		events/agree/qabul -1
		events/agree/taahhud 1
		events/agree/taahhud-bi 1
		events/aid/inqadh-nas -2
		events/aid/sallaha -1
		events/assault/adhdhaba 1
		events/assault/al-qital -2
		events/assault/amaliyya-muqatilin -3
		events/assault/atlaqa-nar 1
		events/assault/atlaqa-sarukh -1
		events/assault/darb-shakhs -1
		events/assault/darba-jawwiyya 1
		events/assault/farraqa 2
		events/assault/ghara 3
		events/assault/ghazw 2
		events/assault/hajama -3
		events/assault/haraqa-shakhs 2
		events/assault/harb-ahliyya -1
		events/assault/hazama -1
		events/assault/hujum 1
		events/assault/hujum-kimyai 1
		events/assault/ightala 5
		events/assault/infajara 1
		events/assault/iqtaham -2
		events/assault/ishtabaka 1
		events/assault/istaada -3
		events/assault/itada 1
		events/assault/itida 3
		events/assault/jarha -3
		events/assault/kamin -2
		events/assault/majzara 1
		events/assault/maqtal 2
		events/assault/muwajahat 1
		events/assault/niza -2
		events/assault/qasafa 1
		events/assault/tadakhkhul-askari -1
		events/assault/tafjir 4
		events/assault/tamshit -2
		events/assault/tarada-musallahin -3
		events/assault/tasadda -2
		events/assault/tawaghghul -1
		events/assault/unf -1
		events/assault/usiba -1
		events/coerce/ajbara -2
		events/coerce/amaliyya-amniyya -1
		events/coerce/athara -1
		events/coerce/dabata 1
		events/coerce/hajaza 1
		events/coerce/ihtajaza-juthath -1
		events/coerce/ikhtaraqa-mawqi 1
		events/coerce/itaqala 2
		events/coerce/qataa-khidma -2
		events/coerce/tarada-mulahaqa -1
		events/concede/algha-qanun -1
		events/concede/rafaa-uqubat -2
		events/consult/dawra -2
		events/consult/hiwar -2
		events/consult/hiwar-bayna -2
		events/consult/ijtima 2
		events/consult/iltaqa 2
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
		events/disaster/isaba-marad -1
		events/mobilize/atlaqa-balisti 1
		events/mobilize/ijraat-amniyya -1
		events/mobilize/tajammua-quwwat -2
		events/mobilize/tajriba-nawawiyya 2
		events/mobilize/taqaddama-quwwat -1
		events/mobilize/wusul-taazizat -1
		events/personnel/algha-mansib 1
		events/personnel/intikhabat 2
		events/personnel/istaqala 1
		events/personnel/istifta 1
		events/personnel/istihqaq-intikhabi 1
		events/personnel/mubayaa -2
		events/personnel/nihayat-wilaya -1
		events/personnel/taadil-wizari 1
		events/personnel/tarashshaha -1
		events/personnel/tashkila -1
		events/personnel/tayin 2
		events/protest/adraba 2
		events/protest/ahdath-shaghab -1
		events/protest/hamlat-muqataa 1
		events/protest/idtirabat -1
		events/protest/isyan -1
		events/protest/itasama 1
		events/protest/masira 2
		events/protest/muzahara 1
		events/protest/qata-turuq -2
		events/protest/tazahara -1
		events/protest/thawra -2
		events/reject/aarada -3
		events/reject/iitarada -2
		events/reject/imtanaa -1
		events/reject/rafada-liqa 1
		events/reject/rafada-yield 2
		events/reject/rafd 2
		events/request/al-talab -1
		events/request/alzama -2
		events/request/dawa-yield 2
		events/request/ishtarata -1
		events/request/nashada 2
		events/request/talaba 3
		events/request/talaba-yield 1
		events/retreat/afraja 2
		events/retreat/awqafa-qital -1
		events/retreat/hudna -2
		events/retreat/hudna-sariya 1
		events/retreat/ifraj 1
		events/retreat/istaslama 1
		events/retreat/sahaba-quwwat 2
		events/retreat/sallama-mawqi -1
		events/retreat/taraja-quwwat 1
		events/sanction/aqaba -2
		events/sanction/hukm-bi -1
		events/sanction/kharaja-munazzama 1
		events/sanction/uqubat-llati 1
		events/support/ashada 1
		events/support/bayaa-tanzim 1
		events/support/daama -4
		events/support/dam-dawla -1
		events/support/hanna 2
		events/support/iltazama-bi-dam -1
		events/support/imtadaha -1
		events/support/iqamat-alaqat -1
		events/support/marrara-qanun -3
		events/support/tabanna -1
		events/support/tadamana 1
		events/support/tawqi 2
		events/support/wafaqa-nuwwab 1
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
			CONCEDE 1
			CONSULT -3
			PERSONNEL 3
			REQUEST -2
		2 -1
			AGREE 1
			ASSAULT -2
			COERCE 1
			CONSULT 1
			REQUEST -2
			RETREAT 6
			SANCTION -3
		3
			ACCUSE 4
			AID 2
			ASSAULT -1
			COERCE 1
			COOPERATE -1
			REJECT -4
			REQUEST 1
			RETREAT 5
			SANCTION -3
			SUPPORT 2
		4 4
			ACCUSE 2
			COERCE -2
			CONSULT 2
			DISASTER 2
			PROTEST -4
			REQUEST 2
			RETREAT -5
			SUPPORT 1
		5 3
			AGREE -3
			AID 2
			ASSAULT 3
			COERCE 1
			MOBILIZE -1
			PERSONNEL 1
			PROTEST 2
			REQUEST 1
			RETREAT -1
			SUPPORT -2
			THREATEN 1
		6 2
			AGREE -2
			AID -2
			ASSAULT 4
			CONCEDE -1
			MOBILIZE 2
			PERSONNEL -1
			PROTEST 6
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
			SUPPORT -2
			THREATEN 1
		AID
			AID 6
			ASSAULT -3
			DISASTER 4
		ASSAULT
			ACCUSE 2
			AGREE -1
			AID 1
			ASSAULT 5
			COERCE 1
			DISASTER -5
			MOBILIZE 1
			PERSONNEL -3
			PROTEST -3
			REQUEST -1
			THREATEN 3
		COERCE
			AGREE -8
			COERCE 4
			CONCEDE 3
			CONSULT 1
			REJECT -1
			SANCTION -1
			SUPPORT -2
		CONCEDE
			CONCEDE 6
		CONSULT
			ACCUSE -3
			AID -1
			CONCEDE -5
			CONSULT 3
			DISASTER -1
			MOBILIZE -1
			PERSONNEL 1
			PROTEST -3
			SUPPORT -1
		DISASTER
			ASSAULT -7
			COERCE -7
			DISASTER 9
			PERSONNEL -7
			SUPPORT -4
			THREATEN -3
		MOBILIZE
			ASSAULT -2
			MOBILIZE 4
		PERSONNEL
			AGREE 1
			CONSULT -1
			PERSONNEL 1
			REJECT 1
			SANCTION -3
		PROTEST
			COERCE -1
			DISASTER -4
			MOBILIZE 2
			PROTEST 3
			REJECT -2
			REQUEST -3
		REJECT
			PROTEST 2
		REQUEST
			ACCUSE 2
			ASSAULT 1
			CONSULT 3
			SUPPORT 2
		RETREAT
			AGREE 1
			CONSULT 1
			MOBILIZE -1
			REQUEST 3
			RETREAT 1
			SUPPORT 1
		SANCTION
			AID -1
			ASSAULT -3
			COERCE 3
			CONSULT -2
			REJECT 1
			SANCTION 5
		SUPPORT
			ASSAULT 2
			CONSULT 1
	names
		GROUP
			collective
				AGREE 3
				AID -2
				ASSAULT -3
				CONSULT 1
				COOPERATE -2
				DISASTER -1
				PROTEST 1
				SANCTION -2
			community 1
				AGREE -2
				COERCE 2
				MOBILIZE 5
				PERSONNEL -6
				PROTEST 5
				REQUEST 2
				SUPPORT -1
				THREATEN 1
			equipment
				AID -2
				ASSAULT -1
				COERCE -3
				DISASTER 2
				MOBILIZE 3
				PERSONNEL -5
				REJECT 1
				REQUEST -1
				RETREAT 4
				THREATEN 2
			nationality
				AID 1
				COERCE 1
				CONCEDE 2
				PERSONNEL 1
				PROTEST -3
				REQUEST 3
				SUPPORT -1
			people
				ACCUSE -3
				AGREE 2
				COERCE 2
				CONSULT -4
				PROTEST 8
				SANCTION -3
				SUPPORT 1
			person -1
				ACCUSE -2
				ASSAULT 5
				CONSULT -2
				COOPERATE -3
				RETREAT 2
				SANCTION -1
				SUPPORT -3
			sect
				ACCUSE -2
				AGREE -6
				COERCE 2
				CONSULT 1
				PERSONNEL 3
				RETREAT -1
				SUPPORT 2
		ORGANIZATION
			armed-group
				ACCUSE -2
				AGREE 2
				ASSAULT -1
				COERCE -1
				CONSULT -1
				COOPERATE 1
				MOBILIZE 1
				PERSONNEL 1
				SANCTION 1
				SUPPORT -3
				THREATEN 2
			club -12
				ACCUSE 1
				ASSAULT -2
				COERCE 2
				PERSONNEL -1
				REJECT -1
				REQUEST -2
			collective
				ACCUSE 2
				DISASTER -2
				PERSONNEL -2
				PROTEST 1
				REJECT 2
				REQUEST 1
				RETREAT -2
				SANCTION 2
				SUPPORT -3
			company
				AGREE 1
				AID -3
				DISASTER 1
				MOBILIZE -1
				REJECT 3
				REQUEST -4
				SANCTION 1
				THREATEN 2
			court 1
				ACCUSE 2
				AGREE -3
				COERCE -1
				CONSULT -3
				PERSONNEL -10
				PROTEST 1
				REJECT 1
				REQUEST 2
				RETREAT 2
				THREATEN 3
			government
				AGREE -3
				AID -3
				CONSULT 1
				COOPERATE -2
				DISASTER 3
				PERSONNEL -1
				PROTEST -1
				REJECT 6
				SUPPORT 3
				THREATEN 1
			igo
				ACCUSE -1
				AGREE 2
				AID -2
				ASSAULT 2
				COERCE -1
				CONSULT 4
				PROTEST -1
				REJECT 4
				REQUEST 2
				RETREAT -1
				SUPPORT 2
			legislature -2
				ASSAULT 1
				CONSULT -1
				COOPERATE 2
				DISASTER -1
				MOBILIZE -2
				PERSONNEL -2
				PROTEST 2
				REQUEST 1
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
				RETREAT -2
				SUPPORT 1
				THREATEN -1
			military
				ACCUSE -1
				AGREE 2
				CONSULT 1
				MOBILIZE -1
				PROTEST -2
				REJECT 2
				REQUEST 1
				RETREAT 4
				SANCTION -1
				THREATEN -1
			ministry 2
				ACCUSE -2
				AGREE 3
				ASSAULT -1
				CONCEDE -2
				DISASTER -1
				PROTEST 3
				REJECT 1
				REQUEST -1
				RETREAT -1
				SUPPORT 2
			ngo
				ACCUSE -2
				ASSAULT 2
				COERCE -1
				PROTEST 1
				REJECT 2
				REQUEST 1
				RETREAT 3
				SANCTION -2
			none
				ACCUSE 7
				PERSONNEL -4
				PROTEST -1
				REQUEST -1
				RETREAT -3
				SANCTION 3
			other 4
				ASSAULT 1
				COERCE 2
			party
				ACCUSE -1
				AGREE -2
				AID -1
				COERCE -1
				CONCEDE 2
				CONSULT 1
				PERSONNEL 2
				PROTEST 1
				REJECT 1
				REQUEST 1
				RETREAT -2
				SUPPORT 1
			police -1
				AGREE 1
				AID 1
				CONCEDE -2
				CONSULT 2
				DISASTER -1
				REJECT -2
				REQUEST -1
			religious
				AGREE 1
				ASSAULT 1
			university -2
				ACCUSE 1
				DISASTER -4
				PERSONNEL 3
				REJECT -3
				REQUEST -2
		PERSON
			none -1
				ACCUSE 1
				ASSAULT -1
				COERCE -1
				COOPERATE -2
				DISASTER 2
				MOBILIZE 2
				PERSONNEL 3
				PROTEST 2
				REQUEST -1
				RETREAT -1
				SANCTION 1
				SUPPORT -1
			office
				ACCUSE 2
				AGREE -2
				COERCE -3
				CONSULT -2
				MOBILIZE -6
				PERSONNEL -3
				REQUEST 2
				RETREAT -5
				SANCTION 2
				SUPPORT 3
				THREATEN 2
			office-holder 1
				AID -4
				ASSAULT 2
				CONSULT 5
				DISASTER -4
				MOBILIZE -3
				PERSONNEL 5
				REQUEST 2
				RETREAT -2
				SANCTION -3
				SUPPORT 3
			person
				ASSAULT -3
				COERCE 1
				COOPERATE -4
				DISASTER 2
				REJECT -2
				REQUEST 4
		PLACE
			admin1
				ACCUSE 1
				AGREE -1
				AID -1
				ASSAULT 2
				COERCE 2
				CONSULT -1
				DISASTER 1
				MOBILIZE -4
				REJECT -3
				REQUEST -5
				RETREAT 2
				SUPPORT 3
				THREATEN 2
			admin2 1
				CONCEDE -1
				CONSULT -3
				RETREAT 1
			capital 2
				AGREE -3
				AID -3
				COERCE 1
				COOPERATE 3
				DISASTER 4
				MOBILIZE 2
				PERSONNEL -2
				PROTEST -1
				RETREAT 3
				SANCTION 1
				SUPPORT -2
			country
				ACCUSE -1
				AGREE -2
				AID 2
				COERCE -2
				CONCEDE 2
				CONSULT 1
				PERSONNEL 2
				REQUEST 3
				RETREAT -1
				SUPPORT 1
				THREATEN -1
			none -2
				ACCUSE -1
				AID -1
				ASSAULT 1
				CONSULT -3
				DISASTER 1
				PERSONNEL 1
				PROTEST -2
				REQUEST -4
			region
				AID -1
				ASSAULT 2
				CONCEDE -3
				CONSULT 2
				DISASTER 1
				MOBILIZE 2
				PROTEST 1
				RETREAT -2
				SANCTION -5
				SUPPORT -1
				THREATEN -2
			site
				AID 3
				ASSAULT -1
				COERCE 2
				CONCEDE -2
				CONSULT -2
				DISASTER -1
				MOBILIZE 1
				PERSONNEL -1
				PROTEST 4
				REJECT 1
				REQUEST 1
				RETREAT 3
				SANCTION -2
			town
				AGREE -2
				AID 4
				ASSAULT 2
				CONSULT -1
				COOPERATE -2
				PERSONNEL -2
				PROTEST 2
				REJECT 1
				SUPPORT -3
			water
				AGREE 2
				AID 1
				ASSAULT -2
				COERCE -1
				REJECT 1
				RETREAT -1
				SUPPORT -3
				THREATEN -1
	share
		0
			AID -6
			ASSAULT -8
			COERCE -6
			CONCEDE -2
			CONSULT -1
			COOPERATE -1
			DISASTER -6
			PERSONNEL -3
			PROTEST -6
			REJECT -2
			REQUEST -3
			RETREAT -5
			SUPPORT -5
		1
			ACCUSE 2
			AID 1
			ASSAULT -3
			CONSULT 1
			DISASTER -4
			REJECT 5
			REQUEST 4
			RETREAT 2
			SANCTION -1
		2
			AID 5
			COERCE 2
			CONSULT 1
			DISASTER 4
			PERSONNEL -2
		3
			ASSAULT 6
			DISASTER 4
			MOBILIZE 1
			PERSONNEL 2
		4
			ACCUSE -1
			ASSAULT 7
			COERCE 1
			PERSONNEL 2
type
	AID 1
	COOPERATE -1
	and
		form
			ACCUSE
				masdar -1
				noun -1
				verb 4
			AGREE
				masdar -2
				verb 1
			ASSAULT
				masdar 2
				noun -3
			COERCE
				masdar 2
			CONCEDE
				verb -2
			CONSULT
				noun 2
				verb -2
			COOPERATE
				verb -3
			DISASTER
				noun 2
				verb -3
			MOBILIZE
				masdar 4
				verb -1
			PERSONNEL
				masdar 1
				noun 1
				verb -3
			PROTEST
				noun 1
				verb -1
			REJECT
				masdar -1
				verb 5
			REQUEST
				masdar -2
				participle 5
			SANCTION
				verb 1
			SUPPORT
				verb 3
			THREATEN
				masdar -1
verb
	particle
		ف -1
		ل -1
		و 2
	person
		1 4
		2 -1
	subject
		false -2
		true 2
word
	اتصال -3
	اتفاق 2
	اتفاقيات -1
	اتهام -1
	اجتماع 1
	اجتماعا 2
	احتجاجا -3
	احتجاجات 2
	احداث -2
	اختطاف 1
	ارسال -2
	استعاده 1
	استهداف 1
	استهدفت -5
	اصابه -2
	اضراب 2
	اطلاق 1
	اطلقت 3
	اعتقلوا -2
	اعمال -1
	اغتيال 2
	الاتفاق 5
	الاجتماع 10
	الاجتماعات -1
	الاحتجاجات 1
	الاحكام -3
	الادانه -4
	الاشتباك -1
	الاغتيال 1
	الامتناع -1
	الانتخابات 3
	الانفجار 4
	التحقيقات 1
	التفجير 2
	التقي 1
	الجريمه 3
	الجلسات -2
	الجلسه 1
	الحروب -1
	الحصار 1
	الحظر -1
	الحكم 1
	الدعوه -1
	الدوره -1
	الزلزال 3
	الزيارات -1
	الزياره 1
	السجن -1
	السيطره 1
	العمليات -1
	العمليه 4
	الغزو 1
	القتال 2
	القصف 1
	القمه 3
	اللقاء 6
	المؤتمرات -2
	المباحثات 2
	المحادثات -2
	المعارك 3
	الموافقه -1
	الهجمات -1
	الهجوم 6
	الوساطه -1
	الوقفه 2
	امر -1
	انتشار 2
	باستهداف -1
	باطلاق 1
	بالتحقيق -4
	بالقتل -1
	بتحرير -1
	تتعهد 1
	تحقيق -3
	تحقيقا 1
	تدريب -1
	تراجع -1
	ترفض 2
	تركيبه -1
	تسونامي -1
	تطلب -1
	تطهير -2
	تعهدت -1
	تعيين 2
	تفجير 1
	تلتزم -1
	تهديدات 3
	تهمه 3
	توافق -1
	توجه -1
	توقيفه -2
	جلسات 1
	جلسه 2
	جولته 1
	حل -1
	داعيا 2
	دعا 2
	دعت 2
	دعوي 1
	رفض 2
	زار 1
	زيارات -2
	زياره 4
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
	قيود -4
	لاستعاده -1
	لاستهداف -1
	لاطلاق -1
	لاقتحام 1
	لدعم -2
	للسيطره -2
	للهجوم 4
	مؤتمر 3
	مذكره 1
	مسيره 1
	مشاورات 1
	مصادقه -1
	معارك 1
	منح 2
	ندين 1
	نرحب 1
	نشر -5
	نقله 1
	هجوم 2
	واستبعد -1
	وافقت 4
	والتوقيع -1
	وتدمير 1
	ودعا 2
	ودعم -5
	وصلت -1
	وصول -1
	وعد 1
	وقتل 3
	وقعت 3
	ونقل -3
	ويدعي -5
	يصل -1
	يلتقي 1`,
}
