import type { LinearModel } from './linear.js'

// Written by src/build/modality.ts; see there.
export const modalityModel: LinearModel = {
  bias: [-1.89, -4.55, -4.06],
  weights: `adjective
	الاخيره -9 -1 -3
	الارهابي -2 -1 -3
	الارهابيه -2 0 -2
	الاسرائيلي -5 -1 2
	الاسرائيليه -3 -1 1
	الانتحاري -1 0 -1
	التشريعيه -2 -1 -4
	الجويه 5 -1 -3
	الرئاسيه -9 -1 -4
	الروسيه -4 -1 -2
	العسكريه 10 -1 -2
	النووي -2 -2 -4
	انتحاري -1 -1 -1
	جويه 0 -1 4
	عسكريه 8 -1 5
	عنيفه -2 -1 0
after
	 -2 2 1
	أثناء -5 -3 -4
	إثر -7 -2 -4
	إلى 0 4 7
	ب -1 -6 4
	بسبب -4 -2 -5
	بشأن 2 1 8
	بعد -10 -4 -9
	جراء -4 -1 -3
	حول 1 2 1
	خلال -11 -6 -9
	رغم -4 -1 -5
	عقب -11 -3 -4
	على 4 -9 2
	عن -3 13 -8
	في -1 4 3
	قبل 10 -3 -4
	ل 17 8 18
	مع -1 1 -8
	من 1 3 -10
		خلال -1 -1 1
	منذ -8 -2 -9
	نتيجة 0 -1 -2
before
	ابدي 1 -2 -2
	ابلغ -4 -3 2
	اتخذ -2 6 0
	اتفاق 5 1 3
	اتم 4 3 4
	اتهم -1 -1 -1
	اتي 6 0 -7
	اثار -5 3 -3
	اجراء -7 -2 6
	اجري 1 -4 -2
	احدث 3 -2 1
	اخرون -1 -1 -1
	اخرين 1 -2 0
	اداره 7 -2 -3
	ادان -3 -1 -4
	ادت -3 4 -3
	ادي -5 8 -1
	ارتفع 0 -1 -2
	استخدم 2 -1 -3
	استمر 5 -3 5
	استنكر -2 -1 -2
	استهدف 1 3 -2
	اسرائيل -1 5 9
	اسفر -3 -4 -4
	اشار -1 0 -6
	اشارت 5 4 -2
	اشخاص -5 -1 0
	اصاب -3 -2 -4
	اصابه 2 -1 -1
	اصبح 1 -1 1
	اصدر 0 -1 -7
	اصدرت 9 1 0
	اصيب -1 -1 -2
	اضاف 6 2 -4
	اضافت 0 2 -1
	اطلاق -4 0 12
	اطلق -4 -1 4
	اعاده 0 -2 3
	اعتبر 5 -1 -4
	اعتقال -4 -2 7
	اعتقد 1 1 4
	اعتقل -3 2 -2
	اعرب -2 -5 -2
	اعربت -1 -1 1
	اعضاء -3 -2 2
	اعلان -5 4 -2
	اعلن 6 -3 -11
	اعلنت 2 -2 -5
	اعمال 0 -1 -1
	افاد -1 1 -1
	افادت 1 -1 -1
	افغانستان -2 2 -3
	اقر 3 -1 2
	اكد 2 3 -5
	اكدت 1 -3 1
	ال -7 -2 -6
	الاتحاد -1 -1 12
	الاتفاق 7 -1 5
	الاحتلال 2 -1 -4
	الاخيره 1 -2 -6
	الاسرائيلي -4 1 -2
	الاسرائيليه 0 1 -2
	الامريكي 1 -1 3
	الامم -4 -2 2
	الامن 0 -1 -3
	الاميركي -2 -1 4
	الانتخابات 13 0 -4
	الاولي 2 -2 -3
	البرلمان -4 5 1
	البلاد 4 -2 1
	البيان -7 2 -3
	البيت 2 4 1
	التحالف -1 -2 5
	التحقيق -4 1 -5
	التعاون -4 -1 1
	التقرير 0 -1 -1
	الجزيره -4 -1 -4
	الجنود -2 4 1
	الجيش 0 10 -3
	الحركه 3 0 -1
	الحزب -3 2 -2
	الحكومه 5 1 6
	الحوثيين 3 3 -2
	الخارجيه 0 5 0
	الدفاع -1 -1 -3
	الدول -2 -2 2
	الرئيس 3 -6 3
	الروسي -5 -2 5
	السابق -2 -2 -4
	السعوديه -4 3 -2
	السلطات -3 -6 2
	السلطه -5 1 -2
	الشرطه 6 0 0
	الشرق -8 0 12
	الصين 4 -2 -3
	الضفه 3 -1 2
	العاصمه -5 -2 -3
	العالم -1 -1 4
	العراق 7 -2 -5
	العسكريه 5 -1 -2
	العمل 8 -1 4
	الفلسطيني 0 3 0
	القاعده -3 -1 2
	القاهره 11 -3 -1
	القبض -4 -1 0
	القتلي -3 -1 -2
	القدس 2 0 -5
	القرار 10 3 -3
	القضاء -3 1 -6
	القوات 5 4 -3
	القي -2 -2 6
	اللجنه -2 -1 0
	المتحدث 1 6 -3
	المجلس 9 -2 -6
	المحكمه 11 -2 -4
	المدنيين 2 -1 -2
	المدينه -4 -1 -2
	المسؤولين -4 -1 -5
	المسلحين -2 -1 1
	المشاركه 13 1 -2
	المصادر 6 0 -3
	المصدر -3 -2 -2
	المعارضه -2 -2 -1
	المقاومه 5 -4 10
	المقرر 8 -2 -6
	الملك -5 -1 -2
	المملكه -3 -1 -3
	المنطقه 0 4 -3
	النيابه -1 0 -2
	الوزراء 9 -3 -3
	الولايات 8 0 12
	اليمن 1 4 2
	امر 5 -2 -7
	امكن -6 -4 5
	انتقد -5 -1 -4
	اندلع 3 -1 -3
	اوباما 4 -4 -1
	اوضح 2 -1 -4
	ايران -1 1 4
	باكستان -3 1 2
	بحث 2 -2 10
	بدا -4 3 -6
	بدات -1 1 -1
	بريطانيا -2 2 -1
	بغداد 1 -1 -4
	بلاده 5 2 0
	بناء -5 -1 -5
	بي -4 0 1
	بيان 0 -2 -4
	تابع -2 -1 -5
	تاتي 7 2 -4
	تحدث -2 0 7
	تحديد 5 -1 -3
	تحقيق 0 -2 -6
	تركيا 12 -2 -3
	تزامن -3 -1 -2
	تسبب 2 -1 3
	تشهد 1 6 -3
	تصريح -6 7 -4
	تصريحات -1 -2 0
	تضمن 11 5 3
	تعرض -7 3 -3
	تعرضت -2 -2 -3
	تقارير 0 4 0
	تقدم -3 3 3
	تقديم -9 5 3
	تقول -3 4 0
	تكون 18 13 7
	تلقي -6 2 6
	تم -5 -2 0
	تمت -2 -1 1
	تمثل 11 -1 3
	تمكن -7 0 -2
	تمكنت -1 -3 -2
	تنظيم 5 -3 4
	تواصل -2 -2 -1
	توقع 9 -3 5
	تونس 3 1 -2
	جاء -7 -5 -5
	جاءت -3 -1 -1
	جدد 0 -2 -4
	جديده -1 -2 -4
	جرح -2 2 -1
	جري -4 1 1
	جنوب 1 2 -2
	جنود -2 -1 -2
	حاول -2 0 14
	حدث -2 -1 -2
	حدد 19 2 0
	حذر -1 1 14
	حركه 2 -6 -3
	حزب -3 -3 2
	حصل 0 0 -2
	حضر -6 -3 -4
	حكومه -1 6 11
	حماس -4 0 7
	حمل -5 0 5
	حمله -1 -2 1
	خاض 0 -1 -4
	خطط -11 8 9
	داعش -1 0 -3
	دعا -2 -3 2
	دعم 4 1 5
	دفع -4 2 3
	دول -4 -2 -2
	دوله 3 2 0
	ذكر 4 -2 -7
	ذكرت 2 -1 1
	رئيس -5 -5 -7
	راي 1 -4 2
	رجال -7 -1 0
	رحب -1 -2 -2
	رد 3 3 -4
	ردا -5 2 -3
	رفض -2 0 1
	رفع 5 1 -1
	روابط -1 0 -7
	روسيا -4 2 8
	زال -4 -2 7
	زياره -5 -3 -3
	سبق -2 -2 -4
	سجل -4 2 -4
	سقط -4 -1 -3
	سلطات -2 0 -3
	سوريا 2 5 1
	شارك 0 -1 0
	شخص -2 -1 1
	شخصا 2 -1 -3
	شدد 7 -2 0
	شرطه 2 -1 -1
	شكل -4 -1 2
	شمال 1 -1 1
	شمل 7 -1 5
	شن 0 -3 0
	شنت -1 -1 -2
	شهد -6 2 -9
	شهدت -3 -2 -2
	شهود -1 -1 -2
	صحيفه 6 6 -1
	صدر -3 -1 -1
	صرح 7 -2 -5
	ضرب -1 -1 1
	طالب -3 -1 -1
	طالبان -6 1 1
	طلب -2 -2 0
	طهران -4 -1 6
	ظهر 0 -2 0
	عاد -2 6 -1
	عباس 1 -2 6
	عد -3 5 2
	عرض -3 -1 3
	عقد 6 -4 1
	علاقه -5 -2 -3
	عمل 3 -3 2
	عمليات -5 -1 1
	عمليه 0 -3 2
	عناصر -4 -2 -4
	غزه 3 -2 -5
	فتح 2 3 -2
	فرض -3 -3 5
	فشل -9 29 0
	قائد 2 -3 2
	قاد -4 -1 4
	قاده 3 -1 3
	قال 2 1 -5
	قالت -2 -1 5
	قام -7 3 2
	قامت -3 1 -7
	قتل -8 -4 -8
	قتلوا -2 -1 -2
	قتلي -4 -1 -2
	قتيلا -2 -1 -2
	قدم -4 -3 4
	قرار 7 4 0
	قرارا 2 -2 6
	قرر 13 -3 -8
	قررت 7 -3 0
	قضي 7 -2 -1
	قوات 0 -1 -1
	كان -4 6 5
	كانت -5 -6 -6
	كانوا -5 -1 5
	كشف -1 -4 -4
	كوريا -1 -3 2
	لجنه 11 3 -2
	لفت 4 -1 2
	لقي -2 -1 -2
	مؤتمر -5 -1 -6
	ما -2 16 4
	مجلس 5 3 2
	محافظه 0 1 0
	محاوله 0 5 -4
	محكمه 6 -1 -1
	مدير -7 0 -3
	مدينه 1 -1 -1
	مسؤول 4 -2 -3
	مسؤولون -1 -1 4
	مشيرا -7 2 -4
	مصادر 10 6 -4
	مصدر -3 4 -3
	مصر 9 -2 -2
	مقتل -5 4 -1
	مكتب 1 -1 -4
	منطقه 1 -1 1
	منظمه -2 2 -3
	منع -3 -1 7
	موسكو 3 4 4
	موقف -3 -1 -4
	نائب -5 -1 1
	ناقش 2 2 11
	نتنياهو 7 -2 1
	نشر 4 4 -4
	نظم 0 4 -3
	نفذ -1 1 -3
	نفي -7 30 -3
	نقل -7 3 -2
	نقلت -4 1 -2
	هيئه 3 -2 -4
	واجه 0 -4 1
	واشنطن -2 1 -3
	واصل 3 4 2
	وجه 0 -1 5
	وجهت -2 -1 -2
	ورد -4 -2 -2
	وزاره 8 2 -6
	وزير 9 -4 -3
	وسائل 0 8 -2
	وصف -5 10 -7
	وصل 3 -3 -2
	وضع -6 -1 4
	وقع 0 -2 -1
	وقعت -1 0 1
	وقف -3 -2 5
	وكاله 4 -3 -1
	ولايه 0 -1 0
	ياتي 0 -2 -3
	يتم -1 1 5
	يجري 16 0 -8
	يذكر -1 -1 -3
	يشار -2 -1 -2
	يعقد 3 0 5
	يقول -2 1 0
	يقوم 0 -2 1
	يكون 1 9 7
follower
	adverb -2 2 2
	complementizer -6 -12 8
	conditional 0 -3 21
	conjunction -5 5 13
	demonstrative 4 9 -1
	negation -6 14 -4
	past -1 0 14
	preposition -1 0 2
	pronoun -7 -5 3
	quantifier -6 -2 -2
	relative 0 -7 -4
	report 5 2 -3
	temporal 6 3 -2
	verb
		future 32 -5 10
		past -16 1 -12
		present 2 3 4
	أجرى -7 -3 -1
	أدى -3 -1 4
	أسفر -1 -1 -1
	أكد 1 3 -2
	اخري 2 2 6
	استمر -5 -2 -2
	استهدف 2 -3 7
	اسرائيل -1 -2 1
	اعضاء -2 3 1
	الاتحاد 2 0 0
	الارهابي -1 -1 -1
	الارهابيه -2 0 -2
	البلديه 27 -1 -5
	الجيش -4 -1 -3
	الحكومه 4 -1 2
	الخارجيه 5 -1 -2
	الدول 4 -1 2
	الرئيس 10 -3 -2
	السلطات 1 -3 -2
	السلطه -3 1 -2
	الشرطه 0 2 -1
	القبض -2 -2 -1
	القوات -3 4 -2
	النار -2 -4 0
	الوزراء 4 -1 1
	الولايات -1 -1 -1
	اندلع -1 -1 0
	ايران 1 -1 0
	تعرض -1 3 1
	تم -2 5 8
	جر -6 -1 -1
	حركه -4 -1 1
	حزب -5 -1 0
	حماس 0 2 -3
	دول 1 -1 0
	رئيس 6 -4 6
	روسيا 5 2 0
	شن -2 0 -2
	شهد 1 -1 -2
	ضرب 0 -1 -1
	عقد 1 -2 0
	عناصر 2 2 -2
	قال 5 -4 2
	قام 1 -2 2
	قتل -2 -1 4
	قوات -1 0 -3
	كان -3 18 4
	مجلس 0 -1 -2
	نفذ -6 2 -2
	واشنطن 3 -1 3
	وزاره -1 3 -1
	وزير 2 -1 -2
	وقع 6 -2 -3
frame
	events/accuse/adana -6 3 0
	events/accuse/ahala-qada 3 -3 -2
	events/accuse/hammala-masuliyya -2 -1 2
	events/accuse/intaqada -8 -4 -6
	events/accuse/istajwaba 4 -2 0
	events/accuse/istankara -1 -2 -2
	events/accuse/ittahama -15 -10 -6
	events/accuse/muhakama 13 2 4
	events/accuse/naddada -3 4 -2
	events/accuse/tahqiq-fi 7 11 0
	events/accuse/tahqiqat -8 8 3
	events/accuse/tuham -4 -2 -3
	events/accuse/tuhma -8 -6 7
	events/agree/ittafaqa 0 1 2
	events/agree/ittifaq 9 7 8
	events/agree/ittifaq-muhaddad 6 -2 -1
	events/agree/ittifaq-musamma -3 -2 -4
	events/agree/mustaidd -1 3 0
	events/agree/muwafaqa 2 4 6
	events/agree/taahhada -2 -2 -3
	events/agree/waada 0 -1 -2
	events/agree/wafaqa 2 -1 -1
	events/aid/naqala-jarha -1 2 -2
	events/aid/qaddama-musaadat 9 4 1
	events/aid/talaqqa-musaadat -4 0 0
	events/assault/adhdhaba -4 2 -2
	events/assault/al-hadith -2 3 -2
	events/assault/amal-unf -1 -1 -1
	events/assault/amaliyya-askariyya 9 -1 5
	events/assault/amaliyya-irhabiyya -2 2 8
	events/assault/atlaqa-nar -7 -5 -3
	events/assault/atlaqa-sarukh -2 -1 -2
	events/assault/dammara -3 -1 4
	events/assault/darba-jawwiyya -1 0 2
	events/assault/fajjara-nafsah -1 0 -3
	events/assault/ghara 3 -3 -2
	events/assault/ghazw -3 1 -3
	events/assault/hadith-irhabi -1 -1 -1
	events/assault/hajama -1 -2 6
	events/assault/harb -7 -2 1
	events/assault/harb-ahliyya -1 -1 -3
	events/assault/harb-nisba -2 0 -4
	events/assault/harrara 17 -1 5
	events/assault/hujum -6 -1 1
	events/assault/hujum-intihari -1 -1 3
	events/assault/hujum-kimyai -4 0 -4
	events/assault/ightala -14 -10 1
	events/assault/infajara -6 -4 -6
	events/assault/iqtaham 10 1 4
	events/assault/ishtabaka -3 3 -6
	events/assault/istaada-mawqi 23 1 2
	events/assault/istahdafa 0 3 2
	events/assault/istihdaf 3 9 -8
	events/assault/itida -4 -2 -3
	events/assault/jarima-bashia -2 -1 -2
	events/assault/khatafa -2 5 8
	events/assault/majzara -1 0 -3
	events/assault/maqtal -10 2 -8
	events/assault/maraka 4 -2 2
	events/assault/muwajahat -5 -3 -4
	events/assault/niza 1 -1 -1
	events/assault/qasafa -7 6 -1
	events/assault/qasf-jawwi -1 -1 -2
	events/assault/qatala -9 -4 -5
	events/assault/qatla -4 -2 -6
	events/assault/qital 0 0 -3
	events/assault/tafjir -12 -1 -2
	events/assault/tafjir-intihari -2 -1 -3
	events/assault/usiba -2 8 -2
	events/coerce/aghlaqa -1 -1 -3
	events/coerce/awqafa 1 -1 -2
	events/coerce/dahama -2 -1 -2
	events/coerce/hasara -2 -3 -7
	events/coerce/hazara -1 2 0
	events/coerce/hujum-iliktruni -5 4 6
	events/coerce/ihtajaza -1 -3 -4
	events/coerce/istawla -2 2 -2
	events/coerce/itaqala -5 2 -4
	events/coerce/manaa 11 -1 -2
	events/coerce/mudhakkirat-tawqif 15 -1 -1
	events/coerce/qabada 1 4 -3
	events/coerce/qabd 0 1 -4
	events/coerce/saytara 0 -1 8
	events/concede/rafaa-uqubat 9 4 2
	events/consult/bahatha-mawdu 1 -1 -3
	events/consult/hiwar 4 -1 12
	events/consult/ijtamaa 3 -1 1
	events/consult/ijtima 5 -2 -11
	events/consult/iltaqa 3 -2 2
	events/consult/jalsa-barlaman 0 8 -4
	events/consult/liqa -1 3 -11
	events/consult/liqa-jamai 8 -3 2
	events/consult/mubahathat -5 6 9
	events/consult/mufawadat -15 -5 24
	events/consult/mutamar 3 1 2
	events/consult/qimma 10 -4 -9
	events/consult/zara 5 -1 -3
	events/consult/ziyara 5 7 -15
	events/consult/ziyara-makan -2 2 -3
	events/disaster/fayadan -1 -1 5
	events/disaster/hariq -4 -1 -3
	events/disaster/zilzal -6 -1 -3
	events/mobilize/arsala-quwwat 4 1 19
	events/mobilize/tajriba-nawawiyya -4 -1 1
	events/personnel/faza -2 1 9
	events/personnel/hasala-aswat -3 -3 5
	events/personnel/intakhaba 4 6 -1
	events/personnel/intikhabat 18 -5 -4
	events/personnel/istaqala -15 9 2
	events/personnel/istifta 13 -2 8
	events/personnel/shakkala-hukuma 16 2 14
	events/personnel/tarashshaha -5 0 11
	events/personnel/tawalla -3 -2 0
	events/personnel/tayin -4 -4 -7
	events/personnel/wafat -11 3 -7
	events/protest/adraba 8 5 -3
	events/protest/ihtijaj -2 -4 1
	events/protest/masira 36 -2 -4
	events/protest/muzahara -13 -2 1
	events/reject/aarada -3 0 -5
	events/reject/imtanaa -1 0 -3
	events/reject/rafada 7 2 2
	events/reject/rafada-liqa -2 0 0
	events/reject/rafada-yield -1 0 -4
	events/reject/rafd -4 -2 2
	events/request/daa -3 -4 -2
	events/request/daa-liqa 1 0 0
	events/request/daa-yield -1 -1 0
	events/request/daiyan -1 -1 -1
	events/request/dawa -4 -2 1
	events/request/haththa 3 -1 -1
	events/request/mutalaba 1 -2 3
	events/request/nashada -1 -1 -2
	events/request/talab -3 6 1
	events/request/talaba 1 6 2
	events/request/talaba-bi -3 -2 -2
	events/request/talaba-min -1 2 0
	events/request/talaba-yield -2 -1 -1
	events/retreat/afraja 8 -2 11
	events/retreat/atlaqa-sarah -6 5 9
	events/retreat/insahaba 7 1 -6
	events/retreat/insahaba-min-madina -2 -2 3
	events/sanction/hukm-qadai -5 -1 -7
	events/sanction/uqubat -2 0 5
	events/sanction/uqubat-llati -5 3 -8
	events/support/ashada -3 -2 1
	events/support/ayyada -4 5 1
	events/support/daama-qadiyya -2 0 -1
	events/support/dam -5 -1 -4
	events/support/dam-dawla -9 1 1
	events/support/rahhaba 1 -1 1
	events/support/shakara -4 -2 -4
	events/support/tabanna 2 3 1
	events/support/tadamana -5 -1 -5
	events/support/tawqi 14 -1 -7
	events/support/tayid -3 -3 -4
	events/support/waqqaa 11 2 -1
governor
	
		past
			masdar -7 -2 -4
			noun -3 -1 -12
			verb -3 2 -4
		present
			masdar 0 -4 1
			noun 5 -2 1
			verb -6 4 3
	aspect
		future
			masdar 12 -6 3
			noun 7 -4 5
		past
			masdar -16 -3 -3
			noun -8 0 -3
			verb -7 0 -1
		present
			masdar -1 -6 4
			noun 9 0 -8
			verb 8 3 -3
	modal
		past
			masdar -8 21 -4
			noun -9 18 7
		present
			masdar 18 5 14
			noun 4 6 8
			verb 2 -3 -1
	motion
		past
			masdar -8 -3 -6
			noun -7 -3 -3
			verb -5 -1 -3
		present
			masdar 3 4 -8
			noun 1 -5 2
	none
		masdar 3 0 -1
		noun -4 7 -1
		participle -4 -3 -1
		verb -3 -9 -6
	other
		future
			masdar 1 -3 4
			noun 8 1 4
		past
			masdar -8 3 -9
			noun -18 -2 -10
			verb -3 -4 -1
		present
			masdar 11 0 9
			noun 7 -1 7
			verb 5 10 6
	speech
		past
			masdar -5 -2 -13
			noun -10 -2 1
			verb -9 -5 -3
		present
			masdar 3 -5 0
			noun -2 -2 0
			verb -5 -2 -1
	state
		past
			masdar -15 -6 1
			noun -8 0 -5
			verb -1 -1 -2
		present
			masdar 5 -6 8
			noun 10 -5 3
			verb -5 -3 1
headline
	false
		masdar
			none -3 -3 4
		noun
			none -3 2 3
		participle
			none -7 -1 -4
		verb
			future 11 -3 4
			past -20 0 -2
			present 4 4 2
	true
		masdar
			none 4 7 1
		noun
			none 5 -5 -4
		verb
			past 4 -1 1
			present 1 -1 -4
inside
	false -3 -1 -6
	true 0 2 6
	اجراء 8 2 10
	استمرار -3 -1 -4
	اعقاب -5 -2 -6
	اعمال -6 -1 2
	بدء 10 -3 -6
	تنفيذ 9 -1 12
	توجيه -4 1 7
	جريمه -4 -1 -4
	حادث -3 -2 -2
	سلسله -2 0 0
	شن 3 1 16
	ضحايا -2 -1 -5
	عقد 6 5 14
	عمليات 2 0 -3
	عمليه 2 -5 -6
	فرض -4 6 4
	محاوله -3 4 -11
	نتائج -19 -3 -6
	وقوع -3 2 2
light
	events/light-verbs/aalana
		past -2 -2 -4
	events/light-verbs/adda-ila
		past -3 7 -2
	events/light-verbs/ajra
		past -5 -2 -2
		present -3 -2 -1
	events/light-verbs/anha
		present 2 10 3
	events/light-verbs/aqada
		past -3 -1 1
	events/light-verbs/asdara
		past 10 -1 0
	events/light-verbs/asfara
		past -1 -2 -1
	events/light-verbs/badaa
		past -6 -2 -3
	events/light-verbs/farada
		past 1 -1 4
	events/light-verbs/inaqada
		past -3 -1 7
	events/light-verbs/indalaa
		past -5 -2 -3
		present -4 -3 1
	events/light-verbs/istahdafa-light
		past -2 -4 -4
	events/light-verbs/jara
		past -5 1 -7
	events/light-verbs/naffadha
		past -1 2 -3
	events/light-verbs/qama
		past -7 -4 -3
		present -1 -1 6
	events/light-verbs/shahida
		past -3 -2 -2
		present 0 0 -3
	events/light-verbs/shanna
		past -2 -1 -2
	events/light-verbs/sharaka
		past -5 -1 0
	events/light-verbs/taarrada
		past -3 1 -2
	events/light-verbs/tamakkana
		past -4 -6 -2
	events/light-verbs/wajjaha
		past 0 -3 -3
	events/light-verbs/waqaa
		past -5 -1 3
	events/light-verbs/wasala
		past -6 -2 -3
	none 5 0 5
near
	اتم 5 6 1
	اتي -3 -2 -3
	اثار -4 -2 2
	اجري -5 0 -1
	ادان -2 -1 -1
	ادي -1 2 2
	استمر -4 -2 1
	استهدف 3 -1 1
	اسرائيل -3 7 -1
	اسفر -3 -3 -2
	اشار 1 -1 -4
	اصابه -2 -1 -2
	اصدر 8 -1 -4
	اضاف -11 -1 7
	اعتبر 3 -2 -3
	اعلن 6 -3 -3
	اعلنت -3 -1 -2
	اكد -4 -4 -2
	الاتحاد 3 -2 1
	الاتفاق 5 -1 5
	الاولي 1 -1 0
	التحقيق 0 -1 -2
	الجيش -1 2 -3
	الحكومه -1 1 -3
	الخارجيه 3 1 -2
	الرئيس -9 -1 1
	السلطات -6 -4 -3
	السلطه -2 1 -3
	الشرطه 6 1 0
	العاصمه -3 -1 -1
	العراق 3 -3 -2
	القوات 0 1 -2
	المجلس 7 -1 -5
	المحكمه 5 -1 -1
	المقاومه 0 -1 8
	المنطقه -1 1 -3
	الوزراء 6 -1 -3
	الولايات -5 0 -5
	اوباما 3 -3 -3
	ايران 2 -2 -2
	بدا -2 -1 2
	بدات 0 -1 -4
	بلاده 2 -2 0
	بيان -4 -1 -1
	تاتي -1 -1 -2
	تحقيق 2 0 -2
	تسبب 3 -1 -2
	تعرض -2 2 2
	تعرضت -1 -1 -2
	تقدم -2 1 -1
	تم -4 -3 -9
	تمت -1 -1 0
	تمكن -3 3 1
	تواصل 1 -2 -4
	جاء -5 -2 2
	جدد -2 -1 -2
	جري 0 -3 -1
	حاول 1 3 -1
	حركه -2 -2 0
	حزب 0 0 -2
	حضر 1 -2 -2
	حكومه 1 -1 8
	حماس -3 -1 1
	دول -4 -1 2
	ذكر 2 -4 1
	رئيس -2 0 -1
	روابط 1 -1 -2
	روسيا 0 1 0
	زال -3 -12 -3
	سبق 5 -1 -2
	سوريا 3 6 -2
	شارك -2 0 6
	شمل 3 -1 7
	شن 2 -2 2
	شنت 0 0 -1
	شهد -2 -2 -3
	شهدت -1 -1 -1
	صدر 2 -1 -2
	طالبان -1 2 2
	عقد 1 -2 6
	علاقه -2 -2 0
	فتح 2 5 -6
	فرض 3 -2 11
	قال 3 -2 -2
	قام -4 -1 4
	قامت -1 -1 -3
	قتل -3 -2 -3
	قتلوا -1 0 -1
	قدم 1 -2 1
	قرار 10 1 -4
	قرر 13 -1 -3
	قوات 4 -1 -5
	كان -12 0 1
	كانت 0 0 -3
	مجلس -7 -3 6
	مدينه 1 -1 -2
	مصر 1 -1 2
	مقتل -4 4 -2
	نتنياهو 3 -1 0
	نفذ -1 1 1
	نفي -3 4 2
	واجه -2 -1 3
	واشنطن 6 -1 -1
	واصل 11 -1 -3
	وجه 2 -1 -2
	وزاره -5 1 -2
	وزير 1 -2 -1
	وصف 2 -2 -3
	وقع -1 -1 4
	ياتي -2 -1 -1
	يتم 5 3 1
	يجري 1 1 -6
particle
	adverb
		far
			masdar 4 8 -6
			noun 1 1 3
			verb -1 3 -3
		near
			masdar 2 1 1
			noun -5 6 -5
			verb 3 5 4
	complementizer
		far
			masdar -2 -4 6
			noun 0 3 5
			verb 3 3 8
		near
			masdar 6 -4 7
			noun 4 -1 -1
			verb 1 3 -3
	conjunction
		far
			masdar 1 1 6
			noun 0 1 9
			verb -4 9 5
		near
			masdar 3 -7 2
			noun 2 8 -2
			verb 2 0 3
	demonstrative
		far
			masdar 1 8 4
			noun -1 0 -4
			verb 0 -3 7
		near
			masdar -1 -5 -3
			noun -2 3 -1
			verb 0 -1 -2
	negation
		far
			masdar -8 12 -5
			noun -10 7 5
			verb 0 17 1
		near
			masdar -8 23 -3
			noun -6 20 -8
			verb -6 16 -3
	past
		far
			masdar 1 -5 13
			noun -4 4 -3
			verb 2 0 -3
		near
			masdar 1 -2 2
			noun -1 0 0
			verb -2 4 3
	preposition
		far
			masdar 4 4 2
			noun 6 0 3
			participle -1 1 1
			verb -1 9 12
		near
			masdar 0 1 4
			noun 2 -3 6
			verb 9 -1 -4
	pronoun
		far
			masdar -1 1 1
			noun 2 1 0
			verb -6 0 2
		near
			masdar 0 1 1
			noun 3 3 -6
			verb -4 -1 -2
	quantifier
		far
			masdar -3 -1 0
	relative
		far
			masdar -2 -1 2
			noun -6 1 -5
			verb 0 -2 2
		near
			masdar 5 -5 1
			noun -1 -3 -3
			verb -6 -3 -5
	temporal
		far
			masdar -1 3 1
			noun -1 -2 -1
		near
			masdar 4 1 5
			verb 2 -2 -3
	أثناء
		near -6 -3 -5
	أمام
		far -7 -1 14
	أن
		far 3 13 7
		near 7 -3 4
	أو
		far 1 1 11
	أيضا
		far 6 2 2
		near 3 -2 -3
	إثر
		near -8 -3 -5
	إذ
		far 0 0 2
	إلى
		far 3 3 1
		near 9 -4 3
		أن
			far 1 -5 1
			near 0 3 0
	التي
		far -4 2 -3
		near -6 -4 -3
	الذي
		far -1 -6 1
		near 1 -3 -7
	الذين
		far 1 2 -4
		near -1 -2 -2
	ب
		far -3 0 3
		near 1 -1 -4
	بأن
		far -1 0 10
		near 3 4 3
	بسبب
		near -6 2 -7
	بشأن
		far 0 -2 2
		near -1 4 8
	بشكل
		far -2 2 1
	بعد
		far -9 4 -3
		near -7 -10 -13
		أن
			far 2 0 -1
			near -5 2 -1
	بعدما
		near -4 -1 -1
	بين
		far -1 -3 -6
		near 3 -2 6
	بينما
		far 0 1 -3
		near -1 0 -2
	تلك
		near -4 -1 -2
	ثم
		near 3 -1 -3
	جراء
		near -4 -1 -4
	حتى
		far -2 7 20
		near 1 0 5
	حول
		far 13 6 10
		near 0 6 2
	حيث
		far 3 -2 1
		near 2 -2 -8
	خلال
		far 1 -1 -3
		near 2 -8 -14
	ذلك
		far 2 3 4
		near 2 -3 3
	رغم
		far 0 1 -2
		near -1 -1 -4
	ضد
		far -1 1 0
	عبر
		far -11 -5 -7
		near 4 -1 -3
	عدم
		far 1 -3 -2
	عقب
		near -9 -3 -2
	على
		far 3 -5 1
		near 2 -6 -4
		الأقل
			far -2 -1 -1
	عن
		far -5 0 3
		near 1 13 -2
	عندما
		near 4 2 -2
	غير
		far 0 7 1
	في
		far -3 2 -4
		near -4 1 -4
		إطار
			near 1 -2 -3
		حين
			far 1 -1 -3
			near 6 -1 -1
	فيما
		far 0 2 -2
		near -1 -1 -2
	قبل
		near 9 -3 -2
	قد
		far 2 -1 7
		near 0 2 6
	كما
		far -1 -1 2
		near -3 -1 -7
	ل
		far -3 1 -7
		near -5 0 3
	لا
		far -13 4 2
		near -10 5 -3
	لدى
		far -2 -2 2
	لكن
		far -1 9 -1
		near -7 5 0
	لم
		far -3 10 -6
		near -7 17 -10
	لن
		near 6 -1 -1
	ما
		far -2 2 5
		near 5 -2 6
	مع
		far -2 -7 3
		near 0 -2 1
	مما
		far -3 -2 2
	من
		far 3 5 2
		near -2 5 8
		خلال
			near -4 3 -1
	منذ
		far 2 0 -1
		near -9 -2 -6
	نتيجة
		near -2 -2 -6
	نحن
		near -3 -1 -2
	هذا
		far -2 -6 -3
		near 1 -3 1
	هذه
		far -2 0 7
		near 0 5 -7
	هناك
		far -5 5 -3
		near -3 2 1
	هو
		far -2 3 6
		near 3 0 -1
	هي
		far -2 -3 3
	و
		far -2 -2 -4
		near -2 -1 3
	وسط
		near -1 -1 -1
	ولكن
		far 7 3 3
previous
	adverb
		masdar 2 2 -8
		noun -2 1 -3
		verb 5 4 3
	complementizer
		masdar -6 -3 0
		noun -7 -4 4
		verb 6 -2 6
	conjunction
		masdar -1 -2 -4
		noun -2 3 -3
		verb 7 -1 2
	demonstrative
		masdar 3 -3 -1
		noun 0 1 -4
	edge
		masdar -9 -8 -2
		noun 2 -1 -6
		verb -6 -6 -10
	mark
		masdar 4 -3 -2
		noun 5 -5 3
		participle -4 -2 -3
		verb 6 -6 -2
	negation
		verb -5 20 -3
	past
		verb -1 3 0
	phrase
		masdar 5 2 1
		noun 3 4 3
		participle -2 -2 -2
		verb -8 -2 -8
	preposition
		masdar -3 0 1
		noun 0 -5 -12
		verb 7 -1 -2
	pronoun
		verb -3 -1 -1
	relative
		verb -8 -6 -4
	temporal
		verb 3 -2 -3
	time
		masdar 1 0 -6
		noun -1 -5 -2
		verb 3 -1 -6
	verb
		masdar 6 2 -2
		noun 1 2 -2
		verb 0 -1 -1
rule
	actual -16 -18 -17
		ACCUSE -6 3 -4
		AGREE -5 -7 5
		AID 0 0 4
		ASSAULT -9 -4 -7
		COERCE -8 -3 -7
		CONCEDE 14 3 4
		CONSULT 4 1 3
		COOPERATE 10 -2 0
		DISASTER -8 -5 -8
		MOBILIZE 0 -3 8
		PERSONNEL 13 2 6
		PROTEST 4 -3 -5
		REJECT -10 2 -3
		REQUEST -12 -1 -13
		RETREAT 4 5 9
		SANCTION 3 -3 -1
		SUPPORT -7 -3 -6
		THREATEN -3 -1 -4
		masdar 1 -2 3
		noun -3 -2 1
		participle -5 -5 -3
		verb -9 -9 -18
	future 33 -8 -3
		ACCUSE 10 -1 6
		AGREE -8 -5 2
		ASSAULT 1 -6 15
		COERCE 5 3 4
		CONSULT 10 1 -13
		PERSONNEL 6 1 -6
		REQUEST 13 2 0
		RETREAT 4 -3 -5
		SUPPORT 3 -2 4
		masdar 7 1 1
		noun 8 -4 -4
		verb 20 -5 0
	hypothetical -10 -2 28
		ASSAULT -1 3 -6
		CONSULT 2 -2 4
		masdar -4 2 2
		noun -3 -1 5
		verb -3 -2 21
	negated -9 28 -8
		ACCUSE 1 -2 1
		ASSAULT -4 2 -6
		COERCE -2 2 -6
		CONSULT -1 4 3
		REJECT 8 -15 -1
		masdar -2 3 -2
		noun -1 6 -3
		verb -6 16 -3
shape
	false
		false
			masdar 5 8 6
			noun 0 6 12
			participle -7 -1 -4
			verb -3 -1 -1
		true
			masdar -5 -6 0
			noun 1 -3 -10
			verb 5 0 1
	true
		false
			masdar 1 2 -1
			noun 1 -4 -3
tense
	future 14 -3 3
	none -3 1 0
	past -17 -1 -1
	present 5 3 -2
time
	ahead 10 -1 -3
		masdar -2 -3 -3
		noun -4 3 -3
		verb 18 -1 3
	now 5 -1 -2
		masdar 3 -1 -1
		noun 5 1 3
		verb -4 -1 -4
	past -11 -1 -8
		masdar 1 3 3
		noun -4 -2 -7
		verb -7 -2 -4
	unknown -5 3 12
		masdar 0 5 5
		noun 5 -4 7
		participle -6 -1 -4
		verb -5 2 4
type
	ACCUSE -2 4 -6
		masdar 2 -4 -1
		noun 1 10 -1
		participle -1 -1 -1
		verb -4 -2 -3
	AGREE -14 17 6
		masdar 0 11 1
		noun -9 3 -3
		participle -1 3 0
		verb -4 -1 8
	AID 9 0 -7
		masdar 7 -2 -9
		noun -3 1 5
		verb 5 1 -4
	ASSAULT -14 -4 -3
		masdar -4 -3 -7
		noun -9 -12 -1
		verb 0 11 5
	COERCE -2 4 -2
		masdar -7 -7 3
		noun -3 5 -3
		verb 8 6 -1
	CONCEDE 3 3 12
		masdar 5 0 6
		verb -2 3 6
	CONSULT 14 5 -3
		masdar 0 6 1
		noun 7 1 -1
		verb 8 -2 -3
	COOPERATE 12 -1 3
		masdar 4 -2 2
	DISASTER -4 -8 -6
		masdar -7 -4 -2
		noun 4 -4 -3
		verb -1 0 -1
	MOBILIZE 9 -1 -2
		masdar 8 3 5
		noun -5 -1 -2
		verb 6 -2 -4
	PERSONNEL 11 7 4
		masdar -5 10 0
		noun 6 -2 3
		verb 10 -1 1
	PROTEST 4 -2 -5
		masdar -6 3 -3
		noun 15 -3 0
		verb -5 -2 -2
	REJECT -9 -14 8
		masdar -6 -2 -2
		verb -1 -14 1
	REQUEST -4 -3 -10
		masdar 0 -2 -2
		noun 3 1 -2
		participle -3 -1 -1
		verb -5 0 -5
	RETREAT 8 2 9
		masdar 5 2 11
		verb 2 1 2
	SANCTION -4 -4 10
		masdar 2 -2 6
		noun -5 -1 5
		verb -1 0 0
	SUPPORT 0 3 0
		masdar 5 1 2
		participle -1 0 -1
		verb -2 3 0
	THREATEN -20 -7 -9
		masdar -2 -3 -5
		verb -14 -4 -3`,
}
