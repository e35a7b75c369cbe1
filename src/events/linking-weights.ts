import type { LinearModel } from './linear.js'

// Written by src/build/linking.ts; see there.
export const linkingModel: LinearModel = {
  bias: [-0.41, -0.36],
  weights: `adjectives
	0
		after -4 0
		before -1 -1
	1
		after -2 -1
		before 2 -3
	2
		after 3 0
		before 4 -3
agrees
	false
		after -6 -1
		before -5 1
	true
		after 3 1
also
	actor -1 1
		masdar
			actor
				main -2 0
			none -1 0
			recipient
				main 3 0
		noun
			actor
				main -2 2
		of
			ACCUSE
				ACCUSE 7 0
				AGREE -4 0
				ASSAULT -2 0
				COERCE 0 -2
				CONCEDE 2 0
				MOBILIZE -3 0
				PERSONNEL -1 0
				REJECT -4 4
				REQUEST 5 -3
			AGREE
				CONSULT 1 0
				REJECT 0 -2
				SUPPORT 0 3
			AID
				AID 6 0
			ASSAULT
				ACCUSE -7 7
				AGREE -1 5
				AID -3 0
				ASSAULT 3 -2
				COERCE 4 -1
				PROTEST -2 0
				REQUEST -6 0
				SUPPORT -2 0
			COERCE
				ASSAULT -1 -4
				COERCE 6 -4
				PERSONNEL 2 0
				SANCTION -2 0
			CONSULT
				ACCUSE -1 0
				AGREE 4 0
				AID 0 -1
				CONSULT 1 -1
				PERSONNEL -4 0
				PROTEST -1 0
				SUPPORT 0 -6
			COOPERATE
				ACCUSE 0 3
			MOBILIZE
				ACCUSE 0 6
				ASSAULT 5 1
			PERSONNEL
				ACCUSE 0 1
				ASSAULT 0 6
				PERSONNEL 2 0
			PROTEST
				ACCUSE 2 0
				ASSAULT 0 -2
				PROTEST 1 0
				REJECT 3 0
				REQUEST 2 0
			REJECT
				ACCUSE 2 0
				ASSAULT 0 -4
				COERCE 0 2
				CONSULT -3 0
				PERSONNEL -1 0
				REQUEST -2 3
			REQUEST
				ACCUSE 2 -2
				AGREE 0 5
				PERSONNEL 2 -2
				REJECT -1 12
				REQUEST -1 -1
				SUPPORT -1 0
			RETREAT
				CONSULT 1 0
				RETREAT 3 -1
			SANCTION
				COERCE 3 0
			SUPPORT
				AGREE 1 0
				AID -1 0
				CONSULT -2 0
				REJECT -1 0
				REQUEST 2 0
				SUPPORT 1 0
			THREATEN
				ACCUSE 1 0
				COERCE 2 0
				THREATEN 1 0
		verb
			actor
				main 1 0
			none -1 1
			recipient
				main 2 -1
	recipient
		masdar
			actor
				main 0 5
			none 0 1
		noun
			actor
				main 0 -3
			none -1 4
			recipient
				further 0 -3
				main -2 0
		of
			ACCUSE
				ACCUSE 0 1
				AID 4 -2
				ASSAULT 9 -6
				COERCE 7 0
				RETREAT 0 6
			AID
				AGREE 0 3
				AID 0 3
				ASSAULT 1 0
			ASSAULT
				ACCUSE -8 -10
				AGREE -1 0
				ASSAULT -2 1
				COERCE -4 -3
				DISASTER 0 2
				REJECT 0 -1
				SANCTION 0 -4
				THREATEN -1 -1
			COERCE
				ACCUSE -1 9
				ASSAULT 9 -7
				COERCE 0 2
				CONSULT 2 0
				PERSONNEL 3 0
				PROTEST 2 0
				RETREAT 0 10
				SANCTION 0 5
			CONSULT
				REQUEST -1 0
			PERSONNEL
				ACCUSE 0 -3
				CONSULT -1 0
				REJECT 0 2
				REQUEST 3 -1
			REQUEST
				ACCUSE 2 -5
				ASSAULT 0 -1
				CONSULT -3 0
			RETREAT
				COERCE 0 3
			SANCTION
				ASSAULT 6 0
				COERCE 0 2
				SANCTION 0 1
			SUPPORT
				ACCUSE 3 0
				AID 2 0
				ASSAULT -1 0
				REQUEST 0 -4
				SUPPORT -1 2
		verb
			actor
				main 1 2
			none -3 3
			recipient
				main 1 -2
antecedent
	inside
		bare
			event
				noun 0 1
			light
				masdar -1 0
				noun 0 2
			masdar
				false
					false -1 1
					true 3 0
			noun
				false
					true 0 1
			other
				noun 0 -3
			own
				verb 3 -2
			speech
				masdar 5 0
				noun -2 3
			verb
				false
					false -2 2
					true 7 -6
		relative
			aspect
				noun 1 0
			event
				participle -4 0
			light
				masdar -2 -2
				noun 0 -1
			masdar
				false
					false 2 0
					true 0 1
			modal
				masdar 0 1
			motion
				noun 0 -1
			noun
				false
					false 0 -3
			other
				noun -4 2
			own
				verb 3 -2
			participle
				false
					false -8 2
			speech
				noun 4 -3
			state
				masdar 3 0
				noun 0 4
			verb
				false
					false 5 -2
	is
		bare 1 5
			event
				masdar 2 0
			light
				masdar 0 4
			masdar
				false
					false 4 -4
					true -4 7
			own
				verb 2 1
			verb
				false
					false 2 0
					true 0 9
		relative -1 4
			aspect
				noun -1 0
			event
				masdar 4 5
			light
				masdar -1 0
				noun 1 0
			noun
				false
					false -2 0
					true 7 0
			own
				verb -3 0
			verb
				false
					false 0 -1
				true
					false 0 7
	outside
		bare -1 0
			event
				noun 0 1
			light
				masdar -1 0
			masdar
				false
					true 0 1
			own
				verb -2 2
			participle
				false
					false 3 0
			speech
				masdar -1 0
				noun -1 0
			state
				masdar 3 0
			verb
				false
					false 0 -2
					true 0 3
				true
					false -6 0
		relative -3 0
			event
				masdar 2 -3
				noun 3 0
				participle 2 0
			light
				masdar 0 -3
			masdar
				false
					false 0 -5
					true 5 4
			noun
				false
					false -1 -3
			other
				masdar 0 2
			own
				verb -6 0
			participle
				false
					false 2 0
			state
				noun -3 0
			verb
				false
					false 0 2
				true
					false -3 0
beside
	trigger
		"
			phrase
				object -1 0
				subject 0 1
					of
						speech 1 0
		)
			phrase
				elsewhere 2 0
		-
			phrase
				elsewhere -2 0
		:
			phrase
				own
					phrase 0 1
				ب 1 0
		adverb
			phrase
				elsewhere 0 2
				object 1 -3
				subject
					of
						event -4 0
				ل 0 6
			preposition
				elsewhere 4 -1
			،
				elsewhere -1 0
			ل
				elsewhere -1 0
				ل 0 -1
		complementizer
			.
				elsewhere 4 0
			adverb
				elsewhere 0 1
			negation
				elsewhere 3 0
			phrase
				genitive 0 2
				object 0 4
				subject 2 -1
					of
						speech 3 0
				إلى 0 3
				بين 0 1
				في 6 0
				ل 0 -2
			preposition
				elsewhere -2 0
				subject
					of
						event 0 3
						speech 4 0
				إلى 0 1
				مع 4 0
				من 1 0
			relative
				elsewhere 5 -1
				subject
					of
						event 1 0
			verb
				aspect
					elsewhere 0 -2
				event
					elsewhere 1 0
					light
						بين -3 0
						ل 0 -2
				light
					elsewhere 0 1
			ب
				elsewhere 0 1
			ل
				genitive 0 -1
		conjunction
			phrase
				object -1 3
				في 3 1
				من 4 0
			preposition
				elsewhere 0 5
			ب
				elsewhere 3 0
				object
					of
						event 0 3
				subject
					of
						event 1 0
		demonstrative
			phrase
				object -1 0
			relative
				elsewhere -4 0
		edge
			phrase
				elsewhere 0 3
				genitive 0 1
				subject 1 -3
				ب 0 1
				في -1 0
			preposition
				elsewhere 0 -3
				object 0 -1
				own
					phrase 0 1
			verb
				event
					genitive -1 0
			ب
				elsewhere 0 1
				own
					phrase 0 4
			ل
				ل 1 0
		negation
			phrase
				object -1 0
				subject 4 0
			preposition
				elsewhere 0 1
		past
			phrase
				elsewhere 0 -1
				object 0 -1
				subject 3 -5
				على 0 -1
			preposition
				elsewhere 2 1
				object 0 2
				subject
					of
						event -4 5
				بين 0 1
				من 0 3
			ب
				subject 0 1
		phrase
			↵
				elsewhere -1 0
				genitive 0 1
			.
				elsewhere 0 -2
				object
					of
						event 2 0
			adverb
				elsewhere 0 1
			conjunction
				elsewhere 0 1
			negation
				elsewhere 2 0
			phrase
				elsewhere -1 -3
				genitive -3 0
				object -8 1
					of
						event 0 -3
				subject 0 5
					of
						event 0 -3
						light 5 -1
						speech -3 0
				ب 0 -1
					of
						event 3 0
				بين -4 0
				ضد 0 -1
				على 0 -1
				في 0 -2
				من 0 -2
			preposition
				elsewhere -2 2
				genitive 0 -2
				light
					subject 2 0
				object 1 -2
					of
						event -2 2
				own
					phrase 0 -1
				subject -1 0
					of
						aspect -3 6
						light 0 4
						modal 4 0
						other 2 0
						speech -2 -1
				إلى 0 -4
				داخل 0 3
				على 0 1
				في -2 0
				ل 0 -6
				مع 3 -2
			pronoun
				object 0 2
			relative
				elsewhere -3 0
				genitive 5 0
			time
				elsewhere -1 0
			verb
				event
					elsewhere 0 7
				state
					elsewhere 0 5
			،
				object 0 -1
			ب
				elsewhere -3 0
				genitive -1 0
				object 0 -1
				subject
					of
						event -3 0
			ل
				elsewhere 0 3
				genitive 6 -1
				light
					subject -1 0
				object
					of
						event -3 0
				ل 0 -2
		possibility
			preposition
				elsewhere -1 0
		preposition
			↵
				genitive -1 0
			"
				elsewhere 2 0
			.
				elsewhere -5 0
				genitive -1 0
				own
					phrase -2 0
				subject
					of
						event -1 0
			adverb
				elsewhere -1 0
				subject
					of
						event -2 0
			complementizer
				elsewhere -1 0
				genitive 1 0
				subject
					of
						event 4 0
						speech -3 0
			conjunction
				elsewhere -2 -3
			phrase
				elsewhere 1 2
				genitive 0 -1
				subject 0 1
					of
						event -3 0
						light 3 0
						other 4 0
				إلى 0 1
				ل -2 0
					of
						event -1 0
				من 0 7
			preposition
				elsewhere 1 0
				object 0 2
				own
					phrase 2 0
				subject
					of
						aspect 4 -4
						event 0 3
				بين -1 -3
				ضد 4 0
				على 1 0
				ل 0 -3
				مع 2 0
				من 3 0
			relative
				elsewhere 1 2
				light
					إلى 0 2
					ب 2 0
					على 0 -1
				subject
					of
						light -3 0
						speech 1 0
			time
				ل 0 2
			verb
				aspect
					elsewhere -1 1
				event
					light
						subject -5 0
					own
						phrase 0 2
					subject
						of
							event 3 0
							speech 3 0
				light
					elsewhere 4 0
					subject
						of
							event 4 0
				speech
					elsewhere 3 0
					subject
						of
							event 0 2
			،
				elsewhere -6 -2
				object
					of
						event -3 0
				subject
					of
						event -3 0
						light -3 0
			ب
				elsewhere -1 3
				object
					of
						event 1 2
				own
					phrase 0 -1
				subject
					of
						event -3 0
						speech 2 0
				ب 0 1
			ل
				elsewhere -1 0
				genitive 1 -9
				subject
					of
						event 1 0
						speech -5 0
				على 0 1
				ل 8 -1
				مع -1 4
		pronoun
			phrase
				elsewhere 2 0
		relative
			adverb
				elsewhere 3 0
			phrase
				elsewhere -4 0
				object -1 2
				subject 4 -7
					of
						event -3 0
				إلى 0 3
				على 0 4
				مع 1 0
			preposition
				object 3 -6
				subject 0 -1
					of
						event 4 0
			ب
				elsewhere 0 -1
				ب 0 1
		temporal
			phrase
				elsewhere 0 -3
				subject 3 -3
			preposition
				subject
					of
						event -3 0
		time
			phrase
				elsewhere 1 0
				في 0 1
			preposition
				subject
					of
						event -1 0
				بين 0 4
			relative
				elsewhere 1 0
			ل
				في 0 4
				ل 0 3
		verb
			aspect
				phrase
					elsewhere 0 -1
				preposition
					elsewhere -6 0
				time
					elsewhere 3 0
			event
				:
					elsewhere 5 0
				adverb
					elsewhere 2 -1
				demonstrative
					elsewhere -2 0
				phrase
					elsewhere 0 5
					object 3 -5
					own
						phrase 0 2
					subject -1 1
						of
							event 0 3
				preposition
					elsewhere 3 0
					genitive 4 0
					light
						subject 0 -3
					object -1 1
					own
						phrase -3 0
					subject
						of
							event 2 0
					بين -2 0
					مع 0 3
					من 0 -5
				relative
					elsewhere 4 0
				temporal
					elsewhere 0 1
				verb
					event
						elsewhere 0 3
					state
						elsewhere 3 0
				،
					subject
						of
							event 2 0
				ب
					elsewhere 0 1
					genitive 0 -2
					ب 5 -1
				ل
					elsewhere 1 -2
					genitive 1 0
					light
						subject 1 0
					ل 3 2
			light
				adverb
					elsewhere -2 0
				conjunction
					elsewhere -2 0
				preposition
					elsewhere 1 1
					object 3 0
					own
						phrase 0 1
					بين 3 0
					على 0 -3
					من 0 1
				time
					elsewhere 1 2
				ل
					elsewhere 0 -1
			modal
				preposition
					elsewhere 3 0
			other
				phrase
					object 1 -1
			state
				phrase
					elsewhere 0 -3
					object 0 -3
				preposition
					elsewhere 0 1
				ل
					elsewhere 2 0
		،
			phrase
				genitive 0 1
				object 0 2
					of
						event 0 -2
				subject -2 0
					of
						event 3 -2
						other 3 0
				ل 1 0
			preposition
				subject
					of
						event 2 0
				إلى 0 -3
				على 0 2
				ل 0 2
					of
						event 0 1
			ب
				subject
					of
						event 0 -2
				ل
					of
						event 1 0
			ل
				elsewhere 0 -1
				subject
					of
						event -1 0
				ل 0 -1
		إلى
			phrase
				elsewhere 0 2
				object 0 3
			preposition
				elsewhere 5 0
				subject
					of
						event 4 0
				من 0 1
			ب
				elsewhere -2 0
		ب
			phrase
				elsewhere 1 0
				object
					of
						event 0 6
				ب
					of
						event 1 0
				ل 0 1
			preposition
				elsewhere 4 0
				subject
					of
						event -3 0
			ب
				elsewhere 0 -3
		خلال
			preposition
				elsewhere 3 0
		على
			.
				elsewhere 2 0
			phrase
				elsewhere 0 -1
				subject -1 2
		عن
			phrase
				object 0 1
			ل
				elsewhere 2 -3
				ل 0 5
		في
			.
				genitive 0 -3
			phrase
				object 0 -4
				subject 0 -2
			preposition
				own
					phrase 2 0
				في 0 6
			verb
				event
					elsewhere 0 -2
			،
				genitive 0 1
			ب
				elsewhere -3 0
			ل
				ل 0 4
		ل
			.
				elsewhere -3 0
			phrase
				elsewhere 1 -4
				subject -1 3
					of
						event 3 -1
			preposition
				elsewhere 6 -3
				genitive 1 0
				subject
					of
						event 0 2
				ل
					of
						event 0 1
			time
				elsewhere -2 0
			،
				subject
					of
						event -1 0
		من
			phrase
				object -1 -1
				ل 0 2
				من
					of
						event -1 0
			preposition
				من
					of
						event 3 0
conjoined
	false -2 -1
	true 2 -1
definite
	false -2 -2
	true 0 -2
distance
	after
		1 4 7
			events/accuse/adana 0 3
			events/accuse/hammala-masuliyya 0 4
			events/accuse/istada-safir 0 2
			events/accuse/istankara -1 0
			events/accuse/tahqiqat 3 0
			events/assault/atlaqa-nar 1 0
			events/assault/ghara 0 -1
			events/assault/ghazw 0 4
			events/assault/haraqa-shakhs 0 1
			events/assault/hujum 4 -4
			events/assault/ijtiyah 0 5
			events/assault/infajara 0 -7
			events/assault/ishtabaka 2 -1
			events/assault/istahdafa-sarukh 3 0
			events/assault/istihdaf 0 4
			events/assault/itida 4 -2
			events/assault/kabbada 0 4
			events/assault/qasafa 0 6
			events/assault/qatala -1 1
			events/assault/qatla 0 -3
			events/assault/tarada-musallahin -2 0
			events/assault/usiba 0 -4
			events/coerce/awqafa 0 -2
			events/coerce/iqtaham-amn 0 2
			events/coerce/manaa 0 2
			events/coerce/saytara 2 0
			events/consult/ijtima 1 0
			events/consult/istiqbal 3 0
			events/consult/jalsa-barlaman -1 0
			events/consult/liqa 0 1
			events/consult/zara -2 0
			events/consult/ziyara 0 1
			events/personnel/ayyana 3 0
			events/personnel/tawalla -4 0
			events/reject/rafada-liqa 0 1
			events/reject/rafd 0 5
			events/request/daa -2 1
			events/request/talaba-bi -3 0
			events/request/talaba-min 1 -2
			events/request/talaba-yield 0 -1
			events/retreat/farra-musallahun 7 -1
			events/sanction/uqubat-llati 2 0
			events/support/dam 0 2
			events/support/dam-dawla 0 7
			events/support/shakara 0 1
			events/support/taqdirahu 0 2
			events/support/tayid 0 -1
			masdar 0 2
			noun 2 0
			participle 0 3
			verb 1 3
		10 -12 -12
			events/accuse/intaqada 0 -3
			events/accuse/ittahama 0 -1
			events/agree/ittifaq-muhaddad 2 0
			events/assault/hujum 2 0
			events/assault/infajara 0 3
			events/assault/ishtabaka 9 0
			events/assault/istahdafa 0 2
			events/assault/maraka 5 0
			events/assault/qatla 0 -1
			events/coerce/qabd 0 -1
			events/coerce/saytara 0 6
			events/consult/ijtima -1 0
			events/consult/iltaqa 0 9
			events/consult/istaqbala 1 0
			events/consult/jawla 0 5
			events/consult/liqa -1 0
			events/consult/qimma 7 0
			events/consult/ziyara -1 0
			events/personnel/taadil-wizari 0 3
			events/request/daa 2 -3
			events/request/daa-assist 0 2
			events/sanction/hukm-qadai 0 1
			masdar -2 -2
			participle 0 -2
			verb -2 0
		2 2 3
			events/accuse/intaqada 3 4
			events/accuse/istajwaba 3 0
			events/accuse/mathala-amam 1 0
			events/accuse/shakk 0 3
			events/accuse/tahqiq-fi 0 1
			events/accuse/tahqiqat 0 7
			events/agree/ittifaq 0 -6
			events/agree/ittifaq-musamma 0 -1
			events/aid/qaddama-musaadat 0 2
			events/aid/talaqqa-musaadat 0 -2
			events/assault/adhdhaba 1 0
			events/assault/ghara 0 -4
			events/assault/hajama 1 -2
			events/assault/harb 0 1
			events/assault/harb-nisba 0 1
			events/assault/harrara 0 1
			events/assault/harrara-min 0 2
			events/assault/hujum -1 0
			events/assault/ightala 1 0
			events/assault/ishtabaka -1 0
			events/assault/istihdaf 0 1
			events/assault/jarha 0 4
			events/assault/maqtal -1 0
			events/assault/maraka 0 -3
			events/assault/masra 0 -1
			events/assault/muwajahat 2 0
			events/assault/qada-ala 0 1
			events/assault/qatala 0 -1
			events/assault/qatla 0 1
			events/assault/qital 0 -3
			events/assault/saddal-hujum 6 0
			events/assault/tafjir 0 -6
			events/coerce/aghlaqa 0 -1
			events/coerce/hujum-iliktruni 0 2
			events/coerce/itaqala 0 -2
			events/coerce/saytara 0 -4
			events/consult/bahth-masdar -1 0
			events/consult/istaqbala -4 2
			events/consult/liqa-jamai 1 0
			events/consult/tafawud -2 0
			events/consult/tawassata 0 2
			events/consult/zara 0 -2
			events/consult/ziyara -1 -3
			events/disaster/fayadan 0 2
			events/personnel/taadil-wizari 0 6
			events/request/dawa 0 -5
			events/request/talaba-bi 2 -1
			events/request/talaba-min 0 1
			events/request/talaba-musaada 0 2
			events/support/dam-dawla 1 0
			events/support/rahhaba 0 2
			masdar 0 1
			noun 1 1
			verb 0 -2
		3 0 1
			events/accuse/ittahama 0 -2
			events/agree/istidad 0 2
			events/agree/istidad-muaalan -1 3
			events/agree/taahhada 0 4
			events/assault/alqa-qunbula 0 1
			events/assault/amaliyya-askariyya 0 2
			events/assault/atlaqa-sarukh 0 3
			events/assault/ghara 0 4
			events/assault/hujum 0 -1
			events/assault/infajara 0 2
			events/assault/istihdaf 1 0
			events/assault/itida 0 3
			events/assault/khatafa 0 -2
			events/assault/qatala 1 0
			events/assault/sarukh-saqata 0 2
			events/assault/usiba 0 -2
			events/coerce/hasara 1 0
			events/coerce/hazara 0 -2
			events/concede/rafaa-uqubat 0 -1
			events/consult/hiwar 2 0
			events/consult/iltaqa 0 -1
			events/consult/liqa 1 0
			events/consult/mubahathat 2 0
			events/consult/wasala-wafd 2 0
			events/consult/wasata 0 1
			events/disaster/hariq 0 2
			events/personnel/intikhabat 0 2
			events/reject/rafada 1 -1
			events/request/talaba-bi 0 -6
			events/request/talaba-min 0 4
			events/sanction/hukm-qadai 0 -1
			events/support/dafaa-an 0 1
			events/support/dam-dawla 0 3
			events/support/tadamana 0 1
			masdar 2 -1
			noun -1 0
			participle -1 3
			verb 1 0
		4 -3 -2
			events/accuse/muhakama 0 1
			events/accuse/tuhma 0 -2
			events/agree/ittifaq-muhaddad 3 0
			events/agree/mustaidd 0 3
			events/agree/taahhada -1 0
			events/aid/talaqqa-musaadat 4 0
			events/assault/atlaqa-nar 0 4
			events/assault/darba-jawwiyya 0 2
			events/assault/hajama 0 3
			events/assault/harb -1 0
			events/assault/hujum -1 1
			events/assault/ishtabaka -3 0
			events/assault/istihdaf 0 -1
			events/assault/khatafa 0 -1
			events/assault/maqtal 0 -4
			events/assault/maraka 0 -1
			events/assault/muwajahat 0 -3
			events/assault/qatala 0 -3
			events/assault/saddal-hujum 0 -2
			events/assault/sidam 1 0
			events/coerce/dahama 0 1
			events/coerce/hamlat-itiqalat 0 3
			events/coerce/hujum-iliktruni 3 0
			events/coerce/istawla 0 4
			events/coerce/qabd 0 1
			events/consult/ijtima -1 0
			events/consult/liqa -1 0
			events/consult/liqa-jamai 1 0
			events/consult/mubahathat-ghayr-mubashira 1 0
			events/reject/rafada 0 5
			events/reject/rafada-assist 0 1
			events/request/awsa 0 -2
			events/request/daa 3 -1
			events/request/daa-fulan 0 1
			events/request/daa-liqa 0 1
			events/request/talab 2 -1
			events/request/talaba-bi 0 1
			events/request/talaba-min -1 0
			events/retreat/afraja 0 1
			events/retreat/atlaqa-sarah 0 -1
			events/sanction/hukm-qadai 1 0
			events/support/ashada 0 3
			events/support/rahhaba 0 1
			events/support/tawqi 7 0
			events/threaten/haddada-quwwa 0 2
			masdar 0 -1
		6 -9 -7
			events/accuse/intaqada -1 0
			events/accuse/ittahama -3 -6
			events/accuse/naddada 0 3
			events/accuse/tahqiqat -1 -5
			events/agree/ittifaq -3 0
			events/agree/ittifaq-muhaddad 1 0
			events/aid/naqala-jarha 0 -1
			events/aid/talaqqa-musaadat 1 -3
			events/assault/amaliyya-askariyya 0 3
			events/assault/harb-irhab 0 2
			events/assault/hujum -3 -1
			events/assault/ightala 1 0
			events/assault/infajara 0 4
			events/assault/ishtabaka 6 -3
			events/assault/istaada-mawqi 0 7
			events/assault/itida 0 2
			events/assault/khatafa 0 1
			events/assault/maqtal 6 0
			events/assault/qatala 0 -1
			events/assault/qatla 0 1
			events/assault/tafjir 0 2
			events/assault/usiba 4 0
			events/coerce/hazara 0 2
			events/coerce/qabd 0 3
			events/coerce/saytara 0 3
			events/consult/ijtima 4 0
			events/consult/iltaqa 2 0
			events/consult/liqa -1 0
			events/consult/liqa-jamai 2 0
			events/consult/mubahathat 4 0
			events/consult/naqasha-maa 4 0
			events/consult/ziyara -7 1
			events/personnel/intakhaba 0 -1
			events/reject/rafada 0 -1
			events/request/awsa 0 -1
			events/request/daa 0 4
			events/request/daa-liqa 0 1
			events/request/talaba-bi 0 2
			events/request/talaba-min 0 -4
			events/sanction/uqubat 0 -2
			events/support/ashada 0 4
			events/support/tawqi 7 0
			events/threaten/haddada-quwwa 0 -2
			events/threaten/tawaada 0 1
			masdar 0 -1
			noun 0 -2
			participle 0 -5
	before
		1 4 4
			events/accuse/adana -3 0
			events/accuse/ishtabaha -1 0
			events/accuse/ittahama 3 1
			events/accuse/tahqiqat 2 -1
			events/accuse/tuhma -2 0
			events/agree/istidad -2 0
			events/aid/qaddama-musaadat -1 0
			events/assault/ghara 0 7
			events/assault/khatafa -2 0
			events/assault/masra -1 0
			events/assault/qatala 0 7
			events/assault/qatla -5 5
			events/assault/tafjir-intihari 0 1
			events/coerce/hasara 0 3
			events/coerce/qabd -2 0
			events/consult/ijtima -4 0
			events/consult/liqa -1 0
			events/consult/mubahathat -3 0
			events/reject/rafada -1 0
			events/request/daa 0 -1
			events/request/dawa -1 0
			events/request/mutalaba -1 0
			events/request/talaba-musaada 0 2
			noun 4 1
			participle 0 1
			verb 2 -1
		10 -3 -6
			events/accuse/ahala-qada -1 0
			events/accuse/hammala-masuliyya 3 0
			events/accuse/tahqiqat -1 0
			events/accuse/tuham 0 5
			events/agree/ittifaq-muhaddad -1 0
			events/agree/muwafaqa -2 0
			events/agree/taahhada 2 4
			events/aid/naqala-jarha -1 1
			events/assault/dammara 0 -2
			events/assault/darba-jawwiyya 2 0
			events/assault/ghazw 0 -2
			events/assault/harb -1 0
			events/assault/hujum 3 0
			events/assault/infajara 0 -1
			events/assault/istaada-mawqi 2 0
			events/assault/itida -3 1
			events/assault/maqtal 0 1
			events/assault/maraka 2 0
			events/assault/munawashat 2 0
			events/assault/qasafa 0 -5
			events/assault/qatala 0 -5
			events/assault/tafjir 0 -4
			events/assault/usiba 0 2
			events/coerce/awqafa 0 1
			events/coerce/ihtajaza -1 6
			events/coerce/itaqala 3 0
			events/coerce/jammada-amwal 0 1
			events/coerce/manaa 5 0
			events/coerce/nahaba 2 0
			events/coerce/saytara 0 -1
			events/consult/bahatha 6 0
			events/consult/ijtima -1 0
			events/consult/istaqbala 0 1
			events/consult/istiqbal 0 2
			events/consult/liqa 1 0
			events/consult/mubahathat 1 0
			events/consult/mufawadat -1 0
			events/consult/qimma -1 0
			events/consult/ziyara 6 0
			events/personnel/afa-min-mansib 2 0
			events/personnel/faza 0 1
			events/personnel/hasala-aswat -1 0
			events/personnel/tayin 3 0
			events/protest/muzahara 3 0
			events/reject/rafada 0 2
			events/request/daa 1 0
			events/request/daiyan 1 0
			events/request/haththa 2 0
			events/request/mutalaba 3 0
			events/request/mutaliban-fulan -1 0
			events/request/talab 0 1
			events/request/talaba 1 0
			events/request/talaba-bi 1 0
			events/request/talaba-min 0 4
			events/request/talaba-yield 4 2
			events/sanction/hukm-qadai 0 -2
			events/support/daama -3 0
			events/support/daama-qadiyya 3 0
			events/support/dam-dawla 1 0
			events/support/rahhaba 5 0
			events/support/tawqi -3 0
			events/support/tayid 1 0
			events/support/waqqaa -7 0
			events/threaten/haddada-quwwa -2 0
			masdar -3 0
			noun -6 -5
			participle 0 -5
			verb 0 2
		2 1 1
			events/accuse/intaqada -1 0
			events/accuse/ittahama -2 0
			events/accuse/tahqiqat 3 -4
			events/agree/istidad 3 0
			events/agree/ittifaq 1 0
			events/aid/talaqqa-musaadat -5 0
			events/assault/adhdhaba 0 2
			events/assault/atlaqa-nar -3 0
			events/assault/atlaqa-sarukh 7 0
			events/assault/dammara 0 4
			events/assault/darba-jawwiyya 2 0
			events/assault/harb 3 0
			events/assault/harrara 4 0
			events/assault/ightala 0 -1
			events/assault/jarha 0 1
			events/assault/khatafa 3 -1
			events/assault/maqtal -3 0
			events/assault/qasafa 2 0
			events/assault/qatala 0 -1
			events/assault/tafjir 0 -1
			events/coerce/hasara 0 2
			events/coerce/ihtajaza 1 0
			events/coerce/istawla 6 0
			events/coerce/manaa -4 0
			events/consult/ijtima -1 0
			events/consult/mubahathat -1 0
			events/consult/mutamar -1 0
			events/protest/ihtijaj 2 0
			events/request/daa 0 -1
			events/request/dawa-liqa 0 2
			events/request/talab -1 1
			events/retreat/afraja 1 0
			events/retreat/atlaqa-sarah 0 1
			events/support/daama-qadiyya 0 2
			events/support/hanna 0 3
			noun 3 1
			participle 1 0
			verb -2 1
		3
			events/accuse/istankara 3 0
			events/accuse/ittahama -1 0
			events/accuse/tahqiqat 0 1
			events/agree/ittafaqa -1 0
			events/agree/ittifaq-muhaddad -1 0
			events/agree/muwafaqa -1 0
			events/assault/adhdhaba 0 1
			events/assault/atlaqa-nar 0 2
			events/assault/ghara 0 -1
			events/assault/hujum 1 0
			events/assault/khatafa 0 1
			events/assault/maqtal -1 0
			events/assault/masra 0 3
			events/assault/qatala 0 2
			events/assault/qatla 0 2
			events/assault/usiba 0 4
			events/coerce/hasara 0 4
			events/consult/bahth-masdar 3 0
			events/consult/jawla 1 0
			events/consult/liqa 3 1
			events/consult/mufawadat 6 0
			events/consult/zara 1 0
			events/personnel/intikhabat -3 0
			events/reject/rafd 3 0
			events/retreat/afraja 0 -2
			events/support/ayyada 0 1
			events/support/waqqaa 3 0
			masdar 1 -1
			noun 1 -2
			participle 0 2
			verb -1 0
		4 -1 -2
			events/accuse/intaqada 0 -2
			events/accuse/istajwaba 0 2
			events/accuse/istankara -1 0
			events/accuse/ittahama -2 1
			events/accuse/muhakama -1 0
			events/accuse/tahqiqat -1 2
			events/accuse/tuham 0 7
			events/accuse/tuhma 0 8
			events/agree/waada 0 5
			events/agree/wafaqa 3 0
			events/aid/qaddama-musaadat 0 -3
			events/aid/talaqqa-musaadat 0 6
			events/assault/dammara 2 -1
			events/assault/ightala 0 -4
			events/assault/kamin -1 0
			events/assault/khatafa 0 2
			events/assault/muwajahat -8 0
			events/assault/qatala 2 0
			events/coerce/hasara 1 0
			events/coerce/hujum-iliktruni -1 0
			events/coerce/ihtajaza -2 0
			events/coerce/itaqala -1 1
			events/coerce/manaa 0 3
			events/coerce/qabd 0 -1
			events/consult/ijtima 1 0
			events/consult/liqa 2 0
			events/consult/liqa-jamai -1 0
			events/consult/mubahathat 3 0
			events/consult/mufawadat -1 0
			events/consult/qimma 2 0
			events/consult/ziyara-makan 3 0
			events/personnel/intakhaba 0 7
			events/personnel/intikhabat 0 -1
			events/personnel/tayin 1 0
			events/protest/ihtijaj -4 0
			events/protest/muzahara -2 0
			events/reject/rafada 3 -1
			events/reject/rafada-yield -2 0
			events/reject/rafd -1 0
			events/request/talab -3 2
			events/request/talaba-bi 1 0
			events/request/talaba-min 0 1
			events/retreat/insahaba -1 0
			events/retreat/tabadul-asra 1 0
			events/support/dam 0 3
			noun -1 -1
			participle 1 -1
			verb -1 0
		6 -2 -4
			events/accuse/adana 1 -2
			events/accuse/ahala-qada 0 1
			events/accuse/ittahama 0 2
			events/accuse/tahqiqat 2 0
			events/accuse/tuham 0 -2
			events/agree/istidad-muaalan 5 0
			events/agree/taahhud -1 0
			events/aid/inqadh 2 0
			events/aid/qaddama-musaadat 0 1
			events/aid/talaqqa-musaadat 0 7
			events/assault/atlaqa-nar 0 -2
			events/assault/ghazw -1 0
			events/assault/qatala 3 0
			events/assault/tafjir 0 -1
			events/assault/tarada-musallahin 4 0
			events/coerce/hasara 0 -1
			events/coerce/ihtajaza 0 -3
			events/coerce/itaqala 0 1
			events/coerce/qabada -2 0
			events/coerce/saytara -1 0
			events/consult/bahatha-mawdu -1 0
			events/consult/liqa-jamai -5 0
			events/consult/qimma -2 0
			events/consult/zara 2 0
			events/consult/ziyara 0 2
			events/personnel/faza 0 1
			events/personnel/hasala-aswat 1 0
			events/personnel/intikhabat -1 -3
			events/reject/rafada 2 2
			events/reject/rafd 1 4
			events/request/awamir 0 1
			events/request/daa -6 0
			events/request/daa-yield 1 0
			events/request/dawa -1 0
			events/request/talaba-min 4 -1
			events/request/talaba-yield -1 0
			events/sanction/qataa-alaqat -1 0
			events/support/ashada -1 0
			events/support/daama 1 0
			events/support/dam 2 0
			events/support/rahhaba -1 0
			events/support/tadamana -1 0
			masdar -1 0
			noun -3 0
	same
		0 1 0
			events/accuse/ittahama -5 2
			events/aid/dam-maddi 0 1
			events/aid/darraba 0 3
			events/aid/qaddama-musaadat 0 -1
			events/assault/adhdhaba 0 3
			events/assault/asara 0 2
			events/assault/atlaqa-nar 0 -1
			events/assault/atlaqa-sarukh 0 -2
			events/assault/dammara 0 9
			events/assault/farraqa 0 2
			events/assault/ghara 2 0
			events/assault/ghazw 3 -4
			events/assault/hadama 0 2
			events/assault/hajama 0 2
			events/assault/harb-ahliyya -1 0
			events/assault/harrara 0 -5
			events/assault/harrara-min 0 -1
			events/assault/hujum 5 -2
			events/assault/ightala -1 0
			events/assault/ihtajaza-rahain 0 -1
			events/assault/ijtiyah 2 -2
			events/assault/ikhtitaf-taira 0 1
			events/assault/infajara 0 -5
			events/assault/iqtaham 1 0
			events/assault/istaada-mawqi 0 -3
			events/assault/istashhada 0 4
			events/assault/istihdaf 0 4
			events/assault/itida 0 -1
			events/assault/jarha -2 0
			events/assault/khatafa -1 3
			events/assault/masra-noun 0 6
			events/assault/qasafa 3 0
			events/assault/qasf-jawwi 5 0
			events/assault/qasf-madfai 0 -2
			events/assault/qatla -3 1
			events/assault/tafjir-intihari -3 0
			events/coerce/dahama 0 -2
			events/coerce/fakkaka-khaliyya 0 3
			events/coerce/hasara 0 -5
			events/coerce/ihtajaza-safina 1 0
			events/coerce/iqtaham-amn 3 -2
			events/coerce/itaqala -1 0
			events/coerce/saytara 5 0
			events/consult/ijtima 6 0
			events/consult/jalsa-barlaman 5 0
			events/consult/liqa 1 0
			events/consult/qimma -1 0
			events/consult/ziyara-makan 3 0
			events/mobilize/nashara-quwwat -1 0
			events/personnel/faza 4 0
			events/personnel/istaqala 3 -4
			events/personnel/shakkala-hukuma 0 -3
			events/personnel/suqut-nizam 0 3
			events/personnel/tayin -1 0
			events/request/daiyan 0 3
			events/request/dawa -3 2
			events/request/mutalaba -1 2
			events/request/talab 0 -4
			events/sanction/hukm-qadai 0 -1
			events/support/dam-dawla 0 -1
			events/support/tayid -1 0
			masdar 0 3
			noun 0 -3
dropped
	after
		false
			true 0 -1
		true
			false -3 0
	false
		false
			false
				0 5 0
				1 0 -1
				2 0 -3
				object 0 -3
			true
				0 0 -1
				1 0 -2
				2 -2 -1
				3 -5 0
				none 2 -2
				على 0 -1
				في 3 2
				ل 0 -2
				من 0 -2
		true
			false
				1 -3 -5
				3 0 -4
				none 0 -1
				subject -2 -1
			true
				0 3 0
				1 -3 0
				3 0 -2
				none 0 1
				object -1 -6
				subject 1 0
	true
		false
			false
				0 9 2
				1 3 0
				2 0 4
				3 -2 1
				object 0 6
				subject 4 0
				ل 0 1
				مع 4 0
			true
				0 7 2
				1 5 1
				2 4 1
				3 2 0
				none 2 -2
				subject -1 2
				ب 0 -3
				في 1 0
				ل 0 4
				مع 1 0
		true
			false
				none 0 5
			true
				0 0 4
				1 0 5
				2 0 1
				3 -3 0
				none -2 7
				subject -1 -1
elsewhere
	rule
		actor
			main
				masdar 0 -1
				noun 4 -1
				participle 0 -3
				verb 2 0
		false
			false
				verb 2 0
			true
				verb 0 1
		recipient
			further
				noun 0 2
			main
				masdar -3 4
				verb -7 -6
		true
			false
				masdar -4 0
				verb -5 -4
			true
				verb -3 -4
filled
	
		
			none 1 0
				noun -1 0
				participle -1 0
				verb 3 0
		recipient
			none 2 -4
				masdar 0 -1
				noun 0 -4
				verb 1 0
			recipient
				further -1 0
					masdar -1 0
				main 0 1
					noun -4 1
					verb 2 -2
	actor
		
			actor
				further -2 0
					noun -1 0
				main 1 -1
					noun 0 -1
					verb -2 0
			none -3 0
				masdar 0 2
				noun -1 0
				participle 0 -1
		recipient
			actor
				further
					masdar 0 -1
				main 2 -8
					masdar 2 -1
					participle -1 0
			none -5 -6
				masdar -1 0
				noun 0 -2
				participle 2 0
				verb -1 0
			recipient
				further 0 -3
					masdar 2 0
					noun -1 0
				main -2 2
					participle 0 3
first
	false -1 -1
	true 1 0
	verb
		after
			after
				verb
					light -2 0
					modal -3 0
					other 2 0
					speech 0 1
			before -2 0
				verb
					event -1 -2
					modal 7 0
					other 0 1
			same 0 -3
				verb
					event 0 -3
		before
			after
				verb
					light 0 2
					other -1 0
					speech 0 5
					state 1 0
			before -1 -1
				verb
					aspect -1 0
					modal 1 -1
					motion 2 0
					other 1 0
					speech -1 0
					state -1 -1
			same 2 0
				verb
					event 2 0
form
	masdar 0 -1
	noun -3 -1
	participle -2 0
	verb -3 -3
genitive
	word
		none -2 0
			AGREE 1 1
			AID -4 1
			CONSULT 1 0
			DISASTER -6 0
			PERSONNEL -4 2
			PROTEST -1 -3
			REJECT 1 -2
			REQUEST -2 1
			RETREAT -2 0
			SANCTION -2 1
		اداره 0 2
			ACCUSE 0 1
		اسرائيل 0 4
			ASSAULT 0 1
		اسري 0 -8
		اشخاص 0 -8
			ASSAULT 0 -2
		اعضاء 0 7
		اقليم -3 0
		الاتحاد 4 0
		الاحتلال 3 -5
			ASSAULT 4 0
		الامم 1 0
			ACCUSE 1 0
			CONSULT 2 0
		الامن -1 -3
		الامين -3 0
		الانسان -2 -5
		الباسيج 4 0
		البرلمان
			CONSULT 1 0
			PROTEST 0 3
		البلاد
			ASSAULT 0 -2
		التربيه 0 1
		التفجير
			ASSAULT 0 -2
		التمرد 0 4
		التنظيم 0 4
		الجبهه -1 0
		الجزيره
			ACCUSE 1 0
		الجمهوريه -6 6
			CONSULT -8 4
		الجندي 0 -1
			RETREAT 0 -2
		الجنود 0 3
			ASSAULT 0 1
		الجيش 3 0
			ASSAULT 3 0
		الحرس 2 0
			ASSAULT 0 4
		الحركه -3 0
			CONSULT -1 0
		الحرمين
			CONSULT -1 0
			REQUEST 3 0
		الحزب 0 -1
		الحكم 0 -2
		الحكومه 6 3
		الحوثيين 0 5
		الخارجيه 4 0
			REQUEST 1 0
		الخليجيين 2 0
		الدفاع 0 -3
			CONSULT 1 0
		الرئيس -1 -4
			ACCUSE -2 0
			ASSAULT 2 0
			REQUEST -1 0
		السجناء 0 5
		السيارات 0 3
		الشرايطي 8 0
		الشرطه 2 0
		الشركات -1 0
		الشهيد 0 -1
		الشيخ -2 0
		الضابط 0 2
		الضحايا 0 1
			ASSAULT 0 4
		العاصمه 0 -2
			ASSAULT 0 -1
		العالم 0 -3
		العداله 4 0
		العشائر 1 0
		العمال 2 0
		العناصر
			ASSAULT 0 1
		الفرقه
			ASSAULT 0 1
		الفصائل 2 0
			ASSAULT 2 0
		الفلسطينيين 0 6
		القتلي 0 -6
			ASSAULT 0 -5
		القذافي 0 4
		القنصليه 0 1
		القوات 1 6
			ASSAULT 4 0
		الكونجرس 3 0
		المتمردين 0 5
			ASSAULT 0 1
		المتهمين -2 -1
		المجلس 0 -6
			ACCUSE 2 0
		المجموعه 0 -1
			ASSAULT 2 0
		المحتجزين 0 -3
		المحكمه 0 2
		المخابرات -2 -2
		المدعي 0 4
		المدنيين
			ASSAULT 0 2
		المسؤولين 0 2
		المصابين 0 -4
			AID 0 -1
		المصلين 0 5
			ASSAULT 0 2
		المعارضه
			ASSAULT -1 0
		المعتقلين 0 1
			RETREAT 0 2
		المقاومه 4 0
			ASSAULT 4 -3
		المكتب 0 -2
		الملك 0 -5
		الموظفين 0 -1
		الميليشيات 5 0
		الناس 0 -1
		النزاع 3 0
		النفط 0 5
		النواب 1 0
		الهجوم 0 -1
			ASSAULT 0 -1
		الوزراء
			CONSULT 1 0
		الولايات 1 0
		اوباما 9 1
		اوكرانيا 0 7
		بوتين 0 4
		بوكو 1 0
			ASSAULT 1 0
		تيار -1 0
		جماعه 1 1
			ASSAULT 1 0
		جمعيه -1 0
		حركه -3 0
		حزب 2 -2
			ASSAULT 6 0
			PERSONNEL -5 0
		حزبه 1 0
		حماس 4 0
			PERSONNEL 2 0
		خادم -1 0
		خان 3 0
		خدايي 0 2
		داعش 0 2
			ASSAULT 0 2
		دول 0 4
		رئيس
			ACCUSE 0 1
		رجال 0 2
			ASSAULT 0 2
		سياره 0 2
		شاب 0 1
		شخص 0 -6
		شخصا 0 -8
			ASSAULT 0 -5
		شيرين 0 2
			ASSAULT 0 5
		ضباط 0 3
		ضحايا 0 1
		طالبان 3 2
			ASSAULT 3 2
		عباس 2 0
		عسكر 0 3
		علاقه -1 0
			ASSAULT 0 1
		عناصر 0 8
			ASSAULT 0 6
		قائد 5 0
		قاده 5 0
		قطاع 2 0
		قوات 6 -2
			ACCUSE 0 -2
			COERCE 3 0
		قياده 0 1
		كوريا 0 2
		لافارج 0 1
		لجنه 0 -4
		مجلس 0 -3
		محمد 0 11
		محمود 1 1
		مدنيين 0 5
			ASSAULT 0 5
		مدير -1 0
		مشروع 5 0
		مقاتله 8 0
		موظفي 1 0
		نقل 0 1
		وزاره 2 0
			ACCUSE 1 0
		وزير 0 1
			ACCUSE -1 0
		وفد -2 0
governed
	false
		object
			of
				event 1 0
				other 0 1
		subject
			of
				event 2 0
				light 0 2
				speech 1 0
		بين
			of
				light 5 0
		ل
			of
				event 2 0
		مع
			of
				event -4 0
	true
		object
			of
				other 0 -1
		subject
			of
				aspect 1 5
				event 1 0
				light 0 -1
				modal 7 0
		إلى
			of
				event 0 1
				light 0 3
				modal 2 0
				speech 0 5
		على
			of
				other 0 1
		عن
			of
				event 1 0
		في
			of
				event -4 0
		ل
			of
				light 0 2
		من
			قبل
				of
					event 1 0
governor
	أبلغ
		object
			of
				event 0 3
	أدان
		subject
			of
				event -7 0
	أسفر
		من
			of
				light 0 1
	أصاب
		subject
			of
				event 0 6
	أطلق
		subject
			of
				event -5 0
	أعرب
		subject
			of
				speech 2 0
	أعلن
		subject
			of
				event 6 0
	ألقى
		subject
			of
				event 2 0
	اتخذ
		subject
			of
				light 3 0
	اتفق
		subject
			of
				event 5 0
	اتهم
		object
			of
				event 5 -3
		subject
			of
				event 0 3
	ارتفع
		subject
			of
				other 0 2
	استخدم
		subject
			of
				event 3 0
	استعد
		subject
			of
				modal 2 0
	استنكر
		subject
			of
				event -3 0
	التقى
		object
			of
				event -2 0
		subject
			of
				event 3 0
	انسحب
		subject
			of
				event 1 0
	تبادل
		subject
			of
				event 4 0
	تعرض
		subject
			of
				event -1 2
	تقدم
		subject
			of
				event 3 0
	تم
		بين
			of
				light 1 0
	تواصل
		subject
			of
				event 3 0
	حاول
		subject
			of
				light -4 0
	حشد
		subject
			of
				event 5 0
	حصل
		subject
			of
				event -1 0
	حمل
		object
			of
				event -2 0
	دان
		subject
			of
				event -4 0
	دخل
		subject
			of
				event 6 0
	دعا
		object
			of
				event 1 0
	دفع
		object
			of
				event 3 0
	رحب
		subject
			of
				event -4 0
	رفض
		subject
			of
				event -3 3
	رفع
		subject
			of
				event 2 0
	سقط
		subject
			of
				event 0 1
	سيطر
		subject
			of
				event 1 0
	شكل
		subject
			of
				event -4 0
	صرح
		subject
			of
				speech -4 0
	صوت
		subject
			of
				event 6 0
	عانى
		subject
			of
				state 0 2
	عرض
		subject
			of
				event -1 0
	عقد
		object
			of
				event 1 0
	علق
		subject
			of
				event -1 0
	فتح
		subject
			of
				event 4 0
	فقد
		subject
			of
				event 0 1
	قاد
		subject
			of
				event -4 0
	قال
		subject
			of
				speech -3 0
	قام
		subject
			of
				light -5 0
		من
			of
				light 2 0
	قتل
		subject
			of
				event 0 3
	قدم
		subject
			of
				event -3 0
		ل
			of
				event 0 3
	قرر
		subject
			of
				event 7 0
	نجح
		subject
			of
				light 2 0
	ندد
		subject
			of
				event -2 0
	نظر
		subject
			of
				event -5 0
	نفى
		subject
			of
				event -4 0
	هدف
		subject
			of
				modal -1 0
	واجه
		subject
			of
				event 1 0
	وافق
		subject
			of
				event 1 0
	وصف
		subject
			of
				event -3 0
home
	frame
		object
			events/accuse/hammala-masuliyya -4 0
			events/accuse/ittahama 5 0
			events/assault/qatala 0 -2
			events/assault/usiba 0 2
			events/coerce/ihtajaza 3 0
			events/consult/iltaqa -2 0
			events/request/daa 2 0
			events/retreat/atlaqa-sarah 0 2
			events/sanction/sijn-mudda 0 2
		subject
			events/accuse/adana -1 -1
			events/accuse/intaqada -1 0
			events/accuse/ittahama -2 0
			events/agree/ittafaqa 7 0
			events/agree/taahhada 1 0
			events/aid/naqala-jarha 0 5
			events/aid/qaddama-musaadat 1 0
			events/assault/atlaqa-nar -1 0
			events/assault/istahdafa 0 4
			events/assault/khatafa 3 0
			events/assault/qasafa -2 0
			events/coerce/iqtahamat-quwwat 3 0
			events/consult/bahatha-mawdu -2 0
			events/consult/iltaqa 3 0
			events/consult/zara 2 0
			events/cooperate/taawana 1 0
			events/personnel/faza 0 3
			events/personnel/intakhaba 2 0
			events/reject/rafada 1 0
			events/reject/rafada-yield -1 2
			events/request/daa -1 0
			events/request/talaba-bi 1 -2
			events/retreat/insahaba-min-madina 1 0
			events/support/ashada -1 0
			events/support/ayyada -3 0
			events/support/rahhaba -2 0
			events/support/tabanna 4 0
		أمام
			events/accuse/mathala-amam 1 0
		ب
			events/accuse/naddada 3 0
			events/consult/iltaqa -1 0
			events/support/ashada 4 0
		بين
			events/consult/tawassata 1 0
		في
			events/assault/qatala 0 1
			events/request/talaba-bi 2 0
		ل
			events/concede/tarajaa-an 0 2
		من
			events/request/talaba-min -1 0
	none
		noun 1 0
		participle 0 2
		verb -2 1
	object
		after
			event
				
					noun 0 1
				,,relative
					noun -1 0
				relative
					noun 1 1
			light 3 -3
			speech -2 0
			state -4 0
			verb -2 -3
				other -2 -3
		before
			event
				
					masdar 1 -2
					noun 1 0
				,,conjunction
					verb 0 1
				complementizer
					verb 1 0
				long
					noun 1 0
					verb -1 0
				verb
					event
						noun -4 3
						verb 3 0
					light
						masdar 1 0
			light
				
					masdar -3 0
			masdar 0 -2
				other -2 0
			modal 0 -2
				
					masdar 1 0
			noun -1 0
			other -1 3
				
					noun 0 -1
				long
					masdar 0 1
			participle -2 0
			speech 0 -2
				
					masdar 0 1
				long
					noun -3 0
				mark
					verb 1 0
			state 0 -2
				
					masdar 3 0
	subject
		after
			aspect 0 2
				
					masdar -1 0
					noun 1 0
			event 3 0
				
					masdar 0 1
					verb 0 1
				,,complementizer
					verb 1 0
				,,relative
					verb -1 0
				complementizer
					masdar 0 4
				conjunction
					masdar 0 5
				mark
					noun -2 0
				relative
					noun 1 0
			light
				
					verb 1 0
				relative
					masdar 0 1
					noun 0 -3
					verb 0 4
			modal -2 -1
			motion 0 7
			noun 0 -1
				other 0 -1
			other 0 -1
			speech 0 -1
				
					masdar 1 0
				,
					noun 0 3
			state -2 -1
				relative
					masdar 0 -1
			verb -3 0
				other -3 0
		before
			aspect 1 3
				
					noun -1 0
				long
					verb -3 0
				relative
					verb 5 0
				verb
					event
						verb 1 0
			event 3 0
				
					masdar -2 0
					noun 1 2
					participle 0 2
					verb 1 0
				,,complementizer
					noun 2 0
					verb 0 2
				,,complementizer,verb
					light
						masdar 1 0
				,,verb
					light
						masdar 2 2
				complementizer
					verb 3 0
				complementizer,verb
					event
						noun 0 3
						verb -1 0
					modal
						masdar 1 0
				conjunction
					verb 0 -1
				long
					masdar 0 -6
				mark
					masdar -1 0
				relative
					verb -1 0
				relative,verb
					event,,
						masdar 0 2
				temporal
					verb -2 0
				verb
					event
						noun 0 1
					event,,
						verb 3 0
					event,verb
						light
							masdar 2 0
					other
						masdar 1 0
			light 3 -4
				
					masdar 1 0
					noun -2 -2
					verb 1 0
				,
					masdar 7 0
				,,verb
					light
						masdar -1 0
				long
					verb 1 0
			masdar 1 0
				clause 1 -1
			modal 0 -3
				
					masdar 1 0
			motion
				
					masdar 1 0
			noun 1 0
				other 2 2
			other 0 -3
				
					masdar -4 0
					noun 3 0
					verb -3 0
				,
					masdar -1 0
				long
					verb 1 0
			speech -1 -1
				,
					masdar 1 0
				complementizer,verb
					event
						verb 1 0
				long
					noun 1 0
					participle 3 0
				relative
					verb 0 1
			state 3 0
				long
					masdar -1 3
					verb 0 4
	type
		object
			after
				REQUEST
					REQUEST 2 0
			before
				ACCUSE
					ACCUSE 0 4
					COERCE 2 0
					CONSULT 0 5
				AID
					ASSAULT 0 1
				ASSAULT
					ASSAULT -2 0
				COERCE
					ASSAULT 3 0
				CONSULT
					CONSULT -6 0
				REQUEST
					ACCUSE 2 -1
				RETREAT
					COERCE 0 7
				SUPPORT
					CONSULT 2 0
		subject
			after
				ACCUSE
					ASSAULT 0 1
				ASSAULT
					ASSAULT 0 5
				COERCE
					ASSAULT 0 3
			before
				ACCUSE
					ACCUSE 0 -3
					ASSAULT -4 0
					MOBILIZE -3 0
				AGREE
					CONSULT 7 0
					REQUEST 0 1
				AID
					AID 0 2
				ASSAULT
					ACCUSE -2 0
					ASSAULT 0 -1
					COERCE -1 -1
					PROTEST -3 0
				COERCE
					ASSAULT 2 -3
				CONSULT
					CONSULT 0 2
				MOBILIZE
					ASSAULT 0 2
				PERSONNEL
					PERSONNEL 5 1
				REJECT
					REQUEST 0 1
				REQUEST
					ACCUSE 0 -1
					ASSAULT -1 0
					SUPPORT -2 0
				RETREAT
					COERCE 3 0
				SANCTION
					ASSAULT 1 0
				SUPPORT
					COERCE 0 1
					CONSULT -5 0
					SUPPORT 2 0
		ب
			before
				CONSULT
					REQUEST 0 1
		بين
			before
				CONSULT
					CONSULT 2 0
		على
			before
				COERCE
					ACCUSE 0 3
		في
			before
				REQUEST
					REQUEST 2 0
		ل
			before
				ASSAULT
					ASSAULT 3 0
		مع
			before
				AGREE
					CONSULT 3 0
				CONSULT
					CONSULT -5 0
	verb
		object
			after
				أجمع 5 0
				ادعى 1 0
				استهدف -4 8
				دعا 1 0
				شمل 0 1
				ضم 2 0
				طال 0 3
				قام 7 0
			before
				أبلغ -3 1
				أدان -2 0
				أصاب 0 1
				أطلق 0 2
				أظهر 0 1
				أعلن 3 0
				أقال 1 0
				اتهم 0 1
				احتجز 3 0
				استهدف -2 0
				اعترض 0 1
				ترأس 4 0
				تم -1 0
				جاء 1 0
				حذر 1 0
				حكم 0 3
				حمل -4 0
				خلف 0 3
				دعم 1 0
				دفع 2 0
				رد 3 0
				سجن 0 2
				سرى -1 0
				شكل -2 0
				شهد 0 2
				ضم -1 0
				عد -1 0
				قال 1 -2
				قام 1 0
				قتل 0 -2
				كان 0 -4
				واجه 0 5
				وجه 0 2
		subject
			after
				أحدث -2 0
				أصاب 0 4
				أصدر 1 0
				أعلن 0 -2
				أكد 1 0
				أورد 1 0
				اتخذ 0 4
				اجتمع 4 0
				ادعى 0 3
				استهدف 0 4
				تعرض -4 10
				حاول 0 -1
				حضر 3 0
				خرج 2 0
				راح 0 2
				سقط 0 1
				سيطر 0 1
				شارك 5 0
				ضم 2 0
				عقد -1 0
				قاد 0 -1
				قتل 1 2
				قدم 0 3
				قرر 1 0
				كان 0 1
				مارس 1 0
				نظم 1 0
				نفذ 2 0
				ورد 0 1
				وقف 3 0
			before
				أبرم 0 4
				أبلغ 0 2
				أتى -4 0
				أجرى -3 0
				أحدث -1 3
				أخبر 0 4
				أدلى 1 0
				أرسل 11 0
				أشار -2 0
				أصاب 0 3
				أصدر 0 -2
				أضاف 2 0
				أعرب 2 0
				أعلن 3 -7
				أغلق 2 0
				أقام 1 0
				أقدم 8 0
				أقر 3 5
				أكد 0 -5
				أمكن 4 0
				أوضح -1 0
				أوفى 0 1
				اتخذ 1 0
				اتفق 4 0
				اتهم -2 0
				ارتفع 0 1
				استأنف 0 1
				استبعد -1 0
				استخدم 7 -4
				استدعى 1 0
				استعاد -2 0
				استفاد 0 1
				استقبل -2 0
				استمع -4 0
				استهدف -3 0
				اعترف 0 3
				اعتقد 3 0
				اعتمد 3 0
				اكتفى 4 0
				التقى 4 0
				انتخب 3 0
				انتظر -2 0
				انسحب 2 0
				انضم 3 0
				بادر 4 0
				بدأ 3 0
				بذل 4 0
				بلغ 0 -2
				تابع -3 0
				تضمن 1 0
				تعرض -9 15
				تعهد 1 0
				تقدم 2 0
				تكبد 0 8
				تلقى -1 0
				تم 0 3
				تمكن 7 -2
				تواصل 2 0
				توجه 4 0
				جاء 0 5
				جدد 0 -3
				جرى -1 0
				جعل 1 0
				حاول 0 3
				حذر -2 0
				حشد 3 0
				حصل -1 4
				حيي 0 4
				خسر -3 3
				دخل 4 0
				دشن 7 0
				دعا 0 -1
				دفع 1 0
				ذكر 0 -3
				رأى -2 0
				رحب -1 0
				رفض 0 4
				رفع 3 -2
				زار 1 0
				زال 0 4
				سقط 0 3
				سيطر 0 -1
				شارك -1 0
				شدد 0 -1
				شن 0 -1
				شهد -9 0
				صعد 1 0
				صوت 2 0
				ضم -6 0
				طالب 0 -2
				طرح 1 0
				ظهر 4 0
				عانى -3 4
				عرض 0 3
				عرف -1 0
				عقد 1 0
				عمل -2 0
				غادر 0 4
				فاز 0 1
				فر -1 0
				فرض 2 -1
				قاتل 4 0
				قاد -2 0
				قال 0 1
				قام 2 -1
				قتل -1 1
				قرر 1 -2
				قضى 2 1
				قطع 2 0
				كشف -3 0
				كلف -4 0
				لقي 0 7
				نجح 0 -1
				نشر -4 0
				نفى 0 2
				نقل -6 0
				هدف -1 0
				واجه -2 6
				واصل 4 -1
				وجه 2 0
				وصف -2 0
				وضع 2 0
		أمام
			before
				مثل 1 0
		إلى
			before
				أدى 0 3
				أرسل 0 1
				انضم 3 0
				بدأ 0 1
				تم -1 0
				سعى 1 0
				قرر 0 2
				نسب 4 0
				نظر 2 0
				وجه 0 6
			جانب
				before
					شارك 3 0
					صدر 0 3
		ب
			after
				وصف 0 1
			before
				أجرى 4 4
				أشاد 4 0
				اتصل 0 2
				التقى -1 0
				تعلق 0 2
				تم 2 0
				قام -1 0
				ندد 3 0
		بين
			after
				عقد 2 0
			before
				أجل -1 0
				أدى 4 0
				أعلن -1 0
				اندلع -2 0
				انعقد 6 0
				جاء -1 0
				حدث 2 0
				دار -5 0
				قضى 0 2
				كان 1 0
				نص 2 0
				وقع 2 0
		ضد
			before
				أصدر 4 0
				جاء 0 -2
				خاض 6 -9
		على
			after
				شن 0 5
				وقع 0 -1
			before
				أتى 0 -1
				أصدر 1 0
				ألقى 5 0
				تعين 5 0
				سيطر 0 -2
				شن 0 3
				عرض 1 0
				قام 0 2
				قتل 0 -11
				وقع 0 1
		عن
			before
				أعلن -2 0
				تحدث 1 0
				قل 0 2
				كشف 0 4
				نقل 5 -1
		في
			after
				كان 0 3
			before
				جرى 0 9
				شاهد 7 0
				طالب 2 0
				فتح 0 3
				قتل 0 3
		ل
			before
				أتى 0 1
				أضاف 0 -1
				أعلن -2 -1
				تعرض 1 -1
				تم 3 -3
				جاء 0 -2
				جدد 0 1
				سبق 4 0
				شن 0 5
				شهد 0 -2
				قدم 0 5
				كثف 0 3
				كشف 3 0
				منح 1 0
				نفذ 0 1
				واصل 1 0
				وافق 0 1
				وصل 3 0
		مع
			before
				أجرى -5 0
				التقى 1 0
				تم 1 0
				حقق 1 0
				دخل 4 0
				عقد -2 0
				قال 0 1
				كان -2 0
		من
			before
				أصاب 3 0
				أعلن -1 3
				أكد -1 4
				ألقى 4 0
				تسبب 0 1
				تقدم 3 0
				تلقى 6 0
				صدق 1 0
				طلب -1 0
				قام 3 0
				قتل -1 0
			قبل
				before
					تعرض 1 0
	way
		object
			after
				
					verb 1 0
				,,relative
					noun -1 0
				complementizer
					verb 0 5
				relative
					noun 2 6
				relative,verb
					event
						noun 0 -1
			before
				
					noun 0 -2
					verb -2 1
				complementizer
					verb 1 -1
				long
					masdar -1 0
					noun 5 1
					verb -3 -1
				mark
					masdar 5 0
					verb 1 0
				relative
					verb 2 -2
				verb
					event
						noun -2 1
					light
						masdar 1 0
		subject
			after
				
					masdar 3 0
					noun 0 -1
				,,complementizer
					masdar -2 0
				,,conjunction
					masdar 0 1
					noun -3 0
				,,relative
					verb -3 0
				complementizer
					noun 1 0
				conjunction
					masdar 0 4
				mark
					noun -4 0
				mark,relative
					verb 0 6
				relative
					masdar 0 -4
					noun 0 -2
					participle 0 4
					verb -1 2
				verb
					event
						masdar 1 0
					event,relative
						verb 0 -2
			before
				
					masdar 1 -1
					noun 0 -2
					participle 1 3
					verb 0 -1
				,
					masdar 1 0
					noun 0 1
					verb 2 0
				,,complementizer
					noun 3 0
				,,complementizer,verb
					event
						noun 1 0
					light
						masdar 5 0
				,,conjunction
					verb 2 0
				,,relative,verb
					event
						masdar -2 0
				,,verb
					event
						masdar 0 2
						noun -2 0
					light
						masdar 0 3
					other
						masdar 2 0
				complementizer,,
					masdar 4 0
				complementizer,verb
					aspect
						masdar 2 0
					event
						noun 3 0
				long
					masdar 0 1
					noun 1 0
					participle 4 0
					verb 3 4
				mark
					masdar -5 0
					noun 0 3
					verb 0 1
				mark,verb
					event
						verb 2 0
				relative
					masdar 1 0
					verb -6 0
				relative,verb
					event
						masdar 0 2
					event,,
						masdar 0 2
				temporal
					verb -2 0
				verb
					event
						masdar -1 0
						verb 0 -3
					event,,,conjunction
						verb 1 0
					event,,,verb
						light
							noun 1 0
					event,conjunction
						verb -2 0
					event,verb
						light
							masdar 1 0
					light
						masdar 0 -1
					modal
						masdar 1 0
					other
						masdar 4 -1
					speech
						masdar 0 1
					state
						masdar 2 0
		إلى
			after
				
					masdar 0 3
					noun 0 -2
				,,relative
					noun 0 8
			before
				
					masdar 0 2
					verb -5 0
				,
					noun 0 -3
		ب
			before
				
					masdar 1 0
				,
					masdar -3 0
					noun -4 0
		بين
			after
				
					masdar 5 0
					noun 0 1
			before
				
					masdar -1 0
					noun 2 -4
				long
					verb -2 0
				verb
					light
						masdar 2 0
		داخل
			before
				
					noun 0 1
		ضد
			after
				
					noun 0 1
			before
				
					masdar 2 0
				,
					noun 3 0
		على
			after
				
					noun 0 1
				relative
					masdar 0 3
			before
				
					verb -1 0
				,
					masdar 4 0
				long
					verb -1 0
		عن
			after
				,
					noun 3 0
				relative
					masdar 0 -2
			before
				long
					masdar 0 2
		في
			after
				relative
					masdar 0 4
					noun -1 0
			before
				
					masdar -1 0
					noun -4 4
					verb 0 -1
				,
					masdar 5 0
				mark
					noun 1 0
				mark,verb
					event
						noun 1 0
		ل
			after
				
					masdar 1 0
					noun 3 0
					verb 0 2
				relative
					noun 0 1
					verb 0 1
			before
				
					noun -1 0
				,
					noun 0 -2
				,,verb
					event
						noun 1 0
				complementizer
					verb 2 0
				long
					masdar 0 -6
					verb -2 5
				verb
					event
						masdar 0 1
					light
						masdar 0 3
		مع
			after
				relative
					noun 1 0
			before
				
					noun 1 0
		من
			after
				
					masdar 3 0
					noun 3 0
					verb 0 2
			before
				
					masdar -3 0
				,
					masdar -1 2
				long
					masdar -3 0
					verb -1 0
	أمام
		before
			event 0 -2
			masdar 0 -2
				clause 0 -1
			noun
				clause 3 0
	إلى
		after
			event -3 0
		before
			event -10 0
				
					masdar 0 3
			light -3 0
				
					noun 0 5
			masdar -2 0
			modal
				
					masdar 0 1
			noun 0 -1
				clause 0 -1
			speech 8 -2
				
					noun 1 0
		جانب
			before
				event -2 0
				light 4 0
				masdar -4 0
					clause 0 1
				noun 3 0
	ب
		after
			event
				
					noun 0 1
			masdar 1 0
				other 1 0
		before
			event -3 0
				
					masdar -1 0
			light 0 4
				
					noun 0 4
			masdar -3 0
				clause 0 -1
				other -2 0
			noun
				clause -1 0
				other 2 0
			state 3 0
				
					masdar 6 0
	بحضور
		before
			event -2 0
	بحق
		after
			masdar 0 3
				other 0 3
	بين
		after
			event 1 0
				
					masdar 1 0
			other 0 1
				
					noun 0 1
		before
			event -3 -2
				
					masdar -1 0
					noun -4 0
				verb
					light
						masdar 3 0
			light -4 0
				,
					masdar 1 0
			masdar
				clause -2 -2
			noun 2 0
				other 1 0
			other
				
					noun 1 0
			speech
				
					masdar 1 0
			state 3 0
			verb -1 0
				other -1 0
	حول
		before
			event -1 6
				
					noun 0 1
			verb 0 1
				other 0 1
	داخل
		before
			event -2 0
			noun
				clause 0 1
	ضد
		after
			masdar 0 2
				other 0 2
		before
			event 2 0
				
					masdar 1 0
			light 0 3
			masdar
				clause 3 0
				other 0 1
			noun
				clause 2 0
			verb -1 0
				other -1 0
	على
		after
			aspect 0 1
			noun 0 2
				other 0 2
			verb 0 -1
				other 0 -1
		before
			event 0 2
				,
					masdar 3 0
					verb 0 3
			light -3 4
			masdar
				clause 5 -4
				other 0 1
			modal 9 -3
			motion 0 1
			noun 1 0
				clause 1 0
			other
				
					noun 0 3
			speech 0 -3
				
					noun 0 -1
	عن
		after
			event 4 -3
			light 0 1
			noun 6 3
				other 6 3
		before
			event 4 0
				long
					verb 2 0
			light
				
					masdar 0 1
			masdar -1 3
				clause -1 0
			noun 1 0
			other 0 -1
	في
		after
			aspect 0 2
			event -1 -1
				relative
					masdar 0 2
			masdar -1 0
				other -1 0
		before
			aspect -2 0
				
					masdar 0 3
			event 0 -3
			light
				
					noun -2 0
			masdar -5 0
				other -4 0
			other 1 0
				,
					masdar 7 0
			speech 1 -1
			state -1 6
			verb 1 0
				other 1 0
	ل
		after
			event -4 -2
				
					noun -2 0
			light -3 8
		before
			aspect 4 0
				
					masdar 0 -2
			event
				
					verb -1 1
				,
					verb -1 0
				long
					masdar 0 -2
					verb 0 4
			light 0 -2
				
					masdar 4 -2
					noun 0 4
			masdar
				clause 0 -1
				other 0 6
			noun 0 -2
				clause 0 -2
			speech
				
					masdar 0 2
				long
					masdar 3 0
			state
				
					masdar 0 1
			verb 0 1
				other 0 1
	مع
		after
			event 1 0
				relative
					noun 2 0
		before
			aspect -1 0
			event 0 -1
				
					masdar -3 0
					noun 7 0
			light
				
					masdar 3 0
				long
					masdar 0 1
			masdar -1 0
				other -2 0
			modal 2 0
			speech -2 4
			state -4 0
			verb 1 1
				other 1 1
	من
		after
			event -1 2
				
					masdar -2 0
					verb 0 1
				,,relative
					masdar 1 0
			light 5 0
			masdar 1 0
				other 1 0
			noun 0 3
				other 0 3
		before
			event 0 1
				
					masdar -1 4
			light -2 2
				long
					masdar 0 1
			noun 2 0
				other 1 0
			speech -1 0
			verb 0 -2
				other 0 -2
		قبل
			before
				aspect 3 0
				event 1 -4
					
						masdar 1 0
				light 1 0
				masdar 0 -1
				noun 4 0
joined
	to
		light
			object 0 4
			subject 7 0
		object 0 1
		own
			phrase -3 -1
		role
			actor 1 0
			no
				role -2 1
			recipient -5 3
			theme -2 2
		subject 2 0
			of
				event 1 -2
		إلى
			of
				event 0 2
		ب -3 0
			of
				event 0 -1
		بحضور -1 0
		على -3 0
		في
			of
				event 0 2
		ل -1 3
			of
				event 5 0
		مع 1 0
		من -1 0
kind
	GROUP
		adjective -1 0
			ACCUSE 0 2
			COERCE -2 0
			REJECT -2 0
			SANCTION 2 0
			SUPPORT 0 2
			events/assault/ghara 2 0
			events/assault/harb -1 0
			events/assault/hujum 4 0
			events/assault/maqtal 2 0
			events/assault/tafjir -1 0
			events/coerce/itaqala 0 1
			events/consult/liqa-jamai -3 0
			events/reject/rafada 0 2
			events/sanction/uqubat-llati 6 0
		name
			ACCUSE -1 0
			AID 0 1
			CONSULT 1 -1
			REQUEST -6 2
			RETREAT 2 -2
			events/assault/atlaqa-nar 0 1
			events/assault/hujum 0 5
			events/assault/ishtabaka 0 -2
			events/assault/khatafa 8 0
			events/assault/muwajahat 2 -1
			events/coerce/saytara 2 0
			events/reject/rafada -1 0
			events/request/daa -4 1
			events/request/talaba-bi 1 0
			events/retreat/insahaba-min-madina 1 0
			events/support/dam-dawla 0 2
		nominal 2 3
			AGREE 0 1
			ASSAULT 0 1
			COERCE -1 3
			CONCEDE -5 0
			CONSULT 4 0
			DISASTER 0 5
			PROTEST 6 -6
			REJECT 2 0
			REQUEST 2 1
			SUPPORT 1 -3
			THREATEN 2 5
			events/accuse/adana -2 0
			events/accuse/intaqada 4 -4
			events/accuse/istankara 0 -4
			events/accuse/istimaa-mahkama 0 3
			events/accuse/muhakama -5 6
			events/accuse/naddada 3 0
			events/accuse/tuham 0 3
			events/accuse/tuhma -3 0
			events/agree/istidad 1 0
			events/agree/ittafaqa 0 -2
			events/agree/ittafaqa-ala 3 0
			events/agree/ittifaq -1 0
			events/agree/ittifaq-musamma 1 0
			events/agree/muwafaqa 0 1
			events/agree/taahhada 0 2
			events/agree/waada -1 6
			events/aid/amal-ighatha 0 -2
			events/aid/darraba 0 3
			events/aid/madda-yad-aawn 0 2
			events/aid/naqala-jarha 0 -4
			events/aid/sallama-musaadat 0 1
			events/aid/talaqqa-musaadat -2 0
			events/assault/adrama 0 2
			events/assault/aghara 0 3
			events/assault/amaliyya-askariyya -1 2
			events/assault/amaliyya-irhabiyya 0 1
			events/assault/atlaqa-ghaz 0 3
			events/assault/atlaqa-nar 2 -1
			events/assault/atlaqa-sarukh 0 -4
			events/assault/dammara 0 -3
			events/assault/farraqa 0 2
			events/assault/ghara -5 1
			events/assault/ghazw -1 -4
			events/assault/hajama 0 -4
			events/assault/haraqa-shakhs 2 0
			events/assault/harb -3 -3
			events/assault/harb-ahliyya 0 -1
			events/assault/hujum 3 1
			events/assault/hujum-intihari -2 0
			events/assault/ightala 0 -4
			events/assault/ihtajaza-rahain 1 -1
			events/assault/ijtiyah 0 -2
			events/assault/ikhtitaf-taira 0 3
			events/assault/infajara -7 2
			events/assault/iqtaham 4 0
			events/assault/iqtital 1 0
			events/assault/ishtabaka 6 -1
			events/assault/isqat-taira 0 1
			events/assault/istahdafa 0 -1
			events/assault/istahdafa-abwa 0 -3
			events/assault/istakhdama-kimyai -1 0
			events/assault/istihdaf -1 -1
			events/assault/itida 1 5
			events/assault/khatafa 0 5
			events/assault/maqtal -1 0
			events/assault/maraka 5 0
			events/assault/munawashat 1 0
			events/assault/muwajahat 7 -6
			events/assault/qasafa 0 -1
			events/assault/qasf-jawwi -1 0
			events/assault/qasf-madfai 1 0
			events/assault/qatala 0 1
			events/assault/qatla -3 1
			events/assault/qital 7 0
			events/assault/saddal-hujum 0 -3
			events/assault/sarukh-saqata -2 0
			events/assault/tabadul-nar 1 -2
			events/assault/tafjir 0 2
			events/assault/tafjir-intihari -2 1
			events/assault/tawaghghul 0 -1
			events/assault/zaraa-lughm 0 -1
			events/coerce/aghlaqa-qanat 0 3
			events/coerce/awqafa 0 1
			events/coerce/dahama 0 -2
			events/coerce/hamlat-itiqalat 0 6
			events/coerce/hasara 0 -2
			events/coerce/hazara -3 0
			events/coerce/hujum-iliktruni 3 0
			events/coerce/ihtajaza 0 5
			events/coerce/ihtajaza-safina 0 6
			events/coerce/istawla 2 -2
			events/coerce/itaqala -2 0
			events/coerce/manaa 0 1
			events/coerce/nuqtat-taftish 0 -1
			events/coerce/qarar-man 0 2
			events/coerce/saytara 2 -1
			events/concede/afw 0 3
			events/consult/ajra-ittisalat 1 0
			events/consult/bahatha 2 0
			events/consult/hiwar 1 0
			events/consult/ijtima 2 -2
			events/consult/iltaqa 1 0
			events/consult/ittisalat-maa -1 2
			events/consult/jalsa-mughlaqa 3 0
			events/consult/jawla -4 0
			events/consult/liqa 1 6
			events/consult/mufawadat -3 0
			events/consult/mutamar -1 0
			events/consult/tafawud 4 0
			events/consult/tashawara -4 0
			events/consult/tawassata -1 0
			events/consult/zara 0 1
			events/consult/ziyara -2 0
			events/cooperate/taawana 0 -1
			events/disaster/gharaqa 0 1
			events/disaster/saqatat-taira 0 2
			events/mobilize/nashara-quwwat -3 0
			events/mobilize/wusul-taazizat 4 0
			events/personnel/adla-bi-sawt 1 0
			events/personnel/aqala 0 1
			events/personnel/hall 0 9
			events/personnel/intakhaba 0 -3
			events/personnel/intikhabat 0 1
			events/personnel/shakkala-hukuma -2 0
			events/personnel/tayin -1 0
			events/personnel/tuwuffiya -2 0
			events/protest/ihtijaj 3 0
			events/protest/kharaja-shawari 1 0
			events/protest/rashaqa -5 2
			events/protest/takhrib 0 4
			events/protest/waqfa 5 0
			events/protest/waqfa-muarrafa 2 0
			events/reject/istabaada -4 5
			events/reject/rafada 0 -1
			events/reject/rafada-liqa 2 0
			events/request/daa-fulan 0 4
			events/request/daa-liqa 0 2
			events/request/daiyan -4 0
			events/request/haththa -4 5
			events/request/mutalaba 0 -5
			events/request/mutaliban 1 0
			events/request/nashada -4 0
			events/request/talab 2 -6
			events/request/talaba 0 -2
			events/request/talaba-bi 2 0
			events/request/talaba-yield 7 -6
			events/retreat/afraja 0 1
			events/retreat/farra-musallahun 1 -1
			events/retreat/insahaba 1 0
			events/support/ashada 0 2
			events/support/bayaa-tanzim 1 0
			events/support/hanna 0 1
			events/support/tadamana -2 0
			events/support/tarhib 1 0
	ORGANIZATION
		name -1 -2
			ACCUSE 0 3
			AGREE -2 0
			AID 3 -3
			ASSAULT 0 -2
			COERCE 3 -5
			CONSULT -4 1
			DISASTER 0 -1
			MOBILIZE -1 0
			PERSONNEL 1 -2
			REJECT 0 2
			REQUEST 0 1
			SUPPORT -1 1
			events/accuse/ahala-qada 0 3
			events/accuse/intaqada -1 0
			events/accuse/ittahama -4 1
			events/accuse/tahqiq-fi 2 0
			events/accuse/tahqiqat 4 -1
			events/agree/wafaqa 4 0
			events/assault/harb 0 4
			events/assault/harrara-min 0 2
			events/assault/hujum 0 -1
			events/assault/ishtabaka 3 -1
			events/assault/maraka 0 1
			events/assault/qasafa 0 2
			events/assault/qatala 0 -4
			events/assault/saddal-hujum 0 1
			events/coerce/hazara 0 1
			events/coerce/itaqala 0 -1
			events/consult/ijtima -2 0
			events/consult/iltaqa -3 0
			events/consult/jalsa-multi 2 0
			events/consult/liqa -7 0
			events/consult/mubahathat 2 0
			events/personnel/intakhaba 1 0
			events/personnel/intikhabat 1 0
			events/personnel/tayin 2 0
			events/protest/adraba 4 0
			events/request/awsa -3 1
			events/request/daa-assist 0 1
			events/request/daa-liqa 0 2
			events/request/mutalaba 0 1
			events/request/talab 0 2
			events/request/talaba-yield 0 -1
			events/sanction/uqubat 2 0
			events/support/ashada 0 -3
			events/support/daama 0 2
			events/support/dam-dawla 0 2
		nominal 1 -2
			AGREE -1 0
			ASSAULT 0 -2
			COERCE 2 -2
			CONCEDE 4 -4
			CONSULT -3 0
			COOPERATE 0 -2
			MOBILIZE 4 0
			PERSONNEL 0 2
			PROTEST -1 3
			REJECT 0 1
			REQUEST -2 1
			RETREAT 0 -2
			SANCTION 6 -3
			SUPPORT 0 -3
			THREATEN -3 2
			events/accuse/adana -2 6
			events/accuse/intaqada -6 7
			events/accuse/istajwaba 3 0
			events/accuse/istankara 0 4
			events/accuse/istimaa-mahkama 5 0
			events/accuse/ittahama -3 0
			events/accuse/tahqiq-fi 10 0
			events/accuse/tahqiq-jinai 1 0
			events/accuse/tahqiqat 7 -3
			events/accuse/tuham 4 -2
			events/accuse/tuhma 0 -5
			events/agree/muwafaqa 0 1
			events/agree/tawassala 1 0
			events/aid/arsala-musaadat 1 0
			events/aid/darraba 0 1
			events/aid/harrara-rahain 2 0
			events/aid/qaddama-musaadat -1 0
			events/aid/sallama-musaadat 0 1
			events/assault/adhdhaba 3 0
			events/assault/amaliyya-irhabiyya -1 0
			events/assault/asara 1 0
			events/assault/atlaqa-ghaz 1 -3
			events/assault/atlaqa-nar -2 0
			events/assault/darba-jawwiyya 1 0
			events/assault/fajjara-nafsah -3 0
			events/assault/hajama 0 3
			events/assault/hamla-askariyya 2 0
			events/assault/hujum -3 4
			events/assault/hujum-intihari 0 8
			events/assault/ightala -5 -1
			events/assault/infajara -3 0
			events/assault/ishtabaka 3 0
			events/assault/istaada-mawqi 2 0
			events/assault/istihdaf 3 0
			events/assault/itida -2 2
			events/assault/khatafa -2 -1
			events/assault/maqtal -2 1
			events/assault/maraka 1 0
			events/assault/masra 2 0
			events/assault/muwajahat 1 -1
			events/assault/qasafa 3 0
			events/assault/qatala 1 -1
			events/assault/qatla 0 2
			events/assault/qital -1 0
			events/assault/tabadul-nar 5 0
			events/assault/tafjir -8 4
			events/coerce/dahama 4 0
			events/coerce/hujum-iliktruni -3 4
			events/coerce/ihtalla 0 1
			events/coerce/iqtaham-amn 2 0
			events/coerce/istawla -2 2
			events/coerce/itaqala 0 -5
			events/coerce/manaa 2 0
			events/coerce/qabd 3 -2
			events/coerce/saytara 3 6
			events/consult/hiwar 2 0
			events/consult/ijtima 1 0
			events/consult/jalsa-mughlaqa 2 0
			events/consult/liqa -3 0
			events/consult/mubahathat -1 0
			events/consult/mufawadat 2 0
			events/consult/qimma -1 0
			events/consult/zara -2 0
			events/consult/ziyara -10 2
			events/consult/ziyara-makan -3 0
			events/consult/ziyara-maydaniyya 0 4
			events/cooperate/sallama-matlub 6 0
			events/cooperate/taawana -2 0
			events/personnel/afa-min-mansib 1 0
			events/personnel/hall 0 6
			events/personnel/hasala-aswat 0 1
			events/personnel/insahaba-barlaman 0 3
			events/personnel/istaqala -1 0
			events/personnel/tashkila 0 6
			events/personnel/tayin 0 -1
			events/reject/rafada 0 -1
			events/reject/rafd -4 0
			events/request/awsa 1 -1
			events/request/daa 1 -7
			events/request/daa-assist 0 4
			events/request/daiyan -2 0
			events/request/nashada 0 -2
			events/request/talab -2 7
			events/request/talaba-bi -5 3
			events/request/talaba-yield -1 7
			events/retreat/atlaqa-sarah 3 0
			events/retreat/insahaba -2 0
			events/retreat/sallama-nafsah 0 4
			events/support/ashada -2 5
			events/support/ayyada -2 -1
			events/support/bayaa-tanzim -1 0
			events/support/daama 0 2
			events/support/dafaa-an 0 1
			events/support/fataha-sifara 0 -3
			events/support/shakara 0 1
			events/support/tadamana -1 0
	PERSON
		name 3 8
			ACCUSE 2 0
			AGREE 0 -3
			AID -6 0
			ASSAULT -1 3
			COERCE -8 9
			CONSULT 9 -2
			COOPERATE -1 2
			MOBILIZE -1 0
			PERSONNEL 4 13
			REJECT 3 0
			REQUEST 9 -3
			RETREAT -4 7
			SANCTION -13 12
			SUPPORT 5 -1
			THREATEN 9 0
			events/accuse/aaraba-istiya 1 0
			events/accuse/adana 0 -1
			events/accuse/hukima -4 5
			events/accuse/intaqada 8 -6
			events/accuse/istajwaba -8 6
			events/accuse/istankara 4 -4
			events/accuse/ittahama 0 1
			events/accuse/muhakama -7 4
			events/accuse/naddada 1 -1
			events/accuse/shakk 1 0
			events/accuse/tahqiq-fi -5 0
			events/accuse/tahqiqat -7 2
			events/accuse/tuham -5 8
			events/accuse/tuhma -3 7
			events/agree/istidad -6 0
			events/agree/ittifaq-muhaddad 2 0
			events/agree/mustaidd -4 0
			events/agree/taahhada 6 0
			events/agree/waada 2 0
			events/agree/wafaqa -1 0
			events/assault/adhdhaba 0 4
			events/assault/amal-unf 0 -1
			events/assault/amaliyya-askariyya -1 0
			events/assault/atlaqa-nar 6 0
			events/assault/ghara 0 2
			events/assault/hujum 0 -5
			events/assault/ightala 0 20
			events/assault/infajara 0 -2
			events/assault/iqtaham 0 -1
			events/assault/ishtabaka -1 0
			events/assault/istahdafa 0 2
			events/assault/istashhada 0 2
			events/assault/istihdaf -3 -2
			events/assault/khatafa 0 6
			events/assault/maqtal 0 3
			events/assault/qasafa 0 -2
			events/assault/qatala 1 5
			events/assault/tafjir 4 -4
			events/coerce/hasara 0 -5
			events/coerce/hazara 1 0
			events/coerce/hujum-iliktruni 0 -2
			events/coerce/ijraat-istithnaiyya 1 0
			events/coerce/iqama-jabriyya 0 1
			events/coerce/istawla 2 -2
			events/coerce/itaqala -9 2
			events/coerce/jammada-amwal 0 4
			events/coerce/manaa -1 0
			events/coerce/mudhakkirat-tawqif 0 11
			events/coerce/qabd -4 2
			events/coerce/saytara 0 -1
			events/concede/rafaa-uqubat -1 0
			events/consult/hiwar -8 0
			events/consult/ijtamaa 7 0
			events/consult/ijtima 6 0
			events/consult/iltaqa 8 0
			events/consult/istaqbala -1 0
			events/consult/istaqbala-fi 5 0
			events/consult/istiqbal -1 6
			events/consult/ittisal-hatifi 9 0
			events/consult/jalsa-mughlaqa -1 0
			events/consult/jawla 1 0
			events/consult/liqa 9 0
			events/consult/madubat-asha 2 4
			events/consult/mubahathat-ghayr-mubashira -1 0
			events/consult/mufawadat -12 0
			events/consult/mutamar -6 0
			events/consult/naqasha-maa 1 0
			events/consult/qimma -2 0
			events/consult/tafawud -1 0
			events/consult/ziyara 9 -3
			events/consult/ziyara-makan 2 -3
			events/disaster/hadith-sayr 0 7
			events/mobilize/arsala-quwwat 1 0
			events/personnel/ayyana-mansib -2 1
			events/personnel/faza -6 8
			events/personnel/hall 5 -4
			events/personnel/hasala-aswat -4 0
			events/personnel/intakhaba -6 5
			events/personnel/intikhabat -2 0
			events/personnel/istaqala 9 -3
			events/personnel/jawlat-iada 3 0
			events/personnel/kallafa -2 0
			events/personnel/khada-intikhabat 1 0
			events/personnel/samma-mansib 0 2
			events/personnel/shakkala-hukuma 3 0
			events/personnel/tarashshaha 3 -1
			events/personnel/tawalla 0 4
			events/personnel/tayin 0 6
			events/personnel/tuwuffiya 2 0
			events/personnel/wafat 5 -3
			events/reject/aarada 3 0
			events/reject/fitu 1 0
			events/reject/istabaada 3 0
			events/reject/rafd -3 0
			events/request/awsa -2 0
			events/request/daa 2 -9
			events/request/daa-yield 0 -1
			events/request/daiyan 6 0
			events/request/dawa 2 1
			events/request/dawa-liqa -3 2
			events/request/haththa 1 -4
			events/request/mutaliban-fulan 3 0
			events/request/talab -4 -2
			events/request/talaba-assist -2 1
			events/request/talaba-bi 0 -3
			events/request/talaba-min 0 3
			events/retreat/afraja 0 5
			events/retreat/atlaqa-sarah 0 2
			events/sanction/hakama-bi 0 1
			events/sanction/hukm-qadai 0 8
			events/sanction/uqubat 0 -1
			events/support/ashada 9 -9
			events/support/ayyada 0 5
			events/support/ayyada-qarar 0 -1
			events/support/daama-qadiyya -1 0
			events/support/dam-dawla -3 0
			events/support/hanna 0 2
			events/support/rahhaba 1 0
			events/support/tabanna -1 0
			events/support/tawqi -6 0
			events/support/waqqaa-ala -4 0
			events/threaten/haddada 1 0
			events/threaten/haddada-quwwa -3 5
			events/threaten/tahdidat -1 0
		nominal -5 -2
			ACCUSE -1 0
			AGREE 1 -4
			AID -1 0
			ASSAULT 2 2
			COERCE -1 4
			CONCEDE -1 0
			CONSULT 4 -6
			DISASTER 0 6
			PERSONNEL 2 2
			PROTEST 0 -1
			REJECT 2 0
			REQUEST 3 -5
			RETREAT 0 4
			SANCTION -6 0
			SUPPORT -3 0
			events/accuse/adana 0 -2
			events/accuse/ahala-qada 0 2
			events/accuse/intaqada 4 -7
			events/accuse/istada-safir 0 4
			events/accuse/istankara 0 -2
			events/accuse/ittahama 0 -2
			events/accuse/tahqiqat 0 1
			events/accuse/tuham-bi 0 2
			events/accuse/tuhma 0 7
			events/agree/istidad-muaalan 1 0
			events/agree/ittifaq -1 0
			events/aid/dam-maddi 0 3
			events/aid/naqala-jarha 0 1
			events/aid/qaddama-musaadat 0 -8
			events/assault/adhdhaba 0 -1
			events/assault/amaliyya-askariyya 0 1
			events/assault/amaliyya-irhabiyya 2 0
			events/assault/atlaqa-nar 3 -2
			events/assault/dammara 0 -3
			events/assault/fajjara-nafsah 2 0
			events/assault/fataha-nar 4 0
			events/assault/ghara -1 0
			events/assault/ghazw 0 -2
			events/assault/haraqa-shakhs 0 5
			events/assault/harb 0 -4
			events/assault/hujum -1 0
			events/assault/hujum-intihari 1 2
			events/assault/infajara 0 6
			events/assault/ishtabaka 1 5
			events/assault/itada 1 0
			events/assault/itida 0 2
			events/assault/jarha 0 2
			events/assault/khatafa 1 0
			events/assault/majzara 0 4
			events/assault/maqtal 0 -1
			events/assault/maraka 0 -2
			events/assault/niza 0 -1
			events/assault/qasf-madfai 0 -2
			events/assault/qatala 1 1
			events/assault/qatla 0 -5
			events/assault/tadakhkhul-askari 0 -1
			events/assault/tafjir-intihari 0 3
			events/assault/tasfiya-shakhs 0 3
			events/coerce/ataha 0 -1
			events/coerce/awqafa 0 1
			events/coerce/hasara 0 -1
			events/coerce/istawla 1 0
			events/coerce/itaqala -3 1
			events/coerce/nahaba 1 0
			events/coerce/qabd 0 1
			events/consult/bahatha-mawdu 1 0
			events/consult/hiwar -2 0
			events/consult/ijtamaa -3 0
			events/consult/iltaqa 2 0
			events/consult/jawla 3 0
			events/consult/liqa 3 0
			events/consult/mubahathat -4 0
			events/consult/zara 2 0
			events/consult/ziyara 4 -1
			events/consult/ziyara-makan 1 0
			events/disaster/zilzal 0 1
			events/personnel/intakhaba -1 0
			events/personnel/tayin 5 -2
			events/personnel/tuwuffiya 1 0
			events/reject/rafd 2 0
			events/request/daa 1 -1
			events/request/daa-assist 0 -1
			events/request/daiyan 1 0
			events/request/dawa -1 0
			events/request/talaba-liqa 1 0
			events/sanction/adanat-mahkama 0 -1
			events/support/shakara 0 2
			events/support/tawqi 3 0
			events/support/tayid -3 0
			events/support/wafaqa-barlaman -1 0
	PLACE
		name 0 -1
			AGREE 0 6
			AID 0 1
			ASSAULT -3 -10
			COERCE 2 -10
			CONCEDE 0 1
			CONSULT -6 4
			DISASTER 0 -8
			MOBILIZE 1 -1
			PERSONNEL -4 -3
			PROTEST -10 1
			REJECT 2 0
			REQUEST 0 3
			RETREAT 0 -8
			SANCTION 4 1
			SUPPORT 4 0
			THREATEN -1 0
			events/accuse/adana 3 7
			events/accuse/hammala-masuliyya -3 0
			events/accuse/intaqada -4 5
			events/accuse/ittahama -2 6
			events/accuse/muhakama 2 0
			events/accuse/tuhma 0 -2
			events/agree/istidad 0 2
			events/agree/ittifaq -2 -1
			events/agree/ittifaq-muhaddad 0 -1
			events/agree/muwafaqa 4 -3
			events/agree/taahhud 0 1
			events/agree/tawassul 1 0
			events/aid/dam-maddi -4 0
			events/aid/darraba 0 -2
			events/aid/istadafa-lajiin 2 0
			events/aid/qaddama-musaadat 0 3
			events/assault/atlaqa-sarukh 0 5
			events/assault/dammara 2 0
			events/assault/ghara 0 -2
			events/assault/ghazw 6 18
			events/assault/hajama 3 0
			events/assault/harb 10 0
			events/assault/hujum -7 0
			events/assault/ijtiyah 0 1
			events/assault/ishtabaka -4 0
			events/assault/qatala -4 0
			events/assault/tadakhkhul-askari 0 4
			events/assault/tafjir -7 -4
			events/coerce/damma 3 0
			events/coerce/hasara 0 3
			events/coerce/hujum-iliktruni 3 0
			events/coerce/ihtajaza-safina 3 0
			events/coerce/ihtalla 2 0
			events/coerce/itaqala 0 -1
			events/concede/rafaa-uqubat 0 7
			events/consult/hiwar 2 0
			events/consult/ijtamaa -1 0
			events/consult/ijtima -6 0
			events/consult/iltaqa -7 0
			events/consult/ittisalat-maa 2 0
			events/consult/jawla 0 1
			events/consult/liqa -4 0
			events/consult/liqa-jamai 6 0
			events/consult/mubahathat 3 0
			events/consult/mufawadat 8 0
			events/consult/tashawara 2 0
			events/consult/wasata 0 6
			events/consult/zara -4 -5
			events/consult/ziyara -8 7
			events/consult/ziyara-makan -10 4
			events/cooperate/baa-silah 0 7
			events/mobilize/tajriba-nawawiyya 1 0
			events/reject/asqata-mashru 3 0
			events/reject/fitu 3 0
			events/reject/imtanaa 1 0
			events/reject/insahaba-ijtima 0 2
			events/reject/rafada -2 0
			events/reject/rafd 0 2
			events/request/daa -1 0
			events/request/dawa -2 0
			events/request/dawa-liqa 4 -2
			events/request/haththa-liqa 0 2
			events/request/nashada 1 0
			events/request/talaba-musaada 3 0
			events/request/talaba-yield 0 1
			events/retreat/sahaba-quwwat 2 0
			events/sanction/al-uqubat 0 2
			events/sanction/allaqa-mufawadat 0 1
			events/sanction/aqaba -1 0
			events/sanction/hazr-asliha 4 0
			events/sanction/uqubat 0 1
			events/sanction/uqubat-llati 0 3
			events/support/abrama 2 0
			events/support/ashada -2 0
			events/support/daama-qadiyya 0 -1
			events/support/dam 1 -2
			events/support/iitarafa-bi-dawla -1 2
			events/support/rahhaba -1 0
			events/support/tadamana 5 0
	after
		↵
			↵ 0 -2
			elsewhere
				after 0 -3
			genitive
				after -2 0
			object
				after 3 -4
			own
				phrase
					after 0 2
			verb -2 2
			ضد
				after 0 -1
			ل
				after 0 1
		" 0 1
			. 0 2
			elsewhere
				after 0 -1
				before 2 0
			masdar -4 0
			noun 1 0
			phrase 0 1
			verb 4 0
				event 1 0
			، -1 0
		& 2 0
			# 2 0
		(
			elsewhere
				before 0 1
			phrase -1 -5
			preposition 0 -1
			subject
				of
					event
						before 1 0
			time 2 12
			verb -2 0
			ل
				after 0 -2
		) -2 0
			elsewhere
				before 0 -2
			phrase 0 2
			preposition -1 0
			verb -3 0
				event 4 0
			، 0 -2
		-
			elsewhere
				after 0 -2
			genitive
				after 0 -1
			noun 0 3
			relative 10 0
			subject
				of
					event
						before 1 0
			verb 4 -2
		. 0 -1
			↵ 1 -1
			" 3 0
			. 0 -2
			edge -1 1
			elsewhere
				after 1 2
			genitive
				after -2 0
			object
				after 0 -2
			own
				phrase
					after -1 0
			participle 0 -2
			subject
				after 0 2
			verb 1 0
			إلى
				after 0 2
			ب
				after -1 -1
			على
				after 0 1
			عن
				after 0 -1
			ل
				after 1 2
			مع
				after 0 -1
			من
				after 0 -2
		/ 0 -2
		: 0 -1
			" 3 0
			elsewhere
				before 3 0
			object
				after 0 -1
			phrase -10 -5
			« 3 0
		adverb 0 -2
			elsewhere
				after 1 -1
				before -2 0
			masdar 3 -1
			object
				after 0 1
			phrase -1 0
			preposition 1 -1
			subject
				of
					event
						before 2 0
			time 0 -1
			verb -2 0
				aspect -1 5
				event -1 0
			، 1 -1
			ب 2 0
			على
				after 0 -1
			ل
				after 0 -1
		complementizer 1 0
			elsewhere
				after 0 -4
				before 0 -2
			genitive
				after 1 0
			masdar -3 0
			noun -1 0
			object
				after -1 0
			participle 11 0
			phrase -2 -4
			preposition 0 -1
			verb 2 1
				aspect 0 2
				event 0 2
				speech -1 0
				state 0 3
			ل
				after 0 4
		conditional
			elsewhere
				before 5 0
		conjunction -1 -1
			object
				after 0 -2
			preposition 0 6
			verb -1 -2
				event -3 0
			من
				after 0 -2
		demonstrative 2 0
			genitive
				after 1 0
			masdar 3 2
			noun -4 0
			phrase 0 -5
			subject
				after 1 0
				of
					event
						before 0 3
			verb 2 -3
		edge -2 0
			edge -2 0
			verb 0 4
		negation
			elsewhere
				after -2 0
				before 2 -3
			masdar 0 4
			noun 2 0
			phrase 0 1
			subject
				after -1 0
			verb 0 -2
				aspect 1 0
				light -7 0
			من
				after 0 2
		past
			elsewhere
				before 0 2
			light
				subject
					before 3 0
			subject
				of
					event
						before -3 0
			verb -1 0
				light -1 0
				other -1 0
		phrase 1 0
			, 0 -1
			- 1 0
			. -2 0
			: 1 -1
			complementizer -6 0
			conjunction 2 -4
			elsewhere
				after 1 3
				before 2 2
			genitive
				after 4 -2
			light
				subject
					after -1 0
				في
					before -1 0
			masdar -1 0
			object
				after 1 -2
				of
					event
						before 2 0
					other
						before 0 1
					speech
						before 0 2
			own
				phrase
					after 3 0
			past 2 0
			phrase -1 0
			preposition 0 1
			relative 5 0
			report -3 0
			subject
				after 1 -2
				before 4 0
				of
					event
						before 0 -3
					light
						before -4 2
					motion
						before -1 0
			temporal 2 0
			time 0 1
			verb 1 0
				aspect 0 -1
				event -1 -1
				light 3 0
				modal 1 0
				state 1 0
			، -3 0
			إلى
				of
					event
						before 0 4
			ب 1 1
				after 3 3
			على
				of
					event
						before 0 -1
					modal
						before 5 0
			في
				after -3 -1
			ك -1 0
			ل 0 1
				after 0 -2
			مع
				after -1 2
			من
				after -3 4
		preposition
			. 0 -1
			complementizer 2 0
			conjunction 0 -1
			demonstrative 2 2
			elsewhere
				before 0 1
			genitive
				after 1 -1
			light
				subject
					before 0 2
				بين
					after -2 0
				على
					after 0 1
			negation -5 4
			noun 1 -1
			object
				after 0 1
				of
					aspect
						before -1 0
					event
						before 1 0
					other
						before -1 0
					speech
						before -3 0
			own
				phrase
					after 2 -3
			phrase 0 -3
			preposition 0 1
			subject
				before -1 0
				of
					light
						before 0 2
					motion
						before 4 2
					state
						before -2 0
			time -1 1
			verb 0 1
			، -1 -2
			أمام 2 0
				after -1 0
			إلى 2 -4
				of
					event
						before 0 -4
			ب
				after 3 0
			بحق 2 0
			برئاسة 4 0
			بسبب -2 2
			بشأن 0 2
			بشكل 1 3
			بقيادة 1 0
			بموجب 0 4
			بين -9 -1
				of
					light
						before 1 0
			تجاه 1 0
			خارج 1 0
			خلال 0 1
			دون 2 0
			ضد 1 -2
			عبر 0 -1
			على 5 -5
				after 0 -1
				of
					event
						before 2 0
				خلفية 0 -4
			عن 2 -2
				of
					event
						before -1 0
			عند
				after 0 1
			فوق 0 3
			في 1 1
				after 3 0
				إطار 0 1
			قرب 0 1
			ل -3 0
				after 1 0
				of
					other
						before 0 1
			مع 2 0
				after 2 -1
			من 3 1
				of
					light
						before 0 1
				خلال -1 0
				قبل -4 1
			منذ -1 0
			وسط 0 -1
		pronoun 0 -3
			elsewhere
				before 1 0
			masdar 1 -2
			object
				after 0 2
			phrase -6 1
			preposition 0 -1
			verb
				event 1 0
			على
				after 0 -1
		quantifier 2 0
			preposition 0 2
		relative 0 1
			elsewhere
				after -2 -2
				before 5 4
			genitive
				after 0 2
			masdar -2 0
			negation -2 0
			noun 0 -1
			object
				before 0 -1
				of
					event
						before 4 0
			own
				phrase
					after -2 0
			subject
				before -1 0
				of
					event
						before -1 0
			verb 4 0
				aspect 1 3
				event 0 1
				light -3 -1
				other 0 2
				speech 0 -1
			ب
				after 0 1
			على
				after 0 -2
			من
				after 1 7
		report
			relative 1 0
		temporal 0 2
			elsewhere
				before 3 0
			masdar 1 0
			noun 0 1
			verb -1 0
				event 1 2
			في
				after 0 2
		time
			. -1 0
			complementizer 0 -3
			elsewhere
				after 0 2
			genitive
				after -2 -1
			masdar 0 1
			noun -1 0
			object
				after 0 2
			phrase 1 -5
			preposition 2 1
			subject
				after 1 -2
				of
					event
						before 1 0
			verb 2 0
				event 0 2
			، -1 0
			ب 2 0
			ل 0 2
				after 0 1
		verb
			aspect 2 -1
				elsewhere
					before 2 -4
				genitive
					after 0 1
				masdar 0 -2
				object
					after 0 -1
				subject
					of
						aspect
							before 0 1
				verb 2 0
					event 4 0
			event
				conjunction -3 9
				demonstrative -4 0
				elsewhere
					after -2 0
				masdar 1 0
				noun 2 0
				object
					after -2 -1
					of
						event
							before 1 0
				own
					phrase
						after 0 -3
				phrase 0 -2
				preposition 0 2
				subject
					after -5 2
					before 6 -8
					of
						event
							before -2 0
				verb -1 -1
					event 0 -3
				« 9 0
				ب
					of
						event
							before 2 0
				ل
					after 0 2
					of
						event
							before 0 1
				مع
					after 0 3
			light
				noun 1 0
				own
					phrase
						after 0 4
				phrase -1 1
				preposition 1 0
			modal
				elsewhere
					before 2 0
				noun 0 -1
				preposition -1 0
			motion
				phrase 0 2
			other 2 0
				elsewhere
					before 0 4
				noun 0 1
				phrase -2 0
				، 1 0
				ب 1 0
			speech -2 0
				: -1 0
				elsewhere
					after 0 -1
				noun 0 -2
				preposition 3 0
				verb 0 3
			state 0 -2
				elsewhere
					before -1 0
				masdar -1 0
				phrase -1 -1
				ل
					after -4 0
		» -1 0
			. -1 0
			noun -1 0
			، -1 0
		،
			complementizer 1 -1
			conjunction -2 0
			edge 3 0
			elsewhere
				after 2 2
				before -1 0
			genitive
				after -1 0
			light
				إلى
					after 0 1
				ل
					after 0 2
			negation 0 1
			object
				after 2 -2
				of
					event
						before 0 1
			own
				phrase
					after 0 1
			participle -2 5
			phrase 0 -1
			preposition 0 1
			pronoun 1 0
			relative 7 1
			report -1 6
			subject
				after 0 -1
				before -6 2
				of
					event
						before -1 3
					speech
						before 3 0
			time 3 0
			verb
				aspect 0 -2
				event -1 1
				light 0 -3
				motion 0 -3
				other -2 0
				speech 1 -1
				state -5 0
			« 0 1
			إلى
				after 0 -4
				جانب
					after 1 0
			ب
				after -3 -2
			بين
				after 1 0
			ضد
				after 0 -1
			في
				after 2 2
				of
					event
						before 0 2
			ل 0 1
			مع
				after 0 3
			من
				قبل
					after -1 0
		؛ 0 1
			edge 0 1
			verb 0 6
		ب 0 1
			↵ -3 0
			" 0 -1
			( 0 2
			- 0 -2
			. 1 -1
			elsewhere
				after 0 1
				before -1 0
			genitive
				after 0 4
			masdar 2 0
			noun -1 0
			object
				after 0 2
			own
				phrase
					after -4 0
			phrase -1 2
			preposition 0 2
			relative 1 -1
			subject
				after -1 0
				of
					event
						before 0 -1
			time 1 -4
			verb 0 4
				event 0 1
			، -2 0
			ب 1 2
				after 0 1
			على
				after 0 -2
				of
					event
						before 0 1
			ل -1 0
				after 1 0
				of
					event
						before 6 2
			مع
				after 0 -1
		ك
			elsewhere
				after 0 -1
			masdar 3 0
			noun -2 0
			past 0 3
		ل 1 0
			" 0 -2
			complementizer 0 1
			elsewhere
				after -2 1
			genitive
				after 8 -4
			light
				subject
					before -3 0
			masdar 0 -1
			noun 0 1
			own
				phrase
					after 3 -4
			preposition 0 1
			subject
				after -8 6
				before 4 0
				of
					event
						before 0 -3
					speech
						before 0 2
			time 0 -6
			verb
				event -2 0
			، -4 -4
			إلى
				of
					event
						before 0 2
			ب -2 0
				after 0 1
			على
				after 0 -3
			في
				after 0 4
			ل 1 1
				after 0 2
			مع
				after -2 0
			من
				after 0 1
		”
			. 5 0
			noun 0 -2
	before
		" 2 1
			complementizer 7 1
			elsewhere
				before 5 0
			subject
				of
					event
						before -1 0
			verb 0 5
		( 0 -2
			phrase -4 -1
			verb
				event 2 0
		) 0 2
			elsewhere
				after 4 0
			noun 0 2
		-
			elsewhere
				after 4 0
			masdar 0 -1
			object
				after 1 0
			verb 0 4
		.
			verb 2 0
		/ 1 2
			phrase 1 0
			على 0 7
		: 0 1
			genitive
				after 1 0
			own
				phrase
					after 0 1
			subject
				before 7 0
				of
					event
						before -2 3
		adverb 0 4
			complementizer 1 0
			elsewhere
				before 0 -10
			phrase 2 0
			subject
				of
					event
						before -1 0
			verb 0 2
			، 0 1
		complementizer 3 0
			adverb 1 4
			conjunction -2 0
			elsewhere
				after -3 -6
				before 4 4
			genitive
				after 1 -2
			light
				subject
					before -2 4
			masdar 0 1
			noun 2 0
			object
				before -5 3
			participle -9 -3
			phrase 1 0
			preposition -1 0
			subject
				before 0 -1
				of
					event
						before 2 0
			time 0 2
			verb 5 1
				event 0 -1
				other 0 -3
				speech 0 -1
				state 2 0
			« -3 -1
			، 1 3
			في 0 3
			ل 3 0
			لدى 1 0
			من -3 0
		conjunction 5 0
			edge 5 1
			noun -2 0
			phrase 0 -1
			verb 1 -1
			، 2 -4
			بين 1 0
			في 0 1
			ل 0 6
		demonstrative 0 3
			complementizer 0 2
			elsewhere
				before 1 2
			masdar 0 -1
			preposition 0 -1
			verb 0 5
				light -3 0
		edge 1 0
			edge 1 0
			elsewhere
				before 0 -1
			masdar -2 0
			noun 2 0
			own
				phrase
					after 3 0
			subject
				before 9 0
				of
					event
						before -1 0
			verb 1 4
		negation -5 -2
			elsewhere
				after -1 0
				before -2 0
			noun 0 -3
		phrase -2 -1
			( 0 -1
			complementizer 4 -1
			conjunction 0 -1
			demonstrative 0 -1
			edge 0 -4
			elsewhere
				after 2 1
				before -1 0
			genitive
				after 0 2
			light
				subject
					after 0 1
				ل
					before -1 0
			masdar 0 -1
			negation -2 0
			object
				after -3 -1
				before 2 0
				of
					aspect
						before -1 0
					event
						before 2 0
			own
				phrase
					after 2 0
			participle -5 0
			phrase 2 0
			preposition 0 -3
			pronoun 3 0
			relative 0 -2
			subject
				after -4 1
				before -1 0
				of
					event
						before 0 4
					light
						before 0 -1
			verb 0 1
				aspect 0 -1
				event 1 2
				modal -4 4
				other 0 1
			إلى 0 2
			ب 3 -2
				after 2 0
			بين 2 -1
				after 1 0
			خلال 0 2
			على -2 2
			عن 0 4
			في -3 1
			ل -3 2
				after 3 0
				of
					aspect
						before 0 1
		possibility
			elsewhere
				before 2 0
		preposition 0 -1
			" 0 4
			( 0 1
			) 4 2
			adverb 0 3
			complementizer 2 0
			conjunction 0 3
			edge 2 -2
			elsewhere
				after 0 1
				before 0 2
			genitive
				after -2 0
			light
				subject
					after 0 1
				بين
					after -1 0
			masdar 2 -2
			noun -1 0
			object
				after 0 4
				before 0 4
				of
					event
						before 3 0
			own
				phrase
					after 0 -1
			participle 0 -1
			phrase 0 1
			preposition 1 -3
			subject
				after 4 -4
				of
					aspect
						before 0 -3
					event
						before -1 -1
			time 4 0
			verb -1 0
				event -1 2
				light 2 3
				modal 5 0
				other 0 3
				speech 8 0
				state -1 2
			، 5 5
			إضافة
				إلى -1 0
			إلى 0 2
				after -1 0
			ب 0 -1
				of
					event
						before 0 2
			باتجاه
				after 0 4
			بشأن -2 0
			بعد 0 -3
			بين -3 0
				after -3 0
			حول
				of
					event
						before 0 1
			خلال 0 -3
			ضد 0 -2
				after 0 -2
				of
					event
						before 0 -2
			على -1 0
				after 0 1
				of
					event
						before -3 0
				خلفية 0 -3
			عن 0 7
			في -1 -1
				of
					speech
						before -1 0
			قبل -2 0
			ك 2 0
			ل -2 -2
			مع 0 -1
				after 0 4
			من -4 0
				after 3 0
				of
					event
						before 0 -1
				قبل 0 -3
					after -4 0
					of
						event
							before 3 0
			منذ 0 -2
		pronoun -1 0
			elsewhere
				before -1 0
			object
				after 5 0
			verb 0 5
			، -1 0
			في 0 2
		quantifier 0 -2
		report -3 -7
			masdar 0 -4
			noun -1 0
			object
				after 1 0
			phrase 4 0
			، -2 -2
		temporal 2 0
			noun 5 0
		time 0 1
			, -4 0
			edge 0 1
			elsewhere
				before 0 -1
			object
				after 0 7
			phrase 0 3
			verb 0 2
				event 0 -1
			ب -1 0
		verb
			aspect 7 0
				conditional 0 3
				edge 3 3
				elsewhere
					after -2 0
					before 6 2
				light
					subject
						before 2 0
				masdar -1 0
				negation -3 0
				noun 0 2
				object
					before 0 2
				past 0 2
				relative 0 -2
				subject
					of
						aspect
							before 0 5
						event
							before 5 -2
				verb 5 0
				في 1 0
			event 1 0
				" -2 0
				- 7 0
				: -1 0
				; 1 0
				adverb 0 -3
				complementizer 2 -1
				conditional -3 1
				conjunction 5 0
				demonstrative 0 4
				edge 5 -1
				elsewhere
					after -1 0
					before 1 1
				genitive
					after 0 -2
				light
					subject
						after 3 -3
						before -2 0
				masdar 0 2
				noun 1 1
				object
					of
						event
							before 0 4
				participle 4 1
				past 2 4
				phrase -5 4
				pronoun -4 3
				quantifier -4 0
				relative -1 -2
				subject
					after 4 -12
				temporal 5 -4
				time 3 0
				verb 1 -1
					event -3 2
				« 2 1
				، 4 -1
				بعد -4 0
				على 1 0
				في 0 4
				ل 0 2
					after 0 3
					of
						event
							before 10 0
				من 1 0
			light 2 0
				" 7 0
				complementizer 4 0
				conditional 0 6
				edge -1 1
				elsewhere
					before 1 0
				genitive
					after -8 6
				light
					object
						before 4 0
					subject
						before 0 -2
				masdar 2 0
				noun 7 -2
				own
					phrase
						after -3 3
				past 7 1
				relative -6 0
				subject
					of
						light
							before 3 3
				time 2 0
				، 0 -4
				ل -2 0
				من -1 0
			modal
				edge 4 0
				elsewhere
					after -1 0
					before 0 5
				relative -5 0
				subject
					of
						modal
							before 4 0
				verb 0 2
			motion
				own
					phrase
						after 0 -2
				verb -1 0
			other
				edge 4 0
				elsewhere
					after 0 -2
				masdar 5 0
				negation 5 0
				noun -3 4
				past 1 0
				phrase -2 -1
				relative -1 -3
				، -1 0
				في -1 0
			speech 1 -1
				complementizer 2 0
				edge 4 0
				elsewhere
					before 0 1
				masdar -1 1
				noun 0 -2
				participle 7 0
				phrase -9 0
				relative -2 0
				temporal 1 0
				verb 2 -1
				، 0 -6
				في 1 0
			state 2 0
				edge 0 1
				elsewhere
					after 0 1
					before 0 4
				masdar 0 2
				negation 4 0
				own
					phrase
						after 0 -1
				phrase -2 0
				relative -2 2
				subject
					of
						state
							before -1 0
				ل 0 2
		« 1 1
			: 0 3
			complementizer 7 -1
			elsewhere
				before 7 0
			verb 0 1
		، -1 1
			) 0 2
			adverb 2 0
			elsewhere
				after 4 4
				before 3 -3
			noun 0 -1
			object
				after -1 4
			participle -5 1
			phrase -3 -3
			subject
				before -2 0
				of
					event
						before 0 1
			time 0 1
			verb 0 1
			ب 0 -2
			على 0 -5
			في 0 4
			مع -4 0
			من 3 0
		إثر 0 1
			masdar 0 1
			preposition 0 1
			ل
				after 0 1
		إلى -1 0
			genitive
				after 0 -2
			masdar 1 1
			preposition -2 0
			verb -5 0
			ل
				after 2 -2
		ب -2 -1
			elsewhere
				after -1 0
				before 0 -2
			masdar -2 2
			noun 2 0
			object
				after -4 -3
			participle 0 -2
			phrase 0 -4
			subject
				after -1 0
			time 0 4
			verb
				event 1 -2
				light 0 3
			ب
				after -3 0
			ل
				after -5 3
				of
					event
						before 1 0
			مع -1 0
		باسم -2 0
			preposition -2 0
		بحضور -3 0
			noun -2 0
			preposition -3 0
		بعد 0 -3
			elsewhere
				after 0 -1
			preposition 0 -2
			ب
				after 0 1
		بين 0 -3
			elsewhere
				after 3 -1
				before 0 -3
			masdar 1 0
			preposition 0 -3
			بين
				after -1 0
		حول -1 0
			preposition -1 0
		خلال
			demonstrative 0 1
			elsewhere
				before 0 1
			masdar 4 0
			verb -1 0
			ب
				after 1 0
			ل
				after 0 -4
		ضد -3 1
			elsewhere
				before -1 0
			masdar 0 2
			noun 0 1
			preposition -3 1
			verb 0 -1
		على
			elsewhere
				after 2 0
				before 0 -1
			preposition -5 0
			verb 1 -2
			الرغم
				من 0 3
					preposition 0 3
			ب
				after 0 -1
			ل
				after 0 4
		عن
			masdar -2 -2
			noun 1 1
			object
				after -3 -1
			own
				phrase
					after 0 -4
			preposition 0 2
			ل
				after 0 1
		في -2 -2
			elsewhere
				after 0 1
				before 0 -1
			masdar 0 -1
			noun -1 0
			object
				after 5 1
				of
					event
						before 1 0
			own
				phrase
					after 1 0
			preposition -1 -1
			verb 2 0
			ل
				after 0 -2
		قبل 0 -1
			preposition 0 -1
		قرب 0 -3
			masdar 0 -1
			preposition 0 -3
		ل -6 -1
			elsewhere
				after -1 -1
				before -2 0
			genitive
				after 3 0
			masdar -1 -1
			object
				of
					event
						before 4 0
			time 2 0
			، 0 1
			عن 0 -1
			في 0 -1
			ل 1 1
				after -2 2
				of
					event
						before 0 1
			من 0 4
		لدى
			verb 0 -1
		مع
			elsewhere
				before 1 0
			noun 0 -5
		من
			elsewhere
				after 0 -2
				before 2 0
			genitive
				after 0 2
			noun 1 -1
			own
				phrase
					after 0 3
			verb -2 0
			ب
				after 0 3
			بين 1 0
				preposition 1 0
			قبل 1 0
				elsewhere
					after 0 2
				preposition 1 0
			ل
				after 0 -4
			من
				after -1 0
		منذ
			masdar 0 -1
			verb 0 1
		نتيجة 3 0
			noun 1 0
			preposition 3 0
		وسط 0 2
			noun 0 1
			preposition 0 2
		“ 4 0
			complementizer 1 1
			elsewhere
				before 4 0
			verb 3 0
	described -7 -3
		ACCUSE -1 3
		AGREE 0 -1
		AID -1 0
		ASSAULT 0 2
		COERCE 7 5
		DISASTER 0 3
		PERSONNEL 0 -1
		PROTEST 5 0
		REJECT 0 -3
		REQUEST -3 -3
		RETREAT 1 3
		SUPPORT -6 -3
		events/accuse/istankara 0 -3
		events/accuse/tahqiqat 0 3
		events/agree/ittifaq 2 0
		events/agree/ittifaq-muhaddad -3 0
		events/aid/inqadh 0 -3
		events/aid/naqala-jarha 0 1
		events/assault/darba-jawwiyya 0 2
		events/assault/ghara 0 2
		events/assault/ghazw 0 -5
		events/assault/harrara 2 0
		events/assault/hujum 0 -1
		events/assault/infajara 0 3
		events/assault/itida 0 -5
		events/assault/khatafa 0 4
		events/assault/maqtal 1 0
		events/assault/maraka 5 0
		events/assault/muwajahat -5 0
		events/assault/qasafa -2 5
		events/coerce/itaqala -3 3
		events/coerce/saytara 0 6
		events/consult/ijtima 2 0
		events/consult/mufawadat -2 0
		events/consult/zara 0 3
		events/disaster/hadith-sayr 0 1
		events/personnel/adda-yamin 2 0
		events/personnel/hasala-aswat 5 0
		events/personnel/taadil-wizari 0 3
		events/protest/masira 1 0
		events/protest/muzahara -2 0
		events/reject/maana 1 0
		events/reject/rafd 0 -3
		events/request/daa-liqa -1 0
		events/request/mutalaba 1 0
		events/request/talab 0 1
		events/request/talaba-bi 0 -1
		events/retreat/atlaqa-sarah -3 1
	nisba -1 -2
		AID 5 0
		ASSAULT 2 0
		COERCE 0 1
		CONSULT -5 -1
		PERSONNEL -4 0
		events/accuse/ittahama 0 -3
		events/accuse/naddada 0 3
		events/agree/ittifaq 4 0
		events/agree/mustaidd 4 0
		events/aid/talaqqa-musaadat 2 0
		events/assault/ghara 2 0
		events/assault/ghazw 1 0
		events/assault/hajama 0 2
		events/assault/harb-ahliyya -1 0
		events/assault/ightala 2 0
		events/assault/qasafa 1 0
		events/coerce/hasara 1 0
		events/consult/jawla -1 0
		events/consult/mubahathat 2 0
		events/consult/mufawadat 2 0
		events/consult/qimma -5 0
		events/consult/wasata 2 0
		events/personnel/intikhabat -3 0
		events/reject/rafada 0 1
		events/reject/rafd 2 0
		events/request/talab 1 0
		events/sanction/hazr-iqtisadi 0 1
	target
		name 0 -4
			ASSAULT -4 0
			events/assault/ghara 0 1
			events/assault/hujum 0 -1
			events/assault/infajara 0 -4
			events/assault/iqtaham 0 1
			events/assault/istihdaf 0 1
			events/assault/qasafa 0 2
			events/assault/tafjir 0 -1
			events/coerce/hasara 0 8
			events/coerce/itaqala 4 -3
			events/coerce/tawwaqa 0 1
		nominal -9 -2
			ASSAULT -1 -2
			COERCE -1 -6
			DISASTER 0 3
			events/assault/adrama 0 2
			events/assault/dammara 0 10
			events/assault/hadama 0 2
			events/assault/hujum 0 1
			events/assault/hujum-mufakhkhakha 0 1
			events/assault/istaada-mawqi 0 -1
			events/assault/qasafa 0 3
			events/assault/tafjir 0 5
			events/coerce/hasara 0 4
			events/coerce/hujum-iliktruni 0 2
			events/disaster/hadith-gharaq 0 1
			events/disaster/hariq 0 5
kinds
	beside
		"
			verb
				event
					before -1 0
			ل
				before 2 0
		)
			phrase
				after 2 0
		-
			ل
				after -2 0
		:
			phrase
				after 0 1
			preposition
				after 0 -2
			verb
				event
					after 1 0
			ب
				after 1 0
		adverb
			preposition
				after 0 1
				before -1 0
		complementizer
			"
				before 1 0
			-
				before 3 0
			adverb
				before 0 5
			conjunction
				before 1 3
			negation
				before -2 0
			past
				before -2 0
			phrase
				after 0 -4
				before 0 1
			preposition
				after 0 1
				before -3 1
			verb
				aspect
					before -1 -1
				event
					before -3 0
				other
					before 1 -4
			،
				after 0 -3
				before 5 -2
			ب
				before 1 1
		conjunction
			conjunction
				after 0 -2
			phrase
				before 1 0
			preposition
				after 0 1
			relative
				after 0 -1
			verb
				event
					before 0 4
			،
				before 5 0
			ب
				before 0 -1
		demonstrative
			preposition
				after -3 0
			verb
				aspect
					before 4 0
				event
					before 0 3
			،
				before 0 5
		edge
			-
				before -8 0
			phrase
				after 5 0
				before 1 0
			preposition
				before 4 1
			relative
				before 0 1
			verb
				event
					before 3 -2
			،
				before 0 -1
			ب
				after 0 3
		negation
			preposition
				after 0 1
		phrase
			↵
				after 1 0
			(
				before 0 2
			-
				after 0 -1
				before -1 0
			:
				before 3 0
			adverb
				before 0 -3
			complementizer
				after 0 3
			conjunction
				before 0 -1
			past
				before 4 -3
			phrase
				after 1 -1
			preposition
				after 0 1
				before 1 0
			quantifier
				after -1 0
			relative
				before 3 -2
			time
				before -2 0
			verb
				event
					after 0 -2
					before 1 2
				modal
					before 3 0
				other
					after 1 -1
				speech
					before -2 0
			،
				after 1 -1
			ب
				after -3 3
			ل
				after 1 3
				before -3 0
		preposition
			↵
				after -2 1
			"
				after 3 -2
				before 0 2
			(
				before 4 0
			)
				after 0 1
			-
				after 0 1
			.
				after 0 2
			:
				after -1 0
			adverb
				before -1 0
			complementizer
				after 0 1
				before -1 -7
			conjunction
				after 0 -1
				before 0 -4
			demonstrative
				after 1 0
			negation
				after 0 4
				before 2 4
			past
				before 0 4
			phrase
				after 3 -1
				before 0 -2
			preposition
				after 1 0
				before 1 0
			pronoun
				after 0 -5
				before 0 1
			quantifier
				after 2 0
			relative
				after 3 -1
				before 0 -2
			temporal
				before 0 6
			time
				after 0 -1
				before -3 0
			verb
				aspect
					after 0 1
				event
					after -1 0
					before -3 -1
				light
					after -2 0
				other
					after 0 1
				state
					after 4 0
			،
				before -1 -4
			ب
				before 4 0
			ك
				before 5 0
			ل
				after 6 -1
				before 1 -3
			”
				after 4 0
		pronoun
			preposition
				after 0 1
				before -1 -2
			relative
				before 0 2
			verb
				event
					before -2 0
			،
				before 0 1
		time
			phrase
				after 0 -2
				before 3 0
			preposition
				before 0 -1
			،
				after -1 0
			ب
				after 0 2
			ل
				after 0 4
		verb
			aspect
				complementizer
					before 4 0
				past
					before 1 0
				phrase
					before -2 -1
				verb
					event
						before 0 -3
					light
						before 1 0
			event
				↵
					after -2 0
				"
					after 0 1
				(
					before 1 0
				.
					after -1 4
				adverb
					after 0 -1
				complementizer
					before -3 0
				demonstrative
					after 0 -3
					before -1 6
				edge
					after 0 3
				negation
					before 4 0
				phrase
					after 0 -3
					before -1 1
				preposition
					after 0 -2
				pronoun
					after 0 1
				relative
					after 0 -2
					before 3 0
				temporal
					after -1 0
				time
					after 3 -4
					before -2 1
				verb
					event
						after 3 5
						before -3 1
					state
						after 0 1
				،
					after 1 -2
					before 1 0
				ب
					after 0 -2
					before 1 0
				ل
					after 3 -5
			light
				adverb
					after 0 1
				time
					before 1 0
				ب
					after 0 3
			modal
				phrase
					before 5 0
				preposition
					after -2 0
			motion
				.
					after 0 1
			other
				.
					after -1 0
				phrase
					before -1 0
				preposition
					after 1 -3
					before 0 3
				verb
					event
						before -2 0
				،
					before -1 0
				ل
					before -1 0
			speech
				complementizer
					before 0 -1
				phrase
					before -2 0
				preposition
					after 0 -2
					before 0 -3
				time
					before 1 0
				verb
					event
						before 3 0
				ل
					before 0 4
			state
				phrase
					after 0 2
					before 0 3
				preposition
					before -5 0
				ب
					before 2 0
		«
			preposition
				before 3 0
		،
			(
				after 0 1
				before -10 0
			.
				after 5 1
			adverb
				after 1 0
			phrase
				after -3 2
				before 0 -1
			relative
				after 0 -2
				before 0 -3
			،
				after 8 2
				before 5 0
			ب
				after -1 5
				before -2 0
			ل
				before -1 0
		أثناء
			.
				after 0 -4
		إلى
			.
				after 0 -3
			phrase
				after 3 -5
		ب
			.
				after -1 0
			phrase
				after 0 1
			preposition
				after 0 1
				before 0 5
			relative
				before 0 -1
			verb
				event
					after -1 0
					before 5 0
			،
				after 1 -1
				before -2 0
			ب
				after 0 -3
			ل
				after 0 3
		بعد
			.
				after 0 -2
		بين
			.
				after 0 -2
			phrase
				after 0 6
			preposition
				after 0 -3
				before 1 0
			،
				before 0 3
		خلال
			phrase
				after 0 -3
			،
				after 0 7
		ضد
			.
				after 0 2
			preposition
				before 0 1
		على
			phrase
				after 0 2
			relative
				after 0 3
			verb
				event
					after 0 1
			،
				before 2 0
			ب
				after 0 -2
		عن
			.
				after 0 -3
			phrase
				after 0 1
			preposition
				after 0 -1
		في
			↵
				after 0 -1
			phrase
				after 1 -1
			relative
				after 0 1
			verb
				event
					after -1 0
					before 1 0
			ب
				before 0 -1
			ل
				after 1 1
		ل
			↵
				after 5 0
			phrase
				before -1 4
			preposition
				after 0 -3
				before -1 0
			relative
				after -3 0
				before 2 0
			verb
				event
					before 10 0
			،
				after 0 -1
				before -2 0
			ل
				after 0 -3
		مع
			.
				after 8 0
			phrase
				after -4 0
			preposition
				after -1 0
				before -5 0
			time
				after 1 0
		من
			phrase
				before -1 0
			preposition
				before 1 0
			،
				after 0 3
				before -1 0
			ب
				after 0 1
length
	1 1 -2
		after 0 -1
		before 0 -1
	2 -1 0
		after -1 0
	3 -2 0
		after -2 -1
	4 -3 0
		after -2 1
		before 0 -1
	5
		after 0 1
		before -5 -2
marks
	between
		after
			1 -3 -5
		before
			0 -1 -1
			1 -2 -1
		same
			0 1 0
nearest
	rival
		ACCUSE
			ACCUSE
				false 0 -2
				true 1 1
			AGREE
				false 0 -1
			ASSAULT
				false 0 -1
				true 2 -2
			COERCE
				false 0 3
			CONSULT
				false -1 0
				true 1 0
			PERSONNEL
				false 0 2
				true 1 0
			PROTEST
				false 0 -1
				true 1 0
			REJECT
				true 6 0
			REQUEST
				false 0 2
				true 4 -3
			RETREAT
				false 1 0
				true 3 0
			SANCTION
				false 0 3
				true 2 0
			SUPPORT
				false 1 0
			THREATEN
				true 2 0
		AGREE
			ACCUSE
				false 0 -3
			ASSAULT
				false 3 0
			CONCEDE
				false 0 1
			CONSULT
				true 2 0
			MOBILIZE
				false -1 1
			REJECT
				false 1 -5
				true 0 -4
			REQUEST
				true 0 3
			RETREAT
				true -1 0
			SUPPORT
				true 7 -1
		AID
			ACCUSE
				false 1 1
			AGREE
				false -3 3
				true 0 11
			AID
				true 3 3
			ASSAULT
				true -4 -4
			COERCE
				true 0 -4
			CONCEDE
				false 1 0
			DISASTER
				false 0 1
				true 0 -1
			REJECT
				true 0 7
			SUPPORT
				true 0 3
		ASSAULT
			ACCUSE
				false 2 -2
				true 3 -4
			AGREE
				false -2 0
			AID
				true -1 0
			ASSAULT
				false -1 1
				true 1 0
			COERCE
				false 1 0
				true 3 -4
			CONSULT
				false 2 -1
				true 1 0
			COOPERATE
				false 2 0
			DISASTER
				true 0 3
			MOBILIZE
				false 2 0
				true -1 0
			PERSONNEL
				false 1 3
				true -3 0
			PROTEST
				false 0 3
				true -4 0
			REJECT
				false 1 -1
				true 1 -3
			REQUEST
				false 1 0
				true -2 -4
			RETREAT
				false 1 0
				true 2 0
			SANCTION
				true 0 -2
			SUPPORT
				false 1 5
				true -2 -5
		COERCE
			ACCUSE
				false 1 -1
				true -2 4
			AGREE
				false 1 0
			ASSAULT
				false 0 -1
				true 1 0
			COERCE
				false -2 0
				true 0 -2
			CONSULT
				false 3 0
				true 0 -1
			COOPERATE
				true 2 0
			MOBILIZE
				false 7 0
			PERSONNEL
				true 3 0
			PROTEST
				false 1 0
				true -2 0
			REJECT
				false 0 1
			REQUEST
				false 4 -4
			RETREAT
				false 3 -1
				true 0 1
			SANCTION
				false 0 -2
				true -2 2
		CONCEDE
			AGREE
				false 0 -3
			ASSAULT
				false 5 0
			PERSONNEL
				false 1 0
			REQUEST
				true 0 1
			SUPPORT
				false -2 0
		CONSULT
			ACCUSE
				false 4 0
				true -1 4
			AGREE
				false 0 -2
				true 0 3
			ASSAULT
				false -5 1
				true -2 -1
			COERCE
				true -3 2
			CONSULT
				false -2 1
				true 1 0
			PERSONNEL
				false -2 0
				true 0 1
			PROTEST
				true 1 0
			REQUEST
				false 1 0
				true 0 6
			RETREAT
				false 0 3
				true 0 1
		COOPERATE
			ACCUSE
				false 0 6
			ASSAULT
				false 0 2
		DISASTER
			AID
				false 0 -1
			ASSAULT
				false 0 2
			CONSULT
				false 1 0
			DISASTER
				true 0 1
			PERSONNEL
				false 2 0
			PROTEST
				false 0 2
				true 0 1
			REQUEST
				false 0 2
		MOBILIZE
			ACCUSE
				true 0 4
			AGREE
				true 0 -2
			ASSAULT
				false 0 1
			COERCE
				false 0 -1
				true 2 0
			CONSULT
				false 2 0
				true 1 0
			REJECT
				true 0 -1
			REQUEST
				false 0 -1
				true 1 0
		PERSONNEL
			AGREE
				false -1 -1
				true 1 0
			ASSAULT
				false -1 0
				true 0 4
			COERCE
				false 0 1
				true 0 -4
			CONSULT
				false -1 0
				true -4 3
			PERSONNEL
				false -2 -4
				true 0 -3
			PROTEST
				false 1 0
				true -3 -4
			REJECT
				false 0 -1
			REQUEST
				false -1 0
				true -2 -2
			SUPPORT
				false -3 3
		PROTEST
			ACCUSE
				false 0 3
			ASSAULT
				false 2 -2
			COERCE
				false 0 -2
			DISASTER
				false 0 3
			PROTEST
				false 0 2
				true 0 3
			REQUEST
				false 4 5
				true 0 -2
			THREATEN
				false 1 0
		REJECT
			ACCUSE
				false 1 0
			AGREE
				true -1 0
			ASSAULT
				true -2 0
			CONSULT
				false 0 -1
			REJECT
				false 0 3
				true -1 -1
			REQUEST
				false 0 -1
				true 0 4
			RETREAT
				true -1 0
		REQUEST
			ACCUSE
				false -1 0
			AID
				false 0 1
			ASSAULT
				false 1 1
				true -2 -4
			COERCE
				false 0 -1
				true -2 -1
			PERSONNEL
				false 4 0
			REJECT
				false 0 -1
				true 0 5
			REQUEST
				false -2 3
				true 3 0
			RETREAT
				false 0 -2
			SUPPORT
				false -1 0
				true -2 0
		RETREAT
			ACCUSE
				true 0 1
			AGREE
				true 1 0
			ASSAULT
				true 2 2
			COERCE
				false 2 0
				true -2 0
			CONCEDE
				true 0 -2
			REQUEST
				false 0 7
			RETREAT
				false -2 0
				true 0 -3
			SANCTION
				true 0 -1
			SUPPORT
				true 1 0
		SANCTION
			ACCUSE
				false -2 0
				true -4 0
			ASSAULT
				true 6 -1
			COERCE
				true 0 2
			CONSULT
				false -1 0
			SANCTION
				false -2 -2
		SUPPORT
			ACCUSE
				false 1 0
				true 0 -7
			AGREE
				true 6 3
			AID
				false 6 0
			ASSAULT
				false 2 0
				true -3 -1
			COERCE
				true 0 3
			CONSULT
				false -2 0
				true -1 0
			COOPERATE
				false 4 0
				true 0 1
			MOBILIZE
				true 2 0
			PERSONNEL
				false -2 1
			REJECT
				false 0 2
			SUPPORT
				false -1 0
				true 2 2
		THREATEN
			ACCUSE
				false 4 -1
			ASSAULT
				false 0 -1
			COERCE
				true 2 0
			CONSULT
				false -5 0
			REQUEST
				false 0 1
			THREATEN
				true 3 0
		none
			AGREE
				false -2 0
			AID
				false 2 0
			ASSAULT
				false -2 1
			COERCE
				false -2 0
			CONCEDE
				false -1 -1
			CONSULT
				false 0 1
			COOPERATE
				false -3 0
			PERSONNEL
				false -1 0
			PROTEST
				false -3 3
			REJECT
				false 0 1
			RETREAT
				false 0 -1
			SANCTION
				false 0 1
			SUPPORT
				false 0 -1
			THREATEN
				false -1 3
openers
	between
		after
			1 -4 -1
			2 -5 -4
		before
			0 1 0
			2 -3 -1
		same
			0 1 0
opening
	*
		after 0 3
	-
		before 0 -3
	/
		after 4 0
		before -3 0
	[ 3 0
	time
		after -2 0
		before 2 0
	v -1 6
		after 0 3
	أجرى
		after 0 3
	أرجع 0 -2
	أسفر 0 4
	أصاب -2 2
		after 0 3
	أصبح 2 -3
		after 4 -4
	أصدر -2 0
		before 0 -2
	أعرب
		after -4 0
		before 0 2
	أفاد
		after 3 0
	أقدم
		before 2 0
	أكد -2 0
	ألقى
		after 1 5
	أمر
		after 0 2
	أمكن 0 4
		after 2 0
	أنهى 3 -1
		before 5 0
	أوصى -3 0
	أوفى
		after 0 -2
	أوقع
		before 2 0
	أيد
		after 0 -2
	اتفاق
		before 2 0
	اتهام -4 0
	اتهم
		before 2 0
	ادانه 0 -2
		after 2 0
	اديس 3 0
	اذ -1 -2
	استعرض
		after 5 0
	استقبل -2 0
	استنكر
		before 3 0
	استهدف 0 3
	اسلام
		after 2 0
	اعتبر
		after 4 0
		before 0 -2
	اعترف
		before 0 2
	اعتقل 0 5
		after 0 2
	اقترح
		after 0 -4
	الا
		after 0 2
		before -3 0
	الاسرائيليه
		before -2 0
	التقى 0 -2
	السياسه
		after 0 2
	القتل 0 4
		after 0 5
	القدس
		after 0 3
	اما -2 0
	امام -2 0
	ان -1 -3
	انتشر
		before 0 3
	انتقد 0 -3
		before 0 -3
	انتهى 2 0
	اندرج
		after 4 0
	انسحب 0 3
		before 0 5
	انطلق 3 0
	بث 2 0
	بعد
		after 0 3
	بغداد
		before -3 1
	بلغ
		after 0 -2
		before 0 4
	بيروت
		after 2 0
	بينما 0 -2
	تبنى 0 -3
	تحدث 0 -3
	تردد 0 -3
	تزامن
		before 0 -2
	تسبب
		after 0 2
	تعرض 2 -4
		after 2 0
	تعود 2 1
	تقدم 2 0
		before 2 0
	تم 0 -3
		after 5 -1
	تمكن
		before 0 -3
	توعد 0 2
	توقع -2 3
		after -2 0
	جاء 2 0
	جدد
		after 0 2
		before 0 -4
	جرى
		before 0 3
	حارب
		after 2 0
	حاول
		before 4 0
	حصل
		after 3 0
	حض 0 -2
	حضر
		after 2 0
	حكم
		after 0 -2
	حمل
		after 0 4
	حيث 0 2
	خاتمي -4 0
	خطف 0 -2
	دان
		before -6 0
	دبي
		before 2 1
	دخل 3 0
		before 0 2
	دعا
		after -3 5
		before 1 -3
	دعم
		after 4 0
	رافق
		after -3 0
	روابط 0 -3
		after -7 0
		before 2 -1
	روسيا
		after 0 2
	زاد 0 3
	زار 0 7
		after 0 4
	زور 0 4
		after 0 5
	سعى
		after -6 4
		before 2 -2
	شارك 9 0
	شدد 4 0
		before 0 -4
	شريط
		before 2 0
	شكل -3 0
	شمل
		before 2 0
	شهد -1 -2
	صدق 2 0
	صنعاء 2 0
	ضرب 0 2
		after 0 3
	طالب
		after 0 3
	ظهر 1 4
	عام 3 0
	عبر 0 4
		after -1 2
		before 2 0
	عقد
		after 0 -3
	علق
		before -2 0
	علي 3 2
	غادر -3 0
	فبعد 0 2
	في
		after 2 1
	قائد 0 -2
	قابل 2 0
	قال
		after 2 0
		before -2 1
	قام -2 0
	قتل 0 5
		before -4 3
	قدر -3 -1
	قدم 2 0
		before 4 5
	قرر -2 1
		after -3 5
	قمه 3 0
	قوات 0 4
		after 0 2
	كابول 4 -6
		before 1 -2
	كتب -2 0
		after -3 0
	كذلك 0 -2
	كشف
		after 0 -3
	كلينتون
		before 2 0
	كما
		before -2 0
	لا
		after 0 2
	لاهاي 0 2
	لقي -1 2
	لكنه 4 0
		after 4 0
	لم 1 3
	ما
		after 0 4
		before 0 -4
	مثل
		before 2 0
	محمد -3 0
	مره 0 2
	مضى
		before 2 -2
	معارك 0 -2
		after -1 -2
	مفاوضات -2 0
	من
		before -1 2
	منذ
		after 0 4
	مواطنين 2 0
		before 2 0
	ميدانيا 2 0
	ناشد -3 0
		after -4 0
	نجح
		after 0 2
	ندد
		before 2 0
	نظم 3 0
	نفذ
		before 3 -1
	نقل
		after -1 2
	نوه
		after 0 3
	هذا
		after -1 2
		before 0 -4
	و
		after 3 0
	واشنطن
		after 0 4
	واضافه 4 0
	وافق
		before 0 6
	والاستفتاء 2 0
	والحادث 0 3
	والوزراء 0 5
		after 0 6
	وبحسب -2 0
		before -2 1
	وبشان -1 2
	وبعد 1 -2
	وبينما -2 -1
		before -4 0
	وثق
		before 0 6
	وجه -6 0
		after -2 1
	وحسب
		after 0 -6
		before -2 2
	وحول 0 -4
		after 3 -1
	وذلك 0 -3
	ورد -2 0
		before -3 4
	ورغم
		after 4 0
	وسائل 0 4
	وصف
		after 0 2
	وضع 2 0
	وعبر
		after -7 0
		before 0 -3
	وفقا
		before 0 3
	وقبل
		after 0 -4
	وقد
		before -1 -2
	ولا 3 0
	ولكن 4 0
	ولم
		before -2 0
	ومع 3 0
	ومن
		after 0 2
		before 1 -2
	ومنذ
		after 0 2
	وهذه 2 0
		after 0 4
	وهكذا
		before 0 2
	وهنا
		before 0 3
	وهناك -2 0
	وهو
		after 2 -2
	ووفق
		after -1 3
	ووفقا 0 4
		before 0 2
origin
	nisba -1 -2
	phrase 1 0
	rule -9 -5
	target -15 -6
other
	left
		elsewhere
			elsewhere -1 -1
			light
				object 0 -4
				subject -1 0
				إلى 0 2
				ب -1 -1
				بين 0 -1
				تحت 1 0
				ضد 1 -2
				على 0 -3
				ل -1 0
				مع 4 4
				من 2 -2
			object
				of
					light 0 -3
					modal 0 2
					motion 0 -1
					other 1 0
					speech -2 1
					state -2 0
			subject 0 1
				of
					aspect -2 -1
					event -1 0
					modal 0 1
					motion -1 2
					other -1 1
					state -3 2
			أمام -1 0
				of
					other 4 0
			إثر
				of
					event 3 3
			إضافة
				إلى
					of
						event 2 2
			إلى
				of
					aspect -2 1
					event 1 -1
					speech 2 0
				جانب 0 -1
			ب -2 -1
				of
					aspect -1 0
					modal 0 -1
					other -1 0
					speech 0 2
					state 0 -1
			باتجاه -1 0
			بالقرب
				من 0 -1
			بحضور -1 -1
			بحق
				of
					event 0 3
			برئاسة -2 0
				of
					light -2 0
			برصاص -1 0
			برفقة
				of
					aspect 5 0
			بشكل
				of
					event 3 0
			بعد
				of
					event -1 0
			بمشاركة 1 3
			بنيران 2 0
			بين
				of
					aspect 4 0
					event -1 0
					light -2 0
					state -4 0
			تحت 0 2
			حتى 0 -1
			حول -1 0
			خارج
				of
					event -1 0
			داخل 1 -2
			ضد
				of
					event 1 0
					light 0 -1
					modal 0 4
			ضمن
				of
					event -1 0
			عبر -3 0
			على -1 0
				of
					light -3 1
					modal -4 -1
					speech 1 0
				أيدي 4 -1
				يد 5 0
			عن 0 -1
				of
					event 0 -1
					other 0 -3
					state -1 -1
				طريق 6 0
			عند 1 0
			فوق 0 1
			في
				of
					aspect 3 0
					event -3 -1
					light -1 -1
					state -2 -1
				إطار 5 0
			قرب 0 -1
			ك -1 -2
				of
					event -3 0
					light 3 0
			ل
				of
					aspect 0 1
					event -1 0
					light -2 0
					motion -2 0
					other 1 1
					speech 1 0
			لدى
				of
					event -2 0
			لصالح 0 1
				of
					event 0 2
			مثل 1 0
				of
					state 4 0
			مع 0 1
				of
					aspect -2 0
					event -2 -1
					light 1 0
					modal -1 2
					other -5 0
					speech 0 4
			مقابل 2 -2
			من 0 1
				of
					aspect -1 0
					event 0 -1
					light -2 0
					other 1 -2
					state 0 -2
				جانب
					of
						speech 7 0
				قبل 0 -1
			وسط 0 1
		genitive
			elsewhere -1 0
			genitive 0 -8
			object 6 0
			subject
				of
					event -1 0
			إلى 0 -1
			ب 1 0
			بين -5 0
			ضد 1 -2
			ل -10 -2
			مع 0 1
			من -3 0
				قبل 2 0
		light
			object
				light
					object 5 0
			subject
				elsewhere -1 2
				genitive -9 6
				light
					subject 0 6
					على 0 2
					ل 0 2
				object 0 -2
				own
					phrase 0 2
				بين -6 6
				ضد 5 -2
				في -1 0
				ل -4 0
				مع -1 0
				من -1 0
			ب
				elsewhere 3 0
				genitive 0 1
			بين
				elsewhere -3 0
			على
				elsewhere 0 1
			في
				elsewhere 0 1
				own
					phrase 0 5
				من 0 -2
			ل
				elsewhere 1 -4
			مع
				elsewhere 5 0
				light
					ب 1 0
					مع -4 0
		object
			elsewhere 0 -1
			object 4 -1
			of
				aspect
					elsewhere 0 1
					genitive 0 1
					subject 0 -2
				event
					elsewhere -1 -2
					genitive -1 0
					object -1 1
						of
							event 0 -1
					own
						phrase -4 0
					subject -1 0
						of
							event -2 -1
					إلى 0 2
						of
							event 0 2
					ب 1 -4
					بين -1 0
					على 0 -2
					عن
						of
							event -2 3
					ل -3 -1
						of
							event -8 0
					مع 0 4
					من 0 3
						of
							event 1 0
				light
					elsewhere 0 -2
				other
					elsewhere -1 0
				speech
					elsewhere -6 0
					genitive 0 -3
					own
						phrase -2 3
					بين 1 0
					ل 0 -1
			إلى 0 -2
			ب -2 3
			بين -3 1
			على 0 -3
			في 0 -3
			ل -6 0
			مع 0 -3
			من -4 -4
		own
			phrase
				elsewhere -2 -3
				object 8 -2
				own
					phrase -2 -4
				subject
					of
						event -1 0
				إلى 0 -4
				ل 0 4
				من 0 4
		subject
			elsewhere -5 1
			genitive -5 0
			object -5 3
			of
				aspect
					object
						of
							aspect -3 0
					own
						phrase 0 -3
					subject -2 0
						of
							aspect 1 0
				event
					elsewhere 0 -1
					genitive -1 0
					object -1 -1
						of
							event -1 -1
					own
						phrase 3 0
					subject -3 1
						of
							event 1 0
					أمام 0 5
					إلى -1 1
						جانب 6 0
					ب -1 0
						of
							event 2 0
					بمشاركة -5 0
					ضد 0 -2
					على -1 -2
						of
							event 2 0
					عن 0 1
						of
							event 0 3
					في 0 -5
						of
							event 0 -1
					لدى
						of
							event 1 0
					مع 0 -1
					من
						of
							event -1 0
						قبل -4 0
							of
								event 2 0
				light
					elsewhere -3 0
					genitive 0 4
					object 2 -1
					own
						phrase 0 -1
					subject -3 1
					في 0 2
					من 0 -1
				modal
					elsewhere -4 1
					genitive -2 4
					own
						phrase 0 -1
				motion
					elsewhere -4 0
					object
						of
							motion 2 0
				other
					elsewhere -1 0
					genitive 3 0
					object
						of
							other 0 -3
					own
						phrase 0 -1
					subject -1 0
					مع -1 2
				speech
					elsewhere 0 -2
					genitive 0 1
					object 0 3
					own
						phrase 1 0
					subject -2 2
					إلى 0 1
					ل 1 0
				state
					elsewhere 1 -1
					own
						phrase 0 4
					ل 0 1
			own
				phrase 0 -4
			subject 1 0
			أمام -1 0
			إلى 0 -2
				جانب 0 1
			ب 1 0
			بين -9 1
			على 0 2
			في 0 -3
			ل -1 0
			مثل 2 0
			مع 1 -2
			من -4 -1
				قبل -6 4
		أمام
			elsewhere 0 -1
			of
				event
					subject 3 0
					ل 0 3
		إلى
			elsewhere -1 -6
			object 0 2
			of
				event
					elsewhere -2 0
					بين 3 0
					ل
						of
							event 0 2
				light
					object 0 1
				speech
					elsewhere 3 0
					object 0 -2
			جانب
				إلى
					جانب 3 0
		ب
			elsewhere 1 0
			genitive 0 -6
			object 0 -2
			of
				aspect
					elsewhere 0 3
				event
					elsewhere 0 -2
					subject 0 1
					ب 1 0
				light
					subject -1 0
				modal
					elsewhere 1 0
				speech
					own
						phrase 0 1
				state
					elsewhere 0 1
			own
				phrase 0 -4
			ب -2 0
			ل 0 -3
			مع -1 0
		بحضور
			بحضور -5 0
		برئاسة
			elsewhere 1 0
		برفقة
			elsewhere 0 2
		بين
			elsewhere -5 -2
			genitive 0 -4
			object -3 0
			of
				event
					object 0 1
					ب
						of
							event 1 0
					في
						of
							event 0 1
					ل 0 -2
				light
					subject 0 1
			إضافة
				إلى 5 0
			بين -3 0
			من 2 0
		ضد
			object 0 4
			of
				event
					من 0 -1
		على
			elsewhere -4 1
			genitive 0 -2
			light
				subject -8 0
			object -3 -4
			of
				event
					elsewhere 0 3
					own
						phrase 0 -1
					subject -3 0
					بين 0 1
				light
					elsewhere -1 0
				modal
					elsewhere 2 0
				other
					elsewhere 5 0
				speech
					elsewhere 1 0
				state
					elsewhere 0 -1
			subject -6 0
				of
					event -2 0
			على 0 -8
			ل -4 2
			مع 0 -2
			من 0 2
		عن
			elsewhere -1 2
			object 0 -1
			of
				event
					elsewhere 2 5
					own
						phrase 0 -6
					عن
						of
							event 2 0
					ل 0 1
				other
					elsewhere 4 0
			عن 0 -2
			ل -1 0
		في
			of
				aspect
					elsewhere 0 -3
					subject 0 5
				event
					own
						phrase 2 0
					subject 0 2
					ل 1 0
					مع 3 0
					من -1 0
				light
					elsewhere 1 -2
				other
					elsewhere 2 0
					object 2 0
					subject -2 0
				speech
					elsewhere 1 0
					genitive 0 1
					من 0 -3
			subject 0 -1
				of
					event -2 0
			ب 0 -2
			بين -1 0
			من
				قبل 1 0
		ل
			elsewhere 0 -2
			object -2 1
			of
				event
					elsewhere -2 0
					genitive 0 1
					object -4 0
						of
							event 1 0
					subject 1 0
					ضد 0 1
					على 0 -1
					من 0 1
				light
					elsewhere 1 0
					object 0 3
				other
					elsewhere 1 0
				speech
					elsewhere 0 -1
					object -7 3
					subject -1 0
				state
					elsewhere -3 -1
			subject -3 4
			ل -2 -4
			مع -7 0
			من -1 -3
				قبل 0 5
		لدى
			elsewhere 0 4
		مع
			elsewhere 1 -8
			object -3 0
			of
				event
					elsewhere 0 1
					genitive 2 0
					object 0 6
					subject -3 0
				motion
					elsewhere 0 1
			في 2 0
			ل 0 -4
		من
			object 0 -7
			of
				event
					object 1 1
						of
							event -1 0
					subject -2 0
					ب 0 5
					عن 6 0
					من
						of
							event -4 0
				light
					subject -3 0
					من
						of
							light -1 0
			أجل
				of
					event
						elsewhere -1 0
			قبل
				elsewhere -3 -2
				of
					event
						object 1 0
				على 0 2
			ل 0 -2
			من 2 -4
	right
		elsewhere
			elsewhere -1 -1
			genitive 0 -2
			light
				object 0 -4
				subject -1 -2
				أثناء 0 -1
				ب -2 0
				بالقرب
					من 0 3
				برئاسة -1 0
				بين 2 0
				في 0 -1
				مع -4 0
				من 0 -1
			object 0 -1
				of
					event -1 -1
					other 1 0
					state 0 -3
			subject 0 -1
				of
					aspect 0 -2
					light 1 0
					modal -3 -1
					motion 3 -1
					other 0 -2
					speech -1 -2
					state 0 -3
			أمام -3 -1
			إلى -2 1
				of
					aspect 0 2
					event 0 1
					other 0 -1
					speech 0 1
					state 0 5
				جانب 0 3
					of
						event 0 6
			ب 0 -1
				of
					aspect 1 0
					event 0 -4
					light 4 -1
			باسم 2 0
			بالإضافة
				إلى 0 -1
			بالقرب
				من 0 2
			بحق 0 -3
				of
					event 1 0
					light 0 2
			برفقة
				of
					aspect 5 0
			بقيادة -1 0
			بيد 2 0
			بين -1 0
				of
					light 3 0
					speech -4 0
					state -3 -1
			تجاه 0 -4
			حول
				of
					event -1 0
			خارج 0 1
			داخل
				of
					event -1 1
			ضد -2 0
			عبر -1 0
				of
					event -1 0
			على -2 -1
				of
					event -1 0
					motion 0 2
					speech 0 2
			عن -2 -1
				of
					event -1 -2
			في -4 1
				of
					aspect 0 2
					light 0 1
					other -1 0
					speech -1 -1
				إطار 1 0
			قرب
				of
					event 0 3
			ل 1 -1
				of
					aspect 0 2
					event -2 -1
					light 1 0
					other 0 2
					speech 2 0
					state 0 1
			لدى 2 -2
			مع -1 0
				of
					light -1 0
					modal 0 1
					motion 5 0
					other 3 0
					state 1 0
			من 0 -2
				of
					event -1 -1
					light 0 2
					other 3 0
					speech -4 0
					state 0 1
				طرف 4 0
				قبل 1 0
					of
						event -1 -1
		genitive
			elsewhere -2 -12
			light
				subject -6 0
			object
				of
					event -1 -1
			own
				phrase 0 -3
			subject -1 0
				of
					event -5 -3
					light -2 0
					speech -3 -2
					state 3 0
			على
				of
					event 0 -1
			عن
				of
					event -1 0
			في
				of
					event 0 -1
			ل
				of
					event 3 0
			مع
				of
					event -1 0
		light
			object
				elsewhere 3 0
				light
					object 3 0
					subject -5 0
			subject
				elsewhere -13 -1
				light
					subject 6 0
				object 0 -1
				subject
					of
						event -8 0
			إلى
				elsewhere 0 1
			ب
				elsewhere -1 0
				light
					مع -1 0
			بين
				elsewhere -1 -2
				light
					بين 1 0
				object 0 2
				subject
					of
						event -1 0
			على
				subject
					of
						speech 3 0
			في
				elsewhere -3 -1
				genitive 6 0
				object
					of
						event -2 0
				subject
					of
						event 0 -3
			ل
				light
					مع -1 0
				own
					phrase 0 -3
			مع
				light
					مع -1 0
			من
				elsewhere 2 4
		object
			elsewhere 0 -4
			genitive -2 -1
			light
				subject 1 0
			object 3 3
				of
					event 1 -6
			of
				aspect
					elsewhere 0 -2
				event
					elsewhere 1 0
					object -1 0
					subject 5 0
						of
							event -1 2
				light
					elsewhere 2 0
				modal
					elsewhere -1 0
				other
					elsewhere 0 -2
					subject
						of
							other 0 3
				speech
					object
						of
							speech 5 1
					subject
						of
							speech -2 0
				state
					subject
						of
							state 0 2
			own
				phrase -1 1
			subject -1 -6
				of
					aspect -2 -4
					event 0 -1
					light -1 0
					other 3 0
					speech 1 0
					state -1 0
			ب -1 0
				of
					event 0 -1
			بين -7 0
			ضد 0 -3
			مع 2 0
				of
					event -1 0
			من 4 -3
				of
					light 0 -1
				قبل -2 0
		own
			phrase
				elsewhere -2 -4
				object
					of
						event -1 0
				own
					phrase 0 2
				subject
					of
						event -5 -2
						light 0 -1
						modal 2 0
						state 1 0
				في
					of
						event 0 2
				ل
					of
						event 0 1
				مع
					of
						event -1 0
		subject
			elsewhere -8 -2
			object
				of
					event 0 -2
			of
				aspect
					elsewhere -4 0
					subject
						of
							aspect 4 0
				event
					elsewhere -5 -5
					object 0 5
					subject 0 1
						of
							event 2 0
				light
					elsewhere -6 -1
				modal
					elsewhere -11 -4
				motion
					elsewhere -1 0
				other
					elsewhere -1 3
				speech
					elsewhere -14 0
					subject
						of
							speech -2 0
				state
					elsewhere 1 0
			subject 0 2
				of
					event -4 0
					light 0 1
					speech -7 0
			إلى
				of
					event 0 -3
			على
				of
					event 0 -1
			ل
				of
					event -1 0
			مع -1 0
				of
					event -4 0
		أمام
			subject -1 0
		إضافة
			إلى
				بين -1 0
		إلى
			elsewhere 0 -1
			genitive 2 0
			object -3 -2
				of
					event 1 0
					light 1 0
			of
				event
					object
						of
							event -3 0
					subject
						of
							event 2 0
					من
						of
							event 2 0
				light
					elsewhere 0 -1
			own
				phrase 0 1
			subject -4 5
				of
					event 4 -2
					speech 2 0
			إلى 0 2
			جانب
				إلى
					جانب 2 0
			على 0 -4
			ل 5 -1
			من 1 0
		ب
			elsewhere 1 -1
			genitive -1 1
			object 1 -2
			of
				event
					elsewhere -1 0
					object
						of
							event 0 1
					subject
						of
							event 2 2
				light
					elsewhere 0 3
				other
					elsewhere 0 -2
			own
				phrase 0 1
			subject 2 -2
				of
					event 2 2
					other -1 0
			ب 3 0
			بين 0 3
			على
				of
					event 0 1
			ل 0 -3
				of
					event 1 0
			مع 3 -2
			من 1 0
		بحق
			elsewhere 2 0
			subject
				of
					event -1 0
		بخصوص
			elsewhere 1 0
		برفقة
			of
				aspect
					elsewhere 4 0
		بين
			elsewhere -1 -5
			genitive -1 -2
			object -1 -3
			of
				event
					elsewhere -3 -1
					subject
						of
							event 4 0
					بين -1 0
			subject 3 -3
				of
					event -2 0
					light -1 0
					other -2 0
					speech -7 0
			ب 0 1
			بين 5 0
				of
					event 3 0
			ل -3 0
			مع 1 0
		حتى
			of
				speech
					elsewhere 0 2
		حول
			subject -1 0
		داخل
			elsewhere 2 -1
		ضد
			elsewhere 1 -1
			genitive 0 -2
			light
				subject 5 0
			of
				event
					elsewhere 3 0
				state
					elsewhere 1 0
			own
				phrase -3 0
			subject
				of
					event 2 0
		على
			elsewhere -1 -5
			genitive 3 -2
			light
				subject 5 -4
			object 3 -3
			of
				event
					elsewhere 4 -2
				light
					subject
						of
							light 2 0
			own
				phrase 6 1
			subject 4 -5
				of
					event 1 -8
					speech 1 0
			ب
				of
					event 1 0
			بين -1 0
			على
				of
					event 1 0
			ل 2 0
			يد
				subject -4 3
		عن
			elsewhere 0 -6
			object 1 0
			of
				event
					elsewhere -2 3
					subject
						of
							event -2 0
			own
				phrase -2 0
			subject 0 -3
			مع 1 0
		في
			elsewhere -1 -1
			genitive -2 0
			light
				subject 2 0
			object 0 -2
				of
					event 2 -1
			of
				aspect
					elsewhere 2 1
					subject
						of
							aspect 4 0
				event
					elsewhere 2 0
					genitive 0 -3
					object 0 2
						of
							event 1 -1
					ب
						of
							event 0 1
					على
						of
							event 0 1
					ل
						of
							event 8 0
				light
					subject
						of
							light 0 4
				other
					elsewhere 0 -1
				state
					elsewhere 4 0
			own
				phrase 0 1
			subject
				of
					event 0 -1
					speech 0 -1
			إلى
				of
					event 0 -2
			ب 1 0
			بين -4 0
				of
					event -2 0
			على 0 -2
				of
					event -1 0
			عن 0 2
			في 2 0
			ل 0 1
				of
					event 0 -1
					speech 2 0
			من 3 -2
				of
					event 0 2
		قبالة
			elsewhere 0 -2
		قرب
			elsewhere -2 3
			own
				phrase 0 3
		ل
			elsewhere 1 -1
			genitive 1 -1
			object -1 -1
			of
				event
					object
						of
							event 0 -3
					subject
						of
							event -1 2
					ب
						of
							event 2 0
					ل
						of
							event -1 0
					مع
						of
							event 2 0
					من
						of
							event 2 0
				light
					elsewhere 0 -1
					subject
						of
							light -2 0
				modal
					elsewhere -1 0
				motion
					elsewhere 0 3
				other
					elsewhere 1 0
					subject
						of
							other -3 0
			own
				phrase 3 -3
			subject -1 0
				of
					event -1 -4
					light 2 -2
					motion 3 0
					speech -4 0
			إلى 0 -2
			ب -4 1
			في
				of
					event 1 0
			ل 1 0
				of
					event 1 0
			من 1 0
				of
					event -5 0
		لدى
			elsewhere -4 -1
			subject
				of
					event -2 0
		مثل
			subject -4 0
		مع
			elsewhere 2 -4
			genitive 3 -2
			light
				subject 5 0
			object 7 -3
				of
					event 0 -2
					speech 1 0
			of
				event
					elsewhere 1 0
					subject
						of
							event -1 1
					إلى
						of
							event 1 0
				other
					subject
						of
							other -1 0
					ب -5 0
				speech
					subject
						of
							speech 1 0
			subject 0 -2
				of
					event 6 -2
					other 4 0
					speech 5 0
			ل 2 0
			مع 2 -3
			من 0 -1
				of
					event 2 0
		من
			elsewhere -1 -2
			genitive 0 -2
			light
				subject -1 0
			object 0 3
				of
					light 4 0
			of
				event
					genitive 0 1
					object 0 -6
					subject
						of
							event 0 4
				light
					elsewhere 2 0
					subject
						of
							light -1 0
				modal
					elsewhere -3 0
					subject
						of
							modal 5 0
				speech
					elsewhere 0 3
					own
						phrase 0 -3
				state
					elsewhere -1 0
			subject
				of
					light -2 0
					speech -1 0
			أجل
				of
					event
						subject
							of
								event 7 0
			إلى 0 1
			في 0 -1
			قبل
				elsewhere -2 5
				genitive 0 2
				object 0 -2
				من
					قبل -2 0
			مع 3 0
			من 2 -5
		وسط
			elsewhere 4 2
parts
	false
		false
			after -2 0
			before -1 -1
		true
			after -1 -1
			before 3 0
	true
		false
			after 0 -3
			before -2 -2
		true
			after 1 0
			before -1 -6
path
	after
		
			 2 3
			governed -4 0
			masdar
				phrase -1 0
				target 0 -3
			participle
				phrase -3 0
			verb
				nisba -1 6
				phrase 1 3
				target -2 0
		,
			 3 3
			governed 0 1
			masdar
				phrase 0 3
			noun
				phrase 1 0
			verb
				nisba 0 -1
				phrase 4 0
		,,complementizer
			 0 -3
			verb
				phrase 0 -1
		,,complementizer,verb
			event
				 0 -4
				masdar
					phrase -2 0
				verb
					phrase 1 0
		,,conjunction
			 -2 0
			masdar
				phrase 0 3
			noun
				phrase 1 0
		,,mark
			 0 -1
			verb
				phrase 0 -2
		,,relative,verb
			event
				 1 4
				governed 0 -1
				noun
					phrase 1 0
		,,verb
			event
				governed -1 0
				noun
					phrase -3 0
			light
				 0 -4
				masdar
					phrase 1 1
				noun
					phrase 0 -2
			other
				 -1 0
			other,,
				 0 6
			speech
				 0 2
		complementizer
			 -4 -2
			masdar
				phrase -1 1
			noun
				phrase 0 -1
		complementizer,verb
			light
				verb
					phrase 0 4
		conditional,verb
			event
				verb
					phrase 0 1
		conjunction
			 3 1
			governed 0 2
			masdar
				phrase 0 5
			verb
				phrase 0 2
		conjunction,verb
			event
				masdar
					phrase 0 1
				verb
					phrase 0 -1
		long
			governed -1 -2
			masdar
				phrase 0 -3
			noun
				phrase -3 1
		mark
			 4 5
			governed 0 5
			masdar
				phrase 0 3
			verb
				phrase 4 0
		mark,,
			governed 0 -2
			masdar
				phrase 0 -3
			verb
				phrase 0 2
		mark,relative,verb
			event
				 0 1
		mark,verb
			event
				 -1 0
			event,mark
				verb
					phrase 0 2
		relative
			masdar
				phrase 0 4
			noun
				phrase 3 0
		relative,,
			 2 0
			masdar
				phrase 2 0
		relative,verb
			aspect
				governed 0 6
				masdar
					phrase 0 2
			event
				 -1 4
				governed 0 -1
				masdar
					phrase 0 1
				noun
					phrase 1 4
				verb
					phrase -2 0
			event,,
				 2 0
				masdar
					phrase 4 0
			light
				 5 0
				governed -1 1
			other
				 0 1
				masdar
					phrase 2 0
			state
				masdar
					phrase 0 -1
		report
			 2 0
			masdar
				phrase 3 0
		temporal,verb
			event
				verb
					phrase 1 0
		verb
			aspect
				 -9 0
				noun
					phrase -1 0
			event
				masdar
					phrase -3 -1
				noun
					target 0 2
				verb
					phrase 0 1
			event,,
				 1 -1
				noun
					phrase 2 0
			event,complementizer
				 2 0
				governed 0 2
				noun
					phrase 0 4
			event,conjunction
				 2 0
			light
				 3 0
				noun
					phrase 1 0
				verb
					phrase 0 -2
			light,mark
				noun
					phrase 3 0
			modal
				governed 1 -2
			motion
				 0 -1
			other
				 0 5
				masdar
					phrase 1 0
				noun
					phrase 0 3
				verb
					phrase 0 2
			other,,,mark
				verb
					phrase 0 2
			speech
				 -1 0
			state
				masdar
					phrase 0 3
				verb
					phrase 0 -1
			state,,
				 0 3
				noun
					phrase 0 5
			state,complementizer
				 4 0
				masdar
					phrase 1 0
	before
		
			 2 0
			governed 3 2
			masdar
				phrase 1 0
				target 0 1
			noun
				nisba 0 2
				phrase -1 0
			participle
				phrase 3 2
			verb
				nisba 0 1
				phrase 4 0
		,
			 0 -2
			governed -2 0
			masdar
				nisba -1 1
				phrase 1 2
			noun
				phrase 2 0
			participle
				phrase 0 -1
			verb
				nisba -1 0
				phrase 0 2
		,,complementizer
			 -2 -3
			verb
				phrase -1 0
		,,complementizer,verb
			aspect
				verb
					phrase 1 0
			event
				governed -4 0
			light
				 4 0
				governed -1 0
				masdar
					phrase 0 6
		,,conjunction
			 -2 2
			governed 0 -1
			verb
				phrase -3 0
		,,conjunction,verb
			event
				governed -3 0
		,,mark
			 -3 0
		,,mark,verb
			event
				 3 0
				masdar
					phrase 1 0
		,,relative
			governed 9 0
			verb
				phrase 7 1
		,,relative,verb
			event
				 -1 0
				masdar
					phrase -5 0
			light
				 -1 0
				masdar
					phrase -2 0
		,,temporal
			verb
				phrase -1 0
		,,verb
			aspect
				 0 2
				verb
					phrase -1 3
			event
				 0 1
				governed 1 0
				masdar
					phrase 2 2
				noun
					phrase 0 1
				verb
					phrase 0 -2
			event,,
				 0 2
			event,relative
				 0 1
			light
				masdar
					phrase 0 5
			other
				governed -1 0
				masdar
					phrase 0 -2
			state
				noun
					phrase -2 0
		complementizer
			 -1 -2
			governed 2 -1
			masdar
				phrase -4 -3
			noun
				phrase 1 -3
			verb
				phrase 1 0
		complementizer,,
			verb
				phrase -2 0
		complementizer,mark
			 -5 0
			masdar
				phrase -1 0
		complementizer,verb
			aspect
				 5 0
			event
				 0 1
				noun
					phrase 0 5
			event,,
				 1 0
			event,complementizer
				 -1 0
			light
				masdar
					phrase 1 0
				noun
					phrase -1 0
		conjunction
			governed 0 -2
		long
			governed -2 0
			masdar
				nisba -1 0
				phrase 0 2
			noun
				phrase 0 3
			participle
				phrase 0 -4
			verb
				phrase -1 -1
		mark
			 4 -3
			governed 0 -2
			noun
				phrase -2 0
			participle
				phrase 2 0
		mark,,
			 -3 0
			governed -2 0
			participle
				phrase -2 0
			verb
				phrase -1 0
		mark,,,relative
			 1 0
		mark,,,verb
			event
				 0 -1
			light
				 -4 0
		mark,complementizer
			 -1 0
		mark,complementizer,verb
			event
				 -1 0
		mark,relative
			 2 0
			verb
				phrase 3 0
		mark,relative,verb
			event
				 3 0
				masdar
					phrase 1 0
		mark,verb
			event,mark
				 3 0
		relative
			governed 4 2
			noun
				phrase 5 0
			verb
				phrase 2 0
				target 0 2
		relative,verb
			aspect
				 -2 0
				noun
					phrase -1 0
			event
				 -1 1
				governed 3 3
				masdar
					phrase -2 0
				verb
					phrase 4 0
			event,,
				 3 2
				masdar
					phrase 1 0
				participle
					phrase 1 0
			event,complementizer
				verb
					phrase 0 1
			light
				governed 4 0
				masdar
					phrase 3 7
			other
				governed 2 0
		temporal
			 0 1
			masdar
				phrase 2 0
		verb
			aspect
				noun
					phrase -1 0
			event
				 3 2
				governed 1 0
				masdar
					phrase 0 -1
				noun
					phrase 0 1
					target 4 2
				verb
					phrase 2 0
			event,,
				 4 -1
				governed -3 0
				masdar
					phrase 2 0
				participle
					phrase -9 0
			event,,,complementizer
				 0 1
				verb
					phrase 0 2
			event,,,conjunction
				 2 0
			event,,,verb
				light
					 2 0
					noun
						phrase 6 0
			event,complementizer
				 1 1
			event,conjunction
				 -2 0
			event,relative
				 -3 0
				verb
					phrase -3 0
			event,verb
				light
					 0 1
					masdar
						phrase 0 1
				other
					 -1 0
			light
				 1 0
				governed -3 1
				masdar
					nisba 2 0
					phrase 0 1
				noun
					phrase 1 0
			modal
				 3 -4
				masdar
					phrase 2 0
			other
				 0 -4
				governed 0 4
				masdar
					phrase -1 0
				noun
					phrase 2 0
			other,mark
				 3 0
			speech
				 -3 0
				governed 0 -2
				masdar
					phrase -1 0
			speech,complementizer
				 2 -1
			state
				 5 0
				masdar
					nisba 1 0
					phrase 0 1
	same
		
			governed 1 0
			masdar
				nisba 0 2
				phrase 0 1
				target 0 1
			noun
				nisba 1 -3
				target 0 -4
people
	between
		after
			0 -4 0
			2 2 2
		before
			0 0 -1
			2 -2 0
		same
			0 1 0
preposition
	 1 0
		after
			noun 2 -4
			participle -6 4
			verb 2 2
		before
			masdar -1 1
			noun -1 -1
			participle 4 -3
			verb 1 0
		events/accuse/aaraba-istiya 7 0
		events/accuse/adana 3 -2
		events/accuse/adana-masul 0 -1
		events/accuse/hammala-masuliyya -2 0
		events/accuse/hujum-lafzi 0 1
		events/accuse/hukima -3 0
		events/accuse/intaqada 0 3
		events/accuse/ishtabaha -5 4
		events/accuse/istajwaba 0 2
		events/accuse/ittahama 0 4
		events/accuse/lama 7 0
		events/accuse/muhakama 0 -1
		events/accuse/naddada 3 -3
		events/accuse/sannafa-irhab 0 3
		events/accuse/shajaba 0 -4
		events/accuse/shakk 0 -4
		events/accuse/shakwa 2 0
		events/accuse/shakwa-rufiat 0 1
		events/accuse/tahqiq-fi 0 -1
		events/accuse/tahqiq-jinai 0 -1
		events/accuse/tahqiqat -1 0
		events/accuse/tuham 0 8
		events/agree/istidad 1 0
		events/agree/ittafaqa-ala 0 -1
		events/agree/ittifaq 0 -2
		events/agree/ittifaq-musamma -5 0
		events/agree/mustaidd 4 0
		events/agree/taahhada 0 -8
		events/agree/taahhud 2 0
		events/agree/waada 0 2
		events/agree/wad-masdar 3 0
		events/aid/ajra-jiraha 0 1
		events/aid/arsala-musaadat 0 -6
		events/aid/dam-maddi -3 4
		events/aid/darraba 1 0
		events/aid/ilaj-kharij -2 0
		events/aid/intashala 1 -1
		events/aid/naqala-jarha -7 4
		events/aid/qaddama-musaadat 1 -6
		events/aid/sallama-musaadat -3 0
		events/aid/talaqqa-musaadat -4 1
		events/assault/adhdhaba -2 3
		events/assault/amaliyyatuha 3 0
		events/assault/atlaqa-ghaz 2 0
		events/assault/atlaqa-nar 0 4
		events/assault/atlaqa-sarukh -2 -8
		events/assault/awda 0 2
		events/assault/dakka 0 3
		events/assault/dammara -1 5
		events/assault/darba-jawwiyya 0 3
		events/assault/fajjara-nafsah 2 -3
		events/assault/fataha-nar 1 -1
		events/assault/ghara 1 2
		events/assault/ghazw 0 -2
		events/assault/hadith-irhabi -4 -5
		events/assault/hajama 0 2
		events/assault/haraba 2 0
		events/assault/haraqa-shakhs -2 0
		events/assault/harb -2 0
		events/assault/harb-ahliyya 0 -1
		events/assault/harb-irhab 0 4
		events/assault/harrara 0 -6
		events/assault/hujum -1 2
		events/assault/hujum-jawwi 1 0
		events/assault/hujum-kimyai -2 0
		events/assault/idam -1 0
		events/assault/ightala -7 -1
		events/assault/ikhtitaf-taira 0 2
		events/assault/infajara 0 -2
		events/assault/iqtaham 1 -5
		events/assault/ishtabaka 0 -2
		events/assault/istaada-mawqi 0 -6
		events/assault/istahdafa 0 1
		events/assault/istahdafa-sarukh 0 4
		events/assault/istakhdama-kimyai 0 -2
		events/assault/istashhada -11 0
		events/assault/istihdaf 0 2
		events/assault/itada 0 -2
		events/assault/itada-jinsi 1 0
		events/assault/itida -5 1
		events/assault/jaraha 0 3
		events/assault/jarha -1 4
		events/assault/jarima-bashia -3 -3
		events/assault/kamin 0 5
		events/assault/khatafa -3 0
		events/assault/khuruq -1 0
		events/assault/majzara 0 4
		events/assault/maqtal -8 4
		events/assault/maraka 0 -3
		events/assault/masra -10 4
		events/assault/masra-noun -5 5
		events/assault/niza -2 0
		events/assault/qasafa 0 -1
		events/assault/qatala -7 2
		events/assault/qatala-did 1 0
		events/assault/qatala-tanan -1 2
		events/assault/qatla -4 1
		events/assault/saddal-hujum 0 1
		events/assault/sarukh-saqata -1 -1
		events/assault/sidam 3 0
		events/assault/sidamat 2 0
		events/assault/tabadul-nar 1 0
		events/assault/tadakhkhul-askari 0 -4
		events/assault/tafjir 0 -3
		events/assault/tarada-musallahin 0 1
		events/assault/tasadda 1 0
		events/assault/tasfiya-shakhs -2 0
		events/assault/tawaghghul 0 -5
		events/assault/udwan-nisba 2 0
		events/assault/usiba -5 7
		events/coerce/aghlaqa 0 -2
		events/coerce/aghlaqa-qanat 0 2
		events/coerce/akhla-bilquwwa -2 0
		events/coerce/ataha -1 0
		events/coerce/athara -2 0
		events/coerce/awqafa 0 1
		events/coerce/dabata -3 0
		events/coerce/dayyaqa 0 4
		events/coerce/hajaza 0 -2
		events/coerce/hasara -2 -1
		events/coerce/hazara 1 0
		events/coerce/hujum-iliktruni 0 1
		events/coerce/ihtajaza 0 5
		events/coerce/ihtajaza-safina 0 1
		events/coerce/ihtalla 1 -1
		events/coerce/ikhtaraqa-mawqi 0 1
		events/coerce/iqama-jabriyya 0 2
		events/coerce/iqtada 0 5
		events/coerce/istadaa-tahqiq 0 1
		events/coerce/istawla 2 -6
		events/coerce/itaqala -1 3
		events/coerce/itarada-safina 0 1
		events/coerce/jammada-amwal 0 10
		events/coerce/manaa 0 4
		events/coerce/mudhakkirat-tawqif 0 1
		events/coerce/naqala-sijn 0 1
		events/coerce/nuqtat-taftish 0 -1
		events/coerce/qabd -3 6
		events/coerce/qarar-man 1 0
		events/coerce/qataa-khidma 2 0
		events/coerce/rahhala-hu -1 0
		events/coerce/saytara 1 -9
		events/coerce/tawwaqa 3 0
		events/coerce/zawwara 0 -3
		events/concede/afw 0 1
		events/concede/samaha-mujaddadan 0 1
		events/consult/ajra-ittisalat 1 0
		events/consult/ijtamaa 0 -1
		events/consult/ijtima -2 -4
		events/consult/iltaqa 1 0
		events/consult/istaqbala -2 12
		events/consult/istaqbala-fi 0 2
		events/consult/istiqbal -5 10
		events/consult/ittisal-hatifi 2 0
		events/consult/ittisalat-maa 1 0
		events/consult/jalsa-barlaman -2 0
		events/consult/jalsa-mughlaqa 3 0
		events/consult/liqa 1 0
		events/consult/liqa-jamai 0 -2
		events/consult/madubat-asha 1 3
		events/consult/mubahathat 0 -5
		events/consult/mutamar -4 0
		events/consult/naqasha-maa 1 0
		events/consult/qimma 0 -1
		events/consult/sallama-risala -2 1
		events/consult/wasata 0 2
		events/consult/zara 0 1
		events/consult/ziyara-makan 1 -4
		events/consult/ziyara-maydaniyya 0 1
		events/disaster/hariq 0 -7
		events/disaster/zilzal 0 -3
		events/mobilize/intashara-jaysh 2 0
		events/mobilize/nashara-quwwat 0 -3
		events/mobilize/shakkala-milishya -3 0
		events/mobilize/taqaddama-quwwat 1 0
		events/personnel/adda-yamin 0 1
		events/personnel/adla-bi-sawt 7 0
		events/personnel/afa-min-mansib 1 1
		events/personnel/algha-mansib 0 1
		events/personnel/aqala 0 7
		events/personnel/ayyana 1 0
		events/personnel/farz -5 0
		events/personnel/faza -1 3
		events/personnel/hall 0 5
		events/personnel/hasala-aswat 3 0
		events/personnel/iadat-intikhab -2 0
		events/personnel/intakhaba -4 2
		events/personnel/intikhabat -6 2
		events/personnel/iqtira -4 -1
		events/personnel/istaqala 1 -8
		events/personnel/istifta 1 0
		events/personnel/kallafa 0 2
		events/personnel/kasaba 0 -2
		events/personnel/shakkala-hukuma 0 -1
		events/personnel/taadil-wizari 0 3
		events/personnel/tarashshaha 4 0
		events/personnel/tawalla 0 -3
		events/personnel/tuwuffiya 0 -1
		events/personnel/wafat 0 -6
		events/protest/ihtijaj -2 -1
		events/protest/intifada -8 0
		events/protest/masira -3 0
		events/protest/masira-muarrafa 3 0
		events/protest/raddada-hutafat -1 0
		events/protest/rashaqa -2 3
		events/protest/shaghab -2 0
		events/protest/takhrib -1 1
		events/protest/tazahara 0 -1
		events/protest/waqfa 2 0
		events/reject/algha 1 0
		events/reject/imtanaa 0 -3
		events/reject/insahaba-ijtima 0 1
		events/reject/istabaada -2 0
		events/reject/rafada-yield 0 -1
		events/reject/rafd 0 1
		events/reject/tajahala 0 1
		events/request/awsa 0 3
		events/request/daa-assist 0 2
		events/request/daa-baid 0 2
		events/request/daiyan 1 0
		events/request/dawa-liqa -1 0
		events/request/haththa 0 5
		events/request/nashada 0 6
		events/request/nida 0 3
		events/request/talaba 0 -4
		events/request/talaba-assist 0 2
		events/request/talaba-bi 5 0
		events/request/talaba-min 2 -1
		events/request/talaba-musaada 1 0
		events/retreat/atlaqa-sarah -6 7
		events/retreat/atlaqa-shakhs 0 5
		events/retreat/farra-musallahun 0 -3
		events/retreat/insahaba 0 -1
		events/retreat/insahaba-min-madina 0 -3
		events/retreat/khuruj-min-sijn 0 2
		events/retreat/ladha-firar 2 0
		events/retreat/sahaba-quwwat 6 0
		events/retreat/sallama-asir -2 0
		events/retreat/sallama-nafsah 0 -1
		events/sanction/aghlaqa-sifara 1 0
		events/sanction/aqaba 0 3
		events/sanction/hakama-bi -3 3
		events/sanction/hazr-asliha 1 0
		events/sanction/tarada-safir 0 1
		events/sanction/uqubat 0 1
		events/sanction/uqubat-llati 3 0
		events/support/abrama 1 -2
		events/support/abrama-ittifaq 2 0
		events/support/ayyada 0 2
		events/support/daama 0 4
		events/support/dafaa-an 1 0
		events/support/dam 2 4
		events/support/imtadaha 0 7
		events/support/rahhaba 0 -1
		events/support/sawwata-li 3 0
		events/support/tabanna 0 -1
		events/support/tawqi -1 -3
		events/support/tayid 0 -3
		events/support/thammana 0 5
		events/support/thammana-juhud 0 4
		events/support/waqqaa 0 -4
		events/support/waqqaa-ala 0 -1
		events/support/waqqaahu 3 -3
		events/threaten/haddada 0 -4
		events/threaten/lawwaha 1 0
		events/threaten/tahdidat -2 0
		same
			masdar 0 1
			noun 0 -1
	أثناء -2 0
	أمام 0 -1
	إثر 3 1
	إزاء 0 1
	إضافة
		إلى 0 5
	إلى -4 1
		after
			masdar 0 1
			noun -1 0
		before
			masdar 0 -4
			noun 1 0
		events/accuse/intaqada 2 0
		events/accuse/ittahama 0 -1
		events/accuse/tahqiqat 0 -3
		events/aid/naqala-jarha 0 -2
		events/assault/hujum 1 0
		events/assault/infajara 0 2
		events/assault/maqtal 0 -3
		events/assault/qatla 0 -2
		events/assault/usiba 0 3
		events/coerce/hasara 0 2
		events/consult/ijtima 5 0
		events/consult/mubahathat -1 0
		events/request/talaba-min 0 -1
		events/sanction/hukm-bi 2 0
		same
			masdar 0 3
		جانب 2 2
			before
				masdar -1 0
				noun 2 0
	ب -3 -1
		after
			noun -2 0
			verb -4 0
		before
			masdar 0 1
			noun 0 -2
			verb -3 0
		events/accuse/ittahama -2 -1
		events/accuse/naddada 0 10
		events/agree/iltizam 0 1
		events/agree/taahhada 0 2
		events/aid/qaddama-musaadat 0 -1
		events/assault/adhdhaba 0 1
		events/assault/ghazw 0 -1
		events/assault/istaada-mawqi 2 0
		events/assault/istahdafa-sarukh 1 0
		events/assault/qatala 1 1
		events/assault/tafjir -2 -1
		events/coerce/ataha 0 3
		events/coerce/hasara 0 -6
		events/coerce/itaqala 0 -2
		events/consult/ijtamaa 3 0
		events/consult/jalsa-barlaman -1 0
		events/consult/liqa 3 0
		events/consult/mubahathat 1 0
		events/disaster/isdama 0 1
		events/personnel/shakkala-hukuma 0 -3
		events/request/daa 4 0
		events/request/talaba-bi 0 -3
		events/request/talaba-yield 0 -1
		events/support/ashada 0 12
		events/support/iitarafa-bi-dawla 0 4
		events/support/rahhaba 0 10
		events/support/tarhib 0 2
		events/support/waqqaa 1 0
		events/threaten/tawaada 0 2
		same
			masdar -2 5
			noun 2 0
	باتجاه 0 1
	بالإضافة
		إلى 0 4
	بحضور
		after
			masdar -2 0
	بحق 0 4
		before
			masdar 0 1
		events/accuse/ittahama 0 1
	برئاسة -2 -3
	برصاص 3 0
		after
			masdar 2 0
	بسبب 3 0
	بشأن
		before
			masdar 3 0
	بعد 1 -2
		same
			masdar 1 0
	بقيادة -2 -2
	بمشاركة 3 0
		after
			noun 2 0
	بين 2 -1
		after
			masdar -1 0
			noun 2 0
		before
			masdar 1 0
			noun 1 0
		events/assault/harb 2 0
		events/assault/qatla -2 1
		events/consult/mubahathat-ghayr-mubashira 4 0
		events/consult/tawassata 0 2
		events/consult/wasata 0 7
		events/consult/ziyara -3 0
		events/support/tawqi 3 0
		same
			noun 0 -2
	جراء 1 0
	حول 0 3
		before
			masdar 2 0
			noun 0 3
		same
			masdar 0 2
	خارج -1 0
	داخل -3 0
		events/assault/infajara 0 1
	رغم 1 0
		same
			masdar 3 0
	سوى 0 1
	ضد -2 4
		after
			noun -3 4
		events/accuse/ittahama 0 2
		events/assault/amaliyya-didd 0 1
		events/assault/harb 0 2
		events/assault/hujum 0 2
		events/assault/maraka 9 -4
	عبر 0 -3
		before
			masdar -2 0
			participle 9 0
	على -5 4
		after
			masdar -1 3
			noun -2 2
			verb 0 2
		before
			masdar -2 3
			noun 0 -2
			participle 0 1
			verb 3 -2
		events/accuse/ahala-qada 0 5
		events/accuse/ittahama 3 0
		events/accuse/tahqiqat -1 0
		events/agree/wafaqa 0 8
		events/assault/amaliyya-irhabiyya 3 0
		events/assault/atlaqa-nar 0 1
		events/assault/atlaqa-sarukh 0 11
		events/assault/fataha-nar 0 2
		events/assault/ghara 0 -2
		events/assault/harb-nisba 0 2
		events/assault/hujum 0 1
		events/assault/itada 0 2
		events/assault/itida 0 1
		events/assault/tafjir 0 -4
		events/coerce/hasara 0 1
		events/coerce/hujum-iliktruni 0 2
		events/coerce/istawla 0 4
		events/sanction/uqubat-llati 0 1
		events/threaten/tawaada 0 1
		same
			masdar 0 -2
		أيدي 14 0
			after
				masdar 4 0
				verb 1 0
		متن
			after
				masdar 0 1
		يد 7 0
			after
				masdar 1 0
	عن -2 0
		after
			masdar 0 1
			verb 0 -1
		before
			masdar 4 -1
			noun -5 0
			verb -1 7
		events/assault/itida 1 0
		events/assault/maqtal 0 -1
		events/assault/qatla 0 1
		events/assault/tafjir 0 -1
		events/assault/usiba 0 4
		events/request/daa 1 0
		events/retreat/afraja 0 3
		events/support/dafaa-an 0 2
		same
			masdar 1 0
	في -6 -6
		after
			masdar 1 -1
			noun -2 0
			verb -1 0
		before
			masdar -1 0
			noun 1 -4
		events/accuse/shakk 0 5
		events/accuse/tahqiqat 0 3
		events/assault/adrama 0 3
		events/assault/fajjara-nafsah 0 4
		events/assault/ghazw 0 7
		events/assault/harb -2 0
		events/assault/hujum 1 0
		events/assault/infajara 0 1
		events/assault/maqtal 0 1
		events/assault/qasafa 0 -2
		events/assault/qatala 7 -3
		events/assault/qatla 0 1
		events/assault/tafjir -1 -3
		events/coerce/awqafa 0 5
		events/coerce/saytara 0 1
		events/coerce/suqut-bi-yad 7 0
		events/consult/mubahathat -2 0
		events/consult/mutamar 1 0
		events/cooperate/taawana 1 0
		events/disaster/fayadan 0 1
		events/disaster/hariq 0 4
		events/request/talaba-bi 0 -1
		events/support/dam-dawla 0 1
	قبل
		before
			masdar -1 6
	قرب -2 0
	ك 2 -8
		before
			masdar 1 0
	ل -4 0
		after
			masdar -5 4
			noun 0 4
			verb -4 -1
		before
			masdar 1 -2
			noun 0 1
			participle -1 0
			verb 0 -4
		events/accuse/intaqada 0 2
		events/accuse/ittahama 0 2
		events/accuse/naddada 0 -4
		events/accuse/tahqiqat 0 -4
		events/accuse/tuhma 0 1
		events/agree/ittifaq -2 0
		events/agree/taahhada 0 6
		events/aid/dam-maddi 0 1
		events/aid/qaddama-musaadat 0 10
		events/assault/amaliyya-askariyya 2 0
		events/assault/darba-askariyya 0 3
		events/assault/ghara 0 2
		events/assault/hajama 0 7
		events/assault/hujum 0 5
		events/assault/hujum-intihari 0 2
		events/assault/ijtiyah 0 1
		events/assault/infajara 0 -3
		events/assault/ishtabaka 0 -3
		events/assault/istahdafa 0 1
		events/assault/istihdaf 0 3
		events/assault/itida 2 -1
		events/assault/khatafa 0 -4
		events/assault/maqtal 0 -6
		events/assault/qasafa 0 2
		events/assault/qasf-jawwi 0 1
		events/assault/saddal-hujum 2 0
		events/coerce/hasara 3 0
		events/coerce/saytara 3 0
		events/consult/bahth-masdar -1 0
		events/consult/liqa -3 0
		events/consult/mubahathat 1 0
		events/consult/mutamar -1 0
		events/consult/ziyara 4 6
		events/consult/ziyara-makan 0 12
		events/personnel/faza 1 0
		events/personnel/intakhaba 0 -7
		events/personnel/tarashshaha 0 -1
		events/personnel/tayin 2 -1
		events/reject/algha 0 4
		events/reject/rafada-yield 0 3
		events/request/dawa 0 -1
		events/request/dawa-liqa 0 -2
		events/request/mutalaba 0 3
		events/request/talab 0 2
		events/request/talaba-yield 0 5
		events/retreat/istaslama 0 4
		events/retreat/sallama-nafsah 0 1
		events/support/ashada 0 -1
		events/support/dam 2 0
		events/support/hanna 0 4
		events/support/shakara 0 4
		events/support/tawqi 2 0
		events/support/tayid 0 -3
		events/threaten/tawaada 0 -3
		same
			masdar -1 0
			noun 8 3
	لدى 0 -1
	مثل 1 0
		after
			verb 1 0
	مع 1 1
		after
			noun 1 0
			verb 4 0
		before
			noun -1 0
		events/accuse/naddada 2 0
		events/accuse/tahqiqat 2 0
		events/agree/istidad 0 7
		events/agree/istidad-muaalan -1 6
		events/agree/ittafaqa 1 0
		events/agree/ittifaq 4 0
		events/agree/ittifaq-musamma 0 -1
		events/agree/mustaidd 0 4
		events/agree/taahhada 0 1
		events/assault/ishtabaka 1 0
		events/consult/hiwar 2 0
		events/consult/iltaqa -2 0
		events/consult/liqa 1 0
		events/consult/mubahathat 2 0
		events/consult/zara -4 0
		events/consult/ziyara -1 0
		events/reject/rafada -1 0
		events/support/abrama 4 0
		events/support/waqqaa 9 0
	مقابل 2 0
	من
		after
			masdar 0 -1
			noun 3 2
		before
			masdar -1 0
			verb 0 3
		events/accuse/muhakama 0 1
		events/assault/amaliyya-askariyya 0 1
		events/assault/atlaqa-nar 0 -2
		events/assault/dammara 2 0
		events/assault/hajama 2 0
		events/assault/harrara 0 2
		events/assault/harrara-min 0 3
		events/assault/ightala 0 -1
		events/assault/istaada-mawqi 0 3
		events/assault/istihdaf 4 0
		events/assault/khatafa 0 6
		events/assault/maqtal -4 0
		events/assault/qatla -1 2
		events/assault/tafjir 0 3
		events/consult/ijtima -2 0
		events/consult/qimma -1 0
		events/consult/wasala-wafd 1 0
		events/personnel/insahaba-barlaman 0 2
		events/reject/rafd -2 0
		events/request/awsa 0 -1
		events/request/daa 0 -2
		events/request/talab 4 -2
		events/request/talaba-min -4 8
		events/request/talaba-musaada 0 2
		events/sanction/hukm-qadai 1 0
		أجل -2 0
		بين -3 0
			same
				noun 0 -1
		جانب 4 0
		طرف
			after
				masdar 3 0
		قبل 8 0
			after
				masdar 2 0
				verb -1 10
			events/assault/hujum 7 0
			events/assault/istihdaf 2 0
	منذ 0 -1
		before
			noun 3 0
	وراء 0 -1
	وسط -1 0
prepositions
	
		after
			 1 2
			أثناء -4 0
			إلى 2 2
			ب 0 3
			بالإضافة
				إلى 0 4
			بسبب 2 -2
			بعد 2 3
			بين 4 1
			جراء 5 -1
			رغم 0 -2
			عبر 0 -1
			عشية -1 0
			عقب 0 -1
			عن -3 2
			في -2 0
			ل -1 -2
			لدى 0 3
			مع 2 0
			من 0 -4
				بين 0 3
				خلال -1 0
			منذ 0 -2
			نتيجة 1 -1
		before
			 2 0
			أثناء 0 2
			أمام -3 0
			إلى 1 -1
			ب 5 0
			بسبب 0 2
			بعد -1 4
			حتى 0 1
			حول -3 0
			خلال 2 2
			رغم -1 0
			عبر 1 0
			عقب 1 0
			على -2 0
				الرغم
					من -1 0
				خلفية -1 0
			عن 4 -7
			في 3 1
				ظل -1 0
			ل 0 3
			مع -5 -4
			من -3 1
				أجل 2 0
				خلال 5 0
			منذ -5 -1
			نتيجة 0 4
			وراء 5 0
	أثناء
		after
			 0 5
	أمام
		before
			 -1 0
	إثر
		same
			إثر 1 0
	إضافة
		إلى
			before
				 2 0
	إلى
		after
			 -6 0
			في 0 -1
		before
			 1 0
			ب 2 2
			بعد 0 -2
			ل -1 0
		same
			إلى -1 1
		جانب
			after
				 0 2
	ب
		after
			 1 -1
			خلال -2 0
			ل 0 -1
			من -1 2
		before
			 -2 1
			إلى 0 1
			في 7 -2
			ل -2 0
		same
			ب 0 1
	بالإضافة
		إلى
			before
				 0 4
	بشأن
		same
			بشأن 0 2
	بعد
		after
			 0 -1
		before
			 0 -2
			ب 1 0
			في 0 1
		same
			بعد 0 2
	بين
		after
			 0 2
			ل 2 0
			من 4 0
		before
			في 0 4
			ل 1 0
		same
			بين 0 -1
	حول
		before
			 -4 0
	خلال
		after
			 1 0
	داخل
		before
			 -1 0
	رغم
		same
			رغم 3 0
	ضد
		after
			ب 0 1
			على 0 2
		before
			 -1 2
			ب 1 0
	عبر
		before
			 6 0
			عن 6 0
	على
		after
			 -7 -1
			ب 0 1
			خلال 5 0
			على 0 1
			ل 0 3
			من 0 -2
			منذ 0 -2
		before
			 -1 1
			بعد 4 -1
			ل 1 -1
		same
			على 0 -1
		أيدي
			after
				 4 0
		يد
			after
				 1 0
	عن
		after
			 0 2
			ل 0 -1
			من 0 1
		before
			 0 -1
			جراء 0 1
			في 1 0
			ل 4 0
	في
		after
			 1 0
			ب -1 0
			عن 0 -2
			في -4 -4
			من 0 1
		before
			 -5 0
			عن 1 0
			في 0 1
			ل 2 0
		same
			في 2 3
	ل
		after
			 -2 1
			خلال -1 -3
			عن 0 1
			في 0 -2
			قبل 0 -1
			ل 2 0
			مع 0 7
			من -1 0
		before
			خلال -3 0
			على 0 1
			في 2 0
			ل 6 0
		same
			ل 0 4
	مع
		after
			 2 0
			ب 0 -2
			بعد 3 0
			خلال 3 0
			في 3 0
			من -1 0
		before
			ب 0 3
	من
		after
			 1 2
			إلى -6 0
			ب 0 -4
			بعد -1 6
			على 0 -1
			عن -4 0
			من 0 1
		before
			 0 -3
			ب 5 -1
			خلال 1 0
			على 0 3
			في 4 1
		same
			من 2 0
		بين
			same
				من
					بين 0 -1
		قبل
			after
				 8 0
			before
				 0 -1
	منذ
		before
			 2 0
quantity
	false 0 -3
		AID 3 0
		ASSAULT 0 -1
		COERCE 1 0
		CONSULT 0 1
		DISASTER -8 -5
		MOBILIZE 0 -1
		PERSONNEL -2 0
		PROTEST -6 0
		REQUEST -2 1
		RETREAT 4 -6
		SUPPORT -2 0
	true 0 2
		ACCUSE -2 6
		AID -1 0
		ASSAULT -4 2
		COERCE -6 1
		CONSULT 1 -4
		DISASTER 0 6
		PERSONNEL 6 0
		PROTEST 5 0
		REQUEST 5 -4
		SANCTION -1 1
		SUPPORT 5 -3
rank
	after
		0 2 2
			ACCUSE -4 0
			AGREE 1 0
			AID 0 1
			ASSAULT 1 0
			COERCE 0 2
			CONSULT 2 -3
			COOPERATE 0 -1
			MOBILIZE 5 0
			PERSONNEL -3 0
			REJECT 0 1
			REQUEST -3 -1
			RETREAT 5 1
			SANCTION 3 3
			SUPPORT 0 5
			THREATEN 3 -1
			events/accuse/aaraba-istiya 0 5
			events/accuse/adana -1 -2
			events/accuse/hammala-masuliyya -3 4
			events/accuse/hujum-lafzi 0 3
			events/accuse/intaqada 2 0
			events/accuse/istada-safir 0 6
			events/accuse/istajwaba 3 -2
			events/accuse/ittahama 2 -2
			events/accuse/mathala-amam 4 0
			events/accuse/muhakama 0 -1
			events/accuse/naddada 0 -2
			events/accuse/shakwa 0 2
			events/accuse/tahqiq-fi 2 0
			events/accuse/tuhma 0 -8
			events/agree/istidad-muaalan -4 3
			events/agree/ittafaqa 0 -2
			events/agree/ittifaq 0 -5
			events/agree/ittifaq-muhaddad 0 -3
			events/agree/mustaidd 0 4
			events/agree/taahhada -3 0
			events/agree/wafaqa 0 2
			events/aid/arsala-musaadat 0 -1
			events/aid/darraba 0 3
			events/aid/naqala-jarha 0 -2
			events/aid/qaddama-musaadat 0 -1
			events/aid/talaqqa-musaadat 3 -6
			events/assault/adrama 0 1
			events/assault/amaliyya-askariyya 0 -3
			events/assault/amaliyya-irhabiyya 0 3
			events/assault/asara -3 6
			events/assault/atlaqa-nar 2 -2
			events/assault/atlaqa-sarukh -1 -1
			events/assault/dahasa 1 0
			events/assault/dammara -2 2
			events/assault/ghara 6 -1
			events/assault/ghazw 3 0
			events/assault/hadama 0 3
			events/assault/hajama 1 4
			events/assault/haraqa-mabna 0 3
			events/assault/harb-ahliyya -6 0
			events/assault/harrara -1 -2
			events/assault/hujum 3 0
			events/assault/hujum-intihari -4 0
			events/assault/idam 0 -2
			events/assault/ightala 0 -6
			events/assault/ijtiyah 3 0
			events/assault/ikhtitaf-taira 0 5
			events/assault/infajara 3 1
			events/assault/iqtaham 0 -2
			events/assault/ishtabaka 0 -6
			events/assault/istaada-mawqi 0 -10
			events/assault/istahdafa-sarukh 0 1
			events/assault/istakhdama-kimyai 0 -4
			events/assault/istashhada -1 0
			events/assault/istihdaf 0 5
			events/assault/itida 3 -4
			events/assault/jaraha 0 3
			events/assault/jarha -2 0
			events/assault/kabbada 0 7
			events/assault/maqtal -3 5
			events/assault/maraka 0 -7
			events/assault/masra-noun 0 5
			events/assault/muwajahat 0 -2
			events/assault/naffadha-idam 0 1
			events/assault/qasafa 5 0
			events/assault/qasf-jawwi 7 -7
			events/assault/qasf-madfai 0 -4
			events/assault/qatala -1 0
			events/assault/qatla -3 1
			events/assault/saddal-hujum 3 2
			events/assault/sarukh-saqata -3 -5
			events/assault/tabadul-nar 0 -1
			events/assault/tafjir -1 0
			events/assault/tafjir-intihari -3 0
			events/assault/tarada-min 0 4
			events/assault/tarada-musallahin -6 7
			events/assault/tasfiya-shakhs 0 -1
			events/assault/tawaghghul 0 1
			events/assault/usiba -2 -1
			events/coerce/dahama 0 -1
			events/coerce/fakkaka-khaliyya 0 4
			events/coerce/fattasha 0 -2
			events/coerce/hasara 1 0
			events/coerce/hujum-iliktruni 0 4
			events/coerce/ihtajaza-juthath 0 6
			events/coerce/ihtajaza-safina 1 0
			events/coerce/ikhtaraqa-mawqi -2 3
			events/coerce/iqtaham-amn 3 -2
			events/coerce/istawla 3 0
			events/coerce/itaqala 0 2
			events/coerce/manaa -5 0
			events/coerce/mudhakkirat-tawqif 4 0
			events/coerce/naqala-sijn 0 2
			events/coerce/qabada 0 3
			events/coerce/saytara 4 -6
			events/coerce/tawwaqa 0 9
			events/concede/shataba-qaima 0 10
			events/consult/bahth-masdar -6 0
			events/consult/hiwar 2 0
			events/consult/ijtima -2 -3
			events/consult/ittisalat-maa 0 2
			events/consult/jalsa-multi 2 0
			events/consult/jawla -1 0
			events/consult/liqa -1 0
			events/consult/madubat-asha 2 0
			events/consult/mubahathat 0 -3
			events/consult/mufawadat -3 -1
			events/consult/mutamar -1 0
			events/consult/naqasha-maa 2 0
			events/consult/qimma -3 -1
			events/consult/tawassata 0 2
			events/consult/zara -7 0
			events/consult/ziyara 0 6
			events/consult/ziyara-makan 2 -6
			events/disaster/hariq 0 11
			events/disaster/uasar 0 -1
			events/mobilize/arsala-quwwat -2 -1
			events/mobilize/halat-istinfar 3 0
			events/mobilize/hallaqa 5 0
			events/mobilize/nashara-quwwat -1 0
			events/mobilize/tajriba-nawawiyya -2 0
			events/mobilize/wusul-taazizat 3 0
			events/personnel/afa-min-mansib 0 1
			events/personnel/ayyana 3 0
			events/personnel/faza 0 -3
			events/personnel/hall 0 4
			events/personnel/intakhaba -3 0
			events/personnel/manaha-thiqa 0 1
			events/personnel/samma-mansib 1 0
			events/personnel/shakkala-hukuma -1 0
			events/personnel/suqut-nizam 0 3
			events/personnel/taadil-wizari 0 4
			events/personnel/tarashshaha -1 0
			events/personnel/tayin -2 -1
			events/personnel/tuwuffiya -2 0
			events/protest/adraba 1 0
			events/protest/ihtijaj 1 0
			events/protest/muzahara -3 0
			events/protest/rashaqa 0 1
			events/protest/shaghab -3 0
			events/protest/takhrib 0 2
			events/reject/aarada -4 0
			events/request/amara 0 -2
			events/request/daiyan 0 3
			events/request/dawa -5 1
			events/request/dawa-liqa 1 -1
			events/request/mutalaba -3 0
			events/request/talab 10 -5
			events/request/talaba-min 0 1
			events/request/talaba-musaada 0 2
			events/retreat/afraja 0 1
			events/retreat/atlaqa-sarah -2 0
			events/retreat/atlaqa-shakhs 0 5
			events/retreat/farra-musallahun 7 -5
			events/retreat/insahaba 1 0
			events/retreat/insahaba-min-madina 2 -4
			events/retreat/sallama-nafsah 0 5
			events/sanction/hukm-qadai 0 -1
			events/sanction/istada-safirah 0 2
			events/sanction/uqubat-llati 2 0
			events/support/ayyada 0 -2
			events/support/bayaa-tanzim 0 3
			events/support/daama-qadiyya 0 -1
			events/support/dam -4 3
			events/support/fataha-sifara 0 -1
			events/support/hanna -2 0
			events/support/nawwaha 0 3
			events/support/shakara 0 3
			events/support/tabanna 0 -2
			events/support/taqdirahu 0 2
			events/support/tarhib 1 -3
			events/support/tawqi 6 -5
			events/support/thammana 0 4
			events/support/thammana-juhud 0 1
			events/support/wafaqa-barlaman 0 -1
			events/support/waqqaa 0 -1
			events/threaten/taahhada-intiqam 0 2
			masdar 3 1
			noun 1 -1
			participle -4 2
			verb 1 3
		1 -2 0
			ACCUSE -3 1
			AGREE 0 5
			AID 2 -1
			ASSAULT 0 -1
			COERCE -2 0
			CONSULT 1 0
			MOBILIZE -4 0
			PERSONNEL 0 -2
			PROTEST 2 2
			REJECT -4 3
			REQUEST -5 0
			SANCTION 1 -1
			SUPPORT 0 3
			THREATEN -3 2
			events/accuse/adana 0 1
			events/accuse/ahala-qada 0 1
			events/accuse/intaqada 2 0
			events/accuse/istajwaba 0 1
			events/accuse/istimaa-mahkama 0 -1
			events/accuse/muhakama -1 0
			events/accuse/naddada 0 1
			events/accuse/tahqiqat -2 -1
			events/agree/iltizam -1 0
			events/agree/ittafaqa-ala 3 0
			events/agree/ittifaq 2 0
			events/agree/muwafaqa 0 -2
			events/agree/taahhada -3 0
			events/aid/qaddama-musaadat 0 2
			events/aid/talaqqa-musaadat 3 -3
			events/assault/alqa-qunbula 0 1
			events/assault/amaliyya-askariyya 0 3
			events/assault/awda 0 1
			events/assault/dammara -2 0
			events/assault/darba-askariyya 0 2
			events/assault/harb-nisba 0 2
			events/assault/idam 0 -1
			events/assault/ijtiyah 0 2
			events/assault/ishtabaka 7 0
			events/assault/istaada-mawqi 0 2
			events/assault/itida 0 2
			events/assault/maqtal 0 -6
			events/assault/masra 0 -3
			events/assault/muwajahat 3 -1
			events/assault/qada-ala 0 1
			events/assault/qasafa -1 1
			events/assault/qasf-madfai 1 0
			events/assault/qatala 0 -1
			events/assault/sidam 5 0
			events/assault/tafjir -2 0
			events/assault/usiba 2 -6
			events/coerce/awqafa 0 1
			events/coerce/dahama 0 -1
			events/coerce/hasara 1 0
			events/coerce/hujum-iliktruni 1 0
			events/coerce/iqtaham-amn 0 2
			events/coerce/istawla 0 4
			events/coerce/itaqala -2 0
			events/coerce/nahaba 0 2
			events/coerce/saytara 2 0
			events/consult/bahatha-maa 1 0
			events/consult/hiwar 1 0
			events/consult/ijtima 0 -3
			events/consult/iltaqa -2 0
			events/consult/istaqbala -2 0
			events/consult/liqa 3 0
			events/consult/mubahathat 4 0
			events/consult/naqasha-maa 2 0
			events/consult/zara -1 0
			events/consult/ziyara -5 -1
			events/consult/ziyara-makan -1 4
			events/disaster/fayadan 0 4
			events/personnel/intikhabat -2 0
			events/personnel/tarashshaha 2 0
			events/personnel/tayin -1 2
			events/reject/algha 0 3
			events/reject/rafada -2 0
			events/reject/rafd 0 -1
			events/request/amara 0 2
			events/request/daa 2 0
			events/request/daa-fulan 0 -2
			events/request/daa-liqa 0 2
			events/request/dawa 1 -4
			events/request/nashada 0 3
			events/request/talaba-bi -1 0
			events/request/talaba-min -2 0
			events/request/talaba-yield 0 -1
			events/retreat/farra-musallahun 4 0
			events/sanction/hukm-qadai 0 1
			events/support/daama-qadiyya 0 1
			events/support/dafaa-an 0 4
			events/support/tadamana 0 1
			events/support/tawqi 3 0
			events/support/tayid 0 -1
			events/support/waqqaa 1 0
			events/threaten/haddada-quwwa 0 1
			noun 0 1
			verb -1 0
		2 -5 -2
			ACCUSE 0 -1
			AID 0 1
			ASSAULT 0 1
			COERCE -7 -3
			CONSULT 1 0
			REQUEST -3 0
			SANCTION 0 -7
			SUPPORT 2 0
			events/accuse/adana-masul 3 0
			events/accuse/intaqada 0 -2
			events/accuse/ittahama -1 0
			events/agree/iltizam 0 1
			events/agree/taahhada 0 1
			events/assault/amaliyya-askariyya 0 3
			events/assault/atlaqa-nar 0 -1
			events/assault/atlaqa-sarukh 0 5
			events/assault/ghara 0 -1
			events/assault/ishtabaka 0 -2
			events/assault/istahdafa-sarukh 2 0
			events/assault/jarha 0 1
			events/assault/muwajahat 1 0
			events/assault/tafjir 3 0
			events/assault/usiba 0 1
			events/coerce/saytara 0 2
			events/consult/ijtima 2 0
			events/consult/iltaqa 7 0
			events/consult/liqa -1 0
			events/consult/qimma 2 0
			events/consult/wasala-wafd 1 0
			events/consult/ziyara -3 0
			events/consult/ziyara-makan -3 0
			events/personnel/intakhaba 0 -2
			events/protest/tazahara 0 3
			events/reject/rafada 0 -3
			events/request/daa 0 2
			events/request/dawa 1 0
			events/request/talaba-min 0 -2
			events/support/tadamana 2 0
			noun 0 -1
			verb -2 0
		3 -6 -1
			ACCUSE -2 0
			AGREE 0 -4
			AID 0 -4
			ASSAULT 1 0
			COERCE -1 0
			CONSULT 4 2
			PERSONNEL 1 -2
			REQUEST -3 4
			SANCTION -1 0
			SUPPORT 0 -4
			events/accuse/ittahama 0 -4
			events/agree/ittifaq-muhaddad 4 0
			events/agree/taahhud 1 0
			events/assault/atlaqa-nar 0 1
			events/assault/ghara 0 -1
			events/assault/hadith-irhabi 0 1
			events/assault/ishtabaka 2 -1
			events/assault/istaada-mawqi 0 5
			events/assault/khatafa 0 2
			events/assault/maqtal 2 1
			events/assault/maraka 8 0
			events/assault/usiba 0 -2
			events/coerce/istadaa-tahqiq 0 3
			events/coerce/qabd 0 1
			events/coerce/saytara 0 1
			events/consult/ijtamaa 7 0
			events/consult/iltaqa 0 2
			events/consult/liqa-jamai 2 0
			events/consult/mubahathat 3 0
			events/consult/zara 0 5
			events/consult/ziyara-makan -4 0
			events/personnel/taadil-wizari 0 1
			events/request/daa-assist 0 1
			events/request/daa-baid 0 1
			events/request/nashada 0 -1
			events/sanction/hukm-qadai 0 4
			events/support/ashada 0 3
			events/support/waqqaa 2 0
			masdar -1 1
			participle 0 -2
			verb -1 -2
	before
		0 1 0
			ACCUSE 0 3
			AGREE 0 -1
			AID 2 1
			ASSAULT -1 0
			CONCEDE 9 0
			CONSULT -3 0
			COOPERATE 1 0
			DISASTER -1 1
			MOBILIZE 3 -3
			PERSONNEL 0 2
			PROTEST 0 -3
			REJECT 1 -1
			REQUEST 0 2
			RETREAT 1 0
			SANCTION 0 1
			SUPPORT 0 1
			THREATEN -2 0
			events/accuse/adana -2 -1
			events/accuse/hammala-masuliyya -1 0
			events/accuse/intaqada 1 0
			events/accuse/ishtabaha -4 3
			events/accuse/istankara 0 -4
			events/accuse/ittahama -1 4
			events/accuse/lama 4 0
			events/accuse/mathala-amam 0 3
			events/accuse/muhakama -1 0
			events/accuse/naddada 0 -2
			events/accuse/shakk 4 -1
			events/accuse/tahqiq-fi 2 -3
			events/accuse/tuham -1 2
			events/accuse/tuham-bi 0 3
			events/accuse/tuhma -3 6
			events/agree/istidad-muaalan 0 3
			events/agree/mustaidd 9 0
			events/agree/muwafaqa 0 1
			events/agree/wafaqa 3 0
			events/aid/alaja 2 0
			events/aid/dam-maddi 1 0
			events/aid/naqala-jarha 0 6
			events/aid/qaddama-musaadat 0 -3
			events/aid/talaqqa-musaadat -10 9
			events/assault/adhdhaba 0 3
			events/assault/al-hadith 0 2
			events/assault/amaliyya-askariyya 0 -3
			events/assault/amaliyya-didd 3 0
			events/assault/atlaqa-ghaz 1 0
			events/assault/atlaqa-nar 0 1
			events/assault/atlaqa-sarukh 3 0
			events/assault/dammara 0 1
			events/assault/darba-jawwiyya 7 0
			events/assault/fajjara-nafsah 4 0
			events/assault/ghazw 4 0
			events/assault/harb 3 -3
			events/assault/harb-nisba -1 0
			events/assault/hujum 0 2
			events/assault/hujum-jawwi 0 3
			events/assault/hujum-musallah 0 1
			events/assault/ightasaba 0 5
			events/assault/ihtajaza-rahain 3 0
			events/assault/infajara -1 0
			events/assault/iqtaham 3 0
			events/assault/ishtabaka -6 -2
			events/assault/istaada-mawqi 0 -2
			events/assault/istashhada -3 2
			events/assault/istihdaf 2 0
			events/assault/itida 0 -4
			events/assault/jaraha 0 2
			events/assault/jarima-bashia -1 0
			events/assault/khatafa -1 1
			events/assault/majzara 0 -1
			events/assault/maqtal -8 0
			events/assault/masra -3 5
			events/assault/qasafa 3 0
			events/assault/qatala 2 -2
			events/assault/qatala-tanan -1 4
			events/assault/qatla -3 2
			events/assault/tafjir -2 -1
			events/assault/tafjir-intihari -3 0
			events/assault/tasadda 3 0
			events/assault/tasfiya-shakhs -2 0
			events/assault/tawaghghul 1 0
			events/assault/usiba -5 5
			events/assault/zaraa-lughm 4 0
			events/coerce/akhla-bilquwwa 0 1
			events/coerce/fakkaka-khaliyya 2 0
			events/coerce/hasara -1 3
			events/coerce/hujum-iliktruni 0 3
			events/coerce/ijraat-istithnaiyya 1 0
			events/coerce/inqilab 2 0
			events/coerce/iqama-jabriyya 0 3
			events/coerce/istawla 1 -8
			events/coerce/itaqala -1 2
			events/coerce/manaa 1 0
			events/coerce/mudhakkirat-tawqif 1 0
			events/coerce/qabada 0 -2
			events/coerce/qabd -3 0
			events/coerce/saytara -1 0
			events/concede/tarajaa-an 1 0
			events/consult/bahatha-mawdu 4 0
			events/consult/ijtima -2 0
			events/consult/istiqbal 0 3
			events/consult/ittisalat-maa 3 0
			events/consult/jalsa-barlaman -1 0
			events/consult/jalsa-mughlaqa 1 0
			events/consult/jawla 2 0
			events/consult/liqa-jamai -2 0
			events/consult/mubahathat-ghayr-mubashira -3 0
			events/consult/naqasha-maa -1 0
			events/consult/qimma -5 0
			events/consult/tafawud 2 0
			events/consult/tashawara 1 0
			events/consult/ziyara 1 7
			events/consult/ziyara-maydaniyya 1 0
			events/disaster/hadith-sayr 0 3
			events/mobilize/nashara-quwwat 2 0
			events/mobilize/tajriba-nawawiyya 5 0
			events/mobilize/taqaddama-quwwat 1 0
			events/mobilize/wusul-taazizat -1 0
			events/personnel/aqala 0 1
			events/personnel/faza -2 4
			events/personnel/hall 2 0
			events/personnel/hasala-aswat -4 0
			events/personnel/intakhaba 0 6
			events/personnel/intikhabat 2 -7
			events/personnel/iqtira -2 0
			events/personnel/istaqala 0 -2
			events/personnel/kasaba -2 0
			events/personnel/tawalla 0 4
			events/protest/ihtijaj -1 -1
			events/protest/muzahara -6 0
			events/protest/takhrib -2 0
			events/reject/rafada-liqa 7 0
			events/reject/rafada-yield 1 0
			events/request/daa 0 -3
			events/request/daa-liqa -3 0
			events/request/dawa -9 0
			events/request/dawa-yield 1 0
			events/request/haththa 0 -2
			events/request/nashada 3 0
			events/request/talab 0 2
			events/request/talaba-bi -2 0
			events/request/talaba-min 6 0
			events/request/talaba-musaada 1 0
			events/request/talaba-yield -1 0
			events/retreat/atlaqa-sarah 4 6
			events/retreat/istaslama 4 0
			events/sanction/al-uqubat -4 0
			events/sanction/hukm-bi 3 0
			events/sanction/hukm-qadai -2 0
			events/sanction/uqubat 2 0
			events/support/ashada 0 -2
			events/support/ayyada -3 3
			events/support/dam 6 0
			events/support/dam-dawla 0 -1
			events/support/hanna 0 2
			events/support/tarhib 0 6
			events/support/tawqi -4 0
			events/support/tayid -1 9
			events/support/waqqaa 1 0
			events/support/waqqaa-ala -1 0
			masdar 1 0
			noun 0 -1
			participle -3 1
			verb 1 0
		1 0 -1
			ACCUSE 1 2
			AGREE -2 -2
			AID -1 0
			ASSAULT -1 0
			COERCE 3 2
			CONCEDE -2 1
			CONSULT -1 0
			MOBILIZE 2 0
			PROTEST 3 0
			REJECT 1 0
			REQUEST 0 3
			RETREAT 0 -2
			SANCTION -1 1
			SUPPORT -1 -3
			events/accuse/aaraba-istiya 2 0
			events/accuse/intaqada 0 -1
			events/accuse/ishtabaha -2 0
			events/accuse/ittahama 0 4
			events/accuse/muhakama 0 2
			events/accuse/naddada 0 -4
			events/accuse/tahqiq-fi 1 0
			events/accuse/tahqiq-jinai 1 0
			events/accuse/tahqiqat 0 1
			events/accuse/tuham 0 1
			events/accuse/tuhma 0 7
			events/agree/istidad-muaalan 3 0
			events/aid/naqala-jarha -1 0
			events/aid/qaddama-musaadat 1 0
			events/aid/talaqqa-musaadat -4 2
			events/assault/amaliyya-askariyya -1 0
			events/assault/amaliyya-intihariyya 1 0
			events/assault/atlaqa-nar -2 5
			events/assault/ghazw -1 0
			events/assault/hajama 0 -1
			events/assault/harrara 1 0
			events/assault/hujum 1 -1
			events/assault/infajara 0 -1
			events/assault/iqtaham -3 0
			events/assault/istaada-mawqi 2 0
			events/assault/itida 0 2
			events/assault/kamin 0 5
			events/assault/khatafa 1 0
			events/assault/maraka 2 0
			events/assault/masra 0 4
			events/assault/muwajahat -2 0
			events/assault/qatala 3 0
			events/assault/qatla -1 0
			events/assault/tafjir 3 -1
			events/assault/tasfiya-shakhs 0 3
			events/coerce/hasara 0 2
			events/coerce/hujum-iliktruni -1 -1
			events/coerce/ihtajaza 0 2
			events/coerce/itaqala -2 0
			events/coerce/mudhakkirat-tawqif -2 0
			events/coerce/saytara 1 0
			events/coerce/tawwaqa 1 0
			events/consult/liqa 1 0
			events/consult/liqa-jamai -4 0
			events/consult/qimma -1 0
			events/consult/tafawud -2 0
			events/consult/ziyara 0 2
			events/personnel/intikhabat -2 0
			events/personnel/khada-intikhabat 7 0
			events/personnel/manaha-thiqa 1 0
			events/protest/adraba -1 0
			events/reject/rafada 1 0
			events/request/daa 1 -2
			events/request/dawa -1 0
			events/request/dawa-liqa -2 0
			events/request/nashada 5 0
			events/request/talab 0 4
			events/request/talaba-assist 2 0
			events/request/talaba-bi 1 0
			events/request/talaba-min -1 5
			events/sanction/hakama-bi 0 -1
			events/support/ayyada 3 0
			events/support/dam 7 0
			events/support/dam-dawla 6 0
			events/support/tayid 1 0
			events/support/thammana -1 0
			masdar 0 -1
			participle 3 -2
		2 -1 0
			ACCUSE 2 4
			AGREE 0 6
			AID 0 1
			ASSAULT 0 -2
			COERCE 2 0
			CONCEDE -3 0
			CONSULT -1 0
			MOBILIZE -4 0
			PERSONNEL 0 1
			PROTEST -3 0
			REJECT 3 0
			REQUEST 7 0
			RETREAT 0 -1
			SANCTION 0 -2
			SUPPORT 0 -5
			events/accuse/hammala-masuliyya 7 0
			events/accuse/intaqada -2 3
			events/accuse/tahqiq-fi -3 0
			events/accuse/tahqiqat -1 0
			events/agree/taahhada -3 0
			events/agree/taahhud 0 1
			events/agree/tawassul 1 0
			events/agree/waada 2 0
			events/aid/qaddama-musaadat -1 0
			events/aid/talaqqa-musaadat 0 3
			events/assault/adhdhaba -2 0
			events/assault/atlaqa-nar 5 -1
			events/assault/darba-jawwiyya 0 1
			events/assault/ghara 0 1
			events/assault/hujum 0 1
			events/assault/hujum-intihari 4 0
			events/assault/ikhtitaf-taira 1 0
			events/assault/muwajahat 2 0
			events/assault/qasafa -4 0
			events/assault/qatala -1 4
			events/assault/tarada-musallahin 1 0
			events/assault/usiba 0 2
			events/coerce/dahama 0 1
			events/coerce/itaqala 2 5
			events/consult/hiwar -1 0
			events/consult/iltaqa -1 0
			events/personnel/hasala-aswat 1 0
			events/reject/rafd 1 -1
			events/request/daa -2 0
			events/request/daiyan 1 0
			events/request/haththa 3 0
			events/request/mutalaba 3 0
			events/request/talab -3 0
			events/request/talaba-min 1 0
			events/request/talaba-yield 3 0
			events/sanction/al-uqubat 1 0
			events/sanction/hukm-qadai 0 -1
			events/support/abrama 1 0
			events/support/shakara 3 0
			masdar -2 0
			verb 0 -2
		3 -3 -3
			ACCUSE 2 0
			AGREE -2 0
			AID -3 0
			ASSAULT 0 -4
			COERCE 2 1
			CONSULT -2 0
			MOBILIZE -4 0
			PERSONNEL -2 0
			PROTEST -2 0
			REQUEST 3 0
			RETREAT -2 0
			SANCTION 0 1
			THREATEN 6 0
			events/accuse/adana 0 -1
			events/accuse/naddada 3 0
			events/accuse/tuham 0 1
			events/accuse/tuhma 5 0
			events/agree/ittifaq 1 0
			events/agree/ittifaq-muhaddad -1 0
			events/agree/mustaidd -2 0
			events/agree/taahhada 3 0
			events/aid/talaqqa-musaadat 0 -2
			events/assault/adhdhaba 0 2
			events/assault/darba-jawwiyya 1 0
			events/assault/harb -1 0
			events/assault/hujum 0 2
			events/assault/ishtabaka 0 7
			events/assault/istaada-mawqi 3 0
			events/assault/itida -2 0
			events/assault/maraka 1 0
			events/assault/qasafa 1 -1
			events/assault/qatala 0 3
			events/assault/tahhara 2 0
			events/coerce/awqafa 0 3
			events/coerce/jammada-amwal 0 1
			events/coerce/nahaba 2 0
			events/consult/bahatha 3 0
			events/consult/ijtamaa -1 0
			events/consult/ijtima 1 0
			events/consult/istaqbala 0 2
			events/consult/liqa 6 0
			events/consult/wasata 7 0
			events/personnel/intikhabat -1 0
			events/personnel/istaqala -1 0
			events/personnel/tayin 1 0
			events/request/daa 1 0
			events/request/talaba 3 0
			events/request/talaba-bi 2 0
			events/retreat/afraja -2 0
			events/support/daama-qadiyya 1 0
			events/support/dam -1 0
			events/support/rahhaba 3 0
			masdar -1 0
			noun 0 -1
rival
	nearer
		false
			after 2 0
				elsewhere -2 -1
				genitive -2 1
				light
					subject -1 0
					بين -1 0
					ل -1 1
					من 5 0
				noun 2 0
				object 3 0
				own
					phrase 5 0
				participle -1 1
				subject -1 0
				verb -1 0
				إلى 0 1
					جانب 1 0
				ب -3 2
				باتجاه 0 3
				بين 0 1
				على 0 1
				عن 1 0
				في 0 1
				ل 0 3
				لدى 1 0
				من
					قبل 0 -1
			before
				elsewhere 3 1
				light
					object 1 0
				noun 0 -2
				object 0 7
					of
						event 0 1
						motion 1 0
				subject 0 -5
					of
						aspect 0 3
						light -2 0
						modal 3 -1
						motion 6 0
						other -2 0
						speech 0 -1
						state 0 2
				verb 0 1
				أمام
					of
						event -1 0
				إلى
					of
						event 0 1
					جانب
						of
							event 0 1
				بين
					of
						event 3 0
				على
					of
						event -2 4
				عن
					of
						state 0 2
				في
					of
						speech -2 0
				ل
					of
						aspect 0 1
						light 0 1
				من
					of
						light -1 0
		true
			after -1 0
				elsewhere -5 -4
				masdar 1 -1
				noun -2 0
				participle -2 0
				subject -3 3
				verb 0 1
				إلى 0 -2
				ب 3 0
				بين -2 0
				ضد 0 -1
				على 0 -2
				ل 1 1
				مع -1 5
				من 0 5
					قبل -3 4
			before -1 -3
				elsewhere 0 2
				masdar -2 0
				noun -2 -1
				participle 0 -1
				subject
					of
						event -2 0
						modal -1 0
						motion -1 0
						other 4 0
						speech 3 0
				ب
					of
						event 0 2
				ضد
					of
						event 1 0
				على
					of
						event 0 -2
				ل
					of
						event 0 5
				من
					of
						event 0 -1
					قبل
						of
							event 1 0
rivals
	between
		0
			after
				masdar 2 1
				noun 4 1
				participle -3 0
				verb 1 2
			before
				masdar 1 0
				noun 1 0
				participle -5 0
				verb 0 1
		1
			after
				masdar -3 -6
				noun 0 -5
				verb -9 -5
			before
				noun -2 -2
				participle 5 0
				verb 0 1
		2
			after
				masdar -4 -10
				noun 0 -8
				verb -6 -6
			before
				masdar -2 -2
				noun -5 -4
				participle 2 0
				verb -1 -3
rule
	actor
		further -10 -7
			ASSAULT -3 -2
			events/assault/atlaqa-nar 1 0
			events/assault/hujum 2 0
			events/assault/ishtabaka -8 0
			events/consult/ijtima 2 0
			events/consult/mubahathat 2 0
			masdar 0 -4
		main 3 -4
			ACCUSE 1 0
			AGREE 0 -3
			AID 0 1
			ASSAULT 0 -3
			COERCE 0 1
			CONCEDE 0 -1
			CONSULT -3 0
			MOBILIZE 1 0
			PERSONNEL -2 1
			REJECT 1 -5
			REQUEST 1 0
			SANCTION -2 2
			SUPPORT 1 -6
			events/accuse/adana 0 -1
			events/accuse/intaqada 0 -2
			events/accuse/ishtabaha -3 0
			events/accuse/ishtaka 2 0
			events/accuse/istankara 5 -3
			events/accuse/ittahama -3 4
			events/accuse/naddada 2 0
			events/agree/istidad-muaalan 0 1
			events/agree/ittafaqa 3 -2
			events/agree/ittifaq 0 -1
			events/agree/ittifaq-musamma 0 -1
			events/agree/ittifaqiyya 0 -2
			events/agree/mustaidd -4 2
			events/agree/tawassul 2 0
			events/agree/wafaqa -2 0
			events/aid/dam-maddi 0 1
			events/aid/qaddama-musaadat 0 -3
			events/assault/adhdhaba 0 1
			events/assault/atlaqa-nar 0 -5
			events/assault/dammara 0 1
			events/assault/fataha-nar 1 0
			events/assault/ghara 0 1
			events/assault/ghazw 4 -1
			events/assault/harb-ahliyya -3 0
			events/assault/harb-nisba -9 0
			events/assault/hujum -3 3
			events/assault/hujum-intihari -1 0
			events/assault/hujum-jawwi 1 0
			events/assault/iqtital 0 2
			events/assault/ishtabaka 3 -5
			events/assault/itida 0 -1
			events/assault/jarima-bashia -2 0
			events/assault/maqtal -3 0
			events/assault/sarukh-saqata -4 0
			events/assault/tadakhkhul-askari 1 0
			events/assault/tafjir-intihari -2 0
			events/assault/tarada-musallahin -2 0
			events/coerce/hazara -3 0
			events/coerce/itaqala -1 8
			events/coerce/manaa -4 5
			events/coerce/qabd 0 2
			events/coerce/qamaa -1 0
			events/coerce/saytara 3 -2
			events/concede/samaha-mujaddadan -1 0
			events/consult/ajra-ittisalat 1 0
			events/consult/bahatha 2 0
			events/consult/bahatha-mawdu 1 0
			events/consult/ijtamaa 1 -2
			events/consult/ijtima 2 -5
			events/consult/istiqbal -4 11
			events/consult/ittasala 0 2
			events/consult/ittisalat-maa 0 1
			events/consult/jalsa-barlaman -7 0
			events/consult/liqa 0 -3
			events/consult/mubahathat -1 0
			events/consult/mufawadat 4 0
			events/consult/mutamar -1 0
			events/consult/qimma -4 -1
			events/consult/tabadala-ara 3 0
			events/consult/tashawara-hawl 1 0
			events/consult/tawassata -3 8
			events/consult/wasata -1 3
			events/consult/zara -2 0
			events/consult/ziyara -6 0
			events/consult/ziyara-makan -4 0
			events/cooperate/taawana 0 -1
			events/mobilize/intashara-jaysh 1 0
			events/personnel/faza -2 3
			events/personnel/hasala-aswat 0 3
			events/personnel/intakhaba 0 1
			events/personnel/intikhabat -9 0
			events/personnel/istaqala 2 -4
			events/protest/masira -2 0
			events/protest/rashaqa -5 3
			events/protest/tazahara 3 0
			events/reject/istabaada -2 2
			events/reject/rafada -1 -3
			events/request/awsa 0 3
			events/request/daa 2 0
			events/request/daa-assist 0 1
			events/request/daa-fulan 1 0
			events/request/daiyan -3 0
			events/request/dawa 0 4
			events/request/haththa 0 2
			events/request/mutaliban-fulan -1 0
			events/request/talaba-assist 0 2
			events/request/talaba-bi 1 0
			events/request/talaba-min 0 -2
			events/request/talaba-yield -6 1
			events/request/wajjaha-bi 3 0
			events/retreat/atlaqa-sarah 0 1
			events/retreat/sallama-nafsah 3 0
			events/sanction/hakama-bi 0 2
			events/support/ashada 0 -1
			events/support/daama-qadiyya -1 0
			events/support/hanna -2 5
			events/support/nawwaha 3 0
			events/support/rahhaba 0 -1
			events/support/tadamana -3 0
			events/support/tarhib 1 0
			events/support/tayid -2 2
			events/support/thammana -1 0
			masdar 2 0
			noun 4 -1
			verb -2 -2
	none -3 -2
		ACCUSE 0 1
		AID 1 0
		ASSAULT -2 1
		COERCE -1 0
		CONSULT 1 -12
		COOPERATE 2 -6
		DISASTER -4 0
		MOBILIZE -2 -1
		PERSONNEL 2 -9
		PROTEST 0 -8
		RETREAT -2 0
		SANCTION 2 0
		THREATEN 0 6
		events/accuse/aaraba-istiya 5 2
		events/accuse/adana 1 -2
		events/accuse/ahala-qada -4 0
		events/accuse/dawa -1 0
		events/accuse/hammala-masuliyya 0 -5
		events/accuse/hujum-lafzi -2 0
		events/accuse/idanatuhu-li 3 0
		events/accuse/intaqada 2 0
		events/accuse/ishtabaha -1 0
		events/accuse/istajwaba 0 2
		events/accuse/ittahama 0 -2
		events/accuse/lama 1 0
		events/accuse/mathala-amam -1 2
		events/accuse/muhakama -2 0
		events/accuse/muttahiman 0 -2
		events/accuse/shakk 0 -1
		events/accuse/tahqiq-fi 3 0
		events/accuse/tahqiqat -2 -3
		events/accuse/tuham -1 0
		events/accuse/tuhma -1 6
		events/agree/iltizam 0 4
		events/agree/istidad 0 2
		events/agree/istidad-muaalan 0 1
		events/agree/ittafaqa -1 -4
		events/agree/ittafaqa-ala 0 -2
		events/agree/ittifaq 0 -8
		events/agree/ittifaq-muhaddad 0 -6
		events/agree/ittifaq-musamma 0 -2
		events/agree/mustaidd 4 0
		events/agree/muwafaqa -3 0
		events/agree/taahhada -4 2
		events/agree/taahhud 2 0
		events/agree/tawassala 2 0
		events/aid/adkhala-musaadat 0 -1
		events/aid/harrara-rahain 0 -2
		events/aid/ilaj-kharij -2 0
		events/aid/inqadh 1 0
		events/aid/inqadh-nas 2 0
		events/aid/khadaa-liljiraha 0 2
		events/aid/madda-yad-aawn -1 3
		events/aid/naqala-jarha -4 0
		events/aid/qaddama-musaadat 1 0
		events/assault/adhdhaba 3 0
		events/assault/aghara 0 2
		events/assault/al-hadith -5 0
		events/assault/amal-unf -2 -2
		events/assault/amaliyya-didd 1 -1
		events/assault/amaliyya-intihariyya 6 0
		events/assault/amaliyya-irhabiyya 1 0
		events/assault/amaliyya-jawwiyya 0 3
		events/assault/atlaqa-nar 0 -2
		events/assault/atlaqa-sarukh -2 4
		events/assault/daraba-ahdaf 0 -5
		events/assault/darba-jawwiyya 1 0
		events/assault/fajjara-nafsah 0 1
		events/assault/fataka-bi 4 0
		events/assault/ghazw -3 0
		events/assault/hadama 0 2
		events/assault/hadith-irhabi -8 1
		events/assault/hajama 0 1
		events/assault/hamla-askariyya 1 1
		events/assault/haraba 4 0
		events/assault/haraqa-shakhs -3 -2
		events/assault/harb 0 -4
		events/assault/harb-ahliyya 0 -4
		events/assault/harb-nisba 3 -3
		events/assault/harrara 0 -1
		events/assault/harrara-min -1 0
		events/assault/hujum -2 -2
		events/assault/hujum-intihari 0 -1
		events/assault/hujum-jawwi 0 4
		events/assault/hujum-kimyai -3 -2
		events/assault/hujum-mufakhkhakha 0 5
		events/assault/hujum-musallah 0 2
		events/assault/hujum-sarukhi -1 1
		events/assault/ightala -2 -4
		events/assault/ijtiyah -1 0
		events/assault/infajara -10 -1
		events/assault/iqtital 3 0
		events/assault/ishtabaka 0 -2
		events/assault/ishtibak 0 -3
		events/assault/istaada-mawqi 0 -1
		events/assault/istakhdama-kimyai 0 -4
		events/assault/istashhada -5 0
		events/assault/istihdaf 1 2
		events/assault/jaraha 0 3
		events/assault/jarha 0 1
		events/assault/jarima-bashia 2 -1
		events/assault/kabbada 0 1
		events/assault/kamin -2 0
		events/assault/khatafa 2 0
		events/assault/khuruq -3 -1
		events/assault/majzara -1 0
		events/assault/maqtal 0 -1
		events/assault/maraka 0 -6
		events/assault/masra-noun -2 1
		events/assault/muwajahat -2 -1
		events/assault/niza -1 -7
		events/assault/qada-ala -4 0
		events/assault/qasafa -6 1
		events/assault/qasf-jawwi -9 0
		events/assault/qatala 0 -1
		events/assault/qatala-tanan 0 -1
		events/assault/qatla -9 8
		events/assault/qital-sifa 1 0
		events/assault/sidamat 1 0
		events/assault/tabadul-nar 3 0
		events/assault/tadakhkhul-askari -1 0
		events/assault/tafjir -4 2
		events/assault/tafjir-intihari -4 0
		events/assault/taharrash 4 0
		events/assault/tarada-min -2 0
		events/assault/tarada-musallahin 6 -5
		events/assault/tasadda 0 3
		events/assault/udwan-nisba 3 0
		events/assault/zaraa-lughm 0 -4
		events/coerce/aghlaqa 0 -5
		events/coerce/ammama 2 0
		events/coerce/ataha -3 0
		events/coerce/awqafa -1 4
		events/coerce/dabata 0 1
		events/coerce/dayyaqa 0 3
		events/coerce/fakkaka-khaliyya 4 0
		events/coerce/fattasha 0 1
		events/coerce/hajaba 0 1
		events/coerce/hajaza 0 -3
		events/coerce/halat-tawari 0 -3
		events/coerce/hazara 2 0
		events/coerce/hujum-iliktruni 0 5
		events/coerce/ihbat-tahrib 0 -1
		events/coerce/inqilab 0 -2
		events/coerce/iqtada 2 0
		events/coerce/iqtaham-amn 0 1
		events/coerce/iqtahamat-quwwat 0 -1
		events/coerce/istadaa-tahqiq 0 3
		events/coerce/istawla 0 5
		events/coerce/itaqala -4 -1
		events/coerce/jammada-amwal 0 7
		events/coerce/manaa 4 -1
		events/coerce/qabada -2 1
		events/coerce/qabd -3 -3
		events/coerce/qarar-man 2 0
		events/coerce/saytara -1 0
		events/coerce/suqut-bi-yad 2 0
		events/coerce/tawwaqa 1 0
		events/coerce/zawwara -1 -4
		events/concede/afw -2 1
		events/concede/rafaa-uqubat -4 4
		events/consult/bahth-masdar -2 0
		events/consult/ijtima -1 -7
		events/consult/istaqbala 1 0
		events/consult/ittisalat-maa 5 0
		events/consult/jalsa-barlaman 1 0
		events/consult/jalsa-mughlaqa 1 0
		events/consult/jawla 0 3
		events/consult/liqa-jamai 0 -3
		events/consult/madubat-asha 0 3
		events/consult/mubahathat 3 0
		events/consult/mubahathat-ghayr-mubashira 5 0
		events/consult/mufawadat 0 -4
		events/consult/muntada -3 0
		events/consult/mutamar 0 -1
		events/consult/qimma -1 -4
		events/consult/tashawara 2 0
		events/consult/wasata 2 3
		events/consult/zara -1 3
		events/consult/ziyara -8 5
		events/consult/ziyara-makan -1 0
		events/consult/ziyara-maydaniyya 0 6
		events/cooperate/taawana 1 0
		events/cooperate/tabadul-malumat 0 -1
		events/disaster/al-hadith 0 -2
		events/disaster/dahs-hadith 1 0
		events/disaster/hadith-sayr 0 7
		events/disaster/inharafa-qitar 0 1
		events/disaster/intishar-marad 0 -4
		events/disaster/zilzal 0 -1
		events/mobilize/arsala-quwwat -1 0
		events/mobilize/halat-istinfar 1 0
		events/mobilize/hashada-quwwat -2 0
		events/mobilize/kallafa-jaysh 0 3
		events/mobilize/nashara-shurta 1 2
		events/personnel/adda-yamin -1 1
		events/personnel/afa-min-mansib 0 2
		events/personnel/afa-shakhs 0 1
		events/personnel/algha-mansib 0 2
		events/personnel/ayyana 0 3
		events/personnel/ayyana-mansib 1 -2
		events/personnel/farz -1 0
		events/personnel/hall 0 3
		events/personnel/hasala-aswat 0 -5
		events/personnel/iadat-intikhab -2 2
		events/personnel/intikhabat -8 -8
		events/personnel/iqtira -2 -4
		events/personnel/istaqala -1 -3
		events/personnel/istifta 1 -4
		events/personnel/kallafa 0 -2
		events/personnel/khada-intikhabat 3 -2
		events/personnel/khalafa -2 0
		events/personnel/nihayat-wilaya 1 0
		events/personnel/rahil 1 0
		events/personnel/rashshaha 0 1
		events/personnel/shakkala-hukuma -2 -7
		events/personnel/suqut-nizam -2 0
		events/personnel/taadil-wizari 0 6
		events/personnel/tarashshaha 1 -9
		events/personnel/tashkila 0 3
		events/personnel/tawalla -3 0
		events/personnel/tayin 1 0
		events/personnel/tuwuffiya 1 -1
		events/protest/adraba 0 -1
		events/protest/haraka-ihtijajiyya -1 0
		events/protest/hatafa -1 0
		events/protest/intifada -1 0
		events/protest/kharaja-shawari 1 0
		events/protest/masira 0 -4
		events/protest/masira-muarrafa 2 0
		events/protest/muzahara -2 -3
		events/protest/qataa 0 3
		events/protest/takhrib 0 1
		events/protest/thawra -2 2
		events/reject/aarada -1 0
		events/reject/algha 0 1
		events/reject/asqata-mashru 6 0
		events/reject/fitu 0 -1
		events/reject/istabaada 0 -2
		events/reject/maana 0 2
		events/reject/rafada -1 0
		events/reject/rafada-assist 0 2
		events/request/amara -2 0
		events/request/awsa 0 -3
		events/request/daa 3 -5
		events/request/daa-yield 1 -5
		events/request/daghata 0 1
		events/request/daiyan 1 -2
		events/request/dawa -4 -1
		events/request/haththa 1 -4
		events/request/nashada 1 0
		events/request/talab -2 1
		events/request/talaba 0 3
		events/request/talaba-assist 0 -5
		events/request/talaba-bi 0 -2
		events/request/talaba-liqa 0 5
		events/request/talaba-min 0 5
		events/request/talaba-musaada 0 5
		events/request/talaba-yield 1 0
		events/retreat/afraja -3 5
		events/retreat/akhla-sabil 0 1
		events/retreat/atlaqa-sarah -1 5
		events/retreat/farra-musallahun 4 -7
		events/retreat/hudna-sariya -2 0
		events/retreat/insahaba 0 -6
		events/retreat/insahaba-min-madina -1 -4
		events/retreat/khuruj-min-sijn 0 2
		events/retreat/khuruj-quwwat 0 -1
		events/retreat/ladha-firar 1 0
		events/retreat/sahaba-quwwat 1 0
		events/retreat/sallama-mawqi 0 3
		events/retreat/tabadul-asra 0 3
		events/retreat/taraja-quwwat 0 -2
		events/sanction/aghlaqa-sifara 1 0
		events/sanction/al-uqubat 0 2
		events/sanction/hakama-bi -3 0
		events/sanction/hazr-asliha 1 0
		events/sanction/tarada-safir -4 1
		events/sanction/uqubat 1 0
		events/sanction/uqubat-llati 4 0
		events/support/abrama-ittifaq 0 -2
		events/support/ashada -1 5
		events/support/athna -1 0
		events/support/daama -1 2
		events/support/daama-qadiyya 0 1
		events/support/dam -3 12
		events/support/dam-dawla -1 4
		events/support/hanna 0 2
		events/support/iqamat-alaqat 2 0
		events/support/nawwaha 0 1
		events/support/shakara 0 2
		events/support/tabanna 0 -6
		events/support/tawqi 0 -11
		events/support/tayid 4 0
		events/support/thammana 2 3
		events/support/thammana-juhud 0 3
		events/support/wafaqa-nuwwab 0 -2
		events/support/waqqaa 0 -6
		events/support/waqqaa-ala -3 -3
		events/support/waqqaahu 2 -5
		events/threaten/haddada -2 1
		events/threaten/haddada-hu -1 0
		events/threaten/taahhada-intiqam 0 1
		events/threaten/tahdidat-sadira 0 1
		masdar -1 0
		noun -1 -1
	recipient
		further -7 -5
			ASSAULT 0 6
			SUPPORT 0 1
			events/assault/amal-unf 0 -3
			events/assault/amaliyya-askariyya 0 2
			events/assault/atlaqa-nar 0 5
			events/assault/dammara 0 -5
			events/assault/fajjara-nafsah 0 1
			events/assault/ghara 0 3
			events/assault/hujum-intihari 0 9
			events/assault/hujum-mufakhkhakha 0 3
			events/assault/infajara 0 8
			events/assault/ishtabaka 9 0
			events/assault/istihdaf 0 -2
			events/assault/maqtal 0 -2
			events/assault/muwajahat 5 0
			events/assault/qasafa 0 3
			events/assault/qatala 0 -4
			events/assault/qatla 0 -4
			events/assault/tabadul-nar 0 4
			events/assault/tafjir-intihari 0 7
			events/support/shakara 0 2
			verb -2 -3
		main -3 3
			ACCUSE -1 0
			AID -5 -3
			ASSAULT 2 -2
			CONCEDE 0 2
			CONSULT 5 0
			COOPERATE 0 2
			RETREAT 1 1
			SANCTION -2 0
			SUPPORT 2 -1
			THREATEN 3 -2
			events/accuse/adana 0 -5
			events/accuse/hammala-masuliyya 0 6
			events/accuse/hukima -1 0
			events/accuse/intaqada -2 -2
			events/accuse/istajwaba 4 -1
			events/accuse/istankara 3 -11
			events/accuse/mathala-amam 0 1
			events/accuse/shajaba 0 -3
			events/accuse/shakk 0 3
			events/aid/naqala-jarha 0 -1
			events/aid/talaqqa-musaadat 0 -2
			events/assault/adhdhaba 0 3
			events/assault/asara 0 7
			events/assault/atlaqa-nar 0 3
			events/assault/atlaqa-sarukh 0 -6
			events/assault/dammara -1 -1
			events/assault/ghara 0 4
			events/assault/hamla-askariyya 0 1
			events/assault/haraqa-hayyan 0 -2
			events/assault/haraqa-shakhs 0 2
			events/assault/harrara 0 -1
			events/assault/hujum -4 7
			events/assault/ightala -5 5
			events/assault/ijtiyah 2 0
			events/assault/infajara 0 -5
			events/assault/iqtaham 3 -5
			events/assault/ishtabaka 11 -8
			events/assault/itada 3 0
			events/assault/itida 0 6
			events/assault/khatafa 0 3
			events/assault/maqtal -7 6
			events/assault/maraka 6 -8
			events/assault/muwajahat 5 -1
			events/assault/qada-ala 0 3
			events/assault/qasafa 5 -6
			events/assault/qasf-jawwi 1 0
			events/assault/qasf-madfai 0 -4
			events/assault/qatala -2 4
			events/assault/qital 3 -3
			events/assault/saddal-hujum 1 0
			events/assault/sarukh-saqata 0 -6
			events/assault/tafjir 0 -6
			events/assault/tarada-musallahin -1 2
			events/assault/usiba -2 3
			events/coerce/aghlaqa-qanat 0 1
			events/coerce/awqafa -1 0
			events/coerce/hazara 0 -1
			events/coerce/ihtajaza 0 2
			events/coerce/ikhtaraqa-mawqi 0 4
			events/coerce/iqtaham-amn 1 -4
			events/coerce/istawla 8 -4
			events/coerce/itaqala -2 0
			events/coerce/qabd 0 3
			events/coerce/saytara 5 -1
			events/consult/istaqbala -5 0
			events/consult/ziyara-makan 7 -4
			events/personnel/aqala 0 1
			events/personnel/intakhaba -4 0
			events/personnel/tawalla 7 0
			events/personnel/tayin -3 -2
			events/request/daa 0 -4
			events/request/daiyan 0 2
			events/request/talab 2 0
			events/request/talaba-bi 0 -2
			events/request/talaba-min -2 0
			events/request/talaba-yield 0 -2
			events/request/wajjaha-bi 0 -4
			events/retreat/afraja 0 1
			events/retreat/atlaqa-sarah 0 13
			events/retreat/insahaba-min-madina 0 -3
			events/sanction/uqubat-llati 0 2
			events/support/ayyada 0 -5
			events/support/dam 4 -6
			events/support/dam-dawla 3 -2
			events/support/shakara -1 0
			events/support/tadamana 0 5
			events/support/waqqaa 4 0
			events/threaten/haddada 4 0
			noun -4 2
			verb 1 0
sector
	AGR 0 13
		COERCE 0 3
		REQUEST 0 -1
	BUS -3 3
		ACCUSE -1 5
		AID 0 -4
		COERCE 0 3
		SANCTION 0 2
		SUPPORT 0 -2
		events/accuse/tuhma 0 4
		events/assault/khatafa 0 2
		events/coerce/hazara 2 0
		events/consult/mubahathat 6 0
		events/request/dawa 0 1
		events/request/talab 2 0
	COP -1 0
		ACCUSE 0 -3
		AGREE 0 1
		ASSAULT 1 3
		COERCE 12 -10
		MOBILIZE 2 0
		PROTEST -6 0
		REQUEST -4 0
		RETREAT 0 1
		SUPPORT -1 0
		events/accuse/tahqiqat 8 0
		events/assault/atlaqa-ghaz 3 0
		events/assault/atlaqa-nar 2 0
		events/assault/fataha-nar 0 2
		events/assault/hujum -4 4
		events/assault/hujum-intihari 0 7
		events/assault/ishtabaka 10 1
		events/assault/istihdaf -3 0
		events/assault/qatala 0 -3
		events/assault/tafjir -4 2
		events/coerce/itaqala 3 0
		events/protest/rashaqa 0 4
		events/request/talaba-bi 0 1
		events/support/ashada 0 2
	CRM
		ACCUSE -9 8
		ASSAULT 7 -13
		COERCE 1 1
		REQUEST 0 -2
		events/accuse/ittahama 0 4
		events/assault/atlaqa-nar -1 0
		events/assault/ikhtitaf-taira 6 0
		events/assault/khatafa 3 0
		events/coerce/itaqala 0 2
		events/coerce/qabada 0 3
		events/sanction/hukm-bi 0 1
	CVL -5 2
		ACCUSE 0 -4
		AGREE 1 0
		AID -4 3
		ASSAULT 2 3
		COERCE -5 4
		CONCEDE 0 -1
		CONSULT -3 11
		DISASTER 0 1
		PERSONNEL 6 -4
		PROTEST 14 -6
		REJECT 0 -2
		REQUEST 0 -2
		RETREAT -4 4
		SUPPORT 0 1
		events/accuse/ahala-qada 0 3
		events/accuse/naddada 3 -1
		events/accuse/shakwa 1 0
		events/accuse/tahqiqat -3 6
		events/accuse/tuhma 0 -3
		events/aid/qaddama-musaadat 0 3
		events/aid/sallama-musaadat 0 2
		events/assault/adhdhaba -2 4
		events/assault/al-hadith 0 4
		events/assault/amaliyya-irhabiyya 4 0
		events/assault/asara 0 1
		events/assault/atlaqa-ghaz 0 2
		events/assault/atlaqa-nar 0 3
		events/assault/dammara 0 -4
		events/assault/farraqa 0 1
		events/assault/ghara 0 1
		events/assault/hajama 0 -2
		events/assault/haraqa-shakhs 0 2
		events/assault/hujum-intihari 0 -1
		events/assault/ightala 0 -3
		events/assault/ightasaba 0 6
		events/assault/ishtabaka 0 -2
		events/assault/itida 0 4
		events/assault/jarima-bashia 0 1
		events/assault/khatafa 0 -2
		events/assault/muwajahat 0 -2
		events/assault/qasafa -2 0
		events/assault/qatala 2 -1
		events/assault/qatla 0 -2
		events/assault/tafjir 4 -1
		events/assault/udwan 0 2
		events/coerce/dahama 0 1
		events/coerce/hasara 0 -3
		events/coerce/ihtajaza-juthath 0 -5
		events/coerce/itaqala -6 0
		events/coerce/qabd 0 2
		events/coerce/saytara 0 -1
		events/consult/liqa 1 0
		events/consult/mufawadat -1 0
		events/consult/ziyara 0 5
		events/disaster/fayadan 0 2
		events/disaster/hariq 0 -1
		events/personnel/intikhabat -2 0
		events/personnel/istifta 1 0
		events/protest/kharaja-shawari 2 0
		events/reject/rafada -1 0
		events/reject/rafd 0 -2
		events/request/daa 0 4
		events/request/daa-fulan 0 1
		events/request/haththa 0 1
		events/request/mutalaba 0 -1
		events/request/talaba 1 0
		events/request/talaba-bi 1 -1
		events/request/talaba-min 0 1
		events/request/talaba-yield 0 -1
		events/retreat/atlaqa-sarah -4 0
		events/retreat/sallama-asir 0 1
		events/sanction/hukm-qadai 0 3
		events/support/hanna 0 5
		events/support/tadamana -1 2
	EDU -2 1
		ACCUSE 5 -3
		ASSAULT 0 5
		COERCE -3 3
		CONSULT -3 0
		PROTEST 5 0
		REQUEST -2 0
		SUPPORT 2 0
		events/assault/taharrash 5 0
	ELI 2 0
		ACCUSE 0 2
		ASSAULT 0 -3
		PERSONNEL 1 0
	GOV 2 -2
		ACCUSE 0 3
		AGREE 4 -3
		AID 2 -2
		ASSAULT -5 -6
		COERCE 1 -9
		CONCEDE 4 -4
		CONSULT 3 0
		DISASTER 0 -5
		MOBILIZE -2 0
		PERSONNEL 0 3
		PROTEST -10 11
		REJECT 0 4
		REQUEST 0 5
		RETREAT -4 -4
		SANCTION 3 -5
		SUPPORT 0 3
		events/accuse/ahala-qada 0 -1
		events/accuse/hammala-masuliyya -1 1
		events/accuse/idanatuhu-li 3 0
		events/accuse/intaqada -5 6
		events/accuse/istada-safir 0 5
		events/accuse/istankara -1 0
		events/accuse/ittahama 0 -1
		events/accuse/muhakama 0 -5
		events/accuse/muttahiman 1 0
		events/accuse/naddada 0 1
		events/accuse/shakk 0 -1
		events/accuse/tahqiqat 2 -3
		events/accuse/tuhma 0 -1
		events/agree/istidad -1 0
		events/agree/istidad-muaalan 0 3
		events/agree/ittafaqa-ala 2 0
		events/agree/ittifaq 0 -1
		events/agree/ittifaq-muhaddad 7 0
		events/aid/dam-maddi 2 0
		events/aid/inqadh 1 0
		events/aid/qaddama-musaadat 7 -1
		events/assault/darba-jawwiyya 1 0
		events/assault/ghazw 4 0
		events/assault/hajama 1 0
		events/assault/hamla-askariyya 1 0
		events/assault/harb 2 0
		events/assault/hujum -3 0
		events/assault/ightala 0 3
		events/assault/infajara 0 5
		events/assault/istihdaf 0 3
		events/assault/maqtal 0 1
		events/assault/qasafa 4 0
		events/assault/qatla 0 -2
		events/assault/tafjir -7 2
		events/assault/tafjir-intihari 0 4
		events/coerce/ataha -1 4
		events/coerce/halat-tawari 3 0
		events/coerce/hasara 0 -1
		events/coerce/ijraat-istithnaiyya 3 0
		events/coerce/manaa -1 0
		events/coerce/mudhakkirat-tawqif 0 6
		events/coerce/nahaba -2 0
		events/coerce/qarar-man 4 0
		events/coerce/saytara 0 -2
		events/concede/jammada-istitan 1 0
		events/concede/samaha-mujaddadan -1 0
		events/consult/bahatha-mawdu 2 -1
		events/consult/hiwar -4 0
		events/consult/ijtamaa 3 0
		events/consult/ijtima 2 -1
		events/consult/iltaqa 0 1
		events/consult/istaqbala -2 2
		events/consult/istiqbal 0 9
		events/consult/ittisal-hatifi 2 0
		events/consult/ittisalat-maa 5 0
		events/consult/jalsa-barlaman -2 0
		events/consult/jawla 3 0
		events/consult/liqa -3 2
		events/consult/liqa-jamai 3 0
		events/consult/madubat-asha 3 0
		events/consult/masai -1 0
		events/consult/mubahathat 1 0
		events/consult/mubahathat-ghayr-mubashira -4 0
		events/consult/mufawadat -7 0
		events/consult/qimma 0 -1
		events/consult/tafawud -1 0
		events/consult/wusul-wafd -1 0
		events/consult/zara -1 4
		events/consult/ziyara 4 -3
		events/consult/ziyara-makan 1 -4
		events/consult/ziyara-maydaniyya 0 2
		events/personnel/adda-yamin 0 4
		events/personnel/afa-min-mansib 2 0
		events/personnel/ayyana-mansib 5 0
		events/personnel/faza -4 0
		events/personnel/hall 2 1
		events/personnel/hasala-aswat -5 2
		events/personnel/intakhaba -3 0
		events/personnel/intikhabat -4 0
		events/personnel/istaqala -1 0
		events/personnel/jawlat-iada 1 0
		events/personnel/kasaba -2 0
		events/personnel/manaha-thiqa -1 0
		events/personnel/shakkala-hukuma 3 -1
		events/personnel/taadil-wizari 3 1
		events/personnel/tarashshaha 0 -1
		events/personnel/tashkila 0 3
		events/personnel/tayin 3 -1
		events/protest/ihtijaj -4 2
		events/protest/masira-muarrafa 1 0
		events/reject/aarada 0 2
		events/reject/fitu 4 0
		events/reject/iitarada -2 0
		events/reject/istabaada 4 -2
		events/reject/rafada -2 0
		events/reject/rafada-liqa 0 1
		events/reject/rafada-yield 2 0
		events/reject/rafd -6 1
		events/request/amara 4 -2
		events/request/awsa 1 -1
		events/request/daa 0 4
		events/request/daa-liqa -5 0
		events/request/daiyan -2 0
		events/request/dawa 6 0
		events/request/haththa-yield 1 0
		events/request/nashada 1 0
		events/request/talab 0 1
		events/request/talaba-assist -1 0
		events/request/talaba-bi -5 2
		events/request/talaba-min 0 -5
		events/request/talaba-yield 0 4
		events/request/wajjaha-bi 0 -1
		events/retreat/afraja 1 0
		events/retreat/atlaqa-sarah 3 -2
		events/sanction/aghlaqa-sifara 2 0
		events/support/ashada 1 0
		events/support/ayyada -1 0
		events/support/daama -4 3
		events/support/daama-qadiyya 0 3
		events/support/dafaa-an 0 3
		events/support/dam-dawla 0 -1
		events/support/fataha-sifara 0 -5
		events/support/hanna 0 3
		events/support/shakara 0 11
		events/support/tadamana -7 0
		events/support/tawqi 0 -3
		events/support/tayid -1 0
		events/support/waqqaa 0 -4
		events/support/waqqaahu 0 -2
		events/threaten/haddada-quwwa -1 0
	HLH 0 -2
		AID 0 -13
		ASSAULT -13 4
		REJECT 1 0
		REQUEST 1 0
		events/aid/naqala-jarha 0 -4
		events/assault/ghara 0 3
		events/assault/hujum 0 12
		events/request/talaba-bi 1 0
	IGO 0 -1
		ACCUSE 6 -1
		AGREE 0 1
		AID 1 0
		ASSAULT -7 -5
		CONSULT 1 0
		REJECT -5 1
		REQUEST -2 11
		SANCTION 7 0
		SUPPORT 1 0
		THREATEN 0 2
		events/accuse/intaqada 0 4
		events/accuse/ittahama 5 -3
		events/coerce/mudhakkirat-tawqif 4 0
		events/consult/hiwar -2 0
		events/consult/ijtima -1 0
		events/consult/iltaqa -3 0
		events/consult/jalsa-multi 2 0
		events/consult/mubahathat -2 0
		events/consult/mutamar 2 0
		events/consult/qimma 3 0
		events/consult/wasata 3 0
		events/request/awsa -2 0
		events/request/daa-yield 0 -1
		events/request/talab 0 3
		events/sanction/uqubat 4 0
	JRN -9 -2
		ACCUSE 0 -4
		ASSAULT -5 9
		COERCE -1 5
		PROTEST 2 0
		REQUEST 0 -4
		SUPPORT 0 -2
		events/accuse/tuhma 0 2
		events/assault/adhdhaba 0 4
		events/assault/atlaqa-nar 0 1
		events/assault/ightala 0 3
		events/assault/qatala 0 2
		events/coerce/itaqala 0 8
		events/retreat/atlaqa-sarah 0 1
	JUD 1 -3
		ACCUSE 6 -6
		ASSAULT -9 -3
		COERCE 4 -6
		CONSULT 1 0
		PERSONNEL -3 1
		REJECT 0 4
		REQUEST 0 5
		RETREAT 3 0
		SANCTION 14 -7
		SUPPORT -3 4
		events/accuse/dawa -4 0
		events/accuse/intaqada 0 3
		events/accuse/istimaa-mahkama 7 0
		events/accuse/mathala-amam 2 0
		events/accuse/muhakama -1 0
		events/accuse/tahqiqat 2 0
		events/accuse/tuhma 2 0
		events/coerce/mudhakkirat-tawqif 3 0
		events/retreat/afraja 1 0
		events/sanction/hukm-qadai 3 0
	LAB -3 -3
		ASSAULT -5 11
		PROTEST 9 0
		REJECT 0 -2
		REQUEST 0 -1
		events/assault/khatafa 0 1
		events/assault/tafjir 0 4
		events/protest/ihtijaj 1 0
	LEG 2 0
		ACCUSE 3 -4
		AID 0 2
		ASSAULT -5 0
		CONSULT 4 0
		PROTEST -1 1
		REJECT 3 0
		REQUEST 0 3
		SUPPORT 3 -2
		events/accuse/intaqada 3 0
		events/personnel/hall 0 3
		events/personnel/intikhabat 0 2
		events/personnel/manaha-thiqa 2 0
		events/reject/rafd 1 0
		events/request/daa 2 0
		events/request/talaba-bi 0 3
		events/support/tabanna 1 0
	MED -17 -7
		ACCUSE 8 0
		ASSAULT -3 0
		COERCE 0 3
		PROTEST -2 0
		REJECT -1 0
		events/accuse/ittahama 0 1
		events/coerce/aghlaqa-qanat 0 2
		events/protest/masira -4 0
	MIL -3 -2
		ACCUSE 0 3
		AGREE 0 2
		AID 3 0
		ASSAULT 7 3
		COERCE 10 -6
		CONSULT 0 1
		MOBILIZE 0 -2
		PERSONNEL -2 2
		PROTEST -5 0
		REQUEST 1 2
		RETREAT 3 0
		SUPPORT -1 0
		THREATEN -1 0
		events/accuse/muhakama 0 3
		events/accuse/tahqiq-fi 0 5
		events/assault/amaliyya-askariyya 3 0
		events/assault/asara 0 3
		events/assault/atlaqa-ghaz 0 -2
		events/assault/atlaqa-nar 1 0
		events/assault/atlaqa-sarukh -2 -5
		events/assault/dammara 3 -2
		events/assault/darba-jawwiyya 3 0
		events/assault/ghara 7 -1
		events/assault/ghazw 0 -6
		events/assault/hadith-irhabi 0 3
		events/assault/hajama -2 3
		events/assault/harb -2 0
		events/assault/harrara 1 0
		events/assault/hujum -3 7
		events/assault/hujum-intihari 0 5
		events/assault/hujum-sarukhi -3 0
		events/assault/ightala 0 -2
		events/assault/ijtiyah 0 -2
		events/assault/infajara -6 2
		events/assault/istaada-mawqi 3 0
		events/assault/istahdafa 0 4
		events/assault/istihdaf 3 -6
		events/assault/kamin 0 3
		events/assault/khatafa -5 1
		events/assault/maqtal -2 3
		events/assault/maraka 4 0
		events/assault/muwajahat 2 0
		events/assault/qasafa 5 -8
		events/assault/qasf-jawwi 1 -1
		events/assault/qasf-madfai 0 -1
		events/assault/qatala 1 0
		events/assault/qatla -1 8
		events/assault/qital -1 0
		events/assault/sarukh-saqata -3 -3
		events/assault/tadakhkhul-askari 0 -1
		events/assault/tafjir -1 4
		events/assault/tafjir-intihari 0 1
		events/assault/tawaghghul 5 0
		events/coerce/akhla-bilquwwa -1 0
		events/coerce/hasara 0 3
		events/coerce/ihtajaza 2 0
		events/coerce/istawla -2 0
		events/coerce/itaqala 4 0
		events/coerce/jammada-amwal 0 1
		events/coerce/qabada 1 0
		events/coerce/saytara 1 9
		events/consult/ijtima 8 0
		events/consult/iltaqa 0 1
		events/consult/mufawadat -2 0
		events/mobilize/arsala-quwwat -5 0
		events/mobilize/intashara-jaysh 2 0
		events/mobilize/wusul-taazizat 2 0
		events/reject/rafada 0 -2
		events/request/awamir 1 8
		events/request/haththa 3 0
		events/retreat/insahaba 8 -1
		events/retreat/insahaba-min-madina 0 -1
	NGO -1 -4
		ACCUSE 3 0
		AID 5 -1
		ASSAULT -8 1
		REQUEST 0 2
		events/assault/hujum -2 0
	OPP -1 -2
		AID 0 1
		ASSAULT 0 -1
		COERCE -3 0
		CONSULT 2 0
		PERSONNEL -1 0
		PROTEST 8 0
		REJECT -1 0
		REQUEST 1 -5
		events/accuse/intaqada 0 -1
	PTY 1 0
		ACCUSE 0 2
		AGREE 1 -3
		COERCE -6 -3
		CONCEDE 0 1
		CONSULT 1 -2
		PERSONNEL 0 -1
		REJECT 0 3
		REQUEST 0 3
		events/accuse/intaqada 1 0
		events/accuse/ittahama 5 0
		events/consult/iltaqa -1 0
		events/personnel/faza 3 0
		events/personnel/insahaba-barlaman 0 3
		events/personnel/intakhaba 0 1
		events/personnel/intikhabat 0 -3
		events/reject/istabaada 0 9
		events/request/daa 2 0
		events/retreat/afraja 0 1
		events/support/tawqi -1 0
	REB 3 2
		ACCUSE -6 0
		AGREE 5 0
		AID -9 7
		ASSAULT 8 2
		COERCE 5 -4
		CONCEDE 0 2
		CONSULT -3 0
		MOBILIZE -1 0
		PROTEST 0 -2
		REQUEST 5 0
		RETREAT 1 -2
		SANCTION -3 0
		SUPPORT -3 0
		THREATEN 5 0
		events/accuse/intaqada 0 -1
		events/accuse/ittahama -3 2
		events/accuse/naddada 0 1
		events/accuse/tahqiqat -1 0
		events/accuse/tuhma 4 0
		events/agree/ittifaq 1 0
		events/assault/amaliyya-askariyya -3 2
		events/assault/amaliyya-intihariyya 1 0
		events/assault/asara 4 -2
		events/assault/atlaqa-sarukh 1 0
		events/assault/dammara 0 -2
		events/assault/darba-jawwiyya 0 6
		events/assault/ghara -12 6
		events/assault/hamla-askariyya -3 3
		events/assault/harb -1 1
		events/assault/harrara -1 0
		events/assault/hujum 8 -3
		events/assault/infajara 4 -5
		events/assault/iqtaham 0 3
		events/assault/iqtital 0 1
		events/assault/ishtabaka 7 -3
		events/assault/istaada 0 1
		events/assault/istaada-mawqi 0 1
		events/assault/kabbada 0 1
		events/assault/khatafa 11 -9
		events/assault/maraka 1 0
		events/assault/muwajahat 4 -4
		events/assault/qasafa -1 0
		events/assault/qital 2 0
		events/assault/tarada-musallahin -5 0
		events/coerce/itaqala 0 -1
		events/consult/mubahathat 5 0
		events/request/dawa 0 1
		events/request/talaba-bi 2 -1
		events/retreat/insahaba 3 0
		events/retreat/sallama-mawqi 0 1
		events/support/dam 0 5
		events/support/dam-dawla 0 1
		events/threaten/haddada-quwwa 1 0
	REF -10 4
		ACCUSE 0 -1
		AID 0 3
		DISASTER 0 1
		REJECT 0 1
		REQUEST 0 -3
	REL -1 0
		ACCUSE 1 0
		ASSAULT 0 2
		CONSULT -1 0
		REQUEST 5 0
		SANCTION 0 1
		SUPPORT 4 -4
		events/accuse/istankara 3 0
		events/accuse/ittahama -2 0
		events/request/daiyan 0 1
	SET 8 1
		ACCUSE 0 11
		ASSAULT 12 -9
		PROTEST 4 0
		events/accuse/adana 0 2
		events/assault/haraqa-shakhs 4 -1
	SPY 1 0
		ACCUSE 0 3
		ASSAULT 4 0
		COERCE 5 0
		events/accuse/ittahama 0 1
		events/assault/hujum 0 4
	UAF 1 0
		ACCUSE -6 0
		AID -6 3
		ASSAULT 14 -2
		CONSULT -4 0
		MOBILIZE 2 4
		PROTEST -1 0
		REJECT 1 -1
		REQUEST -3 0
		RETREAT 6 -3
		events/accuse/ittahama 0 -1
		events/aid/talaqqa-musaadat 0 3
		events/assault/amaliyya-askariyya -2 5
		events/assault/atlaqa-nar 0 -4
		events/assault/dammara 0 2
		events/assault/darba-jawwiyya 0 5
		events/assault/fajjara-nafsah 2 0
		events/assault/fataha-nar 0 -1
		events/assault/ghara -4 7
		events/assault/hajama 2 -2
		events/assault/hujum 1 -5
		events/assault/hujum-intihari -3 0
		events/assault/infajara 1 -1
		events/assault/ishtabaka 2 0
		events/assault/istihdaf 1 0
		events/assault/itida -5 -4
		events/assault/maraka 3 0
		events/assault/qasf-jawwi 0 1
		events/assault/qatala 0 5
		events/assault/qatla 0 6
		events/assault/tabadul-nar 3 0
		events/assault/tafjir 0 -6
		events/assault/tarada-musallahin -2 0
		events/coerce/istawla 1 0
		events/coerce/itaqala 0 -1
	none -2 -3
		AGREE 2 0
		COERCE -3 0
		CONCEDE -2 0
		CONSULT 1 -2
		COOPERATE 2 0
		DISASTER -1 0
		MOBILIZE 3 -2
		PERSONNEL -1 0
		PROTEST 0 2
		REJECT 1 0
		RETREAT 0 -2
		SANCTION -4 3
		SUPPORT 0 -3
		THREATEN -2 1
		events/accuse/adana 0 -3
		events/accuse/ahala-qada 0 -1
		events/accuse/hammala-masuliyya 1 0
		events/accuse/ishtabaha 0 3
		events/accuse/istada-safir 0 -2
		events/accuse/istajwaba -1 0
		events/accuse/istankara 7 -1
		events/accuse/istimaa-mahkama 0 2
		events/accuse/ittahama -1 0
		events/accuse/lama 1 0
		events/accuse/mathala-amam 0 4
		events/accuse/tahqiq-fi 2 -2
		events/accuse/tahqiqat 0 -2
		events/accuse/tuham -1 0
		events/accuse/tuhma -4 0
		events/agree/istidad 0 2
		events/agree/ittifaq 2 -5
		events/agree/ittifaq-muhaddad -1 -3
		events/agree/mustaidd 0 1
		events/agree/muwafaqa 1 -1
		events/agree/tawassul 2 -2
		events/agree/waada 0 3
		events/agree/wafaqa -1 0
		events/aid/dam-maddi 0 1
		events/aid/darraba 1 -1
		events/aid/naqala-jarha -5 0
		events/aid/talaqqa-musaadat 1 1
		events/assault/adhdhaba -3 4
		events/assault/adrama 0 5
		events/assault/amal-unf 0 -1
		events/assault/amaliyya-askariyya 7 0
		events/assault/asara 0 -1
		events/assault/atlaqa-ghaz 0 -1
		events/assault/atlaqa-nar -6 -1
		events/assault/dammara 0 2
		events/assault/daraba 1 0
		events/assault/daraba-ahdaf 3 0
		events/assault/darba-jawwiyya 0 -2
		events/assault/fataha-nar 0 1
		events/assault/ghara 6 -1
		events/assault/ghazw 0 1
		events/assault/hajama 0 5
		events/assault/hamla-askariyya 2 0
		events/assault/haraqa-mabna 0 1
		events/assault/haraqa-shakhs -2 0
		events/assault/harb 0 -2
		events/assault/harb-ahliyya -4 0
		events/assault/harb-llati -1 0
		events/assault/harrara 0 -5
		events/assault/harrara-min 0 -2
		events/assault/hujum 2 3
		events/assault/hujum-intihari 1 0
		events/assault/hujum-kimyai -1 0
		events/assault/ightala 0 -3
		events/assault/ijtiyah 0 1
		events/assault/ikhtitaf-taira -4 1
		events/assault/infajara -7 0
		events/assault/iqtaham 0 1
		events/assault/ishtabaka -6 -1
		events/assault/istaada-mawqi 0 -4
		events/assault/istahdafa-sarukh 0 1
		events/assault/istashhada -1 7
		events/assault/istihdaf 0 7
		events/assault/itada 6 0
		events/assault/jarha 0 3
		events/assault/jarima-bashia 0 -3
		events/assault/khatafa 0 5
		events/assault/maqtal 0 -1
		events/assault/maraka 3 -1
		events/assault/muwajahat 0 -5
		events/assault/naffadha-idam 0 6
		events/assault/niza-musallah 5 0
		events/assault/qasafa 5 0
		events/assault/qatala 2 0
		events/assault/qatla 0 -3
		events/assault/tadakhkhul-askari 0 1
		events/assault/tafjir 0 -1
		events/assault/tafjir-intihari 0 1
		events/assault/tarada-musallahin 1 0
		events/assault/tawaghghul 0 2
		events/assault/udwan-nisba 4 0
		events/assault/usiba -3 1
		events/coerce/aghlaqa 0 -5
		events/coerce/hasara 4 5
		events/coerce/hujum-iliktruni 0 1
		events/coerce/ihtajaza-juthath 0 2
		events/coerce/ihtalla 3 0
		events/coerce/ikhtaraqa-mawqi 0 1
		events/coerce/istawla 8 0
		events/coerce/itaqala 0 1
		events/coerce/itarada-safina 0 1
		events/coerce/nahaba 0 -1
		events/coerce/naqala-sijn 0 2
		events/coerce/qabada 0 1
		events/coerce/qabd -5 2
		events/coerce/qamaa 0 1
		events/coerce/quyud-mafruda 0 1
		events/coerce/rahhala-hu -1 0
		events/coerce/saytara -2 -6
		events/coerce/tawwaqa 2 1
		events/concede/rafaa-uqubat 0 4
		events/consult/ajra-ittisalat 1 0
		events/consult/bahth-masdar -1 0
		events/consult/dawra 1 0
		events/consult/hiwar-bayna 1 0
		events/consult/ijtima 0 -2
		events/consult/iltaqa 1 -9
		events/consult/jawla -5 0
		events/consult/liqa -4 -4
		events/consult/liqa-jamai -4 0
		events/consult/mubahathat 1 0
		events/consult/mubahathat-ghayr-mubashira 2 0
		events/consult/mufawadat 2 -2
		events/consult/mutamar -4 0
		events/consult/qarraba 0 2
		events/consult/qimma -1 0
		events/consult/tafawud 3 0
		events/consult/wasata 0 7
		events/consult/zara -1 0
		events/consult/ziyara -3 3
		events/consult/ziyara-makan -5 7
		events/cooperate/baa-silah 0 7
		events/cooperate/tabadul-malumat 3 0
		events/disaster/hadith-gharaq 0 1
		events/disaster/hadith-sayr 0 1
		events/disaster/hariq 0 3
		events/disaster/tafasha 0 -1
		events/mobilize/halat-istinfar 2 0
		events/mobilize/hashada-quwwat 1 0
		events/mobilize/nashara-quwwat -2 0
		events/mobilize/tajriba-nawawiyya 1 0
		events/personnel/adda-yamin -1 0
		events/personnel/ayyana-mansib -7 4
		events/personnel/iadat-intikhab 0 2
		events/personnel/intakhaba 0 6
		events/personnel/intikhabat 0 -9
		events/personnel/istaqala 8 -3
		events/personnel/tarashshaha 1 0
		events/personnel/tawalla 3 0
		events/personnel/tayin -5 2
		events/personnel/tuwuffiya 0 -6
		events/protest/ahraqa-alam 0 3
		events/protest/ihtijaj 0 -2
		events/protest/qataa 0 6
		events/protest/takhrib -1 9
		events/reject/istabaada -2 0
		events/reject/rafada-yield 0 -2
		events/request/daa -1 0
		events/request/daa-assist -1 0
		events/request/daa-fulan 0 -1
		events/request/daa-liqa 0 -2
		events/request/daiyan 1 0
		events/request/dawa-liqa 0 -1
		events/request/haththa 0 2
		events/request/haththa-liqa 0 4
		events/request/mutalaba -2 0
		events/request/mutaliban -1 0
		events/request/nashada 0 -1
		events/request/talab 3 0
		events/request/talaba 0 1
		events/request/talaba-assist 2 0
		events/request/talaba-bi 0 -1
		events/request/talaba-min -2 0
		events/request/talaba-yield -2 2
		events/retreat/afraja -2 0
		events/retreat/atlaqa-sarah -3 9
		events/retreat/farra-musallahun 1 0
		events/retreat/istaslama 1 0
		events/sanction/al-uqubat 0 1
		events/sanction/aqaba -2 0
		events/sanction/hazr-asliha 1 0
		events/sanction/hukm-bi 0 -1
		events/sanction/qataa-alaqat 0 2
		events/sanction/tarada-safir 1 0
		events/sanction/uqubat 0 1
		events/support/ayyada 0 -2
		events/support/iitarafa-bi-dawla 0 1
		events/support/imtadaha 0 1
		events/support/rahhaba -1 1
		events/support/shakara 0 -1
		events/support/tadamana 0 -1
		events/support/tarhib 1 0
		events/support/tawqi 0 -1
		events/support/waqqaa 2 0
		events/support/waqqaahu 2 0
slot
	elsewhere
		ACCUSE 0 2
		AGREE 0 -1
		AID 0 1
		ASSAULT 0 1
		CONCEDE 1 0
		DISASTER -1 0
		MOBILIZE 0 -5
		PROTEST 1 -2
		REJECT -2 0
		RETREAT 0 -3
		SANCTION -2 1
		SUPPORT 0 2
		THREATEN 0 2
		events/accuse/aaraba-istiya 0 1
		events/accuse/ahala-qada 0 1
		events/accuse/hammala-masuliyya 2 -3
		events/accuse/hukima 0 2
		events/accuse/idanatuhu-li 1 0
		events/accuse/ishtabaha -2 0
		events/accuse/istankara -2 0
		events/accuse/istimaa-mahkama -1 0
		events/accuse/ittahama 3 0
		events/accuse/naddada -2 0
		events/accuse/shakk 1 0
		events/accuse/tahqiq-fi 0 -2
		events/accuse/tuhma 0 3
		events/agree/istidad 0 3
		events/agree/istidad-muaalan 0 2
		events/agree/ittifaq-muhaddad 0 -1
		events/agree/mustaidd -1 0
		events/agree/taahhada 1 0
		events/agree/taahhud 7 0
		events/agree/tawassala 7 0
		events/agree/tawassul -3 0
		events/agree/waada 0 -1
		events/agree/wafaqa 0 4
		events/aid/aqama-mukhayyam 0 4
		events/aid/arsala-musaadat 2 0
		events/aid/darraba 0 -6
		events/aid/harrara-rahain 0 -2
		events/aid/ilaj-kharij -1 0
		events/aid/khadaa-liljiraha 0 3
		events/aid/madda-yad-aawn -3 2
		events/aid/naqala-jarha -1 2
		events/aid/qaddama-musaadat 1 0
		events/aid/talaqqa-musaadat -4 0
		events/aid/wasalat-musaadat 0 1
		events/assault/abada -2 0
		events/assault/adhdhaba -2 3
		events/assault/adrama -1 0
		events/assault/aghara 0 1
		events/assault/amal-unf -1 0
		events/assault/amaliyya-askariyya 0 2
		events/assault/amaliyya-intihariyya 1 0
		events/assault/amaliyya-irhabiyya 8 0
		events/assault/atlaqa-nar 0 1
		events/assault/atlaqa-sarukh -1 4
		events/assault/darba-jawwiyya -1 4
		events/assault/fajjara-nafsah -1 0
		events/assault/harb -2 -1
		events/assault/harb-ahliyya -1 -1
		events/assault/harrara -2 -1
		events/assault/hujum-jawwi 0 1
		events/assault/hujum-kimyai 0 -2
		events/assault/ihtajaza-musallahun 0 1
		events/assault/ikhtitaf-taira 0 -1
		events/assault/infajara 0 5
		events/assault/ishtabaka 3 0
		events/assault/istashhada -4 0
		events/assault/itida 3 0
		events/assault/jarha 1 0
		events/assault/kamin 0 1
		events/assault/khatafa 1 0
		events/assault/khuruq -1 0
		events/assault/majzara 0 1
		events/assault/maqtal 0 4
		events/assault/maraka -3 0
		events/assault/masra -4 1
		events/assault/muwajahat 5 -2
		events/assault/naffadha-idam 0 6
		events/assault/qasafa -5 0
		events/assault/qatla 0 -1
		events/assault/qital -1 0
		events/assault/saddal-hujum -6 0
		events/assault/tafjir 0 -4
		events/assault/tafjir-intihari 0 -2
		events/assault/tahhara 2 0
		events/assault/tasfiya-shakhs 0 2
		events/coerce/ataha -1 0
		events/coerce/dabata 0 1
		events/coerce/fakkaka-khaliyya 1 0
		events/coerce/hasara -2 0
		events/coerce/hujum-iliktruni 1 2
		events/coerce/ihtajaza 0 -3
		events/coerce/ihtajaza-safina -1 0
		events/coerce/iqtada 0 2
		events/coerce/istadaa-tahqiq 0 1
		events/coerce/khasira-mawqi 0 1
		events/coerce/mudhakkirat-tawqif 1 1
		events/coerce/nahaba 3 0
		events/coerce/saytara 0 2
		events/concede/tarajaa-an 1 0
		events/consult/hiwar-bayna 1 0
		events/consult/ijtamaa 2 0
		events/consult/iltaqa 2 0
		events/consult/istaqbala 2 0
		events/consult/istiqbal 0 5
		events/consult/ittisal-hatifi 1 0
		events/consult/jawla 2 2
		events/consult/liqa -3 -6
		events/consult/liqa-jamai 2 0
		events/consult/madubat-asha 0 4
		events/consult/mubahathat -1 0
		events/consult/mubahathat-ghayr-mubashira 3 0
		events/consult/mufawadat 2 0
		events/consult/qimma -2 0
		events/consult/tafawud -5 0
		events/consult/tashawara 5 0
		events/consult/wasata -4 0
		events/consult/ziyara 1 0
		events/consult/ziyara-makan -3 0
		events/consult/ziyara-maydaniyya 0 5
		events/cooperate/sallama-matlub 1 0
		events/cooperate/tabadul-malumat -1 0
		events/disaster/zilzal 0 -6
		events/mobilize/rafaa-taahhub -1 0
		events/personnel/adda-yamin 0 1
		events/personnel/aqala -1 1
		events/personnel/hall 0 1
		events/personnel/iadat-intikhab 0 1
		events/personnel/iqtira 0 -1
		events/personnel/istaqala 0 -5
		events/personnel/rashshaha 0 2
		events/personnel/taadil-wizari 0 1
		events/personnel/tarashshaha 6 -1
		events/personnel/tawalla 1 0
		events/personnel/tayin -2 0
		events/protest/ihtijaj -4 0
		events/protest/muzahara 3 0
		events/protest/qataa 3 0
		events/protest/thawra -1 0
		events/reject/aarada 0 -2
		events/reject/asqata-mashru 0 -2
		events/reject/fitu 0 -2
		events/reject/imtanaa -1 0
		events/reject/insahaba-ijtima 0 1
		events/reject/qataa-ijtima 0 1
		events/reject/rafada-liqa -1 0
		events/request/daa 1 0
		events/request/daa-yield 1 -1
		events/request/dawa 2 0
		events/request/nashada 0 2
		events/request/talaba 0 1
		events/request/talaba-bi -2 0
		events/request/talaba-liqa 2 0
		events/request/talaba-min 0 -2
		events/request/talaba-musaada 0 -1
		events/retreat/afraja -2 5
		events/retreat/atlaqa-sarah -1 0
		events/retreat/insahaba 4 0
		events/retreat/ladha-firar 3 0
		events/retreat/tabadul-asra 0 1
		events/sanction/hazr-asliha 1 0
		events/sanction/hazr-iqtisadi 0 -1
		events/sanction/hukm-bi 0 4
		events/sanction/hukm-qadai -3 2
		events/support/abrama 0 -2
		events/support/abrama-ittifaq 3 0
		events/support/ashada -2 0
		events/support/ayyada -2 0
		events/support/daama-qadiyya 0 1
		events/support/fataha-sifara 0 -1
		events/support/iqamat-alaqat 1 0
		events/support/nawwaha 0 3
		events/support/rahhaba 0 5
		events/support/shakara 0 2
		events/support/tabanna -2 0
		events/support/tadamana 6 0
		events/support/tarhib 0 1
		events/support/tawqi -1 -1
		events/support/thammana 0 3
		events/support/wafaqa-nuwwab 0 -1
		events/support/waqqaa-ala 0 -2
		events/support/waqqaahu 7 0
		events/threaten/haddada -4 0
		events/threaten/haddada-quwwa 0 3
		events/threaten/hadhdhara-tusawwil 1 0
		events/threaten/lawwaha 2 0
		events/threaten/tahdidat 0 -1
		masdar
			ACCUSE -3 2
			AGREE -1 0
			ASSAULT 3 0
			CONSULT 2 0
			DISASTER 0 -2
			PERSONNEL 4 1
			PROTEST -1 0
			REJECT -1 3
			RETREAT 0 -1
			SANCTION 5 0
			SUPPORT -1 0
		noun 0 1
			ACCUSE 0 1
			AGREE 4 0
			ASSAULT -1 -1
			CONSULT -2 0
			PERSONNEL 0 -1
			PROTEST 1 0
			REQUEST 0 8
			SANCTION -4 6
			SUPPORT 0 1
		participle 0 -1
			AGREE -1 0
			REQUEST 1 0
		verb 2 0
			AGREE 2 -2
			AID 0 4
			ASSAULT 2 2
			COERCE 0 -3
			CONSULT 2 0
			DISASTER 0 2
			MOBILIZE 0 -1
			PROTEST 2 0
			REJECT 0 2
			REQUEST -2 -1
			SANCTION -2 -1
	genitive
		ACCUSE 0 5
		AGREE 0 -1
		AID -3 5
		ASSAULT -5 0
		COERCE 3 0
		CONSULT -3 0
		PERSONNEL 1 3
		PROTEST -2 0
		REJECT 2 0
		RETREAT 3 -5
		SUPPORT 0 -1
		THREATEN 2 0
		events/accuse/ittahama -2 3
		events/assault/atlaqa-sarukh 0 -2
		events/assault/farraqa 0 1
		events/assault/harrara 0 -3
		events/assault/ihtajaza-rahain 0 -1
		events/assault/ijtiyah 1 -2
		events/assault/infajara 0 -4
		events/assault/iqtaham 1 0
		events/assault/istaada-mawqi 0 -1
		events/assault/khatafa -1 1
		events/assault/majzara 0 -1
		events/assault/maqtal 0 -4
		events/assault/masra-noun 0 6
		events/assault/qasf-madfai 0 -2
		events/assault/qatala 1 0
		events/assault/tafjir 0 3
		events/assault/usiba 0 2
		events/coerce/dahama 0 -1
		events/coerce/fakkaka-khaliyya 0 3
		events/coerce/iqtaham-amn 3 -2
		events/consult/ijtima 4 0
		events/consult/mubahathat -6 0
		events/consult/ziyara-makan 4 -5
		events/personnel/faza 2 0
		events/personnel/intikhabat 0 2
		events/personnel/istaqala 0 -3
		events/personnel/tayin -1 0
		events/protest/masira -2 0
		events/request/dawa -5 2
		events/request/mutalaba 0 1
		masdar 1 0
			ACCUSE -2 2
			AGREE 3 -4
			AID -1 0
			COERCE 0 1
			CONCEDE 0 1
			PROTEST 0 1
			REJECT 4 -7
			REQUEST -2 1
			RETREAT 4 -5
			SUPPORT 4 -5
			THREATEN 0 -2
		noun 3 0
			COERCE 2 0
			CONSULT -1 0
			PERSONNEL 2 1
			PROTEST -1 0
		verb -10 1
			REJECT 0 1
			SUPPORT -1 0
	light
		subject
			ACCUSE 0 4
			ASSAULT 0 1
			COERCE 5 0
			CONSULT 0 -2
			PROTEST 3 0
			THREATEN -1 0
			events/assault/ghara -1 0
			events/assault/hujum 0 -1
			events/assault/itida 0 3
			events/assault/qatala 4 0
			events/consult/ziyara -2 0
			masdar 1 1
				ACCUSE -3 1
				THREATEN -1 0
			noun 0 -3
				ASSAULT -2 0
				CONSULT 0 -1
		بين
			ASSAULT -2 0
			noun
				ASSAULT -1 0
		في
			noun 1 -3
		ل
			noun -5 0
		مع
			masdar 1 0
		من
			events/assault/hujum 1 0
			noun 0 -1
	nisba
		ACCUSE -5 5
		AID 4 0
		ASSAULT 1 -3
		CONSULT -4 -2
		REJECT -1 0
		REQUEST 0 -1
		SUPPORT 0 2
		events/accuse/intaqada 0 3
		events/accuse/ittahama 0 -1
		events/accuse/naddada 0 1
		events/agree/mustaidd 4 0
		events/aid/talaqqa-musaadat 2 0
		events/assault/hujum -1 0
		events/assault/ightala 2 0
		events/consult/ijtima -2 0
		events/consult/liqa -2 0
		events/reject/rafada 0 1
		events/request/talab 1 0
		events/sanction/hazr-iqtisadi 0 1
		masdar -1 -1
			ACCUSE 0 2
			ASSAULT 3 -3
		noun -2 1
			ASSAULT 0 -1
			SANCTION 0 3
		participle
			AGREE 2 0
		verb -3 -1
			ASSAULT 0 1
			CONSULT -1 0
			REJECT -2 0
			REQUEST 0 -2
			SUPPORT 0 2
	object
		ACCUSE 7 -1
		AGREE 0 -5
		AID -6 1
		ASSAULT -3 2
		COERCE -4 0
		CONCEDE 0 -3
		CONSULT -2 3
		MOBILIZE -3 0
		PERSONNEL 1 -1
		REJECT 3 0
		REQUEST 0 1
		RETREAT 2 -3
		SANCTION 0 4
		SUPPORT 2 0
		THREATEN 0 -2
		events/accuse/adana 0 5
		events/accuse/intaqada 3 -2
		events/accuse/istankara 0 -3
		events/accuse/ittahama -5 5
		events/accuse/muhakama 0 -1
		events/accuse/naddada 4 0
		events/agree/muwafaqa 1 0
		events/aid/darraba 0 7
		events/assault/atlaqa-sarukh 0 -4
		events/assault/ghazw 0 2
		events/assault/hadama 0 6
		events/assault/hajama 0 4
		events/assault/infajara 0 -2
		events/assault/iqtaham 0 -1
		events/assault/istahdafa 0 1
		events/assault/jarha 0 1
		events/assault/maqtal 0 3
		events/assault/qasafa 1 0
		events/assault/qatala -5 0
		events/assault/usiba -3 3
		events/coerce/ajbara 0 2
		events/coerce/hasara 0 -1
		events/consult/liqa 2 0
		events/reject/aarada 0 2
		events/request/daa-yield 0 1
		events/request/talaba-bi 0 -1
		events/request/talaba-yield 0 -4
		events/request/wajjaha-bi 0 4
		events/sanction/hukm-qadai 0 1
		events/sanction/uqubat-llati 6 0
		events/support/ayyada 0 -1
		events/support/daama 0 4
		events/support/dam 0 1
		events/support/shakara 0 5
		events/support/waqqaa 3 0
		masdar 1 -1
			ACCUSE 0 -2
			AID 0 3
			ASSAULT -1 0
			CONSULT 0 5
			PERSONNEL -3 0
			REJECT 2 0
			REQUEST 6 0
			RETREAT 1 0
		noun -2 -7
			AGREE -3 0
			ASSAULT 0 3
			PERSONNEL 0 -1
			SANCTION 2 0
		of
			aspect
				CONSULT -1 0
			event
				ACCUSE -1 2
				AGREE 6 0
				ASSAULT 1 0
				COERCE -1 1
				CONSULT 1 -1
				PERSONNEL -1 0
				REQUEST 0 1
				events/assault/qatala 5 0
				events/assault/tafjir -2 0
				events/consult/mufawadat -2 0
				events/request/daa -2 0
				masdar 0 -1
					ASSAULT 1 0
				noun
					ACCUSE 0 4
					ASSAULT 0 -4
					PROTEST 1 0
				participle 0 1
				verb -2 0
					AGREE 2 0
					COERCE -3 0
					CONSULT 3 0
					SUPPORT -2 0
			light
				CONSULT 3 0
				PERSONNEL 0 2
			modal
				masdar 1 0
			other
				ASSAULT -3 0
				masdar
					ASSAULT 0 1
				verb 0 -2
			speech
				ACCUSE 1 1
				PERSONNEL 4 0
				noun
					ACCUSE 3 0
		participle 0 1
		verb 4 -6
			AGREE 1 0
			COERCE 0 1
			PERSONNEL 3 0
			PROTEST 0 1
			REQUEST 0 5
			RETREAT 0 -3
			SUPPORT 0 -5
	own
		nisba
			ACCUSE 0 -2
			AGREE 1 0
			PERSONNEL -6 0
			PROTEST -1 2
			events/assault/ghazw 1 0
			events/consult/liqa 3 0
			events/consult/mubahathat 1 0
			events/consult/qimma -3 0
			events/personnel/intikhabat -2 0
			masdar 0 2
				ACCUSE 3 -1
				COERCE 0 1
				PROTEST -2 2
			noun 1 -3
				AGREE 1 0
				PERSONNEL -3 0
		phrase
			ACCUSE 0 -4
			AGREE 4 0
			AID -5 3
			ASSAULT -4 0
			COERCE -4 0
			CONSULT 6 0
			MOBILIZE 2 0
			PERSONNEL -5 10
			REQUEST -1 0
			events/aid/darraba 0 3
			events/aid/qaddama-musaadat 0 -1
			events/assault/asara 0 2
			events/assault/hujum 0 -1
			events/assault/jarha -2 0
			events/assault/qatla -3 1
			events/consult/jalsa-barlaman 7 0
			events/personnel/shakkala-hukuma 0 -3
			events/personnel/suqut-nizam 0 3
			events/request/daiyan 0 1
			masdar -4 7
				AID -5 6
				ASSAULT 0 -4
				COERCE -4 1
				MOBILIZE 3 0
				PERSONNEL -1 4
			noun -5 0
				ASSAULT -5 2
			participle
				ACCUSE 0 -1
	passive
		elsewhere
			true -2 0
		light
			object
				false 3 0
			subject
				false 5 0
			على
				false 0 2
			ل
				false -1 0
			من
				false 1 -2
		nisba
			false -6 -1
			true -1 0
		object
			false 0 -3
			of
				event
					true -3 0
			true 0 -2
		own
			nisba
				false 4 0
			phrase
				false -12 1
		subject
			false -1 0
			of
				aspect
					false 1 1
				event
					false 1 0
				light
					false 0 2
				modal
					false 0 -2
				speech
					false 1 0
				state
					false -1 0
		أمام
			of
				event
					false -1 0
		إلى
			false -1 5
			of
				light
					false 0 1
				modal
					false 1 0
			جانب
				false 1 0
		ب
			false 0 -2
			of
				event
					false 1 0
					true 0 1
				light
					false 2 0
		باتجاه
			false 0 1
		بين
			of
				light
					false 2 0
				state
					false -2 0
		حول
			of
				event
					false 0 1
		ضد
			false 0 -5
		على
			false -2 0
			of
				event
					false 0 -1
		عن
			of
				event
					true 0 1
			true 0 1
		في
			of
				speech
					false -2 0
			true 0 2
		ل
			false 1 -2
			of
				speech
					false -1 -3
		لدى
			false 1 0
		مع
			false -4 1
			of
				speech
					false -1 1
			true 0 2
		من
			قبل
				of
					event
						false 3 0
	role
		actor 3 -1
			masdar 3 -2
			noun -4 0
			verb 8 0
		no
			role -1 -3
				masdar -1 -2
				noun 0 -2
		place -1 2
		recipient -7 3
			masdar -3 3
			noun 2 0
			verb -6 0
		theme 0 -1
			masdar 1 0
			noun 0 -1
	subject
		AGREE 3 -4
		AID -3 5
		ASSAULT -3 4
		DISASTER 0 2
		PERSONNEL 0 2
		REJECT 0 -1
		RETREAT 1 1
		SUPPORT 0 -2
		THREATEN 0 -3
		events/accuse/adana 0 -4
		events/accuse/hammala-masuliyya -2 0
		events/accuse/ittahama 3 0
		events/accuse/naddada 0 -2
		events/aid/naqala-jarha 0 2
		events/assault/atlaqa-nar 0 -2
		events/assault/dammara -2 0
		events/assault/fajjara-nafsah 1 0
		events/assault/hajama 0 -1
		events/assault/istashhada 0 -5
		events/assault/kabbada -4 0
		events/assault/masra 0 2
		events/assault/qasafa -5 0
		events/assault/qatala 0 10
		events/coerce/dahama 0 1
		events/coerce/manaa -3 0
		events/coerce/qabd 0 3
		events/consult/iltaqa -1 0
		events/consult/istaqbala -5 3
		events/consult/zara 0 3
		events/mobilize/intashara-jaysh 1 0
		events/personnel/faza -4 0
		events/personnel/intakhaba 0 2
		events/reject/rafada -1 0
		events/request/awsa 0 1
		events/request/daa -2 3
		events/request/daa-assist 0 2
		events/request/nashada 0 1
		events/request/talaba-yield 0 2
		events/retreat/sallama-nafsah 1 0
		events/support/daama-qadiyya -1 0
		events/support/hanna -3 2
		of
			aspect
				CONSULT 2 1
				SUPPORT 1 0
				masdar
					ASSAULT -1 -1
			event
				ACCUSE 0 1
				AGREE -3 2
				AID 0 -1
				CONCEDE 0 2
				COOPERATE 3 0
				PERSONNEL 0 -2
				REJECT 0 2
				REQUEST 2 0
				RETREAT 2 0
				SANCTION -1 -1
				SUPPORT 0 -2
				events/accuse/intaqada -1 0
				events/agree/taahhada -2 0
				events/aid/qaddama-musaadat -1 0
				events/assault/al-hadith 0 2
				events/assault/dammara 2 0
				events/assault/ghazw -2 0
				events/assault/hajama 4 0
				events/assault/hujum 0 -1
				events/assault/ightala -4 0
				events/assault/itida -2 0
				events/assault/khatafa -1 0
				events/assault/maqtal -9 -2
				events/assault/qasafa 5 0
				events/assault/qatla -3 3
				events/coerce/hasara 0 1
				events/coerce/istawla -1 0
				events/consult/hiwar -2 0
				events/consult/iltaqa 6 0
				events/consult/jalsa-barlaman 7 0
				events/consult/mubahathat -4 0
				events/consult/ziyara-makan 3 0
				events/personnel/faza 0 2
				events/personnel/intikhabat -1 0
				events/personnel/istifta 5 0
				events/personnel/tayin 6 0
				events/request/talab 0 1
				events/request/talaba-bi -2 0
				events/retreat/afraja 4 0
				events/retreat/atlaqa-sarah 1 0
				events/support/rahhaba -1 0
				events/support/tadamana -1 0
				masdar 4 0
					ACCUSE -1 2
					AGREE 0 1
					ASSAULT 0 -5
					COERCE 1 -4
					COOPERATE 3 0
					PERSONNEL 0 -2
					REJECT -1 1
				noun
					AID 6 0
					ASSAULT -3 0
					COERCE 0 6
					SANCTION -1 -1
				verb
					ACCUSE 1 -3
					AGREE -1 0
					AID -2 0
					ASSAULT 2 0
					PERSONNEL 1 0
					REQUEST 1 0
					SUPPORT -1 0
			light
				AID 1 0
				ASSAULT 0 -2
				COERCE 2 0
				REJECT 0 3
				REQUEST 0 2
				events/coerce/manaa 1 0
				events/reject/rafada 0 3
				masdar
					AID 2 0
					ASSAULT 0 -1
					REQUEST -1 7
				noun 3 0
				participle -1 0
				verb -2 2
					REJECT 0 2
			modal
				ASSAULT -3 0
				noun 4 0
				verb -1 0
			other
				CONSULT -1 0
				PERSONNEL 1 0
				masdar
					ASSAULT -6 0
				noun 1 0
			speech
				AGREE -1 0
				ASSAULT 0 -4
				COERCE 2 0
				events/assault/hujum 4 0
				events/consult/mubahathat 2 0
				masdar -1 0
					ASSAULT -3 0
					COERCE 3 0
					REQUEST -2 0
				noun 1 0
				participle 1 0
				verb
					REQUEST 2 0
		verb -1 0
			AGREE 3 -4
			AID -3 5
			ASSAULT -3 4
			DISASTER 0 2
			PERSONNEL 0 2
			REJECT 0 -1
			RETREAT 1 1
			SUPPORT 0 -2
			THREATEN 0 -3
	أمام
		PROTEST 0 -1
	إلى
		ACCUSE 0 -5
		AGREE 0 1
		AID 0 -1
		ASSAULT 2 0
		COOPERATE 0 1
		PERSONNEL 0 1
		RETREAT 0 4
		events/accuse/ittahama 0 -4
		masdar
			AID 0 -2
			COOPERATE 0 1
			REQUEST 0 3
		of
			event
				REQUEST 0 6
				masdar
					REQUEST 0 3
			speech
				masdar 0 2
					ASSAULT 0 2
		verb -1 3
			ACCUSE 0 -3
			CONSULT 0 5
			REQUEST 0 -12
			RETREAT 0 3
		جانب
			verb 4 0
	ب
		CONSULT 2 8
		DISASTER 0 5
		REQUEST 0 -4
		events/assault/awda 0 2
		events/assault/usiba 0 -1
		events/consult/ijtamaa 1 0
		events/support/iitarafa-bi-dawla 0 1
		masdar -2 0
		noun 0 1
			CONSULT 0 2
		of
			event
				COERCE 0 2
				verb 0 1
					AGREE 1 0
		verb 2 -2
			CONSULT 3 0
	باتجاه
		ASSAULT 0 3
	بحق
		ASSAULT 0 3
		of
			event
				masdar 1 0
	بين
		AGREE 0 -2
		ASSAULT 4 0
		CONSULT -8 4
		COOPERATE 1 0
		REQUEST 0 2
		SUPPORT 0 1
		events/agree/ittifaq -2 0
		events/agree/ittifaqiyya 1 0
		events/assault/harb 4 0
		events/assault/ishtabaka -1 0
		events/assault/muwajahat 1 0
		events/consult/hiwar 1 0
		events/consult/mufawadat 3 0
		events/consult/tawassata -3 9
		masdar
			AGREE -1 0
			ASSAULT 1 -2
			CONSULT -1 5
		noun 5 0
		of
			event
				ASSAULT 4 0
			light
				CONSULT 4 0
				masdar 3 0
				noun
					CONSULT 2 0
		verb -3 6
			CONSULT -1 0
			REQUEST 0 3
	ضد
		ASSAULT 5 2
		events/assault/harb 0 1
		events/assault/maraka 2 -1
		events/assault/qital 3 -1
		masdar
			ASSAULT 3 0
		verb 0 -1
			ACCUSE 0 -1
	على
		ACCUSE 0 -3
		ASSAULT -2 0
		CONSULT 1 0
		PROTEST 0 7
		events/accuse/ittahama 0 -3
		events/accuse/lama 0 1
		events/assault/atlaqa-nar 0 7
		events/assault/atlaqa-sarukh 0 3
		events/assault/fataha-nar 0 5
		events/assault/ghara 0 -3
		events/assault/harb-nisba 0 2
		events/assault/itada 0 4
		events/assault/qada-ala 0 3
		events/coerce/istawla 0 3
		events/coerce/qabd 0 3
		masdar 0 -1
			ASSAULT 0 -2
			COERCE 0 1
		noun
			CONSULT 1 0
		of
			event
				REQUEST 0 1
				masdar
					ASSAULT 0 -1
				noun 0 -2
		verb
			ACCUSE 0 -2
			ASSAULT 0 4
	عن
		REQUEST 0 -1
		events/consult/ijtima 1 0
		events/request/daa 4 0
		events/retreat/afraja 0 4
		masdar -1 0
		noun 1 0
		of
			event
				ASSAULT -2 0
				CONSULT 4 0
				masdar 0 -1
				verb 0 1
			state
				ASSAULT 0 2
		verb
			REQUEST 2 0
	في
		ASSAULT -3 0
		COERCE 3 0
		events/accuse/intaqada 0 -2
		events/assault/adrama 0 6
		events/assault/fajjara-nafsah 0 5
		events/assault/maqtal 0 1
		events/assault/qatla 0 2
		events/coerce/awqafa 0 6
		events/coerce/qabada 0 2
		events/support/dam-dawla 0 2
		masdar 0 5
			AID 0 1
			SUPPORT 0 1
		noun -2 0
			ASSAULT -1 -3
			DISASTER 0 1
		of
			event
				ASSAULT 0 2
				COERCE 0 5
				masdar -4 3
					ASSAULT 0 4
					COERCE 0 6
				noun 0 -2
		verb 2 0
			COERCE 1 0
	ل
		ACCUSE 8 -5
		AGREE 0 5
		ASSAULT 4 -1
		COERCE 1 -9
		CONSULT -2 0
		COOPERATE 0 2
		PROTEST -2 7
		REJECT 0 1
		REQUEST 0 -7
		RETREAT 1 6
		SUPPORT -1 -1
		events/accuse/adana 0 -1
		events/agree/mustaidd 0 2
		events/aid/qaddama-musaadat 0 3
		events/assault/hujum -2 0
		events/assault/istihdaf 0 1
		events/assault/khatafa 0 -1
		events/assault/qasafa 0 2
		events/assault/qasf-jawwi 0 1
		events/assault/saddal-hujum 1 0
		events/consult/ijtima -3 0
		events/consult/mubahathat 1 0
		events/consult/ziyara 2 0
		events/consult/ziyara-makan 0 1
		events/request/talab 0 1
		masdar
			ACCUSE 0 5
			AGREE 0 1
			AID 0 -6
			ASSAULT 5 -7
			RETREAT 4 0
		noun
			ACCUSE 4 0
			AGREE 0 -2
			AID 0 1
			ASSAULT -6 3
			CONSULT 2 0
			PERSONNEL 0 2
		of
			event
				ACCUSE 0 -1
				AGREE 0 1
				ASSAULT -1 0
				PERSONNEL 5 0
				PROTEST 1 0
				REQUEST 0 4
				masdar 2 0
					AID -1 0
					PERSONNEL 1 0
				verb
					ACCUSE 0 -2
					AGREE 0 2
					ASSAULT -1 0
			other
				ASSAULT 2 0
				masdar -1 0
				noun 2 0
			speech
				verb -1 0
		participle
			AGREE 0 2
		verb 0 -1
			ACCUSE 0 -10
			ASSAULT 4 0
			COERCE 1 -1
			CONSULT -4 0
			PROTEST 0 6
			REJECT 0 2
			RETREAT 0 7
	لدى
		of
			event
				masdar 1 0
	مثل
		verb 1 0
	مع
		ACCUSE 0 2
		AGREE -3 8
		ASSAULT 1 -1
		PROTEST 3 0
		REJECT 0 6
		SANCTION 0 -5
		SUPPORT 1 0
		events/agree/mustaidd 0 1
		events/agree/taahhada -1 4
		events/assault/ishtabaka 0 -1
		events/consult/bahatha-mawdu 1 0
		events/consult/mubahathat 5 0
		events/consult/mufawadat -1 0
		events/consult/zara -4 0
		events/support/tadamana -1 5
		events/support/tawqi 1 0
		masdar
			ASSAULT 1 -2
			CONSULT 0 2
			SUPPORT 0 4
		noun -1 0
		of
			event
				verb 3 0
					REJECT 0 2
		participle
			AGREE 0 1
		verb
			ACCUSE 0 1
			COERCE 0 1
			CONSULT 2 0
			COOPERATE -2 0
			REJECT 0 5
			SUPPORT 0 -1
	من
		ACCUSE -2 0
		ASSAULT -6 5
		COERCE 2 0
		CONSULT 4 0
		REQUEST 0 -4
		RETREAT -2 0
		SANCTION 0 1
		events/assault/harrara-min -5 12
		events/assault/hujum 0 -1
		events/assault/istaada-mawqi 0 1
		events/assault/khatafa 0 1
		events/assault/maqtal -2 0
		events/consult/ijtima -1 0
		events/request/talab 4 -3
		events/request/talaba-min -2 5
		events/request/talaba-musaada 0 2
		events/request/wajjaha-bi 0 -1
		events/sanction/hukm-qadai 2 0
		masdar 2 0
			ACCUSE 0 -1
			AGREE 2 0
			ASSAULT -3 3
			COERCE 0 1
			MOBILIZE 2 0
			REQUEST 4 0
			SANCTION -4 0
		noun 1 0
			ASSAULT -2 0
			SANCTION 1 0
		of
			event
				ACCUSE 0 -2
				ASSAULT 0 1
				CONSULT 2 0
				masdar
					ASSAULT 0 1
				verb 0 -1
		verb -2 -2
			ACCUSE -3 0
			AID 1 0
			CONSULT 2 0
			REQUEST -2 -1
			SUPPORT 0 3
		قبل
			ACCUSE -2 6
			ASSAULT 2 -2
			masdar
				ASSAULT 2 0
			verb
				ACCUSE -2 3
speaker
	false -2 -2
		ACCUSE -1 0
		AGREE 0 -4
		COERCE -1 3
		CONCEDE -2 0
		CONSULT 1 -6
		COOPERATE 1 0
		DISASTER -9 0
		MOBILIZE 0 -5
		PERSONNEL -3 0
		PROTEST 3 -4
		REJECT 0 -1
		REQUEST 0 -1
		RETREAT -1 1
		SANCTION 0 3
		actor
			further -4 -4
			main 2 -4
		none -1 0
		recipient
			further -5 -4
			main -5 3
	true -3 -2
		ACCUSE 3 4
		AID -4 0
		ASSAULT -3 -3
		COERCE 0 -5
		CONSULT -2 0
		PERSONNEL 5 0
		PROTEST -3 0
		REQUEST 3 3
		SUPPORT 4 -2
		THREATEN 1 0
		none -5 -7
		recipient
			main 0 1
subtype
	admin1 0 -7
	armed-group 0 2
		ACCUSE -1 3
		ASSAULT 0 4
		COERCE 0 -1
		CONSULT 0 1
		MOBILIZE 0 2
		REQUEST 0 -5
		RETREAT 5 0
		THREATEN 1 0
	capital -2 -5
		ACCUSE 3 0
		ASSAULT -2 -4
		CONSULT -6 1
		REQUEST 0 5
		SANCTION 1 1
		SUPPORT 0 -9
	club 0 -4
	collective -2 -3
		ACCUSE 2 0
		AGREE -1 1
		AID 4 0
		ASSAULT 3 0
		CONSULT -1 0
		PROTEST -6 0
		REQUEST -1 0
		RETREAT 0 -2
	community 3 0
		ACCUSE -1 0
		ASSAULT 0 3
		COERCE 3 -2
		PROTEST 6 0
		RETREAT 2 -1
	company 2 0
		ACCUSE -1 4
	country 2 1
		ACCUSE -1 2
		AGREE 2 0
		AID 5 3
		COERCE 1 -4
		DISASTER 0 -6
		PROTEST -4 0
		REJECT 0 4
		RETREAT 0 -5
		SUPPORT 0 3
		THREATEN -1 0
	court 1 -1
		ACCUSE 2 0
		ASSAULT -4 0
		COERCE 3 0
		REJECT 0 1
		SANCTION 3 -2
	equipment -9 -3
		AID 0 -10
		ASSAULT 3 0
		COERCE -1 6
		DISASTER 0 6
		MOBILIZE 0 -1
		REQUEST -2 0
		SANCTION 0 -2
	government 1 2
		ACCUSE 0 -3
		AGREE 0 1
		ASSAULT 2 0
		CONCEDE 2 0
		CONSULT -2 0
		PERSONNEL -5 1
		REJECT 0 5
		THREATEN 0 1
	igo 0 -1
		AID 4 0
		ASSAULT 0 -2
		CONSULT 6 -1
		REJECT -3 0
		SANCTION 3 0
	legislature 3 0
		ACCUSE 1 0
		CONSULT 3 0
		REQUEST -4 7
	media -7 -8
		ASSAULT 0 -1
	military 2 5
		ACCUSE 0 4
		ASSAULT 2 -5
		COERCE 1 -2
		CONCEDE -1 0
		CONSULT 0 2
		MOBILIZE 1 0
		REJECT 0 1
		REQUEST -6 0
		RETREAT 1 -1
	ministry
		ACCUSE 1 0
		ASSAULT -4 0
		CONSULT -4 1
		PERSONNEL 0 -1
		REQUEST 3 0
		SANCTION 1 0
		SUPPORT -2 0
	nationality 2 3
		ACCUSE -1 2
		AID 0 1
		ASSAULT 6 2
		COERCE 0 3
		COOPERATE 1 0
		PERSONNEL 1 -1
		REQUEST -1 0
	ngo 2 1
		ACCUSE 4 0
		ASSAULT -4 3
		REQUEST 6 0
		SUPPORT 0 1
	none 1 2
		ACCUSE 0 1
		AGREE -2 -1
		AID 0 1
		ASSAULT 2 3
		CONSULT 0 -2
		PERSONNEL 0 2
		REJECT 0 -1
		REQUEST 3 -6
		RETREAT 0 3
		SANCTION -3 1
		SUPPORT 1 -1
	office 0 -4
		ACCUSE -9 0
		AGREE 5 0
		ASSAULT -3 0
		PERSONNEL 0 7
		SANCTION 0 -2
		SUPPORT 0 2
	office-holder -1 -3
		AGREE 0 -4
		AID -2 0
		ASSAULT -5 0
		COERCE -3 3
		CONCEDE 3 0
		PROTEST 0 3
		REQUEST -1 -3
		SANCTION -3 2
		SUPPORT 0 -1
		THREATEN 7 0
	party 5 -4
		ACCUSE 0 1
		AGREE 6 0
		COERCE -4 0
		CONSULT 1 0
		REJECT 1 0
		SUPPORT -1 0
	people
		COERCE 0 1
		CONSULT 3 0
		PROTEST -1 0
	person -2 2
		ACCUSE 0 1
		AGREE -4 -1
		AID -3 3
		ASSAULT 2 1
		COERCE -2 0
		CONCEDE -2 4
		CONSULT 2 0
		DISASTER 0 6
		MOBILIZE -3 0
		PERSONNEL -1 0
		PROTEST 4 -3
		REJECT 1 0
		REQUEST 0 -3
		RETREAT -2 2
		SANCTION -6 3
		SUPPORT 3 -6
	police
		ASSAULT 2 -1
		COERCE 6 -6
		PROTEST -2 0
		REQUEST -2 0
		SUPPORT -2 0
	region
		ASSAULT 0 -2
	religious 1 0
	sect -6 0
	site -3 4
		ASSAULT 0 1
	town -3 -1
		ASSAULT -3 -5
	university -2 0
trigger
	after
		"
			elsewhere 1 0
			subject 0 1
		)
			elsewhere 2 0
			light
				subject -1 0
			object 1 0
		,
			elsewhere 1 0
		:
			elsewhere 0 1
			own
				phrase 0 1
			ب 1 0
		edge
			elsewhere 2 0
			genitive -1 3
			object 1 0
			own
				phrase 3 0
			subject 2 -2
			في -1 -1
			ل 6 0
		time
			elsewhere 1 0
			light
				subject 1 0
			object 4 1
			subject
				of
					event 1 0
			بين 1 3
			ضد 0 -2
			عن 0 5
			في 0 7
			ل 1 0
			مع -2 0
		،
			elsewhere 4 1
			object -1 1
			subject -1 2
				of
					event 5 -2
					light 2 0
					other 1 0
					speech 2 0
			ب 3 0
			على
				of
					event 0 2
			ل 1 0
				of
					event 2 0
			من 0 1
		أبدى
			elsewhere 0 3
		أتم
			elsewhere -5 0
		أثار
			elsewhere 0 4
		أجرى
			elsewhere 2 0
		أسفر
			elsewhere 0 1
		أصدر
			elsewhere 4 0
		أعاد
			elsewhere 0 1
		أعقب
			elsewhere -1 0
		أعلن
			elsewhere -1 0
			genitive 0 1
		أمر
			elsewhere 2 0
		اتهام
			elsewhere 6 0
		اتهم
			elsewhere 5 0
		اثر
			في 0 1
			ل 0 2
		اثناء
			subject
				of
					event -2 0
			مع -1 0
		اذ
			subject 1 -2
		ارتكب
			elsewhere 2 0
		استجابه
			genitive 1 -1
		استهدف
			object 0 2
		اشخاص
			object 0 -2
		اضافه
			elsewhere 6 0
		اعترف
			elsewhere 1 0
		الا
			elsewhere -2 0
		التجربه
			elsewhere 3 0
		التي
			subject 2 0
			ب 0 2
			ل 0 1
		الجيش
			elsewhere 1 0
			light
				subject 1 0
			ل 0 2
		الحركه
			elsewhere 0 5
		الحكومه
			elsewhere -3 0
			object 0 1
		الخارجيه
			subject
				of
					event -3 0
		الذكري
			genitive 0 -1
		الذي
			elsewhere -3 -1
			object -3 0
			subject 1 0
				of
					event 0 -1
		الذين
			elsewhere 0 4
			subject 0 -1
			في 0 1
		الرئيس
			elsewhere -3 2
		الرياض
			elsewhere 4 0
		السلطات
			elsewhere 0 3
		العاصمه
			elsewhere -1 0
		القدس
			elsewhere 1 0
		القوات
			elsewhere 0 2
			object 0 2
		المحادثات
			elsewhere 0 1
		المسجد
			elsewhere 0 1
		المملكه
			elsewhere -1 0
		المهاجمين
			elsewhere 0 1
		الموقع
			genitive 0 -1
		الوفد
			elsewhere 0 5
		الولايات
			elsewhere 0 5
		الي
			elsewhere 3 0
			genitive -3 2
			object
				of
					event 2 0
			subject
				of
					speech -6 0
			ل 0 -3
		ان
			elsewhere 2 2
			genitive 0 -3
			object -1 0
			own
				phrase 0 -2
			subject
				of
					event -1 0
			إلى 0 3
			بين 3 0
			على 0 -1
			مع 2 0
		اندلع
			elsewhere -6 0
		انه
			elsewhere 3 0
			subject
				of
					event 7 0
					speech 6 -1
			في 1 0
			ل 0 -3
			مع 1 0
		انها
			elsewhere 0 -1
			subject
				of
					speech 3 0
			ل 0 1
			من 0 1
		انهيار
			elsewhere 0 1
		ايضا
			elsewhere 2 0
		بالاضافه
			elsewhere 3 5
			genitive 0 -3
		بدء
			elsewhere 1 0
		بدأ
			elsewhere 4 0
		بسبب
			elsewhere 0 -2
			subject
				of
					event -1 0
		بعد
			light
				ل 0 4
			object 7 -2
				of
					event 1 3
			own
				phrase 0 3
			subject
				of
					event -2 0
					other 4 0
					speech 3 0
			ب 0 1
			ل 2 0
			مع 3 0
			من 0 2
		بعدما
			subject 3 0
		بلغه
			elsewhere 5 0
		بين
			elsewhere 3 5
		بينما
			elsewhere -1 0
			subject 3 0
		تركيا
			elsewhere 0 -1
		تسبب
			من 0 3
		تعرض
			elsewhere -6 2
			light
				subject 0 2
		تعلق
			elsewhere -1 0
		تقدم
			elsewhere 6 -1
			subject
				of
					event 1 0
		تلا
			elsewhere 0 -2
		تلبيه
			elsewhere -1 0
		تلقى
			elsewhere 0 1
		تم
			elsewhere -1 3
			genitive -3 1
			object 0 3
			إلى 0 -1
			على 0 -2
		توقيع
			elsewhere 0 1
		ثم
			subject
				of
					event 3 0
		جاء
			elsewhere 2 0
		جراء
			elsewhere 3 5
			object 0 -1
			ل 0 2
		جرى
			elsewhere -1 0
		جنوده
			elsewhere 0 3
		حاول
			elsewhere 8 0
			genitive 0 1
		حضر
			elsewhere 3 0
		حظي
			elsewhere 0 2
		حول
			elsewhere -2 -4
		حيث
			elsewhere 1 1
			subject 0 -1
				of
					event 0 4
			في 2 0
			مع 0 1
		خطط
			elsewhere 5 0
		خلال
			elsewhere 2 0
			ل -3 -2
			مع 0 1
		خلف
			own
				phrase 0 7
		ذلك
			elsewhere 3 0
			object 0 1
		رئيس
			elsewhere 0 4
			إلى 0 2
		رجال
			elsewhere 0 1
		رد
			elsewhere 0 3
		رهن
			elsewhere -1 1
		شمل
			elsewhere 0 6
		شن
			ل 0 1
		شهد
			elsewhere -2 0
		صدر
			elsewhere -1 0
		صدق
			elsewhere -1 -1
			من 2 0
		عبر
			elsewhere 1 0
		عدم
			elsewhere 0 -2
		عشيه
			elsewhere -3 0
		عقب
			genitive -1 0
			بين -1 0
		عقد
			elsewhere 5 0
		علي
			elsewhere 0 -3
			genitive 5 -3
			subject -6 0
				of
					event -3 3
					light -7 0
			ب 0 -1
			ضد 0 1
			من 0 -1
		عن
			elsewhere 3 2
			object -1 0
			subject
				of
					aspect 3 0
					event 4 0
					speech 6 0
			ب 0 1
			على 0 -4
			ل 0 2
			من -1 0
		عند
			subject
				of
					event 0 3
		عندما
			object 0 1
		فان
			elsewhere 1 2
		فرض
			elsewhere 2 0
			على 0 -3
		فضلا
			elsewhere 2 0
		فقد
			object 1 -5
			subject 0 3
		في
			elsewhere 1 1
			genitive 0 2
			light
				subject -1 0
				بين 2 0
			object 0 1
				of
					event 0 -5
			own
				phrase 0 1
			subject 0 -1
				of
					event -2 0
					modal -2 0
					speech -4 0
					state -2 0
			بين -8 0
				of
					light 2 0
			في 0 -2
				of
					event 0 2
			من 3 0
		قام
			elsewhere 4 0
			genitive 0 3
		قتل
			elsewhere 0 2
		قتلي
			elsewhere 0 2
		قتيلا
			own
				phrase 0 6
		قد
			elsewhere -3 0
			object -5 2
			subject
				of
					aspect 0 -1
			ب 0 -1
			مع 0 2
		قدم
			elsewhere 3 0
		قرار
			elsewhere 0 -1
		قرارا
			elsewhere 0 2
		قرر
			elsewhere 0 -2
		قوات
			elsewhere -1 2
		قيام
			elsewhere 1 0
		كان
			genitive 0 -1
		كما
			elsewhere 2 0
			object -6 0
			ب 0 3
		كوريا
			elsewhere 0 2
		لانها
			elsewhere 1 0
		لدي
			object 0 3
		للحكومه
			elsewhere 1 0
		لم
			elsewhere 0 2
			subject 0 -1
		لن
			elsewhere 0 2
		مؤكدين
			elsewhere 6 0
		ما
			elsewhere 1 -3
		متهم
			elsewhere 1 0
		محاولته
			elsewhere 6 0
		مع
			elsewhere 1 0
		مقابل
			elsewhere 6 0
		مقتل
			genitive 0 -4
		من
			elsewhere -2 1
			subject 1 0
				of
					event 0 4
					speech 1 0
					state 0 1
			ب -1 0
			ل -1 0
			مع -2 0
		منذ
			elsewhere -6 0
			object 0 -1
				of
					event -1 0
			subject
				of
					event 0 -2
			على 0 -1
		مواطنا
			elsewhere 4 0
		نتيجه
			elsewhere -2 0
		نحن
			elsewhere 1 0
		نفذ
			elsewhere 6 -1
		نفى
			genitive 0 -3
		هذا
			elsewhere 0 -4
		هذه
			elsewhere -2 -1
		هو
			elsewhere 4 0
		و
			elsewhere 1 0
			own
				phrase 0 4
		واجه
			elsewhere -4 0
		واصل
			elsewhere 5 0
		والاردني
			elsewhere 1 0
		والتي
			subject -9 0
		والذي
			object 0 1
		وبعد
			elsewhere -1 0
		وجد
			elsewhere -2 0
		وجه
			elsewhere 2 -1
			object 0 3
			ل 0 5
		وراء
			subject
				of
					event 2 0
		وروسيا
			elsewhere 2 0
		وزير
			elsewhere 0 1
		وسط
			elsewhere -3 0
			subject
				of
					event 1 0
		وفي
			elsewhere -2 0
		وقد
			elsewhere 3 -1
			object 2 0
			subject 0 -1
				of
					event -2 1
		وقع
			elsewhere -2 8
		وكفريا
			elsewhere 0 4
	before
		↵
			elsewhere -1 0
			genitive -2 1
			object
				of
					event 2 0
			own
				phrase 0 2
		"
			elsewhere 0 -1
			subject
				of
					event -6 0
		(
			elsewhere 3 3
			object 1 0
		-
			elsewhere -2 0
			object 3 0
			subject
				of
					event -2 0
		.
			genitive -1 0
			object
				of
					event 2 0
			own
				phrase -1 0
			subject
				of
					event -2 1
			على
				of
					event -2 0
		:
			elsewhere 0 -1
		edge
			elsewhere -4 0
		time
			elsewhere -1 1
			genitive -1 0
			subject
				of
					speech -3 0
			بين 1 0
		،
			elsewhere 2 0
			genitive -1 -3
			object 0 -5
				of
					event -1 0
			own
				phrase 0 1
			subject
				of
					event 0 -1
			من
				of
					event 0 1
		أجرى
			elsewhere 1 0
			light
				subject -2 0
		أدى
			elsewhere 1 0
		أصاب
			elsewhere 0 2
		أكد
			elsewhere -1 0
		اثناء
			elsewhere -3 0
			object 0 2
		اخرون
			elsewhere 3 0
		اداره
			subject -1 0
		استمر
			elsewhere 1 0
		استهدف
			elsewhere 1 4
		اسرائيل
			elsewhere 0 -4
			object 0 2
		اعضاء
			elsewhere 0 2
		الاجراءات
			elsewhere 0 1
		الارهابيه
			elsewhere 2 0
		الاطراف
			subject -3 6
		الامين
			elsewhere 4 0
			object 0 -1
			ل 0 -1
		الانتخابات
			elsewhere -1 -1
		البرلمان
			elsewhere 0 1
		البلدان
			elsewhere 0 -1
		التي
			elsewhere 2 1
			own
				phrase -3 0
			subject
				of
					light 0 1
		الثالثه
			elsewhere 1 0
		الثانيه
			elsewhere 0 3
		الجانبان
			elsewhere 4 0
			subject -6 0
		الجرحي
			own
				phrase 0 3
		الجهات
			elsewhere 0 2
		الجيش
			elsewhere 0 -5
		الحكومه
			elsewhere 0 4
			object -1 0
		الدعم
			elsewhere 6 0
		الذي
			elsewhere 1 0
			genitive 0 1
			object
				of
					event -1 0
			own
				phrase 0 -1
			subject
				of
					event -4 -1
		الرئيس
			object 3 2
			subject 0 -2
		السعوديه
			elsewhere 2 0
		السيطره
			elsewhere 0 2
		الشرطه
			elsewhere 0 3
		العراق
			object 0 1
		الفلسطينيين
			elsewhere 1 0
		القبض
			elsewhere 2 0
			subject 0 8
		القوات
			object 0 3
		المئات
			elsewhere 1 0
		المانيا
			elsewhere 2 0
		المتحدث
			elsewhere 5 0
			subject -2 0
		المجتمع
			subject -3 3
		المحامي
			elsewhere 0 1
		المواطنين
			object 0 4
		الناطق
			elsewhere 0 1
		النظام
			subject -4 0
		الوحدات
			elsewhere 1 0
		الولايات
			subject 0 -1
		الي
			elsewhere 0 -1
			own
				phrase 0 3
			subject 1 0
				of
					event 0 -2
			إلى 0 -1
		اليه
			elsewhere -4 0
		امام
			أمام 2 -1
		ان
			subject
				of
					speech -2 0
		اندلع
			elsewhere 1 0
		او
			elsewhere 0 -1
		ايران
			elsewhere 3 0
		ايضا
			elsewhere -1 0
		باطلاق
			elsewhere 0 1
		باعتقال
			elsewhere -1 0
		باعتماد
			elsewhere 1 0
		باغتيال
			elsewhere 2 0
		بالرئيس
			ب 0 2
		بالعراق
			elsewhere 0 1
		بالعلاقات
			elsewhere 0 3
		بالعمل
			elsewhere 0 3
		بالفرار
			elsewhere 3 0
		بان
			elsewhere -6 1
		بانه
			elsewhere -1 0
		بايدن
			elsewhere 0 8
		بتبليغ
			elsewhere 0 2
		بتهمه
			elsewhere -1 0
		بحق
			elsewhere 2 -1
			بحق 0 2
		بحياه
			ب 0 1
		بذلك
			elsewhere 0 1
		بشان
			elsewhere 3 0
		بعد
			elsewhere 0 2
		بقتل
			elsewhere 0 1
		بقوه
			ب 0 -1
		بما
			elsewhere 0 1
		بها
			elsewhere 1 0
		بهذا
			elsewhere -1 0
		بوقف
			subject
				of
					event -3 0
		بين
			elsewhere -4 -1
			own
				phrase 0 -2
			subject
				of
					event -1 0
			بين 8 0
		بينهم
			object 0 -1
		بينهما
			elsewhere 5 0
		تحت
			elsewhere 0 -3
		تسبب
			elsewhere 0 3
		تم
			elsewhere 0 4
		جاء
			elsewhere 2 0
		جدا
			elsewhere 1 0
		جلاله
			object 2 -2
		جمع
			elsewhere 3 0
		جنديان
			elsewhere 0 1
		حاليا
			elsewhere 0 1
		حركه
			object 0 -3
			subject -1 0
		حكومه
			elsewhere 4 0
		حماس
			object 0 -4
			subject -3 0
		حول
			elsewhere 0 -4
			genitive -3 0
		حيث
			elsewhere 0 -1
		خلال
			elsewhere 1 0
			genitive 0 -3
		خلالها
			elsewhere 0 3
			object 0 -1
			subject -2 2
		داخل
			elsewhere 3 0
			داخل 0 1
		دول
			elsewhere 2 0
		رئيس
			elsewhere 4 1
			object 0 -1
			subject -2 -1
		رجح
			elsewhere 3 0
		رسميا
			elsewhere 0 3
		زعيم
			object 0 3
		سراحه
			elsewhere 0 1
		سوف
			elsewhere 1 0
		شخص
			object 0 1
		شخصا
			object 0 -1
		شمل
			elsewhere 3 0
		شن
			elsewhere 0 3
		ضد
			elsewhere 0 -5
			light
				subject 4 0
			object 0 1
			ضد 1 5
		ضمن
			elsewhere 0 -2
		طالبا
			elsewhere 0 5
		عقد
			elsewhere 2 0
		علي
			elsewhere 4 -2
			genitive 5 -2
			object 0 -4
				of
					event -1 0
			own
				phrase 5 0
			subject 0 5
				of
					other 4 0
			بين -3 1
			على -2 4
				of
					event 2 0
				يد 1 0
			ل
				of
					event 2 0
			من -3 5
		عليه
			elsewhere -1 2
		عليها
			subject
				of
					event 0 5
		عليهم
			elsewhere 1 5
		عمدا
			elsewhere 4 1
		عمده
			elsewhere -3 0
		عن
			elsewhere 1 -7
			light
				subject 1 0
			object 0 -1
			subject 1 0
		عناصر
			elsewhere 0 1
		عند
			عند 0 2
		عنه
			elsewhere 0 1
		غير
			elsewhere 1 0
		في
			genitive 0 1
			object
				of
					event -1 0
			own
				phrase 0 2
			subject
				of
					event 0 -3
					other 0 1
					speech -2 0
			بين
				of
					event -1 0
			في 0 -5
			من -1 0
		فيها
			elsewhere -1 -3
			object 0 1
			subject -1 0
		قال
			elsewhere -3 0
		قام
			elsewhere 2 0
		قبل
			elsewhere -2 0
		قد
			elsewhere 0 1
		قرار
			elsewhere -2 0
		قمع
			elsewhere 1 0
		قوات
			elsewhere -1 0
		كان
			elsewhere 5 -3
			genitive -1 3
		ل
			elsewhere 0 2
		لا
			elsewhere 2 0
		لاجراء
			ل 0 -1
		لاطلاق
			elsewhere -2 0
		لاوكرانيا
			subject
				of
					event 1 0
		لقوات
			ل 1 -4
		للاتفاق
			elsewhere 1 0
		للاستجواب
			elsewhere 0 1
		للجيش
			ل 1 0
		للسلام
			elsewhere -2 0
		للعلاج
			elsewhere 0 5
		للمجلس
			ل 1 0
		للمره
			elsewhere 0 1
		للمملكه
			elsewhere 11 0
		لم
			elsewhere 0 2
		لمجلس
			ل 2 -1
		له
			elsewhere 0 8
		لها
			elsewhere 0 6
			genitive 2 0
		لهذه
			elsewhere 3 0
		لهم
			elsewhere 0 2
		لوقف
			elsewhere -2 0
		مباشره
			elsewhere 1 0
		مجلس
			subject 1 0
		مدير
			subject -2 0
		مسلحون
			elsewhere 0 3
			object 1 0
		مشروع
			elsewhere 4 0
		مصر
			subject -1 4
		مصرعهم
			subject 0 1
		مع
			elsewhere 2 -6
			light
				subject 2 0
			object
				of
					event 2 0
			subject
				of
					event 6 0
					modal 3 0
					other 1 0
					speech 2 0
			في 3 0
			مع 1 0
		معه
			elsewhere 3 5
		معها
			elsewhere 2 0
		معهم
			elsewhere 0 3
		مكتب
			subject -5 5
		من
			elsewhere -2 3
			genitive -1 0
			light
				subject 0 2
			own
				phrase 0 -1
			subject -1 0
				of
					event -3 5
					light 0 2
					speech 1 0
			في 0 2
				of
					event 0 4
			من 5 0
				قبل 1 0
		منذ
			elsewhere -2 0
		منها
			elsewhere -4 -1
		منهم
			elsewhere 0 2
		موسكو
			object 2 0
		نائب
			object 0 -3
		نتنياهو
			elsewhere 1 0
		نفذ
			elsewhere 0 1
		نفسه
			في 0 5
		هجوما
			elsewhere 0 2
		هذا
			elsewhere 0 -3
		هذه
			elsewhere 0 -1
		و
			elsewhere 0 -1
			own
				phrase 0 1
		واشنطن
			subject 3 0
		واصابه
			elsewhere 0 5
		والجيش
			elsewhere 0 1
		والمصابين
			elsewhere 0 -3
		وجثث
			elsewhere 2 0
		وجريح
			elsewhere 0 3
		وزراء
			object -3 -3
		وزير
			elsewhere 1 0
			subject -4 0
			مع -1 0
		وسائل
			elsewhere 1 0
		وغير
			elsewhere 1 0
		وقتل
			elsewhere 3 0
		وقع
			elsewhere -1 0
		ولي
			elsewhere -1 0
		وهم
			elsewhere 0 6
type
	AGREE 0 -1
	ASSAULT -3 0
	COERCE -4 0
	CONCEDE -2 0
	CONSULT 0 -3
	DISASTER -12 0
	MOBILIZE 0 -6
	PERSONNEL 0 -1
	PROTEST 0 -2
	REQUEST 1 0
	SANCTION -2 1
	SUPPORT 3 -1
	THREATEN 1 0
verbs
	between
		after
			0 -1 0
			1 -1 -2
			2 -1 -3
		before
			0 -1 0
			1 0 -2
			2 -1 -1
		same
			0 1 0
via
	inherited
		actor
			main -1 -8
		recipient
			further 0 -9
			main -4 -5
	named
		actor
			further -1 -1
			main 4 -1
		recipient
			further -2 1
			main 0 5
	nominal
		actor
			further -3 0
			main 2 1
		none -2 -3
		recipient
			further 0 -1
			main -2 2
	pronoun
		actor
			main -6 -4
		recipient
			main 0 -6
word
	 1 0
	after
		 1 0
		↵
			AGREE -1 3
			ASSAULT 0 1
			CONSULT 5 0
		" 0 1
			ACCUSE 0 -1
			ASSAULT 0 2
			COERCE 1 0
			PERSONNEL -3 0
			SUPPORT 3 0
		& 2 0
		(
			ACCUSE 0 3
			COERCE 3 1
			SUPPORT 3 0
		) -2 0
		-
			ACCUSE 0 4
			ASSAULT 0 -5
			CONSULT -4 0
		. 0 -1
			ACCUSE -2 -5
			AGREE 1 0
			AID 0 1
			ASSAULT 0 1
			DISASTER 0 1
			REQUEST 1 -8
			SUPPORT -1 -1
		/ 0 -2
		: 0 -1
			ASSAULT -5 0
			REQUEST 5 0
		edge -2 0
			ASSAULT 0 2
		time
			ACCUSE 0 -4
			ASSAULT -1 2
			COERCE 0 -6
			CONSULT 4 0
			PERSONNEL 4 -3
			RETREAT 0 4
			SANCTION 0 5
		» -1 0
		،
			ACCUSE 2 -1
			AID -1 3
			COERCE -2 0
			CONSULT 1 1
			DISASTER 0 -1
			MOBILIZE -4 0
			PERSONNEL 2 -2
			REJECT 0 -3
			REQUEST 2 -5
			RETREAT 0 2
			SANCTION 0 1
		؛ 0 1
		آل 0 3
			ASSAULT 0 4
		أبان 0 1
		أبلغ 0 1
			ASSAULT 3 1
		أتم 0 1
		أتى 0 -1
		أجرى 1 0
		أصاب 0 2
			ASSAULT -3 3
		أعلن
			PERSONNEL 2 0
		أفرج 4 0
		أقر 2 1
		ألقى -5 3
		أيد -1 0
		اتفاقيه 1 0
		اتفق 2 0
		اتهامات
			ACCUSE -3 3
		اتهم
			ACCUSE 3 0
		اخر 0 2
			ASSAULT 0 1
		ادعى 0 -2
		اذ 2 0
		استعاد -2 0
		استقبل -1 4
			CONSULT 0 6
		استهدف 1 -1
			ASSAULT 1 -1
		اشتبه
			ACCUSE -1 0
			ASSAULT 0 -1
		اضافه 1 0
		اطلاق 0 1
		اعتبر 0 5
		اعتقد 0 -1
		اعتقل 0 2
			COERCE -1 2
		الا 2 0
		الاخري
			ASSAULT 0 1
		الارهابي 0 1
		الاسلامي -1 0
		الاسلاميين 0 2
		التي
			AGREE -5 0
			COERCE 0 -1
			PERSONNEL 5 0
			REJECT -2 0
			REQUEST 0 -1
			SUPPORT 0 4
			THREATEN 0 1
		الجرحي 0 1
			ASSAULT 0 1
		الجنسيه 0 -1
		الحرص 5 0
		الحكومه 0 -1
		الدبلوماسيه
			CONSULT 1 0
		الدول
			REQUEST 2 0
		الذي 1 2
			ACCUSE -2 0
			AID 0 2
			ASSAULT 0 2
			CONSULT 2 0
			PERSONNEL 4 0
			REJECT 0 -1
			REQUEST 0 -2
		الذين -1 5
			AID 0 2
			CONSULT 0 1
			PROTEST 7 0
			REJECT -2 0
			REQUEST 0 -3
			SUPPORT 2 0
		الرئاسه -2 0
		الرئيس 6 -2
		الركن 0 -1
		السفير -1 0
		السياسيه 3 0
		العاملين 0 3
		العراق -5 0
		الفريق -1 0
		القبض 0 -2
		القتيل 0 1
		القريه 3 -1
		اللواء -3 0
			CONSULT -1 0
		المبعوث -1 0
		المتهم 8 3
			ASSAULT 8 0
		المحاصره 0 3
		المحتجزين 0 3
		المدنيين
			ASSAULT 0 -2
		المسؤولين -2 0
			CONSULT -1 0
		المسؤوليه 0 2
			ACCUSE -2 6
		المستوي 1 0
		المسلحين 1 0
		المشاركين 1 0
		المعارض 1 0
		المعارضه 0 -1
		المقاتله
			ASSAULT 4 0
		الممثله 1 0
		الموقوفين 0 3
		النائب -3 0
			CONSULT -8 0
			REQUEST 1 0
		النار 1 -1
			ASSAULT 1 -1
		الي 0 3
			ACCUSE 2 5
			AID 0 -2
			COERCE 0 1
			CONSULT 0 -3
			PERSONNEL 1 0
			REJECT -2 0
			REQUEST -2 10
			SANCTION -1 0
		امام 3 1
			ACCUSE 0 2
		ان 2 -2
			ACCUSE 2 0
			ASSAULT -4 -8
			REJECT 2 0
			REQUEST 0 3
			THREATEN 2 0
		انتقد 2 -4
			ACCUSE 2 0
		انتمى 2 0
		انذاك 0 -1
		انسحب 2 0
		انه -1 -3
		انها 2 0
			CONSULT 1 0
		انهم 6 0
		او -2 -1
			ASSAULT 0 1
		ايران 0 -1
		ايضا 3 0
		ب
			PERSONNEL 3 0
		بارتكاب -1 0
		باستخدام
			ACCUSE 0 1
		باسم -1 0
		باطلاق 1 0
		باقتحام 1 0
		بالاتحاد -2 0
		بالافراج 0 -1
		بالتحقيق
			REQUEST 0 1
		بالجزائر 0 1
		بالحجاره
			PROTEST 0 1
		بالحرس 0 -1
		بالرصاص 0 -2
		بالعاصمه 0 -2
		بالعمل -2 0
		بالقاهره
			CONSULT 1 0
		بالمدينه 0 2
		بالمنطقه 0 -1
		بان 6 0
			ACCUSE 1 0
			REQUEST 0 5
			SUPPORT 1 0
		بانفجار 0 1
			ASSAULT 0 2
		بانه 0 4
		بانها 0 2
			ACCUSE 0 1
		بتزويد 0 3
		بتفجير -2 0
			ASSAULT 0 2
		بتنظيم 1 0
		بتنفيذ 6 1
			ASSAULT 2 0
		بتهم -1 0
		بتهمه
			ASSAULT 0 -1
		بجروح 0 1
			ASSAULT 0 1
		بحق 2 0
			ASSAULT 1 0
		بدعم -1 1
			ACCUSE 0 3
		برئاسه
			CONSULT 3 0
			PERSONNEL -4 1
		برفع 1 0
		بشان 0 3
			AGREE 3 0
			REJECT 0 5
			SUPPORT 0 7
		بشده -2 0
		بشكل 0 2
		بعد 0 -1
			ACCUSE 1 0
			SUPPORT 4 0
		بعدم
			REQUEST 0 3
		بعنف 1 0
		بفتره 0 2
		بفلسطين 0 -2
		بقتل
			ACCUSE 0 1
			ASSAULT 3 0
		بقصف 1 0
			ASSAULT 1 0
		بقياده 1 0
		بمحافظه 0 -1
			ASSAULT 0 -1
		بمحاوله
			ACCUSE 0 1
		بمدينه
			ASSAULT 0 4
		بمنطقه
			ASSAULT 0 6
		بموجب 0 4
		بوقف -1 0
			REQUEST -3 2
		بولايه -2 0
		بين -4 -4
		بينهم -2 3
			ASSAULT 0 6
		تبنى 4 0
			ASSAULT 4 0
		تجاه 1 0
		تخلى 1 0
		تراجع 2 0
		تظاهر 2 0
		تعرض 0 1
		تعود 0 3
		تماما 0 1
		تمكن
			ACCUSE -1 0
			COERCE 2 0
		تهم 4 0
		توجيه 4 0
		توغل 1 0
			ASSAULT 3 0
		توقع 0 -2
		جاء
			CONSULT 2 0
		جراء -1 0
		جرح 0 3
			ASSAULT 0 3
		جلسه 0 1
		حاليا 1 0
		حاول -3 7
		حتي 0 3
		حدد -4 0
		حسب 1 0
		حصل -4 0
		حظر 2 0
		حماس -2 0
		حول
			ACCUSE 2 0
			REJECT 0 4
		حيث -3 -3
		خارج 1 0
			ASSAULT 0 -1
		خسائر -2 0
			ASSAULT -2 0
		خلال 1 1
			AID 0 2
			ASSAULT 1 1
			CONSULT 4 0
			SUPPORT 0 3
		داخل
			ASSAULT 0 2
		داهم 0 -2
		درس 0 2
		دشن 3 0
		دعا
			REQUEST 0 -4
		دمر 1 0
			ASSAULT 1 0
		دول 7 0
			CONSULT 1 0
		دون 4 0
			ASSAULT 1 0
		ذو 1 2
		رئيس 1 0
			ACCUSE -2 0
			REQUEST 2 0
			SUPPORT 1 0
		رئيسا
			PERSONNEL 0 3
		رجل 1 0
		رفض
			REJECT 0 -4
			REQUEST 3 0
		رفع 1 0
		زار
			CONSULT 1 0
		زعيم 0 1
		سراح 1 0
		سعى -2 0
		شدد 0 3
		شعر 1 0
		شكل 2 0
		شن
			ASSAULT 5 0
		صاحب -6 0
			CONSULT -2 0
		صدر 0 -1
		صعد 1 0
		صوت 2 0
		ضد 3 -2
			ASSAULT 2 -3
			SUPPORT 0 1
		طالب -1 0
			REQUEST -1 -1
		طرح 1 0
		طرد 0 -1
		طلق 8 0
		طوال 1 0
		ظل 2 0
		عبد -1 0
		عد 1 0
		عدم
			REQUEST 0 2
		عده 1 0
		عقب
			CONSULT 1 0
		علي -3 4
			ACCUSE -4 5
			AGREE 3 -4
			AID 0 3
			ASSAULT 3 -4
			COERCE 1 -3
			DISASTER 0 3
			MOBILIZE 0 1
			PROTEST -2 0
			REQUEST -1 3
			SANCTION 0 -2
			SUPPORT 0 2
		عليه -2 3
		عمل 0 6
			ASSAULT 0 1
		عن 2 -4
			ACCUSE 1 0
			ASSAULT -6 0
			COERCE 2 3
			REJECT 0 -1
			REQUEST 2 0
			THREATEN 0 1
		غاره 0 1
			ASSAULT 0 1
		غير 1 -3
		فجر 0 -2
			ASSAULT 0 -1
		فقد -2 0
		فوق 0 3
			ASSAULT 0 4
		في 0 1
			ACCUSE 1 -1
			AGREE 0 -1
			AID 0 -3
			ASSAULT 0 1
			COERCE -2 0
			CONSULT 1 0
			MOBILIZE 3 0
			PERSONNEL -4 -1
			PROTEST 1 4
			REQUEST -2 -3
			RETREAT -5 1
			SANCTION 0 1
			SUPPORT -2 5
		فيما 0 2
			ASSAULT 0 2
		فيها -1 0
		قائله 2 0
		قاده 4 0
		قال 3 4
			CONSULT -1 1
		قام 1 0
			ASSAULT 3 0
			COERCE -2 0
		قتل -1 -1
			ASSAULT -4 0
		قتلا -1 2
			ASSAULT -1 2
		قتيلا 0 1
			ASSAULT 0 2
		قد 1 0
			ACCUSE 0 -2
			AID -2 0
			ASSAULT 0 2
			CONCEDE 0 1
			PERSONNEL -1 2
			REQUEST 2 0
			RETREAT 2 0
			SANCTION 0 5
			SUPPORT 0 -1
			THREATEN 3 0
		قرب 0 1
		قصف 1 0
			ASSAULT 1 0
		قوات 0 -1
			ASSAULT 0 -1
		قوله 1 -1
		كان 0 3
			ASSAULT -1 -1
			CONSULT 1 1
			PERSONNEL 0 -2
			SUPPORT 2 0
		كشف -1 -1
		كل 2 0
		كلف -2 0
		كما 0 -3
		ل 0 -3
		لا 0 2
			CONSULT -1 0
		لتنظيم 0 -3
			ASSAULT 0 -3
		لحركه
			ASSAULT -2 0
		لحضور 2 0
			CONSULT 4 0
		لحلف 0 2
		لدي
			ASSAULT 0 1
		لرئيس -2 0
		لسوريا 3 0
		لشؤون 1 0
		لعمليه -2 0
		لقوات 0 1
			ASSAULT 0 2
		لقي 0 2
		لكن 1 -3
		للامم 3 -3
			REQUEST 0 -2
		للامن -1 0
		للتحقيق -1 0
		للجيش 0 4
			ASSAULT 0 5
		للحزب 1 0
		للحكومه 3 0
			ASSAULT 3 0
		للرئيس 0 3
			ASSAULT 0 4
		للسلام -3 0
		للشرطه 0 5
			ASSAULT 0 6
		للصحافيين 2 0
		للقاعده 0 2
		للناتو 0 1
		لم 1 4
			ASSAULT 0 2
			COERCE 3 0
		لما 1 0
		لمستشفي 0 2
		لمهاجمه 2 0
		لها
			ACCUSE 0 -3
			ASSAULT 0 3
		لهم 1 0
			ASSAULT 0 4
		ما 3 -4
			ACCUSE 4 -5
		مبني 1 0
		مثل 0 -2
		مدينه 1 0
		مرارا 1 1
		مسؤوليتها
			ASSAULT 1 0
		مسؤوليه -4 8
			ACCUSE -2 8
		مشاه 0 1
		مع
			ACCUSE 0 5
			COERCE -3 0
			CONSULT 0 -1
			SUPPORT 2 0
		من -2 0
			ACCUSE -1 -1
			AGREE -4 6
			AID 1 4
			ASSAULT 0 -2
			COERCE 0 1
			CONCEDE -4 0
			CONSULT 5 0
			DISASTER 0 1
			PERSONNEL 3 0
			PROTEST -1 0
			REJECT 0 -4
			REQUEST 0 -6
			RETREAT 0 1
		منذ
			ASSAULT 2 0
			COERCE 0 -1
			CONSULT -1 0
		منها 0 -2
		مهله 4 0
		نائبا 0 3
		نتيجه 0 1
		نشر 0 1
		نفى 2 0
		نقل -1 5
			AID -3 0
		هاجم
			ASSAULT -3 0
		هذا 6 0
		هناك 0 5
			ASSAULT 0 4
		هو -2 0
		و 0 4
			ASSAULT -1 7
		واجه 0 -1
			ASSAULT 1 0
		واخيه -6 0
		واصابه -4 3
			ASSAULT -2 8
		واصل 2 0
		واعضاء -2 0
		والاردني 4 0
		والاسرائيلي
			ACCUSE 0 1
		والاسرائيليين 1 0
		والاسلاميه 1 0
		والاعتداء 0 1
			ASSAULT 0 2
		والامم 0 2
		والامن 1 0
			ASSAULT 4 0
		والتعاون -11 0
			CONSULT -4 0
		والتي -3 -1
		والجيش -1 1
		والحكومه
			SUPPORT 0 1
		والرئيس -1 0
			CONSULT 0 1
		والسعودي 2 0
		والشرطه 0 1
		والعاملين 0 4
			ASSAULT 0 3
		والعراق -1 0
		والفلسطينيين 0 2
		والقوات 0 2
			ASSAULT 0 3
		والمعارضه 2 0
		والمملكه 4 0
		والهند 3 0
		والولايات 1 0
			REQUEST 0 1
		وان -1 0
		وايران -3 0
		وتدمير 0 1
		وجرحي 0 -1
			ASSAULT 0 -1
		وجه 0 -1
		وحتي 0 -1
		وحركه 4 0
		وحزب 1 0
		وحماس -3 0
			CONSULT -1 0
		وذلك 0 1
		ورجال 0 -1
		ورد -1 2
		وروسيا 2 0
			CONSULT 1 0
		وزوجته
			ASSAULT 0 1
		وصل 3 2
			CONSULT 3 0
		وطالبان 3 0
		وفرنسا 1 0
		وقاده 0 -1
		وقتله 0 1
		وقع 4 0
		وقف 5 0
		وقوات 1 0
		وكندا 2 0
		ولي 2 0
			CONSULT 3 0
		ومبارك 1 0
		ومن -6 -2
			ACCUSE 0 -1
		ونجله 0 1
		وهم 0 -1
		وهو 2 0
			ASSAULT 0 1
		ووزير
			CONSULT 1 0
		”
			ASSAULT 4 0
	before
		" 2 1
			ASSAULT 1 -2
			COERCE -2 0
			PERSONNEL 3 0
			REQUEST -1 4
		( 0 -2
		) 0 2
			ASSAULT 0 2
			REQUEST -1 0
		-
			PERSONNEL 2 0
		/ 1 2
		: 0 1
			ACCUSE 0 1
			ASSAULT 4 -3
			COERCE 0 1
			CONSULT -1 0
			RETREAT 0 3
		edge 1 0
			ACCUSE 0 4
			AID -2 0
			COERCE 3 0
			CONSULT 1 0
			REJECT 0 -1
			REQUEST -4 2
			SUPPORT 1 -2
		time 0 1
			ASSAULT 0 1
			COERCE 2 0
			CONSULT 1 0
			PROTEST 0 1
			REQUEST 0 6
		« 1 1
			ASSAULT -2 0
		، -1 1
			ACCUSE -2 2
			ASSAULT 1 -1
			COERCE -1 0
			CONSULT 0 2
			MOBILIZE -1 0
			PERSONNEL -3 2
			REJECT 0 -6
			REQUEST 3 8
			SUPPORT 3 0
		أبرم 0 1
		أبلغ -5 0
		أتم -7 0
		أتى -2 0
		أجرى 0 2
			ACCUSE 0 1
			CONSULT 6 0
		أحبط 2 0
		أحدث 0 4
		أدان 0 -1
			ACCUSE -1 0
		أدلى 4 0
		أدى 0 4
			ASSAULT 2 0
		أردى 0 -1
			ASSAULT 0 -1
		أسر -1 0
		أشار 0 -3
		أصاب -4 0
			ASSAULT -1 1
		أصبح 0 -2
		أصدر 7 -4
			ACCUSE 1 0
			ASSAULT -1 0
			COERCE 1 0
		أضاف
			ASSAULT -3 0
		أطاح 0 1
		أطلق 6 -6
			ASSAULT 0 -2
		أظهر 0 4
		أعرب 2 0
			REQUEST 2 0
			SUPPORT 2 0
		أعلن -2 -4
			ACCUSE 2 0
			AGREE -1 0
			ASSAULT 0 -2
			CONCEDE 4 0
			CONSULT -4 0
			PERSONNEL 2 0
			SUPPORT -1 0
		أفاد 0 2
		أقام 3 0
		أكد 2 -2
			AGREE 2 0
			ASSAULT -4 0
			PERSONNEL 1 0
			SUPPORT -1 0
		ألغى 0 -1
		ألقى 4 -2
			ASSAULT 1 0
		أمر
			COERCE 2 0
			REQUEST 0 -1
		أمضى 5 0
		أمكن
			COERCE 3 0
		أوفى -2 0
		اتخذ 1 8
			SUPPORT 0 6
		اتصل 4 0
		اتفق -3 0
		اتهم -1 0
			ASSAULT 0 3
		اثر 2 1
			ASSAULT 1 0
		اثناء
			ASSAULT 0 2
		اجتماعه
			CONSULT 1 0
		اختطف 2 0
		اداره 0 -1
		ادعى 3 4
			ASSAULT 0 7
		ارتكب 7 0
			ASSAULT 9 0
		ازاء 0 1
		استبعد 0 -1
		استجابه 0 -3
			REQUEST 0 -2
		استخدم -2 -1
		استشهاد 0 2
			ASSAULT 0 2
		استقباله
			CONSULT 3 0
		استقبالها 1 0
		استقبل -1 0
			CONSULT 0 1
		استكمال 1 0
		استنكر -5 3
			ASSAULT 0 5
		استهدف -8 0
			ACCUSE 0 -4
			ASSAULT -2 7
		اسرائيل 0 6
			ACCUSE 0 3
			COERCE 0 4
		اصابه 0 2
			ASSAULT 0 2
		اضافه 0 3
			ASSAULT 0 3
			CONSULT 3 0
		اضطر 4 0
		اطلاق -3 -1
		اعتبر -5 -3
		اعترف 0 6
		اعتقال
			COERCE 0 1
		اعتقل -1 0
		اعضاء 1 0
		اقتحم 3 0
			ASSAULT 2 0
		اكتفى 2 0
		الا 5 0
			CONSULT 1 0
		الارهاب 0 2
		الاستراتيجيه 0 -1
		الامين -4 -6
		الانتخابات 2 0
		الاولي 2 0
		البلدين -1 0
		البيت 2 0
		التزم 3 0
		التقى
			CONSULT -1 0
		الجرحي 0 1
			ASSAULT 0 1
		الجيش
			ASSAULT 4 -4
		الحزب 0 4
		الحكم 0 5
		الحكومه 0 1
			ASSAULT 0 1
		الحوثيون 0 2
			ASSAULT -2 0
		الحوثيين
			ASSAULT 0 2
		الخارجيه 1 1
			CONSULT 0 1
		الدوله 0 2
		الذكري
			ASSAULT 0 -1
		الرئيس -2 1
			CONSULT 1 0
			SUPPORT -1 1
		الركن 5 0
		الروسي 1 0
			CONSULT 1 0
		الزعيم 1 0
		الزياره
			CONSULT 0 -1
		السلطات -2 6
		السلطه 0 1
		السماح 0 5
			REJECT 0 7
		الصيني 3 0
		الضحايا 0 2
			ASSAULT 0 3
		العراق 4 0
		العمليات 1 0
		العمليه 0 2
		العناصر 6 0
		الفريق 3 0
		الفصائل 3 0
			ASSAULT 4 0
		القاضي 0 4
		القرار 0 3
		القصف 0 3
			ASSAULT 0 4
		القوات
			ASSAULT -1 0
			COERCE 0 1
		القيادي -2 -3
		اللجنه 0 1
		اللقاء -4 0
			CONSULT -3 0
		اللواء 6 0
			CONSULT 3 0
		المتحدث 0 -2
		المجتمع 2 0
		المجلس 0 1
		المحكمه 0 6
		المقاومه 1 2
			ASSAULT 4 0
		المكتب 0 2
		المملكه 1 0
		المناهضه
			PROTEST 0 3
		المواطن 6 0
		الموقع 0 -2
			ASSAULT 0 -2
		النائب -4 0
		الناطق 0 -5
		النواب 0 1
		الهجوم 0 1
			ASSAULT 0 2
		الهواء 1 1
		الوزير 1 0
		الي 4 4
			ACCUSE -2 -2
			AID -5 0
			ASSAULT 1 0
			CONSULT 1 1
			DISASTER 0 2
			MOBILIZE 2 1
			PERSONNEL -1 0
			PROTEST 1 0
			REQUEST 0 2
			RETREAT 1 0
			SANCTION 0 -1
		اليها 0 -2
		اما 2 1
			CONSULT -2 0
		امام
			REJECT 1 0
		امريكا 2 0
		امين 0 -2
		ان 5 4
			ACCUSE -3 3
			ASSAULT 2 1
			COERCE 5 0
			CONCEDE 6 0
			DISASTER 0 2
			PERSONNEL -1 1
			RETREAT 0 -4
			SANCTION 0 5
			THREATEN 0 -1
		انتقد -5 0
		انه -2 0
		انهم -2 0
		اهداف 0 4
			ASSAULT 0 5
		اوباما 3 0
		ايران 0 2
		ايضا
			ASSAULT -1 3
			COERCE 0 -2
		ب 0 1
		باتجاه 0 1
			ASSAULT 0 5
		باكستان 1 0
		بالاضافه 0 1
		بالخارج 2 0
		بان 3 3
			ACCUSE 0 6
			AID 0 1
			COERCE 1 0
		بانها 3 0
			ASSAULT 4 0
		بانهم -2 0
		بتفجير 0 1
			ASSAULT 0 1
		بتقديم 0 2
			AID 0 1
		بث 5 0
		بحث -1 0
			CONSULT -1 0
		بحق 0 4
			ASSAULT 2 5
		بدء -1 2
		بدأ 6 -2
		بذل 8 0
		برئاسه -2 -3
		برصاص 3 0
			ASSAULT 5 0
		برفقه
			CONSULT 1 0
		بسبب 3 0
		بعد 4 0
			PERSONNEL 1 0
			PROTEST 1 0
		بعيد 2 0
		بقياده -2 -2
		بمشاركه 2 0
			ASSAULT 6 0
		بنى 3 0
		به 0 2
			ASSAULT 2 -1
			REJECT 0 3
			SUPPORT 0 1
		بها 0 -1
			ACCUSE -5 5
			ASSAULT 6 -2
			CONSULT 1 0
			REQUEST 0 -2
		بواسطه
			ASSAULT -2 0
		بيد -2 0
		بين 0 -1
			ACCUSE 0 2
			AID 1 0
			COERCE -7 0
			CONSULT 0 1
			PERSONNEL -1 0
			RETREAT 1 0
		بينهم -5 -2
			ASSAULT 0 -4
		تابعه 0 2
			ASSAULT 0 2
		تبع -3 0
		تحمل -1 0
		تدمير -1 3
			ASSAULT 0 3
		ترأس -1 -1
		تزعم -3 -2
		تسليم 0 4
		تصدى 5 0
			ASSAULT 5 0
		تضمن 6 0
		تعرض -7 10
		تعلق 0 3
		تعهد 4 0
		تعين 0 2
		تقديم 0 5
			AID 0 1
		تكبد -4 5
			ASSAULT -4 4
		تلقى 0 2
		تلك
			ASSAULT -2 0
		تم 0 7
			ACCUSE 0 1
			ASSAULT 2 0
			PERSONNEL 0 2
		تمركز 3 0
		تمكن
			ASSAULT 5 0
			COERCE 2 0
		تواصل 0 1
		توجه 5 0
		توعد 1 0
		توغل 1 0
			ASSAULT 3 0
		جاء -1 0
		جدد 1 0
			ACCUSE -2 0
			REQUEST 2 0
		جراء 1 0
		جرح 0 2
		جرى -1 1
			ASSAULT 0 1
		جريمه 0 -2
		جعل 1 0
			PERSONNEL 1 0
		جلسه 5 0
		جهود 0 2
		حاصر -5 0
		حاول
			ASSAULT -2 0
		حدد 3 0
		حذر 0 -2
		حركه 2 -5
			ACCUSE 1 0
		حسن 0 7
		حصل 0 3
			PERSONNEL 2 0
		حضر
			CONSULT 3 0
		حقق -3 3
		حكم 0 3
		حكومه -2 0
			ASSAULT 0 1
		حماس 0 3
		حمل
			ACCUSE 0 1
			ASSAULT 3 0
		حول
			CONSULT -1 0
			PERSONNEL 2 0
		خارج -1 0
		خاصه 0 2
		خاض 4 0
		ختم 3 0
		خرج 3 0
		خضع 4 0
		خلال
			CONSULT -3 0
		خلاله 9 0
		خلالها
			CONSULT -3 0
		خلف
			ASSAULT 0 6
		داخل -3 0
			ASSAULT 0 4
		دان 0 -3
			ACCUSE 3 -1
		داهم
			COERCE 0 1
		دخل 0 3
		دعا -1 0
		دعم -2 0
		دفع 5 0
			ASSAULT 1 0
		ذكر 0 -3
			ASSAULT 0 -1
		ذلك 0 -3
		ذهب 2 0
		رأس -2 0
		رأى -1 4
		رؤساء -1 0
		رئيس
			CONSULT -1 0
			SUPPORT 2 0
		راح
			ASSAULT 0 1
		رجل 0 4
		رحب 3 -2
		رفض
			ASSAULT 3 0
		رفع 0 -1
		روابط -1 0
		روسيا 4 0
			AGREE 1 0
		زار -1 0
		زور
			CONSULT 1 0
		زيارته -1 0
			CONSULT -1 3
		زياره -1 1
		سابقا 6 0
		سبق 1 0
		سجل -1 0
		سجن 0 1
		سراح 0 4
		سعى 1 0
		سقط -5 0
			ASSAULT -1 0
		سلم -3 0
		سمح 0 -2
		سمى -1 0
		سوريا 0 1
			SUPPORT 0 1
		سوي 0 1
		سيطر
			ASSAULT 1 0
		شارك 2 0
			ASSAULT 1 0
		شكل -3 2
			PERSONNEL 0 4
		شل 0 4
		شن 0 -4
			ASSAULT 9 0
		شهد -9 0
			ASSAULT -1 0
			PERSONNEL 0 2
		صاحب -2 0
		صالح
			ASSAULT 1 0
		صرح 5 0
		ضد -1 6
			ASSAULT 5 1
			SUPPORT 0 -2
		ضرب -4 3
			ASSAULT -1 10
		ضم 0 -2
			CONSULT 6 0
		ضمن 0 -2
			CONSULT 1 0
		طال 0 5
		طالب
			REQUEST 0 3
		طرد -1 0
		طلب 2 -2
			REQUEST 8 -1
		ظهر 5 0
			ASSAULT 4 0
		عاد 2 -2
		عارض -1 0
		عبر
			AGREE -1 0
			REQUEST 1 0
		عدم 0 3
			ACCUSE 0 1
		عرض 0 6
		عقد 0 1
			CONSULT 7 0
			REQUEST 0 1
		علي 4 0
			AGREE -2 3
			AID 4 0
			ASSAULT 3 1
			COERCE 0 -3
			PERSONNEL 3 -3
			PROTEST 3 5
			REQUEST 2 -4
			RETREAT 0 -2
			SUPPORT -1 -4
			THREATEN 0 6
		عليه 1 0
		عليها
			ASSAULT 0 2
		عمليه 0 -2
		عن 0 3
			ACCUSE 1 0
			AGREE 0 2
			AID -1 0
			ASSAULT 0 3
			DISASTER 0 1
			PERSONNEL -2 0
			REJECT 0 -1
			REQUEST 6 -4
			RETREAT -2 0
			SUPPORT -1 0
		عناصر
			ASSAULT 1 0
		عين
			PERSONNEL 2 0
		غير 0 -1
			ACCUSE 2 0
			ASSAULT -1 0
			REQUEST 1 0
		فان 2 0
			COERCE 0 2
		فتح 0 -5
			ASSAULT 3 0
		فجر 1 0
		فرض 4 0
			COERCE 2 0
		فقد 0 3
		في 0 2
			ACCUSE -1 0
			ASSAULT 0 -1
			DISASTER 0 3
			PERSONNEL -6 1
			RETREAT 2 0
			SANCTION 0 -2
			SUPPORT -2 0
		فيه 2 3
			ACCUSE -2 5
		فيها 0 6
			ACCUSE -1 1
			ASSAULT 2 1
			CONSULT 5 0
			PERSONNEL 0 3
		قابل -6 2
		قاتل 0 3
		قاد
			ASSAULT 0 -2
		قاده
			CONSULT 2 0
		قاعده -1 2
			ASSAULT 0 3
		قال 7 -2
			ACCUSE 0 2
			ASSAULT -2 -3
			COERCE 0 -3
			PERSONNEL -1 0
			REJECT 1 0
			REQUEST 3 0
			SANCTION 2 0
			SUPPORT 3 0
		قام 1 1
			ACCUSE 1 0
			ASSAULT 0 -1
			CONSULT 2 0
			REQUEST -3 4
		قبل 0 2
		قتل
			ASSAULT 0 2
		قتيل 0 -1
			ASSAULT 0 -1
		قتيلا 0 3
			ASSAULT 0 3
		قدم 3 0
			AID 5 0
			ASSAULT 0 -1
		قرارات 0 5
		قرب -2 0
			ASSAULT 0 -3
		قرر 4 0
			COERCE 2 0
			RETREAT 3 0
		قضى 1 3
		قوات 0 2
			COERCE 2 0
		قيام
			ASSAULT -1 0
		كان -4 0
			ACCUSE -1 0
			AGREE -1 0
			COERCE 1 0
			CONSULT 0 -2
			PERSONNEL -2 0
			SANCTION 0 2
		كشف -1 0
		كلف -5 0
		كلينتون 0 1
		ل -2 0
		لان 1 0
		لجنه -4 0
		لدي 0 -1
			CONSULT -2 0
		لقاء 0 -1
		لقي -3 4
			ASSAULT 0 2
		لكن 4 0
			ACCUSE 3 0
		للامم 0 2
		له
			ASSAULT 0 2
		لها
			ASSAULT 0 2
		لوزراء 4 0
			CONSULT 2 0
		مؤكدا 6 -4
			SUPPORT 6 0
		مثل 1 0
		مجموعات -1 0
		محاكمه
			ACCUSE 0 -2
		محمد -1 1
			ASSAULT 0 1
		مدنيين 0 1
		مدير 0 -2
		مدينه 0 -1
		مركز
			ASSAULT 0 2
		مسلحون 2 0
			ASSAULT 2 0
		مع 1 2
			AGREE 0 8
			ASSAULT 4 0
			CONSULT 6 0
			PROTEST 1 0
			REJECT -5 5
			REQUEST -2 0
			RETREAT -3 0
			SANCTION 0 -4
			SUPPORT 0 1
		معقلا 0 1
		مقابل 2 0
		مقدمتهم 0 1
		من
			ACCUSE 0 5
			AGREE 0 -5
			AID 1 0
			COERCE 1 0
			CONSULT -4 0
			DISASTER 0 2
			REJECT 2 0
			REQUEST 6 3
			RETREAT -4 0
			SANCTION -2 0
			SUPPORT -1 -2
		منذ 1 -2
			ASSAULT 0 -4
			COERCE 3 0
			CONSULT -1 0
			PERSONNEL 0 4
		منظمه 7 0
			ACCUSE 1 0
		منع -1 0
			COERCE -1 3
		منها -2 0
		منهم 0 -5
			ASSAULT 0 -1
		موافقه 4 0
		مواقع 0 6
		نائب 0 -1
		ندد 0 -1
		نشر 0 -2
			ASSAULT -1 0
			MOBILIZE -1 0
			REQUEST 4 0
		نظم 4 0
			PROTEST 11 0
		نفذ 4 0
			ACCUSE 0 1
			ASSAULT 3 -1
		نفى
			ACCUSE -3 2
			ASSAULT 0 -3
		نقل -7 0
			COERCE 0 1
		هؤلاء 2 4
		هاجم -1 -1
		هجمات 0 -1
		هجوم 2 -3
			ASSAULT 3 -3
		هجوما
			ASSAULT 2 0
		هدد 0 -1
		هذه -3 4
		و -1 5
			CONSULT 1 0
		واجه 0 5
			ACCUSE -5 2
			ASSAULT 4 0
		واشنطن 1 0
		واصابه 0 4
			ASSAULT 0 4
		واصل
			ASSAULT -1 0
			COERCE 1 0
		وافق 5 0
			SUPPORT 0 -3
		والقوات 0 2
			ASSAULT 0 2
		والنهايه 2 0
		والولايات 3 0
			CONSULT 3 0
		وبين 6 0
			ASSAULT 4 0
		وجه 3 -2
			ACCUSE 6 0
		وجود 3 0
		وزاره 0 1
			REQUEST 0 1
		وزير 3 0
			REQUEST 0 2
		وزيره -2 0
		وسائل 3 0
		وصف -5 0
		وضع 0 1
		وعبر
			CONSULT -2 0
			SUPPORT 3 0
		وعلي 0 1
		وفاه
			PERSONNEL 1 0
		وفي
			ASSAULT 0 -1
		وقع 0 -9
		وهو 0 -9
		وهي -1 0
		“ 4 0
			ACCUSE 0 1
	between
		after
			" -3 3
			) 0 5
				verb 0 2
			- 4 4
				masdar 0 2
				noun 4 0
			.
				verb 4 0
			: -2 -6
				masdar 2 0
				noun -4 -2
			time
				masdar 3 -4
			« -2 1
				verb 0 3
			،
				masdar -2 -1
				verb 1 3
			أجرى 3 0
				noun 5 0
			أجمع 3 0
			أدى 0 7
				masdar 0 2
			أسفر 0 6
				masdar 0 8
			أصاب
				masdar 0 6
			أطلق 2 0
			أكد 0 -8
			اتخذ 0 2
			اتفاق 3 0
			اتفاقيات
				masdar 2 0
			اتهامات 0 2
			اتهم 0 -2
			اثر
				masdar 0 -3
			اجتمع 3 0
				noun 4 0
			اجراءات 0 4
			احتجاجا 0 4
			احزاب 0 -2
			اخرين
				verb 0 -2
			ادعى 5 3
				masdar 0 2
			اذا 0 2
			ارتكب 2 0
				verb 0 2
			استئناف -2 0
			استخدم
				masdar 2 0
			استراليا 4 0
			استهداف 4 0
				noun 4 0
			استهدف -6 6
				masdar 0 3
				noun -4 7
				verb 0 -5
			اسرائيل
				noun 5 0
				verb -2 -1
			اشتبه 0 2
			اضافه 8 0
				masdar 3 0
			اطراف
				noun -2 0
			اطلاق 2 -8
				verb 5 0
			اعتبر -1 -2
			اعتقد 2 0
				masdar 5 0
			افراد 0 -4
			افغانستان 4 -2
				noun 4 0
			الاتفاق 0 -5
			الاخير 0 4
			الاردن 0 2
			الاطراف 5 -2
				verb 6 -6
			الانتخابات 7 -2
				verb 3 -5
			الانسانيه 0 3
			الاولي 2 1
			البرازيل
				verb 2 -1
			البرلمان
				verb 0 3
			البلاغ 0 2
			البلدين -5 0
			التصعيد 0 3
				verb 0 3
			التي 3 5
				masdar 3 3
				noun 3 3
			الجانبان 2 0
				verb 2 0
			الجنرال
				noun 0 3
			الحاق 0 3
			الحدود -2 0
			الحركه
				verb 1 2
			الحكومه 4 0
				noun 2 0
			الحوثيون
				verb 0 2
			الخارجيه 0 3
			الدوله 0 2
				verb 0 2
			الذي 4 3
				masdar 2 0
				noun 3 0
				participle 0 4
			الروسي 2 0
			السباق 0 2
			السعوديه
				masdar 6 0
			السفراء 2 0
			السكان 0 -2
			السلطات -1 2
			الشرطه
				masdar 7 0
			الصين 0 2
				verb 0 3
			الضحايا 0 4
				masdar 0 6
			العراق 1 -2
			العلاج 2 0
				verb 2 0
			العمل 0 -4
			القانون 2 0
			القاهره 2 0
			القرار
				verb 0 2
			القوات
				masdar -2 0
			القوي
				verb 3 0
			اللجنه
				verb 0 3
			اللواء
				verb 0 4
			المجلس -2 0
				verb -1 2
			المحادثات -1 2
				verb 0 3
			المدنيين 0 -2
			المشاركون 0 2
				verb 0 2
			المشافي 0 7
			المفوضيه 0 3
				verb 0 5
			المقاومه
				masdar 3 0
			المقرر
				noun 2 0
			المقيمين 5 0
			المنطقه 0 3
				noun 0 4
			المنظمه 0 3
				verb 0 4
			النائب 0 8
			الناشطين 0 3
			الناطق 2 0
				verb 3 0
			النظام 0 -3
				verb 0 -2
			الهدنه 4 0
			الولايات
				verb 0 3
			الي -5 0
				noun -1 3
				participle 0 -4
				verb 0 -3
			اليه 2 0
				verb 0 7
			اليها
				verb 4 0
			امين 0 4
				verb 0 6
			ان -7 0
				noun -4 0
				verb 0 3
			انتهى 0 2
				noun 0 3
			اوساط 5 0
			ايران 0 -2
			ب
				noun 0 5
			باتجاه -1 4
			باشراف -2 0
			باغتيال 4 0
			باقليم 0 2
			بالاضافه
				masdar 0 2
				verb 4 0
			بالتعاون 0 -2
			بالدور 0 4
			بالعمل
				masdar 0 3
			بالقتل 0 -2
			بالقنابل 0 2
			بالكامل -2 0
			بان -4 5
			بانها
				noun 3 0
			بتقديم
				verb 0 2
			بحق -4 1
				masdar 0 2
			بحياه 0 4
			بدعم 0 -3
			برنامج 4 0
			بريف 0 2
			بسبب 0 -3
				verb 0 -4
			بشان -8 -1
				noun -2 0
			بشده 0 -2
			بعد -7 -4
				masdar -2 0
				noun 0 -5
			بغداد 0 3
				verb 0 4
			بما 0 2
			بمبادره 4 0
			بمساعده -2 0
			بمشاركه 2 0
				masdar 2 0
			بمقر 6 0
				noun 3 0
			به 5 4
				masdar 0 3
				participle 0 2
			بها 0 7
				noun 0 2
				verb 0 3
			بيان
				verb 0 2
			بين 8 -4
				masdar 5 -5
				noun 4 0
			بينما
				verb 0 -2
			بينها 2 0
			بينهم 0 -5
				masdar 0 -4
			تبادل 2 0
			تبنى
				noun 2 0
			تجمع 0 2
				noun 0 2
			تدريبات 1 -2
				verb 1 -2
			ترأس
				noun 2 0
			تركيا 2 0
			تسبب 0 4
				masdar 0 2
			تصريحات
				verb 0 2
			تضمن
				noun 0 3
			تعرض -2 6
			تقدم 0 8
				verb 0 2
			تناول -2 0
			تنظيم 0 3
				masdar 0 3
			تواجد 0 4
			جاء 0 -5
				masdar 3 0
			جامعه 0 5
			جانب 0 2
			جبل
				verb 0 2
			جبهه
				verb 0 2
			جر 2 0
			جرح 0 3
			جلسه 0 3
				masdar 4 0
				verb 0 2
			جمع 7 0
				noun 5 0
			جنود 0 2
			حاليا 6 0
			حتفهم 2 0
				verb 2 0
			حتي 0 -2
			حركه 3 0
			حسن 0 3
			حضر 4 0
			حكومه 0 3
			حل -3 0
			حماس 0 3
				verb 0 2
			حمل 0 -4
			حوار 0 2
			حول -4 -3
				verb 0 -3
			حينها 2 0
			خارج
				noun 0 4
			خاض 4 0
			خالد 0 -2
			خرج 4 0
			خلال 3 0
			خلاله 0 2
			خلالها -7 7
				verb -4 1
			خلف 0 4
				verb 2 0
			داخل -2 0
			دار 3 0
				noun 7 0
			دخل
				noun -2 0
			دول 3 0
				verb 8 0
			دولار
				verb 0 2
			دون -1 -5
			راح 0 5
			راسها 0 5
			راسهم
				verb 5 0
			رجح 3 0
			ردا 0 -2
			رساله 0 4
			رغم 0 -3
			رفض 0 -2
			روسيا 2 -2
				noun 3 0
			زال 0 -2
			زعم 2 0
				noun 3 0
			زعيم 0 2
			زيارته
				verb 2 0
			سقط 0 9
				noun 0 3
			سموه -3 0
				noun -2 0
			سمى 0 2
				masdar 0 2
			سواء 0 3
			سوريا 0 6
			سوريه -2 0
			سيطر 0 2
				masdar 0 3
			شارك 7 -1
				noun 4 0
			شخص 0 -3
			شرق 0 2
			شركات 7 0
				verb 5 0
			شن
				noun -1 5
			شهد -3 0
			صاحب -4 0
			صمت 0 4
			صواريخ 0 2
			ضد -4 3
				noun -6 6
				verb 0 -2
			ضرب 0 2
			ضم 8 0
				masdar 2 0
				noun 4 0
				verb 0 5
			طال 0 5
				masdar 0 2
			طوال
				masdar 2 0
			عاد 0 -2
			عاليا 0 3
				verb 0 3
			عبر
				noun 0 -2
			عبوه 0 7
				verb 0 2
			عضو 0 2
				verb 0 2
			عقد 3 0
			علي -3 0
				masdar -3 0
				noun -1 2
				verb 0 -2
			عليه 9 -6
				noun 2 0
				verb 0 -3
			عليها
				verb 2 -8
			عليهم
				verb 0 2
			عمده -3 0
			عمل 0 -4
			عن -2 -3
				noun -4 0
			عناصر 6 0
			عند 0 2
				masdar 0 3
			عندما 3 0
			عنه 0 2
			غير 3 0
				noun 3 0
			فاز 0 7
				verb 0 2
			فرض 4 0
			في
				noun -2 0
			فيتنام 2 0
			فيها 2 2
				noun 3 4
			قاد 6 -2
			قال -8 -2
				noun 0 2
				verb 0 -4
			قام 0 4
				noun 3 0
			قد
				noun 2 0
			قرار 0 -7
				verb 0 -4
			قرارا 0 2
				verb 0 2
			قل 0 8
			قوات 0 -3
				masdar 0 -4
				verb 0 2
			قيادات 2 0
			كامل 0 5
			كبير 3 -2
			كذلك
				masdar 0 3
			لا
				masdar 1 -3
			لاطلاق 4 0
				noun 2 0
			لتنظيم
				masdar 2 0
			لجنه 0 2
				verb 0 3
			لحزب
				verb 0 5
			لرئيس 2 1
			لصالح
				verb 2 0
			لفتره 0 2
			لكن -3 0
			للامم 6 2
				masdar 2 0
				verb 0 2
			للامن 2 0
			للانتخابات
				noun 2 0
			للتعاون -5 2
				noun -5 1
			للرئيس 0 -2
			للصحفيين 0 4
			للمقاومه
				noun 0 5
			لمجلس 0 2
				masdar 0 2
			لمحاوله -2 1
			له
				masdar 2 -2
			مؤسسات 0 3
			ما 2 7
				masdar 0 2
				noun 4 0
				verb 0 2
			مارس 1 8
			مباشره 5 0
				noun 4 0
			مبني
				noun 2 0
			مثل 0 -3
				verb 5 0
			مجال 2 0
				verb 4 0
			مجلس -8 1
			محافظه 0 -2
			مدير 0 3
			مديريات 3 0
			مركز 0 4
				noun 0 3
			مستشفي 0 -2
			مستمره
				masdar 2 0
			مستهدفه 0 2
				noun 0 2
			مشاركتها 0 7
			مشيرا 0 -3
			مع 2 -3
				noun 1 -3
			معهم 2 -1
			مقابل -2 -1
			مكتب -2 0
			مكتبه 4 0
			مما
				masdar 0 3
			من 2 0
				noun 0 -4
				participle 0 2
				verb 0 2
			مناطق
				verb 5 0
			منذ -8 -1
				noun -2 -5
				verb 0 2
			منزل 0 5
				noun 0 2
			منهم 0 -6
			مهمه 0 -2
			مواقع -2 7
				verb 0 6
			موسكو
				noun 0 -2
			نسب 5 0
			نظام 0 -2
				verb 0 -2
			نظيره 5 0
				masdar 2 0
			نفذ 8 0
			نفسه 0 6
			نقل -2 0
			هجمات 0 -2
			هجوم 0 -3
			هم 0 5
				noun 0 8
				verb 0 -3
			هما 0 4
			هو 6 0
				noun 3 0
			و 5 5
				masdar 3 3
			والاتحاد 4 0
			والتعاون
				masdar 0 6
			والتي 0 9
				noun 0 8
			والصين 4 0
			والي 0 3
			وجهات 0 3
			وجهتها 4 0
			وذلك 0 -5
			ورئيس 6 0
				noun 5 0
			وروسيا 3 0
			وزاره 0 4
				noun 0 5
			وزراء 0 -4
				noun 4 0
				verb -5 -2
			وزير 0 2
			وزيري 5 0
				noun 5 0
			وسط -2 1
			وصف -3 0
			وصفهم 0 3
			وضع -3 0
			وعلي 0 2
			وفد 2 0
			وفقا 0 -2
			وقع -2 0
				masdar -3 3
			وقف 2 0
			وكذلك
				verb 0 2
			وكيل 0 2
			ولي 0 4
				masdar 0 4
			وملاحقه 0 2
			ومن 0 -2
			ونظيره 3 0
			وهم
				masdar 0 6
			وهناك 3 0
			وهو 0 -2
				verb 0 -3
			وهي 0 -2
		before
			" 1 -2
				masdar 2 -1
			(
				noun -2 0
				verb 0 2
			, -4 0
			- 0 -2
				noun 2 0
				verb -2 0
			/
				verb -3 0
			: -6 -9
				masdar -2 0
				noun -3 -1
			cnn -6 -2
				masdar -2 0
			time 0 -2
				noun -1 2
			«
				noun 2 0
			»
				noun 2 0
			،
				participle -2 0
			آل 3 1
			أبان 3 2
			أبدى 3 0
			أبلغ 4 0
				verb 2 0
			أتم -3 4
			أتى -4 0
			أجرى 5 1
				masdar -1 6
				noun 3 0
				verb 3 0
			أحدث
				masdar -4 0
			أراد 7 0
				verb 3 0
			أرسل 2 0
			أسفر 0 3
				masdar 0 5
			أشار
				noun -4 0
			أصاب 0 6
				masdar 0 2
			أصدر 3 0
				noun 3 0
			أصر 4 0
			أضاف -5 0
				verb -3 0
			أعطى 2 0
			أعلن
				masdar 1 -4
				noun 2 0
			أقدم 5 -1
				masdar 2 0
			أقر 3 4
				masdar 8 0
				noun -2 4
			أكد
				verb -7 0
			ألقى -6 2
				masdar -1 3
			أمر
				masdar 2 0
			أمكن 5 0
				noun 6 0
			أنهى 2 0
			أوقف 0 2
			اتهام
				masdar -2 0
			اتهامات 5 0
			اثر -3 0
				masdar -1 -3
			اثناء 0 -2
			اجراء -4 0
			اجراءات 3 0
				masdar 2 0
			اخر 0 4
			اخري
				masdar 2 0
			اذ 2 3
				noun 0 4
			ارتدى 7 0
			استجابه -4 3
				masdar -2 3
			استخدم 2 0
			استقبل -3 5
			استهدف 4 0
			اسرائيل -6 0
			اشاره -4 0
			اشتبه 7 0
			اصلا 2 0
			اضافه
				masdar 0 3
			اطلاق -3 0
			اعترف 5 0
			اعتقد 3 0
			اعتقل
				verb 0 -3
			اعلان -5 0
			افغانستان 0 2
			اقتحم 3 0
			الا -3 1
			الاخير 2 0
			الاراضي 2 -1
			الارهابيه 0 2
			الاعضاء 4 0
			الاعلان -2 0
			الانتخابات
				verb 3 0
			الاولي 0 3
			التجربه 5 0
			التحقيق -3 0
			التزم 2 0
				verb 2 0
			التنظيم 2 0
			التوصل -4 0
			التي 2 2
				verb 2 0
			التيار 2 0
			الجانب
				noun 0 2
			الجاني
				masdar -2 0
				noun 3 0
			الجنسيه 3 0
				masdar 5 0
			الجيش
				noun 2 0
				verb -1 2
			الحادث 2 0
			الحكومه -3 2
				masdar -3 0
			الخارجيه -2 0
			الذي 2 2
				noun 2 -1
				verb 0 2
			الذين
				noun 0 2
				verb 6 -1
			الرئيس -2 0
				verb -2 3
			الرياض 2 0
				noun 4 0
			السجن 0 2
			السفاره 0 3
			الشرطه -4 0
			الشرعيه
				masdar 3 0
			الشغب 4 0
				masdar 4 0
			الشيخ -3 0
			الضفه -2 0
			الطلب 0 2
			العراق
				masdar 2 0
				verb 0 5
			العمر 1 2
				masdar 2 0
				verb 0 3
			العمل -4 0
			الفتره 0 -2
			القبض
				masdar -4 0
			القدس
				masdar 3 0
			القصف 3 0
			القضاء 0 3
			القوات -2 0
			القوي -2 0
			القيام
				noun 4 0
			الكونغرس 4 0
				verb 3 0
			اللذين
				verb 0 2
			المؤتمر 2 0
			المتحدث -5 0
			المتهم 2 0
			المتهمين 2 0
			المجلس 4 0
			المحاكم 0 2
			المحتجزين 0 2
			المسؤول
				noun 2 0
			المسؤوله 2 0
			المسؤوليه 4 0
			المسانده 0 2
			المصابين 0 3
			المعارضه 0 4
				verb 0 2
			المغرب 0 2
			المقاومه -2 10
			المملكه 0 2
				noun -2 2
			المواطنين
				masdar 3 0
			النائب 4 0
			النظام 2 0
			النيران 2 0
				masdar 2 0
			الهدف 3 0
			الي 0 -2
			اليمن 2 0
				masdar 3 0
			اليه
				noun 2 1
			اليها -4 0
			امام
				noun -2 0
			ان -7 -7
				noun -2 0
			انذاك 4 0
				masdar 3 0
			انها 8 0
				noun 4 0
			انهم 3 0
				verb 3 0
			او 0 5
				masdar 0 5
				participle -3 0
				verb 1 3
			اوباما -6 0
			ايران -3 0
				masdar -3 4
			ب
				noun 5 0
			بافغانستان -2 0
			بالاضافه -4 -3
			بالسجن -2 0
			بان -3 0
				masdar -2 0
			بانها 2 0
			بانهم 5 0
			بتهمه 2 0
			بثبوت 2 0
				noun 2 0
			بجراح 0 3
			بجروح
				masdar 0 -3
			بحق
				masdar 3 0
			بحقه 3 0
				noun 2 0
			بخصوص -2 0
			بدأ
				masdar 4 0
				verb -4 0
			بدعم 0 2
			برئاسه 2 0
			بريطانيا 2 0
			بزعامه 2 0
			بسبب
				masdar -2 0
			بشان -7 0
			بعد
				masdar -4 2
				verb 0 2
			بعيد -1 2
			بغداد -2 0
			بلاده 9 2
				masdar 2 0
				noun 0 5
			بمجلس
				masdar 3 0
			بمديريه 4 0
			بمناسبه -3 0
			به 1 3
				verb 3 0
			بها -3 0
			بولايه -2 2
			بيانا
				noun -2 0
			بين -4 0
			بينما -5 -1
				verb -3 -2
			بينهم 1 3
			تبنى 3 0
				noun 7 0
			تجاه
				masdar -3 0
			تحرير
				verb -2 0
			تحمل -4 0
			تحول 0 2
			تراوح
				masdar 0 3
			تركيا 2 5
				masdar 6 0
			تصريح -3 0
				verb -2 0
			تصريحات -2 0
			تضمن -2 0
			تعرض -5 7
				masdar -7 0
			تعلق 0 -2
			تقديم -7 0
			تلا 3 0
			تلقى -6 7
				noun 0 7
			تم 0 4
				masdar -6 2
				noun 4 0
			تمكن 0 -3
			تنظيم 3 0
			تنفيذ 4 0
				masdar 3 0
			تهم 6 0
			توقف
				masdar 2 0
			تونس -2 0
			ثم
				verb 0 2
			ثوره 0 2
				verb 0 4
			جراء -2 5
				masdar 0 2
			جرى
				masdar 0 3
			جنب 7 0
			جنوب
				masdar 0 2
				noun -2 0
			جهه -4 0
			حتي
				masdar -2 0
				verb 2 0
			حصل
				noun 2 0
			حضر 3 0
			حظي 0 4
				masdar 0 5
			حقق
				noun 3 0
			حكومه 3 -1
			حمل 0 6
				verb 0 2
			حملتها 3 0
			حول -3 -1
				masdar -2 -1
			حيث
				masdar 2 0
				noun 0 3
				verb -1 -2
			حين 0 5
				noun 0 2
			خارج 3 0
			خاصه
				verb 2 0
			خاض 3 0
			خسر 0 2
			خصوصا 2 0
			خضع 0 3
				noun 0 2
			خطط 6 -1
			خلال -2 0
				masdar 0 2
				noun 2 -3
				verb -2 0
			داخل 2 2
				masdar 4 0
			دعا
				verb -2 0
			دفع 0 3
			دمر 2 0
			دول
				masdar 4 0
			ذلك
				masdar 3 0
			رئيس
				masdar 2 0
				noun -2 0
			رد 0 3
			ردا -4 0
				masdar -4 0
			رساله 0 -2
				verb 4 0
			رصد
				masdar -5 0
			رغم
				masdar -7 0
			رفع 3 -1
				noun 3 0
			رهن -2 6
				masdar 0 4
			زال 2 -1
				masdar 4 -1
			زعيم 0 5
			زياره
				verb -3 0
			سابقا 3 0
			ساعد
				masdar 3 0
			سبق
				masdar 4 0
			سجل -2 0
			سقط 0 3
			سلسله
				noun 2 0
			سمى 3 0
			سوريا 2 0
				masdar 2 0
			شارك 6 0
				noun 3 0
			شخصا 0 -2
			شرعا 2 0
				noun 2 0
			شرق 8 2
			شغل 3 0
			شمل 3 0
				masdar 2 0
			شن
				noun 6 0
			شهد -10 -1
				noun -3 0
			صدر 4 0
				noun 0 2
			صرح -2 0
			صعد 3 0
			صك 2 0
				noun 2 0
			صناديق 2 0
			ضد -1 -2
			ضرب 0 4
			ضم 4 2
				masdar 0 2
			طالب -3 0
			طهران
				noun 5 0
			ظهر -2 -1
			عاد
				verb 2 0
			عاصمه 0 4
				masdar 0 6
			عانى -3 4
				masdar 0 3
			عبر 4 -2
				verb 3 0
			عدم 0 -4
			عضوا
				masdar 2 0
			عقد
				noun 2 0
			علي
				participle 0 -2
			عليها -1 2
				masdar 0 3
			عمره 0 7
			عمل 3 0
				masdar 2 0
				noun 2 -1
			عن 0 -3
				masdar -1 -2
				verb 1 2
			عند 0 2
			عندما -1 4
			غير 2 0
			فان -2 0
			فجر -5 0
			فرض
				masdar 4 0
			فقد -5 2
			فيديو 0 2
				verb 0 3
			فيما
				verb -3 0
			فيه -2 0
			فيها -1 -3
			قابل 0 3
			قاد 7 0
				masdar 7 0
			قال
				noun 4 1
			قام 4 -1
				masdar 2 0
			قبل -3 3
			قتل 0 -4
			قد
				masdar -2 0
				noun 0 -3
				verb 3 1
			قدم 3 0
			قرار -5 0
				masdar -3 0
			قرارا 6 0
			قرر 2 0
			قطاع -2 0
			قطع 2 0
			قل 0 5
			قوات -2 0
			قيام -4 0
				masdar -2 0
			كان 2 2
				verb 0 2
			كبار 0 5
				masdar 0 4
			كلمته -3 0
			كما 0 -6
			كي 2 0
			لا
				noun 0 -3
			لاجراء -2 0
			لاسرائيل 3 0
			لان 0 3
				verb 0 2
			لحزب -2 0
			لحق 2 0
			لديها 0 2
			لكن -1 3
				noun 3 0
				verb -3 0
			لكنه
				verb 2 0
			لكنها 0 2
			للامم
				verb 2 0
			للتقدم 2 0
			للجزيره -2 0
			للجماعه -3 0
			للجمهوريه -2 0
			للرئيس 3 1
			للمتمردين 9 0
			لما
				masdar 4 0
			لن 0 -2
				masdar 4 0
			له
				masdar 2 0
			لها 0 7
				verb 0 5
			لهذه
				noun -3 0
			لهم 3 2
			لهما 3 0
			مؤتمر
				masdar 0 2
			ما
				masdar 0 5
				noun 2 0
				verb 0 -2
			مارس 6 0
			متورطا 2 0
			مثل -3 0
			مجال 2 0
			مجلس -2 0
				noun 0 3
			محافظه
				verb 5 0
			مختلفه 4 0
			مدينه
				noun -6 0
				verb 3 0
			مرارا 4 0
			مرسوما 2 0
			مره 2 0
				masdar 3 0
			مسؤوله 14 0
				masdar 4 0
			مسؤولون 2 0
			مسؤوليته 4 0
			مسؤوليتها
				masdar 2 0
			مسيحيا 3 0
			مشيرا
				noun -2 0
				verb 2 0
			مصر -2 0
			مع
				masdar 1 -3
				noun 1 2
			مقابل -4 -1
				masdar -5 0
			ملك 2 0
			مما 0 -2
				verb 2 0
			ممارسه 4 0
			ممن 3 0
			من 0 3
				masdar 2 0
			منذ 0 -2
				masdar 0 -2
			منطقتي
				verb 0 2
			منطقه 4 3
				verb 2 0
			منظمه -3 0
			منها 0 -2
			نتنياهو -4 0
			نتيجه -3 8
				masdar 0 5
			ندد -2 0
			نسب 5 0
				noun 2 0
			نشر -7 0
				verb 0 4
			نظر -2 0
			نظيره 2 0
			نفذ 3 -4
				masdar 6 0
			نوى 5 0
			نيتها 6 0
			هدد
				verb -2 0
			هدف 0 3
			هذا -2 -1
				masdar -2 0
			هناك -3 0
				noun -2 0
			هو
				masdar 0 4
			هي 4 0
				noun 3 0
			و 3 0
			واجه -6 2
			واشنطن 0 4
				masdar 0 3
			واصل 3 0
			والاتحاد 4 0
			والاسلحه 6 0
			والتي
				verb 9 0
			والذي
				masdar 0 5
			والذين 3 6
				verb 1 5
			وان 2 0
				verb 4 0
			وتدمير 0 2
				noun 0 2
			وجه
				masdar 2 0
			وحركه 2 0
			وذلك
				noun 5 0
			وراء
				masdar 5 0
			ورد -2 0
			وروسيا 6 0
				verb 5 0
			وزير -2 0
				masdar -2 0
			وسائل 5 0
			وصل 0 3
			وفي -3 -4
			وقد -2 1
				verb -3 4
			وقع
				verb 2 0
			وقفه 2 0
			وقوات
				masdar 2 0
			وقوف -5 0
				masdar -2 0
			وما 0 -2
			ومدير 0 3
			وناشطين 0 2
			ونحن 0 2
			وهو 2 4
				masdar 2 2
			وهي
				noun 2 0
			وواشنطن 0 3
			” -3 0
	role
		
			no
				role 2 0
		ائتلاف
			no
				role 1 0
		ابناء
			no
				role 0 -3
		ابو
			no
				role 2 1
		اتباع
			no
				role 3 0
		اتحاد
			no
				role 3 0
		اجراء
			no
				role -2 -4
			theme 0 -3
		احتلال
			no
				role -1 0
		احزاب
			no
				role 0 1
		احمد
			no
				role 2 0
		احمدي
			no
				role -1 0
		اخرون
			no
				role 0 1
		اخرين
			no
				role 0 1
			recipient 0 -6
		اداره
			actor -3 0
		اذربيجان
			no
				role 2 0
		اسبانيا
			no
				role 0 5
		استجابه
			no
				role 0 2
		استراتيجيه
			no
				role 1 0
		اسر
			no
				role 0 1
		اسرائيل
			no
				role 2 0
			recipient -2 0
		اسره
			no
				role 0 5
		اسم
			no
				role -1 0
		اشخاص
			recipient 0 -1
		اعتقال
			no
				role 0 1
		اعضاء
			no
				role 0 -1
			recipient 0 3
		افراد
			actor 2 0
			no
				role 0 4
		افرادها
			recipient 0 -1
		افغانستان
			no
				role -6 -2
		افغاني
			no
				role 0 1
		الاتحاد
			no
				role 3 -3
			recipient 0 5
		الاتهامات
			no
				role 1 0
		الاحتلال
			recipient 4 -2
		الاحزاب
			no
				role 0 -1
		الاخري
			no
				role -2 0
		الاراضي
			no
				role 0 -1
		الارهابي
			no
				role -2 0
			recipient 0 -2
		الاسد
			no
				role -6 -3
		الاسر
			no
				role 2 0
		الاسري
			no
				role -4 0
		الاسلامي
			no
				role 0 2
		الاطراف
			actor -4 4
			no
				role 1 0
		الاعرجي
			no
				role 0 2
		الاعضاء
			no
				role 0 1
		الاعلام
			actor -3 0
			no
				role 0 -2
		الامارات
			no
				role 2 -1
		الامريكيه
			recipient 2 0
		الامريكيين
			no
				role 0 1
		الامم
			no
				role -5 0
		الامن
			no
				role 0 -3
		الامنين
			no
				role 0 -1
		الامير
			no
				role 2 0
		الانتحاري
			no
				role 3 0
		الانتخابات
			no
				role -1 -1
		الانفصاليين
			no
				role 2 0
		البلدان
			actor -2 0
		البلدين
			actor -5 0
		البنك
			no
				role 1 0
		البيت
			no
				role -3 0
		التحالف
			no
				role 1 0
		التنظيم
			no
				role 3 0
			recipient 0 3
		الثوار
			no
				role 1 0
		الجامعه
			no
				role 0 1
		الجانب
			no
				role 7 1
		الجانبان
			actor -3 0
			no
				role 10 0
		الجانبين
			no
				role 4 0
		الجاني
			no
				role 0 2
		الجبهه
			no
				role 7 0
		الجرحي
			no
				role -1 0
		الجزائر
			no
				role -1 2
		الجماعات
			no
				role 0 4
		الجماعه
			no
				role 5 -2
		الجهات
			no
				role -1 0
		الجيش
			no
				role 0 2
		الحافله
			no
				role 0 5
		الحاكم
			no
				role 0 1
		الحدود
			no
				role 0 -2
		الحركه
			no
				role 1 0
		الحزب
			actor 4 0
			no
				role -3 0
		الحصار
			no
				role 1 0
		الحكم
			no
				role -2 -3
		الحكومه
			actor 4 -1
			no
				role 4 3
			recipient -5 7
		الحوثي
			no
				role 0 3
		الحوثيون
			no
				role 0 5
		الحوثيين
			no
				role 0 5
			recipient 1 -2
		الخارجيه
			no
				role 5 -1
		الخلاف
			no
				role 0 1
		الدبلوماسيه
			no
				role -1 0
		الدكتور
			no
				role 0 3
		الدوحه
			actor -3 0
		الدول
			no
				role 0 1
			recipient 0 1
		الرئاسه
			no
				role -3 0
		الرئيس
			actor 1 0
			no
				role 0 -3
			recipient 0 2
			theme 0 6
		الرجل
			no
				role 0 3
		الزميله
			no
				role -1 -2
		السائق
			no
				role 0 1
		الساعدي
			no
				role 0 2
		السجناء
			no
				role 2 0
		السفاره
			no
				role -3 0
		السفن
			no
				role 4 0
		السفينه
			no
				role 0 2
		السكان
			no
				role 0 -3
		السلام
			no
				role 1 0
		السلطات
			no
				role 0 -3
		السوريين
			no
				role 1 0
		السويد
			no
				role 1 3
		السياسي
			no
				role -2 0
		السيده
			no
				role 0 4
		الشاب
			no
				role 2 0
		الشاحنات
			no
				role 0 3
		الشباب
			no
				role 2 1
		الشرطه
			actor 6 -2
			no
				role 0 2
		الشيخ
			no
				role 0 -1
		الصحفيه
			no
				role 0 4
		الصيادين
			no
				role 0 1
		الصين
			no
				role 2 1
		الضحايا
			no
				role -1 0
		الطائرات
			no
				role 2 0
		الطائره
			recipient 0 3
		الطرفان
			no
				role 2 0
		الطرفين
			no
				role 1 0
		الطفل
			recipient 0 -3
		الظواهري
			no
				role 2 0
		العاصمه
			no
				role -3 0
		العاهل
			no
				role 0 2
		العبادي
			no
				role -1 0
		العراق
			no
				role -4 -2
			recipient 0 1
		العراقيون
			no
				role 0 1
		العسكريين
			no
				role -2 1
		العقيد
			no
				role 2 0
			recipient 0 -2
		العميد
			no
				role 4 2
		العناصر
			no
				role 2 0
		الغاز
			no
				role 0 4
		الفلسطينيين
			actor -2 0
			no
				role 1 0
			recipient 0 1
		الفنان
			no
				role 0 2
		القاده
			no
				role -1 0
		القاعده
			no
				role 0 -5
		القاهره
			no
				role 0 -1
		القتلي
			no
				role -2 0
		القدس
			no
				role -2 -1
		القرار
			no
				role 2 1
		القراصنه
			no
				role 0 2
		القضاء
			no
				role -5 -1
		القضاه
			no
				role 2 1
		القمه
			no
				role -2 0
		القوات
			actor 4 -2
			no
				role 2 0
			recipient 0 3
		القوه
			no
				role -1 -5
		القيادي
			recipient 0 -1
		الكرملين
			no
				role -1 0
		الكويت
			recipient 0 1
		المؤسسات
			no
				role -1 0
		المبعوث
			no
				role 0 2
		المتحدث
			actor -3 0
			no
				role 0 -3
		المتشددين
			no
				role 2 0
		المتظاهرين
			no
				role 2 1
		المتمردين
			no
				role 0 4
		المتهمون
			no
				role 0 1
		المتهمين
			no
				role 0 1
		المجتمع
			actor -2 3
		المحتجزين
			recipient 0 -1
		المحتجون
			no
				role 1 0
		المحكمه
			theme 0 2
		المدعو
			recipient 0 -3
		المدنيين
			no
				role -1 0
			recipient 0 -6
		المدينه
			recipient 0 1
		المرحله
			no
				role 0 -1
		المسؤول
			actor 1 0
			no
				role -1 0
		المساعدات
			no
				role 1 0
		المساعده
			no
				role 0 -4
		المستشفي
			no
				role 0 2
		المستشفيات
			no
				role 1 0
		المسلحون
			no
				role 3 0
		المسلحين
			no
				role 0 4
		المصادر
			no
				role -4 0
		المصدر
			no
				role -1 0
		المعارضه
			actor 1 0
		المعارضين
			no
				role 1 0
		المعتقل
			no
				role 0 -1
		المغاربه
			no
				role -3 0
		المغرب
			no
				role 1 0
		المفوض
			no
				role 1 0
		المفوضيه
			no
				role 4 0
		المقاومه
			no
				role 1 -1
		المقيمين
			no
				role -2 0
		الملا
			no
				role -4 0
		المملكه
			actor 6 0
		المنازل
			recipient 0 4
		المنزل
			recipient 0 1
		المنطقه
			recipient 0 -3
		المنظمات
			no
				role 1 0
		المنظمه
			actor 2 0
		الموظفين
			no
				role 0 -1
		الموقف
			no
				role 1 1
		الموقوف
			no
				role 0 3
		النائبه
			no
				role 1 0
		الناخبين
			no
				role 3 0
		الناس
			no
				role 0 -2
		الناطق
			no
				role -2 0
		النجيفي
			no
				role 2 0
		النساء
			no
				role 0 2
		النظام
			no
				role 0 1
		النقابات
			no
				role 2 0
		الهاشمي
			no
				role 1 0
		الهند
			no
				role 1 0
		الهيئه
			no
				role 1 3
		الوزاره
			actor 3 0
		الوزير
			no
				role 3 4
		الوكاله
			actor 2 0
		الولايات
			actor 2 0
		اليمن
			no
				role -4 0
		امير
			no
				role 5 0
		اميركا
			actor 1 0
		ان
			no
				role 3 0
		انتحاريين
			actor -5 0
		انصار
			no
				role 0 2
		انقره
			no
				role 5 0
		اهالي
			no
				role 0 3
		اهداف
			no
				role 0 4
		اوساط
			no
				role 2 0
		اولمرت
			no
				role -1 0
		ايدي
			no
				role 1 2
		ايران
			no
				role 0 1
		باراك
			no
				role -7 4
		باكستان
			no
				role -3 -2
		برنامج
			no
				role 1 0
		بريطانيا
			no
				role 0 -1
		بزعامه
			no
				role -2 0
		بعثه
			no
				role -1 0
		بغداد
			recipient 0 -3
		بلاده
			actor -3 0
			no
				role 0 -6
		بن
			no
				role -3 0
		بورجيه
			no
				role 0 3
		بولانسكي
			no
				role 0 1
		تايوان
			no
				role 0 3
		تحالف
			no
				role 3 0
		ترامب
			actor 0 -2
			no
				role 2 0
		تركيا
			actor 0 -3
		تصريحات
			no
				role 0 4
		تعرض
			no
				role 0 9
		تقرير
			no
				role 0 -4
		تنسيقيه
			no
				role 3 0
		تنظيم
			no
				role 0 -2
		تورط
			no
				role 3 1
		تويتر
			no
				role -2 0
		ثقه
			no
				role 1 0
		جبهه
			no
				role 2 -6
		جثمان
			no
				role 0 -2
		جراح
			no
				role 0 -1
		جماعات
			no
				role 6 0
		جماعه
			no
				role 1 0
		جندي
			no
				role 3 -1
		جنديان
			recipient 0 1
		جنديين
			recipient 0 3
		جنوب
			no
				role 0 -4
		جنود
			no
				role 0 3
			recipient 0 -2
		جهات
			no
				role -2 0
		جهاز
			no
				role -2 0
		جهه
			no
				role -6 0
		حرس
			no
				role 1 0
		حركه
			no
				role 0 1
			recipient 2 -6
		حزب
			theme 4 0
		حزبه
			no
				role 3 0
		حصيله
			no
				role 0 -2
		حق
			no
				role 0 5
		حكام
			no
				role 1 0
		حكومته
			actor -5 0
			no
				role 2 5
		حكومه
			actor -1 0
		حماس
			recipient 4 -4
		حوزه
			no
				role 0 4
		خادم
			no
				role 4 0
		خان
			no
				role 1 0
		خبراء
			no
				role 0 -1
		خطاب
			no
				role -2 0
		خليفه
			no
				role 0 1
		خليه
			recipient 0 2
		داعش
			actor -2 0
			no
				role 0 -3
		درباله
			no
				role 0 1
		دمشق
			actor 0 2
		دور
			no
				role 2 0
		دوريات
			no
				role 1 0
		دوله
			no
				role -2 -1
		رؤساء
			actor 1 0
		رئاسه
			no
				role 0 -3
		رئيس
			actor -4 0
			no
				role 0 1
		رئيسا
			no
				role 0 -1
		رجال
			actor 0 -1
		رجل
			no
				role 0 5
		رغبه
			no
				role 1 0
		رفيق
			no
				role 0 2
		روابط
			no
				role -4 1
		روسيا
			actor 1 0
			no
				role 1 1
			recipient 0 -1
		روسيه
			no
				role 5 0
		زعماء
			no
				role 1 0
		زعيم
			no
				role 0 3
		زوجته
			no
				role 0 3
		سراح
			no
				role 0 3
		سريان
			no
				role -1 0
		سعيد
			no
				role -1 0
		سفيان
			no
				role -3 0
		سفينه
			recipient 0 3
		سلاح
			no
				role 3 0
		سمو
			no
				role 2 0
		سوريا
			no
				role 0 -1
		سيارات
			recipient 0 -2
		سياره
			theme 0 -5
		سيرغي
			no
				role 1 0
		شاب
			no
				role 1 0
		شاليط
			no
				role -1 0
		شخص
			no
				role 0 2
		شخصيات
			no
				role 1 0
		شخصين
			no
				role 1 0
		شقيقه
			no
				role 0 5
		شمال
			no
				role 0 -4
		شهود
			no
				role 0 -1
		شيرين
			no
				role 0 -4
			recipient 0 2
		صحيفه
			no
				role 0 -2
		صفوف
			no
				role 0 8
		صندوق
			no
				role 1 0
		صواريخ
			recipient 0 -1
		ضابط
			no
				role 0 4
		ضابطا
			no
				role 0 1
		ضباط
			no
				role 0 3
		ضحيه
			no
				role 0 -2
		ضيف
			no
				role 2 0
		طائرات
			no
				role 0 -1
		طائره
			no
				role 2 0
			recipient 0 8
		طالب
			no
				role 3 0
		طرفي
			no
				role 3 0
		طفل
			recipient 0 1
		طهران
			no
				role 0 1
		عباس
			actor 0 -1
		عبد
			no
				role 0 1
		عضوا
			no
				role 0 1
		علي
			no
				role -1 1
			recipient 0 -5
		عمال
			no
				role 0 1
		عمر
			no
				role 5 1
		عناصر
			actor 0 -2
			no
				role 0 3
		عنصرا
			no
				role 0 2
		عهد
			no
				role 1 0
		غزه
			recipient 0 5
		فرنسا
			actor 2 0
		فصائل
			no
				role 3 0
		فلسطينيه
			no
				role 0 2
		فلسطينيين
			recipient 0 1
		فنلندا
			no
				role 0 1
		فيينا
			actor -4 0
		قبضه
			no
				role 0 2
		قتله
			no
				role -1 0
		قتلي
			no
				role -4 0
		قتيلا
			no
				role 0 5
		قراصنه
			no
				role 1 0
		قطار
			no
				role 0 4
		قطاع
			recipient 0 2
		قمه
			no
				role 5 0
		قوات
			actor 2 -3
			no
				role 0 6
			recipient 5 0
		قواته
			no
				role 0 1
		قوه
			no
				role 0 -3
		قوي
			no
				role 1 0
		قيام
			no
				role 7 0
		كافانو
			no
				role 0 1
		كبار
			actor 2 0
		كتائب
			no
				role 0 2
		كرزاي
			no
				role -1 0
		كلينتون
			no
				role 2 0
		كوريا
			no
				role 1 1
		لافارج
			no
				role 0 1
		لامم
			no
				role -2 0
			recipient 0 -2
		لامين
			no
				role 0 1
		لبنان
			no
				role -1 0
		لجان
			no
				role 1 0
		لجنه
			actor 3 0
			no
				role 0 -1
		لجيش
			recipient 0 6
		لرئيس
			no
				role 0 2
			recipient 0 -1
		لسلطات
			no
				role 0 3
		لقاء
			no
				role 1 0
		لقمه
			no
				role -1 0
		لقوات
			theme 0 2
		لمجلس
			actor 1 0
		لمصابين
			no
				role 0 2
		لولايات
			no
				role 0 1
		ليبيا
			no
				role -1 0
		مؤسسات
			no
				role -1 0
		مالك
			no
				role 0 1
		مبارك
			actor -7 3
		مبني
			no
				role 0 3
		متشددين
			no
				role 1 0
		متمردون
			no
				role 3 0
		متمردي
			no
				role 0 1
		مثيري
			no
				role 1 0
		مجلس
			no
				role 1 -3
		مجموعات
			no
				role 1 0
		مجموعه
			actor 2 0
		محامي
			no
				role 1 0
		محاولات
			no
				role 4 0
		محاوله
			no
				role 4 0
		محكمه
			no
				role 1 -1
		محمد
			no
				role 0 2
		محمود
			no
				role 4 1
		مخيم
			recipient 0 5
		مدرسه
			no
				role 0 7
		مدن
			no
				role 0 -2
		مدنيين
			recipient 0 2
		مدير
			actor -5 0
			no
				role 2 1
		مراسل
			no
				role -2 0
		مراقبون
			no
				role -1 0
		مراكز
			no
				role 0 -2
		مرشح
			no
				role 0 1
		مركزا
			no
				role 0 1
		مسؤول
			no
				role -3 -1
		مسؤولون
			no
				role -4 0
		مسؤولين
			no
				role -1 0
		مسؤوليه
			no
				role 2 0
		مساعده
			recipient 0 3
		مستوطنون
			no
				role 1 3
		مستوطنين
			no
				role 0 2
		مسلحون
			recipient 1 0
		مسلحي
			no
				role 0 5
		مشاركه
			no
				role 7 0
		مشاهد
			no
				role 0 -1
		مصادر
			no
				role -6 -4
		مصدر
			no
				role -2 -1
		مصر
			actor 0 2
			no
				role 0 -4
		مضيفا
			no
				role -1 -2
		معارضه
			no
				role -1 0
		معاقل
			recipient 0 2
		معقل
			no
				role 0 -2
		مقاتلين
			no
				role 0 1
			recipient 0 -2
		مقر
			no
				role -3 0
		مقيم
			no
				role 1 1
		مكتب
			actor 0 2
		ممثلي
			no
				role 1 0
		منزل
			no
				role 0 3
		منسق
			no
				role 1 0
		منصب
			no
				role -1 -2
		منصور
			no
				role -2 1
		منطقه
			no
				role 0 -5
		منظمات
			actor 1 0
			no
				role -2 0
		منفذ
			no
				role 0 -1
		مواطن
			no
				role 2 0
		مواطنين
			no
				role 0 1
		مواقع
			no
				role 0 -1
		موسكو
			actor 1 0
		ميليشيات
			no
				role 0 4
		نائب
			recipient 0 -1
		نتنياهو
			no
				role -1 0
		نساء
			no
				role 0 -6
		نشطاء
			no
				role 2 0
		نظام
			no
				role -4 3
		نقطه
			recipient 0 2
		هاريس
			no
				role 0 1
		وادي
			no
				role 0 -1
		واشنطن
			actor 1 0
			no
				role 0 -2
			recipient 0 1
		والده
			no
				role 0 2
		والدها
			no
				role 1 0
		وجود
			no
				role 1 0
		وحدات
			no
				role 2 0
		وزاره
			actor 2 0
		وزراء
			no
				role 2 -2
		وزير
			actor 0 -3
			no
				role 0 4
			recipient 0 1
		وفد
			actor 2 0
		وفود
			no
				role 1 0
		وكاله
			no
				role -5 0
		يوسف
			no
				role 1 -1
	ائتلاف 1 0
	ابراهيم 1 0
	ابطال 0 -1
	ابناء
		ASSAULT 0 -1
	ابو
		ASSAULT 0 2
	اتباع 4 -1
		ASSAULT 2 0
	اتحاد 3 -1
	اثينا 4 0
		COERCE 4 0
	اجراء -15 -20
		CONSULT -1 0
	اجهزه -1 0
	احتلال -1 1
	احزاب 0 1
		REQUEST 2 0
	احمد 3 0
	احمدي -1 0
	اخرون 0 2
	اخرين -4 0
	اداره 0 -3
		COERCE -1 0
	اذربيجان 2 0
	اراضي 0 1
	اردوغان 1 0
	ارهابي 0 -1
	ارهابيين 0 -2
	ارواح 0 -3
	اسبانيا 0 5
		SUPPORT 1 0
	استجابه 0 2
	استراتيجيه 1 0
	اسر 0 1
		ASSAULT 0 3
	اسرائيل 0 7
		ACCUSE -3 6
		ASSAULT 12 0
		COERCE 10 -1
		MOBILIZE 3 0
		PROTEST 0 6
		REQUEST -10 3
		SUPPORT -2 0
	اسرائيلي 1 0
		ASSAULT 2 0
	اسره 0 2
	اسلام 0 1
	اسم -5 0
	اشخاص 0 -1
		ACCUSE 0 3
		ASSAULT 4 0
		COERCE 0 -2
	اطراف
		ASSAULT 0 -4
	اعتقال 0 1
	اعضاء 4 0
		SUPPORT 2 0
	اعوان 3 0
		COERCE 1 0
	افراد 2 0
		ASSAULT 0 1
	افرادها 0 -4
		ASSAULT 0 -2
	افغانستان -11 -5
	افغاني 0 1
	اقارب 0 -2
	اقليم
		COERCE 1 0
	الائتلاف 0 2
		PERSONNEL 0 3
	الابرياء 0 -5
		ASSAULT 0 -1
	الاتحاد 2 0
		REJECT 5 0
		REQUEST 2 0
	الاتهامات 1 0
		ACCUSE 2 0
	الاجراء 0 -2
	الاجهزه
		COERCE 1 0
	الاحتلال 9 0
		ACCUSE 0 2
		ASSAULT 6 0
		COERCE 4 0
	الاحزاب
		CONSULT 4 0
	الاحياء
		ASSAULT 0 1
	الاخري -6 -6
	الاداره 0 1
		CONSULT -1 0
	الاراضي -1 -4
		ASSAULT 0 -2
	الارجنتين 1 0
	الاردن 0 -1
	الارشيف 1 0
	الارض 0 -2
		ASSAULT 0 -1
	الارهابي -4 -1
		ASSAULT 0 -1
	الارهابيه
		ASSAULT -4 0
		COERCE 5 0
	الارهابيين 0 2
		ASSAULT 2 0
	الاسد -4 -1
	الاسر 2 0
	الاسرائيليون 3 0
	الاسرائيليين 1 0
	الاسري -4 0
	الاسلامي 0 3
	الاسواني 0 7
	الاشخاص
		DISASTER 0 4
	الاطراف -3 3
		CONSULT 5 0
		REQUEST -7 10
	الاطفال -2 -2
	الاعرجي 0 2
	الاعلام 0 -3
	الامارات 3 -2
		SUPPORT 3 0
	الامريكيه 2 0
	الامم -2 0
		REQUEST 0 3
	الامن -2 -6
		ASSAULT 11 0
		CONSULT -1 0
	الامنين 0 -1
	الامير 1 0
	الاميركي
		CONSULT 1 0
	الامين 0 -2
		CONSULT 7 0
		REQUEST 0 -2
	الانتحاري 1 0
		ASSAULT 4 0
	الانتخابات -1 -1
	الانفصاليين 5 0
		ASSAULT 2 -1
	الاهالي 1 0
	الايرانيين 3 0
	الايزيديين 0 1
	البرادعي
		CONSULT -1 0
	البرازيل 0 -2
	البرلمان 2 0
	البرهان 1 0
	البلدين -6 0
		CONSULT -8 0
	البلديه -5 -1
	البيت -4 -4
	التحالف 2 -1
		ASSAULT 4 0
	التدخل
		ASSAULT 1 0
	التنظيم 3 0
		ASSAULT 0 2
		COERCE 1 0
	التيار 1 0
		PERSONNEL 4 0
	الثوار 4 -2
	الجامع 0 2
		ASSAULT 0 2
	الجامعه 0 2
	الجانب 7 1
		CONSULT 6 0
		REQUEST 0 4
	الجانبان 4 0
		REJECT 5 0
	الجانبين
		AGREE 2 0
		ASSAULT -2 0
		CONSULT 7 0
	الجاني 0 3
		ACCUSE 0 2
	الجبهه 8 0
	الجرحي -1 0
	الجزائر 0 4
	الجماعات 2 2
	الجماعه 3 0
		ACCUSE -4 4
	الجمعيه 4 -1
	الجمهوريون 1 0
	الجندي 0 6
		RETREAT 0 2
	الجنود 1 3
		ACCUSE 0 1
		COERCE 1 0
		REQUEST 0 1
	الجهات
		REQUEST 0 1
	الجيش 6 2
		ACCUSE 0 1
		AID 0 2
		ASSAULT 3 0
		COERCE 1 0
	الحافله 0 3
	الحدود 0 -2
	الحرس
		ASSAULT -1 0
	الحركه 4 -3
		ASSAULT 1 0
	الحزب 1 0
		PERSONNEL 4 0
	الحصار 1 0
		COERCE 2 0
	الحكم -6 -1
		SANCTION 0 -1
	الحكومه 2 7
		ACCUSE 1 3
		AGREE 1 3
		AID -1 0
		ASSAULT 1 -1
		COERCE 0 -1
		CONSULT 3 0
		PERSONNEL -8 0
		REQUEST -2 0
		SUPPORT 1 -1
	الحوثي
		ASSAULT -1 0
	الحوثيون 2 0
		ASSAULT -6 0
	الحوثيين 1 0
	الخارجيه 2 0
		CONSULT 7 0
	الخبراء -1 0
	الخرطوم 3 0
	الخلاف 0 1
	الداعيه -1 0
	الدبلوماسيه -6 -5
		CONSULT -1 0
		REQUEST 0 -1
	الدكتور 2 2
		SUPPORT 1 0
	الدوحه -2 -4
		CONSULT 0 -1
	الدول -2 3
		AGREE 2 0
		AID 0 7
		REJECT 0 1
		REQUEST 0 3
		SUPPORT -1 -2
	الدولتين -2 0
	الدوله 2 2
	الديمقراطيه 0 -1
	الرئاسه 0 -3
		REQUEST 3 0
	الرئيس 1 3
		ACCUSE -2 0
		ASSAULT 0 -1
		COERCE 8 0
		CONSULT 2 4
		PERSONNEL 1 3
		REJECT -1 0
		REQUEST -1 3
		RETREAT 2 0
		SUPPORT 0 4
	الرابطه 2 0
	الرباط
		CONSULT 1 0
	الرجل 0 5
		ASSAULT 3 0
	الرهينه 0 2
	الزميله -3 0
		ASSAULT 0 2
	السائق 0 3
	الساعدي 0 2
	السجناء 1 1
	السعوديه
		CONSULT 0 3
		SUPPORT -1 0
	السفاره 0 2
		ASSAULT 0 10
	السفن 1 4
		COERCE 0 2
	السفيره 1 0
	السفينه -4 12
		ASSAULT -1 7
	السكان
		REQUEST -2 4
	السلام 1 0
		CONSULT 1 0
	السلطات 4 0
		ACCUSE 0 2
		ASSAULT -1 -1
		COERCE 9 -4
		REQUEST -3 4
		RETREAT 3 0
	السلطه
		ACCUSE 1 0
		PROTEST 0 1
		REQUEST 0 -1
	السودان 0 2
	السوريين 1 0
	السويد 0 2
	السياسي -4 -3
	السياسيه 0 -3
	السيده -3 3
	السيناتور 3 0
	الشاب
		ASSAULT 2 -2
	الشاحنات 0 3
	الشباب 1 0
		ASSAULT 3 0
		COERCE 0 4
	الشرطه 5 0
		ACCUSE 0 1
		COERCE 4 -2
		MOBILIZE 2 0
	الشركه -1 0
	الشعب -3 3
		SUPPORT 0 1
	الشهداء 0 -1
	الشيخ 4 0
		ACCUSE 1 0
		ASSAULT 4 -2
		COERCE 0 5
	الشيعه 0 -2
	الصاروخ -2 0
		ASSAULT -2 0
	الصحفي 0 -1
	الصحفيين 0 1
	الصواريخ 0 -7
		ASSAULT 1 -4
	الصيادين 0 2
	الصين 2 4
	الضحايا -1 1
	الطائرات 2 0
		ASSAULT 4 -1
	الطائره 0 7
		ASSAULT 1 7
		DISASTER 0 1
	الطبيب 1 0
	الطرف -1 0
	الطرفان 6 0
	الطرفين 1 0
		AGREE 2 0
		CONSULT 2 0
	الطرق 0 -1
	الطريق 0 -1
	الطفل -5 0
		ASSAULT -3 1
	الطيران 0 -1
		ASSAULT 1 0
	الظواهري 2 0
	العاصمه -4 -6
		ASSAULT 0 -2
	العاهل 0 5
		CONSULT 0 4
	العبادي
		SUPPORT 0 1
	العراق -9 0
		ACCUSE 0 -3
		CONSULT 0 1
		RETREAT -1 0
	العراقيون 0 1
	العسكريه -1 -1
	العسكريين -1 0
	العقيد 0 -2
	العمد 0 -1
	العميد 0 7
	العناصر 6 0
		COERCE 3 0
	الغاز 0 4
	الفارين 0 1
	الفصائل 4 -2
		ASSAULT 0 -3
	الفلسطينيون 2 0
	الفلسطينيين 0 1
		REQUEST 0 2
	الفنان 0 6
	الفياض -1 0
	القائد 0 -2
	القاعده 2 0
		ASSAULT 3 0
	القاهره -2 0
		ACCUSE 1 0
	القتلي -2 0
		ASSAULT 0 -4
	القدس -4 0
	القرار 2 1
	القرصان 2 0
	القضاء -1 -4
		ASSAULT -1 0
	القضاه 0 5
	القطاع 0 2
	القمه -2 0
		CONSULT -3 0
	القنصليه
		ASSAULT 0 2
	القوات 3 3
		ACCUSE -6 3
		AGREE 0 1
		ASSAULT 3 0
		COERCE 0 3
		RETREAT 4 -1
	القوه -4 0
	القوي 0 -1
	القيادات 0 1
	القيادي 0 -1
	الكتل
		CONSULT 1 0
		REQUEST 0 1
	الكرملين -1 0
	الكويت 0 4
		ASSAULT 0 4
	اللجنه 1 0
		CONSULT 5 0
		REQUEST 0 6
	اللواء -4 4
	المؤسسات -3 0
	المؤسسه 0 3
	المالكي
		REQUEST -1 0
	المانيا 3 0
	المباني 0 6
		ASSAULT 0 2
	المبعوث -1 0
	المبني 0 3
	المتاجر 0 2
	المتحدث -8 -4
		CONSULT -1 0
	المتشددين 2 0
	المتضررين 0 2
		AID 0 3
	المتطرفين 0 -3
		ASSAULT 3 -1
	المتظاهرين 1 2
		ASSAULT 0 4
		PROTEST 2 0
	المتمردين
		ASSAULT 0 1
	المتهم
		ACCUSE 0 6
	المتهمون 0 1
	المتهمين -1 0
		ACCUSE 0 5
	المجتمع -1 1
		REQUEST -6 12
	المجلس 5 0
		PERSONNEL 0 1
		REJECT 2 0
	المجموعه 1 0
	المحافظه -2 0
	المحتجون 5 0
	المحكمه 2 0
		ACCUSE -4 1
		COERCE 3 0
		REJECT 0 6
		SANCTION 2 0
	المدرسه 0 3
	المدعو 0 -2
	المدنيين -6 0
		ACCUSE 0 -4
		ASSAULT -2 9
	المدينه 0 2
	المرحله 0 -1
	المرشح -6 0
	المرشد -1 0
	المسؤول
		ASSAULT 0 -2
	المسؤولون 0 -1
	المسؤولين 0 1
		ACCUSE 0 1
		CONSULT 0 3
	المساجد 0 2
		ASSAULT 0 3
	المساعدات 1 0
	المساعده -2 -8
	المستشفي -3 2
		ASSAULT 0 7
	المستشفيات 1 0
	المستوطنين
		ASSAULT 2 0
	المسجد 0 2
		ASSAULT 0 1
	المسلحون 2 0
	المسلحين
		ASSAULT 0 1
	المسلمين 0 1
	المشاركون 1 0
	المشتبه
		COERCE 0 4
	المشرعين 2 0
	المشفي 0 2
		ASSAULT 0 2
	المصابين -3 0
	المصادر -4 0
	المصالح 0 2
	المصلين -1 0
		ASSAULT 0 6
	المعارض 0 -2
	المعارضه 3 0
		ASSAULT 3 0
	المعارضين 0 1
	المعتقلين -1 0
	المغاربه -3 0
	المغرب
		CONSULT 7 0
		SUPPORT -1 0
	المفوضيه 9 -1
	المقاتله 2 0
		RETREAT 3 0
	المقاتلين 1 0
	المقاومه 0 -2
		ASSAULT 7 -2
	المقرحي -1 0
	المقيمين -2 0
	الملا -4 0
	الملك
		CONSULT 0 3
	المملكه 2 0
		ACCUSE 0 -1
		AID 12 0
		CONSULT 0 4
		SUPPORT -3 8
	المنازل 0 2
		ASSAULT 0 3
	المناطق 0 -1
	المنزل 0 5
		ASSAULT 0 1
	المنطقه 0 -4
		ASSAULT 0 -7
	المنظمه 1 0
	المواطنين 0 1
	الموانئ 0 2
	الموساد
		ASSAULT 2 0
	الموظفين 0 -2
	الموقع
		ASSAULT 0 -1
	الموقف 1 1
		SUPPORT 0 2
	الموقوف 0 3
	النائب
		CONSULT -2 0
	النائبه 0 2
	الناخبين 4 0
	الناطق -8 0
	النجيفي 2 0
	النظام 0 2
		ACCUSE 0 2
		ASSAULT 2 0
	النفط
		SANCTION 0 3
	النقابات 7 0
	النيابه
		ACCUSE 9 0
	النيجيري 0 -1
	الهاشمي 1 0
	الهند 5 0
	الهيئه 6 0
		PERSONNEL 2 0
	الوزراء -3 0
	الوزير 3 3
		ACCUSE 2 0
		ASSAULT 0 4
	الوفد 6 3
		CONSULT 7 0
	الولايات 7 -2
		ACCUSE -1 3
		AGREE -1 0
		AID 1 -2
		ASSAULT 1 0
		COERCE -3 0
		SANCTION 4 -3
	اليابان 2 0
	اليات 0 -2
		ASSAULT 0 -1
	اليمن -5 -3
	اليونان 1 0
	امريكيين
		ASSAULT 0 -1
		COERCE 0 2
	امير 1 0
	ان 3 0
	انتحاري 2 0
		ASSAULT 2 0
	انتحاريين 0 -1
		ASSAULT 0 -1
	انصار 1 3
		ASSAULT 2 0
		COERCE 0 2
	انصاره 3 0
	انقره 3 2
		REQUEST 0 5
	اهالي 3 3
		REQUEST 1 0
	اهداف 0 3
		ASSAULT 0 1
	اهل 0 3
	اوباما -1 0
		ACCUSE 0 4
		PERSONNEL 0 4
	اودينجا 1 0
	اوساط 2 0
	اوكرانيا -6 8
		AID 0 7
		ASSAULT 0 7
		CONSULT 0 -2
		SANCTION 0 -6
	اولمرت -2 0
	ايدي 1 2
		ASSAULT 0 2
	ايران 0 2
		AGREE 0 -1
		COERCE 4 0
		REQUEST -2 2
		SANCTION -1 0
		SUPPORT 2 -3
	باراك -1 4
		ACCUSE 0 1
	باريس -2 0
	باكستان -2 0
		ASSAULT 0 -1
	بايدن 0 -1
		CONSULT 1 0
	بدر 0 1
		ASSAULT 0 1
	براون
		REQUEST 0 1
	برج 0 2
		ASSAULT 0 2
	برنامج 1 0
		AID 3 0
	بري 0 3
	بزعامه -2 0
	بعثه -1 0
	بغداد
		REQUEST 1 0
	بكين 0 4
	بلاده -9 -3
		ASSAULT 5 0
		SUPPORT -1 0
	بلادهم 0 -1
	بلده 0 -3
	بن -4 -2
	بوتين 0 -2
	بورجيه 0 3
	بولانسكي 0 2
		COERCE 0 1
	بوليفيا 1 0
	بيونغ
		MOBILIZE 2 0
	تايوان 0 2
	تحالف 4 0
	ترامب 4 -1
		PERSONNEL 0 -1
		SUPPORT 1 0
	ترشيح 0 1
	تركيا 5 0
		ASSAULT 6 0
		CONSULT 0 -3
		REQUEST 0 1
	تصريح
		CONSULT 1 0
	تصريحات -1 0
	تعرض 0 8
		ASSAULT 0 9
	تعزيزات
		MOBILIZE 1 0
	تقرير 0 -2
		ACCUSE 5 0
	تنسيقيه 4 0
	تنظيم -6 -2
		ACCUSE 0 -5
		ASSAULT 5 1
	تورط 2 2
		ASSAULT 5 0
	تونس 0 -5
		SUPPORT 2 0
	تويتر -1 0
	ثقه 1 0
		PERSONNEL 3 0
	ثكنه
		ASSAULT 0 1
	جامعه -1 -1
	جبهات 0 -2
	جبهه 4 -2
	جثته -1 0
	جثث
		AID 0 1
	جثمان 0 -3
	جراح 0 -1
		ASSAULT 0 -5
	جرافات 2 0
	جرحي -2 0
		ASSAULT 0 -1
	جريحا 0 1
	جسد 0 7
	جلاله 2 -1
	جماعات 6 0
		ASSAULT 1 0
	جماعه 8 0
		ASSAULT 3 0
	جمهوريه
		SUPPORT 4 0
	جنازه 0 -1
		ASSAULT 0 -2
	جندي 1 0
		ASSAULT 0 1
	جنديا -1 5
		ASSAULT 0 5
	جنديان 0 4
		ASSAULT 0 4
	جنديين 0 4
		ASSAULT 0 2
	جنوب 0 -1
	جنود 1 0
		ASSAULT 0 2
	جهات -2 0
	جهاز -2 0
		COERCE -1 0
	جهه -7 -4
	جو 2 0
	جيش 1 -2
		ASSAULT 3 -1
	حافله
		ASSAULT 0 2
	حرس 1 0
	حركه 6 -1
		ACCUSE -2 0
		AGREE 1 0
		ASSAULT 0 -1
		CONSULT 3 0
		REQUEST 1 -3
	حزب
		COERCE -1 0
		PERSONNEL 4 0
	حزبه 8 0
	حشد 0 -1
	حصيله 0 -2
	حق 0 7
	حقوق 0 -8
		ACCUSE 0 -1
	حكام 2 0
	حكومته 0 6
		PERSONNEL 0 1
		REQUEST 0 2
	حكومه 0 4
		ASSAULT 0 -3
		PERSONNEL 0 5
		REJECT 0 6
		REQUEST 0 -1
		SUPPORT 0 3
	حلف 0 2
	حلفاء 4 0
	حماس 3 -2
		ASSAULT 0 -1
		COERCE -2 0
		REQUEST 5 -1
	حمايه 0 -1
	حوزه 0 4
	حي 0 -2
		ASSAULT 0 -1
	خادم 4 0
		REQUEST 3 0
	خان 2 0
	خبراء 0 -3
		ACCUSE 1 0
	خطاب -2 0
	خليفه 0 1
	خليه -4 6
		COERCE 0 1
	داعش -1 0
		ASSAULT 0 2
	داعيه
		REQUEST 0 1
	درباله 0 1
	دمشق 0 3
		ACCUSE 0 3
		CONSULT 0 5
	دور 2 0
	دوريات 1 0
	دوريه -1 4
		ASSAULT 0 5
	دول -3 0
		ACCUSE -1 0
		AID 10 0
		ASSAULT -1 0
		CONSULT -1 0
		SUPPORT 0 4
	دوله -1 -5
	رؤساء 5 -3
		CONSULT 3 0
	رئاسه -4 -6
		PERSONNEL -1 -1
	رئيس
		ACCUSE 0 -3
		ASSAULT -6 0
		CONCEDE 1 0
		CONSULT 2 0
		PERSONNEL 0 -1
		REQUEST 1 3
		SUPPORT -2 1
	رئيسا -1 -3
	رابطه 6 0
		CONSULT 4 0
	رجال 3 -1
		ACCUSE 0 -1
		ASSAULT 0 4
		COERCE 4 -4
		SUPPORT 0 2
	رجل 4 1
		ASSAULT 5 0
	رجلا 3 1
	رشيد 0 -1
	رضيع
		ASSAULT 0 2
	رغبه 1 0
	رفيق 0 2
	رهائن 0 -2
		ASSAULT 0 -1
	رهينه
		COERCE 0 -2
	روابط -2 0
		ASSAULT 0 1
	روسيا 7 0
		ACCUSE -2 2
		ASSAULT 8 -2
		COERCE 3 0
		CONSULT 0 -2
		SANCTION -6 6
	روسيه 8 0
		ASSAULT 8 0
	زعماء 4 0
	زعيم -2 2
		ASSAULT -1 0
		PERSONNEL 0 2
		REJECT 0 2
		REQUEST 0 -1
	زوجته 0 5
	سامي -4 0
	سايبوف 0 1
	سراح -1 0
		ASSAULT 2 0
		RETREAT -2 2
	سريان -3 -1
	سعوديين 2 0
	سعيد -1 0
	سفيان -7 1
	سفير 0 -1
	سفينه 0 5
	سكان
		REQUEST 0 4
	سكانها
		ASSAULT 0 -1
	سلاح 1 0
		ASSAULT 1 0
	سلطات
		ASSAULT 2 0
		COERCE 4 0
	سليمان 2 0
		ASSAULT 6 -1
	سوريا -4 0
		ASSAULT -3 -1
	سوريه -3 1
		CONSULT -1 0
	سيارته
		ASSAULT 0 -1
	سياره 0 -5
	سياسي 0 -1
	سيرجي 1 0
	سيرغي 1 0
	شاب 3 2
		ASSAULT 5 0
	شاليط -2 -1
	شباب
		ASSAULT 1 0
	شبكه -2 0
		COERCE -2 2
	شخص 0 1
		ASSAULT 0 -6
		COERCE 0 3
	شخصا 0 1
	شخصيات 1 0
	شخصين 1 3
		ASSAULT 0 1
	شرطي
		ASSAULT 0 2
	شركات -1 2
	شركه 0 5
		CONSULT 2 0
		SANCTION 0 4
	شعب 0 2
	شقيق 0 3
	شقيقه 0 6
	شمال 0 -1
	شنه 1 0
		ASSAULT 1 0
	شهود -1 -2
	شيرين -7 0
		ASSAULT -1 7
	صاحب
		REQUEST 0 4
	صاروخ
		ASSAULT 0 -2
	صاروخا 0 -2
		ASSAULT 0 -1
	صالح 0 -1
		ASSAULT 3 0
	صحفيه 0 3
	صحيفه 0 -1
		REQUEST 3 0
	صفوف 0 10
		ASSAULT 0 2
	صنعاء -1 0
	صواريخ -6 -11
		ASSAULT 0 -2
	صياد 0 1
		ASSAULT 0 2
	ضابط 0 4
		ASSAULT 0 5
	ضابطا 0 6
	ضباط 0 6
		ACCUSE 0 1
		ASSAULT 1 0
	ضحايا -1 0
		ASSAULT -1 0
	ضحيتها
		ASSAULT 0 2
	ضحيه 0 -2
	ضيف 2 0
	طائرات 9 -8
		ASSAULT 1 0
	طائره 0 1
		ASSAULT 4 8
	طالب 2 0
	طالبان
		ASSAULT 4 -3
	طرابلس -2 0
	طرفي 4 0
	طريق 0 -1
	طفل 0 2
	طهران 4 8
		SANCTION 0 3
	طيران 2 0
		ASSAULT 4 0
	عائلات
		ASSAULT 0 2
	عائلته -1 3
	عائله 0 5
	عباس
		CONSULT 2 -1
	عبد -1 2
	عراقيا
		ASSAULT 0 1
	عربيه 0 -4
	عسكري 0 -2
	عضوا -2 2
	علي -5 0
		AID 0 -1
	عمال 0 3
	عمدا 0 -1
		ASSAULT 0 -1
	عمر 5 0
		ASSAULT 10 -4
	عمل 0 2
	عملاء 0 1
	عناصر
		ASSAULT 7 0
	عناصره
		ASSAULT 1 0
	عنصر 0 4
		ASSAULT 0 3
	عنصرا 0 1
	عنصرين 0 4
	عهد 1 0
	غزه 0 10
		COERCE 0 9
	فتاه 0 3
	فرق 5 0
		AID 1 0
	فرنسا
		ACCUSE 2 0
		CONSULT 0 2
	فريق 1 0
		ASSAULT -1 0
		CONSULT 1 0
	فلسطين 0 -1
		REQUEST 2 0
	فلسطيني 0 1
		ASSAULT 0 2
	فلسطينيا 0 5
		ASSAULT 0 1
	فلسطينيين
		ASSAULT 0 1
	فلول
		ASSAULT 0 1
	فنلندا 0 5
	فيروس 0 -2
	فيسبوك
		COERCE 1 0
	فيينا -7 0
	قائد 0 -2
		ASSAULT -3 0
	قائمه -2 0
	قادتهم 1 0
	قاده 2 1
		ASSAULT -2 0
		CONSULT 5 0
		REQUEST 0 2
	قافله 0 3
		ASSAULT 0 2
	قانون -1 0
	قبضه 0 1
	قتله -2 0
	قتلي -4 0
	قراصنه 4 0
		COERCE 1 0
	قطار 0 4
		ASSAULT 0 1
	قطارات 0 -1
	قطاع 0 3
	قطر 3 0
		SUPPORT 5 0
	قمه 5 0
	قناه 0 -1
	قوات 3 0
		ASSAULT 7 0
		COERCE 10 -7
		REQUEST -2 2
		RETREAT 1 0
	قواته -1 0
	قواتها
		ASSAULT 1 0
	قوارب 0 1
	قوه 1 0
		ASSAULT 2 0
	قوي 3 0
	قيادات 1 5
		ACCUSE 0 1
		ASSAULT -4 0
		REJECT 3 0
	قيادي 1 0
		ASSAULT 1 0
	قيام 8 2
		ACCUSE 0 3
		ASSAULT 1 -1
	كافانو 0 7
	كبار 3 0
		CONSULT 5 0
	كبير -2 0
	كتله 1 -1
	كرزاي -1 0
	كلينتون 2 -3
	كوريا 3 6
		ACCUSE 0 4
		MOBILIZE 10 0
		SANCTION 0 1
	لاجئين 0 -1
	لارهابيين 0 4
		ASSAULT 0 3
	لافارج 0 1
		ACCUSE 0 2
	لافروف 1 0
	لامم -3 -6
		REQUEST 0 -1
	لامين 0 2
	لبنان -1 0
		ASSAULT 0 -2
		PERSONNEL 1 0
		SUPPORT 0 2
	لتحالف 7 -3
	لجان 0 -2
	لجنائيه 0 2
	لجنه 4 -1
		ACCUSE 6 0
		ASSAULT -2 0
		CONSULT 4 0
		REQUEST 0 -3
	لجيش 0 5
		ASSAULT 0 2
	لحرس 0 -1
	لحكومه 1 5
		ASSAULT 0 -1
	لحوثيين -1 0
	لرئيس
		ASSAULT 6 0
	لسلطات 0 3
	لطيران 3 0
		ASSAULT 2 0
	لقاء 1 0
		CONSULT 1 0
	لقمه -1 0
		CONSULT -1 0
	لقوات 1 1
	لمحكمه 0 -1
	لمساعده 0 -3
	لمساهمه 0 -1
	لمستشفي 0 -1
	لمغرب
		SUPPORT 1 0
	لندن -2 -2
	لوزراء 1 0
	ليبرمان -3 0
	ليبيا -2 0
	ليمن 0 1
	مؤسسات -3 3
	ماكرون -2 2
	مالك 0 2
	مبارك -2 6
		CONSULT 0 5
	مبعوث -1 0
	مبني -2 6
		ASSAULT 0 1
		PROTEST 0 1
	متحدث 4 0
	متشددين 0 -1
	متطرفين 1 0
	متمردون 4 0
		ASSAULT 3 0
	متهما
		ASSAULT -1 0
	متهمين 0 -3
		ACCUSE 0 -4
	مثيري 2 0
	مجلس 3 0
		CONSULT 4 0
		REQUEST 0 5
		SANCTION 5 0
		SUPPORT 2 -4
	مجموعات
		ASSAULT 0 3
	مجموعه 1 0
		ASSAULT 1 0
	محاربه -2 -1
	محاسبه 0 -2
	محافظتي 0 -5
		ASSAULT 0 -3
	محافظه 0 -1
		ASSAULT 0 -1
	محامي 1 3
	محاولات 4 0
	محاوله 3 0
		ASSAULT 6 0
	محتجزين 0 -1
	محكمه 4 -3
		ASSAULT -1 0
		SANCTION 2 0
	محمد -2 0
		CONSULT 1 0
		PERSONNEL 0 2
		REJECT 0 1
	محمود 0 4
		ASSAULT 0 4
	محيط 0 -1
	مخيم 0 1
	مدرسه 0 3
	مدريد 1 0
	مدفعي 0 -2
		ASSAULT 0 -2
	مدني
		ASSAULT 0 3
	مدنيون 0 2
	مدنيين -4 0
	مدير 0 5
		ASSAULT 0 1
		CONSULT -2 0
	مديريه -1 0
		ASSAULT -1 0
	مدينه -1 -2
		ASSAULT 0 -5
	مراسل -2 0
	مراقبون -1 0
	مراكز -5 -3
	مرحله 0 -4
	مرشح 0 2
	مرشحين 0 1
	مركز -1 0
		AID 0 -2
		ASSAULT -1 7
	مسؤولون -2 0
	مسؤوليه 6 0
		ASSAULT 4 0
	مساجد 0 2
	مساعده 0 2
		AID 0 1
	مستشفي -2 5
		ASSAULT 0 1
		COERCE 0 1
	مستوطنون 2 2
		ASSAULT 1 0
	مستوطنين
		ASSAULT 3 -2
	مسجد -2 0
		ASSAULT -1 0
	مسلح 0 2
		ASSAULT 0 1
	مسلحا
		ASSAULT 1 0
	مسلحون 6 -4
		ASSAULT 7 -3
	مسلحين 1 -1
		ASSAULT 4 0
	مشاركه 3 0
		ASSAULT 2 0
	مشاهد 0 -1
	مشفي 0 5
		ASSAULT 0 5
	مصابي 0 1
	مصادر -9 -2
	مصدر -2 -3
	مصر 0 -1
		CONSULT 1 0
	مضيفا -1 -4
	مطالب 0 -2
	معارضه -1 0
	معارضون 1 0
	معتقل 0 1
	معقل 0 -1
	معمر 0 1
	مقاتلون 1 0
	مقاتلي -2 -1
		ASSAULT -2 0
	مقاتلين -2 0
		ASSAULT -2 0
	مقاتليه 0 4
		ASSAULT 0 3
	مقر -9 0
		CONSULT 0 2
	مقيم 1 3
	مكتب 0 2
		ACCUSE 2 0
		ASSAULT -2 0
		REQUEST -5 4
	مليشيات
		ASSAULT 0 1
	ممثل -1 0
	ممثلو
		CONSULT 3 0
	ممثلي 3 0
	منازل 0 7
		ASSAULT 0 8
	منازلهم 0 1
	مناطق 0 -5
	منتسبي 0 2
	منزل 0 4
	منسوبي 0 3
		ASSAULT 0 5
	منشات
		ASSAULT 0 2
	منصب -1 -2
	منصور -2 1
	منطقه 0 -7
		ASSAULT 0 -3
	منظمه -1 0
		COERCE -1 0
		SUPPORT 2 0
	منفذ 0 -2
	مواطن 6 1
	مواطني 0 3
	مواطنين 0 4
	مواقع -1 -1
		ASSAULT -2 -4
	مورير 3 0
	موسكو 7 0
	موقع 0 1
		ASSAULT 0 3
	موقف 0 2
	موكب 0 3
		ASSAULT 0 1
	ميليشيات 1 3
		ASSAULT 0 4
	نائب -2 0
	نائبه 2 1
		CONSULT 1 0
	ناقله 0 2
	نتنياهو -3 3
		REQUEST -4 3
	نجله 0 4
	نساء 0 -4
	نشطاء 4 -1
	نظام -6 2
		ASSAULT 2 0
		PERSONNEL 0 1
		REQUEST 0 -5
		SUPPORT 0 2
	نقاط 0 -1
	نقطه 0 3
		ASSAULT 0 5
	نواب 3 0
		PERSONNEL 2 0
	نيودلهي 0 1
	هاريس 0 1
	هيئه 4 0
	وادي 0 -4
		ASSAULT 0 -2
	واشنطن 3 0
	والد 1 0
	والده
		COERCE 0 1
	والدها 6 0
	وحدات 6 0
	وحده
		SUPPORT 0 1
	وزاره 2 0
		ACCUSE 4 0
		REQUEST 5 0
		SANCTION 1 0
		SUPPORT -2 0
	وزراء
		CONSULT 6 0
		SUPPORT 1 0
	وزير -1 2
		ASSAULT 0 2
		CONSULT 1 0
		REJECT 0 3
		REQUEST 0 2
	وزيرا
		CONSULT 1 0
	وزيره -1 0
		CONSULT -1 0
	وسائل 0 3
		ACCUSE 0 2
		REQUEST 0 1
	وفد 3 0
		CONSULT 7 0
	وفدا 3 0
		CONSULT 5 0
	وفود 1 0
		CONSULT 3 0
	وكاله -4 -1
	ولايه 0 -1
	ولي -2 0
	يهودي 1 0
	يوسف
		ASSAULT 4 0`,
}
