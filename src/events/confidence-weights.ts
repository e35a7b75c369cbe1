import type { LinearModel } from './linear.js'

// Written by src/build/confidence.ts; see there.
export const confidenceModel: LinearModel = {
  bias: [0.1],
  weights: `actor
	BUS -7
		ACCUSE 2
		CONSULT 1
	COP
		ASSAULT -5
		COERCE 7
		REQUEST -8
	CRM
		ASSAULT 4
		COERCE -5
		RETREAT 3
	CVL -14
		AGREE -2
		AID 2
		ASSAULT 13
		CONSULT -6
		PROTEST 9
		RETREAT -1
		events/assault/niza 1
		events/coerce/saytara 1
		events/protest/ihtashada 2
		events/protest/ihtijaj 1
		events/protest/iqtahama-hashd -4
		events/protest/raddada-hutafat 1
		events/request/talaba-bi -1
	ELI 7
		PERSONNEL 2
	GOV 2
		ACCUSE -2
		AGREE -1
		ASSAULT -7
		COERCE 2
		CONSULT 13
		REJECT 4
		REQUEST 6
		SANCTION -2
		SUPPORT 4
		THREATEN -3
		events/accuse/adana 3
		events/accuse/hujum-lafzi -1
		events/accuse/intaqada -5
		events/accuse/istajwaba -12
		events/accuse/ittahama 1
		events/accuse/tahqiqat 1
		events/agree/istidad 5
		events/agree/istidad-muaalan 6
		events/agree/qabul -1
		events/agree/tawassul -3
		events/agree/wafaqa -7
		events/assault/maraka -2
		events/coerce/aghlaqa 5
		events/coerce/hazara 4
		events/coerce/ihtajaza 2
		events/coerce/manaa -2
		events/coerce/qabd -1
		events/concede/samaha-mujaddadan 1
		events/consult/hiwar -5
		events/consult/ijtamaa 1
		events/consult/iltaqa 3
		events/consult/istaqbala 2
		events/consult/jalsa-barlaman 1
		events/consult/jawla 2
		events/consult/liqa -6
		events/consult/mubahathat -6
		events/consult/mufawadat -3
		events/consult/naqasha-maa 1
		events/consult/ziyara-makan -2
		events/personnel/shakkala-hukuma 4
		events/personnel/tayin 2
		events/request/daa-fulan 2
		events/request/daghata 1
		events/request/iqtaraha-masul -1
		events/request/talab 4
		events/request/talaba-min 5
		events/request/wajjaha-bi -3
		events/retreat/afraja 5
		events/support/ashada 3
		events/support/daama-qadiyya 3
		events/support/dam-dawla 3
		events/support/hanna 3
		events/support/wafaqa-barlaman -6
		events/threaten/haddada 4
		events/threaten/hadhdhara-tusawwil 3
	HLH 1
		AID 4
	IGO 1
		ACCUSE 1
		AGREE 4
		AID 2
		ASSAULT -5
		COERCE -9
		CONCEDE -5
		CONSULT 8
		REQUEST 10
		SANCTION 7
		SUPPORT -4
		events/consult/jawla-ukhra 1
	JRN -6
		CONSULT -2
	JUD 2
		CONSULT -10
		REJECT 3
		SANCTION 2
		events/accuse/adana -11
		events/accuse/tahqiq-jinai 3
		events/consult/jalsa -11
	LAB 12
		SUPPORT 1
	LEG
		COERCE 8
		PERSONNEL -2
		REJECT 2
		REQUEST -1
		SANCTION 5
		events/accuse/istajwaba 4
		events/request/talab -13
		events/support/sawwata-li -6
		events/support/tabanna 1
	MED -17
	MIL
		ACCUSE -4
		ASSAULT 5
		COERCE 7
		COOPERATE -11
		RETREAT 8
		SUPPORT -2
		events/accuse/haqqaqat-shurta -2
		events/aid/arsala-musaadat -3
		events/assault/al-qital -2
		events/assault/amaliyya-askariyya -1
		events/assault/hujum 3
		events/assault/istaada 3
		events/assault/istahdafa 6
		events/assault/kamin -3
		events/assault/maraka 6
		events/assault/qatala 1
		events/coerce/qabada 1
		events/consult/liqa -2
		events/retreat/insahaba 10
	NGO -1
		SUPPORT -1
	OPP 3
		CONSULT 1
		PROTEST 1
	PTY 3
		AGREE 6
		ASSAULT -3
		CONSULT 1
		PERSONNEL -4
		SUPPORT 7
		events/agree/iltazama-bi 2
		events/consult/mutamar -1
	REB 7
		COERCE 11
		MOBILIZE -1
		REJECT 1
		RETREAT 4
		events/assault/maraka 2
		events/coerce/hasara 3
		events/coerce/itaqala -1
		events/coerce/saytara -3
		events/retreat/insahaba 1
	REL -1
		events/personnel/wafat 1
	SET
		ASSAULT -2
	SPY 2
		ACCUSE 2
		events/accuse/tahqiqat 2
	UAF -4
		ASSAULT 10
		COERCE -8
		RETREAT 4
		events/assault/istaada-mawqi -1
		events/assault/tafjir 1
		events/coerce/saytara 6
	any 3
		ACCUSE 3
		AID 7
		COERCE -4
		COOPERATE 9
		MOBILIZE 11
		PERSONNEL -3
		PROTEST -1
		REQUEST -2
		SANCTION -3
		SUPPORT 3
		events/accuse/ittahama 1
		events/accuse/tahqiq-jinai -2
		events/accuse/tahqiqat -2
		events/agree/iltizam -9
		events/agree/istidad -1
		events/agree/ittafaqa-ala 1
		events/agree/ittifaqiyya -1
		events/agree/muwafaqa 1
		events/agree/taahhada 1
		events/agree/tawafaqa -1
		events/agree/tawassul 1
		events/agree/wafaqa 2
		events/aid/darraba 6
		events/aid/qaddama-musaadat -3
		events/aid/sallama-musaadat -1
		events/assault/amaliyya-askariyya 3
		events/assault/dahasa -3
		events/assault/hajama 2
		events/assault/istaada -3
		events/assault/istahdafa -4
		events/assault/istihdaf -8
		events/assault/niza -1
		events/assault/qasafa 2
		events/coerce/ataha -6
		events/coerce/qabada -1
		events/consult/hiwar-bayna -2
		events/consult/istaqbala -6
		events/consult/jalsa 8
		events/consult/jawla-ukhra -5
		events/consult/liqa 2
		events/consult/mutamar 1
		events/consult/ziyara 2
		events/mobilize/arsala-quwwat -2
		events/mobilize/tajriba-nawawiyya 1
		events/personnel/istaqala 1
		events/protest/ihtashada -2
		events/protest/tazahara 3
		events/reject/lan-yasmah 1
		events/reject/rafd 1
		events/request/awsa 2
		events/request/dawa -2
		events/request/iqtaraha-shay -8
		events/request/talab 9
		events/request/talaba 4
		events/request/talaba-assist 1
		events/retreat/insahaba -3
		events/support/abrama-ittifaq 2
		events/support/ayyada -4
		events/support/dam-dawla -5
		events/support/mawqif-daim -1
		events/support/tayid 9
		events/support/waqqaa 4
	none -3
		ACCUSE -1
		AID -6
		ASSAULT 1
		COERCE 7
		COOPERATE -7
		REJECT -7
		REQUEST -4
		events/accuse/ahala-qada 2
		events/accuse/hukima 2
		events/accuse/intaqada 1
		events/accuse/ishtabaha -2
		events/accuse/naddada -2
		events/agree/ittifaq-musamma 7
		events/agree/muwafaqa -5
		events/aid/adkhala-musaadat -5
		events/aid/harrara-rahain -1
		events/aid/ilaj-kharij 1
		events/aid/inqadh -2
		events/aid/qaddama-musaadat 5
		events/aid/sallama-musaadat 7
		events/assault/adhdhaba 1
		events/assault/al-amaliyya -8
		events/assault/amaliyya-askariyya -4
		events/assault/dammara -2
		events/assault/daraba-ahdaf -2
		events/assault/darba-askariyya -2
		events/assault/farraqa 1
		events/assault/hadama 3
		events/assault/hadith-irhabi 1
		events/assault/hajama -3
		events/assault/haraqa-mabna -2
		events/assault/harb -2
		events/assault/harb-llati 2
		events/assault/harb-muarrakha -2
		events/assault/harrara 1
		events/assault/harrara-min 1
		events/assault/hujum 2
		events/assault/hujum-intihari 1
		events/assault/idam -2
		events/assault/ightala 6
		events/assault/ightasaba 6
		events/assault/infajara 2
		events/assault/ishtabaka 5
		events/assault/istaada -7
		events/assault/istakhdama-kimyai 1
		events/assault/istashhada 2
		events/assault/istihdaf 2
		events/assault/jarha -7
		events/assault/maqtal 1
		events/assault/masra -4
		events/assault/niza -4
		events/assault/niza-musallah -3
		events/assault/qatla -2
		events/assault/tafjir 1
		events/assault/tarada-musallahin -4
		events/assault/unf -4
		events/assault/usiba -5
		events/coerce/amaliyya-amniyya -6
		events/coerce/dabata 1
		events/coerce/dabata-nas -2
		events/coerce/dahama -9
		events/coerce/habs-ihtiyati 3
		events/coerce/hujum-iliktruni 3
		events/coerce/ihtalla -1
		events/coerce/ikhtaraqa-mawqi 3
		events/coerce/iqama-jabriyya 2
		events/coerce/itaqala 7
		events/coerce/jarrama -6
		events/coerce/naqala-sijn -5
		events/coerce/qabd 1
		events/coerce/qarsana-iliktruniyya -2
		events/coerce/qayyada 2
		events/coerce/quyud -1
		events/coerce/saytara -7
		events/coerce/zawwara -6
		events/concede/rafaa-uqubat -2
		events/consult/bahatha-mawdu 1
		events/consult/bahth-masdar -2
		events/consult/istiqbal -4
		events/consult/liqa 2
		events/consult/mubahathat 3
		events/consult/mutamar 9
		events/consult/qimma 9
		events/disaster/fayadan 3
		events/disaster/hadith-gharaq -1
		events/disaster/hariq 2
		events/disaster/ihtaraqa -1
		events/disaster/karitha -1
		events/disaster/tafasha 1
		events/disaster/tahattamat 2
		events/disaster/tahattamat-taira 3
		events/disaster/uasar 1
		events/disaster/zilzal 2
		events/mobilize/arsala-quwwat 5
		events/mobilize/nashara-quwwat -1
		events/personnel/faza 6
		events/personnel/hall -4
		events/personnel/hasala-aswat -5
		events/personnel/intikhabat 3
		events/personnel/iqtira 4
		events/personnel/khada-intikhabat 3
		events/personnel/khalafa -1
		events/personnel/nihayat-wilaya -6
		events/personnel/shakkala-hukuma -3
		events/personnel/taadil-wizari 1
		events/personnel/tansib 8
		events/personnel/tayin 1
		events/personnel/wafat -5
		events/personnel/wasala-sulta -1
		events/protest/idtirabat -4
		events/protest/isyan -3
		events/protest/itasama 1
		events/protest/masira 5
		events/reject/imtanaa -1
		events/request/daa -4
		events/request/nasaha 1
		events/request/talab -7
		events/retreat/atlaqa-sarah 8
		events/retreat/inha-ihtilal -5
		events/retreat/tabadul-asra -3
		events/sanction/hukm-qadai 2
		events/sanction/saddaqa-hukm -5
		events/sanction/udina 1
		events/support/ayyada 1
		events/support/daama-qadiyya -6
		events/support/dam-dawla -2
		events/support/tawqi 3
		events/support/tayid -1
actors
	0 -3
	1 3
	many 3
adjective
	ارضيه -3
		DISASTER -3
	ارهابيه -13
		ASSAULT -13
	الاجرامي 2
		ASSAULT 2
	الاخيره 13
		ASSAULT 2
	الارهابي 5
		ASSAULT 5
	الاسرائيلي 4
	الالكترونيه -4
	الامنيه -10
		COERCE -2
	الاولي 3
	البرلمانيه
		PERSONNEL 1
	التشريعيه
		PERSONNEL 1
	الجبريه 1
		COERCE 1
	الجويه 5
		ASSAULT 5
	الرئاسيه 2
		PERSONNEL 5
	الرسميه -1
		CONSULT -1
	الروسي
		ASSAULT 2
	السادس -1
	السداسيه -3
		CONSULT -3
	العام -1
	العامه -7
		PERSONNEL -3
	العربيه 1
		CONSULT 1
	العسكريه 1
		ASSAULT 1
	الغربيه 3
	الفلسطينيه -13
	القضائيه -3
	المتكرره 1
	المقبله 12
		CONSULT 1
		PERSONNEL 4
	المقرره 3
	الموجهه 4
		ACCUSE 1
	النصفيه 2
		PERSONNEL 2
	النووي 1
		AGREE 1
	الوزاري 5
	الوطني -2
	امني 2
	امنيه -4
		MOBILIZE -5
	تفقديه 1
		CONSULT 1
	ثنائيه
		CONSULT 1
	جديده -6
		PROTEST -5
	جويه 4
		ASSAULT 6
	دوليه 3
		ACCUSE 1
	شامل -2
	شعبيه 7
		PROTEST 5
	ضخمه -3
	عسكريه -1
	عنيفه 2
		ASSAULT 1
	قضائيه
		ACCUSE 1
	كبيره 4
	مبكره -3
		PERSONNEL -2
	محتمل -1
	هاتفي -6
		CONSULT -6
	واسع 4
	واسعه -2
beside
	-1
		" 4
			ACCUSE -1
			AGREE 2
			COERCE 2
			RETREAT 2
		) -1
		*
			ASSAULT 2
		-
			COERCE 1
		: 8
			COERCE 4
		edge 2
			ACCUSE 10
			AID 4
			ASSAULT 1
			CONSULT -4
			COOPERATE -1
			MOBILIZE -8
			REQUEST 4
			SANCTION 4
			SUPPORT 4
		time 6
			AID -2
			CONSULT -3
			DISASTER 1
			RETREAT 2
		« 2
			REQUEST 3
		، 7
			ACCUSE 2
			AGREE 10
			AID 1
			COOPERATE -5
			MOBILIZE -11
			PERSONNEL 6
			REJECT -5
			REQUEST 16
			RETREAT -6
			THREATEN 1
		أتم -3
			ACCUSE 1
			ASSAULT -3
			RETREAT 2
		أجرى 3
		أدى 4
		أراد -9
			ASSAULT -2
		أعقب 2
		أكد 8
		ألقى 1
		أمر 1
		أنهى -4
		أوقف -3
		أيد
			ASSAULT -2
		اتخذ -7
		اثر 6
			DISASTER -1
		اثناء -1
			ASSAULT -1
		احتاج -1
		احتمال 1
		اذا -2
		استجابه 4
		استدعى 5
		استمر 5
		استهدف -3
		اعتبر -11
		اعترف -3
		اعتقال 2
		اعلان 3
		الاتحاد 3
		الاتفاق -10
		الاداره -2
		الامم -1
		البرلمان 7
		التي
			ACCUSE -7
			AGREE 2
			AID 4
			COERCE 9
			REQUEST -13
			SUPPORT -1
		الجهود -3
		الجيش 6
		الذكري 5
			ASSAULT 1
		الذي -8
			ACCUSE -10
			AGREE -2
			CONSULT 6
			PERSONNEL 6
			REJECT 1
			REQUEST -7
			SUPPORT 3
		الرئيس 2
		السعوديه 3
		السلطات 6
		الشرطه
			COERCE 3
		العاصمه 2
		القانون -1
		القضاء -3
		اللجنه -4
		المملكه 1
			SUPPORT 1
		الي -2
			ACCUSE -11
			ASSAULT -2
			CONSULT -2
			PROTEST -1
			REQUEST 10
			SANCTION -1
		اليه 1
		امام 2
			CONSULT 3
		امير 1
		ان
			ACCUSE 1
			AID -2
			COERCE -1
			CONSULT 9
			REJECT -6
			REQUEST -2
			SUPPORT 3
		انتهى 5
		انه 11
			ASSAULT 2
			PERSONNEL 3
			REJECT -1
			REQUEST -2
		انها 7
			COERCE 4
		او -5
			ASSAULT 1
		اوباما 1
		ايران 6
		ايضا 7
		ب -8
			ASSAULT -4
		بدء 4
		بدأ -1
		بريطانيا 1
		بسبب 8
		بعد 8
			ASSAULT 7
			CONSULT 1
			MOBILIZE -7
			PROTEST -2
			RETREAT 4
		بعدما 7
		بلاده 5
			SUPPORT 1
		بها -1
		بهدف -9
		بين
			ASSAULT 4
		تبع -2
		تحت -1
		تخلل 4
			ASSAULT 4
		ترامب -2
		تعرض
			COERCE -3
		تعلق
			ASSAULT -1
		تعهد -1
		تقدم 5
		تلبيه 3
		تم 4
			AID 1
			ASSAULT -4
			PERSONNEL 1
			SUPPORT 1
		تنظيم 1
		توج 4
		جر 1
		جراء 7
			ASSAULT 4
		جرى 4
		جلسه -5
		جهود -2
		حاليا 3
		حاول -6
		حتي -3
			ACCUSE -4
		حضر 2
			CONSULT 4
		حل -1
		حول -5
		حيث 3
			SUPPORT -2
		حين -7
		خاصه -4
		خاض 3
			ASSAULT 2
		خرج 1
		خلال 4
			CONSULT 15
			PROTEST 5
		دون -8
		رئيس -7
			CONSULT -2
			REQUEST 1
		رجال 1
		رفض
			SUPPORT -3
		رفع -1
		روابط 3
		روسيا -1
		زال 14
		سمع 2
			ASSAULT 3
		سوريا -1
			ASSAULT -9
		شعارات -5
		شكل -1
		شمل 4
		ضروره -6
		طالب -4
		طلب -7
		ظهر -2
		عبر
			ASSAULT 2
			CONSULT -7
			PERSONNEL -1
		عدم -7
		عرض -2
		عقب 16
			CONSULT 1
		علي 1
			AID -11
			ASSAULT -5
			COERCE 1
			CONSULT 2
			PROTEST 1
			REQUEST 2
		عليه
			ASSAULT -1
		عن
			AGREE 21
			AID -23
			DISASTER -1
			REQUEST -2
			SUPPORT 17
		عندما
			COERCE -2
		غير -2
		فان -3
		فرض -3
		فقد -2
		في
			AGREE -2
			COERCE -3
			CONSULT 8
			DISASTER 2
			MOBILIZE 2
			PROTEST 2
			REQUEST -5
			RETREAT -7
			SUPPORT -5
		قال -5
		قام -2
		قبل 2
			AGREE -6
			ASSAULT 2
		قد 8
			AID -2
			SANCTION 2
			SUPPORT 4
		قرار 3
			CONCEDE 2
		قرارا 2
		قرب -5
		قرر 3
		قصاصا -1
			ASSAULT -1
		قواته -3
			ASSAULT -4
		قيام 1
		كان -10
			AGREE -5
			ASSAULT 1
			COERCE -1
			CONSULT -6
			PROTEST 8
			REQUEST -2
		كما 9
			AGREE 4
			REQUEST 9
			SUPPORT -1
			THREATEN -2
		لا -4
		لعدم -3
		للمطالبه -2
		لم 6
			ACCUSE 1
			AGREE 6
			RETREAT -1
		لن 11
			REJECT 9
		له -12
		لهذا 5
			CONSULT 1
		لهم -1
		مؤكدا 2
		ما -14
			REQUEST -14
		مثل -6
		مجلس -5
		محافظه -2
		محاكمه -2
		مشروع -1
		مع 1
			REQUEST -3
		مما -13
		من -7
			AGREE 3
			AID 4
			ASSAULT -4
			DISASTER -19
			SUPPORT 1
		منذ 20
			COERCE 3
		منطقه -7
		منع -8
		منها -9
		موسكو 2
		نتنياهو 1
		نتيجه 11
			ASSAULT 2
		نحن 6
		نحو -2
		ندد 2
		نفذ -6
		نفى 2
		هذا 9
			ASSAULT 8
		هذه
			CONSULT 5
		هل -6
		هناك 3
		و -12
		واصل -11
			ASSAULT -2
			SUPPORT -3
		وانها 1
		وثق 1
		وجب -1
		وحول 2
		وراء 2
		وزير 2
		وسط 3
		وصف 1
		وفق -3
		وفي
			CONSULT 1
		وقد 5
			AID -1
			SUPPORT 1
		وقف -10
			ASSAULT -6
		ولا -1
		ونحن 2
		وهو -1
		وهي -8
			ASSAULT -1
		” -1
	-2
		"
			ACCUSE 2
			COERCE -3
			DISASTER -4
		) 8
		- -10
			AID -2
			CONSULT -4
		: 1
			ACCUSE 1
			REQUEST -1
			SUPPORT -3
		edge 8
			ACCUSE 4
			AGREE -1
			ASSAULT -10
			COERCE -10
			CONCEDE 2
			COOPERATE -4
			DISASTER 4
			PERSONNEL 4
			PROTEST -1
			REQUEST 15
		time 3
			ACCUSE 4
			AGREE -13
			AID -9
			ASSAULT 12
			DISASTER -2
			MOBILIZE -3
			PROTEST 2
			SUPPORT 10
		« 10
		، 3
			AGREE 5
			AID 5
			ASSAULT -1
			COERCE -9
			CONSULT -2
			PERSONNEL 5
			PROTEST -7
			REJECT 9
			REQUEST 6
			SANCTION 1
			SUPPORT -2
			THREATEN -1
		أثار 1
		أجرى 2
		أشار
			PERSONNEL -3
		أصاب 1
		أصدر 6
		أضاف 2
		أطلق -1
		أعرب 2
		أعلن
			AGREE 2
			PERSONNEL -1
		أمر 1
		أمكن -7
		أوضح 5
		اثناء 4
		احتجاجا 1
		احتجاجات -2
		اخر 3
		استخدم -10
			ASSAULT -2
		استطاع -3
		استعد 6
		استمر -2
		اسرائيل
			ACCUSE -2
		اشاره 10
		اطلاق -3
		اعتبر -3
		الا -12
			RETREAT -5
		الاتفاق 4
			CONSULT 3
		الاعلان 2
		الامين 1
		الان -6
		البرلمان 2
		البيان 1
		التحقيق 3
		التقرير 5
			ASSAULT 1
		التي -1
			AGREE -1
			ASSAULT 3
		الجانبين 2
		الجريمه -2
			COERCE -2
		الجيش 3
			ASSAULT 1
		الحقيقه -4
		الحكومه 9
		الخارجيه 3
		الذي 2
			ASSAULT -1
			COERCE 4
			SUPPORT 1
		الذين
			COERCE -3
			RETREAT 2
		الرئيس -1
			CONSULT -1
		السلطات 14
			COERCE 3
		الشرطه 7
			ASSAULT 8
		العراق 6
		الفلسطينيين 1
		القانون -2
		القبض 1
		القرار 3
		القضاء 1
		القوات 7
			ASSAULT 1
		القوه -2
		الله 3
		المجلس 1
		المجموعه 1
		المدينه
			ASSAULT -3
		المسؤوليه -2
		المساعدات 1
		المقاتلين 5
		المنطقه 2
		الهجوم -3
			ASSAULT -4
		الهدف 1
		الوزير 1
		الولايات
			ASSAULT -2
		الي
			COERCE 1
			CONSULT 3
		اليه 4
		امله -8
		ان 8
			AID 1
			ASSAULT 2
			COERCE -10
			CONSULT -4
			SUPPORT 1
		انتقد -4
		انه 14
			REJECT 2
		ايران -9
		ب -10
		بالقتل -1
			ASSAULT -1
		بتهمه -2
		بدأ
			ACCUSE -1
			CONSULT -2
		براون -1
		بسبب 4
		بعد 9
			ASSAULT 7
		بلاده -3
		بمناسبه 3
		بين -3
		تحرير -3
		تحمل -2
		تسبب -8
			ASSAULT -3
		تعرض 4
			ASSAULT 1
		تقديم -6
		تقرر -2
			SANCTION -4
		تم
			ASSAULT -1
		تمكن -3
		جعل -3
		حاله -1
		حاليا -4
		حرص -3
			RETREAT -1
		حصل 6
		حول
			ASSAULT 2
		حيث 2
		دعا -4
		دولار -7
		دون -1
		ذلك
			COERCE -1
		رئيس 10
		ردا 10
		رسميا 1
		سوريا
			ASSAULT -6
		شارك 7
		شخص -3
		شن -3
		ضد -1
		ظل 3
		عاد 2
		عقد 5
			CONSULT 4
		علم -1
		علي
			ACCUSE -3
		عن -1
			AID -1
			ASSAULT 5
			CONSULT -1
			REQUEST -3
		عناصر 4
		فان 1
		فرض
			COERCE 1
		في
			ACCUSE -12
			AGREE -1
			COERCE -5
			CONSULT 2
			REJECT 3
			SANCTION -3
		فيه -3
		فيها 3
		قائد -5
		قال -1
			CONSULT -3
		قام
			ASSAULT 6
		قانون 3
		قبل
			ASSAULT -4
		قتل 2
		قرارا 1
		قضيه 1
		قوات
			COERCE -1
		كان 2
			ACCUSE -1
			AGREE 2
			COERCE 3
			CONSULT -3
		كما 10
			ACCUSE -4
		لا
			PERSONNEL 3
		لان -1
		لكن 2
		للمساعده -5
		للمشاركه 2
		لم 3
		لمنع -3
		لن -10
		له 2
		لها -2
			ASSAULT -4
		ليس -1
		ليست -1
		ما
			ASSAULT -6
		مثل -3
		مجلس 1
		محافظه
			ASSAULT -2
		محكمه 1
		مخاوف -2
		مدينه 6
		مسؤول -4
		مشروع -5
		مشيرا 12
		مع
			ASSAULT 4
			RETREAT -1
		معه 5
		من -3
			COERCE 2
			DISASTER 8
			MOBILIZE 7
			PERSONNEL -10
			PROTEST -1
			REQUEST 3
			SANCTION -1
		منع -2
		موافقه 6
		موسكو 1
		نتنياهو -1
		نفى 3
		هدف -6
		هذا -6
		هذه 1
		واصل 1
		والتي -4
		والحكم -1
			ASSAULT -1
		والذي -4
		وان 2
		وحكومه -2
		وذلك 15
			CONSULT 3
		وزير 1
		وقد 7
		ولا 5
		ولم 3
	1
		↵ -1
			ACCUSE -2
			COERCE -2
			DISASTER 2
			PERSONNEL -6
			PROTEST -2
		" -1
			ACCUSE 3
			CONSULT -11
			SANCTION 2
			SUPPORT -1
		. 1
			ASSAULT 2
			CONSULT -10
			MOBILIZE -8
			PERSONNEL 6
			REJECT 1
			SANCTION 1
		/ 5
			ASSAULT 2
		:
			ASSAULT -1
		time 10
			ACCUSE -2
			ASSAULT 9
			COERCE 10
			CONSULT 7
			PROTEST 1
			REJECT -6
			SANCTION -1
			SUPPORT -3
		» -11
		،
			ACCUSE -2
			AID 1
			ASSAULT 4
			CONSULT -10
			DISASTER -1
			RETREAT 1
			SANCTION -6
			SUPPORT -11
		أسفر 1
			ASSAULT 1
		ألقى -3
		اثناء -4
			ASSAULT -1
		استهدف
			ASSAULT 1
		اسرائيل
			COERCE 4
		اعضاء -3
		الاتفاق 3
			SUPPORT 5
		الاجراءات 3
		الامم -3
		الانسانيه -2
			AID -4
		البيت -1
		التقرير
			REQUEST 2
		التي 3
			ACCUSE 12
			ASSAULT -13
			COERCE -5
			PERSONNEL 1
			PROTEST 8
			SUPPORT -1
		الجيش 3
		الحكم -2
		الحكومه 2
		الدعم 3
		الذي 3
			ASSAULT 8
			COERCE 7
			REQUEST -5
		الرئيس 1
		السعوديه 1
		السفير -7
			ACCUSE -4
		السلطات
			COERCE 5
			REQUEST -2
		السيطره -5
			ASSAULT -3
		الشرطه -3
		العراق -3
		العلاقات -2
		القبض 2
			COERCE 2
		القوي 2
		الله -4
			RETREAT -1
		المحتجون
			PROTEST -1
		المساعده 4
		المنيه -2
			PERSONNEL -2
		النائب -1
		النطاق
			ASSAULT 1
		النكراء 2
			ASSAULT 2
		الولايات 1
		الي 3
			ACCUSE 9
			AID 9
			COERCE -6
			CONSULT -4
			COOPERATE 3
			PROTEST -1
			REQUEST 9
		اليه -6
			REQUEST -4
		امام 11
			PROTEST 1
		ان -1
		او -12
			ASSAULT -5
			PERSONNEL -3
		ايران 1
			SUPPORT 4
		ايضا 8
			ASSAULT 3
		باجراء 2
		باعتقال -2
		باغلاق
			AGREE 3
		بالاعدام 4
			SANCTION 4
		بالكامل -3
		بان 2
		بانها
			ACCUSE -3
			ASSAULT 4
		بتفجير -4
		بتهمه 1
		بجروح -1
		بحق
			ASSAULT -11
		بحمايه 6
		بدأ -3
			ASSAULT -1
		بدفع -4
		بشان 4
			ACCUSE 2
		بشده 3
		بشكل
			ASSAULT 1
		بعدم 2
		بقيمه -4
		بكفاله 3
			RETREAT 3
		بما 6
		بمراكش -1
		بمقر 1
		بمواصله -1
			AGREE -1
		بموجب 3
		بها -7
			COERCE -3
		بين
			AGREE -2
			ASSAULT 5
			CONSULT 2
		جاء 2
		حزب 2
		حول 8
			CONSULT 4
		حوله 3
		خلال -20
			COERCE -1
			CONSULT -8
		داخل -4
		دول -6
		روسيا 6
		زعيم 3
		سراحه 4
			RETREAT 4
		سفينه 1
		سوريا 1
		شخصا 1
		شركه -3
		ضد -1
			ASSAULT -6
			PROTEST 1
			SANCTION -2
		عبد
			CONSULT -2
		عده 1
		عقب -9
			ASSAULT -12
		عقد 4
			CONSULT 4
		علي -4
			AGREE 10
			AID -3
			COERCE 14
			CONSULT -5
			MOBILIZE -1
			PROTEST -3
			REJECT -2
			REQUEST -5
		عليه 11
			AGREE -4
			ASSAULT 1
			SUPPORT 3
		عليها -1
			ASSAULT -4
			SUPPORT 1
		عليهم 1
		عن
			ACCUSE -2
			CONCEDE 8
			CONSULT 1
			PERSONNEL 2
			REJECT -3
			RETREAT -2
			SUPPORT -3
		عنهم
			ASSAULT -6
			RETREAT 4
		في 1
			AGREE -8
			ASSAULT 7
			CONSULT 7
			DISASTER 1
			PERSONNEL 2
			REQUEST -7
			SANCTION -2
			THREATEN 3
		فيه 2
		قاده 3
		قبل -5
			ASSAULT -2
		قد -1
		قوات -8
			ASSAULT -1
			COERCE -4
		كان 7
			CONSULT 4
		كما -3
			ASSAULT -2
		لاحقا 2
		لاوكرانيا 2
			AID 1
		لتقديم 2
		لدعم
			AGREE 3
		لدي 1
		لقوات -3
		للاتفاق
			SUPPORT 1
		لم 4
		لن -1
		لها 2
		لهذا 1
		لهم -2
			AID 1
		ليس 1
		مباشره -6
		مجلس 2
		محمد -3
		مسؤوليه -9
			ACCUSE -9
		مستمره 3
		مستوطنون -1
		مسلحون -1
			COERCE -6
		مع
			ASSAULT -4
			CONSULT 4
		مقاتلي -2
			ASSAULT -2
		من
			ACCUSE -15
			AGREE 5
			ASSAULT 1
			COERCE 6
			CONSULT -6
			DISASTER -1
			REJECT -6
			REQUEST 7
			RETREAT -2
			SANCTION 3
		منذ 4
			CONSULT -2
		نظم 2
			CONSULT 1
		نفسه 2
		هؤلاء 2
		هذه 3
			CONSULT 1
		هو
			ASSAULT 1
		واشنطن -4
		وان -5
		وجهات -2
			CONSULT -2
		وقع -9
			ASSAULT -6
		وقوات
			ASSAULT -1
		يوم -2
			ASSAULT -1
		” -2
	2
		↵
			ACCUSE -4
			ASSAULT 7
			COERCE -4
		" -3
			AID -3
			ASSAULT -1
			COERCE -1
			CONCEDE 2
			RETREAT 2
		( -4
			ASSAULT -7
		. -5
			ACCUSE -8
			AGREE -7
			AID 3
			COERCE 3
			CONSULT -8
			PROTEST -4
			RETREAT -2
		edge -1
			COERCE 1
			CONSULT -4
			PERSONNEL -3
			REJECT 3
			SANCTION 1
		time 2
			COERCE 1
			CONSULT -2
			MOBILIZE -6
			PERSONNEL 4
			PROTEST 1
		» 1
			AGREE 2
		، -5
			ACCUSE 8
			AGREE -7
			AID 6
			ASSAULT 9
			DISASTER -3
			MOBILIZE 1
			PERSONNEL 7
			PROTEST 3
			REQUEST -10
			RETREAT -2
			SUPPORT -5
			THREATEN -4
		أبلغ -2
		أثار 2
		أسفر
			ASSAULT 1
		ألقى -1
		اتفاق -1
		اثر -8
		احداث 2
		اخري -1
		اراضيها -1
		ارتفاع -3
		اسرائيل -5
		الا 4
		الاتفاق 4
			SUPPORT 2
		الاراضي -5
		الارض -2
			ASSAULT -1
		الارهاب -3
		الاطراف -1
		الامن -5
		البلاد -4
			ASSAULT 1
		التحقيق -2
		التي 2
			ACCUSE -2
			AID 2
			ASSAULT 5
			COERCE -1
			SUPPORT 1
		الجانبين -3
		الحرب 2
		الحكومه 1
			PERSONNEL -1
		الحوثيين 1
			ASSAULT 4
		الخرطوم -1
		الذي 1
			ASSAULT 11
			COERCE 2
		الرئيس
			COERCE 2
			CONSULT -5
		السلطات 3
		السلطه 2
		العاصمه 4
		العمل -3
		القاده
			REQUEST -3
		القدس 1
		القرار 4
		القطاع 2
		القوي
			ASSAULT -2
		المحكمه 2
		المدنيين -3
		المدينه -6
		المسؤولين 4
			CONSULT 4
		المنطقه -4
			COERCE -4
		المواقع 2
		النواب 1
		الهجمات
			ACCUSE 4
		الهجوم
			ASSAULT -2
		الوقت
			THREATEN 2
		الي 4
			AID -1
			PERSONNEL -2
			SUPPORT 6
		اليمن -1
		امام -1
		ان -3
		او -8
			ASSAULT -3
			RETREAT -1
		اوكرانيا 4
			ASSAULT 8
		ايران -6
			AGREE 2
			SANCTION -12
		باستخدام -1
		بالقتل 1
		بحق -1
		بريطانيا -1
		بعد
			ASSAULT -7
		بعدم 1
		بلوغ -1
			ASSAULT -1
		بين
			CONSULT 4
		تحت -11
		تعزيز 2
		تم 11
			ASSAULT 1
		ثم 4
		جرائم -4
			ACCUSE -2
		حتي
			ASSAULT -2
		حزب 3
		حق -2
		حي 1
		حيث 2
		خسائر -2
			ASSAULT -1
		خلال
			PERSONNEL 4
		داخل -1
		دار
			ASSAULT 4
		داعش -6
			ASSAULT -7
		دخول 4
		دعا
			CONSULT 2
		دعم 3
		دوله -5
		ذلك 3
		رجال
			ASSAULT 1
		رفض -1
		رفع 3
		روسيا 10
		زياره 2
		سيطره -13
		شرق -1
			ASSAULT -2
		شكل -9
		شمال
			COERCE 1
		شهد
			PROTEST 1
		صفوف
			ASSAULT -3
		ضد
			ASSAULT -1
		طاوله -1
			CONSULT -1
		عباس -3
			CONSULT -3
		عد 1
		عقد
			CONSULT 1
		علي 2
			AGREE 1
			CONSULT -3
			PERSONNEL 3
			SANCTION 1
			SUPPORT 1
			THREATEN -3
		غزه 9
			COERCE 5
		فتح
			AGREE -1
		فرض 2
		في 3
			ACCUSE -3
			AID 1
			COERCE -7
			CONCEDE 2
			CONSULT 4
			PERSONNEL 4
			PROTEST 1
			REQUEST -1
			SANCTION 3
			SUPPORT -1
		فيما -1
		قائلا -5
		قاد -6
		قال 4
		قام
			COERCE -1
		قانون 2
		قبل -9
			ASSAULT -2
		قتل -3
		قد -3
		قدر 2
		قرار -8
		قضايا 1
		قطاع 6
			ASSAULT 4
		قوات 2
		كان 10
		كما
			PERSONNEL 5
		كوريا 4
		لا 1
		لتحقيق -6
		لقي -8
		لكن -3
		لها -2
		مؤتمر -6
		ما -14
			CONSULT -6
		مثل -6
		مجلس 4
		محكمه 3
		مدينه -3
		مرجعه -4
			SANCTION -4
		مسجد 1
		مسلحين
			ASSAULT 2
		مشروع -3
		مشيرا
			ASSAULT -3
		مع
			AGREE 7
		مما -1
		من 1
			ACCUSE 6
			AGREE 2
			AID -2
			ASSAULT 2
			COERCE 4
			CONSULT -3
			PROTEST -2
			REQUEST 2
			RETREAT 4
			SANCTION 2
			SUPPORT -3
			THREATEN -9
		مناطق 3
		نيويورك -2
		هناك -2
		وان -1
		وذلك 3
			ASSAULT 1
		وضع 4
		وفي -6
		وقع
			ASSAULT 5
		وقوات 1
		ولم 1
		ومن 5
		وهو -2
complement
	false -2
	true 7
	word
		none 4
		اتفاق 2
		ارهابيين 1
		اعتقال 2
		الاتفاق 1
		الارهابيين -6
		الاستيطان -7
		الامدادات -4
		الانتخابات 2
		الانقاذ 3
		التعزيزات 1
		التمويل -1
		الجهود -1
		الجيش -1
		الحكومه -22
		الحوثيين 1
		السجن 1
		السفير -6
		السيطره -10
		الشعب 3
		الشغب 2
		الشوارع -1
		الصاروخ -5
		الطريق -11
		العلاقات -3
		العمل -1
		العنف -7
		الفلسطينيين 3
		القبض 2
		القرار 3
		القصاص -1
		القضاء -3
		القنابل -1
		القوات -6
		المحكمه -8
		المدينه -1
		المسؤوليه 1
		المفاوضات -1
		المنيه -2
		النار -1
		النكراء 2
		انتخاب 2
		بالسجن 4
		بجروح -2
		بقيمه -1
		تبادل -7
		تعزيزات 1
		جثث -5
		حاله 1
		خطه -4
		داعش -2
		رئيس -8
		زياره 1
		سراحه 4
		سفينه 2
		شعارات 2
		طائرات 1
		طاوله -1
		عضويه 2
		عناصر -5
		عنف -1
		قرار -8
		قنبله 1
		قواتها 4
		لقوات -8
		محافظه 1
		محاوله -1
		محكمه 1
		مساعدات 1
		مسيره -3
		مشروع -3
		منزل -3
		منصبه 3
		منع 4
		وتحقيق -1
		وجهات -2
		وقف 1
		ولايه -13
content
	of
		AGREE -11
			AGREE 1
			AID -11
			CONSULT -11
			PROTEST 4
			false
				masdar -9
				noun -4
			masdar -6
		REJECT -6
			COERCE -2
			REQUEST 1
			SUPPORT -5
			false
				masdar -10
			masdar -1
			true
				masdar 2
		REQUEST -9
			AGREE -2
			ASSAULT 6
			CONSULT -8
			DISASTER 2
			SANCTION -2
			false
				masdar -15
				noun -7
			masdar -8
			noun -1
		THREATEN -13
			REJECT -5
			false
				masdar -1
			masdar -6
			noun -3
counts
	false
		ACCUSE 3
		AID 3
		ASSAULT -2
		COERCE -1
		DISASTER 4
	true 9
		ASSAULT 5
		COERCE 7
		DISASTER -2
date
	false -2
	true 6
event
	after
		ACCUSE
			ACCUSE
				false 5
				true -2
			AGREE
				true -7
			ASSAULT
				false 11
			COERCE
				false 4
				true 9
			CONSULT
				false -1
			PERSONNEL
				false 3
				true -3
			PROTEST
				true 4
			REJECT
				true 1
			REQUEST
				false -3
			RETREAT
				true 6
			SANCTION
				false 1
				true 3
			SUPPORT
				false -2
				true -1
		AGREE
			ACCUSE
				false -4
				true -1
			AGREE
				true 2
			ASSAULT
				false 7
			CONCEDE
				true -7
			CONSULT
				true 8
			SANCTION
				false -3
			SUPPORT
				true 10
		AID
			ACCUSE
				false -4
			AGREE
				true 6
			AID
				false 6
				true 6
			COERCE
				true -1
			CONSULT
				true 5
			DISASTER
				false 7
				true 1
			MOBILIZE
				false -2
				true -1
			REQUEST
				false 4
				true 6
		ASSAULT
			ACCUSE
				false -4
				true 5
			AGREE
				true -1
			AID
				false 2
				true -4
			ASSAULT
				false 7
				true 12
			COERCE
				false 4
				true -3
			CONCEDE
				true -1
			CONSULT
				false -2
				true -4
			COOPERATE
				true 1
			DISASTER
				false -14
				true -2
			MOBILIZE
				false 5
				true -8
			PERSONNEL
				false -4
				true -10
			PROTEST
				false -6
				true -3
			RETREAT
				false 7
			SANCTION
				false -17
				true 8
			SUPPORT
				false -7
			THREATEN
				false -1
				true 13
		COERCE
			ACCUSE
				false 5
			AID
				true -1
			ASSAULT
				false -2
				true 4
			COERCE
				false 3
				true 3
			CONCEDE
				false 3
			DISASTER
				true -2
			PROTEST
				false -12
			REQUEST
				false -1
				true 12
			SUPPORT
				true -1
		CONCEDE
			ASSAULT
				false 2
				true -2
			COERCE
				false -3
				true -2
			CONCEDE
				false 5
			CONSULT
				true -2
			PROTEST
				false 4
			REQUEST
				true 5
			SANCTION
				false -3
		CONSULT
			ACCUSE
				false -3
				true 5
			AGREE
				true 8
			AID
				true -1
			COERCE
				false -5
			CONCEDE
				false -4
			CONSULT
				true 8
			DISASTER
				false 6
			MOBILIZE
				false -1
			PERSONNEL
				false 5
				true -5
			PROTEST
				false -5
			REJECT
				false -5
			REQUEST
				false -3
				true 7
			RETREAT
				false -4
			SANCTION
				false -6
			SUPPORT
				false -5
				true 7
		COOPERATE
			CONSULT
				false 2
		DISASTER
			ACCUSE
				false -2
			AID
				false 5
				true -3
			ASSAULT
				false -9
			COERCE
				false 6
				true -2
			DISASTER
				false 5
				true -2
			PERSONNEL
				false -3
		MOBILIZE
			ACCUSE
				false 2
				true 1
			AGREE
				true 1
			AID
				false -2
			ASSAULT
				false -1
			CONSULT
				true -5
			MOBILIZE
				false 13
			REJECT
				true 6
		PERSONNEL
			ACCUSE
				false 2
			AGREE
				false -1
				true -4
			ASSAULT
				false -6
				true 4
			CONSULT
				false -2
			DISASTER
				true -1
			PERSONNEL
				false 8
				true 2
			REJECT
				false -2
			REQUEST
				false -6
			SANCTION
				false -2
			SUPPORT
				false 10
				true 10
		PROTEST
			ACCUSE
				true 8
			AGREE
				true -4
			COERCE
				false 2
				true -3
			CONSULT
				true -1
			PERSONNEL
				false -1
			PROTEST
				false 4
				true 7
			REJECT
				false -5
				true -3
			REQUEST
				false -9
			RETREAT
				false -3
		REJECT
			ACCUSE
				true 1
			AGREE
				false -9
			ASSAULT
				false 1
				true -7
			CONCEDE
				false -1
			PERSONNEL
				false -2
			PROTEST
				false -1
			REJECT
				false 1
				true 1
			REQUEST
				false -4
			SUPPORT
				false -1
		REQUEST
			ACCUSE
				false -5
				true 2
			AGREE
				false -4
				true -1
			AID
				true 4
			COERCE
				false -9
				true -1
			CONSULT
				false -2
				true 4
			PROTEST
				false 6
				true 8
			REJECT
				true 3
			REQUEST
				false 3
				true 11
			RETREAT
				false -9
			SANCTION
				false -1
			SUPPORT
				false 1
				true 5
			THREATEN
				true -3
		RETREAT
			AGREE
				true 8
			CONCEDE
				true 4
			MOBILIZE
				false -3
			RETREAT
				false 15
				true 9
		SANCTION
			ACCUSE
				false 3
			ASSAULT
				false 2
			COERCE
				false -2
				true 4
			CONSULT
				true -5
			REJECT
				false -6
			REQUEST
				true -2
			SANCTION
				false 2
				true 11
		SUPPORT
			ACCUSE
				false -8
				true 2
			AGREE
				false 3
				true 4
			AID
				true 2
			ASSAULT
				true -7
			COERCE
				false 3
			CONSULT
				false 4
				true 19
			COOPERATE
				false -2
			MOBILIZE
				true 3
			PERSONNEL
				false 2
			PROTEST
				false -2
			REJECT
				true -1
			REQUEST
				false 2
			RETREAT
				true -1
			SANCTION
				true 1
			SUPPORT
				false 2
				true 1
		THREATEN
			ASSAULT
				false 2
			PROTEST
				false 4
			REQUEST
				true -5
		none
			ACCUSE
				false -1
			AID
				false 2
			CONCEDE
				false 4
			CONSULT
				false -3
			DISASTER
				false 1
			PERSONNEL
				false 3
			REQUEST
				false -1
			RETREAT
				false 1
	before
		ACCUSE
			ACCUSE
				false 10
			AGREE
				false -2
				true 4
			AID
				true 3
			ASSAULT
				true 16
			COERCE
				false 6
			CONCEDE
				true 1
			CONSULT
				false 5
				true -2
			DISASTER
				true -6
			MOBILIZE
				false 3
			PERSONNEL
				false -1
			REQUEST
				false 2
			RETREAT
				false 2
				true 9
		AGREE
			ACCUSE
				true -4
			AGREE
				false 4
			AID
				true -17
			CONCEDE
				false 1
			CONSULT
				false 7
				true -1
			COOPERATE
				true -2
			MOBILIZE
				true -4
			REQUEST
				true 1
			RETREAT
				false 1
				true -5
			SANCTION
				false -4
			SUPPORT
				false 5
				true -1
		AID
			ACCUSE
				true -6
			AGREE
				true 4
			AID
				false 2
				true 1
			COERCE
				true -2
			CONSULT
				false -2
			COOPERATE
				false 1
			DISASTER
				true 10
			MOBILIZE
				false -4
			REJECT
				false 1
		ASSAULT
			ACCUSE
				false 12
				true 2
			AGREE
				false -13
				true -11
			AID
				true 2
			ASSAULT
				false 5
				true 2
			COERCE
				true -1
			CONSULT
				false 7
				true -7
			DISASTER
				true -11
			MOBILIZE
				true -1
			PERSONNEL
				false 5
				true 3
			PROTEST
				true 1
			REQUEST
				false -3
			RETREAT
				true 1
			SANCTION
				false 6
			THREATEN
				true -4
		COERCE
			ACCUSE
				false 7
				true 5
			AGREE
				false 9
			COERCE
				false 6
				true 2
			COOPERATE
				true 1
			MOBILIZE
				false 7
			PERSONNEL
				true 3
			PROTEST
				false -2
			REJECT
				true -7
			RETREAT
				false 6
			SANCTION
				true 14
		CONCEDE
			AGREE
				true 4
			ASSAULT
				true -4
			COERCE
				true -4
			CONCEDE
				false 2
			RETREAT
				true -6
			SANCTION
				true -4
		CONSULT
			AID
				true -10
			ASSAULT
				false 6
				true -3
			COERCE
				false -1
			CONCEDE
				true -1
			CONSULT
				false 9
				true -1
			COOPERATE
				true -7
			DISASTER
				true -3
			MOBILIZE
				false 3
			PERSONNEL
				false -9
				true 11
			PROTEST
				false -3
				true -4
			REJECT
				true -8
			SANCTION
				false 2
				true -4
			SUPPORT
				false 8
				true -4
		COOPERATE
			CONSULT
				false 2
		DISASTER
			AID
				false 9
				true 7
			ASSAULT
				false -12
				true -8
			CONSULT
				false -5
			DISASTER
				false 3
				true 1
			PERSONNEL
				false -8
			REQUEST
				false 8
			SUPPORT
				false -2
		MOBILIZE
			AID
				true 2
			ASSAULT
				false -1
				true -16
			MOBILIZE
				false 8
			REQUEST
				false 9
			SUPPORT
				false -2
				true -3
		PERSONNEL
			ACCUSE
				false 1
				true -2
			AGREE
				false -6
			AID
				true -1
			COERCE
				false -3
			CONSULT
				false 10
			PERSONNEL
				false 6
				true 3
			PROTEST
				false -7
			REJECT
				false -5
				true 3
			SUPPORT
				true 4
			THREATEN
				false -5
		PROTEST
			ACCUSE
				true -7
			ASSAULT
				true 8
			COERCE
				false 8
				true -9
			CONSULT
				false -2
			PERSONNEL
				true -2
			PROTEST
				false 7
				true 17
			REJECT
				true -14
			REQUEST
				true -16
			RETREAT
				true -4
			THREATEN
				false -5
		REJECT
			ACCUSE
				true -14
			AGREE
				false -2
			ASSAULT
				true -5
			COERCE
				false 6
			CONCEDE
				true 1
			CONSULT
				false 6
				true -13
			MOBILIZE
				true -3
			PERSONNEL
				true -1
			PROTEST
				false 6
				true -3
			REJECT
				true 9
			RETREAT
				true -5
			SUPPORT
				false 2
				true -12
		REQUEST
			ACCUSE
				false 6
				true -17
			AID
				true -12
			COERCE
				true -12
			CONCEDE
				true -9
			CONSULT
				true -5
			MOBILIZE
				true -3
			PERSONNEL
				true -3
			REQUEST
				false -1
				true -4
			RETREAT
				true -5
			SANCTION
				true -14
			SUPPORT
				false 6
				true -5
			THREATEN
				true 3
		RETREAT
			ACCUSE
				false -3
			ASSAULT
				false -1
			CONSULT
				false 4
				true -3
			DISASTER
				false 1
			PERSONNEL
				true -1
			REQUEST
				false -2
				true 1
			RETREAT
				false 9
				true 2
			SANCTION
				true 1
			SUPPORT
				false 1
			THREATEN
				true 1
		SANCTION
			ACCUSE
				true -10
			AID
				false -2
			ASSAULT
				false 3
				true 10
			COERCE
				false 3
			CONCEDE
				false -3
			CONSULT
				false 2
				true -10
			SANCTION
				false 2
		SUPPORT
			ACCUSE
				false 4
			AGREE
				false 2
				true -9
			AID
				true 3
			ASSAULT
				false 4
			COERCE
				true 7
			CONCEDE
				true 4
			CONSULT
				false 3
				true 5
			SANCTION
				true -2
			SUPPORT
				false 6
		THREATEN
			ASSAULT
				true -12
			COERCE
				false -2
			MOBILIZE
				true 1
			PERSONNEL
				true -3
			REJECT
				true -6
			THREATEN
				true 1
		none
			ACCUSE
				false 1
			AGREE
				false 9
			ASSAULT
				false 6
			COERCE
				false 12
			CONSULT
				false 4
			MOBILIZE
				false -5
			PERSONNEL
				false 2
			PROTEST
				false -3
			REJECT
				false 2
			RETREAT
				false 2
			SUPPORT
				false 5
filled
	false
		false
			events/accuse/adana 8
			events/accuse/ittahama -6
			events/accuse/tahqiq-jinai -4
			events/agree/ittifaq-musamma 7
			events/agree/muwafaqa -5
			events/aid/qaddama-musaadat 3
			events/aid/sallama-musaadat 3
			events/assault/al-amaliyya -6
			events/assault/al-udwan -1
			events/assault/amal-unf -1
			events/assault/atlaqa-nar -6
			events/assault/darba 2
			events/assault/harb-ahliyya -1
			events/assault/harb-llati 1
			events/assault/harrara 5
			events/assault/ightasaba 4
			events/assault/iqtaham -1
			events/assault/ishtabaka 1
			events/assault/istaada-mawqi -7
			events/assault/istakhdama-kimyai 1
			events/assault/itida 1
			events/assault/majzara 5
			events/assault/niza -5
			events/assault/qatala -3
			events/assault/unf -5
			events/coerce/amaliyya-amniyya -6
			events/coerce/habs-ihtiyati 3
			events/coerce/hasara -1
			events/coerce/itaqala 6
			events/coerce/quyud -2
			events/coerce/saytara -5
			events/coerce/zawwara -5
			events/consult/bahatha-mawdu 1
			events/consult/bahth-masdar -2
			events/consult/istiqbal -1
			events/consult/liqa 1
			events/consult/mubahathat 6
			events/consult/mutamar 9
			events/consult/qimma 9
			events/consult/ziyara -4
			events/disaster/hadith-gharaq -3
			events/disaster/hariq 1
			events/disaster/ihtaraqa -1
			events/disaster/infijar-ghaz 2
			events/disaster/inhiyar-turba -3
			events/disaster/karitha -1
			events/disaster/tafasha 3
			events/disaster/tsunami -2
			events/mobilize/arsala-quwwat 5
			events/mobilize/nashara-quwwat -1
			events/personnel/ayyana -1
			events/personnel/hasala-aswat -9
			events/personnel/intikhabat 3
			events/personnel/iqtira 4
			events/personnel/istaqala 3
			events/personnel/khada-intikhabat 3
			events/protest/idtirabat -4
			events/protest/isyan -3
			events/protest/itasama 1
			events/protest/masira 5
			events/request/nasaha 1
			events/request/talab -3
			events/request/talaba-yield 1
			events/retreat/atlaqa-sarah 1
			events/support/ayyada 2
			events/support/tawqi 1
		true
			events/accuse/adana -3
			events/accuse/hukima 2
			events/accuse/ishtabaha -3
			events/accuse/istajwaba 5
			events/accuse/ittahama 2
			events/aid/adkhala-musaadat -5
			events/aid/ilaj-kharij 1
			events/assault/adhdhaba 3
			events/assault/adrama -2
			events/assault/al-udwan 4
			events/assault/dammara -7
			events/assault/hadama 1
			events/assault/hajama -2
			events/assault/hujum 1
			events/assault/idam -3
			events/assault/ightala 1
			events/assault/infajara 3
			events/assault/istaada-mawqi 3
			events/assault/istihdaf 3
			events/assault/itida -1
			events/assault/jarha -1
			events/assault/majzara -1
			events/assault/masra -6
			events/assault/qatala 3
			events/assault/usiba -4
			events/coerce/awqafa 1
			events/coerce/dabata-nas -2
			events/coerce/dahama -4
			events/coerce/ikhtaraqa-mawqi 3
			events/coerce/iqama-jabriyya 2
			events/coerce/musadara -1
			events/coerce/naqala-sijn -5
			events/coerce/qabada -2
			events/coerce/qarsana-iliktruniyya -2
			events/coerce/qayyada 1
			events/disaster/gharaqa 3
			events/personnel/adda-yamin 1
			events/personnel/wafat -1
			events/request/daa -2
			events/retreat/tabadul-asra -3
			events/sanction/hukm-qadai 2
			events/sanction/saddaqa-hukm -5
			events/support/daama-qadiyya -6
			events/support/dam-dawla -1
			events/support/tayid -1
	true
		false
			events/accuse/haqqaqat-shurta -1
			events/accuse/intaqada -1
			events/accuse/ittahama 4
			events/accuse/naddada 3
			events/accuse/tahqiq-fi -2
			events/accuse/tuhma -2
			events/agree/daw-akhdar -2
			events/agree/iltizam -1
			events/agree/ittafaqa 3
			events/agree/ittifaqiyya -4
			events/agree/mustaidd -1
			events/agree/tawassala 3
			events/agree/waada 2
			events/aid/qaddama-musaadat -2
			events/aid/sallama-musaadat -2
			events/assault/al-amaliyya 5
			events/assault/amaliyya-muqatilin -6
			events/assault/amaliyyatuha -1
			events/assault/harb 2
			events/assault/hujum 1
			events/assault/ishtabaka -4
			events/assault/istahdafa 1
			events/assault/kamin -3
			events/assault/khatafa -2
			events/assault/muwajaha -4
			events/assault/sidam -1
			events/coerce/aghlaqa 1
			events/coerce/ataha -2
			events/coerce/dahama 7
			events/coerce/hujum-iliktruni -1
			events/coerce/istawla 8
			events/coerce/khasira-mawqi -1
			events/coerce/quyud 2
			events/concede/aalana-hudna 2
			events/concede/itadhara -1
			events/consult/bahatha -6
			events/consult/bahatha-maa 1
			events/consult/hiwar-bayna -5
			events/consult/ijtamaa 5
			events/consult/iltaqa 8
			events/consult/ittisalatuhu 1
			events/consult/jawla-ukhra -5
			events/consult/mubahathat-ghayr-mubashira 1
			events/consult/munaqashat-mashru 5
			events/consult/mutamar -5
			events/consult/naqasha-maa 4
			events/consult/qarraba -1
			events/consult/qimma -2
			events/consult/tashawara-hawl 1
			events/consult/tawasala-maa -4
			events/consult/wasala-masul -2
			events/consult/ziyara 3
			events/mobilize/intashara-jaysh 4
			events/mobilize/tajammua-quwwat -1
			events/mobilize/tajriba-nawawiyya 3
			events/mobilize/wusul-taazizat -2
			events/mobilize/zada-quwwat 1
			events/personnel/adla-bi-sawt 1
			events/personnel/hasala-aswat 4
			events/personnel/istifta 4
			events/protest/ahdath-shaghab -5
			events/protest/kharaja-shawari 1
			events/protest/raddada-hutafat 2
			events/protest/tajammaa -3
			events/reject/aarada 4
			events/reject/asqata-mashru -1
			events/reject/fannada -5
			events/reject/istabaada -2
			events/reject/maana -1
			events/reject/rafada 6
			events/reject/rafada-yield 1
			events/reject/tajawaza-fitu 1
			events/request/amara -6
			events/request/awamir -3
			events/request/daa 1
			events/request/daa-fulan -5
			events/request/daa-liqa 1
			events/request/dawa -1
			events/request/iqtaraha-masul -1
			events/request/iqtaraha-shay -1
			events/request/ishtarata -1
			events/request/istanjada -1
			events/request/matalib-bi 2
			events/request/talab 4
			events/request/talaba 7
			events/request/talaba-assist 2
			events/request/talaba-bi 1
			events/retreat/fakkaka-asliha 2
			events/retreat/fataha-mabar -1
			events/retreat/hudna -6
			events/retreat/insahaba 3
			events/retreat/insahaba-min-madina 3
			events/retreat/istaslama 3
			events/retreat/khuruj-quwwat -1
			events/retreat/ladha-firar -2
			events/retreat/sahaba-quwwat 2
			events/retreat/sallama-silah -1
			events/retreat/taraja-quwwat 3
			events/sanction/hukm-qadai -4
			events/support/daama-qadiyya 2
			events/support/dam -2
			events/support/hanna 3
			events/support/marrara-qanun -1
			events/support/sadaqa-ala 4
			events/support/sawwata-ala -3
			events/support/sawwata-li -1
			events/support/tabanna -4
			events/support/tayid 4
			events/support/waqqaahu 1
			events/threaten/haddada 3
		true
			events/accuse/adana -4
			events/accuse/intaqada 11
			events/accuse/ittahama 8
			events/accuse/mathala-amam -1
			events/accuse/sannafa-irhab -9
			events/accuse/tuhma 1
			events/accuse/wabbakha -6
			events/aid/intashala -3
			events/assault/al-qital -1
			events/assault/asara -2
			events/assault/atlaqa-nar 5
			events/assault/ghazw 2
			events/assault/hadama -1
			events/assault/hajama 1
			events/assault/ihtajaza-musallahun 2
			events/assault/iqtaham -2
			events/assault/istaada-mawqi -5
			events/assault/istahdafa -5
			events/assault/istihdaf -6
			events/assault/itida 3
			events/assault/khatafa 5
			events/assault/qasafa 4
			events/assault/qatala 9
			events/assault/qatala-did 1
			events/assault/qital -4
			events/assault/tarada-min -6
			events/assault/tasadda -2
			events/coerce/fattasha 1
			events/coerce/hasara 6
			events/coerce/istawla -3
			events/coerce/itaqala 2
			events/coerce/musadara 4
			events/coerce/tarada-mulahaqa -2
			events/concede/rafaa-uqubat -1
			events/request/awsa -1
			events/request/daa 1
			events/request/haththa 1
			events/request/istanjada -3
			events/request/nashada 1
			events/request/wajjaha-bi -5
			events/retreat/afraja 1
			events/sanction/aqaba -2
			events/support/athna 2
			events/support/bayaa-tanzim 6
			events/support/daama -1
			events/support/dam 4
			events/support/tayid -3
			events/threaten/haddada-hu -2
form
	masdar -1
	noun 2
	participle 4
frame
	events/accuse/aaraba-istiya
		noun 1
	events/accuse/ahala-qada
		verb 3
	events/accuse/haqqaqat-shurta
		verb -2
	events/accuse/hukima
		verb 3
	events/accuse/ihtajja-dawla
		verb 1
	events/accuse/intaqada
		verb 4
	events/accuse/ishtabaha
		verb -1
	events/accuse/istada-safir
		verb -2
	events/accuse/istajwaba
		masdar 2
	events/accuse/istankara
		verb 2
	events/accuse/ittahama
		verb 11
	events/accuse/mathala-amam
		masdar -6
	events/accuse/muttaham-bi
		participle -1
	events/accuse/naddada
		verb 4
	events/accuse/sannafa-irhab
		verb -9
	events/accuse/shakwa
		noun 1
	events/accuse/shakwa-rufiat
		noun 1
	events/accuse/tuham
		noun 2
	events/accuse/wabbakha
		verb -2
	events/accuse/wasafa-intihak
		verb -2
	events/agree/arada-musaada
		verb -2
	events/agree/ard-taqaddama
		noun -1
	events/agree/daw-akhdar
		verb -2
	events/agree/istajaba
		verb -2
	events/agree/ittafaqa
		verb 5
	events/agree/ittifaq-musamma
		noun 6
	events/agree/ittifaqiyya
		noun -3
	events/agree/qabul
		masdar -3
	events/agree/taahhud-bi
		masdar 1
	events/agree/tawafaqa
		verb -3
	events/agree/tawassala
		verb 1
	events/agree/tawassul
		masdar -1
	events/agree/waada
		verb 6
	events/agree/wad-masdar
		noun 3
	events/aid/adkhala-musaadat
		masdar 1
		verb -11
	events/aid/ajla
		masdar 3
	events/aid/arsala-musaadat
		verb -5
	events/aid/harrara-rahain
		masdar -3
	events/aid/inqadh-nas
		masdar -5
	events/aid/khassasa
		masdar -1
	events/aid/naqala-jarha
		masdar 1
	events/aid/qaddama-musaadat
		masdar -4
		verb 4
	events/aid/talaqqa-musaadat
		masdar -1
		verb 5
	events/assault/al-qital
		noun -6
	events/assault/alqa-qunbula
		verb 1
	events/assault/amaliyya-irhabiyya
		noun 3
	events/assault/amaliyya-muqatilin
		noun -8
	events/assault/asara
		verb -7
	events/assault/atlaqa-ghaz
		verb 2
	events/assault/atlaqa-sarukh
		masdar -8
		verb 1
	events/assault/dahasa
		verb -7
	events/assault/daraba-ahdaf
		masdar -1
	events/assault/darba-askariyya
		noun -1
	events/assault/darba-jawwiyya
		noun 1
	events/assault/ghara
		noun 5
	events/assault/ghazw
		masdar 2
	events/assault/hadith-irhabi
		noun 2
	events/assault/hajama
		masdar -5
	events/assault/hamla-muqatilin
		noun -1
	events/assault/haraqa-mabna
		masdar -3
	events/assault/haraqa-shakhs
		masdar 1
	events/assault/harb-ahliyya
		noun -1
	events/assault/harb-makan
		masdar -2
	events/assault/hazama
		masdar -2
	events/assault/hujum
		noun 4
	events/assault/hujum-kimyai
		noun 2
	events/assault/hujum-sarukhi
		noun 1
	events/assault/idam
		masdar -2
	events/assault/ightala
		masdar 6
	events/assault/ightasaba
		masdar 6
	events/assault/ihtajaza-musallahun
		verb 3
	events/assault/iqtaham
		masdar -5
	events/assault/irtikab-intihakat
		verb -1
	events/assault/istaada
		masdar -5
	events/assault/istaada-mawqi
		verb -4
	events/assault/itada
		verb 5
	events/assault/itida
		masdar 7
	events/assault/jarha
		noun -8
	events/assault/kamin
		noun -4
	events/assault/majzara
		noun 2
	events/assault/maqtal
		masdar 2
	events/assault/maraka
		noun 1
	events/assault/masra
		verb -3
	events/assault/muwajaha
		masdar -3
	events/assault/muwajahat
		masdar 3
	events/assault/niza
		noun -3
	events/assault/qasafa
		verb 3
	events/assault/qatala
		masdar -8
		verb 15
	events/assault/qital-sifa
		noun 2
	events/assault/sidamat
		masdar 1
	events/assault/tafjir
		masdar 9
	events/assault/tamshit
		masdar -2
	events/assault/tarada-min
		masdar -2
	events/assault/tarada-musallahin
		masdar -7
	events/assault/tasadda
		masdar -7
	events/assault/tawaghghul
		masdar -2
	events/assault/unf
		noun -4
	events/assault/usiba
		verb -3
	events/assault/zaraa-lughm
		verb -1
	events/coerce/aghlaqa
		verb 5
	events/coerce/amaliyya-amniyya
		noun -6
	events/coerce/ataha
		verb -8
	events/coerce/dahama
		masdar -7
	events/coerce/hajjara
		masdar 1
	events/coerce/hamlat-itiqalat
		noun 1
	events/coerce/hasara
		masdar 1
	events/coerce/hazara
		verb 2
	events/coerce/ihbat-tahrib
		masdar -1
	events/coerce/ihtalla
		masdar -3
	events/coerce/ikhtaraqa-mawqi
		masdar 3
	events/coerce/iqama-jabriyya
		noun 2
	events/coerce/iqtada
		verb -5
	events/coerce/itaqala
		verb 10
	events/coerce/jammada-amwal
		masdar -2
	events/coerce/khasira-mawqi
		verb -4
	events/coerce/manaa
		verb 6
	events/coerce/mudhakkirat-tawqif
		noun 5
	events/coerce/mulahaqat-amn
		masdar -6
	events/coerce/qabd
		verb 2
	events/coerce/qarar-man
		noun -1
	events/coerce/qarsana-iliktruniyya
		noun -1
	events/coerce/sadara
		verb 2
	events/coerce/saytara
		verb -2
	events/coerce/tarada-mulahaqa
		masdar -1
	events/coerce/zawwara
		masdar -1
	events/concede/aalana-hudna
		masdar 2
	events/concede/algha-qanun
		masdar -1
	events/concede/ighlaq-muataqal
		masdar 1
	events/concede/rafaa-uqubat
		masdar -1
	events/concede/tarajaa-an
		verb -3
	events/consult/bahatha
		verb -2
	events/consult/bahatha-maa
		verb 1
	events/consult/bahth-masdar
		masdar -2
	events/consult/dawra
		noun -5
	events/consult/hiwar
		noun -6
	events/consult/hiwar-bayna
		noun -5
	events/consult/ijtamaa
		verb 3
	events/consult/ijtima
		noun 5
	events/consult/iltaqa
		verb 4
	events/consult/istiqbal
		masdar -1
	events/consult/ittisal-hatifi
		noun -2
	events/consult/ittisalat-maa
		noun -2
	events/consult/ittisalatuhu
		noun 1
	events/consult/jalasa-ila-tawila
		masdar -1
	events/consult/jalsa
		noun -5
	events/consult/jalsa-mughlaqa
		noun 2
	events/consult/jawla-ukhra
		noun -1
	events/consult/liqa
		masdar 8
	events/consult/madubat-asha
		noun 1
	events/consult/mubahathat-ghayr-mubashira
		noun 1
	events/consult/munaqashat-mashru
		masdar 5
	events/consult/naqasha-maa
		verb 4
	events/consult/qarraba
		masdar -4
	events/consult/tafawud
		masdar -3
	events/consult/tashawara-hawl
		verb 1
	events/consult/tawasala-maa
		verb -6
	events/consult/wasala-masul
		verb -1
	events/consult/zara
		verb 5
	events/consult/ziyara
		noun 3
	events/cooperate/taslim-shakhs
		masdar 1
	events/disaster/fayadan
		noun 3
	events/disaster/gharaqa
		masdar 6
	events/disaster/hadith-gharaq
		noun -1
	events/disaster/hariq
		noun 2
	events/disaster/karitha
		noun -1
	events/disaster/tafasha
		masdar 2
	events/disaster/uasar
		noun 1
	events/disaster/zilzal
		noun 2
	events/mobilize/atlaqa-balisti
		masdar 2
	events/mobilize/ijraat-amniyya
		noun -2
	events/mobilize/intashara-jaysh
		verb 1
	events/mobilize/taahhub
		verb 1
	events/mobilize/tajammua-quwwat
		masdar -6
	events/mobilize/tajriba-nawawiyya
		noun 2
	events/mobilize/taqaddama-quwwat
		masdar -1
	events/personnel/afda-wilaya
		masdar -2
	events/personnel/aqala
		masdar -1
	events/personnel/ayyana-mansib
		verb 4
	events/personnel/faza
		masdar 3
	events/personnel/ikhtara-murashshah
		verb -1
	events/personnel/intikhabat
		noun 3
	events/personnel/iqtira
		masdar 1
	events/personnel/istifta
		noun 3
	events/personnel/istihqaq-intikhabi
		noun 2
	events/personnel/khada-intikhabat
		masdar 3
	events/personnel/mubayaa
		masdar -1
	events/personnel/taadil-wizari
		noun 1
	events/personnel/tansib
		masdar 3
	events/personnel/tarashshaha
		masdar -3
	events/personnel/tashkila
		noun -2
	events/personnel/tawalla
		verb -1
	events/personnel/tayin
		masdar 4
	events/personnel/wafat
		noun -2
	events/personnel/wafat-munya
		verb -2
	events/protest/adraba
		masdar 5
	events/protest/ahdath-shaghab
		noun -2
	events/protest/hamlat-muqataa
		noun 2
	events/protest/harak
		noun 1
	events/protest/hatafa
		masdar -1
	events/protest/idtirabat
		noun -4
	events/protest/ihtashada
		verb -1
	events/protest/ihtijaj
		masdar 1
	events/protest/iqtahama-hashd
		verb -4
	events/protest/isyan
		noun -4
	events/protest/itasama
		masdar 5
	events/protest/kharaja-shawari
		verb 4
	events/protest/masira
		noun 7
	events/protest/masirat
		noun -1
	events/protest/muzahara
		noun 2
	events/protest/raddada-hutafat
		verb 2
	events/protest/tajammaa
		verb -2
	events/protest/tazahara
		masdar -1
		verb 9
	events/protest/thawra
		noun -5
	events/reject/aarada
		verb 10
	events/reject/asqata-mashru
		masdar -1
	events/reject/fannada
		verb -1
	events/reject/imtanaa
		verb -1
	events/reject/lan-yaqbal
		verb 2
	events/reject/qataa-ijtima
		verb -1
	events/reject/rafada-yield
		masdar 2
	events/reject/rafd
		masdar 5
	events/reject/tajawaza-fitu
		masdar 1
	events/request/akkada-darura
		verb -5
	events/request/al-talab
		masdar -2
	events/request/alzama
		masdar -6
	events/request/amara
		verb -3
	events/request/awsa
		masdar -1
	events/request/daa-liqa
		verb 5
	events/request/daiyan
		participle 1
	events/request/dawa-yield
		masdar 4
	events/request/haththa
		verb 3
	events/request/iqtaraha
		verb -1
	events/request/iqtaraha-fulan
		verb -2
	events/request/iqtaraha-shay
		verb -17
	events/request/ishtarata
		verb -3
	events/request/istanjada
		verb -16
	events/request/talaba
		verb 4
	events/request/talaba-assist
		verb 3
	events/request/talaba-bi
		verb 9
	events/request/talaba-min
		verb 2
	events/request/talaba-yield
		verb 4
	events/retreat/afraja
		verb 1
	events/retreat/asqata-tuham
		verb -1
	events/retreat/awqafa-qital
		masdar -3
	events/retreat/fakkaka-asliha
		masdar 2
	events/retreat/hudna
		noun -5
	events/retreat/ifraj
		masdar 1
	events/retreat/inha-ihtilal
		masdar -1
	events/retreat/khuruj-min-sijn
		masdar -1
	events/retreat/khuruj-quwwat
		verb -4
	events/retreat/nazaa-silah
		verb -1
	events/retreat/sallama-mawqi
		masdar -3
	events/retreat/sallama-nafsah
		verb 2
	events/retreat/taraja-quwwat
		masdar 1
	events/sanction/aqaba
		masdar -3
	events/sanction/hukm-bi
		noun -3
	events/sanction/idanatuhu
		masdar -2
	events/sanction/qataa-musaada
		verb 1
	events/sanction/saddaqa-hukm
		verb -1
	events/sanction/udina
		verb 1
	events/sanction/uqubat-llati
		noun 3
	events/support/daama
		verb -4
	events/support/dafaa-an
		verb -2
	events/support/dam-dawla
		masdar -4
	events/support/hanna
		masdar 6
	events/support/iitarafa-bi-dawla
		masdar -3
	events/support/marrara-qanun
		masdar -4
	events/support/mawqif-daim
		noun -3
	events/support/rahhaba
		verb 4
	events/support/sadaqa-ala
		verb 1
	events/support/sawwata-ala
		verb -2
	events/support/sawwata-li
		verb -1
	events/support/shakara
		masdar 5
	events/support/tabanna
		verb -2
	events/support/tadamana
		verb 4
	events/support/tawqi
		masdar 4
	events/support/tayid
		masdar -2
	events/support/waqqaahu
		verb 1
	events/threaten/haddada-hu
		verb -2
	events/threaten/haddada-quwwa
		masdar 2
	events/threaten/hadhdhara-min-radd
		verb -3
	events/threaten/hadhdhara-tusawwil
		verb 3
	events/threaten/ibtazza
		masdar -1
	events/threaten/tawaada
		verb 7
further
	words
		0 -3
		1 15
		many 23
governor
	none 4
		ACCUSE 7
		AID -4
		ASSAULT 2
		CONCEDE 4
		CONSULT -5
		MOBILIZE -9
		PROTEST -3
		REQUEST -2
		SANCTION 6
		SUPPORT 6
		masdar 1
		noun -2
		verb 6
	آل 7
		SUPPORT 1
		verb 3
	آمن 1
	أبدى
		AGREE 5
		noun 4
	أبرم -6
	أبلغ 9
		AGREE 3
		masdar 2
		noun 2
		verb -2
	أتم -6
		ACCUSE 3
		AID 2
		CONSULT -6
		REQUEST -1
		RETREAT 4
		masdar -1
	أتى 10
		ASSAULT -3
		REQUEST 4
		masdar 2
	أثار 7
		ACCUSE 6
		masdar 8
	أجبر 6
	أجرى 4
		AGREE -5
		CONSULT 10
		MOBILIZE 1
		masdar 2
		noun 1
	أحبط 2
	أحدث
		COERCE 2
	أخذ -1
		noun -6
	أدان 5
		ACCUSE -3
		masdar 1
	أدرك -4
	أدلى 3
	أدى 2
		ACCUSE -1
		PERSONNEL 3
		PROTEST -3
		REQUEST 3
	أراد -6
		ASSAULT -1
		masdar -7
		noun 3
		verb -1
	أرسل 6
		ACCUSE 2
		noun 1
	أسفر 7
		ACCUSE 8
		PROTEST -4
	أشاد -1
	أشار 5
		CONSULT 5
		DISASTER -5
		masdar 16
		noun -4
	أصاب -3
		ASSAULT 1
		COERCE -14
	أصبح -3
		noun -3
	أصدر 3
		COERCE -3
		CONCEDE 1
		SANCTION 3
		noun 5
	أصر -1
		masdar -6
		verb 5
	أضاف 9
		ASSAULT -5
		verb 1
	أطاح 9
	أطلق
		RETREAT -2
	أظهر
		ASSAULT 2
	أعد 2
	أعرب 5
		ACCUSE 3
		ASSAULT 8
		COERCE -5
		masdar 2
		noun 1
	أعطى -1
		masdar -1
	أعقب 4
	أعلن 10
		ACCUSE 1
		AID -5
		ASSAULT 5
		COERCE 2
		DISASTER 1
		PERSONNEL -6
		REQUEST -2
		masdar 8
		noun 2
	أفاد 6
		masdar 1
		noun 7
		verb -2
	أقدم
		masdar 5
		verb -2
	أقر
		COERCE 1
		masdar 8
	أكد 3
		ACCUSE -3
		AGREE 13
		CONSULT -1
		SANCTION 5
		SUPPORT 13
		masdar 8
		noun -7
		verb 1
	ألغى -3
	ألقى 3
	أمر 12
		ACCUSE 11
		ASSAULT -1
		COERCE 3
		REJECT -2
		masdar 14
	أمضى -2
		noun -1
	أمكن -10
		verb -2
	أمل -10
		CONSULT -5
	أنهى -6
		verb -2
	أوجد -3
		masdar -5
	أوصى
		masdar -3
	أوضح
		COERCE 2
		CONSULT -3
		masdar 6
		noun -1
	أوفى 2
	أوقف 9
		ASSAULT -2
		masdar 5
		verb 1
	أولى
		ASSAULT -1
		masdar 2
	أيد
		noun -3
	اتخذ
		MOBILIZE -1
	اتضح 1
		noun 4
	اتفق -2
	اتهم 2
		COERCE 2
	احتاج
		noun -2
	احتج 5
	ادعى 2
	ارتبط 2
		masdar 1
	استبعد -2
		masdar -6
	استخدم -4
		REJECT 2
	استطاع -2
		ASSAULT 1
	استعد 9
		masdar 1
		noun 2
	استقل -1
		verb -2
	استهدف -6
		masdar -12
	اشتبه
		verb -4
	اضطر 4
		masdar 5
		verb -2
	اطمأن -6
	اعتبر -8
		ACCUSE -1
		masdar -1
		noun -2
	اعترف -2
		masdar -1
		noun -1
	اعتزم
		masdar 1
	اعتقل
		noun -6
		verb 2
	اقترح -8
		masdar -2
		noun -3
	اقترف 3
	اقتصر
		masdar 1
	اقتضى -2
	اكتفى 2
	التقى
		verb 4
	امتنع -3
		masdar -1
	انتقد
		REQUEST -2
		masdar 2
	انتهى 3
	اندلع 4
		noun 4
	انطلق
		masdar -2
	بات
		noun 2
	بان 3
	بحث -1
		verb -1
	بدأ
		CONSULT -5
		MOBILIZE 2
		SUPPORT -1
		masdar 4
	بدا -4
		AGREE -7
	بلغ 2
	بين -4
	تابع 5
		verb 2
	تبع -1
		noun -1
	تجدد 1
	تجنب 3
	تحدث
		ASSAULT 2
		noun -1
	تحمل -5
		masdar -6
	تخلل 4
		ASSAULT 4
	تخلى -9
	ترأس 3
	تردد -2
	ترك -8
		ASSAULT -1
	تزايد
		ASSAULT 1
	تسبب -8
		masdar -2
		noun -2
	تصاعد
		masdar 1
	تصدى
		masdar -1
	تضمن -1
		COERCE -1
	تطلب
		masdar -6
	تعارض -5
	تعامل
		ASSAULT -2
	تعرض 6
		ASSAULT 1
		COERCE -14
		DISASTER 8
		masdar 9
		verb -4
	تعلق
		masdar -3
		noun 6
	تعهد -6
		masdar -13
	تغير 1
	تقدم 4
		ACCUSE 11
		ASSAULT 2
		REQUEST -4
		noun 1
	تقرر
		SANCTION -3
		verb -3
	تلا 2
	تلقى 6
	تم
		AID 1
		ASSAULT -10
		CONSULT 11
		PROTEST -1
		REJECT -5
		RETREAT 3
		masdar 9
		verb -1
	تمثل
		PERSONNEL -3
		verb 1
	تمسك -1
		masdar -2
	تمكن 4
		noun 10
	تناول
		CONSULT 1
		masdar 3
	تواصل
		noun 3
	توج 7
		masdar 7
	توجه 3
		masdar 2
	توصل
		noun 1
	توعد -1
		masdar -1
	توفر
		verb -1
	توقع
		masdar -7
	ثبت 3
		masdar 4
	جاء 17
		ASSAULT 1
		masdar 2
	جدد 5
		REQUEST 6
		masdar 11
		noun -3
	جرى
		COERCE 8
		masdar 2
	جعل -3
		masdar -8
	حان -3
		masdar -1
	حاول
		AID 5
		ASSAULT 2
		REJECT -3
		RETREAT -2
		masdar -2
		noun 2
	حث -3
		masdar -7
		verb 2
	حدث 4
		masdar 2
	حدد 1
		masdar 4
	حذر -4
		masdar -13
	حرص 5
		masdar 1
	حسن
		noun -3
	حصل 2
		PERSONNEL -3
		masdar 3
	حضر 1
		CONSULT 5
	حظر -15
		ASSAULT -3
		masdar -3
		noun -3
	حمل
		ASSAULT 3
	خاض
		masdar -2
		noun 2
	خدم -11
	خضع
		ACCUSE 1
		masdar 1
		noun -2
	خطط 1
		masdar 1
	دخل 3
		noun 2
	درس -3
	دشن 2
	دعا -9
		ACCUSE -8
		CONSULT -2
		PERSONNEL 4
		REQUEST 7
		SANCTION -3
		masdar -16
		noun -2
		verb 9
	دعم
		masdar -2
		noun 2
	دفع
		masdar 6
		noun -6
	ذكر
		CONSULT 2
		DISASTER -2
		PERSONNEL 3
		noun -2
		verb 7
	رأى
		COERCE 2
		masdar 1
	رحب
		CONSULT -6
		masdar 3
		noun -2
	ردد -2
	رفض -1
		AGREE 1
		COERCE -2
		REQUEST 15
		SUPPORT -4
		masdar -5
	ركز
		noun -3
	رهن -1
		masdar -3
	زار -1
	زال 11
		masdar -1
		noun 5
		verb 2
	سأل -1
		noun -1
	سار -2
	سارع -2
	سافر -6
	ساهم -1
		masdar -3
	سجل 1
		masdar 7
	سجن 3
		masdar 3
	سرى -7
		masdar -1
	سعى -9
		SUPPORT -5
		masdar -5
		verb -1
	سلط -2
	سمح -5
		PERSONNEL -7
		masdar -10
	سمع 4
		ASSAULT 3
		masdar 2
	سمى
		verb -1
	شارك
		CONSULT 3
		noun 1
	شاهد 3
		ASSAULT 2
	شكل -1
		CONSULT -1
		verb 1
	شمل 2
		ASSAULT -2
		COERCE 1
	شن -1
		noun -2
	شهد
		ACCUSE -1
		DISASTER 4
		noun 4
		verb -4
	صدر
		masdar 5
		noun -3
	صرح
		masdar 4
	صوت
		noun 1
	ضرب 1
		noun 3
	ضم -8
		COERCE -1
	ضمن -5
		verb -1
	طالب -12
		ACCUSE -13
		ASSAULT 8
		RETREAT -1
		masdar -12
	طرح
		CONSULT -3
		masdar -6
	طغى 2
	طلب -11
		SUPPORT -2
		noun -6
	ظهر
		AID 2
		ASSAULT 2
	عاد
		ASSAULT 1
	عاش -1
	عبر
		masdar 5
	عثر -9
		masdar -2
	عد -6
		ACCUSE -3
	عرف
		ACCUSE -5
		noun 5
		verb -1
	عرقل -11
		verb -4
	عزز
		masdar -2
		noun 1
	عقد 2
		CONSULT 4
		masdar 4
	علق
		masdar 1
	عمل -7
		verb -2
	عنى -12
		ASSAULT -3
		noun -2
	فتح 12
		ACCUSE 1
		noun 2
	فرض 5
		COERCE 1
		masdar 1
	فشل
		noun 3
	فقد
		ASSAULT 1
	قاد
		verb -1
	قال 7
		ACCUSE -6
		AGREE 19
		AID 3
		ASSAULT 4
		CONSULT -2
		REQUEST -1
		RETREAT 1
		SUPPORT -1
		masdar 7
		noun -8
		participle 2
	قام
		AID 3
		ASSAULT -1
		COERCE -3
		SUPPORT -1
		masdar 4
		noun -1
		verb -3
	قبل -5
	قتل
		COERCE -8
		masdar 1
		verb -4
	قدر -4
		masdar -2
	قدم 4
		AGREE 3
		masdar 1
	قرر 9
		noun 7
	قضى 4
	قلل -2
	قيد 2
	كان
		ACCUSE -6
		AGREE -1
		CONSULT -5
		RETREAT 2
		SUPPORT 4
	كتب
		noun -1
	كرر 2
	كشف 11
		AGREE 2
		noun 2
	كلف 6
		masdar 3
	كمن -3
	لعب
		ASSAULT -2
	مازال 2
	مثل -4
		ASSAULT -2
		noun -1
	مكن 1
		masdar 1
	منح -7
		COERCE -5
		masdar -1
	منع -11
		CONSULT -1
		masdar -9
		noun -1
	ناشد -3
	نبه -5
	نتج 2
		masdar 2
	نجح 2
		masdar 1
	ندد 7
	نسب -4
		ASSAULT -16
		SANCTION 1
		masdar -7
	نشر 3
	نشط 1
	نص -6
		CONSULT -2
		noun -2
	نصب
		masdar -6
	نفذ
		COERCE -1
		masdar -6
		verb 4
	نفى 4
		ASSAULT 1
		masdar 15
		verb -6
	نقل 2
		RETREAT 1
		SUPPORT 2
		verb -1
	نوى 2
	هدد -10
		RETREAT -2
	هدف -1
		masdar -12
	هرع -2
	واجه
		COERCE 1
	واصل
		SUPPORT -2
		masdar -2
	وافق
		SUPPORT -8
		masdar 11
		verb -1
	وثق 1
	وجب -9
		masdar -7
	وجه 2
		ASSAULT -4
		CONSULT 3
		noun 7
	ورد
		masdar 1
		noun -3
	وسع -5
		masdar -7
	وصف
		ACCUSE -1
		ASSAULT -2
		RETREAT -2
		verb 1
	وصل
		masdar 4
		noun -6
	وضع
		COERCE 4
	وعد -5
		masdar -4
	وقع -1
		AGREE -6
		masdar 4
		noun -17
	وقف
		COERCE -2
headline
	false
		events/accuse/aaraba-istiya 1
		events/accuse/ahala-qada 2
		events/accuse/dawa -2
		events/accuse/haajjama -2
		events/accuse/haqqaqat-shurta -2
		events/accuse/hukima 3
		events/accuse/intaqada 10
		events/accuse/ishtabaha -1
		events/accuse/istada-safir -2
		events/accuse/istankara 6
		events/accuse/ittahama 11
		events/accuse/lahaqa-qadaiyyan -3
		events/accuse/mathala-amam -3
		events/accuse/naddada 2
		events/accuse/sannafa-irhab -9
		events/accuse/shakk -2
		events/accuse/shakwa-rufiat 1
		events/accuse/tahqiq-fi 1
		events/accuse/tahqiqat 3
		events/accuse/tuham 2
		events/accuse/wasafa-intihak -8
		events/agree/ard-taqaddama -1
		events/agree/daw-akhdar -3
		events/agree/istajaba -2
		events/agree/ittafaqa 2
		events/agree/ittifaq -2
		events/agree/ittifaq-musamma 5
		events/agree/ittifaqiyya -3
		events/agree/qabul -2
		events/agree/taahhada 6
		events/agree/taahhud-bi 2
		events/agree/tawafaqa -6
		events/agree/tawassul -1
		events/agree/waada 6
		events/agree/wad-masdar 3
		events/aid/ajla 2
		events/aid/harrara-rahain -3
		events/aid/ilaj-kharij 1
		events/aid/inqadh-nas -5
		events/aid/madda-yad-aawn -1
		events/assault/adhdhaba 4
		events/assault/al-qital -5
		events/assault/alqa-qunbula 4
		events/assault/amaliyya-muqatilin -10
		events/assault/asara -7
		events/assault/atlaqa-ghaz 3
		events/assault/dahasa -6
		events/assault/daraba -1
		events/assault/darba-askariyya -1
		events/assault/fajjara-nafsah 2
		events/assault/ghara 3
		events/assault/ghazw 4
		events/assault/hamla-muqatilin -1
		events/assault/haraqa-shakhs 5
		events/assault/harb-ahliyya -1
		events/assault/harb-makan -3
		events/assault/hazama -4
		events/assault/hujum-kimyai 2
		events/assault/idam -2
		events/assault/ightala 8
		events/assault/ihtajaza-musallahun 3
		events/assault/ikhtitaf-taira 4
		events/assault/iqtaham -4
		events/assault/irtikab-intihakat -1
		events/assault/ishtabaka 12
		events/assault/istahdafa -1
		events/assault/istihdaf -7
		events/assault/itada 4
		events/assault/jarha -1
		events/assault/kamin -4
		events/assault/khuruq 1
		events/assault/masra -3
		events/assault/muwajaha -3
		events/assault/muwajahat 1
		events/assault/niza -1
		events/assault/qasafa 10
		events/assault/qatala 2
		events/assault/qital-sifa 2
		events/assault/sidam -1
		events/assault/sidamat 1
		events/assault/tadakhkhul-askari -2
		events/assault/tamshit -15
		events/assault/tarada-min -4
		events/assault/tarada-musallahin -7
		events/assault/tasadda -5
		events/assault/tawaghghul -3
		events/assault/unf -4
		events/assault/zaraa-lughm -4
		events/coerce/aghlaqa 1
		events/coerce/amaliyya-amniyya -2
		events/coerce/athara -1
		events/coerce/dabata 3
		events/coerce/dabata-nas -5
		events/coerce/hajaza 1
		events/coerce/hajjara 2
		events/coerce/hamlat-itiqalat 1
		events/coerce/hasara 10
		events/coerce/hazara 1
		events/coerce/ihtalla -3
		events/coerce/ikhtaraqa-mawqi 1
		events/coerce/iqama-jabriyya 2
		events/coerce/iqtada -3
		events/coerce/iqtaham-amn -3
		events/coerce/itaqala 11
		events/coerce/khasira-mawqi -7
		events/coerce/mulahaqat-amn -6
		events/coerce/nahaba 1
		events/coerce/naqala-sijn -3
		events/coerce/qarar-man -6
		events/coerce/qarsana-iliktruniyya -1
		events/coerce/sadara 2
		events/coerce/saytara -3
		events/coerce/suqut-bi-yad -1
		events/coerce/tarada-mulahaqa -2
		events/coerce/zawwara -6
		events/concede/algha-qanun -2
		events/concede/istajaba -3
		events/concede/takhalla-an 2
		events/concede/tarajaa-an -4
		events/consult/bahth-masdar -7
		events/consult/dawra -5
		events/consult/hiwar -8
		events/consult/hiwar-bayna -5
		events/consult/ijtamaa 3
		events/consult/ijtima 9
		events/consult/iltaqa 1
		events/consult/istaqbala -1
		events/consult/istiqbal -1
		events/consult/ittisal-hatifi -2
		events/consult/ittisalat-maa -3
		events/consult/ittisalatuhu 1
		events/consult/jalasa-ila-tawila -1
		events/consult/jalsa -6
		events/consult/jalsa-mughlaqa 1
		events/consult/jawla-ukhra -5
		events/consult/madubat-asha 1
		events/consult/mufawadat -4
		events/consult/munaqashat-mashru 5
		events/consult/naqasha-maa 3
		events/consult/qarraba -4
		events/consult/sallama-risala -3
		events/consult/tabadala-ara 2
		events/consult/tawajjaha -3
		events/consult/tawasala-maa -6
		events/consult/wasala-masul -1
		events/consult/wasata -1
		events/consult/zara 4
		events/consult/ziyara 7
		events/cooperate/istinaf-rihalat -1
		events/cooperate/taslim-shakhs 1
		events/disaster/hadith-gharaq -4
		events/disaster/hariq 1
		events/disaster/ihtaraqa -1
		events/disaster/karitha -1
		events/disaster/tafasha 4
		events/disaster/tahattamat 2
		events/disaster/tahattamat-taira 2
		events/disaster/tsunami -2
		events/disaster/zilzal 3
		events/mobilize/arsala-quwwat 1
		events/mobilize/atlaqa-balisti 3
		events/mobilize/hashada-quwwat 3
		events/mobilize/ijraat-amniyya -2
		events/mobilize/ikhtaraqa-ajwaa -3
		events/mobilize/intashara-amn 1
		events/mobilize/intashara-jaysh 4
		events/mobilize/istaqdama 1
		events/mobilize/kashafa-silah -2
		events/mobilize/tajammua-quwwat -7
		events/mobilize/tajriba-nawawiyya 1
		events/mobilize/taqaddama-quwwat -1
		events/personnel/afda-wilaya -6
		events/personnel/ayyana-mansib 4
		events/personnel/faza 6
		events/personnel/ikhtara-murashshah -3
		events/personnel/insahaba-barlaman -4
		events/personnel/intikhabat 2
		events/personnel/iqtira 1
		events/personnel/istaqala 7
		events/personnel/istifta 2
		events/personnel/istihqaq-intikhabi 2
		events/personnel/khada-intikhabat 5
		events/personnel/mubayaa -3
		events/personnel/nihayat-wilaya -6
		events/personnel/tansib 1
		events/personnel/tarashshaha -3
		events/personnel/tashkila -2
		events/personnel/tayin 3
		events/personnel/wafat -1
		events/personnel/wasala-sulta -1
		events/protest/adraba 3
		events/protest/ahdath-shaghab -2
		events/protest/hamlat-muqataa 2
		events/protest/harak 1
		events/protest/idtirabat -4
		events/protest/ihtashada -2
		events/protest/ihtijaj 3
		events/protest/iqtahama-hashd -4
		events/protest/isyan -3
		events/protest/itasama 6
		events/protest/kharaja-shawari 4
		events/protest/masira 6
		events/protest/qata-turuq -3
		events/protest/raddada-hutafat 2
		events/protest/tajammaa -5
		events/protest/tawaqqafa-an-amal -2
		events/protest/thawra -5
		events/reject/aarada 2
		events/reject/asqata-mashru -1
		events/reject/fannada -5
		events/reject/imtanaa -1
		events/reject/insahaba-ijtima -2
		events/reject/istabaada -7
		events/reject/lan-yaqbal 2
		events/reject/rafada 3
		events/reject/rafada-assist 1
		events/reject/rafada-liqa 4
		events/reject/rafada-yield 7
		events/reject/rafd 5
		events/reject/tajawaza-fitu 1
		events/request/akkada-darura -5
		events/request/al-talab -2
		events/request/alzama -6
		events/request/amara -5
		events/request/daa-liqa 5
		events/request/daiyan 1
		events/request/dawa-yield 4
		events/request/haththa 3
		events/request/iqtaraha -2
		events/request/iqtaraha-fulan -2
		events/request/iqtaraha-shay -8
		events/request/ishtarata -3
		events/request/istanjada -8
		events/request/nashada 9
		events/request/talaba 1
		events/request/talaba-assist 3
		events/request/talaba-bi 7
		events/request/talaba-liqa 1
		events/request/talaba-yield 5
		events/request/wajjaha-bi -9
		events/retreat/afraja 4
		events/retreat/asqata-tuham -2
		events/retreat/awqafa-qital -3
		events/retreat/fakkaka-asliha 4
		events/retreat/fataha-mabar -2
		events/retreat/hudna -2
		events/retreat/hudna-sariya 3
		events/retreat/ifraj 1
		events/retreat/inha-ihtilal -2
		events/retreat/insahaba 4
		events/retreat/khuruj-quwwat -2
		events/retreat/sahaba-quwwat 3
		events/retreat/sallama-mawqi -2
		events/retreat/sallama-silah -2
		events/retreat/samaha-dukhul 1
		events/sanction/aqaba -1
		events/sanction/hukm-bi -2
		events/sanction/idanatuhu -2
		events/sanction/istada-safirah 2
		events/sanction/saddaqa-hukm -1
		events/sanction/udina 1
		events/sanction/uqubat 2
		events/sanction/uqubat-llati 3
		events/support/ashada 9
		events/support/ayyada 1
		events/support/bayaa-tanzim 6
		events/support/daama -6
		events/support/dafaa-an -2
		events/support/dam-dawla -6
		events/support/hanna 9
		events/support/iqamat-alaqat -1
		events/support/marrara-qanun -5
		events/support/mawqif-daim -3
		events/support/rahhaba 4
		events/support/sadaqa-ala 1
		events/support/sawwata-li -5
		events/support/shakara 4
		events/support/tabanna -9
		events/support/tadamana 4
		events/support/tawqi 1
		events/support/wafaqa-barlaman -4
		events/support/waqqaahu 1
		events/threaten/haddada 1
		events/threaten/haddada-hu -2
		events/threaten/haddada-quwwa 5
		events/threaten/hadhdhara-min-radd -7
		events/threaten/hadhdhara-tusawwil 3
		events/threaten/ibtazza -1
		events/threaten/tawaada 2
	true 13
		events/accuse/tahqiq-fi -4
		events/assault/hajama -1
		events/assault/hujum 9
		events/assault/ishtabaka -5
		events/assault/usiba -1
		events/coerce/hasara -4
		events/consult/mufawadat 6
		events/request/daa 3
in
	sentence
		 1
		↵ -1
		! -2
		" -1
		% -4
		( -2
		* 6
		- -1
		. -1
		/ 1
		00 -1
		04 -2
		1 -2
		12 8
		13 5
		15 6
		150 -1
		19 1
		20 7
		2011 -1
		3 -1
		9 1
		90 2
		: -2
		= 5
		[ 3
		] 3
		_ 2
		alt -4
		bbc 1
		bellingcat -4
		cnnarabic -1
		gmt -1
		http 3
		news -3
		time 2
		v 11
		« 6
		» -9
		؛ -1
		؟ -13
		آمن -6
		أبان 2
		أبدى 3
		أبعد -3
		أبلغ 2
		أتاح -3
		أتم -3
		أتى 2
		أثار 2
		أجاد -7
		أجرى -2
		أحال 2
		أحرز -6
		أحرق 1
		أحس -3
		أخذ 2
		أدرك 6
		أدلى 8
		أدى -4
		أذاع -1
		أراد -1
		أرسل 4
		أرغم -1
		أزال -1
		أساء 2
		أسر -12
		أسفر 6
		أسهم -4
		أشار 2
		أشبه -3
		أشعل -1
		أصاب -1
		أصبح -5
		أصر -3
		أضاف 3
		أضر -9
		أطاح -9
		أطلق -2
		أعطى -7
		أعقب 6
		أعلن 2
		أعلى -2
		أغرق -1
		أغلق 11
		أفاد 4
		أفرج 5
		أفلح 3
		أقام -6
		أقدم -4
		أقر -1
		أكد 2
		ألقى 3
		أمر -2
		أمسك -3
		أمكن -6
		أمل -18
		أنذر -2
		أنهى -3
		أوجد -9
		أودع -3
		أوضح -3
		أوقف 10
		أولى 1
		ا -2
		ابرزها 2
		ابنه -4
		ابواب 1
		اتخاذ -6
		اتخذ 3
		اتسم -2
		اتصالا 8
		اتصالات 3
		اتصل -3
		اتفاق 6
		اتفاقيه 8
		اتهامات 1
		اثر 6
		اثناء 6
		اثينا -1
		اجتماع 2
		اجتماعات 10
		اجتماعه -4
		اجتماعها 1
		اجتمع 3
		اجتياح 5
		اجراؤها 5
		اجزاء 4
		اجمالي 1
		اجنبي 1
		اجنده -1
		اجهزه 2
		احاله 1
		احباطه -2
		احتاج -6
		احتج 7
		احتجاج -6
		احتجاجا 4
		احتجاجات -4
		احتجازه 1
		احتجز 1
		احترم 3
		احتشد -3
		احتفال 4
		احتمال 4
		احتمل 1
		احتوى -1
		احد -2
		احداث -3
		احدث -2
		احدهم 2
		احراق -7
		احزاب 3
		احضان 1
		احكام -5
		احياء 7
		اخبار 1
		اختار -5
		اختطف 3
		اختيار -4
		اخر 6
		اخراج -2
		اخرون 3
		اخري -1
		اخرين 3
		اخيرا 6
		اداء 1
		ادارته 8
		ادانه 5
		اداه -4
		ادعى -13
		ادلب 4
		ادله -5
		اذا -9
		اذن 5
		اذنت 2
		ارتبط 3
		ارتدى 6
		ارتفع 5
		ارتكب -4
		ارساء -3
		ارسال 1
		ارض -6
		ارقام -6
		اركان -7
		ارهابيه -1
		اريتريا -3
		ازاء -3
		ازاله 2
		ازمه 14
		اساليب -2
		اسبانيا 7
		استاذ -6
		استبعد -16
		استثناء -4
		استجاب -4
		استجابه 11
		استجواب -1
		استحضر -1
		استخدم 7
		استدعى -3
		استشهاد 10
		استضاف 10
		استطاع 2
		استطلاع -5
		استعادتها -2
		استعاده -5
		استعان -3
		استعد 10
		استعداد -3
		استعدادات -1
		استعراض 5
		استعمال 3
		استعمل -1
		استغرق -2
		استغل -5
		استقالته -1
		استقاله -10
		استقبال -7
		استقر 3
		استقل -2
		استكمال 2
		استكمل 2
		استمر 3
		استمرار 2
		استمراريه -11
		استمع 7
		استنادا 6
		استنكارا 1
		استنكر 2
		استهداف -1
		استوجب -1
		استيلاء 1
		اسرائيل -6
		اسرائيلي -1
		اسفل 1
		اسفه 2
		اسلام -2
		اسم -6
		اسماء -1
		اسماه 1
		اسمه -3
		اسوا -2
		اشاره 6
		اشتبك 1
		اشتكى -4
		اشتهر -2
		اشكال -14
		اشهر -1
		اصابات 1
		اصابه 3
		اصرار -6
		اصرارا 2
		اصطدم -10
		اصل 8
		اصوات 1
		اضافه -5
		اضرار 2
		اضطر 9
		اضطلع 5
		اطار -2
		اطمأن -1
		اعاده 2
		اعتبار 2
		اعتبارا -2
		اعتبر -1
		اعتدى 4
		اعتذر 6
		اعتراض -4
		اعتراف 4
		اعترف 6
		اعتقال 4
		اعتقاله 3
		اعتقد 8
		اعتماد -3
		اعتمد -4
		اعدام -9
		اعضاء -3
		اعضائها -5
		اعفاء -3
		اعقاب 10
		اعلانه 1
		اعوان 5
		اغتال 2
		اغتصب -4
		اغتيال 1
		اغتيالها -7
		اغلاق 16
		افتتاح 1
		افراد -1
		افريقيا 12
		افغانستان 5
		اقاله 5
		اقامه 1
		اقتاد -2
		اقتحام -7
		اقتراب 1
		اقترح -17
		اقتصاد 1
		اقتضى -7
		اقدم 2
		اقرار 8
		اكبر -4
		اكتفى 2
		اكثر 3
		الا -2
		الابرياء -4
		الاتصال -5
		الاتفاقيه 2
		الاتهامات -1
		الاجابه -1
		الاجتماع -1
		الاجتماعات -2
		الاجراءات 8
		الاحتجاج -2
		الاحتجاجات 2
		الاحترام 8
		الاحتلال 1
		الاحتيال -3
		الاحكام -7
		الاخري 3
		الاخوه 2
		الاخير 2
		الاخيره -5
		الاداره -2
		الاذاعه 5
		الاراضي 4
		الارتفاع -1
		الارض -2
		الارقام -2
		الارمن 9
		الارهابيه -1
		الارواح -1
		الازمات 1
		الازمه 1
		الاسبوعيه -1
		الاستثمارات 1
		الاستراتيجيه 1
		الاستسلام 3
		الاستطلاع -5
		الاستعداد -1
		الاستعمار 3
		الاستقاله 1
		الاستقرار -4
		الاستماع 4
		الاسراع -5
		الاسري -4
		الاسكا 2
		الاسلام 2
		الاسلاميين 1
		الاشتباكات 10
		الاصابات 1
		الاصرار -2
		الاصلاحيين -2
		الاصوات -2
		الاطاحه 2
		الاطار 5
		الاطراف -3
		الاطفال -2
		الاعتداء -7
		الاعتداءات 5
		الاعداء -6
		الاعلامي 1
		الاعلان 3
		الاغلاق 2
		الافراج 11
		الافغاني -1
		الاقتراح 5
		الاقليم -4
		الاكثريه 1
		الامارات 1
		الاماكن 1
		الامر 2
		الامريكيين -4
		الامطار -9
		الامم 1
		الاموال 10
		الامور -7
		الاميركيه -3
		الامينه 1
		الاناضول 1
		الانباء 1
		الانتخابات 1
		الانتشار 1
		الانتصارات -2
		الانتقادات 1
		الانتقال -8
		الانتماء -2
		الانتهاكات 4
		الانسانيه -4
		الانظمه -2
		الانفاق -4
		الانفجار -8
		الانفصاليين -3
		الانقلابيين -11
		الاهداف -4
		الاوان -5
		الاوروبيين 3
		الاوكرانيين 3
		الاول -2
		الاولي 17
		الاونه 6
		الايام 1
		الايرانيه 2
		الايرانيين 2
		الايزيديين 5
		الباب -1
		البالغ -4
		البحث -5
		البحرين -2
		البدايه 1
		البعثه -5
		البعض -3
		البقاء 3
		البقيه 5
		البلاد -4
		البلدات -2
		البلدان -1
		البلدين -1
		البلديه 1
		البنتاغون -6
		البنك -5
		البوليساريو -4
		البيان 2
		البيانات -5
		التاثير -1
		التاريخ 6
		التاكيد -12
		التجديد -1
		التجربه -7
		التحالف -6
		التحديات -4
		التحركات 7
		التحفظ 1
		التحقيقات 10
		التراجع 4
		الترشح -3
		الترويج 4
		التزامها -2
		التزم -4
		التشاور -6
		التشدد 5
		التشكيك -1
		التصدي 6
		التصديق -6
		التصويت -5
		التطورات -1
		التظاهره -6
		التعامل -4
		التعاون 3
		التعبير -3
		التعذيب -7
		التعليق -4
		التعهد -6
		التغطيه 1
		التفاصيل 6
		التفاوض -9
		التفجير 5
		التفجيرات 7
		التفكير 3
		التقارير 2
		التقدم -2
		التكتل -1
		التلفزيون 8
		التمديد 5
		التمييز -3
		التنظيم -5
		التنظيمات -3
		التنميه 6
		التهديدات -5
		التهمه -3
		التوتر 7
		التوعيه -1
		الثانيه 1
		الثنائي -2
		الثوار 5
		الثوره -1
		الجائزه -5
		الجامعه 11
		الجاني -3
		الجبهه -3
		الجدار 2
		الجرحي 5
		الجريمه 6
		الجزيره 6
		الجزيه -4
		الجلسه 6
		الجماعات -3
		الجماعه 6
		الجمعيه -4
		الجمهوريه 1
		الجمهوريون 2
		الجمهوريين -1
		الجميع 4
		الجنائيه -1
		الجندي 2
		الجنديين -3
		الجنرال 3
		الجنسيه -3
		الجهات 4
		الجهود -2
		الجوار 1
		الجوره -1
		الجوهره -1
		الجيب 1
		الجيش -1
		الجيل -2
		الحاجه -4
		الحادث 4
		الحادثه 5
		الحاضرين -2
		الحاكم -7
		الحال 7
		الحالات -2
		الحجاره 5
		الحديث -1
		الحرم 4
		الحروب -5
		الحزب 3
		الحصار 1
		الحصول -1
		الحق -7
		الحقبه -3
		الحكم -4
		الحكومات -6
		الحكومه 1
		الحمله -1
		الحوار 4
		الحوثيون 3
		الحي -7
		الخارج 2
		الخبر -1
		الخبراء -11
		الخدمات 2
		الخدمه 3
		الخرطوم 2
		الخصوص 8
		الخطا -2
		الخطوه 11
		الخلاف -2
		الخليج 5
		الخناق 1
		الخوارج 2
		الخوف -5
		الخيار -8
		الدائره 5
		الدبيبه -4
		الدجاج 1
		الدخول 1
		الدستور 2
		الدعوات 6
		الدكتور -6
		الدمار 1
		الدماغ -1
		الدوائر -1
		الدور -1
		الدوره 4
		الدوريه -2
		الدوليه -2
		الديمقراطيه -7
		الديمقراطيين -1
		الديون 6
		الذخيره -5
		الذراع 2
		الذكري 11
		الذهاب 2
		الذي 3
		الذين -1
		الرؤوس 4
		الرئيس 2
		الرئيسه 2
		الرئيسين 5
		الرجال -2
		الرساله -13
		الرسميه 4
		الرسول -1
		الركن 3
		الروس 2
		الروسيه -1
		الزام -3
		الزعيم 3
		الزعيمان -2
		الزلزال 3
		الزياده 1
		الزيارات -8
		الزياره 15
		السؤال -5
		الساعدي 6
		الساعه -3
		السبل -2
		السجن -2
		السجون 2
		السرعه 1
		السريه -6
		السعوديه -3
		السفر 3
		السفير -2
		السكان 2
		السلام -4
		السلايمه -1
		السلطات 2
		السواحل 3
		السودان 10
		السوريين 1
		السياسات -1
		السياسي -3
		السياسيه -3
		السياق 4
		السير 1
		السيطره 5
		السيناريوهات -3
		الشؤون 1
		الشاب -1
		الشاباك -4
		الشارع -8
		الشان 2
		الشاهد 3
		الشخص -10
		الشراكه 2
		الشرطه 8
		الشرق 8
		الشركات -3
		الشريط -4
		الشريعه 1
		الشعب -5
		الشفافيه 1
		الشكل -1
		الشمال 5
		الشوارع 2
		الصادرات -1
		الصاروخ -4
		الصحافي 1
		الصحافيين 3
		الصحراء 1
		الصحف 7
		الصحفي 3
		الصحفيون 2
		الصحيفه 1
		الصدامات 1
		الصفقه 3
		الصناعات -1
		الصندوق 3
		الصوره 1
		الصومال -11
		الصين 1
		الضباط 5
		الضحايا 4
		الضربه 2
		الضروري -1
		الضوء -3
		الطائرات 1
		الطائره -1
		الطاوله -1
		الطرفان -1
		الطرق -11
		الطرقات -6
		الطعام 4
		الطيران 4
		العام -3
		العديد 1
		العراق 5
		العرب -1
		العسكريين 2
		العشرات -2
		العضويه -4
		العقاب -3
		العقبات -1
		العقد 3
		العقوبات 4
		العلاقات 7
		العمد -4
		العمل -4
		العمليات -7
		العند 3
		العنف -5
		العوده 5
		العيون 1
		الغاء -6
		الغرب 7
		الغرض 3
		الغرفه -6
		الغزو 5
		الغزيره -1
		الفاعل 1
		الفتره -3
		الفرار -12
		الفريق -3
		الفساد -3
		الفصل -10
		الفلسطينيين -6
		الفوز -3
		الفيتو 5
		الفيضانات -1
		الفيفا 3
		الفينه -3
		القائد 6
		القائمه 5
		القاده 1
		القاضي 7
		القاعده 6
		القانون -5
		القاهره 5
		القبض 11
		القتال 13
		القتل -8
		القتيل 1
		القدس 2
		القذافي 1
		القرار 1
		القرارات -4
		القراصنه 3
		القرصنه 2
		القريب 2
		القريبه -6
		القريه -7
		القضايا 5
		القطار -5
		القطاع 7
		القلق 2
		القمه 2
		القناصه 4
		القنصل 3
		القوات 1
		القواعد -4
		القومي -5
		القوه -2
		القوي 1
		القيادات 12
		القيادي 5
		القيام -6
		القيود -4
		الكاتب -1
		الكبير 2
		الكتاب -3
		الكرملين 2
		الكنيست 3
		الكوارث -3
		الكونجرس -3
		الكيان -6
		الكيلاني 2
		اللاجئين 8
		اللامي 1
		اللجنه -1
		اللذين 3
		اللقاء -2
		الله 2
		اللون -2
		المؤتمرات -6
		المؤسسه 3
		المؤيدين -5
		المائه -8
		الماده -2
		المالكي 1
		المانيا -1
		المباحثات 6
		المبادره 4
		المباني -6
		المبني 3
		المتحدث 9
		المتشددين 5
		المتطرفين -1
		المتظاهرين 10
		المتعاقدين 3
		المتعلق -2
		المتمردين 9
		المتهم 4
		المتهمون -3
		المتهمين 6
		المتوفي -1
		المتوقع 10
		المجال -13
		المجالات 1
		المجالين -7
		المجتمع 3
		المجر -2
		المجموعات -1
		المحادثات -3
		المحاصره -5
		المحاصرين 3
		المحافظه 2
		المحافظون -1
		المحافظين -2
		المحاكمات 2
		المحتجزين -1
		المحكمه -2
		المحيط 1
		المخزن 4
		المدرسه -1
		المدمره -3
		المدن 4
		المدنيون 1
		المدينه 6
		المراسم 5
		المراكز -3
		المراه -3
		المرجع -4
		المرسوم -4
		المرصد 2
		المره 5
		المرور -2
		المسؤول -3
		المسؤولين 11
		المساجد 3
		المساعد -3
		المساعدات 5
		المساعده 9
		المستجدات 3
		المستشفي 5
		المستشفيات 2
		المستهدف -2
		المستوطنات -5
		المستوطنين -1
		المستوي 7
		المسجد 3
		المسلحه -1
		المسلحون -6
		المسلحين -3
		المسلم 1
		المسيحيين 5
		المسيرات -1
		المسيره -5
		المشاركه 2
		المشاركين -8
		المصابين 4
		المصادر 9
		المصادره 1
		المصالح -3
		المصدر 11
		المصلين 4
		المطارات 3
		المطلوب -12
		المطلوبين 3
		المعارض 8
		المعارضه 1
		المعارضون 2
		المعايير 3
		المعترف -5
		المعركه -1
		المعلم -4
		المعني -2
		المغرب 7
		المفاوضات 1
		المفترض 1
		المفتش 1
		المفرج 4
		المفوضيه 8
		المقابله -1
		المقاتلات 7
		المقاومه 2
		المقترح -4
		المقترحات 3
		المقدمه 3
		المقر -4
		المكان 4
		المكون -5
		الملف -1
		الملفات 5
		الملك -8
		الممارسات -1
		الممثل -1
		المملكه 4
		المناخ -1
		المناطق 5
		المنافذ -1
		المنافسه -2
		المناقشات -2
		المناقشه -1
		المناورات -1
		المنتظر -1
		المندوبين 2
		المنشات 3
		المنطقه 1
		المنظمات -3
		المنظمه 12
		المهاجرين -2
		المهاجمه -3
		المهم -1
		المهمه 3
		المواجهات 5
		المواطنين 5
		الموافقه -1
		الموت 2
		الموسم -1
		الموضوع 4
		الموقف 7
		الميثاق -5
		النائب 1
		النائبه 7
		النائبين 4
		الناحيه -1
		النار -2
		النازحين 6
		النتائج 5
		النجاح -3
		النحو -4
		النزاع -9
		النزاعات -2
		النزوح -2
		النساء -6
		النضال -1
		النظام -1
		النفط 10
		النفقات -9
		النقابات 4
		النقابه 3
		النقاش -4
		النكراء 4
		النمر -1
		النهايه 5
		النهوض 7
		النيابه 1
		النيران -3
		النيل 1
		الهجره -5
		الهجمات -7
		الهجوم -5
		الهجومين 1
		الهدف -5
		الهدوء 6
		الهشه -1
		الهند 2
		الهويه -1
		الهيئه 3
		الواجب -1
		الواقع -1
		الوثائق 2
		الوثيقه -1
		الوزارات -2
		الوسائل -3
		الوشم 2
		الوصول 8
		الوضع 2
		الوفد 5
		الوفود -2
		الوقفه 2
		الوقوف -3
		الوكاله -4
		الولايه -4
		الي -1
		اليابان -2
		اليمن 1
		اليمين 3
		اليه 1
		اليها -3
		اليهوديه -1
		اليوم 6
		ام 1
		امام -1
		امتد -5
		امتداد -2
		امتدح 4
		امرا -7
		امراه 4
		امريكا 5
		امريكيه -2
		امل -2
		املا -1
		امله -8
		امننا 4
		امنيا 2
		امور -3
		ان -3
		انبغى -10
		انتاج -1
		انتحاريا -1
		انتخاب 1
		انتخابات 8
		انتزع -5
		انتشار -10
		انتشل -2
		انتظار 8
		انتقادا -2
		انتقاده 1
		انتقد 1
		انتمى 3
		انتهاء 4
		انتهاكا 11
		انتهاكهما -1
		انتهك 1
		انتهى -1
		انجاح 5
		انحاء 6
		انخفاض -3
		انذاك 1
		انسانيه 3
		انسحاب -15
		انسحب 2
		انصار 1
		انصاره 5
		انضم 2
		انطبق -3
		انعدم -1
		انفسهم -3
		انقره 1
		انقلب 5
		انه -4
		انهاء -5
		انهم -3
		اهتم 5
		اهتمام 1
		اهدافا -2
		اهدافه -1
		اهل -2
		اهميه -7
		او -9
		اوروبا -9
		اوغندا -6
		اولئك -4
		اولمرت 3
		اولويات 1
		اولويه -7
		اي -4
		ايا 6
		اياه -3
		ايجابيا 1
		ايران 5
		ايضا 3
		ايه 1
		ب -4
		بابا 1
		بابعاد 1
		بات -8
		باجراء 3
		باجلاء 3
		باحتلال 1
		باختطاف 2
		باذن 4
		باراك 1
		بارتفاع -3
		باريس -4
		بازاله 4
		باستخدام -8
		باستعاده -4
		باستقلال -1
		باسعار 3
		باسلحه -6
		باطلاق 15
		باعاده 2
		باعتباره -4
		باعتقال -3
		باعتماد 1
		باعدامه -6
		باعلام 3
		باغلاق -3
		بافغانستان -7
		باقليم -2
		باكستان 4
		باكملها -5
		بالاجتماع -1
		بالاجماع 12
		بالاحتلال -1
		بالاحساء -2
		بالاسلحه 1
		بالاضافه -4
		بالاعتداء 3
		بالاعتداءات 5
		بالافراج 5
		بالافصاح -1
		بالانتشار -3
		بالانتماء 5
		بالانسحاب -7
		بالانضمام 6
		بالبحر -3
		بالتاكيد 3
		بالتالي -1
		بالتحقيق -5
		بالتخطيط -8
		بالتدخل 1
		بالتزامن 1
		بالتعذيب -3
		بالتوصل -2
		بالتوقف -2
		بالجاني -1
		بالجيش -10
		بالحادث 5
		بالحجاره -6
		بالحكومه 1
		بالحوار 2
		بالدار -6
		بالديمقراطيه -1
		بالذكري 1
		بالرئيس 3
		بالرفض 2
		بالزعيم 1
		بالسعوديه 1
		بالسماح -4
		بالشفاء -8
		بالضفه 1
		بالعقوبات 1
		بالعمليات -11
		بالعيون 1
		بالغاز 1
		بالفرار -4
		بالفعل -2
		بالفيروس -1
		بالقاء 5
		بالقبض 1
		بالقدس 2
		بالقذافي 1
		بالقران -4
		بالقرب -4
		بالقضاء -4
		بالقطب 1
		بالقوات -1
		بالقوه 2
		بالقيام 1
		بالكامل -3
		باللوم 1
		بالمسؤوليه 1
		بالمعارضه -3
		بالمقارنه -1
		بالمنطقه 7
		بالموقف 2
		بالنظام 3
		بالوقود -5
		بالولايات -1
		باليمن -1
		باليه -2
		بامتياز -4
		بانتخابات -1
		بانسحاب -1
		بانشاء 5
		بانفجار 1
		بانها -4
		بانهم 1
		باوروبا -2
		بايع 2
		بباريس -11
		ببطلان -1
		ببغداد -2
		بتاريخ -1
		بتجميد -4
		بتحديد 1
		بتحقيق -5
		بتحقيقات -14
		بتخريب -5
		بترحيل -1
		بتريوس -1
		بتسويه 1
		بتشديد -1
		بتطوير -4
		بتعهداتها -7
		بتغيير 3
		بتفتيش 2
		بتفجير -7
		بتقديم 1
		بتمديد 1
		بتنظيم 3
		بتنفيذ -2
		بتهم -3
		بتهمه -1
		بتونس -1
		بجامعه -6
		بجريمه 5
		بجولات -2
		بحاجه -2
		بحثا -5
		بحد -3
		بحسب 4
		بحصانه -1
		بحضور 4
		بحق -3
		بحقه -4
		بحل 1
		بحياه -1
		بحيث -2
		بخصوص 4
		بخطوات -8
		بد -12
		بدء 4
		بدءا 7
		بدأ 6
		بداخلها -1
		بدايه 5
		بدعمها -1
		بدفع 2
		بدقه -1
		بدلا -6
		بدم 3
		بدوره 3
		بدورها -1
		بدوله -3
		بدون -3
		بذلك -7
		برأ 5
		برئاسه -2
		برامج 2
		برر -7
		برعايه -2
		برفض -3
		برميل 1
		بروتوكول -1
		بروز -1
		بروكلين 2
		بسبب 6
		بسجن 2
		بسجنه 1
		بسحب 6
		بسقوط 6
		بشؤون 2
		بشان -4
		بشانه 1
		بشبهه 4
		بشجاعه -6
		بشده 10
		بشروط -4
		بشكل 1
		بصدد -1
		بصفه 2
		بصنعاء -9
		بصواريخ 1
		بصوته 2
		بضبط 1
		بضروره -1
		بطاقات 6
		بطاقه -1
		بطلب 1
		بعث -1
		بعد 3
		بعدم 2
		بعدما 2
		بعدها -12
		بعرض 5
		بعضها -3
		بعضهم -1
		بعمليه -2
		بعنف 6
		بعيد 10
		بعيده -2
		بغداد -3
		بغض -2
		بغيه -9
		بفتح 3
		بفضل -3
		بفك -1
		بقانون -4
		بقتل 8
		بقصف 6
		بقضايا -4
		بقي -2
		بقياده 3
		بك -3
		بكابول -1
		بكفاله 7
		بكين 1
		بل 8
		بلاد 6
		بلاده 4
		بلاغ 4
		بلد -3
		بلدهم -2
		بلسان -3
		بلغه 1
		بما 1
		بمبادره 9
		بمبلغ 3
		بمتابعه -2
		بمجرد -4
		بمحافظه -5
		بمحكمه 5
		بمداهمه -4
		بمدينه 5
		بمراسيم 4
		بمزاعم -2
		بمساعده -3
		بمستشفي -1
		بمسجد 2
		بمسيره 2
		بمشاركه -2
		بمعلومات -2
		بمعيه 1
		بمقاطعه -1
		بمقترح -1
		بمكافحه 2
		بملاحقه 2
		بملف 3
		بمناسبه 12
		بمنطقه 3
		بمواجهه 3
		بموجب 1
		بموجبها -1
		بموقعه -3
		بموقف -1
		بناء -3
		بنسبه 1
		بنظام -4
		بنظيره -11
		بنفسها -2
		بنك -8
		بنكيران -4
		بنى 1
		بها -6
		بهدف -5
		بهذا -4
		بهذه -1
		بهما 2
		بواسطه 2
		بواقع -3
		بوزاره -2
		بوساطه -4
		بوسط -3
		بوش 5
		بوقف 4
		بوقوع 4
		بوكو 3
		بولانسكي -5
		بوليوود -1
		بيئه -7
		بيان 6
		بيانا 4
		بيانه -6
		بين -1
		بيننا -1
		بينهما 3
		بيوت 3
		بيوم -1
		بيونغ 4
		تأخر 7
		تأسف -1
		تأكد -7
		تأمل -2
		تأهب 2
		تابع -1
		تاثير 2
		تاجيل 8
		تاريخ 1
		تاريخها -1
		تاكيدات -1
		تامين -1
		تاييد -2
		تبادل 4
		تبع -3
		تبقى -1
		تجاه -2
		تجاوب 1
		تجدد 4
		تجربه -1
		تجمع -3
		تجمهر -1
		تجميد -3
		تحت -4
		تحتها -5
		تحدث -11
		تحديث 1
		تحذير -4
		تحرك -6
		تحرير 2
		تحفظات -1
		تحقق -3
		تحقيق 2
		تحقيقا -5
		تحقيقاتها 1
		تحليل 5
		تحول 1
		تخصيب -2
		تخصيص -2
		تخفيف 5
		تخوف 1
		تخوفه 1
		تدابير -7
		تداعيات -2
		تدخل -4
		تدريب -8
		تدريبات -8
		تدفق 2
		تدميرها -4
		تدهور 6
		تذكر 1
		ترأس -2
		تراجع 1
		ترامب 1
		ترحيب 5
		تردد -2
		ترك 1
		تركز -1
		تركيا 3
		تزامن 5
		تساءل -14
		تسبب -2
		تسجيل 4
		تسلل 5
		تسلم 3
		تسليح -3
		تسونامي -3
		تشاتانوجا -2
		تشجيع -6
		تشريع 7
		تشكيل 1
		تشييع -2
		تصاعد -1
		تصدى -8
		تصريح 4
		تصفيه -2
		تصويت -1
		تضامن 3
		تضامنا -1
		تطابق -1
		تطرق 4
		تطلب -12
		تطهير 4
		تطورات 4
		تطوير -9
		تطويرها -2
		تظاهر 10
		تظاهره -3
		تعارض -2
		تعالي -5
		تعامل -7
		تعبيرا -4
		تعبيره -1
		تعذر 1
		تعز -2
		تعزز -6
		تعزيزات 3
		تعلق -1
		تعلم -5
		تعليق -3
		تعليقه 1
		تعليقها -6
		تعين -7
		تعيين 1
		تغطيه -1
		تغير -6
		تغيير 4
		تفاصيل 2
		تفجير 3
		تفجيرات 5
		تفجيرها -1
		تقاضى -1
		تقدم 2
		تقديره 3
		تقديم -1
		تقريب 6
		تقريبا 3
		تقويه -1
		تكشف 9
		تل 2
		تلا 3
		تلك -4
		تم 4
		تماشى -2
		تماما -1
		تمتع -2
		تمثل 1
		تمديد -3
		تمركز -5
		تمس -5
		تمسك -2
		تمكن 2
		تمنى -4
		تمهيدا -13
		تنازل 4
		تنافس -1
		تناول 1
		تنديدا -1
		تنظيم -4
		تنفيذ 3
		تنفيذا 2
		تنقل -2
		تهديد -9
		تهديدا -17
		تهديدات 2
		تهمه 2
		تواجد 1
		توافد -2
		توافق -7
		توج 6
		توجه 2
		توجيه 6
		توحيد -2
		تورط 3
		توسيع -3
		توصل 6
		توضيح 3
		توعد 3
		توغلها -1
		توفير -2
		توقف -3
		توقيت 2
		توقيع -2
		توقيعه 2
		توقيف -3
		توقيفهم 1
		تولى -9
		تولي 1
		تونس 4
		توني -1
		ثاد -11
		ثاني 6
		ثانيه 2
		ثغره -1
		ثقته -3
		ثمانيه 1
		ثمن 4
		ثوره 2
		جاء 3
		جاب 1
		جاريه 2
		جاز -3
		جانبي -1
		جبل 3
		جبهات 6
		جبهه -3
		جثث -1
		جثمان -2
		جدار -1
		جداول 1
		جدل 3
		جدول 2
		جدوي -3
		جديد -5
		جديه 2
		جذب -6
		جرائم -5
		جرحي -2
		جريحا 3
		جسد 7
		جعل 3
		جلسات 7
		جلسه -2
		جماهير -4
		جمد 2
		جمع -2
		جنب 2
		جندي 1
		جنديا -7
		جنوب 1
		جنوده -10
		جنين 1
		جنيه -3
		جهل -2
		جهه -1
		جهودا -2
		جوازات 2
		جولات 4
		جيش 4
		حاجز 3
		حاجه -2
		حاصر 5
		حاضرا -2
		حافظ -2
		حال -2
		حالته 3
		حاليا 1
		حان -2
		حاول -2
		حتي 1
		حد 1
		حدث 1
		حدودها 5
		حديثه -1
		حذر -5
		حذف -1
		حربين -2
		حرر 5
		حرس -2
		حرص 2
		حرق 9
		حرك 3
		حركات 4
		حركه 1
		حرمه 4
		حروب -4
		حريق -4
		حريه -4
		حزبه 3
		حزنهم -3
		حساب 2
		حسابه -1
		حسم -5
		حسن 7
		حشد 2
		حشود -5
		حصار -2
		حض -1
		حضر -6
		حضور 5
		حظر -5
		حظي 2
		حفاظا -1
		حفظ -2
		حق -9
		حقا -3
		حقق -2
		حقه 4
		حقوق 6
		حقوقها 3
		حقيبه 2
		حكام -1
		حكومات 6
		حكومته 5
		حكومه 2
		حل 2
		حلف -2
		حلفاء -1
		حلول -1
		حماس 8
		حمايه 1
		حمل -6
		حملات 4
		حملاتها -1
		حواجز 1
		حوادث -5
		حوار -6
		حوكم 6
		حول -3
		حوله 2
		حياتهم -1
		حيث 1
		حيدر 2
		حيز -1
		حين -4
		حيي 6
		خاتمي -1
		خادم 1
		خارجها 2
		خاصه 5
		خاض -1
		خالف -1
		خان 6
		ختام 1
		ختم -5
		خدم -2
		خدمات -3
		خرج -5
		خرق 6
		خروج 3
		خروجه 2
		خريطه -3
		خسر 9
		خشي -7
		خصص 2
		خضم 2
		خط -2
		خطا -3
		خطاب 3
		خطابه -2
		خطط 18
		خطيره 1
		خفر 1
		خلاف 1
		خلافات 8
		خلال 4
		خلالها 3
		خلفا 5
		خليج 3
		خليفه -1
		خوض 10
		خيار 1
		دأب 2
		دائما -2
		داخل -2
		دار 2
		دارفور 5
		دافع -7
		دام -1
		دان -1
		دبابه 2
		دبي 5
		دخل -6
		دراسه 1
		درب -1
		درجه 4
		درس -8
		دزائي 4
		دستور -2
		دستوريا -5
		دستوريه -2
		دشن 2
		دعا 1
		دعم 2
		دعمه -1
		دعمها 3
		دعوي 5
		دفاعا -2
		دل 6
		دمشق 10
		دورا -3
		دورتها -4
		دوريه 2
		دولار 2
		دوله -3
		دون -3
		دين -5
		ذاته 2
		ذكر 3
		ذكري 2
		ذلك -2
		ذنب 1
		ذوي -4
		ذويهم -2
		رأى -2
		رؤيته -1
		رؤيه -7
		رئاسه 4
		رئيس 5
		رئيسا 14
		رئيسه -5
		رابط -3
		راجع -2
		راس 1
		راعى 5
		رافق 5
		راقب -2
		رام 7
		رايه -8
		ربط -4
		ربما -2
		رجال 6
		رجح 7
		رحب 7
		رحيل -1
		ردا 5
		رده 6
		ردها 4
		ردود 1
		رساله 2
		رسميا -7
		رشح -1
		رشق -6
		رشيد -7
		رضخ -2
		رغم 8
		رفح 1
		رفسنجاني -8
		رفضهم 2
		رفع 2
		رقعه -1
		رقي 1
		ركز -6
		رهن -2
		روابط 17
		روسيا -3
		رونالدو 1
		رياض -11
		ريال 1
		ريف -1
		زار 3
		زال 6
		زعم 6
		زعيم -1
		زعيمها -8
		زوجته -4
		زوجها -2
		زور 2
		زياده 1
		زيارته -5
		زيزفون -3
		س -5
		سأل -12
		سؤال 4
		سابقا -5
		ساحه -7
		ساعد 3
		ساعه -1
		سافر -6
		سان -3
		سبب 3
		سبق 5
		سبل -2
		سبيل -3
		ستيفان 6
		سجل 7
		سجن 7
		سحب -7
		سراحه 5
		سراحهم -3
		سرطان -6
		سرعه -2
		سرقه 2
		سرينغار -12
		سطح 2
		سعودي -3
		سعيا 2
		سعيد 2
		سفن 2
		سفيان 11
		سفيرها 3
		سفينه 2
		سقط 1
		سقوط 1
		سكانها 6
		سلبا 4
		سلسله 7
		سلم 9
		سلوك -1
		سليماني -1
		سماع 2
		سمح 3
		سمع 6
		سمى -4
		سنغافوره 7
		سنه -3
		سنوات -4
		سهل -8
		سواء 2
		سوريا 5
		سوريه 4
		سوف -3
		سوي 5
		سيارات -1
		سياسه -1
		سياق -3
		سيده -3
		سيدي -2
		سير 1
		سيصار 6
		سيطر 4
		سيطرتها 4
		سيطره -7
		سيف -12
		سيناء -7
		شاحنه 5
		شارع 1
		شارك -2
		شافيز -7
		شاليط -1
		شانه -5
		شاهد 3
		شبه 6
		شحنه 1
		شخصا -1
		شخصيات -1
		شدد 1
		شديده -4
		شرطه 6
		شرعي 1
		شرقي -9
		شركات 2
		شروط -5
		شريط 6
		شريطه -4
		شريكا -1
		شعارات -11
		شغل 4
		شقيق -1
		شقيقته -2
		شقيقه 3
		شقيقي 5
		شكري 5
		شكك -8
		شكل 4
		شكوي -6
		شمال 5
		شماله 1
		شن -1
		شهد 2
		شيء -5
		شيرين 7
		صاحب -4
		صادر -2
		صالح 3
		صحه 3
		صحيفه 5
		صدامات 1
		صدر 2
		صدق 12
		صدور 6
		صراحه -1
		صرح -2
		صعب -6
		صعبا -2
		صعد -4
		صعوبات -7
		صعوبه -3
		صعيد -5
		صفحه -8
		صفقه 2
		صفوفها -1
		صلاحيات -3
		صنف -8
		صواريخ 7
		صوت -5
		صوتا 2
		صورا 2
		صوره 1
		صياغه 4
		صيانه 4
		ضباط 3
		ضحيته -2
		ضحيه 5
		ضدها 4
		ضرب -1
		ضربه -2
		ضريح -3
		ضم 1
		ضوء 1
		ضيف -3
		طائرات 8
		طارئ -3
		طال 2
		طالبا -2
		طالبان 7
		طالما -1
		طاوله -2
		طبق 6
		طبيعه -1
		طرابلس -5
		طراز 5
		طرح -1
		طرد 12
		طرفا -3
		طريق -4
		طريقا -5
		طريقها 9
		طغى 1
		طفل 1
		طفلا -4
		طلب 2
		طلبات 3
		طنا 3
		طهران 6
		طوال -2
		طوبال 2
		طوق 2
		طوقا 5
		طول 2
		ظاهره -1
		ظل -2
		ظلما -1
		ظهر 5
		ظهور 2
		عائدا -2
		عائلات -2
		عائله 7
		عاد -1
		عادل -1
		عاده -17
		عارض 6
		عاش 1
		عاصفه -1
		عاصمه 1
		عالم -3
		عاليه 1
		عام 6
		عاون -5
		عباره -7
		عبد 3
		عبوات -5
		عثر -8
		عجز -2
		عددا -3
		عدل -8
		عدم -6
		عدن 1
		عده 1
		عديده 1
		عربستان 3
		عربه 1
		عرض -4
		عرضا 5
		عرضه -8
		عرقل -1
		عريضه 3
		عزز 3
		عزمها 2
		عسكري -2
		عشر 1
		عشره 1
		عشيه 4
		عصيان -3
		عضو -3
		عضوا -1
		عطل -5
		عقاب 3
		عقب -1
		عقوبه -11
		عكس -1
		علاقاتها -3
		علاقه -5
		علاوي 1
		علق -3
		علنا 2
		علي -1
		عليكم -6
		عليه -4
		عليها -8
		عليهم 5
		عماد 4
		عمان 1
		عمدا -1
		عمر 4
		عمل 1
		عمله -5
		عمليات -9
		عملياتها 5
		عمليه 1
		عن -2
		عناصر 2
		عناصرها 3
		عندما -6
		عنهم -1
		عنى -4
		عواصمها -1
		عواقب -3
		عون 1
		غادر -3
		غاره 7
		غالبا -10
		غرامه -5
		غرق 3
		غزه 8
		غزو 2
		غضون 3
		غلق -4
		غوغل 1
		غياب -4
		غيابيا 3
		غيبوبه -4
		غير -2
		غيره -4
		غيرها -1
		فئه -4
		فائده -11
		فات -2
		فاجأ -3
		فارق -5
		فاز 7
		فاق -1
		فاقم -1
		فانا -3
		فاننا 3
		فبعد -2
		فتئ -4
		فتح 1
		فجر -5
		فحسب 1
		فخر -2
		فديه 1
		فرار -1
		فرانس -1
		فرحان -3
		فرص -4
		فرض -5
		فرقه -3
		فروع 1
		فريد -5
		فريق -6
		فشل -2
		فصائل 4
		فضح -6
		فضل -9
		فضلا -2
		فضيحه -12
		فعاليات 5
		فعل -1
		ففي -5
		فقد -5
		فقط -1
		فك -1
		فلا -9
		فلسطينيا 3
		فلسطينيين 1
		فلماذا 3
		فمن -1
		فهناك -4
		فهو -15
		فورا -1
		فوز 3
		فوق 7
		فيتنام -7
		فيديو 1
		فيسبوك 3
		فيلم -3
		ق -4
		قائد 1
		قائلا 5
		قائله -3
		قابل -6
		قابله -1
		قاد -5
		قادره -3
		قاده -3
		قارب 3
		قاعده -5
		قاعه -7
		قال 1
		قانونا -5
		قبضه -14
		قبل 4
		قبه -1
		قبول -1
		قبيل 5
		قتل -7
		قتيل 10
		قد -1
		قدر 2
		قدره -3
		قذف 8
		قرأ -8
		قراءه -1
		قرار 3
		قرارات 2
		قرب 1
		قرض 1
		قري 1
		قريه 5
		قصائده -6
		قصد 3
		قصف -2
		قصفا -1
		قصيره 1
		قضاء -2
		قطار -3
		قطاع 3
		قطع -4
		قطن -4
		قل 5
		قلب 2
		قلص 5
		قلقه 3
		قلل -2
		قمع -5
		قمه 14
		قناه -4
		قنبله 4
		قواتهم -1
		قوارب -2
		قواعد -4
		قوانين -6
		قوله -1
		قوه -2
		قوى -3
		قوي -5
		قيام -1
		قيمتها -1
		قيمه 7
		قيود -7
		كابول 14
		كاد -3
		كافانو 4
		كافه -2
		كالمعتاد -2
		كاليفورنيا -10
		كامل 1
		كانت -5
		كبار -3
		كتب 3
		كتله 7
		كثف -2
		كثيره -1
		كجزء -2
		كدوله -2
		كذلك 1
		كرر 4
		كرزاي 2
		كرس 1
		كرم 6
		كسر 5
		كشمير -3
		كفريا -7
		كفى -1
		ككل 1
		كل 3
		كلف -3
		كلما -10
		كلمته -3
		كلمه 5
		كلوتيد 1
		كلينتون -4
		كم -1
		كمل -4
		كميات -1
		كوبنهاجن -4
		كوريا -4
		كوزير -8
		كيري 7
		كيفيه -3
		كيم -1
		كينيا 1
		كينياتا 3
		كييف 1
		ل -10
		لا -3
		لائحه 3
		لاتحاد 2
		لاتفاق 5
		لاجراءات 1
		لاحباط -1
		لاحقا 3
		لاداره 2
		لاذ -2
		لاستئناف -5
		لاستضافه -4
		لاسرائيل -10
		لاطلاق -3
		لاظهار -1
		لاعاده -1
		لاعتقال -1
		لاعلان 5
		لاغراض -4
		لافته 4
		لاقتحام 2
		لاقناع -2
		لالقاء -7
		لالمانيا -4
		لان -3
		لانتقادات 5
		لاننا 1
		لانها -7
		لانهاء -5
		لاهاي 2
		لاوباما -2
		لاوكرانيا 3
		لايران 4
		لايصال -1
		لباكستان -7
		لبحث 2
		لبنان 9
		لبي 4
		لتجميد -2
		لتجنيد -1
		لتحديد 2
		لتحقيق -4
		لتخفيف 1
		لترامب -3
		لتسليم -3
		لتسهيل 1
		لتشديد -1
		لتشكيل 2
		لتطوير 6
		لتعديلات -2
		لتعزيز -4
		لتفادي 3
		لتقييد -3
		لتكوين -1
		لتلك 1
		لتمهيد 4
		لتنفيذ -1
		لتهريب 4
		لتهيئه 2
		لتيسير -1
		لجامعه -8
		لجماعات 4
		لحادث 3
		لحج 2
		لحساب 1
		لحضور 7
		لحظه 2
		لحق 2
		لحلف -3
		لحماس -2
		لحمايه 1
		لحين 1
		لخادم 2
		لخوض 2
		لدحر -5
		لدخول 1
		لدمشق 4
		لدور 3
		لدي 3
		لدينا 3
		لديه -2
		لديها -3
		لديهم -5
		لذا -2
		لذلك 4
		لذويهم -1
		لرئاسه -3
		لرئيس 8
		لزاما 3
		لزعيم 4
		لزياره 5
		لسجنه 3
		لسكان -5
		لسيطره -5
		لشرط -2
		لشركه 4
		لشغل 3
		لشن -1
		لصد -1
		لصلتهم -1
		لضرب -4
		لطالبان 1
		لطرد 1
		لطهران -2
		لعب -3
		لعدم -2
		لعضويه -4
		لعمليات -5
		لعمليه 14
		لغارات 1
		لغه -1
		لفائده -3
		لفت 7
		لفتح 2
		لفتره -9
		لقاء -2
		لقائه 5
		لقتل -7
		لقد 1
		لقرار 3
		لقناه -1
		لقوات -1
		لقوه -1
		لكم -1
		لكنهما 3
		لكون 2
		لكي -1
		للاتحاد 7
		للاجتماع -2
		للاجراءات -1
		للاختطاف 3
		للاستيطان -3
		للاستيلاء -1
		للاسف 4
		للاشتباه 7
		للاطلاع 2
		للاطمئنان 5
		للاعتقال -2
		للاعلام 2
		للاغتصاب 2
		للاقامه -3
		للالتفاف 2
		للامم 6
		للانباء 1
		للانتخابات 2
		للانسحاب -1
		للانضمام 2
		للبؤر -1
		للبلاد 1
		للتاكيد 5
		للتحالف 2
		للتحدث 4
		للتحقيق 4
		للتراجع -5
		للترشح -2
		للتصدي -1
		للتضحيه -5
		للتعاون 1
		للتعبير -2
		للتقرير -1
		للتنظيم 3
		للتنفيذ -1
		للتنميه -1
		للجدل -5
		للجزيره -5
		للجماعه 2
		للجمهوريه 1
		للجميع 4
		للجنه -1
		للجهات -5
		للجهود -3
		للحدود -1
		للحرب 3
		للحركه -5
		للحكومه 6
		للخضوع 3
		للداخليه -1
		للدموع 5
		للدور 1
		للرئيس 5
		للرد 3
		للسعوديه -3
		للسفر -2
		للسلطات -1
		للسلطه -1
		للسماح 3
		للسيطره -8
		للشاعر -3
		للشرعيه 1
		للشرق -1
		للشعب -1
		للصحفيين 4
		للصحيفه -1
		للصواريخ 1
		للعراق 1
		للعمليه 9
		للعنف 8
		للعوده -5
		للفصائل -5
		للقاعده 3
		للقانون -1
		للقاهره -6
		للقبض -4
		للقتال -4
		للقتل -4
		للقدس 1
		للقرار 5
		للقمه -6
		للقيام -3
		للكتله 2
		للمبادره -1
		للمجلس 13
		للمخلوع 5
		للمدنيين -2
		للمساهمه -3
		للمسجد 2
		للمشاركه 4
		للمضي -5
		للمعارضين -1
		للمعلومات 2
		للمقاتلين 5
		للمقاومه 1
		للملك 1
		للمنطقه 1
		للمواطنين 3
		للناتو 3
		للنهب -1
		للهجوم 2
		للهدنه 2
		للوصول -6
		للوكاله 3
		لم 1
		لما 2
		لمتابعه 2
		لمثل -1
		لمجلس 2
		لمحاربه 6
		لمدير -1
		لمراسل -5
		لمصادره -1
		لمصلحه -8
		لمعالجه -1
		لمقاطعه 8
		لمقترح -4
		لمقتل 9
		لممثلي -1
		لمن -7
		لمناهضه -1
		لمنتسبي -1
		لمنزله 1
		لمنصب -1
		لمنطقه -7
		لمنظمات -1
		لمنع -4
		لمهاجمه 1
		لمواصله 8
		لموقع 3
		لن -2
		لنادي 4
		لنداء -2
		لنقل 1
		لها -1
		لهادي -4
		لهذا 10
		لهذه 1
		لهزيمه -8
		لهسبريس 3
		لو -13
		لواء 1
		لواشنطن -4
		لوح -2
		لوزراء 4
		لولا -4
		لولايه 2
		ليبراسيون 2
		ليبيا 5
		ليس -1
		ليست -7
		لينين -4
		مؤتمر 1
		مؤتمرا 1
		مؤخرا -5
		مؤسسات 4
		مؤكده 4
		مؤكدين -1
		مؤلم -3
		مؤيدا 2
		مئات -3
		ما -1
		ماده -1
		مارتينيز -1
		مارس 2
		ماريوبول 4
		ماض -1
		مالي -7
		مبادره 1
		مبارك 3
		مباشره 6
		مبالغ -5
		مبدا -9
		مبرر 1
		مبرزا 3
		مبلغ -3
		مبينا 3
		متاثرا -9
		متجها -2
		متحدثه -1
		متسائلا 2
		متشددون 1
		متطرفون -5
		متعمد 1
		متكافئ 6
		متكي -1
		متنه -2
		متهم 9
		متهما -4
		متهمين -16
		مثل -6
		مثلما 4
		مثمنا 7
		مجال -5
		مجرد 3
		مجلس -7
		مجلسا 3
		مجله 4
		مجموعات -1
		محادثات -1
		محافظات -3
		محافظه 4
		محاكمه -7
		محامو -1
		محامي 5
		محاولات 2
		محتجزين -2
		محدده -1
		محدوده -1
		محرقه -5
		محطات -11
		محطه -2
		محكمه -1
		محيط -2
		مخالف -1
		مخاوف -1
		مخاوفه -1
		مخططه 1
		مخيم 2
		مد -8
		مداولات -2
		مدرج -2
		مدريد 2
		مدن -1
		مدني 2
		مدنيون 2
		مدنيين -6
		مدي 1
		مدير -1
		مدينه 4
		مذابح 2
		مر 2
		مرات 2
		مراجعه 3
		مرارا -3
		مراسلنا 1
		مراعاه -3
		مراقب 3
		مراكز -1
		مربيه -1
		مرتبطه -4
		مرتفعات -6
		مرده -3
		مرسوم -1
		مرسي -1
		مرشحين -2
		مركزا 3
		مره 2
		مروحيه -1
		مرور 8
		مرورهم 1
		مريض -3
		مزاعم 5
		مسؤول 7
		مسؤولو -8
		مسؤولي -1
		مسؤوليتها -5
		مسؤولين 11
		مسؤوليه -4
		مساحه 2
		مساعدات 1
		مساعده 4
		مساعي 5
		مسافه -1
		مساله -1
		مسانده 1
		مساهمه -6
		مستبعدا -2
		مستشار 3
		مستشفي 6
		مستعدا -4
		مستقبلا -3
		مستمره 6
		مستهل 2
		مستودع -2
		مستوطنون -1
		مستويات -1
		مسقط -5
		مسلحون -9
		مسلحين -10
		مسيره -7
		مشارك -4
		مشاركه 2
		مشاهده -2
		مشددا 8
		مشروع -4
		مشهد -2
		مصادر 6
		مصادره -3
		مصالح -1
		مصحوبه -3
		مصدر 5
		مصر 3
		مصنع 3
		مضيفا 1
		مضيفه 2
		مطالبا -1
		مظفر -4
		معادله -1
		معارض -4
		معارك -1
		معاقل 3
		معاليه 1
		معاناه 3
		معاهده 9
		معبر -5
		معبرا 1
		معتبرا 2
		معتقلا 1
		معتقلين 2
		معدل -5
		معرضه -4
		معركه -1
		معسكرات 2
		معظمها 3
		معقل 2
		معقلا -1
		معلنا 3
		معلومات -1
		معني -4
		معها 2
		معهم 15
		مغادره 1
		مفاجاه -5
		مفقودا 3
		مفوض 2
		مفوضيه 3
		مقابل 1
		مقاتلو 1
		مقاتلي -7
		مقاتليها -2
		مقارنه 10
		مقاضاه -2
		مقاطعه 6
		مقاومه -7
		مقترح -3
		مقترحات -8
		مقتله 3
		مقتلها 8
		مقررا 3
		مكان -4
		مكبرات -1
		مكتب 7
		مكونه -2
		ملابسات 2
		ملاحقته -1
		ملاذا -2
		ملتزما -1
		ملتزمه -8
		ملف 10
		ملفات -1
		ملك -3
		مليشيات -2
		ممارسات 6
		ممثل -2
		ممثلي -2
		ممثلين 4
		ممن -3
		من -1
		منا 2
		مناسبه -5
		مناطق -8
		مناقشه -2
		منتقدا 3
		منح -6
		مندوب -4
		منذ 3
		منسق -1
		منطقه 2
		منظومه -1
		منفذ 1
		منفذي 1
		منه -6
		منها -3
		منهج -2
		منهم 8
		منهما 2
		مهاجرا -5
		مهاجمه -4
		مهامه 3
		مهد 1
		مهدي -8
		مهرجان 4
		مهما -12
		مواجهات -1
		مواجهه 2
		مواصله 1
		مواطنين -7
		مواطنيها -6
		موافقته -7
		موافقه -4
		مواقع 1
		موجه 10
		موجهه 1
		موجوده 2
		موردا 3
		موسكو -5
		موظفي -3
		موعدا 14
		موعدها 1
		موفق -1
		موقع 1
		موقعه 2
		موقعها -2
		موقف 3
		موكب 2
		ميثاق -2
		ميدانيا 2
		ميركل -4
		ميليشيات -6
		ميناء 4
		نائب 2
		نائبه -3
		ناتو -2
		ناحيه 1
		نادى -2
		ناشد 6
		ناشطا -2
		ناشطين 1
		ناقش -1
		ناقله 2
		نبع -1
		نتائج 10
		نتنياهو -1
		نجح 4
		نجم -5
		نحن 8
		ندد 9
		ندوه -7
		نزاع 6
		نزع -1
		نسي -2
		نشب -3
		نشطاء 4
		نشوب -5
		نص -4
		نصب -2
		نصر -2
		نطاق 6
		نظام 2
		نظاما -2
		نظر -1
		نظرا 4
		نظم -1
		نفسه 1
		نفى 9
		نقاش -3
		نقطه -1
		نهايه -5
		نواحي -1
		نواكشوط -4
		نوه -2
		نيتها 2
		نيودلهي 4
		هاتفيا -7
		هاجم -2
		هادي 2
		هاشمي 5
		هانيفكا -2
		هجمات -3
		هجماتها -1
		هجوم -1
		هجوما -3
		هدد -1
		هدف -6
		هدم 2
		هذه -1
		هرب -10
		هزم 1
		هزيمه -11
		هكذا -1
		هل -6
		هم -5
		هما -3
		هنأ 5
		هنا -1
		هو -3
		هولبروك 2
		هويته 1
		هويه 4
		هي 1
		هيئه 4
		هيمن 4
		و -2
		وابين 7
		واتخاذ 2
		واثبات -1
		واجراء -7
		واجه -6
		واجهزه -2
		واحداث 3
		واحمد -2
		واخري 1
		واداره -1
		وازى 6
		واستقرارها 4
		واستنادا 1
		واستنكارها 5
		واسرائيل -3
		واسلحه 2
		واشنطن 2
		واصابه 7
		واصدار 1
		واصل -1
		واصلاح 4
		واعاده -5
		واعتداء -4
		واعلان 4
		واعمال 5
		واغلاق 4
		وافدا -2
		وافريقيا -3
		وافق 4
		واقاله 1
		واقامه 8
		واقع -3
		واقعا 1
		والا -2
		والاتحاد 1
		والاخر 4
		والاردن 3
		والاستقرار -6
		والاسراع -1
		والاشتباك 4
		والاطار -1
		والاعتداء 3
		والاغتصاب 1
		والامر -2
		والامن 3
		والامني 1
		والامنيه 6
		والانتقال -3
		والانتماء -1
		والانتهاكات -3
		والبحرين -1
		والبرلمان 3
		والبصمات 2
		والبنيه -3
		والتاكد -3
		والتحالف 1
		والتخريب -1
		والتدابير -7
		والترحيل -2
		والتسونامي -3
		والتشريعيه 1
		والتشهير -2
		والتصدي -2
		والتصويت 3
		والتعاون 3
		والتعبير 5
		والتعدي 2
		والتعرض -2
		والتنميه 2
		والتوزيع -3
		والتوصل -4
		والتي 3
		والثانيه 4
		والجريمه -6
		والجيش 3
		والحرائق -1
		والحرب -2
		والحرص -2
		والحزب 1
		والحوثي 3
		والخارجيه 9
		والخبراء -1
		والخروج 2
		والخطف -2
		والدته -1
		والدخول 3
		والدعوه -2
		والده -3
		والدها 1
		والرئيس -8
		والرصاص 4
		والرياضي -3
		والسجن -1
		والسلامه -1
		والسلطه -3
		والسماح -9
		والسودان -5
		والسيطره -6
		والشركات -6
		والشيوخ -1
		والصحفيين -2
		والصين 4
		والعالم 1
		والعتاد 1
		والعسكريه -2
		والعسكريين -1
		والغاء -4
		والفوعه -3
		والقاده -3
		والقانون 2
		والقانوني -1
		والقضاء -4
		والقيمين 3
		والمؤتمرات -6
		والمؤسسات -1
		والمؤسسه 1
		والماليه 3
		والمانيا 4
		والمتمردين 6
		والمتورطين 1
		والمجلس 2
		والمحبه -1
		والمحليه 3
		والمدعي 7
		والمدنيين -8
		والمرفا -2
		والمصالحه 2
		والمطالبه -5
		والمعارضه -3
		والمعدات -5
		والمكاتب -8
		والممارسات 1
		والمملكه -2
		والمنشات -3
		والمهم -2
		والمهني -2
		والمواجهه -1
		والنظام -3
		والنظر -3
		والنهب -3
		والنيجر 5
		والوحدات -3
		والوضع 4
		والوقوف 3
		والي -9
		واما -3
		واماكن -1
		وامراه -1
		وامريكا -1
		وامكانيه -2
		وامنه 1
		وان -3
		وانتقاداته -3
		وانصار -3
		وانها 1
		وانهيار 2
		وانهيارات 3
		وباقي 2
		وباكستان -4
		وبالتالي -2
		وبخاصه -5
		وبخصوص -5
		وبدء -2
		وبعد 7
		وبعدها 2
		وبموجب -4
		وبناء 3
		وبيان 3
		وبيريز -3
		وبينما -3
		وتاريخ -2
		وتامين 1
		وتثبيت -2
		وتجميد -2
		وتحت 3
		وتحديد -2
		وتحديدا 1
		وتحركات -1
		وتركيا -3
		وتسليم -6
		وتشويه -1
		وتطبيق 1
		وتعيين 4
		وتقديمهم -1
		وتقييد 5
		وتكثيف -10
		وتمكين 4
		وتنسيق -2
		وتنفيذ -4
		وتهجير 4
		وتونس 1
		وتيره 1
		وجب -11
		وجبل -2
		وجماعه -1
		وجمهوريه 4
		وجنوب 4
		وجهاء -1
		وجهات 9
		وجهه 1
		وحتي 1
		وحدات 3
		وحده -1
		وحزب -2
		وحلفائهم 2
		وحليفهم 7
		وحمايه 4
		وحمزه -1
		وحول 5
		وخاصه 1
		وخروجه 3
		ودعمها -1
		ورئيس 6
		وراء 3
		ورجال -10
		وردا 4
		ورش -3
		ورغم -5
		وروسيا 8
		وريف 1
		وزاره 5
		وزراء 1
		وزياده 1
		وزير 8
		وزيره 3
		وسائل 4
		وسرقه -2
		وسط 7
		وسع -4
		وسعه 1
		وسمو 2
		وسيله -2
		وشفاف 1
		وشى -3
		وصف 12
		وصفه -6
		وصول 3
		وصوله 2
		وصولها -2
		وضد 2
		وضروره 5
		وضع -5
		وضعهم -2
		وضمان -2
		وعباس -1
		وعبر 5
		وعد 4
		وعدم -5
		وعقب 1
		وعمليات -11
		وعمليه 2
		وعناصر 2
		وعود -2
		وغالبا -7
		وغرامه -3
		وغير -11
		وفدا 4
		وفق 2
		وفقا -4
		وفلسطين -4
		وفيما -1
		وقاده 6
		وقبل 2
		وقتا 1
		وقد 4
		وقضايا -2
		وقع 2
		وقف -3
		وقفا -4
		وقوع 6
		وقوف 4
		وقوله -1
		وكالات 7
		وكذلك -1
		وكيفيات -1
		وكيفيه -1
		وكيل -1
		ولد -6
		ولذلك -2
		ولسمو 1
		ولكن 4
		ولكننا 2
		ولكنه 3
		ولم 15
		ولن -4
		ولندن -4
		وليبيا 1
		وليس -4
		وما 1
		وماليه 1
		ومتابعه -4
		ومحمد -2
		ومدينه -7
		ومرشحه 2
		ومسؤولين 1
		ومستشارين 2
		ومشاركه -1
		ومصادر -1
		ومصالح 1
		ومطالبا 1
		ومع 6
		ومقاومه -2
		ومقتل 3
		ومن -3
		ومنطقه 1
		ومنها -2
		ومواجهه -2
		ومواصله -4
		ومواقع -1
		وموسكو 1
		وميليشيات -7
		ونائبه -2
		وناصر 1
		ونتنياهو -1
		ونتيجه 1
		ونهب 1
		وهما 4
		وهي 3
		ووزير 4
		ووزيره -2
		ووسائل 5
		ووصفه -1
		ويكيبيديا -3
		ويكيمانيا 1
		ويكيميديا 3
		يا -4
		يتطلب -1
		يده -2
		يرتقب 3
		يستحقون -1
		يقين 2
		يورو 5
		يوما -2
		– -3
		“ 4
kind
	beside
		-1
			"
				masdar -7
				participle 6
				verb 2
			-
				noun 1
			:
				masdar 3
				noun 8
			;
				verb 1
			adverb
				events/coerce/saytara 5
				masdar -1
				noun 5
				verb 5
			complementizer
				events/accuse/tahqiqat 1
				events/agree/ittafaqa-ala -1
				events/assault/al-hadith -2
				events/assault/hujum 4
				events/assault/infajara 1
				events/assault/qatala -10
				events/assault/qatla -3
				events/consult/ziyara 3
				events/sanction/hukm-qadai -9
				events/support/tawqi 2
				events/support/waqqaa -2
				events/support/waqqaa-ala 1
				masdar 7
				noun 9
				participle 1
			conditional
				verb -17
			conjunction
				events/reject/rafada -1
				noun -2
				verb 1
			demonstrative
				events/assault/al-amaliyya -10
				events/assault/al-jarima 2
				events/assault/hujum -3
				events/assault/jarima-bashia 2
				events/assault/tafjir 3
				events/personnel/intikhabat 1
				masdar 3
				noun 10
			edge
				events/assault/hajama -1
				events/protest/ihtijaj -3
				events/request/istanjada -1
				events/request/talaba-min 1
				events/support/sawwata-li -1
				events/threaten/hadhdhara-min-radd -5
				masdar 4
				noun 1
				verb -1
			future
				verb 2
			interrogative
				verb -4
			negation
				events/agree/tawassala 3
				events/reject/lan-yaqbal 2
				masdar -10
				verb -4
			past
				verb 4
			phrase
				events/accuse/adana -1
				events/accuse/muttaham-bi -3
				events/accuse/tahqiqat -10
				events/accuse/tuhma 2
				events/agree/istidad-muaalan 6
				events/agree/ittifaq-musamma 2
				events/agree/mustaidd -1
				events/agree/taahhada 1
				events/assault/adhdhaba -1
				events/assault/atlaqa-ghaz 1
				events/assault/dammara -4
				events/assault/ghara 1
				events/assault/hajama -1
				events/assault/hazama -4
				events/assault/hujum 5
				events/assault/istaada -3
				events/assault/istaada-mawqi -4
				events/assault/jarima-bashia -8
				events/assault/khatafa 5
				events/assault/masra -2
				events/assault/niza -1
				events/assault/saddal-hujum -2
				events/assault/tadakhkhul-askari -3
				events/assault/usiba-bi-juruh -2
				events/coerce/hasara 2
				events/coerce/hujum-iliktruni 1
				events/coerce/istawla 2
				events/coerce/musadara 5
				events/coerce/qabada -2
				events/coerce/saytara 1
				events/consult/mubahathat -4
				events/consult/mufawadat -8
				events/consult/mutamar -3
				events/disaster/tsunami 2
				events/mobilize/arsala-quwwat 1
				events/mobilize/nashara-quwwat 7
				events/mobilize/tajriba-nawawiyya 2
				events/protest/ihtijaj 3
				events/request/daa 3
				events/request/daa-yield -1
				events/request/dawa 3
				events/request/talaba 1
				events/request/wajjaha-bi 5
				events/retreat/afraja 4
				events/sanction/saddaqa-hukm -4
				events/support/daama-qadiyya -6
				events/support/tabanna -8
				events/support/tawqi -2
				masdar -4
				noun -6
				participle -3
				verb 3
			preposition
				events/accuse/adana 3
				events/accuse/dawa -2
				events/accuse/mathala-amam -6
				events/accuse/tahqiq-fi -1
				events/accuse/tahqiqat -1
				events/agree/iltizam -2
				events/agree/istidad-muaalan -10
				events/agree/ittifaq 2
				events/agree/ittifaq-muhaddad 3
				events/agree/taahhud 3
				events/agree/tawassul 1
				events/agree/wad-masdar 1
				events/aid/harrara-rahain -1
				events/aid/madda-yad-aawn -4
				events/aid/sallama-musaadat 3
				events/assault/al-amaliyya 7
				events/assault/al-hadith -1
				events/assault/al-jarima -4
				events/assault/al-qital -1
				events/assault/amal-unf -2
				events/assault/amaliyya-askariyya -9
				events/assault/amaliyya-muqatilin -2
				events/assault/ghazw 2
				events/assault/harb 3
				events/assault/harrara 1
				events/assault/hazama 1
				events/assault/hujum 7
				events/assault/ightala 1
				events/assault/iqtaham -4
				events/assault/ishtabaka 8
				events/assault/istihdaf 3
				events/assault/kamin -4
				events/assault/khatafa 2
				events/assault/maqtal 14
				events/assault/muwajaha -1
				events/assault/qamaa -1
				events/assault/qatla 7
				events/assault/tawaghghul -3
				events/assault/unf -3
				events/coerce/awqafa -2
				events/coerce/hamlat-itiqalat 9
				events/coerce/ihtajaza -1
				events/coerce/itaqala -2
				events/coerce/manaa 2
				events/coerce/mudhakkirat-tawqif 3
				events/coerce/qabd -2
				events/coerce/saytara -2
				events/consult/bahth-masdar -2
				events/consult/ijtima 5
				events/consult/ittisal-hatifi -6
				events/consult/jalsa -2
				events/consult/mubahathat 2
				events/consult/mufawadat 5
				events/consult/mutamar 8
				events/consult/qimma -11
				events/disaster/hadith-gharaq 1
				events/disaster/intishar-marad -1
				events/disaster/zilzal 3
				events/personnel/iadat-intikhab 2
				events/personnel/intikhabat 17
				events/personnel/istaqala 4
				events/personnel/istifta 4
				events/personnel/shakkala-hukuma -3
				events/personnel/tansib 2
				events/personnel/tashkila -1
				events/personnel/tawalla 1
				events/protest/adraba 2
				events/protest/idtirabat -5
				events/protest/ihtijaj 13
				events/protest/muzahara 6
				events/request/dawa -1
				events/retreat/atlaqa-sarah -4
				events/retreat/hudna -5
				events/support/dam 2
				masdar 1
				participle -6
				verb -1
			pronoun
				masdar -7
				noun -2
				verb 1
			relative
				events/aid/qaddama-musaadat 2
				events/assault/irtikab-intihakat -4
				events/assault/istahdafa -1
				events/assault/qatala 5
				events/coerce/saytara -3
				events/reject/aarada 4
				events/reject/rafada 2
				events/request/daa -4
				events/support/ayyada 2
				events/support/dafaa-an -2
				masdar -2
			time
				events/assault/maqtal -6
				masdar 8
			verb
				aspect
					events/assault/infajara -1
					masdar 5
					participle -3
				event
					events/accuse/muhakama 8
					events/accuse/tahqiq-fi -1
					events/accuse/tahqiqat 6
					events/accuse/tuhma -1
					events/assault/adhdhaba 1
					events/assault/al-hadith 1
					events/assault/amaliyya-muqatilin -4
					events/assault/hujum -3
					events/assault/qital 1
					events/coerce/qarar-man -6
					events/consult/ittisalat-maa -3
					events/consult/liqa 1
					events/consult/mufawadat 4
					events/consult/mutamar -1
					events/consult/qimma 2
					events/consult/wasata -7
					events/personnel/aqala -3
					events/request/talab 2
					events/retreat/afraja 1
					events/sanction/hukm-qadai 1
					masdar -1
					noun 3
					participle -8
					verb 3
				light
					events/coerce/itaqala 1
					events/support/tawqi 1
					masdar -4
				modal
					masdar -3
					noun -3
				other
					events/consult/liqa -3
					masdar 1
					noun 11
				state
					masdar 7
			«
				masdar -1
				verb 3
			،
				events/agree/taahhada 4
				events/assault/asara -2
				events/assault/hajama -1
				events/assault/tafjir -2
				events/assault/usiba 2
				events/mobilize/arsala-quwwat -4
				events/protest/ihtijaj -4
				events/request/daa 4
				events/request/daiyan 2
				events/request/talab -1
				masdar 1
				participle 16
				verb -4
			إلى
				noun -4
			ب
				events/assault/atlaqa-nar 1
				events/assault/istihdaf -2
				events/request/talab -4
				masdar -2
				noun -5
				participle 5
				verb 3
			بعد
				noun 12
			خلال
				masdar 3
			داخل
				noun -2
			على
				events/accuse/adana -2
				events/consult/ijtima -1
			عن
				masdar 6
				verb -1
			في
				events/assault/qatala 1
				events/coerce/saytara -2
				masdar -2
				verb 2
			ل
				events/accuse/tuhma -1
				events/assault/hujum 3
				events/assault/khatafa -4
				events/personnel/intikhabat -5
				masdar -16
				noun -9
			من
				masdar -9
				noun -3
				verb 5
				خلال
					masdar 3
		-2
			"
				masdar -1
				noun -6
				verb 3
			)
				verb 2
			:
				verb 1
			adverb
				events/consult/mubahathat -1
				masdar 6
				noun 5
				verb -1
			complementizer
				events/assault/maraka -1
				events/assault/zaraa-lughm 2
				events/coerce/naqala-sijn -5
				events/coerce/saytara 3
				events/personnel/intakhaba -1
				events/personnel/istaqala 2
				events/support/ayyada 5
				masdar 6
				noun 1
			conditional
				masdar -3
			conjunction
				masdar 7
				verb 10
			edge
				events/accuse/adana 2
				events/accuse/tahqiqat -5
				events/agree/iltazama-bi 4
				events/agree/ittafaqa-ala -2
				events/agree/taahhada -5
				events/assault/hadama 1
				events/assault/infajara -7
				events/assault/jarha -1
				events/coerce/ihtajaza 1
				events/coerce/itaqala 2
				events/consult/ijtima 1
				events/consult/jalsa -1
				events/consult/liqa 6
				events/consult/mubahathat 3
				events/consult/mutamar 2
				events/consult/ziyara -2
				events/mobilize/wusul-taazizat -9
				events/protest/ihtijaj -3
				events/request/daa 4
				events/request/ishtarata -1
				events/request/istanjada -4
				events/sanction/allaqa-mufawadat -1
				events/support/sawwata-ala -9
				events/threaten/hadhdhara-min-radd -4
				masdar 1
				noun 1
				verb 2
			negation
				noun -6
			past
				masdar 5
				noun 4
			phrase
				events/accuse/adana 1
				events/accuse/haqqaqat-shurta -1
				events/accuse/intaqada 5
				events/accuse/istimaa-mahkama -2
				events/accuse/ittahama 5
				events/accuse/qadaa -4
				events/accuse/tahqiq-jinai -1
				events/accuse/tahqiqat -3
				events/aid/adkhala-musaadat -5
				events/assault/al-amaliyya 7
				events/assault/amal-irhabi -10
				events/assault/atlaqa-nar 10
				events/assault/dammara -2
				events/assault/hajama -4
				events/assault/harb -8
				events/assault/ightala 1
				events/assault/infajara 1
				events/assault/iqtaham -3
				events/assault/istaada-mawqi 3
				events/assault/majzara 3
				events/assault/maqtal 3
				events/assault/niza 4
				events/assault/niza-musallah -3
				events/assault/qatala 1
				events/assault/qatla -1
				events/coerce/awqafa 1
				events/coerce/hazara 1
				events/coerce/manaa 2
				events/coerce/qabada -6
				events/concede/ighlaq-muataqal 2
				events/consult/iltaqa 1
				events/consult/jalsa -1
				events/consult/liqa -5
				events/consult/mubahathat 6
				events/mobilize/nashara-quwwat -2
				events/personnel/intikhabat -6
				events/protest/adraba 2
				events/protest/idtirabat -2
				events/protest/ihtijaj -3
				events/protest/masira 1
				events/protest/masira-muarrafa 4
				events/reject/aarada -1
				events/reject/iitarada -3
				events/reject/rafada 1
				events/request/daa-fulan -1
				events/request/talaba-min -5
				events/retreat/afraja -4
				events/retreat/sallama-silah -5
				events/sanction/uqubat 1
				events/support/abrama -4
				events/support/daama-qadiyya 2
				events/support/dam-dawla -1
				events/support/mawqif-daim -4
				events/support/tadamana 1
				events/support/tawqi -1
				events/threaten/tahdid-bi -1
				masdar -1
				noun -5
				participle 3
				verb 2
			preposition
				events/accuse/hammala-masuliyya -1
				events/accuse/intaqada -1
				events/accuse/tahqiq-fi 2
				events/accuse/tuhma 7
				events/agree/ittifaq-muhaddad -1
				events/agree/muwafaqa -2
				events/aid/darraba 1
				events/assault/al-amaliyya -1
				events/assault/harb 1
				events/assault/hujum 2
				events/assault/istihdaf -3
				events/assault/itida 5
				events/assault/khatafa -1
				events/assault/qatala 4
				events/assault/tasadda -1
				events/coerce/iqtaham-amn 2
				events/coerce/manaa -2
				events/coerce/qabada 3
				events/consult/hiwar -5
				events/consult/mubahathat 4
				events/consult/mutamar -8
				events/consult/qimma 8
				events/mobilize/azzaza-amn 2
				events/personnel/istaqala 3
				events/reject/istabaada -4
				events/reject/rafada -4
				events/request/daa -1
				events/request/talab 3
				events/retreat/insahaba 1
				events/support/waqqaa -6
				masdar -4
				noun 2
				verb -4
			pronoun
				masdar -3
			quantifier
				masdar -2
				verb -4
			relative
				events/accuse/tahqiqat 5
				events/assault/hujum -1
				noun -4
			time
				events/personnel/intikhabat 1
				events/support/tawqi 3
				masdar 1
				noun 2
				verb -1
			verb
				aspect
					masdar -6
					noun -1
					verb 2
				event
					events/accuse/adana -4
					events/accuse/tahqiq-jinai 3
					events/accuse/tahqiqat 5
					events/agree/muwafaqa 3
					events/agree/tawassul 2
					events/assault/adhdhaba 3
					events/assault/al-hadith -5
					events/assault/atlaqa-nar 1
					events/assault/darba 3
					events/assault/istihdaf -7
					events/assault/itida 2
					events/assault/niza -1
					events/assault/tafjir 3
					events/coerce/saytara -4
					events/personnel/istaqala -4
					events/reject/rafd 3
					events/request/mutalaba 4
					events/request/talab -1
					events/sanction/saddaqa-hukm -4
					events/support/dam -3
					masdar 5
					noun 4
					participle -10
				light
					events/agree/ittifaq 1
					events/assault/hujum -4
					events/coerce/saytara 3
				modal
					masdar -8
				other
					masdar 4
				speech
					events/accuse/ittahama -6
					events/assault/qatala -5
					events/personnel/intikhabat -3
					masdar 6
					verb -5
				state
					masdar 1
					noun -6
			،
				events/accuse/tahqiqat 1
				events/agree/ittifaq 3
				events/agree/mustaidd -4
				events/assault/dammara 4
				events/assault/hadith-irhabi -1
				events/assault/hujum -1
				events/assault/qatala -2
				events/protest/tajammaa -1
				events/reject/aarada 1
				events/request/talab 4
				events/request/talaba-min 3
				events/retreat/insahaba -1
				events/sanction/hukm-qadai 1
				events/support/tawqi -2
				masdar 7
				noun -4
				verb 2
			إلى
				events/coerce/awqafa -1
				noun -1
				verb 7
			ب
				events/assault/atlaqa-nar -4
				events/assault/hujum 4
				events/assault/naffadha-idam -1
				events/consult/mutamar -4
				events/reject/rafada -1
				events/support/tawqi 2
				masdar -4
				noun 5
				verb -1
			بعد
				masdar 7
			جراء
				noun 4
			حول
				noun -6
			خلال
				masdar 2
			ضد
				masdar -2
			على
				events/personnel/intikhabat -3
				events/personnel/wafat -1
				masdar -6
				noun -4
				verb -5
			عن
				verb 10
			في
				events/assault/atlaqa-nar 2
				events/assault/hujum 5
				events/coerce/ihtalla 2
				events/request/talaba-min -1
				masdar -1
				participle 2
			قبل
				masdar -4
			ك
				masdar -2
			ل
				events/aid/qaddama-musaadat 1
				events/assault/hujum -3
				events/assault/tafjir -1
				events/coerce/hazara -2
				masdar -2
				noun 2
				verb 7
			مع
				masdar -7
				noun 2
				verb 4
			من
				verb 2
				قبل
					masdar 2
			“
				masdar 2
		1
			↵
				masdar -1
				verb -1
			"
				events/personnel/intikhabat 1
				masdar -10
			.
				events/accuse/muhakama -5
				events/accuse/tahqiqat 8
				events/assault/atlaqa-nar -5
				events/assault/dammara -7
				events/assault/qatala 1
				events/assault/usiba 2
				events/coerce/itaqala -3
				events/consult/ijtima 1
				events/consult/mubahathat -4
				events/consult/mufawadat -2
				events/disaster/hariq -2
				events/protest/masira-muarrafa 4
				masdar 1
				noun -2
			adverb
				masdar -3
				noun -1
				verb 3
			complementizer
				events/accuse/ittahama 2
				events/accuse/wasafa-intihak -5
				masdar -4
				participle -1
				verb 1
			conditional
				masdar -8
				noun -6
			conjunction
				events/personnel/intikhabat -3
				noun -5
			demonstrative
				noun -2
				verb 1
			past
				noun -3
			phrase
				events/accuse/adana 7
				events/accuse/haqqaqat-shurta -6
				events/accuse/intaqada 3
				events/accuse/istada-safir -2
				events/accuse/istankara 4
				events/accuse/ittahama 7
				events/accuse/naddada 1
				events/accuse/tahqiqat -4
				events/accuse/wabbakha -2
				events/agree/daw-akhdar -2
				events/agree/ittafaqa 2
				events/agree/waada 1
				events/agree/wafaqa 2
				events/aid/adkhala-musaadat -1
				events/aid/arsala-musaadat 3
				events/aid/dam-maddi 2
				events/aid/intashala -3
				events/aid/madda-yad-aawn -2
				events/aid/qaddama-musaadat 4
				events/aid/sallama-musaadat 2
				events/aid/talaqqa-musaadat 7
				events/assault/al-hadith -1
				events/assault/alqa-qunbula 2
				events/assault/amaliyya-irhabiyya 4
				events/assault/asara -6
				events/assault/atlaqa-ghaz 2
				events/assault/dahasa -1
				events/assault/dammara 4
				events/assault/hujum 2
				events/assault/ightala -1
				events/assault/ightasaba 1
				events/assault/ihtajaza-musallahun 2
				events/assault/iqtaham -4
				events/assault/irtikab-intihakat -1
				events/assault/istaada 2
				events/assault/istaada-mawqi -1
				events/assault/istahdafa -3
				events/assault/istihdaf -4
				events/assault/masra -4
				events/assault/naffadha-idam 6
				events/assault/qatala -10
				events/assault/qital 3
				events/assault/tafjir -2
				events/assault/usiba -2
				events/coerce/aghlaqa-qanat -2
				events/coerce/dahama 3
				events/coerce/halat-tawari -2
				events/coerce/hasara 3
				events/coerce/hazara 1
				events/coerce/qabd 1
				events/coerce/qarar-man -7
				events/coerce/sadara 2
				events/consult/jalsa -2
				events/consult/mubahathat 4
				events/consult/mutamar 2
				events/consult/qarraba -4
				events/consult/wasala-masul -4
				events/consult/zara 1
				events/disaster/tuwuffiya-hadith 2
				events/mobilize/intashara-jaysh 2
				events/mobilize/kashafa-silah -2
				events/mobilize/nashara-sawarikh -3
				events/mobilize/tajriba-nawawiyya 2
				events/personnel/aqala 1
				events/personnel/ayyana 1
				events/personnel/ayyana-mansib 3
				events/personnel/shakkala-hukuma -6
				events/personnel/wafat-munya -2
				events/protest/ihtijaj -6
				events/protest/iqtahama-hashd -4
				events/protest/raddada-hutafat 2
				events/protest/rafaa-shiarat -2
				events/protest/tajammaa -1
				events/protest/tazahara 6
				events/reject/aarada 3
				events/reject/rafada-liqa 4
				events/reject/rafada-yield 2
				events/reject/rafd 1
				events/request/amara -3
				events/request/daa-baid -2
				events/request/daa-yield 1
				events/request/iqtaraha-shay -10
				events/request/istanjada -4
				events/request/nasaha 1
				events/request/nashada 6
				events/request/talab 9
				events/request/talaba-bi 4
				events/request/wajjaha-bi -9
				events/retreat/afraja -3
				events/retreat/asqata-tuham -1
				events/retreat/inha-ihtilal -1
				events/retreat/nazaa-silah -3
				events/sanction/allaqa-mufawadat -1
				events/sanction/aqaba -1
				events/sanction/uqubat-llati 1
				events/support/daama -3
				events/support/dam-dawla -8
				events/support/rahhaba 1
				events/support/tayid 4
				events/support/waqqaa-ala -7
				events/threaten/haddada-hu -4
				events/threaten/hadhdhara-min-radd -3
				masdar -1
				participle 12
				verb -1
			preposition
				events/accuse/adana -4
				events/accuse/haajjama -1
				events/accuse/ishtabaha -4
				events/accuse/lama 3
				events/accuse/muhakama 6
				events/accuse/shakwa 4
				events/accuse/tahqiq-jinai -7
				events/accuse/tuhma 7
				events/agree/ittifaqiyya -2
				events/agree/muwafaqa 1
				events/agree/tawassul -4
				events/aid/darraba -5
				events/assault/al-amaliyya 2
				events/assault/al-hadith -2
				events/assault/amaliyya-askariyya 4
				events/assault/atlaqa-nar 10
				events/assault/dammara 3
				events/assault/darb-shakhs -1
				events/assault/darba 10
				events/assault/hajama -3
				events/assault/haraqa-mabna -1
				events/assault/harb-ahliyya -2
				events/assault/hujum -6
				events/assault/istakhdama-kimyai 4
				events/assault/istihdaf -1
				events/assault/itada 2
				events/assault/jarima-bashia -1
				events/assault/maqtal -15
				events/assault/maraka 1
				events/assault/muwajahat 2
				events/assault/naffadha-idam -2
				events/assault/qatala 8
				events/assault/qatla -4
				events/assault/tadakhkhul-askari -2
				events/assault/tarada-min -2
				events/assault/tawaghghul -3
				events/assault/usiba -1
				events/coerce/athara -2
				events/coerce/awqafa 1
				events/coerce/mudhakkirat-tawqif 2
				events/coerce/muhtajaz-fi -2
				events/coerce/musadara 1
				events/coerce/naqala-sijn -1
				events/coerce/rahhala-hu -1
				events/concede/rafaa-uqubat -1
				events/consult/hadatha-masul -1
				events/consult/hiwar -1
				events/consult/ijtima -5
				events/consult/ittisal-hatifi -1
				events/consult/jalasa-ila-tawila -1
				events/consult/jawla-ukhra -2
				events/consult/liqa -8
				events/consult/mubahathat 10
				events/consult/mufawadat 5
				events/consult/mutamar 1
				events/consult/tafawud -3
				events/cooperate/taslim-shakhs 1
				events/disaster/hariq 5
				events/personnel/istaqala 2
				events/personnel/istifta 1
				events/protest/idtirabat -3
				events/protest/ihtijaj 5
				events/reject/imtanaa -4
				events/reject/istabaada -2
				events/request/akkada-darura -3
				events/request/talab -3
				events/request/talaba-min 1
				events/retreat/afraja 14
				events/retreat/hudna -2
				events/retreat/khuruj-min-sijn -1
				events/retreat/sallama-mawqi -3
				events/retreat/sallama-silah -3
				events/sanction/allaqa-mufawadat 1
				events/sanction/hukm-qadai 1
				events/sanction/kharaja-munazzama 1
				events/sanction/saddaqa-hukm -4
				events/support/dafaa-an -6
				events/support/wafaqa-barlaman -9
				events/support/waqqaa-ala 2
				events/threaten/hadhdhara-tusawwil 1
				masdar 1
				noun 2
				participle -4
				verb 6
			pronoun
				events/retreat/sallama-nafsah 1
				noun -7
				verb 5
			relative
				events/assault/istaada-mawqi -2
				events/protest/ihtijaj 3
				events/request/dawa -3
				noun 17
			temporal
				masdar 1
				verb -4
			time
				events/assault/amaliyya-askariyya -4
				events/consult/jalsa -1
				events/personnel/intikhabat 4
				events/protest/intifada 2
				events/protest/thawra -3
				masdar 3
				noun 5
			verb
				aspect
					noun 1
				event
					events/accuse/tuhma -5
					events/assault/atlaqa-nar -3
					events/assault/infajara -7
					events/assault/iqtaham -2
					events/assault/istihdaf 1
					events/consult/liqa 3
					events/consult/mubahathat 1
					events/consult/mufawadat -1
					events/protest/ihtijaj -1
					masdar 3
					noun 6
					verb 4
				light
					masdar 2
					noun 9
				other
					events/assault/maqtal -1
				speech
					masdar 2
			»
				noun -1
			،
				events/accuse/adana -2
				events/accuse/tahqiqat 1
				events/assault/al-qital -5
				events/assault/amaliyya-askariyya -7
				events/assault/hujum 2
				events/assault/ishtabaka -1
				events/assault/khatafa 1
				events/consult/ijtima 1
				events/consult/mutamar -2
				events/consult/ziyara -7
				events/personnel/istaqala -2
				events/retreat/atlaqa-sarah 1
				masdar 2
				noun -2
				verb -8
			ب
				events/accuse/muttaham-bi -1
				events/accuse/naddada -5
				events/agree/wad-masdar 1
				events/consult/qimma 3
				events/disaster/isaba-marad -3
				events/disaster/isdama -1
				events/request/alzama -6
				events/request/awsa -2
				events/request/istanjada -4
				events/request/mutalaba 6
				events/request/wajjaha-bi 2
				events/support/ashada 1
				events/support/rahhaba 2
				events/threaten/haddada-quwwa 3
				verb 5
			ل
				events/accuse/intaqada 1
				events/accuse/muhakama -2
				events/accuse/tuhma 1
				events/aid/dam-maddi -6
				events/assault/darba -5
				events/assault/iqtaham 1
				events/assault/tasadda -3
				events/consult/ziyara 5
				events/request/daa -2
				events/request/dawa 3
				events/request/dawa-liqa 2
				events/request/talab -2
				events/support/shakara 1
				verb -6
			”
				masdar -2
		2
			↵
				events/accuse/muhakama -2
				events/accuse/tuhma -1
				events/assault/qatla -3
				events/consult/ziyara -1
				noun -2
				verb 5
			"
				events/assault/dammara -4
				noun -1
				participle 1
				verb -6
			(
				verb -3
			.
				events/accuse/muhakama -4
				events/aid/qaddama-musaadat 1
				events/coerce/itaqala 2
				events/personnel/tawalla 2
				events/protest/ihtijaj -2
				masdar -1
				noun -2
				participle 3
				verb -1
			:
				events/assault/qatla -2
			adverb
				masdar -5
				noun -9
			complementizer
				noun -1
				verb 1
			conditional
				masdar -1
			conjunction
				masdar -8
			demonstrative
				verb 7
			edge
				events/accuse/muhakama -1
				events/assault/atlaqa-nar -6
				events/assault/dammara -3
				events/assault/hujum 7
				events/consult/mufawadat -4
				events/consult/mutamar -1
				events/consult/ziyara 3
				events/protest/masira-muarrafa 4
				events/retreat/insahaba -1
				masdar -8
			negation
				noun 4
			past
				noun -5
			phrase
				events/accuse/adana 5
				events/accuse/intaqada 4
				events/accuse/istajwaba 2
				events/accuse/ittahama 4
				events/accuse/tahqiqat -2
				events/agree/iltizam -5
				events/aid/arsala-musaadat -1
				events/assault/amaliyya-muqatilin -2
				events/assault/asara -3
				events/assault/atlaqa-nar -1
				events/assault/dammara -3
				events/assault/hadith-irhabi 1
				events/assault/ightala 4
				events/assault/maqtal 1
				events/coerce/ataha -1
				events/coerce/halat-tawari -2
				events/coerce/iqtaham-amn -1
				events/coerce/qabada 2
				events/coerce/saytara -12
				events/consult/istaqbala -1
				events/consult/mubahathat 3
				events/consult/mufawadat -8
				events/consult/ziyara 9
				events/personnel/istaqala 3
				events/reject/qataa-ijtima -4
				events/reject/rafada 1
				events/request/daa 5
				events/request/istanjada -2
				events/request/mutalaba 1
				events/retreat/hudna 1
				events/retreat/insahaba 1
				events/support/ashada 2
				events/support/daama -2
				events/support/daama-qadiyya 3
				masdar -1
				noun -5
				verb 1
			preposition
				events/accuse/ittahama 3
				events/agree/istidad 3
				events/agree/istidad-muaalan 2
				events/agree/ittafaqa 4
				events/agree/ittafaqa-ala -4
				events/agree/ittifaq -2
				events/agree/taahhada 9
				events/aid/dam-maddi -1
				events/assault/al-hadith -2
				events/assault/al-qital -3
				events/assault/amaliyya-askariyya -1
				events/assault/atlaqa-sarukh 2
				events/assault/dahasa -1
				events/assault/hadama 1
				events/assault/hujum 8
				events/assault/infajara -8
				events/assault/istihdaf 3
				events/assault/masra 2
				events/assault/naffadha-idam 3
				events/assault/qatala 3
				events/assault/tafjir -2
				events/coerce/awqafa 2
				events/coerce/ihtalla -1
				events/coerce/qabd 5
				events/consult/ijtima -4
				events/consult/wasala-masul -1
				events/personnel/intakhaba -2
				events/personnel/istifta 1
				events/personnel/tawalla 3
				events/reject/aarada 3
				events/request/daa -3
				events/request/daa-fulan -1
				events/request/mutalaba 7
				events/request/talab 5
				events/request/talaba 6
				events/retreat/afraja -3
				events/sanction/uqubat-llati 2
				events/support/dafaa-an 1
				events/support/tadamana 1
				events/support/tarhib -1
				masdar 4
				verb -2
			pronoun
				masdar 5
				verb -7
			quantifier
				noun 3
				verb 1
			relative
				events/consult/mutamar -1
				masdar -3
				noun 4
			report
				masdar -2
			temporal
				noun -2
			time
				events/personnel/intikhabat 9
				events/support/tabanna 2
				masdar 7
				noun 1
				verb -6
			verb
				aspect
					masdar 3
					noun 5
				event
					events/assault/istaada-mawqi -2
					events/assault/usiba -3
					events/consult/mufawadat 1
					events/personnel/intikhabat -3
					events/sanction/hukm-qadai -1
					masdar 1
					noun 4
					verb 2
				light
					events/accuse/tahqiqat 4
					events/consult/mubahathat -2
					masdar -1
					noun 2
					verb 7
				modal
					noun -8
				other
					events/assault/hujum -2
					masdar 3
				state
					masdar 3
			،
				events/agree/iltizam 2
				events/agree/taahhada -4
				events/assault/atlaqa-nar 1
				events/assault/istihdaf -1
				events/assault/qatala -2
				events/coerce/dahama 3
				events/consult/mubahathat 3
				events/personnel/intikhabat 6
				events/reject/aarada -1
				events/support/tawqi -3
				masdar 1
				noun -4
			أمام
				verb 6
			إلى
				events/accuse/ahala-qada 1
				events/aid/naqala-jarha 2
				events/coerce/rahhala-hu -4
				events/consult/jalasa-ila-tawila -1
				events/consult/ziyara 1
				events/cooperate/taslim-shakhs 1
				events/mobilize/arsala-quwwat 3
				events/mobilize/wusul-taazizat -1
				masdar 5
				noun 8
				verb -2
			ب
				events/accuse/ittahama 1
				events/coerce/dahama -2
				events/reject/lan-yasmah -3
				events/reject/rafada -1
				events/request/amara -4
				events/request/daa -3
				events/request/talab 1
				masdar 3
				noun 10
				verb 5
			بشأن
				noun 6
			بموجب
				masdar 2
			بين
				events/agree/ittifaqiyya -1
				events/assault/qital 5
				events/consult/ittisalat-maa 1
				events/consult/mubahathat -1
				events/support/tawqi 2
				noun 2
			حتى
				events/assault/naffadha-idam -1
				noun 1
			حول
				events/consult/mufawadat 2
				masdar 2
				noun 2
			داخل
				noun -9
			ضد
				events/assault/amaliyya-askariyya 1
				events/assault/harb -2
				events/protest/ihtijaj 2
				noun -3
			على
				events/accuse/lama 1
				events/agree/ittifaq 8
				events/agree/wafaqa -1
				events/aid/talaqqa-musaadat -3
				events/assault/atlaqa-nar 4
				events/coerce/hasara 1
				events/consult/liqa 2
				events/consult/mubahathat -4
				events/protest/ihtijaj -3
				events/support/wafaqa-barlaman -7
				masdar -3
				noun 4
			عن
				events/reject/imtanaa -4
				events/retreat/afraja 3
				events/retreat/sallama-silah -1
				events/support/dafaa-an -4
				masdar -1
				noun 3
			في
				events/accuse/tahqiq-jinai -1
				events/assault/amaliyyatuha -2
				events/assault/qital -2
				events/assault/tadakhkhul-askari -2
				events/coerce/hasara -2
				events/coerce/ihtajaza -7
				events/coerce/itaqala 3
				events/coerce/muhtajaz-fi -4
				events/consult/mubahathat 1
				events/disaster/hariq 3
				events/personnel/intikhabat -1
				events/protest/idtirabat -3
				events/protest/ihtijaj 4
				events/threaten/hadhdhara-tusawwil 1
				masdar -1
			قرب
				noun -3
			ك
				masdar -2
			ل
				events/personnel/tayin 1
				events/reject/rafada 2
				masdar 4
				noun -3
				verb -1
			مع
				events/consult/hiwar -2
				events/consult/mubahathat 6
				masdar 4
				noun -1
				verb 5
			من
				events/assault/atlaqa-sarukh 1
				events/assault/tarada-min -2
				events/personnel/istaqala 5
				events/request/talaba-min 2
				events/retreat/insahaba -2
				events/retreat/khuruj-min-sijn -1
				events/sanction/kharaja-munazzama 1
				events/sanction/saddaqa-hukm -4
				masdar 6
				noun -4
				أجل
					masdar -2
					noun 4
kinds
	beside
		"
			preposition
				masdar -7
			ب
				verb 6
		-
			phrase
				verb -3
		:
			phrase
				verb -2
			preposition
				noun 1
		adverb
			preposition
				masdar 4
		complementizer
			adverb
				verb 3
			phrase
				verb -1
			pronoun
				noun -3
			relative
				noun -4
			time
				noun -3
			verb
				event
					masdar 8
				light
					masdar 1
			ب
				masdar -4
				verb -1
			ل
				masdar -1
		conditional
			phrase
				verb -14
		conjunction
			phrase
				verb 6
			،
				noun -2
		demonstrative
			phrase
				noun 5
			preposition
				masdar -2
			،
				noun 5
		edge
			↵
				noun -7
			phrase
				verb -4
			preposition
				masdar 4
				verb 4
		future
			phrase
				verb 1
		interrogative
			phrase
				verb -2
		negation
			phrase
				verb -1
		past
			phrase
				verb 3
		phrase
			-
				masdar 2
			.
				masdar -3
			adverb
				masdar -1
				verb -2
			complementizer
				masdar 2
				noun -2
			demonstrative
				verb 4
			phrase
				masdar -7
				verb 9
			preposition
				masdar -2
				verb -2
			pronoun
				verb 3
			verb
				event
					noun 2
			،
				verb -2
			ب
				masdar 4
				participle -2
				verb -6
			ل
				masdar 8
				participle -3
				verb 11
		preposition
			↵
				masdar -4
				noun 6
			"
				masdar -1
			-
				noun -1
			.
				masdar 2
				noun -3
			adverb
				noun 2
			complementizer
				masdar -6
				noun 4
			conditional
				noun -2
			conjunction
				masdar 4
				noun -6
			phrase
				masdar 1
			preposition
				masdar -1
			pronoun
				masdar 5
			relative
				masdar 2
				noun 2
			time
				masdar 2
			verb
				aspect
					noun 2
				event
					masdar -8
			،
				masdar -2
				noun -1
			ب
				masdar 4
				noun 8
			ل
				masdar 1
		relative
			phrase
				verb -2
			time
				verb -2
			ب
				verb 3
			ل
				verb -5
		temporal
			phrase
				verb 9
			preposition
				verb -4
		time
			preposition
				verb -1
		verb
			aspect
				phrase
					verb 9
				preposition
					noun 6
					verb -5
				verb
					event
						masdar -2
			event
				↵
					noun 2
				"
					masdar -8
				phrase
					masdar 3
				preposition
					masdar 2
					noun -4
					participle -2
				time
					masdar 2
					noun 3
				verb
					event
						noun 1
				،
					masdar -3
			light
				phrase
					masdar -2
					noun -4
				preposition
					masdar 1
					noun 5
				،
					masdar 3
				ل
					masdar -5
			other
				phrase
					noun 1
				،
					masdar -4
			speech
				preposition
					masdar -2
			state
				phrase
					masdar 5
				preposition
					masdar -5
				relative
					masdar 1
				ب
					masdar 4
		،
			.
				masdar 1
			complementizer
				participle -1
			demonstrative
				verb -5
			phrase
				masdar -2
				participle 3
				verb -1
			preposition
				masdar 1
			relative
				masdar -4
			time
				verb -3
			ب
				masdar 3
				verb 9
			ل
				noun -5
		إلى
			phrase
				verb -4
		ب
			.
				noun -4
			phrase
				verb 8
			preposition
				masdar 6
			ل
				masdar -5
		بعد
			preposition
				noun 5
		على
			phrase
				noun -2
				verb -2
			preposition
				masdar -7
			ب
				masdar 7
		عن
			preposition
				verb -2
			ل
				masdar 5
		في
			phrase
				noun -2
				verb 14
			preposition
				noun 1
			relative
				noun 1
			،
				noun -2
			ب
				masdar -5
		ل
			.
				noun 1
			preposition
				masdar 5
				noun -7
				verb 7
			relative
				masdar -3
			،
				masdar -2
		من
			phrase
				masdar -2
				verb -2
			preposition
				noun -1
light
	verb
		false -3
		true 16
modality
	actual 5
		AGREE 11
		ASSAULT 6
		COERCE 7
		CONCEDE -1
		CONSULT -7
		MOBILIZE -4
		PERSONNEL -5
		PROTEST 4
		RETREAT -6
		events/accuse/ahala-qada 3
		events/accuse/haajjama -2
		events/accuse/haqqaqat-shurta -2
		events/accuse/intaqada 14
		events/accuse/ishtabaha -1
		events/accuse/istada-safir -2
		events/accuse/istajwaba 7
		events/accuse/istankara 11
		events/accuse/ittahama 13
		events/accuse/mathala-amam -3
		events/accuse/muhakama 1
		events/accuse/muttaham-bi -1
		events/accuse/qadaa -3
		events/accuse/sannafa-irhab -9
		events/accuse/shakwa 1
		events/accuse/shakwa-rufiat 1
		events/accuse/tahqiq-jinai -3
		events/accuse/tuham 4
		events/accuse/tuhma -1
		events/accuse/wabbakha -11
		events/accuse/wasafa-intihak -6
		events/agree/ard-taqaddama -2
		events/agree/daw-akhdar -3
		events/agree/istajaba -1
		events/agree/ittafaqa 2
		events/agree/ittifaq-muhaddad 2
		events/agree/ittifaq-musamma 1
		events/agree/ittifaqiyya -3
		events/agree/qabul -2
		events/agree/taahhada 5
		events/agree/taahhud-bi 3
		events/agree/tawafaqa -1
		events/agree/tawassul -4
		events/agree/waada 6
		events/aid/adkhala-musaadat -2
		events/aid/ajla 3
		events/aid/dam-maddi -4
		events/aid/darraba -4
		events/aid/ilaj-kharij 1
		events/aid/inqadh-nas -5
		events/aid/sallama-musaadat 1
		events/aid/talaqqa-musaadat 1
		events/assault/adhdhaba 7
		events/assault/al-qital -5
		events/assault/alqa-qunbula 4
		events/assault/amaliyya-askariyya -3
		events/assault/amaliyya-irhabiyya 5
		events/assault/amaliyya-muqatilin -7
		events/assault/amaliyyatuha -1
		events/assault/asara -7
		events/assault/atlaqa-ghaz 3
		events/assault/atlaqa-nar 10
		events/assault/dahasa -4
		events/assault/daraba-ahdaf -1
		events/assault/darba-askariyya -1
		events/assault/darba-jawwiyya 1
		events/assault/fajjara-nafsah 2
		events/assault/ghara 10
		events/assault/ghazw 5
		events/assault/hamla-muqatilin -1
		events/assault/haraqa-shakhs 6
		events/assault/harb-makan -2
		events/assault/hazama -4
		events/assault/hujum 6
		events/assault/hujum-kimyai 3
		events/assault/hujum-sarukhi 1
		events/assault/idam -2
		events/assault/ightala 3
		events/assault/ightasaba 3
		events/assault/ihtajaza-musallahun 3
		events/assault/ikhtitaf-taira 5
		events/assault/infajara 4
		events/assault/iqtaham -3
		events/assault/irtikab-intihakat -1
		events/assault/istaada -3
		events/assault/istaada-mawqi -6
		events/assault/istahdafa -4
		events/assault/istihdaf -3
		events/assault/itada 5
		events/assault/itida 6
		events/assault/jarha -8
		events/assault/kamin -4
		events/assault/khatafa 7
		events/assault/khuruq 2
		events/assault/majzara 3
		events/assault/maqtal 1
		events/assault/masra -3
		events/assault/muwajaha -2
		events/assault/muwajahat 4
		events/assault/niza -2
		events/assault/qasafa 15
		events/assault/qatala 5
		events/assault/qatala-did 4
		events/assault/qatla -2
		events/assault/qital-sifa 2
		events/assault/sidamat 1
		events/assault/tafjir 6
		events/assault/tamshit -15
		events/assault/tarada-musallahin -5
		events/assault/tawaghghul -3
		events/assault/unf -3
		events/assault/usiba -1
		events/coerce/amaliyya-amniyya -6
		events/coerce/ataha -2
		events/coerce/awqafa-imdad -2
		events/coerce/dabata 4
		events/coerce/dabata-nas -5
		events/coerce/fakkaka-khaliyya 1
		events/coerce/habs-ihtiyati -1
		events/coerce/hajaza 3
		events/coerce/hajjara 2
		events/coerce/hamlat-itiqalat 1
		events/coerce/hazara 6
		events/coerce/hujum-iliktruni 1
		events/coerce/ihtalla -4
		events/coerce/ikhtaraqa-mawqi 1
		events/coerce/iqama-jabriyya 2
		events/coerce/iqtada -3
		events/coerce/istawla 1
		events/coerce/itaqala 11
		events/coerce/khasira-mawqi -7
		events/coerce/muhtajaz-fi -1
		events/coerce/mulahaqat-amn -6
		events/coerce/musadara 2
		events/coerce/nahaba 2
		events/coerce/naqala-sijn -2
		events/coerce/qabd 1
		events/coerce/qarar-man -1
		events/coerce/qarsana-iliktruniyya -1
		events/coerce/rahhala-hu 1
		events/coerce/sadara 2
		events/coerce/suqut-bi-yad -1
		events/coerce/tarada-mulahaqa -3
		events/coerce/zawwara -6
		events/concede/algha-qanun -1
		events/concede/istajaba -2
		events/concede/rafaa-uqubat -3
		events/consult/bahatha -4
		events/consult/bahth-masdar -2
		events/consult/hiwar-bayna -2
		events/consult/ittisal-hatifi -2
		events/consult/jawla-ukhra -5
		events/consult/liqa 4
		events/consult/madubat-asha 1
		events/consult/mubahathat-ghayr-mubashira 1
		events/consult/mufawadat -2
		events/consult/munaqashat-mashru 5
		events/consult/mutamar -4
		events/consult/qarraba -3
		events/consult/qimma 9
		events/consult/sallama-risala -3
		events/consult/tabadala-ara 2
		events/consult/tashawara-hawl 2
		events/consult/tawasala-maa -4
		events/consult/wasala-masul -4
		events/consult/zara 8
		events/consult/ziyara 4
		events/consult/ziyara-makan 2
		events/cooperate/taawana 3
		events/disaster/fayadan 3
		events/disaster/gharaqa 1
		events/disaster/hadith-gharaq -1
		events/disaster/hariq 2
		events/disaster/ihtaraqa -1
		events/disaster/karitha -1
		events/disaster/tafasha 1
		events/disaster/tahattamat 2
		events/disaster/tahattamat-taira 3
		events/disaster/zilzal 1
		events/mobilize/arsala-quwwat -4
		events/mobilize/atlaqa-balisti 1
		events/mobilize/hashada-quwwat 1
		events/mobilize/ijraat-amniyya -2
		events/mobilize/ikhtaraqa-ajwaa -3
		events/mobilize/intashara-amn 1
		events/mobilize/intashara-jaysh 4
		events/mobilize/istaqdama 1
		events/mobilize/taahhub 2
		events/mobilize/tajammua-quwwat -7
		events/mobilize/tajriba-nawawiyya 5
		events/mobilize/taqaddama-quwwat -2
		events/mobilize/wusul-taazizat -2
		events/mobilize/zada-quwwat 3
		events/personnel/aqala -1
		events/personnel/ayyana-mansib 2
		events/personnel/faza 14
		events/personnel/ikhtara-murashshah -3
		events/personnel/insahaba-barlaman -1
		events/personnel/intakhaba 2
		events/personnel/intikhabat 1
		events/personnel/iqtira 2
		events/personnel/istifta -4
		events/personnel/kasaba 4
		events/personnel/mubayaa -3
		events/personnel/shakkala-hukuma -12
		events/personnel/taadil-wizari 1
		events/personnel/tansib 3
		events/personnel/tashkila -1
		events/personnel/tayin 4
		events/personnel/wafat -3
		events/personnel/wafat-munya -2
		events/protest/adraba 2
		events/protest/ahdath-shaghab -2
		events/protest/harak 1
		events/protest/haraka-ihtijajiyya 2
		events/protest/ihtashada -2
		events/protest/ihtijaj 3
		events/protest/iqtahama-hashd -4
		events/protest/isyan -4
		events/protest/itasama 6
		events/protest/kharaja-shawari 1
		events/protest/masira 1
		events/protest/muzahara 9
		events/protest/qata-turuq -3
		events/protest/raddada-hutafat 2
		events/protest/shaghab 5
		events/protest/tajammaa -5
		events/protest/tawaqqafa-an-amal -1
		events/protest/thawra -6
		events/reject/fannada -5
		events/reject/insahaba-ijtima -2
		events/reject/istabaada -8
		events/reject/lan-yaqbal 2
		events/reject/qataa-ijtima -4
		events/reject/rafada 4
		events/reject/rafada-assist 1
		events/reject/rafada-liqa 3
		events/reject/rafada-yield 7
		events/reject/rafd 4
		events/reject/tajawaza-fitu 1
		events/request/akkada-darura -5
		events/request/al-talab -1
		events/request/alzama -6
		events/request/amara -3
		events/request/awsa -3
		events/request/daa 3
		events/request/daa-liqa 5
		events/request/daiyan 1
		events/request/dawa-liqa 3
		events/request/dawa-yield 4
		events/request/haththa 7
		events/request/iqtaraha -1
		events/request/iqtaraha-fulan -2
		events/request/iqtaraha-shay -17
		events/request/ishtarata -3
		events/request/istanjada -12
		events/request/nashada 7
		events/request/talaba-assist 4
		events/request/talaba-bi 11
		events/request/talaba-liqa 2
		events/request/talaba-yield 5
		events/retreat/asqata-tuham -2
		events/retreat/fakkaka-asliha 4
		events/retreat/fataha-mabar -2
		events/retreat/hudna -5
		events/retreat/hudna-sariya 3
		events/retreat/inha-ihtilal -9
		events/retreat/istaslama 5
		events/retreat/khuruj-quwwat -4
		events/retreat/nazaa-silah -3
		events/retreat/sallama-nafsah 2
		events/retreat/samaha-dukhul 2
		events/sanction/aqaba -11
		events/sanction/idanatuhu -2
		events/sanction/istada-safirah 2
		events/sanction/saddaqa-hukm -1
		events/sanction/udina 2
		events/sanction/uqubat 5
		events/support/abrama -1
		events/support/ashada 13
		events/support/athna 3
		events/support/bayaa-tanzim 6
		events/support/daama -2
		events/support/dam 1
		events/support/hanna 6
		events/support/iqamat-alaqat -1
		events/support/marrara-qanun -4
		events/support/mawqif-daim -3
		events/support/rahhaba 11
		events/support/sadaqa-ala 1
		events/support/shakara 4
		events/support/tabanna -6
		events/support/wafaqa-barlaman -4
		events/support/waqqaa -1
		events/support/waqqaa-ala -5
		events/support/waqqaahu 1
		events/threaten/haddada 2
		events/threaten/haddada-hu -2
		events/threaten/haddada-quwwa 3
		events/threaten/hadhdhara-min-radd -6
		events/threaten/hadhdhara-tusawwil 3
		events/threaten/tawaada 3
	future 6
		ACCUSE 10
		AGREE -7
		AID 6
		ASSAULT -19
		COERCE -12
		CONCEDE 6
		CONSULT 9
		COOPERATE -1
		MOBILIZE 1
		PERSONNEL 1
		RETREAT 1
		events/coerce/itaqala -4
		events/coerce/mudhakkirat-tawqif 1
		events/consult/jalsa -3
		events/consult/qimma -3
		events/personnel/istifta 1
		events/personnel/khada-intikhabat 6
		events/personnel/shakkala-hukuma 1
		events/retreat/afraja 1
		events/retreat/sahaba-quwwat 1
		events/support/dam-dawla -4
		events/support/tawqi 13
	hypothetical -13
		AGREE -2
		PROTEST -7
		REQUEST -1
		RETREAT 4
		SANCTION 2
		SUPPORT 2
	negated -8
		ASSAULT -1
		CONCEDE -1
		CONSULT 1
		DISASTER 1
		SUPPORT -2
		events/accuse/muhakama -6
		events/accuse/tahqiq-jinai 1
		events/agree/tawassala 3
		events/coerce/ihbat-tahrib -1
		events/coerce/itaqala 3
		events/consult/mubahathat 3
		events/personnel/intikhabat -2
next
	verb
		edge
			masdar -1
			noun -4
			participle -2
			verb 1
		verb
			aspect
				masdar -2
				noun 4
				verb -1
			event
				masdar -3
				noun 2
			light
				masdar -2
				noun -1
			modal
				participle 1
				verb 5
			other
				masdar -4
				participle 1
			speech
				masdar 5
				noun 1
				verb 2
			state
				noun 4
				verb -2
noun
	adjectives
		nisba 15
		none -2
		plain 2
	after
		 -1
			construct -1
			definite -4
			possessed 4
		أثناء -1
		أمام 2
		إثر 12
		إضافة
			إلى
				construct 1
		إلى -12
			definite -2
			indefinite -3
		ب -7
			construct -5
			definite -1
			possessed -4
		بسبب 8
			indefinite 1
		بشأن
			definite -1
			indefinite -4
		بعد 9
			indefinite 10
		بهدف -9
		تحت -1
			definite 2
		جراء 7
			definite 2
		حول
			indefinite -1
		خلال 7
			construct 3
			definite 8
		خلف 1
		دون -8
			indefinite -4
		رغم 1
		عبر -1
			indefinite -3
		عقب 20
			construct 1
			definite 1
		على -4
			definite -3
			خلفية 5
		عن 2
			construct 4
			definite -9
			possessed 4
		فضلا
			عن
				indefinite 1
		في -3
			construct -2
			definite 3
			indefinite -5
		قرب -5
		ل -17
			construct -2
			definite -1
			indefinite -3
		مثل -12
			definite -10
		مع 3
			definite -1
			indefinite 13
		من
			definite 5
			أجل -20
				definite -8
			بين 1
			خلال
				definite -1
		منذ 24
			construct 2
			definite 1
			possessed 2
		نتيجة 1
		نحو -2
		وراء 2
		وسط 4
			indefinite 2
	conjoined
		false 3
		true -13
	construct 1
		events/accuse/adana 3
		events/accuse/ahala-qada -1
		events/accuse/istajwaba 4
		events/accuse/tahqiq-fi -5
		events/agree/qabul -2
		events/agree/safqat-asra -3
		events/agree/taahhud 2
		events/aid/ajla 4
		events/aid/arsala-musaadat 2
		events/aid/harrara-rahain -2
		events/aid/khassasa -2
		events/aid/madda-yad-aawn -2
		events/assault/adhdhaba 2
		events/assault/amaliyya-muqatilin -4
		events/assault/atlaqa-sarukh -8
		events/assault/daraba-ahdaf -1
		events/assault/darb-shakhs -2
		events/assault/haraqa-mabna -3
		events/assault/haraqa-shakhs 1
		events/assault/harb-ahliyya -3
		events/assault/harrara 2
		events/assault/hazama -5
		events/assault/hujum 4
		events/assault/ightala 4
		events/assault/infajara 4
		events/assault/istaada -11
		events/assault/istihdaf -10
		events/assault/maraka 3
		events/assault/qatala -2
		events/assault/tafjir 6
		events/assault/tarada-min -2
		events/assault/tarada-musallahin -5
		events/coerce/manaa -4
		events/coerce/qarar-man -3
		events/consult/istiqbal -2
		events/consult/madubat-asha 1
		events/personnel/aqala -2
		events/personnel/intikhabat 3
		events/personnel/tayin 3
		events/protest/ahdath-shaghab -2
		events/protest/masira 5
		events/request/alzama -6
		events/support/tabanna -1
		events/support/tarhib 5
		events/support/tayid -3
	definite -1
		events/accuse/adana -10
		events/accuse/dawa -3
		events/accuse/muhakama 5
		events/accuse/shakk -3
		events/accuse/tahqiqat 2
		events/agree/istidad -4
		events/agree/ittifaq-musamma 1
		events/agree/tawassul -5
		events/assault/al-qital -2
		events/assault/ghara 3
		events/assault/ghazw 5
		events/assault/hajama -1
		events/assault/hujum 8
		events/assault/ightala 5
		events/assault/ightasaba 6
		events/assault/infajara 1
		events/assault/iqtaham -8
		events/assault/ishtabaka 3
		events/assault/itida 11
		events/assault/jarha -8
		events/assault/jarima-bashia 3
		events/assault/majzara 3
		events/assault/niza-musallah -3
		events/assault/qatala -1
		events/assault/qatla -10
		events/assault/tafjir 2
		events/assault/tasadda -2
		events/assault/unf -3
		events/coerce/amaliyya-amniyya -6
		events/coerce/dahama 3
		events/coerce/hasara 9
		events/coerce/hazara -1
		events/coerce/iqama-jabriyya 1
		events/coerce/itaqala -4
		events/coerce/nahaba -3
		events/consult/hiwar-bayna -2
		events/consult/jalasa-ila-tawila -1
		events/consult/liqa 7
		events/consult/mutamar -1
		events/consult/qimma 4
		events/consult/tafawud -2
		events/consult/tashawara 5
		events/consult/wasata -2
		events/disaster/karitha -1
		events/disaster/zilzal 3
		events/personnel/intikhabat 6
		events/personnel/istihqaq-intikhabi 2
		events/protest/ihtijaj 4
		events/protest/masira-muarrafa 6
		events/protest/thawra -3
		events/protest/waqfa-muarrafa 1
		events/request/al-talab -3
		events/request/awamir -3
		events/request/dawa -4
		events/retreat/ifraj 1
		events/retreat/insahaba 1
		events/sanction/uqubat-llati 1
		events/support/dam-dawla -2
		events/support/iitarafa-bi-dawla -5
		events/support/tarhib -5
		events/support/tawqi 4
		events/threaten/tahdid-bi -2
	genitive
		GROUP
			name -2
			nominal -3
				events/accuse/istajwaba -4
				events/agree/safqat-asra -3
				events/aid/inqadh-nas -1
				events/assault/atlaqa-sarukh -5
				events/assault/darb-shakhs -3
				events/assault/hajama 1
				events/assault/haraqa-mabna -5
				events/assault/istihdaf -2
				events/assault/maqtal -4
				events/assault/qatala -5
				events/coerce/saytara -3
				events/protest/masira 3
				events/request/dawa -2
				events/retreat/atlaqa-sarah -1
		ORGANIZATION
			name
				events/assault/hazama -3
				events/coerce/saytara 2
			nominal 8
				events/assault/istihdaf -11
				events/coerce/iqtaham-amn 1
		PERSON
			name 14
			nominal 2
				events/accuse/istajwaba 5
				events/assault/idam -1
				events/personnel/intakhaba -7
				events/personnel/wafat -2
		PLACE
			name 14
				events/agree/iltizam -6
				events/assault/hujum 1
				events/assault/istaada -8
				events/coerce/damma 5
				events/consult/qimma 3
				events/consult/ziyara-makan -4
				events/request/talab 4
		event -9
			events/accuse/adana 1
			events/accuse/istimaa-mahkama -1
			events/accuse/tuhma 1
			events/assault/amaliyya-askariyya -1
			events/assault/farraqa 5
			events/coerce/hazara 1
			events/protest/ahdath-shaghab -2
			events/request/talab -17
			events/support/tawqi 11
		none
			events/accuse/aaraba-istiya 1
			events/accuse/adana -4
			events/accuse/ahala-qada 1
			events/accuse/mathala-amam -3
			events/accuse/muttaham-bi -1
			events/accuse/shakk -2
			events/accuse/shakwa-rufiat 1
			events/accuse/tahqiq-fi 2
			events/accuse/tuham 3
			events/agree/ittifaq -3
			events/agree/ittifaq-musamma 6
			events/agree/ittifaqiyya -6
			events/agree/taahhud-bi 1
			events/agree/tawassul -2
			events/agree/wad-masdar 3
			events/aid/dam-maddi -1
			events/aid/qaddama-musaadat -1
			events/aid/sallama-musaadat 1
			events/assault/al-qital -5
			events/assault/amaliyya-muarrakha 2
			events/assault/darba-askariyya -3
			events/assault/darba-jawwiyya 1
			events/assault/ghara 1
			events/assault/hajama -6
			events/assault/harb-muarrakha -1
			events/assault/harrara -2
			events/assault/hujum-kimyai 2
			events/assault/hujum-sarukhi 1
			events/assault/ightasaba 6
			events/assault/infajara -3
			events/assault/iqtaham -4
			events/assault/istihdaf 2
			events/assault/jarha -3
			events/assault/kamin -3
			events/assault/muwajahat 4
			events/assault/naffadha-idam -1
			events/assault/qatla -2
			events/assault/qital-sifa 1
			events/assault/sidamat 1
			events/assault/tasadda -7
			events/assault/tawaghghul -3
			events/assault/unf -4
			events/coerce/amaliyya-amniyya -3
			events/coerce/dahama -1
			events/coerce/hasara 5
			events/coerce/ihbat-tahrib -2
			events/coerce/ihtalla -7
			events/coerce/iqama-jabriyya 2
			events/coerce/jammada-amwal -2
			events/coerce/mudhakkirat-tawqif 6
			events/coerce/zawwara -1
			events/consult/dawra -5
			events/consult/hiwar -9
			events/consult/hiwar-bayna -5
			events/consult/ijtima 3
			events/consult/ittisal-hatifi -2
			events/consult/ittisalatuhu 1
			events/consult/jalasa-ila-tawila -1
			events/consult/jalsa -10
			events/consult/jawla-ukhra -6
			events/consult/liqa 1
			events/consult/mubahathat 6
			events/consult/mubahathat-ghayr-mubashira 1
			events/consult/qarraba -4
			events/consult/qimma 1
			events/consult/tafawud -3
			events/consult/wasata -4
			events/disaster/gharaqa 1
			events/disaster/infijar-ghaz 2
			events/disaster/karitha -2
			events/mobilize/atlaqa-balisti 2
			events/mobilize/ijraat-amniyya -2
			events/mobilize/tajammua-quwwat -6
			events/mobilize/taqaddama-quwwat -1
			events/personnel/hall -1
			events/personnel/iqtira 1
			events/personnel/istifta 1
			events/personnel/istihqaq-intikhabi 2
			events/personnel/khada-intikhabat 3
			events/personnel/taadil-wizari 1
			events/personnel/tarashshaha -3
			events/personnel/tashkila -2
			events/personnel/wafat -6
			events/protest/harak 1
			events/protest/hatafa -1
			events/protest/idtirabat -4
			events/protest/isyan -5
			events/protest/shaghab 4
			events/protest/thawra -5
			events/reject/aarada -5
			events/reject/asqata-mashru -1
			events/reject/rafd 7
			events/request/al-talab -2
			events/request/daiyan 1
			events/request/dawa-yield 2
			events/request/mutalaba -1
			events/retreat/hudna -1
			events/retreat/ifraj 1
			events/retreat/khuruj-min-sijn -1
			events/retreat/sahaba-quwwat 1
			events/retreat/sallama-mawqi -3
			events/retreat/taraja-quwwat 1
			events/sanction/idanatuhu -2
			events/sanction/uqubat-llati 3
			events/support/ashada 3
			events/support/iitarafa-bi-dawla -4
			events/support/marrara-qanun -2
			events/support/shakara 3
			events/support/tarhib -2
			events/threaten/haddada-quwwa 2
			events/threaten/tahdid-bi -4
		noun -6
			events/accuse/tahqiq-fi -3
			events/assault/dammara 2
			events/assault/daraba-ahdaf -3
			events/assault/hadama 2
			events/assault/hujum 1
			events/assault/infajara 4
			events/coerce/hujum-iliktruni 3
			events/consult/istiqbal -3
			events/consult/madubat-asha 1
			events/consult/mubahathat -8
			events/consult/qimma -7
			events/consult/ziyara-makan 3
			events/personnel/aqala -1
			events/personnel/tayin 5
			events/personnel/wafat 9
			events/reject/rafd -3
		word
			11 2
				ASSAULT 2
			none
				ACCUSE 5
				AGREE -5
				AID 1
				ASSAULT 4
				COERCE -8
				CONSULT -9
				DISASTER 4
				MOBILIZE -5
				PERSONNEL 1
				PROTEST 6
				REJECT -6
				RETREAT -2
				SANCTION 3
				THREATEN -8
			ابو 3
			اتفاق 1
			اخرين 3
			استجواب -6
			اسرائيل -5
			اعضاء -5
			الاطفال -7
				ASSAULT -7
			الاعدام
				ASSAULT -1
			الاعلام
				PROTEST 3
			الامن -15
			الامير 8
			الجيش 1
			الحوار 2
				CONSULT 2
			الحوثيين
				ASSAULT 1
			الدوله -1
			الرئيس 4
				PERSONNEL -6
			السلام -13
				CONSULT -7
			السلطه
				REQUEST 1
			الشرطه 3
			الشغب 2
				PROTEST 2
			الطائره 1
			العقيد 1
			العنف -8
				PROTEST -2
			القتل
				ASSAULT 1
			القوات 4
				RETREAT 3
			اللجنه 4
			المتمردين -1
			المتهم 3
			المدنيين 3
				ASSAULT 2
			المسؤولين -1
			المعتقلين -7
			المقاومه 4
			الملا 4
				PERSONNEL 4
			الملك -3
			المناطق -2
				ASSAULT -1
			المواطنين -4
			النار -1
				ASSAULT -2
			النفس -2
			الولايات -2
			تنظيم 2
			جندي 1
			دولار -2
				AID -3
			رئيس 3
				ACCUSE 5
			رجال
				ASSAULT 1
			روسيا -3
			شاليط -1
			طالبان -3
			عبوه 2
				ASSAULT 2
			عدن 4
				ASSAULT 4
			عناصر -2
			عنف -1
			قنبله 4
				ASSAULT 4
			مدينه 1
			منفذي -2
			نار 3
				ASSAULT 3
			وزير
				PERSONNEL -1
	governed
		by
			aspect 5
			light 3
			modal -7
			motion 5
			none -1
			other -1
			speech 4
			state -3
	indefinite
		events/accuse/aaraba-istiya 1
		events/accuse/adana 3
		events/accuse/dawa 1
		events/accuse/muhakama -4
		events/accuse/muttaham-bi -1
		events/accuse/tahqiq-fi 1
		events/agree/istidad 3
		events/agree/wad-masdar 1
		events/aid/amal-ighatha 3
		events/aid/qaddama-musaadat -6
		events/aid/sallama-musaadat 1
		events/assault/amaliyya-intihariyya -1
		events/assault/amaliyya-muarrakha 2
		events/assault/darba-askariyya -2
		events/assault/harb-muarrakha -1
		events/assault/hujum -7
		events/assault/ishtabaka -3
		events/assault/itida -9
		events/assault/majzara -1
		events/assault/naffadha-idam -1
		events/assault/qatala 7
		events/assault/qatla 1
		events/coerce/hazara 1
		events/coerce/ihbat-tahrib -2
		events/coerce/inqilab-muarrakh 1
		events/coerce/itaqala 1
		events/coerce/jammada-amwal -2
		events/coerce/mudhakkirat-tawqif 7
		events/coerce/qam-nas -3
		events/coerce/quyud -3
		events/concede/afw 3
		events/consult/hiwar -7
		events/consult/ijtima 8
		events/consult/ittisal-hatifi -1
		events/consult/jawla-ukhra -8
		events/consult/liqa -3
		events/consult/mubahathat 4
		events/consult/mufawadat -1
		events/consult/qarraba -4
		events/disaster/infijar-ghaz 1
		events/disaster/tsunami -3
		events/mobilize/ijraat-amniyya -2
		events/mobilize/tajammua-quwwat -6
		events/personnel/intikhabat -4
		events/personnel/istifta 2
		events/personnel/khada-intikhabat 3
		events/personnel/tayin 1
		events/personnel/wafat -2
		events/protest/adraba 1
		events/protest/idtirabat -7
		events/protest/masira-muarrafa -4
		events/protest/muzahara 5
		events/protest/waqfa-muarrafa -1
		events/reject/asqata-mashru -1
		events/request/daiyan 1
		events/request/dawa 3
		events/retreat/sahaba-quwwat 1
		events/retreat/sallama-mawqi -2
		events/retreat/taraja-quwwat 1
		events/sanction/allaqa-mufawadat 2
		events/support/dam-dawla -4
		events/support/marrara-qanun -2
		events/support/shakara 3
		events/support/tawqi -2
	inside
		container 6
		event -10
		nothing 5
		participant -22
	masdar
		definite -6
		indefinite -1
		possessed 4
	noun
		construct 1
		definite 1
		possessed -4
	number
		null 3
		plural 1
		singular -1
	of
		اجراء -4
		استئناف -10
		استمرار 12
		اعقاب 6
		بتهمه 3
		بعقد -6
		تاجيل 1
		تاريخ 6
		تفاصيل 3
		تمديد 4
		جريمه 4
		حادث 4
		حدوث -1
		حفل 1
		ختام 5
		خط -1
		خوض 1
		رئيس -9
		روابط 1
		سبب 3
		شان 2
		شن -2
		ضحايا 5
		عقد -2
		عمليات 1
		عمليه 2
		فتح 2
		فكره -17
		قيد 4
		لاجراء 7
		لاستئناف -9
		مرحله 2
		مساله -1
		مقر -13
		مناطق -9
		نتائج 6
		هامش 8
		واجراء -3
		واعمال -2
		وتاجيل -1
		وجه -5
		وجود 1
		يتم -1
		يوم 4
	participle
		indefinite 4
	possessed -1
		events/accuse/ahala-qada 2
		events/assault/harrara -2
		events/assault/ightala -3
		events/assault/infajara -6
		events/assault/jarima-bashia -3
		events/assault/maqtal 2
		events/coerce/dahama -4
		events/coerce/saytara 1
		events/consult/ittisalatuhu 1
		events/request/mutalaba -4
		events/retreat/khuruj-min-sijn -1
		events/sanction/idanatuhu -2
		events/support/dam-dawla 7
		events/support/tayid 5
	prepositions
		false 1
	quantity
		vague 1
object
	GROUP
		nominal
			events/assault/asara -5
			events/assault/istihdaf -3
			events/assault/qatla 1
			events/coerce/ajbara 3
			events/coerce/hujum-iliktruni 3
			events/coerce/naqala-sijn -4
			events/consult/qarraba -4
			events/request/daa 2
			events/request/dawa -1
	ORGANIZATION
		nominal
			events/accuse/hammala-masuliyya 1
	PERSON
		name
			events/coerce/awqafa 1
		nominal
			events/agree/wafaqa 1
			events/assault/usiba -7
			events/coerce/awqafa -6
			events/consult/iltaqa 2
			events/consult/liqa 1
			events/personnel/samma-mansib 1
	PLACE
		name
			events/assault/hujum 3
			events/coerce/damma 1
			events/coerce/ihtalla -3
	event
		events/accuse/adana 16
		events/accuse/intaqada 3
		events/accuse/wasafa-intihak -4
		events/assault/hujum -10
		events/assault/masra -3
		events/coerce/manaa 1
		events/mobilize/azzaza-amn -3
		events/reject/rafada 7
		events/reject/rafd 4
		events/request/talab 2
		events/request/talaba-min 7
		events/support/ayyada 9
		events/support/tayid 2
	none
		events/accuse/adana -5
		events/accuse/haajjama -1
		events/accuse/hammala-masuliyya -6
		events/accuse/hukima 1
		events/accuse/ihtajja-dawla 1
		events/accuse/ishtabaha -1
		events/accuse/istada-safir -2
		events/accuse/istankara 2
		events/accuse/ittahama 2
		events/accuse/muttaham-bi -1
		events/accuse/qadaa -3
		events/accuse/shakwa 1
		events/accuse/tahqiq-jinai -2
		events/accuse/tahqiqat 3
		events/agree/daw-akhdar -3
		events/agree/istajaba -2
		events/agree/istidad-muaalan 9
		events/agree/ittafaqa 7
		events/agree/ittafaqa-ala 10
		events/agree/ittifaq -1
		events/agree/ittifaq-musamma 11
		events/agree/ittifaqiyya -3
		events/agree/muwafaqa 1
		events/agree/taahhada 10
		events/agree/waada 6
		events/aid/adkhala-musaadat -3
		events/aid/ajla 3
		events/aid/arsala-musaadat -3
		events/aid/dam-maddi -4
		events/aid/harrara-rahain -3
		events/aid/ilaj-kharij 1
		events/aid/inqadh-nas -3
		events/aid/intashala -5
		events/aid/qaddama-musaadat -2
		events/assault/al-hadith 8
		events/assault/al-jarima 1
		events/assault/al-qital -4
		events/assault/amaliyya-askariyya -2
		events/assault/atlaqa-sarukh -3
		events/assault/dahasa -3
		events/assault/dammara -5
		events/assault/darb-shakhs -2
		events/assault/darba-jawwiyya 1
		events/assault/fajjara-nafsah 1
		events/assault/ghara 9
		events/assault/hadith-irhabi 2
		events/assault/hajama -12
		events/assault/hamla-muqatilin -1
		events/assault/hazama -2
		events/assault/ightala 11
		events/assault/irtikab-intihakat -1
		events/assault/ishtabaka 1
		events/assault/istaada -7
		events/assault/itada 1
		events/assault/itida 2
		events/assault/jarha -7
		events/assault/jarima-bashia -4
		events/assault/kamin -3
		events/assault/muwajaha -3
		events/assault/muwajahat 3
		events/assault/qatla -4
		events/assault/qital -4
		events/assault/qital-sifa 1
		events/assault/sidam -4
		events/assault/tabadul-nar 2
		events/assault/tafjir 10
		events/assault/tarada-min -3
		events/assault/tarada-musallahin -5
		events/assault/tasadda -9
		events/assault/tawaghghul -4
		events/assault/unf -2
		events/assault/usiba 3
		events/coerce/aghlaqa 15
		events/coerce/amaliyya-amniyya -3
		events/coerce/ataha -5
		events/coerce/awqafa 1
		events/coerce/awqafa-imdad -4
		events/coerce/dahama -4
		events/coerce/hajjara 1
		events/coerce/hasara 6
		events/coerce/hazara -2
		events/coerce/hujum-iliktruni 1
		events/coerce/ihtalla -1
		events/coerce/ijraat-istithnaiyya -1
		events/coerce/iqtada -2
		events/coerce/itaqala 4
		events/coerce/jammada-amwal -4
		events/coerce/khasira-mawqi -3
		events/coerce/mudhakkirat-tawqif 1
		events/coerce/qam-nas -1
		events/coerce/qarar-man 3
		events/coerce/qataa-khidma -8
		events/coerce/saytara -15
		events/coerce/suqut-bi-yad -1
		events/coerce/zawwara -6
		events/concede/ighlaq-muataqal 1
		events/concede/istajaba -1
		events/concede/rafaa-uqubat -2
		events/concede/takhalla-an 2
		events/concede/tarajaa-an -1
		events/consult/dawra -7
		events/consult/ijtamaa 2
		events/consult/ijtima 4
		events/consult/istiqbal -4
		events/consult/ittisal-hatifi -6
		events/consult/mutamar -5
		events/consult/tashawara 1
		events/consult/tashawara-hawl 1
		events/consult/wasala-wafd -1
		events/cooperate/sallama-matlub -3
		events/disaster/fayadan 3
		events/disaster/gharaqa 2
		events/disaster/hadith-sayr 1
		events/disaster/ihtaraqa -1
		events/disaster/intishar-marad -1
		events/disaster/isaba-marad -1
		events/disaster/tafasha 1
		events/disaster/tahattamat-taira 2
		events/mobilize/azzaza-amn 1
		events/mobilize/intashara-amn 1
		events/mobilize/istaqdama 1
		events/mobilize/tajammua-quwwat -2
		events/mobilize/wusul-taazizat -6
		events/personnel/adda-yamin 1
		events/personnel/afda-wilaya -6
		events/personnel/aqala -5
		events/personnel/ayyana -1
		events/personnel/faza 4
		events/personnel/iqtira 1
		events/personnel/istifta 5
		events/personnel/nihayat-wilaya -6
		events/personnel/shakkala-hukuma 3
		events/personnel/tarashshaha -1
		events/personnel/tayin 1
		events/personnel/wafat -5
		events/protest/ahdath-shaghab -2
		events/protest/hamlat-muqataa 2
		events/protest/ihtijaj 7
		events/protest/isyan -5
		events/protest/itasama 6
		events/protest/kharaja-shawari 2
		events/protest/masira 3
		events/protest/muzahara 2
		events/protest/raddada-hutafat 2
		events/protest/rafaa-shiarat -1
		events/protest/tajammaa -5
		events/protest/tawaqqafa-an-amal -2
		events/reject/aarada -4
		events/reject/fannada -4
		events/reject/maana -1
		events/reject/qataa-ijtima -3
		events/request/akkada-darura -5
		events/request/alzama -6
		events/request/awsa -8
		events/request/daa-fulan -3
		events/request/daa-liqa 2
		events/request/daa-yield -1
		events/request/dawa -1
		events/request/dawa-yield 1
		events/request/istanjada -7
		events/request/mutalaba -1
		events/request/talab -1
		events/request/talaba-liqa 1
		events/request/talaba-min -2
		events/retreat/awqafa-qital -3
		events/retreat/fakkaka-asliha 2
		events/retreat/hudna -3
		events/retreat/hudna-sariya 2
		events/retreat/inha-ihtilal -2
		events/retreat/insahaba 5
		events/retreat/khuruj-quwwat -3
		events/retreat/sahaba-quwwat 1
		events/retreat/tabadul-asra -1
		events/sanction/hukm-bi -8
		events/sanction/hukm-qadai -4
		events/sanction/kharaja-munazzama 1
		events/sanction/saddaqa-hukm -1
		events/sanction/udina 1
		events/support/abrama -4
		events/support/ashada 7
		events/support/athna 4
		events/support/ayyada -5
		events/support/bayaa-tanzim 6
		events/support/daama-qadiyya -2
		events/support/dafaa-an -4
		events/support/hanna 9
		events/support/marrara-qanun -2
		events/support/rahhaba 2
		events/support/sadaqa-ala 4
		events/support/sawwata-ala -3
		events/support/sawwata-li -1
		events/support/shakara 5
		events/support/tabanna -4
		events/support/tadamana 1
		events/support/tayid -3
		events/support/waqqaa 8
		events/support/waqqaa-ala 1
		events/threaten/haddada-quwwa 4
		events/threaten/hadhdhara-min-radd -3
		events/threaten/tahdid-bi -3
		events/threaten/tawaada 1
	noun
		events/accuse/ahala-qada 6
		events/accuse/intaqada -4
		events/agree/istidad -2
		events/agree/muwafaqa -2
		events/assault/adhdhaba 2
		events/assault/al-hadith -1
		events/assault/alqa-qunbula 2
		events/assault/atlaqa-nar 6
		events/assault/harb-ahliyya -1
		events/assault/hujum 5
		events/assault/iqtaham -3
		events/assault/istaada-mawqi -1
		events/assault/istihdaf 7
		events/assault/qasafa 2
		events/assault/saddal-hujum -7
		events/assault/tafjir -4
		events/assault/zaraa-lughm -1
		events/coerce/dahama 1
		events/coerce/hazara 2
		events/coerce/hujum-iliktruni -6
		events/coerce/iqtaham-amn -2
		events/coerce/itaqala 7
		events/coerce/qabada 3
		events/coerce/qarar-man -4
		events/coerce/sadara 1
		events/coerce/saytara 3
		events/consult/ittisalat-maa -6
		events/consult/jalsa -3
		events/consult/liqa -1
		events/consult/mutamar 8
		events/mobilize/nashara-quwwat -4
		events/mobilize/nashara-sawarikh -1
		events/mobilize/tajriba-nawawiyya 2
		events/mobilize/wusul-taazizat 2
		events/protest/muzahara -3
		events/request/talaba-bi 1
		events/request/wajjaha-bi -1
		events/retreat/afraja 8
		events/retreat/asqata-tuham -1
		events/retreat/atlaqa-sarah 5
		events/support/waqqaa -9
		events/threaten/hadhdhara-tusawwil 2
participants
	0 -4
	many 6
place
	true 8
preposition
	إلى
		events/accuse/ahala-qada 1
		events/aid/naqala-jarha 4
		events/coerce/rahhala-hu -4
		events/consult/jalasa-ila-tawila -1
		events/consult/wasala-masul -1
		events/consult/wasala-wafd -1
		events/consult/ziyara 4
		events/cooperate/taslim-shakhs 1
		events/mobilize/wusul-taazizat -1
		events/personnel/wasala-sulta -1
		events/request/daa 5
		events/request/daa-liqa 2
		events/support/waqqaa -1
	ب
		events/accuse/adana -7
		events/accuse/ittahama 16
		events/accuse/muttaham-bi -1
		events/accuse/tahqiq-fi -1
		events/agree/iltizam -1
		events/agree/taahhud 3
		events/agree/waada 2
		events/agree/wad-masdar 1
		events/assault/kamin -5
		events/assault/qasafa 1
		events/assault/qatala 1
		events/coerce/hasara -7
		events/consult/istiqbal -1
		events/consult/mubahathat -4
		events/disaster/isaba-marad -2
		events/personnel/hall -4
		events/personnel/intikhabat -2
		events/reject/lan-yasmah -3
		events/request/alzama -6
		events/request/amara -6
		events/request/awsa -6
		events/request/daa -1
		events/request/istanjada -12
		events/request/talaba 3
		events/request/talaba-assist 3
		events/request/talaba-bi 7
		events/request/talaba-yield 5
		events/retreat/samaha-dukhul 1
		events/sanction/hukm-qadai 3
		events/support/ashada 12
		events/support/ayyada -1
		events/support/hanna 1
		events/support/rahhaba 7
		events/support/tawqi 1
		events/support/wafaqa-barlaman -4
		events/threaten/haddada-quwwa 5
		events/threaten/tahdid-bi -1
		events/threaten/tawaada 1
	بحق
		events/coerce/mudhakkirat-tawqif 1
		events/sanction/saddaqa-hukm -4
	بين
		events/agree/ittifaqiyya -3
		events/assault/qital 5
		events/consult/hiwar-bayna -5
		events/consult/ittisalat-maa 1
		events/consult/mufawadat 6
		events/support/tawqi 5
	حتى
		events/assault/naffadha-idam -1
	حول
		events/consult/mufawadat 4
	ضد
		events/accuse/tuhma 1
		events/assault/amaliyya-askariyya 3
		events/assault/harb -2
		events/protest/ihtijaj 2
		events/sanction/hukm-qadai 1
		events/sanction/uqubat-llati -3
	على
		events/accuse/adana -8
		events/accuse/lama 4
		events/agree/ittafaqa 5
		events/agree/ittafaqa-ala 3
		events/agree/ittifaq 8
		events/agree/muwafaqa 5
		events/agree/tawafaqa -2
		events/aid/talaqqa-musaadat -7
		events/assault/zaraa-lughm -1
		events/coerce/hasara 7
		events/coerce/hazara 2
		events/concede/rafaa-uqubat -1
		events/consult/liqa -1
		events/consult/mubahathat -3
		events/consult/mufawadat -3
		events/consult/qimma 1
		events/protest/ihtijaj -4
		events/reject/iitarada -3
		events/request/akkada-darura -3
		events/request/daa 2
		events/retreat/asqata-tuham -1
		events/sanction/hukm-qadai 2
		events/support/dam-dawla 3
		events/support/sawwata-ala -6
		events/support/tawqi 6
		events/support/wafaqa-barlaman -3
		events/support/waqqaa 4
	عن
		events/accuse/hammala-masuliyya 2
		events/concede/takhalla-an 1
		events/protest/tawaqqafa-an-amal -2
	في
		events/accuse/ittahama 4
		events/accuse/tahqiq-fi -3
		events/accuse/tahqiq-jinai -1
		events/agree/ittafaqa 3
		events/agree/ittifaq -2
		events/agree/muwafaqa -3
		events/agree/taahhada 1
		events/agree/tawassul -2
		events/agree/wafaqa 4
		events/aid/qaddama-musaadat -2
		events/aid/talaqqa-musaadat 2
		events/assault/al-hadith -7
		events/assault/amaliyyatuha -2
		events/assault/hajama -6
		events/assault/haraqa-mabna -1
		events/assault/hujum 3
		events/assault/iqtaham 1
		events/assault/khatafa 2
		events/assault/maraka 1
		events/assault/masra 3
		events/assault/naffadha-idam 1
		events/assault/niza -6
		events/assault/qatla 1
		events/assault/tadakhkhul-askari -4
		events/assault/tawaghghul -2
		events/coerce/aghlaqa -4
		events/coerce/athara -7
		events/coerce/awqafa 2
		events/coerce/ihtajaza -8
		events/coerce/istawla -3
		events/coerce/itaqala 3
		events/coerce/muhtajaz-fi -1
		events/coerce/qabd 2
		events/coerce/saytara -5
		events/concede/jammada-istitan -7
		events/consult/ijtima 1
		events/consult/mubahathat 1
		events/consult/mutamar 1
		events/consult/qimma 4
		events/consult/zara 1
		events/disaster/hariq 3
		events/mobilize/nashara-quwwat 5
		events/personnel/ayyana 2
		events/personnel/hall -5
		events/personnel/jawlat-iada -2
		events/protest/idtirabat -3
		events/protest/ihtijaj 3
		events/protest/kharaja-shawari 3
		events/request/amara -7
		events/request/daa 8
		events/request/talab 4
		events/retreat/asqata-tuham -1
		events/sanction/hukm-qadai 2
		events/support/daama -3
		events/threaten/hadhdhara-tusawwil 1
	ل
		events/accuse/muhakama -1
		events/agree/arada-musaada -1
		events/agree/daw-akhdar -6
		events/agree/iltizam 2
		events/agree/istajaba -3
		events/agree/ittifaq 2
		events/agree/muwafaqa 1
		events/aid/darraba 1
		events/aid/qaddama-musaadat -1
		events/assault/amaliyya-muqatilin -7
		events/assault/darba -11
		events/assault/hajama -2
		events/assault/ightala -1
		events/assault/iqtaham 2
		events/assault/istaada-mawqi 2
		events/assault/istihdaf 1
		events/assault/khuruq 1
		events/assault/qatala -4
		events/assault/tasadda -2
		events/coerce/dahama -2
		events/coerce/hasara 2
		events/coerce/qabd 1
		events/consult/bahatha 1
		events/consult/ijtima 2
		events/consult/istiqbal -4
		events/consult/ittisalat-maa -1
		events/consult/mubahathat 2
		events/consult/mufawadat 4
		events/consult/ziyara 5
		events/consult/ziyara-makan 6
		events/disaster/hariq 1
		events/mobilize/arsala-quwwat 1
		events/mobilize/tajriba-nawawiyya 2
		events/personnel/intakhaba 1
		events/personnel/shakkala-hukuma -1
		events/personnel/tarashshaha -1
		events/personnel/tawalla -1
		events/protest/ihtashada -1
		events/reject/imtanaa -2
		events/reject/rafada 5
		events/request/daa 1
		events/request/daa-yield 1
		events/request/dawa 8
		events/request/dawa-liqa 5
		events/request/dawa-yield 1
		events/request/haththa 1
		events/request/wajjaha-bi -2
		events/support/daama-qadiyya 1
		events/support/dam 3
		events/support/mawqif-daim -3
		events/support/shakara 2
		events/support/tabanna -1
		events/support/tawqi 5
	مع
		events/agree/tawassul 6
		events/assault/hujum -7
		events/assault/sidam -2
		events/consult/hadatha-masul -1
		events/consult/ittisalat-maa -4
		events/consult/liqa -1
		events/consult/naqasha-maa 1
		events/consult/tawasala-maa -3
		events/support/tadamana 1
	من
		events/accuse/aaraba-istiya 1
		events/accuse/adana -2
		events/accuse/tahqiqat -1
		events/aid/madda-yad-aawn -1
		events/aid/naqala-jarha -1
		events/assault/atlaqa-sarukh 2
		events/assault/dammara 5
		events/assault/hadama -2
		events/assault/hujum 3
		events/assault/iqtaham -5
		events/assault/maqtal -1
		events/assault/qatla -6
		events/assault/tarada-min -5
		events/coerce/manaa -2
		events/consult/wasala-masul -6
		events/personnel/afa-min-mansib 1
		events/personnel/insahaba-barlaman -3
		events/personnel/istaqala 2
		events/request/talab -1
		events/request/talaba-min 3
		events/retreat/afraja 8
		events/retreat/khuruj-min-sijn -1
		events/retreat/sahaba-quwwat 5
		events/sanction/kharaja-munazzama 1
		events/sanction/saddaqa-hukm -1
		events/sanction/uqubat-llati 1
		قبل
			events/assault/hujum 2
recipient
	AGR 2
	BUS -3
		ASSAULT -5
		COERCE -1
		events/assault/istihdaf -4
	COP 1
		ACCUSE -4
		ASSAULT 6
		PROTEST -3
		REQUEST 1
	CRM
		ACCUSE -4
		events/coerce/itaqala 1
		events/sanction/saddaqa-hukm -1
	CVL -6
		ACCUSE -3
		AID 9
		ASSAULT 6
		COERCE 2
		CONCEDE -5
		PERSONNEL -9
		RETREAT -3
		events/aid/ajla 2
		events/assault/adhdhaba 1
		events/assault/al-hadith 1
		events/assault/atlaqa-nar 1
		events/assault/haraqa-shakhs 4
		events/assault/iqtaham -4
		events/assault/jarha -3
		events/assault/qatala -5
		events/assault/usiba -3
		events/coerce/ajbara 1
		events/coerce/hajjara 1
		events/coerce/itaqala 4
		events/coerce/manaa 1
		events/coerce/muhtajaz-fi -9
		events/retreat/afraja 2
		events/retreat/atlaqa-sarah -2
	EDU
		ASSAULT 9
	ELI
		ACCUSE -1
		COERCE 5
	GOV 1
		ACCUSE 7
		ASSAULT -7
		COERCE -3
		PERSONNEL 5
		RETREAT -7
		SANCTION -3
		events/accuse/intaqada 1
		events/accuse/istajwaba 15
		events/assault/hujum -7
		events/personnel/adda-yamin 1
		events/personnel/afda-wilaya -3
		events/personnel/aqala -3
		events/personnel/kallafa -2
		events/support/dam 1
	HLH 3
		ASSAULT 5
		events/assault/hujum 4
	IGO 2
		SANCTION 3
	JRN 13
		ASSAULT 4
		events/assault/maqtal 1
		events/coerce/itaqala -2
	LEG
		COERCE -7
	MIL -5
		AGREE -3
		COERCE -7
		COOPERATE -4
		SUPPORT 3
		events/assault/amaliyya-askariyya -13
		events/assault/hujum 1
		events/assault/maqtal -7
	NGO 1
		SUPPORT 2
	OPP 2
		ACCUSE 1
		SUPPORT 1
	PTY
		ACCUSE 3
		ASSAULT -7
		PERSONNEL -1
		SANCTION -3
	REB -3
		AID -4
		ASSAULT 2
		COERCE -6
		events/assault/harb -1
		events/assault/hazama -3
		events/assault/istaada 7
		events/assault/istaada-mawqi -5
		events/coerce/itaqala -2
		events/support/bayaa-tanzim 4
		events/support/dam-dawla -5
	REF
		events/coerce/manaa -3
	REL 2
		ACCUSE 1
		PERSONNEL 3
		events/assault/qatala -1
	SET 8
	UAF -1
		COERCE -1
		SUPPORT -1
		events/coerce/itaqala -4
	any -2
		ACCUSE 2
		ASSAULT 6
		COERCE -3
		CONCEDE -2
		PERSONNEL 3
		PROTEST -5
		REQUEST -2
		SANCTION 3
		SUPPORT -5
		THREATEN -7
		events/accuse/ittahama 4
		events/accuse/tahqiqat -1
		events/aid/madda-yad-aawn -5
		events/aid/qaddama-musaadat -1
		events/assault/atlaqa-sarukh -8
		events/assault/daraba-ahdaf -1
		events/assault/ghazw 3
		events/assault/hujum -4
		events/assault/istahdafa -8
		events/assault/istihdaf 1
		events/assault/maqtal 3
		events/assault/qasafa 1
		events/assault/qatala 6
		events/assault/qatla 5
		events/coerce/awqafa 2
		events/coerce/hasara 4
		events/coerce/ihtajaza-juthath -3
		events/coerce/itaqala 2
		events/coerce/qabd 4
		events/personnel/ayyana 2
		events/personnel/intakhaba 4
		events/reject/rafada -1
		events/sanction/uqubat 2
		events/support/ayyada -2
		events/support/daama-qadiyya -3
		events/support/dam-dawla -2
		events/threaten/hadhdhara-min-radd -5
	none -4
		AGREE -6
		AID 2
		ASSAULT -6
		COERCE 15
		DISASTER 1
		PROTEST 8
		REQUEST -7
		SANCTION -1
		SUPPORT -5
		THREATEN 5
		events/accuse/adana 6
		events/accuse/haqqaqat-shurta -1
		events/accuse/istajwaba -1
		events/accuse/istankara 3
		events/accuse/naddada 1
		events/accuse/tahqiq-jinai -3
		events/accuse/wasafa-intihak -6
		events/agree/daw-akhdar -2
		events/agree/istidad -4
		events/agree/ittafaqa 5
		events/agree/ittifaq-musamma 11
		events/agree/ittifaqiyya -4
		events/agree/taahhada 3
		events/agree/taahhud-bi 1
		events/agree/tawafaqa -3
		events/agree/tawassala 1
		events/agree/tawassul -1
		events/agree/waada 3
		events/agree/wad-masdar 1
		events/aid/arsala-musaadat -3
		events/assault/al-udwan -1
		events/assault/alqa-qunbula 1
		events/assault/amal-unf -6
		events/assault/amaliyya-irhabiyya 2
		events/assault/amaliyya-muqatilin -1
		events/assault/amaliyyatuha -1
		events/assault/atlaqa-nar -2
		events/assault/dammara 3
		events/assault/darba 3
		events/assault/fajjara-nafsah 1
		events/assault/harb-ahliyya -4
		events/assault/harb-makan -2
		events/assault/harrara 2
		events/assault/hujum-kimyai 2
		events/assault/itida 4
		events/assault/kamin -9
		events/assault/khuruq 2
		events/assault/majzara 9
		events/assault/muwajaha -4
		events/assault/muwajahat 2
		events/assault/niza -4
		events/assault/qatala -9
		events/assault/qital 1
		events/assault/qital-sifa 2
		events/assault/sidam -1
		events/assault/sidamat 1
		events/assault/tadakhkhul-askari -1
		events/assault/tawaghghul -1
		events/assault/unf -5
		events/coerce/amaliyya-amniyya -5
		events/coerce/dabata 2
		events/coerce/dahama 3
		events/coerce/damma 2
		events/coerce/habs-ihtiyati 3
		events/coerce/hasara -5
		events/coerce/ihtajaza -5
		events/coerce/ihtalla -2
		events/coerce/istawla 5
		events/coerce/khasira-mawqi -3
		events/coerce/manaa 1
		events/coerce/rahhala-hu -1
		events/coerce/saytara -5
		events/coerce/zawwara -6
		events/concede/aalana-hudna 2
		events/concede/algha-qanun -1
		events/concede/ighlaq-muataqal 1
		events/concede/istajaba -1
		events/concede/takhalla-an 3
		events/consult/bahatha -2
		events/consult/bahatha-maa 1
		events/consult/bahth-masdar -2
		events/consult/dawra -5
		events/consult/hiwar -6
		events/consult/hiwar-bayna -5
		events/consult/ijtamaa 3
		events/consult/ijtima 5
		events/consult/iltaqa 4
		events/consult/ittisal-hatifi -2
		events/consult/ittisalat-maa -2
		events/consult/ittisalatuhu 1
		events/consult/jalasa-ila-tawila -1
		events/consult/jalsa -5
		events/consult/jalsa-mughlaqa 2
		events/consult/jawla-ukhra -1
		events/consult/liqa 2
		events/consult/madubat-asha 1
		events/consult/mubahathat-ghayr-mubashira 1
		events/consult/munaqashat-mashru 5
		events/consult/naqasha-maa 4
		events/consult/qarraba -4
		events/consult/tabadala-ara 2
		events/consult/tafawud -3
		events/consult/tashawara-hawl 1
		events/consult/tawasala-maa -6
		events/consult/wasala-masul -2
		events/cooperate/istinaf-rihalat -1
		events/disaster/hadith-gharaq -3
		events/disaster/hariq 1
		events/disaster/ihtaraqa -1
		events/disaster/infijar-ghaz 2
		events/disaster/inhiyar-turba -3
		events/disaster/karitha -1
		events/disaster/tafasha 3
		events/disaster/tsunami -2
		events/mobilize/arsala-quwwat 1
		events/mobilize/atlaqa-balisti 3
		events/mobilize/hashada-quwwat 1
		events/mobilize/ijraat-amniyya -2
		events/mobilize/ikhtaraqa-ajwaa -3
		events/mobilize/intashara-amn 1
		events/mobilize/intashara-jaysh 4
		events/mobilize/tajammua-quwwat -2
		events/mobilize/tajriba-nawawiyya 2
		events/mobilize/taqaddama-quwwat -4
		events/mobilize/wusul-taazizat -2
		events/personnel/ayyana -3
		events/personnel/intikhabat 3
		events/personnel/iqtira 1
		events/personnel/istaqala 5
		events/personnel/istifta 3
		events/personnel/istihqaq-intikhabi 2
		events/personnel/khada-intikhabat 4
		events/personnel/tarashshaha -3
		events/personnel/tashkila -2
		events/personnel/wafat-munya -2
		events/protest/adraba 5
		events/protest/ahdath-shaghab -2
		events/protest/hamlat-muqataa 2
		events/protest/harak 1
		events/protest/idtirabat -4
		events/protest/ihtajja -3
		events/protest/ihtijaj 1
		events/protest/isyan -4
		events/protest/itasama 6
		events/protest/kharaja-shawari 3
		events/protest/masira 7
		events/protest/masira-muarrafa 2
		events/protest/masirat -1
		events/protest/qata-turuq -3
		events/protest/raddada-hutafat 2
		events/protest/tajammaa -4
		events/protest/tawaqqafa-an-amal -2
		events/protest/thawra -4
		events/reject/aarada 2
		events/reject/asqata-mashru -1
		events/reject/fannada -6
		events/reject/istabaada -3
		events/reject/lan-yaqbal 1
		events/reject/maana -1
		events/reject/qataa-ijtima -3
		events/reject/rafada 7
		events/reject/rafada-liqa 3
		events/reject/rafada-yield 5
		events/reject/tajawaza-fitu 1
		events/request/amara -5
		events/request/awamir -4
		events/request/daa-fulan -5
		events/request/daa-liqa 2
		events/request/dawa-yield 1
		events/request/iqtaraha-masul -1
		events/request/iqtaraha-shay -1
		events/request/iqtirah-bi -1
		events/request/ishtarata -4
		events/request/istanjada -1
		events/request/matalib-bi 2
		events/request/talaba 11
		events/request/talaba-assist 2
		events/request/talaba-min 1
		events/request/talaba-yield 4
		events/retreat/asqata-tuham -2
		events/retreat/atlaqa-sarah 2
		events/retreat/awqafa-qital -2
		events/retreat/fakkaka-asliha 4
		events/retreat/fataha-mabar -2
		events/retreat/hudna -3
		events/retreat/hudna-sariya 3
		events/retreat/inha-ihtilal -2
		events/retreat/insahaba 4
		events/retreat/khuruj-quwwat -2
		events/retreat/sahaba-quwwat 2
		events/retreat/sallama-silah -2
		events/sanction/hukm-qadai -4
		events/support/daama-qadiyya 2
		events/support/dam -4
		events/support/hanna 1
		events/support/iqamat-alaqat -1
		events/support/marrara-qanun -2
		events/support/sadaqa-ala 1
		events/support/sawwata-ala -3
		events/support/sawwata-li -1
		events/support/tabanna -1
		events/support/tadamana 2
		events/support/tawqi 3
		events/support/tayid 4
		events/support/waqqaahu 1
		events/threaten/haddada 3
recipients
	0 -4
	1 5
	many 5
sectors
	COP
		any
			ACCUSE -3
		none
			ACCUSE 4
			ASSAULT -5
	CRM
		none
			COERCE -2
	CVL
		COP
			PROTEST -5
		none
			AGREE -1
			ASSAULT 6
			COERCE 3
			CONSULT -6
			PROTEST 10
			REQUEST -5
			RETREAT -1
	ELI
		none
			PERSONNEL 2
	GOV
		CVL
			ACCUSE -3
			AID -1
			COERCE -2
			REQUEST -1
			RETREAT -3
		GOV
			CONSULT 3
			PERSONNEL 4
			REQUEST 1
			SUPPORT 4
		JUD
			ACCUSE -1
		MIL
			COERCE 1
		any
			AGREE -2
			AID -2
			SUPPORT -1
		none
			ACCUSE 2
			AGREE -3
			AID 8
			PERSONNEL -9
			REJECT 2
			REQUEST -1
			RETREAT -1
	HLH
		CVL
			AID 3
	IGO
		none
			CONSULT 8
			REQUEST 6
			SUPPORT -1
	JRN
		none
			CONSULT -1
	JUD
		CRM
			SANCTION 2
		GOV
			ACCUSE -1
		any
			COERCE -3
		none
			ACCUSE 2
			AGREE -1
			CONSULT -9
			REJECT 2
	LEG
		GOV
			ACCUSE 3
		none
			AGREE -1
			COERCE 3
	MIL
		CVL
			COERCE 3
		MIL
			ASSAULT -3
		REB
			ASSAULT -3
		UAF
			ASSAULT 4
		any
			ASSAULT 2
		none
			ACCUSE -5
			ASSAULT 4
			COOPERATE -5
			MOBILIZE 2
			RETREAT 9
	OPP
		none
			PROTEST 1
	PTY
		GOV
			REQUEST -1
		none
			AGREE 5
			ASSAULT -1
			PERSONNEL -1
			SUPPORT 1
	REB
		CVL
			ASSAULT 2
		JRN
			ASSAULT -2
		REB
			ASSAULT 4
		any
			ASSAULT -3
		none
			ASSAULT -7
			COERCE 9
			MOBILIZE -1
			REQUEST -4
	REL
		none
			PERSONNEL 6
	SET
		CVL
			ASSAULT -1
	SPY
		none
			ACCUSE 1
	UAF
		CVL
			ASSAULT 5
			COERCE -2
	any
		CVL
			AGREE -3
			CONSULT -4
			REQUEST -1
		GOV
			COERCE -1
			SUPPORT -1
		MIL
			AGREE -1
			ASSAULT 3
		PTY
			ASSAULT -1
		REB
			ASSAULT 4
		any
			ASSAULT -2
			COERCE 7
		none
			ACCUSE -3
			AGREE 4
			AID -1
			COERCE -5
			CONSULT 3
			COOPERATE 6
			MOBILIZE 5
			PERSONNEL -1
			REJECT 1
			REQUEST -2
			RETREAT 1
			THREATEN 2
	none
		AGR
			ASSAULT -1
		BUS
			ACCUSE 1
		COP
			ASSAULT 8
		CRM
			ACCUSE -3
			COERCE -1
			RETREAT 4
			SANCTION -2
		CVL
			ASSAULT -2
			COERCE 4
			PERSONNEL -5
		ELI
			COERCE 1
		GOV
			ACCUSE 1
			PERSONNEL 1
		HLH
			ASSAULT 3
		JRN
			ASSAULT 9
		LEG
			COERCE -6
			PERSONNEL 2
		MIL
			ACCUSE -4
			ASSAULT 5
			COERCE -2
		OPP
			RETREAT -2
		PTY
			PERSONNEL -1
		REB
			AID -1
		REF
			COERCE 3
		REL
			ASSAULT -14
			PERSONNEL 2
		UAF
			ASSAULT -4
			COERCE 1
		any
			ACCUSE 1
			ASSAULT 1
			PERSONNEL 2
		none
			ASSAULT 8
			COERCE -7
			CONCEDE 1
			CONSULT 3
			DISASTER 1
			PERSONNEL -2
			REQUEST 3
			SANCTION -3
setting
	false
		false
			ACCUSE 1
			AID 3
			ASSAULT -5
			COERCE 5
			CONCEDE -3
			CONSULT -4
			DISASTER -8
			MOBILIZE -8
			PROTEST -2
			REJECT 2
			REQUEST 1
			RETREAT -5
			SUPPORT 1
			THREATEN 1
		true
			AGREE -2
			ASSAULT 10
			CONSULT -7
			COOPERATE -2
			DISASTER 3
			MOBILIZE -1
			PERSONNEL 3
			PROTEST 3
			REJECT -1
			REQUEST -7
			RETREAT 5
			SANCTION 7
	true
		false
			AID 1
			ASSAULT 4
			CONSULT 5
			MOBILIZE 1
			PROTEST -2
			RETREAT 2
			SANCTION -10
		true
			AID -1
			COERCE -8
			CONSULT 6
			MOBILIZE 4
			PERSONNEL -3
			RETREAT -1
source
	false 2
		ACCUSE 2
		AGREE -5
		COOPERATE -1
		DISASTER -4
		MOBILIZE -6
		PERSONNEL 1
		PROTEST 1
		RETREAT 1
		SANCTION 7
		SUPPORT 1
	true
		ACCUSE 1
		AID 3
		COERCE 1
		DISASTER 4
		MOBILIZE 2
		PERSONNEL -4
		PROTEST -4
		REJECT 5
		SANCTION -6
		SUPPORT -3
subject
	GROUP
		nominal
			events/aid/talaqqa-musaadat -1
			events/assault/dammara 1
			events/consult/tashawara-hawl 1
			events/protest/tazahara 2
			events/reject/aarada 2
			events/support/ayyada -4
			events/support/waqqaa 2
	ORGANIZATION
		name
			events/coerce/saytara -1
		nominal
			events/assault/istaada-mawqi -6
			events/coerce/saytara -1
			events/reject/rafada 2
			events/request/amara -1
			events/request/talaba-min 1
	PERSON
		name
			events/personnel/tawalla 3
		nominal
			events/agree/taahhada -5
			events/consult/iltaqa 2
			events/consult/istaqbala 1
			events/consult/zara 1
			events/request/daa 2
	PLACE
		name
			events/reject/rafada 1
	event
		events/request/talaba -4
	none
		events/accuse/aaraba-istiya 1
		events/accuse/haajjama -2
		events/accuse/istada-safir -5
		events/accuse/istajwaba 2
		events/accuse/istankara 2
		events/accuse/ittahama 4
		events/accuse/lahaqa-qadaiyyan -3
		events/accuse/mathala-amam -5
		events/accuse/muttaham-bi -1
		events/accuse/shakwa 1
		events/accuse/shakwa-rufiat 1
		events/accuse/tuham 2
		events/accuse/wabbakha -11
		events/accuse/wasafa-intihak -4
		events/agree/ard-taqaddama -1
		events/agree/ittifaq-musamma 6
		events/agree/ittifaqiyya -3
		events/agree/qabul -3
		events/agree/taahhud-bi 1
		events/agree/tawassul -1
		events/agree/waada 3
		events/agree/wad-masdar 3
		events/aid/ajla 3
		events/aid/harrara-rahain -1
		events/aid/inqadh-nas -5
		events/aid/intashala -1
		events/aid/khassasa -1
		events/aid/talaqqa-musaadat 1
		events/assault/adhdhaba 6
		events/assault/al-qital -6
		events/assault/amaliyya-irhabiyya 3
		events/assault/amaliyya-muqatilin -8
		events/assault/asara -5
		events/assault/atlaqa-sarukh -1
		events/assault/daraba-ahdaf -1
		events/assault/darba-askariyya -1
		events/assault/darba-jawwiyya 1
		events/assault/ghara 5
		events/assault/ghazw 4
		events/assault/hadama 1
		events/assault/hadith-irhabi 2
		events/assault/hajama -6
		events/assault/hamla-muqatilin -1
		events/assault/haraqa-shakhs 3
		events/assault/harb-ahliyya -1
		events/assault/harb-makan -2
		events/assault/hazama -2
		events/assault/hujum 4
		events/assault/hujum-kimyai 2
		events/assault/hujum-sarukhi 1
		events/assault/idam -2
		events/assault/ightala 10
		events/assault/ightasaba 3
		events/assault/iqtaham -6
		events/assault/istaada -5
		events/assault/itida 7
		events/assault/jarha -8
		events/assault/kamin -4
		events/assault/majzara 2
		events/assault/maqtal 2
		events/assault/maraka 1
		events/assault/muwajaha -3
		events/assault/muwajahat 3
		events/assault/niza -3
		events/assault/qasafa 2
		events/assault/qital-sifa 2
		events/assault/sidamat 1
		events/assault/tafjir 9
		events/assault/tamshit -2
		events/assault/tarada-min -5
		events/assault/tarada-musallahin -6
		events/assault/tawaghghul -7
		events/assault/unf -4
		events/assault/zaraa-lughm -7
		events/coerce/ajbara -5
		events/coerce/amaliyya-amniyya -6
		events/coerce/athara -2
		events/coerce/dabata 3
		events/coerce/dahama -3
		events/coerce/fakkaka-khaliyya 1
		events/coerce/hajaza 2
		events/coerce/hajjara 1
		events/coerce/hamlat-itiqalat 1
		events/coerce/ihbat-tahrib -1
		events/coerce/ihtalla -2
		events/coerce/ikhtaraqa-mawqi 3
		events/coerce/iqama-jabriyya 2
		events/coerce/iqtada -1
		events/coerce/jammada-amwal -1
		events/coerce/mudhakkirat-tawqif 5
		events/coerce/mulahaqat-amn -6
		events/coerce/naqala-sijn -2
		events/coerce/qabd 1
		events/coerce/qarar-man -1
		events/coerce/qarsana-iliktruniyya -1
		events/coerce/saytara 4
		events/coerce/tarada-mulahaqa -2
		events/coerce/zawwara -6
		events/concede/aalana-hudna 2
		events/concede/algha-qanun -2
		events/concede/ighlaq-muataqal 1
		events/concede/istajaba -1
		events/concede/itadhara 3
		events/concede/rafaa-uqubat -12
		events/concede/takhalla-an 1
		events/consult/bahth-masdar -2
		events/consult/dawra -5
		events/consult/hiwar -6
		events/consult/hiwar-bayna -5
		events/consult/ijtima 5
		events/consult/iltaqa 1
		events/consult/istiqbal -1
		events/consult/ittisal-hatifi -2
		events/consult/ittisalat-maa -2
		events/consult/ittisalatuhu 1
		events/consult/jalasa-ila-tawila -1
		events/consult/jalsa -5
		events/consult/jalsa-mughlaqa 2
		events/consult/jawla-ukhra -1
		events/consult/liqa 3
		events/consult/madubat-asha 1
		events/consult/mubahathat-ghayr-mubashira 1
		events/consult/munaqashat-mashru 5
		events/consult/qarraba -4
		events/consult/sallama-risala -3
		events/consult/tabadala-ara 2
		events/consult/tafawud -3
		events/consult/ziyara 3
		events/cooperate/taawana -1
		events/cooperate/taslim-shakhs 1
		events/disaster/fayadan 3
		events/disaster/gharaqa 2
		events/disaster/hadith-gharaq -1
		events/disaster/hariq 2
		events/disaster/karitha -1
		events/disaster/tahattamat-taira 3
		events/disaster/uasar 1
		events/disaster/zilzal 2
		events/mobilize/atlaqa-balisti 3
		events/mobilize/ijraat-amniyya -2
		events/mobilize/tajammua-quwwat -7
		events/mobilize/tajriba-nawawiyya 2
		events/mobilize/taqaddama-quwwat -3
		events/personnel/afda-wilaya -2
		events/personnel/faza 5
		events/personnel/intakhaba 1
		events/personnel/intikhabat 3
		events/personnel/iqtira 1
		events/personnel/istifta 3
		events/personnel/istihqaq-intikhabi 2
		events/personnel/khada-intikhabat 5
		events/personnel/mubayaa -3
		events/personnel/taadil-wizari 1
		events/personnel/tansib 3
		events/personnel/tarashshaha -3
		events/personnel/tashkila -2
		events/personnel/tayin 4
		events/personnel/wafat -2
		events/personnel/wafat-munya -2
		events/personnel/wasala-sulta -2
		events/protest/adraba 5
		events/protest/ahdath-shaghab -2
		events/protest/hamlat-muqataa 2
		events/protest/harak 1
		events/protest/idtirabat -4
		events/protest/ihtijaj 1
		events/protest/isyan -4
		events/protest/itasama 5
		events/protest/masira 7
		events/protest/masirat -1
		events/protest/muzahara 2
		events/protest/qata-turuq -3
		events/protest/tawaqqafa-an-amal -2
		events/protest/thawra -5
		events/reject/aarada -1
		events/reject/asqata-mashru -1
		events/reject/iitarada -5
		events/reject/insahaba-ijtima -3
		events/reject/lan-yaqbal 1
		events/reject/maana -1
		events/reject/rafada -7
		events/reject/rafada-liqa 3
		events/reject/rafada-yield 5
		events/reject/rafd 5
		events/reject/tajawaza-fitu 1
		events/request/al-talab -2
		events/request/alzama -6
		events/request/daiyan 1
		events/request/dawa-yield 4
		events/request/iqtaraha-shay -1
		events/request/nashada 5
		events/request/talaba 7
		events/retreat/afraja 8
		events/retreat/awqafa-qital -3
		events/retreat/fakkaka-asliha 2
		events/retreat/fataha-mabar -1
		events/retreat/hudna -5
		events/retreat/hudna-sariya 3
		events/retreat/ifraj 1
		events/retreat/inha-ihtilal -3
		events/retreat/istaslama 1
		events/retreat/sahaba-quwwat 5
		events/retreat/sallama-mawqi -1
		events/retreat/samaha-dukhul 1
		events/retreat/taraja-quwwat 2
		events/sanction/allaqa-mufawadat 1
		events/sanction/aqaba -3
		events/sanction/hukm-bi -3
		events/sanction/idanatuhu -2
		events/sanction/kharaja-munazzama 1
		events/sanction/saddaqa-hukm -1
		events/sanction/uqubat-llati 3
		events/support/ashada 3
		events/support/bayaa-tanzim 1
		events/support/daama -3
		events/support/dam-dawla -4
		events/support/hanna 7
		events/support/imtadaha -3
		events/support/iqamat-alaqat -1
		events/support/marrara-qanun -5
		events/support/mawqif-daim -3
		events/support/shakara 3
		events/support/tadamana 5
		events/support/tawqi 4
		events/support/waqqaa-ala -2
		events/threaten/haddada-hu -3
		events/threaten/haddada-quwwa 1
		events/threaten/ibtazza -1
	noun
		events/accuse/hammala-masuliyya -1
		events/protest/ihtashada -3
		events/request/daa -2
		events/support/ayyada 6
		events/support/waqqaa -4
tense
	past 6
	present -18
text
	density
		0 -29
			ASSAULT -7
			CONSULT -4
			PERSONNEL 1
		1 -15
			ACCUSE -7
			AGREE 2
			CONCEDE 5
			CONSULT -3
			DISASTER 2
			PERSONNEL 3
			PROTEST -1
			REQUEST -5
		2 -6
			AGREE 3
			AID -2
			ASSAULT -6
			MOBILIZE -3
			PERSONNEL 1
			REQUEST -5
			RETREAT 13
			SANCTION 2
		3 1
			ACCUSE 9
			AGREE -2
			AID 1
			ASSAULT -5
			CONCEDE -2
			COOPERATE -8
			DISASTER 7
			MOBILIZE -5
			PERSONNEL -2
			PROTEST 4
			REJECT -1
			REQUEST 3
			RETREAT 13
			SANCTION -8
			SUPPORT 2
		4 5
			ACCUSE 6
			AGREE -3
			ASSAULT 2
			CONCEDE 6
			CONSULT 8
			MOBILIZE 1
			PROTEST -16
			RETREAT -8
		5 3
			AGREE 1
			AID 1
			ASSAULT 7
			COERCE -1
			CONCEDE -4
			CONSULT 6
			COOPERATE -2
			DISASTER -3
			MOBILIZE -1
			PROTEST 10
			REJECT 2
			REQUEST 2
			RETREAT -9
			SANCTION -5
			SUPPORT 2
			THREATEN 2
		6 4
			AGREE -3
			AID -7
			ASSAULT 6
			COERCE -2
			CONCEDE -6
			CONSULT -5
			COOPERATE 10
			MOBILIZE 7
			PERSONNEL -5
			PROTEST 7
			REJECT 10
			REQUEST 1
			SANCTION 6
	main
		ACCUSE
			AGREE -4
			AID -2
			COERCE 10
			CONCEDE -3
			CONSULT -13
			PERSONNEL 6
			PROTEST 2
			REJECT 1
			REQUEST -5
			RETREAT 2
			SANCTION -2
			THREATEN 1
		AGREE
			ACCUSE 1
			AGREE 4
			ASSAULT -6
			CONCEDE -4
			MOBILIZE -2
			REJECT -3
			RETREAT 7
			SANCTION -1
		AID
			AGREE 3
			AID 3
			ASSAULT -7
			DISASTER 5
			REQUEST 1
			SUPPORT 1
		ASSAULT
			ACCUSE 4
			AGREE 2
			AID 10
			ASSAULT 9
			COERCE 1
			CONCEDE -2
			DISASTER -21
			MOBILIZE 1
			PERSONNEL -6
			PROTEST -10
			REQUEST -4
			RETREAT -4
			SANCTION 1
			THREATEN 5
		COERCE
			AGREE -16
			ASSAULT 3
			COERCE 2
			CONCEDE 9
			COOPERATE 8
			DISASTER 4
			PERSONNEL -1
			REJECT -5
			REQUEST 1
			RETREAT -1
			SANCTION -5
			SUPPORT -11
		CONCEDE
			CONCEDE 15
			REJECT -2
		CONSULT
			ACCUSE -2
			AID -2
			COERCE -1
			CONCEDE -2
			CONSULT 6
			COOPERATE -5
			DISASTER -7
			MOBILIZE -8
			PROTEST -9
			REJECT 4
			RETREAT 1
			SANCTION 3
			SUPPORT -1
		DISASTER
			AID 9
			ASSAULT -25
			COERCE -10
			DISASTER 20
			PERSONNEL -19
			REQUEST -8
			SUPPORT -7
			THREATEN -6
		MOBILIZE
			AGREE -3
			ASSAULT -8
			MOBILIZE 14
			REQUEST 5
		PERSONNEL
			AGREE 3
			ASSAULT 3
			CONSULT -8
			MOBILIZE 1
			PERSONNEL 14
			REQUEST -3
			SANCTION -5
			SUPPORT 9
		PROTEST
			ACCUSE -2
			ASSAULT 1
			CONSULT -2
			DISASTER -12
			MOBILIZE 11
			PROTEST 2
			REJECT -20
			REQUEST -4
			THREATEN -6
		REJECT
			AGREE -4
			AID 2
			MOBILIZE -2
			PROTEST 8
			REJECT 7
			SUPPORT 1
		REQUEST
			ASSAULT 5
			COERCE -1
			CONSULT 8
			REJECT -1
			REQUEST 7
			RETREAT -3
		RETREAT
			ACCUSE 2
			AGREE 1
			ASSAULT 3
			CONSULT 5
			MOBILIZE -6
			RETREAT 4
			SUPPORT 7
		SANCTION
			ACCUSE -2
			AGREE -2
			AID -9
			COERCE 11
			REJECT 7
			REQUEST 1
			RETREAT -4
			SANCTION 14
			SUPPORT -1
		SUPPORT
			ASSAULT 7
			CONSULT 1
			REJECT 1
			REQUEST 4
			SUPPORT 2
		THREATEN
			ASSAULT -9
			THREATEN 3
	names
		GROUP
			collective
				ACCUSE -1
				AGREE 12
				AID -4
				ASSAULT -2
				COERCE -1
				CONSULT 16
				COOPERATE -5
				DISASTER -6
				PERSONNEL -4
				REJECT 1
				REQUEST 5
				RETREAT 5
				SANCTION -6
				SUPPORT 10
			community
				ACCUSE -1
				AGREE -5
				AID -2
				ASSAULT 1
				COERCE 3
				CONCEDE -1
				MOBILIZE 9
				PERSONNEL -13
				PROTEST 12
				REQUEST 4
				RETREAT 1
				SUPPORT -6
				THREATEN 2
			equipment
				AID -8
				ASSAULT -4
				COERCE -5
				CONCEDE 3
				COOPERATE -2
				DISASTER 2
				MOBILIZE 6
				PERSONNEL -9
				PROTEST 1
				REJECT 4
				REQUEST -2
				RETREAT 5
				THREATEN 5
			nationality 1
				ACCUSE -6
				AGREE 4
				COERCE 3
				CONSULT -2
				PROTEST -7
				REJECT 3
				REQUEST 10
				SANCTION -3
				SUPPORT 1
			people -1
				ACCUSE -7
				AGREE 6
				ASSAULT 3
				COERCE 3
				CONCEDE 3
				CONSULT -12
				DISASTER -1
				PERSONNEL -1
				PROTEST 16
				SANCTION -12
				SUPPORT 6
			person -3
				ACCUSE -1
				AID -1
				ASSAULT 5
				COERCE -1
				CONSULT -4
				COOPERATE -6
				MOBILIZE -2
				PERSONNEL -3
				PROTEST 4
				REJECT 7
				REQUEST 10
				RETREAT 2
				SANCTION -1
				SUPPORT -5
				THREATEN -2
			sect 1
				ACCUSE -4
				AGREE -18
				COERCE 4
				CONSULT 7
				MOBILIZE 5
				REQUEST 2
				RETREAT -2
		ORGANIZATION
			armed-group
				ACCUSE -5
				AGREE 1
				COERCE -7
				CONSULT -4
				COOPERATE 3
				MOBILIZE 5
				PERSONNEL 3
				REQUEST 2
				SANCTION 6
				SUPPORT -7
				THREATEN 6
			club -19
				COERCE 5
				CONSULT -5
				PERSONNEL -4
				REJECT -2
				SUPPORT -3
			collective
				ACCUSE 1
				AGREE -9
				ASSAULT 2
				CONCEDE 3
				CONSULT 3
				COOPERATE -5
				DISASTER -4
				PERSONNEL -3
				PROTEST 8
				REJECT 2
				RETREAT -4
				SANCTION 9
				SUPPORT -9
			company
				ACCUSE -2
				AGREE 1
				AID -8
				ASSAULT 1
				MOBILIZE -4
				REJECT 8
				REQUEST -7
				RETREAT -2
				SANCTION 12
			court
				AGREE -7
				ASSAULT 5
				COERCE -3
				CONSULT -7
				PERSONNEL -16
				REJECT 3
				REQUEST 1
				RETREAT 7
				SANCTION -1
				SUPPORT 2
				THREATEN 2
			government
				AGREE -7
				AID -1
				COERCE 2
				CONCEDE -3
				COOPERATE -2
				DISASTER 9
				PROTEST -4
				REJECT 10
				SANCTION -4
				SUPPORT 7
				THREATEN 5
			igo 1
				ACCUSE 2
				AGREE 7
				AID -7
				ASSAULT 2
				COERCE -11
				CONCEDE -1
				CONSULT 4
				DISASTER 3
				MOBILIZE 2
				PERSONNEL -1
				PROTEST -3
				REJECT 1
				REQUEST 7
				RETREAT -3
				SANCTION -3
				SUPPORT 2
			legislature -5
				AGREE 8
				ASSAULT 5
				CONSULT -1
				COOPERATE 5
				DISASTER -5
				MOBILIZE -5
				PERSONNEL -6
				PROTEST 11
				REQUEST -6
				SUPPORT 2
			media 2
				ACCUSE -4
				AGREE -2
				AID 3
				ASSAULT 2
				COERCE 2
				CONCEDE 6
				CONSULT 1
				DISASTER 4
				MOBILIZE 3
				PERSONNEL -5
				PROTEST -12
				REJECT -3
				REQUEST 5
				RETREAT -2
				SUPPORT 9
				THREATEN -6
			military -1
				ACCUSE -2
				AGREE 9
				ASSAULT -2
				COERCE -1
				CONSULT 4
				COOPERATE -5
				DISASTER -2
				PROTEST -2
				REJECT 1
				REQUEST 1
				RETREAT 9
				SANCTION -3
			ministry 5
				ACCUSE -6
				AGREE 10
				ASSAULT -4
				COERCE -5
				DISASTER -7
				MOBILIZE 10
				PERSONNEL 1
				REQUEST -11
				SUPPORT 4
				THREATEN 1
			ngo 1
				ACCUSE -6
				AID -3
				ASSAULT 2
				COERCE -4
				PERSONNEL 2
				PROTEST 7
				REJECT 2
				REQUEST 3
				RETREAT 9
				SANCTION -8
				SUPPORT 4
			none
				ACCUSE 13
				AID 3
				COERCE 1
				COOPERATE -1
				DISASTER 3
				PERSONNEL -12
				REJECT -4
				RETREAT -8
				SANCTION 2
				SUPPORT 2
			other 7
				ASSAULT 1
				COERCE 6
				REQUEST -3
			party 1
				ACCUSE -3
				AID -5
				ASSAULT -2
				COERCE -1
				CONCEDE 8
				CONSULT 1
				PERSONNEL 4
				PROTEST 1
				REJECT 3
				REQUEST 5
				RETREAT -7
				SUPPORT 4
			police -1
				AGREE 6
				AID -1
				CONCEDE -3
				CONSULT 4
				COOPERATE 6
				DISASTER -6
				PERSONNEL -5
				PROTEST 6
				REJECT -3
				REQUEST -2
				SUPPORT -3
			religious -1
				AGREE 2
				CONSULT -14
				SUPPORT 5
			university -4
				DISASTER -8
				PERSONNEL 8
				PROTEST 5
				REJECT -8
				REQUEST -7
				SUPPORT 2
		PERSON
			none -1
				ACCUSE 5
				ASSAULT -3
				CONCEDE -4
				CONSULT -5
				COOPERATE -3
				DISASTER 12
				MOBILIZE 1
				PERSONNEL 6
				PROTEST 5
				REQUEST -2
				RETREAT -3
				SANCTION 2
				SUPPORT -4
			office -1
				ACCUSE 5
				AGREE -3
				COERCE -4
				CONSULT -4
				COOPERATE -1
				DISASTER -1
				MOBILIZE -15
				PERSONNEL -7
				PROTEST 3
				REQUEST 3
				RETREAT -2
				SANCTION 4
				SUPPORT 8
				THREATEN 6
			office-holder 2
				AID -14
				ASSAULT 6
				COERCE 2
				CONSULT 12
				DISASTER -4
				PERSONNEL 11
				REJECT 6
				RETREAT -6
				SANCTION -4
			person
				AID 4
				ASSAULT -15
				COERCE 1
				CONSULT -2
				COOPERATE -12
				DISASTER 7
				MOBILIZE 2
				PROTEST -7
				REJECT -16
				REQUEST 6
				RETREAT 1
		PLACE
			admin1
				ACCUSE 1
				ASSAULT 3
				CONSULT 1
				DISASTER 4
				MOBILIZE -6
				PERSONNEL -1
				REJECT -10
				REQUEST -10
				RETREAT 2
				SANCTION -1
				SUPPORT 7
				THREATEN 3
			admin2 4
				CONCEDE -2
				CONSULT -10
				REQUEST 3
				RETREAT 1
			capital 3
				ACCUSE 2
				AGREE -2
				ASSAULT -1
				COERCE 2
				CONCEDE -6
				DISASTER 8
				MOBILIZE 4
				PERSONNEL -3
				PROTEST -2
				REQUEST 3
				RETREAT 9
				SANCTION 3
				SUPPORT -1
			country 1
				ACCUSE -6
				AGREE -9
				AID 8
				ASSAULT 2
				COERCE -1
				CONCEDE 7
				MOBILIZE 9
				PERSONNEL 6
				PROTEST -8
				REQUEST 2
			none -2
				ASSAULT 2
				COERCE 5
				CONCEDE 4
				CONSULT -6
				DISASTER 6
				PERSONNEL 5
				PROTEST -5
				REJECT -1
				REQUEST -3
			region
				AGREE 2
				AID -6
				ASSAULT 4
				COERCE -3
				CONCEDE -9
				CONSULT 4
				COOPERATE 4
				DISASTER 3
				MOBILIZE 7
				PROTEST 3
				REJECT 7
				RETREAT -5
				SANCTION -12
				SUPPORT -4
				THREATEN -6
			site
				AID 9
				ASSAULT 1
				CONSULT -10
				PROTEST 3
				REQUEST 5
				RETREAT 6
				SANCTION -7
				THREATEN -8
			town 1
				AGREE -6
				AID 13
				COERCE 3
				CONCEDE -3
				COOPERATE -5
				MOBILIZE 5
				PERSONNEL -1
				PROTEST 11
				REJECT 1
				REQUEST 1
				SANCTION -1
				SUPPORT -6
				THREATEN -1
			water 1
				AGREE 3
				AID 1
				ASSAULT -4
				COERCE -6
				DISASTER 2
				RETREAT -2
				SUPPORT -1
	share
		0
			AGREE -3
			AID -18
			ASSAULT -18
			COERCE -19
			CONCEDE -1
			CONSULT -8
			DISASTER -12
			MOBILIZE -13
			PROTEST -14
			REQUEST -8
			RETREAT -12
			SUPPORT -17
		1
			ACCUSE 6
			AGREE 2
			AID 3
			ASSAULT -3
			CONSULT 4
			DISASTER -9
			REJECT 9
			REQUEST 2
			RETREAT 6
			SANCTION -4
			SUPPORT 2
			THREATEN 1
		2
			AID 13
			CONSULT 4
			DISASTER 7
			PERSONNEL -5
			PROTEST 1
			REJECT -1
			RETREAT 2
			SANCTION 7
		3
			ASSAULT 15
			DISASTER 1
			MOBILIZE 1
			PERSONNEL 8
		4
			ASSAULT 12
			COERCE 7
			CONSULT -2
			DISASTER 5
			PERSONNEL 3
type
	ACCUSE 3
	AID 3
	and
		form
			ACCUSE
				masdar -1
				noun 2
				verb 3
			AGREE
				masdar -1
				verb 2
			AID
				masdar -1
				noun 7
				verb 1
			ASSAULT
				masdar 6
				noun -3
			COERCE
				masdar 3
				participle -3
			CONCEDE
				masdar 4
				verb -5
			CONSULT
				masdar 3
				verb -8
			DISASTER
				noun 5
				verb -10
			MOBILIZE
				masdar 11
				noun -6
			PERSONNEL
				noun 12
				verb -5
			PROTEST
				masdar -4
				noun 9
				verb -1
			REJECT
				participle -2
				verb 10
			REQUEST
				masdar -3
				noun -1
				participle 12
			RETREAT
				verb 4
			SUPPORT
				masdar -2
				noun -5
				participle 2
				verb 5
			THREATEN
				masdar -3
				verb 7
verb
	first
		false 1
		true -1
	object
		false 1
		true -1
	particle
		س 2
		ف -2
		ل -11
		و 4
	passive
		true 2
	person
		1 6
		2 -1
	subject
		false -3
		true 4
word
	اتصال -9
	اتفاق 8
	اتفاقا -2
	اتفق -6
	اجتماع 1
	اجتماعا 3
	اجتمع 2
	احتجاج -5
	احتجاجا -3
	احتجاجات 10
	احداث -2
	احراق -4
	اختطاف 1
	استعادت -11
	استعداد 4
	استفتاء 1
	استقالته -2
	استقبال -3
	استهدفت -7
	اشتباكات -3
	اصابه -4
	اصطدام -1
	اضراب 6
	اطلاق 1
	اطلقت 5
	اعاده 4
	اعتقلوا -4
	اعمال -5
	اغتيال 7
	اغتيالها -1
	اغلاق 5
	اغلقت 1
	اقتحموا -7
	الاتفاق 17
	الاجتماع 17
	الاحتجاج -1
	الاحتجاجات 5
	الاحكام -5
	الادانه -11
	الاشتباك -7
	الاشتباكات 5
	الاغتيال 5
	الاقتحام -9
	الانتخابات 3
	الانفجار 14
	الانفجارات -1
	الاوامر -1
	التاييد -3
	التحقيقات 6
	التشاور 2
	التفاوض -1
	التفجير 6
	التقي 7
	التهديدات -4
	التوقيع 7
	الثوره -1
	الجريمه 9
	الجلسات -1
	الحرب 4
	الحروب -3
	الحصار 9
	الحظر -6
	الحكم 3
	الدعم -4
	الدعوات 3
	الدعوه -10
	الدعوي -3
	الزلزال 5
	الزيارات -2
	الزياره 7
	السماح 7
	الطلب -6
	العمليات -3
	العمليه 9
	العنف -7
	الغزو 4
	الفيضانات 2
	القتال 6
	القتل 3
	القتلي -4
	القصف 4
	القمه 2
	اللقاء 13
	المؤتمر 4
	المؤتمرات -3
	المباحثات 4
	المحادثات -9
	المحاكمه 1
	المسيره 3
	المظاهرات -2
	المعارك 7
	المعركه -2
	المفاوضات 1
	المهاجمه -1
	الموافقه -1
	الهجمات -4
	الهجوم 11
	الوساطه -3
	الوقفه 4
	امر -5
	انتخابه 1
	انتقدت -1
	انفجارها -6
	انهيارات -3
	باحاله -2
	باحراق 1
	باختطاف 1
	باطلاق 7
	باغلاق -5
	بالاعتداء 1
	بالتحقيق -10
	بالقتل -3
	بتحرير -1
	بتعهداتها -1
	بتفجير 2
	بتقديم -1
	بتهم -2
	بحثا 1
	بدعم 3
	بدعوه 1
	بشكوي 2
	تؤيد 1
	تتعهد 1
	تحقيق -7
	تحقيقا 4
	تحمل -3
	تخفيض 2
	تدخل -3
	تدعم 3
	تدعمها -1
	تدمير 5
	تراجع -5
	ترحيب 4
	تسليم -9
	تسونامي -3
	تعهدت -1
	تعيين 4
	تفجير 4
	تقديم -1
	تلتزم -5
	تلتقي -2
	تنديدا -4
	تنصيب 1
	تهديدات 9
	تهمه 7
	توافق -2
	توجه -4
	توزيع 6
	توقع -4
	توقيع -1
	ثوره -1
	جلسه 5
	جولته 5
	جوله -1
	حرب -4
	حربا 4
	حربها -2
	حصار -8
	حفظه -1
	حل -5
	حوار -3
	خفض -3
	داعيا 6
	دعا 2
	دعت 7
	دعمه 3
	دعوات 2
	دعوي 3
	رشق -7
	رفضت 3
	زيارات -4
	زيارته 4
	زياره 4
	سحب -8
	سقوط -2
	سيطرت -1
	سيطره -5
	صادرت 1
	صفقه -4
	صوت 1
	ضبطت -1
	ضرب -7
	طالب 2
	طرد 2
	طلبات -2
	عرض -1
	عرضا 1
	عمليات -13
	عملياتها 1
	غرق 5
	قبول -3
	قتل 6
	قدمت 1
	قرار -3
	قمع -2
	قيود -7
	لاطلاق -6
	لاقتحام 4
	لدعم -10
	لطلب 3
	للاتفاق -1
	للتصدي -2
	للحوار -1
	للسيطره -5
	للقتال -8
	للهجوم 6
	لمنع -7
	لوقف -6
	مؤتمر 9
	محتجزين -11
	مذكره 2
	مشاورات 2
	مطالبا 6
	مطالبتها -3
	مظاهره 2
	معارك 6
	منح 7
	مواجهه -2
	ندعو 6
	ندين 4
	نرحب 3
	نشر -6
	نقل -5
	نقله 1
	هجماتها 2
	هجومي -1
	واتفق 1
	وادانه 1
	واصابه 7
	وافقت 3
	والاعتداء 2
	والتوقيع -3
	وايد -1
	وباحالته 3
	وتحذر 2
	وتدمير 4
	وتفجيرات -1
	ودعا 7
	ودعم -16
	ورفض -3
	وصدق -1
	وصل 1
	وقتل 5
	وقعت 8
	ومساندتها 3
	ونقل -3
	ويدعي -17
	يشتبه -3
	يصل -5
	يعاقب 1
	يلتقي 4
	يوافق -2`,
}
