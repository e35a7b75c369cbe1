import type { LinearModel } from './linear.js'

// Written by src/build/modality.ts; see there.
export const modalityModel: LinearModel = {
  bias: [-2, -4.43, -3.65],
  weights: `adjective
	الاخيره -4 0 -1
	الارهابي -1 0 -1
	الارهابيه -1 0 -1
	الاسرائيلي -2 -1 0
	الاسرائيليه -3 0 3
	التشريعيه -1 0 -2
	الجويه 3 0 -2
	الرئاسيه -4 -1 -2
	الروسيه -2 0 -1
	العسكريه 5 -1 -1
	انتحاري 0 0 -1
	جويه 0 -1 2
	عسكريه 4 1 2
	عنيفه -1 -1 0
after
	 -1 1 0
	أثناء -2 -1 -2
	إثر -4 -1 -2
	إلى -1 2 4
	ب 0 -2 2
	بسبب -1 -1 -2
	بشأن 3 0 3
	بعد -6 -2 -4
	جراء -2 -1 -1
	حول 1 1 -1
	خلال -6 -3 -5
	رغم -2 -1 -2
	عقب -5 -1 -2
	على 3 -5 0
	عن -2 6 -5
	في 0 3 1
	قبل 5 -2 -3
	ل 9 5 9
	مع 0 1 -4
	من 1 2 -5
		خلال -1 -1 1
	منذ -4 -1 -5
	نتيجة 0 -1 -1
before
	ابدي -1 -1 -1
	ابلغ -3 -2 1
	اتخذ -1 1 1
	اتفاق 2 0 2
	اتم 2 2 2
	اتهم 0 -1 0
	اتي 3 0 -3
	اثار -3 1 -1
	اجراء -3 -1 2
	اجري 0 -2 -1
	احدث 2 -1 0
	اخرون 0 0 -1
	اخرين 0 -1 0
	اداره 2 -1 -1
	ادان -1 -1 -2
	ادت -1 2 -2
	ادي -3 4 0
	ارتفع 0 0 -1
	استخدم 0 -1 -1
	استمر 3 -2 3
	استنكر -1 0 -1
	استهدف 1 1 0
	اسرائيل -1 3 4
	اسفر 0 -2 -2
	اشار -1 -1 -3
	اشارت 3 1 -1
	اشخاص -2 -1 0
	اصاب -1 -1 -2
	اصابه 1 -1 -1
	اصبح 1 -1 0
	اصدر 1 -1 -3
	اصدرت 4 0 0
	اصيب -1 -1 -1
	اضاف 4 1 -3
	اضافت -1 1 -1
	اطلاق -1 0 6
	اطلق -2 -1 2
	اعاده 2 -1 -1
	اعتبر 2 -1 0
	اعتقال -2 -1 4
	اعتقد 1 1 0
	اعتقل -1 1 -1
	اعرب 0 -2 0
	اعربت 0 -1 1
	اعضاء 0 -1 0
	اعلان -3 2 -2
	اعلن 3 -1 -5
	اعلنت 1 -1 -2
	اعمال -1 -1 0
	افاد -1 0 0
	افادت 0 -1 -1
	افغانستان -1 1 -1
	اقر 1 -1 1
	اكد 1 2 -2
	اكدت 1 -1 0
	ال -3 -1 -3
	الاتحاد 0 -1 5
	الاتفاق 3 -1 2
	الاحتلال 0 0 -2
	الاخيره 1 -1 -3
	الاسرائيلي -1 1 -1
	الامريكي -1 -1 2
	الامم -2 -1 1
	الامن -2 -1 -1
	الانتخابات 7 0 -2
	الاولي 1 -1 -1
	البرلمان 0 1 1
	البلاد 1 -1 2
	البيان -3 1 -1
	التحالف -1 -1 2
	التحقيق -2 0 -2
	التعاون 0 -1 -1
	التقرير 0 -1 0
	التقي 4 0 -1
	الجزيره -1 -1 -2
	الجنود -1 2 1
	الجيش 0 4 -1
	الحركه 2 0 -1
	الحزب -1 1 -1
	الحكومه 3 1 4
	الحوثيين 2 1 -1
	الخارجيه 0 2 0
	الدفاع 0 -1 0
	الدول -2 -1 2
	الرئيس 1 -2 2
	السابق -1 -1 -2
	السعوديه -2 1 -1
	السلطات -1 -3 2
	السلطه -2 0 -1
	الشرطه 3 0 0
	الشرق -4 0 5
	الصين 2 -1 -2
	العاصمه -3 -1 -1
	العراق 2 0 -2
	العسكريه 3 0 -1
	العمل 5 0 1
	الفلسطيني -2 2 0
	القاعده -2 -1 1
	القاهره 6 -1 0
	القبض -2 0 0
	القتلي -1 -1 -1
	القدس 1 0 -2
	القرار 3 1 -1
	القوات 2 2 -1
	القي -2 -1 4
	اللجنه 0 -1 -1
	المتحدث 1 0 -1
	المجلس 5 -1 -3
	المحكمه 4 -1 0
	المدنيين 1 0 -1
	المدينه -2 0 -1
	المسؤولين -2 -1 -2
	المسلحين -1 0 0
	المشاركه 7 0 -1
	المصادر 2 0 -1
	المصدر -2 -1 -1
	المعارضه 0 -1 -2
	المقاومه 4 -2 6
	المقرر 4 -1 -2
	الملك -2 0 -1
	المملكه -1 -1 -2
	المنطقه 0 2 -2
	النيابه 1 0 -1
	الوزراء 5 -1 -1
	الولايات 4 1 6
	اليمن 0 2 1
	امر 4 -1 -3
	امكن -3 -2 2
	ان 0 1 0
	انتقد -2 0 -2
	اندلع 1 -1 -1
	اوباما 2 -2 0
	اوضح 1 -1 -2
	ايران -2 -2 4
	باكستان -1 0 1
	بحث 2 -1 5
	بدا -2 1 -3
	بدات 0 0 -1
	بغداد 0 -1 -2
	بلاده 2 1 1
	بيان 0 -1 -2
	تابع -1 -1 -2
	تاتي 3 1 -1
	تحدث 0 0 3
	تحديد 2 -1 -1
	تحقيق 0 -1 -4
	تركيا 5 -1 -3
	تزامن -2 -1 -1
	تسبب 1 -1 -1
	تشهد 1 3 -2
	تصريح -2 2 -2
	تصريحات -2 0 0
	تضمن 3 2 2
	تعرض -3 2 -1
	تعرضت -1 -1 -2
	تقارير 0 -1 0
	تقدم -1 1 0
	تقديم -4 2 2
	تقول -2 2 0
	تكون 9 8 4
	تلقي -2 1 3
	تم -2 -1 0
	تمت -1 -1 1
	تمثل 6 0 1
	تمكن -3 0 -1
	تمكنت -1 -2 -1
	تنظيم 2 -2 1
	تواصل -2 -1 0
	توقع 3 -1 3
	جاء -4 -3 -3
	جاءت -1 -1 -1
	جدد 0 -1 -2
	جديده 0 -1 -3
	جرح -1 1 -1
	جري -2 0 1
	جنوب 1 1 -1
	جنود -1 0 -1
	حاول -2 0 6
	حدد 10 0 -2
	حذر 0 0 7
	حركه 1 -3 0
	حزب -2 -2 1
	حصل 1 0 -1
	حضر -3 -1 -2
	حكومه 0 3 6
	حماس -2 -1 4
	حمل -3 0 1
	حمله 0 -1 1
	خاض 0 0 -2
	خطط -5 4 4
	داعش -1 0 -1
	دعا 0 -1 1
	دعم 2 0 3
	دفع -2 1 2
	دول -2 -1 -1
	ذكر 2 -1 -3
	ذكرت 1 0 0
	رئيس -1 -2 -3
	راي -1 -2 2
	رجال -3 -1 0
	رحب 0 -1 -1
	رد 2 0 -2
	ردا -3 1 0
	رفض -2 0 1
	رفع 2 1 -1
	روابط -1 0 -4
	روسيا -1 0 4
	زال -2 -1 3
	زياره -2 -1 -1
	سبق -1 -1 -2
	سجل -2 1 -2
	سقط -2 0 -1
	سلطات -1 0 -1
	سوريا 2 3 1
	شارك 0 0 1
	شخص -1 -1 1
	شخصا 0 0 -1
	شدد 4 -1 -2
	شرطه 1 -1 0
	شكل -2 -1 1
	شمال 1 -1 1
	شمل 3 -1 3
	شن 0 -1 0
	شنت 0 0 -1
	شهد -4 1 -3
	شهدت -1 -1 -1
	صحيفه 3 1 -1
	صدر -2 0 0
	صرح 1 -1 -3
	طالب -1 0 -1
	طالبان -3 1 1
	طلب -1 -1 3
	طهران -2 0 3
	ظهر -2 -1 1
	عاد -1 0 -1
	عباس -1 -1 4
	عد -1 2 1
	عرض -1 -1 2
	عقد 3 -2 -1
	علاقه -3 -1 -2
	عمل 4 -2 0
	عمليه 0 -1 2
	عناصر -2 -1 -2
	غزه 2 -1 -3
	فتح 0 1 -1
	فرض 0 -1 3
	فشل -4 14 0
	قائد 2 -2 0
	قاد -2 0 2
	قاده 2 -1 1
	قال 0 0 -3
	قالت 0 -1 2
	قام -3 0 0
	قامت -2 1 -3
	قتل -4 -2 -4
	قتلوا -1 0 -1
	قتلي -2 -1 -1
	قدم -1 -2 1
	قرار 4 1 1
	قرارا 1 -1 3
	قرر 7 -2 -4
	قررت 3 -1 1
	قضي 2 -1 0
	كان -2 2 2
	كانت -3 -2 -3
	كانوا -2 -1 3
	كشف 0 -2 -2
	كوريا -1 -1 2
	لجنه 5 1 -1
	لفت 3 0 1
	لقي -1 -1 -1
	ما -1 8 0
	مجلس 2 1 1
	محاوله 1 3 -2
	محكمه 2 -1 -2
	مدير -3 0 -1
	مدينه 1 -1 -1
	مسؤول 2 -1 -1
	مسؤولون 0 -1 1
	مشيرا -4 1 -2
	مصادر 5 3 -2
	مصدر -1 2 -1
	مصر 5 -1 -1
	مقتل -2 2 -1
	مكتب 1 -1 -2
	منطقه 1 -1 1
	منظمه 2 1 -2
	موسكو 1 2 2
	موقف -1 -1 -2
	نائب -3 0 0
	ناقش 2 1 5
	نتنياهو 1 -1 0
	نشر 2 2 -2
	نظم 0 2 -1
	نفذ 0 0 -1
	نفي -3 16 -1
	نقل -3 1 -1
	نقلت -2 1 -1
	هيئه 2 -1 -2
	واجه 0 -2 1
	واشنطن -1 1 0
	واصل 1 2 0
	وجه 1 -1 3
	وجهت -1 0 -1
	ورد -2 -1 0
	وزاره 3 1 -2
	وزير 5 -2 -1
	وسائل 1 4 -1
	وصف -2 5 -3
	وصل 1 -1 -2
	وضع -2 -1 3
	وقع 0 -1 0
	وقعت 0 0 1
	وقف 1 -1 3
	وكاله 1 -2 -1
	ياتي 0 -1 -2
	يتم 1 0 2
	يجري 8 0 -4
	يذكر 0 0 -2
	يشار -2 0 -1
	يقوم 0 -1 1
	يكون 1 5 3
follower
	adverb -2 0 0
	complementizer -3 -7 4
	conditional 2 -1 11
	conjunction -4 4 6
	demonstrative 1 4 -1
	negation -3 5 -1
	past -1 0 8
	preposition 0 0 1
	pronoun -3 -3 0
	quantifier -3 0 -2
	relative 0 -3 -2
	report 3 0 -1
	temporal 4 1 -3
	verb
		future 17 -2 3
		past -8 0 -6
		present 0 1 2
	أجرى -4 -1 -2
	أدى -1 -1 2
	أسفر 0 0 -1
	أكد 1 2 -1
	اخري 1 1 4
	استمر -2 -1 -1
	استهدف 0 -1 4
	اسرائيل 2 -1 -2
	الاتحاد 1 0 -1
	الارهابي -1 0 0
	الارهابيه -1 0 -1
	البلديه 13 -1 -3
	الجيش -2 0 -1
	الحكومه 2 0 0
	الخارجيه 2 0 -1
	الدول 2 -1 1
	الرئيس 5 -1 -1
	السلطات 0 -1 -1
	السلطه -2 0 -1
	القبض -1 -1 -1
	القوات -1 2 -1
	النار -1 -2 0
	الوزراء 2 0 1
	الولايات 1 0 0
	ايران 0 -1 0
	بشده -1 0 0
	تعرض -1 1 1
	تم -1 3 4
	جر -3 0 0
	حركه -2 -1 1
	حزب -2 0 0
	حماس 1 1 -1
	دول 1 0 0
	رئيس 2 -2 1
	روسيا 1 1 0
	شن -1 0 -1
	شهد 0 0 -1
	ضرب -1 0 0
	عقد 1 -1 0
	عناصر 1 1 -1
	قال 3 -2 1
	قام 1 -1 0
	قتل -1 -1 1
	قوات 0 0 -2
	كان -3 8 2
	مجلس -1 -1 -1
	نفذ -3 1 -1
	وزاره -1 1 -1
	وزير 1 -1 -1
	وقع 3 -1 -1
frame
	events/accuse/adana -3 1 0
	events/accuse/ahala-qada 2 -1 1
	events/accuse/hammala-masuliyya -1 0 1
	events/accuse/intaqada -5 -2 -3
	events/accuse/istajwaba 4 -1 0
	events/accuse/istankara 0 -1 -1
	events/accuse/ittahama -8 -5 -3
	events/accuse/muhakama 6 1 2
	events/accuse/naddada -2 2 -1
	events/accuse/tahqiq-fi 4 6 0
	events/accuse/tahqiqat -4 2 -1
	events/accuse/tuhma -4 -3 3
	events/agree/ittafaqa -1 0 1
	events/agree/ittifaq 4 4 4
	events/agree/ittifaq-muhaddad 3 -1 0
	events/agree/ittifaq-musamma -2 -1 -1
	events/agree/mustaidd -1 1 0
	events/agree/muwafaqa 0 2 4
	events/agree/taahhada -1 -1 -1
	events/agree/waada 0 0 -1
	events/agree/wafaqa 1 -1 0
	events/aid/naqala-jarha -1 1 -1
	events/aid/qaddama-musaadat 5 2 1
	events/aid/talaqqa-musaadat -2 0 0
	events/assault/adhdhaba -2 1 -1
	events/assault/al-hadith -1 0 -1
	events/assault/amal-unf 0 -1 -1
	events/assault/amaliyya-askariyya 4 1 2
	events/assault/amaliyya-irhabiyya -1 1 4
	events/assault/atlaqa-nar -3 -2 -2
	events/assault/atlaqa-sarukh -1 -1 -1
	events/assault/dammara -2 0 2
	events/assault/darba-jawwiyya 0 0 1
	events/assault/fajjara-nafsah 0 0 -1
	events/assault/ghara 2 -1 -1
	events/assault/ghazw -2 0 -1
	events/assault/hadith-irhabi 0 0 -1
	events/assault/hajama 0 -1 2
	events/assault/harb -4 1 1
	events/assault/harb-ahliyya -1 -1 -1
	events/assault/harb-nisba -1 0 -2
	events/assault/harrara 8 -1 3
	events/assault/hujum -4 -1 1
	events/assault/hujum-intihari -1 0 1
	events/assault/hujum-kimyai -2 0 -2
	events/assault/ightala -7 -5 -1
	events/assault/infajara -3 -1 -2
	events/assault/iqtaham 4 1 3
	events/assault/ishtabaka -1 1 -3
	events/assault/istaada-mawqi 11 1 1
	events/assault/istahdafa 0 1 1
	events/assault/istihdaf 1 5 -4
	events/assault/itida -2 -1 -1
	events/assault/jarima-bashia -1 0 -1
	events/assault/khatafa -1 2 3
	events/assault/majzara -1 0 -1
	events/assault/maqtal -5 1 -4
	events/assault/maraka 2 -1 1
	events/assault/muwajahat -2 -2 -2
	events/assault/qasafa -4 3 0
	events/assault/qasf-jawwi -1 -1 -1
	events/assault/qatala -4 -2 -2
	events/assault/qatla -2 -1 -3
	events/assault/qital 0 0 -1
	events/assault/tafjir -6 -2 0
	events/assault/tafjir-intihari -1 -1 -1
	events/assault/usiba -1 4 -1
	events/coerce/aghlaqa -1 0 -1
	events/coerce/awqafa 1 -1 -1
	events/coerce/dahama -1 0 -1
	events/coerce/hasara 0 -1 -1
	events/coerce/hazara -1 1 0
	events/coerce/hujum-iliktruni -3 2 4
	events/coerce/ihtajaza 0 -2 -2
	events/coerce/istawla -1 1 -1
	events/coerce/itaqala -2 1 -3
	events/coerce/manaa 1 -1 -1
	events/coerce/qabada -1 1 -2
	events/coerce/qabd 0 1 -2
	events/coerce/saytara 0 0 3
	events/concede/rafaa-uqubat 4 2 1
	events/consult/bahatha-mawdu 1 0 -1
	events/consult/hiwar 2 0 6
	events/consult/ijtamaa 2 0 0
	events/consult/ijtima 1 -1 -5
	events/consult/iltaqa 1 0 0
	events/consult/jalsa-barlaman 1 5 -2
	events/consult/liqa 0 1 -4
	events/consult/liqa-jamai 4 -2 1
	events/consult/mubahathat -3 3 4
	events/consult/mufawadat -7 -1 13
	events/consult/mutamar 3 -1 0
	events/consult/qimma 4 -2 -3
	events/consult/zara 1 -1 -1
	events/consult/ziyara 2 3 -7
	events/consult/ziyara-makan -1 1 -1
	events/disaster/fayadan 0 0 3
	events/disaster/hariq -2 -1 -1
	events/disaster/zilzal -3 -1 -1
	events/mobilize/arsala-quwwat 1 0 8
	events/mobilize/tajriba-nawawiyya -3 0 2
	events/personnel/faza -3 0 5
	events/personnel/intakhaba 4 2 -2
	events/personnel/intikhabat 9 -2 -3
	events/personnel/istaqala -8 4 1
	events/personnel/istifta 6 -1 4
	events/personnel/shakkala-hukuma 8 3 8
	events/personnel/tawalla -1 -1 0
	events/personnel/tayin -1 -2 -4
	events/protest/adraba 5 2 -1
	events/protest/ihtijaj -2 -2 1
	events/protest/masira 19 -1 -2
	events/protest/muzahara -6 -1 -1
	events/reject/aarada -2 0 -2
	events/reject/imtanaa -1 0 -2
	events/reject/rafada 3 0 1
	events/reject/rafada-liqa -1 0 0
	events/reject/rafada-yield -1 0 -2
	events/reject/rafd -2 -1 0
	events/request/daa -2 -2 -1
	events/request/dawa -2 -1 1
	events/request/haththa 1 0 0
	events/request/mutalaba 1 -1 -1
	events/request/nashada 0 0 -1
	events/request/talab -1 3 -1
	events/request/talaba 0 3 1
	events/request/talaba-bi -2 -1 -1
	events/request/talaba-min -1 0 0
	events/request/talaba-yield -1 0 0
	events/retreat/afraja 4 -2 4
	events/retreat/atlaqa-sarah -3 2 3
	events/retreat/insahaba 3 0 -3
	events/retreat/insahaba-min-madina -2 -1 1
	events/sanction/hukm-qadai -3 0 -3
	events/sanction/uqubat -1 0 3
	events/support/ashada -1 -1 0
	events/support/ayyada -1 2 -1
	events/support/daama-qadiyya -1 0 0
	events/support/dam -2 -1 -2
	events/support/dam-dawla -5 0 -1
	events/support/rahhaba 0 0 1
	events/support/shakara -2 -1 -2
	events/support/tabanna 2 2 1
	events/support/tadamana -2 -1 -2
	events/support/tawqi 8 0 -4
	events/support/tayid -2 -1 -1
	events/support/waqqaa 4 1 0
governor
	
		past
			masdar -4 -1 -2
			noun -3 -1 -5
			verb -1 1 -2
		present
			masdar 0 -2 -1
			noun 3 -1 -1
			verb -1 1 2
	aspect
		future
			masdar 5 -3 2
			noun 4 -2 3
		past
			masdar -8 -1 -2
			noun -4 -1 -1
			verb -3 -1 -2
		present
			masdar 0 -2 1
			noun 4 0 -4
			verb 4 1 -1
	modal
		past
			masdar -3 10 -3
			noun -4 10 3
		present
			masdar 8 2 7
			noun 2 3 4
			verb -1 0 1
	motion
		past
			masdar -4 -1 -1
			noun -3 -1 -1
			verb -2 -1 -1
		present
			masdar 0 2 -1
			noun 1 -3 1
	none
		masdar 0 0 -1
		noun -2 2 0
		participle -3 -1 0
		verb -1 -4 -3
	other
		future
			masdar 0 -2 5
			noun 5 0 1
		past
			masdar -6 1 -4
			noun -10 0 -6
			verb -3 -2 -1
		present
			masdar 5 1 4
			noun 3 -1 3
			verb 3 5 2
	speech
		past
			masdar -3 -1 -7
			noun -6 -1 1
			verb -4 -2 -2
		present
			masdar 2 -2 0
			noun 0 -1 1
			verb -2 -1 0
	state
		past
			masdar -7 -3 -1
			noun -4 0 -2
			verb -1 0 -1
		present
			masdar 2 -3 4
			noun 3 -3 2
			verb -2 -1 0
headline
	false
		masdar
			none -1 -1 2
		noun
			none -1 0 1
		participle
			none -4 0 -2
		verb
			future 6 -2 1
			past -11 0 0
			present 1 2 0
	true
		masdar
			none 1 5 0
		noun
			none 3 -3 -2
		verb
			past 2 0 1
			present 1 -1 -1
inside
	false -2 0 -3
	true 0 1 2
	اجراء 4 1 6
	استمرار -1 0 -1
	اعقاب -2 -1 -3
	اعمال -3 0 0
	بدء 5 -1 -3
	تنفيذ 4 -1 6
	توجيه -2 0 3
	جريمه -2 -1 -2
	حادث -1 -1 -1
	شن 2 2 6
	ضحايا -1 0 -3
	عقد 3 3 7
	عمليات 2 0 -2
	عمليه -1 -3 -3
	فرض -2 3 3
	محاوله -1 2 -6
	نتائج -9 -1 -3
	وقوع -1 1 1
light
	events/light-verbs/aalana
		past 0 -1 -2
	events/light-verbs/adda-ila
		past -2 3 -1
	events/light-verbs/ajra
		past -2 -1 -1
		present -1 -1 0
	events/light-verbs/anha
		present 0 5 2
	events/light-verbs/aqada
		past -3 -1 0
	events/light-verbs/asdara
		past 6 0 0
	events/light-verbs/asfara
		past 0 -1 -1
	events/light-verbs/badaa
		past -3 -1 -1
	events/light-verbs/farada
		past 0 -1 3
	events/light-verbs/inaqada
		past -2 0 5
	events/light-verbs/indalaa
		past -3 -1 -1
	events/light-verbs/istahdafa-light
		past -1 -2 -2
	events/light-verbs/jara
		past -2 0 -3
	events/light-verbs/naffadha
		past -1 1 -1
	events/light-verbs/qama
		past -4 -2 -2
		present 0 0 2
	events/light-verbs/shahida
		past -1 -1 -1
		present 0 0 -1
	events/light-verbs/shanna
		past -1 -1 -1
	events/light-verbs/sharaka
		past -2 0 0
	events/light-verbs/taarrada
		past -1 1 -1
	events/light-verbs/tamakkana
		past -2 -3 -1
	events/light-verbs/wajjaha
		past 0 -2 -2
	events/light-verbs/waqaa
		past -3 -1 2
	events/light-verbs/wasala
		past -4 -1 -1
	none 2 0 3
near
	اتم 2 3 1
	اتي -1 -1 -2
	اثار -3 -1 1
	اجري -2 0 0
	ادان -1 0 -1
	ادي 0 1 1
	استمر -2 -1 -1
	استهدف 1 -1 1
	اسرائيل -1 5 -1
	اسفر -2 -1 -1
	اشار 0 -1 -2
	اصابه -1 0 -1
	اصدر 5 -1 -2
	اضاف -5 -1 3
	اعتبر 2 -1 -2
	اعلن 3 -2 -2
	اعلنت -2 0 -1
	اكد -2 -2 -1
	الاتحاد 1 -1 0
	الاتفاق 3 0 1
	التحقيق 0 -1 -1
	الجيش 0 1 -1
	الحكومه -1 1 -2
	الخارجيه 3 0 -1
	الرئيس -4 -1 2
	السلطات -2 -2 -1
	السلطه -1 1 -1
	الشرطه 3 0 0
	العاصمه -1 0 -1
	العراق 2 -2 -1
	القوات 1 0 -1
	المقاومه 1 -1 4
	الولايات -3 1 -3
	ايران 0 -1 -1
	بدا -1 -1 1
	بدات 0 -1 -2
	بلاده 1 -1 0
	تحقيق 1 0 -2
	تسبب 2 0 -1
	تعرض -1 1 1
	تعرضت -1 -1 -1
	تقدم -1 0 -2
	تم -2 -2 -4
	تمت -1 0 0
	تمكن -1 2 0
	تواصل 0 -1 -2
	جاء -2 -1 1
	جدد -1 -1 -1
	جري 0 -1 0
	حاول -1 1 0
	حركه -1 -1 0
	حزب 0 0 -1
	حضر 0 -1 -1
	حكومه 2 -1 4
	حماس -1 -1 0
	دول -2 0 0
	ذكر 1 -2 0
	رئيس -1 0 -1
	روابط -1 0 -1
	زال -2 -6 -1
	سبق 2 0 -1
	شارك -1 0 3
	شمل 1 -1 4
	شن 1 -1 1
	شنت 0 0 -1
	شهد 0 -1 -2
	شهدت -1 -1 0
	صدر 1 0 -1
	عقد 3 -1 1
	علاقه -2 -1 0
	فتح 1 2 -2
	فرض 2 -1 6
	قال 2 -1 -1
	قام -2 0 2
	قامت -1 0 -1
	قتل -1 -1 -1
	قدم 1 -1 0
	قرار 5 1 -2
	قرر 5 -1 -1
	قوات 2 0 -3
	كان -5 -1 1
	كانت 0 1 -1
	مجلس -4 -1 3
	مدينه 0 -1 -1
	مصر 1 0 2
	مقتل -2 2 -2
	نفذ -1 1 1
	نفي -1 2 1
	واجه -1 -1 1
	واشنطن 2 -1 -1
	واصل 5 -1 -2
	وجه 1 -1 -1
	وزاره -2 1 0
	وزير 0 -1 1
	وصف 1 -1 -2
	وقع 0 -1 2
	ياتي 0 0 -1
	يتم 2 2 1
particle
	adverb
		far
			masdar 1 6 -2
			noun 0 1 2
			verb -1 2 -2
		near
			masdar 2 1 0
			noun -3 3 -1
			verb 2 2 1
	complementizer
		far
			masdar -2 -2 3
			noun 1 1 3
			verb 1 4 3
		near
			masdar 3 -1 5
			noun 3 0 0
			verb 1 2 -1
	conjunction
		far
			masdar 1 1 2
			noun 0 0 3
			verb -3 4 2
		near
			masdar 1 -3 2
			noun 2 1 -2
			verb 2 0 1
	demonstrative
		far
			masdar 0 5 1
			noun -1 -1 -1
			verb 1 -2 4
		near
			masdar 0 -2 -1
			noun -1 2 0
			verb -1 0 -1
	negation
		far
			masdar -5 6 -1
			noun -5 4 4
			verb -1 9 0
		near
			masdar -4 11 0
			noun -2 10 -4
			verb -3 9 -1
	past
		far
			masdar 1 -3 6
			noun -2 1 0
			verb 0 0 -1
		near
			masdar 1 -1 1
			noun -1 0 0
			verb -1 2 1
	preposition
		far
			masdar 2 2 2
			noun 3 -1 1
			participle -1 0 1
			verb 0 5 6
		near
			masdar 0 0 3
			noun 1 0 2
			verb 5 -1 0
	pronoun
		far
			masdar -1 0 1
			noun 1 0 0
			verb -3 0 0
		near
			masdar -1 -1 0
			noun 1 2 0
			verb -2 0 -1
	quantifier
		far
			masdar -1 -1 0
	relative
		far
			masdar -1 0 1
			noun -4 0 -3
			verb 0 -1 0
		near
			masdar 3 -2 -1
			noun -1 -1 -2
			verb -2 -2 -2
	temporal
		far
			masdar 0 0 1
			noun -1 1 0
		near
			masdar 2 0 2
			verb 1 -1 -1
	أثناء
		near -3 -1 -3
	أمام
		far -2 0 8
	أن
		far 1 6 3
		near 3 0 2
	أو
		far 0 0 4
	أيضا
		far 3 1 1
		near 2 -1 -2
	إثر
		near -5 -1 -2
	إلى
		far 2 2 2
		near 5 -1 1
		أن
			far 1 -3 1
			near 0 2 -2
	التي
		far -2 1 -1
		near -3 -2 -2
	الذي
		far -1 -3 1
		near 0 -2 -3
	الذين
		far 0 1 -2
		near 0 -1 -2
	ب
		far -2 0 1
		near 1 -1 -2
	بأن
		far 0 -1 5
		near 0 2 1
	بسبب
		near -2 1 -3
	بشأن
		far 1 -1 0
		near 1 2 4
	بشكل
		far -1 1 0
	بعد
		far -4 2 -1
		near -3 -5 -6
		أن
			far 0 0 1
			near -2 1 0
	بعدما
		near -2 0 -1
	بين
		far -2 -1 -2
		near 2 -1 2
	بينما
		far 1 1 -1
		near -1 0 -1
	تلك
		near -2 -1 -1
	ثم
		near 2 0 -2
	جراء
		near -2 -1 -2
	حتى
		far -1 3 8
		near 2 0 2
	حول
		far 7 3 4
		near 0 3 -1
	حيث
		far 2 -1 1
		near -1 -1 -3
	خلال
		far 1 -1 -1
		near 1 -4 -7
	ذلك
		far 1 2 2
		near 1 -2 2
	رغم
		near 0 -1 -2
	عبر
		far -5 -3 -3
		near 2 -1 -1
	عدم
		far 1 0 -1
	عقب
		near -4 -1 -1
	على
		far 2 -3 1
		near 0 -2 -1
		الأقل
			far -1 0 0
	عن
		far -2 0 1
		near 1 7 -1
	عندما
		far 1 -1 2
		near 2 1 -1
	غير
		far -1 3 1
	في
		far -1 1 -2
		near -3 0 -1
		إطار
			near 1 -1 -1
		حين
			far 0 0 -1
			near 3 0 -1
	فيما
		far 1 0 -1
		near 0 -1 -1
	قبل
		near 5 -2 -1
	قد
		far 1 -1 4
		near 0 1 4
	كما
		far -1 0 2
		near -2 0 -3
	ل
		far -2 0 -4
		near -1 0 1
	لا
		far -6 2 3
		near -5 2 -1
	لدى
		far -2 -2 1
	لكن
		far -1 4 0
		near -3 0 -1
	لم
		far -3 5 -2
		near -4 8 -4
	ما
		far 0 1 1
		near 4 -1 3
	مع
		far 0 -3 0
		near 1 -1 1
	مما
		far -1 -1 0
	من
		far 2 3 0
		near -1 3 4
		خلال
			near -2 1 1
	منذ
		far 1 0 0
		near -5 -1 -5
	نتيجة
		near -1 -1 -3
	هذا
		far -2 -3 -1
		near -1 -2 0
	هذه
		far 0 0 3
		near 1 3 -4
	هناك
		far -2 2 -2
		near -1 1 -1
	هو
		far -1 1 2
		near 1 1 0
	هي
		far -1 -1 1
	و
		far -1 -1 -2
		near -1 -1 1
	ولكن
		far 3 1 1
previous
	adverb
		masdar 2 2 -2
		noun -1 1 -1
		verb 2 2 0
	complementizer
		masdar -3 -2 0
		noun -3 -3 2
		verb 2 -1 2
	conjunction
		masdar -1 -1 -2
		verb 4 0 1
	demonstrative
		masdar 2 -1 0
		noun -1 1 -2
	edge
		masdar -4 -4 -1
		noun 1 -1 -4
		verb -3 -3 -5
	mark
		masdar 1 -2 0
		noun 4 -3 1
		participle -2 -1 -1
		verb 2 -3 -1
	negation
		verb -2 11 -1
	past
		verb 0 2 0
	phrase
		masdar 3 1 0
		noun 1 3 1
		participle -1 -1 -1
		verb -4 -2 -3
	preposition
		masdar -2 0 -1
		noun 1 -4 -6
		verb 3 0 -1
	pronoun
		verb -1 0 0
	relative
		verb -3 -3 -2
	temporal
		verb 1 -1 -1
	time
		masdar 0 0 -3
		noun -1 -3 0
		verb 1 -1 -3
	verb
		masdar 3 1 0
		noun 1 1 -2
		verb 0 -1 0
rule
	actual -7 -9 -9
		ACCUSE -2 2 -1
		AGREE -2 -3 1
		AID 0 0 2
		ASSAULT -5 -2 -4
		COERCE -5 -2 -4
		CONCEDE 5 2 3
		CONSULT 2 1 2
		COOPERATE 6 -1 0
		DISASTER -4 -2 -4
		MOBILIZE 2 -2 1
		PERSONNEL 5 2 4
		PROTEST 2 -1 -4
		REJECT -5 0 -1
		REQUEST -5 -1 -7
		RETREAT 2 3 5
		SANCTION 2 -2 -1
		SUPPORT -5 -2 -1
		THREATEN -2 -1 -2
		masdar 0 -1 2
		noun -2 -2 0
		participle -2 -2 -1
		verb -4 -5 -10
	future 17 -4 -1
		ACCUSE 3 -1 4
		AGREE -5 -2 2
		ASSAULT 0 -3 8
		COERCE 3 1 2
		CONSULT 4 1 -8
		PERSONNEL 3 0 -3
		REQUEST 6 1 -1
		RETREAT 3 -2 -3
		SUPPORT 3 0 0
		masdar 3 1 0
		noun 5 -2 -1
		verb 11 -3 0
	hypothetical -5 -1 15
		ASSAULT -1 1 -3
		CONSULT 3 -1 1
		masdar -2 1 1
		noun -1 -1 3
		verb -3 -2 11
	negated -4 14 -5
		ACCUSE -1 -1 0
		ASSAULT -2 1 -2
		COERCE -1 1 -3
		CONSULT -2 2 2
		masdar -1 1 -1
		noun -1 3 -3
		verb -3 9 -1
shape
	false
		false
			masdar 3 4 3
			noun 0 4 6
			participle -4 0 -2
			verb 0 -1 0
		true
			masdar -3 -1 -1
			noun 1 -2 -5
			verb 1 0 1
	true
		false
			masdar 0 1 0
			noun 1 -5 -2
tense
	future 8 -2 1
	none -2 1 0
	past -9 0 0
	present 2 1 -1
time
	ahead 1 -1 -1
		masdar -3 -1 -2
		noun -4 1 -3
		verb 9 -1 5
	now 3 0 -1
		masdar 0 2 1
		noun 3 -1 1
		verb 0 -1 -4
	past -2 1 -2
		masdar 1 2 2
		noun 0 -1 -2
		verb -4 0 -1
	unknown -2 1 3
		masdar 2 1 1
		noun 2 -1 4
		participle -2 0 -1
		verb -4 1 0
type
	ACCUSE -2 2 -3
		masdar 0 -1 0
		noun 0 5 -1
		verb -2 -1 -1
	AGREE -7 7 3
		masdar -1 6 2
		noun -4 0 -2
		participle -1 1 0
		verb -2 0 4
	AID 4 0 -3
		masdar 3 -1 -4
		noun -1 0 2
		verb 2 0 -1
	ASSAULT -7 -2 -2
		masdar -2 -1 -5
		noun -5 -6 1
		verb -1 5 2
	COERCE -1 2 -1
		masdar -4 -3 2
		noun 1 2 -2
		verb 2 3 0
	CONCEDE 2 1 6
		masdar 3 1 2
		verb -1 0 4
	CONSULT 7 2 -2
		masdar 0 2 1
		noun 3 1 0
		verb 4 -1 -3
	COOPERATE 7 0 1
		masdar 3 -1 1
	DISASTER -2 -4 -3
		masdar -3 -2 -1
		noun 1 -2 -1
	MOBILIZE 3 0 1
		masdar 3 2 2
		noun -3 -1 1
		verb 3 -1 -2
	PERSONNEL 6 3 2
		masdar -3 5 0
		noun 4 0 1
		verb 5 -1 1
	PROTEST 2 -1 -2
		masdar -3 1 -1
		noun 7 -1 0
		verb -2 -1 -1
	REJECT -4 -4 4
		masdar -2 -2 -1
		verb -1 -2 1
	REQUEST -2 -2 -6
		masdar 0 0 -3
		noun 2 0 -1
		participle -1 -1 -1
		verb -3 -1 -2
	RETREAT 3 1 5
		masdar 4 1 4
		verb 0 0 3
	SANCTION -1 -2 4
		masdar 2 -1 2
		noun -4 0 2
		verb 1 0 -1
	SUPPORT 0 2 -1
		masdar 2 0 2
		participle -1 0 0
		verb 0 2 -2
	THREATEN -6 -5 -4
		verb -4 -3 -1`,
}
