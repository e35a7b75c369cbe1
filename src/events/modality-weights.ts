import type { LinearModel } from './linear.js'

// Written by src/build/modality.ts; see there.
export const modalityModel: LinearModel = {
  bias: [-1.74, -4.48, -3.77],
  weights: `adjective
	الاخيره -9 -1 -3
	الارهابي -2 -1 -3
	الارهابيه -2 0 -2
	الاسرائيلي -5 -1 2
	الاسرائيليه -3 -1 1
	الانتحاري -1 0 -1
	التشريعيه -3 -1 -4
	الجويه 5 -1 -4
	الرئاسيه -7 -1 -6
	الروسيه -4 -1 -2
	العسكريه 10 -1 -2
	النووي -3 -2 -5
	انتحاري -1 -1 -2
	جويه -1 -1 4
	عسكريه 9 -1 3
	عنيفه -2 -1 0
after
	 -4 1 0
	أثناء -5 -3 -4
	إثر -7 -2 -4
	إلى 0 4 8
	ب -3 -5 2
	بسبب -5 -2 -5
	بشأن 1 1 9
	بعد -10 -4 -12
	جراء -4 -1 -2
	حول 1 2 2
	خلال -12 -6 -9
	رغم -4 -1 -5
	عقب -12 -3 -4
	على 0 -10 2
	عن -4 13 -7
	في -1 4 4
	قبل 10 -3 -5
	ل 16 9 18
	مع -1 1 -8
	من 1 3 -8
		خلال 0 -2 -1
	منذ -9 -2 -10
	نتيجة -1 -1 -3
before
	ابدي -1 -2 -4
	ابلغ -3 -3 1
	اتخذ -2 5 -1
	اتفاق 7 -1 2
	اتم 4 3 3
	اتهم -1 -2 0
	اتي 6 0 -7
	اثار -5 0 -3
	اجراء -5 -2 7
	اجري 0 -4 -2
	احدث 3 -2 2
	اخرون -1 -1 -2
	اخرين 0 -2 0
	اداره 6 -2 -3
	ادان -3 -2 -4
	ادت -3 4 -4
	ادي -4 7 2
	ارتفع 0 -1 -2
	استخدم 3 -2 -3
	استمر 5 -2 4
	استنكر -2 -1 -2
	استهدف 1 3 0
	اسرائيل 0 5 8
	اسفر -2 -5 -4
	اشار -1 0 -6
	اشارت 4 4 -2
	اشخاص -5 -2 -1
	اصاب -3 -2 -4
	اصابه 7 -1 -1
	اصبح 1 -1 1
	اصدر 0 -2 -7
	اصدرت 9 1 0
	اصيب -1 -1 -2
	اضاف 6 2 -4
	اضافت 0 2 -2
	اطلاق -1 0 10
	اطلق -4 -1 4
	اعاده 0 -2 3
	اعتبر 4 1 -4
	اعتقال -5 -2 6
	اعتقد 1 2 6
	اعتقل -5 2 1
	اعرب -1 -5 -2
	اعربت 0 -1 2
	اعضاء -3 -3 3
	اعقب -7 -1 -2
	اعلان -2 1 -2
	اعلن 7 -3 -11
	اعلنت 3 -2 -5
	اعمال 0 -1 1
	افاد -1 3 -1
	افادت 1 -1 -1
	افغانستان -4 2 0
	اقر 1 -1 1
	اكد 2 4 -3
	اكدت 1 -3 1
	ال -7 -2 -6
	الاتحاد 1 -1 12
	الاتفاق 7 -1 4
	الاحتلال 2 -1 -4
	الاخيره 1 -2 -7
	الاسرائيلي -6 1 0
	الاسرائيليه 0 1 -2
	الامريكي -2 -1 2
	الامم -4 -2 -1
	الامن -1 -1 -3
	الاميركي -1 -1 4
	الامين 2 -2 2
	الانتخابات 11 0 -7
	الاولي 2 -2 -3
	البرلمان -4 8 0
	البلاد 4 -3 8
	البيان -7 2 -3
	البيت 2 4 2
	التحالف -2 -2 4
	التحقيق -4 0 -5
	التعاون -3 -1 1
	التقرير 0 -1 0
	التقي 6 -1 -3
	الجزيره -4 -1 -4
	الجنود -2 4 -2
	الجيش -2 10 -5
	الحركه 2 0 -1
	الحزب 0 2 -2
	الحكومه 6 1 7
	الحوثيين 3 3 0
	الخارجيه -1 4 -1
	الدفاع -1 -1 -4
	الدول 0 -2 1
	الرئيس 4 -8 5
	الروسي -4 -2 5
	السابق -3 -2 -4
	السعوديه -4 3 -3
	السلطات -3 -5 2
	السلطه -5 1 -2
	الشرطه 1 0 0
	الشرق -2 1 10
	الصين 4 -2 -4
	الضفه 3 -1 1
	العاصمه -5 -2 -3
	العالم -1 -1 4
	العراق 7 -2 -5
	العسكريه 5 -1 -2
	العمل 8 -1 4
	الفلسطيني 0 3 -1
	القاعده -4 -1 2
	القاهره 11 -3 -1
	القبض -4 -1 -1
	القتلي -2 -1 -3
	القدس 3 0 -4
	القرار 11 3 -3
	القضاء -2 0 -7
	القوات 4 4 -3
	القي -2 -2 7
	اللجنه -2 -2 0
	المتحدث 0 5 -3
	المجلس 9 -2 -6
	المحكمه 10 -2 -4
	المدنيين 2 -1 -3
	المدينه -4 -1 -2
	المسؤولين -5 -1 -3
	المسلحين -2 -1 1
	المشاركه 14 1 -2
	المصادر 2 0 0
	المصدر -4 -2 -2
	المعارضه -2 -2 1
	المغرب 0 1 -3
	المقاومه 5 -4 8
	المقرر 8 1 -6
	الملك -5 -1 -2
	المملكه -3 -1 -3
	المنطقه -2 2 -4
	النيابه 4 0 -2
	الهجوم -3 -1 0
	الوزراء 8 -3 -2
	الولايات 8 0 11
	اليمن 1 4 2
	امر 5 -2 -7
	امكن -6 -4 5
	انتقد -5 -1 -4
	انتهي 2 -2 2
	اندلع 3 -1 0
	اوباما 9 -3 2
	اوضح 1 -1 -5
	ايران -3 1 4
	باكستان -6 0 1
	بحث 2 -2 9
	بدا -5 3 -5
	بدات -1 1 -2
	بريطانيا -2 2 -1
	بغداد 0 -1 -2
	بلاده 4 2 -1
	بلغ 1 0 -2
	بناء -4 -1 -4
	بي -3 0 -1
	بيان 0 -1 -4
	تابع -2 -1 -5
	تاتي 7 2 -4
	تحدث -2 0 7
	تحديد 5 -1 -3
	تحقيق 0 -2 -6
	تركيا 10 -2 -4
	تزامن -4 -1 -2
	تسبب 2 -1 3
	تشهد 1 6 -3
	تصريح -5 5 -4
	تصريحات -2 -3 0
	تضمن 11 5 2
	تعرض -7 5 -4
	تعرضت -2 -2 -3
	تعهد 8 -1 4
	تقارير 0 4 0
	تقدم -5 3 2
	تقديم -8 5 2
	تقرير -3 9 -3
	تقول -4 5 2
	تكون 17 13 8
	تلقي -7 2 7
	تم -4 -2 0
	تمت -2 -1 1
	تمثل 11 -1 0
	تمكن -6 3 -6
	تمكنت -2 -4 -3
	تنظيم 7 -4 3
	تواصل -4 -2 -1
	توقع 10 -3 5
	تونس 2 1 1
	جاء -7 -5 -6
	جاءت -3 -1 -1
	جدد 1 -2 -3
	جديده 2 -2 -4
	جرح -2 2 -1
	جروح 1 0 -1
	جري -8 1 2
	جنوب 1 1 6
	جنود -2 -1 -2
	حاول -1 0 13
	حدث -2 -1 -2
	حدد 18 2 0
	حذر -2 1 15
	حركه 1 -6 -2
	حزب -3 -3 1
	حصل 0 0 -3
	حضر -5 -2 -4
	حقق -2 -1 -5
	حكم 0 -1 -3
	حكومه -1 7 11
	حماس -3 0 7
	حمل -3 0 5
	حمله 0 -2 1
	خاض 0 -1 -4
	خطط -9 8 8
	داعش -2 -1 -4
	دعا -1 -3 1
	دعم 4 1 3
	دفع -4 1 2
	دول -6 -2 -2
	دوله 5 2 0
	ذكر 3 -1 -7
	ذكرت 2 0 1
	رئيس -3 -4 -4
	راي 1 -4 2
	رجال -7 -2 -1
	رحب 0 -2 -2
	رد 3 2 -4
	ردا -4 -1 -3
	رفض -2 1 1
	رفع 5 1 -2
	روابط -2 0 -7
	روسيا -4 3 10
	زال -5 -2 5
	زياره -5 -2 -3
	سبق -2 -2 -4
	سجل -4 2 -5
	سقط -3 -1 3
	سلطات -2 0 -3
	سوريا 4 5 0
	شارك 0 -1 0
	شخص -2 -1 1
	شخصا 1 -1 -3
	شدد 6 -4 3
	شرطه 2 -1 -1
	شكل -4 -1 2
	شمال 1 -1 1
	شمل 6 -1 5
	شن 0 -3 0
	شنت -1 -1 -2
	شهد -6 2 -9
	شهدت -3 -2 -2
	شهود -1 -1 -2
	صحيفه 6 6 -2
	صدر -3 -2 -1
	صرح 7 -2 -5
	ضرب -1 -1 1
	طالب -3 -1 1
	طالبان -7 1 2
	طلب -2 -2 0
	طهران -3 -2 4
	ظهر 0 2 -1
	عاد -3 5 -2
	عباس 2 -2 4
	عد -1 5 0
	عرض -3 -1 2
	عقد 5 -5 0
	علاقه -5 -2 -5
	عمل 3 -3 1
	عمليات -5 -2 1
	عمليه 2 -3 2
	عناصر -4 -2 -5
	غزه 1 -2 -4
	فتح 2 3 -3
	فرض -3 -3 5
	فشل -9 29 0
	قائد -1 -3 4
	قاد -1 -1 4
	قاده 1 -1 3
	قال 2 1 -5
	قالت -1 -1 4
	قام -7 3 2
	قامت -3 1 -7
	قتل -8 -4 -8
	قتلوا -2 -1 -2
	قتلي -5 -1 -2
	قتيلا -2 -1 -3
	قدم -4 -3 3
	قرار 8 6 2
	قرارا 3 -3 6
	قرر 13 -3 -8
	قررت 7 -2 1
	قضي 6 -2 -1
	قوات -2 -1 0
	قيام -1 3 1
	كان -4 6 3
	كانت -5 -7 -4
	كانوا -5 -1 4
	كشف 0 -4 -4
	كشفت -3 -1 0
	كوريا 2 -2 1
	لامم 6 -2 -3
	لجنه 7 2 -1
	لفت 4 -1 2
	لقي -2 -1 -2
	مؤتمر -4 -1 -6
	ما -2 14 4
	مجلس 6 3 1
	محافظه 0 1 0
	محاوله -1 5 -5
	محكمه 5 -1 -1
	مدير -6 0 -3
	مدينه 1 -1 -2
	مسؤول 4 -2 -3
	مسؤولون -1 -2 4
	مشيرا -6 2 -1
	مصادر 8 7 -4
	مصدر -3 3 -3
	مصر 9 -3 0
	مقتل -6 4 -1
	مكتب 1 -1 -5
	منطقه 0 -2 3
	منظمه 0 1 -3
	منع -2 -3 7
	موسكو 3 4 3
	موقف -3 -1 -5
	نائب 1 -1 0
	ناقش 0 2 15
	نتنياهو 5 -2 1
	نجح -3 -4 -5
	ندد -5 -1 -2
	نشر -1 4 0
	نظم 0 4 -3
	نفذ -1 1 -6
	نفي -7 30 -3
	نقل -8 3 -2
	نقلت -4 1 -2
	هيئه 3 -2 -5
	واجه 1 -4 1
	واشنطن 0 1 -3
	واصل 2 4 3
	وجه 0 1 5
	وجهت -2 -1 -3
	ورد -4 -2 -2
	وزاره 4 2 -5
	وزير 9 -5 -3
	وسائل 0 10 -2
	وصف -4 13 -7
	وصل 2 -2 -4
	وضع -5 -2 6
	وقع 1 3 -4
	وقعت -1 -1 2
	وقف -1 -1 5
	وكاله 5 -2 -3
	ولايه 0 -1 -1
	ياتي -1 -2 -4
	يتم -1 0 4
	يجري 15 1 -8
	يذكر -1 -1 -3
	يشار -3 -1 -2
	يعقد 0 0 5
	يقوم 0 -2 1
	يكون 3 9 5
follower
	adverb 0 4 0
	complementizer -3 -13 6
	conditional 0 -2 21
	conjunction -7 5 15
	demonstrative 4 7 -3
	negation -5 11 -4
	past 0 0 14
	preposition 0 1 1
	pronoun -7 -5 3
	quantifier -6 -1 1
	relative 0 -6 -7
	report 4 2 -3
	temporal 6 3 -2
	verb
		future 33 -5 12
		past -16 -1 -10
		present 2 2 3
	أجرى -7 -3 -2
	أدى -3 -1 4
	أسفر -1 -1 -1
	أكد 0 4 -2
	اخري 1 2 4
	استمر -5 -1 -2
	استهدف 2 -3 6
	اسرائيل -1 -2 0
	اعضاء -2 3 1
	الارهابي -1 -1 -1
	الارهابيه -2 -1 -2
	البلديه 26 -1 -5
	الجيش -4 -1 -3
	الحكومه 2 0 1
	الخارجيه 2 -1 -2
	الدول 2 -1 2
	الرئيس 11 -3 0
	السلطات 1 -3 -2
	السلطه -3 1 -2
	الشرطه 0 2 -1
	القبض -2 -2 -2
	القوات -3 4 0
	المحكمه 1 0 -1
	النار -2 -4 -2
	الوزراء 4 -1 1
	الولايات 1 -1 -1
	اندلع -1 -1 0
	ايران 1 -1 1
	تعرض -2 3 1
	تم -2 5 8
	جاء 1 -2 -2
	جر -6 -1 -1
	حركه -3 -1 1
	حزب -4 -1 1
	حماس 0 2 -3
	رئيس 4 -4 8
	روسيا 3 2 1
	شن -2 -1 -2
	شهد 0 -1 -2
	ضرب 0 -1 -1
	طالبان -1 -1 4
	عقد 3 -2 2
	عناصر 2 2 -2
	قال 4 -4 1
	قام 2 -2 2
	قتل -2 -1 3
	قوات 1 0 -1
	كان -6 18 6
	مجلس 0 -1 -1
	نفذ -6 3 -2
	واشنطن 3 -1 3
	وزاره -1 3 -1
	وزير -2 -1 -2
	وقع 3 -3 0
frame
	events/accuse/adana -7 3 3
	events/accuse/ahala-qada 3 -3 -2
	events/accuse/hammala-masuliyya -2 -1 5
	events/accuse/intaqada -10 -4 -6
	events/accuse/istajwaba 4 -2 -1
	events/accuse/istankara -1 -2 -2
	events/accuse/ittahama -16 -10 -6
	events/accuse/muhakama 14 2 3
	events/accuse/naddada -3 4 -3
	events/accuse/tahqiq-fi 4 11 0
	events/accuse/tahqiqat -7 9 4
	events/accuse/tuham -4 -2 -3
	events/accuse/tuhma -8 -6 6
	events/agree/ittafaqa -2 1 3
	events/agree/ittifaq 10 7 8
	events/agree/ittifaq-muhaddad 6 -2 0
	events/agree/ittifaq-musamma -3 -3 -5
	events/agree/mustaidd -1 3 0
	events/agree/muwafaqa 2 4 6
	events/agree/taahhada -3 -2 -3
	events/agree/wafaqa 2 -1 -1
	events/aid/naqala-jarha -2 2 -2
	events/aid/qaddama-musaadat 10 6 -2
	events/aid/talaqqa-musaadat -5 -1 2
	events/assault/adhdhaba -4 2 -2
	events/assault/al-hadith -2 2 0
	events/assault/amal-unf -1 -1 -1
	events/assault/amaliyya-askariyya 8 -1 3
	events/assault/amaliyya-irhabiyya -3 2 10
	events/assault/atlaqa-nar -8 -5 -5
	events/assault/atlaqa-sarukh -2 -1 -1
	events/assault/dammara -3 -1 4
	events/assault/darba-jawwiyya -1 0 1
	events/assault/fajjara-nafsah -1 0 -3
	events/assault/ghara 3 -2 -3
	events/assault/ghazw -3 1 -3
	events/assault/hadith-irhabi -1 -1 -1
	events/assault/hajama -1 -2 5
	events/assault/harb -7 -2 3
	events/assault/harb-ahliyya -1 -1 -2
	events/assault/harb-nisba -2 0 -4
	events/assault/harrara 17 -1 5
	events/assault/hujum -6 -1 0
	events/assault/hujum-intihari -2 -1 2
	events/assault/hujum-kimyai -4 0 -4
	events/assault/ightala -14 -10 0
	events/assault/infajara -6 -5 -6
	events/assault/iqtaham 10 1 1
	events/assault/ishtabaka -3 2 -6
	events/assault/istaada-mawqi 19 1 11
	events/assault/istahdafa 0 3 3
	events/assault/istihdaf 3 9 -6
	events/assault/itida -4 0 1
	events/assault/jarima-bashia -2 -1 -3
	events/assault/khatafa -2 5 10
	events/assault/majzara -1 0 -3
	events/assault/maqtal -11 1 -8
	events/assault/maraka 3 -2 5
	events/assault/muwajahat -4 -4 -4
	events/assault/niza 1 -1 -1
	events/assault/qasafa -7 6 -1
	events/assault/qasf-jawwi -1 -1 2
	events/assault/qatala -9 -4 -6
	events/assault/qatla -4 -3 -7
	events/assault/qital 0 0 -3
	events/assault/tafjir -12 -1 -3
	events/assault/tafjir-intihari -2 -1 -3
	events/assault/usiba -2 5 -2
	events/coerce/aghlaqa -4 -1 -3
	events/coerce/awqafa 1 -1 -2
	events/coerce/dahama -2 -1 -2
	events/coerce/hasara -3 -3 -7
	events/coerce/hazara 0 2 -2
	events/coerce/hujum-iliktruni -5 4 6
	events/coerce/ihtajaza -4 -2 -4
	events/coerce/istawla -2 2 -2
	events/coerce/itaqala -7 2 -5
	events/coerce/manaa 11 -1 -2
	events/coerce/mudhakkirat-tawqif 15 -1 -1
	events/coerce/qabada 2 3 -1
	events/coerce/qabd -3 1 -4
	events/coerce/saytara 0 -1 8
	events/concede/rafaa-uqubat 7 4 2
	events/consult/bahatha-mawdu 2 -1 -4
	events/consult/hiwar 4 -1 10
	events/consult/ijtamaa 2 -1 0
	events/consult/ijtima 4 -2 -11
	events/consult/iltaqa 2 -2 2
	events/consult/jalsa-barlaman 1 8 -4
	events/consult/liqa -2 3 -10
	events/consult/liqa-jamai 7 -3 2
	events/consult/mubahathat -5 5 12
	events/consult/mufawadat -15 -5 24
	events/consult/mutamar 1 1 2
	events/consult/qimma 9 -3 -9
	events/consult/zara 5 -1 -3
	events/consult/ziyara 4 7 -15
	events/consult/ziyara-makan -2 2 -3
	events/disaster/fayadan -1 -1 5
	events/disaster/hariq -4 -1 -3
	events/disaster/zilzal -6 -1 -2
	events/mobilize/arsala-quwwat 4 1 19
	events/mobilize/tajriba-nawawiyya -5 -1 2
	events/personnel/faza -1 1 8
	events/personnel/hasala-aswat -2 -3 5
	events/personnel/intakhaba 4 6 5
	events/personnel/intikhabat 19 -5 -1
	events/personnel/istaqala -14 7 1
	events/personnel/istifta 13 -2 8
	events/personnel/shakkala-hukuma 17 6 10
	events/personnel/tawalla -1 -2 -1
	events/personnel/tayin -3 -3 -8
	events/personnel/wafat -11 3 -6
	events/protest/adraba 10 5 -3
	events/protest/ihtijaj -3 -4 1
	events/protest/masira 35 -2 -5
	events/protest/muzahara -13 -2 1
	events/reject/aarada -3 -1 -5
	events/reject/imtanaa -1 0 -3
	events/reject/rafada 7 6 2
	events/reject/rafada-liqa -2 2 0
	events/reject/rafada-yield -1 0 -4
	events/reject/rafd -4 -2 2
	events/request/daa -4 -5 -3
	events/request/daa-liqa 1 0 0
	events/request/daa-yield 2 2 0
	events/request/daiyan -1 -1 -1
	events/request/dawa -6 -2 0
	events/request/haththa 2 -1 -1
	events/request/mutalaba 1 -2 5
	events/request/nashada -1 -1 -3
	events/request/talab -2 5 0
	events/request/talaba 4 7 2
	events/request/talaba-bi -3 -2 -2
	events/request/talaba-min -1 3 0
	events/request/talaba-yield -2 0 -1
	events/retreat/afraja 8 -2 11
	events/retreat/atlaqa-sarah -7 5 9
	events/retreat/insahaba 5 1 -5
	events/retreat/insahaba-min-madina -3 -2 4
	events/sanction/hukm-qadai -6 -1 -6
	events/sanction/uqubat -1 0 5
	events/sanction/uqubat-llati -6 3 -6
	events/support/ashada -3 -2 1
	events/support/ayyada -4 4 0
	events/support/daama-qadiyya -2 0 -1
	events/support/dam -4 -1 -4
	events/support/dam-dawla -8 0 0
	events/support/rahhaba 0 -1 1
	events/support/shakara -4 -2 -4
	events/support/tabanna 0 3 1
	events/support/tadamana -5 -1 -5
	events/support/tawqi 12 2 -7
	events/support/tayid -3 -2 -4
	events/support/waqqaa 11 2 -1
governor
	
		past
			masdar -4 -3 -6
			noun -4 -1 -12
			verb -4 2 -2
		present
			masdar -3 -3 -1
			noun 5 -2 3
			verb -4 4 3
	aspect
		future
			masdar 12 -5 4
			noun 8 -4 5
		past
			masdar -18 -5 -4
			noun -7 0 -4
			verb -7 0 -2
		present
			masdar -1 -5 4
			noun 7 -1 -6
			verb 6 3 -4
	modal
		past
			masdar -10 19 -2
			noun -7 18 6
		present
			masdar 16 8 16
			noun 7 6 8
			verb 1 -3 1
	motion
		past
			masdar -8 -5 -7
			noun -7 -3 -3
			verb -5 0 0
		present
			masdar 4 3 -7
			noun 2 -5 2
			verb 1 -1 4
	none
		masdar 4 -1 -2
		noun -4 7 0
		participle -5 -3 -1
		verb -4 -10 -8
	other
		future
			masdar 2 -3 4
			noun 9 1 5
		past
			masdar -8 5 -11
			noun -18 -2 -8
			verb -3 -4 0
		present
			masdar 9 -2 12
			noun 6 0 4
			verb 2 10 7
	speech
		past
			masdar -3 -3 -12
			noun -11 -2 1
			participle -1 1 -1
			verb -10 -5 -4
		present
			masdar 4 -4 2
			noun -2 0 0
			verb -4 0 -1
	state
		past
			masdar -14 -4 -1
			noun -7 -1 -6
			verb -2 -1 -2
		present
			masdar 7 -7 7
			noun 9 -5 2
			verb -3 -3 3
headline
	false
		masdar
			none -3 -3 4
		noun
			none -2 1 0
		participle
			none -7 -1 -4
		verb
			future 11 -3 5
			past -19 0 -3
			present 4 4 3
	true
		masdar
			none 4 8 0
		noun
			none 3 -3 -2
		verb
			past 3 -1 1
			present 1 -1 -4
inside
	false -4 -1 -6
	true -1 2 5
	اجراء 4 2 15
	استمرار -3 -1 -3
	اعقاب -5 -2 -6
	اعمال -6 -1 3
	بدء 10 -3 -6
	تنفيذ 10 -1 11
	توجيه -4 1 7
	جريمه -4 -1 -4
	حادث -3 -2 -2
	سلسله -2 0 1
	شن 5 1 16
	ضحايا -2 -1 -5
	عقد 4 5 16
	عمليات -2 0 -3
	عمليه 1 -5 -6
	فرض -1 7 2
	محاوله -3 4 -11
	نتائج -19 -3 -7
	وقوع -3 2 2
light
	events/light-verbs/aalana
		past 0 -2 -4
	events/light-verbs/adda-ila
		past -5 6 -3
	events/light-verbs/ajra
		past -5 -2 -2
		present -2 -3 -1
	events/light-verbs/anha
		present 3 10 3
	events/light-verbs/aqada
		past -4 -2 0
	events/light-verbs/asdara
		past 9 -1 0
	events/light-verbs/asfara
		past -1 -2 -1
	events/light-verbs/badaa
		past -6 -2 -3
	events/light-verbs/farada
		past 1 -1 3
	events/light-verbs/inaqada
		past -3 -1 3
	events/light-verbs/indalaa
		past -5 -2 -3
		present -4 -3 1
	events/light-verbs/istahdafa-light
		past -2 -4 -4
	events/light-verbs/jara
		past -4 1 -7
	events/light-verbs/naffadha
		past -1 2 -2
	events/light-verbs/qama
		past -7 -4 -3
		present -1 -1 7
	events/light-verbs/shahida
		past -3 -2 -2
		present 0 0 -3
	events/light-verbs/shanna
		past -2 -1 -3
	events/light-verbs/sharaka
		past -5 -1 0
	events/light-verbs/taarrada
		past -3 0 -2
	events/light-verbs/tamakkana
		past -4 -6 -2
	events/light-verbs/wajjaha
		past 0 -3 -3
	events/light-verbs/waqaa
		past -5 1 1
	events/light-verbs/wasala
		past -8 -2 -3
	none 5 0 6
near
	اتم 6 6 2
	اتي -3 -2 -3
	اثار -4 -1 2
	اجري -5 0 -1
	ادان -2 -1 -2
	ادي -1 1 0
	استمر -4 -2 0
	استهدف 3 -1 0
	اسرائيل -1 7 -1
	اسفر -3 -4 -3
	اشار 1 -1 -4
	اصاب -1 0 -1
	اصابه 4 -1 -2
	اصدر 8 -1 -4
	اضاف -11 -1 7
	اعتبر 4 -1 -3
	اعلن 5 -3 -3
	اعلنت -3 -1 -1
	اكد -5 -5 -4
	الاتحاد 3 -2 -2
	الاولي 1 -1 0
	التحقيق 0 -2 -2
	الجيش 0 1 -5
	الحكومه -3 2 -3
	الخارجيه 3 1 -2
	الرئيس -5 -4 0
	السلطات -6 -2 -3
	السلطه -3 2 -3
	الشرطه 3 0 0
	العاصمه -3 -1 -2
	العراق 3 -3 -2
	القوات 0 0 -2
	المجلس 7 -1 -6
	المحكمه 5 -1 -1
	المقاومه 0 -1 9
	المنطقه -1 -1 -3
	الوزراء 4 -1 -1
	الولايات -5 0 -4
	اوباما 5 -3 -5
	ايران 1 -2 -2
	بدا -2 -2 1
	بدات 0 -1 -4
	بلاده 2 -2 -1
	بيان -4 -1 -1
	تاتي -1 -1 -2
	تحقيق 2 0 -2
	تسبب 3 -1 -2
	تعرض -2 1 2
	تعرضت -1 -2 -2
	تقدم -2 1 0
	تم -4 -3 -9
	تمت -1 -1 0
	تمكن -3 2 0
	تواصل 3 -2 -4
	جاء -5 -1 2
	جدد -1 -1 -2
	جري 1 -3 -1
	حاول 1 2 -1
	حركه -3 -2 2
	حزب 0 0 -2
	حضر 1 -2 -2
	حكومه 0 -1 8
	حماس -3 -1 1
	دول -6 -1 1
	ذكر 2 -3 1
	رئيس 0 -1 -1
	ردا -2 0 -2
	رفض -1 4 -3
	روابط 1 -1 -2
	روسيا 1 2 -1
	زال -3 -12 -3
	سبق 4 -1 -2
	سوريا 2 6 -2
	شارك -3 0 6
	شمل 2 -1 7
	شن 2 -2 2
	شنت 0 0 -1
	شهد -1 -2 -3
	شهدت -1 -1 -1
	صدر 2 -1 -2
	طالبان -2 2 4
	عقد 3 -2 6
	علاقه -2 -3 -3
	فتح 3 5 -6
	فرض 2 -2 11
	قال 4 -2 -1
	قام -3 -1 4
	قامت -1 -1 -3
	قتل -3 -2 -3
	قتلوا -1 0 -1
	قدم 2 -2 1
	قرار 11 4 -2
	قرر 13 -1 -2
	قوات 6 -1 -6
	كان -12 1 3
	كانت -2 0 -1
	كشف -3 -1 -2
	مجلس -8 0 6
	مدينه 1 -1 -3
	مصر 0 -1 4
	مقتل -4 4 -2
	نتنياهو 4 -1 0
	نفذ -1 2 -2
	نفي -4 6 2
	واجه -1 -1 3
	واشنطن 6 -1 -2
	واصل 11 -1 -2
	وجه 3 -2 -2
	وزاره -3 1 -1
	وزير 1 -2 -2
	وصف 0 2 -3
	وقع -1 4 0
	ياتي -2 -1 -1
	يتم 5 4 2
	يجري 2 1 -6
particle
	adverb
		far
			masdar 4 6 -7
			noun 1 1 2
			verb -1 3 -3
		near
			masdar 2 1 1
			noun -5 7 -4
			verb 3 5 3
	complementizer
		far
			masdar -2 -4 6
			noun 0 3 6
			verb 2 3 6
		near
			masdar 6 -2 5
			noun 4 -1 0
			participle -1 -1 2
			verb 1 2 -2
	conjunction
		far
			masdar 1 0 4
			noun -2 1 9
			verb -5 8 3
		near
			masdar 4 -7 2
			noun 3 8 -3
			verb 3 0 2
	demonstrative
		far
			masdar 0 8 0
			noun 1 0 -2
			verb 0 -6 4
		near
			masdar -1 -5 -4
			noun -2 2 -2
			verb 0 -1 -2
	negation
		far
			masdar -8 11 -7
			noun -12 7 8
			verb -1 17 3
		near
			masdar -8 23 -3
			noun -5 19 -8
			verb -6 17 -4
	past
		far
			masdar 0 -5 14
			noun -3 4 -1
			verb 1 2 -3
		near
			masdar 1 -3 2
			noun -1 0 0
			verb -2 4 2
	preposition
		far
			masdar 3 3 3
			noun 5 0 3
			participle -1 1 1
			verb -2 8 9
		near
			masdar 1 0 3
			noun 1 -2 6
			verb 7 -1 -1
	pronoun
		far
			masdar -1 1 0
			noun 3 1 -1
			verb -5 0 2
		near
			masdar -1 1 3
			noun 2 3 -6
			verb -4 -1 1
	quantifier
		far
			masdar -1 2 -3
	relative
		far
			masdar -3 -2 3
			noun -6 1 -6
			verb 0 -2 3
		near
			masdar 5 -3 3
			noun 0 -3 -4
			verb -10 -2 -1
	temporal
		far
			masdar -1 3 1
			noun -1 -2 -1
		near
			masdar 4 1 4
			verb 4 -2 -3
	أثناء
		near -6 -3 -6
	أمام
		far -7 -1 15
		near 2 -2 3
	أن
		far 3 12 5
		near 6 -3 3
	أو
		far 0 0 10
		near -1 1 17
	أيضا
		far 4 2 2
		near 4 -2 -4
	إثر
		near -8 -2 -6
	إذ
		far 0 0 2
	إلى
		far 4 2 2
		near 10 -4 2
		أن
			far 2 -4 2
			near 0 3 0
	التي
		far -4 0 -2
		near -6 -5 -5
	الذي
		far -3 -6 4
		near 1 -2 -4
	الذين
		far 1 2 -4
		near -1 -2 -3
	ب
		far -5 -3 3
		near 1 -1 -4
	بأن
		far -1 0 9
		near 2 4 2
	بسبب
		near -6 2 -7
	بشأن
		far 1 1 2
		near -1 4 9
	بشكل
		far -3 2 1
	بعد
		far -10 5 -3
		near -9 -7 -13
		أن
			far 2 0 -1
			near -5 2 2
	بعدما
		near -3 -1 -1
	بين
		far -2 -2 -4
		near 1 -2 8
	بينما
		far -1 1 -4
		near 2 0 -2
	تلك
		near -3 -1 -3
	ثم
		near 3 -1 -3
	جراء
		near -5 -1 1
	حتى
		far -1 4 22
		near 0 0 5
	حول
		far 12 4 7
		near -1 6 2
	حيث
		far 3 -2 0
		near 1 0 -9
	خاصة
		far 1 -2 3
	خلال
		far 2 -1 -4
		near 1 -8 -14
	ذلك
		far 1 3 4
		near 4 -4 1
	رغم
		far 0 1 -2
		near -2 -1 -5
	ضد
		far -1 1 2
	عبر
		far -11 -5 -7
		near 4 -1 -2
	عدم
		far 2 -3 -3
	عقب
		near -9 -3 -2
	على
		far 2 -3 2
		near 5 -6 -3
		الأقل
			far -2 -1 -1
	عن
		far -4 0 1
		near 0 14 -4
	عندما
		near 4 2 -3
	غير
		far 0 7 1
	في
		far -3 3 -3
		near -5 2 -4
		إطار
			near 3 -2 -1
		حين
			far 1 -1 -3
			near 6 -1 -1
	فيما
		far 2 2 -2
		near -1 -1 -2
	قبل
		near 9 -3 -2
	قد
		far 1 0 6
		near -1 2 6
	كما
		far -2 -1 3
		near -2 -1 -7
	ل
		far -4 -1 -9
		near -6 2 1
	لا
		far -12 3 5
		near -10 6 -1
	لدى
		far -2 -2 1
	لكن
		far -3 8 -1
		near -7 6 0
	لم
		far -2 10 -5
		near -7 18 -11
	لن
		near 6 -4 -2
	ما
		far -2 2 5
		near 2 1 11
	مع
		far -1 -7 2
		near -1 -2 1
	مما
		far -2 -2 2
	من
		far 3 7 3
		near -2 4 9
		خلال
			near -3 3 -3
	منذ
		far 2 0 -1
		near -9 -2 -7
	نتيجة
		near -3 -2 -6
	نحن
		near -4 -1 -2
	هذا
		far -3 -6 -4
		near -2 -3 0
	هذه
		far 1 0 5
		near 1 5 -6
	هناك
		far -4 5 -4
		near -3 2 1
	هو
		far -1 2 5
		near 2 0 1
	هي
		far -1 -3 3
	و
		far -2 -2 -4
		near -1 -1 3
	وسط
		near -2 -1 -1
	ولكن
		far 8 3 2
previous
	adverb
		masdar 2 2 -8
		noun -3 1 -3
		verb 5 4 2
	complementizer
		masdar -5 -3 -3
		noun -7 -3 4
		verb 7 -2 7
	conjunction
		masdar -2 -2 -5
		noun -2 3 -3
		verb 9 -1 0
	demonstrative
		masdar 2 -3 -2
		noun -2 1 -3
	edge
		masdar -10 -7 -4
		noun 5 -1 -7
		verb -6 -6 -11
	mark
		masdar 2 -3 -1
		noun 6 -5 4
		participle -4 -2 -3
		verb 7 -7 -2
	negation
		verb -5 22 -3
	past
		verb -2 3 -1
	phrase
		masdar 3 2 2
		noun 3 5 3
		participle -2 -2 -2
		verb -5 -2 -10
	preposition
		masdar -4 1 1
		noun 1 -6 -13
		verb 1 -1 4
	pronoun
		verb -3 -1 2
	relative
		verb -6 -7 -5
	temporal
		verb 4 -2 -3
	time
		masdar 3 -1 -6
		noun -1 -6 -2
		verb 3 -1 -6
	verb
		masdar 6 2 -2
		noun 0 1 -1
		verb -2 -2 0
rule
	actual -16 -18 -17
		ACCUSE -5 3 -4
		AGREE -3 -6 4
		AID 2 -1 5
		ASSAULT -10 -4 -5
		COERCE -8 -2 -7
		CONCEDE 16 3 4
		CONSULT 3 2 4
		COOPERATE 8 -2 1
		DISASTER -8 -5 -8
		MOBILIZE 0 -4 8
		PERSONNEL 12 4 5
		PROTEST 3 -3 -6
		REJECT -11 1 -3
		REQUEST -11 -2 -11
		RETREAT 4 5 9
		SANCTION 3 -3 -2
		SUPPORT -7 -3 -6
		THREATEN -3 -1 -4
		masdar 1 -1 3
		noun -3 -2 0
		participle -5 -5 -3
		verb -8 -10 -16
	future 33 -8 -4
		ACCUSE 8 -1 8
		AGREE -9 -5 5
		ASSAULT 1 -6 15
		COERCE 5 3 2
		CONSULT 10 1 -14
		PERSONNEL 6 0 -4
		REQUEST 12 1 0
		RETREAT 4 -3 -4
		SUPPORT 2 1 4
		masdar 7 1 0
		noun 9 -4 -4
		verb 20 -6 0
	hypothetical -10 -2 28
		ASSAULT -1 3 -7
		CONSULT 4 -2 4
		PERSONNEL -2 -3 6
		masdar -5 2 2
		noun -3 -1 5
		verb -2 -2 20
	negated -10 29 -7
		ACCUSE 1 -2 0
		ASSAULT -4 2 -6
		COERCE 1 2 -4
		CONSULT -2 4 2
		REJECT 7 -13 -2
		masdar -2 2 -1
		noun -2 5 -2
		verb -6 17 -4
shape
	false
		false
			masdar 5 8 5
			noun 0 5 13
			participle -7 -1 -4
			verb -4 -2 0
		true
			masdar -5 -7 1
			noun 0 -4 -11
			verb 8 1 0
	true
		false
			masdar 1 3 -1
			noun 1 -3 -3
tense
	future 14 -3 3
	none -6 1 -1
	past -15 -1 -1
	present 5 3 -2
time
	ahead 8 -1 -1
		masdar -3 -4 -2
		noun -4 4 -4
		verb 17 -1 5
	now 5 0 -2
		masdar 4 1 -1
		noun 1 0 3
		verb 0 -1 -4
	past -11 0 -7
		masdar -1 4 3
		noun -3 -2 -7
		verb -6 -2 -3
	unknown -5 2 10
		masdar 2 4 5
		noun 7 -4 7
		participle -6 -1 -4
		verb -8 3 2
type
	ACCUSE -2 4 -6
		masdar 2 -4 -2
		noun 1 10 -1
		participle -2 -1 -1
		verb -4 -2 -2
	AGREE -13 16 7
		masdar 0 12 1
		noun -11 2 -2
		participle -1 3 0
		verb -1 -1 8
	AID 9 1 -6
		masdar 5 -1 -7
		noun -4 1 4
		verb 7 1 -3
	ASSAULT -14 -5 -4
		masdar -4 -2 -7
		noun -9 -12 0
		verb -1 9 4
	COERCE -1 4 -1
		masdar -6 -8 3
		noun -4 6 -2
		verb 9 6 -2
	CONCEDE 3 3 13
		masdar 6 0 6
		verb -3 3 6
	CONSULT 15 5 -4
		masdar -1 6 0
		noun 7 1 -1
		verb 9 -2 -3
	COOPERATE 11 -1 4
		masdar 2 -2 3
	DISASTER -4 -8 -7
		masdar -7 -4 -3
		noun 4 -4 -3
		verb -1 0 -1
	MOBILIZE 8 -1 -1
		masdar 10 3 3
		noun -5 -1 -1
		verb 4 -2 -3
	PERSONNEL 11 5 3
		masdar -6 9 3
		noun 8 -2 1
		verb 9 -2 -1
	PROTEST 4 -2 -5
		masdar -5 3 -3
		noun 15 -3 1
		verb -5 -2 -2
	REJECT -8 -13 7
		masdar -5 -2 -3
		verb -1 -13 1
	REQUEST -5 -1 -10
		masdar -2 -3 -2
		noun 2 0 -3
		participle -2 -1 -1
		verb -3 4 -3
	RETREAT 8 2 9
		masdar 5 2 9
		verb 0 2 4
	SANCTION -3 -4 10
		masdar 3 -3 6
		noun -5 -1 4
		verb -1 0 0
	SUPPORT -1 3 0
		masdar 6 1 2
		participle -1 0 -1
		verb -3 3 0
	THREATEN -21 -8 -9
		masdar -2 -3 -5
		verb -14 -5 -3`,
}
