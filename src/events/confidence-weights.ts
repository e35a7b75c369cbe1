import type { LinearModel } from './linear.js'

// Written by src/build/confidence.ts; see there.
export const confidenceModel: LinearModel = {
  bias: [0.12],
  weights: `actor
	BUS -8
		ASSAULT -1
		COERCE -1
		CONSULT 1
	COP 1
		COERCE 4
		events/assault/ishtabaka -2
	CRM -5
		ASSAULT 3
		COERCE -6
	CVL -11
		AGREE -3
		AID 2
		ASSAULT 11
		CONSULT -4
		PROTEST 2
		REJECT -2
		REQUEST -2
		RETREAT -3
		events/protest/ihtashada 1
		events/protest/ihtijaj 3
		events/protest/iqtahama-hashd -5
	ELI 8
		PERSONNEL 1
	GOV 1
		AGREE -3
		ASSAULT -8
		COERCE 1
		CONCEDE 1
		CONSULT 10
		PROTEST -1
		REJECT 1
		REQUEST 6
		SANCTION -1
		SUPPORT 6
		events/accuse/adana 1
		events/accuse/hammala-masuliyya -1
		events/accuse/hujum-lafzi -1
		events/accuse/intaqada -1
		events/accuse/istajwaba -5
		events/accuse/tuhma 1
		events/agree/istidad-muaalan 4
		events/agree/qabul -1
		events/agree/taahhada -1
		events/agree/wafaqa -3
		events/aid/qaddama-musaadat -1
		events/assault/maraka -1
		events/coerce/aghlaqa 5
		events/coerce/dahama -1
		events/coerce/hazara 4
		events/coerce/ihtajaza 4
		events/coerce/qabd -1
		events/coerce/saytara -2
		events/consult/hiwar -1
		events/consult/ijtamaa 1
		events/consult/iltaqa 3
		events/consult/istaqbala 3
		events/consult/jawla 1
		events/consult/liqa -6
		events/consult/mubahathat -8
		events/consult/qimma -3
		events/consult/tafawud -8
		events/personnel/istaqala -5
		events/personnel/shakkala-hukuma 5
		events/personnel/tayin 2
		events/reject/fitu 3
		events/reject/rafada 1
		events/request/daa 1
		events/request/wajjaha-bi -1
		events/retreat/afraja 4
		events/support/daama-qadiyya 3
		events/support/hanna 2
		events/support/waqqaa-ala -6
		events/threaten/haddada 3
		events/threaten/hadhdhara-min-radd -1
		events/threaten/hadhdhara-tusawwil 2
	HLH
		AID 1
	IGO 3
		ACCUSE 1
		AGREE 5
		AID 3
		ASSAULT -10
		COERCE -11
		CONSULT 5
		REQUEST 4
		SANCTION 3
		SUPPORT -2
	JRN -4
		CONSULT -4
	JUD
		CONSULT -8
		REJECT 1
		SANCTION 4
		events/accuse/adana -10
		events/accuse/tahqiq-fi 1
		events/accuse/tahqiqat -2
		events/consult/jalsa -12
		events/sanction/hukm-qadai -1
	LAB 10
	LEG
		COERCE 8
		PERSONNEL -6
		REJECT 3
		REQUEST -3
		events/accuse/istajwaba 5
		events/request/talab -10
		events/support/sawwata-li -3
	MED -7
	MIL
		ACCUSE -4
		AID -2
		ASSAULT 1
		COERCE 7
		COOPERATE -10
		REQUEST -1
		RETREAT 3
		SUPPORT -5
		events/accuse/haqqaqat-shurta -1
		events/aid/arsala-musaadat -1
		events/aid/darraba -1
		events/assault/amaliyya-askariyya -1
		events/assault/atlaqa-nar 1
		events/assault/atlaqa-sarukh -5
		events/assault/istahdafa 3
		events/assault/maraka 6
		events/coerce/ataha -2
		events/coerce/itaqala 1
		events/coerce/saytara 1
		events/retreat/insahaba 12
	NGO
		SUPPORT -1
	OPP 2
	PTY 5
		AGREE 8
		ASSAULT -2
		CONSULT 1
		PERSONNEL -2
		SUPPORT 7
		events/agree/iltazama-bi 1
	REB 7
		COERCE 8
		MOBILIZE -4
		REJECT 1
		RETREAT 4
		events/coerce/hasara 2
		events/coerce/itaqala -1
	REL -1
		REJECT -1
		events/personnel/wafat 3
	SPY 2
		ACCUSE 3
		events/accuse/tahqiqat 3
	UAF -3
		ASSAULT 6
		events/assault/asara -1
		events/assault/istaada-mawqi -1
	any 2
		ACCUSE 4
		AGREE 2
		AID 6
		ASSAULT -1
		COERCE -2
		CONCEDE -1
		COOPERATE 4
		MOBILIZE 6
		PERSONNEL -2
		REQUEST -2
		SUPPORT 4
		THREATEN -1
		events/accuse/intaqada 5
		events/accuse/ittahama 1
		events/accuse/tahqiqat -2
		events/agree/iltizam -5
		events/agree/istidad -2
		events/agree/istidad-muaalan -1
		events/agree/ittifaqiyya -3
		events/agree/muwafaqa 1
		events/agree/taahhada 2
		events/agree/tawafaqa -2
		events/aid/adkhala-musaadat -3
		events/aid/darraba 7
		events/aid/qaddama-musaadat -3
		events/aid/sallama-musaadat -2
		events/assault/amaliyya-askariyya 1
		events/assault/dahasa -3
		events/assault/dammara 1
		events/assault/hadama 1
		events/assault/istaada -1
		events/assault/istahdafa -3
		events/assault/istakhdama-kimyai -1
		events/assault/istihdaf -6
		events/assault/qasafa 3
		events/coerce/ataha -2
		events/coerce/awqafa -2
		events/coerce/damma 2
		events/coerce/ihtajaza -2
		events/coerce/istawla 4
		events/consult/hiwar-bayna -3
		events/consult/istaqbala -3
		events/consult/jalsa 3
		events/consult/liqa 2
		events/consult/tafawud 5
		events/personnel/istaqala 5
		events/personnel/wafat -1
		events/protest/ihtashada -3
		events/protest/tazahara 5
		events/reject/aarada 1
		events/reject/rafd 2
		events/request/talab 9
		events/request/talaba 6
		events/retreat/afraja -1
		events/retreat/insahaba -2
		events/retreat/istaslama 2
		events/support/daama 3
		events/support/tayid 5
	none -2
		ACCUSE -3
		AID -3
		ASSAULT 4
		COERCE 2
		PERSONNEL 2
		REJECT -9
		REQUEST -5
		RETREAT 2
		events/accuse/ahala-qada 1
		events/accuse/hukima 1
		events/accuse/naddada -5
		events/accuse/tahqiqat 2
		events/accuse/tuhma -3
		events/agree/ittifaq -1
		events/agree/ittifaq-musamma 4
		events/agree/muwafaqa -1
		events/agree/taahhada 1
		events/agree/tawassul -6
		events/aid/qaddama-musaadat 1
		events/aid/sallama-musaadat 7
		events/assault/adhdhaba 2
		events/assault/al-qital -2
		events/assault/atlaqa-nar -1
		events/assault/atlaqa-sarukh 1
		events/assault/daraba-ahdaf -3
		events/assault/darba 1
		events/assault/darba-askariyya -1
		events/assault/hadith-irhabi 1
		events/assault/hajama -1
		events/assault/haraqa-shakhs 1
		events/assault/harb-muarrakha -2
		events/assault/harrara 2
		events/assault/hujum 1
		events/assault/hujum-kimyai 1
		events/assault/idam -3
		events/assault/ightala 5
		events/assault/ightasaba 2
		events/assault/infajara 9
		events/assault/iqtaham -3
		events/assault/ishtabaka 3
		events/assault/istaada -5
		events/assault/istaada-mawqi -1
		events/assault/istakhdama-kimyai 2
		events/assault/istihdaf 1
		events/assault/jarha -6
		events/assault/kamin -4
		events/assault/masra -3
		events/assault/niza -4
		events/assault/niza-musallah -3
		events/assault/qatla -1
		events/assault/qital-sifa 1
		events/assault/tafjir 3
		events/assault/unf -2
		events/assault/usiba -2
		events/coerce/ajbara -1
		events/coerce/amaliyya-amniyya -4
		events/coerce/ataha 4
		events/coerce/awqafa 2
		events/coerce/dabata 1
		events/coerce/dabata-nas -1
		events/coerce/dahama -2
		events/coerce/habs-ihtiyati 4
		events/coerce/hujum-iliktruni 6
		events/coerce/ikhtaraqa-mawqi 1
		events/coerce/iqama-jabriyya 3
		events/coerce/itaqala 5
		events/coerce/jarrama -3
		events/coerce/naqala-sijn -3
		events/coerce/qabada -2
		events/coerce/qabd 2
		events/coerce/quyud -2
		events/coerce/saytara -5
		events/concede/rafaa-uqubat -1
		events/consult/hiwar -1
		events/consult/ijtima 1
		events/consult/istiqbal -2
		events/consult/mubahathat 3
		events/consult/mutamar 5
		events/consult/qimma 8
		events/disaster/fayadan 2
		events/disaster/hariq 2
		events/disaster/ihtaraqa -2
		events/disaster/karitha -1
		events/disaster/tahattamat 1
		events/disaster/zilzal 1
		events/personnel/faza 2
		events/personnel/hall -4
		events/personnel/hasala-aswat -7
		events/personnel/iqtira 3
		events/personnel/nihayat-wilaya -2
		events/personnel/shakkala-hukuma -5
		events/personnel/taadil-wizari 1
		events/personnel/tansib 8
		events/personnel/tashkila -3
		events/personnel/tuwuffiya -1
		events/personnel/wafat -4
		events/protest/idtirabat -2
		events/protest/itasama 1
		events/protest/masira 3
		events/protest/shaghab 3
		events/protest/thawra -1
		events/reject/imtanaa -2
		events/reject/istabaada -2
		events/request/daa -1
		events/request/talab -6
		events/request/talaba-bi 2
		events/retreat/atlaqa-sarah 7
		events/retreat/inha-ihtilal -5
		events/retreat/tabadul-asra -3
		events/sanction/hukm-qadai 5
		events/support/ashada 1
		events/support/daama -1
		events/support/daama-qadiyya -4
		events/support/tawqi 2
actors
	0 -2
	1 2
	many 4
adjective
	احتجاجيه 1
		PROTEST 1
	ارضيه -2
		DISASTER -2
	ارهابيه -11
		ASSAULT -11
	الاجتماعي -1
		CONSULT -1
	الاخيره 12
		ASSAULT 1
	الارهابي 9
		ASSAULT 9
	الاسرائيلي 5
	الاسرائيليه -2
	الالكترونيه -6
		COERCE -1
	الامنيه -11
		COERCE -1
	الاولي 3
	البرلمانيه
		CONSULT -1
		PERSONNEL 2
	التشريعيه
		PERSONNEL 1
	الجبريه 1
		COERCE 1
	الجويه 3
		ASSAULT 3
	الرئاسيه 5
		PERSONNEL 6
	الرسميه -1
		CONSULT -1
	الروسي 1
		ASSAULT 2
	السادس -1
	السداسيه -1
		CONSULT -1
	العامه -3
		PERSONNEL -2
	العربيه 1
		CONSULT 1
	العسكريه 2
		ASSAULT 3
	الفلسطينيه -12
	القادمه 1
	القضائيه -3
	المقبله 9
		PERSONNEL 1
	المقرره 2
	الموجهه 2
	النووي 3
		AGREE 2
	الوزاري 3
	امنيه -6
		MOBILIZE -8
	ثنائيه
		CONSULT 1
	جديده -7
		PROTEST -4
	جويه 3
		ASSAULT 6
	دوليه 1
	شامل -3
		ACCUSE -1
	شعبيه 4
		PROTEST 2
	عسكريه -3
		ASSAULT -1
	عنيفه 1
	قضائيه
		ACCUSE 1
	كبيره 1
	مبكره -2
		PERSONNEL -1
	مشروع -3
	هاتفي -6
		CONSULT -6
	واسع 5
		ASSAULT 1
	واسعه -1
beside
	-1
		" 4
			AGREE 3
			COERCE 2
		- 1
		: 5
			COERCE 6
		edge 1
			ACCUSE 10
			AID 4
			CONSULT -5
			MOBILIZE -7
			PERSONNEL -1
			REQUEST 3
			SANCTION 4
		time 6
			ACCUSE 1
			AID -2
			COERCE -1
			RETREAT 2
		« 1
		، 6
			ACCUSE 5
			AGREE 3
			COERCE -2
			COOPERATE -3
			MOBILIZE -2
			PERSONNEL 3
			REJECT -6
			REQUEST 12
			RETREAT -7
			SANCTION 1
			SUPPORT 5
			THREATEN 1
		أتم
			ASSAULT -2
			RETREAT 2
		أجرى 5
		أدى 1
		أراد -7
			ASSAULT -1
		أعقب 2
		أكد 4
		أوقف -4
		أيد
			ASSAULT -1
		اتخذ -6
		اثر 6
		اثناء
			COERCE -1
		اذا -2
		استجابه 3
		استدعى 4
		استمر 2
		استهدف -5
		اعتبر -7
		اعلان 3
		الاتفاق -3
		الاطراف -2
		التي
			ACCUSE -8
			AID 3
			ASSAULT 3
			COERCE 2
			REQUEST -2
		الجهود -1
		الجيش 6
		الحكومه -1
		الذكري 1
		الذي -6
			ACCUSE -7
			CONSULT 4
			PERSONNEL 2
			REQUEST -10
			SUPPORT 5
		الرئيس 6
		السعوديه 3
		السلطات 5
		الشرطه 2
		العاصمه 1
		اللجنه -3
		الولايات 4
		الي -3
			ACCUSE -7
			REQUEST 9
			RETREAT 2
		امام 1
		ان
			AID -2
			ASSAULT 2
			COERCE -2
			CONSULT 9
			REJECT -2
			REQUEST -6
			RETREAT 2
			SANCTION -1
		انتهى 3
		انه 12
			REJECT -3
		انها 4
			COERCE 1
		او -8
		ايران 4
		ايضا 6
		بريطانيا 2
		بسبب 6
			ASSAULT 2
		بعد 5
			ASSAULT 6
		بعدما 6
		بن 1
		بهدف -7
		تبع -3
		تخلل 5
			ASSAULT 4
		تركيا 4
		تعرض 2
		تعلق
			ASSAULT -1
		تقدم 1
		تلا 1
		تلبيه 5
		تم 6
			ASSAULT -4
			PERSONNEL 1
		تنفيذ -2
			ASSAULT -1
		ثم
			PERSONNEL 1
		جراء 7
			ASSAULT 3
		جرى 1
		جلسه -4
		جهود -1
		حاليا 2
		حاول -7
		حتي -1
			ACCUSE -2
		حضر
			CONSULT 1
		حول -8
		حيث 1
			MOBILIZE 1
			SUPPORT -4
		حين -2
		خاض 4
			ASSAULT 3
		خلال 6
			CONSULT 11
			PROTEST 4
		خلف
			ASSAULT 1
		دون -7
		رئيس -8
			CONSULT -3
			PERSONNEL -1
		رجال 1
		رفض
			ACCUSE -2
			SUPPORT -2
		روابط 4
		زال 11
		سمح -1
		سمع
			ASSAULT 1
		سوريا
			ASSAULT -1
		شعارات -5
		شكل -1
		شهد
			ASSAULT 1
		ضروره -2
		طالب -4
		طلب -8
		عبر
			ASSAULT 1
			CONSULT -6
		عد
			ASSAULT -1
		عدم -7
		عقب 16
		علي
			AGREE -1
			AID -12
			ASSAULT -6
			COERCE 1
			PROTEST 1
			REJECT -1
			SUPPORT 2
		عن
			ACCUSE 1
			AGREE 18
			AID -9
			COERCE -2
			PERSONNEL -2
			REQUEST -1
			SUPPORT 15
		عندما
			COERCE -5
		غير -3
		فان -6
		فرض -1
		فقد -2
		فقط -2
		في -1
			AGREE -2
			AID 1
			ASSAULT 2
			COERCE -7
			CONSULT 8
			DISASTER 3
			PERSONNEL 1
			RETREAT -6
			SUPPORT -8
		قال -3
		قام -1
			ASSAULT -1
		قبل 6
			AGREE -7
			ASSAULT 3
		قد 10
			SANCTION 4
			SUPPORT 4
		قرار 1
			CONCEDE 3
		قرارا 1
		قرب -6
		قرر 3
		قواته -2
			ASSAULT -4
		كان -9
			AGREE -6
			ASSAULT 6
			COERCE -1
			CONSULT -7
			PERSONNEL 1
			PROTEST 5
			REQUEST -1
		كما 10
			AGREE 2
			REQUEST 4
			SUPPORT -1
		لا -1
		لعدم -2
		للمطالبه -3
		لم 1
			AGREE 6
			AID -2
		لن 8
			REJECT 9
		له -6
		لهذا 4
		مؤخرا -1
		ما -13
			REQUEST -12
		مثل -9
		مجلس -4
		محافظه -1
		محاوله -3
		مستعده -2
		مع 1
			REQUEST -1
		مما -6
		من -7
			AGREE 2
			AID 1
			ASSAULT -5
			DISASTER -13
		منذ 17
			COERCE 4
		منطقه -7
		منع -8
		منها -9
		نتنياهو 1
		نتيجه 9
			ASSAULT 2
		نحن 5
		نحو -2
		نفذ -1
		نفى 1
		هذا 6
			ASSAULT 6
		هذه 1
			CONSULT 4
		هل -6
		هناك 2
		و -10
		واصل -11
			ASSAULT -3
			SUPPORT -2
		وحول 1
		وراء 3
		وزير 3
		وسط 3
		وصف 1
		وفي 2
		وقد 3
		وقف -10
			ASSAULT -7
		ولا -1
		ونحن 2
		وهو -2
		وهي -7
		” -3
	-2
		"
			COERCE -2
			DISASTER -4
		) 6
		- -3
			AID -2
			COERCE 1
			CONSULT -5
			SUPPORT 2
		: 3
			REQUEST 2
			SUPPORT -3
		edge 10
			AGREE -4
			AID 1
			ASSAULT -11
			COERCE -10
			CONCEDE 2
			COOPERATE -3
			DISASTER 1
			PERSONNEL 2
			PROTEST 1
			REQUEST 11
		time 4
			AGREE -12
			ASSAULT 10
			CONSULT 2
			DISASTER -4
			SUPPORT 6
		« 9
		، 2
			ACCUSE 2
			AGREE 9
			AID 6
			ASSAULT -2
			COERCE -7
			CONSULT -3
			MOBILIZE -4
			PERSONNEL 3
			PROTEST -1
			REJECT 7
			REQUEST 3
			SANCTION 1
			SUPPORT -3
			THREATEN -1
		أثار 1
		أشار
			PERSONNEL -2
		أصدر 5
		أطلق -1
		أعرب 1
		أعلن
			PERSONNEL -2
		أكد 4
		أمكن -3
			AID -1
		أوضح 3
		احتجاجا 3
		اخر 1
		اذا -3
		استخدم -10
			ASSAULT -2
		استعد 2
		اسرائيل
			ACCUSE -1
		اشاره 7
		اطلاق -2
		الا -13
			RETREAT -3
		الاتفاق 5
			SUPPORT 3
		الاعلان 1
		الامين 2
		الان -6
		التقرير 5
			ASSAULT 2
		الحكومه 7
		الخارجيه 3
		الذي 3
			COERCE 3
		الذين
			COERCE -2
			RETREAT 1
		الرئيس -6
			CONSULT -2
		السلطات 7
		الشرطه 2
			ASSAULT 3
		العراق 5
		القانون -3
		القرار 3
		القصاص -1
			ASSAULT -1
		القضاء 1
		القوات 6
			ASSAULT 3
		القوه -1
		المجلس 3
		المدينه
			ASSAULT -3
		المعارضه 1
		المقاتلين 3
		النظام -1
		الولايات
			ASSAULT -2
		الي
			AGREE -1
			CONSULT 3
		اليه 5
			SANCTION 1
		امله -7
		ان 9
			COERCE -9
			CONSULT -1
			SUPPORT 7
		انفسهم -1
		انه 10
		انهما 1
		ايران -3
		ب -9
		بتهمه -1
		بجروح -1
		بشكل 1
		بعد 10
			ASSAULT 6
		بمناسبه 2
		بين -1
		تحرير -4
		تسبب -7
			ASSAULT -4
		تعرض 1
			ASSAULT 2
		تعلق -1
		تقديم -4
		تقرر -1
		تم
			ASSAULT -2
		جبهه -1
		جدد 1
		جعل -1
		حاليا -4
		حرص -2
			RETREAT -1
		حصل 3
		حيث 2
		دعا -2
		دولار -8
		رئيس 8
		ردا 5
		رفض
			PERSONNEL -1
		زال 3
		سبق -2
		سقوط 1
		شارك 9
		شن -2
		ضد -1
		ظل 3
		عقد 4
			CONSULT 3
		علم -5
		علي -1
			ASSAULT 2
		عليه -1
		عن -1
			ASSAULT 2
			CONSULT -1
			REQUEST -2
		عناصر 3
		فرض
			COERCE 3
		في -1
			ACCUSE -8
			AGREE -3
			COERCE -7
			DISASTER 1
			SANCTION -1
		فيما
			ASSAULT 1
		قائد -4
		قال -1
			CONSULT -3
		قام 5
			ASSAULT 4
		قبل -1
		قتل 3
		قرارا 1
		كان
			ACCUSE -2
			AGREE 2
			COERCE 6
			CONSULT -4
		كما 11
			ASSAULT 1
		لا
			PERSONNEL 2
		للمساعده -2
		للمشاركه 3
		لم 6
		لمنع -5
		لن -1
		له 3
		لها -2
			ASSAULT -5
		ليست -1
		ما
			AID 2
			ASSAULT -3
		مثل -3
			ASSAULT -1
		مجلس 4
		محافظه -2
			ASSAULT -4
		محاوله -1
		مشروع -3
		مشيرا 12
		مصادر 2
		معه 4
		من -3
			AGREE -1
			COERCE 5
			DISASTER 1
			MOBILIZE 2
			PERSONNEL -4
			PROTEST -1
		منع -4
		موافقه 6
		هدف -2
		هذا -7
		هذه 1
		واجه 1
		واصل 4
		والتي -7
		والذي -4
		وان 4
		وحكومه -1
		وذلك 15
			CONSULT 1
		ولا 1
	1
		↵
			ACCUSE -1
			COERCE -2
			DISASTER 2
			SUPPORT 1
		" -2
			ACCUSE 3
			CONSULT -11
		- 1
		.
			ASSAULT 3
			CONSULT -11
			MOBILIZE -1
			PERSONNEL 3
		:
			ASSAULT -1
			CONSULT 1
		time 14
			ASSAULT 4
			COERCE 9
			PROTEST 1
			REJECT -6
		« 2
		» -8
		، -3
			ASSAULT 6
			CONSULT -9
			DISASTER -1
			RETREAT 1
			SUPPORT -3
		؟ -2
		ألقى -4
		احتجاجا 1
		اسرائيل
			COERCE 4
		اعضاء -4
		الاتفاق 3
			SUPPORT 5
		الاجراءات 3
		الارهابيه -1
		الانسانيه -3
			AID -2
		التي 3
			ACCUSE 11
			ASSAULT -13
			COERCE -1
			MOBILIZE -1
			PERSONNEL 1
			PROTEST 6
			SUPPORT -1
		الجيش 1
		الدعم 2
		الدول 1
		الذي 5
			ASSAULT 6
			COERCE 3
		الرئيس
			REQUEST -2
		السفير -8
			ACCUSE -4
		السلطات 7
			COERCE 1
		السيطره -7
			ASSAULT -4
		القبض 3
			COERCE 3
		القوات 1
		القوي 2
		الله -3
			RETREAT -1
		المغرب -1
		المنيه -2
			PERSONNEL -2
		النائب -1
		النطاق
			ASSAULT 2
		النكراء 1
			ASSAULT 1
		الولايات 2
		الي 3
			ACCUSE 9
			AID 8
			COERCE -4
			CONSULT -2
			COOPERATE 4
			REQUEST 4
		اليه -6
			REQUEST -6
		امام 11
			PROTEST 1
		او -12
			ASSAULT -4
		ايضا 7
		باجراء 1
		باعتقال -1
		باغلاق
			AGREE 2
		بالاعدام 3
			SANCTION 3
		بالحجاره -2
		بالكامل -3
		بانها
			ACCUSE -2
		بتحقيق -1
		بتفجير -1
		بحق -1
			ASSAULT -5
		بحقه -1
		بحمايه 4
		بدأ -1
		بشان 5
			ACCUSE 1
		بشده 3
		بشكل
			ACCUSE -2
			ASSAULT 1
		بعد 1
		بعدم 3
		بكفاله 2
			RETREAT 2
		بما 2
		بموجب 1
		بها -4
			COERCE -5
		بين 1
			AGREE -1
			ASSAULT 1
			CONSULT 1
		حول 3
			CONSULT 6
		حوله 1
		خلال -15
			COERCE -4
			CONSULT -10
		داخل -6
		دول -4
		روسيا 6
		زعيم 3
		سراحه 2
			RETREAT 2
		شركه -3
		شعارات
			PROTEST 1
		ضد -1
			ASSAULT -7
			SANCTION -1
		عبد
			CONSULT -1
		عقب -10
			ASSAULT -14
		علي -1
			AGREE 6
			COERCE 7
			CONSULT -3
			MOBILIZE -4
			PROTEST -3
			REJECT -6
			SANCTION -3
			SUPPORT 1
		عليه 5
			AGREE -3
			SANCTION 4
		عليها -3
			ASSAULT -3
		عمل -1
		عن
			ACCUSE -2
			CONCEDE 8
			CONSULT 1
			PERSONNEL 1
			REJECT -2
			SUPPORT -2
		عنهم
			ASSAULT -6
			RETREAT 1
		في
			ACCUSE -1
			AGREE -5
			ASSAULT 7
			CONSULT 4
			DISASTER 3
			MOBILIZE 5
			REQUEST -6
			RETREAT -1
			SUPPORT -1
		فيه 3
			REQUEST 2
		قاده 2
		قبل -3
		قد -2
			CONSULT -1
		قوات -5
			COERCE -5
		كان 8
			CONSULT 3
		كما -1
			ASSAULT -1
		لاحقا 1
		لاوكرانيا 2
			AID 2
		لدعم
			AGREE 3
		للاتفاق 1
			SUPPORT 2
		لم 3
		لمعرفه 1
			ACCUSE 1
		لن -3
		لهذا 1
		لهم
			AID 2
		ليس 2
		مباشره -3
		محمد -4
		مسؤوليه -7
			ACCUSE -8
		مستمره 4
		مستوطنون -2
		مسلحون
			ASSAULT 1
		مع
			ASSAULT -5
			CONSULT 3
		من
			ACCUSE -12
			AGREE 3
			COERCE 4
			CONSULT -8
			REJECT -4
			REQUEST 7
			SANCTION 4
		منذ 8
			CONSULT -1
		نتنياهو 2
		نفسه 2
		هذا 1
		واشنطن -8
		وان -5
		وجهات -1
			CONSULT -1
		وقع -3
			ASSAULT -1
		يوم -5
			ASSAULT -1
		” -2
	2
		↵
			ACCUSE -2
			ASSAULT 4
			COERCE -2
			PROTEST -1
			SUPPORT 1
		" -2
			AID -1
			ASSAULT -2
			RETREAT 1
			SUPPORT -3
		( -3
			ASSAULT -7
		. -3
			ACCUSE -10
			AGREE -4
			AID 2
			COERCE 5
			CONSULT -1
			PROTEST -4
			REJECT 2
			REQUEST -1
			RETREAT -2
		edge -1
			COERCE 2
			CONSULT -3
			PERSONNEL -3
			REJECT 1
		time 2
			MOBILIZE -4
			PERSONNEL 5
			REQUEST -5
		» 1
		، -4
			ACCUSE 4
			AGREE -6
			AID 2
			ASSAULT 11
			DISASTER -5
			PERSONNEL 7
			REQUEST -11
			RETREAT -3
		أصدر -1
		اتفاق -1
		اثر -3
		ارتفاع -2
		اسرائيل -5
			CONSULT 1
		افغانستان
			ASSAULT -3
		الا 3
		الاتحاد 2
		الاتفاق 1
			SUPPORT 1
		الاراضي -2
		الاردن 1
		الارض -2
			ASSAULT -1
		الامن -6
		البرلمان
			PERSONNEL 1
		البلاد -2
			ASSAULT 2
		التحقيق -2
		التي 4
			ACCUSE -2
			AID 1
			ASSAULT 3
			SUPPORT 1
		الجانبين -7
		الجناه -1
			COERCE -1
		الحكومه 3
		الحوثيين 1
		الدول
			CONSULT -2
		الذي 1
			ASSAULT 8
		الرئيس 3
			COERCE 2
		السلطات 3
		السلطه 2
		العاصمه 2
		العراق
			RETREAT 2
		العمل -1
		القرار 2
		القوي
			ASSAULT -2
		المحتجين 1
		المدنيين -5
		المسؤولين 2
			CONSULT 2
		المستشفي 1
		المنطقه
			CONSULT -1
		المواقع 1
		الهجوم
			ASSAULT -1
		الي 7
			AGREE 4
			RETREAT -1
			SUPPORT 2
		امام -1
		انحاء 1
		او -7
			ASSAULT -4
			RETREAT -1
		اوكرانيا 4
			ASSAULT 8
		ايران -3
			AGREE 1
			SANCTION -10
		بالقتل 2
			SANCTION 1
		بدعم 1
		بشكل 1
		بعد
			ASSAULT -5
		بين
			AGREE -1
			CONSULT 2
		بينها
			ASSAULT -1
		تحت -11
		تعرض 1
		تم 9
			ASSAULT 1
		ثم 1
		حتي -2
			ASSAULT -1
		حزب 1
		حي 1
		حيث 2
		خاض -1
			ASSAULT -1
		خسائر -4
			ASSAULT -3
		خلال 9
			PERSONNEL 3
		دار
			ASSAULT 3
		داعش -4
			ASSAULT -6
		دخول 5
		دولار 1
		دوله -5
		ذلك 2
		رئيس 1
		رجال
			ASSAULT 2
		رفض -5
		رفع 3
		روسيا 10
		زياره 1
		سيطره -9
		شمال
			COERCE 1
		ضد 6
		ضروره 2
			REQUEST 1
		ضمن 1
		عباس -2
			CONSULT -3
		عقد 1
		علي
			AGREE 3
			COERCE 3
			PERSONNEL 2
			REQUEST -2
			THREATEN -4
		عليها -1
		غزه 9
			COERCE 2
		في 4
			ACCUSE -3
			AGREE 1
			COERCE -7
			PERSONNEL 4
			SANCTION 1
		قال
			ASSAULT 3
		قانون 4
		قبل -8
		قتل -5
		قد -4
		قطاع 9
			ASSAULT 2
		كان 11
			REQUEST -1
		كما 4
			PERSONNEL 2
		لجنه -1
		لقي -6
		لكن -1
		له 1
		مؤتمر -5
		ما -12
			CONSULT -5
		مثل -7
		محكمه 2
		مساعده -1
			AID -1
		مسجد 1
		مسلحين
			ASSAULT 1
		مشروع -3
		مشيرا -3
			ASSAULT -2
		مع 2
			AGREE 1
			SANCTION -2
		مما -3
		من 2
			ACCUSE 6
			ASSAULT 4
			COERCE 3
			CONCEDE -1
			CONSULT -4
			RETREAT 3
			SANCTION 3
			SUPPORT -4
			THREATEN -8
		مناطق 3
		منذ 2
		موسكو -1
		هذه 2
		وضع 4
		وقع 3
			ASSAULT 3
		وقوات 2
		وقوع -3
		ومن 3
complement
	true 7
	word
		اتفاق 3
		اعتقال 2
		الاتفاق 5
		الارهابيين -2
		الاستيطان -6
		الجهود -1
		الجيش -1
		الحصار -1
		الحكم 1
		الحكومه -21
		السجن 2
		السفير -7
		السيطره -5
		الشعب 1
		الشغب 1
		الصاروخ -4
		الطائره 2
		الطريق -10
		العمل -1
		العنف -6
		القبض 1
		القرار 1
		القوات -7
		المحكمه -3
		المدينه -2
		المستشفي 1
		المسلحين -2
		المعتقلين -1
		المفاوضات -3
		المنيه -2
		النكراء 1
		بالحجاره -1
		بالسجن 3
		تبادل -6
		تشكيل -1
		جثث -3
		حاله 1
		حظر -2
		خطه -4
		داعش -2
		رئيس -9
		سراحه 3
		سفينه 1
		شعارات 2
		صواريخ 1
		عضويه 2
		عناصر -4
		عنف -1
		قرار -7
		قنبله 1
		قوات -1
		قواتها 4
		محكمه 2
		مشروع -2
		منع 2
		هدنه 4
		وتحقيق -1
		وجهات -1
		ولايه -5
content
	of
		AGREE -7
			AGREE 3
			AID -11
			CONSULT -12
			false
				masdar -8
				noun -5
			masdar -7
			true
				noun 4
		REJECT -1
			COERCE -1
			REQUEST 4
			SUPPORT -5
			false
				masdar -9
			masdar -5
			noun 2
		REQUEST -12
			ACCUSE -1
			AGREE -1
			AID 2
			ASSAULT 5
			CONCEDE -1
			DISASTER 2
			SANCTION -2
			false
				masdar -13
				noun -2
			masdar -8
		THREATEN -11
			false
				masdar -2
			masdar -7
			noun -2
counts
	false
		ACCUSE 2
		AID 1
		ASSAULT -1
		COERCE -1
		COOPERATE -1
		DISASTER 2
		REQUEST -1
	true 10
		ASSAULT 6
		COERCE 6
		DISASTER -2
date
	false -2
	true 8
event
	after
		ACCUSE
			ACCUSE
				false 6
			AGREE
				true -7
			ASSAULT
				false 9
				true 1
			COERCE
				false 4
				true 10
			CONSULT
				false -1
			PERSONNEL
				false 2
			PROTEST
				true 3
			REQUEST
				true 2
			RETREAT
				false -1
				true 6
			SANCTION
				true 6
		AGREE
			ASSAULT
				false 6
			CONCEDE
				true -2
			CONSULT
				true 7
			PERSONNEL
				false -4
				true 2
			REQUEST
				false 8
				true -2
			SUPPORT
				true 6
		AID
			ACCUSE
				false -2
			AGREE
				true 5
			AID
				false 4
				true 6
			COERCE
				true -5
			DISASTER
				false 5
			REQUEST
				true 5
			SUPPORT
				false -3
		ASSAULT
			ACCUSE
				false -6
				true 4
			AGREE
				true -3
			AID
				false 1
				true -1
			ASSAULT
				false 7
				true 11
			COERCE
				false 1
				true -2
			CONSULT
				false -3
				true -1
			COOPERATE
				true 2
			DISASTER
				false -12
				true -1
			MOBILIZE
				true -8
			PERSONNEL
				false -3
				true -11
			PROTEST
				false -4
				true -5
			REQUEST
				false -6
			RETREAT
				false 1
			SANCTION
				false -17
				true 5
			SUPPORT
				false -9
			THREATEN
				true 9
		COERCE
			AGREE
				false -1
				true -2
			ASSAULT
				false 1
				true 1
			COERCE
				false 3
				true 6
			CONCEDE
				false 2
			DISASTER
				true -3
			PROTEST
				false -5
				true 3
			REQUEST
				false -3
				true 7
			SUPPORT
				true -10
		CONCEDE
			ASSAULT
				false 1
				true -2
			COERCE
				false -1
				true -4
			CONCEDE
				false 4
			PROTEST
				false 1
			REQUEST
				true 3
			SANCTION
				false -2
		CONSULT
			ACCUSE
				false -6
				true 2
			AGREE
				true 10
			ASSAULT
				false -2
				true -1
			COERCE
				false -5
			CONCEDE
				false -2
			CONSULT
				false 2
				true 7
			DISASTER
				false 2
			MOBILIZE
				false -3
			PERSONNEL
				false 4
				true -6
			PROTEST
				false -4
			REJECT
				false -1
				true 1
			REQUEST
				false -1
				true 8
			RETREAT
				false -1
				true 2
			SANCTION
				false -2
			SUPPORT
				false -6
				true 11
		DISASTER
			ACCUSE
				false -3
			AID
				false 1
				true -6
			ASSAULT
				false -10
			COERCE
				false 7
				true -5
			DISASTER
				false 7
				true -1
		MOBILIZE
			ACCUSE
				false 3
			ASSAULT
				false -1
			CONSULT
				true -5
			MOBILIZE
				false 10
				true 1
			REJECT
				true 4
		PERSONNEL
			ASSAULT
				false -2
			COERCE
				true -2
			CONSULT
				false -5
			DISASTER
				false 1
				true -1
			PERSONNEL
				false 10
				true 1
			PROTEST
				false 2
			REQUEST
				false -5
				true -4
			SUPPORT
				false 2
				true 9
		PROTEST
			ACCUSE
				true 6
			AGREE
				false -3
				true -1
			COERCE
				false 2
			CONSULT
				true -2
			PERSONNEL
				false -5
			PROTEST
				false 5
				true 2
			REJECT
				false -5
			REQUEST
				false -9
			RETREAT
				false -2
		REJECT
			ACCUSE
				true 1
			AGREE
				false -1
			ASSAULT
				false 2
				true -2
			CONSULT
				true -5
			REJECT
				true 3
			REQUEST
				false -5
				true -1
		REQUEST
			ACCUSE
				false -4
				true 4
			AGREE
				true -1
			AID
				true 1
			ASSAULT
				false -1
			COERCE
				false -10
			CONSULT
				true 1
			MOBILIZE
				true -2
			PROTEST
				false 4
				true 5
			REJECT
				true 3
			REQUEST
				false 4
				true 9
			RETREAT
				false -5
			SUPPORT
				true 5
		RETREAT
			AGREE
				true 7
			AID
				true -2
			CONSULT
				true 2
			MOBILIZE
				false -2
			REQUEST
				true 8
			RETREAT
				false 10
				true 8
		SANCTION
			ASSAULT
				false 3
			COERCE
				true 7
			PERSONNEL
				false 2
			REJECT
				false -6
			REQUEST
				true -1
			SANCTION
				true 12
		SUPPORT
			ACCUSE
				false -6
			AGREE
				false 1
				true 3
			AID
				false 3
				true 5
			ASSAULT
				false -5
				true -4
			COERCE
				true -1
			CONSULT
				false 4
				true 15
			COOPERATE
				false -2
			MOBILIZE
				true 3
			PROTEST
				false -3
			REQUEST
				true 1
			RETREAT
				false 1
				true -3
			SUPPORT
				false 6
				true 3
		THREATEN
			ASSAULT
				false 2
			CONSULT
				false 1
			PROTEST
				false 3
			REJECT
				false -1
			REQUEST
				true -1
		none
			AID
				false 4
			COERCE
				false -4
			CONSULT
				false -2
			DISASTER
				false 1
			PERSONNEL
				false 4
			PROTEST
				false -1
			REQUEST
				false -4
			RETREAT
				false 1
	before
		ACCUSE
			ACCUSE
				false 8
				true -2
			AGREE
				false -4
			ASSAULT
				false 1
				true 18
			COERCE
				false 5
			CONSULT
				false 6
				true -1
			PERSONNEL
				false -1
			PROTEST
				true 1
			REJECT
				true -1
			REQUEST
				false 3
			RETREAT
				false 4
				true 6
		AGREE
			ACCUSE
				true -4
			AGREE
				false 8
			AID
				true -16
			COERCE
				false -1
			CONCEDE
				false 1
			CONSULT
				false 6
			REJECT
				true 1
			RETREAT
				false 1
			SANCTION
				false -3
			SUPPORT
				false 5
				true -2
		AID
			ACCUSE
				true -4
			AGREE
				true 4
			AID
				false 1
				true -1
			COERCE
				true -7
			CONSULT
				false -2
			COOPERATE
				false 2
			DISASTER
				true 7
			MOBILIZE
				false -4
		ASSAULT
			ACCUSE
				false 9
				true 1
			AGREE
				false -15
				true -4
			AID
				true 4
			ASSAULT
				false 5
				true 2
			CONCEDE
				false 2
			CONSULT
				false 3
				true -6
			DISASTER
				true -10
			MOBILIZE
				true -2
			PERSONNEL
				false 3
				true 3
			PROTEST
				false -2
				true 3
			REJECT
				true -1
			REQUEST
				false -3
			RETREAT
				true 3
			SANCTION
				false 3
			SUPPORT
				false 9
				true 2
			THREATEN
				true -2
		COERCE
			ACCUSE
				false 3
				true 3
			AGREE
				false 5
				true -2
			AID
				false 3
			ASSAULT
				false -1
			COERCE
				false 2
			DISASTER
				false 2
			PERSONNEL
				true 6
			REJECT
				true -3
			RETREAT
				false 5
				true -2
			SANCTION
				true 14
			THREATEN
				false -1
		CONCEDE
			AGREE
				true 3
			ASSAULT
				true -4
			COERCE
				true -3
			RETREAT
				true -3
			SANCTION
				true -3
		CONSULT
			ACCUSE
				false 2
			AGREE
				true -1
			AID
				true -4
			ASSAULT
				false 4
				true -3
			CONCEDE
				true -3
			CONSULT
				false 7
				true -1
			COOPERATE
				true -7
			DISASTER
				true -3
			MOBILIZE
				false 5
			PERSONNEL
				false -8
				true 9
			PROTEST
				false -3
				true -3
			REJECT
				true -2
			RETREAT
				true -3
			SANCTION
				false 2
				true -2
			SUPPORT
				false 3
				true -1
		COOPERATE
			CONSULT
				false 1
		DISASTER
			ACCUSE
				false 1
			AID
				false 11
				true 5
			ASSAULT
				false -14
				true -9
			CONSULT
				false -1
			DISASTER
				false 1
				true 3
			PERSONNEL
				false -9
			REQUEST
				false 6
			SUPPORT
				false -3
		MOBILIZE
			ASSAULT
				false -1
				true -17
			MOBILIZE
				false 8
		PERSONNEL
			ACCUSE
				true -2
			AGREE
				false -6
				true -3
			COERCE
				false -5
			CONSULT
				false 7
			PERSONNEL
				false 5
				true 5
			PROTEST
				false -3
			REJECT
				false -4
			REQUEST
				false -4
				true 6
			RETREAT
				false -1
			SANCTION
				false -1
		PROTEST
			ACCUSE
				false 1
				true -3
			ASSAULT
				true 7
			COERCE
				false 4
				true -9
			CONSULT
				false -2
			PROTEST
				false 8
				true 8
			REJECT
				true -13
			REQUEST
				false -1
				true -21
			RETREAT
				true -4
			THREATEN
				false -5
		REJECT
			ACCUSE
				true -14
			ASSAULT
				true -4
			COERCE
				false 1
			CONCEDE
				true 1
			CONSULT
				false 6
				true -9
			MOBILIZE
				true -2
			PROTEST
				false 4
				true -2
			REJECT
				false 3
				true 9
			RETREAT
				true -1
			SUPPORT
				false 1
				true -12
		REQUEST
			ACCUSE
				false 3
				true -20
			AID
				true -8
			COERCE
				false -2
				true -10
			CONCEDE
				true -9
			CONSULT
				true -4
			DISASTER
				false -2
			MOBILIZE
				false -1
			PERSONNEL
				false -1
				true 1
			REJECT
				false 4
				true 3
			REQUEST
				true -3
			RETREAT
				true -8
			SANCTION
				true -8
			SUPPORT
				false 3
				true -6
		RETREAT
			ACCUSE
				false -3
			ASSAULT
				false -2
			CONSULT
				false 3
			DISASTER
				false 1
			PERSONNEL
				true -3
			REQUEST
				true 1
			RETREAT
				false 7
				true 2
			SUPPORT
				false 1
				true -2
		SANCTION
			ACCUSE
				true -1
			AID
				false -2
			ASSAULT
				false 3
				true 9
			COERCE
				false 3
			CONSULT
				true -8
		SUPPORT
			ACCUSE
				false 4
			AGREE
				false 4
				true -7
			AID
				true 4
			ASSAULT
				false 6
			COERCE
				true 6
			CONCEDE
				true 4
			CONSULT
				false 5
				true 8
			PERSONNEL
				true 2
			REQUEST
				false -4
				true 2
			RETREAT
				false 1
			SANCTION
				true -7
			SUPPORT
				false 4
		THREATEN
			ASSAULT
				false 1
				true -10
			PERSONNEL
				true -3
			REQUEST
				false 1
			SUPPORT
				false -1
		none
			AGREE
				false 6
			ASSAULT
				false 5
			COERCE
				false 7
			CONSULT
				false 2
			MOBILIZE
				false -2
			REJECT
				false 2
			RETREAT
				false 1
filled
	false
		false
			events/accuse/adana 2
			events/accuse/istajwaba -4
			events/accuse/ittahama -4
			events/accuse/tahqiq-jinai -1
			events/accuse/tuhma -1
			events/agree/ittifaq -1
			events/agree/ittifaq-musamma 4
			events/agree/tawassul -6
			events/aid/amal-ighatha 1
			events/aid/qaddama-musaadat 1
			events/aid/sallama-musaadat 2
			events/aid/talaqqa-musaadat -1
			events/assault/al-qital -3
			events/assault/amaliyya-askariyya -4
			events/assault/atlaqa-nar -6
			events/assault/atlaqa-sarukh 1
			events/assault/dammara 3
			events/assault/darba 6
			events/assault/harb-ahliyya -5
			events/assault/harrara 3
			events/assault/hujum 1
			events/assault/hujum-kimyai 1
			events/assault/ightasaba 1
			events/assault/infajara 1
			events/assault/iqtaham -4
			events/assault/ishtabaka 2
			events/assault/istaada-mawqi -1
			events/assault/istakhdama-kimyai 2
			events/assault/majzara 1
			events/assault/niza -4
			events/assault/qatala -4
			events/assault/qital-sifa 1
			events/assault/unf -2
			events/coerce/amaliyya-amniyya -4
			events/coerce/itaqala 2
			events/coerce/quyud -1
			events/coerce/saytara -2
			events/consult/hiwar -1
			events/consult/ijtima 1
			events/consult/istiqbal -1
			events/consult/mubahathat 6
			events/consult/mutamar 5
			events/consult/qimma 8
			events/consult/ziyara -5
			events/disaster/hadith-gharaq -4
			events/disaster/ihtaraqa -2
			events/disaster/infijar-ghaz 1
			events/disaster/inhiyar-turba -3
			events/disaster/intishar-marad -2
			events/disaster/karitha -1
			events/disaster/tsunami -2
			events/mobilize/nashara-quwwat -1
			events/personnel/hasala-aswat -8
			events/personnel/iqtira 3
			events/personnel/nihayat-wilaya -2
			events/protest/idtirabat -2
			events/protest/itasama 1
			events/protest/masira 3
			events/protest/shaghab 3
			events/request/dawa 2
			events/request/talab -2
			events/retreat/atlaqa-sarah 3
			events/retreat/inha-ihtilal -2
			events/sanction/uqubat -1
			events/support/tawqi 2
		true
			events/accuse/istajwaba 6
			events/accuse/ittahama 2
			events/accuse/naddada -2
			events/accuse/tahqiqat 2
			events/assault/adhdhaba 2
			events/assault/al-udwan 3
			events/assault/amaliyya-askariyya 2
			events/assault/dammara -9
			events/assault/hajama -1
			events/assault/haraqa-shakhs 1
			events/assault/harb -2
			events/assault/idam -5
			events/assault/ightala 4
			events/assault/jarha -5
			events/assault/jarima-bashia -1
			events/assault/masra -4
			events/assault/usiba -2
			events/coerce/ajbara -1
			events/coerce/ataha 2
			events/coerce/awqafa 3
			events/coerce/dabata-nas -1
			events/coerce/dahama -7
			events/coerce/hazara 3
			events/coerce/hujum-iliktruni 4
			events/coerce/ikhtaraqa-mawqi 1
			events/coerce/iqama-jabriyya 2
			events/coerce/naqala-sijn -3
			events/coerce/rahhala-hu 1
			events/personnel/adda-yamin 1
			events/personnel/shakkala-hukuma -3
			events/personnel/tashkila -1
			events/retreat/afraja 1
			events/retreat/tabadul-asra -3
			events/sanction/hukm-qadai 2
			events/support/daama -1
			events/support/daama-qadiyya -2
	true
		false
			events/accuse/haqqaqat-shurta -1
			events/accuse/ittahama 4
			events/accuse/naddada 6
			events/accuse/shakk -2
			events/agree/daw-akhdar -2
			events/agree/iltizam -5
			events/agree/istidad -1
			events/agree/ittafaqa 4
			events/agree/ittafaqa-ala 2
			events/agree/ittifaqiyya -1
			events/agree/mustaidd -2
			events/agree/taahhada 4
			events/agree/tawassala 2
			events/agree/waada 3
			events/aid/qaddama-musaadat -1
			events/aid/sallama-musaadat -1
			events/assault/al-amaliyya 1
			events/assault/amaliyya-askariyya 2
			events/assault/amaliyya-muqatilin -9
			events/assault/amaliyyatuha -1
			events/assault/atlaqa-sarukh -1
			events/assault/iqtaham 1
			events/assault/istaada 1
			events/assault/khatafa -2
			events/assault/maraka 1
			events/assault/sidam -2
			events/coerce/aghlaqa 3
			events/coerce/ataha -2
			events/coerce/dahama 2
			events/coerce/ihtalla -1
			events/coerce/iqtaham-amn 1
			events/coerce/istawla 5
			events/coerce/khasira-mawqi -1
			events/coerce/quyud 2
			events/consult/bahatha -5
			events/consult/hiwar-bayna -5
			events/consult/ijtamaa 3
			events/consult/iltaqa 8
			events/consult/ittisalat-maa -1
			events/consult/jalsa -1
			events/consult/jawla-ukhra -3
			events/consult/mutamar -3
			events/consult/naqasha-maa 3
			events/consult/qimma -1
			events/consult/tashawara 1
			events/consult/tashawara-hawl 1
			events/consult/tawasala-maa -6
			events/consult/wasala-masul -4
			events/consult/ziyara 7
			events/mobilize/azzaza-amn -1
			events/mobilize/ikhtaraqa-ajwaa -3
			events/mobilize/intashara-jaysh 3
			events/mobilize/tajammua-quwwat -1
			events/personnel/hasala-aswat 2
			events/personnel/insahaba-barlaman -4
			events/personnel/istifta 3
			events/protest/adraba 1
			events/protest/ahdath-shaghab -3
			events/protest/ihtijaj 2
			events/protest/kharaja-shawari 1
			events/protest/tajammaa -7
			events/reject/aarada 4
			events/reject/rafada-yield 1
			events/request/amara -3
			events/request/daa 5
			events/request/daa-fulan -2
			events/request/iqtaraha -1
			events/request/matalib-fulan 2
			events/request/mutalaba -3
			events/request/talab 4
			events/request/talaba 1
			events/request/tawassala -1
			events/retreat/insahaba 3
			events/retreat/insahaba-min-madina 5
			events/retreat/istaslama 5
			events/retreat/ladha-firar -1
			events/retreat/taraja-quwwat 3
			events/sanction/hukm-qadai -5
			events/support/abrama-ittifaq 1
			events/support/ayyada -1
			events/support/daama-qadiyya 4
			events/support/dafaa-an -1
			events/support/hanna 3
			events/support/rahhaba 2
			events/support/sadaqa-ala 3
			events/support/sawwata-li -4
			events/support/tabanna -4
			events/threaten/haddada 4
			events/threaten/hadhdhara-tusawwil 2
		true
			events/accuse/adana -3
			events/accuse/intaqada 10
			events/accuse/ittahama 5
			events/accuse/tahqiqat -8
			events/accuse/wabbakha -8
			events/agree/istidad-muaalan 1
			events/agree/taahhada -3
			events/aid/intashala -4
			events/assault/amaliyya-askariyya -2
			events/assault/asara -8
			events/assault/atlaqa-nar 1
			events/assault/dahasa -3
			events/assault/ghazw 1
			events/assault/harrara-min -2
			events/assault/ihtajaza-musallahun 3
			events/assault/iqtaham -5
			events/assault/istahdafa -6
			events/assault/istihdaf -3
			events/assault/khatafa 8
			events/assault/qasafa 4
			events/assault/qatala 5
			events/assault/tafjir 1
			events/assault/tarada-min -6
			events/coerce/ataha -8
			events/coerce/fattasha 1
			events/coerce/hasara 6
			events/coerce/iqtaham-amn -10
			events/coerce/tarada-mulahaqa -3
			events/request/haththa 2
			events/request/nashada 2
			events/request/wajjaha-bi -5
			events/retreat/afraja 5
			events/sanction/aqaba -2
			events/sanction/uqubat 4
			events/support/bayaa-tanzim 2
			events/support/dam-dawla -2
			events/threaten/haddada-hu -2
			events/threaten/hadhdhara-min-radd -2
form
	masdar -2
	noun 2
	participle 2
	verb 2
frame
	events/accuse/ahala-qada
		verb 2
	events/accuse/haajjama
		masdar -1
	events/accuse/haqqaqat-shurta
		verb -2
	events/accuse/hujum-lafzi
		noun -1
	events/accuse/hukima
		verb 2
	events/accuse/intaqada
		verb 5
	events/accuse/istada-safir
		verb -2
	events/accuse/istajwaba
		masdar 3
	events/accuse/istankara
		verb 1
	events/accuse/ittahama
		verb 11
	events/accuse/mathala-amam
		masdar -6
	events/accuse/naddada
		verb 1
	events/accuse/tuham
		noun 1
	events/accuse/wabbakha
		verb -3
	events/accuse/wasafa-intihak
		verb -4
	events/agree/arada-musaada
		verb -2
	events/agree/ard-taqaddama
		noun -1
	events/agree/daw-akhdar
		verb -2
	events/agree/ittafaqa
		verb 6
	events/agree/ittafaqa-ala
		verb 3
	events/agree/ittifaq-musamma
		noun 7
	events/agree/ittifaqiyya
		noun -1
	events/agree/qabul
		masdar -4
	events/agree/taahhud
		masdar 2
	events/agree/taahhud-bi
		masdar 1
	events/agree/tawafaqa
		verb -3
	events/agree/tawassala
		verb 1
	events/agree/tawassul
		masdar -1
	events/agree/waada
		verb 8
	events/agree/wad-masdar
		noun 1
	events/aid/adkhala-musaadat
		verb -9
	events/aid/ajla
		masdar 2
	events/aid/arsala-musaadat
		verb -5
	events/aid/harrara-rahain
		masdar -1
	events/aid/inqadh-nas
		masdar -4
	events/aid/naqala-jarha
		masdar 1
	events/aid/qaddama-musaadat
		masdar -5
		verb 6
	events/aid/talaqqa-musaadat
		masdar -2
		verb 6
	events/assault/al-qital
		noun -5
	events/assault/alqa-qunbula
		verb 1
	events/assault/amaliyya-irhabiyya
		noun 2
	events/assault/amaliyya-muqatilin
		noun -7
	events/assault/asara
		verb -4
	events/assault/atlaqa-ghaz
		verb 1
	events/assault/atlaqa-sarukh
		masdar -7
	events/assault/dahasa
		verb -8
	events/assault/darb-shakhs
		masdar -2
	events/assault/darba-jawwiyya
		noun 1
	events/assault/ghara
		noun 5
	events/assault/ghazw
		masdar 2
	events/assault/hadith-irhabi
		noun 1
	events/assault/hajama
		masdar -5
	events/assault/hamla-muqatilin
		noun -1
	events/assault/haraqa-mabna
		masdar -3
	events/assault/haraqa-shakhs
		masdar 1
	events/assault/harb-makan
		masdar -2
	events/assault/hazama
		masdar -2
	events/assault/hujum
		noun 1
	events/assault/hujum-kimyai
		noun 2
	events/assault/hujum-sarukhi
		noun 1
	events/assault/idam
		masdar -1
	events/assault/ightala
		masdar 7
	events/assault/ightasaba
		masdar 6
	events/assault/ihtajaza-musallahun
		verb 3
	events/assault/iqtaham
		masdar -5
	events/assault/istaada
		masdar -7
	events/assault/istaada-mawqi
		verb -1
	events/assault/itada
		verb 5
	events/assault/itida
		masdar 5
	events/assault/jarha
		noun -7
	events/assault/kamin
		noun -3
	events/assault/majzara
		noun 3
	events/assault/maqtal
		masdar 3
	events/assault/masra
		verb -3
	events/assault/muwajahat
		masdar 3
	events/assault/niza
		noun -3
	events/assault/qada-ala
		masdar -1
	events/assault/qasafa
		verb 4
	events/assault/qatala
		masdar -5
		verb 14
	events/assault/qital-sifa
		noun 2
	events/assault/tadakhkhul-askari
		masdar -1
	events/assault/tafjir
		masdar 7
	events/assault/tamshit
		masdar -3
	events/assault/tarada-min
		masdar -1
	events/assault/tarada-musallahin
		masdar -8
	events/assault/tasadda
		masdar -6
	events/assault/unf
		noun -2
	events/assault/usiba
		verb -4
	events/coerce/aghlaqa
		verb 3
	events/coerce/ajbara
		verb -2
	events/coerce/amaliyya-amniyya
		noun -7
	events/coerce/ataha
		verb -8
	events/coerce/dahama
		masdar -1
	events/coerce/hajjara
		masdar 1
	events/coerce/hamlat-itiqalat
		noun 3
	events/coerce/hasara
		masdar 1
	events/coerce/hazara
		verb 3
	events/coerce/ihbat-tahrib
		masdar -2
	events/coerce/ihtalla
		masdar -2
	events/coerce/ikhtaraqa-mawqi
		masdar 1
	events/coerce/iqama-jabriyya
		noun 1
	events/coerce/iqtada
		verb -6
	events/coerce/itaqala
		verb 8
	events/coerce/khasira-mawqi
		verb -3
	events/coerce/manaa
		masdar -2
		verb 10
	events/coerce/mudhakkirat-tawqif
		noun 4
	events/coerce/qabd
		verb 2
	events/coerce/qarar-man
		noun -1
	events/coerce/qarsana-iliktruniyya
		noun -1
	events/coerce/qataa-khidma
		masdar -1
	events/coerce/saytara
		verb -4
	events/coerce/tarada-mulahaqa
		masdar -1
	events/concede/aalana-hudna
		masdar 1
	events/concede/algha-qanun
		masdar -1
	events/concede/rafaa-uqubat
		masdar -1
	events/consult/bahatha
		verb -3
	events/consult/dawra
		noun -4
	events/consult/hiwar
		noun -6
	events/consult/hiwar-bayna
		noun -5
	events/consult/ijtamaa
		verb 3
	events/consult/ijtima
		noun 4
	events/consult/iltaqa
		verb 2
	events/consult/istaqbala
		verb -1
	events/consult/istiqbal
		masdar -1
	events/consult/ittisal-hatifi
		noun -2
	events/consult/ittisalat-maa
		noun -2
	events/consult/jalsa
		noun -5
	events/consult/jalsa-mughlaqa
		noun 1
	events/consult/jawla-ukhra
		noun -2
	events/consult/liqa
		masdar 8
	events/consult/naqasha-maa
		verb 3
	events/consult/qarraba
		masdar -4
	events/consult/tafawud
		masdar -2
	events/consult/tashawara-hawl
		verb 1
	events/consult/tawasala-maa
		verb -6
	events/consult/wasala-masul
		verb -2
	events/consult/zara
		verb 6
	events/consult/ziyara
		noun 4
	events/cooperate/taslim-shakhs
		masdar 2
	events/disaster/fayadan
		noun 2
	events/disaster/gharaqa
		masdar 4
	events/disaster/hariq
		noun 2
	events/disaster/karitha
		noun -1
	events/disaster/zilzal
		noun 1
	events/mobilize/atlaqa-balisti
		masdar 1
	events/mobilize/ijraat-amniyya
		noun -2
	events/mobilize/tajammua-quwwat
		masdar -8
	events/mobilize/tajriba-nawawiyya
		noun 2
	events/mobilize/taqaddama-quwwat
		masdar -1
	events/personnel/ayyana-mansib
		verb 2
	events/personnel/faza
		masdar 2
	events/personnel/hall
		masdar -1
	events/personnel/intakhaba
		masdar -1
	events/personnel/intikhabat
		noun 2
	events/personnel/iqtira
		masdar 1
	events/personnel/istifta
		noun 2
	events/personnel/istihqaq-intikhabi
		noun 1
	events/personnel/mubayaa
		masdar -2
	events/personnel/taadil-wizari
		noun 1
	events/personnel/tansib
		masdar 2
	events/personnel/tarashshaha
		masdar -3
	events/personnel/tashkila
		noun -3
	events/personnel/tayin
		masdar 3
	events/personnel/wafat
		noun -1
	events/personnel/wafat-munya
		verb -2
	events/protest/adraba
		masdar 4
	events/protest/ahdath-shaghab
		noun -2
	events/protest/hamlat-muqataa
		noun 2
	events/protest/idtirabat
		noun -3
	events/protest/ihtajja
		verb -1
	events/protest/ihtashada
		verb -2
	events/protest/iqtahama-hashd
		verb -5
	events/protest/isyan
		noun -3
	events/protest/itasama
		masdar 5
	events/protest/kharaja-shawari
		verb 2
	events/protest/masira
		noun 6
	events/protest/muzahara
		noun 1
	events/protest/raddada-hutafat
		verb 2
	events/protest/rashaqa
		masdar -1
	events/protest/tajammaa
		verb -1
	events/protest/tazahara
		masdar -1
		verb 4
	events/protest/thawra
		noun -4
	events/reject/aarada
		verb 7
	events/reject/lan-yasmah
		verb 2
	events/reject/qataa-ijtima
		verb -3
	events/reject/rafada
		verb 1
	events/reject/rafada-yield
		masdar 2
	events/reject/rafd
		masdar 5
	events/request/al-talab
		masdar -1
	events/request/alzama
		masdar -3
	events/request/amara
		verb -4
	events/request/awsa
		masdar -2
	events/request/daa-fulan
		verb -2
	events/request/daa-liqa
		verb 4
	events/request/daiyan
		participle 1
	events/request/dawa-yield
		masdar 4
	events/request/ishtarata
		verb -1
	events/request/istanjada
		verb -12
	events/request/matalib-fulan
		masdar 1
	events/request/talaba
		verb 2
	events/request/talaba-assist
		verb 2
	events/request/talaba-bi
		verb 8
	events/request/talaba-min
		verb 2
	events/request/talaba-yield
		verb 2
	events/request/wajjaha-bi
		verb -1
	events/retreat/afraja
		masdar 2
	events/retreat/asqata-tuham
		verb -1
	events/retreat/awqafa-qital
		masdar -1
	events/retreat/dukhul-musaadat
		masdar -1
	events/retreat/hudna
		noun -5
	events/retreat/ifraj
		masdar 1
	events/retreat/inha-ihtilal
		verb -1
	events/retreat/khuruj-min-sijn
		masdar -3
	events/retreat/khuruj-quwwat
		verb -2
	events/retreat/sahaba-quwwat
		masdar 1
	events/retreat/sallama-mawqi
		masdar -2
	events/retreat/sallama-nafsah
		verb 3
	events/retreat/taraja-quwwat
		masdar 2
	events/sanction/allaqa-mufawadat
		verb -1
	events/sanction/aqaba
		masdar -3
	events/sanction/hazr-asliha
		masdar -1
	events/sanction/hukm-bi
		noun -2
	events/sanction/qataa-musaada
		verb 1
	events/sanction/saddaqa-hukm
		verb -2
	events/sanction/tarada-safir
		masdar 1
	events/sanction/uqubat
		noun 1
	events/sanction/uqubat-llati
		noun 2
	events/support/abrama-ittifaq
		verb 1
	events/support/ashada
		masdar 1
	events/support/daama
		verb -5
	events/support/dafaa-an
		verb -3
	events/support/dam-dawla
		masdar -7
	events/support/hanna
		masdar 3
	events/support/iitarafa-bi-dawla
		masdar -3
	events/support/marrara-qanun
		masdar -4
	events/support/rahhaba
		verb 6
	events/support/sawwata-li
		verb -1
	events/support/shakara
		masdar 6
	events/support/tabanna
		verb -6
	events/support/tawqi
		masdar 4
	events/support/waqqaa-ala
		verb -2
	events/threaten/haddada
		verb 2
	events/threaten/haddada-quwwa
		masdar 1
	events/threaten/hadhdhara-min-radd
		verb -3
	events/threaten/hadhdhara-tusawwil
		verb 2
	events/threaten/tahdid-bi
		masdar -1
	events/threaten/tawaada
		verb 6
further
	words
		0 -2
		1 15
		many 19
governor
	none 5
		ACCUSE 4
		AGREE -1
		AID -4
		COERCE 1
		CONCEDE 3
		CONSULT -5
		MOBILIZE -10
		REQUEST 3
		SANCTION 5
		SUPPORT 5
		masdar 1
		noun -2
		verb 6
	آل 6
		verb 4
	أبدى
		AGREE 3
		masdar -2
		noun 6
	أبرم -1
	أبلغ 7
		AGREE 1
		masdar 1
		noun 1
	أتاح
		PERSONNEL 1
		masdar 2
	أتم -9
		ACCUSE 1
		AGREE -1
		AID 2
		RETREAT 4
		noun -1
	أتى 8
		ASSAULT -8
		CONSULT 2
		REQUEST 3
		masdar 3
	أثار 5
		ACCUSE 6
		masdar 7
	أجبر 5
	أجرى 1
		COERCE -1
		CONSULT 8
	أحدث
		COERCE 4
	أخذ -2
		noun -6
	أدان 6
		verb 2
	أدلى 3
	أدى
		ACCUSE -3
		PERSONNEL 2
		PROTEST -3
		REQUEST 3
	أراد -4
		masdar -9
		noun 2
	أرسل 8
		ACCUSE 1
	أسفر 5
		ACCUSE 8
	أشاد -1
	أشار 3
		CONSULT 4
		DISASTER -5
		masdar 13
		noun -2
	أصاب -3
		ASSAULT 3
		COERCE -16
	أصبح -1
		noun -4
	أصدر 5
		COERCE -5
		SANCTION 3
		masdar 1
		noun 4
	أصر -1
		CONSULT -1
		masdar -6
		verb 4
	أضاف 9
		ASSAULT -8
		noun 1
	أطاح 4
	أطلق
		ASSAULT 1
		RETREAT -1
		verb -3
	أظهر
		ASSAULT 2
	أعد 1
	أعرب 5
		ACCUSE 1
		ASSAULT 6
		COERCE -2
		masdar 5
	أعطى -2
		masdar -4
	أعقب 5
	أعلن 13
		COERCE 2
		PERSONNEL -4
		REJECT 3
		SUPPORT -1
		masdar 2
		noun 1
	أفاد 5
		COERCE -1
		masdar 2
		noun 1
	أقام 1
	أقدم
		masdar 6
		verb -1
	أقر 2
		masdar 9
	أكد 2
		ACCUSE -4
		AGREE 17
		AID -3
		SANCTION 2
		SUPPORT 8
		masdar 6
		noun -5
		verb 2
	ألغى -3
	ألقى 3
		ACCUSE 5
	أمر 13
		ACCUSE 4
		masdar 9
	أمضى -3
	أمكن -6
		AID -3
		noun -2
		verb -5
	أمل -11
		CONSULT -5
	أنهى -5
		verb -1
	أوجد -2
		masdar -5
	أوضح
		CONSULT -1
		masdar 6
	أوفى 2
	أوقف 9
		ASSAULT -2
		masdar 6
	أولى
		ASSAULT -3
	أيد -1
		noun -3
	اتخذ 1
	اتضح 2
		noun 5
	اتفق -5
		CONSULT -1
	اتهم 1
		ASSAULT 1
	احتاج -3
	احتج 2
	ارتبط 1
	استبعد -2
		masdar -4
	استخدم -3
	استطاع -2
		ASSAULT 2
	استعد 9
		masdar 6
	استقل -2
		verb -3
	استهدف -4
		masdar -12
		noun 1
	اشتبه -8
		verb -5
	اطمأن -5
	اعتبر -6
		noun -2
		verb -1
	اعتزم
		masdar 3
	اعتقد
		masdar 2
	اعتقل -3
		ASSAULT -3
		noun -5
		verb 1
	اقترح -8
		masdar -3
		noun -2
	اقترف 1
	اقتضى -2
	اكتفى 1
	التزم
		masdar -3
	التقى
		verb 2
	امتنع -3
		masdar -2
	انبغى -3
	انتهى 1
	اندلع 1
		noun 4
	انطلق
		masdar -1
	بات
		noun 2
	بان 2
	بحث -1
	بدأ 1
		CONSULT -4
		masdar 2
	بلغ 2
	بين -1
	تابع 4
	تبع -1
		noun -1
	تجنب 3
	تخلل 5
		ASSAULT 4
	تخلى -7
	ترأس 2
	تردد
		noun -1
	ترك -6
		ASSAULT -2
	تزامن 4
		masdar 1
	تسبب -10
		ASSAULT -3
		noun -7
	تصاعد 3
		masdar 3
	تضمن -3
		COERCE -4
	تطلب
		masdar -3
	تعارض -3
	تعرض 2
		ASSAULT 3
		COERCE -2
		DISASTER 7
		masdar 10
		verb -2
	تعلق
		masdar -2
		noun 4
	تعهد -4
		masdar -9
	تقدم
		ACCUSE 10
		ASSAULT 1
		REQUEST -4
	تقرر -2
		SANCTION -4
		verb -5
	تلا 3
	تلقى 2
	تم
		ASSAULT -8
		CONCEDE -1
		CONSULT 7
		REJECT -1
		REQUEST 2
		RETREAT 3
		masdar 7
		verb -3
	تمسك -3
		masdar -3
	تمكن 3
		COERCE 3
		noun 3
	تناول
		masdar 1
	توج 5
		masdar 4
	توجه 6
		masdar 1
	توصل
		noun 1
	توعد -3
		masdar -2
	توقع
		CONSULT 2
		masdar -6
		verb 2
	تولى 1
	جاء 13
		masdar 5
		noun 2
	جدد 2
		REQUEST 5
		masdar 9
		noun -2
	جرى
		COERCE 6
		masdar 4
	جعل -3
		masdar -8
	حاول
		AID 7
		CONSULT -2
		REJECT -2
		RETREAT -1
		masdar -6
	حث -3
		masdar -7
		verb 1
	حدث 1
	حدد 1
		masdar 4
	حذر -8
		masdar -12
	حرص 6
		masdar 2
	حرم
		masdar -1
	حسن
		noun -1
	حصل
		PERSONNEL -2
		masdar 1
	حضر
		CONSULT 4
	حظر -13
		ASSAULT -2
		masdar -4
	حمل
		ASSAULT 2
	خاض 1
	خدم -3
	خضع 1
		masdar 1
	خطط 1
		masdar 3
	خطف 1
	دخل 1
		noun 3
	درس -3
	دعا -9
		ACCUSE -6
		COERCE 3
		REQUEST 3
		SANCTION -3
		masdar -11
		noun -3
		verb 4
	دعم
		masdar -3
	دفع
		masdar 5
		noun -6
	دل 2
		noun 2
	دمر
		verb -3
	ذكر 1
		PERSONNEL 2
		verb 7
	رأى
		COERCE 3
	رحب
		CONSULT -6
		masdar 1
		noun -1
	رد 1
	ردد -3
	رفض
		AGREE 1
		PERSONNEL -3
		REQUEST 10
		SUPPORT -4
		masdar -4
	رفع
		CONSULT 1
		verb -1
	ركز
		noun -3
	رهن -2
		masdar -1
	زال 11
		noun 1
		verb 3
	سأل -1
		noun -1
	سار -1
	سارع -1
	ساهم -5
		masdar -3
	سجل
		masdar 4
	سجن 3
		masdar 3
	سرى -7
		masdar -2
	سعى -4
		masdar -11
	سقط
		noun 1
	سمح -8
		PERSONNEL -5
		masdar -9
	سمع 2
		ASSAULT 2
	سيطر 6
	شارك
		CONSULT 1
	شاهد 5
		ASSAULT 2
	شكك
		masdar -1
	شمل
		noun -1
	شهد
		DISASTER 5
		noun 2
		verb -4
	صدر
		masdar 2
		noun -2
	صدق
		SANCTION 2
	صرح
		masdar 1
	ضرب 1
		noun 3
	ضم -4
	ضمن -7
		masdar -2
		verb -1
	طالب -10
		ACCUSE -13
		ASSAULT 8
		REJECT -2
		masdar -13
	طرح
		CONSULT -2
		masdar -5
	طلب -13
		SUPPORT -1
		masdar -2
		noun -6
	ظهر
		ASSAULT 3
	عاد 1
		ASSAULT 1
	عاش -1
		verb -2
	عانى 5
		noun 2
	عبر
		SUPPORT 1
		masdar 3
	عثر -4
	عد -5
	عرف
		noun 2
	عرقل -7
		verb -4
	عقد
		CONSULT 2
		REQUEST -1
	علم -4
	عمل -5
		CONSULT -1
		masdar -1
	عنى -10
		ASSAULT -2
		noun -1
	فتح 5
		ACCUSE 1
	فرض 1
		PERSONNEL 1
	فشل
		noun 3
	فقد 1
		ASSAULT 2
		noun 3
	قاد
		verb -1
	قال 6
		ACCUSE -7
		AGREE 14
		AID 6
		COERCE -4
		CONSULT -4
		PERSONNEL 1
		REJECT 1
		REQUEST -8
		masdar 5
		noun -4
	قام
		AID 4
		COERCE -1
		SUPPORT -2
		masdar 2
		verb -7
	قتل
		ASSAULT 1
		COERCE -3
		masdar 2
		verb -10
	قدر -5
		masdar -1
	قدم
		ASSAULT -2
		noun -2
		verb 1
	قرر 7
		AID 1
		noun 5
	قضى 3
		masdar 1
	قلل -3
	قيد 4
	كان
		ACCUSE -7
		AGREE -2
		CONSULT -3
		RETREAT 2
	كتب
		ASSAULT -2
		noun -3
	كرر 2
	كشف 5
		AGREE 1
		noun 4
	كلف 7
		ASSAULT 2
		masdar 5
	لعب
		ASSAULT -3
	مثل -2
		ASSAULT -1
		noun -1
	مكن
		masdar 1
	ملك -1
	منح -5
		COERCE -5
		masdar -1
	منع -9
		masdar -8
	ناشد -2
	نتج 2
		masdar 2
	نجح 2
		masdar 1
	ندد 8
	نسب -3
		ASSAULT -14
		SANCTION 1
		masdar -7
	نشر 1
		ASSAULT 2
	نشط 2
	نص -8
		masdar -1
	نصب
		masdar -1
	نفذ
		verb 2
	نفى 8
		masdar 12
	نقل 3
	هدد -8
	هدف -3
		masdar -14
	واصل -2
		ASSAULT -2
		masdar -6
	وافق
		SUPPORT -1
		masdar 7
	وجب -6
		masdar -5
	وجه 3
		ASSAULT -5
		noun 5
		verb 3
	ورد
		noun -5
	وسع
		masdar -2
	وصف 1
		ACCUSE -2
	وصل
		noun -5
	وضع
		COERCE 3
	وعد -3
		masdar -2
	وقع -2
		AGREE -5
		masdar 1
		noun -10
	وقف
		COERCE -3
headline
	false
		events/accuse/haajjama -1
		events/accuse/haqqaqat-shurta -2
		events/accuse/hujum-lafzi -1
		events/accuse/hukima 2
		events/accuse/intaqada 12
		events/accuse/istada-safir -3
		events/accuse/istajwaba 1
		events/accuse/istankara 5
		events/accuse/ittahama 11
		events/accuse/mathala-amam -4
		events/accuse/shakk -2
		events/accuse/tahqiq-jinai -4
		events/accuse/tuham 1
		events/accuse/wasafa-intihak -9
		events/agree/ard-taqaddama -1
		events/agree/daw-akhdar -4
		events/agree/ittafaqa 5
		events/agree/ittafaqa-ala 2
		events/agree/ittifaq-musamma 5
		events/agree/ittifaqiyya -1
		events/agree/muwafaqa -2
		events/agree/qabul -3
		events/agree/taahhada 3
		events/agree/taahhud 2
		events/agree/taahhud-bi 1
		events/agree/tawafaqa -5
		events/agree/tawassul -1
		events/agree/waada 8
		events/agree/wad-masdar 1
		events/aid/adkhala-musaadat -1
		events/aid/ajla 2
		events/aid/harrara-rahain -3
		events/aid/inqadh-nas -4
		events/assault/adhdhaba 3
		events/assault/al-qital -4
		events/assault/alqa-qunbula 5
		events/assault/amaliyya-irhabiyya 2
		events/assault/amaliyya-muqatilin -9
		events/assault/asara -5
		events/assault/atlaqa-ghaz 2
		events/assault/dahasa -5
		events/assault/darb-shakhs -2
		events/assault/darba-jawwiyya 1
		events/assault/fajjara-nafsah 2
		events/assault/ghara 3
		events/assault/ghazw 5
		events/assault/hamla-muqatilin -1
		events/assault/haraqa-shakhs 4
		events/assault/harb-makan -4
		events/assault/hazama -4
		events/assault/hujum-kimyai 2
		events/assault/idam -1
		events/assault/ightala 10
		events/assault/ihtajaza-musallahun 3
		events/assault/ikhtitaf-taira 4
		events/assault/iqtaham -1
		events/assault/ishtabaka 13
		events/assault/istihdaf -8
		events/assault/itada 4
		events/assault/kamin -3
		events/assault/majzara 1
		events/assault/masra -3
		events/assault/muwajahat 1
		events/assault/niza -1
		events/assault/qasafa 10
		events/assault/qital-sifa 2
		events/assault/sidam -2
		events/assault/tamshit -14
		events/assault/tarada-min -4
		events/assault/tarada-musallahin -4
		events/assault/tasadda -1
		events/assault/unf -2
		events/coerce/aghlaqa 4
		events/coerce/ajbara -2
		events/coerce/amaliyya-amniyya -2
		events/coerce/athara -1
		events/coerce/dabata 3
		events/coerce/dabata-nas -4
		events/coerce/hajjara 1
		events/coerce/halat-tawari -1
		events/coerce/hamlat-itiqalat 3
		events/coerce/hasara 11
		events/coerce/hazara 3
		events/coerce/ihbat-tahrib -3
		events/coerce/ihtalla -3
		events/coerce/iqama-jabriyya 1
		events/coerce/iqtada -3
		events/coerce/iqtaham-amn -2
		events/coerce/itaqala 12
		events/coerce/khasira-mawqi -6
		events/coerce/manaa 1
		events/coerce/naqala-sijn -4
		events/coerce/qarar-man -1
		events/coerce/qarsana-iliktruniyya -1
		events/coerce/qataa-khidma -4
		events/coerce/saytara -4
		events/coerce/suqut-bi-yad -1
		events/coerce/tarada-mulahaqa -2
		events/coerce/zawwara -5
		events/concede/aalana-hudna 5
		events/concede/algha-qanun -3
		events/concede/istajaba -2
		events/concede/tarajaa-an -1
		events/consult/bahth-masdar -4
		events/consult/dawra -4
		events/consult/hiwar -8
		events/consult/hiwar-bayna -5
		events/consult/ijtamaa 2
		events/consult/ijtima 9
		events/consult/istiqbal -1
		events/consult/ittisal-hatifi -2
		events/consult/ittisalat-maa -3
		events/consult/jalsa -5
		events/consult/jawla-ukhra -4
		events/consult/liqa 1
		events/consult/mufawadat -5
		events/consult/naqasha-maa 2
		events/consult/qarraba -4
		events/consult/tabadala-ara 2
		events/consult/tawasala-maa -6
		events/consult/wasala-masul -2
		events/consult/wasata -1
		events/consult/zara 5
		events/consult/ziyara 5
		events/cooperate/taslim-shakhs 2
		events/disaster/hadith-gharaq -3
		events/disaster/hariq 1
		events/disaster/ihtaraqa -2
		events/disaster/karitha -1
		events/disaster/tafasha 2
		events/disaster/tahattamat 1
		events/disaster/tsunami -3
		events/disaster/zilzal 3
		events/mobilize/atlaqa-balisti 2
		events/mobilize/hashada-quwwat 2
		events/mobilize/ijraat-amniyya -2
		events/mobilize/ikhtaraqa-ajwaa -3
		events/mobilize/intashara-amn 1
		events/mobilize/intashara-jaysh 3
		events/mobilize/nashara-sawarikh -1
		events/mobilize/tajammua-quwwat -6
		events/mobilize/tajriba-nawawiyya 1
		events/personnel/algha-mansib 1
		events/personnel/ayyana-mansib 2
		events/personnel/faza 4
		events/personnel/ikhtara-murashshah -1
		events/personnel/insahaba-barlaman -4
		events/personnel/iqtira 1
		events/personnel/istaqala 8
		events/personnel/istifta 2
		events/personnel/istihqaq-intikhabi 1
		events/personnel/mubayaa -4
		events/personnel/nihayat-wilaya -4
		events/personnel/tansib 1
		events/personnel/tarashshaha -3
		events/personnel/tashkila -3
		events/personnel/tawalla -1
		events/personnel/tayin 2
		events/personnel/wafat -2
		events/protest/adraba 3
		events/protest/ahdath-shaghab -2
		events/protest/hamlat-muqataa 2
		events/protest/idtirabat -4
		events/protest/ihtashada -2
		events/protest/ihtijaj 3
		events/protest/iqtahama-hashd -5
		events/protest/itasama 6
		events/protest/kharaja-shawari 2
		events/protest/masira 5
		events/protest/qata-turuq -4
		events/protest/raddada-hutafat 2
		events/protest/tajammaa -5
		events/protest/tawaqqafa-an-amal -2
		events/protest/thawra -4
		events/reject/fannada -2
		events/reject/istabaada -7
		events/reject/lan-yasmah 2
		events/reject/qataa-ijtima -2
		events/reject/rafada 4
		events/reject/rafada-liqa 2
		events/reject/rafada-yield 5
		events/reject/rafd 5
		events/reject/tajahala -1
		events/request/al-talab -1
		events/request/alzama -5
		events/request/amara -5
		events/request/awamir -1
		events/request/daa-fulan -2
		events/request/daa-liqa 4
		events/request/daiyan 1
		events/request/dawa-yield 4
		events/request/haththa 1
		events/request/iqtaraha -1
		events/request/ishtarata -1
		events/request/istanjada -12
		events/request/matalib-fulan 1
		events/request/nashada 8
		events/request/talaba-assist 2
		events/request/talaba-bi 7
		events/request/talaba-yield 5
		events/request/wajjaha-bi -7
		events/retreat/afraja 7
		events/retreat/asqata-tuham -1
		events/retreat/awqafa-qital -3
		events/retreat/dukhul-musaadat -2
		events/retreat/fakkaka-asliha 2
		events/retreat/hudna -5
		events/retreat/hudna-sariya 2
		events/retreat/ifraj 1
		events/retreat/inha-ihtilal -3
		events/retreat/insahaba 4
		events/retreat/istaslama 1
		events/retreat/nazaa-silah -2
		events/retreat/sahaba-quwwat 3
		events/retreat/sallama-mawqi -2
		events/retreat/taraja-quwwat 2
		events/sanction/hazr-asliha -1
		events/sanction/hukm-bi -2
		events/sanction/istada-safirah 1
		events/sanction/kharaja-munazzama 1
		events/sanction/saddaqa-hukm -2
		events/sanction/uqubat-llati 1
		events/support/abrama-ittifaq 1
		events/support/ashada 7
		events/support/bayaa-tanzim 4
		events/support/daama -6
		events/support/dafaa-an -3
		events/support/dam-dawla -6
		events/support/hanna 7
		events/support/iqamat-alaqat -3
		events/support/marrara-qanun -4
		events/support/rahhaba 5
		events/support/sawwata-ala -1
		events/support/sawwata-li -2
		events/support/shakara 2
		events/support/tabanna -9
		events/support/tadamana 1
		events/threaten/haddada 1
		events/threaten/haddada-quwwa 4
		events/threaten/hadhdhara-min-radd -9
		events/threaten/hadhdhara-tusawwil 2
		events/threaten/tawaada 3
	true 13
		events/accuse/tahqiq-fi -4
		events/accuse/tahqiqat -2
		events/assault/hujum 5
		events/assault/ishtabaka -5
		events/assault/istihdaf 1
		events/assault/itida 1
		events/coerce/hasara -3
		events/consult/mufawadat 6
in
	sentence
		" -1
		% -2
		* 1
		, -1
		- -2
		. -1
		00 -1
		04 -1
		1 -4
		12 5
		13 5
		18 1
		19 1
		2 -2
		20 6
		39 -1
		8 1
		95 -1
		: -1
		= 6
		> -1
		[ 4
		] 3
		_ 2
		alt -4
		bbc 2
		bellingcat -3
		news -2
		time 3
		v 12
		« 4
		» -8
		، -1
		؛ -1
		؟ -18
		آثر 1
		آمن -8
		أبان 1
		أبدى 3
		أبرم 2
		أبعد -1
		أبلغ 3
		أتاح -4
		أتم -4
		أتى 2
		أجاد -6
		أحال 3
		أحدث -1
		أحرز -4
		أحكم -1
		أخبر -1
		أدان 5
		أدخل 2
		أدرك 4
		أدلى 9
		أدى -3
		أراد -1
		أرسل 6
		أزال -1
		أساء 2
		أسر -7
		أسفر 6
		أسقط 2
		أشار 1
		أشبه -2
		أصاب -2
		أصبح -5
		أصر -3
		أضاف 1
		أضر -9
		أطلق -1
		أعطى -8
		أعقب 2
		أعلن 5
		أعلى -1
		أغرق -2
		أغلق 7
		أفاد 4
		أفرج 3
		أقام -3
		أقدم -6
		أقر -2
		أكد 3
		ألغى -4
		أمسك -2
		أمضى -1
		أمكن -7
		أمل -16
		أنهى -5
		أوجد -10
		أودع -9
		أوضح -3
		أوفى 1
		أوقف 9
		ا -3
		ابدا -1
		ابنه -2
		ابواب 1
		اتخاذ -6
		اتخذ 1
		اتسم -1
		اتصالا 2
		اتصل -4
		اتفاق 3
		اتفاقيه 5
		اتفق 1
		اثر 7
		اثناء 7
		اثينا -4
		اجتاح -1
		اجتماع 7
		اجتماعات 9
		اجتماعه -1
		اجتمع 3
		اجتياح 2
		اجراؤها 5
		اجزاء 2
		اجهزه 1
		احتاج -9
		احتج 1
		احتجاج -6
		احتجاجا 2
		احتجز 2
		احترم 3
		احتشد -3
		احتفال 2
		احتمال 3
		احد -2
		احداث -2
		احدث -4
		احدهم 1
		احراق -5
		احزاب 3
		احكام -3
		احياء 1
		اختار -4
		اختص 1
		اختطف 1
		اختيار -7
		اخر 2
		اخراج -5
		اخري -1
		اخرين 7
		ادارته 6
		ادانته 7
		ادانه 3
		اداه -3
		ادعى -11
		ادلب 1
		ادله -4
		اذا -10
		اذن 6
		اراضي 1
		اراضيها 1
		ارتبط 2
		ارتدى 4
		ارتفع 5
		ارسال 1
		ارض -3
		ارقام -3
		ارهابيه -3
		ازاء -3
		ازاله 1
		ازمه 12
		اسبانيا 5
		استاذ -5
		استبعد -16
		استثناء -3
		استجاب -5
		استجابه 8
		استجواب -3
		استخدام -2
		استخدم 3
		استدعى -3
		استشهاد 7
		استضاف 9
		استطلاع -4
		استطلع -1
		استعادتها -8
		استعان -7
		استعد 4
		استعداد -4
		استعدادات -2
		استعراض 7
		استعمال 1
		استغل -6
		استقاله -6
		استقبال -10
		استقبل -3
		استقل -4
		استكمل 1
		استمر 2
		استمراريه -8
		استمع 1
		استنادا 2
		استند -5
		استنكارا 1
		استنكر 2
		استهداف -2
		استهدف -3
		استولى 1
		استيلاء 2
		اسرائيل -7
		اسفه 2
		اسلام -3
		اسم -6
		اسماه 1
		اسمه -3
		اسوا -2
		اشاره 4
		اشتباكات -3
		اشتبك 2
		اشتبه 1
		اشتكى -4
		اشتهر -2
		اشعه 1
		اشكال -14
		اشلاء 1
		اشهر -2
		اصرار -6
		اصرارا 1
		اصطدم -4
		اصل 8
		اضافه -3
		اضرار 2
		اضطر 10
		اطلاق 1
		اعاده 4
		اعتبار 1
		اعتبارا -4
		اعتداءات 1
		اعتدى 3
		اعتذر 2
		اعتراف 1
		اعترف 7
		اعتقال 2
		اعتقاله 1
		اعتقد 5
		اعتقل -3
		اعتماد -1
		اعتمد -2
		اعدام -8
		اعضاء -3
		اعضائها -6
		اعفاء -4
		اعقاب 5
		اعلانه 1
		اعوان 4
		اغتال 2
		اغتصب -4
		اغتيالها -3
		اغلاق 14
		افريقيا 10
		افغانستان 4
		اقاله 4
		اقتاد -2
		اقتحام -1
		اقتراب 2
		اقترح -12
		اقتضى -9
		اقرار 2
		اقرب -2
		اقليم 1
		اقوي -3
		اكبر -1
		اكتشاف -1
		الا -3
		الاتحاد -2
		الاتصال -4
		الاتهامات -3
		الاجتماع -1
		الاجتماعات -3
		الاجراءات 7
		الاحتجاج -2
		الاحتجاجات 4
		الاحترام 8
		الاحتلال 2
		الاحتيال -1
		الاحداث 2
		الاحكام -6
		الاخوه 2
		الاخيره -7
		الاذاعه 4
		الاراضي 4
		الارتفاع -2
		الاردن 4
		الارشيف 1
		الارض -1
		الارقام -4
		الارمن 6
		الارهاب 1
		الارهابيه -1
		الارهابيين 1
		الارواح -6
		الازمات 3
		الازمه 1
		الاستثمارات 1
		الاستجواب -2
		الاستراتيجيه 7
		الاستسلام 3
		الاستطلاع -6
		الاستعداد -1
		الاستقرار -6
		الاستماع 4
		الاسري -4
		الاسلام 2
		الاسلاميين 1
		الاسلحه 3
		الاشتباكات 10
		الاصابات 1
		الاصرار -3
		الاصلاحيين -3
		الاصوات -2
		الاطار 4
		الاطراف -5
		الاعتداء -3
		الاعتداءات 5
		الاغلاق 1
		الافراج 12
		الاقباط 1
		الاقتراح 4
		الاقليم -4
		الاكاديميين -2
		الاكراد 2
		الامارات 3
		الاماكن 5
		الامريكيين -5
		الامطار -2
		الامم 4
		الاموال 7
		الامور -6
		الاميركيه -2
		الانباء 2
		الانتخابات 1
		الانتشار 1
		الانتصارات -6
		الانتقال -12
		الانتهاء -4
		الانتهاكات 2
		الانسانيه -1
		الانظمه -1
		الانفاق -2
		الانفجار -5
		الانقاض 1
		الانقلابيين -1
		الاهداف -6
		الاوان -7
		الاوروبيين 5
		الاوكرانيين 3
		الاول -4
		الاولي 13
		الاونه 5
		الايزيديين 4
		البالغ -2
		البحاره -6
		البحث -4
		البحرين -1
		البدء -1
		البرلمان -1
		البشير -4
		البعثه -3
		البعض -1
		البلاد -7
		البلده 3
		البلديه 2
		البنتاغون -4
		البوليساريو -1
		البيان 3
		البيانات -5
		البيت -1
		التاثير -3
		التاريخ 3
		التاكيد -10
		التحالف -6
		التحديات -1
		التحركات 4
		التحقيق 1
		التحقيقات 11
		التدابير 1
		التدخل 1
		التراجع 7
		الترويج 2
		التزم -5
		التشاور -4
		التشدد 3
		التصويت -3
		التضامن 1
		التطورات -4
		التظاهره -4
		التعامل -2
		التعبير -5
		التعذيب -8
		التعرف -1
		التعليق -4
		التعهد -6
		التغير -2
		التفاصيل 4
		التفاوض -7
		التفجير 6
		التفجيرات 8
		التفكير 3
		التقارير 1
		التقدم -3
		التمديد 4
		التمييز -1
		التنظيم -4
		التنميه 3
		التهديدات -3
		التهمه -2
		التوتر 1
		التوصل -1
		الثانيه 2
		الثقه -1
		الثوار 4
		الجائزه -6
		الجاري 2
		الجامعه 7
		الجبهه -6
		الجرحي 5
		الجريمه 7
		الجزيره 6
		الجزيه -4
		الجلسه 3
		الجماعات -2
		الجماعه 5
		الجمعيه -7
		الجمهوريه 2
		الجميع 6
		الجنائيه -2
		الجندي 3
		الجنديين -1
		الجنسيه -1
		الجنوب 1
		الجهود -1
		الجو 1
		الجوره -2
		الجوهره -3
		الجيل -1
		الجيوش -2
		الحاجه -1
		الحادث 4
		الحادثه 5
		الحاضرين -2
		الحاكم -5
		الحال 8
		الحالات -5
		الحرص 1
		الحرم 1
		الحروب -8
		الحصار 1
		الحصول -8
		الحصيله 2
		الحفاظ 2
		الحق -4
		الحقبه -1
		الحقوقي -1
		الحكم -2
		الحكومات -7
		الحكومه 1
		الحلول -1
		الحمله -2
		الحوار 2
		الحوثيون 5
		الحوثيين 5
		الحي -4
		الحياه -1
		الخارج 2
		الخارجيه 2
		الخبراء -10
		الخدمات 4
		الخرطوم 2
		الخصوص 2
		الخطا -3
		الخطوه 9
		الخلاف -1
		الخليج 4
		الخوف -4
		الخيار -2
		الدائره 2
		الداخليه 2
		الدبلوماسيه 2
		الدبيبه -2
		الدجاج 2
		الدعوي -1
		الدكتور -4
		الدمار 2
		الدماغ -1
		الدنيا -1
		الدوحه -3
		الدوره 1
		الدول -3
		الدوليه -1
		الديمقراطيه -6
		الديمقراطيين -1
		الديون 3
		الذكري 7
		الذهاب 1
		الذي 3
		الذين -2
		الرؤوس 5
		الرئيس 2
		الرئيسه 4
		الرئيسين 5
		الرجال -4
		الرد -1
		الرساله -6
		الرعايه -3
		الركن 4
		الروس 1
		الروسيه -1
		الزام -5
		الزعيمان -1
		الزوار -1
		الزياده 2
		الزيارات -8
		الزياره 10
		الساحه 2
		الساعدي 5
		الساعه -1
		السبل -2
		السجن -4
		السرعه 3
		السريع -1
		السريه -5
		السطات -1
		السعوديه -4
		السفر 4
		السفير -1
		السقف 1
		السلام -4
		السلايمه -1
		السلطات 1
		السماح 1
		السواحل 5
		السودان 8
		السياسي -1
		السياسيه -3
		السياق 2
		السيد -3
		السير 2
		السيطره 2
		الشؤون 1
		الشاب -5
		الشاباك -3
		الشارع -8
		الشان 2
		الشباب -1
		الشبكه -1
		الشخص -3
		الشراكه 1
		الشرطه 7
		الشرعيه 1
		الشرق 6
		الشركات -6
		الشريط -1
		الشريعه 3
		الشعب -6
		الشمال 2
		الشهيد 1
		الشيخ 2
		الصادرات -2
		الصاروخ -4
		الصحراء 2
		الصحف 7
		الصحفي 3
		الصفقه 4
		الصندوق 4
		الصواريخ 2
		الصومال -8
		الضباط 2
		الضحايا 6
		الضرائب -2
		الضوء -2
		الطاوله -1
		الطرق -5
		الطرقات -6
		الطعام 1
		الطفل 6
		الطيران 3
		الظروف 1
		العاصمه 1
		العاملين 2
		العاهل 2
		العدد -2
		العرب -1
		العسكريين 3
		العشرات -1
		العضويه -2
		العقاب -2
		العقد 3
		العقل 1
		العقوبات 7
		العلاقات 7
		العمد -3
		العمل -6
		العمليات -3
		العند 4
		العنف -5
		العوده 5
		العيون 2
		الغاء -6
		الغرب 7
		الغربيين -1
		الغرض 3
		الغرفه -5
		الغزو 5
		الغضب 3
		الغنوشي 2
		الفارين 1
		الفتره -1
		الفرار -6
		الفرصه 2
		الفريق -4
		الفساد -2
		الفصل -7
		الفلسطينيين -6
		الفور -2
		الفوز -5
		الفيفا 3
		الفينه -5
		القائد 4
		القائمه 5
		القاده 8
		القاضي 5
		القانون -7
		القاهره 6
		القبض 10
		القتال 11
		القتل -8
		القتلي 2
		القدس 2
		القراصنه 5
		القران -1
		القريب 3
		القريبه -1
		القريه -6
		القصاص -1
		القضاء -1
		القضايا 3
		القضيه 2
		القطار -5
		القطاع 1
		القلق 4
		القمع 1
		القمه 1
		القناصه 4
		القوات 1
		القواعد -1
		القوه -2
		القيادات 10
		القيادي 3
		القيام -3
		القيود -4
		الكتاب -3
		الكرملين 3
		الكنيست 4
		الكوارث -3
		الكونجرس -3
		الكيان -5
		اللاجئين 7
		اللجنه -2
		اللذين 3
		اللون -2
		المؤتمرات -5
		المؤسسه 2
		المؤيدين -3
		المائه -8
		الماده -2
		المالكي 1
		المباحثات 3
		المباني -4
		المبعوث 2
		المتاجر 1
		المتحدث 5
		المتظاهرون -3
		المتظاهرين 9
		المتعاقدين 1
		المتعلق -2
		المتمردين 5
		المتهم 5
		المتهمون -5
		المتهمين 5
		المتوقع 9
		المجال -10
		المجالين -1
		المجتمع 3
		المجر -1
		المحاصرين 2
		المحافظات 3
		المحافظون -1
		المحاكمات 1
		المحتجزين -2
		المحكمه -4
		المحيط 2
		المخزن 5
		المدن 4
		المدنيون 1
		المدنيين 2
		المدي 1
		المديريه -4
		المدينه 2
		المراسم 3
		المرافق -1
		المراكز -2
		المراه -5
		المرتقب 1
		المرجع -4
		المرسوم -3
		المرصد 4
		المركز -2
		المره 5
		المرور -4
		المسؤول -5
		المسؤولين 11
		المساجد 1
		المساعدات 5
		المساعده 6
		المستجدات 4
		المستشفي 5
		المستقبل -2
		المستوطنات -2
		المستوي 6
		المسجد 5
		المسلحين -2
		المسلمين -1
		المسيحيين 3
		المسيره -5
		المشاركه 1
		المشاركين -5
		المشروع 2
		المشهد 2
		المصابين 4
		المصادر 8
		المصادره 1
		المصادقه -1
		المصالح -4
		المصدر 10
		المصلين 2
		المطارات 3
		المطلوب -11
		المعارض 7
		المعارضه 1
		المعارضون 2
		المعايير 4
		المعترف -3
		المعلم -3
		المعلومات 1
		المعني -1
		المغرب 4
		المفرج 5
		المفوضيه 6
		المقاتلين -1
		المقاومه 1
		المقترح -2
		المقترحات 7
		المقدمه 3
		المقر -4
		المكون -1
		الملفات 2
		الملك -6
		المملكه 3
		المناخ -1
		المناطق 5
		المنافسه -3
		المناقشات -1
		المناقشه -2
		المندوبين 1
		المنشات 7
		المنظمات -10
		المنظمه 7
		المهاجمه -3
		المهندس -1
		المواجهات 5
		المواطنين 5
		الموافقه -1
		الموت 5
		الموجه 1
		الموسم -1
		الموضوع 4
		الموقف 4
		الميثاق -2
		النائب 1
		النائبه 6
		النائبين 5
		الناحيه -1
		النازحين 5
		النتائج 4
		النجاح -2
		النحو -7
		النزاع -4
		النزاعات -1
		النزوح -10
		النساء -5
		النضال -1
		النفط 8
		النفقات -11
		النقابات 1
		النقابه 2
		النكراء 3
		النمر -2
		النهايه 6
		النهوض 8
		النيران -2
		الهجمات -7
		الهجوم -3
		الهجومين 3
		الهدف -4
		الهدوء 2
		الهويه -1
		الهيئه 1
		الورقه -3
		الوسائل -5
		الوسط -1
		الوشم 1
		الوصول 6
		الوضع 2
		الوطن 1
		الوفد 1
		الوفود -3
		الوقفه 2
		الوكاله -5
		الولايه -1
		اليابان -2
		اليمن 1
		اليمين 1
		اليه 1
		اليها -2
		اليهم 2
		اليورو 2
		اليوم 2
		امام -3
		امتد -8
		امتدح 2
		امتنع -1
		امرا -4
		امراه 3
		امريكا 6
		امضاء 1
		امله -9
		امننا 2
		امنيا 2
		امور -2
		ان -3
		انبغى -9
		انتخابات 6
		انتخابها -1
		انتزع -5
		انتشار -11
		انتشل -1
		انتظار 9
		انتفاضه -1
		انتقل -2
		انتمى 1
		انتهاء 4
		انتهاكا 10
		انتهاكهما -1
		انتهى -3
		انجاح 3
		انحاء 8
		انخفاض -2
		اندلع 7
		اندونيسيا -1
		انذاك 3
		انسانيه 2
		انسحاب -13
		انصار 3
		انصاره 5
		انطبق -3
		انفسهم -1
		انقاذ 2
		انقلب 2
		انه -3
		انهاء -3
		انهم -2
		اهتم 4
		اهدافا -1
		اهل -1
		اهميه -3
		او -8
		اوباما -3
		اوروبا -8
		اوغندا -1
		اوكرانيا -1
		اولئك -5
		اولمرت 4
		اولويه -8
		اي -1
		ايا 4
		اياه -4
		ايجابيه 1
		ايران 3
		ايضا 4
		ايها -1
		ب -3
		بابا 1
		بات -7
		باجراء 6
		باجلاء 1
		باحترام -4
		باختطاف 1
		باخراج 1
		باراك 1
		باريس -5
		بازاله 4
		باستخدام -2
		باستعاده -3
		باستقلال -4
		باستمرار -1
		باسعار 1
		باسلحه -5
		باطلاق 13
		باعتبار 4
		باعتقال -5
		باعدامه -5
		باغلاق -5
		باغلبيه 1
		بافغانستان -10
		باقليم -4
		باكستان 3
		بالاجماع 6
		بالاحساء -3
		بالاسلحه 2
		بالاعتداءات 4
		بالافراج 1
		بالانسحاب -8
		بالانضمام 1
		بالتاكيد 1
		بالتالي -1
		بالتخطيط -8
		بالتدخل 2
		بالتزامن 3
		بالتعذيب -3
		بالجاني -2
		بالجيش -9
		بالحجاره -5
		بالحكومه 2
		بالحوار 1
		بالخارج -1
		بالدار -3
		بالرئيس 6
		بالرفض 2
		بالشفاء -6
		بالعاصمه -3
		بالعقوبات 1
		بالعمليات -7
		بالغارات 2
		بالفرار -5
		بالفعل -2
		بالقدس 4
		بالقذافي 2
		بالقرب -1
		بالقضاء -3
		بالقوات -2
		بالقوه 3
		بالقيام 1
		باللوم 1
		بالمحكمه 3
		بالمخيم 2
		بالمسؤوليه 1
		بالمعارضه -2
		بالمقارنه -2
		بالمنطقه 5
		بالنظر -3
		بالوقود -9
		باليمن -3
		باليه -2
		بامتياز -4
		بامكان -2
		بامن -5
		بان -1
		بانشاء 1
		بانها -2
		بانهاء 1
		بانهم 2
		بباريس -8
		ببروكسل -1
		ببطلان -2
		بتجميد -4
		بتحقيق -2
		بتحقيقات -10
		بتسويه 1
		بتطوير -5
		بتعهداتها -1
		بتغيير 2
		بتفتيش 1
		بتفجير -6
		بتمشيط -2
		بتنظيم 1
		بتهمه -1
		بتونس -1
		بجامعه -6
		بجريمه 1
		بجولات -1
		بحاجه -2
		بحثا -2
		بحجه -1
		بحد -5
		بحروق 1
		بحسب 2
		بحضور 2
		بحق -5
		بحقه -1
		بحقوق -3
		بحكم -1
		بحل 2
		بحيث -4
		بخصوص 1
		بخطوات -2
		بد -9
		بدء 8
		بدءا 4
		بدأ 6
		بدعم 3
		بدعمها -1
		بدقه -2
		بدلا -5
		بدم 5
		بدوره 3
		بدون -4
		بذل -1
		بذلك -12
		برأ 2
		برج -2
		برر -10
		برفقه -1
		بروتوكول -1
		بزرع -3
		بسبب 5
		بسجن 2
		بسحب 6
		بسط 2
		بسقوط 1
		بشان -4
		بشجاعه -1
		بشده 13
		بشروط -3
		بشكل 1
		بصدد -2
		بصعده -1
		بصنعاء -9
		بصواريخ 1
		بصوته 1
		بصوره -3
		بضروره -2
		بطاقات 3
		بطريقه -5
		بطلب 3
		بعث -2
		بعثه 1
		بعد 3
		بعدم 3
		بعدما 1
		بعضها -3
		بعضهم -1
		بعقد -1
		بعمليه -3
		بعيد 7
		بعيده -1
		بغداد 1
		بغير 1
		بغيه -4
		بفتح 2
		بفضل -1
		بفك -2
		بقانون -3
		بقتل 9
		بقصف 5
		بقضيه 6
		بقطع -1
		بقياده 1
		بقيمه 1
		بكفاله 5
		بكين 1
		بل 6
		بلاد 5
		بلاده 1
		بلاغ 7
		بلجيكا 1
		بلد -4
		بلده 4
		بلدهم -1
		بلديه 2
		بلوشستان -3
		بما 3
		بمبادره 9
		بمبلغ 2
		بمحافظه -3
		بمحكمه 6
		بمدينه 6
		بمراسيم 2
		بمسؤولياته 1
		بمساعده -4
		بمسيره 2
		بمعدل -2
		بمعلومات -2
		بمكافحه 2
		بملف 8
		بمناسبه 12
		بمنطقه 2
		بموجب 5
		بموجبها -2
		بموقعه -2
		بن -6
		بناء -1
		بنظيره -9
		بنفسها -2
		بنكيران -5
		بنى 1
		به 1
		بها -7
		بهدف -4
		بواسطه 6
		بواقع -3
		بوزاره -3
		بوقف 6
		بوقوع 4
		بولانسكي -6
		بولايه 5
		بوليوود -1
		بيئه -7
		بيان 3
		بيانا 3
		بيانات 1
		بيانه -2
		بين -1
		بينما 1
		بيننا -2
		بينهم -1
		بينهما 1
		بيوت 3
		بيونغ 1
		تأثر -1
		تأمل -6
		تابع -1
		تاجيل 6
		تاريخ 1
		تاريخها -1
		تاييد -1
		تبادل 2
		تبع -2
		تبقى -1
		تثبيته -1
		تجاه -5
		تجاهل -2
		تجربه -2
		تجمع -1
		تجمعات -1
		تجميد -2
		تجنب 7
		تحالفا 1
		تحت -3
		تحتها -2
		تحدث -12
		تحديث 2
		تحديدا 2
		تحذير -5
		تحرك -1
		تحرير 1
		تحصن -1
		تحفظات -2
		تحفيز -3
		تحليل 2
		تحمل -1
		تحويل 3
		تخصيب -1
		تخصيص -2
		تخفيف 5
		تخلل 1
		تخوف 2
		تخوفه 3
		تدابير -4
		تداعيات -2
		تدخل -2
		تدريب -8
		تدريبات -9
		تدفق 3
		تدمير -1
		تدميرها -1
		تدهور 2
		تراجعا -1
		تردد -3
		ترك 3
		تركز -3
		تركيا 2
		تزامن 10
		تزايد -2
		تساءل -11
		تسجيل 1
		تسليح -2
		تسليم -1
		تسليمه 1
		تسهيل -1
		تسونامي -1
		تسويه -3
		تشاتانوجا -4
		تشجيع -6
		تشريع 3
		تشكيله -1
		تصحيح 1
		تصريح 1
		تصعيد -2
		تصفيه -3
		تضامن 2
		تضرر 2
		تضمن 2
		تطرق 4
		تطلب -13
		تطلع 1
		تطهير 1
		تطورات 6
		تطوير -10
		تطويرها -2
		تظاهر 6
		تظاهره -3
		تعالي -3
		تعامل -6
		تعبيرا -1
		تعبيره -1
		تعذر 2
		تعرضه 1
		تعزز -4
		تعلم -4
		تعليق -5
		تعليقه 2
		تعين -4
		تغير -6
		تفاصيل 2
		تفجير 2
		تفجيرات 3
		تفجيرها -1
		تفهم -1
		تقارير 2
		تقدم 3
		تقديم -5
		تقريبا 6
		تقرير -3
		تقويض 1
		تكبد -2
		تكثيف -1
		تكرر -1
		تكشف 7
		تلا 1
		تلك -4
		تم 2
		تمتع -4
		تمديد -2
		تمرد 1
		تمسك -4
		تمكن 1
		تمنى -7
		تمهيدا -10
		تنازل 5
		تنافس -2
		تناول 2
		تنسيق 2
		تنظيم -3
		تنفيذ 2
		تنقل -1
		تهديد -6
		تهديدا -11
		تهديدات 3
		تواصل 1
		توافد -3
		توافق -5
		توج 4
		توجه 1
		توجيه 3
		تورط 2
		توسيع -5
		توصل 9
		توفر 6
		توقع -2
		توقف -3
		توقيعه 2
		توقيف -3
		توقيفهم 2
		تولى -3
		تونس 6
		ثاد -11
		ثاني 6
		ثانيه 1
		ثقته -4
		ثمن 2
		ثوره 3
		جاء 3
		جاب 2
		جاز -4
		جانبي -2
		جبل 6
		جبهات 2
		جبهه -4
		جثث -3
		جثمان -1
		جدار -1
		جدل 4
		جدول 3
		جدوي -3
		جديد -2
		جديه 2
		جذب -1
		جراء 2
		جرائم -5
		جرحي -1
		جرى 2
		جريحا 1
		جسد 7
		جلسات 7
		جلسته -1
		جماهير -4
		جمد 1
		جمع -5
		جنبات -4
		جنبلاط 1
		جندي 6
		جنوده -7
		جهاز -3
		جهل -1
		جوازات 3
		جولات 1
		جيش 2
		حاجز 3
		حاجه -2
		حادثه 3
		حاصر 4
		حال -1
		حالته 5
		حاول -2
		حدث 5
		حديثه -1
		حذر -2
		حراسه 2
		حرب -1
		حربا 2
		حربها -1
		حرر 6
		حرص 4
		حرصه 1
		حرق 6
		حرك 4
		حركات 1
		حرمه 2
		حروب -3
		حريق -3
		حريه -3
		حزبه 3
		حساب 1
		حسابه -1
		حسم -5
		حسن 2
		حشود -4
		حصار -1
		حصول -4
		حصيله 2
		حضر -6
		حضور 4
		حظر -6
		حظرا 2
		حظي 7
		حق -8
		حقا -2
		حقق -1
		حقه 1
		حقوق 3
		حقوقها 1
		حقيبه 3
		حكام -1
		حكم -1
		حكما -1
		حكومات 6
		حكومته 2
		حكومه 1
		حلب -1
		حلف -1
		حلول -3
		حماس 7
		حمايه 4
		حمل -4
		حملات 5
		حملاتها -1
		حملته -1
		حواجز 1
		حوادث -6
		حوار -5
		حوكم 4
		حول -1
		حيث 2
		حيثما 1
		حيدر 2
		حيز -3
		حينها -1
		حيي 3
		خارج 2
		خاصه 2
		خالص -2
		خامنئي 5
		خان 3
		ختم -3
		خدمات -2
		خدمه -1
		خرج -3
		خروجه 2
		خريطه -3
		خساره 1
		خسر 7
		خشي -8
		خصص 4
		خضم 4
		خط -1
		خطابه -2
		خطرا -4
		خطط 14
		خلافات 8
		خلال 3
		خلالها 3
		خلفا 4
		خليج 1
		خوض 7
		دأب 1
		دائما -3
		داخل -2
		دارفور 3
		دافع -8
		دافيدسون 1
		دبابه 2
		دبي 5
		دخل -5
		دخول 1
		درب -2
		درجه 3
		درس -8
		دستور -1
		دستوريا -4
		دستوريه -1
		دعا -1
		دعم 1
		دعمها 6
		دعوه 1
		دعوي 7
		دل 8
		دمشق 12
		دوريه 1
		دول 3
		دولار 3
		دوله -5
		دوليا -1
		دون -3
		دين -3
		دينار -1
		ذكر 3
		ذلك -2
		ذهب 2
		ذوي -3
		رأس 1
		رأى -3
		رؤيه -3
		رئاسه 1
		رئيس 5
		رئيسا 17
		رئيسه -6
		رابط -2
		راجع -2
		راح 1
		راسه -2
		راعى 3
		رافق 3
		رام 6
		رايه -6
		ربط -6
		ربما -5
		رجال 7
		رجح 3
		رحب 7
		ردا 7
		ردع -1
		رده 4
		ردها 2
		رساله 2
		رسميا -7
		رشيد -6
		رصاصه 1
		رصد -3
		رضخ -2
		رعاياها 1
		رعى 1
		رغب -1
		رغم 7
		رفح 1
		رفسنجاني -6
		رفض -2
		رفضه -1
		رفع 2
		رقعه -1
		رقي 1
		ركز -3
		رمز -2
		رمزا -3
		رهن -4
		روابط 12
		روسيا -2
		رونالدو 2
		رياض -11
		ريال 1
		ريف -1
		زار 1
		زال 8
		زرع 1
		زعم 2
		زعيمها -6
		زملاء -1
		زوجها -3
		زيارته -3
		زيزفون -6
		س -2
		سأل -8
		سابقا -4
		ساحه -3
		ساعد 2
		ساق -1
		سان -3
		سبق 4
		سبيل -6
		ستيفان 5
		سجل 7
		سجن 10
		سحب -4
		سراحه 5
		سراحهم -2
		سرعه -2
		سرى -2
		سريعا -2
		سرينغار -11
		سطح 1
		سعر 1
		سعودي -5
		سعيا 1
		سفيان 1
		سفيرها 3
		سفينه 1
		سقط 1
		سقوط 1
		سكانها 6
		سلاح -1
		سلبا 2
		سلسله 4
		سلطات 2
		سلم 7
		سلوك -1
		سليماني -4
		سماع 1
		سمح 5
		سمع 8
		سمى -4
		سنوات -3
		سوريا 6
		سوريه 3
		سويسرا 1
		سياره -3
		سياسه -1
		سياق -2
		سيده -2
		سيصار 5
		سيطر 1
		سيطرتها 2
		سيطره -7
		سيف -12
		سيناء -5
		شاب -2
		شاحنه 2
		شارع 1
		شارك -3
		شافيز -5
		شاكرا -1
		شاليط -3
		شان -1
		شانه -4
		شاهد 4
		شبه 8
		شخصيات -2
		شرطه 6
		شرف -2
		شرقي -4
		شروط -6
		شريط 6
		شريطه -1
		شعار -2
		شعارات -7
		شقيق -4
		شقيقته -3
		شقيقه 1
		شقيقي 6
		شكري 6
		شكك -9
		شكل 2
		شكوي -2
		شمال 5
		شن -3
		شهد 4
		شهود 2
		شيء -5
		شيرين 4
		صار -2
		صحيفه 2
		صدر 2
		صدق 3
		صدور 3
		صرح -2
		صعب -7
		صعوبات -8
		صعوبه -2
		صعيد -5
		صفحه -9
		صفوفها -1
		صلاحيات -5
		صمت -2
		صناعه 2
		صنع -4
		صنف -11
		صواريخ 6
		صوتا 3
		صياغه 3
		ضابط 1
		ضحايا 2
		ضحيه 3
		ضدها 1
		ضدهم -1
		ضربه -2
		ضروره -5
		ضريح -3
		ضغط -3
		ضغوط -1
		ضيف -2
		طائرات 9
		طارئ -3
		طالب -2
		طالبا -1
		طالبان 3
		طالما -1
		طاوله -2
		طبق 5
		طرابلس -7
		طراز 7
		طرح -1
		طرد 5
		طريق -4
		طريقا -2
		طريقها 6
		طلب 4
		طمانه -3
		طنا 2
		طهران 4
		طوقا 5
		طول 3
		طيران 1
		ظل -1
		ظلما -2
		ظهر 8
		عائدا -2
		عائله 9
		عاد -3
		عاده -16
		عارض 1
		عاش 5
		عاصمه 3
		عام 7
		عامل 1
		عاون -1
		عباره -7
		عبد 7
		عثر -4
		عجز -6
		عد -1
		عددا -1
		عدل -1
		عدم -6
		عده 3
		عربستان 2
		عرض -3
		عرضا 1
		عرضه -8
		عرف 3
		عرقله -1
		عريضه 1
		عزز 3
		عزمها 1
		عشيه 4
		عصر -1
		عقاب 1
		عقوبه -13
		علاقاتها -3
		علاقه -1
		علاوي 2
		علي -1
		عليكم -7
		عليه -3
		عليها -7
		عماد 1
		عمدا -1
		عمر 5
		عمله -2
		عمليات -6
		عملياتها 4
		عن -3
		عناصر 4
		عناصرها 3
		عندما -4
		عنف -2
		عنهم -5
		عنى -3
		عواقب -4
		عون 2
		غادر -2
		غاره 8
		غالبا -9
		غرار -3
		غرامه -3
		غزه 6
		غزو 1
		غضبا 1
		غلق -2
		غياب -2
		غيابيا 3
		غيبوبه -1
		غير -2
		غيره -3
		فئه -6
		فائده -12
		فات -2
		فارق -9
		فاز 7
		فاق -4
		فان -1
		فانا -2
		فانه 2
		فبعد -3
		فتئ -6
		فتح 3
		فتره 1
		فجر -6
		فرانس -3
		فرحان -1
		فرص -4
		فرض -4
		فريق -7
		فسر -1
		فسوف -2
		فشل -2
		فصائل 5
		فضح -5
		فضل -6
		فضلا -2
		فضيحه -6
		فعاليات 3
		فعليه -3
		ففي -5
		فقد -4
		فقط -1
		فكره -1
		فلا -6
		فلسطينيا 3
		فلم 1
		فنحن -2
		فهناك -1
		فهو -12
		فور 1
		فوز 3
		فوق 4
		فيديو 2
		فيسبوك 3
		فيه 1
		فيها 2
		قائد -2
		قائلا 4
		قائله -1
		قابل -2
		قاتل -2
		قاد -3
		قاده -1
		قاعده -5
		قاعه -1
		قانونا -3
		قبضه -13
		قبل 1
		قبيل 4
		قتال -2
		قتل -5
		قتيل 8
		قد -1
		قدر 4
		قدرته -1
		قدره -2
		قذف 6
		قرأ -8
		قرار 1
		قرارا 1
		قرارات 1
		قرب 2
		قرض 1
		قري 1
		قريه 6
		قصائده -3
		قصفا -2
		قضاء -4
		قضى -1
		قطار -3
		قطاع 4
		قطع -2
		قطن -6
		قل 3
		قلب 2
		قلص 6
		قلقه 3
		قليل -1
		قمر 1
		قمع -6
		قمه 7
		قناه -2
		قنبله 3
		قواتهم -2
		قوارب -1
		قوانين -5
		قوه -5
		قوى -5
		قيام -2
		قيمه 6
		قيود -8
		قيودا -2
		كابول 7
		كافه -4
		كالمعتاد -2
		كاليفورنيا -3
		كامل 2
		كبيرا 2
		كتاب -1
		كتب 4
		كتله 8
		كثف -3
		كثيره -2
		كجزء -1
		كدوله -3
		كرر 3
		كرزاي 8
		كرس 1
		كرم 3
		كسر 1
		كشمير -1
		كفريا -7
		كفى -1
		كل 2
		كلف -6
		كلما -7
		كلمته -1
		كلمه 3
		كلوتيد 1
		كلينتون -1
		كم -3
		كمل -3
		كمن -1
		كمين 1
		كوزير -9
		كيري 9
		كيفيه -3
		ل -7
		لا -4
		لائحه 5
		لاتحاد 3
		لاتفاق 5
		لاجراء 2
		لاحق 3
		لاحقا 5
		لاداره 2
		لاذ -2
		لاستئناف -6
		لاستجواب 2
		لاستضافه -6
		لاستعاده -2
		لاستهداف -2
		لاسرائيل -6
		لاسيما 1
		لاطلاق -1
		لاعضاء -1
		لاعلان 5
		لاغتيال 1
		لاغراض -2
		لافته 6
		لاقتحام 1
		لاقناع -3
		لالقاء -2
		لالمانيا -1
		لان -4
		لانها -3
		لانهاء -1
		لاوكرانيا 9
		لايران 2
		لايصال -1
		لبناء 5
		لبنان 11
		لبي 6
		لتجميد -3
		لتحقيق -6
		لتسليم -1
		لتشكيل 3
		لتطورات 1
		لتطوير 3
		لتعديلات -2
		لتعزيز -3
		لتفادي 4
		لتفريق -2
		لتقديم 5
		لتقييد -3
		لتكوين -1
		لتهريب 7
		لتهيئه 2
		لجأ -2
		لجان 1
		لجماعات 4
		لجماعه 1
		لحبيب 1
		لحج 6
		لحرب -1
		لحزب 2
		لحضور 8
		لحظه 3
		لحق 1
		لحقوق -1
		لحكومه 2
		لحلف -4
		لحماس -2
		لحمايه 2
		لدحر -6
		لدخول 1
		لدوره -1
		لدوري -1
		لدي 2
		لديه -6
		لديها -3
		لديهم -3
		لذا -4
		لذلك 1
		لذويهم -1
		لرئيس 9
		لزعيم 1
		لزياره 3
		لسجنه 1
		لسكان -4
		لسيطره -1
		لشرط -3
		لشركه 8
		لصالح -2
		لصد -2
		لضمان -1
		لعب -4
		لعدم -2
		لعضويه -2
		لعمليه 13
		لغه -2
		لفت 1
		لفتح 1
		لفتره -9
		لفريق -1
		لقائه 3
		لقتل -5
		لقرار 3
		لقطاع 1
		لقناه -2
		لكم -2
		لكننا 2
		لكنها 1
		لكنهما 3
		لكي -2
		للاتحاد 6
		للاجراءات -1
		للاحتجاج -1
		للاختطاف 2
		للاستيطان -1
		للاسف 1
		للاشتباه 6
		للاطلاع 1
		للاطمئنان 2
		للاعتقال -1
		للاعلام 2
		للامم 9
		للانتخابات 3
		للانسحاب -2
		للبؤر -2
		للبلاد 2
		للتاكيد 2
		للتحالف 2
		للتحدث 1
		للتحقيق 3
		للتدخل 1
		للترشح -3
		للتصدي -1
		للتقرير -1
		للتنظيم 2
		للجدل -4
		للجزيره -6
		للجميع 3
		للجهود -4
		للحركه -2
		للحريه -1
		للحزب 1
		للحصول -2
		للحكومه 6
		للدفاع 1
		للدموع 5
		للدور 3
		للرد 1
		للسلطات -1
		للسلطه -2
		للسماح 2
		للسيطره -8
		للشخص 1
		للشرطه -4
		للشرعيه 3
		للصحيفه -3
		للطائرات -1
		للعمليه 7
		للعنف 9
		للعوده -2
		للفصائل -6
		للقاعده 2
		للقانون -1
		للقاهره -5
		للقبض -5
		للقتل -5
		للقرار 4
		للقوات -1
		للقيام -1
		للماده 1
		للمجلس 7
		للمخلوع 1
		للمدنيين -3
		للمساعده -1
		للمساهمه -3
		للمستشفي 1
		للمسجد 3
		للمضي -4
		للمقاتلين 3
		للمقاومه 9
		للمنظمه 1
		للمواطنين 2
		للموسم -1
		للنهب -2
		للهجوم 1
		للوصول -5
		للوكاله 5
		لم 1
		لما 2
		لمبني 2
		لمتابعه 3
		لمثل -3
		لمحاربه 6
		لمده 2
		لمدير -1
		لمراسل -6
		لمساعده 1
		لمسيره -1
		لمصلحه -4
		لمعالجه -1
		لمعرفه 3
		لمقاطعه 8
		لمقترح -3
		لمقتل 6
		لممثلي -1
		لمن -10
		لمناقشه -2
		لمنتسبي -2
		لمنطقه -5
		لمنع -2
		لمواصله 3
		لموقع 4
		لن -2
		لندن 1
		لنقل 5
		له -1
		لهادي -3
		لهجمات -2
		لهذا 8
		لهذه 3
		لهزيمه -7
		لهسبريس 3
		لهم 1
		لو -14
		لواشنطن -1
		لوزراء 2
		لولا -3
		لولايه 4
		لي 1
		ليبراسيون 1
		ليبيا 5
		ليس -4
		ليست -6
		لينين -4
		مؤامره -3
		مؤتمر 1
		مؤتمرا 1
		مؤخرا -6
		مؤسسات 5
		مؤقتا 1
		مؤكدا 1
		مؤكده 5
		مؤكدين -1
		مؤلم -2
		مارس 4
		ماريوبول 4
		مالي -11
		مبارك 2
		مباشر 3
		مبالغ -4
		مبدا -3
		مبرزا 4
		مبني -1
		متاثرا -7
		متخصصين -1
		متسائلا 2
		متشددون 1
		متطرفون -2
		متكافئ 5
		متكي -6
		متهم 8
		متهما -3
		متهمين -14
		مثل -5
		مثمنا 6
		مجال -3
		مجرد 4
		مجلس -6
		مجله 6
		محادثاته 1
		محافظات -5
		محاكمه -7
		محامي 3
		محاولات 2
		محاولاته -2
		محاوله 1
		محتجزين -1
		محدوده -1
		محرقه -1
		محطات -9
		محكمه 1
		محل -7
		محمد 4
		مخطط -5
		مخيم 2
		مخيمات 2
		مد -5
		مدار -2
		مداولات -1
		مدريد 4
		مدن -2
		مدنيين -5
		مدي 2
		مدينتي -2
		مدينه 5
		مذابح 2
		مر 2
		مراجعه 3
		مرارا -2
		مراسلنا 3
		مراقب 3
		مراقبين -1
		مربيه -1
		مرتفعات -6
		مرحله 2
		مرده -1
		مرشحه 4
		مرشحين -2
		مركز 2
		مركزا 2
		مره 1
		مرور 1
		مريض -4
		مزاعم 4
		مسؤول 4
		مسؤولو -5
		مسؤولون 1
		مسؤولي -1
		مسؤوليتها -2
		مسؤولين 12
		مسؤوليه -3
		مسارها 1
		مساعد 2
		مساعي 1
		مسافه -1
		مستبعدا -3
		مستشار 3
		مستشفي 4
		مستقبلا -1
		مستمره 5
		مستهل 2
		مستوي -1
		مسقط -1
		مسلحون -5
		مسلحي 4
		مسلحين -8
		مسيره -5
		مشارك -4
		مشاركته 3
		مشاركه 1
		مشاهده -2
		مشددا 9
		مشروع -3
		مشكله 1
		مشهد -5
		مشيرا 2
		مشيره -1
		مصاب -1
		مصادر 4
		مصادره -3
		مصالح -2
		مصحوبه -3
		مصدر 4
		مصر 2
		مصنع 2
		مضيفه 1
		مطالبا -1
		مظاهر -1
		مع 1
		معادله -1
		معارضه 2
		معاقل 7
		معالي 1
		معاناه 2
		معاهده 4
		معبر -4
		معبرا 5
		معتبرا 3
		معتقلين 4
		معدات 1
		معدل -1
		معرضه -2
		معركه -2
		معسكرات 3
		معظمها 4
		معني -4
		معه 1
		معها 1
		معهم 14
		مغادره 2
		مغاربه 1
		مفاوضات 1
		مفصل -2
		مفوض 5
		مفوضيه 5
		مقاتلي -5
		مقارنه 10
		مقاضاه -3
		مقاطعه 5
		مقاومه -4
		مقترحات -1
		مقتله 2
		مقتلها 8
		مقر -1
		مقررا 3
		مكان -8
		مكتب 8
		ملأ 2
		ملابسات 2
		ملابسه -1
		ملتزما -1
		ملف 8
		ملفات -3
		ملك -3
		مليشيات -3
		مما 1
		ممارسات 5
		مماطله 1
		ممثل -3
		ممثلي -1
		ممثلين 2
		من -1
		مناطق -5
		منتقدا 5
		منح -6
		منذ 3
		منشات 4
		منصبه 3
		منطقه 2
		منظمه -1
		منع -1
		منه -5
		منها -3
		منهج -2
		منهم 7
		مهاجرا -4
		مهاجمه -8
		مهامه 1
		مهدي -4
		مهرجان 4
		مهما -7
		مواجهات -5
		مواجهه 2
		مواصله 1
		مواطني -1
		مواطنين -5
		موافقته -11
		موافقه -1
		موجه 10
		موجوده 2
		موردا 4
		موسكو -1
		موسم -1
		موضوع -1
		موظفي -2
		موعدا 13
		موعدها 1
		موفق -1
		موقع 2
		موقعه 3
		موقعها -1
		موقف 5
		ميدانيا 2
		ميدفيديف 1
		ميليشيات -2
		ميناء 4
		نائب 1
		نائبه -2
		ناجم -1
		ناحيه 1
		ناشد 6
		ناشطا -2
		ناشطين 1
		نافيا 1
		نبا 1
		نتائج 9
		نتيجه -1
		نجح 5
		نجل 4
		نحن 7
		ندد 14
		ندوه -5
		نزاع 1
		نسب 3
		نسخه 2
		نسف -1
		نسي -2
		نشب -3
		نشر 1
		نشطاء 3
		نشوب -1
		نص -5
		نصب -3
		نصح -3
		نطاق 4
		نظام 3
		نظاما -2
		نظرا 2
		نظم -1
		نفذ -5
		نفسه 2
		نفى 7
		نقطه -1
		نقل 1
		نهايه -5
		نهج -1
		نواكشوط -3
		نوع 3
		نوه -1
		نيتها 2
		نيودلهي 5
		هاتفيا -7
		هاريس 1
		هانيفكا -2
		هجمات -4
		هجوم -2
		هجوما -3
		هدد -1
		هدف -6
		هدم 1
		هذه -1
		هرب -7
		هرع 1
		هز 3
		هزيمه -6
		هكذا -1
		هل -7
		هم -4
		هنأ 6
		هنا -3
		هناك 2
		هو -3
		هويه 4
		هيمن 1
		و -3
		وابين 5
		واتخاذ 1
		واثبات -2
		واجراء -10
		واجزاء -2
		واجه -5
		واجهزه -1
		واحداث 3
		واحده 1
		واحراق -1
		واحمد -3
		واذا -2
		وازى 5
		واستقرارها 2
		واستنادا 3
		واستنكارها 5
		واسلحه 1
		واصابه 8
		واصدار 2
		واصل -3
		واعاده -6
		واعتداء -3
		واعلان 2
		واعمال 7
		واغلاق 4
		وافق 2
		واقامه 5
		واقع -3
		والا -1
		والاحزاب -1
		والاخر 4
		والاردن 4
		والاستراتيجيه 1
		والاستقرار -2
		والاسرائيليين -2
		والاعتداء 1
		والاعتقالات 4
		والاغتصاب 1
		والامر -2
		والامن 1
		والامنيه 4
		والانتقال -3
		والانتماء -3
		والبرلمان 3
		والبصمات 3
		والبنيه -2
		والتحالف 1
		والتدابير -2
		والتسونامي -2
		والتصدي -2
		والتعاون 3
		والتعبير 5
		والتعدي 3
		والتنميه 2
		والتوزيع -3
		والتوصل -5
		والتي 3
		والثانيه 5
		والجريمه -1
		والجيش 2
		والحرص -4
		والحركات -2
		والخارجيه 8
		والخطف -5
		والدته -2
		والدعوه -2
		والده -5
		والدها 2
		والدوليه 5
		والذي 2
		والرئيس -8
		والرصاص 4
		والرعايه 1
		والزيادات 3
		والسلطه -3
		والسماح -7
		والسيطره -7
		والشركات -4
		والشيوخ -1
		والعراق -1
		والعرب -2
		والعسكريه -2
		والعسكريين -1
		والغاء -4
		والفوعه -5
		والقاء 2
		والقاده -2
		والقانون 1
		والقضاء -4
		والقوات -1
		والقيمين 4
		والمؤتمرات -4
		والمؤسسه 1
		والماليه 3
		والمانيا 1
		والمتمردين 6
		والمجلس 3
		والمحبه -2
		والمدعي 5
		والمدنيين -3
		والمشاركين 1
		والمطالبه -2
		والمعارضه -4
		والمعدات -4
		والمقاومه -1
		والمكاتب -4
		والممارسات 2
		والمنشات -3
		والمهني -1
		والناس -2
		والنظام -4
		والنظر -1
		والنهب -1
		والنيجر 4
		والوحدات -5
		والوقوف 1
		والي -8
		وامكانيه -2
		وان -3
		وانصار -3
		وانهيار 5
		وباكستان -4
		وبالتالي -2
		وبخاصه -5
		وبريطانيا 1
		وبعد 5
		وبموجب -2
		وبناء 2
		وبيريز -3
		وبين -5
		وبينما -4
		وبينها 1
		وتثبيت -2
		وتحت 4
		وتحديدا 1
		وتحركات -2
		وتحريرها 1
		وتحطيم -1
		وتدمير -1
		وتسليم -5
		وتشويه -1
		وتقديمهم -1
		وتقييد 5
		وتكثيف -5
		وتمكين 5
		وتنظيم 1
		وتنفيذ -4
		وتهجير 3
		وتيره 1
		وجب -9
		وجنوب 2
		وجه 2
		وجهات 1
		وجهه 1
		وحتي 2
		وحد -1
		وحدات 3
		وحركه -1
		وحزب -3
		وحليفهم 6
		وحمايه 2
		وحمزه -1
		وخروجه 1
		وخلال 3
		وذلك 1
		ورئيس 6
		وراء 2
		ورجال -4
		ورد 1
		وردا 4
		ورش -1
		ورغم -6
		وروسيا 3
		وريف 1
		وزاره 4
		وزراء 1
		وزير 7
		وزيره 2
		وسائل 2
		وساطه -1
		وسط 5
		وسع -1
		وسعه 2
		وسوء 2
		وسوف 1
		وسيله -1
		وشعبه 1
		وشفاف 1
		وشقيقه 4
		وشك -1
		وشى -2
		وصف 11
		وصفه -2
		وصول 2
		وصولا 1
		وضد 1
		وضروره 3
		وضع -5
		وضمان -1
		وعباس -1
		وعبر 2
		وعد 3
		وعدم -3
		وعمليات -7
		وغالبا -2
		وغرامه -3
		وغير -5
		وفتاه -1
		وفدا 4
		وفر -2
		وفق 1
		وفقا -5
		وفي 1
		وفيما -2
		وقاده 5
		وقبل 2
		وقد 7
		وقع 1
		وقف -2
		وقفا -4
		وقوات -1
		وقوع 4
		وكالات 5
		وكاله 2
		وكيفيه -1
		ولد -5
		ولذلك -7
		ولكن 8
		ولكننا 3
		ولكنه 2
		ولم 14
		ولن -3
		وليبيا 1
		وليس -5
		وما 1
		ومجلس 2
		ومدينه -2
		ومستشارين 1
		ومع 5
		ومقاومه -1
		ومن -3
		ومنها -1
		ومواجهه -2
		ومواصله -3
		وميليشيات -6
		وناصر 1
		وهذا -1
		وهي 5
		ووزاره 1
		ووزير 5
		ووزيره -1
		ووسائل 2
		ووفق -1
		ويكيبيديا -2
		ويكيميديا 3
		يا -3
		يتم -1
		يده -2
		يرتقب 2
		يستحقون -1
		يورو 4
		يوم 2
		يوما -2
		– -3
		“ 2
kind
	beside
		-1
			"
				masdar -6
				participle 3
				verb 1
			-
				masdar 3
			:
				masdar 1
				noun 9
			adverb
				events/coerce/saytara 2
				masdar -2
				noun 5
				verb 3
			complementizer
				events/assault/al-hadith -3
				events/assault/hujum 3
				events/assault/qatala -11
				events/coerce/istawla -1
				events/request/daa -1
				events/sanction/hukm-qadai -8
				events/support/tawqi 1
				masdar 9
				noun 8
			conditional
				verb -18
			conjunction
				noun -2
			demonstrative
				events/assault/al-amaliyya -8
				events/assault/al-jarima 2
				events/assault/hujum -2
				events/assault/tafjir 2
				masdar 3
				noun 11
			edge
				events/accuse/intaqada 1
				events/agree/iltazama-bi 1
				events/agree/taahhada -2
				events/assault/ishtabaka -1
				events/consult/ziyara -2
				events/protest/ihtijaj -3
				events/reject/istabaada -1
				events/request/istanjada -5
				events/support/sawwata-li -3
				events/support/waqqaa 1
				events/threaten/hadhdhara-min-radd -6
				masdar 5
			future
				verb 2
			interrogative
				verb -4
			negation
				events/agree/tawassala 2
				events/reject/lan-yasmah 2
				masdar -13
				verb -1
			phrase
				events/accuse/adana -1
				events/accuse/tahqiqat -5
				events/accuse/tuhma 3
				events/agree/istidad-muaalan 4
				events/assault/adhdhaba -2
				events/assault/atlaqa-ghaz 1
				events/assault/hajama -1
				events/assault/harb -1
				events/assault/hazama -4
				events/assault/hujum 5
				events/assault/istaada -2
				events/assault/jarima-bashia -6
				events/assault/niza -2
				events/assault/tadakhkhul-askari -4
				events/coerce/hasara 3
				events/coerce/istawla 1
				events/coerce/musadara 2
				events/coerce/saytara 4
				events/consult/bahatha -2
				events/consult/mubahathat -6
				events/consult/mufawadat -9
				events/consult/ziyara-makan -2
				events/disaster/tsunami 2
				events/mobilize/arsala-quwwat 1
				events/mobilize/nashara-quwwat 2
				events/protest/ihtijaj 5
				events/request/daa 3
				events/request/dawa 1
				events/request/talaba 1
				events/request/wajjaha-bi 1
				events/retreat/afraja 2
				events/support/daama-qadiyya -3
				events/support/tabanna -7
				masdar -4
				noun -6
				verb 4
			preposition
				events/accuse/adana 1
				events/accuse/dawa -3
				events/accuse/mathala-amam -6
				events/agree/istidad-muaalan -9
				events/agree/ittifaq-muhaddad 1
				events/agree/muwafaqa -2
				events/agree/taahhud 3
				events/aid/amal-ighatha -2
				events/aid/madda-yad-aawn -4
				events/aid/sallama-musaadat 1
				events/assault/al-amaliyya 8
				events/assault/al-jarima -1
				events/assault/al-qital -1
				events/assault/amal-unf -2
				events/assault/amaliyya-askariyya -1
				events/assault/amaliyya-muqatilin -2
				events/assault/atlaqa-sarukh -1
				events/assault/ghazw 1
				events/assault/harb 4
				events/assault/harb-muarrakha -1
				events/assault/harrara 1
				events/assault/hujum 5
				events/assault/ishtabaka 6
				events/assault/istihdaf 3
				events/assault/itida 1
				events/assault/khatafa 3
				events/assault/maqtal 13
				events/assault/qamaa -1
				events/assault/qatala -2
				events/assault/usiba -2
				events/coerce/awqafa -3
				events/coerce/itaqala -4
				events/coerce/mudhakkirat-tawqif 3
				events/coerce/qabd -2
				events/consult/ijtima 2
				events/consult/ittisal-hatifi -7
				events/consult/jalsa-barlaman 2
				events/consult/mutamar 5
				events/consult/qimma -11
				events/disaster/intishar-marad -2
				events/disaster/zilzal 1
				events/personnel/iadat-intikhab 1
				events/personnel/insahaba-barlaman 2
				events/personnel/intikhabat 14
				events/personnel/istaqala 3
				events/personnel/istifta 6
				events/personnel/shakkala-hukuma -5
				events/personnel/tansib 1
				events/personnel/tarashshaha -1
				events/personnel/tashkila -1
				events/protest/adraba 2
				events/protest/idtirabat -3
				events/protest/ihtijaj 11
				events/protest/muzahara 3
				events/request/dawa -4
				events/retreat/atlaqa-sarah -5
				events/retreat/hudna -1
				events/support/abrama -2
				masdar 2
				noun 1
			pronoun
				masdar -7
				noun -2
				verb 2
			relative
				events/aid/qaddama-musaadat 3
				events/assault/qatala 4
				events/reject/aarada 3
				events/reject/rafada 1
				events/support/ayyada 2
				events/support/dafaa-an -3
			temporal
				noun 1
			time
				events/assault/maqtal -6
				masdar 6
				verb -1
			verb
				aspect
					masdar 3
					participle -4
					verb 1
				event
					events/accuse/muhakama 2
					events/accuse/tahqiq-fi -1
					events/accuse/tahqiqat 4
					events/assault/hujum -3
					events/assault/infajara -2
					events/assault/qatla -2
					events/coerce/itaqala 1
					events/consult/ittisalat-maa -2
					events/consult/mufawadat 1
					events/consult/qimma 2
					events/consult/wasata -4
					events/request/talab 2
					events/sanction/hukm-bi -1
					events/sanction/hukm-qadai 2
					noun 3
					participle -8
					verb 4
				light
					events/consult/mufawadat 2
					masdar -1
				modal
					masdar -1
					noun -4
				other
					events/consult/liqa -3
					masdar 1
					noun 7
				speech
					events/consult/liqa -1
				state
					masdar 6
			«
				masdar -2
				verb 3
			،
				events/agree/iltizam 1
				events/agree/taahhada 5
				events/assault/asara -5
				events/assault/tafjir -1
				events/assault/usiba 2
				events/protest/ihtijaj -2
				events/request/daa 5
				events/request/daiyan 1
				events/request/talab -1
				events/support/tawqi -2
				participle 13
				verb -4
			إلى
				masdar -1
			ب
				events/assault/atlaqa-nar 2
				events/assault/istihdaf -1
				events/request/talab -3
				masdar -6
				noun -6
			بعد
				noun 9
			خلال
				masdar 2
			على
				events/accuse/adana -2
				events/consult/ijtima -1
				masdar -3
			عن
				masdar 3
			في
				events/assault/dammara 1
				events/assault/qatala 2
				events/coerce/saytara -3
				noun -2
			ل
				events/assault/khatafa -4
				masdar -15
				noun -5
			من
				masdar -7
				noun -4
				verb 3
				خلال
					masdar 1
		-2
			"
				noun -4
				verb 1
			)
				verb 1
			-
				events/assault/atlaqa-nar -1
				masdar -1
				verb 1
			:
				verb 3
			adverb
				masdar 7
				noun 4
			complementizer
				events/assault/maraka -1
				events/assault/qasafa -1
				events/coerce/naqala-sijn -3
				events/personnel/istaqala 1
				events/support/ayyada 2
				masdar 4
				noun 2
				verb 2
			conditional
				masdar -2
				verb -3
			conjunction
				masdar 3
				verb 10
			edge
				events/accuse/tahqiqat -6
				events/agree/iltazama-bi 4
				events/agree/taahhada -7
				events/assault/infajara -3
				events/assault/jarha -2
				events/assault/qatala 1
				events/assault/qatla -1
				events/coerce/ihtajaza 1
				events/consult/jalsa -1
				events/consult/liqa 1
				events/consult/mubahathat 3
				events/consult/mutamar 3
				events/mobilize/wusul-taazizat -8
				events/personnel/intikhabat 1
				events/protest/ihtijaj -4
				events/request/ishtarata -3
				events/request/istanjada -8
				events/sanction/allaqa-mufawadat -2
				events/support/sawwata-li -2
				events/threaten/hadhdhara-min-radd -5
				verb 2
			negation
				masdar -1
			past
				masdar 7
			phrase
				events/accuse/intaqada 3
				events/accuse/ittahama 7
				events/accuse/qadaa -4
				events/accuse/tahqiqat -2
				events/aid/adkhala-musaadat -2
				events/assault/al-amaliyya 6
				events/assault/al-qital -2
				events/assault/amaliyya-askariyya 3
				events/assault/atlaqa-nar 6
				events/assault/dammara -3
				events/assault/darba 1
				events/assault/hadith-irhabi 1
				events/assault/hajama -1
				events/assault/harb -3
				events/assault/infajara 1
				events/assault/istaada -1
				events/assault/maqtal 4
				events/assault/niza 1
				events/assault/niza-musallah -3
				events/assault/qatala 1
				events/coerce/ataha -3
				events/coerce/hazara 2
				events/coerce/manaa 2
				events/coerce/qabada -3
				events/coerce/saytara 1
				events/consult/iltaqa 1
				events/consult/mubahathat 7
				events/consult/mutamar -1
				events/mobilize/nashara-quwwat -1
				events/personnel/intikhabat -5
				events/protest/adraba 1
				events/protest/masira-muarrafa 2
				events/request/daa-fulan -2
				events/request/talab 2
				events/request/talaba-min -7
				events/retreat/sallama-silah -1
				events/support/daama-qadiyya 1
				events/threaten/tahdid-bi -1
				noun -4
				participle 4
				verb 2
			preposition
				events/accuse/hammala-masuliyya -3
				events/accuse/intaqada -1
				events/accuse/tahqiq-fi 4
				events/accuse/tahqiqat -1
				events/accuse/tuhma 6
				events/assault/istihdaf -2
				events/assault/itida 3
				events/assault/qatala 3
				events/coerce/iqtaham-amn 1
				events/coerce/itaqala 3
				events/coerce/manaa -1
				events/coerce/qabada 4
				events/consult/hiwar -3
				events/consult/mubahathat 5
				events/consult/mutamar -4
				events/consult/qimma 8
				events/consult/ziyara 1
				events/personnel/intikhabat -1
				events/personnel/istaqala 1
				events/request/daa -2
				events/retreat/insahaba 2
				events/retreat/istaslama 1
				events/support/waqqaa -7
				masdar -4
				verb -1
			pronoun
				masdar -4
			quantifier
				masdar -4
			relative
				events/accuse/tahqiqat 5
				events/consult/wasata -2
				noun -1
			time
				events/support/tawqi 1
				masdar 4
				noun 6
				verb -8
			verb
				aspect
					masdar -2
					noun -1
					verb 3
				event
					events/accuse/adana -2
					events/accuse/ahala-qada -1
					events/accuse/tahqiqat 2
					events/agree/iltizam -2
					events/assault/adhdhaba 1
					events/assault/darba 2
					events/assault/istihdaf -7
					events/assault/niza -1
					events/assault/tafjir 1
					events/personnel/istaqala -4
					events/reject/rafd 1
					events/request/mutalaba 2
					events/request/talab -2
					masdar 5
					noun 2
					participle -11
					verb -3
				light
					events/assault/hujum -2
					events/coerce/saytara 2
					verb -2
				other
					masdar 2
					noun -4
				speech
					events/accuse/ittahama -8
					events/personnel/intikhabat -2
					masdar 7
					verb -2
				state
					noun -4
					verb -2
			،
				events/agree/mustaidd -1
				events/assault/dammara 3
				events/assault/hajama 2
				events/assault/qatala -1
				events/request/talaba-min 2
				events/sanction/hukm-qadai 1
				events/support/tabanna -1
				masdar 6
				verb 2
			إلى
				masdar -5
				verb 10
			ب
				events/accuse/tahqiqat 1
				events/assault/atlaqa-nar -2
				events/assault/hujum 5
				events/consult/mutamar -3
				masdar -3
			بعد
				masdar 8
				noun 1
			جراء
				noun 7
			حول
				noun -7
			خلال
				masdar 1
			ضد
				masdar -1
			على
				events/personnel/intikhabat -2
				masdar -2
				noun -4
				verb -2
			عن
				noun 2
				verb 7
			في
				events/assault/atlaqa-nar 3
				events/assault/hujum 3
				events/coerce/ihtalla 2
			قبل
				masdar -6
			ك
				masdar -4
			ل
				events/assault/tafjir -1
				events/coerce/hazara -2
				verb 2
			مع
				masdar -6
				verb 2
			من
				verb 5
		1
			↵
				masdar -3
				noun 2
			"
				events/accuse/tuhma 1
				masdar -9
			.
				events/accuse/muhakama -1
				events/accuse/tahqiqat 6
				events/assault/atlaqa-nar -2
				events/assault/dammara -8
				events/assault/hujum 1
				events/assault/infajara -1
				events/coerce/itaqala -4
				events/consult/mubahathat -6
				events/consult/mufawadat -2
				events/protest/masira-muarrafa 3
				noun -2
			adverb
				masdar -5
				verb 2
			complementizer
				masdar -6
			conditional
				masdar -4
				noun -6
			conjunction
				events/consult/ziyara 1
				masdar -4
				noun -7
			demonstrative
				verb 2
			past
				noun -7
			phrase
				events/accuse/adana 5
				events/accuse/haqqaqat-shurta -5
				events/accuse/intaqada 5
				events/accuse/istada-safir -2
				events/accuse/istankara 5
				events/accuse/ittahama 8
				events/accuse/naddada 1
				events/accuse/tahqiqat -4
				events/accuse/wabbakha -3
				events/agree/daw-akhdar -2
				events/agree/ittafaqa 2
				events/aid/adkhala-musaadat -1
				events/aid/dam-maddi 1
				events/aid/intashala -4
				events/aid/madda-yad-aawn -1
				events/aid/qaddama-musaadat 1
				events/aid/sallama-musaadat 2
				events/aid/talaqqa-musaadat 6
				events/assault/adrama -1
				events/assault/al-hadith -3
				events/assault/alqa-qunbula 2
				events/assault/amaliyya-irhabiyya 4
				events/assault/asara -3
				events/assault/atlaqa-ghaz 1
				events/assault/dammara 3
				events/assault/hujum 1
				events/assault/ightasaba 2
				events/assault/ihtajaza-musallahun 3
				events/assault/iqtaham -3
				events/assault/istaada 4
				events/assault/istahdafa -3
				events/assault/istihdaf -5
				events/assault/masra -3
				events/assault/naffadha-idam 6
				events/assault/qatala -7
				events/assault/tafjir -2
				events/assault/usiba -2
				events/coerce/dahama 1
				events/coerce/halat-tawari -1
				events/coerce/hasara 2
				events/coerce/hazara 1
				events/coerce/itaqala 4
				events/coerce/khasira-mawqi -1
				events/coerce/qarar-man -9
				events/concede/tarajaa-an -1
				events/consult/liqa 3
				events/consult/qarraba -4
				events/consult/wasala-masul -3
				events/consult/zara 2
				events/mobilize/intashara-jaysh 1
				events/mobilize/nashara-sawarikh -1
				events/personnel/aqala 1
				events/personnel/ayyana 3
				events/personnel/ayyana-mansib 1
				events/personnel/shakkala-hukuma -3
				events/personnel/wafat-munya -2
				events/protest/ihtijaj -4
				events/protest/iqtahama-hashd -5
				events/protest/raddada-hutafat 2
				events/protest/tajammaa -1
				events/protest/tazahara 6
				events/reject/aarada 4
				events/reject/istabaada -1
				events/reject/rafada 2
				events/reject/rafada-liqa 3
				events/request/amara -1
				events/request/daa-baid -3
				events/request/istanjada -5
				events/request/nashada 6
				events/request/talab 5
				events/request/talaba-bi 8
				events/request/wajjaha-bi -3
				events/retreat/asqata-tuham -1
				events/retreat/inha-ihtilal -1
				events/retreat/nazaa-silah -2
				events/sanction/uqubat-llati 1
				events/support/daama -5
				events/support/dam-dawla -6
				events/support/rahhaba 1
				events/support/tabanna -2
				events/support/waqqaa-ala -6
				events/threaten/haddada-hu -4
				events/threaten/hadhdhara-min-radd -4
				masdar -2
				noun -2
				participle 11
			preposition
				events/accuse/adana -4
				events/accuse/ishtabaha -3
				events/accuse/lama 2
				events/accuse/muhakama 4
				events/accuse/shakk -2
				events/accuse/shakwa 3
				events/accuse/tahqiq-jinai -4
				events/accuse/tuhma 9
				events/agree/tawassul -3
				events/aid/darraba -2
				events/assault/amaliyya-askariyya 2
				events/assault/amaliyya-muqatilin -1
				events/assault/atlaqa-nar 8
				events/assault/dammara 3
				events/assault/darb-shakhs -1
				events/assault/darba 10
				events/assault/hajama -2
				events/assault/hujum -3
				events/assault/ishtabaka 1
				events/assault/istakhdama-kimyai 4
				events/assault/itada 2
				events/assault/jarima-bashia -1
				events/assault/maqtal -13
				events/assault/muwajahat 2
				events/assault/naffadha-idam -1
				events/assault/qada-ala -1
				events/assault/qatala 4
				events/assault/qatla -5
				events/assault/tadakhkhul-askari -3
				events/coerce/ajbara -3
				events/coerce/ataha -2
				events/coerce/athara -1
				events/coerce/itaqala 1
				events/coerce/mudhakkirat-tawqif 2
				events/coerce/muhtajaz-fi -2
				events/consult/ijtima -3
				events/consult/ittisal-hatifi -2
				events/consult/liqa -6
				events/consult/mubahathat 7
				events/consult/mutamar 5
				events/consult/tafawud -3
				events/cooperate/taslim-shakhs 2
				events/disaster/hariq 4
				events/personnel/istaqala 1
				events/personnel/istifta 3
				events/protest/idtirabat -3
				events/protest/ihtijaj 2
				events/reject/imtanaa -1
				events/request/mutalaba -2
				events/request/talaba-min 2
				events/retreat/afraja 14
				events/retreat/khuruj-min-sijn -1
				events/retreat/sallama-mawqi -1
				events/retreat/sallama-silah -2
				events/sanction/allaqa-mufawadat 1
				events/sanction/kharaja-munazzama 1
				events/support/dafaa-an -4
				noun 2
				participle -1
				verb 6
			pronoun
				events/retreat/sallama-nafsah 1
				noun -3
				verb 2
			relative
				events/assault/istaada-mawqi -2
				events/protest/ihtijaj 1
				masdar 1
				noun 15
			report
				masdar 1
			temporal
				masdar 1
			time
				noun 8
			verb
				aspect
					masdar 6
				event
					events/accuse/tuhma -5
					events/assault/atlaqa-nar -3
					events/assault/iqtaham -1
					events/consult/liqa 1
					events/personnel/intikhabat 1
					events/protest/ihtijaj -1
					noun 4
				light
					masdar 5
					noun 6
				other
					events/assault/maqtal -1
				speech
					masdar 1
			،
				events/accuse/adana -4
				events/assault/amaliyya-askariyya -7
				events/coerce/itaqala -2
				events/consult/ijtima 2
				events/consult/mutamar -2
				events/consult/ziyara -3
				events/personnel/intikhabat -1
				events/retreat/atlaqa-sarah 1
				masdar 2
				verb -7
			ب
				events/accuse/naddada -5
				events/coerce/itaqala 2
				events/consult/mutamar -1
				events/consult/qimma 3
				events/disaster/isaba-marad -2
				events/protest/rashaqa -1
				events/request/alzama -5
				events/request/mutalaba 4
				events/support/rahhaba 4
				events/threaten/haddada-quwwa 2
				events/threaten/tahdid-bi -2
				noun -2
				verb 6
			ل
				events/accuse/muhakama -4
				events/aid/dam-maddi -6
				events/aid/qaddama-musaadat -1
				events/aid/sallama-musaadat -1
				events/assault/iqtaham 2
				events/assault/tasadda -4
				events/consult/ziyara 3
				events/request/daa -1
				events/request/dawa 2
				events/request/talab -5
				events/support/shakara 1
				verb -5
			”
				masdar -3
		2
			↵
				events/assault/qatla -2
				noun -7
				verb 5
			"
				events/assault/dammara -3
				verb -2
			(
				verb -1
			.
				events/accuse/muhakama -4
				events/aid/qaddama-musaadat 1
				events/assault/asara -3
				events/consult/mutamar -2
				events/protest/ihtijaj -1
				masdar -3
				participle 2
				verb -1
			:
				events/assault/qatla -3
				noun -1
			adverb
				masdar -2
				noun -7
			complementizer
				noun -2
				verb 2
			conditional
				masdar -2
			conjunction
				masdar -8
			demonstrative
				verb 2
			edge
				events/assault/atlaqa-nar -4
				events/assault/dammara -4
				events/assault/hujum 8
				events/assault/infajara -3
				events/consult/mufawadat -5
				events/consult/ziyara 1
				events/protest/masira-muarrafa 3
				masdar -5
				noun 1
			past
				noun -5
			phrase
				events/accuse/adana 5
				events/accuse/istajwaba 2
				events/accuse/ittahama 2
				events/accuse/tahqiqat -1
				events/agree/iltizam -5
				events/agree/istidad -3
				events/assault/dammara -1
				events/assault/hadith-irhabi 3
				events/assault/ightala 3
				events/assault/istaada-mawqi 3
				events/assault/jarha -2
				events/assault/maqtal 1
				events/assault/maraka 2
				events/assault/qasafa 1
				events/assault/qatala -1
				events/coerce/ataha -3
				events/coerce/halat-tawari -2
				events/coerce/saytara -10
				events/consult/istaqbala -1
				events/consult/mufawadat -1
				events/consult/ziyara 10
				events/mobilize/azzaza-amn -2
				events/personnel/istaqala 4
				events/personnel/tawalla -1
				events/reject/qataa-ijtima -4
				events/request/daa 4
				events/request/istanjada -1
				events/support/ashada 1
				events/support/rahhaba 2
				events/support/tawqi -2
				masdar 1
				noun -5
			preposition
				events/accuse/ittahama 3
				events/agree/istidad 1
				events/agree/ittafaqa 1
				events/agree/ittifaq -1
				events/agree/mustaidd 1
				events/agree/taahhada 7
				events/aid/dam-maddi -1
				events/assault/al-hadith -5
				events/assault/atlaqa-sarukh 2
				events/assault/hadama 1
				events/assault/hujum 4
				events/assault/infajara -4
				events/assault/naffadha-idam 2
				events/assault/qatala 1
				events/assault/qatla 2
				events/assault/qital 1
				events/coerce/ihtalla -1
				events/coerce/manaa -1
				events/coerce/qabd 5
				events/coerce/qarar-man -1
				events/consult/ijtima -1
				events/consult/wasala-masul -2
				events/personnel/intakhaba -1
				events/personnel/istaqala -1
				events/personnel/istifta 1
				events/personnel/tawalla 2
				events/reject/aarada 3
				events/request/daa -2
				events/request/daa-fulan -2
				events/request/dawa -1
				events/request/mutalaba 4
				events/request/talab 8
				events/request/talaba 1
				events/sanction/uqubat-llati 2
				events/support/daama -1
				events/support/tarhib -2
				masdar 4
				noun 1
				verb -1
			pronoun
				masdar 1
				verb -3
			quantifier
				noun 2
			relative
				noun 1
			temporal
				noun -2
			time
				events/personnel/intakhaba 1
				events/personnel/intikhabat 7
				masdar 4
				noun 4
				verb -6
			verb
				aspect
					masdar 4
					noun 10
					verb -1
				event
					events/assault/harb-llati -1
					events/assault/istaada-mawqi -1
					events/assault/usiba -1
					events/sanction/hukm-qadai -1
					noun 6
					verb 4
				light
					events/accuse/tahqiqat 5
					events/consult/mubahathat -1
					verb 5
				modal
					masdar -3
					noun -3
				other
					events/assault/hujum -2
					masdar 4
				state
					masdar 2
					verb 1
			،
				events/agree/iltizam 1
				events/agree/taahhada -3
				events/assault/istihdaf -1
				events/consult/mubahathat 2
				events/reject/aarada -1
				events/support/tawqi -2
				noun -5
			أمام
				masdar 1
				verb 6
			إلى
				events/accuse/ahala-qada 1
				events/agree/tawassul -1
				events/aid/naqala-jarha 2
				events/cooperate/taslim-shakhs 2
				events/request/talab -1
				noun 6
				verb -1
			ب
				events/reject/rafada -2
				events/request/daa -5
				events/support/ashada 1
				masdar 4
				noun 13
				verb 4
			بشأن
				noun 4
			بموجب
				masdar 1
			بين
				events/agree/ittifaqiyya -1
				events/consult/mubahathat -2
				events/support/tawqi 1
				noun 1
			تحت
				noun 1
			حتى
				noun 1
			حول
				events/consult/mufawadat 1
				noun 1
			داخل
				noun -9
			ضد
				events/assault/harb -2
				events/protest/ihtijaj 2
				noun -2
			على
				events/agree/ittifaq 5
				events/aid/talaqqa-musaadat -1
				events/assault/atlaqa-nar 5
				events/assault/hujum -2
				events/coerce/ajbara -3
				events/protest/ihtijaj -3
				events/support/tawqi 2
				masdar -3
				noun 3
			عن
				events/retreat/afraja 4
				events/support/dafaa-an -2
				noun 7
			في
				events/accuse/shakk -1
				events/assault/amaliyyatuha -1
				events/assault/harb 1
				events/assault/tadakhkhul-askari -3
				events/coerce/ihtajaza -6
				events/coerce/itaqala 4
				events/coerce/muhtajaz-fi -3
				events/consult/qimma 1
				events/disaster/hariq 2
				events/protest/idtirabat -2
				events/protest/ihtijaj 5
				noun -3
			ك
				masdar -2
			ل
				events/reject/rafada 2
				masdar 2
				verb -2
			مع
				events/consult/hiwar -1
				events/consult/mubahathat 1
				events/consult/tashawara 3
				masdar 1
				noun -3
				verb 2
			من
				events/assault/tarada-min -1
				events/personnel/istaqala 4
				events/request/talaba-min 2
				events/retreat/insahaba -1
				events/retreat/khuruj-min-sijn -3
				events/sanction/kharaja-munazzama 1
				masdar 5
				أجل
					noun 3
				قبل
					masdar 1
kinds
	beside
		"
			preposition
				masdar -4
			ب
				verb 4
		-
			phrase
				verb -2
		:
			phrase
				verb -4
			preposition
				noun 2
		adverb
			preposition
				masdar 2
				noun 1
		complementizer
			relative
				noun -4
			time
				noun -1
			verb
				event
					masdar 8
					noun 2
			ب
				masdar -5
				verb -2
		conditional
			phrase
				verb -10
		conjunction
			phrase
				verb 5
		demonstrative
			phrase
				noun 2
			،
				noun 4
		edge
			↵
				noun -3
			phrase
				verb -8
			preposition
				masdar 1
				verb 8
		interrogative
			phrase
				verb -3
		negation
			phrase
				verb -1
		past
			ب
				verb 1
		phrase
			-
				masdar 2
			.
				masdar -2
			adverb
				masdar -1
				verb -1
			complementizer
				masdar 2
				noun -5
			demonstrative
				verb 2
			phrase
				masdar -5
				verb 7
			preposition
				masdar -1
				verb -3
			pronoun
				verb 2
			time
				verb 1
			ب
				masdar 4
				noun -2
				verb -4
			ل
				masdar 7
				noun 1
				participle -4
				verb 5
		preposition
			↵
				masdar -6
				noun 9
			"
				masdar -1
			.
				masdar 3
			complementizer
				masdar -5
				noun 2
			conditional
				noun -3
			conjunction
				masdar 1
				noun -4
			phrase
				masdar 3
				noun -1
			preposition
				masdar -1
			pronoun
				noun -1
			relative
				noun 1
			verb
				aspect
					masdar 1
					noun 1
				event
					masdar -6
			،
				masdar -2
			ب
				masdar 2
				noun 6
		relative
			phrase
				verb -2
			ب
				verb 4
		temporal
			phrase
				verb 8
			preposition
				masdar -1
		verb
			aspect
				phrase
					masdar 1
					verb 10
				preposition
					noun 4
					verb -4
			event
				↵
					noun 2
				"
					masdar -9
				phrase
					masdar 2
					noun 1
				preposition
					masdar 1
					noun -5
					participle -2
				verb
					event
						noun 3
			light
				phrase
					noun -3
				preposition
					masdar 3
					noun 10
				،
					masdar 3
				ل
					masdar -4
			other
				،
					masdar -2
			state
				phrase
					masdar 3
				preposition
					masdar -2
				ب
					masdar 5
		،
			demonstrative
				verb -2
			phrase
				masdar -3
				noun 2
				participle 3
			preposition
				masdar 4
				verb 1
			relative
				masdar -4
			time
				verb -3
			ب
				verb 8
		إلى
			phrase
				verb -3
		ب
			.
				noun -1
			phrase
				verb 6
			preposition
				masdar 5
			ب
				masdar 2
			ل
				masdar -7
		على
			phrase
				noun -3
				verb -1
			preposition
				masdar -9
			ب
				masdar 6
		عن
			preposition
				verb -2
			ل
				masdar 4
		في
			phrase
				noun -1
				verb 9
			relative
				noun 1
			،
				noun -2
			ب
				masdar -3
		ل
			.
				noun 2
			phrase
				masdar -3
			preposition
				masdar 6
				noun -10
				verb 4
		من
			phrase
				verb -3
			preposition
				verb 1
			ل
				masdar -2
light
	verb
		false -2
		true 14
modality
	actual 5
		AGREE 13
		ASSAULT 5
		COERCE 7
		CONCEDE -3
		CONSULT -7
		PERSONNEL -2
		PROTEST 2
		REQUEST 1
		RETREAT -4
		SUPPORT 2
		events/accuse/haajjama -1
		events/accuse/haqqaqat-shurta -2
		events/accuse/hujum-lafzi -1
		events/accuse/intaqada 14
		events/accuse/istada-safir -3
		events/accuse/istajwaba 8
		events/accuse/istankara 10
		events/accuse/ittahama 12
		events/accuse/mathala-amam -2
		events/accuse/qadaa -2
		events/accuse/tahqiq-jinai -5
		events/accuse/tahqiqat -1
		events/accuse/tuham 2
		events/accuse/wabbakha -12
		events/accuse/wasafa-intihak -8
		events/agree/ard-taqaddama -1
		events/agree/daw-akhdar -4
		events/agree/iltazama-bi 2
		events/agree/ittafaqa 3
		events/agree/ittifaq-muhaddad 2
		events/agree/ittifaq-musamma 3
		events/agree/ittifaqiyya -1
		events/agree/muwafaqa -1
		events/agree/qabul -3
		events/agree/taahhada 2
		events/agree/taahhud 1
		events/agree/taahhud-bi 3
		events/agree/tawafaqa -2
		events/agree/waada 8
		events/aid/adkhala-musaadat -2
		events/aid/ajla 2
		events/aid/amal-ighatha -1
		events/aid/arsala-musaadat -1
		events/aid/dam-maddi -6
		events/aid/inqadh-nas -4
		events/aid/intashala -1
		events/aid/qaddama-musaadat 2
		events/aid/sallama-musaadat 1
		events/aid/waffara-mawa -1
		events/assault/adhdhaba 6
		events/assault/al-qital -5
		events/assault/alqa-qunbula 5
		events/assault/amaliyya-irhabiyya 2
		events/assault/amaliyya-muqatilin -6
		events/assault/asara -5
		events/assault/atlaqa-ghaz 2
		events/assault/atlaqa-nar 8
		events/assault/dahasa -4
		events/assault/darba-jawwiyya 1
		events/assault/fajjara-nafsah 2
		events/assault/ghara 8
		events/assault/ghazw 5
		events/assault/hamla-muqatilin -1
		events/assault/haraqa-shakhs 5
		events/assault/harb-makan -2
		events/assault/hazama -3
		events/assault/hujum 10
		events/assault/hujum-kimyai 2
		events/assault/hujum-sarukhi 1
		events/assault/idam -1
		events/assault/ightala 5
		events/assault/ightasaba 3
		events/assault/ihtajaza-musallahun 3
		events/assault/ikhtitaf-taira 5
		events/assault/iqtaham -5
		events/assault/ishtabaka 1
		events/assault/istaada -4
		events/assault/istaada-mawqi -6
		events/assault/istahdafa -3
		events/assault/istihdaf -4
		events/assault/itada 5
		events/assault/itida 5
		events/assault/jarha -7
		events/assault/kamin -3
		events/assault/khatafa 6
		events/assault/majzara 4
		events/assault/maqtal 1
		events/assault/masra -3
		events/assault/muwajahat 4
		events/assault/niza -3
		events/assault/qasafa 15
		events/assault/qatala 3
		events/assault/qatla -1
		events/assault/qital-sifa 2
		events/assault/tafjir 5
		events/assault/tamshit -14
		events/assault/tarada-musallahin -4
		events/assault/unf -2
		events/assault/usiba -1
		events/coerce/ajbara -2
		events/coerce/amaliyya-amniyya -7
		events/coerce/ataha -5
		events/coerce/dabata 3
		events/coerce/dabata-nas -4
		events/coerce/habs-ihtiyati -2
		events/coerce/hajaza 2
		events/coerce/hajjara 1
		events/coerce/hamlat-itiqalat 3
		events/coerce/hazara 4
		events/coerce/hujum-iliktruni 1
		events/coerce/ihtalla -4
		events/coerce/iqama-jabriyya 1
		events/coerce/iqtada -3
		events/coerce/itaqala 13
		events/coerce/khasira-mawqi -6
		events/coerce/muhtajaz-fi -2
		events/coerce/nahaba 1
		events/coerce/naqala-sijn -2
		events/coerce/qarar-man -1
		events/coerce/qataa-khidma -4
		events/coerce/suqut-bi-yad -1
		events/coerce/tarada-mulahaqa -3
		events/coerce/zawwara -9
		events/concede/aalana-hudna 1
		events/concede/istajaba -2
		events/concede/rafaa-uqubat -3
		events/concede/tarajaa-an -3
		events/consult/bahatha -6
		events/consult/hiwar -2
		events/consult/hiwar-bayna -3
		events/consult/istaqbala -1
		events/consult/ittisal-hatifi -2
		events/consult/jalsa -1
		events/consult/jawla-ukhra -6
		events/consult/liqa 1
		events/consult/qarraba -3
		events/consult/qimma 10
		events/consult/tabadala-ara 2
		events/consult/tashawara-hawl 2
		events/consult/tawasala-maa -4
		events/consult/wasala-masul -5
		events/consult/zara 7
		events/consult/ziyara 2
		events/consult/ziyara-makan 2
		events/cooperate/taawana 3
		events/disaster/fayadan 2
		events/disaster/hariq 2
		events/disaster/ihtaraqa -2
		events/disaster/karitha -1
		events/disaster/tahattamat 1
		events/disaster/zilzal 2
		events/mobilize/atlaqa-balisti 1
		events/mobilize/azzaza-amn -1
		events/mobilize/ijraat-amniyya -2
		events/mobilize/ikhtaraqa-ajwaa -3
		events/mobilize/intashara-amn 1
		events/mobilize/intashara-jaysh 3
		events/mobilize/tajammua-quwwat -6
		events/mobilize/tajriba-nawawiyya 4
		events/mobilize/taqaddama-quwwat -1
		events/mobilize/wusul-taazizat -5
		events/personnel/ayyana-mansib 1
		events/personnel/faza 12
		events/personnel/ikhtara-murashshah -1
		events/personnel/insahaba-barlaman -1
		events/personnel/intikhabat 2
		events/personnel/iqtira 2
		events/personnel/istifta -4
		events/personnel/kasaba 2
		events/personnel/mubayaa -4
		events/personnel/shakkala-hukuma -7
		events/personnel/taadil-wizari 1
		events/personnel/tansib 2
		events/personnel/tashkila -2
		events/personnel/tayin 2
		events/personnel/wafat -3
		events/personnel/wafat-munya -2
		events/protest/adraba 1
		events/protest/ahdath-shaghab -2
		events/protest/haraka-ihtijajiyya 2
		events/protest/ihtashada -2
		events/protest/iqtahama-hashd -5
		events/protest/isyan -3
		events/protest/itasama 6
		events/protest/kharaja-shawari 1
		events/protest/muzahara 8
		events/protest/qata-turuq -4
		events/protest/raddada-hutafat 2
		events/protest/shaghab 3
		events/protest/tajammaa -5
		events/protest/thawra -4
		events/reject/fannada -1
		events/reject/istabaada -7
		events/reject/lan-yasmah 2
		events/reject/qataa-ijtima -4
		events/reject/rafada-liqa 2
		events/reject/rafada-yield 5
		events/reject/rafd 3
		events/reject/tajahala -1
		events/request/alzama -5
		events/request/amara -4
		events/request/daa-fulan -3
		events/request/daa-liqa 4
		events/request/daiyan 1
		events/request/dawa-yield 4
		events/request/haththa 5
		events/request/ishtarata -1
		events/request/istanjada -9
		events/request/matalib-fulan 2
		events/request/nashada 6
		events/request/talaba-assist 2
		events/request/talaba-bi 8
		events/request/talaba-min 1
		events/request/talaba-yield 5
		events/request/tawassala -1
		events/request/wajjaha-bi -1
		events/retreat/asqata-tuham -1
		events/retreat/dukhul-musaadat -2
		events/retreat/fakkaka-asliha 3
		events/retreat/hudna -5
		events/retreat/hudna-sariya 2
		events/retreat/inha-ihtilal -6
		events/retreat/istaslama 5
		events/retreat/nazaa-silah -2
		events/retreat/sallama-mawqi -1
		events/retreat/sallama-nafsah 2
		events/retreat/taraja-quwwat 2
		events/sanction/al-uqubat -1
		events/sanction/aqaba -9
		events/sanction/istada-safirah 1
		events/sanction/saddaqa-hukm -2
		events/sanction/uqubat 4
		events/sanction/uqubat-llati 1
		events/support/abrama-ittifaq 1
		events/support/ashada 10
		events/support/athna 2
		events/support/bayaa-tanzim 4
		events/support/daama -4
		events/support/dafaa-an -2
		events/support/hanna 7
		events/support/iitarafa-bi-dawla -1
		events/support/iqamat-alaqat -3
		events/support/marrara-qanun -3
		events/support/rahhaba 6
		events/support/shakara 2
		events/support/tabanna -4
		events/support/waqqaa -2
		events/support/waqqaa-ala -4
		events/threaten/haddada 3
		events/threaten/haddada-quwwa 2
		events/threaten/hadhdhara-min-radd -8
		events/threaten/hadhdhara-tusawwil 2
		events/threaten/tahdidat-sadira 1
		events/threaten/tawaada 3
	future 8
		ACCUSE 10
		AGREE -5
		AID 2
		ASSAULT -22
		COERCE -7
		CONCEDE 2
		CONSULT 2
		MOBILIZE 5
		PERSONNEL 2
		events/coerce/itaqala -3
		events/consult/qimma -3
		events/personnel/istifta 1
		events/retreat/sahaba-quwwat 1
		events/support/dam-dawla -2
		events/support/tawqi 7
	hypothetical -17
		AGREE -3
		PROTEST -4
		RETREAT 6
	negated -7
		ASSAULT -1
		CONSULT 3
		PERSONNEL 1
		SUPPORT -1
		events/accuse/muhakama -4
		events/agree/tawassala 2
		events/coerce/ihbat-tahrib -2
		events/coerce/itaqala 1
		events/consult/mubahathat 2
next
	verb
		edge
			masdar -2
			noun -4
			participle -3
			verb 2
		verb
			aspect
				noun 1
				verb -2
			event
				masdar -3
				noun 2
			light
				verb -1
			modal
				noun -4
			motion
				verb -3
			other
				masdar -4
				participle 1
				verb 1
			speech
				masdar 4
				noun 2
				verb 3
			state
				noun 6
noun
	adjectives
		nisba 14
		none -1
		plain 3
	after
		
			construct -1
			definite -4
		أثناء
			construct -3
			possessed 1
		أمام 1
		إثر 8
		إضافة
			إلى 2
		إلى -11
			definite -4
			indefinite -3
		ب -6
			construct -3
			possessed -1
		بدون -1
		بسبب 6
		بشأن
			indefinite -5
		بعد 16
			definite 4
			indefinite 7
		بهدف -7
		بين -1
			construct -1
		تحت
			definite 3
		جراء 7
			definite 1
		حتى -1
		حول
			indefinite -3
		خلال 7
			definite 7
		دون -7
			indefinite -3
		عبر
			indefinite -1
		عقب 17
			construct 2
			definite 2
		على -4
			definite -1
			خلفية 3
		عن 4
			construct 5
			definite -8
			possessed 1
		في -2
			indefinite -1
		قرب -6
		ك -1
		ل -17
			possessed -2
		مثل -11
			definite -10
		مع 1
			indefinite 14
		من
			definite 7
			indefinite -3
			possessed -2
			أجل -19
				definite -5
			خلال 1
		منذ 20
			construct 1
			definite 3
			possessed 1
		نحو -2
		وراء 3
		وسط 5
			indefinite 3
	conjoined
		false 2
		true -11
	construct 2
		events/accuse/ahala-qada -3
		events/accuse/istajwaba 3
		events/accuse/tahqiq-fi -7
		events/agree/qabul -1
		events/agree/safqat-asra -2
		events/agree/taahhud 2
		events/aid/ajla 4
		events/assault/adhdhaba 1
		events/assault/amaliyya-muqatilin -5
		events/assault/atlaqa-sarukh -7
		events/assault/dammara 1
		events/assault/darb-shakhs -2
		events/assault/haraqa-mabna -3
		events/assault/haraqa-shakhs 1
		events/assault/harb-ahliyya -2
		events/assault/harrara 3
		events/assault/hazama -4
		events/assault/hujum 1
		events/assault/ightala 4
		events/assault/infajara 2
		events/assault/istaada -7
		events/assault/istihdaf -10
		events/assault/qamaa -1
		events/assault/tafjir 8
		events/assault/tarada-min -1
		events/assault/tarada-musallahin -8
		events/coerce/fattasha 1
		events/coerce/manaa -2
		events/coerce/qarar-man -2
		events/consult/istiqbal -1
		events/personnel/intikhabat 2
		events/personnel/tayin 2
		events/protest/ahdath-shaghab -2
		events/protest/masira 3
		events/request/alzama -3
		events/support/dam-dawla -2
		events/support/tarhib 2
		events/support/tawqi 7
		events/support/tayid -5
	definite -1
		events/accuse/adana -9
		events/accuse/dawa -1
		events/accuse/haajjama -1
		events/accuse/muhakama 4
		events/accuse/shakk -1
		events/accuse/tahqiqat 2
		events/agree/istidad -3
		events/agree/ittifaq-musamma 2
		events/agree/tawassul -4
		events/assault/al-qital -2
		events/assault/ghara 3
		events/assault/ghazw 3
		events/assault/hajama -2
		events/assault/hujum 7
		events/assault/ightala 2
		events/assault/ightasaba 6
		events/assault/iqtaham -7
		events/assault/ishtabaka 4
		events/assault/istihdaf 2
		events/assault/itida 10
		events/assault/jarha -2
		events/assault/jarima-bashia 2
		events/assault/kamin -2
		events/assault/majzara 1
		events/assault/maraka 1
		events/assault/niza-musallah -3
		events/assault/qada-ala -1
		events/assault/qatala -1
		events/assault/qatla -6
		events/assault/tafjir 2
		events/assault/tasadda -1
		events/assault/unf -2
		events/coerce/amaliyya-amniyya -4
		events/coerce/hasara 9
		events/coerce/iqama-jabriyya 1
		events/coerce/nahaba -2
		events/consult/dawra -3
		events/consult/hiwar-bayna -1
		events/consult/liqa 9
		events/consult/mutamar -3
		events/consult/qimma 3
		events/consult/tafawud -2
		events/consult/tashawara 5
		events/consult/wasata -1
		events/disaster/zilzal 3
		events/personnel/insahaba-barlaman -1
		events/personnel/intikhabat 5
		events/personnel/istihqaq-intikhabi 1
		events/personnel/tayin -1
		events/protest/ihtijaj 4
		events/protest/masira-muarrafa 5
		events/protest/thawra -3
		events/protest/waqfa-muarrafa 1
		events/reject/imtanaa -1
		events/request/al-talab -2
		events/request/awamir -3
		events/request/dawa -6
		events/retreat/ifraj 1
		events/support/dam-dawla -3
		events/support/iitarafa-bi-dawla -6
		events/support/tarhib -5
		events/threaten/tahdid-bi -2
	genitive
		GROUP
			name -4
			nominal -4
				events/accuse/istajwaba -6
				events/agree/safqat-asra -2
				events/aid/inqadh-nas -2
				events/assault/asara -1
				events/assault/atlaqa-sarukh -4
				events/assault/darb-shakhs -4
				events/assault/haraqa-mabna -3
				events/assault/istihdaf -6
				events/assault/maqtal -4
				events/assault/qatala -3
				events/assault/tafjir 1
				events/assault/usiba 1
				events/coerce/manaa -1
				events/coerce/saytara -2
				events/protest/masira 3
				events/request/talab 1
		ORGANIZATION
			name
				events/assault/hazama -3
			nominal 7
				events/assault/istihdaf -8
		PERSON
			name 14
			nominal 1
				events/accuse/istajwaba 5
				events/assault/qatala 1
				events/personnel/intakhaba -6
				events/personnel/wafat -2
		PLACE
			name 15
				events/agree/iltizam -5
				events/agree/istidad -2
				events/assault/istaada -5
				events/coerce/damma 3
				events/consult/qimma 2
		event -11
			events/accuse/tuhma 1
			events/assault/farraqa 6
			events/protest/ahdath-shaghab -2
			events/request/talab -15
			events/support/tawqi 6
		none
			events/accuse/adana -1
			events/accuse/haajjama -1
			events/accuse/hujum-lafzi -1
			events/accuse/mathala-amam -3
			events/accuse/tahqiq-fi 2
			events/accuse/tuham 2
			events/agree/ittifaq -3
			events/agree/ittifaq-musamma 7
			events/agree/ittifaqiyya -5
			events/agree/taahhud-bi 1
			events/agree/tawassul -2
			events/aid/darraba -3
			events/aid/qaddama-musaadat -1
			events/aid/sallama-musaadat 1
			events/aid/talaqqa-musaadat -1
			events/assault/al-qital -4
			events/assault/amaliyya-intihariyya -1
			events/assault/darba-askariyya -2
			events/assault/darba-jawwiyya 1
			events/assault/ghara 2
			events/assault/hajama -7
			events/assault/harb-muarrakha -2
			events/assault/hujum-kimyai 2
			events/assault/hujum-sarukhi 1
			events/assault/ightasaba 6
			events/assault/infajara -3
			events/assault/iqtaham -3
			events/assault/istihdaf 2
			events/assault/itida 1
			events/assault/jarha -3
			events/assault/kamin -2
			events/assault/maqtal 1
			events/assault/muwajahat 4
			events/assault/naffadha-idam -1
			events/assault/qada-ala -1
			events/assault/qatala -3
			events/assault/qital-sifa 2
			events/assault/tasadda -6
			events/assault/unf -2
			events/coerce/amaliyya-amniyya -4
			events/coerce/hasara 1
			events/coerce/ihbat-tahrib -5
			events/coerce/ihtajaza -2
			events/coerce/ihtalla -5
			events/coerce/iqama-jabriyya 1
			events/coerce/mudhakkirat-tawqif 5
			events/concede/algha-qanun -1
			events/consult/dawra -4
			events/consult/hiwar -10
			events/consult/hiwar-bayna -5
			events/consult/ijtima 3
			events/consult/ittisal-hatifi -2
			events/consult/jalsa -9
			events/consult/jawla-ukhra -6
			events/consult/liqa 2
			events/consult/mubahathat 5
			events/consult/qarraba -4
			events/consult/qimma 1
			events/consult/tafawud -2
			events/consult/wasata -4
			events/disaster/infijar-ghaz 1
			events/disaster/karitha -1
			events/mobilize/atlaqa-balisti 1
			events/mobilize/ijraat-amniyya -2
			events/mobilize/tajammua-quwwat -8
			events/personnel/hall -3
			events/personnel/insahaba-barlaman -2
			events/personnel/iqtira 1
			events/personnel/istaqala 1
			events/personnel/istifta 1
			events/personnel/istihqaq-intikhabi 1
			events/personnel/taadil-wizari 1
			events/personnel/tarashshaha -3
			events/personnel/tashkila -3
			events/personnel/wafat -7
			events/protest/adraba 1
			events/protest/idtirabat -3
			events/protest/isyan -3
			events/protest/shaghab 3
			events/protest/thawra -4
			events/reject/aarada -4
			events/reject/istabaada -2
			events/reject/rafd 7
			events/request/al-talab -1
			events/request/awamir -1
			events/request/daiyan 1
			events/request/dawa-yield 1
			events/request/mutalaba -1
			events/retreat/dukhul-musaadat -1
			events/retreat/ifraj 1
			events/retreat/khuruj-min-sijn -3
			events/retreat/sahaba-quwwat 2
			events/retreat/sallama-mawqi -1
			events/retreat/taraja-quwwat 2
			events/sanction/tarada-safir 1
			events/sanction/uqubat 1
			events/sanction/uqubat-llati 2
			events/support/ashada 2
			events/support/hanna 1
			events/support/iitarafa-bi-dawla -4
			events/support/marrara-qanun -2
			events/support/shakara 3
			events/support/tarhib -1
			events/support/tayid 4
			events/threaten/haddada-quwwa 1
			events/threaten/tahdid-bi -5
		noun -7
			events/accuse/tahqiq-fi -3
			events/assault/dammara 2
			events/assault/daraba-ahdaf -2
			events/assault/hadama 1
			events/assault/hujum 4
			events/assault/infajara 4
			events/assault/iqtaham -4
			events/coerce/hujum-iliktruni 3
			events/coerce/itaqala 1
			events/consult/istiqbal -3
			events/consult/mubahathat -6
			events/consult/qimma -6
			events/personnel/wafat 10
		word
			none
				ACCUSE 5
				AID 2
				ASSAULT 7
				COERCE -4
				CONSULT -6
				COOPERATE -2
				DISASTER 4
				PERSONNEL 1
				PROTEST 6
				REJECT -7
				REQUEST -2
				RETREAT -2
				SANCTION 1
				THREATEN -6
			ابو 3
			اخرين 2
			استجواب -9
			اسرائيل -7
			اعتصام 1
				ASSAULT 1
			اعضاء -3
			الاتفاق
				REJECT -3
			الاطفال -3
				ASSAULT -3
			الاعدام
				ASSAULT -1
			الاعلام
				PROTEST 2
			الامن -12
			الجيش 2
			الحكومه -4
			الحوار 2
				CONSULT 1
			الدوله -3
			الرئيس 5
				PERSONNEL -7
			السلام -10
				CONSULT -6
			الشغب 1
				PROTEST 1
			الطائره 1
			العراق
				ASSAULT -1
			العمل 2
			العنف -7
				PROTEST -1
			القتل
				ASSAULT 1
			القوات 6
				RETREAT 3
			اللجنه 2
			المتمردين -1
			المتهم 2
			المسؤولين -3
			المسلحين -1
			المعتقلين -7
			الملا 5
				PERSONNEL 5
			المليشيات -5
			المناطق -1
				ASSAULT -1
			المواطنين -4
			النار -1
			الولايات -1
			داعش
				ASSAULT -1
			رئيس 4
				ACCUSE 5
			سمو 1
			شاليط -2
			شخصا -1
				ASSAULT -1
			عدن 5
				ASSAULT 5
			عناصر -3
			عنف -1
			قنبله 1
				ASSAULT 1
			مدينه 5
			نار 3
				ASSAULT 3
	governed
		by
			aspect 6
			event 1
			light 2
			modal -11
			motion 6
			none -1
			speech 6
			state -3
	indefinite
		events/accuse/adana 3
		events/accuse/muhakama -2
		events/accuse/tahqiqat -2
		events/agree/istidad 6
		events/agree/wad-masdar 1
		events/aid/darraba -5
		events/aid/qaddama-musaadat -3
		events/aid/sallama-musaadat 1
		events/assault/harb-muarrakha -2
		events/assault/hujum -5
		events/assault/ishtabaka -3
		events/assault/itida -8
		events/assault/naffadha-idam -1
		events/assault/qisas -1
		events/coerce/hazara 1
		events/coerce/ihbat-tahrib -5
		events/coerce/mudhakkirat-tawqif 6
		events/coerce/quyud -1
		events/concede/algha-qanun -1
		events/consult/hiwar -6
		events/consult/ijtima 6
		events/consult/jalsa -2
		events/consult/jawla-ukhra -7
		events/consult/liqa -4
		events/consult/mubahathat 4
		events/consult/qarraba -4
		events/disaster/infijar-ghaz 1
		events/disaster/tsunami -2
		events/mobilize/ijraat-amniyya -2
		events/mobilize/tajammua-quwwat -7
		events/personnel/intikhabat -4
		events/personnel/tashkila -2
		events/personnel/wafat -1
		events/protest/adraba 1
		events/protest/idtirabat -5
		events/protest/masira-muarrafa -1
		events/protest/muzahara 4
		events/request/daiyan 1
		events/request/dawa 5
		events/retreat/dukhul-musaadat -1
		events/retreat/sahaba-quwwat 2
		events/retreat/taraja-quwwat 2
		events/sanction/allaqa-mufawadat 3
		events/sanction/hukm-bi -1
		events/sanction/tarada-safir 1
		events/support/dam-dawla -3
		events/support/marrara-qanun -2
		events/support/shakara 3
		events/support/tawqi -4
	inside
		container 6
		event -8
		nothing 6
		noun -1
		participant -18
	masdar
		definite -6
		indefinite -2
		possessed 5
	noun
		construct 2
		definite 1
		possessed -1
	number
		null 3
		singular -2
	of
		اجراء -3
		استئناف -10
		استمرار 13
		اعقاب 9
		اعمال -2
		انجاح 1
		بعقد -4
		تاجيل 2
		تاريخ 5
		تفاصيل 1
		تمديد 5
		تنفيذ -1
		جريمه 4
		حادث 3
		حضور 1
		حفل 2
		ختام 4
		خوض 3
		رئيس -9
		روابط 1
		سبب 4
		شن -3
		ضحايا 1
		ضروره -4
		طبيعه 1
		عقد -4
		عمليه 8
		فكره -16
		قرار 1
		قضيه 2
		قيد 3
		لاجراء 6
		لاستئناف -7
		لتغطيه 1
		مرحله 2
		مساله -4
		مقر -11
		نتائج 6
		هامش 3
		واجراء -6
		واعمال -1
		وجه -4
		وجود 1
		وقوع 1
		يتم -3
		يوم 2
	participle
		indefinite 2
	possessed
		events/accuse/ahala-qada 1
		events/aid/naqala-jarha 1
		events/assault/harrara -1
		events/assault/infajara -6
		events/assault/maqtal 2
		events/assault/qatala -1
		events/coerce/dahama -3
		events/request/mutalaba -2
		events/retreat/khuruj-min-sijn -3
		events/support/dam-dawla 10
		events/support/tayid 2
	quantity
		vague 1
object
	GROUP
		nominal
			events/accuse/adana -2
			events/assault/asara -6
			events/assault/istihdaf -3
			events/coerce/ajbara 3
			events/coerce/ihtajaza -4
			events/coerce/naqala-sijn -3
			events/consult/qarraba -4
			events/request/daa 2
			events/request/dawa -1
	ORGANIZATION
		nominal
			events/accuse/hammala-masuliyya 1
	PERSON
		name
			events/coerce/awqafa 3
		nominal
			events/accuse/adana -1
			events/assault/usiba -3
			events/coerce/awqafa -3
			events/consult/iltaqa 3
	PLACE
		name
			events/assault/hujum 4
			events/assault/iqtaham 4
			events/coerce/damma 1
			events/coerce/ihtalla -2
	event
		events/accuse/adana 12
		events/assault/hujum -8
		events/coerce/manaa 1
		events/mobilize/azzaza-amn -3
		events/reject/aarada 1
		events/reject/rafada 9
		events/reject/rafd 3
		events/request/talab 1
		events/request/talaba-min 3
		events/support/ayyada 11
		events/support/tayid 1
	none
		events/accuse/adana -4
		events/accuse/hammala-masuliyya -7
		events/accuse/intaqada 2
		events/accuse/istada-safir -3
		events/accuse/istamaa-shuhud 1
		events/accuse/istankara 1
		events/accuse/qadaa -2
		events/accuse/tahqiq-jinai -2
		events/accuse/tahqiqat 3
		events/agree/daw-akhdar -3
		events/agree/istajaba -2
		events/agree/istidad-muaalan 4
		events/agree/ittafaqa 3
		events/agree/ittafaqa-ala 4
		events/agree/ittifaq -4
		events/agree/ittifaq-musamma 10
		events/agree/ittifaqiyya -1
		events/agree/taahhada 9
		events/agree/tawassul -2
		events/agree/waada 1
		events/aid/adkhala-musaadat -3
		events/aid/ajla 2
		events/aid/dam-maddi -4
		events/aid/harrara-rahain -1
		events/aid/inqadh-nas -3
		events/aid/intashala -2
		events/aid/naqala-jarha 1
		events/aid/qaddama-musaadat -1
		events/aid/sallama-musaadat 1
		events/assault/adhdhaba 2
		events/assault/al-hadith 7
		events/assault/al-qital -4
		events/assault/atlaqa-sarukh -5
		events/assault/dahasa -3
		events/assault/dammara -1
		events/assault/darb-shakhs -2
		events/assault/darba-jawwiyya 1
		events/assault/fajjara-nafsah 1
		events/assault/ghara 8
		events/assault/hadith-irhabi 3
		events/assault/hajama -9
		events/assault/hamla-muqatilin -1
		events/assault/hazama -2
		events/assault/hujum-kimyai 1
		events/assault/ightala 11
		events/assault/iqtaham -1
		events/assault/istaada -10
		events/assault/jarha -9
		events/assault/jarima-bashia -2
		events/assault/kamin -3
		events/assault/muwajahat 2
		events/assault/qada-ala -1
		events/assault/qasafa 1
		events/assault/qatla -5
		events/assault/qital-sifa 1
		events/assault/tabadul-nar 2
		events/assault/tafjir 10
		events/assault/tarada-min -2
		events/assault/tarada-musallahin -1
		events/assault/tasadda -6
		events/coerce/aghlaqa 12
		events/coerce/amaliyya-amniyya -4
		events/coerce/ataha -1
		events/coerce/dabata 1
		events/coerce/hajjara 1
		events/coerce/hamlat-itiqalat 2
		events/coerce/hasara 6
		events/coerce/hazara -1
		events/coerce/hujum-iliktruni 3
		events/coerce/ihtalla -1
		events/coerce/ijraat-istithnaiyya -2
		events/coerce/iqtada -1
		events/coerce/khasira-mawqi -2
		events/coerce/musadara 1
		events/coerce/qabd 1
		events/coerce/qarar-man 1
		events/coerce/qataa-khidma -5
		events/coerce/saytara -10
		events/coerce/suqut-bi-yad -1
		events/coerce/zawwara -8
		events/concede/istajaba -1
		events/concede/rafaa-uqubat -4
		events/consult/bahatha -1
		events/consult/dawra -3
		events/consult/hiwar -1
		events/consult/ijtima 3
		events/consult/istiqbal -4
		events/consult/ittisal-hatifi -6
		events/consult/mubahathat -1
		events/consult/mutamar -6
		events/consult/tashawara-hawl 1
		events/consult/wasata -1
		events/cooperate/sallama-matlub -1
		events/disaster/fayadan 3
		events/disaster/hadith-gharaq -2
		events/disaster/ihtaraqa -2
		events/disaster/intishar-marad -1
		events/disaster/isaba-marad -1
		events/mobilize/azzaza-amn 2
		events/mobilize/intashara-amn 1
		events/mobilize/tajammua-quwwat -1
		events/mobilize/wusul-taazizat -4
		events/personnel/adda-yamin 1
		events/personnel/ayyana -1
		events/personnel/faza 3
		events/personnel/intakhaba -1
		events/personnel/iqtira 1
		events/personnel/istifta 4
		events/personnel/istihqaq-intikhabi 1
		events/personnel/nihayat-wilaya -4
		events/personnel/shakkala-hukuma 3
		events/personnel/tarashshaha -1
		events/personnel/tayin 1
		events/personnel/wafat -6
		events/protest/ahdath-shaghab -2
		events/protest/hamlat-muqataa 2
		events/protest/idtirabat -1
		events/protest/ihtijaj 3
		events/protest/isyan -3
		events/protest/itasama 5
		events/protest/kharaja-shawari 1
		events/protest/masira 1
		events/protest/qata-turuq -1
		events/protest/raddada-hutafat 2
		events/protest/rashaqa -1
		events/protest/tajammaa -5
		events/protest/tawaqqafa-an-amal -2
		events/reject/aarada -3
		events/reject/imtanaa -2
		events/reject/qataa-ijtima -4
		events/request/alzama -5
		events/request/amara -6
		events/request/daa -2
		events/request/daa-liqa 1
		events/request/dawa -2
		events/request/dawa-yield 1
		events/request/istanjada -4
		events/request/mutalaba -2
		events/request/talab -3
		events/retreat/awqafa-qital -2
		events/retreat/hudna -3
		events/retreat/insahaba 7
		events/retreat/tabadul-asra -1
		events/retreat/taraja-quwwat 2
		events/sanction/hukm-bi -7
		events/sanction/hukm-qadai -4
		events/sanction/kharaja-munazzama 1
		events/sanction/saddaqa-hukm -2
		events/sanction/tarada-safir 1
		events/support/abrama-ittifaq 1
		events/support/ashada 6
		events/support/athna 2
		events/support/ayyada -6
		events/support/bayaa-tanzim 4
		events/support/dafaa-an -3
		events/support/hanna 5
		events/support/iqamat-alaqat -2
		events/support/marrara-qanun -1
		events/support/sadaqa-ala 3
		events/support/sawwata-ala -1
		events/support/sawwata-li -1
		events/support/shakara 3
		events/support/tabanna -3
		events/support/waqqaa 6
		events/threaten/haddada-quwwa 3
		events/threaten/hadhdhara-min-radd -3
		events/threaten/tahdid-bi -3
		events/threaten/tawaada 2
	noun
		events/accuse/ahala-qada 7
		events/accuse/intaqada -5
		events/agree/muwafaqa -7
		events/assault/al-hadith -5
		events/assault/alqa-qunbula 2
		events/assault/atlaqa-nar 6
		events/assault/hujum 4
		events/assault/iqtaham -4
		events/assault/istihdaf 6
		events/assault/qasafa 3
		events/assault/qital 1
		events/assault/tafjir -4
		events/coerce/dahama 2
		events/coerce/hazara 5
		events/coerce/hujum-iliktruni -4
		events/coerce/iqtaham-amn -2
		events/coerce/itaqala 7
		events/consult/ittisalat-maa -3
		events/consult/jalsa -3
		events/consult/liqa -3
		events/consult/mutamar 4
		events/mobilize/nashara-quwwat -1
		events/protest/muzahara -1
		events/request/talaba 3
		events/request/talaba-bi 2
		events/retreat/afraja 8
		events/retreat/asqata-tuham -1
		events/retreat/atlaqa-sarah 4
		events/support/waqqaa -10
		events/threaten/hadhdhara-tusawwil 2
participants
	0 -4
	1 1
	many 6
place
	false -1
	true 5
preposition
	إلى
		events/accuse/ahala-qada 1
		events/aid/naqala-jarha 4
		events/consult/wasala-masul -2
		events/cooperate/taslim-shakhs 2
		events/mobilize/arsala-quwwat -1
		events/request/daa 2
		events/support/waqqaa -2
	ب
		events/accuse/adana -5
		events/accuse/haqqaqat-shurta -1
		events/accuse/ittahama 15
		events/accuse/tahqiq-fi -1
		events/accuse/tahqiqat 2
		events/agree/taahhud 2
		events/agree/waada 4
		events/assault/fajjara-nafsah 1
		events/assault/qasafa 1
		events/assault/qatala 1
		events/coerce/ataha -2
		events/coerce/hasara -5
		events/consult/istiqbal -2
		events/consult/qimma 3
		events/disaster/isaba-marad -1
		events/personnel/hall -2
		events/personnel/intikhabat -4
		events/protest/rashaqa -1
		events/request/alzama -5
		events/request/amara -5
		events/request/daa -1
		events/request/istanjada -9
		events/request/mutalaba 2
		events/request/talaba-assist 2
		events/request/talaba-bi 5
		events/request/talaba-yield 5
		events/sanction/hukm-qadai 4
		events/support/ashada 9
		events/support/dam-dawla -2
		events/support/rahhaba 7
		events/threaten/haddada-quwwa 4
		events/threaten/tahdid-bi -4
		events/threaten/tawaada 1
	بحق
		events/coerce/mudhakkirat-tawqif 1
	بين
		events/agree/ittifaqiyya -2
		events/consult/hiwar-bayna -5
		events/consult/mufawadat 1
		events/support/tawqi 3
	حول
		events/agree/ittifaq -1
		events/consult/mufawadat 2
	ضد
		events/assault/harb -2
		events/protest/ihtijaj 2
		events/sanction/uqubat-llati -1
	على
		events/accuse/adana -5
		events/accuse/lama 3
		events/agree/iltizam 1
		events/agree/ittafaqa 3
		events/agree/ittafaqa-ala 2
		events/agree/ittifaq 7
		events/agree/muwafaqa 6
		events/agree/tawafaqa -3
		events/aid/talaqqa-musaadat -5
		events/coerce/ajbara -2
		events/coerce/hasara 3
		events/coerce/hazara 1
		events/coerce/manaa -2
		events/consult/liqa -1
		events/personnel/hasala-aswat -2
		events/protest/ihtijaj -4
		events/reject/iitarada -2
		events/request/daa 1
		events/retreat/asqata-tuham -1
		events/sanction/hukm-qadai 3
		events/support/dam-dawla 2
		events/support/sawwata-ala -2
		events/support/tawqi 12
		events/support/waqqaa 1
	عن
		events/accuse/hammala-masuliyya 2
		events/protest/tawaqqafa-an-amal -2
	في
		events/accuse/haqqaqa -1
		events/accuse/ittahama 4
		events/accuse/shakk -1
		events/accuse/tahqiq-fi -5
		events/accuse/tahqiq-jinai -1
		events/agree/wafaqa 3
		events/assault/amaliyya-muqatilin -1
		events/assault/hajama -3
		events/assault/khatafa 1
		events/assault/naffadha-idam 1
		events/assault/niza -3
		events/assault/tadakhkhul-askari -6
		events/assault/usiba -2
		events/coerce/athara -6
		events/coerce/awqafa 3
		events/coerce/ihtajaza -9
		events/coerce/istawla -1
		events/coerce/itaqala 3
		events/coerce/qabd 2
		events/coerce/saytara -2
		events/concede/jammada-istitan -4
		events/consult/mubahathat 3
		events/consult/mutamar 1
		events/consult/qimma 3
		events/disaster/hariq 3
		events/mobilize/nashara-quwwat 5
		events/personnel/ayyana 1
		events/personnel/hall -2
		events/protest/idtirabat -3
		events/protest/ihtashada -1
		events/protest/ihtijaj 2
		events/protest/kharaja-shawari 2
		events/request/amara -2
		events/request/daa 8
		events/sanction/hukm-qadai 1
		events/support/ayyada 1
		events/support/daama -3
		events/support/waqqaa -2
	ل
		events/accuse/intaqada 1
		events/accuse/muhakama -2
		events/agree/ittifaq 3
		events/agree/muwafaqa 2
		events/aid/dam-maddi -1
		events/aid/qaddama-musaadat -2
		events/assault/amaliyya-askariyya 1
		events/assault/amaliyya-muqatilin -2
		events/assault/darba -7
		events/assault/qatala -2
		events/assault/tasadda -2
		events/coerce/hasara 1
		events/concede/istajaba -2
		events/consult/bahatha 4
		events/consult/ijtima 4
		events/consult/istiqbal -4
		events/consult/mufawadat 4
		events/consult/mutamar -1
		events/consult/ziyara 5
		events/consult/ziyara-makan 1
		events/personnel/tarashshaha -1
		events/personnel/tawalla -2
		events/protest/ihtashada -1
		events/reject/rafada 2
		events/request/dawa 8
		events/request/dawa-liqa 1
		events/request/haththa 1
		events/support/daama-qadiyya 1
		events/support/shakara 1
	مع
		events/agree/tawassul 3
		events/assault/hujum -7
		events/assault/sidam -3
		events/consult/ittisalat-maa -3
		events/consult/liqa -1
		events/consult/naqasha-maa 3
		events/consult/tawasala-maa -2
		events/support/abrama 1
	من
		events/aid/madda-yad-aawn -1
		events/assault/dammara 4
		events/assault/hadama -2
		events/assault/tarada-min -4
		events/assault/usiba -1
		events/coerce/manaa -2
		events/consult/wasala-masul -6
		events/personnel/afa-min-mansib 1
		events/personnel/insahaba-barlaman -3
		events/personnel/istaqala 1
		events/request/talaba-min 1
		events/retreat/afraja 7
		events/retreat/khuruj-min-sijn -3
		events/retreat/sahaba-quwwat 4
		events/sanction/kharaja-munazzama 1
		events/sanction/saddaqa-hukm -2
		قبل
			events/assault/hujum 3
recipient
	AGR 3
	BUS
		COERCE 2
		REQUEST -1
		events/assault/istihdaf -3
	COP
		ACCUSE -3
		PROTEST -4
		events/assault/istihdaf -1
	CRM -4
		ACCUSE -1
		events/assault/qatala 1
	CVL -1
		ACCUSE -1
		AID 5
		ASSAULT 5
		CONCEDE -4
		DISASTER 4
		PERSONNEL -7
		RETREAT -5
		SUPPORT 2
		events/aid/ajla 1
		events/assault/haraqa-shakhs 3
		events/assault/iqtaham -4
		events/assault/jarha -5
		events/assault/qatala -3
		events/coerce/hajjara 1
		events/coerce/ihtajaza -1
		events/coerce/itaqala 2
		events/coerce/muhtajaz-fi -7
		events/retreat/afraja 5
		events/retreat/atlaqa-sarah -7
	EDU
		ASSAULT 8
	ELI
		COERCE 3
	GOV 1
		ACCUSE 6
		ASSAULT -9
		COERCE -9
		PERSONNEL 2
		REJECT -2
		REQUEST 2
		SUPPORT 1
		events/accuse/intaqada 1
		events/accuse/istajwaba 17
		events/assault/hujum -4
		events/coerce/ataha 4
		events/personnel/tansib 1
	HLH 1
		ASSAULT 1
		events/assault/hujum 2
	IGO 3
		SANCTION 2
	JRN 12
		ASSAULT 9
	JUD 4
	LEG
		PERSONNEL -1
	MIL -5
		ACCUSE 1
		AID -1
		ASSAULT 1
		COERCE -6
		COOPERATE -3
		REQUEST -1
		SUPPORT 2
		events/aid/sallaha -1
		events/assault/amaliyya-askariyya -7
		events/assault/hujum 1
		events/assault/maqtal -7
	OPP
		ACCUSE 1
	PTY
		ACCUSE 1
		ASSAULT -2
		PERSONNEL -2
		SANCTION -5
	REB -5
		COERCE -6
		events/assault/harb -2
		events/assault/hazama -3
		events/assault/tarada-musallahin -2
		events/coerce/itaqala -3
		events/support/bayaa-tanzim 2
	REF 1
		AID -3
		COERCE 9
	REL
		PERSONNEL 1
		REQUEST -1
		events/assault/qatala -2
	UAF -1
		AID 2
		ASSAULT -3
		COERCE -3
	any
		AID -2
		COERCE -5
		PERSONNEL 1
		REQUEST 2
		RETREAT 1
		SUPPORT -6
		THREATEN -6
		events/accuse/ittahama 4
		events/accuse/tahqiqat -6
		events/aid/madda-yad-aawn -4
		events/assault/atlaqa-nar 4
		events/assault/daraba-ahdaf -1
		events/assault/ghazw 4
		events/assault/hujum -5
		events/assault/istahdafa -6
		events/assault/istihdaf 7
		events/assault/khatafa 2
		events/assault/maqtal 4
		events/assault/naffadha-idam -3
		events/assault/qatala 4
		events/coerce/hasara 3
		events/coerce/ihtajaza-juthath -2
		events/coerce/qabd 4
		events/request/daa-baid -1
		events/retreat/atlaqa-sarah 2
		events/sanction/uqubat 5
		events/support/daama-qadiyya -1
		events/support/dam-dawla -3
		events/threaten/hadhdhara-min-radd -4
	none -4
		AGREE -8
		AID 1
		ASSAULT -8
		COERCE 11
		DISASTER 1
		PROTEST 7
		REQUEST -8
		RETREAT -3
		SANCTION -6
		SUPPORT -5
		THREATEN 5
		events/accuse/adana 2
		events/accuse/haqqaqat-shurta -1
		events/accuse/istajwaba -1
		events/accuse/istankara 3
		events/accuse/naddada 2
		events/accuse/shakk -2
		events/accuse/tahqiq-jinai -3
		events/accuse/wasafa-intihak -3
		events/agree/ard-taqaddama -1
		events/agree/daw-akhdar -2
		events/agree/istidad -1
		events/agree/ittafaqa 6
		events/agree/ittafaqa-ala 3
		events/agree/ittifaq-musamma 7
		events/agree/ittifaqiyya -1
		events/agree/qabul -2
		events/agree/taahhada 11
		events/agree/taahhud 1
		events/agree/tawafaqa -2
		events/agree/tawassala 1
		events/agree/tawassul -1
		events/agree/waada 4
		events/agree/wad-masdar 1
		events/aid/arsala-musaadat -1
		events/assault/al-qital -6
		events/assault/alqa-qunbula 2
		events/assault/amal-unf -5
		events/assault/amaliyya-muqatilin -3
		events/assault/amaliyyatuha -1
		events/assault/dammara 3
		events/assault/darba 3
		events/assault/darba-jawwiyya 1
		events/assault/fajjara-nafsah 2
		events/assault/hadama 1
		events/assault/harb-ahliyya -7
		events/assault/harb-makan -2
		events/assault/harrara 2
		events/assault/hujum-kimyai 2
		events/assault/ightasaba 4
		events/assault/istaada-mawqi -1
		events/assault/kamin -3
		events/assault/majzara 6
		events/assault/muwajahat 1
		events/assault/niza -4
		events/assault/qasafa 1
		events/assault/qatala -3
		events/assault/qital-sifa 2
		events/assault/sidam -2
		events/assault/tadakhkhul-askari -1
		events/assault/unf -2
		events/coerce/amaliyya-amniyya -5
		events/coerce/ataha -1
		events/coerce/awqafa -1
		events/coerce/dabata 1
		events/coerce/dahama 6
		events/coerce/hajaza 2
		events/coerce/ihtalla -2
		events/coerce/iqtaham-amn 1
		events/coerce/istawla 2
		events/coerce/itaqala 1
		events/coerce/khasira-mawqi -2
		events/coerce/qarar-man -3
		events/coerce/saytara -3
		events/concede/aalana-hudna 1
		events/concede/algha-qanun -1
		events/consult/bahatha -3
		events/consult/dawra -4
		events/consult/hiwar -6
		events/consult/hiwar-bayna -5
		events/consult/ijtamaa 3
		events/consult/ijtima 4
		events/consult/iltaqa 5
		events/consult/ittisal-hatifi -2
		events/consult/ittisalat-maa -2
		events/consult/jalsa -5
		events/consult/jalsa-mughlaqa 1
		events/consult/jawla-ukhra -5
		events/consult/liqa 2
		events/consult/naqasha-maa 3
		events/consult/qarraba -4
		events/consult/tabadala-ara 2
		events/consult/tafawud -2
		events/consult/tashawara-hawl 1
		events/consult/tawasala-maa -6
		events/consult/wasala-masul -4
		events/consult/wasata -1
		events/disaster/hadith-gharaq -4
		events/disaster/ihtaraqa -2
		events/disaster/infijar-ghaz 1
		events/disaster/inhiyar-turba -3
		events/disaster/intishar-marad -2
		events/disaster/karitha -1
		events/disaster/tsunami -2
		events/mobilize/atlaqa-balisti 2
		events/mobilize/ijraat-amniyya -2
		events/mobilize/ikhtaraqa-ajwaa -3
		events/mobilize/intashara-amn 1
		events/mobilize/intashara-jaysh 3
		events/mobilize/nashara-sawarikh -1
		events/mobilize/tajriba-nawawiyya 2
		events/mobilize/taqaddama-quwwat -3
		events/mobilize/wusul-taazizat -5
		events/personnel/ayyana -3
		events/personnel/intikhabat 1
		events/personnel/iqtira 1
		events/personnel/istifta 2
		events/personnel/istihqaq-intikhabi 1
		events/personnel/nihayat-wilaya -4
		events/personnel/samma-mansib -1
		events/personnel/tarashshaha -3
		events/personnel/tawalla -2
		events/personnel/wafat-munya -2
		events/protest/adraba 4
		events/protest/ahdath-shaghab -2
		events/protest/hamlat-muqataa 2
		events/protest/idtirabat -3
		events/protest/ihtajja -1
		events/protest/ihtijaj 2
		events/protest/isyan -3
		events/protest/itasama 6
		events/protest/kharaja-shawari 1
		events/protest/masira 6
		events/protest/masira-muarrafa 1
		events/protest/qata-turuq -4
		events/protest/raddada-hutafat 2
		events/protest/tajammaa -5
		events/protest/tawaqqafa-an-amal -2
		events/protest/thawra -1
		events/reject/fannada -2
		events/reject/istabaada -4
		events/reject/qataa-ijtima -4
		events/reject/rafada 7
		events/reject/rafada-yield 4
		events/request/amara -4
		events/request/awamir -2
		events/request/awsa -2
		events/request/daa 2
		events/request/daa-fulan -2
		events/request/daa-liqa 1
		events/request/dawa-yield 3
		events/request/iqtaraha -1
		events/request/iqtirah-bi -1
		events/request/ishtarata -3
		events/request/istanjada -1
		events/request/talaba 1
		events/request/talaba-assist 1
		events/request/talaba-bi 3
		events/request/talaba-yield 2
		events/request/tawassala -3
		events/retreat/asqata-tuham -1
		events/retreat/atlaqa-sarah 3
		events/retreat/awqafa-qital -1
		events/retreat/fakkaka-asliha 2
		events/retreat/hudna -3
		events/retreat/hudna-sariya 2
		events/retreat/inha-ihtilal -3
		events/retreat/insahaba 4
		events/retreat/nazaa-silah -2
		events/retreat/sahaba-quwwat 1
		events/retreat/sallama-nafsah 3
		events/sanction/hukm-qadai -1
		events/support/abrama-ittifaq 1
		events/support/daama-qadiyya 3
		events/support/hanna 1
		events/support/marrara-qanun -2
		events/support/rahhaba 1
		events/support/sawwata-li -2
		events/support/tabanna -4
		events/support/tawqi 4
		events/threaten/hadhdhara-tusawwil 2
recipients
	0 -4
	1 3
	many 1
sectors
	COP
		CVL
			COERCE 1
		any
			ACCUSE -4
		none
			ACCUSE 7
	CRM
		none
			ASSAULT 1
	CVL
		none
			AGREE -2
			ASSAULT 2
			CONSULT -4
			PROTEST 13
			REJECT -2
			REQUEST -2
			RETREAT -2
	ELI
		none
			PERSONNEL 1
	GOV
		CVL
			ACCUSE -3
			AGREE -4
			COERCE -5
			SUPPORT 1
		GOV
			AID 1
			ASSAULT -4
			SUPPORT 7
		UAF
			COERCE -5
		any
			ACCUSE -1
			AID -5
		none
			ACCUSE 2
			ASSAULT -5
			CONCEDE 2
			CONSULT 2
			PERSONNEL -8
			RETREAT -5
			SANCTION -1
			SUPPORT -2
	IGO
		none
			ASSAULT -1
			CONSULT 4
			REQUEST 2
			SUPPORT -1
	JRN
		none
			CONSULT -3
	JUD
		any
			COERCE -5
		none
			CONSULT -8
	LEG
		GOV
			ACCUSE 3
		none
			COERCE 2
	MIL
		CVL
			ASSAULT -1
			COERCE 1
		MIL
			ASSAULT -2
		UAF
			ASSAULT 4
			COERCE 1
		none
			ACCUSE -3
			ASSAULT 3
			COOPERATE -7
			MOBILIZE 1
			REQUEST -1
			RETREAT 9
	PTY
		none
			ACCUSE -2
			AGREE 8
			ASSAULT -3
			CONSULT 1
			PERSONNEL -1
			SUPPORT 4
	REB
		none
			ASSAULT -10
			COERCE 11
			MOBILIZE -1
	REL
		none
			PERSONNEL 4
			REJECT -2
	SPY
		CVL
			COERCE -2
		none
			ACCUSE 2
	UAF
		CVL
			ASSAULT 3
			COERCE -2
		UAF
			ASSAULT -2
		any
			COERCE -1
		none
			COERCE 5
	any
		CVL
			AID 2
			COERCE 2
		GOV
			ACCUSE 3
			REJECT -2
		MIL
			ASSAULT 1
			REQUEST -1
		PTY
			ASSAULT -1
		any
			COERCE 5
			REQUEST 4
			THREATEN -2
		none
			AID -1
			ASSAULT 3
			COERCE -5
			CONCEDE -1
			CONSULT 3
			COOPERATE 2
			MOBILIZE 4
			PERSONNEL -3
			REQUEST -4
	none
		AGR
			ASSAULT -1
		BUS
			COERCE 1
		COP
			ACCUSE -2
			ASSAULT 4
		CRM
			COERCE -3
			RETREAT 3
			SANCTION -3
		CVL
			AID -1
			ASSAULT -11
			DISASTER 4
			PERSONNEL -2
		EDU
			ASSAULT 1
		HLH
			ASSAULT 1
		JRN
			ASSAULT 5
		LEG
			COERCE -1
		OPP
			RETREAT -1
		PTY
			PERSONNEL -2
		REF
			COERCE 2
		REL
			ASSAULT -6
			COERCE 2
		any
			ACCUSE 2
			PERSONNEL 6
			REQUEST -3
		none
			AGREE -2
			COERCE -6
			CONCEDE 1
			DISASTER 1
			REJECT -1
			RETREAT 4
			SANCTION -3
setting
	false
		false
			ASSAULT -7
			COERCE 4
			CONCEDE -1
			CONSULT -3
			DISASTER -6
			MOBILIZE -6
			PROTEST -3
			REJECT 6
			REQUEST 8
			RETREAT -1
		true
			ACCUSE 3
			AGREE -12
			AID 4
			ASSAULT 5
			COERCE 2
			CONSULT -12
			COOPERATE -4
			DISASTER 4
			PERSONNEL 5
			SANCTION 8
			SUPPORT 3
	true
		false
			AGREE 1
			AID 6
			ASSAULT 3
			CONCEDE 2
			CONSULT 6
			DISASTER 5
			PROTEST -2
			SANCTION -10
			SUPPORT -2
		true
			AID -3
			COERCE -12
			CONSULT 8
			DISASTER -3
			MOBILIZE 3
			PROTEST 3
source
	false 2
		ACCUSE 3
		COERCE -1
		CONCEDE -2
		CONSULT -1
		COOPERATE -1
		DISASTER -3
		MOBILIZE -5
		PERSONNEL 5
		REQUEST 1
		RETREAT 1
		SANCTION 1
		SUPPORT 6
		THREATEN 2
	true
		AID 4
		COERCE 4
		CONSULT 1
		DISASTER 3
		MOBILIZE 4
		PERSONNEL -1
		PROTEST -1
		REJECT 4
		REQUEST -2
		SANCTION -5
subject
	GROUP
		nominal
			events/assault/hajama 1
			events/support/ayyada -4
	ORGANIZATION
		name
			events/coerce/saytara -1
		nominal
			events/reject/rafada 1
	PERSON
		nominal
			events/agree/taahhada -5
			events/consult/iltaqa 2
			events/request/daa 1
	event
		events/request/talaba -3
	none
		events/accuse/haajjama -1
		events/accuse/hujum-lafzi -1
		events/accuse/istada-safir -5
		events/accuse/istajwaba 2
		events/accuse/istankara 2
		events/accuse/ittahama 3
		events/accuse/mathala-amam -6
		events/accuse/tuham 1
		events/accuse/wabbakha -12
		events/accuse/wasafa-intihak -4
		events/agree/ard-taqaddama -1
		events/agree/ittifaq-musamma 7
		events/agree/ittifaqiyya -1
		events/agree/qabul -4
		events/agree/taahhada 1
		events/agree/taahhud 2
		events/agree/taahhud-bi 1
		events/agree/tawassul -1
		events/agree/waada 1
		events/agree/wad-masdar 1
		events/aid/ajla 2
		events/aid/inqadh-nas -4
		events/aid/intashala -3
		events/assault/adhdhaba 6
		events/assault/al-qital -5
		events/assault/amaliyya-irhabiyya 2
		events/assault/amaliyya-muqatilin -7
		events/assault/asara -8
		events/assault/atlaqa-sarukh -1
		events/assault/daraba-ahdaf -1
		events/assault/darb-shakhs -2
		events/assault/darba-jawwiyya 1
		events/assault/ghara 5
		events/assault/ghazw 5
		events/assault/hadama 1
		events/assault/hadith-irhabi 1
		events/assault/hajama -4
		events/assault/hamla-muqatilin -1
		events/assault/haraqa-shakhs 3
		events/assault/harb-makan -2
		events/assault/hazama -2
		events/assault/hujum 1
		events/assault/hujum-kimyai 2
		events/assault/hujum-sarukhi 1
		events/assault/idam -1
		events/assault/ightala 11
		events/assault/ightasaba 3
		events/assault/iqtaham -6
		events/assault/istaada -7
		events/assault/itada 2
		events/assault/itida 5
		events/assault/jarha -7
		events/assault/kamin -3
		events/assault/majzara 3
		events/assault/maqtal 3
		events/assault/muwajahat 3
		events/assault/niza -3
		events/assault/qada-ala -1
		events/assault/qasafa 3
		events/assault/qital-sifa 2
		events/assault/sidam -2
		events/assault/tafjir 7
		events/assault/tamshit -3
		events/assault/tarada-min -4
		events/assault/tarada-musallahin -6
		events/assault/tawaghghul -3
		events/assault/unf -2
		events/coerce/ajbara -7
		events/coerce/amaliyya-amniyya -7
		events/coerce/ataha 2
		events/coerce/athara -1
		events/coerce/dabata 2
		events/coerce/hajaza 2
		events/coerce/hajjara 1
		events/coerce/hamlat-itiqalat 3
		events/coerce/ihbat-tahrib -2
		events/coerce/ihtajaza -1
		events/coerce/ikhtaraqa-mawqi 2
		events/coerce/iqama-jabriyya 1
		events/coerce/iqtada -1
		events/coerce/itaqala 3
		events/coerce/mudhakkirat-tawqif 4
		events/coerce/naqala-sijn -2
		events/coerce/qarar-man -1
		events/coerce/qarsana-iliktruniyya -1
		events/coerce/qataa-khidma -5
		events/coerce/tarada-mulahaqa -2
		events/coerce/zawwara -5
		events/concede/aalana-hudna 1
		events/concede/algha-qanun -3
		events/concede/itadhara 2
		events/concede/rafaa-uqubat -11
		events/consult/dawra -4
		events/consult/hiwar -6
		events/consult/hiwar-bayna -5
		events/consult/ijtima 4
		events/consult/iltaqa 2
		events/consult/istiqbal -1
		events/consult/ittisal-hatifi -2
		events/consult/ittisalat-maa -2
		events/consult/jalsa -5
		events/consult/jalsa-mughlaqa 1
		events/consult/jawla-ukhra -2
		events/consult/liqa 3
		events/consult/qarraba -4
		events/consult/tabadala-ara 2
		events/consult/tafawud -2
		events/consult/ziyara 4
		events/cooperate/baa-silah 1
		events/cooperate/taawana -1
		events/cooperate/taslim-shakhs 2
		events/disaster/fayadan 2
		events/disaster/gharaqa 1
		events/disaster/hariq 2
		events/disaster/karitha -1
		events/disaster/zilzal 1
		events/mobilize/atlaqa-balisti 1
		events/mobilize/ijraat-amniyya -2
		events/mobilize/tajammua-quwwat -6
		events/mobilize/tajriba-nawawiyya 2
		events/mobilize/taqaddama-quwwat -2
		events/personnel/faza 4
		events/personnel/intikhabat 2
		events/personnel/iqtira 1
		events/personnel/istifta 2
		events/personnel/istihqaq-intikhabi 1
		events/personnel/mubayaa -4
		events/personnel/nihayat-wilaya -2
		events/personnel/taadil-wizari 1
		events/personnel/tansib 2
		events/personnel/tarashshaha -3
		events/personnel/tashkila -3
		events/personnel/tawalla -1
		events/personnel/tayin 3
		events/personnel/wafat -1
		events/personnel/wafat-munya -2
		events/protest/adraba 4
		events/protest/ahdath-shaghab -2
		events/protest/hamlat-muqataa 2
		events/protest/idtirabat -3
		events/protest/isyan -3
		events/protest/itasama 5
		events/protest/masira 6
		events/protest/muzahara 1
		events/protest/qata-turuq -4
		events/protest/thawra -4
		events/reject/aarada -5
		events/reject/iitarada -4
		events/reject/imtanaa -2
		events/reject/rafada -3
		events/reject/rafada-liqa 2
		events/reject/rafada-yield 4
		events/reject/rafd 5
		events/request/al-talab -1
		events/request/alzama -5
		events/request/daa 5
		events/request/daiyan 1
		events/request/dawa-yield 4
		events/request/matalib-fulan 1
		events/request/nashada 5
		events/request/talaba 7
		events/request/talaba-bi 1
		events/retreat/awqafa-qital -1
		events/retreat/dukhul-musaadat -2
		events/retreat/hudna -5
		events/retreat/hudna-sariya 2
		events/retreat/ifraj 1
		events/retreat/istaslama 1
		events/retreat/nazaa-silah -1
		events/retreat/sahaba-quwwat 4
		events/retreat/sallama-mawqi -2
		events/retreat/sallama-silah -1
		events/retreat/taraja-quwwat 3
		events/sanction/allaqa-mufawadat 2
		events/sanction/aqaba -2
		events/sanction/hazr-asliha -1
		events/sanction/hukm-bi -2
		events/sanction/kharaja-munazzama 1
		events/sanction/saddaqa-hukm -2
		events/sanction/uqubat 1
		events/sanction/uqubat-llati 2
		events/support/ashada 1
		events/support/daama -6
		events/support/dam-dawla -7
		events/support/hanna 5
		events/support/iqamat-alaqat -3
		events/support/marrara-qanun -5
		events/support/rahhaba 2
		events/support/shakara 1
		events/support/tadamana 1
		events/support/tawqi 4
		events/support/waqqaa-ala -2
		events/threaten/haddada-hu -1
		events/threaten/haddada-quwwa 1
		events/threaten/tahdid-bi -1
	noun
		events/accuse/adana -1
		events/protest/ihtashada -4
		events/request/daa -1
		events/threaten/hadhdhara-tusawwil 1
tense
	past 6
	present -19
text
	density
		0 -27
			ASSAULT -6
			CONSULT -4
			PERSONNEL 1
		1 -13
			ACCUSE -9
			AGREE 4
			AID 3
			ASSAULT -2
			CONSULT -3
			PERSONNEL 4
			REQUEST -4
		2 -4
			ACCUSE -2
			AID -1
			ASSAULT -4
			COERCE 3
			DISASTER -1
			PROTEST -1
			REQUEST -2
			RETREAT 11
		3 1
			ACCUSE 8
			AID 7
			ASSAULT -4
			CONCEDE -2
			CONSULT 1
			COOPERATE -9
			DISASTER 4
			MOBILIZE -5
			PROTEST 1
			RETREAT 12
			SANCTION -7
			SUPPORT 3
			THREATEN -1
		4 7
			ACCUSE 6
			AGREE -3
			CONCEDE 6
			CONSULT 7
			PROTEST -14
			RETREAT -10
			SUPPORT 1
		5 4
			AID 1
			ASSAULT 6
			COERCE -2
			CONCEDE -1
			CONSULT 6
			MOBILIZE -3
			PROTEST 7
			REQUEST 5
			RETREAT -7
			SANCTION -5
			THREATEN 4
		6 4
			ACCUSE 3
			AGREE -4
			AID -2
			ASSAULT 7
			COERCE -1
			CONCEDE -3
			CONSULT -2
			COOPERATE 4
			MOBILIZE 9
			PERSONNEL -2
			PROTEST 9
			REJECT 8
			SANCTION 2
	main
		ACCUSE
			AGREE -3
			AID -7
			ASSAULT 1
			COERCE 8
			CONCEDE -1
			CONSULT -15
			PERSONNEL 2
			REQUEST -3
			RETREAT 6
			SUPPORT -3
		AGREE
			AGREE 4
			MOBILIZE -1
			PERSONNEL 5
			RETREAT 8
			SANCTION -1
		AID
			AID 8
			ASSAULT -6
			DISASTER 5
			REQUEST 1
		ASSAULT
			ACCUSE 2
			AID 4
			ASSAULT 10
			COERCE 2
			CONCEDE -3
			DISASTER -13
			MOBILIZE 2
			PERSONNEL -8
			PROTEST -10
			REQUEST -3
			RETREAT -3
			SUPPORT 2
			THREATEN 9
		COERCE
			ACCUSE 1
			AGREE -18
			AID -1
			ASSAULT 4
			COERCE 1
			CONCEDE 6
			REJECT -5
			SUPPORT -9
		CONCEDE
			CONCEDE 10
		CONSULT
			ACCUSE -6
			AID -4
			ASSAULT -1
			COERCE -3
			CONCEDE -4
			CONSULT 5
			COOPERATE -3
			DISASTER -7
			MOBILIZE -2
			PROTEST -9
			REQUEST 1
			SANCTION 6
			SUPPORT -2
		DISASTER
			AID 4
			ASSAULT -21
			COERCE -10
			CONSULT -1
			DISASTER 17
			PERSONNEL -15
			REQUEST -3
			SUPPORT -6
			THREATEN -5
		MOBILIZE
			ASSAULT -1
			MOBILIZE 9
		PERSONNEL
			AGREE 1
			ASSAULT 1
			CONSULT -7
			PERSONNEL 10
			REQUEST -3
			SANCTION -4
			SUPPORT 6
		PROTEST
			COERCE -2
			DISASTER -9
			MOBILIZE 8
			PROTEST 7
			REJECT -9
			REQUEST -4
			THREATEN -2
		REJECT
			MOBILIZE -1
			PROTEST 2
			REJECT 11
			SUPPORT 6
		REQUEST
			ASSAULT 3
			COERCE -2
			CONSULT 10
			REJECT -3
			REQUEST 5
			RETREAT -2
		RETREAT
			AGREE 3
			ASSAULT 2
			COERCE -3
			CONSULT 2
			MOBILIZE -4
			PROTEST 2
			RETREAT 4
			SUPPORT 4
		SANCTION
			AID -3
			ASSAULT 2
			COERCE 8
			REJECT 5
			RETREAT -4
			SANCTION 14
			SUPPORT -2
		SUPPORT
			AID 3
			ASSAULT 6
			CONSULT 3
			REQUEST 1
			SUPPORT 2
		THREATEN
			ASSAULT -12
			THREATEN 3
	names
		GROUP
			collective
				AGREE 8
				AID -4
				ASSAULT -6
				CONSULT 11
				COOPERATE -6
				DISASTER -2
				PERSONNEL -6
				PROTEST 5
				REQUEST 8
				RETREAT 1
				SANCTION -2
				SUPPORT 3
			community 1
				ACCUSE -3
				AGREE -5
				AID -1
				COERCE 1
				MOBILIZE 15
				PERSONNEL -12
				PROTEST 9
				RETREAT 2
				SUPPORT -7
				THREATEN 1
			equipment -1
				AID -7
				ASSAULT -2
				COERCE -5
				COOPERATE -2
				DISASTER 4
				MOBILIZE 3
				PERSONNEL -9
				REJECT 2
				REQUEST -4
				RETREAT 5
				SANCTION 1
				SUPPORT -1
				THREATEN 6
			nationality
				ACCUSE -1
				AGREE 3
				ASSAULT -1
				COERCE 2
				CONCEDE 4
				CONSULT -1
				DISASTER -1
				PERSONNEL 1
				PROTEST -3
				REJECT 3
				REQUEST 12
				RETREAT 3
				SANCTION -2
			people
				ACCUSE -5
				AGREE 4
				ASSAULT 1
				COERCE 4
				CONCEDE 3
				CONSULT -13
				DISASTER -1
				PROTEST 14
				SANCTION -12
				SUPPORT 3
			person -3
				ACCUSE -2
				AGREE 3
				ASSAULT 16
				COERCE -1
				COOPERATE -9
				RETREAT 1
				SANCTION -1
				SUPPORT -7
				THREATEN -1
			sect
				ACCUSE -5
				AGREE -15
				COERCE 3
				CONSULT 8
				MOBILIZE 2
				PERSONNEL 3
				RETREAT -3
				SUPPORT 6
		ORGANIZATION
			armed-group
				ACCUSE -3
				ASSAULT -1
				COERCE -5
				CONSULT -4
				COOPERATE 1
				PERSONNEL 5
				REQUEST 3
				RETREAT -2
				SANCTION 4
				SUPPORT -5
				THREATEN 5
			club -19
				ACCUSE 1
				COERCE 7
				CONSULT -5
				REJECT -5
				REQUEST -2
				SUPPORT -2
			collective
				ACCUSE 4
				AGREE -8
				CONCEDE 2
				COOPERATE -1
				DISASTER -2
				PERSONNEL -9
				PROTEST 10
				REJECT 8
				RETREAT -6
				SANCTION 6
				SUPPORT -8
			company
				AGREE 1
				AID -7
				COERCE -1
				DISASTER 3
				MOBILIZE -2
				REJECT 6
				REQUEST -9
				RETREAT -1
				SANCTION 6
				THREATEN 1
			court
				ACCUSE 2
				AGREE -4
				ASSAULT 1
				COERCE -5
				CONSULT -7
				PERSONNEL -17
				PROTEST 2
				REJECT 2
				REQUEST 6
				RETREAT 8
				SANCTION -2
				SUPPORT 1
				THREATEN 2
			government
				AGREE -6
				AID -5
				ASSAULT 1
				CONCEDE -6
				CONSULT 2
				DISASTER 7
				PERSONNEL -2
				PROTEST -4
				REJECT 9
				SANCTION -4
				SUPPORT 7
				THREATEN 5
			igo 1
				AGREE 4
				AID -7
				ASSAULT 3
				COERCE -6
				CONCEDE -1
				CONSULT 5
				DISASTER 1
				PROTEST -3
				REJECT 8
				REQUEST 4
				RETREAT -3
				SANCTION -2
			legislature -4
				ACCUSE -1
				AGREE 2
				ASSAULT 3
				COERCE -1
				CONSULT -2
				COOPERATE 5
				DISASTER -5
				MOBILIZE -5
				PERSONNEL -7
				PROTEST 11
				REQUEST -2
			media 2
				ACCUSE -3
				AID 5
				ASSAULT 3
				COERCE 5
				CONCEDE 4
				DISASTER 7
				PERSONNEL -6
				PROTEST -9
				REJECT -2
				REQUEST 4
				RETREAT -2
				SUPPORT 6
				THREATEN -2
			military
				ACCUSE -2
				AGREE 6
				ASSAULT -2
				CONSULT 2
				COOPERATE -3
				DISASTER -5
				PERSONNEL 1
				PROTEST -2
				REJECT 3
				RETREAT 10
				SANCTION -1
			ministry 2
				ACCUSE -5
				AGREE 10
				AID 3
				ASSAULT -3
				COERCE -3
				DISASTER -4
				MOBILIZE 3
				PERSONNEL 2
				PROTEST 1
				REJECT 1
				REQUEST -7
				SUPPORT 3
				THREATEN 2
			ngo
				ACCUSE -4
				AID -2
				ASSAULT 5
				COERCE -2
				CONCEDE -1
				PERSONNEL 4
				PROTEST 2
				REJECT 5
				REQUEST 1
				RETREAT 7
				SANCTION -9
				SUPPORT 3
			none
				ACCUSE 13
				AID 2
				PERSONNEL -9
				REJECT -3
				REQUEST -2
				RETREAT -5
				SANCTION 5
				SUPPORT 1
			other 6
				ASSAULT 2
				COERCE 4
				REQUEST -1
			party
				ACCUSE -3
				AGREE -1
				AID -6
				ASSAULT -2
				CONCEDE 6
				CONSULT 4
				COOPERATE -1
				PROTEST 4
				REJECT 3
				REQUEST 3
				RETREAT -3
				SUPPORT 2
			police -2
				AGREE 7
				ASSAULT 1
				CONCEDE -4
				CONSULT 5
				COOPERATE 1
				DISASTER -2
				PERSONNEL -4
				PROTEST 7
				REJECT -5
				REQUEST -1
				SANCTION 1
				SUPPORT -3
				THREATEN -1
			religious
				AGREE 1
				ASSAULT 1
				CONSULT -12
				SUPPORT 4
			university -5
				DISASTER -8
				PERSONNEL 9
				REJECT -8
				REQUEST -5
		PERSON
			none -2
				ACCUSE 4
				AID 2
				ASSAULT -2
				COERCE -2
				CONCEDE -1
				CONSULT -3
				COOPERATE -2
				DISASTER 8
				MOBILIZE 10
				PERSONNEL 8
				PROTEST 5
				REQUEST -1
				RETREAT -5
				SANCTION 1
				SUPPORT -2
				THREATEN -1
			office -1
				ACCUSE 5
				AGREE -3
				AID 1
				COERCE -3
				CONCEDE 1
				CONSULT -4
				DISASTER -1
				MOBILIZE -16
				PERSONNEL -4
				REJECT -1
				RETREAT -6
				SANCTION 7
				SUPPORT 9
				THREATEN 3
			office-holder 2
				AGREE 2
				AID -13
				ASSAULT 6
				CONSULT 10
				DISASTER -6
				MOBILIZE -6
				PERSONNEL 12
				REJECT 5
				REQUEST 3
				RETREAT -6
				SANCTION -6
				SUPPORT 2
			person -1
				ASSAULT -14
				COERCE 4
				CONSULT -3
				COOPERATE -12
				DISASTER 7
				REJECT -13
				REQUEST 5
				SANCTION 2
		PLACE
			admin1 1
				ACCUSE 2
				AGREE -1
				AID -3
				ASSAULT 4
				COERCE 3
				DISASTER 2
				MOBILIZE -10
				PERSONNEL -2
				REJECT -8
				REQUEST -9
				RETREAT 6
				SANCTION -2
				SUPPORT 6
				THREATEN 1
			admin2 3
				AID 1
				CONCEDE -2
				CONSULT -13
				RETREAT 3
			capital 3
				ACCUSE 2
				AGREE -5
				ASSAULT -1
				CONCEDE -3
				CONSULT 2
				COOPERATE 3
				DISASTER 7
				MOBILIZE 7
				PERSONNEL -5
				PROTEST -4
				REQUEST 3
				RETREAT 9
				SANCTION 5
				SUPPORT -3
			country 1
				ACCUSE -6
				AGREE -8
				AID 7
				ASSAULT 1
				CONCEDE 7
				PERSONNEL 6
				PROTEST -5
				REQUEST 1
			none -3
				AID -2
				ASSAULT 2
				CONCEDE 4
				CONSULT -7
				DISASTER 3
				PROTEST -6
				REJECT -1
				REQUEST -5
			region
				AGREE 2
				AID -4
				ASSAULT 5
				CONCEDE -9
				CONSULT 3
				COOPERATE 7
				DISASTER 4
				MOBILIZE 6
				PROTEST 1
				REJECT 6
				RETREAT -5
				SANCTION -12
				SUPPORT -4
				THREATEN -8
			site 1
				AGREE 1
				AID 7
				COERCE -1
				CONSULT -7
				DISASTER -3
				MOBILIZE 1
				PROTEST 6
				REJECT 2
				REQUEST 5
				RETREAT 10
				SANCTION -7
				THREATEN -5
			town
				AGREE -6
				AID 13
				ASSAULT 1
				COERCE 2
				CONSULT 2
				COOPERATE -3
				PROTEST 5
				REJECT 3
				REQUEST -1
				SUPPORT -6
			water 1
				AGREE 2
				AID 2
				ASSAULT -3
				DISASTER 1
				RETREAT -4
				SUPPORT -3
	share
		0
			AGREE -1
			AID -11
			ASSAULT -16
			COERCE -17
			CONCEDE -2
			CONSULT -6
			COOPERATE -1
			DISASTER -12
			MOBILIZE -5
			PROTEST -14
			RETREAT -10
			SUPPORT -9
		1
			ACCUSE 3
			ASSAULT -7
			CONSULT 3
			DISASTER -8
			PERSONNEL -2
			REJECT 9
			REQUEST 2
			RETREAT 3
			SUPPORT 4
		2
			AID 12
			CONSULT 4
			DISASTER 8
			PERSONNEL -3
			PROTEST 1
			REJECT -1
			RETREAT 1
			SANCTION 4
		3
			ASSAULT 12
			DISASTER 6
			MOBILIZE 1
			PERSONNEL 9
		4
			ASSAULT 10
			COERCE 6
			PERSONNEL 3
type
	ACCUSE 2
	AID 1
	COOPERATE -1
	REQUEST -1
	and
		form
			ACCUSE
				verb 2
			AGREE
				verb 1
			AID
				masdar -1
				noun 6
			ASSAULT
				masdar 3
				noun -7
			COERCE
				masdar 3
				participle -3
			CONCEDE
				masdar 1
				verb -5
			CONSULT
				noun 2
				verb -6
			DISASTER
				masdar 1
				verb -9
			MOBILIZE
				masdar 8
				verb -3
			PERSONNEL
				noun 7
				verb -7
			PROTEST
				masdar -4
				noun 4
			REJECT
				verb 11
			REQUEST
				masdar -4
				participle 15
				verb -2
			RETREAT
				verb 6
			SANCTION
				noun -1
			SUPPORT
				masdar -2
				verb 3
			THREATEN
				masdar -1
				verb 3
verb
	object
		false 1
		true -2
	particle
		س 4
		ف -2
		ل -2
		و 3
	passive
		true 2
	person
		1 7
		3 1
	subject
		false -6
		true 3
word
	اتصال -8
	اتفاق 8
	اتفاقا -1
	اتفاقيات -3
	اجتماع 2
	اجتماعا 5
	احتجاج -3
	احتجاجا -5
	احتجاجات 7
	احتجاز 1
	احداث -4
	احراق -2
	اختطاف 2
	ارسال -3
	استعادت -5
	استعاده 5
	استعداد 1
	استقال 1
	استهدفت -6
	اشتباكات -2
	اصابه -2
	اضراب 4
	اطلاق 6
	اطلقت 7
	اعاده 3
	اعتقلوا -1
	اعمال -6
	اغتيال 2
	اقتحموا -1
	اقر -1
	الاتفاق 11
	الاتهام -2
	الاتهامات 3
	الاجتماع 17
	الاجتماعات -1
	الاحتجاجات 7
	الاحكام -5
	الادانه -8
	الاشتباك -3
	الاشتباكات 4
	الاغتيال 3
	الاقتحام -7
	الانتخابات 7
	الانسحاب 1
	الانفجار 10
	الانفجارات -1
	الاوامر -1
	التحقيقات 6
	التشاور 1
	التفاوض -1
	التفجير 7
	التقي 5
	التهديدات -2
	التوقيع 2
	الجريمه 8
	الجلسات -2
	الحادث 4
	الحروب -3
	الحصار 6
	الحظر -3
	الحكم 2
	الحوار -2
	الدعم -4
	الدعوه -5
	الزلزال 4
	الزيارات -1
	الزياره 6
	السماح 4
	السيطره 4
	الطلب -7
	العمليات -3
	العمليه 4
	العنف -3
	الغزو 2
	القتال 7
	القتل 1
	القتلي -4
	القصف 4
	القمه 3
	اللقاء 16
	المؤتمر 3
	المؤتمرات -3
	المباحثات 5
	المحادثات -7
	المظاهرات -1
	المعارك 6
	المهاجمه -2
	الهجمات -2
	الهجوم 12
	الوساطه -3
	الوقفه 5
	امر -2
	انفجارها -6
	انهاء -1
	انهيارات -2
	باحاله -4
	باطلاق 4
	باغلاق -1
	بالتحقيق -9
	بالقتل -1
	بتقديم -2
	بدعم 2
	تتعهد 1
	تحرير 2
	تحقيق -4
	تحقيقا 2
	تحمل -1
	تخفيض 3
	تدعمها -1
	تراجع -4
	ترحيب 1
	ترفض 1
	تزويد -1
	تسليم -8
	تسونامي -2
	تضامن 1
	تطلب -5
	تطهير -2
	تعارض 1
	تعهدت -2
	تعيين 1
	تفجير 3
	تقديم -1
	تلتزم -2
	تنصيب 2
	تهديدات 6
	تهمه 4
	توافق -1
	توجه -1
	توزيع 5
	توقع -3
	جلسات 4
	جلسه 1
	جولته 3
	جوله -1
	حرب -8
	حربا 1
	حصار -8
	حصل -1
	حظر -1
	حفظه -1
	حكم -2
	حل -1
	حوار -2
	داعيا 6
	دعا 6
	دعت 4
	دعوات 1
	دعوي 2
	رفض 1
	رفضت 2
	رفع 1
	زار 1
	زيارات -4
	زيارته 1
	زياره 5
	سحب -5
	سقوط -4
	سيطره -6
	صفقه -3
	ضرب -5
	طالب 2
	طرد 4
	طلبات -8
	عمليات -12
	عملياتها 2
	غرق 3
	قبول -2
	قتل 3
	قرار -2
	قصاصا -1
	قمع -3
	قيود -7
	لاطلاق -5
	لاقتحام 4
	لدعم -9
	لطلب 1
	للتصدي -1
	للسيطره -2
	للقتال -1
	للهجوم 6
	لمنع -2
	مؤتمر 6
	محتجزين -11
	مذكره 2
	مسيره 2
	مشاورات 1
	مصادقه -1
	مطالبا 3
	معارك 3
	منح 3
	ندين 4
	نرحب 3
	نشر -12
	نقله 2
	هجمات 1
	هجوم 3
	واستبعد -1
	واصابه 4
	وافق -3
	وافقت 11
	والاعتداء 4
	والتوقيع -3
	وباحالته 1
	وتحذر 1
	وتدمير 6
	وتفجيرات -1
	ودعا 5
	ودعم -12
	وصدق -2
	وصلت -2
	وطالبت 1
	وقتل 6
	وقطع -3
	وقعت 7
	ونقل -4
	ويدعي -15
	يشتبه -2
	يصل -7
	يطالب 2
	يعاقب 1
	يلتقي 4
	يوافق -4`,
}
