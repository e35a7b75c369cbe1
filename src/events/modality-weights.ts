import type { LinearModel } from './linear.js'

// Written by src/build/modality.ts; see there.
export const modalityModel: LinearModel = {
  bias: [-1.98, -4.5, -4.01],
  weights: `adjective
	الاخيره -4 0 -1
	الارهابي -1 0 -1
	الارهابيه -1 0 -1
	الاسرائيلي -3 -1 1
	الاسرائيليه -2 0 0
	التشريعيه -1 0 -2
	الجويه 3 0 -2
	الرئاسيه -5 -1 -2
	الروسيه -2 0 -1
	العسكريه 5 -1 -1
	النووي -1 -1 -2
	انتحاري 0 0 -1
	جويه 0 -1 2
	عسكريه 4 0 2
	عنيفه -1 -1 0
after
	 -1 0 1
	أثناء -2 -1 -2
	إثر -3 -1 -2
	إلى 0 2 4
	ب -1 -3 2
	بسبب -2 -1 -3
	بشأن 1 1 4
	بعد -6 -2 -4
	جراء -2 -1 -2
	حول 1 1 0
	خلال -5 -3 -4
	رغم -2 -1 -2
	عقب -6 -1 -2
	على 2 -5 1
	عن -2 6 -4
	في -1 2 2
	قبل 5 -2 -2
	ل 8 4 10
	مع 0 1 -4
	من 1 1 -5
		خلال -1 -1 1
	منذ -4 -1 -5
	نتيجة 0 -1 -1
before
	ابدي 0 -1 -1
	ابلغ -2 -2 1
	اتخذ -1 3 0
	اتفاق 3 0 1
	اتم 2 2 2
	اتي 3 0 -4
	اثار -3 1 -1
	اجراء -3 -1 3
	اجري 0 -2 -1
	احدث 2 -1 0
	اخرون 0 0 -1
	اخرين 0 -1 0
	اداره 4 -1 -1
	ادان -1 -1 -2
	ادت -2 2 -2
	ادي -2 4 -1
	ارتفع 0 0 -1
	استخدم 1 -1 -1
	استمر 3 -1 3
	استنكر -1 0 -1
	استهدف 1 2 0
	اسرائيل 0 2 4
	اسفر -1 -2 -2
	اشار -1 0 -3
	اشارت 3 2 -1
	اشخاص -2 -1 0
	اصاب -1 -1 -2
	اصابه 1 -1 -1
	اصبح 1 0 0
	اصدر 0 -1 -3
	اصدرت 5 0 0
	اصيب -1 0 -1
	اضاف 3 1 -2
	اضافت 0 1 -1
	اطلاق -2 0 6
	اطلق -2 -1 2
	اعاده 0 -1 1
	اعتبر 2 0 -2
	اعتقال -2 -1 4
	اعتقد 0 1 2
	اعتقل -1 1 -1
	اعرب -1 -2 -1
	اعربت 0 -1 1
	اعضاء -1 -1 1
	اعلان -2 2 -1
	اعلن 3 -2 -5
	اعلنت 1 -1 -2
	اعمال 0 -1 0
	افاد -1 0 0
	افادت 0 -1 -1
	افغانستان -1 1 -1
	اقر 1 -1 1
	اكد 1 1 -2
	اكدت 0 -1 0
	ال -3 -1 -3
	الاتحاد 0 -1 6
	الاتفاق 4 -1 2
	الاحتلال 1 0 -2
	الاخيره 0 -1 -3
	الاسرائيلي -2 1 -1
	الاسرائيليه 0 1 -1
	الامريكي 0 -1 2
	الامم -3 -1 1
	الامن 0 -1 -1
	الانتخابات 7 0 -2
	الاولي 1 -1 -1
	البرلمان -1 3 0
	البلاد 2 -1 0
	البيان -3 1 -2
	البيت 1 2 0
	التحالف -1 -1 2
	التحقيق -2 0 -2
	التعاون -1 0 1
	التقرير 0 -1 0
	الجزيره -2 -1 -2
	الجنود -1 2 1
	الجيش 0 5 -1
	الحركه 1 0 0
	الحزب -1 1 -1
	الحكومه 3 0 3
	الحوثيين 2 2 -1
	الخارجيه 0 3 0
	الدفاع 0 -1 -2
	الدول -1 -1 1
	الرئيس 2 -3 1
	الروسي -3 -1 3
	السابق -1 -1 -2
	السعوديه -2 1 -1
	السلطات -2 -3 1
	السلطه -2 0 -1
	الشرطه 3 0 0
	الشرق -4 0 6
	الصين 2 -1 -2
	الضفه 2 -1 1
	العاصمه -2 -1 -1
	العالم 0 0 2
	العراق 3 -1 -2
	العسكريه 3 -1 -1
	العمل 4 0 2
	الفلسطيني 0 2 0
	القاعده -1 -1 1
	القاهره 6 -1 0
	القبض -2 -1 0
	القتلي -1 -1 -1
	القدس 1 0 -2
	القرار 5 1 -1
	القضاء -1 0 -3
	القوات 2 2 -2
	القي -1 -1 3
	اللجنه -1 -1 0
	المتحدث 0 3 -1
	المجلس 4 -1 -3
	المحكمه 5 -1 -2
	المدنيين 1 0 -1
	المدينه -2 0 -1
	المسؤولين -2 -1 -2
	المسلحين -1 0 0
	المشاركه 7 0 -1
	المصادر 3 0 -2
	المصدر -1 -1 -1
	المعارضه -1 -1 0
	المقاومه 2 -2 5
	المقرر 4 -1 -3
	الملك -2 0 -1
	المملكه -1 -1 -2
	المنطقه 0 2 -2
	النيابه -1 0 -1
	الوزراء 5 -1 -2
	الولايات 4 0 6
	اليمن 0 2 1
	امر 2 -1 -4
	امكن -3 -2 3
	ان -1 1 0
	انتقد -3 0 -2
	اندلع 2 0 -2
	اوباما 2 -2 -1
	اوضح 0 -1 -2
	ايران -1 1 2
	باكستان -1 0 1
	بحث 1 -1 5
	بدا -2 2 -3
	بدات -1 0 -1
	بريطانيا -1 1 0
	بغداد 1 -1 -2
	بلاده 2 1 0
	بلغ 1 0 -1
	بناء -2 0 -2
	بي -1 0 1
	بيان 0 -1 -2
	تابع -1 -1 -2
	تاتي 4 1 -2
	تحدث -1 0 3
	تحديد 2 0 -1
	تحقيق 0 -1 -3
	تركيا 5 -1 -2
	تزامن -2 -1 -1
	تسبب 1 -1 1
	تشهد 1 3 -1
	تصريح -3 3 -2
	تصريحات -1 -1 0
	تضمن 6 2 1
	تعرض -3 2 -2
	تعرضت -1 -1 -2
	تقارير 0 2 0
	تقدم -1 1 2
	تقديم -4 2 1
	تقرير -1 6 -2
	تقول -2 2 0
	تكون 9 7 3
	تلقي -3 1 3
	تم -3 -1 0
	تمت -1 -1 0
	تمثل 5 0 1
	تمكن -4 0 -1
	تمكنت -1 -2 -1
	تنظيم 2 -2 2
	تواصل -1 -1 -1
	توقع 5 -1 3
	تونس 0 0 -1
	جاء -3 -3 -3
	جاءت -1 -1 -1
	جدد 0 -1 -2
	جديده 0 -1 -2
	جرح -1 1 -1
	جري -2 0 1
	جنوب 1 1 -1
	جنود -1 0 -1
	حاول -2 0 7
	حدث -1 -1 -1
	حدد 9 1 0
	حذر 0 0 7
	حركه 1 -3 -2
	حزب -1 -2 1
	حصل 0 0 -1
	حضر -3 -1 -2
	حكومه -1 3 6
	حماس -2 0 3
	حمل -3 0 2
	حمله 0 -1 1
	خاض 0 0 -2
	خطط -5 4 5
	داعش -1 0 -1
	دعا 0 -2 1
	دعم 2 1 3
	دفع -2 1 1
	دول -2 -1 -1
	دوله 1 1 0
	ذكر 2 -1 -3
	ذكرت 1 0 0
	رئيس -2 -2 -4
	راي 1 -2 1
	رجال -3 -1 0
	رحب 0 -1 -1
	رد 2 1 -2
	ردا -2 1 -2
	رفض -1 0 1
	رفع 3 1 0
	روابط -1 0 -4
	روسيا -2 1 4
	زال -2 -1 3
	زياره -2 -1 -1
	سبق -1 -1 -2
	سجل -2 1 -2
	سقط -2 0 -1
	سلطات -1 0 -1
	سوريا 1 2 0
	شخص -1 -1 1
	شخصا 1 -1 -1
	شدد 3 -1 0
	شرطه 1 -1 -1
	شكل -2 -1 1
	شمال 1 -1 1
	شمل 3 -1 3
	شن 0 -1 0
	شنت 0 0 -1
	شهد -3 1 -4
	شهدت -1 -1 -1
	شهود 0 0 -1
	صحيفه 3 3 -1
	صدر -2 0 -1
	صرح 4 -1 -3
	طالب -1 -1 -1
	طالبان -3 1 0
	طلب -1 -1 0
	طهران -2 -1 3
	ظهر 0 -1 0
	عاد -1 3 -1
	عباس 1 -1 3
	عد -1 2 1
	عرض -1 0 2
	عقد 3 -2 0
	علاقه -2 -1 -2
	عمل 2 -2 1
	عمليات -2 -1 1
	عمليه 0 -2 1
	عناصر -2 -1 -2
	غزه 2 -1 -3
	فتح 1 1 -1
	فرض -1 -1 3
	فشل -4 14 0
	قائد 0 -2 1
	قاد -2 0 2
	قاده 2 -1 1
	قال 1 0 -3
	قالت -1 -1 2
	قام -3 2 1
	قامت -2 0 -4
	قتل -4 -2 -4
	قتلوا -1 0 -1
	قتلي -2 0 -1
	قتيلا -1 0 -1
	قدم -2 -1 2
	قرار 3 2 0
	قرارا 0 -1 3
	قرر 7 -2 -4
	قررت 3 -1 0
	قضي 3 -1 0
	كان -2 3 2
	كانت -2 -3 -3
	كانوا -2 -1 2
	كشف -1 -2 -2
	كوريا -1 -1 2
	لجنه 6 1 -1
	لفت 2 0 1
	لقي -1 -1 -1
	مؤتمر -2 -1 -3
	ما -1 8 2
	مجلس 3 2 1
	محاوله 0 3 -2
	محكمه 3 -1 0
	مدير -3 0 -1
	مدينه 1 -1 -1
	مسؤول 2 -1 -2
	مسؤولون -1 -1 2
	مشيرا -3 1 -2
	مصادر 4 3 -2
	مصدر -1 2 -1
	مصر 4 -1 -1
	مقتل -2 2 0
	مكتب 1 -1 -2
	منطقه 1 -1 1
	منظمه 0 1 -2
	منع -2 0 4
	موسكو 2 2 2
	موقف -1 -1 -2
	نائب -3 0 1
	ناقش 1 1 6
	نتنياهو 3 -1 1
	نشر 2 2 -2
	نظم 0 2 -2
	نفذ -1 0 -1
	نفي -3 15 -1
	نقل -3 1 -1
	نقلت -2 1 -1
	هيئه 2 -1 -2
	واجه 0 -2 1
	واشنطن -1 1 -2
	واصل 1 2 1
	وجه 1 -1 3
	وجهت -1 0 -1
	ورد -2 -1 -1
	وزاره 3 1 -3
	وزير 5 -2 -1
	وسائل 0 4 -1
	وصف -2 5 -4
	وصل 2 -1 -1
	وضع -3 -1 2
	وقع 0 -1 0
	وقعت -1 0 1
	وقف -2 -1 2
	وكاله 1 -2 0
	ياتي 0 -1 -2
	يتم 0 0 3
	يجري 7 0 -4
	يذكر 0 0 -2
	يشار -2 0 -1
	يعقد 2 0 2
	يقوم 0 -1 1
	يكون 0 5 3
follower
	adverb -1 0 1
	complementizer -2 -6 4
	conditional 0 -1 11
	conjunction -3 2 6
	demonstrative 2 5 -1
	negation -3 6 -1
	past 0 0 8
	preposition 0 0 1
	pronoun -4 -3 2
	quantifier -3 -1 -1
	relative 0 -3 -2
	report 3 1 -1
	temporal 3 1 -1
	verb
		future 17 -3 5
		past -8 0 -6
		present 0 1 2
	أجرى -4 -1 -1
	أدى -2 -1 2
	أسفر 0 0 -1
	أكد 0 2 -1
	اخري 0 1 3
	استمر -3 -1 -1
	استهدف 0 -1 3
	اسرائيل 0 -1 0
	اعضاء -1 1 1
	الاتحاد 1 0 0
	الارهابي -1 0 0
	الارهابيه -1 0 -1
	البلديه 14 -1 -2
	الجيش -2 0 -2
	الحكومه 2 0 1
	الخارجيه 2 -1 -1
	الدول 2 -1 1
	الرئيس 5 -1 -1
	السلطات 0 -1 -1
	السلطه -2 1 -1
	الشرطه 0 1 0
	القبض -1 -1 -1
	القوات -1 2 -1
	النار -1 -2 0
	الوزراء 2 0 1
	الولايات 0 -1 0
	اندلع 0 -1 0
	ايران 0 -1 0
	بشده -1 0 0
	تعرض -1 1 0
	تم -1 3 4
	جر -3 0 0
	حركه -2 -1 1
	حزب -2 0 0
	حماس 0 1 -1
	دول 1 0 0
	رئيس 3 -2 3
	روسيا 2 1 0
	شن -1 0 -1
	شهد 0 0 -1
	ضرب 0 0 -1
	عقد 1 -1 0
	عناصر 1 1 -1
	قال 3 -2 1
	قام 1 -1 1
	قتل -1 -1 2
	قوات -1 0 -2
	كان -2 9 3
	ما -1 0 -1
	مجلس 0 -1 -1
	نفذ -3 1 -1
	واشنطن 1 0 2
	وزاره -1 1 -1
	وزير 0 -1 -1
	وقع 3 -1 -1
frame
	events/accuse/adana -3 2 0
	events/accuse/ahala-qada 1 -1 -1
	events/accuse/hammala-masuliyya -1 0 1
	events/accuse/intaqada -4 -2 -3
	events/accuse/istajwaba 2 -1 0
	events/accuse/istankara 0 -1 -1
	events/accuse/ittahama -8 -5 -3
	events/accuse/muhakama 6 1 2
	events/accuse/naddada -2 2 -1
	events/accuse/tahqiq-fi 4 6 0
	events/accuse/tahqiqat -3 2 0
	events/accuse/tuham -2 -1 -1
	events/accuse/tuhma -4 -3 3
	events/agree/ittafaqa -1 0 1
	events/agree/ittifaq 5 4 4
	events/agree/ittifaq-muhaddad 3 -1 0
	events/agree/ittifaq-musamma -1 -1 -2
	events/agree/mustaidd 0 1 0
	events/agree/muwafaqa 1 2 3
	events/agree/taahhada -1 -1 -1
	events/agree/waada 0 0 -1
	events/agree/wafaqa 1 -1 0
	events/aid/naqala-jarha -1 1 -1
	events/aid/qaddama-musaadat 5 2 1
	events/aid/talaqqa-musaadat -2 0 0
	events/assault/adhdhaba -2 1 -1
	events/assault/al-hadith -1 1 -1
	events/assault/amal-unf -1 -1 -1
	events/assault/amaliyya-askariyya 4 0 3
	events/assault/amaliyya-irhabiyya -1 1 4
	events/assault/atlaqa-nar -4 -2 -2
	events/assault/atlaqa-sarukh -1 -1 -1
	events/assault/dammara -2 -1 2
	events/assault/darba-jawwiyya 0 0 1
	events/assault/fajjara-nafsah 0 0 -1
	events/assault/ghara 2 -1 -1
	events/assault/ghazw -2 0 -1
	events/assault/hadith-irhabi 0 0 -1
	events/assault/hajama 0 -1 3
	events/assault/harb -4 -1 0
	events/assault/harb-ahliyya -1 -1 -1
	events/assault/harb-nisba -1 0 -2
	events/assault/harrara 9 -1 2
	events/assault/hujum -3 0 0
	events/assault/hujum-intihari -1 0 1
	events/assault/hujum-kimyai -2 0 -2
	events/assault/ightala -7 -5 0
	events/assault/infajara -3 -2 -3
	events/assault/iqtaham 5 1 2
	events/assault/ishtabaka -2 1 -3
	events/assault/istaada-mawqi 11 0 1
	events/assault/istahdafa 0 1 1
	events/assault/istihdaf 2 4 -4
	events/assault/itida -2 -1 -1
	events/assault/jarima-bashia -1 0 -1
	events/assault/khatafa -1 3 4
	events/assault/majzara -1 0 -1
	events/assault/maqtal -5 1 -4
	events/assault/maraka 2 -1 1
	events/assault/muwajahat -2 -2 -2
	events/assault/qasafa -4 3 -1
	events/assault/qasf-jawwi -1 -1 -1
	events/assault/qatala -4 -2 -3
	events/assault/qatla -2 -1 -3
	events/assault/qital 0 0 -1
	events/assault/tafjir -6 0 -1
	events/assault/tafjir-intihari -1 -1 -1
	events/assault/usiba -1 4 -1
	events/coerce/aghlaqa -1 0 -1
	events/coerce/awqafa 0 -1 -1
	events/coerce/dahama -1 0 -1
	events/coerce/hasara -1 -1 -3
	events/coerce/hazara 0 1 0
	events/coerce/hujum-iliktruni -2 2 3
	events/coerce/ihtajaza 0 -1 -2
	events/coerce/istawla -1 1 -1
	events/coerce/itaqala -3 1 -2
	events/coerce/manaa 6 -1 -1
	events/coerce/mudhakkirat-tawqif 8 0 0
	events/coerce/qabada 1 1 -2
	events/coerce/qabd 0 1 -2
	events/coerce/saytara 0 0 4
	events/concede/rafaa-uqubat 4 2 1
	events/consult/bahatha-mawdu 0 0 -1
	events/consult/hiwar 2 0 6
	events/consult/ijtamaa 2 0 0
	events/consult/ijtima 2 -1 -5
	events/consult/iltaqa 1 -1 1
	events/consult/jalsa-barlaman 0 4 -2
	events/consult/liqa 0 1 -6
	events/consult/liqa-jamai 4 -2 1
	events/consult/mubahathat -2 3 4
	events/consult/mufawadat -8 -2 12
	events/consult/mutamar 1 0 1
	events/consult/qimma 4 -2 -4
	events/consult/zara 3 0 -2
	events/consult/ziyara 2 3 -7
	events/consult/ziyara-makan -1 1 -2
	events/disaster/fayadan 0 0 2
	events/disaster/hariq -2 -1 -1
	events/disaster/zilzal -3 -1 -1
	events/mobilize/arsala-quwwat 2 0 10
	events/mobilize/tajriba-nawawiyya -2 0 1
	events/personnel/faza -1 0 4
	events/personnel/hasala-aswat -1 -2 2
	events/personnel/intakhaba 2 3 -1
	events/personnel/intikhabat 9 -2 -2
	events/personnel/istaqala -7 4 1
	events/personnel/istifta 7 -1 4
	events/personnel/shakkala-hukuma 8 1 7
	events/personnel/tarashshaha -3 0 6
	events/personnel/tawalla -2 -1 0
	events/personnel/tayin -2 -2 -4
	events/personnel/wafat -5 1 -4
	events/protest/adraba 4 3 -1
	events/protest/ihtijaj -1 -2 0
	events/protest/masira 18 -1 -2
	events/protest/muzahara -6 -1 1
	events/reject/aarada -2 0 -3
	events/reject/imtanaa -1 0 -2
	events/reject/rafada 3 1 1
	events/reject/rafada-liqa -1 0 0
	events/reject/rafada-yield -1 0 -2
	events/reject/rafd -2 -1 1
	events/request/daa -2 -2 -1
	events/request/daa-yield 0 -1 0
	events/request/dawa -2 -1 0
	events/request/haththa 1 0 0
	events/request/mutalaba 1 -1 2
	events/request/nashada 0 0 -1
	events/request/talab -2 3 0
	events/request/talaba 1 3 1
	events/request/talaba-bi -1 -1 -1
	events/request/talaba-min -1 1 0
	events/request/talaba-yield -1 0 0
	events/retreat/afraja 4 -1 5
	events/retreat/atlaqa-sarah -3 2 5
	events/retreat/insahaba 4 0 -3
	events/retreat/insahaba-min-madina -2 -1 2
	events/sanction/hukm-qadai -3 -1 -3
	events/sanction/uqubat -1 0 3
	events/sanction/uqubat-llati -3 1 -5
	events/support/ashada -1 -1 1
	events/support/ayyada -2 2 0
	events/support/daama-qadiyya -1 0 -1
	events/support/dam -2 -1 -2
	events/support/dam-dawla -4 0 0
	events/support/shakara -2 -1 -2
	events/support/tabanna 1 2 1
	events/support/tadamana -3 -1 -2
	events/support/tawqi 7 0 -3
	events/support/tayid -2 -1 -2
	events/support/waqqaa 5 1 -1
governor
	
		past
			masdar -3 -1 -2
			noun -2 0 -6
			verb -1 1 -2
		present
			masdar 0 -2 0
			noun 2 -1 0
			verb -3 2 2
	aspect
		future
			masdar 6 -3 2
			noun 3 -2 3
		past
			masdar -8 -1 -2
			noun -4 -1 -2
			verb -4 0 0
		present
			masdar 0 -3 2
			noun 4 0 -4
			verb 4 2 -1
	modal
		past
			masdar -3 10 -2
			noun -4 10 3
		present
			masdar 9 2 7
			noun 2 3 4
			verb 1 -1 -1
	motion
		past
			masdar -4 -1 -3
			noun -3 -2 -2
			verb -3 -1 -1
		present
			masdar 2 2 -4
			noun 0 -3 1
			verb 0 0 2
	none
		masdar 1 0 0
		noun -2 4 -1
		participle -2 -1 0
		verb -1 -5 -3
	other
		future
			masdar 0 -1 2
			noun 4 0 2
		past
			masdar -4 1 -5
			noun -9 -1 -5
			verb -1 -2 -1
		present
			masdar 5 0 5
			noun 4 0 3
			verb 2 5 3
	speech
		past
			masdar -2 -1 -7
			noun -5 -1 1
			verb -4 -2 -1
		present
			masdar 2 -2 0
			noun 0 -1 1
			verb -3 -1 0
	state
		past
			masdar -7 -3 0
			noun -4 0 -2
			verb -1 0 -1
		present
			masdar 3 -3 4
			noun 5 -2 1
			verb -3 -1 0
headline
	false
		masdar
			none -2 -1 2
		noun
			none -1 1 1
		participle
			none -3 0 -2
		verb
			future 6 -2 2
			past -10 0 -1
			present 2 2 1
	true
		masdar
			none 2 4 0
		noun
			none 3 -2 -2
		verb
			past 2 0 1
			present 1 0 -2
inside
	false -1 -1 -3
	true 0 1 3
	اجراء 4 1 5
	استمرار -2 0 -2
	اعقاب -2 -1 -3
	اعمال -4 0 1
	بدء 5 -1 -3
	تنفيذ 5 -1 6
	توجيه -2 1 3
	جريمه -2 -1 -2
	حادث -1 -1 -1
	سلسله -1 0 0
	شن 1 1 8
	ضحايا -1 0 -3
	عقد 3 3 7
	عمليات 0 0 -2
	عمليه 1 -3 -3
	فرض -2 3 2
	محاوله -2 2 -6
	نتائج -10 -1 -3
	وقوع -1 1 1
light
	events/light-verbs/aalana
		past -1 -1 -2
	events/light-verbs/adda-ila
		past -2 3 -1
	events/light-verbs/ajra
		past -2 -1 -1
		present -1 -1 0
	events/light-verbs/anha
		present 1 5 2
	events/light-verbs/aqada
		past -2 -1 0
	events/light-verbs/asdara
		past 5 -1 0
	events/light-verbs/asfara
		past 0 -1 -1
	events/light-verbs/badaa
		past -3 -1 -1
	events/light-verbs/farada
		past 1 -1 2
	events/light-verbs/inaqada
		past -2 0 3
	events/light-verbs/indalaa
		past -3 -1 -2
		present -2 -1 0
	events/light-verbs/istahdafa-light
		past -1 -2 -2
	events/light-verbs/jara
		past -2 0 -3
	events/light-verbs/naffadha
		past -1 1 -1
	events/light-verbs/qama
		past -4 -2 -2
		present -1 -1 3
	events/light-verbs/shahida
		past -1 -1 -1
		present 0 0 -1
	events/light-verbs/shanna
		past -1 -1 -1
	events/light-verbs/sharaka
		past -2 -1 0
	events/light-verbs/taarrada
		past -1 1 -1
	events/light-verbs/tamakkana
		past -2 -3 -1
	events/light-verbs/wajjaha
		past 0 -1 -2
	events/light-verbs/waqaa
		past -3 -1 2
	events/light-verbs/wasala
		past -3 -1 -1
	none 2 0 3
near
	اتم 3 3 1
	اتي -1 -1 -1
	اثار -2 -1 1
	اجري -2 0 0
	ادان -1 0 -1
	ادي 0 1 1
	استمر -2 -1 0
	استهدف 1 0 1
	اسرائيل -1 4 -1
	اسفر -2 -2 -1
	اشار 0 -1 -2
	اصابه -1 0 -1
	اصدر 4 -1 -2
	اضاف -6 -1 3
	اعتبر 1 -1 -2
	اعلن 3 -2 -1
	اعلنت -1 0 -1
	اكد -2 -2 -1
	الاتحاد 2 -1 0
	الاتفاق 2 0 3
	التحقيق 0 -1 -1
	الجيش -1 1 -1
	الحكومه -1 1 -1
	الخارجيه 2 0 -1
	الرئيس -5 -1 1
	السلطات -3 -2 -1
	السلطه -1 1 -1
	الشرطه 3 0 0
	العاصمه -1 0 -1
	العراق 1 -2 -1
	القوات 0 0 -1
	المجلس 3 -1 -3
	المحكمه 3 -1 0
	المقاومه 0 -1 4
	المنطقه -1 0 -1
	الوزراء 3 0 -2
	الولايات -2 0 -3
	اوباما 1 -1 -2
	ايران 1 -1 -1
	بدا -2 -1 1
	بدات 0 -1 -2
	بلاده 1 -1 0
	بيان -2 -1 -1
	تاتي -1 0 -1
	تحقيق 1 0 -1
	تسبب 2 0 -1
	تعرض -1 1 1
	تعرضت -1 -1 -1
	تقدم -1 0 0
	تم -1 -1 -4
	تمت -1 0 0
	تمكن -1 1 0
	تواصل 1 -1 -2
	جاء -2 -1 1
	جدد -1 -1 -1
	جري 0 -2 0
	حاول 1 1 0
	حركه -1 -1 0
	حزب 0 0 -1
	حضر 1 -1 -1
	حكومه 0 -1 4
	حماس -1 -1 1
	دول -2 0 1
	ذكر 1 -2 0
	رئيس -1 0 -1
	روابط 0 0 -1
	زال -1 -6 -1
	سبق 2 0 -1
	سوريا 1 3 -1
	شارك -1 0 3
	شمل 1 -1 4
	شن 1 -1 1
	شنت 0 0 -1
	شهد -1 -1 -2
	شهدت -1 0 0
	صدر 1 -1 -1
	طالبان 0 1 1
	عقد 1 -1 3
	علاقه -1 -1 0
	فتح 1 2 -3
	فرض 1 -1 6
	قال 2 -1 -1
	قام -2 0 2
	قامت -1 0 -2
	قتل -1 -1 -1
	قدم 1 -1 0
	قرار 5 1 -2
	قرر 6 -1 -1
	قوات 2 0 -3
	كان -5 -2 1
	كانت 0 0 -1
	مجلس -4 -1 3
	مدينه 0 -1 -1
	مصر 0 -1 1
	مقتل -2 2 -2
	نتنياهو 1 0 0
	نفذ -1 1 1
	نفي -1 2 1
	واجه -1 -1 1
	واشنطن 3 -1 -1
	واصل 5 -1 -1
	وجه 1 -1 -1
	وزاره -2 1 -1
	وزير 0 -1 -1
	وصف 1 -1 -2
	وقع 0 -1 2
	ياتي -1 0 -1
	يتم 2 2 1
	يجري 1 1 -3
particle
	adverb
		far
			masdar 2 5 -4
			noun 0 0 1
			verb -1 2 -2
		near
			masdar 2 1 1
			noun -3 3 -2
			verb 2 3 2
	complementizer
		far
			masdar -1 -2 3
			noun 0 1 3
			verb 1 2 4
		near
			masdar 3 -1 3
			noun 2 0 0
			verb 1 1 -1
	conjunction
		far
			masdar 0 0 3
			noun 0 0 4
			verb -2 5 2
		near
			masdar 1 -4 1
			noun 2 4 -1
			verb 1 0 2
	demonstrative
		far
			masdar 0 4 2
			noun 0 0 -2
			verb 0 -2 3
		near
			masdar 0 -3 -1
			noun -1 2 -1
			verb 0 0 -1
	negation
		far
			masdar -4 6 -3
			noun -5 3 2
			verb 0 8 1
		near
			masdar -4 11 -1
			noun -3 10 -4
			verb -3 8 -2
	past
		far
			masdar 1 -3 7
			noun -2 2 -2
			verb 1 0 -1
		near
			masdar 1 -1 1
			noun -1 0 0
			verb -1 2 1
	preposition
		far
			masdar 2 2 1
			noun 3 0 1
			participle -1 0 1
			verb 0 4 6
		near
			masdar 0 0 2
			noun 1 -2 3
			verb 5 0 -2
	pronoun
		far
			masdar -1 0 0
			noun 1 0 0
			verb -3 0 1
		near
			masdar 0 1 0
			noun 1 2 -3
			verb -2 -1 -1
	quantifier
		far
			masdar -1 -1 0
	relative
		far
			masdar -1 0 1
			noun -3 1 -3
			verb 0 -1 1
		near
			masdar 3 -2 0
			noun -1 -1 -1
			verb -3 -1 -2
	temporal
		far
			masdar -1 1 0
			noun -1 -1 0
		near
			masdar 2 0 2
			verb 1 -1 -1
	أثناء
		near -3 -2 -3
	أمام
		far -3 -1 7
	أن
		far 1 6 3
		near 4 0 2
	أو
		far 1 0 6
	أيضا
		far 3 1 1
		near 2 -1 -2
	إثر
		near -4 -1 -3
	إذ
		far 0 0 1
	إلى
		far 2 2 0
		near 5 -2 2
		أن
			far 1 -3 0
			near 0 1 0
	التي
		far -2 1 -1
		near -3 -2 -2
	الذي
		far -1 -3 1
		near 0 -1 -4
	الذين
		far 0 1 -2
		near 0 -1 -1
	ب
		far -2 0 2
		near 1 -1 -2
	بأن
		far 0 0 5
		near 1 2 1
	بسبب
		near -3 1 -3
	بشأن
		far 0 -1 1
		near 0 2 4
	بشكل
		far -1 1 0
	بعد
		far -4 2 -2
		near -3 -5 -7
		أن
			far 1 0 -1
			near -2 1 0
	بعدما
		near -2 0 -1
	بين
		far -1 -1 -3
		near 2 -1 3
	بينما
		far 0 1 -2
		near 0 0 -1
	تلك
		near -2 -1 -1
	ثم
		near 2 0 -2
	جراء
		near -2 -1 -2
	حتى
		far -1 3 10
		near 1 0 3
	حول
		far 6 3 5
		near 0 3 1
	حيث
		far 1 -1 0
		near 1 -1 -4
	خلال
		far 1 -1 -1
		near 1 -4 -7
	ذلك
		far 1 2 2
		near 1 -2 2
	رغم
		far 0 0 -1
		near -1 -1 -2
	ضد
		far -1 0 0
	عبر
		far -5 -3 -4
		near 2 -1 -1
	عدم
		far 1 -1 -1
	عقب
		near -4 -1 -1
	على
		far 2 -3 1
		near 1 -3 -2
		الأقل
			far -1 0 -1
	عن
		far -2 0 1
		near 0 7 -1
	عندما
		near 2 1 -1
	غير
		far 0 3 1
	في
		far -1 1 -2
		near -2 1 -2
		إطار
			near 0 -1 -1
		حين
			far 1 -1 -1
			near 3 0 -1
	فيما
		far 0 1 -1
		near 0 -1 -1
	قبل
		near 5 -2 -1
	قد
		far 1 -1 3
		near 0 1 3
	كما
		far -1 -1 1
		near -1 -1 -3
	ل
		far -1 0 -3
		near -3 0 1
	لا
		far -6 2 1
		near -5 3 -1
	لدى
		far -1 -1 1
	لكن
		far 0 4 0
		near -3 3 0
	لم
		far -2 5 -3
		near -4 9 -5
	لن
		near 3 -1 0
	ما
		far -1 1 3
		near 3 -1 3
	مع
		far -1 -3 2
		near 0 -1 0
	مما
		far -2 -1 1
	من
		far 2 2 1
		near -1 3 4
		خلال
			near -2 2 0
	منذ
		near -5 -1 -3
	نتيجة
		near -1 -1 -3
	نحن
		near -2 -1 -1
	هذا
		far -2 -3 -1
		near 1 -2 0
	هذه
		far -1 0 4
		near 0 3 -3
	هناك
		far -2 2 -2
		near -1 1 0
	هو
		far -1 1 3
		near 1 0 0
	هي
		far -1 -1 2
	و
		far -1 -1 -2
		near -1 -1 1
	وسط
		near -1 0 -1
	ولكن
		far 3 1 1
previous
	adverb
		masdar 2 2 -4
		noun -2 1 -1
		verb 2 2 1
	complementizer
		masdar -3 -2 0
		noun -3 -2 2
		verb 3 -1 3
	conjunction
		masdar -1 -1 -2
		noun -1 2 -1
		verb 4 0 1
	demonstrative
		masdar 1 -1 0
		noun 0 1 -2
	edge
		masdar -4 -4 -1
		noun 1 -1 -3
		verb -3 -3 -5
	mark
		masdar 2 -1 -1
		noun 3 -3 1
		participle -2 -1 -1
		verb 3 -3 -1
	negation
		verb -2 10 -1
	past
		verb -1 1 0
	phrase
		masdar 2 1 0
		noun 2 2 1
		participle -1 -1 -1
		verb -4 -1 -3
	preposition
		masdar -2 0 0
		noun 0 -3 -6
		verb 3 0 -1
	pronoun
		verb -1 0 -1
	relative
		verb -4 -3 -2
	temporal
		verb 1 -1 -1
	time
		masdar 1 0 -3
		noun -1 -3 -1
		verb 2 -1 -3
	verb
		masdar 3 1 -1
		noun 1 1 -1
rule
	actual -8 -9 -9
		ACCUSE -3 1 -2
		AGREE -2 -3 2
		AID 0 0 2
		ASSAULT -4 -2 -3
		COERCE -4 -2 -4
		CONCEDE 7 1 2
		CONSULT 2 1 2
		COOPERATE 5 -1 0
		DISASTER -4 -3 -4
		MOBILIZE 0 -2 4
		PERSONNEL 6 1 3
		PROTEST 2 -1 -3
		REJECT -5 1 -2
		REQUEST -6 -1 -6
		RETREAT 2 3 5
		SANCTION 1 -2 -1
		SUPPORT -4 -1 -3
		THREATEN -2 -1 -2
		masdar 0 -1 2
		noun -2 -1 0
		participle -2 -2 -1
		verb -4 -5 -9
	future 17 -4 -2
		ACCUSE 5 -1 3
		AGREE -4 -2 1
		ASSAULT 0 -3 8
		COERCE 2 2 2
		CONSULT 4 0 -7
		PERSONNEL 3 1 -3
		REQUEST 6 1 0
		RETREAT 2 -1 -3
		SUPPORT 2 -1 2
		masdar 3 1 1
		noun 5 -2 -2
		verb 10 -3 0
	hypothetical -5 -1 14
		ASSAULT -1 1 -3
		CONSULT 1 -1 2
		masdar -2 1 1
		noun -1 -1 3
		verb -1 -1 11
	negated -4 14 -4
		ACCUSE 0 -1 0
		ASSAULT -2 1 -3
		COERCE -1 1 -3
		CONSULT -1 2 2
		REJECT 4 -7 -1
		masdar -1 2 -1
		noun 0 3 -1
		verb -3 8 -2
shape
	false
		false
			masdar 2 4 3
			noun 0 4 6
			participle -4 0 -2
			verb -1 -1 0
		true
			masdar -2 -2 0
			noun 1 -2 -5
			verb 2 0 0
	true
		false
			masdar 0 1 -1
			noun 1 -4 -2
tense
	future 7 -2 1
	none -2 0 0
	past -8 0 0
	present 3 2 -1
time
	ahead 3 -1 -1
		masdar -2 -2 -2
		noun -3 1 -1
		verb 9 -1 2
	now 2 -1 -1
		masdar 1 -1 0
		noun 2 0 1
		verb -1 0 -2
	past -3 1 -4
		masdar 0 2 2
		noun 0 -1 -3
		verb -4 0 -2
	unknown -2 1 5
		masdar 1 3 2
		noun 2 -2 3
		participle -3 0 -2
		verb -3 0 2
type
	ACCUSE -1 2 -3
		masdar 1 -2 -1
		noun 1 5 -1
		participle -1 0 0
		verb -2 -1 -1
	AGREE -7 9 3
		masdar 0 6 1
		noun -4 2 -1
		participle 0 1 0
		verb -2 0 4
	AID 5 0 -4
		masdar 4 -1 -4
		noun -2 0 3
		verb 3 1 -2
	ASSAULT -7 -2 -2
		masdar -2 -1 -4
		noun -5 -6 0
		verb 0 5 2
	COERCE -1 2 -1
		masdar -3 -3 2
		noun -2 2 -2
		verb 4 3 0
	CONCEDE 2 2 6
		masdar 3 0 3
		verb -1 1 3
	CONSULT 7 3 -1
		masdar 0 3 1
		noun 3 1 0
		verb 4 -1 -1
	COOPERATE 6 0 1
		masdar 2 -1 1
	DISASTER -2 -4 -3
		masdar -3 -2 -1
		noun 2 -2 -1
	MOBILIZE 5 0 -1
		masdar 4 1 2
		noun -3 -1 -1
		verb 3 -1 -2
	PERSONNEL 6 4 2
		masdar -3 5 0
		noun 3 -1 2
		verb 5 0 0
	PROTEST 2 -1 -2
		masdar -3 1 -2
		noun 8 -2 0
		verb -3 -1 -1
	REJECT -4 -7 4
		masdar -3 -1 -1
		verb 0 -7 1
	REQUEST -2 -2 -5
		masdar 0 -1 -1
		noun 2 0 -1
		participle -1 -1 -1
		verb -2 0 -2
	RETREAT 4 1 4
		masdar 2 1 5
		verb 1 1 1
	SANCTION -2 -2 5
		masdar 1 -1 3
		noun -3 -1 2
		verb -1 0 0
	SUPPORT 0 1 0
		masdar 3 0 1
		participle -1 0 0
		verb -1 2 0
	THREATEN -10 -4 -4
		masdar -1 -2 -2
		verb -7 -2 -2`,
}
