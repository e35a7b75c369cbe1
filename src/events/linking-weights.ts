import type { LinearModel } from './linear.js'

// Written by src/build/linking.ts; see there.
export const linkingModel: LinearModel = {
  bias: [-0.47, -0.33],
  weights: `adjectives
	0
		after -1 0
		before -2 -1
	1
		after -1 -3
		before 1 -4
	2
		after 3 -2
		before 1 -6
agrees
	false
		after -5 -2
		before -5 1
	true
		after 3 0
also
	actor -1 1
		masdar
			actor
				further -1 0
				main -1 1
			none -1 0
			recipient
				main 2 0
		noun
			actor
				main -2 3
		of
			ACCUSE
				ACCUSE 7 0
				AGREE -5 0
				ASSAULT -4 -1
				COERCE -1 -3
				CONCEDE 2 0
				MOBILIZE -4 0
				PERSONNEL -2 0
				REJECT -7 3
				REQUEST 5 -1
			AGREE
				ACCUSE 3 0
				AGREE -1 0
				ASSAULT 1 0
				CONSULT 3 -1
				MOBILIZE 1 0
				REJECT 0 -2
				RETREAT -1 0
				SUPPORT 1 2
			AID
				AID 4 0
				ASSAULT -1 0
			ASSAULT
				ACCUSE -5 11
				AGREE 0 5
				AID -4 -1
				ASSAULT 4 -2
				COERCE 4 0
				PROTEST -3 0
				REQUEST -4 0
				SUPPORT -3 0
				THREATEN 0 2
			COERCE
				AGREE -4 0
				ASSAULT -1 -6
				COERCE 8 -3
				CONSULT -1 0
				PERSONNEL 2 0
				RETREAT 1 0
				SANCTION -2 0
				THREATEN 0 2
			CONCEDE
				AGREE -1 0
			CONSULT
				AGREE 6 0
				AID 0 -1
				CONSULT 2 -2
				PERSONNEL -3 -1
				PROTEST -1 0
				REQUEST -1 0
				SANCTION 0 1
				SUPPORT 0 -7
			COOPERATE
				ACCUSE 0 3
			MOBILIZE
				ACCUSE 0 6
				ASSAULT 3 2
			PERSONNEL
				ACCUSE 0 2
				ASSAULT 0 9
				PERSONNEL 4 0
				SUPPORT -1 0
			PROTEST
				ASSAULT 0 -1
				COERCE 0 1
				PROTEST 2 0
				REJECT 6 0
				REQUEST 3 0
			REJECT
				ACCUSE 1 0
				ASSAULT 0 -5
				COERCE 0 1
				CONSULT -2 0
				PERSONNEL -3 0
				REQUEST -4 4
			REQUEST
				ACCUSE 1 -2
				AGREE 0 6
				CONSULT 0 1
				PERSONNEL 2 0
				REJECT -3 14
				REQUEST 0 -2
			RETREAT
				CONSULT 1 0
				RETREAT 6 0
			SANCTION
				ACCUSE 0 1
				ASSAULT 0 -1
				COERCE 4 0
			SUPPORT
				AGREE 1 0
				AID -1 0
				ASSAULT -1 0
				CONSULT -1 0
				REJECT 0 1
				REQUEST 3 0
				SUPPORT 4 0
			THREATEN
				COERCE 3 0
		verb
			none -1 1
			recipient
				main 4 0
	recipient
		masdar
			actor
				main 1 4
			none 0 2
		noun
			actor
				main 0 -3
			none -1 3
			recipient
				further 0 -4
		of
			ACCUSE
				ACCUSE 0 3
				AID 4 -2
				ASSAULT 11 -7
				COERCE 7 0
				REJECT 5 0
				RETREAT 0 5
			AID
				AGREE 0 2
				AID 0 2
				ASSAULT 1 -2
			ASSAULT
				ACCUSE -8 -8
				AGREE -1 0
				ASSAULT 0 1
				COERCE -2 -3
				CONSULT 0 1
				DISASTER 0 2
				REJECT 0 -2
				SANCTION 0 -3
				SUPPORT 1 0
				THREATEN -4 -2
			COERCE
				ACCUSE -2 10
				ASSAULT 10 -6
				COERCE 0 2
				PERSONNEL 1 0
				PROTEST 6 0
				RETREAT 0 9
				SANCTION 0 7
				SUPPORT 1 0
			CONSULT
				REQUEST -1 0
			PERSONNEL
				ACCUSE 0 -1
				CONSULT -3 0
				REJECT 0 2
				REQUEST 4 -2
				SUPPORT 1 0
			REQUEST
				ACCUSE 1 -5
				COERCE -1 0
				CONSULT -2 0
				PERSONNEL 3 0
			RETREAT
				COERCE 0 1
			SANCTION
				ACCUSE -1 0
				ASSAULT 4 0
				CONSULT 2 0
				SANCTION 0 3
			SUPPORT
				ACCUSE 3 0
				AGREE 1 0
				AID 2 0
				ASSAULT -2 0
				CONSULT 4 0
				PERSONNEL 0 3
				REQUEST 0 -3
				SUPPORT 0 3
		verb
			actor
				main 1 2
			none -2 3
			recipient
				main 1 -2
antecedent
	inside
		bare
			aspect
				noun 0 2
			light
				masdar -2 1
			masdar
				false
					true 0 -1
			motion
				noun 0 1
			noun
				false
					false -1 2
			other
				masdar 0 -1
				noun 0 -4
			own
				verb 1 -2
			speech
				masdar 3 0
				noun -2 2
			state
				noun 0 -1
			verb
				false
					false 0 2
					true 5 -6
		relative
			event
				participle -4 0
			light
				masdar 0 -1
				noun 1 0
			masdar
				false
					false 1 0
					true -1 0
			modal
				masdar -1 0
			noun
				false
					false 0 -3
			other
				masdar -1 0
				noun -3 1
			own
				verb 3 -2
			participle
				false
					false -8 1
			speech
				noun 1 -2
			state
				masdar 1 0
				noun -3 2
			verb
				false
					false 6 -2
	is
		bare 0 5
			event
				masdar 2 0
				noun -1 0
			light
				masdar 0 3
			masdar
				false
					false 4 -3
					true -2 4
			noun
				false
					false -2 0
			own
				verb 0 3
			verb
				false
					false 3 -1
					true 0 10
		relative -1 4
			aspect
				noun -1 0
			event
				masdar 2 0
			masdar
				false
					true 0 1
			noun
				false
					false -3 0
					true 6 0
			other
				masdar -1 0
			own
				verb -2 1
			verb
				true
					false 0 6
	outside
		bare -1 0
			event
				noun 0 1
			light
				masdar -2 -2
			masdar
				false
					true 1 4
			noun
				false
					false -1 0
			other
				masdar 0 4
			own
				verb -1 0
			participle
				false
					false 2 0
			speech
				masdar -2 2
				noun -1 0
			state
				masdar 5 0
				noun 1 0
			verb
				true
					false -4 0
		relative -2 0
			event
				masdar 3 -1
				noun 1 0
				participle 4 0
			light
				masdar -2 -2
			masdar
				false
					false 0 -5
					true 5 1
			noun
				false
					false 0 -4
					true -1 0
			other
				masdar 0 1
			own
				verb -5 0
			participle
				false
					false 1 0
			state
				masdar 1 0
				noun -5 0
			verb
				false
					false 0 2
				true
					false -3 -2
beside
	trigger
		"
			phrase
				object -1 0
				subject 0 1
			ب
				elsewhere -3 0
		(
			)
				elsewhere 2 0
		)
			phrase
				elsewhere 1 0
		-
			phrase
				elsewhere -2 0
		:
			phrase
				subject -1 0
			time
				elsewhere 1 0
			ب
				elsewhere 0 3
		adverb
			phrase
				elsewhere 1 2
				object 1 -2
				subject
					of
						event -3 0
				ل 0 5
			preposition
				elsewhere 3 -2
				subject
					of
						event 1 0
			،
				elsewhere -1 0
			ل
				elsewhere -2 0
		complementizer
			.
				elsewhere 3 0
			negation
				elsewhere 4 0
			phrase
				elsewhere 0 1
				genitive 0 1
				object 0 4
				subject 1 -1
					of
						speech 1 0
				إلى 0 2
				ب 0 2
				في 5 0
				ل 0 -4
			preposition
				subject
					of
						event -1 2
						speech 4 0
				بين -1 0
				مع 5 0
			relative
				elsewhere 6 0
				subject
					of
						event 1 0
			verb
				aspect
					elsewhere 0 -4
				event
					light
						بين -2 0
						ل 0 -2
				state
					elsewhere 0 -1
			ب
				elsewhere 0 2
			ل
				genitive 0 -1
		conjunction
			phrase
				elsewhere 0 1
				object -1 3
					of
						event 0 -1
				subject 2 0
					of
						event 2 0
				في 1 0
				من 3 0
			preposition
				elsewhere 0 5
				على 0 -1
			ب
				elsewhere 2 0
				object
					of
						event 0 3
				subject
					of
						event 1 0
		demonstrative
			.
				elsewhere 2 0
			phrase
				subject
					of
						event 0 1
			preposition
				elsewhere -3 0
			pronoun
				elsewhere 0 1
			relative
				elsewhere -1 0
		edge
			phrase
				elsewhere 0 3
				genitive 0 1
				object 0 1
				subject 0 -4
				ل 0 -2
			preposition
				elsewhere 0 -4
				object 0 -4
				own
					phrase 1 0
			،
				elsewhere 1 0
			ب
				elsewhere 0 2
				own
					phrase 0 5
			ل
				ل 1 0
		negation
			phrase
				elsewhere 0 -2
				object -4 0
				subject 4 0
			preposition
				elsewhere 0 2
			ل
				elsewhere 0 1
		past
			phrase
				elsewhere 0 -2
				subject 2 -5
					of
						aspect 2 0
			preposition
				elsewhere 3 2
				subject
					of
						event -2 4
				من 0 3
			ب
				subject -1 2
		phrase
			↵
				genitive 0 1
			.
				elsewhere 0 -1
				object
					of
						event 2 0
			adverb
				object 0 -2
			complementizer
				elsewhere 0 -1
				subject
					of
						event -2 0
			negation
				elsewhere 3 0
			phrase
				elsewhere -1 -3
				genitive -3 1
				object -5 0
					of
						event -1 -3
				subject 0 4
					of
						event 0 -3
						light 1 0
						speech -1 0
				ب
					of
						event 2 0
				ل 0 1
				من 0 -1
			preposition
				elsewhere -2 1
				genitive 0 -1
				light
					subject 3 0
				object 0 -1
					of
						event -2 4
				own
					phrase 2 -1
				subject
					of
						aspect -4 7
						light 0 6
						modal 4 0
						other 1 0
						speech 0 -1
				إلى 2 -5
				داخل 0 4
				في -1 0
				ل 0 -4
				مع 4 -2
			pronoun
				elsewhere -1 0
				object 0 2
			relative
				elsewhere -4 -2
				genitive 4 0
				object
					of
						event -2 0
			time
				elsewhere -2 0
				object 0 1
				ب -1 2
			verb
				event
					elsewhere 0 9
			،
				genitive 0 -1
				own
					phrase 0 1
			ب
				elsewhere -2 0
				genitive -1 0
				subject
					of
						event -5 0
			ل
				elsewhere -1 2
				genitive 4 -1
				object
					of
						event -3 3
				subject
					of
						speech 1 0
				ل 0 -1
		preposition
			↵
				genitive -1 0
			"
				elsewhere 2 0
			.
				elsewhere -5 0
				genitive 0 1
				own
					phrase -1 0
				subject
					of
						event -4 0
			adverb
				elsewhere -1 0
				subject
					of
						event -1 0
			complementizer
				elsewhere -1 0
				genitive 1 0
				subject
					of
						event 3 0
						speech -3 0
			conjunction
				elsewhere -2 -4
				own
					phrase 0 -1
			demonstrative
				elsewhere -3 0
				genitive 1 0
			edge
				elsewhere -1 0
			past
				elsewhere 3 0
			phrase
				elsewhere 1 1
				genitive 0 -2
				object 0 -1
					of
						event 0 -1
				subject 0 1
					of
						event -2 1
						light 2 0
						other 5 0
				إلى 0 1
				بين -4 0
				ل -2 0
					of
						event -1 0
				مع 2 0
				من 0 4
			preposition
				elsewhere 1 0
				light
					subject 1 0
				object 0 4
					of
						event 2 2
				own
					phrase 2 0
				subject
					of
						aspect 3 -3
						event 0 4
						light -2 0
						modal -1 0
						state 0 2
				إلى
					of
						event 1 0
				ب 0 -1
				بين -1 -3
				ضد 4 0
				على 1 0
				في 5 0
				ل 0 -3
					of
						event 1 0
				مع 3 1
				من 3 0
					of
						event 0 3
					قبل 0 1
			relative
				elsewhere 1 2
				light
					ب 1 0
					على 0 -1
					ل 0 3
				subject
					of
						light -2 0
						speech 1 0
			time
				elsewhere -1 0
				object
					of
						event -1 0
				subject
					of
						event -1 0
				ل 0 1
			verb
				aspect
					elsewhere -4 3
				event
					elsewhere -1 -1
					genitive -1 1
					light
						subject -5 0
					object
						of
							event 1 0
					subject
						of
							event 4 0
							speech 3 0
				light
					elsewhere 0 2
					subject
						of
							event 5 0
				other
					elsewhere 2 0
				speech
					elsewhere 2 0
					subject
						of
							event 0 1
				state
					elsewhere 2 0
			،
				elsewhere -6 -1
				object
					of
						event -2 0
				own
					phrase 0 1
				subject
					of
						event -4 0
			ب
				elsewhere -2 2
				genitive 0 -3
				object
					of
						event 2 0
				subject
					of
						event -3 0
						speech 1 0
				ب 0 1
			ل
				genitive 1 -7
				object
					of
						event 1 0
				subject
					of
						light 1 0
						speech -1 0
				على 0 1
				ل 10 -3
				مع -1 4
		pronoun
			preposition
				elsewhere 0 2
		quantifier
			phrase
				elsewhere 0 -1
		relative
			phrase
				elsewhere -4 -1
				object -3 2
				subject 4 -9
					of
						event -3 0
						light 0 1
				إلى 0 3
				على 0 3
			preposition
				object 1 -4
				subject 0 -2
					of
						event 2 0
			ب
				elsewhere 0 -1
				ب 0 1
		temporal
			phrase
				elsewhere 0 -4
				subject 1 -2
			preposition
				subject 2 -1
					of
						event -1 0
		time
			phrase
				elsewhere 1 0
			preposition
				بين 0 4
				على 0 1
				مع -2 0
			ل
				elsewhere 0 -1
				في 0 3
		verb
			aspect
				phrase
					elsewhere 0 -3
				preposition
					elsewhere -6 0
				ل
					ل 0 -1
			event
				:
					elsewhere 4 0
				adverb
					elsewhere 1 -2
				conjunction
					elsewhere 0 -1
				demonstrative
					elsewhere -3 1
				phrase
					elsewhere 0 3
					genitive 0 -1
					object 3 -5
					subject -1 1
						of
							event 0 3
					ل 0 -1
				preposition
					elsewhere 3 0
					genitive 2 0
					light
						subject 1 -2
					object 0 2
					own
						phrase -1 0
					subject
						of
							event 1 1
					بين -3 0
					في 2 0
					مع 0 4
					من 4 -6
				relative
					elsewhere 4 0
				temporal
					elsewhere 0 3
				verb
					event
						elsewhere 0 1
					state
						elsewhere 3 0
				،
					subject
						of
							event 3 0
				ب
					elsewhere 0 2
					ب 4 -1
				ل
					elsewhere 1 -1
					object 0 -1
					ل 2 2
			light
				.
					elsewhere 1 2
				adverb
					elsewhere -3 -1
				phrase
					elsewhere 0 1
					object 0 1
				preposition
					elsewhere 1 0
					own
						phrase 0 1
					بين 2 0
					على 0 -2
					من 0 1
				time
					elsewhere 2 1
				،
					elsewhere 0 1
				ب
					elsewhere 2 0
				ل
					ل -1 0
			modal
				preposition
					elsewhere 4 0
			motion
				preposition
					elsewhere 0 1
			other
				preposition
					elsewhere 0 -1
			speech
				preposition
					elsewhere -1 -1
			state
				phrase
					elsewhere 0 -4
					object 0 -2
				relative
					elsewhere 0 1
				ل
					elsewhere 3 0
		»
			phrase
				elsewhere 1 0
		،
			"
				elsewhere 1 0
			complementizer
				elsewhere 0 2
			phrase
				object -1 2
					of
						event 0 -1
				subject -2 0
					of
						event 3 -2
						other 3 0
				ل 1 0
			preposition
				subject 0 3
					of
						event 2 0
				إلى 0 -3
				ل 0 2
					of
						event 0 2
				مع -1 2
			،
				subject
					of
						event -1 0
			ب
				ل
					of
						event 1 0
			ل
				elsewhere 0 -2
				ل 0 -2
		إلى
			phrase
				elsewhere 0 1
				object 0 2
			preposition
				elsewhere 5 0
				subject
					of
						event 3 0
				في 0 -1
				من -1 1
			ب
				elsewhere -1 0
		ب
			phrase
				elsewhere 3 0
				object
					of
						event 0 5
				ب
					of
						event 1 0
				ل 0 2
			preposition
				elsewhere 2 0
				own
					phrase 0 -2
				subject
					of
						event -2 0
			time
				elsewhere 5 0
			ب
				elsewhere 1 -3
		خلال
			preposition
				elsewhere 1 0
		على
			.
				elsewhere 2 0
			phrase
				elsewhere 1 -2
				subject -1 4
		عن
			phrase
				elsewhere -2 0
				object 0 1
			relative
				elsewhere 0 3
			،
				elsewhere 1 0
			ل
				elsewhere 4 -2
				ل 0 1
		في
			.
				genitive 0 -1
			phrase
				elsewhere 1 0
				object 0 -2
				subject 1 0
			preposition
				elsewhere 0 1
				own
					phrase 1 0
				subject
					of
						event 1 0
				على 0 2
				في 0 7
				مع 0 -1
			time
				elsewhere 0 1
			verb
				event
					elsewhere 0 -2
			،
				genitive 0 1
			ب
				elsewhere -4 0
			ل
				elsewhere 0 -1
				ل 0 3
		ل
			.
				elsewhere -3 0
			phrase
				elsewhere 2 -5
				subject -2 1
					of
						event 2 0
			preposition
				elsewhere 5 -3
				subject
					of
						event 0 2
			time
				elsewhere -1 0
			،
				elsewhere 0 -1
		مع
			phrase
				elsewhere 4 0
			preposition
				elsewhere 0 -1
		من
			phrase
				elsewhere 0 -2
				object 0 -1
				ل 0 1
			preposition
				elsewhere 0 1
				من
					of
						event 2 0
		وسط
			ل
				elsewhere 1 0
conjoined
	false -2 -1
	true 2 -1
definite
	false -1 -2
	true -1 -1
distance
	after
		1 3 7
			events/accuse/adana 0 3
			events/accuse/adana-masul 0 -1
			events/accuse/hammala-masuliyya -1 4
			events/accuse/tahqiqat 4 -1
			events/assault/atlaqa-nar 1 0
			events/assault/awda 0 4
			events/assault/ghazw 0 4
			events/assault/hujum 3 -4
			events/assault/ijtiyah 0 4
			events/assault/infajara 0 -8
			events/assault/ishtabaka 2 0
			events/assault/istahdafa-sarukh 2 0
			events/assault/istihdaf 0 3
			events/assault/itida 4 -2
			events/assault/kabbada 0 4
			events/assault/qasafa 0 5
			events/assault/qatala -2 0
			events/assault/qatla 0 -3
			events/assault/tarada-musallahin -2 1
			events/assault/usiba 0 -2
			events/coerce/awqafa 0 -1
			events/coerce/itaqala 0 1
			events/coerce/manaa 0 2
			events/coerce/musadara 0 -1
			events/coerce/saytara 2 0
			events/consult/ijtima 3 0
			events/consult/qimma -1 0
			events/consult/zara -2 0
			events/personnel/ayyana 3 0
			events/personnel/faza 0 -1
			events/personnel/hall 0 2
			events/personnel/tarashshaha 0 -1
			events/personnel/tawalla -3 0
			events/reject/rafd 0 6
			events/request/daa -2 0
			events/request/talaba-bi -3 0
			events/request/talaba-min 1 -2
			events/request/talaba-yield 0 -1
			events/retreat/farra-musallahun 5 -2
			events/sanction/uqubat-llati 4 0
			events/support/ayyada -1 0
			events/support/dam-dawla 0 7
			masdar -1 3
			noun 1 0
			participle 0 5
			verb 3 1
		10 -10 -13
			events/accuse/intaqada 0 -3
			events/accuse/ittahama 0 -3
			events/agree/ittifaq-muhaddad 1 0
			events/assault/hujum 1 0
			events/assault/infajara 0 4
			events/assault/iqtital 2 0
			events/assault/ishtabaka 9 0
			events/assault/istahdafa 0 1
			events/assault/maraka 4 0
			events/assault/qatla 0 -1
			events/coerce/istadaa-tahqiq 0 3
			events/coerce/qabd 0 -2
			events/coerce/saytara 0 8
			events/consult/ijtima -1 0
			events/consult/iltaqa 3 5
			events/consult/istaqbala 2 0
			events/consult/jawla 0 3
			events/consult/liqa -4 0
			events/consult/qimma 4 0
			events/consult/ziyara -3 0
			events/personnel/taadil-wizari 0 4
			events/request/daa 1 -4
			events/request/daa-assist 0 2
			events/request/daa-baid 0 1
			events/request/daa-fulan 0 1
			events/sanction/hukm-qadai 0 4
			events/support/ashada 0 -1
			events/support/karrama 0 4
			events/support/tadamana 1 0
			masdar -3 -1
			participle 0 -3
			verb -2 0
		2 2 2
			events/accuse/aaraba-istiya 0 1
			events/accuse/intaqada 2 3
			events/accuse/istajwaba 3 0
			events/accuse/naddada 1 0
			events/accuse/shakk 0 4
			events/accuse/tahqiq-fi 0 2
			events/accuse/tahqiqat 0 5
			events/accuse/tuhma 0 -1
			events/agree/ittifaq 0 -3
			events/aid/qaddama-musaadat 0 3
			events/aid/talaqqa-musaadat 0 -2
			events/assault/ghara 0 -4
			events/assault/hajama 0 -1
			events/assault/harb 0 2
			events/assault/harb-nisba 0 1
			events/assault/harrara-min 0 1
			events/assault/hujum -1 0
			events/assault/ishtabaka -4 0
			events/assault/istaada-mawqi 0 1
			events/assault/istihdaf 0 3
			events/assault/jarha 0 1
			events/assault/maqtal -1 4
			events/assault/maraka 0 -1
			events/assault/masra 0 -1
			events/assault/muwajahat 2 0
			events/assault/qada-ala 0 1
			events/assault/qatala 0 -2
			events/assault/qital 1 -3
			events/assault/saddal-hujum 5 0
			events/assault/tafjir 0 -4
			events/coerce/aghlaqa 0 -1
			events/coerce/hujum-iliktruni 0 2
			events/coerce/istawla 0 2
			events/coerce/itaqala 0 -2
			events/coerce/saytara 0 -4
			events/consult/bahatha-maa 1 0
			events/consult/bahth-masdar -4 0
			events/consult/ijtima 0 -1
			events/consult/iltaqa -1 0
			events/consult/istaqbala -2 1
			events/consult/liqa-jamai 2 0
			events/consult/tafawud -2 0
			events/consult/tawassata 0 2
			events/consult/zara 0 -1
			events/consult/ziyara -1 -4
			events/disaster/fayadan 0 2
			events/personnel/taadil-wizari 0 5
			events/reject/imtanaa 0 2
			events/reject/rafd 0 -1
			events/request/dawa 3 -6
			events/request/talab 2 0
			events/request/talaba-bi 1 0
			events/request/talaba-min -1 2
			events/request/talaba-musaada 0 2
			events/sanction/hukm-qadai 0 1
			events/support/dam-dawla 1 0
			events/support/rahhaba 0 3
			masdar 0 1
			noun 1 3
			verb 0 -2
		3 0 1
			events/accuse/istankara 0 -1
			events/accuse/ittahama 1 -3
			events/agree/istidad 0 1
			events/agree/istidad-muaalan -1 0
			events/agree/ittifaq 1 0
			events/agree/taahhada 0 4
			events/agree/wafaqa 0 1
			events/aid/qaddama-musaadat 0 -1
			events/assault/alqa-qunbula 0 1
			events/assault/amaliyya-askariyya 0 1
			events/assault/atlaqa-sarukh 0 3
			events/assault/ghara 0 4
			events/assault/hajama 0 -2
			events/assault/hujum 0 -1
			events/assault/infajara 0 1
			events/assault/istahdafa 0 1
			events/assault/itida 0 3
			events/assault/khatafa 0 -5
			events/assault/muwajahat 2 0
			events/assault/naffadha-idam 0 3
			events/assault/qatla 0 1
			events/assault/sidam 1 0
			events/assault/tafjir 0 -1
			events/assault/usiba 0 -1
			events/coerce/hasara 4 0
			events/coerce/saytara 0 3
			events/consult/hiwar 2 0
			events/consult/istaqbala 1 0
			events/consult/liqa 0 -1
			events/consult/mubahathat 3 0
			events/consult/mufawadat -1 0
			events/consult/mutamar -2 0
			events/consult/qimma -1 0
			events/consult/wasala-wafd 3 0
			events/consult/zara 0 2
			events/personnel/intikhabat 0 1
			events/request/talaba-bi 0 -6
			events/request/talaba-min 0 4
			events/support/abrama 1 0
			events/support/dafaa-an 0 1
			events/support/dam-dawla 0 2
			events/support/tadamana 0 1
			events/support/tawqi 1 0
			masdar 1 -1
			noun -1 0
			participle -1 2
			verb 1 0
		4 -3 -2
			events/accuse/adana 2 0
			events/accuse/istankara 0 1
			events/accuse/ittahama 0 1
			events/accuse/muhakama 0 1
			events/accuse/naddada 0 -1
			events/accuse/tuhma 0 -3
			events/agree/iltizam 0 3
			events/agree/ittifaq-muhaddad 2 0
			events/agree/mustaidd 0 5
			events/agree/taahhada -3 1
			events/aid/talaqqa-musaadat 5 0
			events/assault/atlaqa-nar 0 3
			events/assault/darba-jawwiyya 0 2
			events/assault/hajama 0 1
			events/assault/harb -1 0
			events/assault/hujum -2 1
			events/assault/ishtabaka -4 0
			events/assault/istihdaf 0 -1
			events/assault/jarha 2 0
			events/assault/khatafa 1 -1
			events/assault/maqtal 0 -2
			events/assault/maraka 0 -2
			events/assault/muwajahat 0 -4
			events/assault/qasafa 0 2
			events/assault/qatala 0 -3
			events/assault/saddal-hujum 0 -2
			events/coerce/hamlat-itiqalat 0 2
			events/coerce/hujum-iliktruni 3 0
			events/coerce/istawla 0 3
			events/coerce/qabd 0 2
			events/consult/ijtima -1 0
			events/consult/liqa -3 0
			events/consult/liqa-jamai 1 0
			events/consult/mubahathat -1 0
			events/consult/mubahathat-ghayr-mubashira 2 0
			events/consult/mutamar 3 0
			events/consult/ziyara 0 -1
			events/personnel/intikhabat 0 1
			events/protest/ihtijaj 0 2
			events/reject/rafada 0 5
			events/reject/rafada-assist 0 2
			events/reject/rafd 0 1
			events/request/awsa 0 -1
			events/request/daa 2 0
			events/request/daa-liqa 0 1
			events/request/dawa 0 -1
			events/request/talab 2 -1
			events/request/talaba 0 1
			events/request/talaba-bi 0 1
			events/request/talaba-min -1 -1
			events/retreat/afraja 0 1
			events/retreat/atlaqa-sarah 0 -1
			events/sanction/hukm-qadai 1 0
			events/sanction/uqubat 0 1
			events/sanction/uqubat-llati 0 1
			events/support/ashada 0 2
			events/support/hanna 0 2
			events/support/rahhaba 0 2
			events/support/tawqi 7 0
			events/threaten/haddada-quwwa 0 1
			masdar 0 -2
			verb 0 -1
		6 -8 -9
			events/accuse/ittahama -3 -6
			events/accuse/naddada 0 2
			events/accuse/tahqiqat -2 -1
			events/agree/ittifaq -4 0
			events/agree/ittifaq-muhaddad 3 0
			events/aid/naqala-jarha 0 -2
			events/aid/talaqqa-musaadat 1 -3
			events/assault/amaliyya-askariyya 0 4
			events/assault/ghara 1 0
			events/assault/harb-irhab 0 2
			events/assault/hujum -3 0
			events/assault/infajara 0 5
			events/assault/ishtabaka 7 -2
			events/assault/istaada-mawqi 0 8
			events/assault/itida 0 2
			events/assault/khatafa 0 2
			events/assault/maqtal 6 0
			events/assault/muwajahat 1 0
			events/assault/qasafa 0 -1
			events/assault/qatala 0 -1
			events/assault/qatla 0 1
			events/assault/tafjir 0 4
			events/assault/usiba 4 0
			events/coerce/hasara 0 -1
			events/coerce/qabd 0 2
			events/coerce/saytara 0 4
			events/consult/bahth-masdar -1 0
			events/consult/ijtamaa 1 0
			events/consult/ijtima 4 0
			events/consult/iltaqa 0 4
			events/consult/istaqbala-fi 2 0
			events/consult/liqa-jamai 3 0
			events/consult/mubahathat 5 0
			events/consult/ziyara -8 3
			events/reject/rafada 0 -3
			events/request/awsa 0 -1
			events/request/daa -1 4
			events/request/daa-liqa 0 1
			events/request/talaba-bi 0 2
			events/request/talaba-min 0 -3
			events/support/abrama-ittifaq 1 0
			events/support/ashada 0 2
			events/support/sawwata-li 4 0
			events/support/tawqi 6 0
			events/threaten/haddada-quwwa 0 -2
			masdar 0 -2
			noun -1 0
			participle 0 -4
			verb 0 1
	before
		1 5 4
			events/accuse/adana -3 -1
			events/accuse/ittahama 3 0
			events/accuse/shakk 1 0
			events/accuse/tuham -1 0
			events/accuse/tuhma -4 3
			events/agree/istidad-muaalan 0 1
			events/assault/ghara 0 7
			events/assault/hujum 0 2
			events/assault/khatafa -2 0
			events/assault/qatala 0 6
			events/assault/qatla -7 3
			events/assault/tafjir-intihari 0 1
			events/assault/usiba -1 0
			events/coerce/hasara 0 2
			events/coerce/qabd -1 0
			events/consult/bahatha-mawdu 1 0
			events/consult/bahth-masdar -1 1
			events/consult/ijtima -2 0
			events/consult/istaqbala 0 1
			events/consult/liqa -2 0
			events/consult/mubahathat -2 0
			events/request/daa 0 -1
			events/request/dawa -1 0
			events/request/mutalaba -3 0
			events/request/talaba-musaada 0 2
			events/threaten/haddada 0 1
			noun 4 0
			participle 0 4
			verb 1 -3
		10 -3 -6
			events/accuse/hammala-masuliyya 2 0
			events/accuse/intaqada 0 2
			events/accuse/muhakama 1 0
			events/accuse/naddada 0 -1
			events/accuse/tuham 0 4
			events/agree/ittifaq-muhaddad -3 0
			events/agree/taahhada 4 6
			events/aid/arsala-musaadat 1 0
			events/aid/khadaa-liljiraha 0 3
			events/aid/qaddama-musaadat 2 0
			events/assault/al-qital 1 0
			events/assault/amala-muamala-sayyia 0 2
			events/assault/atlaqa-nar 0 -3
			events/assault/dammara 0 -4
			events/assault/daraba-ahdaf 1 0
			events/assault/darba 0 3
			events/assault/darba-jawwiyya 2 0
			events/assault/ghazw 0 -3
			events/assault/harb -1 0
			events/assault/hujum 1 -2
			events/assault/ikhtitaf-taira 1 0
			events/assault/itida -2 0
			events/assault/jarima-bashia 0 1
			events/assault/maraka 3 0
			events/assault/munawashat 2 0
			events/assault/qasafa 0 -5
			events/assault/qatala 0 -4
			events/assault/tafjir 1 0
			events/assault/tawaghghul -1 0
			events/assault/usiba 0 8
			events/coerce/awqafa 0 1
			events/coerce/hajaza 1 0
			events/coerce/hasara 0 -1
			events/coerce/ihtajaza 0 5
			events/coerce/itaqala 2 0
			events/coerce/manaa 3 0
			events/coerce/musadara -1 0
			events/coerce/nahaba 2 0
			events/coerce/qabd 0 1
			events/coerce/saytara 0 -1
			events/consult/bahatha 6 0
			events/consult/ijtima 0 5
			events/consult/istaqbala 0 1
			events/consult/istiqbal 0 3
			events/consult/liqa 1 0
			events/consult/liqa-jamai -1 0
			events/consult/mufawadat -1 0
			events/consult/mutamar -2 0
			events/consult/ziyara 4 0
			events/personnel/afa-min-mansib 2 0
			events/personnel/hasala-aswat -1 0
			events/personnel/tawalla 0 1
			events/personnel/tayin 4 0
			events/protest/adraba -1 0
			events/protest/muzahara 2 0
			events/reject/rafada 0 2
			events/request/daa 1 0
			events/request/haththa 2 0
			events/request/mutaliban-fulan -1 0
			events/request/talab -1 1
			events/request/talaba 1 0
			events/request/talaba-min 0 3
			events/request/talaba-yield 4 1
			events/sanction/hakama-bi 0 1
			events/sanction/saddaqa-hukm -2 0
			events/support/daama -3 0
			events/support/daama-qadiyya 3 0
			events/support/dam 0 -1
			events/support/dam-dawla 1 0
			events/support/rahhaba 4 0
			events/support/tadamana -1 0
			events/support/tawqi -3 0
			events/support/waqqaa -6 0
			events/support/waqqaa-ala -1 0
			events/threaten/haddada-quwwa -2 0
			events/threaten/hadhdhara-tusawwil 2 0
			masdar -2 0
			noun -4 -4
			participle 0 -4
			verb 0 1
		2 1 1
			events/accuse/intaqada -1 0
			events/accuse/ittahama -2 0
			events/accuse/tahqiqat 3 -3
			events/accuse/tuhma 1 0
			events/agree/ittifaq-thunai 3 0
			events/agree/mustaidd 2 0
			events/aid/talaqqa-musaadat -5 0
			events/assault/atlaqa-nar -3 0
			events/assault/atlaqa-sarukh 7 0
			events/assault/dammara 0 3
			events/assault/darba-jawwiyya 3 0
			events/assault/harb 4 0
			events/assault/harrara 4 0
			events/assault/ightala 0 -2
			events/assault/ishtabaka 0 -1
			events/assault/khatafa 2 0
			events/assault/maqtal -4 0
			events/assault/muwajahat 0 1
			events/assault/qasafa 3 0
			events/assault/qatla 0 1
			events/assault/tafjir 0 -2
			events/coerce/hasara -1 3
			events/coerce/hujum-iliktruni 0 2
			events/coerce/ihtajaza 1 0
			events/coerce/istawla 6 -1
			events/coerce/manaa -5 0
			events/consult/mutamar -1 0
			events/mobilize/arsala-quwwat 5 0
			events/protest/ihtijaj 1 0
			events/request/daa 0 -1
			events/request/dawa-liqa 0 1
			events/request/talab -2 1
			events/support/daama-qadiyya 0 2
			events/support/hanna 0 3
			masdar 1 0
			noun 3 1
			participle 1 -2
			verb -1 1
		3
			events/accuse/istankara 2 0
			events/accuse/ittahama -1 0
			events/agree/ittifaq 1 0
			events/agree/muwafaqa -1 0
			events/assault/adhdhaba 0 1
			events/assault/atlaqa-nar 0 3
			events/assault/hamla-askariyya -1 0
			events/assault/hujum 0 1
			events/assault/khatafa 0 3
			events/assault/masra 0 4
			events/assault/qatla 0 2
			events/assault/usiba 0 9
			events/coerce/hasara 0 4
			events/consult/bahth-masdar 2 0
			events/consult/liqa 2 3
			events/consult/mufawadat 5 0
			events/consult/zara 2 0
			events/personnel/intikhabat -4 0
			events/reject/rafada -2 0
			events/request/talaba-min 0 2
			events/retreat/afraja 0 -2
			events/support/ayyada 0 1
			events/support/waqqaa 4 0
			masdar 1 0
			noun 2 -2
			participle 0 2
		4 0 -1
			events/accuse/intaqada 0 -3
			events/accuse/istajwaba 0 4
			events/accuse/istankara -1 0
			events/accuse/ittahama -1 0
			events/accuse/tahqiqat -3 2
			events/accuse/tuham 0 5
			events/accuse/tuhma 0 8
			events/agree/ittafaqa 0 1
			events/agree/waada 0 5
			events/agree/wafaqa 4 0
			events/aid/qaddama-musaadat 0 -3
			events/aid/talaqqa-musaadat 0 5
			events/assault/amaliyya-askariyya 4 0
			events/assault/dammara 3 0
			events/assault/hujum 0 1
			events/assault/ightala 0 -2
			events/assault/kamin -1 0
			events/assault/khatafa -1 0
			events/assault/muwajahat -8 0
			events/assault/qasafa 2 0
			events/assault/qatala 3 0
			events/assault/tafjir -1 0
			events/assault/usiba -1 0
			events/coerce/hujum-iliktruni -1 0
			events/coerce/ihtajaza -2 2
			events/coerce/itaqala -2 1
			events/coerce/manaa 0 1
			events/concede/samaha-mujaddadan 0 2
			events/consult/jalsa 1 0
			events/consult/liqa 1 0
			events/consult/liqa-jamai -1 0
			events/consult/mubahathat 2 0
			events/consult/mufawadat -2 0
			events/consult/mutamar 5 0
			events/consult/qimma 1 0
			events/consult/ziyara -3 0
			events/consult/ziyara-makan 3 0
			events/personnel/intakhaba 0 6
			events/personnel/tayin 1 0
			events/protest/ihtijaj -2 0
			events/protest/muzahara -3 0
			events/reject/rafada 2 -2
			events/reject/rafada-yield -2 0
			events/request/daa-liqa -1 0
			events/request/mutalaba 5 0
			events/request/talab -2 4
			events/request/talaba-min 0 1
			events/request/talaba-musaada 0 1
			events/retreat/insahaba -1 0
			events/retreat/tabadul-asra 4 0
			events/sanction/uqubat 0 1
			events/support/dam 0 3
			events/support/tawqi -2 0
			events/support/tayid 1 0
			noun 0 -1
			participle 1 0
		6 -2 -3
			events/accuse/adana 1 -1
			events/accuse/ahala-qada 0 1
			events/accuse/idanatuhu-li 1 0
			events/accuse/ittahama 1 1
			events/accuse/tahqiq-fi -1 0
			events/accuse/tahqiqat 2 1
			events/accuse/tuham 0 -2
			events/accuse/tuhma 0 1
			events/agree/istidad 3 0
			events/agree/istidad-muaalan 5 0
			events/agree/mustaidd -1 0
			events/agree/taahhada 1 0
			events/agree/taahhud -1 0
			events/aid/qaddama-musaadat 0 1
			events/aid/talaqqa-musaadat 0 6
			events/assault/atlaqa-nar -1 0
			events/assault/ghazw -1 0
			events/assault/ightasaba 0 2
			events/assault/maqtal -1 -1
			events/assault/qatala 3 0
			events/assault/qatla 0 -1
			events/assault/suqut-dahaya 0 5
			events/assault/tafjir 0 -1
			events/assault/tarada-musallahin 3 0
			events/coerce/hasara 0 -3
			events/coerce/ihtajaza 0 -2
			events/coerce/istawla -1 0
			events/coerce/qabada -2 0
			events/consult/bahatha-mawdu -2 0
			events/consult/ijtima 1 0
			events/consult/liqa-jamai -5 0
			events/consult/mutamar 1 0
			events/consult/qimma -2 0
			events/consult/zara 2 0
			events/consult/ziyara 0 4
			events/personnel/faza 0 1
			events/personnel/hasala-aswat 1 0
			events/personnel/intikhabat -1 -3
			events/personnel/istaqala -1 0
			events/personnel/tayin -1 0
			events/protest/masira -1 0
			events/reject/aarada 3 0
			events/reject/rafada 2 3
			events/reject/rafada-yield 1 0
			events/reject/rafd 2 3
			events/request/awamir 0 1
			events/request/daa -6 0
			events/request/talab -1 0
			events/request/talaba-bi 1 0
			events/request/talaba-min 3 0
			events/sanction/qataa-alaqat -2 0
			events/support/abrama 1 0
			events/support/ashada -1 0
			events/support/dam 3 0
			events/support/hanna 1 0
			events/support/rahhaba -1 0
			events/support/tadamana -2 0
			masdar 0 -1
			noun -3 -1
			participle -2 0
			verb 0 -1
	same
		0 1 0
			events/accuse/intaqada 2 -1
			events/accuse/ittahama -7 3
			events/agree/ittifaq-thunai 2 0
			events/agree/muwafaqa 1 0
			events/aid/dam-maddi 0 1
			events/aid/darraba -1 3
			events/aid/qaddama-musaadat 0 -1
			events/assault/adhdhaba 0 4
			events/assault/asara 0 4
			events/assault/atlaqa-sarukh 0 -1
			events/assault/dammara 0 9
			events/assault/farraqa 0 2
			events/assault/ghara 2 0
			events/assault/ghazw 4 -2
			events/assault/hadama 0 5
			events/assault/hajama 0 2
			events/assault/harb-ahliyya -1 0
			events/assault/harrara 0 -5
			events/assault/harrara-min 0 -2
			events/assault/hujum 4 -2
			events/assault/ihtajaza-rahain 0 -1
			events/assault/ijtiyah 2 -3
			events/assault/ikhtitaf-taira 0 2
			events/assault/infajara 0 -6
			events/assault/istaada-mawqi 0 -3
			events/assault/istashhada -1 3
			events/assault/istihdaf 0 5
			events/assault/jarha -1 1
			events/assault/khatafa -2 2
			events/assault/maqtal -1 0
			events/assault/masra-noun 0 3
			events/assault/qasafa 4 0
			events/assault/qasf-jawwi 6 -1
			events/assault/qasf-madfai 0 -2
			events/assault/qatla -2 3
			events/assault/tafjir 0 2
			events/assault/tafjir-intihari -3 0
			events/coerce/dahama 0 -1
			events/coerce/fakkaka-khaliyya 0 3
			events/coerce/hasara 0 -3
			events/coerce/hazara 0 1
			events/coerce/ihtajaza-safina 1 0
			events/coerce/iqtaham-amn 4 -2
			events/coerce/muhtajaz-fi 0 -1
			events/coerce/saytara 5 0
			events/consult/ijtima 5 0
			events/consult/jalsa-barlaman 4 0
			events/consult/ziyara-makan 4 0
			events/personnel/faza 3 0
			events/personnel/istaqala 3 -4
			events/personnel/shakkala-hukuma -1 -3
			events/personnel/suqut-nizam 0 3
			events/personnel/tayin -1 0
			events/reject/aarada 0 -1
			events/request/daiyan 0 3
			events/request/dawa -3 2
			events/request/mutalaba 0 2
			events/request/talab 0 -6
			events/retreat/farra-musallahun 1 0
			events/retreat/insahaba-min-madina 1 -1
			events/support/dam-dawla 0 -3
			events/support/tayid -1 0
			masdar 0 4
			noun 0 -5
dropped
	after
		false
			true 0 -2
		true
			false -4 0
	false
		false
			false
				0 2 -1
				1 1 0
				2 -1 -4
				3 -3 0
				none 1 0
				object 0 -2
				subject 0 1
				على 0 -1
			true
				0 0 -2
				1 0 -2
				2 -2 -1
				3 -4 0
				none 4 -2
				ب 0 -1
				على 0 -1
				في 2 1
				ل -1 -3
		true
			false
				1 -3 -1
				3 0 -5
				subject -3 0
			true
				0 3 0
				1 -3 0
				2 2 0
				3 -2 -3
				none 0 3
				object 0 -6
				إلى 0 -1
	true
		false
			false
				0 8 2
				1 4 0
				2 0 7
				3 -3 0
				none 0 1
				object 0 5
				subject 3 -2
				مع 2 0
			true
				0 8 1
				1 5 0
				2 5 0
				3 2 -1
				none 3 0
				subject -2 0
				ب 0 -3
				في 2 0
				ل 0 3
		true
			false
				2 -1 0
				none 0 4
			true
				0 0 3
				1 0 3
				2 0 2
				3 -5 1
				none 0 6
				subject 0 -1
elsewhere
	rule
		actor
			main
				masdar 0 -1
				noun 3 -1
				participle 0 -1
				verb 1 0
		false
			false
				verb 3 0
			true
				verb 0 4
		recipient
			further
				masdar 0 1
				noun 0 5
			main
				masdar -2 4
				verb -7 -7
		true
			false
				masdar -5 0
				verb -2 -4
			true
				verb -2 -5
filled
	
		
			none
				noun -1 0
				participle -1 2
				verb 3 0
		recipient
			none 1 -3
				masdar 0 -1
				noun 1 -2
				verb 1 -1
			recipient
				further -1 0
					masdar -1 0
				main
					masdar 0 1
					noun -4 1
					participle 0 -3
					verb 0 -1
	actor
		
			actor
				further -2 0
				main 1 -1
					masdar 0 1
					noun 1 0
					verb -3 0
			none -2 0
				masdar 0 2
				noun -2 0
				verb -1 0
		recipient
			actor
				further -2 0
					masdar 0 -2
				main 2 -7
					masdar 2 -1
					noun 2 0
					participle -2 -1
					verb -1 1
			none -4 -6
				masdar -1 -1
				noun -1 -1
				participle 1 0
				verb -2 0
			recipient
				further 0 -3
					noun -1 0
				main -3 2
					masdar 0 -1
					participle 0 2
first
	false -1 -1
	true 1 0
	verb
		after
			after 1 0
				verb
					event 0 -1
					light -4 2
					modal -3 1
					state 0 1
			before -1 -2
				verb
					event 0 -1
					modal 8 0
					other 0 2
			same 0 -2
				verb
					event 0 -2
		before
			after -1 1
				verb
					light 0 2
					other -2 0
					speech 0 5
					state 2 0
			before -1 -1
				verb
					aspect -1 -2
					event -1 0
					motion 2 -1
					other 2 0
					state 0 -1
			same 2 0
				verb
					event 2 0
		none
			before -1 0
				edge -1 0
form
	masdar -1 -1
	noun -2 -1
	participle -3 0
	verb -2 -2
genitive
	word
		none -2 0
			AGREE 2 2
			AID -2 1
			CONSULT 1 -1
			COOPERATE 2 -1
			DISASTER -5 -1
			MOBILIZE -1 0
			PERSONNEL -5 2
			PROTEST 0 -4
			REJECT 0 -1
			REQUEST -2 2
			RETREAT 0 -1
			SANCTION -2 0
			SUPPORT 0 2
		اتحاد -1 0
		اداره
			ACCUSE 0 1
		اسرائيل 0 4
			ASSAULT 0 1
		اشخاص 0 2
		اعضاء 0 6
		اقليم -1 0
		الاتحاد 3 0
		الاتفاق -1 0
		الاحتلال 0 -5
			ASSAULT 3 0
		الاداره
			CONSULT -1 0
		الامم
			ACCUSE 1 0
			CONSULT 1 0
		الامن -2 0
		الامين -4 0
		الانسان 0 -7
		الباسيج 4 0
		البرلمان
			CONSULT 1 0
			PROTEST 0 3
		البلاد
			ASSAULT 0 -3
		التحالف
			ASSAULT 1 -2
		التعاون 2 0
		التفجير 0 -1
			ASSAULT 0 -3
		التمرد 0 4
		التنظيم 0 3
		الجبهه -3 0
		الجزيره
			ACCUSE 1 0
		الجمهوريه -5 5
			CONSULT -6 4
		الجنود 0 3
			ASSAULT 0 2
		الجيش 3 0
			ASSAULT 3 0
		الحرس 1 0
			ASSAULT -1 1
		الحركه 0 2
		الحرمين 0 -1
			CONSULT -3 0
			REQUEST 3 0
		الحكم 0 -3
		الحكومه 5 3
		الحلف 1 0
		الحوثيين 0 8
		الخارجيه 3 0
			REQUEST 1 0
		الدفاع -1 -3
		الدوله -2 -1
		الرئيس 2 1
			ACCUSE -4 0
		السجناء 0 2
		السفاره 0 1
		السفن 0 2
		السكان 0 1
		السمو 2 0
		السيارات 0 3
		الشرايطي 8 0
		الشرطه 3 0
			COERCE 5 0
		الشركات -1 0
		الشهيد 0 -2
		الشيخ 0 1
		الضابط 0 2
		الضحايا 0 1
			ASSAULT 0 3
		الطفل 0 1
		العاصمه 0 -4
			ASSAULT 0 -2
		العالم 0 -4
		العداله 4 0
		العمال 2 0
		العناصر
			ASSAULT 0 1
		الفاروق 0 2
		الفرقه -1 0
			ASSAULT 0 1
		الفصائل 4 0
		الفلسطينيين 0 6
		القاصرين 3 0
		القتلي 0 -3
			ASSAULT 0 -2
		القذافي 0 4
		القوات 0 5
			ACCUSE 0 2
			ASSAULT 4 0
		الكونجرس 1 0
		المتمردين 0 5
			ASSAULT 0 1
		المتهم 0 1
		المجلس 0 -4
			ACCUSE 1 -1
		المجموعه 0 -1
			ASSAULT 2 0
		المحافظه 0 -1
		المحكمه 0 1
		المخابرات -2 -2
		المدعي 0 3
		المدنيين
			ASSAULT 0 1
		المسؤولين 0 1
		المصلين 0 4
			ASSAULT 0 1
		المقاومه 7 0
			ASSAULT 4 -2
			COERCE 1 0
		المكتب 0 -3
		الملك 0 -5
		الميليشيات 1 0
			ASSAULT 0 2
		النفط 0 5
		الهجوم 0 -2
			ASSAULT 0 -2
		الوزراء
			CONSULT 3 0
		الوكاله -1 0
		الولايات 1 0
		اوباما 7 1
		اوروبا -1 0
		اوكرانيا 0 7
		برتبه 0 -3
			ASSAULT 0 -3
		بوتين 0 3
		بوكو 1 0
			ASSAULT 1 0
		تيار -1 0
		جماعه 1 0
		جمعيه -1 0
		جيش 1 0
		حركه
			ASSAULT 5 0
		حزب 2 -3
			ASSAULT 7 0
			PERSONNEL -6 0
		حماس 5 0
			COERCE 4 0
			PERSONNEL 1 0
			REQUEST 1 0
		خان 4 0
		داعش 0 2
			ASSAULT 0 5
		دول 0 7
		رئيس 3 7
			CONSULT 1 0
			PROTEST 0 2
			REJECT 0 -1
		شخصا 0 3
			ASSAULT 0 3
		شرطه
			ASSAULT 0 3
		شيرين 0 1
			ASSAULT 0 4
		ضباط 0 2
		طالبان 3 1
			ASSAULT 0 2
			CONSULT 1 0
		عباس 1 0
		عسكر 0 3
		علاقه -1 0
			ASSAULT 0 1
		عناصر 0 7
			ASSAULT 0 4
		فصائل 4 0
		قاده 6 0
		قتلي
			ASSAULT 0 1
		قطاع 2 0
		قوات 5 0
			ACCUSE 0 -4
			COERCE 2 0
		قياده 0 1
		كتله -1 0
		كوريا 2 0
		لافارج 0 1
		لجنه 0 -7
		متهمه 0 2
		مجلس 0 -3
		محمد 0 14
		مدنيين 0 3
			ASSAULT 0 4
		مدير -1 0
		مدينه 0 -1
		مشروع 4 0
		مقاتله 9 0
		مكتب 2 0
		ميليشيات
			ASSAULT 0 1
		نداء -2 0
		وزاره 1 0
			ACCUSE 1 0
		وزير 0 1
			ACCUSE -2 0
			CONSULT 2 0
governed
	false
		object
			of
				event 2 0
				light 1 0
		subject
			of
				event 1 0
				light 0 1
		بين
			of
				light 6 0
		مع
			of
				event -2 0
	true
		object
			of
				light -1 0
		subject
			of
				aspect 1 4
				event 2 0
				modal 5 -2
				motion 1 0
		إلى
			of
				event 0 1
				light 0 3
				modal 1 0
				speech 0 3
		عن
			of
				event 1 0
		في
			of
				event -5 0
		ل
			of
				light 0 1
		مع
			of
				event 0 -1
		من
			قبل
				of
					event 2 0
governor
	أبدى
		subject
			of
				event 1 0
	أبلغ
		object
			of
				event 0 2
	أدان
		subject
			of
				event -7 0
	أصاب
		subject
			of
				event 0 10
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
	أمكن
		subject
			of
				event 1 0
	أيد
		subject
			of
				event -1 0
	اتخذ
		subject
			of
				event 6 0
	اتفق
		subject
			of
				event 9 0
	اتهم
		object
			of
				event 7 -2
		subject
			of
				event -1 4
	اجتمع
		subject
			of
				event -1 0
	اختار
		subject
			of
				event 0 1
	ارتفع
		subject
			of
				other 0 1
	استخدم
		subject
			of
				event 0 -1
	استعد
		subject
			of
				modal 2 0
	استنكر
		subject
			of
				event -4 0
	اضطر
		subject
			of
				event 1 0
	اعتقل
		subject
			of
				event -1 0
	التقى
		object
			of
				event -1 0
		subject
			of
				event 5 0
		ب
			of
				event 0 1
	تعرض
		subject
			of
				event -1 2
	تقدم
		subject
			of
				event 2 -4
	تم
		بين
			of
				light 1 0
	تواصل
		subject
			of
				event 4 0
	توجه
		subject
			of
				event 1 0
	جاء
		subject
			of
				event -4 0
	جدد
		ل
			of
				event 0 2
	حاول
		subject
			of
				light -2 0
	حشد
		subject
			of
				event 7 0
	حمل
		object
			of
				event -1 0
	دان
		subject
			of
				event -3 0
	دخل
		subject
			of
				event 6 0
	دفع
		object
			of
				event 5 0
	ذكر
		subject
			of
				speech 1 0
	رأى
		subject
			of
				speech 0 3
	رحب
		subject
			of
				event -5 0
	رفض
		subject
			of
				event -4 5
	رفع
		subject
			of
				event 1 0
	سلم
		subject
			of
				event -1 0
	سمح
		ل
			of
				event 4 0
	سيطر
		subject
			of
				event 1 0
	شكل
		subject
			of
				event -6 0
	صرح
		subject
			of
				speech -5 0
	صوت
		subject
			of
				event 1 0
	عاد
		subject
			of
				event 1 0
	عاش
		subject
			of
				light 0 2
	عانى
		subject
			of
				state 0 3
	عبر
		subject
			of
				event 1 0
	عرض
		subject
			of
				event -1 0
	عقد
		object
			of
				event 2 0
	علق
		subject
			of
				event -2 0
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
				event -5 0
	قال
		subject
			of
				speech -3 0
	قام
		subject
			of
				light -4 0
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
				event -1 0
		ل
			of
				event 0 3
	قرر
		subject
			of
				event 6 -1
	قل
		عن
			of
				event 0 2
	منح
		subject
			of
				event 1 0
	نجح
		subject
			of
				light 6 0
	ندد
		subject
			of
				event -2 0
	نظر
		subject
			of
				event -5 0
	نفذ
		subject
			of
				event 1 0
	نفى
		subject
			of
				event -5 1
	هدف
		subject
			of
				modal -1 0
	واجه
		subject
			of
				event 2 0
	وصف
		subject
			of
				event -2 0
home
	frame
		object
			events/accuse/adana -2 0
			events/accuse/hammala-masuliyya -3 0
			events/accuse/ittahama 3 -1
			events/coerce/hasara 0 2
			events/coerce/ihtajaza 3 0
			events/coerce/itaqala 0 -1
			events/consult/iltaqa -3 0
			events/request/daa 2 0
			events/request/talaba-assist 0 1
			events/request/talaba-min -1 0
			events/sanction/sijn-mudda 0 1
		subject
			events/accuse/adana -1 -1
			events/accuse/ittahama -2 0
			events/agree/ittafaqa 7 0
			events/agree/taahhada 1 0
			events/aid/naqala-jarha 0 6
			events/aid/qaddama-musaadat 2 0
			events/assault/istahdafa 0 3
			events/assault/istakhdama-asliha 3 0
			events/assault/khatafa 2 0
			events/assault/qasafa -3 0
			events/coerce/aghlaqa 1 0
			events/coerce/iqtahamat-quwwat 3 0
			events/coerce/itaqala -1 0
			events/coerce/saytara -1 0
			events/consult/bahatha-mawdu -4 0
			events/consult/ijtamaa 1 0
			events/consult/iltaqa 1 0
			events/consult/tawasala-maa 1 0
			events/consult/wasala-masul 0 1
			events/consult/zara 4 0
			events/personnel/adla-bi-sawt 10 0
			events/personnel/faza 0 3
			events/personnel/intakhaba 4 0
			events/protest/tajammaa 0 1
			events/reject/rafada-yield -1 3
			events/request/daa -3 0
			events/request/talaba-bi 0 -1
			events/retreat/insahaba-min-madina 3 0
			events/support/abrama-ittifaq 0 1
			events/support/ashada -2 0
			events/support/ayyada -4 0
			events/support/rahhaba -2 0
			events/support/tabanna 1 0
		أمام
			events/accuse/mathala-amam 1 0
		ب
			events/accuse/naddada 4 0
			events/consult/iltaqa -2 0
			events/support/ashada 2 0
		في
			events/assault/qatala 0 1
			events/request/talaba-bi 2 0
		ل
			events/assault/tasadda 4 0
			events/concede/tarajaa-an 0 1
		مع
			events/agree/taahhada 2 0
			events/assault/ishtabaka 0 1
			events/consult/naqasha-maa -4 0
		من
			events/consult/ittisal-talaqqa 3 0
			events/sanction/saddaqa-hukm -1 0
	none
		noun 1 1
		verb -4 1
	object
		after
			event -1 0
				
					masdar 1 0
				,
					verb 0 2
			light 6 0
				relative
					masdar 1 0
			masdar -1 0
				other -1 0
			noun 0 2
				other 0 2
			speech -2 0
			state -3 0
			verb -3 -3
				other -3 -3
		before
			aspect 0 -4
			event -1 1
				
					masdar 0 -3
					noun 1 -1
				complementizer
					verb 1 0
				long
					noun 1 0
				verb
					event
						noun -1 0
						verb 3 0
					light
						masdar 1 0
			light
				
					masdar -2 1
			masdar -1 -3
				other -1 0
			modal
				
					masdar 1 0
			other 0 3
				
					noun -1 0
				long
					masdar 0 3
			participle -2 0
				other -2 1
			speech 0 -2
				
					masdar 0 3
				long
					noun -3 0
				mark
					verb 1 0
			state 0 -1
				
					masdar 2 0
	subject
		after
			aspect
				
					noun 2 0
			event 3 0
				
					noun 0 -1
				,,complementizer
					masdar 0 -1
					verb 1 0
				,,relative
					verb -1 0
				complementizer
					masdar 0 3
				conjunction
					masdar 0 4
				relative
					noun 0 -2
					verb 0 1
			light 0 -3
				
					noun 0 2
				relative
					noun 0 -3
			modal -1 0
			motion 0 5
			noun 0 -1
				other 0 -1
			other 1 0
				
					noun 2 1
			speech 0 -1
				,
					noun 0 4
			state -4 0
				relative
					noun 0 4
			verb -3 -1
				other -3 -1
		before
			aspect 2 2
				
					noun -2 3
				long
					verb -5 0
				relative
					verb 6 0
				verb
					event
						verb 1 0
			event 3 0
				
					masdar -1 -1
					noun 0 2
					participle 0 1
					verb 0 -1
				,
					masdar 0 1
				,,complementizer
					verb 0 2
				,,complementizer,verb
					light
						masdar 2 0
				,,relative,verb
					event
						noun -1 0
				,,verb
					light
						masdar 2 0
				complementizer
					masdar 1 0
					verb 2 0
				complementizer,verb
					event
						noun 0 2
				conjunction
					verb 0 -1
				conjunction,verb
					event
						noun 0 1
				long
					masdar 0 -5
				mark
					masdar -3 0
				relative
					verb 0 -1
				relative,verb
					event
						masdar -1 1
					event,,
						masdar 0 2
				temporal
					verb -3 0
				verb
					event
						masdar 0 2
						noun 0 2
					event,,
						noun 1 0
						verb 3 0
					event,verb
						light
							masdar 4 0
					other
						masdar 1 0
			light 5 -3
				
					noun -2 0
				,
					masdar 7 0
					noun -1 0
				verb
					light
						masdar -1 0
			masdar 1 0
				clause 1 -2
			modal
				
					noun 1 0
			motion
				
					masdar 2 0
			noun 1 1
				clause 1 0
				other 1 1
			other 0 -3
				
					masdar -4 0
					verb -1 0
				,
					masdar -1 0
				long
					noun 3 0
			participle
				other 0 -1
			speech -2 -2
				
					noun 0 -2
				complementizer,verb
					state
						masdar -1 0
				long
					noun 3 0
					participle 4 0
				mark
					verb 3 0
				relative
					verb 0 1
			state 3 0
				
					masdar 2 0
				long
					masdar 0 3
					verb 0 5
	type
		object
			after
				ASSAULT
					ASSAULT 0 2
				REQUEST
					REQUEST 2 0
				SUPPORT
					CONSULT 2 0
			before
				ACCUSE
					ACCUSE 0 5
					ASSAULT 0 -1
					COERCE 3 0
					CONSULT 0 1
				AID
					ASSAULT 0 1
				ASSAULT
					ASSAULT -3 0
					REQUEST 0 4
				COERCE
					ASSAULT 3 0
					COERCE 0 1
				CONSULT
					CONSULT -5 0
				REQUEST
					ACCUSE 5 -1
				RETREAT
					COERCE 0 2
		subject
			after
				AGREE
					CONSULT -1 0
				ASSAULT
					ASSAULT 2 4
				COERCE
					ASSAULT 0 2
			before
				ACCUSE
					ACCUSE 0 -4
					ASSAULT -5 0
					COERCE -1 0
					MOBILIZE -3 0
				AGREE
					CONSULT 8 0
					REQUEST 0 1
				AID
					AID 0 2
				ASSAULT
					AID -1 0
					ASSAULT 0 -2
					COERCE -1 -1
					PROTEST -3 0
					SUPPORT -1 0
				COERCE
					ASSAULT 3 -3
					COERCE -2 0
				CONSULT
					CONSULT 2 0
				MOBILIZE
					ASSAULT 0 1
				PERSONNEL
					PERSONNEL 7 1
				PROTEST
					ASSAULT -1 0
				REJECT
					REQUEST 0 4
				REQUEST
					ACCUSE 1 -3
				RETREAT
					COERCE 3 0
				SUPPORT
					CONSULT -8 0
					SUPPORT 2 0
		ب
			before
				CONSULT
					REQUEST 0 2
		على
			before
				ACCUSE
					ASSAULT 0 1
				COERCE
					ACCUSE 0 3
		في
			before
				REQUEST
					REQUEST 1 0
		ل
			before
				ACCUSE
					ASSAULT -1 0
		مع
			before
				AGREE
					CONSULT 6 0
				CONSULT
					CONSULT -3 0
		من
			before
				CONSULT
					ACCUSE 3 0
	verb
		object
			after
				أجمع 5 0
				ادعى 1 0
				استهدف -3 5
				دعا 1 0
				ضرب 0 2
				ضم 3 0
				طال 0 4
				قام 7 0
			before
				أبلغ -3 0
				أجمع 1 0
				أدان -2 0
				أسفر 0 1
				أصدر 2 0
				أعلن 3 0
				أقدم 1 0
				احتجز 2 0
				استهدف -2 2
				اعترض 0 4
				بلغ 0 2
				ترأس 1 0
				تكبد 0 -1
				جعل 0 3
				حذر 1 1
				حكم 0 1
				حمل -4 -1
				خلف 0 4
				دعا 0 -1
				دعم 2 0
				دفع 3 0
				رد 3 0
				سجن 0 1
				سرى -1 0
				شكل -1 0
				شهد 0 2
				ضم -2 0
				ظهر 3 0
				عد -1 0
				فرض -1 0
				قال 0 -6
				كان 0 -1
				نفذ 1 0
				هاجم -1 -1
				واجه 0 4
				وجه 0 1
		subject
			after
				أصاب 0 3
				أصدر 1 0
				أورد 1 0
				اتخذ 0 3
				اجتمع 8 0
				ادعى 0 4
				استهدف 0 3
				تعرض -5 8
				حضر 4 0
				خرج 1 0
				سقط 0 2
				سيطر 0 1
				شارك 3 0
				شن 1 0
				صرح 2 0
				ضم 1 0
				ظهر 0 -1
				قاد 2 -1
				قال -1 0
				قام 1 2
				قتل 0 2
				قدم 0 3
				قرر 1 0
				قل 0 -1
				كان 0 1
				مارس 3 0
				نظم 2 0
				نفذ 2 0
				ورد 0 1
				وقف 4 0
			before
				أبرم 0 5
				أبلغ 0 2
				أتى -6 0
				أجبر 0 1
				أجرى -4 0
				أحدث -1 1
				أخبر 0 4
				أخذ 1 0
				أدلى 10 0
				أدى 0 1
				أرسل 9 0
				أشاد -1 0
				أشار -1 -2
				أصاب -1 4
				أصدر 0 -1
				أطلق -1 0
				أظهر 0 1
				أعرب 3 0
				أعلن 3 -11
				أغلق 1 0
				أفاد 0 1
				أقام 1 0
				أقدم 5 0
				أقر 2 4
				أكد 0 -4
				ألقى -1 0
				أمر 0 -1
				أمكن 5 0
				أوضح -2 0
				أوفى 0 4
				أوقع -1 0
				اتجه -1 0
				اتخذ 3 0
				اتفق 7 0
				اتهم -2 0
				استبعد -1 0
				استخدم 4 -2
				استفاد 0 1
				استقبل -1 0
				استمع -3 0
				استهدف -4 0
				اضطر 1 0
				اعتبر -1 0
				اعترف 0 2
				اعتقد 1 0
				اعتمد 3 0
				اكتفى 4 0
				التقى 3 0
				انتخب 4 0
				انتظر -3 1
				انسحب 2 0
				انضم 4 0
				انطلق 1 0
				بادر 5 0
				بدأ 3 0
				بذل 3 0
				بلغ -1 -2
				تابع -3 0
				تعرض -9 14
				تعهد 1 0
				تقدم 4 0
				تكبد 0 8
				تلقى -3 0
				تم 0 2
				تمكن 6 -3
				تواصل 5 0
				توجه 3 0
				جاء 0 5
				جدد 0 -2
				جرى -1 0
				جعل 1 0
				حاول 0 5
				حذر -2 -2
				حشد 4 0
				حصل -1 7
				حيي 0 4
				خسر -3 5
				خضع 1 0
				داهم 1 0
				دخل 4 0
				دشن 7 0
				دعا 0 -1
				دفع 1 0
				ذكر 0 -3
				رأى -3 0
				راح 0 1
				رحب -1 0
				رفض 0 4
				رفع 5 -1
				زار 1 0
				زال 0 2
				سقط 0 3
				سيطر 0 -2
				شارك 0 -3
				شدد 0 -2
				شعر 3 2
				شن 0 -5
				شهد -9 0
				صدق -1 0
				صعد 4 0
				ضم -7 0
				ظل 0 2
				ظهر 4 0
				عاش 0 1
				عانى -4 3
				عرض 0 3
				عقد 3 0
				عمل -3 0
				غادر 0 4
				فجر -1 0
				فر -2 0
				فرض 1 0
				قاتل 4 0
				قاد -1 0
				قال -1 0
				قام 1 -4
				قبل -1 0
				قتل -1 2
				قرر 1 0
				قصف -1 0
				قطع 1 0
				كتب -1 0
				كثف 1 0
				كشف -4 0
				كلف -3 0
				لجأ 0 2
				لقي 0 6
				مدد 1 0
				ناقش -3 0
				نجح 1 -1
				نشر -4 0
				نفى 0 3
				نقل -3 0
				هدف -1 0
				واجه -3 5
				واصل 7 -2
				وجه 2 0
				وصف -1 0
				وضع 1 0
		أمام
			before
				مثل 1 0
		إلى
			after
				وصل 0 1
			before
				أدى 0 3
				أرسل 0 1
				أشار 1 0
				انضم 6 0
				سعى 1 0
				قرر 0 1
				نسب 4 0
				نظر 1 0
				وجه 0 7
			جانب
				before
					شارك 3 0
					صدر 0 4
		ب
			before
				أجرى 5 4
				أشاد 2 0
				اتصل 0 2
				استهدف 4 0
				التقى -2 0
				عقد -1 0
				ندد 4 0
		بين
			after
				دار 1 0
				عقد 1 0
			before
				أجل -2 0
				أعلن -2 0
				انعقد 4 0
				جاء -2 0
				حدث 2 0
				دار -4 0
				قام -2 0
				قضى 0 2
				كان 5 0
				نص 2 0
				وقع 1 0
		ضد
			before
				أصدر 4 -2
				جاء 0 -2
				خاض 4 -8
		على
			after
				شن 0 2
			before
				أتى 0 -1
				أصدر 1 0
				أطلق 0 2
				ألقى 5 0
				تعين 5 0
				سيطر 0 -2
				شن 0 2
				عرض 1 0
				قام 0 2
				قتل 0 -10
				وقع 0 2
		عن
			before
				أجرى 3 0
				أعلن -2 0
				قل 0 3
				كشف 0 1
				نقل 5 -3
		في
			after
				استهدف 0 -1
				كان 0 2
				وقع 0 3
			before
				تم -1 0
				جرى 0 8
				رفع 1 0
				شاهد 7 0
				طالب 2 0
				فتح 0 2
				قال 1 0
				قتل 0 5
		ل
			after
				قام 0 2
				نفذ 0 -1
			before
				أتى 0 2
				أشار 0 -1
				أضاف 0 -1
				أعلن -2 -1
				أكد 0 -2
				تحدث 0 -2
				تصدى 4 0
				تعرض 1 -2
				تم 2 -3
				جدد 2 1
				سبق 2 1
				شن 0 6
				عرض 0 1
				عمل 0 -1
				قدم 0 7
				كثف 0 4
				كشف 6 0
				نفذ 0 3
				واصل 1 0
				وافق 0 1
				وصل 4 0
		مع
			before
				أجرى -7 0
				التقى 1 0
				تعهد 2 0
				تم 2 0
				دخل 3 0
				فتح 1 0
				قال 0 1
				قام -1 0
				كان -2 0
		من
			before
				أسفر 0 -1
				أصاب 3 0
				أعرب 0 1
				أعلن -1 5
				ألقى 4 -2
				تسبب 0 5
				تعرض 4 0
				تلقى 9 0
				تم 0 -1
				تمكن 0 -2
				شارك -1 0
				قام 1 0
				قتل -2 0
	way
		object
			after
				,,relative
					noun 0 1
				complementizer
					verb 0 3
				relative
					noun 0 2
			before
				
					noun 0 -2
					verb -2 1
				,,conjunction
					verb 0 2
				complementizer
					verb 2 0
				long
					noun 3 0
					verb -4 0
				mark
					masdar 5 0
					verb 1 0
				relative
					verb 2 -1
				verb
					event
						noun -3 0
						verb 1 0
					light
						masdar 1 0
		subject
			after
				
					masdar 3 0
					noun 1 0
				,,conjunction
					noun -1 0
				,,relative
					noun 0 -2
				complementizer
					masdar -2 0
					noun 2 0
				conjunction
					masdar 0 4
					noun -1 0
					verb 0 -1
				mark
					noun -2 0
				mark,relative
					verb 0 5
				relative
					masdar 0 -4
					noun 0 -1
					participle 0 3
					verb -1 3
				verb
					event
						masdar 1 0
			before
				
					masdar 0 -1
					noun -1 -3
					participle 0 1
					verb 0 -2
				,
					noun 0 4
					verb 3 0
				,,complementizer
					noun 3 0
				,,complementizer,verb
					light
						masdar 4 0
				,,conjunction
					verb 2 3
				,,relative
					verb -1 0
				,,relative,verb
					event
						masdar -1 0
				,,verb
					event
						masdar 0 4
					light
						masdar 0 1
					other
						masdar 1 0
				complementizer,,
					masdar 2 0
				complementizer,verb
					aspect
						masdar 2 0
					event
						noun 4 0
					light
						noun -1 0
					other
						masdar 1 0
				conjunction
					verb 0 -3
				long
					masdar 0 2
					noun 1 1
					participle 2 0
					verb 2 3
				mark
					masdar -3 -1
					noun 0 2
					verb 0 3
				mark,verb
					event
						verb 1 0
				relative
					masdar 3 0
					verb -6 0
				relative,verb
					event
						masdar 0 3
						noun 1 0
					event,,
						masdar 0 2
				temporal
					verb -1 0
				verb
					event
						masdar 0 1
						verb 0 -2
					event,,
						noun 2 0
					event,,,complementizer
						verb 0 4
					event,,,conjunction
						verb 1 0
					event,conjunction
						verb -2 0
					event,verb
						light
							masdar 1 0
					light
						masdar 0 -2
					other
						masdar 5 0
					speech
						masdar 0 1
					state
						masdar 2 0
		إلى
			after
				
					masdar 0 3
					noun 0 -2
					verb 0 4
			before
				
					masdar 0 2
					verb -2 0
				,
					noun 0 -2
					participle 0 1
				relative
					verb 1 0
				relative,verb
					event
						masdar 0 6
		ب
			before
				,
					masdar -4 0
					noun -3 0
				long
					masdar 1 0
		بين
			after
				
					masdar 3 0
					noun 0 1
			before
				
					masdar -2 0
					noun 1 -3
				verb
					light
						masdar 2 0
		داخل
			before
				
					noun 0 1
		ضد
			before
				
					masdar 1 0
				,
					noun 5 0
		على
			after
				
					noun 0 2
				relative
					masdar 0 2
			before
				
					verb -2 0
				,
					masdar 4 0
					verb 0 1
				long
					verb -3 0
		عن
			after
				,
					noun 1 0
				relative
					masdar 0 -3
			before
				long
					masdar 0 1
		في
			after
				
					noun 1 0
				relative
					masdar 0 4
					noun -2 0
			before
				
					masdar -3 1
					noun -2 5
					verb 0 -1
				,
					masdar 3 0
					verb 0 2
				long
					masdar -1 0
				mark,verb
					event
						noun 1 0
		ل
			after
				
					masdar 3 1
					noun 1 0
					verb 0 3
				relative
					noun 0 2
			before
				
					noun -2 0
				,
					noun 0 -1
				,,verb
					event
						noun 4 0
				long
					masdar 1 -4
					verb -2 6
				verb
					light
						masdar 0 2
		مع
			after
				
					noun 1 0
			before
				
					masdar 2 0
					noun 1 0
					verb 1 0
		من
			after
				
					masdar 3 0
					noun 4 0
					verb 0 1
				,,relative
					masdar 1 0
				relative
					masdar 0 2
			before
				
					masdar -2 0
				,
					noun 0 1
				long
					masdar -5 0
					verb -3 0
				verb
					event
						noun 0 1
	أمام
		before
			event 0 -3
			masdar 0 -3
				clause 0 -1
			noun
				clause 3 0
	إلى
		after
			event -2 0
		before
			event -8 0
				
					masdar 0 3
				,
					participle 0 1
			light -3 0
				
					noun 0 2
			masdar -1 0
			noun 0 -2
			speech 9 -3
				
					noun 1 0
			verb 0 -1
				other 0 -1
		جانب
			before
				masdar -4 0
					clause 0 3
				noun 4 0
	ب
		after
			masdar 3 0
				other 3 0
			noun -1 0
				other -1 0
			state 0 2
		before
			event
				
					masdar -1 0
				long
					masdar 3 0
			light 0 2
				
					noun 0 4
			masdar -1 -1
			noun
				clause -2 0
			speech 0 -2
			state 1 0
				
					masdar 3 0
	بحق
		after
			masdar 0 2
				other 0 2
		before
			event
				,
					masdar 0 1
			masdar 0 1
	بعد
		before
			masdar 2 0
	بين
		after
			event 1 0
				
					masdar 2 0
					noun 2 0
			noun 0 1
				other 0 1
			other 0 1
				
					noun 0 1
		before
			aspect 1 0
			event -2 -3
				
					noun -4 0
				verb
					light
						masdar 2 0
			light -4 1
				,
					masdar 1 0
			masdar 0 -1
				clause -2 -1
			noun 1 0
				other 2 0
			other
				
					noun 2 0
			speech 0 -1
			state 5 -1
			verb -1 0
				other -1 0
	تجاه
		before
			event 0 1
	حول
		before
			event -3 6
				
					noun 0 1
	داخل
		before
			event -2 0
	ضد
		after
			masdar 0 1
				other 0 1
		before
			event 3 -1
			light 0 2
			masdar
				clause 6 0
				other -1 1
			noun 0 -1
				clause 2 0
			verb -1 0
				other -1 0
	على
		after
			aspect 0 1
			event 1 0
			noun 0 2
				other 0 2
			other 0 1
			verb 0 -1
				other 0 -1
		before
			event 0 2
				,
					masdar 3 0
					noun 0 -1
					verb 0 3
			light -2 3
			masdar
				clause 4 -6
			modal 9 -2
			noun
				clause 1 0
			other 0 1
				
					noun 0 4
			speech 0 -3
		متن
			before
				masdar 0 1
	عن
		after
			event 4 0
				relative
					masdar 0 -3
			noun 4 2
				other 4 2
		before
			event 3 2
				long
					masdar 0 2
					verb 1 0
			light
				
					masdar 0 1
			masdar 0 2
			noun 2 0
				other 0 -2
			other 0 -1
	في
		after
			aspect 0 1
			event -3 -1
				relative
					masdar 0 3
			masdar -1 0
				other -1 0
			verb 0 -1
				other 0 -1
		before
			aspect -1 0
				
					masdar 0 4
			event -1 -1
				,
					verb 0 2
				long
					masdar 0 1
			masdar -1 0
				other -3 0
			other 0 -1
				,
					masdar 7 0
			speech 0 -2
			state 0 6
			verb 1 0
				other 1 0
	ل
		after
			event -5 0
				
					masdar 0 1
			light 0 4
			masdar 0 1
				other 0 1
		before
			aspect 3 1
				
					masdar 0 -1
			event 1 0
				
					verb -3 1
				,
					verb -1 0
				,,verb
					event
						noun 1 0
				long
					masdar 0 -2
					verb 0 2
			light
				
					masdar 4 -3
					noun 0 5
			masdar
				other 0 7
			modal 0 -1
			noun 0 -4
				clause 0 -1
			speech -1 -2
				
					masdar 0 7
				long
					masdar 1 0
			state 0 1
				
					masdar 0 1
			verb 0 1
				other 0 1
	مع
		after
			event 0 1
			noun 0 -1
				other 0 -1
			verb 2 1
				other 2 1
		before
			aspect -1 0
			event 0 -2
				
					masdar 0 -1
					noun 5 0
					verb 1 0
			light
				long
					masdar 0 1
			masdar -1 0
				other -2 0
			modal 1 0
			noun
				other -2 0
			speech -4 3
			state -1 0
				
					noun -1 0
	من
		after
			event 0 3
				,,relative
					masdar 1 0
			light 5 0
			masdar 1 0
				other 1 0
			noun 1 1
				other 1 1
			other 3 0
			verb 1 0
				other 1 0
		before
			aspect 2 0
				
					masdar 1 0
					noun -2 0
			event 2 0
				
					masdar -3 3
					noun 3 -4
				,
					masdar 1 0
					noun 0 4
				long
					masdar -1 0
					verb -1 0
			light -2 2
				
					masdar 0 -1
				long
					masdar 0 1
			noun 0 3
				other 2 0
			speech -1 0
			verb 0 -1
				other 0 -1
		قبل
			before
				event 2 -5
					
						masdar 1 0
				light 1 0
				noun 2 -1
joined
	to
		light
			object 0 5
			subject 2 0
		object 0 1
		own
			phrase -3 -2
		role
			no
				role -2 1
			recipient -5 5
			theme -2 3
		subject
			of
				event 0 -2
		إلى
			of
				event 0 3
				speech 0 -2
		ب -1 0
		بحضور -2 0
		على -4 0
		في
			of
				event 0 2
		ل 0 2
			of
				event 3 0
		مع 3 0
			of
				event 2 0
		من -2 0
			قبل 1 0
kind
	GROUP
		adjective -3 -1
			ACCUSE 0 4
			COERCE -2 0
			PERSONNEL -1 0
			REJECT -2 0
			SANCTION 3 -1
			events/assault/ghara 2 0
			events/assault/harb -1 0
			events/assault/hujum 4 0
			events/assault/khatafa 0 -2
			events/assault/maqtal 1 0
			events/assault/tafjir -2 0
			events/coerce/itaqala 0 1
			events/consult/liqa-jamai -2 0
			events/reject/rafada 0 2
			events/sanction/uqubat-llati 8 0
		name
			ACCUSE -1 -2
			CONSULT 1 0
			REQUEST -4 1
			RETREAT 2 -4
			events/assault/hujum -1 4
			events/assault/infajara 0 -1
			events/assault/ishtabaka 0 -1
			events/assault/khatafa 8 0
			events/assault/majzara 0 2
			events/assault/maraka 1 0
			events/assault/muwajahat 4 0
			events/coerce/saytara 1 0
			events/reject/rafada -2 0
			events/request/daa -3 0
			events/request/talaba-bi 1 0
		nominal 1 2
			AGREE 0 1
			AID 2 0
			ASSAULT 0 1
			COERCE 0 2
			CONCEDE -3 0
			CONSULT 2 -1
			DISASTER 0 5
			PROTEST 8 -5
			REJECT 2 0
			REQUEST 1 2
			SUPPORT 2 0
			THREATEN 0 6
			events/accuse/adana -2 -1
			events/accuse/dawa 1 0
			events/accuse/intaqada 3 -4
			events/accuse/istajwaba 1 0
			events/accuse/istankara 0 -3
			events/accuse/istimaa-mahkama 0 4
			events/accuse/muhakama -4 5
			events/accuse/naddada 3 0
			events/accuse/shakk 0 -2
			events/accuse/tahqiqat 0 -1
			events/accuse/tuham 0 3
			events/agree/ittafaqa 0 -3
			events/agree/ittafaqa-ala 2 0
			events/agree/muwafaqa 0 1
			events/agree/taahhada 0 2
			events/agree/taahhud -1 0
			events/agree/waada -3 6
			events/aid/amal-ighatha 0 -3
			events/aid/darraba 0 3
			events/aid/madda-yad-aawn 0 2
			events/aid/naqala-jarha -1 -3
			events/aid/sallama-musaadat 3 0
			events/aid/talaqqa-musaadat -4 0
			events/assault/adrama 1 1
			events/assault/aghara 0 3
			events/assault/al-hadith 0 3
			events/assault/amala-muamala-sayyia 0 1
			events/assault/amaliyya-intihariyya 0 -1
			events/assault/amaliyya-irhabiyya 1 0
			events/assault/atlaqa-ghaz 0 1
			events/assault/atlaqa-nar 3 -2
			events/assault/atlaqa-sarukh 0 -2
			events/assault/dammara -1 -2
			events/assault/darba-jawwiyya 0 4
			events/assault/ghara -5 0
			events/assault/ghazw -2 -4
			events/assault/hajama 0 -5
			events/assault/haraqa-shakhs 2 0
			events/assault/harb -3 -3
			events/assault/harb-ahliyya 0 -1
			events/assault/hujum 2 0
			events/assault/hujum-intihari -1 -1
			events/assault/hujum-jawwi 0 1
			events/assault/ightala 0 -3
			events/assault/ightasaba -2 0
			events/assault/ihtajaza-rahain 0 -2
			events/assault/ijtiyah 0 -2
			events/assault/ikhtitaf-taira 0 1
			events/assault/infajara -6 3
			events/assault/iqtaham 4 0
			events/assault/iqtital 2 0
			events/assault/ishtabaka 5 0
			events/assault/isqat-taira 0 1
			events/assault/istahdafa 0 -2
			events/assault/istahdafa-abwa 0 -3
			events/assault/istakhdama-kimyai -2 0
			events/assault/istihdaf -1 0
			events/assault/itida 0 4
			events/assault/khatafa 0 3
			events/assault/maqtal -2 0
			events/assault/maraka 5 0
			events/assault/munawashat 1 0
			events/assault/muwajahat 6 -5
			events/assault/qasafa 0 -1
			events/assault/qasf-jawwi -2 0
			events/assault/qatala -1 1
			events/assault/qatala-did 4 -3
			events/assault/qatla -4 0
			events/assault/qital 6 0
			events/assault/qital-sifa 3 0
			events/assault/saddal-hujum 0 -6
			events/assault/sarukh-saqata -2 0
			events/assault/suqut-dahaya 0 3
			events/assault/tabadul-nar 2 -3
			events/assault/tafjir 0 2
			events/assault/tafjir-intihari -2 2
			events/assault/tawaghghul 0 -2
			events/assault/zaraa-lughm 0 -2
			events/coerce/aghlaqa-qanat 0 3
			events/coerce/dahama 0 -2
			events/coerce/hamlat-itiqalat 0 4
			events/coerce/hasara 0 -1
			events/coerce/hazara -3 1
			events/coerce/hujum-iliktruni 3 0
			events/coerce/ihtajaza 0 4
			events/coerce/ihtajaza-safina 0 5
			events/coerce/istawla 2 -3
			events/coerce/itaqala -4 1
			events/coerce/nuqtat-taftish 0 -1
			events/coerce/qarar-man 0 4
			events/coerce/rahhala-hu 0 1
			events/coerce/saytara 1 0
			events/concede/afw 0 3
			events/consult/bahatha 4 0
			events/consult/bahatha-maa 1 0
			events/consult/ijtima 2 0
			events/consult/istiqbal 1 0
			events/consult/ittisalat-maa -3 2
			events/consult/jalsa-barlaman -1 0
			events/consult/jalsa-mughlaqa 3 0
			events/consult/liqa 0 3
			events/consult/mufawadat -4 0
			events/consult/tafawud 4 0
			events/consult/tashawara -6 0
			events/consult/tawassata -1 0
			events/consult/wasata -2 0
			events/consult/ziyara -2 0
			events/cooperate/taawana 0 -1
			events/disaster/gharaqa 0 2
			events/disaster/hariq 0 -1
			events/disaster/tahattamat-taira 0 1
			events/mobilize/arsala-quwwat -1 0
			events/mobilize/hallaqa 1 0
			events/mobilize/nashara-quwwat -2 0
			events/mobilize/wusul-taazizat 3 0
			events/personnel/aqala 0 1
			events/personnel/faza 1 0
			events/personnel/hall 0 10
			events/personnel/istifta 1 0
			events/personnel/shakkala-hukuma -1 0
			events/protest/ihtijaj 2 0
			events/protest/rashaqa -4 1
			events/protest/takhrib 0 4
			events/protest/waqfa 3 0
			events/protest/waqfa-muarrafa 1 0
			events/reject/aarada -4 0
			events/reject/istabaada -5 6
			events/reject/rafada 0 -1
			events/reject/rafada-liqa 2 0
			events/request/daa-baid 0 1
			events/request/daa-fulan 0 5
			events/request/daa-liqa 0 1
			events/request/daiyan -3 0
			events/request/haththa -3 5
			events/request/mutalaba 0 -4
			events/request/nashada -4 2
			events/request/talab 3 -8
			events/request/talaba 0 -2
			events/request/talaba-bi 3 0
			events/request/talaba-yield 6 -6
			events/retreat/afraja 0 2
			events/retreat/farra-musallahun 0 -1
			events/retreat/insahaba 1 0
			events/sanction/hukm-qadai -1 1
			events/support/ashada 0 1
			events/support/ayyada 0 -1
			events/support/daama-qadiyya 0 -2
			events/support/dam -1 0
			events/support/dam-dawla 1 -1
			events/support/karrama 0 4
			events/support/tadamana -4 0
	ORGANIZATION
		name 0 -1
			ACCUSE 0 2
			AGREE -3 0
			AID 4 -5
			ASSAULT 0 -3
			COERCE 2 -2
			CONSULT -4 2
			MOBILIZE -1 0
			PERSONNEL 1 -4
			REJECT -2 2
			REQUEST -1 1
			SUPPORT -2 1
			events/accuse/ittahama -3 0
			events/accuse/tahqiq-fi 2 0
			events/accuse/tahqiqat 7 -1
			events/accuse/tuham 0 3
			events/agree/iltizam 0 2
			events/agree/tawassala 1 0
			events/agree/wafaqa 4 0
			events/assault/amaliyya-askariyya 0 1
			events/assault/harb 0 4
			events/assault/harrara-min 0 2
			events/assault/hujum 0 -1
			events/assault/ishtabaka 2 -2
			events/assault/istihdaf 0 -1
			events/assault/maqtal 0 1
			events/assault/maraka 0 2
			events/assault/muwajahat 0 -1
			events/assault/qasafa 0 1
			events/assault/qatala 0 -4
			events/coerce/hasara 0 2
			events/coerce/itaqala 0 -2
			events/coerce/mudhakkirat-tawqif 1 0
			events/consult/bahatha-maa -1 0
			events/consult/ijtima -1 0
			events/consult/iltaqa -4 0
			events/consult/jalsa-multi 2 0
			events/consult/liqa -6 0
			events/consult/mubahathat 5 0
			events/consult/qimma 1 0
			events/personnel/intikhabat 1 0
			events/personnel/tayin 2 0
			events/protest/adraba 4 0
			events/reject/rafd -1 0
			events/request/daa-liqa 0 1
			events/request/dawa-liqa -1 0
			events/request/mutalaba 0 1
			events/request/talab -1 0
			events/request/talaba-bi 2 0
			events/request/talaba-yield 0 -1
			events/support/ashada 0 -3
			events/support/daama 0 3
			events/support/dam-dawla 0 2
		nominal 0 -2
			ACCUSE 1 1
			AGREE -4 0
			ASSAULT 1 -1
			COERCE 2 0
			CONCEDE 3 -3
			CONSULT -4 0
			DISASTER 0 -5
			MOBILIZE 4 0
			PERSONNEL 0 3
			PROTEST -2 4
			REJECT 0 1
			REQUEST -2 0
			SANCTION 4 -6
			SUPPORT -1 -1
			THREATEN -1 2
			events/accuse/adana -4 5
			events/accuse/hammala-masuliyya -1 0
			events/accuse/intaqada -6 6
			events/accuse/istada-safir 0 1
			events/accuse/istajwaba 2 -3
			events/accuse/istankara -1 2
			events/accuse/istimaa-mahkama 6 0
			events/accuse/ittahama -4 0
			events/accuse/muhakama 3 0
			events/accuse/tahqiq-fi 6 0
			events/accuse/tahqiq-jinai 1 0
			events/accuse/tahqiqat 7 -1
			events/accuse/tuham 3 0
			events/accuse/tuhma 1 -6
			events/agree/istidad-muaalan -1 0
			events/agree/muwafaqa 0 1
			events/agree/tawassala 1 0
			events/aid/darraba 0 1
			events/aid/harrara-rahain 2 0
			events/aid/sallama-musaadat 0 1
			events/assault/adhdhaba 1 0
			events/assault/al-hadith -1 0
			events/assault/al-qital 0 3
			events/assault/asara 2 0
			events/assault/atlaqa-ghaz 1 -3
			events/assault/atlaqa-nar -1 0
			events/assault/darba-jawwiyya 1 0
			events/assault/fajjara-nafsah -3 0
			events/assault/hajama -1 4
			events/assault/hamla-askariyya 1 0
			events/assault/hujum -4 2
			events/assault/hujum-intihari 0 7
			events/assault/ightala -5 -2
			events/assault/infajara -4 0
			events/assault/ishtabaka 2 0
			events/assault/istaada-mawqi 4 1
			events/assault/istihdaf 3 0
			events/assault/itida -1 2
			events/assault/khatafa -2 -2
			events/assault/maqtal -3 0
			events/assault/masra 2 0
			events/assault/muwajahat 1 0
			events/assault/qasafa 2 0
			events/assault/qatala 2 0
			events/assault/tabadul-nar 6 0
			events/assault/tafjir -9 7
			events/assault/tasadda 2 0
			events/coerce/ataha -1 0
			events/coerce/dahama 2 0
			events/coerce/hamlat-itiqalat 2 0
			events/coerce/hasara 4 0
			events/coerce/hujum-iliktruni -3 6
			events/coerce/ihtajaza -2 0
			events/coerce/ikhtaraqa-mawqi -1 0
			events/coerce/iqtaham-amn 1 0
			events/coerce/istawla -2 1
			events/coerce/itaqala 0 -5
			events/coerce/qabd 2 0
			events/coerce/saytara 2 7
			events/consult/bahatha-maa 1 0
			events/consult/hiwar 1 0
			events/consult/ijtima 1 0
			events/consult/jalsa-mughlaqa 2 0
			events/consult/liqa -4 0
			events/consult/mufawadat 4 0
			events/consult/mutamar 2 0
			events/consult/qimma -2 0
			events/consult/zara -1 0
			events/consult/ziyara -11 1
			events/consult/ziyara-makan -3 0
			events/consult/ziyara-maydaniyya 0 4
			events/cooperate/sallama-matlub 4 0
			events/cooperate/taawana -2 0
			events/personnel/afa-min-mansib 1 0
			events/personnel/hall -1 4
			events/personnel/hasala-aswat 2 0
			events/personnel/insahaba-barlaman 0 2
			events/personnel/tashkila 0 7
			events/personnel/tayin 0 -1
			events/reject/algha 1 0
			events/reject/rafd -4 0
			events/request/awsa 1 -2
			events/request/daa 0 -5
			events/request/daa-assist 0 5
			events/request/daiyan -2 0
			events/request/talab 0 6
			events/request/talaba-bi -5 5
			events/request/talaba-yield -2 8
			events/retreat/atlaqa-sarah 3 0
			events/retreat/insahaba -2 0
			events/retreat/sallama-nafsah 0 3
			events/sanction/allaqa-mufawadat 0 1
			events/support/ashada 0 4
			events/support/ayyada -2 -5
			events/support/daama 0 1
			events/support/dafaa-an 0 3
			events/support/fataha-sifara 0 -2
			events/support/shakara 0 1
			events/support/waqqaa 1 0
			events/threaten/haddada 0 1
	PERSON
		name 4 10
			ACCUSE 3 -1
			AGREE 0 -3
			AID -7 0
			ASSAULT 0 5
			COERCE -9 10
			CONSULT 10 -2
			COOPERATE -2 2
			MOBILIZE -1 0
			PERSONNEL 4 14
			REJECT 3 0
			REQUEST 9 -2
			RETREAT -3 6
			SANCTION -12 10
			SUPPORT 6 -3
			THREATEN 10 0
			events/accuse/adana 0 -1
			events/accuse/hukima -2 4
			events/accuse/idanatuhu-li 2 0
			events/accuse/intaqada 8 -6
			events/accuse/istajwaba -7 4
			events/accuse/istankara 6 -4
			events/accuse/ittahama 0 1
			events/accuse/muhakama -7 5
			events/accuse/naddada 2 0
			events/accuse/tahqiq-fi -5 0
			events/accuse/tahqiqat -8 2
			events/accuse/tuham -4 7
			events/accuse/tuhma -6 8
			events/agree/istidad -2 0
			events/agree/ittifaq-muhaddad 2 0
			events/agree/mustaidd -4 0
			events/agree/taahhada 4 0
			events/agree/taahhud 0 1
			events/agree/waada 2 0
			events/assault/adhdhaba 0 3
			events/assault/amal-unf 0 -3
			events/assault/atlaqa-nar 6 0
			events/assault/ghara 0 3
			events/assault/hajama 1 0
			events/assault/harb 0 -2
			events/assault/hujum 0 -7
			events/assault/ightala 0 18
			events/assault/ightasaba 1 0
			events/assault/infajara 0 -3
			events/assault/iqtaham 0 -2
			events/assault/istahdafa 0 1
			events/assault/istashhada 0 5
			events/assault/istihdaf -3 -2
			events/assault/khatafa -1 5
			events/assault/maqtal 0 4
			events/assault/muwajahat 0 1
			events/assault/naffadha-idam 0 4
			events/assault/qasafa 0 -3
			events/assault/qatala 0 5
			events/assault/tafjir 6 -7
			events/coerce/hasara 0 -6
			events/coerce/hazara 1 0
			events/coerce/hujum-iliktruni 0 -2
			events/coerce/ijraat-istithnaiyya 1 0
			events/coerce/iqama-jabriyya 0 1
			events/coerce/istawla 1 -2
			events/coerce/itaqala -10 2
			events/coerce/jammada-amwal 0 3
			events/coerce/manaa -2 0
			events/coerce/mudhakkirat-tawqif 0 12
			events/coerce/qabd -3 3
			events/coerce/saytara 0 -2
			events/consult/hiwar -9 0
			events/consult/ijtamaa 6 -1
			events/consult/ijtima 4 0
			events/consult/iltaqa 6 1
			events/consult/istaqbala 0 1
			events/consult/istaqbala-fi 3 2
			events/consult/istiqbal -1 3
			events/consult/ittisal-hatifi 12 0
			events/consult/jalsa -3 0
			events/consult/jalsa-mughlaqa -1 0
			events/consult/jawla 1 0
			events/consult/liqa 7 0
			events/consult/madubat-asha 5 0
			events/consult/mubahathat-ghayr-mubashira -1 0
			events/consult/mufawadat -12 0
			events/consult/mutamar -4 0
			events/consult/qimma -1 0
			events/consult/tafawud -1 0
			events/consult/ziyara 9 0
			events/consult/ziyara-makan 2 -4
			events/disaster/hadith-sayr 0 12
			events/personnel/ayyana-mansib -2 0
			events/personnel/faza -7 10
			events/personnel/hall 3 -4
			events/personnel/hasala-aswat -5 0
			events/personnel/intakhaba -6 3
			events/personnel/intikhabat -2 0
			events/personnel/istaqala 8 -5
			events/personnel/jawlat-iada 4 0
			events/personnel/kallafa -1 0
			events/personnel/khada-intikhabat 2 0
			events/personnel/rashshaha 0 4
			events/personnel/samma-mansib 0 2
			events/personnel/shakkala-hukuma 2 -2
			events/personnel/taraka-mansib 4 -1
			events/personnel/tarashshaha 3 0
			events/personnel/tawalla 0 5
			events/personnel/tayin 0 4
			events/personnel/tuwuffiya 1 -2
			events/personnel/wafat 6 -5
			events/reject/aarada 6 0
			events/reject/fitu 1 0
			events/reject/rafd -1 0
			events/request/awsa -2 0
			events/request/daa 3 -9
			events/request/daiyan 7 0
			events/request/dawa 2 0
			events/request/dawa-liqa -2 2
			events/request/haththa 3 -5
			events/request/mutaliban-fulan 4 0
			events/request/talab -4 -3
			events/request/talaba-assist -2 1
			events/request/talaba-bi 0 -3
			events/request/talaba-min 0 3
			events/retreat/afraja 0 5
			events/retreat/atlaqa-sarah 0 4
			events/retreat/atlaqa-shakhs 0 1
			events/sanction/allaqa-mufawadat 0 -1
			events/sanction/hakama-bi 0 1
			events/sanction/hukm-qadai 0 9
			events/sanction/uqubat 0 -1
			events/support/ashada 10 -7
			events/support/ayyada 0 4
			events/support/ayyada-qarar 0 -1
			events/support/daama-qadiyya -3 0
			events/support/dam-dawla -3 0
			events/support/hanna 0 1
			events/support/shakara 1 0
			events/support/tabanna -2 0
			events/support/tawqi -7 0
			events/support/waqqaa-ala -5 0
			events/support/waqqaahu 1 0
			events/threaten/haddada-quwwa -4 5
			events/threaten/tahdidat -1 0
		nominal -5 -2
			ACCUSE -1 0
			AGREE 1 -4
			AID -4 0
			ASSAULT 0 2
			COERCE -1 3
			CONSULT 0 -3
			DISASTER 0 6
			PERSONNEL 1 2
			PROTEST -1 0
			REJECT 3 0
			REQUEST 3 -4
			RETREAT 0 4
			SANCTION -5 0
			SUPPORT -3 0
			events/accuse/ahala-qada 0 1
			events/accuse/intaqada 4 -7
			events/accuse/istada-safir 0 3
			events/accuse/istankara -2 -3
			events/accuse/tahqiqat -1 1
			events/accuse/tuham-bi 0 2
			events/accuse/tuhma 0 4
			events/aid/dam-maddi 0 3
			events/aid/naqala-jarha 0 1
			events/aid/qaddama-musaadat 0 -7
			events/assault/adhdhaba 0 -1
			events/assault/al-qital 1 0
			events/assault/atlaqa-nar 1 -2
			events/assault/fajjara-nafsah 1 0
			events/assault/fataha-nar 4 0
			events/assault/ghazw 0 -2
			events/assault/haraqa-shakhs 0 2
			events/assault/harb -2 -6
			events/assault/hujum -1 0
			events/assault/hujum-intihari 3 3
			events/assault/ightasaba 1 0
			events/assault/infajara 0 6
			events/assault/ishtabaka 1 6
			events/assault/istihdaf 0 -2
			events/assault/itada 1 0
			events/assault/jarha 0 2
			events/assault/khatafa 1 1
			events/assault/majzara 0 4
			events/assault/maqtal 0 -2
			events/assault/maraka -2 0
			events/assault/muwajahat 0 3
			events/assault/niza 0 -1
			events/assault/qasf-jawwi 0 1
			events/assault/qasf-madfai 0 -2
			events/assault/qatala 0 2
			events/assault/qatla 0 -4
			events/assault/taan 1 1
			events/assault/tafjir-intihari 0 5
			events/assault/tasfiya-shakhs 0 2
			events/coerce/ataha 0 -1
			events/coerce/awqafa 0 1
			events/coerce/hujum-iliktruni 0 -1
			events/coerce/ihtajaza 0 1
			events/coerce/ikhtaraqa-mawqi 1 0
			events/coerce/itaqala -2 1
			events/coerce/nahaba 1 0
			events/coerce/qabd 0 2
			events/consult/hiwar -1 0
			events/consult/ijtamaa -1 0
			events/consult/ijtima -1 0
			events/consult/jawla 5 0
			events/consult/liqa 2 0
			events/consult/mubahathat -3 0
			events/consult/zara 1 0
			events/consult/ziyara 3 -2
			events/disaster/hadith-sayr 0 -3
			events/disaster/zilzal 0 2
			events/personnel/intakhaba -1 0
			events/personnel/tawalla 1 0
			events/personnel/tayin 5 -3
			events/personnel/tuwuffiya 1 0
			events/reject/rafd 3 0
			events/request/daa 2 -1
			events/request/daa-liqa -1 0
			events/request/daiyan 2 0
			events/request/dawa -2 0
			events/request/talaba 1 0
			events/request/talaba-bi 0 -1
			events/request/talaba-liqa 0 1
			events/request/wajjaha-bi 0 -1
			events/retreat/atlaqa-sarah -1 1
			events/support/tawqi 2 0
			events/support/tayid -3 0
			events/support/wafaqa-barlaman -1 0
			events/support/waqqaa -1 0
			events/support/waqqaahu -1 0
	PLACE
		name
			AGREE 0 5
			AID 0 1
			ASSAULT -3 -11
			COERCE 1 -10
			CONCEDE 0 2
			CONSULT -6 5
			DISASTER -1 -8
			MOBILIZE 3 -1
			PERSONNEL -3 -2
			PROTEST -10 1
			REJECT 4 1
			REQUEST 0 3
			RETREAT 0 -8
			SANCTION 3 1
			SUPPORT 3 0
			THREATEN -2 -2
			events/accuse/adana 3 5
			events/accuse/hammala-masuliyya -4 0
			events/accuse/intaqada -2 5
			events/accuse/ittahama 0 6
			events/accuse/muhakama 2 0
			events/accuse/tuhma 0 -3
			events/agree/istidad 0 1
			events/agree/ittifaq -1 0
			events/agree/ittifaq-muhaddad 0 -1
			events/agree/ittifaqiyya 4 0
			events/agree/muwafaqa 6 -3
			events/agree/tawassul 2 -1
			events/aid/dam-maddi -2 0
			events/aid/darraba 0 -1
			events/aid/istadafa-lajiin 2 0
			events/aid/qaddama-musaadat 0 2
			events/assault/atlaqa-sarukh 0 5
			events/assault/dammara 2 0
			events/assault/ghara 0 -3
			events/assault/ghazw 6 18
			events/assault/hajama 1 0
			events/assault/harb 8 -1
			events/assault/hujum -9 0
			events/assault/ijtiyah 0 1
			events/assault/infajara 0 -1
			events/assault/ishtabaka -4 0
			events/assault/qatala -5 0
			events/assault/tafjir -8 -3
			events/coerce/bana-jidar 3 0
			events/coerce/damma 2 0
			events/coerce/hasara 0 2
			events/coerce/hujum-iliktruni 1 0
			events/coerce/ihtajaza-safina 3 0
			events/coerce/itaqala 0 -3
			events/concede/rafaa-uqubat 0 8
			events/consult/ijtamaa -2 0
			events/consult/ijtima -2 0
			events/consult/iltaqa -7 -1
			events/consult/jawla 0 7
			events/consult/liqa -2 -1
			events/consult/liqa-jamai 6 0
			events/consult/mubahathat 4 -1
			events/consult/mufawadat 8 0
			events/consult/qimma 4 0
			events/consult/wasata 0 5
			events/consult/zara -1 -8
			events/consult/ziyara -10 5
			events/consult/ziyara-makan -10 4
			events/cooperate/baa-silah 0 4
			events/mobilize/tajriba-nawawiyya 1 0
			events/reject/asqata-mashru 2 0
			events/reject/fitu 2 0
			events/reject/imtanaa 1 0
			events/reject/insahaba-ijtima 0 1
			events/reject/rafada -4 0
			events/reject/rafd 0 1
			events/request/daa -2 0
			events/request/daa-liqa 0 -1
			events/request/dawa -1 0
			events/request/dawa-liqa 3 -1
			events/request/haththa-liqa 0 3
			events/request/nashada 1 0
			events/request/talaba-musaada 1 0
			events/request/talaba-yield 0 1
			events/retreat/sahaba-quwwat 2 0
			events/sanction/al-uqubat 0 3
			events/sanction/aqaba -1 0
			events/sanction/hazr-asliha 3 0
			events/sanction/uqubat-llati 0 3
			events/support/abrama 2 0
			events/support/ashada -1 0
			events/support/dam 3 -2
			events/support/iitarafa-bi-dawla -1 2
			events/support/rahhaba -1 0
			events/support/tadamana 6 0
			events/threaten/tawaada 0 -1
	after
		↵
			↵ 0 -1
			elsewhere
				after 0 -2
			genitive
				after -2 0
			masdar 0 -1
			object
				after 0 -2
			ضد
				after 0 -1
			ل
				after 0 3
		" 0 1
			. 0 1
			complementizer 1 0
			elsewhere
				after 0 -3
				before 2 0
			masdar -2 0
			noun 0 2
			phrase 0 2
			verb 3 0
				event 1 0
				other 1 0
			، -4 0
		& 3 0
			# 3 0
		(
			elsewhere
				before -2 1
			masdar 1 0
			object
				after 0 -1
			phrase 0 -4
			preposition 0 -1
			time 1 13
			verb -1 0
			ل
				after 0 -1
		) -1 -1
			elsewhere
				before 0 -1
			relative 8 0
			verb -2 0
				event 2 0
			، -1 -2
		-
			genitive
				after 0 -1
			noun 0 3
			object
				after 0 1
			relative 9 0
			verb 3 -2
				event -1 0
			ل
				after 0 -1
		. 0 -1
			↵ 1 -1
			" 1 0
			. 0 -3
			edge -1 0
			elsewhere
				after 0 1
			genitive
				after -2 0
			masdar -1 0
			noun 1 0
			object
				after 0 -3
			own
				phrase
					after -1 0
			participle 0 -3
			subject
				after 0 3
			verb 2 0
			إلى
				after 0 1
			على
				after 0 1
			عن
				after 0 -1
			ل
				after 1 3
			مع
				after -2 -1
		/ 0 -3
			phrase 0 -1
		:
			" 3 0
			elsewhere
				after 2 0
				before 2 0
			negation 2 0
			object
				after 0 -2
			phrase -10 -5
			preposition -1 0
			verb 0 -1
				event 1 0
			« 3 0
		; -2 -1
		adverb
			. 0 -1
			elsewhere
				after 2 0
				before -2 0
			masdar 1 -2
			object
				after 0 2
			past 0 3
			phrase -2 0
			preposition 1 -2
			subject
				of
					event
						before 3 0
			verb -3 0
				aspect -1 6
				event -1 0
			، 0 -1
			على
				after 0 -3
			ل 0 1
			مع
				after 0 -1
		complementizer 2 0
			" 1 0
			elsewhere
				after -1 -4
			genitive
				after 0 1
			masdar -2 0
			object
				after -2 0
			own
				phrase
					after 1 0
			participle 10 0
			phrase -4 -5
			preposition 0 -2
			subject
				of
					event
						before 1 0
			verb 2 2
				event 1 2
				light 0 4
				other 1 0
				speech -1 0
				state 0 5
			ل
				after 0 3
		conditional 0 -1
			elsewhere
				after 0 -3
				before 4 0
		conjunction -1 0
			elsewhere
				after -1 1
			masdar 0 1
			preposition 0 5
			verb -2 -2
				event -2 -1
				light 2 0
		demonstrative 1 -2
			genitive
				after 2 0
			masdar 1 2
			noun -3 -1
			phrase 0 -4
			subject
				after 2 0
				of
					event
						before 0 5
			verb 2 -5
		edge
			verb 0 5
		negation
			elsewhere
				after -2 0
				before 3 -5
			masdar -1 5
			noun 2 0
			subject
				after -1 0
			verb 0 -1
				aspect 1 0
				light -6 0
			من
				after 0 2
		past
			elsewhere
				before 0 3
			light
				subject
					before 3 0
			object
				before 0 1
			subject
				of
					event
						before -3 0
			verb -1 0
				event 1 0
				light -2 1
				other -1 0
		phrase 1 0
			. -1 0
			: 0 -1
			complementizer -5 0
			conjunction 1 -3
			elsewhere
				after 2 3
				before 2 3
			genitive
				after 4 -1
			light
				object
					before 0 -2
				subject
					after -2 0
				في
					before -1 0
			object
				after 1 -1
				before 1 0
				of
					event
						before 1 0
					other
						before 0 3
					speech
						before 0 1
					state
						before -1 0
			own
				phrase
					after 2 0
			phrase -1 0
			preposition 0 1
			quantifier 0 -2
			relative 5 -1
			report -3 0
			subject
				after 3 -3
				before 7 0
				of
					event
						before 0 -3
					light
						before -3 0
			temporal 5 0
			verb 1 -1
				aspect 0 -1
				event -1 0
				light 3 0
				state 2 0
			، -3 0
			إلى
				after 0 -2
				of
					event
						before 0 5
			ب 1 1
				after 2 3
			على
				of
					event
						before 0 -3
					modal
						before 4 0
			في
				after 0 -1
				of
					light
						before 0 1
			ك -3 0
			ل -1 0
				after 2 -3
			مع
				after -3 0
			من
				after -3 3
				of
					event
						before 0 1
					light
						before 1 0
		preposition
			. 0 -1
			complementizer 4 0
			demonstrative 2 0
			elsewhere
				before 0 1
			genitive
				after 1 -2
			light
				subject
					before 0 1
			masdar -1 0
			negation -1 2
			noun 1 -1
			object
				after 0 1
				of
					aspect
						before -1 0
					event
						before 2 0
					other
						before 0 -1
					speech
						before -3 0
			own
				phrase
					after 3 -3
			phrase 0 -1
			subject
				after -1 0
				before -1 0
				of
					aspect
						before 1 0
					light
						before 0 2
					motion
						before 2 2
					state
						before -2 0
			time 0 2
			، -2 -2
			أثناء 1 0
			أمام 3 0
				after -2 1
			إضافة
				إلى 0 2
			إلى 2 -3
				of
					event
						before 0 -2
			ب 0 -2
				after 4 -1
			باتجاه 0 -1
			باسم -1 0
			بالإضافة
				إلى 0 3
			بحق 1 0
			برئاسة 6 0
			بسبب 0 2
			بشكل 1 3
			بعد 2 0
			بقيادة 1 0
			بموجب 0 4
			بين -8 0
				of
					light
						before 2 0
			تجاه 4 0
			خارج 1 0
			خلال 0 1
			دون 2 0
			ضد 4 -1
			عبر 0 -1
			على 5 -3
				of
					event
						before 2 -1
				خلفية 0 -4
			عن 1 0
				of
					event
						before -2 0
			فوق 0 2
			في 1 1
				after 3 0
				ظل 0 -1
			قبالة -1 0
			قبيل 0 1
			قرب 1 0
			ل
				after 1 -1
				of
					event
						before 0 -1
					other
						before 0 1
			لدى 0 1
			مع
				after 1 0
			مقابل 0 -1
			من 2 2
				of
					event
						before -1 0
					speech
						before 2 0
				قبل -2 3
			منذ -2 0
		pronoun 1 -3
			masdar 2 -3
			phrase -7 0
			preposition 0 -1
			على
				after 0 -1
		quantifier 2 0
			preposition 0 1
			، -1 0
		relative
			elsewhere
				after 0 -2
				before 5 5
			genitive
				after 0 1
			masdar -1 0
			negation -1 0
			object
				before 0 -1
				of
					event
						before 4 0
			own
				phrase
					after -3 0
			subject
				before -4 0
				of
					event
						before -3 0
					other
						before 0 1
			verb 3 1
				aspect 1 5
				event 0 1
				light -3 -1
				modal 0 -1
				other 0 1
				speech 1 -1
			إلى
				after 0 1
			على
				after 0 -2
			من
				after 0 7
		report 0 2
			elsewhere
				before 2 0
			relative 1 0
		temporal
			elsewhere
				before 3 0
			own
				phrase
					after 0 -1
			phrase 0 -1
			verb -1 0
				event 1 3
		time
			. -1 -2
			complementizer 0 -3
			elsewhere
				after 0 1
			genitive
				after 0 -2
			object
				after 0 3
			phrase 2 -6
			preposition 2 0
			subject
				after 1 -3
				of
					event
						before 1 0
			، -1 0
			ب 2 0
				after -2 0
			على
				after 0 1
			في
				after 0 -1
			ل
				after 0 1
		verb
			aspect 1 -1
				complementizer 1 0
				elsewhere
					before 1 -6
				genitive
					after 0 3
				masdar 0 -2
				object
					after 0 -2
				verb
					event 4 0
				من
					after 0 -1
			event
				adverb 0 -2
				conjunction -3 7
				demonstrative -3 0
				elsewhere
					after -3 0
				masdar 1 0
				noun 2 0
				object
					after -1 -2
					of
						event
							before 2 0
				participle -1 0
				phrase 0 -2
				preposition 1 2
				subject
					after -3 0
					before 3 -6
					of
						event
							before -2 0
				temporal 0 1
				time 1 0
				verb 0 -1
					event 2 -2
				« 9 0
				، -3 -1
				ب 0 2
					of
						event
							before 3 0
				ل -2 3
					after 0 1
				مع
					after 0 3
			light
				own
					phrase
						after 0 2
				phrase -2 2
				preposition 0 -1
				verb -1 -2
			modal -1 0
				elsewhere
					before 2 0
				verb 0 1
			motion 0 1
			other 2 0
				elsewhere
					before 0 3
				genitive
					after 0 -2
				masdar 0 -2
				noun 1 0
				object
					after 0 -1
				phrase -2 0
				verb 2 0
				، 1 0
				ب 2 -1
			speech -2 1
				: -1 0
				masdar -1 0
				noun 0 -1
				preposition 1 0
				verb 0 3
			state
				elsewhere
					after 0 -1
				masdar 0 2
				verb 0 -1
				ل
					after -4 0
		» 0 -1
			verb 0 -1
			، -1 -1
		،
			" -2 0
			adverb 0 -1
			complementizer 1 -1
			conjunction -2 -1
			edge 3 0
			elsewhere
				after 2 1
				before -1 0
			genitive
				after -1 0
			light
				إلى
					after 0 1
			object
				after 3 -2
				of
					event
						before 0 2
			own
				phrase
					after 0 1
			participle -1 4
			past -1 0
			phrase 1 0
			preposition 1 1
			pronoun 1 0
			quantifier 0 1
			relative 7 1
			report -1 3
			subject
				after 0 -1
				before -5 3
				of
					event
						before -1 1
					modal
						before 4 0
					speech
						before 4 0
			time 3 1
			verb 0 -1
				aspect 0 -2
				event 0 1
				light 0 -3
				modal -1 0
				motion 0 -1
				other -2 0
				state -5 0
			إلى
				after 0 -3
			ب 0 1
				after 0 -2
				of
					event
						before -1 0
			بين
				of
					event
						before -1 0
			ضد
				after 0 -1
			في
				after 2 0
				of
					event
						before 0 4
			ل 0 1
			مع
				after 0 1
			من
				قبل
					after 0 2
		؛ 0 1
			edge 0 1
			verb 0 5
		ب
			↵ -2 1
			" 0 -2
			( 0 2
			- 0 -1
			complementizer 0 -1
			elsewhere
				after 0 2
				before -1 0
			genitive
				after 0 2
			masdar 2 -1
			noun -2 0
			object
				after -2 3
			own
				phrase
					after -2 0
			participle 0 3
			phrase 0 2
			preposition 1 2
			subject
				of
					event
						before 2 -2
					light
						before 1 0
			time 1 -3
			verb 0 3
				event -1 0
			ب 1 3
			على
				of
					event
						before -1 2
			ل 0 1
				of
					event
						before 5 3
			من
				after 1 -2
				of
					event
						before -2 0
		ك -1 1
			elsewhere
				after 0 -1
			masdar 1 0
			noun -2 0
			past 0 2
		ل 1 0
			( -4 0
			adverb 1 0
			complementizer 0 1
			elsewhere
				after -3 1
			genitive
				after 7 -4
			light
				subject
					before -2 0
			masdar 0 -1
			noun 0 1
			own
				phrase
					after 4 -5
			preposition 0 2
			subject
				after -7 5
				before 3 0
				of
					event
						before 0 -2
					other
						before -1 0
					speech
						before 0 2
			time 0 -8
			verb
				event -2 -1
				light 2 0
				other 3 0
			، -3 -3
			إلى
				of
					event
						before 0 2
			على
				after 0 -1
			في
				after 0 3
			ل 0 2
				after 0 2
			مع
				after 0 -1
				of
					event
						before 1 0
		”
			. 4 0
			noun 0 -2
	before
		" 1 1
			: -1 0
			= 7 0
			complementizer 7 1
			elsewhere
				before 6 0
			noun 1 0
			subject
				of
					event
						before -3 0
			verb 0 4
		# -2 -1
			& -2 -1
		( 0 -2
			elsewhere
				before 1 0
			phrase -5 -1
			verb
				event 6 0
		) 0 1
			elsewhere
				after 3 0
			phrase 0 1
		-
			elsewhere
				after 2 0
			masdar 0 -3
			phrase 0 1
			verb 0 3
		.
			elsewhere
				after 1 0
			verb 1 0
		/ 0 3
			phrase 3 0
			على 0 5
		: 0 2
			elsewhere
				after 0 -1
			own
				phrase
					after 0 2
			subject
				before 5 0
				of
					event
						before -2 5
			ب 0 -1
		adverb 0 3
			elsewhere
				before 2 -11
			genitive
				after -1 0
			phrase 4 0
			verb 0 3
			، 0 2
		complementizer 3 0
			- 1 0
			adverb 1 4
			conjunction -1 0
			elsewhere
				after -3 -4
				before 5 3
			genitive
				after 0 -2
			light
				subject
					before -1 4
			noun 2 -1
			object
				before -5 2
			own
				phrase
					after 0 -1
			participle -7 -3
			phrase 1 -1
			preposition -2 0
			subject
				before 0 -1
				of
					event
						before 2 0
					motion
						before 1 0
					speech
						before 2 0
			time 0 3
			verb 5 0
				event 0 -3
				other 0 -3
				speech 0 -2
				state 1 -1
			« -3 -2
			، 0 4
			في 0 2
			ل 2 0
			لدى 1 0
			من -4 0
		conjunction 5 0
			edge 3 0
			elsewhere
				after 0 -2
				before 0 1
			genitive
				after 0 -1
			noun -3 0
			phrase 1 0
			subject
				of
					event
						before 1 0
			verb 2 -2
			، 3 -4
			بين 2 0
			في 0 2
			ل 0 4
		demonstrative 0 4
			complementizer 0 1
			elsewhere
				after -1 0
				before 4 1
			object
				after 0 1
			preposition 0 -1
			verb -1 4
				light -2 0
		edge 1 0
			edge 1 0
			elsewhere
				before 0 -2
			genitive
				after -1 0
			masdar -1 0
			noun 3 0
			own
				phrase
					after 2 0
			subject
				before 8 0
				of
					event
						before -3 0
			verb 2 3
		negation 0 -2
			elsewhere
				after -4 -1
			masdar 0 1
			noun 0 -4
		phrase -2 0
			( 0 -1
			- 0 4
			complementizer 5 -1
			conjunction 0 -4
			edge 0 -3
			elsewhere
				after 1 2
				before 0 1
			genitive
				after -1 2
			light
				subject
					before 0 -4
				ل
					before -2 0
			masdar 0 -1
			negation -3 0
			object
				after -1 -2
				before 2 0
				of
					event
						before 2 0
					speech
						before 1 0
			own
				phrase
					after 2 0
			participle -3 -1
			phrase 1 0
			preposition 1 -4
			pronoun 3 0
			relative 0 -3
			subject
				after -1 2
				of
					event
						before 1 5
			time 0 -1
			verb 0 1
				aspect 1 -2
				event 1 2
				modal -3 5
				other 0 1
				state 0 -1
			إلى -1 2
			ب 1 -1
				after 4 0
			بين 4 -1
			خلال 0 1
			على -1 1
			عن 0 3
			في -4 0
			ل -2 1
				after 3 0
			مع 1 0
			من 1 0
				قبل 0 -1
		possibility
			elsewhere
				before 2 0
		preposition -1 -1
			" 0 2
			( 0 3
			adverb 0 4
			complementizer 3 0
			conjunction 0 4
			demonstrative 4 0
			edge 1 -1
			elsewhere
				after -1 2
				before 1 2
			genitive
				after -3 0
			light
				subject
					after 0 1
					before 1 0
				بين
					after -1 0
				من
					after 2 0
			masdar 1 -1
			object
				after 0 4
				before 0 4
				of
					event
						before 4 0
			own
				phrase
					after 0 -1
			phrase 0 1
			preposition 1 -2
			subject
				after 3 -4
				before 0 -1
				of
					aspect
						before 0 -1
					event
						before 0 -2
			time 4 0
			verb -1 0
				aspect 3 1
				event 0 3
				light 0 6
				modal 6 2
				other 0 3
				speech 10 0
			، 5 5
			أثناء 0 -3
			إثر 1 0
			إلى -1 2
				after -1 -1
				جانب
					after 0 1
			ب 0 -2
				of
					event
						before 0 1
			باتجاه
				after 0 4
			بشأن -1 0
			بين
				after -4 0
			جراء 2 0
			حول
				of
					event
						before 0 1
			خلال 0 -3
			ضد -3 0
				after 0 -2
			على
				after 0 1
				of
					event
						before -1 0
					modal
						before 1 0
				خلفية 0 -3
			عن -1 7
			في 0 -1
				of
					speech
						before -1 0
			قبل -3 0
			ك 1 0
			ل -2 -1
			لدى
				after 1 0
			مع
				after 0 3
			من -3 1
				after 3 0
				قبل 0 -2
					after -6 2
					of
						event
							before 2 0
			منذ 0 -3
		pronoun -2 0
			elsewhere
				after 2 0
			object
				after 5 -1
			phrase 0 1
			verb -3 4
			في 0 1
		report -3 -8
			masdar 0 -4
			object
				after 3 0
			phrase 3 0
			verb -2 0
			، -3 -2
		temporal 1 0
			noun 6 0
		time -1 2
			, -3 0
			edge 0 1
			elsewhere
				before 2 0
			genitive
				after 0 -1
			object
				after 0 6
			phrase 1 3
			verb
				event 0 -1
			إلى 0 1
			ب -1 0
				after -1 0
		verb
			aspect 5 0
				complementizer 0 3
				edge 2 4
				elsewhere
					after -4 -1
					before 7 4
				light
					subject
						before 2 0
				masdar 0 -2
				negation -2 0
				noun 1 1
				object
					before 0 1
				past 0 4
				phrase 0 -1
				relative 0 -3
				subject
					of
						aspect
							before 0 6
						event
							before 5 0
						speech
							before -1 0
				verb 5 0
				في 1 0
			event 2 1
				" -1 0
				- 8 -1
				; 1 0
				adverb 1 -3
				complementizer 3 -1
				conditional -2 5
				conjunction 5 -1
				demonstrative 0 2
				edge 5 -1
				elsewhere
					after -2 0
					before 2 0
				genitive
					after 0 -2
				light
					subject
						after 5 -3
						before -2 1
				masdar 0 1
				negation -1 1
				noun 1 1
				object
					of
						event
							before 0 2
				participle 5 0
				past 2 4
				phrase -5 4
				pronoun -6 3
				quantifier -4 0
				relative -1 -1
				subject
					after 3 -11
					before 2 0
				temporal 6 -4
				time 1 -1
				verb
					aspect -2 0
					event -4 1
				، 5 -2
				ب
					after -1 1
					of
						event
							before 0 1
				بعد -5 0
				ضد 1 0
				على 1 0
				عن -2 0
				في 0 3
				ل 0 3
					after 0 2
					of
						event
							before 8 0
			light 1 0
				" 4 0
				complementizer 5 0
				edge 0 1
				elsewhere
					after 0 -3
					before 1 0
				genitive
					after -8 5
				light
					object
						before 4 0
					subject
						before 0 -2
				masdar 1 0
				noun 4 0
				own
					phrase
						after -2 4
				past 8 1
				phrase -2 0
				relative -7 0
				subject
					of
						light
							before 2 2
				time 3 0
				verb -1 0
				« 0 1
				، 0 -5
				ل -1 0
			modal
				edge 3 0
				elsewhere
					after -2 -1
				masdar 1 0
				relative -2 0
				subject
					of
						modal
							before 5 0
				verb 0 1
			other
				complementizer -1 0
				edge 1 0
				elsewhere
					after 0 -1
				masdar 5 -1
				negation 5 0
				noun -3 4
				past 1 0
				phrase -3 0
				relative 0 -3
				verb
					aspect -1 0
				في -1 0
			speech 2 -1
				edge 2 0
				elsewhere
					after 0 -1
					before 1 0
				masdar -1 0
				negation 4 0
				participle 10 0
				phrase -7 0
				relative -3 0
				subject
					of
						event
							before 1 0
						speech
							before 0 -1
				verb 3 -1
				، 0 -5
				في 3 0
			state 2 0
				edge 1 1
				elsewhere
					after 0 4
					before 0 4
				masdar 0 2
				negation 4 -2
				own
					phrase
						after 3 0
				phrase -2 0
				relative -1 2
				subject
					of
						state
							before -1 0
				ل 0 2
		« 1 1
			: 0 2
			complementizer 8 0
			elsewhere
				before 7 0
			verb 0 1
		، -1 2
			elsewhere
				after 3 1
				before 2 -5
			object
				after 0 5
			own
				phrase
					after 0 1
			participle -5 2
			phrase -2 -3
			subject
				before -1 0
			time 0 2
			verb 0 1
			ب 2 -2
			على 0 -6
			في -1 3
			مع -6 0
			من 5 0
		إثر 0 3
			preposition 0 3
			ل
				after 0 1
		إلى -2 0
			elsewhere
				before 0 2
			genitive
				after 0 -3
			masdar 0 3
			preposition -3 0
			verb -3 0
			ل
				after 4 -3
		ب -3 -1
			edge 1 0
			elsewhere
				after -1 0
				before 0 -3
			masdar -1 2
			noun 2 0
			object
				after -3 -4
				of
					event
						before 0 1
			participle 0 -1
			phrase 1 -4
			subject
				after -1 0
			time 0 4
			verb
				event 3 -2
				light 0 4
			ب
				after -3 0
			ل 0 -1
				after -5 1
				of
					event
						before 3 0
			مع -4 0
		باسم -2 0
			preposition -2 0
		بالإضافة
			إلى
				masdar 0 3
		بحضور -3 0
			noun -2 0
			preposition -3 0
		بعد 0 -3
			elsewhere
				after 0 -1
			preposition 0 -2
		بهدف -1 0
			preposition -1 0
		بين 0 -3
			elsewhere
				after 3 -1
				before 0 -5
			masdar 1 0
			noun 1 0
			preposition 0 -3
			verb -1 0
		حول -1 0
			preposition -1 0
		خلال
			demonstrative 0 2
			preposition 1 0
			ل
				after 0 -3
		دون
			masdar 0 1
		ضد -2 1
			elsewhere
				after 0 3
				before -1 0
			masdar 0 2
			noun 0 2
			preposition -2 1
			verb 0 -2
		على
			elsewhere
				after 2 0
				before 0 -1
			masdar 0 1
			object
				after 0 1
			preposition -3 1
			verb 0 -1
			الرغم
				من 0 3
					preposition 0 3
			ب
				after 0 -1
			ل
				after 0 1
		عن
			masdar -3 0
			noun 1 5
			object
				after -3 0
			own
				phrase
					after 0 -6
			preposition 0 2
			ل
				after 0 1
		في 0 -2
			masdar 0 -1
			object
				after 5 0
				of
					event
						before 2 1
			own
				phrase
					after 1 0
			preposition -4 -1
			verb 2 0
			ل
				after 0 -2
		قبل 0 -3
			preposition 0 -3
		قرب 0 -6
			masdar 0 -2
			preposition 0 -6
		ك 0 -2
		ل -5 -2
			elsewhere
				before -1 0
			genitive
				after 2 0
			masdar -2 -1
			noun 0 1
			object
				of
					event
						before 5 0
			participle 2 0
			phrase -1 1
			subject
				of
					event
						before 0 -1
			verb 0 -2
			، 0 1
			ب -2 -1
				after 0 -1
			خلال 1 0
			عن 0 -1
			في 2 0
			ل 1 0
				after -1 1
				of
					event
						before 0 1
			من 0 2
		لدى
			verb 0 -1
		مع
			noun 0 -2
			verb 1 0
		من -1 0
			elsewhere
				after 0 -1
				before 2 0
			genitive
				after 0 5
			noun 0 -1
			own
				phrase
					after 0 3
			verb -1 0
			ب
				after 0 2
			بين 1 0
				preposition 1 0
			خلال
				masdar 0 2
			قبل 0 -1
				elsewhere
					after 0 2
				masdar 0 -1
				preposition 0 -1
				من
					قبل
						after 2 0
			ل
				after 0 -3
		منذ
			verb 0 2
		نتيجة 5 0
			preposition 5 0
		وسط 2 2
			noun 0 3
			preposition 2 2
		“ 4 0
			complementizer 1 1
			elsewhere
				before 2 0
			verb 3 0
		”
			elsewhere
				before 1 0
	described -6 -4
		ACCUSE -1 2
		AGREE -1 0
		AID -1 0
		COERCE 6 6
		CONSULT 2 1
		DISASTER 0 4
		PERSONNEL 1 -1
		PROTEST 6 0
		REJECT 0 -1
		REQUEST -1 -2
		RETREAT 3 4
		SANCTION 0 -2
		SUPPORT -3 0
		THREATEN 0 -1
		events/accuse/ittahama 0 -2
		events/accuse/naddada 0 -2
		events/accuse/tahqiqat 0 5
		events/agree/ittifaq-muhaddad -2 0
		events/agree/ittifaq-thunai 2 0
		events/agree/waada 1 0
		events/aid/inqadh 1 0
		events/assault/adhdhaba 0 1
		events/assault/atlaqa-nar 0 1
		events/assault/darba-jawwiyya 0 1
		events/assault/ghara 0 1
		events/assault/ghazw 0 -5
		events/assault/harrara 3 0
		events/assault/hujum 3 -1
		events/assault/hujum-musallah 0 2
		events/assault/infajara 0 1
		events/assault/khatafa 0 4
		events/assault/maqtal 1 0
		events/assault/maraka 4 0
		events/assault/muwajahat -3 0
		events/assault/qasafa -1 4
		events/assault/qatala 1 0
		events/assault/qatla 0 3
		events/assault/qital -1 0
		events/assault/tafjir 0 -2
		events/coerce/istawla 0 -1
		events/coerce/itaqala -4 4
		events/coerce/manaa 0 2
		events/coerce/mudhakkirat-tawqif 0 3
		events/coerce/saytara -1 5
		events/consult/mufawadat -4 0
		events/consult/zara 0 3
		events/consult/ziyara 1 0
		events/disaster/hadith-sayr 0 1
		events/personnel/adda-yamin 2 0
		events/personnel/hasala-aswat 2 0
		events/personnel/taadil-wizari 0 2
		events/reject/maana 1 0
		events/request/mutalaba 9 0
		events/request/talab 0 2
		events/request/talaba-bi 0 -4
		events/retreat/atlaqa-sarah -4 0
		events/support/ashada 0 1
	nisba -1 -1
		AID 3 0
		COERCE 0 2
		CONSULT -3 -1
		PERSONNEL -3 -1
		PROTEST -1 1
		REQUEST 0 -1
		SANCTION 0 1
		events/accuse/istankara 0 1
		events/accuse/ittahama 0 -2
		events/accuse/naddada 0 3
		events/agree/ittifaq 1 0
		events/agree/mustaidd 4 0
		events/aid/talaqqa-musaadat 2 0
		events/assault/ghara 1 0
		events/assault/hajama 0 1
		events/assault/harb-ahliyya -2 0
		events/assault/ightala 1 0
		events/assault/itida 1 0
		events/assault/khatafa 0 1
		events/coerce/hasara 1 0
		events/consult/jawla -1 0
		events/consult/liqa-jamai -1 0
		events/consult/mufawadat 2 0
		events/consult/qimma -5 0
		events/consult/wasata 1 0
		events/consult/ziyara -1 0
		events/personnel/intikhabat -3 0
		events/reject/rafada 0 2
		events/reject/rafd 2 0
		events/request/daa -1 0
	target
		name 0 -3
			ASSAULT -4 0
			events/assault/ghara 0 2
			events/assault/hadama 0 1
			events/assault/harb-nisba 0 2
			events/assault/infajara 0 -1
			events/assault/istaada-mawqi 0 -1
			events/assault/istihdaf 0 2
			events/assault/qasafa 0 1
			events/coerce/hasara 0 6
			events/coerce/itaqala 6 -4
		nominal -9 -2
			ASSAULT -1 0
			COERCE 0 -6
			DISASTER 0 4
			events/assault/adrama 0 1
			events/assault/atlaqa-sarukh 0 1
			events/assault/dammara 0 11
			events/assault/hujum 0 1
			events/assault/iqtaham 0 -1
			events/assault/istaada-mawqi 0 -1
			events/assault/istihdaf 0 2
			events/assault/qasafa 0 4
			events/assault/tafjir 0 5
			events/coerce/hasara 0 3
			events/coerce/hujum-iliktruni 0 1
			events/coerce/saytara 0 -2
			events/disaster/hariq 0 4
kinds
	beside
		"
			ل
				before 2 0
		)
			phrase
				after 2 0
		-
			ل
				after -1 0
		:
			verb
				event
					after 1 0
			ب
				before 0 -1
		adverb
			.
				after 0 -1
			phrase
				after 0 -1
			preposition
				after 0 1
				before -1 0
			ب
				after 0 1
			ل
				after 0 1
				before 1 0
		complementizer
			"
				before 2 0
			(
				before 0 1
			-
				before 4 0
			adverb
				before 0 6
			conjunction
				before 2 1
			negation
				before -1 0
			past
				before -3 0
			phrase
				after 0 -3
				before 1 2
			preposition
				before -4 1
			pronoun
				before 0 -1
			verb
				aspect
					after 0 2
					before -1 0
				event
					before -2 0
				light
					before -1 0
				other
					after 0 -2
					before 2 -3
			،
				after 0 -3
				before 5 -2
			ب
				before 4 0
		conjunction
			conjunction
				after 0 -2
			negation
				before -1 0
			phrase
				before 2 0
			preposition
				after 0 3
				before 0 1
			relative
				after 0 -2
			verb
				event
					before 1 5
			،
				before 5 0
		demonstrative
			phrase
				after 0 1
			preposition
				after -1 -1
			verb
				aspect
					before 4 0
				event
					before 0 4
			،
				before 0 5
		edge
			-
				before -7 0
			phrase
				after 6 0
				before 2 0
			preposition
				before 3 2
			verb
				event
					before 3 -2
			،
				before 0 -2
			ب
				after 0 2
		negation
			phrase
				before 4 0
			preposition
				after 0 1
		phrase
			↵
				after 2 1
			(
				before 0 2
			-
				before -2 0
			:
				before 4 0
			adverb
				after 0 1
				before 0 -3
			complementizer
				after 0 2
			conjunction
				after 0 -1
			negation
				before 1 0
			past
				before 3 -1
			phrase
				after 1 0
				before -1 0
			preposition
				after 0 2
				before 1 1
			pronoun
				after 1 0
			quantifier
				after -1 0
			relative
				after 2 0
				before 3 -1
			time
				after 0 1
				before -3 0
			verb
				event
					after 0 -2
					before 2 1
				light
					before 1 0
				modal
					before 6 0
				other
					after 0 -1
				speech
					after 0 1
					before -4 0
			،
				after 1 0
			ب
				after -2 3
			ل
				after 2 3
				before -4 0
		preposition
			↵
				after -1 0
			"
				after 1 -3
			(
				before 4 0
			)
				after 0 2
			.
				after 0 3
			:
				after 0 1
			adverb
				before -1 0
			complementizer
				after 0 3
				before -1 -6
			conjunction
				after 0 -2
				before 0 -3
			demonstrative
				after 2 0
			edge
				after -1 0
			negation
				after -2 1
				before 1 4
			past
				before 0 3
			phrase
				after 3 -1
				before 0 -2
			preposition
				before 1 -1
			pronoun
				after 0 -4
				before -2 2
			quantifier
				after 3 0
			relative
				after 3 -1
				before 0 -2
			temporal
				before 0 4
			time
				after -1 -1
				before -2 -2
			verb
				aspect
					after 0 3
					before 2 0
				event
					before -2 -1
				light
					after -2 0
					before 0 1
				other
					before 0 1
				state
					after 4 0
			،
				after 0 -1
				before -1 -2
			ب
				after 0 1
				before 4 1
			ك
				before 6 0
			ل
				after 6 -1
				before 1 -2
			”
				after 3 0
		pronoun
			preposition
				before -1 -2
			relative
				before -3 0
			verb
				event
					before -2 0
			،
				before 0 1
		time
			phrase
				after 0 -6
				before 2 -1
			preposition
				before 0 -2
			verb
				event
					before 0 -1
			،
				after -1 0
			ب
				after 0 1
			ل
				after 0 2
		verb
			aspect
				complementizer
					before 2 0
				past
					before 1 0
				phrase
					before -2 -1
				preposition
					before 0 1
				verb
					event
						before 0 -3
					light
						before 4 0
			event
				↵
					after -1 1
				"
					after 0 2
				-
					before 2 1
				.
					after 0 6
				adverb
					after 1 0
					before 1 0
				complementizer
					after 1 -1
					before -4 0
				demonstrative
					after 0 -3
					before 0 6
				edge
					after 0 3
				negation
					after 0 1
					before 3 0
				phrase
					after 0 -2
					before -1 1
				preposition
					after 0 -1
					before 0 -1
				relative
					after -2 -1
					before 3 0
				temporal
					after -1 0
				time
					after 4 0
					before -4 3
				verb
					event
						after 3 5
						before -2 0
					light
						after 0 2
				،
					after 1 -1
				ب
					after 0 -1
				ل
					after 3 -3
			light
				phrase
					after 0 -1
				preposition
					after 0 -1
				،
					before 0 1
				ب
					after 0 5
			modal
				phrase
					before 6 0
				preposition
					after -2 0
			motion
				.
					after 0 1
				phrase
					after 0 -1
				preposition
					before 1 0
			other
				.
					after -2 0
				preposition
					after 1 -4
					before 0 3
				relative
					after 0 2
				ل
					before -1 0
			speech
				(
					before 0 -1
				complementizer
					before 0 -1
				phrase
					before -2 0
				preposition
					after 1 -2
					before 0 -2
				time
					before 2 0
				verb
					event
						before 3 0
				،
					before 0 2
				ب
					before -3 0
				ل
					before 0 2
			state
				adverb
					before 0 2
				phrase
					after 1 0
					before 0 2
				preposition
					before -5 0
				ب
					before 2 0
				ل
					after 1 0
		«
			preposition
				before 2 0
		،
			(
				before -10 -1
			.
				after 3 0
			adverb
				after 1 0
			phrase
				after -3 1
				before 0 -2
			preposition
				before 0 3
			relative
				before 0 -3
			time
				after 0 1
			،
				after 6 2
				before 5 0
			ب
				after 0 3
			ل
				after 0 -1
				before -2 2
		أثناء
			.
				after 0 -4
			preposition
				after 0 1
		إلى
			.
				after 0 -3
			phrase
				after 5 -3
		ب
			preposition
				after 0 2
				before 0 5
			verb
				event
					before 4 0
			،
				after 1 -2
			ب
				after 0 -2
			ل
				after 0 3
		بين
			.
				after 0 -2
			phrase
				after -2 6
			preposition
				after 0 -3
				before 2 -2
			،
				before 0 3
		خلال
			phrase
				after 0 -1
			preposition
				after 0 -1
			،
				after 0 5
		ضد
			.
				after 0 2
		على
			"
				after 0 1
			.
				after 4 0
			phrase
				after 0 1
			preposition
				after -3 0
			relative
				after 0 6
			verb
				event
					before 0 -2
			ب
				after 0 -3
		عن
			.
				after 0 -1
			phrase
				after 0 2
			preposition
				before 0 -3
			،
				before 0 1
		في
			↵
				after 0 -2
			phrase
				after 1 0
				before -1 0
			preposition
				after 0 1
			relative
				after 1 0
			verb
				event
					before 1 0
			ب
				before 0 -1
			ل
				after 4 2
		ل
			↵
				after 4 0
			.
				after 0 2
			phrase
				after 0 2
				before 0 2
			preposition
				after 0 -2
				before -1 0
			relative
				after -4 0
				before 1 0
			verb
				event
					before 6 0
			،
				after 0 -2
				before -3 0
			ل
				after 0 -4
		مع
			.
				after 7 0
			phrase
				after -2 0
			preposition
				after 0 -1
			ل
				after -3 0
		من
			phrase
				before -1 0
			preposition
				before 0 3
			،
				after -2 1
				before 0 -2
			ب
				after 0 1
			ل
				after 1 0
length
	1 0 -3
		after 0 -3
		before 0 -1
	2 -1 0
		before -1 0
	3 -1 0
		after 0 -1
	4
		after 0 2
	5 0 1
		after 1 4
		before -2 0
	6 2 0
		after 3 2
marks
	between
		after
			0 -1 0
			1 -4 -5
		before
			0 -1 -1
			1 -1 -1
			2 1 0
		same
			0 1 0
nearest
	rival
		ACCUSE
			ACCUSE
				false 0 -2
				true 2 1
			ASSAULT
				true 2 -1
			COERCE
				false 0 4
				true 0 1
			CONSULT
				false 0 -1
			PERSONNEL
				false 0 2
				true 1 -2
			PROTEST
				true 0 -1
			REJECT
				false 0 1
				true 5 0
			REQUEST
				true 3 -3
			RETREAT
				true 1 0
			SANCTION
				false 2 4
			SUPPORT
				true 0 -1
			THREATEN
				false 0 1
				true 4 0
		AGREE
			ACCUSE
				false 0 -1
			AGREE
				false -1 0
			ASSAULT
				false 2 0
			CONCEDE
				false 0 1
			CONSULT
				true 1 0
			MOBILIZE
				false -3 1
				true 3 0
			REJECT
				false 0 -1
				true 0 -4
			REQUEST
				true 0 4
			RETREAT
				false -1 0
				true -1 0
			SANCTION
				true 0 -1
			SUPPORT
				true 7 0
		AID
			ACCUSE
				false 2 0
			AGREE
				false -2 3
				true 0 13
			AID
				false -2 0
				true 3 2
			ASSAULT
				false 0 1
				true -5 -3
			COERCE
				true 0 -4
			DISASTER
				false 0 3
				true 0 -3
			REJECT
				true -2 6
			SUPPORT
				true 0 6
		ASSAULT
			ACCUSE
				false 2 -2
				true 3 -6
			AGREE
				false -2 2
				true -1 0
			AID
				false -3 0
				true -1 -2
			ASSAULT
				false -1 0
				true 1 1
			COERCE
				false 1 0
				true 4 -2
			CONCEDE
				false 3 0
			CONSULT
				false 2 -1
				true 2 0
			COOPERATE
				false 1 0
			DISASTER
				true 0 2
			MOBILIZE
				false 1 0
			PERSONNEL
				false 0 2
			PROTEST
				false 0 4
				true -4 0
			REJECT
				false 2 -2
				true 0 -5
			REQUEST
				true -2 -4
			RETREAT
				false 2 0
				true 1 0
			SANCTION
				true 0 -2
			SUPPORT
				false 0 5
				true -1 -5
			THREATEN
				false -1 0
		COERCE
			ACCUSE
				false 1 0
				true -1 3
			AID
				false -1 0
			COERCE
				false -2 1
				true 1 0
			CONSULT
				false 2 0
				true 1 -1
			COOPERATE
				false 0 3
				true 1 0
			MOBILIZE
				false 6 0
			PERSONNEL
				true 4 -1
			REJECT
				false 0 1
			REQUEST
				false 3 -2
				true -1 0
			RETREAT
				false 3 0
			SANCTION
				false 0 -1
				true -1 2
		CONCEDE
			ASSAULT
				false 6 0
				true 0 1
			PERSONNEL
				false 1 0
			REQUEST
				true -1 2
			SUPPORT
				false -2 -2
		CONSULT
			ACCUSE
				false 4 0
				true 0 4
			AGREE
				false 0 -2
				true -1 1
			ASSAULT
				false -5 1
				true -1 -3
			COERCE
				true -3 2
			CONSULT
				false -3 0
				true 0 4
			PERSONNEL
				false -2 0
				true 0 2
			PROTEST
				true 0 1
			REJECT
				true 0 1
			REQUEST
				true -1 7
			RETREAT
				true 0 1
			SANCTION
				false 0 2
			SUPPORT
				true 0 1
		COOPERATE
			ACCUSE
				false 0 6
				true 0 -1
			ASSAULT
				false 0 2
			REQUEST
				true 0 1
		DISASTER
			AID
				false 0 -1
				true 0 1
			COERCE
				true 0 -1
			CONSULT
				false 4 0
			DISASTER
				false 0 1
			PERSONNEL
				false 1 0
			PROTEST
				true 0 1
			REQUEST
				false 0 2
		MOBILIZE
			ACCUSE
				true 0 2
			AGREE
				true 0 -2
			COERCE
				true 4 0
			CONSULT
				true 1 0
			MOBILIZE
				false 1 0
				true 1 0
			REJECT
				true 0 -2
			REQUEST
				false -1 0
				true 1 0
		PERSONNEL
			ACCUSE
				false -1 0
				true -1 0
			AGREE
				false 0 -2
			ASSAULT
				true -2 4
			COERCE
				false 1 0
				true 0 -1
			CONSULT
				false -2 -3
				true -3 0
			PERSONNEL
				false -1 -5
				true -1 -3
			PROTEST
				false 4 -2
				true -4 -2
			REJECT
				true -1 0
			REQUEST
				false -2 0
				true -2 -1
			SUPPORT
				false -2 3
				true -1 0
		PROTEST
			ACCUSE
				false 0 3
			ASSAULT
				false 1 -1
			COERCE
				false 0 -1
			CONSULT
				true 0 3
			DISASTER
				false 0 3
			PERSONNEL
				false 0 2
			PROTEST
				false 1 1
				true 0 3
			REQUEST
				false 4 4
				true 1 -2
			SUPPORT
				true 3 0
		REJECT
			ACCUSE
				false 2 0
			AGREE
				false -1 0
				true -3 0
			ASSAULT
				false -1 0
				true -2 0
			COERCE
				true -1 0
			CONSULT
				false -3 0
			PERSONNEL
				false -1 0
			REJECT
				false 0 3
				true -2 -3
			REQUEST
				false 0 -1
				true 0 4
			RETREAT
				true -1 0
			SANCTION
				false 4 0
		REQUEST
			ACCUSE
				false -1 0
			AGREE
				true 0 4
			AID
				false 0 2
			ASSAULT
				false 1 1
				true -2 -3
			COERCE
				true -2 -2
			CONSULT
				false 0 -1
				true 0 2
			PERSONNEL
				false 4 0
				true 1 0
			PROTEST
				true 1 0
			REJECT
				true 1 8
			REQUEST
				false 0 1
				true 4 0
			SUPPORT
				false 0 -1
				true -3 0
		RETREAT
			ACCUSE
				true -1 0
			AGREE
				true 4 0
			ASSAULT
				false 0 -1
				true 3 1
			COERCE
				false 1 2
				true -2 5
			REQUEST
				false 0 4
			RETREAT
				false -2 1
				true 0 -5
		SANCTION
			ACCUSE
				false -3 0
				true -3 1
			ASSAULT
				true 6 -2
			COERCE
				true 0 5
			REJECT
				true 0 1
			SANCTION
				false -2 -1
				true 0 2
		SUPPORT
			ACCUSE
				false 1 0
				true 0 -6
			AGREE
				true 8 4
			AID
				false 7 0
				true 0 -1
			ASSAULT
				false 3 -1
				true -2 -1
			COERCE
				true 0 3
			CONSULT
				false -1 0
			COOPERATE
				false 3 0
			PERSONNEL
				false -3 0
			REJECT
				false -1 0
			SUPPORT
				false -1 0
				true 1 4
		THREATEN
			ACCUSE
				false 4 0
			ASSAULT
				false 0 -3
				true -1 0
			COERCE
				true 2 0
			CONSULT
				false -6 0
			REJECT
				false 1 0
				true -1 0
			REQUEST
				false 0 2
			THREATEN
				true 3 0
		none
			ACCUSE
				false -1 1
			AGREE
				false -2 0
			AID
				false 1 0
			ASSAULT
				false -2 1
			COERCE
				false -1 0
			CONCEDE
				false -3 0
			CONSULT
				false -1 1
			COOPERATE
				false -3 0
			DISASTER
				false -2 -1
			PROTEST
				false -3 2
			REJECT
				false -1 0
			REQUEST
				false -1 0
			SANCTION
				false 0 3
			THREATEN
				false -1 1
openers
	between
		after
			1 -4 -1
			2 -4 -4
		before
			0 1 0
			1 -1 -1
			2 -3 -2
		same
			0 1 0
opening
	* 0 2
	- 0 3
	/
		after 3 0
		before -2 0
	[ 3 0
	bbc
		before -1 -2
	time
		after -3 1
	v -1 6
		after 0 4
	أبلغ 0 -3
	أتى 0 -2
	أجرى
		after 0 4
	أرجع 0 -2
		before 0 -2
	أسفر 0 5
	أصاب -2 0
		after 0 4
	أصبح 2 -1
		after 5 -2
	أصدر
		after -1 2
		before 0 -2
	أصر -2 0
	أظهر
		after 2 0
	أعرب -3 0
		after -3 -2
	أفاد 0 2
	أقدم
		before 2 0
	أمكن 0 3
		after 2 0
	أنهى 4 -1
		before 4 0
	أوفى
		before 0 4
	أيد
		after 0 -2
	اتهام -4 0
	اتهم
		before 3 0
	اجتمع
		before -2 0
	ادانه 0 -2
		after 2 0
	اذ -4 -4
	استأنف 0 3
		before 0 5
	استبعد 0 -2
	استعرض
		after 5 0
	استقبل -3 0
	استنكر
		before 3 0
	استهدف 0 4
	استولى
		before -2 0
	اسلام
		after 2 0
	اشتبك 0 -2
		after 0 -3
	اشتبه 1 3
	اعتبر
		after 3 0
		before -2 -2
	اعترف 0 2
	اعتقل 0 5
	اقترح
		after 0 -3
	الا
		after 0 3
		before -2 0
	الاسرائيليه
		before -2 0
	التقى 0 -2
	السياسه
		after 0 2
	القدس
		after 0 6
		before 1 -2
	اما
		after -2 0
	امام -2 0
	ان -1 -3
	انتشر
		before 0 2
	انتظر
		before 0 4
	انتقد 0 -3
		before 0 -3
	اندرج
		after 3 0
	انسحب
		before 0 5
	انطلق 7 0
	ايران
		before 2 0
	بدأ
		before -2 -1
	بعد 2 0
		after 0 2
	بغداد
		before -4 5
	بلغ
		after 0 -2
		before 0 4
	بيروت
		after 2 0
	بينما 0 -2
	تابع
		after 2 0
	تبنى 0 -3
	تحدث 0 -4
		after 2 -3
	تردد 0 -3
	تسبب
		after 0 4
	تضمن 0 -5
	تعرض 1 -2
		after 3 0
	تعهد 0 -2
	تعود 2 1
	تقدم
		before 2 0
	تم 0 -3
		after 4 0
	تمحور 2 0
	تمكن
		before 0 -6
	توعد 0 3
	توقع 0 6
		after -3 0
	جاء 2 0
		before 1 2
	جدد
		after 0 3
		before 0 -5
	حاول 2 0
		before 3 0
	حذر
		after 2 0
	حصل
		after 2 0
	حض 0 -2
	حكم
		after 0 -3
	حمل
		after 0 2
	حيث 0 3
	خاتمي -5 0
	خطف 0 -2
	دان
		after 2 1
		before -6 0
	دبي 2 0
	دخل 2 0
	دعا
		after -2 4
		before 0 -3
	دعم
		after 4 0
	ذكر
		after -2 1
	رافق
		before 2 0
	رفض
		after -1 -2
	رفع
		after 0 -2
	ركز 0 2
	روابط 0 -3
		after -7 0
	روسيا -2 0
		after 0 4
	زاد 0 2
	زار 0 6
		after 0 3
	زور 0 4
		after 0 5
	سعى
		after -2 2
		before 3 0
	سقط
		after 0 -2
		before 0 2
	سوريا 0 2
		after 0 2
	سيطر 2 0
	شارك 9 0
		after 3 0
	شدد 3 -2
		after 2 0
		before 0 -2
	شريط
		before 2 0
	شكل -2 0
	شهد 0 -2
	ضرب 0 2
		after 0 3
	ضمن 0 2
	طالب 0 2
		after 0 2
	طوق 0 2
	ظهر 0 3
	عام 4 0
		after 2 0
	عانى
		before 0 3
	عبر 0 6
		after -2 2
	عثر 0 -2
	عقد
		after 2 -2
	علق -3 -3
	علي 2 1
	فبعد -1 2
	فقد
		after 0 -2
		before 1 2
	فند 0 3
	في
		after 2 0
	قائد 0 -2
	قابل 2 0
	قاد -2 0
	قال
		before -2 1
	قام -2 -1
	قتل -2 3
		before -2 3
	قدر -3 -2
	قدم 2 0
		before 4 4
	قرر
		after -4 5
	قضى 0 2
		after 0 2
	قمه 3 0
	قوات 0 4
		after 0 2
	كابول 1 -5
		before 2 0
	كتب -4 0
		after -3 0
	كذلك 0 -2
	كشف
		after 0 -3
	لاهاي 0 3
	لقي -1 2
		before -1 4
	لكن
		after 2 0
	لكنه 4 0
		after 3 0
	لم 1 3
	ما
		after 0 4
	مثل 2 0
	مجلس 2 0
		before 3 0
	محمد -4 0
	مشيره 0 -4
	مضى
		before 2 -2
	معارك 0 -2
		after -1 -3
	مفاوضات -3 0
	من
		before -1 2
	منذ
		after 0 3
	مواطنين 2 0
		before 2 0
	ناشد -4 0
		after -4 0
	ناقش
		after 6 0
		before -2 0
	ندد
		before 3 0
	نظم 7 0
		after 2 0
	نفذ
		before 5 0
	نقل
		after -1 2
	نوه
		after 0 4
	هاجم
		after 0 2
	هذا
		after 0 4
		before 0 -4
	واشنطن
		after 0 3
	واضافه 3 0
	وافق
		before 0 4
	والحادث 0 2
	والوزراء 0 5
		after 0 6
	وبالتزامن 0 3
	وبحسب -3 0
	وبدورها 5 0
		before 0 2
	وبشان -2 2
	وبعد 1 -3
		after 2 0
	وبفضل
		after 0 -2
	وبينما -4 -3
		before -5 0
	وثق 0 2
		before 0 4
	وجه -3 0
	وحسب
		after 0 -4
		before -2 1
	وحول 0 -5
		after 2 -1
	وذلك
		after 0 -2
	ورد -2 0
		before -3 4
	ورغم
		after 3 0
	وزير 2 0
	وسائل 0 4
	وسع
		before -2 0
	وصف
		after 0 2
	وضع 2 1
		before 0 2
	وعبر
		after -7 0
		before 0 -3
	وعلي
		before 2 0
	وفقا
		before 0 5
	وقبل
		after 1 -2
	وقد
		before -1 -2
	ولا 3 0
		after 0 -3
	ولكن 3 0
	ومما
		after -2 0
	ومن
		after 0 3
		before 3 -3
	ومنذ
		after -2 5
	وهكذا -1 2
		before 0 2
	وهناك -3 0
	وهو 0 -4
		after 4 -2
	ووفق
		after -1 3
		before 4 0
	ووفقا 1 2
		before 0 2
origin
	nisba -1 -1
	rule -8 -5
	target -13 -6
other
	left
		elsewhere
			elsewhere -1 -1
			light
				object 0 -1
				subject -1 0
				إلى 0 2
				ب -1 -1
				بين -1 -2
				تحت 1 0
				ضد 1 -2
				على 0 -1
				في 1 0
				مع 4 3
				من 1 0
			object
				of
					light 0 -3
					modal 1 2
					motion 0 -1
					other 2 0
					speech -2 0
					state -2 0
			own
				phrase -1 0
			subject 0 1
				of
					aspect -1 -1
					event -1 0
					modal 0 1
					motion -1 2
					other 0 1
					speech -1 0
					state -3 2
			أمام -1 0
				of
					other 4 0
			إثر
				of
					event 2 0
			إزاء
				of
					other 0 4
			إضافة
				إلى
					of
						event 1 2
			إلى -1 0
				of
					aspect -2 1
					event 1 -1
					light -3 0
					other 0 -1
					speech 2 1
					state -1 0
				جانب -1 -1
			ب -2 -1
				of
					modal -1 -1
					other -1 0
					speech 0 2
					state 0 -1
			باتجاه -1 0
			بالقرب
				من 0 -1
			بحضور -1 -1
			بحق -1 0
				of
					event 0 2
			بخصوص 0 1
			بدلا
				من
					of
						light 3 0
			برئاسة -2 0
				of
					event -1 0
			برصاص -1 -1
			برفقة
				of
					aspect 4 0
			بشكل
				of
					event 2 0
			بعد
				of
					event -2 0
			بمشاركة 0 3
			بنيران 2 0
			بين
				of
					aspect 3 0
					event -1 0
					light -2 0
					other -1 0
					state -3 0
			تجاه 0 1
			تحت 0 2
				of
					light 2 0
			حتى 0 -1
			حول -1 0
				of
					event 0 -1
			خارج
				of
					event -1 0
			داخل 1 -2
				of
					event 0 -1
			ضد 0 -1
			ضمن 1 0
			عبر -2 0
			عقب
				of
					light -1 0
			على -1 0
				of
					event 0 1
					light -3 1
					modal -4 -1
				أيدي 4 -1
				يد 4 0
			عن -1 -1
				of
					event 0 -2
					light 0 -1
					modal 1 0
					other 0 -3
					state -1 -1
				طريق 7 0
			عند 1 0
			فوق 0 1
			في
				of
					aspect 2 0
					event -3 -1
					light -1 0
					speech -1 0
					state -1 -1
				إطار 5 0
			قبالة 0 -1
			قرب 0 -1
			ك -1 -3
				of
					event -3 0
					light 2 0
			ل
				of
					aspect -1 1
					event -1 0
					light -3 0
					motion -2 0
					other 1 1
					speech 1 0
					state 0 -1
			لدى 0 2
				of
					event -1 0
			لصالح 0 1
				of
					event 0 2
			مثل
				of
					state 4 0
			مع
				of
					aspect -3 0
					event -1 -1
					light 2 0
					modal -1 2
					other -4 0
					speech 0 2
			مقابل 0 -2
			من
				of
					aspect -1 0
					event -1 -3
					light -2 0
					other 1 -2
					speech 0 1
					state 1 0
				جانب
					of
						speech 7 0
				قبل 1 -2
			وسط -1 1
		genitive
			elsewhere -2 -1
			genitive 0 -9
			object 7 -1
			subject
				of
					event -1 0
			إلى 0 -2
			بين -6 0
			ضد 2 -4
			في 0 3
			ل -9 -3
			مع -2 4
			من -4 0
		light
			object
				light
					object 5 0
			subject
				elsewhere -3 2
				genitive -8 4
				light
					subject 0 4
					على 0 3
					في 5 0
					ل 0 2
					مع 2 0
				object 0 -2
				بين -8 7
				ضد 4 -3
				عن 5 0
				في -1 0
				ل -4 2
				مع -2 1
				من -1 1
			ب
				elsewhere 3 0
				genitive 0 3
			بين
				elsewhere -4 0
			على
				elsewhere 0 2
			في
				elsewhere 2 0
				object 0 -1
				own
					phrase 0 6
				من 0 -3
			ل
				elsewhere 2 -2
				own
					phrase 0 3
				في 0 1
				ل 0 2
			مع
				elsewhere 3 0
				light
					مع -4 0
			من
				genitive 0 2
		object
			elsewhere 0 -1
			object 3 -2
			of
				aspect
					genitive 0 1
					subject 0 -2
				event
					elsewhere -1 -1
					genitive -2 -1
					object -1 1
					own
						phrase -2 0
					subject
						of
							event -1 -2
					إلى 0 2
						of
							event -1 1
					ب 2 -3
					بين -1 0
					على 0 -2
					عن
						of
							event -3 2
					ل -3 -3
						of
							event -6 0
					مع 0 6
					من 0 3
				light
					elsewhere -2 -4
				other
					elsewhere 0 -1
				speech
					elsewhere -4 0
					genitive 0 -1
					own
						phrase -2 6
					على 0 2
					من 0 2
				state
					elsewhere 0 3
			own
				phrase 0 -1
			ب -2 3
			على 0 -3
			في -1 0
			ل -3 -1
			مع -2 -3
			من -5 0
		own
			phrase
				elsewhere -3 -3
				object 6 -2
				own
					phrase -2 -3
				subject
					of
						event -1 -2
				إلى 0 -5
				في 0 1
				ل -1 5
				من 0 4
		subject
			elsewhere -5 1
			genitive -5 1
			object -5 2
			of
				aspect
					elsewhere 1 0
					object
						of
							aspect -1 0
					subject -2 0
						of
							aspect 1 0
				event
					elsewhere 0 -1
					genitive -2 -1
					light
						إلى 0 -1
						مع -3 0
					object 1 -1
						of
							event -1 -2
					own
						phrase 2 -1
					subject -2 1
						of
							event -1 0
					أمام 0 4
					إلى -1 2
						جانب 5 0
					ب -3 0
						of
							event 1 -2
					بمشاركة -6 0
					بين -2 0
					على -1 -1
						of
							event 2 0
					عن 0 1
					في 0 -2
						of
							event 3 -1
					ل -1 1
					مع -2 0
					من
						of
							event -1 0
						جانب -3 0
						قبل
							of
								event 1 0
				light
					elsewhere -4 1
					genitive 0 2
					object 0 -1
					own
						phrase 0 -1
					subject -2 1
					ب 0 -1
					في 0 2
					ل -2 0
				modal
					elsewhere -2 0
					genitive -6 6
					own
						phrase 0 -1
				motion
					elsewhere -5 0
				other
					elsewhere -1 1
					genitive 3 0
					بين -1 0
						of
							other -1 0
					في 1 0
					ل 0 1
					مع -4 2
				speech
					elsewhere 1 -3
					genitive 0 2
					light
						ل 0 -1
					object -2 3
					own
						phrase 0 -4
					subject -3 3
					إلى 0 2
					في 1 0
					من -1 0
				state
					elsewhere 1 -1
					object -1 0
					own
						phrase 0 4
					ل 0 1
			own
				phrase 0 -2
			subject 3 0
			أمام 0 3
			إلى 0 -2
			ب 2 0
			بين -11 1
			على 0 2
			في 0 -1
			ل 0 -2
			مع 3 -2
			من -5 -1
				قبل -6 2
		أمام
			elsewhere 0 -2
			of
				event
					subject 3 0
					ل 0 3
		إلى
			elsewhere 0 -6
			object 0 3
			of
				event
					elsewhere -1 0
					إلى
						of
							event -1 3
					ب -1 0
					بين 1 0
					ل
						of
							event 0 2
				light
					object 0 1
				speech
					elsewhere 4 0
					object 0 -1
			جانب
				إلى
					جانب 4 0
			مع 0 5
		ب
			elsewhere 1 1
			genitive 0 -5
			object -1 -1
			of
				aspect
					elsewhere 0 1
				event
					elsewhere 0 -2
					object 1 0
						of
							event 1 1
					subject 0 3
					ب 1 0
					على 0 -1
					في 0 2
				light
					subject -2 0
				modal
					elsewhere 1 0
				speech
					elsewhere -1 0
					own
						phrase 0 2
				state
					elsewhere 0 2
			own
				phrase 0 -3
			subject
				of
					event -1 0
			ب -2 0
			على 0 -3
			في 0 -1
			ل 0 -4
		بحضور
			بحضور -5 0
		بحق
			of
				event
					elsewhere 0 -2
		برفقة
			elsewhere 0 2
		بين
			elsewhere -5 -3
			genitive 0 -3
			object -1 0
			of
				event
					object 0 1
					في
						of
							event 0 2
					ل 0 -2
				light
					elsewhere 2 0
					subject 0 1
			own
				phrase 0 -2
			إضافة
				إلى 6 0
			بين -2 0
			في
				of
					light 0 -1
			ل 0 -3
			مع -3 0
			من 2 0
		داخل
			elsewhere 0 -1
		ضد
			elsewhere 0 1
			object 0 3
			of
				event
					elsewhere 1 0
					من 0 -1
		ضمن
			of
				event
					object 0 -2
		على
			elsewhere -3 1
			genitive 0 -1
			light
				subject -9 0
			object -6 -4
			of
				event
					elsewhere -1 2
					own
						phrase 0 -1
					subject -2 0
					بين 0 1
				light
					elsewhere -1 0
				modal
					elsewhere 2 0
				other
					elsewhere 5 0
				speech
					elsewhere 4 0
			subject 0 1
				of
					event -6 0
			على 0 -7
			ل -5 4
			من 0 3
		عن
			elsewhere -2 3
			of
				event
					elsewhere 4 5
					own
						phrase 0 -2
				other
					elsewhere 4 0
			عن 0 -4
			ل -1 0
		في
			elsewhere 0 -1
			object -2 0
			of
				aspect
					elsewhere 0 -1
					subject 0 4
				event
					elsewhere -1 0
					light
						subject -1 0
					object
						of
							event 3 0
					subject -1 0
					ل 0 1
					من -1 0
				light
					elsewhere 0 -2
				other
					object 7 0
					subject -2 0
				speech
					genitive 0 2
			subject 0 -2
				of
					event -1 0
			في 0 -1
			مع 0 1
		ل
			elsewhere -1 -2
			light
				subject -1 0
			object -1 3
			of
				event
					elsewhere -2 -1
					genitive -1 0
					object -3 0
					subject 0 3
					ضد 0 1
					على 0 -1
					في 0 1
					مع
						of
							event -1 0
				light
					elsewhere 0 -1
				other
					elsewhere 4 0
				speech
					elsewhere -2 1
					object -7 5
					subject -1 0
					مع -1 0
					من 0 -2
				state
					elsewhere -3 -1
					على 0 1
			own
				phrase 0 -2
			subject -1 4
			إلى 0 -1
			ل -2 -3
			مع -7 0
			من -2 -1
				قبل 0 4
		لدى
			elsewhere 0 2
			object 1 0
			of
				event
					elsewhere 0 3
		مع
			elsewhere 1 -5
			object -2 0
			of
				event
					object 0 4
					subject -5 0
					ل -1 0
				light
					elsewhere 0 -1
			بين -4 0
			في 3 0
			ل 0 -6
		من
			elsewhere 1 0
			object 3 -7
			of
				event
					elsewhere 1 2
					light
						subject -6 0
					object 0 1
						of
							event -1 0
					own
						phrase -1 0
					subject -2 0
						of
							event -3 0
					ب 0 5
					على 4 0
					عن 6 0
					من 3 0
						of
							event -5 0
				light
					subject -3 0
				speech
					elsewhere -1 0
			own
				phrase 0 -3
			أجل
				elsewhere 1 0
				of
					event
						elsewhere -2 0
			ب 0 1
			بين -1 0
			قبل
				elsewhere -4 -2
				of
					event
						object 1 0
				على 0 2
				ل 0 -2
				من
					قبل 2 0
			مع 0 -1
			من 3 -4
	right
		elsewhere
			elsewhere -1 -1
			genitive 0 -1
			light
				object 1 -2
				subject -1 -1
				أثناء 0 -1
				إلى 0 1
				بالقرب
					من 0 3
				برئاسة -2 0
				بين 3 0
				في 0 -1
				مع -2 0
			object 0 -1
				of
					event 0 -1
					other 1 0
					speech 1 0
					state 0 -3
			subject 0 -1
				of
					aspect 0 -2
					light 1 -2
					modal -2 0
					motion 1 -1
					other 0 -2
					speech -1 -2
					state 0 -2
			أمام -1 0
			إضافة
				إلى
					of
						event 0 1
			إلى -3 1
				of
					aspect 0 2
					event -1 0
					speech 0 1
					state 0 6
				جانب 2 7
					of
						event 0 3
			ب
				of
					event -1 -1
					light 3 -1
			باسم 3 0
			بالإضافة
				إلى 0 -1
			بالقرب
				من 0 2
			بحق 0 -2
				of
					event 0 2
			برفقة
				of
					aspect 4 0
			بقيادة -1 0
			بيد 2 0
			بين
				of
					light 3 0
					speech -1 0
					state -3 0
			تجاه 0 -3
			حتى
				of
					speech 2 0
			حول -1 0
				of
					event -1 0
			خارج 0 1
			داخل
				of
					event -1 2
			ضد -2 0
				of
					event 0 -1
			عبر -1 0
				of
					event -1 0
			على -2 0
				of
					event -2 0
					motion 0 3
					speech 0 2
			عن -2 -1
				of
					event -1 0
			في -2 1
				of
					aspect 0 2
					light 0 1
					other -1 0
					speech -1 -3
				إطار 1 0
			قرب
				of
					event 0 2
			ل 1 -1
				of
					aspect 0 1
					event -1 -1
					light 1 -1
					other 0 1
					speech 2 0
					state 0 1
			لدى 0 2
				of
					event 3 0
			مع -1 0
				of
					event -1 1
					light -2 -1
					modal 0 3
					motion 5 0
					other 5 0
					state 1 0
			من 0 -1
				of
					light 0 1
					other 3 0
					speech -1 0
					state 2 0
				أجل 1 0
				قبل 1 1
					of
						event -1 -1
		genitive
			elsewhere -3 -11
			genitive 0 -2
			light
				subject -6 0
			object
				of
					aspect -1 0
					event 0 -3
			own
				phrase 0 -4
			subject
				of
					event -6 -5
					light -1 0
					speech -3 -1
					state 2 0
			إلى
				of
					event -2 0
			بين
				of
					other -2 0
			عن
				of
					event -2 -1
			في
				of
					event 0 -2
			ل
				of
					event 1 0
		light
			object
				light
					object 2 0
					subject -2 0
			subject
				elsewhere -11 -3
				light
					subject 5 0
				subject
					of
						event -8 0
			ب
				elsewhere -1 0
				light
					مع -1 0
				own
					phrase 0 1
			بين
				elsewhere 0 -3
				light
					بين 1 0
				subject
					of
						event -1 0
			ضد
				elsewhere 0 -1
			على
				object 0 -1
				subject
					of
						speech 3 0
			في
				elsewhere -5 -2
				genitive 4 0
				object
					of
						event -3 0
				subject
					of
						event 0 -3
			ل
				own
					phrase 0 -3
			مع
				light
					مع -2 0
				subject
					of
						event 5 0
			من
				elsewhere 0 2
		object
			elsewhere 0 -4
			genitive -3 -1
			light
				subject 1 0
			object 3 2
				of
					event 1 -5
			of
				aspect
					elsewhere 0 -4
				event
					elsewhere 0 -1
					subject 5 0
						of
							event -1 1
					ل
						of
							event -1 0
				light
					elsewhere 2 0
				modal
					elsewhere -3 0
				other
					subject
						of
							other 0 3
				speech
					elsewhere -1 2
					object
						of
							speech 4 1
					subject
						of
							speech -2 0
				state
					subject
						of
							state 0 3
			own
				phrase 0 1
			subject -1 -6
				of
					aspect -2 -4
					event 0 -1
					light -2 0
					speech 1 0
					state -2 0
			بين -7 0
			في
				of
					event 0 -2
			ل
				of
					aspect 1 0
					event 2 -1
			لدى -1 0
			مع 3 -2
				of
					event 0 -1
			من 3 -2
				قبل -3 0
		own
			phrase
				elsewhere -2 -3
				object
					of
						event -3 0
				own
					phrase 0 2
				subject
					of
						event -5 -2
						modal 2 0
						other 0 1
				في
					of
						event 0 3
				من
					of
						event -1 0
		subject
			elsewhere -8 -2
			object
				of
					event -1 -3
			of
				aspect
					elsewhere -5 0
					subject
						of
							aspect 6 0
				event
					elsewhere -6 -4
					object 0 6
						of
							event 0 1
					subject 3 2
				light
					elsewhere -5 -1
				modal
					elsewhere -9 -6
				motion
					elsewhere -1 -2
				other
					elsewhere -1 4
				speech
					elsewhere -13 0
				state
					elsewhere 2 0
			subject 0 2
				of
					event -3 0
					light 0 1
					speech -6 0
			إلى
				of
					event 0 -3
			ب -1 0
			على
				of
					event 0 -2
			مع
				of
					event -3 0
		إضافة
			إلى
				بين -1 0
		إلى
			elsewhere 1 -2
			genitive 2 0
			object -2 -2
				of
					event 0 -2
					light 1 0
			of
				event
					object
						of
							event -3 0
					subject
						of
							event 1 0
				light
					elsewhere -1 -1
				other
					subject
						of
							other 0 2
			own
				phrase 0 2
			subject -3 5
				of
					event 4 -3
					speech 2 0
			إلى 0 2
			جانب
				إلى
					جانب 3 0
			على 0 -2
			ل 3 -1
		ب
			elsewhere 1 -1
			genitive 0 3
			object 1 -2
				of
					event -1 0
			of
				aspect
					elsewhere 7 0
				event
					elsewhere 0 1
					object 0 -1
						of
							event 0 3
					subject
						of
							event 2 3
				light
					elsewhere 0 2
				other
					elsewhere 0 -3
				speech
					elsewhere -1 0
			own
				phrase 1 1
			subject 1 -2
				of
					event 2 1
					other -1 0
			ب 4 0
			بين 0 3
			على 0 -1
			في 0 1
			ل 0 -2
			مع 2 -3
		بحق
			elsewhere 1 0
		برئاسة
			of
				event
					subject
						of
							event 2 0
		برفقة
			of
				aspect
					elsewhere 5 0
		بين
			elsewhere -2 -3
			genitive -1 -2
			object 0 -4
			of
				event
					elsewhere -2 -1
					subject
						of
							event 4 0
				light
					elsewhere -1 0
			own
				phrase 0 -1
			subject 3 -3
				of
					event -3 0
					other -3 0
					speech -8 0
			ب 0 1
			بين 5 0
			ل -3 0
			مع 1 -1
		حتى
			elsewhere 0 3
		حول
			subject -2 0
		خارج
			elsewhere 0 -1
		داخل
			elsewhere 2 0
		ضد
			elsewhere 0 -2
			genitive 0 -2
			light
				subject 4 0
			object
				of
					event 1 0
			of
				event
					elsewhere 1 0
					subject
						of
							event 1 0
			own
				phrase -1 0
			subject
				of
					event 3 0
		على
			elsewhere 0 -5
			genitive 4 -2
			light
				subject 3 -4
			object 3 -3
			of
				event
					elsewhere 4 -2
					subject
						of
							event 0 -1
				light
					subject
						of
							light 3 0
				other
					elsewhere 0 -1
			own
				phrase 6 3
			subject 4 -7
				of
					aspect 0 -1
					event 1 -9
			ب
				of
					event 1 0
			ل 2 0
			من -2 0
			يد
				subject -4 3
		عن
			elsewhere 0 -5
			object 2 0
				of
					event -1 0
			of
				event
					elsewhere -3 2
					subject
						of
							event -2 0
			own
				phrase -1 0
			subject 0 -2
			عن -2 0
			مع 1 0
		في
			elsewhere -1 -1
			genitive -1 -1
			light
				subject 2 0
			object 2 -1
				of
					event 2 -1
					speech 1 0
			of
				aspect
					elsewhere 4 0
					subject
						of
							aspect 1 0
				event
					elsewhere 2 0
					genitive 0 -2
					object
						of
							event 2 -1
					ب
						of
							event 0 1
					ل
						of
							event 9 0
				light
					subject
						of
							light 0 3
				other
					elsewhere 0 -3
				speech
					subject
						of
							speech -1 0
				state
					elsewhere 4 0
			subject 0 1
				of
					event 0 -3
					other 0 1
					speech 0 -1
					state -1 0
			إلى 0 1
			ب 4 0
			بين -4 0
				of
					event -1 0
			ضد 1 0
			على 0 -2
			عن 0 1
				of
					event 4 0
			في 1 0
			ل 0 1
				of
					event 0 -2
					speech 1 0
			مع 0 -2
			من 5 -2
				of
					event 0 1
		قبالة
			elsewhere 0 -1
		قرب
			elsewhere -2 3
			genitive 0 1
			own
				phrase 0 4
		ك
			elsewhere 0 1
			of
				event
					subject
						of
							event 0 1
		ل
			elsewhere 1 -1
			genitive 1 -1
			object 0 -1
				of
					event 0 -2
			of
				event
					elsewhere -1 0
					genitive 0 1
					object
						of
							event -1 -3
					own
						phrase -1 0
					subject
						of
							event -1 0
					ب
						of
							event 2 0
					عن
						of
							event 0 -1
					ل
						of
							event -1 0
					مع
						of
							event 1 0
					من
						of
							event 1 0
				light
					elsewhere 4 -2
					subject
						of
							light -2 0
				motion
					elsewhere 0 4
				other
					subject
						of
							other -2 0
			own
				phrase 4 -4
			subject -1 0
				of
					event -2 -4
					light 3 -3
					modal 2 0
					motion 3 0
					speech -6 0
			على 0 1
			في
				of
					event 3 0
			ل 0 2
			من
				of
					event -5 0
		لدى
			elsewhere -4 -2
			genitive 0 -1
		مثل
			elsewhere 0 4
		مع
			elsewhere 2 -4
			genitive 3 -1
			light
				subject 6 0
			object 5 -2
				of
					event 0 -3
			of
				event
					elsewhere 1 -2
					subject
						of
							event -1 1
				other
					subject
						of
							other -2 0
					ب -6 0
				speech
					subject
						of
							speech 2 0
			subject 0 -2
				of
					event 6 -3
					other 4 0
					speech 4 0
			ب 0 -1
			ل 4 0
				of
					event 1 0
			مع 2 -2
				of
					event -1 0
			من 0 -2
		من
			elsewhere -1 0
			genitive 0 -2
			light
				subject -4 0
			object 2 2
				of
					light 4 0
			of
				event
					genitive 0 2
					subject
						of
							event 0 3
					عن
						of
							event 0 1
				modal
					elsewhere -2 0
					subject
						of
							modal 4 0
				speech
					own
						phrase 0 -1
			subject 0 -1
				of
					light -3 3
			أجل
				of
					event
						elsewhere 2 0
						subject
							of
								event 7 0
			إلى 0 2
			بين 1 0
			على 0 -2
			في 0 -3
			قبل
				elsewhere -2 5
				object 0 -1
				subject
					of
						event -1 0
				من
					قبل -2 0
			من 2 -5
				of
					event -2 0
		وسط
			elsewhere 3 2
parts
	false
		false
			after -1 1
			before -1 0
		true
			after -1 -2
			before 3 -1
	true
		false
			after 0 -7
			before -3 -4
		true
			after 0 -5
			before -4 -9
path
	after
		
			 0 2
			governed -3 0
			masdar
				phrase -1 0
				target 1 -1
			noun
				nisba 1 0
			participle
				phrase -3 0
			verb
				nisba -1 4
				phrase 1 2
		,
			 2 4
			governed 0 2
			verb
				phrase 3 0
		,,complementizer
			 0 -2
			verb
				phrase 0 -2
		,,complementizer,verb
			event
				 0 -3
				verb
					phrase 1 0
		,,conjunction
			 -2 0
			governed 0 1
			masdar
				phrase 0 7
		,,mark
			 0 -2
			verb
				phrase 0 -1
		,,mark,,
			governed 0 1
		,,relative,verb
			event
				 3 4
				governed 0 -1
				masdar
					phrase 0 -3
				noun
					phrase 1 0
		,,verb
			event
				 0 1
				governed 0 -2
				noun
					phrase -2 0
			event,,
				 3 2
				noun
					phrase 3 0
				verb
					phrase 0 5
			light
				 0 -3
				noun
					phrase 0 -1
			other
				masdar
					phrase -1 0
			speech
				 0 2
		complementizer
			 -3 -4
			noun
				phrase 0 -1
		complementizer,verb
			light
				verb
					phrase 0 4
		conditional,verb
			event
				 0 2
		conjunction
			 1 1
			governed 0 1
			masdar
				phrase 0 5
		long
			governed 0 -1
			masdar
				phrase 0 -1
			noun
				phrase -4 2
			verb
				phrase 2 0
		mark
			 3 2
			governed 0 3
			masdar
				phrase -1 5
			noun
				phrase 2 0
			verb
				nisba 0 1
				phrase 4 0
		mark,,
			noun
				phrase 0 -1
			verb
				phrase 0 2
		mark,relative,verb
			event
				noun
					phrase 0 1
		mark,verb
			event
				 -2 0
				noun
					phrase -1 0
			event,mark
				verb
					phrase 0 2
		relative
			masdar
				phrase 0 3
			noun
				phrase 2 0
		relative,,
			 3 0
			masdar
				phrase 2 0
		relative,verb
			aspect
				governed 0 7
				masdar
					phrase 0 2
			event
				 0 2
				governed 0 -1
				masdar
					phrase 2 0
				noun
					phrase 5 5
					target 0 -1
				verb
					phrase -4 0
			event,,
				 2 0
				masdar
					phrase 2 0
				noun
					phrase 0 1
			light
				 6 -2
				governed -1 3
				masdar
					phrase 1 0
			other
				 0 2
				masdar
					phrase 1 0
		report
			 2 0
			masdar
				phrase 3 0
		temporal,verb
			event
				 0 -1
				verb
					phrase 1 0
		verb
			aspect
				 -5 0
				noun
					phrase -1 0
			event
				 0 -1
				masdar
					phrase -1 -2
					target 0 -1
				noun
					phrase 0 -1
					target 0 3
			event,,
				noun
					phrase 1 0
			event,complementizer
				 1 0
				governed 0 3
				noun
					phrase 0 1
			event,conjunction
				 2 0
			event,relative,verb
				event
					 0 -1
			light
				 2 2
				noun
					phrase 3 2
				verb
					phrase 0 -1
			light,mark
				noun
					phrase 3 0
			modal
				governed 2 0
				noun
					phrase 0 -2
			other
				 1 2
				verb
					phrase 0 3
			other,,,mark
				verb
					phrase 0 2
			speech
				 -2 0
				governed 1 0
				masdar
					phrase 1 0
				noun
					phrase -1 0
			state
				verb
					phrase 0 -1
			state,,
				 0 3
			state,complementizer
				 4 0
				noun
					phrase 2 0
	before
		
			 2 2
			governed 3 2
			masdar
				nisba 1 0
				phrase 2 -1
			noun
				nisba 0 1
				phrase -1 0
			participle
				phrase 4 1
			verb
				nisba 0 1
				phrase 5 0
		,
			governed -2 0
			masdar
				nisba -2 3
				phrase 1 0
				target 0 -1
			noun
				phrase 2 0
			participle
				phrase 0 -1
			verb
				nisba -1 0
				phrase 0 2
		,,complementizer
			 -1 -2
			verb
				phrase -1 0
		,,complementizer,verb
			aspect
				verb
					phrase 1 0
			event
				 1 0
				governed -3 -1
			light
				 1 0
				governed 0 3
				masdar
					phrase 0 4
			other
				 -2 0
		,,conjunction
			 -2 0
			governed 0 -2
			verb
				phrase -2 0
		,,conjunction,verb
			event
				governed -3 0
				noun
					phrase 0 3
			light
				masdar
					phrase 0 1
		,,mark
			 -2 0
			governed 0 1
			masdar
				phrase -1 0
			verb
				phrase 1 0
		,,mark,verb
			event
				 2 0
				masdar
					phrase 2 0
		,,relative
			governed 7 3
			verb
				phrase 7 1
		,,relative,verb
			aspect
				 -1 0
			event
				 -1 0
				masdar
					phrase -7 0
				noun
					phrase 3 0
			light
				 0 2
				masdar
					phrase 0 1
		,,verb
			aspect
				 0 1
				verb
					phrase -1 3
			event
				governed 1 0
				masdar
					phrase 2 0
			event,,
				 0 5
				masdar
					phrase 2 0
				verb
					phrase 1 0
			event,relative
				verb
					phrase 0 2
			light
				 -2 0
				masdar
					phrase 0 4
				noun
					phrase -1 0
			other
				governed -2 -1
				masdar
					phrase 0 -2
			state
				noun
					phrase -1 0
		complementizer
			 -2 -2
			governed 1 -1
			masdar
				phrase -3 -3
			noun
				phrase 0 -1
			verb
				phrase 2 0
		complementizer,,
			verb
				phrase -3 0
		complementizer,mark
			 -3 0
		complementizer,verb
			aspect
				 5 0
				verb
					phrase 1 0
			event
				governed 0 2
				masdar
					phrase 1 4
				noun
					phrase 0 3
			event,,
				 2 0
			light
				governed 1 0
				masdar
					phrase 1 0
		conditional
			governed 0 1
		conjunction
			governed 0 -3
			verb
				phrase 0 -1
		conjunction,verb
			event
				noun
					phrase 0 2
			speech,complementizer
				 0 1
				noun
					phrase 0 1
		long
			governed -1 0
			masdar
				phrase -1 0
			noun
				nisba 2 0
				phrase 0 3
			participle
				phrase 0 -5
			verb
				phrase 0 -1
		mark
			 5 -4
			governed 0 -2
			noun
				phrase -3 0
			participle
				phrase 1 0
		mark,,
			 -2 0
			governed -1 0
			verb
				phrase -3 0
		mark,,,relative
			verb
				phrase 2 0
		mark,,,verb
			event
				 0 -1
			light
				 -2 0
				noun
					phrase -1 0
		mark,complementizer
			 -2 0
		mark,complementizer,verb
			event
				 -2 0
		mark,relative
			 2 0
			verb
				phrase 3 0
		mark,relative,verb
			event
				 2 0
				masdar
					phrase 2 0
		mark,verb
			event
				noun
					phrase 0 -1
			event,mark
				 3 0
		relative
			governed 5 3
			noun
				phrase 2 0
			verb
				phrase 2 0
				target 0 2
		relative,verb
			aspect
				 -3 0
				governed 1 0
				masdar
					phrase 0 -2
				noun
					phrase -2 0
			event
				 -1 0
				governed 4 3
				masdar
					phrase -2 0
				verb
					phrase 2 0
			event,,
				 1 2
				masdar
					phrase 1 0
				participle
					phrase 1 0
			event,complementizer
				verb
					phrase 0 2
			event,mark
				 1 0
			light
				 0 1
				governed 3 0
				masdar
					phrase 6 6
		temporal
			 0 1
			masdar
				phrase 3 0
		verb
			aspect
				masdar
					phrase 1 0
				noun
					phrase -2 0
			aspect,verb
				event
					 1 0
					masdar
						phrase 1 0
			event
				 3 2
				masdar
					phrase -1 -1
				noun
					phrase 0 1
					target 3 4
				verb
					phrase 2 0
			event,,
				 3 -2
				governed -1 0
				masdar
					phrase 1 0
				participle
					phrase -9 0
			event,,,complementizer
				 0 6
				verb
					phrase 0 3
			event,,,conjunction
				 2 0
				verb
					phrase 1 0
			event,,,verb
				light
					 3 0
					noun
						phrase 7 0
			event,complementizer
				 1 0
				masdar
					phrase 1 0
			event,mark
				noun
					phrase 2 0
			event,relative
				 -4 0
				verb
					phrase -5 0
			event,relative,verb
				light
					 -2 0
					masdar
						phrase -3 0
			event,verb
				aspect
					 0 2
				light
					 0 1
					masdar
						phrase 0 1
			light
				 1 0
				governed -2 0
				masdar
					nisba 1 0
				verb
					phrase -1 0
			modal
				 5 -5
				masdar
					phrase 4 -1
			motion,conjunction,verb
				other
					 0 1
					masdar
						phrase 0 6
			other
				 0 -3
				governed 0 3
				masdar
					phrase -1 0
				noun
					phrase 3 0
			other,mark
				 3 0
			speech
				 -4 0
				governed 0 -1
			speech,complementizer
				 1 -1
			state
				 5 0
				masdar
					nisba 1 0
	same
		
			governed 1 0
			masdar
				nisba 0 1
				target 0 3
			noun
				nisba 1 -2
				target 0 -2
people
	between
		after
			0 -3 0
			2 2 2
		before
			0 0 -1
			2 -2 0
		same
			0 1 0
preposition
	 1 1
		after
			noun 2 -3
			participle -6 5
			verb 1 4
		before
			masdar 0 1
			noun -1 0
			participle 4 -2
		events/accuse/aaraba-istiya 6 0
		events/accuse/adana 4 -2
		events/accuse/adana-masul 0 -1
		events/accuse/hammala-masuliyya -2 0
		events/accuse/hujum-lafzi 0 2
		events/accuse/hukima -5 2
		events/accuse/intaqada 0 2
		events/accuse/ishtabaha -5 6
		events/accuse/istajwaba 0 2
		events/accuse/ittahama 0 3
		events/accuse/lama 7 0
		events/accuse/muhakama 0 -2
		events/accuse/muttaham-bi -4 0
		events/accuse/naddada 3 -1
		events/accuse/sannafa-irhab 0 3
		events/accuse/shajaba 0 -4
		events/accuse/shakk 0 -6
		events/accuse/shakwa 1 0
		events/accuse/shakwa-rufiat 1 0
		events/accuse/tahqiq-fi -1 -1
		events/accuse/tahqiq-jinai 0 -2
		events/accuse/tahqiqat -1 0
		events/accuse/tuham 0 8
		events/accuse/tuhma 0 1
		events/accuse/wasafa-intihak 0 1
		events/agree/ittafaqa-ala 0 -2
		events/agree/ittifaq 0 -1
		events/agree/ittifaq-musamma -5 0
		events/agree/mustaidd 4 0
		events/agree/taahhada 0 -8
		events/agree/taahhud 2 0
		events/agree/waada 1 2
		events/agree/wad-masdar 4 0
		events/agree/wafaqa 0 -2
		events/aid/ajra-jiraha -1 1
		events/aid/arsala-musaadat 0 -6
		events/aid/dam-maddi -2 4
		events/aid/darraba 1 0
		events/aid/ilaj-kharij -2 0
		events/aid/naqala-jarha -6 4
		events/aid/qaddama-musaadat 0 -8
		events/aid/sallama-musaadat -2 0
		events/aid/talaqqa-musaadat -3 2
		events/assault/adhdhaba -4 1
		events/assault/al-hadith 0 2
		events/assault/amaliyya-irhabiyya 0 -1
		events/assault/amaliyyatuha 3 0
		events/assault/atlaqa-ghaz 1 0
		events/assault/atlaqa-nar 0 3
		events/assault/atlaqa-sarukh -1 -9
		events/assault/awda 0 2
		events/assault/dakka 0 2
		events/assault/dammara -2 3
		events/assault/darba 0 4
		events/assault/darba-jawwiyya 1 2
		events/assault/fajjara-nafsah 1 -3
		events/assault/fataha-nar 0 -1
		events/assault/ghara 2 1
		events/assault/ghazw 0 -1
		events/assault/hadith-irhabi -4 -4
		events/assault/hajama 0 4
		events/assault/hamla-askariyya 2 0
		events/assault/haraba 1 0
		events/assault/haraqa-shakhs -1 0
		events/assault/harb -3 0
		events/assault/harb-ahliyya 0 -1
		events/assault/harb-irhab 0 4
		events/assault/harb-nisba -1 0
		events/assault/harrara 0 -6
		events/assault/harrara-min -2 0
		events/assault/hujum 0 2
		events/assault/hujum-intihari 0 -1
		events/assault/hujum-jawwi 2 0
		events/assault/hujum-kimyai -2 0
		events/assault/idam -2 0
		events/assault/idam-maydani 3 0
		events/assault/ightala -7 -2
		events/assault/ihtajaza-musallahun -1 2
		events/assault/ikhtitaf-taira 0 2
		events/assault/infajara 0 -2
		events/assault/iqtaham 0 -5
		events/assault/irtikab-intihakat 1 0
		events/assault/ishtabaka 0 -2
		events/assault/istaada-mawqi 0 -3
		events/assault/istahdafa-sarukh 0 3
		events/assault/istakhdama-asliha 5 0
		events/assault/istakhdama-kimyai 0 -2
		events/assault/istashhada -6 0
		events/assault/istihdaf 0 4
		events/assault/itada 0 -2
		events/assault/itida -6 1
		events/assault/jarha -2 4
		events/assault/jarima-bashia -4 0
		events/assault/kamin 0 3
		events/assault/khatafa -2 1
		events/assault/majzara 0 4
		events/assault/maqtal -8 4
		events/assault/masra -12 6
		events/assault/masra-noun -3 6
		events/assault/niza -1 0
		events/assault/qamaa -1 0
		events/assault/qasf-jawwi 0 -1
		events/assault/qasf-madfai 0 1
		events/assault/qatala -7 1
		events/assault/qatala-did 1 -1
		events/assault/qatala-tanan -1 3
		events/assault/qatla -6 2
		events/assault/qital-sifa 0 -1
		events/assault/rashaqa-hidha 3 0
		events/assault/sarukh-saqata -1 -1
		events/assault/sidam 2 0
		events/assault/sidamat 2 0
		events/assault/suqut-dahaya 0 1
		events/assault/tabadul-nar 1 0
		events/assault/tadakhkhul-askari 0 -2
		events/assault/tafjir 0 -3
		events/assault/tarada-musallahin 0 1
		events/assault/tasadda 1 0
		events/assault/tasfiya-shakhs -2 0
		events/assault/tawaghghul 0 -5
		events/assault/usiba -5 3
		events/coerce/aghlaqa 0 -2
		events/coerce/aghlaqa-qanat 0 2
		events/coerce/akhla-bilquwwa -3 0
		events/coerce/ataha -1 -1
		events/coerce/athara -2 0
		events/coerce/awqafa 0 2
		events/coerce/dabata -2 0
		events/coerce/dayyaqa 0 4
		events/coerce/fakkaka-khaliyya 0 1
		events/coerce/fattasha 1 0
		events/coerce/habs 0 -1
		events/coerce/hajaza 0 -2
		events/coerce/hasara -4 0
		events/coerce/hazara 2 0
		events/coerce/ihtajaza 0 5
		events/coerce/ikhtaraqa-mawqi -2 0
		events/coerce/iqama-jabriyya 0 2
		events/coerce/iqtada 0 4
		events/coerce/iqtaham-amn -1 0
		events/coerce/istadaa-tahqiq 0 3
		events/coerce/istawla 0 -6
		events/coerce/itaqala -1 3
		events/coerce/itarada-safina 0 1
		events/coerce/jammada-amwal 0 12
		events/coerce/manaa 0 4
		events/coerce/muhtajaz-fi -1 0
		events/coerce/naqala-sijn 0 2
		events/coerce/nuqtat-taftish 0 -1
		events/coerce/qabd -1 3
		events/coerce/qarar-man 3 0
		events/coerce/qataa-khidma 2 0
		events/coerce/saytara 1 -8
		events/coerce/tawwaqa 3 0
		events/coerce/tawwaqat-quwwat 0 1
		events/coerce/zawwara 0 -3
		events/concede/samaha-mujaddadan 0 3
		events/consult/bahatha 0 -1
		events/consult/bahatha-maa -1 0
		events/consult/ijtima -1 -2
		events/consult/iltaqa 1 2
		events/consult/istaqbala -5 10
		events/consult/istaqbala-fi 0 4
		events/consult/istiqbal -5 8
		events/consult/ittisalat-maa 4 0
		events/consult/jalsa-barlaman -3 0
		events/consult/jalsa-mughlaqa 3 0
		events/consult/jawla 0 4
		events/consult/liqa-jamai 0 -2
		events/consult/madubat-asha 2 0
		events/consult/mubahathat 0 -5
		events/consult/mutamar -2 0
		events/consult/naqasha-maa 1 0
		events/consult/qimma 0 -1
		events/consult/sallama-risala -2 4
		events/consult/tawasala-maa 4 0
		events/consult/wasata 0 1
		events/consult/zara 0 2
		events/consult/ziyara-makan 0 -5
		events/consult/ziyara-maydaniyya 0 1
		events/cooperate/tabadul-malumat 0 -1
		events/disaster/hadith-sayr 0 3
		events/disaster/hariq 0 -5
		events/disaster/tahattamat-taira 0 -4
		events/disaster/zilzal 0 -3
		events/mobilize/atlaqa-balisti -1 0
		events/mobilize/intashara-jaysh 3 0
		events/mobilize/nashara-quwwat 0 -4
		events/mobilize/shakkala-milishya -3 0
		events/mobilize/tajriba-nawawiyya -2 0
		events/personnel/adda-yamin 0 2
		events/personnel/adla-bi-sawt 5 -1
		events/personnel/afa-min-mansib 0 3
		events/personnel/algha-mansib 0 1
		events/personnel/aqala 0 4
		events/personnel/ayyana 3 0
		events/personnel/farz -3 0
		events/personnel/hall 0 6
		events/personnel/hasala-aswat 1 0
		events/personnel/iadat-intikhab -2 0
		events/personnel/intakhaba -5 2
		events/personnel/intikhabat -5 0
		events/personnel/iqtira -2 -1
		events/personnel/istaqala 1 -8
		events/personnel/istifta 2 0
		events/personnel/kallafa 0 1
		events/personnel/kasaba 0 -2
		events/personnel/rashshaha 0 1
		events/personnel/shakkala-hukuma 0 -1
		events/personnel/taadil-wizari 0 3
		events/personnel/tansib 0 4
		events/personnel/taraka-mansib 0 -3
		events/personnel/tarashshaha 5 0
		events/personnel/tawalla 0 -2
		events/personnel/tayin 0 2
		events/personnel/tuwuffiya 0 -2
		events/personnel/wafat 0 -5
		events/protest/ahraqa-alam 0 1
		events/protest/intifada -8 0
		events/protest/masira -2 0
		events/protest/masira-muarrafa 1 0
		events/protest/raddada-hutafat -2 0
		events/protest/rashaqa -3 6
		events/protest/takhrib -2 1
		events/protest/tazahara 0 -1
		events/protest/thawra -1 0
		events/protest/waqfa 1 0
		events/protest/waqfa-muarrafa 2 0
		events/reject/aarada 1 1
		events/reject/imtanaa 0 -4
		events/reject/istabaada -2 0
		events/reject/lan-yasmah -1 0
		events/reject/rafada-yield 0 -3
		events/reject/rafd -1 1
		events/reject/tajahala 0 4
		events/request/amara -2 -1
		events/request/awsa 0 3
		events/request/daa -1 0
		events/request/daa-assist 0 1
		events/request/daa-baid 0 3
		events/request/daa-liqa -1 0
		events/request/daiyan 1 0
		events/request/dawa -3 1
		events/request/dawa-liqa -1 0
		events/request/haththa 0 6
		events/request/nashada 0 7
		events/request/nida 0 4
		events/request/talaba 0 -6
		events/request/talaba-assist 0 3
		events/request/talaba-bi 3 0
		events/request/talaba-min 4 -1
		events/request/talaba-yield 1 0
		events/retreat/atlaqa-sarah -5 6
		events/retreat/atlaqa-shakhs 0 6
		events/retreat/fakkaka-asliha 0 1
		events/retreat/farra-musallahun 1 -3
		events/retreat/insahaba 0 -1
		events/retreat/insahaba-min-madina 0 -3
		events/retreat/istaslama 0 -2
		events/retreat/khuruj-min-sijn 0 1
		events/retreat/ladha-firar 2 0
		events/retreat/sahaba-quwwat 4 0
		events/retreat/sallama-asir -2 0
		events/retreat/sallama-nafsah 0 -1
		events/sanction/aqaba 0 1
		events/sanction/fasala-an-kutla 0 2
		events/sanction/hakama-bi -3 2
		events/sanction/hazr-asliha 3 0
		events/sanction/uqubat 0 1
		events/support/abrama 1 -1
		events/support/abrama-ittifaq 2 0
		events/support/ayyada 0 1
		events/support/daama 0 2
		events/support/dafaa-an 1 0
		events/support/dam 0 5
		events/support/imtadaha 0 6
		events/support/sawwata-li 3 0
		events/support/shukr 0 3
		events/support/tabanna 0 -1
		events/support/tawqi 0 -3
		events/support/tayid 0 -4
		events/support/thammana 0 4
		events/support/thammana-juhud 0 3
		events/support/waqqaa 0 -5
		events/support/waqqaa-ala 0 -1
		events/support/waqqaahu 1 -4
		events/threaten/haddada 0 -3
		events/threaten/lawwaha 1 0
		events/threaten/sanarudd 0 3
		events/threaten/tahdidat -4 0
		same
			masdar -1 1
			noun 0 -1
	أثناء 0 2
	إثر 3 0
	إضافة
		إلى 0 3
	إلى -4 2
		after
			masdar -1 0
			noun -2 1
		before
			masdar 1 -6
			noun 3 0
		events/accuse/intaqada 2 0
		events/accuse/ittahama 0 -1
		events/aid/naqala-jarha 0 -1
		events/assault/infajara 0 4
		events/assault/maqtal 0 -3
		events/assault/qatla 0 -3
		events/assault/usiba 0 2
		events/coerce/hasara 0 4
		events/consult/ijtima 7 0
		events/consult/mubahathat -1 0
		events/request/daa 0 -1
		events/request/talaba-min 0 -1
		events/sanction/hukm-bi 2 0
		same
			masdar 0 4
		جانب 2 2
			after
				masdar 0 3
			before
				masdar -3 0
				noun 2 0
	ب -4 0
		after
			masdar 0 -1
			participle 0 -2
			verb -3 0
		before
			masdar 1 1
			noun 1 0
			verb -4 0
		events/accuse/istankara 0 -1
		events/accuse/ittahama -2 -3
		events/accuse/naddada 0 8
		events/agree/taahhada 0 1
		events/aid/qaddama-musaadat 0 -1
		events/assault/amaliyya-askariyya 0 -1
		events/assault/awda 0 3
		events/assault/ightala 0 2
		events/assault/istahdafa-sarukh 1 0
		events/assault/qatala 0 1
		events/assault/tafjir -3 -1
		events/assault/usiba 0 -1
		events/coerce/ataha 0 3
		events/coerce/hasara 0 -7
		events/coerce/istawla 2 0
		events/coerce/mudhakkirat-tawqif 0 1
		events/consult/ijtamaa 2 0
		events/consult/iltaqa 1 0
		events/consult/jalsa-barlaman -2 0
		events/consult/liqa 2 0
		events/consult/mubahathat 2 0
		events/disaster/hariq 0 2
		events/disaster/isdama 0 1
		events/personnel/shakkala-hukuma 0 -1
		events/request/daa 3 0
		events/request/talaba-bi -2 -3
		events/support/ashada 0 13
		events/support/iitarafa-bi-dawla 0 4
		events/support/rahhaba 0 10
		events/support/tarhib 0 1
		events/support/waqqaa 1 0
		events/threaten/tawaada 0 4
		same
			masdar -2 3
			noun 2 0
	باسم
		before
			masdar -1 0
	بالإضافة
		إلى 0 3
	بحق 0 4
		after
			noun 0 2
		before
			masdar 0 2
		events/accuse/ittahama 0 3
	بخصوص -1 0
	برئاسة -1 -3
	برصاص 3 0
		after
			masdar 2 0
	بسبب 2 0
	بشأن 0 -1
		before
			masdar 3 0
	بعد 0 -2
		after
			masdar 0 -1
		events/personnel/shakkala-hukuma 0 1
		same
			masdar 0 1
			noun -1 0
	بقيادة -1 -2
	بمشاركة 3 0
		after
			noun 3 0
	بين 2 -2
		after
			masdar -1 0
			noun 1 0
		before
			masdar 1 0
		events/agree/ittifaq-thunai 1 0
		events/assault/harb 2 0
		events/assault/ishtabaka 3 0
		events/assault/muwajahat 2 0
		events/consult/mubahathat-ghayr-mubashira 4 0
		events/consult/mufawadat 2 0
		events/consult/tawassata 0 2
		events/consult/wasata -2 9
		events/consult/ziyara -2 0
		events/support/tawqi 3 0
		same
			noun 0 -1
	تجاه 1 0
	جراء 2 1
	حتى
		before
			masdar 0 1
	حول 0 3
		before
			masdar 4 0
			noun 0 3
		same
			masdar 0 2
	خارج -2 0
	خلال
		same
			noun -2 0
	خلف 0 -1
	داخل -3 0
	رغم
		same
			masdar 3 0
	سوى 0 3
	ضد -3 3
		after
			masdar 0 1
			noun 0 4
		before
			verb -1 0
		events/accuse/ittahama 0 2
		events/assault/amaliyya-askariyya 0 1
		events/assault/harb 0 2
		events/assault/hujum 0 1
		events/assault/maraka 9 -6
	عبر 1 -4
		before
			masdar -1 0
			participle 9 0
	عقب
		before
			masdar 2 0
	على -4 6
		after
			masdar -2 2
			noun -1 2
		before
			masdar -2 2
			noun 0 -2
			verb 3 -3
		events/accuse/intaqada 1 0
		events/accuse/ittahama 4 -1
		events/accuse/tahqiqat -1 0
		events/agree/wafaqa 0 9
		events/aid/talaqqa-musaadat 1 0
		events/assault/atlaqa-nar 0 2
		events/assault/atlaqa-sarukh 0 10
		events/assault/fataha-nar 0 1
		events/assault/ghara 0 -1
		events/assault/harb-nisba 0 2
		events/assault/hujum 0 1
		events/assault/hujum-intihari 2 0
		events/assault/itada 0 2
		events/assault/itida 0 2
		events/assault/tafjir 0 -4
		events/coerce/hasara 0 1
		events/coerce/istawla 0 1
		events/coerce/itaqala 0 -2
		events/sanction/uqubat-llati 0 2
		events/support/athna 0 3
		events/support/waqqaa-ala 0 -1
		events/threaten/tawaada 0 1
		same
			masdar 0 -1
			noun 0 2
		أيدي 12 -1
			after
				masdar 2 0
				verb 4 0
		متن
			after
				masdar 0 1
		يد 8 0
			after
				masdar 3 0
	عن -2 0
		after
			noun -2 0
			verb 0 -1
		before
			masdar 3 -2
			noun -3 0
			verb 0 5
		events/accuse/ittahama 1 0
		events/assault/ghara 0 -4
		events/assault/ightala 0 3
		events/assault/itida 1 0
		events/assault/masra-noun 0 2
		events/assault/tafjir 0 -2
		events/assault/usiba 0 3
		events/reject/imtanaa 0 1
		events/request/daa 2 0
		events/retreat/afraja -1 4
		events/support/dafaa-an 0 2
	عند 0 2
	غداة -1 0
	في -4 -6
		after
			masdar 1 -1
			noun -3 0
			verb -1 0
		before
			masdar -2 -1
			noun 0 -2
		events/accuse/intaqada 0 -1
		events/accuse/shakk 0 4
		events/accuse/tahqiqat 1 1
		events/assault/adrama 0 2
		events/assault/fajjara-nafsah 0 3
		events/assault/ghazw 0 7
		events/assault/harb -2 0
		events/assault/infajara 0 1
		events/assault/istihdaf 0 -1
		events/assault/maqtal 0 1
		events/assault/qasafa 0 -2
		events/assault/qatala 5 -1
		events/assault/qatla 0 2
		events/assault/tadakhkhul-askari 0 2
		events/assault/tafjir -1 0
		events/assault/usiba 0 2
		events/coerce/awqafa 0 4
		events/coerce/itaqala -1 0
		events/coerce/suqut-bi-yad 7 0
		events/consult/mubahathat -2 0
		events/disaster/hariq 0 1
		events/request/daa 0 3
		events/request/talaba-bi 2 -1
		events/support/dam-dawla 0 2
		same
			noun 0 2
	قبل -1 0
		before
			masdar 0 5
	قرب -2 0
	ك 2 -7
	ل -5 0
		after
			masdar -4 2
			noun 0 4
			participle 0 -2
			verb -4 0
		before
			masdar 2 -1
			participle -3 0
			verb 0 -3
		events/accuse/intaqada 0 2
		events/accuse/ittahama 0 2
		events/accuse/naddada 0 -4
		events/accuse/tahqiqat 0 -1
		events/accuse/tuhma 0 1
		events/agree/iltizam 1 0
		events/agree/taahhada 0 5
		events/aid/arsala-musaadat 0 1
		events/aid/naqala-jarha 0 -1
		events/aid/qaddama-musaadat 0 12
		events/assault/amaliyya-askariyya 2 0
		events/assault/dammara 0 2
		events/assault/darba-askariyya 0 3
		events/assault/hajama 0 7
		events/assault/harrara 0 -1
		events/assault/hujum 0 6
		events/assault/hujum-intihari 0 1
		events/assault/hujum-jawwi 2 0
		events/assault/ightala -1 0
		events/assault/infajara 0 -4
		events/assault/ishtabaka 0 -2
		events/assault/istahdafa 0 3
		events/assault/istihdaf 0 4
		events/assault/itida 2 0
		events/assault/khatafa 0 -3
		events/assault/maqtal 0 -5
		events/assault/qasafa 1 0
		events/assault/qasf-jawwi 0 3
		events/assault/saddal-hujum 1 0
		events/assault/tafjir-intihari 0 -1
		events/coerce/hasara 5 0
		events/coerce/itaqala -1 0
		events/coerce/saytara 2 0
		events/consult/bahth-masdar -3 0
		events/consult/ijtima 1 0
		events/consult/liqa -5 0
		events/consult/mubahathat 2 0
		events/consult/mutamar -3 0
		events/consult/ziyara 4 8
		events/consult/ziyara-makan 0 12
		events/personnel/intakhaba 0 -8
		events/personnel/intikhabat 1 -1
		events/personnel/istaqala -1 0
		events/personnel/manaha-thiqa 0 -1
		events/personnel/tarashshaha 0 -2
		events/personnel/tayin 2 -1
		events/reject/aarada 0 -2
		events/reject/algha 0 3
		events/reject/rafada-yield 0 3
		events/reject/rafd 0 1
		events/request/daa -1 -1
		events/request/daa-liqa 3 0
		events/request/dawa 1 0
		events/request/dawa-liqa 0 -2
		events/request/mutalaba 0 4
		events/request/nida-ila 3 0
		events/request/talab 0 1
		events/request/talaba-bi -2 0
		events/request/talaba-min 0 1
		events/request/talaba-yield 0 3
		events/retreat/istaslama 0 4
		events/retreat/sallama-nafsah 0 1
		events/sanction/hukm-qadai 0 -2
		events/support/hanna 0 1
		events/support/shakara 0 5
		events/support/tawqi 1 0
		events/support/tayid 0 -1
		events/threaten/tawaada 0 -1
		same
			masdar -2 0
			noun 7 1
	لدى 0 -3
		before
			verb 1 0
	مثل
		after
			verb 1 0
	مع 1 2
		after
			noun 2 0
		events/accuse/naddada 1 0
		events/accuse/tahqiqat 2 0
		events/agree/istidad 0 4
		events/agree/istidad-muaalan -1 7
		events/agree/ittifaq 5 0
		events/agree/ittifaq-musamma 0 -1
		events/agree/ittifaqiyya -1 0
		events/agree/mustaidd 0 3
		events/agree/taahhada 0 2
		events/assault/hujum 0 -2
		events/coerce/saytara 0 2
		events/consult/hiwar 2 0
		events/consult/iltaqa -2 0
		events/consult/mubahathat 5 0
		events/consult/mufawadat 1 0
		events/consult/tashawara 0 4
		events/consult/zara -6 0
		events/consult/ziyara -5 0
		events/personnel/tawalla 1 0
		events/reject/rafada -2 0
		events/support/abrama 4 0
		events/support/tadamana 0 2
		events/support/waqqaa 9 0
		same
			masdar 1 0
	مقابل 5 0
		after
			noun 2 0
	من 0 1
		after
			masdar -1 0
			noun 2 4
		before
			masdar -1 0
			verb 0 2
		events/accuse/istajwaba 0 3
		events/accuse/istankara 1 0
		events/assault/atlaqa-nar 0 -1
		events/assault/dammara 1 0
		events/assault/ghara -1 0
		events/assault/harrara 0 2
		events/assault/harrara-min -2 4
		events/assault/hujum 0 -3
		events/assault/ightala 0 -2
		events/assault/ishtabaka 3 0
		events/assault/istaada-mawqi 0 1
		events/assault/istihdaf 3 0
		events/assault/khatafa 0 6
		events/assault/maqtal -4 0
		events/assault/muwajahat -1 0
		events/assault/qatla 0 3
		events/assault/tafjir 0 1
		events/coerce/manaa 0 -1
		events/consult/qimma -3 0
		events/personnel/insahaba-barlaman 0 2
		events/reject/rafd -3 0
		events/request/daa 0 -3
		events/request/talab 5 -2
		events/request/talaba-min -2 9
		events/request/talaba-musaada 0 2
		events/sanction/hukm-qadai 0 1
		أجل -3 0
		بين -4 0
		جانب 2 0
		خلال -1 0
		طرف
			after
				masdar 3 0
		قبل 8 0
			after
				masdar 3 0
				verb -2 7
			before
				noun 0 -1
			events/assault/hujum 7 0
			events/assault/istihdaf 2 0
	منذ
		before
			noun 3 0
	نحو 0 -1
	وسط
		before
			masdar -1 0
prepositions
	
		after
			 1 2
			أثناء -4 0
			إلى 2 2
			ب -1 3
			بالإضافة
				إلى 0 2
			بسبب 0 -3
			بعد 2 3
			بين 1 0
			جراء 3 -1
			رغم 0 -2
			عشية -1 0
			على 0 1
			عن -2 4
			في -2 0
			لدى 0 2
			مع 1 0
			من 0 -3
				بين 0 3
			منذ 0 -2
			نتيجة 1 -1
		before
			 2 0
			أثناء 0 2
			أمام -3 0
			إلى 1 -2
			ب 5 0
			بسبب -1 3
			بعد 0 2
			بهدف 1 0
			بين -1 0
			حتى 0 2
			حول -5 0
			خلال 2 3
			رغم -1 0
			عبر 1 0
			عقب 2 -1
			على -1 0
				خلفية -2 0
			عن 4 -7
			عند -1 0
			في 3 1
				ظل -1 0
			قبل -1 0
			ل 1 2
			مع -4 -3
			من -3 0
				أجل 1 0
				خلال 4 0
			منذ -5 -3
			نتيجة 0 1
			وراء 6 0
	أثناء
		after
			 0 4
	أمام
		before
			 -1 0
	إثر
		same
			إثر 1 0
	إضافة
		إلى
			before
				 4 0
	إلى
		after
			 -3 0
			إلى 0 1
			من 0 -1
		before
			 1 0
			ب 2 0
			بعد 0 -2
			ل -2 0
		same
			إلى -1 1
		جانب
			after
				 0 3
	ب
		after
			 0 -1
			بعد 1 0
			خلال -1 0
			على 0 -2
			في 0 -1
			من -2 3
		before
			 -1 0
			إلى 0 1
			ب -1 0
			عن 0 1
			في 6 -1
			ل 0 1
		same
			ب 0 2
	بالإضافة
		إلى
			before
				 0 3
	بعد
		after
			 0 -1
		before
			 0 -3
			في 0 4
		same
			بعد 0 1
	بين
		after
			 0 1
			عقب -2 0
			ل 3 0
			من 2 0
		before
			 1 0
			في 0 5
			ل 1 0
	تجاه
		before
			 0 7
	حول
		after
			 -1 0
		before
			 -4 0
	رغم
		same
			رغم 3 0
	ضد
		after
			ب 0 2
			بعد 0 1
			خلال 0 -1
		before
			 0 1
			ب 3 0
	عبر
		before
			 5 0
			عن 8 0
	على
		after
			 -7 0
			أثناء 1 -3
			ب 0 1
			خلال 0 1
			ل 0 4
			من 0 -1
			منذ 0 -2
		before
			 -1 1
			بعد 3 -2
		same
			على 2 0
		أيدي
			after
				 7 0
		يد
			after
				 1 0
	عن
		after
			 0 2
			ل 0 -2
		before
			 0 -3
			ل 4 0
	في
		after
			إثر 0 1
			ب -2 0
			على 0 2
			عن 0 -3
			في -4 -6
		before
			 -6 -1
			في 0 1
			ل 1 0
		same
			في 0 3
	ل
		after
			 -1 1
			خلال -1 -4
			عن 0 4
			في 1 0
			ل 5 0
			مع 0 6
			من -2 -2
		before
			 1 -1
			أثناء 5 0
			خلال -4 0
			على 0 2
			في 1 0
			ل 4 0
		same
			ل 0 4
	لدى
		after
			 1 0
	مع
		after
			 1 1
			بعد 1 0
			خلال 1 0
			على 0 1
			مع 1 0
		before
			 0 -2
			إلى 2 0
			ب 0 1
			خلال -1 0
			في -3 0
	مقابل
		before
			 2 0
	من
		after
			إلى -6 0
			ب 0 -4
			بعد -1 4
			على 0 -3
			عن -4 0
			ل 1 0
		before
			 0 -4
			ب 4 -1
			بعد -1 -1
			على 0 2
			عن 2 -1
			في 3 0
		same
			من 1 0
		قبل
			after
				 7 0
			before
				 0 -3
	منذ
		before
			 1 0
quantity
	false 0 -3
		ACCUSE 0 1
		AID 4 0
		ASSAULT 0 -1
		COERCE 1 0
		DISASTER -8 -4
		PERSONNEL -2 0
		PROTEST -6 0
		REQUEST -1 1
		RETREAT 3 -7
		SUPPORT -2 0
	true -1 -1
		ACCUSE -2 5
		AID -2 0
		ASSAULT -4 2
		COERCE -8 2
		CONSULT 0 -2
		DISASTER 0 3
		PERSONNEL 3 0
		PROTEST 5 0
		REQUEST 3 -5
		SUPPORT 6 -7
rank
	after
		0 2 2
			ACCUSE -3 0
			AGREE 1 0
			AID 0 1
			ASSAULT 1 -1
			COERCE 0 1
			CONCEDE 0 -1
			CONSULT 2 -3
			COOPERATE -1 0
			MOBILIZE 5 0
			PERSONNEL -3 1
			REQUEST -3 -1
			RETREAT 5 2
			SANCTION 1 1
			SUPPORT 0 5
			THREATEN 2 -2
			events/accuse/aaraba-istiya 0 6
			events/accuse/adana -1 -2
			events/accuse/hammala-masuliyya -4 4
			events/accuse/hujum-lafzi 0 2
			events/accuse/intaqada 2 0
			events/accuse/istada-safir 0 6
			events/accuse/istajwaba 3 -1
			events/accuse/istankara 0 -2
			events/accuse/ittahama 3 -3
			events/accuse/mathala-amam 4 0
			events/accuse/muhakama -2 -2
			events/accuse/naddada 0 -4
			events/accuse/shakwa 0 1
			events/accuse/tahqiq-fi 1 0
			events/accuse/tuhma 0 -9
			events/agree/istidad-muaalan -5 5
			events/agree/ittafaqa 0 -3
			events/agree/ittifaq -3 -2
			events/agree/ittifaq-muhaddad 0 -3
			events/agree/ittifaq-thunai 3 0
			events/agree/mustaidd 0 5
			events/agree/taahhada -3 0
			events/agree/tawassala 1 0
			events/agree/wafaqa 0 2
			events/aid/arsala-musaadat 0 -1
			events/aid/darraba 0 2
			events/aid/naqala-jarha 0 -4
			events/aid/qaddama-musaadat 0 -1
			events/aid/talaqqa-musaadat 1 -6
			events/aid/wasalat-musaadat 0 -1
			events/assault/adhdhaba 0 1
			events/assault/adrama 0 1
			events/assault/amaliyya-askariyya 0 -3
			events/assault/amaliyya-irhabiyya 0 1
			events/assault/asara 0 7
			events/assault/atlaqa-nar 2 -1
			events/assault/atlaqa-sarukh 0 -2
			events/assault/awda 0 4
			events/assault/ghara 7 0
			events/assault/ghazw 2 0
			events/assault/hadama 0 8
			events/assault/hadith-irhabi 0 -3
			events/assault/hajama 0 3
			events/assault/haraqa-mabna 0 3
			events/assault/harb-ahliyya -5 0
			events/assault/harrara 0 -2
			events/assault/hujum 3 -1
			events/assault/hujum-intihari -6 0
			events/assault/ightala 0 -3
			events/assault/ijtiyah 3 0
			events/assault/ikhtitaf-taira -1 4
			events/assault/infajara 6 1
			events/assault/iqtaham 2 -1
			events/assault/ishtabaka -1 -5
			events/assault/istaada-mawqi 0 -9
			events/assault/istakhdama-kimyai 3 -4
			events/assault/istihdaf 0 4
			events/assault/itida 4 -1
			events/assault/jarha -1 1
			events/assault/jarima-bashia 1 0
			events/assault/kabbada 0 7
			events/assault/maqtal -3 4
			events/assault/maraka 0 -4
			events/assault/masra-noun 0 4
			events/assault/naffadha-idam 0 3
			events/assault/qasafa 5 0
			events/assault/qasf-jawwi 6 -6
			events/assault/qasf-madfai 0 -2
			events/assault/qatala -2 0
			events/assault/qatla -2 3
			events/assault/saddal-hujum 0 4
			events/assault/sarukh-saqata -3 -5
			events/assault/tabadul-nar 0 -1
			events/assault/tadakhkhul-askari 4 0
			events/assault/tafjir-intihari -3 0
			events/assault/tarada-musallahin -6 8
			events/assault/tasfiya-shakhs 0 -2
			events/assault/usiba -4 -3
			events/coerce/dahama 0 -1
			events/coerce/fakkaka-khaliyya -1 3
			events/coerce/halat-tawari 0 -1
			events/coerce/hasara 1 -2
			events/coerce/hujum-iliktruni 0 3
			events/coerce/ihtajaza-juthath 0 7
			events/coerce/ihtajaza-safina 1 1
			events/coerce/ikhtaraqa-mawqi -2 4
			events/coerce/iqtaham-amn 3 -2
			events/coerce/istawla 3 0
			events/coerce/manaa -5 0
			events/coerce/mudhakkirat-tawqif 4 3
			events/coerce/muhtajaz-fi 0 -1
			events/coerce/naqala-sijn 0 2
			events/coerce/qabada 0 1
			events/coerce/saytara 3 -8
			events/coerce/tawwaqa 0 8
			events/concede/shataba-qaima 0 10
			events/consult/bahatha -2 0
			events/consult/bahth-masdar -5 0
			events/consult/hiwar 2 0
			events/consult/ijtamaa 2 -2
			events/consult/ijtima -3 -5
			events/consult/istaqbala-fi 0 3
			events/consult/ittisal-talaqqa 4 0
			events/consult/ittisalat-maa 0 1
			events/consult/jalsa-multi 3 0
			events/consult/jawla -3 0
			events/consult/liqa -1 0
			events/consult/madubat-asha 1 0
			events/consult/mubahathat -1 0
			events/consult/mufawadat -2 -1
			events/consult/qimma -3 0
			events/consult/tawassata 0 2
			events/consult/wasata 0 2
			events/consult/zara -6 0
			events/consult/ziyara 0 6
			events/consult/ziyara-makan 3 -6
			events/disaster/hariq 0 10
			events/mobilize/arsala-quwwat 0 -1
			events/mobilize/halat-istinfar 3 0
			events/mobilize/hallaqa 5 0
			events/mobilize/tajriba-nawawiyya -1 0
			events/mobilize/wusul-taazizat 2 0
			events/personnel/afa-min-mansib 0 1
			events/personnel/ayyana 3 0
			events/personnel/faza 0 -2
			events/personnel/hall 0 4
			events/personnel/hasala-aswat 1 0
			events/personnel/intakhaba -1 0
			events/personnel/samma-mansib 2 0
			events/personnel/shakkala-hukuma -2 0
			events/personnel/suqut-nizam 0 3
			events/personnel/taadil-wizari 0 4
			events/personnel/tawalla -1 0
			events/personnel/tayin -2 -2
			events/personnel/tuwuffiya -2 0
			events/protest/adraba 1 0
			events/protest/muzahara -3 0
			events/protest/qataa 0 1
			events/protest/shaghab -1 0
			events/protest/takhrib 0 2
			events/reject/aarada -4 -1
			events/reject/rafada-assist 0 1
			events/reject/rafada-liqa 0 2
			events/request/amara 0 -2
			events/request/daiyan 0 5
			events/request/dawa -6 0
			events/request/dawa-liqa 1 0
			events/request/mutalaba -4 0
			events/request/talab 10 -4
			events/request/talaba-bi 0 -1
			events/request/talaba-min 0 1
			events/request/talaba-musaada 0 2
			events/retreat/atlaqa-sarah -2 0
			events/retreat/atlaqa-shakhs 0 2
			events/retreat/farra-musallahun 7 -6
			events/retreat/insahaba 1 -1
			events/retreat/insahaba-min-madina 2 -4
			events/retreat/sallama-nafsah 0 5
			events/sanction/hukm-qadai 0 -1
			events/sanction/istada-safirah 0 2
			events/sanction/tarada-safir 0 1
			events/sanction/uqubat-llati 2 0
			events/support/bayaa-tanzim 0 4
			events/support/daama 0 1
			events/support/daama-qadiyya 0 -1
			events/support/dam -3 3
			events/support/dam-dawla 1 0
			events/support/fataha-sifara 0 -1
			events/support/hanna -5 0
			events/support/nawwaha 0 3
			events/support/shakara -1 4
			events/support/tabanna 0 -3
			events/support/tarhib 2 -4
			events/support/tawqi 6 -5
			events/support/thammana 0 4
			events/support/thammana-juhud 0 2
			events/support/wafaqa-barlaman 0 -1
			events/support/waqqaa 0 -1
			events/threaten/haddada-quwwa 0 2
			events/threaten/taahhada-intiqam 0 2
			masdar 2 1
			noun 1 0
			participle -4 3
			verb 2 3
		1 -1 0
			ACCUSE -3 0
			AGREE 0 5
			AID 1 -1
			ASSAULT 0 -1
			COERCE -1 0
			CONSULT 1 0
			DISASTER 0 1
			MOBILIZE -2 0
			PERSONNEL 1 -2
			PROTEST 1 3
			REJECT -3 4
			REQUEST -5 -1
			RETREAT 2 0
			SANCTION 1 -1
			SUPPORT 0 3
			THREATEN -2 2
			events/accuse/adana 0 3
			events/accuse/istajwaba 0 2
			events/accuse/istimaa-mahkama 0 -1
			events/accuse/naddada 0 1
			events/accuse/tahqiqat 0 -2
			events/agree/istidad -1 0
			events/agree/ittafaqa-ala 9 0
			events/agree/mustaidd 0 1
			events/agree/muwafaqa 0 -2
			events/agree/taahhada -3 0
			events/aid/talaqqa-musaadat 5 -4
			events/assault/alqa-qunbula 0 1
			events/assault/amaliyya-askariyya 0 3
			events/assault/awda 0 1
			events/assault/dammara -2 0
			events/assault/daraba-ahdaf 0 1
			events/assault/darba-askariyya 0 2
			events/assault/harb-nisba 0 2
			events/assault/hujum -1 0
			events/assault/idam 0 -1
			events/assault/ightala 0 -1
			events/assault/ijtiyah 0 1
			events/assault/ishtabaka 9 -2
			events/assault/istaada-mawqi 0 1
			events/assault/itida 0 2
			events/assault/jarha 0 2
			events/assault/khatafa 0 -1
			events/assault/maqtal 0 -7
			events/assault/masra 0 -4
			events/assault/muwajahat 5 -2
			events/assault/qasafa -1 1
			events/assault/qatala 0 -1
			events/assault/qatla 0 -1
			events/assault/sidam 5 0
			events/assault/tafjir -3 0
			events/assault/usiba 0 -6
			events/coerce/dahama 0 -1
			events/coerce/hasara 2 0
			events/coerce/hujum-iliktruni 3 0
			events/coerce/ihtajaza-juthath 0 -3
			events/coerce/istawla 0 2
			events/coerce/itaqala -4 -1
			events/coerce/nahaba 0 2
			events/coerce/saytara 2 0
			events/concede/rafaa-uqubat 0 1
			events/consult/bahatha-maa 1 0
			events/consult/bahth-masdar -1 0
			events/consult/hiwar 2 0
			events/consult/ijtima 0 -4
			events/consult/iltaqa -2 0
			events/consult/liqa 4 0
			events/consult/mubahathat 1 0
			events/consult/mufawadat 1 0
			events/consult/sallama-risala 0 3
			events/consult/zara -2 0
			events/consult/ziyara -6 -1
			events/consult/ziyara-makan -2 4
			events/disaster/fayadan 0 4
			events/personnel/intakhaba 1 -1
			events/personnel/intikhabat 0 2
			events/personnel/tarashshaha 2 0
			events/personnel/tayin -2 2
			events/personnel/tuwuffiya 3 0
			events/reject/algha 0 2
			events/reject/rafada -2 0
			events/reject/rafd 0 -1
			events/request/daa 2 0
			events/request/daa-fulan 3 0
			events/request/daa-liqa 0 1
			events/request/daiyan 0 -2
			events/request/dawa 1 -4
			events/request/nashada 0 2
			events/request/talaba-min -2 -1
			events/request/talaba-yield 0 -1
			events/retreat/farra-musallahun 8 0
			events/support/dafaa-an 0 2
			events/support/hanna -1 0
			events/support/iitarafa-bi-dawla 0 1
			events/support/tawqi 3 0
			events/support/tayid 0 -2
			events/support/waqqaa 1 -1
			events/threaten/haddada-quwwa 0 2
			events/threaten/tawaada 0 1
			masdar -1 1
			noun 0 1
		2 -4 -1
			ACCUSE -1 -2
			AGREE 0 2
			AID 0 2
			COERCE -4 -2
			CONSULT 1 0
			PERSONNEL 1 0
			REJECT -1 1
			REQUEST -4 0
			RETREAT -4 0
			SANCTION 0 -3
			THREATEN 0 -1
			events/accuse/adana 2 0
			events/accuse/intaqada -1 -1
			events/accuse/ittahama -3 2
			events/agree/iltizam 0 4
			events/agree/taahhada 0 3
			events/aid/qaddama-musaadat 0 2
			events/assault/amaliyya-askariyya 0 2
			events/assault/atlaqa-nar 0 -3
			events/assault/atlaqa-sarukh 0 3
			events/assault/harrara-min 0 1
			events/assault/ishtabaka 0 -2
			events/assault/istahdafa-sarukh 2 0
			events/assault/khatafa 0 -2
			events/assault/maqtal -2 0
			events/assault/muwajahat 2 0
			events/assault/qasafa 0 1
			events/assault/qatala 0 -2
			events/assault/tafjir 2 0
			events/coerce/hazara 0 3
			events/coerce/saytara 0 5
			events/consult/ijtamaa -1 0
			events/consult/ijtima 3 0
			events/consult/iltaqa 4 0
			events/consult/liqa 0 -1
			events/consult/qimma 1 0
			events/consult/wasala-wafd 1 0
			events/consult/ziyara -4 0
			events/consult/ziyara-makan -2 0
			events/personnel/hasala-aswat 1 0
			events/personnel/istaqala 1 0
			events/protest/tazahara 0 3
			events/reject/rafada 0 -3
			events/reject/rafd 0 1
			events/request/daa 0 2
			events/request/haththa 0 -1
			events/sanction/hukm-qadai 0 1
			events/support/abrama-ittifaq 1 0
			events/support/tadamana 3 0
			noun 0 -1
			verb -1 -1
		3 -6 -1
			AGREE 0 -2
			AID 0 -3
			COERCE -1 0
			CONSULT 5 2
			PERSONNEL 2 -1
			REQUEST -1 3
			SANCTION -2 0
			SUPPORT 1 -2
			events/accuse/ittahama -1 -3
			events/agree/ittifaq -1 0
			events/agree/ittifaq-muhaddad 3 0
			events/agree/ittifaqiyya 1 0
			events/agree/taahhud 1 0
			events/assault/atlaqa-nar 0 3
			events/assault/ghara 0 -2
			events/assault/hujum -1 3
			events/assault/ishtabaka 1 0
			events/assault/istaada-mawqi 0 4
			events/assault/khatafa 0 2
			events/assault/maqtal 1 0
			events/assault/maraka 5 0
			events/assault/muwajahat 0 1
			events/assault/tafjir 1 0
			events/coerce/istadaa-tahqiq 0 4
			events/coerce/qabd 0 1
			events/consult/ijtamaa 5 0
			events/consult/iltaqa 0 5
			events/consult/ittisalat-maa 4 0
			events/consult/liqa-jamai 1 0
			events/consult/mubahathat 1 0
			events/consult/wasala-wafd -1 0
			events/consult/zara 0 6
			events/consult/ziyara-makan -4 0
			events/personnel/taadil-wizari 0 1
			events/request/daa-assist 0 1
			events/request/daa-baid 0 2
			events/request/daa-fulan 0 3
			events/request/dawa 1 0
			events/request/talaba-bi 0 -1
			events/retreat/tabadul-asra 0 2
			events/sanction/hukm-qadai 0 5
			events/support/ashada 0 1
			events/support/shukr 0 1
			masdar -1 0
			participle 0 -3
			verb -1 -2
	before
		0 1 0
			ACCUSE 0 1
			AGREE 0 -2
			AID 2 1
			ASSAULT -1 0
			COERCE 2 0
			CONCEDE 9 0
			CONSULT -3 0
			COOPERATE 4 0
			DISASTER -2 2
			MOBILIZE 3 -4
			PERSONNEL 0 3
			PROTEST 0 -2
			REJECT 0 -3
			REQUEST 0 1
			RETREAT 1 0
			THREATEN -2 0
			events/accuse/adana -1 0
			events/accuse/hammala-masuliyya -1 0
			events/accuse/intaqada 1 0
			events/accuse/ishtabaha -4 3
			events/accuse/istankara 0 -2
			events/accuse/ittahama -3 6
			events/accuse/lama 2 0
			events/accuse/mathala-amam 0 1
			events/accuse/muhakama 0 1
			events/accuse/naddada 0 -3
			events/accuse/shakk 2 -1
			events/accuse/tahqiq-fi 3 -2
			events/accuse/tuhma -4 8
			events/agree/iltizam 2 0
			events/agree/istidad-muaalan 0 4
			events/agree/mustaidd 9 0
			events/agree/muwafaqa 0 2
			events/agree/wafaqa 2 0
			events/aid/alaja 1 0
			events/aid/ilaj-kharij -1 0
			events/aid/naqala-jarha 0 6
			events/aid/qaddama-musaadat 0 -2
			events/aid/talaqqa-musaadat -10 9
			events/assault/adhdhaba 0 5
			events/assault/amaliyya-askariyya 0 -4
			events/assault/amaliyya-didd 3 0
			events/assault/atlaqa-ghaz 1 0
			events/assault/atlaqa-sarukh 3 0
			events/assault/dammara 0 3
			events/assault/darba-jawwiyya 3 0
			events/assault/fajjara-nafsah 8 0
			events/assault/ghara -2 2
			events/assault/ghazw 3 0
			events/assault/hadama 1 0
			events/assault/harb 2 -4
			events/assault/harb-nisba -2 0
			events/assault/hujum 0 2
			events/assault/hujum-jawwi 0 1
			events/assault/hujum-musallah 0 2
			events/assault/idam -1 0
			events/assault/ightala -2 0
			events/assault/ightasaba 1 1
			events/assault/ihtajaza-rahain 2 0
			events/assault/infajara -2 0
			events/assault/iqtaham 2 0
			events/assault/ishtabaka -8 0
			events/assault/istaada-mawqi 0 -2
			events/assault/istashhada -5 0
			events/assault/istihdaf 1 0
			events/assault/itida 0 -3
			events/assault/jaraha 0 8
			events/assault/khatafa -1 3
			events/assault/majzara 1 -2
			events/assault/maqtal -8 0
			events/assault/maraka -2 0
			events/assault/masra -2 3
			events/assault/muwajahat -1 0
			events/assault/qasafa 5 0
			events/assault/qatala 1 0
			events/assault/qatala-tanan -2 3
			events/assault/qatla -3 1
			events/assault/tafjir -2 -3
			events/assault/tafjir-intihari -5 0
			events/assault/tasadda 1 0
			events/assault/tasfiya-shakhs -3 0
			events/assault/usiba -6 7
			events/assault/zaraa-lughm 5 0
			events/coerce/akhla-bilquwwa 0 1
			events/coerce/bana-jidar 5 0
			events/coerce/fakkaka-khaliyya 2 0
			events/coerce/hasara 0 2
			events/coerce/hujum-iliktruni 0 5
			events/coerce/ijraat-istithnaiyya 1 0
			events/coerce/inqilab 1 0
			events/coerce/iqama-jabriyya 0 3
			events/coerce/istawla 0 -9
			events/coerce/itaqala -3 1
			events/coerce/manaa 3 0
			events/coerce/mudhakkirat-tawqif 1 0
			events/coerce/muhtajaz-fi 0 3
			events/coerce/nahaba -1 0
			events/coerce/qabd -4 0
			events/coerce/saytara -1 -2
			events/coerce/tawwaqa 1 0
			events/consult/bahatha-mawdu 3 0
			events/consult/ijtima -2 0
			events/consult/iltaqa 0 -3
			events/consult/istaqbala 0 1
			events/consult/istiqbal 0 2
			events/consult/ittisalat-maa 1 0
			events/consult/jalsa-barlaman -3 0
			events/consult/jawla 4 0
			events/consult/liqa 0 2
			events/consult/liqa-jamai -2 0
			events/consult/mubahathat -2 0
			events/consult/mubahathat-ghayr-mubashira -2 0
			events/consult/mufawadat -1 0
			events/consult/qimma -4 0
			events/consult/ziyara 0 7
			events/disaster/hadith-gharaq 0 1
			events/disaster/hadith-sayr 0 3
			events/disaster/hariq 0 -1
			events/mobilize/atlaqa-balisti 1 0
			events/mobilize/nashara-quwwat 4 0
			events/mobilize/tajriba-nawawiyya 6 0
			events/mobilize/wusul-taazizat -1 0
			events/personnel/faza -2 3
			events/personnel/hall 1 0
			events/personnel/hasala-aswat -4 0
			events/personnel/intakhaba 0 6
			events/personnel/intikhabat 0 -2
			events/personnel/iqtira -1 0
			events/personnel/istaqala 0 -2
			events/personnel/istifta 2 0
			events/personnel/kasaba -2 0
			events/personnel/taadil-wizari 2 0
			events/personnel/tawalla 0 2
			events/protest/muzahara -6 0
			events/protest/takhrib -3 0
			events/protest/tazahara 1 0
			events/reject/aarada -3 0
			events/reject/rafada 0 -1
			events/reject/rafada-liqa 5 0
			events/reject/rafada-yield 1 0
			events/request/daa 0 -3
			events/request/dawa -7 0
			events/request/dawa-liqa 0 1
			events/request/haththa 0 -1
			events/request/nashada 2 0
			events/request/talab -3 5
			events/request/talaba-assist -1 0
			events/request/talaba-bi -2 0
			events/request/talaba-liqa 2 0
			events/request/talaba-min 4 0
			events/request/talaba-musaada 1 0
			events/request/talaba-yield -1 0
			events/retreat/atlaqa-sarah 3 7
			events/retreat/istaslama 4 0
			events/sanction/al-uqubat -4 0
			events/sanction/hukm-bi 2 0
			events/sanction/hukm-qadai -1 -1
			events/sanction/uqubat 2 0
			events/sanction/uqubat-llati 0 7
			events/support/ashada 0 -4
			events/support/ayyada -2 0
			events/support/bayaa-tanzim 3 0
			events/support/daama-qadiyya 3 0
			events/support/dam 5 0
			events/support/dam-dawla 0 -2
			events/support/hanna 0 2
			events/support/tadamana -1 0
			events/support/tarhib -1 12
			events/support/tawqi -4 0
			events/support/tayid -2 9
			events/support/waqqaa 1 0
			events/support/waqqaa-ala -3 0
			masdar 1 0
			noun 1 0
			participle -2 1
			verb 1 0
		1
			ACCUSE 1 1
			AGREE -1 -1
			AID -4 0
			ASSAULT -1 1
			COERCE 3 1
			CONCEDE -4 1
			CONSULT -2 0
			DISASTER 0 -1
			MOBILIZE 2 0
			PROTEST 2 0
			REJECT 2 -1
			REQUEST 0 2
			RETREAT 0 -3
			SUPPORT -2 -3
			events/accuse/aaraba-istiya 3 0
			events/accuse/dawa -1 0
			events/accuse/hukima 0 1
			events/accuse/ishtabaha -1 0
			events/accuse/ittahama 0 6
			events/accuse/muhakama 0 2
			events/accuse/naddada 0 -2
			events/accuse/tahqiq-jinai 1 0
			events/accuse/tahqiqat 1 0
			events/accuse/tuham 0 4
			events/accuse/tuhma 0 6
			events/agree/istidad-muaalan 7 0
			events/agree/ittafaqa -3 0
			events/agree/ittifaq-muhaddad -1 0
			events/aid/amal-ighatha 1 0
			events/aid/qaddama-musaadat 2 0
			events/aid/talaqqa-musaadat -3 3
			events/assault/amaliyya-intihariyya 2 0
			events/assault/atlaqa-nar -5 7
			events/assault/ghazw -1 0
			events/assault/hujum 2 0
			events/assault/iqtaham -3 0
			events/assault/istaada-mawqi 3 0
			events/assault/istashhada 0 1
			events/assault/itida 0 2
			events/assault/jarima-bashia 0 3
			events/assault/kamin 0 7
			events/assault/khatafa 0 1
			events/assault/maqtal -1 0
			events/assault/maraka 2 0
			events/assault/masra 0 5
			events/assault/muwajahat -2 0
			events/assault/qatala 2 0
			events/assault/tafjir 1 -1
			events/assault/tasfiya-shakhs 0 3
			events/assault/usiba 0 2
			events/coerce/hasara 0 3
			events/coerce/hujum-iliktruni 0 -1
			events/coerce/ihtajaza 0 4
			events/coerce/mudhakkirat-tawqif -3 0
			events/coerce/saytara 1 0
			events/coerce/tawwaqa 1 0
			events/consult/ijtamaa -1 0
			events/consult/liqa-jamai -3 0
			events/consult/mufawadat 4 0
			events/consult/tafawud -2 0
			events/consult/ziyara 0 5
			events/personnel/adla-bi-sawt 1 0
			events/personnel/intikhabat -1 -3
			events/personnel/istaqala -1 0
			events/personnel/khada-intikhabat 5 0
			events/personnel/tarashshaha -1 0
			events/personnel/tawalla 1 0
			events/protest/ihtijaj 1 0
			events/protest/masira-muarrafa 2 0
			events/reject/imtanaa -1 0
			events/reject/rafada 1 0
			events/request/daa 1 -1
			events/request/daiyan 0 -1
			events/request/dawa -2 2
			events/request/dawa-liqa -3 0
			events/request/nashada 4 0
			events/request/talab 0 3
			events/request/talaba -1 0
			events/request/talaba-bi 3 0
			events/request/talaba-min 0 4
			events/sanction/hakama-bi 0 -1
			events/support/ayyada 6 0
			events/support/bayaa-tanzim -2 0
			events/support/dam 4 0
			events/support/dam-dawla 4 0
			events/support/rahhaba -1 0
			events/support/tayid 1 0
			masdar 0 -1
			participle 2 0
		2 -1 -1
			ACCUSE 2 2
			AGREE 0 5
			ASSAULT 0 -2
			COERCE 1 0
			CONCEDE -4 1
			CONSULT -1 0
			MOBILIZE -1 0
			PERSONNEL 0 1
			PROTEST 0 -1
			REJECT 2 0
			REQUEST 5 -1
			RETREAT 0 -1
			SANCTION -1 0
			SUPPORT 0 -5
			events/accuse/hammala-masuliyya 5 0
			events/accuse/intaqada -2 1
			events/accuse/ittahama 0 -1
			events/accuse/tahqiqat -1 0
			events/agree/istidad 2 0
			events/agree/taahhada -2 2
			events/agree/taahhud 0 1
			events/agree/waada 2 0
			events/agree/wafaqa 2 0
			events/aid/naqala-jarha 0 1
			events/aid/talaqqa-musaadat 0 2
			events/assault/adhdhaba -3 0
			events/assault/amaliyya-askariyya 1 0
			events/assault/atlaqa-nar 3 0
			events/assault/darba-jawwiyya 0 4
			events/assault/hujum-intihari 4 0
			events/assault/ikhtitaf-taira 4 0
			events/assault/muwajahat 1 0
			events/assault/qasafa -5 -1
			events/assault/qatala -1 5
			events/assault/tafjir 0 -4
			events/assault/usiba 0 1
			events/coerce/dahama 0 1
			events/coerce/itaqala 0 4
			events/coerce/manaa 0 1
			events/consult/zara 1 0
			events/consult/ziyara 2 0
			events/personnel/hasala-aswat 2 0
			events/protest/ihtijaj -1 0
			events/reject/aarada 5 2
			events/reject/rafd 0 -2
			events/request/daa -2 0
			events/request/daiyan 3 0
			events/request/haththa 1 0
			events/request/talab -4 0
			events/request/talaba-min 2 0
			events/request/talaba-yield 5 0
			events/support/abrama 1 0
			events/support/shakara 4 0
			masdar -1 0
			verb 0 -2
		3 -2 -5
			ACCUSE 3 1
			AGREE -2 0
			AID -4 0
			ASSAULT 0 -2
			COERCE 3 0
			MOBILIZE -4 0
			PROTEST -3 0
			REJECT 1 0
			REQUEST 4 0
			RETREAT -2 0
			SANCTION 0 2
			THREATEN 4 -2
			events/accuse/adana 0 -1
			events/accuse/istankara 2 0
			events/accuse/naddada 4 0
			events/accuse/tuham 0 1
			events/accuse/tuhma 4 0
			events/agree/ittifaq 1 0
			events/agree/ittifaq-muhaddad -2 0
			events/agree/mustaidd -3 0
			events/agree/taahhada 1 0
			events/aid/inqadh 1 0
			events/aid/naqala-jarha 0 -1
			events/aid/talaqqa-musaadat 0 -2
			events/assault/adhdhaba 0 2
			events/assault/al-qital 1 0
			events/assault/amaliyya-askariyya 1 0
			events/assault/asara 1 0
			events/assault/atlaqa-nar 0 -1
			events/assault/darba-jawwiyya 1 0
			events/assault/harb -1 0
			events/assault/harrara-min -1 0
			events/assault/hujum 0 2
			events/assault/ishtabaka 0 6
			events/assault/istaada-mawqi 2 0
			events/assault/itida -1 0
			events/assault/majzara 0 1
			events/assault/maqtal 0 3
			events/assault/maraka 1 0
			events/assault/masra 0 -1
			events/assault/qasafa 1 -2
			events/assault/tahhara 2 0
			events/coerce/awqafa 0 3
			events/coerce/itaqala 0 -1
			events/coerce/manaa 1 0
			events/coerce/nahaba 2 0
			events/consult/bahatha 2 0
			events/consult/ijtima 1 1
			events/consult/istaqbala 0 2
			events/consult/liqa 5 0
			events/consult/wasata 6 0
			events/cooperate/sallama-matlub 1 0
			events/personnel/intikhabat -3 0
			events/personnel/tayin 2 0
			events/request/awamir 1 0
			events/request/daa 1 0
			events/request/talaba 2 0
			events/request/talaba-bi 3 0
			events/retreat/afraja -1 0
			events/support/daama-qadiyya 1 0
			events/support/karrama 0 1
			events/support/rahhaba 3 0
			events/support/waqqaa -1 0
			masdar -2 0
			noun 0 -2
			verb -1 0
rival
	nearer
		false
			after
				elsewhere -1 0
				genitive -1 2
				light
					subject -1 0
					بين -1 0
					ضد 0 1
					ل 0 3
					من 1 -1
				noun 2 0
				object 1 0
					of
						event 0 -1
				own
					phrase 6 0
				participle -1 0
				subject -2 -1
				إلى
					جانب 1 0
				ب -3 4
				باتجاه 0 3
				بين 0 2
				على -1 2
				عن 1 0
				ل 0 4
				لدى 2 0
				من 0 -1
					جانب -1 0
			before
				elsewhere 3 1
				light
					object 2 0
					ل 0 -1
				masdar 1 0
				noun 0 -3
				object 0 5
					of
						event 1 0
				participle 0 1
				subject 2 -5
					of
						aspect 0 1
						light -1 0
						modal 2 0
						motion 5 0
						other -1 0
						speech -1 -1
				verb -1 0
				أمام
					of
						event -1 0
				إلى
					of
						event 0 1
					جانب
						of
							event 0 2
				بين
					of
						event 1 0
				على
					of
						event -1 4
				عن
					of
						event 2 0
				في
					of
						speech -2 0
				ل
					of
						aspect 0 1
						event 1 0
						speech -1 0
				مع
					of
						event -3 0
				من
					of
						event 1 0
		true
			after -3 -2
				elsewhere -4 -3
				light
					subject 1 0
				masdar 1 -1
				noun -1 0
				object 0 -1
				participle -3 -2
				subject -5 1
				verb 0 1
				إلى 0 -1
				ب 1 0
				بين -2 0
				ضد 0 -2
				على 0 -2
				ل 0 2
				مع 0 4
				من 0 5
					قبل -3 5
			before -2 -2
				elsewhere 0 1
				masdar -1 0
				noun -2 -1
				participle 0 -1
				subject
					of
						event -1 0
						light -1 0
						modal -2 0
						other 3 0
						speech 4 0
				verb 0 -2
				بين
					of
						event -2 0
						light 1 0
				ضد
					of
						event 3 0
				على
					of
						event 0 -1
				عن
					of
						event -1 0
				ل
					of
						event 0 3
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
				masdar 1 1
				noun 3 1
				participle -3 1
				verb 0 2
			before
				masdar 1 0
				participle -4 0
				verb 0 1
		1
			after
				masdar -4 -4
				noun -1 -4
				participle -1 0
				verb -10 -4
			before
				masdar 0 -2
				noun -1 -3
				participle 2 0
		2
			after
				masdar -5 -8
				noun -3 -8
				verb -5 -6
			before
				masdar -2 -3
				noun -4 -3
				participle 4 0
				verb -1 -2
rule
	actor
		further -11 -7
			ASSAULT 0 -1
			PROTEST 1 0
			events/assault/atlaqa-nar 1 0
			events/assault/ghara -1 0
			events/assault/hujum 1 0
			events/assault/ishtabaka -11 0
			events/consult/mubahathat 2 0
			masdar 0 -2
		main 2 -4
			ACCUSE 2 0
			AGREE 0 -2
			ASSAULT 0 -2
			COERCE 1 1
			CONCEDE 0 -2
			CONSULT -2 0
			DISASTER -1 0
			MOBILIZE 2 -1
			PERSONNEL -3 0
			REJECT 1 -5
			REQUEST 2 0
			SANCTION 0 3
			SUPPORT 0 -4
			events/accuse/adana -1 0
			events/accuse/intaqada 0 -2
			events/accuse/ishtabaha -4 0
			events/accuse/ishtaka 1 0
			events/accuse/istankara 4 -3
			events/accuse/ittahama -4 5
			events/accuse/shakk 0 -1
			events/accuse/wasafa-intihak 2 0
			events/agree/iltizam -2 0
			events/agree/istidad -1 0
			events/agree/istidad-muaalan 0 1
			events/agree/ittafaqa 3 -1
			events/agree/ittifaq-muhaddad 1 0
			events/agree/ittifaqiyya 0 -2
			events/agree/mustaidd -2 2
			events/agree/taahhada 0 2
			events/agree/tawassul 4 0
			events/aid/dam-maddi 0 1
			events/aid/qaddama-musaadat 0 -3
			events/assault/adhdhaba -2 1
			events/assault/atlaqa-nar 0 -5
			events/assault/dammara 0 2
			events/assault/fajjara-nafsah 0 -1
			events/assault/fataha-nar 2 0
			events/assault/ghara 0 3
			events/assault/ghazw 5 -2
			events/assault/hajama 0 -2
			events/assault/harb-ahliyya -3 0
			events/assault/harb-nisba -8 0
			events/assault/hujum -1 5
			events/assault/hujum-intihari -2 0
			events/assault/ightala 1 0
			events/assault/iqtital 0 1
			events/assault/ishtabaka 3 -3
			events/assault/itida 0 -2
			events/assault/jarima-bashia -1 0
			events/assault/kabbada -1 0
			events/assault/maqtal -1 0
			events/assault/muwajahat 0 -1
			events/assault/qatala 0 1
			events/assault/saddal-hujum -2 0
			events/assault/sarukh-saqata -4 0
			events/assault/sidam 1 0
			events/assault/tafjir-intihari -2 0
			events/assault/tarada-musallahin -3 1
			events/coerce/hasara 2 0
			events/coerce/itaqala -2 7
			events/coerce/manaa -5 4
			events/coerce/qabd -1 3
			events/coerce/saytara 2 -2
			events/coerce/tarada-mulahaqa 1 0
			events/consult/ajra-ittisalat 3 0
			events/consult/bahatha 2 0
			events/consult/bahatha-maa 0 -1
			events/consult/ijtamaa 1 -2
			events/consult/ijtima 2 -6
			events/consult/istiqbal -3 6
			events/consult/ittasala 0 1
			events/consult/ittisalatuhu 4 0
			events/consult/jalsa-barlaman -6 0
			events/consult/mubahathat -2 0
			events/consult/mufawadat 2 0
			events/consult/mutamar -1 0
			events/consult/qimma -4 -1
			events/consult/tashawara-hawl 1 0
			events/consult/tawasala-maa 7 0
			events/consult/tawassata -4 7
			events/consult/wasala-wafd -1 0
			events/consult/wasata -3 5
			events/consult/zara -2 0
			events/consult/ziyara -8 0
			events/consult/ziyara-makan -6 1
			events/cooperate/baa-silah 0 5
			events/cooperate/taawana 0 -1
			events/personnel/faza -1 3
			events/personnel/hasala-aswat 0 3
			events/personnel/intikhabat -8 0
			events/personnel/istaqala 4 -3
			events/protest/masira -1 0
			events/protest/rashaqa -3 0
			events/protest/tazahara 4 0
			events/reject/imtanaa 1 0
			events/reject/istabaada 0 2
			events/reject/rafada 0 -2
			events/request/awsa 0 1
			events/request/daa 0 1
			events/request/daiyan -5 0
			events/request/dawa 2 3
			events/request/haththa 0 2
			events/request/talab 0 -1
			events/request/talaba-assist 0 1
			events/request/talaba-min 0 -2
			events/request/talaba-yield -5 1
			events/request/wajjaha-bi 5 0
			events/retreat/atlaqa-sarah 0 2
			events/retreat/insahaba 1 0
			events/retreat/waqf-nar -2 0
			events/sanction/hakama-bi 0 4
			events/support/abrama 1 0
			events/support/abrama-ittifaq 1 0
			events/support/ashada 0 -2
			events/support/daama-qadiyya -2 0
			events/support/hanna -4 9
			events/support/nawwaha 3 0
			events/support/rahhaba 0 -1
			events/support/tadamana -5 0
			events/support/tarhib 1 0
			events/support/tawqi 1 0
			events/support/tayid -3 4
			events/support/thammana -1 0
			masdar 1 0
			noun 2 -3
			participle 0 -1
			verb -1 -1
	none -2 -2
		ACCUSE 0 1
		AID 1 0
		ASSAULT -1 1
		COERCE -1 0
		CONCEDE -1 0
		CONSULT 2 -11
		COOPERATE 1 -3
		DISASTER -3 -1
		MOBILIZE 0 -1
		PERSONNEL 2 -11
		PROTEST 0 -8
		RETREAT -3 0
		SANCTION 4 0
		THREATEN 0 3
		events/accuse/aaraba-istiya 4 3
		events/accuse/adana 1 -4
		events/accuse/adana-masul 1 0
		events/accuse/ahala-qada -3 0
		events/accuse/dawa -3 0
		events/accuse/hammala-masuliyya 0 -5
		events/accuse/hujum-lafzi -3 0
		events/accuse/idanatuhu-li 3 0
		events/accuse/intaqada 2 0
		events/accuse/ishtabaha -1 3
		events/accuse/istajwaba 0 1
		events/accuse/ittahama 0 -2
		events/accuse/mathala-amam -2 0
		events/accuse/muhakama -4 0
		events/accuse/muttaham-bi -4 0
		events/accuse/muttahiman 0 -1
		events/accuse/shakk 0 -1
		events/accuse/tahqiq-fi 4 0
		events/accuse/tahqiq-jinai 1 0
		events/accuse/tahqiqat -1 -4
		events/accuse/tuham -3 0
		events/accuse/tuham-bi 0 2
		events/accuse/tuhma -1 6
		events/agree/iltizam 0 2
		events/agree/istidad 0 5
		events/agree/ittafaqa -2 0
		events/agree/ittafaqa-ala 0 -3
		events/agree/ittifaq 0 -9
		events/agree/ittifaq-muhaddad 0 -5
		events/agree/ittifaq-musamma -2 -2
		events/agree/mustaidd 3 0
		events/agree/muwafaqa -3 0
		events/agree/taahhada -5 3
		events/agree/taahhud 2 0
		events/agree/tawassala 6 0
		events/agree/wad-masdar 1 0
		events/aid/darraba -1 0
		events/aid/harrara-rahain 0 -2
		events/aid/ilaj-kharij -2 0
		events/aid/inqadh-nas 2 0
		events/aid/khadaa-liljiraha 0 2
		events/aid/madda-yad-aawn 0 2
		events/aid/naqala-jarha -3 0
		events/aid/nazalat-anqadh 0 -1
		events/assault/adhdhaba 5 0
		events/assault/adrama 0 1
		events/assault/aghara 0 1
		events/assault/al-amaliyya 5 0
		events/assault/al-hadith -2 0
		events/assault/al-qital 1 0
		events/assault/al-udwan 0 2
		events/assault/amal-unf -3 -3
		events/assault/amaliyya-askariyya 0 1
		events/assault/amaliyya-didd 0 -2
		events/assault/amaliyya-intihariyya 7 0
		events/assault/amaliyya-irhabiyya 1 0
		events/assault/amaliyya-jawwiyya 0 3
		events/assault/asaba-sarukh 1 0
		events/assault/atlaqa-nar 0 -1
		events/assault/atlaqa-sarukh -4 2
		events/assault/daraba-ahdaf 1 0
		events/assault/darba 0 2
		events/assault/darba-jawwiyya 1 0
		events/assault/fataka-bi 4 0
		events/assault/ghara -2 0
		events/assault/ghazw -3 0
		events/assault/hadama 0 1
		events/assault/hadith-irhabi -8 1
		events/assault/hajama 1 0
		events/assault/hamla-askariyya 1 0
		events/assault/haraba 4 0
		events/assault/haraqa-shakhs -3 -3
		events/assault/harb -1 -4
		events/assault/harb-ahliyya -1 -5
		events/assault/harb-nisba 2 -3
		events/assault/harrara -1 -2
		events/assault/harrara-min -2 0
		events/assault/hujum -3 0
		events/assault/hujum-intihari 0 -1
		events/assault/hujum-jawwi 1 5
		events/assault/hujum-kimyai -3 0
		events/assault/hujum-mufakhkhakha 0 5
		events/assault/hujum-musallah 0 2
		events/assault/hujum-sarukhi -1 0
		events/assault/idam-maydani 2 0
		events/assault/ightala -1 -1
		events/assault/ightasaba 0 1
		events/assault/ihtajaza-musallahun 0 1
		events/assault/infajara -11 0
		events/assault/iqtital 4 -1
		events/assault/ishtabaka 0 -4
		events/assault/ishtibak 0 -4
		events/assault/istaada-mawqi 0 -2
		events/assault/istahdafa-sarukh 3 0
		events/assault/istakhdama-kimyai -1 -3
		events/assault/istashhada -2 1
		events/assault/istihdaf 2 0
		events/assault/jaraha 0 2
		events/assault/jarha -1 2
		events/assault/jarima-bashia 1 0
		events/assault/kamin -3 0
		events/assault/khatafa 1 0
		events/assault/khuruq -1 -1
		events/assault/majzara 0 1
		events/assault/maqtal 0 -1
		events/assault/maraka 2 -6
		events/assault/masra-noun -4 4
		events/assault/munawashat 0 -1
		events/assault/muwajahat 0 -4
		events/assault/naffadha-idam -1 0
		events/assault/niza 0 -7
		events/assault/niza-musallah 0 -2
		events/assault/qada-ala -4 -2
		events/assault/qasafa -8 3
		events/assault/qasf-jawwi -9 0
		events/assault/qatala 0 -1
		events/assault/qatala-tanan 0 -2
		events/assault/qatla -4 6
		events/assault/sidamat 1 0
		events/assault/suqut-dahaya 0 6
		events/assault/taan 1 0
		events/assault/tabadul-nar 1 -1
		events/assault/tadakhkhul-askari -3 0
		events/assault/tafjir -4 3
		events/assault/tafjir-intihari -4 0
		events/assault/taharrash 4 0
		events/assault/tarada-min -1 0
		events/assault/tarada-musallahin 9 -7
		events/assault/tasadda 3 1
		events/assault/usiba -1 0
		events/assault/zaraa-lughm 0 -1
		events/coerce/aghlaqa 0 -6
		events/coerce/ammama 2 0
		events/coerce/ataha -1 0
		events/coerce/awqafa -2 4
		events/coerce/bana-jidar 1 0
		events/coerce/dayyaqa 0 3
		events/coerce/fakkaka-khaliyya 3 0
		events/coerce/hajaza 0 -3
		events/coerce/halat-tawari 0 -3
		events/coerce/hamlat-itiqalat 1 0
		events/coerce/hasara 0 1
		events/coerce/hujum-iliktruni 0 5
		events/coerce/ihbat-tahrib 0 -1
		events/coerce/inqalaba-ala 2 0
		events/coerce/inqilab 0 -2
		events/coerce/iqtada 1 0
		events/coerce/iqtaham-amn -1 0
		events/coerce/iqtahamat-quwwat 0 -1
		events/coerce/istadaa-tahqiq 0 3
		events/coerce/istawla 0 5
		events/coerce/itaqala -3 0
		events/coerce/jammada-amwal 0 7
		events/coerce/manaa 5 0
		events/coerce/mudhakkirat-tawqif 1 2
		events/coerce/qabada -3 1
		events/coerce/qabd -2 0
		events/coerce/qarar-man 1 0
		events/coerce/rahhala-hu -2 0
		events/coerce/suqut-bi-yad 2 0
		events/coerce/zawwara -1 -4
		events/concede/afw -3 2
		events/concede/rafaa-uqubat -2 3
		events/consult/bahatha-mawdu -1 0
		events/consult/ijtamaa -1 -2
		events/consult/ijtima -1 -5
		events/consult/iltaqa 1 0
		events/consult/istaqbala 7 0
		events/consult/istiqbal 0 2
		events/consult/ittisalat-maa 7 0
		events/consult/ittisalatuhu -1 0
		events/consult/jalsa 3 0
		events/consult/jalsa-barlaman 4 0
		events/consult/jawla 0 5
		events/consult/liqa 0 -1
		events/consult/liqa-jamai 0 -4
		events/consult/madubat-asha 3 0
		events/consult/mubahathat 2 -1
		events/consult/mubahathat-ghayr-mubashira 4 0
		events/consult/mufawadat 0 -5
		events/consult/muntada -3 0
		events/consult/mutamar 0 -3
		events/consult/qimma 0 -5
		events/consult/sallama-risala 0 3
		events/consult/tashawara 1 0
		events/consult/wasala-wafd 1 0
		events/consult/wasata 2 2
		events/consult/ziyara -8 5
		events/consult/ziyara-makan -2 0
		events/consult/ziyara-maydaniyya 0 8
		events/cooperate/sallama-sulutat 0 1
		events/cooperate/taawana 1 0
		events/cooperate/tabadul-malumat 0 -2
		events/cooperate/taslim-shakhs 2 0
		events/disaster/al-hadith 0 -1
		events/disaster/dahs-hadith 2 0
		events/disaster/fayadan 0 1
		events/disaster/hadith-gharaq 0 2
		events/disaster/infijar-ghaz 0 -1
		events/disaster/intishar-marad 0 -4
		events/disaster/isaba-marad 0 -1
		events/disaster/tafasha 0 -1
		events/mobilize/arsala-quwwat -1 -1
		events/mobilize/intashara-jaysh 3 0
		events/mobilize/kallafa-jaysh 0 4
		events/mobilize/nashara-shurta 0 2
		events/mobilize/shakkala-milishya -1 0
		events/personnel/adda-yamin 0 1
		events/personnel/adla-bi-sawt 5 0
		events/personnel/afa-min-mansib 0 1
		events/personnel/afa-shakhs 0 1
		events/personnel/algha-mansib 0 1
		events/personnel/aqala 0 2
		events/personnel/ayyana 0 3
		events/personnel/ayyana-mansib 0 -1
		events/personnel/hall 0 1
		events/personnel/hasala-aswat 0 -4
		events/personnel/iadat-intikhab -3 3
		events/personnel/intikhabat -6 -5
		events/personnel/iqtira -2 -5
		events/personnel/istaqala 0 -3
		events/personnel/istifta 1 -5
		events/personnel/khada-intikhabat 2 -3
		events/personnel/khalafa -1 0
		events/personnel/manaha-thiqa 0 1
		events/personnel/nihayat-wilaya 2 0
		events/personnel/shakkala-hukuma -2 -7
		events/personnel/suqut-nizam -2 0
		events/personnel/taadil-wizari 0 5
		events/personnel/tarashshaha 0 -6
		events/personnel/tashkila 0 2
		events/personnel/tawalla -4 0
		events/personnel/tuwuffiya 1 0
		events/protest/adraba 0 -1
		events/protest/ahraqa-alam 0 1
		events/protest/ahraqa-hashd 0 1
		events/protest/haraka-ihtijajiyya -1 0
		events/protest/hatafa -2 0
		events/protest/ihtijaj -1 -1
		events/protest/intifada -2 0
		events/protest/itasama -1 0
		events/protest/kharaja-shawari 2 0
		events/protest/masira 0 -5
		events/protest/masira-muarrafa 3 0
		events/protest/muzahara 0 -4
		events/protest/qataa 0 3
		events/protest/thawra -2 2
		events/protest/waqfa 1 0
		events/reject/aarada 0 -1
		events/reject/arjaa-naql 0 -1
		events/reject/asqata-mashru 6 0
		events/reject/fitu 0 -1
		events/reject/istabaada 0 -3
		events/reject/maana 0 1
		events/reject/rafada-assist 0 2
		events/reject/tajahala 0 2
		events/request/amara 0 -1
		events/request/awamir 1 0
		events/request/awsa 0 -3
		events/request/daa 2 -6
		events/request/daa-yield 0 -4
		events/request/daghata 0 2
		events/request/daiyan 0 -2
		events/request/dawa -4 -1
		events/request/dawa-liqa -1 0
		events/request/haththa 1 -4
		events/request/nada 0 -2
		events/request/nashada 1 0
		events/request/talab -2 1
		events/request/talaba 0 3
		events/request/talaba-assist 0 -3
		events/request/talaba-bi 0 -3
		events/request/talaba-liqa 0 6
		events/request/talaba-min -2 2
		events/request/talaba-musaada 0 6
		events/retreat/afraja -4 4
		events/retreat/akhla-sabil 0 3
		events/retreat/atlaqa-sarah -1 4
		events/retreat/farra-musallahun 4 -8
		events/retreat/hudna-sariya -3 0
		events/retreat/insahaba 0 -8
		events/retreat/insahaba-min-madina -2 -5
		events/retreat/khuruj-quwwat 0 -1
		events/retreat/ladha-firar 2 0
		events/retreat/sallama-mawqi 0 3
		events/retreat/tabadul-asra 0 4
		events/sanction/aghlaqa-sifara 2 0
		events/sanction/al-uqubat 0 1
		events/sanction/hakama-bi -3 -1
		events/sanction/hazr-asliha 2 1
		events/sanction/hazr-iqtisadi 1 0
		events/sanction/insahaba-muahada 0 -2
		events/sanction/qarar-hazr-silah 0 1
		events/sanction/tarada-safir -4 0
		events/sanction/uqubat-llati 3 0
		events/support/abrama-ittifaq 0 -2
		events/support/ashada -2 5
		events/support/daama -1 4
		events/support/daama-qadiyya 0 2
		events/support/dafaa-an 0 1
		events/support/dam -1 10
		events/support/dam-dawla -1 4
		events/support/hanna 0 1
		events/support/iqamat-alaqat 2 0
		events/support/karrama 0 8
		events/support/sadaqa-ala 0 -1
		events/support/shakara 1 2
		events/support/shukr 0 3
		events/support/tabanna 0 -6
		events/support/tarhib 0 1
		events/support/tawqi 0 -11
		events/support/tayid 4 0
		events/support/thammana 1 2
		events/support/thammana-juhud 0 3
		events/support/wafaqa-barlaman 0 -4
		events/support/wafaqa-nuwwab 0 -3
		events/support/waqqaa 0 -6
		events/support/waqqaa-ala -2 -5
		events/support/waqqaahu 3 -5
		events/threaten/haddada -3 0
		events/threaten/haddada-hu -1 0
		events/threaten/sanarudd 6 0
		events/threaten/taahhada-intiqam 0 5
		noun -2 -1
		verb -1 0
	recipient
		further -6 -6
			ASSAULT -1 7
			events/assault/amal-unf 0 -6
			events/assault/amaliyya-askariyya 0 4
			events/assault/atlaqa-nar 0 6
			events/assault/atlaqa-sarukh 0 2
			events/assault/dammara 0 -5
			events/assault/fataha-nar 0 1
			events/assault/ghara 0 3
			events/assault/harb 0 -2
			events/assault/hujum-intihari 0 6
			events/assault/hujum-mufakhkhakha 0 2
			events/assault/infajara -1 6
			events/assault/ishtabaka 9 0
			events/assault/kamin 0 1
			events/assault/maraka 2 0
			events/assault/muwajahat 2 0
			events/assault/qasafa 0 2
			events/assault/qatala 0 -3
			events/assault/qatla 0 -3
			events/assault/tabadul-nar 0 4
			events/assault/tafjir-intihari 0 6
			verb -3 -1
		main -3 3
			ACCUSE -2 1
			AID -5 -1
			ASSAULT 2 -1
			COERCE 0 1
			CONCEDE 0 3
			CONSULT 2 0
			PERSONNEL -1 0
			PROTEST 0 1
			REJECT 0 3
			REQUEST 0 -2
			RETREAT 0 2
			SANCTION -2 -1
			SUPPORT 0 -2
			THREATEN 3 -3
			events/accuse/adana 0 -6
			events/accuse/hammala-masuliyya 0 5
			events/accuse/intaqada -1 -1
			events/accuse/istajwaba 3 -1
			events/accuse/istankara 3 -13
			events/accuse/shajaba 0 -2
			events/accuse/shakk 0 5
			events/accuse/tahqiqat 0 1
			events/accuse/tuhma 0 -1
			events/aid/naqala-jarha 0 -2
			events/aid/talaqqa-musaadat 0 -2
			events/assault/adhdhaba 0 4
			events/assault/asara 0 6
			events/assault/atlaqa-nar 0 2
			events/assault/atlaqa-sarukh 0 -6
			events/assault/dammara -2 -1
			events/assault/ghara 0 3
			events/assault/hamla-askariyya 0 1
			events/assault/haraqa-hayyan 0 -2
			events/assault/haraqa-shakhs 0 1
			events/assault/harrara 0 -1
			events/assault/hazama 0 3
			events/assault/hujum -4 6
			events/assault/ightala -5 4
			events/assault/ijtiyah 1 0
			events/assault/infajara 0 -5
			events/assault/iqtaham 2 -4
			events/assault/ishtabaka 15 -10
			events/assault/itada 3 0
			events/assault/itida 0 5
			events/assault/khatafa -1 2
			events/assault/maqtal -6 5
			events/assault/maraka 7 -9
			events/assault/muwajahat 2 -1
			events/assault/naffadha-idam 0 2
			events/assault/qada-ala 0 3
			events/assault/qasafa 6 -6
			events/assault/qasf-madfai 0 -4
			events/assault/qatala -1 2
			events/assault/qital 2 -3
			events/assault/saddal-hujum 4 0
			events/assault/sarukh-saqata 0 -6
			events/assault/tafjir 0 -5
			events/assault/tarada-musallahin -1 2
			events/assault/udwan 0 2
			events/coerce/awqafa -1 0
			events/coerce/hazara 0 -2
			events/coerce/ihtajaza 0 4
			events/coerce/ikhtaraqa-mawqi 0 3
			events/coerce/iqtaham-amn 1 -4
			events/coerce/istawla 8 -6
			events/coerce/itaqala -2 0
			events/coerce/qabd 0 3
			events/coerce/quyud 0 -1
			events/coerce/saytara 6 -1
			events/consult/istaqbala -4 2
			events/consult/ittisal-talaqqa 1 0
			events/consult/ziyara-makan 7 -4
			events/personnel/hall 0 2
			events/personnel/intakhaba -4 0
			events/personnel/tawalla 7 0
			events/personnel/tayin -3 0
			events/request/daa 1 -2
			events/request/daiyan 0 2
			events/request/nashada 0 -1
			events/request/talab 2 0
			events/request/talaba-min -4 1
			events/request/talaba-yield 0 -1
			events/request/wajjaha-bi 0 -3
			events/retreat/atlaqa-sarah 0 12
			events/retreat/insahaba-min-madina 0 -3
			events/support/ayyada 0 -1
			events/support/dam 5 -3
			events/support/dam-dawla 6 -4
			events/support/iitarafa-bi-dawla 0 2
			events/support/shakara -3 0
			events/support/tadamana 0 3
			events/support/waqqaa 4 0
			events/threaten/haddada 3 0
			noun -5 2
sector
	AGR -1 13
		COERCE 0 4
		REQUEST 0 -2
	BUS -4 3
		ACCUSE -2 6
		AGREE 0 -2
		AID 0 -3
		COERCE 0 3
		SANCTION 0 3
		SUPPORT 1 -3
		events/accuse/tuhma 0 3
		events/assault/khatafa 0 2
		events/coerce/hazara 2 0
		events/consult/mubahathat 7 0
		events/request/dawa 0 1
		events/request/talab 2 0
		events/support/abrama-ittifaq 1 0
	COP -1 0
		ACCUSE 0 -3
		ASSAULT 0 3
		COERCE 12 -9
		MOBILIZE 2 0
		PROTEST -6 3
		REQUEST -4 1
		RETREAT 2 0
		SUPPORT -2 0
		THREATEN 0 -1
		events/accuse/tahqiqat 8 0
		events/assault/atlaqa-ghaz 3 -1
		events/assault/atlaqa-nar 5 0
		events/assault/fataha-nar 0 1
		events/assault/hujum -4 4
		events/assault/hujum-intihari 0 6
		events/assault/ishtabaka 9 0
		events/assault/istihdaf -4 0
		events/assault/tafjir -4 3
		events/coerce/itaqala 2 0
		events/protest/rashaqa 0 3
		events/request/talaba-bi -1 2
		events/support/ashada 0 2
	CRM 0 1
		ACCUSE -11 6
		ASSAULT 5 -11
		COERCE 2 2
		REQUEST 0 -2
		RETREAT 0 2
		SANCTION 0 4
		events/accuse/istimaa-mahkama 0 1
		events/accuse/ittahama 0 3
		events/accuse/muttaham-bi 0 -1
		events/assault/ikhtitaf-taira 5 0
		events/assault/khatafa 4 0
		events/assault/naffadha-idam 0 1
		events/coerce/qabada 0 3
	CVL -6 2
		ACCUSE 0 -4
		AGREE 1 0
		AID -4 7
		ASSAULT 1 3
		COERCE -6 4
		CONSULT -3 9
		DISASTER 0 3
		PERSONNEL 8 -5
		PROTEST 15 -6
		REJECT -1 -3
		REQUEST 0 -3
		RETREAT -5 4
		SANCTION -1 0
		SUPPORT 1 0
		events/accuse/ahala-qada 0 3
		events/accuse/naddada 5 -2
		events/accuse/tahqiqat -1 4
		events/agree/istidad 0 2
		events/aid/qaddama-musaadat 0 1
		events/aid/sallama-musaadat 0 1
		events/assault/adhdhaba -4 1
		events/assault/al-hadith 0 4
		events/assault/amaliyya-irhabiyya 4 0
		events/assault/asara 0 2
		events/assault/atlaqa-ghaz 0 1
		events/assault/atlaqa-nar 0 2
		events/assault/dammara 0 -4
		events/assault/fajjara-nafsah 1 0
		events/assault/ghazw 0 -1
		events/assault/hajama 0 -4
		events/assault/haraqa-shakhs 0 2
		events/assault/harb-ahliyya 0 -1
		events/assault/hujum-kimyai 0 2
		events/assault/ightala 0 -4
		events/assault/ightasaba 0 5
		events/assault/infajara 0 2
		events/assault/ishtabaka 2 -3
		events/assault/istaada-mawqi 3 0
		events/assault/istihdaf -1 0
		events/assault/itida 0 4
		events/assault/jarima-bashia 0 1
		events/assault/majzara 0 1
		events/assault/muwajahat 0 -1
		events/assault/qasafa -3 0
		events/assault/qatala 1 -1
		events/assault/qatla -1 0
		events/assault/sidam 0 -1
		events/assault/tafjir 4 0
		events/assault/udwan 0 1
		events/coerce/hasara 0 -4
		events/coerce/ihtajaza-juthath 0 -5
		events/coerce/itaqala -5 0
		events/coerce/qabd 0 2
		events/coerce/saytara 0 -2
		events/consult/ijtima -1 0
		events/consult/liqa 1 0
		events/consult/zara 0 2
		events/consult/ziyara -1 6
		events/disaster/fayadan 0 2
		events/disaster/hariq 0 -6
		events/personnel/istifta 4 0
		events/personnel/tuwuffiya 1 0
		events/reject/rafada -1 0
		events/reject/rafd 0 -2
		events/request/daa 0 5
		events/request/mutalaba 0 -1
		events/request/talaba 1 0
		events/request/talaba-bi 1 -1
		events/request/talaba-yield 0 -1
		events/retreat/atlaqa-sarah -3 0
		events/support/hanna 0 5
		events/support/tadamana -1 4
	EDU -3 0
		ACCUSE 6 -3
		ASSAULT -2 6
		COERCE -3 6
		CONSULT -2 0
		PROTEST 3 0
		REQUEST -2 0
		SUPPORT 5 0
		events/assault/taharrash 3 0
	ELI 1 0
		ACCUSE -1 2
		ASSAULT 5 -5
		COERCE 0 1
		PERSONNEL 2 1
	GOV 2 -1
		ACCUSE -1 3
		AGREE 4 -3
		AID 2 -3
		ASSAULT -7 -6
		COERCE 1 -9
		CONCEDE 6 -5
		CONSULT 3 0
		DISASTER 0 -2
		MOBILIZE 0 -2
		PERSONNEL 1 3
		PROTEST -9 12
		REJECT 0 3
		REQUEST -1 3
		RETREAT -3 -3
		SANCTION 2 -5
		SUPPORT 0 2
		THREATEN 0 2
		events/accuse/adana 0 -1
		events/accuse/adana-masul 0 -1
		events/accuse/ahala-qada 0 -2
		events/accuse/hammala-masuliyya -1 0
		events/accuse/idanatuhu-li 4 0
		events/accuse/intaqada -4 6
		events/accuse/istada-safir 0 6
		events/accuse/istankara 0 2
		events/accuse/ittahama 0 -1
		events/accuse/muhakama 0 -6
		events/accuse/muttahiman 2 0
		events/accuse/tahqiqat 1 -3
		events/accuse/tuhma 0 -1
		events/agree/istidad-muaalan -1 2
		events/agree/ittafaqa-ala 2 0
		events/agree/ittifaq-muhaddad 6 0
		events/agree/muwafaqa -1 0
		events/agree/taahhada 2 1
		events/agree/wafaqa -1 0
		events/aid/dam-maddi 2 0
		events/aid/qaddama-musaadat 5 -1
		events/assault/darba-jawwiyya 1 0
		events/assault/ghara 0 -1
		events/assault/ghazw 4 0
		events/assault/hajama 1 0
		events/assault/hamla-askariyya 1 0
		events/assault/harb 4 0
		events/assault/hujum -3 0
		events/assault/ightala -2 1
		events/assault/infajara 0 4
		events/assault/istihdaf 0 4
		events/assault/maraka -2 0
		events/assault/qamaa 1 0
		events/assault/qasafa 5 0
		events/assault/qatla 0 -3
		events/assault/tafjir -6 1
		events/assault/tafjir-intihari 0 4
		events/coerce/ataha 0 3
		events/coerce/halat-tawari 3 0
		events/coerce/hasara 0 -1
		events/coerce/hujum-iliktruni 0 3
		events/coerce/ijraat-istithnaiyya 2 0
		events/coerce/jammada-amwal 0 2
		events/coerce/manaa -2 0
		events/coerce/mudhakkirat-tawqif -1 5
		events/coerce/nahaba -2 0
		events/coerce/qabd 0 1
		events/coerce/qarar-man 2 0
		events/coerce/saytara 1 -3
		events/consult/bahatha-maa 3 0
		events/consult/bahatha-mawdu 3 0
		events/consult/hiwar -5 0
		events/consult/ijtamaa 4 0
		events/consult/ijtima 1 0
		events/consult/iltaqa 0 1
		events/consult/istaqbala -1 2
		events/consult/istiqbal 0 11
		events/consult/ittisal-talaqqa 3 0
		events/consult/ittisalat-maa 7 0
		events/consult/jalsa-barlaman -1 0
		events/consult/jawla 3 0
		events/consult/liqa -1 2
		events/consult/liqa-jamai 1 -1
		events/consult/madubat-asha 4 0
		events/consult/masai -1 0
		events/consult/mubahathat 1 0
		events/consult/mubahathat-ghayr-mubashira -4 0
		events/consult/mufawadat -8 0
		events/consult/qimma 0 -1
		events/consult/tafawud -2 0
		events/consult/wusul-wafd -1 0
		events/consult/zara -1 4
		events/consult/ziyara 6 -1
		events/consult/ziyara-makan 1 -5
		events/consult/ziyara-maydaniyya 0 2
		events/mobilize/arsala-quwwat 3 0
		events/personnel/adda-yamin 0 3
		events/personnel/afa-min-mansib 3 0
		events/personnel/ayyana-mansib 4 -1
		events/personnel/faza -4 0
		events/personnel/hall 4 0
		events/personnel/hasala-aswat -3 0
		events/personnel/intakhaba -2 0
		events/personnel/intikhabat -5 0
		events/personnel/jawlat-iada 2 0
		events/personnel/kasaba -2 0
		events/personnel/manaha-thiqa -1 0
		events/personnel/nihayat-wilaya 2 0
		events/personnel/shakkala-hukuma 5 -1
		events/personnel/suqut-nizam 0 2
		events/personnel/taadil-wizari 2 1
		events/personnel/tarashshaha 0 -1
		events/personnel/tashkila 0 3
		events/personnel/tayin 3 0
		events/personnel/tuwuffiya -1 0
		events/personnel/wafat 0 -1
		events/protest/ihtijaj -3 1
		events/reject/fitu 4 0
		events/reject/iitarada -2 0
		events/reject/istabaada 8 0
		events/reject/rafada -2 0
		events/reject/rafada-yield 2 0
		events/reject/rafd -7 1
		events/request/amara 6 -5
		events/request/awsa 1 0
		events/request/daa 0 3
		events/request/daa-liqa -2 0
		events/request/daiyan -2 0
		events/request/dawa 6 0
		events/request/haththa 0 -1
		events/request/mutalaba 0 1
		events/request/nashada 2 0
		events/request/talab 0 1
		events/request/talaba-assist -2 0
		events/request/talaba-bi -4 2
		events/request/talaba-min 0 -6
		events/request/talaba-musaada 0 3
		events/request/talaba-yield 0 3
		events/retreat/afraja 2 -1
		events/retreat/atlaqa-sarah 2 -3
		events/sanction/aghlaqa-sifara 3 0
		events/sanction/uqubat-llati 2 0
		events/support/ashada 3 0
		events/support/ayyada 0 1
		events/support/daama -2 0
		events/support/daama-qadiyya 0 3
		events/support/dafaa-an 0 2
		events/support/fataha-sifara 0 -5
		events/support/hanna 0 1
		events/support/shakara 0 12
		events/support/tabanna -1 0
		events/support/tadamana -5 0
		events/support/taqdir-dawla 1 0
		events/support/tawqi 0 -3
		events/support/tayid -1 0
		events/support/thammana 0 1
		events/support/waqqaa 0 -5
		events/support/waqqaahu 0 -1
		events/threaten/haddada-quwwa -2 0
		events/threaten/hadhdhara-tusawwil 2 0
	HLH 0 -2
		AID 0 -12
		ASSAULT -13 4
		COERCE 0 1
		REJECT 2 0
		REQUEST 2 0
		events/aid/naqala-jarha 0 -4
		events/assault/ghara 0 4
		events/assault/hujum 0 12
		events/request/talaba-bi 1 0
	IGO 0 -1
		ACCUSE 5 -1
		AGREE 0 2
		ASSAULT -8 -4
		COERCE 0 -4
		REJECT -6 3
		REQUEST -2 11
		SANCTION 7 0
		SUPPORT 1 0
		THREATEN 0 2
		events/accuse/intaqada 0 5
		events/accuse/ittahama 6 -4
		events/agree/iltizam 0 1
		events/assault/hujum 0 2
		events/coerce/mudhakkirat-tawqif 4 0
		events/consult/ijtima -2 0
		events/consult/iltaqa -2 2
		events/consult/jalsa-multi 2 0
		events/consult/mubahathat -1 0
		events/consult/mutamar 2 0
		events/consult/qimma 2 0
		events/consult/wasata 3 0
		events/request/talab -1 5
		events/sanction/uqubat 3 0
	JRN -9 -4
		ACCUSE 0 -2
		ASSAULT -6 9
		COERCE -1 5
		PROTEST 2 0
		REJECT 0 -1
		REQUEST 0 -4
		SUPPORT 0 -1
		events/accuse/tuhma 0 2
		events/assault/adhdhaba 0 4
		events/assault/atlaqa-nar 0 2
		events/assault/qatala 0 2
		events/coerce/itaqala 0 8
	JUD 2 -3
		ACCUSE 6 -8
		ASSAULT -11 -5
		COERCE 5 -8
		PERSONNEL -3 0
		REJECT 0 5
		REQUEST 0 8
		RETREAT 5 0
		SANCTION 16 -6
		SUPPORT -3 4
		events/accuse/ahala-qada 0 -1
		events/accuse/dawa -4 0
		events/accuse/intaqada 0 3
		events/accuse/istimaa-mahkama 8 0
		events/accuse/mathala-amam 1 0
		events/accuse/tahqiqat 1 0
		events/coerce/mudhakkirat-tawqif 5 0
		events/retreat/afraja 1 0
	LAB -3 -3
		ASSAULT -3 10
		PROTEST 9 0
		REJECT 0 -2
		REQUEST 0 -2
		SUPPORT -1 2
		events/assault/khatafa 0 1
		events/assault/tafjir 0 6
		events/protest/ihtijaj 1 0
	LEG 3 1
		ACCUSE 1 -4
		AGREE -1 0
		AID 0 1
		ASSAULT -8 0
		CONSULT 2 0
		PERSONNEL 1 0
		PROTEST -1 0
		REJECT 6 0
		REQUEST 1 2
		SUPPORT 2 0
		events/accuse/intaqada 4 0
		events/accuse/istajwaba 0 -2
		events/consult/iltaqa -2 0
		events/personnel/hall 0 4
		events/personnel/hasala-aswat 2 0
		events/personnel/intikhabat 0 1
		events/personnel/manaha-thiqa 1 0
		events/request/daa 1 0
		events/request/talaba-bi 0 1
		events/support/tabanna 1 0
	MED -17 -8
		ACCUSE 7 0
		ASSAULT -4 0
		COERCE -1 4
		CONSULT -1 0
		PROTEST -2 0
		events/coerce/aghlaqa-qanat 0 2
		events/protest/masira -3 0
	MIL -3 -3
		ACCUSE -2 3
		AGREE 0 3
		AID 3 0
		ASSAULT 4 3
		COERCE 9 -7
		DISASTER 0 -1
		MOBILIZE 0 -2
		PERSONNEL 0 1
		PROTEST -6 0
		REJECT 0 -2
		REQUEST 0 1
		RETREAT 3 0
		SUPPORT -3 0
		events/accuse/muhakama 0 2
		events/accuse/tahqiq-fi 0 4
		events/accuse/tahqiqat 1 0
		events/assault/al-qital 0 2
		events/assault/amaliyya-askariyya 6 0
		events/assault/asara 0 2
		events/assault/atlaqa-ghaz 0 -1
		events/assault/atlaqa-sarukh -3 -4
		events/assault/dammara 2 0
		events/assault/darba-jawwiyya 3 0
		events/assault/ghara 6 0
		events/assault/ghazw 0 -6
		events/assault/hadith-irhabi 0 3
		events/assault/hajama -1 3
		events/assault/hamla-askariyya 1 0
		events/assault/harb -1 0
		events/assault/hujum -3 7
		events/assault/hujum-intihari 0 5
		events/assault/hujum-sarukhi -3 0
		events/assault/ightala 0 -2
		events/assault/ijtiyah 0 -3
		events/assault/infajara -3 4
		events/assault/istaada-mawqi 4 -1
		events/assault/istahdafa 0 5
		events/assault/istihdaf 2 -5
		events/assault/kamin 0 2
		events/assault/khatafa -5 0
		events/assault/maqtal -2 3
		events/assault/maraka 4 0
		events/assault/muwajahat 2 0
		events/assault/qasafa 6 -9
		events/assault/qasf-jawwi 0 -1
		events/assault/qasf-madfai 0 -3
		events/assault/qatla 0 8
		events/assault/saddal-hujum 2 0
		events/assault/sarukh-saqata -3 -3
		events/assault/tafjir -1 4
		events/assault/tasadda 1 0
		events/assault/tasfiya-shakhs 0 1
		events/assault/tawaghghul 5 -1
		events/assault/usiba 2 0
		events/coerce/akhla-bilquwwa -1 0
		events/coerce/hasara 0 2
		events/coerce/istawla -2 0
		events/coerce/itaqala 3 0
		events/coerce/qabd 2 0
		events/coerce/saytara 0 8
		events/consult/ijtima 7 0
		events/consult/iltaqa 0 1
		events/consult/mufawadat -1 0
		events/consult/qimma -1 0
		events/mobilize/arsala-quwwat -6 0
		events/mobilize/intashara-jaysh 1 0
		events/mobilize/wusul-taazizat 1 0
		events/personnel/intakhaba 2 0
		events/reject/rafada 0 -1
		events/request/awamir 0 8
		events/request/haththa 3 0
		events/retreat/farra-musallahun 2 -1
		events/retreat/insahaba 7 -1
		events/retreat/insahaba-min-madina 0 -1
	NGO -1 -2
		ACCUSE 2 0
		AID 7 -2
		ASSAULT -10 1
		COERCE -1 0
		REQUEST 0 2
		events/assault/hujum -2 0
	OPP -1 -2
		AID 0 1
		ASSAULT -1 0
		COERCE -2 0
		PERSONNEL -2 2
		PROTEST 8 0
		REJECT -1 0
		REQUEST 1 -6
		events/accuse/ittahama 3 0
		events/reject/aarada 0 -1
	PTY 1 0
		ACCUSE 0 1
		AGREE 1 0
		ASSAULT 1 0
		COERCE -4 -1
		CONCEDE 0 1
		CONSULT 3 -3
		PERSONNEL 0 -1
		REJECT -1 0
		REQUEST 0 3
		SUPPORT 0 1
		events/accuse/intaqada 2 0
		events/accuse/ittahama 4 0
		events/agree/ittafaqa 0 1
		events/consult/iltaqa -1 0
		events/personnel/faza 5 0
		events/personnel/hasala-aswat 2 0
		events/personnel/insahaba-barlaman 0 3
		events/personnel/intikhabat 0 -4
		events/reject/istabaada 0 7
		events/reject/rafd -1 0
		events/request/daa 1 -1
		events/retreat/afraja 0 2
		events/support/tawqi -1 0
	REB 3 2
		ACCUSE -5 0
		AGREE 3 0
		AID -8 6
		ASSAULT 6 1
		COERCE 4 -4
		CONCEDE 0 2
		MOBILIZE 0 2
		PROTEST 0 -2
		REQUEST 4 -1
		RETREAT 1 -4
		SANCTION -4 0
		SUPPORT -3 0
		THREATEN 5 0
		events/accuse/intaqada 0 -1
		events/accuse/ittahama -3 1
		events/accuse/naddada 0 3
		events/accuse/tahqiqat -2 0
		events/accuse/tuhma 3 0
		events/agree/ittifaq 2 0
		events/assault/amaliyya-askariyya -5 3
		events/assault/amaliyya-intihariyya 1 0
		events/assault/asara 3 -4
		events/assault/atlaqa-sarukh 1 0
		events/assault/dammara 0 -2
		events/assault/darba-jawwiyya 0 6
		events/assault/ghara -13 6
		events/assault/hamla-askariyya -3 3
		events/assault/harb -3 2
		events/assault/harrara -1 0
		events/assault/harrara-min 0 1
		events/assault/hazama -1 0
		events/assault/hujum 9 -3
		events/assault/ightala 0 1
		events/assault/infajara 4 -6
		events/assault/iqtaham 0 1
		events/assault/ishtabaka 5 -1
		events/assault/istaada 0 1
		events/assault/istaada-mawqi 0 3
		events/assault/itida 0 -1
		events/assault/kabbada -1 0
		events/assault/khatafa 11 -8
		events/assault/maqtal 0 1
		events/assault/maraka 1 0
		events/assault/muwajahat 3 -3
		events/assault/qasafa -2 0
		events/assault/qital 3 0
		events/assault/saddal-hujum 0 1
		events/assault/tafjir 2 0
		events/assault/tarada-musallahin -5 0
		events/coerce/itaqala 0 -1
		events/coerce/saytara 0 3
		events/consult/mubahathat 3 0
		events/reject/rafada -1 0
		events/request/dawa 0 2
		events/request/talaba-bi 3 -1
		events/retreat/insahaba 2 0
		events/retreat/sallama-mawqi 0 1
		events/support/dam 0 4
	REF -11 4
		ACCUSE 0 -2
		AID 0 5
		DISASTER 0 2
		REQUEST 0 -5
	REL -1 -1
		ACCUSE 3 0
		AID 1 0
		ASSAULT 0 2
		CONSULT -1 0
		REQUEST 5 0
		SANCTION 0 1
		SUPPORT 4 -4
		events/accuse/adana 2 0
		events/accuse/istankara 1 0
		events/accuse/ittahama -4 0
		events/assault/hadith-irhabi 0 1
		events/request/daiyan 0 1
	SET 7 2
		ACCUSE 0 10
		AGREE 1 0
		ASSAULT 13 -12
		PROTEST 3 0
		events/assault/haraqa-shakhs 3 0
	SPY 1 0
		ACCUSE 0 4
		ASSAULT 2 0
		COERCE 7 0
		CONSULT 2 0
		events/accuse/ittahama 0 1
		events/assault/hujum 0 4
	UAF
		ACCUSE -8 0
		AID -7 3
		ASSAULT 12 -1
		CONSULT -4 0
		MOBILIZE 1 4
		PROTEST -2 0
		REJECT 1 -1
		REQUEST -4 0
		RETREAT 5 -3
		SUPPORT 1 0
		events/accuse/ittahama 0 -1
		events/aid/talaqqa-musaadat 0 2
		events/assault/al-hadith 2 0
		events/assault/amaliyya-askariyya -1 8
		events/assault/amaliyya-irhabiyya -1 0
		events/assault/atlaqa-nar 0 -4
		events/assault/dammara 0 1
		events/assault/fajjara-nafsah 2 0
		events/assault/fataha-nar 0 -1
		events/assault/ghara -4 7
		events/assault/hajama 3 -2
		events/assault/hujum 3 -3
		events/assault/infajara 0 -1
		events/assault/ishtabaka 1 0
		events/assault/istaada-mawqi 0 2
		events/assault/itida -4 -4
		events/assault/maraka 2 0
		events/assault/qasafa -1 0
		events/assault/qatala -1 6
		events/assault/qatla 0 4
		events/assault/qital-sifa 0 -2
		events/assault/tabadul-nar 3 0
		events/assault/tafjir 1 -7
		events/assault/tafjir-intihari -1 0
		events/assault/tarada-musallahin -3 0
		events/assault/usiba 0 5
		events/coerce/istawla 1 0
		events/coerce/itaqala 0 -1
	none -3 -4
		AGREE 1 1
		ASSAULT -1 0
		COERCE -4 -1
		CONCEDE -2 -2
		CONSULT 1 -2
		COOPERATE 2 0
		DISASTER -1 0
		MOBILIZE 1 -3
		PERSONNEL -1 0
		PROTEST 0 3
		REJECT 1 0
		RETREAT 0 -3
		SANCTION -3 1
		SUPPORT 0 -1
		THREATEN -1 5
		events/accuse/adana 0 -3
		events/accuse/ahala-qada 0 -1
		events/accuse/ishtabaha 0 3
		events/accuse/istada-safir 0 -1
		events/accuse/istankara 5 -1
		events/accuse/istimaa-mahkama 0 2
		events/accuse/ittahama -1 1
		events/accuse/lama 1 0
		events/accuse/mathala-amam 0 5
		events/accuse/tahqiq-fi 2 -1
		events/accuse/tahqiq-jinai -1 0
		events/accuse/tahqiqat -1 -3
		events/accuse/tuham -1 0
		events/accuse/tuhma -2 0
		events/agree/hirs-ala-taawun 0 1
		events/agree/istidad 0 1
		events/agree/ittifaq 0 -4
		events/agree/ittifaq-muhaddad 0 -3
		events/agree/ittifaq-musamma 0 -1
		events/agree/ittifaq-thunai 0 -1
		events/agree/mustaidd 0 1
		events/agree/muwafaqa 1 -1
		events/agree/tawassul 2 -3
		events/agree/waada -1 3
		events/aid/dam-maddi 0 1
		events/aid/darraba 0 -1
		events/aid/naqala-jarha -6 0
		events/assault/adhdhaba -3 2
		events/assault/adrama 0 7
		events/assault/al-hadith -1 0
		events/assault/alqa-qunbula 0 1
		events/assault/amal-unf 0 -3
		events/assault/amaliyya-askariyya 5 0
		events/assault/amaliyya-irhabiyya 2 0
		events/assault/atlaqa-nar -6 -1
		events/assault/atlaqa-sarukh 0 2
		events/assault/dammara 0 1
		events/assault/daraba-ahdaf 4 0
		events/assault/darba-jawwiyya 0 -1
		events/assault/ghara 6 -1
		events/assault/hajama 0 4
		events/assault/hamla-askariyya 2 0
		events/assault/haraqa-mabna 0 2
		events/assault/haraqa-shakhs -2 0
		events/assault/harb 2 -2
		events/assault/harb-ahliyya -5 0
		events/assault/harb-llati -2 0
		events/assault/harb-nisba 0 1
		events/assault/harrara 0 -5
		events/assault/harrara-min 0 -1
		events/assault/hujum 3 1
		events/assault/hujum-intihari 0 -1
		events/assault/hujum-kimyai -2 0
		events/assault/idam-maydani 4 0
		events/assault/ightala 0 -4
		events/assault/ightasaba -1 0
		events/assault/ikhtitaf-taira -2 2
		events/assault/infajara -9 -1
		events/assault/iqtaham 0 1
		events/assault/ishtabaka -3 -2
		events/assault/istaada 0 -1
		events/assault/istaada-mawqi 0 -5
		events/assault/istahdafa-sarukh 0 1
		events/assault/istashhada 0 2
		events/assault/istihdaf 1 5
		events/assault/itada 5 0
		events/assault/jarha 0 4
		events/assault/khatafa 0 6
		events/assault/khuruq 0 -2
		events/assault/maqtal -1 -2
		events/assault/maraka 2 -1
		events/assault/muwajahat 0 -4
		events/assault/naffadha-idam 0 2
		events/assault/niza-musallah 5 0
		events/assault/qasafa 5 -3
		events/assault/qasf-jawwi 0 -1
		events/assault/qasf-madfai 1 0
		events/assault/qatala 2 -2
		events/assault/qatala-tanan 0 1
		events/assault/qatla 0 -1
		events/assault/tafjir 0 -1
		events/assault/tasadda 4 -1
		events/assault/tawaghghul 0 1
		events/assault/usiba -4 0
		events/coerce/aghlaqa 0 -5
		events/coerce/bana-jidar 1 0
		events/coerce/dahama -1 -1
		events/coerce/hasara 1 4
		events/coerce/hazara 0 -1
		events/coerce/hujum-iliktruni 0 1
		events/coerce/ihtajaza-juthath 0 3
		events/coerce/ihtalla 1 0
		events/coerce/ikhtaraqa-mawqi 0 2
		events/coerce/istawla 11 0
		events/coerce/itarada-safina 0 1
		events/coerce/muhtajaz-fi 0 1
		events/coerce/nahaba 0 -1
		events/coerce/naqala-sijn 0 2
		events/coerce/qabada 0 1
		events/coerce/qabd -6 1
		events/coerce/qamaa 0 1
		events/coerce/saytara -1 -4
		events/coerce/tawwaqa 2 0
		events/concede/rafaa-uqubat 0 4
		events/consult/ajra-ittisalat 3 0
		events/consult/bahth-masdar -2 0
		events/consult/dawra 1 0
		events/consult/ijtamaa 0 -1
		events/consult/ijtima 0 -4
		events/consult/iltaqa 3 -8
		events/consult/ittisalat-maa 2 0
		events/consult/jawla -5 4
		events/consult/liqa -3 -1
		events/consult/liqa-jamai -6 0
		events/consult/mubahathat 1 -1
		events/consult/mubahathat-ghayr-mubashira 2 0
		events/consult/mufawadat 1 -2
		events/consult/mutamar -7 0
		events/consult/qarraba 0 2
		events/consult/qimma -3 -1
		events/consult/sallama-risala 0 1
		events/consult/tafawud 3 0
		events/consult/tashawara 0 3
		events/consult/wasata 0 9
		events/consult/zara -2 0
		events/consult/ziyara -1 4
		events/consult/ziyara-makan -5 6
		events/cooperate/baa-silah 0 5
		events/cooperate/tabadul-malumat 6 0
		events/disaster/hadith-gharaq 0 3
		events/disaster/hariq 0 4
		events/disaster/tafasha 0 -1
		events/disaster/tahattamat-taira 0 1
		events/mobilize/halat-istinfar 1 0
		events/mobilize/hashada-quwwat 2 0
		events/mobilize/nashara-quwwat -3 0
		events/mobilize/tajriba-nawawiyya 1 0
		events/personnel/adda-yamin -1 0
		events/personnel/ayyana-mansib -6 4
		events/personnel/iadat-intikhab 0 2
		events/personnel/intakhaba 0 6
		events/personnel/intikhabat 0 -7
		events/personnel/istaqala 8 -4
		events/personnel/rashshaha 0 3
		events/personnel/tarashshaha 0 -1
		events/personnel/tawalla 3 0
		events/personnel/tayin -4 1
		events/personnel/tuwuffiya 0 -6
		events/protest/ahraqa-alam 0 3
		events/protest/masira 1 0
		events/protest/qataa 0 6
		events/protest/takhrib -1 9
		events/protest/tazahara 2 0
		events/protest/waqfa -1 0
		events/reject/istabaada -4 0
		events/reject/rafada-yield 0 -2
		events/reject/rafd 1 0
		events/request/daa-fulan 0 -1
		events/request/daa-liqa 0 -1
		events/request/daiyan 1 -2
		events/request/haththa-liqa -1 4
		events/request/mutalaba -1 0
		events/request/nashada 0 -4
		events/request/talab 4 0
		events/request/talaba 0 2
		events/request/talaba-assist 1 0
		events/request/talaba-bi 0 -1
		events/request/talaba-min -1 0
		events/request/talaba-yield -2 2
		events/retreat/atlaqa-sarah -4 9
		events/retreat/insahaba -1 0
		events/retreat/insahaba-min-madina 0 -1
		events/sanction/al-uqubat 0 1
		events/sanction/aqaba -2 0
		events/sanction/hukm-bi 0 -1
		events/sanction/qataa-alaqat 0 2
		events/sanction/tarada-safir 1 0
		events/support/ayyada -1 -1
		events/support/daama-qadiyya 0 -1
		events/support/dam 1 0
		events/support/hanna -2 1
		events/support/iitarafa-bi-dawla 0 1
		events/support/rahhaba 0 1
		events/support/shukr 0 1
		events/support/tabanna 0 -2
		events/support/tadamana 2 -1
		events/support/tawqi 0 -2
		events/support/waqqaa 1 0
		events/support/waqqaahu 3 0
		events/threaten/amhala 1 0
		events/threaten/sanarudd -4 0
		events/threaten/tahdidat 2 0
slot
	elsewhere
		ACCUSE 0 2
		AGREE 0 -2
		ASSAULT 1 1
		CONCEDE 2 0
		CONSULT 1 -1
		MOBILIZE 0 -5
		PERSONNEL 1 0
		PROTEST 2 -1
		REJECT -2 1
		RETREAT 0 -4
		SANCTION -2 2
		SUPPORT 0 3
		THREATEN 0 2
		events/accuse/aaraba-istiya 0 1
		events/accuse/ahala-qada 0 1
		events/accuse/hammala-masuliyya 1 -4
		events/accuse/haqqaqa-fi 0 -1
		events/accuse/hujum-lafzi 0 1
		events/accuse/hukima 0 1
		events/accuse/intaqada -2 0
		events/accuse/ishtabaha -2 0
		events/accuse/istajwaba 0 2
		events/accuse/istankara -3 0
		events/accuse/istimaa-mahkama -2 0
		events/accuse/ittahama 2 0
		events/accuse/shakk 1 0
		events/accuse/shakwa 2 0
		events/accuse/tahqiq-fi 0 -1
		events/accuse/tahqiqat 0 1
		events/accuse/tuhma 0 2
		events/agree/istidad 2 4
		events/agree/istidad-muaalan 1 0
		events/agree/ittifaq 3 0
		events/agree/ittifaq-muhaddad 2 -1
		events/agree/ittifaq-thunai -4 0
		events/agree/mustaidd -2 0
		events/agree/taahhada 1 0
		events/agree/taahhud 7 0
		events/agree/tawassala 5 0
		events/agree/tawassul -3 0
		events/agree/waada 0 -2
		events/agree/wafaqa 0 5
		events/aid/adkhala-musaadat 0 -1
		events/aid/aqama-mukhayyam 0 4
		events/aid/arsala-musaadat 2 0
		events/aid/darraba 0 -5
		events/aid/harrara-rahain 0 -2
		events/aid/ilaj-kharij -1 0
		events/aid/inqadh 0 -1
		events/aid/khadaa-liljiraha 0 3
		events/aid/madda-yad-aawn -4 2
		events/aid/naqala-jarha -3 1
		events/aid/qaddama-musaadat 1 0
		events/aid/talaqqa-musaadat -4 0
		events/aid/wasalat-musaadat 2 0
		events/assault/adhdhaba -1 2
		events/assault/aghara 0 2
		events/assault/al-qital 1 0
		events/assault/amal-irhabi 0 3
		events/assault/amal-unf -1 0
		events/assault/amala-muamala-sayyia 0 1
		events/assault/amaliyya-askariyya 0 2
		events/assault/amaliyya-intihariyya 3 0
		events/assault/amaliyya-irhabiyya 8 -1
		events/assault/atlaqa-sarukh -1 3
		events/assault/daraba-ahdaf 1 0
		events/assault/darba-jawwiyya -2 2
		events/assault/fajjara-nafsah -2 0
		events/assault/ghara 2 0
		events/assault/harb-ahliyya -2 -2
		events/assault/harb-nisba 0 -1
		events/assault/harrara -2 -1
		events/assault/harrara-min 0 -2
		events/assault/hujum 2 0
		events/assault/hujum-jawwi 0 1
		events/assault/hujum-kimyai -1 0
		events/assault/ightasaba 0 2
		events/assault/ijtiyah -1 0
		events/assault/infajara 0 4
		events/assault/iqtaham 0 1
		events/assault/ishtabaka 4 -1
		events/assault/istaada -1 0
		events/assault/istaada-mawqi 0 2
		events/assault/istashhada -7 0
		events/assault/itida 2 0
		events/assault/jarima-bashia 0 2
		events/assault/kamin 0 2
		events/assault/khatafa 0 -1
		events/assault/khuruq -3 0
		events/assault/maqtal 0 4
		events/assault/maraka -3 0
		events/assault/masra -2 0
		events/assault/muwajahat 2 0
		events/assault/naffadha-idam 0 6
		events/assault/niza -2 -1
		events/assault/qasafa -5 0
		events/assault/qatla 0 -1
		events/assault/saddal-hujum -5 0
		events/assault/suqut-dahaya 0 4
		events/assault/tadakhkhul-askari -1 0
		events/assault/tafjir 1 -4
		events/assault/tafjir-intihari 0 -1
		events/assault/tahhara 1 0
		events/assault/tasadda 2 0
		events/assault/tasfiya-shakhs 0 4
		events/assault/usiba 3 0
		events/coerce/ammama 1 0
		events/coerce/bana-jidar 2 0
		events/coerce/hasara -2 0
		events/coerce/ihtajaza 0 -3
		events/coerce/ihtajaza-safina -2 0
		events/coerce/inqalaba-ala 1 0
		events/coerce/iqtada 0 1
		events/coerce/iqtaham-quwwat 0 3
		events/coerce/istadaa-tahqiq 0 3
		events/coerce/istawla 1 0
		events/coerce/itaqala 2 0
		events/coerce/manaa 0 1
		events/coerce/mudhakkirat-tawqif 1 4
		events/coerce/muhtajaz-fi 0 1
		events/coerce/nahaba 3 0
		events/coerce/saytara 0 2
		events/consult/hiwar-bayna 1 0
		events/consult/ijtima 1 0
		events/consult/istaqbala-fi 5 0
		events/consult/jawla 0 6
		events/consult/liqa 0 -8
		events/consult/liqa-jamai 2 0
		events/consult/mubahathat-ghayr-mubashira 4 0
		events/consult/mutamar -2 0
		events/consult/tafawud -6 0
		events/consult/tashawara 2 0
		events/consult/wasata -3 0
		events/consult/ziyara 1 0
		events/consult/ziyara-makan -2 0
		events/consult/ziyara-maydaniyya 0 5
		events/cooperate/sallama-matlub 3 0
		events/disaster/hadith-sayr 0 2
		events/disaster/zilzal 0 -4
		events/mobilize/rafaa-taahhub -1 0
		events/personnel/adda-yamin 0 1
		events/personnel/adla-bi-sawt 2 0
		events/personnel/faza 1 0
		events/personnel/hall 0 3
		events/personnel/iadat-intikhab 0 3
		events/personnel/intikhabat 1 0
		events/personnel/iqtira 0 -1
		events/personnel/istaqala 1 -6
		events/personnel/istifta -3 0
		events/personnel/kallafa 2 0
		events/personnel/taadil-wizari 2 0
		events/personnel/tansib 0 2
		events/personnel/taraka-mansib 1 0
		events/personnel/tarashshaha 5 0
		events/personnel/tayin -2 1
		events/personnel/wafat -1 0
		events/protest/adraba -1 0
		events/protest/ihtijaj -5 2
		events/protest/muzahara 1 0
		events/protest/qataa 3 0
		events/protest/tazahara 2 0
		events/protest/thawra -1 0
		events/reject/aarada 0 -3
		events/reject/asqata-mashru 0 -3
		events/reject/fannada 0 2
		events/reject/imtanaa -4 0
		events/reject/rafada-liqa -1 0
		events/request/daa 1 0
		events/request/daa-baid 0 1
		events/request/daa-fulan 0 1
		events/request/daghata 0 4
		events/request/dawa 1 0
		events/request/nada 0 -1
		events/request/nashada 0 2
		events/request/talab 0 -1
		events/request/talaba 0 2
		events/request/talaba-bi -1 0
		events/request/talaba-liqa 4 0
		events/request/talaba-musaada 0 -3
		events/request/wajjaha-bi 0 -1
		events/retreat/afraja -2 5
		events/retreat/atlaqa-sarah -1 0
		events/retreat/insahaba 3 0
		events/retreat/ladha-firar 1 0
		events/retreat/ujbira-istiqala 1 0
		events/sanction/hazr-asliha 3 0
		events/sanction/hazr-iqtisadi 0 -2
		events/sanction/hukm-bi 0 2
		events/sanction/hukm-qadai 0 4
		events/sanction/saddaqa-hukm -1 0
		events/sanction/uqubat-llati -1 0
		events/support/abrama 0 -3
		events/support/abrama-ittifaq 3 0
		events/support/ashada -4 0
		events/support/ayyada -3 0
		events/support/ayyada-qarar 0 -2
		events/support/fataha-sifara 0 -1
		events/support/iqamat-alaqat 1 0
		events/support/karrama 0 9
		events/support/nawwaha 0 2
		events/support/rahhaba 0 3
		events/support/shukr 0 1
		events/support/tabanna -3 0
		events/support/tadamana 5 0
		events/support/tarhib 0 2
		events/support/tawqi 0 -2
		events/support/thammana 0 2
		events/support/wafaqa-nuwwab 0 -1
		events/support/waqqaa-ala 0 -2
		events/support/waqqaahu 7 0
		events/threaten/haddada -3 0
		events/threaten/haddada-quwwa 0 3
		events/threaten/hadhdhara-tusawwil 1 0
		events/threaten/lawwaha 2 0
		events/threaten/sanarudd 1 0
		masdar
			ACCUSE -2 2
			ASSAULT 3 0
			CONCEDE 0 -1
			CONSULT 0 2
			DISASTER 0 -3
			MOBILIZE -2 0
			PERSONNEL 2 1
			REJECT 0 3
			REQUEST 0 1
			RETREAT -2 0
			SANCTION 5 0
			SUPPORT -1 0
			THREATEN 0 2
		noun 0 1
			AGREE 3 0
			ASSAULT -2 0
			CONSULT -2 -1
			PERSONNEL 0 -1
			REQUEST 0 5
			SANCTION -4 6
			SUPPORT 0 7
			THREATEN 1 0
		participle
			COERCE 0 2
			REQUEST 2 -1
		verb 1 0
			ACCUSE 1 0
			AGREE 3 -2
			AID 0 5
			ASSAULT 2 2
			COERCE 0 -3
			CONSULT 1 0
			DISASTER 0 3
			PROTEST 2 0
			REJECT -1 0
			REQUEST -2 -1
			SANCTION -2 0
	genitive
		ACCUSE 0 6
		AGREE 0 -1
		AID -6 9
		ASSAULT -7 -1
		COERCE 3 0
		CONSULT -3 0
		PERSONNEL 0 3
		PROTEST -4 0
		REJECT 2 -1
		RETREAT 1 -5
		SANCTION 0 2
		SUPPORT 0 -1
		THREATEN 1 0
		events/accuse/ittahama -2 2
		events/agree/muwafaqa 1 0
		events/assault/atlaqa-sarukh 0 -1
		events/assault/farraqa 0 2
		events/assault/harrara 0 -3
		events/assault/harrara-min 0 -2
		events/assault/ihtajaza-rahain 0 -1
		events/assault/ijtiyah 1 -3
		events/assault/infajara 0 -2
		events/assault/istaada-mawqi 0 -1
		events/assault/khatafa -1 0
		events/assault/majzara 0 -1
		events/assault/maqtal 0 -4
		events/assault/masra-noun 0 3
		events/assault/qasf-madfai 0 -2
		events/assault/qatala 1 0
		events/assault/tafjir 0 1
		events/coerce/fakkaka-khaliyya 0 3
		events/coerce/hasara -1 0
		events/coerce/iqtaham-amn 4 -2
		events/consult/ijtima 5 0
		events/consult/mubahathat -4 0
		events/consult/ziyara-makan 5 -5
		events/personnel/faza 2 0
		events/personnel/intikhabat 0 2
		events/personnel/istaqala 0 -3
		events/personnel/tayin -1 0
		events/protest/masira -1 0
		events/request/dawa -6 3
		events/request/mutalaba 0 1
		events/request/talaba-yield 0 1
		masdar 3 -1
			ACCUSE -3 3
			AGREE 0 -3
			AID -4 1
			ASSAULT 0 -1
			COERCE 0 1
			REJECT 3 -6
			REQUEST -1 1
			RETREAT 2 -5
			SUPPORT 2 -4
			THREATEN 0 -2
		noun 3 0
			CONSULT -1 0
			PERSONNEL 4 0
			PROTEST -2 0
		verb -8 0
			REQUEST 0 -1
	light
		subject
			ACCUSE 0 6
			COERCE 2 0
			CONSULT 3 -3
			PERSONNEL 0 -1
			PROTEST 5 0
			THREATEN -2 2
			events/assault/ghara -1 0
			events/assault/hujum 0 -2
			events/assault/itida 0 3
			events/assault/qatala 4 0
			events/consult/ziyara -5 0
			masdar 3 0
				ACCUSE -3 0
				PROTEST 2 0
				THREATEN -1 1
			noun 0 -4
				ASSAULT -1 0
				CONSULT 0 -2
		بين
			ASSAULT -1 0
			noun
				ASSAULT -1 0
		ضد
			noun
				ASSAULT 0 1
		على
			masdar 0 1
		في
			noun 3 -3
		ل
			masdar
				ASSAULT 0 -2
			noun -5 0
		من
			events/assault/hujum 2 0
			noun 0 -1
	nisba
		ACCUSE -4 5
		AID 3 0
		ASSAULT 2 -1
		CONSULT -2 -1
		REJECT -2 0
		REQUEST 0 -2
		SUPPORT 0 3
		events/accuse/intaqada 0 3
		events/accuse/istankara 0 1
		events/accuse/ittahama 0 -2
		events/accuse/naddada 0 2
		events/agree/ittifaq 1 0
		events/agree/mustaidd 4 0
		events/aid/talaqqa-musaadat 2 0
		events/assault/ghara 0 -1
		events/assault/hujum -3 1
		events/assault/ightala 1 0
		events/assault/khatafa 0 1
		events/assault/qatala -1 -1
		events/consult/ijtima -1 0
		events/consult/liqa -1 0
		events/consult/liqa-jamai -1 0
		events/reject/rafada 0 2
		events/request/daa -1 0
		masdar
			ACCUSE 0 2
			ASSAULT 5 -3
			COERCE -1 -1
			SUPPORT -1 0
		noun -2 0
			CONSULT -1 0
			SANCTION 0 2
		participle
			AGREE 2 0
		verb -2 -1
			ACCUSE -1 0
			AGREE 0 -1
			ASSAULT 0 1
			PERSONNEL 1 0
			REJECT -1 0
			REQUEST 0 -3
	object
		ACCUSE 7 0
		AGREE 1 -5
		AID -6 2
		ASSAULT -4 1
		COERCE -4 0
		CONCEDE 0 -4
		MOBILIZE -1 0
		PERSONNEL 0 -1
		REJECT 1 0
		REQUEST 0 2
		RETREAT 2 -3
		SANCTION 0 3
		SUPPORT 1 0
		THREATEN 0 -5
		events/accuse/adana 0 2
		events/accuse/intaqada 2 -3
		events/accuse/istankara 0 -3
		events/accuse/ittahama -4 6
		events/accuse/muhakama 0 -1
		events/accuse/naddada 2 0
		events/agree/muwafaqa 2 0
		events/aid/darraba 0 6
		events/assault/asaba-sarukh 0 4
		events/assault/atlaqa-sarukh 0 -5
		events/assault/ghazw 0 3
		events/assault/hadama 0 9
		events/assault/hajama 0 4
		events/assault/infajara 0 -3
		events/assault/iqtaham 0 -1
		events/assault/ishtabaka 0 -1
		events/assault/istahdafa 0 3
		events/assault/maqtal 0 3
		events/assault/qatala -1 0
		events/assault/usiba -4 2
		events/coerce/ajbara 0 1
		events/coerce/awqafa 0 1
		events/coerce/hazara 0 -2
		events/consult/istaqbala-fi 0 3
		events/consult/liqa 1 0
		events/consult/ziyara -1 0
		events/personnel/intikhabat -1 0
		events/reject/aarada 0 5
		events/request/daa-yield 0 1
		events/request/talab 0 -2
		events/request/talaba-bi 0 -3
		events/request/talaba-yield 0 -4
		events/request/wajjaha-bi 0 5
		events/sanction/hukm-qadai 0 1
		events/sanction/uqubat-llati 6 0
		events/support/ashada 0 -1
		events/support/ayyada 0 -1
		events/support/daama 0 4
		events/support/dam 0 2
		events/support/shakara 0 5
		events/support/waqqaa 4 0
		masdar 3 0
			ACCUSE 0 -3
			AID 0 4
			CONSULT 0 5
			PERSONNEL -3 0
			REJECT 2 0
			REQUEST 6 0
			SANCTION 0 2
		noun -1 -6
			ASSAULT 0 3
			CONSULT 0 -1
			PERSONNEL 1 -2
			SANCTION 1 0
		of
			aspect
				CONSULT -1 0
			event
				ACCUSE 0 3
				AGREE 6 0
				ASSAULT 1 -1
				COERCE -2 1
				CONSULT 2 0
				MOBILIZE 1 0
				PERSONNEL -2 0
				REQUEST 0 2
				SANCTION 0 -1
				SUPPORT 0 -1
				events/assault/qatala 6 0
				events/assault/tafjir -3 0
				events/coerce/qabd 0 2
				events/consult/mufawadat -4 0
				events/consult/qimma -1 0
				events/reject/rafada 1 0
				events/request/daa -1 0
				events/request/talab 0 1
				noun
					ACCUSE 0 5
					ASSAULT 0 -3
				participle 0 1
				verb -2 0
					AGREE 3 0
					ASSAULT 0 1
					COERCE -3 2
					CONSULT 4 0
			light
				CONSULT 1 0
			modal
				masdar 1 0
			other
				ASSAULT -2 1
				noun -1 0
			speech
				PERSONNEL 4 0
				masdar
					ASSAULT 0 2
				verb 0 -1
		participle 0 3
		verb 4 -5
			ACCUSE 1 0
			AGREE 2 0
			COERCE 0 2
			PERSONNEL 1 0
			PROTEST 0 1
			REQUEST 0 6
			RETREAT 0 -5
			SUPPORT 0 -4
			THREATEN 0 -1
	own
		nisba
			ACCUSE 0 -2
			COERCE 0 1
			PERSONNEL -7 0
			PROTEST 0 2
			REJECT 2 0
			events/assault/ghara 1 0
			events/assault/ghazw 2 0
			events/consult/liqa 2 0
			events/consult/qimma -3 0
			events/personnel/intikhabat -2 0
			masdar 0 1
				ACCUSE 1 -1
				ASSAULT 0 2
				COERCE 0 2
				PROTEST -1 2
			noun 1 -2
				AGREE 1 0
				PERSONNEL -4 0
		phrase
			ACCUSE 1 -5
			AGREE 3 0
			AID -4 4
			ASSAULT -6 0
			COERCE -4 0
			CONSULT 6 0
			COOPERATE -2 0
			DISASTER 0 -1
			PERSONNEL -5 11
			REJECT 0 -2
			RETREAT 0 2
			SANCTION 0 2
			events/aid/darraba -1 3
			events/assault/asara 0 4
			events/assault/hujum 2 -1
			events/assault/jarha -1 1
			events/assault/qatla -2 3
			events/coerce/muhtajaz-fi 0 -1
			events/consult/jalsa-barlaman 5 0
			events/personnel/shakkala-hukuma -1 -3
			events/personnel/suqut-nizam 0 3
			events/reject/aarada 0 -1
			events/request/daiyan 0 1
			events/retreat/atlaqa-sarah 0 3
			masdar -4 6
				AID -3 7
				ASSAULT 0 -4
				COERCE -3 2
				CONSULT 1 0
				COOPERATE -1 0
				MOBILIZE 3 0
				PERSONNEL 0 3
				REJECT 0 -1
				RETREAT 0 2
				SANCTION 0 3
			noun -5 0
				ASSAULT -7 6
			participle
				COERCE 0 -2
	passive
		elsewhere
			true -3 0
		light
			object
				false 3 0
			subject
				false 6 0
			على
				false 0 1
			في
				false 0 -3
			ل
				false -1 0
			من
				false 1 -1
		nisba
			false -6 -1
		object
			false 0 -2
			of
				event
					false 0 2
					true -3 -1
				motion
					false 3 0
			true 0 -2
		own
			nisba
				false 4 0
			phrase
				false -12 0
		subject
			false 1 0
			of
				aspect
					false 2 2
				event
					false 1 2
					true 1 0
				light
					false 0 3
				other
					false 1 0
				speech
					false 3 0
		أمام
			of
				event
					false -1 0
		إلى
			false 0 4
			of
				light
					false 0 1
				modal
					false 1 0
			جانب
				false 1 0
		ب
			false -1 -3
			of
				event
					true 0 2
				light
					false 2 0
		باتجاه
			false 0 3
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
			false 0 -7
		على
			of
				modal
					false 1 0
		عن
			of
				event
					true 0 2
			true 0 2
		في
			of
				speech
					false -2 0
			true 0 1
		ل
			false 0 -1
			of
				speech
					false -1 -2
		لدى
			false 1 0
		مع
			false -4 0
			true 0 2
		من
			قبل
				false 0 1
				of
					event
						false 2 0
	role
		actor 3 -1
			masdar 3 -3
			noun -4 0
			verb 6 -1
		no
			role 0 -2
				masdar -1 -1
				noun 0 -3
				verb -1 1
		place -1 0
			masdar 0 1
			verb -1 0
		recipient -6 3
			masdar -3 3
			noun 2 0
			verb -6 0
		theme 0 -1
			masdar 1 0
	subject
		ACCUSE 0 -1
		AGREE 2 -5
		AID -4 6
		ASSAULT -3 4
		COERCE 0 1
		CONCEDE 1 0
		DISASTER 0 3
		PERSONNEL -1 2
		REJECT 0 -1
		REQUEST 0 1
		RETREAT 0 1
		SUPPORT 0 -2
		THREATEN 0 -5
		events/accuse/adana 0 -2
		events/accuse/ittahama 3 0
		events/accuse/naddada 1 -1
		events/aid/naqala-jarha 0 1
		events/assault/atlaqa-nar 2 -1
		events/assault/dammara -4 0
		events/assault/fajjara-nafsah 1 0
		events/assault/hajama 0 -2
		events/assault/istakhdama-asliha 3 0
		events/assault/istashhada 0 -4
		events/assault/kabbada -4 0
		events/assault/masra -1 1
		events/assault/qasafa -5 0
		events/assault/qatala 0 12
		events/assault/tarada-musallahin 0 1
		events/coerce/dahama 0 1
		events/coerce/manaa -2 0
		events/coerce/qabd 0 4
		events/consult/bahatha-mawdu 2 0
		events/consult/istaqbala -5 4
		events/consult/zara 0 3
		events/personnel/faza -4 0
		events/personnel/intakhaba 0 2
		events/request/daa -1 4
		events/request/haththa -1 0
		events/request/talaba-min 1 0
		events/request/talaba-yield 0 2
		events/support/ashada 0 -2
		events/support/daama 2 0
		events/support/hanna -2 1
		of
			aspect
				ASSAULT 0 -1
				CONSULT 0 1
				masdar 0 1
					ASSAULT -2 -1
				noun
					ASSAULT 1 0
			event
				ACCUSE 0 1
				AGREE -4 2
				AID 2 -2
				CONCEDE 0 2
				CONSULT -1 0
				COOPERATE 2 0
				PERSONNEL 0 -4
				PROTEST -1 0
				REJECT 1 2
				SANCTION 0 -1
				events/accuse/intaqada -1 0
				events/agree/istidad-muaalan 1 0
				events/aid/qaddama-musaadat -1 0
				events/assault/dammara 1 0
				events/assault/ghazw -2 0
				events/assault/hajama 3 0
				events/assault/haraqa-shakhs -1 0
				events/assault/ightala -4 0
				events/assault/infajara 0 3
				events/assault/ishtabaka 0 2
				events/assault/itida -2 0
				events/assault/khatafa -1 0
				events/assault/maqtal -6 -2
				events/assault/qasafa 7 -1
				events/assault/qatla -4 5
				events/coerce/hasara 0 4
				events/coerce/istawla -1 0
				events/consult/hiwar -3 0
				events/consult/iltaqa 4 0
				events/consult/jalsa-barlaman 5 0
				events/consult/mubahathat -3 0
				events/consult/zara 1 0
				events/consult/ziyara-makan 1 0
				events/mobilize/arsala-quwwat 2 0
				events/mobilize/nashara-quwwat 1 0
				events/personnel/faza 0 2
				events/personnel/hall 1 0
				events/personnel/intikhabat -2 0
				events/personnel/istifta 4 0
				events/personnel/tayin 6 0
				events/reject/aarada 0 1
				events/reject/rafada 0 -2
				events/request/daa 0 -1
				events/request/talab 0 3
				events/request/talaba-bi -1 0
				events/retreat/afraja 4 0
				events/retreat/atlaqa-sarah 2 0
				events/support/rahhaba -1 0
				masdar 5 0
					ACCUSE -2 2
					AID 1 0
					ASSAULT 0 -4
					COERCE 0 -3
					COOPERATE 4 0
					PERSONNEL 0 -2
					REQUEST 0 2
				noun 1 -3
					ACCUSE 0 1
					AID 4 0
					ASSAULT -3 0
					COERCE 1 4
					CONSULT 0 -1
					PERSONNEL 0 -1
					SANCTION -2 0
				participle 0 1
					SUPPORT 2 0
				verb
					ACCUSE 0 -4
					AGREE -1 0
					AID -3 0
					ASSAULT 2 1
					PERSONNEL 2 0
					REQUEST 3 0
					THREATEN 3 0
			light
				CONSULT -1 0
				REJECT 0 5
				REQUEST 0 1
				events/coerce/manaa 2 0
				masdar 0 3
					AID 2 0
					ASSAULT -1 0
					REQUEST 0 5
				verb 0 3
					REJECT 0 2
			modal
				ASSAULT -2 0
				masdar 0 -2
				noun 4 0
				verb -1 0
			other
				PERSONNEL 2 0
				REQUEST -1 0
				masdar
					ASSAULT -5 0
				noun 2 0
					ASSAULT 1 0
			speech
				AGREE -1 0
				ASSAULT -1 -2
				COERCE 5 0
				events/accuse/aaraba-istiya 1 0
				events/accuse/tahqiqat -1 0
				events/assault/hujum 4 0
				events/consult/ijtima 1 0
				events/consult/liqa 1 0
				events/consult/mubahathat 1 0
				masdar
					ASSAULT -4 0
					REQUEST -1 0
				verb
					CONSULT -1 0
		verb 1 0
			ACCUSE 0 -1
			AGREE 2 -5
			AID -4 6
			ASSAULT -3 4
			COERCE 0 1
			CONCEDE 1 0
			DISASTER 0 3
			PERSONNEL -1 2
			REJECT 0 -1
			REQUEST 0 1
			RETREAT 0 1
			SUPPORT 0 -2
			THREATEN 0 -5
	أمام
		PROTEST 0 -2
		verb 0 2
	إلى
		ACCUSE -1 -5
		AGREE 0 1
		AID 0 -2
		ASSAULT 1 0
		COOPERATE 0 5
		RETREAT 0 4
		events/accuse/ittahama 0 -5
		masdar
			AID 0 -3
			COERCE 0 -1
			COOPERATE 0 1
			REQUEST 0 6
		of
			event
				REQUEST 0 5
				noun
					CONSULT 0 1
				verb
					REQUEST 1 0
			speech
				masdar 0 1
					ASSAULT 0 1
		verb 0 4
			ACCUSE 0 -3
			CONSULT 0 2
			REQUEST 0 -11
			RETREAT 0 3
		جانب
			verb 3 0
	ب
		CONSULT 1 8
		DISASTER 0 6
		REQUEST 0 -4
		events/assault/awda 0 4
		events/assault/tafjir 0 -1
		events/consult/ijtamaa 3 0
		events/consult/iltaqa 0 1
		masdar -3 0
			ASSAULT 1 0
		of
			event
				ASSAULT 0 -2
				COERCE 0 3
				verb
					AGREE 1 0
					COERCE 0 1
		verb 1 -1
			CONSULT 2 1
	باتجاه
		ASSAULT 0 5
	بحق
		ASSAULT 0 3
		noun
			ASSAULT 0 1
		of
			event
				ASSAULT 3 0
	بمشاركة
		noun
			CONSULT -2 0
	بين
		ACCUSE 5 0
		ASSAULT 5 -2
		CONSULT -8 4
		COOPERATE 1 0
		REQUEST 0 4
		events/agree/ittifaq -4 0
		events/agree/ittifaqiyya 1 0
		events/assault/harb 1 0
		events/assault/ishtabaka -1 0
		events/assault/niza 3 0
		events/consult/mufawadat 3 0
		events/consult/tawassata -3 8
		events/request/daa 0 -1
		masdar 1 0
			AGREE -1 0
			ASSAULT 0 -2
			CONSULT 0 4
		noun 7 -1
		of
			event
				ASSAULT 4 0
			light
				CONSULT 4 0
				masdar 3 0
				noun
					CONSULT 1 0
		verb -4 7
			REQUEST 0 5
	ضد
		ASSAULT 3 3
		events/assault/harb 0 1
		events/assault/maraka 3 -2
		events/assault/qital 3 -2
		verb
			ACCUSE 0 -1
	على
		ACCUSE 0 -5
		ASSAULT -3 0
		PROTEST 0 5
		events/accuse/ittahama 0 -2
		events/accuse/lama 0 1
		events/assault/atlaqa-nar 0 9
		events/assault/atlaqa-sarukh 0 2
		events/assault/fataha-nar 0 3
		events/assault/ghara 0 -3
		events/assault/harb-nisba 0 2
		events/assault/itada 0 3
		events/assault/itida 0 1
		events/assault/qada-ala 0 3
		events/coerce/qabd 0 2
		events/coerce/quyud 0 -1
		masdar
			ACCUSE 0 -1
			ASSAULT 0 -3
			COERCE 0 2
		noun
			ASSAULT -1 -2
			CONSULT 1 0
		of
			event
				ASSAULT 0 -1
				CONSULT 2 0
				REQUEST 0 1
				masdar
					ASSAULT 0 -2
				noun 0 -4
		verb 0 1
			ACCUSE 0 -3
			ASSAULT 0 4
			REQUEST 0 -1
	عن
		AGREE 0 4
		COERCE 0 3
		CONSULT 3 0
		REQUEST 0 -1
		RETREAT -1 1
		events/consult/ijtima 3 0
		events/request/daa 4 0
		events/retreat/afraja 0 5
		noun
			CONSULT 1 0
		of
			event
				ASSAULT -3 3
				CONSULT 3 0
				masdar 0 -4
				verb 0 2
	في
		ASSAULT -6 0
		COERCE 1 3
		PERSONNEL 0 2
		REQUEST 1 -2
		SUPPORT 0 1
		events/accuse/intaqada 0 -2
		events/accuse/ittahama 0 2
		events/assault/adrama 0 5
		events/assault/fajjara-nafsah 0 5
		events/assault/qatla 0 3
		events/coerce/awqafa 0 5
		events/coerce/qabada 0 2
		events/support/dam-dawla 0 3
		masdar 0 4
			AID 0 2
			ASSAULT 0 2
			SUPPORT 0 1
		noun -3 0
			ASSAULT -2 -2
			SANCTION 1 0
		of
			aspect
				verb 0 -1
			event
				ACCUSE 1 0
				COERCE 0 2
				events/accuse/ittahama 0 1
				masdar -2 3
					ASSAULT 0 2
					COERCE 0 4
				noun 0 -3
				verb
					REQUEST 1 0
		verb 3 0
			ACCUSE -1 0
			AID 1 0
			COERCE 1 0
			PERSONNEL 0 1
			REJECT -2 0
			REQUEST 0 -1
	ل
		ACCUSE 6 -5
		AGREE 0 5
		ASSAULT 4 -2
		COERCE 2 -8
		CONSULT -1 0
		COOPERATE 0 3
		PROTEST -2 8
		REQUEST 0 -4
		RETREAT 5 8
		events/agree/mustaidd 0 2
		events/aid/qaddama-musaadat 0 1
		events/assault/amaliyya-askariyya 1 0
		events/assault/ghara 0 1
		events/assault/hujum -3 0
		events/assault/istahdafa 0 1
		events/assault/qasafa 0 5
		events/assault/qasf-jawwi 0 3
		events/assault/saddal-hujum 4 0
		events/consult/ijtima -1 0
		events/consult/mubahathat 2 0
		events/consult/ziyara 2 0
		events/consult/ziyara-makan 0 2
		events/request/daa-liqa 0 1
		masdar
			ACCUSE 0 3
			AGREE 0 1
			AID 0 -6
			ASSAULT 5 -7
			RETREAT 3 0
		noun
			ACCUSE 3 0
			AGREE 0 -3
			AID 0 1
			ASSAULT -6 3
			CONSULT 1 0
			PERSONNEL 0 1
			SUPPORT 0 2
		of
			aspect
				ACCUSE 3 0
				verb 2 0
			event
				ACCUSE 0 -2
				AGREE 0 1
				PERSONNEL 6 0
				PROTEST 2 0
				REQUEST 0 3
				masdar 2 0
					AID -1 0
					PERSONNEL 1 0
					SUPPORT 1 3
				noun -1 0
				verb -1 0
					ACCUSE 0 -2
					AGREE 0 3
					ASSAULT -2 0
					REQUEST 0 2
			other
				ASSAULT 2 0
				masdar -1 0
				noun 1 0
			speech
				ASSAULT 0 -1
				verb -1 0
		participle
			AGREE 0 2
		verb 0 -2
			ACCUSE 0 -10
			ASSAULT 5 0
			CONCEDE 0 1
			CONSULT -2 0
			PROTEST 0 5
			REJECT 0 2
			RETREAT 0 6
	لدى
		of
			event
				masdar 1 0
	مع
		ACCUSE 0 1
		AGREE -4 8
		PROTEST 1 0
		REJECT 0 6
		SANCTION 0 -4
		events/agree/mustaidd 0 2
		events/agree/taahhada -1 3
		events/consult/mufawadat -2 0
		events/consult/tafawud -1 0
		events/consult/zara -2 0
		events/support/tadamana 0 3
		masdar
			AGREE 0 2
			ASSAULT 1 -2
			CONSULT 0 3
			SUPPORT 0 2
		noun
			AGREE 0 -1
		of
			event
				REJECT 0 1
				verb 4 0
					REJECT 0 2
			speech
				masdar 0 1
		participle
			AGREE 0 2
		verb
			ACCUSE 0 1
			COERCE 0 1
			CONSULT 3 0
			COOPERATE -1 0
			REJECT 0 7
			SUPPORT 1 -1
	من
		ACCUSE -2 0
		ASSAULT -4 6
		COERCE 1 0
		CONSULT 3 0
		REQUEST 0 -6
		RETREAT -1 0
		SANCTION 0 1
		events/assault/harrara-min -5 13
		events/assault/istaada-mawqi 0 3
		events/assault/maqtal -1 0
		events/consult/ijtima -2 0
		events/consult/liqa 3 0
		events/request/talab 4 -4
		events/request/talaba-min -3 4
		events/request/talaba-musaada 0 3
		events/sanction/hukm-qadai 1 0
		masdar 1 2
			ACCUSE 0 -3
			AGREE 4 0
			ASSAULT -6 2
			COERCE 0 2
			CONSULT 3 0
			MOBILIZE 3 0
			REQUEST 3 0
			SANCTION -3 0
		noun
			ASSAULT -1 0
			COERCE 1 0
			CONSULT -1 0
			SANCTION 3 0
		of
			event
				ACCUSE 0 -1
				ASSAULT 0 2
				SUPPORT 2 0
				events/assault/hujum 0 3
				masdar
					ASSAULT 1 0
				verb 0 -1
			light
				masdar 1 0
		verb
			ACCUSE -3 0
			AID 0 -1
			ASSAULT 4 0
			COERCE 0 -2
			CONSULT 1 0
			REQUEST -2 0
			SUPPORT 0 3
		قبل
			ACCUSE -1 4
			ASSAULT 4 0
			masdar
				ASSAULT 3 0
			verb
				ACCUSE -2 3
speaker
	false -2 -2
		AGREE 0 -5
		COERCE 0 2
		CONCEDE -2 0
		CONSULT 1 -3
		DISASTER -8 0
		MOBILIZE 1 -5
		PERSONNEL -3 0
		PROTEST 1 -5
		REJECT 0 -3
		REQUEST 0 -1
		RETREAT 0 1
		SANCTION -3 5
		THREATEN 0 1
		actor
			further -4 -4
			main 2 -6
		none -1 0
		recipient
			further -5 -3
			main -5 3
	true -2 -3
		ACCUSE 3 4
		AID -4 2
		ASSAULT -6 -4
		COERCE 0 -3
		CONSULT -2 0
		PERSONNEL 2 0
		PROTEST -3 0
		REQUEST 4 3
		RETREAT -1 0
		SANCTION 0 -1
		SUPPORT 5 0
		THREATEN 6 0
		none -4 -5
		recipient
			main 1 0
subtype
	admin1 0 -8
	armed-group 1 2
		ACCUSE 0 3
		AGREE 0 -1
		ASSAULT 0 3
		COERCE 0 -1
		MOBILIZE 0 1
		REQUEST 0 -5
		RETREAT 5 0
	capital -3 -5
		ACCUSE 3 0
		ASSAULT -3 -5
		CONSULT -8 0
		REQUEST 0 4
		SANCTION 2 1
		SUPPORT 0 -8
	club 0 -2
	collective -2 -3
		ACCUSE 1 0
		AGREE -1 0
		AID 1 0
		ASSAULT 3 1
		MOBILIZE -2 0
		PROTEST -7 3
		REQUEST -1 0
		RETREAT 0 -2
		SANCTION 1 0
		SUPPORT 0 -1
		THREATEN -2 0
	community 2 2
		ASSAULT 0 3
		COERCE 3 -2
		CONSULT 0 3
		PROTEST 4 0
		RETREAT 2 -2
	company 1 0
		ACCUSE -2 3
	country 2 2
		ACCUSE -1 2
		AGREE 2 1
		AID 3 4
		COERCE 3 -2
		DISASTER -1 -7
		PROTEST -3 0
		REJECT 0 4
		RETREAT 1 -5
		SUPPORT 0 3
	court 3 -1
		ACCUSE 1 0
		ASSAULT -5 0
		COERCE 3 0
		REJECT 0 2
		REQUEST 0 1
		SANCTION 5 -3
	equipment -7 -5
		ACCUSE -1 0
		AID 0 -11
		ASSAULT 4 2
		COERCE 0 6
		DISASTER 0 6
		REQUEST -3 0
		SANCTION 0 -2
	government 2 2
		ACCUSE 0 -3
		AGREE -1 0
		ASSAULT 4 0
		CONSULT -1 0
		PERSONNEL -6 0
		PROTEST 0 -1
		REJECT 0 5
		REQUEST 0 2
		RETREAT 0 1
		SUPPORT 1 0
	igo 0 -2
		AGREE 0 1
		AID 2 0
		CONSULT 5 0
		REJECT -2 0
		SANCTION 3 0
	legislature 2 0
		ACCUSE 1 0
		CONSULT 3 0
		REQUEST 0 7
	media -8 -9
		ASSAULT 0 -1
	military 2 6
		ACCUSE 0 3
		AGREE 2 0
		ASSAULT 2 -6
		COERCE 0 -4
		CONCEDE -1 0
		CONSULT 2 0
		MOBILIZE 1 0
		REJECT 0 4
		REQUEST -3 0
		RETREAT 0 -1
		SUPPORT -1 0
	ministry
		ACCUSE 2 0
		ASSAULT -4 0
		CONSULT -4 0
		PERSONNEL 0 -1
		REQUEST 3 0
		SANCTION 1 0
		SUPPORT -3 0
	nationality 4 3
		ACCUSE -2 0
		AID 0 2
		ASSAULT 6 4
		COERCE 0 4
		CONSULT 1 -2
		PERSONNEL 0 -1
		REQUEST -2 0
		RETREAT -1 0
	ngo 3 0
		ACCUSE 2 0
		AID 1 0
		ASSAULT -4 3
		COERCE -1 0
		REQUEST 5 0
		SUPPORT 0 1
	none 0 1
		ACCUSE 0 3
		AGREE -1 -1
		AID 0 2
		ASSAULT 2 2
		CONCEDE 0 -1
		CONSULT -3 -4
		COOPERATE -1 0
		MOBILIZE 1 0
		PERSONNEL 0 4
		REQUEST 2 -5
		RETREAT 0 4
		SANCTION -5 3
		SUPPORT 0 -1
		THREATEN 0 -1
	office 1 -3
		ACCUSE -8 0
		AGREE 2 0
		ASSAULT -3 0
		CONSULT 3 0
		PERSONNEL 1 7
		SANCTION 0 -1
		SUPPORT 0 2
	office-holder -4 -3
		AGREE 0 -4
		AID -1 0
		ASSAULT -2 -1
		COERCE -1 1
		CONCEDE 3 0
		CONSULT -2 0
		PROTEST 0 4
		REQUEST 0 -4
		SANCTION -3 0
		THREATEN 6 0
	other 2 0
	party 5 -4
		ACCUSE 0 1
		AGREE 5 0
		ASSAULT -1 0
		COERCE -5 0
		CONSULT 1 0
		REJECT 3 0
		REQUEST 3 0
		SUPPORT -1 0
	people 0 1
		COERCE 0 3
		CONSULT 3 -1
		SUPPORT 1 0
	person -2 2
		ACCUSE 0 1
		AGREE -4 -1
		AID -3 2
		ASSAULT 4 2
		COERCE -2 0
		CONCEDE -2 3
		CONSULT 4 0
		COOPERATE 0 -2
		DISASTER 0 6
		MOBILIZE -1 0
		PROTEST 4 -2
		REQUEST 0 -3
		RETREAT -1 3
		SANCTION -7 1
		SUPPORT 2 -5
	police
		ASSAULT 2 -1
		COERCE 5 -2
		PROTEST -1 0
		REQUEST -3 0
		SUPPORT -2 2
	region
		ASSAULT 0 -2
		COERCE 0 1
	religious 0 3
	sect -3 0
	site -5 2
		ASSAULT 0 2
	town -3 -1
		ASSAULT -4 -4
trigger
	after
		"
			elsewhere 2 0
			subject 0 1
				of
					event -1 0
		(
			elsewhere 1 0
		)
			elsewhere 2 0
			light
				subject -1 0
		-
			elsewhere -1 2
			subject 1 0
			من 5 0
		:
			genitive 0 1
			object 1 0
			own
				phrase 0 2
			subject -1 0
			ب 1 0
		edge
			elsewhere 4 0
			genitive -2 2
			object 2 0
			own
				phrase 2 0
			subject 1 -2
			ل 6 0
		time
			elsewhere 2 0
			light
				subject 2 0
			object 3 0
			بين 0 3
			ضد 0 -2
			عن 0 5
			في 0 5
			ل 0 2
		،
			elsewhere 3 1
			object 0 2
			own
				phrase 0 1
			subject -3 3
				of
					aspect -1 0
					event 4 -2
					light 3 0
					other 2 0
					speech 3 0
			إلى
				of
					event 0 2
			ب 2 0
			ضد 0 -3
			في -3 0
				of
					event 0 2
			ل 1 0
				of
					event 1 0
			مع -1 2
			من 0 3
		أتم
			elsewhere -4 1
		أثار
			elsewhere 0 4
		أجرى
			elsewhere 1 0
		أسفر
			elsewhere 0 1
		أصدر
			elsewhere 3 -1
		أطلق
			elsewhere 0 5
		أعاد
			elsewhere 0 1
		أعقب
			elsewhere -3 0
		أمر
			elsewhere 2 0
		أمكن
			elsewhere -1 0
		اتهام
			elsewhere 8 0
		اتهم
			elsewhere 5 0
		اثر
			elsewhere -1 0
			في 0 2
			ل 0 2
		اثناء
			object
				of
					event 1 0
			مع -3 0
		اخري
			elsewhere 1 0
		ادانته
			elsewhere 0 4
		اذ
			object 0 1
			subject 0 -2
		استخدم
			elsewhere 2 0
		استهدف
			object 0 2
		اسرائيل
			elsewhere 1 0
			subject -5 0
		اشخاص
			object 0 -4
		اضافه
			elsewhere 9 0
		اعتقال
			elsewhere 1 0
		اعلان
			elsewhere 0 -2
		الا
			elsewhere -2 3
		الاتحاد
			elsewhere 0 -1
		التجربه
			elsewhere 5 0
		التي
			object 0 -1
			subject
				of
					light -1 0
		الجيش
			light
				subject 1 0
			ل 0 2
		الحركه
			elsewhere 0 3
		الحكومه
			elsewhere -3 0
			object 0 2
		الخارجيه
			subject
				of
					event -2 0
		الذكري
			genitive 0 -1
		الذي
			elsewhere -4 -2
			object -3 0
			subject 5 -1
				of
					event 0 -2
			ب 0 3
		الذين
			elsewhere 0 3
			subject 0 -3
			في 0 1
		الرئيس
			object -1 0
			subject 0 -1
		الرياض
			elsewhere 4 0
		الزياره
			elsewhere 3 0
		السلطات
			elsewhere 0 4
		العاصمه
			elsewhere -1 0
		العراق
			elsewhere 2 0
		الفساد
			elsewhere 3 0
		القوات
			elsewhere 0 1
			object 0 4
		المتهم
			elsewhere -1 0
		المحادثات
			elsewhere 0 2
		المملكه
			elsewhere -2 0
		المهاجمين
			elsewhere 0 1
		الوفد
			elsewhere 0 5
		الولايات
			elsewhere 1 4
		الي
			elsewhere 3 1
			genitive -2 1
			subject
				of
					event -1 0
					speech -5 0
			ل 0 -2
		ان
			elsewhere 1 2
			genitive 0 -5
			object -2 0
			own
				phrase 0 -1
			subject
				of
					event -2 0
			إلى 0 4
			ب 0 1
			بين 1 0
			على 0 -2
			ل 0 -2
		اندلع
			elsewhere -6 0
		انه
			elsewhere 4 0
			object -2 0
			subject
				of
					event 8 0
					speech 7 0
			ل 0 -3
			مع 5 -1
		انها
			elsewhere 0 -1
			subject
				of
					speech 4 0
			ل 0 1
			من 0 1
		انهيار
			elsewhere 0 1
		ايضا
			elsewhere 2 0
		بالاضافه
			elsewhere 2 4
			genitive 0 -1
		بدأ
			elsewhere 4 0
		بدوله
			elsewhere -1 0
		بسبب
			elsewhere 0 -2
			subject
				of
					event -2 0
		بعد
			genitive -1 0
			light
				ل 0 3
			object 5 -1
				of
					event 0 1
			own
				phrase 0 2
			subject
				of
					event -1 0
					light -1 0
					other 4 0
					speech 3 0
			على 0 2
			ل 2 0
			من 0 3
		بعدما
			object 1 0
			subject 3 0
		بلغ
			elsewhere 0 4
		بلغه
			elsewhere 6 0
		بين
			elsewhere 1 5
		بينما
			elsewhere -3 0
			subject 5 0
		بينها
			elsewhere 0 -1
		تأكد
			elsewhere 0 2
		تبع
			elsewhere -1 0
		تبنى
			elsewhere 1 0
		تركيا
			elsewhere 0 -2
		تسبب
			من 0 2
		تعرض
			elsewhere -4 1
			light
				subject 0 2
		تعلق
			elsewhere -1 0
		تقدم
			elsewhere 3 0
			subject
				of
					event 1 0
		تقييدهم
			elsewhere 0 1
		تلا
			elsewhere 0 -2
		تم
			elsewhere 0 4
			object 0 3
			على 0 -1
		توقيع
			elsewhere 0 1
		ثم
			elsewhere 2 1
			subject
				of
					event 2 0
		جاء
			elsewhere 2 0
		جبهه
			elsewhere 0 1
		جراء
			elsewhere 2 5
			object 0 -1
			ل 0 2
		جنوده
			elsewhere 0 5
		حاليا
			elsewhere 0 4
		حاول
			elsewhere 7 0
			genitive 0 2
		حركه
			elsewhere 3 0
		حضر
			elsewhere 4 0
		حظي
			elsewhere 0 1
		حكومه
			elsewhere 0 1
		حول
			elsewhere 0 -6
			subject
				of
					event -1 0
		حيث
			elsewhere 2 1
			subject -3 0
				of
					event 0 3
			في 2 0
			مع 0 1
		خضع
			elsewhere 0 2
		خطط
			elsewhere 2 -1
		خلال
			elsewhere 1 0
			object 2 0
			own
				phrase -1 0
			ل -2 -3
		خلف
			elsewhere 1 0
			own
				phrase 0 5
		ذلك
			elsewhere 3 0
			object 0 2
		رئيس
			elsewhere 0 2
		رجال
			elsewhere 0 4
		رد
			elsewhere 0 3
		رساله
			elsewhere 1 0
		رهن
			elsewhere 0 2
		سمع
			elsewhere 0 -2
		سوريا
			elsewhere 0 2
		شخص
			object 0 -3
		شمل
			elsewhere 0 7
		شهد
			elsewhere -4 -1
		صدر
			elsewhere -3 2
		صدق
			من 1 0
		طلبات
			elsewhere 0 2
		عبر
			elsewhere 2 0
		عشيه
			elsewhere -3 0
		عقب
			genitive -2 0
			بين -3 0
		عقد
			elsewhere 6 0
		علي
			elsewhere 0 -3
			genitive 4 -4
			object 0 -1
				of
					event 0 1
			own
				phrase -2 0
			subject -3 0
				of
					event -4 4
					light -7 0
			في 0 1
			مع 0 1
			من 0 -3
		عن
			elsewhere 3 0
			object -3 0
			subject
				of
					aspect 2 0
					event 2 0
					speech 7 0
			مع 2 0
			من -2 0
		عند
			elsewhere 0 3
			subject
				of
					event 0 3
		عندما
			object 0 1
		غير
			elsewhere 0 1
		فاجأ
			elsewhere -1 0
		فان
			elsewhere 2 2
		فجر
			elsewhere -1 0
		فرض
			elsewhere 1 0
			على 0 -4
		فضل
			elsewhere 2 0
		فضلا
			elsewhere 1 -1
		فقد
			elsewhere 1 1
			object 1 -2
			subject 0 3
		في
			elsewhere 1 1
			genitive 0 1
			light
				بين 1 0
				ل 0 2
				مع 2 0
			object 0 3
				of
					event 0 -2
			own
				phrase 0 1
			subject 0 -1
				of
					event -3 0
					modal -2 0
					speech -4 0
					state -2 0
			بين -6 0
				of
					light 3 0
			في 0 -3
				of
					event 0 1
			ل
				of
					event 0 -1
			من 2 1
		فيما
			subject
				of
					event 0 1
		فيه
			elsewhere -1 0
		قاد
			elsewhere 1 0
		قام
			elsewhere 4 0
		قتل
			elsewhere 0 3
			object 0 -1
		قتيلا
			own
				phrase 0 6
		قد
			elsewhere -4 0
			object -3 1
			subject
				of
					aspect 0 -1
			ل
				of
					aspect 3 0
		قدم
			elsewhere 1 0
		قرار
			elsewhere 2 -3
		قرارا
			elsewhere 0 1
		قرر
			elsewhere 0 -3
		قوات
			elsewhere -3 1
		قيام
			elsewhere 1 0
		كما
			elsewhere 2 0
			object -6 0
			ب 0 2
		كوريا
			elsewhere 0 2
		لانها
			elsewhere 1 0
		لدي
			object 0 3
		لم
			elsewhere 0 2
			subject 0 -2
		له
			elsewhere 0 3
		لهذا
			elsewhere 0 3
		مؤكدين
			elsewhere 6 0
		ما
			elsewhere 0 -2
			subject 1 -2
		متهم
			elsewhere 3 0
		محاولته
			elsewhere 6 0
		محاوله
			elsewhere 1 0
		مقابل
			elsewhere 5 -1
		مقاتلي
			elsewhere 0 2
		مقتل
			elsewhere 0 -1
			genitive 0 -5
			object 0 -3
		من
			elsewhere -1 1
			genitive 0 -1
			subject
				of
					event 0 4
			بين 1 0
			ل -1 0
		منذ
			elsewhere -3 -1
			object 0 -1
				of
					event -1 0
			subject
				of
					event -1 0
			على 0 -1
		منها
			elsewhere 0 -1
		مواطنا
			elsewhere 4 0
		موعدا
			elsewhere 2 0
		نتيجه
			elsewhere -3 0
		نحن
			elsewhere 2 0
		ندد
			elsewhere -1 0
		نفذ
			elsewhere 7 0
		نيته
			elsewhere 3 0
		هذه
			elsewhere -3 -2
			subject
				of
					speech 1 0
		هو
			elsewhere 3 0
		و
			own
				phrase 0 2
		واجه
			elsewhere -5 1
		واشنطن
			elsewhere 0 1
		واصل
			elsewhere 2 0
		والاردني
			elsewhere 2 0
		والتي
			subject -9 0
		والذي
			object 0 1
		وان
			elsewhere 3 0
		وبعد
			elsewhere -1 0
		وجد
			elsewhere -1 0
		وجه
			elsewhere 3 -3
			object 0 1
			ل 0 3
		وراء
			subject
				of
					event 1 0
		وزاره
			elsewhere 0 -1
		وسط
			elsewhere -5 0
		وضع
			elsewhere 1 0
		وعن
			elsewhere 0 1
		وقد
			elsewhere 4 -2
			object 2 0
			subject 1 -1
				of
					event -1 1
		وقع
			elsewhere -2 5
		وكفريا
			elsewhere 0 4
		وهي
			elsewhere 0 2
	before
		↵
			genitive -1 1
			object
				of
					event 1 0
		"
			subject
				of
					event -6 0
		(
			elsewhere 3 1
		)
			elsewhere 1 2
		-
			object 1 0
			subject
				of
					event -2 0
		.
			genitive -2 0
			object
				of
					event 2 0
			own
				phrase -1 0
			subject
				of
					light 1 0
					speech 0 2
		:
			elsewhere -1 -2
		edge
			elsewhere -2 0
		time
			elsewhere -2 2
			genitive -1 -1
			object 1 0
			subject
				of
					speech -1 0
			ب -2 1
			على 0 -2
		،
			elsewhere 2 -1
			genitive -1 -1
			object 0 -4
				of
					event -5 0
			own
				phrase 0 1
			subject
				of
					event 0 -1
					light -1 0
		أجرى
			light
				subject -1 0
		أصاب
			elsewhere 0 4
		أكد
			elsewhere -2 0
		اثناء
			object 0 2
		اخر
			object 0 -1
		اخرون
			elsewhere 1 0
		استهدف
			elsewhere 2 4
		اسرائيل
			elsewhere 0 -3
			object -1 2
		اشخاص
			object 0 2
		اعتقد
			elsewhere 5 0
		اعضاء
			elsewhere 0 1
		الاتحاد
			elsewhere 0 1
		الاجراءات
			elsewhere 0 2
		الارهابيه
			elsewhere 2 0
		الاطراف
			subject -4 4
		الامين
			elsewhere 4 0
			object 0 -2
			ل 0 -1
		الانتخابات
			elsewhere -1 -1
		البرلمان
			elsewhere 0 1
		البلديه
			elsewhere -1 0
		التي
			elsewhere 2 1
			own
				phrase -2 0
			مع
				of
					event -3 0
		الثانيه
			elsewhere -1 2
		الجانبان
			elsewhere 3 0
			subject -4 0
		الجرحي
			own
				phrase 0 4
		الجهات
			elsewhere 0 1
		الجيش
			elsewhere 0 -5
		الحكومه
			elsewhere 0 4
			object -1 0
		الدعم
			elsewhere 7 0
		الذي
			elsewhere 1 1
			light
				ل 0 1
			subject
				of
					event -5 -1
		الذين
			own
				phrase 0 1
		الرئيس
			elsewhere -1 0
			object 2 3
			subject 0 -3
		الرئيسان
			subject -1 0
		الرصاص
			elsewhere 1 0
		السعوديه
			elsewhere 2 0
		السلطات
			subject 0 -1
		السيطره
			elsewhere 0 1
		الشرطه
			elsewhere 0 3
			object 0 1
		الفلسطينيين
			elsewhere 3 0
		القبض
			subject -1 9
		القوات
			object 0 4
		المئات
			elsewhere 4 0
		المانيا
			elsewhere 2 0
		المجتمع
			subject -4 5
		المحامي
			elsewhere 0 1
		المستجدات
			elsewhere 1 0
		المواطنين
			object 0 3
		الوحدات
			elsewhere 1 0
		الولايات
			subject 0 -2
		الي
			light
				subject -1 0
			own
				phrase 2 2
			subject
				of
					event 0 -1
			ب
				of
					event 0 1
			مع
				of
					event -1 0
		اليه
			elsewhere -4 0
		امام
			أمام 3 0
		ان
			genitive 2 0
		اندلع
			elsewhere 0 1
		ايران
			elsewhere 3 0
		ايضا
			elsewhere -1 0
		ب
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
			ب 0 6
		بالعراق
			elsewhere 0 1
		بالعلاقات
			elsewhere 0 2
		بالعمل
			elsewhere 0 5
		بالفرار
			elsewhere 1 0
		بالقنابل
			elsewhere 0 3
		بان
			elsewhere -6 0
		بانزال
			elsewhere 0 2
		بانه
			elsewhere -1 0
		بايدن
			elsewhere 0 7
		بتبليغ
			elsewhere 0 2
		بتفجير
			own
				phrase 0 1
		بحق
			elsewhere 1 -4
			بحق 0 5
		بحياه
			ب 0 4
		بدون
			elsewhere -2 0
		بشان
			elsewhere 1 0
		بصواريخ
			elsewhere 1 0
		بعد
			elsewhere 1 1
			genitive 0 1
		بقتل
			elsewhere 0 2
		بقذائف
			elsewhere 0 1
		بقوه
			ب 0 -1
		بما
			elsewhere 0 2
		بها
			elsewhere 3 0
		بهذا
			elsewhere -1 0
		بوقف
			subject
				of
					event -3 0
		بين
			elsewhere -6 0
			subject
				of
					event -1 0
			بين 8 0
		بينهم
			genitive 0 -2
			object 0 -1
		بينهما
			elsewhere 5 0
		تحت
			elsewhere 0 -3
		تركيا
			elsewhere 0 2
		تسبب
			elsewhere 0 2
		تم
			elsewhere 0 3
		جاء
			elsewhere 1 0
		جبهه
			elsewhere 0 1
		جلاله
			object 3 -3
		جمع
			elsewhere 5 0
		جنديان
			elsewhere 0 1
		حتفهم
			elsewhere 0 -1
		حركه
			object 0 -3
			subject -2 0
		حكومه
			elsewhere 3 0
		حماس
			object 0 -4
			subject -4 0
		حول
			elsewhere 0 -3
			genitive -3 0
		خلال
			own
				phrase 0 1
		خلالها
			elsewhere 3 1
			object 0 -2
			subject -2 2
		داخل
			elsewhere 2 0
			داخل 0 1
		داخلي
			elsewhere 3 0
		دول
			object 0 -2
		رئيس
			elsewhere 5 1
			subject -4 -3
		رجح
			elsewhere 2 0
		روسيا
			object -1 0
		زعيم
			object 0 3
		زعيما
			elsewhere 0 1
		شخص
			object 0 1
		شمل
			elsewhere 2 2
		شن
			elsewhere 0 4
		ضد
			elsewhere 0 -7
			light
				subject 2 0
			ضد 0 6
		ضم
			elsewhere 1 0
		ضمن
			elsewhere 0 -3
		طالبا
			elsewhere 0 5
		طهران
			elsewhere -1 0
		علي
			elsewhere 3 -2
			genitive 5 0
			object 1 -3
			own
				phrase 4 0
			subject -1 6
				of
					other 2 0
			بين -5 1
			على -2 4
				of
					event 1 0
				يد 1 0
			في 0 -1
			ل 0 1
				of
					event 1 0
			من -1 3
		عليه
			elsewhere -1 0
		عليها
			elsewhere 0 1
			subject
				of
					event 0 5
		عليهم
			elsewhere 0 4
		عمدا
			elsewhere 1 0
		عن
			elsewhere 2 -6
			subject 1 0
		عناصر
			subject 1 0
		عند
			عند 0 2
		عنها
			elsewhere 0 2
		في
			elsewhere -1 0
			genitive 0 2
			light
				subject -1 0
			object 1 0
				of
					event 0 -2
			own
				phrase 0 2
			subject -1 0
				of
					event 0 -2
					other 0 1
					speech -3 0
			إلى
				of
					event 0 -1
			على 5 0
			في 0 -5
			ل
				of
					event -1 -2
			مع 2 0
		فيها
			elsewhere -4 -4
			object 0 3
			subject -2 0
		قال
			elsewhere -4 0
		قام
			elsewhere 3 0
		قبل
			elsewhere -1 0
		قد
			elsewhere 0 1
		قرار
			elsewhere -2 0
		قصاصا
			elsewhere 0 1
		قل
			elsewhere 0 2
		قوات
			elsewhere -2 0
		كان
			elsewhere 7 -2
			genitive -1 1
		ل
			elsewhere 0 2
		لاجراء
			ل 0 -1
		لاطلاق
			elsewhere -3 0
		لاوكرانيا
			subject
				of
					event 2 0
		لقوات
			ل 0 -3
		للاتفاق
			elsewhere 1 0
		للاستجواب
			elsewhere 0 3
		للتعاون
			elsewhere 1 0
		للجنه
			ل -1 0
		للجيش
			elsewhere -1 0
			ل 4 0
		للحوثيين
			ل 0 -2
		للدموع
			elsewhere 0 2
		للسلام
			elsewhere -3 0
		للعلاج
			elsewhere 0 4
		للمجلس
			ل 1 0
		للمره
			elsewhere 0 1
		للمملكه
			elsewhere 11 0
		للمواطنين
			elsewhere 2 0
		لم
			elsewhere 0 1
		لمجلس
			ل 2 0
		له
			elsewhere 0 6
		لها
			elsewhere 0 8
			genitive 2 0
		لهذه
			elsewhere 2 0
		لهم
			elsewhere 0 5
		لوقف
			elsewhere -2 0
		مدير
			subject -1 0
		مسلحون
			elsewhere 0 1
			object 1 0
		مشروع
			elsewhere 4 0
		مصر
			subject -3 5
		مصرعهم
			subject 0 3
		مع
			elsewhere 2 -8
			light
				subject 1 0
			object 0 -1
				of
					event 2 0
			subject
				of
					event 6 0
					modal 2 0
					other 1 0
					speech 3 0
			بحضور -1 0
			في 3 0
			مع 1 -1
		معامله
			elsewhere 0 1
		معه
			elsewhere 6 4
		معها
			elsewhere 2 0
		معهم
			elsewhere 0 3
		مكتب
			elsewhere 2 0
			subject -6 6
		مما
			elsewhere 0 1
		من
			elsewhere -3 3
			genitive -1 2
			light
				subject 0 1
			object
				of
					event 0 1
			own
				phrase 0 -2
			subject
				of
					event -1 5
					light 0 1
					speech 1 0
			في -1 0
				of
					event 0 1
			من 3 0
		منذ
			own
				phrase -1 0
		منها
			elsewhere -2 0
		منهم
			elsewhere 0 2
			genitive 0 -3
		موسكو
			object 2 0
		نتنياهو
			elsewhere 1 0
		نفسه
			في 0 5
		هجوما
			elsewhere 0 3
		هذا
			elsewhere 0 -4
		هذه
			elsewhere 0 -1
		هم
			elsewhere 0 1
		و
			elsewhere 0 -2
			genitive 0 -1
		واشنطن
			elsewhere -1 0
			subject 3 0
		واصابه
			elsewhere 0 2
			genitive 0 -1
		والمصابين
			elsewhere 0 -3
		وجثث
			elsewhere 1 0
		وجريح
			elsewhere 0 2
		ودعوات
			elsewhere 0 1
		وزراء
			object 0 -2
		وزير
			subject -3 0
		وسائل
			elsewhere 1 0
		وغير
			elsewhere 1 0
		وقتل
			elsewhere 3 0
		وقد
			elsewhere 1 -1
		وهم
			elsewhere 0 5
		”
			elsewhere 0 1
type
	AGREE 0 -1
	ASSAULT -2 0
	COERCE -4 0
	CONCEDE -1 0
	CONSULT 0 -3
	DISASTER -13 0
	MOBILIZE 0 -7
	PERSONNEL -1 -1
	PROTEST 0 -3
	REQUEST 1 0
	SUPPORT 4 -3
	THREATEN 2 0
verbs
	between
		after
			1 -1 -3
			2 0 -6
		before
			0 -1 -1
			1 0 -1
			2 -1 0
		same
			0 1 0
via
	inherited
		actor
			main -2 -9
		recipient
			further 0 -11
			main -4 -4
	named
		actor
			further 0 -2
			main 5 -1
		none 1 0
		recipient
			further -1 2
			main 1 5
	nominal
		actor
			further -1 0
			main 2 1
		none -2 -2
		recipient
			further -1 -1
			main -1 2
	pronoun
		actor
			main -3 -4
		recipient
			main 0 -7
word
	 1 0
	10 0 -2
		ASSAULT 0 -1
	11 0 -3
	13 0 -1
	25 0 -2
		ASSAULT 0 -1
	34 -2 -1
	400 0 -1
	8 0 -3
		ASSAULT 0 -2
	after
		 2 0
		↵
			AGREE -2 2
			CONSULT 5 0
		" 0 1
			ACCUSE 1 -1
			ASSAULT 0 2
			COERCE 4 0
			PERSONNEL -4 0
			REQUEST -1 0
			SUPPORT 1 0
		& 3 0
		(
			ACCUSE 0 1
			COERCE 3 1
			RETREAT 0 -1
			SUPPORT 3 0
		) -1 -1
		-
			ACCUSE 0 3
			ASSAULT 0 -2
			CONSULT -3 0
			REQUEST 2 0
		. 0 -1
			ACCUSE -3 -4
			AGREE 1 0
			AID 3 2
			ASSAULT 0 2
			CONSULT 0 2
			COOPERATE 2 0
			DISASTER 0 3
			PERSONNEL 0 -1
			PROTEST 0 1
			REJECT -1 0
			REQUEST 0 -9
			SUPPORT -2 0
		/ 0 -3
		30 -1 2
			ASSAULT 0 2
		:
			ASSAULT -6 0
			REQUEST 4 0
		; -2 -1
		]
			ASSAULT 0 1
		edge
			ASSAULT 0 1
		time
			ACCUSE 0 -5
			ASSAULT -1 3
			COERCE 0 -5
			CONSULT 4 0
			PERSONNEL 4 -2
			RETREAT 0 3
			SANCTION 0 6
		» 0 -1
			AGREE -1 0
		،
			ACCUSE 1 0
			AID -2 4
			ASSAULT 0 1
			COERCE -3 0
			MOBILIZE -4 0
			PERSONNEL 2 -2
			REJECT 0 -2
			REQUEST 2 -4
			SUPPORT 0 2
		؛ 0 1
		آل 0 3
			ASSAULT 0 3
		أبلغ 0 3
			ASSAULT 4 3
		أتى -1 0
		أجرى 1 0
		أحرق 0 3
		أدار 1 0
		أدان 0 -1
		أدلى 5 0
			PERSONNEL 2 0
		أصاب -2 1
			ASSAULT -3 5
		أعلن 0 -2
			PERSONNEL 2 0
		أفرج 3 0
		أقر 1 0
		أكد -1 0
		ألقى -6 5
		اتفاقيه 2 0
		اتفق 3 0
		اتهامات
			ACCUSE -2 2
		اتهم 0 2
			ACCUSE 4 0
		اثر 0 -1
		اثناء 1 0
			CONSULT 1 0
		احمد -1 0
		اختطف
			ASSAULT 0 1
		اخر 0 5
			ASSAULT 0 3
		ادعى 0 -4
		اذ 3 0
		ارتكب 1 0
		استأنف 0 1
		استخدم 2 0
		استعاد -2 0
		استقبل 0 4
			CONSULT -2 7
		استهدف 2 -1
			ASSAULT 1 -1
		اسرائيل 0 -1
		اشتبه
			ACCUSE -1 0
			ASSAULT 0 -3
		اضافه
			ASSAULT 0 5
			CONSULT 2 0
		اطلاق 0 1
		اعتبر -1 4
		اعتقد 0 -1
		اعتقل 0 5
			COERCE -1 2
		اقترب -1 0
		الا 2 0
		الاتهامات -1 0
		الارهابي -1 6
		الاسلامي -1 0
		الاسلاميين 0 4
		الاعضاء 1 0
		الامنين 0 1
		التي -1 0
			AGREE -2 0
			ASSAULT 1 0
			CONSULT -1 0
			PERSONNEL 4 0
			REJECT -1 0
			REQUEST 0 -3
			SUPPORT 0 3
		الجرحي 0 1
			ASSAULT 0 1
		الجنسيه 0 -5
			ASSAULT 0 -1
		الحرص 5 0
		الحكومه 0 -1
			ACCUSE 0 -1
		الخارجيه 0 4
		الخليجيين -2 0
			CONSULT -1 0
		الدبلوماسيه
			CONSULT 1 0
		الدكتور -1 0
		الدول 0 -1
			REQUEST 4 0
		الذي 2 1
			ACCUSE -4 0
			AID 0 1
			ASSAULT 0 2
			COERCE 0 2
			CONSULT 0 -1
			PERSONNEL 4 0
			REJECT 0 -2
			REQUEST 0 -5
			THREATEN 0 -1
		الذين -2 5
			ASSAULT 0 1
			CONSULT 0 2
			PROTEST 7 0
			REJECT -2 0
			REQUEST 0 -4
			RETREAT 0 -1
		الرئيس 5 -3
			CONSULT 3 0
		الركن -2 -1
		السفير -1 0
		السياسي -1 0
		السياسيه 1 0
			REQUEST 0 1
		الشرطه 1 0
		العاملين 0 7
		العراق -5 0
		الفارين 0 1
		الفريق -1 0
		القبض 0 -2
		القريه 3 0
		اللواء -4 0
			CONSULT -2 0
		المتحدث -2 0
			CONSULT -1 0
		المتهم 8 1
			ASSAULT 8 0
		المتهمين 0 1
		المحتجزين 0 4
		المسؤولين -2 0
			CONSULT -1 0
		المسؤوليه
			ACCUSE -2 6
			ASSAULT 1 0
		المستوي 2 0
		المسلحين 3 0
		المصابين 0 3
		المعارضه 0 -1
		المقاتله
			ASSAULT 3 0
		الممثله 1 0
		الموقوفين 0 2
		النائب -3 0
			CONSULT -9 0
			REQUEST 1 0
		النار 0 -2
			ASSAULT 1 -1
		الناطق -1 0
		النزاع 3 0
		الي 0 2
			ACCUSE 0 5
			AGREE 0 -1
			AID 0 -3
			ASSAULT 0 -1
			COERCE 0 1
			CONSULT 0 -6
			MOBILIZE -1 0
			REJECT -3 2
			REQUEST -3 11
			SANCTION -1 0
		امام 3 0
			ACCUSE 0 2
		امننا 0 1
			ASSAULT 0 2
		ان 2 -2
			ACCUSE 2 0
			ASSAULT -5 -7
			COERCE -2 -1
			REJECT 2 0
			REQUEST 0 4
			THREATEN 1 0
		انتقد 1 -3
			ACCUSE 2 0
		انتمى 2 0
		انسحب 2 0
		انه -2 -3
			ACCUSE -1 0
			ASSAULT 0 1
		انها 2 0
			CONSULT 1 0
		انهم 6 0
		او
			ASSAULT 1 1
		ايران 0 -1
		ايضا 5 0
		ب
			PERSONNEL 3 0
		بات 1 0
		باتجاه 0 -1
		بارتكاب -2 0
		باسم -2 0
		باطلاق 1 0
			ASSAULT 0 1
		باقتحام 1 0
		بالاتحاد -1 0
		بالاضافه 0 3
			ASSAULT 0 2
		بالافراج 0 -1
		بالتحقيق 0 1
			REQUEST 0 1
		بالتورط -1 0
		بالجزائر 0 1
		بالجيش 0 2
		بالحرس 0 -1
		بالرصاص 0 -4
		بالعاصمه 0 -2
		بالقاهره 1 0
			CONSULT 3 0
		بالمدينه 0 1
		بان 4 0
			ACCUSE 2 0
			ASSAULT 0 -1
			REQUEST 0 5
			SUPPORT 1 0
		بانه 0 3
		بانها 0 1
			ACCUSE 0 1
		بتزويد 0 3
		بتسريع -2 0
		بتفجير -2 0
			ASSAULT 0 1
		بتنظيم 1 0
		بتنفيذ 5 0
			ASSAULT 2 0
		بتهم -2 0
		بتهمه
			ACCUSE 0 3
			ASSAULT 4 0
		بجازان 0 -1
		بجروح 0 4
			ASSAULT 0 3
		بجنوب 0 -2
		بحروق 0 1
		بحق 1 0
			ASSAULT 1 0
		بدعم
			ACCUSE 0 4
		برئاسه
			CONSULT 6 0
			PERSONNEL -4 1
		بسبب
			PROTEST 0 1
		بشان 0 5
			AGREE 4 0
			REJECT 0 7
			SUPPORT 0 6
		بشده -3 0
		بعد
			ASSAULT -1 0
			CONSULT -2 0
			RETREAT 0 1
			SUPPORT 4 0
		بعدم 0 1
			REQUEST -2 6
		بعنف 1 0
		بغاره 1 0
			ASSAULT 1 0
		بفتره 0 1
		بفلسطين 0 -1
		بقتل
			ACCUSE 0 1
			ASSAULT 3 -1
		بقياده 2 0
		بمحافظه 0 -2
			ASSAULT 0 -2
		بمدينه
			ASSAULT 0 4
		بمنطقه 0 1
			ASSAULT 0 4
		بموجب 0 3
		بوقف
			REQUEST 0 1
		بولايه -2 0
		بين -5 -6
		بينهم -2 2
			ASSAULT 0 6
		تبنى 3 0
			ASSAULT 3 0
		تجاه 4 0
			ASSAULT 3 0
		تجربه 1 0
		تحقيقا
			ACCUSE 2 0
		تظاهر 1 0
		تعرض 0 4
		تعهد -2 0
		تعود 0 2
		تلبيه 1 0
		تمحور 1 0
			CONSULT 1 0
		تمكن -1 0
			ACCUSE -2 0
			COERCE 3 0
		تهم 4 0
		توجيه 3 0
		توغل 1 0
			ASSAULT 3 0
		توقع 0 -2
		جاء 0 2
			CONSULT 2 0
		جراء -2 0
			ASSAULT 0 1
		جرح -1 2
			ASSAULT 0 2
		جريح 0 1
		جهود 4 0
		حاليا 1 0
		حاول -2 6
		حتي 0 3
		حدد -5 0
		حسب 1 0
		حصل -6 0
		حماس -2 0
		حول
			ACCUSE 1 0
			REJECT 0 4
		حيث -5 -2
		خارج 1 0
			ASSAULT 0 -1
		خسائر -2 0
			ASSAULT -2 0
		خطط 3 0
			ASSAULT 4 0
		خطف -1 0
		خلال 2 2
			AID 0 1
			ASSAULT 3 1
			CONSULT 3 0
			REQUEST 1 -2
			SUPPORT 0 1
		داهم 0 -2
		درس 0 3
		دشن 3 0
		دعا 0 -1
			REQUEST 0 -4
		دفع 0 1
		دول 7 -1
		دون 3 0
			ASSAULT 1 0
		ذو 0 2
		ذي 1 0
		رئيس 2 0
			ACCUSE -2 0
			REQUEST 5 0
		رئيسا 2 1
			PERSONNEL 0 2
		راجع 4 0
		رساله
			CONSULT 0 1
		رغم -1 0
		رفض
			REJECT 0 -3
			REQUEST 1 0
		رفع 1 0
		روسيا -1 0
		زار 4 0
			CONSULT 5 0
		سراح 0 -1
		سلم -2 2
		سيطر -2 0
		شخصا 0 -1
		شرق 2 0
			COERCE 1 1
		شعر 1 0
		شن 1 0
			ASSAULT 7 0
		صاحب -6 0
			CONSULT -2 0
		صالح 1 0
		صعد 2 0
		ضحايا 0 1
			ASSAULT 0 1
		ضد 1 0
			ASSAULT 2 -4
			COERCE 1 0
			SUPPORT 0 1
		ضم 0 1
		طالب -1 0
			REQUEST 0 -2
		طرح 1 0
		طلق 8 0
		طوال 1 0
		ظل 2 0
		عدم
			REQUEST 0 1
		عده 2 0
		علي -2 2
			ACCUSE -4 4
			AGREE 3 -5
			AID 0 2
			ASSAULT 3 -4
			COERCE 1 -2
			DISASTER 0 4
			MOBILIZE 0 1
			PROTEST -2 0
			REQUEST -2 4
			SANCTION 0 -5
			SUPPORT 0 2
		عليه -2 6
			SANCTION 0 1
		عمر -1 0
		عمل 0 5
		عن 3 -5
			ACCUSE 2 -1
			ASSAULT -6 0
			COERCE 2 2
			REJECT 0 -2
			REQUEST 2 0
			RETREAT 2 0
		عوده 1 0
		غاره 0 1
			ASSAULT 0 1
		غير 1 -2
		فجر 0 -2
			ASSAULT 0 -1
		فقد -2 0
		فوق 0 2
			ASSAULT 0 3
		في 0 1
			ACCUSE 0 -2
			AGREE 0 -1
			AID 0 -2
			ASSAULT -1 1
			CONCEDE 2 0
			CONSULT 1 0
			DISASTER 0 1
			MOBILIZE 3 0
			PERSONNEL -3 -2
			PROTEST 1 3
			REJECT -2 0
			REQUEST -1 -3
			RETREAT -4 1
			SUPPORT -2 3
			THREATEN 0 -2
		فيما 0 2
			ASSAULT 0 2
		فيها -2 -1
		قائد 1 0
		قائله 2 0
		قاده 4 0
		قال 4 3
			CONSULT -2 0
		قام 3 0
			ASSAULT 2 0
		قباله -1 0
		قبل -1 1
			ASSAULT -2 3
		قبيل 0 1
		قتل -2 0
			ASSAULT -3 0
		قتلا -1 2
			ASSAULT -1 2
		قتيلا 0 1
			ASSAULT 0 1
		قد 2 0
			ASSAULT 0 2
			CONCEDE 0 2
			CONSULT -1 0
			PERSONNEL -1 3
			REQUEST 3 0
			RETREAT 3 0
			SANCTION 0 4
		قدم -1 0
		قرب 3 2
			ASSAULT 4 0
		قصف 1 0
			ASSAULT 1 0
		قل 0 -1
		قمع -1 0
		قوله 2 -2
		كان 0 3
			COERCE 0 -1
			PERSONNEL 0 -2
			SANCTION 0 1
			SUPPORT 2 0
		كشف -1 0
		كل 1 0
		كلف -1 0
		كلمه 1 0
		كما 0 -5
		ل 0 -2
			CONSULT 1 0
		لا -1 2
			CONSULT -1 0
			REJECT -1 0
		لاجراء 0 -1
		لانهم 0 1
		لتنظيم 0 -3
			ASSAULT 0 -4
		لحركه
			ASSAULT -4 0
		لحزب -1 -2
		لحضور 1 1
			CONSULT 3 0
		لحل 0 3
		لحلف 0 4
		لدعم 1 0
		لدي 0 1
			CONSULT 1 0
		لرئيس -3 0
		لزياره -1 0
		لسوريا 3 0
		لشؤون 1 0
		لقوات 0 3
			ASSAULT 0 4
		لقي 0 1
		لكن 1 -5
		للامم 4 -3
			REQUEST 0 -1
		للتحقيق -1 0
		للجيش 0 5
			ASSAULT 0 6
		للحزب 2 0
		للحكومه 1 0
			ASSAULT 1 0
		للدفاع 0 1
		للرئيس 1 2
			ASSAULT 0 4
		للسلام -3 0
		للشرطه 0 6
			ASSAULT 0 7
		للشرعيه 1 0
		للصحافيين 1 0
		للقاعده 0 2
		للناتو 0 1
		لم 0 3
			ACCUSE 0 1
			ASSAULT 0 2
			COERCE 2 0
		لما 3 0
		لمتابعه 1 0
			CONSULT 2 0
		لمهاجمه 1 0
		لن 0 -1
		لها
			ACCUSE 0 -3
			ASSAULT 0 2
		لهادي 1 0
			ASSAULT 1 0
		لهم
			ASSAULT 0 2
		ما 2 -6
			ACCUSE 4 -6
			ASSAULT -2 0
		مثل 0 -3
		مدينه 1 0
		مرارا 1 0
		مره 0 1
			CONSULT 1 0
		مسؤوليتها 2 0
			ASSAULT 2 0
		مسؤوليه -5 7
			ACCUSE -4 10
		مشاه 0 1
		مطالبه -1 1
		مع
			ACCUSE 0 6
			COERCE -5 6
			CONSULT 0 -2
			REQUEST 0 -1
			SUPPORT 2 0
		مقابل 0 -1
		من
			ACCUSE -1 0
			AGREE -2 5
			AID 2 5
			ASSAULT 1 -2
			COERCE 0 1
			CONCEDE -4 0
			CONSULT 4 0
			PERSONNEL 2 0
			PROTEST -1 0
			REJECT 0 -4
			REQUEST -1 -6
			SANCTION 0 -2
			SUPPORT 0 -1
		منذ
			ASSAULT 2 0
			COERCE 0 -1
			CONSULT -2 0
		منها 0 -6
		منهم -4 -4
			COERCE 0 -1
		مهله 4 0
		نتيجه 0 2
		نشر 0 2
		نفذ 3 0
		نفى 3 0
		نقل -3 8
			AID -3 0
		هاجم
			ASSAULT -1 0
		هجوما 0 -1
		هذا 5 0
		هنا 0 1
		هناك 0 2
			ASSAULT 0 1
		و 0 3
			ASSAULT -1 6
		واجه
			ASSAULT 2 0
		واخيه -6 0
		واصابه -4 2
			ASSAULT -3 7
		واصل 4 0
		واعضاء -2 0
		والاردني 3 0
		والاسرائيلي
			ACCUSE 0 1
		والاسلاميه 1 0
		والامريكي 2 0
			CONSULT 2 0
		والامم 0 2
		والامن
			ASSAULT 4 0
		والتعاون -12 0
			CONSULT -3 0
		والتي -4 0
		والجيش -1 0
		والحزب 0 3
		والحكومه -1 0
			SUPPORT 0 1
		والذي -1 0
		والرئيس -2 0
		والسعودي 3 0
		والشرطه 0 1
		والصين 0 -1
		والعاملين 0 3
			ASSAULT 0 2
		والفلسطينيين -1 1
		والقوات -1 0
			ASSAULT 0 2
		والمملكه 4 0
		والنشطاء 1 0
		والهند 4 0
		والولايات 3 0
		وان -1 0
		وتدمير 0 1
		وجه 0 -1
		وحركه 3 0
		وحزب 1 0
		وحلفائهم 0 2
		ورجال 0 -1
			ASSAULT 0 -1
		ورد -6 4
		وروسيا 3 0
			CONSULT 3 0
		وزوجته
			ASSAULT 0 1
		وزير 0 -1
			ACCUSE 1 0
			CONSULT -1 0
		وصل 6 0
			CONSULT 1 0
		وطالبان 4 0
		وعلي 1 0
			CONSULT 5 0
		وفرنسا 1 0
		وفق -1 0
		وفنلندا 0 3
		وفي 0 -1
		وقاده 0 -4
		وقتله 0 1
		وقع 4 0
		وقف 2 0
		وقوات 2 0
		وكندا 3 0
		ولي 1 0
		ومدنيين 0 2
		ومدير
			CONSULT 1 0
		ومصر
			CONSULT 1 0
		ومن -4 -1
		وهم 0 -4
			ASSAULT 0 -1
		وهو 6 0
			ASSAULT 0 1
		ووزير -2 2
			CONSULT 0 3
		”
			ASSAULT 3 -2
	before
		" 1 1
			ASSAULT 3 -2
			COERCE -5 0
			PERSONNEL 8 0
			REQUEST -1 4
			SUPPORT 0 2
		# -2 -1
		( 0 -2
			SUPPORT -1 0
		) 0 1
			ASSAULT -1 4
			REQUEST -1 0
			SUPPORT 1 0
		-
			SUPPORT 0 2
		/ 0 3
			CONSULT 1 0
		: 0 2
			ACCUSE 0 1
			ASSAULT 4 -4
			COERCE 0 1
			CONSULT -1 0
			RETREAT 0 2
		edge 1 0
			ACCUSE 0 3
			COERCE 2 0
			CONSULT 0 2
			MOBILIZE -2 0
			PERSONNEL -1 0
			REJECT 0 -1
			REQUEST -4 1
			SUPPORT 0 -1
			THREATEN 2 0
		time -1 2
			ACCUSE 0 -1
			AGREE -1 0
			ASSAULT 0 1
			COERCE 3 0
			CONSULT 1 0
			PROTEST 0 1
			REQUEST 0 6
		« 1 1
			ASSAULT -2 0
		، -1 2
			ACCUSE -3 1
			ASSAULT 1 -2
			COERCE -2 0
			MOBILIZE -2 0
			PERSONNEL -2 1
			PROTEST -1 0
			REJECT 0 -7
			REQUEST 1 8
			SUPPORT 5 0
		آل 0 -1
		أبان -1 0
		أبرم 0 2
		أبلغ -4 0
		أتم -5 0
		أتى -4 0
		أجبر 0 3
		أجرى -1 1
			ACCUSE -1 1
			CONSULT 5 0
		أحبط 2 0
		أحدث -1 3
		أدان -1 0
		أدلى 1 0
		أدى 0 2
			ASSAULT 2 0
		أرجع -1 0
		أردى 0 -1
			ASSAULT 0 -1
		أرسل 1 0
		أسر -3 0
			ASSAULT -1 0
		أشاد 0 -1
		أشار -1 -3
		أصاب -4 0
			ASSAULT -1 0
		أصبح 0 -2
		أصدر 7 -6
			ACCUSE 1 0
			ASSAULT -4 0
			COERCE 2 0
		أضاف
			AGREE 1 0
			ASSAULT -1 0
			CONSULT 3 0
			REQUEST 2 0
		أطلق 5 -8
			ASSAULT 0 -1
		أظهر 0 4
		أعرب 2 0
			REQUEST 2 0
			SUPPORT 2 0
		أعلن -2 -1
			ACCUSE 2 0
			AGREE -1 0
			ASSAULT 0 -3
			CONCEDE 5 0
			CONSULT -7 0
			PROTEST -1 0
		أفاد 0 1
		أقام 2 0
		أكد 1 -3
			ASSAULT -4 0
			COERCE -4 0
			PERSONNEL 1 0
		ألغى 0 -1
		ألقى 1 -3
			ASSAULT 2 0
		أمر
			COERCE 3 0
		أمضى 5 0
		أمكن
			ASSAULT 0 -2
			COERCE 3 0
		أودى 0 1
			ASSAULT 0 3
		أوصى 0 -1
			REQUEST 0 -1
		أوضح 0 -1
		أوفى 0 1
		اتخذ 2 5
			SUPPORT 0 6
		اتصل 4 0
		اتفق -5 0
		اتهم -1 0
			ASSAULT 0 4
		اثر 2 0
		اثناء 0 3
			ASSAULT 0 4
		اجتماعه 1 0
			CONSULT 2 0
		اخترق 0 1
		اختطف 3 0
		ادعى 1 6
			ASSAULT 0 7
		ارتكب 7 0
			ACCUSE 0 3
			ASSAULT 6 0
		استبعد 0 -1
		استجابه 0 -3
			REQUEST 0 -2
		استخدم -2 -4
		استدعى
			ACCUSE 1 0
		استشهاد
			ASSAULT 0 1
		استضاف 0 2
		استقباله
			CONSULT 1 0
		استقبالها 2 0
		استقبل -1 0
		استنكر -2 2
			ASSAULT 0 3
		استهدف -7 0
			ACCUSE 0 -4
			ASSAULT -3 8
		اسرائيل 0 5
			ACCUSE 0 3
			COERCE 0 4
		اشترط 2 0
		اصابه 0 3
			ASSAULT 0 4
		اضافه 0 2
			ASSAULT 0 2
			CONSULT 4 0
		اضطر 4 0
		اعتبر -4 -6
		اعترف 0 4
		اعتقل
			COERCE 0 -1
		اقتحم 5 0
			ASSAULT 3 0
		اكتفى 2 0
		الا 2 0
		الارهاب 0 1
		الاستراتيجيه 0 -1
		الامين -7 -8
		الانفصاليين 0 1
		الاولي 2 0
		التزم 3 0
		التقى
			CONSULT -2 2
		الجانب 0 -1
		الجبهه 1 0
		الجرحي 0 1
			ASSAULT 0 1
		الجلسه 1 0
		الجماعات 1 0
		الجيش
			ASSAULT 10 -5
		الحركه 1 0
		الحزب 0 3
		الحكم 0 5
		الحكومه 0 1
		الحوثيون 0 2
			ASSAULT -3 1
		الحوثيين 1 2
			ASSAULT 0 5
		الخارجيه 2 0
		الدوله 0 2
		الذكري
			ASSAULT 0 -1
		الرئاسه 0 2
		الرئيس -1 2
			CONSULT 1 0
			SUPPORT -1 0
		الرئيسين -2 0
		الركن 5 0
		الزياره 0 -1
			CONSULT 0 -1
		السلطات 0 6
		السماح 0 5
			REJECT 0 8
		السودان 1 0
		الشرطه 0 3
			ASSAULT 0 1
		الضحايا 0 1
			ASSAULT 0 3
		الطائرات
			ASSAULT 2 0
		العراق 2 0
		العقوبات 1 0
			SANCTION 1 0
		العمليات 1 0
		العمليه 0 1
		العناصر 6 0
		الفريق 3 0
		الفصائل 2 0
			ASSAULT 4 0
		الفلسطينيين
			ASSAULT 3 0
			CONSULT -2 0
		القاضي 0 4
		القرار 0 3
		القصف 0 4
			ASSAULT 0 5
		القوات 2 0
		القيادي 0 -4
		اللجنه 0 1
		اللقاء -4 0
			CONSULT -4 0
		اللواء 6 0
			CONSULT 3 0
		المتهم 0 3
			ASSAULT 0 2
		المجتمع 2 0
		المحكمه 0 8
		المدعي 0 2
		المسؤول 1 0
		المستشار 2 0
		المعارضه 1 0
		المقاومه 1 0
			ASSAULT 3 0
		المقر 0 5
		المقيمين 3 0
		المكتب 0 2
		المملكه 1 0
		المناهضه
			PROTEST 0 2
		المواطن 5 0
		الموقع 0 -1
		النائب -2 -1
			CONSULT -3 0
		النواب 0 2
		الهجوم 1 1
			ASSAULT 0 3
		الهواء 2 0
		الوفد 0 1
		الولايات 1 0
		الي 2 4
			ACCUSE -3 -1
			AID -2 0
			ASSAULT 2 0
			COERCE 0 -1
			CONSULT 0 2
			COOPERATE 0 4
			DISASTER 0 1
			MOBILIZE 4 1
			PERSONNEL -1 0
			PROTEST 1 0
			REQUEST 0 3
			RETREAT 1 0
			SANCTION 0 -3
		اما 1 1
			CONSULT -2 0
		امام 0 -1
		امريكا 2 0
		امين -2 -2
		ان 3 5
			ACCUSE -1 3
			ASSAULT 2 0
			COERCE 5 -1
			CONCEDE 5 0
			PERSONNEL -1 3
			PROTEST 1 0
			RETREAT 0 -4
			SANCTION 0 6
			THREATEN -2 -1
		انتخب 0 1
			PERSONNEL 0 1
		انتقد -4 -1
		انتهج 3 0
		انضمام 0 2
		انه -3 0
		انهم -1 0
		اهداف 0 2
			ASSAULT 0 3
		او -3 0
		اوباما 2 0
		ايران 0 1
			CONSULT 0 1
		ايضا -1 0
			ASSAULT 0 4
			COERCE 0 -1
		ب 1 0
		باتجاه
			ASSAULT 0 6
		باسم
			REQUEST 1 0
		باكستان 1 0
		بالاضافه 0 3
		بالخارج 3 0
		بان 2 3
			ACCUSE -1 6
			ASSAULT 1 0
		بانها 2 0
			ASSAULT 3 0
		بانهم -2 0
		بتفجير 0 1
			ASSAULT 0 1
		بتقديم 0 3
			AID 0 4
		بث 5 0
		بحق 0 4
			ASSAULT 2 2
		بدء -1 0
		بدأ 6 -2
		بذل 6 1
		برأ 0 4
		برئاسه -2 -4
		برصاص 3 0
			ASSAULT 5 0
		بزياره
			CONSULT 0 1
		بسبب 2 0
		بعد 5 0
			DISASTER 0 3
			MOBILIZE -1 0
			PERSONNEL 4 0
		بعيد 1 0
		بقياده -1 -2
		بمشاركه 2 0
			ASSAULT 5 0
		بنى 6 0
			ASSAULT 1 0
		به 0 2
			ASSAULT 2 0
			REJECT 0 2
			SUPPORT 0 1
		بها 0 -1
			ACCUSE -6 6
			ASSAULT 5 -1
			CONSULT 1 -1
			REQUEST 0 -1
		بواسطه
			ASSAULT -2 0
		بين
			ACCUSE 0 1
			AID 5 0
			COERCE -7 -1
			CONSULT 0 2
			REJECT -1 0
			RETREAT 1 0
		بينهم -4 -2
			ASSAULT -2 -3
		تابع
			REQUEST 3 0
		تابعه
			ASSAULT 0 2
		تبع -4 1
		تبنى 1 0
		تجاه 1 0
		تجمع 0 2
		تحقيق 1 0
		تدمير 0 3
			ASSAULT 0 3
		تزعم -5 -3
		تسليم 0 3
		تصدى 4 0
		تضمن 6 0
		تعرض -8 8
		تعلق 0 4
		تعهد 4 0
		تعين 0 3
		تقديم 0 5
			AID 0 1
		تكبد -4 5
			ASSAULT -4 4
		تلقى 0 2
		تلك
			ASSAULT -1 0
		تم 0 7
			ASSAULT 3 0
			PERSONNEL 0 2
		تمركز 3 0
		تمكن 3 0
			ASSAULT 5 0
			COERCE 3 0
		تناول -1 0
		توجه 5 0
		توعد 1 0
		توغل 2 0
			ASSAULT 4 0
		جاء -3 0
		جبل 0 1
		جدد 1 0
			ACCUSE -2 0
			REQUEST 2 0
		جراء 2 1
			ASSAULT 4 0
		جرح -1 0
		جرى -1 0
		جريمه 0 -1
		جعل 0 2
			PERSONNEL 1 0
		جلسه 4 0
		جنود 2 0
		جهاز 1 0
		حاصر -6 1
		حاول
			ASSAULT -2 0
		حركه 0 -6
			CONSULT 1 0
		حزب 1 0
		حسن 0 10
		حصل 0 1
			PERSONNEL 4 0
		حضر
			CONSULT 2 0
		حقق -1 3
		حكم -2 3
			ASSAULT 0 1
		حكومه -3 0
		حل -1 0
		حمل
			ACCUSE 0 1
			ASSAULT 4 0
		حول
			CONSULT -2 0
			PERSONNEL 2 0
		خارج -2 0
		خاصه 0 2
		خاض 3 0
		ختم 2 0
		خرج 3 0
		خضع 3 0
		خلال
			ASSAULT 0 1
		خلاله 9 0
		خلالها
			CONSULT -2 0
		خلف
			ASSAULT 0 6
			PERSONNEL 0 -1
		داخل -3 0
			ASSAULT 0 5
		دان 0 -3
			ACCUSE 3 -2
		داهم
			COERCE 0 1
		دخل 0 2
		درس -1 0
		دعا -1 0
			CONSULT -2 0
			REJECT 0 -1
		دعم -3 0
		دعمها 0 1
		دعوه 0 -2
			REQUEST 0 -1
		دفع 5 0
			ASSAULT 1 0
		دهس 8 0
		ذكر 0 -4
			ASSAULT 1 -1
		ذلك 2 -4
		ذهب 3 0
		رأى -2 5
			ASSAULT 0 2
		رؤساء -1 0
			CONSULT -1 0
		رئيس 0 -1
			CONSULT -2 -1
			SUPPORT 1 0
		راح 0 -2
			ASSAULT 0 -1
		راسهم 0 3
		ربط 0 -1
		رجل 0 3
		رحب 4 -3
		رفض
			ASSAULT 3 0
		رفضها 0 1
		رفع 1 -1
			PROTEST 2 0
		روابط -1 0
		روسيا 3 0
			AGREE 2 0
		زار -2 0
			CONSULT 0 2
		زيارته -1 0
			CONSULT 0 3
		سابقا 5 0
		سبق 0 3
		سجن 0 1
		سراح 0 3
		سقط -6 0
			ASSAULT -2 1
		سلم -3 0
		سمح 0 -1
		سمى -1 0
		سوريا 0 2
			SUPPORT 0 1
		سوي 0 3
		سيطره 1 0
		شارك 5 0
			PROTEST 1 0
		شجب -1 0
		شدد
			REQUEST 1 0
		شكل -2 2
			PERSONNEL 0 5
		شل 0 3
		شن 0 -3
			ASSAULT 9 -1
		شهد -9 -1
			PERSONNEL 0 2
		صاحب -4 0
		صالح 1 0
			ASSAULT 2 0
		صد 0 1
			ASSAULT 0 1
		صرح 5 1
		صفوف
			ASSAULT 0 2
		ضحيته 0 2
			ASSAULT 0 2
		ضحيتها 0 1
			ASSAULT 0 2
		ضد -3 7
			ASSAULT 6 0
			SUPPORT 0 -2
		ضرب -4 1
			ASSAULT -1 10
		ضم
			CONSULT 3 0
		طائرات 0 -1
		طائره 2 0
			ASSAULT 2 0
		طال 0 4
		طالب
			REQUEST 0 2
		طرد -2 0
		طلب 2 -3
			REQUEST 7 -1
		ظل -1 0
		ظهر 6 0
			ASSAULT 3 0
		عاد 1 -1
		عارض -1 0
		عباس
			CONSULT -1 0
		عبر
			ACCUSE 2 0
			AID -1 0
			REQUEST 1 0
		عدم 0 2
			ACCUSE 0 2
			CONSULT 5 0
		عرض 0 5
		عقد 0 1
			CONSULT 4 0
			REQUEST 0 2
		علي 2 0
			AGREE 0 2
			AID 4 0
			ASSAULT 2 0
			COERCE 0 -2
			DISASTER 0 -2
			PERSONNEL 2 -4
			PROTEST 3 7
			REJECT -2 0
			REQUEST 2 -4
			RETREAT 0 -1
			SANCTION -2 0
			SUPPORT -1 -3
			THREATEN 0 4
		عليه 1 0
		عليها
			ASSAULT 0 2
		عمل -1 0
		عمليه 0 -1
		عن 0 4
			ACCUSE 2 0
			AGREE -3 1
			AID -1 0
			ASSAULT -1 3
			REJECT 0 -1
			REQUEST 7 -4
			RETREAT -1 0
			SUPPORT -3 0
		عناصر
			ASSAULT 1 0
		عين
			PERSONNEL 1 0
		غداه -1 0
		غير 0 -1
			ACCUSE 2 0
			ASSAULT -3 0
			REQUEST 1 0
		فاجأ 3 0
		فان
			COERCE 0 3
		فتح 0 -5
			ACCUSE 2 0
			ASSAULT 1 0
		فجر 3 0
			ASSAULT 3 0
		فرض 4 0
			COERCE 2 0
		فقد 0 2
		في 0 3
			ACCUSE -2 0
			AGREE 0 -1
			COERCE -1 1
			CONSULT 1 -2
			COOPERATE 2 0
			DISASTER 0 6
			PERSONNEL -6 1
			RETREAT 3 0
			SANCTION 1 -4
			SUPPORT -4 0
		فيه 2 2
			ACCUSE -1 5
			CONSULT 2 0
		فيها 0 6
			ASSAULT 2 2
			CONSULT 4 0
			PERSONNEL -1 6
		قابل -8 7
		قاتل 0 6
			ASSAULT 0 2
		قاد
			ASSAULT 0 -1
		قاعده 0 2
			ASSAULT -1 1
		قال 6 -4
			ACCUSE 0 2
			AGREE -1 0
			AID -1 0
			ASSAULT -1 -2
			COERCE 0 -3
			PERSONNEL 0 2
			REQUEST 4 0
			SANCTION 3 0
			SUPPORT 2 0
		قام 4 3
			ACCUSE 1 0
			ASSAULT 0 -3
			COERCE 2 0
			CONSULT 2 0
			REQUEST -4 4
		قبل 0 4
			CONSULT -3 0
		قتل
			ASSAULT 0 3
		قتيل 0 -1
			ASSAULT 0 -1
		قتيلا 0 1
			ASSAULT 0 4
		قدم 2 0
			AID 6 0
			ASSAULT 0 -1
			CONSULT -1 0
		قرارات 0 4
		قرب -2 0
			ASSAULT 0 -3
		قرر 3 0
			ACCUSE -1 0
			COERCE 1 0
			RETREAT 3 0
		قضى 2 2
		قوات 2 3
			COERCE 4 0
		كان -2 0
			ACCUSE -2 0
			AGREE -1 0
			ASSAULT -1 0
			CONSULT 0 -3
			PERSONNEL -2 0
			REJECT 0 -1
			SANCTION 1 0
		كذلك 6 0
		كشف -1 0
		كلف -4 0
		كلينتون 0 1
		ل -4 -1
		لان 2 -2
		لتقديم 0 1
		لدي 0 -2
		لقاء 0 -1
		لقائه
			CONSULT 1 0
		لقي -3 2
			ASSAULT 0 1
		لكن 3 0
			ACCUSE 3 0
		للامم 0 3
		للدموع 0 2
		له
			ASSAULT 0 3
		لها
			ASSAULT -1 4
		لوزراء 3 0
			CONSULT 2 0
		مؤكدا 3 -4
			SUPPORT 7 0
		مجموعات -1 1
		محاكمه
			ACCUSE 0 -1
		محكمه 0 2
		مدير 0 -1
		مركز
			ASSAULT 0 1
		مسلحون 4 0
			ASSAULT 4 0
		مع 1 3
			AGREE -1 9
			ASSAULT 4 0
			CONSULT 4 1
			PERSONNEL 0 -3
			PROTEST 3 0
			REJECT -4 3
			REQUEST -3 0
			RETREAT -2 0
			SANCTION 0 -4
			SUPPORT 0 1
		مقابل 5 0
		ممثلي 1 0
		من -1 0
			ACCUSE 0 6
			AGREE 1 -5
			AID 2 0
			COERCE 1 0
			CONSULT -2 1
			DISASTER 0 1
			REJECT 1 0
			REQUEST 7 6
			RETREAT -5 -1
			SUPPORT 0 -4
		منذ 0 -1
			ASSAULT 0 -2
			COERCE 2 0
			CONSULT -1 0
			PERSONNEL 0 2
		منزلا 0 -1
			ASSAULT 0 -1
		منظمه 6 0
			ACCUSE 1 0
		منع -2 0
			COERCE -1 3
		منها -4 0
		منهم 0 -5
			ASSAULT 0 -1
		موافقه 3 0
		مواقع 0 5
		نائب 0 -3
			ACCUSE -1 0
		نتنياهو
			REQUEST 0 1
		نحو 0 -1
		ندد 0 -1
		نشر 0 -2
			ASSAULT -2 -1
			REQUEST 4 0
		نصح
			REQUEST 0 1
		نظم 5 0
			PROTEST 10 0
		نفذ 2 0
			ACCUSE 0 4
			ASSAULT 3 -1
		نفى -2 0
			ACCUSE -2 2
			ASSAULT 0 -2
		نقل -7 0
			COERCE 0 1
		هؤلاء 4 3
		هاجم -2 -2
		هجمات 0 -1
		هجوم 2 -3
			ASSAULT 3 -3
		هجوما
			ASSAULT 1 0
		هدد 0 -1
		هذه -4 3
		هنأ
			SUPPORT -2 2
		هناك 0 -1
		هو
			ASSAULT 1 0
		و -2 4
		واجه 0 6
			ACCUSE -4 2
			ASSAULT 4 0
		واصابه
			ASSAULT 0 4
		واصل 1 0
			ASSAULT -2 0
			COERCE 2 0
		وافق 5 0
			SUPPORT 0 -3
		والجندي 0 1
		والقوات 0 5
			ASSAULT 0 5
		والولايات 2 0
			CONSULT 3 0
		وبعد 0 -1
		وبين 5 0
			ASSAULT 4 0
		وتقديره 0 1
			SUPPORT 0 1
		وجه 3 -1
			ACCUSE 4 0
		وجود 3 0
		وزاره 0 1
			REQUEST 0 2
		وزراء
			SUPPORT 2 0
		وزير 2 0
			ACCUSE 0 -2
			AGREE 2 0
			ASSAULT 0 -1
			CONSULT 0 1
			REQUEST 0 2
		وزيره -1 0
		وسائل 3 0
		وصف -5 0
			ACCUSE 0 5
		وصل 0 -1
		وعبر
			SUPPORT 6 0
		وعلي 3 3
		وفاه
			PERSONNEL 1 0
		وفي -1 -2
		وقع 0 -10
		وهو 0 -10
			REQUEST 2 0
		وهي -1 0
		“ 4 0
	between
		after
			" -3 1
				noun 0 2
			(
				masdar 0 -2
			) 0 6
			, 0 -2
			- 2 3
				noun 5 0
				verb 0 3
			. 4 0
			/ 0 5
			: -3 -5
				masdar 3 0
				noun -5 -3
			time 2 0
				masdar 3 -4
			« -3 1
				verb 0 3
			،
				masdar -3 0
				verb 1 2
			أبان 0 3
			أجرى 3 1
				noun 5 0
			أجمع 3 0
			أدى 0 7
			أراد
				masdar 0 4
			أسفر 0 8
				masdar 0 5
			أصاب
				masdar 0 4
			أعلن -2 0
			أكد 0 -8
			أمكن
				noun 2 0
			اتخذ 0 2
			اتفاق 4 0
				masdar 2 0
			اتفاقيات 3 0
				masdar 3 0
			اثر
				masdar 0 -3
			اثناء
				verb 0 -3
			اجتمع 5 0
				noun 3 0
			اجراءات 0 4
			احتجاجا 0 3
			اخرون
				verb 3 0
			اخرين 2 0
				verb 0 -2
			اداره 0 -3
			ادعى 5 1
				masdar 0 3
			ارتكب 3 0
			استخدم
				masdar 2 0
			استراليا 3 0
				masdar 3 0
			استهداف 4 0
				noun 4 0
			استهدف -6 6
				masdar 0 4
				noun -5 7
				verb 0 -5
			اسرائيل
				noun 5 0
				verb -2 -2
			اشتبه 0 3
				noun 0 3
			اشخاص 0 -3
			اصلاح 2 0
			اضافه 6 2
				masdar 2 0
			اطلاق 1 -7
				verb 5 0
			اعاده 0 -2
			اعتبر -3 0
			اعتقد 5 0
				masdar 2 0
			اعضاء 3 0
			افراد 0 -3
			افغانستان 5 -2
				noun 5 0
			اقتحم 3 0
			الاتحاد
				masdar 0 4
			الاتفاق 0 -5
				verb 0 -2
			الاخير 0 3
			الارهاب 0 3
			الاطراف 3 -2
				verb 6 -6
			الاقتصاديه 0 -2
			الانتخابات 6 -2
				verb 2 -6
			الانسانيه 0 3
			الانفصاليين
				verb 0 3
			الاولي 2 0
			البرازيل
				verb 3 -1
			البرلمان
				verb 0 4
			البلاغ 0 2
			البلدين -6 0
			التصعيد 0 2
				verb 0 2
			التي 2 5
				masdar 2 3
				noun 1 3
			الجانب 0 -2
			الجانبان 2 0
				verb 2 0
			الجهات
				noun 0 9
				verb 0 -5
			الجيش
				noun -2 0
				verb 3 0
			الحاق 0 3
			الحدود -2 0
			الحركه 0 2
				noun 0 2
			الحكومه 4 0
			الحوثيين 0 -2
			الخارجيه 0 2
				verb -1 2
			الدوله
				verb 0 2
			الذي 2 3
				noun 2 0
			الرئيس
				noun 0 -2
			الرصاص 0 2
				verb 0 2
			السجناء 0 4
			السعوديه
				masdar 6 0
			السفراء 2 0
			الشرطه
				masdar 10 0
			الصين 0 5
				verb 0 3
			الضحايا 0 5
				masdar 0 6
			العراق 3 -2
			العلاج 2 0
				verb 2 0
			القانون 2 -1
			القاهره 2 1
			القدس 0 -2
			القرار
				verb 0 2
			القضاء 0 2
			القوي 2 0
				verb 6 0
			القياده
				verb 0 2
			القيادي 0 -2
			اللجنه -2 0
				verb 0 3
			اللواء 4 0
				noun 2 0
				verb 0 2
			المتهمين
				masdar 0 4
			المحادثات
				verb 0 2
			المحكمه -2 0
			المدنيين 0 -3
			المشاركون 0 3
				verb 0 3
			المشافي 0 6
			المفوضيه 0 4
				verb 0 2
			المقاومه 2 -3
				masdar 2 0
			المقيمين 5 0
			الملف
				verb 0 2
			المنطقه -1 3
				noun 0 3
			المنظمه 0 4
				verb 0 4
			المواطنين -2 0
			النائب 0 7
			النار
				verb 0 3
			الناشطين 0 4
			النظام 0 -4
				verb 0 -3
			النيران 0 2
				verb 0 2
			الهدنه 3 0
			الوفد 0 2
				noun 0 2
			الولايات
				verb 0 2
			الي -5 0
				masdar -2 1
				noun -1 3
				verb 1 -3
			اليمين 0 -2
			اليه 3 0
				noun 3 0
				verb 0 6
			اليها
				verb 3 0
			امين 0 4
				verb 0 5
			ان -6 0
				noun -2 0
			انتهى
				noun 0 3
			انه 0 -2
			اهداف 0 3
			اوساط 4 0
			ايران 0 -2
			ايضا
				verb 0 -2
			ب
				noun 0 7
			باتجاه -2 5
			باثاره 0 3
			باسم
				verb 0 3
			باغتيال 3 0
			باقليم 0 2
			بالاضافه 0 2
				verb 3 0
			بالتعاون 0 -3
			بالتنسيق 2 0
			بالدور 0 4
			بالعمل
				masdar 0 5
			بالقرب 0 -2
			بالقنابل 0 5
				noun 0 2
			بالكامل -2 0
			بان -6 4
			بانها
				noun 2 0
			بتقديم
				verb 0 2
			بحق -5 0
			بحياه 0 6
				verb 0 3
			بدعم 0 -4
			برنامج 4 0
			بريف 0 2
			بسبب 0 -5
				verb 0 -4
			بشان -4 -2
				noun -4 0
			بشده 0 -3
				verb 0 -2
			بشكل -2 1
			بعد -5 -5
				masdar -6 0
				noun 0 -6
			بغداد
				verb 0 4
			بقصر 5 0
			بما -1 2
			بمبادره 4 0
			بمشاركه
				masdar 2 0
			بمقر 6 0
			به 5 4
				participle 0 2
			بها 1 8
				verb 0 2
			بيان
				verb 0 3
			بين 7 -5
				masdar 6 -5
				noun 4 0
				verb 0 2
			بينما
				verb 0 -3
			بينها 1 -2
			بينهم 0 -4
				masdar 0 -4
				verb 7 0
			تبنى
				noun 2 0
			تدريبات 1 -2
				verb 1 -2
			ترأس
				noun 2 0
			تركيا 2 0
			تسبب 0 2
				masdar 0 5
			تصريحات
				verb 0 2
			تضمن 0 3
				noun 0 2
			تعرض 0 6
				noun 0 2
			تعلق
				masdar 0 2
			تعود 0 3
			تقدم 2 8
				masdar 2 0
				verb 0 3
			تناول -3 0
			تنفيذ
				verb 0 2
			تواجد 0 4
			جاء 0 -3
				masdar 2 -2
			جامعه 0 9
				verb 0 3
			جانب 0 2
			جبل
				verb 0 2
			جبهه
				verb 0 2
			جر 2 0
			جرح 0 4
			جلسه 3 2
				masdar 3 0
			جمع 8 0
				noun 5 0
			جنود 0 5
				noun 0 3
			جهه
				masdar 2 0
			حافله
				noun 0 3
			حاليا 5 0
			حتفهم 2 0
				verb 2 0
			حتي -1 -2
			حركه 5 0
				verb 4 0
			حسن 0 3
			حضر 4 0
			حكومه
				masdar -2 0
				noun 0 3
			حل -3 0
			حماس 0 2
				verb 0 2
			حمل 0 -4
			حول -3 -4
				verb 0 -2
			حي 0 -2
			حيث 3 2
				noun 0 3
			حين 2 0
			خارج
				noun 0 4
			خاض 4 0
				masdar 2 0
			خالد 0 -2
			خرج 4 0
			خلالها -4 6
				verb -6 4
			خلف 1 4
				verb 2 0
			داخل -2 0
			دار 2 0
				noun 5 0
			دخل
				noun -2 0
			دول 2 3
				noun 0 3
				verb 7 0
			دولار 0 2
			دون 0 -5
			رئيس
				noun 5 0
			راسها 0 4
			راسهم
				verb 2 1
			رجال
				verb 0 -2
			رجح 2 0
			رحب 2 0
				masdar 2 0
			رساله 0 4
			رسميا 0 3
			رغم 0 -2
			رفض 0 -2
			روسيا 0 -2
				noun 5 0
			زال 0 -3
			زعم 2 0
				noun 4 0
			زعيم -1 2
			زيارته
				verb 2 0
			سقط 0 6
				noun 0 5
			سموه -3 0
				noun -2 0
			سمى 0 3
			سواء 0 2
			سوريا 0 4
			سوريه -2 0
			سيطر -1 2
				masdar 0 3
			شارك 10 -3
				noun 6 -1
			شخص 0 -4
			شركات 8 0
				verb 5 0
			شمل 0 3
				noun -3 0
			شن
				noun 0 6
			شهد -2 0
			صاحب -5 0
			صاروخين 0 4
				verb 0 4
			صفوف 0 2
				noun 0 3
			صمت 0 5
			صواريخ 0 4
			ضحيتها 0 4
				noun 0 2
			ضد -5 2
				noun -7 6
			ضم 8 0
				noun 5 0
				verb 0 5
			طال 0 4
			طلب 0 -2
			طوال
				masdar 2 0
			عاد 0 -3
				masdar 0 -2
			عاليا 0 2
				verb 0 2
			عبر 0 -2
				noun 0 -3
			عبوه 0 7
				verb 0 3
			عضو 0 2
				verb 0 3
			عقد 2 0
			علي -4 0
				masdar -3 0
				noun -1 2
				verb 1 -2
			عليه 6 -5
				noun 2 0
				verb 0 -3
			عليها 4 0
				verb 0 -8
			عمل 0 -5
			عمليه 2 0
			عن -2 -2
				noun -5 0
			عناصر 6 0
			عند
				masdar 0 4
			عندما 4 0
			عنه 0 4
			غزه -2 -2
			غير 7 0
			فاز 0 6
				verb 0 2
			فجر 4 0
			فرض
				noun 0 -2
			في -2 -1
				participle 0 -2
			فيتنام 3 0
			فيها 5 3
				noun 1 3
			قاد 7 -5
			قال -5 -2
				noun -2 2
				verb 0 -4
			قام 3 3
				noun 4 0
			قرار 0 -8
				verb 0 -4
			قرارا
				verb 0 2
			قل 0 12
			قوات 0 -3
				masdar 0 -4
				noun 0 -2
				verb 0 2
			قوه
				verb 2 1
			كامل 0 3
			كان 0 2
			كبير 5 -3
			كذلك
				masdar 0 3
			لا
				masdar 0 -3
			لاجراء -2 0
			لاطلاق 4 0
			لان 0 -2
			لجنه 0 3
				verb 0 4
			لحزب
				verb 0 5
			لدعوه 0 2
			لدي 0 2
			لكن -4 0
			للامم 1 2
			للامن 2 0
			للانتخابات 2 0
				noun 2 0
			للتعاون -2 3
			للحصول
				masdar 0 2
			للدموع 0 2
			للصحفيين 0 3
			للمقاومه
				noun 0 5
			لمجلس 0 2
			لمحاوله -3 0
			مؤتمر -2 0
			مؤسسات 0 4
			ما 1 8
				noun 3 0
			مارس 6 9
			مباشره 4 0
				noun 4 0
			مبني
				noun 2 0
			مثل 1 -2
				verb 2 0
			مجال 2 0
				verb 4 0
			مجلس -7 0
			محمله 0 4
			مدير 2 0
			مديريات 3 0
			مدينه
				noun 2 0
			مركز 0 3
				noun 0 2
			مسؤولين 0 5
			مسؤوليه 0 -2
			مشاركتها 0 6
			مشيرا 0 -4
			مع
				noun 0 -4
				verb 2 0
			مقابل -2 -2
			مكتب -2 0
			مكتبه 5 0
			ممثله 0 2
				verb 0 2
			ممثلي 3 0
			من 2 0
				masdar 3 -2
				noun 1 -6
				participle 0 3
				verb 0 3
			مناطق
				verb 4 0
			منذ -9 -1
				noun -2 -5
				verb 0 3
			منزل 0 4
				noun 0 3
			منزلا 0 -2
			منصبه 0 2
				masdar 0 4
			منها -1 -2
			منهم 0 -7
			مهمه 0 -2
			مواقع 0 6
				verb -2 4
			موسكو
				noun 0 -2
			نسب 6 0
			نظام 0 -2
			نظرائه 2 0
				noun 2 0
			نظم 3 0
			نفذ 6 0
				noun 2 -1
			نفسه -1 3
			نقل -3 0
			نوعه 0 3
			هاتفيا 0 3
			هجمات 3 -3
			هجوم 0 -2
			هجوما 3 0
				verb 4 0
			هم 0 6
				noun 0 8
				verb 0 -2
			هما 0 5
			هو 3 0
				noun 2 0
			هي
				noun 0 2
			و 4 6
				masdar 3 3
			والاتحاد 5 0
			والتي 0 8
				noun 2 7
			والذي 0 2
			والسعودي 2 0
			والصين 3 0
			والمصابين 0 -2
			والهند 2 0
				verb 2 0
			والي 0 3
			وان 0 -2
			وبين 2 0
				masdar 2 0
			وجد 0 3
				masdar 0 2
			وجمهوريه 0 4
			وجهات -1 5
			وجهتها 4 0
			وحزب 2 0
			وذلك 0 -6
			ورئيس 6 0
				noun 5 0
			وروسيا 4 0
				verb 2 0
			وزاره 0 3
				noun 0 3
			وزراء 0 -3
				noun 4 0
				verb 0 -4
			وزير 1 2
			وزيري 3 0
				noun 6 0
			وسط -5 1
			وصف -3 0
			وصفهم 0 4
			وضع -4 0
			وفد 0 3
				verb 0 2
			وقع -4 1
				masdar -3 1
			وقف 2 0
			وكذلك 0 5
				verb 0 3
			وكيل 0 2
			ولي
				masdar 0 3
			ومدير
				verb 4 0
			ومن 1 -3
			وهم 0 3
				masdar 0 6
			وهناك 2 0
			وهو
				verb 0 -4
			ووزير
				verb -3 0
		before
			" 0 -2
			)
				noun -3 0
				verb 0 2
			, -4 0
			-
				masdar 0 -2
				noun 2 -2
				verb -3 0
			/
				verb -3 0
			19 2 0
			: -6 -9
				masdar -4 0
				noun -2 -2
			cnn -7 -3
			time 0 -2
				noun 0 2
				participle 3 0
			«
				noun 2 1
			»
				noun 3 0
			،
				participle -3 0
			آل 2 0
			أبان 4 1
			أبلغ 4 0
				verb 2 0
			أتم -3 4
			أتى -5 0
			أجرى 4 1
				masdar -1 4
				noun 3 0
			أحدث -3 0
				masdar -3 0
			أدار 3 0
				noun 4 0
			أدى
				masdar 0 2
			أراد 6 0
			أسفر 0 5
				masdar 0 6
			أشار -1 -2
				noun -4 0
			أصاب 0 6
				masdar 0 2
			أصدر
				noun 2 0
			أصر 2 0
			أضاف -2 0
				verb -4 0
			أطلق 3 -1
				noun 2 0
			أعلن
				masdar 1 -5
				noun 1 3
			أقدم 7 -1
				masdar 4 0
			أقر 4 4
				masdar 9 0
				noun -2 4
			أكد -1 -3
				verb -7 0
			ألقى -7 1
				masdar 0 2
			أمكن 4 0
				noun 7 0
			أنهى 2 0
			اتهام -2 0
				masdar -3 0
			اتهامات 4 0
			اثر -2 0
				masdar -2 -2
			اجراء -4 0
			اجراءات 3 0
				masdar 2 0
			اخر 0 4
			اخري
				masdar 2 0
			اخرين -2 0
			اذ 1 3
			ارتدى 7 0
				verb 2 0
			استجابه -5 1
				masdar -3 2
			استخدم
				noun 4 0
			استقبل 0 5
			استهدف 3 0
			اسرائيل -4 -1
			اشاره -5 0
			اشتباكات
				noun 0 2
			اشتبه 6 0
			اصلا 2 0
			اطلاق -4 0
			اعترف 5 0
				masdar 2 0
			اعتقد 2 0
			اعتقل
				verb 0 -3
			اعضاء -2 0
			اعلام
				verb 2 0
			اعلان -6 0
				noun -2 0
			اقتحم 3 0
				verb 2 0
			الاخير 2 0
			الاعلان -2 0
			الاكراد 0 4
			الانتخابات
				verb 2 0
			الانفصاليين 0 5
			الاولي 0 2
			التجربه 6 0
			التحقيق -3 0
				masdar -2 0
			التخطيط
				noun 2 0
			التزم 4 0
			التوصل -3 0
			التي 3 1
				verb 3 0
			التيار 4 0
			الجانبين
				noun 0 2
			الجاني
				masdar -2 0
				noun 2 0
			الجنسيه
				masdar 5 0
			الجيش
				noun 2 0
				verb 0 3
			الحرس 0 3
				masdar 0 4
			الحركه 0 3
				verb 0 3
			الحكومه -3 0
			الدوحه
				noun -2 0
			الذي 2 3
				masdar 1 2
				noun 2 -2
			الذين 4 0
				verb 5 0
			الرئيس -2 0
				verb -3 2
			الرياض
				noun 2 0
			السجن 0 2
			السفاره 0 2
			السلطات
				masdar 0 2
			السياسي 2 0
			الشرطه -4 3
				noun 0 5
			الشرعيه 2 0
				masdar 5 0
			الشغب 4 0
				masdar 4 0
			الشيخ -3 0
			الضفه -2 0
			العاصمه -2 0
				masdar -4 0
			العراق 3 0
				verb 0 2
			العمل
				masdar -2 0
			القبض 0 -2
				masdar -5 0
			القرار 2 0
			القصف 3 0
			القضاء 0 2
			القضيه 0 2
			القوات -3 -2
			القيام
				noun 5 0
			الكونغرس 3 0
				verb 3 0
			المؤتمر 5 0
			المبعوث -3 0
				noun -2 0
			المتحدث -7 0
			المتهمين 3 0
			المجلس 2 0
			المحتجزين 0 2
			المحكمه
				noun -2 0
			المسؤول
				noun 2 0
			المسؤوله 2 0
			المسؤوليه 4 0
			المعارضه 0 4
				verb 0 2
			المغرب
				masdar 0 3
			المقاومه -1 8
			المملكه
				noun -2 1
			المنطقه
				masdar 2 0
				noun -2 0
			المواطنين
				masdar 2 0
			الموقف 3 0
			النائب 2 0
			النار 4 0
			الهدف 5 0
			الولايات 1 -2
			الي 0 -2
			اليمن 5 0
				masdar 4 0
			اليه
				masdar -2 0
				noun 1 2
			اليها -5 0
			اليهود 0 2
			ان -6 -6
			انتظر -2 0
			اندلع 0 -2
			انذاك 4 0
				masdar 3 0
			انه
				masdar 0 -2
				noun -1 -2
				participle 0 2
			انها 8 0
				noun 4 0
			انهم 2 0
				verb 3 0
			او 0 3
				masdar 0 2
				participle -3 0
				verb 1 3
			اوباما -5 0
			ايران -2 0
				masdar -3 4
			ب
				noun 3 0
			باستهداف 3 0
				masdar 4 0
			باسم
				noun 0 4
			بافغانستان -2 0
			بالاضافه -3 0
			بالتدخل 0 -2
				masdar 2 0
			بالسجن -3 0
			بالمشاركه 2 0
				noun 2 0
			بان -3 0
			بانهم 5 0
			بتنظيم 0 3
			بتهمه 4 0
				masdar 2 0
			بثبوت
				noun 2 0
			بجراح 0 7
			بجروح
				masdar 0 -4
			بحق
				masdar 2 0
			بحقه
				noun 2 0
			بحلول
				masdar 3 0
			بخصوص -5 0
			بدأ
				masdar 5 0
				verb -2 0
			بدعم 0 3
				noun 0 2
			برئاسه 3 0
				noun 3 0
			برنامجها 0 2
			بريطانيا 2 0
				noun 3 0
			بسط 8 0
				masdar 8 0
			بشان -6 0
				masdar -2 0
			بعد -1 3
				masdar -5 1
				noun 2 -2
			بعيد -2 1
			بلاده 12 1
				masdar 2 0
				noun 0 6
				verb 2 0
			بمجلس
				masdar 4 0
			بمديريه 4 0
			بمدينه
				masdar -2 0
			بمناسبه -3 0
			به
				verb 3 0
			بها -2 0
			بهذا 3 0
			بيان 2 0
				noun 4 0
			بيانا
				noun -2 0
				verb 2 0
			بين -3 0
				noun -2 0
			بينما -2 -2
				verb -3 0
			بينهم 1 3
			تبنى 3 0
				noun 6 0
			تجاه
				masdar -4 0
			تحمل -3 0
			تحول 0 2
			تراوح
				masdar 0 3
			تركيا 3 5
				masdar 5 0
			تصريح -3 0
				verb -2 0
			تصريحات -2 0
			تضمن -3 0
			تعرض -6 8
				masdar -8 0
			تفجير 2 0
			تقدم 4 0
				masdar 2 0
			تقديم -7 0
			تلا 3 0
			تلقى -2 11
				noun 0 8
			تم 0 4
				masdar -6 1
				noun 2 0
			تمكن
				masdar 2 0
			تنظيم 2 2
				verb 0 2
			تنفيذ 2 0
				masdar 3 0
			تهديدات 2 0
			تهم 6 0
			توقف 3 0
			تونس -2 0
			ثوره -1 2
				verb 0 4
			جاء -1 -3
			جراء -2 7
				noun 0 2
			جرى
				masdar 0 3
			جنب 7 0
				noun 3 0
			جنوب
				masdar 0 4
			جهه -4 0
			حاصر 2 0
			حتي
				masdar -2 0
				verb 3 0
			حذر -2 0
			حركه 2 1
				verb 3 0
			حصل
				noun 7 0
			حظي 0 3
				masdar 0 4
			حقق
				noun 2 0
			حكومه 3 -1
				noun 3 0
			حماس
				noun 3 0
			حمل 0 4
				verb 0 3
			حملتها 4 0
			حول -4 -2
				noun -1 -2
			حيث 2 1
				masdar 2 0
				noun 0 2
				verb -1 -3
			حين 0 5
				noun 0 2
			خارج 3 0
			خرق
				noun 2 0
			خضع 0 3
			خطط 6 -3
			خلال
				masdar -2 2
				noun 1 -2
				verb -2 0
			داخل 2 1
			دعا 0 -2
			دفع 0 4
			دورهما 2 0
				noun 2 0
			دول 3 0
				masdar 4 0
			دولار -1 3
			دوليا 2 0
			ذلك
				masdar 2 0
			رئيس
				masdar 3 0
				noun -4 0
			راجع 2 0
			رد 0 4
			ردا -2 0
				masdar -5 0
			رساله
				verb 5 0
			رسميا 2 0
			رشدهم 6 0
			رصد
				masdar -5 0
			رغم -2 -1
				masdar -7 -1
			رفض -1 4
				noun -2 0
			رفع 2 -1
				noun 2 0
			رقم -2 0
			رهن -2 6
				masdar 0 2
			زار 0 2
			زال 2 0
				masdar 5 -1
			زعيم 0 5
			زياره
				verb -3 0
			سابقا 6 0
			ساعد
				masdar 4 0
			سبق
				masdar 3 0
			سجل -2 0
			سجن
				masdar 0 2
			سقط 0 4
			سلسله
				noun 2 0
			سمى 4 0
				masdar 5 0
			سوريا 2 0
			سيطرتها 4 0
			شارك 6 -1
			شخص 0 4
			شخصا 0 -3
			شرعا
				noun 2 0
			شرق 7 1
			شغل 2 0
			شمال
				noun 0 3
			شمالي 3 0
				masdar 4 0
			شمل 2 0
				masdar 3 0
			شن
				noun 7 0
			شهد -11 -2
				noun -4 0
			صاحب -2 0
			صدر 5 0
				noun 0 4
			صرح -2 0
			صعد 3 0
			صك
				noun 2 0
			صوتا
				noun 2 0
			ضد -1 -3
				masdar -2 0
			ضرب 0 4
			ضم 4 0
			طالب -3 0
			طرابلس 2 0
				noun 4 0
			طلب -2 0
				masdar -2 0
			طلق -2 0
			طهران
				noun 7 0
			ظهر -3 -2
			عائلته 0 6
			عاد
				verb 3 0
			عاش -1 2
			عاصمه 0 4
				masdar 0 7
			عانى -3 4
			عبر 5 -2
				verb 2 0
			عد 0 -3
			عدم 0 -2
				verb 2 0
			عده 0 3
			عضوا
				masdar 2 0
			عقد -2 0
			علي
				masdar 0 2
				noun -2 0
			عليها -3 3
				masdar 0 3
			عمره 0 6
			عمل 3 1
				noun 4 -1
				verb -3 4
			عمليه 0 -2
			عن 0 -3
				masdar -1 -3
				noun -2 -2
				verb 2 1
			عندما -1 4
			غير
				verb 0 3
			فان -2 0
			فجر -6 0
			فرض 1 -2
				masdar 4 0
			فقد -6 3
				noun -1 2
			في
				participle -2 0
			فيديو
				verb 0 3
			فيما
				masdar 0 3
			فيها -1 -5
				noun -2 0
			قائله 3 0
			قابل 0 2
			قاد 7 0
				masdar 6 0
			قاعده
				noun 2 0
			قال 0 2
				noun 3 3
			قام 3 0
				masdar 2 1
			قبل -3 2
				masdar 0 4
			قتل 0 -4
			قد
				noun 0 -3
				verb 2 0
			قدم 2 0
			قرار -7 0
				masdar -5 0
			قرارا 5 -1
			قرر 2 -2
			قضى 2 0
			قطع 4 0
			قل -1 4
			قوات -3 0
			قيام -4 0
				masdar -2 0
			كان 3 2
			كبار 0 4
				masdar 0 4
			كبير 0 4
			كذلك 0 -3
			كلمته -2 0
			كلمه
				verb 2 0
			كما -1 -2
			كي 2 0
			لا
				noun 0 -2
			لاجراء -2 0
			لاسرائيل 3 0
			لان 0 4
				verb 0 3
			لحزب -2 0
			لحق 4 0
			لكن -1 4
				noun 3 1
				verb -3 0
			لكنه
				verb 3 0
			للامم
				verb 2 0
			للانتخابات 3 0
				verb 4 0
			للتقدم 2 0
			للجزيره -3 0
			للجماعه -4 0
			للجمهوريه -2 0
			للدوله 0 2
			للرئيس 3 0
			للشرعيه 2 0
			للمتمردين 8 0
			للمسجد 2 0
			لم
				verb 2 0
			لما
				masdar 3 0
			لن 1 -2
				masdar 2 0
			لها 0 9
				verb 0 5
			لهادي 2 0
				masdar 2 0
			لهذا 2 0
			لهذه
				noun -3 0
			لهم 3 1
			لهما 2 0
			مؤتمر
				masdar 0 2
			ما
				masdar 0 5
				noun 3 0
				verb 0 -2
			مارس 3 0
				masdar 5 0
			متورطا 4 0
			مجلس -3 0
				noun 0 3
			محافظه
				verb 4 0
			محيط -2 0
			مختلفه 4 0
			مدينه
				noun -7 0
			مرارا 3 0
			مره
				masdar 2 0
			مسؤوله 15 0
				masdar 6 0
			مسؤوليته 3 0
			مسؤوليتها 3 0
			مسيحيا 2 0
			مشاركته 3 0
			مشاركتهم 2 0
			مشيرا
				noun -2 0
				verb 2 0
			مع
				masdar 0 -2
			مفاوضات -2 0
			مقابل -4 0
				masdar -4 0
			مقعدا 4 0
			مما 0 -4
			ممارسه 3 0
			ممن 3 0
			من 0 2
			منذ 0 -3
			منطقتي
				verb 0 2
			منطقه 3 4
				noun 2 0
				verb 2 0
			منظمه -2 0
			نائب 0 -2
			نتنياهو -4 0
			نتيجه 0 7
				masdar 0 3
			ندد -2 0
			نسب 4 0
				noun 2 0
			نشر -7 0
				verb 0 4
			نفذ 2 -2
				masdar 5 0
			نوى 4 0
			نيتها 6 0
			هدد
				verb -2 0
			هذا 0 -3
				masdar -3 0
			هذه
				masdar -2 0
			هنا 0 2
			هناك -3 0
				noun -3 0
			هو
				noun 4 0
			هي 6 0
			و 3 0
			واجه -6 1
				noun 0 5
			واشنطن 0 3
				masdar 0 2
			واصل 2 0
			والاتحاد 4 0
			والاسلحه 5 0
			والتي
				verb 10 0
			والذي
				masdar 0 5
				verb 5 0
			والذين 1 6
				verb 1 6
			والقوات
				masdar -2 0
			والولايات
				verb 0 2
			واليابان
				noun 2 0
			وان
				verb 2 0
			وجد -3 0
			وجه 2 0
				masdar 2 0
			وحلفائهم 4 0
			وذلك
				noun 4 0
			وراء 2 0
				masdar 2 0
			ورد -2 0
			وروسيا 6 0
				verb 4 0
			وزير -2 0
			وسائل 4 0
			وصل 1 3
				noun 3 0
			وضع 3 0
			وفرنسا
				noun 2 0
			وفي -3 -6
			وقد -2 2
				verb -3 3
			وقف 0 -2
			وقفه 2 0
			وقوف -4 0
				masdar -2 0
			ولا
				masdar 2 0
			ولايه 2 0
			ولكن 0 3
			ولي 0 2
				masdar 0 3
			وما 0 -4
			ومدير 0 3
			وناشطين 0 2
			ونحن 0 4
			وهو 1 3
				masdar 3 1
			وهي 2 0
				noun 5 0
			وواشنطن 0 2
				verb 0 3
			“ -2 0
			” -5 0
	role
		
			no
				role 2 0
		30
			no
				role 0 2
		ابناء
			no
				role 0 -3
		ابو
			no
				role 2 0
		اتباع
			no
				role 3 0
		اتحاد
			no
				role 4 0
		اجراء
			no
				role -3 -4
			theme 0 -2
		احتلال
			no
				role -1 0
		احزاب
			no
				role 1 2
		احمد
			no
				role 1 0
		احمدي
			no
				role -1 0
		اخر
			recipient 0 -1
		اخرين
			no
				role 0 4
		اذربيجان
			no
				role 2 0
		اردوغان
			no
				role 0 2
		ارهابيين
			no
				role 0 -1
		اسبانيا
			no
				role 0 5
		استجابه
			no
				role 0 4
		استراتيجيه
			no
				role 1 0
		استمرار
			no
				role 1 0
		اسرائيل
			actor -1 0
			no
				role 3 0
			recipient -2 0
		اسره
			no
				role 0 5
		اسم
			no
				role -1 0
		اسماء
			no
				role 0 1
		اشخاصا
			no
				role 0 5
		اصدار
			no
				role 3 0
		اصوات
			no
				role 1 0
		اطراف
			no
				role 0 -1
		اعتقال
			no
				role 0 1
		اعضاء
			no
				role 0 -1
			recipient 0 2
		افراد
			actor 3 0
			no
				role 0 3
		افغانستان
			no
				role -6 -2
		افغاني
			no
				role 0 1
		اقدام
			no
				role 5 0
		اقليم
			no
				role 2 0
		الائتلاف
			no
				role 4 0
		الابرياء
			recipient 0 -1
		الاتحاد
			no
				role 3 -2
			recipient 0 5
		الاتهامات
			no
				role 2 0
		الاحتلال
			recipient 5 -1
		الاحزاب
			no
				role 0 -2
		الاخري
			no
				role -3 0
		الاراضي
			no
				role -1 -1
		الارهابي
			no
				role -3 0
		الاسد
			no
				role -4 -4
		الاسر
			no
				role 2 0
		الاسري
			no
				role -1 0
		الاسلامي
			no
				role 0 3
		الاصلاحيين
			no
				role 0 2
		الاطراف
			actor -2 4
			no
				role 3 0
		الاعرجي
			no
				role 0 2
		الاعضاء
			no
				role 0 1
		الاعلام
			actor -2 0
			no
				role 0 -1
		الاقتراح
			no
				role 1 0
		الامارات
			no
				role 2 0
		الامريكيه
			recipient 2 0
		الامريكيين
			no
				role 0 4
		الامم
			no
				role -4 0
		الامن
			no
				role 0 -3
		الامير
			no
				role 2 0
		الانتحاري
			no
				role 4 0
		الانتخابات
			no
				role -1 -1
		الانفصاليين
			no
				role 1 0
		البلدان
			actor -2 0
		البلدين
			actor -4 0
		البنك
			no
				role 1 0
		البيت
			no
				role -6 0
		التابعيه
			no
				role 0 1
		التحالف
			no
				role 3 0
		التنظيم
			no
				role 2 0
			recipient 0 1
		التونسي
			no
				role 3 0
		الثوار
			no
				role 1 0
		الجامعه
			no
				role 0 1
		الجانب
			no
				role 6 2
		الجانبان
			no
				role 9 0
		الجانبين
			actor -6 0
			no
				role 9 0
		الجاني
			no
				role 0 5
		الجبهه
			no
				role 6 0
		الجرحي
			no
				role -1 0
		الجزائر
			no
				role -2 2
		الجماعات
			no
				role 0 3
		الجماعه
			no
				role 4 -2
		الجندي
			recipient 0 1
		الجنرال
			no
				role 1 0
		الجيش
			no
				role 0 1
		الحاج
			no
				role 3 0
		الحافله
			no
				role 0 5
		الحاكم
			no
				role 0 1
		الحدود
			no
				role 0 -2
		الحزب
			actor 4 0
			no
				role -4 0
		الحصار
			no
				role 2 0
		الحكم
			no
				role -2 -2
		الحكومه
			actor 3 -1
			no
				role 4 3
			recipient -5 8
		الحوثي
			no
				role 0 1
		الحوثيون
			no
				role 0 4
		الحوثيين
			no
				role 0 9
			recipient 2 0
		الخارج
			no
				role 3 0
		الخارجيه
			no
				role 4 -1
		الخرطوم
			no
				role 1 0
		الخلاف
			no
				role 0 1
		الدكتور
			no
				role 0 2
		الدوحه
			actor -4 0
		الدول
			actor -1 0
		الدوله
			no
				role 1 0
		الرئاسه
			no
				role -3 0
		الرئيس
			actor 1 0
			no
				role -1 -3
			recipient 1 0
			theme 0 4
		الرجل
			no
				role 0 3
		الزعيم
			actor -1 2
		الزميله
			no
				role -1 0
		الساعدي
			no
				role 0 3
		السجناء
			no
				role 1 0
		السفاره
			no
				role -2 2
		السفن
			no
				role 3 0
		السكان
			no
				role 0 -2
		السلام
			no
				role 2 0
		السلطات
			no
				role 0 -4
			recipient 0 1
		السلطه
			no
				role -1 0
		السويد
			no
				role 1 2
		السياسي
			no
				role -2 0
		السيده
			no
				role 0 4
		السيناتور
			no
				role 1 0
		الشاحنات
			no
				role 0 3
		الشباب
			no
				role 2 1
		الشرطه
			actor 6 -2
			no
				role 0 1
			recipient 1 0
		الشعب
			no
				role 0 1
		الشيخ
			no
				role 0 -2
		الصحفيه
			no
				role 0 6
			recipient 0 -2
		الصحفيين
			actor 2 0
		الصومال
			no
				role -1 0
		الصيادين
			no
				role 0 1
		الصين
			no
				role 3 0
		الضابط
			no
				role 0 -3
		الضحايا
			no
				role -1 2
		الطائره
			no
				role 3 1
			recipient 0 1
		الطرفان
			no
				role 2 0
		الطرفين
			no
				role 2 0
		الطفل
			recipient 0 -2
		الظواهري
			no
				role 2 0
		العاصمه
			no
				role -2 -1
			place 0 1
		العالم
			no
				role 0 -1
		العاهل
			no
				role 0 4
		العبادي
			no
				role -1 0
		العدو
			no
				role 2 0
		العراق
			no
				role -1 -2
		العراقيون
			no
				role 0 1
		العسكريين
			no
				role -2 1
		العشرات
			recipient 0 -1
		العقيد
			no
				role 2 0
			recipient 0 -1
		العميد
			no
				role 3 3
		العناصر
			no
				role 1 0
		الغاز
			no
				role 0 1
		الفلسطينيين
			no
				role 0 -1
		الفنان
			no
				role 0 2
		الفيفا
			no
				role 0 1
		القاده
			actor 1 0
			no
				role -1 0
		القاعده
			no
				role 0 -2
		القتلي
			no
				role -3 -2
		القدس
			no
				role -1 -2
		القرار
			no
				role 1 2
		القصف
			no
				role 4 0
		القضاء
			no
				role -5 0
		القضاه
			no
				role 3 1
		القضيه
			no
				role 0 -1
		القطار
			no
				role 0 2
		القمه
			no
				role -1 0
		القوات
			actor 3 -3
			no
				role 2 0
			recipient 0 3
		القوه
			no
				role 0 -4
		القوي
			no
				role 0 -1
		الكتله
			no
				role 3 0
		الكويت
			recipient 0 1
		اللجنه
			actor 4 0
		المؤسسات
			no
				role -1 0
		المبعوث
			no
				role 0 3
		المتحدث
			no
				role -2 -4
		المتشددين
			no
				role 1 0
		المتظاهرين
			no
				role 1 0
		المتمردين
			no
				role -1 1
		المتهمون
			no
				role 0 2
		المجتمع
			actor 0 2
			no
				role 0 -1
		المجر
			no
				role 1 0
		المحتجزين
			recipient 0 -2
		المحتجون
			no
				role 1 0
		المحكمه
			no
				role 1 0
			theme 0 3
		المدرسه
			no
				role 0 1
		المدعو
			recipient 0 -3
		المدن
			no
				role -1 0
		المدنيين
			no
				role -2 0
			recipient 0 -6
		المدينه
			recipient 0 1
		المرحله
			no
				role 0 -1
		المرشد
			no
				role -1 0
		المسؤول
			actor 1 0
		المسؤولين
			recipient 0 2
		المساعده
			no
				role 0 -4
		المستشفي
			no
				role -1 1
		المسلحون
			no
				role 2 0
		المسلحين
			no
				role 0 3
		المسلمين
			no
				role -1 0
		المشتبه
			no
				role 0 1
		المشرعين
			no
				role 1 0
		المصابين
			no
				role -1 0
		المصادر
			no
				role -3 0
		المصدر
			no
				role -3 0
		المصلين
			no
				role -1 2
		المعارضه
			actor 1 0
		المعتقل
			no
				role 0 -2
		المعسكر
			no
				role 0 4
		المغاربه
			no
				role -3 0
		المغرب
			no
				role 2 0
		المفوضيه
			no
				role 4 0
		المقاومه
			no
				role 2 -3
		المقيمين
			no
				role -2 0
		الملا
			no
				role -3 0
		المملكه
			actor 6 0
			recipient 0 1
		المنازل
			recipient 0 3
		المنطقه
			recipient 0 -3
		المنظمات
			no
				role 1 0
		المنظمه
			actor 2 0
		الموالين
			no
				role 1 0
		الموظفين
			no
				role 0 -1
		الموقف
			no
				role 1 0
		الموقوف
			no
				role 0 3
		النائبه
			no
				role 1 0
		الناخبين
			no
				role 2 0
		الناس
			no
				role 0 -3
		الناشطين
			no
				role 0 1
		الناطق
			no
				role -1 0
		النجيفي
			no
				role 2 0
		النساء
			no
				role 0 1
		النظام
			no
				role -1 1
		النقابات
			no
				role 2 0
		الهاشمي
			no
				role 2 0
		الهند
			no
				role 2 0
		الهيئه
			no
				role 1 3
		الوزاره
			actor 3 0
			no
				role -1 0
		الوزير
			no
				role 4 3
		الوكاله
			actor 3 0
		الولايات
			actor 3 0
		اليمن
			no
				role -6 0
		امريكا
			no
				role 1 0
		امير
			no
				role 6 0
		اميركا
			actor 1 0
		امين
			no
				role 4 0
		ان
			no
				role 5 0
		انتحاري
			no
				role 2 0
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
				role 0 3
		اوساط
			no
				role 1 0
		ايدي
			no
				role 3 4
		ايران
			no
				role 0 1
		باراك
			no
				role -9 4
		باكستان
			no
				role -2 -4
		بريطانيا
			no
				role 0 -2
		بزعامه
			no
				role -3 0
		بعثه
			no
				role -1 0
		بغداد
			no
				role -1 0
			recipient 0 -3
		بلاده
			actor -10 0
			no
				role 0 -4
		بن
			no
				role -2 0
		بوتين
			no
				role 0 -1
		بورجيه
			no
				role 0 3
		بولانسكي
			no
				role 0 1
		تحالف
			no
				role 1 0
		ترامب
			actor 0 -2
			no
				role 1 0
		تركيا
			actor 2 -4
		تصريحات
			no
				role 0 4
		تعرض
			no
				role -1 8
		تقرير
			no
				role 0 -4
		تنسيقيه
			no
				role 3 0
		تنظيم
			no
				role -2 -2
		تورط
			no
				role 3 1
		تونس
			place 0 -1
		ثقه
			no
				role 1 0
		جامعه
			no
				role -3 0
		جبهه
			no
				role 1 -6
			recipient 0 1
		جثمان
			no
				role 0 -1
		جراح
			no
				role 0 -1
		جماعات
			no
				role 5 0
		جماعه
			no
				role 1 0
		جندي
			no
				role 3 0
			recipient 0 1
		جنديان
			recipient 0 2
		جنديين
			recipient 0 5
		جنوب
			no
				role 0 -5
		جنوده
			no
				role 0 2
		جهات
			no
				role -2 0
		جهاز
			no
				role -3 0
		جهه
			no
				role -6 0
		جوزيف
			no
				role 1 0
		حركه
			actor -1 0
			no
				role 0 1
			recipient 4 -5
		حزب
			theme 4 0
		حزبه
			no
				role 4 1
		حسن
			no
				role -1 0
		حشد
			no
				role 0 -1
		حصيله
			no
				role 0 -1
		حضور
			no
				role 1 0
		حق
			no
				role 0 5
		حقوق
			recipient 0 -3
		حكام
			no
				role 1 0
		حكومته
			actor -6 0
			no
				role 1 2
		حكومه
			no
				role 0 1
			recipient 0 1
		حماس
			actor -1 0
			recipient 3 -3
		حوزه
			no
				role 0 4
		حياه
			no
				role 0 5
		خادم
			no
				role 1 0
		خان
			no
				role 1 0
		خبراء
			no
				role 0 -1
		خليه
			recipient 0 1
		داعش
			no
				role 2 0
			recipient -1 0
		درباله
			no
				role 0 3
		درنه
			no
				role 2 0
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
				role -3 0
		رؤساء
			actor 2 0
		رئاسه
			no
				role 0 -3
		رئيس
			actor -4 0
			no
				role 0 1
		راشد
			no
				role 1 0
		رجال
			actor 0 -1
			no
				role 0 2
			recipient 0 -2
		رجل
			no
				role 1 3
		رجلا
			no
				role 2 0
		رعايه
			no
				role 1 0
		رغبه
			no
				role 1 0
		رفسنجاني
			no
				role 0 1
		رفيق
			no
				role 0 2
		روابط
			no
				role -6 0
		روسيا
			actor 2 0
			no
				role 3 2
			recipient 0 -1
		روسيه
			no
				role 5 0
		زعيم
			no
				role 0 4
		سايبوف
			no
				role 0 1
		سبيل
			no
				role 0 1
		سراح
			no
				role -1 8
		سريان
			no
				role -1 -1
		سفيان
			no
				role -2 0
		سفينه
			recipient 0 1
		سلاح
			no
				role 3 0
		سليم
			no
				role -1 0
		سمو
			no
				role 1 0
		سوريا
			no
				role 0 -2
		سياره
			no
				role 1 0
			theme 0 -6
		شاب
			no
				role 1 3
		شاليط
			no
				role -2 0
		شخص
			no
				role 0 3
		شخصين
			no
				role 1 0
			recipient 0 1
		شرطي
			recipient 0 3
		شقيقه
			no
				role 0 5
		شكري
			no
				role 3 0
		شمال
			no
				role 0 -3
		شهداء
			no
				role 0 2
		شهود
			no
				role 0 -1
		شيخ
			no
				role 2 0
		شيرين
			no
				role 0 -6
		صالح
			no
				role 0 -1
		صحيفه
			no
				role 0 -2
		صفوف
			no
				role 0 8
		صندوق
			no
				role 2 0
		صواريخ
			recipient 0 -2
		صوره
			no
				role 0 1
		صياد
			no
				role 0 1
		ضابط
			no
				role 0 5
		ضابطا
			no
				role 0 1
		ضباط
			no
				role 0 2
		ضحايا
			no
				role 0 -3
		ضيف
			no
				role 1 0
		طائرات
			no
				role 3 -1
		طائره
			no
				role 5 0
			recipient 0 8
		طالب
			no
				role 3 0
		طرفي
			no
				role 3 0
		طفل
			recipient 0 2
		طهران
			no
				role 2 1
		عبد
			no
				role 0 1
		عراقيه
			no
				role 1 0
		عريقات
			no
				role -1 0
		عسكريين
			no
				role 0 1
		عسير
			recipient 0 -1
		عصام
			no
				role 0 4
		عضوا
			no
				role 0 1
		علي
			no
				role 0 3
			recipient 0 -7
		عمال
			no
				role 0 1
		عمر
			no
				role 4 4
		عناصر
			actor 0 -2
			no
				role 0 3
		عنصر
			recipient 0 2
		عنصرا
			no
				role 0 2
		عهد
			no
				role 5 0
		غزه
			no
				role 0 2
			recipient 0 5
		فتاه
			no
				role 0 1
		فتره
			no
				role 2 0
		فرنسا
			actor 2 0
		فريق
			no
				role 0 -3
		فصائل
			no
				role 3 0
		فلسطينيا
			no
				role 0 2
		فلسطينيه
			no
				role 0 3
		فلسطينيين
			recipient 0 1
		فيينا
			actor -4 0
		قاده
			recipient 0 1
		قاعده
			recipient 0 -1
		قبضه
			no
				role 0 2
		قتله
			no
				role -1 0
		قتلي
			no
				role -3 0
		قتيلا
			no
				role 0 1
		قراصنه
			no
				role 3 0
		قطار
			no
				role 0 5
		قمه
			no
				role 5 0
		قوات
			actor 1 -2
			no
				role 0 5
			recipient 4 0
		قوه
			no
				role 1 -3
		قوي
			no
				role 1 0
		قيادات
			no
				role 1 0
		قيام
			no
				role 6 0
		كبار
			actor 2 0
		كتائب
			no
				role 0 2
		كتله
			no
				role 1 0
		كرزاي
			no
				role -1 0
		كريك
			no
				role -1 0
		كلينتون
			no
				role 2 0
		كندا
			no
				role 1 0
		كوريا
			no
				role 0 4
		كيري
			no
				role 1 0
		لافارج
			no
				role 0 1
		لافروف
			no
				role 1 0
		لامم
			no
				role -2 0
			recipient 0 -2
		لامين
			no
				role 0 2
		لبنان
			no
				role -2 0
		لجنه
			actor 3 0
		لجيش
			recipient 0 6
		لحكومه
			actor 0 1
			no
				role 5 0
		لرئيس
			no
				role 0 3
		لسلطات
			no
				role 0 4
		لشباب
			theme 1 0
		لشرطه
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
				role 0 1
		لندن
			no
				role -1 0
		لولايات
			no
				role 0 1
		ليبيا
			no
				role -2 0
		مؤسسات
			no
				role -2 0
		مالك
			no
				role 0 1
		مبارك
			actor -5 0
			no
				role 0 1
		مبني
			no
				role -1 4
		متحدث
			no
				role 3 0
		متشددين
			no
				role 1 0
		متمردون
			no
				role 3 0
		متهما
			no
				role 0 -1
		متهمين
			no
				role 0 -1
		مثيري
			no
				role 1 0
		مجلس
			no
				role 0 -3
		مجموعه
			actor 2 0
		محاربه
			no
				role -1 0
		محافظه
			no
				role 0 -1
		محامي
			no
				role 1 5
		محاولات
			no
				role 4 0
		محاوله
			no
				role 4 0
		محتجزين
			no
				role 0 -1
		محمد
			no
				role 0 1
		محمود
			no
				role 5 1
		مخيم
			recipient 0 2
		مدرسه
			no
				role 0 5
		مدن
			no
				role 0 -2
		مدنيين
			recipient 0 3
		مدير
			actor -7 0
			no
				role 2 1
		مراسل
			no
				role -1 0
		مراقبون
			no
				role -1 0
		مراكز
			no
				role 0 -3
		مرحله
			no
				role 0 -1
		مسؤول
			no
				role -4 0
		مسؤولون
			no
				role -6 0
		مسؤوليه
			no
				role 2 0
		مستشار
			actor -1 0
		مستوطنون
			no
				role 0 3
		مستوطنين
			no
				role 0 1
		مسلحا
			recipient 0 1
		مسلحون
			recipient 2 0
		مسلحي
			no
				role 1 3
		مسلحين
			recipient 0 -1
		مشاركه
			no
				role 6 0
		مشاهد
			no
				role 0 -1
		مصادر
			no
				role -6 -3
		مصدر
			no
				role -2 -1
		مصر
			actor 0 2
			no
				role 0 -5
		مضيفا
			no
				role -1 -3
		معاناه
			no
				role 0 1
		معتقلي
			no
				role 0 -1
		معقل
			no
				role 0 -1
		معمر
			no
				role 0 1
		مقاتلات
			no
				role 1 0
		مقاتلين
			no
				role 0 1
		مقر
			no
				role -2 0
		مقيم
			no
				role 1 1
		مكتب
			actor 0 3
		ممارسات
			no
				role 5 0
		منازل
			recipient 0 3
		منزل
			no
				role 0 3
		منسق
			no
				role 2 0
		منصب
			no
				role -2 -3
		منصور
			no
				role -3 1
		منطقه
			no
				role 0 -3
		منظمات
			actor 1 0
		منظمه
			no
				role 0 -1
		منفذ
			no
				role 0 -2
		مواطن
			no
				role 1 0
		مواطنين
			no
				role 0 1
		موت
			no
				role 0 6
		مورير
			no
				role 3 0
		موسكو
			actor 1 0
			recipient 0 1
		ميليشيات
			no
				role 0 5
		نائب
			actor -4 4
			recipient 0 -4
		نائبه
			no
				role 1 0
		ناصر
			no
				role 1 0
		نتنياهو
			no
				role -1 0
			recipient 0 1
		نساء
			no
				role 0 -4
		نشطاء
			no
				role 1 0
		نظام
			no
				role -4 5
		نظيرتها
			no
				role 4 0
		نظيره
			actor -1 0
			no
				role 4 4
		نقطه
			recipient 0 3
		هاريس
			no
				role 0 1
		وادي
			no
				role 0 -2
		واشنطن
			no
				role 0 -1
		والدها
			no
				role 2 0
		وجود
			no
				role 0 1
		وحدات
			no
				role 2 0
		وزاره
			actor 4 0
		وزراء
			no
				role 2 0
		وزير
			actor -1 -1
			no
				role 0 2
			recipient 0 7
		وفود
			no
				role 1 0
		وكاله
			no
				role -4 0
	ائتلاف 1 0
	ابها 0 2
		ASSAULT 0 2
	ابو
		ASSAULT 0 1
	ابوعلي 5 0
	اتباع 4 -2
		ASSAULT 1 0
	اتحاد 3 -1
	اثينا 5 0
		COERCE 4 0
	اجراء -16 -20
		CONSULT -2 0
		REQUEST 0 -1
	اجهزه -1 0
	احتلال -1 0
	احدهم
		ASSAULT 2 0
	احزاب 0 2
		REQUEST 4 0
	احمد 2 0
	احمدي -3 0
	اخر -6 0
		ASSAULT -2 0
	اخرون 0 6
		ASSAULT 0 1
	اخرين -4 2
	اداره 1 -1
		COERCE -2 0
		REJECT 0 2
		REQUEST 6 0
	اذربيجان 2 0
	اردوغان 0 1
	ارمينيا 1 0
	ارهابيه -1 0
	ارهابيين 0 -2
	ارواح
		ASSAULT 0 2
	اسبانيا 0 5
		SUPPORT 1 0
	استجابه 0 4
	استراتيجيه 1 0
	اسرائيل 0 6
		ACCUSE -2 6
		ASSAULT 12 1
		COERCE 12 0
		CONCEDE 3 0
		CONSULT -1 0
		MOBILIZE 3 0
		PROTEST 0 6
		REQUEST -9 2
		SUPPORT -2 0
	اسرائيلي 1 0
		ASSAULT 2 0
	اسره 0 1
	اسلام 0 1
	اسم -1 0
	اسماء 0 3
	اشخاص 0 -1
		ACCUSE 0 1
		ASSAULT 3 0
		COERCE 0 -3
	اشخاصا 0 6
	اصدار 3 0
	اصوات 1 0
		PERSONNEL 1 0
	اطراف
		ASSAULT 0 -5
	اعتقال 0 1
	اعضاء 4 0
		ACCUSE 0 -1
		REQUEST 0 1
		SUPPORT 3 0
	اعوان 4 0
		COERCE 2 0
	افراد
		ASSAULT 0 1
	افرادها -1 -4
		ASSAULT 0 -3
	افغانستان -11 -3
	افغاني 0 1
	اقارب 0 -2
	اقدام 5 0
	اقليم 2 -1
	الائتلاف 1 2
		PERSONNEL 0 3
	الابرياء 0 -6
		ASSAULT 0 -2
	الاتحاد 2 0
		REJECT 5 0
		REQUEST 1 0
	الاتهامات 2 0
		ACCUSE 3 0
	الاجراء 0 -1
	الاحتلال 9 0
		ACCUSE 0 2
		ASSAULT 6 0
		COERCE 4 0
	الاحزاب 0 -1
		CONSULT 4 0
	الاحياء
		ASSAULT 0 3
	الاخري -6 -2
		ASSAULT 0 -2
	الاداره 0 1
		CONSULT -2 0
	الاراضي -2 -4
		ASSAULT 0 -2
	الاردن 0 -2
	الارشيف 0 -1
	الارض 0 -3
		ASSAULT 0 -1
	الارهابي -4 -3
		ASSAULT -1 -4
	الارهابيه
		ASSAULT -2 0
		COERCE 5 0
	الارهابيين 0 1
		ASSAULT 1 0
	الاسد -3 -1
	الاسر 2 0
	الاسرائيلي 1 0
	الاسرائيليون 3 0
	الاسرائيليين 2 0
		REQUEST 0 3
	الاسري -2 0
	الاسلامي 0 3
	الاسواني 0 7
	الاشخاص 0 1
		DISASTER 0 5
	الاصلاحيين 0 3
	الاطراف -1 1
		CONSULT 3 0
		REQUEST -8 11
	الاطفال -1 -2
	الاعرجي 0 2
	الاعلام 0 -2
	الاقتراح 1 0
	الاكراد
		ASSAULT 0 1
	الالاف 0 1
	الامارات 3 -2
		SUPPORT 2 0
	الامم -4 0
		REQUEST 0 3
	الامن -3 -7
		ASSAULT 9 0
		CONSULT -2 0
	الامير 2 0
	الامين 1 -4
		CONSULT 5 0
		REQUEST 0 -1
	الانتحاري 1 -1
		ASSAULT 4 0
	الانتخابات -1 -1
	الانفصاليين 5 0
		ASSAULT 2 0
	الانقلابيين
		ASSAULT 0 1
	الاهالي 1 0
	الايرانيين 4 0
	الايزيديين 0 1
	البرازيل 0 -2
	البرلمان 1 0
		AGREE 1 0
	البرهان 1 0
	البشير 0 2
	البلدين -6 0
		CONSULT -8 0
	البلديه
		CONSULT 2 0
	البيت -6 -3
	التابعيه 0 1
	التحالف 2 -1
		ASSAULT 4 0
		REQUEST -1 0
	التدخل
		ASSAULT 1 0
	التنظيم 3 1
		ASSAULT 0 6
		COERCE 1 0
	التونسي 2 0
	التيار 0 -1
		PERSONNEL 3 0
	الثوار 4 -3
	الجاليه 2 0
	الجامع 0 2
		ASSAULT 0 2
	الجامعه 0 2
	الجانب 6 2
		CONSULT 4 0
		REQUEST 0 4
	الجانبان 5 0
		REJECT 6 0
	الجانبين
		ASSAULT -3 0
		CONSULT 4 0
	الجاني 0 4
	الجبهه 7 0
	الجرحي -1 0
		ASSAULT 0 -2
	الجزائر 0 4
	الجماعات 4 2
	الجماعه 4 0
		ACCUSE -1 1
	الجمعيه 5 -1
		CONSULT 3 0
	الجمهوريون 1 0
	الجمهوريين 1 0
	الجميع 0 3
	الجندي 0 6
		RETREAT 0 2
	الجنوب
		ASSAULT 3 0
	الجنود 1 2
		COERCE 1 0
		REQUEST 0 1
	الجهات 0 2
		ASSAULT 0 -1
	الجيش 5 2
		AID 0 2
		ASSAULT 6 0
		COERCE 3 0
		PERSONNEL 1 0
	الحاج 3 0
	الحافله 0 3
	الحاكم -1 1
	الحدود 0 -2
	الحركه 5 0
		ASSAULT 1 0
	الحزب 0 1
		PERSONNEL 3 0
	الحصار 2 0
		COERCE 2 0
	الحكم -6 -3
	الحكومات 0 -1
	الحكومه 2 7
		ACCUSE 0 2
		AGREE 2 2
		AID -1 0
		COERCE 0 -2
		CONSULT 4 0
		PERSONNEL -8 1
		REQUEST -2 0
		SUPPORT 2 0
		THREATEN 0 1
	الحوثيون 3 0
		ASSAULT -4 0
	الحوثيين 1 0
		ASSAULT 2 -1
	الخارج 3 0
	الخارجيه 4 0
		ASSAULT -1 0
		CONSULT 5 0
		SUPPORT 1 0
	الخرطوم 4 0
	الخلاف 0 1
	الخليجيين
		CONSULT 1 0
	الداعيه -1 0
	الدبلوماسيه -4 -2
		REQUEST 0 -2
	الدكتور 4 2
	الدوحه -3 -3
		CONSULT -2 -1
	الدول 0 3
		AGREE 3 0
		AID 0 7
		REJECT 0 1
		REQUEST 0 5
		SUPPORT -2 -3
	الدولتين -3 -1
	الدوله 2 4
		ACCUSE 0 -1
		ASSAULT 0 3
	الديمقراطيه 0 -1
	الرئاسه 0 -1
	الرئيس 1 2
		ACCUSE -2 0
		AGREE 2 0
		COERCE 6 0
		CONSULT 1 4
		PERSONNEL 0 6
		REJECT -2 0
		REQUEST -1 3
		RETREAT 3 0
		SANCTION 0 -3
		SUPPORT 0 5
	الرئيسان -1 0
	الرئيسين
		CONSULT -1 0
	الرابطه 2 0
	الرجل 0 5
		ASSAULT 2 0
	الرهينه 0 1
	الروس 2 -1
	الزعيم 0 1
		CONSULT -1 1
	الزميله -3 0
		ASSAULT 0 4
	السائق 0 1
	الساعدي 0 1
	السجناء 0 1
	السفاره 0 4
		ASSAULT -1 7
	السفن 0 5
		COERCE 0 3
	السفيره 1 0
	السفينه -3 11
		ASSAULT -1 7
	السكان
		REQUEST -2 4
	السلام 2 0
		CONSULT 2 0
	السلطات 4 0
		ACCUSE 2 0
		ASSAULT -4 0
		COERCE 10 -4
		REQUEST -5 3
		RETREAT 2 0
	السلطه -1 0
		ASSAULT -1 0
	السودان 0 1
	السوريين 1 0
	السويد 0 1
		REJECT 0 6
	السيارات
		ASSAULT 0 1
	السياسي -5 -2
	السياسيه 0 -1
	السيده -2 2
	السيناتور 4 0
	الشاب
		ASSAULT 0 -3
	الشاحنات 0 4
	الشباب 1 0
		ASSAULT 3 0
		COERCE 0 4
	الشخصيات 0 -1
	الشرطه 6 0
		ACCUSE 0 1
		ASSAULT -1 0
		COERCE 4 -3
		MOBILIZE 2 0
		PROTEST 0 1
	الشعب -5 2
	الشهيد
		ASSAULT 0 2
	الشيخ 3 0
		ACCUSE 2 0
		ASSAULT 3 -2
		COERCE 0 5
		CONSULT -1 0
	الشيعه 0 -2
	الصاروخ -2 0
		ASSAULT -2 0
	الصحفي 0 -1
	الصحفيين 0 1
	الصواريخ 0 -8
		ASSAULT 1 -4
	الصومال -1 -1
	الصيادين 0 1
	الصين 2 3
	الضابط 0 -2
		ASSAULT 0 -1
	الضحايا -2 3
	الطائرات 2 -1
		ASSAULT 4 -4
	الطائره 2 8
		AID 0 -2
		ASSAULT 0 9
		DISASTER 0 2
	الطبيب 1 0
	الطرف -1 0
	الطرفان 2 0
	الطرفين 3 0
		AGREE 3 0
		CONSULT 2 0
	الطرق 0 -2
	الطريق 0 -1
	الطفل -6 0
		ASSAULT -4 0
	الطيران 1 -1
		ASSAULT 1 0
	الظواهري 2 0
	العائله 0 1
	العاصمه -3 -1
		ASSAULT 0 -2
	العاملين -1 1
	العاهل 0 5
		CONSULT 0 5
	العبادي
		SUPPORT 0 4
	العدو 1 0
		ASSAULT 1 0
	العراق -9 0
		ACCUSE 0 -3
		RETREAT -2 0
	العراقيون 0 1
	العسكري 0 -1
	العسكريه -1 0
	العشرات 0 -4
		ASSAULT 0 -4
	العقيد 0 -3
	العمد 0 -2
	العميد 0 7
	العناصر 6 0
		COERCE 4 0
	الغاز 0 1
	الفريق
		CONSULT -3 0
	الفصائل 5 -2
		ASSAULT 0 -3
	الفلسطينيون 2 0
	الفلسطينيين 0 2
		REQUEST -1 4
	الفنان 0 6
	الفيفا 0 1
	القائد 0 -3
	القاضي 1 0
	القاعده 1 0
		ASSAULT 2 0
	القاهره -2 -3
		ACCUSE 1 0
	القتلي -3 -2
		ASSAULT 0 -3
	القدس -2 0
	القذافي 1 0
	القرار 1 2
	القراصنه 1 0
	القرصان 2 0
	القصف 4 0
	القضاء 0 -3
		ASSAULT -2 0
	القضاه 0 5
	القضيه 0 -1
	القطار 0 5
	القطاع 0 3
		ASSAULT 0 1
	القمه -1 0
		CONSULT -3 0
	القنصليه
		ASSAULT 0 2
	القوات 4 3
		ACCUSE -5 2
		ASSAULT 5 0
		COERCE 0 3
		RETREAT 5 -2
	القوه -3 0
	القوي 0 -1
	القيادات 0 1
	الكتل
		CONSULT 2 0
		REQUEST 0 1
	الكتله 6 0
		PERSONNEL 7 0
	الكونغرس
		ACCUSE 2 0
	الكويت 0 2
		ASSAULT -1 3
		SUPPORT 4 0
	اللجنه 1 0
		CONSULT 5 0
		REQUEST 1 2
	اللواء -3 5
	المؤسسات -2 0
	المئات 1 -2
	المالكي -1 0
		REQUEST -1 0
	المانيا 3 0
	المباني 0 5
		ASSAULT 0 2
	المبعوث 0 1
	المبني 0 2
	المتاجر 0 1
	المتحدث -5 -5
		CONSULT -5 0
	المتشددين 5 0
	المتضررين
		AID 0 3
	المتطرفين 0 -4
		ASSAULT 5 -2
	المتظاهرين 3 0
		ASSAULT 0 5
	المتمردين 0 1
		ASSAULT 0 5
	المتهم
		ACCUSE 0 4
	المتهمون 0 2
	المتهمين -1 0
		ACCUSE 0 7
	المجتمع
		REQUEST -5 11
	المجر 1 0
	المجلس 6 0
		PERSONNEL 0 1
		REJECT 2 0
	المجموعه 2 0
	المحاصر 0 -2
	المحافظه -2 0
	المحتجزين
		RETREAT 0 -1
	المحتجون 5 0
	المحكمه 1 0
		ACCUSE -2 1
		COERCE 3 -1
		REJECT 0 6
		SANCTION 4 0
	المدرسه 0 4
	المدن -1 0
	المدنيين -6 0
		ACCUSE 0 -2
		ASSAULT -3 8
	المدير 0 1
	المدينه 0 1
	المرافق 0 1
	المرحله 0 -2
	المرشح -4 0
	المرشد -2 0
	المسؤول
		ASSAULT 0 -2
		CONSULT 4 0
	المسؤولين
		ACCUSE 0 1
		CONSULT 0 2
	المساجد 0 1
		ASSAULT 0 2
	المساعده -2 -8
	المستشار -1 0
	المستشفي -4 1
		ASSAULT 0 8
	المستشفيات 3 0
	المسجد 0 2
	المسلحون 5 0
	المسلحين
		ASSAULT 2 0
	المسلمين 0 3
	المشاركون 1 0
	المشاركين 4 0
	المشتبه 0 1
		COERCE 0 2
	المشرعين 1 0
	المشفي 0 3
		ASSAULT 0 3
	المصابين -3 0
	المصادر -3 0
	المصدر -2 0
	المصلين -2 0
		ASSAULT 0 5
	المعارض 0 -2
	المعارضه 4 0
		ASSAULT 4 0
	المعتقل 0 -1
	المعتقلين -1 0
		COERCE 0 1
	المعسكر 0 2
		ASSAULT 0 2
	المغاربه -3 0
	المغرب
		CONSULT 9 0
		REQUEST 1 0
		SUPPORT -1 1
	المفوضيه 8 -2
		REQUEST 3 0
	المقاتله 3 0
		RETREAT 1 0
	المقاتلين 1 0
		AID 0 1
	المقاومه 1 -2
		ASSAULT 6 0
	المقرحي -1 0
	المقيمين -3 0
	الملا -2 0
	الملك
		CONSULT 0 7
	المملكه 1 0
		ACCUSE 0 -1
		AID 14 0
		CONSULT 0 2
		SUPPORT -5 9
	المنازل 0 2
		ASSAULT 0 3
	المنزل 0 4
		ASSAULT 0 2
	المنطقه 0 -5
		ASSAULT 0 -8
	المنظمه 1 0
	المهاجم 0 1
	المواطنين 0 1
	الموالين 2 0
	الموانئ 0 2
	الموساد
		ASSAULT 2 0
	الموظفين 0 -3
	الموقف 1 0
		SUPPORT 0 2
	الموقوف 0 3
	الميليشيات 0 1
		ASSAULT 0 5
	النائب
		ACCUSE 4 0
		ASSAULT 0 1
		CONSULT -2 0
	النائبه 0 1
	الناخبين 2 0
	الناطق -4 -1
		ACCUSE 1 0
		REQUEST -1 0
	النجيفي 2 0
	النظام 0 2
		ACCUSE -2 2
		ASSAULT 2 0
	النقابات 7 0
	النقابه 1 0
	النيابه
		ACCUSE 9 0
	النيجيري 0 -1
	الهاشمي 1 -2
	الهند 5 0
	الهيئه 6 0
		PERSONNEL 2 0
	الوزراء -2 0
	الوزير 3 3
		ACCUSE 1 0
		ASSAULT 0 4
	الوفد 6 3
		CONSULT 9 0
	الولايات 7 -2
		ACCUSE 0 3
		AGREE -2 0
		AID 5 -2
		ASSAULT 2 0
		COERCE -4 0
		SANCTION 6 -3
	اليابان 1 0
	اليات 0 -3
		ASSAULT 0 -1
	اليمن -4 -6
		CONSULT 0 -1
	امريكا 1 0
	امريكيين
		ASSAULT 0 -1
		COERCE 0 2
	امين 5 0
	ان 5 0
	انتحاري 3 -1
		ASSAULT 4 0
	انتحاريين 0 -1
		ASSAULT 0 -1
	انصار 0 2
		ASSAULT 3 0
		COERCE 0 2
	انقره 3 1
		REQUEST 0 4
	اهالي 4 2
	اهداف 0 4
		ASSAULT 0 2
	اهل 0 2
	اوباما
		ACCUSE 0 3
		PERSONNEL 0 8
	اودينجا 1 0
	اوساط 1 0
	اوكرانيا -7 7
		AID 0 8
		ASSAULT 0 8
		CONSULT 0 -2
		SANCTION 0 -6
	اولمرت -2 0
	ايدي 3 4
		ASSAULT 0 1
	ايران 0 2
		AGREE 0 -1
		COERCE 3 0
		CONCEDE -1 5
		REQUEST -2 3
		SUPPORT 1 -2
	باراك -3 3
		ACCUSE 0 1
	باريس -2 0
	باكستان -2 0
	بايدن 0 -3
		CONSULT 2 0
	بدر
		ASSAULT 0 1
	براون
		REQUEST 0 2
	برج 0 2
		ASSAULT 0 2
	برنامج
		AID 2 0
	بري 0 2
	بريطانيا 2 0
		ACCUSE 0 1
	بزعامه -3 0
	بعثه -1 0
	بكين 0 3
	بلاده -13 -9
		ASSAULT 3 0
		REJECT -2 0
		SUPPORT -1 0
	بلادهم 0 -3
	بلده 0 -4
		ASSAULT 0 -1
	بن -2 -2
	بوتين 0 -2
	بورجيه 0 3
	بوكو 0 1
	بولانسكي 0 2
		COERCE 0 1
	بيت -1 0
	بيونغ 0 1
		MOBILIZE 1 0
	تايوان 0 2
	تجار 1 0
	تحالف 3 0
	ترامب 4 -2
		SUPPORT 1 0
	تركيا 5 0
		ASSAULT 7 0
		CONSULT 0 -1
	تصريح
		CONSULT 1 0
	تصريحات -2 3
		CONSULT -1 0
	تعرض -1 8
		ASSAULT -1 9
	تقرير 0 -2
		ACCUSE 4 0
	تنسيقيه 4 0
	تنظيم -5 -2
		ACCUSE 0 -3
		ASSAULT 6 3
		CONSULT -1 0
	تورط 2 2
		ASSAULT 4 0
	تونس 0 -5
		SUPPORT 3 0
	ثقه 1 0
		PERSONNEL 2 0
	ثلاثه 0 -2
	جامع 0 1
		ASSAULT 0 1
	جبهات 0 -2
	جبهه 3 -1
	جثمان 0 -3
	جراح 0 -1
		ASSAULT 0 -5
	جرافات 2 0
	جرحي -2 0
	جسد 0 8
	جلاله 2 -1
	جماعات 7 0
		ASSAULT 1 0
	جماعه 9 -1
		ASSAULT 2 0
	جمهوريه
		SUPPORT 2 0
	جندي 3 0
		ASSAULT 0 3
	جنديا 0 6
		ASSAULT 0 5
	جنديان 0 4
		ASSAULT 0 4
	جنديين 0 4
	جنوب 0 -2
	جنود 3 0
		ASSAULT 0 3
	جهات -2 0
	جهاز -2 1
		COERCE -1 0
	جهه -7 -5
		ASSAULT -1 0
	جو 1 0
	جورج -1 0
	جوزيف 1 0
	جيش
		ASSAULT 4 -2
	حافله
		ASSAULT 0 3
	حرس
		ASSAULT 1 0
	حركه 6 0
		ACCUSE -5 2
		ASSAULT 0 -1
		COERCE 1 -2
		CONSULT 2 0
		REJECT 1 0
		REQUEST 2 -2
	حزب
		ASSAULT 1 0
		COERCE -1 0
		CONSULT -3 0
		PERSONNEL 3 0
		REQUEST -1 0
	حزبه 8 0
	حسن -1 0
	حسين 0 1
	حشد 0 -1
	حصيله 0 -1
	حق 0 8
	حقوق 0 -9
	حكام 3 0
	حكم -1 0
	حكومته 0 3
		PERSONNEL 0 2
	حكومه 0 4
		ASSAULT 0 -4
		PERSONNEL 0 3
		REJECT 0 6
		SUPPORT 0 4
	حلفاؤها -2 -1
	حلفائها 0 -1
	حلفائهم 0 3
	حماس 3 0
		COERCE -3 0
		REJECT 1 0
		REQUEST 3 -1
	حوزه 0 4
	حي 0 -3
		ASSAULT 0 -1
	حياه 0 1
		ASSAULT 0 2
	خادم 3 -1
		REQUEST 3 0
	خان 2 0
	خبراء 3 -3
		ACCUSE 3 0
	خليه -5 6
		COERCE 0 3
	داعش
		ASSAULT 0 5
	داعيه
		REQUEST 0 1
	درباله 0 1
	درنه 2 0
	دمشق 0 3
		ACCUSE 0 3
		CONSULT 0 5
	دور 2 0
	دوريه -1 4
		ASSAULT 0 5
	دول -2 0
		ACCUSE -1 0
		AID 6 0
		CONSULT -2 0
		REQUEST 0 6
		SUPPORT 0 3
	دوله -1 -3
	رؤساء 5 -3
		CONSULT 2 0
	رئاسه -4 -7
		PERSONNEL -1 -1
	رئيس
		ACCUSE 0 -3
		ASSAULT -6 0
		CONCEDE 4 0
		CONSULT 2 0
		REJECT -1 0
		REQUEST 1 5
		RETREAT -1 0
		SUPPORT -1 2
	رئيسا -2 -4
		PERSONNEL 0 -1
	رئيسه
		CONSULT 1 0
	رابطه 6 0
		CONSULT 3 0
	راشد 1 0
	رجال 4 -2
		ACCUSE 0 -1
		ASSAULT 0 6
		COERCE 3 -4
		SUPPORT 0 3
	رجل 5 2
		ASSAULT 4 0
	رجلا 1 0
		ASSAULT 3 0
	رضيع
		ASSAULT 0 2
	رعايه 1 0
		CONSULT 3 0
	رفسنجاني 0 1
	رفيق 0 3
	رهائن 0 -2
		ASSAULT 0 -1
	رهينه
		COERCE 0 -1
	روابط -1 0
		ASSAULT 0 1
	روسيا 5 0
		ACCUSE -1 2
		ASSAULT 10 -2
		COERCE 3 0
		SANCTION -7 8
	روسيه 8 0
		ASSAULT 8 0
	زعماء 4 0
	زعيم -2 3
		ACCUSE 0 3
		ASSAULT 0 -2
		PERSONNEL 0 4
		REQUEST 0 -1
	زوجته 0 6
	سامي -4 0
	سايبوف 0 1
	سبيل 0 1
	سراح -2 1
		ASSAULT 1 0
		COERCE 0 2
		RETREAT -2 5
	سريان -3 -2
	سفيان -7 1
	سفير 0 -3
		CONSULT 1 0
	سفينه 0 8
		ASSAULT 0 2
	سكان
		REQUEST 0 5
	سكانها
		ASSAULT 0 -1
	سلاح 1 0
		ASSAULT 1 0
	سلطات
		ACCUSE 0 -1
		ASSAULT 1 0
		COERCE 5 0
	سليم -3 0
	سليمان 2 0
		ASSAULT 6 -3
	سوريا -5 0
		ASSAULT -2 -3
		REJECT 0 2
		SUPPORT 1 0
	سوريه -3 1
		CONSULT -1 0
	سيارته 0 -2
		ASSAULT 0 -4
	سياره 0 -3
	سياسي 0 -1
	شاب 3 4
		ASSAULT 5 0
	شاليط -3 0
	شباب
		ASSAULT 8 0
	شبكه -2 0
		ASSAULT 0 -1
		COERCE -2 2
	شخص 0 2
		ASSAULT 0 -5
		COERCE 0 2
	شخصا 0 4
		DISASTER 0 3
	شخصين 0 4
		ASSAULT 0 1
	شرطه 1 0
	شرطي 0 1
		ASSAULT 1 1
	شرعيه 0 2
	شرق 0 -1
	شركات 0 2
	شركه 0 4
		CONSULT 1 0
		SANCTION 0 4
	شعب 0 3
	شقيق 0 2
	شقيقه 0 4
	شكري 3 0
	شمال 0 -1
	شنه 1 0
		ASSAULT 1 0
	شهداء 0 2
		ASSAULT 0 2
	شهود -1 -2
	شيخ 1 0
	شيرين -7 0
		ASSAULT -1 3
	صاحب 3 0
		ACCUSE 2 0
		CONSULT 1 0
		REQUEST 0 3
	صاروخ 0 -1
		ASSAULT 0 -3
	صاروخا 0 -1
		ASSAULT 0 -1
	صالح
		ASSAULT 3 0
	صحفيه 0 2
	صحيفه 0 -1
		REQUEST 3 0
	صفوف 0 13
	صندوق 1 0
	صنعاء -1 0
	صواريخ -7 -12
		ASSAULT 0 -5
	صياد 0 4
		ASSAULT 0 4
	ضابط 0 4
		ASSAULT 0 5
	ضابطا 0 7
	ضباط 0 5
		ACCUSE 0 1
		ASSAULT 2 0
	ضحايا -2 -2
		ASSAULT -1 0
	ضيف 1 0
	طائرات 7 -8
		ASSAULT 1 0
	طائره
		ASSAULT 4 8
	طالب 2 0
	طالبان
		ASSAULT 4 -4
	طرابلس -1 0
	طرف 0 -1
	طرفي 4 0
	طريق 0 -2
		ASSAULT 0 -1
	طفل 0 2
	طفلا
		ASSAULT 0 4
	طهران 3 7
		CONSULT 5 0
		SANCTION 0 3
	طيران 2 -1
		ASSAULT 3 -1
	عائلته -1 2
	عائله 0 2
	عاصمه 0 -1
	عبد 0 1
	عراقيا 0 1
		ASSAULT 0 3
	عربيه 0 -4
	عسكري 0 -2
	عصام 0 4
	عضوا -2 3
	عضويه 0 1
	علي
		AID 0 -2
	عمال 0 2
	عمدا 0 -1
		ASSAULT 0 -1
	عمر 4 1
		ASSAULT 10 -4
	عناصر 2 1
		ASSAULT 6 0
		COERCE 1 0
	عناصره 0 1
		ASSAULT 1 0
	عنصر 0 6
		ASSAULT 0 4
	عنصرا 0 3
	عنصرين 0 5
	عهد 5 0
	غزه 0 8
		COERCE 0 8
	فتاه 0 3
	فتره 1 0
	فرق 5 0
		AID 2 0
	فرنسا 2 0
		ACCUSE 3 0
		CONSULT 0 2
	فريق
		ASSAULT -2 0
	فلسطين 2 -1
		REQUEST 7 0
	فلسطيني 0 1
		ASSAULT 0 3
	فلسطينيا 0 6
		ASSAULT 0 2
	فلسطينيين
		ASSAULT 0 1
	فلول 0 4
		ASSAULT 0 1
	فنلندا 0 6
	فيروس 0 -2
	فيسبوك
		COERCE 2 0
	فيينا -6 0
	قائد 0 -2
		ASSAULT -4 0
	قائمه -2 0
	قادتهم 1 -2
	قاده 2 1
		ASSAULT -2 -2
		CONSULT 4 0
		REQUEST 0 2
	قاضي
		ACCUSE 4 0
	قافله 0 3
		ASSAULT 0 2
	قانون -1 -1
	قبضه 0 1
	قتله -2 0
	قتلي -3 0
		ASSAULT 0 -1
	قتيل
		ASSAULT 0 -2
	قتيلا
		ASSAULT 0 3
	قراصنه 5 -1
	قصر 0 -1
	قطار 0 3
		ASSAULT 0 3
	قطارات 0 -1
		ASSAULT 0 -1
	قطاع 0 4
		COERCE 0 1
	قطر 3 0
		AGREE 1 0
		SUPPORT 6 0
	قمه 5 0
	قناه 0 -1
	قوات 4 0
		ASSAULT 8 0
		COERCE 11 -7
		CONSULT -2 0
		MOBILIZE 1 0
		REQUEST -2 2
	قواته -2 0
	قواتها
		ASSAULT 1 0
		RETREAT -1 0
	قوه
		ASSAULT 4 0
	قوي 3 0
	قيادات 0 5
		ACCUSE 0 3
		ASSAULT -3 0
		REJECT 3 0
	قياده 1 0
		ASSAULT 0 -1
	قيادي 1 0
		ASSAULT 1 0
	قيام 7 2
		ACCUSE 0 3
		ASSAULT 1 0
	كافانو 0 7
	كبار 2 0
		CONSULT 4 0
	كبير -1 0
	كتله 4 0
	كريك -3 0
	كلينتون 1 -3
	كوريا 3 6
		ACCUSE 0 4
		MOBILIZE 10 0
		SANCTION 0 1
	كيم -1 3
	لاتحاد
		ASSAULT 0 1
	لارهابيين 0 3
		ASSAULT 0 2
	لافارج 0 1
		ACCUSE 0 2
	لافروف 2 0
	لامم -3 -6
	لامين 0 2
	لبنان -1 -1
		ASSAULT 0 -2
		PERSONNEL 1 0
		SUPPORT 0 1
	لتحالف 10 0
	لتيار 1 0
	لجان 0 -2
	لجزيره 1 0
		ACCUSE 4 0
	لجنائيه 0 1
	لجنه 5 -2
		ACCUSE 6 0
		ASSAULT -3 0
		CONSULT 5 0
		SUPPORT 1 0
	لجيش 0 3
		ASSAULT 0 2
	لحرس
		ACCUSE 4 0
	لحزب -1 0
	لحكومه 4 6
		ASSAULT 9 -1
		REQUEST 0 1
	لحوثيين -1 0
	لرئيس
		ASSAULT 5 0
	لسلطات 0 3
	لشباب 3 0
	لشرطه 0 1
		ASSAULT 0 3
	لشعب
		SUPPORT 0 1
	لقاء 1 0
		CONSULT 1 0
	لقمه -1 0
		CONSULT -1 0
	لقوات 2 0
	لمحكمه 0 -1
	لمساعده 0 -4
	لمساهمه 0 -2
	لمستشفي 0 -1
	لمصابين
		ASSAULT 0 1
	لمعارضه 2 0
	لمقاتلين 0 1
	لندن -2 -2
	لنظام
		ASSAULT 1 0
	ليبرمان -4 0
	ليبيا -2 0
	مؤسسات -4 2
	ماكرون -2 1
	مالك 0 1
	مبارك -3 6
		CONSULT 0 8
	مبعوث -1 0
	مبني -2 6
		ASSAULT 0 2
		PROTEST 0 1
	متاجر 0 -1
	متحدث 6 0
	متطرفين 1 0
	متمردا 0 -1
		ASSAULT 0 -1
	متمردون 4 0
		ASSAULT 2 0
	متهمين 0 -4
		ACCUSE 0 -4
	مثيري 1 0
	مجالس 0 1
	مجرم 0 1
	مجلس 3 0
		CONSULT 4 0
		REJECT 0 -2
		REQUEST 0 5
		SANCTION 6 0
		SUPPORT 3 -4
	مجموعات
		ASSAULT 0 2
	مجموعه 3 0
	محاربه -3 -2
	محاسبه 0 -3
	محافظتي 0 -5
		ASSAULT 0 -3
	محافظه 0 -5
		ASSAULT 0 -2
	محامي 1 7
		ACCUSE 0 5
	محاولات 4 0
	محاوله 2 0
		ASSAULT 6 0
	محتجزين 0 -2
	محكمه 3 0
		ASSAULT -1 0
		RETREAT 3 0
		SANCTION 1 0
	محمد 0 2
		ASSAULT 0 2
		CONSULT 2 0
		PERSONNEL 0 1
	محمود 0 4
		ASSAULT 0 3
	محيط 0 -1
		ASSAULT 0 -1
	مخيم
		ASSAULT 0 1
	مدرسه 0 2
	مدريد 1 0
	مدفعي 0 -2
		ASSAULT 0 -2
	مدني 0 2
		ASSAULT 0 6
	مدنيون 0 1
	مدنيين -5 0
		ASSAULT 0 1
	مدير 0 5
		ASSAULT 0 1
	مديريه -1 -1
		ASSAULT -1 0
	مدينه -1 -3
		ASSAULT 0 -7
	مراسل -2 0
	مراقبون -1 0
	مراكز -6 -1
	مرحله 0 -5
	مرشح 0 3
		PERSONNEL 0 1
	مرشحين 0 1
	مركز
		AID 0 -2
		ASSAULT -1 7
		COERCE 0 -1
	مرور 0 5
	مسؤولون -2 0
	مسؤولين -1 1
		CONSULT 0 2
	مسؤوليه 6 0
		ASSAULT 3 0
	مساجد 0 2
	مساعده 0 2
		AID 0 2
		ASSAULT 0 1
	مستشار -3 0
	مستشفي -2 3
		ASSAULT 0 1
		COERCE 0 1
	مستوطنون 1 2
	مستوطنين
		ACCUSE 0 4
		ASSAULT 5 -3
	مسجد -3 0
		ACCUSE 0 -2
		ASSAULT -1 2
	مسلح 0 1
		ASSAULT 0 1
	مسلحا 0 1
		ASSAULT 0 4
	مسلحون 6 -4
		ASSAULT 7 -3
	مسلحين 2 -1
		ASSAULT 6 -1
	مشاركه 3 0
		ASSAULT 3 0
	مشاه 0 1
		ASSAULT 0 2
	مشاهد 0 -2
	مشعل 0 -1
	مشفي 0 6
		ASSAULT 0 6
	مصادر -9 -2
	مصدر -3 -3
	مصر 0 -3
		CONSULT 4 -2
	مصليا 0 1
	مضيفا -2 -4
	معارضون 1 0
	معاقل 0 2
		ASSAULT 0 4
	معاناه 0 1
	معتقل 0 1
	معمر 0 2
	مفتشي 0 3
	مقاتلات 2 0
		ASSAULT 4 0
	مقاتلون 1 0
	مقاتلي -1 0
		ASSAULT -3 -2
	مقاتلين -3 0
		ASSAULT -2 0
	مقاتليه 0 3
		ASSAULT 0 3
	مقاتليها -1 0
	مقر -9 0
		CONSULT -1 2
		SUPPORT 0 -1
	مقيم 1 3
	مكتب 0 2
		ACCUSE 1 0
		ASSAULT -3 0
		CONSULT 5 0
		REQUEST -2 2
	مليشيات 0 1
		ASSAULT 0 5
	ممارسات 5 0
	ممثل -1 0
	ممثلو
		CONSULT 2 0
	ممثلي 4 0
	ممثلين 1 0
		CONSULT 3 0
	منازل 0 9
		ASSAULT 0 6
	منازلهم 0 1
	مناطق 0 -4
	منتسبي 0 2
	منزل -1 5
	منزلا 0 1
	منسق 1 0
	منسوبي 0 3
		ASSAULT 0 6
	منشات 0 1
		ASSAULT 0 2
	منصب -2 -4
	منصور -3 1
	منطقه 0 -7
		ASSAULT 0 -4
	منظمات 0 1
	منظمه -3 0
		REQUEST 0 -1
		SUPPORT 3 0
	منفذ 0 -3
		ASSAULT 0 -1
	مواطن 5 4
	مواطني 0 1
	مواطنين 0 4
	مواقع
		ASSAULT -1 -2
	موت 0 6
	مورير 4 0
		CONSULT 4 0
	موسكو 8 0
		SUPPORT 1 0
	موسوي 0 -1
	موظف 0 1
	موقع
		ASSAULT 0 1
	موقف 0 2
	ميليشيات 0 3
		ASSAULT 0 4
	نائب -4 0
		ACCUSE -1 0
	نائبه 0 1
		CONSULT 2 0
	ناصر 2 0
	ناقله 0 3
	نتنياهو -2 2
		REJECT 1 0
		REQUEST -4 4
	نجاد -2 2
	نجله 0 3
	نساء 0 -2
	نشطاء 3 -1
	نظام -7 4
		ASSAULT 2 1
		PERSONNEL 0 1
		REQUEST 0 -4
		SUPPORT -1 4
	نظرائه -1 0
		CONSULT -1 0
	نظيرتها 3 0
		ASSAULT 5 0
	نظيره 2 3
		CONSULT 0 7
		SUPPORT 0 2
	نقاط 0 -2
	نقطه 0 3
		ASSAULT 0 4
	نواب 2 0
		PERSONNEL 1 0
	نيودلهي 0 1
	هادي 3 0
	هيئه 3 0
	هيلاري 0 4
	وادي 0 -4
		ASSAULT 0 -2
	واشنطن 3 0
		AGREE 1 0
		SANCTION 2 0
	والد 1 0
	والده
		COERCE 0 1
	والدها 6 0
	وجود
		ASSAULT 0 6
	وحدات 6 0
	وحده
		SUPPORT 0 2
	وزاره 3 0
		ACCUSE 3 0
		REQUEST 5 0
		SUPPORT -2 0
	وزراء
		CONSULT 6 0
		SUPPORT 1 0
	وزير -1 3
		ASSAULT 0 1
		REJECT 0 2
		REQUEST 0 4
	وزيرا
		CONSULT 2 0
	وزيره -2 0
		CONSULT -1 0
	وسائل 0 4
		ACCUSE 0 1
		REQUEST 0 1
	وفد 4 0
		CONSULT 9 0
	وفدا 3 0
		CONSULT 5 0
	وفود 1 0
		CONSULT 2 0
	وكاله -4 -1
	ولايه 0 -2
	ولي -2 0
	يهودي 1 0
	يوسف 2 -1
		ASSAULT 4 0`,
}
