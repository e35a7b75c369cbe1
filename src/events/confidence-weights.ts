import type { LinearModel } from './linear.js'

// Written by src/build/confidence.ts; see there.
export const confidenceModel: LinearModel = {
  bias: [0.07],
  weights: `actor
	BUS -2
		COERCE -4
	COP 1
		COERCE 2
		events/assault/ishtabaka -1
	CRM -2
		ASSAULT 2
		COERCE -2
	CVL -6
		AGREE -1
		ASSAULT 3
		CONSULT -1
		PROTEST 1
		REJECT -1
		events/assault/ishtabaka -2
		events/protest/ihtijaj 1
		events/protest/iqtahama-hashd -2
	EDU -1
	ELI 4
	GOV 1
		ACCUSE -1
		AGREE -3
		AID -1
		ASSAULT -5
		COERCE 1
		CONSULT 4
		REQUEST 4
		events/accuse/hujum-lafzi -1
		events/accuse/istajwaba -3
		events/agree/istidad-muaalan 2
		events/agree/wafaqa -3
		events/aid/qaddama-musaadat -1
		events/coerce/aghlaqa 1
		events/coerce/dahama -2
		events/coerce/hazara 2
		events/concede/jammada-istitan 1
		events/consult/istaqbala 1
		events/consult/liqa -3
		events/consult/mubahathat -6
		events/consult/qimma -1
		events/personnel/tayin 1
		events/reject/fitu 1
		events/retreat/afraja 3
		events/support/ashada 1
		events/support/daama-qadiyya 2
		events/support/waqqaa-ala -2
		events/threaten/haddada 1
		events/threaten/hadhdhara-min-radd -1
	HLH
		AID 1
	IGO 1
		AGREE 2
		ASSAULT -1
		COERCE -6
		CONSULT 2
		REQUEST 2
		SANCTION 1
		SUPPORT -1
	JRN -2
		CONSULT -2
	JUD
		CONSULT -3
		REJECT 1
		SANCTION 1
		events/accuse/tahqiq-fi 1
		events/consult/jalsa -5
		events/sanction/hukm-qadai -1
	LAB 4
	LEG -1
		COERCE 5
		REJECT 2
		events/request/talab -6
		events/support/sawwata-li -2
		events/support/wafaqa-nuwwab -1
	MED -3
	MIL
		ACCUSE -2
		AID -1
		COERCE 6
		COOPERATE -5
		MOBILIZE 1
		RETREAT 3
		SUPPORT -2
		events/accuse/haqqaqat-shurta -1
		events/aid/darraba -1
		events/assault/hujum 1
		events/assault/istahdafa 2
		events/assault/maraka 2
		events/coerce/ataha -3
		events/retreat/insahaba 5
	NGO
		SUPPORT -1
	OPP 2
	PTY 2
		AGREE 3
		ASSAULT -1
		CONSULT 1
		PERSONNEL -1
		SUPPORT 5
		events/agree/iltazama-bi 1
	REB 3
		ACCUSE -1
		ASSAULT -2
		COERCE 4
		REJECT 1
		THREATEN 1
		events/assault/hujum -1
		events/assault/iqtaham 1
		events/assault/khatafa 1
		events/coerce/hasara 1
	REL
		PERSONNEL 2
		REJECT -1
		events/personnel/wafat 1
	UAF
		ASSAULT 2
		events/assault/asara -1
		events/assault/istaada-mawqi -1
		events/coerce/saytara 1
	any 1
		ACCUSE 1
		AGREE 1
		AID 3
		COOPERATE 2
		MOBILIZE 2
		PERSONNEL -1
		SUPPORT 3
		THREATEN -1
		events/accuse/adana -1
		events/accuse/intaqada 1
		events/accuse/ittahama 1
		events/agree/iltizam -2
		events/agree/istidad -1
		events/agree/ittifaqiyya -2
		events/agree/wafaqa 1
		events/aid/darraba 3
		events/aid/qaddama-musaadat -1
		events/assault/amaliyya-askariyya 3
		events/assault/dahasa -2
		events/assault/istahdafa -1
		events/assault/istihdaf -3
		events/coerce/awqafa -1
		events/coerce/ihtajaza -1
		events/consult/bahatha -1
		events/consult/hiwar-bayna -1
		events/consult/istaqbala -1
		events/consult/jalsa 3
		events/consult/liqa 1
		events/consult/mubahathat 1
		events/cooperate/taawana 1
		events/personnel/istaqala 1
		events/protest/tazahara 3
		events/reject/aarada 1
		events/request/daa-fulan -2
		events/request/talab 5
		events/request/talaba 1
		events/retreat/insahaba -1
		events/support/tabanna -1
		events/support/tayid 2
	none -1
		AID -2
		ASSAULT 1
		CONSULT -1
		COOPERATE -1
		PERSONNEL 3
		REJECT -5
		REQUEST -2
		events/accuse/haajjama -1
		events/accuse/tuhma -2
		events/accuse/wabbakha -5
		events/agree/istidad 1
		events/agree/ittifaq -2
		events/agree/ittifaq-musamma 3
		events/agree/muwafaqa -1
		events/agree/taahhada 1
		events/agree/tawassul -2
		events/aid/adkhala-musaadat -2
		events/aid/qaddama-musaadat 1
		events/aid/sallama-musaadat 2
		events/assault/al-qital -3
		events/assault/amaliyya-askariyya -1
		events/assault/dammara -1
		events/assault/daraba-ahdaf -1
		events/assault/hadama 1
		events/assault/hadith-irhabi 1
		events/assault/hajama -2
		events/assault/haraqa-shakhs 1
		events/assault/harrara 1
		events/assault/idam -1
		events/assault/ightala 3
		events/assault/ightasaba 2
		events/assault/infajara 1
		events/assault/iqtaham -4
		events/assault/ishtabaka 4
		events/assault/istaada -3
		events/assault/istahdafa -2
		events/assault/istihdaf 1
		events/assault/jarha -1
		events/assault/jarima-bashia -1
		events/assault/kamin -1
		events/assault/masra -2
		events/assault/niza -2
		events/assault/niza-musallah -1
		events/assault/tafjir 2
		events/assault/tawaghghul -2
		events/assault/unf -1
		events/coerce/ajbara -2
		events/coerce/amaliyya-amniyya -2
		events/coerce/ataha 3
		events/coerce/awqafa 1
		events/coerce/dabata 1
		events/coerce/habs-ihtiyati 1
		events/coerce/hujum-iliktruni 3
		events/coerce/ihtalla -3
		events/coerce/ikhtaraqa-mawqi 1
		events/coerce/iqama-jabriyya 2
		events/coerce/iqtada -2
		events/coerce/istawla 1
		events/coerce/itaqala 3
		events/coerce/jarrama -1
		events/coerce/naqala-sijn -1
		events/coerce/qabd 1
		events/coerce/quyud -1
		events/coerce/saytara -3
		events/coerce/zawwara -3
		events/concede/rafaa-uqubat -2
		events/consult/bahatha-mawdu 1
		events/consult/ijtima 2
		events/consult/istiqbal -2
		events/consult/ittisalat-maa -1
		events/consult/jalsa -2
		events/consult/liqa 1
		events/consult/mutamar 3
		events/consult/qimma 3
		events/disaster/fayadan 1
		events/disaster/hariq 1
		events/disaster/ihtaraqa -1
		events/disaster/tahattamat 1
		events/disaster/zilzal 1
		events/personnel/faza 2
		events/personnel/hall -3
		events/personnel/hasala-aswat -3
		events/personnel/istaqala 1
		events/personnel/istihqaq-intikhabi 1
		events/personnel/nihayat-wilaya -2
		events/personnel/shakkala-hukuma -1
		events/personnel/tansib 4
		events/personnel/tashkila -2
		events/personnel/tuwuffiya -1
		events/personnel/wafat -3
		events/protest/idtirabat -2
		events/protest/isyan -1
		events/protest/itasama 1
		events/protest/masira 2
		events/reject/aarada -1
		events/reject/imtanaa -1
		events/request/dawa-yield 1
		events/request/nada -1
		events/request/talab -3
		events/retreat/atlaqa-sarah 3
		events/retreat/ifraj 1
		events/retreat/inha-ihtilal -2
		events/retreat/tabadul-asra -2
		events/sanction/allaqa-mufawadat 3
		events/sanction/hukm-bi -3
		events/sanction/hukm-qadai 2
		events/support/daama-qadiyya -2
		events/support/dam-dawla -1
actors
	0 -1
	1 2
	many 2
adjective
	احتجاجيه 1
		PROTEST 1
	ارضيه -1
		DISASTER -1
	ارهابيه -5
		ASSAULT -5
	الاجتماعي -1
		CONSULT -1
	الاخيره 5
	الارهابي 5
		ASSAULT 5
	الاسرائيلي 2
	الاسرائيليه -1
	الالكترونيه -3
	الامنيه -5
	الاولي 1
		ASSAULT 1
	البرلمانيه
		PERSONNEL 1
	التشريعيه
		PERSONNEL 1
	الجبريه 1
		COERCE 1
	الجويه 1
		ASSAULT 1
	الرئاسيه 3
		PERSONNEL 3
	الروسي 1
		ASSAULT 1
	العامه -2
		PERSONNEL -1
	العربيه 1
		CONSULT 1
	العسكريه 1
		ASSAULT 2
	الفلسطينيه -5
	القضائيه -2
	المقبله 5
		PERSONNEL 1
	المقرره 1
	الموجهه 1
	النووي 1
		AGREE 1
	الوزاري 2
	الوطني -1
	امنيه -3
		MOBILIZE -4
	جديده -5
		PROTEST -2
	جويه 2
		ASSAULT 3
	شامل -2
		ACCUSE -1
	شعبيه 2
		PROTEST 1
	عسكريه -2
		ASSAULT -1
	قضائيه
		ACCUSE 1
	مبكره -1
		PERSONNEL -1
	مشروع -1
	هاتفي -3
		CONSULT -3
	واسع 2
beside
	-1
		" 2
			AGREE 2
			COERCE 1
		: 3
			COERCE 2
		edge 1
			ACCUSE 4
			AID 2
			CONSULT -3
			MOBILIZE -4
			PERSONNEL -1
			REQUEST 2
			SANCTION 2
		time 3
			AID -1
			RETREAT 1
		، 2
			ACCUSE 4
			AGREE 1
			COERCE -1
			COOPERATE -1
			MOBILIZE -1
			PERSONNEL 1
			REJECT -4
			REQUEST 5
			RETREAT -2
			SANCTION 1
			SUPPORT 2
			THREATEN 1
		أتم
			RETREAT 1
		أجرى 2
		أدى 1
		أراد -4
			ASSAULT -1
		أعقب 1
		أكد 2
		أنهى -1
		أوقف -1
		اتخذ -3
		اثر 3
		اذا -1
		استجابه 1
		استدعى 2
		استمر 1
		استهدف -2
		اعتبر -5
		اعلان 2
		الاتفاق -1
		الاخري -1
		التي
			ACCUSE -4
			AID 1
			ASSAULT 1
			COERCE 1
		الجهود -1
		الجيش 3
		الذي -3
			ACCUSE -3
			CONSULT 2
			PERSONNEL 1
			REQUEST -5
			SUPPORT 3
		الرئيس 3
		السعوديه 2
		السلطات 2
		الشرطه 1
		العاصمه 1
		القوات -1
		اللجنه -1
		الولايات 2
		الي -2
			ACCUSE -4
			REQUEST 4
			RETREAT 1
		ان
			ACCUSE 1
			AID -2
			ASSAULT 1
			COERCE -1
			CONSULT 5
			REJECT -1
			REQUEST -3
			RETREAT 1
			SANCTION -1
		انتهى 1
		انه 6
			REJECT -1
		انها 2
		او -4
		ايضا 3
		بريطانيا 1
		بسبب 3
			ASSAULT 1
		بعد 3
			ASSAULT 3
		بعدما 4
		بلاده 1
		بهدف -4
		تبع -2
		تخلل 2
			ASSAULT 1
		تركيا 2
		تعلق
			ASSAULT -1
		تقدم 1
		تلا 1
		تلبيه 3
		تم 2
			ASSAULT -2
		تنفيذ -1
		ثم
			PERSONNEL 1
		جراء 3
			ASSAULT 2
		جلسه -1
		حاليا 1
		حاول -4
		حتي -1
			ACCUSE -1
		حول -4
		حيث 1
			SUPPORT -2
		حين -1
		خاض 1
			ASSAULT 1
		خلال 3
			CONSULT 5
			PROTEST 2
		دون -4
		رئيس -4
			CONSULT -1
		رفض
			SUPPORT -1
		روابط 2
		زال 5
		سمح -1
		سمع
			ASSAULT 1
		شعارات -4
			REQUEST -1
		صله
			ASSAULT -1
		ضروره -1
		طالب -2
		طلب -4
		عبر
			CONSULT -2
		عدم -3
		عقب 8
		علي
			AGREE -1
			AID -6
			ASSAULT -3
			REJECT -1
			SUPPORT 1
		عن
			AGREE 9
			AID -4
			REQUEST -1
			SUPPORT 7
		عندما
			COERCE -3
		غير -1
		فان -3
		فرض -1
		فقد -1
		في
			AGREE -1
			COERCE -5
			CONSULT 3
			DISASTER 1
			RETREAT -3
			SUPPORT -4
		قال -1
		قبل 3
			AGREE -4
			ASSAULT 2
		قد 5
			SANCTION 1
			SUPPORT 2
		قرار
			CONCEDE 2
		قرب -2
		قرر 1
		قواته -1
			ASSAULT -2
		كان -4
			AGREE -3
			ASSAULT 3
			CONSULT -3
			PROTEST 2
			REQUEST -1
		كما 6
			REQUEST 2
		لا -1
		لعدم -1
		للمطالبه -2
		لم
			AGREE 2
			AID -1
		لن 3
			REJECT 4
		له -3
		لهذا 2
		ما -6
			REQUEST -6
		مثل -4
		مجلس -3
		محاوله -2
		مع
			REQUEST -1
		مما -3
		من -4
			AGREE 1
			AID 1
			ASSAULT -2
			DISASTER -7
			SUPPORT 1
		منذ 8
			COERCE 2
		منطقه -3
		منع -5
		منها -5
		نتنياهو 1
		نتيجه 5
			ASSAULT 1
		نحن 2
		نحو -1
		نفذ -1
		هذا 3
			ASSAULT 3
		هذه
			CONSULT 2
		هناك 1
		و -5
		واصل -5
			ASSAULT -1
			SUPPORT -1
		وحول 1
		وراء 2
		وزير 2
		وسط 1
		وصف 1
		وفي 1
		وقد 1
		وقف -4
			ASSAULT -3
		ونحن 1
		وهو -1
		وهي -4
	-2
		"
			COERCE -1
			DISASTER -2
		) 3
		- -2
			AID -1
			CONSULT -2
			SUPPORT 1
		: 1
			REQUEST 1
			SUPPORT -1
		edge 5
			AGREE -2
			ASSAULT -6
			COERCE -5
			CONCEDE 1
			COOPERATE -2
			DISASTER 1
			PERSONNEL 2
			REQUEST 5
			RETREAT 1
			SUPPORT 1
		time 2
			AGREE -7
			ASSAULT 4
			CONSULT 1
			DISASTER -2
			SUPPORT 3
		« 5
		، 1
			ACCUSE 2
			AGREE 4
			AID 3
			ASSAULT -1
			COERCE -3
			MOBILIZE -2
			PERSONNEL 2
			PROTEST -2
			REJECT 3
			REQUEST 1
			RETREAT 1
			SANCTION 1
		أشار
			PERSONNEL -1
		أصدر 3
		أطلق -1
		أعلن
			PERSONNEL -1
		أكد 2
		أمكن -2
		أوضح 1
		احتجاجا 1
		اذا -1
		استخدم -5
			ASSAULT -1
		استعد 1
		اشاره 3
		اطلاق -1
		الا -7
			RETREAT -1
		الاتفاق 2
			SUPPORT 1
		الامين 1
		الان -3
		التحقيق 1
		التقرير 2
			ASSAULT 1
		التي
			AGREE -1
		الحكومه 4
		الخارجيه 2
		الذي 2
			COERCE 1
		الذين
			COERCE -1
		الرئيس -3
			CONSULT -1
		السلطات 2
		الشرطه 1
			ASSAULT 1
		العراق 2
		القانون -1
		القرار 2
		القضاء 1
		القوات 2
			ASSAULT 2
		القوه -1
		المجلس 2
		المدينه
			ASSAULT -1
		المقاتلين 2
		الولايات
			ASSAULT -2
		الي
			AGREE -1
			CONSULT 2
		اليه 3
		اليوم 1
		امله -4
		ان 5
			AGREE 1
			COERCE -5
			CONSULT -2
			SUPPORT 3
		انفسهم -1
		انه 4
		او -1
		ب -3
		بتهمه -2
		بعد 5
			ASSAULT 3
		بمناسبه 2
		بناء
			REQUEST 1
		بين -2
		تحرير -2
		تسبب -3
			ASSAULT -2
		تعرض 1
			ASSAULT 1
		تعلق -1
		تقديم -2
		تقرر -1
		تم
			ASSAULT -1
		جبهه -1
		جدد 1
		حاليا -2
		حرص -1
			RETREAT -1
		حصل 2
		حماس 1
		حيث 2
		دعا -1
		دولار -4
		رئيس 4
		ردا 2
		زال 2
		سبق -1
		شارك 4
		شن -2
		ظل 2
		عقد 2
			CONSULT 1
		علم -3
		علي
			ACCUSE -1
			ASSAULT 1
		عن
			AID -1
			ASSAULT 1
			REQUEST -1
		عناصر 1
		فرض 2
			COERCE 4
		في -1
			ACCUSE -4
			AGREE -1
			COERCE -3
			DISASTER 1
			SANCTION -1
		فيما
			ASSAULT 1
		قائد -2
		قال
			CONSULT -1
		قام 3
			ASSAULT 2
		قبل -1
		قتل 1
		قرارا 1
		كان
			ACCUSE -2
			COERCE 3
			CONSULT -1
		كما 5
		لا
			PERSONNEL 1
		للمساعده -1
		للمشاركه 1
		لم 3
		لمنع -1
		لن -1
		له 1
		لها -1
			ASSAULT -3
		ليست -1
		ما
			AID 1
			ASSAULT -3
		مثل -1
		مجلس 2
		محافظه -1
			ASSAULT -2
		محاوله -1
		مدينه 1
		مشروع -3
		مشيرا 6
		مصادر 1
		معه 2
		من -1
			AGREE -1
			COERCE 2
			DISASTER 1
			MOBILIZE 1
			PERSONNEL -2
		منع -2
		موافقه 3
		هدف -2
		هذا -4
		هذه 1
		واصل 2
		والتي -3
		والذي -3
		وان 2
		وحكومه -1
		وذلك 7
		ولا 1
		ولم 1
		ومن 1
	1
		↵
			COERCE -2
		" -1
			ACCUSE 2
			CONSULT -5
		.
			ASSAULT 1
			CONSULT -5
			PERSONNEL 1
		:
			CONSULT 1
		time 6
			ASSAULT 2
			COERCE 3
			REJECT -3
		» -4
		، -1
			ASSAULT 4
			CONSULT -4
			DISASTER -1
			SANCTION -2
			SUPPORT -1
		؟ -2
		ألقى -2
		اسرائيل
			COERCE 1
		اعضاء -2
		الاتفاق 2
			SUPPORT 2
		الاجراءات 1
		الانسانيه -2
			AID -1
		التي 1
			ACCUSE 6
			ASSAULT -5
			COERCE -1
			PERSONNEL 1
			PROTEST 3
		الدعم 1
		الذي 2
			ASSAULT 3
			COERCE 1
			REQUEST -1
		الرئيس
			REQUEST -1
		السفير -4
			ACCUSE -2
		السلطات 3
			COERCE 1
		السيطره -3
			ASSAULT -2
		القبض 2
			COERCE 2
		القوي 1
		الله -1
			RETREAT -1
		المساعده 1
		المنيه -1
			PERSONNEL -1
		النطاق
			ASSAULT 1
		الي 2
			ACCUSE 3
			AID 5
			COERCE -3
			CONSULT -2
			COOPERATE 2
			REQUEST 2
		اليه -4
			REQUEST -3
		امام 6
		او -5
			ASSAULT -2
		ايضا 3
		باعتقال -1
		باغلاق
			AGREE 1
		بالاعدام 2
			SANCTION 2
		بالحجاره -1
		بالكامل -1
		بانها
			ACCUSE -1
		بتحقيق -1
		بحق
			ASSAULT -2
		بحمايه 2
		بدأ -1
		بشان 2
			ACCUSE 1
		بشكل
			ACCUSE -1
			ASSAULT 1
		بعد 1
		بعدم 1
		بكفاله 2
			RETREAT 2
		بما 1
		بها -2
			COERCE -2
		بين
			AGREE -1
			ASSAULT 1
		حول 1
			CONSULT 4
		حوله 1
		خلال -9
			COERCE -2
			CONSULT -5
		داخل -3
		دول -2
		روسيا 3
		زعيم 1
		سراحه 1
			RETREAT 1
		شركه -1
		ضد
			ASSAULT -4
		عبد
			CONSULT -1
		عقب -5
			ASSAULT -7
		علي
			AGREE 3
			COERCE 3
			CONSULT -2
			MOBILIZE -2
			PROTEST -2
			REJECT -2
			SANCTION -3
		عليه 2
			AGREE -2
			SANCTION 2
		عليها -1
			ASSAULT -2
		عن
			ACCUSE -1
			CONCEDE 4
			PERSONNEL 1
			REJECT -1
			SUPPORT -1
		عنهم
			ASSAULT -3
		غير 1
			CONSULT 1
		فرض -1
		في
			ACCUSE -1
			AGREE -3
			ASSAULT 4
			CONSULT 2
			DISASTER 2
			MOBILIZE 3
			REQUEST -3
			SUPPORT -1
		فيه 1
		قد -2
			CONSULT -1
		قوات -3
			COERCE -3
		كان 5
		كما -1
			ASSAULT -1
		لاوكرانيا 1
			AID 1
		لدعم
			AGREE 1
		للاتفاق
			SUPPORT 1
		لم 1
		لن -1
		لهم
			AID 1
		مباشره -1
		محمد -3
		مسؤوليه -4
			ACCUSE -4
		مستمره 2
		مستوطنون -1
		مع
			ASSAULT -2
		من
			ACCUSE -5
			AGREE 2
			COERCE 2
			CONSULT -5
			REJECT -1
			REQUEST 3
			SANCTION 1
		منذ 3
			CONSULT -1
		منع -1
		نتنياهو 1
		نفسه 1
		هذه
			CONSULT 1
		واشنطن -4
		وان -3
		وجهات -1
			CONSULT -1
		وقع -1
		يوم -2
			ASSAULT -1
	2
		↵
			ACCUSE -1
			ASSAULT 2
			COERCE -1
		"
			AID -1
			ASSAULT -1
			CONCEDE 1
			REQUEST 1
			SUPPORT -2
		( -2
			ASSAULT -2
		. -2
			ACCUSE -5
			AGREE -3
			AID 1
			COERCE 4
			PROTEST -3
		edge -1
			PERSONNEL -1
		time 1
			COERCE 2
			MOBILIZE -2
			PERSONNEL 2
			REQUEST -2
		» 1
		، -2
			ACCUSE 1
			AGREE -4
			AID 1
			ASSAULT 5
			DISASTER -3
			PERSONNEL 3
			REQUEST -5
			RETREAT -2
		اتفاق -1
		اثر -1
		ارتفاع -1
		اسرائيل -3
		افغانستان
			ASSAULT -1
		الا 1
		الاتحاد 1
		الاتفاق 1
			SUPPORT 1
		الاراضي -1
		الارض -1
			ASSAULT -1
		الامن -3
		البلاد -1
			ASSAULT 1
		التحقيق -1
		التي 2
			ACCUSE -1
			SUPPORT 1
		الجانب 1
		الجانبين -3
		الجيش -1
		الحكومه 2
		الدول
			CONSULT -1
		الذي 1
			ASSAULT 3
		الرئيس 1
		السلطات 2
		العاصمه 1
		العراق
			RETREAT 1
		القرار 1
		القوي
			ASSAULT -1
		المحتجين 1
		المدنيين -3
		المسؤولين 1
			CONSULT 1
		المنطقه
			CONSULT -1
		الهجوم
			ASSAULT -1
		الوقت
			THREATEN 1
		الي 4
			AGREE 2
			SUPPORT 1
		او -4
			ASSAULT -1
			RETREAT -1
		اوكرانيا 1
			ASSAULT 4
		ايران
			SANCTION -1
		بالقتل 1
		بحق -2
		بعد
			ASSAULT -3
		بين
			AGREE -1
			CONSULT 1
		تحت -5
		تم 4
		ثم 1
		حتي -1
			ASSAULT -1
		حيث 1
		خاض -1
			ASSAULT -1
		خسائر -2
			ASSAULT -2
		خلال 5
			PERSONNEL 2
		دار
			ASSAULT 1
		داعش -2
			ASSAULT -3
		دخول 3
		دوله -3
		ذلك 1
		رئيس 1
			ACCUSE 1
		رجال
			ASSAULT 1
		رفض -2
		رفع 2
		روسيا 4
		زياره 1
		سيطره -3
		ضروره 2
			REQUEST 1
		عباس -1
			CONSULT -2
		عد 1
		علي
			AGREE 1
			PERSONNEL 1
			REQUEST -1
			SANCTION 1
			THREATEN -1
		غزه 4
			COERCE 1
		في 2
			ACCUSE -1
			AID 1
			COERCE -4
			PERSONNEL 1
		قانون 2
		قبل -4
		قتل -2
		قد -2
		قطاع 5
			ASSAULT 1
		كان 6
			REQUEST -1
		كما 3
			PERSONNEL 1
		لقي -3
		مؤتمر -2
		ما -6
			CONSULT -1
		مثل -3
		محكمه 1
		مشروع -2
		مشيرا
			ASSAULT -1
		مع 2
			SANCTION -1
		مما -1
		من
			ACCUSE 3
			ASSAULT 2
			COERCE 2
			CONSULT -2
			RETREAT 1
			SUPPORT -2
			THREATEN -4
		مناطق 1
		منذ 2
		منطقه 1
		هذه 1
		وضع 3
		وقع 1
			ASSAULT 1
		وقوات 1
		وقوع -1
		ومن 2
complement
	true 4
	word
		اتفاق 1
		اعتقال 1
		الاتفاق 3
		الارهابيين -1
		الاستيطان -3
		الحصار -1
		الحكومه -10
		السجن 3
		السفير -4
		السيطره -2
		الصاروخ -2
		الطائره 1
		الطريق -4
		العنف -3
		القرار 2
		القوات -5
		المحكمه -1
		المدينه -1
		المساعدات 1
		المسلحين -1
		المفاوضات -1
		المنيه -1
		بالسجن 1
		تبادل -3
		جثث -2
		خطه -2
		داعش -1
		رئيس -5
		سراحه 1
		سفينه 1
		شعارات 1
		عضويه 1
		عناصر -2
		عنف -1
		قرار -5
		قنبله 1
		قوات -2
		قواتها 1
		مشروع -1
		هدنه 2
		وتحقيق -1
		وجهات -1
		ولايه -2
content
	of
		AGREE -3
			AGREE 1
			AID -6
			CONSULT -5
			false
				masdar -4
				noun -4
			masdar -4
			true
				noun 4
		REJECT
			COERCE -1
			REQUEST 3
			SUPPORT -3
			false
				masdar -5
			masdar -2
			noun 1
		REQUEST -6
			AID 1
			ASSAULT 3
			COERCE -1
			CONCEDE -1
			DISASTER 1
			false
				masdar -6
				noun -3
			masdar -3
		THREATEN -6
			false
				masdar -1
			masdar -3
			noun -2
counts
	false
		ASSAULT -1
		COOPERATE -1
	true 4
		ASSAULT 4
		COERCE 3
		DISASTER -1
date
	false -1
	true 3
event
	after
		ACCUSE
			ACCUSE
				false 2
			AGREE
				true -3
			ASSAULT
				false 4
			COERCE
				false 2
				true 5
			PERSONNEL
				false 1
			PROTEST
				true 1
			REQUEST
				true 1
			RETREAT
				false -2
				true 4
			SANCTION
				true 2
		AGREE
			ASSAULT
				false 4
			CONCEDE
				true -1
			CONSULT
				true 3
			PERSONNEL
				false -1
			REQUEST
				false 3
				true -2
			SUPPORT
				true 2
		AID
			ACCUSE
				false -1
			AGREE
				true 3
			AID
				false 2
				true 4
			COERCE
				true -2
			DISASTER
				false 2
			REQUEST
				true 4
			SUPPORT
				false -1
		ASSAULT
			ACCUSE
				false -3
				true 2
			AGREE
				true -2
			AID
				false 1
				true -1
			ASSAULT
				false 3
				true 5
			COERCE
				false 1
				true -1
			CONSULT
				false -2
				true -1
			COOPERATE
				true 1
			DISASTER
				false -6
				true -1
			MOBILIZE
				true -4
			PERSONNEL
				false -1
				true -5
			PROTEST
				false -2
				true -2
			REQUEST
				false -4
			RETREAT
				false 1
			SANCTION
				false -8
				true 2
			SUPPORT
				false -4
			THREATEN
				true 5
		COERCE
			AGREE
				true -1
			COERCE
				false 2
				true 3
			CONCEDE
				false 1
			DISASTER
				true -1
			PERSONNEL
				true 1
			PROTEST
				false -2
				true 2
			REQUEST
				false -2
				true 2
			SUPPORT
				true -6
		CONCEDE
			ASSAULT
				true -1
			COERCE
				true -2
			CONCEDE
				false 2
			PROTEST
				false 1
			REQUEST
				true 2
			SANCTION
				false -2
		CONSULT
			ACCUSE
				false -3
				true 2
			AGREE
				true 5
			ASSAULT
				true -1
			COERCE
				false -2
			CONCEDE
				false -1
			CONSULT
				false 1
				true 3
			DISASTER
				false 1
			MOBILIZE
				false -2
			PERSONNEL
				false 2
				true -2
			PROTEST
				false -1
			REJECT
				true 1
			REQUEST
				false -1
				true 4
			RETREAT
				false -1
				true 1
			SANCTION
				false -1
			SUPPORT
				false -3
				true 6
		DISASTER
			ACCUSE
				false -1
			AID
				false 1
				true -3
			ASSAULT
				false -4
			COERCE
				false 3
				true -2
			DISASTER
				false 4
		MOBILIZE
			ACCUSE
				false 1
			ASSAULT
				false -1
			CONSULT
				true -3
			MOBILIZE
				false 5
			REJECT
				true 3
		PERSONNEL
			ASSAULT
				false -1
			COERCE
				true -1
			CONSULT
				false -2
			DISASTER
				false 1
			PERSONNEL
				false 5
			PROTEST
				false 1
			REQUEST
				false -2
				true -3
			RETREAT
				true -1
			SUPPORT
				false 2
				true 4
		PROTEST
			ACCUSE
				true 3
			AGREE
				false -2
			CONSULT
				true -2
			PERSONNEL
				false -2
			PROTEST
				false 3
				true 2
			REJECT
				false -3
			REQUEST
				false -4
		REJECT
			ACCUSE
				true 1
			AGREE
				false -1
			ASSAULT
				true -1
			CONSULT
				true -2
			REJECT
				true 1
			REQUEST
				false -3
		REQUEST
			ACCUSE
				false -2
				true 1
			AID
				true 1
			COERCE
				false -5
			CONSULT
				true 1
			MOBILIZE
				true -1
			PROTEST
				false 1
				true 3
			REJECT
				true 2
			REQUEST
				false 2
				true 4
			SUPPORT
				true 3
		RETREAT
			AGREE
				true 4
			AID
				true -1
			MOBILIZE
				false -1
			REQUEST
				true 5
			RETREAT
				false 4
				true 4
		SANCTION
			ASSAULT
				false 2
				true -1
			COERCE
				true 4
			PERSONNEL
				false 1
			REJECT
				false -3
			SANCTION
				false 1
				true 6
		SUPPORT
			ACCUSE
				false -4
			AGREE
				true 2
			AID
				false 2
				true 2
			ASSAULT
				false -1
				true -2
			CONSULT
				false 2
				true 7
			COOPERATE
				false -1
			MOBILIZE
				true 2
			PROTEST
				false -1
			REQUEST
				true 1
			RETREAT
				true -1
			SUPPORT
				false 4
				true 2
		THREATEN
			ASSAULT
				false 1
			PROTEST
				false 1
		none
			AID
				false 2
			COERCE
				false -1
			CONSULT
				false -1
			DISASTER
				false 1
			PERSONNEL
				false 2
			PROTEST
				false -1
			REQUEST
				false -1
			RETREAT
				false 1
	before
		ACCUSE
			ACCUSE
				false 4
				true -1
			AGREE
				false -2
			ASSAULT
				true 8
			COERCE
				false 2
			CONSULT
				false 2
			REQUEST
				false 2
			RETREAT
				false 1
				true 3
		AGREE
			ACCUSE
				true -2
			AGREE
				false 4
			AID
				true -8
			CONCEDE
				false 1
			CONSULT
				false 3
			COOPERATE
				true -1
			REJECT
				true 1
			RETREAT
				false 3
			SANCTION
				false -2
			SUPPORT
				false 2
				true -1
		AID
			ACCUSE
				true -2
			AGREE
				true 2
			AID
				false 1
			COERCE
				true -4
			CONSULT
				false -1
			COOPERATE
				false 1
			DISASTER
				true 4
			MOBILIZE
				false -2
		ASSAULT
			ACCUSE
				false 5
				true 1
			AGREE
				false -7
				true -2
			AID
				true 2
			ASSAULT
				false 3
				true 1
			CONCEDE
				false 1
			CONSULT
				false 2
				true -4
			DISASTER
				true -5
			MOBILIZE
				true -2
			PERSONNEL
				false 1
				true 1
			PROTEST
				false -1
				true 1
			REQUEST
				false -2
				true -1
			RETREAT
				true 2
			SANCTION
				false 2
			SUPPORT
				false 4
			THREATEN
				true -1
		COERCE
			ACCUSE
				false 1
				true 2
			AGREE
				false 3
			AID
				false 2
			DISASTER
				false 1
			PERSONNEL
				true 4
			REJECT
				true -3
			RETREAT
				false 4
				true -1
			SANCTION
				true 8
			THREATEN
				false -1
		CONCEDE
			AGREE
				true 2
			ASSAULT
				true -1
			COERCE
				true -2
			RETREAT
				true -2
			SANCTION
				true -1
		CONSULT
			ACCUSE
				false 1
			AID
				true -2
			ASSAULT
				false 1
				true -2
			CONCEDE
				true -1
			CONSULT
				false 3
			COOPERATE
				true -3
			DISASTER
				true -1
			MOBILIZE
				false 3
			PERSONNEL
				false -4
				true 5
			PROTEST
				false -2
				true -2
			REJECT
				true -1
			RETREAT
				true -2
			SANCTION
				false 1
				true -1
			SUPPORT
				false 1
				true -1
		COOPERATE
			CONSULT
				false 1
		DISASTER
			AID
				false 5
				true 3
			ASSAULT
				false -8
				true -4
			CONSULT
				false -1
			DISASTER
				false 1
				true 1
			PERSONNEL
				false -5
			REQUEST
				false 3
			SUPPORT
				false -1
		MOBILIZE
			ASSAULT
				false -1
				true -9
			MOBILIZE
				false 3
		PERSONNEL
			ACCUSE
				true -1
			AGREE
				false -3
				true -1
			COERCE
				false -2
			CONSULT
				false 3
			PERSONNEL
				false 3
				true 2
			PROTEST
				false -2
			REJECT
				false -2
			REQUEST
				false -1
				true 2
			RETREAT
				false -1
		PROTEST
			ACCUSE
				false 1
				true -2
			ASSAULT
				true 4
			COERCE
				false 1
				true -5
			CONSULT
				false -1
			PROTEST
				false 3
				true 4
			REJECT
				true -7
			REQUEST
				true -9
			RETREAT
				true -2
			THREATEN
				false -3
		REJECT
			ACCUSE
				true -7
			ASSAULT
				true -2
			COERCE
				false 1
			CONCEDE
				true 1
			CONSULT
				false 1
				true -5
			MOBILIZE
				true -2
			PROTEST
				false 2
				true -1
			REJECT
				false 1
				true 4
			SUPPORT
				true -6
		REQUEST
			ACCUSE
				false 1
				true -10
			AID
				true -4
			COERCE
				false -1
				true -5
			CONCEDE
				true -6
			CONSULT
				true -1
			DISASTER
				false -2
			REJECT
				false 1
				true 1
			REQUEST
				true -3
			RETREAT
				true -5
			SANCTION
				true -4
			SUPPORT
				false 1
				true -4
		RETREAT
			ACCUSE
				false -1
			ASSAULT
				false -2
			CONSULT
				false 2
			DISASTER
				false 1
			PERSONNEL
				true -2
			RETREAT
				false 3
				true 1
			SUPPORT
				false 1
			THREATEN
				true 1
		SANCTION
			ACCUSE
				true -1
			AID
				false -1
			ASSAULT
				false 2
				true 4
			COERCE
				false 1
			CONSULT
				true -4
		SUPPORT
			ACCUSE
				false 1
			AGREE
				false 2
				true -3
			AID
				true 1
			ASSAULT
				false 3
			COERCE
				true 2
			CONCEDE
				true 1
			CONSULT
				false 3
				true 4
			PERSONNEL
				true 1
			REQUEST
				false -2
				true 1
			RETREAT
				false 1
			SANCTION
				true -3
			SUPPORT
				false 2
		THREATEN
			ASSAULT
				false 1
				true -5
			CONSULT
				false -1
			PERSONNEL
				true -2
		none
			AGREE
				false 5
			ASSAULT
				false 3
			COERCE
				false 3
			CONSULT
				false 1
			MOBILIZE
				false -1
			REJECT
				false 1
			SUPPORT
				false 1
filled
	false
		false
			events/accuse/adana 1
			events/accuse/intaqada -2
			events/accuse/ittahama -2
			events/agree/ittifaq -2
			events/agree/ittifaq-musamma 3
			events/agree/taahhada 2
			events/agree/tawassul -2
			events/aid/sallama-musaadat 1
			events/assault/al-qital -2
			events/assault/amal-unf -1
			events/assault/amaliyya-askariyya -2
			events/assault/atlaqa-nar -3
			events/assault/atlaqa-sarukh 1
			events/assault/dammara 1
			events/assault/darba 2
			events/assault/harrara 1
			events/assault/ightasaba 1
			events/assault/iqtaham -2
			events/assault/ishtabaka 3
			events/assault/istaada -2
			events/assault/kamin -2
			events/assault/majzara 2
			events/assault/niza -3
			events/assault/tafjir 1
			events/assault/unf -1
			events/coerce/amaliyya-amniyya -2
			events/coerce/dahama 1
			events/coerce/ihtalla -2
			events/coerce/manaa 1
			events/coerce/qarar-man -1
			events/coerce/zawwara -3
			events/consult/bahatha-mawdu 1
			events/consult/ijtima 2
			events/consult/istiqbal -1
			events/consult/ittisalat-maa -1
			events/consult/jalsa -2
			events/consult/liqa 1
			events/consult/mutamar 3
			events/consult/qimma 3
			events/consult/ziyara -1
			events/disaster/hadith-gharaq -2
			events/disaster/ihtaraqa -1
			events/disaster/inhiyar-turba -2
			events/disaster/tafasha 1
			events/disaster/tsunami -1
			events/personnel/ayyana -1
			events/personnel/hasala-aswat -3
			events/personnel/istaqala 1
			events/personnel/istihqaq-intikhabi 1
			events/personnel/nihayat-wilaya -2
			events/personnel/shakkala-hukuma -1
			events/personnel/tawalla -1
			events/personnel/wafat -2
			events/protest/idtirabat -2
			events/protest/isyan -1
			events/protest/itasama 1
			events/protest/masira 2
			events/reject/aarada -1
			events/request/dawa 3
			events/request/haththa -1
			events/request/nada -1
			events/request/talab -1
			events/retreat/atlaqa-sarah 1
			events/retreat/inha-ihtilal -1
			events/sanction/uqubat -2
		true
			events/accuse/ahala-qada 1
			events/accuse/istajwaba 2
			events/accuse/ittahama 1
			events/accuse/tuhma -1
			events/assault/adhdhaba 1
			events/assault/adrama -1
			events/assault/al-udwan 1
			events/assault/atlaqa-nar 2
			events/assault/dammara -6
			events/assault/hajama -1
			events/assault/haraqa-shakhs 1
			events/assault/harb -1
			events/assault/idam -2
			events/assault/ightala 2
			events/assault/infajara 1
			events/assault/istahdafa -1
			events/assault/jarima-bashia -2
			events/assault/masra -2
			events/assault/usiba -1
			events/coerce/ajbara -2
			events/coerce/ataha 1
			events/coerce/dahama -4
			events/coerce/hazara 1
			events/coerce/hujum-iliktruni 1
			events/coerce/iqama-jabriyya 1
			events/coerce/iqtada -1
			events/coerce/manaa -2
			events/coerce/naqala-sijn -2
			events/coerce/qabd 1
			events/coerce/rahhala-hu 1
			events/personnel/hall -1
			events/retreat/afraja 1
			events/retreat/tabadul-asra -2
			events/sanction/hukm-qadai 1
			events/support/daama-qadiyya -3
			events/support/dam-dawla -1
	true
		false
			events/accuse/haqqaqat-shurta -1
			events/accuse/naddada 1
			events/agree/daw-akhdar -1
			events/agree/iltizam -1
			events/agree/istajaba -2
			events/agree/istidad -2
			events/agree/ittafaqa 1
			events/agree/ittafaqa-ala 1
			events/agree/ittifaqiyya -1
			events/agree/taahhada 1
			events/agree/tawassala 1
			events/aid/qaddama-musaadat -1
			events/assault/amaliyya-askariyya 3
			events/assault/amaliyya-muqatilin -4
			events/assault/amaliyyatuha -1
			events/assault/atlaqa-sarukh -2
			events/assault/hujum 2
			events/assault/ishtabaka -1
			events/assault/istahdafa 1
			events/assault/sidam -1
			events/assault/tabadul-nar 1
			events/assault/tamshit -1
			events/coerce/aghlaqa 1
			events/coerce/ataha -5
			events/coerce/hazara 1
			events/coerce/khasira-mawqi -1
			events/concede/jammada-istitan 1
			events/consult/bahatha -4
			events/consult/bahatha-mawdu -1
			events/consult/hiwar-bayna -2
			events/consult/ijtamaa 2
			events/consult/iltaqa 4
			events/consult/jawla-ukhra -1
			events/consult/mufawadat 1
			events/consult/mutamar -2
			events/consult/naqasha-maa 1
			events/consult/tashawara 1
			events/consult/tashawara-hawl 1
			events/consult/tawasala-maa -2
			events/consult/wasala-masul -2
			events/consult/ziyara 3
			events/mobilize/azzaza-amn -1
			events/mobilize/intashara-jaysh 2
			events/mobilize/tajammua-quwwat -2
			events/protest/ihtashada -1
			events/protest/kharaja-shawari 1
			events/protest/tajammaa -2
			events/reject/aarada 3
			events/reject/qataa-ijtima -1
			events/request/amara -2
			events/request/daa-fulan -1
			events/request/iqtaraha -1
			events/request/ishtarata -1
			events/request/mutalaba -1
			events/request/talab 2
			events/request/talaba 1
			events/request/talaba-bi 1
			events/retreat/hudna -2
			events/retreat/insahaba 1
			events/retreat/sahaba-quwwat 1
			events/retreat/taraja-quwwat 2
			events/sanction/allaqa-mufawadat -1
			events/sanction/hukm-qadai -1
			events/support/abrama-ittifaq 1
			events/support/daama-qadiyya 1
			events/support/sadaqa-ala 1
			events/support/sawwata-ala -1
			events/support/sawwata-li -1
			events/support/tabanna -2
			events/threaten/haddada 3
		true
			events/accuse/adana -2
			events/accuse/intaqada 4
			events/accuse/ittahama 3
			events/accuse/tahqiqat -1
			events/accuse/tuhma 1
			events/agree/taahhada -2
			events/assault/asara -5
			events/assault/dahasa -2
			events/assault/hadama -1
			events/assault/harrara-min -2
			events/assault/ihtajaza-musallahun 1
			events/assault/iqtaham -1
			events/assault/istahdafa -1
			events/assault/istihdaf -5
			events/assault/itida 1
			events/assault/khatafa 1
			events/assault/qasafa 1
			events/assault/qatala 3
			events/coerce/ataha -1
			events/coerce/hasara 4
			events/coerce/iqtaham-amn -5
			events/coerce/tarada-mulahaqa -1
			events/request/haththa 1
			events/request/wajjaha-bi -3
			events/sanction/aqaba -1
			events/sanction/uqubat 1
			events/threaten/hadhdhara-min-radd -1
form
	masdar -1
	noun 1
	participle 1
	verb 1
frame
	events/accuse/haajjama
		masdar -1
	events/accuse/haqqaqat-shurta
		verb -1
	events/accuse/hukima
		verb 1
	events/accuse/intaqada
		verb 3
	events/accuse/istada-safir
		verb -1
	events/accuse/istajwaba
		masdar 2
	events/accuse/ittahama
		verb 5
	events/accuse/mathala-amam
		masdar -3
	events/accuse/naddada
		verb 1
	events/accuse/wabbakha
		verb -2
	events/accuse/wasafa-intihak
		verb -1
	events/agree/arada-musaada
		verb -1
	events/agree/daw-akhdar
		verb -1
	events/agree/ittafaqa
		verb 3
	events/agree/ittafaqa-ala
		verb 1
	events/agree/ittifaq-musamma
		noun 3
	events/agree/ittifaqiyya
		noun -1
	events/agree/qabul
		masdar -2
	events/agree/taahhud
		masdar 1
	events/agree/tawafaqa
		verb -1
	events/agree/tawassul
		masdar -1
	events/agree/waada
		verb 4
	events/aid/adkhala-musaadat
		verb -4
	events/aid/ajla
		masdar 1
	events/aid/arsala-musaadat
		verb -2
	events/aid/harrara-rahain
		masdar -1
	events/aid/inqadh-nas
		masdar -2
	events/aid/naqala-jarha
		masdar 1
	events/aid/qaddama-musaadat
		masdar -2
		verb 3
	events/aid/talaqqa-musaadat
		masdar -1
		verb 3
	events/assault/al-qital
		noun -3
	events/assault/alqa-qunbula
		verb 1
	events/assault/amaliyya-irhabiyya
		noun 1
	events/assault/amaliyya-muqatilin
		noun -3
	events/assault/asara
		verb -2
	events/assault/atlaqa-sarukh
		masdar -4
	events/assault/dahasa
		verb -4
	events/assault/darb-shakhs
		masdar -1
	events/assault/darba-jawwiyya
		noun 1
	events/assault/ghara
		noun 2
	events/assault/ghazw
		masdar 1
	events/assault/hadith-irhabi
		noun 1
	events/assault/hajama
		masdar -3
	events/assault/haraqa-mabna
		masdar -2
	events/assault/haraqa-shakhs
		masdar 1
	events/assault/harb-makan
		masdar -1
	events/assault/hazama
		masdar -1
	events/assault/hujum-kimyai
		noun 1
	events/assault/hujum-sarukhi
		noun 1
	events/assault/ightala
		masdar 4
	events/assault/ightasaba
		masdar 3
	events/assault/ihtajaza-musallahun
		verb 2
	events/assault/iqtaham
		masdar -1
	events/assault/istaada
		masdar -3
	events/assault/istahdafa
		verb -1
	events/assault/itada
		verb 2
	events/assault/itida
		masdar 3
	events/assault/jarha
		noun -4
	events/assault/kamin
		noun -1
	events/assault/majzara
		noun 2
	events/assault/maqtal
		masdar 1
	events/assault/masra
		verb -2
	events/assault/muwajahat
		masdar 1
	events/assault/naffadha-idam
		masdar -1
	events/assault/niza
		noun -1
	events/assault/qasafa
		verb 1
	events/assault/qatala
		masdar -2
		verb 7
	events/assault/qital-sifa
		noun 1
	events/assault/tafjir
		masdar 3
	events/assault/tamshit
		masdar -1
	events/assault/tarada-musallahin
		masdar -4
	events/assault/tasadda
		masdar -2
	events/assault/unf
		noun -1
	events/assault/usiba
		verb -2
	events/coerce/aghlaqa
		verb 1
	events/coerce/ajbara
		verb -1
	events/coerce/amaliyya-amniyya
		noun -3
	events/coerce/ataha
		verb -4
	events/coerce/dahama
		masdar -1
	events/coerce/hamlat-itiqalat
		noun 1
	events/coerce/hasara
		masdar 1
	events/coerce/hazara
		verb 2
	events/coerce/ihbat-tahrib
		masdar -1
	events/coerce/iqama-jabriyya
		noun 1
	events/coerce/iqtada
		verb -3
	events/coerce/itaqala
		verb 4
	events/coerce/khasira-mawqi
		verb -2
	events/coerce/manaa
		masdar -1
		verb 4
	events/coerce/mudhakkirat-tawqif
		noun 2
	events/coerce/qabd
		verb 1
	events/coerce/qataa-khidma
		masdar -2
	events/coerce/saytara
		verb -2
	events/concede/aalana-hudna
		masdar 1
	events/concede/rafaa-uqubat
		masdar -1
	events/consult/bahatha
		verb -1
	events/consult/dawra
		noun -2
	events/consult/hiwar
		noun -3
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
	events/consult/jawla-ukhra
		noun -1
	events/consult/liqa
		masdar 3
	events/consult/munaqashat
		noun 1
	events/consult/naqasha-maa
		verb 1
	events/consult/qarraba
		masdar -2
	events/consult/tafawud
		masdar -1
	events/consult/tashawara-hawl
		verb 1
	events/consult/tawasala-maa
		verb -3
	events/consult/wasala-masul
		verb -1
	events/consult/zara
		verb 2
	events/consult/ziyara
		noun 2
	events/cooperate/taslim-shakhs
		masdar 1
	events/disaster/fayadan
		noun 1
	events/disaster/gharaqa
		masdar 2
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
		masdar -3
	events/mobilize/tajriba-nawawiyya
		noun 1
	events/mobilize/taqaddama-quwwat
		masdar -1
	events/mobilize/tawajjuh-quwwat
		verb -1
	events/personnel/ayyana-mansib
		verb 1
	events/personnel/faza
		masdar 1
	events/personnel/intakhaba
		masdar -1
	events/personnel/intikhabat
		noun 1
	events/personnel/istifta
		noun 1
	events/personnel/istihqaq-intikhabi
		noun 1
	events/personnel/mubayaa
		masdar -1
	events/personnel/tansib
		masdar 1
	events/personnel/tarashshaha
		masdar -1
	events/personnel/tashkila
		noun -1
	events/personnel/tawalla
		verb -1
	events/personnel/tayin
		masdar 1
	events/personnel/wafat-munya
		verb -1
	events/protest/adraba
		masdar 2
	events/protest/ahdath-shaghab
		noun -1
	events/protest/hamlat-muqataa
		noun 1
	events/protest/idtirabat
		noun -2
	events/protest/ihtajja
		verb -1
	events/protest/ihtashada
		verb -1
	events/protest/iqtahama-hashd
		verb -2
	events/protest/isyan
		noun -1
	events/protest/itasama
		masdar 2
	events/protest/kharaja-shawari
		verb 1
	events/protest/masira
		noun 3
	events/protest/raddada-hutafat
		verb 1
	events/protest/tazahara
		verb 2
	events/protest/thawra
		noun -2
	events/reject/aarada
		verb 3
	events/reject/lan-yasmah
		verb 1
	events/reject/qataa-ijtima
		verb -1
	events/reject/rafada
		verb 1
	events/reject/rafada-yield
		masdar 1
	events/reject/rafd
		masdar 2
	events/request/al-talab
		masdar -1
	events/request/alzama
		masdar -1
	events/request/amara
		verb -2
	events/request/awsa
		masdar -1
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
		verb -6
	events/request/talaba
		verb 1
	events/request/talaba-assist
		verb 1
	events/request/talaba-bi
		verb 3
	events/request/talaba-min
		verb 1
	events/request/talaba-yield
		verb 1
	events/request/wajjaha-bi
		verb -1
	events/retreat/afraja
		verb 1
	events/retreat/asqata-tuham
		verb -1
	events/retreat/awqafa-qital
		masdar -1
	events/retreat/hudna
		noun -2
	events/retreat/ifraj
		masdar 1
	events/retreat/inha-ihtilal
		verb -1
	events/retreat/khuruj-min-sijn
		masdar -1
	events/retreat/khuruj-quwwat
		verb -1
	events/retreat/sallama-nafsah
		verb 1
	events/sanction/allaqa-mufawadat
		masdar 1
		verb -1
	events/sanction/aqaba
		masdar -2
	events/sanction/hazr-asliha
		masdar -1
	events/sanction/qataa-musaada
		verb 1
	events/sanction/saddaqa-hukm
		verb -1
	events/sanction/tarada-safir
		masdar 1
	events/sanction/uqubat-llati
		noun 2
	events/support/abrama-ittifaq
		verb 1
	events/support/daama
		verb -3
	events/support/dafaa-an
		verb -1
	events/support/dam-dawla
		masdar -3
	events/support/hanna
		masdar 2
	events/support/iitarafa-bi-dawla
		masdar -1
	events/support/marrara-qanun
		masdar -2
	events/support/rahhaba
		verb 3
	events/support/shakara
		masdar 3
	events/support/tabanna
		verb -3
	events/support/tawqi
		masdar 2
	events/support/waqqaa-ala
		verb -1
	events/threaten/haddada
		verb 1
	events/threaten/hadhdhara-min-radd
		verb -2
	events/threaten/hadhdhara-tusawwil
		verb 1
	events/threaten/tawaada
		verb 3
further
	words
		1 8
		many 11
governor
	none 3
		ACCUSE 1
		AID -2
		CONCEDE 2
		CONSULT -2
		MOBILIZE -5
		RETREAT 1
		SANCTION 2
		SUPPORT 2
		noun -1
		verb 2
	آل 3
		verb 2
	أبدى
		AGREE 1
		masdar -1
		noun 3
	أبرم -1
	أبلغ 4
		masdar 1
		noun 1
	أتاح
		PERSONNEL 1
	أتم -4
		AID 1
		RETREAT 2
	أتى 4
		ASSAULT -3
		CONSULT 1
		REQUEST 1
		masdar 2
	أثار 2
		ACCUSE 3
		masdar 4
	أجبر 3
	أجرى 1
		CONSULT 4
	أحدث
		COERCE 1
	أحس -1
	أخذ -1
		noun -3
	أدان 3
		ASSAULT 1
	أدرك -1
	أدلى 2
	أدى
		ACCUSE -2
		PERSONNEL 1
		PROTEST -1
		REQUEST 1
	أراد -1
		masdar -4
		noun 1
	أرسل 4
	أسفر 3
		ACCUSE 4
	أشاد -1
	أشار 1
		AID -2
		COERCE 1
		CONSULT 2
		DISASTER -2
		masdar 7
		noun -2
	أصاب -2
		ASSAULT 1
		COERCE -8
	أصبح
		noun -2
	أصدر 2
		ACCUSE 1
		COERCE -3
		SANCTION 1
		noun 2
	أصر -1
		masdar -3
		verb 2
	أضاف 4
		ASSAULT -5
		noun 1
	أطاح 2
	أطلق
		RETREAT -1
		verb -1
	أظهر
		ASSAULT 1
	أعرب 2
		ACCUSE 1
		ASSAULT 4
		COERCE -2
		masdar 2
	أعطى -1
		masdar -1
	أعقب 2
	أعلن 5
		PERSONNEL -2
		REJECT 2
		masdar 1
		noun 1
	أفاد 3
		RETREAT 1
	أقدم
		masdar 2
	أقر
		masdar 4
	أكد 1
		ACCUSE -2
		AGREE 7
		AID -2
		SANCTION 2
		SUPPORT 4
		masdar 4
		noun -3
		verb 1
	ألغى -2
	ألقى 2
		ACCUSE 2
	أمر 6
		ACCUSE 3
		masdar 5
	أمكن -3
		noun -1
		verb -2
	أمل -6
		CONSULT -2
	أنهى -1
	أوجد -1
		masdar -2
	أوضح
		CONSULT -1
		masdar 2
		noun -1
	أوقف 1
		ASSAULT -1
		masdar 1
	أولى
		ASSAULT -2
	أيد
		noun -1
	اتخذ 1
		REQUEST 1
	اتضح 1
		noun 3
	اتفق -3
		CONSULT -1
	اتهم
		COERCE 1
	احتاج -1
	احتج 1
	ادعى 1
	ارتبط 1
	استبعد -1
		masdar -2
	استخدم -1
	استطاع -1
		ASSAULT 1
	استعد 4
		masdar 3
	استقل -1
		verb -1
	استهدف -2
		masdar -6
	اشتبه -3
		verb -2
	اطمأن -2
	اعتبر -3
		noun -1
	اعتزم
		masdar 1
	اعتقد
		masdar 1
	اعتقل -2
		ASSAULT -1
		noun -3
	اقترح -5
		masdar -2
		noun -2
	اقترف 1
	اقتضى -1
	التزم
		masdar -1
	التقى
		verb 1
	امتنع -2
		masdar -1
	انبغى -1
	اندلع 1
		noun 1
	انطلق
		masdar -1
	بات
		noun 1
	بان 1
	بدأ
		CONSULT -2
		masdar 2
	بذل
		noun -1
	تابع 2
	تبع -1
	تجنب 2
	تخلل 2
		ASSAULT 1
	تخلى -4
	ترأس 1
	ترك -2
	تزامن 2
		masdar 1
	تسبب -5
		ASSAULT -2
		noun -4
	تصاعد 1
		masdar 1
	تضمن -1
		COERCE -1
	تطلب
		masdar -2
	تعارض -2
	تعرض 1
		ASSAULT 1
		COERCE -1
		DISASTER 4
		masdar 5
		verb -1
	تعلق
		masdar -1
		noun 2
	تعهد -2
		masdar -5
	تقدم
		ACCUSE 5
		ASSAULT 1
		REQUEST -2
	تقرر -1
		SANCTION -2
		verb -3
	تلا 2
	تلقى 2
	تم
		ASSAULT -4
		CONCEDE -1
		CONSULT 4
		REJECT -1
		REQUEST 1
		RETREAT 2
		masdar 5
		noun -1
		verb -2
	تمسك -1
		masdar -1
	تمكن 1
		COERCE 2
		noun 2
	تناول
		masdar 1
	توج 3
		masdar 3
	توجه 3
	توعد -1
		masdar -1
	توقع
		masdar -3
	توقف 3
		COERCE 1
		masdar 2
	تولى 1
	جاء 7
		masdar 3
		noun 1
	جدد 1
		REQUEST 2
		masdar 4
		noun -1
	جرى
		COERCE 3
		masdar 2
	جعل -1
		masdar -3
	حاول
		AID 4
		CONSULT -2
		masdar -4
	حث -1
		masdar -2
	حدد 1
		masdar 2
	حذر -3
		masdar -6
	حرص 4
		masdar 1
	حرم
		masdar -1
	حصل
		PERSONNEL -1
		masdar 1
	حضر
		CONSULT 1
	حظر -7
		ASSAULT -2
		masdar -2
		noun -1
	حكم
		noun -1
	حل 1
	حمل
		ASSAULT 1
	خدم -1
	خضع 2
		masdar 1
	خطط
		masdar 2
	خطف 1
	دخل 1
		noun 2
	درس -1
	دعا -4
		ACCUSE -3
		COERCE 1
		REQUEST 1
		SANCTION -2
		masdar -5
		noun -1
		verb 1
	دعم
		masdar -2
	دفع
		masdar 2
		noun -3
	دل 1
		noun 1
	دمر
		verb -1
	ذكر 1
		CONSULT 1
		PERSONNEL 1
		verb 4
	رأى
		COERCE 2
	رحب
		CONSULT -3
	رد 1
	ردد -1
	رفض
		AGREE 1
		PERSONNEL -2
		REQUEST 5
		SUPPORT -2
		masdar -3
	رفع
		CONSULT 1
		verb -2
	ركز
		noun -2
	رهن -1
		masdar -1
	زال 5
		verb 1
	سأل -1
		noun -1
	سار -1
	سارع -1
	ساهم -2
		masdar -2
	سجل
		masdar 2
	سجن 1
		masdar 1
	سرى -3
	سعى -2
		masdar -5
	سمح -4
		PERSONNEL -3
		masdar -4
	سمع 1
		ASSAULT 1
	سيطر 3
	شاهد 3
		ASSAULT 2
	شمل
		verb 1
	شهد
		DISASTER 3
		noun 1
		verb -2
	صدر
		masdar 1
		noun -1
	صدق
		SANCTION 1
	صرح
		masdar 1
	ضرب
		noun 1
	ضم -2
	ضمن -3
	طالب -5
		ACCUSE -7
		ASSAULT 5
		REJECT -2
		masdar -7
	طرح
		CONSULT -1
		masdar -3
	طلب -5
		masdar -2
		noun -3
	ظهر
		ASSAULT 2
	عاد 1
	عاش -1
		verb -1
	عانى 2
		noun 1
	عبر
		masdar 1
	عثر -2
	عد -2
	عرف
		noun 2
	عرقل -3
		verb -2
	عقد
		CONSULT 1
	علم -3
	عمل -2
		CONSULT -1
	عنى -5
		ASSAULT -1
	فتح 2
	فرض
		ASSAULT -1
		PERSONNEL 1
	فشل
		noun 1
	فقد
		ASSAULT 1
	قاد
		verb -2
	قال 3
		ACCUSE -4
		AGREE 7
		AID 3
		COERCE -2
		CONSULT -2
		REQUEST -4
		masdar 2
		noun -1
	قام
		AID 1
		COERCE -1
		SUPPORT -1
		masdar 1
		verb -3
	قتل
		COERCE -2
		masdar 1
		verb -5
	قدر -3
	قدم
		ASSAULT -1
		noun -1
	قرر 3
		noun 3
	قضى 1
		masdar 1
	قلل -1
	قيد 1
	كان
		ACCUSE -4
		AGREE -2
		ASSAULT -1
		COERCE 1
		CONSULT -1
		masdar 1
		noun -1
	كتب
		ASSAULT -1
		noun -1
	كرر 1
	كشف 3
		AGREE 1
		noun 1
	كلف 3
		masdar 2
	كمن -1
	لعب
		ASSAULT -2
	مثل -1
		ASSAULT -1
		noun -1
	مكن
		masdar 1
	منح -2
		COERCE -2
		masdar -1
	منع -5
		masdar -4
	ناشد -1
	نتج 1
		masdar 1
	نجح 1
	ندد 3
	نسب -2
		ASSAULT -7
		SANCTION 1
		masdar -4
	نشر
		ASSAULT 1
	نص -4
	نفذ
		verb 1
	نفى 4
		masdar 6
	نقل 2
	هدد -6
		verb -1
	هدف -1
		masdar -6
	واصل -2
		ASSAULT -2
		masdar -2
	وافق
		masdar 3
	وجب -2
		masdar -2
	وجه 1
		ASSAULT -3
		noun 2
		verb 1
	ورد
		noun -2
	وسع
		masdar -1
	وصف 2
	وصل
		masdar 1
		noun -3
	وضع
		COERCE 1
	وعد -3
		masdar -1
	وقع -1
		AGREE -3
		masdar 1
		noun -5
	وقف
		COERCE -1
headline
	false
		events/accuse/haajjama -1
		events/accuse/haqqaqat-shurta -1
		events/accuse/hukima 1
		events/accuse/intaqada 6
		events/accuse/istada-safir -2
		events/accuse/istankara 3
		events/accuse/ittahama 5
		events/accuse/mathala-amam -2
		events/accuse/tahqiq-jinai -2
		events/accuse/wasafa-intihak -4
		events/agree/daw-akhdar -1
		events/agree/ittafaqa 2
		events/agree/ittafaqa-ala 1
		events/agree/ittifaq-musamma 2
		events/agree/ittifaqiyya -1
		events/agree/qabul -1
		events/agree/taahhada 1
		events/agree/taahhud 1
		events/agree/taahhud-bi 1
		events/agree/tawafaqa -2
		events/agree/tawassul -1
		events/agree/waada 4
		events/aid/ajla 1
		events/aid/amal-ighatha -1
		events/aid/harrara-rahain -1
		events/aid/inqadh-nas -2
		events/assault/adhdhaba 2
		events/assault/al-qital -2
		events/assault/alqa-qunbula 2
		events/assault/amaliyya-irhabiyya 1
		events/assault/amaliyya-muqatilin -4
		events/assault/asara -3
		events/assault/atlaqa-ghaz 1
		events/assault/dahasa -3
		events/assault/darb-shakhs -1
		events/assault/fajjara-nafsah 1
		events/assault/ghara 1
		events/assault/ghazw 2
		events/assault/haraqa-shakhs 2
		events/assault/harb-makan -2
		events/assault/hazama -2
		events/assault/hujum-kimyai 1
		events/assault/ightala 5
		events/assault/ihtajaza-musallahun 2
		events/assault/ikhtitaf-taira 2
		events/assault/iqtaham -2
		events/assault/ishtabaka 6
		events/assault/istahdafa -1
		events/assault/istihdaf -4
		events/assault/itada 2
		events/assault/jarha -1
		events/assault/kamin -1
		events/assault/majzara 1
		events/assault/masra -2
		events/assault/qasafa 4
		events/assault/qasf-jawwi 1
		events/assault/qital-sifa 1
		events/assault/sidam -1
		events/assault/tamshit -7
		events/assault/tarada-min -2
		events/assault/tarada-musallahin -3
		events/assault/tasadda -1
		events/assault/tawaghghul -1
		events/assault/unf -1
		events/coerce/aghlaqa 2
		events/coerce/ajbara -1
		events/coerce/amaliyya-amniyya -1
		events/coerce/dabata 2
		events/coerce/dabata-nas -2
		events/coerce/hajaza 1
		events/coerce/hajjara 1
		events/coerce/hamlat-itiqalat 1
		events/coerce/hasara 6
		events/coerce/hazara 2
		events/coerce/ihbat-tahrib -1
		events/coerce/ihtalla -1
		events/coerce/iqama-jabriyya 1
		events/coerce/iqtada -1
		events/coerce/itaqala 5
		events/coerce/khasira-mawqi -3
		events/coerce/naqala-sijn -2
		events/coerce/qarar-man -1
		events/coerce/qataa-khidma -1
		events/coerce/saytara -2
		events/coerce/tarada-mulahaqa -1
		events/coerce/zawwara -1
		events/concede/aalana-hudna 2
		events/concede/algha-qanun -1
		events/concede/istajaba -1
		events/consult/bahth-masdar -2
		events/consult/dawra -2
		events/consult/hiwar -5
		events/consult/hiwar-bayna -2
		events/consult/ijtamaa 1
		events/consult/ijtima 4
		events/consult/istaqbala -1
		events/consult/ittisal-hatifi -1
		events/consult/ittisalat-maa -2
		events/consult/jalsa -3
		events/consult/jawla-ukhra -2
		events/consult/mufawadat -2
		events/consult/munaqashat 1
		events/consult/naqasha-maa 1
		events/consult/qarraba -2
		events/consult/tabadala-ara 1
		events/consult/tawasala-maa -3
		events/consult/wasala-masul -1
		events/consult/zara 2
		events/consult/ziyara 2
		events/cooperate/taslim-shakhs 1
		events/disaster/hadith-gharaq -2
		events/disaster/hariq 1
		events/disaster/ihtaraqa -1
		events/disaster/tafasha 1
		events/disaster/tahattamat 1
		events/disaster/tsunami -1
		events/disaster/zilzal 1
		events/mobilize/atlaqa-balisti 1
		events/mobilize/hashada-quwwat 1
		events/mobilize/ijraat-amniyya -1
		events/mobilize/ikhtaraqa-ajwaa -2
		events/mobilize/intashara-jaysh 2
		events/mobilize/tajammua-quwwat -3
		events/mobilize/taqaddama-quwwat -1
		events/personnel/afda-wilaya -1
		events/personnel/ayyana-mansib 1
		events/personnel/faza 2
		events/personnel/insahaba-barlaman -2
		events/personnel/istaqala 4
		events/personnel/istifta 1
		events/personnel/istihqaq-intikhabi 1
		events/personnel/mubayaa -2
		events/personnel/nihayat-wilaya -2
		events/personnel/tarashshaha -1
		events/personnel/tashkila -1
		events/personnel/tawalla -1
		events/personnel/tayin 1
		events/personnel/wafat -1
		events/protest/adraba 2
		events/protest/ahdath-shaghab -1
		events/protest/hamlat-muqataa 1
		events/protest/idtirabat -2
		events/protest/ihtijaj 1
		events/protest/iqtahama-hashd -2
		events/protest/itasama 3
		events/protest/kharaja-shawari 1
		events/protest/masira 2
		events/protest/qata-turuq -2
		events/protest/raddada-hutafat 1
		events/protest/tajammaa -2
		events/protest/tawaqqafa-an-amal -1
		events/protest/thawra -2
		events/reject/fannada -1
		events/reject/istabaada -3
		events/reject/lan-yasmah 1
		events/reject/qataa-ijtima -1
		events/reject/rafada 2
		events/reject/rafada-liqa 1
		events/reject/rafada-yield 2
		events/reject/rafd 2
		events/request/al-talab -1
		events/request/alzama -2
		events/request/amara -2
		events/request/awamir -1
		events/request/daa-fulan -1
		events/request/daa-liqa 2
		events/request/dawa-yield 2
		events/request/iqtaraha -1
		events/request/ishtarata -1
		events/request/istanjada -6
		events/request/nashada 4
		events/request/talaba-assist 1
		events/request/talaba-bi 3
		events/request/talaba-yield 3
		events/request/wajjaha-bi -4
		events/retreat/afraja 4
		events/retreat/asqata-tuham -1
		events/retreat/awqafa-qital -1
		events/retreat/dukhul-musaadat -1
		events/retreat/hudna -2
		events/retreat/hudna-sariya 1
		events/retreat/ifraj 1
		events/retreat/inha-ihtilal -2
		events/retreat/insahaba 2
		events/retreat/nazaa-silah -1
		events/retreat/sahaba-quwwat 1
		events/retreat/sallama-nafsah 1
		events/sanction/hazr-asliha -1
		events/sanction/hukm-bi -1
		events/sanction/istada-safirah 1
		events/sanction/saddaqa-hukm -1
		events/sanction/uqubat-llati 2
		events/support/ashada 4
		events/support/bayaa-tanzim 2
		events/support/daama -3
		events/support/dafaa-an -2
		events/support/dam-dawla -2
		events/support/hanna 4
		events/support/iltazama-bi-dam -1
		events/support/iqamat-alaqat -2
		events/support/marrara-qanun -2
		events/support/rahhaba 3
		events/support/sawwata-ala -1
		events/support/sawwata-li -1
		events/support/shakara 1
		events/support/tabanna -5
		events/support/tadamana 1
		events/support/tawqi 1
		events/threaten/haddada-quwwa 1
		events/threaten/hadhdhara-min-radd -4
		events/threaten/hadhdhara-tusawwil 1
		events/threaten/tawaada 1
	true 7
		events/accuse/tahqiq-fi -2
		events/accuse/tahqiqat -1
		events/assault/hujum 2
		events/assault/ishtabaka -3
		events/assault/itida 1
		events/coerce/hasara -1
		events/consult/mufawadat 3
in
	sentence
		% -1
		* 1
		, -1
		- -1
		04 -1
		1 -2
		12 2
		13 3
		2 -1
		20 3
		3 -1
		39 -1
		8 1
		95 -1
		: -1
		= 2
		[ 2
		] 2
		_ 1
		alt -3
		bbc 1
		bellingcat -2
		news -1
		time 1
		v 6
		« 2
		» -4
		؟ -8
		آثر 1
		آمن -4
		أبدى 1
		أبرم 1
		أبعد -1
		أبلغ 1
		أتاح -2
		أتم -2
		أتى 1
		أجاد -3
		أجمع -1
		أحال 1
		أحدث -1
		أحرز -2
		أحكم -1
		أخذ 1
		أدان 3
		أدخل 1
		أدرك 3
		أدلى 5
		أدى -1
		أراد -1
		أرجع 1
		أرسل 2
		أزال -1
		أساء 1
		أسر -3
		أسفر 3
		أشبه -2
		أصاب -1
		أصبح -2
		أصر -1
		أضاف 1
		أضر -5
		أطلق -1
		أعطى -5
		أعقب 1
		أعلن 3
		أعلى -1
		أغرق -1
		أغلق 3
		أفاد 2
		أفرج 3
		أقام -1
		أقدم -2
		أقر -1
		أكد 2
		ألغى -3
		أمسك -1
		أمكن -3
		أمل -8
		أنقذ -1
		أنهى -1
		أوجد -5
		أودع -4
		أوضح -1
		أوقف 5
		ا -2
		ابنه -2
		ابواب 1
		اتخاذ -4
		اتخذ 1
		اتسم -1
		اتصالا 1
		اتصل -2
		اتفاق 2
		اتفاقيه 2
		اثر 3
		اثناء 3
		اثينا -3
		اجتماع 3
		اجتماعات 4
		اجتماعه -1
		اجتمع 1
		اجتياح 1
		اجراؤها 2
		اجزاء 1
		اجهزه 1
		احتاج -5
		احتج 1
		احتجاج -3
		احتجاجا 2
		احتجز 2
		احترم 1
		احتشد -1
		احتفال 1
		احتمال 2
		احد -1
		احداث -1
		احدث -2
		احراق -3
		احزاب 1
		احكام -2
		احياء 1
		اختار -2
		اختطف 1
		اختيار -3
		اخر 1
		اخراج -2
		اخري -1
		اخرين 3
		ادارته 3
		ادانته 3
		ادانه 2
		اداه -2
		ادعى -5
		ادلب 2
		ادله -1
		اذا -5
		اذن 4
		اراضي 1
		اراضيها 1
		ارتبط 1
		ارتدى 2
		ارتفع 2
		ارض -1
		ارقام -2
		ارهابيه -1
		ازاء -2
		ازاله 1
		ازمه 6
		استاذ -2
		استبعد -8
		استثناء -1
		استجاب -1
		استجابه 4
		استخدم 2
		استدعى -2
		استشهاد 4
		استضاف 4
		استطلاع -3
		استعادتها -3
		استعان -4
		استعد 2
		استعداد -2
		استعدادات -1
		استعراض 4
		استعمال 1
		استغل -3
		استقاله -3
		استقبال -4
		استقبل -1
		استقل -2
		استكمل 1
		استمر 1
		استمراريه -3
		استمع 1
		استنادا 1
		استند -2
		استنكر 2
		استهداف -1
		استهدف -2
		استولى 1
		استيلاء 1
		اسرائيل -4
		اسرائيلي -1
		اسفه 1
		اسلام -2
		اسم -3
		اسماه 1
		اسمه -2
		اسوا -1
		اشاره 1
		اشتباكات -1
		اشتبك 1
		اشتبه 1
		اشتكى -2
		اشعه 1
		اشكال -7
		اشلاء 1
		اشهر -1
		اصرار -3
		اصطدم -3
		اصل 4
		اضافه -1
		اضطر 5
		اطلاق 1
		اعاده 2
		اعتبارا -2
		اعتداءات 1
		اعتدى 1
		اعتراض -1
		اعترف 3
		اعتقال 1
		اعتقاله 1
		اعتقد 2
		اعتقل -1
		اعتماد -1
		اعتمد -1
		اعدام -4
		اعضاء -2
		اعضائها -2
		اعفاء -3
		اعقاب 2
		اعلانه 1
		اعوان 2
		اغتال 1
		اغتصب -1
		اغتيالها -1
		اغلاق 7
		افريقيا 5
		افغانستان 2
		اقاله 2
		اقتاد -1
		اقتراب 1
		اقترح -6
		اقتضى -5
		اقدام 1
		اقرار 1
		اقرب -1
		اقليم 1
		اقوي -3
		اكتشاف -1
		الا -1
		الاتحاد -1
		الاتصال -2
		الاتهامات -1
		الاجتماع -1
		الاجتماعات -2
		الاجراءات 3
		الاحتجاج -1
		الاحتجاجات 1
		الاحترام 4
		الاحداث 1
		الاحكام -3
		الاخري -4
		الاخرين 2
		الاخوه 2
		الاخيره -2
		الاذاعه 2
		الاراضي 1
		الارتفاع -1
		الاردن 2
		الارقام -2
		الارمن 5
		الارهاب 1
		الارهابي 1
		الارهابيه -1
		الارواح -2
		الازمات 1
		الازمه 1
		الاستجواب -1
		الاستراتيجيه 4
		الاستسلام 1
		الاستطلاع -3
		الاستقرار -3
		الاستماع 2
		الاسلاميين 1
		الاسلحه 2
		الاشتباكات 6
		الاشخاص -1
		الاصابات 1
		الاصرار -2
		الاصلاحيين -2
		الاطار 2
		الاطراف -3
		الاعتداء -2
		الاعتداءات 1
		الاغلاق 1
		الافراج 6
		الاقتراح 1
		الاقتصاديه 1
		الاقليم -2
		الاكاديميين -1
		الاكراد 1
		الامارات 2
		الاماكن 2
		الامريكيين -3
		الامطار -1
		الامم 2
		الاموال 3
		الامور -2
		الاميركيه -1
		الانتصارات -3
		الانتقال -6
		الانتهاء -2
		الانتهاكات 2
		الانسانيه -1
		الانظمه -1
		الانفاق -1
		الانفجار -3
		الانقلابيين -1
		الاهداف -2
		الاوان -3
		الاوروبيين 3
		الاوكرانيين 2
		الاول -2
		الاولي 6
		الاونه 2
		الايزيديين 3
		البالغ -1
		البحاره -3
		البحث -2
		البحرين -1
		البشير -3
		البعثه -1
		البلاد -3
		البلده 1
		البنتاغون -2
		البوليساريو -1
		البيان 2
		البيانات -2
		التاثير -1
		التاريخ 2
		التاكيد -5
		التحالف -3
		التحديات -1
		التحركات 1
		التحقيقات 6
		التراجع 4
		التزم -3
		التشاور -2
		التشدد 2
		التصويت -2
		التضامن 1
		التطورات -1
		التظاهره -3
		التعامل -1
		التعاون 1
		التعبير -2
		التعذيب -4
		التعرف -1
		التعليق -2
		التعهد -3
		التفاصيل 2
		التفاوض -4
		التفجير 2
		التفجيرات 4
		التفكير 1
		التقدم -1
		التمديد 2
		التمييز -1
		التنظيم -1
		التنظيمات -1
		التنميه 1
		التهديد -1
		التهديدات -1
		التهمه -2
		التوتر 1
		التوصل -1
		الثانيه 1
		الثقه -1
		الثوار 2
		الجائزه -2
		الجاري 1
		الجامعه 4
		الجبهه -3
		الجرحي 1
		الجريمه 3
		الجزيره 2
		الجزيه -1
		الجلسه 2
		الجماعات -1
		الجماعه 2
		الجمعيه -2
		الجمهوريه 1
		الجميع 3
		الجنائيه -1
		الجندي 1
		الجنسيه -1
		الجوره -1
		الجوهره -1
		الجيوش -1
		الحادث 2
		الحادثه 2
		الحاضرين -1
		الحاكم -3
		الحال 4
		الحالات -3
		الحبوب 1
		الحركه 1
		الحرم 1
		الحروب -4
		الحصول -4
		الحصيله 1
		الحفاظ 1
		الحق -2
		الحقبه -1
		الحكم -1
		الحكومات -3
		الحوار 1
		الحوثيون 3
		الحوثيين 3
		الحي -2
		الحياه -1
		الخارجيه 1
		الخبراء -5
		الخدمات 2
		الخصوص 1
		الخطا -1
		الخطوه 4
		الخلاف -1
		الخليج 1
		الخوف -2
		الخيار -1
		الداخليه 1
		الداعمه -3
		الدبلوماسيه 1
		الدبيبه -1
		الدجاج 1
		الدكتور -2
		الدمار 1
		الدماغ -1
		الدوحه -2
		الدول -1
		الديمقراطيه -3
		الذكري 4
		الذهاب 1
		الذي 2
		الذين -1
		الرئيس 1
		الرئيسه 2
		الرئيسين 2
		الرابطه 1
		الرجال -2
		الرد -1
		الرساله -3
		الرسميه 2
		الرعايه -1
		الركن 2
		الروس 1
		الروسيه -1
		الروسيين -1
		الزام -3
		الزعيم 1
		الزعيمان -1
		الزوار -1
		الزيارات -5
		الزياره 4
		الساحه 1
		الساعه -1
		السبل -1
		السجن -2
		السرعه 2
		السريه -2
		السعوديه -3
		السفر 2
		السلاح -1
		السلام -2
		السلايمه -1
		السلط 1
		السلطات 1
		السواحل 3
		السودان 4
		السياسيه -2
		السيد -2
		السير 1
		السيطره 1
		الشاب -4
		الشاباك -1
		الشارع -4
		الشان 1
		الشخص -1
		الشديده -1
		الشرطه 4
		الشرعيه 1
		الشرق 3
		الشركات -2
		الشريط -1
		الشريعه 1
		الشعب -2
		الشمال 2
		الشهر 3
		الشيخ 2
		الصادرات -1
		الصاروخ -2
		الصحراء 1
		الصحف 3
		الصحفي 1
		الصفقه 1
		الصليب -1
		الصندوق 2
		الصواريخ 1
		الصومال -4
		الضباط 2
		الضحايا 3
		الضفه 1
		الضوء -2
		الطاوله -1
		الطرق -2
		الطرقات -2
		الطعام 1
		الطفل 3
		الطيران 2
		الظروف 1
		العالقه 1
		العاملين 1
		العاهل 1
		العداله -1
		العرب -1
		العسكريين 1
		العضويه -1
		العقاب -1
		العقد 1
		العقوبات 3
		العلاقات 3
		العمد -2
		العمل -3
		العند 1
		العنف -3
		العوده 2
		العيون 1
		الغاء -2
		الغرب 3
		الغربيه 1
		الغربيين -1
		الغرض 1
		الغرفه -3
		الغزو 2
		الغضب 1
		الغنوشي 1
		الفارين 1
		الفتره -1
		الفرار -1
		الفرصه 2
		الفريق -2
		الفساد -1
		الفصل -4
		الفلسطينيين -3
		الفور -1
		الفوز -2
		الفيفا 2
		الفينه -3
		القائد 2
		القائمه 2
		القاده 4
		القاضي 3
		القاعده 1
		القانون -3
		القاهره 3
		القبض 5
		القتال 6
		القتل -5
		القتلي 1
		القدس 1
		القراصنه 2
		القران -1
		القريب 1
		القريه -3
		القضاء -1
		القضايا 2
		القضيه 1
		القطار -2
		القلق 2
		القمه 1
		القناصه 2
		القوات 1
		القواعد -1
		القيادات 6
		القيادي 2
		القيام -2
		الكاتب -1
		الكتاب -2
		الكرملين 3
		الكشف -1
		الكنيست 2
		الكوارث -1
		الكونجرس -2
		الكيان -3
		اللاجئين 4
		اللجنه -1
		اللذين 2
		الله 1
		اللون -1
		المؤتمرات -2
		المؤسسه 1
		المؤيدين -2
		المائه -3
		الماده -2
		المالكي 1
		المباحثات 1
		المباشره -2
		المباني -3
		المبعوث 1
		المتاجر 1
		المتحدث 2
		المترشحين 1
		المتظاهرون -2
		المتظاهرين 4
		المتعلق -1
		المتمردين 2
		المتهم 3
		المتهمون -2
		المتهمين 3
		المتوقع 4
		المجال -5
		المجتمع 1
		المجر -1
		المحاصرين 1
		المحافظات 1
		المحافظون -1
		المحاكمات 1
		المحتجزين -1
		المحكمه -2
		المحيط 1
		المخاوف -1
		المخزن 2
		المدن 3
		المدنيين 1
		المدي 1
		المديريات -1
		المديريه -1
		المدينه 1
		المراسم 1
		المراكز -1
		المراه -2
		المرجع -2
		المرسوم -2
		المرصد 2
		المركز -2
		المره 2
		المرور -2
		المسؤول -2
		المسؤولين 5
		المساعدات 2
		المساعده 3
		المستجدات 2
		المستشفي 2
		المستقبل -1
		المستوطنات -1
		المستوي 3
		المسجد 2
		المسلحين -1
		المسيحيين 2
		المسيره -2
		المشاركين -3
		المشهد 1
		المصاب -1
		المصابين 2
		المصادر 3
		المصادره 1
		المصادقه -1
		المصالح -2
		المصدر 5
		المصلين 1
		المطارات 2
		المطلوب -5
		المعارض 3
		المعارضه 1
		المعارضون 1
		المعايير 1
		المعترف -1
		المعلم -1
		المعلومات 1
		المغرب 2
		المفرج 3
		المفوضيه 3
		المقاتلين -1
		المقاومه 1
		المقترح -1
		المقترحات 4
		المقدمه 2
		المقر -2
		الملفات 1
		الملك -3
		المملكه 1
		المناطق 3
		المنافسه -2
		المناقشات -1
		المناقشه -2
		المندوبين 1
		المنشات 3
		المنظمات -5
		المنظمه 4
		المهاجمه -1
		المواجهات 3
		المواطنين 2
		الموافقه -1
		الموت 2
		الموجه 1
		الموضوع 3
		الموقف 1
		الميثاق -1
		النائبه 3
		النائبين 3
		الناحيه -1
		النازحين 2
		النتائج 3
		النجاح -1
		النحو -3
		النزاع -2
		النزوح -5
		النساء -1
		النضال -1
		النفط 4
		النفقات -6
		النقابه 1
		النكراء 1
		النهايه 3
		النهوض 5
		الهجمات -3
		الهجوم -1
		الهجومين 1
		الهدف -3
		الهدوء 1
		الهويه -1
		الهيئه 1
		الورقه -1
		الوزاره -1
		الوسائل -2
		الوسط -1
		الوصول 4
		الوضع 1
		الوفود -1
		الوكاله -3
		اليابان -1
		اليمن 1
		اليمين 1
		اليه 1
		اليها -2
		اليورو 1
		امام -2
		امتد -3
		امتدح 1
		امرا -3
		امراه 1
		امريكا 4
		امضاء 1
		امله -5
		امنيا 1
		امور -1
		ان -1
		انبغى -4
		انتخابات 3
		انتزع -2
		انتشار -6
		انتشل -1
		انتظار 4
		انتفاضه -1
		انتقل -1
		انتهاء 2
		انتهاكا 6
		انتهاكهما -1
		انتهى -1
		انجاح 2
		انحاء 3
		انخفاض -1
		اندلع 3
		اندونيسيا -1
		انذاك 1
		انسانيه 1
		انسحاب -6
		انصار 1
		انصاره 2
		انطبق -1
		انفسهم -2
		انقاذ 1
		انقلب 1
		انه -1
		انهاء -2
		انهم -1
		اهتم 2
		اهدافا -1
		اهل -1
		اهميه -1
		او -4
		اوباما -1
		اوروبا -5
		اوغندا -1
		اولئك -2
		اولمرت 1
		اولويه -4
		اي -1
		ايا 2
		اياه -1
		ايران 1
		ايضا 2
		ب -1
		باب -1
		بات -4
		باتخاذ -1
		باجراء 3
		باحترام -1
		باختطاف 2
		باخراج 1
		باريس -3
		بازاله 2
		باستخدام -1
		باستقلال -1
		باستمرار -2
		باسعار 1
		باسلحه -3
		باطلاق 6
		باعتبار 3
		باعتقال -4
		باعدامه -2
		باغلاق -2
		بافغانستان -5
		باقليم -3
		باكستان 2
		بالاجماع 3
		بالاحساء -1
		بالاسلحه 1
		بالاعتداءات 1
		بالانسحاب -5
		بالانضمام 1
		بالبلاد -1
		بالتالي -1
		بالتخطيط -4
		بالتدخل 1
		بالتزامن 1
		بالتعذيب -1
		بالجاني -1
		بالجماعه -1
		بالجيش -3
		بالحجاره -2
		بالحكومه 1
		بالخارج -1
		بالدار -2
		بالرئيس 3
		بالرفض 1
		بالشفاء -4
		بالعاصمه -2
		بالعقوبات 1
		بالعمل 1
		بالعمليات -4
		بالفرار -4
		بالفعل -1
		بالقدس 2
		بالقضاء -2
		بالقوات -1
		بالقوه 1
		بالمحكمه 2
		بالمسؤوليه 1
		بالمعارضه -1
		بالمقارنه -1
		بالمنطقه 1
		بالنظر -1
		بالوقود -4
		باليمن -1
		باليه -1
		بامتياز -2
		بامن -2
		بانها -1
		بانهم 1
		بباريس -5
		ببروكسل -1
		ببطلان -1
		بتجميد -1
		بتحقيق -1
		بتحقيقات -6
		بتطوير -2
		بتعهداتها -1
		بتغيير 1
		بتفجير -3
		بتمشيط -1
		بتهمه -1
		بجامعه -2
		بجريمه 1
		بحاجه -1
		بحثا -1
		بحد -3
		بحسب 2
		بحضور 1
		بحق -3
		بحقه -1
		بحقوق -1
		بحل 1
		بحلول -1
		بحيث -1
		بخصوص 1
		بد -4
		بدء 4
		بدءا 2
		بدأ 3
		بدعم 1
		بدعمها -1
		بدقه -2
		بدلا -3
		بدم 2
		بدوره 1
		بدون -3
		بذل -1
		بذلك -6
		برأ 2
		برج -1
		برر -4
		بزرع -1
		بسبب 3
		بسجن 1
		بسحب 3
		بسقوط 1
		بشان -2
		بشجاعه -1
		بشده 4
		بشروط -1
		بشكل 1
		بصدد -1
		بصعده -1
		بصنعاء -4
		بضروره -1
		بطاقات 3
		بطريقه -2
		بطلب 1
		بعث -1
		بعد 1
		بعدم 1
		بعضها -2
		بعضهم -1
		بعقد -1
		بعيد 4
		بغداد 1
		بغيه -1
		بفتح 2
		بفرض 1
		بفضل -1
		بقانون -2
		بقتل 5
		بقصف 2
		بقضيه 3
		بقي -1
		بقياده 1
		بقيمه 1
		بكفاله 2
		بكين 1
		بل 3
		بلاد 2
		بلاده 1
		بلاغ 3
		بلد -2
		بلده 1
		بلدهم -1
		بلديه 1
		بما 1
		بمبادره 4
		بمبلغ 2
		بمحافظه -1
		بمحكمه 4
		بمدينه 3
		بمراسيم 1
		بمساعده -1
		بمسيره 1
		بمعدل -1
		بمعلومات -1
		بمكافحه 1
		بملف 4
		بمناسبه 7
		بمنطقه 1
		بموجب 3
		بموجبها -2
		بموقعه -1
		بن -3
		بناء -2
		بنظيره -3
		بنفسها -1
		بنكيران -2
		بها -3
		بهدف -2
		بواسطه 3
		بوزاره -1
		بوقف 4
		بوقوع 2
		بولانسكي -3
		بولايه 2
		بيئه -3
		بياض -1
		بيان 1
		بيانا 2
		بيانه -2
		بينما 1
		بيننا -1
		بيوت 2
		تأثر -1
		تأمل -3
		تاجيل 2
		تاييد -1
		تبادل 1
		تبع -1
		تبعا -1
		تجاه -3
		تجاهل -1
		تجربه -1
		تجميد -1
		تجنب 3
		تحالف 2
		تحالفا 1
		تحت -1
		تحدث -6
		تحديث 1
		تحديدا 1
		تحذير -2
		تحرك -1
		تحرير 1
		تحصن -1
		تحفظات -1
		تحفيز -2
		تحويل 2
		تخصيب -1
		تخفيف 2
		تخوف 1
		تخوفه 1
		تدابير -2
		تداعيات -1
		تدريب -3
		تدريبات -4
		تدفق 1
		تدمير -1
		تدهور 1
		تردد -1
		ترك 1
		تركز -2
		تركيا 1
		تزامن 4
		تزايد -1
		تساءل -6
		تسجيل 2
		تسليح -1
		تسليمه 1
		تسهيل -1
		تسونامي -1
		تشاتانوجا -2
		تشجيع -3
		تشريع 2
		تصدر 1
		تصعيد -1
		تصفيه -1
		تضامن 1
		تضرر 1
		تطرق 2
		تطلب -7
		تطلع 1
		تطورات 4
		تطوير -4
		تطويرها -1
		تظاهر 4
		تظاهره -2
		تعالي -2
		تعامل -3
		تعذر 1
		تعزز -3
		تعلق 1
		تعلم -2
		تعليق -2
		تعليقه 1
		تعين -2
		تغير -2
		تفاصيل 1
		تفجير 1
		تفجيرات 2
		تفهم -1
		تقارير 1
		تقدم 1
		تقديم -3
		تقريبا 4
		تقرير -2
		تكبد -1
		تكثيف -1
		تكشف 5
		تلا 1
		تلك -2
		تم 1
		تمتع -1
		تمديد -1
		تمرد 1
		تمسك -3
		تمنى -4
		تمهيدا -5
		تنازل 2
		تنافس -1
		تناول 1
		تنسيق 1
		تنظيم -1
		تنفيذ 1
		تنقل -1
		تهديد -4
		تهديدا -5
		تهديدات 1
		تواصل 1
		توافد -1
		توافق -3
		توج 2
		توجه 1
		توجيه 2
		تورط 1
		توسيع -2
		توصل 4
		توفر 3
		توفير -1
		توقع -1
		توقيعه 1
		توقيف -2
		توقيفه -1
		تولى -2
		تونس 3
		ثاد -6
		ثاني 4
		ثقته -2
		ثمن 2
		ثوره 3
		جاء 1
		جاب 1
		جاز -2
		جانبي -2
		جبل 2
		جبهات 1
		جبهه -2
		جثث -2
		جدل 2
		جدول 2
		جدوي -2
		جراء 1
		جرائم -3
		جرى 1
		جريحا 1
		جسد 3
		جلسات 4
		جماهير -2
		جمع -3
		جنب 1
		جنبات -2
		جندي 3
		جنوده -3
		جهاز -2
		جوازات 1
		جولات 1
		جيش 1
		حاجز 1
		حاجه -2
		حادثه 2
		حاصر 1
		حالته 1
		حدث 3
		حذر -1
		حراسه 1
		حرب -1
		حربا 1
		حرر 3
		حرص 1
		حرق 3
		حرك 2
		حرمه 1
		حروب -2
		حريق -2
		حريه -1
		حزبه 3
		حسم -3
		حسن 1
		حصار -1
		حصول -2
		حصيله 1
		حض -1
		حضر -2
		حضور 2
		حظر -4
		حظرا 1
		حظي 3
		حق -4
		حقا -1
		حقق -1
		حقوق 1
		حقوقها 1
		حقيبه 1
		حكم -1
		حكومات 3
		حكومته 1
		حكومه 1
		حلول -2
		حماس 4
		حمايه 2
		حمل -2
		حواجز 1
		حوادث -3
		حوار -2
		حوكم 2
		حيث 1
		حيدر 1
		حيز -2
		حيي 1
		خاصه 1
		خامنئي 2
		خان 2
		ختم -2
		خدمات -1
		خدمه -1
		خرج -2
		خروجه 1
		خريطه -2
		خسر 3
		خشي -4
		خصص 2
		خضم 2
		خطابه -1
		خطرا -1
		خطط 7
		خلافات 4
		خلال 2
		خلالها 2
		خلفا 2
		خليفه -1
		خوض 3
		دائما -1
		داخل -2
		دارفور 2
		دافع -5
		دافيدسون 1
		دبي 3
		دخل -3
		دخول 1
		درجه 1
		درس -4
		دستوريا -2
		دستوريه -1
		دعمها 3
		دعوي 3
		دل 3
		دمشق 5
		دول 2
		دولار 1
		دوله -3
		دون -2
		دين -2
		ذكر 1
		ذلك -1
		ذهب 1
		ذوي -1
		رأى -2
		رؤيه -2
		رئيس 2
		رئيسا 9
		رئيسه -2
		رابط -1
		راجع -1
		راسه -1
		راعى 1
		رافق 1
		رام 4
		رايه -3
		ربط -3
		ربما -3
		رجال 3
		رجح 1
		رحب 3
		رحيل -1
		رد -1
		ردا 3
		رده 2
		ردها 2
		رساله 2
		رسميا -4
		رشيد -3
		رصد -2
		رضخ -1
		رعى 1
		رغب -2
		رغم 3
		رفسنجاني -3
		رفض -1
		رفع 1
		رقعه -1
		رقي 1
		ركز -2
		رمز -1
		رمزا -2
		رهن -2
		روابط 7
		روسيا -1
		روما -1
		رونالدو 1
		رياض -5
		ريف -1
		زار 2
		زال 4
		زعم 1
		زعيمها -3
		زوجها -2
		زيارته -1
		زيزفون -3
		س -1
		سأل -5
		سابقا -2
		ساحه -2
		ساعد 1
		سان -2
		سبق 2
		ستيفان 3
		سجل 3
		سجن 5
		سحب -2
		سراحه 3
		سراحهم -1
		سرى -2
		سريعا -2
		سرينغار -5
		سعودي -3
		سعيا 1
		سفيرها 2
		سفينه 1
		سقط 1
		سقوط 1
		سكانها 3
		سلاح -1
		سلبا 1
		سلسله 2
		سلطات 1
		سلم 3
		سليماني -2
		سماع 1
		سمح 2
		سمع 4
		سمى -1
		سوريا 3
		سوريه 2
		سياره -1
		سياق -1
		سيده -1
		سيصار 3
		سيطر 1
		سيطرتها 1
		سيطره -3
		سيف -6
		سيناء -4
		شاب -1
		شاحنه 1
		شارك -2
		شافيز -3
		شاليط -1
		شان -1
		شانه -1
		شاهد 2
		شبه 3
		شخصيات -1
		شرطه 4
		شرف -1
		شرق 1
		شروط -3
		شريط 2
		شريطه -1
		شعار -2
		شعارات -3
		شقيق -1
		شقيقته -1
		شقيقي 3
		شكري 3
		شكك -4
		شكل 2
		شكوي -1
		شمال 3
		شماله 1
		شن -1
		شهد 2
		شهود 1
		شيء -2
		شيرين 1
		صادر -1
		صار -1
		صحفي 1
		صحيفه 1
		صدر 2
		صدق 2
		صدور 2
		صرح -1
		صعب -4
		صعوبات -4
		صعوبه -1
		صعيد -2
		صفحه -4
		صلاحيات -2
		صلب 1
		صناعه 2
		صنع -2
		صنف -6
		صواريخ 3
		صوتا 1
		صياغه 1
		ضابط 1
		ضحايا 1
		ضحيه 1
		ضدها 1
		ضدهم -1
		ضربه -1
		ضروره -3
		ضريح -2
		ضغط -1
		ضيف -1
		طائرات 5
		طارئ -1
		طالب -1
		طاوله -1
		طبق 3
		طرابلس -4
		طراز 3
		طرح -1
		طرد 3
		طريق -3
		طريقا -1
		طريقها 3
		طلب 1
		طلبات 1
		طلق 1
		طمانه -1
		طنا 1
		طهران 2
		طوقا 2
		طول 1
		طيران 1
		ظل -1
		ظلما -1
		ظهر 4
		عائدا -2
		عائله 4
		عاد -1
		عاده -7
		عاش 3
		عاصمه 2
		عام 3
		عاون -1
		عباره -3
		عبد 4
		عثر -1
		عجز -3
		عدم -3
		عده 2
		عربستان 1
		عرض -2
		عرضه -3
		عرف 1
		عزز 2
		عشيه 2
		عصر -1
		عطل -1
		عقاب 1
		عقب -1
		عقوبه -7
		علاقه -1
		علاوي 1
		علي -1
		عليكم -3
		عليه -1
		عليها -4
		عماد 1
		عمر 1
		عمله -2
		عمليات -3
		عملياتها 2
		عن -1
		عناصر 1
		عناصرها 2
		عندما -2
		عنف -1
		عنهم -2
		عنى -1
		عواقب -2
		عون 1
		غادر -1
		غاره 3
		غالبا -5
		غرار -2
		غرامه -1
		غزه 2
		غزو 1
		غياب -1
		غيابيا 1
		غيبوبه -1
		غير -1
		غيره -2
		فئه -3
		فائده -5
		فات -2
		فارق -4
		فاز 3
		فاق -2
		فانا -1
		فانه 1
		فبعد -2
		فتئ -3
		فتح 1
		فتره 1
		فجر -2
		فرانس -1
		فرحان -1
		فرص -1
		فرض -1
		فرنسا 1
		فريق -4
		فسوف -1
		فشل -1
		فصائل 3
		فضح -2
		فضل -3
		فضلا -1
		فضيحه -3
		فعاليات 2
		فعليه -2
		ففي -2
		فقد -2
		فقط -1
		فلا -4
		فلسطينيا 1
		فلوريدا 1
		فنحن -1
		فهو -6
		فوز 2
		فوق 2
		فيديو 1
		فيسبوك 1
		فيها 1
		قائد -1
		قائلا 3
		قائله -2
		قائمه 1
		قابل -2
		قاد -1
		قاده -1
		قاعده -3
		قاعه -1
		قال 1
		قانونا -1
		قانوني 2
		قبضه -7
		قبل 1
		قبيل 2
		قتل -2
		قتيل 4
		قد -1
		قدر 3
		قدره -2
		قذف 3
		قرأ -4
		قرار 1
		قرارات 1
		قرب 2
		قررا -1
		قريه 3
		قصائده -2
		قصفا -1
		قضاء -2
		قضى -1
		قطار -1
		قطاع 2
		قطن -2
		قل 2
		قلص 4
		قلقه 2
		قمر 1
		قمع -2
		قمه 3
		قناه -1
		قنبله 1
		قواتهم -1
		قوانين -1
		قوه -2
		قوى -2
		قيام -1
		قيمه 4
		قيود -3
		كابول 4
		كافه -1
		كالمعتاد -1
		كاليفورنيا -1
		كبيرا 1
		كتاب -1
		كتب 2
		كتله 4
		كثف -1
		كدوله -1
		كرر 2
		كرزاي 5
		كرم 1
		كشمير -1
		كفريا -4
		كفى -1
		كل 1
		كلف -3
		كلما -3
		كلمته -1
		كلمه 2
		كم -2
		كمل -1
		كمن -1
		كنيسه 1
		كوبا 1
		كوبنهاجن -1
		كوزير -5
		كيري 5
		كيفيه -1
		ل -4
		لا -2
		لائحه 2
		لاتحاد 2
		لاتفاق 3
		لاجراء 1
		لاحق 1
		لاحقا 3
		لاداره 1
		لاذ -2
		لاستئناف -3
		لاستضافه -3
		لاستعاده -2
		لاستهداف -1
		لاسرائيل -4
		لاسيما 1
		لاطلاق -1
		لاعلان 3
		لاغراض -1
		لافته 2
		لاقتحام 1
		لاقناع -1
		لالقاء -1
		لالمانيا -1
		لان -1
		لانها -2
		لاوكرانيا 5
		لايران 1
		لبناء 2
		لبنان 5
		لبي 3
		لتجميد -1
		لتحقيق -3
		لتسليم -1
		لتشكيل 2
		لتطوير 1
		لتعديلات -1
		لتعزيز -2
		لتفادي 2
		لتفريق -1
		لتقديم 3
		لتقييد -1
		لتكوين -1
		لتهريب 3
		لتهيئه 1
		لتوقيع 1
		لجأ -1
		لجماعات 3
		لجماعه 1
		لحج 3
		لحرب -1
		لحزب 1
		لحضور 4
		لحظه 1
		لحكومه 2
		لحلف -1
		لحماس -1
		لحمايه 1
		لدحر -3
		لدخول 1
		لدوره -1
		لدوري -1
		لدي 1
		لدينا -1
		لديه -2
		لديها -1
		لديهم -2
		لذا -2
		لذلك 1
		لرئيس 5
		لزعيم 1
		لزياره 3
		لسكان -2
		لشرط -1
		لشركه 3
		لشن -1
		لصالح -1
		لصد -1
		لعب -2
		لعدم -1
		لعضويه -1
		لعمليه 6
		لغه -1
		لفت 1
		لفتره -5
		لفريق -1
		لقائه 1
		لقتل -3
		لقرار 1
		لقناه -1
		لكم -2
		لكن 1
		لكننا 1
		لكنهما 1
		لكون 1
		لكي -1
		للاتحاد 3
		للاختطاف 1
		للاستيطان -1
		للاسف 1
		للاشتباه 3
		للاطلاع 1
		للاطمئنان 1
		للاعتقال -2
		للاعلام 1
		للامم 5
		للانتخابات 1
		للانسحاب -1
		للبؤر -1
		للبلاد 1
		للتاكيد 1
		للتحالف 1
		للتحدث 2
		للتحقيق 2
		للترشح -2
		للتصدي -2
		للتقرير -1
		للتنظيم 1
		للجدل -2
		للجزيره -3
		للجميع 1
		للجهود -2
		للحركه -1
		للحزب 1
		للحصول -1
		للحكومه 3
		للدفاع 1
		للدموع 3
		للدور 1
		للسماح 1
		للسيطره -4
		للشرطه -2
		للشرعيه 1
		للصحيفه -2
		للعمليه 4
		للعنف 4
		للعوده -2
		للفصائل -3
		للقاعده 2
		للقاهره -2
		للقبض -2
		للقتل -2
		للقدس 1
		للقرار 2
		للقوات -1
		للقيام -1
		للمجلس 3
		للمدنيين -1
		للمساعده -2
		للمساهمه -2
		للمسجد 1
		للمضي -2
		للمقاتلين 3
		للمقاومه 4
		للمواطنين 1
		للموسم -1
		للنهب -1
		للوصول -2
		للوكاله 3
		لما 1
		لمبني 1
		لمتابعه 2
		لمثل -1
		لمحاربه 3
		لمده 1
		لمدير -1
		لمدينه 1
		لمراسل -3
		لمصلحه -2
		لمعالجه -1
		لمعرفه 1
		لمقاطعه 4
		لمقترح -1
		لمقتل 3
		لمن -5
		لمناقشه -2
		لمنصب -1
		لمنطقه -2
		لمنع -1
		لمواصله 2
		لموقع 2
		لن -2
		لندن 1
		لنقل 3
		له -1
		لهادي -1
		لهذا 3
		لهذه 1
		لهزيمه -4
		لهسبريس 3
		لو -8
		لولا -2
		لولايه 3
		ليبيا 2
		ليس -2
		ليست -4
		لينين -2
		مؤامره -1
		مؤتمر 1
		مؤتمرا 1
		مؤخرا -2
		مؤسسات 3
		مؤكدا 1
		مؤكده 2
		مؤلم -1
		مارس 1
		ماريوبول 1
		مالي -5
		مبارك 1
		مباشر 1
		مبالغ -2
		مبدا -3
		مبرزا 2
		متاثرا -3
		متسائلا 1
		متطرفون -1
		متكافئ 3
		متكي -4
		متهم 4
		متهما -1
		متهمين -7
		مثل -2
		مثلما 1
		مثمنا 3
		مجال -2
		مجرد 1
		مجلس -3
		مجله 2
		محافظات -2
		محاكمه -3
		محامي 1
		محاولات 1
		محاولاته -1
		محدوده -1
		محرقه -1
		محطات -5
		محكمه 1
		محل -3
		محمد 2
		محيط -1
		مخطط -2
		مخيمات 1
		مد -2
		مدريد 1
		مدن -1
		مدنيين -3
		مدي 1
		مدينتي -1
		مدينه 3
		مذابح 1
		مر 1
		مراجعه 2
		مراسلنا 2
		مراقب 2
		مربيه -1
		مرتفعات -3
		مرحله 1
		مرده -1
		مرسي -1
		مرشحه 2
		مرشحين -1
		مركز 1
		مركزا 1
		مره 1
		مريض -1
		مزاعم 3
		مسؤول 3
		مسؤولو -4
		مسؤوليتها -3
		مسؤولين 6
		مسؤوليه -2
		مسارها 1
		مساعده 1
		مسانده 1
		مستبعدا -1
		مستشار 2
		مستشفي 2
		مستمره 3
		مستهل 1
		مستوطنه -1
		مستوي -1
		مسلحون -3
		مسلحي 1
		مسلحين -4
		مسيره -3
		مشارك -3
		مشاركته 2
		مشاركه 1
		مشاهده -1
		مشددا 5
		مشروع -2
		مشهد -2
		مشيرا 1
		مصاب -1
		مصادر 2
		مصادره -1
		مصالح -1
		مصحوبه -2
		مصدر 2
		مصر 1
		مصنع 1
		مضيفه 1
		معادله -1
		معارضه 1
		معاقل 4
		معاناه 1
		معاهده 2
		معبر -2
		معبرا 2
		معتبرا 1
		معتقلا 1
		معتقلين 2
		معدات 1
		معركه -2
		معسكرات 2
		معظمها 2
		معلومات 1
		معني -2
		معه 1
		معهم 7
		مغادره 1
		مفصل -1
		مفوض 2
		مفوضيه 3
		مقاتلي -3
		مقارنه 3
		مقاضاه -2
		مقاطعه 2
		مقاومه -2
		مقتله 2
		مقتلها 5
		مقر -1
		مقررا 1
		مكان -4
		مكتب 4
		ملابسات 1
		ملف 5
		ملفات -2
		ملك -3
		مليشيات -2
		مما 1
		ممارسات 3
		ممثل -2
		ممثلي -1
		ممثلين 1
		مناسبات -1
		مناطق -3
		منتقدا 2
		منح -3
		منذ 1
		منشات 2
		منصبه 2
		منطقه 1
		منظمه -2
		منع -1
		منه -3
		منها -1
		منهم 4
		مهاجرا -2
		مهاجمه -5
		مهامه 1
		مهدي -1
		مهرجان 2
		مهما -1
		مواجهات -3
		مواجهه 1
		مواطنين -2
		موافقته -6
		موافقه -1
		مواقف 1
		موجه 5
		موجوده 1
		موردا 2
		موسكو -1
		موظفي -1
		موعدا 6
		موفق -1
		موقع 1
		موقعه 1
		موقعها -1
		موقف 3
		ميدانيا 1
		ميناء 2
		ناشد 3
		ناشطا -1
		نافيا 1
		نبا 1
		نتائج 4
		نتنياهو 1
		نتيجه -1
		نجح 3
		نجل 2
		نحن 3
		ندد 7
		ندوه -3
		نسب 1
		نسخه 1
		نسي -1
		نشب -2
		نشطاء 1
		نشوب -1
		نص -3
		نصب -1
		نصح -1
		نطاق 2
		نظام 2
		نظاما -1
		نظرا 1
		نظم -1
		نفذ -3
		نفسه 1
		نفى 3
		نقطه -1
		نقل 1
		نهايه -3
		نهج -1
		نوع 1
		نيودلهي 2
		هاتفيا -3
		هاريس 1
		هانيفكا -1
		هجمات -1
		هجوم -1
		هجوما -1
		هدف -3
		هذه -1
		هرب -4
		هرع 1
		هز 1
		هزم 1
		هزيمه -4
		هل -3
		هم -2
		هنأ 3
		هنا -1
		هناك 1
		هو -2
		هويه 2
		هيمن 1
		و -1
		وابين 3
		واثبات -1
		واجراء -5
		واجزاء -1
		واجه -2
		واجهزه -1
		واحداث 1
		واحمد -2
		واذا -1
		وازى 2
		واستقرارها 1
		واستنادا 1
		واستنكارها 2
		واصابه 4
		واصدار 1
		واصل -2
		واعاده -3
		واعتداء -2
		واعلان 1
		واعمال 3
		واغلاق 3
		وافق 1
		واقامه 2
		واقع -2
		والا -1
		والاحزاب -1
		والاخر 2
		والاردن 2
		والاستقرار -1
		والاسرائيليين -1
		والاسراع -1
		والاعتداء 1
		والاعتقالات 2
		والامر -1
		والامنيه 2
		والانتقال -1
		والانتماء -1
		والبرلمان 1
		والبصمات 2
		والبنيه -2
		والتسونامي -1
		والتصدي -1
		والتعاون 2
		والتعبير 2
		والتعدي 1
		والتنميه 1
		والتوزيع -2
		والتوصل -3
		والتي 2
		والثانيه 2
		والجريمه -1
		والجيش 1
		والحرص -2
		والحركات -1
		والحزب 1
		والخارجيه 3
		والخطف -2
		والدته -1
		والدعوه -1
		والده -2
		والدوليه 2
		والذي 1
		والرئيس -4
		والرصاص 3
		والزيادات 1
		والسلطه -1
		والسماح -4
		والسيطره -3
		والشركات -2
		والعراق -1
		والعسكريين -1
		والغاء -2
		والفوعه -2
		والقاء 1
		والقاده -1
		والقانون 1
		والقضاء -1
		والقوات -1
		والقيمين 2
		والمؤتمرات -2
		والماليه 1
		والمتمردين 3
		والمجلس 1
		والمحبه -1
		والمدعي 2
		والمدنيين -1
		والمطالبه -1
		والمعارضه -3
		والمعدات -1
		والمكاتب -2
		والممارسات 1
		والمنشات -2
		والناس -1
		والنظام -2
		والنظر -1
		والنهب -1
		والنيجر 2
		والوحدات -2
		والوقوف 1
		والي -4
		وامكانيه -1
		وان -1
		وانصار -2
		وانها 1
		وانهيار 2
		وباكستان -2
		وبالتالي -1
		وبخاصه -1
		وبريطانيا 1
		وبعد 2
		وبموجب -2
		وبناء 1
		وبيريز -2
		وبين -3
		وبينما -1
		وبينها 1
		وتثبيت -1
		وتحت 2
		وتحديدا 1
		وتحركات -1
		وتسليم -2
		وتقييد 3
		وتكثيف -2
		وتمكين 2
		وتنفيذ -1
		وتهجير 2
		وتيره 1
		وجب -5
		وجنوب 1
		وجه 1
		وحتي 1
		وحدات 2
		وحزب -2
		وحسب 1
		وحليفهم 3
		وحمايه 1
		وحمزه -1
		وحول 1
		وخلال 2
		وذلك 1
		ورئيس 2
		وراء 2
		ورجال -1
		ورد 1
		وردا 2
		ورغم -2
		وروسيا 1
		وزاره 2
		وزير 4
		وزيره 1
		وسائل 1
		وسط 3
		وسع -1
		وسعه 1
		وسوء 1
		وشعبه 1
		وشفاف 1
		وشقيقه 2
		وشى -1
		وصف 5
		وصفه -1
		وصول 1
		وصولا 1
		وضروره 2
		وضع -3
		وعد 1
		وعدم -2
		وعرقله -1
		وعسكريا 1
		وعمليات -3
		وغرامه -2
		وغير -2
		وفتاه -1
		وفدا 2
		وفق 1
		وفقا -3
		وفي 1
		وفيما -1
		وقاده 3
		وقبل 2
		وقد 3
		وقع 1
		وقفا -2
		وقوع 3
		وكالات 3
		وكان 1
		ولايه 2
		ولد -3
		ولذلك -4
		ولكن 4
		ولكننا 2
		ولكنه 1
		ولم 6
		ولن -1
		وليس -3
		وما 1
		ومتابعه -1
		ومجلس 1
		ومدينه -1
		ومستشارين 1
		ومع 3
		ومقاومه -1
		ومن -2
		ومواجهه -2
		ومواصله -2
		وميليشيات -3
		وناصر 1
		وهذا -1
		وهناك -1
		وهي 2
		ووزير 1
		ووسائل 1
		ويكيبيديا -1
		ويكيميديا 1
		يا -1
		يتم -1
		يده -1
		يستحقون -1
		يورو 2
		يوما -1
		– -2
		“ 1
kind
	beside
		-1
			"
				masdar -3
				participle 1
			-
				masdar 1
			:
				masdar 1
				noun 4
			adverb
				events/coerce/saytara 1
				masdar -1
				noun 3
				verb 2
			complementizer
				events/accuse/tahqiqat 1
				events/assault/al-hadith -1
				events/assault/hujum 2
				events/assault/qatala -6
				events/coerce/istawla -1
				events/request/daa -1
				events/sanction/hukm-qadai -3
				masdar 4
				noun 4
				verb -1
			conditional
				verb -8
			conjunction
				noun -2
			demonstrative
				events/assault/al-amaliyya -4
				events/assault/al-jarima 1
				events/assault/hujum -1
				events/assault/tafjir 1
				masdar 2
				noun 5
			edge
				events/agree/iltazama-bi 1
				events/agree/taahhada -1
				events/assault/ishtabaka -1
				events/protest/ihtijaj -2
				events/request/istanjada -2
				events/support/sawwata-li -2
				events/threaten/hadhdhara-min-radd -3
				masdar 2
			negation
				events/agree/tawassala 1
				events/reject/lan-yasmah 1
				masdar -6
				verb -1
			phrase
				events/accuse/tahqiqat -3
				events/accuse/tuhma 1
				events/agree/istidad-muaalan 3
				events/assault/adhdhaba -1
				events/assault/harb -1
				events/assault/hazama -2
				events/assault/hujum 3
				events/assault/istaada-mawqi -1
				events/assault/jarima-bashia -3
				events/assault/niza -1
				events/assault/tadakhkhul-askari -2
				events/coerce/hasara 1
				events/coerce/istawla 1
				events/coerce/musadara 1
				events/coerce/qabada -1
				events/coerce/saytara 1
				events/consult/mubahathat -4
				events/consult/mufawadat -4
				events/consult/ziyara-makan -1
				events/disaster/tsunami 1
				events/mobilize/nashara-quwwat 1
				events/protest/ihtijaj 3
				events/request/daa 2
				events/request/daa-fulan -1
				events/request/dawa 1
				events/request/wajjaha-bi 1
				events/retreat/afraja 1
				events/support/daama-qadiyya -1
				events/support/tabanna -4
				masdar -2
				noun -3
				verb 1
			preposition
				events/accuse/dawa -2
				events/accuse/mathala-amam -3
				events/agree/istidad-muaalan -5
				events/agree/muwafaqa -2
				events/agree/taahhud 1
				events/aid/amal-ighatha -1
				events/aid/madda-yad-aawn -2
				events/assault/al-amaliyya 3
				events/assault/amal-unf -1
				events/assault/amaliyya-askariyya -1
				events/assault/amaliyya-muqatilin -1
				events/assault/darba 1
				events/assault/ghazw 1
				events/assault/harb 2
				events/assault/hujum 2
				events/assault/ishtabaka 3
				events/assault/istihdaf 1
				events/assault/khatafa 2
				events/assault/maqtal 7
				events/assault/qamaa -1
				events/assault/usiba -1
				events/coerce/awqafa -2
				events/coerce/itaqala -3
				events/coerce/mudhakkirat-tawqif 1
				events/coerce/qabd -1
				events/consult/ijtima 1
				events/consult/ittisal-hatifi -4
				events/consult/jalsa-barlaman 1
				events/consult/mutamar 2
				events/consult/qimma -6
				events/disaster/intishar-marad -1
				events/disaster/zilzal 1
				events/personnel/iadat-intikhab 1
				events/personnel/insahaba-barlaman 1
				events/personnel/intikhabat 7
				events/personnel/istaqala 1
				events/personnel/istifta 3
				events/personnel/shakkala-hukuma -1
				events/personnel/tansib 1
				events/protest/idtirabat -1
				events/protest/ihtijaj 6
				events/protest/muzahara 1
				events/request/dawa -2
				events/retreat/atlaqa-sarah -2
				events/sanction/uqubat-llati 1
				events/support/abrama -1
				events/threaten/tahdid-bi -1
				masdar 1
			pronoun
				masdar -3
				noun -1
				verb 1
			relative
				events/aid/qaddama-musaadat 2
				events/assault/qatala 2
				events/reject/aarada 1
				events/reject/rafada 1
				events/support/ayyada 1
				events/support/dafaa-an -2
			temporal
				noun 1
			time
				events/assault/maqtal -3
				masdar 2
			verb
				aspect
					participle -2
				event
					events/accuse/muhakama 1
					events/accuse/tahqiq-fi -1
					events/accuse/tahqiqat 2
					events/assault/hujum -1
					events/assault/qatla -1
					events/consult/ittisalat-maa -2
					events/consult/mufawadat 1
					events/consult/qimma 1
					events/consult/wasata -2
					events/sanction/hukm-bi -1
					events/sanction/hukm-qadai 1
					noun 1
					participle -4
					verb 2
				light
					events/consult/mufawadat 1
					masdar -1
				modal
					masdar -1
					noun -2
				other
					events/consult/liqa -1
					noun 4
				state
					masdar 3
			«
				masdar -1
				verb 1
			،
				events/agree/taahhada 2
				events/assault/asara -2
				events/assault/tafjir -1
				events/assault/usiba 1
				events/protest/ihtijaj -1
				events/request/daa 3
				events/request/daiyan 1
				events/request/talab -1
				events/retreat/insahaba -1
				events/support/tawqi -1
				participle 7
				verb -1
			إلى
				masdar -1
			ب
				events/assault/atlaqa-nar 1
				events/assault/istihdaf -1
				events/request/talab -2
				masdar -3
				noun -3
			بعد
				noun 4
			خلال
				masdar 1
			على
				events/accuse/adana -1
				events/consult/ijtima -1
				masdar -2
			عن
				masdar 1
			في
				events/assault/dammara 1
				events/assault/qatala 2
				events/coerce/saytara -1
				noun -1
			ل
				events/accuse/tuhma -1
				events/assault/khatafa -2
				masdar -7
				noun -2
				verb 1
			مع
				verb -1
			من
				masdar -3
				noun -2
				verb 1
		-2
			"
				noun -1
				participle 1
			:
				events/assault/istihdaf 1
				verb 2
			adverb
				masdar 3
				noun 2
			complementizer
				events/assault/maraka -1
				events/coerce/naqala-sijn -2
				events/support/ayyada 1
				masdar 2
				noun 1
				verb 1
			conditional
				masdar -1
			conjunction
				events/reject/rafd 1
				masdar 2
				verb 5
			demonstrative
				noun 1
			edge
				events/accuse/tahqiqat -3
				events/agree/iltazama-bi 2
				events/agree/taahhada -4
				events/assault/infajara -2
				events/assault/qatala 1
				events/assault/qatla -1
				events/coerce/ihtajaza 1
				events/consult/liqa 1
				events/consult/mubahathat 2
				events/consult/mutamar 1
				events/mobilize/wusul-taazizat -4
				events/protest/ihtijaj -2
				events/request/ishtarata -2
				events/request/istanjada -4
				events/sanction/allaqa-mufawadat -1
				events/support/sawwata-li -1
				events/threaten/hadhdhara-min-radd -2
				verb 2
			past
				masdar 4
			phrase
				events/accuse/haqqaqat-shurta -1
				events/accuse/intaqada 3
				events/accuse/ittahama 3
				events/accuse/qadaa -2
				events/accuse/tahqiqat -1
				events/aid/adkhala-musaadat -1
				events/assault/al-amaliyya 3
				events/assault/al-qital -1
				events/assault/amaliyya-askariyya 1
				events/assault/atlaqa-nar 3
				events/assault/dammara -1
				events/assault/hadith-irhabi 1
				events/assault/harb -2
				events/assault/iqtaham -3
				events/assault/istihdaf 1
				events/assault/maqtal 1
				events/assault/niza 1
				events/assault/niza-musallah -1
				events/coerce/ataha -3
				events/coerce/hazara 1
				events/coerce/manaa 1
				events/coerce/qabada -1
				events/coerce/saytara 2
				events/consult/hiwar-bayna -1
				events/consult/mubahathat 4
				events/mobilize/nashara-quwwat -1
				events/personnel/intikhabat -2
				events/protest/masira 1
				events/protest/masira-muarrafa 1
				events/reject/lan-yasmah 1
				events/request/talaba-min -3
				events/retreat/sallama-silah -1
				noun -2
				participle 2
				verb 1
			preposition
				events/accuse/hammala-masuliyya -1
				events/accuse/tahqiq-fi 2
				events/accuse/tuhma 3
				events/assault/itida 2
				events/assault/qatala 3
				events/coerce/iqtaham-amn 1
				events/coerce/itaqala 1
				events/coerce/qabada 2
				events/consult/hiwar -2
				events/consult/mubahathat 1
				events/consult/mutamar -2
				events/consult/qimma 3
				events/personnel/intikhabat -1
				events/personnel/istaqala 1
				events/retreat/insahaba 1
				events/retreat/istaslama 1
				events/support/waqqaa -4
				masdar -2
			pronoun
				masdar -2
			quantifier
				masdar -1
				noun 1
			relative
				events/accuse/tahqiqat 2
				events/consult/wasata -1
			time
				masdar 2
				noun 3
				verb -3
			verb
				aspect
					verb 3
				event
					events/accuse/adana -1
					events/accuse/tahqiqat 2
					events/agree/iltizam -2
					events/assault/adhdhaba 1
					events/assault/darba 1
					events/assault/istihdaf -3
					events/personnel/istaqala -2
					events/reject/rafd 1
					events/request/mutalaba 1
					events/request/talab -1
					events/support/dam-dawla -1
					masdar 2
					noun 1
					participle -6
					verb -2
				light
					events/assault/hujum -1
					events/assault/tafjir -1
					events/coerce/saytara 1
				other
					masdar 1
					noun -1
				speech
					events/accuse/ittahama -4
					events/personnel/intikhabat -1
					masdar 3
				state
					noun -1
					verb -1
			،
				events/accuse/tahqiqat 1
				events/agree/mustaidd -1
				events/assault/dammara 2
				events/assault/qatala -1
				events/request/talaba-min 1
				masdar 3
			إلى
				masdar -3
				verb 4
			ب
				events/assault/atlaqa-nar -1
				events/assault/hujum 3
				events/consult/mutamar -2
				masdar -2
			بعد
				masdar 4
				noun 1
			جراء
				noun 3
			حول
				noun -3
			على
				events/personnel/intikhabat -1
				noun -2
			عن
				noun 1
				verb 3
			في
				events/assault/atlaqa-nar 1
			قبل
				masdar -3
			ك
				masdar -2
				verb -1
			ل
				events/aid/qaddama-musaadat 1
				events/protest/ihtijaj 1
				verb 1
			مع
				masdar -3
				verb 1
			من
				noun 1
				verb 3
		1
			↵
				masdar -1
				noun 1
			"
				masdar -4
			.
				events/accuse/muhakama -1
				events/accuse/tahqiqat 4
				events/assault/atlaqa-nar -1
				events/assault/dammara -4
				events/assault/hujum 1
				events/coerce/itaqala -1
				events/consult/mubahathat -3
				events/protest/masira-muarrafa 1
				noun -1
			adverb
				masdar -1
				verb 2
			complementizer
				masdar -4
			conditional
				masdar -1
				noun -3
			conjunction
				masdar -2
				noun -3
			demonstrative
				verb 2
			edge
				noun 1
			negation
				masdar 1
			past
				noun -4
			phrase
				events/accuse/adana 5
				events/accuse/haqqaqat-shurta -3
				events/accuse/intaqada 2
				events/accuse/istada-safir -1
				events/accuse/istankara 2
				events/accuse/ittahama 5
				events/accuse/naddada 1
				events/accuse/tahqiq-fi -1
				events/accuse/tahqiqat -1
				events/accuse/wabbakha -2
				events/agree/daw-akhdar -1
				events/agree/ittafaqa 1
				events/aid/intashala -2
				events/aid/qaddama-musaadat 1
				events/aid/sallama-musaadat 1
				events/aid/talaqqa-musaadat 3
				events/assault/adrama -1
				events/assault/al-hadith -2
				events/assault/alqa-qunbula 1
				events/assault/amaliyya-irhabiyya 2
				events/assault/asara -1
				events/assault/dammara 1
				events/assault/ightasaba 1
				events/assault/ihtajaza-musallahun 1
				events/assault/iqtaham -1
				events/assault/istaada 2
				events/assault/istahdafa -4
				events/assault/istihdaf -2
				events/assault/masra -2
				events/assault/naffadha-idam 3
				events/assault/qatala -4
				events/assault/tafjir -1
				events/assault/usiba -1
				events/coerce/halat-tawari -1
				events/coerce/hazara 1
				events/coerce/itaqala 1
				events/coerce/qarar-man -4
				events/consult/jalsa -1
				events/consult/liqa 1
				events/consult/qarraba -2
				events/consult/wasala-masul -2
				events/mobilize/arsala-quwwat -1
				events/mobilize/intashara-jaysh 1
				events/personnel/ayyana 2
				events/personnel/ayyana-mansib 1
				events/personnel/shakkala-hukuma -2
				events/personnel/wafat-munya -1
				events/protest/ihtijaj -2
				events/protest/iqtahama-hashd -2
				events/protest/raddada-hutafat 1
				events/protest/tajammaa -1
				events/protest/tazahara 3
				events/reject/aarada 4
				events/reject/istabaada -1
				events/reject/rafada 1
				events/reject/rafada-liqa 1
				events/request/daa-baid -1
				events/request/istanjada -3
				events/request/nashada 3
				events/request/talab 2
				events/request/talaba-bi 4
				events/request/wajjaha-bi -2
				events/retreat/asqata-tuham -1
				events/retreat/inha-ihtilal -1
				events/retreat/nazaa-silah -1
				events/sanction/allaqa-mufawadat -1
				events/sanction/uqubat-llati 1
				events/support/daama -3
				events/support/dam-dawla -2
				events/support/rahhaba 1
				events/support/tabanna -1
				events/support/waqqaa-ala -3
				events/threaten/haddada-hu -2
				events/threaten/hadhdhara-min-radd -2
				masdar -2
				noun -1
				participle 5
			preposition
				events/accuse/adana -1
				events/accuse/ishtabaha -2
				events/accuse/lama 1
				events/accuse/muhakama 2
				events/accuse/shakk -1
				events/accuse/shakwa 1
				events/accuse/tahqiq-jinai -3
				events/accuse/tuhma 4
				events/agree/tawassul -2
				events/aid/darraba -1
				events/assault/atlaqa-nar 3
				events/assault/dammara 2
				events/assault/darb-shakhs -1
				events/assault/darba 6
				events/assault/hujum -1
				events/assault/infajara 1
				events/assault/ishtabaka 1
				events/assault/istakhdama-kimyai 2
				events/assault/itada 1
				events/assault/maqtal -7
				events/assault/muwajahat 1
				events/assault/naffadha-idam -2
				events/assault/qatala 3
				events/assault/qatla -2
				events/assault/tadakhkhul-askari -2
				events/coerce/ajbara -1
				events/coerce/athara -1
				events/coerce/awqafa 1
				events/coerce/ijraat-istithnaiyya -1
				events/coerce/itaqala 1
				events/coerce/muhtajaz-fi -1
				events/consult/ijtima -2
				events/consult/ittisal-hatifi -1
				events/consult/jawla-ukhra -1
				events/consult/liqa -3
				events/consult/mubahathat 3
				events/consult/mutamar 2
				events/consult/tafawud -1
				events/cooperate/taslim-shakhs 1
				events/disaster/hariq 2
				events/personnel/istifta 2
				events/protest/idtirabat -1
				events/protest/ihtijaj 1
				events/request/mutalaba -1
				events/request/talaba-min 1
				events/retreat/afraja 5
				events/sanction/allaqa-mufawadat 1
				events/support/dafaa-an -2
				events/support/hanna 1
				noun 1
				participle -1
				verb 2
			pronoun
				events/retreat/sallama-nafsah 1
				noun -1
				verb 1
			relative
				events/assault/istaada-mawqi -1
				events/protest/ihtijaj 1
				masdar 1
				noun 8
			report
				masdar 1
			time
				events/consult/jalsa -2
				events/personnel/intikhabat 1
				noun 4
			verb
				aspect
					masdar 1
				event
					events/accuse/tuhma -3
					events/assault/iqtaham -1
					events/consult/liqa 1
					noun 2
				light
					masdar 2
					noun 4
				other
					events/assault/maqtal -1
				speech
					masdar 1
			،
				events/accuse/adana -1
				events/accuse/tahqiqat 1
				events/accuse/tuhma -1
				events/assault/amaliyya-askariyya -3
				events/coerce/itaqala -1
				events/consult/ijtima 1
				events/consult/mutamar -1
				events/retreat/atlaqa-sarah 1
				noun -1
				verb -4
			ب
				events/accuse/naddada -3
				events/coerce/itaqala 1
				events/consult/qimma 2
				events/disaster/isaba-marad -1
				events/request/alzama -2
				events/request/mutalaba 3
				events/support/rahhaba 2
				events/threaten/haddada-quwwa 1
				noun -1
				verb 2
			ك
				masdar 1
			ل
				events/accuse/muhakama -2
				events/aid/dam-maddi -3
				events/assault/iqtaham 1
				events/assault/tasadda -2
				events/consult/ziyara 1
				events/request/dawa 1
				events/request/talab -2
				masdar -1
				verb -3
			”
				masdar -1
		2
			↵
				events/assault/qatla -1
				noun -3
				verb 2
			"
				events/assault/dammara -1
				verb -1
			.
				events/accuse/muhakama -2
				events/aid/qaddama-musaadat 1
				events/assault/asara -1
				masdar -1
			:
				events/assault/qatla -2
				noun -1
			adverb
				noun -3
			complementizer
				noun -2
				verb 2
			conditional
				masdar -1
			conjunction
				masdar -4
			edge
				events/assault/atlaqa-nar -2
				events/assault/dammara -3
				events/assault/hujum 4
				events/assault/infajara -1
				events/consult/mufawadat -2
				events/protest/masira-muarrafa 1
				masdar -3
			negation
				noun 1
			past
				noun -2
			phrase
				events/accuse/adana 3
				events/accuse/hammala-masuliyya 1
				events/accuse/istajwaba 3
				events/accuse/tahqiqat -2
				events/agree/iltizam -3
				events/agree/istidad -2
				events/assault/hadith-irhabi 1
				events/assault/ightala 2
				events/assault/istaada-mawqi 1
				events/assault/maqtal 1
				events/coerce/ataha -1
				events/coerce/halat-tawari -1
				events/coerce/saytara -6
				events/consult/hiwar -1
				events/consult/mufawadat -1
				events/consult/ziyara 5
				events/personnel/istaqala 2
				events/reject/qataa-ijtima -2
				events/request/daa 2
				events/request/istanjada -1
				events/support/rahhaba 1
				events/support/tawqi -1
				noun -2
			preposition
				events/accuse/ittahama 1
				events/accuse/tuhma 1
				events/agree/istidad 1
				events/agree/istidad-muaalan 1
				events/agree/ittafaqa 1
				events/agree/taahhada 5
				events/assault/al-hadith -3
				events/assault/atlaqa-sarukh 1
				events/assault/dahasa -1
				events/assault/hujum 1
				events/assault/naffadha-idam 1
				events/assault/qatala 1
				events/assault/qatla 1
				events/assault/tafjir -1
				events/coerce/qabd 3
				events/coerce/qarar-man -1
				events/consult/ijtima -1
				events/consult/wasala-masul -2
				events/personnel/istaqala -1
				events/personnel/istifta 1
				events/reject/aarada 2
				events/request/daa -1
				events/request/daa-fulan -1
				events/request/dawa -1
				events/request/mutalaba 2
				events/request/nashada 1
				events/request/talab 3
				events/request/talaba 1
				events/support/daama -1
				events/support/tarhib -1
				masdar 2
			pronoun
				masdar 1
				verb -1
			quantifier
				noun 1
			relative
				noun 2
				participle 1
			time
				events/personnel/intikhabat 4
				masdar 2
				noun 3
				verb -3
			verb
				aspect
					masdar 2
					noun 5
				event
					events/assault/harb-llati -1
					events/sanction/hukm-qadai -1
					masdar -1
					noun 2
					verb 3
				light
					events/consult/mubahathat -1
					verb 2
				modal
					masdar -2
					noun -1
				other
					events/assault/hujum -1
					masdar 2
				state
					masdar 1
					verb 1
			،
				events/agree/taahhada -2
				events/consult/mubahathat 2
				events/reject/aarada -1
				events/support/tawqi -1
				noun -2
			أمام
				masdar 1
				verb 3
			إلى
				events/aid/naqala-jarha 1
				events/cooperate/taslim-shakhs 1
				noun 3
				verb -1
			ب
				events/reject/rafada -2
				events/request/daa -3
				masdar 2
				noun 6
				verb 3
			بشأن
				noun 2
			بين
				events/agree/ittifaqiyya -1
				events/consult/mubahathat -1
			حتى
				noun 1
			حول
				events/agree/ittifaq -1
				events/consult/mufawadat 1
				noun 1
			داخل
				noun -4
			ضد
				events/assault/harb -1
			على
				events/agree/ittifaq 3
				events/assault/atlaqa-nar 1
				events/assault/hujum -1
				events/coerce/ajbara -1
				events/coerce/athara -1
				events/protest/ihtijaj -2
				events/support/tawqi 1
				masdar -2
				noun 1
			عن
				events/retreat/afraja 1
				events/support/dafaa-an -1
				masdar -1
				noun 3
				verb 1
			في
				events/assault/amaliyyatuha -1
				events/assault/maqtal 1
				events/assault/tadakhkhul-askari -2
				events/coerce/ihtajaza -3
				events/coerce/itaqala 2
				events/coerce/muhtajaz-fi -2
				events/consult/qimma 1
				events/disaster/hariq 2
				events/protest/idtirabat -1
				events/protest/ihtijaj 2
				noun -1
			ك
				masdar -2
			ل
				events/reject/rafada 2
				masdar 1
				verb -1
			مع
				masdar 1
				noun -2
				verb 1
			من
				events/personnel/istaqala 1
				events/request/talaba-min 1
				events/retreat/insahaba -2
				events/retreat/khuruj-min-sijn -1
				masdar 3
				أجل
					noun 1
kinds
	beside
		"
			preposition
				masdar -2
			ب
				verb 3
		-
			phrase
				verb -1
		:
			phrase
				verb -2
		adverb
			preposition
				masdar 1
				noun 1
		complementizer
			phrase
				noun -1
			preposition
				noun 1
				verb 1
			relative
				noun -2
			verb
				event
					masdar 4
					noun 1
			ب
				masdar -3
				verb -1
			ل
				masdar -1
		conditional
			phrase
				verb -4
		conjunction
			phrase
				verb 2
		demonstrative
			phrase
				noun 1
			،
				noun 1
		edge
			↵
				noun -2
			phrase
				verb -5
			preposition
				masdar 1
				verb 4
		negation
			phrase
				verb -1
		past
			ب
				verb 1
		phrase
			-
				masdar 1
			.
				masdar -1
			complementizer
				masdar 1
				noun -2
			demonstrative
				verb 2
			phrase
				masdar -3
				verb 3
			preposition
				masdar -1
				verb -1
			pronoun
				verb 1
			time
				verb 1
			ب
				masdar 2
				noun -1
				verb -2
			ل
				masdar 4
				participle -1
				verb 2
		preposition
			↵
				masdar -3
				noun 4
			.
				masdar 2
			complementizer
				masdar -2
				noun 1
			conditional
				noun -2
			conjunction
				noun -2
			phrase
				masdar 2
			preposition
				masdar -1
			relative
				noun 1
			verb
				aspect
					noun 1
				event
					masdar -3
			ب
				masdar 1
				noun 3
		pronoun
			phrase
				verb -1
		relative
			phrase
				verb -1
			ب
				verb 2
		temporal
			phrase
				verb 4
			preposition
				masdar -1
		verb
			aspect
				phrase
					verb 5
				preposition
					noun 1
					verb -2
			event
				↵
					noun 1
				"
					masdar -4
				phrase
					masdar 1
					noun 1
				preposition
					noun -2
					participle -1
			light
				.
					masdar -1
				phrase
					masdar -1
					noun -2
				preposition
					masdar 1
					noun 5
				،
					masdar 2
				ل
					masdar -1
			other
				،
					masdar -2
			state
				phrase
					masdar 1
				preposition
					masdar -1
				ب
					masdar 2
		،
			phrase
				masdar -1
				noun 1
				participle 2
			preposition
				masdar 2
				verb 2
			relative
				masdar -2
			time
				verb -2
			ب
				masdar 1
				verb 4
		إلى
			phrase
				verb -1
		ب
			phrase
				verb 4
			preposition
				masdar 3
			verb
				event
					masdar -1
			ب
				masdar 1
			ل
				masdar -3
		على
			phrase
				noun -2
			preposition
				masdar -5
			ب
				masdar 3
		عن
			preposition
				verb -2
			ل
				masdar 2
		في
			phrase
				verb 5
			،
				noun -1
			ب
				masdar -1
		ل
			phrase
				masdar -2
			preposition
				masdar 3
				noun -5
				verb 2
		من
			phrase
				verb -2
			preposition
				verb 1
			ل
				masdar -1
light
	verb
		false -1
		true 7
modality
	actual 2
		AGREE 5
		ASSAULT 1
		COERCE 4
		CONCEDE -2
		CONSULT -3
		PERSONNEL -2
		RETREAT -2
		SUPPORT 1
		events/accuse/haajjama -1
		events/accuse/haqqaqat-shurta -1
		events/accuse/hujum-lafzi -1
		events/accuse/intaqada 7
		events/accuse/istada-safir -2
		events/accuse/istajwaba 4
		events/accuse/istankara 5
		events/accuse/ittahama 6
		events/accuse/mathala-amam -1
		events/accuse/qadaa -1
		events/accuse/tahqiq-jinai -3
		events/accuse/tuham 1
		events/accuse/wabbakha -6
		events/accuse/wasafa-intihak -3
		events/agree/ard-taqaddama -1
		events/agree/daw-akhdar -2
		events/agree/iltazama-bi 1
		events/agree/ittafaqa 2
		events/agree/ittifaq-muhaddad 1
		events/agree/ittifaq-musamma 2
		events/agree/ittifaqiyya -1
		events/agree/qabul -2
		events/agree/taahhud 1
		events/agree/taahhud-bi 1
		events/agree/tawafaqa -1
		events/agree/waada 4
		events/aid/ajla 1
		events/aid/amal-ighatha -1
		events/aid/dam-maddi -3
		events/aid/inqadh-nas -2
		events/aid/intashala -1
		events/aid/waffara-mawa -1
		events/assault/adhdhaba 4
		events/assault/al-qital -3
		events/assault/alqa-qunbula 2
		events/assault/amaliyya-muqatilin -3
		events/assault/asara -3
		events/assault/atlaqa-ghaz 1
		events/assault/atlaqa-nar 4
		events/assault/dahasa -3
		events/assault/darb-shakhs -1
		events/assault/darba-jawwiyya 1
		events/assault/fajjara-nafsah 1
		events/assault/ghara 4
		events/assault/ghazw 2
		events/assault/haraqa-shakhs 3
		events/assault/harb-makan -1
		events/assault/hazama -1
		events/assault/hujum 5
		events/assault/hujum-kimyai 1
		events/assault/hujum-sarukhi 1
		events/assault/ightala 2
		events/assault/ightasaba 2
		events/assault/ihtajaza-musallahun 2
		events/assault/ikhtitaf-taira 2
		events/assault/iqtaham -3
		events/assault/istaada -1
		events/assault/istaada-mawqi -3
		events/assault/istahdafa -3
		events/assault/istihdaf -2
		events/assault/itada 2
		events/assault/itida 3
		events/assault/jarha -4
		events/assault/kamin -1
		events/assault/khatafa 3
		events/assault/majzara 2
		events/assault/maqtal 1
		events/assault/masra -2
		events/assault/muwajahat 1
		events/assault/niza -1
		events/assault/qasafa 8
		events/assault/qital-sifa 1
		events/assault/tafjir 2
		events/assault/tamshit -7
		events/assault/tarada-musallahin -2
		events/assault/unf -1
		events/assault/usiba -1
		events/coerce/ajbara -1
		events/coerce/amaliyya-amniyya -3
		events/coerce/ataha -2
		events/coerce/dabata 2
		events/coerce/dabata-nas -2
		events/coerce/habs-ihtiyati -1
		events/coerce/hajaza 2
		events/coerce/hajjara 1
		events/coerce/hamlat-itiqalat 1
		events/coerce/hazara 1
		events/coerce/ihtalla -2
		events/coerce/iqama-jabriyya 1
		events/coerce/iqtada -1
		events/coerce/itaqala 7
		events/coerce/khasira-mawqi -3
		events/coerce/muhtajaz-fi -1
		events/coerce/naqala-sijn -1
		events/coerce/qataa-khidma -1
		events/coerce/saytara -1
		events/coerce/tarada-mulahaqa -2
		events/coerce/zawwara -3
		events/concede/aalana-hudna 1
		events/concede/istajaba -1
		events/concede/rafaa-uqubat -1
		events/concede/tarajaa-an -1
		events/consult/bahatha -3
		events/consult/hiwar -1
		events/consult/hiwar-bayna -1
		events/consult/istaqbala -1
		events/consult/ittisal-hatifi -1
		events/consult/jawla-ukhra -3
		events/consult/liqa 1
		events/consult/mutamar -2
		events/consult/qarraba -2
		events/consult/qimma 5
		events/consult/tabadala-ara 1
		events/consult/tashawara-hawl 1
		events/consult/tawasala-maa -2
		events/consult/wasala-masul -3
		events/consult/zara 3
		events/consult/ziyara 1
		events/cooperate/taawana 2
		events/disaster/fayadan 1
		events/disaster/hariq 1
		events/disaster/ihtaraqa -1
		events/disaster/tahattamat 1
		events/disaster/zilzal 1
		events/mobilize/atlaqa-balisti 1
		events/mobilize/ijraat-amniyya -1
		events/mobilize/ikhtaraqa-ajwaa -2
		events/mobilize/intashara-jaysh 1
		events/mobilize/tajammua-quwwat -3
		events/mobilize/tajriba-nawawiyya 2
		events/mobilize/wusul-taazizat -2
		events/personnel/faza 6
		events/personnel/insahaba-barlaman -1
		events/personnel/intikhabat 1
		events/personnel/iqtira 1
		events/personnel/kallafa -1
		events/personnel/mubayaa -2
		events/personnel/shakkala-hukuma -4
		events/personnel/tansib 1
		events/personnel/tashkila -1
		events/personnel/tayin 1
		events/personnel/wafat-munya -1
		events/protest/ahdath-shaghab -1
		events/protest/iqtahama-hashd -2
		events/protest/isyan -1
		events/protest/itasama 3
		events/protest/muzahara 4
		events/protest/qata-turuq -2
		events/protest/raddada-hutafat 1
		events/protest/shaghab 2
		events/protest/tajammaa -2
		events/protest/thawra -2
		events/reject/fannada -1
		events/reject/istabaada -2
		events/reject/lan-yasmah 1
		events/reject/qataa-ijtima -1
		events/reject/rafada-liqa 1
		events/reject/rafada-yield 3
		events/reject/rafd 1
		events/request/alzama -2
		events/request/amara -2
		events/request/daa 2
		events/request/daa-fulan -2
		events/request/daa-liqa 2
		events/request/dawa-yield 2
		events/request/haththa 2
		events/request/ishtarata -1
		events/request/istanjada -5
		events/request/matalib-fulan 1
		events/request/nashada 3
		events/request/talaba-assist 1
		events/request/talaba-bi 3
		events/request/talaba-min 1
		events/request/talaba-yield 3
		events/request/wajjaha-bi -1
		events/retreat/afraja 1
		events/retreat/asqata-tuham -1
		events/retreat/dukhul-musaadat -1
		events/retreat/hudna -2
		events/retreat/hudna-sariya 1
		events/retreat/inha-ihtilal -3
		events/retreat/istaslama 3
		events/retreat/nazaa-silah -1
		events/retreat/sallama-nafsah 1
		events/sanction/aqaba -5
		events/sanction/istada-safirah 1
		events/sanction/saddaqa-hukm -1
		events/sanction/uqubat 2
		events/sanction/uqubat-llati 1
		events/support/abrama-ittifaq 1
		events/support/ashada 5
		events/support/athna 1
		events/support/ayyada -1
		events/support/bayaa-tanzim 2
		events/support/daama -2
		events/support/dafaa-an -1
		events/support/dam 2
		events/support/hanna 4
		events/support/iqamat-alaqat -2
		events/support/marrara-qanun -2
		events/support/rahhaba 3
		events/support/shakara 1
		events/support/tabanna -2
		events/support/waqqaa -1
		events/support/waqqaa-ala -2
		events/threaten/haddada 1
		events/threaten/haddada-quwwa 1
		events/threaten/hadhdhara-min-radd -4
		events/threaten/hadhdhara-tusawwil 1
		events/threaten/tawaada 2
	future 3
		ACCUSE 5
		AID 1
		ASSAULT -11
		COERCE -3
		CONCEDE 1
		CONSULT 2
		MOBILIZE 3
		SUPPORT -1
		events/coerce/itaqala -1
		events/consult/qimma -2
		events/personnel/shakkala-hukuma 2
		events/support/dam-dawla -1
		events/support/tawqi 4
	hypothetical -10
		AGREE -1
		PROTEST -2
		RETREAT 2
		SUPPORT 1
	negated -5
		ASSAULT -1
		CONSULT 3
		SUPPORT -1
		events/accuse/muhakama -2
		events/agree/tawassala 1
		events/coerce/ihbat-tahrib -1
		events/coerce/itaqala 1
		events/consult/mubahathat 2
next
	verb
		edge
			masdar -1
			noun -2
			verb 1
		verb
			aspect
				verb -2
			event
				masdar -1
				noun 1
				verb -1
			light
				verb -1
			modal
				noun -2
			motion
				verb -1
			other
				masdar -2
			speech
				masdar 2
				noun 1
				verb 1
			state
				masdar 1
				noun 3
noun
	adjectives
		nisba 6
		plain 2
	after
		
			definite -1
			indefinite 1
		أثناء
			construct -1
		إثر 4
		إضافة
			إلى 1
		إلى -4
			definite -1
			indefinite -2
		ب -2
			construct -2
		بسبب 3
			indefinite 1
		بشأن
			indefinite -4
		بعد 8
			definite 3
			indefinite 3
		بهدف -4
		بين -1
		جراء 3
			definite 1
		حتى -1
		حول
			indefinite -1
		خلال 4
			construct 1
			definite 3
		دون -4
			indefinite -1
		عبر
			indefinite -2
		عقب 9
			construct 1
			definite 1
		على -1
			definite -1
			الرغم
				من 1
			خلفية 3
		عن 2
			construct 2
			definite -3
			possessed 1
		في -1
			definite 1
			indefinite -1
		قرب -2
		ل -7
			definite -1
			indefinite -1
			possessed -2
		مثل -6
			definite -4
		مع
			indefinite 6
		من
			definite 5
			indefinite -2
			أجل -9
				definite -2
			خلال 1
		منذ 10
			construct 1
			definite 1
			possessed 1
		نحو -1
		وراء 2
		وسط 2
			indefinite 1
	conjoined
		false 1
		true -5
	construct 1
		events/accuse/ahala-qada -1
		events/accuse/istajwaba 2
		events/accuse/tahqiq-fi -3
		events/accuse/tahqiqat -1
		events/agree/qabul -1
		events/agree/safqat-asra -1
		events/agree/taahhud 1
		events/aid/ajla 2
		events/assault/amaliyya-muqatilin -3
		events/assault/atlaqa-sarukh -4
		events/assault/dammara 1
		events/assault/darb-shakhs -1
		events/assault/haraqa-mabna -2
		events/assault/haraqa-shakhs 1
		events/assault/harb-ahliyya -1
		events/assault/harrara 2
		events/assault/hazama -2
		events/assault/ightala 2
		events/assault/infajara 2
		events/assault/istaada -2
		events/assault/istihdaf -5
		events/assault/tafjir 4
		events/assault/tarada-musallahin -4
		events/coerce/manaa -1
		events/consult/istiqbal -1
		events/personnel/intikhabat 1
		events/personnel/tayin 1
		events/protest/ahdath-shaghab -1
		events/protest/masira 1
		events/request/alzama -1
		events/support/dam-dawla -1
		events/support/tarhib 1
		events/support/tawqi 4
		events/support/tayid -2
	definite -1
		events/accuse/adana -4
		events/accuse/muhakama 1
		events/accuse/tahqiqat 1
		events/agree/istidad -2
		events/agree/ittifaq-musamma 1
		events/agree/tawassul -2
		events/assault/al-qital -1
		events/assault/ghara 1
		events/assault/ghazw 2
		events/assault/hajama -1
		events/assault/hujum 4
		events/assault/ightala 1
		events/assault/ightasaba 3
		events/assault/iqtaham -3
		events/assault/ishtabaka 1
		events/assault/istihdaf 1
		events/assault/itida 5
		events/assault/jarha -2
		events/assault/jarima-bashia 2
		events/assault/khatafa -1
		events/assault/maraka 1
		events/assault/niza-musallah -1
		events/assault/qatala -1
		events/assault/qatla -3
		events/assault/tafjir 1
		events/coerce/amaliyya-amniyya -2
		events/coerce/hasara 5
		events/coerce/iqama-jabriyya 1
		events/coerce/nahaba -1
		events/consult/dawra -2
		events/consult/liqa 4
		events/consult/mutamar -2
		events/consult/qimma 1
		events/consult/tafawud -1
		events/consult/tashawara 2
		events/consult/wasata -1
		events/disaster/zilzal 1
		events/personnel/intikhabat 2
		events/personnel/istihqaq-intikhabi 1
		events/personnel/tayin -1
		events/protest/ihtijaj 2
		events/protest/masira-muarrafa 3
		events/protest/thawra -1
		events/request/awamir -1
		events/request/dawa -3
		events/retreat/ifraj 1
		events/support/dam-dawla -1
		events/support/iitarafa-bi-dawla -3
		events/support/tarhib -3
		events/threaten/tahdid-bi -2
	genitive
		GROUP
			name -1
			nominal -1
				events/accuse/istajwaba -3
				events/agree/safqat-asra -1
				events/aid/inqadh-nas -1
				events/assault/atlaqa-sarukh -2
				events/assault/darb-shakhs -2
				events/assault/haraqa-mabna -2
				events/assault/istihdaf -2
				events/assault/maqtal -2
				events/assault/qatala -2
				events/coerce/saytara -2
				events/protest/masira 1
				events/request/talab 1
				events/retreat/atlaqa-sarah -1
		ORGANIZATION
			name 1
				events/assault/hazama -1
			nominal 4
				events/assault/istihdaf -4
		PERSON
			name 7
			nominal 1
				events/accuse/istajwaba 3
				events/assault/qatala 1
				events/personnel/intakhaba -4
		PLACE
			name 8
				events/agree/iltizam -3
				events/assault/istaada -2
				events/coerce/damma 1
				events/consult/qimma 1
				events/consult/ziyara-makan -1
		event -5
			events/accuse/tuhma 1
			events/assault/farraqa 3
			events/protest/ahdath-shaghab -1
			events/request/talab -7
			events/support/tawqi 3
		none
			events/accuse/adana -1
			events/accuse/haajjama -1
			events/accuse/mathala-amam -1
			events/accuse/tahqiq-fi 1
			events/accuse/tuham 1
			events/agree/ittifaq-musamma 3
			events/agree/ittifaqiyya -3
			events/agree/tawassul -1
			events/aid/darraba -2
			events/aid/naqala-jarha 1
			events/aid/qaddama-musaadat -1
			events/assault/al-qital -2
			events/assault/darba-askariyya -1
			events/assault/darba-jawwiyya 1
			events/assault/ghara 1
			events/assault/hajama -3
			events/assault/hujum-kimyai 1
			events/assault/hujum-sarukhi 1
			events/assault/ightasaba 3
			events/assault/iqtaham -1
			events/assault/istihdaf 1
			events/assault/itida 1
			events/assault/jarha -2
			events/assault/maqtal 1
			events/assault/muwajahat 2
			events/assault/qatala -2
			events/assault/qital-sifa 1
			events/assault/tasadda -2
			events/assault/unf -1
			events/coerce/amaliyya-amniyya -2
			events/coerce/ihbat-tahrib -2
			events/coerce/ihtajaza -1
			events/coerce/ihtalla -1
			events/coerce/iqama-jabriyya 1
			events/coerce/mudhakkirat-tawqif 2
			events/consult/dawra -2
			events/consult/hiwar -5
			events/consult/hiwar-bayna -2
			events/consult/ijtima 1
			events/consult/ittisal-hatifi -1
			events/consult/jalsa -4
			events/consult/jawla-ukhra -2
			events/consult/mubahathat 2
			events/consult/munaqashat 1
			events/consult/qarraba -2
			events/consult/tafawud -1
			events/consult/wasata -2
			events/disaster/karitha -1
			events/mobilize/atlaqa-balisti 1
			events/mobilize/ijraat-amniyya -1
			events/mobilize/tajammua-quwwat -3
			events/mobilize/taqaddama-quwwat -1
			events/personnel/hall -1
			events/personnel/insahaba-barlaman -1
			events/personnel/istifta 1
			events/personnel/istihqaq-intikhabi 1
			events/personnel/tarashshaha -1
			events/personnel/tashkila -1
			events/personnel/wafat -3
			events/protest/idtirabat -2
			events/protest/isyan -1
			events/protest/shaghab 2
			events/protest/thawra -2
			events/reject/aarada -2
			events/reject/istabaada -1
			events/reject/rafd 3
			events/request/dawa -1
			events/request/dawa-yield 1
			events/request/mutalaba -1
			events/retreat/ifraj 1
			events/retreat/khuruj-min-sijn -1
			events/sanction/tarada-safir 1
			events/sanction/uqubat-llati 1
			events/support/ashada 1
			events/support/hanna 1
			events/support/iitarafa-bi-dawla -2
			events/support/marrara-qanun -1
			events/support/shakara 2
			events/support/tarhib -1
			events/support/tayid 2
			events/threaten/haddada-quwwa 1
			events/threaten/tahdid-bi -3
		noun -3
			events/accuse/tahqiq-fi -2
			events/assault/dammara 1
			events/assault/hujum 2
			events/assault/infajara 3
			events/assault/iqtaham -2
			events/coerce/hujum-iliktruni 2
			events/coerce/itaqala 1
			events/consult/istiqbal -1
			events/consult/mubahathat -3
			events/consult/qimma -2
			events/personnel/wafat 5
		word
			none
				ACCUSE 2
				AID 1
				ASSAULT 2
				COERCE -2
				CONSULT -3
				COOPERATE -1
				DISASTER 2
				PROTEST 2
				REJECT -4
				SANCTION 1
				THREATEN -2
			ابو 1
			اخرين 1
			استجواب -5
			اسرائيل -4
			اعضاء -1
			الاتفاق
				REJECT -1
			الاطفال -1
				ASSAULT -1
			الاعدام -1
				ASSAULT -2
			الاعلام
				PROTEST 1
			الامن -6
			الجيش 1
			الحكومه -2
			الحوار 1
			الدوله -2
			الرئيس 2
				PERSONNEL -4
			السلام -5
				CONSULT -2
			العمل 2
			العنف -3
			القوات 3
				RETREAT 1
			اللجنه 1
			المتمردين -1
			المتهم 1
			المسؤولين -2
			المعتقلين -3
			الملا 2
				PERSONNEL 2
			المليشيات -2
			المواطنين -2
			الولايات -1
			رئيس 2
				ACCUSE 3
			شاليط -1
			عدن 2
				ASSAULT 2
			عناصر -2
			عنف -1
			قنبله 1
				ASSAULT 1
			مدينه 2
			نار 1
				ASSAULT 1
	governed
		by
			aspect 3
			light 1
			modal -6
			motion 3
			speech 3
			state -2
	indefinite
		events/accuse/adana 1
		events/accuse/muhakama -1
		events/agree/istidad 3
		events/aid/darraba -3
		events/aid/qaddama-musaadat -1
		events/assault/hujum -3
		events/assault/ishtabaka -1
		events/assault/itida -4
		events/assault/jarima-bashia -2
		events/assault/unf -1
		events/coerce/ihbat-tahrib -2
		events/coerce/mudhakkirat-tawqif 3
		events/consult/hiwar -3
		events/consult/ijtima 3
		events/consult/jalsa -1
		events/consult/jawla-ukhra -4
		events/consult/liqa -2
		events/consult/mubahathat 3
		events/consult/qarraba -2
		events/disaster/tsunami -1
		events/mobilize/ijraat-amniyya -1
		events/mobilize/tajammua-quwwat -2
		events/personnel/intikhabat -3
		events/personnel/tashkila -1
		events/protest/adraba 1
		events/protest/idtirabat -2
		events/protest/masira-muarrafa -1
		events/protest/muzahara 2
		events/request/dawa 2
		events/sanction/allaqa-mufawadat 2
		events/sanction/hukm-bi -1
		events/sanction/tarada-safir 1
		events/support/dam-dawla -2
		events/support/marrara-qanun -1
		events/support/shakara 2
		events/support/tawqi -2
	inside
		container 2
		event -5
		nothing 2
		noun -1
		participant -10
	masdar
		definite -2
		possessed 3
	noun
		definite 1
		possessed -1
	number
		null 1
		singular -1
	of
		اجراء -1
		استئناف -5
		استمرار 6
		اعقاب 4
		بعقد -2
		تاجيل 1
		تاريخ 3
		تفاصيل 1
		تمديد 3
		جريمه 2
		حادث 2
		حفل 1
		حق -1
		ختام 2
		خوض 2
		رئيس -5
		سبب 1
		شن -2
		ضحايا 1
		ضروره -2
		عقد -2
		عمليه 4
		فكره -7
		قيد 2
		لاجراء 3
		لاستئناف -5
		مرحله 1
		مساله -1
		مقر -7
		نتائج 3
		هامش 2
		واجراء -3
		واعمال -1
		وجه -1
		وجود 1
		وقوع 1
		يتم -2
		يوم 2
	participle
		indefinite 1
	possessed
		events/accuse/ahala-qada 1
		events/aid/naqala-jarha 1
		events/assault/infajara -3
		events/assault/maqtal 1
		events/coerce/dahama -2
		events/request/mutalaba -1
		events/retreat/khuruj-min-sijn -1
		events/support/dam-dawla 4
		events/support/tayid 1
	quantity
		vague 1
object
	GROUP
		nominal
			events/assault/asara -3
			events/assault/dammara 1
			events/assault/istihdaf -1
			events/coerce/ajbara 1
			events/coerce/ihtajaza -2
			events/coerce/naqala-sijn -1
			events/consult/qarraba -2
	ORGANIZATION
		nominal
			events/accuse/hammala-masuliyya 1
	PERSON
		name
			events/coerce/awqafa 1
		nominal
			events/assault/usiba -2
			events/coerce/awqafa -1
			events/consult/iltaqa 1
	PLACE
		name
			events/assault/hujum 2
			events/coerce/ihtalla -1
	event
		events/accuse/adana 4
		events/assault/hujum -3
		events/mobilize/azzaza-amn -1
		events/reject/aarada 1
		events/reject/rafada 5
		events/reject/rafd 2
		events/request/talab 1
		events/request/talaba-min 1
		events/support/ayyada 5
		events/support/tayid 1
	none
		events/accuse/adana -3
		events/accuse/hammala-masuliyya -3
		events/accuse/intaqada 1
		events/accuse/istada-safir -2
		events/accuse/ittahama 1
		events/accuse/qadaa -1
		events/accuse/tahqiq-jinai -1
		events/agree/daw-akhdar -1
		events/agree/istajaba -1
		events/agree/istidad-muaalan 3
		events/agree/ittafaqa 1
		events/agree/ittafaqa-ala 2
		events/agree/ittifaq -2
		events/agree/ittifaq-musamma 5
		events/agree/ittifaqiyya -1
		events/agree/taahhada 4
		events/agree/tawassul -1
		events/agree/waada 1
		events/aid/adkhala-musaadat -1
		events/aid/ajla 1
		events/aid/dam-maddi -2
		events/aid/darraba -1
		events/aid/inqadh-nas -1
		events/aid/intashala -1
		events/aid/qaddama-musaadat -1
		events/aid/sallama-musaadat 1
		events/assault/adhdhaba 1
		events/assault/al-hadith 4
		events/assault/al-qital -1
		events/assault/atlaqa-sarukh -2
		events/assault/dahasa -2
		events/assault/darb-shakhs -1
		events/assault/darba-jawwiyya 1
		events/assault/ghara 4
		events/assault/hadith-irhabi 1
		events/assault/hajama -4
		events/assault/hazama -1
		events/assault/ightala 5
		events/assault/ishtabaka 1
		events/assault/istaada -4
		events/assault/jarha -5
		events/assault/jarima-bashia -1
		events/assault/kamin -1
		events/assault/muwajahat 1
		events/assault/qada-ala -1
		events/assault/qasafa 1
		events/assault/qatla -3
		events/assault/qital -1
		events/assault/tabadul-nar 1
		events/assault/tafjir 5
		events/assault/tarada-min -1
		events/assault/tasadda -2
		events/coerce/aghlaqa 5
		events/coerce/amaliyya-amniyya -2
		events/coerce/ataha -1
		events/coerce/athara -1
		events/coerce/hamlat-itiqalat 1
		events/coerce/hasara 3
		events/coerce/hujum-iliktruni 1
		events/coerce/ijraat-istithnaiyya -1
		events/coerce/khasira-mawqi -1
		events/coerce/qataa-khidma -2
		events/coerce/saytara -6
		events/coerce/zawwara -3
		events/concede/istajaba -1
		events/concede/rafaa-uqubat -1
		events/consult/dawra -1
		events/consult/ijtima 1
		events/consult/istiqbal -1
		events/consult/ittisal-hatifi -3
		events/consult/mutamar -2
		events/consult/tashawara-hawl 1
		events/consult/wasata -1
		events/disaster/fayadan 1
		events/disaster/gharaqa 1
		events/disaster/ihtaraqa -1
		events/mobilize/azzaza-amn 1
		events/mobilize/tajammua-quwwat -1
		events/personnel/ayyana -1
		events/personnel/faza 1
		events/personnel/intakhaba -1
		events/personnel/intikhabat 1
		events/personnel/iqtira 1
		events/personnel/istifta 2
		events/personnel/istihqaq-intikhabi 1
		events/personnel/nihayat-wilaya -2
		events/personnel/shakkala-hukuma 2
		events/personnel/tayin 1
		events/personnel/wafat -1
		events/protest/ahdath-shaghab -1
		events/protest/hamlat-muqataa 1
		events/protest/ihtijaj 1
		events/protest/isyan -1
		events/protest/itasama 2
		events/protest/kharaja-shawari 1
		events/protest/raddada-hutafat 1
		events/protest/tajammaa -2
		events/protest/tawaqqafa-an-amal -1
		events/reject/aarada -2
		events/reject/imtanaa -2
		events/reject/qataa-ijtima -2
		events/request/alzama -2
		events/request/amara -3
		events/request/daa -1
		events/request/daa-liqa 1
		events/request/dawa -1
		events/request/istanjada -2
		events/request/mutalaba -2
		events/request/talab -1
		events/retreat/awqafa-qital -1
		events/retreat/hudna -1
		events/retreat/insahaba 4
		events/retreat/sallama-nafsah 1
		events/retreat/tabadul-asra -1
		events/retreat/taraja-quwwat 1
		events/sanction/hukm-bi -3
		events/sanction/hukm-qadai -2
		events/sanction/saddaqa-hukm -1
		events/sanction/tarada-safir 1
		events/support/abrama-ittifaq 1
		events/support/ashada 2
		events/support/athna 1
		events/support/ayyada -3
		events/support/bayaa-tanzim 2
		events/support/dafaa-an -1
		events/support/hanna 2
		events/support/iqamat-alaqat -1
		events/support/marrara-qanun -1
		events/support/sadaqa-ala 1
		events/support/sawwata-ala -1
		events/support/shakara 2
		events/support/tabanna -2
		events/support/waqqaa 1
		events/threaten/haddada-quwwa 2
		events/threaten/hadhdhara-min-radd -2
		events/threaten/tahdid-bi -3
		events/threaten/tawaada 1
	noun
		events/accuse/ahala-qada 3
		events/accuse/intaqada -2
		events/agree/muwafaqa -2
		events/assault/adhdhaba 1
		events/assault/al-hadith -3
		events/assault/alqa-qunbula 1
		events/assault/atlaqa-nar 3
		events/assault/hujum 2
		events/assault/iqtaham -1
		events/assault/istahdafa 1
		events/assault/istihdaf 3
		events/assault/qasafa 1
		events/assault/qital 1
		events/assault/tafjir -2
		events/coerce/dahama 1
		events/coerce/hazara 2
		events/coerce/hujum-iliktruni -2
		events/coerce/iqtaham-amn -1
		events/coerce/itaqala 3
		events/coerce/saytara 2
		events/consult/jalsa -2
		events/consult/liqa -2
		events/consult/mutamar 2
		events/personnel/wafat 1
		events/request/daa 1
		events/request/talaba 2
		events/request/talaba-bi 1
		events/retreat/afraja 2
		events/retreat/asqata-tuham -1
		events/retreat/atlaqa-sarah 2
		events/support/waqqaa -2
participants
	0 -1
	many 4
place
	true 4
preposition
	إلى
		events/aid/naqala-jarha 2
		events/consult/wasala-masul -1
		events/cooperate/taslim-shakhs 1
		events/mobilize/arsala-quwwat -1
		events/request/daa 1
		events/support/waqqaa -1
	ب
		events/accuse/adana -3
		events/accuse/haqqaqat-shurta -1
		events/accuse/ittahama 7
		events/accuse/tahqiq-fi -1
		events/accuse/tahqiqat 1
		events/agree/taahhud 1
		events/agree/waada 2
		events/assault/qasafa 1
		events/assault/qatala 1
		events/coerce/ataha -2
		events/coerce/hasara -2
		events/consult/istiqbal -1
		events/consult/mubahathat -1
		events/consult/qimma 2
		events/personnel/hall -1
		events/personnel/intikhabat -2
		events/request/alzama -2
		events/request/amara -3
		events/request/istanjada -4
		events/request/mutalaba 1
		events/request/talaba-assist 1
		events/request/talaba-bi 3
		events/request/talaba-yield 3
		events/sanction/hukm-qadai 1
		events/support/ashada 5
		events/support/dam-dawla -1
		events/support/rahhaba 3
		events/threaten/haddada-quwwa 2
		events/threaten/tahdid-bi -2
	بحق
		events/coerce/mudhakkirat-tawqif 1
	بين
		events/agree/ittifaqiyya -1
		events/consult/hiwar-bayna -2
		events/consult/mufawadat 1
	حول
		events/agree/ittifaq -2
		events/consult/mufawadat 1
	ضد
		events/assault/harb -1
		events/protest/ihtijaj 1
		events/sanction/uqubat-llati -1
	على
		events/accuse/adana -2
		events/accuse/lama 1
		events/agree/ittafaqa 2
		events/agree/ittafaqa-ala 1
		events/agree/ittifaq 3
		events/agree/muwafaqa 2
		events/agree/tawafaqa -1
		events/aid/talaqqa-musaadat -3
		events/coerce/ajbara -1
		events/coerce/hasara 1
		events/coerce/manaa -1
		events/concede/rafaa-uqubat -1
		events/protest/ihtijaj -1
		events/reject/iitarada -1
		events/request/daa 1
		events/retreat/asqata-tuham -1
		events/sanction/hukm-qadai 1
		events/support/dam-dawla 1
		events/support/sawwata-ala -1
		events/support/tawqi 6
		events/support/waqqaa 1
	عن
		events/accuse/hammala-masuliyya 1
		events/protest/tawaqqafa-an-amal -1
	في
		events/accuse/haqqaqa -1
		events/accuse/ittahama 2
		events/accuse/tahqiq-fi -2
		events/accuse/tahqiq-jinai -1
		events/agree/wafaqa 1
		events/assault/amaliyya-muqatilin -1
		events/assault/hajama -1
		events/assault/khatafa 1
		events/assault/niza -1
		events/assault/tadakhkhul-askari -3
		events/assault/usiba -1
		events/coerce/athara -3
		events/coerce/awqafa 1
		events/coerce/ihtajaza -4
		events/coerce/itaqala 1
		events/coerce/qabd 1
		events/coerce/saytara -2
		events/concede/jammada-istitan -2
		events/consult/mubahathat 2
		events/consult/mutamar 1
		events/consult/qimma 1
		events/disaster/hariq 1
		events/mobilize/nashara-quwwat 2
		events/personnel/ayyana 1
		events/personnel/hall -1
		events/protest/idtirabat -1
		events/protest/ihtijaj 1
		events/protest/kharaja-shawari 1
		events/reject/istabaada -1
		events/request/amara -1
		events/request/daa 3
		events/support/daama -2
		events/support/waqqaa -1
	ل
		events/accuse/muhakama -1
		events/agree/iltizam 1
		events/agree/ittifaq 1
		events/agree/muwafaqa 2
		events/aid/qaddama-musaadat -1
		events/assault/darba -3
		events/assault/iqtaham 1
		events/assault/qatala -1
		events/assault/tasadda -1
		events/concede/istajaba -1
		events/consult/bahatha 1
		events/consult/ijtima 2
		events/consult/istiqbal -1
		events/consult/mufawadat 2
		events/consult/ziyara 3
		events/consult/ziyara-makan 1
		events/disaster/hariq 1
		events/mobilize/tajammua-quwwat -1
		events/mobilize/tawajjuh-quwwat -1
		events/protest/ihtashada -1
		events/reject/rafada 2
		events/request/dawa 4
		events/request/dawa-liqa 1
		events/request/haththa 1
		events/support/daama-qadiyya 1
	مع
		events/agree/tawassul 1
		events/assault/hujum -4
		events/assault/sidam -2
		events/consult/ittisalat-maa -1
		events/consult/naqasha-maa 1
		events/consult/tawasala-maa -1
		events/support/tadamana 1
	من
		events/aid/madda-yad-aawn -1
		events/assault/dammara 2
		events/assault/hadama -1
		events/assault/tarada-min -2
		events/consult/wasala-masul -2
		events/personnel/insahaba-barlaman -1
		events/request/talaba-min 1
		events/retreat/afraja 3
		events/retreat/khuruj-min-sijn -1
		events/retreat/sahaba-quwwat 1
		events/sanction/saddaqa-hukm -1
		events/sanction/uqubat-llati 1
		قبل
			events/assault/hujum 1
recipient
	BUS
		events/assault/istihdaf -1
	COP
		PROTEST -4
	CRM -2
		ACCUSE -3
		COERCE -1
	CVL
		AID 2
		COERCE 1
		CONCEDE -2
		DISASTER 2
		PERSONNEL -4
		SUPPORT 1
		events/agree/taahhada -3
		events/aid/ajla 1
		events/assault/adhdhaba 2
		events/assault/haraqa-shakhs 1
		events/assault/iqtaham -2
		events/assault/jarha -2
		events/assault/qatala -1
		events/coerce/ihtajaza -1
		events/coerce/itaqala 1
		events/coerce/muhtajaz-fi -4
		events/consult/istaqbala -1
		events/retreat/afraja 3
		events/retreat/atlaqa-sarah -3
		events/support/dam-dawla 1
	EDU
		ASSAULT 3
	ELI
		COERCE 2
	GOV 1
		ACCUSE 3
		ASSAULT -6
		COERCE -2
		PERSONNEL 2
		SUPPORT 1
		events/accuse/istajwaba 7
		events/assault/hujum -1
		events/coerce/ataha 1
		events/personnel/shakkala-hukuma 1
	HLH 1
		ASSAULT 1
		events/assault/hujum 2
	IGO 1
		SANCTION 1
	JRN 7
		ASSAULT 3
	JUD 2
	MIL -1
		ACCUSE 1
		COERCE -4
		PERSONNEL 2
		events/assault/amaliyya-askariyya -4
		events/assault/maqtal -3
	OPP 2
	PTY
		ASSAULT -1
		PERSONNEL -1
		SANCTION -2
	REB -1
		COERCE -5
		events/assault/harb -1
		events/assault/hazama -2
		events/assault/tarada-musallahin -1
		events/support/bayaa-tanzim 1
	REF 1
		AID -1
		COERCE 4
	REL
		REQUEST -1
		events/assault/qatala -2
	UAF -1
		AID 2
		ASSAULT -2
		COERCE -2
	any
		AID -2
		ASSAULT 1
		COERCE -3
		REQUEST 2
		RETREAT 1
		SUPPORT -2
		THREATEN -5
		events/accuse/ittahama 1
		events/aid/madda-yad-aawn -2
		events/assault/ghazw 2
		events/assault/hujum -4
		events/assault/istahdafa -4
		events/assault/istihdaf 2
		events/assault/khatafa 1
		events/assault/maqtal 1
		events/assault/naffadha-idam -1
		events/assault/qatala 2
		events/coerce/hasara 3
		events/coerce/ihtajaza-juthath -1
		events/coerce/qabd 2
		events/personnel/mubayaa -1
		events/sanction/uqubat 3
		events/support/daama-qadiyya -1
		events/support/dam-dawla -2
		events/threaten/hadhdhara-min-radd -3
	none -2
		AID 1
		ASSAULT -5
		COERCE 4
		PROTEST 3
		REQUEST -4
		SANCTION -3
		SUPPORT -2
		THREATEN 3
		events/accuse/haqqaqat-shurta -1
		events/accuse/istankara 2
		events/accuse/naddada 1
		events/accuse/shakk -1
		events/accuse/tahqiq-jinai -1
		events/accuse/wasafa-intihak -4
		events/agree/daw-akhdar -1
		events/agree/iltizam -1
		events/agree/ittafaqa 3
		events/agree/ittafaqa-ala 1
		events/agree/ittifaq-musamma 3
		events/agree/ittifaqiyya -1
		events/agree/qabul -1
		events/agree/taahhada 7
		events/agree/taahhud 1
		events/agree/tawafaqa -1
		events/agree/tawassul -1
		events/agree/waada 2
		events/aid/arsala-musaadat -1
		events/assault/al-qital -1
		events/assault/alqa-qunbula 1
		events/assault/amal-unf -2
		events/assault/amaliyya-muqatilin -2
		events/assault/amaliyyatuha -1
		events/assault/atlaqa-nar -2
		events/assault/dammara 2
		events/assault/fajjara-nafsah 1
		events/assault/harb-ahliyya -2
		events/assault/harb-makan -1
		events/assault/hujum 1
		events/assault/hujum-kimyai 1
		events/assault/istaada -1
		events/assault/istaada-mawqi -3
		events/assault/istahdafa 1
		events/assault/kamin -4
		events/assault/majzara 3
		events/assault/niza -2
		events/assault/qatala -2
		events/assault/qital-sifa 1
		events/assault/sidam -1
		events/assault/tamshit -1
		events/assault/unf -1
		events/coerce/amaliyya-amniyya -3
		events/coerce/ataha -3
		events/coerce/dahama 1
		events/coerce/hajaza 1
		events/coerce/hasara -1
		events/coerce/ihtalla -1
		events/coerce/iqtaham-amn 1
		events/coerce/istawla 1
		events/coerce/khasira-mawqi -2
		events/coerce/manaa 2
		events/coerce/qarar-man -1
		events/coerce/quyud-mafruda -1
		events/coerce/saytara -1
		events/coerce/zawwara -1
		events/concede/aalana-hudna 1
		events/concede/algha-qanun -1
		events/concede/istajaba -1
		events/consult/bahatha -1
		events/consult/dawra -2
		events/consult/hiwar -3
		events/consult/hiwar-bayna -2
		events/consult/ijtamaa 1
		events/consult/ijtima 2
		events/consult/iltaqa 2
		events/consult/ittisal-hatifi -1
		events/consult/ittisalat-maa -1
		events/consult/jalsa -2
		events/consult/jawla-ukhra -2
		events/consult/liqa 1
		events/consult/mubahathat 1
		events/consult/munaqashat 1
		events/consult/naqasha-maa 1
		events/consult/qarraba -2
		events/consult/tabadala-ara 1
		events/consult/tafawud -1
		events/consult/tashawara-hawl 1
		events/consult/tawasala-maa -3
		events/consult/wasala-masul -2
		events/consult/zara 1
		events/disaster/hadith-gharaq -2
		events/disaster/ihtaraqa -1
		events/disaster/inhiyar-turba -2
		events/disaster/tafasha 1
		events/disaster/tsunami -1
		events/mobilize/atlaqa-balisti 1
		events/mobilize/ijraat-amniyya -1
		events/mobilize/ikhtaraqa-ajwaa -2
		events/mobilize/intashara-jaysh 2
		events/mobilize/tajammua-quwwat -3
		events/mobilize/tajriba-nawawiyya 1
		events/mobilize/taqaddama-quwwat -2
		events/mobilize/wusul-taazizat -2
		events/personnel/ayyana -2
		events/personnel/intikhabat 1
		events/personnel/istifta 1
		events/personnel/istihqaq-intikhabi 1
		events/personnel/nihayat-wilaya -2
		events/personnel/samma-mansib -1
		events/personnel/tarashshaha -1
		events/personnel/tawalla -2
		events/personnel/wafat-munya -1
		events/protest/adraba 2
		events/protest/ahdath-shaghab -1
		events/protest/hamlat-muqataa 1
		events/protest/idtirabat -2
		events/protest/ihtajja -1
		events/protest/ihtijaj 2
		events/protest/isyan -1
		events/protest/itasama 3
		events/protest/kharaja-shawari 1
		events/protest/masira 3
		events/protest/masira-muarrafa 1
		events/protest/qata-turuq -2
		events/protest/raddada-hutafat 1
		events/protest/tajammaa -2
		events/protest/tawaqqafa-an-amal -1
		events/protest/thawra -1
		events/reject/fannada -1
		events/reject/istabaada -3
		events/reject/qataa-ijtima -2
		events/reject/rafada 3
		events/reject/rafada-yield 2
		events/request/amara -2
		events/request/awamir -2
		events/request/awsa -1
		events/request/daa-fulan -1
		events/request/daa-liqa 1
		events/request/dawa-yield 2
		events/request/iqtaraha -1
		events/request/iqtirah-bi -1
		events/request/ishtarata -2
		events/request/istanjada -1
		events/request/talaba 1
		events/request/talaba-assist 1
		events/request/talaba-bi 3
		events/request/talaba-yield 1
		events/request/tawassala -1
		events/retreat/asqata-tuham -1
		events/retreat/awqafa-qital -1
		events/retreat/hudna -2
		events/retreat/hudna-sariya 1
		events/retreat/inha-ihtilal -2
		events/retreat/insahaba 2
		events/retreat/istaslama 1
		events/retreat/nazaa-silah -1
		events/retreat/sahaba-quwwat 2
		events/retreat/sallama-nafsah 1
		events/support/abrama-ittifaq 1
		events/support/daama-qadiyya 2
		events/support/hanna 1
		events/support/marrara-qanun -1
		events/support/sawwata-ala -1
		events/support/tabanna -2
		events/support/tawqi 2
		events/threaten/haddada 1
		events/threaten/hadhdhara-tusawwil 1
recipients
	0 -2
	1 2
sectors
	CVL
		COP
			PROTEST -4
		none
			AGREE -1
			CONSULT -1
			PROTEST 6
			REJECT -1
			REQUEST -1
	GOV
		CVL
			ACCUSE -2
		GOV
			SUPPORT 3
		UAF
			COERCE -1
		any
			AID -3
			REQUEST 1
		none
			ACCUSE 2
			AGREE -1
			AID 1
			ASSAULT -2
			COERCE 1
			CONCEDE 2
			CONSULT 3
			PERSONNEL -3
			RETREAT -2
	IGO
		none
			AGREE 1
			ASSAULT -1
			CONSULT 2
	JRN
		none
			CONSULT -2
	JUD
		any
			COERCE -1
		none
			CONSULT -3
	LEG
		GOV
			ACCUSE 1
		none
			COERCE 3
	MIL
		MIL
			ASSAULT -2
		REB
			ASSAULT -2
		UAF
			ASSAULT 1
		none
			ASSAULT 5
			COERCE 1
			MOBILIZE 1
			REQUEST -2
			RETREAT 3
	PTY
		none
			AGREE 3
			CONSULT 1
			PERSONNEL -1
			SUPPORT 2
	REB
		any
			ASSAULT -1
		none
			ACCUSE -1
			ASSAULT -4
			COERCE 4
	REL
		none
			PERSONNEL 2
			REJECT -1
	SPY
		none
			COERCE -2
	UAF
		CVL
			ASSAULT 2
		UAF
			ASSAULT -2
	any
		PTY
			ASSAULT -1
		REB
			ASSAULT 1
		any
			THREATEN -2
		none
			ASSAULT 1
			CONCEDE -2
			COOPERATE 1
			MOBILIZE 2
			PERSONNEL -1
			REQUEST -3
	none
		BUS
			COERCE 2
		COP
			ASSAULT 4
		CRM
			COERCE -3
			RETREAT 1
			SANCTION -1
		CVL
			ASSAULT -2
			CONCEDE -1
			DISASTER 2
			PERSONNEL -2
		GOV
			COERCE -2
			REJECT -3
		JRN
			ASSAULT 2
		PTY
			COERCE 1
		REF
			AID -1
			COERCE 1
		REL
			ASSAULT -2
		any
			PERSONNEL 3
			SUPPORT -1
		none
			ASSAULT 1
			COERCE -2
			PROTEST 1
			SANCTION -1
setting
	false
		false
			ASSAULT -3
			COERCE 2
			CONSULT -2
			DISASTER -3
			MOBILIZE -3
			PERSONNEL -1
			PROTEST -2
			REJECT 5
			REQUEST 1
			RETREAT -1
			SUPPORT 1
		true
			ACCUSE 1
			AGREE -4
			ASSAULT 4
			CONSULT -5
			COOPERATE -1
			PERSONNEL 2
			PROTEST 1
			REJECT -1
			REQUEST -3
			SANCTION 6
			SUPPORT 4
	true
		false
			AID 1
			ASSAULT 1
			CONCEDE 1
			CONSULT 4
			DISASTER 1
			MOBILIZE 1
			PROTEST -2
			SANCTION -6
			SUPPORT -3
		true
			ASSAULT -1
			COERCE -6
			CONSULT 3
			SUPPORT -1
source
	false 1
		ACCUSE 1
		CONSULT -1
		COOPERATE -1
		DISASTER -1
		MOBILIZE -2
		PERSONNEL 1
		REQUEST 1
		SANCTION 2
		SUPPORT 1
	true
		AID 3
		COERCE 1
		CONSULT 1
		DISASTER 1
		PERSONNEL -2
		REJECT 2
		REQUEST -2
		SANCTION -4
subject
	GROUP
		nominal
			events/support/ayyada -2
	ORGANIZATION
		name
			events/coerce/saytara -1
	PERSON
		nominal
			events/agree/taahhada -3
			events/request/daa 1
	none
		events/accuse/haajjama -1
		events/accuse/intaqada 1
		events/accuse/istada-safir -3
		events/accuse/istajwaba 1
		events/accuse/istankara 1
		events/accuse/ittahama 1
		events/accuse/mathala-amam -1
		events/accuse/wabbakha -6
		events/accuse/wasafa-intihak -3
		events/agree/ittifaq-musamma 3
		events/agree/ittifaqiyya -1
		events/agree/qabul -2
		events/agree/taahhada 1
		events/agree/taahhud 1
		events/agree/tawassul -1
		events/agree/waada 1
		events/aid/ajla 1
		events/aid/inqadh-nas -2
		events/aid/intashala -2
		events/assault/adhdhaba 2
		events/assault/al-qital -3
		events/assault/amaliyya-irhabiyya 1
		events/assault/amaliyya-muqatilin -3
		events/assault/asara -4
		events/assault/atlaqa-sarukh -1
		events/assault/darb-shakhs -1
		events/assault/darba-jawwiyya 1
		events/assault/ghara 2
		events/assault/ghazw 2
		events/assault/hadith-irhabi 1
		events/assault/hajama -2
		events/assault/haraqa-shakhs 2
		events/assault/harb-makan -1
		events/assault/hazama -1
		events/assault/hujum-kimyai 1
		events/assault/hujum-sarukhi 1
		events/assault/ightala 5
		events/assault/ightasaba 2
		events/assault/iqtaham -1
		events/assault/istaada -3
		events/assault/itada 1
		events/assault/itida 3
		events/assault/jarha -4
		events/assault/kamin -1
		events/assault/majzara 2
		events/assault/maqtal 1
		events/assault/muwajahat 1
		events/assault/niza -1
		events/assault/qasafa 1
		events/assault/qital-sifa 1
		events/assault/sidam -1
		events/assault/tafjir 3
		events/assault/tamshit -1
		events/assault/tarada-min -2
		events/assault/tarada-musallahin -3
		events/assault/tawaghghul -1
		events/assault/unf -1
		events/coerce/ajbara -3
		events/coerce/amaliyya-amniyya -3
		events/coerce/ataha 1
		events/coerce/athara -1
		events/coerce/dabata 1
		events/coerce/hajaza 1
		events/coerce/hamlat-itiqalat 1
		events/coerce/ihbat-tahrib -1
		events/coerce/ihtajaza -1
		events/coerce/iqama-jabriyya 1
		events/coerce/itaqala 2
		events/coerce/mudhakkirat-tawqif 2
		events/coerce/naqala-sijn -1
		events/coerce/qataa-khidma -2
		events/coerce/tarada-mulahaqa -1
		events/coerce/zawwara -1
		events/concede/aalana-hudna 1
		events/concede/algha-qanun -1
		events/concede/itadhara 1
		events/concede/rafaa-uqubat -3
		events/consult/dawra -2
		events/consult/hiwar -3
		events/consult/hiwar-bayna -2
		events/consult/ijtima 2
		events/consult/iltaqa 1
		events/consult/ittisal-hatifi -1
		events/consult/ittisalat-maa -1
		events/consult/jalsa -2
		events/consult/jawla-ukhra -1
		events/consult/liqa 1
		events/consult/munaqashat 1
		events/consult/qarraba -2
		events/consult/tabadala-ara 1
		events/consult/tafawud -1
		events/consult/ziyara 2
		events/cooperate/taslim-shakhs 1
		events/disaster/fayadan 1
		events/disaster/hariq 1
		events/disaster/zilzal 1
		events/mobilize/atlaqa-balisti 1
		events/mobilize/ijraat-amniyya -1
		events/mobilize/tajammua-quwwat -3
		events/mobilize/tajriba-nawawiyya 1
		events/mobilize/taqaddama-quwwat -1
		events/personnel/faza 2
		events/personnel/intikhabat 1
		events/personnel/istifta 1
		events/personnel/istihqaq-intikhabi 1
		events/personnel/mubayaa -2
		events/personnel/nihayat-wilaya -1
		events/personnel/tansib 1
		events/personnel/tarashshaha -1
		events/personnel/tashkila -1
		events/personnel/tawalla -1
		events/personnel/tayin 1
		events/personnel/wafat-munya -1
		events/protest/adraba 2
		events/protest/ahdath-shaghab -1
		events/protest/hamlat-muqataa 1
		events/protest/idtirabat -2
		events/protest/isyan -1
		events/protest/itasama 2
		events/protest/masira 3
		events/protest/qata-turuq -2
		events/protest/thawra -2
		events/reject/aarada -2
		events/reject/iitarada -1
		events/reject/imtanaa -1
		events/reject/rafada -1
		events/reject/rafada-liqa 1
		events/reject/rafada-yield 2
		events/reject/rafd 2
		events/request/al-talab -1
		events/request/alzama -2
		events/request/dawa-yield 2
		events/request/ishtarata -1
		events/request/nashada 3
		events/request/talaba 4
		events/retreat/afraja 2
		events/retreat/awqafa-qital -1
		events/retreat/dukhul-musaadat -1
		events/retreat/hudna -2
		events/retreat/hudna-sariya 1
		events/retreat/ifraj 1
		events/retreat/sahaba-quwwat 1
		events/retreat/taraja-quwwat 2
		events/sanction/allaqa-mufawadat 1
		events/sanction/aqaba -2
		events/sanction/hazr-asliha -1
		events/sanction/saddaqa-hukm -1
		events/sanction/uqubat-llati 2
		events/support/ashada 1
		events/support/athna 1
		events/support/bayaa-tanzim 1
		events/support/daama -2
		events/support/dam-dawla -3
		events/support/hanna 3
		events/support/iqamat-alaqat -2
		events/support/marrara-qanun -3
		events/support/tadamana 1
		events/support/tawqi 2
		events/threaten/haddada-hu -1
		events/threaten/haddada-quwwa 1
	noun
		events/protest/ihtashada -2
		events/request/talaba-bi 1
		events/threaten/hadhdhara-tusawwil 1
tense
	past 2
	present -10
text
	density
		0 -14
			ASSAULT -3
			CONSULT -2
		1 -6
			ACCUSE -5
			AGREE 3
			AID 2
			ASSAULT -1
			CONSULT -3
			PERSONNEL 2
			REQUEST -2
		2 -1
			ACCUSE -1
			AID -1
			ASSAULT -2
			COERCE 2
			PROTEST -1
			REQUEST -1
			RETREAT 8
		3
			ACCUSE 4
			AID 4
			ASSAULT -1
			CONCEDE -2
			COOPERATE -5
			DISASTER 2
			REJECT -1
			RETREAT 3
			SANCTION -3
			SUPPORT 2
			THREATEN -1
		4 3
			ACCUSE 4
			CONCEDE 1
			CONSULT 4
			MOBILIZE -1
			PROTEST -7
			RETREAT -6
			SANCTION 1
		5 2
			AID 2
			ASSAULT 3
			CONSULT 3
			COOPERATE -1
			MOBILIZE -1
			PERSONNEL -1
			PROTEST 5
			REQUEST 2
			RETREAT -3
			SANCTION -1
			THREATEN 2
		6 2
			ACCUSE 2
			AGREE -2
			AID -2
			ASSAULT 4
			CONCEDE -3
			CONSULT -2
			COOPERATE 5
			MOBILIZE 5
			PERSONNEL -1
			PROTEST 4
			REJECT 4
			SANCTION 1
	main
		ACCUSE
			AGREE -2
			AID -4
			COERCE 4
			CONCEDE -1
			CONSULT -7
			PERSONNEL 1
			REQUEST -2
			RETREAT 3
			SUPPORT -2
		AGREE
			AGREE 2
			ASSAULT -1
			PERSONNEL 2
			RETREAT 4
			SANCTION -1
		AID
			AID 4
			ASSAULT -3
			DISASTER 4
			REQUEST 1
		ASSAULT
			ACCUSE 1
			AID 2
			ASSAULT 3
			COERCE 1
			CONCEDE -1
			DISASTER -6
			MOBILIZE 1
			PERSONNEL -4
			PROTEST -5
			REQUEST -1
			SUPPORT 1
			THREATEN 4
		COERCE
			AGREE -9
			AID -1
			ASSAULT 2
			COERCE 1
			CONCEDE 3
			REJECT -3
			SUPPORT -3
		CONCEDE
			CONCEDE 5
		CONSULT
			ACCUSE -3
			AID -1
			ASSAULT -1
			CONCEDE -2
			CONSULT 2
			COOPERATE -1
			DISASTER -4
			PROTEST -4
			REQUEST 1
			SANCTION 3
			SUPPORT -1
		DISASTER
			AID 2
			ASSAULT -11
			COERCE -4
			DISASTER 8
			PERSONNEL -8
			REQUEST -2
			SUPPORT -3
			THREATEN -2
		MOBILIZE
			ASSAULT -1
			MOBILIZE 5
		PERSONNEL
			CONSULT -4
			PERSONNEL 5
			REJECT 1
			REQUEST -1
			SANCTION -2
			SUPPORT 3
		PROTEST
			DISASTER -5
			MOBILIZE 4
			PROTEST 3
			REJECT -3
			REQUEST -2
			THREATEN -1
		REJECT
			PROTEST 1
			REJECT 6
			SUPPORT 3
		REQUEST
			COERCE -1
			CONCEDE -1
			CONSULT 4
			REJECT -2
			REQUEST 3
			RETREAT -1
		RETREAT
			AGREE 2
			ASSAULT 1
			COERCE -2
			MOBILIZE -3
			RETREAT 2
			SUPPORT 3
		SANCTION
			AID -2
			ASSAULT 1
			COERCE 5
			REJECT 2
			RETREAT -2
			SANCTION 7
			SUPPORT -1
		SUPPORT
			AID 1
			ASSAULT 2
			CONCEDE -1
			REQUEST 1
		THREATEN
			ASSAULT -6
			THREATEN 1
	names
		GROUP
			collective
				AGREE 4
				AID -1
				ASSAULT -3
				CONSULT 5
				COOPERATE -3
				DISASTER -2
				PERSONNEL -2
				PROTEST 1
				REQUEST 5
				SANCTION -1
			community 1
				ACCUSE -1
				AGREE -2
				AID -1
				COERCE 1
				MOBILIZE 8
				PERSONNEL -6
				PROTEST 4
				RETREAT 1
				SUPPORT -3
				THREATEN 1
			equipment
				AID -3
				ASSAULT -1
				COERCE -3
				COOPERATE -1
				DISASTER 1
				MOBILIZE 2
				PERSONNEL -5
				REJECT 1
				REQUEST -2
				RETREAT 3
				THREATEN 3
			nationality
				ACCUSE -1
				COERCE 1
				CONCEDE 2
				CONSULT -1
				DISASTER -1
				PROTEST -2
				REJECT 1
				REQUEST 5
				SANCTION -2
			people
				ACCUSE -2
				AGREE 2
				ASSAULT 1
				COERCE 2
				CONCEDE 2
				CONSULT -6
				PROTEST 6
				REJECT -1
				SANCTION -5
				SUPPORT 1
			person -1
				ACCUSE -1
				ASSAULT 8
				COOPERATE -5
				SANCTION -2
				SUPPORT -4
				THREATEN -1
			sect
				ACCUSE -2
				AGREE -7
				COERCE 2
				CONSULT 3
				PERSONNEL 1
				REQUEST -1
				RETREAT -1
				SUPPORT 2
		ORGANIZATION
			armed-group
				ACCUSE -2
				COERCE -3
				CONSULT -2
				PERSONNEL 2
				REQUEST 3
				RETREAT -1
				SANCTION 3
				SUPPORT -2
				THREATEN 2
			club -10
				COERCE 4
				CONSULT -3
				REJECT -2
				REQUEST -1
				SUPPORT -1
			collective
				ACCUSE 2
				AGREE -4
				COOPERATE -1
				DISASTER -1
				PERSONNEL -3
				PROTEST 4
				REJECT 3
				RETREAT -3
				SANCTION 3
				SUPPORT -3
			company
				AGREE 1
				AID -4
				DISASTER 1
				MOBILIZE -2
				REJECT 2
				REQUEST -4
				SANCTION 3
				THREATEN 1
			court
				ACCUSE 1
				AGREE -2
				ASSAULT 1
				COERCE -3
				CONSULT -3
				PERSONNEL -9
				PROTEST 1
				REJECT 2
				REQUEST 4
				RETREAT 4
				SANCTION -2
				SUPPORT 1
				THREATEN 1
			government
				AGREE -3
				AID -2
				CONCEDE -3
				CONSULT 1
				DISASTER 4
				PERSONNEL -1
				PROTEST -3
				REJECT 5
				SANCTION -2
				SUPPORT 3
				THREATEN 2
			igo
				AGREE 2
				AID -3
				ASSAULT 2
				COERCE -3
				CONCEDE -1
				CONSULT 3
				DISASTER 1
				PROTEST -2
				REJECT 4
				REQUEST 2
				RETREAT -1
			legislature -2
				ASSAULT 2
				CONSULT -1
				COOPERATE 2
				DISASTER -3
				MOBILIZE -2
				PERSONNEL -3
				PROTEST 5
				REQUEST -1
			media 1
				ACCUSE -1
				AGREE -1
				AID 2
				ASSAULT 2
				COERCE 2
				CONCEDE 2
				DISASTER 3
				PERSONNEL -3
				PROTEST -4
				REJECT -2
				REQUEST 2
				SUPPORT 3
				THREATEN -2
			military
				ACCUSE -1
				AGREE 3
				ASSAULT -1
				CONSULT 1
				COOPERATE -2
				DISASTER -2
				PERSONNEL 1
				PROTEST -1
				REJECT 2
				RETREAT 5
			ministry 1
				ACCUSE -2
				AGREE 5
				AID 1
				ASSAULT -1
				COERCE -1
				DISASTER -2
				MOBILIZE 1
				PERSONNEL 1
				PROTEST 1
				REJECT 1
				REQUEST -3
				SUPPORT 3
				THREATEN 1
			ngo
				ACCUSE -2
				AID -1
				ASSAULT 2
				CONCEDE -1
				PERSONNEL 1
				PROTEST 1
				REJECT 3
				REQUEST 1
				RETREAT 3
				SANCTION -4
				SUPPORT 1
			none
				ACCUSE 6
				AID 1
				PERSONNEL -4
				REJECT -1
				REQUEST -1
				RETREAT -3
				SANCTION 2
			other 3
				ACCUSE -1
				COERCE 2
			party
				ACCUSE -2
				AGREE -1
				AID -3
				ASSAULT -1
				CONCEDE 2
				CONSULT 2
				COOPERATE -1
				PROTEST 2
				REJECT 2
				REQUEST 1
				SUPPORT 1
			police -1
				AGREE 3
				CONCEDE -2
				CONSULT 2
				COOPERATE 1
				DISASTER -1
				MOBILIZE 1
				PERSONNEL -2
				PROTEST 4
				REJECT -2
				REQUEST -1
				SANCTION 1
				SUPPORT -1
			religious
				AGREE 1
				ASSAULT 1
				CONSULT -5
				SUPPORT 2
			university -2
				ACCUSE 1
				DISASTER -4
				PERSONNEL 4
				REJECT -4
				REQUEST -3
		PERSON
			none -1
				ACCUSE 2
				ASSAULT -1
				COERCE -1
				CONSULT -1
				COOPERATE -1
				DISASTER 4
				MOBILIZE 5
				PERSONNEL 3
				PROTEST 3
				RETREAT -3
				SANCTION 1
				SUPPORT -1
			office
				ACCUSE 2
				AGREE -1
				COERCE -1
				CONSULT -2
				MOBILIZE -7
				PERSONNEL -3
				REJECT -1
				RETREAT -3
				SANCTION 3
				SUPPORT 5
				THREATEN 2
			office-holder 1
				AGREE 1
				AID -7
				ASSAULT 2
				CONSULT 5
				DISASTER -3
				MOBILIZE -3
				PERSONNEL 6
				REJECT 3
				REQUEST 1
				RETREAT -2
				SANCTION -3
				SUPPORT 1
				THREATEN -1
			person
				ASSAULT -4
				COERCE 1
				COOPERATE -6
				DISASTER 3
				REJECT -7
				REQUEST 2
		PLACE
			admin1
				ACCUSE 1
				AID -1
				ASSAULT 2
				COERCE 2
				DISASTER 2
				MOBILIZE -4
				PROTEST 1
				REJECT -4
				REQUEST -4
				RETREAT 4
				SUPPORT 2
			admin2 2
				AID 1
				CONCEDE -1
				CONSULT -7
			capital 1
				ACCUSE 1
				AGREE -2
				ASSAULT -1
				CONCEDE -2
				CONSULT 1
				COOPERATE 1
				DISASTER 4
				MOBILIZE 3
				PERSONNEL -2
				PROTEST -2
				REQUEST 2
				RETREAT 4
				SANCTION 3
				SUPPORT -1
				THREATEN 1
			country
				ACCUSE -3
				AGREE -4
				AID 2
				CONCEDE 4
				PERSONNEL 3
				PROTEST -2
				REQUEST 1
			none -1
				AID -1
				ASSAULT 1
				CONCEDE 2
				CONSULT -3
				DISASTER 1
				PROTEST -3
				REQUEST -2
			region
				AGREE 2
				AID -2
				ASSAULT 2
				CONCEDE -4
				CONSULT 1
				COOPERATE 4
				DISASTER 2
				MOBILIZE 3
				REJECT 3
				RETREAT -3
				SANCTION -7
				SUPPORT -3
				THREATEN -4
			site
				AID 3
				CONSULT -3
				DISASTER -1
				PROTEST 4
				REJECT 1
				REQUEST 2
				RETREAT 5
				SANCTION -3
				THREATEN -2
			town
				AGREE -2
				AID 6
				ASSAULT 1
				COERCE 1
				COOPERATE -1
				DISASTER -1
				PROTEST 2
				REJECT 1
				REQUEST -1
				SUPPORT -3
			water
				AGREE 1
				AID 1
				ASSAULT -2
				COERCE -1
				RETREAT -1
				SUPPORT -2
	share
		0
			AID -5
			ASSAULT -8
			COERCE -10
			CONCEDE -2
			CONSULT -3
			COOPERATE -1
			DISASTER -6
			MOBILIZE -3
			PROTEST -6
			RETREAT -5
			SUPPORT -4
		1
			ACCUSE 1
			AID 2
			ASSAULT -2
			COERCE -2
			CONSULT 1
			DISASTER -4
			PERSONNEL -1
			REJECT 4
			REQUEST 1
			RETREAT 2
			SUPPORT 3
		2
			AID 6
			ASSAULT 1
			COERCE 1
			CONSULT 1
			DISASTER 4
			PERSONNEL -1
			REJECT -1
			SANCTION 2
			SUPPORT 1
		3
			ASSAULT 7
			DISASTER 3
			PERSONNEL 5
		4
			ASSAULT 6
			COERCE 2
			CONSULT -1
			PERSONNEL 2
type
	COOPERATE -1
	and
		form
			ACCUSE
				verb 2
			AGREE
				masdar -1
				verb 1
			AID
				masdar -1
				noun 3
			ASSAULT
				masdar 1
				noun -3
			COERCE
				masdar 1
				participle -2
			CONCEDE
				masdar 1
				verb -2
			CONSULT
				noun 1
				verb -3
			DISASTER
				masdar 1
				noun 1
				verb -4
			MOBILIZE
				masdar 4
				verb -2
			PERSONNEL
				noun 3
				verb -4
			PROTEST
				masdar -1
				noun 2
			REJECT
				participle -1
				verb 5
			REQUEST
				masdar -3
				participle 7
			RETREAT
				verb 3
			SUPPORT
				masdar -1
				verb 2
			THREATEN
				masdar -1
				verb 1
verb
	object
		false 1
		true -1
	particle
		س 1
		ف -1
		ل -1
		و 2
	passive
		true 2
	person
		1 3
		3 1
	subject
		false -2
		true 2
word
	اتصال -4
	اتفاق 3
	اتفاقا -1
	اتفاقيات -1
	اجتماع 1
	اجتماعا 2
	احتجاج -2
	احتجاجا -1
	احتجاجات 3
	احتجاز 1
	احداث -2
	احراق -1
	اختطاف 1
	ارسال -1
	استعادت -3
	استعاده 2
	استقال 1
	استقبال -1
	استهدفت -5
	اشتباكات -1
	اصابه -1
	اضراب 2
	اطلاق 2
	اطلقت 4
	اعاده 1
	اعتقلوا -1
	اعمال -4
	اغتيال 1
	اغلاق 1
	اقتحم -2
	الاتفاق 5
	الاتهام -1
	الاتهامات 1
	الاجتماع 8
	الاجتماعات -1
	الاحتجاجات 3
	الاحكام -3
	الادانه -5
	الاشتباك -2
	الاشتباكات 1
	الاغتيال 2
	الاقتحام -2
	الانتخابات 3
	الانسحاب 1
	الانفجار 6
	التحقيقات 3
	التفجير 3
	التقي 2
	التهديدات -1
	التوقيع 1
	الجريمه 4
	الجلسات -1
	الحادث 2
	الحرب 1
	الحروب -1
	الحصار 3
	الحظر -1
	الحكم 1
	الحوار -1
	الدعم -2
	الدعوه -3
	الزلزال 2
	الزيارات -1
	الزياره 3
	السماح 2
	السيطره 1
	الطلب -4
	العمليات -2
	العمليه 2
	العنف -1
	الغزو 2
	القتال 3
	القتلي -1
	القصف 2
	القمه 1
	اللقاء 8
	المؤتمر 1
	المؤتمرات -2
	المباحثات 3
	المحادثات -3
	المعارك 3
	المهاجمه -1
	الموافقه -1
	الهجمات -2
	الهجوم 6
	الوساطه -2
	الوقفه 2
	امر -1
	انفجارها -3
	انهاء -1
	انهيارات -1
	باحاله -2
	باختطاف 1
	باطلاق 2
	بالتحقيق -5
	بتقديم -1
	تتعهد 1
	تحرير 1
	تحقيق -2
	تحقيقا 1
	تحمل -1
	تخفيض 2
	تدعمها -1
	تراجع -2
	ترفض 1
	تزويد -1
	تسليم -3
	تسونامي -1
	تضامن 1
	تطلب -1
	تطهير -1
	تعهدت -1
	تعيين 1
	تفجير 2
	تقديم -1
	تلتزم -1
	تهديدات 3
	تهمه 3
	توافق -1
	توجه -1
	توزيع 2
	توقع -1
	جلسات 2
	جلسه 1
	جولته 1
	جوله -1
	حرب -5
	حصار -3
	حظر -1
	حفظه -1
	حكم -1
	حوار -1
	داعيا 3
	دعا 2
	دعت 2
	دعوات 1
	دعوي 1
	رفض 1
	رفضت 1
	زيارات -2
	زياره 2
	سحب -2
	سقوط -1
	سيطره -3
	صفقه -1
	ضرب -2
	طالب 1
	طرد 2
	طلب 1
	طلبات -5
	عمليات -7
	غرق 1
	قبول -1
	قتل 1
	قرار -1
	قمع -1
	قيود -4
	لاطلاق -3
	لاقتحام 2
	لدعم -5
	لطلب 1
	للسيطره -1
	للهجوم 3
	مؤتمر 3
	محتجزين -5
	مذكره 1
	مسيره 1
	مشاورات 1
	مطالبا 1
	معارك 1
	منح 2
	ندين 2
	نرحب 2
	نشر -5
	نقله 1
	هجوم 2
	واستبعد -1
	واصابه 2
	وافق -1
	وافقت 5
	والاعتداء 2
	والتوقيع -2
	وباحالته 1
	وتحذر 1
	وتدمير 3
	وتعهدت 1
	وتفجيرات -1
	ودعا 2
	ودعم -5
	وصدق -1
	وصلت -2
	وقتل 3
	وقع -1
	وقعت 4
	ونقل -2
	ويدعي -7
	يشتبه -1
	يصل -3
	يلتقي 2
	يوافق -1`,
}
