import type { LinearModel } from './linear.js'

// Written by src/build/confidence.ts; see there.
export const confidenceModel: LinearModel = {
  bias: [0.13],
  weights: `actor
	BUS -3
		COERCE -4
	COP
		COERCE 2
		events/assault/ishtabaka -1
	CRM -2
		ASSAULT 2
		COERCE -2
	CVL -6
		AGREE -1
		ASSAULT 3
		CONSULT -2
		PROTEST 1
		REJECT -1
		events/assault/ishtabaka -2
		events/protest/ihtijaj 1
		events/protest/iqtahama-hashd -2
	EDU -1
	ELI 4
		PERSONNEL 1
	GOV 1
		AGREE -3
		AID -1
		ASSAULT -5
		COERCE 1
		CONSULT 5
		REJECT 1
		REQUEST 2
		events/accuse/adana 1
		events/accuse/istajwaba -3
		events/agree/istidad-muaalan 2
		events/agree/wafaqa -3
		events/assault/qatala -1
		events/coerce/aghlaqa 2
		events/coerce/hazara 3
		events/coerce/ihtajaza 1
		events/concede/jammada-istitan 1
		events/consult/hiwar -1
		events/consult/iltaqa 2
		events/consult/istaqbala 1
		events/consult/jawla 1
		events/consult/liqa -3
		events/consult/mubahathat -6
		events/consult/mutamar -1
		events/personnel/istaqala -1
		events/personnel/shakkala-hukuma 2
		events/personnel/tayin 1
		events/reject/fitu 1
		events/request/iqtaraha -1
		events/request/wajjaha-bi -1
		events/retreat/afraja 3
		events/support/daama-qadiyya 2
		events/support/waqqaa-ala -3
		events/threaten/haddada 1
		events/threaten/hadhdhara-min-radd -1
		events/threaten/hadhdhara-tusawwil 1
	IGO 1
		AGREE 3
		AID 1
		ASSAULT -4
		COERCE -7
		CONSULT 3
		REQUEST 1
		SANCTION 2
		SUPPORT -2
	JRN -2
		CONSULT -2
	JUD -1
		CONSULT -4
		REJECT 1
		SANCTION 1
		events/accuse/adana -5
		events/accuse/tahqiq-fi 1
		events/coerce/mudhakkirat-tawqif 1
		events/consult/jalsa -6
	LAB 5
	LEG
		COERCE 5
		PERSONNEL -1
		events/support/sawwata-li -2
		events/support/wafaqa-nuwwab -1
	MED -2
	MIL
		ACCUSE -2
		COERCE 5
		COOPERATE -4
		RETREAT 3
		SUPPORT -2
		events/accuse/haqqaqat-shurta -1
		events/aid/arsala-musaadat -1
		events/aid/darraba -1
		events/assault/hujum 1
		events/assault/istahdafa 1
		events/assault/maraka 2
		events/assault/tamshit -3
		events/coerce/ataha -1
		events/retreat/insahaba 6
	NGO
		SUPPORT -1
	OPP 2
	PTY 1
		AGREE 4
		CONSULT 2
		PERSONNEL -2
		SUPPORT 5
		events/agree/iltazama-bi 1
	REB 3
		ACCUSE -1
		ASSAULT -2
		COERCE 4
		MOBILIZE -1
		REJECT 1
		events/assault/khatafa 1
		events/coerce/hasara 1
		events/coerce/itaqala -1
	REF -1
	REL
		REJECT -1
		events/personnel/wafat 1
	SET 1
	SPY 1
		ACCUSE 1
	UAF
		ASSAULT 2
		events/assault/asara -1
		events/assault/istaada-mawqi -1
	any 1
		ACCUSE 2
		AGREE 1
		AID 3
		COERCE -1
		COOPERATE 1
		MOBILIZE 2
		REJECT -1
		REQUEST -2
		RETREAT 1
		SANCTION -1
		SUPPORT 2
		events/accuse/intaqada 1
		events/accuse/ittahama 1
		events/accuse/naddada 1
		events/agree/iltizam -2
		events/agree/istidad -2
		events/agree/ittifaq 1
		events/agree/ittifaqiyya -1
		events/agree/muwafaqa 1
		events/agree/taahhada 1
		events/agree/tawafaqa -1
		events/agree/wafaqa 2
		events/aid/darraba 3
		events/aid/qaddama-musaadat -2
		events/aid/sallama-musaadat -1
		events/assault/amaliyya-askariyya 2
		events/assault/dahasa -2
		events/assault/dammara 1
		events/assault/istahdafa -2
		events/assault/istihdaf -3
		events/assault/niza -1
		events/assault/qasafa 1
		events/coerce/ataha -2
		events/coerce/awqafa -1
		events/coerce/damma 1
		events/coerce/ihtajaza -2
		events/coerce/istawla 2
		events/consult/hiwar-bayna -1
		events/consult/istaqbala -2
		events/consult/jalsa 3
		events/personnel/istaqala 2
		events/protest/tazahara 3
		events/reject/imtanaa -1
		events/reject/rafd 1
		events/request/daa-fulan -3
		events/request/talab 6
		events/request/talaba 2
		events/retreat/insahaba -1
		events/support/daama 1
		events/support/tabanna -1
		events/support/tayid 3
	none -1
		AID -2
		ASSAULT 1
		PERSONNEL 3
		REJECT -4
		REQUEST -3
		events/accuse/ahala-qada 1
		events/accuse/haajjama -1
		events/accuse/naddada -1
		events/accuse/tahqiqat 1
		events/accuse/tuhma -2
		events/agree/ittifaq -1
		events/agree/ittifaq-musamma 3
		events/agree/taahhada 1
		events/agree/tawassul -2
		events/aid/adkhala-musaadat -1
		events/aid/qaddama-musaadat 1
		events/aid/sallama-musaadat 4
		events/assault/al-qital -2
		events/assault/amaliyya-askariyya -1
		events/assault/atlaqa-ghaz 1
		events/assault/dammara -1
		events/assault/daraba-ahdaf -1
		events/assault/hadama 1
		events/assault/hadith-irhabi 1
		events/assault/hajama -2
		events/assault/haraqa-shakhs 1
		events/assault/hujum-kimyai 1
		events/assault/idam -1
		events/assault/ightala 3
		events/assault/ightasaba 2
		events/assault/infajara 2
		events/assault/iqtaham -3
		events/assault/ishtabaka 4
		events/assault/istaada -3
		events/assault/istahdafa -2
		events/assault/istakhdama-kimyai 1
		events/assault/istihdaf 1
		events/assault/jarha -1
		events/assault/jarima-bashia -1
		events/assault/kamin -1
		events/assault/masra -2
		events/assault/niza -2
		events/assault/niza-musallah -1
		events/assault/qatla -1
		events/assault/tafjir 1
		events/assault/unf -1
		events/coerce/amaliyya-amniyya -2
		events/coerce/ataha 3
		events/coerce/dabata 1
		events/coerce/dahama -1
		events/coerce/habs-ihtiyati 2
		events/coerce/hujum-iliktruni 3
		events/coerce/ihtalla -1
		events/coerce/ikhtaraqa-mawqi 1
		events/coerce/iqama-jabriyya 2
		events/coerce/iqtada -2
		events/coerce/itaqala 4
		events/coerce/jarrama -1
		events/coerce/naqala-sijn -1
		events/coerce/qabd 2
		events/coerce/saytara -2
		events/concede/rafaa-uqubat -2
		events/consult/bahatha-mawdu 1
		events/consult/ijtima 1
		events/consult/istiqbal -2
		events/consult/ittisalat-maa -1
		events/consult/mutamar 4
		events/consult/qimma 4
		events/disaster/fayadan 1
		events/disaster/hariq 1
		events/disaster/ihtaraqa -1
		events/disaster/zilzal 1
		events/personnel/faza 1
		events/personnel/hall -2
		events/personnel/hasala-aswat -3
		events/personnel/iqtira 1
		events/personnel/nihayat-wilaya -2
		events/personnel/shakkala-hukuma -2
		events/personnel/tansib 4
		events/personnel/tashkila -1
		events/personnel/tuwuffiya -2
		events/personnel/wafat -3
		events/protest/idtirabat -1
		events/protest/isyan -1
		events/protest/masira 2
		events/reject/aarada -1
		events/reject/istabaada -3
		events/request/daa -1
		events/request/talab -3
		events/retreat/atlaqa-sarah 4
		events/retreat/inha-ihtilal -2
		events/retreat/tabadul-asra -1
		events/sanction/hukm-bi -2
		events/sanction/hukm-qadai 2
		events/support/daama-qadiyya -3
		events/support/dam-dawla -1
		events/support/tawqi 1
actors
	0 -1
	1 2
	many 1
adjective
	احتجاجيه 1
		PROTEST 1
	ارضيه -1
		DISASTER -1
	ارهابيه -5
		ASSAULT -5
	الاجتماعي
		CONSULT -1
	الاخيره 5
	الارهابي 5
		ASSAULT 5
	الاسرائيلي 2
	الاسرائيليه -1
	الالكترونيه -3
	الامنيه -5
		COERCE -1
	الاولي 1
		ASSAULT 1
	البرلمانيه
		PERSONNEL 1
	التشريعيه
		PERSONNEL 1
	الجبريه 1
		COERCE 1
	الجويه 2
		ASSAULT 2
	الرئاسيه 2
		PERSONNEL 3
	الروسي 1
		ASSAULT 1
	العامه -2
		PERSONNEL -1
	العسكريه 1
		ASSAULT 1
	الفلسطينيه -6
	القضائيه -2
	المقبله 4
	المقرره 1
	الموجهه 1
	النووي 1
		AGREE 1
	الوزاري 2
	امنيه -3
		MOBILIZE -4
	ثنائيه
		CONSULT 1
	جديده -5
		PROTEST -1
	جويه 1
		ASSAULT 3
	شامل -2
		ACCUSE -1
	شعبيه 2
		PROTEST 1
	عسكريه -2
		ASSAULT -1
	مبكره -1
		PERSONNEL -1
	مشروع -1
	هاتفي -2
		CONSULT -2
	واسع 2
beside
	-1
		" 2
			AGREE 2
			COERCE 1
		- 1
		: 3
			COERCE 2
		edge 1
			ACCUSE 5
			AID 2
			CONSULT -3
			MOBILIZE -4
			PERSONNEL -1
			REQUEST 2
			SANCTION 2
		time 3
			AID -1
			RETREAT 1
		، 3
			ACCUSE 3
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
			ASSAULT -1
			RETREAT 1
		أجرى 2
		أدى 2
		أراد -4
			ASSAULT -1
		أعقب 1
		أكد 2
		أنهى -1
		أوقف -1
		اتخذ -3
		اثر 3
		اثناء
			COERCE -1
		اذا -2
		استجابه 1
		استدعى 1
		استمر 1
		استهدف -2
		اعتبر -4
		اعلان 1
		الاتفاق -2
		الاطراف -1
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
		السعوديه 1
		السلطات 2
		الشرطه 1
		القوات -1
		اللجنه -2
		الولايات 2
		الي -1
			ACCUSE -4
			REQUEST 5
			RETREAT 1
		ان
			ACCUSE 1
			AID -1
			ASSAULT 1
			COERCE -1
			CONSULT 4
			REJECT -1
			REQUEST -4
			RETREAT 1
			SANCTION -2
		انتهى 1
		انه 6
			REJECT -2
		انها 2
		او -4
		ايضا 3
		بريطانيا 1
		بسبب 3
			ASSAULT 1
		بعد 2
			ASSAULT 3
		بعدما 3
		بهدف -4
		تبع -2
		تخلل 2
			ASSAULT 2
		تركيا 2
		تعرض 1
		تعلق
			ASSAULT -1
		تقدم 1
		تلا 1
		تلبيه 2
		تم 3
			ASSAULT -2
		تنفيذ -1
		ثم
			PERSONNEL 1
		جراء 4
			ASSAULT 2
		جرى 1
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
			PERSONNEL -1
		رفض
			SUPPORT -1
		روابط 2
		زال 6
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
			COERCE -1
			PERSONNEL -1
			SUPPORT 7
		عندما
			COERCE -3
		غير -1
		فان -3
		فقد -1
		في
			COERCE -5
			CONSULT 3
			DISASTER 2
			RETREAT -3
			SUPPORT -5
		قال -1
		قام -1
		قبل 3
			AGREE -4
			ASSAULT 2
		قد 5
			SANCTION 2
			SUPPORT 2
		قرار 1
			CONCEDE 2
		قرارا 1
		قرب -2
		قرر 2
		قواته -1
			ASSAULT -1
		كان -4
			AGREE -3
			ASSAULT 2
			CONSULT -3
			PROTEST 2
			REQUEST -1
		كما 6
			AGREE 1
			REQUEST 2
			SUPPORT -1
		لا -1
		لعدم -1
		للمطالبه -2
		لم
			AGREE 2
			AID -1
		لن 4
			REJECT 4
		له -3
		لهذا 2
		مؤكدا 1
		ما -6
			REQUEST -6
		مثل -4
		مجلس -2
		محافظه -1
		محاوله -2
		مع
			REQUEST -1
		مما -3
		من -4
			AGREE 1
			AID 1
			ASSAULT -2
			DISASTER -7
		منذ 8
			COERCE 2
		منطقه -4
		منع -4
		منها -5
		نتنياهو 1
		نتيجه 5
			ASSAULT 1
		نحن 3
		نحو -1
		نفذ -1
		نفى 1
		هذا 3
			ASSAULT 3
		هذه 1
			CONSULT 2
		هناك 1
		و -5
		واصل -5
			ASSAULT -1
			SUPPORT -1
		وراء 2
		وزير 2
		وسط 2
		وصف 1
		وفي 2
		وقد 1
		وقف -5
			ASSAULT -3
		ونحن 1
		وهي -4
		” -1
	-2
		"
			COERCE -1
			DISASTER -2
		) 3
		- -1
			AID -1
			CONSULT -2
			SUPPORT 1
		: 2
			REQUEST 1
			SUPPORT -2
		edge 5
			AGREE -2
			ASSAULT -6
			COERCE -5
			CONCEDE 1
			COOPERATE -2
			DISASTER 1
			PERSONNEL 1
			REQUEST 6
			RETREAT 1
		time 2
			AGREE -7
			ASSAULT 5
			CONSULT 1
			DISASTER -2
			SUPPORT 3
		« 5
		، 2
			ACCUSE 1
			AGREE 4
			AID 3
			ASSAULT -1
			COERCE -4
			CONSULT -1
			MOBILIZE -2
			PERSONNEL 1
			PROTEST -2
			REJECT 3
			REQUEST 1
			RETREAT 1
			SANCTION 1
			SUPPORT -1
		أشار
			PERSONNEL -1
		أصدر 3
		أطلق -1
		أعلن
			PERSONNEL -1
		أكد 3
		أمكن -2
		أوضح 1
		احتجاجا 1
		اخر 1
		اذا -2
		استخدم -5
			ASSAULT -1
		استعد 1
		اشاره 3
		اطلاق -1
		الا -7
			RETREAT -1
		الاتفاق 2
			SUPPORT 2
		الامين 1
		الان -3
		التقرير 2
			ASSAULT 1
		التي
			AGREE -1
		الحكومه 4
		الخارجيه 2
		الذي 2
			COERCE 2
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
			ASSAULT 1
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
		انه 5
		ب -4
		بتهمه -2
		بجروح -1
		بعد 5
			ASSAULT 3
		بمناسبه 2
		بين -2
		تحرير -3
		تسبب -3
			ASSAULT -2
		تعرض
			ASSAULT 1
		تقديم -3
		جبهه -1
		حاليا -2
		حرص -1
			RETREAT -1
		حصل 2
		حيث 2
		دعا -1
		دولار -4
		رئيس 4
		ردا 2
		رفض
			PERSONNEL -1
		زال 2
		سبق -1
		شارك 4
		شن -1
		ظل 2
		عقد 2
			CONSULT 1
		علم -3
		علي
			ASSAULT 1
		عن -1
			ASSAULT 1
		عناصر 1
		فرض 2
			COERCE 4
		في -1
			ACCUSE -4
			AGREE -1
			COERCE -3
			DISASTER 1
		فيما
			ASSAULT 1
		قائد -2
		قال
			CONSULT -2
		قام 3
			ASSAULT 2
		قبل -1
		قتل 1
		قرارا 1
		كان
			ACCUSE -1
			AGREE 1
			COERCE 3
			CONSULT -1
			REQUEST -1
		كما 5
		لا
			PERSONNEL 1
		لكن 1
		للمساعده -1
		للمشاركه 1
		لم 3
		لمنع -2
		لن -1
		له 2
		لها -1
			ASSAULT -3
		ما
			AID 1
			ASSAULT -3
		مثل -1
		مجلس 2
		محافظه -1
			ASSAULT -2
		مشروع -2
		مشيرا 6
		مصادر 1
		معه 2
		من -1
			AGREE -1
			COERCE 2
			MOBILIZE 1
			PERSONNEL -2
		منع -2
		موافقه 3
		موقف 1
		هدف -2
		هذا -4
		هذه 1
		واصل 2
		والتي -3
		والذي -3
		وان 2
		وحكومه -1
		وذلك 8
		ولا 1
		ومن 1
	1
		↵
			COERCE -1
		" -1
			ACCUSE 2
			CONSULT -5
		.
			ASSAULT 2
			CONSULT -5
			PERSONNEL 1
		:
			CONSULT 1
		time 6
			ASSAULT 2
			COERCE 3
			REJECT -3
		« 1
		» -4
		، -2
			ASSAULT 4
			CONSULT -4
			SANCTION -2
			SUPPORT -1
		؟ -1
		ألقى -2
		اسرائيل
			COERCE 2
		اعضاء -2
		الاتفاق 2
			SUPPORT 2
		الاجراءات 2
		الانسانيه -2
			AID -1
		التي 1
			ACCUSE 6
			ASSAULT -6
			COERCE -1
			PERSONNEL 1
			PROTEST 3
			SUPPORT -1
		الدعم 1
		الذي 2
			ASSAULT 3
			COERCE 2
			REQUEST -1
		الرئيس
			REQUEST -1
		السفير -4
			ACCUSE -3
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
		الولايات 1
		الي 1
			ACCUSE 3
			AID 5
			COERCE -2
			CONSULT -2
			COOPERATE 2
			REQUEST 2
		اليه -3
			REQUEST -3
		امام 6
			PROTEST 1
		او -6
			ASSAULT -2
		ايضا 3
		باعتقال -1
		باغلاق
			AGREE 1
		بالاعدام 2
			SANCTION 2
		بالحجاره -1
		بالكامل -2
		بانها
			ACCUSE -1
		بتفجير -1
		بحق
			ASSAULT -2
		بحمايه 2
		بدأ -1
		بشان 3
			ACCUSE 1
		بشكل
			ACCUSE -1
		بعد 1
		بعدم 1
		بكفاله 1
			RETREAT 1
		بما 1
		بموجب 1
		بها -2
			COERCE -2
		بين 1
			ASSAULT 1
		حول 1
			CONSULT 3
		حوله 1
		خلال -8
			COERCE -2
			CONSULT -4
		داخل -2
		دول -2
		روسيا 3
		زعيم 1
		سراحه 1
			RETREAT 1
		سفينه 1
		شركه -1
		ضد
			ASSAULT -4
		عبد
			CONSULT -1
		عقب -5
			ASSAULT -7
		علي -1
			AGREE 3
			COERCE 4
			CONSULT -2
			MOBILIZE -2
			PROTEST -2
			REJECT -2
			SANCTION -2
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
		عنهم
			ASSAULT -3
		غير 1
			CONSULT 1
		في
			AGREE -2
			ASSAULT 4
			CONSULT 2
			DISASTER 2
			MOBILIZE 3
			REQUEST -3
			RETREAT -1
			SUPPORT -1
		فيه 1
		فيها 1
		قاده 1
		قبل -1
		قد -1
			CONSULT -1
		قوات -3
			COERCE -3
		كان 5
		كما -1
			ASSAULT -1
		لاوكرانيا 1
		لدعم
			AGREE 1
		للاتفاق 1
			SUPPORT 1
		لم 1
		لن -1
		لهم
			AID 1
		مباشره -1
		محمد -2
		مسؤوليه -4
			ACCUSE -4
		مستمره 2
		مستوطنون -1
		مع
			ASSAULT -2
			CONSULT 1
		من
			ACCUSE -6
			AGREE 1
			COERCE 2
			CONSULT -4
			REJECT -2
			REQUEST 3
			RETREAT -1
			SANCTION 1
		منذ 3
			CONSULT -1
		نتنياهو 1
		نفسه 1
		هذا 1
		هذه
			CONSULT 1
		واشنطن -4
		وان -2
		وجهات -1
			CONSULT -1
		وقع -2
		يوم -2
	2
		↵
			ACCUSE -1
			ASSAULT 2
			COERCE -1
		"
			AID -1
			ASSAULT -1
			REQUEST 1
			RETREAT 1
			SUPPORT -2
		( -2
			ASSAULT -2
		. -1
			ACCUSE -5
			AGREE -3
			AID 1
			COERCE 3
			PROTEST -2
			REJECT 1
			SANCTION 1
		edge -1
			COERCE 1
			CONSULT -1
			PERSONNEL -1
		time 1
			COERCE 1
			MOBILIZE -2
			PERSONNEL 2
			REQUEST -2
		» 1
		، -2
			ACCUSE 1
			AGREE -3
			AID 1
			ASSAULT 5
			DISASTER -3
			PERSONNEL 4
			REQUEST -6
			RETREAT -2
		اتفاق -1
		اثر -2
		ارتفاع -1
		اسرائيل -3
		افغانستان
			ASSAULT -1
		الا 1
		الاتحاد 1
		الاتفاق 1
			SUPPORT 1
		الاراضي -1
		الاردن 1
		الارض -1
			ASSAULT -1
		الامن -3
		البلاد -1
			ASSAULT 1
		التحقيق -1
		التي 2
			ACCUSE -1
			AID 1
			SUPPORT 2
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
		الي 4
			AGREE 2
			SUPPORT 2
		امام -1
		او -4
			ASSAULT -2
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
			CONSULT 1
		تحت -5
		تعرض 1
		تم 4
			ASSAULT 1
		ثم 1
		حتي -1
		حيث 1
		خاض -1
			ASSAULT -1
		خسائر -2
			ASSAULT -2
		خلال 6
			PERSONNEL 2
		دار
			ASSAULT 1
		داعش -2
			ASSAULT -3
		دخول 2
		دوله -2
		ذلك 1
		رئيس 1
			ACCUSE 1
		رجال
			ASSAULT 1
		رفض -3
		رفع 1
		روسيا 4
		زياره 1
		سيطره -5
		ضروره 2
			REQUEST 1
		عباس -1
			CONSULT -1
		علي
			AGREE 2
			PERSONNEL 1
			REQUEST -1
			SANCTION 1
			THREATEN -2
		عليها -1
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
		لقي -2
		لكن -1
		مؤتمر -1
		ما -7
			CONSULT -2
		مثل -3
		محكمه 1
		مسجد 1
		مشروع -2
		مشيرا
			ASSAULT -1
		مع 1
			SANCTION -1
		مما -2
		من
			ACCUSE 3
			ASSAULT 2
			COERCE 1
			CONCEDE -1
			CONSULT -2
			RETREAT 1
			SUPPORT -2
			THREATEN -4
		مناطق 1
		منذ 2
		منطقه 1
		هذه 1
			COERCE 1
		وضع 3
		وقع 1
			ASSAULT 1
		وقوات 1
		وقوع -1
		ومن 2
complement
	true 3
	word
		اتفاق 1
		اعتقال 1
		الاتفاق 3
		الارهابيين -1
		الاستيطان -3
		الجهود -1
		الحكومه -10
		السجن 2
		السفير -3
		السيطره -2
		الشعب 1
		الصاروخ -3
		الطريق -4
		العمل -1
		العنف -3
		القرار 1
		القوات -4
		المحكمه -2
		المدينه -1
		المسلحين -1
		المفاوضات -2
		المنيه -1
		بالسجن 1
		تبادل -3
		جثث -2
		حكم 1
		خطه -2
		داعش -1
		رئيس -5
		سراحه 1
		سفينه 1
		شعارات 1
		صواريخ 1
		عضويه 1
		عناصر -2
		قرار -4
		قنبله 1
		قوات -1
		قواتها 2
		محكمه 1
		مشروع -1
		هدنه 2
		وتحقيق -1
		وجهات -1
		ولايه -1
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
		REJECT -1
			COERCE -1
			REQUEST 3
			SUPPORT -3
			false
				masdar -5
			masdar -2
			noun 1
		REQUEST -6
			ASSAULT 3
			CONCEDE -1
			DISASTER 1
			false
				masdar -6
				noun -2
			masdar -4
		THREATEN -6
			false
				masdar -1
			masdar -3
			noun -2
counts
	false
		AID 1
		ASSAULT -1
		COOPERATE -1
		DISASTER 2
	true 5
		ASSAULT 3
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
				true 1
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
				true 3
			SANCTION
				true 2
		AGREE
			ASSAULT
				false 3
			CONCEDE
				true -1
			CONSULT
				true 4
			PERSONNEL
				false -2
				true 1
			REQUEST
				false 3
				true -1
			SUPPORT
				true 2
		AID
			ACCUSE
				false -1
			AGREE
				true 3
			AID
				false 2
				true 3
			COERCE
				true -2
			DISASTER
				false 3
			REQUEST
				true 2
			SUPPORT
				false -1
		ASSAULT
			ACCUSE
				false -2
				true 2
			AGREE
				true -1
			AID
				false 1
			ASSAULT
				false 4
				true 6
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
				true -6
			PROTEST
				false -2
				true -2
			REQUEST
				false -4
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
				true 1
			REQUEST
				false -1
				true 2
			SUPPORT
				true -6
		CONCEDE
			COERCE
				false -1
				true -1
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
				false -2
				true 1
			AGREE
				true 6
			ASSAULT
				true -1
			COERCE
				false -2
			CONCEDE
				false -1
			CONSULT
				false 1
				true 4
			DISASTER
				false 1
			MOBILIZE
				false -2
			PERSONNEL
				false 2
				true -3
			PROTEST
				false -1
			REJECT
				true 2
			REQUEST
				true 4
			RETREAT
				false -1
				true 1
			SANCTION
				false -1
			SUPPORT
				false -2
				true 5
		DISASTER
			ACCUSE
				false -2
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
				true 2
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
				true -2
			RETREAT
				true -1
			SUPPORT
				false 1
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
				false 1
				true -1
			CONSULT
				true -2
			REJECT
				true 2
			REQUEST
				false -3
		REQUEST
			ACCUSE
				false -2
				true 1
			AID
				true 1
			COERCE
				false -6
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
				false 1
				true 5
			SUPPORT
				true 4
		RETREAT
			AGREE
				true 4
			AID
				true -1
			MOBILIZE
				false -1
			REQUEST
				true 4
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
			REQUEST
				true -1
			SANCTION
				true 6
		SUPPORT
			ACCUSE
				false -4
			AGREE
				true 2
			AID
				false 1
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
				false 3
				true -1
			AGREE
				false -2
			ASSAULT
				true 8
			COERCE
				false 2
			CONSULT
				false 3
				true -1
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
			COERCE
				false -1
			CONSULT
				false 3
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
			REJECT
				true -1
			REQUEST
				false -1
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
				true 2
			AGREE
				false 3
			AID
				false 1
			COERCE
				false 1
			DISASTER
				false 1
			PERSONNEL
				true 3
			REJECT
				true -3
			RETREAT
				false 5
				true -1
			SANCTION
				true 7
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
				true -1
			SANCTION
				true -1
		CONSULT
			ACCUSE
				false 1
			AID
				true -2
			ASSAULT
				false 2
				true -2
			COERCE
				true 1
			CONCEDE
				true -1
			CONSULT
				false 3
			COOPERATE
				true -4
			DISASTER
				true -1
			MOBILIZE
				false 2
			PERSONNEL
				false -4
				true 5
			PROTEST
				false -1
				true -2
			REJECT
				true -2
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
				true 2
			ASSAULT
				false -7
				true -4
			DISASTER
				false 1
				true 1
			PERSONNEL
				false -4
			REQUEST
				false 3
			SUPPORT
				false -1
		MOBILIZE
			ASSAULT
				false -1
				true -8
			MOBILIZE
				false 4
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
				false -1
			REJECT
				false -3
			REQUEST
				false -2
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
				false -1
				true -9
			RETREAT
				true -3
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
				true -1
			PROTEST
				false 2
				true -1
			REJECT
				false 1
				true 4
			SUPPORT
				false 1
				true -6
		REQUEST
			ACCUSE
				false 1
				true -10
			AID
				true -4
			ASSAULT
				false 1
			COERCE
				false -2
				true -5
			CONCEDE
				true -6
			CONSULT
				true -2
			DISASTER
				false -1
			REJECT
				false 2
				true 1
			REQUEST
				true -2
			RETREAT
				true -5
			SANCTION
				true -3
			SUPPORT
				false 1
				true -4
		RETREAT
			ACCUSE
				false -1
			ASSAULT
				false -1
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
				true -1
		SANCTION
			ACCUSE
				true -1
			AID
				false -1
			ASSAULT
				false 1
				true 3
			COERCE
				false 1
			CONSULT
				true -4
		SUPPORT
			ACCUSE
				false 2
			AGREE
				false 2
				true -3
			AID
				true 1
			ASSAULT
				false 2
			COERCE
				true 3
			CONCEDE
				true 1
			CONSULT
				false 2
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
			PERSONNEL
				true -1
			THREATEN
				true 1
		none
			AGREE
				false 4
			ASSAULT
				false 2
			COERCE
				false 3
			CONSULT
				false 2
			MOBILIZE
				false -1
			REJECT
				false 1
			RETREAT
				false 1
			SUPPORT
				false 1
filled
	false
		false
			events/accuse/intaqada -1
			events/accuse/ittahama -2
			events/agree/ittifaq -1
			events/agree/ittifaq-musamma 3
			events/agree/tawassul -2
			events/aid/sallama-musaadat 2
			events/assault/al-qital -1
			events/assault/amal-unf -1
			events/assault/amaliyya-askariyya -2
			events/assault/atlaqa-nar -3
			events/assault/dammara 1
			events/assault/darba 2
			events/assault/harb-ahliyya -1
			events/assault/harrara 2
			events/assault/ightasaba 1
			events/assault/iqtaham -2
			events/assault/ishtabaka 3
			events/assault/istakhdama-kimyai 1
			events/assault/kamin -2
			events/assault/majzara 1
			events/assault/niza -2
			events/assault/qatala -2
			events/assault/unf -1
			events/coerce/amaliyya-amniyya -2
			events/coerce/hazara -1
			events/coerce/itaqala 2
			events/coerce/qarar-man -1
			events/consult/bahatha-mawdu 1
			events/consult/ijtima 1
			events/consult/ittisalat-maa -1
			events/consult/mubahathat 1
			events/consult/mutamar 4
			events/consult/qimma 4
			events/consult/ziyara -2
			events/disaster/hadith-gharaq -2
			events/disaster/hariq 1
			events/disaster/ihtaraqa -1
			events/disaster/infijar-ghaz 1
			events/disaster/inhiyar-turba -2
			events/disaster/intishar-marad -1
			events/disaster/tsunami -1
			events/personnel/ayyana -1
			events/personnel/hasala-aswat -3
			events/personnel/iqtira 1
			events/personnel/nihayat-wilaya -2
			events/personnel/tawalla -1
			events/personnel/wafat -3
			events/protest/idtirabat -1
			events/protest/isyan -1
			events/protest/masira 2
			events/reject/aarada -1
			events/reject/istabaada -1
			events/request/talab -1
			events/retreat/atlaqa-sarah 1
			events/retreat/inha-ihtilal -1
			events/sanction/uqubat -1
			events/support/tawqi 1
		true
			events/accuse/ahala-qada 1
			events/assault/adhdhaba 2
			events/assault/al-udwan 1
			events/assault/atlaqa-nar 2
			events/assault/dammara -6
			events/assault/hajama -2
			events/assault/haraqa-shakhs 1
			events/assault/idam -3
			events/assault/ightala 3
			events/assault/infajara 1
			events/assault/istaada -1
			events/assault/istahdafa -1
			events/assault/jarha -3
			events/assault/jarima-bashia -2
			events/coerce/ataha 2
			events/coerce/awqafa 1
			events/coerce/dahama -3
			events/coerce/hazara 1
			events/coerce/hujum-iliktruni 2
			events/coerce/ikhtaraqa-mawqi 1
			events/coerce/iqama-jabriyya 1
			events/coerce/iqtada -1
			events/coerce/naqala-sijn -2
			events/coerce/qabd 1
			events/personnel/tashkila -1
			events/retreat/afraja 1
			events/retreat/tabadul-asra -1
			events/sanction/hukm-bi -1
			events/sanction/hukm-qadai 1
			events/support/daama-qadiyya -3
			events/support/dam-dawla -1
	true
		false
			events/accuse/hammala-masuliyya -1
			events/accuse/haqqaqat-shurta -1
			events/accuse/ittahama 1
			events/accuse/muhakama -2
			events/accuse/naddada 2
			events/accuse/shakk -1
			events/agree/daw-akhdar -1
			events/agree/iltizam -2
			events/agree/istajaba -2
			events/agree/istidad -1
			events/agree/ittafaqa 1
			events/agree/ittafaqa-ala 1
			events/agree/ittifaqiyya -2
			events/agree/taahhada 2
			events/agree/tawassala 1
			events/agree/waada 1
			events/aid/sallama-musaadat -1
			events/assault/amaliyya-askariyya 3
			events/assault/amaliyya-muqatilin -4
			events/assault/amaliyyatuha -1
			events/assault/atlaqa-sarukh -1
			events/assault/hamla-muqatilin -1
			events/assault/ishtabaka -1
			events/assault/istahdafa 1
			events/assault/sidam -1
			events/coerce/aghlaqa 1
			events/coerce/awqafa -1
			events/coerce/dahama 1
			events/coerce/hasara -1
			events/coerce/istawla 1
			events/coerce/qabd -1
			events/concede/jammada-istitan 1
			events/consult/bahatha -2
			events/consult/bahatha-mawdu -1
			events/consult/hiwar-bayna -2
			events/consult/ijtamaa 3
			events/consult/iltaqa 4
			events/consult/jawla-ukhra -1
			events/consult/mutamar -3
			events/consult/naqasha-maa 1
			events/consult/tafawud -1
			events/consult/tashawara-hawl 1
			events/consult/tawasala-maa -2
			events/consult/wasala-masul -2
			events/consult/ziyara 3
			events/mobilize/azzaza-amn -1
			events/mobilize/intashara-jaysh 2
			events/personnel/hasala-aswat 1
			events/protest/ihtashada -1
			events/protest/ihtijaj 1
			events/protest/tajammaa -3
			events/reject/aarada 2
			events/reject/qataa-ijtima -2
			events/request/amara -1
			events/request/daa 1
			events/request/daa-fulan -1
			events/request/daa-liqa 1
			events/request/matalib-fulan 1
			events/request/talab 3
			events/retreat/hudna -1
			events/retreat/insahaba-min-madina 2
			events/retreat/istaslama 2
			events/retreat/sahaba-quwwat 1
			events/retreat/taraja-quwwat 3
			events/sanction/hukm-qadai -1
			events/support/abrama-ittifaq 1
			events/support/daama-qadiyya 2
			events/support/iqamat-alaqat -1
			events/support/sadaqa-ala 1
			events/support/sawwata-ala -1
			events/support/sawwata-li -1
			events/support/tabanna -2
			events/threaten/haddada 1
			events/threaten/hadhdhara-tusawwil 1
		true
			events/accuse/intaqada 4
			events/accuse/ittahama 3
			events/accuse/tahqiqat -1
			events/accuse/wabbakha -4
			events/agree/taahhada -2
			events/assault/asara -5
			events/assault/dahasa -2
			events/assault/dammara 1
			events/assault/harrara-min -2
			events/assault/ihtajaza-musallahun 1
			events/assault/iqtaham -2
			events/assault/istihdaf -4
			events/assault/khatafa 3
			events/assault/qasafa 2
			events/assault/qatala 3
			events/assault/tarada-min -3
			events/coerce/ataha -5
			events/coerce/hasara 4
			events/coerce/iqtaham-amn -5
			events/coerce/saytara 1
			events/coerce/tarada-mulahaqa -1
			events/request/daa 1
			events/request/wajjaha-bi -3
			events/retreat/afraja 1
			events/sanction/aqaba -1
			events/sanction/uqubat 2
			events/support/tadamana 1
			events/threaten/haddada-hu -1
			events/threaten/hadhdhara-min-radd -1
form
	masdar -1
	noun 1
	participle 1
	verb 1
frame
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
	events/accuse/istankara
		verb 1
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
	events/agree/taahhud-bi
		masdar 1
	events/agree/tawafaqa
		verb -1
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
		masdar -3
	events/assault/dahasa
		verb -5
	events/assault/darb-shakhs
		masdar -1
	events/assault/darba-jawwiyya
		noun 1
	events/assault/ghara
		noun 3
	events/assault/ghazw
		masdar 1
	events/assault/hadith-irhabi
		noun 1
	events/assault/hajama
		masdar -3
	events/assault/haraqa-mabna
		masdar -1
	events/assault/haraqa-shakhs
		masdar 1
	events/assault/harb-makan
		masdar -2
	events/assault/hazama
		masdar -1
	events/assault/hujum-kimyai
		noun 1
	events/assault/hujum-sarukhi
		noun 1
	events/assault/ightala
		masdar 3
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
		verb 3
	events/assault/itida
		masdar 3
	events/assault/jarha
		noun -3
	events/assault/kamin
		noun -1
	events/assault/majzara
		noun 1
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
	events/coerce/hazara
		verb 1
	events/coerce/ihbat-tahrib
		masdar -1
	events/coerce/ihtalla
		masdar -1
	events/coerce/ikhtaraqa-mawqi
		masdar 1
	events/coerce/iqama-jabriyya
		noun 1
	events/coerce/iqtada
		verb -2
	events/coerce/itaqala
		verb 4
	events/coerce/khasira-mawqi
		verb -2
	events/coerce/manaa
		masdar -1
		verb 5
	events/coerce/mudhakkirat-tawqif
		noun 2
	events/coerce/qabd
		verb 1
	events/coerce/qataa-khidma
		masdar -1
	events/coerce/saytara
		verb -2
	events/concede/aalana-hudna
		masdar 1
	events/concede/rafaa-uqubat
		masdar -1
	events/consult/bahatha
		verb -2
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
	events/consult/istiqbal
		masdar -1
	events/consult/ittisal-hatifi
		noun -1
	events/consult/ittisalat-maa
		noun -1
	events/consult/jalsa
		noun -3
	events/consult/jalsa-mughlaqa
		noun 1
	events/consult/jawla-ukhra
		noun -1
	events/consult/liqa
		masdar 4
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
	events/personnel/hall
		masdar -1
	events/personnel/intikhabat
		noun 1
	events/personnel/iqtira
		masdar 1
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
		noun -2
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
		verb 4
	events/reject/lan-yasmah
		verb 1
	events/reject/qataa-ijtima
		verb -2
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
	events/request/daa-liqa
		verb 2
	events/request/dawa-yield
		masdar 2
	events/request/iqtaraha
		verb -1
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
		noun -3
	events/retreat/inha-ihtilal
		verb -1
	events/retreat/khuruj-min-sijn
		masdar -1
	events/retreat/khuruj-quwwat
		verb -1
	events/retreat/sallama-nafsah
		verb 1
	events/sanction/allaqa-mufawadat
		verb -1
	events/sanction/aqaba
		masdar -2
	events/sanction/hukm-bi
		noun -1
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
	events/threaten/haddada-hu
		verb -1
	events/threaten/haddada-quwwa
		masdar 1
	events/threaten/hadhdhara-min-radd
		verb -2
	events/threaten/hadhdhara-tusawwil
		verb 1
	events/threaten/tawaada
		verb 2
further
	words
		0 -1
		1 7
		many 10
governor
	none 3
		ACCUSE 1
		AID -2
		CONCEDE 1
		CONSULT -3
		MOBILIZE -5
		SANCTION 2
		SUPPORT 2
		noun -1
		verb 3
	آل 3
		verb 2
	أبدى
		AGREE 2
		noun 3
	أبرم -1
	أبلغ 3
		masdar 1
		noun 1
	أتاح
		PERSONNEL 1
	أتم -4
		AID 1
		RETREAT 2
	أتى 4
		ASSAULT -3
		REQUEST 1
		masdar 2
	أثار 2
		ACCUSE 3
		masdar 4
	أجبر 3
	أجرى
		CONSULT 4
	أحدث
		COERCE 1
	أحس -1
	أخذ
		noun -3
	أدان 3
		ASSAULT 1
		verb 1
	أدلى 2
	أدى
		ACCUSE -2
		PERSONNEL 1
		PROTEST -1
		REQUEST 1
	أراد -1
		masdar -4
		noun 1
	أرسل 3
	أسفر 3
		ACCUSE 3
	أشار 1
		AID -1
		CONSULT 2
		DISASTER -3
		masdar 7
		noun -1
	أصاب -2
		ASSAULT 1
		COERCE -8
	أصبح
		noun -2
	أصدر 3
		ACCUSE 1
		COERCE -3
		SANCTION 1
		noun 1
	أصر
		CONSULT -1
		masdar -3
		verb 2
	أضاف 4
		ASSAULT -5
		noun 2
	أطاح 2
	أطلق
		RETREAT -1
		verb -2
	أظهر
		ASSAULT 2
	أعرب 2
		ACCUSE 1
		ASSAULT 3
		COERCE -1
		masdar 3
	أعطى -1
		masdar -1
	أعقب 2
	أعلن 6
		PERSONNEL -3
		REJECT 2
		masdar 1
		noun 1
	أفاد 3
		RETREAT 1
	أقدم
		masdar 3
		verb -1
	أقر 1
		masdar 4
	أكد 1
		ACCUSE -1
		AGREE 8
		AID -1
		SANCTION 1
		SUPPORT 4
		masdar 3
		noun -3
		verb 1
	ألغى -2
	ألقى 2
		ACCUSE 2
	أمر 6
		ACCUSE 2
		masdar 4
	أمضى -1
	أمكن -3
		noun -1
		verb -2
	أمل -6
		CONSULT -2
	أنهى -2
	أوجد -1
		masdar -2
	أوضح
		masdar 2
	أوقف 1
		masdar 1
	أولى
		ASSAULT -1
	أيد
		noun -1
	اتخذ 1
	اتضح 1
		noun 2
	اتفق -3
		CONSULT -1
	احتاج -2
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
	استقل
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
	اعتقل -1
		noun -3
	اقترح -5
		masdar -1
		noun -2
	اقترف 1
	اكتفى 1
	التزم
		masdar -1
	امتنع -2
		masdar -1
	انبغى -1
	اندلع 1
		noun 2
	انطلق
		masdar -1
	بات
		noun 1
	بان 1
	بحث -1
	بدأ 1
		CONSULT -2
		masdar 1
	بلغ 1
	تابع 3
	تبع -1
	تجنب 1
	تخلل 2
		ASSAULT 2
	تخلى -4
	ترأس 2
	ترك -2
	تزامن 2
	تسبب -5
		ASSAULT -2
		noun -3
	تصاعد 1
		masdar 1
	تضمن -2
		COERCE -2
	تطلب
		masdar -2
	تعارض -2
	تعرض
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
	تلقى 1
	تم
		ASSAULT -3
		CONCEDE -1
		CONSULT 4
		REQUEST 1
		RETREAT 1
		masdar 4
		verb -1
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
	توقف 2
		COERCE 1
		masdar 2
	تولى 1
	جاء 7
		masdar 3
		noun 1
	جدد 1
		AGREE 1
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
		CONSULT -1
		REJECT -1
		masdar -4
	حث -2
		masdar -2
	حدد 1
		masdar 2
	حذر -3
		masdar -6
	حرص 4
		masdar 1
	حرم
		masdar -1
	حسن
		noun -1
	حصل
		PERSONNEL -2
	حضر
		CONSULT 2
	حظر -7
		ASSAULT -2
		masdar -2
		noun -1
	حكم
		noun -1
	خدم -1
	خضع 1
		masdar 1
	خطط
		masdar 1
	خطف 1
	دخل
		noun 2
	دعا -4
		ACCUSE -3
		COERCE 1
		PERSONNEL 1
		REQUEST 1
		SANCTION -2
		masdar -5
		noun -2
		verb 2
	دعم
		masdar -2
	دفع
		masdar 3
		noun -3
	دل 1
	دمر
		verb -2
	ذكر 1
		CONSULT 1
		PERSONNEL 1
		verb 4
	رأى
		COERCE 1
	رحب
		CONSULT -2
	ردد -1
	رفض
		AGREE 1
		PERSONNEL -2
		REQUEST 6
		SUPPORT -2
		masdar -3
	رفع
		CONSULT 1
		verb -2
	ركز
		noun -2
	رهن -1
	زال 5
		noun 1
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
		masdar -1
	سعى -2
		masdar -4
	سمح -4
		PERSONNEL -3
		masdar -5
	سمع 1
		ASSAULT 1
	سيطر 3
	شاهد 3
		ASSAULT 2
	شمل
		verb 1
	شهد
		DISASTER 2
		noun 1
		verb -3
	صدر
		masdar 1
		noun -2
	صدق
		SANCTION 1
	صرح
		masdar 1
	ضرب 1
		noun 1
	ضم -1
	ضمن -3
		masdar -1
	طالب -6
		ACCUSE -7
		ASSAULT 4
		REJECT -2
		masdar -7
	طرح
		CONSULT -1
		masdar -3
	طلب -6
		masdar -2
		noun -2
	ظهر
		ASSAULT 2
	عاد 1
	عاش -1
		verb -1
	عانى 2
		noun 1
	عبر
		SUPPORT 1
		masdar 1
	عثر -2
	عد -2
	عرف
		noun 2
	عرقل -4
		verb -2
	علم -3
	عمل -3
	عنى -5
		ASSAULT -1
		noun -1
	فتح 2
	فرض
		ASSAULT -1
		PERSONNEL 1
	فشل
		noun 1
	فقد
		ASSAULT 1
		noun 1
	قاد
		verb -2
	قال 3
		ACCUSE -3
		AGREE 7
		AID 3
		COERCE -2
		CONSULT -2
		REJECT 1
		REQUEST -4
		masdar 2
		noun -2
	قام
		AID 1
		COERCE -1
		SUPPORT -1
		masdar 1
		verb -4
	قتل
		ASSAULT 1
		COERCE -2
		masdar 1
		verb -4
	قدر -2
	قدم
		ASSAULT -1
		PERSONNEL -1
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
		CONSULT -1
		noun -1
	كتب
		ASSAULT -1
		noun -2
	كرر 1
	كشف 3
		AGREE 1
		noun 1
	كلف 3
		ASSAULT 1
		masdar 2
	كمن -1
	لعب
		ASSAULT -2
	مثل -2
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
	ندد 4
	نسب -2
		ASSAULT -7
		SANCTION 1
		masdar -4
	نشر
		ASSAULT 1
	نشط 1
	نص -4
	نفذ
		verb 1
	نفى 4
		masdar 6
	نقل 2
	هدد -5
		verb -1
	هدف -1
		masdar -6
	واصل -2
		ASSAULT -2
		masdar -2
	وافق
		masdar 3
	وجب -3
		masdar -2
	وجه 2
		ASSAULT -3
		noun 2
		verb 2
	ورد
		noun -2
	وسع
		masdar -1
	وصف 1
		ACCUSE -1
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
		events/accuse/haqqaqat-shurta -1
		events/accuse/hukima 1
		events/accuse/intaqada 6
		events/accuse/istada-safir -1
		events/accuse/istankara 3
		events/accuse/ittahama 5
		events/accuse/mathala-amam -2
		events/accuse/tahqiq-jinai -2
		events/accuse/wasafa-intihak -4
		events/agree/daw-akhdar -2
		events/agree/ittafaqa 3
		events/agree/ittafaqa-ala 1
		events/agree/ittifaq-musamma 2
		events/agree/ittifaqiyya -1
		events/agree/muwafaqa -1
		events/agree/qabul -2
		events/agree/taahhada 2
		events/agree/taahhud 1
		events/agree/taahhud-bi 1
		events/agree/tawafaqa -2
		events/agree/waada 4
		events/aid/ajla 1
		events/aid/amal-ighatha -1
		events/aid/harrara-rahain -2
		events/aid/inqadh-nas -2
		events/assault/adhdhaba 2
		events/assault/al-qital -2
		events/assault/alqa-qunbula 3
		events/assault/amaliyya-irhabiyya 1
		events/assault/amaliyya-muqatilin -4
		events/assault/asara -2
		events/assault/atlaqa-ghaz 1
		events/assault/dahasa -3
		events/assault/darb-shakhs -1
		events/assault/fajjara-nafsah 1
		events/assault/ghara 1
		events/assault/ghazw 2
		events/assault/haraqa-shakhs 2
		events/assault/harb-makan -3
		events/assault/hazama -2
		events/assault/hujum-kimyai 1
		events/assault/ightala 4
		events/assault/ihtajaza-musallahun 2
		events/assault/ikhtitaf-taira 2
		events/assault/iqtaham -2
		events/assault/ishtabaka 6
		events/assault/istahdafa -1
		events/assault/istihdaf -4
		events/assault/itada 2
		events/assault/jarha -1
		events/assault/kamin -1
		events/assault/masra -2
		events/assault/qasafa 4
		events/assault/qital-sifa 1
		events/assault/sidam -1
		events/assault/tamshit -7
		events/assault/tarada-min -2
		events/assault/tarada-musallahin -2
		events/assault/tasadda -1
		events/assault/tawaghghul -1
		events/assault/unf -1
		events/coerce/aghlaqa 2
		events/coerce/ajbara -1
		events/coerce/amaliyya-amniyya -1
		events/coerce/athara -1
		events/coerce/dabata 2
		events/coerce/dabata-nas -2
		events/coerce/hajjara 1
		events/coerce/hamlat-itiqalat 1
		events/coerce/hasara 5
		events/coerce/hazara 2
		events/coerce/ihbat-tahrib -1
		events/coerce/ihtalla -2
		events/coerce/iqama-jabriyya 1
		events/coerce/iqtada -1
		events/coerce/iqtaham-amn -1
		events/coerce/itaqala 5
		events/coerce/khasira-mawqi -3
		events/coerce/naqala-sijn -2
		events/coerce/qataa-khidma -1
		events/coerce/saytara -2
		events/coerce/suqut-bi-yad -1
		events/coerce/tarada-mulahaqa -1
		events/coerce/zawwara -2
		events/concede/aalana-hudna 3
		events/concede/algha-qanun -1
		events/concede/istajaba -1
		events/consult/bahth-masdar -2
		events/consult/dawra -2
		events/consult/hiwar -4
		events/consult/hiwar-bayna -2
		events/consult/ijtamaa 1
		events/consult/ijtima 4
		events/consult/istiqbal -1
		events/consult/ittisal-hatifi -1
		events/consult/ittisalat-maa -1
		events/consult/jalsa -3
		events/consult/jawla-ukhra -2
		events/consult/mufawadat -3
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
		events/disaster/tsunami -1
		events/disaster/zilzal 1
		events/mobilize/atlaqa-balisti 1
		events/mobilize/hashada-quwwat 1
		events/mobilize/ijraat-amniyya -1
		events/mobilize/ikhtaraqa-ajwaa -2
		events/mobilize/intashara-jaysh 2
		events/mobilize/tajammua-quwwat -3
		events/mobilize/taqaddama-quwwat -1
		events/personnel/aqala 1
		events/personnel/ayyana-mansib 1
		events/personnel/faza 1
		events/personnel/insahaba-barlaman -2
		events/personnel/iqtira 1
		events/personnel/istaqala 3
		events/personnel/istifta 1
		events/personnel/istihqaq-intikhabi 1
		events/personnel/mubayaa -2
		events/personnel/nihayat-wilaya -2
		events/personnel/tarashshaha -2
		events/personnel/tashkila -2
		events/personnel/tayin 1
		events/personnel/wafat -1
		events/protest/adraba 1
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
		events/reject/rafada-yield 3
		events/reject/rafd 2
		events/reject/tajahala -1
		events/request/al-talab -1
		events/request/alzama -2
		events/request/amara -3
		events/request/daa-liqa 2
		events/request/dawa-yield 2
		events/request/iqtaraha -2
		events/request/ishtarata -1
		events/request/istanjada -6
		events/request/nashada 4
		events/request/talaba-assist 1
		events/request/talaba-bi 3
		events/request/talaba-yield 2
		events/request/wajjaha-bi -4
		events/retreat/afraja 4
		events/retreat/asqata-tuham -1
		events/retreat/awqafa-qital -1
		events/retreat/dukhul-musaadat -1
		events/retreat/fakkaka-asliha 1
		events/retreat/hudna -3
		events/retreat/hudna-sariya 1
		events/retreat/inha-ihtilal -2
		events/retreat/insahaba 2
		events/retreat/nazaa-silah -1
		events/retreat/sahaba-quwwat 1
		events/retreat/taraja-quwwat 1
		events/sanction/hukm-bi -1
		events/sanction/istada-safirah 1
		events/sanction/saddaqa-hukm -1
		events/sanction/uqubat-llati 1
		events/support/abrama-ittifaq 1
		events/support/ashada 4
		events/support/bayaa-tanzim 1
		events/support/daama -3
		events/support/dafaa-an -2
		events/support/dam-dawla -3
		events/support/hanna 4
		events/support/iltazama-bi-dam -1
		events/support/iqamat-alaqat -1
		events/support/marrara-qanun -2
		events/support/rahhaba 3
		events/support/sawwata-ala -1
		events/support/shakara 1
		events/support/tabanna -5
		events/threaten/haddada 1
		events/threaten/haddada-hu -1
		events/threaten/haddada-quwwa 2
		events/threaten/hadhdhara-min-radd -5
		events/threaten/hadhdhara-tusawwil 1
		events/threaten/tawaada 1
	true 7
		events/accuse/tahqiq-fi -2
		events/accuse/tahqiqat -1
		events/assault/hujum 2
		events/assault/ishtabaka -3
		events/assault/itida 1
		events/coerce/hasara -2
		events/consult/mufawadat 3
in
	sentence
		% -1
		* 1
		- -1
		. -1
		04 -1
		1 -2
		12 2
		13 3
		2 -2
		20 3
		3 -1
		39 -1
		8 1
		95 -1
		: -1
		= 3
		[ 2
		] 2
		_ 1
		alt -3
		bbc 1
		bellingcat -2
		http 1
		news -1
		time 1
		v 6
		« 2
		» -4
		؟ -8
		آثر 1
		آمن -5
		أبدى 1
		أبرم 1
		أبلغ 2
		أتاح -2
		أتم -3
		أتى 1
		أجاد -3
		أجمع -1
		أحال 2
		أحرز -2
		أحس -1
		أحكم -1
		أدان 3
		أدرك 2
		أدلى 4
		أدى -1
		أراد -1
		أرجع 1
		أرسل 2
		أساء 1
		أسر -2
		أسفر 3
		أشار 1
		أشبه -2
		أصاب -1
		أصبح -3
		أصر -1
		أضاف 1
		أضر -5
		أطلق -1
		أعطى -5
		أعقب 1
		أعلن 3
		أغرق -1
		أغلق 4
		أفاد 2
		أفرج 3
		أقام -1
		أقدم -2
		أقر -1
		أكد 2
		ألغى -3
		أمسك -2
		أمكن -3
		أمل -8
		أنقذ -1
		أنهى -1
		أوجد -5
		أودع -3
		أوضح -1
		أوقف 5
		ا -2
		ابنه -2
		ابواب 1
		اتخاذ -4
		اتصالا 1
		اتصل -2
		اتفاق 2
		اتفاقيه 2
		اتفق 1
		اثر 4
		اثناء 3
		اثينا -3
		اجتماع 3
		اجتماعات 5
		اجتماعه -2
		اجتمع 1
		اجتياح 1
		اجراؤها 2
		اجزاء 2
		اجهزه 1
		احتاج -4
		احتج 1
		احتجاج -3
		احتجاجا 2
		احتجز 1
		احترم 1
		احتشد -1
		احتفال 1
		احتمال 2
		احد -1
		احداث -1
		احدث -3
		احراق -3
		احزاب 1
		احكام -2
		احياء 1
		اختار -2
		اختطف 1
		اختيار -3
		اخر 1
		اخراج -3
		اخرين 3
		اخيرا 1
		ادارته 3
		ادانته 3
		ادانه 1
		اداه -2
		ادعى -5
		ادلب 1
		ادله -1
		اذا -5
		اذن 4
		اراضي 1
		ارتبط 1
		ارتدى 3
		ارتفع 2
		ارض -2
		ارقام -2
		ارهابيه -1
		ازاء -1
		ازمه 6
		اسبانيا 1
		استاذ -2
		استبعد -8
		استثناء -1
		استجاب -1
		استجابه 4
		استجواب -1
		استخدام -1
		استخدم 2
		استدعى -2
		استشهاد 4
		استضاف 4
		استطلاع -3
		استطلاعات -1
		استطلع -1
		استعادتها -3
		استعان -4
		استعد 2
		استعداد -2
		استعدادات -2
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
		استنكارا 1
		استنكر 2
		استهداف -1
		استهدف -2
		استيلاء 1
		اسرائيل -4
		اسفه 1
		اسلام -1
		اسم -3
		اسمه -2
		اسوا -1
		اشاره 2
		اشتباكات -2
		اشتبه 1
		اشتكى -2
		اشتهر -1
		اشعه 1
		اشكال -7
		اشلاء 1
		اشهر -1
		اصرار -3
		اصطدم -3
		اصل 4
		اضافه -2
		اضطر 5
		اطلاق 1
		اعاده 2
		اعتبار 1
		اعتبارا -2
		اعتدى 2
		اعتذر 1
		اعترف 3
		اعتقال 1
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
		اغتصب -2
		اغتيالها -1
		اغلاق 7
		افريقيا 5
		افغانستان 2
		اقاله 2
		اقتراب 1
		اقترح -5
		اقتضى -5
		اقرار 1
		اقرب -1
		اقليم 1
		اقوي -3
		اكبر -1
		الا -1
		الاتحاد -1
		الاتصال -2
		الاتهامات -2
		الاجتماع -1
		الاجتماعات -2
		الاجراءات 4
		الاحتجاج -1
		الاحتجاجات 1
		الاحترام 4
		الاحداث 1
		الاحكام -3
		الاخري -4
		الاخرين 2
		الاخوه 2
		الاخيره -3
		الاذاعه 2
		الاراضي 2
		الارتفاع -1
		الاردن 2
		الارقام -2
		الارمن 3
		الارهاب 1
		الارهابي 1
		الارهابيه -1
		الارواح -3
		الازمات 1
		الاستجواب -1
		الاستراتيجيه 4
		الاستسلام 1
		الاستطلاع -3
		الاستعداد -1
		الاستقرار -3
		الاستماع 2
		الاسلحه 1
		الاشتباكات 6
		الاشخاص -1
		الاصابات 1
		الاصرار -1
		الاصلاحيين -1
		الاطار 2
		الاطراف -3
		الاعتداء -2
		الاعتداءات 2
		الاغلاق 1
		الافراج 6
		الاقباط 1
		الاقتراح 2
		الاقتصاديه 1
		الاقليم -2
		الاكاديميين -1
		الاكراد 2
		الامارات 2
		الاماكن 3
		الامريكيين -4
		الامطار -1
		الامم 2
		الاموال 2
		الامور -3
		الاميركيه -1
		الانباء 1
		الانتصارات -3
		الانتقال -6
		الانتهاء -2
		الانتهاكات 1
		الانظمه -1
		الانفاق -1
		الانفجار -3
		الانقلابيين -1
		الاهداف -3
		الاوان -3
		الاوروبيين 3
		الاوكرانيين 2
		الاول -3
		الاولي 6
		الاونه 2
		الايزيديين 2
		البالغ -2
		البحاره -3
		البحث -2
		البحرين -1
		البدء -1
		البرلمان -1
		البشير -2
		البعثه -1
		البلاد -3
		البلده 1
		البنتاغون -2
		البوليساريو -1
		البيان 2
		البيانات -3
		التاثير -2
		التاريخ 2
		التاكيد -5
		التحالف -2
		التحديات -1
		التحركات 1
		التحقيقات 6
		التخطيط 1
		التراجع 3
		التزم -3
		التشاور -2
		التشدد 2
		التصويت -2
		التضامن 1
		التطورات -1
		التظاهره -3
		التعامل -2
		التعبير -2
		التعذيب -4
		التعليق -3
		التعليم -1
		التعهد -3
		التفاصيل 2
		التفاوض -4
		التفجير 2
		التفجيرات 4
		التفكير 1
		التقارير 1
		التقدم -2
		التمديد 2
		التمييز -1
		التنظيم -2
		التنميه 1
		التهديد -1
		التهديدات -1
		التهمه -1
		التوتر 1
		التوصل -1
		الثانيه 1
		الثقه -1
		الثوار 2
		الجائزه -3
		الجاري 1
		الجامعه 4
		الجانبان -1
		الجبهه -4
		الجرحي 1
		الجريمه 3
		الجزيره 2
		الجزيه -1
		الجلسه 1
		الجماعه 2
		الجمعيه -2
		الجمهوريه 1
		الجميع 3
		الجندي 2
		الجنسيه -1
		الجوره -1
		الجوهره -2
		الجيوش -1
		الحادث 2
		الحادثه 4
		الحاضرين -1
		الحاكم -2
		الحال 4
		الحالات -3
		الحبوب 1
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
		الحوثيون 2
		الحوثيين 3
		الحي -2
		الحياه -1
		الخارج 1
		الخارجيه 1
		الخبراء -5
		الخدمات 2
		الخرطوم 1
		الخصوص 1
		الخطا -1
		الخطوه 5
		الخلاف -1
		الخليج 2
		الخوف -2
		الخيار -1
		الداخليه 1
		الداعمه -2
		الدبلوماسيه 1
		الدبيبه -1
		الدجاج 1
		الدكتور -2
		الدمار 1
		الدماغ -1
		الدنيا -1
		الدوحه -2
		الدول -1
		الديمقراطيه -3
		الديمقراطيين -1
		الذكري 3
		الذهاب 1
		الذي 2
		الذين -1
		الرئيس 1
		الرئيسه 2
		الرئيسين 3
		الرجال -2
		الرساله -2
		الرسميه 3
		الرعايه -1
		الركن 2
		الروس 1
		الزام -3
		الزعيمان -1
		الزوار -1
		الزيارات -5
		الزياره 5
		الساحه 1
		الساعه -1
		السبل -1
		السجن -3
		السرعه 2
		السريه -2
		السعوديه -3
		السفر 2
		السفير -1
		السلاح -1
		السلام -2
		السلايمه -1
		السلط 1
		السلطات 1
		السلطه 1
		السواحل 3
		السودان 4
		السوريين 1
		السياسيه -2
		السيد -3
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
		الشعب -3
		الشمال 2
		الشهر 3
		الشهيد 1
		الشيخ 1
		الصادرات -1
		الصاروخ -2
		الصحراء 2
		الصحف 3
		الصحفي 2
		الصفقه 2
		الصندوق 2
		الصواريخ 1
		الصومال -4
		الضباط 1
		الضحايا 3
		الضرائب -1
		الضفه 1
		الضوء -2
		الطرق -2
		الطرقات -3
		الطعام 1
		الطفل 2
		الطيران 2
		الظروف 1
		العالقه 1
		العاملين 1
		العاهل 1
		العداله -1
		العدد -1
		العراقي -1
		العسكريين 1
		العقاب -1
		العقد 2
		العقوبات 4
		العلاقات 3
		العمد -2
		العمل -3
		العمليات -1
		العند 2
		العنف -3
		العوده 2
		العيون 1
		الغاء -2
		الغرب 4
		الغربيه 2
		الغرض 1
		الغرفه -3
		الغزو 2
		الغضب 1
		الغنوشي 1
		الفارين 1
		الفتره -1
		الفرار -1
		الفرصه 1
		الفريق -2
		الفساد -1
		الفصل -3
		الفلسطينيين -3
		الفور -1
		الفوز -2
		الفيفا 2
		الفينه -3
		القائد 2
		القائمه 3
		القاده 3
		القاضي 3
		القاعده 1
		القانون -3
		القاهره 3
		القبض 5
		القتال 6
		القتل -4
		القتلي 1
		القدس 1
		القراصنه 3
		القريب 1
		القريه -3
		القضايا 2
		القضيه 1
		القطار -2
		القطاع 1
		القلق 2
		القمع 1
		القمه 1
		القناصه 2
		القوات 1
		القواعد -1
		القيادات 5
		القيادي 2
		القيام -2
		القيود -1
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
		اللقاء 1
		الله 1
		اللون -1
		المؤتمرات -3
		المؤسسه 1
		المؤيدين -2
		المائه -3
		الماده -1
		المالكي 1
		المباحثات 2
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
		المجتمع 2
		المحاصرين 1
		المحافظات 2
		المحتجزين -1
		المحكمه -1
		المحللين 1
		المحيط 1
		المخاوف -1
		المخزن 2
		المدن 3
		المدنيين 1
		المدي 1
		المديريه -1
		المدينه 1
		المراسم 2
		المراكز -1
		المراه -2
		المرجع -2
		المرسوم -1
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
		المستوي 2
		المسجد 2
		المسلحين -1
		المسلمين -1
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
		المعترف -2
		المعلم -2
		المعلومات 1
		المغرب 2
		المفرج 3
		المفروضه 1
		المفوضيه 3
		المقاتلين -1
		المقاومه 1
		المقترح -1
		المقترحات 3
		المقدمه 2
		المقر -2
		الملفات 1
		الملك -3
		المملكه 2
		المناطق 3
		المنافسه -2
		المناقشات -1
		المناقشه -1
		المندوبين 1
		المنشات 3
		المنظمات -5
		المنظمه 4
		المهاجمه -2
		المواجهات 2
		المواطنين 2
		المواقع 1
		الموت 2
		الموضوع 3
		الموقف 1
		الميثاق -1
		النائبه 4
		النائبين 3
		الناحيه -1
		النازحين 2
		النتائج 3
		النحو -3
		النزاع -2
		النزوح -5
		النساء -2
		النضال -1
		النفط 3
		النفقات -6
		النقابه 1
		النكراء 1
		النهايه 2
		النهوض 4
		الهجمات -4
		الهجوم -1
		الهجومين 1
		الهدف -3
		الهدوء 1
		الهويه -1
		الهيئه 1
		الورقه -1
		الوسائل -3
		الوسط -1
		الوصول 3
		الوضع 2
		الوطن 1
		الوفد 1
		الوفود -1
		الوكاله -3
		اليابان -1
		اليمين 1
		اليه 1
		اليها -2
		اليهود -1
		اليورو 1
		امام -2
		امتد -3
		امتدح 2
		امرا -3
		امراه 1
		امريكا 4
		امله -4
		امنيا 1
		امور -1
		ان -1
		انبغى -4
		انتخابات 3
		انتخابها -1
		انتزع -2
		انتشار -6
		انتشل -1
		انتظار 4
		انتفاضه -1
		انتقل -1
		انتهاء 3
		انتهاكا 5
		انتهاكهما -1
		انتهى -1
		انجاح 2
		انحاء 3
		انخفاض -1
		اندلع 3
		انذاك 2
		انسانيه 1
		انسحاب -6
		انصار 1
		انصاره 2
		انطبق -1
		انفسهم -1
		انقلب 1
		انه -1
		انهاء -2
		انهم -1
		انهيار 1
		اهتم 2
		اهدافا -1
		اهل -1
		اهميه -1
		او -4
		اوباما -2
		اوروبا -4
		اوغندا -1
		اولئك -2
		اولمرت 1
		اولويه -4
		اي -1
		ايا 2
		اياه -1
		ايران 1
		ايضا 2
		ايقاد -1
		ب -1
		باب -1
		بات -4
		باجراء 2
		باحترام -2
		باختطاف 2
		باخراج 1
		باريس -3
		بازاله 2
		باستجواب -1
		باستخدام -1
		باستعاده -1
		باستقلال -1
		باستمرار -2
		باسعار 1
		باسلحه -3
		باطلاق 6
		باعتبار 2
		باعتقال -3
		باعدامه -2
		باغلاق -2
		بافغانستان -5
		باقليم -3
		باكستان 2
		بالاجماع 3
		بالاحساء -1
		بالاعتداءات 1
		بالانسحاب -4
		بالانضمام 1
		بالبلاد -1
		بالتاكيد 1
		بالتالي -1
		بالتخطيط -4
		بالتدخل 1
		بالتزامن 1
		بالتعذيب -1
		بالجاني -1
		بالجيش -3
		بالحجاره -3
		بالحكومه 1
		بالحوار 1
		بالخارج -1
		بالدار -2
		بالرئيس 2
		بالرفض 1
		بالشفاء -3
		بالعاصمه -2
		بالعمل 1
		بالعمليات -4
		بالفرار -4
		بالفعل -1
		بالقدس 2
		بالقضاء -2
		بالقوات -1
		بالقوه 2
		بالمحكمه 1
		بالمخيم 1
		بالمعارضه -1
		بالمقارنه -1
		بالمنطقه 2
		بالنظر -1
		بالوقود -5
		باليمن -2
		باليه -1
		بامتياز -2
		بامن -2
		بانشاء 1
		بانها -1
		بانهم 1
		بباريس -5
		ببطلان -1
		بتجميد -2
		بتحقيق -1
		بتحقيقات -5
		بتطوير -2
		بتعهداتها -1
		بتغيير 1
		بتفجير -3
		بتمشيط -1
		بتنظيم 1
		بتهمه -1
		بجامعه -2
		بجريمه 1
		بجولات -1
		بحاجه -2
		بحثا -1
		بحد -2
		بحسب 1
		بحضور 1
		بحق -3
		بحقه -1
		بحقوق -1
		بحل 1
		بحيث -1
		بخصوص 1
		بد -4
		بدء 4
		بدءا 2
		بدأ 3
		بدعم 2
		بدعمها -1
		بدقه -2
		بدلا -3
		بدم 2
		بدوره 2
		بدون -3
		بذل -1
		بذلك -6
		برأ 1
		برئاسه -1
		برج -1
		برر -5
		برنامجها -1
		بروتوكول -1
		بزرع -2
		بسبب 3
		بسجن 1
		بسحب 3
		بسط 1
		بسقوط 1
		بشان -2
		بشجاعه -1
		بشده 5
		بشروط -1
		بشكل 1
		بصدد -1
		بصعده -1
		بصنعاء -5
		بصوره -1
		بطاقات 3
		بطريقه -2
		بطلب 1
		بعث -1
		بعثه 1
		بعد 1
		بعدم 1
		بعدها -1
		بعضها -1
		بعضهم -1
		بعقد -1
		بعمليه -2
		بعيد 4
		بغداد 1
		بغيه -2
		بفتح 2
		بفرض 1
		بفضل -1
		بقانون -2
		بقتل 5
		بقصف 3
		بقضيه 3
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
		بموجب 2
		بموجبها -1
		بموقعه -1
		بن -2
		بناء -1
		بنظيره -1
		بنفسها -1
		بنكيران -2
		بها -4
		بهدف -2
		بواسطه 3
		بوزاره -1
		بوقف 3
		بوقوع 2
		بولانسكي -3
		بولايه 2
		بيئه -3
		بيان 1
		بيانا 2
		بيانه -1
		بيننا -1
		بينهم -1
		بيوت 2
		بيونغ 1
		تأثر -1
		تأمل -3
		تابع -1
		تاجيل 2
		تاريخ 1
		تاييد -1
		تبادل 1
		تبع -1
		تبعا -1
		تجاه -3
		تجاهل -1
		تجربه -1
		تجميد -1
		تجنب 3
		تحالف 1
		تحالفا 1
		تحت -1
		تحدث -6
		تحديدا 1
		تحذير -2
		تحرير 1
		تحصن -1
		تحفظات -1
		تحفيز -2
		تحويل 2
		تخصيص -1
		تخفيف 2
		تخوف 1
		تخوفه 1
		تدابير -2
		تدخل -1
		تدريب -3
		تدريبات -4
		تدفق 1
		تدمير -1
		تدميرها -1
		تدهور 1
		تردد -1
		ترك 1
		تركز -1
		تركيا 1
		تزامن 4
		تزايد -2
		تساءل -6
		تسبب -1
		تسجيل 2
		تسليح -1
		تسليم -1
		تسليمه 1
		تسونامي -1
		تسويه -1
		تشاتانوجا -2
		تشجيع -3
		تشريع 2
		تصعيد -1
		تصفيه -1
		تضامن 1
		تضرر 1
		تطرق 2
		تطلب -7
		تطلع 1
		تطورات 3
		تطوير -4
		تظاهر 3
		تظاهره -2
		تعالي -2
		تعامل -3
		تعذر 1
		تعرضه 1
		تعزز -3
		تعلق 1
		تعلم -2
		تعليق -2
		تعين -2
		تغير -3
		تفاصيل 1
		تفجير 1
		تفجيرات 2
		تفهم -1
		تقارير 1
		تقدم 1
		تقديم -3
		تقريبا 4
		تقرير -1
		تكبد -1
		تكثيف -1
		تكشف 4
		تلا 1
		تلك -2
		تم 1
		تمتع -1
		تمثل 1
		تمديد -1
		تمرد 1
		تمسك -2
		تمنى -3
		تمهيدا -5
		تنازل 2
		تنافس -1
		تناول 1
		تنسيق 1
		تنظيم -1
		تنفيذ 1
		تنقل -1
		تهديد -3
		تهديدا -5
		تهديدات 1
		تواصل 1
		توافد -1
		توافق -3
		توج 2
		توجيه 2
		تورط 1
		توسيع -2
		توصل 4
		توفر 2
		توفير -1
		توقع -1
		توقيعه 1
		توقيف -2
		تولى -2
		تونس 3
		ثاد -6
		ثاني 4
		ثانيه 1
		ثقته -2
		ثمن 1
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
		جدول 1
		جدوي -2
		جديد -1
		جراء 1
		جرائم -2
		جرى 1
		جريحا 1
		جسد 3
		جعل 1
		جلسات 3
		جماهير -2
		جمع -2
		جنبات -1
		جندي 3
		جنوبا -1
		جنوده -4
		جهاز -1
		جوازات 1
		جيش 1
		حاجز 1
		حاجه -2
		حادثه 2
		حاصر 2
		حال -1
		حالته 1
		حاول -1
		حدث 3
		حديثه -1
		حذر -1
		حراسه 1
		حرر 3
		حرص 1
		حرق 3
		حرك 2
		حرمه 1
		حروب -2
		حريق -2
		حريه -2
		حزبه 2
		حسم -3
		حسن 1
		حصول -1
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
		حكومات 4
		حكومته 1
		حكومه 1
		حلول -2
		حماس 3
		حمايه 1
		حمل -2
		حواجز 1
		حوادث -2
		حوار -1
		حوكم 2
		حول -1
		حوله 1
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
		خريطه -1
		خسر 4
		خشي -3
		خصص 2
		خضم 2
		خطابه -1
		خطرا -2
		خطط 7
		خلافات 4
		خلال 2
		خلالها 2
		خلفا 2
		خليفه -1
		خوض 4
		داخل -2
		دارفور 3
		دافع -5
		دافيدسون 1
		دام -1
		دبابه 1
		دبي 3
		دخل -2
		درب -1
		درجه 1
		درس -3
		دستور -1
		دستوريا -2
		دستوريه -1
		دعمها 3
		دعوه 1
		دعوي 3
		دل 4
		دمشق 5
		دول 1
		دولار 1
		دوله -3
		دون -2
		دين -2
		ذكر 1
		ذلك -1
		ذوي -1
		رأى -2
		رؤيه -2
		رئيس 2
		رئيسا 8
		رئيسه -3
		رابط -2
		راجع -1
		راح 1
		راسه -1
		راعى 1
		رافق 2
		رام 3
		رايه -3
		ربط -3
		ربما -3
		رجال 4
		رجح 1
		رحب 3
		رحيل -1
		رد -1
		ردا 4
		رده 2
		ردها 1
		رساله 1
		رسميا -4
		رشيد -3
		رصاصه 1
		رصد -2
		رضخ -1
		رعى 1
		رغب -2
		رغم 3
		رفسنجاني -3
		رفض -1
		رفع 1
		رقعه -1
		ركز -1
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
		سأل -4
		سابقا -2
		ساحه -2
		ساعد 1
		سان -2
		سبق 2
		سبيل -1
		ستيفان 2
		سجل 3
		سجن 5
		سحب -2
		سراحه 2
		سراحهم -1
		سرى -2
		سريعا -1
		سرينغار -5
		سعر 1
		سعودي -3
		سفيرها 1
		سقوط 1
		سكانها 3
		سلاح -1
		سلبا 1
		سلسله 2
		سلطات 1
		سلم 4
		سليماني -2
		سماع 1
		سمح 2
		سمع 4
		سمى -2
		سوريا 3
		سوريه 2
		سياره -1
		سياسه -1
		سياق -1
		سيده -1
		سيصار 3
		سيطرتها 1
		سيطره -4
		سيف -7
		سيناء -4
		شاب -2
		شاحنه 1
		شارك -2
		شافيز -3
		شاليط -1
		شان -1
		شانه -2
		شاهد 2
		شبه 3
		شخصا -1
		شخصيات -1
		شرط -1
		شرطه 4
		شرف -1
		شرقي -1
		شروط -3
		شريط 2
		شعار -1
		شعارات -4
		شقيقته -1
		شقيقه 1
		شقيقي 3
		شكري 3
		شكك -3
		شكل 2
		شكوي -1
		شمال 3
		شماله 1
		شن -2
		شهد 2
		شهود 1
		شيء -3
		شيرين 1
		صار -1
		صحيفه 1
		صدر 2
		صدق 1
		صدور 2
		صعب -4
		صعوبات -4
		صعوبه -1
		صعيد -3
		صفحه -3
		صفوفها -1
		صلاحيات -2
		صمت -1
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
		ضعيف -1
		ضغط -1
		ضغوط -1
		ضيف -1
		طائرات 5
		طارئ -1
		طالبان 1
		طاوله -1
		طبق 2
		طرابلس -4
		طراز 3
		طرح -1
		طرد 3
		طريق -3
		طريقا -1
		طريقها 3
		طلب 2
		طلبات 1
		طمانه -1
		طنا 1
		طهران 2
		طوقا 2
		طول 1
		طيران 1
		ظل -1
		ظلما -1
		ظهر 4
		ظهور 1
		عائدا -2
		عائله 5
		عاد -1
		عاده -7
		عارض 1
		عاش 3
		عاصمه 2
		عام 3
		عاون -1
		عباره -3
		عبد 4
		عثر -2
		عجز -3
		عدم -3
		عده 1
		عربستان 1
		عرض -2
		عرضا 1
		عرضه -3
		عرف 1
		عزز 2
		عشيه 2
		عصر -1
		عطل -1
		عقاب 1
		عقب -1
		عقوبه -7
		علاوي 1
		علي -1
		عليكم -4
		عليه -1
		عليها -4
		عماد 1
		عمر 1
		عمله -1
		عمليات -3
		عملياتها 2
		عمليه 1
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
		غرار -1
		غرامه -2
		غزه 3
		غزو 1
		غلق -1
		غياب -1
		غيابيا 2
		غيبوبه -1
		غير -1
		غيره -2
		فئه -2
		فائده -6
		فات -2
		فارق -4
		فاز 3
		فاق -1
		فانا -1
		فاننا 1
		فانه 1
		فبعد -2
		فتئ -3
		فتره 1
		فجر -2
		فرانس -1
		فرحان -1
		فرص -2
		فرض -2
		فريق -3
		فسوف -1
		فشل -1
		فصائل 2
		فضح -2
		فضل -3
		فضلا -1
		فضيحه -3
		فعاليات 2
		فعليه -2
		ففي -2
		فقد -2
		فكره -1
		فلا -4
		فلسطينيا 1
		فلم 1
		فلوريدا 1
		فنحن -2
		فهو -6
		فور 1
		فوز 2
		فوق 2
		فيديو 1
		فيسبوك 2
		فيها 1
		قائد -1
		قائلا 3
		قائله -1
		قائمه 1
		قابل -1
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
		قتيلا -1
		قد -1
		قدر 2
		قدره -1
		قذف 3
		قرأ -4
		قرار 1
		قرارات 1
		قرب 2
		قريه 3
		قصائده -1
		قصفا -1
		قضاء -2
		قضى -1
		قطار -1
		قطاع 2
		قطع -1
		قطن -2
		قل 1
		قلب 1
		قلص 3
		قلقه 2
		قمر 1
		قمع -3
		قمه 4
		قناه -1
		قنبله 2
		قواتهم -1
		قوانين -2
		قوه -3
		قوى -2
		قيام -1
		قيمه 3
		قيود -4
		قيودا -1
		كابول 4
		كافه -1
		كالمعتاد -1
		كاليفورنيا -2
		كبيرا 1
		كتاب -1
		كتب 2
		كتله 3
		كثف -1
		كثيره -1
		كدوله -2
		كرر 2
		كرزاي 4
		كرم 1
		كريك 1
		كشمير -1
		كفريا -3
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
		كوزير -5
		كيري 4
		كيفيه -1
		ل -4
		لا -2
		لائحه 2
		لاتحاد 1
		لاتفاق 3
		لاجراء 1
		لاحق 2
		لاحقا 3
		لاذ -2
		لاستئناف -3
		لاستضافه -4
		لاستعاده -2
		لاسرائيل -4
		لاطلاق -1
		لاعلان 3
		لاغراض -1
		لافته 2
		لاقتحام 1
		لاقناع -1
		لالقاء -1
		لان -1
		لانها -2
		لاوكرانيا 5
		لايصال -1
		لبناء 2
		لبنان 5
		لبي 2
		لتجميد -1
		لتحقيق -3
		لتسليم -1
		لتشكيل 2
		لتطوير 1
		لتعديلات -1
		لتعزيز -2
		لتفادي 2
		لتفريق -2
		لتقديم 3
		لتقييد -1
		لتهريب 3
		لتهيئه 1
		لجأ -1
		لجماعات 2
		لجماعه 1
		لحج 3
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
		لديه -3
		لديها -1
		لديهم -2
		لذا -2
		لذلك 1
		لرئيس 4
		لزعيم 1
		لزياره 3
		لسكان -2
		لشرط -1
		لشركه 4
		لصالح -1
		لصد -1
		لطرد 1
		لعب -2
		لعدم -1
		لعضويه -1
		لعمليات -1
		لعمليه 7
		لفت 1
		لفتره -4
		لفريق -1
		لقائه 2
		لقتل -3
		لقرار 2
		لقناه -1
		لكم -1
		لكن 1
		لكننا 1
		لكنها 1
		لكنهما 2
		لكي -1
		للاتحاد 3
		للاختطاف 1
		للاستيطان -1
		للاسف 1
		للاشتباه 4
		للاطمئنان 1
		للاعتقال -2
		للاعلام 1
		للاقامه -1
		للامم 5
		للانتخابات 1
		للانسحاب -1
		للبؤر -1
		للبلاد 1
		للتاكيد 1
		للتحالف 1
		للتحدث 1
		للتحقيق 1
		للتدخل 1
		للترشح -2
		للتصدي -1
		للتقرير -1
		للتنظيم 1
		للجدل -2
		للجزيره -3
		للجماعات -1
		للجميع 1
		للجهود -2
		للحركه -1
		للحصول -1
		للحكومه 3
		للداخليه -1
		للدموع 3
		للدور 1
		للرد 1
		للسلطات -1
		للسماح 1
		للسيطره -4
		للشخص 1
		للشرطه -2
		للشرعيه 1
		للصحيفه -2
		للعمليه 3
		للعنف 4
		للعوده -2
		للفصائل -3
		للقاعده 1
		للقانون -1
		للقاهره -2
		للقبض -2
		للقتل -2
		للقرار 2
		للقيام -1
		للمجلس 3
		للمخلوع 1
		للمساعده -1
		للمساهمه -2
		للمستشفي 1
		للمسجد 1
		للمضي -2
		للمقاتلين 3
		للمقاومه 4
		للمواطنين 1
		للموسم -1
		للنهب -1
		للهجوم 1
		للوصول -2
		للوكاله 2
		لما 1
		لمبني 1
		لمتابعه 2
		لمثل -1
		لمحاربه 3
		لمده 2
		لمدير -1
		لمدينه 1
		لمراسل -3
		لمساعده 1
		لمصادره -1
		لمصلحه -2
		لمعالجه -1
		لمعرفه 1
		لمقاطعه 4
		لمقترح -1
		لمقتل 3
		لمن -5
		لمناقشه -2
		لمنصب -1
		لمنطقه -3
		لمنع -1
		لمواصله 1
		لموقع 2
		لن -1
		لندن 1
		لنقل 3
		له -1
		لهادي -1
		لهجمات -1
		لهذا 4
		لهذه 1
		لهزيمه -4
		لهسبريس 3
		لهم 1
		لو -7
		لولا -2
		لولايه 3
		لي 1
		ليبراسيون 1
		ليبيا 2
		ليس -2
		ليست -3
		لينين -1
		مؤامره -1
		مؤتمر 1
		مؤتمرا 1
		مؤخرا -2
		مؤسسات 2
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
		مبرزا 1
		متاثرا -3
		متسائلا 1
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
		مجلسا 1
		مجله 2
		محافظات -2
		محاكمه -3
		محامي 2
		محاولات 2
		محدوده -1
		محرقه -1
		محطات -5
		محكمه 1
		محل -2
		محمد 2
		محمود 1
		مخطط -2
		مخيم 1
		مخيمات 1
		مد -2
		مدريد 2
		مدن -1
		مدنيين -3
		مدينتي -1
		مدينه 3
		مذابح 1
		مر 1
		مراجعه 2
		مرارا -1
		مراسلنا 1
		مراقب 2
		مراقبين -1
		مربيه -1
		مرتفعات -3
		مرحله 1
		مرده -1
		مرسي -1
		مرشحه 2
		مرشحين -1
		مركز 1
		مركزا 1
		مريض -2
		مزاعم 3
		مسؤول 3
		مسؤولو -3
		مسؤولي -1
		مسؤوليتها -3
		مسؤولين 5
		مسؤوليه -2
		مسارها 1
		مساعد 1
		مساعده 1
		مساعي 1
		مسانده 1
		مستبعدا -1
		مستشار 1
		مستشفي 2
		مستقبلا -1
		مستمره 4
		مستهل 1
		مستوي -1
		مسلحون -3
		مسلحي 2
		مسلحين -4
		مسيره -3
		مشارك -2
		مشاركته 2
		مشاركه 1
		مشاهده -1
		مشددا 4
		مشروع -1
		مشهد -2
		مشيرا 1
		مصادر 2
		مصادره -1
		مصالح -1
		مصحوبه -1
		مصدر 2
		مصر 1
		مصطفي 1
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
		معدل -1
		معركه -2
		معسكرات 2
		معظمها 2
		معلومات 1
		معني -2
		معه 1
		معهم 7
		مغادره 1
		مفاوضات 1
		مفصل -1
		مفوض 2
		مفوضيه 3
		مقاتلي -3
		مقاتلين 1
		مقارنه 3
		مقاضاه -2
		مقاطعه 2
		مقاومه -2
		مقتله 1
		مقتلها 4
		مقر -1
		مقررا 1
		مكان -4
		مكتب 4
		ملابسات 1
		ملف 5
		ملفات -2
		ملك -2
		مليشيات -1
		مما 1
		ممارسات 2
		مماطله 1
		ممثل -1
		ممثلي -1
		ممثلين 1
		مناطق -3
		منتقدا 2
		منح -3
		منذ 1
		منشات 2
		منصبه 1
		منطقه 1
		منظمه -1
		منظومه -2
		منع -1
		منه -3
		منها -1
		منهم 4
		مهاجرا -2
		مهاجمه -4
		مهدي -2
		مهرجان 2
		مهما -1
		مواجهات -3
		مواجهه 1
		مواطنين -2
		موافقته -6
		موافقه -1
		موجه 5
		موجوده 1
		موردا 2
		موسكو -1
		موظفي -1
		موعدا 6
		موفق -1
		موقع 1
		موقعه 2
		موقعها -1
		موقف 3
		ميدانيا 1
		ميناء 2
		نائب 1
		نائبه -1
		ناتجه 1
		ناشد 3
		ناشطا -1
		نافيا 1
		نبا 1
		نتائج 5
		نجح 2
		نجل 2
		نحن 3
		ندد 6
		ندوه -3
		نسب 1
		نسخه 1
		نسي -1
		نشب -2
		نشطاء 2
		نشوب -1
		نص -2
		نصب -1
		نصح -1
		نطاق 2
		نظام 1
		نظاما -1
		نظرا 1
		نفذ -3
		نفسه 1
		نفى 3
		نقطه -1
		نقل 1
		نهايه -2
		نواكشوط -1
		نوع 1
		نوه -1
		نيودلهي 2
		هاتفيا -2
		هاريس 1
		هانيفكا -1
		هجمات -2
		هجوم -1
		هدف -3
		هذه -1
		هرب -4
		هز 2
		هزم 1
		هزيمه -4
		هل -3
		هم -2
		هنأ 3
		هنا -1
		هناك 1
		هو -2
		هويه 2
		و -1
		وابين 3
		واثبات -1
		واجراء -5
		واجزاء -1
		واجه -2
		واجهزه -1
		واحداث 2
		واذا -1
		وازى 3
		واستقرارها 1
		واستنادا 1
		واستنكارها 2
		واصابه 4
		واصل -2
		واعاده -3
		واعتداء -2
		واعلان 1
		واعمال 4
		واغلاق 2
		وافق 2
		واقامه 2
		واقع -1
		والا -1
		والاخر 2
		والاردن 2
		والاسرائيليين -1
		والاعتداء 1
		والاعتقالات 2
		والامر -1
		والامن 1
		والامنيه 1
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
		والجيش 1
		والحرص -2
		والحركات -1
		والحزب 1
		والخارجيه 3
		والخطف -3
		والدته -1
		والدعوه -1
		والده -2
		والدوليه 3
		والذي 1
		والرئيس -4
		والرصاص 3
		والزيادات 1
		والسلطه -1
		والسماح -4
		والسيطره -3
		والشركات -3
		والعراق -1
		والعرب -1
		والعسكريه -1
		والعسكريين -1
		والغاء -2
		والفوعه -2
		والقاء 1
		والقاده -1
		والقضاء -1
		والقيمين 2
		والمؤتمرات -1
		والمؤسسه 1
		والماليه 1
		والمتمردين 3
		والمجلس 1
		والمحبه -1
		والمدعي 2
		والمدنيين -1
		والمشاركين 1
		والمعارضه -3
		والمعدات -1
		والمكاتب -2
		والممارسات 1
		والمنشات -2
		والناس -1
		والنظام -2
		والنظر -1
		والنهب -1
		والنيجر 1
		والوحدات -2
		والوقوف 1
		والي -3
		وامكانيه -1
		وان -1
		وانصار -1
		وانهيار 2
		وباكستان -2
		وبالتالي -1
		وبخاصه -1
		وبريطانيا 1
		وبعد 2
		وبموجب -1
		وبناء 1
		وبيريز -2
		وبين -2
		وبينما -2
		وتثبيت -1
		وتحت 2
		وتحركات -1
		وتدمير -1
		وتسليم -2
		وتشويه -1
		وتقييد 3
		وتكثيف -2
		وتمكين 2
		وتنفيذ -1
		وتهجير 1
		وتيره 1
		وجب -5
		وجه 1
		وجهات 1
		وحتي 1
		وحد -1
		وحدات 2
		وحزب -2
		وحسب 1
		وحليفهم 3
		وحمايه 1
		وحمزه -1
		وخلال 2
		وذلك 1
		ورئيس 3
		وراء 2
		ورجال -1
		وردا 2
		ورغم -3
		وروسيا 1
		وزاره 2
		وزير 4
		وزيره 2
		وسائل 1
		وساطه -1
		وسط 3
		وسع -1
		وسعه 1
		وسوء 1
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
		وعمليات -3
		وغالبا -1
		وغرامه -2
		وغير -2
		وفتاه -1
		وفدا 2
		وفر -1
		وفقا -2
		وفي 1
		وفيما -1
		وقاده 2
		وقبل 1
		وقد 3
		وقع 1
		وقف -1
		وقفا -2
		وقوات -1
		وقوع 3
		وكالات 3
		وكاله 1
		وكان 2
		وكذلك 1
		وكيفيه -1
		ولايه 2
		ولد -3
		ولذلك -4
		ولكن 4
		ولكننا 2
		ولكنه 1
		ولم 7
		ولن -1
		وليس -3
		وما 1
		ومجلس 1
		ومدينه -1
		ومستشارين 1
		ومع 3
		ومقاومه -1
		ومن -2
		ومواجهه -2
		ومواصله -2
		وميليشيات -3
		وهذا -1
		وهي 2
		ووزير 2
		ووزيره -1
		ووسائل 1
		ويكيبيديا -1
		ويكيميديا 1
		يا -2
		يده -1
		يستحقون -1
		يورو 2
		يوم 1
		يوما -1
		– -2
		“ 1
kind
	beside
		-1
			"
				masdar -3
				participle 2
			-
				masdar 2
			:
				masdar 1
				noun 5
			adverb
				events/coerce/saytara 1
				masdar -1
				noun 3
				verb 2
			complementizer
				events/accuse/tahqiqat 1
				events/assault/al-hadith -2
				events/assault/hujum 2
				events/assault/qatala -6
				events/request/daa -1
				events/sanction/hukm-qadai -4
				events/support/tawqi 1
				masdar 4
				noun 4
				verb -1
			conditional
				verb -9
			conjunction
				events/reject/rafada -1
				noun -1
			demonstrative
				events/assault/al-amaliyya -4
				events/assault/al-jarima 1
				events/assault/hujum -1
				events/assault/tafjir 1
				masdar 2
				noun 5
			edge
				events/agree/taahhada -1
				events/assault/ishtabaka -1
				events/protest/ihtijaj -1
				events/reject/istabaada -1
				events/request/istanjada -2
				events/support/sawwata-li -2
				events/threaten/hadhdhara-min-radd -3
				masdar 3
			future
				verb 1
			negation
				events/agree/tawassala 1
				events/reject/lan-yasmah 1
				masdar -6
				verb -1
			phrase
				events/accuse/tahqiq-jinai -1
				events/accuse/tahqiqat -3
				events/accuse/tuhma 2
				events/agree/istidad-muaalan 2
				events/assault/adhdhaba -1
				events/assault/harb -1
				events/assault/hazama -2
				events/assault/hujum 3
				events/assault/istaada-mawqi -1
				events/assault/jarima-bashia -2
				events/assault/niza -1
				events/assault/tadakhkhul-askari -2
				events/coerce/hasara 1
				events/coerce/istawla 1
				events/coerce/musadara 1
				events/coerce/qabada -1
				events/coerce/saytara 1
				events/consult/bahatha -1
				events/consult/mubahathat -4
				events/consult/mufawadat -4
				events/consult/ziyara-makan -1
				events/disaster/tsunami 1
				events/mobilize/nashara-quwwat 1
				events/protest/ihtijaj 3
				events/request/daa 2
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
				events/agree/muwafaqa -1
				events/agree/taahhud 2
				events/aid/madda-yad-aawn -2
				events/assault/al-amaliyya 3
				events/assault/al-qital -1
				events/assault/amal-unf -1
				events/assault/amaliyya-askariyya -1
				events/assault/harb 2
				events/assault/hujum 3
				events/assault/ishtabaka 3
				events/assault/istihdaf 1
				events/assault/itida 1
				events/assault/khatafa 1
				events/assault/maqtal 6
				events/assault/qamaa -1
				events/assault/usiba -1
				events/coerce/awqafa -2
				events/coerce/itaqala -2
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
				events/protest/adraba 1
				events/protest/idtirabat -1
				events/protest/ihtijaj 5
				events/protest/muzahara 1
				events/request/dawa -2
				events/retreat/atlaqa-sarah -3
				events/sanction/uqubat-llati 1
				events/support/abrama -1
				masdar 2
				noun 1
			pronoun
				masdar -4
				noun -1
			relative
				events/accuse/intaqada 1
				events/aid/qaddama-musaadat 2
				events/assault/qatala 2
				events/coerce/ataha -1
				events/reject/aarada 1
				events/reject/rafada 1
				events/support/ayyada 1
				events/support/dafaa-an -1
			temporal
				noun 1
			time
				events/assault/maqtal -3
				masdar 3
			verb
				aspect
					participle -2
					verb 1
				event
					events/accuse/muhakama 1
					events/accuse/tahqiq-fi -1
					events/accuse/tahqiqat 2
					events/assault/hujum -1
					events/assault/qatla -1
					events/consult/ittisalat-maa -1
					events/consult/mufawadat 1
					events/consult/qimma 1
					events/consult/wasata -2
					events/request/talab 1
					events/sanction/hukm-qadai 1
					noun 1
					participle -4
					verb 1
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
				events/assault/usiba 1
				events/protest/ihtijaj -1
				events/request/daa 2
				events/request/daiyan 1
				participle 7
				verb -3
			ب
				events/assault/atlaqa-nar 1
				events/request/talab -3
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
				masdar 2
				verb -1
			في
				events/assault/qatala 2
				events/coerce/saytara -1
				noun -1
			ل
				events/assault/khatafa -2
				masdar -7
				noun -2
				verb 1
			من
				masdar -3
				noun -2
				verb 1
				خلال
					masdar 1
		-2
			"
				noun -1
			)
				noun 1
			:
				events/assault/istihdaf 1
				verb 2
			adverb
				masdar 4
				noun 2
			complementizer
				events/assault/maraka -1
				events/coerce/naqala-sijn -2
				events/support/ayyada 1
				masdar 2
				noun 1
				verb 2
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
				events/assault/infajara -1
				events/assault/jarha -1
				events/coerce/ihtajaza 1
				events/consult/liqa 1
				events/consult/mubahathat 2
				events/consult/mutamar 1
				events/mobilize/wusul-taazizat -4
				events/protest/ihtijaj -2
				events/request/ishtarata -2
				events/request/istanjada -4
				events/request/talaba-bi 1
				events/sanction/allaqa-mufawadat -1
				events/support/dafaa-an 1
				events/support/sawwata-li -1
				events/threaten/hadhdhara-min-radd -2
				verb 2
			negation
				events/assault/qatala -1
			past
				masdar 4
			phrase
				events/accuse/intaqada 3
				events/accuse/ittahama 4
				events/accuse/qadaa -2
				events/accuse/tahqiqat -1
				events/aid/adkhala-musaadat -1
				events/assault/al-amaliyya 2
				events/assault/al-qital -1
				events/assault/amaliyya-askariyya 1
				events/assault/atlaqa-nar 3
				events/assault/dammara -1
				events/assault/hajama -1
				events/assault/harb -2
				events/assault/iqtaham -2
				events/assault/istihdaf 1
				events/assault/maqtal 2
				events/assault/niza-musallah -1
				events/coerce/ataha -2
				events/coerce/hazara 1
				events/coerce/manaa 1
				events/coerce/qabada -1
				events/coerce/saytara 2
				events/consult/hiwar-bayna -1
				events/consult/mubahathat 5
				events/mobilize/nashara-quwwat -1
				events/personnel/intikhabat -2
				events/protest/adraba 1
				events/protest/masira-muarrafa 1
				events/reject/lan-yasmah 1
				events/request/daa-fulan -1
				events/request/talab 2
				events/request/talaba-min -3
				events/retreat/sallama-silah -1
				events/support/imtadaha -1
				events/support/tayid 1
				noun -2
				participle 1
				verb 1
			preposition
				events/accuse/hammala-masuliyya -1
				events/accuse/tahqiq-fi 2
				events/accuse/tuhma 3
				events/assault/itida 1
				events/assault/qatala 3
				events/coerce/iqtaham-amn 1
				events/coerce/itaqala 1
				events/coerce/qabada 1
				events/consult/hiwar -2
				events/consult/mubahathat 1
				events/consult/mutamar -2
				events/consult/qimma 4
				events/consult/ziyara 1
				events/personnel/intikhabat -1
				events/retreat/insahaba 1
				events/support/waqqaa -4
				masdar -2
			pronoun
				masdar -2
			quantifier
				masdar -2
			relative
				events/accuse/tahqiqat 2
				events/assault/hujum -1
				events/consult/wasata -1
				noun -1
			time
				masdar 2
				noun 3
				verb -3
			verb
				aspect
					verb 2
				event
					events/accuse/adana -1
					events/accuse/tahqiqat 2
					events/agree/iltizam -1
					events/assault/adhdhaba 1
					events/assault/darba 1
					events/assault/istihdaf -4
					events/assault/niza -1
					events/personnel/istaqala -2
					events/reject/rafd 1
					events/request/mutalaba 1
					events/request/talab -1
					masdar 2
					noun 1
					participle -6
					verb -1
				light
					events/coerce/saytara 1
				other
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
				events/assault/dammara 2
				events/assault/qatala -1
				events/request/talaba-min 1
				events/sanction/uqubat-llati 1
				events/support/tabanna -1
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
			جراء
				noun 3
			حول
				noun -3
			على
				events/personnel/intikhabat -1
				masdar -1
				noun -2
			عن
				noun 3
				verb 2
			في
				events/assault/atlaqa-nar 2
				events/assault/hujum 1
				events/request/dawa -5
			قبل
				masdar -3
			ك
				masdar -3
			ل
				verb 1
			مع
				masdar -3
				verb 1
			من
				noun 1
				verb 3
		1
			↵
				masdar -2
				noun 1
			"
				masdar -5
			.
				events/accuse/tahqiqat 4
				events/assault/atlaqa-nar -1
				events/assault/dammara -3
				events/assault/hujum 1
				events/coerce/itaqala -2
				events/consult/mubahathat -3
				events/consult/mufawadat -1
				events/protest/masira-muarrafa 1
				noun -1
			adverb
				masdar -1
				verb 1
			complementizer
				masdar -3
			conditional
				masdar -1
				noun -3
			conjunction
				masdar -2
				noun -4
			demonstrative
				verb 2
			negation
				masdar 1
			past
				noun -4
			phrase
				events/accuse/adana 4
				events/accuse/haqqaqat-shurta -3
				events/accuse/intaqada 2
				events/accuse/istada-safir -1
				events/accuse/istankara 2
				events/accuse/ittahama 5
				events/accuse/naddada 1
				events/accuse/tahqiqat -1
				events/accuse/wabbakha -2
				events/agree/daw-akhdar -1
				events/agree/ittafaqa 1
				events/aid/intashala -2
				events/aid/qaddama-musaadat 1
				events/aid/sallama-musaadat 1
				events/aid/talaqqa-musaadat 3
				events/assault/al-hadith -2
				events/assault/alqa-qunbula 1
				events/assault/amaliyya-irhabiyya 2
				events/assault/asara -1
				events/assault/dahasa -1
				events/assault/dammara 1
				events/assault/ightasaba 1
				events/assault/ihtajaza-musallahun 1
				events/assault/iqtaham -3
				events/assault/istaada 2
				events/assault/istahdafa -4
				events/assault/istihdaf -1
				events/assault/masra -2
				events/assault/naffadha-idam 3
				events/assault/qatala -4
				events/assault/tafjir -1
				events/assault/usiba -1
				events/coerce/halat-tawari -1
				events/coerce/hazara 1
				events/coerce/itaqala 1
				events/coerce/qarar-man -4
				events/concede/tarajaa-an -1
				events/consult/liqa 1
				events/consult/qarraba -2
				events/consult/wasala-masul -2
				events/mobilize/intashara-jaysh 1
				events/personnel/ayyana 2
				events/personnel/ayyana-mansib 1
				events/personnel/shakkala-hukuma -1
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
				events/request/talaba-bi 3
				events/request/wajjaha-bi -2
				events/retreat/asqata-tuham -1
				events/retreat/inha-ihtilal -1
				events/retreat/nazaa-silah -1
				events/sanction/allaqa-mufawadat -1
				events/sanction/uqubat-llati 1
				events/support/daama -2
				events/support/dam-dawla -3
				events/support/tabanna -1
				events/support/waqqaa-ala -3
				events/threaten/haddada-hu -2
				events/threaten/hadhdhara-min-radd -2
				masdar -1
				noun -1
				participle 5
			preposition
				events/accuse/adana -2
				events/accuse/ishtabaha -2
				events/accuse/lama 1
				events/accuse/muhakama 2
				events/accuse/shakk -1
				events/accuse/shakwa 2
				events/accuse/tahqiq-jinai -3
				events/accuse/tuhma 4
				events/agree/tawassul -2
				events/aid/darraba -1
				events/assault/atlaqa-nar 4
				events/assault/dammara 2
				events/assault/darba 5
				events/assault/hujum -2
				events/assault/ishtabaka 1
				events/assault/istakhdama-kimyai 2
				events/assault/itada 1
				events/assault/maqtal -6
				events/assault/muwajahat 1
				events/assault/naffadha-idam -2
				events/assault/qatala 2
				events/assault/qatla -2
				events/assault/tadakhkhul-askari -2
				events/coerce/ajbara -1
				events/coerce/ataha -1
				events/coerce/athara -1
				events/coerce/awqafa 1
				events/coerce/ijraat-istithnaiyya -1
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
				events/retreat/afraja 5
				events/retreat/sallama-silah -1
				events/sanction/hukm-qadai 1
				events/support/dafaa-an -2
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
					masdar 3
					noun 3
				other
					events/assault/maqtal -1
			،
				events/accuse/adana -2
				events/accuse/tahqiqat 1
				events/accuse/tuhma -1
				events/assault/al-hadith 1
				events/assault/amaliyya-askariyya -3
				events/coerce/itaqala -1
				events/consult/ijtima 1
				events/consult/mutamar -1
				events/retreat/atlaqa-sarah 1
				masdar 1
				verb -4
			ب
				events/accuse/naddada -2
				events/coerce/itaqala 1
				events/consult/qimma 1
				events/disaster/isaba-marad -1
				events/request/alzama -2
				events/request/mutalaba 2
				events/support/rahhaba 3
				events/threaten/haddada-quwwa 1
				events/threaten/tahdid-bi -1
				noun -2
				verb 2
			ك
				masdar 1
			ل
				events/accuse/muhakama -2
				events/aid/dam-maddi -3
				events/aid/sallama-musaadat -1
				events/assault/iqtaham 1
				events/assault/tasadda -2
				events/consult/ziyara 1
				events/request/dawa 1
				events/request/talab -3
				events/support/shakara 1
				masdar -1
				verb -3
			”
				masdar -1
		2
			↵
				events/assault/qatla -1
				noun -3
				verb 3
			"
				events/assault/dammara -1
				verb -1
			.
				events/accuse/muhakama -2
				events/aid/qaddama-musaadat 1
				events/assault/asara -1
				events/consult/mutamar -1
				masdar -1
				verb -1
			:
				events/assault/qatla -2
			adverb
				noun -3
			complementizer
				noun -1
				verb 2
			conjunction
				masdar -4
			edge
				events/assault/atlaqa-nar -2
				events/assault/dammara -2
				events/assault/hujum 3
				events/assault/infajara -1
				events/consult/mufawadat -2
				events/protest/masira-muarrafa 1
				masdar -2
			past
				noun -2
			phrase
				events/accuse/adana 3
				events/accuse/hammala-masuliyya 1
				events/accuse/istajwaba 2
				events/accuse/tahqiqat -2
				events/agree/iltizam -3
				events/agree/istidad -2
				events/assault/hadith-irhabi 1
				events/assault/ightala 1
				events/assault/istaada-mawqi 1
				events/assault/maqtal 1
				events/assault/maraka 1
				events/coerce/ataha -1
				events/coerce/halat-tawari -1
				events/coerce/saytara -5
				events/consult/mufawadat -1
				events/consult/ziyara 5
				events/mobilize/azzaza-amn -1
				events/personnel/istaqala 2
				events/reject/qataa-ijtima -2
				events/request/daa 1
				events/support/ashada 1
				events/support/rahhaba 1
				events/support/tawqi -1
				noun -2
			preposition
				events/accuse/ittahama 2
				events/accuse/tahqiq-jinai 1
				events/accuse/tuhma 1
				events/agree/istidad 1
				events/agree/istidad-muaalan 1
				events/agree/ittafaqa 1
				events/agree/taahhada 4
				events/assault/al-hadith -3
				events/assault/atlaqa-sarukh 1
				events/assault/dahasa -1
				events/assault/hujum 2
				events/assault/naffadha-idam 1
				events/assault/qatala 1
				events/assault/qital 1
				events/coerce/qabd 3
				events/consult/wasala-masul -2
				events/personnel/istaqala -1
				events/personnel/istifta 1
				events/personnel/tawalla 1
				events/reject/aarada 2
				events/request/daa -1
				events/request/daa-fulan -1
				events/request/dawa -2
				events/request/mutalaba 2
				events/request/nashada 1
				events/request/talab 4
				events/request/talaba 1
				events/support/tarhib -1
				masdar 1
			pronoun
				masdar 1
				verb -1
			quantifier
				noun 1
			relative
				noun 2
				participle 1
			time
				events/personnel/intikhabat 3
				masdar 2
				noun 3
				verb -4
			verb
				aspect
					masdar 2
					noun 5
				event
					events/assault/istaada-mawqi -1
					events/sanction/hukm-qadai -1
					noun 2
					verb 3
				light
					events/consult/mubahathat -1
					verb 2
				modal
					masdar -2
					noun -1
				other
					masdar 2
				state
					masdar 1
					verb 1
			،
				events/agree/iltizam 1
				events/agree/taahhada -1
				events/assault/istihdaf -1
				events/consult/mubahathat 1
				events/reject/aarada -1
				events/support/tawqi -1
				noun -1
			أمام
				masdar 1
				verb 3
			إلى
				events/aid/naqala-jarha 1
				events/cooperate/taslim-shakhs 1
				masdar 1
				noun 2
				verb -1
			ب
				events/reject/rafada -1
				events/request/daa -3
				masdar 2
				noun 6
				verb 3
			بشأن
				noun 2
			بين
				events/consult/mubahathat -1
			حول
				events/consult/mufawadat 1
			داخل
				noun -4
			ضد
				events/assault/harb -1
			على
				events/agree/ittifaq 3
				events/assault/atlaqa-nar 1
				events/coerce/ajbara -1
				events/protest/ihtijaj -2
				events/support/tawqi 1
				masdar -1
				noun 1
			عن
				events/retreat/afraja 1
				masdar -1
				noun 3
				verb 1
			في
				events/assault/amaliyyatuha -1
				events/assault/tadakhkhul-askari -2
				events/coerce/ihtajaza -3
				events/coerce/itaqala 1
				events/coerce/muhtajaz-fi -2
				events/consult/qimma 1
				events/disaster/hariq 1
				events/protest/idtirabat -1
				events/protest/ihtijaj 2
				noun -1
			ك
				masdar -2
			ل
				events/reject/rafada 1
				masdar 1
				verb -1
			مع
				events/consult/tashawara 1
				masdar 1
				noun -2
				verb 1
			من
				events/personnel/istaqala 2
				events/request/talaba-min 1
				events/retreat/insahaba -1
				events/retreat/khuruj-min-sijn -1
				masdar 2
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
				masdar -2
				verb -1
			ل
				masdar -1
		conditional
			phrase
				verb -4
		conjunction
			phrase
				verb 2
			ب
				verb -1
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
			adverb
				masdar -1
			complementizer
				masdar 1
				noun -2
			demonstrative
				verb 1
			phrase
				masdar -2
				verb 3
			preposition
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
				verb 2
		preposition
			↵
				masdar -2
				noun 4
			.
				masdar 1
			complementizer
				masdar -2
				noun 1
			conditional
				noun -2
			conjunction
				noun -2
			phrase
				masdar 1
			preposition
				masdar -1
			relative
				noun 2
			verb
				event
					masdar -3
			،
				masdar -2
			ب
				noun 4
		relative
			phrase
				verb -1
			ب
				verb 2
		temporal
			phrase
				verb 4
		verb
			aspect
				phrase
					masdar 1
					verb 5
				preposition
					noun 1
					verb -1
			event
				↵
					noun 1
				"
					masdar -4
				phrase
					masdar 2
					noun 1
				preposition
					noun -2
					participle -1
				verb
					event
						noun 1
			light
				phrase
					noun -2
				preposition
					masdar 2
					noun 5
				،
					masdar 2
			other
				،
					masdar -1
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
				participle 1
			preposition
				masdar 2
				verb 1
			relative
				masdar -2
			time
				verb -1
			ب
				verb 4
		إلى
			phrase
				verb -1
		ب
			.
				noun -1
			phrase
				verb 3
			preposition
				masdar 3
			verb
				event
					masdar -1
			ب
				masdar 1
			ل
				masdar -4
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
			ب
				masdar -1
		ل
			.
				noun 1
			phrase
				masdar -1
			preposition
				masdar 4
				noun -5
				verb 2
		من
			phrase
				verb -3
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
		ASSAULT 3
		COERCE 4
		CONCEDE -1
		CONSULT -4
		PERSONNEL -1
		PROTEST 2
		RETREAT -2
		SUPPORT 2
		events/accuse/haqqaqat-shurta -1
		events/accuse/hujum-lafzi -1
		events/accuse/intaqada 7
		events/accuse/istada-safir -1
		events/accuse/istajwaba 4
		events/accuse/istankara 5
		events/accuse/ittahama 6
		events/accuse/mathala-amam -1
		events/accuse/qadaa -1
		events/accuse/tahqiq-jinai -3
		events/accuse/tuham 1
		events/accuse/wabbakha -6
		events/accuse/wasafa-intihak -3
		events/agree/daw-akhdar -2
		events/agree/iltazama-bi 1
		events/agree/ittafaqa 2
		events/agree/ittifaq-muhaddad 2
		events/agree/ittifaq-musamma 2
		events/agree/ittifaqiyya -1
		events/agree/qabul -2
		events/agree/taahhada 1
		events/agree/taahhud 1
		events/agree/taahhud-bi 1
		events/agree/tawafaqa -1
		events/agree/waada 4
		events/aid/ajla 1
		events/aid/amal-ighatha -1
		events/aid/arsala-musaadat -1
		events/aid/dam-maddi -3
		events/aid/inqadh-nas -2
		events/aid/intashala -1
		events/assault/adhdhaba 4
		events/assault/al-qital -3
		events/assault/alqa-qunbula 3
		events/assault/amaliyya-irhabiyya 1
		events/assault/amaliyya-muqatilin -3
		events/assault/asara -2
		events/assault/atlaqa-ghaz 1
		events/assault/atlaqa-nar 4
		events/assault/dahasa -2
		events/assault/darba-jawwiyya 1
		events/assault/fajjara-nafsah 1
		events/assault/ghara 4
		events/assault/ghazw 2
		events/assault/haraqa-shakhs 3
		events/assault/harb-makan -2
		events/assault/hazama -1
		events/assault/hujum 5
		events/assault/hujum-kimyai 1
		events/assault/hujum-sarukhi 1
		events/assault/ightala 2
		events/assault/ightasaba 2
		events/assault/ihtajaza-musallahun 2
		events/assault/ikhtitaf-taira 2
		events/assault/iqtaham -4
		events/assault/istaada -2
		events/assault/istaada-mawqi -3
		events/assault/istahdafa -3
		events/assault/istihdaf -2
		events/assault/itada 3
		events/assault/itida 3
		events/assault/jarha -3
		events/assault/kamin -1
		events/assault/khatafa 3
		events/assault/majzara 2
		events/assault/maqtal 1
		events/assault/masra -2
		events/assault/muwajahat 1
		events/assault/niza -1
		events/assault/qasafa 7
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
		events/coerce/hajaza 1
		events/coerce/hajjara 1
		events/coerce/hamlat-itiqalat 1
		events/coerce/hazara 2
		events/coerce/hujum-iliktruni 1
		events/coerce/ihtalla -3
		events/coerce/iqama-jabriyya 1
		events/coerce/iqtada -1
		events/coerce/itaqala 7
		events/coerce/khasira-mawqi -3
		events/coerce/muhtajaz-fi -1
		events/coerce/naqala-sijn -1
		events/coerce/qataa-khidma -1
		events/coerce/suqut-bi-yad -1
		events/coerce/tarada-mulahaqa -2
		events/coerce/zawwara -4
		events/concede/aalana-hudna 1
		events/concede/istajaba -1
		events/concede/tarajaa-an -2
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
		events/consult/wasala-masul -2
		events/consult/zara 4
		events/consult/ziyara 1
		events/cooperate/taawana 2
		events/disaster/fayadan 1
		events/disaster/hariq 1
		events/disaster/ihtaraqa -1
		events/disaster/zilzal 1
		events/mobilize/atlaqa-balisti 1
		events/mobilize/ijraat-amniyya -1
		events/mobilize/ikhtaraqa-ajwaa -2
		events/mobilize/intashara-jaysh 1
		events/mobilize/tajammua-quwwat -3
		events/mobilize/tajriba-nawawiyya 2
		events/mobilize/wusul-taazizat -2
		events/personnel/faza 6
		events/personnel/insahaba-barlaman -2
		events/personnel/intikhabat 1
		events/personnel/iqtira 1
		events/personnel/istifta -1
		events/personnel/kallafa -1
		events/personnel/mubayaa -2
		events/personnel/shakkala-hukuma -5
		events/personnel/tansib 1
		events/personnel/tashkila -1
		events/personnel/tayin 1
		events/personnel/wafat -1
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
		events/reject/qataa-ijtima -2
		events/reject/rafada-liqa 1
		events/reject/rafada-yield 3
		events/reject/rafd 1
		events/reject/tajahala -1
		events/request/alzama -2
		events/request/amara -2
		events/request/daa 1
		events/request/daa-liqa 2
		events/request/dawa-yield 2
		events/request/haththa 3
		events/request/iqtaraha -1
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
		events/retreat/fakkaka-asliha 1
		events/retreat/hudna -3
		events/retreat/hudna-sariya 1
		events/retreat/inha-ihtilal -4
		events/retreat/istaslama 2
		events/retreat/nazaa-silah -1
		events/retreat/sallama-nafsah 1
		events/retreat/taraja-quwwat 1
		events/sanction/aqaba -5
		events/sanction/istada-safirah 1
		events/sanction/saddaqa-hukm -1
		events/sanction/uqubat 2
		events/sanction/uqubat-llati 1
		events/support/abrama-ittifaq 1
		events/support/ashada 5
		events/support/athna 1
		events/support/ayyada -1
		events/support/bayaa-tanzim 1
		events/support/daama -2
		events/support/dafaa-an -1
		events/support/dam 1
		events/support/hanna 3
		events/support/iqamat-alaqat -1
		events/support/marrara-qanun -2
		events/support/rahhaba 3
		events/support/shakara 1
		events/support/tabanna -2
		events/support/waqqaa -1
		events/support/waqqaa-ala -2
		events/threaten/haddada 2
		events/threaten/haddada-hu -1
		events/threaten/haddada-quwwa 1
		events/threaten/hadhdhara-min-radd -4
		events/threaten/hadhdhara-tusawwil 1
		events/threaten/tawaada 2
	future 5
		ACCUSE 4
		ASSAULT -11
		COERCE -2
		CONCEDE 1
		CONSULT 1
		MOBILIZE 3
		PERSONNEL 1
		events/coerce/itaqala -2
		events/consult/qimma -2
		events/personnel/shakkala-hukuma 1
		events/retreat/sahaba-quwwat 1
		events/support/dam-dawla -1
		events/support/tawqi 4
	hypothetical -8
		AGREE -1
		PROTEST -2
		RETREAT 2
		SUPPORT 2
	negated -3
		CONSULT 2
		PERSONNEL 1
		SUPPORT -1
		events/accuse/muhakama -2
		events/agree/tawassala 1
		events/coerce/ihbat-tahrib -1
		events/coerce/itaqala 1
		events/consult/mubahathat 1
next
	verb
		edge
			masdar -1
			noun -2
			participle -1
			verb 1
		verb
			aspect
				noun 1
				verb -2
			event
				masdar -1
				noun 1
			light
				noun 1
			modal
				noun -2
			motion
				verb -1
			other
				masdar -2
			speech
				masdar 1
				noun 1
				verb 2
			state
				noun 3
noun
	adjectives
		nisba 6
		plain 2
	after
		
			definite -1
		أثناء
			construct -1
		إثر 4
		إلى -5
			definite -2
			indefinite -1
		ب -2
			construct -1
		بدون -1
		بسبب 3
		بشأن
			indefinite -4
		بعد 8
			definite 2
			indefinite 3
		بهدف -4
		جراء 4
			definite 1
		حول
			indefinite -1
		خلال 5
			definite 3
		دون -4
			indefinite -2
		عبر
			indefinite -1
		عقب 9
			construct 1
			definite 1
		على -1
			construct -1
			definite -1
			الرغم
				من 1
			خلفية 3
				indefinite 1
		عن 2
			construct 2
			definite -4
		في -1
			definite 1
			indefinite -1
		قرب -2
		ك -1
		ل -8
			possessed -1
		مثل -6
			definite -4
		مع
			indefinite 5
		من
			definite 5
			indefinite -2
			possessed -1
			أجل -9
				definite -2
		منذ 10
			construct 1
			definite 1
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
		events/accuse/tahqiq-fi -4
		events/accuse/tahqiqat -1
		events/agree/qabul -1
		events/agree/safqat-asra -1
		events/agree/taahhud 1
		events/aid/ajla 2
		events/assault/adhdhaba 1
		events/assault/amaliyya-muqatilin -3
		events/assault/atlaqa-sarukh -3
		events/assault/dammara 2
		events/assault/darb-shakhs -1
		events/assault/haraqa-mabna -1
		events/assault/haraqa-shakhs 1
		events/assault/harb-ahliyya -1
		events/assault/harrara 2
		events/assault/hazama -2
		events/assault/hujum 1
		events/assault/ightala 2
		events/assault/infajara 2
		events/assault/istaada -3
		events/assault/istihdaf -4
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
	definite
		events/accuse/adana -4
		events/accuse/dawa -1
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
		events/assault/kamin -1
		events/assault/khatafa -1
		events/assault/majzara 1
		events/assault/niza-musallah -1
		events/assault/qatla -3
		events/assault/tafjir 1
		events/coerce/amaliyya-amniyya -2
		events/coerce/hasara 4
		events/coerce/iqama-jabriyya 1
		events/coerce/nahaba -2
		events/consult/dawra -2
		events/consult/liqa 5
		events/consult/mutamar -2
		events/consult/qimma 2
		events/consult/tashawara 2
		events/consult/wasata -1
		events/disaster/zilzal 1
		events/personnel/intikhabat 2
		events/personnel/istihqaq-intikhabi 1
		events/protest/ihtijaj 2
		events/protest/masira-muarrafa 3
		events/protest/thawra -1
		events/request/awamir -1
		events/request/dawa -2
		events/support/dam-dawla -1
		events/support/iitarafa-bi-dawla -3
		events/support/tarhib -3
		events/threaten/tahdid-bi -2
	genitive
		GROUP
			name -1
			nominal -2
				events/accuse/istajwaba -3
				events/agree/safqat-asra -1
				events/aid/inqadh-nas -1
				events/assault/atlaqa-sarukh -2
				events/assault/darb-shakhs -2
				events/assault/haraqa-mabna -1
				events/assault/istihdaf -3
				events/assault/maqtal -2
				events/assault/qatala -3
				events/assault/tafjir 1
				events/coerce/manaa -1
				events/coerce/saytara -2
				events/protest/masira 1
		ORGANIZATION
			name
				events/assault/hazama -1
			nominal 3
				events/assault/istihdaf -4
		PERSON
			name 7
			nominal 1
				events/accuse/istajwaba 3
				events/assault/qatala 1
				events/personnel/intakhaba -3
		PLACE
			name 8
				events/agree/iltizam -3
				events/agree/istidad -1
				events/assault/istaada -3
				events/consult/qimma 1
		event -5
			events/assault/farraqa 3
			events/protest/ahdath-shaghab -1
			events/request/talab -7
			events/support/tawqi 3
		none
			events/accuse/intaqada 1
			events/accuse/mathala-amam -1
			events/accuse/tahqiq-fi 1
			events/accuse/tuham 1
			events/agree/ittifaq -1
			events/agree/ittifaq-musamma 3
			events/agree/ittifaqiyya -2
			events/agree/taahhud-bi 1
			events/agree/tawassul -1
			events/aid/darraba -2
			events/assault/al-qital -2
			events/assault/darba-askariyya -1
			events/assault/darba-jawwiyya 1
			events/assault/ghara 1
			events/assault/hajama -2
			events/assault/harb-muarrakha -1
			events/assault/hujum-kimyai 1
			events/assault/hujum-sarukhi 1
			events/assault/ightasaba 3
			events/assault/infajara -1
			events/assault/iqtaham -1
			events/assault/istihdaf 1
			events/assault/jarha -2
			events/assault/kamin -1
			events/assault/muwajahat 2
			events/assault/qatala -1
			events/assault/tasadda -2
			events/assault/unf -1
			events/coerce/amaliyya-amniyya -2
			events/coerce/hasara 1
			events/coerce/ihbat-tahrib -2
			events/coerce/ihtajaza -1
			events/coerce/ihtalla -2
			events/coerce/iqama-jabriyya 1
			events/coerce/mudhakkirat-tawqif 2
			events/consult/dawra -2
			events/consult/hiwar -5
			events/consult/hiwar-bayna -2
			events/consult/ijtima 1
			events/consult/ittisal-hatifi -1
			events/consult/jalsa -5
			events/consult/jawla-ukhra -3
			events/consult/liqa 1
			events/consult/mubahathat 2
			events/consult/qarraba -2
			events/consult/tafawud -1
			events/consult/wasata -2
			events/disaster/infijar-ghaz 1
			events/mobilize/atlaqa-balisti 1
			events/mobilize/ijraat-amniyya -1
			events/mobilize/tajammua-quwwat -3
			events/mobilize/taqaddama-quwwat -1
			events/personnel/hall -1
			events/personnel/insahaba-barlaman -1
			events/personnel/iqtira 1
			events/personnel/istifta 1
			events/personnel/istihqaq-intikhabi 1
			events/personnel/tarashshaha -1
			events/personnel/tashkila -2
			events/personnel/wafat -2
			events/protest/idtirabat -2
			events/protest/isyan -1
			events/protest/shaghab 2
			events/protest/thawra -2
			events/reject/aarada -3
			events/reject/rafd 4
			events/request/dawa-yield 1
			events/request/mutalaba -1
			events/retreat/khuruj-min-sijn -1
			events/retreat/sahaba-quwwat 1
			events/sanction/tarada-safir 1
			events/sanction/uqubat-llati 1
			events/support/ashada 1
			events/support/hanna 1
			events/support/iitarafa-bi-dawla -2
			events/support/marrara-qanun -1
			events/support/shakara 2
			events/support/tayid 2
			events/threaten/haddada-quwwa 1
			events/threaten/tahdid-bi -3
		noun -3
			events/accuse/tahqiq-fi -2
			events/assault/dammara 2
			events/assault/daraba-ahdaf -1
			events/assault/hujum 2
			events/assault/infajara 2
			events/assault/iqtaham -1
			events/coerce/hujum-iliktruni 2
			events/consult/istiqbal -1
			events/consult/mubahathat -3
			events/consult/qimma -3
			events/personnel/wafat 4
			events/reject/rafd -1
		word
			none
				ACCUSE 3
				AID 1
				ASSAULT 3
				COERCE -2
				CONSULT -3
				COOPERATE -1
				DISASTER 2
				PROTEST 2
				REJECT -4
				THREATEN -2
			ابو 2
			اخرين 1
			استجواب -4
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
				PERSONNEL -3
			السلام -5
				CONSULT -3
			العمل 2
			العنف -3
			القوات 3
				RETREAT 1
			اللجنه 1
			المتمردين -1
			المتهم 1
			المسؤولين -1
			المعتقلين -3
			الملا 3
				PERSONNEL 2
			المليشيات -2
			المناطق -1
				ASSAULT -1
			المواطنين -2
			الولايات -1
			رئيس 2
				ACCUSE 3
			سمو 1
			شاليط -1
			عدن 2
				ASSAULT 2
			عناصر -2
			مدينه 2
			نار 2
				ASSAULT 2
	governed
		by
			aspect 3
			event 1
			light 1
			modal -6
			motion 3
			speech 3
			state -1
	indefinite
		events/accuse/adana 2
		events/accuse/muhakama -1
		events/agree/istidad 3
		events/agree/wad-masdar 1
		events/aid/darraba -3
		events/aid/qaddama-musaadat -2
		events/assault/harb-muarrakha -1
		events/assault/hujum -3
		events/assault/ishtabaka -1
		events/assault/itida -4
		events/assault/jarima-bashia -1
		events/assault/unf -1
		events/coerce/ihbat-tahrib -2
		events/coerce/mudhakkirat-tawqif 3
		events/consult/hiwar -3
		events/consult/ijtima 3
		events/consult/jawla-ukhra -4
		events/consult/liqa -2
		events/consult/mubahathat 3
		events/consult/qarraba -2
		events/disaster/infijar-ghaz 1
		events/disaster/tsunami -1
		events/mobilize/ijraat-amniyya -1
		events/mobilize/tajammua-quwwat -3
		events/personnel/intikhabat -3
		events/personnel/tashkila -1
		events/protest/adraba 1
		events/protest/idtirabat -3
		events/protest/muzahara 2
		events/request/dawa 2
		events/retreat/sahaba-quwwat 1
		events/sanction/allaqa-mufawadat 1
		events/sanction/tarada-safir 1
		events/support/dam-dawla -2
		events/support/marrara-qanun -1
		events/support/shakara 2
		events/support/tawqi -2
	inside
		container 2
		event -4
		nothing 3
		noun -1
		participant -10
	masdar
		definite -3
		indefinite -1
		possessed 2
	noun
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
		حادث 1
		حفل 1
		حق -1
		ختام 2
		خوض 1
		رئيس -5
		سبب 1
		شن -2
		ضحايا 1
		ضروره -2
		عقد -2
		عمليه 4
		فكره -7
		قرار 1
		قضيه 1
		قيد 2
		لاجراء 3
		لاستئناف -4
		مرحله 1
		مساله -1
		مقر -6
		نتائج 3
		هامش 2
		واجراء -3
		واعمال -1
		وجه -3
		وقوع 1
		يتم -1
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
		events/support/dam-dawla 5
		events/support/tayid 1
	quantity
		vague 1
object
	GROUP
		nominal
			events/assault/asara -3
			events/coerce/ajbara 1
			events/coerce/ihtajaza -1
			events/coerce/naqala-sijn -1
			events/consult/qarraba -2
			events/mobilize/nashara-quwwat 1
	ORGANIZATION
		nominal
			events/accuse/hammala-masuliyya 1
	PERSON
		name
			events/coerce/awqafa 1
		nominal
			events/accuse/adana -1
			events/assault/usiba -2
			events/coerce/awqafa -1
	PLACE
		name
			events/assault/hujum 2
			events/coerce/ihtalla -2
	event
		events/accuse/adana 4
		events/assault/hujum -3
		events/mobilize/azzaza-amn -1
		events/reject/aarada 1
		events/reject/rafada 5
		events/reject/rafd 2
		events/request/talaba-min 1
		events/support/ayyada 5
	none
		events/accuse/adana -2
		events/accuse/hammala-masuliyya -2
		events/accuse/istada-safir -1
		events/accuse/istajwaba 1
		events/accuse/ittahama 2
		events/accuse/qadaa -1
		events/accuse/tahqiq-jinai -1
		events/agree/daw-akhdar -1
		events/agree/istajaba -1
		events/agree/istidad-muaalan 3
		events/agree/ittafaqa 1
		events/agree/ittafaqa-ala 2
		events/agree/ittifaq -2
		events/agree/ittifaq-musamma 5
		events/agree/taahhada 5
		events/agree/tawassul -1
		events/agree/waada 1
		events/aid/adkhala-musaadat -1
		events/aid/ajla 1
		events/aid/dam-maddi -2
		events/aid/inqadh-nas -1
		events/aid/intashala -1
		events/aid/qaddama-musaadat -1
		events/assault/adhdhaba 1
		events/assault/al-hadith 4
		events/assault/al-qital -2
		events/assault/atlaqa-sarukh -2
		events/assault/dahasa -2
		events/assault/darb-shakhs -1
		events/assault/darba-jawwiyya 1
		events/assault/ghara 4
		events/assault/hadith-irhabi 2
		events/assault/hajama -5
		events/assault/hazama -1
		events/assault/hujum-kimyai 1
		events/assault/ightala 5
		events/assault/iqtaham -1
		events/assault/ishtabaka 1
		events/assault/istaada -4
		events/assault/istaada-mawqi -1
		events/assault/jarha -5
		events/assault/jarima-bashia -1
		events/assault/kamin -1
		events/assault/muwajahat 1
		events/assault/qasafa 1
		events/assault/qatla -3
		events/assault/tabadul-nar 1
		events/assault/tafjir 5
		events/assault/tarada-min -1
		events/assault/tasadda -3
		events/coerce/aghlaqa 5
		events/coerce/amaliyya-amniyya -2
		events/coerce/ataha -1
		events/coerce/hamlat-itiqalat 1
		events/coerce/hasara 3
		events/coerce/hujum-iliktruni 1
		events/coerce/ijraat-istithnaiyya -1
		events/coerce/ikhtaraqa-mawqi 1
		events/coerce/khasira-mawqi -1
		events/coerce/qataa-khidma -2
		events/coerce/saytara -6
		events/coerce/suqut-bi-yad -1
		events/coerce/zawwara -4
		events/concede/istajaba -1
		events/concede/rafaa-uqubat -1
		events/consult/dawra -2
		events/consult/ijtima 1
		events/consult/istiqbal -1
		events/consult/ittisal-hatifi -3
		events/consult/mutamar -3
		events/consult/tashawara-hawl 1
		events/consult/wasata -1
		events/disaster/fayadan 1
		events/disaster/gharaqa 2
		events/disaster/ihtaraqa -1
		events/mobilize/azzaza-amn 1
		events/mobilize/tajammua-quwwat -1
		events/personnel/ayyana -1
		events/personnel/faza 2
		events/personnel/intakhaba -1
		events/personnel/intikhabat 1
		events/personnel/istifta 2
		events/personnel/istihqaq-intikhabi 1
		events/personnel/nihayat-wilaya -2
		events/personnel/shakkala-hukuma 1
		events/personnel/tarashshaha -1
		events/personnel/tayin 1
		events/personnel/wafat -2
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
		events/reject/rafada -1
		events/request/alzama -2
		events/request/amara -3
		events/request/daa -1
		events/request/dawa-yield 1
		events/request/iqtaraha -1
		events/request/istanjada -2
		events/request/mutalaba -2
		events/request/talab -2
		events/retreat/awqafa-qital -1
		events/retreat/hudna -2
		events/retreat/insahaba 4
		events/retreat/taraja-quwwat 1
		events/sanction/hukm-bi -3
		events/sanction/hukm-qadai -2
		events/sanction/saddaqa-hukm -1
		events/sanction/tarada-safir 1
		events/support/abrama-ittifaq 1
		events/support/ashada 2
		events/support/athna 1
		events/support/ayyada -3
		events/support/bayaa-tanzim 1
		events/support/dafaa-an -1
		events/support/hanna 2
		events/support/marrara-qanun -1
		events/support/sadaqa-ala 1
		events/support/sawwata-ala -1
		events/support/shakara 1
		events/support/tabanna -2
		events/support/tadamana 1
		events/support/waqqaa 1
		events/threaten/haddada-quwwa 2
		events/threaten/hadhdhara-min-radd -2
		events/threaten/tahdid-bi -2
		events/threaten/tawaada 1
	noun
		events/accuse/ahala-qada 3
		events/accuse/intaqada -2
		events/agree/muwafaqa -2
		events/assault/al-hadith -3
		events/assault/alqa-qunbula 1
		events/assault/atlaqa-nar 2
		events/assault/hujum 2
		events/assault/iqtaham -1
		events/assault/istahdafa 1
		events/assault/istihdaf 2
		events/assault/qasafa 1
		events/assault/qital 1
		events/assault/tafjir -2
		events/coerce/hazara 2
		events/coerce/hujum-iliktruni -2
		events/coerce/iqtaham-amn -1
		events/coerce/itaqala 3
		events/coerce/saytara 2
		events/consult/ittisalat-maa -1
		events/consult/jalsa -1
		events/consult/liqa -1
		events/consult/mutamar 2
		events/personnel/intikhabat -1
		events/personnel/wafat 1
		events/request/daa 1
		events/request/dawa 1
		events/request/talaba 2
		events/request/talaba-bi 1
		events/retreat/afraja 3
		events/retreat/asqata-tuham -1
		events/retreat/atlaqa-sarah 1
		events/support/waqqaa -2
participants
	0 -1
	many 4
place
	false -1
	true 2
preposition
	إلى
		events/aid/naqala-jarha 2
		events/consult/qimma -1
		events/consult/wasala-masul -1
		events/cooperate/taslim-shakhs 1
		events/mobilize/arsala-quwwat -1
		events/request/daa 1
	ب
		events/accuse/adana -3
		events/accuse/haqqaqat-shurta -1
		events/accuse/ittahama 8
		events/accuse/tahqiq-fi -1
		events/accuse/tahqiqat 1
		events/agree/taahhud 1
		events/agree/waada 2
		events/assault/qatala 1
		events/coerce/hasara -3
		events/consult/istiqbal -1
		events/consult/mubahathat -1
		events/consult/qimma 2
		events/personnel/hall -1
		events/personnel/intikhabat -2
		events/request/alzama -2
		events/request/amara -3
		events/request/daa -1
		events/request/istanjada -4
		events/request/mutalaba 1
		events/request/talaba-assist 1
		events/request/talaba-bi 3
		events/request/talaba-yield 3
		events/sanction/hukm-qadai 2
		events/support/ashada 4
		events/support/dam-dawla -1
		events/support/rahhaba 3
		events/threaten/haddada-quwwa 2
		events/threaten/tahdid-bi -3
	بين
		events/agree/ittifaqiyya -1
		events/consult/hiwar-bayna -2
		events/consult/mufawadat 1
		events/support/tawqi 1
	حول
		events/agree/ittifaq -1
		events/consult/mufawadat 1
	ضد
		events/assault/harb -1
		events/protest/ihtijaj 1
		events/sanction/uqubat-llati -1
	على
		events/accuse/adana -2
		events/accuse/lama 1
		events/agree/iltizam 1
		events/agree/ittafaqa 2
		events/agree/ittafaqa-ala 1
		events/agree/ittifaq 3
		events/agree/muwafaqa 2
		events/agree/tawafaqa -1
		events/aid/talaqqa-musaadat -2
		events/coerce/ajbara -1
		events/coerce/hasara 1
		events/coerce/manaa -1
		events/personnel/hasala-aswat -1
		events/protest/ihtijaj -2
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
		events/agree/wafaqa 1
		events/assault/amaliyya-muqatilin -1
		events/assault/hajama -1
		events/assault/khatafa 1
		events/assault/niza -1
		events/assault/tadakhkhul-askari -3
		events/assault/usiba -2
		events/coerce/athara -3
		events/coerce/awqafa 1
		events/coerce/ihtajaza -4
		events/coerce/itaqala 1
		events/coerce/qabd 1
		events/coerce/saytara -1
		events/concede/jammada-istitan -2
		events/consult/mubahathat 1
		events/consult/mutamar 1
		events/consult/qimma 1
		events/disaster/hariq 1
		events/mobilize/nashara-quwwat 2
		events/personnel/ayyana 1
		events/personnel/hall -1
		events/protest/idtirabat -1
		events/protest/ihtijaj 1
		events/protest/kharaja-shawari 1
		events/request/amara -1
		events/request/daa 4
		events/support/daama -2
		events/support/waqqaa -1
	ل
		events/accuse/muhakama -1
		events/agree/ittifaq 1
		events/agree/muwafaqa 1
		events/aid/qaddama-musaadat -1
		events/assault/amaliyya-muqatilin -1
		events/assault/darba -3
		events/assault/iqtaham 1
		events/assault/tasadda -1
		events/concede/istajaba -1
		events/consult/bahatha 1
		events/consult/ijtima 2
		events/consult/istiqbal -1
		events/consult/mufawadat 2
		events/consult/ziyara 2
		events/consult/ziyara-makan 2
		events/disaster/hariq 1
		events/mobilize/tajammua-quwwat -1
		events/mobilize/tawajjuh-quwwat -1
		events/protest/ihtashada -1
		events/reject/rafada 1
		events/request/dawa 4
		events/request/dawa-liqa 1
		events/request/haththa 1
		events/support/daama-qadiyya 1
		events/support/dam-dawla -1
		events/support/shakara 1
	مع
		events/agree/tawassul 1
		events/assault/hujum -3
		events/assault/sidam -2
		events/consult/ittisalat-maa -1
		events/consult/naqasha-maa 1
		events/consult/tawasala-maa -1
		events/support/abrama 1
	من
		events/aid/madda-yad-aawn -1
		events/assault/dammara 3
		events/assault/hadama -1
		events/assault/tarada-min -2
		events/coerce/manaa -1
		events/consult/wasala-masul -2
		events/personnel/afa-min-mansib 1
		events/personnel/insahaba-barlaman -2
		events/personnel/istaqala 1
		events/request/talaba-min 1
		events/retreat/afraja 3
		events/retreat/khuruj-min-sijn -1
		events/retreat/sahaba-quwwat 1
		events/sanction/saddaqa-hukm -1
		events/sanction/uqubat-llati 1
		قبل
			events/assault/hujum 1
	نحو
		events/mobilize/taqaddama-quwwat -1
recipient
	BUS
		REQUEST -1
		events/assault/istihdaf -1
	COP
		PROTEST -2
	CRM -2
		ACCUSE -1
		events/assault/qatala 1
	CVL
		ACCUSE -1
		AID 3
		ASSAULT 1
		CONCEDE -2
		DISASTER 3
		PERSONNEL -4
		RETREAT -1
		events/agree/taahhada -1
		events/aid/ajla 1
		events/assault/adhdhaba 1
		events/assault/haraqa-shakhs 1
		events/assault/iqtaham -2
		events/assault/jarha -4
		events/assault/qatala -2
		events/coerce/itaqala 2
		events/coerce/muhtajaz-fi -4
		events/retreat/afraja 3
		events/retreat/atlaqa-sarah -4
	EDU
		ASSAULT 3
	ELI
		COERCE 2
	GOV
		ACCUSE 3
		ASSAULT -4
		COERCE -1
		PERSONNEL 1
		SANCTION -1
		SUPPORT 1
		events/accuse/istajwaba 7
		events/assault/hujum -1
		events/coerce/ataha 1
	HLH 1
		ASSAULT 2
		events/assault/hujum 1
	IGO 2
		SANCTION 1
	JRN 6
		ASSAULT 4
	JUD 3
	MIL -2
		AID -1
		COERCE -3
		events/aid/sallaha -1
		events/assault/amaliyya-askariyya -4
		events/assault/hujum 1
		events/assault/maqtal -3
		events/assault/qatala 1
	OPP 1
	PTY
		ASSAULT -1
		PERSONNEL -1
		SANCTION -2
	REB -3
		COERCE -3
		events/assault/harb -1
		events/assault/hazama -1
		events/assault/tarada-musallahin -1
		events/support/bayaa-tanzim 1
	REF 2
		AID -1
		COERCE 4
	REL
		PERSONNEL 1
		REQUEST -1
		events/assault/qatala -2
	UAF
		AID 2
		ASSAULT -2
		COERCE -2
	any
		AID -1
		COERCE -2
		DISASTER 1
		PERSONNEL 1
		REQUEST 1
		SUPPORT -3
		THREATEN -4
		events/accuse/ittahama 1
		events/aid/madda-yad-aawn -2
		events/assault/atlaqa-nar 1
		events/assault/hujum -2
		events/assault/istaada -3
		events/assault/istahdafa -4
		events/assault/istihdaf 4
		events/assault/maqtal 2
		events/assault/naffadha-idam -1
		events/assault/qatala 1
		events/coerce/hasara 2
		events/coerce/ihtajaza-juthath -1
		events/coerce/qabd 2
		events/personnel/intakhaba 1
		events/personnel/mubayaa -1
		events/retreat/atlaqa-sarah 2
		events/sanction/uqubat 3
		events/support/daama-qadiyya -1
		events/support/dam-dawla -2
		events/threaten/hadhdhara-min-radd -2
	none -2
		AGREE -3
		AID 1
		ASSAULT -3
		COERCE 4
		PROTEST 2
		REQUEST -4
		SANCTION -1
		SUPPORT -2
		THREATEN 2
		events/accuse/adana 1
		events/accuse/hammala-masuliyya -2
		events/accuse/haqqaqat-shurta -1
		events/accuse/istankara 2
		events/accuse/shakk -2
		events/accuse/tahqiq-jinai -1
		events/accuse/wasafa-intihak -3
		events/agree/daw-akhdar -1
		events/agree/iltizam -1
		events/agree/istidad -1
		events/agree/ittafaqa 3
		events/agree/ittafaqa-ala 1
		events/agree/ittifaq-musamma 3
		events/agree/ittifaqiyya -2
		events/agree/qabul -1
		events/agree/taahhada 5
		events/agree/taahhud 1
		events/agree/tawafaqa -1
		events/agree/waada 2
		events/aid/arsala-musaadat -1
		events/assault/al-qital -2
		events/assault/alqa-qunbula 1
		events/assault/amal-unf -2
		events/assault/amaliyya-muqatilin -2
		events/assault/amaliyyatuha -1
		events/assault/atlaqa-nar -1
		events/assault/dammara 2
		events/assault/darba 2
		events/assault/fajjara-nafsah 1
		events/assault/hamla-muqatilin -1
		events/assault/harb-ahliyya -2
		events/assault/harb-makan -2
		events/assault/harrara 1
		events/assault/hujum-kimyai 1
		events/assault/istaada-mawqi -1
		events/assault/istahdafa 1
		events/assault/kamin -3
		events/assault/majzara 3
		events/assault/niza -2
		events/assault/qatala -3
		events/assault/qital-sifa 1
		events/assault/sidam -1
		events/assault/unf -1
		events/coerce/amaliyya-amniyya -3
		events/coerce/awqafa -1
		events/coerce/dabata 1
		events/coerce/dahama 3
		events/coerce/hajaza 1
		events/coerce/ihtajaza -2
		events/coerce/istawla 1
		events/coerce/khasira-mawqi -1
		events/coerce/qarar-man -1
		events/coerce/quyud-mafruda -1
		events/coerce/saytara -2
		events/coerce/zawwara -2
		events/concede/aalana-hudna 1
		events/concede/istajaba -1
		events/consult/bahatha -2
		events/consult/dawra -2
		events/consult/hiwar -3
		events/consult/hiwar-bayna -2
		events/consult/ijtamaa 1
		events/consult/ijtima 2
		events/consult/iltaqa 2
		events/consult/ittisal-hatifi -1
		events/consult/ittisalat-maa -1
		events/consult/jalsa -3
		events/consult/jalsa-mughlaqa 1
		events/consult/jawla-ukhra -2
		events/consult/liqa 1
		events/consult/naqasha-maa 1
		events/consult/qarraba -2
		events/consult/tabadala-ara 1
		events/consult/tafawud -1
		events/consult/tashawara-hawl 1
		events/consult/tawasala-maa -3
		events/consult/wasala-masul -2
		events/consult/zara 1
		events/disaster/hadith-gharaq -2
		events/disaster/hariq 1
		events/disaster/ihtaraqa -1
		events/disaster/infijar-ghaz 1
		events/disaster/inhiyar-turba -2
		events/disaster/intishar-marad -1
		events/disaster/tsunami -1
		events/mobilize/atlaqa-balisti 1
		events/mobilize/ijraat-amniyya -1
		events/mobilize/ikhtaraqa-ajwaa -2
		events/mobilize/intashara-jaysh 2
		events/mobilize/tajammua-quwwat -1
		events/mobilize/tajriba-nawawiyya 1
		events/mobilize/taqaddama-quwwat -2
		events/mobilize/wusul-taazizat -3
		events/personnel/ayyana -2
		events/personnel/faza 1
		events/personnel/iqtira 1
		events/personnel/istifta 1
		events/personnel/istihqaq-intikhabi 1
		events/personnel/nihayat-wilaya -2
		events/personnel/tarashshaha -2
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
		events/reject/istabaada -1
		events/reject/qataa-ijtima -2
		events/reject/rafada 4
		events/reject/rafada-yield 2
		events/request/amara -2
		events/request/awamir -3
		events/request/awsa -1
		events/request/daa-fulan -1
		events/request/daa-liqa 1
		events/request/dawa-yield 2
		events/request/iqtirah-bi -1
		events/request/ishtarata -2
		events/request/istanjada -1
		events/request/talaba 1
		events/request/talaba-assist 1
		events/request/talaba-bi 2
		events/request/talaba-yield 1
		events/request/tawassala -1
		events/retreat/asqata-tuham -1
		events/retreat/atlaqa-sarah 1
		events/retreat/awqafa-qital -1
		events/retreat/fakkaka-asliha 1
		events/retreat/hudna -1
		events/retreat/hudna-sariya 1
		events/retreat/inha-ihtilal -1
		events/retreat/insahaba 2
		events/retreat/sahaba-quwwat 1
		events/retreat/sallama-nafsah 1
		events/retreat/taraja-quwwat 1
		events/sanction/hukm-qadai -1
		events/sanction/uqubat -1
		events/sanction/uqubat-llati 1
		events/support/abrama-ittifaq 1
		events/support/daama-qadiyya 2
		events/support/dam -1
		events/support/iqamat-alaqat -1
		events/support/marrara-qanun -1
		events/support/sawwata-ala -1
		events/support/tabanna -1
		events/support/tawqi 2
		events/threaten/hadhdhara-tusawwil 1
recipients
	0 -2
	1 1
sectors
	CVL
		COP
			PROTEST -2
		none
			AGREE -1
			CONSULT -2
			PROTEST 6
			REJECT -1
			REQUEST -1
	ELI
		none
			PERSONNEL 1
	GOV
		CVL
			ACCUSE -2
			COERCE -2
		GOV
			SUPPORT 5
		any
			AID -2
		none
			AID 2
			CONCEDE 1
			CONSULT 1
			PERSONNEL -1
			REQUEST 1
			RETREAT -1
			SUPPORT -1
	IGO
		none
			CONSULT 2
			REQUEST 1
	JRN
		none
			CONSULT -2
	JUD
		any
			COERCE -1
		none
			CONSULT -4
	LEG
		GOV
			ACCUSE 2
		none
			ACCUSE -1
			COERCE 2
	MIL
		MIL
			ASSAULT -1
		UAF
			ASSAULT 1
		none
			ASSAULT 3
			COERCE 2
			COOPERATE -4
			REQUEST -2
			RETREAT 4
	PTY
		none
			AGREE 3
			ASSAULT -1
			CONSULT 1
			SUPPORT 2
	REB
		none
			ACCUSE -1
			ASSAULT -4
			COERCE 4
			MOBILIZE -1
	REL
		none
			PERSONNEL 1
			REJECT -1
	SPY
		none
			COERCE -2
	UAF
		CVL
			ASSAULT 2
		UAF
			ASSAULT -2
		none
			COERCE 1
	any
		CVL
			COERCE 1
		GOV
			ACCUSE 1
			REQUEST 1
		PTY
			ASSAULT -1
		REB
			ASSAULT 2
		any
			THREATEN -2
		none
			ASSAULT 2
			CONCEDE -2
			CONSULT 1
			MOBILIZE 2
			PROTEST -1
			REQUEST -2
	none
		BUS
			COERCE 1
		COP
			ASSAULT 2
		CRM
			COERCE -3
			SANCTION -1
		CVL
			ASSAULT -3
			CONCEDE -1
			DISASTER 3
			PERSONNEL -2
		GOV
			COERCE -1
			REJECT -1
		HLH
			ASSAULT 1
		JRN
			ASSAULT 3
		MIL
			AID -1
		REF
			AID -1
			COERCE 1
		REL
			ASSAULT -3
			PERSONNEL 1
		any
			ACCUSE 2
			ASSAULT 1
			DISASTER 1
			PERSONNEL 3
		none
			COERCE -2
			CONCEDE 1
			RETREAT 2
			SANCTION -2
setting
	false
		false
			ASSAULT -4
			COERCE 1
			CONSULT -2
			DISASTER -3
			MOBILIZE -3
			PERSONNEL -1
			PROTEST -2
			REJECT 3
			REQUEST 3
			RETREAT -1
			SUPPORT 2
		true
			ACCUSE 2
			AGREE -4
			ASSAULT 3
			CONSULT -5
			COOPERATE -1
			DISASTER 3
			PERSONNEL 1
			PROTEST 1
			REJECT -2
			REQUEST -2
			SANCTION 7
			SUPPORT 5
	true
		false
			ASSAULT 2
			COERCE 1
			CONCEDE 1
			CONSULT 4
			DISASTER 2
			MOBILIZE 2
			PROTEST -1
			SANCTION -6
			SUPPORT -3
		true
			ASSAULT -1
			COERCE -6
			CONSULT 4
			DISASTER -2
source
	false 1
		ACCUSE 3
		AGREE -1
		DISASTER -2
		MOBILIZE -2
		PERSONNEL 2
		RETREAT 1
		SANCTION 2
		SUPPORT 3
	true
		AID 2
		COERCE 1
		DISASTER 2
		MOBILIZE 1
		PERSONNEL -1
		REJECT 3
		REQUEST -1
		SANCTION -3
subject
	GROUP
		nominal
			events/assault/hajama 1
			events/support/ayyada -2
	ORGANIZATION
		name
			events/coerce/saytara -1
	PERSON
		nominal
			events/agree/taahhada -2
			events/consult/iltaqa 1
			events/request/daa 1
	event
		events/request/talaba -1
	none
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
		events/agree/taahhada 2
		events/agree/taahhud 1
		events/agree/taahhud-bi 1
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
		events/assault/ghara 3
		events/assault/ghazw 2
		events/assault/hadith-irhabi 1
		events/assault/hajama -1
		events/assault/haraqa-shakhs 2
		events/assault/harb-makan -2
		events/assault/hazama -1
		events/assault/hujum-kimyai 1
		events/assault/hujum-sarukhi 1
		events/assault/ightala 5
		events/assault/ightasaba 1
		events/assault/iqtaham -2
		events/assault/istaada -3
		events/assault/itada 1
		events/assault/itida 3
		events/assault/jarha -3
		events/assault/kamin -1
		events/assault/majzara 1
		events/assault/maqtal 1
		events/assault/muwajahat 1
		events/assault/niza -1
		events/assault/qasafa 2
		events/assault/qital-sifa 1
		events/assault/sidam -1
		events/assault/tafjir 4
		events/assault/tamshit -2
		events/assault/tarada-min -2
		events/assault/tarada-musallahin -3
		events/assault/tawaghghul -2
		events/assault/unf -1
		events/coerce/ajbara -3
		events/coerce/amaliyya-amniyya -3
		events/coerce/ataha 1
		events/coerce/athara -1
		events/coerce/dabata 1
		events/coerce/hajaza 1
		events/coerce/hamlat-itiqalat 1
		events/coerce/ihbat-tahrib -1
		events/coerce/ihtalla -1
		events/coerce/ikhtaraqa-mawqi 1
		events/coerce/iqama-jabriyya 1
		events/coerce/iqtada -1
		events/coerce/itaqala 1
		events/coerce/mudhakkirat-tawqif 2
		events/coerce/naqala-sijn -1
		events/coerce/qataa-khidma -1
		events/coerce/tarada-mulahaqa -1
		events/coerce/zawwara -2
		events/concede/aalana-hudna 1
		events/concede/algha-qanun -1
		events/concede/itadhara 1
		events/concede/rafaa-uqubat -3
		events/consult/dawra -2
		events/consult/hiwar -3
		events/consult/hiwar-bayna -2
		events/consult/ijtima 2
		events/consult/iltaqa 1
		events/consult/istiqbal -1
		events/consult/ittisal-hatifi -1
		events/consult/ittisalat-maa -1
		events/consult/jalsa -3
		events/consult/jalsa-mughlaqa 1
		events/consult/jawla-ukhra -1
		events/consult/liqa 1
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
		events/personnel/iqtira 1
		events/personnel/istifta 1
		events/personnel/istihqaq-intikhabi 1
		events/personnel/mubayaa -2
		events/personnel/nihayat-wilaya -1
		events/personnel/tansib 1
		events/personnel/tarashshaha -1
		events/personnel/tashkila -2
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
		events/reject/aarada -3
		events/reject/iitarada -1
		events/reject/imtanaa -1
		events/reject/rafada -1
		events/reject/rafada-liqa 1
		events/reject/rafada-yield 2
		events/reject/rafd 2
		events/request/al-talab -1
		events/request/alzama -2
		events/request/dawa-yield 2
		events/request/nashada 3
		events/request/talaba 4
		events/retreat/afraja 2
		events/retreat/awqafa-qital -1
		events/retreat/dukhul-musaadat -1
		events/retreat/hudna -3
		events/retreat/hudna-sariya 1
		events/retreat/sahaba-quwwat 1
		events/retreat/taraja-quwwat 2
		events/sanction/allaqa-mufawadat 1
		events/sanction/aqaba -1
		events/sanction/hukm-bi -1
		events/sanction/saddaqa-hukm -1
		events/sanction/uqubat-llati 2
		events/support/ashada 1
		events/support/athna 1
		events/support/bayaa-tanzim 1
		events/support/daama -2
		events/support/dam-dawla -3
		events/support/hanna 3
		events/support/iqamat-alaqat -1
		events/support/marrara-qanun -3
		events/support/tadamana 1
		events/support/tawqi 2
		events/threaten/haddada-hu -1
		events/threaten/haddada-quwwa 1
	noun
		events/aid/talaqqa-musaadat -1
		events/protest/ihtashada -2
		events/request/talaba-bi 1
		events/threaten/hadhdhara-tusawwil 1
tense
	past 4
	present -8
text
	density
		0 -14
			ASSAULT -3
			CONSULT -2
		1 -6
			ACCUSE -5
			AGREE 2
			AID 2
			CONSULT -3
			PERSONNEL 2
			REQUEST -2
		2 -1
			ACCUSE -1
			AID -1
			ASSAULT -2
			COERCE 1
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
			MOBILIZE -1
			RETREAT 3
			SANCTION -4
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
			SANCTION -2
			THREATEN 2
		6 2
			ACCUSE 2
			AGREE -2
			AID -2
			ASSAULT 4
			COERCE -1
			CONCEDE -2
			CONSULT -1
			COOPERATE 4
			MOBILIZE 5
			PERSONNEL -1
			PROTEST 4
			REJECT 5
			SANCTION 1
			SUPPORT -1
	main
		ACCUSE
			AGREE -1
			AID -4
			COERCE 4
			CONCEDE -1
			CONSULT -7
			PERSONNEL 1
			REQUEST -2
			RETREAT 4
			SUPPORT -2
		AGREE
			AGREE 2
			COOPERATE 1
			PERSONNEL 2
			RETREAT 4
			SANCTION -1
		AID
			AID 3
			ASSAULT -3
			DISASTER 3
		ASSAULT
			ACCUSE 1
			AID 3
			ASSAULT 5
			COERCE 1
			CONCEDE -1
			DISASTER -7
			MOBILIZE 1
			PERSONNEL -5
			PROTEST -5
			REQUEST -1
			THREATEN 4
		COERCE
			AGREE -8
			AID -1
			ASSAULT 2
			CONCEDE 3
			REJECT -3
			SUPPORT -3
		CONCEDE
			CONCEDE 5
		CONSULT
			ACCUSE -3
			AID -2
			ASSAULT -1
			COERCE -1
			CONCEDE -3
			CONSULT 2
			COOPERATE -1
			DISASTER -4
			MOBILIZE -1
			PROTEST -4
			SANCTION 3
		DISASTER
			AID 3
			ASSAULT -10
			COERCE -5
			DISASTER 8
			PERSONNEL -8
			REQUEST -2
			SUPPORT -3
			THREATEN -2
		MOBILIZE
			MOBILIZE 5
		PERSONNEL
			AGREE 1
			ASSAULT 1
			CONSULT -4
			PERSONNEL 4
			REQUEST -2
			SANCTION -1
			SUPPORT 3
		PROTEST
			COERCE -1
			DISASTER -5
			MOBILIZE 3
			PROTEST 3
			REJECT -4
			REQUEST -2
			THREATEN -1
		REJECT
			PROTEST 1
			REJECT 6
			SUPPORT 3
		REQUEST
			ASSAULT 1
			COERCE -2
			CONCEDE -1
			CONSULT 5
			REJECT -2
			REQUEST 3
			RETREAT -1
		RETREAT
			AGREE 3
			ASSAULT 1
			COERCE -2
			CONSULT 1
			MOBILIZE -3
			RETREAT 2
			SUPPORT 2
		SANCTION
			AID -2
			ASSAULT 2
			COERCE 4
			REJECT 3
			RETREAT -2
			SANCTION 7
			SUPPORT -1
		SUPPORT
			AID 1
			ASSAULT 2
			CONSULT 1
		THREATEN
			ASSAULT -7
			THREATEN 1
	names
		GROUP
			collective
				ACCUSE -1
				AGREE 5
				AID -2
				ASSAULT -3
				CONSULT 6
				COOPERATE -3
				DISASTER -2
				PERSONNEL -3
				PROTEST 3
				REQUEST 4
				SANCTION -1
				SUPPORT 1
			community 1
				ACCUSE -2
				AGREE -2
				AID -1
				MOBILIZE 8
				PERSONNEL -6
				PROTEST 4
				RETREAT 1
				SUPPORT -2
				THREATEN 1
			equipment
				AID -3
				ASSAULT -1
				COERCE -3
				DISASTER 1
				MOBILIZE 2
				PERSONNEL -5
				REJECT 1
				REQUEST -2
				RETREAT 2
				THREATEN 3
			nationality
				ACCUSE -1
				AGREE 1
				COERCE 1
				CONCEDE 2
				DISASTER -1
				PROTEST -1
				REJECT 2
				REQUEST 5
				SANCTION -1
			people
				ACCUSE -2
				AGREE 2
				ASSAULT 1
				COERCE 2
				CONCEDE 3
				CONSULT -6
				PROTEST 6
				REJECT -1
				SANCTION -5
				SUPPORT 1
			person -1
				AGREE 1
				ASSAULT 6
				COERCE -1
				COOPERATE -4
				MOBILIZE -1
				SANCTION -3
				SUPPORT -4
				THREATEN -1
			sect
				ACCUSE -2
				AGREE -7
				COERCE 3
				CONSULT 4
				MOBILIZE 1
				PERSONNEL 1
				RETREAT -2
				SUPPORT 2
		ORGANIZATION
			armed-group
				ACCUSE -2
				COERCE -3
				CONSULT -2
				PERSONNEL 2
				REQUEST 2
				RETREAT -1
				SANCTION 3
				SUPPORT -2
				THREATEN 2
			club -10
				COERCE 3
				CONSULT -2
				PERSONNEL -1
				REJECT -3
				REQUEST -1
				SUPPORT -1
			collective
				ACCUSE 2
				AGREE -4
				COOPERATE -1
				DISASTER -1
				PERSONNEL -4
				PROTEST 5
				REJECT 4
				RETREAT -3
				SANCTION 2
				SUPPORT -3
			company
				AID -4
				COERCE -1
				DISASTER 1
				MOBILIZE -2
				REJECT 3
				REQUEST -4
				SANCTION 4
				THREATEN 1
			court
				ACCUSE 1
				AGREE -2
				ASSAULT 1
				COERCE -3
				CONSULT -3
				PERSONNEL -9
				REJECT 2
				REQUEST 4
				RETREAT 5
				SANCTION -2
				SUPPORT 1
				THREATEN 1
			government
				AGREE -3
				AID -2
				ASSAULT 1
				CONCEDE -3
				CONSULT 1
				DISASTER 4
				PERSONNEL -1
				PROTEST -3
				REJECT 5
				SANCTION -2
				SUPPORT 4
				THREATEN 2
			igo
				AGREE 1
				AID -3
				ASSAULT 2
				COERCE -3
				CONCEDE -1
				CONSULT 3
				PROTEST -2
				REJECT 4
				REQUEST 2
				RETREAT -1
			legislature -2
				AGREE 1
				ASSAULT 2
				CONSULT -1
				COOPERATE 2
				DISASTER -2
				MOBILIZE -2
				PERSONNEL -3
				PROTEST 6
				REQUEST -1
			media 1
				ACCUSE -1
				AID 2
				ASSAULT 2
				COERCE 2
				CONCEDE 2
				DISASTER 3
				PERSONNEL -3
				PROTEST -4
				REJECT -1
				REQUEST 2
				SUPPORT 3
				THREATEN -2
			military
				ACCUSE -1
				AGREE 3
				ASSAULT -1
				CONSULT 1
				COOPERATE -2
				DISASTER -3
				PERSONNEL 1
				PROTEST -1
				REJECT 1
				RETREAT 4
			ministry 1
				ACCUSE -3
				AGREE 5
				AID 1
				ASSAULT -2
				COERCE -1
				DISASTER -2
				MOBILIZE 1
				PERSONNEL 1
				PROTEST 1
				REJECT 1
				REQUEST -4
				SUPPORT 2
				THREATEN 1
			ngo
				ACCUSE -2
				AID -1
				ASSAULT 2
				CONCEDE -1
				PERSONNEL 2
				PROTEST 2
				REJECT 3
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
				SANCTION 1
				SUPPORT 1
			other 3
				ACCUSE -1
				ASSAULT 1
				COERCE 1
			party
				ACCUSE -1
				AGREE -1
				AID -2
				ASSAULT -1
				CONCEDE 3
				CONSULT 1
				COOPERATE -1
				PROTEST 2
				REJECT 3
				REQUEST 1
				SUPPORT 1
			police -1
				AGREE 4
				CONCEDE -2
				CONSULT 2
				DISASTER -1
				MOBILIZE 1
				PERSONNEL -2
				PROTEST 4
				REJECT -2
				SANCTION 1
				SUPPORT -1
			religious
				AGREE 1
				ASSAULT 1
				CONSULT -6
				SUPPORT 1
			university -2
				ACCUSE 1
				DISASTER -4
				PERSONNEL 5
				REJECT -4
				REQUEST -3
		PERSON
			none -1
				ACCUSE 2
				AID 1
				ASSAULT -1
				COERCE -1
				CONSULT -1
				COOPERATE -1
				DISASTER 4
				MOBILIZE 6
				PERSONNEL 4
				PROTEST 3
				REQUEST -1
				RETREAT -3
				SANCTION 1
				SUPPORT -1
			office
				ACCUSE 2
				AGREE -2
				AID 1
				COERCE -1
				CONSULT -2
				MOBILIZE -7
				PERSONNEL -3
				REJECT -2
				RETREAT -3
				SANCTION 4
				SUPPORT 4
				THREATEN 2
			office-holder 1
				AGREE 1
				AID -7
				ASSAULT 2
				CONSULT 5
				DISASTER -4
				MOBILIZE -4
				PERSONNEL 7
				REJECT 3
				REQUEST 2
				RETREAT -2
				SANCTION -3
				SUPPORT 2
			person -1
				ASSAULT -6
				COERCE 4
				CONSULT -1
				COOPERATE -6
				DISASTER 4
				REJECT -7
				REQUEST 5
				SUPPORT 1
		PLACE
			admin1
				ACCUSE 2
				AGREE -1
				AID -1
				ASSAULT 2
				COERCE 2
				DISASTER 1
				MOBILIZE -4
				REJECT -5
				REQUEST -4
				RETREAT 5
				SUPPORT 2
				THREATEN 1
			admin2 2
				CONCEDE -1
				CONSULT -7
			capital 2
				ACCUSE 1
				AGREE -3
				ASSAULT -1
				CONCEDE -2
				CONSULT 1
				COOPERATE 1
				DISASTER 3
				MOBILIZE 2
				PERSONNEL -2
				PROTEST -2
				REQUEST 2
				RETREAT 4
				SANCTION 3
				SUPPORT -2
			country
				ACCUSE -3
				AGREE -4
				AID 3
				CONCEDE 3
				PERSONNEL 3
				PROTEST -3
			none -1
				AID -2
				ASSAULT 1
				CONCEDE 2
				CONSULT -3
				DISASTER 1
				PROTEST -3
				REQUEST -2
			region
				AGREE 1
				AID -2
				ASSAULT 3
				CONCEDE -4
				CONSULT 1
				COOPERATE 3
				DISASTER 2
				MOBILIZE 3
				REJECT 3
				RETREAT -3
				SANCTION -7
				SUPPORT -3
				THREATEN -3
			site 1
				AID 3
				CONCEDE -1
				CONSULT -4
				DISASTER -1
				PROTEST 3
				REJECT 1
				REQUEST 2
				RETREAT 5
				SANCTION -3
				THREATEN -2
			town
				AGREE -3
				AID 7
				ASSAULT 1
				COERCE 1
				COOPERATE -1
				PROTEST 2
				REJECT 1
				SUPPORT -3
			water 1
				AGREE 1
				AID 1
				ASSAULT -2
				RETREAT -2
				SUPPORT -2
	share
		0
			AID -6
			ASSAULT -8
			COERCE -9
			CONCEDE -1
			CONSULT -3
			COOPERATE -1
			DISASTER -6
			MOBILIZE -2
			PROTEST -6
			RETREAT -5
			SUPPORT -6
		1
			ACCUSE 2
			AID 1
			ASSAULT -3
			COERCE -1
			CONSULT 1
			DISASTER -4
			PERSONNEL -1
			REJECT 5
			REQUEST 1
			RETREAT 2
			SUPPORT 1
		2
			AID 6
			CONSULT 1
			DISASTER 4
			PERSONNEL -2
			REJECT -1
			SANCTION 2
		3
			ASSAULT 6
			DISASTER 2
			PERSONNEL 4
		4
			ASSAULT 5
			COERCE 2
			PERSONNEL 2
type
	AID 1
	COOPERATE -1
	and
		form
			ACCUSE
				masdar -1
				verb 1
			AID
				masdar -1
				noun 3
			ASSAULT
				masdar 2
				noun -4
				verb 1
			COERCE
				masdar 2
				participle -1
			CONCEDE
				masdar 1
				verb -2
			CONSULT
				noun 2
				verb -2
			DISASTER
				verb -5
			MOBILIZE
				masdar 5
				verb -2
			PERSONNEL
				noun 3
				verb -4
			PROTEST
				masdar -1
				noun 2
			REJECT
				verb 5
			REQUEST
				masdar -2
				participle 8
			RETREAT
				verb 3
			SUPPORT
				masdar -1
				verb 2
			THREATEN
				verb 1
verb
	object
		false 1
		true -1
	particle
		س 1
		ف -1
		ل -2
		و 2
	passive
		true 1
	person
		1 3
	subject
		false -2
		true 2
word
	اتصال -4
	اتفاق 4
	اتفاقيات -1
	اجتماع 1
	اجتماعا 2
	احتجاج -2
	احتجاجا -2
	احتجاجات 3
	احتجاز 1
	احداث -2
	احراق -1
	اختطاف 1
	ارسال -1
	استعادت -2
	استعاده 2
	استهدفت -5
	اشتباكات -1
	اصابه -1
	اضراب 2
	اطلاق 3
	اطلقت 4
	اعاده 1
	اعتدي 1
	اعتقلوا -1
	اعمال -3
	اغتيال 1
	اقتحم -2
	الاتفاق 5
	الاتهام -1
	الاتهامات 1
	الاجتماع 8
	الاجتماعات -1
	الاحتجاجات 3
	الاحكام -3
	الادانه -4
	الاشتباك -2
	الاشتباكات 1
	الاغتيال 2
	الاقتحام -4
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
	السيطره 2
	الطلب -4
	العمليات -1
	العمليه 2
	العنف -1
	الغزو 1
	القتال 3
	القتلي -2
	القصف 2
	القمه 1
	اللقاء 8
	المؤتمر 1
	المؤتمرات -2
	المباحثات 3
	المحادثات -3
	المعارك 3
	المهاجمه -1
	الهجمات -1
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
	بدعم 1
	تتعهد 1
	تحرير 1
	تحقيق -2
	تحقيقا 1
	تخفيض 2
	تدعمها -1
	تدمير 1
	تراجع -2
	ترفض 1
	تزويد -1
	تسليم -3
	تسونامي -1
	تضامن 1
	تطلب -2
	تطهير -1
	تعهدت -1
	تعيين 1
	تفجير 2
	تقديم -1
	تلتزم -1
	تنصيب 1
	تهديدات 4
	تهمه 2
	توافق -1
	توجه -1
	توزيع 2
	توقع -1
	جلسات 2
	جولته 1
	جوله -1
	حرب -4
	حصار -3
	حظر -1
	حفظه -1
	حكم -1
	حل -1
	حوار -1
	داعيا 3
	دعا 2
	دعت 2
	دعوات 1
	دعوي 1
	رفض 1
	رفضت 1
	زيارات -2
	زيارته 1
	زياره 3
	سحب -2
	سقوط -1
	سيطره -3
	صفقه -1
	ضرب -3
	طالب 1
	طرد 2
	طلبات -6
	عمليات -7
	غرق 2
	قبول -1
	قتل 3
	قرار -1
	قمع -2
	قيود -4
	لاطلاق -2
	لاقتحام 2
	لدعم -5
	للسيطره -1
	للهجوم 3
	مؤتمر 3
	محتجزين -5
	مذكره 1
	مسيره 1
	مطالبا 1
	معارك 1
	منح 2
	ندين 1
	نرحب 1
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
	وتدمير 2
	ودعا 3
	ودعم -5
	وصدق -1
	وصلت -2
	وعد 1
	وقتل 3
	وقع -1
	وقعت 4
	ونقل -2
	ويدعي -7
	يشتبه -1
	يصل -4
	يلتقي 2
	يوافق -1`,
}
