import type { LinearModel } from './linear.js'

// Written by src/build/linking.ts; see there.
export const linkingModel: LinearModel = {
  bias: [-1.73, -1.76],
  weights: `adjectives
	0
		after -5 3
		before -3 3
	1
		after -4 -3
		before 0 -2
	2
		after 4 -2
		before 2 -7
agrees
	false
		after -9 -1
		before -7 0
	true
		after 8 3
		before 3 -1
also
	actor -2 2
		masdar
			actor
				further -4 0
				main -2 2
			none -2 2
			recipient
				main 7 0
		noun
			actor
				main -2 5
			none 0 -2
			recipient
				main 0 -3
		of
			ACCUSE
				ACCUSE 10 -4
				AGREE -5 0
				AID -5 0
				ASSAULT -6 0
				COERCE -6 -3
				CONCEDE 4 0
				CONSULT -3 0
				MOBILIZE -5 0
				PERSONNEL -5 0
				REJECT -9 6
				REQUEST 7 -3
				SANCTION -4 5
				SUPPORT -4 0
			AGREE
				ACCUSE 4 0
				AGREE -5 0
				ASSAULT 3 0
				CONSULT 4 -4
				REQUEST 0 3
				RETREAT -3 0
				SUPPORT 5 0
			AID
				AID 11 0
				ASSAULT -3 0
				SUPPORT 0 3
			ASSAULT
				ACCUSE -7 16
				AGREE -4 4
				AID -6 -4
				ASSAULT 8 -7
				COERCE 11 -6
				PROTEST -4 0
				REJECT -2 0
				REQUEST -5 3
				THREATEN 0 4
			COERCE
				ACCUSE 2 -2
				AGREE -4 0
				ASSAULT 0 -11
				COERCE 8 -7
				CONSULT -5 0
				PERSONNEL 5 0
				RETREAT 4 0
				SANCTION -6 0
				THREATEN 0 4
			CONSULT
				ACCUSE -3 0
				AGREE 7 0
				AID 0 -4
				ASSAULT 0 -2
				CONSULT 4 -5
				PERSONNEL -3 -4
				PROTEST -4 0
				REQUEST -3 5
				RETREAT 0 3
				SUPPORT 2 -12
			COOPERATE
				ACCUSE 0 4
			MOBILIZE
				ACCUSE 0 6
				ASSAULT 6 3
			PERSONNEL
				ACCUSE -3 4
				ASSAULT 0 11
				CONSULT 3 0
				PERSONNEL 8 -4
				REQUEST 6 6
				SUPPORT -4 0
			PROTEST
				ASSAULT 0 -5
				PROTEST 5 0
				REJECT 6 0
				REQUEST 7 0
				SUPPORT 3 0
			REJECT
				AGREE 0 4
				ASSAULT 0 -6
				COERCE 0 5
				CONSULT -4 0
				PERSONNEL -5 -3
				REJECT 0 5
				REQUEST -8 7
			REQUEST
				ACCUSE 4 -4
				AGREE 0 6
				COERCE 0 -3
				CONCEDE 0 3
				CONSULT 3 4
				PERSONNEL 4 -4
				REJECT -6 19
				REQUEST 2 -4
				SUPPORT -2 3
			RETREAT
				RETREAT 9 -4
			SANCTION
				ACCUSE -4 5
				ASSAULT 0 -3
				COERCE 3 3
			SUPPORT
				AGREE 5 -3
				AID -4 0
				COERCE 0 3
				PERSONNEL -6 0
				REQUEST 5 -4
				SANCTION -3 -3
				SUPPORT 7 0
			THREATEN
				ASSAULT 0 -4
				COERCE 4 0
				CONSULT 5 0
				REQUEST -4 0
				THREATEN 4 0
		participle
			none -3 0
		verb
			actor
				main -1 -2
			none -1 4
			recipient
				main 3 -3
	recipient 0 1
		masdar
			actor
				main 4 7
			none 0 4
			recipient
				main -1 0
		noun
			actor
				main 0 -5
			none -2 6
			recipient
				further 0 -7
				main 0 -3
		of
			ACCUSE
				ACCUSE -3 7
				AGREE 3 0
				AID 8 0
				ASSAULT 21 -13
				COERCE 9 0
				REJECT 7 0
				REQUEST 0 -4
				RETREAT 0 6
				SANCTION 0 6
			AID
				AGREE 0 8
				AID -4 8
				ASSAULT 0 -4
				CONSULT 3 0
			ASSAULT
				ACCUSE -11 -14
				AGREE -4 0
				AID 0 3
				COERCE -6 -6
				CONSULT 0 3
				DISASTER 0 6
				PROTEST -4 -4
				REJECT 0 -6
				REQUEST 0 -5
				RETREAT -3 0
				SANCTION -3 -9
				SUPPORT 0 -3
				THREATEN -5 -5
			COERCE
				ACCUSE -7 16
				ASSAULT 18 -10
				COERCE -5 4
				CONCEDE 0 3
				CONSULT 3 0
				PERSONNEL 3 0
				PROTEST 9 -3
				REJECT 0 -3
				RETREAT 0 10
				SANCTION 0 9
				SUPPORT 4 0
			CONSULT
				CONSULT -3 6
				REQUEST -4 0
			PERSONNEL
				ACCUSE 0 -4
				PERSONNEL -3 0
				PROTEST 0 3
				REJECT 0 6
				REQUEST 0 -6
			REQUEST
				ACCUSE 4 -10
				ASSAULT -3 0
				COERCE -4 0
				PERSONNEL 5 0
				SANCTION 0 3
			RETREAT
				ACCUSE 0 3
				ASSAULT 0 4
				COERCE 0 7
			SANCTION
				ASSAULT 10 0
				COERCE 0 3
				CONSULT 6 0
				SANCTION 0 9
			SUPPORT
				ACCUSE 0 -4
				AGREE 5 0
				AID 0 3
				ASSAULT -5 0
				CONSULT 7 0
				PERSONNEL 0 5
				REJECT 0 -4
				REQUEST 0 -6
				SUPPORT -3 9
		participle
			recipient
				main 0 -4
		verb
			actor
				main 0 7
			none -6 4
			recipient
				main 0 -4
antecedent
	inside
		bare
			aspect
				noun 0 4
			event
				masdar 0 -1
				noun 1 1
			light
				masdar -3 0
				noun -3 0
			masdar
				false
					false 0 -1
			motion
				masdar 4 0
			noun
				false
					false -3 1
					true 2 0
			other
				masdar 0 -4
			own
				verb 9 -5
			speech
				masdar 4 2
				noun -3 5
			state
				masdar 0 2
				noun 3 0
			verb
				false
					false 0 3
					true 0 -5
				true
					false 3 -3
		relative 0 -2
			aspect
				masdar 3 0
			event
				masdar 0 1
				noun 1 0
				participle -7 0
			light
				masdar 0 -1
			masdar
				false
					false 2 0
					true -1 2
			noun
				false
					false 2 -6
			other
				masdar -3 0
				noun 0 3
			own
				verb 8 -4
			participle
				false
					false -11 4
			speech
				noun 3 -4
			state
				masdar 3 2
				noun -6 5
			verb
				false
					false 10 -3
	is
		bare -4 10
			event
				masdar 6 0
				noun -4 0
			light
				masdar 0 5
			masdar
				false
					false 9 -6
					true -5 7
			noun
				false
					false -2 0
			own
				verb 0 5
			verb
				false
					false 0 2
					true 0 4
				true
					false 0 -1
		relative -2 7
			aspect
				noun -4 0
			event
				masdar 0 4
				noun 0 3
			masdar
				false
					true 0 4
			noun
				false
					false -5 0
					true 10 0
			other
				masdar -4 3
			own
				verb 0 3
			verb
				true
					false 0 6
	outside
		bare 0 1
			aspect
				noun -3 0
			event
				masdar 1 -3
				noun 0 4
			light
				masdar -3 -3
				noun 2 0
			masdar
				false
					false 0 -2
					true 2 5
			noun
				false
					false -4 0
			other
				masdar 0 7
			own
				verb 0 1
			participle
				false
					false 6 0
			speech
				masdar -5 6
				noun -4 -3
			state
				masdar 6 0
			verb
				false
					false 2 -2
				true
					false -7 2
		relative -6 -2
			aspect
				masdar -3 0
			event
				masdar 6 -4
				participle 5 0
			light
				masdar -2 -5
			masdar
				false
					false 0 -7
					true 9 3
			modal
				noun -3 0
			noun
				false
					false 0 -7
					true -6 0
			other
				masdar 5 5
				noun -3 -3
			own
				verb -6 0
			participle
				false
					false 3 0
			speech
				masdar 0 2
			state
				masdar 3 -3
				noun -7 0
			verb
				false
					false -3 7
				true
					false 0 -3
beside
	trigger
		"
			phrase
				subject 0 4
					of
						speech 4 0
			ب
				elsewhere -5 0
		(
			)
				elsewhere 4 0
		)
			phrase
				elsewhere 3 0
		-
			phrase
				elsewhere -3 0
				subject 0 -2
		:
			phrase
				elsewhere 2 0
				own
					phrase 0 3
				subject -3 0
				ل 5 0
			preposition
				elsewhere 2 0
				genitive 0 -3
			ب
				elsewhere 0 6
				genitive 4 3
		adverb
			phrase
				elsewhere 4 3
				object 3 -5
				subject -2 0
					of
						event -6 0
				ل 0 9
			preposition
				elsewhere 7 -6
				object 0 3
				subject
					of
						event 3 0
			relative
				elsewhere 0 4
			ل
				elsewhere -3 0
		complementizer
			.
				elsewhere 4 0
			negation
				elsewhere 5 5
			phrase
				genitive 0 4
				object 0 5
				subject 3 -4
					of
						event -2 2
				ب 0 3
				بين 0 3
					of
						event 0 3
				في 5 0
				ل 0 -6
				مع 0 3
			preposition
				own
					phrase 0 -4
				subject
					of
						event -3 0
						speech 9 0
				إلى 0 3
				بين 0 -3
				مع 7 0
			relative
				elsewhere 7 0
				subject
					of
						event 6 0
			verb
				aspect
					elsewhere 0 -6
				event
					genitive 2 0
					light
						بين -4 0
						ل 3 -4
				state
					elsewhere 0 -4
			ب
				elsewhere 0 2
				ب -3 0
			ل
				elsewhere -4 0
				genitive 0 -4
		conjunction
			phrase
				object -3 4
					of
						event 0 -4
				subject 2 0
					of
						event 3 0
				في 6 0
				ل
					of
						event 0 3
				من 5 0
			preposition
				elsewhere 0 6
			verb
				event
					elsewhere -3 0
			،
				elsewhere 0 4
			ب
				elsewhere 4 0
				object
					of
						event 0 4
				subject
					of
						event 3 0
		demonstrative
			.
				elsewhere 5 -4
				subject
					of
						event 3 0
			phrase
				elsewhere -2 -2
				subject
					of
						event 0 4
			preposition
				elsewhere -4 0
			pronoun
				elsewhere 0 4
			relative
				elsewhere 0 -3
		edge
			phrase
				elsewhere 0 4
				object 0 4
				own
					phrase 4 0
				subject 0 -6
				بين 0 -3
				عن 5 0
				في 0 4
				ل 5 -5
			preposition
				elsewhere 3 -5
				object 0 -4
				own
					phrase 4 0
				على 0 4
			verb
				event
					genitive -4 0
				speech
					elsewhere 0 -4
			،
				elsewhere 3 0
			ب
				elsewhere 0 3
				own
					phrase -3 7
			ل
				ل 5 0
		negation
			phrase
				elsewhere 0 -5
				object -6 0
				subject 6 0
			preposition
				elsewhere 0 5
			ل
				elsewhere 0 3
		past
			phrase
				elsewhere 0 -6
				object -3 0
				subject 3 -6
					of
						aspect 4 -4
			preposition
				elsewhere 5 0
				subject
					of
						aspect -4 0
						event -4 6
				بين 0 4
				من 0 5
		phrase
			↵
				genitive 0 4
			"
				elsewhere 0 -3
			.
				elsewhere -3 -6
				genitive 0 -2
				object
					of
						event 3 0
				subject
					of
						event 0 -3
			adverb
				elsewhere -4 3
				subject
					of
						event 4 0
			complementizer
				elsewhere 0 -5
				subject
					of
						event -3 0
			conjunction
				elsewhere 0 3
			edge
				elsewhere 0 3
			negation
				elsewhere 2 0
			phrase
				elsewhere -2 -5
				genitive -6 2
				object -8 2
					of
						event -2 -3
				subject -1 5
					of
						event 0 -7
						light 4 0
						speech -4 0
				ب
					of
						event 5 0
				بين -4 -3
				ضد 0 -4
				في -4 0
				ل 0 5
				من 0 -5
			preposition
				elsewhere -6 3
				genitive -2 -5
				light
					subject 7 -3
				object 0 -3
					of
						event 0 7
				own
					phrase 3 0
				subject -2 0
					of
						aspect -4 7
						event 0 2
						light 0 7
						other 4 0
						speech 0 -3
				إلى 5 -5
				بين 0 3
				داخل 0 5
				في -5 -3
					of
						light 0 3
				ل 0 -5
				مع 6 -1
				من 2 -3
			pronoun
				elsewhere -4 7
				object 0 4
			relative
				elsewhere -7 -6
				genitive 6 0
				object
					of
						event -4 0
				own
					phrase 0 -4
				subject
					of
						event -3 0
			time
				elsewhere -3 0
				object 0 3
				ب -5 0
			verb
				event
					elsewhere -3 16
					subject
						of
							event -3 0
				light
					light
						subject -3 0
			،
				light
					subject 0 3
				object 0 -4
				subject
					of
						event 2 0
			ب
				elsewhere -2 0
				genitive -4 0
				light
					subject 0 3
				object -4 3
				subject
					of
						event -6 0
			ل
				elsewhere -3 4
				genitive 6 -3
				light
					subject -4 0
				object
					of
						event -4 5
				subject -4 0
					of
						event -5 0
				ل 0 -2
				مع -3 0
		preposition
			↵
				genitive -3 0
				subject
					of
						event 3 0
			"
				elsewhere 4 0
			(
				elsewhere 4 0
			-
				elsewhere -4 0
			.
				elsewhere -7 -1
				genitive -3 7
				object
					of
						event 0 -4
				subject
					of
						event -4 0
			:
				elsewhere -4 0
			adverb
				elsewhere -2 0
				genitive 0 4
			complementizer
				elsewhere -5 0
				genitive 3 0
				subject
					of
						event 6 0
						speech -6 0
			conjunction
				elsewhere -4 -6
			demonstrative
				elsewhere -4 0
			edge
				elsewhere -3 0
				object
					of
						event 3 0
			negation
				elsewhere 3 5
			past
				elsewhere 3 0
			phrase
				elsewhere 1 0
				genitive 2 -2
				object 0 -3
				own
					phrase 0 4
				subject -3 0
					of
						event -3 4
						light 3 0
						other 8 0
						speech 5 0
				إلى 0 3
				بين -8 0
				ل -3 0
					of
						event 0 3
				مع 2 -3
				من 0 8
					قبل -5 0
			preposition
				elsewhere 1 0
				light
					subject 4 0
				object 0 10
					of
						event 5 2
						speech 3 0
				own
					phrase 3 -1
				subject
					of
						aspect 6 -5
						event -2 7
						light -4 0
						modal -4 0
						speech 2 0
						state 0 3
				أمام 3 0
				إلى -4 3
					of
						event 3 0
				ب 0 -4
				بين -3 -6
					of
						event -5 0
				داخل 0 -3
				ضد 7 -4
				على 4 0
				في 6 2
				ل 0 -6
					of
						light 3 0
				مع 7 0
					of
						event -3 0
				من 7 0
					of
						event 0 3
					قبل 0 4
			pronoun
				elsewhere 0 3
				genitive 0 -4
			relative
				elsewhere 3 3
				light
					subject -5 0
					إلى 0 3
					ب 4 0
					على 0 -3
					ل 0 5
					مع -4 4
				subject
					of
						light -4 3
						speech 4 0
				مع
					of
						event -3 0
			temporal
				elsewhere 0 4
			time
				elsewhere -3 -3
				object
					of
						event -3 0
				subject
					of
						event -2 0
				ل 0 4
			verb
				aspect
					elsewhere -4 8
				event
					elsewhere -3 2
					genitive -4 3
					light
						subject -6 0
					object
						of
							event 3 0
					subject
						of
							event 5 0
							speech 7 0
					ل
						of
							event 4 0
				light
					elsewhere 0 4
					light
						subject 0 -3
						على 0 3
					subject
						of
							event 3 0
				other
					elsewhere 5 0
				speech
					elsewhere 4 0
					subject
						of
							event 0 4
				state
					elsewhere 5 0
			،
				elsewhere -11 -1
				genitive 0 5
				object
					of
						event -8 0
				own
					phrase 0 3
				subject
					of
						event -5 0
						light -5 0
			ب
				elsewhere -4 4
				genitive -2 -7
				object
					of
						event 5 0
				subject
					of
						event -4 3
			ل
				elsewhere -3 0
				genitive 3 -11
				own
					phrase 0 -2
				subject
					of
						light 4 0
				على 0 3
				ل 14 -7
				مع -3 6
		pronoun
			phrase
				subject
					of
						event -4 0
			،
				elsewhere 8 0
			ل
				elsewhere 4 0
		quantifier
			phrase
				elsewhere 0 -4
		relative
			phrase
				elsewhere -8 -2
				object -7 4
				subject 4 -9
					of
						event -6 -2
				إلى 0 5
				على 0 4
				ل
					of
						event 0 -3
			preposition
				elsewhere -2 -1
				object 3 -5
				subject
					of
						event 8 0
				ب 3 0
				من -4 0
			time
				elsewhere -3 0
			ب
				elsewhere 0 -3
				ب 0 3
		temporal
			phrase
				elsewhere -2 -4
				object 4 0
				subject 3 -5
			preposition
				subject 5 -3
					of
						event -3 4
		time
			phrase
				elsewhere 3 -2
			preposition
				elsewhere 0 2
				object 4 0
				بين 0 6
				على 0 4
				ل -4 0
				مع -4 0
			time
				elsewhere 0 3
			ل
				elsewhere 2 -5
				في 0 5
		verb
			aspect
				.
					elsewhere 0 3
				phrase
					elsewhere 0 -4
					genitive 0 -4
				preposition
					elsewhere -6 0
				relative
					elsewhere 3 0
				time
					elsewhere 4 0
				verb
					event
						elsewhere 0 -3
				ب
					elsewhere 0 -3
				ل
					ل 0 -4
			event
				↵
					elsewhere 0 4
				:
					elsewhere 5 0
				adverb
					elsewhere 4 -3
				conjunction
					elsewhere -3 -5
				demonstrative
					elsewhere -4 3
				past
					elsewhere -3 0
				phrase
					elsewhere -1 5
					genitive 0 -4
					object 7 -11
					subject -4 0
					ل 0 -3
				preposition
					elsewhere 7 0
					genitive 3 0
					light
						subject 3 -4
					object 0 4
					own
						phrase -4 3
					subject
						of
							event 2 3
					بين -3 0
					في 4 0
					ل 0 -4
					مع 1 7
					من 5 -10
				pronoun
					elsewhere 0 -3
				relative
					elsewhere 6 0
					light
						subject 3 0
					own
						phrase 0 -4
				verb
					event
						elsewhere 0 3
					state
						elsewhere 5 -3
				،
					elsewhere 4 0
					own
						phrase 0 -4
					subject
						of
							event 7 0
				ب
					elsewhere 2 5
					ب 7 0
				ل
					elsewhere 4 -3
					light
						subject 4 0
					object 0 -3
					ل 3 4
			light
				.
					elsewhere 3 5
				adverb
					elsewhere -3 -4
				phrase
					elsewhere 0 1
					object -4 3
					على 0 3
				preposition
					elsewhere 1 2
					own
						phrase 0 3
					بين 2 0
					على 0 -5
					من 0 3
				time
					elsewhere 10 5
				ب
					elsewhere 7 -3
				ل
					ل -3 0
			modal
				preposition
					elsewhere 6 -3
			motion
				preposition
					elsewhere 0 4
			other
				phrase
					elsewhere 3 3
					object 0 -3
				preposition
					elsewhere 0 -4
			speech
				preposition
					elsewhere -4 -5
			state
				.
					elsewhere 0 3
				phrase
					elsewhere 0 -5
					object 0 -5
				preposition
					بين 3 0
					مع -3 0
				relative
					elsewhere 0 6
				ل
					elsewhere 4 0
		،
			"
				elsewhere 3 0
			phrase
				elsewhere 0 1
				object -4 8
					of
						event 0 -5
				subject -5 2
					of
						event 3 -3
						light 3 0
						other 4 0
						speech 3 0
				ب 3 0
				على 0 -3
				ل 0 -2
					of
						event 0 -4
				من -4 0
			preposition
				elsewhere 0 1
				subject -3 7
					of
						event 4 0
				إلى 0 -2
				بين
					of
						event 3 0
				على 0 2
				ل
					of
						event 0 3
				مع -3 4
			verb
				event
					elsewhere 0 -4
			،
				elsewhere 0 3
				genitive 0 -3
			ب
				elsewhere 3 0
				subject
					of
						event 0 -3
				ل
					of
						event 4 0
			ل
				elsewhere 0 -5
				genitive 4 0
				subject
					of
						event -3 0
				ل 0 -3
		إلى
			phrase
				elsewhere 0 3
			preposition
				elsewhere 8 -3
				subject
					of
						event 6 0
				في 0 -3
				من -6 4
			ب
				elsewhere -4 0
			ل
				elsewhere -3 0
		ب
			.
				elsewhere 3 0
			phrase
				elsewhere 2 0
				object
					of
						event 0 7
				subject
					of
						event 5 0
			preposition
				elsewhere 4 -1
				object
					of
						event 4 0
				own
					phrase 0 -4
				subject
					of
						event -4 0
				من 0 4
			time
				elsewhere 5 0
			،
				elsewhere 5 0
			ب
				elsewhere 4 -7
			ل
				elsewhere 0 -5
				ل 0 3
		خلال
			preposition
				elsewhere 6 0
		على
			.
				elsewhere 5 0
			phrase
				elsewhere 0 -2
				object -3 0
			preposition
				object 0 5
				على 0 4
			ب
				elsewhere 0 2
		عن
			phrase
				object 0 5
			preposition
				subject
					of
						speech -4 0
			relative
				elsewhere 0 4
			،
				elsewhere 3 0
			ل
				elsewhere 5 -3
				ل 0 5
		في
			.
				genitive 0 -3
			phrase
				elsewhere 3 0
				object 3 -4
			preposition
				elsewhere -4 2
				own
					phrase 3 0
				subject
					of
						event 3 -3
				على 0 4
				في 0 8
					of
						event -3 0
				من -3 0
			relative
				elsewhere 0 -3
			time
				elsewhere -3 0
			verb
				event
					elsewhere 0 -5
			،
				genitive 0 4
				subject
					of
						event 3 0
			ب
				elsewhere -6 3
			ل
				elsewhere 3 -4
				ل 0 5
		ل
			.
				elsewhere -3 0
			phrase
				elsewhere 3 -3
				subject -5 3
					of
						event 6 0
			preposition
				elsewhere 9 -4
				genitive 0 5
				subject
					of
						event 0 3
				ب 0 3
				ل
					of
						event 0 4
				مع -6 5
			time
				elsewhere -4 0
			،
				subject
					of
						event -4 0
			ب
				elsewhere -4 -3
			ل
				elsewhere 3 -3
				ل 0 4
		مع
			phrase
				elsewhere 5 0
		من
			phrase
				elsewhere -5 0
				object -4 0
				في 0 -4
				ل 0 3
			preposition
				object 0 3
				own
					phrase 0 4
				من 0 7
					of
						event 2 0
company
	
		agent
			elsewhere
				masdar -4 4
				no
					role
						masdar -4 4
						noun 0 -4
						verb 0 2
				noun 0 -4
					ASSAULT 0 -3
				verb 0 2
		dative
			elsewhere
				events/accuse/adana 0 3
				events/accuse/tahqiqat 0 4
				events/consult/ijtima -3 0
				events/reject/aarada 3 0
				masdar
					REJECT 3 0
				no
					role
						noun 0 3
						verb 2 5
				noun 0 3
					ACCUSE 0 4
				verb 2 5
					ACCUSE 0 3
					REJECT 4 0
			genitive
				masdar 6 -6
					ASSAULT 4 -3
				recipient
					masdar 4 -4
			subject
				actor
					verb 0 -3
				of
					event
						no
							role
								noun 5 0
								verb -3 0
						noun 5 0
						verb -3 0
				verb 0 -3
			ل
				masdar 0 -3
				recipient
					masdar 0 -3
		definite
			dative
				elsewhere
					events/accuse/idanatuhu-li 3 0
					events/accuse/istankara 0 -4
					events/agree/istidad 3 5
					events/agree/istidad-muaalan 2 0
					events/aid/naqala-jarha 0 3
					events/assault/qatala 0 3
					events/assault/tafjir 0 4
					events/coerce/hasara 6 0
					events/coerce/istadaa-tahqiq 0 5
					events/consult/ijtima -5 0
					events/consult/liqa-jamai -4 0
					events/consult/mubahathat 3 0
					events/consult/ziyara 7 0
					events/reject/rafd 4 0
					events/request/dawa 4 0
					events/request/dawa-yield 5 0
					events/request/nida-ila 0 3
					events/request/talab -3 0
					events/support/dam-dawla -3 3
					events/support/shakara 0 -4
					events/support/shukr 0 4
					masdar 2 -2
						ACCUSE 0 -3
						AID -4 0
						ASSAULT -9 5
						COERCE 5 4
						PERSONNEL 4 -5
						REQUEST 7 -5
					no
						role
							masdar 2 -2
							noun 1 1
							participle -2 0
							verb 0 -1
					noun 1 1
						AGREE 4 0
						ASSAULT 0 2
						CONSULT 4 -4
						REQUEST 0 4
						SUPPORT 0 3
					participle -2 0
					verb 0 -1
						AGREE 4 0
						AID 0 5
						ASSAULT 0 -4
						COERCE 0 3
						REJECT 0 5
				genitive
					actor
						masdar -5 0
						noun 4 0
					events/consult/ziyara-makan 5 -4
					events/request/dawa -5 0
					masdar 5 0
						ACCUSE 5 -5
						ASSAULT 5 0
						CONSULT 5 -4
						PERSONNEL 0 4
					recipient
						masdar 8 2
				light
					subject
						masdar 2 0
						no
							role
								masdar 2 0
				nisba
					events/consult/mutamar 4 0
					no
						role
							noun 6 0
					noun 6 0
						CONSULT 6 0
				object
					masdar 0 -3
						ASSAULT 0 -3
						COERCE 0 -5
					noun -5 -3
						CONSULT -4 0
					of
						event
							no
								role
									noun 0 3
							noun 0 3
					recipient
						masdar 0 -2
						verb -3 0
					theme
						noun -4 0
						verb 0 -6
					verb 0 -6
						ASSAULT 0 -4
				own
					nisba
						masdar 3 0
						no
							role
								masdar 3 0
					phrase
						events/assault/qatla 0 -4
						masdar -2 0
							PERSONNEL 0 4
						no
							role
								masdar -2 0
				subject
					actor
						verb 3 -3
					of
						event
							masdar 0 -3
								REJECT 3 0
							no
								role
									masdar 0 -3
									noun 4 -3
									verb 2 0
							noun 4 -3
								ACCUSE 3 0
								CONSULT -4 0
							verb 2 0
						light
							masdar 3 0
							no
								role
									masdar 3 0
						modal
							no
								role
									noun 3 0
							noun 3 0
						other
							masdar 0 4
							no
								role
									masdar 0 4
						speech
							masdar 3 0
							no
								role
									masdar 3 0
							noun
								CONSULT -5 0
					verb 0 -2
						ACCUSE 0 6
						ASSAULT 0 -5
						PERSONNEL -6 0
				بين
					actor
						noun 0 3
					noun 0 3
						CONSULT -3 3
				ل
					actor
						masdar 5 0
						noun 2 0
					events/agree/mustaidd 0 3
					events/consult/ziyara-makan 3 0
					masdar 4 0
						ASSAULT 0 -4
					noun 2 3
						ASSAULT 0 3
					participle 0 2
						AGREE 0 3
					recipient
						masdar 0 4
					theme
						participle 0 2
				مع
					noun
						CONSULT 4 0
				من
					no
						role
							noun 0 3
		elsewhere
			events/accuse/adana 4 -7
			events/accuse/ahala-qada 0 4
			events/accuse/dawa -3 0
			events/accuse/hukima -3 0
			events/accuse/intaqada -4 -2
			events/accuse/istajwaba 0 2
			events/accuse/ittahama 0 10
			events/accuse/lama 4 0
			events/accuse/shakk 5 0
			events/accuse/shakwa 3 4
			events/accuse/tahqiq-fi 2 -7
			events/agree/iltizam 5 0
			events/agree/ittifaq-muhaddad 5 0
			events/agree/ittifaqiyya 3 0
			events/aid/madda-yad-aawn 0 4
			events/assault/adhdhaba -2 -4
			events/assault/al-hadith 4 0
			events/assault/amaliyya-askariyya 0 -3
			events/assault/amaliyya-irhabiyya 6 0
			events/assault/dammara 0 4
			events/assault/darba-jawwiyya 0 6
			events/assault/ghara 0 4
			events/assault/ghazw 0 -4
			events/assault/hajama 0 5
			events/assault/harb -2 0
			events/assault/harb-ahliyya -3 0
			events/assault/hujum 8 0
			events/assault/hujum-intihari 0 -4
			events/assault/hujum-kimyai -3 0
			events/assault/idam-maydani 3 0
			events/assault/ightala 3 0
			events/assault/ightasaba 0 3
			events/assault/infajara 0 5
			events/assault/iqtital 4 0
			events/assault/ishtabaka 8 0
			events/assault/istaada-saytara 0 -3
			events/assault/istashhada -4 0
			events/assault/istihdaf 3 0
			events/assault/itida 0 -4
			events/assault/jarha 0 3
			events/assault/jarima-bashia 0 3
			events/assault/khatafa 0 -4
			events/assault/majzara -2 0
			events/assault/maqtal -4 7
			events/assault/maraka -3 0
			events/assault/muwajahat 5 5
			events/assault/niza -3 0
			events/assault/qatala -7 5
			events/assault/qatla -4 -3
			events/assault/qital 0 -4
			events/assault/tafjir 0 -3
			events/assault/tafjir-intihari 0 -2
			events/assault/usiba 0 3
			events/coerce/ataha 0 -4
			events/coerce/bana-jidar 3 0
			events/coerce/dayyaqa 0 3
			events/coerce/hasara -6 8
			events/coerce/hujum-iliktruni 2 0
			events/coerce/ihtajaza 0 -3
			events/coerce/inqilab-muarrakh -3 0
			events/coerce/iqtada 0 4
			events/coerce/istawla 2 0
			events/coerce/itaqala 3 3
			events/coerce/manaa 0 7
			events/coerce/mudhakkirat-tawqif 0 4
			events/coerce/muhtajaz-fi 0 4
			events/coerce/qabada 3 0
			events/coerce/saytara 3 0
			events/concede/afw -3 0
			events/concede/itadhara 0 4
			events/concede/rafaa-uqubat -5 0
			events/consult/ijtima 5 3
			events/consult/ittisal-hatifi 4 0
			events/consult/jawla 0 5
			events/consult/jawla-ukhra 6 0
			events/consult/liqa -3 -4
			events/consult/liqa-jamai 3 0
			events/consult/maida-mustadira 3 0
			events/consult/mubahathat -2 0
			events/consult/mufawadat -1 0
			events/consult/qimma -6 0
			events/consult/tafawud -6 0
			events/consult/tashawara 3 0
			events/consult/wasata -5 3
			events/consult/ziyara 3 0
			events/consult/ziyara-maydaniyya -4 0
			events/mobilize/nashara-quwwat 3 0
			events/personnel/adda-yamin 0 5
			events/personnel/faza 5 0
			events/personnel/iadat-intikhab 0 5
			events/personnel/intakhaba 0 3
			events/personnel/istaqala 7 0
			events/personnel/istifta -4 0
			events/personnel/shakkala-hukuma 0 -4
			events/personnel/taadil-wizari 5 4
			events/personnel/tansib 0 3
			events/personnel/tawalla 0 3
			events/protest/ihtashada 4 0
			events/protest/intifada -5 0
			events/protest/shaghab 5 0
			events/protest/waqfa 3 0
			events/reject/marfud 3 0
			events/request/amara 3 0
			events/request/awamir 0 3
			events/request/daa 3 0
			events/request/daiyan -4 0
			events/request/dawa 0 -4
			events/request/mutalaba -2 0
			events/request/talab 4 0
			events/request/talaba-bi -6 0
			events/retreat/atlaqa-sarah -3 3
			events/retreat/insahaba 6 0
			events/retreat/insahaba-min-madina 3 0
			events/sanction/hukm-bi 0 3
			events/sanction/hukm-qadai 0 2
			events/sanction/uqubat 0 -7
			events/support/dam-dawla -3 0
			events/support/iitarafa-bi-dawla -4 0
			events/support/nawwaha 0 3
			events/support/shakara 2 5
			events/support/tabanna -3 0
			events/support/tawqi 6 0
			events/support/wafaqa-nuwwab 0 -4
			events/threaten/haddada-quwwa -4 3
			masdar
				ACCUSE -4 0
				AGREE 0 -6
				ASSAULT -2 3
				COERCE 0 3
				CONSULT 2 0
				COOPERATE -3 0
				PERSONNEL 2 0
				PROTEST 0 -4
				REJECT 0 7
				REQUEST 0 -2
				SANCTION 4 0
				SUPPORT -1 -3
				THREATEN 0 3
			no
				role
					noun 1 0
					participle 0 5
					verb 1 0
			noun 1 0
				ACCUSE 2 -5
				AGREE 0 -3
				ASSAULT 0 1
				COERCE 2 0
				CONSULT -3 3
				MOBILIZE 2 0
				RETREAT -3 0
				SANCTION 0 2
				SUPPORT 0 5
			participle 0 5
				AGREE 0 4
				SUPPORT 5 0
			verb 1 0
				ACCUSE -1 2
				AGREE 2 -4
				AID -3 2
				ASSAULT -2 0
				COERCE 2 -2
				CONCEDE 0 4
				CONSULT 0 -4
				DISASTER 0 3
				MOBILIZE 4 0
				PERSONNEL -6 6
				PROTEST -2 0
				REJECT 2 -4
				REQUEST 2 -3
				RETREAT 6 0
				SUPPORT 2 0
				THREATEN 0 3
		genitive
			actor
				masdar 9 -6
				noun 4 -4
			dative
				elsewhere
					events/request/dawa 3 0
					masdar 0 4
						ASSAULT -4 0
						REQUEST 0 4
					no
						role
							masdar 0 4
			definite
				dative
					elsewhere
						events/agree/istidad -4 0
						events/assault/istihdaf -3 0
						events/consult/ziyara-makan -6 0
						events/personnel/istaqala 3 0
						events/request/dawa 3 0
						masdar -1 0
							ACCUSE -3 -4
							AID 0 3
							REQUEST 5 0
						no
							role
								masdar -1 0
								noun 3 0
								verb -2 0
						noun 3 0
							ACCUSE 0 3
							AGREE -5 0
							CONSULT -3 0
							PROTEST 6 0
						verb -2 0
					object
						masdar 7 0
							ASSAULT 3 0
							PERSONNEL 0 4
						theme
							masdar 4 0
					subject
						of
							event
								no
									role
										noun -5 0
										verb 4 0
								noun -5 0
								verb 4 0
					بين
						masdar -3 0
			elsewhere
				events/accuse/intaqada -4 0
				events/accuse/istajwaba 5 4
				events/accuse/tuhma 0 5
				events/agree/taahhud 4 0
				events/assault/amaliyya-askariyya 4 0
				events/assault/farraqa -3 0
				events/assault/ghara 0 -4
				events/assault/harrara -3 0
				events/assault/infajara 0 3
				events/assault/iqtaham 3 0
				events/assault/istaada-mawqi -3 0
				events/assault/istashhada 0 -3
				events/assault/istihdaf 5 0
				events/assault/khatafa 4 0
				events/assault/maqtal 0 5
				events/assault/qasf-madfai 4 0
				events/assault/qatala 3 0
				events/assault/tafjir 8 0
				events/assault/usiba 0 3
				events/coerce/hazara -4 0
				events/coerce/itaqala 5 -3
				events/consult/madubat-asha 0 3
				events/consult/mubahathat -3 0
				events/consult/mufawadat -5 0
				events/consult/qimma 7 0
				events/consult/ziyara 0 4
				events/personnel/intikhabat 3 0
				events/personnel/istaqala -3 0
				events/protest/itasama -3 0
				events/reject/rafd 3 0
				events/request/dawa -4 0
				events/retreat/atlaqa-sarah 3 -2
				events/support/dam-dawla 4 3
				masdar 0 -2
					ACCUSE 2 3
					AID 3 -4
					ASSAULT 1 -1
					COERCE 1 -6
					CONCEDE 5 0
					CONSULT 2 0
					PERSONNEL -4 -4
					REQUEST -4 2
					RETREAT 0 -2
					SUPPORT -3 5
					THREATEN -4 0
				no
					role
						masdar 0 -2
						noun -3 0
						verb 0 -3
				noun -3 0
					AGREE -6 0
					ASSAULT 4 0
					DISASTER 0 3
					PERSONNEL 4 0
					PROTEST 2 -4
				verb 0 -3
					AID 0 4
			events/accuse/ittahama 0 4
			events/assault/farraqa 0 3
			events/assault/ghazw 0 4
			events/assault/hajama 0 4
			events/assault/haraqa-shakhs 0 4
			events/assault/hazama 0 3
			events/assault/istashhada 0 4
			events/assault/maqtal 7 -4
			events/assault/qatala 0 2
			events/assault/usiba 0 -6
			events/coerce/itaqala 0 5
			events/consult/ijtima 5 0
			events/consult/mubahathat -6 0
			events/consult/ziyara 4 0
			events/personnel/intakhaba 0 -6
			events/personnel/intikhabat 0 4
			events/personnel/istaqala 4 0
			events/retreat/insahaba-min-madina 3 0
			light
				subject
					events/assault/istaada-mawqi -3 0
					events/assault/maqtal -5 0
					events/assault/qatala 3 0
					masdar 2 -4
						ASSAULT 2 -3
						COERCE 3 0
					no
						role
							masdar 2 -4
							noun 0 3
					noun 0 3
			masdar -5 0
				ACCUSE -3 5
				ASSAULT -8 -6
				COERCE 0 2
				CONSULT -4 0
				DISASTER 0 -2
				PERSONNEL 3 0
				RETREAT 4 -3
				SUPPORT 0 -4
			nisba
				masdar 0 -3
					ASSAULT 0 -4
				no
					role
						masdar 0 -3
						noun -3 0
				noun -3 0
			noun 3 0
				CONSULT 0 -4
				PERSONNEL 0 3
			object
				dative
					elsewhere
						masdar 0 -3
						no
							role
								masdar 0 -3
				definite
					dative
						elsewhere
							masdar
								ASSAULT 5 -3
							no
								role
									noun -3 0
							noun -3 0
						ل
							recipient
								masdar 0 3
				elsewhere
					events/assault/istaada-mawqi 0 3
					events/assault/istihdaf 0 -3
					events/assault/naffadha-idam 0 3
					events/consult/liqa -3 0
					events/consult/ziyara 5 0
					masdar -1 1
						REJECT -6 4
						REQUEST -4 0
					no
						role
							masdar -1 1
							noun 2 0
					noun 2 0
						ASSAULT 0 4
				events/assault/dammara 0 -4
				masdar 2 4
					ASSAULT -3 -3
					COERCE 0 7
					CONSULT -5 0
					PERSONNEL 4 0
					REQUEST 4 0
				nisba
					masdar 2 0
						ASSAULT 4 0
					no
						role
							masdar 2 0
				noun 3 -6
					PERSONNEL 3 0
				object
					of
						event
							masdar -2 0
							no
								role
									masdar -2 0
				of
					event
						events/assault/qatala 4 0
						masdar 0 -3
						no
							role
								masdar 0 -3
				own
					phrase
						masdar 0 3
						no
							role
								masdar 0 3
				recipient
					masdar 2 0
					noun 0 -5
				subject
					of
						event
							masdar 1 0
								ASSAULT 0 3
							no
								role
									masdar 1 0
				ل
					masdar
						ASSAULT 0 3
					of
						event
							masdar -4 0
							no
								role
									masdar -4 0
				من
					no
						role
							masdar 0 -4
			own
				phrase
					events/assault/asara 0 5
					events/assault/hujum 3 0
					events/assault/qatla 0 6
					events/retreat/atlaqa-sarah 0 3
					masdar 1 2
						ASSAULT 0 4
						PERSONNEL 0 -3
						RETREAT 0 4
					no
						role
							masdar 1 2
							noun 3 0
					noun 3 0
						ASSAULT 0 8
			recipient
				masdar -9 6
			somebody
				definite
					dative
						elsewhere
							masdar -2 -2
								CONSULT -2 0
							no
								role
									masdar -2 -2
									noun -3 4
							noun -3 4
						nisba
							masdar 0 3
							no
								role
									masdar 0 3
						ل
							actor
								masdar 0 3
							events/consult/ziyara-makan 0 3
							masdar
								CONSULT 0 3
				elsewhere
					events/accuse/hammala-masuliyya 3 0
					events/consult/mubahathat -3 0
					events/support/tarhib 0 5
					masdar -2 0
						ACCUSE 3 0
						AGREE 0 3
						ASSAULT 0 -2
						COERCE 3 -5
						CONSULT -4 0
						REQUEST 0 4
						SUPPORT 0 4
					no
						role
							masdar -2 0
							noun -2 0
							verb 4 0
					noun -2 0
						ASSAULT 0 4
					verb 4 0
				object
					events/assault/usiba 0 5
					masdar 5 0
						ASSAULT 0 5
					theme
						masdar 4 0
				own
					phrase
						masdar 3 0
						no
							role
								masdar 3 0
								noun 0 3
						noun 0 3
				subject
					of
						event
							masdar 4 -4
								PERSONNEL 3 0
							no
								role
									masdar 4 -4
						other
							masdar 2 0
							no
								role
									masdar 2 0
				في
					masdar 0 5
						ASSAULT 0 4
					no
						role
							masdar 0 5
				ل
					masdar 0 -2
					recipient
						masdar 0 -4
				من
					no
						role
							masdar 3 0
			subject
				actor
					verb 0 2
				of
					aspect
						masdar 0 3
						no
							role
								masdar 0 3
					event
						events/accuse/tuhma 3 0
						events/assault/ightala -4 0
						events/assault/infajara 0 4
						events/assault/maqtal -5 0
						events/coerce/saytara -4 0
						events/consult/ijtima -3 0
						events/consult/ziyara -3 4
						events/request/talab 0 4
						masdar 5 -4
							ACCUSE 2 0
							COERCE 3 -4
							CONSULT 3 0
							REQUEST 0 4
						no
							role
								masdar 5 -4
								noun -3 0
						noun -3 0
							CONSULT -6 0
					light
						masdar
							ASSAULT -5 0
							COERCE 4 0
						no
							role
								noun -3 0
						noun -3 0
							CONSULT -4 0
					other
						masdar
							ASSAULT -3 0
					speech
						events/consult/mubahathat -3 0
						masdar -2 0
						no
							role
								masdar -2 0
								noun -3 0
						noun -3 0
					state
						no
							role
								noun 0 4
						noun 0 4
				verb -2 2
					PERSONNEL -3 4
					REJECT 4 0
					SUPPORT -3 0
			theme
				masdar -4 4
			إلى
				events/consult/ziyara 0 -3
				masdar 0 4
				no
					role
						masdar 0 3
				noun 0 -3
					CONSULT 0 -3
				of
					event
						masdar -4 0
						no
							role
								masdar -4 0
				place
					noun 0 -3
			ب
				events/consult/liqa 0 4
				masdar -3 6
					ASSAULT 0 4
			بين
				actor
					noun 4 0
				events/consult/mubahathat 3 0
				noun 3 0
					CONSULT 5 0
			ضد
				noun 0 -4
				recipient
					noun 3 -4
			على
				masdar
					COERCE 0 2
				of
					event
						masdar -3 0
							ASSAULT 0 -4
						no
							role
								masdar -3 0
				place
					masdar 0 4
				recipient
					masdar 0 -3
			ل
				actor
					masdar 0 6
				masdar -4 4
				of
					event
						masdar 0 -2
						no
							role
								masdar 0 -2
				recipient
					masdar -3 0
			مع
				actor
					noun 4 -5
				masdar 0 -3
				noun 4 -5
					AGREE 0 -3
					CONSULT 3 0
			من
				events/assault/maqtal 0 4
				masdar -5 4
				قبل
					actor
						masdar 2 0
					masdar 2 0
		light
			subject
				events/assault/hujum 0 -2
				events/assault/qatla 0 4
				masdar -1 3
					ASSAULT -3 0
					THREATEN -3 3
				no
					role
						masdar -1 3
						noun 0 -2
				noun 0 -2
					ASSAULT -4 0
					COERCE 3 0
					CONSULT 3 0
					REQUEST 0 3
			إلى
				no
					role
						noun 0 3
				noun 0 3
			على
				events/assault/hujum 0 -3
				no
					role
						noun 0 -3
				noun 0 -3
		nisba
			events/accuse/naddada 0 3
			events/assault/ightala 5 0
			events/assault/qatala -3 0
			events/assault/qatla 0 3
			events/consult/liqa -2 0
			masdar -1 0
				ACCUSE 0 4
				ASSAULT 8 -4
				COERCE 0 -3
				CONCEDE -3 0
				CONSULT -3 3
			no
				role
					masdar -1 0
					noun -1 0
					verb -2 0
			noun -1 0
				ASSAULT 0 -3
				SANCTION 0 2
			verb -2 0
				REJECT 0 5
		object
			dative
				elsewhere
					masdar 0 -3
					no
						role
							masdar 0 -3
							verb 0 3
					verb 0 3
				genitive
					masdar 5 -4
			definite
				dative
					elsewhere
						events/agree/istidad 5 0
						events/aid/wasalat-musaadat 2 0
						events/assault/amaliyya-askariyya 0 3
						events/assault/qatala 0 4
						events/consult/ijtima 3 0
						events/consult/ziyara -5 0
						events/support/dam-dawla 10 0
						masdar 2 0
							PROTEST -4 0
							REQUEST 0 5
							SUPPORT 5 0
						no
							role
								masdar 2 0
								verb 4 0
						noun
							AGREE 4 0
							ASSAULT -3 0
						verb 4 0
							ASSAULT 5 5
							REQUEST -3 0
					genitive
						masdar 0 3
						recipient
							masdar 0 5
					subject
						of
							event
								no
									role
										noun 4 0
								noun 4 0
								verb
									REQUEST 3 0
					بين
						actor
							masdar -3 0
						masdar -3 0
					ل
						masdar 6 -3
						recipient
							masdar 4 0
					مع
						actor
							noun -4 0
						noun -4 0
					من
						no
							role
								noun 4 0
						noun 4 0
			elsewhere
				events/accuse/intaqada 0 -3
				events/agree/ittifaqiyya -3 0
				events/agree/taahhada 0 3
				events/assault/adhdhaba 0 5
				events/assault/amaliyya-irhabiyya 4 0
				events/assault/atlaqa-nar 4 0
				events/assault/ghara 0 -3
				events/assault/infajara 0 -4
				events/assault/istahdafa 0 -4
				events/assault/masra -4 0
				events/assault/qasafa 0 4
				events/assault/qatla 0 3
				events/coerce/istawla 5 0
				events/coerce/jammada-amwal 0 3
				events/consult/ijtima 3 0
				events/consult/mubahathat -4 0
				events/consult/ziyara -3 0
				events/personnel/intikhabat 4 0
				events/reject/rafd 0 -5
				events/request/matalib-bi 0 3
				events/support/ashada -4 0
				masdar
					ACCUSE -4 3
					ASSAULT 3 0
					COERCE -1 -2
					CONSULT -3 0
					PERSONNEL 3 0
					PROTEST 3 0
					REJECT 4 -8
				no
					role
						noun 1 1
						verb 2 -1
				noun 1 1
					AGREE -3 0
					ASSAULT 0 -2
					CONSULT 2 -5
					DISASTER 0 4
					PERSONNEL 5 0
					REQUEST 4 0
				verb 2 -1
					ACCUSE 0 -3
					AGREE 0 5
					AID 0 -3
					ASSAULT -2 -2
					COERCE 7 3
					CONSULT -4 0
					RETREAT 5 0
					SUPPORT 4 0
			events/accuse/intaqada 10 -8
			events/accuse/ittahama -4 0
			events/assault/infajara 0 -5
			events/assault/khatafa 0 -4
			events/assault/qasafa 0 5
			events/assault/qatala 0 -3
			events/assault/tafjir 0 3
			events/assault/usiba 0 -2
			events/assault/usiba-bi-juruh 0 -3
			events/coerce/itaqala 0 2
			events/consult/ijtima 4 0
			events/consult/liqa 0 8
			events/request/talaba-bi 0 3
			genitive
				actor
					noun -3 0
				masdar 5 0
					ACCUSE -3 4
					ASSAULT -3 0
					COERCE 4 0
					PERSONNEL -5 0
					REJECT 3 -4
				recipient
					masdar 0 -3
				theme
					masdar 5 -4
			masdar 6 -3
				ACCUSE 0 -3
				AID 0 3
				ASSAULT 4 0
				CONSULT 2 0
				PERSONNEL -3 0
			nisba
				no
					role
						verb 0 -3
				verb 0 -3
			noun 0 -3
				ASSAULT 0 -3
				CONSULT 0 3
			object
				of
					event
						masdar -5 0
						no
							role
								masdar -5 0
								verb -5 0
						verb -5 0
			of
				event
					events/accuse/ittahama 0 6
					no
						role
							noun 1 0
							verb 0 5
					noun 1 0
						ACCUSE 0 3
						AGREE -3 0
					verb 0 5
						REQUEST 0 5
				light
					no
						role
							noun 3 0
					noun 3 0
				speech
					masdar 3 4
						ASSAULT 0 3
					no
						role
							masdar 3 4
			own
				phrase
					events/assault/jarha 0 5
					events/assault/qatla 0 -5
					masdar 2 0
					no
						role
							masdar 2 0
			participle 0 4
			recipient
				noun 7 -4
				participle 0 3
				verb 2 2
			subject
				actor
					verb 3 -5
				events/accuse/adana 4 0
				events/accuse/ittahama 0 4
				events/assault/atlaqa-nar 4 -6
				events/assault/hajama -4 0
				events/assault/qatala 0 7
				events/reject/aarada -4 0
				events/reject/rafada 4 0
				events/request/talaba-bi -4 7
				of
					event
						events/assault/qasafa 5 0
						masdar 3 3
							ACCUSE -3 0
							REJECT 3 0
						no
							role
								masdar 3 3
								noun -3 3
								participle 3 0
								verb 3 0
						noun -3 3
							ASSAULT -5 0
							CONSULT 11 0
						participle 3 0
						verb 3 0
							ACCUSE 3 0
							COERCE -4 0
					speech
						masdar 0 4
						no
							role
								masdar 0 4
								verb 3 0
						verb 3 0
				verb 0 -2
					ACCUSE 2 0
					REQUEST -2 2
			theme
				noun -3 0
				verb 3 -6
			verb 1 0
				ASSAULT 0 -2
				COERCE -4 3
				SUPPORT 4 0
			بين
				actor
					masdar -4 0
					noun 3 0
			على
				masdar 0 -3
				noun 0 -5
					ASSAULT 0 -5
				recipient
					masdar 0 -4
					noun 0 -5
			في
				no
					role
						noun 0 -3
				noun 0 -3
				verb
					COERCE 0 4
			ل
				actor
					noun -3 4
				events/consult/ijtima -5 0
				masdar -7 4
				noun -2 3
				of
					event
						no
							role
								noun 3 0
								verb 0 2
						noun 3 0
						verb 0 2
				recipient
					masdar 0 3
				verb 0 -2
			مع
				actor
					masdar -4 4
					verb 4 0
				masdar -4 3
				noun -2 0
					CONSULT -2 0
				verb 3 0
			من
				no
					role
						masdar 0 -2
						noun -4 0
				noun -5 0
					CONSULT -4 0
				of
					event
						masdar 5 0
						no
							role
								masdar 5 0
		own
			nisba
				events/assault/ghazw 3 0
				events/assault/harb-nisba 2 0
				events/consult/mubahathat 7 0
				events/consult/qimma -5 0
				events/personnel/intikhabat -3 0
				masdar -1 1
					COERCE 0 2
					PROTEST -5 3
					SUPPORT 5 0
				no
					role
						masdar -1 1
						noun 0 -2
				noun 0 -2
					CONSULT 4 0
					PERSONNEL -4 0
			phrase
				events/assault/hujum 0 -4
				events/assault/jarha 0 2
				events/consult/jalsa-barlaman 4 0
				events/disaster/tahattamat-taira 0 4
				events/personnel/shakkala-hukuma 0 -3
				events/retreat/sahaba-quwwat -4 0
				masdar -3 0
					ACCUSE 0 4
					AID 0 7
					ASSAULT 0 -8
					CONSULT 4 0
					PERSONNEL -4 0
					RETREAT 3 0
					SANCTION 0 4
				no
					role
						masdar -3 0
						noun -3 -1
						participle 0 -3
				noun -3 -1
					ASSAULT -3 -2
					SANCTION 0 -3
				participle 0 -3
		somebody
			dative
				elsewhere
					no
						role
							noun 4 0
					noun 4 0
				subject
					actor
						verb 3 0
					verb 3 0
			definite
				dative
					elsewhere
						events/accuse/intaqada 3 0
						events/personnel/tayin 0 3
						events/request/nida 0 5
						masdar 0 2
							AID 3 0
							COERCE -4 0
							PERSONNEL 0 7
						no
							role
								masdar 0 2
								noun 2 3
								verb 0 -2
						noun 2 3
							CONSULT 2 0
							REQUEST 0 5
						verb 0 -2
							CONSULT -3 0
					genitive
						actor
							masdar -3 0
						events/consult/ziyara -4 0
						masdar
							ASSAULT 3 0
						noun
							CONSULT -5 0
						recipient
							masdar 3 0
					object
						masdar -4 0
						of
							event
								masdar 2 0
								no
									role
										masdar 2 0
					subject
						events/accuse/ittahama 0 -3
						of
							event
								masdar 5 0
								no
									role
										masdar 5 0
										noun -2 0
								noun -2 0
							speech
								no
									role
										verb 4 0
								verb 4 0
						verb
							ACCUSE 0 -4
					في
						masdar 0 3
						no
							role
								masdar 0 3
					ل
						masdar 0 -4
			elsewhere
				events/accuse/hammala-masuliyya 4 0
				events/accuse/intaqada -10 6
				events/accuse/ittahama 0 -8
				events/assault/ghara 0 4
				events/assault/ghazw 3 0
				events/assault/harb 0 3
				events/assault/jaraha 3 0
				events/assault/khatafa 6 0
				events/assault/qatala -7 -2
				events/assault/usiba 7 0
				events/coerce/itaqala 0 4
				events/consult/liqa 3 0
				events/consult/mubahathat 4 0
				events/consult/qimma -2 0
				events/personnel/intikhabat -5 0
				events/personnel/tawalla 0 8
				events/request/daa 0 5
				events/request/daiyan 3 0
				events/sanction/hukm-qadai 0 5
				masdar 1 2
					ASSAULT 0 -5
					PERSONNEL 3 4
					RETREAT 4 0
					SUPPORT 0 3
				no
					role
						masdar 1 2
						noun 0 2
						participle 2 -3
						verb 3 -4
				noun 0 2
					AGREE 3 0
					ASSAULT -2 4
					COERCE 5 0
					CONSULT -1 0
					PERSONNEL -7 0
					SANCTION 0 4
				participle 2 -3
					REQUEST 2 0
				verb 3 -4
					AID 4 0
					ASSAULT 5 0
					COERCE 0 -4
					CONSULT -4 0
					REJECT -3 0
					REQUEST -5 6
			genitive
				actor
					masdar -6 0
				events/assault/ightala 0 -4
				events/assault/maqtal 0 -2
				events/assault/qatala 4 -6
				events/assault/tafjir 0 3
				masdar 0 -2
					ACCUSE -5 4
					ASSAULT 2 -6
					COERCE 8 -2
				noun -2 0
				recipient
					masdar 2 -2
			light
				subject
					masdar 4 0
						ASSAULT 5 0
					no
						role
							masdar 4 0
			nisba
				masdar 2 0
				no
					role
						masdar 2 0
				verb
					ASSAULT 4 0
					CONSULT -5 0
			object
				events/assault/qatala 0 3
				events/assault/qatla 0 4
				masdar -3 0
					CONSULT -4 0
				noun
					CONSULT 4 0
				of
					event
						no
							role
								verb 0 -2
						verb 0 -2
							ACCUSE 4 -3
				recipient
					noun -4 0
					verb 0 5
				theme
					masdar -4 0
					noun 3 0
					verb 0 8
				verb 0 10
					ACCUSE -3 0
					ASSAULT 5 6
					COERCE 0 4
					CONSULT 5 0
			subject
				actor
					verb 0 -6
				events/accuse/ittahama 6 -3
				events/consult/iltaqa 3 0
				events/consult/istaqbala 0 3
				events/reject/rafada -4 0
				events/request/daa -3 3
				events/request/talaba-bi 0 -4
				of
					event
						events/assault/qatala 0 -4
						masdar -1 0
							ACCUSE 0 4
							ASSAULT 4 -4
							CONSULT -5 3
						no
							role
								masdar -1 0
						verb
							ACCUSE -5 0
							ASSAULT 0 -3
							COERCE 3 0
					other
						no
							role
								verb -3 0
						verb -3 0
					speech
						no
							role
								verb 7 0
						verb 7 0
				recipient
					verb -3 4
				verb -1 0
					ACCUSE 0 -3
					ASSAULT 5 -2
					CONSULT -5 6
					REJECT -5 0
					REQUEST 3 0
					SUPPORT -3 0
			إلى
				masdar 0 -4
			بين
				actor
					masdar 0 4
				masdar 0 4
				noun
					ASSAULT 4 0
			على
				of
					event
						masdar 0 4
						no
							role
								masdar 0 4
			ل
				actor
					noun 4 0
				noun 4 0
					CONSULT 4 0
				verb -4 0
			مع
				actor
					noun -3 0
				noun -3 0
					CONSULT -5 5
			من
				masdar 0 4
				no
					role
						masdar 0 3
		subject
			actor
				verb 2 -4
			agent
				elsewhere
					masdar 0 -3
						ASSAULT 0 -3
					no
						role
							masdar 0 -3
			dative
				elsewhere
					masdar 0 2
					no
						role
							masdar 0 2
					verb
						COERCE 0 3
			definite
				dative
					elsewhere
						events/consult/ziyara-maydaniyya 0 5
						events/request/daa-liqa 0 4
						events/sanction/hazr-asliha 4 0
						masdar
							ASSAULT 0 3
							SANCTION 4 0
						no
							role
								noun -3 3
								verb 3 -2
						noun -3 3
							AGREE -2 0
							CONSULT 0 4
						verb 3 -2
							AGREE -5 0
							REQUEST 0 -3
							SUPPORT 5 0
					nisba
						no
							role
								verb 2 3
						verb 2 3
							ACCUSE 0 5
							CONSULT 3 0
					object
						recipient
							verb 2 -5
						verb 1 0
							ACCUSE 4 0
							COERCE 0 4
					subject
						actor
							verb -4 6
						of
							event
								verb
									REQUEST 0 3
							speech
								no
									role
										verb 3 0
								verb 3 0
						verb -4 6
					ب
						verb 0 -5
					على
						noun 0 -3
							ASSAULT 0 -3
						recipient
							noun 0 -3
							verb 0 -3
						verb 4 0
					ل
						events/request/daa 4 0
						masdar 3 3
							REQUEST 0 4
						verb 0 2
					مع
						verb
							CONSULT -6 0
			elsewhere
				events/accuse/adana -3 0
				events/accuse/intaqada 3 0
				events/accuse/ittahama 4 0
				events/accuse/tuham 0 -3
				events/agree/ittifaq 5 0
				events/agree/taahhada 0 4
				events/agree/tawassala 5 0
				events/assault/amaliyya-askariyya 0 4
				events/assault/hadith-irhabi 0 4
				events/assault/hujum -3 0
				events/assault/ishtabaka 3 -6
				events/assault/istahdafa 0 6
				events/assault/khatafa 0 -3
				events/assault/maqtal 0 -5
				events/assault/muwajahat -4 -5
				events/assault/qatla 6 -4
				events/assault/tasfiya-shakhs 0 5
				events/coerce/awqafa 0 -3
				events/coerce/iqtaham-quwwat 0 4
				events/coerce/istawla 0 5
				events/coerce/qabd 0 -6
				events/coerce/saytara -3 0
				events/consult/mubahathat 2 0
				events/consult/mufawadat 5 0
				events/consult/zara 0 3
				events/consult/ziyara -3 5
				events/personnel/adla-bi-sawt 4 0
				events/personnel/aqala 0 4
				events/personnel/shakkala-hukuma 0 4
				events/personnel/tawalla 0 -3
				events/protest/shaghab -4 0
				events/protest/tazahara 3 0
				events/request/daa 3 0
				events/request/daa-baid 0 4
				events/request/daghata 0 4
				events/request/dawa 0 -3
				events/request/nashada 0 3
				events/request/talaba-bi 0 5
				events/retreat/afraja 0 3
				events/retreat/atlaqa-sarah -3 4
				events/sanction/uqubat 0 8
				events/support/abrama 6 0
				events/support/fataha-sifara 0 -4
				events/threaten/haddada-quwwa 0 -4
				events/threaten/tawaada 0 5
				masdar -2 2
					ACCUSE -4 2
					AID -3 0
					ASSAULT -1 -4
					COERCE -2 -2
					CONSULT 3 0
					PERSONNEL 4 3
					RETREAT 0 6
					SUPPORT 3 0
				no
					role
						masdar -2 2
						noun -2 -1
						verb 0 2
				noun -2 -1
					ACCUSE -3 0
					AGREE 5 0
					ASSAULT 3 1
					COERCE 0 -3
					DISASTER 0 -4
					SANCTION -4 0
				verb 0 2
					ACCUSE 0 5
					AGREE 3 0
					AID -4 0
					ASSAULT 3 1
					CONCEDE 0 3
					MOBILIZE -3 0
					PROTEST 4 0
					REJECT 0 2
					REQUEST 2 0
					RETREAT 0 4
					SANCTION -4 -5
					SUPPORT -3 -3
					THREATEN 0 -4
			events/accuse/ittahama -4 0
			events/assault/istashhada 0 -6
			events/assault/qasafa 0 3
			events/consult/zara 0 4
			events/request/haththa -4 4
			events/request/talaba-bi 0 -4
			events/support/ayyada -3 4
			genitive
				definite
					dative
						elsewhere
							masdar 3 -8
							no
								role
									masdar 3 -8
									verb 0 -4
							verb 0 -4
						ل
							verb 0 -3
				elsewhere
					events/assault/istaada-mawqi 6 0
					events/assault/qatala 0 3
					events/assault/tarada-musallahin 4 0
					events/assault/usiba 0 -4
					events/coerce/hasara 0 -3
					events/personnel/hasala-aswat 3 0
					masdar -2 0
						ASSAULT 4 2
						COERCE 3 -2
					no
						role
							masdar -2 0
							noun 4 0
					noun 4 0
						CONSULT 6 0
					verb
						COERCE 0 -3
						REQUEST 0 3
				events/coerce/itaqala 0 -6
				masdar -3 3
					ASSAULT -5 2
				object
					definite
						dative
							في
								masdar 0 5
								no
									role
										masdar 0 4
					elsewhere
						masdar -2 0
						no
							role
								masdar -2 0
					events/assault/maqtal 0 2
					masdar 0 2
						ASSAULT 0 3
					recipient
						masdar 0 2
					verb
						REQUEST 0 -6
				own
					phrase
						masdar -3 0
						no
							role
								masdar -3 0
				recipient
					masdar -7 1
				somebody
					elsewhere
						masdar 3 -3
							ASSAULT 5 0
						no
							role
								masdar 3 -3
								verb 0 -3
						verb 0 -3
					subject
						actor
							verb -3 0
						verb -3 0
				verb -3 0
				ل
					masdar 0 -3
					recipient
						masdar 0 -4
						verb 0 4
					verb 0 6
			light
				object
					masdar 0 -3
					no
						role
							masdar 0 -3
				subject
					masdar 0 5
						COERCE 0 4
					no
						role
							masdar 0 5
							noun 0 -3
					noun 0 -3
						CONSULT -5 0
				ب
					masdar -3 0
					no
						role
							masdar -3 0
							noun 0 3
					noun 0 3
						CONSULT 3 0
				ضد
					noun
						ASSAULT 0 3
				على
					masdar 0 5
					no
						role
							masdar 0 5
							noun 0 2
					noun 0 2
						SANCTION 0 3
				مع
					events/consult/mubahathat -4 0
			nisba
				events/accuse/ittahama 0 -6
				masdar
					ASSAULT -3 0
					SUPPORT 5 0
				no
					role
						verb 0 4
				noun
					ASSAULT -3 -4
				verb 0 4
					ACCUSE 0 -4
					ASSAULT 0 3
					CONSULT 2 0
					SUPPORT 0 4
			object
				actor
					verb 0 -4
				agent
					elsewhere
						no
							role
								verb 0 3
						verb 0 3
				dative
					elsewhere
						events/reject/rafada 0 -4
						no
							role
								verb 0 -2
						verb 0 -2
							REJECT 0 -4
				definite
					dative
						elsewhere
							events/accuse/adana 0 4
							events/assault/qasafa 0 -4
							masdar 3 0
							no
								role
									masdar 3 0
									verb 0 -1
							noun
								AGREE 4 0
								CONSULT -3 0
							verb 0 -1
								ACCUSE 0 6
								ASSAULT 0 -3
						subject
							actor
								verb 0 5
							verb 0 5
								REQUEST 0 4
						بين
							noun
								AGREE -3 0
						ل
							recipient
								verb 0 -3
							verb 0 -4
				elsewhere
					events/accuse/adana 3 0
					events/accuse/ittahama 0 3
					events/agree/ittifaq 3 0
					events/agree/taahhada 0 4
					events/assault/atlaqa-nar 0 3
					events/assault/masra 0 4
					events/assault/qasafa 0 -5
					events/coerce/awqafa 0 3
					events/coerce/saytara 5 0
					events/consult/iltaqa 0 7
					events/request/talaba-bi 3 -5
					events/support/ayyada -3 0
					events/threaten/hadhdhara-tusawwil 3 0
					masdar 2 6
						ASSAULT 8 0
						COERCE 0 3
					no
						role
							masdar 2 6
							noun 1 0
							verb 0 3
					noun 1 0
						AGREE 5 0
					verb 0 3
						ACCUSE 0 -3
						AGREE -5 5
						AID 4 0
						ASSAULT 0 2
						CONSULT 4 0
						DISASTER 0 3
						REJECT -4 -3
						REQUEST 0 -4
						SUPPORT -6 0
				events/accuse/adana 4 0
				events/accuse/intaqada -4 6
				events/assault/hadama 0 4
				events/assault/hajama 0 5
				events/assault/istahdafa 0 6
				events/assault/qasafa 0 2
				events/assault/qatala 0 -8
				events/consult/istaqbala 5 0
				events/request/daa 3 -8
				events/support/daama 0 5
				genitive
					masdar -4 0
				masdar -3 0
					ASSAULT 0 3
				nisba
					events/support/ayyada 0 -3
					no
						role
							verb 0 -4
					verb 0 -4
				noun 3 0
					ASSAULT 0 3
					CONSULT 4 0
				of
					event
						no
							role
								noun -4 0
						noun -4 0
						verb
							ASSAULT 0 3
							REQUEST -4 0
				recipient
					verb 1 0
				subject
					actor
						verb -1 0
					of
						event
							no
								role
									verb -5 3
							verb -5 3
								ASSAULT -4 0
						light
							no
								role
									verb 0 3
							verb 0 3
					verb -2 3
						ACCUSE 0 -3
						REJECT 5 0
				theme
					masdar -5 0
					noun 3 0
					verb 0 4
				verb 4 -3
					ACCUSE 0 5
					ASSAULT 0 2
					COERCE 4 -4
					PERSONNEL 4 0
					REJECT -5 2
					REQUEST 6 -3
					SANCTION 0 4
				إلى
					recipient
						verb 0 -3
				ب
					of
						event
							no
								role
									verb 0 3
							verb 0 3
					verb 4 -4
						CONSULT 3 0
				بين
					actor
						masdar 4 0
					no
						role
							verb 0 4
					verb 0 3
						REQUEST 0 5
				على
					events/assault/atlaqa-nar 0 3
					noun
						ASSAULT 0 3
					recipient
						noun 0 3
					verb
						ASSAULT 0 3
				في
					verb
						COERCE 0 3
				ل
					recipient
						verb 7 0
					verb 5 0
						ACCUSE 4 -4
						ASSAULT 3 3
				مع
					actor
						verb 4 -3
					no
						role
							verb 0 6
					verb 2 0
						CONSULT 3 -4
				من
					events/request/talaba-min 0 2
					of
						event
							no
								role
									verb 4 0
							verb 4 0
					recipient
						verb 0 3
					verb
						REQUEST 0 2
			of
				aspect
					masdar
						ASSAULT -3 0
					noun
						ASSAULT 5 0
				event
					events/accuse/ittahama -4 4
					events/accuse/muhakama -3 0
					events/accuse/tahqiqat 2 0
					events/accuse/tuham 0 4
					events/assault/hujum-intihari 5 0
					events/assault/ishtabaka 0 4
					events/assault/itida 0 3
					events/assault/qatla -5 7
					events/assault/tafjir -3 0
					events/consult/hiwar -4 0
					events/consult/mubahathat 5 0
					events/mobilize/arsala-quwwat 3 0
					events/protest/muzahara -3 0
					events/sanction/uqubat-llati 3 0
					events/support/tadamana 5 0
					masdar 1 3
						ACCUSE -5 2
						ASSAULT -5 0
						COERCE 2 -3
						CONSULT 4 0
						PERSONNEL -6 4
						SUPPORT 6 0
						THREATEN -5 0
					no
						role
							masdar 1 3
							participle 0 3
							verb -1 4
					noun
						ASSAULT -2 0
						COERCE 0 7
						CONSULT 0 -5
						PERSONNEL 0 -3
					participle 0 3
						REQUEST 4 0
						SUPPORT -4 0
					verb -1 4
						COERCE -3 6
						REJECT -3 0
						REQUEST -4 0
						RETREAT 5 0
						SUPPORT -3 0
				light
					masdar 0 3
					no
						role
							masdar 0 3
							noun 1 0
							verb -2 0
					noun 1 0
					verb -2 0
				modal
					no
						role
							noun 0 3
					noun 0 3
				other
					masdar -2 2
					no
						role
							masdar -2 2
							noun 3 0
					noun 3 0
				speech
					events/accuse/aaraba-istiya 4 0
					events/consult/ijtima 5 0
					events/consult/liqa 2 0
					masdar
						REQUEST -3 0
					no
						role
							verb 0 3
					noun
						ASSAULT -2 0
						CONSULT 6 0
						SANCTION 3 0
					verb 0 3
				state
					masdar -3 0
					no
						role
							masdar -3 0
							noun 0 -3
					noun 0 -3
			own
				nisba
					masdar
						ASSAULT 0 3
				phrase
					events/assault/qatla 0 4
					masdar -3 3
					no
						role
							masdar -3 3
					noun
						ASSAULT 0 6
			recipient
				verb 0 3
			somebody
				dative
					elsewhere
						no
							role
								verb 0 -3
						verb 0 -3
				definite
					dative
						elsewhere
							events/consult/istaqbala 3 0
							events/reject/rafada 0 3
							no
								role
									verb -4 2
							verb -4 2
								ACCUSE 0 -3
								ASSAULT -4 0
								REJECT 0 3
								SUPPORT 0 3
						nisba
							no
								role
									verb 0 4
							verb 0 4
						object
							theme
								verb 0 5
							verb -7 11
								REQUEST 0 7
						subject
							of
								event
									no
										role
											verb -3 0
									verb -3 0
						على
							verb 0 -5
						من
							verb 0 -3
				elsewhere
					events/accuse/ittahama 0 -4
					events/agree/taahhada 6 0
					events/agree/wafaqa 0 4
					events/assault/ihtajaza-rahain 0 3
					events/assault/khatafa 0 2
					events/assault/qatala 0 -3
					events/coerce/itaqala -4 -7
					events/consult/qabala 3 0
					events/mobilize/arsala-quwwat 0 4
					events/request/talaba-bi 4 0
					events/support/karrama 0 5
					masdar -2 0
					no
						role
							masdar -2 0
							verb 0 2
					verb 0 2
						AGREE 7 0
						COERCE -8 -6
						CONSULT 2 0
						MOBILIZE 0 4
						PROTEST 0 4
						REQUEST -2 0
				genitive
					masdar
						ASSAULT 0 -3
				object
					actor
						verb 0 -4
					events/reject/rafada 3 0
					masdar -3 7
					noun 0 7
						ASSAULT 0 5
					recipient
						noun 0 7
						verb -2 0
					verb -2 0
						ACCUSE 0 3
						ASSAULT 0 2
						CONSULT 0 -3
						REJECT 3 0
				subject
					actor
						verb 2 0
					events/accuse/ittahama 3 0
					of
						event
							no
								role
									verb 1 -6
							verb 1 -6
						speech
							no
								role
									verb -5 0
							verb -5 0
					verb 2 0
						ACCUSE 5 0
				ب
					verb -3 0
				على
					verb 0 3
						COERCE 0 5
				عن
					verb 0 -3
				ل
					recipient
						verb 0 -3
					verb 0 -2
						CONSULT 4 0
				مع
					verb 0 -5
						CONSULT -3 0
				من
					no
						role
							verb -4 5
					recipient
						verb 0 -5
					verb
						REQUEST 0 -5
			subject
				actor
					verb 2 7
				events/consult/iltaqa 0 7
				events/request/daa -4 0
				events/request/talaba-bi 2 -2
				of
					event
						events/accuse/ittahama 5 0
						events/assault/hujum 0 4
						events/consult/iltaqa 7 0
						events/consult/ziyara 4 0
						masdar -3 0
						no
							role
								masdar -3 0
								noun 1 0
								verb 4 0
						noun 1 0
							ASSAULT 2 0
							CONSULT 3 0
						verb 4 0
							ACCUSE 2 0
							ASSAULT 7 3
							REJECT -4 0
							REQUEST 4 0
					other
						no
							role
								verb -4 0
						verb -4 0
					speech
						no
							role
								noun 3 0
								verb -5 0
						noun 3 0
							CONSULT 3 0
						verb -5 0
				verb 3 0
					ACCUSE 4 -7
					ASSAULT -4 6
					PERSONNEL 8 0
					REQUEST 0 -2
			verb 1 0
				ACCUSE -4 8
				AGREE 2 0
				AID 0 3
				ASSAULT -2 0
				COERCE -3 4
				CONSULT 4 0
				DISASTER 0 3
				PROTEST 4 0
				REJECT -5 0
				REQUEST -3 -2
				SUPPORT 12 -2
			إلى
				masdar 4 -3
				of
					event
						no
							role
								verb 4 0
						verb 4 0
			ب
				actor
					noun 0 3
					verb -2 0
				events/consult/iltaqa -3 0
				events/support/ashada 0 -2
				noun 0 7
					CONSULT 0 3
				verb -2 5
					ACCUSE 0 7
					ASSAULT 0 5
					COERCE 4 0
					CONSULT -2 0
			بحضور
				actor
					noun -4 0
				noun -4 0
					CONSULT -4 0
			بين
				actor
					masdar 4 0
					noun 4 0
				masdar 4 0
				noun 5 0
				verb -4 0
					SUPPORT 0 -3
			ضد
				noun
					ASSAULT 0 -4
			على
				events/assault/ghara 0 -5
				events/assault/hujum 0 4
				events/coerce/qabd 0 4
				masdar 0 -2
					ASSAULT 0 -3
				noun 0 4
				recipient
					noun 0 6
					verb 0 6
				verb 0 4
			عن
				events/retreat/afraja 0 3
				masdar 0 4
				verb 0 -3
			في
				events/assault/qatla 0 4
				masdar 0 -4
				no
					role
						masdar 0 -4
						verb 3 0
				noun 0 3
				verb 3 0
					AID 4 0
					REQUEST 0 -4
			ل
				actor
					masdar 0 4
				masdar 0 4
				noun 0 -2
				recipient
					verb 0 3
				verb -3 5
			مع
				actor
					noun 0 5
					verb 0 -4
				events/consult/mubahathat 0 4
				masdar 0 -4
				noun 2 0
					CONSULT 0 3
				verb
					ASSAULT 0 -4
					CONSULT 4 0
			من
				events/request/wajjaha-bi 0 -2
				masdar 6 0
				no
					role
						masdar 4 3
						noun 0 4
				of
					event
						no
							role
								verb -4 0
						verb -4 0
				verb -5 0
					REQUEST 0 -2
		إلى
			masdar 0 2
			theme
				masdar 0 -4
		ب
			actor
				masdar 0 -2
				verb 0 4
			events/consult/liqa 0 -2
			masdar -3 0
				CONSULT 0 -2
			no
				role
					masdar 0 3
			participle 0 -4
			recipient
				masdar 0 3
			theme
				masdar 0 -3
			verb
				CONSULT 0 4
		بين
			actor
				noun 7 -4
			events/consult/hiwar 4 0
			events/consult/ijtima -4 0
			events/consult/liqa-jamai -3 0
			masdar 7 0
			no
				role
					masdar 7 0
			noun 5 -3
				CONSULT -4 0
			of
				event
					no
						role
							noun 4 0
					noun 4 0
						ASSAULT 4 0
				light
					no
						role
							noun -3 0
					noun -3 0
			verb 0 4
		ضد
			noun -3 4
				ASSAULT -2 5
			recipient
				noun -3 6
		على
			events/assault/harb-nisba 0 4
			events/assault/itida 0 4
			events/assault/qasafa 0 -3
			events/coerce/quyud 0 -3
			masdar -2 0
				COERCE 0 4
			noun 0 -1
				ACCUSE 0 4
				COERCE 0 -3
			of
				event
					no
						role
							noun 0 -3
							verb 0 2
					noun 0 -3
						ASSAULT 4 0
					verb 0 2
						ASSAULT 0 3
			recipient
				masdar 0 3
				noun 0 -3
				verb 0 4
			verb
				COERCE 0 -4
		عن
			masdar 3 -3
			no
				role
					masdar 5 0
			of
				event
					masdar 2 0
					no
						role
							masdar 2 0
			recipient
				masdar 0 -2
				verb 0 3
			verb 0 4
		في
			no
				role
					masdar 0 -4
					verb 4 0
			noun 0 7
				CONSULT 4 0
			of
				event
					masdar 3 3
						COERCE 0 4
					no
						role
							masdar 3 3
							noun 0 -4
					noun 0 -4
				light
					masdar 3 0
						ASSAULT 3 0
					no
						role
							masdar 3 0
			theme
				noun 0 4
			verb 4 0
		ل
			actor
				noun 0 -2
			events/assault/hujum 0 -3
			events/consult/liqa-jamai 4 0
			events/consult/ziyara 3 0
			masdar
				ACCUSE 0 6
				ASSAULT 9 -2
				COERCE 0 2
				PERSONNEL 0 -4
				SUPPORT 0 3
			no
				role
					masdar 0 -4
			noun 5 0
				ACCUSE 3 0
			of
				event
					masdar
						SUPPORT 0 5
					no
						role
							noun -3 0
							verb 2 0
					noun -3 0
						ASSAULT 0 3
					verb 2 0
			place
				noun 3 0
			recipient
				masdar 0 4
				noun 3 2
				verb 0 3
			theme
				masdar 0 3
			verb
				SUPPORT 0 3
		مع
			actor
				verb -2 2
			events/agree/ittifaq 0 3
			events/assault/ishtabaka -5 0
			events/consult/mubahathat 6 0
			events/consult/tafawud -4 0
			masdar 1 0
			noun -2 0
				AGREE 0 -4
				ASSAULT 0 3
			of
				event
					masdar 3 0
					no
						role
							masdar 3 0
			verb -3 3
				CONSULT 4 0
				SUPPORT 0 4
		من
			actor
				verb 3 0
			events/assault/jarha 0 -3
			events/assault/qatla -4 0
			events/sanction/hukm-qadai 3 0
			masdar 0 -7
				ASSAULT 0 4
			no
				role
					noun 0 -3
			noun 8 -5
				ASSAULT 0 -5
				SANCTION 4 0
			of
				event
					events/assault/hujum 0 3
					masdar 1 0
					no
						role
							masdar 1 0
							verb -3 0
					noun
						ASSAULT -3 0
					verb -3 0
				light
					masdar 3 0
					no
						role
							masdar 3 0
			verb 2 -4
conjoined
	false -7 -4
	true 2 -5
definite
	false -4 -5
	true -1 -4
distance
	after
		1 8 17
			events/accuse/adana 0 4
			events/accuse/adana-masul 0 -4
			events/accuse/hammala-masuliyya 0 6
			events/accuse/intaqada -3 3
			events/accuse/istada-safir 0 5
			events/accuse/istankara -3 0
			events/accuse/ittahama 0 3
			events/accuse/naddada 0 -2
			events/accuse/shajaba -3 0
			events/accuse/tahqiqat 0 -4
			events/aid/darraba 0 2
			events/assault/asara -3 0
			events/assault/atlaqa-sarukh -3 0
			events/assault/awda 0 6
			events/assault/ghara 0 -4
			events/assault/ghazw 0 9
			events/assault/hadith-irhabi 0 -3
			events/assault/haraqa-mabna 0 4
			events/assault/hujum 2 -3
			events/assault/ijtiyah 0 6
			events/assault/infajara 0 -8
			events/assault/iqtaham 0 -2
			events/assault/ishtabaka 3 0
			events/assault/istaada-mawqi 0 -4
			events/assault/istahdafa-sarukh 4 0
			events/assault/istashhada 0 -5
			events/assault/istihdaf 0 4
			events/assault/itida 6 -5
			events/assault/jaraha 0 4
			events/assault/kabbada -3 6
			events/assault/khatafa 0 -4
			events/assault/qasafa -2 7
			events/assault/qatala -2 3
			events/assault/qatla 0 -2
			events/assault/tarada-musallahin -5 5
			events/assault/usiba 0 -3
			events/coerce/ataha 0 2
			events/coerce/ihbat-tahrib 4 0
			events/coerce/itaqala 0 2
			events/coerce/manaa -2 5
			events/coerce/saytara 5 -3
			events/consult/bahatha -4 0
			events/consult/ijtima 5 0
			events/consult/istiqbal 2 0
			events/consult/liqa 6 0
			events/consult/mutamar 5 0
			events/consult/zara -5 0
			events/consult/ziyara 0 3
			events/consult/ziyara-makan 0 3
			events/disaster/tahattamat-taira 0 -3
			events/personnel/ayyana 5 -2
			events/personnel/hall 0 5
			events/personnel/intakhaba 0 2
			events/personnel/intikhabat -3 0
			events/personnel/rashshaha 4 0
			events/personnel/tarashshaha 0 -3
			events/personnel/tawalla -3 -4
			events/reject/aarada -3 0
			events/reject/istabaada 0 -3
			events/reject/rafada -3 0
			events/reject/rafd 3 7
			events/request/daa -2 1
			events/request/dawa -3 0
			events/request/mutaliban-fulan 0 3
			events/request/talaba-bi -5 0
			events/request/talaba-min 3 -5
			events/retreat/farra-musallahun 6 -5
			events/retreat/sahaba-quwwat 4 0
			events/support/ayyada -3 0
			events/support/daama -3 3
			events/support/daama-qadiyya 3 0
			events/support/dam 0 4
			events/support/dam-dawla 0 6
			events/threaten/haddada 3 0
			masdar -4 7
			noun 6 -1
			participle 0 8
			verb 6 2
		10 -13 -20
			events/accuse/intaqada 0 -4
			events/accuse/ittahama 0 -5
			events/agree/ittifaqiyya 3 0
			events/assault/hujum 3 0
			events/assault/infajara 0 3
			events/assault/iqtital 4 0
			events/assault/ishtabaka 7 0
			events/assault/istihdaf 3 0
			events/assault/maraka 7 0
			events/assault/muwajahat 5 0
			events/assault/qatla 0 -5
			events/assault/usiba 4 0
			events/coerce/hasara 0 3
			events/coerce/istadaa-tahqiq 0 5
			events/coerce/qabd 0 -5
			events/coerce/saytara 0 10
			events/consult/ijtima -6 0
			events/consult/iltaqa 0 7
			events/consult/istaqbala 4 0
			events/consult/ittisalat-maa 3 0
			events/consult/liqa -4 0
			events/consult/qimma 5 0
			events/consult/wasala-wafd -3 0
			events/consult/ziyara -3 3
			events/mobilize/arsala-quwwat 0 4
			events/personnel/taadil-wizari 0 6
			events/request/daa 3 -5
			events/request/daa-assist 0 4
			events/request/daa-baid 0 3
			events/request/daa-fulan 0 4
			events/request/haththa 0 -4
			events/request/talaba-bi 0 -4
			events/sanction/hukm-qadai 0 5
			events/support/ashada 0 -3
			events/support/karrama 0 6
			events/support/tadamana 4 0
			masdar -6 -6
			participle 0 -6
			verb -4 0
		2 8 7
			events/accuse/aaraba-istiya 0 4
			events/accuse/adana 6 0
			events/accuse/intaqada 5 3
			events/accuse/istajwaba 3 0
			events/accuse/istankara 3 -5
			events/accuse/mathala-amam 3 0
			events/accuse/muhakama 0 -3
			events/accuse/naddada 3 0
			events/accuse/shakk 0 5
			events/accuse/tahqiq-fi 0 5
			events/accuse/tahqiqat 0 6
			events/accuse/tuhma 0 -5
			events/agree/ittafaqa 0 -4
			events/agree/ittifaq 0 -5
			events/aid/qaddama-musaadat 0 6
			events/aid/talaqqa-musaadat 3 -4
			events/assault/adhdhaba 6 0
			events/assault/atlaqa-nar 3 0
			events/assault/ghara 0 -2
			events/assault/hajama 0 -3
			events/assault/harb 0 4
			events/assault/harb-nisba 0 3
			events/assault/harrara-min -3 6
			events/assault/hujum -3 0
			events/assault/infajara 4 3
			events/assault/iqtaham 0 -4
			events/assault/ishtabaka -5 0
			events/assault/istaada-mawqi 0 3
			events/assault/istahdafa 0 -4
			events/assault/istihdaf 0 5
			events/assault/jarha -3 4
			events/assault/maqtal -3 5
			events/assault/masra 0 -4
			events/assault/qada-ala 0 5
			events/assault/qasafa 0 1
			events/assault/qatla 3 4
			events/assault/qital 3 -5
			events/assault/saddal-hujum 8 0
			events/assault/tafjir 0 -3
			events/coerce/hujum-iliktruni 0 4
			events/coerce/istawla 0 3
			events/coerce/itaqala 0 -3
			events/coerce/saytara 0 -9
			events/consult/bahatha-maa 4 0
			events/consult/bahth-masdar -5 0
			events/consult/ijtamaa 0 -3
			events/consult/ijtima 0 -4
			events/consult/iltaqa -3 -3
			events/consult/istaqbala -3 0
			events/consult/ittisalat-maa 0 3
			events/consult/ittisalatuhu 3 0
			events/consult/liqa 0 4
			events/consult/liqa-jamai 4 0
			events/consult/mubahathat -2 0
			events/consult/mutamar -3 0
			events/consult/naqasha-maa 3 0
			events/consult/qimma 3 0
			events/consult/tafawud -4 3
			events/consult/tashawara 0 3
			events/consult/tawassata 0 5
			events/consult/ziyara -5 -3
			events/cooperate/taawana -3 0
			events/disaster/fayadan 0 5
			events/personnel/intikhabat 0 -4
			events/personnel/taadil-wizari 0 6
			events/reject/aarada 3 0
			events/reject/imtanaa 0 4
			events/reject/rafada -4 0
			events/request/awsa 0 5
			events/request/daa -4 2
			events/request/dawa 5 -9
			events/request/nashada 0 3
			events/request/talab 0 6
			events/request/talaba-bi 4 -2
			events/request/talaba-min -4 4
			events/request/talaba-musaada 0 5
			events/sanction/hukm-qadai 0 3
			events/support/ayyada 0 -3
			events/support/dam-dawla 4 0
			events/support/shakara 0 4
			events/support/tadamana -3 3
			events/support/tayid 0 -3
			events/support/waqqaa 3 -3
			events/support/waqqaa-ala 0 -4
			masdar 0 3
			noun 2 7
			participle 0 -2
			verb 0 -1
		3 3 4
			events/accuse/intaqada 0 -2
			events/accuse/ittahama 6 -5
			events/agree/istidad 0 3
			events/agree/istidad-muaalan -3 0
			events/agree/ittifaq 3 0
			events/agree/muwafaqa 0 -3
			events/agree/taahhada 0 4
			events/agree/wafaqa 0 3
			events/aid/darraba 0 -4
			events/aid/talaqqa-musaadat 0 -4
			events/assault/alqa-qunbula 0 3
			events/assault/amaliyya-askariyya 0 4
			events/assault/atlaqa-sarukh 0 5
			events/assault/ghara 0 5
			events/assault/hajama 0 -6
			events/assault/infajara 0 5
			events/assault/istahdafa 0 5
			events/assault/istihdaf 5 0
			events/assault/itida 0 6
			events/assault/khatafa 0 -7
			events/assault/maqtal -3 0
			events/assault/muwajahat 4 0
			events/assault/naffadha-idam 0 3
			events/assault/qatla 0 4
			events/assault/tafjir 3 -4
			events/assault/usiba 0 -3
			events/coerce/hasara 6 0
			events/coerce/hujum-iliktruni 0 3
			events/coerce/qabd 0 2
			events/coerce/saytara 0 6
			events/consult/hiwar 4 0
			events/consult/ijtima -5 0
			events/consult/iltaqa 4 0
			events/consult/liqa 3 0
			events/consult/mubahathat 5 -4
			events/consult/mutamar -5 0
			events/consult/qimma -4 0
			events/consult/wasala-wafd 5 0
			events/consult/wasata 0 4
			events/consult/zara 0 4
			events/disaster/hariq 0 4
			events/personnel/ayyana-mansib 0 4
			events/personnel/intakhaba 3 3
			events/personnel/intikhabat 0 4
			events/reject/rafada 0 -2
			events/reject/rafada-yield 0 -3
			events/request/daa-liqa 0 -3
			events/request/daa-yield 0 -3
			events/request/dawa 3 0
			events/request/talaba 0 -4
			events/request/talaba-bi 0 -8
			events/request/talaba-min 0 7
			events/request/talaba-yield 0 -4
			events/support/ayyada 0 -4
			events/support/dafaa-an 0 4
			events/support/dam 0 5
			events/support/dam-dawla 0 5
			events/support/tadamana 0 3
			events/support/tawqi 3 0
			masdar 5 -2
			noun 0 2
			participle -4 3
			verb 0 1
		4 -2 -1
			events/accuse/istankara 0 4
			events/accuse/ittahama -2 3
			events/accuse/muhakama 0 4
			events/accuse/tuhma 0 -5
			events/agree/iltizam 0 4
			events/agree/ittifaq-muhaddad 3 0
			events/agree/mustaidd 0 6
			events/agree/muwafaqa -3 0
			events/agree/taahhada -5 4
			events/agree/tawassul 4 0
			events/aid/talaqqa-musaadat 7 -4
			events/assault/amaliyya-askariyya -5 0
			events/assault/atlaqa-ghaz 0 3
			events/assault/atlaqa-nar 0 4
			events/assault/atlaqa-sarukh 0 3
			events/assault/darba-jawwiyya 0 6
			events/assault/harb -3 0
			events/assault/hujum -4 0
			events/assault/hujum-mufakhkhakha 0 4
			events/assault/infajara 0 -2
			events/assault/ishtabaka -5 -4
			events/assault/istaada-mawqi 0 5
			events/assault/istashhada 0 4
			events/assault/istihdaf 0 -4
			events/assault/itida 0 5
			events/assault/jarha 4 0
			events/assault/khatafa 0 -4
			events/assault/maqtal 0 -5
			events/assault/maraka 3 -5
			events/assault/muwajahat 0 -7
			events/assault/qasafa 0 6
			events/assault/qatala 0 -4
			events/assault/sidam 5 0
			events/coerce/aghlaqa 0 4
			events/coerce/hamlat-itiqalat 0 5
			events/coerce/hasara 3 0
			events/coerce/hujum-iliktruni 5 -3
			events/coerce/istawla 0 7
			events/coerce/qabada 0 5
			events/coerce/qarar-man 0 4
			events/consult/ijtamaa -4 0
			events/consult/jalsa-barlaman -3 0
			events/consult/liqa -1 -4
			events/consult/liqa-jamai 3 0
			events/consult/mubahathat -2 4
			events/consult/mutamar 4 0
			events/consult/zara 0 -3
			events/consult/ziyara 0 -3
			events/consult/ziyara-makan -3 0
			events/personnel/intikhabat 0 4
			events/reject/rafada 0 7
			events/reject/rafada-assist 0 5
			events/request/akkada-darura 0 7
			events/request/awsa 0 -4
			events/request/daa 3 -3
			events/request/daa-liqa 0 3
			events/request/dawa 0 -4
			events/request/talab 0 -3
			events/request/talaba-bi -3 3
			events/request/talaba-min -5 0
			events/request/wajjaha-bi 0 -3
			events/retreat/afraja 0 5
			events/retreat/atlaqa-sarah 0 -3
			events/sanction/hukm-qadai 3 0
			events/sanction/uqubat 0 3
			events/support/ashada 0 4
			events/support/hanna 0 3
			events/support/rahhaba 0 5
			events/support/tawqi 7 0
			events/support/waqqaa 0 -3
			events/threaten/taahhada-intiqam 0 4
			events/threaten/tahdidat-sadira 3 0
			masdar 2 -4
			noun 0 2
			participle -4 0
			verb -1 -1
		6 -10 -12
			events/accuse/adana 0 3
			events/accuse/ittahama -5 -11
			events/accuse/naddada 0 6
			events/accuse/tahqiqat -4 -4
			events/agree/iltizam 0 4
			events/agree/ittifaq -6 0
			events/agree/ittifaq-muhaddad 3 0
			events/aid/naqala-jarha 0 -5
			events/aid/qaddama-musaadat 0 8
			events/aid/talaqqa-musaadat 4 -6
			events/assault/al-hadith 5 0
			events/assault/amaliyya-askariyya -4 7
			events/assault/hajama 0 6
			events/assault/harb-irhab 0 3
			events/assault/hujum -3 0
			events/assault/infajara 0 9
			events/assault/irtikab-intihakat 0 3
			events/assault/ishtabaka 11 -5
			events/assault/istaada-mawqi -3 8
			events/assault/itida 0 3
			events/assault/khatafa 0 3
			events/assault/maqtal 7 0
			events/assault/muwajahat 3 0
			events/assault/qasafa 0 -3
			events/assault/qasf-jawwi 3 0
			events/assault/qatala 0 -3
			events/assault/tafjir 0 4
			events/assault/usiba 4 0
			events/assault/zaraa-lughm 0 4
			events/coerce/hasara 0 -4
			events/coerce/hazara 0 4
			events/coerce/manaa 0 -3
			events/coerce/qabd 0 4
			events/coerce/saytara 0 4
			events/consult/bahth-masdar -4 0
			events/consult/ijtamaa 4 0
			events/consult/ijtima 4 -3
			events/consult/iltaqa 5 3
			events/consult/istaqbala-fi 4 0
			events/consult/liqa-jamai 4 0
			events/consult/mubahathat 7 0
			events/consult/naqasha-maa 3 0
			events/consult/wasala-wafd 0 3
			events/consult/zara -3 3
			events/consult/ziyara -6 0
			events/personnel/intikhabat 5 0
			events/personnel/iqtira 4 0
			events/protest/muzahara 0 3
			events/reject/rafada 0 -6
			events/request/awsa 0 -3
			events/request/daa 0 4
			events/request/daa-liqa 0 3
			events/request/dawa 5 0
			events/request/talaba-bi 0 4
			events/request/talaba-min 0 -7
			events/sanction/hukm-qadai 0 4
			events/sanction/uqubat 0 -2
			events/support/abrama-ittifaq 4 0
			events/support/ashada 0 4
			events/support/sawwata-li 5 0
			events/support/tawqi 6 0
			events/threaten/haddada-quwwa 0 -5
			events/threaten/tawaada 0 3
			masdar 0 -4
			noun -3 -1
			participle 0 -7
			verb -5 1
	before
		1 9 7
			events/accuse/adana 0 -3
			events/accuse/ishtabaha -3 0
			events/accuse/ittahama 6 4
			events/accuse/tahqiqat 0 -5
			events/accuse/tuham -4 0
			events/accuse/tuhma -5 7
			events/agree/istidad-muaalan 0 4
			events/agree/mustaidd 5 -4
			events/aid/qaddama-musaadat -3 0
			events/assault/atlaqa-nar 0 4
			events/assault/ghara 4 7
			events/assault/hamla-askariyya 3 0
			events/assault/hujum 0 2
			events/assault/ishtabaka -5 0
			events/assault/itida 2 0
			events/assault/khatafa -3 3
			events/assault/qatala 0 9
			events/assault/qatla -8 3
			events/assault/usiba -4 0
			events/assault/usiba-bi-juruh 0 -3
			events/coerce/hasara 0 3
			events/coerce/itaqala -3 0
			events/coerce/saytara -2 0
			events/consult/bahatha-mawdu 3 0
			events/consult/bahth-masdar 0 4
			events/consult/ijtima -3 0
			events/consult/istaqbala 0 4
			events/consult/liqa -6 0
			events/consult/mubahathat -4 0
			events/mobilize/arsala-quwwat -4 0
			events/mobilize/nashara-quwwat 4 0
			events/personnel/hasala-aswat -4 0
			events/reject/rafada 0 -3
			events/request/daa 2 -3
			events/request/dawa -4 0
			events/request/mutalaba -5 3
			events/request/talab 3 0
			events/request/talaba 4 0
			events/request/talaba-musaada 0 4
			events/support/tayid 0 4
			events/threaten/haddada 0 3
			masdar -2 0
			noun 6 3
			participle 0 6
			verb 3 -4
		10 -7 -10
			events/accuse/hammala-masuliyya 4 0
			events/accuse/intaqada 0 4
			events/accuse/muhakama 0 3
			events/accuse/naddada 0 -4
			events/accuse/tuham 0 5
			events/agree/istidad 4 3
			events/agree/ittifaq -2 0
			events/agree/ittifaq-muhaddad -6 0
			events/agree/mustaidd -5 0
			events/agree/taahhada 6 6
			events/agree/waada 5 0
			events/aid/adkhala-musaadat -3 0
			events/aid/arsala-musaadat 4 0
			events/aid/darraba 3 0
			events/aid/khadaa-liljiraha 0 6
			events/aid/qaddama-musaadat 5 0
			events/aid/talaqqa-musaadat 0 -3
			events/assault/adrama -3 0
			events/assault/al-qital 4 0
			events/assault/amala-muamala-sayyia 0 4
			events/assault/amaliyya-intihariyya -3 0
			events/assault/asara 3 0
			events/assault/atlaqa-nar 0 -4
			events/assault/dammara 0 -5
			events/assault/daraba-ahdaf 4 0
			events/assault/darba 0 8
			events/assault/darba-jawwiyya 4 0
			events/assault/ghara 0 -4
			events/assault/ghazw 0 -3
			events/assault/harb -3 0
			events/assault/hujum 2 -3
			events/assault/ikhtitaf-taira 4 0
			events/assault/ishtabaka 3 0
			events/assault/istaada-mawqi 3 0
			events/assault/istihdaf -3 0
			events/assault/itida -7 4
			events/assault/maraka 4 0
			events/assault/munawashat 5 0
			events/assault/qamaa 3 0
			events/assault/qasafa 0 -8
			events/assault/qatala 0 -3
			events/assault/qital-sifa -4 0
			events/assault/saddal-hujum -3 0
			events/assault/tafjir 4 0
			events/assault/tasadda 0 6
			events/assault/usiba 0 5
			events/coerce/awqafa 0 3
			events/coerce/dahama 0 4
			events/coerce/fattasha 3 0
			events/coerce/hajaza 4 0
			events/coerce/hasara 0 -4
			events/coerce/ihtajaza -3 7
			events/coerce/istawla 0 -3
			events/coerce/itaqala 5 0
			events/coerce/manaa 5 3
			events/coerce/mulahaqat-amn 4 0
			events/coerce/musadara -4 0
			events/coerce/nahaba 4 0
			events/coerce/qabd 0 3
			events/concede/itadhara 0 3
			events/consult/bahatha 6 0
			events/consult/hiwar -3 0
			events/consult/ijtima 0 7
			events/consult/iltaqa -2 0
			events/consult/istaqbala 0 4
			events/consult/istiqbal 0 5
			events/consult/ittisalat-maa 4 0
			events/consult/liqa 3 0
			events/consult/liqa-jamai -4 0
			events/consult/mufawadat -7 0
			events/consult/mutamar -6 0
			events/consult/qimma -4 0
			events/consult/ziyara 6 0
			events/disaster/hadith-sayr 0 4
			events/personnel/adla-bi-sawt 4 0
			events/personnel/afa-min-mansib 4 0
			events/personnel/aqala 0 3
			events/personnel/hasala-aswat -3 0
			events/personnel/istaqala -3 0
			events/personnel/istifta -4 0
			events/personnel/tarashshaha 4 0
			events/personnel/tayin 5 0
			events/protest/muzahara 3 0
			events/reject/imtanaa -3 0
			events/reject/rafada 0 4
			events/reject/rafada-liqa -3 0
			events/request/daa 5 0
			events/request/daiyan 4 0
			events/request/dawa 0 -3
			events/request/haththa 4 0
			events/request/matalib-bi 4 3
			events/request/mutalaba 4 -3
			events/request/mutaliban-fulan -3 0
			events/request/talab -3 0
			events/request/talaba 4 0
			events/request/talaba-bi 4 0
			events/request/talaba-min 3 5
			events/request/talaba-musaada -4 0
			events/request/talaba-yield 4 0
			events/sanction/allaqa-mufawadat -3 0
			events/sanction/hakama-bi 0 3
			events/sanction/saddaqa-hukm -6 0
			events/sanction/uqubat-llati -3 0
			events/support/daama -4 0
			events/support/dam 0 -3
			events/support/dam-dawla 5 0
			events/support/nawwaha 4 0
			events/support/rahhaba 5 0
			events/support/tadamana -3 0
			events/support/tawqi -5 0
			events/support/tayid 2 0
			events/support/waqqaa -7 0
			events/support/waqqaa-ala -3 0
			events/threaten/haddada-quwwa -5 0
			events/threaten/hadhdhara-tusawwil 3 0
			events/threaten/tawaada 0 -3
			masdar -3 -1
			noun -7 -3
			participle 3 -6
		2 2 1
			events/accuse/adana -4 0
			events/accuse/hujum-lafzi -4 0
			events/accuse/ittahama -3 3
			events/accuse/tahqiqat 5 -5
			events/accuse/tuhma 3 0
			events/agree/ittifaq-muhaddad 3 0
			events/agree/ittifaq-thunai 4 0
			events/agree/mustaidd 5 0
			events/agree/taahhada -3 0
			events/aid/darraba 0 4
			events/aid/talaqqa-musaadat -6 0
			events/assault/atlaqa-sarukh 9 0
			events/assault/dammara 0 4
			events/assault/darba-jawwiyya 5 0
			events/assault/fajjara-nafsah 3 0
			events/assault/harb 6 0
			events/assault/harrara 6 0
			events/assault/hujum 2 0
			events/assault/ightala 0 -4
			events/assault/ijtiyah 3 0
			events/assault/ishtabaka 0 -4
			events/assault/itida -2 0
			events/assault/jarha 0 4
			events/assault/kamin 4 0
			events/assault/khatafa 3 0
			events/assault/maqtal -9 0
			events/assault/maraka -5 3
			events/assault/muwajahat 0 4
			events/assault/qasafa 4 0
			events/assault/qatala -3 0
			events/assault/tabadul-nar 0 3
			events/assault/tafjir -2 -4
			events/assault/usiba-bi-juruh 0 2
			events/coerce/hasara -3 6
			events/coerce/hazara 0 -4
			events/coerce/hujum-iliktruni 0 5
			events/coerce/istawla 4 -3
			events/coerce/itaqala -4 0
			events/coerce/manaa -4 0
			events/coerce/saytara -3 0
			events/consult/liqa -3 0
			events/consult/mubahathat -2 0
			events/mobilize/arsala-quwwat 5 0
			events/personnel/tawalla 0 6
			events/protest/ihtijaj 4 0
			events/reject/rafd -3 0
			events/request/daa 0 -4
			events/request/dawa -4 0
			events/request/dawa-liqa -3 4
			events/request/talab -4 4
			events/retreat/afraja 3 0
			events/retreat/atlaqa-sarah 0 4
			events/retreat/istaslama 4 0
			events/sanction/uqubat 3 0
			events/support/ayyada 0 -4
			events/support/daama-qadiyya 0 4
			events/support/hanna 0 5
			events/support/shakara 3 0
			masdar 1 0
			noun 4 5
			participle 0 -6
			verb -4 2
		3 0 1
			events/accuse/istajwaba 3 0
			events/accuse/ittahama -5 -2
			events/accuse/tahqiqat 0 3
			events/agree/ittifaq 6 0
			events/agree/ittifaq-muhaddad -3 0
			events/agree/muwafaqa -3 0
			events/agree/taahhada 0 3
			events/assault/adhdhaba 0 5
			events/assault/atlaqa-nar 0 4
			events/assault/dammara 0 4
			events/assault/hujum -2 6
			events/assault/khatafa 0 4
			events/assault/masra 0 7
			events/assault/qatala 0 2
			events/assault/qatla 0 6
			events/assault/tafjir 0 -2
			events/assault/usiba 0 8
			events/assault/usiba-bi-juruh 0 5
			events/coerce/hasara 0 6
			events/coerce/itaqala 0 -4
			events/consult/bahth-masdar 4 0
			events/consult/iltaqa -3 0
			events/consult/jawla 3 0
			events/consult/liqa 2 3
			events/consult/liqa-jamai -3 0
			events/consult/mufawadat 4 0
			events/consult/qimma -3 0
			events/consult/zara 4 0
			events/personnel/intikhabat -6 0
			events/personnel/tayin 4 0
			events/reject/rafada -4 0
			events/request/dawa 0 3
			events/request/talaba-bi 0 4
			events/request/talaba-min 0 4
			events/retreat/afraja 0 -3
			events/support/ayyada 0 3
			events/support/waqqaa 6 0
			masdar 3 0
			noun 2 -4
			participle 0 2
		4 -1 -2
			events/accuse/dawa -3 0
			events/accuse/intaqada 0 -5
			events/accuse/istajwaba 0 5
			events/accuse/istankara -3 0
			events/accuse/ittahama -4 0
			events/accuse/muhakama -3 0
			events/accuse/tahqiqat -5 7
			events/accuse/tuham -3 7
			events/accuse/tuhma 0 12
			events/accuse/wasafa-intihak 0 5
			events/agree/ittafaqa 0 4
			events/agree/waada 0 6
			events/agree/wafaqa 6 0
			events/aid/amal-ighatha 3 0
			events/aid/qaddama-musaadat 0 -4
			events/aid/talaqqa-musaadat 0 6
			events/assault/amaliyya-askariyya 7 0
			events/assault/amaliyya-irhabiyya 3 0
			events/assault/atlaqa-nar 3 0
			events/assault/dammara 6 -4
			events/assault/ghazw 0 -3
			events/assault/hujum 0 3
			events/assault/hujum-jawwi 0 3
			events/assault/ightala 0 -4
			events/assault/istaada-mawqi 3 -3
			events/assault/itida 0 4
			events/assault/jarha 0 -4
			events/assault/jarima-bashia -3 0
			events/assault/kamin -4 0
			events/assault/khatafa -5 2
			events/assault/masra 0 5
			events/assault/muwajahat -8 0
			events/assault/qada-ala -3 0
			events/assault/qasafa 4 0
			events/assault/qatala 7 0
			events/assault/tafjir -4 0
			events/assault/usiba -4 4
			events/coerce/dahama 3 0
			events/coerce/hasara 3 2
			events/coerce/hujum-iliktruni -4 0
			events/coerce/itaqala -2 0
			events/coerce/manaa 0 3
			events/coerce/zawwara -3 0
			events/concede/samaha-mujaddadan 0 4
			events/consult/ijtima -1 0
			events/consult/iltaqa 2 0
			events/consult/jalsa 5 0
			events/consult/jawla 4 0
			events/consult/liqa 5 0
			events/consult/mubahathat 2 0
			events/consult/mufawadat -3 0
			events/consult/mutamar 5 0
			events/consult/qimma 4 0
			events/consult/ziyara -2 0
			events/consult/ziyara-makan 4 0
			events/personnel/adla-bi-sawt 3 0
			events/personnel/faza -3 0
			events/personnel/intakhaba 0 7
			events/protest/ihtijaj -5 0
			events/protest/muzahara -4 0
			events/protest/shaghab -4 0
			events/reject/rafada 4 -4
			events/reject/rafada-yield -4 0
			events/reject/rafd -3 0
			events/request/awsa 0 3
			events/request/dawa 0 -5
			events/request/dawa-yield -3 0
			events/request/mutalaba 9 0
			events/request/talab -6 9
			events/request/talaba-bi 0 -2
			events/request/talaba-min 0 3
			events/request/talaba-musaada 0 4
			events/retreat/afraja 0 3
			events/retreat/insahaba -4 0
			events/retreat/insahaba-min-madina -3 0
			events/retreat/tabadul-asra 4 0
			events/support/dam 0 5
			events/support/tawqi -3 0
			events/support/tayid 4 0
			noun -1 -3
			participle 0 -1
			verb -1 1
		6 -4 -3
			events/accuse/adana 3 -4
			events/accuse/ahala-qada -3 4
			events/accuse/idanatuhu-li 4 0
			events/accuse/ittahama 2 3
			events/accuse/tahqiq-fi -4 0
			events/accuse/tahqiqat 2 3
			events/accuse/tuham 0 -4
			events/accuse/tuhma 0 3
			events/accuse/wasafa-intihak 0 3
			events/agree/istidad 4 0
			events/agree/istidad-muaalan 6 0
			events/agree/taahhud -4 0
			events/agree/waada 3 0
			events/aid/qaddama-musaadat 0 5
			events/aid/talaqqa-musaadat -4 10
			events/assault/adhdhaba 0 2
			events/assault/dammara -3 3
			events/assault/ghara 0 -4
			events/assault/hajama 0 -3
			events/assault/hujum-intihari 4 0
			events/assault/ightasaba 0 4
			events/assault/infajara 0 -2
			events/assault/ishtabaka -3 0
			events/assault/istaada-mawqi 3 0
			events/assault/itida 3 0
			events/assault/maqtal 0 -3
			events/assault/muwajahat 3 0
			events/assault/qatala 5 -3
			events/assault/suqut-dahaya 0 5
			events/assault/tafjir 0 -3
			events/assault/tarada-musallahin 5 0
			events/coerce/hasara 0 -3
			events/coerce/ihtajaza 4 -5
			events/coerce/musadara 3 0
			events/coerce/qabada -4 0
			events/consult/bahatha-mawdu -6 0
			events/consult/jalsa -4 0
			events/consult/liqa-jamai -7 0
			events/consult/qimma -2 0
			events/consult/zara 4 0
			events/consult/ziyara -3 7
			events/disaster/zilzal 0 -3
			events/personnel/faza 0 4
			events/personnel/hasala-aswat 4 0
			events/personnel/intakhaba -3 0
			events/personnel/intikhabat -4 -6
			events/personnel/istaqala -4 0
			events/personnel/shakkala-hukuma 2 0
			events/personnel/tarashshaha -3 0
			events/personnel/tawalla 4 0
			events/personnel/tayin -5 0
			events/protest/masira -4 0
			events/protest/waqfa 3 0
			events/reject/aarada 5 0
			events/reject/rafada 4 5
			events/reject/rafada-yield 4 0
			events/reject/rafd 2 4
			events/request/awamir 0 3
			events/request/daa -9 -4
			events/request/daa-yield 0 -3
			events/request/daiyan 4 -3
			events/request/dawa 0 6
			events/request/mutalaba -3 0
			events/request/talab -3 0
			events/request/talaba-min 5 -4
			events/request/talaba-yield -3 5
			events/sanction/allaqa-mufawadat 3 0
			events/sanction/qataa-alaqat -3 0
			events/support/abrama 3 0
			events/support/ashada -4 0
			events/support/ayyada 0 4
			events/support/daama 4 0
			events/support/dam 5 0
			events/support/hanna 3 0
			events/support/shakara 3 0
			events/threaten/haddada-quwwa 0 -3
			masdar 0 -3
			noun -6 -2
			participle 0 3
			verb 0 -2
	same
		0 3 2
			events/accuse/intaqada 3 -4
			events/accuse/ittahama -9 6
			events/agree/ittifaq-thunai 4 0
			events/agree/muwafaqa 2 0
			events/aid/dam-maddi -4 4
			events/aid/darraba -4 5
			events/aid/qaddama-musaadat 0 -4
			events/assault/adhdhaba 0 5
			events/assault/asara 0 5
			events/assault/atlaqa-nar 0 -3
			events/assault/atlaqa-sarukh 0 -4
			events/assault/dammara -4 9
			events/assault/farraqa 0 4
			events/assault/ghara 5 -3
			events/assault/ghazw 4 -5
			events/assault/hadama 0 7
			events/assault/hajama 0 3
			events/assault/harb-ahliyya -5 0
			events/assault/harrara 0 -6
			events/assault/harrara-min 0 -5
			events/assault/hazama 0 3
			events/assault/hujum 6 -2
			events/assault/ightala -3 -2
			events/assault/ijtiyah 4 -5
			events/assault/infajara 0 -6
			events/assault/istaada-mawqi 0 -7
			events/assault/istashhada -3 6
			events/assault/istihdaf 0 8
			events/assault/itida 0 -3
			events/assault/jarha -4 3
			events/assault/khatafa 0 4
			events/assault/majzara 0 -4
			events/assault/maqtal -3 0
			events/assault/masra-noun 0 4
			events/assault/qasafa 5 -2
			events/assault/qasf-jawwi 7 -5
			events/assault/qasf-madfai 0 -7
			events/assault/qatla -5 6
			events/assault/tadakhkhul-askari 4 0
			events/assault/tafjir 0 2
			events/assault/tafjir-intihari -4 0
			events/assault/tarada-musallahin 0 6
			events/assault/usiba 0 3
			events/coerce/fakkaka-khaliyya -4 5
			events/coerce/hasara 0 -7
			events/coerce/ihtajaza-safina 4 0
			events/coerce/ikhtaraqa-mawqi -3 0
			events/coerce/iqtaham-amn 5 -4
			events/coerce/muhtajaz-fi 0 -3
			events/coerce/saytara 6 0
			events/consult/bahth-masdar -5 0
			events/consult/ijtima 8 0
			events/consult/jalsa-barlaman 5 0
			events/consult/liqa 0 3
			events/consult/mutamar -5 0
			events/consult/wusul-wafd 3 0
			events/consult/ziyara 0 3
			events/consult/ziyara-makan 5 -5
			events/mobilize/arsala-quwwat 0 -3
			events/personnel/faza 4 0
			events/personnel/intakhaba 0 -3
			events/personnel/intikhabat -4 0
			events/personnel/istaqala 3 -4
			events/personnel/shakkala-hukuma -3 -3
			events/personnel/suqut-nizam 0 6
			events/personnel/wafat 0 3
			events/reject/aarada -3 -3
			events/request/daiyan 0 4
			events/request/dawa -7 4
			events/request/matalib-fulan 3 0
			events/request/mutalaba -4 4
			events/request/talab 0 -8
			events/retreat/atlaqa-sarah 0 2
			events/retreat/atlaqa-shakhs 0 3
			events/retreat/farra-musallahun 4 -4
			events/retreat/insahaba-min-madina 0 -3
			events/sanction/hukm-qadai 3 0
			events/sanction/uqubat-llati 3 0
			events/support/dam-dawla 2 -5
			events/support/tayid -4 3
			masdar 0 6
			noun 1 -7
dropped
	after
		false
			false -3 4
			true 1 -3
		true
			false -7 3
			true 5 -5
	false
		false
			false
				0 9 -3
				1 3 -4
				2 -3 -5
				3 -7 0
				none 1 0
				object 2 -2
				subject 0 5
				في 0 -3
				من 0 -4
			true
				0 2 -6
				1 -2 -2
				2 -5 -6
				3 -9 0
				none 6 -4
				object -2 0
				subject 1 0
				إلى -3 0
				ب 0 -4
				بين 0 2
				ضد 0 -3
				على -5 0
				عن -3 0
				في 3 6
				ل -3 -5
				مع 2 0
				من 0 -5
		true
			false
				1 -8 -4
				2 -4 4
				3 5 -6
				subject -9 0
			true
				0 4 0
				1 -6 2
				2 3 0
				3 -2 0
				none 0 9
				object -4 -5
				إلى 0 -3
	true
		false
			false
				0 14 7
				1 5 0
				2 -4 9
				3 -5 2
				none -1 0
				object 3 5
				subject 7 -4
				إلى -4 0
				بين -4 0
				على 0 8
				في 2 0
				ل 0 3
				مع 5 0
			true
				0 10 1
				1 5 -2
				2 8 4
				3 1 0
				none 6 0
				object 0 8
				ب 0 -4
				على 3 0
				عن 3 0
				ل 0 4
				من 0 5
		true
			false
				0 -3 0
				3 -4 0
				none 0 3
				subject -5 -4
				من -3 0
			true
				0 0 3
				1 0 4
				3 -3 3
				none 0 4
elsewhere
	rule
		actor
			main
				masdar 0 -3
				noun 5 -4
				participle 3 -4
		false
			false
				verb 6 0
			true
				verb 0 5
		recipient
			further
				noun 0 9
			main
				masdar 0 5
				verb -5 -10
		true
			false
				masdar -7 0
				noun 5 0
				participle 0 -2
				verb -6 -6
			true
				verb -4 -5
filled
	
		
			none 3 4
				masdar 1 0
				noun 0 1
				participle -3 3
				verb 5 0
		recipient
			none 4 -3
				masdar 1 -2
				noun 4 -3
				verb 2 -1
			recipient
				further
					masdar -4 0
					noun 3 0
					verb 0 -1
				main 0 2
					masdar 0 2
					noun -6 0
					participle 0 -5
					verb 4 -1
	actor
		
			actor
				further -3 -4
					masdar -3 0
				main 4 1
					masdar 1 2
					noun 2 0
					participle 3 0
					verb -2 1
			none -3 3
				masdar -1 4
				noun -4 2
				participle 0 -3
				verb -2 0
		recipient
			actor
				further -4 -1
					verb -4 0
				main 4 -9
					masdar 3 -4
					noun 5 0
					participle -6 0
					verb 3 0
			none -6 -5
				masdar -3 -3
				noun -3 -3
				participle 4 0
				verb -4 -1
			recipient
				further -3 -3
					masdar 4 -1
					noun -3 0
					verb -4 0
				main -6 7
					noun 0 1
					verb -1 1
first
	false -5 -5
	true 1 0
	verb
		after
			after
				verb
					aspect 0 -3
					event 3 -5
					light -5 3
					modal -7 3
					other 3 -3
					state 0 4
			before -3 -5
				verb
					event -3 -1
					modal 9 -4
					motion 0 3
					speech -4 0
					state 0 3
			same 0 -2
				verb
					event 0 -2
		before
			after -3 4
				verb
					event 2 -2
					light -2 3
					other -5 0
					speech 0 6
					state 4 2
			before -2 -3
				verb
					aspect -3 -3
					event -2 1
					light -2 -2
					modal 1 2
					motion 5 -1
					other 2 0
					speech -1 0
					state -3 -2
			same 4 -1
				verb
					event 4 -1
		none
			before -1 1
				edge -1 1
form
	masdar 3 -3
	noun -4 -2
	participle -4 0
	verb -4 -5
genitive
	word
		none -5 1
			ACCUSE -1 -1
			AGREE 4 2
			AID -3 2
			ASSAULT 1 0
			COERCE 0 2
			CONCEDE -2 0
			CONSULT 3 -3
			COOPERATE 5 -3
			DISASTER -10 -2
			MOBILIZE -1 0
			PERSONNEL -7 5
			PROTEST 0 -9
			REJECT 2 -1
			REQUEST -2 4
			RETREAT -1 0
			SANCTION -3 0
			SUPPORT 2 0
		اتحاد -3 0
		اجراء 0 -3
		اداره -3 0
			ACCUSE 0 3
		اسرائيل 0 6
			ASSAULT 0 4
		اسرته 0 5
		اشخاص 0 7
			ASSAULT 0 5
		اعضاء 0 7
		اقليم -5 0
		الاتحاد 5 0
		الاحتلال 2 -8
			ASSAULT 4 0
		الاداره 3 0
		الارهاب 0 -5
		الاعلام -4 0
		الاغاثه 3 0
		الاقليم 0 -3
		الامام
			ASSAULT 0 4
		الامن -7 0
		الامين -5 0
		الانسان 0 -9
			COERCE 0 -4
		الباسيج 6 0
		البرلمان 0 3
			COERCE 0 3
			CONSULT 4 0
			PROTEST 0 4
		البلاد
			ASSAULT 0 -6
		البلدين 4 0
		البوليساريو 0 6
		التحالف 5 0
			AID 5 0
			ASSAULT 0 -4
		التحقيق -4 0
		التربيه 0 5
		التعاون 3 0
		التفجير
			ASSAULT 0 -4
		التمرد 0 7
			ASSAULT -3 0
		التنظيم 0 6
		الجبهه -6 0
		الجزيره
			ACCUSE 3 0
		الجماعات -4 3
		الجمهوريه -6 6
			CONSULT -6 6
		الجندي 0 -3
		الجنود 0 5
			ASSAULT 0 4
		الجيش 3 0
			ASSAULT 7 0
		الحرس 0 3
			ASSAULT -4 5
		الحركه 0 4
			CONSULT -3 0
		الحرمين 0 -4
			CONSULT -5 0
			REQUEST 5 0
		الحزب -3 -4
		الحكم -4 -5
		الحكومه 9 6
			CONSULT 0 -4
			PERSONNEL 3 0
			REQUEST 0 4
		الحلف 3 0
		الحوثيين 0 7
		الخارجيه 8 -9
			ACCUSE 0 -4
			CONSULT 5 0
		الداخليه -6 0
		الدبلوماسيه 3 0
		الدفاع -3 -4
		الدول 2 0
			CONSULT 2 0
		الدوله 0 -3
		الرئيس 1 4
			ACCUSE -5 0
			ASSAULT 4 0
			CONSULT 0 4
		الزعيم 0 -3
		السجناء 0 4
		السجون -3 0
		السفاره 0 4
		السفن 0 5
		السكان 0 4
		السلطات 4 0
		السمو 5 0
		السيارات 0 8
		الشؤون
			CONSULT 0 4
		الشباب 3 0
		الشرايطي 7 0
		الشرطه 5 0
			COERCE 6 0
		الشركات -5 0
		الشركه 4 0
		الشعب 0 3
		الشهيد 0 -3
		الشيخ 0 3
		الضحايا -3 5
			ASSAULT 0 6
		الطائرات 0 3
		الطلاب 3 0
		العاصمه 0 -5
			ASSAULT 0 -4
		العالم -4 -6
		العداله 5 0
		العشائر 3 0
		العمال 5 0
			ASSAULT 0 3
		العناصر
			ASSAULT 0 3
		الفاروق 0 3
		الفرقه -4 0
			ASSAULT 0 4
		الفصائل 7 0
			ASSAULT 5 0
		الفلسطينيين 0 6
		القاده 0 5
		القاصرين 7 0
			AGREE 4 0
		القذافي 0 5
		القوات 0 8
			ACCUSE 0 5
			ASSAULT 6 0
		الكونجرس 4 0
		اللجنه 3 -3
		المؤسسات 0 3
		المؤسسه 4 0
		المتمردين -3 10
			ASSAULT 0 6
		المتهم 0 4
		المجلس -2 -6
			ACCUSE 4 -4
			CONSULT -4 0
			SUPPORT 4 0
		المجموعه 0 -5
			ASSAULT 4 0
		المحافظه 0 -4
		المحتجزين 0 4
		المحكمه 0 6
			ASSAULT 7 0
		المخابرات -5 -4
		المدعي 0 5
		المدنيين 0 3
			ASSAULT 0 4
		المسؤولين 0 4
			ACCUSE 0 4
		المستوطنين 0 5
		المصلين 0 6
			ASSAULT 0 4
		المقاومه 12 0
			ASSAULT 10 -3
			COERCE 4 0
		المكتب 0 -5
		الملك -3 -5
			CONSULT -5 0
		المنطقه 3 -3
			ASSAULT 5 0
		المواصلات 0 -3
		الميليشيات 4 3
			ASSAULT 0 5
		الناس 0 -3
		النظام -3 0
		النفط 0 9
		النواب 0 4
		الهجوم 0 -4
			ASSAULT 0 -4
		الهيئه 3 0
		الوحده -4 0
		الوزراء 1 0
			CONSULT 4 0
		الوطن 0 -3
		الوكاله -3 0
		انفاذ 4 0
		اوباما 0 12
		اوروبا -3 0
		اوكرانيا 0 7
		برتبه 0 -5
			ASSAULT 0 -5
		بوتين 0 7
		بوكو 3 0
		تحقيق 0 -5
		تنظيم -2 0
		تيار -5 0
		جماعه 3 0
			ASSAULT 4 0
		جمعيه -5 0
		جمهوريه 3 0
		جنود 4 0
			ASSAULT 4 0
		جهاز -4 -3
		جيش 5 -3
		حركه
			ASSAULT 7 0
		حزب 4 -5
			ASSAULT 9 0
			PERSONNEL -7 0
		حقوق 0 -3
		حلف -3 0
		حماس 8 -3
			COERCE 5 0
			PERSONNEL 4 0
			REQUEST 4 0
		خارجيه 0 -5
			CONSULT 0 -3
		خان 5 0
		داعش 0 4
			ASSAULT 0 6
		دول 0 10
		دوله
			CONSULT -3 0
		رئيس 4 8
			PERSONNEL 0 -3
			REJECT 4 -4
		شخصا 0 8
			ASSAULT 0 9
		شرطه
			ASSAULT 0 4
		شيرين 0 3
			ASSAULT 0 5
		صالح
			ASSAULT 0 3
		ضباط 0 4
		ضحايا 0 3
		طالبان 6 5
			ASSAULT 4 0
			CONSULT 4 0
		عائلته 0 -4
		عائله 0 5
		عسكر 0 5
		علاقه -4 0
			ASSAULT -3 3
		عمره 0 3
		عمليه 0 -3
		عناصر 0 8
			ASSAULT 0 7
		غوانتانامو 0 -3
		فريق -4 0
		فصائل 5 0
		قائد 4 0
		قاده 7 0
		قطاع 6 0
		قوات 7 0
			ACCUSE 0 -7
			COERCE 5 0
		قياده 0 4
		كتله -4 0
			PERSONNEL -4 0
		كوريا 5 0
		لافارج 0 3
		لجنه -3 -9
			ACCUSE 0 -4
		لحج 0 -3
		متهمه 0 3
		مجلس 0 -7
		محافظه 0 -3
		محمد 0 14
		مدنيين 0 5
			ASSAULT 0 6
		مدير -4 0
		مدينه 0 -4
		مسؤول 0 4
		مسلحي 5 3
		مشروع 6 -3
		مقاتله 7 0
			ASSAULT 6 0
		مكتب 5 0
		منظمه 3 0
		موظفي 4 0
		ميليشيات
			ASSAULT 0 4
		نداء -3 0
			CONSULT -4 0
		هجمات 5 0
		هجوم 0 -3
		واشنطن 4 0
		وزاره 4 0
			ACCUSE 4 0
		وزير 0 4
			ACCUSE -3 0
			CONSULT 5 0
		وفد -3 0
		وكاله 3 -3
governed
	false
		object
			of
				event 4 0
		subject
			of
				aspect 0 -2
				event 1 3
				light 0 3
				speech -1 -1
		ب
			of
				event 2 0
		بين
			of
				light 6 0
		على
			of
				event 4 0
		في
			of
				event 7 0
		ل
			of
				aspect 0 5
		مع
			of
				event -6 0
	true
		object
			of
				event 0 2
				light -3 0
				motion 3 0
		subject
			of
				aspect 4 6
				event 3 0
				light 1 0
				modal 8 0
				motion 4 0
				other -2 1
				speech 3 0
		إلى
			of
				light 0 5
				modal 3 0
				speech 0 5
		ب
			of
				event -3 0
				state 4 0
		بين
			of
				other -2 0
				state -3 0
		على
			of
				other 0 3
		عن
			of
				event 4 0
		في
			of
				event -9 4
		ل
			of
				event 3 0
		من
			of
				light 3 0
			قبل
				of
					event 4 0
governor
	أبلغ
		object
			of
				event 0 4
	أتى
		ل
			of
				event 6 0
	أثار
		subject
			of
				speech 3 0
	أجرى
		مع
			of
				event -4 0
	أحدث
		subject
			of
				event -3 0
	أدان
		subject
			of
				event -3 0
	أدلى
		subject
			of
				event -3 0
	أرسل
		subject
			of
				event 6 0
		إلى
			of
				event 0 4
	أشار
		object
			of
				speech 3 0
	أصاب
		subject
			of
				event 0 9
	أصدر
		subject
			of
				event 0 -3
	أطلق
		subject
			of
				event -6 0
	أعاد
		object
			of
				event 0 3
	أعرب
		subject
			of
				speech 4 0
	أعلن
		subject
			of
				event 12 0
	أكد
		subject
			of
				event -2 -4
	أمر
		subject
			of
				event 3 0
	أمكن
		subject
			of
				event 3 0
	أولى
		subject
			of
				event 3 0
	اتخذ
		subject
			of
				event 6 0
	اتفق
		subject
			of
				event 12 0
	اتهم
		object
			of
				event 7 -4
		subject
			of
				event 0 7
	اجتمع
		subject
			of
				event -4 0
	اختار
		subject
			of
				event 0 3
	ارتفع
		subject
			of
				other 0 4
	ارتكب
		subject
			of
				event 7 0
	استخدم
		subject
			of
				event 0 -3
	استعد
		subject
			of
				event 5 0
	استمع
		subject
			of
				event -3 0
		ل
			of
				event 3 0
	استنكر
		subject
			of
				event -5 0
	استهدف
		object
			of
				event 0 -3
	اضطر
		subject
			of
				event 3 0
	اعترف
		subject
			of
				event 3 0
	اعتزم
		subject
			of
				modal 3 0
	اعتقل
		object
			of
				event -4 0
		subject
			of
				event -3 0
	التقى
		object
			of
				event -4 3
		subject
			of
				event 3 0
		ب
			of
				event 0 4
	انتظر
		subject
			of
				other -4 0
	انتقد
		subject
			of
				event -3 0
	بدأ
		subject
			of
				event -4 0
	ترأس
		subject
			of
				event 4 0
	تطرق
		subject
			of
				event -3 0
	تعرض
		subject
			of
				event -5 6
	تقدم
		subject
			of
				event 2 -6
	تم
		ل
			of
				light 4 0
	تواصل
		subject
			of
				event 4 0
	جاء
		subject
			of
				event -6 0
	جدد
		subject
			of
				event 2 0
		ل
			of
				event 0 5
	حشد
		subject
			of
				event 8 0
	حصل
		subject
			of
				event -3 5
	حضر
		subject
			of
				event 0 4
	حمل
		object
			of
				event -5 0
	خطط
		subject
			of
				modal 4 0
	دان
		subject
			of
				event -4 0
	دخل
		subject
			of
				event 8 0
	دشن
		subject
			of
				event 4 0
	دعا
		object
			of
				event 5 0
	دفع
		object
			of
				event 7 -3
	رأى
		subject
			of
				speech -3 5
	رحب
		subject
			of
				event -6 0
	رفض
		subject
			of
				event -7 7
	رفع
		subject
			of
				event 4 0
	سرى
		object
			of
				event -3 0
	سقط
		subject
			of
				event 0 5
	سلم
		subject
			of
				event -4 0
	سمح
		ل
			of
				event 6 0
	سيطر
		subject
			of
				event 3 0
	شعر
		subject
			of
				state 0 6
	شكل
		subject
			of
				event -6 0
	صرح
		subject
			of
				speech -6 0
	صوت
		subject
			of
				event 4 0
	ضم
		subject
			of
				event -4 0
	طالب
		subject
			of
				event 3 0
	طلب
		من
			of
				event -3 0
	عاد
		subject
			of
				event 3 0
	عانى
		subject
			of
				state 0 4
	عرض
		subject
			of
				event -4 0
	علق
		subject
			of
				event -4 0
	فتح
		subject
			of
				event 6 0
	فقد
		subject
			of
				event 0 3
	قاد
		subject
			of
				event -4 0
	قال
		subject
			of
				speech -5 -2
	قام
		subject
			of
				light -6 0
		من
			of
				light 3 0
	قتل
		في
			of
				event 0 6
	قدم
		subject
			of
				event -3 0
		ل
			of
				event 0 5
	قرر
		subject
			of
				event 8 0
	قل
		عن
			of
				event 0 5
	كشف
		subject
			of
				event -3 0
	منح
		subject
			of
				event 4 0
	نجح
		subject
			of
				light 4 0
	ندد
		subject
			of
				event -6 0
	نظر
		subject
			of
				event -5 0
	نفى
		subject
			of
				event -4 3
	نقل
		عن
			of
				event 4 0
	واجه
		subject
			of
				event 6 -3
	واصل
		subject
			of
				light 3 0
	وجه
		ل
			of
				event 4 0
	ورد
		subject
			of
				event 0 3
	وصف
		subject
			of
				event -7 -4
	وصل
		subject
			of
				event 8 0
		إلى
			of
				event 0 -4
		من
			of
				event 4 0
home
	frame
		object
			events/accuse/hammala-masuliyya -5 0
			events/accuse/ittahama 7 -7
			events/assault/hajama 0 -4
			events/assault/qatala 0 -3
			events/assault/usiba-bi-juruh 0 4
			events/coerce/hasara 0 4
			events/coerce/ihtajaza 5 0
			events/consult/iltaqa -3 0
			events/consult/zara -4 0
			events/mobilize/nashara-quwwat -3 0
			events/reject/rafada 3 0
			events/request/daa 6 -3
			events/request/talaba-bi 0 -4
			events/request/talaba-min -3 0
			events/sanction/sijn-mudda 0 4
			events/support/hanna 0 4
		subject
			events/accuse/adana -5 -5
			events/accuse/ittahama -3 3
			events/agree/ittafaqa 9 0
			events/agree/taahhada 2 0
			events/aid/naqala-jarha 0 6
			events/aid/qaddama-musaadat 7 0
			events/assault/istahdafa 0 4
			events/assault/istakhdama-asliha 4 0
			events/assault/qasafa -4 0
			events/coerce/aghlaqa 3 0
			events/coerce/dahama 3 0
			events/coerce/hasara -3 0
			events/coerce/iqtahamat-quwwat 4 0
			events/coerce/itaqala -2 0
			events/coerce/qabd 0 -4
			events/consult/bahatha -4 0
			events/consult/bahatha-mawdu -7 0
			events/consult/ijtamaa 4 0
			events/consult/iltaqa 3 0
			events/consult/tawasala-maa 4 0
			events/consult/zara 7 0
			events/personnel/adla-bi-sawt 11 0
			events/personnel/faza 0 4
			events/personnel/intakhaba 5 0
			events/protest/tajammaa 0 4
			events/reject/lan-yasmah 3 0
			events/reject/rafada-yield -3 5
			events/request/amara 0 -4
			events/request/daa -7 0
			events/request/nashada 0 5
			events/request/talaba 0 4
			events/request/talaba-bi 0 -3
			events/request/talaba-min 0 -3
			events/request/wajjaha-bi 0 4
			events/retreat/insahaba-min-madina 5 0
			events/support/abrama-ittifaq 0 4
			events/support/ashada -4 0
			events/support/ayyada -6 0
			events/support/daama 3 0
			events/support/dafaa-an -4 0
			events/support/rahhaba -4 0
			events/support/tabanna 4 0
			events/support/waqqaa -4 0
		أمام
			events/accuse/mathala-amam 3 0
		ب
			events/accuse/naddada 6 0
			events/consult/iltaqa -5 0
			events/support/ashada 3 0
			events/support/rahhaba 3 3
		بين
			events/consult/tawassata 3 0
		على
			events/coerce/qabd 5 0
			events/request/yataayyan-ala 5 0
		في
			events/assault/qatala 0 4
			events/request/talaba-bi 4 0
		ل
			events/assault/tasadda 5 0
			events/concede/tarajaa-an 0 4
			events/consult/bahatha 0 3
			events/request/talaba-bi 0 4
		مع
			events/agree/taahhada 4 0
			events/assault/ishtabaka 0 4
			events/assault/qatala 4 0
			events/consult/ijtamaa -5 0
			events/consult/iltaqa 3 0
			events/consult/naqasha-maa -6 0
		من
			events/consult/ittisal-talaqqa 6 0
			events/request/talaba-min -3 -3
			events/sanction/saddaqa-hukm -4 0
	none
		masdar 1 0
		noun 3 2
		verb -3 4
	object
		after
			event
				
					masdar 4 0
				,
					noun 0 -3
					verb 0 4
				long
					masdar 3 0
				relative
					noun 5 2
			light 8 0
				
					masdar 0 -4
				relative
					masdar 5 0
			masdar -1 2
				other -1 2
			modal -4 0
			motion 0 3
			noun -1 4
				other -1 4
			other 2 0
				
					verb 4 0
			speech -5 -2
			state -6 0
				
					masdar 0 5
			verb -3 -5
				other -3 -5
		before
			event -5 4
				
					masdar 0 -7
					verb -3 4
				,
					masdar -2 0
					verb 0 -2
				,,relative
					verb 5 0
				long
					noun 4 -3
					participle -4 0
				mark
					masdar 3 0
				verb
					event
						masdar -3 -3
						noun 0 3
			light
				
					masdar -4 0
			masdar 0 -2
				clause 2 -4
				other -3 0
			motion 3 0
				
					noun 3 0
			noun 2 0
				clause 3 -2
				other 0 3
			other
				long
					masdar 0 6
			participle 0 3
				other -5 0
			speech
				
					masdar 0 4
					noun 0 -3
				long
					masdar -3 0
					noun -5 0
			state 0 -4
				
					masdar 3 0
	subject
		after
			aspect -1 1
				
					noun 5 5
			event 5 -1
				
					verb 5 0
				,
					noun 2 0
				,,complementizer
					masdar 0 -4
				,,relative
					masdar -4 0
					noun 2 0
					verb -4 0
				complementizer
					masdar 0 5
					verb 0 5
				conjunction
					masdar 0 5
				long
					noun 5 0
					verb 0 -4
				mark,,
					noun 4 0
				mark,relative
					verb 0 3
				relative
					masdar 0 3
					noun -1 -3
				verb
					event
						noun 0 5
			light 0 -4
				relative
					noun 3 -5
			motion 0 12
			noun 0 -1
				other 0 -1
			other
				
					masdar 0 3
					noun 5 0
				relative
					masdar 3 0
			participle 0 3
				other 0 3
			speech -2 0
				
					masdar 3 0
					noun -3 0
				,
					noun 3 5
			state -4 -3
				
					masdar 3 0
					verb 0 4
				relative
					noun 0 5
			verb -4 -1
				other -4 -1
		before
			aspect 4 4
				
					masdar 2 0
					noun -3 5
				long
					masdar 0 2
					verb -6 0
				relative
					verb 7 0
				verb
					event
						masdar -5 0
						noun 2 0
					light
						masdar 3 0
			event 2 0
				
					masdar -3 -2
					noun -1 0
					participle 0 2
					verb 0 -2
				,
					noun 1 0
				,,complementizer
					noun 4 0
					verb -2 0
				,,complementizer,verb
					event
						verb 4 0
				,,verb
					event
						masdar 3 0
					light
						noun 4 0
				complementizer
					masdar 6 0
					noun 3 0
					verb 2 0
				complementizer,verb
					event
						noun 3 3
					modal
						masdar 4 0
				conjunction
					masdar 0 4
					verb 0 -3
				long
					masdar 2 -6
					noun -3 3
					verb 2 0
				mark
					masdar -4 0
					noun 4 0
				mark,,
					masdar -3 0
					participle -3 0
				relative
					verb 0 -2
				relative,verb
					event
						masdar -5 4
					event,,
						masdar 0 4
				temporal
					verb -3 0
				verb
					event
						masdar 0 6
						noun -2 3
						verb 0 -5
					event,,
						noun 5 0
						verb 4 0
					event,relative
						verb 0 4
					event,verb
						light
							masdar 6 0
					light
						masdar 0 -3
					other
						masdar 6 0
			light 7 -3
				
					masdar 0 4
					noun -3 -2
					verb 5 0
				,
					masdar 7 3
					noun -4 0
				,,relative
					verb 0 3
				,,verb
					light
						masdar -4 0
				long
					verb 4 0
				verb
					light
						masdar -4 0
			masdar 2 -2
				clause 1 -4
				other 1 0
			modal
				
					noun 3 0
				long
					verb 0 3
			motion
				
					masdar 3 0
			noun 4 2
				clause 4 0
				other 0 1
			other -4 -4
				
					masdar -4 0
					verb -4 0
				,
					masdar -5 0
				long
					masdar -2 0
					noun 5 0
					verb 5 0
			participle 4 0
				clause 2 0
				other 0 -4
			speech -5 -4
				
					masdar -3 0
					noun 0 -4
				,
					masdar 4 0
					verb 3 0
				complementizer,verb
					event
						verb 3 0
					light
						masdar -4 0
					state
						masdar -4 0
				long
					noun 3 0
					participle 8 0
					verb -1 0
				mark
					noun -2 0
					verb 6 0
				mark,verb
					event
						noun -3 0
				relative
					verb 0 4
				relative,verb
					event
						noun 6 0
				verb
					event
						masdar 4 0
			state 5 0
				
					masdar 6 0
				long
					masdar 0 4
					verb 3 8
	type
		object
			after
				REQUEST
					CONSULT -3 0
					REQUEST 4 0
				SUPPORT
					CONSULT 5 0
			before
				ACCUSE
					ACCUSE 0 8
					ASSAULT -2 -6
					COERCE 8 0
					CONSULT 0 4
					REJECT 3 0
				AID
					ASSAULT 0 4
				ASSAULT
					ASSAULT -5 -2
					COERCE 0 -3
					REQUEST 0 5
				COERCE
					ACCUSE 0 4
					ASSAULT 3 0
					COERCE 0 3
				CONSULT
					CONSULT -7 3
				MOBILIZE
					ASSAULT 0 -4
				PERSONNEL
					ASSAULT 0 4
				REQUEST
					ACCUSE 4 -5
					CONSULT 3 0
				RETREAT
					COERCE 0 3
				SUPPORT
					ASSAULT -4 0
					CONSULT 4 0
		subject
			after
				AGREE
					CONSULT -3 0
				AID
					AID 4 0
				ASSAULT
					ASSAULT 2 10
					COERCE 3 0
				COERCE
					ASSAULT 0 4
				CONSULT
					CONSULT 3 0
				REQUEST
					ACCUSE 4 0
				SUPPORT
					ASSAULT 4 0
			before
				ACCUSE
					ACCUSE 0 -6
					AGREE -3 0
					ASSAULT -8 -3
					COERCE -4 0
					MOBILIZE -5 0
					REJECT 0 3
					REQUEST 2 -3
				AGREE
					AGREE 3 0
					CONSULT 10 0
					REQUEST 0 4
				AID
					AID 0 4
				ASSAULT
					ACCUSE -3 0
					AID -4 0
					ASSAULT 0 -5
					COERCE -2 -3
					PROTEST -6 0
					SUPPORT -3 0
					THREATEN 3 0
				COERCE
					ACCUSE 3 0
					ASSAULT 8 -7
				CONSULT
					CONSULT 3 4
					RETREAT 0 3
					SUPPORT -3 0
				MOBILIZE
					COERCE 3 0
				PERSONNEL
					CONSULT 4 0
					PERSONNEL 9 4
				PROTEST
					ASSAULT -4 3
					PROTEST 3 0
				REJECT
					ACCUSE -4 0
					REQUEST 0 7
				REQUEST
					ACCUSE 3 -6
					ASSAULT -5 0
					CONSULT 4 0
					REQUEST 5 0
					SANCTION 0 5
					SUPPORT -3 0
				RETREAT
					COERCE 5 0
				SANCTION
					ASSAULT 5 0
				SUPPORT
					ASSAULT -3 0
					COERCE 0 3
					CONSULT -12 0
					PERSONNEL 0 -3
		ب
			before
				CONSULT
					CONSULT -5 0
					REQUEST 0 5
		على
			before
				ACCUSE
					ASSAULT 0 3
				COERCE
					ACCUSE 0 5
		في
			before
				REQUEST
					REQUEST 4 0
		ل
			before
				ACCUSE
					ASSAULT -4 0
		مع
			before
				AGREE
					CONSULT 7 0
				CONSULT
					CONSULT -7 0
				SUPPORT
					CONSULT 4 0
		من
			before
				CONSULT
					ACCUSE 5 0
				REQUEST
					CONSULT -4 0
	verb
		object
			after
				أجمع 7 0
				ادعى 6 0
				استهدف -7 11
				جمع 4 0
				دعم 0 4
				شارك 8 -4
				ضرب 0 3
				ضم 7 0
				طال 0 7
				قال -3 0
				قام 8 -2
				قل 0 7
			before
				أبلغ -6 0
				أجبر 3 0
				أدى 0 3
				أسفر 0 2
				أظهر 0 3
				أعاد -4 4
				أعلن 3 0
				أفاد 0 4
				أقدم 6 0
				أكد 7 -4
				اتهم 5 -3
				احتجز 4 0
				استخدم -3 0
				استقبل 3 0
				استهدف -4 7
				اعتبر 4 0
				اعترض 0 3
				بدأ 5 0
				تمثل 3 0
				جعل 0 5
				جمع -3 0
				حذر 4 0
				حكم 0 4
				حمل -5 -5
				خلف 0 3
				دعا 0 -5
				دعم 5 0
				دفع 6 0
				رافق 6 0
				ربط -3 0
				رد 5 0
				سجن 0 4
				سرى -4 0
				شمل -4 0
				ضم -5 0
				فرض -4 4
				قال 0 -3
				قتل 0 -1
				كشف 4 0
				منع 3 0
				نقل 0 -4
				هاجم -3 -5
				هنأ 0 4
				واجه 0 5
				وجه 0 5
				وقع 0 -4
		subject
			after
				أحدث -5 0
				أصاب 0 5
				أصدر 3 0
				أعلن 0 -3
				ألقى 0 -4
				أورد 4 0
				اتخذ 0 6
				اتفق -3 0
				اجتمع 8 0
				ادعى 0 6
				استخدم -3 0
				استضاف 0 4
				استهدف 5 0
				التقى 0 -3
				تبنى 4 0
				ترأس 3 0
				تعرض -4 9
				تقدم 4 0
				تم 0 -4
				توصل 0 3
				حضر 3 0
				حمل 4 0
				خرج 4 0
				سيطر 0 4
				شارك 6 0
				ضم 6 0
				طالب 0 -3
				عقد -3 0
				فجر 5 0
				قاد 9 -4
				قال -5 0
				قام 3 6
				قتل 0 4
				قدم 0 3
				قرر 3 0
				قل 0 -4
				كان 0 4
				مارس 5 0
				نظم 3 0
				نفذ 6 0
				وقف 8 0
			before
				أبرم 0 7
				أبقى 0 3
				أتى -9 0
				أجبر 0 5
				أجرى -3 0
				أجمع 0 3
				أحدث -4 2
				أخبر 0 5
				أخذ 3 0
				أدان -2 -3
				أدلى 12 0
				أراد 3 0
				أرجع -4 0
				أرسل 10 0
				أشاد -3 0
				أشار 0 -3
				أصاب -5 8
				أصبح 0 3
				أصدر 0 -5
				أضاف 2 0
				أطلق -2 0
				أظهر 0 3
				أعرب 3 0
				أعلن 6 -11
				أغلق 2 0
				أقام 2 -4
				أقدم 5 0
				أقر 5 5
				أكد -1 -7
				ألقى -5 0
				أمر 0 -4
				أمكن 5 -3
				أوضح -3 0
				أوفى 0 6
				أوقع -4 -3
				أوقف 0 4
				اتجه -3 0
				اتخذ 5 0
				اتفق 11 0
				اتهم -2 0
				ارتكب 8 0
				استأنف 0 3
				استبعد -3 0
				استخدم 9 -4
				استدعى 3 0
				استعد 5 0
				استقبل -4 0
				استمع -5 0
				اضطر 3 0
				اعتبر -2 0
				اعترف 0 7
				اعتزم 3 0
				اعتقد 5 0
				اعتمد 4 0
				اقترح -3 0
				اكتفى 6 0
				التزم 4 0
				التقى 5 0
				انتخب 6 0
				انتظر -5 4
				انتقد -2 0
				انسحب 4 0
				انضم 7 0
				انطلق 3 0
				بادر 5 0
				بدأ 6 0
				بذل 5 0
				بلغ 0 -3
				تابع -6 0
				تبع 0 3
				ترأس 2 0
				تزعم -3 -3
				تطرق -3 0
				تعرض -11 17
				تعهد 2 0
				تقدم 6 0
				تكبد -4 8
				تلقى -5 4
				تمثل -3 0
				تمكن 8 -7
				تواصل 5 0
				توجه 4 0
				توصل -3 0
				توقف 3 0
				جاء -5 7
				جدد 0 -5
				جرى -4 5
				حاول 0 7
				حدد -4 0
				حذر -2 -4
				حشد 7 0
				حصل -3 8
				خسر -4 5
				دافع -4 0
				داهم 4 0
				دخل 8 0
				دشن 7 0
				دعا -4 -2
				دفع 4 0
				ذكر 2 -5
				رأى -4 0
				راح 0 4
				رحب -3 0
				رفض 0 7
				رفع 5 -3
				زال 0 3
				سجل -3 0
				سعى 4 0
				سقط 0 4
				سيطر 0 -5
				شارك 0 -7
				شدد 0 -4
				شعر 6 6
				شكل -3 0
				شمل 4 0
				شن 0 -9
				شهد -11 0
				صدق -3 0
				صرح -3 0
				صعد 6 0
				ضم -8 0
				طالب 4 0
				طلق -4 0
				ظل 0 6
				ظهر 6 0
				عاش 0 4
				عانى -6 5
				عرض 0 5
				عقد 3 0
				علق -3 0
				عمد 3 0
				عمل -4 7
				غادر 0 6
				فجر -5 0
				فر -5 4
				فرض 5 0
				قاتل 4 0
				قال 2 3
				قام 1 -6
				قبل -3 0
				قتل -3 8
				قدم -3 0
				قرر 5 0
				قصف -4 0
				قضى 3 3
				قطع 4 0
				كان 2 0
				كتب -4 0
				كثف 3 0
				كشف -4 -3
				كلف -5 0
				لجأ 0 4
				لفت -4 0
				لقي -5 10
				ناشد 0 5
				ناقش -5 0
				نجح 2 -3
				نشر -5 0
				نظم 0 -3
				نفى 0 4
				نقل -6 -3
				هدف -5 0
				واجه -5 9
				واصل 6 -5
				وجه 2 -2
				ورد 0 3
				وصف -4 0
				وضع 2 0
				وقع -4 0
		أمام
			before
				مثل 3 0
		إلى
			after
				وصل 0 4
			before
				أتم 0 3
				أجرى 0 -3
				أدى 0 9
				أرسل 0 4
				انضم 7 0
				سعى 3 0
				قرر 0 3
				نسب 7 0
				نظر 3 0
				وجه -3 10
				وصل -4 0
			جانب
				before
					شارك 6 0
					صدر 0 5
		ب
			before
				أجرى 8 4
				أشاد 3 0
				أعلن 0 -4
				اتصل 0 5
				استهدف 6 0
				التقى -5 0
				تقدم 0 3
				دفع 3 0
				رحب 0 3
				عقد -4 0
				قال 0 -3
				قام 0 7
				ندد 6 0
		بين
			after
				دار 4 0
				عقد 5 0
			before
				أبرم 7 0
				أجرى -3 0
				أجل -6 0
				أعلن -4 0
				أفاد 3 0
				انعقد 6 0
				جاء -4 0
				حدث 5 0
				دار -6 0
				شهد 2 0
				قام 0 4
				قتل -6 0
				قضى 0 4
				كان 6 -3
				نص 4 0
				وصل 0 3
		ضد
			after
				خاض 3 0
			before
				أصدر 4 -4
				بدأ 0 5
				جاء 0 -4
				خاض 4 -6
		على
			after
				شن 0 4
				قام 0 -3
				وقع 0 -3
			before
				أتم 0 -3
				أتى 0 -4
				أصدر 4 0
				أطلق 0 3
				أعلن 0 3
				ألقى 6 0
				استهدف 0 -4
				تعين 10 0
				تمكن 0 6
				سيطر 0 -5
				عثر 0 6
				عرض 3 0
				قال 0 -3
				قام 0 6
				قتل 0 -8
				ورد 4 0
		عن
			after
				قل 0 5
			before
				أجرى 6 0
				أعلن -4 0
				تحدث 3 0
				قل 0 6
				نقل 7 -7
		في
			after
				استهدف 0 -4
				كان 0 5
				وقع 0 5
			before
				أسفر 0 7
				أصدر 0 3
				أعلن 4 0
				أكد 3 0
				استهدف 0 -3
				بدأ 0 -4
				تسبب 0 -3
				تم -4 0
				جاء 4 0
				جدد 0 4
				جرى 0 7
				رفع 3 0
				شاهد 7 0
				شهد 4 0
				طالب 3 0
				قال 4 -4
				قام 4 -3
				قتل 0 9
				كان -5 0
		ل
			after
				استهدف 0 6
				قام 0 3
				نفذ 0 -3
			before
				أتاح 4 0
				أتى 3 7
				أجرى -4 0
				أدى 0 4
				أضاف 0 -4
				أعلن -3 -4
				أكد 0 -5
				اعتبر 0 3
				تحدث 0 -5
				تصدى 5 0
				تعرض 3 -4
				تم 5 -5
				تمكن 0 -3
				جدد 4 0
				خضع 4 0
				دمر 0 4
				رفع 0 3
				سبق 5 4
				سجل 3 -3
				شدد 5 0
				شن 0 5
				شهد 0 -3
				صدر 0 3
				ضم 0 4
				طالب 0 4
				عرض 0 4
				عمل 0 -4
				قال -3 0
				قام -3 0
				قدم -3 9
				كثف 0 5
				كشف 6 0
				مثل 3 0
				واصل 4 0
				وصل 5 0
		مع
			before
				أجرى -11 2
				اجتمع -4 0
				التقى 4 0
				تعهد 4 0
				تم 3 0
				تمكن -4 0
				دخل 4 0
				عقد 0 -5
				قام -3 0
				كان -4 0
				واصل -3 0
		من
			after
				كان 0 -4
			before
				أسفر -4 0
				أصاب 5 0
				أعرب 0 3
				أعلن 0 6
				أكد 0 3
				ألقى 6 -3
				أمكن 3 0
				تعرض 6 0
				تقدم 0 3
				تلقى 9 0
				تمكن 0 -7
				جاء 3 0
				حاول 0 3
				شارك -3 0
				طلب -3 0
				قام 5 0
				وقع 0 6
			قبل
				before
					تم 4 0
	way
		object
			after
				
					masdar 0 4
					verb 3 0
				,
					masdar -3 0
					noun 0 -4
					verb 0 3
				,,relative
					noun 0 6
				complementizer
					verb 0 4
				long
					masdar 3 0
				relative
					masdar 0 -3
					noun 3 1
					verb -3 -2
			before
				
					noun 0 -4
					verb -2 2
				,
					masdar -2 0
					noun -2 0
					verb -3 0
				,,conjunction
					verb 0 4
				,,relative
					verb 3 0
				,,relative,verb
					event
						masdar 0 4
				complementizer
					verb 3 0
				long
					masdar -4 0
					noun 5 0
					verb -4 -2
				mark
					masdar 5 0
				verb
					event
						masdar -3 0
						noun -5 4
		subject
			after
				
					masdar 4 0
					noun 3 0
					verb 0 3
				,
					noun 4 0
				,,conjunction
					noun -4 0
				,,relative
					masdar -6 0
					noun 0 -3
					verb -3 -2
				complementizer
					masdar -4 0
					noun 0 -3
				conjunction
					masdar -4 6
					verb 0 -4
				long
					noun 0 2
					verb 0 -3
				mark
					noun 0 -4
				mark,relative
					noun 0 3
					verb 0 7
				relative
					masdar 0 -6
					noun 0 -3
					participle 0 4
					verb 0 4
				temporal
					verb 3 0
				verb
					event
						masdar 0 -3
						noun -4 5
					speech,complementizer
						masdar 4 0
			before
				
					masdar 1 -2
					noun -1 -3
					participle 2 3
					verb 1 -2
				,
					masdar 3 0
					noun 0 3
					verb 4 -3
				,,complementizer
					masdar -4 0
					noun 7 0
					verb -2 0
				,,complementizer,verb
					event
						verb 4 0
					light
						masdar 3 0
				,,conjunction
					verb 4 5
				,,mark
					masdar -3 0
				,,relative
					verb -5 0
				,,relative,verb
					event
						masdar -3 0
				,,verb
					event
						masdar 4 7
					event,relative
						verb 0 3
					other
						masdar 4 0
				complementizer,,
					masdar 4 0
				complementizer,verb
					aspect
						masdar 4 0
					event
						noun 3 3
					other
						masdar 4 0
				conjunction
					masdar 0 4
					verb 0 -5
				conjunction,verb
					event
						masdar 3 3
						noun 3 0
				long
					masdar -1 4
					noun 2 0
					participle 6 0
					verb 2 5
				mark
					masdar -3 0
					noun 0 4
					verb 0 7
				mark,,
					masdar -4 0
					participle -3 0
					verb 3 0
				relative
					masdar 5 0
					verb -5 0
				relative,verb
					event
						masdar 0 5
						noun 6 0
					event,,
						masdar 0 4
				temporal
					verb -3 3
				verb
					event
						masdar 2 0
						verb 0 -6
					event,,
						masdar 2 -3
						noun 5 0
						participle -4 0
					event,,,complementizer
						verb 0 3
					event,,,conjunction
						verb 3 0
					event,conjunction
						verb -4 0
					event,relative
						verb -4 0
					event,verb
						light
							masdar 4 0
					light
						masdar 0 -3
					other
						masdar 8 0
					speech
						masdar 0 4
					state
						masdar 5 0
		أمام
			before
				
					masdar 0 -3
		إلى
			after
				
					masdar 0 6
					noun 0 -4
					verb 0 4
			before
				
					masdar 0 4
					noun 0 4
					verb -4 4
				,
					masdar 0 -3
					noun 0 -3
					participle 0 4
				relative
					verb 5 0
				verb
					event
						masdar 4 0
					event,verb
						speech
							noun 3 0
		ب
			after
				relative
					masdar 2 0
			before
				,
					masdar -5 0
				complementizer
					verb 3 0
				long
					masdar 3 0
					verb 3 0
				verb
					event
						masdar -3 0
		بحق
			before
				,
					masdar 0 3
		بين
			after
				
					masdar 6 0
					noun 0 4
				,
					noun 2 0
			before
				
					masdar -4 0
					noun 0 -2
				,
					verb 4 0
				complementizer
					verb -4 0
				long
					masdar -2 0
					verb -3 0
				verb
					light
						masdar 4 0
		حول
			before
				
					noun -2 0
		داخل
			before
				
					noun 0 4
		ضد
			after
				
					noun 0 4
			before
				
					masdar 4 0
				,
					noun 7 -3
					verb 0 -3
		على
			after
				
					noun 0 2
			before
				
					verb -8 0
				,
					masdar 6 0
					verb 0 3
				complementizer
					verb 4 0
				long
					verb -5 0
		عن
			after
				,
					noun 5 0
				relative
					masdar 4 -6
			before
				
					verb -3 0
				long
					masdar 0 4
					verb 3 0
		في
			after
				
					masdar 0 -5
				relative
					masdar 0 5
					verb 0 -3
			before
				
					masdar -4 0
					noun -3 8
					verb -4 -4
				,
					masdar 4 -4
					verb 0 5
				long
					masdar -3 3
					noun -3 0
					verb 0 4
				mark,verb
					event
						noun 4 0
		ل
			after
				
					masdar 5 0
					noun 5 -2
					verb 0 3
				relative
					noun 0 3
			before
				
					masdar 2 0
					noun -3 0
					verb -3 4
				,
					noun 4 -6
				,,conjunction
					verb 0 3
				,,relative,verb
					event
						masdar 0 3
				,,verb
					event
						noun 5 0
				complementizer
					verb 4 0
				long
					masdar 2 -7
					noun -3 0
					verb -7 6
				relative
					verb 0 3
				verb
					light
						masdar 0 4
		مع
			before
				
					masdar 5 0
					noun 4 0
					verb 3 0
				,,relative
					verb 3 0
				long
					verb 0 3
		من
			after
				
					masdar 6 -3
					noun 4 0
				,,relative
					masdar 3 0
					noun 6 0
				relative
					masdar 0 4
			before
				
					masdar -5 0
					noun 0 -5
				,
					noun 0 5
				,,complementizer
					verb 0 4
				,,verb
					event,,
						verb -3 0
				long
					masdar -7 0
					verb -5 0
				verb
					event
						masdar -3 0
						verb 4 0
					speech
						masdar 3 0
			طرف
				before
					
						masdar 3 0
			قبل
				before
					
						masdar 3 -3
	أمام
		before
			aspect 3 0
			event 0 -3
			masdar 0 -4
				clause 0 -4
			noun 5 0
				clause 6 0
	إضافة
		إلى
			before
				noun 4 0
	إلى
		after
			event -4 -5
		before
			event -9 0
				
					masdar 0 9
					noun 0 -3
				,
					masdar 0 -3
					participle 0 4
			light -5 -3
				
					masdar -3 0
					noun 0 4
				verb
					event,verb
						speech
							noun 3 0
			masdar 0 -3
				clause -3 0
			noun 0 -3
				clause 1 0
				other -6 0
			other 0 2
			speech 9 -3
				
					noun 4 0
			verb -2 -3
				other -2 -3
		جانب
			before
				masdar -6 3
					clause -3 5
				noun 7 0
					clause 6 0
	ب
		after
			event
				relative
					masdar 3 0
					noun 0 -4
			masdar 4 0
				other 4 0
			noun -4 0
				other -4 0
			state 0 4
			verb 0 1
				other 0 1
		before
			aspect -3 4
				
					masdar 0 3
			event -3 -1
				
					masdar 0 3
				long
					masdar 4 0
				verb
					event
						masdar -3 0
			light 0 5
				
					noun 0 3
			masdar -4 -2
				clause 0 -2
				other -3 0
			noun -4 0
				clause -5 0
			speech 0 -4
				
					masdar 0 -3
			state 3 0
				
					masdar 4 0
	بحق
		after
			masdar 0 4
				other 0 4
		before
			event
				,
					masdar 0 3
			light 0 4
			masdar 0 4
				clause 0 3
			noun 0 -3
	برئاسة
		before
			event
				
					noun 3 0
	برفقة
		before
			event 4 0
	بشأن
		before
			masdar 4 0
	بعد
		before
			event 0 3
	بين
		after
			aspect 3 0
			event 5 0
				
					masdar 6 0
					noun 3 0
			noun 3 0
				other 3 0
			other 0 4
				
					noun 0 4
			state -4 0
		before
			aspect 4 0
			event -3 -7
				
					masdar -3 0
					noun -3 0
				,
					masdar -4 0
				long
					masdar -3 0
					noun 5 0
				verb
					light
						masdar 4 0
			light -5 4
				
					masdar -4 0
				,
					masdar 4 0
			masdar -3 -4
				clause -3 -3
			modal 0 4
			noun 6 0
				other 6 0
			other -2 0
			speech 0 -3
			state 7 0
				
					noun 4 0
			verb -3 0
				other -3 0
	جراء
		before
			masdar 3 0
	حول
		before
			event -3 7
				
					noun -2 3
			noun -2 0
				clause -2 0
			verb 0 3
				other 0 3
	داخل
		before
			event -5 0
			light 0 3
			noun
				clause 0 3
	رغم
		before
			masdar 3 0
	ضد
		after
			light 0 3
			verb 0 -4
				other 0 -4
		before
			event 4 -2
				
					masdar 3 0
			light 0 6
			masdar 0 2
				clause 6 0
				other -5 0
			noun 3 -2
				clause 4 0
			verb -3 -2
				other -3 -2
	ضمن
		before
			masdar 0 4
	عبر
		before
			event -4 0
	على
		after
			aspect 0 4
			event 4 -3
			noun 0 4
				other 0 4
			other 0 3
			verb 0 -4
				other 0 -4
		before
			event 0 2
				
					verb -5 0
				,
					masdar 4 0
					noun 0 -4
					verb 0 4
				,,complementizer
					verb 0 3
				long
					verb -3 -4
			light -5 5
				
					noun 0 -2
				long
					verb 0 3
			masdar
				clause 6 -7
				other -3 3
			modal 3 -4
			motion 3 3
			noun 3 3
				clause 2 0
				other 0 3
			other 0 3
				
					noun 0 5
			speech 0 -5
		متن
			before
				masdar 0 4
	عن
		after
			event 5 -3
				relative
					masdar 0 -6
			noun 5 4
				other 5 4
		before
			event 2 3
				
					masdar 2 0
				,
					noun 3 0
				long
					masdar 0 4
					verb 4 0
			light
				
					masdar 0 4
			masdar -3 4
			noun 4 -3
				other 3 -4
			other 0 -4
	في
		after
			aspect 0 5
			event -5 -2
				relative
					masdar 0 5
			light 0 -3
			masdar -4 0
				other -4 0
			noun -3 0
				other -3 0
			verb 0 -3
				other 0 -3
		before
			aspect 0 3
				
					masdar 0 6
			event -5 -5
				
					masdar -2 -4
				,
					verb 0 4
				long
					masdar 0 5
					verb -3 0
				mark
					masdar 0 4
			light
				
					masdar 0 3
					noun -2 0
			masdar
				other -6 -5
			noun 0 3
				other -7 0
			other 0 -3
				
					masdar 0 -3
				,
					masdar 7 0
			speech 3 -6
			state -3 8
				
					masdar 0 4
			verb 4 -2
				other 4 -2
	ل
		after
			event -7 -2
				
					noun 0 -2
			light 0 4
			masdar 0 2
				other 0 2
			speech 0 -4
		before
			aspect 6 3
				
					masdar 0 -5
			event 1 3
				
					masdar 1 0
					noun 2 -4
					verb -3 3
				,
					masdar 0 3
					noun 3 0
					verb -4 0
				,,conjunction
					verb 0 3
				,,relative,verb
					event
						masdar 0 3
				,,verb
					event
						noun 4 0
				long
					masdar 0 -6
				relative
					verb 0 3
			light 0 -1
				
					masdar 6 -4
					noun -2 6
			masdar -4 3
				clause 0 -3
				other -3 6
			modal -4 -3
			noun 0 -6
				clause 0 -3
			other -2 0
			speech -3 -4
				
					masdar 0 6
				long
					masdar 4 0
			state -3 3
				
					masdar 0 2
			verb 0 1
				other 0 1
	لدى
		before
			event
				
					noun -3 0
			noun -3 0
				clause -2 0
	مع
		after
			event 0 3
				relative
					noun 3 0
			masdar 0 -4
				other 0 -4
			noun 0 -4
				other 0 -4
			verb 4 2
				other 4 2
		before
			aspect -4 0
			event 2 -4
				
					masdar 0 -1
					noun 5 3
					verb 2 -4
				,,relative
					verb 4 0
				long
					masdar 3 0
					verb 0 3
			masdar -3 0
				other -3 0
			modal 3 0
			motion 3 0
			noun
				clause 2 0
				other -4 0
			other
				
					noun 0 -4
			participle 0 -3
				clause 0 -3
			speech -7 4
			state -3 0
				
					noun -4 0
			verb 1 0
				other 1 0
	من
		after
			event 0 4
				
					noun 5 0
				,,relative
					masdar 3 0
			light 6 0
			masdar 3 0
				other 3 0
			noun 5 3
				other 5 3
			other 6 0
			verb 3 0
				other 3 0
		before
			aspect 4 0
				
					masdar 4 0
					noun -4 0
			event 3 5
				
					masdar -3 4
					noun 7 -6
				,
					masdar 3 0
					noun 0 6
				long
					masdar -4 0
					noun -3 0
					verb -3 0
				verb
					speech
						masdar 3 0
			light -5 5
				
					masdar 0 -4
				long
					masdar 0 3
			masdar 0 1
				other 0 2
			noun 2 4
				other 3 0
			participle 0 3
			speech -5 2
			verb -2 -3
				other -2 -3
		خلال
			before
				masdar -3 0
		طرف
			before
				masdar
					clause 3 0
		قبل
			after
				verb 0 3
					other 0 3
			before
				event 1 -7
				light 3 0
				masdar 0 -3
					clause 0 -3
				noun 3 -5
					clause 2 0
joined
	to
		elsewhere -3 1
		light
			object 0 6
			subject 6 -3
			إلى 0 -3
			عن 0 4
		object 0 2
		own
			phrase 0 -5
		role
			no
				role -6 4
			recipient -7 7
			theme -9 7
		subject 0 -3
			of
				event 2 -3
		إلى
			of
				event 0 5
				speech 0 -3
		ب 0 5
		بحضور -3 0
		بين 2 0
			of
				event 2 4
				speech -3 0
		على -6 0
		في 0 2
			of
				event 0 2
		ل 0 4
			of
				event 5 0
		مع 3 3
		من -4 0
			قبل 4 0
kind
	GROUP
		adjective -2 0
			ACCUSE 0 3
			ASSAULT 6 0
			COERCE -5 0
			PERSONNEL -3 0
			REJECT -4 0
			SUPPORT 0 3
			events/accuse/tahqiqat 0 3
			events/assault/ghara 5 0
			events/assault/harb -4 4
			events/assault/hujum 8 0
			events/assault/khatafa 0 -4
			events/assault/maqtal 4 0
			events/assault/qasafa 0 -4
			events/assault/tafjir -4 0
			events/consult/liqa-jamai -6 0
			events/consult/qimma -3 0
		name 2 0
			ACCUSE 0 -4
			PROTEST 7 0
			REJECT -3 -4
			REQUEST -4 3
			RETREAT 3 -4
			events/assault/atlaqa-nar 0 3
			events/assault/hujum -4 10
			events/assault/infajara 0 -4
			events/assault/khatafa 10 0
			events/assault/majzara 0 5
			events/assault/muwajahat 7 -4
			events/assault/saddal-hujum -3 6
			events/coerce/itaqala 0 4
			events/reject/rafada -4 0
			events/retreat/insahaba-min-madina 4 0
			events/support/dam-dawla 0 3
		nominal 4 6
			ACCUSE 1 0
			AGREE 0 1
			AID 4 1
			ASSAULT -3 2
			COERCE -2 5
			CONCEDE -6 4
			CONSULT 4 -4
			COOPERATE -3 0
			DISASTER 0 9
			MOBILIZE -5 0
			PERSONNEL -2 0
			PROTEST 13 -11
			REJECT 3 -3
			REQUEST 1 3
			RETREAT -2 0
			SANCTION -3 -3
			SUPPORT 4 -4
			THREATEN 0 5
			events/accuse/adana -4 0
			events/accuse/dawa 4 0
			events/accuse/hukima -4 0
			events/accuse/intaqada 3 -7
			events/accuse/istankara 0 -6
			events/accuse/istimaa-mahkama 0 5
			events/accuse/ittahama 1 0
			events/accuse/muhakama -7 6
			events/accuse/naddada 6 0
			events/accuse/tahqiq-jinai -3 0
			events/accuse/tahqiqat 0 -4
			events/accuse/tuham -3 5
			events/accuse/wasafa-intihak 0 5
			events/agree/ittafaqa 0 -5
			events/agree/ittafaqa-ala 3 0
			events/agree/ittifaq-muhaddad 2 0
			events/agree/ittifaq-musamma 4 0
			events/agree/muwafaqa 0 4
			events/agree/taahhada -4 4
			events/agree/taahhud -3 0
			events/agree/waada -6 5
			events/aid/amal-ighatha 0 -6
			events/aid/dam-maddi 3 0
			events/aid/darraba 0 5
			events/aid/madda-yad-aawn 0 6
			events/aid/naqala-jarha -4 -6
			events/aid/sallama-musaadat 5 0
			events/aid/talaqqa-musaadat -7 0
			events/assault/adrama 0 4
			events/assault/aghara 0 5
			events/assault/al-hadith 0 6
			events/assault/al-udwan 0 4
			events/assault/amaliyya-askariyya 2 0
			events/assault/amaliyya-intihariyya 0 -4
			events/assault/amaliyya-irhabiyya 6 0
			events/assault/asara -3 0
			events/assault/atlaqa-ghaz 0 4
			events/assault/atlaqa-nar 3 -3
			events/assault/atlaqa-sarukh 0 -6
			events/assault/dammara -4 -7
			events/assault/darba-jawwiyya 0 6
			events/assault/fajjara-nafsah 0 3
			events/assault/fataha-nar 0 -3
			events/assault/ghara -7 3
			events/assault/ghazw -4 -7
			events/assault/hadith-irhabi 0 6
			events/assault/hajama 2 -5
			events/assault/haraqa-mabna 0 -3
			events/assault/haraqa-shakhs 6 0
			events/assault/harb -7 -7
			events/assault/harb-ahliyya 0 -3
			events/assault/harrara -3 0
			events/assault/hujum 5 3
			events/assault/hujum-intihari -5 0
			events/assault/hujum-jawwi 0 4
			events/assault/hujum-kimyai -3 0
			events/assault/hujum-mufakhkhakha 0 2
			events/assault/ightala 0 -7
			events/assault/ightasaba -4 0
			events/assault/ihtajaza-rahain 3 0
			events/assault/ijtiyah 0 -4
			events/assault/infajara -9 3
			events/assault/iqtaham 7 3
			events/assault/iqtital 4 -3
			events/assault/ishtabaka 8 0
			events/assault/isqat-taira 0 4
			events/assault/istaada-mawqi 4 0
			events/assault/istahdafa-abwa 0 -7
			events/assault/istakhdama-kimyai -4 -3
			events/assault/istihdaf -5 -1
			events/assault/itida 0 9
			events/assault/jaraha 0 4
			events/assault/jarima-bashia 0 2
			events/assault/kamin 0 2
			events/assault/khatafa 0 6
			events/assault/khuruq 3 0
			events/assault/maqtal -5 0
			events/assault/maraka 8 0
			events/assault/munawashat 4 0
			events/assault/muwajahat 11 -8
			events/assault/qasafa 3 0
			events/assault/qasf-jawwi -5 0
			events/assault/qatala -1 3
			events/assault/qatala-did 7 -4
			events/assault/qatla -6 0
			events/assault/qital 10 0
			events/assault/qital-sifa 3 0
			events/assault/saddal-hujum -3 -6
			events/assault/sarukh-saqata -4 0
			events/assault/sidamat 4 -3
			events/assault/suqut-dahaya 0 8
			events/assault/tabadul-nar 3 -4
			events/assault/tafjir -3 3
			events/assault/tafjir-intihari -4 3
			events/assault/tarada-musallahin -3 0
			events/assault/tawaghghul 0 -5
			events/assault/usiba 5 0
			events/coerce/akhla-bilquwwa -3 0
			events/coerce/awqafa -3 3
			events/coerce/fattasha 0 -3
			events/coerce/hamlat-itiqalat 0 7
			events/coerce/hasara 0 -5
			events/coerce/hazara -4 5
			events/coerce/hujum-iliktruni 5 0
			events/coerce/ihtajaza 0 5
			events/coerce/ihtajaza-safina 0 8
			events/coerce/istawla 4 -6
			events/coerce/itaqala -7 4
			events/coerce/nuqtat-taftish 0 -4
			events/coerce/qabada -3 0
			events/coerce/qabd -2 0
			events/coerce/qarar-man 0 6
			events/coerce/saytara 2 0
			events/concede/afw 0 5
			events/concede/shataba-qaima 0 4
			events/consult/ajra-ittisalat 3 0
			events/consult/bahatha 6 0
			events/consult/bahatha-mawdu -3 0
			events/consult/hiwar 4 0
			events/consult/ijtima 6 -3
			events/consult/iltaqa 3 0
			events/consult/istiqbal 4 0
			events/consult/ittisalat-maa -2 5
			events/consult/jalsa 3 0
			events/consult/jalsa-barlaman -3 0
			events/consult/jalsa-mughlaqa 5 0
			events/consult/jawla -3 0
			events/consult/liqa 2 2
			events/consult/mubahathat 4 0
			events/consult/mufawadat -5 0
			events/consult/naqasha-maa 4 0
			events/consult/qimma -3 0
			events/consult/tafawud 4 0
			events/consult/tashawara -7 3
			events/consult/tawassata -3 0
			events/consult/wasata -4 0
			events/consult/zara 3 4
			events/consult/ziyara -5 0
			events/disaster/fayadan 0 -3
			events/disaster/hariq 0 -4
			events/disaster/saqatat-taira 0 3
			events/disaster/tahattamat-taira 0 3
			events/mobilize/arsala-quwwat -6 0
			events/mobilize/atlaqa-balisti -3 0
			events/mobilize/hallaqa 5 0
			events/mobilize/intashara-jaysh 4 0
			events/mobilize/nashara-quwwat -4 0
			events/mobilize/wusul-taazizat 3 0
			events/personnel/faza 4 0
			events/personnel/hall 0 10
			events/personnel/intakhaba 0 -3
			events/personnel/istaqala 3 0
			events/personnel/istifta 4 0
			events/personnel/manaha-thiqa 0 3
			events/personnel/tayin -3 0
			events/personnel/tuwuffiya -3 0
			events/protest/ihtijaj 2 0
			events/protest/rashaqa -6 4
			events/protest/shaghab 0 4
			events/protest/takhrib 0 6
			events/protest/tazahara 3 0
			events/protest/waqfa 6 0
			events/protest/waqfa-muarrafa 3 0
			events/reject/aarada -6 -3
			events/reject/istabaada -6 7
			events/reject/rafada 2 -4
			events/reject/rafada-liqa 4 0
			events/request/daa 0 3
			events/request/daa-baid 0 3
			events/request/daa-fulan 0 7
			events/request/daa-liqa 0 4
			events/request/daiyan -4 0
			events/request/dawa 0 4
			events/request/haththa -4 6
			events/request/mutalaba 0 -5
			events/request/mutaliban 2 0
			events/request/nashada -7 4
			events/request/talab 3 -8
			events/request/talaba -3 -6
			events/request/talaba-bi 5 0
			events/request/talaba-yield 7 -7
			events/request/wajjaha-bi 0 -2
			events/retreat/atlaqa-sarah 0 4
			events/retreat/farra-musallahun 4 -5
			events/retreat/hudna 3 0
			events/retreat/insahaba-min-madina -3 0
			events/retreat/sahaba-quwwat 0 3
			events/retreat/sallama-asir 0 3
			events/sanction/hazr-asliha 4 0
			events/sanction/hukm-qadai -3 0
			events/sanction/tarada-safir 0 3
			events/support/ashada 0 5
			events/support/ayyada 0 -5
			events/support/bayaa-tanzim 4 0
			events/support/daama-qadiyya 0 -4
			events/support/dam 0 3
			events/support/dam-dawla 5 -4
			events/support/karrama 0 7
			events/support/shakara 0 2
			events/support/tadamana -4 0
			events/support/tarhib 3 0
			events/support/waqqaa 0 -4
			events/threaten/tawaada 0 3
	ORGANIZATION
		name 0 -4
			ACCUSE 0 4
			AGREE -6 0
			AID 6 -2
			ASSAULT 0 -3
			COERCE 0 -4
			CONCEDE -4 0
			CONSULT -7 0
			DISASTER 0 -4
			MOBILIZE -6 5
			PERSONNEL 4 -10
			REJECT -3 3
			REQUEST 0 2
			RETREAT 0 -3
			SANCTION 5 0
			SUPPORT -2 0
			THREATEN 3 0
			events/accuse/adana 3 0
			events/accuse/hujum-lafzi -3 0
			events/accuse/intaqada 0 3
			events/accuse/ittahama -6 0
			events/accuse/tahqiq-fi 3 0
			events/accuse/tahqiq-jinai 4 0
			events/accuse/tahqiqat 9 -4
			events/accuse/tuham 0 5
			events/agree/iltizam 0 4
			events/agree/taahhada 0 4
			events/agree/tawassala 4 0
			events/agree/wafaqa 6 0
			events/assault/amaliyya-askariyya 0 3
			events/assault/darba 0 5
			events/assault/ghara -3 5
			events/assault/hajama 0 4
			events/assault/harb 0 6
			events/assault/harb-irhab 0 3
			events/assault/harrara-min 0 5
			events/assault/hujum 0 -2
			events/assault/infajara 0 -4
			events/assault/iqtaham -3 0
			events/assault/ishtabaka 4 -7
			events/assault/istahdafa 0 -3
			events/assault/istihdaf 2 -4
			events/assault/khatafa 4 -4
			events/assault/maqtal -3 3
			events/assault/maraka 4 3
			events/assault/muwajahat 0 -5
			events/assault/qasafa 0 6
			events/assault/qatala 0 -5
			events/assault/tafjir 0 -3
			events/assault/tarada-musallahin -3 0
			events/assault/tawaghghul 4 0
			events/coerce/aghlaqa 0 3
			events/coerce/hasara 0 3
			events/coerce/itaqala 0 -4
			events/coerce/mudhakkirat-tawqif 4 0
			events/consult/bahatha-maa -4 0
			events/consult/ijtima -2 0
			events/consult/iltaqa -7 0
			events/consult/jalsa-mughlaqa 3 0
			events/consult/jalsa-multi 5 0
			events/consult/liqa -9 0
			events/consult/mubahathat 7 0
			events/consult/qimma 2 0
			events/consult/tafawud -4 0
			events/consult/wasata 3 0
			events/consult/zara -3 0
			events/consult/ziyara -3 0
			events/personnel/intakhaba 5 0
			events/personnel/intikhabat 0 -4
			events/personnel/istaqala -4 0
			events/personnel/shakkala-hukuma -4 0
			events/personnel/tayin 4 0
			events/protest/adraba 5 0
			events/reject/rafd -4 0
			events/request/daa-liqa 0 3
			events/request/dawa-liqa -4 0
			events/request/mutalaba 0 3
			events/request/talab -4 4
			events/request/talaba-bi 5 0
			events/request/talaba-yield 3 -5
			events/retreat/afraja -3 0
			events/retreat/sallama-mawqi 0 4
			events/sanction/hukm-qadai 0 3
			events/sanction/uqubat 0 3
			events/support/ashada 0 -6
			events/support/daama 0 4
			events/support/dam-dawla 0 4
			events/threaten/haddada-quwwa 3 0
		nominal 3 -3
			ACCUSE 2 3
			AGREE -5 2
			AID 0 2
			ASSAULT 2 -2
			COERCE 2 0
			CONCEDE 5 -5
			CONSULT -6 0
			COOPERATE 0 -2
			DISASTER 0 -5
			MOBILIZE 7 0
			PERSONNEL 0 3
			PROTEST -7 8
			REJECT 0 3
			REQUEST -5 3
			RETREAT 3 -2
			SANCTION 11 -8
			SUPPORT -4 0
			THREATEN -3 4
			events/accuse/adana -6 6
			events/accuse/ahala-qada 0 -3
			events/accuse/dawa -4 0
			events/accuse/hammala-masuliyya -4 0
			events/accuse/intaqada -9 12
			events/accuse/ishtabaha -4 0
			events/accuse/istada-safir 0 4
			events/accuse/istajwaba 3 -5
			events/accuse/istankara -4 4
			events/accuse/istimaa-mahkama 9 0
			events/accuse/ittahama -3 0
			events/accuse/muhakama 7 -4
			events/accuse/shakwa 0 3
			events/accuse/shakwa-rufiat -4 0
			events/accuse/tahqiq-fi 10 0
			events/accuse/tahqiq-jinai 2 -3
			events/accuse/tahqiqat 8 -4
			events/accuse/tuham 5 -3
			events/accuse/tuhma 3 -7
			events/agree/iltizam -5 0
			events/agree/istidad -4 0
			events/agree/istidad-muaalan -4 0
			events/agree/ittifaq 0 -4
			events/agree/muwafaqa 0 3
			events/agree/tawassala 4 0
			events/agree/tawassul 3 0
			events/aid/darraba 0 3
			events/aid/harrara-rahain 4 0
			events/aid/sallama-musaadat 0 4
			events/assault/adhdhaba 5 0
			events/assault/al-hadith -5 0
			events/assault/al-qital 0 4
			events/assault/amaliyya-askariyya 0 -4
			events/assault/asara 3 0
			events/assault/atlaqa-ghaz 4 -4
			events/assault/dammara 3 -4
			events/assault/darba-jawwiyya 4 0
			events/assault/fajjara-nafsah -5 0
			events/assault/hadith-irhabi 0 4
			events/assault/hajama -3 6
			events/assault/hamla-askariyya 4 0
			events/assault/hujum -6 4
			events/assault/hujum-intihari -3 6
			events/assault/ightala -8 -5
			events/assault/ijtiyah 0 -3
			events/assault/infajara -7 5
			events/assault/ishtabaka 5 0
			events/assault/istaada-mawqi 7 0
			events/assault/istihdaf 4 0
			events/assault/itida -3 6
			events/assault/jarima-bashia 0 -4
			events/assault/kamin 0 3
			events/assault/khatafa -6 -6
			events/assault/majzara 0 -3
			events/assault/maqtal -5 3
			events/assault/maraka 3 0
			events/assault/masra 4 0
			events/assault/muwajahat 1 0
			events/assault/qasafa 5 0
			events/assault/qasf-jawwi 4 0
			events/assault/qatala 6 0
			events/assault/qatala-did 0 4
			events/assault/qatla 0 4
			events/assault/qital -3 0
			events/assault/tabadul-nar 6 0
			events/assault/tafjir -13 9
			events/assault/tafjir-intihari 0 4
			events/assault/tarada-musallahin 3 0
			events/assault/tasadda 8 0
			events/assault/usiba 0 4
			events/coerce/ataha -3 0
			events/coerce/dahama 5 0
			events/coerce/hamlat-itiqalat 6 0
			events/coerce/hasara 6 0
			events/coerce/hujum-iliktruni -5 7
			events/coerce/ihtajaza -4 0
			events/coerce/ikhtaraqa-mawqi -4 0
			events/coerce/iqtaham-amn 4 -3
			events/coerce/istawla -6 6
			events/coerce/itaqala 2 -7
			events/coerce/manaa 3 0
			events/coerce/qabd 3 0
			events/coerce/saytara 0 9
			events/consult/bahatha-maa 3 0
			events/consult/ijtima 0 -4
			events/consult/iltaqa 5 0
			events/consult/istaqbala 0 3
			events/consult/ittisalat-maa 0 4
			events/consult/jalsa-mughlaqa 4 0
			events/consult/liqa -8 0
			events/consult/mubahathat -4 0
			events/consult/mufawadat 6 0
			events/consult/qimma -5 0
			events/consult/ziyara -11 3
			events/consult/ziyara-makan -5 0
			events/consult/ziyara-maydaniyya 0 5
			events/cooperate/sallama-matlub 6 0
			events/cooperate/taawana -4 0
			events/mobilize/arsala-quwwat 4 0
			events/personnel/afa-min-mansib 4 0
			events/personnel/hall -4 6
			events/personnel/hasala-aswat 0 3
			events/personnel/insahaba-barlaman 0 5
			events/personnel/intakhaba 0 3
			events/personnel/intikhabat 0 -4
			events/personnel/istaqala -4 0
			events/personnel/kallafa 0 -3
			events/personnel/tawalla -3 0
			events/personnel/tayin 0 -4
			events/protest/muzahara 0 5
			events/protest/rashaqa 0 3
			events/reject/algha 4 0
			events/reject/rafd -7 0
			events/request/awamir 4 0
			events/request/awsa 4 -4
			events/request/daa 0 -9
			events/request/daa-assist 0 6
			events/request/daiyan -4 0
			events/request/talab -2 8
			events/request/talaba-bi -5 6
			events/request/talaba-min 3 0
			events/request/talaba-yield -5 11
			events/retreat/atlaqa-sarah 4 0
			events/retreat/insahaba -5 0
			events/retreat/sallama-nafsah -4 5
			events/sanction/allaqa-mufawadat 0 4
			events/sanction/hukm-qadai 0 -3
			events/sanction/tarada-safir -3 0
			events/support/ashada -5 8
			events/support/ayyada -3 -8
			events/support/daama-qadiyya 0 4
			events/support/dafaa-an 0 6
			events/support/dam -4 0
			events/support/fataha-sifara 0 -5
			events/support/rahhaba 3 0
			events/support/shakara -3 4
			events/support/thammana 0 4
			events/support/wafaqa-nuwwab 0 -3
			events/support/waqqaa 4 -3
			events/support/waqqaa-ala 4 0
			events/threaten/haddada 0 3
			events/threaten/hadhdhara-tusawwil 5 0
	PERSON
		name 12 19
			ACCUSE 4 -5
			AGREE 0 -6
			AID -11 1
			ASSAULT -2 6
			COERCE -15 11
			CONSULT 18 -3
			COOPERATE -5 0
			PERSONNEL 7 20
			REJECT 4 -2
			REQUEST 14 -9
			RETREAT -7 9
			SANCTION -14 15
			SUPPORT 10 -6
			THREATEN 11 0
			events/accuse/aaraba-istiya 4 0
			events/accuse/adana 3 -4
			events/accuse/hammala-masuliyya 0 -3
			events/accuse/hujum-lafzi 6 0
			events/accuse/hukima -5 5
			events/accuse/idanatuhu-li 5 0
			events/accuse/intaqada 13 -10
			events/accuse/istajwaba -8 5
			events/accuse/istankara 11 -7
			events/accuse/ittahama 0 3
			events/accuse/muhakama -10 6
			events/accuse/naddada 3 -3
			events/accuse/shajaba 3 0
			events/accuse/shakk 3 -3
			events/accuse/tahqiq-fi -7 0
			events/accuse/tahqiqat -12 4
			events/accuse/tuham -6 9
			events/accuse/tuhma -8 11
			events/agree/ittafaqa 3 0
			events/agree/ittifaq 2 0
			events/agree/ittifaq-muhaddad 6 0
			events/agree/ittifaq-musamma -3 0
			events/agree/mustaidd -7 0
			events/agree/muwafaqa -3 -3
			events/agree/taahhada 6 0
			events/agree/taahhud 0 3
			events/agree/waada 5 0
			events/assault/adhdhaba 0 6
			events/assault/amal-unf 0 -5
			events/assault/amaliyya-askariyya -3 0
			events/assault/atlaqa-nar 7 0
			events/assault/ghara -4 5
			events/assault/hajama 3 0
			events/assault/harb 0 -5
			events/assault/hujum 0 -11
			events/assault/ightala 0 27
			events/assault/ightasaba 5 0
			events/assault/infajara 0 -3
			events/assault/iqtaham 0 -4
			events/assault/ishtabaka -3 -2
			events/assault/istahdafa 0 5
			events/assault/istashhada 0 5
			events/assault/istihdaf -5 0
			events/assault/itida 0 -4
			events/assault/khatafa -4 7
			events/assault/maqtal 0 7
			events/assault/muwajahat 0 4
			events/assault/naffadha-idam 0 7
			events/assault/qasafa 0 -6
			events/assault/qatala 2 5
			events/assault/qisas 0 5
			events/assault/tafjir 9 -10
			events/assault/zaraa-lughm 4 0
			events/coerce/hasara 0 -6
			events/coerce/hazara 3 0
			events/coerce/hujum-iliktruni 0 -5
			events/coerce/ijraat-istithnaiyya 4 0
			events/coerce/iqama-jabriyya 0 5
			events/coerce/istawla 4 -4
			events/coerce/itaqala -12 6
			events/coerce/jammada-amwal 0 5
			events/coerce/manaa -5 0
			events/coerce/mudhakkirat-tawqif 0 13
			events/coerce/qabd -6 5
			events/coerce/qarar-man 3 -3
			events/coerce/saytara 0 -5
			events/concede/rafaa-uqubat -3 0
			events/consult/bahatha-maa 3 0
			events/consult/bahatha-mawdu 0 3
			events/consult/hiwar -11 0
			events/consult/ijtamaa 8 -3
			events/consult/ijtima 6 0
			events/consult/iltaqa 9 0
			events/consult/istaqbala 0 7
			events/consult/istaqbala-fi 4 3
			events/consult/istiqbal -5 6
			events/consult/ittisal-hatifi 10 0
			events/consult/jalsa -4 0
			events/consult/jalsa-barlaman 3 0
			events/consult/jawla 3 0
			events/consult/liqa 15 0
			events/consult/madubat-asha 6 0
			events/consult/mubahathat -3 3
			events/consult/mubahathat-ghayr-mubashira -4 0
			events/consult/mufawadat -17 0
			events/consult/mutamar -12 0
			events/consult/qimma -3 -3
			events/consult/tafawud -2 0
			events/consult/wasata -4 0
			events/consult/ziyara 13 0
			events/consult/ziyara-makan 4 -8
			events/disaster/hadith-sayr 0 11
			events/mobilize/arsala-quwwat 4 0
			events/personnel/afa-min-mansib 0 3
			events/personnel/ayyana-mansib -5 5
			events/personnel/faza -9 13
			events/personnel/hall 6 -6
			events/personnel/hasala-aswat -8 0
			events/personnel/intakhaba -8 5
			events/personnel/intikhabat -6 3
			events/personnel/iqtira 0 -3
			events/personnel/istaqala 12 -7
			events/personnel/jawlat-iada 6 0
			events/personnel/kallafa -4 5
			events/personnel/khada-intikhabat 0 -3
			events/personnel/rashshaha 0 5
			events/personnel/samma-mansib 0 5
			events/personnel/shakkala-hukuma 5 -5
			events/personnel/taraka-mansib 5 -4
			events/personnel/tarashshaha 6 0
			events/personnel/tawalla 0 7
			events/personnel/tayin 0 6
			events/personnel/tuwuffiya 4 -4
			events/personnel/wafat 9 -6
			events/protest/ihtijaj 0 4
			events/protest/intifada 0 3
			events/reject/aarada 6 0
			events/reject/fitu 3 0
			events/reject/lan-yasmah -4 0
			events/reject/rafd -5 3
			events/request/awsa -3 0
			events/request/daa 4 -11
			events/request/daa-yield 0 -3
			events/request/daiyan 9 0
			events/request/dawa 6 4
			events/request/dawa-liqa -3 4
			events/request/dawa-yield -3 0
			events/request/haththa 6 -6
			events/request/mutaliban-fulan 6 0
			events/request/talab -6 -7
			events/request/talaba 0 3
			events/request/talaba-assist -4 4
			events/request/talaba-bi 0 -4
			events/request/talaba-min -3 6
			events/retreat/afraja 0 6
			events/retreat/atlaqa-sarah -3 8
			events/retreat/atlaqa-shakhs 0 3
			events/sanction/allaqa-mufawadat 0 -3
			events/sanction/hakama-bi 0 4
			events/sanction/hukm-qadai 0 9
			events/sanction/uqubat 0 -4
			events/support/ashada 14 -8
			events/support/ayyada 0 6
			events/support/ayyada-qarar 0 -4
			events/support/daama-qadiyya -5 0
			events/support/dafaa-an 4 0
			events/support/dam 4 0
			events/support/dam-dawla -4 0
			events/support/hanna 0 2
			events/support/karrama 0 3
			events/support/nawwaha 3 0
			events/support/shakara 3 0
			events/support/tabanna -4 0
			events/support/taqdir-dawla 3 0
			events/support/tawqi -9 0
			events/support/tayid 3 0
			events/support/waqqaa-ala -6 0
			events/support/waqqaahu 4 0
			events/threaten/haddada-quwwa -4 6
			events/threaten/lawwaha 3 0
		nominal -7 -5
			ACCUSE -3 0
			AGREE 3 -7
			AID -5 0
			ASSAULT 2 5
			COERCE -4 6
			CONSULT 3 -5
			DISASTER 0 8
			PERSONNEL 3 3
			PROTEST -5 -6
			REJECT 4 0
			REQUEST 5 -5
			RETREAT -1 8
			SANCTION -8 0
			SUPPORT -4 0
			events/accuse/adana -4 -4
			events/accuse/ahala-qada 0 4
			events/accuse/intaqada 6 -10
			events/accuse/istada-safir 0 6
			events/accuse/istajwaba 3 0
			events/accuse/istankara -4 -2
			events/accuse/ittahama 0 2
			events/accuse/muhakama 0 -3
			events/accuse/muttaham-bi 0 3
			events/accuse/tahqiqat -3 3
			events/accuse/tuham-bi 0 4
			events/accuse/tuhma 0 8
			events/agree/istidad-muaalan 3 0
			events/agree/ittifaq -5 0
			events/aid/ikhla 3 0
			events/aid/naqala-jarha -4 5
			events/aid/qaddama-musaadat 0 -9
			events/assault/al-hadith 4 5
			events/assault/al-qital 4 0
			events/assault/amaliyya-askariyya 0 4
			events/assault/asaba-sarukh 0 -3
			events/assault/atlaqa-nar 3 -2
			events/assault/daraba-ahdaf 0 -3
			events/assault/fajjara-nafsah 5 0
			events/assault/fataha-nar 5 0
			events/assault/ghazw 0 -5
			events/assault/haraqa-shakhs 0 4
			events/assault/harb 0 -8
			events/assault/hujum-intihari 4 5
			events/assault/ightala -3 0
			events/assault/ightasaba 4 0
			events/assault/infajara 0 12
			events/assault/iqtaham 3 0
			events/assault/ishtabaka 5 7
			events/assault/istihdaf 0 -4
			events/assault/jarha 0 4
			events/assault/khatafa 0 2
			events/assault/majzara 0 6
			events/assault/maqtal 0 -6
			events/assault/maraka -5 -5
			events/assault/muwajahat 0 6
			events/assault/niza 0 -4
			events/assault/qasf-jawwi 0 5
			events/assault/qasf-madfai 0 -4
			events/assault/qatala 0 5
			events/assault/qatla 0 -4
			events/assault/qisas 0 3
			events/assault/qital 0 -3
			events/assault/taan 3 4
			events/assault/tafjir-intihari 0 5
			events/assault/taharrash 4 0
			events/assault/tasfiya-shakhs 0 4
			events/coerce/awqafa 0 4
			events/coerce/hasara 0 -4
			events/coerce/hujum-iliktruni 0 -5
			events/coerce/ihtajaza 0 4
			events/coerce/istawla 4 0
			events/coerce/itaqala -3 2
			events/coerce/nahaba 4 0
			events/coerce/qabd -4 5
			events/consult/bahatha-mawdu 3 0
			events/consult/hiwar -3 0
			events/consult/ijtamaa -5 0
			events/consult/ijtima -2 0
			events/consult/ittisal-talaqqa 3 0
			events/consult/ittisalat-maa 4 0
			events/consult/jawla 6 0
			events/consult/liqa 5 0
			events/consult/mubahathat -6 -3
			events/consult/mutamar -2 0
			events/consult/tashawara 3 0
			events/consult/wasala-masul -3 0
			events/consult/ziyara 2 -3
			events/disaster/hadith-sayr 0 -5
			events/disaster/zilzal 0 4
			events/personnel/adda-yamin 0 4
			events/personnel/intakhaba -4 0
			events/personnel/tayin 7 -6
			events/personnel/tuwuffiya 4 0
			events/reject/aarada 0 3
			events/reject/rafada 0 3
			events/reject/rafd 5 0
			events/request/daa 3 -3
			events/request/daa-assist 0 -4
			events/request/daa-liqa -3 0
			events/request/daiyan 4 0
			events/request/dawa -7 0
			events/request/haththa 0 -4
			events/request/mutalaba 0 3
			events/request/talaba 3 0
			events/request/talaba-bi 0 -4
			events/request/talaba-liqa 4 4
			events/request/talaba-min 0 3
			events/request/wajjaha-bi 0 -4
			events/retreat/atlaqa-sarah -4 4
			events/support/shakara 3 4
			events/support/tawqi 3 0
			events/support/tayid -5 0
			events/support/wafaqa-barlaman -4 0
			events/support/waqqaa -3 0
			events/support/waqqaahu -4 0
	PLACE
		name 2 -5
			ACCUSE 0 3
			AGREE 0 10
			AID 3 7
			ASSAULT -4 -17
			COERCE 6 -12
			CONCEDE 0 8
			CONSULT -10 7
			COOPERATE 5 0
			DISASTER -4 -10
			MOBILIZE 8 -4
			PERSONNEL -5 -6
			PROTEST -12 3
			REJECT 4 5
			REQUEST -1 8
			RETREAT 0 -8
			SANCTION 6 0
			SUPPORT 5 0
			THREATEN -6 -4
			events/accuse/adana 5 7
			events/accuse/adana-masul 0 4
			events/accuse/hammala-masuliyya -6 0
			events/accuse/intaqada -6 9
			events/accuse/ittahama 0 9
			events/accuse/muhakama 5 0
			events/accuse/tahqiqat 0 -4
			events/accuse/tuhma -2 -6
			events/agree/istidad 0 3
			events/agree/ittifaq -3 0
			events/agree/ittifaq-muhaddad 0 -4
			events/agree/ittifaqiyya 0 -3
			events/agree/mustaidd 0 4
			events/agree/muwafaqa 8 -4
			events/agree/taahhud 0 3
			events/agree/tawassul 3 -4
			events/aid/dam-maddi -4 0
			events/aid/darraba 0 -5
			events/aid/istadafa-lajiin 5 -3
			events/aid/qaddama-musaadat 0 4
			events/assault/amaliyya-askariyya 4 0
			events/assault/amaliyya-irhabiyya -4 0
			events/assault/atlaqa-nar -4 0
			events/assault/atlaqa-sarukh -3 5
			events/assault/dammara 4 0
			events/assault/ghara 0 -6
			events/assault/ghazw 10 21
			events/assault/hajama 4 0
			events/assault/harb 13 -3
			events/assault/harb-llati 3 0
			events/assault/hujum -12 -3
			events/assault/hujum-jawwi 3 0
			events/assault/hujum-sarukhi 0 4
			events/assault/ijtiyah 0 4
			events/assault/ishtabaka -7 0
			events/assault/itida -3 0
			events/assault/qasafa 0 -3
			events/assault/qatala -5 0
			events/assault/tafjir -10 -4
			events/coerce/awqafa 5 0
			events/coerce/bana-jidar 4 0
			events/coerce/damma 5 0
			events/coerce/hasara 0 5
			events/coerce/hujum-iliktruni 3 0
			events/coerce/ihtajaza-safina 5 0
			events/coerce/ihtalla 0 3
			events/coerce/itaqala 0 -6
			events/coerce/musadara 4 0
			events/coerce/saytara -2 0
			events/concede/rafaa-uqubat 0 10
			events/consult/ajra-ittisalat 4 0
			events/consult/dawra 4 0
			events/consult/hiwar 3 0
			events/consult/ijtamaa -5 0
			events/consult/ijtima -8 0
			events/consult/iltaqa -8 -4
			events/consult/jawla 0 6
			events/consult/liqa -5 -4
			events/consult/liqa-jamai 9 0
			events/consult/mubahathat 7 -4
			events/consult/mufawadat 12 0
			events/consult/qimma 7 0
			events/consult/tafawud 4 0
			events/consult/wasata 0 7
			events/consult/zara -3 -7
			events/consult/ziyara -14 8
			events/consult/ziyara-makan -10 6
			events/cooperate/baa-silah 0 6
			events/mobilize/halat-istinfar 3 0
			events/mobilize/tajriba-nawawiyya 5 0
			events/personnel/intikhabat -3 0
			events/reject/asqata-mashru 5 -3
			events/reject/imtanaa 3 0
			events/reject/insahaba-ijtima 0 3
			events/reject/rafada -6 -3
			events/reject/rafd 0 4
			events/request/daa -5 0
			events/request/daa-liqa 0 -4
			events/request/daiyan -3 -3
			events/request/dawa -4 0
			events/request/dawa-liqa 5 -3
			events/request/haththa-liqa 0 4
			events/request/nashada 4 0
			events/request/talaba-bi 0 2
			events/request/talaba-musaada 4 0
			events/request/talaba-yield -4 4
			events/retreat/sahaba-quwwat 4 0
			events/sanction/al-uqubat 0 4
			events/sanction/aqaba -3 0
			events/sanction/hazr-asliha 5 0
			events/sanction/hukm-qadai 0 -3
			events/sanction/uqubat-llati 0 6
			events/support/abrama 4 0
			events/support/ashada -5 0
			events/support/daama-qadiyya 5 0
			events/support/dam 5 -3
			events/support/iitarafa-bi-dawla 0 4
			events/support/iqamat-alaqat 2 3
			events/support/rahhaba -3 0
			events/support/shukr 0 3
			events/support/tadamana 6 0
			events/threaten/tawaada 0 -3
	after
		↵ 0 -1
			↵ 0 -2
			genitive
				after -2 0
			masdar 2 0
			object
				after 3 -2
			own
				phrase
					after 0 3
			verb -3 0
			ضد
				after 0 -3
			ل
				after 0 4
		" 0 3
			complementizer 3 0
			elsewhere
				after -3 -2
				before 4 0
			genitive
				after 0 2
			masdar -7 0
			noun 0 2
			object
				after 0 2
			phrase 0 2
			subject
				of
					event
						before 4 0
			verb 3 0
				aspect -3 0
				other 7 0
			، -5 0
			في
				after 0 -3
		& 5 0
			# 5 0
			masdar 3 0
			noun 0 3
		(
			elsewhere
				after 2 0
				before -3 3
			masdar 1 4
			noun 0 -3
			phrase 0 -11
			preposition 0 -3
			subject
				of
					event
						before 3 0
			time 4 18
			verb -2 0
			ل
				after 0 -4
		) -3 0
			elsewhere
				before 0 -3
			preposition -2 -3
			relative 7 0
			verb -4 -4
				event 4 0
			، -3 -5
		,
			noun -3 0
		-
			elsewhere
				before -1 0
			genitive
				after 0 -4
			noun 0 5
			object
				after 0 4
			phrase -2 2
			relative 12 0
			verb 5 0
				event -3 -3
		. 1 -1
			↵ 4 0
			. 0 -8
			edge 0 1
			elsewhere
				after 2 3
			genitive
				after -5 -1
			masdar -3 0
			noun 1 1
			object
				after 0 -5
			own
				phrase
					after -1 0
			participle 0 -6
			subject
				after 0 4
			verb 4 0
			أمام
				after 3 0
			إلى
				after 0 6
			عن
				after 0 -4
			ل
				after 3 4
			مع
				after -6 -3
		/ -3 -6
			phrase 0 -6
		: 1 -3
			" 5 0
			elsewhere
				after 4 0
				before 1 0
			genitive
				after -3 2
			negation 4 0
			noun 1 0
			object
				after 0 -4
			phrase -11 -9
			preposition -4 0
			subject
				of
					speech
						before -3 0
			verb
				event 3 0
			« 5 0
		; -5 -4
		adverb -2 0
			. -3 0
			elsewhere
				before -5 2
			genitive
				after 0 4
			masdar 3 -3
			object
				after -3 0
				of
					event
						before -3 0
			past 0 4
			phrase -2 0
			preposition 0 -6
			subject
				of
					event
						before 3 0
			verb -5 0
				aspect -4 6
				event -3 0
			، 0 -1
			ب 2 0
			على
				after 0 -4
			ل
				after 0 -4
			مع
				after 0 -4
		complementizer 2 2
			" 3 0
			demonstrative 4 0
			elsewhere
				after -3 -9
				before 0 -2
			genitive
				after 3 0
			masdar -6 0
			object
				after -4 0
			own
				phrase
					after 4 0
			participle 11 0
			phrase -7 -12
			preposition 0 -4
			subject
				after 4 0
				of
					event
						before 4 0
					speech
						before 2 0
			verb 3 2
				aspect 3 3
				event 5 3
				light 0 6
				modal 4 0
				other 4 0
				speech -4 0
				state 0 4
			ل
				after 0 4
		conditional 0 -5
			elsewhere
				after 0 -5
				before 7 0
			verb 4 0
				event 5 0
		conjunction -1 -1
			elsewhere
				after 0 3
			masdar 0 4
			object
				after 0 -5
			phrase 2 -1
			preposition 0 8
			verb -4 -2
				event -5 -3
				light 6 0
				other 0 3
		demonstrative 1 -5
			elsewhere
				after 0 -4
			genitive
				after 3 0
			masdar 3 5
			noun -6 -3
			object
				after 0 4
			phrase 2 0
			subject
				after 3 0
				of
					event
						before 0 6
			verb 5 -8
			ل 0 -6
		edge
			object
				after 5 0
			verb 0 5
		negation -1 0
			elsewhere
				after -4 0
				before 4 -5
			masdar -3 7
			noun 5 -3
			participle 0 3
			phrase 0 6
			preposition 0 -4
			subject
				after -4 0
				of
					event
						before -1 3
			verb 0 -3
				event 0 4
				light -9 0
				other 4 0
			ل
				after 0 -2
			من
				after 0 5
		past 0 -1
			elsewhere
				before 0 7
			light
				subject
					before 5 0
			subject
				of
					event
						before -5 0
			verb -3 0
				event 1 0
				light -4 0
				other -3 0
		phrase 3 -1
			↵ -3 0
			" 0 5
			( 0 -4
			. -3 4
			: 2 -4
			adverb 0 -3
			complementizer -8 1
			conjunction 3 -7
			demonstrative 0 -3
			edge 3 0
			elsewhere
				after 2 6
				before 2 3
			genitive
				after 3 -1
			light
				object
					before 0 -4
				subject
					after -5 0
				ب
					before -3 0
				ل
					before 0 -3
				مع
					after -3 0
			masdar -1 -1
			noun 2 0
			object
				after 4 -3
				before 4 0
				of
					event
						before 2 2
					other
						before 0 5
					speech
						before 0 4
					state
						before -4 0
			own
				phrase
					after 2 -2
			participle -2 0
			phrase -3 2
			preposition 0 4
			pronoun 0 2
			quantifier 0 -5
			relative 9 0
			report -6 0
			subject
				after 4 -6
				before 9 0
				of
					event
						before 0 -5
					light
						before -7 0
					motion
						before -4 0
					speech
						before 2 -4
			temporal 8 5
			time 2 0
			verb 4 -1
				aspect 3 -7
				event -2 0
				light 7 0
				motion 0 4
				other 3 0
				speech -3 0
				state 5 0
			، -6 2
			إلى
				after 0 -5
				of
					event
						before 0 6
					speech
						before 4 0
			ب 2 2
				after 1 6
				of
					other
						before 0 3
			بين
				of
					other
						before -3 0
			على
				after -3 1
				of
					event
						before 4 -6
			عن
				after 4 0
			في
				after -5 -3
				of
					light
						before 0 3
			ك -4 4
			ل -1 1
				after 4 -5
				of
					aspect
						before 0 3
					event
						before 0 -2
					speech
						before -3 0
			مع
				after -6 2
				of
					event
						before -5 -3
			من
				after -4 3
				of
					event
						before -2 6
					light
						before 3 0
		preposition 0 -1
			" 0 2
			( 0 3
			. 0 -3
			complementizer 5 0
			conjunction 0 -3
			demonstrative 2 5
			elsewhere
				after 2 2
				before 0 3
			genitive
				after 2 -3
			light
				subject
					before 0 4
				ب
					after 3 0
				بين
					after -4 0
				على
					after 0 3
				في
					after 0 -4
				ل
					after 4 0
			masdar -1 0
			negation -3 5
			noun 0 -1
			object
				after 0 1
				before 0 3
				of
					event
						before 2 3
					other
						before 0 -4
					speech
						before -5 0
			own
				phrase
					after 5 -3
			phrase 0 -3
			relative 0 3
			subject
				after -1 0
				before -3 0
				of
					aspect
						before 3 0
					event
						before 0 3
					light
						before 0 4
					motion
						before 4 4
					other
						before 0 4
					speech
						before 0 -3
					state
						before -4 0
			time 1 2
			verb 1 1
			، -4 -4
			أثناء 2 0
			أمام 5 3
				after -5 0
			إثر -3 0
			إزاء 0 3
			إضافة
				إلى 0 4
			إلى 5 -5
				after 0 1
				of
					event
						before 0 -4
				جانب 6 0
			ب 2 -4
				after 6 -1
				of
					event
						before 2 -3
			باتجاه 0 -4
			باسم -4 0
			بالإضافة
				إلى 0 5
			بحق 3 -3
			برئاسة 8 0
			برصاص 0 -3
			بسبب -2 3
			بشأن 0 4
			بشكل 2 3
			بعد 4 4
			بقيادة 3 0
			بموجب 0 5
			بين -11 -4
				of
					event
						before 3 0
			تجاه 7 0
			تحت 3 0
			جراء -4 0
			خارج 3 -2
			خلال 0 2
			داخل
				after 0 -4
			دون 4 0
			رغم -3 0
			ضد 7 -3
			عبر 0 -4
			على 6 -5
				of
					event
						before 3 -3
				خلفية 0 -6
			عن 5 -2
				of
					event
						before 0 3
			عند -5 0
			فوق 0 4
			في 3 2
				after 6 2
				إطار -4 3
				ظل 0 -4
			قبالة -3 0
			قبل 6 -3
			قرب 4 0
			ل
				after 5 -3
				of
					event
						before -7 -4
					light
						before 0 4
					other
						before 0 3
					state
						before 0 3
			لدى 0 1
			لصالح 0 -3
			مقابل 0 -2
			من 5 3
				of
					event
						before -2 0
					speech
						before 4 0
				جانب 0 -3
				قبل -5 5
			منذ -5 0
			وسط 0 -2
		pronoun 2 -5
			elsewhere
				after 0 -3
			masdar 5 -4
			noun 0 2
			object
				after 0 4
			phrase -10 2
			preposition 0 -3
			verb
				event 0 -4
				other 4 0
			على
				after 0 -4
		quantifier 4 0
			own
				phrase
					after 0 -4
			preposition 2 0
			، -4 0
		relative 0 3
			elsewhere
				after -2 -3
				before 8 7
			genitive
				after 0 4
			masdar -1 0
			negation -4 0
			noun -1 0
			object
				after 0 -2
				of
					event
						before 4 0
			own
				phrase
					after -6 0
			subject
				before -9 -3
				of
					event
						before -5 0
					modal
						before -3 0
					other
						before 0 3
			verb 5 1
				aspect 0 10
				light -6 -3
				modal 0 -3
				other 0 2
				speech 3 -5
			إلى
				after 0 4
			بين
				after 3 0
			على
				after 0 -4
			ل
				after 3 0
			من
				after 3 10
		report 0 3
			elsewhere
				before 3 0
			ل 0 3
		temporal 0 3
			elsewhere
				after 0 -4
				before 5 0
			own
				phrase
					after 0 -4
			phrase 3 -5
			verb -4 0
				aspect 0 4
				event 4 4
				light -2 0
			في
				after 0 5
		time 1 -1
			. -3 -5
			: 0 3
			complementizer 2 -5
			elsewhere
				after 0 2
			genitive
				after 0 -3
			masdar 0 1
			object
				after 0 7
			own
				phrase
					after 2 0
			phrase 6 -9
			preposition 4 0
			relative 0 5
			subject
				after 0 -5
				of
					event
						before 0 4
			verb 0 -1
			، -3 3
			ب 3 3
				after -4 0
			بين
				after 3 0
			على
				after 0 3
			ل -2 0
				after 0 2
			مع
				after 4 0
		verb
			aspect 4 0
				complementizer 4 0
				elsewhere
					before 0 -5
				genitive
					after -4 4
				masdar 0 -5
				object
					after 4 -3
				past 0 4
				preposition 3 0
				verb 0 3
					event 6 0
					other -4 0
				في
					after 0 3
				من
					after 0 -4
			event 1 -1
				adverb 2 -4
				conjunction -3 3
				demonstrative -5 -4
				elsewhere
					after -5 0
					before 2 1
				masdar 2 1
				noun 5 0
				object
					after -2 -6
					of
						event
							before 8 0
				participle -5 0
				phrase 0 -3
				preposition 0 3
				subject
					after -6 0
					before 5 -9
					of
						event
							before -3 0
				temporal 0 3
				time 2 0
				verb -1 -2
					event 8 -5
				« 9 0
				، -5 -4
				ب 0 2
					after -4 0
					of
						event
							before 5 0
				على
					of
						event
							before 0 3
				ل -6 5
					after 0 5
				مع
					after 0 4
			light -3 0
				elsewhere
					after 0 -3
					before 4 0
				masdar 2 0
				own
					phrase
						after 0 4
				phrase -5 4
				verb -2 0
				ب 0 -3
			modal -3 0
				elsewhere
					before 5 0
				phrase -3 0
				verb -3 3
				ل 4 0
			motion 0 6
				elsewhere
					before 0 3
				phrase 0 3
				preposition -4 0
				verb 0 3
			other 3 0
				elsewhere
					before 0 4
				genitive
					after 0 -4
				masdar -3 -5
				noun 2 0
				phrase -4 0
				preposition 2 0
				verb 3 0
				، 4 0
				ب 4 -3
			speech -6 4
				: -4 3
				elsewhere
					before 2 0
				masdar -3 0
				noun 0 -2
				phrase 0 -2
				preposition 2 3
				verb -3 5
				ب -3 0
				ل -3 0
			state
				elsewhere
					before -4 2
				masdar -2 3
				phrase -2 0
				verb 0 -5
				ل
					after -6 0
		» -1 -3
			. -3 0
			noun -2 0
			، 0 -4
		، -1 0
			" -5 -4
			adverb 0 -2
			complementizer 2 -2
			conjunction -4 -4
			elsewhere
				after 3 4
				before -2 0
			genitive
				after -3 0
			light
				إلى
					after 0 3
				ب
					after -4 0
				ل
					after 0 2
			masdar 3 1
			object
				after 7 -4
				before 0 3
				of
					event
						before -2 4
			own
				phrase
					after 0 1
			participle 0 5
			past -6 0
			phrase 2 0
			preposition 2 2
			pronoun 2 1
			quantifier 0 4
			relative 12 2
			report -3 6
			subject
				after 2 0
				before -10 7
				of
					event
						before -3 2
					modal
						before 5 0
					speech
						before 7 0
			temporal -2 0
			time 6 2
			verb 0 -3
				aspect 4 -5
				event 2 3
				light -2 -3
				modal -3 0
				other -5 0
				speech 0 -2
				state -7 0
			إلى
				after 0 -4
			ب 0 2
				after 0 -5
				of
					event
						before -4 0
					light
						before 3 0
			بين
				after -3 0
			ضد
				after 0 -2
			على
				after 4 -1
			عن
				after -4 0
			في
				after 3 2
				of
					event
						before 0 3
			ل 0 3
				after 0 -1
			مع
				after 0 2
				of
					event
						before 0 3
			من
				of
					event
						before 0 -3
				قبل
					after -5 5
		؛ 0 3
			edge 0 3
			elsewhere
				after 0 3
			verb 0 4
		؟
			↵ 3 0
		ب 0 3
			↵ -3 3
			" 0 -3
			- 0 -4
			: -3 0
			complementizer 0 -5
			conjunction 0 3
			edge 0 4
			elsewhere
				after 0 3
				before -1 -2
			genitive
				after -2 2
			light
				subject
					after 0 4
				في
					after 0 3
			masdar 5 -3
			negation -4 0
			noun -1 -4
			object
				after -4 5
				of
					light
						before 0 3
			own
				phrase
					after -6 3
			participle 0 5
			phrase -1 5
			preposition 2 4
			pronoun 3 0
			relative 0 -2
			subject
				of
					event
						before 6 -3
					light
						before 4 0
			time 0 -7
			verb 1 4
				event 0 -2
				speech -4 0
				state 0 -3
			، 0 1
			ب 5 4
				after 0 3
			على
				after 0 -2
				of
					event
						before -5 4
			في
				after -4 0
				of
					event
						before -4 0
			ل -1 1
				after 2 0
				of
					event
						before 7 4
			من
				after 3 -5
				of
					event
						before -3 0
		ك -4 5
			masdar 4 0
			noun -4 0
			preposition 3 0
			verb -3 6
		ل 5 0
			( -6 0
			. -4 3
			adverb 5 -3
			complementizer 0 3
			elsewhere
				after -5 3
				before 0 -2
			genitive
				after 7 -8
			light
				subject
					after 3 0
					before -4 0
			masdar 0 -1
			object
				after 2 3
				of
					event
						before -3 0
			own
				phrase
					after 6 -6
			participle 0 3
			preposition 0 5
			relative -2 2
			subject
				after -10 7
				before 5 0
				of
					event
						before -1 -5
					other
						before -3 0
					speech
						before 0 4
			time 0 -9
			verb 2 0
				event -8 0
				light 7 0
				other 4 0
			، -4 -7
			إلى
				of
					event
						before -5 3
			ب -2 4
				of
					event
						before 0 3
			في
				after 0 5
			ل 3 7
				after 0 3
			مع
				after 0 -5
				of
					event
						before 5 0
		”
			. 6 0
			masdar 3 0
			noun 0 -4
			، -3 0
	before
		" 3 3
			: -5 0
			= 10 0
			complementizer 10 2
			elsewhere
				after 0 2
				before 9 -2
			masdar -3 0
			noun 0 -3
			phrase 0 -3
			subject
				of
					event
						before -6 0
			verb 0 7
		# -5 -3
			& -5 -3
		( 0 -2
			elsewhere
				after 0 -3
				before 2 0
			masdar 0 -3
			noun 3 0
			phrase -8 -4
			preposition 0 4
			verb
				event 7 0
		) -3 0
			elsewhere
				after 4 6
				before 0 -3
			phrase 0 4
			time 0 -4
		- 1 0
			elsewhere
				after 4 0
				before -5 4
			masdar 0 -5
			noun 2 0
			object
				after 3 0
			phrase 0 3
			verb 0 5
		.
			elsewhere
				after 4 0
			verb 4 0
		/ 2 6
			masdar 0 4
			phrase 5 0
			ب 0 3
			على 0 5
		: 2 2
			elsewhere
				after 0 -5
				before 0 -2
			genitive
				after 0 3
			own
				phrase
					after 0 4
			subject
				before 7 0
				of
					event
						before -3 5
			ب 5 -4
			ل 0 3
		adverb 0 2
			complementizer 3 0
			elsewhere
				before 4 -13
			genitive
				after -2 0
			phrase 8 0
			subject
				of
					event
						before -2 0
			verb 0 5
				aspect -4 0
				event 0 -3
			، 0 7
		complementizer 7 0
			- 3 0
			: 6 0
			adverb 3 8
			conjunction -3 3
			elsewhere
				after -5 -5
				before 7 7
			genitive
				after 3 -6
			light
				subject
					before -2 6
			masdar 1 1
			noun 4 0
			object
				before -6 2
			own
				phrase
					after 0 -3
			participle -8 -4
			phrase 0 -2
			preposition -5 0
			subject
				before 0 -2
				of
					aspect
						before -3 0
					event
						before 2 2
					motion
						before 4 0
					speech
						before 6 0
			time 3 5
			verb 10 3
				event -3 -5
				other 0 -3
				speech 0 -4
				state 4 -5
			« -4 -5
			، 1 6
			في -3 5
			ل 3 0
			لدى 3 0
			من -7 0
		conjunction 5 -3
			edge 7 2
			elsewhere
				after 0 -4
				before 0 3
			genitive
				after 0 -4
			masdar 3 4
			noun -4 0
			phrase 3 0
			subject
				of
					event
						before 4 0
			verb 5 -4
			، 5 -6
			بين 5 0
			في 0 3
			ل 0 7
		demonstrative 0 6
			complementizer 0 3
			edge 3 0
			elsewhere
				after 0 3
				before 5 4
			masdar 4 0
			preposition 0 -1
			subject
				of
					event
						before 4 0
			verb 0 6
				light -5 0
		edge 1 0
			edge 1 0
			elsewhere
				before 0 -5
			genitive
				after -2 0
			light
				subject
					before 3 0
			masdar -3 -2
			noun 4 0
			own
				phrase
					after 3 0
			subject
				before 16 -4
				of
					event
						before -4 0
			verb 1 4
		negation -3 -3
			elsewhere
				after -6 0
			noun 0 -4
			preposition 4 0
			verb
				event 0 4
		phrase -4 -1
			" -5 2
			( 0 -4
			- 0 6
			/ 0 4
			: -3 1
			adverb 0 -3
			complementizer 9 -1
			conjunction 0 -3
			demonstrative 3 -4
			edge -1 -5
			elsewhere
				after 2 4
				before -2 3
			genitive
				after -2 4
			light
				subject
					after 0 3
					before 0 -4
				ل
					after 0 4
					before -3 0
			masdar 4 -2
			negation -4 -3
			noun 2 -2
			object
				after -4 -3
				before 5 -4
				of
					event
						after -3 0
						before 2 -1
					other
						before -3 0
					speech
						before 3 0
			own
				phrase
					after 4 -1
			participle -9 0
			phrase 2 2
			preposition 0 -4
			pronoun 6 0
			relative 4 -3
			subject
				after -6 5
				before 0 4
				of
					aspect
						before 0 3
					event
						before 0 6
					state
						before 0 4
			time 4 -5
			verb
				aspect 3 -4
				event 3 5
				modal -6 3
				other 0 3
				speech -2 0
				state 2 -2
			إلى -4 0
			ب 0 -2
				after 5 -1
			بعد 0 4
			بين 5 -3
				after 2 0
			على -3 0
			عن 4 6
			في -7 3
			ل -2 0
				after 4 1
				of
					aspect
						before 0 4
					event
						before -2 -3
					light
						before 4 0
			لدى -3 0
			من 0 5
				after -3 0
				قبل 0 -3
		possibility
			elsewhere
				before 4 0
		preposition 2 -2
			" 0 5
			( 0 4
			) 3 3
			- 0 -3
			adverb 0 6
			complementizer 8 -2
			conjunction 0 5
			demonstrative 5 0
			edge 4 -4
			elsewhere
				after 0 2
				before -3 7
			genitive
				after -5 -5
			light
				إلى
					after 0 2
				بين
					after -2 0
				ضد
					after 0 3
				مع
					before 3 0
				من
					after 2 0
			masdar 3 -1
			noun 0 1
			object
				after 4 4
				before 3 0
				of
					event
						before 5 0
			own
				phrase
					after 0 -2
			phrase 0 3
			preposition 1 -5
			quantifier 2 0
			subject
				after 0 -5
				of
					aspect
						before 3 -3
			time 5 1
			verb -1 -1
				aspect 2 2
				event 0 6
				light 0 7
				modal 3 5
				other -2 4
				speech 16 3
			، 11 9
			أثناء 0 -5
			أمام
				after 0 4
			إثر 4 0
			إلى 0 2
				after -4 -3
				جانب
					after 0 3
			ب -3 -1
				after -4 4
			باتجاه
				after 0 5
			بسبب 0 -4
			بشأن -4 0
			بين 4 0
				after -6 0
			جراء 3 0
			حول
				of
					event
						before 0 3
			خلال -2 -9
			رغم 4 0
			ضد -6 0
				after 0 -2
			عبر 0 -4
			عقب 0 5
			على -1 0
				after 4 4
				أيدي
					after 4 0
				خلفية 0 -5
				يد
					after 0 -2
			عن -2 14
				of
					event
						before 0 4
			في 0 -2
				of
					event
						before 0 -2
					light
						before 2 0
					speech
						before -4 -3
			قبل -5 0
			ك 4 -3
			ل -4 0
				of
					event
						before -4 0
			لدى
				after 3 0
			مثل -4 0
			مع 2 -2
				after 0 6
			من -4 2
				after 2 0
				of
					event
						before 0 -5
				قبل 0 -5
					after -5 3
					of
						event
							before 3 0
			منذ 0 -6
			نتيجة 0 -3
		pronoun -3 0
			elsewhere
				after 5 0
			noun 0 -3
			object
				after 7 -2
			phrase 0 2
			verb -4 8
			، 0 -4
			في 0 4
		quantifier -4 0
		relative
			elsewhere
				before 4 0
			masdar 0 3
			verb 0 -3
		report -4 -10
			masdar 0 -6
			object
				after 5 0
			phrase 5 0
			verb -6 0
				event 0 3
			، 0 -5
		temporal 4 0
			noun 6 0
		time -2 4
			, -5 0
			elsewhere
				before 7 0
			masdar -1 0
			object
				after 0 9
			own
				phrase
					after -3 0
			phrase 3 5
			preposition -1 0
			subject
				before -3 0
			verb 2 0
				event 2 -4
			إلى 0 3
			ب
				after -3 0
			ل 0 -3
		verb
			aspect 7 -2
				complementizer 0 4
				edge 3 7
				elsewhere
					after -6 -3
					before 9 6
				light
					subject
						before 3 -3
				masdar -1 -5
				negation -5 0
				past 0 6
				phrase 0 -4
				relative 0 -4
				subject
					of
						aspect
							before 3 8
						event
							before 5 0
						speech
							before -4 0
				verb 8 0
				في 0 -3
			event 6 4
				" -3 2
				- 9 0
				: -2 0
				; 3 0
				adverb 0 -3
				complementizer 4 -3
				conditional -4 10
				conjunction 9 -2
				demonstrative 0 4
				edge 8 -3
				elsewhere
					after -4 3
				genitive
					after 0 -1
				interrogative 5 0
				light
					subject
						after 8 -5
						before -3 2
				masdar 0 2
				negation -4 0
				noun 1 1
				object
					of
						event
							before -2 0
				participle 9 0
				past 5 6
				phrase -9 6
				pronoun -7 7
				quantifier -7 0
				relative -4 -1
				subject
					after 6 -16
					before 3 0
					of
						event
							before -1 -1
				temporal 8 -7
				time 5 0
				verb 0 -1
					aspect -3 0
					event -7 0
					other 3 0
				« 2 3
				، 9 -4
				ب 2 0
					after 0 4
					of
						event
							before 0 3
				بعد -4 0
				ضد 3 0
				على 2 0
				عن -6 0
				في 0 5
				ل 0 2
					after 0 9
					of
						event
							before 8 0
			light 3 0
				" 6 0
				complementizer 10 0
				conjunction 2 0
				edge 0 4
				elsewhere
					after 0 -5
					before 1 -2
				genitive
					after -6 6
				light
					object
						before 8 0
					subject
						after 0 -3
						before 0 -5
				masdar 2 0
				noun 6 -3
				object
					of
						light
							before 0 3
				own
					phrase
						after -3 7
				past 12 0
				phrase -6 4
				preposition 0 3
				relative -10 -3
				subject
					of
						light
							before 5 2
				time 4 0
				verb -3 0
				« 0 4
				، 0 -7
				ب 0 -3
				على 0 5
				ل -4 0
				من -5 0
			modal 2 0
				edge 5 0
				elsewhere
					after -5 0
				masdar 3 -6
				noun 2 0
				relative -3 0
				subject
					of
						modal
							before 4 0
				verb 0 3
			motion -3 0
				elsewhere
					after 0 -1
				subject
					of
						motion
							before 3 0
				verb -7 -2
				، 0 -3
			other 2 -1
				complementizer -3 0
				conjunction 0 3
				edge 4 0
				elsewhere
					after 0 -3
				masdar 8 -2
				negation 6 0
				noun -5 3
				past 4 0
				phrase -7 -3
				relative -3 -4
				subject
					of
						other
							before 4 0
				في -4 0
			speech 8 -2
				conjunction 0 -3
				edge 4 4
				elsewhere
					after 0 -5
					before 1 3
				masdar -4 0
				negation 6 0
				noun -4 -2
				participle 13 0
				past 4 0
				phrase -9 -2
				relative -3 0
				subject
					before 0 4
					of
						event
							before 5 -3
						speech
							before 2 -2
				temporal 4 0
				verb 3 0
				، 0 -6
				في 6 0
			state 3 0
				complementizer 0 -3
				edge 3 8
				elsewhere
					after -3 4
					before 0 8
				masdar 3 3
				negation 5 -4
				object
					of
						state
							before -3 0
				own
					phrase
						after 6 0
				phrase -3 0
				relative -6 5
				subject
					of
						state
							before -4 0
				ل 0 5
		« 4 2
			: 0 4
			complementizer 10 -5
			elsewhere
				after -4 3
				before 8 0
			masdar 3 -4
			noun 0 3
			verb 0 2
		، -2 5
			) 0 3
			adverb 4 -4
			elsewhere
				after 7 2
				before 6 -9
			masdar 3 0
			noun -1 0
			object
				after -2 7
			own
				phrase
					after 0 2
			participle -7 5
			phrase -3 -7
			subject
				before -4 -5
			time 3 2
			verb 3 1
			إلى -4 0
				جانب 0 5
			ب 5 -3
			بعد 4 0
			على 0 -6
			في 0 5
			مع -7 -3
			من 6 0
				of
					event
						before 0 3
		أثناء
			noun -3 3
		أمام
			ل
				after 5 0
		إثر 0 4
			preposition 0 4
			ل
				after 0 4
		إضافة
			إلى
				noun 0 3
		إلى -3 0
			elsewhere
				after 0 -1
				before -3 4
			genitive
				after 0 -4
			masdar 0 5
			noun 0 -2
			preposition -3 -2
			verb -7 0
			إلى
				of
					event
						before 0 3
			ل
				after 5 -5
		ب -5 -2
			demonstrative 0 4
			edge 3 0
			elsewhere
				after -4 2
				before 1 -3
			masdar -3 4
			noun 4 -3
			object
				after -5 -8
				of
					event
						before 4 0
			participle 0 -3
			phrase 2 -7
			subject
				after -3 0
			time -2 4
			verb -3 0
				event 6 -3
				light 0 5
				state 0 -3
			، 0 -2
			ب
				after -3 0
			عن 0 4
			ل 5 -3
				after -7 5
				of
					event
						before 6 0
			مع -6 0
		باسم -4 0
			preposition -4 0
		بالقرب
			من 0 -3
				preposition 0 -3
		بحضور -3 0
			noun -4 0
			preposition -3 0
		بحق -4 0
			preposition -4 0
		بسبب 0 -4
			preposition 0 -4
		بعد -1 -4
			noun -2 -4
			preposition 0 -4
			verb 0 -4
		بمناسبة -3 0
			preposition -3 0
		بهدف -3 -3
			preposition -3 -3
		بين 0 -4
			elsewhere
				after 5 0
				before 0 -6
			masdar 2 0
			noun 3 -4
			object
				after 4 0
			preposition 0 -4
			verb -4 0
			بين
				of
					event
						before 0 3
		حول -5 0
			preposition -5 0
		خارج 0 5
			preposition 0 5
		خلال 2 0
			demonstrative 0 4
			genitive
				after 3 0
			masdar 3 0
			preposition 3 -3
			ل
				after -2 -6
		دون
			masdar 0 4
		ضد -5 3
			elsewhere
				after 0 4
				before -3 0
			masdar -3 4
			noun 0 3
			preposition -5 3
			verb 0 -4
		على
			elsewhere
				after 3 0
			masdar 0 3
			noun -4 2
			object
				after -5 4
			preposition -5 3
			subject
				after -4 7
			verb 0 -2
			الرغم
				من 0 5
					preposition 0 5
			ب
				after 0 -3
		عن -1 1
			elsewhere
				after 0 2
			masdar -3 -3
			noun 3 5
			object
				after -3 -1
			own
				phrase
					after 0 -8
			preposition 0 2
			ل
				after 0 5
				of
					event
						before 0 4
		فضلا
			عن 0 3
				preposition 0 3
		في 0 -3
			elsewhere
				after 0 3
				before -3 0
			masdar -2 -3
			noun 0 -4
			object
				after 5 3
				of
					event
						before 4 5
			own
				phrase
					after 5 -4
			preposition -5 0
			ب
				after 0 -2
			في
				after 0 2
			ل
				after 2 -4
		قبل -2 -6
			preposition -2 -6
		قرب 0 -8
			masdar 0 -6
			preposition 0 -8
		ل -7 -4
			elsewhere
				after 0 -2
				before -3 0
			genitive
				after 0 2
			masdar -5 -2
			noun -3 3
			object
				after -4 0
				of
					event
						before 6 0
			participle 4 0
			phrase -2 0
			preposition 0 -4
			subject
				of
					event
						before 3 -4
			verb 0 -3
			ب -5 0
				after 3 0
			بعد 0 -4
			خلال 3 0
			عن 0 -5
			في 3 -3
			ل 2 0
				after 0 5
				of
					event
						before 0 5
			من 0 3
		لدى
			noun -3 0
			verb 0 -3
		مثل 0 -3
			preposition 0 -3
		مع
			elsewhere
				after -3 0
			noun -4 -2
			verb 5 0
		من -1 0
			elsewhere
				after 4 -1
				before 6 0
			genitive
				after 0 3
			masdar -2 -2
			noun 0 1
			object
				after 0 -4
			own
				phrase
					after 0 4
			verb 0 -2
			ب
				after 0 5
			بين 4 2
				elsewhere
					before 4 0
				noun 0 5
				object
					after 0 5
				preposition 4 3
			خلال
				masdar 0 4
			قبل 2 -2
				elsewhere
					after 0 4
				masdar 0 -3
				preposition 2 -2
				من
					قبل
						after 4 0
			ل
				after 0 -6
		منذ -1 0
			preposition -1 0
			verb 0 5
		نتيجة 4 -4
			masdar 3 -3
			preposition 4 -4
		وسط 3 5
			noun 0 5
			preposition 3 5
		“ 7 0
			complementizer 6 4
			elsewhere
				after -3 0
				before 4 0
			masdar 0 3
			noun 5 0
			verb 6 0
		” 3 0
			elsewhere
				after 0 3
				before 4 0
	described -6 -6
		ACCUSE -3 2
		AGREE -5 0
		AID -4 0
		ASSAULT -1 0
		COERCE 9 10
		CONCEDE 2 0
		CONSULT 4 0
		DISASTER 0 4
		MOBILIZE 0 -3
		PROTEST 7 0
		REJECT -2 -5
		REQUEST -4 -5
		RETREAT 3 6
		SANCTION -3 -7
		SUPPORT -7 0
		THREATEN 0 -4
		events/accuse/adana 3 -5
		events/accuse/istankara 4 -4
		events/accuse/ittahama 0 -3
		events/accuse/naddada 0 -4
		events/accuse/tahqiqat -3 6
		events/agree/ittafaqa-ala -4 0
		events/agree/ittifaq 5 0
		events/agree/waada 3 0
		events/aid/inqadh 4 0
		events/assault/adhdhaba 0 5
		events/assault/amal-unf 0 -4
		events/assault/amaliyya-askariyya -3 0
		events/assault/amaliyya-irhabiyya 0 -2
		events/assault/atlaqa-nar -5 3
		events/assault/darba-jawwiyya 0 4
		events/assault/ghazw 0 -7
		events/assault/hadama 0 -3
		events/assault/harrara 5 0
		events/assault/hujum 5 -2
		events/assault/hujum-musallah 0 4
		events/assault/infajara 0 6
		events/assault/ishtabaka 0 -3
		events/assault/istashhada 0 -4
		events/assault/itida 0 -4
		events/assault/khatafa 0 5
		events/assault/maqtal 3 0
		events/assault/maraka 7 -4
		events/assault/muwajahat -3 -4
		events/assault/qasafa -3 7
		events/assault/qatala 3 0
		events/assault/qatla 0 4
		events/assault/tafjir 0 -4
		events/assault/tafjir-intihari 0 -4
		events/coerce/istawla 0 -4
		events/coerce/itaqala -4 8
		events/coerce/mudhakkirat-tawqif 0 4
		events/coerce/nahaba 0 3
		events/coerce/qarar-man 3 0
		events/coerce/saytara -4 6
		events/concede/rafaa-uqubat 0 3
		events/consult/ijtima 2 0
		events/consult/mubahathat -3 0
		events/consult/mufawadat -6 0
		events/consult/zara 0 5
		events/consult/ziyara 5 0
		events/disaster/hadith-sayr 0 5
		events/personnel/hasala-aswat 4 0
		events/personnel/taadil-wizari 0 4
		events/personnel/tayin 0 3
		events/protest/adraba 3 0
		events/protest/ihtijaj 3 0
		events/reject/rafada-yield 0 -4
		events/request/daa 0 4
		events/request/mutalaba 9 0
		events/request/talab 0 5
		events/request/talaba-bi -3 -6
		events/retreat/atlaqa-sarah -6 0
		events/support/ashada 0 4
		events/support/dam-dawla -4 0
		events/support/tawqi 3 0
	nisba 2 -3
		AID 6 0
		ASSAULT 2 0
		COERCE 0 4
		CONSULT -6 -2
		PERSONNEL 0 -3
		PROTEST 0 3
		REQUEST 0 -2
		RETREAT 0 -3
		SANCTION 3 1
		events/accuse/istankara 0 4
		events/accuse/ittahama 0 -7
		events/accuse/naddada 0 5
		events/accuse/tahqiqat 0 -3
		events/agree/ittifaq-thunai 3 0
		events/agree/taahhada -3 0
		events/aid/talaqqa-musaadat 4 0
		events/assault/ghara 5 0
		events/assault/ghazw 2 -6
		events/assault/hajama -3 4
		events/assault/harb-ahliyya -6 0
		events/assault/ightala 3 0
		events/assault/itida 4 0
		events/assault/khatafa 0 4
		events/assault/qatala 0 -3
		events/coerce/hasara 4 0
		events/coerce/itaqala -3 0
		events/consult/jawla -4 0
		events/consult/mufawadat 5 0
		events/consult/qimma -8 0
		events/personnel/intikhabat -5 0
		events/reject/rafada 0 5
		events/reject/rafd 4 0
		events/request/daa -2 0
		events/request/dawa 0 -3
		events/request/talab 4 0
		events/support/ashada 0 3
		events/support/dam-dawla -3 0
	target
		name -4 -6
			ASSAULT -7 -4
			events/assault/ghara 0 4
			events/assault/harb-nisba 0 4
			events/assault/harrara 0 -3
			events/assault/istaada-mawqi 0 -5
			events/assault/istihdaf 0 5
			events/assault/qasafa 0 3
			events/coerce/hasara 0 9
			events/coerce/ihtalla 0 -3
			events/coerce/istawla 4 0
			events/coerce/itaqala 7 0
		nominal -10 -3
			ASSAULT -6 0
			COERCE 0 -10
			DISASTER 0 7
			events/assault/atlaqa-sarukh 0 4
			events/assault/dammara 0 13
			events/assault/darba-jawwiyya 0 -3
			events/assault/hadama 0 4
			events/assault/harb-ahliyya 4 0
			events/assault/hujum 0 3
			events/assault/hujum-mufakhkhakha 0 4
			events/assault/infajara 0 -4
			events/assault/iqtaham 0 -4
			events/assault/ishtabaka 0 -4
			events/assault/istaada-mawqi 0 -6
			events/assault/istihdaf 0 5
			events/assault/khatafa 0 -3
			events/assault/maraka 0 -4
			events/assault/qasafa 0 10
			events/assault/qatala 0 -4
			events/assault/tafjir 0 6
			events/assault/tafjir-intihari 0 3
			events/coerce/aghlaqa 0 -3
			events/coerce/hasara 0 4
			events/coerce/hujum-iliktruni 0 5
			events/coerce/istawla 0 3
			events/coerce/saytara 0 -6
			events/coerce/tawwaqa 0 4
			events/disaster/hariq 0 6
kinds
	beside
		"
			phrase
				after 0 3
				before -2 0
			ل
				before 4 0
		)
			phrase
				after 5 0
		-
			:
				before -3 0
			preposition
				after 0 -3
				before 3 0
			،
				before 0 4
		.
			phrase
				after 3 0
		/
			phrase
				after 0 3
			verb
				event
					before 3 0
		:
			phrase
				after 0 2
			preposition
				after 0 -4
			verb
				event
					after 5 0
					before -3 2
			ب
				after 4 0
				before 0 -4
			ل
				after 0 4
		adverb
			phrase
				after 4 -4
			preposition
				after -3 4
				before -4 0
			ب
				after 0 6
			ل
				after 0 4
		complementizer
			"
				before 5 4
			(
				before 0 5
			-
				before 5 0
			adverb
				before 0 9
			conjunction
				before 0 6
			negation
				before -4 -4
			past
				before -4 0
			phrase
				after 0 -4
				before 2 6
			preposition
				before -6 4
			pronoun
				before -2 0
			relative
				before 0 4
			verb
				aspect
					after 0 4
					before -4 -3
				event
					after 0 2
					before -7 4
				modal
					before -3 0
				other
					after 0 -3
					before 4 -6
				speech
					before 5 0
			،
				after 4 -6
				before 6 -5
			ب
				before 7 0
			ل
				before 0 -3
		conjunction
			conjunction
				after 0 -4
			negation
				before -3 0
			phrase
				before 4 -3
			preposition
				after 0 7
				before -2 6
			relative
				after 0 -5
			verb
				event
					before 3 8
			،
				before 7 0
			ب
				before 0 -4
			ل
				after 4 0
		demonstrative
			phrase
				after 0 3
			preposition
				after -4 -4
			verb
				event
					before 0 4
			،
				before 0 8
		edge
			-
				before -10 0
			phrase
				after 7 0
				before 5 0
			preposition
				after 4 0
				before 6 4
			verb
				event
					before 6 -3
				speech
					before -3 0
			،
				before -4 -5
			ب
				after 0 6
				before 0 4
			ل
				before 3 0
		negation
			phrase
				before 6 0
			preposition
				after 0 5
				before -3 0
			ل
				before -3 0
		phrase
			↵
				after 0 3
			"
				before -3 0
			(
				before 0 5
			-
				before -4 0
			:
				before 6 0
			adverb
				after 0 4
				before -4 -6
			complementizer
				after 0 2
				before -2 3
			conjunction
				after 0 -2
				before 5 -3
			negation
				before 3 0
			past
				before 3 -4
			phrase
				after 1 2
				before -3 0
			preposition
				after 0 5
				before 3 4
			pronoun
				after 3 -4
			quantifier
				after -4 0
			relative
				after 4 0
				before 6 -6
			time
				after -3 3
			verb
				event
					after 0 -3
					before 3 0
				light
					after 0 -4
					before 3 0
				modal
					after 0 4
					before 7 0
				other
					after 3 -3
				speech
					after 0 3
					before -5 0
			،
				after 1 0
				before -2 0
			ب
				after -4 8
				before 0 -2
			ل
				after 5 3
				before -8 0
		preposition
			↵
				after -2 0
			"
				after 2 -6
			(
				before 5 0
			)
				after 0 5
			-
				after 0 3
				before 0 -3
			.
				after 1 3
			:
				after 0 3
			adverb
				after -5 0
				before -3 0
			complementizer
				after 0 7
				before 2 -7
			conjunction
				after 0 -3
				before 0 -5
			demonstrative
				after 4 0
			negation
				after -6 3
				before 3 6
			past
				before -2 4
			phrase
				after 5 -4
				before 0 -3
			preposition
				after 2 1
				before 2 -1
			pronoun
				after 0 -8
				before -6 5
			quantifier
				after 4 0
			relative
				after 4 -2
				before 1 -2
			temporal
				before 0 5
			time
				after -5 -3
				before -4 -4
			verb
				aspect
					after -3 3
					before 5 0
				event
					after -2 1
					before -3 -1
				light
					after -5 0
					before -5 4
				motion
					after 0 4
				other
					after 0 3
					before 0 3
				speech
					before -4 0
				state
					after 6 0
			|
				after 0 3
			،
				after 0 -2
				before -3 -5
			؛
				after 0 3
			ب
				after -1 4
				before 6 0
			ك
				before 4 0
			ل
				after 7 -4
				before 1 -3
			”
				after 5 0
		pronoun
			preposition
				after 0 4
				before -5 -6
			relative
				before -4 0
			verb
				event
					before -5 -3
			،
				after 0 5
				before 3 3
		time
			.
				after 0 4
			phrase
				after 0 -4
				before 3 -3
			preposition
				before 3 -4
			verb
				event
					before 0 -4
			،
				after -3 0
				before 0 3
			ل
				after 0 3
		verb
			aspect
				complementizer
					before 5 0
				past
					after 0 -3
					before 2 3
				phrase
					before -3 -4
				preposition
					before 0 2
				relative
					before 0 3
				verb
					event
						after 0 3
						before 0 -6
					light
						before 9 0
				،
					before 2 0
			event
				↵
					after -3 5
				"
					after -3 4
					before 3 0
				(
					before 3 0
				-
					before 4 4
				.
					after 3 4
				adverb
					after 4 0
					before 5 0
				complementizer
					after 3 -5
					before -5 0
				conjunction
					after -3 0
					before -4 0
				demonstrative
					after 0 -5
					before 0 7
				edge
					after -3 6
				negation
					after 0 3
					before 4 0
				phrase
					after 0 -8
					before -1 2
				preposition
					after 0 -4
					before 2 -3
				relative
					after 0 -4
					before 6 0
				temporal
					after -3 3
				time
					after 10 -2
					before -5 5
				verb
					aspect
						after 3 0
					event
						after 5 9
						before -6 -3
					light
						after 0 3
						before -3 0
				،
					after 3 -5
					before 2 2
				ب
					after 0 -4
					before -2 0
				ل
					after 4 -8
					before -1 -1
			light
				adverb
					after 0 3
				phrase
					after -4 -3
				،
					before 0 4
				ب
					after 0 4
			modal
				phrase
					before 7 0
				preposition
					after -4 0
			motion
				.
					after 0 4
				preposition
					before 4 0
				،
					before -4 0
			other
				phrase
					after 2 0
					before -3 3
				preposition
					after 4 -5
					before 0 5
				relative
					after 0 4
				verb
					event
						before -3 0
				ل
					before -4 0
			speech
				(
					before 4 -3
				:
					after 3 4
					before 0 3
				complementizer
					before 0 -3
				phrase
					after -3 0
					before -8 0
				preposition
					after 0 -4
					before 0 -3
				relative
					before 3 0
				time
					before 5 0
				verb
					event
						before 4 0
				،
					before 1 6
				ب
					before -5 0
				ل
					before 0 4
			state
				adverb
					before 0 4
				phrase
					after 4 0
					before 0 6
				preposition
					after -2 0
					before -9 0
				،
					before 0 -3
				ب
					before 6 0
				ل
					after 4 0
		«
			preposition
				before 5 0
		،
			(
				after 0 3
				before -11 -5
			.
				after 5 2
			phrase
				after -7 2
				before 0 -4
			preposition
				after 0 -1
				before -4 6
			relative
				before 0 -5
			time
				after 0 4
			،
				after 12 4
				before 8 -3
			ب
				after 0 3
			ل
				after 0 -4
				before -5 4
		أثناء
			.
				after 0 -5
			phrase
				after 0 -3
			preposition
				after 0 4
		إلى
			.
				after 3 -6
			phrase
				after 8 -4
			preposition
				after 3 -4
				before -3 3
			relative
				before -3 0
			ب
				after 0 -3
			ل
				after 0 -4
		ب
			phrase
				after -4 2
				before 3 0
			preposition
				after -2 0
				before 0 6
			time
				after -3 0
			verb
				event
					after -3 -4
					before 4 -3
				speech
					after 0 -3
			،
				after 3 -4
			ل
				after 0 7
		بعد
			.
				after 0 -4
		بين
			.
				after 0 -4
			phrase
				after -5 7
			preposition
				after 0 -5
				before 3 -3
			relative
				after 3 0
			،
				before 0 5
			ل
				after 0 4
		خلال
			phrase
				after 3 -4
			preposition
				before 3 0
			،
				after 0 6
		ضد
			.
				after 0 4
			،
				after 0 3
		على
			"
				after 0 5
			phrase
				after 0 5
				before 4 0
			preposition
				after -6 -2
			relative
				after 0 3
			ب
				after 0 -7
		عن
			.
				after 0 -2
			preposition
				before 0 -5
			،
				after 0 3
				before -4 4
		في
			↵
				after 0 -4
			phrase
				after 3 -2
				before -4 0
			preposition
				after 0 3
			relative
				after 4 0
			verb
				event
					before 0 3
			،
				before -4 0
			ب
				before 0 -3
			ل
				after 8 0
		ل
			↵
				after 5 0
			.
				after 0 6
			phrase
				after 2 2
				before -4 6
			preposition
				after 0 -2
			relative
				after -6 0
				before 3 0
			verb
				event
					before 7 0
			،
				after -6 -2
				before -6 0
			ب
				after 0 -2
			ل
				after -3 -3
		مع
			.
				after 7 4
			phrase
				after -6 0
			preposition
				after 0 -3
			،
				after 3 0
			ل
				after -4 0
		من
			.
				after 0 -3
			phrase
				after 0 5
				before -4 -4
			preposition
				before 3 5
			relative
				after 0 -4
			،
				after -4 0
				before -3 -5
			ب
				after 0 3
				before 4 0
			ل
				after 4 0
		“
			verb
				event
					before 3 0
length
	1 0 -7
		after 0 -5
		before 0 -2
	2 -1 -1
		after -2 -1
	3 -3 -1
		after -3 -3
		before 0 2
	4
		after 0 1
		before 0 -1
	5 0 1
		after 0 4
	6 4 0
		after 6 2
marks
	between
		after
			0 -1 3
			1 -5 -8
		before
			0 -1 -3
			1 -2 -2
			2 3 -1
		same
			0 3 2
nearest
	rival
		ACCUSE
			ACCUSE
				false -2 -3
				true 7 5
			AID
				false 0 2
			ASSAULT
				true 3 -3
			COERCE
				false 2 6
			CONCEDE
				true 3 0
			CONSULT
				true 0 3
			MOBILIZE
				false -3 0
			PERSONNEL
				false 0 5
				true 0 -4
			PROTEST
				false 0 -4
				true 0 -4
			REJECT
				false 0 2
				true 6 0
			REQUEST
				false 1 0
				true 7 -6
			RETREAT
				false 0 3
			SANCTION
				false 3 6
			SUPPORT
				false 2 -3
				true 0 -6
			THREATEN
				false 0 4
				true 5 -3
		AGREE
			ACCUSE
				false 0 -6
			AGREE
				false -5 0
				true 2 0
			AID
				true 0 5
			ASSAULT
				false 3 2
				true 0 -3
			CONSULT
				false 3 -2
				true 3 0
			MOBILIZE
				false -6 4
				true 3 0
			REJECT
				false 0 -3
			REQUEST
				true -2 5
			RETREAT
				false -3 0
			SANCTION
				true 0 -3
			SUPPORT
				true 10 -3
		AID
			ACCUSE
				false 3 0
				true 0 -2
			AGREE
				false -2 5
				true 0 14
			AID
				false -4 0
				true 7 5
			ASSAULT
				false 0 2
				true -6 -5
			COERCE
				true 0 -6
			CONCEDE
				false 4 0
				true 0 3
			DISASTER
				false 0 3
				true 0 -6
			REJECT
				true -4 7
			REQUEST
				false -3 -3
				true 0 -6
			SUPPORT
				true 0 7
		ASSAULT
			ACCUSE
				false 3 -3
				true 4 -11
			AGREE
				false -4 3
				true -5 0
			AID
				false -7 -1
				true -3 -4
			ASSAULT
				false -2 0
				true 4 6
			COERCE
				false 2 0
				true 5 -4
			CONCEDE
				false 5 0
			CONSULT
				false 4 -4
				true 3 0
			COOPERATE
				false 3 0
			DISASTER
				true 0 5
			MOBILIZE
				false 3 0
			PERSONNEL
				false 0 4
				true -3 -3
			PROTEST
				false -2 6
				true -6 0
			REJECT
				false 4 -3
				true 2 -6
			REQUEST
				false 4 -2
				true -5 -8
			RETREAT
				false 5 0
				true 4 -2
			SANCTION
				false 1 0
				true -3 -6
			SUPPORT
				false 0 7
				true -3 -7
			THREATEN
				false -4 -2
				true 0 3
		COERCE
			ACCUSE
				false 3 -1
				true 0 8
			AID
				false -4 0
			ASSAULT
				false -1 1
				true 3 0
			COERCE
				false -3 2
				true 5 0
			CONCEDE
				false 0 -3
			CONSULT
				true 4 -4
			COOPERATE
				false 0 5
				true 6 0
			MOBILIZE
				false 10 0
				true -5 0
			PERSONNEL
				false -2 4
				true 6 -6
			PROTEST
				false 3 0
				true -2 0
			REJECT
				false 0 3
			REQUEST
				false 6 -4
			RETREAT
				false 5 -2
				true 4 3
			SANCTION
				false 0 -3
				true -4 4
			SUPPORT
				true 0 -3
		CONCEDE
			ASSAULT
				false 8 0
				true 0 3
			COERCE
				false 0 -3
			REJECT
				false 0 -3
			REQUEST
				true -4 5
			SUPPORT
				false -3 -6
		CONSULT
			ACCUSE
				false 6 0
				true 0 7
			AGREE
				false 2 -3
				true -3 0
			ASSAULT
				false -7 2
				true -6 -4
			COERCE
				false -1 0
				true -6 2
			CONSULT
				false -5 2
				true 1 10
			PERSONNEL
				false -6 -1
				true 0 2
			PROTEST
				true 3 0
			REJECT
				false 4 0
			REQUEST
				false 0 -2
				true -1 11
			RETREAT
				false 0 3
				true 0 5
			SANCTION
				false 0 5
			SUPPORT
				false 1 0
				true 1 0
		COOPERATE
			ACCUSE
				false 0 7
				true 0 -5
			ASSAULT
				false 0 4
			REQUEST
				true 0 4
		DISASTER
			AID
				true 3 4
			COERCE
				false 0 3
				true 0 -4
			CONSULT
				false 7 0
			DISASTER
				false 0 4
				true 0 3
			MOBILIZE
				false 4 0
			REQUEST
				false 0 3
		MOBILIZE
			ACCUSE
				true -3 4
			AGREE
				true 0 -5
			AID
				true 4 0
			ASSAULT
				false -2 2
			COERCE
				false 0 -3
				true 6 0
			PROTEST
				true -3 0
			REJECT
				true 0 -5
			REQUEST
				false 0 -3
				true 0 3
			SANCTION
				false 4 0
			THREATEN
				false 0 -3
		PERSONNEL
			ACCUSE
				false -4 1
				true -3 0
			AGREE
				false 0 -6
			ASSAULT
				false 0 -1
				true 0 4
			COERCE
				false 0 3
				true -3 -2
			CONSULT
				false -4 -4
				true -7 0
			PERSONNEL
				false -2 -5
				true 0 -3
			PROTEST
				false 5 -5
				true -5 0
			REJECT
				false 3 0
				true -4 0
			REQUEST
				false -2 -1
				true -6 -3
			SUPPORT
				false -5 4
				true -2 0
			THREATEN
				false 0 4
		PROTEST
			ACCUSE
				false 0 6
				true -3 -3
			ASSAULT
				false 0 -4
			COERCE
				false 0 -2
			CONSULT
				true 0 4
			DISASTER
				false 0 5
			MOBILIZE
				false 0 -3
				true -3 0
			PERSONNEL
				false -4 4
				true 5 0
			PROTEST
				false 3 5
				true 2 8
			REQUEST
				false 4 5
				true 0 -3
			SUPPORT
				false 0 2
				true 5 0
			THREATEN
				false 3 0
		REJECT
			ACCUSE
				false 3 0
			AGREE
				false -5 0
				true -7 5
			ASSAULT
				false -3 0
				true -6 0
			CONSULT
				false -5 -2
				true -2 0
			PERSONNEL
				false -4 0
			REJECT
				false -2 5
				true -4 -2
			REQUEST
				false 1 -3
				true 0 5
			SANCTION
				false 3 0
		REQUEST
			ACCUSE
				false -5 1
			AGREE
				false 0 -5
				true 0 7
			ASSAULT
				false 3 0
				true -4 -6
			COERCE
				true -3 -4
			CONCEDE
				true 0 3
			CONSULT
				false 0 -3
				true 1 8
			PERSONNEL
				false 5 0
				true 2 -2
			PROTEST
				true 4 0
			REJECT
				true 0 14
			REQUEST
				true 3 3
			RETREAT
				true -4 0
			SANCTION
				true 0 5
			SUPPORT
				false 0 -2
				true -3 0
			THREATEN
				false 3 3
				true 0 -5
		RETREAT
			ACCUSE
				false -4 3
				true -4 0
			AGREE
				true 6 0
			ASSAULT
				false 5 -5
				true 4 2
			COERCE
				false 3 2
				true -3 6
			CONCEDE
				false 3 0
			CONSULT
				true -4 0
			PERSONNEL
				false 0 -3
			REQUEST
				false 0 6
			RETREAT
				false -4 5
				true 0 -5
			SUPPORT
				true 3 -4
		SANCTION
			ACCUSE
				false -6 0
				true -3 3
			AGREE
				false 2 0
			ASSAULT
				false 0 3
				true 7 -5
			COERCE
				true 0 3
			CONSULT
				false 0 -3
			REJECT
				false 3 0
				true -4 4
			SANCTION
				false -4 -4
			SUPPORT
				false -3 0
				true 0 -5
		SUPPORT
			ACCUSE
				false 2 0
				true 0 -6
			AGREE
				false 0 -5
				true 9 8
			AID
				false 8 0
				true 0 -3
			ASSAULT
				false 6 -4
				true -7 -4
			COERCE
				false -4 0
			CONSULT
				false -3 0
				true 1 0
			COOPERATE
				false 5 0
				true 0 3
			PERSONNEL
				false -4 4
			REJECT
				false -4 2
			REQUEST
				true 3 0
			SANCTION
				true 0 -3
			SUPPORT
				false -2 0
				true 6 6
		THREATEN
			ACCUSE
				false 6 0
				true 0 4
			ASSAULT
				false 3 -3
				true -5 0
			COERCE
				true 6 0
			REQUEST
				false 0 4
			THREATEN
				false 0 4
				true 5 -3
		none
			ACCUSE
				false -2 2
			AGREE
				false -3 -2
			AID
				false 2 0
			ASSAULT
				false -4 2
			COERCE
				false -4 0
			CONCEDE
				false -2 0
			CONSULT
				false -1 0
			COOPERATE
				false -4 0
			DISASTER
				false -6 -2
			MOBILIZE
				false -2 0
			PERSONNEL
				false -2 2
			PROTEST
				false -3 3
			REJECT
				false -2 1
			REQUEST
				false -3 0
			RETREAT
				false 0 -1
			SANCTION
				false 0 5
			SUPPORT
				false -1 0
			THREATEN
				false -2 3
openers
	between
		after
			0 2 0
			1 -5 -1
			2 -4 -5
		before
			0 3 -1
			1 1 -1
			2 -4 -4
		same
			0 3 2
opening
	# 0 3
		after 0 3
	(
		after 0 4
	* 0 3
		after 0 4
	- 0 3
		before 0 3
	/ 0 -4
		after 7 0
		before -5 0
	[ 5 0
	alt 5 0
		before 4 0
	bbc -2 -3
		before -2 -3
	time
		after -5 1
	v -4 8
		after -4 7
	آل 4 0
		after 4 0
	أبدى -3 0
		after -3 0
	أبلغ 0 -4
		after 0 -4
	أتى 0 -3
	أثار
		after 0 -5
	أجرى -1 4
		after -2 6
	أحدث -3 1
	أخبر 0 5
		before 0 3
	أدان 0 3
	أرجع 0 -3
		before 0 -4
	أردف
		after 0 3
	أسفر -4 5
		after 0 4
	أشار
		after -3 0
	أشرف 0 -3
	أصاب -3 0
		after 0 5
	أصبح 5 -3
		after 6 -3
	أصدر
		after -4 2
		before 2 -6
	أصر -4 0
	أطلق 0 -4
	أظهر
		after 4 0
		before -3 0
	أعرب -4 0
		after -6 0
	أفاد
		after 2 3
		before -3 0
	أقال 4 0
		before 4 0
	أقدم
		before 3 0
	ألقى
		after 4 2
	أمر
		after -3 4
	أمكن 0 7
		before 0 5
	أنهى 5 -4
		before 5 0
	أورد
		before 5 0
	أوفى 3 0
		after 0 -3
		before 0 4
	أوقع
		after 0 3
		before 3 0
	أوقف -3 0
	أيد 0 -4
		after 0 -4
	ابرزت
		after 5 0
		before -3 0
	اتخذ
		after -3 0
	اتفاق
		after -3 0
		before 3 0
	اتفق 0 -3
		after 0 -3
	اتهام -5 0
		after -3 0
	اتهم
		after -1 4
		before 4 0
	اجتماع 3 0
		after 4 0
	اجتمع 0 -3
		before -3 0
	اختتم 10 0
		after 4 0
		before 6 0
	اختطف 0 3
		after 0 4
	ادانه 4 -3
		after 5 -3
	ادعى 0 4
	اديس 4 0
	اذ -5 -6
		after 0 -4
	اذن -3 0
	ارتفع
		after 0 3
	استأنف 0 6
		after 6 0
		before 0 7
	استبعد 0 -4
	استشهد
		after 0 -3
	استعد 0 4
	استعرض 4 0
		after 6 0
	استقبل -5 -2
		after -6 0
	استنكر 3 0
		before 4 0
	استهدف 0 5
		after 0 4
	استولى -4 0
		before -4 0
	اسلام 0 4
		after 3 2
	اشتبك 0 -3
		after 3 -4
	اشتبه 3 3
		before 3 3
	اشتمل -3 0
	اصابه 0 3
	اعتبر 0 -4
		after 4 0
		before -2 -4
	اعترف
		before 0 4
	اعتقد -3 0
	اعتقل 0 7
		after 0 4
		before 0 4
	اقترح 0 -3
		after 4 -4
	الا
		after 0 5
		before -3 0
	الاسرائيليه
		before -4 0
	الامم
		after 5 0
	التقى 3 -5
		after 4 -5
	الحوثيون 0 3
	الداخليه 0 -4
		after 0 -4
	الرمادي 0 5
	السياسه 0 3
		after 0 4
	الشرطه 0 3
	العالم
		before 0 4
	العراق 0 3
	الفارو
		before 3 0
	القاهره -3 0
		after -4 0
	القدس
		after 0 7
		before 2 -5
	النقاش -3 0
	الهجوم 0 3
	الي
		after 0 -3
		before 0 4
	اليمن
		after -4 0
	اما -4 0
	امام -4 0
	امضاء
		after 0 4
	ان 0 -5
		after -3 -3
	انباء 0 3
	انتخب 0 3
	انتشر 0 3
		after 5 0
		before 0 5
	انتظر 0 3
		before 0 5
	انتقد -1 -7
		before 0 -6
	انتهى 6 0
		after 3 0
	اندرج
		after 5 0
	انسحب 0 4
		before 0 6
	انضم 3 0
		before 3 0
	انطلاقا -3 0
		before -3 0
	انطلق 10 0
		after 5 0
	انفجار 0 6
		after 0 5
	اهتم
		before 3 0
	ايران
		after 0 3
		before 4 0
	ايضا -3 0
	باكستان
		after 0 -4
		before 0 5
	بث 4 0
	بحث -3 0
		after 0 -4
	بدء -3 0
	بدأ -3 0
		after 0 3
		before -2 -3
	بدا 6 0
		before 6 0
	بريطانيا -3 0
	بعث -3 0
	بعد 5 0
		after 0 5
		before 2 -5
	بغداد -2 5
		before -5 6
	بل 0 3
	بلغ
		after 0 -4
		before -3 5
	بيد
		before -3 0
	بيروت
		after 3 0
		before -3 0
	بين
		before 0 3
	بينما 0 -4
		before 0 -3
	تابع
		after 3 0
	تبنى 0 -5
		after 0 -4
	تجنب 0 -3
	تحدث 0 -9
		after 0 -8
		before -4 0
	تحذير -3 0
	تحول 0 -3
		after 0 -3
	تذكر -4 0
	تردد 0 -5
		after 0 -3
	تزامن
		after 2 3
	تسبب 0 3
		after 0 5
	تضمن 0 -4
		after -4 0
		before 0 -3
	تطرق -4 0
		after -3 0
	تظاهر 2 -5
		after 0 -3
	تعرض 3 -2
		after 7 -3
		before -4 0
	تعهد 4 -4
		before 3 0
	تعود 3 0
		before 3 0
	تفصيلا
		after 0 -3
	تقدم 3 0
		before 3 0
	تكبد
		after 0 -4
	تم 3 -5
		after 6 -3
	تمثل
		after 0 3
	تمحور
		after 3 0
	تمكن -1 -4
		after -5 0
		before 0 -5
	توجه 0 -3
		after 0 -3
	توعد -2 5
		after -3 0
	توقع -3 9
		after -4 0
		before 0 5
	جاء 6 0
		before 1 4
	جدد -3 0
		after 0 3
		before 0 -7
	جرى 0 4
		before -4 3
	جعل
		before 3 0
	حارب 3 -4
		after 4 -3
	حاول 3 4
		before 5 3
	حث -3 0
	حذر
		after 4 0
	حصل
		after 4 0
	حض
		after 0 -3
	حضر 0 -4
		after 2 -3
	حظي -3 0
	حقق 3 0
		before 3 0
	حكم 0 -4
		after 0 -4
	حمل
		after -3 5
	حيث 0 5
		after -3 0
	خاتمي -6 0
	خاض 3 0
	ختم
		before 4 0
	خطف 0 -5
		before 0 -3
	خلال 0 -4
	خلص -3 0
		after -4 0
	دار 5 0
		after 4 0
	دافع 0 6
	دان
		after 4 0
		before -7 0
	دبي
		after 5 0
	دخل
		after 0 -4
		before 0 3
	دعا
		after -5 5
		before 2 -4
	دعم 4 -4
		after 6 0
	دمشق 0 4
	رأس -3 0
	رئيس 0 4
		after 0 -3
		before 0 7
	رابط 0 -3
		before 3 0
	رافق 7 0
		after 4 0
		before 4 0
	رام 3 0
	رفض
		before 3 0
	رفع -4 0
		before -3 0
	ركز 0 3
	روابط -4 -5
		after -9 0
		before 6 -1
	روسيا -4 0
		after 0 7
	زار 0 7
		after 0 5
	زعم -2 3
		before -3 3
	زعيم -3 4
		before 0 4
	زور 0 6
		after 0 6
	سارع -3 0
	ساعد 4 0
	ساهم 0 3
	سبق
		before -3 0
	سعى
		after -7 3
		before 5 0
	سقط
		after 0 -4
		before 0 3
	سوريا 0 5
		after 0 6
	سياسي 3 0
		before 3 0
	سيطر 3 0
		after 4 0
	شارك 12 0
		after 8 0
		before 5 0
	شدد 7 -4
		before 0 -4
	شريط
		before 5 0
	شعر 0 6
	شق 3 0
		before 3 0
	شكل -2 4
	شمل
		after 0 4
		before 3 0
	شن 0 4
		before -1 3
	شهد 0 -5
	صادق 0 -3
		after 0 -3
	صدر -3 0
	صدق 5 0
		after 4 0
	صرح 0 5
		after -4 0
		before 6 0
	صوت 5 0
		after 4 0
	صوره 0 3
		before 0 3
	ضرب 0 5
		after 0 5
	ضغوط -3 0
	ضم
		after 0 -4
	ضمن 0 3
		before 0 3
	طالب 0 3
		after -3 2
		before 7 0
	طوق 0 4
		after 0 3
	ظهر 0 4
	عام 4 0
		after 4 -3
	عانى 0 3
		before 0 5
	عبد
		before 3 0
	عبر 0 7
		after -6 8
		before 5 0
	عد
		before -4 0
	عقد
		after 6 -6
	علق -4 -5
		before -4 0
	علم 0 3
	علي 4 2
	غادر -3 0
		after -3 0
	فاز
		after -3 0
	فبعد -3 5
	فتح -3 0
		after -3 0
	فرنسا 3 0
		before 4 0
	فصل 3 0
		before 3 0
	ففي -2 -3
		after -3 0
		before 0 -3
	فقد
		after 0 -5
		before 0 6
	فند 0 4
	في
		after 3 0
	فيما
		after 0 -3
		before -3 0
	قائد 0 -5
		after 0 -3
	قابل 3 0
	قاد -4 0
	قال
		before -3 2
	قام -5 0
		after -6 0
	قبل 0 3
	قتل -2 6
		before -2 7
	قتلي
		after 0 -3
	قدم 4 0
		after 0 -4
		before 6 7
	قرر 0 3
		after -7 6
		before 3 0
	قصف 0 5
	قمه 5 0
	قوات 0 5
		after 0 4
	كابول 5 -7
		before 0 -4
	كتب -3 5
	كثف 0 -5
		after 0 -4
	كذلك 0 -5
		before 3 0
	كرر 0 5
	كشف -1 -3
		after 0 -5
		before -4 0
	كلينتون
		before 3 0
	لا 0 6
		after 0 3
	لاقى 3 0
	لاهاي 0 4
		before 0 4
	لحظه 6 0
	لذلك 3 0
	لعب -4 0
	لفت
		before -3 0
	لقد -4 3
		after -4 2
	لقي -4 6
		before -3 6
	لكنه 6 0
		after 5 0
	لم 2 3
		after 0 3
		before 3 0
	لماذا
		before -4 0
	لن -3 0
		before -3 0
	لهذه -4 0
	مؤكدا
		after 0 -3
	ما
		after 0 6
	مثل 4 0
		before 3 0
	مجلس 5 0
		before 6 0
	محاولات -3 -4
	محمد -5 -3
		before 0 -3
	مدريد 0 -3
	مره 0 5
		before 0 3
	مسؤول 0 -4
	مشيره 0 -3
	مصطفي 0 4
		after 0 5
	مضى
		before 4 -4
	معارك 0 -3
		after 0 -4
	مفاوضات -5 0
	مقتل 3 -1
	مقديشو 0 3
	من
		after 3 -2
		before -3 3
	منذ
		after 0 5
	مواجهات 0 -3
		after 0 -3
	مواطنين 3 0
		before 4 0
	موسكو -3 0
		after -4 0
	ميدانيا 3 0
	ناشد -6 -4
		after -6 0
	ناقش 0 -3
		after 6 0
		before -5 0
	نجح
		after 0 3
	ندد 3 0
		before 4 0
	نشر
		before 0 -3
	نص
		before -4 0
	نظم 8 -2
		after 3 0
		before 5 0
	نفذ 6 0
		after 0 3
		before 6 0
	نفى
		before -5 0
	نقل
		after -4 3
	نوه
		after 0 4
	نيويورك -3 0
	هاجم 0 3
	هدف
		after 0 3
	هذا
		after 0 8
		before 2 -6
	هنأ -3 3
		before -3 0
	واثر 0 -4
	وادي
		before 0 4
	واس 4 5
		after 3 6
	واشنطن 2 5
		after 5 0
	واصل
		before 3 0
	واضافه 7 -4
		after 0 -4
		before 4 0
	وافق 0 3
		before 0 5
	والاستفتاء 3 0
	والحادث 0 4
	والظاهر 0 3
	والمدنيون 3 0
	والمعارك
		after 3 0
	والوزراء 0 7
		after 0 7
	والي 3 0
	وبالتزامن 0 3
		before 0 3
	وبالنسبه 6 0
		after 3 0
	وبحسب -4 -1
	وبدعوه 0 3
	وبدورها 6 0
		after 0 -3
		before 3 5
	وبشان -4 3
		after -3 3
	وبعد 0 -4
		after 4 0
	وبفضل 3 0
		after 0 -5
		before 2 6
	وبمعاونه
		before 0 3
	وبمقتضي
		after 0 3
	وبموجب 0 3
		after 0 3
	وبهذا 0 -3
		after 4 -3
	وبين 0 4
		after 0 7
	وبينما -6 -5
		after 0 -3
		before -6 0
	وتحت 0 3
	وتركيا
		before 3 0
	وتعليقا 0 4
		after -3 0
	وثق 0 7
		before 0 8
	وجه -6 0
		after -5 0
	وحال 0 3
	وحتي
		after 0 -5
		before -3 0
	وحسب
		after 0 -7
		before -4 0
	وحول 3 -7
		after 4 -3
	وخلال
		after 3 0
		before -3 3
	ودان -3 0
	وذلك
		after 0 -3
	ورد -3 0
		after 0 -4
		before -6 5
	ورغم 2 -3
		after 6 0
	وزير 5 0
		after 3 0
	وسائل 0 5
	وسع
		before -4 0
	وصف
		before 0 -7
	وصل
		before -3 3
	وضع 4 4
		before 0 4
	وعباس -3 0
	وعبر -4 -1
		after -8 0
		before 4 -3
	وعلاوه 0 6
	وعلي
		after -3 0
		before 4 0
	وعن -3 -2
		before -2 -4
	وفقا
		after 0 -3
		before -3 6
	وقبل
		after 0 -3
	وقبيل
		before 4 0
	وقد
		before -3 -3
	ولا 5 0
		after 4 -5
	ولكن 6 0
		after 3 0
	ولم
		before -4 -3
	ولي 3 0
	ومع
		after 3 0
	ومما -4 0
		after -5 0
	ومن
		after 0 5
		before 3 -6
	ومنذ 0 3
		after -4 7
	وموازاه
		after 3 0
	وهذا
		before 3 0
	وهذه 3 -2
	وهكذا 0 3
		before 0 4
	وهنا
		after 0 -4
		before -3 3
	وهناك -6 0
	وهو 0 -7
		after 5 -5
		before -3 0
	وهي 0 -3
		after 0 -3
	ووزاره 0 -4
		before 0 -4
	ووفق
		after -4 5
		before 6 0
	ووفقا
		after 4 0
		before 0 6
	● -3 0
		before -3 0
origin
	nisba 2 -3
	phrase 8 3
	rule -4 0
	target -14 -9
other
	left
		elsewhere
			elsewhere -1 -2
			light
				object 0 -1
				subject -1 0
				إلى -4 4
				ب -3 -2
				بين 1 -4
				تحت -3 0
				ضد 2 -6
				على -3 -5
				عن -3 0
				في 3 3
				ل 0 -1
				لدى 0 -2
				مع 1 5
				من 1 2
			object
				of
					event -2 0
					light 1 -5
					modal -2 4
					motion 0 -3
					other 2 -1
					speech -6 1
					state -5 0
			own
				phrase -1 0
			subject 0 1
				of
					aspect -1 -1
					event -1 -1
					light -1 0
					modal -1 -7
					motion 0 4
					other -1 0
					speech -2 2
					state -5 3
			أمام 0 -3
				of
					aspect 1 -2
					other 4 0
			إثر
				of
					event 4 0
			إزاء
				of
					other -2 6
			إلى
				of
					aspect -4 3
					event 3 -1
					light -6 0
					other 0 -4
					speech 4 1
					state -3 0
				جانب -2 -5
					of
						event -1 0
			ب -6 -2
				of
					aspect -2 0
					event 1 -2
					light -3 0
					modal -3 -2
					other -4 3
					speech 3 4
					state 0 -4
			باتجاه -4 0
			باسم 0 3
			بالإضافة
				إلى 0 5
			بالقرب
				من 0 -3
			بحضور 4 -3
			بحق -3 0
				of
					event 0 4
			بخصوص 0 2
			بدلا
				من
					of
						light 6 0
			برئاسة -5 0
			برصاص -4 -3
			برفقة
				of
					aspect 7 0
			بسبب 0 8
			بشأن 2 0
			بشكل
				of
					event 4 0
			بعد
				of
					event -1 -2
			بمشاركة 0 4
			بنيران 4 0
			بين -1 -1
				of
					aspect 6 0
					event -2 -3
					light -7 -2
					modal -2 0
					state -5 0
			تجاه 0 2
			تحت -3 0
				of
					event 3 0
			حتى 0 -3
			حول -3 0
				of
					event 0 -4
			خارج -3 0
				of
					event -3 0
			خلال 0 -4
			داخل 3 -5
				of
					event 0 -3
			دون
				of
					other -2 0
			ضد 0 -1
				of
					event 0 2
					light 0 -2
			ضمن 5 0
				of
					event 0 -3
			عبر -4 -2
			على -2 0
				of
					event -2 1
					light -6 1
					modal -6 -3
					other -2 0
				أيدي 7 -3
				يد 6 -2
			عن -4 -2
				of
					aspect -3 0
					event 0 -4
					light 0 -2
					modal 2 0
					other 0 -3
					state -4 -3
				طريق 9 0
			عند 3 0
				of
					event 0 -1
			فوق 0 4
			في -1 0
				of
					aspect 4 -3
					event -3 -4
					light -3 -1
					speech -3 0
					state -3 -3
				إطار 7 0
			قبالة 0 -3
				of
					event -2 0
			قبل 0 -2
			قرب -2 -3
			ك -3 0
				of
					event -5 0
			ل
				of
					aspect -5 1
					event -4 1
					light -5 0
					motion -2 0
					other 2 2
					speech 3 0
					state 0 -3
			لدى 0 4
				of
					event -2 0
			لصالح -2 3
				of
					event 0 7
			مثل
				of
					state 8 0
			مع -1 1
				of
					aspect -6 0
					event -1 -3
					light 2 0
					other -7 0
					speech 0 5
					state 0 -3
			مقابل 0 -4
			من 0 1
				of
					aspect -3 0
					event -1 -5
					light -4 1
					modal -2 0
					other 1 -5
					speech 0 1
					state 5 0
				أجل -4 0
					of
						event -3 0
				جانب 1 0
					of
						event 0 3
						speech 9 0
				قبل 0 -3
					of
						event 0 -2
			وسط -3 1
				of
					event -2 0
		genitive
			elsewhere -3 0
			genitive 0 -13
			object 12 -3
			own
				phrase 0 -2
			subject
				of
					event -4 -4
			إلى 0 -3
			ب 2 -2
			بين -7 0
			ضد 3 -4
			في 3 3
			ل -6 -6
			مع -5 8
			من -6 -3
				قبل 3 0
		light
			object
				genitive 0 5
				light
					object 6 0
				object 0 3
			subject
				elsewhere -3 3
				genitive -9 7
				light
					subject 0 5
					ب 3 0
					على 0 3
					في 5 -4
					ل 0 3
					مع 9 -3
					من 3 0
				object 0 -4
				own
					phrase -2 3
				subject
					of
						event -3 0
				إلى 0 -4
				بين -10 10
				ضد 6 -2
				على 0 -3
				عن 6 3
				في -3 2
				ل -8 6
				مع -5 2
				من -2 0
			ب
				elsewhere 4 0
				genitive 0 4
			بين
				elsewhere -8 0
				light
					ل 4 0
			على
				elsewhere 0 6
			في
				elsewhere 3 0
				genitive 0 2
				object 0 -4
				own
					phrase 0 3
			ل
				elsewhere 3 -4
				genitive 0 3
				own
					phrase 0 7
				في 0 3
				ل 0 5
			مع
				elsewhere 2 0
				light
					subject -5 0
					ب 2 0
					مع -3 0
		object
			elsewhere -2 -2
			genitive 0 -4
			object 9 -7
				of
					event -4 0
			of
				event
					elsewhere -4 -3
					genitive -2 -3
					object -3 4
						of
							event -1 0
					own
						phrase -3 0
					subject -6 0
						of
							event -6 -3
					إلى 0 4
						of
							event -4 4
					ب 4 0
					بين -8 0
					على 0 -4
					عن
						of
							event -4 4
					ل -6 -7
						of
							event -9 0
					مع 0 6
					من 0 3
				light
					elsewhere -3 -9
					genitive 0 -3
					subject -3 4
					على 0 3
					من
						of
							light 3 0
				other
					elsewhere 0 -3
				speech
					elsewhere -9 3
					own
						phrase -3 7
					إلى 0 4
					على 0 4
					من 0 4
				state
					elsewhere -4 4
			own
				phrase 0 -3
			subject 0 -5
			إلى 0 -3
			ب -5 4
			على 0 -6
			في -4 -4
			ل -4 0
			مع -4 -8
			من -10 -3
		own
			phrase
				elsewhere -6 -6
				genitive 0 -5
				object 14 -4
				own
					phrase -3 -2
				subject
					of
						event -3 -5
				إلى 0 -8
				على 0 -2
				ل -4 9
				من 0 6
		subject
			elsewhere -7 0
			genitive -6 4
			object -6 4
				of
					event -3 0
			of
				aspect
					elsewhere 0 -1
					object -3 0
					subject -6 0
						of
							aspect 6 0
					على 0 4
					في 0 4
				event
					elsewhere -1 -1
					genitive -3 -2
					light
						subject -2 0
						إلى 0 -4
						مع -3 0
					object 0 -2
						of
							event 0 -2
					own
						phrase 5 -4
					subject -5 3
						of
							event -2 0
					أمام 0 7
						of
							event -3 0
					إلى -5 2
						of
							event -3 -3
						جانب 2 -3
					ب -4 0
						of
							event 4 0
					بمشاركة -8 0
					بين -5 0
						of
							event -2 0
					ضد 0 -2
					على -4 0
						of
							event 3 3
					عن 0 4
						of
							event 0 3
					في 0 -3
						of
							event 4 -3
					ل -3 0
						of
							event -2 -2
					مع -4 0
						of
							event 2 0
					من -2 -1
						of
							event -3 0
						أجل 5 0
							of
								event -3 0
						قبل -4 0
							of
								event 4 0
				light
					elsewhere -5 1
					genitive 0 4
					object 3 0
					own
						phrase 0 -3
					subject -6 3
					في 0 5
					ل -4 0
				modal
					elsewhere -3 -2
					genitive -8 7
					own
						phrase 0 -4
					إلى
						of
							modal 3 0
					ل -3 0
					من
						of
							modal -3 0
				motion
					elsewhere -5 0
					object
						of
							motion 6 0
				other
					elsewhere -3 4
					genitive 3 0
					object 0 -2
					subject 0 4
					إلى 0 3
					بين
						of
							other -3 0
					على
						of
							other 4 0
					في 4 0
					مع -7 4
				speech
					elsewhere 3 -5
					genitive -1 1
					light
						على 0 -3
					object -7 6
						of
							speech -6 0
					own
						phrase 3 -6
					subject -6 5
						of
							event -3 0
							speech -4 0
					إلى 0 3
						of
							speech 0 5
					ب 2 -2
						of
							speech -3 0
					بين 2 0
					على 0 -3
						of
							speech -3 0
					في
						of
							speech -3 0
					ل 2 0
					مع 0 -2
				state
					elsewhere 3 -2
					own
						phrase 0 5
					subject -3 0
					ل 0 3
			own
				phrase 0 -6
			subject 5 -2
			أمام -4 6
			إلى 0 -4
			ب 5 0
			بين -12 0
			عن 4 -3
			ل 0 -5
			لدى 0 -4
			مع 4 -3
			من -4 -2
				قبل -7 5
		أمام
			elsewhere 0 -3
			of
				event
					subject 5 -2
					ل 8 0
		إلى
			elsewhere -3 -6
			object 0 5
			of
				event
					elsewhere 0 -2
					genitive 3 0
					own
						phrase -3 4
					subject -6 2
					إلى
						of
							event -4 7
					ب -4 0
					بين 3 0
					ل
						of
							event 0 4
					مع 0 -3
				modal
					elsewhere 3 0
				speech
					elsewhere 6 0
					object 0 -4
			جانب
				إلى
					جانب 5 0
			ل -4 0
			مع 0 6
			من 0 3
		ب
			elsewhere 2 -2
			genitive 0 -7
			object -5 -3
			of
				aspect
					elsewhere 0 4
				event
					elsewhere 0 -4
					object 2 2
						of
							event 4 3
					ب 3 0
					على 0 -6
					في 0 4
						of
							event 0 3
					ل
						of
							event 0 -3
				light
					elsewhere 0 -3
					subject -3 0
				modal
					elsewhere 3 0
				speech
					own
						phrase 0 4
			own
				phrase 0 -6
			subject -6 6
			ب -5 0
			بين 0 3
			على 0 -4
			عن 4 0
			ل 0 -7
			لدى 0 4
			مع 0 -3
		بحضور
			بحضور -2 0
		بحق
			of
				event
					elsewhere 0 -5
		برفقة
			elsewhere 0 4
		بعد
			elsewhere 0 3
		بمشاركة
			of
				event
					elsewhere 5 0
		بين
			elsewhere -9 -5
			genitive 0 -5
			of
				event
					elsewhere 2 -3
					object 5 2
						of
							event -3 0
					subject -2 0
					بين 0 3
						of
							event 2 0
					في
						of
							event 0 3
					ل 0 -5
				light
					elsewhere 4 0
					genitive 0 3
					subject -3 4
				other
					elsewhere 3 0
			own
				phrase 0 -4
			إضافة
				إلى 9 0
			بين -8 4
			في
				of
					light 0 -3
			ل 0 -5
			مع -5 0
			من 4 0
		تحت
			elsewhere 3 0
		داخل
			elsewhere 0 -3
		ضد
			elsewhere -3 6
			object 0 6
			of
				event
					elsewhere 3 -2
			ضد 0 -3
		على
			elsewhere -5 0
			genitive 0 -3
			light
				subject -9 0
			object -8 -5
			of
				event
					elsewhere -3 5
					subject -4 0
					بين 0 4
					مع 4 0
				light
					elsewhere -5 0
				other
					elsewhere 3 0
					object -3 0
				speech
					elsewhere 4 0
			own
				phrase 0 -3
			subject 0 3
				of
					event -7 0
			بين 2 0
			على 0 -12
			ل -6 3
			مع 0 -5
			من -3 4
		عن
			elsewhere -5 4
			object 0 -3
			of
				event
					elsewhere 6 6
					object 0 3
					own
						phrase 0 -4
					عن
						of
							event 2 0
			عن 0 -5
			ل -4 0
		في
			elsewhere 0 -2
			genitive 0 -2
			light
				subject -4 0
			of
				aspect
					elsewhere 3 0
					object 0 3
					بين -3 0
				event
					elsewhere -3 -1
					genitive -3 0
					object
						of
							event 4 0
					own
						phrase 2 -5
					ب 0 3
					بين 0 -5
					على 0 -2
					في
						of
							event -3 0
					ل 0 7
					مع 0 -4
					من -4 0
				light
					elsewhere 3 -3
					subject 3 -5
					من -3 0
				other
					elsewhere 3 3
					object 8 -3
					subject -5 0
				speech
					elsewhere 3 0
					genitive 0 4
					من 0 -4
			subject 0 -3
				of
					event -3 0
			ب 0 -3
			بين -2 0
			عن -3 0
			في 2 -5
			ل 0 3
			مع -3 3
			من -3 0
		ل
			elsewhere -5 -4
			object -3 7
			of
				event
					elsewhere -3 0
					genitive -6 1
					object -5 0
					subject -5 6
					ب 0 4
					ضد 0 4
					في 0 6
					مع -2 4
				light
					elsewhere 0 -2
					object 0 4
					subject -3 3
				other
					elsewhere 7 0
					object 0 4
				speech
					elsewhere -4 7
					object -8 3
					subject 0 -3
					من 0 -5
				state
					elsewhere 0 -5
			own
				phrase 0 -4
			إلى 0 -6
			على 0 -3
			في 0 -2
			ل -5 -3
			مع -9 0
			من 0 -2
				قبل 0 7
		لدى
			elsewhere 0 6
			of
				event
					elsewhere -3 6
		مع
			elsewhere 0 -7
			object -4 0
			of
				event
					elsewhere -2 0
					object 0 5
					subject -8 -3
					إلى 0 -3
					بين 3 0
					ل -5 0
				light
					elsewhere 0 -3
				motion
					elsewhere 0 4
				speech
					own
						phrase 0 -4
				state
					elsewhere -3 0
			إلى 0 -4
			بين -6 0
			فضلا
				عن -5 11
			في 5 0
			ل 2 -9
			مع -3 0
		من
			elsewhere 1 -1
			genitive 0 -3
			object 2 -7
			of
				event
					elsewhere 5 3
					light
						subject -6 0
					object -3 6
						of
							event -4 -3
					own
						phrase -4 0
					subject -4 3
						of
							event -4 0
					ب 0 5
					بين -3 0
					ضد 0 -5
					على 7 0
					عن 7 0
					ل 0 -2
					من 6 -3
						of
							event -6 -4
				light
					subject -6 3
				speech
					elsewhere -4 3
					ل 0 5
			own
				phrase 0 -5
			أجل
				elsewhere 4 0
				of
					event
						elsewhere -4 0
						subject -3 7
			ب 0 3
			بين -3 0
			في 0 -4
			قبل
				elsewhere -6 -6
				of
					event
						object 3 0
				على 0 4
				ل 0 -4
				من -5 0
					قبل 3 0
			ل -2 -3
			مع 0 -3
			من 3 -6
		وسط
			elsewhere 3 0
			genitive 0 -3
	right
		elsewhere
			elsewhere -2 -2
			genitive 0 -2
			light
				object -1 -4
				subject -2 -2
				أثناء 0 -3
				بالقرب
					من 0 6
				برئاسة -4 0
				بين 6 0
				على 0 -4
				في -1 -1
				ل -1 -1
				مع -5 -3
				من 0 -3
			object 0 -2
				of
					aspect 6 0
					event 0 -3
					light 0 -2
					other 3 -2
					speech 0 -2
					state 0 -5
			own
				phrase 0 1
			subject 0 -1
				of
					aspect -1 -4
					light 1 -5
					modal -3 4
					motion 6 -4
					other 0 -5
					speech -2 -2
					state 1 -5
			أمام -4 -2
			إضافة
				إلى 0 3
					of
						event 0 4
			إلى -3 3
				of
					aspect 0 4
					event -3 2
					modal -3 0
					state 0 9
				جانب 3 9
					of
						event -3 4
			ب -1 -1
				of
					aspect 0 4
					event -3 -1
					light 8 -3
					speech -3 3
					state -3 0
			باسم 6 0
			بالإضافة
				إلى 0 -5
			بالقرب
				من 0 3
			بحضور -4 0
			بحق 0 -4
				of
					event 0 3
			برئاسة 3 -3
				of
					event 3 0
			برفقة
				of
					aspect 6 0
			بشأن -3 0
			بقيادة -4 0
			بمشاركة 0 3
			بيد 4 0
			بين -1 0
				of
					event -3 0
					light 5 -2
					other -3 0
					speech -5 0
					state -3 0
			تجاه -3 -7
			حتى
				of
					speech 6 0
			حول -3 0
				of
					event -3 0
			داخل -3 3
				of
					event -3 3
			ضد -5 0
				of
					event -2 -3
			عبر -4 0
				of
					event -4 0
			على -3 -1
				of
					event -5 0
					modal -3 0
					other 0 -2
					speech 0 4
			عن -5 -3
				of
					event -3 0
					light 0 -2
			في -3 1
				of
					aspect 3 5
					event 0 -1
					light 0 2
					other -2 -2
					speech -3 -5
				إطار 4 0
			قرب
				of
					event 0 5
			ل 2 -1
				of
					aspect 0 2
					event 0 -3
					light 3 0
					motion 4 0
					other 0 3
					speech 2 -2
					state 0 3
			لدى 2 2
				of
					event 5 0
			مع 0 -1
				of
					event -2 2
					light -2 -2
					motion 7 0
					other 6 0
					state 4 0
			من 1 -2
				of
					aspect 0 6
					event 0 1
					light 0 2
					other 5 0
					state 4 0
				أجل 2 -1
					of
						event -3 0
				طرف -1 0
				قبل 0 3
					of
						event -2 -3
		genitive
			elsewhere -5 -15
			light
				subject -9 0
			object 0 -3
				of
					event -2 0
					speech -4 0
			own
				phrase 0 -5
			subject 3 -3
				of
					aspect 0 2
					event -13 -5
					speech -4 -4
					state 5 0
			بين
				of
					other -3 0
			ضد
				of
					event 3 0
			عن
				of
					event -5 0
			في
				of
					event 0 -5
			ل
				of
					event 4 0
			من
				of
					event -3 0
		light
			object
				elsewhere 0 -3
				light
					object 4 0
					subject -8 0
			subject
				elsewhere -19 -7
				genitive 0 -4
				light
					subject 8 -3
					مع -4 0
				object 0 3
				subject
					of
						event -13 0
						speech -4 0
			ب
				light
					ل 0 -4
					مع -6 0
				own
					phrase 0 4
			بين
				elsewhere -3 -7
				genitive -4 3
				light
					بين 3 0
				subject
					of
						event -2 0
			ضد
				elsewhere 0 -4
			على
				light
					subject 0 -3
				object 0 -3
				subject
					of
						speech 5 0
				بين
					of
						event -3 0
			في
				elsewhere -8 -6
				light
					subject 0 3
				object 0 3
					of
						event -4 0
				subject
					of
						event 3 -6
						speech -3 0
			ل
				elsewhere -4 0
				light
					subject -3 0
					ل 0 3
					مع -5 0
				object 0 4
				own
					phrase 0 -5
				subject
					of
						event 5 0
				ل 0 3
			مع
				light
					subject 3 0
				subject
					of
						event 4 0
						speech 3 0
			من
				elsewhere 0 2
				genitive 0 3
				light
					بين -3 0
		object
			elsewhere 0 -8
			genitive -4 1
			light
				subject 3 -3
			object 6 1
				of
					event 2 -6
			of
				event
					elsewhere 1 1
					object 0 4
						of
							event 0 -2
					subject 7 4
						of
							event -4 2
					ل
						of
							event -5 0
				light
					elsewhere 6 0
				modal
					elsewhere -4 0
				motion
					elsewhere -4 4
					subject
						of
							motion 0 3
				other
					subject
						of
							other 0 4
				speech
					elsewhere -2 2
					object
						of
							speech 4 3
				state
					elsewhere 3 0
					subject
						of
							state 0 4
			own
				phrase 0 4
			subject -1 -10
				of
					aspect -2 -6
					event 2 -1
					light -3 -2
					other 0 -3
			ب
				of
					event 0 -3
			بين -6 0
			ضد 0 -5
			على 0 -2
			في 0 -3
				of
					event 0 -4
			ل
				of
					aspect 3 0
					event -3 -7
			مع 9 -4
				of
					event 0 -4
			من 5 -6
				of
					light 0 -3
				قبل -5 0
		own
			phrase
				elsewhere -4 -6
				genitive 0 2
				object 0 2
					of
						event -2 -3
				own
					phrase 0 4
				subject
					of
						event -12 -2
						other 0 3
						speech -3 -3
						state 4 0
				بين
					of
						event -5 0
				في
					of
						event 0 5
				ل
					of
						event -3 4
				مع
					of
						event -3 0
				من
					of
						event -3 0
		subject
			elsewhere -17 -6
			genitive 0 -5
			object -3 7
				of
					event -2 -7
			of
				aspect
					elsewhere -7 -2
					subject
						of
							aspect 10 0
				event
					elsewhere -12 -7
					genitive -4 0
					object -3 6
						of
							event 3 2
					own
						phrase 0 -3
					subject 6 0
						of
							event 1 0
					من
						of
							event 0 4
				light
					elsewhere -8 -3
				modal
					elsewhere -10 -5
				motion
					elsewhere -2 0
				other
					elsewhere -4 6
				speech
					elsewhere -18 -4
					subject
						of
							speech -4 0
				state
					elsewhere 3 0
			subject 1 -1
				of
					event -11 0
					speech -8 0
			إلى
				of
					event 0 -4
			ب -3 0
			بين
				of
					event 0 3
			على
				of
					event 0 -5
			ل
				of
					event -3 0
			مع
				of
					event -6 0
			من
				of
					event -3 0
		أمام
			of
				event
					elsewhere 3 0
					subject
						of
							event -3 7
				other
					elsewhere 3 0
		إضافة
			إلى
				بين -4 0
		إلى
			elsewhere 1 -5
			genitive 5 0
			object -4 -3
				of
					event 3 -5
			of
				aspect
					elsewhere 0 4
				event
					elsewhere -1 0
					object
						of
							event -6 0
					subject
						of
							event 3 2
				light
					subject
						of
							light 0 3
				other
					subject
						of
							other 0 4
				speech
					elsewhere -4 0
			subject -5 9
				of
					event 8 -6
					light -3 0
					speech 5 0
			إلى 0 3
			جانب
				إلى
					جانب 4 0
			على 0 -5
			ل 5 -2
				of
					event -4 0
			مع
				of
					event -3 0
		ب
			elsewhere 2 -3
			genitive 0 2
			object 0 -3
				of
					event -2 -3
			of
				aspect
					elsewhere 4 0
				event
					elsewhere -1 2
					object 0 -4
						of
							event -3 5
					subject
						of
							event 3 6
					على
						of
							event -4 4
				light
					elsewhere 0 4
				other
					elsewhere 0 -4
				speech
					elsewhere -4 0
			own
				phrase 3 3
			subject 2 -5
				of
					event 3 3
					other -3 0
			ب 4 0
			بين 0 4
			على
				of
					event 0 4
			في 0 4
				of
					light 0 3
			ل 2 -3
				of
					event 0 -3
			مع 6 -6
				of
					event 3 0
			من
				of
					event 2 0
		بحق
			elsewhere 1 -4
			of
				event
					subject
						of
							event 4 0
			subject
				of
					event -3 0
		برئاسة
			of
				event
					elsewhere -4 0
		برفقة
			of
				aspect
					elsewhere 8 0
		بشأن
			elsewhere -4 0
		بعد
			elsewhere 3 0
		بين
			elsewhere -5 -6
			genitive -1 -5
			object 0 -8
			of
				event
					elsewhere -4 -4
					subject
						of
							event 7 0
					بين -4 0
						of
							event 6 0
				light
					elsewhere -4 -3
			own
				phrase 0 -4
			subject 3 -6
				of
					aspect 0 -3
					event -7 0
					other -6 0
					speech -9 0
			ب 0 3
			بين 9 0
			ل -5 -2
			مع 3 -5
				of
					event -3 0
		تحت
			elsewhere 0 5
		حتى
			elsewhere 0 6
		حول
			elsewhere 0 -4
			subject -4 0
			ل -3 3
		خارج
			elsewhere 0 -4
		داخل
			elsewhere 3 0
			genitive 4 0
			object 0 -3
			of
				event
					subject
						of
							event 0 3
		ضد
			elsewhere 0 -6
			light
				subject 6 0
			object
				of
					event 7 0
			of
				event
					elsewhere 3 0
					subject
						of
							event 7 0
			own
				phrase -3 -4
			subject
				of
					event 2 0
		ضمن
			elsewhere -4 0
		على
			elsewhere -1 -13
			genitive 7 -3
			light
				subject 5 -7
				ل -4 0
			object -2 -4
				of
					event 3 -2
			of
				event
					elsewhere 6 -5
				light
					subject
						of
							light 6 0
				other
					elsewhere 3 -4
				state
					elsewhere -3 0
			own
				phrase 9 5
			subject 9 -11
				of
					aspect 0 -4
					event 1 -14
					other 4 0
					speech 2 0
			أيدي
				elsewhere -3 0
			إلى
				of
					event -3 0
			ب
				of
					event 4 0
			على -3 0
				of
					event 3 -4
			ل 3 -4
			من -3 0
			يد
				subject -5 5
		عن
			elsewhere 0 -9
			object 4 0
			of
				event
					elsewhere -5 0
					subject
						of
							event -6 0
				light
					subject
						of
							light -4 0
			subject 0 -3
				of
					event -3 0
			عن -3 0
			مع 4 0
		فضلا
			عن
				مع -5 6
		في
			elsewhere -2 -3
			genitive -1 -2
			light
				subject 5 0
			object 4 0
				of
					event 5 -3
					other 3 0
			of
				aspect
					elsewhere 5 0
				event
					elsewhere 6 -2
					genitive 0 -5
					object 0 3
						of
							event 3 -5
					على
						of
							event 0 -2
					ل
						of
							event 6 0
					مع
						of
							event 3 0
				light
					elsewhere 0 -4
					subject
						of
							light 0 5
				other
					elsewhere 0 -4
				speech
					subject
						of
							speech -2 0
				state
					elsewhere 5 0
			own
				phrase 0 1
			subject -1 1
				of
					event 0 -5
					light 2 0
					other 0 3
					speech 0 -3
					state 0 5
			أمام 0 -4
			إلى
				of
					event 0 -4
			ب 7 -3
			بين -8 0
				of
					event -5 0
			ضد 0 2
			على 0 -7
			عن 0 4
				of
					event 3 0
			في 2 1
			ل 0 1
				of
					event 0 -6
					speech 4 0
			مع -2 -4
			من 8 0
		قبالة
			elsewhere 0 -3
		قرب
			elsewhere -4 0
			genitive 0 3
			own
				phrase 0 7
		ك
			elsewhere 0 4
			of
				event
					subject
						of
							event 0 4
			subject 0 -4
		ل
			elsewhere 0 -1
			genitive 1 -2
			object -1 -3
				of
					event 3 -5
			of
				aspect
					elsewhere 0 -3
				event
					elsewhere 0 -2
					genitive 0 4
					object
						of
							event -5 -4
					own
						phrase -4 0
					subject
						of
							event -2 3
					عن
						of
							event 0 -4
					ل
						of
							event -5 0
					مع
						of
							event 4 0
					من
						of
							event 2 0
				light
					elsewhere 8 -3
					subject
						of
							light -4 0
				motion
					elsewhere 0 5
				other
					elsewhere 3 0
					subject
						of
							other -4 0
				speech
					elsewhere 0 2
					subject
						of
							speech -5 0
			own
				phrase 8 -7
			subject -3 0
				of
					event -4 -5
					light 5 -5
					modal 4 0
					motion 3 0
					other -4 0
					speech -8 -3
			إلى 0 -4
			ب -3 3
				of
					event -3 0
			بين 0 -3
			ضد 0 -3
			على 0 5
			في
				of
					event 4 0
			ل 1 4
				of
					event 2 0
			مع 4 0
			من 4 0
				of
					event -8 0
		لدى
			elsewhere -5 -5
			ب 0 3
		مثل
			elsewhere 0 5
			subject -4 0
		مع
			elsewhere 4 -8
			genitive 4 -3
			light
				subject 7 -3
			object 5 -2
				of
					event 0 -6
					speech 5 0
			of
				event
					elsewhere 5 -4
					object
						of
							event -3 0
					subject
						of
							event -2 0
					إلى
						of
							event 3 0
				other
					subject
						of
							other -4 0
					ب -7 0
				speech
					subject
						of
							speech 6 0
			own
				phrase 0 -5
			subject 1 -3
				of
					event 11 -4
					other 5 0
					speech 7 0
			ب 0 -3
			عن
				of
					event 4 0
			في
				of
					event 7 0
			ل 8 0
			مع 3 -6
				of
					event -4 0
			من 0 -6
		من
			elsewhere -2 0
			genitive -2 -4
			light
				subject -6 0
			object 3 6
				of
					event -2 -4
					light 4 0
			of
				event
					elsewhere 1 -3
					genitive 0 4
					object
						of
							event 3 0
					subject -5 0
						of
							event 2 5
					عن
						of
							event 0 3
					من
						of
							event -1 0
				light
					subject
						of
							light 3 0
				modal
					elsewhere -4 0
					subject
						of
							modal 3 0
				speech
					own
						phrase 0 -3
				state
					elsewhere -4 0
			own
				phrase 2 -4
			subject 4 -5
				of
					event -1 2
					light -5 7
					speech 0 3
			أجل
				of
					event
						elsewhere 7 0
						subject
							of
								event 8 0
			إلى 0 3
			جانب
				elsewhere 0 5
			على 0 -4
			في 0 -3
			قبل
				elsewhere -5 8
				genitive 0 3
				object 0 -4
				subject
					of
						event -5 0
				من
					قبل -4 0
			ل 0 -2
			مع 2 0
			من 2 -7
				of
					event -5 0
		وسط
			elsewhere 5 3
			of
				event
					subject
						of
							event 3 0
owner
	elsewhere -9 -2
		masdar
			ACCUSE 2 0
			AID -4 6
			ASSAULT -3 4
			COERCE 2 -3
			CONSULT -2 0
			MOBILIZE 5 0
			PERSONNEL 4 -4
			REQUEST -4 0
			RETREAT 3 0
			SUPPORT 7 0
		no
			role
				masdar 1 2
				noun -2 3
				participle -5 -3
				verb -2 -5
		noun
			AGREE -2 0
			ASSAULT -4 0
			COERCE 0 4
			CONSULT -4 -7
			DISASTER 0 -4
			PERSONNEL 0 7
			REQUEST 0 -4
			SANCTION 0 3
		verb
			ACCUSE -3 -6
			ASSAULT 2 6
			CONCEDE 0 -4
			CONSULT -4 -3
			MOBILIZE -3 0
			PERSONNEL 4 0
			REJECT -2 3
			REQUEST 3 -2
			RETREAT 4 0
	light
		object
			no
				role
					masdar 0 4
		subject 10 3
			no
				role
					noun 7 0
			noun
				ASSAULT 7 0
		في 0 -7
			no
				role
					masdar 0 -4
	object -12 -2
		masdar
			ASSAULT 0 5
			PERSONNEL 0 -3
		noun
			CONSULT 6 0
		of
			event 0 4
				no
					role
						masdar 6 2
						noun 3 0
						verb -13 0
				noun
					ACCUSE 4 0
					CONSULT -4 0
				verb
					REQUEST -7 -3
			other 3 0
			speech
				no
					role
						masdar 0 3
			state 0 -3
		recipient
			noun -4 -6
			verb -10 13
		theme
			noun 4 0
			verb 0 -5
		verb
			ACCUSE 0 6
			ASSAULT 0 6
			COERCE 0 4
			REJECT -3 4
			REQUEST 0 -7
			SUPPORT 0 -5
	subject 3 0
		actor
			verb 6 -2
		of
			event -4 6
				no
					role
						masdar 5 0
						noun -3 5
						verb -4 2
			light -5 4
				no
					role
						noun 0 4
			other 3 0
				no
					role
						noun 3 0
			speech 4 0
				no
					role
						masdar 5 0
		verb
			REQUEST 7 -5
	إلى
		of
			event 4 4
				no
					role
						masdar 0 4
						noun 4 0
			speech 6 0
	ب -5 -1
		masdar
			ACCUSE 0 -4
			ASSAULT 3 -4
		no
			role
				masdar 0 -3
				noun 6 0
				verb 5 -4
		noun
			ASSAULT 0 -4
			COERCE 0 7
			SANCTION 0 3
		of
			event
				verb
					ACCUSE -3 0
			light 0 4
				no
					role
						noun 4 0
						verb 0 5
			speech 3 0
				no
					role
						masdar 5 0
		recipient
			verb -4 12
		theme
			masdar 0 -3
			noun 0 4
			verb -7 -6
		verb
			ACCUSE 0 -7
			AGREE 0 8
			COERCE 4 0
			REQUEST 0 -6
			SUPPORT -3 7
			THREATEN 0 8
	بعد -5 -3
		of
			event 6 0
				no
					role
						masdar 4 0
	بين 3 0
	حول 0 -3
	خلال 3 0
	ضد 0 5
	على -10 8
		masdar
			ASSAULT 0 3
			COERCE 0 3
			SUPPORT 0 -4
		no
			role
				noun 0 -3
		noun
			ASSAULT 0 7
		of
			event -5 2
				no
					role
						masdar 0 3
						verb -4 0
				verb
					REJECT -3 0
		recipient
			noun 0 7
			verb 0 3
		theme
			noun 0 -3
		verb
			AGREE 0 3
			REQUEST 0 -3
	عن
		no
			role
				verb 0 -4
		of
			event
				masdar
					ASSAULT 7 0
				no
					role
						masdar 5 0
			speech 4 0
	في -4 1
		no
			role
				masdar -3 0
				noun 3 0
				verb 0 -6
		of
			event 3 0
				masdar
					ASSAULT 6 0
				no
					role
						masdar 5 0
						verb -4 3
				noun
					CONSULT 3 0
			speech -3 0
		recipient
			verb 0 4
		theme
			noun 0 6
	ل -8 2
		actor
			masdar 0 4
		masdar
			REQUEST 0 -7
		noun
			AGREE 0 4
		of
			event -2 3
			light -3 -3
			modal 4 0
		recipient
			noun 0 3
		theme
			noun -4 9
			verb 0 -4
		verb
			ACCUSE 0 -6
			AID 0 5
			ASSAULT 0 4
			REQUEST 0 -5
			SUPPORT 0 -3
	مع
		of
			event 5 0
			state 3 0
	من
		no
			role
				noun 0 4
				verb 0 -6
		noun
			ASSAULT 3 3
		of
			light
				no
					role
						verb 0 3
		recipient
			verb 0 4
parts
	false
		false
			after -1 6
			before 1 4
		true
			after -1 1
			before 8 4
	true
		false
			after -2 -6
			before -2 -3
		true
			after 0 -4
			before -6 -12
path
	after
		
			 1 3
			governed -4 -2
			masdar
				nisba -2 3
				phrase -7 0
				target 3 -5
			noun
				nisba 4 0
				phrase -3 0
				target 3 -6
			participle
				phrase -4 0
			verb
				nisba 0 7
				phrase 4 3
				target 0 -3
		,
			 3 7
			governed -1 1
			verb
				phrase 5 1
		,,complementizer
			 0 -4
			noun
				phrase -3 0
		,,complementizer,verb
			event
				 0 -5
				masdar
					phrase -4 0
				verb
					phrase 0 -3
		,,conjunction
			 -5 0
			governed 0 3
			masdar
				phrase 0 10
			noun
				phrase 3 -4
			verb
				phrase -3 0
		,,conjunction,verb
			event
				governed 0 -3
				masdar
					phrase 0 -3
		,,mark
			 0 -4
			governed 0 -3
			noun
				phrase -4 0
			verb
				phrase 4 -4
		,,mark,,
			governed 0 3
		,,relative,verb
			event
				 5 6
				governed 0 -4
				masdar
					phrase 3 -3
				noun
					phrase 3 -5
					target 0 5
			light
				governed 3 5
				noun
					phrase 7 3
			motion
				noun
					phrase 0 3
		,,temporal,verb
			event
				 -3 0
				masdar
					phrase -3 0
		,,verb
			event
				 0 2
				governed 0 -5
				noun
					phrase -4 0
				verb
					phrase 5 0
			event,,
				 4 6
				noun
					phrase 5 0
				verb
					phrase 0 7
			light
				 0 -5
				masdar
					phrase 0 4
				noun
					phrase 0 -4
			other
				masdar
					phrase -3 0
				noun
					phrase 4 0
		complementizer
			 -7 -5
			noun
				phrase 0 -4
			verb
				phrase 0 -4
		complementizer,verb
			event
				 -2 3
				governed -3 0
				masdar
					phrase -3 0
				verb
					phrase -3 4
			light
				verb
					phrase 0 4
		conjunction
			 5 3
			governed 0 3
			masdar
				phrase 0 5
			verb
				phrase 0 3
		conjunction,verb
			event
				governed 0 -3
				verb
					phrase 0 -4
		long
			 -3 -1
			governed 0 -3
			masdar
				phrase -2 -3
			noun
				phrase -5 5
			verb
				phrase 4 -1
		mark
			 4 7
			governed 0 7
			masdar
				phrase -6 7
			noun
				phrase 5 0
			verb
				nisba 0 4
				phrase 7 0
		mark,,
			 3 2
			noun
				phrase 0 -4
			verb
				phrase 4 6
		mark,,,verb
			event
				 0 3
		mark,complementizer
			 -3 0
		mark,relative,verb
			event
				 0 3
				noun
					phrase 0 4
		mark,verb
			event
				 -5 -3
				governed 0 3
				noun
					phrase -3 0
			event,mark
				verb
					phrase 0 5
		relative
			governed 0 5
			masdar
				phrase 0 7
			noun
				phrase 8 0
		relative,,
			 6 0
			masdar
				phrase 5 0
		relative,verb
			aspect
				governed 0 8
				masdar
					phrase 0 6
			event
				 0 6
				masdar
					nisba -3 0
					phrase 3 0
				noun
					phrase 8 10
					target 0 -3
				verb
					phrase -5 2
			event,,
				 3 0
				masdar
					phrase 3 0
				noun
					phrase 0 3
			light
				 4 -3
				governed 0 6
				masdar
					phrase 7 0
			other
				 0 3
				masdar
					phrase 3 0
		report
			 5 0
			masdar
				phrase 5 -4
		temporal,verb
			event
				 0 -4
				masdar
					phrase 0 -5
				verb
					phrase 4 0
		verb
			aspect
				 -6 0
				governed 0 4
				noun
					phrase -5 0
				verb
					phrase 0 6
			aspect,verb
				event
					 4 0
			event
				 0 -5
				governed 0 -3
				masdar
					phrase -2 -5
					target 0 -6
				noun
					phrase 2 -2
					target 0 2
				verb
					phrase 0 4
			event,,
				governed 2 0
				noun
					phrase 2 0
			event,,,complementizer
				 0 3
			event,complementizer
				 4 0
				governed 0 4
			event,conjunction
				 4 0
			event,mark
				noun
					phrase 4 0
			event,relative,verb
				event
					masdar
						phrase 4 0
			event,verb
				light
					governed 4 0
			light
				 5 3
				masdar
					phrase 0 -3
				noun
					phrase 7 4
			light,mark
				noun
					phrase 5 0
			light,verb
				event
					 -3 0
			modal
				governed 4 0
			other
				 4 5
				noun
					phrase 0 2
				verb
					phrase 0 5
			other,,,mark
				verb
					phrase 0 4
			speech
				 -2 -3
				governed 4 0
				masdar
					phrase 4 0
				noun
					phrase -1 0
			speech,complementizer
				 0 -3
				masdar
					phrase 0 -3
			state
				governed 0 -3
				masdar
					phrase 3 0
				noun
					phrase -3 0
				verb
					phrase 0 -3
			state,,
				 0 5
			state,complementizer
				 6 0
				noun
					phrase 5 0
	before
		
			 5 6
			governed 6 6
			masdar
				nisba 2 -2
				phrase 3 -3
			noun
				nisba 0 4
				phrase -1 1
				target 0 3
			participle
				phrase 4 4
			verb
				nisba 0 5
				phrase 9 0
		,
			 0 -1
			governed -4 0
			masdar
				nisba -3 3
				phrase 2 3
			noun
				phrase 4 0
			verb
				nisba -4 0
				phrase 0 5
				target 0 -4
		,,complementizer
			 -1 -5
			verb
				phrase -3 0
		,,complementizer,verb
			aspect
				verb
					phrase 4 0
			event
				governed -5 -6
				masdar
					phrase 0 -2
				noun
					phrase -2 0
			light
				 5 0
				governed 0 5
				masdar
					phrase 2 5
			other
				 -4 0
		,,conjunction
			 -6 0
			governed 0 -3
			verb
				phrase -3 0
		,,conjunction,verb
			event
				governed -6 0
				masdar
					phrase -3 0
				noun
					phrase 0 4
			light
				masdar
					phrase 0 5
				noun
					phrase 0 -4
		,,mark
			 -4 0
			governed 0 4
			masdar
				phrase -3 0
			verb
				phrase 3 0
		,,mark,verb
			event
				 3 0
				masdar
					phrase 4 0
		,,relative
			 3 0
			governed 10 5
			noun
				phrase 3 0
			verb
				phrase 11 4
		,,relative,verb
			aspect
				 -4 0
			event
				 0 4
				governed 0 2
				masdar
					phrase -9 4
				noun
					phrase 3 0
			light
				 0 4
				masdar
					phrase -2 3
		,,temporal,verb
			event
				 -3 0
				masdar
					phrase -3 0
		,,verb
			aspect
				 0 4
				governed 4 0
				verb
					phrase -3 4
			event
				masdar
					phrase 4 0
				noun
					phrase 1 2
				verb
					phrase 0 -4
			event,,
				 0 6
				governed 0 -3
			event,complementizer
				 -3 0
			event,relative
				 0 3
				verb
					phrase 0 4
			light
				 -2 0
				governed 4 3
				masdar
					phrase 0 6
				noun
					phrase -4 0
			light,,
				governed -3 0
			modal
				governed -3 0
			other
				governed -5 -4
				masdar
					phrase 0 -5
			speech,complementizer
				 -3 0
			state
				 0 -3
				noun
					phrase -3 0
		complementizer
			 -4 -3
			governed 3 0
			masdar
				phrase -3 -4
			noun
				phrase 0 -4
			verb
				phrase 3 3
		complementizer,,
			verb
				phrase -6 0
		complementizer,,,conjunction
			 5 0
		complementizer,mark
			 -7 0
			masdar
				phrase -4 0
		complementizer,mark,verb
			event
				 -4 0
		complementizer,verb
			aspect
				 7 0
				verb
					phrase 4 0
			event
				 0 3
				governed 0 5
				masdar
					phrase 3 6
				noun
					phrase 0 4
			event,,
				 4 0
			light
				governed 3 0
				masdar
					phrase 3 0
			light,,
				 5 0
			state
				 -3 0
		conditional
			governed -3 4
		conjunction
			 0 5
			governed 2 -6
			verb
				phrase 0 -3
		conjunction,verb
			event
				 3 3
				governed -4 0
				noun
					phrase 0 3
			other
				 -3 0
			speech,complementizer
				 0 5
				noun
					phrase 0 5
		long
			governed -2 0
			masdar
				nisba -4 0
				phrase 0 3
			noun
				phrase 1 9
			participle
				phrase 2 -6
			verb
				phrase 0 2
		mark
			 6 -6
			governed 0 -2
			noun
				phrase -5 0
			participle
				phrase 3 0
			verb
				phrase 2 0
		mark,,
			 -5 0
			governed -4 0
			participle
				phrase -5 0
			verb
				phrase -4 -3
		mark,,,relative
			 4 0
			verb
				phrase 5 0
		mark,,,verb
			event
				 0 -5
			light
				 -4 0
				noun
					phrase -3 0
		mark,complementizer
			 -3 0
			noun
				phrase -3 0
		mark,complementizer,verb
			event
				 -5 0
				masdar
					phrase -4 0
		mark,relative
			 5 0
			governed 3 0
			verb
				phrase 6 0
		mark,relative,verb
			event
				 5 0
				masdar
					phrase 3 0
		mark,verb
			event
				noun
					phrase 0 -4
				verb
					phrase 0 4
		relative
			 0 -3
			governed 9 8
			verb
				phrase 3 4
		relative,,
			masdar
				phrase 4 0
		relative,verb
			aspect
				 -5 0
				masdar
					phrase 0 -4
				noun
					phrase -5 0
			aspect,verb
				event
					noun
						phrase 0 3
			event
				 -2 0
				governed 6 7
				masdar
					phrase -2 0
				verb
					phrase 5 0
			event,,
				 4 3
				governed 3 0
				masdar
					phrase 3 0
				participle
					phrase 4 0
			event,complementizer
				 3 0
				verb
					phrase 0 3
			event,mark
				 4 0
			light
				 -2 3
				governed 7 0
				masdar
					phrase 9 8
		temporal
			 4 5
			masdar
				phrase 3 0
		temporal,verb
			event
				 3 0
				noun
					phrase 3 0
		verb
			aspect
				governed 0 3
				masdar
					phrase 4 5
				noun
					phrase -3 0
			aspect,verb
				event
					governed 3 0
			event
				 7 6
				masdar
					phrase -1 -4
					target 0 6
				noun
					phrase 2 0
					target 4 5
				verb
					phrase 4 0
			event,,
				 3 -5
				masdar
					phrase 3 0
				noun
					phrase 4 -5
				participle
					phrase -10 0
				verb
					phrase 3 0
			event,,,complementizer
				 4 8
				noun
					phrase 4 0
				verb
					phrase 0 6
			event,,,conjunction
				 3 0
				verb
					phrase 4 0
			event,,,verb
				event
					masdar
						phrase 3 0
				light
					 6 0
					noun
						phrase 9 0
			event,complementizer
				 3 0
				governed 0 -3
				masdar
					phrase 4 0
			event,conjunction
				 -3 0
				verb
					phrase 0 -3
			event,mark
				 -2 0
				noun
					phrase 4 0
				verb
					phrase -3 0
			event,relative
				 -7 0
				verb
					phrase -7 -3
			event,relative,verb
				event
					masdar
						phrase -4 0
				light
					 -5 -4
					masdar
						phrase -5 -4
			event,temporal,verb
				event
					 -3 4
					masdar
						phrase 0 4
			event,verb
				aspect
					 0 4
				light
					 0 3
					masdar
						phrase 0 3
				other
					 -3 0
					verb
						phrase -3 0
				speech
					 -4 0
			light
				 4 0
				governed -5 0
				masdar
					nisba 4 0
				noun
					phrase 0 4
				verb
					phrase -3 0
			light,verb
				event
					 4 0
					masdar
						phrase 3 0
			modal
				 6 -7
				masdar
					phrase 6 -5
				noun
					phrase 3 0
			motion,conjunction,verb
				other
					 3 3
					masdar
						phrase 3 6
			other
				 0 -3
				governed 0 5
				masdar
					phrase -2 0
				noun
					phrase 3 0
			other,mark
				 4 0
			other,relative
				verb
					phrase 0 3
			speech
				 -5 3
				governed 0 -3
			speech,complementizer
				 3 -4
			speech,complementizer,verb
				event
					 3 0
			state
				 8 0
				masdar
					nisba 3 0
					phrase 5 0
			state,complementizer
				 0 3
	same
		
			governed 2 2
			masdar
				nisba 0 2
				phrase 1 -1
				target -3 5
			noun
				nisba 4 -4
				target 0 -3
people
	between
		after
			0 -6 -4
			1 -1 -3
			2 0 3
		before
			0 1 -3
			1 1 -1
			2 -3 -1
		same
			0 3 2
preposition
	 2 3
		after
			masdar 2 -3
			noun 7 -6
			participle -7 9
			verb 4 5
		before
			masdar -2 4
			noun -4 2
			participle 3 -5
			verb -1 -1
		events/accuse/aaraba-istiya 8 0
		events/accuse/adana 3 -6
		events/accuse/adana-masul 0 -3
		events/accuse/hajama-khasm -3 4
		events/accuse/hammala-masuliyya -7 0
		events/accuse/hujum-lafzi 0 6
		events/accuse/hukima -6 2
		events/accuse/intaqada 0 7
		events/accuse/ishtabaha -7 7
		events/accuse/istajwaba 0 2
		events/accuse/ittahama -4 7
		events/accuse/lama 6 0
		events/accuse/mazaim-didda 0 5
		events/accuse/muhakama -3 -3
		events/accuse/muttaham-bi -6 0
		events/accuse/naddada 7 -5
		events/accuse/sannafa-irhab 0 4
		events/accuse/shajaba 0 -6
		events/accuse/shakk 0 -6
		events/accuse/shakwa 5 0
		events/accuse/shakwa-rufiat 3 3
		events/accuse/tahqiq-fi -3 0
		events/accuse/tahqiq-jinai 0 -3
		events/accuse/tahqiqat 0 2
		events/accuse/tuham -3 11
		events/accuse/tuhma 0 3
		events/accuse/wasafa-intihak 0 4
		events/agree/iltizam -2 0
		events/agree/istidad 3 0
		events/agree/ittafaqa -2 0
		events/agree/ittafaqa-ala 2 -4
		events/agree/ittifaq 2 -5
		events/agree/ittifaq-muhaddad 0 -4
		events/agree/ittifaq-musamma -5 0
		events/agree/mustaidd 7 0
		events/agree/taahhada 2 -11
		events/agree/taahhud 4 0
		events/agree/tawassul 3 0
		events/agree/waada 3 5
		events/agree/wad-masdar 6 0
		events/agree/wafaqa 2 -5
		events/aid/adkhala-musaadat -3 0
		events/aid/ajra-jiraha -4 0
		events/aid/arsala-musaadat 0 -8
		events/aid/dam-min-quwwat -9 8
		events/aid/ilaj-kharij -4 4
		events/aid/intashala 0 -4
		events/aid/istadafa-lajiin 3 0
		events/aid/naqala-jarha -6 6
		events/aid/qaddama-musaadat 3 -12
		events/aid/sallama-musaadat -4 0
		events/aid/talaqqa-musaadat -5 6
		events/assault/adama 3 0
		events/assault/adhdhaba -4 4
		events/assault/al-amaliyya 6 0
		events/assault/al-hadith 0 4
		events/assault/amal-unf 0 -3
		events/assault/amaliyya-askariyya 0 -3
		events/assault/amaliyya-irhabiyya 0 -2
		events/assault/amaliyyatuha 6 0
		events/assault/atlaqa-ghaz 3 -5
		events/assault/atlaqa-nar -5 6
		events/assault/atlaqa-sarukh -4 -13
		events/assault/awda 0 4
		events/assault/dakka 0 4
		events/assault/dammara -3 6
		events/assault/darba 0 6
		events/assault/darba-jawwiyya 3 4
		events/assault/fajjara-nafsah 4 -6
		events/assault/fataha-nar 0 -3
		events/assault/ghara 6 3
		events/assault/hadama 2 0
		events/assault/hadith-irhabi -7 -3
		events/assault/hajama 4 7
		events/assault/hamla-askariyya 2 0
		events/assault/haraba 3 0
		events/assault/haraqa-mabna 0 3
		events/assault/haraqa-shakhs -2 0
		events/assault/harb -5 0
		events/assault/harb-ahliyya -3 -5
		events/assault/harb-irhab 0 5
		events/assault/harrara 0 -4
		events/assault/harrara-min -4 0
		events/assault/hazama -3 3
		events/assault/hujum -2 3
		events/assault/hujum-intihari 0 -4
		events/assault/hujum-jawwi 3 0
		events/assault/hujum-kimyai -4 0
		events/assault/idam -4 0
		events/assault/idam-maydani 5 0
		events/assault/ightala -9 -4
		events/assault/ihtajaza-musallahun 0 3
		events/assault/ijtiyah 0 -3
		events/assault/ikhtitaf-taira 0 9
		events/assault/infajara 0 -5
		events/assault/iqtaham 4 -9
		events/assault/ishtabaka -3 0
		events/assault/istaada-mawqi -2 -6
		events/assault/istahdafa-sarukh 0 5
		events/assault/istakhdama-asliha 4 -4
		events/assault/istakhdama-kimyai 0 -4
		events/assault/istashhada -8 0
		events/assault/istihdaf 0 9
		events/assault/itada-jinsi 4 0
		events/assault/itida -9 5
		events/assault/jaraha -3 0
		events/assault/jarha -4 5
		events/assault/jarima-bashia -6 -3
		events/assault/kamin 0 2
		events/assault/khatafa -4 4
		events/assault/majzara 0 5
		events/assault/maqtal -11 7
		events/assault/masra -12 7
		events/assault/masra-noun -4 8
		events/assault/naffadha-idam 0 3
		events/assault/niza -3 0
		events/assault/qamaa -4 0
		events/assault/qasafa 0 -4
		events/assault/qasf-jawwi 0 -4
		events/assault/qasf-madfai 0 4
		events/assault/qatala -11 3
		events/assault/qatala-did 6 0
		events/assault/qatala-tanan -4 5
		events/assault/qatla -10 7
		events/assault/qisas 0 3
		events/assault/qital 4 0
		events/assault/qital-sifa 0 -4
		events/assault/rashaqa-hidha 5 0
		events/assault/saddal-hujum -2 0
		events/assault/sarukh-saqata -5 -6
		events/assault/sidamat 6 0
		events/assault/suqut-dahaya 0 4
		events/assault/tabadul-nar 5 0
		events/assault/tadakhkhul-askari 0 -6
		events/assault/tafjir 1 -6
		events/assault/tafjir-intihari 0 -2
		events/assault/tamshit 0 -4
		events/assault/tarada-musallahin 0 4
		events/assault/tasadda 3 0
		events/assault/tasfiya-shakhs -5 0
		events/assault/tawaghghul 0 -7
		events/assault/usiba -8 5
		events/assault/usiba-bi-juruh -7 4
		events/coerce/aghlaqa 0 -4
		events/coerce/aghlaqa-qanat 0 4
		events/coerce/akhla-bilquwwa -5 0
		events/coerce/ataha 0 -4
		events/coerce/athara -4 0
		events/coerce/awqafa -2 2
		events/coerce/dabata -4 0
		events/coerce/dayyaqa 0 5
		events/coerce/fakkaka-khaliyya 0 4
		events/coerce/fattasha 4 0
		events/coerce/habs 3 0
		events/coerce/hajaza 0 -4
		events/coerce/halat-tawari 0 -3
		events/coerce/hasara -7 2
		events/coerce/hazara 5 -3
		events/coerce/hujum-iliktruni 0 3
		events/coerce/ihtajaza 0 7
		events/coerce/ihtajaza-safina -3 5
		events/coerce/ihtalla 3 -3
		events/coerce/ikhtaraqa-mawqi -5 3
		events/coerce/inqalaba-ala 3 0
		events/coerce/iqama-jabriyya 0 5
		events/coerce/iqtada 0 6
		events/coerce/iqtaham-amn -4 0
		events/coerce/iqtaham-quwwat 0 -5
		events/coerce/iqtahamat-quwwat 0 -3
		events/coerce/istadaa-tahqiq 0 6
		events/coerce/istawla 4 -5
		events/coerce/itaqala -4 5
		events/coerce/itarada-safina 0 4
		events/coerce/jammada-amwal 0 10
		events/coerce/manaa -4 8
		events/coerce/mudhakkirat-tawqif 0 3
		events/coerce/muhtajaz-fi -4 0
		events/coerce/musadara 0 2
		events/coerce/naqala-sijn 0 3
		events/coerce/nuqtat-taftish 0 -3
		events/coerce/qabd -6 6
		events/coerce/qamaa -3 0
		events/coerce/qarar-man 5 0
		events/coerce/qataa-khidma 5 0
		events/coerce/sadara 0 -3
		events/coerce/saytara 4 -12
		events/coerce/tarada-mulahaqa 3 0
		events/coerce/tawwaqa 3 0
		events/coerce/tawwaqat-quwwat 0 4
		events/coerce/zawwara -3 -5
		events/concede/afw 0 4
		events/concede/rafaa-uqubat -3 0
		events/concede/samaha-mujaddadan 0 4
		events/consult/bahatha-maa -5 0
		events/consult/dawra -4 0
		events/consult/hiwar -2 0
		events/consult/ijtamaa 0 -4
		events/consult/ijtima -3 -4
		events/consult/iltaqa 2 2
		events/consult/istaqbala -5 6
		events/consult/istaqbala-fi 0 4
		events/consult/istiqbal -8 10
		events/consult/ittisal-hatifi 3 0
		events/consult/ittisalat-maa 7 3
		events/consult/jalsa-barlaman -6 0
		events/consult/jalsa-mughlaqa 4 0
		events/consult/jawla 0 4
		events/consult/liqa 3 -4
		events/consult/liqa-jamai 0 -5
		events/consult/madubat-asha 6 0
		events/consult/mubahathat 0 -6
		events/consult/mufawadat -3 -4
		events/consult/mutamar -5 0
		events/consult/naqasha-maa 2 0
		events/consult/qimma 0 -4
		events/consult/sallama-risala -6 5
		events/consult/tabadala-ara -3 0
		events/consult/tawasala-maa 7 0
		events/consult/wasala-masul 0 -3
		events/consult/wasala-wafd 3 0
		events/consult/wasata 0 4
		events/consult/zara 0 6
		events/consult/ziyara 0 -2
		events/consult/ziyara-makan 0 -7
		events/consult/ziyara-maydaniyya 0 4
		events/cooperate/baa-silah 0 3
		events/cooperate/tabadul-malumat 0 -3
		events/disaster/hadith-sayr 0 7
		events/disaster/hariq 0 -6
		events/disaster/tahattamat-taira 0 -6
		events/disaster/zilzal 0 -5
		events/mobilize/atlaqa-balisti -3 0
		events/mobilize/intashara-jaysh 5 0
		events/mobilize/nashara-quwwat 0 -5
		events/mobilize/shakkala-milishya -4 0
		events/mobilize/tajriba-nawawiyya -4 0
		events/mobilize/taqaddama-quwwat 3 0
		events/personnel/adda-yamin -6 3
		events/personnel/adla-bi-sawt 8 -4
		events/personnel/afa-min-mansib 0 4
		events/personnel/algha-mansib 0 4
		events/personnel/aqala 0 6
		events/personnel/ayyana 5 4
		events/personnel/farz -4 0
		events/personnel/faza 0 5
		events/personnel/hall 0 7
		events/personnel/hasala-aswat 3 0
		events/personnel/iadat-intikhab -4 0
		events/personnel/intakhaba -7 6
		events/personnel/intikhabat -8 1
		events/personnel/iqtira -4 -4
		events/personnel/istaqala 6 -10
		events/personnel/istifta 5 -3
		events/personnel/kallafa 0 5
		events/personnel/kasaba 0 -5
		events/personnel/rashshaha 3 0
		events/personnel/shakkala-hukuma 2 0
		events/personnel/taadil-wizari 0 5
		events/personnel/tansib -3 6
		events/personnel/taraka-mansib 0 -4
		events/personnel/tarashshaha 7 -2
		events/personnel/tawalla -3 -2
		events/personnel/tayin 0 4
		events/personnel/tuwuffiya 0 -4
		events/personnel/wafat 0 -7
		events/protest/adraba 3 -3
		events/protest/ihtijaj 0 -3
		events/protest/intifada -10 0
		events/protest/masira -4 -4
		events/protest/masira-muarrafa 4 0
		events/protest/muzahara -1 0
		events/protest/rashaqa -7 6
		events/protest/shaghab -3 0
		events/protest/takhrib 0 4
		events/protest/tazahara 3 -3
		events/protest/thawra -3 0
		events/protest/waqfa 6 0
		events/protest/waqfa-muarrafa 3 0
		events/protest/zahafa-hashd 0 4
		events/reject/aarada 2 6
		events/reject/algha 0 -4
		events/reject/fitu 2 0
		events/reject/iitarada -3 0
		events/reject/imtanaa 0 -7
		events/reject/insahaba-ijtima 0 3
		events/reject/istabaada -3 0
		events/reject/lan-yasmah -3 0
		events/reject/marfud 3 0
		events/reject/rafada 3 0
		events/reject/rafada-yield 0 -4
		events/reject/rafd -2 2
		events/reject/tajahala -4 5
		events/reject/tajawaza-fitu 3 0
		events/request/akkada-darura 0 3
		events/request/al-talab 3 0
		events/request/amara -4 -4
		events/request/awsa 0 5
		events/request/daa -3 0
		events/request/daa-assist 0 3
		events/request/daa-baid 0 5
		events/request/daa-fulan 0 3
		events/request/daa-liqa -1 0
		events/request/daa-yield 3 0
		events/request/daghata 0 -3
		events/request/daiyan 2 -3
		events/request/dawa -7 4
		events/request/dawa-liqa -3 3
		events/request/haththa 0 7
		events/request/haththa-liqa 0 4
		events/request/iqtaraha 0 -2
		events/request/matalib-bi 3 0
		events/request/mutalaba 0 -3
		events/request/nashada 0 10
		events/request/nida 0 4
		events/request/talaba 0 -8
		events/request/talaba-assist 0 4
		events/request/talaba-bi 6 0
		events/request/talaba-liqa 3 0
		events/request/talaba-min 5 -3
		events/request/talaba-yield 2 -3
		events/retreat/atlaqa-sarah -8 10
		events/retreat/atlaqa-shakhs 0 7
		events/retreat/barraa-min 0 4
		events/retreat/fakkaka-asliha 0 3
		events/retreat/farra-musallahun 4 -6
		events/retreat/insahaba 0 -4
		events/retreat/insahaba-min-madina 0 -6
		events/retreat/istaslama 0 -3
		events/retreat/khuruj-min-sijn 0 4
		events/retreat/ladha-firar 4 0
		events/retreat/sahaba-quwwat 6 0
		events/retreat/sallama-asir -5 0
		events/retreat/sallama-nafsah 0 -4
		events/retreat/tabadul-asra 0 3
		events/retreat/ujbira-istiqala 3 0
		events/sanction/aghlaqa-sifara 4 0
		events/sanction/aqaba -3 0
		events/sanction/fasala-an-kutla 0 5
		events/sanction/hakama-ala -2 4
		events/sanction/hakama-bi -5 5
		events/sanction/hazr-asliha 6 0
		events/sanction/qataa-musaada 0 -3
		events/sanction/tarada-safir 0 3
		events/sanction/udina 0 3
		events/sanction/udina-bi-tuhma 0 4
		events/sanction/uqubat 0 3
		events/support/abrama 7 0
		events/support/abrama-ittifaq 4 -4
		events/support/ashada 0 -2
		events/support/ayyada -1 3
		events/support/bayaa-tanzim 0 3
		events/support/daama 0 6
		events/support/daama-qadiyya 3 0
		events/support/dafaa-an 3 -4
		events/support/dam 3 8
		events/support/hanna 0 4
		events/support/imtadaha 0 7
		events/support/karrama 0 4
		events/support/rahhaba 3 0
		events/support/sawwata-li 5 0
		events/support/shakara 2 2
		events/support/shukr 0 5
		events/support/tabanna 0 -4
		events/support/tadamana 2 -3
		events/support/taqdir-dawla 3 0
		events/support/tawqi 0 -7
		events/support/tayid 0 -5
		events/support/thammana 0 5
		events/support/thammana-juhud 0 6
		events/support/wafaqa-nuwwab 0 -3
		events/support/waqafa-ila-janib 0 3
		events/support/waqqaa 0 -6
		events/support/waqqaa-ala -2 -5
		events/support/waqqaahu 5 -7
		events/threaten/haddada 0 -6
		events/threaten/haddada-quwwa 2 0
		events/threaten/haddada-uqubat 0 3
		events/threaten/hadhdhara-tusawwil 4 0
		events/threaten/istidad-lil-harb 3 0
		events/threaten/lawwaha 3 0
		events/threaten/radd-qasin 4 0
		events/threaten/sanarudd 0 5
		events/threaten/tahdidat -5 0
		events/threaten/tahdidat-sadira -5 0
		events/threaten/tawaada 0 -3
		same
			masdar 0 2
			noun 0 -3
	أثناء 4 5
		after
			masdar 0 4
	أمام -1 0
		after
			verb 0 3
		before
			masdar -3 0
			noun -2 0
	إثر 4 2
	إزاء 0 3
	إضافة
		إلى 3 6
			before
				noun 0 4
	إلى -9 4
		after
			masdar -5 3
			noun -4 5
			verb -3 0
		before
			masdar 0 -6
			noun 3 0
			participle 0 3
		events/accuse/intaqada 4 0
		events/accuse/ittahama 0 -4
		events/accuse/tahqiqat 0 -3
		events/accuse/tuhma 0 3
		events/aid/naqala-jarha 0 -5
		events/assault/hujum 5 -2
		events/assault/infajara 0 8
		events/assault/itida 4 0
		events/assault/maqtal -3 -3
		events/assault/qatla 0 -5
		events/assault/usiba 0 4
		events/coerce/hasara 0 6
		events/consult/ijtima 8 0
		events/consult/mubahathat -5 0
		events/consult/wasala-masul 0 2
		events/personnel/istaqala 0 4
		events/protest/muzahara 0 3
		events/request/daa 0 -5
		events/request/mutalaba 0 3
		events/request/talaba-min 0 -5
		events/sanction/hukm-bi 4 0
		same
			masdar 0 5
		جانب 4 3
			after
				masdar 0 5
				noun 3 0
			before
				masdar -6 0
				noun 5 0
	ب -5 1
		after
			masdar 0 -4
			verb -5 0
		before
			masdar 2 3
			noun 2 -1
			verb -5 0
		events/accuse/intaqada -4 0
		events/accuse/istankara 0 -4
		events/accuse/ittahama -6 -4
		events/accuse/naddada 0 9
		events/agree/iltizam 0 3
		events/agree/ittifaq -3 0
		events/aid/qaddama-musaadat 0 -5
		events/assault/atlaqa-nar 0 -3
		events/assault/awda 0 5
		events/assault/ghazw 0 -4
		events/assault/ightala 4 3
		events/assault/istaada-mawqi 3 0
		events/assault/istahdafa-sarukh 3 -3
		events/assault/itida 0 -3
		events/assault/qatala 4 4
		events/assault/tafjir -5 0
		events/assault/taharrash 0 6
		events/assault/usiba-bi-juruh 0 -3
		events/coerce/ataha 0 2
		events/coerce/hasara 0 -8
		events/coerce/istawla 4 0
		events/coerce/manaa 0 3
		events/coerce/mudhakkirat-tawqif 0 4
		events/coerce/qarar-man 0 4
		events/consult/ijtamaa 4 -4
		events/consult/iltaqa 4 -4
		events/consult/ittasala 0 3
		events/consult/liqa 5 0
		events/consult/mubahathat 3 0
		events/consult/mutamar 3 0
		events/disaster/isdama 0 4
		events/personnel/shakkala-hukuma 0 -4
		events/request/daa 5 3
		events/request/talaba-bi 0 -4
		events/retreat/atlaqa-sarah 0 3
		events/support/ashada 0 14
		events/support/iitarafa-bi-dawla 0 4
		events/support/rahhaba -3 10
		events/support/tayid 0 3
		events/threaten/haddada-quwwa 0 3
		events/threaten/tawaada 0 6
		same
			masdar -6 6
			noun 5 0
	باتجاه 0 3
	باسم -2 0
		before
			masdar -3 0
	بالإضافة
		إلى 0 7
	بحق -2 5
		after
			noun 0 5
		before
			masdar 0 3
		events/accuse/ittahama 0 6
		events/assault/jarima-bashia 0 3
	بخصوص -3 0
	برئاسة -5 -5
		before
			masdar -3 0
	برصاص 5 -3
		after
			masdar 4 0
	برفقة 3 0
	بسبب 5 0
	بشأن 0 -2
		before
			masdar 5 0
	بعد 4 -4
		before
			masdar 3 0
			noun 4 0
			verb 3 0
		events/assault/hujum -4 0
		events/personnel/shakkala-hukuma 0 3
		same
			masdar 3 2
			noun -3 0
	بقيادة -3 -5
	بمشاركة 6 0
		after
			noun 5 0
			verb 0 3
	بيد -3 0
	بين 2 -3
		after
			masdar -4 0
			noun 3 0
		before
			masdar 3 0
			noun 1 0
			verb -3 0
		events/accuse/intaqada 0 3
		events/agree/ittifaq-thunai 4 0
		events/assault/amaliyya-askariyya 0 3
		events/assault/harb 5 0
		events/assault/ishtabaka 5 0
		events/assault/muwajahat 5 0
		events/consult/ijtima -3 0
		events/consult/mubahathat-ghayr-mubashira 5 0
		events/consult/mufawadat 3 0
		events/consult/tawassata -3 5
		events/consult/wasata -5 10
		events/consult/ziyara -7 0
		events/support/tawqi 4 0
		same
			noun 3 -4
	تجاه 3 3
		before
			masdar 3 0
	تحت 3 0
		before
			masdar 3 0
	جراء 4 3
		before
			masdar 3 0
	حتى
		before
			masdar 0 4
	حول 0 5
		after
			masdar 0 -3
		before
			noun 0 5
		same
			masdar 0 4
	خارج -5 0
		after
			noun 0 3
	خلال
		before
			masdar 3 0
		same
			noun -4 0
	خلف -3 0
	داخل -6 0
		events/assault/hujum 0 3
		events/assault/infajara 0 3
	رغم 3 0
		same
			masdar 5 0
	سوى 5 4
	ضد -5 7
		after
			masdar 0 2
			noun -4 5
			verb 0 -1
		before
			verb -3 0
		events/accuse/ittahama 0 4
		events/assault/amaliyya-askariyya 0 4
		events/assault/amaliyya-didd -3 0
		events/assault/harb 0 6
		events/assault/hujum 0 6
		events/assault/maraka 9 -8
		events/assault/qital 3 -4
	عبر 5 -7
		before
			masdar -3 0
			participle 10 0
	عقب 2 0
		before
			masdar 6 0
	على -7 8
		after
			masdar -2 4
			noun 0 4
			verb 0 2
		before
			masdar -5 2
			noun -2 -3
			participle 0 4
			verb 5 -3
		events/accuse/adana 0 -3
		events/accuse/ahala-qada 0 4
		events/accuse/intaqada 3 0
		events/accuse/ittahama 5 -3
		events/accuse/tahqiqat -3 0
		events/accuse/tuhma 0 -3
		events/agree/ittifaq 0 -3
		events/agree/wafaqa 0 9
		events/aid/talaqqa-musaadat 3 0
		events/assault/atlaqa-nar 0 5
		events/assault/atlaqa-sarukh 0 11
		events/assault/dammara 0 -4
		events/assault/fataha-nar 0 4
		events/assault/harb-nisba 0 3
		events/assault/hujum -3 3
		events/assault/hujum-intihari 4 0
		events/assault/hujum-sarukhi 0 -3
		events/assault/infajara 0 -4
		events/assault/iqtaham 0 -3
		events/assault/itada 0 4
		events/assault/itida 0 3
		events/assault/qada-ala 0 4
		events/assault/qatala 0 5
		events/assault/qatla 0 5
		events/assault/tafjir 0 -8
		events/coerce/hasara 0 5
		events/coerce/hujum-iliktruni 0 4
		events/coerce/istawla 0 3
		events/coerce/itaqala 0 -4
		events/consult/ijtima -5 0
		events/consult/qimma 3 0
		events/consult/ziyara 0 3
		events/personnel/intikhabat -3 0
		events/request/daa 3 0
		events/request/talaba-min 3 0
		events/sanction/hazr-iqtisadi 0 4
		events/sanction/hukm-qadai 0 3
		events/support/athna 0 6
		events/support/dam-dawla 0 -3
		events/support/waqqaa-ala 0 -3
		events/threaten/tawaada 0 4
		same
			masdar 1 -5
			noun 0 4
		أيدي 12 -3
			after
				masdar 4 0
				verb 8 0
		متن
			after
				masdar 0 4
		يد 8 -4
			after
				masdar 5 0
			events/assault/qatala 3 0
	عن -2 2
		after
			noun -6 0
			verb 0 -2
		before
			masdar 5 -3
			noun -7 2
			verb 0 7
		events/accuse/ittahama 3 0
		events/assault/ghara 0 -6
		events/assault/ightala 0 5
		events/assault/itida 5 0
		events/assault/masra-noun 0 3
		events/assault/qasafa 0 4
		events/assault/tafjir 0 -4
		events/assault/usiba 0 4
		events/consult/ijtima 4 0
		events/consult/iltaqa 4 0
		events/consult/liqa 4 0
		events/protest/ihtijaj 3 0
		events/reject/imtanaa 0 4
		events/reject/rafd 3 0
		events/request/daa 4 0
		events/retreat/afraja -3 3
		events/support/dafaa-an 0 4
		same
			masdar 0 3
			noun -2 -3
	عند 0 5
		after
			verb 0 3
	غداة -4 0
	في -10 -7
		after
			masdar 0 -3
			noun -2 0
			verb -4 0
		before
			masdar -4 0
			noun 2 -4
		events/accuse/ittahama -3 2
		events/accuse/shakk 0 3
		events/accuse/tahqiqat 4 0
		events/aid/talaqqa-musaadat 0 -3
		events/assault/amaliyya-askariyya 0 -5
		events/assault/fajjara-nafsah 0 7
		events/assault/ghara 0 -3
		events/assault/ghazw 0 8
		events/assault/harb -4 0
		events/assault/harb-nisba -3 0
		events/assault/hujum 3 0
		events/assault/infajara 0 4
		events/assault/istashhada 0 5
		events/assault/istihdaf 0 -4
		events/assault/khatafa 3 0
		events/assault/maqtal -3 0
		events/assault/qasafa 0 -5
		events/assault/qatala 6 0
		events/assault/qatla 0 2
		events/assault/tadakhkhul-askari 0 4
		events/assault/tafjir -4 -4
		events/assault/usiba 0 5
		events/coerce/awqafa 0 5
		events/coerce/hasara 0 -3
		events/coerce/itaqala -5 3
		events/coerce/saytara -3 0
		events/coerce/suqut-bi-yad 7 0
		events/consult/hiwar 3 0
		events/consult/mubahathat -6 0
		events/consult/ziyara-makan 3 0
		events/cooperate/taawana 3 0
		events/disaster/fayadan 0 4
		events/disaster/hariq 0 6
		events/personnel/intikhabat -4 -3
		events/request/daa 3 5
		events/request/talaba-bi 4 0
		events/support/dam-dawla 0 4
		same
			noun 0 2
	قبالة 0 -2
	قبل -4 0
		before
			masdar -3 7
	قرب -4 -2
	ك 0 -9
		after
			noun 3 0
	ل -5 5
		after
			masdar -4 3
			noun 2 6
			participle 0 -3
			verb -7 -3
		before
			masdar 5 -1
			noun -2 3
			participle -5 0
			verb 4 0
		events/accuse/adana 0 -3
		events/accuse/intaqada 0 3
		events/accuse/ittahama 0 2
		events/accuse/naddada 4 -7
		events/accuse/tahqiqat 0 -4
		events/accuse/tuhma 0 5
		events/agree/iltizam 5 0
		events/agree/ittifaq -4 0
		events/agree/ittifaq-muhaddad -3 0
		events/agree/mustaidd 0 3
		events/agree/taahhada 0 6
		events/aid/arsala-musaadat 0 4
		events/aid/dam-maddi 0 2
		events/aid/darraba 4 0
		events/aid/naqala-jarha 0 -4
		events/aid/qaddama-musaadat 0 16
		events/assault/amaliyya-askariyya 4 0
		events/assault/dammara 0 3
		events/assault/ghazw -4 0
		events/assault/hajama 0 11
		events/assault/harrara 0 -4
		events/assault/hujum 5 9
		events/assault/hujum-intihari -3 0
		events/assault/hujum-jawwi 5 0
		events/assault/ightala -3 0
		events/assault/infajara 0 -4
		events/assault/ishtabaka 6 -6
		events/assault/istahdafa 0 4
		events/assault/istihdaf 0 7
		events/assault/itida 3 -4
		events/assault/jarima-bashia 3 0
		events/assault/khatafa 0 -6
		events/assault/maqtal 0 -6
		events/assault/maraka 4 -3
		events/assault/muwajahat 0 -3
		events/assault/qasafa 4 0
		events/assault/qasf-jawwi 0 4
		events/assault/qatala -3 -3
		events/assault/saddal-hujum 3 0
		events/assault/tafjir-intihari 0 -3
		events/assault/tasadda 4 0
		events/coerce/hasara 7 0
		events/coerce/iqtada 0 -3
		events/coerce/itaqala -4 0
		events/coerce/manaa 0 -3
		events/coerce/saytara 6 0
		events/consult/bahth-masdar -6 0
		events/consult/dawra 3 0
		events/consult/ijtima 0 -3
		events/consult/jawla 0 3
		events/consult/liqa -9 3
		events/consult/mutamar -5 0
		events/consult/ziyara 2 8
		events/consult/ziyara-makan 0 8
		events/mobilize/arsala-quwwat 0 4
		events/personnel/intakhaba 0 -5
		events/personnel/intikhabat 3 -4
		events/personnel/tarashshaha 0 -4
		events/personnel/tayin 4 -4
		events/protest/tazahara 3 0
		events/reject/aarada 0 -4
		events/reject/algha 0 4
		events/reject/rafada -3 0
		events/reject/rafada-yield 0 4
		events/request/daa -3 -6
		events/request/daa-liqa 7 0
		events/request/dawa-liqa 0 -4
		events/request/mutalaba -4 7
		events/request/nashada 0 -4
		events/request/nida-ila 5 0
		events/request/talaba-bi -5 0
		events/request/talaba-min -3 3
		events/request/talaba-yield 0 4
		events/retreat/istaslama 0 5
		events/retreat/sallama-nafsah 0 4
		events/sanction/hukm-qadai 0 -5
		events/sanction/uqubat-llati 0 6
		events/support/ayyada 0 -3
		events/support/dam-dawla 4 2
		events/support/hanna 0 5
		events/support/shakara 0 7
		events/support/tawqi 4 0
		events/support/tayid 0 -3
		events/support/waqqaa-ala 4 0
		events/threaten/tawaada 0 -4
		same
			masdar -6 0
			noun 9 4
	لدى 0 -4
		after
			noun -4 0
		before
			verb 4 0
		events/retreat/afraja 3 0
	لصالح -3 0
	مثل
		after
			verb 4 0
		before
			verb 3 0
	مع 2 4
		after
			masdar 0 9
			noun 8 -4
			verb 3 0
		before
			noun -2 -3
			verb -4 0
		events/accuse/naddada 4 -3
		events/agree/istidad 0 6
		events/agree/istidad-muaalan -3 7
		events/agree/ittafaqa 3 0
		events/agree/ittifaq 7 0
		events/agree/ittifaq-muhaddad 4 0
		events/agree/ittifaqiyya -3 0
		events/agree/mustaidd 0 5
		events/agree/taahhada -4 5
		events/agree/tawassul 3 0
		events/assault/harb -3 0
		events/assault/hujum 4 -4
		events/assault/itida -3 0
		events/assault/khatafa 0 3
		events/assault/maraka -3 0
		events/assault/tabadul-nar 3 0
		events/coerce/saytara 0 7
		events/consult/bahatha-maa 0 -2
		events/consult/hiwar 4 0
		events/consult/ijtamaa -3 0
		events/consult/ijtima 2 0
		events/consult/iltaqa -5 0
		events/consult/ittisalat-maa -3 3
		events/consult/ittisalatuhu 3 0
		events/consult/liqa 0 4
		events/consult/mubahathat 9 0
		events/consult/mufawadat 4 0
		events/consult/tafawud -2 3
		events/consult/tashawara 0 5
		events/consult/zara -6 0
		events/consult/ziyara -7 0
		events/reject/rafada -4 3
		events/reject/rafd -3 0
		events/request/talaba-bi 0 -4
		events/support/abrama 5 0
		events/support/tadamana -2 5
		events/support/waqqaa 9 0
		same
			masdar 3 0
	مقابل 7 0
		after
			noun 4 0
	من 0 4
		after
			masdar -3 0
			noun 0 3
			verb 3 0
		before
			masdar -3 -1
			noun -2 0
			verb 0 2
		events/accuse/istajwaba 0 5
		events/accuse/istankara 4 0
		events/accuse/naddada 0 -3
		events/assault/amaliyya-askariyya 0 3
		events/assault/dammara 3 0
		events/assault/ghara -3 0
		events/assault/hajama 0 -3
		events/assault/harrara 0 4
		events/assault/harrara-min -4 7
		events/assault/hujum 0 -6
		events/assault/ightala 0 -5
		events/assault/ishtabaka 4 0
		events/assault/istaada-mawqi 0 4
		events/assault/istihdaf 4 0
		events/assault/khatafa 0 7
		events/assault/maqtal -5 -4
		events/assault/muwajahat -6 6
		events/assault/qatla -3 5
		events/assault/tafjir 0 5
		events/assault/usiba 0 5
		events/coerce/manaa 0 -5
		events/coerce/qabada 0 3
		events/consult/ittisal-talaqqa 4 0
		events/consult/mubahathat 3 0
		events/consult/mufawadat -4 0
		events/consult/qimma -5 0
		events/personnel/insahaba-barlaman 0 5
		events/reject/rafd -5 0
		events/request/awsa 0 -4
		events/request/daa 0 -5
		events/request/talaba-min -5 9
		events/request/talaba-musaada 0 4
		events/retreat/afraja 0 4
		events/sanction/hukm-qadai 2 3
		أجل -5 0
		بين -6 0
		جانب 6 0
		خلال -5 0
			before
				masdar -3 0
		طرف 0 -4
			after
				masdar 5 0
		قبل 11 0
			after
				masdar 7 0
				verb 0 8
			before
				noun 0 -4
			events/assault/hujum 8 0
			events/assault/istihdaf 4 0
			events/assault/qatala -3 0
	منذ
		before
			masdar 4 0
			noun 5 0
	نحو 4 -4
	وسط -3 0
		before
			masdar -3 0
prepositions
	
		after
			 1 3
			أثناء -6 0
			إلى 3 4
				جانب 0 -3
			ب -2 5
			بالإضافة
				إلى 0 4
			بسبب 0 -5
			بعد 4 3
			بين 4 0
			جراء 7 0
			خلال 1 -4
			رغم 0 -5
			عشية -4 0
			عقب 0 -2
			على 0 2
			عن -4 8
			في -5 3
			قبل 0 -3
			ل -2 0
			لدى 0 4
			مع 2 3
			من 3 -3
				بين 0 6
				خلال -3 0
			منذ 0 -4
			نتيجة 4 -4
		before
			 5 -1
			أثناء 0 5
			أمام -7 0
			إلى 3 -4
			ب 10 -2
			بالإضافة
				إلى 4 0
			بسبب -3 7
			بعد 0 1
			بهدف 4 0
			تحت 0 4
			جراء -3 0
			حتى 0 4
			حول -6 0
			خلال 6 6
			رغم -4 0
			عبر 4 0
			عقب 4 -4
			على -2 0
				خلفية -5 0
			عن 7 -9
			عند -2 0
			فضلا
				عن 3 0
			في 6 2
				ظل -5 0
			قبل -4 0
			قبيل -3 0
			ل 3 5
			مع -7 -7
			من -5 0
				أجل 3 0
				خلال 8 0
			منذ -8 -6
			نتيجة 0 4
			وراء 6 0
	أثناء
		after
			 0 8
	أمام
		after
			 -4 0
		before
			 -2 0
	إثر
		same
			إثر 2 0
	إضافة
		إلى
			after
				 0 3
			before
				 7 0
	إلى
		after
			 -5 0
			إلى 0 5
			ب 0 -2
			خلال 0 3
			من 0 -3
		before
			 1 0
			ب 3 0
			بعد 0 -5
			خلال 3 0
			عن 3 0
			ل -3 0
		same
			إلى -3 3
		جانب
			after
				 0 4
	ب
		after
			 0 -1
			بعد 5 0
			خلال -6 0
			على 0 -4
			في 0 -3
			من -5 5
		before
			 -4 0
			إلى 4 4
			ب -3 3
			عقب 3 0
			عن 3 4
			في 4 -5
		same
			ب 0 3
	بالإضافة
		إلى
			after
				 0 7
			before
				 0 6
			same
				بالإضافة
					إلى 0 -4
	بحق
		before
			 -3 0
			ب 0 -3
	برفقة
		before
			 4 0
	بشأن
		same
			بشأن -3 0
	بعد
		after
			 0 -2
		before
			 0 -6
			في 0 6
		same
			بعد 0 2
	بين
		after
			 0 3
			خلال -2 0
			عقب -4 0
			ل 5 0
			من 7 0
		before
			 2 0
			في 0 6
			ل 4 0
		same
			بين 3 -3
	تجاه
		before
			 0 7
	حول
		after
			 -3 0
		before
			 -4 0
			ب 4 0
	خلال
		after
			 3 0
	داخل
		before
			 -3 0
	رغم
		same
			رغم 5 0
	ضد
		after
			ب -4 4
			بعد 0 3
			خلال 0 -4
			في 4 0
		before
			 0 4
			ب 6 4
	عبر
		before
			 8 0
			عن 11 0
	على
		after
			 -9 -2
			أثناء 4 -4
			إثر 0 4
			ب -4 0
			خلال 5 0
			عقب 0 4
			ل 0 6
			من 0 -5
			منذ 0 -5
		before
			 -2 3
			ب -3 0
			بعد 3 -6
			عن 0 3
			ل 3 -3
		same
			على 2 0
		أيدي
			after
				 8 0
		يد
			after
				 4 0
	عن
		after
			 -2 5
			ل 0 -5
		before
			 3 -4
			في 2 0
			ل 6 0
		same
			عن 0 1
	في
		after
			 -1 0
			إثر 0 4
			ب -4 0
			حول 3 0
			على 0 3
			عن 0 -3
			في -7 -7
		before
			 -10 -6
			ب 3 -4
			على 0 3
			في 0 5
			ل 3 0
		same
			في 2 2
	ك
		after
			 0 -5
	ل
		after
			 -5 2
			إثر 0 3
			إلى 0 3
			ب 0 -2
			جراء 0 4
			خلال -3 -6
			على 2 -2
			عن -2 4
			قبل 0 -3
			ل 8 0
			مع 0 6
			من -5 -4
		before
			 0 -5
			أثناء 6 0
			إلى 0 2
			ب -3 0
			بعد 0 -3
			خلال -6 0
			على 0 4
			عن 0 3
			في 3 0
				إطار 3 0
			ل 7 -3
		same
			ل 0 3
	لدى
		after
			 4 0
	مع
		after
			 2 3
			ب 3 0
			جراء 3 0
			خلال 5 0
			عقب 0 -3
			في 3 0
			مع 4 0
			من 0 4
		before
			 -2 -3
			إلى 5 0
			ب 6 6
			خلال -4 0
			على -3 0
			في -4 0
			ل 3 -4
		same
			مع 0 3
	مقابل
		before
			 4 0
	من
		after
			 2 1
			إلى -7 0
			ب 3 -7
			بعد -4 6
			على -2 -5
			عن -4 0
			في 3 0
			ل 3 0
			من 0 5
		before
			 3 -4
			ب 8 -3
			بعد -3 -3
			على 0 4
			عن 3 -3
			في 5 2
		same
			من 3 -1
		بين
			before
				 -4 0
		قبل
			after
				 12 0
				ل 3 0
			before
				 0 -5
	منذ
		before
			 6 0
	وسط
		before
			 -3 0
		same
			وسط 3 0
quantity
	false -3 -6
		AGREE -1 3
		AID 6 0
		ASSAULT 1 -7
		COERCE 9 -1
		CONCEDE 0 -2
		DISASTER -13 -5
		MOBILIZE 0 -4
		PERSONNEL -3 0
		PROTEST -10 0
		REJECT 0 -1
		REQUEST -3 6
		RETREAT 4 -7
		SANCTION 0 2
		SUPPORT -7 2
		THREATEN 4 0
	true -2 -3
		ACCUSE -5 9
		AID -5 2
		ASSAULT -6 -1
		COERCE -9 4
		CONCEDE 0 3
		CONSULT 0 -5
		DISASTER 0 9
		MOBILIZE 0 -5
		PERSONNEL 4 0
		PROTEST 12 0
		REQUEST 5 -7
		RETREAT -3 0
		SUPPORT 8 -7
rank
	after
		0 6 3
			ACCUSE -6 1
			AGREE 2 0
			AID 3 3
			ASSAULT 0 -3
			COERCE 0 2
			CONCEDE 0 -1
			CONSULT 0 -6
			COOPERATE -1 0
			DISASTER 0 -2
			MOBILIZE 8 0
			PERSONNEL -8 1
			PROTEST 0 1
			REJECT -1 5
			REQUEST -4 0
			RETREAT 6 2
			SANCTION 2 0
			SUPPORT 0 11
			THREATEN 6 -6
			events/accuse/aaraba-istiya 0 8
			events/accuse/adana -3 -4
			events/accuse/adana-masul 0 -3
			events/accuse/ahala-qada 0 -2
			events/accuse/hammala-masuliyya -5 7
			events/accuse/hujum-lafzi 0 4
			events/accuse/intaqada 0 2
			events/accuse/istada-safir 0 8
			events/accuse/istajwaba 5 -6
			events/accuse/istankara 0 -2
			events/accuse/ittahama 4 -5
			events/accuse/mathala-amam 6 0
			events/accuse/muhakama 0 -4
			events/accuse/naddada 0 -4
			events/accuse/shajaba -3 0
			events/accuse/shakwa 0 4
			events/accuse/tahqiq-fi 3 0
			events/accuse/tuhma 0 -10
			events/agree/istidad-muaalan -6 5
			events/agree/ittafaqa 0 -5
			events/agree/ittifaq -5 -5
			events/agree/ittifaq-muhaddad 4 -5
			events/agree/ittifaq-thunai 5 -3
			events/agree/mustaidd 0 6
			events/agree/taahhada -6 0
			events/agree/tawassala 7 0
			events/agree/tawassul 5 -3
			events/agree/wafaqa 0 4
			events/aid/arsala-musaadat 0 -4
			events/aid/darraba 0 4
			events/aid/inqadh 0 3
			events/aid/naqala-jarha 0 -5
			events/aid/qaddama-musaadat 0 -4
			events/aid/talaqqa-musaadat 2 -7
			events/aid/wasalat-musaadat 4 -4
			events/assault/adhdhaba 4 4
			events/assault/amaliyya-askariyya 0 -5
			events/assault/asara 0 7
			events/assault/atlaqa-nar 4 -2
			events/assault/atlaqa-sarukh 0 -5
			events/assault/awda 0 6
			events/assault/dammara -3 5
			events/assault/fajjara-nafsah 0 3
			events/assault/ghara 9 -4
			events/assault/ghazw 4 0
			events/assault/hadama 0 10
			events/assault/hadith-irhabi 0 -5
			events/assault/hajama 2 4
			events/assault/haraqa-mabna 0 4
			events/assault/harb -3 0
			events/assault/harb-ahliyya -5 0
			events/assault/harb-nisba 2 0
			events/assault/harrara 0 -5
			events/assault/hujum 4 -4
			events/assault/hujum-intihari -7 0
			events/assault/hujum-sarukhi 0 -2
			events/assault/ightala 0 -5
			events/assault/ightasaba 0 -3
			events/assault/ijtiyah 4 -2
			events/assault/ikhtitaf-taira -4 5
			events/assault/infajara 6 2
			events/assault/iqtaham 3 -4
			events/assault/ishtabaka -5 -5
			events/assault/istaada-mawqi 0 -11
			events/assault/istahdafa-sarukh 0 4
			events/assault/istakhdama-kimyai 6 -7
			events/assault/istihdaf 0 7
			events/assault/itida 6 -2
			events/assault/jaraha -3 0
			events/assault/jarha -4 3
			events/assault/jarima-bashia 4 0
			events/assault/kabbada -4 8
			events/assault/maqtal -4 6
			events/assault/maraka 0 -8
			events/assault/masra-noun 0 5
			events/assault/muwajahat 0 -4
			events/assault/naffadha-idam 0 2
			events/assault/qasafa 9 0
			events/assault/qasf-jawwi 5 -8
			events/assault/qasf-madfai 0 -6
			events/assault/qatala -3 0
			events/assault/qatla -5 6
			events/assault/saddal-hujum 6 3
			events/assault/sarukh-saqata -6 -8
			events/assault/tabadul-nar 3 -4
			events/assault/tadakhkhul-askari 6 0
			events/assault/tafjir 0 3
			events/assault/tafjir-intihari -4 0
			events/assault/tarada-min 0 4
			events/assault/tarada-musallahin -7 10
			events/assault/tasadda 3 0
			events/assault/tasfiya-shakhs 0 -5
			events/assault/tawaghghul 0 3
			events/assault/usiba -4 0
			events/assault/usiba-bi-juruh 0 -4
			events/coerce/ataha 0 2
			events/coerce/awqafa 0 -4
			events/coerce/awqafa-imdad 0 4
			events/coerce/fakkaka-khaliyya -4 6
			events/coerce/fattasha 0 -4
			events/coerce/halat-tawari 0 -4
			events/coerce/hasara 3 -6
			events/coerce/hujum-iliktruni 0 5
			events/coerce/ihbat-tahrib 0 -4
			events/coerce/ihtajaza-juthath 0 7
			events/coerce/ihtajaza-safina 3 4
			events/coerce/ikhtaraqa-mawqi -4 7
			events/coerce/iqtada 0 -4
			events/coerce/iqtaham-amn 5 -4
			events/coerce/istawla 7 0
			events/coerce/manaa -5 0
			events/coerce/mudhakkirat-tawqif 5 4
			events/coerce/muhtajaz-fi 0 -3
			events/coerce/musadara 0 -6
			events/coerce/naqala-sijn 0 4
			events/coerce/nuqtat-taftish 0 -3
			events/coerce/qabada 0 4
			events/coerce/saytara 6 -8
			events/coerce/tawwaqa 0 8
			events/concede/aalana-hudna 3 0
			events/concede/shataba-qaima 0 10
			events/consult/bahatha -5 0
			events/consult/bahatha-maa 0 -2
			events/consult/bahth-masdar -7 0
			events/consult/dawra 3 0
			events/consult/hiwar 3 0
			events/consult/ijtamaa 5 -4
			events/consult/ijtima -5 -9
			events/consult/istaqbala-fi -3 5
			events/consult/ittisal-talaqqa 9 0
			events/consult/ittisalat-maa -4 5
			events/consult/jalsa-barlaman 3 0
			events/consult/jalsa-multi 5 0
			events/consult/jawla -4 0
			events/consult/liqa -3 3
			events/consult/madubat-asha 0 4
			events/consult/mubahathat -2 -2
			events/consult/mufawadat -2 -4
			events/consult/mutamar -4 0
			events/consult/naqasha-maa 5 0
			events/consult/qimma -5 -3
			events/consult/tafawud 0 3
			events/consult/tawassata -3 5
			events/consult/wasata -3 6
			events/consult/wusul-wafd 3 0
			events/consult/zara -7 0
			events/consult/ziyara 0 8
			events/consult/ziyara-makan 4 -8
			events/disaster/fayadan 0 -3
			events/disaster/hariq 0 11
			events/disaster/saqatat-taira 0 4
			events/mobilize/arsala-quwwat 0 -2
			events/mobilize/halat-istinfar 5 0
			events/mobilize/hallaqa 6 0
			events/mobilize/nashara-quwwat -2 0
			events/mobilize/tajriba-nawawiyya -4 0
			events/personnel/afa-min-mansib 0 3
			events/personnel/ayyana 5 -2
			events/personnel/faza 2 0
			events/personnel/hall 0 7
			events/personnel/hasala-aswat 2 0
			events/personnel/intakhaba -5 0
			events/personnel/intikhabat -3 0
			events/personnel/kasaba 0 3
			events/personnel/manaha-thiqa 0 3
			events/personnel/rashshaha 4 0
			events/personnel/samma-mansib 5 0
			events/personnel/shakkala-hukuma -3 0
			events/personnel/suqut-nizam 0 6
			events/personnel/taadil-wizari 0 5
			events/personnel/tarashshaha -3 -2
			events/personnel/tayin -4 -3
			events/personnel/tuwuffiya -5 0
			events/protest/adraba 3 0
			events/protest/muzahara -6 0
			events/protest/qataa 0 4
			events/protest/shaghab -4 0
			events/protest/takhrib 0 5
			events/reject/aarada -3 0
			events/reject/lan-yasmah 0 3
			events/reject/rafada -3 0
			events/reject/rafada-assist 0 3
			events/reject/rafada-liqa 0 3
			events/reject/rafada-yield 0 -3
			events/request/amara 0 -3
			events/request/daa-yield -3 0
			events/request/daghata 0 -3
			events/request/daiyan 0 6
			events/request/dawa -6 2
			events/request/dawa-liqa 5 0
			events/request/haththa -3 2
			events/request/matalib-fulan 3 0
			events/request/mutalaba -5 0
			events/request/talab 10 -6
			events/request/talaba-bi 0 -4
			events/request/talaba-min 0 3
			events/request/talaba-musaada 0 3
			events/retreat/afraja 0 3
			events/retreat/atlaqa-sarah -5 3
			events/retreat/atlaqa-shakhs 0 2
			events/retreat/farra-musallahun 7 -7
			events/retreat/insahaba 4 -4
			events/retreat/insahaba-min-madina 3 -5
			events/retreat/sallama-nafsah 0 7
			events/sanction/hukm-qadai 0 -3
			events/sanction/istada-safirah 0 3
			events/sanction/tarada-safir 0 4
			events/sanction/uqubat 0 1
			events/sanction/uqubat-llati 3 -3
			events/support/bayaa-tanzim 0 6
			events/support/daama -4 5
			events/support/daama-qadiyya 0 -4
			events/support/dam -6 6
			events/support/dam-dawla 2 0
			events/support/fataha-sifara 0 -4
			events/support/hanna -8 3
			events/support/nawwaha 0 5
			events/support/sadaqa-ala 0 -3
			events/support/shakara -4 7
			events/support/tabanna 0 -5
			events/support/tarhib 4 -5
			events/support/tawqi 6 -7
			events/support/thammana 0 6
			events/support/thammana-juhud 0 6
			events/support/wafaqa-nuwwab 3 0
			events/support/waqqaa 0 -5
			events/support/waqqaa-ala 0 -3
			events/threaten/haddada-quwwa 0 4
			events/threaten/taahhada-intiqam 0 4
			events/threaten/tahdidat-sadira 3 0
			masdar 7 -1
			noun 3 -2
			participle -4 5
			verb 1 2
		1 0 1
			ACCUSE -4 0
			AGREE 0 6
			AID 5 0
			ASSAULT 1 -3
			COERCE 0 -2
			CONSULT 2 0
			DISASTER 0 2
			MOBILIZE -4 0
			PERSONNEL 4 -4
			PROTEST 0 6
			REJECT -5 5
			REQUEST -7 -2
			RETREAT 5 0
			SANCTION 4 -4
			SUPPORT -2 5
			THREATEN 0 3
			events/accuse/adana 4 3
			events/accuse/istajwaba 0 6
			events/accuse/istankara 0 -4
			events/accuse/istimaa-mahkama 0 -4
			events/accuse/ittahama -2 2
			events/accuse/mathala-amam 0 -3
			events/accuse/muttaham-bi 0 -3
			events/accuse/naddada 0 4
			events/accuse/tahqiqat 0 -5
			events/agree/iltizam -3 3
			events/agree/istidad -3 4
			events/agree/ittafaqa-ala 9 0
			events/agree/ittifaq-muhaddad 3 0
			events/agree/mustaidd 0 3
			events/agree/muwafaqa 0 -4
			events/agree/taahhada -7 0
			events/aid/talaqqa-musaadat 6 -6
			events/assault/al-hadith 0 3
			events/assault/alqa-qunbula 0 2
			events/assault/amaliyya-askariyya 0 4
			events/assault/awda 0 4
			events/assault/dammara -5 3
			events/assault/daraba-ahdaf 0 5
			events/assault/darba-askariyya 0 5
			events/assault/ghara 2 0
			events/assault/harb-nisba 0 3
			events/assault/hujum-sarukhi 0 3
			events/assault/idam 0 -5
			events/assault/ightala 0 -3
			events/assault/ijtiyah 0 3
			events/assault/iqtital 3 0
			events/assault/ishtabaka 13 -5
			events/assault/istaada-mawqi 0 3
			events/assault/istahdafa 0 6
			events/assault/istihdaf 3 3
			events/assault/itida 0 5
			events/assault/jaraha 0 -3
			events/assault/jarha 0 4
			events/assault/kabbada -4 0
			events/assault/khatafa 0 -3
			events/assault/maqtal -2 -10
			events/assault/masra 0 -4
			events/assault/muwajahat 7 -6
			events/assault/qada-ala 0 5
			events/assault/qasafa -5 3
			events/assault/qatla 0 -4
			events/assault/qital-sifa 3 0
			events/assault/sidam 5 0
			events/assault/tafjir -5 -3
			events/assault/usiba 3 -7
			events/coerce/aghlaqa 0 -4
			events/coerce/awqafa 0 3
			events/coerce/bana-jidar 0 3
			events/coerce/dahama 0 -5
			events/coerce/damma 0 3
			events/coerce/hasara 5 0
			events/coerce/hujum-iliktruni 5 0
			events/coerce/ihtajaza-juthath 0 -5
			events/coerce/istawla 3 5
			events/coerce/itaqala -5 0
			events/coerce/manaa 0 -3
			events/coerce/musadara 0 4
			events/coerce/nahaba 0 4
			events/coerce/saytara 4 0
			events/concede/rafaa-uqubat 0 3
			events/consult/bahatha 3 0
			events/consult/bahth-masdar -3 0
			events/consult/hiwar 4 0
			events/consult/ijtima 1 -5
			events/consult/iltaqa 0 -4
			events/consult/liqa 6 0
			events/consult/liqa-jamai 2 0
			events/consult/mubahathat 3 0
			events/consult/mubahathat-ghayr-mubashira 5 0
			events/consult/mufawadat 5 0
			events/consult/mutamar -4 0
			events/consult/zara -6 0
			events/consult/ziyara -7 0
			events/consult/ziyara-makan -5 6
			events/disaster/fayadan 0 6
			events/personnel/ayyana 0 3
			events/personnel/intakhaba 3 0
			events/personnel/intikhabat 0 4
			events/personnel/shakkala-hukuma -3 0
			events/personnel/tarashshaha 4 0
			events/personnel/tayin -5 0
			events/personnel/tuwuffiya 4 0
			events/personnel/wafat 3 0
			events/protest/ihtijaj -3 0
			events/protest/tazahara 0 -3
			events/reject/algha 0 4
			events/reject/rafada -3 0
			events/reject/rafd 0 -5
			events/request/daa 5 0
			events/request/daa-fulan 5 0
			events/request/daa-liqa 0 4
			events/request/daiyan 0 -5
			events/request/dawa 4 -7
			events/request/matalib-fulan 0 3
			events/request/mutaliban-fulan 0 3
			events/request/nashada -4 5
			events/request/talaba-min -5 0
			events/request/talaba-yield 0 -4
			events/retreat/farra-musallahun 8 0
			events/sanction/istada-safirah 0 -3
			events/sanction/uqubat-llati 0 4
			events/support/daama-qadiyya 0 3
			events/support/dafaa-an 0 4
			events/support/dam-dawla 0 2
			events/support/hanna -3 0
			events/support/iitarafa-bi-dawla 0 4
			events/support/nawwaha 0 4
			events/support/tarhib 3 0
			events/support/tawqi 4 0
			events/support/tayid 0 -4
			events/support/waqqaa 3 -3
			events/threaten/haddada-quwwa 0 5
			events/threaten/tawaada 0 3
			masdar -2 -1
			noun 1 0
		2 -4 -4
			ACCUSE -2 -6
			AGREE 2 3
			AID 0 3
			ASSAULT 1 2
			COERCE -9 0
			CONSULT 3 0
			DISASTER 0 -2
			PERSONNEL 4 -3
			REJECT 0 2
			REQUEST -3 -1
			RETREAT -5 0
			SANCTION 0 -4
			SUPPORT 2 0
			events/accuse/adana 4 0
			events/accuse/intaqada -3 -4
			events/accuse/istankara 0 3
			events/accuse/ittahama -6 3
			events/agree/iltizam 0 5
			events/agree/ittafaqa-ala 3 0
			events/agree/taahhada 0 4
			events/aid/darraba 0 -3
			events/aid/qaddama-musaadat 0 8
			events/aid/talaqqa-musaadat 5 0
			events/assault/amaliyya-askariyya 0 6
			events/assault/atlaqa-nar 0 -6
			events/assault/atlaqa-sarukh 0 5
			events/assault/ghara -4 0
			events/assault/hujum 3 -3
			events/assault/infajara 0 3
			events/assault/ishtabaka 0 -5
			events/assault/istaada-mawqi 0 3
			events/assault/istahdafa-sarukh 4 0
			events/assault/jaraha 3 0
			events/assault/khatafa 0 -6
			events/assault/maqtal -4 0
			events/assault/muwajahat 6 -4
			events/assault/qasafa 0 2
			events/assault/qasf-jawwi 4 0
			events/assault/qatala 0 -4
			events/assault/qatla 0 2
			events/assault/tafjir 4 0
			events/coerce/hasara 0 -3
			events/coerce/hazara 0 4
			events/coerce/saytara 0 7
			events/consult/ijtamaa -4 0
			events/consult/ijtima 4 0
			events/consult/iltaqa 5 4
			events/consult/liqa 0 -5
			events/consult/qimma 4 0
			events/consult/wasala-wafd 4 0
			events/consult/ziyara -6 0
			events/consult/ziyara-makan -4 0
			events/personnel/hasala-aswat 3 0
			events/protest/tazahara 0 5
			events/reject/rafada 0 -5
			events/reject/rafd 0 3
			events/request/daa -3 4
			events/request/dawa 3 0
			events/sanction/hukm-qadai 3 5
			events/support/abrama-ittifaq 4 0
			events/support/ashada 0 3
			events/support/tadamana 5 0
			events/support/waqqaa 3 0
			noun 0 -4
			verb -5 0
		3 -7 -4
			ACCUSE -4 -3
			AGREE 3 -5
			AID 0 -6
			ASSAULT 0 2
			COERCE -3 1
			CONSULT 10 5
			PERSONNEL 4 -2
			PROTEST 0 3
			REJECT 0 -3
			REQUEST -4 4
			SANCTION -4 0
			SUPPORT 2 -4
			events/accuse/intaqada 5 0
			events/accuse/ittahama -3 -5
			events/agree/ittifaq -4 0
			events/agree/ittifaqiyya 4 0
			events/agree/taahhada 3 0
			events/agree/taahhud 4 0
			events/assault/atlaqa-nar 0 3
			events/assault/ghara 0 -6
			events/assault/hadith-irhabi 0 6
			events/assault/hujum -5 0
			events/assault/irtikab-intihakat 0 3
			events/assault/ishtabaka 6 -4
			events/assault/istaada-mawqi -3 9
			events/assault/istihdaf 0 -3
			events/assault/khatafa 0 4
			events/assault/maqtal 4 2
			events/assault/maraka 8 0
			events/assault/qatla 0 3
			events/assault/tafjir 5 0
			events/assault/usiba 5 0
			events/coerce/istadaa-tahqiq 0 6
			events/coerce/qabd 0 4
			events/consult/ijtamaa 6 0
			events/consult/ijtima 3 0
			events/consult/iltaqa 6 6
			events/consult/istaqbala 3 -3
			events/consult/istaqbala-fi 5 0
			events/consult/ittisalat-maa 5 0
			events/consult/liqa-jamai 4 0
			events/consult/mubahathat 2 0
			events/consult/wasala-wafd -4 0
			events/consult/zara -3 7
			events/consult/ziyara -2 0
			events/consult/ziyara-makan -6 0
			events/mobilize/arsala-quwwat 0 4
			events/personnel/taadil-wizari 0 4
			events/personnel/tayin 0 -3
			events/request/awsa 0 -3
			events/request/daa -4 0
			events/request/daa-assist 0 4
			events/request/daa-baid 0 4
			events/request/daa-fulan 0 5
			events/request/dawa 4 0
			events/request/talaba-bi 0 -3
			events/request/talaba-liqa 0 4
			events/retreat/tabadul-asra 0 4
			events/sanction/hukm-qadai 0 8
			events/support/abrama 3 0
			events/support/karrama 0 5
			events/support/shukr 0 4
			participle 0 -4
			verb -2 -1
	before
		0 3 2
			ACCUSE 0 4
			AGREE -1 0
			AID 4 5
			ASSAULT -2 -1
			COERCE 3 0
			CONCEDE 14 0
			CONSULT -7 0
			COOPERATE 5 0
			DISASTER -7 5
			MOBILIZE 5 -7
			PERSONNEL -2 6
			PROTEST -4 -4
			REJECT 1 -6
			REQUEST 0 4
			RETREAT 1 0
			THREATEN -6 2
			events/accuse/hammala-masuliyya 0 -3
			events/accuse/hujum-lafzi -3 0
			events/accuse/intaqada 2 -4
			events/accuse/ishtabaha -6 7
			events/accuse/istankara 0 -4
			events/accuse/ittahama -4 7
			events/accuse/lama 5 0
			events/accuse/muhakama -3 3
			events/accuse/naddada 0 -6
			events/accuse/shakk 3 -3
			events/accuse/shakwa 0 -3
			events/accuse/tahqiq-fi 5 -4
			events/accuse/tuham -3 2
			events/accuse/tuham-bi 0 4
			events/accuse/tuhma -6 13
			events/agree/iltizam 6 0
			events/agree/istidad -4 0
			events/agree/istidad-muaalan 0 4
			events/agree/ittifaqiyya -3 0
			events/agree/mustaidd 14 -4
			events/agree/muwafaqa 0 3
			events/agree/tawassul -4 0
			events/agree/waada 0 6
			events/agree/wafaqa 3 0
			events/aid/alaja 4 0
			events/aid/dam-maddi 4 0
			events/aid/ilaj-kharij -3 0
			events/aid/inqadh 0 -5
			events/aid/naqala-jarha 0 8
			events/aid/qaddama-musaadat 3 -6
			events/aid/talaqqa-musaadat -11 10
			events/assault/adhdhaba -2 6
			events/assault/amal-unf -4 0
			events/assault/amaliyya-askariyya 0 -6
			events/assault/amaliyya-didd 6 0
			events/assault/atlaqa-ghaz 3 0
			events/assault/atlaqa-nar 0 2
			events/assault/atlaqa-sarukh 7 0
			events/assault/dammara 0 4
			events/assault/darba 0 4
			events/assault/darba-jawwiyya 5 0
			events/assault/fajjara-nafsah 7 0
			events/assault/ghara -2 6
			events/assault/ghazw 9 0
			events/assault/hadama 4 0
			events/assault/hajama -3 0
			events/assault/haraqa-mabna 4 0
			events/assault/harb 4 0
			events/assault/harb-llati -5 0
			events/assault/harb-nisba -5 0
			events/assault/hujum 3 1
			events/assault/hujum-jawwi 0 3
			events/assault/hujum-kimyai -3 0
			events/assault/hujum-musallah 0 4
			events/assault/idam -4 0
			events/assault/ightala -5 0
			events/assault/ightasaba 4 4
			events/assault/ihtajaza-rahain 3 0
			events/assault/infajara -7 0
			events/assault/iqtaham 4 0
			events/assault/ishtabaka -12 -2
			events/assault/istaada-mawqi -2 -4
			events/assault/istashhada -7 3
			events/assault/itida 4 -8
			events/assault/jaraha 0 10
			events/assault/jarima-bashia -3 0
			events/assault/khatafa 0 4
			events/assault/majzara 0 -5
			events/assault/maqtal -12 0
			events/assault/maraka -4 0
			events/assault/masra -4 3
			events/assault/muwajahat -3 0
			events/assault/niza-musallah 3 0
			events/assault/qasafa 6 0
			events/assault/qasf-jawwi -4 0
			events/assault/qatala 3 0
			events/assault/qatala-did 3 0
			events/assault/qatala-tanan -4 4
			events/assault/qatla -9 4
			events/assault/sarukh-saqata -3 0
			events/assault/tafjir -6 -3
			events/assault/tafjir-intihari -6 0
			events/assault/tarada-musallahin 3 0
			events/assault/tasfiya-shakhs -5 0
			events/assault/usiba -8 7
			events/assault/usiba-bi-juruh -4 3
			events/assault/zaraa-lughm 5 0
			events/coerce/aghlaqa 3 0
			events/coerce/akhla-bilquwwa 0 4
			events/coerce/bana-jidar 6 0
			events/coerce/dahama -2 -4
			events/coerce/fakkaka-khaliyya 5 0
			events/coerce/hasara 0 4
			events/coerce/hujum-iliktruni 0 6
			events/coerce/ihtajaza -3 0
			events/coerce/ijraat-istithnaiyya 4 0
			events/coerce/inqilab 4 0
			events/coerce/iqama-jabriyya 0 6
			events/coerce/iqtaham-amn -3 0
			events/coerce/istawla 0 -4
			events/coerce/itaqala -5 2
			events/coerce/manaa 6 -3
			events/coerce/mudhakkirat-tawqif 3 0
			events/coerce/muhtajaz-fi 0 5
			events/coerce/musadara 3 4
			events/coerce/nahaba -4 0
			events/coerce/naqala-sijn 4 0
			events/coerce/qabd -4 0
			events/coerce/saytara -2 -6
			events/coerce/tarada-mulahaqa 4 0
			events/coerce/tawwaqa 4 0
			events/concede/rafaa-uqubat 3 0
			events/consult/bahatha-mawdu 5 0
			events/consult/bahth-masdar -3 3
			events/consult/ijtima -2 -4
			events/consult/iltaqa 0 -5
			events/consult/istaqbala 0 4
			events/consult/istiqbal -4 5
			events/consult/ittisal-hatifi 3 0
			events/consult/ittisalat-maa 5 0
			events/consult/jalsa-barlaman -6 0
			events/consult/jalsa-mughlaqa 4 0
			events/consult/jawla 5 0
			events/consult/liqa -4 3
			events/consult/liqa-jamai -4 0
			events/consult/mubahathat -2 0
			events/consult/mubahathat-ghayr-mubashira -5 0
			events/consult/mufawadat -3 0
			events/consult/qimma -7 0
			events/consult/zara 3 -3
			events/consult/ziyara 0 7
			events/consult/ziyara-maydaniyya 4 0
			events/disaster/hadith-gharaq 0 4
			events/disaster/hadith-sayr 0 7
			events/disaster/hariq 0 -4
			events/mobilize/arsala-quwwat -2 0
			events/mobilize/atlaqa-balisti 4 0
			events/mobilize/nashara-quwwat 6 0
			events/mobilize/tajriba-nawawiyya 7 0
			events/mobilize/taqaddama-quwwat 3 0
			events/mobilize/wusul-taazizat -3 0
			events/personnel/adda-yamin -5 0
			events/personnel/faza -4 4
			events/personnel/hall 3 0
			events/personnel/hasala-aswat -5 0
			events/personnel/intakhaba 0 8
			events/personnel/intikhabat 0 -3
			events/personnel/iqtira -4 -3
			events/personnel/istaqala 4 -5
			events/personnel/istifta 3 0
			events/personnel/kasaba -5 -3
			events/personnel/shakkala-hukuma 3 -4
			events/personnel/taadil-wizari 5 0
			events/personnel/tawalla 0 8
			events/personnel/tayin 0 4
			events/personnel/tuwuffiya 4 0
			events/personnel/wafat -3 0
			events/protest/ihtijaj 0 -3
			events/protest/muzahara -7 0
			events/protest/tazahara 3 0
			events/reject/aarada -6 0
			events/reject/algha 0 3
			events/reject/fitu 3 0
			events/reject/lan-yasmah 3 0
			events/reject/rafada -2 0
			events/reject/rafada-liqa 6 0
			events/reject/rafada-yield 3 0
			events/reject/rafd -3 0
			events/request/awamir 0 4
			events/request/daa 2 -6
			events/request/daa-fulan -3 0
			events/request/daa-yield 3 0
			events/request/daiyan 0 -4
			events/request/dawa -10 -4
			events/request/dawa-liqa 0 4
			events/request/haththa 0 -4
			events/request/mutalaba -2 0
			events/request/mutaliban-fulan 3 0
			events/request/nashada 3 0
			events/request/talab -4 8
			events/request/talaba 3 0
			events/request/talaba-assist -3 0
			events/request/talaba-bi -3 0
			events/request/talaba-liqa 5 0
			events/request/talaba-min 7 0
			events/request/talaba-musaada 5 0
			events/retreat/atlaqa-sarah 5 11
			events/retreat/istaslama 5 0
			events/sanction/al-uqubat -6 0
			events/sanction/hukm-bi 3 0
			events/sanction/hukm-qadai -4 -4
			events/sanction/uqubat 5 0
			events/sanction/uqubat-llati 0 7
			events/support/ashada 0 -5
			events/support/ayyada -3 0
			events/support/bayaa-tanzim 6 0
			events/support/daama-qadiyya 5 0
			events/support/dam 6 0
			events/support/dam-dawla 0 -4
			events/support/hanna 2 4
			events/support/shakara 2 0
			events/support/tadamana -3 0
			events/support/tarhib -4 10
			events/support/tawqi -6 0
			events/support/tayid -5 11
			events/support/waqqaa-ala -3 0
			events/threaten/haddada-quwwa 3 0
			events/threaten/tahdidat-sadira 0 3
			events/threaten/tawaada 0 -3
			masdar 3 0
			noun 1 -1
			participle -3 3
			verb 2 1
		1
			ACCUSE 2 4
			AGREE -3 0
			AID -7 0
			ASSAULT -2 0
			COERCE 5 3
			CONCEDE -7 4
			CONSULT -6 0
			COOPERATE 2 0
			MOBILIZE 4 -3
			PERSONNEL 0 -4
			PROTEST 4 0
			REJECT 3 -2
			REQUEST 1 7
			RETREAT 0 -3
			SUPPORT 0 -5
			events/accuse/aaraba-istiya 6 0
			events/accuse/adana 2 -2
			events/accuse/ahala-qada -2 0
			events/accuse/dawa -4 0
			events/accuse/hukima 0 4
			events/accuse/intaqada 3 0
			events/accuse/ishtabaha -5 0
			events/accuse/istankara -3 0
			events/accuse/ittahama 0 8
			events/accuse/muhakama 0 3
			events/accuse/naddada -4 -5
			events/accuse/tahqiqat 3 0
			events/accuse/tuham 0 6
			events/accuse/tuhma 0 8
			events/accuse/wasafa-intihak 0 3
			events/agree/istidad 0 4
			events/agree/istidad-muaalan 8 0
			events/agree/ittafaqa -5 0
			events/agree/ittifaq-muhaddad -3 0
			events/agree/ittifaqiyya -3 0
			events/agree/tawassul 3 0
			events/aid/qaddama-musaadat 4 -4
			events/aid/talaqqa-musaadat -5 6
			events/assault/amaliyya-intihariyya 4 0
			events/assault/amaliyya-irhabiyya 0 -4
			events/assault/atlaqa-nar -8 7
			events/assault/atlaqa-sarukh -4 0
			events/assault/ghazw -4 0
			events/assault/hajama 4 0
			events/assault/harrara 3 0
			events/assault/harrara-min 5 0
			events/assault/hujum 2 -4
			events/assault/hujum-jawwi 0 4
			events/assault/iqtaham -4 -3
			events/assault/ishtabaka 0 -3
			events/assault/istaada-mawqi 6 0
			events/assault/istashhada 0 3
			events/assault/itida 0 4
			events/assault/jarima-bashia 0 4
			events/assault/kamin 0 5
			events/assault/khatafa 0 3
			events/assault/khuruq 3 0
			events/assault/maqtal -4 0
			events/assault/maraka 5 0
			events/assault/masra -4 9
			events/assault/muwajahat -7 0
			events/assault/qatala 5 -5
			events/assault/tafjir 3 -4
			events/assault/tasadda 3 0
			events/assault/tasfiya-shakhs 0 4
			events/assault/usiba 0 5
			events/assault/usiba-bi-juruh 0 3
			events/coerce/hasara 0 4
			events/coerce/hujum-iliktruni -3 0
			events/coerce/ihtajaza 0 5
			events/coerce/manaa 0 3
			events/coerce/mudhakkirat-tawqif -5 0
			events/coerce/tawwaqa 4 0
			events/consult/bahatha-mawdu 0 4
			events/consult/ijtamaa -3 0
			events/consult/iltaqa 3 0
			events/consult/liqa 2 0
			events/consult/liqa-jamai -4 0
			events/consult/mufawadat 3 0
			events/consult/naqasha-maa -3 0
			events/consult/tafawud -4 0
			events/consult/zara 3 0
			events/consult/ziyara 0 6
			events/disaster/zilzal 0 -3
			events/mobilize/arsala-quwwat 3 0
			events/personnel/adda-yamin 0 5
			events/personnel/adla-bi-sawt 3 0
			events/personnel/intikhabat 0 -5
			events/personnel/istaqala -2 0
			events/personnel/istifta -4 0
			events/personnel/khada-intikhabat 5 0
			events/personnel/tansib 0 3
			events/protest/adraba -3 0
			events/protest/ihtijaj 2 0
			events/protest/masira-muarrafa 5 0
			events/reject/rafada 4 0
			events/reject/rafada-liqa 3 0
			events/reject/rafada-yield -3 0
			events/request/awamir -4 3
			events/request/daa 3 -4
			events/request/daa-yield 4 0
			events/request/dawa -7 6
			events/request/dawa-liqa -5 0
			events/request/mutalaba 3 0
			events/request/nashada 5 0
			events/request/talab 0 5
			events/request/talaba -4 0
			events/request/talaba-assist 4 0
			events/request/talaba-bi 4 0
			events/request/talaba-liqa 2 0
			events/request/talaba-min 0 6
			events/request/talaba-yield 0 3
			events/retreat/atlaqa-sarah -4 0
			events/sanction/hakama-bi 0 -3
			events/support/ayyada 9 0
			events/support/dam 6 3
			events/support/dam-dawla 4 3
			events/support/rahhaba -5 0
			events/support/tawqi -3 0
			events/support/tayid 4 0
			events/support/thammana -4 0
			masdar 1 -2
			noun 0 1
			participle 3 0
		2 -1 -1
			ACCUSE 5 5
			AGREE 0 9
			AID -2 0
			ASSAULT -1 -3
			COERCE 2 0
			CONCEDE -5 2
			CONSULT -3 -3
			DISASTER 0 -3
			MOBILIZE -4 0
			PERSONNEL 0 2
			PROTEST 0 -3
			REJECT 5 0
			REQUEST 11 -4
			RETREAT -1 -4
			SANCTION -2 2
			SUPPORT 2 -7
			events/accuse/hammala-masuliyya 6 0
			events/accuse/intaqada -5 3
			events/accuse/istajwaba 0 3
			events/accuse/ittahama 0 -4
			events/accuse/tahqiqat -5 5
			events/accuse/tuhma -3 0
			events/agree/istidad 8 0
			events/agree/ittafaqa 3 0
			events/agree/ittifaq-musamma -4 0
			events/agree/taahhada -5 4
			events/agree/taahhud 0 4
			events/agree/waada 5 0
			events/agree/wafaqa 3 0
			events/aid/darraba 3 0
			events/aid/talaqqa-musaadat 0 4
			events/assault/adhdhaba -6 0
			events/assault/atlaqa-nar 6 0
			events/assault/darba-jawwiyya 0 4
			events/assault/ghara -4 0
			events/assault/hujum 0 3
			events/assault/hujum-intihari 5 0
			events/assault/ikhtitaf-taira 5 0
			events/assault/infajara 0 -3
			events/assault/iqtaham 3 3
			events/assault/itida -3 0
			events/assault/kamin 4 0
			events/assault/khatafa -3 0
			events/assault/majzara -3 0
			events/assault/maqtal 0 -3
			events/assault/maraka -3 0
			events/assault/masra 0 3
			events/assault/masra-noun 0 4
			events/assault/muwajahat 5 0
			events/assault/qasafa -6 -3
			events/assault/qatala 0 6
			events/assault/tafjir 0 -6
			events/assault/tarada-musallahin 4 0
			events/assault/usiba 0 4
			events/coerce/dahama 0 3
			events/coerce/hujum-iliktruni -3 0
			events/coerce/itaqala 2 4
			events/coerce/manaa 0 3
			events/coerce/mudhakkirat-tawqif 3 0
			events/consult/hiwar -3 0
			events/consult/ijtima 0 4
			events/consult/iltaqa -2 0
			events/consult/jalsa-barlaman 3 0
			events/consult/mubahathat 1 0
			events/consult/ziyara 5 0
			events/personnel/ayyana-mansib 4 0
			events/personnel/hasala-aswat 5 0
			events/personnel/intikhabat -5 0
			events/protest/ihtijaj -4 0
			events/reject/aarada 7 5
			events/reject/rafada -2 0
			events/reject/rafd 0 -4
			events/request/daa -4 0
			events/request/daiyan 5 0
			events/request/dawa 4 0
			events/request/haththa 5 0
			events/request/mutalaba 4 0
			events/request/talab -6 0
			events/request/talaba-min 5 0
			events/request/talaba-musaada -3 7
			events/request/talaba-yield 5 0
			events/sanction/hakama-bi 0 3
			events/support/abrama 4 0
			events/support/shakara 5 0
			events/support/tadamana -3 0
			masdar -2 2
			noun 0 -1
			verb 0 -1
		3 -4 -8
			ACCUSE 5 4
			AGREE -5 -4
			AID -5 0
			ASSAULT 0 -3
			COERCE 3 1
			MOBILIZE -8 0
			PERSONNEL -2 0
			PROTEST -4 -4
			REJECT 1 0
			REQUEST 8 0
			RETREAT -3 0
			SANCTION -2 7
			THREATEN 7 -4
			events/accuse/adana 0 -3
			events/accuse/istankara 5 0
			events/accuse/naddada 7 0
			events/accuse/tahqiqat 0 -3
			events/accuse/tuham 0 4
			events/accuse/tuhma 6 0
			events/agree/mustaidd -6 0
			events/agree/muwafaqa -3 0
			events/aid/inqadh 4 0
			events/aid/naqala-jarha 0 -3
			events/aid/talaqqa-musaadat -3 -4
			events/assault/al-qital 4 0
			events/assault/amaliyya-askariyya 5 0
			events/assault/asara 5 0
			events/assault/darba-jawwiyya 3 0
			events/assault/ghara 0 -3
			events/assault/harb -2 0
			events/assault/harrara-min -4 0
			events/assault/hujum 0 4
			events/assault/ishtabaka 0 5
			events/assault/istaada-mawqi 5 0
			events/assault/itida -5 0
			events/assault/khatafa 2 0
			events/assault/majzara 0 3
			events/assault/maqtal 0 5
			events/assault/maraka 3 0
			events/assault/masra 0 -4
			events/assault/qasafa 2 -7
			events/assault/qatala 0 3
			events/assault/qatla 0 4
			events/assault/saddal-hujum -3 0
			events/assault/tahhara 3 0
			events/assault/tarada-musallahin -3 0
			events/assault/usiba -3 6
			events/coerce/awqafa 0 3
			events/coerce/istawla 3 0
			events/coerce/itaqala 0 -4
			events/coerce/jammada-amwal 0 4
			events/coerce/manaa 4 0
			events/coerce/nahaba 4 0
			events/coerce/qabd 0 3
			events/consult/bahatha 4 0
			events/consult/ijtima 2 4
			events/consult/istaqbala 0 5
			events/consult/liqa 6 0
			events/consult/liqa-jamai -4 0
			events/consult/mutamar -4 0
			events/consult/wasata 4 0
			events/consult/ziyara -2 0
			events/consult/ziyara-makan 4 0
			events/cooperate/sallama-matlub 4 0
			events/personnel/adla-bi-sawt 4 0
			events/personnel/intikhabat -6 0
			events/personnel/tawalla 0 5
			events/personnel/tayin 5 0
			events/reject/rafada 2 0
			events/reject/rafd 0 3
			events/request/awamir 3 0
			events/request/daa 2 0
			events/request/matalib-bi 0 3
			events/request/talaba 4 0
			events/request/talaba-bi 3 0
			events/retreat/afraja -3 0
			events/sanction/saddaqa-hukm 0 4
			events/support/ayyada -3 0
			events/support/dam -4 0
			events/support/karrama 0 4
			events/support/rahhaba 4 0
			events/support/waqqaa -3 0
			events/threaten/haddada -3 0
			events/threaten/hadhdhara-tusawwil 5 0
			masdar -2 0
			noun -2 -5
			participle 2 0
			verb -2 2
rival
	nearer
		false
			after
				elsewhere -4 -2
				genitive -6 5
				light
					subject 0 -2
					بين -2 0
					ضد 0 3
					في 0 -3
					ل 0 6
					من 3 -4
				noun 4 -3
				object 1 0
					of
						event 0 -4
				own
					phrase 5 -4
				participle -3 5
				subject -4 -2
				verb 0 -2
				أمام 0 4
				إلى -2 1
					جانب 3 0
				ب -3 8
				باتجاه 0 5
				بحضور -2 0
				برصاص 3 0
				بين 1 0
				ضد 0 -1
				على -4 5
					أيدي 4 0
					يد 3 -2
				ل -1 7
				لدى 4 0
				مع 3 0
				من 0 -3
					قبل 3 0
			before 1 -1
				elsewhere 10 1
				light
					object 5 0
					ل 0 -3
					مع 5 0
				masdar 2 0
				noun 0 -5
				object 0 12
					of
						other -4 0
						speech 3 -2
				participle 0 2
				subject 2 -8
					of
						event 0 1
						modal 3 0
						motion 5 0
						other -2 0
						speech -4 -2
				verb -3 2
				أمام
					of
						event -3 0
				إلى
					جانب
						of
							event 0 4
				بين
					of
						event 5 0
						state -3 0
				ضد
					of
						event -3 0
				على
					of
						event 0 2
				عن
					of
						event 3 0
				في
					of
						event -3 0
						speech -4 0
				ل
					of
						aspect 4 2
						event 2 -3
						speech -2 0
				مع
					of
						event -2 0
				من
					of
						event 2 0
		true
			after -5 -3
				elsewhere -8 -8
				light
					subject 3 0
					ل 0 -3
				masdar 3 -1
				noun 0 -1
				object 0 -4
				participle -5 -2
				subject -4 0
				verb -4 1
				إلى 0 -3
					جانب 0 3
				ب 2 -2
				بين -5 0
				على 4 -6
				ل 2 4
				مع 0 6
				من -2 5
					قبل -5 5
			before -2 -5
				elsewhere 5 1
				masdar -2 -1
				noun -3 -1
				object
					of
						event 0 2
				participle 2 -4
				subject
					of
						aspect 0 3
						event -4 0
						light -1 0
						modal -2 0
						other 4 0
						speech 6 0
						state 0 -3
				verb 1 0
				بين
					of
						light 4 0
				ضد
					of
						event 5 0
				على
					of
						event 0 -5
				عن
					of
						event -3 0
				ل
					of
						event 0 5
				من
					of
						event 0 -3
					قبل
						of
							event 3 0
rivals
	between
		0
			after
				masdar 10 10
				noun 11 8
				participle -4 0
				verb 8 9
			before
				masdar 1 2
				noun 2 2
				participle -6 2
				verb 1 2
		1
			after
				masdar -1 -1
				noun -2 -4
				participle -4 0
				verb -6 -2
			before
				masdar 1 0
				noun 0 -5
				participle 5 -3
				verb -1 0
		2
			after
				masdar -6 -10
				noun -5 -7
				verb -6 -8
			before
				masdar -3 -2
				noun -4 -3
				participle 5 0
				verb -2 -5
rule
	actor
		further -7 -5
			ASSAULT -4 -2
			CONSULT -3 -3
			PROTEST 5 0
			events/assault/atlaqa-nar 3 0
			events/assault/dammara 6 0
			events/assault/ghara -4 0
			events/assault/ishtabaka -11 0
			events/consult/mubahathat 5 0
			masdar 0 -2
			noun -1 0
		main 8 -8
			ACCUSE 5 0
			AGREE 0 -4
			AID 2 0
			ASSAULT -3 -4
			CONSULT -5 4
			DISASTER -6 0
			MOBILIZE 1 -8
			PERSONNEL -4 0
			REJECT 3 -7
			REQUEST 4 -1
			SANCTION -3 5
			SUPPORT 2 -6
			THREATEN 0 4
			events/accuse/adana -4 -4
			events/accuse/intaqada 2 -3
			events/accuse/ishtabaha -7 4
			events/accuse/ishtaka 4 0
			events/accuse/istankara 6 -3
			events/accuse/ittahama -5 8
			events/accuse/muhakama 3 0
			events/accuse/naddada 3 0
			events/accuse/shakk 0 -4
			events/accuse/tahqiqat 4 0
			events/agree/iltizam -7 0
			events/agree/istidad-muaalan 0 5
			events/agree/ittafaqa 6 -4
			events/agree/ittifaq-muhaddad 4 0
			events/agree/ittifaqiyya 0 -3
			events/agree/mustaidd -5 5
			events/agree/muwafaqa 0 -3
			events/agree/taahhada 0 3
			events/agree/taahhud 0 3
			events/agree/tawassul 5 -3
			events/agree/waada 0 3
			events/aid/dam-maddi 0 4
			events/aid/qaddama-musaadat 0 -6
			events/assault/adhdhaba -5 0
			events/assault/amaliyya-intihariyya -4 0
			events/assault/atlaqa-nar 0 -6
			events/assault/dammara -3 5
			events/assault/fajjara-nafsah 5 -4
			events/assault/ghara 4 4
			events/assault/ghazw 3 -5
			events/assault/hajama 0 -4
			events/assault/harb-ahliyya -7 0
			events/assault/harb-llati -3 0
			events/assault/harb-nisba -10 0
			events/assault/hujum 0 6
			events/assault/hujum-intihari -4 0
			events/assault/hujum-jawwi 4 0
			events/assault/ightala 3 0
			events/assault/iqtital 0 4
			events/assault/ishtabaka 8 -5
			events/assault/itida 0 -3
			events/assault/jarima-bashia -3 0
			events/assault/kabbada -4 3
			events/assault/maqtal -4 0
			events/assault/maraka -2 0
			events/assault/muwajahat 0 -3
			events/assault/qasafa 0 -5
			events/assault/qatala 0 8
			events/assault/saddal-hujum -6 4
			events/assault/sarukh-saqata -6 0
			events/assault/tabadul-nar 4 -3
			events/assault/tafjir 0 5
			events/assault/tafjir-intihari -4 0
			events/assault/tarada-musallahin -5 0
			events/coerce/aghlaqa 0 -3
			events/coerce/hasara 3 0
			events/coerce/itaqala -4 8
			events/coerce/manaa -6 5
			events/coerce/qabd -6 5
			events/coerce/saytara 3 -5
			events/consult/ajra-ittisalat 3 0
			events/consult/bahatha 3 0
			events/consult/bahatha-maa 2 -3
			events/consult/ijtamaa 5 -4
			events/consult/ijtima 5 -8
			events/consult/iltaqa 0 1
			events/consult/istiqbal -5 9
			events/consult/ittisal-hatifi -3 0
			events/consult/ittisalat-maa 0 5
			events/consult/ittisalatuhu 5 0
			events/consult/jalsa-barlaman -7 0
			events/consult/liqa -1 -2
			events/consult/liqa-jamai 0 -3
			events/consult/mubahathat -5 -3
			events/consult/mufawadat 3 -3
			events/consult/mutamar -5 0
			events/consult/naqasha-maa -3 0
			events/consult/qabala -3 0
			events/consult/qimma -8 -4
			events/consult/tashawara-hawl 4 0
			events/consult/tawasala-maa 9 0
			events/consult/tawassata -5 9
			events/consult/wasala-masul -4 0
			events/consult/wasala-wafd -3 0
			events/consult/wasata -6 8
			events/consult/zara -5 3
			events/consult/ziyara -12 0
			events/consult/ziyara-makan -7 3
			events/cooperate/taawana -2 -3
			events/personnel/ayyana 4 0
			events/personnel/ayyana-mansib 0 4
			events/personnel/faza -4 7
			events/personnel/hasala-aswat 0 4
			events/personnel/intikhabat -10 0
			events/personnel/istaqala 7 -5
			events/personnel/tarashshaha -2 0
			events/protest/masira -4 -3
			events/protest/rashaqa -6 3
			events/protest/takhrib 0 4
			events/protest/tazahara 6 0
			events/reject/aarada 3 0
			events/reject/istabaada 0 4
			events/reject/rafada 0 -5
			events/reject/rafd -3 0
			events/request/awsa -3 3
			events/request/daa 3 4
			events/request/daa-liqa -3 0
			events/request/daiyan -6 0
			events/request/dawa 5 3
			events/request/haththa 0 3
			events/request/matalib-fulan 3 0
			events/request/mutaliban 3 0
			events/request/talaba 0 -4
			events/request/talaba-assist 0 3
			events/request/talaba-bi 3 0
			events/request/talaba-min 0 -5
			events/request/talaba-yield -6 0
			events/request/wajjaha-bi 5 0
			events/retreat/atlaqa-sarah 0 4
			events/retreat/insahaba 4 0
			events/retreat/sallama-nafsah 3 0
			events/retreat/waqf-nar -4 0
			events/sanction/hakama-bi 0 6
			events/support/abrama 4 0
			events/support/ashada 3 -4
			events/support/hanna -6 8
			events/support/imtadaha -3 0
			events/support/iqamat-alaqat 0 3
			events/support/nawwaha 4 0
			events/support/rahhaba 3 -4
			events/support/tadamana -7 0
			events/support/tarhib 3 0
			events/support/tawqi 1 -4
			events/support/tayid -4 6
			events/support/waqqaa 0 -4
			events/threaten/haddada 3 0
			events/threaten/hadhdhara-tusawwil -3 11
			masdar 4 0
			noun 7 -4
			participle -3 -3
	none -2 -2
		ACCUSE 1 3
		AID 0 2
		ASSAULT -4 5
		COERCE -4 3
		CONCEDE -3 0
		CONSULT 5 -11
		COOPERATE 0 -4
		DISASTER -9 0
		MOBILIZE 0 -2
		PERSONNEL 6 -13
		PROTEST -2 -6
		REJECT 0 1
		REQUEST 0 2
		RETREAT -3 0
		SANCTION 6 0
		SUPPORT 0 3
		THREATEN 0 4
		events/accuse/aaraba-istiya 6 5
		events/accuse/adana 3 -6
		events/accuse/adana-masul 0 -3
		events/accuse/ahala-qada -3 0
		events/accuse/dawa -4 -2
		events/accuse/hammala-masuliyya 0 -6
		events/accuse/hujum-lafzi -4 4
		events/accuse/hukima 0 3
		events/accuse/idanatuhu-li 5 0
		events/accuse/ihtajja-dawla 0 4
		events/accuse/intaqada 5 0
		events/accuse/ishtabaha -3 4
		events/accuse/istamaa-shuhud 6 0
		events/accuse/istankara -1 0
		events/accuse/istimaa-mahkama 0 3
		events/accuse/ittahama 2 -4
		events/accuse/lama 3 0
		events/accuse/mathala-amam -5 5
		events/accuse/mazaim-didda 0 5
		events/accuse/muhakama -7 0
		events/accuse/muttaham-bi -6 0
		events/accuse/muttahiman 0 -3
		events/accuse/shakk 0 -3
		events/accuse/taharra 5 0
		events/accuse/tahqiq-fi 5 0
		events/accuse/tahqiq-jinai 2 0
		events/accuse/tahqiqat -3 -6
		events/accuse/tuham -5 4
		events/accuse/tuham-bi 0 3
		events/accuse/tuhma -5 10
		events/agree/arada-musaada 0 3
		events/agree/ard-taqaddama 0 6
		events/agree/iltizam 0 3
		events/agree/istidad 0 4
		events/agree/ittafaqa -4 -2
		events/agree/ittafaqa-ala 0 -7
		events/agree/ittifaq 0 -10
		events/agree/ittifaq-muhaddad 0 -7
		events/agree/ittifaq-musamma -6 -6
		events/agree/ittifaq-thunai 0 -4
		events/agree/ittifaqiyya -3 0
		events/agree/mustaidd 7 0
		events/agree/muwafaqa -5 0
		events/agree/safqat-asra -3 0
		events/agree/taahhada -6 3
		events/agree/taahhud 5 0
		events/agree/tawassala 10 -3
		events/agree/wad-masdar 4 4
		events/agree/wafaqa 0 3
		events/aid/ajla 0 -4
		events/aid/dam-maddi 0 -4
		events/aid/dam-min-quwwat -9 7
		events/aid/darraba 0 3
		events/aid/harrara-rahain 0 -4
		events/aid/ilaj-kharij -3 0
		events/aid/inqadh 3 0
		events/aid/inqadh-nas 5 0
		events/aid/istadafa-lajiin 2 -2
		events/aid/khadaa-liljiraha 0 5
		events/aid/madda-yad-aawn -3 5
		events/aid/musaadat-dawla 0 3
		events/aid/naqala-jarha -4 0
		events/aid/nazalat-anqadh 0 -4
		events/aid/qaddama-musaadat 0 2
		events/aid/talaqqa-musaadat -3 0
		events/aid/wasalat-musaadat 3 0
		events/assault/adhdhaba 10 0
		events/assault/adrama 0 5
		events/assault/aghara 0 4
		events/assault/al-amaliyya 7 -4
		events/assault/al-hadith 0 5
		events/assault/al-udwan 0 5
		events/assault/amal-irhabi -4 0
		events/assault/amal-unf -5 -3
		events/assault/amaliyya-askariyya 0 2
		events/assault/amaliyya-didd 0 -5
		events/assault/amaliyya-intihariyya 8 0
		events/assault/amaliyya-irhabiyya 4 -1
		events/assault/amaliyya-jawwiyya 0 5
		events/assault/asara 0 -3
		events/assault/atlaqa-ghaz 2 0
		events/assault/atlaqa-nar 4 -4
		events/assault/atlaqa-sarukh -6 6
		events/assault/dakka 3 0
		events/assault/dammara 0 2
		events/assault/daraba-ahdaf 0 -3
		events/assault/darba 0 5
		events/assault/darba-jawwiyya 3 0
		events/assault/fajjara-nafsah 0 3
		events/assault/fataha-nar 6 -3
		events/assault/fataka-bi 5 0
		events/assault/ghara -4 -1
		events/assault/ghazw -4 -3
		events/assault/hadama 0 3
		events/assault/hadith-irhabi -10 3
		events/assault/hajama 3 2
		events/assault/hamla-askariyya 2 0
		events/assault/haraba 5 0
		events/assault/haraqa-mabna 0 -4
		events/assault/haraqa-shakhs -3 0
		events/assault/harb 0 -8
		events/assault/harb-ahliyya 0 -5
		events/assault/harb-musammat 0 -4
		events/assault/harb-nisba 5 -5
		events/assault/harrara -2 -3
		events/assault/harrara-min -3 0
		events/assault/hujum -4 0
		events/assault/hujum-intihari 4 0
		events/assault/hujum-jawwi 2 6
		events/assault/hujum-kimyai -4 -2
		events/assault/hujum-mufakhkhakha -3 4
		events/assault/hujum-musallah 0 4
		events/assault/hujum-sarukhi -2 4
		events/assault/idam-maydani 4 0
		events/assault/ightala -3 -1
		events/assault/ightasaba 0 3
		events/assault/ihtajaza-musallahun 0 2
		events/assault/ijtiyah 0 -3
		events/assault/ikhtitaf-taira 3 0
		events/assault/infajara -17 -2
		events/assault/iqtaham 0 3
		events/assault/iqtital 5 0
		events/assault/irtikab-intihakat 7 0
		events/assault/isabat 0 4
		events/assault/ishtabaka 3 -4
		events/assault/ishtibak 0 -5
		events/assault/istaada-mawqi 0 -4
		events/assault/istaada-saytara 0 -3
		events/assault/istahdafa-sarukh 4 3
		events/assault/istakhdama-kimyai -3 -6
		events/assault/istashhada -5 3
		events/assault/istihdaf 5 0
		events/assault/jaraha 0 5
		events/assault/jarha -4 4
		events/assault/jarima-bashia 4 0
		events/assault/kabbada 0 3
		events/assault/khatafa 3 0
		events/assault/maqtal 0 -3
		events/assault/maraka 6 -8
		events/assault/masra-noun -5 6
		events/assault/munawashat 4 -3
		events/assault/muwajahat 0 -6
		events/assault/naffadha-idam -5 0
		events/assault/niza -3 -10
		events/assault/niza-musallah 3 -5
		events/assault/qada-ala -6 -3
		events/assault/qasafa -13 5
		events/assault/qasf-jawwi -8 0
		events/assault/qatala 0 -2
		events/assault/qatala-tanan 0 -6
		events/assault/qatla -4 11
		events/assault/qisas 0 5
		events/assault/qital 0 -4
		events/assault/qital-sifa 0 -4
		events/assault/ramy-rasasa 3 4
		events/assault/saddal-hujum 0 -4
		events/assault/sidam 4 0
		events/assault/sidamat 5 -3
		events/assault/suqut-dahaya 0 9
		events/assault/taan 4 0
		events/assault/tabadul-nar 0 -5
		events/assault/tadakhkhul-askari -5 0
		events/assault/tafjir -9 5
		events/assault/tafjir-intihari -6 2
		events/assault/taharrash 5 0
		events/assault/tarada-musallahin 8 -6
		events/assault/tasadda 6 6
		events/assault/unf 0 -3
		events/assault/usiba 0 4
		events/assault/usiba-bi-juruh -4 0
		events/assault/zaraa-lughm 3 0
		events/coerce/aghlaqa 0 -6
		events/coerce/ammama 3 0
		events/coerce/ataha -3 -5
		events/coerce/awdaa-sijn 0 3
		events/coerce/awqafa -4 6
		events/coerce/bana-jidar 3 0
		events/coerce/dabata -3 2
		events/coerce/dayyaqa 0 5
		events/coerce/fakkaka-khaliyya 6 0
		events/coerce/hajaba 0 5
		events/coerce/hajaza 0 -5
		events/coerce/halat-tawari 0 -5
		events/coerce/hasara 0 3
		events/coerce/hujum-iliktruni 0 6
		events/coerce/ihtalla 2 -3
		events/coerce/ijraat-istithnaiyya 0 -3
		events/coerce/inqalaba-ala 4 0
		events/coerce/inqilab 0 -4
		events/coerce/iqtada 4 0
		events/coerce/iqtaham-amn -4 0
		events/coerce/iqtahamat-quwwat 0 -3
		events/coerce/istadaa-tahqiq 0 5
		events/coerce/istawla 0 7
		events/coerce/itaqala -5 -3
		events/coerce/jammada-amwal 0 7
		events/coerce/khasira-mawqi -3 0
		events/coerce/manaa 6 -4
		events/coerce/mudhakkirat-tawqif 3 4
		events/coerce/musadara 2 3
		events/coerce/nuqtat-taftish -3 -3
		events/coerce/qabada -3 0
		events/coerce/qabd -3 0
		events/coerce/qamaa 0 -3
		events/coerce/qarar-man 3 0
		events/coerce/rahhala-hu -4 0
		events/coerce/sadara 0 4
		events/coerce/saytara -2 0
		events/coerce/suqut-bi-yad 6 -3
		events/coerce/tawwaqa 2 0
		events/coerce/zawwara -3 -5
		events/concede/afw -5 5
		events/concede/ighlaq-muataqal 0 -5
		events/concede/istajaba 0 3
		events/concede/jammada-istitan 0 -3
		events/concede/khaffafa-hukm 0 3
		events/concede/rafaa-uqubat -6 6
		events/consult/ajra-ittisalat 4 0
		events/consult/bahatha 0 -4
		events/consult/bahatha-mawdu -6 0
		events/consult/bahth-masdar -4 0
		events/consult/dawra -3 0
		events/consult/hiwar -4 0
		events/consult/ijtamaa -2 -5
		events/consult/ijtima -3 -7
		events/consult/iltaqa 3 -2
		events/consult/istaqbala 2 6
		events/consult/istaqbala-fi 0 3
		events/consult/istiqbal 0 4
		events/consult/ittisal-hatifi 2 0
		events/consult/ittisalat-maa 8 0
		events/consult/ittisalatuhu -4 0
		events/consult/jalsa 5 0
		events/consult/jalsa-barlaman 5 0
		events/consult/jawla -5 4
		events/consult/jawla-ukhra 6 0
		events/consult/liqa -3 0
		events/consult/liqa-jamai 0 -6
		events/consult/madubat-asha 5 5
		events/consult/maida-mustadira 4 0
		events/consult/mubahathat 4 -3
		events/consult/mubahathat-ghayr-mubashira 5 0
		events/consult/mufawadat -2 -7
		events/consult/muntada -6 0
		events/consult/mutamar 0 -7
		events/consult/niqash 4 0
		events/consult/qimma -1 -7
		events/consult/sallama-risala 0 4
		events/consult/tafawud -2 0
		events/consult/tawajjaha 0 5
		events/consult/tawajjaha-masul -3 0
		events/consult/tawassata 3 0
		events/consult/wasata 3 4
		events/consult/wusul-wafd 0 -4
		events/consult/ziyara -8 9
		events/consult/ziyara-makan -6 0
		events/consult/ziyara-maydaniyya -3 8
		events/cooperate/taawana 3 0
		events/cooperate/tabadul-malumat 0 -4
		events/cooperate/taslim-shakhs 4 0
		events/disaster/al-hadith 0 -4
		events/disaster/dahs-hadith 4 0
		events/disaster/hadith-gharaq 0 4
		events/disaster/hadith-sayr 0 3
		events/disaster/hazza 0 3
		events/disaster/infijar-ghaz 0 -3
		events/disaster/inharafa-qitar 0 5
		events/disaster/intishar-marad 0 -6
		events/disaster/isaba-marad 0 -3
		events/disaster/tafasha 0 -3
		events/mobilize/azzaza-amn 0 -3
		events/mobilize/halat-istinfar 3 0
		events/mobilize/intashara-jaysh 5 0
		events/mobilize/jannada 0 4
		events/mobilize/kallafa-jaysh 0 5
		events/mobilize/nashara-shurta 3 4
		events/mobilize/shakkala-milishya -3 0
		events/mobilize/taqaddama-quwwat 0 -3
		events/personnel/adda-yamin -7 5
		events/personnel/adla-bi-sawt 7 -3
		events/personnel/afa-min-mansib 0 2
		events/personnel/afa-shakhs 0 4
		events/personnel/algha-mansib 0 4
		events/personnel/aqala 0 4
		events/personnel/ayyana 0 3
		events/personnel/faza 0 -3
		events/personnel/hall 0 5
		events/personnel/hasala-aswat 0 -8
		events/personnel/iadat-intikhab -5 4
		events/personnel/insahaba-barlaman 0 3
		events/personnel/intikhabat -10 -11
		events/personnel/iqtira -4 -6
		events/personnel/istaqala 0 -7
		events/personnel/istifta 4 -6
		events/personnel/khada-intikhabat 0 -4
		events/personnel/manaha-thiqa 0 5
		events/personnel/nihayat-wilaya 5 -4
		events/personnel/rahil 4 0
		events/personnel/samma-mansib -3 0
		events/personnel/shakkala-hukuma -5 -7
		events/personnel/suqut-nizam -5 0
		events/personnel/taadil-wizari 0 6
		events/personnel/tansib -3 0
		events/personnel/tarashshaha 0 -4
		events/personnel/tashkila 3 0
		events/personnel/tawalla -8 0
		events/personnel/tayin 2 0
		events/personnel/tuwuffiya 6 -5
		events/personnel/wafat 0 -3
		events/protest/adraba 0 -4
		events/protest/ahraqa-hashd 0 4
		events/protest/haraka-ihtijajiyya -3 0
		events/protest/hatafa -5 0
		events/protest/ihtashada 3 0
		events/protest/ihtijaj 0 -2
		events/protest/intifada -4 0
		events/protest/itasama -2 -4
		events/protest/masira 0 -7
		events/protest/masira-muarrafa 5 0
		events/protest/muzahara -2 -7
		events/protest/qataa 0 6
		events/protest/takhrib 0 4
		events/protest/thawra -4 0
		events/protest/waqfa 4 0
		events/protest/zahafa-hashd 0 4
		events/reject/aarada 0 -4
		events/reject/algha 0 2
		events/reject/arjaa-naql 0 -4
		events/reject/asqata-mashru 7 -3
		events/reject/fitu 0 -5
		events/reject/imtanaa -4 0
		events/reject/istabaada 0 -4
		events/reject/maana 0 3
		events/reject/marfud 3 0
		events/reject/rafada-assist 0 3
		events/reject/rafada-liqa 2 0
		events/reject/rafada-yield 0 -2
		events/reject/rafd 0 -3
		events/reject/tahaffuz-ala 0 4
		events/reject/tajahala 0 3
		events/reject/tajawaza-fitu 0 4
		events/request/akkada-darura 0 3
		events/request/amara 0 -4
		events/request/awamir 3 0
		events/request/awsa 5 -3
		events/request/daa 4 -11
		events/request/daa-assist -3 0
		events/request/daa-yield 2 -6
		events/request/daiyan 0 -4
		events/request/dawa -6 -3
		events/request/dawa-liqa -2 0
		events/request/dawa-yield -2 0
		events/request/dughut-dawla 0 4
		events/request/haththa -2 -7
		events/request/matalib-bi 5 5
		events/request/matalib-fulan 0 2
		events/request/mutalaba 0 -3
		events/request/mutaliban 0 -4
		events/request/nada 0 -4
		events/request/nashada 2 1
		events/request/talab -2 0
		events/request/talaba 0 4
		events/request/talaba-assist 0 -6
		events/request/talaba-bi 0 -5
		events/request/talaba-liqa 2 8
		events/request/talaba-min 0 5
		events/request/talaba-musaada 0 9
		events/request/talaba-yield 3 4
		events/retreat/afraja -4 7
		events/retreat/atlaqa-sarah 0 6
		events/retreat/atlaqa-shakhs 0 3
		events/retreat/farra-musallahun 6 -9
		events/retreat/hudna-sariya -3 0
		events/retreat/insahaba -2 -9
		events/retreat/insahaba-min-madina -5 -7
		events/retreat/khuruj-min-sijn 0 4
		events/retreat/khuruj-quwwat 0 -4
		events/retreat/ladha-firar 4 0
		events/retreat/sahaba-quwwat 3 0
		events/retreat/sallama-mawqi 0 4
		events/retreat/tabadul-asra 0 6
		events/retreat/ujbira-istiqala 3 0
		events/sanction/aghlaqa-sifara 4 0
		events/sanction/al-uqubat 0 3
		events/sanction/hakama-bi -4 -3
		events/sanction/hazr-asliha 6 4
		events/sanction/hazr-iqtisadi 4 0
		events/sanction/hukm-qadai 0 3
		events/sanction/hukmuha 0 -3
		events/sanction/insahaba-muahada 0 -4
		events/sanction/qarar-hazr-silah 0 4
		events/sanction/tarada-safir -6 0
		events/sanction/uqubat-llati 6 0
		events/support/abrama 0 -3
		events/support/abrama-ittifaq 0 -4
		events/support/ashada -2 9
		events/support/athna 0 4
		events/support/ayyada-qarar -3 0
		events/support/daama-qadiyya -5 2
		events/support/dafaa-an 0 4
		events/support/dam -3 13
		events/support/dam-dawla -2 7
		events/support/hanna 0 3
		events/support/imtadaha 4 0
		events/support/iqamat-alaqat 4 0
		events/support/karrama 0 8
		events/support/sadaqa-ala 0 -3
		events/support/shakara 2 4
		events/support/shukr 0 4
		events/support/tabanna 0 -7
		events/support/tadamana 3 -3
		events/support/tarhib -3 6
		events/support/tawqi 0 -12
		events/support/tayid 5 0
		events/support/thammana 3 6
		events/support/thammana-juhud 0 5
		events/support/wafaqa-barlaman 0 -5
		events/support/wafaqa-nuwwab 0 -4
		events/support/waqafa-ila-janib 0 4
		events/support/waqqaa 2 -8
		events/support/waqqaa-ala -4 -6
		events/support/waqqaahu 7 -8
		events/threaten/haddada -4 0
		events/threaten/hadhdhara-tusawwil 0 -4
		events/threaten/radd-qasin 3 0
		events/threaten/sanarudd 8 0
		events/threaten/taahhada-intiqam 0 6
		masdar -2 -1
		noun -3 -3
		participle 0 4
		verb 0 -2
	recipient
		further -5 -3
			ACCUSE 0 -4
			ASSAULT 0 6
			COERCE 0 -4
			events/assault/amal-unf 0 -8
			events/assault/atlaqa-nar 0 12
			events/assault/atlaqa-sarukh 0 5
			events/assault/dammara 0 -6
			events/assault/fajjara-nafsah 0 4
			events/assault/ghara 0 5
			events/assault/harb 0 -7
			events/assault/hujum-intihari 0 9
			events/assault/hujum-mufakhkhakha 0 3
			events/assault/infajara -5 8
			events/assault/ishtabaka 8 0
			events/assault/istihdaf 0 -4
			events/assault/khatafa 0 3
			events/assault/maraka 6 0
			events/assault/muwajahat 5 0
			events/assault/qasafa 0 3
			events/assault/qatala 0 -6
			events/assault/qatla 0 -3
			events/assault/tabadul-nar 0 6
			events/assault/tafjir-intihari 0 8
			verb -5 -2
		main -3 10
			ACCUSE -2 3
			AID -8 -3
			ASSAULT 4 -2
			CONCEDE 0 3
			CONSULT 4 4
			COOPERATE 0 4
			PERSONNEL 0 4
			PROTEST 0 2
			REJECT 0 5
			REQUEST 2 0
			SANCTION -4 -3
			SUPPORT 4 -2
			THREATEN 3 -5
			events/accuse/adana 3 -2
			events/accuse/hammala-masuliyya 0 8
			events/accuse/intaqada -3 -3
			events/accuse/istajwaba 4 0
			events/accuse/istankara 6 -14
			events/accuse/muhakama -3 3
			events/accuse/naddada 0 -4
			events/accuse/shajaba 0 -5
			events/accuse/shakk 0 5
			events/accuse/tahqiq-fi 0 4
			events/accuse/tahqiqat 0 5
			events/accuse/tuhma 0 -4
			events/aid/dam-maddi 0 2
			events/aid/naqala-jarha 0 -7
			events/assault/adhdhaba -4 8
			events/assault/asara 0 8
			events/assault/atlaqa-nar 0 5
			events/assault/atlaqa-sarukh 0 -9
			events/assault/dammara -3 -7
			events/assault/fataha-nar 0 3
			events/assault/ghara 0 3
			events/assault/harrara 0 -4
			events/assault/harrara-min 0 -3
			events/assault/hazama 0 4
			events/assault/hujum -3 10
			events/assault/ightala -6 7
			events/assault/ijtiyah 4 -3
			events/assault/infajara 0 -3
			events/assault/iqtaham 4 -8
			events/assault/ishtabaka 7 -6
			events/assault/istahdafa 0 3
			events/assault/itida 0 4
			events/assault/khatafa 0 3
			events/assault/majzara 0 -3
			events/assault/maqtal -8 7
			events/assault/maraka 8 -10
			events/assault/muwajahat 5 -4
			events/assault/qada-ala 0 4
			events/assault/qasafa 10 -4
			events/assault/qasf-madfai 0 -5
			events/assault/qatala -3 2
			events/assault/qatla 0 -5
			events/assault/qital 5 -5
			events/assault/saddal-hujum 5 0
			events/assault/sarukh-saqata 0 -8
			events/assault/tafjir 0 -11
			events/assault/tarada-musallahin -4 4
			events/assault/udwan 0 4
			events/coerce/aghlaqa-qanat 0 5
			events/coerce/hazara 0 -5
			events/coerce/ihtajaza 0 7
			events/coerce/ikhtaraqa-mawqi 0 5
			events/coerce/iqtaham-amn 4 -5
			events/coerce/istawla 8 -6
			events/coerce/itaqala -6 0
			events/coerce/qabd 0 4
			events/coerce/quyud 0 -3
			events/coerce/saytara 7 -3
			events/consult/istaqbala -3 0
			events/consult/ziyara-makan 7 -7
			events/personnel/aqala 0 4
			events/personnel/hall 0 5
			events/personnel/intakhaba -6 -2
			events/personnel/tawalla 6 0
			events/personnel/tayin -4 -3
			events/request/daa 4 -2
			events/request/daiyan 0 7
			events/request/nashada 0 -3
			events/request/talab 0 4
			events/request/talaba-bi 0 -2
			events/request/talaba-min -6 4
			events/request/talaba-yield 0 -3
			events/request/wajjaha-bi 0 -3
			events/retreat/afraja 0 5
			events/retreat/atlaqa-sarah -3 0
			events/retreat/insahaba-min-madina 0 -4
			events/sanction/idanatuhu-bi 0 5
			events/support/daama 0 5
			events/support/daama-qadiyya 3 0
			events/support/dam 5 -6
			events/support/dam-dawla 5 -6
			events/support/iitarafa-bi-dawla 0 3
			events/support/shakara -5 4
			events/support/tadamana 0 5
			events/support/waqqaa 7 -3
			events/threaten/haddada 3 0
			masdar 0 2
			noun -8 7
sector
	AGR -2 19
		COERCE 0 10
		REQUEST 0 -3
	BUS -5 7
		ACCUSE -4 10
		AGREE 0 -5
		AID 0 -7
		COERCE 0 5
		SANCTION 0 4
		events/accuse/tuhma 0 6
		events/assault/hujum 0 -4
		events/assault/khatafa 0 4
		events/coerce/hazara 4 0
		events/consult/mubahathat 7 0
		events/request/dawa 0 3
		events/request/talab 5 0
		events/sanction/uqubat 0 3
		events/support/abrama-ittifaq 3 0
	COP
		ACCUSE 4 -7
		AGREE 0 3
		AID 0 -4
		ASSAULT 0 6
		COERCE 22 -16
		CONSULT 0 3
		MOBILIZE 5 0
		PROTEST -9 4
		REQUEST -6 3
		RETREAT 3 4
		SUPPORT -4 0
		THREATEN 0 -4
		events/accuse/adana 0 3
		events/accuse/tahqiqat 7 0
		events/assault/amal-irhabi 0 -4
		events/assault/amaliyya-irhabiyya 0 -3
		events/assault/atlaqa-ghaz 5 -4
		events/assault/atlaqa-nar 6 0
		events/assault/fataha-nar 0 4
		events/assault/ghara 0 -4
		events/assault/hajama 0 3
		events/assault/hujum -6 5
		events/assault/hujum-intihari 0 6
		events/assault/ishtabaka 9 3
		events/assault/istihdaf -5 -3
		events/assault/qatala -2 -4
		events/assault/tafjir -6 4
		events/coerce/dahama 5 0
		events/coerce/itaqala 4 0
		events/protest/rashaqa 0 5
		events/retreat/atlaqa-sarah 3 0
		events/support/ashada 0 6
		events/threaten/hadhdhara-tusawwil 0 -3
	CRM 5 3
		ACCUSE -12 10
		ASSAULT 12 -16
		COERCE 3 7
		CONSULT 4 0
		REQUEST 0 -5
		SANCTION 0 7
		events/accuse/istimaa-mahkama 0 4
		events/accuse/ittahama 0 6
		events/accuse/muttaham-bi 0 -4
		events/accuse/muttahiman 0 -3
		events/assault/hujum 10 -4
		events/assault/ikhtitaf-taira 7 0
		events/assault/khatafa 4 -4
		events/assault/tafjir 0 -5
		events/coerce/itaqala 0 3
		events/coerce/qabada 0 4
		events/retreat/afraja 0 -3
	CVL -9 5
		ACCUSE 0 -6
		AGREE 4 0
		AID -8 13
		ASSAULT 1 6
		COERCE -12 6
		CONSULT -7 13
		DISASTER 0 8
		PERSONNEL 12 -6
		PROTEST 25 -10
		REJECT -4 -6
		REQUEST 1 -7
		RETREAT -8 6
		SANCTION -5 -2
		SUPPORT 1 0
		events/accuse/ahala-qada 0 5
		events/accuse/intaqada -4 -4
		events/accuse/istankara 0 -4
		events/accuse/naddada 5 -4
		events/accuse/shakk 3 0
		events/accuse/tahqiqat -4 6
		events/accuse/tuhma 0 -3
		events/agree/ittifaq 3 0
		events/aid/alaja 0 3
		events/aid/qaddama-musaadat 0 3
		events/aid/sallama-musaadat 0 3
		events/aid/talaqqa-musaadat 0 -3
		events/assault/adhdhaba -5 3
		events/assault/al-hadith 0 7
		events/assault/amaliyya-askariyya -4 0
		events/assault/amaliyya-irhabiyya 7 0
		events/assault/asara 0 4
		events/assault/atlaqa-ghaz 0 3
		events/assault/atlaqa-nar 0 4
		events/assault/dammara 0 -8
		events/assault/darba-jawwiyya 0 3
		events/assault/fajjara-nafsah 4 0
		events/assault/ghara 0 -3
		events/assault/ghazw 0 -4
		events/assault/hadith-irhabi 0 4
		events/assault/hajama 0 -4
		events/assault/haraqa-shakhs -3 7
		events/assault/harb-ahliyya 0 -4
		events/assault/hujum 0 -5
		events/assault/hujum-intihari 3 0
		events/assault/hujum-kimyai 0 5
		events/assault/ightala 0 -6
		events/assault/ightasaba 0 7
		events/assault/ihtajaza-musallahun 0 3
		events/assault/infajara 0 4
		events/assault/ishtabaka 3 -6
		events/assault/istaada-mawqi 5 0
		events/assault/istihdaf -4 0
		events/assault/itida 4 8
		events/assault/jarima-bashia 0 3
		events/assault/majzara 0 3
		events/assault/maqtal -3 -3
		events/assault/maraka 0 -2
		events/assault/muwajahat 3 -5
		events/assault/qasafa -5 0
		events/assault/qasf-jawwi 0 3
		events/assault/qatala 2 -4
		events/assault/qatla -4 -2
		events/assault/qital 4 0
		events/assault/saddal-hujum 0 -3
		events/assault/sidam 4 0
		events/assault/tafjir 7 -3
		events/assault/usiba 0 -4
		events/coerce/dahama 0 3
		events/coerce/hasara 0 -6
		events/coerce/ihtajaza 0 4
		events/coerce/ihtajaza-juthath 0 -6
		events/coerce/itaqala -7 0
		events/coerce/qabd 0 5
		events/consult/ijtima -4 0
		events/consult/iltaqa 5 0
		events/consult/ittisalat-maa -4 4
		events/consult/liqa 3 0
		events/consult/mubahathat -4 0
		events/consult/mutamar -3 0
		events/consult/zara 0 6
		events/consult/ziyara 0 9
		events/disaster/fayadan 0 5
		events/disaster/hariq 0 -7
		events/disaster/zilzal 0 4
		events/personnel/adla-bi-sawt 4 0
		events/personnel/istifta 6 0
		events/personnel/tuwuffiya 4 0
		events/protest/ihtijaj 3 0
		events/protest/masira 4 0
		events/protest/takhrib 5 0
		events/protest/waqfa 4 0
		events/reject/rafada -3 4
		events/reject/rafd 3 -4
		events/request/daa 0 7
		events/request/haththa -3 3
		events/request/mutalaba 0 -4
		events/request/nashada 0 2
		events/request/talab 0 -3
		events/request/talaba 3 -4
		events/request/talaba-bi 4 -4
		events/request/talaba-yield 0 -3
		events/retreat/atlaqa-sarah -5 0
		events/retreat/tabadul-asra 0 3
		events/support/hanna 0 7
		events/support/rahhaba 0 -4
		events/support/shakara 3 0
		events/support/tadamana -6 5
		events/support/tawqi 3 0
	EDU -4 2
		ACCUSE 7 -6
		ASSAULT -4 7
		COERCE -6 8
		CONSULT -3 0
		PERSONNEL -4 3
		PROTEST 4 0
		REQUEST -3 0
		SUPPORT 8 0
		events/accuse/adana 0 -4
		events/assault/hujum 0 2
		events/assault/itida 0 5
		events/assault/qasafa 0 3
		events/assault/taharrash 4 0
	ELI 5 0
		ACCUSE -3 4
		ASSAULT 8 -5
		COERCE -3 0
		PERSONNEL 3 0
		events/reject/rafada 4 0
	GOV 5 -4
		ACCUSE -3 7
		AGREE 9 -6
		AID 6 -5
		ASSAULT -11 -10
		COERCE 2 -15
		CONCEDE 10 -7
		CONSULT 7 2
		COOPERATE -2 0
		DISASTER 0 -3
		MOBILIZE 0 -5
		PERSONNEL 1 9
		PROTEST -15 18
		REJECT 1 9
		REQUEST -1 6
		RETREAT -7 -5
		SANCTION 3 -10
		SUPPORT 2 8
		THREATEN 0 2
		events/accuse/adana-masul 0 -3
		events/accuse/ahala-qada 0 -4
		events/accuse/hammala-masuliyya -3 4
		events/accuse/idanatuhu-li 5 0
		events/accuse/intaqada -5 9
		events/accuse/istada-safir 0 8
		events/accuse/istajwaba 0 3
		events/accuse/istankara 0 5
		events/accuse/ittahama -1 -3
		events/accuse/muhakama 0 -8
		events/accuse/muttahiman 5 0
		events/accuse/tahqiq-fi 0 -3
		events/accuse/tahqiqat 4 -5
		events/accuse/tuhma 4 0
		events/agree/istidad-muaalan -4 4
		events/agree/ittafaqa 0 -3
		events/agree/ittafaqa-ala 4 0
		events/agree/ittifaq-muhaddad 7 0
		events/agree/mustaidd -3 0
		events/agree/muwafaqa -4 0
		events/agree/wafaqa 0 3
		events/aid/dam-maddi 5 0
		events/aid/qaddama-musaadat 6 -2
		events/assault/atlaqa-nar 0 3
		events/assault/dammara 4 0
		events/assault/darba-jawwiyya 3 0
		events/assault/ghara 0 -5
		events/assault/ghazw 5 0
		events/assault/hajama 4 0
		events/assault/hamla-askariyya 4 0
		events/assault/harb 4 0
		events/assault/hujum -5 0
		events/assault/ightala -4 6
		events/assault/infajara 0 11
		events/assault/istaada-mawqi 0 -4
		events/assault/istihdaf 0 6
		events/assault/jarima-bashia -3 0
		events/assault/maraka -3 0
		events/assault/muwajahat 2 0
		events/assault/naffadha-idam 0 -3
		events/assault/qasafa 6 0
		events/assault/qatala -3 0
		events/assault/qatla 0 -3
		events/assault/tafjir -9 2
		events/assault/tafjir-intihari 0 4
		events/assault/tarada-musallahin -4 0
		events/coerce/aghlaqa 2 -3
		events/coerce/ataha 0 3
		events/coerce/halat-tawari 5 0
		events/coerce/hasara 0 -4
		events/coerce/hujum-iliktruni 0 5
		events/coerce/ihtajaza -4 0
		events/coerce/ijraat-istithnaiyya 5 0
		events/coerce/ikhtaraqa-mawqi -3 0
		events/coerce/itaqala 0 3
		events/coerce/manaa -4 0
		events/coerce/mudhakkirat-tawqif 0 7
		events/coerce/nahaba -5 0
		events/coerce/qabada -5 0
		events/coerce/qabd 0 3
		events/coerce/qarar-man 5 0
		events/coerce/saytara 3 -5
		events/consult/bahatha-maa 4 0
		events/consult/bahatha-mawdu 5 0
		events/consult/hiwar -8 0
		events/consult/ijtamaa 4 0
		events/consult/ijtima 3 0
		events/consult/iltaqa -3 3
		events/consult/istaqbala -4 5
		events/consult/istaqbala-fi 0 3
		events/consult/istiqbal 0 12
		events/consult/ittisal-bi 4 0
		events/consult/ittisal-hatifi 3 0
		events/consult/ittisal-talaqqa 4 0
		events/consult/ittisalat-maa 9 0
		events/consult/jalsa-barlaman -4 0
		events/consult/jawla 5 0
		events/consult/liqa -3 6
		events/consult/liqa-jamai 5 -4
		events/consult/madubat-asha 5 5
		events/consult/masai -4 0
		events/consult/mubahathat 2 3
		events/consult/mubahathat-ghayr-mubashira -6 0
		events/consult/mufawadat -12 -3
		events/consult/qimma 0 -4
		events/consult/sallama-risala -3 0
		events/consult/tafawud -2 0
		events/consult/wasala-masul -4 0
		events/consult/wusul-wafd -4 0
		events/consult/zara -3 5
		events/consult/ziyara 4 -3
		events/consult/ziyara-makan 3 -9
		events/consult/ziyara-maydaniyya 0 4
		events/disaster/hadith-sayr 0 4
		events/mobilize/arsala-quwwat 6 0
		events/mobilize/tajriba-nawawiyya -3 0
		events/personnel/adda-yamin -5 9
		events/personnel/afa-min-mansib 5 0
		events/personnel/algha-mansib 0 3
		events/personnel/aqala 3 0
		events/personnel/ayyana-mansib 7 -6
		events/personnel/faza -9 0
		events/personnel/hall 7 0
		events/personnel/hasala-aswat -8 3
		events/personnel/intakhaba -6 -4
		events/personnel/intikhabat -10 2
		events/personnel/istaqala -2 0
		events/personnel/jawlat-iada 4 0
		events/personnel/kasaba -3 0
		events/personnel/manaha-thiqa -3 0
		events/personnel/nihayat-wilaya 5 0
		events/personnel/shakkala-hukuma 8 -3
		events/personnel/suqut-nizam 0 5
		events/personnel/taadil-wizari 4 4
		events/personnel/tansib -3 4
		events/personnel/taraka-mansib 0 -3
		events/personnel/tarashshaha 0 -5
		events/personnel/tayin 5 -4
		events/personnel/tuwuffiya -3 0
		events/personnel/wafat 0 -4
		events/protest/ihtijaj -7 6
		events/protest/masira 0 -3
		events/protest/masira-muarrafa 3 0
		events/protest/muzahara 0 4
		events/reject/aarada 3 6
		events/reject/fitu 4 0
		events/reject/iitarada -5 0
		events/reject/istabaada 8 -4
		events/reject/rafada -5 0
		events/reject/rafada-liqa 0 3
		events/reject/rafada-yield 4 0
		events/reject/rafd -10 3
		events/request/amara 7 -6
		events/request/awamir 2 0
		events/request/awsa 3 0
		events/request/daa 0 5
		events/request/daa-liqa -4 3
		events/request/daiyan -5 0
		events/request/dawa 10 0
		events/request/haththa 0 -4
		events/request/haththa-yield 3 0
		events/request/mutalaba 0 4
		events/request/nashada 5 0
		events/request/talab -2 6
		events/request/talaba 0 3
		events/request/talaba-assist -3 0
		events/request/talaba-bi -6 5
		events/request/talaba-min 0 -8
		events/request/talaba-musaada 0 4
		events/request/talaba-yield 0 4
		events/request/wajjaha-bi 3 -2
		events/retreat/afraja 6 -4
		events/retreat/atlaqa-sarah 4 -4
		events/retreat/fakkaka-asliha 0 4
		events/retreat/sahaba-quwwat -3 0
		events/sanction/aghlaqa-sifara 5 0
		events/sanction/al-uqubat -4 0
		events/sanction/hakama-bi -3 0
		events/sanction/uqubat 0 2
		events/sanction/uqubat-llati 3 0
		events/support/ashada 7 0
		events/support/ayyada 0 3
		events/support/ayyada-qarar 0 -3
		events/support/daama -5 5
		events/support/daama-qadiyya -4 4
		events/support/dafaa-an 3 4
		events/support/dam-dawla 0 -2
		events/support/fataha-sifara 0 -7
		events/support/hanna 1 4
		events/support/nawwaha 5 0
		events/support/rahhaba 3 0
		events/support/shakara 0 11
		events/support/tadamana -5 0
		events/support/taqdir-dawla 4 0
		events/support/tawqi 0 -6
		events/support/tayid -3 0
		events/support/thammana 4 4
		events/support/thammana-juhud 0 3
		events/support/waqqaa 0 -6
		events/support/waqqaahu 0 -5
		events/threaten/haddada-quwwa -3 0
		events/threaten/hadhdhara-tusawwil 3 0
		events/threaten/tahdidat-sadira 0 5
	HLH -3 -6
		AID 5 -13
		ASSAULT -12 9
		COERCE 0 3
		REJECT 5 0
		REQUEST 5 0
		events/aid/naqala-jarha 0 -7
		events/assault/ghara 0 5
		events/assault/hujum 0 14
		events/assault/qasafa -4 0
		events/request/talaba-bi 4 0
	IGO 0 -1
		ACCUSE 10 -4
		AGREE 0 4
		AID 0 -3
		ASSAULT -12 -5
		COERCE 0 -6
		CONSULT 5 -5
		PERSONNEL -4 0
		REJECT -9 5
		REQUEST -4 17
		SANCTION 10 0
		SUPPORT 5 0
		THREATEN 0 3
		events/accuse/intaqada -3 6
		events/accuse/ittahama 7 -6
		events/agree/iltizam 0 3
		events/agree/ittifaq -3 0
		events/agree/muwafaqa -3 0
		events/assault/hujum 0 4
		events/coerce/manaa 0 -3
		events/coerce/mudhakkirat-tawqif 6 0
		events/consult/hiwar -3 0
		events/consult/ijtima -3 0
		events/consult/iltaqa -6 4
		events/consult/jalsa-multi 4 0
		events/consult/liqa 2 0
		events/consult/mutamar 5 0
		events/consult/qimma 2 0
		events/consult/wasata 4 0
		events/reject/aarada 0 4
		events/reject/rafada 0 -5
		events/request/daa 0 4
		events/request/daa-yield 0 -3
		events/request/talab -4 7
		events/request/talaba-bi 0 4
		events/request/talaba-musaada 0 3
		events/sanction/uqubat 4 0
		events/support/tayid 3 0
	JRN -15 -5
		ACCUSE 0 -7
		ASSAULT -9 14
		COERCE -5 8
		PROTEST 4 -4
		REJECT 0 -5
		REQUEST 0 -8
		SUPPORT 0 -5
		events/accuse/tuhma 0 4
		events/assault/adhdhaba 0 7
		events/assault/atlaqa-nar 0 5
		events/assault/ightala 0 5
		events/assault/iqtaham 0 -3
		events/assault/itida 0 4
		events/assault/qatala 0 6
		events/coerce/itaqala 0 7
		events/consult/iltaqa 3 0
	JUD 6 -6
		ACCUSE 10 -10
		ASSAULT -16 -8
		COERCE 7 -10
		PERSONNEL -4 3
		REJECT 0 7
		REQUEST -2 11
		RETREAT 6 0
		SANCTION 19 -7
		SUPPORT -6 7
		events/accuse/ahala-qada 0 -3
		events/accuse/dawa -5 0
		events/accuse/intaqada 0 4
		events/accuse/istimaa-mahkama 10 0
		events/accuse/ittahama -4 0
		events/accuse/mathala-amam 4 0
		events/accuse/muhakama 3 0
		events/accuse/tahqiqat 5 0
		events/accuse/tuhma 3 0
		events/assault/itida 3 0
		events/coerce/mudhakkirat-tawqif 5 0
		events/retreat/afraja 4 0
		events/sanction/hukm-qadai 4 -3
	LAB -2 -4
		ACCUSE 0 -4
		ASSAULT -6 13
		PROTEST 10 0
		REJECT 0 -5
		REQUEST 0 -6
		RETREAT 0 3
		SUPPORT -3 4
		events/assault/khatafa 0 5
		events/assault/tafjir 0 8
		events/consult/liqa 5 0
		events/mobilize/tajriba-nawawiyya 3 0
		events/protest/ihtijaj 4 0
		events/request/daa 0 -3
	LEG 6 3
		ACCUSE 4 -6
		AGREE -4 0
		AID 0 4
		ASSAULT -10 -6
		COERCE 0 2
		CONSULT 5 0
		PERSONNEL 3 0
		REJECT 10 -3
		REQUEST 4 4
		SUPPORT 6 -2
		events/accuse/intaqada 8 0
		events/accuse/istajwaba 0 -4
		events/consult/mubahathat -4 0
		events/personnel/hall 0 6
		events/personnel/hasala-aswat 5 0
		events/personnel/intikhabat 0 3
		events/personnel/manaha-thiqa 4 0
		events/personnel/shakkala-hukuma -4 0
		events/reject/rafada 5 -3
		events/request/talab 0 4
		events/request/talaba-bi 0 4
		events/support/tabanna 4 0
	MED -24 -10
		ACCUSE 8 0
		ASSAULT -7 -3
		COERCE -5 3
		CONSULT -7 0
		PROTEST -6 0
		REJECT -4 0
		REQUEST 2 0
		events/accuse/ittahama 0 3
		events/protest/masira -5 0
		events/request/daa 3 0
	MIL -2 -4
		ACCUSE -4 7
		AGREE -3 4
		AID 5 1
		ASSAULT 9 5
		COERCE 17 -9
		DISASTER 0 -3
		MOBILIZE 0 -7
		PERSONNEL 0 4
		PROTEST -9 0
		REJECT 0 -4
		REQUEST 0 2
		RETREAT 4 -1
		SUPPORT -6 0
		events/accuse/adana 0 -3
		events/accuse/ittahama 0 -2
		events/accuse/muhakama 0 5
		events/accuse/tahqiq-fi 0 5
		events/accuse/tuhma -4 0
		events/aid/dam-min-quwwat 0 4
		events/aid/darraba 4 3
		events/assault/al-qital 0 4
		events/assault/amaliyya-askariyya 9 -4
		events/assault/asara 0 6
		events/assault/atlaqa-ghaz 0 -4
		events/assault/atlaqa-sarukh -6 -7
		events/assault/dammara 5 -4
		events/assault/darba-jawwiyya 6 0
		events/assault/ghara 10 0
		events/assault/ghazw -3 -7
		events/assault/hadith-irhabi 0 4
		events/assault/hajama -6 5
		events/assault/hamla-askariyya 4 -4
		events/assault/harb -5 0
		events/assault/harrara-min 4 0
		events/assault/hujum -8 11
		events/assault/hujum-intihari -3 8
		events/assault/hujum-mufakhkhakha 0 3
		events/assault/hujum-sarukhi -5 0
		events/assault/ightala 0 -4
		events/assault/ijtiyah 0 -5
		events/assault/infajara -8 9
		events/assault/istaada-mawqi 6 -3
		events/assault/istahdafa 0 4
		events/assault/istihdaf 3 -7
		events/assault/itida -3 4
		events/assault/kamin 0 5
		events/assault/khatafa -7 3
		events/assault/maqtal -4 4
		events/assault/maraka 7 3
		events/assault/muwajahat 3 0
		events/assault/qasafa 8 -15
		events/assault/qasf-jawwi 0 -3
		events/assault/qasf-madfai 0 -5
		events/assault/qatla 0 10
		events/assault/saddal-hujum 6 -4
		events/assault/sarukh-saqata -6 -7
		events/assault/tabadul-nar -3 0
		events/assault/tafjir -5 9
		events/assault/tafjir-intihari 0 3
		events/assault/tarada-musallahin 3 0
		events/assault/tasadda 5 0
		events/assault/tasfiya-shakhs 0 4
		events/assault/tawaghghul 6 -4
		events/assault/usiba 3 3
		events/assault/zaraa-lughm -4 0
		events/coerce/akhla-bilquwwa -4 0
		events/coerce/hamlat-itiqalat 4 0
		events/coerce/hasara 0 5
		events/coerce/itaqala 5 -4
		events/coerce/jammada-amwal 0 4
		events/coerce/qabada 7 0
		events/coerce/qabd 3 0
		events/coerce/saytara 4 10
		events/consult/ijtima 10 0
		events/consult/mufawadat -2 0
		events/consult/qimma -4 0
		events/consult/ziyara -4 0
		events/mobilize/arsala-quwwat -7 -3
		events/mobilize/atlaqa-balisti -3 0
		events/mobilize/intashara-jaysh 4 0
		events/mobilize/intashara-quwwat 3 0
		events/personnel/intakhaba 4 0
		events/personnel/tayin 0 -3
		events/reject/rafada 0 -4
		events/request/awamir 0 8
		events/request/haththa 5 0
		events/retreat/atlaqa-shakhs 0 3
		events/retreat/farra-musallahun 4 -4
		events/retreat/insahaba 7 -3
		events/retreat/insahaba-min-madina 0 -4
		events/retreat/istaslama 0 4
	NGO -4 -3
		ACCUSE 4 0
		AGREE 0 -3
		AID 9 -5
		ASSAULT -12 0
		COERCE -3 0
		CONSULT 0 3
		PROTEST -3 0
		REQUEST 4 3
		events/assault/adhdhaba 3 0
		events/assault/hujum -5 0
		events/personnel/intikhabat 3 0
	OPP -2 -2
		AID 0 4
		ASSAULT 0 -2
		COERCE -5 0
		PERSONNEL -7 5
		PROTEST 10 0
		REQUEST 3 -8
		events/accuse/intaqada 0 -4
		events/accuse/ittahama 5 0
		events/assault/ightala 0 6
		events/protest/muzahara 4 0
		events/reject/aarada 0 -3
		events/reject/rafada 0 4
	PTY 2 0
		ACCUSE 0 2
		AGREE 3 -3
		ASSAULT 4 0
		COERCE -8 0
		CONCEDE 0 3
		CONSULT 6 -5
		PERSONNEL 1 -3
		REJECT -3 0
		REQUEST 2 6
		RETREAT -3 0
		SUPPORT -4 2
		events/accuse/intaqada 6 0
		events/accuse/ittahama 6 0
		events/agree/ittafaqa 0 4
		events/consult/jalsa-barlaman -4 0
		events/consult/mubahathat -3 0
		events/personnel/faza 8 0
		events/personnel/hasala-aswat 6 0
		events/personnel/insahaba-barlaman 0 5
		events/personnel/intakhaba 0 3
		events/personnel/intikhabat 0 -6
		events/personnel/istaqala -3 0
		events/personnel/tarashshaha -3 0
		events/reject/istabaada 0 7
		events/reject/rafd -3 0
		events/request/daa 0 -4
		events/request/talaba-bi 3 -3
		events/retreat/afraja 0 4
		events/support/tawqi -5 0
	REB 7 4
		ACCUSE -9 0
		AGREE 6 0
		AID -9 9
		ASSAULT 14 3
		COERCE 6 -7
		CONCEDE 0 4
		CONSULT 0 -2
		MOBILIZE 0 8
		REQUEST 7 -4
		RETREAT 4 -6
		SANCTION -6 0
		SUPPORT -4 0
		THREATEN 6 0
		events/accuse/adana -4 0
		events/accuse/intaqada 0 -5
		events/accuse/ittahama -4 4
		events/accuse/naddada 0 5
		events/accuse/tahqiqat -4 0
		events/accuse/tuhma 4 0
		events/agree/ittifaq 4 0
		events/assault/amaliyya-askariyya -4 4
		events/assault/amaliyya-intihariyya 4 0
		events/assault/asara 3 -6
		events/assault/atlaqa-sarukh 4 0
		events/assault/dammara -3 -5
		events/assault/darba 0 3
		events/assault/darba-jawwiyya -3 7
		events/assault/ghara -14 7
		events/assault/hamla-askariyya -5 7
		events/assault/harb -5 5
		events/assault/harb-irhab 0 5
		events/assault/harrara -4 4
		events/assault/harrara-min -2 4
		events/assault/hujum 13 -8
		events/assault/ightala 0 4
		events/assault/ihtajaza-musallahun 3 0
		events/assault/ijtiyah 0 -3
		events/assault/infajara 6 -7
		events/assault/iqtaham 0 3
		events/assault/ishtabaka 4 0
		events/assault/istaada 0 3
		events/assault/istaada-mawqi -3 5
		events/assault/istihdaf 3 -3
		events/assault/itida 0 -4
		events/assault/kabbada -3 0
		events/assault/kamin 4 -3
		events/assault/khatafa 12 -11
		events/assault/maqtal 0 4
		events/assault/maraka 5 -3
		events/assault/muwajahat 5 -3
		events/assault/qasafa -5 0
		events/assault/qatala 0 2
		events/assault/qital 5 0
		events/assault/saddal-hujum -5 7
		events/assault/tafjir 7 0
		events/assault/tarada-min 0 3
		events/assault/tarada-musallahin -6 0
		events/coerce/istawla 0 4
		events/coerce/saytara 0 7
		events/consult/iltaqa 4 -3
		events/consult/mubahathat 5 0
		events/reject/rafada -2 0
		events/request/daiyan 3 0
		events/request/dawa -4 4
		events/request/talaba-bi 5 -3
		events/retreat/afraja -3 0
		events/retreat/insahaba 4 0
		events/retreat/insahaba-min-madina 3 0
		events/retreat/sallama-mawqi 0 4
		events/sanction/hukm-qadai 0 3
		events/support/bayaa-tanzim 0 3
		events/support/dam 0 4
		events/support/dam-dawla 0 3
		events/threaten/haddada-quwwa 3 0
	REF -12 6
		ACCUSE 0 -5
		AGREE 0 5
		AID -5 8
		COERCE 0 3
		DISASTER 0 4
		REJECT 0 3
		REQUEST 0 -7
		events/assault/qatala 0 -5
	REL -1 -3
		ACCUSE 5 0
		AID 4 0
		ASSAULT -4 8
		COERCE -3 0
		CONSULT -3 0
		COOPERATE 0 3
		REQUEST 6 0
		SANCTION 0 3
		SUPPORT 7 -5
		events/accuse/adana 4 0
		events/accuse/istankara 0 -3
		events/accuse/ittahama -4 0
		events/assault/hadama 0 -3
		events/assault/hadith-irhabi 0 3
		events/assault/hujum 0 5
		events/personnel/intakhaba 0 -3
		events/request/daa 3 0
		events/request/daiyan 0 3
	SET 16 5
		ACCUSE -4 10
		AGREE 4 0
		ASSAULT 17 -14
		PROTEST 7 0
		events/accuse/adana 0 5
		events/assault/haraqa-shakhs 6 -4
		events/assault/itida 4 0
		events/assault/jarima-bashia 4 0
	SPY 6 0
		ACCUSE 0 6
		ASSAULT 5 0
		COERCE 7 0
		CONSULT 4 0
		REQUEST -4 -3
		events/accuse/ittahama 0 4
		events/assault/hujum -4 4
		events/assault/qatala 3 0
	UAF 3 1
		ACCUSE -9 0
		AID -11 5
		ASSAULT 22 -2
		COERCE 2 2
		CONSULT -4 0
		MOBILIZE 4 6
		PROTEST -4 0
		REJECT 4 0
		REQUEST -7 0
		RETREAT 7 -3
		SUPPORT 2 0
		events/accuse/ittahama 0 -4
		events/aid/talaqqa-musaadat 0 3
		events/assault/al-hadith 4 0
		events/assault/amaliyya-askariyya -5 9
		events/assault/amaliyya-irhabiyya -3 0
		events/assault/atlaqa-nar 3 -5
		events/assault/dammara 0 4
		events/assault/fajjara-nafsah 4 0
		events/assault/fataha-nar 4 -4
		events/assault/ghara -7 11
		events/assault/hajama 4 -5
		events/assault/hamla-askariyya 0 4
		events/assault/haraqa-shakhs 4 0
		events/assault/hujum 6 -7
		events/assault/infajara 0 -4
		events/assault/iqtaham 4 0
		events/assault/ishtabaka 3 0
		events/assault/istaada-mawqi 0 6
		events/assault/istihdaf 3 -3
		events/assault/itida -4 -6
		events/assault/kamin -2 0
		events/assault/khatafa 5 0
		events/assault/maraka 5 0
		events/assault/qasafa -5 3
		events/assault/qatala 0 6
		events/assault/qatla 0 5
		events/assault/qital-sifa 4 -4
		events/assault/tabadul-nar 5 0
		events/assault/tafjir 3 -9
		events/assault/tafjir-intihari -3 0
		events/assault/tarada-musallahin -4 0
		events/assault/usiba 0 6
		events/coerce/istawla 4 0
		events/coerce/itaqala 0 -5
		events/coerce/qabd -3 0
	none -4 -6
		ACCUSE 1 1
		AGREE 2 2
		AID -1 -3
		ASSAULT 1 -1
		COERCE -9 -2
		CONCEDE -3 -1
		CONSULT 4 -6
		COOPERATE 5 0
		DISASTER -5 0
		MOBILIZE 0 -7
		PERSONNEL 0 -1
		PROTEST 0 1
		REJECT 4 0
		REQUEST 1 0
		RETREAT 0 -7
		SANCTION -6 6
		SUPPORT 0 -3
		THREATEN 0 8
		events/accuse/adana 0 -2
		events/accuse/hammala-masuliyya 3 0
		events/accuse/intaqada 2 -3
		events/accuse/ishtabaha -3 4
		events/accuse/istada-safir 0 -4
		events/accuse/istajwaba -4 0
		events/accuse/istankara 8 -3
		events/accuse/istimaa-mahkama 0 4
		events/accuse/ittahama 0 2
		events/accuse/lama 3 0
		events/accuse/mathala-amam 0 7
		events/accuse/muhakama 0 3
		events/accuse/shakk 0 -5
		events/accuse/taana 0 -3
		events/accuse/tahqiq-fi 5 -5
		events/accuse/tahqiq-jinai -4 0
		events/accuse/tahqiqat -5 -6
		events/accuse/tuham -3 3
		events/accuse/tuhma -4 0
		events/agree/hirs-ala-taawun 0 4
		events/agree/iltizam -2 0
		events/agree/istidad 0 2
		events/agree/ittafaqa 0 -3
		events/agree/ittafaqa-ala 0 -3
		events/agree/ittifaq 0 -7
		events/agree/ittifaq-muhaddad 0 -6
		events/agree/ittifaq-musamma 0 -4
		events/agree/ittifaq-thunai 4 -3
		events/agree/ittifaqiyya 0 -4
		events/agree/mustaidd 0 4
		events/agree/muwafaqa 4 -3
		events/agree/taahhada 3 0
		events/agree/tawafaqa 4 0
		events/agree/tawassala 5 0
		events/agree/tawassul 2 -5
		events/agree/waada -4 5
		events/agree/wad-masdar 0 4
		events/agree/wafaqa -5 0
		events/aid/ajla 0 -3
		events/aid/dam-maddi 0 4
		events/aid/darraba 3 -4
		events/aid/istadafa-lajiin 4 -4
		events/aid/manaha-mal 0 3
		events/aid/musaadat-dawla 0 4
		events/aid/naqala-jarha -8 0
		events/aid/qaddama-musaadat 0 2
		events/aid/sallama-musaadat 0 -4
		events/aid/talaqqa-musaadat 0 4
		events/aid/wasalat-musaadat 3 0
		events/assault/adhdhaba -4 0
		events/assault/adrama 0 7
		events/assault/al-hadith -5 4
		events/assault/al-qital 0 -3
		events/assault/alqa-qunbula 0 3
		events/assault/amal-irhabi 0 4
		events/assault/amal-unf 0 -6
		events/assault/amaliyya-askariyya 7 0
		events/assault/amaliyya-irhabiyya 3 0
		events/assault/amaliyya-jawwiyya 0 3
		events/assault/asara -3 0
		events/assault/atlaqa-nar -7 -1
		events/assault/atlaqa-sarukh 0 4
		events/assault/dammara -2 2
		events/assault/daraba-ahdaf 5 0
		events/assault/darba 4 0
		events/assault/darba-jawwiyya 0 -4
		events/assault/ghara 9 -2
		events/assault/ghazw 4 7
		events/assault/hadith-irhabi -4 0
		events/assault/hajama 0 4
		events/assault/hamla-askariyya 3 0
		events/assault/haraqa-mabna 0 5
		events/assault/haraqa-shakhs -6 0
		events/assault/harb 6 -5
		events/assault/harb-ahliyya -5 0
		events/assault/harb-nisba 0 2
		events/assault/harrara -3 -7
		events/assault/harrara-min 0 -3
		events/assault/hujum 4 2
		events/assault/hujum-intihari 0 -2
		events/assault/hujum-kimyai -4 -3
		events/assault/idam-maydani 5 0
		events/assault/ightala 0 -7
		events/assault/ightasaba -4 0
		events/assault/ihtajaza-musallahun 0 3
		events/assault/ijtiyah 0 3
		events/assault/ikhtitaf-taira -5 9
		events/assault/infajara -12 2
		events/assault/iqtaham 0 3
		events/assault/irtikab-intihakat 0 -4
		events/assault/ishtabaka -8 -5
		events/assault/istaada 0 -4
		events/assault/istaada-mawqi 0 -9
		events/assault/istahdafa -3 0
		events/assault/istahdafa-sarukh 0 2
		events/assault/istashhada 0 4
		events/assault/istihdaf 3 6
		events/assault/itida -4 -2
		events/assault/jarha 0 6
		events/assault/jarima-bashia 0 -4
		events/assault/khatafa -4 11
		events/assault/khuruq 3 -5
		events/assault/maqtal -3 -3
		events/assault/maraka 3 -7
		events/assault/muwajahat -4 -8
		events/assault/naffadha-idam 0 6
		events/assault/niza-musallah 5 0
		events/assault/qasafa 6 -2
		events/assault/qatala 0 -2
		events/assault/ramy-rasasa 0 4
		events/assault/suqut-dahaya 0 4
		events/assault/taan 0 3
		events/assault/tafjir 0 -3
		events/assault/tahhara 0 -4
		events/assault/tasadda 5 -5
		events/assault/usiba -4 0
		events/coerce/aghlaqa 0 -7
		events/coerce/athara 0 -3
		events/coerce/awqafa 0 2
		events/coerce/awqafa-imdad 0 4
		events/coerce/bana-jidar 4 0
		events/coerce/dahama -4 -4
		events/coerce/dayyaqa 0 4
		events/coerce/fakkaka-khaliyya 0 4
		events/coerce/fattasha 0 -5
		events/coerce/hamlat-itiqalat 0 -3
		events/coerce/hasara 3 8
		events/coerce/hujum-iliktruni 0 4
		events/coerce/ihtajaza 4 0
		events/coerce/ihtajaza-juthath 0 5
		events/coerce/ihtajaza-safina 0 3
		events/coerce/ihtalla 3 0
		events/coerce/ikhtaraqa-mawqi 0 4
		events/coerce/iqtahamat-quwwat 0 -2
		events/coerce/istawla 11 0
		events/coerce/itarada-safina -3 6
		events/coerce/manaa 0 3
		events/coerce/muhtajaz-fi 0 3
		events/coerce/nahaba 0 -5
		events/coerce/naqala-sijn 0 4
		events/coerce/qabada 0 4
		events/coerce/qabd -5 5
		events/coerce/qamaa 0 4
		events/coerce/quyud-mafruda 0 3
		events/coerce/rahhala-hu 0 -3
		events/coerce/saytara -3 -10
		events/coerce/tawwaqa 5 4
		events/concede/rafaa-uqubat 0 8
		events/consult/ajra-ittisalat 4 0
		events/consult/bahth-masdar -4 0
		events/consult/dawra 4 0
		events/consult/hiwar-bayna 3 0
		events/consult/ijtamaa 0 -4
		events/consult/ijtima -2 -5
		events/consult/iltaqa 2 -7
		events/consult/istaqbala 4 0
		events/consult/istaqbala-fi 3 0
		events/consult/ittisalat-maa 5 0
		events/consult/jalsa 4 0
		events/consult/jawla -8 5
		events/consult/jawla-ukhra 4 0
		events/consult/liqa -3 -4
		events/consult/liqa-jamai -6 -4
		events/consult/mubahathat 1 -4
		events/consult/mubahathat-ghayr-mubashira 8 0
		events/consult/mufawadat 7 -4
		events/consult/mutamar -6 0
		events/consult/qabala -4 0
		events/consult/qarraba 0 4
		events/consult/qimma -6 -4
		events/consult/sallama-risala 0 4
		events/consult/tabadala-ara 3 0
		events/consult/tashawara 0 5
		events/consult/wasata -3 10
		events/consult/zara -4 0
		events/consult/ziyara -8 5
		events/consult/ziyara-makan -7 7
		events/cooperate/baa-silah 0 7
		events/cooperate/bi-tansiq-maa 3 0
		events/cooperate/taawana 3 0
		events/cooperate/tabadul-malumat 7 0
		events/disaster/gharaqa-qarib 0 4
		events/disaster/hadith-gharaq 0 4
		events/disaster/hariq 0 6
		events/disaster/hazza 0 4
		events/disaster/intishar-marad 0 -3
		events/disaster/tafasha 0 -4
		events/mobilize/halat-istinfar 4 0
		events/mobilize/hashada-quwwat 5 0
		events/mobilize/nashara-quwwat -5 -3
		events/mobilize/nashara-shurta -4 0
		events/mobilize/tajriba-nawawiyya 6 0
		events/personnel/afa-min-mansib -3 0
		events/personnel/ayyana-mansib -7 4
		events/personnel/hall 0 4
		events/personnel/iadat-intikhab 0 4
		events/personnel/intakhaba -3 9
		events/personnel/intikhabat -2 -8
		events/personnel/istaqala 10 -7
		events/personnel/manaha-thiqa 0 3
		events/personnel/rashshaha 0 4
		events/personnel/taadil-wizari 0 4
		events/personnel/tarashshaha 4 -3
		events/personnel/tawalla 5 0
		events/personnel/tayin -8 0
		events/personnel/tuwuffiya 0 -7
		events/protest/adraba 3 0
		events/protest/ahraqa-alam 0 4
		events/protest/masira 5 0
		events/protest/qataa 0 7
		events/protest/shaghab 0 3
		events/protest/takhrib -3 8
		events/protest/tazahara 3 0
		events/protest/waqfa -4 0
		events/reject/aarada 4 -3
		events/reject/asqata-mashru 0 -3
		events/reject/imtanaa 0 3
		events/reject/istabaada -6 0
		events/reject/rafada-yield 0 -3
		events/request/awsa 0 -4
		events/request/daa -3 0
		events/request/daa-fulan 0 -4
		events/request/daa-liqa 4 -5
		events/request/daa-yield -4 0
		events/request/dawa-liqa 0 -3
		events/request/dawa-yield 0 3
		events/request/dughut-dawla 3 0
		events/request/haththa-liqa 0 6
		events/request/matalib-bi 5 0
		events/request/mutalaba -3 0
		events/request/mutaliban 0 -3
		events/request/nashada 2 -6
		events/request/nida-ila 0 3
		events/request/talab 4 -2
		events/request/talaba 0 3
		events/request/talaba-assist 3 0
		events/request/talaba-bi 0 -3
		events/request/talaba-min -4 0
		events/request/talaba-yield -3 4
		events/request/tawassala 4 0
		events/retreat/afraja -2 0
		events/retreat/atlaqa-sarah -5 12
		events/retreat/insahaba -4 0
		events/retreat/insahaba-min-madina 0 -4
		events/retreat/istaslama 3 0
		events/sanction/al-sijn-li 0 5
		events/sanction/al-uqubat 0 3
		events/sanction/aqaba -4 0
		events/sanction/hakama-bi -4 2
		events/sanction/hazr-asliha 0 4
		events/sanction/hukm-bi 0 -3
		events/sanction/istada-safirah 0 -2
		events/sanction/qataa-alaqat 4 5
		events/sanction/tarada-safir 4 0
		events/support/abrama 3 0
		events/support/athna -3 0
		events/support/ayyada -2 0
		events/support/ayyada-qarar 0 3
		events/support/daama-qadiyya 2 -4
		events/support/dafaa-an 0 -3
		events/support/dam 4 0
		events/support/hanna -4 0
		events/support/iitarafa-bi-dawla 0 3
		events/support/imtadaha 0 4
		events/support/iqamat-alaqat 0 3
		events/support/rahhaba -3 4
		events/support/shukr 0 4
		events/support/tabanna 0 -4
		events/support/tadamana 5 -3
		events/support/tarhib 3 0
		events/support/tawqi 5 -6
		events/support/waqqaa 2 0
		events/support/waqqaa-ala -2 0
		events/support/waqqaahu 7 0
		events/threaten/amhala 4 0
		events/threaten/haddada 4 0
		events/threaten/haddada-quwwa 3 0
		events/threaten/hadhdhara-tusawwil -3 11
		events/threaten/sanarudd -6 0
		events/threaten/taahhada-intiqam -4 0
		events/threaten/tahdidat 4 0
		events/threaten/tawaada -2 0
slot
	as
		elsewhere
			no
				role -3 2
					ACCUSE -1 2
					AGREE 2 -2
					ASSAULT 1 0
					COERCE 0 -1
					CONCEDE 4 0
					CONSULT 0 -3
					DISASTER -4 0
					MOBILIZE -1 0
					PROTEST 3 0
					REJECT -3 2
					REQUEST -1 2
					RETREAT -1 -3
					SANCTION -2 3
					SUPPORT 0 3
					THREATEN 1 3
					masdar -2 2
					noun 0 1
					participle -2 -1
					verb 1 -1
		genitive
			actor -2 -3
				ACCUSE -3 5
				AGREE 3 -5
				AID -4 4
				ASSAULT -5 0
				COERCE 5 -5
				CONSULT -6 5
				PERSONNEL 7 -3
				PROTEST -6 4
				REJECT 0 -6
				REQUEST -2 3
				RETREAT 7 -5
				THREATEN 4 0
				masdar 1 -2
				verb -3 0
			recipient 0 3
				AID 0 5
				ASSAULT 0 1
				COERCE 0 -3
				CONSULT 5 -5
				PERSONNEL -7 3
				SANCTION 0 2
				SUPPORT 3 -4
				masdar 0 4
			theme 3 0
				COERCE 0 5
				PERSONNEL 0 2
				REJECT 0 3
				REQUEST 0 -3
				masdar 4 -3
				verb 0 4
		light
			object
				no
					role 7 0
						masdar 0 -2
						noun 4 0
			subject
				no
					role 3 0
						ACCUSE -2 5
						COERCE 2 0
						CONSULT 1 -3
						PROTEST 3 0
						THREATEN -3 4
						masdar 2 0
						noun 3 -2
			إلى
				no
					role 0 3
			ب
				no
					role
						noun 0 3
			بين
				no
					role
						ASSAULT -1 0
			ضد
				no
					role
						noun 0 3
			على
				no
					role
						SANCTION 0 3
						masdar 0 3
			في
				no
					role 0 -3
						noun 3 -2
			ل
				no
					role -3 -2
						CONSULT -3 0
						noun -5 0
			مع
				no
					role 4 0
						ASSAULT 3 0
			من
				no
					role 2 0
						noun 0 -4
		nisba
			no
				role -4 -2
					ACCUSE -5 6
					AID 5 0
					ASSAULT 4 -3
					PERSONNEL 2 -3
					REJECT -5 0
					REQUEST 0 -2
					SUPPORT 0 3
					noun -1 0
					verb 0 -3
		object
			actor
				masdar 0 4
			of
				event
					no
						role
							ACCUSE 0 5
							AGREE 8 0
							AID 3 0
							COERCE -2 2
							CONSULT 2 0
							MOBILIZE 2 0
							PERSONNEL -3 -2
							REQUEST 0 5
							RETREAT -3 0
							participle 3 0
							verb -1 -2
				light
					no
						role
							CONSULT 4 0
							masdar -3 0
				motion
					no
						role 4 0
				other
					no
						role
							ASSAULT -4 5
				speech
					no
						role 3 -2
							PERSONNEL 6 0
							noun 0 -3
							verb 2 -3
				state
					no
						role
							ASSAULT 4 0
							masdar 0 -3
			place
				verb 0 -4
			recipient 0 -2
				ACCUSE 5 -5
				AID -6 0
				ASSAULT -5 0
				CONCEDE 0 -2
				PERSONNEL 5 0
				REQUEST 2 0
				RETREAT 3 -4
				SANCTION 0 4
				SUPPORT 2 0
				THREATEN 0 -5
				masdar 4 -1
				participle 0 3
				verb 0 -3
			theme -1 -3
				ACCUSE 0 3
				AGREE 2 -6
				CONSULT -3 0
				MOBILIZE -1 0
				PERSONNEL 0 -4
				REJECT 3 0
				SUPPORT 0 -5
				masdar -1 0
				noun -4 -5
				verb 6 3
		own
			nisba
				no
					role 6 0
						ACCUSE 0 -2
						AGREE 4 0
						COERCE 0 3
						CONSULT -1 0
						PERSONNEL -7 0
						PROTEST 0 4
						REJECT 3 0
						masdar 0 2
						noun 4 -4
			phrase
				no
					role -9 0
						ACCUSE 3 -6
						AGREE 5 0
						AID -5 5
						ASSAULT -7 0
						COERCE -5 0
						CONSULT 5 0
						COOPERATE -3 0
						DISASTER 0 -3
						MOBILIZE 5 0
						PERSONNEL -4 10
						REJECT 0 -3
						RETREAT 2 1
						SANCTION 0 5
						masdar -6 7
						noun -4 -1
						participle 0 -3
		subject
			actor 3 -2
				ACCUSE 1 0
				AGREE 4 -7
				AID -6 4
				ASSAULT 0 5
				COERCE 0 4
				CONCEDE 4 0
				PERSONNEL -7 8
				REJECT 0 -4
				REQUEST 0 2
				RETREAT 3 0
				SUPPORT -1 -4
				THREATEN 0 -6
				verb 3 -2
			of
				aspect
					no
						role 0 6
							ASSAULT -3 -2
							CONSULT 0 3
							REJECT 2 0
							REQUEST -4 0
							verb 0 2
				event
					no
						role 6 0
							ACCUSE 0 2
							AGREE -5 1
							AID 5 -4
							COERCE 1 3
							CONCEDE 0 4
							CONSULT -2 0
							COOPERATE 3 0
							PERSONNEL 0 -1
							PROTEST 0 -3
							REJECT 2 3
							REQUEST 0 1
							RETREAT 1 0
							SANCTION -2 -2
							masdar 3 1
							noun 1 -2
							participle 0 3
							verb 0 -2
				light
					no
						role 0 4
							ASSAULT 1 -1
							CONSULT -3 0
							PERSONNEL 2 0
							REJECT 0 5
							REQUEST 0 2
							masdar 0 4
							noun 2 -2
							participle -3 0
							verb 0 4
				modal
					no
						role
							ASSAULT -3 0
							masdar 0 -2
							noun 4 0
				motion
					no
						role 4 0
				other
					no
						role
							AGREE 3 0
							AID 0 3
							PERSONNEL 4 -3
							REQUEST -3 0
				speech
					no
						role 3 -3
							ACCUSE 2 0
							AGREE -2 0
							ASSAULT -2 -3
							COERCE 6 0
							RETREAT -3 0
							SUPPORT 2 0
							masdar -2 0
							noun 0 -2
							participle 3 0
				state
					no
						role -2 0
							ACCUSE 3 -3
							PROTEST -3 0
							REQUEST 3 0
							noun -2 0
			recipient -4 4
				ASSAULT -4 0
				CONSULT 0 3
				PERSONNEL 4 0
				verb -4 4
		أمام
			no
				role
					PROTEST 0 -3
					verb 0 5
			of
				event
					no
						role -3 0
		إلى
			actor 0 4
				COOPERATE 0 4
				masdar 0 4
			no
				role 0 3
					AGREE 0 4
					ASSAULT 4 -3
					COERCE 0 -5
					PERSONNEL 0 3
					RETREAT 0 5
					verb 0 9
			of
				event
					no
						role -2 0
							CONSULT -2 0
							REQUEST 0 5
				light
					no
						role
							REQUEST 0 3
				modal
					no
						role
							noun 3 0
				speech
					no
						role
							masdar 0 4
							verb 4 0
			place 0 3
				CONSULT 0 3
				verb 0 3
			recipient 0 -5
				ACCUSE 0 -8
				verb 0 -3
			theme
				verb 0 -5
			جانب
				no
					role 2 0
						ASSAULT 2 0
						masdar 0 3
				of
					event
						no
							role 0 3
								masdar 0 4
		ب
			actor 0 7
				CONSULT 0 7
				masdar -2 0
				noun 0 4
				verb 0 3
			no
				role 1 -7
					COERCE 0 -4
					DISASTER 0 7
					REJECT 0 -3
					noun 0 -2
					verb 3 -5
			of
				aspect
					no
						role 0 4
				event
					no
						role
							ASSAULT 0 -4
							COERCE 0 4
							REQUEST 0 5
							SUPPORT -2 3
							noun 3 0
				light
					no
						role 4 0
				state
					no
						role 3 0
			recipient
				COERCE 0 2
				masdar 0 3
				participle 0 -3
			theme -6 -5
				REQUEST 0 -5
				masdar 0 -3
				verb 0 -2
		باتجاه
			no
				role 0 5
					ASSAULT 0 6
		بحضور
			actor
				noun -3 0
		بحق
			of
				event
					no
						role
							ASSAULT 5 0
							masdar 0 3
			recipient
				ASSAULT 0 4
				verb 0 -3
		بمشاركة
			actor -3 0
				CONSULT -3 0
				noun -4 0
			no
				role
					verb 0 3
		بين
			actor 2 0
				AGREE -2 0
				ASSAULT 9 -5
				CONSULT -9 7
				COOPERATE 4 0
				noun 5 -3
			no
				role 0 3
					ACCUSE 6 0
					ASSAULT -4 0
					PERSONNEL 5 0
					REQUEST 0 6
					masdar 3 0
					verb -6 5
			of
				event
					no
						role
							ASSAULT 6 0
							CONSULT -3 0
				light
					no
						role 3 0
							CONSULT 5 0
							masdar 5 0
				other
					no
						role -2 0
				state
					no
						role -4 0
		حول
			of
				event
					no
						role 0 3
		خارج
			no
				role
					noun 0 4
		ضد
			no
				role 0 -5
					noun 0 -4
			of
				event
					no
						role
							masdar 3 0
			recipient 4 -1
				ACCUSE 0 -1
				ASSAULT 6 0
				masdar 0 3
				verb 0 -3
		على
			no
				role 3 7
					PROTEST 0 7
					noun 4 0
			of
				event
					no
						role
							ACCUSE 3 0
							ASSAULT -3 1
							CONSULT 2 0
							masdar 3 1
							noun 0 -2
							verb 0 2
			place 0 -4
			recipient -3 0
				ACCUSE 0 -5
				ASSAULT -3 0
				REQUEST 0 3
				masdar 0 -3
				verb 0 4
			theme 0 -4
				REJECT 0 3
				REQUEST 0 -4
				verb 0 -3
			يد
				actor 3 -2
					ASSAULT 3 -2
		عن
			no
				role 7 0
					AGREE 0 4
					COERCE 0 3
					CONSULT 6 0
					REQUEST 0 -3
					masdar 0 3
					verb 0 -3
			of
				event
					no
						role
							ASSAULT -4 3
							CONSULT 4 0
							masdar 1 -4
							verb -3 3
				speech
					no
						role
							verb 4 0
			recipient -3 8
				RETREAT 0 4
				verb 0 6
			theme 0 -3
		في
			no
				role 0 -4
					ASSAULT -5 -4
					COERCE 3 5
					CONSULT -2 0
					PERSONNEL 0 3
					REJECT -3 0
					REQUEST 2 -1
					noun -2 0
					verb 4 -6
			of
				aspect
					no
						role
							verb 0 -3
				event
					no
						role
							ACCUSE 3 0
							ASSAULT 0 4
							COERCE 0 4
							REQUEST 0 -2
							masdar -4 4
							noun 0 -2
				light
					no
						role
							masdar 2 -3
							noun -3 0
				speech
					no
						role -4 -3
			recipient 0 6
				ASSAULT 0 4
				verb 0 4
			theme 0 4
				noun 0 3
		ل
			actor -10 2
				CONSULT -6 -8
				MOBILIZE 3 0
				PROTEST 0 6
				noun -3 0
				verb -4 0
			no
				role
					PERSONNEL -3 -4
					RETREAT 8 7
					SANCTION 0 -2
					masdar 4 0
			of
				aspect
					no
						role 3 2
							ACCUSE 4 0
							verb 5 0
				event
					no
						role
							ACCUSE -2 -3
							AGREE 0 3
							PERSONNEL 6 -4
							PROTEST 4 0
							REQUEST 0 4
				light
					no
						role
							ASSAULT 4 0
				other
					no
						role
							masdar -3 0
							noun 4 0
				speech
					no
						role -3 0
							ACCUSE 0 3
							ASSAULT 0 -3
			recipient 3 -10
				ACCUSE 0 -6
				ASSAULT 8 -4
				COERCE 0 -3
				CONCEDE 0 3
				REQUEST 0 -6
				SUPPORT -8 2
				masdar 0 -5
				noun 0 1
				participle 0 -3
				verb 5 -4
			theme 6 4
				ACCUSE 3 0
				AGREE -3 4
				CONSULT 5 0
				REQUEST -3 0
				SUPPORT 4 0
				masdar 0 3
				noun 4 0
				participle 0 2
		لدى
			no
				role 2 0
					CONSULT 0 3
			of
				event
					no
						role
							masdar 3 0
		مع
			actor 1 0
				AGREE -4 10
				ASSAULT 2 0
				COOPERATE 0 -3
				SUPPORT 9 0
				masdar 0 2
				noun -2 0
				participle 0 5
				verb 7 -6
			no
				role -5 0
					REJECT 0 5
					SUPPORT 0 -4
					masdar 0 -4
					verb -6 5
			of
				event
					no
						role
							REJECT 0 3
							REQUEST 0 3
							SUPPORT -3 0
							noun -2 0
							verb 3 0
				light
					no
						role
							masdar -3 0
				speech
					no
						role
							masdar 0 4
			recipient -3 0
				ACCUSE 0 3
				SANCTION 0 -4
				SUPPORT -3 4
				masdar 0 -3
				verb 0 4
		من
			actor -2 -4
				ACCUSE 0 -3
				AID 2 0
				REQUEST -2 0
			no
				role 4 3
					ASSAULT -4 6
					CONSULT 2 0
					MOBILIZE 3 0
					PERSONNEL 0 -3
					SANCTION 3 0
					masdar 2 0
					noun 0 5
					verb 5 0
			of
				event
					no
						role
							ASSAULT 0 2
							CONSULT 2 0
							REQUEST 0 -2
							SUPPORT 3 0
				light
					no
						role
							masdar 2 0
				other
					no
						role
							verb 3 0
				speech
					no
						role
							ASSAULT -3 0
			place -4 0
			recipient
				ASSAULT 0 4
				REQUEST 3 -6
				SANCTION 0 4
				masdar 0 4
				noun 4 0
			theme
				PERSONNEL 0 4
				REJECT 3 0
			قبل
				actor
					ACCUSE -3 5
					ASSAULT 4 0
					masdar 0 -5
					verb -3 0
				of
					event
						no
							role 2 0
								noun 3 0
		وسط
			no
				role
					ASSAULT 0 3
					noun 0 3
	elsewhere
		ACCUSE -1 2
		AGREE 2 -2
		ASSAULT 1 0
		COERCE 0 -1
		CONCEDE 4 0
		CONSULT 0 -3
		DISASTER -4 0
		MOBILIZE -1 0
		PROTEST 3 0
		REJECT -3 2
		REQUEST -1 2
		RETREAT -1 -3
		SANCTION -2 3
		SUPPORT 0 3
		THREATEN 1 3
		events/accuse/aaraba-istiya 0 3
		events/accuse/adana 0 2
		events/accuse/dawa -2 0
		events/accuse/hammala-masuliyya 2 -5
		events/accuse/haqqaqa-fi 0 -3
		events/accuse/hukima 0 3
		events/accuse/intaqada -3 0
		events/accuse/ishtabaha -5 0
		events/accuse/istajwaba 0 2
		events/accuse/istankara -1 -3
		events/accuse/istimaa-mahkama -4 0
		events/accuse/ittahama 0 -3
		events/accuse/mathala-amam -3 0
		events/accuse/naddada -2 0
		events/accuse/shakk 2 0
		events/accuse/tahqiqat -1 3
		events/accuse/tuham-bi 0 4
		events/accuse/tuhma 0 3
		events/agree/iltizam 0 3
		events/agree/istidad 0 5
		events/agree/istidad-muaalan 3 0
		events/agree/ittafaqa -3 -3
		events/agree/ittifaq 6 -4
		events/agree/ittifaq-muhaddad 3 -4
		events/agree/ittifaq-thunai -3 0
		events/agree/mustaidd 0 -2
		events/agree/taahhada 3 4
		events/agree/taahhud 8 0
		events/agree/tawassala 9 0
		events/agree/tawassul -6 -3
		events/agree/waada 0 -6
		events/agree/wafaqa 0 4
		events/aid/adkhala-musaadat -2 0
		events/aid/aqama-mukhayyam 0 4
		events/aid/arsala-musaadat 5 0
		events/aid/dam-maddi 3 0
		events/aid/darraba 0 -9
		events/aid/harrara-rahain 0 -5
		events/aid/ilaj-kharij -3 0
		events/aid/inqadh 0 -5
		events/aid/istadafa-lajiin 3 0
		events/aid/khadaa-liljiraha 0 5
		events/aid/madda-yad-aawn -5 4
		events/aid/naqala-jarha -5 3
		events/aid/qaddama-musaadat 3 0
		events/aid/talaqqa-musaadat -4 0
		events/aid/wasalat-musaadat 3 3
		events/assault/adhdhaba -1 4
		events/assault/adrama -3 0
		events/assault/aghara 0 4
		events/assault/al-hadith 0 -3
		events/assault/al-qital 3 0
		events/assault/amal-unf -3 -2
		events/assault/amaliyya-askariyya 0 4
		events/assault/amaliyya-intihariyya 6 0
		events/assault/amaliyya-irhabiyya 7 -2
		events/assault/asara 4 -3
		events/assault/atlaqa-nar 1 2
		events/assault/atlaqa-sarukh 0 5
		events/assault/daraba-ahdaf 4 0
		events/assault/darba-askariyya 0 -4
		events/assault/darba-jawwiyya -5 3
		events/assault/fajjara-nafsah -3 0
		events/assault/farraqa -3 0
		events/assault/ghara 2 0
		events/assault/ghazw 0 -2
		events/assault/hadama 0 -4
		events/assault/hamla-askariyya 3 0
		events/assault/haraqa-mabna 0 -3
		events/assault/harb-ahliyya -5 0
		events/assault/harb-irhab 0 3
		events/assault/harb-nisba 0 -3
		events/assault/harrara -5 0
		events/assault/harrara-min 0 -5
		events/assault/hujum -2 0
		events/assault/hujum-intihari 0 -2
		events/assault/hujum-jawwi 3 4
		events/assault/hujum-kimyai -3 0
		events/assault/idam-maydani 3 0
		events/assault/ightala 0 3
		events/assault/ightasaba 0 2
		events/assault/ijtiyah 0 -4
		events/assault/infajara 0 4
		events/assault/iqtaham 0 2
		events/assault/irtikab-intihakat 4 0
		events/assault/ishtabaka 4 -3
		events/assault/istaada -4 0
		events/assault/istaada-mawqi 0 4
		events/assault/istaada-saytara 0 -3
		events/assault/istakhdama-kimyai 0 -3
		events/assault/istashhada -8 0
		events/assault/itida 7 -2
		events/assault/jaraha 0 4
		events/assault/jarha 2 0
		events/assault/jarima-bashia 0 4
		events/assault/kamin 0 2
		events/assault/khatafa 2 -2
		events/assault/majzara -2 4
		events/assault/maqtal 0 6
		events/assault/maraka -5 2
		events/assault/masra -6 3
		events/assault/masra-noun -3 0
		events/assault/muwajahat 3 0
		events/assault/naffadha-idam 0 7
		events/assault/niza -5 -5
		events/assault/qasafa -7 0
		events/assault/qatala 1 -1
		events/assault/saddal-hujum -4 0
		events/assault/suqut-dahaya 0 5
		events/assault/tadakhkhul-askari -4 0
		events/assault/tafjir 2 -5
		events/assault/tafjir-intihari 0 -3
		events/assault/tarada-musallahin 0 -4
		events/assault/tasadda 0 3
		events/assault/tasfiya-shakhs -3 5
		events/assault/usiba 3 0
		events/assault/usiba-bi-juruh 0 3
		events/coerce/ammama 3 0
		events/coerce/ataha 0 -3
		events/coerce/awdaa-sijn 0 3
		events/coerce/bana-jidar 3 0
		events/coerce/dabata 0 3
		events/coerce/dahama 0 -4
		events/coerce/dayyaqa 0 3
		events/coerce/halat-tawari -3 -3
		events/coerce/hasara -5 0
		events/coerce/hazara -3 0
		events/coerce/hujum-iliktruni 3 4
		events/coerce/ihtajaza 0 -2
		events/coerce/ihtajaza-safina -3 0
		events/coerce/inqalaba-ala 3 0
		events/coerce/inqilab-muarrakh -3 0
		events/coerce/iqtada 3 4
		events/coerce/istadaa-tahqiq 0 5
		events/coerce/istawla 4 0
		events/coerce/itaqala 3 2
		events/coerce/jammada-amwal 0 3
		events/coerce/manaa 0 5
		events/coerce/mudhakkirat-tawqif 2 5
		events/coerce/muhtajaz-fi 0 3
		events/coerce/nahaba 4 -3
		events/coerce/qabd 0 -2
		events/coerce/saytara 0 3
		events/concede/itadhara 0 3
		events/concede/tarajaa-an 3 0
		events/consult/bahth-masdar -3 0
		events/consult/dawra -3 0
		events/consult/hiwar-bayna 4 0
		events/consult/istaqbala 2 0
		events/consult/istaqbala-fi 8 0
		events/consult/istiqbal 0 3
		events/consult/jalsa-mughlaqa 3 0
		events/consult/jawla 0 4
		events/consult/jawla-ukhra 5 0
		events/consult/liqa 0 -7
		events/consult/liqa-jamai 0 -4
		events/consult/madubat-asha 0 3
		events/consult/maida-mustadira 3 0
		events/consult/mubahathat -1 -3
		events/consult/mubahathat-ghayr-mubashira 5 0
		events/consult/qimma 0 -3
		events/consult/tafawud -6 0
		events/consult/wasata -5 0
		events/consult/wusul-wafd -3 0
		events/consult/ziyara 0 5
		events/consult/ziyara-makan -5 0
		events/consult/ziyara-maydaniyya -5 6
		events/cooperate/sallama-matlub 5 0
		events/disaster/hadith-sayr 0 4
		events/disaster/tahattamat-taira 0 -4
		events/disaster/zilzal 0 -7
		events/mobilize/arsala-quwwat 0 4
		events/mobilize/rafaa-taahhub -3 0
		events/personnel/adda-yamin 0 4
		events/personnel/adla-bi-sawt 6 0
		events/personnel/aqala -3 0
		events/personnel/faza 0 -3
		events/personnel/hall 0 5
		events/personnel/iadat-intikhab 0 4
		events/personnel/iqtira 0 -4
		events/personnel/istaqala 0 -7
		events/personnel/istifta -5 0
		events/personnel/kallafa 3 0
		events/personnel/manaha-thiqa -4 0
		events/personnel/taadil-wizari 3 3
		events/personnel/tansib 0 4
		events/personnel/tarashshaha 3 0
		events/personnel/tayin 0 5
		events/protest/adraba -4 0
		events/protest/ihtashada 3 0
		events/protest/ihtijaj -7 4
		events/protest/kharaja-shawari -3 0
		events/protest/masira 2 0
		events/protest/muzahara 3 0
		events/protest/qataa 4 0
		events/protest/tajammaa 4 0
		events/protest/thawra -4 0
		events/reject/aarada 0 -4
		events/reject/asqata-mashru 0 -5
		events/reject/fannada 0 3
		events/reject/fitu 0 -4
		events/reject/imtanaa -6 0
		events/reject/insahaba-ijtima 0 3
		events/reject/marfud 3 0
		events/reject/rafada 0 -1
		events/reject/rafada-liqa -3 0
		events/reject/rafada-yield 2 0
		events/reject/rafd 0 4
		events/request/akkada-darura 0 3
		events/request/daa 3 0
		events/request/daa-liqa -2 0
		events/request/dawa 2 -3
		events/request/haththa 0 -2
		events/request/matalib-bi 0 4
		events/request/matalib-fulan 0 2
		events/request/nashada 0 4
		events/request/talaba 0 4
		events/request/talaba-bi -3 2
		events/request/talaba-liqa 5 0
		events/request/talaba-musaada 0 -5
		events/request/talaba-yield 3 0
		events/retreat/afraja -2 7
		events/retreat/fakkaka-asliha 0 3
		events/retreat/insahaba 5 -4
		events/retreat/ladha-firar 3 0
		events/retreat/sallama-nafsah -3 0
		events/retreat/tabadul-asra 0 3
		events/retreat/ujbira-istiqala 4 0
		events/sanction/allaqa-mufawadat 0 -4
		events/sanction/hakama-bi 0 -3
		events/sanction/hazr-asliha 4 0
		events/sanction/hazr-iqtisadi 0 -3
		events/sanction/hukm-bi 0 4
		events/sanction/hukm-qadai -4 5
		events/sanction/idanatuhu-bi 0 3
		events/sanction/saddaqa-hukm -4 0
		events/support/abrama 0 -5
		events/support/abrama-ittifaq 5 0
		events/support/ashada -6 0
		events/support/athna 0 5
		events/support/ayyada -5 0
		events/support/ayyada-qarar -3 -4
		events/support/dam-dawla 0 2
		events/support/fataha-sifara 0 -4
		events/support/iltazama-bi-dam -3 0
		events/support/iqamat-alaqat 4 0
		events/support/karrama 0 9
		events/support/nawwaha 0 4
		events/support/rahhaba 0 6
		events/support/shakara 1 0
		events/support/shukr 0 3
		events/support/tabanna -6 0
		events/support/tadamana 7 0
		events/support/tarhib -2 7
		events/support/tawqi 0 -7
		events/support/thammana 0 5
		events/support/wafaqa-nuwwab 0 -4
		events/support/waqqaa-ala 0 -5
		events/support/waqqaahu 6 -4
		events/threaten/haddada -6 0
		events/threaten/haddada-quwwa 0 4
		events/threaten/haddada-uqubat 3 0
		events/threaten/lawwaha 4 0
		events/threaten/sanarudd 5 0
		masdar -2 2
			ACCUSE -4 3
			AGREE -5 3
			AID 0 -3
			ASSAULT 4 -1
			COERCE 1 -2
			CONSULT 0 3
			COOPERATE 3 0
			DISASTER 0 -5
			MOBILIZE -2 0
			PERSONNEL 4 5
			PROTEST -2 0
			REJECT 0 3
			REQUEST -1 0
			RETREAT -4 -2
			SANCTION 6 0
			SUPPORT -3 0
			THREATEN 0 2
		noun 0 1
			ACCUSE 0 3
			AGREE 5 0
			AID 2 0
			ASSAULT -4 -2
			CONSULT -1 -4
			COOPERATE -3 0
			DISASTER 0 3
			MOBILIZE 2 0
			PERSONNEL 0 -6
			REQUEST 4 6
			SANCTION -4 6
			SUPPORT 0 7
			THREATEN 3 0
		participle -2 -1
			ACCUSE 0 -3
			COERCE 0 3
			SUPPORT 2 0
		verb 1 -1
			ACCUSE 2 0
			AGREE 2 -3
			AID -2 5
			ASSAULT 3 2
			COERCE 0 -2
			CONCEDE 0 4
			CONSULT 0 -2
			DISASTER 0 3
			MOBILIZE -1 0
			PERSONNEL 0 2
			PROTEST 5 0
			REJECT -3 0
			REQUEST -4 -3
			SANCTION -5 -4
	genitive
		ACCUSE -2 6
		AID -7 8
		ASSAULT -6 -3
		COERCE 6 -3
		CONSULT -4 0
		DISASTER 0 -2
		PERSONNEL 2 2
		PROTEST -5 0
		RETREAT 4 -5
		SANCTION 0 2
		SUPPORT 2 -4
		THREATEN 4 0
		events/accuse/ittahama -6 6
		events/agree/muwafaqa 2 0
		events/assault/atlaqa-sarukh 0 -4
		events/assault/dammara -3 6
		events/assault/farraqa 0 4
		events/assault/harrara 0 -5
		events/assault/harrara-min 0 -4
		events/assault/hazama 0 3
		events/assault/ijtiyah 3 -4
		events/assault/infajara 0 -4
		events/assault/istaada-mawqi 0 -6
		events/assault/istashhada 0 3
		events/assault/khatafa 0 3
		events/assault/majzara 0 -4
		events/assault/maqtal 0 -2
		events/assault/masra-noun 0 4
		events/assault/qasf-madfai 0 -6
		events/assault/tafjir 0 3
		events/assault/usiba 0 2
		events/coerce/fakkaka-khaliyya -4 5
		events/coerce/ikhtaraqa-mawqi -3 4
		events/coerce/iqtaham-amn 5 -4
		events/coerce/itaqala 0 -4
		events/consult/ijtima 8 0
		events/consult/mubahathat -3 0
		events/consult/mutamar -3 0
		events/consult/ziyara 0 4
		events/consult/ziyara-makan 6 -7
		events/personnel/faza 3 0
		events/personnel/intikhabat 0 2
		events/personnel/istaqala 0 -4
		events/personnel/tawalla 0 3
		events/protest/masira -4 0
		events/request/dawa -8 4
		events/request/matalib-fulan 3 0
		events/request/mutalaba 0 4
		events/request/talab 0 -4
		events/request/talaba-yield -3 5
		events/retreat/insahaba-min-madina 0 -3
		events/support/dam-dawla 0 -4
		masdar 4 -3
			ACCUSE -3 5
			AGREE 0 -4
			AID -5 4
			ASSAULT 0 -5
			CONCEDE 0 4
			DISASTER 0 -3
			PERSONNEL 0 2
			PROTEST 0 4
			REJECT 3 -5
			REQUEST -2 3
			RETREAT 4 -5
			SUPPORT 3 -5
			THREATEN 0 -4
		noun 2 0
			ASSAULT -3 0
			PERSONNEL 4 2
			PROTEST -4 0
		verb -5 0
	light
		object
			masdar 0 -2
			noun 4 0
				CONSULT 4 0
		subject
			ACCUSE -2 5
			COERCE 2 0
			CONSULT 1 -3
			PROTEST 3 0
			THREATEN -3 4
			events/assault/ghara -3 0
			events/assault/hujum 0 -2
			events/assault/itida 0 5
			events/assault/qatala 5 0
			events/assault/tafjir 3 0
			events/consult/mutamar -4 0
			events/consult/ziyara -6 0
			masdar 2 0
				ACCUSE -4 3
				PROTEST 3 0
				THREATEN -3 3
			noun 3 -2
				CONSULT 0 -2
		ب
			noun 0 3
		بين
			ASSAULT -1 0
			noun
				ASSAULT -3 0
		ضد
			noun 0 3
				ASSAULT 0 4
		على
			SANCTION 0 3
			masdar 0 3
				ASSAULT 0 3
			noun
				SANCTION 0 3
		في
			noun 3 -2
		ل
			CONSULT -3 0
			events/assault/hujum 0 3
			masdar
				ASSAULT 4 -3
			noun -5 0
		مع
			ASSAULT 3 0
		من
			noun 0 -4
				ASSAULT 0 -3
	nisba
		ACCUSE -5 6
		AID 5 0
		ASSAULT 4 -3
		PERSONNEL 2 -3
		REJECT -5 0
		REQUEST 0 -2
		SUPPORT 0 3
		events/accuse/intaqada -3 4
		events/accuse/istankara 0 4
		events/accuse/ittahama 0 -7
		events/accuse/naddada 0 4
		events/accuse/tahqiqat 0 -3
		events/agree/taahhada -3 0
		events/aid/talaqqa-musaadat 4 0
		events/assault/ghara 0 -3
		events/assault/hujum -4 2
		events/assault/ightala 3 0
		events/assault/khatafa 0 4
		events/assault/qatala -3 0
		events/consult/ijtima -4 0
		events/consult/liqa -4 0
		events/consult/mufawadat 4 0
		events/reject/rafada 0 4
		events/request/daa -2 0
		events/support/ashada 0 4
		masdar
			ACCUSE 0 5
			AGREE -3 0
			ASSAULT 3 -6
			COERCE 0 -4
			CONSULT 0 5
			PERSONNEL -5 0
		noun -1 0
			ASSAULT -2 0
			CONSULT 0 -4
			PERSONNEL 3 0
			SANCTION 0 1
		verb 0 -3
			ACCUSE -3 0
			AGREE 0 -3
			ASSAULT 3 5
			COERCE 0 4
			CONSULT 0 -3
			PERSONNEL 4 0
			REJECT -4 0
			REQUEST 0 -4
			SANCTION 0 -3
	object
		ACCUSE 5 0
		AGREE 1 -5
		AID -7 3
		ASSAULT -5 1
		COERCE -5 4
		CONCEDE 0 -4
		MOBILIZE -1 0
		PERSONNEL 0 -2
		REJECT 2 2
		REQUEST 2 5
		RETREAT 5 0
		SANCTION 0 6
		SUPPORT 3 -1
		THREATEN 0 -6
		events/accuse/adana 3 4
		events/accuse/hammala-masuliyya 0 4
		events/accuse/intaqada 4 -5
		events/accuse/istankara 4 -7
		events/accuse/ittahama -4 9
		events/accuse/muhakama 0 -3
		events/agree/muwafaqa 3 0
		events/assault/asaba-sarukh 0 5
		events/assault/atlaqa-sarukh 0 -9
		events/assault/dammara 0 5
		events/assault/ghazw 0 6
		events/assault/hadama 0 9
		events/assault/hajama 0 8
		events/assault/haraqa-shakhs 0 5
		events/assault/hujum 0 4
		events/assault/infajara 0 -5
		events/assault/iqtaham 0 -4
		events/assault/istahdafa 0 4
		events/assault/itida 0 -3
		events/assault/jaraha 0 -6
		events/assault/jarha -3 3
		events/assault/maqtal 0 2
		events/assault/qasafa 4 0
		events/assault/usiba -3 0
		events/assault/usiba-bi-juruh 0 -3
		events/coerce/hazara 0 -4
		events/coerce/hujum-iliktruni 0 -3
		events/coerce/itaqala 0 2
		events/coerce/qabd 0 5
		events/coerce/saytara 4 0
		events/consult/iltaqa 4 0
		events/consult/istaqbala-fi 0 4
		events/consult/istiqbal 3 0
		events/consult/liqa 0 4
		events/consult/mubahathat 4 0
		events/personnel/intikhabat -4 0
		events/personnel/istaqala 3 0
		events/personnel/tawalla -3 0
		events/personnel/wafat 3 0
		events/reject/aarada 0 5
		events/request/daa-yield 0 3
		events/request/talab 0 -3
		events/request/talaba-bi 0 -2
		events/request/talaba-yield 0 -4
		events/request/wajjaha-bi 0 4
		events/support/ashada 0 -3
		events/support/daama 0 6
		events/support/dam 0 7
		events/support/shakara -3 6
		events/support/waqqaa 6 -3
		masdar 3 0
			ACCUSE 0 -2
			AID 0 5
			ASSAULT -2 -3
			CONCEDE 0 -3
			CONSULT 0 4
			PERSONNEL -4 0
			PROTEST 3 0
			REJECT 4 0
			REQUEST 6 0
			SANCTION 0 5
		noun -3 -6
			ASSAULT -3 3
			PERSONNEL 5 -4
		of
			event
				ACCUSE 0 5
				AGREE 8 0
				AID 3 0
				COERCE -2 2
				CONSULT 2 0
				MOBILIZE 2 0
				PERSONNEL -3 -2
				REQUEST 0 5
				RETREAT -3 0
				events/accuse/adana 0 -3
				events/assault/atlaqa-nar 0 4
				events/assault/qatala 7 0
				events/assault/tafjir -5 0
				events/coerce/hasara 0 3
				events/consult/mubahathat 4 0
				events/consult/mufawadat -5 0
				events/consult/qimma -3 0
				events/consult/ziyara 4 3
				events/reject/rafada 5 0
				events/request/haththa 0 4
				events/request/talaba-bi 0 3
				events/retreat/atlaqa-sarah 0 4
				masdar
					ACCUSE -3 0
					AID 5 0
					ASSAULT 2 0
					PERSONNEL -5 0
				noun
					ACCUSE 0 6
					ASSAULT 0 -6
					CONSULT -3 0
				participle 3 0
				verb -1 -2
					ACCUSE 0 -3
					AGREE 6 0
					ASSAULT 0 5
					COERCE -4 0
					CONSULT 3 0
			light
				CONSULT 4 0
				masdar -3 0
			other
				ASSAULT -4 5
			speech
				PERSONNEL 6 0
				masdar
					ASSAULT 0 3
				noun 0 -3
				verb 2 -3
			state
				ASSAULT 4 0
				masdar 0 -3
		participle 0 4
		verb 3 -7
			ACCUSE 5 0
			AGREE 2 0
			ASSAULT 0 1
			COERCE -3 4
			CONSULT 0 -3
			PROTEST 0 4
			REQUEST -5 8
			RETREAT 0 -5
			SUPPORT 0 -6
			THREATEN 0 -4
	own
		nisba
			ACCUSE 0 -2
			AGREE 4 0
			COERCE 0 3
			CONSULT -1 0
			PERSONNEL -7 0
			PROTEST 0 4
			REJECT 3 0
			events/assault/ghara 4 0
			events/assault/itida 3 0
			events/assault/maqtal -3 0
			events/assault/qasafa 3 0
			events/consult/bahth-masdar -4 0
			events/consult/liqa 5 0
			events/consult/qimma -6 0
			events/personnel/intikhabat -5 0
			events/sanction/uqubat-llati 3 0
			masdar 0 2
				ASSAULT 0 3
				COERCE 0 3
				PROTEST 0 4
				SUPPORT 0 -3
			noun 4 -4
				AGREE 4 0
				PERSONNEL -5 0
				SANCTION 4 0
		phrase
			ACCUSE 3 -6
			AGREE 5 0
			AID -5 5
			ASSAULT -7 0
			COERCE -5 0
			CONSULT 5 0
			COOPERATE -3 0
			DISASTER 0 -3
			MOBILIZE 5 0
			PERSONNEL -4 10
			REJECT 0 -3
			RETREAT 2 1
			SANCTION 0 5
			events/aid/darraba -4 5
			events/assault/asara 0 5
			events/assault/atlaqa-nar 0 -3
			events/assault/jarha -4 3
			events/assault/qatla -5 6
			events/coerce/muhtajaz-fi 0 -3
			events/consult/jalsa-barlaman 6 0
			events/mobilize/arsala-quwwat 0 -3
			events/personnel/samma-mansib 0 3
			events/personnel/shakkala-hukuma -3 -3
			events/personnel/suqut-nizam 0 6
			events/reject/aarada -3 -3
			events/request/daiyan 0 4
			events/request/talab 0 -4
			events/retreat/atlaqa-sarah -4 0
			events/sanction/hukm-qadai 3 0
			masdar -6 7
				AID -4 7
				ASSAULT 0 -6
				COERCE -5 4
				COOPERATE -3 0
				MOBILIZE 6 0
				PERSONNEL 0 8
				REJECT 0 -3
				RETREAT 2 1
				SANCTION 0 4
			noun -4 -1
				ACCUSE 4 0
				ASSAULT -7 6
			participle 0 -3
				COERCE 0 -3
	passive
		elsewhere
			false 4 -2
			true -7 4
		genitive
			false 1 1
		light
			object
				false 7 0
			subject
				false 3 0
			إلى
				false 0 3
			في
				false 0 -3
			ل
				false -3 -2
			مع
				false 4 0
			من
				false 2 0
		nisba
			false -4 0
		object
			false 2 -1
			of
				event
					false 5 2
					true -4 -2
				motion
					false 4 0
				speech
					false 4 0
				state
					false 0 -3
		own
			nisba
				false 6 0
			phrase
				false -9 0
		subject
			of
				aspect
					false 0 4
				event
					false 2 1
					true 4 -1
				motion
					false 4 0
				other
					false 4 1
				speech
					false 6 -1
				state
					false -2 0
		أمام
			of
				event
					false -3 0
		إلى
			false -3 6
			of
				light
					false 0 3
				modal
					false 3 0
			جانب
				false 0 3
				of
					event
						false 0 3
		ب
			of
				light
					false 4 0
				state
					false 3 0
			true 0 -4
		باتجاه
			false 0 5
		بين
			false 1 0
			of
				light
					false 4 0
				other
					false -2 0
				state
					false -4 0
		حول
			of
				event
					false 0 3
		ضد
			false 0 -6
		على
			of
				event
					false 2 0
					true 0 2
			أيدي
				false 4 0
		عن
			true 0 4
		في
			false 0 4
			of
				speech
					false -4 0
			true 0 4
		ل
			false 0 1
			of
				event
					false 3 0
				speech
					false -2 -3
			true 0 -2
		لدى
			false 3 0
		مع
			false -6 0
			true 0 3
		من
			false -1 0
			true 0 3
			قبل
				false -3 0
				of
					event
						false 3 0
	role
		actor 7 -1
			masdar 7 -4
			noun -4 0
			participle 0 4
			verb 6 -1
		no
			role 1 -6
				masdar -1 -3
				noun 1 -5
				participle 0 -1
				verb 0 3
		place -6 0
			verb -3 0
		recipient -14 4
			masdar -6 4
			participle 0 -2
			verb -9 1
		theme 0 -4
			noun 3 0
	subject
		ACCUSE 0 -2
		AGREE 4 -7
		AID -6 7
		ASSAULT -3 5
		COERCE 0 2
		CONCEDE 4 0
		DISASTER 0 3
		PERSONNEL 0 4
		REJECT 0 -4
		REQUEST 0 2
		RETREAT 2 0
		SANCTION 0 2
		SUPPORT -1 -4
		THREATEN 0 -6
		events/accuse/adana 4 -5
		events/accuse/ittahama 3 0
		events/accuse/mathala-amam 0 -4
		events/accuse/naddada 5 -4
		events/aid/naqala-jarha -4 0
		events/aid/qaddama-musaadat 0 -4
		events/assault/atlaqa-nar 4 -5
		events/assault/hajama 0 -4
		events/assault/ishtabaka 3 0
		events/assault/istakhdama-asliha 4 0
		events/assault/istashhada 0 -5
		events/assault/jaraha 0 8
		events/assault/kabbada -6 3
		events/assault/khatafa 0 3
		events/assault/masra -4 0
		events/assault/qasafa -6 4
		events/assault/qatala -4 13
		events/coerce/dahama 0 4
		events/coerce/manaa -3 0
		events/coerce/qabd 0 5
		events/consult/bahatha-mawdu 4 0
		events/consult/istaqbala -3 3
		events/consult/zara 0 5
		events/personnel/ayyana 4 0
		events/personnel/ayyana-mansib 0 4
		events/personnel/faza -5 0
		events/personnel/intakhaba 0 3
		events/reject/rafada -4 0
		events/request/daa -4 3
		events/request/haththa -2 2
		events/request/nashada 0 4
		events/request/talaba-bi 0 -1
		events/support/ashada 0 -4
		events/support/ayyada -2 0
		events/support/hanna -4 5
		events/support/rahhaba 0 -3
		of
			aspect
				ASSAULT -3 -2
				CONSULT 0 3
				REJECT 2 0
				REQUEST -4 0
				masdar
					ASSAULT -4 -4
					CONSULT 0 4
				noun
					ASSAULT 6 0
				verb 0 2
					ASSAULT -5 4
			event
				ACCUSE 0 2
				AGREE -5 1
				AID 5 -4
				COERCE 1 3
				CONCEDE 0 4
				CONSULT -2 0
				COOPERATE 3 0
				PERSONNEL 0 -1
				PROTEST 0 -3
				REJECT 2 3
				REQUEST 0 1
				RETREAT 1 0
				SANCTION -2 -2
				events/accuse/intaqada -6 0
				events/accuse/tuham -3 0
				events/agree/iltizam 4 0
				events/agree/istidad-muaalan 3 0
				events/agree/muwafaqa -3 0
				events/agree/taahhada -4 0
				events/agree/taahhud -3 0
				events/aid/qaddama-musaadat -2 0
				events/assault/dammara 3 0
				events/assault/ghazw -4 -3
				events/assault/hajama 5 0
				events/assault/hujum-intihari 3 0
				events/assault/ightala -7 -3
				events/assault/ishtabaka 0 4
				events/assault/itida -5 3
				events/assault/jarha 0 -3
				events/assault/jarima-bashia -3 0
				events/assault/khatafa -4 0
				events/assault/maqtal -7 -5
				events/assault/qasafa 7 -3
				events/assault/qatala 0 -4
				events/assault/qatla -6 5
				events/assault/tabadul-nar 0 3
				events/coerce/hasara 0 5
				events/coerce/ihtajaza 0 3
				events/coerce/istawla -3 0
				events/coerce/itaqala -3 -3
				events/consult/bahatha-mawdu -3 0
				events/consult/hiwar -5 0
				events/consult/iltaqa 8 0
				events/consult/jalsa-barlaman 6 0
				events/consult/liqa -3 0
				events/consult/mubahathat -5 0
				events/consult/qimma -3 0
				events/consult/wasata 3 0
				events/consult/zara 3 0
				events/consult/ziyara 0 3
				events/consult/ziyara-makan 4 0
				events/mobilize/nashara-quwwat 3 0
				events/personnel/faza 0 3
				events/personnel/intikhabat -4 0
				events/personnel/istifta 5 0
				events/personnel/tayin 9 0
				events/reject/aarada 0 3
				events/reject/rafada 0 -4
				events/request/dawa 0 3
				events/request/haththa 3 0
				events/request/mutalaba 0 -4
				events/request/talab 0 4
				events/request/talaba-bi -5 0
				events/retreat/afraja 3 -3
				events/retreat/atlaqa-sarah 2 0
				events/support/rahhaba -3 0
				events/support/tawqi -4 0
				events/support/waqqaa 4 0
				masdar 3 1
					ACCUSE -3 0
					AGREE 0 3
					ASSAULT 0 -6
					COERCE 0 -4
					CONSULT 0 4
					COOPERATE 4 0
					PERSONNEL 0 -3
					PROTEST 0 -3
					REJECT 3 3
					REQUEST 0 3
					SUPPORT -2 0
					THREATEN -6 3
				noun 1 -2
					ACCUSE 3 6
					AID 4 0
					ASSAULT -4 0
					COERCE 0 5
					CONSULT 2 -4
					PERSONNEL 0 -2
					REQUEST 0 3
					SANCTION -5 0
				participle 0 3
					REQUEST 2 0
				verb 0 -2
					ACCUSE 0 -6
					AGREE -3 0
					ASSAULT 4 5
					CONSULT -3 0
					PERSONNEL 0 4
					REJECT -4 0
					REQUEST 4 0
					THREATEN 3 -3
			light
				ASSAULT 1 -1
				CONSULT -3 0
				PERSONNEL 2 0
				REJECT 0 5
				REQUEST 0 2
				events/assault/iqtaham 3 0
				events/coerce/manaa 4 0
				masdar 0 4
					ASSAULT 0 -4
					REQUEST 0 5
				noun 2 -2
				participle -3 0
				verb 0 4
					ASSAULT 4 0
					REJECT 0 3
			modal
				ASSAULT -3 0
				masdar 0 -2
				noun 4 0
			other
				AGREE 3 0
				AID 0 3
				PERSONNEL 4 -3
				REQUEST -3 0
				masdar
					ASSAULT -6 0
				noun
					ASSAULT 4 0
			speech
				ACCUSE 2 0
				AGREE -2 0
				ASSAULT -2 -3
				COERCE 6 0
				RETREAT -3 0
				SUPPORT 2 0
				events/accuse/aaraba-istiya 4 0
				events/accuse/tahqiqat -5 0
				events/assault/hujum 5 0
				events/consult/liqa 3 0
				events/consult/liqa-jamai -4 0
				events/consult/mubahathat 3 0
				events/consult/mutamar 3 0
				masdar -2 0
					ASSAULT -4 0
					REQUEST -4 0
					RETREAT -3 0
				noun 0 -2
					SANCTION 3 0
				participle 3 0
			state
				ACCUSE 3 -3
				PROTEST -3 0
				REQUEST 3 0
				noun -2 0
				verb
					ACCUSE 3 0
		verb
			ACCUSE 0 -2
			AGREE 4 -7
			AID -6 7
			ASSAULT -3 5
			COERCE 0 2
			CONCEDE 4 0
			DISASTER 0 3
			PERSONNEL 0 4
			REJECT 0 -4
			REQUEST 0 2
			RETREAT 2 0
			SANCTION 0 2
			SUPPORT -1 -4
			THREATEN 0 -6
	أمام
		ACCUSE 4 0
		PROTEST 0 -3
		verb 0 6
			ACCUSE 3 0
	إلى
		ACCUSE -3 -5
		AGREE 0 4
		AID 0 -4
		ASSAULT 4 -3
		COOPERATE 0 6
		RETREAT 0 5
		events/accuse/intaqada 0 4
		events/accuse/ittahama 0 -4
		events/consult/wasala-masul 0 2
		events/consult/ziyara 0 -3
		masdar
			AID 0 -6
			COOPERATE 0 4
			REQUEST 0 8
		noun
			ASSAULT 4 0
			CONSULT 0 -3
		of
			event
				CONSULT -2 0
				REQUEST 0 5
				masdar
					REQUEST 0 4
					SUPPORT 3 0
			light
				REQUEST 0 3
			modal
				noun 3 0
			speech
				masdar 0 4
					ASSAULT 0 4
				verb 4 0
		verb 0 5
			REQUEST 0 -10
			RETREAT 0 5
		جانب
			ASSAULT 2 0
			masdar 0 3
			of
				event
					masdar 0 4
	ب
		ACCUSE -3 0
		DISASTER 0 7
		REQUEST 0 -4
		SUPPORT 0 -2
		events/assault/awda 0 6
		events/assault/istahdafa-sarukh 0 -4
		events/coerce/ataha 0 2
		events/consult/ijtamaa 5 -5
		events/consult/iltaqa 0 2
		events/consult/liqa -2 0
		events/support/ashada 0 -1
		masdar -4 0
			ASSAULT 4 0
			CONSULT -3 -1
		noun
			ASSAULT 0 -3
			CONSULT 2 0
		of
			event
				ASSAULT 0 -4
				COERCE 0 4
				REQUEST 0 5
				SUPPORT -2 3
				noun 3 0
					CONSULT 4 0
		verb 4 -3
			AGREE 0 -4
	باتجاه
		ASSAULT 0 6
	بحضور
		events/consult/ijtima -4 0
		noun -3 0
			CONSULT -3 0
	بحق
		ASSAULT 0 4
		of
			event
				ASSAULT 5 0
				masdar 0 3
	بمشاركة
		CONSULT -3 0
		noun
			CONSULT -4 0
		verb 0 3
	بين
		ACCUSE 6 0
		AGREE -2 0
		ASSAULT 5 -5
		CONSULT -9 7
		COOPERATE 4 0
		PERSONNEL 5 0
		REQUEST 0 6
		RETREAT 3 0
		SUPPORT 0 2
		events/agree/ittifaq -7 0
		events/agree/ittifaqiyya 4 0
		events/assault/harb 6 0
		events/assault/ishtabaka -3 0
		events/assault/muwajahat 3 0
		events/assault/niza 3 0
		events/assault/qasafa 3 0
		events/consult/liqa 0 -4
		events/consult/liqa-jamai -3 0
		events/consult/mubahathat -2 0
		events/consult/mubahathat-ghayr-mubashira 4 0
		events/consult/mufawadat 4 0
		events/consult/tawassata -5 9
		events/consult/ziyara -4 0
		events/request/daa 0 -3
		events/support/tawqi 3 0
		masdar
			AGREE -3 0
			ASSAULT 0 -4
			CONSULT 0 6
		noun 6 -2
			ASSAULT 6 0
			PERSONNEL 5 0
		of
			event
				ASSAULT 6 0
				CONSULT -3 0
				noun
					ASSAULT 4 0
					CONSULT -4 0
			light
				CONSULT 5 0
				masdar 5 0
				noun
					CONSULT 4 0
		verb -6 6
			CONSULT -4 0
			REQUEST 0 7
	خارج
		noun 0 4
	ضد
		ACCUSE 0 -1
		ASSAULT 6 0
		events/assault/harb 0 5
		events/assault/maraka 6 -7
		events/assault/qital 5 -4
		masdar
			ASSAULT 4 0
		noun 0 -3
			ACCUSE 0 5
		of
			event
				masdar 3 0
		verb 0 -3
			ACCUSE 0 -4
	على
		ACCUSE 0 -6
		ASSAULT -4 -2
		COERCE -3 2
		PROTEST 0 7
		REJECT 0 3
		events/accuse/ittahama 0 -5
		events/accuse/lama 0 3
		events/assault/atlaqa-nar 0 10
		events/assault/atlaqa-sarukh 0 4
		events/assault/fataha-nar 0 3
		events/assault/ghara 0 -4
		events/assault/harb-nisba 0 3
		events/assault/hujum-sarukhi 0 -3
		events/assault/itada 0 4
		events/assault/itida 0 2
		events/assault/qada-ala 0 4
		events/assault/qasafa 0 -5
		events/coerce/istawla 0 3
		events/coerce/qabd 0 3
		events/coerce/quyud 0 -3
		masdar -1 0
			ACCUSE 0 -3
			ASSAULT 0 -4
			COERCE 0 5
			PROTEST 0 6
		noun
			ACCUSE 0 2
			ASSAULT 0 -3
		of
			event
				ACCUSE 3 0
				ASSAULT -3 1
				CONSULT 2 0
				masdar 3 1
					COERCE 3 4
				noun 0 -2
				verb 0 2
					ASSAULT -3 4
		verb 0 2
			ACCUSE 0 -5
			ASSAULT 0 5
			SANCTION 0 -3
		يد
			ASSAULT 3 -2
	عن
		ACCUSE 0 5
		AGREE 0 4
		COERCE 0 3
		CONSULT 6 0
		REQUEST 0 -3
		RETREAT -3 3
		events/consult/ijtima 4 0
		events/request/daa 5 0
		events/retreat/afraja 0 5
		masdar 0 2
		of
			event
				ASSAULT -4 3
				CONSULT 4 0
				masdar 1 -4
				noun
					ASSAULT 0 2
				verb -3 3
			speech
				verb 4 0
	في
		ASSAULT -5 0
		COERCE 3 5
		CONSULT -2 0
		PERSONNEL 0 3
		REJECT -3 0
		REQUEST 2 -1
		SUPPORT 0 3
		events/accuse/intaqada 0 -4
		events/accuse/ittahama 0 5
		events/assault/adrama 0 4
		events/assault/fajjara-nafsah 0 6
		events/assault/hujum 0 -3
		events/assault/maqtal 0 3
		events/assault/qasafa 0 -3
		events/assault/qatla 0 4
		events/coerce/awqafa 0 5
		events/coerce/qabada 0 5
		events/request/talaba-bi 0 -3
		events/support/ayyada 4 0
		events/support/dam-dawla 0 4
		masdar 0 8
			AID 0 3
			ASSAULT 0 6
			SUPPORT 0 4
		noun
			ASSAULT -4 -6
			SANCTION 4 0
		of
			aspect
				verb 0 -3
			event
				ACCUSE 3 0
				ASSAULT 0 4
				COERCE 0 4
				REQUEST 0 -2
				masdar -4 4
					ASSAULT 0 3
					COERCE 0 5
				noun 0 -2
				verb
					REQUEST 3 0
			light
				masdar 2 -3
					ASSAULT 3 0
				noun -3 0
		verb 4 0
			ACCUSE -4 0
			AGREE 0 -3
			AID 3 -4
			COERCE 3 3
			PERSONNEL 0 3
	ل
		ACCUSE 5 -5
		AGREE -3 3
		ASSAULT 5 -2
		COERCE 0 -3
		CONCEDE 0 2
		COOPERATE 0 4
		MOBILIZE 3 0
		PERSONNEL -3 0
		PROTEST 0 6
		REQUEST 0 -8
		RETREAT 7 8
		SUPPORT 0 2
		events/accuse/adana 0 -4
		events/accuse/intaqada 0 4
		events/agree/istidad-muaalan 0 -3
		events/agree/mustaidd 0 2
		events/aid/qaddama-musaadat 0 5
		events/assault/amaliyya-askariyya 4 0
		events/assault/hajama 0 7
		events/assault/istihdaf 0 4
		events/assault/maqtal 0 -4
		events/assault/qasafa 0 5
		events/assault/qasf-jawwi 0 4
		events/assault/saddal-hujum 5 0
		events/consult/ijtima -2 0
		events/consult/liqa-jamai 4 0
		events/consult/ziyara-makan -5 4
		events/request/daa-liqa 0 3
		events/support/dam-dawla 0 3
		masdar
			ACCUSE 0 6
			AID 0 -6
			ASSAULT 3 -4
			MOBILIZE 4 0
			REJECT 0 -3
			RETREAT 6 0
		noun 0 1
			ACCUSE 4 0
			AGREE -4 -4
			AID 0 2
			ASSAULT -4 3
			CONSULT 5 -3
			SUPPORT 0 5
		of
			aspect
				ACCUSE 4 0
				verb 5 0
			event
				ACCUSE -2 -3
				AGREE 0 3
				PERSONNEL 6 -4
				PROTEST 4 0
				REQUEST 0 4
				events/accuse/naddada 4 0
				events/assault/ghara 0 6
				events/support/hanna 0 4
				masdar
					ACCUSE -3 0
					AID -4 0
					SUPPORT 3 5
				noun
					ACCUSE -3 0
					ASSAULT 0 4
				verb
					ACCUSE 0 -4
					AGREE 0 4
					ASSAULT -4 0
					REQUEST 0 4
			light
				ASSAULT 4 0
			other
				masdar -3 0
				noun 4 0
			speech
				ACCUSE 0 3
				ASSAULT 0 -3
		participle
			AGREE 0 2
		verb
			ACCUSE 0 -11
			ASSAULT 6 -1
			CONCEDE 0 3
			PROTEST 0 5
			REQUEST 0 -5
			RETREAT 0 7
	لدى
		CONSULT 0 3
		of
			event
				masdar 3 0
	مع
		ACCUSE 0 3
		AGREE -4 10
		ASSAULT 2 -2
		COOPERATE 0 -3
		PROTEST 3 0
		REJECT 0 6
		REQUEST 0 -2
		RETREAT -3 0
		SANCTION 0 -4
		events/agree/ittifaq 4 0
		events/agree/ittifaqiyya 0 -3
		events/agree/mustaidd 0 5
		events/agree/taahhada -4 5
		events/agree/tawassul 4 0
		events/assault/tabadul-nar 3 0
		events/consult/bahatha-maa 2 -2
		events/consult/ittisalat-maa 0 3
		events/consult/ittisalatuhu 3 0
		events/consult/liqa -3 0
		events/consult/mubahathat 2 0
		events/consult/mufawadat -5 0
		events/consult/zara -5 0
		events/support/tadamana -3 3
		masdar 0 -5
			AGREE 0 3
			ASSAULT 0 -2
		noun -2 0
			AGREE -1 0
		of
			event
				REJECT 0 3
				REQUEST 0 3
				SUPPORT -3 0
				masdar
					ASSAULT -4 0
				noun -2 0
				verb 3 0
					REJECT 0 4
					REQUEST 0 3
			light
				masdar -3 0
			speech
				masdar 0 4
		participle 0 4
			AGREE 0 5
		verb 0 3
			ACCUSE 0 3
			COERCE 0 3
			CONSULT 3 0
			COOPERATE -4 0
			REJECT 0 6
			REQUEST 0 -3
	من
		ACCUSE -3 0
		AGREE 3 0
		ASSAULT -6 7
		CONSULT 3 0
		MOBILIZE 3 0
		REQUEST 0 -3
		events/accuse/ittahama -3 0
		events/assault/atlaqa-nar 4 -4
		events/assault/atlaqa-sarukh 0 -3
		events/assault/harrara-min -6 12
		events/assault/istaada-mawqi 0 4
		events/assault/istihdaf 0 -4
		events/assault/maqtal -4 0
		events/assault/qatala 0 5
		events/assault/qatla -4 6
		events/consult/liqa 3 0
		events/request/talab -3 4
		events/request/talaba-min -6 7
		events/request/talaba-musaada 0 4
		events/request/wajjaha-bi 0 -3
		events/retreat/afraja 0 5
		events/sanction/hukm-qadai 3 0
		masdar 0 2
			ACCUSE 0 -4
			AGREE 5 0
			AID 0 4
			ASSAULT -9 0
			CONSULT 5 0
			MOBILIZE 5 0
			SANCTION -6 0
			SUPPORT 0 -3
		noun 3 0
			ASSAULT -2 0
			COERCE 4 0
			CONSULT -5 0
			SANCTION 3 0
		of
			event
				ASSAULT 0 2
				CONSULT 2 0
				REQUEST 0 -2
				SUPPORT 3 0
				events/assault/hujum 0 5
				masdar
					ASSAULT 5 0
				noun
					ASSAULT -3 0
				verb
					REQUEST 0 -3
			light
				masdar 2 0
			other
				verb 3 0
			speech
				ASSAULT -3 0
		verb -4 -3
			ACCUSE -5 0
			AID 0 -4
			ASSAULT 5 0
			COERCE 0 -5
			REQUEST 0 -4
			SUPPORT -4 5
		قبل
			ACCUSE -3 5
			ASSAULT 4 0
			masdar
				ASSAULT 3 0
			of
				event
					noun 3 0
			verb -3 0
				ACCUSE -5 6
				ASSAULT 4 0
	وسط
		ASSAULT 0 3
		noun 0 3
speaker
	false -6 -2
		AGREE 2 -5
		AID 4 2
		ASSAULT 1 6
		COERCE -2 6
		CONCEDE -4 0
		CONSULT 5 -6
		DISASTER -13 0
		MOBILIZE 4 -8
		PERSONNEL -8 -3
		PROTEST 1 -6
		REJECT 3 0
		REQUEST 0 -6
		RETREAT 3 0
		SANCTION -4 6
		SUPPORT 2 -1
		THREATEN -6 4
		actor
			further -6 -4
			main 8 -6
		none 2 4
		recipient
			further -4 -2
			main -6 6
	true -3 -7
		ACCUSE 3 4
		AGREE -1 0
		AID -7 0
		ASSAULT -9 -3
		COERCE -4 -6
		CONSULT -4 0
		MOBILIZE -3 0
		REQUEST 4 8
		RETREAT -3 -2
		SUPPORT 4 0
		THREATEN 11 0
		none -4 -6
		recipient
			main 0 4
subtype
	admin1 0 -10
		ASSAULT 0 -4
		COERCE 0 -4
	armed-group 2 6
		ACCUSE -5 6
		AGREE 0 -3
		AID -5 0
		ASSAULT 2 2
		COERCE 0 -4
		MOBILIZE -4 8
		REJECT 0 3
		REQUEST 0 -8
		RETREAT 9 0
		SANCTION -4 0
		SUPPORT 4 0
	capital -6 -7
		ACCUSE 4 0
		AGREE 0 3
		ASSAULT -6 -8
		CONCEDE 4 0
		CONSULT -14 0
		PROTEST -4 0
		REJECT 3 0
		REQUEST 0 9
		SANCTION 5 0
		SUPPORT 0 -10
	club 0 -3
		ASSAULT 0 -3
	collective -3 -3
		ACCUSE 2 -2
		AGREE -3 0
		AID 0 4
		ASSAULT 7 1
		COERCE 0 1
		CONCEDE 0 -2
		CONSULT -1 0
		MOBILIZE -5 0
		PERSONNEL 2 0
		PROTEST -7 4
		REJECT -1 0
		REQUEST -3 -1
		RETREAT 0 -5
		SANCTION 6 0
		SUPPORT -1 -1
		THREATEN -3 0
	community 2 7
		ACCUSE -4 0
		ASSAULT 3 2
		COERCE 4 -2
		CONSULT -4 6
		PROTEST 9 0
		RETREAT 4 -3
	company 3 0
		ACCUSE -4 6
		ASSAULT 0 -3
		PROTEST 0 4
	country 4 5
		ACCUSE -5 4
		AGREE 6 0
		AID 3 9
		COERCE 5 -7
		CONSULT 0 2
		DISASTER -4 -9
		MOBILIZE 0 -4
		PERSONNEL -4 -4
		PROTEST -8 3
		REJECT 0 6
		REQUEST 0 -3
		RETREAT 3 -7
		SUPPORT 4 10
	court 5 -2
		ACCUSE 4 -2
		AGREE -3 0
		ASSAULT -10 -4
		COERCE 5 0
		CONSULT -4 0
		REJECT 0 5
		REQUEST 0 4
		SANCTION 10 -6
	equipment -11 -9
		ACCUSE -5 0
		AID 0 -12
		ASSAULT 7 5
		COERCE -3 6
		DISASTER 0 8
		MOBILIZE 3 0
		REQUEST -5 0
		SANCTION 0 -4
	government 5 7
		ACCUSE 0 -5
		AGREE -2 0
		ASSAULT 6 3
		COERCE 4 -2
		CONSULT -3 0
		PERSONNEL -3 2
		PROTEST 0 -4
		REJECT 0 7
		REQUEST 0 4
		RETREAT 0 3
		SUPPORT 0 3
	igo 3 -3
		AID 6 -3
		COERCE -3 0
		CONSULT 8 0
		REJECT -5 0
		SANCTION 8 0
		SUPPORT -3 0
	legislature 2 -2
		ACCUSE 2 0
		CONSULT 4 0
		PERSONNEL 0 -4
		REJECT 4 0
		REQUEST 0 7
	media -14 -13
		ASSAULT 0 -5
		CONSULT -4 0
	military 3 11
		ACCUSE -4 7
		AGREE 5 0
		ASSAULT 6 -6
		COERCE 5 -8
		CONCEDE -3 0
		CONSULT 5 0
		MOBILIZE 5 0
		PROTEST -3 0
		REJECT 0 5
		REQUEST -6 0
		RETREAT 4 -1
		SUPPORT -6 4
	ministry 2 0
		ACCUSE 8 0
		ASSAULT -8 0
		CONSULT -5 4
		REQUEST 8 0
		SANCTION 4 0
		THREATEN 5 0
	nationality 8 7
		ACCUSE -3 2
		AID 0 4
		ASSAULT 10 10
		COERCE -4 5
		CONCEDE 0 -3
		CONSULT 2 -5
		COOPERATE 3 0
		PERSONNEL 3 -4
		PROTEST 3 0
		REJECT 3 -3
		REQUEST -4 0
		RETREAT -3 0
	ngo 7 3
		ACCUSE 3 0
		AID 5 -4
		ASSAULT -9 0
		CONSULT 0 6
		REQUEST 4 2
		SUPPORT 0 4
	none -3 3
		ACCUSE 2 5
		AGREE -2 -2
		AID 0 2
		ASSAULT 7 6
		COERCE -2 4
		CONCEDE 0 -4
		CONSULT -4 -7
		COOPERATE -4 0
		DISASTER -4 2
		MOBILIZE 2 -3
		PERSONNEL 0 7
		REJECT -2 -2
		REQUEST 7 -10
		RETREAT 2 9
		SANCTION -8 4
		SUPPORT 0 -5
		THREATEN 0 -4
	office -2 -3
		ACCUSE -8 0
		AGREE 6 0
		ASSAULT -7 -4
		CONSULT 6 0
		PERSONNEL 0 12
		REJECT 0 -4
		SANCTION 0 -4
		SUPPORT 0 7
	office-holder -9 -4
		AGREE 0 -5
		AID -7 0
		ASSAULT -3 -2
		COERCE -6 6
		CONCEDE 6 0
		CONSULT -3 -2
		COOPERATE 0 3
		DISASTER 0 3
		PROTEST 0 5
		REJECT 0 -4
		REQUEST 0 -7
		SANCTION -7 4
		SUPPORT 1 0
		THREATEN 11 0
	other 5 0
	party 10 -9
		AGREE 6 0
		ASSAULT -3 0
		COERCE -6 -3
		CONSULT 5 0
		REJECT 6 -3
		REQUEST 5 0
		SUPPORT -4 0
	people 2 0
		COERCE 0 5
		CONSULT 6 -4
		PROTEST -3 0
		SUPPORT 3 3
	person -4 5
		ACCUSE -1 3
		AGREE -7 -3
		AID -3 4
		ASSAULT 10 3
		COERCE -5 2
		CONCEDE -5 3
		CONSULT 7 -1
		COOPERATE 0 -3
		DISASTER 0 10
		MOBILIZE -2 4
		PERSONNEL -1 0
		PROTEST 11 -6
		REJECT 0 1
		REQUEST 1 -6
		RETREAT -3 7
		SANCTION -9 3
		SUPPORT 4 -10
		THREATEN 1 2
	police 2 3
		ACCUSE 2 0
		ASSAULT 2 0
		COERCE 8 -6
		PROTEST -4 0
		REQUEST -4 0
		SUPPORT 0 4
	region 4 0
		ASSAULT 0 -4
	religious 0 7
	sect -3 -2
	site -6 4
		ASSAULT -4 4
	town -7 -4
		ASSAULT -6 -8
		COERCE 0 4
	tribe 0 -3
	university -3 0
		COERCE 0 4
	water 0 -3
trigger
	after
		"
			elsewhere 4 2
			object 0 -2
			subject 0 3
				of
					event -2 0
		(
			elsewhere 3 0
		)
			elsewhere 4 0
		-
			elsewhere -3 4
			subject 0 -2
			من 8 0
		:
			genitive 0 5
			object 0 -4
			own
				phrase 0 4
			subject -3 0
			ب 4 0
			ل 4 2
			مع 0 -3
		edge
			elsewhere 10 0
			genitive -3 3
			own
				phrase 3 0
			subject 3 -5
			أمام 0 -4
			بين 0 -4
			على 0 2
			عن 4 0
			ل 8 0
			من -4 3
				قبل 0 3
		time
			elsewhere 2 0
			light
				subject 4 0
			object 5 2
			own
				phrase -3 0
			subject
				of
					event 3 0
			ب -4 0
			بين 3 6
			ضد 0 -3
			على 0 3
			عن 4 4
			في 0 8
			ل 0 5
			من 3 0
		«
			elsewhere 0 3
		،
			elsewhere 5 0
			object 0 3
				of
					event -2 0
			own
				phrase 0 2
			subject -4 5
				of
					event 7 -3
					light 5 0
					other 4 0
					speech 6 0
			إلى
				of
					event 0 5
			ب 4 0
			بين 3 0
				of
					event 3 0
			ضد 0 -3
			على
				of
					event 0 2
			في -5 0
				of
					event -3 5
					other 4 0
			ل 4 0
				of
					event 4 -3
			مع -2 3
			من 0 5
		أبدى
			elsewhere -3 0
		أتم
			elsewhere -6 3
		أثار
			elsewhere 0 6
		أثبت
			elsewhere 3 0
		أجرى
			elsewhere 2 0
			في 4 0
		أصدر
			elsewhere 4 -3
		أطلق
			elsewhere 0 5
		أعقب
			elsewhere -5 0
		أعلن
			elsewhere -5 0
			genitive 0 3
		أكد
			elsewhere 5 3
		أمر
			elsewhere 0 -4
		أمكن
			elsewhere -3 0
		أوقف
			elsewhere 4 0
		اتهام
			elsewhere 9 0
		اتهم
			elsewhere 5 0
		اثر
			elsewhere -5 -3
			في 4 4
			ل 0 4
		اثناء
			object
				of
					event 4 0
			مع -4 0
		اخري
			elsewhere 4 0
		ادانته
			elsewhere 0 5
		اذ
			elsewhere -3 0
			object 0 3
			subject 0 -4
		ارتكب
			elsewhere 3 0
		استجابه
			genitive 4 -3
		استخدم
			elsewhere 3 0
		استهدف
			object 0 4
		اسرائيل
			elsewhere 4 0
			subject -6 0
		اسفه
			elsewhere 3 0
		اشخاص
			object 0 -6
		اضافه
			elsewhere 9 5
		اعتبر
			elsewhere -3 0
		اعتقال
			elsewhere 3 0
		اعلان
			elsewhere 0 -4
		الا
			elsewhere -4 4
		الاتحاد
			elsewhere 0 -4
		التي
			elsewhere -3 0
			object 3 -2
				of
					event 3 0
			subject 2 -4
			ل 0 3
		الجراح
			elsewhere 3 0
		الجيش
			light
				subject 4 0
			object 0 -4
		الحركه
			elsewhere 0 5
		الحكومه
			elsewhere -4 0
			object 0 3
			subject -4 0
		الحوثيون
			elsewhere 0 3
		الدوحه
			elsewhere -3 0
		الذكري
			genitive 0 -3
		الذي
			elsewhere -4 -3
			object -4 2
			subject 6 -5
				of
					event 0 -3
			ب 0 5
			مع
				of
					event 5 0
		الذين
			elsewhere 0 6
			subject 0 -4
				of
					event -4 0
			في 0 4
		الرئيس
			object -3 0
		الرياض
			elsewhere 5 0
		الزياره
			elsewhere 5 0
		السلطات
			elsewhere 4 6
		الشرطه
			elsewhere -4 0
		الشركه
			elsewhere 4 0
		العاصمه
			elsewhere -4 0
		العراق
			elsewhere 3 0
		الفساد
			elsewhere 5 0
		القوات
			elsewhere -3 0
			object 0 6
		المتهم
			elsewhere -4 0
		المحادثات
			elsewhere 0 4
		المذيعان
			elsewhere 0 3
		المقاومه
			elsewhere 0 3
		المملكه
			elsewhere -5 0
		الموقع
			genitive 0 -2
		النائب
			elsewhere 0 3
		الوفد
			elsewhere 0 6
		الوقت
			elsewhere 5 0
		الولايات
			elsewhere 0 5
		الي
			elsewhere 6 5
			genitive -3 3
			own
				phrase 2 0
			subject
				of
					event -6 -2
					speech -7 0
			ب 4 0
				of
					event 3 0
		امام
			elsewhere -3 0
		ان
			elsewhere 4 4
			genitive 0 -7
			light
				بين -3 0
				ل 3 0
			object -3 0
			subject
				of
					event -7 0
			إلى 0 3
			بين 4 -3
			على 0 -2
			ل 0 -4
		انتحاريا
			elsewhere 0 -3
		اندلع
			elsewhere -7 0
		انه
			elsewhere 5 0
			object -4 2
			subject
				of
					event 10 0
					speech 11 -4
			ل 0 -5
			مع 6 -4
		انها
			elsewhere -4 -2
			subject
				of
					speech 6 0
			من 0 4
		اوباما
			elsewhere 0 -3
		ايضا
			elsewhere 0 3
		باكستان
			elsewhere 4 0
		بالاضافه
			elsewhere 5 8
			genitive 0 -4
		بالبرلمان
			elsewhere 4 0
		بالعاصمه
			elsewhere 3 0
		بان
			elsewhere 3 3
		بدء
			elsewhere 4 0
		بدأ
			elsewhere 6 -2
		بدوله
			elsewhere -4 0
		بذلك
			elsewhere 0 4
		بسبب
			elsewhere -3 -6
			subject
				of
					event -4 0
		بشان
			object 0 3
		بشده
			genitive 0 -4
			subject
				of
					event -4 0
		بعد
			elsewhere 1 1
			genitive -3 0
			light
				ل 0 5
			object 8 -2
				of
					event 4 0
			own
				phrase 0 2
			subject
				of
					event -1 0
					light -4 3
					other 6 0
					speech 6 0
			على 0 3
			ل 4 0
			من 0 5
		بعدما
			object 4 0
			subject 4 0
		بلاده
			subject -7 0
				of
					event -4 0
		بلغ
			elsewhere 0 4
		بمناسبه
			elsewhere -3 0
		بين
			elsewhere 6 7
		بينما
			elsewhere -5 0
			object 0 -4
			subject 5 0
		بينها
			elsewhere 0 -3
		تأكد
			elsewhere 0 5
		تبادل
			elsewhere -3 0
		تبع
			elsewhere -4 0
		تسبب
			elsewhere 0 3
		تعرض
			elsewhere -7 3
			light
				subject -4 8
			من
				قبل 3 0
		تعلق
			elsewhere -4 0
		تقدم
			elsewhere 5 0
			subject
				of
					event 5 -4
		تلا
			elsewhere 0 -4
		تلقى
			elsewhere 0 8
		تلك
			elsewhere 0 -3
		تم
			elsewhere 0 6
			object 0 5
			إلى 0 -3
			بين 3 0
			على 0 -4
			ل 0 -3
		تناول
			elsewhere 5 0
		تواصل
			elsewhere 0 -3
		توقيع
			elsewhere 0 4
		ثم
			elsewhere 4 3
			subject
				of
					event 4 0
		جاء
			elsewhere 3 0
			genitive 0 -3
		جبهه
			elsewhere 0 3
		جراء
			elsewhere 4 10
			object 4 -3
			ل 0 4
		جنوده
			elsewhere 0 6
		حاليا
			elsewhere -3 4
		حاول
			elsewhere 7 0
			genitive 0 5
			light
				subject 6 0
		حدد
			elsewhere 3 0
		حركه
			elsewhere 4 0
		حضر
			elsewhere 6 0
		حظي
			elsewhere 0 4
		حكم
			elsewhere 4 0
		حكومه
			elsewhere 0 3
		حمايه
			elsewhere -3 0
		حول
			elsewhere -4 -7
			subject
				of
					event -6 0
		حيث
			elsewhere 3 3
			object 3 -3
			subject -3 0
			في 4 0
			مع 0 4
		حين
			object 0 -3
		خضع
			elsewhere 0 6
		خطط
			elsewhere 3 -4
			subject
				of
					modal 4 0
		خلال
			elsewhere 2 0
			object 4 0
			own
				phrase -4 0
			subject
				of
					event 3 -4
			ل -4 -6
		خلف
			elsewhere 4 0
			own
				phrase 0 7
		دار
			elsewhere -5 0
		دخل
			elsewhere 3 0
		دعم
			elsewhere 0 -3
		دون
			elsewhere -4 0
		ذلك
			object 0 5
		رئيس
			elsewhere -3 3
		رجال
			elsewhere 0 8
		رحب
			elsewhere 0 3
		رد
			elsewhere 0 5
		رغم
			elsewhere -3 -3
		رفض
			elsewhere -3 4
		رهن
			elsewhere -4 4
		زياره
			elsewhere 3 0
		سبق
			elsewhere 0 -3
		سجل
			elsewhere -4 0
		سمع
			elsewhere 0 -4
		شخص
			object 0 -5
		شرعا
			elsewhere 3 0
		شمل
			elsewhere 0 7
		شن
			على 0 3
		شهد
			elsewhere -7 0
			بين 3 0
		صدر
			elsewhere -5 2
		صدق
			من 3 0
		طلبات
			elsewhere 0 6
		ظهر
			elsewhere -3 0
		عبد
			elsewhere 0 -3
		عبر
			elsewhere 4 0
		عشيه
			elsewhere -4 0
		عقب
			genitive 0 3
			light
				مع -4 0
			بين -5 0
		عقد
			elsewhere 10 0
			مع 4 0
		علي
			elsewhere -1 -4
			genitive 6 -3
			light
				object 4 0
			object 0 -3
				of
					event 0 3
			own
				phrase -8 0
			subject -3 0
				of
					event -9 6
					light -9 0
			بين 0 3
			في 4 4
			ل 3 0
			مع
				of
					event -3 0
			من 0 -5
		عليه
			elsewhere -4 0
		عليها
			elsewhere -3 0
		عن
			elsewhere 5 0
			object -3 0
			subject
				of
					aspect 5 0
					event 5 -5
					speech 8 0
			على 0 -4
			في 0 -3
			مع 4 0
			من -3 3
		عند
			elsewhere 0 4
			subject
				of
					event 0 4
		عندما
			elsewhere 4 0
			object 0 4
			subject 0 -4
		غير
			elsewhere 0 4
		فاجأ
			elsewhere -4 0
		فان
			elsewhere 3 0
		فرض
			elsewhere 4 -2
			على 0 -4
		فضل
			elsewhere 5 0
		فضلا
			elsewhere 2 -4
		فقد
			elsewhere 4 3
			object 4 -5
			subject 0 4
		في
			elsewhere 2 0
			genitive 0 3
			light
				subject -3 0
				على 0 -4
			object -4 5
				of
					event 0 -2
			own
				phrase 3 3
			subject 3 -3
				of
					event -2 -4
					speech -7 0
					state -4 0
			ب 0 -3
			بين -9 0
			ضد 4 -3
			عن
				of
					event 4 0
			في 0 -6
			ل 0 -2
			من 4 0
		فيما
			elsewhere -2 0
			object 0 3
			subject
				of
					event 0 3
		فيها
			elsewhere 0 4
		قاد
			elsewhere 3 0
		قام
			elsewhere 8 0
			genitive 0 3
			object 0 3
		قبل
			elsewhere -2 0
			object 0 3
		قتل
			elsewhere 0 5
			object 0 -6
		قتيلا
			own
				phrase 0 8
		قد
			elsewhere -6 0
			object -5 4
			subject
				of
					aspect 0 -3
			ل
				of
					aspect 4 0
			مع 0 3
		قدم
			elsewhere 3 0
		قرار
			elsewhere 5 -5
		قرارا
			elsewhere 0 4
			subject
				of
					event 4 0
		قرارات
			elsewhere 0 4
		قرر
			elsewhere 0 -5
		قضى
			elsewhere 3 0
		قوات
			elsewhere -6 4
			object 0 -4
			subject 3 0
		كما
			elsewhere 4 0
			object -6 -2
			subject -5 2
			ب 0 4
			على 0 -3
		كوريا
			elsewhere 0 3
		لان
			elsewhere -3 0
		لانها
			elsewhere 4 0
		لحزب
			elsewhere 0 7
		لدي
			object 0 5
		لقد
			subject
				of
					speech 0 4
		للقيام
			elsewhere 3 0
		لم
			elsewhere 0 5
			subject 0 -4
		لن
			object -4 0
		له
			elsewhere 0 4
		لها
			elsewhere 4 0
		لهذا
			elsewhere -3 0
		مؤكدين
			elsewhere 6 0
		ما
			elsewhere 3 -3
			subject 0 -4
		متهم
			elsewhere 4 0
		مجلس
			elsewhere 0 -2
		محاولته
			elsewhere 6 0
		محاوله
			elsewhere 3 0
		مدريد
			elsewhere 4 0
		مصر
			elsewhere 0 -4
		معهم
			elsewhere 0 4
		مقابل
			elsewhere 7 -3
		مقاتلي
			elsewhere 0 5
		مقتل
			elsewhere 0 -4
			genitive 0 -6
			object 0 -5
		من
			elsewhere -3 0
			genitive 0 -2
			object -4 5
				of
					event -3 0
			subject
				of
					event -2 3
					speech 3 0
					state 0 3
			ل -4 0
			مع 0 4
		منذ
			elsewhere -9 -4
			object
				of
					event -4 0
			own
				phrase -4 0
			subject
				of
					event -3 0
			على 0 -5
		مواطنا
			elsewhere 5 0
		موعدا
			elsewhere 4 0
		نتيجه
			elsewhere -5 0
		نحن
			elsewhere 4 0
		نفذ
			elsewhere 4 0
		نيته
			elsewhere 4 0
		هدفا
			elsewhere 0 3
		هذا
			elsewhere 0 -3
			subject
				of
					event 4 0
		هذه
			elsewhere 0 -3
			subject
				of
					event 0 3
					speech 4 0
		هناك
			elsewhere -3 0
		هو
			elsewhere 3 0
		هي
			elsewhere 4 0
		و
			own
				phrase 0 4
		واجه
			elsewhere -7 0
		واشنطن
			elsewhere 0 4
		واصل
			elsewhere 4 0
		والاردني
			elsewhere 4 0
		والتي
			subject -10 0
				of
					event 6 0
		والذي
			object 0 4
		وان
			elsewhere 4 -3
		وبعد
			elsewhere -3 0
		وجد
			elsewhere -3 0
		وجه
			elsewhere 4 -5
			object 0 4
			ل 0 5
		وذلك
			elsewhere 0 -4
		وراء
			subject
				of
					event 4 0
		ورغم
			elsewhere 3 0
		وزير
			light
				subject -4 0
			object 0 4
			subject -3 0
				of
					event -4 0
			مع 3 0
		وسط
			elsewhere -7 0
		وضع
			elsewhere 4 0
		وعن
			elsewhere 0 4
		وفي
			elsewhere 0 3
		وقاده
			elsewhere 0 4
		وقد
			elsewhere 6 -4
			object 4 0
			subject 3 -4
				of
					event -5 5
		وقع
			elsewhere -3 7
			بين 4 0
		وكفريا
			elsewhere 0 5
		ولكنه
			elsewhere 0 4
		ونقطه
			elsewhere 0 -3
		وهناك
			elsewhere -3 0
		وهي
			elsewhere 0 4
	before
		↵
			genitive -2 4
			object
				of
					event 3 0
			own
				phrase 0 3
			subject
				of
					speech 0 4
		"
			genitive 0 2
			object
				of
					event -3 0
			subject
				of
					event -8 -3
		(
			elsewhere 6 0
		)
			elsewhere 4 0
		-
			elsewhere 0 3
			object 4 0
			subject
				of
					event -5 0
		.
			elsewhere 1 0
			genitive -5 0
			object
				of
					event 3 0
			own
				phrase -1 0
			subject
				of
					speech 0 4
			مع
				of
					event -3 0
		:
			elsewhere -4 -4
			genitive -3 2
		edge
			elsewhere -5 0
			object
				of
					event 3 0
		time
			elsewhere -3 1
			genitive -3 -3
			object 4 0
			own
				phrase 2 0
			subject 2 0
				of
					event -2 0
					speech -4 0
			ب -4 0
			على 0 -5
			ل -4 5
				of
					event -3 0
		،
			elsewhere 4 -2
			genitive -3 -3
			light
				subject 0 4
			object 0 -7
				of
					event -8 0
			own
				phrase 0 1
			subject
				of
					event 0 -5
					light -3 0
					other -3 0
			مع -4 0
			من
				of
					event 0 3
		آل
			elsewhere 3 0
		أجرى
			elsewhere 4 0
		أدى
			elsewhere 5 0
		أصاب
			elsewhere 0 6
		أكد
			elsewhere -5 0
		أمكن
			elsewhere 0 3
		أودع
			elsewhere 0 4
		أورد
			elsewhere 4 0
		اتفق
			elsewhere -3 0
		اثر
			elsewhere 0 -3
		اثناء
			object 0 5
		احتجاجا
			elsewhere 3 0
		اخر
			elsewhere 4 -4
			object 0 -7
		اخرون
			elsewhere 3 0
		اخرين
			elsewhere 3 0
			object 0 2
		استمر
			elsewhere 0 5
		استهدف
			elsewhere 6 2
		اسرائيل
			elsewhere 0 -5
			object -5 4
			subject
				of
					event 0 -3
		اشخاص
			object 0 4
		اعتقد
			elsewhere 6 0
		اعضاء
			elsewhere 4 0
		افراد
			subject -3 0
		الاتحاد
			elsewhere 0 3
		الاجراءات
			elsewhere 0 5
		الارهابي
			object 0 -3
		الاطراف
			subject -8 7
		الافراج
			elsewhere 3 0
		الامين
			elsewhere 4 0
			ل 0 -4
		الانتخابات
			elsewhere 0 -5
		البرلمان
			elsewhere 0 3
		البلدان
			elsewhere 0 -4
		التي
			elsewhere 5 2
			genitive 3 -4
			light
				بين -3 0
				على 0 4
				في 0 -2
			own
				phrase -4 0
			subject
				of
					event -2 0
					light 0 3
			مع
				of
					event -5 0
		الثالث
			elsewhere 0 -3
		الثانيه
			elsewhere 0 4
		الجانبان
			subject -4 0
		الجرحي
			own
				phrase 0 5
		الجهات
			elsewhere 0 4
		الجيش
			elsewhere 2 -5
		الحكومه
			elsewhere 0 6
			object -4 0
		الخارجيه
			elsewhere 0 5
		الدعم
			elsewhere 7 0
		الذي
			elsewhere 2 4
			genitive 0 4
			light
				subject 4 -3
				على 0 -4
				ل 0 4
			subject
				of
					event -6 -3
		الذين
			own
				phrase 0 4
		الرئاسه
			elsewhere 0 3
		الرئيس
			elsewhere -4 0
			object 0 7
			subject -2 -4
				of
					event -3 0
		الرئيسان
			subject -3 0
		الرصاص
			elsewhere 4 0
		السعوديه
			elsewhere 3 0
		السلطات
			subject 0 -3
		السياسيه
			elsewhere 0 5
		السيطره
			elsewhere 0 4
		الشرطه
			elsewhere 0 7
			object 0 3
		الشيخ
			elsewhere 0 -3
		الفلسطينيين
			elsewhere 4 0
		القبض
			object 0 5
			subject -3 6
		القوات
			object 0 3
			subject
				of
					event -4 0
		اللجنه
			elsewhere 0 5
		المئات
			elsewhere 5 0
		المانيا
			elsewhere 4 0
		المانيه
			elsewhere 0 4
		المجتمع
			subject -5 6
		المحامي
			elsewhere 0 4
		المحتجون
			elsewhere 0 3
		المحكمه
			subject -3 0
		المدنيين
			object 0 -3
		المستجدات
			elsewhere 4 0
		المستوطنون
			elsewhere 0 4
		المقاتلات
			elsewhere 0 9
		المنطقه
			elsewhere 0 -3
		المواطنين
			object 0 5
		النائب
			elsewhere 0 4
		النار
			subject
				of
					event -3 0
		الوحدات
			elsewhere 4 0
		الولايات
			subject 0 -5
		الي
			light
				subject -3 0
			object -3 0
			own
				phrase 5 0
			subject 3 0
				of
					event 3 -5
			ب
				of
					event 0 4
			مع
				of
					event -4 0
		اليه
			elsewhere -7 0
		امام
			أمام 3 -3
		اموالهم
			elsewhere 0 3
		ان
			elsewhere 0 -2
			genitive 3 0
			subject
				of
					speech -4 0
		انتحاري
			elsewhere 0 -3
		اندلع
			elsewhere 0 5
		انه
			elsewhere 4 0
		او
			elsewhere 0 -4
		ايران
			elsewhere 5 0
		ايضا
			elsewhere -3 0
			object 0 4
		باتجاه
			elsewhere 0 -3
		باثاره
			elsewhere 0 3
		باطلاق
			elsewhere 0 4
		باعتقال
			elsewhere -4 0
		باغتيال
			elsewhere 4 0
		باغلاق
			elsewhere 3 0
		بالاعدام
			elsewhere 0 3
		بالرئيس
			ب 0 6
		بالعراق
			elsewhere 0 4
		بالعمل
			elsewhere 0 5
		بالفرار
			elsewhere 3 0
		بالكهرباء
			elsewhere 0 3
		بان
			elsewhere -4 0
		بانزال
			elsewhere 0 3
		بايدن
			elsewhere 0 7
		بتبليغ
			elsewhere 0 4
		بتفجير
			own
				phrase 0 3
		بتهم
			elsewhere 0 3
		بتهمه
			elsewhere -3 3
		بجراح
			elsewhere 0 -3
			ب 0 -3
		بحضور
			بحضور -4 0
		بحق
			elsewhere 3 -3
			بحق 0 8
		بحياه
			ب 0 6
		بدون
			elsewhere -4 0
		بصواريخ
			elsewhere 4 0
		بعد
			elsewhere 5 0
			genitive 0 3
		بقتل
			elsewhere 0 3
		بقذائف
			elsewhere 0 3
		بقوه
			elsewhere 0 -3
		بما
			elsewhere 0 6
		بنظيره
			ب 0 -3
		بها
			elsewhere 6 0
		بهدف
			elsewhere -3 0
		بهذا
			elsewhere -5 0
		بوقف
			subject
				of
					event -4 0
		بين
			elsewhere -11 0
			object 3 0
			subject
				of
					event -5 0
					speech -5 0
			بين 10 3
		بينهم
			genitive 0 -3
		بينهما
			elsewhere 9 0
		تحت
			elsewhere 0 -3
		تم
			elsewhere 0 5
		جاء
			elsewhere 3 -3
		جبهه
			elsewhere 0 3
		جدا
			elsewhere 3 0
		جرح
			genitive 0 4
		جلاله
			object 6 -4
		جمع
			elsewhere 3 0
		جنديان
			elsewhere 0 3
		جنود
			object 0 3
		حاله
			elsewhere -3 0
		حتي
			elsewhere -3 0
		حركه
			object 4 -4
			subject -6 0
		حكومه
			elsewhere 4 0
			object 0 4
		حلفاء
			elsewhere 7 0
		حماس
			object 0 -5
			subject -6 0
		حول
			elsewhere 0 -5
			genitive -4 0
			subject
				of
					event -3 0
		خلال
			elsewhere -2 0
			genitive 4 0
			own
				phrase 0 4
			subject 3 0
		خلالها
			elsewhere 8 0
			object 0 -4
			subject -5 4
		داخل
			elsewhere 3 0
		داخلي
			elsewhere 4 0
		دول
			elsewhere -4 0
			object 5 -4
		دوله
			elsewhere 0 -2
		رئيس
			elsewhere 8 3
			genitive -3 0
			object 4 0
			subject -6 -5
		رجح
			elsewhere 5 0
		زعيم
			object 0 4
		سراحه
			elsewhere 0 3
		سعودي
			elsewhere 4 0
		سوف
			elsewhere 4 0
		شحنه
			elsewhere 0 3
		شخص
			object 0 4
		شخصا
			subject 3 0
		شكل
			elsewhere -3 0
		شمل
			elsewhere 4 3
		شن
			elsewhere 0 7
			light
				subject -2 0
		شهد
			elsewhere -3 0
		شيرين
			elsewhere 3 0
		صاحب
			object 0 -3
		ضد
			elsewhere 2 -8
			light
				subject 5 0
			object 0 4
				of
					event 4 0
			subject
				of
					event 0 -4
			ضد 0 9
		ضده
			elsewhere 0 5
		ضم
			elsewhere 6 0
		ضمن
			elsewhere 0 -4
		طالبا
			elsewhere 0 5
		طهران
			elsewhere -3 0
		عقد
			elsewhere 3 0
			subject
				of
					event 3 0
		علي
			elsewhere 7 -5
			genitive 8 0
			light
				ل -3 0
			object 0 -8
			own
				phrase 4 0
			subject -3 7
				of
					event 3 0
					other 6 0
			بين -8 3
			ضد 0 -4
			على -5 7
				of
					event 3 0
				يد 3 0
			ل
				of
					event 5 0
			من -4 4
				of
					event 3 0
		عليه
			subject 4 0
		عليها
			subject
				of
					event 0 6
		عليهم
			elsewhere 0 10
			subject
				of
					event 0 4
		عمدا
			elsewhere 3 0
		عمل
			elsewhere 0 4
		عن
			elsewhere 4 -10
			light
				subject 3 0
			subject
				of
					event 3 -2
			عن -3 0
		عناصر
			elsewhere -3 3
			subject 4 0
		عند
			عند 0 3
		عنصرا
			elsewhere 4 0
		عنه
			elsewhere 0 4
		عنها
			elsewhere 0 4
		عنهم
			elsewhere 3 5
		في
			genitive 0 4
			light
				subject -4 0
			object 4 1
				of
					event -3 -4
			own
				phrase 0 3
			subject -2 0
				of
					event -1 -5
					other -4 3
					speech -6 0
			إلى
				of
					speech 3 0
			ب
				of
					event 3 0
			بين
				of
					event -4 0
			على 6 0
			في 0 -11
			ل
				of
					event -5 -6
			من -3 0
		فيه
			elsewhere -5 2
			object 3 3
			subject
				of
					event 4 0
			من
				of
					event 3 0
		فيها
			elsewhere 0 -5
			object 0 6
			subject -6 4
		قال
			elsewhere -7 0
		قام
			elsewhere 6 -3
		قبل
			elsewhere -3 0
		قد
			elsewhere -4 3
		قرار
			elsewhere -4 0
		قصاصا
			elsewhere 0 4
		قل
			elsewhere 0 4
		قمع
			elsewhere 3 0
		قوات
			elsewhere -3 -4
			على 0 3
		كان
			elsewhere 9 -3
			genitive -4 4
		ل
			elsewhere 0 5
		لا
			elsewhere 3 0
		لاجراء
			ل 0 -6
		لاطلاق
			elsewhere -3 -3
		لاوكرانيا
			subject
				of
					event 5 0
		لايران
			ل 0 3
		لجنه
			subject 3 0
			ل 0 3
		لحسمها
			elsewhere 3 0
		لحكومه
			ل -4 0
		لدعم
			elsewhere 5 0
		لقوات
			ل 0 -5
		للاتفاق
			elsewhere 4 0
		للاستجواب
			elsewhere 0 5
		للامن
			elsewhere 3 0
		للتحالف
			ل 5 -3
		للجنه
			ل -4 0
		للجيش
			elsewhere -4 0
			ل 5 0
		للحوثيين
			ل 0 -5
		للدموع
			elsewhere 0 4
		للسلام
			elsewhere -6 0
		للعلاج
			elsewhere 0 6
		للمجلس
			ل 3 0
		للمره
			elsewhere 0 3
		للمملكه
			elsewhere 9 0
		للمواطنين
			elsewhere 5 0
		لم
			elsewhere 6 3
		لمجلس
			ل 5 -4
		لمحاوله
			elsewhere 0 3
		له
			elsewhere 0 3
		لها
			elsewhere 3 8
			genitive 5 0
		لهذه
			elsewhere 0 3
		لهم
			elsewhere -5 7
		لوقف
			elsewhere -4 0
		مباشره
			elsewhere 5 0
		مجلس
			elsewhere -3 0
		محاولات
			elsewhere -3 0
		محل
			elsewhere 0 -3
		مدير
			elsewhere 0 3
			subject -5 0
		مسؤول
			elsewhere 0 3
		مساعده
			elsewhere 0 4
		مشروع
			elsewhere 4 0
		مصر
			subject 0 5
		مصرعهم
			elsewhere -4 0
			subject 0 4
		مع
			elsewhere 4 -11
			object -3 0
				of
					event 3 0
			subject
				of
					event 7 0
					other 5 0
					speech 7 0
			ب 3 0
			بحضور -4 0
			في 5 0
			مع 3 -2
		معه
			elsewhere 7 7
		معها
			elsewhere 6 0
		معهم
			elsewhere 4 5
		مقاتلي
			elsewhere 4 0
		مكتب
			object 0 3
		مما
			elsewhere 0 4
		من
			elsewhere -4 5
			genitive -4 5
			light
				subject 0 4
			object 4 0
				of
					event 0 4
			own
				phrase 0 -5
			subject
				of
					event -5 6
					light 0 3
					speech 4 0
			إلى
				of
					event 0 -3
			في -4 5
				of
					event 0 4
			من 5 2
				قبل 2 0
		منذ
			elsewhere 0 -2
			own
				phrase -3 0
		منصب
			elsewhere 4 0
		منه
			elsewhere 3 0
		منها
			elsewhere -4 0
		منهم
			elsewhere 0 4
			genitive 0 -5
		مني
			elsewhere 0 3
		موسكو
			object 3 0
		نائب
			elsewhere -3 0
		نتنياهو
			elsewhere 3 0
		نفسه
			elsewhere -2 -3
			في 0 6
		هؤلاء
			elsewhere -3 0
		هجوما
			elsewhere -3 4
		هذا
			elsewhere 0 -6
		هذه
			elsewhere 0 -3
		هم
			elsewhere 0 7
		هو
			elsewhere 0 6
			object 4 0
		هي
			elsewhere 3 0
		و
			elsewhere 0 -5
			own
				phrase 0 5
		واباده
			elsewhere 5 0
		واشنطن
			elsewhere -4 3
			subject 5 0
		واصابه
			elsewhere 0 3
			genitive 0 -4
		والمتمثله
			elsewhere 0 3
		والمصابين
			elsewhere 0 -5
		وجثث
			elsewhere 3 0
		وجريح
			elsewhere 0 6
		ودعوات
			elsewhere 0 3
		وزراء
			subject -3 0
		وزير
			elsewhere 0 2
			object 4 0
			subject -5 0
			مع -3 0
		وزيرا
			elsewhere -3 0
		وزيره
			elsewhere 3 0
			subject -4 0
		وسائل
			elsewhere 3 0
		وشى
			elsewhere 3 0
		وغير
			elsewhere 4 0
		وقتل
			elsewhere 5 0
		وقد
			elsewhere 4 -4
		وقوات
			elsewhere 0 4
		ولي
			elsewhere -2 0
		وهم
			elsewhere 0 8
		وهي
			elsewhere -3 0
		”
			elsewhere 0 3
	word
		ابرام
			elsewhere -3 0
		ابرمت
			elsewhere 6 0
		اتصل
			ب -3 7
		اتفاق
			elsewhere -6 -3
		اتفاقا
			elsewhere 6 0
		اتفاقيات
			elsewhere 4 0
		اتهام
			elsewhere -6 -5
			genitive -9 9
			object 0 5
		اتهامات
			elsewhere 4 2
			genitive 8 -10
			subject
				of
					event -5 3
		اتهامه
			elsewhere -3 0
		اتهم
			elsewhere -6 2
			subject 4 0
		اتهمت
			elsewhere 0 2
			nisba 0 3
			object 3 0
			subject -4 0
		اثني
			elsewhere 0 4
		اجتماع
			elsewhere 3 0
			object -5 0
				of
					event 3 0
			subject
				of
					event 5 0
			ل 3 0
			مع 3 0
		اجتماعا
			elsewhere 3 0
			light
				subject 4 0
			object 3 0
			subject
				of
					event 4 0
		اجتماعه
			elsewhere 5 0
			ب 3 0
		اجتمع
			elsewhere 4 0
			subject -4 0
		اجتياح
			genitive 3 -3
		احبطت
			elsewhere 6 0
		احتجاجا
			elsewhere 4 0
		احتجاجات
			elsewhere 0 5
		احتجاز
			elsewhere -3 -5
			genitive 3 0
			own
				phrase 0 6
		احكام
			elsewhere 0 2
		اختراق
			genitive 0 4
		اختطاف
			elsewhere 2 0
		اختطافه
			elsewhere 0 3
		اختطفوا
			elsewhere 0 3
		ادان
			elsewhere -3 0
		ادانت
			elsewhere 0 2
			ل 0 -4
		ادانته
			elsewhere 0 -4
		ادانه
			elsewhere 0 6
		ارسال
			elsewhere 3 0
		استجوابه
			elsewhere 0 3
		استخدام
			elsewhere 0 -3
		استشهاد
			elsewhere 0 -3
			genitive 0 3
		استشهدوا
			elsewhere 0 5
		استعاده
			elsewhere -2 0
		استعداد
			elsewhere 0 5
		استعداده
			elsewhere 4 0
		استعدادها
			ل 0 -3
		استفتاء
			elsewhere -3 0
			subject
				of
					event 6 0
		استقالاتهم
			elsewhere 4 0
		استقاله
			elsewhere -6 0
			genitive 0 -3
		استقباله
			object 2 0
		استقبل
			elsewhere 4 0
			object -4 0
			subject -4 0
		استنكر
			subject -4 0
		استنكرت
			elsewhere 0 4
		استهداف
			elsewhere 0 -5
			genitive 0 6
		استهدافها
			elsewhere 0 3
		استهدف
			elsewhere 0 -4
			object 0 2
		استهدفت
			elsewhere 0 9
			subject 0 3
		اسر
			own
				phrase 0 4
		اشاد
			object 0 -4
		اشتباكات
			elsewhere 10 -5
			مع -3 0
		اصابت
			object 0 5
		اصابه
			elsewhere 3 -5
			genitive 0 6
		اصيب
			elsewhere 0 -4
			object 0 11
		اصيبوا
			elsewhere -3 0
		اطلاق
			elsewhere -5 -1
			genitive 0 -4
			nisba 0 7
			own
				phrase -5 3
			على 0 6
			من 0 -4
		اطلق
			subject 4 0
		اطلقت
			elsewhere -5 0
			object 0 -5
			من 0 -3
		اعتداء
			elsewhere 4 0
		اعتداءات
			elsewhere -3 0
		اعتقال
			elsewhere -3 -4
		اعتقالات
			elsewhere 0 -3
		اعتقاله
			elsewhere 0 7
		اعتقلت
			elsewhere -3 -4
		اعتقلوا
			elsewhere -4 0
		اعصار
			elsewhere 0 -3
		اعمال
			elsewhere -3 -2
		اغتيال
			elsewhere -4 0
			subject
				of
					event -4 0
		اغلاق
			own
				phrase 0 -6
		اقالتهم
			elsewhere 0 4
		اقتتال
			elsewhere 4 0
		اقتحام
			genitive 5 0
		اقتحمت
			elsewhere 0 6
		الاتصال
			elsewhere 6 0
		الاتفاق
			elsewhere -2 -5
			subject
				of
					event -5 0
					speech -4 0
			بين -3 0
			مع 0 -8
		الاتهام
			elsewhere 3 -3
		الاتهامات
			own
				nisba 5 0
			subject
				of
					event -6 5
		الاجتماع
			elsewhere -4 5
			subject
				of
					event -9 0
			بين -8 0
			ل -3 0
		الاجتماعات
			elsewhere -3 0
		الاحتجاجات
			elsewhere -4 0
		الاستدعاء
			elsewhere 0 5
		الاستيلاء
			elsewhere 4 0
		الاشتباك
			elsewhere 0 4
		الاشتباكات
			elsewhere 0 -7
		الاطاحه
			ب 0 2
		الاعتداء
			على 0 4
		الاعتداءات
			elsewhere 0 -3
			على 0 4
		الاعتقال
			elsewhere 2 3
		الاعتقالات
			elsewhere -3 0
		الاعدام
			elsewhere 3 0
		الاغتيال
			elsewhere 0 -6
		الافراج
			elsewhere -3 0
		الاقتراع
			elsewhere -4 -3
		الانتخابات
			object -3 0
		الانتقادات
			elsewhere 0 4
		الانسحاب
			elsewhere 8 0
			subject
				of
					event 3 0
		الانفجار
			elsewhere 0 3
		التحقيق
			elsewhere 0 -4
		التحقيقات
			elsewhere 0 3
			subject
				of
					event -6 0
		الترشح
			elsewhere 4 0
		التزام
			elsewhere 0 6
			genitive -4 0
		التزامنا
			elsewhere 4 0
		التعديل
			elsewhere 0 5
		التعذيب
			elsewhere -2 0
		التفجير
			elsewhere -5 -1
			light
				ل 0 -3
			own
				phrase 0 -3
			subject
				of
					event -4 -3
		التقوا
			elsewhere 6 0
		التقي
			elsewhere -6 -5
			ب -3 3
		التنصيب
			elsewhere 0 3
		التوصل
			elsewhere -5 0
		التوقيع
			بين 4 0
		الجرحي
			own
				phrase 0 -4
		الجريمه
			elsewhere 0 6
		الجلسه
			elsewhere 6 0
		الحرب
			elsewhere -6 -7
			object 0 -4
			own
				nisba -6 0
			subject
				of
					event -4 0
			بين 5 0
			على 0 5
		الحريق
			elsewhere 0 -4
		الحصار
			elsewhere -5 -3
		الحكم
			elsewhere 0 5
			من 3 0
		الحمله
			elsewhere 0 -4
		الحوار
			elsewhere -5 0
			بين 3 0
		الدعوه
			elsewhere 0 -6
		الدعوي
			elsewhere 0 4
		الرفض
			elsewhere -3 0
		الزلزال
			elsewhere 0 -5
		الزيارات
			elsewhere -4 0
		الزياره
			ل 4 -4
		العقوبات
			own
				nisba 3 0
		العمليات
			ضد 0 3
		العمليه
			elsewhere -4 0
		الغارات
			elsewhere -3 0
			nisba 0 -3
			على 0 -4
		الغاره
			elsewhere -4 0
		الغزو
			elsewhere -4 0
			own
				nisba 3 0
		الفوز
			elsewhere 0 3
		القاء
			elsewhere 0 5
		القتال
			elsewhere -3 0
			بين 4 0
		القتل
			elsewhere 0 -5
		القتلي
			elsewhere -3 -8
			object 0 9
			own
				phrase 0 -4
		القصف
			elsewhere -5 0
			على 0 -5
			ل 0 8
		القضاء
			elsewhere -4 0
			على 0 3
		القمه
			own
				nisba -6 0
			ل 3 0
		القي
			subject -3 5
		اللقاء
			object -5 0
			ب -3 0
		اللقاءات
			elsewhere -4 0
		المحادثات
			elsewhere -4 0
			subject
				of
					speech 4 0
			بين -3 0
		المحاصرتين
			elsewhere 0 5
		المحاكمه
			elsewhere 0 -3
		المذبحه
			elsewhere 0 7
		المطالبه
			elsewhere -3 0
		المعركه
			elsewhere -6 5
		المفاوضات
			subject
				of
					event 4 0
					speech -3 0
			بين 4 0
			مع -6 0
		المواجهات
			مع -3 0
		الموافقه
			elsewhere 0 -4
		الهجمات
			elsewhere -4 -3
			على 0 7
		الهجوم
			elsewhere 3 1
			light
				على 0 -3
				ل 0 3
			object 0 3
			subject
				of
					event -5 0
					speech 4 0
			على 0 3
			ل -3 0
		امر
			elsewhere -4 0
		انتخاب
			elsewhere 0 -3
			genitive 0 5
		انتخابات
			elsewhere 0 5
			genitive 0 3
		انتخابه
			elsewhere 0 3
		انتقاد
			elsewhere 5 0
		انتقادات
			elsewhere -2 0
			subject
				of
					event -4 4
		انتقد
			elsewhere 0 3
			object 0 -4
		انسحاب
			elsewhere -4 0
			genitive 6 -4
			subject
				of
					event -3 0
		انسحبت
			elsewhere 0 4
		انفجار
			elsewhere 0 3
		انفجرت
			elsewhere 0 -3
			في 0 3
		انقاذ
			elsewhere 0 -4
		انقلاب
			elsewhere -3 0
		انقلابا
			elsewhere 3 0
		اودت
			ب 0 3
		ايقاف
			genitive 0 4
		باتهام
			elsewhere 6 0
		باستقبال
			elsewhere 3 0
		باطلاق
			elsewhere 3 7
		باعتقال
			elsewhere 4 0
		بالتحقيق
			elsewhere 3 0
		بالترشح
			elsewhere 3 0
		باللوم
			elsewhere 3 0
		بانفجار
			elsewhere 0 3
		بتشكيل
			own
				phrase 0 -4
		بتفجير
			elsewhere 0 5
			genitive 0 3
			subject
				of
					event 0 4
		بتقديم
			elsewhere 0 5
		بحث
			elsewhere -3 -3
			مع 0 -3
		بدعوه
			elsewhere 0 5
			subject
				of
					event -3 0
		بزيارات
			elsewhere 0 6
		بزياره
			elsewhere -4 0
			ل 0 5
		بطلب
			elsewhere 0 -4
		بعمليات
			elsewhere 3 0
		بقتل
			elsewhere 7 -5
			genitive 0 3
			subject
				of
					event -4 0
		بقصف
			elsewhere 0 4
		بمقتل
			elsewhere 0 3
		بناء
			elsewhere 3 0
		بهجمات
			elsewhere 3 0
		بهجوم
			elsewhere 0 4
		تاميم
			elsewhere 3 0
		تاييدهم
			elsewhere 4 0
		تبادل
			elsewhere 6 0
			subject
				of
					event 0 4
			بين 5 0
		تتهمه
			elsewhere 0 3
		تجميد
			elsewhere 2 -3
		تحتجزهم
			elsewhere 0 4
		تحتفظ
			elsewhere 0 3
		تحرير
			elsewhere 2 0
			genitive 0 -7
			subject
				of
					event -4 0
			من 0 7
		تحطم
			own
				phrase 0 4
		تحطمت
			elsewhere 0 -3
		تحقق
			elsewhere 0 -4
		تحقيقا
			subject
				of
					event 4 0
		تدعو
			elsewhere 0 -3
		تدمير
			genitive 0 4
		تدين
			elsewhere 0 -3
		ترحيب
			elsewhere 0 5
		ترسل
			elsewhere 0 4
		ترفض
			subject -6 0
		تسلم
			elsewhere 0 -3
		تشكيل
			own
				phrase -4 0
		تصفيته
			elsewhere 0 5
		تضامنها
			مع 0 3
		تطالب
			elsewhere -4 0
			object 9 -5
			subject
				of
					event 0 4
		تعارض
			subject -4 0
		تعهد
			elsewhere 6 0
			subject -3 0
				of
					event -4 0
		تعهدت
			elsewhere 0 5
		تعيين
			subject
				of
					event 7 0
		تعيينه
			elsewhere 0 5
		تفجير
			elsewhere 2 0
			nisba 4 0
			object 0 4
			own
				phrase 0 3
		تفجيرات
			elsewhere 0 -3
			genitive 0 -6
		تقديم
			elsewhere 4 3
		تنديد
			elsewhere 0 3
		تنفيذ
			elsewhere 0 8
		تهديد
			elsewhere 0 4
		تهما
			elsewhere 0 -3
		تهمه
			elsewhere 0 2
		توزيع
			elsewhere 0 3
		توصلت
			elsewhere 5 0
		توعدوا
			elsewhere 3 0
		توقيع
			elsewhere -6 0
			subject
				of
					event -3 0
			بين 5 0
		تولي
			genitive 0 3
		توليه
			elsewhere 0 5
		جرحي
			elsewhere 3 0
		جريح
			own
				phrase 0 5
		جلسه
			elsewhere -4 0
			own
				phrase 8 0
			subject
				of
					event 4 0
		جمدت
			elsewhere 0 4
		جوله
			elsewhere 0 5
		حاله
			elsewhere 0 -3
		حربا
			elsewhere 0 3
			ضد 0 3
		حربها
			elsewhere 4 0
		حصارا
			elsewhere 0 3
		حظر
			elsewhere 3 0
		حكم
			elsewhere 0 -2
		حل
			elsewhere 0 3
		حمله
			elsewhere 3 7
			subject
				of
					event -4 5
		خطف
			elsewhere 4 -4
		خطفت
			elsewhere 0 4
			من 0 3
		خطفوا
			elsewhere 3 0
		دعا
			elsewhere -3 3
			nisba -3 0
			subject 0 -7
			بين 0 4
		دعت
			elsewhere 0 4
			object 4 -3
			subject 0 -3
			ل 5 0
		دعم
			nisba 0 4
			object 0 -3
			own
				phrase 3 -3
			subject
				of
					event 5 0
			ل 0 2
		دعمه
			subject
				of
					event 4 0
		دعوات
			elsewhere 0 -3
		دعوه
			elsewhere 0 3
			genitive -4 4
			ل 0 -4
		دعوي
			elsewhere 0 -3
		دمرت
			subject -5 5
		رفض
			elsewhere -3 3
			genitive 0 -4
			subject
				of
					event 0 3
		رفضت
			elsewhere -7 0
			subject
				of
					event -3 0
		رفضته
			elsewhere 0 3
		رفضها
			elsewhere 5 0
		رفع
			elsewhere 0 3
		زار
			elsewhere 0 4
		زرعت
			elsewhere 0 4
		زيارته
			elsewhere -4 0
			subject
				of
					event 5 0
			ل 0 3
		زياره
			elsewhere 3 6
			genitive 4 -9
			subject
				of
					event 0 3
			إلى 0 -4
			ل 0 2
		سحب
			own
				phrase 0 4
		سقطت
			elsewhere 4 0
			subject -4 0
		سقوط
			elsewhere 0 3
			own
				phrase 0 5
		سيطرت
			elsewhere 0 5
		سيطرتها
			elsewhere 4 0
		سيطره
			elsewhere -4 4
		صدامات
			elsewhere 4 0
		ضربات
			elsewhere 0 -3
		طالب
			elsewhere -3 0
			subject 5 0
		طالبت
			elsewhere -5 0
		طرد
			elsewhere 7 -5
		طلب
			elsewhere 4 5
			object 6 -4
			subject
				of
					event 0 6
			من -4 9
		طلبت
			elsewhere 0 3
		عمليات
			elsewhere 8 0
		عمليه
			elsewhere 9 -7
		عين
			elsewhere -3 4
		غارات
			elsewhere 3 2
			على 0 4
		غارتين
			elsewhere 4 0
		غاره
			elsewhere 0 3
		فتح
			elsewhere 3 0
			على 0 4
		فجر
			elsewhere 0 -4
		فوزه
			elsewhere 3 0
		قتل
			elsewhere 2 7
			genitive 4 0
			light
				subject 6 0
			nisba -4 0
			object 2 4
				of
					event 4 0
			own
				phrase 0 4
			subject -7 12
				of
					event 6 0
		قتلا
			elsewhere -5 4
		قتلت
			elsewhere -3 0
			subject 8 0
				of
					event -3 0
		قتلوا
			elsewhere 4 0
			object 0 2
		قتلي
			elsewhere 4 2
			own
				phrase 0 -2
		قتيل
			elsewhere 4 0
		قتيلا
			own
				phrase 0 7
			subject
				of
					event 0 7
		قصف
			elsewhere 3 -4
			genitive 8 -4
			subject 0 4
		قمه
			own
				nisba 3 0
		كمين
			elsewhere 0 6
		لاتهامهم
			elsewhere 0 3
		لاستجواب
			elsewhere 6 3
		لاستعاده
			elsewhere 0 -3
		لاستقاله
			elsewhere 3 0
		لاغتيال
			elsewhere 5 0
		لانتخاب
			genitive 0 -6
		لتطهير
			elsewhere 0 4
		لتفجير
			elsewhere 5 0
			genitive 0 4
		لتفريق
			genitive 0 3
		لدعوه
			elsewhere -4 0
		لزياره
			elsewhere 5 0
			genitive 0 4
		لطلب
			elsewhere 0 -4
		لقاء
			elsewhere -2 0
			genitive 0 -4
			object 5 -4
			subject
				of
					speech -4 0
			مع 4 -7
		لقاءات
			elsewhere -7 0
		لقائه
			subject
				of
					event 0 4
		لقائهما
			elsewhere 8 0
		لقمه
			elsewhere 6 0
		لقوا
			subject 0 3
		للتفجير
			elsewhere 0 4
		للتوقيع
			elsewhere 4 0
		للعمليه
			elsewhere -4 0
		للقاء
			elsewhere 7 0
			genitive 0 6
		للقبض
			elsewhere -3 0
		لهجمات
			elsewhere 0 5
		لهجوم
			elsewhere 0 3
		مؤتمر
			elsewhere -6 0
		مادبه
			elsewhere 0 3
		مباحثات
			elsewhere 5 0
			مع -5 0
		محادثات
			elsewhere 5 0
			genitive -3 0
		مذكره
			elsewhere 3 0
		مستعده
			elsewhere -2 0
		مستعدون
			elsewhere 0 -3
		مسيره
			elsewhere 3 0
			genitive -3 0
		مشاورات
			elsewhere -2 0
			مع 4 0
		مشيدا
			elsewhere 0 -2
		مطالب
			elsewhere -3 0
		مطالبه
			genitive 0 3
		مظاهره
			elsewhere 4 0
		معارضتهما
			elsewhere 3 0
		معارك
			subject
				of
					event 4 0
			ضد 5 -6
		معركه
			elsewhere 0 3
		مفاوضات
			elsewhere 6 0
			nisba 4 0
		مقتل
			elsewhere 0 -2
			genitive -3 4
			object 0 5
			subject
				of
					event -7 0
			في 0 3
			ل 0 -4
			من 0 3
		مقتله
			elsewhere -3 0
		مناشده
			elsewhere 0 5
		منح
			elsewhere -4 0
		منع
			elsewhere 0 -5
		مواجهات
			elsewhere 3 -3
			مع 3 0
		موافقه
			object 3 0
		نالت
			elsewhere 3 0
		ندد
			elsewhere 0 5
		نشر
			own
				phrase 0 3
		نقل
			elsewhere -6 0
		نقله
			elsewhere 0 4
		نقلهم
			elsewhere 0 -3
		هجمات
			elsewhere -2 0
			object 0 -4
			own
				phrase 4 0
			subject
				of
					event 0 -4
		هجماتها
			elsewhere 6 0
			subject
				of
					event -4 4
		هجوم
			elsewhere 0 9
			light
				subject -3 0
			nisba 0 4
			object 0 5
			subject
				of
					event 3 0
			على 0 -5
			ل
				of
					event 3 0
			من
				of
					event 0 5
		هجوما
			elsewhere 4 6
			ل 0 4
		هدنه
			elsewhere 4 0
		واتفق
			subject -4 0
		واتهم
			elsewhere 0 -5
			object 0 3
		وادان
			elsewhere 0 3
		وادانت
			elsewhere 0 -4
		واشاد
			elsewhere -4 0
		واصابه
			elsewhere 0 5
			genitive 0 -7
		واصيب
			elsewhere 0 4
			object 0 -5
		واطلاق
			elsewhere -3 0
		واطلقت
			elsewhere 3 0
		واعتقل
			elsewhere 0 3
		وافقت
			elsewhere 0 5
		واقتحام
			elsewhere 0 3
		والاتفاق
			elsewhere 3 0
		والاعتداء
			elsewhere 4 0
		والقبض
			elsewhere 4 0
		وباحالته
			elsewhere -3 0
		وتاييدها
			elsewhere -3 3
		وتطالب
			elsewhere 5 0
		وتعهد
			elsewhere 5 -4
		وتوعد
			elsewhere 0 4
		وتولي
			elsewhere 0 -4
		وجرح
			elsewhere 4 0
			genitive 0 -3
		وجه
			elsewhere 0 -4
		وحث
			object 0 4
		ودعا
			object 0 4
			subject 0 6
		ودعت
			subject 0 4
		ورحب
			elsewhere 0 3
		ورفض
			elsewhere -3 0
		ورفضت
			subject 4 0
		وساطه
			elsewhere 0 4
		وصدق
			elsewhere -4 0
		وصول
			own
				phrase 5 0
		وصوله
			elsewhere 0 5
		وطالب
			elsewhere 3 0
			object 0 5
			subject -6 6
				of
					event -4 0
			ل 0 4
		وطالبت
			elsewhere 3 -4
			subject -3 4
		وطرد
			elsewhere -3 0
		وطلب
			من 0 5
		وفاه
			object 3 0
		وقتل
			elsewhere 0 -5
			genitive 0 2
			object -4 -4
			subject -5 9
		وقتلوا
			elsewhere 0 3
			object 0 3
		وقعت
			elsewhere 6 0
		وقمع
			elsewhere -4 0
		ومساندتهم
			elsewhere 6 0
		ومعركه
			elsewhere 3 0
		ومقتل
			genitive 4 -5
		ومنعه
			elsewhere 0 3
		وندد
			elsewhere -4 -4
		ونصح
			elsewhere 3 0
		ونهب
			elsewhere 6 0
		يتهم
			elsewhere 4 -4
			object 0 4
		يدعو
			nisba 0 3
			object -3 3
			subject 3 0
		يرفض
			elsewhere 6 -4
			subject -3 0
		يرفضون
			elsewhere 4 -5
		يزور
			object 0 -4
			subject 3 0
		يشتبه
			elsewhere -4 0
		يطالبون
			elsewhere 0 -4
		يقتل
			object 0 -5
		يلتقي
			elsewhere 0 9
			nisba 5 0
			subject -6 5
				of
					event 3 0
		يهدد
			elsewhere 0 -3
type
	ACCUSE 3 4
	AGREE 1 -3
	AID -4 2
	ASSAULT -8 3
	COERCE -6 0
	CONCEDE -1 0
	CONSULT 1 -6
	DISASTER -16 0
	MOBILIZE 0 -9
	PERSONNEL -2 -3
	PROTEST 0 -5
	REJECT 1 -2
	REQUEST 5 1
	RETREAT 0 -2
	SANCTION -1 5
	SUPPORT 6 -5
	THREATEN 5 4
verbs
	between
		after
			0 -3 4
			1 -3 -1
			2 -1 -8
		before
			0 -1 -2
			1 2 -2
			2 -1 -2
		same
			0 3 2
via
	inherited
		actor
			main -2 -11
		recipient
			further 3 -11
			main -5 -5
	named
		actor
			further 0 -5
			main 10 5
		none 3 4
		recipient
			further -4 10
			main 5 16
	nominal
		actor
			further -5 0
			main 4 2
		none -5 -6
		recipient
			further -4 0
			main -1 6
	pronoun
		actor
			main -4 -5
		recipient
			main 0 -7
word
	 5 0
	10 0 -5
		ASSAULT 0 -5
	20 0 -4
	21 0 -3
	3 0 -4
	34 -5 -3
	4 0 -4
	400 0 -4
	8 0 -4
	after
		 5 0
		↵ 0 -1
			AGREE -4 5
			CONSULT 3 0
			SUPPORT -3 0
		" 0 3
			ACCUSE 2 -3
			AGREE 0 3
			ASSAULT 2 2
			COERCE 6 0
			CONSULT -2 0
			PERSONNEL -6 0
			REQUEST -3 0
			SUPPORT 3 0
			THREATEN 0 4
		& 5 0
		(
			ACCUSE 0 4
			COERCE 4 5
			REQUEST -3 0
			RETREAT 0 -3
			SANCTION 0 3
			SUPPORT 4 0
		) -3 0
			CONSULT -2 0
			SUPPORT -4 0
		-
			ACCUSE 0 5
			AGREE -3 0
			ASSAULT 0 -7
			CONSULT -4 0
			PROTEST 3 0
			REQUEST 4 0
		. 1 -1
			ACCUSE -4 -8
			AGREE 2 -2
			AID 4 4
			ASSAULT 0 4
			CONSULT -2 8
			COOPERATE 4 0
			DISASTER 0 6
			PERSONNEL 2 -3
			PROTEST 0 4
			REJECT 0 -2
			REQUEST 5 -14
			RETREAT -3 0
			SUPPORT -2 -3
		/ -3 -6
			ASSAULT 0 -4
		30 -4 4
			ASSAULT 0 4
		: 1 -3
			ASSAULT -11 0
			PERSONNEL -2 0
			REQUEST 5 3
		; -5 -4
		]
			ASSAULT 0 4
		edge
			ASSAULT 4 3
			SUPPORT -3 4
		time 1 -1
			ACCUSE 0 -11
			AGREE 0 -4
			ASSAULT -2 4
			COERCE 0 -8
			CONCEDE 3 0
			CONSULT 7 0
			PERSONNEL 2 0
			RETREAT 0 3
			SANCTION 0 8
		» -1 -3
			AGREE -4 0
		، -1 0
			ACCUSE 2 0
			AGREE 0 2
			AID -4 6
			ASSAULT 3 1
			COERCE -8 2
			CONSULT 1 0
			COOPERATE -2 0
			DISASTER 0 -3
			MOBILIZE -6 0
			PERSONNEL 4 -4
			PROTEST -3 -3
			REJECT 0 -4
			REQUEST 5 -7
			RETREAT 0 3
			SANCTION 0 2
			SUPPORT 1 4
			THREATEN 4 0
		؛ 0 3
			ASSAULT 0 3
		آل 0 4
			ASSAULT 0 5
		أبان 4 0
		أبلغ 0 3
			ASSAULT 5 5
		أتم 0 5
		أتى
			ASSAULT 0 -3
		أجرى 4 0
		أحرق 0 4
		أدار 4 0
		أدان 0 -4
		أدلى 8 0
			PERSONNEL 7 0
		أدى -4 0
			ASSAULT 0 -4
			PERSONNEL 0 4
		أسفر -4 2
		أصاب -6 6
			ASSAULT -7 9
		أعاد 0 4
		أعلن
			PERSONNEL 4 0
		أفرج 5 0
		أقر 4 3
		أكد -3 0
			ASSAULT 0 -3
			CONSULT -4 0
		ألقى -5 7
			ASSAULT 0 3
			REQUEST -3 3
		أمكن 4 -3
		أوقف 0 4
		أيد -3 0
		اتفاقيه 4 0
		اتفق 5 0
			CONSULT 4 0
		اتهامات 0 3
			ACCUSE -6 4
		اتهم 0 3
			ACCUSE 6 4
		اثر -3 0
		اثناء 2 0
			ASSAULT 4 0
		اجتماعا 3 0
		احتج 4 0
		اختطف 0 4
			ASSAULT 0 4
		اخر 0 7
			ASSAULT 0 7
		اخري -4 0
		ادعى 0 -5
		اذ 4 0
		ارتفع 0 -3
			ASSAULT 0 -3
		ارتكب 4 0
			ASSAULT 4 0
		ازاء 0 3
		استأنف 0 4
		استخدم 4 -2
			ASSAULT 0 -3
		استعاد -3 0
		استعاده
			ASSAULT 3 0
		استقبل -3 7
			CONSULT -4 8
		استهدف 3 -4
			ASSAULT 3 -4
		اسرائيل 0 -4
		اشتبك -4 0
		اشتبه
			ACCUSE -3 3
			ASSAULT 0 -6
		اضافه 3 4
			ASSAULT 0 6
			CONSULT 4 0
		اطلاق 0 4
		اعتبر -4 3
		اعتقد 0 -4
		اعتقل 0 6
			COERCE 0 5
		اقترب -3 0
		الا 3 -3
		الابرياء
			ASSAULT 0 3
		الاتهامات -3 0
		الارهابي -5 0
		الارهابيه 3 0
			COERCE 4 0
		الاسلامي -3 -4
		الاسلاميين 0 6
		الاعضاء 6 0
		الاغلبيه 3 0
		التجربه -3 0
		التي -2 3
			AGREE -3 0
			ASSAULT 2 -4
			COERCE 0 -4
			MOBILIZE -3 0
			PERSONNEL 7 0
			REQUEST 0 -4
			RETREAT 0 3
			SANCTION -3 0
			SUPPORT 0 6
		الجرحي 0 3
			ASSAULT 0 3
		الجنسيه -5 -6
			ASSAULT -5 -5
		الجنود 4 0
		الحرص 8 0
		الحكومه 0 -3
			ACCUSE 0 -3
		الخارجيه 0 6
		الخليج -4 0
		الخليجيين -3 0
		الدبلوماسيه 3 0
			CONSULT 3 0
		الدول
			REQUEST 4 0
		الذي 7 3
			ACCUSE -7 4
			AID 0 3
			COERCE -4 6
			CONSULT 0 -4
			PERSONNEL 6 0
			REJECT 0 -3
			REQUEST 0 -9
			SANCTION 0 3
			SUPPORT -2 0
			THREATEN 0 -4
		الذين -4 7
			ACCUSE -3 0
			AID -3 4
			ASSAULT 0 2
			COERCE 0 5
			CONSULT 0 4
			PROTEST 11 0
			REJECT -5 0
			REQUEST 0 -4
			RETREAT 0 -4
		الرئيس 8 -4
			CONSULT 5 0
		الرصاص 0 3
		الركن -4 -4
		السفير -3 0
		السياسي -4 0
		السياسيه 3 0
			REQUEST 0 4
		الشرطه 3 0
		العاملين 0 8
			ASSAULT 0 5
		العراق -6 0
		الفريق -5 0
		القبض 0 -5
			COERCE 3 0
		القرار -4 0
		القريه 7 -4
			ASSAULT 6 0
		اللواء -8 0
			CONSULT -6 0
		المتحدث -5 -4
			CONSULT -4 0
		المتشدده 0 5
		المتهم 10 4
			ASSAULT 9 0
		المتهمين 0 4
		المجتمع
			REQUEST 4 0
		المحتجزين 0 5
		المسؤولين -6 4
			CONSULT -6 4
		المسؤوليه
			ACCUSE -3 6
			ASSAULT 3 0
		المسجون 0 -3
		المشاركين 3 0
		المصابين 0 7
		المعارضه 4 0
		المقاتله 5 -3
			ASSAULT 4 0
		المقيمين -5 0
			CONSULT -3 0
		الممثله 4 0
		المنتخب 0 3
		النائب -7 -3
			CONSULT -9 0
			REQUEST 4 0
		النار 6 -3
			ASSAULT 6 -3
		النزاع 5 0
		الواقعه 0 -5
		الي 0 5
			ACCUSE 4 4
			AGREE 0 -4
			ASSAULT 2 -2
			CONSULT 0 -11
			MOBILIZE -5 0
			PERSONNEL 2 -5
			REJECT -5 5
			REQUEST -5 17
			SANCTION -3 0
		امام 5 2
			ACCUSE 0 4
		امننا 0 4
			ASSAULT 0 4
		امير 0 -3
		ان 4 -3
			ACCUSE 4 0
			ASSAULT -7 -10
			COERCE -4 -3
			CONSULT 0 6
			PERSONNEL 6 0
			PROTEST -5 0
			REJECT 3 0
			REQUEST 0 7
		انتشر 4 0
		انتقد 4 -4
			ACCUSE 3 0
		انتمى 4 0
		انذاك 0 -3
			COERCE 3 0
		انسحب 4 0
		انه -4 -6
			ACCUSE -5 0
			ASSAULT 0 4
		انها 6 0
			CONSULT 4 0
		انهم 5 0
		او -5 0
			ASSAULT 3 4
		ايران 0 -3
		ايضا 5 0
			COERCE -3 0
		ب
			PERSONNEL 4 0
		باتجاه 0 -4
			ASSAULT 0 -4
		باجراء 4 0
		باحترام 0 2
			REQUEST 0 2
		بارتكاب -5 0
			ACCUSE 0 3
		باستخدام
			ACCUSE 0 3
		باسم -4 -3
		باطلاق 3 0
			ASSAULT 0 3
		باغتيال -3 0
		باقتحام 4 0
		باقليم 0 -4
			ASSAULT 0 -4
		بالاتحاد -3 0
		بالاضافه 0 5
			ASSAULT 0 4
		بالافراج 0 -3
		بالتحقيق 0 4
			REQUEST 0 4
		بالتخلي 0 3
		بالتدخل 0 3
		بالتورط -4 0
			ASSAULT -3 0
		بالجزائر 0 4
		بالجيش 0 5
		بالحرس 0 -3
		بالخارج -4 0
		بالرصاص 0 -5
			ASSAULT 0 -5
		بالسجن
			SANCTION 0 3
		بالعاصمه 0 -4
		بالقاهره 4 0
			CONSULT 5 0
		بالقدس 0 -3
		بالمنطقه 0 -3
			ASSAULT 0 -4
		بالنسبه 0 -4
		بان 6 -3
			ACCUSE 4 0
			ASSAULT 0 -4
			REQUEST 0 8
			SUPPORT 4 0
		بانفجار 0 3
			ASSAULT 0 3
		بانه 0 5
			ASSAULT 0 3
		بانها 0 4
			ACCUSE 0 3
		بتزويد 0 5
		بتسريع -5 0
		بتغيير 0 3
		بتفجير -4 0
			ASSAULT -3 6
		بتقديم 0 -3
		بتنظيم 6 0
		بتنفيذ 7 3
			ASSAULT 5 0
		بتهم -4 3
		بتهمه
			ACCUSE -3 7
			ASSAULT 7 -4
		بجازان 0 -4
		بجروح 0 4
			ASSAULT 0 2
		بجنوب 0 -4
		بحث 3 0
		بحق 3 -3
		بدعم -5 5
			ACCUSE 0 6
		برئاسه
			CONSULT 6 0
			PERSONNEL -5 4
		برصاص 0 -3
		بسبب
			ACCUSE -3 0
			PROTEST 0 4
		بشان 0 8
			AGREE 5 0
			CONSULT 0 4
			REJECT 0 7
			SUPPORT 0 6
		بشده
			ACCUSE 6 0
		بشر 0 3
		بشكل 0 2
			ASSAULT 3 0
		بصواريخ
			ASSAULT 0 2
		بطريق 0 3
		بطريقه 3 0
		بطلب -3 0
		بعد 1 -3
			ACCUSE 2 -3
			ASSAULT -1 0
			CONSULT -6 0
			PERSONNEL 2 0
			RETREAT 0 4
			SUPPORT 5 0
		بعدم 0 6
			REQUEST -4 6
		بعدما -3 0
		بعنف 4 0
		بغاره 3 0
			ASSAULT 3 0
		بفتره 0 4
		بفلسطين 0 -4
		بقتل
			ACCUSE 0 3
			ASSAULT 4 -3
		بقصف 5 0
			ASSAULT 5 0
		بقوله 3 0
		بقياده 3 0
		بمحافظه 0 -3
		بمحاوله
			ACCUSE 0 3
		بمدينه
			ASSAULT 0 5
		بمراكش 3 0
		بمنطقه 0 2
			ASSAULT 0 2
		بموجب 0 5
		بوقف 0 3
			REQUEST 0 3
		بولايه -5 0
		بي 0 -3
		بين -9 -6
			CONSULT -4 0
		بينهم -5 7
			ASSAULT -5 8
		تبع 0 5
		تبنى 5 0
			ASSAULT 5 0
		تجاه 7 0
			ASSAULT 6 0
		تجدد 3 0
		تجربه 3 0
		تحت 3 0
		تحقيقا
			ACCUSE 3 0
		تحمل 0 4
			ASSAULT 0 4
		تراوح 0 4
		تعاون -4 0
		تعرض -3 5
		تعهد -5 0
		تعود 0 5
		تفجير 5 0
			ASSAULT 5 0
		تقدم 0 3
		تقديم 4 0
		تكبد 0 4
			ASSAULT 0 4
		تم
			ASSAULT 3 0
		تماما 0 3
		تمحور 4 0
			CONSULT 5 0
		تمكن -2 0
			ACCUSE -5 0
			COERCE 4 0
		تهم 6 0
		توجيه 5 0
		توغل 4 0
			ASSAULT 5 0
		توقع 3 -4
		ثم
			ASSAULT -3 0
		جاء 0 2
			CONSULT 3 0
		جراء -4 0
			ASSAULT 0 3
		جرح -3 4
			ASSAULT -3 4
		جريح 0 4
		جنوب -3 0
			ASSAULT 0 -5
		جهود 3 0
		حاكم 0 3
		حاول -5 8
			SUPPORT 0 3
		حتي 0 4
			PERSONNEL 5 0
		حدد -7 0
		حصل -8 3
		حق 3 0
		حماس -5 0
		حمل 0 3
		حمله 5 0
			ASSAULT 4 0
		حول
			ACCUSE 3 0
			CONSULT 0 -3
			REJECT 0 5
		حيث -7 -2
		خارج 3 -2
			ASSAULT 0 -3
		خاصه 3 0
		خسائر -4 0
			ASSAULT -4 0
		خطط 5 0
			ASSAULT 7 0
		خطف -4 0
		خلال 4 2
			AID 0 3
			ASSAULT 5 4
			CONSULT 4 4
			REQUEST 0 -4
			SUPPORT 0 4
		داهم 0 -4
		درب -3 3
		درس 0 5
		دشن 6 0
		دعا 0 -3
			REJECT 0 4
			REQUEST 0 -5
		دعم -5 0
		دفع 0 3
		دمر 3 0
			ASSAULT 3 0
		دوابشه -4 3
			ASSAULT 0 4
		دول 5 0
		دوله 4 0
		دون 5 0
			ASSAULT 4 0
		ذو 0 4
		ذي 3 0
		رئيس 4 0
			ACCUSE -3 0
			REQUEST 6 0
		رئيسا 4 3
			PERSONNEL 0 3
		راجع 5 0
		ردا -4 0
		رساله
			CONSULT -3 3
		رغم -3 0
		رفض -2 0
			ACCUSE 0 -3
			REJECT 0 -3
			REQUEST 5 4
		رفع 3 0
			ACCUSE 3 0
		زار 6 0
			CONSULT 6 0
		زياره 3 0
		ساند 3 0
		سراح 3 0
		سلم -4 4
		سيطر
			ASSAULT -4 4
		شخصا 0 -4
		شرق 5 0
			COERCE 4 4
		شعارات 4 0
		شعر 4 0
		شمالي
			ASSAULT 0 3
		شن
			ASSAULT 7 0
		صاحب -8 -4
			CONSULT -5 0
		صالح 4 0
		صحف 0 3
		صدر 0 -3
			ACCUSE 0 -3
			SANCTION 3 0
		صرح -3 0
		صعد 6 0
		ضحايا 0 9
			ASSAULT 0 9
		ضد 5 -3
			ASSAULT 4 -7
			COERCE 5 0
			SANCTION 4 0
			SUPPORT 0 3
		ضم 4 4
			CONSULT 4 0
		طالب
			REQUEST 0 -2
		طرح 4 0
		طلب
			REQUEST 3 0
		طلق 7 0
		طوال 5 0
		ظل 5 0
		عاد -3 0
		عانى 0 4
		عبد -3 0
		عبر
			ACCUSE 4 0
		عدم
			ACCUSE 3 0
			REQUEST 0 4
		عده 5 0
		علي -1 5
			ACCUSE -7 6
			AGREE 4 -9
			AID 0 5
			ASSAULT 8 -7
			COERCE 5 -8
			CONSULT 3 3
			DISASTER 0 8
			PROTEST -4 0
			REQUEST -4 6
			RETREAT 3 0
			SANCTION 0 -6
			SUPPORT 0 6
			THREATEN 0 3
		عليه -4 7
			SANCTION 0 4
		عليها 3 0
		عليهم 4 0
		عمدا 0 3
			ASSAULT 0 3
		عمر -3 0
		عمل 0 5
			ASSAULT 0 3
		عن 3 -6
			ACCUSE 5 -3
			AID -3 0
			ASSAULT -8 -4
			COERCE 4 4
			CONSULT -1 0
			RETREAT 5 0
			THREATEN 0 3
		عناصر -3 0
		عند -5 0
		عندما 0 3
			ASSAULT 0 5
		عنهم 0 -3
		غاره 0 4
			ASSAULT 0 4
		غير 0 -3
		فتح -4 -4
		فجر 0 -4
			ASSAULT 0 -4
		فر -4 0
		فقد -3 0
		فقط -4 0
		فوق 0 4
			ASSAULT 0 4
		في -2 2
			ACCUSE 0 -5
			AGREE -1 -3
			AID 0 -3
			ASSAULT -1 2
			COERCE 0 1
			CONCEDE 5 0
			CONSULT 2 2
			DISASTER 0 4
			MOBILIZE 6 0
			PERSONNEL -3 -4
			PROTEST 4 4
			REJECT -4 1
			REQUEST -3 -5
			RETREAT -6 0
			SANCTION 5 0
			SUPPORT -4 6
		فيما 0 4
			ASSAULT 0 4
			CONSULT 0 4
		فيه 0 3
		فيها -5 -6
		قائد 3 0
		قائله 4 0
		قاتل 0 -3
		قاده 4 -4
		قال 7 4
			COERCE 3 0
			CONSULT 0 3
		قام 4 -2
			ASSAULT 4 0
		قباله -3 0
		قبل -3 0
			ASSAULT -3 5
			SUPPORT 3 0
		قتل -3 0
			ASSAULT -2 0
		قتلا 0 3
			ASSAULT 0 3
		قتيلا 0 3
			ASSAULT 0 3
		قد 4 0
			ACCUSE 0 -3
			AID 0 4
			ASSAULT 0 4
			CONCEDE 0 4
			CONSULT -4 0
			PERSONNEL -3 4
			REJECT 2 0
			REQUEST 5 0
			RETREAT 3 0
			SANCTION 0 5
			SUPPORT 0 -3
			THREATEN 4 0
		قدم -3 0
		قرار 0 -4
		قرب 5 3
			ASSAULT 6 0
			COERCE 0 3
		قصف 3 0
			ASSAULT 3 0
		قل 0 -3
		قمع -4 0
		قوات 3 0
		قوله 3 -4
		كان 0 3
			ASSAULT -3 0
			COERCE 0 -5
			CONSULT 0 3
			DISASTER 0 3
			PERSONNEL 0 -5
			SANCTION 0 4
			SUPPORT 4 0
		كشف -4 -3
		كل 4 0
		كلف -5 0
		كلمه 3 0
		كما 0 -6
		ل 0 -5
			CONSULT 3 0
		لا -2 2
			COERCE 4 0
			CONSULT -4 0
			REJECT -3 0
		لاجراء 0 -5
			CONSULT -3 0
		لانتخابات 0 -4
		لانهم 0 3
		لبحث -4 0
		لتحرير
			ASSAULT 4 0
		لتنظيم 0 -5
			ASSAULT 0 -5
		لحركه -3 0
			ASSAULT -6 0
		لحزب -5 0
		لحكومه 0 4
		لحل -5 7
		لحلف 0 5
		لدي 0 1
			ASSAULT 0 3
			CONSULT 5 0
		لرئيس -4 0
			CONSULT -2 0
		لزياره -3 0
		لسوريا 5 0
		لشؤون 4 0
		لطالبان
			ASSAULT 0 4
		لعمليه -3 0
		لقوات 0 5
			ASSAULT 0 5
		لقي 0 4
			ASSAULT 0 3
		لكن 0 -7
		للامم 5 -5
			ACCUSE 4 0
			CONSULT 3 0
		للتحقيق -4 0
		للتفاوض -4 0
		للجماعه -3 0
		للجيش 0 6
			ASSAULT 0 9
		للحزب 5 0
		للحكومه
			ASSAULT 3 0
		للحوثيين 0 3
			ASSAULT 0 3
		للدفاع 0 3
		للرئيس 2 4
			ASSAULT 0 6
		للسلام -4 0
		للشباب -3 0
		للشرطه 0 13
			ASSAULT 0 14
		للشرعيه 4 0
			COERCE 3 0
		للشرق 3 0
			CONSULT 4 0
		للصحافيين 4 0
		للقوات -3 0
		للوزراء -4 0
		لم 0 6
			ACCUSE 0 3
			ASSAULT 0 6
			REQUEST 0 3
		لما 6 0
		لمتابعه 3 0
			CONSULT 4 0
		لمجلس -4 -3
		لمكافحه 0 3
		لمهاجمه 4 0
		لمواجهه -4 0
		لن 0 -5
		لنداء 0 3
		لها
			ACCUSE 0 -4
			ASSAULT 0 4
			REJECT 0 5
		لهادي 4 0
			ASSAULT 4 0
		لهجمات -3 0
		لهم
			ASSAULT 0 4
		مؤخرا 0 -3
		ما 4 -7
			ACCUSE 6 -6
			ASSAULT -3 0
		مايكل 0 -3
		متهما 3 0
		مثل 0 -5
			ACCUSE 0 -4
		مجلس 3 0
		محاكمه 0 3
		محمد -4 0
		محمود 0 -4
		مدينه 4 0
		مذكره 6 0
		مرات -3 0
		مرارا 3 0
		مره 0 4
			CONSULT 3 0
		مسؤوليتها 9 0
			ASSAULT 9 0
		مسؤوليه -6 9
			ACCUSE -4 11
		مساعده 0 4
		مستعده 5 -4
		مشاه 0 5
		مطالبه -3 4
		مع -2 0
			ACCUSE 0 8
			AGREE 0 -3
			COERCE -7 7
			CONSULT 0 -5
			REQUEST 0 -4
			SUPPORT 4 0
		معتبره 0 3
		مقابل 0 -2
		مما 0 3
		من
			ACCUSE -3 0
			AGREE -3 8
			AID 3 9
			ASSAULT 3 -5
			COERCE 0 4
			CONCEDE -6 0
			CONSULT 8 4
			MOBILIZE 2 0
			PERSONNEL 4 0
			REJECT 0 -7
			REQUEST -2 -9
			RETREAT 0 4
			SANCTION -3 -5
			SUPPORT -2 0
		منذ
			ASSAULT 4 3
			COERCE 0 -4
			CONSULT -5 -3
		منها 0 -7
			ASSAULT 0 -4
		منهم -6 -4
			ASSAULT 0 -4
		مهله 5 0
		ناقش
			CONSULT 3 0
		نتيجه 0 6
		نشر
			MOBILIZE 3 0
		نفذ 4 0
			ASSAULT 4 0
		نفى 5 0
		نقل -4 11
			AID -5 5
		هجوم
			ASSAULT -4 0
		هجوما 0 -3
		هدد
			THREATEN 3 0
		هذا 7 0
			CONSULT 3 0
		هم 0 -4
		هنا 0 4
		هناك
			ASSAULT 0 3
		هو 0 4
		هي 0 3
		و -3 8
			ASSAULT -4 10
			DISASTER 0 -3
		واجه -3 0
			ASSAULT 4 0
		واخيه -6 0
		واسرائيل 2 0
		واصابه -5 10
			ASSAULT -5 12
		واصل 6 0
		واعضاء -4 0
		وافراد 3 0
			ASSAULT 3 0
		والاتحاد 0 -3
		والاردن -4 0
		والاردني 5 0
		والاسرائيلي
			ACCUSE 0 3
		والاسلاميه 4 0
		والاعتداء 0 4
		والامريكي 6 0
			CONSULT 6 0
		والامم 0 5
		والامن 3 0
			ASSAULT 5 0
		والامين 3 0
		والتحقيق -3 0
		والتخريب -3 0
			ASSAULT -3 0
		والتعاون -12 0
			CONSULT -7 0
		والتلفزه 3 0
		والتي -6 0
			ASSAULT -3 0
			CONSULT -3 0
		والثقافه -3 0
		والحزب 0 6
		والحكومه
			SUPPORT 0 5
		والخروج 0 -3
		والدول 4 0
			CONSULT 3 0
		والذي -4 0
		والرئيس -4 0
			CONSULT -4 6
		والسعودي 6 0
		والشرطه 0 3
		والعاملين 0 5
			ASSAULT 0 5
		والعراق -4 0
		والعمل 0 -3
		والفلسطينيين -4 4
		والقوات -3 3
			ASSAULT 0 4
		والمدنيين -3 0
		والمصابين 0 3
		والمقاومه 3 0
			ASSAULT 3 0
		والمملكه 5 0
		والولايات 7 0
		وان -4 0
		واوروبا 4 0
		وايران -4 0
		وايطاليا 3 0
		وبعد -4 0
		وتايوان 0 3
			DISASTER 0 4
		وتدمير 0 3
		وتدميره 0 3
			ASSAULT 0 3
		وتنظيم 0 -4
		وجد 0 3
		وجه 0 -3
			ACCUSE 4 0
		وجهاز 0 4
		وحركه 5 0
		وحزب 3 0
			REQUEST 0 3
		وحلفائهم 0 3
		ورئيس 0 4
			CONSULT 0 3
		ورجال 0 -4
			ASSAULT 0 -3
		ورد -8 6
		وروسيا
			CONSULT 5 0
		وزير -2 0
			ACCUSE 4 0
			CONSULT -3 0
			PERSONNEL 0 4
		وسط 0 -3
			ASSAULT 0 -2
		وصف 5 0
			ASSAULT 3 0
		وصل 5 0
		وطالبان 6 0
		وعلي 4 0
			CONSULT 6 0
		وفتاه 4 3
		وفرنسا 3 0
		وفق -3 0
		وفقا 0 3
			ASSAULT 0 3
		وفنلندا 0 5
		وفي 0 -3
		وقاده 0 -6
		وقتله 0 4
		وقع 4 0
		وقف 5 -3
			SUPPORT 6 0
		وقوات 1 0
			ASSAULT 3 0
		وكندا 4 0
		ولا 0 -4
		ولم -3 0
		ولي 4 0
			CONSULT 3 0
		ومن -7 -4
		ونظيره
			CONSULT 4 0
		وهم 0 -6
			ASSAULT 0 -5
		وهو 8 0
			ASSAULT 0 4
			REQUEST 5 0
		ووحدات 5 0
		ووزير -3 4
			CONSULT -2 4
		ووقوع 0 3
		”
			ASSAULT 4 -4
	before
		" 3 3
			ACCUSE 0 -3
			ASSAULT 6 -5
			COERCE -6 0
			PERSONNEL 10 0
			REQUEST -3 4
			SUPPORT 3 4
		# -5 -3
		( 0 -2
			ACCUSE 0 -3
			AGREE 3 0
			ASSAULT 0 6
			COERCE 3 0
			CONSULT -4 0
			SUPPORT -4 0
		) -3 0
			ASSAULT -3 7
			REQUEST -3 3
			SUPPORT 3 0
		- 1 0
			AGREE 3 0
			PERSONNEL 3 0
			SUPPORT 0 4
		/ 2 6
			ASSAULT 0 3
			CONSULT 3 0
		: 2 2
			ACCUSE 0 3
			AGREE 4 0
			ASSAULT 4 -5
			COERCE 0 4
			CONSULT -3 0
			RETREAT 0 4
		>
			PERSONNEL -5 0
		edge 1 0
			ACCUSE 0 4
			AGREE 4 0
			ASSAULT -2 0
			COERCE 2 0
			CONSULT 0 3
			COOPERATE 3 0
			MOBILIZE -5 0
			PERSONNEL -4 0
			PROTEST 2 0
			REJECT 0 -4
			REQUEST -6 0
			SUPPORT 2 -3
			THREATEN 4 0
		time -2 4
			ACCUSE 0 -2
			AGREE -3 0
			ASSAULT -5 2
			COERCE 5 5
			CONSULT 2 0
			PERSONNEL 5 0
			PROTEST 0 3
			REQUEST 0 8
		« 4 2
			ASSAULT -3 3
			COERCE 3 0
		، -2 5
			ACCUSE -5 3
			AGREE 3 -3
			AID 0 -4
			ASSAULT 0 -5
			COERCE -6 -2
			CONSULT 1 0
			MOBILIZE -4 0
			PERSONNEL -3 5
			PROTEST -3 0
			REJECT 0 -6
			REQUEST 1 10
			SUPPORT 7 4
		آل 0 -3
		أبان -5 0
		أبرم 0 8
		أبلغ -8 0
		أتم -6 -3
			PERSONNEL 0 -3
		أتى -10 0
			REQUEST -3 0
		أثار -2 0
		أجبر 0 6
		أجرى -2 2
			ACCUSE -3 4
			CONSULT 9 0
		أجمع 3 0
		أحبط 7 -4
		أحدث -2 3
		أخبر 0 3
		أدان
			ACCUSE 0 -2
			ASSAULT -2 0
		أدلى 4 0
		أدى 0 3
			ASSAULT 4 2
		أرجع -4 0
		أردى 0 -4
			ASSAULT 0 -4
		أرسل 5 -3
		أسر -5 0
			ASSAULT -4 0
		أسس -3 -3
		أشاد 0 -3
		أشار -4 -4
		أصاب -5 0
			ASSAULT -3 5
		أصبح 0 -5
		أصدر 9 -8
			ACCUSE 5 -3
			ASSAULT -7 0
			COERCE 5 0
			SANCTION 4 0
		أضاف 1 0
			AGREE 3 0
			ASSAULT -6 0
			CONSULT 6 0
			REQUEST 5 0
		أطاح 0 3
		أطلق 6 -10
			ASSAULT 3 -5
		أظهر 0 5
		أعاد 0 3
		أعدم 4 0
		أعرب 4 0
			ACCUSE 4 0
			ASSAULT -4 0
			REQUEST 3 0
		أعلن -5 -3
			ACCUSE 3 0
			AGREE -2 0
			ASSAULT 0 -5
			CONCEDE 6 0
			CONSULT -8 0
			PROTEST -4 0
		أفاد 0 5
		أقام 3 -3
		أقدم
			ASSAULT 3 0
		أقر
			COERCE 4 0
			SUPPORT 4 0
		أكد 4 -6
			ASSAULT -6 0
			COERCE -6 0
			SUPPORT 4 0
		ألغى 0 -4
		ألقى 4 -8
		أمر
			COERCE 4 0
		أمضى 6 0
		أمكن
			ASSAULT 0 -4
			COERCE 6 -4
		أنقذ 0 3
		أودى 0 4
			ASSAULT 0 5
		أورد
			ACCUSE 4 0
		أوصى
			REQUEST 0 -3
		أوضح -2 -3
			AGREE -3 0
		أوفى 0 4
		أوقع -3 0
			ASSAULT -3 0
		أولى
			PERSONNEL -3 0
		ابو 3 0
		اتخذ 4 6
			SUPPORT 0 8
		اتصل 4 0
		اتفق -3 0
		اتهم -2 1
			ASSAULT 0 6
		اثر 4 3
			ASSAULT 4 0
		اثناء 0 6
			ASSAULT 0 7
		اجتماعه 3 0
			CONSULT 3 0
		اجتمع 2 -3
		احتجز 2 0
		اختطف 6 0
		اداره 0 -3
		ادعى 3 9
			ASSAULT 0 10
		ارتكب 7 0
			ACCUSE 0 5
			ASSAULT 6 -4
		ازاء 0 3
		استبعد 0 -4
		استجابه 0 -5
			REQUEST 3 -4
		استخدم -2 -7
			ASSAULT 0 -4
		استدعى
			ACCUSE 3 0
		استشهاد 0 5
			ASSAULT 0 5
		استضاف 0 6
		استعد 4 -3
		استقباله 0 4
			CONSULT 2 4
		استقبالها 5 0
		استقبل -5 0
			CONSULT -3 2
		استكمال 3 0
		استمر
			ASSAULT -3 0
		استنكر -4 4
			ASSAULT 0 4
		استهداف 0 2
		استهدف -10 0
			ACCUSE 0 -6
			ASSAULT -7 16
		اسرائيل 0 7
			ACCUSE 0 5
			COERCE 0 5
			REQUEST 0 4
		اشترط 4 0
		اصابه 0 3
			ASSAULT 0 3
		اضافه 0 5
			ASSAULT 0 4
			CONSULT 5 0
		اضطر 5 0
		اطلاق -3 -3
		اعتبر -4 -8
			REQUEST -3 0
		اعترف 0 7
		اعتقال
			ASSAULT 4 0
			COERCE 0 2
		اعتقل -2 0
			COERCE 0 -3
		اعضاء 0 -3
		اقتحم 7 -3
			ASSAULT 6 0
		اكتفى 4 0
		الا 5 0
		الاتحاد 3 0
		الاجتماع -3 0
		الاردن 0 -4
		الارهاب 0 4
		الاستراتيجيه 0 -4
		الاطراف 3 0
		الامانه 0 -3
		الامين -11 -9
			CONSULT -4 0
			REQUEST 0 -4
		الانفصاليين 0 4
		الاولي 5 0
		البيان 0 -3
		التزم 6 0
		التقى -2 0
			CONSULT -3 0
			PERSONNEL 0 -4
		التي 4 0
		الجانب 0 -4
		الجبهه 3 0
		الجرحي 0 2
			ASSAULT 0 3
		الجلسه 5 0
		الجماعات 4 0
		الجنود 0 -4
		الجهود 4 0
		الجيش 4 0
			ASSAULT 11 -9
		الحزب 0 5
		الحكم 0 6
		الحكومه 0 4
		الحوثيون -3 3
			ASSAULT -4 3
		الحوثيين 3 4
			ASSAULT 3 5
		الخارجيه 4 0
		الدكتور -3 0
		الدول 5 0
		الدوله -3 4
		الذكري 0 -3
			ASSAULT 0 -4
		الرئاسه 3 3
		الرئيس -3 5
			ASSAULT -3 -3
			CONSULT 6 3
			SUPPORT -4 3
		الرئيسين -5 0
		الركن 6 0
		الزياره 0 -3
			CONSULT 3 -3
		السعوديه 0 -3
		السلطات 0 6
		السماح 0 7
			REJECT 0 8
		السودان 4 0
		السويسري 3 0
		الشرطه 3 4
			ASSAULT 3 3
		الشيخ 4 0
		الضحايا 0 8
			ASSAULT 0 8
		الطائرات 5 0
			ASSAULT 6 0
		العمليات 4 0
		العمليه 4 4
			ASSAULT 0 3
		العميد -4 0
		العناصر 6 0
		الفريق 5 4
			CONSULT 4 0
		الفصائل 6 0
			ASSAULT 7 0
		الفلسطينيين
			ASSAULT 6 0
			CONSULT -4 0
		القائد -5 0
		القاضي 0 5
		القتلي
			ASSAULT 0 -3
		القرار 3 4
		القصف 0 6
			ASSAULT 0 6
		القوات 6 0
			ASSAULT 0 -3
			COERCE 0 4
		القوي 4 0
		القيادي -3 -5
		اللقاء -4 0
			CONSULT -3 0
		اللواء 9 2
			ASSAULT -3 0
			CONSULT 5 0
		المتهم 0 5
			ASSAULT 0 4
		المجتمع 4 0
		المجلس 0 3
		المحكمه -3 10
		المدعي 0 4
		المسؤول 4 0
		المسؤولين 3 0
		المستشاره 3 0
			CONSULT 3 0
		المعارض 0 3
		المقاومه 3 0
			ASSAULT 4 0
		المقر 0 6
		المقيمين 6 0
			CONSULT 5 0
		المكتب 0 6
		المملكه 3 0
		المناهضه
			PROTEST 0 3
		المنظمه 0 4
		المواطن 6 0
		النائب -5 -4
			CONSULT -5 0
		الهجوم 6 5
			ASSAULT 0 6
		الهواء 4 3
		الوزير 4 0
		الوفد 0 4
		الوقت 0 4
		الولايات 2 0
			ACCUSE 0 4
		الي 6 5
			ACCUSE -7 -2
			AGREE 0 2
			AID -5 0
			ASSAULT 5 -1
			COERCE 0 -2
			CONSULT 0 1
			COOPERATE 0 5
			DISASTER 0 4
			MOBILIZE 5 3
			PERSONNEL -4 -2
			PROTEST 4 0
			REJECT 0 -3
			REQUEST -3 5
			RETREAT 3 0
			SANCTION 0 -6
			SUPPORT 0 3
		اليه 4 0
		اليها 0 -4
		اما 5 3
			ASSAULT 3 0
			CONSULT -4 0
		امام -1 -1
			ACCUSE 3 0
			AGREE -3 0
			ASSAULT 0 -2
			PROTEST -3 0
		امريكا 4 0
		امين -5 -5
		ان 7 6
			ACCUSE -1 3
			AGREE 0 -3
			ASSAULT 4 0
			COERCE 10 -2
			CONCEDE 6 0
			CONSULT 0 -1
			PERSONNEL -2 5
			REJECT 0 2
			REQUEST -2 0
			RETREAT 2 -5
			SANCTION 0 7
			SUPPORT 0 3
			THREATEN -5 -4
		انتخابات
			PERSONNEL 0 3
		انتخب 3 4
			PERSONNEL 0 4
		انتقد -4 -3
		انتهج 5 0
		انضمام 0 4
		انفجر 0 -3
			ASSAULT 0 -3
		انه -5 0
		انها
			ASSAULT 5 0
		انهم -4 0
		اهداف 0 8
			ASSAULT 0 8
		او -6 0
		اوباما 3 0
		ايران 0 6
			CONSULT -4 4
		ايضا -3 3
			ASSAULT -3 7
			COERCE 0 -4
		ب 5 0
		باتجاه 0 3
			ASSAULT 0 7
		باسم -2 0
			REQUEST 4 0
		باكستان 4 0
		بالاضافه 0 7
			ASSAULT 0 4
		بالخارج 4 0
		بالقرب 0 -3
		بان 3 5
			ACCUSE -3 7
			ASSAULT 2 0
			COERCE 3 0
		بانها 5 0
			ASSAULT 5 0
		بانهم -4 -4
		بتفجير 0 3
			ASSAULT 0 3
		بتقديم 0 8
			AID 0 7
		بث 6 0
		بحث -2 0
		بحضور
			CONSULT 5 0
		بحق -2 5
			ACCUSE -3 0
			ASSAULT 4 4
		بخصوص -3 0
		بدء -4 0
		بدأ 10 -3
			ASSAULT 0 -4
			PERSONNEL 0 -3
		بذل 6 4
		برأ 0 6
		برئاسه -5 -5
		برصاص 5 -3
			ASSAULT 6 0
		برفقه 3 0
			CONSULT 5 0
		بزياره
			CONSULT 0 3
		بسبب 5 0
		بشان 0 -2
		بشده 0 -8
			ASSAULT 0 -4
		بصك 4 0
		بعد 4 0
			ASSAULT 2 -3
			COERCE 0 -3
			DISASTER 0 7
			MOBILIZE -4 0
			PERSONNEL 4 4
		بعيد 3 -3
		بغداد -3 0
		بقياده -4 -5
		بلغ -5 -3
			ASSAULT -3 -3
		بمشاركه 5 0
			ASSAULT 6 0
			CONSULT 3 0
		بنى 7 0
		به 3 3
			ASSAULT 5 0
			REJECT 0 5
			REQUEST 0 3
			SUPPORT -4 3
		بها
			ACCUSE -6 8
			ASSAULT 5 -3
			CONSULT 3 -4
			REQUEST 0 -3
		بواسطه
			ASSAULT -5 0
		بوزاره 3 0
		بين
			ACCUSE 0 2
			AGREE 3 0
			AID 6 0
			ASSAULT 0 3
			COERCE -9 -3
			CONSULT -2 5
			PERSONNEL -4 0
			PROTEST 4 0
			REJECT -3 0
			RETREAT 3 0
			SUPPORT 2 0
		بينهم -7 -6
			ASSAULT -6 -8
		تابع -3 0
		تابعه
			ASSAULT 0 4
		تبع -6 4
		تبنى 4 0
			ASSAULT 5 0
		تجاه 3 3
		تحطم 0 -3
		تحقيق 4 0
		تدمير 0 5
			ASSAULT 0 6
		ترأس 0 -4
			CONSULT 2 0
		تزعم -6 -5
		تسليم 0 5
		تصدى 5 0
			ASSAULT 4 0
		تضمن 9 0
		تظاهر
			PROTEST 3 0
		تعرض -11 15
			ASSAULT -4 4
		تعلق 0 6
		تعهد 3 -3
		تقدم
			ACCUSE 4 0
		تقديم 0 7
			AID 0 4
		تكبد -6 7
			ASSAULT -6 6
		تلقى -3 5
		تلك -3 0
			ASSAULT -4 0
		تم 0 11
			ACCUSE 0 3
			ASSAULT 4 0
			PERSONNEL 0 4
		تمركز 5 0
		تمكن 7 0
			AID 0 4
			ASSAULT 6 0
			COERCE 6 0
		تناول -4 0
		توجه 7 0
		توعد 5 0
		توغل 5 0
			ASSAULT 6 0
		توقع 0 5
		جاء -5 -3
			REQUEST 0 -3
		جبل 0 3
		جدد 4 -3
			ACCUSE -5 0
			REQUEST 5 0
		جراء 4 3
			ASSAULT 6 0
		جرح -3 3
			ASSAULT -3 2
		جرى -4 0
		جريمه 0 -4
		جعل 3 4
			PERSONNEL 4 0
		جلسه 7 0
		جمع
			CONSULT 3 0
		جنود 4 0
		جهاز 4 0
		حارب 0 3
			ASSAULT 0 4
		حاصر -8 3
			COERCE 0 2
		حاليا -3 0
		حاول
			ASSAULT -5 0
			CONSULT 3 0
		حث -2 0
		حذر 0 -3
		حركه 3 -10
			ACCUSE 3 0
			CONSULT 4 0
		حزب 4 0
		حسب 3 0
		حسن 0 10
		حصل 0 3
			PERSONNEL 5 0
		حض 3 0
		حضر
			CONSULT 5 0
		حقق -6 5
		حكم -5 0
		حكومه -3 0
		حل -4 0
			PERSONNEL 0 4
		حمل 4 0
			ACCUSE 0 4
			ASSAULT 7 0
		حول -2 4
			CONSULT -4 0
		خارج -5 0
		خاصه -3 6
		خاض 6 0
			ASSAULT 4 0
		خالد 0 -4
		ختام 5 0
		ختم 4 0
		خرج 5 0
		خضع 4 0
		خطف 3 0
		خطه 0 -4
		خلال
			ASSAULT 0 4
		خلاله 11 0
		خلالها
			CONSULT -7 0
		خلف
			ASSAULT 0 7
			PERSONNEL 0 -4
		داخل -6 0
			ASSAULT 0 6
		دان 0 -5
			ACCUSE 5 -3
		داهم
			COERCE 0 3
		دخل 0 5
		درب 0 -4
		درس -4 0
		دعا -1 -5
			CONSULT -3 0
			REJECT 0 -2
			REQUEST 0 2
		دعم -5 0
			AGREE 4 0
			CONSULT -4 0
			SUPPORT 0 2
		دعمها 0 3
		دعوه 0 -4
			REQUEST 0 -3
		دفع 7 0
			ASSAULT 3 0
		دمر
			ASSAULT 0 3
		دهس 8 0
		دوريه 0 5
		ذكر 0 -5
			ASSAULT 0 -4
		ذلك 5 -3
			ASSAULT 4 0
		ذهب 4 0
		رأس -3 0
		رأى -5 7
			ASSAULT 0 5
		رؤساء -3 0
			CONSULT -2 0
		رئيس 0 -1
			CONSULT -5 -3
			PERSONNEL -4 0
			SUPPORT 6 0
		رئيسا 0 -3
		راح 0 -4
			ASSAULT 0 -3
		راسهم 0 6
		ربط 0 -5
		رجال 0 -5
		رجل 0 5
		رحب 6 -4
		رد 3 0
		ردد 3 0
		رغم
			REJECT 3 0
		رفض 3 -2
			ASSAULT 7 0
		رفضها 0 4
		رفع 2 -5
			ACCUSE 3 0
		روابط -4 0
		روسيا 4 0
			AGREE 4 0
		زاد -3 0
		زار -4 0
			CONSULT 0 5
		زيارته -4 0
			CONSULT -4 4
		زياره -4 4
			CONSULT 0 3
		سابقا 6 0
		سامي 0 4
		ساند 0 -3
		سبق 3 5
		سجل 0 3
		سجن 0 3
		سراح 0 4
		سعى 3 3
		سقط -7 5
			ASSAULT -6 3
		سلطات 3 0
		سلم -6 0
		سمح 0 -4
		سمى -3 0
		سوريا 0 4
			CONSULT 4 0
		سوي 5 4
		سياره 0 3
			ASSAULT 0 3
		سيطر
			ASSAULT 4 0
		سيطره 4 0
		شارك 7 0
			ASSAULT 3 0
			PROTEST 5 0
		شجب -3 0
		شدد 0 -4
			REQUEST 6 0
		شعر 0 4
		شكل -4 5
			PERSONNEL 0 6
		شل 0 5
		شن 0 -5
			ASSAULT 11 0
		شهد -11 -5
			ASSAULT -6 -3
			PERSONNEL 4 0
		صاحب -7 0
			CONSULT -4 0
		صالح 4 0
			ASSAULT 4 0
		صد 4 0
		صرح 6 0
		صفوف 0 5
			ASSAULT 0 6
		صله
			COERCE 0 3
		صمت 0 5
		صوره 0 -4
			ASSAULT 0 -3
		ضبط -3 0
		ضحيته 0 5
			ASSAULT 0 5
		ضحيتها 0 4
			ASSAULT 0 4
		ضد -5 7
			ASSAULT 10 4
			COERCE 0 2
			SUPPORT 0 -5
		ضرب -6 5
			ASSAULT -5 11
		ضم
			CONSULT 6 0
		ضمن
			CONSULT 4 0
		طائرات 0 -4
			ASSAULT 0 -3
		طائره 4 0
			ASSAULT 4 0
		طال 0 5
			ASSAULT 0 3
		طالب -3 0
			CONSULT 4 0
			REQUEST -2 6
		طرد -5 0
			ASSAULT -3 0
		طفلا 0 3
		طلب 3 -5
			REQUEST 6 -3
		طهران 0 4
		طيران 0 3
		ظل 0 4
		ظهر 9 0
			ASSAULT 7 0
		عاد 3 -4
		عارض -5 0
		عانى 0 3
		عباس
			CONSULT -3 0
		عبر
			ACCUSE 4 0
			CONSULT 3 0
			REQUEST 3 0
		عد 0 -3
		عدم 4 4
			ACCUSE 0 4
			CONSULT 6 0
		عرض 0 5
		عضوا 0 8
		عقد 3 0
			CONSULT 7 0
			REQUEST 0 4
		علي 6 0
			ACCUSE 0 -1
			AGREE 0 5
			AID 5 0
			ASSAULT 6 2
			COERCE 0 -6
			CONCEDE 0 3
			CONSULT -2 0
			DISASTER 0 -4
			MOBILIZE 4 0
			PERSONNEL 3 -6
			PROTEST 4 8
			REQUEST 2 -5
			RETREAT 0 -3
			SANCTION -4 2
			SUPPORT -2 -6
			THREATEN -3 8
		عليه
			SUPPORT 4 0
		عليها
			ASSAULT -5 4
		عمل -3 0
		عمليه -4 -4
			COERCE -4 0
		عن 0 3
			ACCUSE 5 4
			AGREE -6 3
			AID -3 0
			ASSAULT -2 4
			COERCE 0 3
			CONSULT 0 -3
			DISASTER 0 4
			MOBILIZE 3 0
			PERSONNEL -2 2
			PROTEST 3 0
			REJECT 0 -3
			REQUEST 9 -7
			RETREAT -2 0
			SUPPORT -7 -3
			THREATEN 4 -3
		عناصر
			ASSAULT 3 0
		عند
			ASSAULT -4 0
		عين 2 0
			PERSONNEL 4 -3
		غداه -4 0
		غير 2 0
			ACCUSE 4 0
			ASSAULT -5 0
			REJECT 3 0
			REQUEST 4 0
		فاجأ 5 0
		فان 3 0
			AGREE 3 0
			ASSAULT 0 5
			COERCE 0 5
		فتح 4 -8
			ACCUSE 4 0
			ASSAULT 5 0
		فجر 4 -4
			ASSAULT 4 -3
		فرض 7 -3
			COERCE 4 0
		فرق -3 0
		فضلا
			ASSAULT 0 -4
		فعل
			ASSAULT 3 0
		فقد 0 3
		في 0 4
			ACCUSE -2 0
			AGREE 0 -3
			ASSAULT -2 1
			COERCE -4 0
			CONSULT 3 0
			COOPERATE 3 0
			DISASTER 0 10
			PERSONNEL -9 4
			PROTEST 0 -3
			REQUEST 1 0
			RETREAT 5 0
			SANCTION 6 -8
			SUPPORT -6 0
			THREATEN 0 3
		فيه 3 3
			ACCUSE 0 5
			ASSAULT 4 0
			COERCE -4 0
			CONSULT 3 0
		فيها 0 10
			ACCUSE -4 4
			ASSAULT 2 6
			CONSULT 5 0
			PERSONNEL 0 4
		قابل -8 7
		قاتل 0 7
			ASSAULT -3 5
		قاد 4 0
		قاعده 0 3
			ASSAULT 0 3
		قال 9 -8
			ACCUSE 4 3
			AGREE -1 0
			AID -4 0
			ASSAULT -7 -3
			COERCE 0 -6
			PERSONNEL -3 4
			REJECT 2 0
			REQUEST 8 0
			SANCTION 4 0
			SUPPORT 7 0
		قام 7 4
			ACCUSE 3 0
			ASSAULT 0 -6
			COERCE 5 0
			CONSULT 7 0
			REQUEST -4 6
		قباله 0 -2
		قبل 0 10
			ASSAULT 3 0
			CONSULT -5 0
			PERSONNEL 4 0
		قتل
			ASSAULT 0 6
		قتيل 0 -4
			ASSAULT 0 -4
		قتيلا 0 6
			ASSAULT 0 7
		قدم 8 -3
			AID 9 0
			ASSAULT 0 -4
			CONSULT -4 0
		قرار 0 4
		قرارات 0 6
		قرب -4 -2
			ASSAULT 0 -3
		قرر 7 0
			ACCUSE -4 0
			COERCE 4 0
			RETREAT 4 0
		قضى 5 4
		قل -4 4
		قوات 5 5
			ASSAULT 0 3
			COERCE 5 0
		قوه -4 0
		كان -1 0
			ACCUSE -2 0
			AID -3 0
			ASSAULT -2 0
			COERCE 0 2
			CONSULT -2 0
			MOBILIZE 4 0
			PERSONNEL -2 0
			REJECT 2 -3
			REQUEST 0 2
			SANCTION 4 0
		كذلك 7 0
			ASSAULT 4 0
		كشف -4 0
			AGREE 3 0
			REQUEST -3 0
		كلف -6 0
		ل -4 -4
		لان 4 -4
		لبنان 0 3
		لتقديم 0 4
			AGREE 0 3
		لجنه -4 0
		لدي 0 -4
			CONSULT -2 3
		لصالح -3 0
		لقاء 0 -4
		لقائه 0 -2
			CONSULT 5 0
		لقي -5 6
			ASSAULT 0 4
		لكن 6 -2
			ACCUSE 7 -4
		للامم 3 3
		للجيش 0 5
			ASSAULT 0 5
		للدموع 0 4
		للقاء 0 5
			CONSULT 0 5
		له -5 0
			ASSAULT 0 8
		لها 0 3
			ASSAULT -4 6
		مؤكدا 7 -6
			SUPPORT 9 -4
		مثل 2 0
		مجموعات -5 4
		محاكمه
			ACCUSE 0 -4
		محاولات 0 3
		محمد 0 4
		مدنيين 0 4
		مدينه 0 -4
		مركز 0 4
			ASSAULT 0 5
		مستوطنون 0 -3
			ASSAULT 0 -3
		مسلحون 0 4
			ASSAULT 0 4
		مشروع 0 -3
		مصر 0 -4
		مصرع 0 4
			ASSAULT 0 4
		مطالبا
			REQUEST 0 3
		مع 3 3
			AGREE -4 12
			ASSAULT 7 0
			COERCE 3 0
			CONCEDE 0 3
			CONSULT 2 3
			COOPERATE 0 -3
			PERSONNEL 3 -5
			PROTEST 4 0
			REJECT -5 4
			REQUEST -7 0
			RETREAT -5 0
			SANCTION 0 -7
			SUPPORT 0 2
		معاقل 0 4
		مقابل 7 0
		مقدمتهم 0 3
		مليشيات 0 4
			ASSAULT 0 5
		من 1 0
			ACCUSE 0 9
			AGREE 2 -7
			AID 2 0
			ASSAULT -1 0
			COERCE 4 0
			CONCEDE -3 0
			CONSULT -5 0
			REJECT 3 0
			REQUEST 9 10
			RETREAT -7 0
			SANCTION -3 4
			SUPPORT 0 -7
			THREATEN -3 4
		منح -3 3
		منذ 3 -3
			ASSAULT 2 -3
			COERCE 6 0
			CONSULT -4 0
			PERSONNEL 0 4
		منظمه 7 0
			ACCUSE 4 0
		منع -4 0
			ASSAULT 3 0
			COERCE -3 4
		منها -6 2
			COERCE 0 3
		منهم 0 -7
			ASSAULT 0 -5
		موافقه 5 0
		مواقع 0 5
			ASSAULT 0 3
		نائب 0 -6
			ACCUSE -4 0
		ناشد -4 0
		ناصر -4 0
		نتنياهو 0 4
		نحو 4 -4
		ندد 0 -3
			ACCUSE 3 0
		نشر -1 -6
			ASSAULT -4 -4
			REQUEST 6 0
		نشطاء 4 0
		نصح 0 6
			REQUEST 0 4
		نظرا 0 -3
		نظم 8 0
			ASSAULT -4 0
			CONSULT 2 0
			PROTEST 10 0
		نفذ 3 4
			ACCUSE 0 7
			ASSAULT 6 -5
		نفسه 0 3
		نفى -4 0
			ACCUSE -5 4
			ASSAULT 0 -4
			COERCE -3 0
		نقل -11 0
			ACCUSE -3 0
		نيجيريا 0 4
		هؤلاء 5 6
		هاجم 0 -3
		هجمات 0 -3
		هجوم 2 -5
			ASSAULT 2 -5
		هجوما 3 0
			ASSAULT 3 0
		هدد 3 -4
		هدف -3 0
		هذا 3 0
		هذه -8 6
			COERCE 0 3
		هنأ
			SUPPORT 0 4
		هو
			ASSAULT 4 0
		و -4 8
			ASSAULT 0 4
		واجه 0 8
			ACCUSE -6 5
			ASSAULT 6 0
		واصابه
			ASSAULT 0 2
		واصل 5 0
			ASSAULT -5 0
			COERCE 5 0
		وافق 8 -4
			SUPPORT 0 -4
		واقتحام 0 -3
		والامن -3 0
		والتعاون -4 -3
		والجندي 0 4
		والقوات 0 7
			ASSAULT 0 8
		والمغاربه -4 0
		والوفد 4 0
		والولايات 6 0
			CONSULT 4 0
		وان 0 3
			COERCE 0 5
		وبعد 0 -3
		وبين 5 0
			ASSAULT 5 0
		وبينها 0 -3
		وتدمير 0 -3
			ASSAULT 0 -3
		وتركيا 3 0
		وتقديره
			SUPPORT 0 3
		وجنود 4 0
		وجه 4 0
			ACCUSE 5 0
			CONSULT 4 0
		وجود 5 0
		وخاصه -3 0
		وراء 0 4
			ASSAULT 0 3
		وزاره 0 2
			REQUEST 0 3
		وزراء 5 0
			CONSULT 6 0
		وزير
			CONSULT 0 3
		وسائل 5 0
		وصف -10 -3
			ACCUSE -4 5
			ASSAULT 0 -4
			REQUEST 3 0
		وصل 0 -5
		وعبر
			CONSULT -4 0
			SUPPORT 7 0
		وعلي 5 7
		وفاه 3 0
			PERSONNEL 3 0
		وفي -4 0
		وقع 0 -11
			SUPPORT 0 -4
		وكذلك 3 0
		ولي
			CONSULT -3 0
		ومن 0 -3
		وهو 0 -11
			ACCUSE 0 -4
			ASSAULT 0 -4
			REQUEST 5 0
		وهي -4 0
		“ 7 0
			ACCUSE 0 4
			CONSULT -3 0
		” 3 0
	between
		after
			" -3 4
				verb 0 3
			% 0 -3
			(
				noun 0 3
				verb 0 -3
			) 0 9
				verb 4 4
			, -4 -5
				noun -4 0
			- 5 2
				masdar 0 3
				noun 7 0
				verb 0 6
			. 5 0
				verb 4 0
			/ -5 7
				masdar 0 3
			34 0 3
			: -4 -8
				masdar 5 0
				noun -7 -3
			; 0 3
			time 3 0
				masdar 4 -9
				verb -2 3
			| 0 -3
				noun 0 -3
			« -6 4
				verb 0 5
			،
				masdar -4 -1
				verb 4 3
			آل 0 -4
			أبان 0 5
			أبلغ -3 -4
				verb 0 -3
			أتى 0 3
				verb 0 3
			أجرى 5 3
				noun 5 0
			أجمع 6 0
			أدى 0 12
				masdar 0 4
				noun 0 5
			أراد
				masdar 0 5
			أسفر 0 12
				masdar 0 6
				noun 0 4
			أصاب
				masdar 0 6
				noun 0 -3
			أصبح 0 -4
			أصدر
				noun 4 0
			أطاح 0 3
				masdar 0 3
			أعلن
				masdar -3 0
			أفاد -4 0
			أفرج 0 4
				verb 0 4
			أقام
				noun 0 3
			أكد 0 -10
				noun 0 -4
			ألقى 4 0
			أمكن
				noun 4 0
			أورد 4 0
			ابو -4 -4
			اتخذ 0 5
			اتفاق 7 0
				masdar 6 -3
			اتفاقيات 5 0
				masdar 5 0
			اتفق -3 0
			اتهامات 0 3
			اتهم 0 -6
				verb 0 -4
			اثر
				masdar 0 -5
				noun -3 0
			اثناء 0 -4
				verb 0 -4
			اجتمع 6 0
				noun 5 0
			اجراء 0 -4
			اجراءات 0 5
				verb 0 4
			احتجاجا 0 7
			احتجز 0 -3
			اخترق 0 4
			اخر
				verb 0 4
			اخرون 4 -5
				verb 5 -4
			اخري 4 0
				masdar 3 0
			اخرين 3 0
			اداره 0 -4
				verb 0 -4
			ادعى 6 4
				masdar 0 5
				noun 3 0
			ارتدى 0 3
			ارتكب 6 0
				masdar 3 0
			استئناف -4 3
				verb 0 4
			استخدام 0 3
			استخدم 0 -3
			استراليا 5 0
				masdar 5 0
			استضاف 0 4
				masdar 0 5
			استقبال 3 0
			استهداف 5 0
				noun 5 0
			استهدف -11 13
				masdar 0 8
				noun -9 10
				verb 0 -5
			استولى 0 3
				verb 0 3
			اسرائيل 0 -3
				noun 8 0
				verb -5 -5
			اسم 0 3
				noun 0 3
			اشاره 4 4
			اشتباكات 0 6
			اشتبه 0 4
				noun 0 4
			اشخاص 0 -3
				verb 0 -3
			اصابه 0 4
			اصلاح 4 0
			اضافه 7 5
				masdar 4 0
			اطلاق 3 -8
				noun 0 -4
				verb 5 0
			اعاده 0 -4
			اعتبر -6 -2
			اعتقد 8 -4
				masdar 6 0
			اعضاء 5 0
			اعقاب -3 0
			اعلان -3 -5
			اف 0 3
				verb 0 3
			افراد 0 -5
			افغانستان 7 -7
				noun 7 0
			اقامه 0 -4
				verb 0 -3
			اقتحم 5 0
			الا 0 -4
			الاتحاد 0 4
				masdar 0 5
			الاتفاق 0 -7
				verb 0 -5
			الاحزاب
				masdar 3 0
			الاخير 0 5
				masdar 0 3
			الاخيره
				verb 0 4
			الاداره 0 4
				verb 0 4
			الارهاب 0 4
				noun 0 3
			الارهابيه 0 4
			الاستراتيجيه
				masdar 0 4
			الاطراف 5 -5
				verb 7 -7
			الاليه 3 0
			الامانه 0 -3
				verb 4 -3
			الامين 0 -5
				verb 5 -3
			الانتخابات 0 -5
				noun 0 3
				verb 0 -6
			الانسانيه 0 5
			الاولي 5 0
				noun 0 3
			البحريه 0 5
			البرازيل 0 -3
				verb 0 -3
			البرلمان
				verb 0 5
			البلاغ 0 5
			البلدين -6 0
				masdar -3 0
			البلديه 0 -4
			التحالف 0 -3
			التصعيد 0 4
				verb 0 4
			التقى -4 -5
				verb 0 -4
			التوصل 3 0
			التي 4 8
				masdar 6 4
				noun 4 4
				verb -4 0
			الجانب 4 -4
				noun 3 0
			الجانبان 5 0
				verb 5 0
			الجبهه 0 5
			الجرائم 0 4
			الجرحي 4 0
			الجزائر 3 4
			الجماعه
				noun 0 5
			الجنرال
				noun 4 0
			الجهات 0 3
				noun 0 8
				verb 0 -7
			الجهه 4 0
			الجيش
				noun -5 0
				verb 4 0
			الحاق 0 5
			الحدود -5 0
			الحكم -3 0
			الحكومه 7 0
				masdar 0 -3
				noun 4 0
			الحوثيون 0 3
				verb 0 3
			الخارجيه 0 5
				verb 0 6
			الخطه 0 4
			الخطوات 0 3
			الخطوط 0 4
			الخلاف -4 0
			الدكتور -4 0
				verb -3 0
			الدول -4 -3
				noun -3 0
			الدوله 0 3
				verb 0 4
			الديوان 0 3
				verb 0 3
			الذي 4 5
				masdar 3 0
				noun 5 0
				verb -3 0
			الرئيس -2 -3
			الرجل 4 0
			الرصاص 0 4
				verb 0 4
			الزهراني 0 -4
			السباق 0 5
			السجناء 0 3
			السعوديه
				masdar 6 0
			السفراء 4 0
			السفير
				verb 0 -3
			السلطات
				noun 0 4
			السماح -3 0
				verb 0 4
			السياسه 0 4
			السياسيه 0 -3
			السياق 0 3
				verb 0 3
			الشؤون 0 -3
			الشرطه 8 2
				masdar 13 0
				verb -5 0
			الشرعيه
				masdar 3 0
			الشرق 0 -3
			الشيخ 0 -4
			الصين 0 7
				verb 0 5
			الضحايا 0 8
				masdar 0 7
			الطيران 0 4
			العاصمه -3 0
			العاهل 4 0
			العراق 4 -4
				verb 6 -4
			العلاج 4 0
				verb 4 0
			العمل 0 -4
				verb 0 -3
			العنف 0 -5
			العوده 0 -4
			الفريق 5 0
				verb 3 0
			القاء 0 -3
			القائد 0 4
			القاده 3 -3
			القانون 3 -4
			القاهره 2 3
				noun 3 0
				verb 0 3
			القبض
				masdar 4 0
			القدس 0 -5
			القريه 0 -4
			القضاء 0 4
			القوات 3 -3
				masdar -4 -3
				noun 6 0
			القوي 7 0
				verb 10 -4
			القياده 0 3
				verb 0 3
			القيادي 0 -4
			القيام 0 -3
			الكاتب 0 3
				verb 0 3
			الكونجرس 3 0
			اللجنه -3 0
				verb -2 6
			الله 0 4
			اللواء 6 0
				noun 5 0
				verb 0 4
			المئات 3 0
				verb 3 0
			المتمردون 3 0
			المتهم 0 -4
			المتهمين 4 0
				masdar 0 5
			المجلس -4 0
				verb -4 4
			المحادثات -4 3
				verb 0 4
			المحتجون 0 3
				verb 0 3
			المحكمه -4 0
			المدعي 0 4
				verb 0 4
			المدنيين
				masdar 0 -3
			المدينه 0 -5
			المرشح 0 -4
			المسؤولون 0 -3
				verb 0 -3
			المسؤولين 0 4
			المستشار 3 0
				verb 4 0
			المستوطنون 0 6
				verb 0 4
			المسلحون
				verb 0 -4
			المسلحين
				verb 0 -4
			المشاركون 0 5
				verb 0 5
			المشافي 0 6
			المصلين 0 -3
			المعسكر
				noun 0 3
			المفوضيه 0 6
				verb 0 4
			المقاتلين 3 0
			المقاومه 5 -7
				masdar 4 0
			المقدمه 3 0
			المقرر 3 0
				noun 3 0
			المقيمين 6 0
			المكتب 0 3
			الملف 0 3
				verb 0 4
			الملك 3 -3
				noun 3 0
			المليشيات 0 5
			المملكه
				masdar 3 0
			المناسبه 0 3
				verb 0 3
			المنطقه
				verb 0 4
			المنظمه 0 7
				verb 0 7
			المهمه 0 4
			المواطنين -4 3
				masdar 0 3
			الموالي 0 3
			النائب -4 5
				verb 0 4
			الناشطين 0 4
			النصره
				noun 0 3
			النظام 0 -5
				verb 0 -5
			النقابات 3 0
			النيران 0 3
				verb 0 3
			الهجمات
				verb 0 3
			الهدنه 5 0
			الهند 3 0
			الوزاره
				verb 0 3
			الوزراء 0 4
			الوزير 3 0
				noun 3 0
			الوفد 0 4
				noun -3 5
			الولايات
				verb 2 3
			الي -7 0
				masdar -3 4
				noun -3 6
				participle 0 -4
				verb 0 -6
			اليمن -3 -3
			اليمين 0 -7
				verb 0 -4
			اليه 5 0
				masdar 0 -4
				noun 6 0
				verb 0 8
			اليها 3 0
				verb 6 0
			امام 4 0
				masdar 3 0
			امكانيه -4 0
			امن 0 4
			امين 0 5
				verb 0 6
			ان -8 0
				masdar 0 -4
				noun -4 0
				participle 0 4
			انتهى 0 4
				noun 0 5
			اندلع 3 0
			انصار 0 -4
			انضم 0 -3
			انقره
				noun 0 -3
			انه 0 -5
			انها 5 0
				masdar 3 0
			اهداف 0 6
			او 3 2
				masdar 0 3
				noun 3 0
			اوباما 0 -3
			اوساط 6 0
			اوكرانيا 0 -6
			ايران 0 -4
				noun 0 -4
			ب -3 4
				noun 0 8
				verb -3 0
			باتجاه -5 4
			باثاره 0 5
			باجراء 0 5
			بادل 0 3
			باراك
				masdar 0 4
			باسم
				verb 0 4
			باعاده 0 -3
			باغتيال 5 0
				masdar 4 0
			باقليم 0 4
			باكستان 0 -3
			بالاسري 4 0
				masdar 4 0
			بالاضافه 0 4
				masdar 0 4
				verb 4 0
			بالاعدام 0 4
				noun 0 3
			بالانضمام 0 -3
			بالتعاون 0 -6
			بالجاني 0 3
				noun 0 3
			بالخارج 3 0
			بالدور 0 6
				verb 0 4
			بالرئيس -3 0
			بالعمل
				masdar 0 6
			بالقتل 0 -4
			بالقرب 0 -3
				masdar 0 -4
			بالقنابل 0 6
				noun 0 4
			بالمتفجرات 0 6
			بان -8 6
				noun -4 4
			بانه 0 -3
			بانها 4 0
				noun 6 0
			بتاسيس 0 4
			بتقديم
				verb 0 4
			بتهمه 0 -5
			بجروح 0 -4
				masdar 3 0
			بجهود 3 0
				verb 4 0
			بحثا 0 3
			بحسب -3 0
			بحضور -2 -3
			بحق -6 0
				masdar 0 3
				noun -3 0
				verb 0 -3
			بحياه 0 6
				verb 0 4
			بخصوص -4 0
				noun 0 3
			بدأ 0 -4
			بدعم -3 -7
				verb 0 -4
			بدعوه
				noun 0 5
			بدلا 0 -4
				verb 0 -4
			برأ 0 3
			برئاسه 7 -4
				masdar 4 0
			برصاص 4 -4
				masdar 4 0
			بركسات 0 3
			برنامج 5 0
			بريف 0 4
			بسبب -3 -7
				masdar -3 0
				verb 0 -6
			بشان -8 -4
				masdar 0 -4
				noun -8 0
			بشده 0 -5
				verb 0 -5
			بشكل -4 1
				verb -3 2
			بصوره 0 4
			بضروره 0 -5
			بعد -8 -10
				masdar -11 0
				noun 0 -9
			بعدم
				verb 0 -5
			بعدما
				masdar 0 4
			بغداد
				verb 0 7
			بقرار
				masdar 3 0
			بقصر 6 0
				verb 4 0
			بلاده
				verb 0 3
			بلده 0 4
			بلغ
				masdar 3 0
			بما -4 6
				participle 0 3
			بمبادره 5 0
			بمشاركه 4 0
				masdar 4 0
			بمقر 8 -3
				noun 6 0
			بمناسبه -3 0
			بمنطقه
				noun 0 -4
			بمواصله 0 -3
				verb 0 -4
			به 6 4
				masdar 0 4
				participle 0 3
				verb 4 0
			بها 0 10
				noun 2 3
				verb 0 6
			بهدف -4 0
			بهذه 0 3
				verb 0 4
			بواسطه 0 -4
			بوضع 0 -3
			بيان 0 4
				verb 0 5
			بيروت -5 6
			بين 13 -9
				masdar 10 -10
				noun 5 -2
			بينما 0 -3
				verb 0 -6
			بينها 2 -4
				verb 3 0
			بينهم 3 -3
				masdar -4 -7
				verb 9 0
			بينهما -3 0
			تابعه
				verb 0 4
			تبادل 3 0
				masdar 4 0
			تبنى 4 0
			تجاه 0 -4
			تجمع 4 4
				noun 4 4
			تجمعا 0 4
			تحت -3 0
				masdar -3 0
				noun 0 -4
			تحيات -4 0
				noun -4 0
			تدريبات 3 -5
				verb 3 -5
			ترأس 2 -3
				noun 3 0
			تركيا 5 0
				masdar 4 4
				noun 0 -3
			تزايد -5 0
			تسبب 0 3
				masdar 0 4
			تسليم 0 3
			تشكيل
				verb 0 -3
			تصريحات
				verb 0 4
			تضرر 0 3
			تضمن 0 5
				noun 0 5
			تطبيق 0 -3
				verb 0 -3
			تعرض -3 9
				noun -3 6
			تعزيز
				noun -3 0
			تعلق
				masdar 0 4
				noun 0 -3
			تعود 0 5
				verb 0 3
			تقدم 4 10
				masdar 4 0
				verb 0 7
			تقديم
				verb 0 -4
			تقرير 0 -4
				verb 3 0
			تلبيه 0 3
			تلك
				noun 0 3
			تم 3 3
			تمكن
				masdar 0 3
			تمويلا 3 0
				verb 3 0
			تناول -6 0
				noun -4 0
			تنظيم 0 4
				masdar 0 4
			تنفيذ
				verb 0 3
			تنقل 0 -3
			تواجد 0 5
				verb 0 3
			تونس 0 5
			جاء 0 -5
				masdar 4 -4
				noun -5 0
			جامعه 0 8
				verb 0 6
			جانب 0 8
				verb 0 6
			جبل 0 3
				verb 0 4
			جر 5 0
				masdar 4 0
			جرح 0 5
			جلاله 0 3
			جلسه 5 4
				masdar 5 0
				verb 0 4
			جماعه
				masdar 3 0
			جمع 11 0
				noun 12 0
			جنازه 0 -3
			جنديا
				verb 0 -3
			جنود 0 5
				noun 0 5
			جهه 6 0
				masdar 5 0
			جهود 0 3
			حاصر
				verb 0 3
			حاليا 6 0
			حتفهم 4 0
				verb 4 0
			حتي -4 -5
				masdar 0 -3
			حرقا 4 0
			حركه 7 0
				verb 7 0
			حزب -4 0
			حسب 0 -4
			حسن 0 6
				masdar 0 4
			حضر 4 0
			حكومه
				masdar -4 0
				noun 0 3
			حل -6 0
			حماس 0 4
				verb 0 3
			حمل 4 -6
				masdar 0 -4
			حمله 3 0
			حول -7 -8
				noun -3 0
				verb -4 -5
			حي 0 -4
			حيث 6 7
				noun 0 8
			حين 3 0
			حينها 4 -3
			خارج
				noun 0 5
			خاصه -3 3
			خاض 7 0
				masdar 5 0
			خالد 0 -4
				verb 0 -4
			خبراء 3 0
				verb 3 0
			خرج 5 0
				noun 3 0
			خطط 0 -3
			خطوه 0 -3
			خلال 4 0
				masdar 0 -3
				verb 5 3
			خلاله 0 5
				verb 0 4
			خلالها -10 10
				verb -10 9
			خلف 0 6
				noun 0 4
				verb 4 0
			داخل -6 0
			دار 6 0
				noun 5 0
			داعش -4 -4
			دام -4 0
				noun -3 0
			دخل -4 0
				noun -5 0
			دعم -4 0
				verb 0 -4
			دعما 0 -3
				verb 0 -3
			دفع -3 -4
			دمويه 3 3
				noun 3 3
			دوريات 0 4
				verb 0 5
			دوريه 0 4
				masdar 0 3
			دول 0 7
				noun -3 6
				verb 5 0
			دولار -3 4
				verb 0 3
			دوله -3 0
				verb 0 -4
			دون 0 -8
				verb 0 -4
			ذكر -4 0
			ذلك 4 -3
				verb 6 0
			رؤساء
				verb 5 0
			رئاسه 0 -3
			رئيس 3 -1
				noun 5 0
				verb -3 0
			رئيسي -3 0
			راح 0 4
				noun 0 3
			راس 3 0
				verb 3 0
			راسها 0 5
			راسهم
				verb 3 4
			رام 3 0
			رجال
				verb 0 -3
			رجح 5 0
			رجل 0 3
			رحب 4 0
				masdar 4 0
			ردا 0 -3
			رساله -4 5
				verb 0 4
			رسميا -3 3
			رغم 0 -4
				verb 0 -3
			رفض 0 -5
				verb 0 -3
			رفع 3 0
				verb 0 -4
			رهينه 0 -4
				verb 0 -4
			روسيا 0 -3
				noun 4 -4
			زاد 0 -5
			زال 0 -4
			زعم 5 0
				noun 6 0
			زعيم -3 5
				verb 0 3
			زيارته 5 0
				verb 6 0
			سعودي 0 -3
			سقط 0 8
				noun 0 8
			سقوط 0 3
			سلطات 0 -3
			سلم 0 -4
			سمح 0 -5
			سموه -5 0
				noun -4 0
			سمى 0 6
				masdar 0 4
			سواء 0 4
			سوريا 0 3
				masdar 0 3
			سوريه -4 0
				noun -3 0
			سوي
				masdar 0 5
			سيطر -5 6
				masdar 0 8
			شاحنه 0 5
			شارك 15 -5
				noun 14 -3
			شخص 0 -6
			شخصا 0 -3
				masdar 0 -3
			شدد -4 0
			شرق 0 4
				verb 0 4
			شركات 7 0
				verb 6 0
			شعارات
				verb 0 3
			شمال 4 -3
			شمل -3 5
				noun -5 4
			شن 0 4
				masdar 4 0
				noun 0 4
			شهد -6 0
				noun 0 4
			صاحب -8 -3
				verb -4 0
			صاروخين 0 6
				verb 0 6
			صالح 0 3
			صدر 4 0
				masdar 3 0
			صرح 3 0
				noun 4 0
			صفقه 3 0
				masdar 3 0
			صفوف 0 4
				noun 0 5
			صمت 0 6
			صندوق -3 0
			صواريخ 0 5
			ضحيته 0 3
			ضحيتها 0 5
				noun 0 4
			ضد -10 6
				noun -9 8
			ضروره -4 6
				noun -3 0
				verb 0 6
			ضم 10 0
				noun 9 -4
				verb 0 5
			ضمن 0 -3
			ضيفا 0 3
			طائرات 0 -3
				verb 3 0
			طال 0 5
				masdar 0 4
			طرح -3 0
			طلب 0 -5
			طهران 2 3
			طوال
				masdar 4 0
			ظل 0 -3
			ظهر -3 0
			عاد 0 -4
				masdar 0 -4
			عاليا 0 5
				verb 0 5
			عباس 0 -3
			عبر -4 -4
				masdar 0 -3
				noun 0 -4
				verb 0 4
			عبوه 0 8
				verb 0 8
			عدم
				verb 0 3
			عرضا 0 3
			عسكريين 0 6
			عضو 0 4
				verb 0 5
			عقب
				masdar 3 0
			عقد 3 0
				noun 3 0
			عقودا 3 0
			عكس 3 0
				noun 4 0
			علي -8 -1
				masdar -5 1
				noun -3 5
				verb 1 -4
			عليه 5 -4
				noun 5 0
				verb 0 -6
			عليها 7 0
				noun 0 3
				verb 4 -10
			عمل -3 -6
				verb 0 -4
			عمليات 0 -3
			عمليه 3 0
				noun 3 0
			عن -3 -3
				masdar 5 0
				noun -7 0
			عناصر 6 0
				verb 0 3
			عند
				masdar 0 5
			عندما 7 0
				noun 3 0
				verb 3 0
			عنصرا 0 5
			عنه -4 6
			غزه -4 -5
			غير 6 -4
				noun 6 0
				verb 3 0
			فاز 0 7
				noun 0 5
				verb 0 4
			فتح -4 0
				verb 0 -4
			فتره 0 3
				verb 0 4
			فجر 4 0
			فرض
				noun 0 -3
			فصائل
				noun -3 0
			فضلا 0 4
				noun 0 4
			في -2 -3
				noun -5 0
				participle 0 -6
			فيما 0 3
				verb 3 0
			فيها 6 4
				masdar 3 0
				noun 6 5
				verb -3 0
			قائد -3 0
			قاد 10 -4
				noun 3 0
			قاده
				noun -4 0
			قاعده -3 0
			قال -8 0
				noun -4 3
				verb 0 -8
			قام 5 6
				noun 6 0
				participle 0 4
			قباله 0 -3
			قبضه 0 3
				masdar 0 3
			قتل 0 3
				noun 0 3
			قد
				noun 4 3
			قدم 0 7
				masdar 0 4
			قرار 0 -8
				verb 0 -7
			قرارا 0 4
				verb 0 4
			قرب -4 -2
				masdar -3 0
			قريه 0 -4
			قصاصا -4 0
			قصف 0 -4
			قضى
				verb 0 3
			قطاع -4 0
			قطر -3 0
			قل 0 12
				masdar 0 5
				verb 0 5
			قوات 0 -9
				masdar 2 -7
				noun 0 -4
			قواعد 0 -3
			قوه
				verb 4 2
			قوي 0 3
				verb 0 3
			قياده 0 -4
			قيادي 0 3
			كامل 0 6
			كان -1 3
				verb 0 4
			كبار
				noun -3 0
			كبير 6 -5
				verb 3 -4
			كتائب 0 -4
			كلينتون 0 -3
				verb 0 -3
			كوريا 3 0
			لا
				masdar 0 -5
				noun -3 5
			لاتفاق 0 -4
			لاجراء -5 0
			لاحقا 0 3
			لاطلاق 6 0
				noun 4 0
			لان -3 -5
			لبنان 0 3
			لتنظيم 4 -3
				masdar 4 0
			لجماعه 0 5
			لجنه 0 5
				verb 0 5
			لحركه -3 0
			لحزب 0 8
				verb 4 6
			لحكومه -3 0
			لدعوه 0 4
			لدي 0 4
				noun -4 0
			لصاروخ 3 0
			لطالبان 0 3
				masdar 0 3
			لغزه 0 -4
			لفتره 0 3
			لقاء -4 0
			لكن -7 0
				verb 0 -3
			للاتفاق -3 0
			للاشتباه 0 -3
			للامم 4 0
			للامن 3 0
				masdar 3 0
			للانتخابات 5 0
				noun 5 0
			للتعاون -4 5
				noun -3 4
			للجزيره 0 3
			للحصول 0 4
				masdar 0 4
			للدموع 0 5
			للرئيس 0 -3
			للسلام -3 3
				noun -3 0
			للشؤون 4 0
			للصحفيين 0 6
			للقوات 3 0
			للمؤتمر 4 0
			للمجلس 3 0
				noun 3 0
			للمطالبه 0 4
			للمقاومه
				noun 0 4
			لم 3 0
				noun 4 0
			لمجلس 0 5
				masdar 0 4
			لمحاوله -5 0
			لمناقشه -4 3
				verb 0 4
			لن
				noun -4 0
			له 0 -4
			لها -5 0
				noun -4 4
			لوقف 4 0
				noun 4 0
			ليس 0 -4
			مؤتمر -4 0
				noun -4 0
			مؤخرا 5 0
			مؤسسات 0 7
				verb 0 5
			ما 4 11
				masdar 0 4
				noun 6 0
				verb 0 6
			مارس 7 8
				masdar 0 4
			مالك 0 3
				verb 0 3
			مباشره 9 0
				masdar -3 0
				noun 9 0
				verb 4 0
			مبعوث 4 0
			مبني
				noun 4 0
			مبينا 4 0
			مثل 2 -5
				masdar -4 0
				verb 4 0
			مجال 5 0
				verb 6 0
			مجلس -6 0
				verb -4 -2
			مجمع
				masdar 0 4
			مجموعات 4 0
				verb 4 0
			مجموعه 0 -4
			محافظه 0 -4
			محاوله -3 0
			محكمه
				masdar 0 4
			محمله 0 5
			محيط 0 -4
			مخيم 0 5
			مدير 7 2
				masdar 6 0
				verb 0 3
			مديريات 5 0
			مدينه 0 3
				masdar 0 3
				noun 4 0
			مذكره 3 0
			مرتين -5 0
			مركز 0 7
			مركزا 0 -6
			مزيدا 0 4
			مسؤولين 0 4
				masdar 0 4
			مسؤوليه 0 -4
				verb 0 -3
			مستشفي 0 -3
			مستمر -3 0
			مستمره
				masdar 3 0
			مستهدفه 0 4
			مسلحو 0 -3
				verb 0 -3
			مسلحون 9 0
				noun 0 -4
				verb 7 4
			مشاركتها 0 6
			مشيرا 0 -7
				masdar 0 -3
			مصر 0 3
			مع -1 -3
				verb 4 0
			معهم 4 -4
			مفاوضات 0 3
				verb 0 3
			مقابل -5 -5
				masdar 0 -4
			مقاتلات 0 4
			مقاتلون 0 4
			مقر 0 -3
				verb 0 -3
			مقرات 0 3
			مكتب -4 2
			مكتبه 5 0
			مما
				masdar 0 4
			ممثله 0 4
				verb 0 4
			ممثلي 5 0
			ممثلين 5 0
			من 4 -1
				masdar 3 -3
				noun 2 -8
				participle 0 4
				verb -1 6
			مناطق 4 0
				verb 6 0
			منافسها 0 4
			منذ -12 -7
				masdar -5 0
				noun -6 -9
				verb 0 4
			منزل 0 5
				noun 0 4
			منزلا 0 -3
			منشات
				verb 0 3
			منصبه 0 4
				masdar 0 5
			منظمه
				masdar 4 0
			منع -4 -3
				masdar 0 -3
			منه 0 -3
			منها 0 -5
				noun -3 -3
			منهم 0 -7
			مهاجرا 0 -5
				verb 0 -4
			مهمه 0 -4
			مواجهات 0 -3
			مواطن
				verb 0 -3
			مواقع -4 7
				masdar 3 0
				noun 0 3
				verb -4 7
			موسكو
				noun 0 -4
				verb 0 4
			موقف 0 -3
				verb 0 -3
			ميليشيات 0 3
				masdar 0 3
			نائب
				masdar 0 3
			ناصر -4 0
				noun -3 0
			نتائج 0 -3
			نتنياهو 0 -3
				verb 0 -3
			نحو -4 0
			نسب 7 0
			نظام 0 -4
				verb 0 -4
			نظرائه 4 0
				noun 4 0
			نظم 7 0
				masdar 4 0
				noun 4 0
			نظيريه 4 0
			نفذ 11 0
				noun 7 -3
			نفسه -4 4
				verb 0 3
			نفى 0 -3
			نقابه 0 3
				verb 0 3
			نقل -6 0
				masdar 0 -3
				noun -3 0
			نوعه 0 5
			هؤلاء 0 5
				verb 0 4
			هاتفيا 0 7
			هجمات 5 -3
				noun 4 0
			هجوم 0 -6
				verb 0 -4
			هجوما 4 0
				verb 4 0
			هدف 0 -4
			هذا -4 0
			هذه 4 0
				masdar 5 0
			هم 0 9
				noun 0 10
				verb 0 -3
			هما 0 6
			هو 6 0
				noun 5 0
			هي -4 0
				noun 0 4
			هيئات 0 -3
				verb 0 -3
			و 7 8
				masdar 5 6
			واسرائيل
				verb 4 0
			واشنطن
				verb 3 0
			والاتحاد 4 0
			والاستثمار 4 0
			والاسلحه 0 -3
			والامن -3 0
			والامني 3 0
				noun 3 0
			والتعاون 3 0
				masdar 4 4
			والتي 0 9
				noun 4 11
			والذي 0 4
			والرياضه 4 0
			والسعودي 4 0
			والسفاره
				noun 3 0
			والصين 4 0
			والعاملين 0 5
				masdar 0 5
			والمسانده 0 5
				masdar 0 4
			والمصابين 0 -5
			والمعالي 4 0
			والوفد 4 0
			والولايات 3 0
				noun 4 0
			والي 0 5
				masdar 0 3
			واليابان 4 0
			وان 0 -4
				verb 0 -3
			وبقيه 0 5
			وبين 4 0
				masdar 4 0
			وبينها 0 -3
			وتدمير 3 0
				masdar 3 0
			وتركيا 3 0
				noun 3 0
			وتونس 0 4
			وجد 0 5
			وجماعه 0 4
			وجمهوريه 0 4
			وجهات -4 6
				masdar 0 4
			وحركه 3 0
			وحزب 3 0
				verb 3 0
			وحكومات 3 0
				verb 3 0
			ودعوات 0 3
			وذلك 0 -7
			ورؤساء -3 0
			ورئيس 8 0
				noun 6 4
			وزاره 0 4
				noun 0 5
			وزراء 0 -3
				noun 7 0
				verb -3 -3
			وزير 3 2
				noun 5 0
				verb -5 2
			وزيرا 4 -4
			وزيره 3 0
			وسائل 0 -3
			وسط -6 3
				masdar -3 0
			وشى 3 0
				masdar 3 0
			وصف -5 0
				masdar 0 -4
				verb 0 3
			وصفهم 0 4
			وصل 0 4
				noun 0 4
			وضع -6 0
			وعلي
				verb 4 0
			وفد 3 5
				noun 4 0
				verb 0 4
			وفرنسا 4 0
			وفق 0 -5
			وفي -3 0
			وقد 0 -3
			وقع -6 3
				masdar -4 0
			وقف 6 0
			وقوات 0 4
				verb 0 4
			وكاله 0 7
			وكذلك 0 6
				verb 0 5
			وكيل 0 5
			ولايه
				masdar 0 3
			ولم 0 -3
			ولي -3 0
				masdar -3 3
				verb 0 -3
			ومدير
				verb 4 0
			ومصر 0 3
				verb 0 3
			ومع 5 0
			ومقاتلي -3 0
				noun -3 0
			وملاحقه 0 4
			ومن 3 -4
			وهم 0 7
				masdar 0 10
			وهناك 5 0
			وهو 0 -3
				verb 0 -5
			وهي 4 -3
				noun 0 -3
			ووزير -3 0
			يوم 0 7
				noun 0 6
			–
				verb 0 5
			“
				masdar -3 0
			” -3 2
				verb 0 3
		before
			 4 0
				masdar 5 -3
			" 2 -5
				noun -3 0
			( -3 3
			)
				masdar 3 0
				noun -6 0
				verb 0 4
			* -3 0
			, -9 -3
			-
				masdar 0 -6
				noun 4 0
				participle 0 4
				verb -4 0
			/ -3 0
				verb -4 3
			19 4 0
			30 0 4
				verb 0 3
			: -12 -11
				masdar -6 0
				noun -5 -7
			cnn -8 -6
				masdar -4 0
			time
				participle 3 -5
			«
				masdar -3 0
				noun 3 4
				verb 2 -4
			» -3 -2
				masdar -3 0
				noun 3 0
			،
				participle -3 0
			آل 4 3
				verb 3 0
			أبان 6 4
				masdar 4 0
			أبلغ 6 0
				masdar 0 -4
				verb 3 2
			أتم 0 5
				masdar -4 0
			أتى -7 5
				masdar 0 7
				noun -5 0
			أثار
				masdar -4 0
			أثبت 3 0
				noun 4 0
			أجرى 5 5
				masdar -4 5
				noun 6 0
				verb 4 0
			أحدث -6 0
				masdar -5 0
			أدار 5 0
				noun 6 0
			أدان -3 0
			أدى 0 3
			أراد 7 0
			أرسل 5 0
			أسفر -2 11
				masdar -2 8
			أسقط -4 0
			أشار -3 -5
				noun -6 -3
			أصاب 0 8
				masdar 0 4
				noun 0 3
			أصبح -3 3
			أصدر
				noun 3 -3
				verb 0 3
			أصر 5 0
			أضاف -5 0
				verb -6 0
			أطلق 8 -5
				noun 5 0
			أعاد 0 4
				masdar 0 3
			أعرب
				masdar 0 -3
			أعطى 4 0
			أعقب -4 0
			أعلن
				masdar 2 -8
				noun 4 8
			أفاد -4 0
			أقدم 8 -4
				masdar 6 -3
			أقر 6 6
				masdar 10 0
				noun -5 6
			أكد
				masdar 0 -3
				verb -9 0
			ألقى -9 0
				masdar -4 3
			أمضى 3 0
			أمكن 5 0
				noun 7 0
			أنهى 6 0
				masdar 4 0
			أوضح -3 0
			أوقع 4 0
				noun 5 0
			أوقف 0 4
			اتخاذ
				masdar 3 0
			اتصالا -3 0
			اتفق 4 0
			اتهام -4 0
				masdar -4 0
			اتهامات 4 0
				masdar 3 0
			اتهم
				noun 3 0
			اثر -4 0
				masdar -5 -2
				noun 0 3
			اثناء 0 -4
			اجازه 0 5
				noun 0 6
			اجتماعها 4 0
			اجراء -5 0
				masdar -4 0
			اجراءات 5 0
				masdar 4 0
			احتمال -3 0
			احد 0 3
			احياء -4 0
			اخر 0 5
				noun 3 3
			اخرون 0 5
			اخري 0 3
			اخرين -4 0
			اذ 5 2
			اذا 0 4
			اراضيها 4 0
			ارتدى 9 0
				noun 6 0
			ارتكب 5 0
				noun 5 0
			ارسال 0 4
			ارهابيين -3 0
			ازاء -4 0
				masdar -4 0
			استأنف 0 3
			استئناف
				verb 3 0
			استجاب 0 3
				masdar 0 3
			استجابه -7 4
				masdar -5 5
			استخدام 0 3
			استخدم 2 6
				masdar 0 3
				noun 4 0
			استطاع 0 4
				masdar 0 3
			استقبل -5 9
				noun 0 5
			استكمال 0 4
				noun 0 4
			استمر 0 -3
			استمع -4 0
				masdar -3 0
			استنكر -3 0
				noun -4 4
			استهداف 4 0
			استهدف 5 0
			اسرائيل -5 -3
			اسطنبول -4 0
			اسم -3 0
			اسوا 0 3
			اشاره -6 0
			اشتباكات 0 3
				noun 0 4
			اشتبه 7 0
			اصل 0 3
				masdar 0 3
				verb 5 0
			اصلا 4 0
			اصوات 0 3
			اصواتهم 3 0
				masdar 3 0
			اضافه 4 2
				verb 5 0
			اطلاق -6 0
				masdar 0 -3
				verb 0 3
			اعاده
				verb -4 0
			اعتبر
				masdar 0 6
				noun -4 0
			اعترف 6 0
				masdar 3 0
				noun 4 0
			اعتقال 0 -5
			اعتقد 4 0
			اعتقل
				masdar 4 0
				noun 0 3
				verb 0 -4
			اعضاء -4 0
				masdar -3 0
			اعقاب -3 0
			اعلان -7 0
				noun -5 0
			اغلاق 7 0
			افغانستان 0 3
			اقتحم 3 0
				verb 3 0
			اقليم 0 -4
			الا 0 6
				masdar -3 0
				noun 4 0
			الاتحاد 0 -3
			الاتصال 4 0
			الاجتماع
				noun -3 0
			الاحزاب -4 0
			الاخر 0 3
			الاخير 4 0
			الادعاء 0 4
			الاردن -4 0
			الارهابيه 0 4
				masdar 3 3
			الاستراتيجيه 3 0
				noun 3 0
			الاعضاء 5 0
			الاعلان -4 0
			الاكراد 0 5
			الامر 4 0
				noun 5 0
			الامين
				masdar -4 0
			الان -3 0
			الانتخابات 0 -3
				verb 4 0
			الانفصاليين 0 6
			الاولي 0 4
			البالغ 0 3
			البرلمان 3 0
			البلاد
				noun 0 3
			التجربه 4 0
			التحقيق -6 -3
				masdar -5 0
			التخطيط 4 0
				noun 4 0
			التزم 5 0
			التعامل 4 0
			التغطيه -4 0
			التقرير 4 0
			التوصل -3 0
				noun -3 0
			التي 6 1
				noun 4 0
				verb 4 0
			التيار 5 0
			الثانيه
				masdar 0 -3
			الجانب
				noun 0 4
			الجانبين 0 4
				noun 0 4
			الجاني 0 -3
				masdar -4 0
				noun 4 0
			الجزيره
				noun 4 0
			الجنسيه 4 0
				masdar 6 0
			الجيش
				noun 3 0
				verb 0 5
			الحادث 4 5
				noun 0 3
				verb 3 0
			الحاكم
				verb 4 0
			الحجاره 3 4
			الحرس 0 4
				masdar 0 5
			الحركه 3 4
				masdar 4 0
				verb 0 5
			الحق -4 0
			الحكومه -5 0
				masdar -4 0
			الحوثيون -4 0
			الخدمه -3 4
			الخليج -4 0
			الدوحه -4 0
				noun -4 0
			الدوله 3 0
			الذي 4 3
				masdar 4 3
				noun 5 -4
				verb -2 3
			الذين 9 2
				masdar 0 4
				verb 7 -3
			الرئيس -6 0
				verb -5 4
			الرحله 0 4
			الرياض
				noun 5 0
			الساحه -5 0
			السبب 0 4
			السجن 0 4
				masdar 0 3
			السعوديه 3 0
				masdar 3 0
			السفاره 0 4
				noun 3 0
			السفير -4 0
			السلطات
				masdar 0 4
			السياسي 4 0
			السياسيه 4 0
			الشرطه -5 4
				noun 0 7
			الشرعيه 5 0
				masdar 7 0
			الشركه 5 0
				verb 3 0
			الشغب 5 0
				masdar 5 0
			الشيخ -4 0
			الصين
				masdar -3 0
			الضحايا 4 0
				masdar 3 0
			الضفه -6 2
				noun -3 0
			الطعام 3 0
				masdar 3 0
			الطلب 0 4
			العاصمه -4 0
				masdar -7 0
				noun 4 0
			العالم 0 -3
			العاملين 0 4
			العراق 3 5
				verb 0 5
			العقيد 0 -4
			العلاج 0 4
			العمر 4 4
				masdar 4 0
			العمل -6 -3
			العنف -4 0
			الفتره 0 -4
			القاضي 3 0
			القاعده 0 -3
			القبض 0 -3
				masdar -4 0
			القدس
				masdar 3 0
			القرار 6 0
				verb 4 0
			القصف 4 0
			القضاء 0 5
			القضيه 0 6
				masdar 0 3
			القوات -6 -5
				masdar -4 -4
			القوه 3 0
				noun 3 0
			القوي -4 0
				noun 0 3
			القيادات 5 0
			القيام 0 -3
				masdar -4 0
				noun 6 0
			الكونجرس 3 0
			الكونغرس 3 0
			اللذين 4 5
				masdar 4 0
				verb 0 4
			اللقاء -4 0
			الله
				verb -4 0
			المؤتمر 6 0
			المبعوث -5 0
				noun -5 0
			المتحدث -8 0
				masdar -3 0
				noun -4 0
			المتمردين 0 -3
			المتهم 5 0
				masdar 4 0
			المتهمين 4 0
			المجال 0 3
			المجلس 5 0
				noun 4 0
			المحاكم 0 3
			المحتجزين 0 4
				masdar 0 3
			المحكمه 0 -4
				noun -4 0
			المسؤول 3 0
				noun 5 0
			المسؤوله 6 0
				noun 4 0
			المسؤوليه 6 0
				masdar 4 0
			المساعدات -3 0
			المسانده 0 4
			المستشفي
				verb 3 0
			المسجد
				masdar 3 0
			المسلحين -5 0
			المشاركه -4 0
			المصابين 0 5
			المصالحه 3 0
			المعارضه 0 6
				verb 0 4
			المعتقلين 0 -3
			المغرب 0 4
				masdar 0 5
			المفاوضات -4 0
			المقاومه 0 5
				masdar -4 3
				verb 0 4
			الملف -3 0
			المملكه
				masdar 5 0
				noun -4 3
			المناطق 3 -3
				masdar 4 -3
			المنتخب 0 4
			المنطقه -4 0
				noun -4 4
			المنظمه
				noun 3 0
			المواطنين
				masdar 5 0
			المواليه 5 0
			الموضوع -4 0
			الموقف 5 0
			الميليشيات -4 0
			النائب 4 0
			النار 6 0
			النيابه 3 0
			النيران 3 0
				masdar 3 0
			الهجوم 0 4
				masdar -3 0
				noun 0 3
			الهدف 6 0
			الورثه 3 0
				noun 3 0
			الوفد -3 0
			الولايات
				noun 3 0
			الي 0 -3
				masdar -3 0
			اليمن 11 0
				masdar 7 0
			اليه 0 3
				masdar -4 0
				noun 3 3
			اليها -6 0
			اليهم 0 4
				noun 0 4
			اليهود 0 4
			اليوم
				noun 3 0
			اليونان -4 0
			امام
				masdar 4 -2
				noun -5 0
			امكانيه -3 0
			ان -11 -10
			انتظر -4 0
			انتقادات -4 0
			انتقد -3 -3
			انتهاج 3 0
			انتهاكات 4 0
			انتهى 0 3
				masdar 0 4
			اندلع 0 -5
			انذاك 5 0
				masdar 4 0
			انسحب 3 0
			انصار
				noun 0 4
			انضم 3 0
			انفسهم -4 4
			انقره -4 0
				masdar -4 0
			انه
				masdar 1 -6
				participle 0 4
			انها 15 0
				noun 7 0
			انهم 3 4
				verb 3 0
			اهميه -4 0
			او 1 4
				masdar 0 3
				noun 3 0
				participle -5 0
				verb 3 4
			اوباما -8 0
			ايجاد 3 0
			ايران -5 0
				masdar -5 6
				verb 3 -4
			ايصاله 3 0
				masdar 3 0
			ايضا 3 0
				noun 0 4
				verb 3 0
			ب 0 -3
				masdar 0 -3
			بات 0 4
				noun 0 4
			باتجاه
				noun -3 0
			باراك
				verb 0 4
			باستهداف 4 0
			باسم -3 4
				noun 0 6
			باطلاق 4 0
			باعلان -5 0
			بافغانستان -4 0
			بالاضافه -6 3
			بالتدخل 0 -3
				masdar 4 0
			بالروبل 0 3
			بالسجن -5 0
			بالضلوع 3 0
				masdar 4 0
			بالعراق -3 0
			بالفعل 0 3
			بالقرار 0 3
			بالقول -3 -3
			بالمشاركه 4 0
				noun 4 0
			بالنسبه 3 0
			بان -5 0
				masdar -4 -3
				noun 0 4
			بانفجار
				verb 0 3
			بانه -3 4
				verb 0 5
			بانها
				verb 3 0
			بانهم 6 0
			بتفجير 0 -4
			بتقديم -3 0
			بتهمه 7 0
				masdar 4 0
			بثبوت 3 0
				noun 4 0
			بجراح 0 5
			بجروح 0 -3
				masdar 0 -5
			بحث
				noun -3 0
			بحركه 3 0
			بحق
				masdar 4 0
			بحقه 3 0
				noun 4 0
			بحلول 3 0
				masdar 4 0
			بخصوص -6 0
			بدء -3 0
			بدأ 3 3
				masdar 7 0
				noun 0 3
			بدعم 0 4
				noun 0 4
			بدلا 0 -3
				verb 0 -3
			بدور 4 0
				noun 4 0
			بدوره -3 0
			برئاسه 6 0
				noun 5 0
			برز -3 0
			برساله 3 0
			برصاص 0 4
			برقيه 4 0
			برنامجها 0 6
			بروسيا -3 0
			بريطانيا 4 0
				noun 4 0
			بريف -3 0
				masdar -3 0
			بزعامه 4 0
			بسبب
				masdar -3 -2
				noun 0 5
			بسط 11 0
				masdar 11 0
			بشان -10 -3
				masdar -7 0
			بشبهه
				masdar 3 0
			بشده -3 0
			بشكل 0 3
			بعد -5 4
				masdar -9 5
				noun 5 -6
				verb 0 4
			بعدما 0 4
			بعضهم 0 -3
			بعيد -5 3
			بغداد -2 -4
				masdar -4 0
			بفتح -3 0
			بقرار -3 0
				masdar -3 0
			بقصف 4 0
			بلاده 14 4
				masdar 4 0
				noun 0 6
				verb 8 0
			بلده
				masdar -3 0
			بما
				masdar 3 0
			بمجلس 3 0
				masdar 5 0
			بمحافظه
				noun 4 0
			بمديريه 6 0
			بمدينه -4 0
				masdar -5 0
			بمقر 4 0
			بمناسبه -6 0
			بناء 0 3
				masdar 0 5
			به
				verb 5 0
			بها -3 0
			بهذه 3 0
			بوزاره -3 0
			بولايه -2 3
			بيان 4 -3
				masdar 3 0
				noun 4 0
			بيانا -3 -3
				noun -5 0
				verb 6 0
			بين -6 0
				noun -5 2
				verb 0 -3
			بينما -5 -4
				verb -6 -2
			بينهم 2 4
				noun 0 3
				verb 0 4
			تابعه
				verb 3 0
			تاجيل -4 0
			تبنى 5 0
				noun 6 0
			تجاه 0 -3
				masdar -4 0
				noun 3 0
			تجدد 3 0
			تجميد 5 0
				masdar 3 0
			تحت -5 -3
				masdar 0 -3
				verb -3 0
			تحديد -3 0
			تحقيق -4 0
			تحقيقا -3 0
			تحقيقات -3 0
			تحمل -4 0
				masdar -3 0
			تحول 0 4
				noun 0 3
			تدخل
				verb -4 0
			تدهور 3 0
			تراوح 0 3
				masdar 0 4
			ترشيح 4 0
			تركيا 4 5
				masdar 7 0
				verb 0 4
			تسبب -4 0
			تصاعد -3 0
			تصريح -5 0
			تصريحات -4 0
				masdar -3 0
			تضرر 0 4
			تضمن -5 0
			تطبيق 3 0
			تطلب -4 0
			تطورات -4 0
			تعرض -9 8
				masdar -9 5
				noun 0 4
			تعلق 0 -4
				masdar 5 0
			تعيين 3 0
			تفجير 4 0
			تقارير 0 -3
			تقدم 6 0
				masdar 4 0
			تقديم -7 0
			تقرر 5 0
			تل 0 3
			تلا 4 0
				noun 3 0
			تلقى -6 13
				masdar -4 4
				noun 0 8
			تلك
				masdar -3 0
			تم -3 6
				masdar -6 5
				noun 7 3
				verb -4 0
			تمركز 0 -3
			تمسكه -4 0
			تمكن
				masdar 5 0
				noun -6 0
			تنظيم 4 3
				noun 3 0
				verb 0 4
			تنفيذ 6 0
				masdar 6 0
			تهديدات 5 0
				verb 3 0
			تهم 7 0
			تهمه 3 0
			تواصل
				masdar 3 0
			توصل -4 0
			توقع
				masdar 0 3
			توقف 3 0
				masdar 5 0
			تونس -5 0
				masdar -4 0
			ثانيه -4 3
			ثلاثه 3 0
			ثم
				verb 0 3
			ثوره -3 4
				verb 0 6
			جاء -4 -6
				masdar 0 -4
				noun -4 0
			جبهه -4 0
			جدا 0 4
				masdar 0 3
			جراء -4 9
				noun 0 4
			جرى 0 4
				masdar 0 6
			جزءا -3 -3
			جعل -3 0
			جنب 9 0
				noun 7 0
			جنوب 3 0
				masdar 5 3
				noun -4 0
			جهه -6 0
			جهود -3 0
				masdar -3 0
			جولته 4 0
			جيش 4 0
			حاصر 4 0
			حال 0 4
			حاله -3 0
			حاليا 4 0
				masdar 5 0
			حاول 0 3
				verb 0 4
			حتي 0 -3
				masdar -3 0
				verb 3 0
			حدد 0 -3
			حذر -4 0
				masdar -3 0
			حرس -3 0
			حركه 4 3
				masdar 0 4
				verb 6 0
			حصل 0 5
				masdar -3 0
				noun 7 4
			حصول -3 0
			حضر 3 0
			حظي -3 4
				masdar -3 5
			حقق
				masdar -5 0
				noun 5 0
			حكم 5 0
			حكومته 4 0
			حكومه 5 -4
				noun 4 0
			حماس
				noun 5 0
				verb -4 0
			حمل 4 5
				masdar 5 0
				verb 0 4
			حملتها 5 0
			حمله
				verb -3 0
			حول -4 -6
				masdar -3 -3
				noun -5 -6
				verb 0 4
			حيث 4 3
				masdar 4 3
				noun 0 3
				verb 0 -4
			حين 0 6
			خارج 5 0
				masdar 3 0
			خاصه
				verb 4 0
			خاض 3 0
				noun 3 0
			خسائر -4 0
			خسر 0 4
			خصوصا 3 0
			خضع -3 6
				noun 0 5
			خطابا 3 0
			خطط 6 -4
				masdar 4 0
			خطوه 4 0
				masdar 3 0
			خلال
				masdar -3 4
				noun 3 -4
			خلاله 5 0
				noun 3 0
			داخل 3 5
				masdar 3 0
				verb 0 6
			داهم 3 0
			دبابات 0 3
				verb 0 3
			دخل
				masdar 0 -3
			دخول
				masdar -3 0
				noun 3 0
			دعا -3 -5
				verb -3 0
			دفع 0 4
				masdar 0 3
				noun -3 0
			دمر 4 0
				verb 3 0
			دمشق
				masdar -4 0
			دورهما 5 0
				noun 5 0
			دوفدوفان 4 0
				masdar 4 0
			دول 8 0
				masdar 6 0
			دولار -4 6
			دوله 3 0
			دوليا 4 0
			دون 4 0
				verb 0 3
			ذلك
				masdar 3 0
			ذي
				noun 0 4
			رئيس
				masdar 4 0
				noun -4 0
			راجع 4 0
			رجال
				noun 3 0
				verb 0 6
			رجل 0 -4
			رحب -3 0
			رد 0 5
			ردا -5 0
				masdar -7 0
			رساله 4 -4
				verb 5 0
			رسميا 4 0
				masdar 4 0
			رشدهم 6 0
				masdar 7 0
			رصد -5 0
				masdar -7 0
			رغم -5 -3
				masdar -8 -4
				verb 0 5
			رفض -4 7
				noun -3 0
			رفع 3 -4
				masdar -3 0
				noun 4 0
				verb 3 0
			رقم -3 0
			رهن -5 7
				masdar -4 5
			زار -2 4
				masdar 0 3
			زال 4 0
				masdar 6 -4
			زعيم 0 7
				masdar 0 4
			زياره
				masdar 5 5
				verb -4 0
			سابقا 8 -4
				noun 4 0
			سار 3 0
			ساعد
				masdar 4 0
			سبق 3 -4
				masdar 4 0
				noun -3 0
			سبيل
				noun -3 0
			سجل -5 0
			سجن 0 4
				masdar 0 4
			سجون
				masdar 0 3
			سرى 3 0
				masdar 3 0
			سعودي 6 0
				masdar 6 0
			سقط 0 7
			سلسله
				noun 5 0
			سمى 7 0
				masdar 6 0
			سواء 0 3
			سوريا 5 0
				masdar 4 0
			سوف
				verb 4 0
			سياسه -4 0
			سياق -3 0
			سيطر
				verb 3 0
			سيطرتها 9 0
			سيناء 0 3
			شارك 9 -4
				masdar 4 0
				noun 0 -5
			شخص 0 6
				masdar 0 4
			شخصا 0 -6
			شرعا 4 0
				noun 4 0
			شرق 8 0
				masdar 4 0
				verb 0 4
			شغل 5 0
			شمال 0 4
				noun -3 4
			شمالي 7 0
				masdar 6 0
			شمل 2 3
				masdar 4 3
			شن 6 0
				noun 9 -4
			شهد -12 -5
				masdar -5 0
				noun -7 0
			صاحب -5 0
			صالح 0 -3
			صحفيه 5 0
			صدر 6 0
				noun 3 4
				verb 4 0
			صرح -3 0
			صعد 5 0
			صك 3 0
				noun 4 0
			صناديق 4 0
			صنعاء
				masdar 3 0
			صوتا 4 0
				noun 4 0
			ضحايا 0 6
				noun 0 3
			ضد -3 -7
				masdar -4 0
			ضرب 0 6
				masdar 3 0
			ضم 10 0
				masdar 4 0
			طائرات -3 0
			طال 0 4
				masdar 0 4
			طالب -6 0
				verb -4 0
			طالبان 0 -4
				noun -3 0
			طرابلس 5 4
				noun 6 0
			طرد 4 0
			طريق -4 0
			طلب -4 0
				masdar -4 0
			طلبات 3 0
			طلق -4 0
			طهران 3 -4
				masdar -5 0
				noun 10 0
			ظهر -6 -4
			عائلته 0 6
			عاد 3 0
				verb 5 0
			عادل -3 0
			عاش -4 4
			عاصمه 0 5
				masdar 0 6
			عانى -5 6
				masdar -3 4
				noun 0 4
			عبر 8 -5
				masdar 0 3
				noun 0 -4
				verb 3 -3
			عد 0 -4
				masdar 3 0
			عدم 0 -5
				noun -3 0
				verb 4 0
			عدن -5 0
			عده 0 5
				noun 0 3
			عرض -3 0
			عرف 3 0
				noun 3 0
			عزمها 3 0
				masdar 3 0
			عضوا 3 0
				masdar 4 3
			عقد -4 -3
				masdar -3 0
			عكس
				noun 3 0
			علق -4 0
			علنا 3 0
			علي
				masdar 1 3
				noun -3 -2
				participle 0 -4
			عليه 2 -5
			عليها -4 5
				masdar -4 4
			عليهم 0 3
			عم 0 3
			عمد 3 0
				masdar 3 0
			عمر -3 0
				masdar -3 0
			عمره 0 8
				verb 0 4
			عمل 6 4
				masdar 4 0
				noun 5 -4
				verb -4 5
			عمليات
				masdar 3 0
			عمليه 0 -5
				noun -4 0
				verb 4 0
			عن 0 -7
				masdar 0 -5
				noun -3 -4
				participle 4 0
				verb 5 2
			عناصر 0 -3
				masdar -3 0
			عندما -3 9
				masdar -3 3
			عنه 0 3
			غزه
				masdar -4 0
			غضون -3 0
			غير 2 5
				verb 0 3
			فان -6 0
				masdar -4 0
			فتح
				masdar -3 0
				verb -3 0
			فجر -5 0
			فر
				noun 0 5
			فرض 3 -2
				masdar 4 0
			فرع 0 3
			فرنسا 3 0
			فضلا -4 -3
				masdar -4 0
			فعل 0 3
			ففي -4 0
			فقد -8 2
				noun -4 3
			فقط 2 3
			فندق 3 0
			فور 0 3
			في
				noun 3 1
				participle -6 0
				verb 0 -3
			فيديو -5 4
				verb -4 5
			فيما
				masdar 0 6
				noun 0 -5
				verb -4 0
			فيه 0 -3
			فيها -5 -6
				masdar 0 -3
				noun -3 0
			قائد
				masdar -3 0
			قائله 4 0
			قابل 0 3
				masdar 0 3
			قاد 10 0
				masdar 8 0
			قاده -4 0
				noun -3 0
			قاعده
				masdar -3 0
				noun 4 0
			قال 3 5
				noun 4 5
				participle -4 0
				verb 4 0
			قام 6 0
				masdar 4 0
				verb 0 -4
			قبل -5 3
				masdar 0 4
				noun -3 0
			قتل -2 -6
				noun -3 0
			قد
				masdar -4 0
				noun 0 -5
				verb 5 2
			قدم 4 0
			قرار -9 0
				masdar -6 0
			قرارا 6 -3
				masdar 3 0
			قرارات -4 0
			قرر 4 -6
				masdar 2 -3
			قريه -3 0
			قضايا 3 0
			قضى 3 0
				noun 0 3
			قضيه -3 0
			قطع 6 0
				masdar 4 0
			قل -4 6
				masdar 0 3
			قلقه -3 0
			قلقها 3 0
				verb 3 0
			قوائم 3 0
			قوات
				verb -3 0
			قواتها 3 0
			قيادات 4 0
			قيام -6 0
				masdar -5 0
			قيد -3 0
			كان 4 3
				noun 5 -2
				verb 0 3
			كبار 0 4
				masdar 0 5
			كبير 0 5
				noun 0 3
			كثيرا 0 4
			كثيره 3 0
			كذلك 0 -5
				masdar 0 -3
			كشف 0 -3
			كل 3 0
			كلم 0 3
			كلمته -6 0
			كما -2 -5
				masdar 0 -3
				noun 0 3
				verb -2 -4
			كون 3 0
			لا
				masdar 0 5
				noun 0 -5
				verb 0 3
			لاتهامهم 0 3
			لاجراء -5 0
				masdar -3 0
			لاستئناف 0 3
				verb 0 3
			لاسرائيل 4 0
			لاسيما 0 4
			لان -5 6
				verb 0 6
			لاننا 0 3
			لبنان 6 4
				noun 5 0
			لبي -3 0
			لتفريق -4 0
			لتقديم -4 0
			لجان -3 0
			لجنه -3 0
			لحركه
				verb 3 0
			لحزب -4 3
				noun -3 0
			لحق 5 0
				masdar 4 0
			لحمايه -3 0
			لحين 0 6
				noun 0 6
			لدعم
				noun 3 0
			لدي
				noun -5 0
			لدينا 0 3
			لديها 0 3
			لرئيس -4 4
				masdar 0 4
				noun -3 0
			لروسيا 0 4
				masdar 0 4
			لعب
				noun 3 0
			لعبور 0 3
				masdar 0 3
			لقد 0 4
			لقياده 0 4
				masdar 0 4
			لكن -2 7
				masdar -3 0
				noun 6 6
				verb -5 0
			لكنه 0 -4
				verb 4 0
			لكنها 0 4
			لكنهم 3 0
				verb 5 0
			للامم 0 5
				masdar -3 5
			للامن -3 0
			للانتخابات 6 0
				verb 6 0
			للبلاد
				verb 3 0
			للتقدم 5 0
			للجزيره -7 0
			للجماعه -3 0
				verb -3 0
			للجمهوريه -3 0
			للجنه 3 0
			للدوله 0 4
			للرئيس 5 0
			للشرطه
				masdar 3 0
			للشرعيه 3 0
				masdar 3 0
			للشعب 8 0
				masdar 4 0
			للغايه 3 0
			للقيام
				masdar 3 0
			للمتمردين 7 0
			للمجلس 4 0
			للمحكمه -3 0
			للمره 0 4
			للمسجد 4 0
			للمشاركه 0 -4
			للنظر -3 0
			لم 0 -3
				noun -3 0
				verb 5 0
			لما 0 -3
				masdar 5 0
			لمجلس
				masdar -3 0
			لمناقشه -3 0
				noun -3 0
			لن 3 -5
				masdar 3 0
			له
				masdar 3 0
			لها 0 11
				verb 0 5
			لهذا 5 0
				noun 5 0
			لهذه
				noun -4 0
			لهم 5 3
				masdar 3 0
			لهما 5 0
				noun 4 0
			لو -3 0
				verb -3 0
			لوكاله -3 0
				noun -3 0
			لولايه
				verb 3 0
			ليس -5 0
			مؤتمر
				masdar 0 4
			ما 4 3
				masdar 0 7
				verb 3 -4
			مارس 6 0
				masdar 7 0
			مبارك
				noun 3 0
			مباشره 3 -3
			متهم 3 0
			متهما 3 0
			متورطا 5 0
				noun 4 0
			مجلس -3 0
				noun 0 5
				verb -3 -3
			محافظه 4 0
				masdar -3 0
				verb 6 0
			محاكمه -3 0
			محاولته 4 0
			محاوله
				masdar 3 2
				noun -4 0
			محتجزين 0 3
			محمد -5 0
				noun -3 0
			محيط -4 0
				masdar -3 0
			مختلفه 6 0
			مدنيين 0 -4
			مدينه
				masdar 0 -3
				noun -9 0
				verb 5 4
			مذكره
				masdar 3 0
			مرارا 4 0
			مره 0 3
			مسؤوله 16 0
				masdar 10 0
			مسؤولون 4 0
			مسؤوليته 5 0
				noun 4 0
			مسؤوليتها 6 0
				masdar 3 0
			مسؤوليه -4 0
			مساعده -3 0
			مستوي 3 0
				noun 4 0
			مسيحيا 5 0
			مسيره -4 0
			مشاركته 6 0
				noun 3 0
			مشاركتهم 4 0
				noun 3 0
			مشدده 3 0
			مشروع
				verb 4 0
			مشيرا
				masdar -3 -3
				verb 4 0
			مصر -4 0
			مضيفا 0 4
				verb 0 4
			مطلوب 0 3
			مع
				masdar 0 -4
				noun 3 0
			معركه 0 3
			معه
				masdar -4 0
			معها 2 4
				masdar 3 0
			معهم 4 0
			مقابل -6 0
				masdar -7 -3
			مقتل
				masdar -3 0
			مقعدا 6 0
			مكان 0 5
			ملك 5 0
			مما 0 -3
				verb 4 0
			ممارسه 4 0
			ممن 5 0
			من 0 4
				masdar 4 -1
			مناسبات -4 0
			مناطق 0 -4
			منذ 0 -5
				masdar 0 -3
			منزل 3 0
			منطقتي 0 4
			منطقه 7 7
				masdar 0 5
				noun 3 0
				verb 4 0
			منها 2 -3
				masdar 0 -3
			منهم 0 -3
			مواقع -3 0
				masdar -3 0
			موقف 0 -3
			نائب 0 -4
			ناقش 3 0
			نتنياهو -5 0
				masdar 0 4
				verb -4 0
			نتيجه 0 11
				masdar 0 7
				noun -3 0
			نجا 0 4
			ندد -4 0
				masdar -3 0
			نسب 5 0
				noun 4 0
			نشر -9 0
				verb -4 5
			نص -4 0
			نصب 3 4
			نظام
				masdar 3 0
			نظر -3 0
			نظيره 4 0
			نفذ 6 -7
				masdar 7 0
				verb -4 0
			نفسه 4 0
			نفى 0 -3
			نقطه 4 0
			نوى 5 0
			نيتها 8 0
			نيويورك 3 0
				masdar 3 0
			هادي 4 0
			هجوم -4 3
			هدد -5 0
				verb -6 0
			هدف
				masdar 3 0
				noun -3 0
			هذا -2 -4
			هذه -3 0
				masdar -4 0
			هما 0 3
				verb 0 3
			هنا 0 4
			هناك -6 3
				masdar -4 0
				noun -6 0
				verb 3 0
			هو
				masdar -3 5
				noun 5 -3
				verb 0 -4
			هي 9 5
				masdar 4 0
				noun 0 5
			و 5 0
				verb 3 -3
			واجه -6 3
				masdar -3 0
				noun 0 6
			واجهزه -3 0
			واشنطن 0 4
				masdar 0 4
			واصابه
				masdar 0 -4
				noun 0 4
			واصل 4 0
				masdar 3 0
			واضح
				verb 0 3
			والاتحاد 5 4
				noun 5 0
			والاردن -4 0
			والاردني 3 0
				noun 3 0
			والاسلحه 7 0
			والامن
				verb 3 0
			والتي
				masdar 0 -4
				noun -4 0
				verb 13 0
			والحزب
				verb 0 4
			والذي 5 4
				masdar 0 5
				noun -4 0
				verb 6 0
			والذين 4 7
				verb 3 6
			والسعوديه 3 0
			والصين
				verb -4 0
			والغرب 0 5
			والقوات
				masdar -4 0
			والهند 4 0
			والولايات 0 3
				masdar 4 0
				verb 0 4
			واليابان
				noun 3 0
			وان
				masdar 0 -3
				verb 3 0
			وانه
				masdar 4 0
			واوكرانيا 4 0
			وبعد -4 0
				noun -4 0
			وتدمير 0 5
				noun 0 3
			وجد -4 0
				noun -3 0
			وجه 5 0
				masdar 5 0
			وحلفائهم 5 0
			وذلك
				masdar 0 -3
				noun 4 0
			ورئيس
				masdar 4 0
			وراء 5 0
				masdar 4 0
			ورغم -3 0
				masdar -3 0
			وروسيا 10 0
				verb 6 0
			وزاره 5 0
			وزعيم 0 3
			وزير
				masdar -4 0
			وسائل 6 0
				masdar 0 3
				verb 4 0
			وساركوزي 3 0
				verb 3 0
			وسط
				noun 3 0
			وسوريا 0 5
			وصف 3 0
			وصل 5 4
				masdar 0 3
				noun 4 0
			وضع 4 0
			وعبدالخالق 0 4
				verb 0 4
			وعبر -4 0
			وغير 5 0
			وفتاه 3 0
			وفرنسا 3 0
				noun 3 0
			وفقا -3 4
			وفي -5 -7
				verb 0 -4
			وقاده 0 3
			وقت -3 0
			وقد -4 5
				verb -5 6
			وقطاع 0 3
			وقع -4 -3
				masdar -3 0
				noun -3 0
				verb 4 0
			وقف 0 -5
				noun 5 0
			وقفه 3 0
			وقوات 3 -3
				masdar 3 0
			وقوف -7 0
				masdar -5 0
			وكاله 3 0
			وكفريا 0 3
				masdar 0 3
			ولا
				masdar 5 0
			ولكن -5 4
				noun 0 4
			ولكنه 0 3
				verb 0 3
			ولم -4 -4
				masdar 0 -3
			ولي 3 3
				masdar 0 5
			وما 0 -4
				masdar 0 -4
			ومدير 0 4
				verb 0 3
			ومن
				verb -3 0
			وناشطين 0 4
			ونحن 0 6
			وهم 3 0
				verb 3 0
			وهو 2 4
				masdar 5 3
			وهي 6 0
				masdar 0 3
				noun 9 0
			وواشنطن 0 4
				verb 0 5
			ووزير -3 0
			ووزيره 3 0
			ووسط 0 3
			ويسفك 0 -3
				verb 0 -3
			يد 0 4
			“
				participle 4 0
				verb -3 0
			” -7 0
	role
		
			no
				role 5 0
		30
			no
				role 0 4
		34
			no
				role -3 0
		ائتلاف
			no
				role 3 0
		ابراهيم
			no
				role 4 0
		ابناء
			no
				role 0 -4
			recipient 0 4
		ابو
			no
				role 3 2
		اتباع
			no
				role 5 0
		اتحاد
			no
				role 5 0
		اتهام
			no
				role -3 0
		اثينا
			no
				role 3 0
		اجراء
			actor -4 0
			no
				role -10 -10
			recipient 0 -5
			theme 0 -7
		احتلال
			no
				role -4 0
		احزاب
			no
				role 0 4
		احمد
			no
				role 3 3
		احمدي
			no
				role -4 0
		اخر
			actor -4 0
			no
				role 0 8
			recipient 0 -6
		اخرون
			no
				role -3 0
			recipient 0 4
		اخرين
			no
				role -4 6
		ادارته
			no
				role -3 0
		اداره
			no
				role 2 0
		اذربيجان
			no
				role 5 0
		اردوغان
			no
				role 0 4
		ارهابي
			no
				role 0 -3
		اسبانيا
			no
				role 0 6
		استجابه
			no
				role 0 8
		استراتيجيه
			no
				role 4 0
		استشاره
			no
				role -3 0
		اسرائيل
			actor 0 3
			no
				role 6 3
			recipient -5 0
		اسره
			no
				role 0 6
		اسري
			no
				role 0 -3
		اسماء
			no
				role 0 4
		اشخاص
			no
				role 0 -2
			recipient -3 0
		اصدار
			no
				role 5 0
		اصوات
			no
				role 4 0
		اطراف
			no
				role 0 -3
		اعتقال
			no
				role 0 4
		اعضاء
			no
				role 0 -2
			recipient 0 3
		اعوان
			no
				role 4 0
		افراد
			actor 6 0
			no
				role 0 4
		افغانستان
			no
				role -12 -5
		افغاني
			no
				role 0 5
		اقدام
			no
				role 7 0
		اقليم
			no
				role 4 -3
		الائتلاف
			no
				role 5 0
		الابرياء
			recipient 0 -6
		الاتحاد
			no
				role 5 -4
			recipient 0 6
		الاتهامات
			no
				role 4 0
		الاحتلال
			recipient 6 -3
		الاحزاب
			no
				role 0 -3
		الاحياء
			no
				role 0 4
		الاخري
			no
				role -3 0
		الاراضي
			no
				role -5 -5
			recipient 0 -3
		الارشيف
			no
				role 0 -3
		الارمن
			no
				role 0 3
		الارهابي
			no
				role -3 0
			recipient 0 -3
		الارهابيين
			no
				role 0 3
		الاسد
			no
				role -6 -6
		الاسر
			no
				role 4 0
		الاسري
			no
				role -4 0
			recipient 0 -3
		الاسلامي
			no
				role 0 6
		الاسلاميين
			no
				role 0 4
		الاشخاص
			no
				role 0 2
		الاصلاحيين
			no
				role 0 4
		الاصول
			no
				role 0 5
		الاطراف
			actor -5 10
			no
				role 6 0
		الاعرجي
			no
				role 0 5
		الاعلام
			actor -6 0
			no
				role 0 -5
		الاقتراح
			no
				role 3 0
		الامارات
			no
				role 4 -3
		الامريكيون
			no
				role -3 0
		الامريكيين
			no
				role 0 6
		الامم
			no
				role -6 0
		الامن
			no
				role -1 -7
		الامير
			no
				role 4 0
		الامين
			no
				role 0 -3
		الانبار
			no
				role 0 3
		الانتحاري
			no
				role 6 0
		الانتخابات
			no
				role -4 -4
		الانفصاليين
			no
				role 5 0
		الايرانيين
			no
				role 3 0
		البابا
			no
				role 3 0
		البرادعي
			no
				role -2 0
		البرلمان
			no
				role -3 0
		البرهان
			no
				role 5 0
		البشير
			no
				role 0 3
		البلدان
			actor -5 0
			no
				role 4 0
		البلدين
			actor -6 0
			no
				role -4 0
		البنك
			no
				role 3 0
		البيت
			no
				role -8 -4
		التابعيه
			no
				role 0 3
		التحالف
			no
				role 5 0
		التعاون
			no
				role 2 0
		التنظيم
			no
				role 4 0
		التونسي
			no
				role 6 0
		التيار
			no
				role 0 -3
		الثوار
			no
				role 3 0
		الجامعه
			no
				role 0 4
		الجانب
			no
				role 8 6
		الجانبان
			no
				role 13 0
		الجانبين
			actor -9 0
			no
				role 12 0
		الجاني
			no
				role 0 9
			recipient 0 -3
		الجبهه
			no
				role 10 0
		الجرحي
			no
				role -4 -1
		الجزائر
			no
				role -4 5
		الجماعات
			no
				role 3 5
		الجماعه
			no
				role 4 -4
		الجمهوريون
			no
				role 4 0
		الجميع
			no
				role 0 3
		الجندي
			recipient 0 5
		الجنرال
			no
				role 6 0
		الجنود
			recipient 4 0
		الجيش
			no
				role 4 2
			theme 0 3
		الحاج
			no
				role 6 0
		الحافله
			no
				role 0 7
		الحاكم
			no
				role -4 3
		الحدود
			no
				role 0 -5
		الحركه
			no
				role 3 0
		الحريري
			recipient 0 4
		الحزب
			actor 7 0
			no
				role -6 5
		الحصار
			no
				role 3 0
		الحكم
			no
				role -6 -5
		الحكومه
			actor 4 -5
			no
				role 6 7
			recipient -8 12
		الحوار
			no
				role -3 0
		الحوثي
			no
				role 0 4
		الحوثيون
			no
				role 0 6
		الحوثيين
			no
				role 0 11
			recipient 5 0
		الخارج
			no
				role 4 0
		الخارجيه
			no
				role 0 -3
		الخرطوم
			no
				role 4 0
		الخلاف
			no
				role 0 4
		الخليه
			no
				role 0 6
		الداخليه
			no
				role 3 0
		الدكتور
			no
				role 0 3
		الدنمارك
			no
				role 0 3
		الدوحه
			actor -6 0
		الدول
			actor -3 0
			no
				role 0 3
			recipient 0 4
		الدوله
			no
				role 0 2
		الديمقراطي
			no
				role 3 0
		الديمقراطيين
			no
				role 3 0
		الرئاسه
			no
				role -5 0
		الرئيس
			actor 3 0
			no
				role -1 -5
			recipient 3 0
			theme 0 7
		الرئيسين
			actor -3 0
		الرجل
			no
				role 0 9
			recipient 0 -4
		الرد
			no
				role 0 3
		الروس
			actor 3 0
		الزعيم
			actor -3 5
		الزميل
			no
				role 0 3
		الزميله
			no
				role -4 -4
		الزهراني
			no
				role 0 4
		السائق
			no
				role 0 3
		الساعدي
			no
				role 0 5
		السجناء
			no
				role 2 0
		السفاره
			no
				role -4 8
		السفن
			no
				role 5 4
		السفير
			no
				role -2 4
		السفينه
			no
				role 0 6
		السكان
			no
				role 0 -5
		السلام
			no
				role 4 0
		السلطات
			no
				role 0 -5
			recipient 0 4
		السلطه
			actor 5 0
			no
				role -4 0
		السويد
			no
				role 2 5
		السياسي
			no
				role -6 0
		السيده
			no
				role 0 6
		السيناتور
			no
				role 4 0
		الشاحنات
			no
				role 0 4
		الشاعر
			no
				role -4 0
		الشباب
			no
				role 2 4
		الشبان
			no
				role 3 -3
		الشرطه
			actor 7 -4
			no
				role -1 3
			recipient 5 0
		الشعب
			no
				role -4 0
		الشيخ
			no
				role 0 -5
		الصحفيه
			no
				role 0 9
			recipient 0 -3
		الصحفيين
			actor 4 0
			no
				role 0 3
		الصحيفه
			no
				role -4 0
		الصواريخ
			no
				role 0 -4
		الصومال
			no
				role -4 -3
		الصين
			no
				role 4 0
			recipient 0 3
		الضابط
			no
				role -3 -4
		الضحايا
			no
				role -4 4
		الضحيه
			no
				role 0 3
		الطائره
			no
				role 5 5
			recipient 0 4
		الطرفان
			no
				role 6 0
		الطرفين
			no
				role 5 0
		الطفل
			no
				role -4 0
			recipient 0 -5
		الطيران
			actor 3 0
		الظواهري
			no
				role 4 0
		العاصمه
			no
				role -5 -4
			place 0 4
		العالم
			no
				role -2 -3
		العاملين
			no
				role 0 2
		العاهل
			no
				role 0 7
		العبادي
			no
				role -3 0
		العدو
			no
				role 3 0
		العراق
			no
				role -9 -4
		العراقيون
			no
				role 0 4
		العربيه
			no
				role -3 0
		العسكريين
			no
				role -4 0
		العقيد
			recipient 0 -4
		العميد
			no
				role 5 4
		العناصر
			no
				role 4 0
		الغاز
			no
				role 0 5
		الغنوشي
			no
				role -2 0
		الفرق
			no
				role 0 3
		الفرنسيين
			no
				role 4 0
		الفلسطينيين
			no
				role 0 -2
			recipient 0 4
		الفنان
			no
				role 0 5
		الفيفا
			no
				role 0 3
		القائم
			no
				role 0 4
		القاده
			actor 3 0
			no
				role -3 -3
		القتلي
			no
				role -5 0
		القدس
			no
				role -4 -5
		القرار
			no
				role 3 5
		القراصنه
			no
				role 5 4
		القصف
			no
				role 10 0
		القضاء
			no
				role -7 -4
		القضاه
			no
				role 5 4
		القضيه
			no
				role -3 -4
		القطار
			no
				role 0 4
		القمه
			no
				role -5 0
		القوات
			actor 3 -5
			no
				role 6 0
			recipient 0 4
		القوقاز
			no
				role 4 0
		القوه
			no
				role -3 -6
		القوي
			no
				role 0 -4
		الكاتب
			no
				role -3 0
		الكتله
			no
				role 7 0
		الكرملين
			no
				role -3 0
		الكونجرس
			no
				role 6 0
		الكويت
			no
				role 5 0
			recipient 0 5
		اللاجئين
			no
				role -4 0
		اللجنه
			actor 4 0
			no
				role 0 2
		المؤسسات
			no
				role -3 0
		المئات
			no
				role 3 0
		المانيا
			no
				role 3 0
		المباحثات
			no
				role -3 0
		المبعوث
			no
				role 0 5
		المتحدث
			no
				role -5 -6
		المتشددين
			no
				role 3 0
		المتضررين
			no
				role 0 2
		المتظاهرون
			no
				role 0 4
		المتظاهرين
			no
				role 3 0
		المتمردين
			no
				role 0 3
		المتهمون
			no
				role 3 6
		المتهمين
			no
				role 0 3
		المجتمع
			actor -3 5
			no
				role 0 -4
		المجر
			no
				role 4 0
		المجلس
			actor 3 0
		المجموعات
			no
				role 3 0
		المجموعه
			no
				role 0 3
		المحافظه
			no
				role 0 -3
		المحتجزين
			recipient 0 -4
		المحتجون
			no
				role 6 0
		المحتجين
			no
				role 3 0
		المحكمه
			theme 0 6
		المخلوع
			no
				role 3 0
		المدرسه
			no
				role 0 4
		المدعو
			recipient 0 -5
		المدن
			no
				role -4 0
		المدنيين
			no
				role -5 3
			recipient 0 -5
		المرافق
			no
				role 3 0
		المرحله
			no
				role -3 -4
		المرشد
			no
				role -3 0
		المرضي
			no
				role 0 -3
		المسؤولين
			recipient 0 4
		المساعدات
			no
				role 5 0
		المساعده
			no
				role -3 -7
		المستشار
			no
				role -4 0
		المستشفي
			no
				role -4 4
		المسجد
			recipient 0 2
		المسلحون
			no
				role 6 0
		المسلحين
			no
				role 3 7
		المسلمين
			no
				role -5 3
		المشاركين
			no
				role 4 0
		المشتبه
			no
				role 0 3
		المشرعين
			no
				role 3 0
		المصابين
			no
				role -4 2
		المصادر
			no
				role -7 -3
		المصدر
			no
				role -6 0
		المصلين
			no
				role -3 5
		المعارضه
			actor 4 0
			no
				role -2 0
		المعارضين
			no
				role 3 0
		المعتقل
			no
				role 0 -3
		المعسكر
			no
				role 0 5
		المغاربه
			no
				role -3 0
		المغرب
			no
				role 5 0
		المفوض
			no
				role 3 0
		المفوضيه
			no
				role 8 0
		المقاتله
			theme 5 0
		المقاومه
			no
				role 4 -3
		المقيمين
			no
				role -4 0
		الملا
			no
				role -6 0
		الملك
			no
				role 0 -3
		المليشيات
			no
				role 0 3
		الممارسات
			no
				role 6 0
		المملكه
			actor 5 0
			recipient 0 5
		المنازل
			recipient 0 5
		المناطق
			no
				role 0 -3
		المنطقه
			recipient 0 -6
		المنظمات
			no
				role 2 0
		المنظمه
			actor 3 0
		المهاجرين
			no
				role 0 3
		المهندس
			recipient 0 3
		المواطنين
			no
				role -3 0
		الموساد
			no
				role 3 0
		الموظفين
			no
				role 0 -4
		الموقع
			no
				role 0 4
		الموقف
			no
				role 4 0
		الموقوف
			no
				role 0 7
		الميليشيات
			no
				role 0 3
		النائب
			no
				role 0 -3
		النائبه
			no
				role 4 0
		الناخبين
			no
				role 5 0
		الناس
			no
				role 0 -5
		الناطق
			no
				role -8 0
		النجيفي
			no
				role 4 0
		النساء
			no
				role 0 3
		النظام
			no
				role -4 5
			recipient 3 0
		النقابات
			no
				role 5 0
		النيابه
			no
				role 3 0
		الهاشمي
			no
				role 4 -3
		الهيئه
			no
				role 0 3
		الوزاره
			actor 3 0
			no
				role -4 0
		الوزير
			no
				role 7 4
		الوفد
			no
				role 5 2
		الوكاله
			actor 5 0
			no
				role -4 0
		الولايات
			actor 7 0
			recipient 3 0
		اليمن
			no
				role -9 0
			recipient 0 -3
		امريكا
			no
				role 2 -3
		امن
			no
				role -3 -5
		امير
			no
				role 7 0
		اميركا
			actor 3 0
		امين
			no
				role 8 0
		انتحاري
			no
				role 7 0
		انتحاريين
			actor -5 0
		انصار
			no
				role 0 3
			recipient 0 3
		انقره
			no
				role 7 0
		اهالي
			no
				role 0 4
		اهداف
			no
				role 0 6
		اوباما
			no
				role 2 0
		اوساط
			no
				role 4 0
		اوكرانيا
			recipient 0 5
		اولمرت
			no
				role -3 0
		ايدي
			no
				role 5 5
		ايطاليا
			no
				role 0 -3
		باراك
			no
				role -9 5
		باريس
			no
				role -3 0
		باكستان
			no
				role -4 -4
		بايدن
			no
				role 2 0
		بريطانيا
			no
				role 0 -3
		بزعامه
			no
				role -5 0
		بعثه
			no
				role -5 4
		بغداد
			no
				role -3 0
			recipient 0 -5
		بلاده
			actor -16 0
			no
				role 0 -7
		بن
			no
				role -4 -3
		بوتين
			no
				role 0 -3
		بورجيه
			no
				role 0 5
		بولانسكي
			no
				role 0 4
		بيت
			no
				role -3 0
		تايوان
			no
				role 0 5
		تجار
			no
				role 4 0
		تحالف
			no
				role 3 0
		ترامب
			actor 0 -4
			no
				role 3 0
		تركيا
			actor 0 -4
			no
				role 4 0
		تصريحات
			no
				role -3 6
		تعرض
			no
				role -4 13
		تقرير
			no
				role 0 -6
		تنسيقيه
			no
				role 5 0
		تنظيم
			no
				role -3 -3
			recipient -4 0
		تورط
			no
				role 5 4
		تونس
			no
				role -4 0
		تويتر
			no
				role -3 -3
		ثقه
			no
				role 3 0
		جامعه
			no
				role -6 0
		جبهه
			actor 4 0
			no
				role 4 -7
		جثمان
			no
				role 0 -4
		جثه
			no
				role 0 4
		جراح
			no
				role 0 -4
		جريحا
			no
				role 0 -5
		جماعات
			no
				role 7 0
		جماعه
			no
				role 7 0
		جندي
			no
				role 7 -3
			recipient 0 3
		جنديا
			no
				role 0 4
		جنديان
			recipient 0 5
		جنديين
			recipient 0 6
		جنسيه
			no
				role 0 3
		جنوب
			no
				role -4 -6
		جنود
			no
				role 0 4
			recipient 3 -3
		جنوده
			no
				role 0 4
		جهات
			no
				role -4 0
		جهاز
			no
				role -5 0
		جهه
			no
				role -9 -4
		جورجيا
			no
				role -3 0
		جوزيف
			no
				role 4 0
		جيب
			no
				role 0 3
		حرس
			no
				role 4 0
		حركه
			no
				role 0 6
			recipient 8 -3
		حزب
			recipient -4 0
			theme 6 0
		حزبه
			no
				role 7 3
		حسن
			no
				role -4 0
		حشد
			no
				role 0 -4
		حصيله
			no
				role 0 -4
		حضور
			no
				role 5 0
		حق
			no
				role -3 8
		حقوق
			no
				role 3 -4
			recipient 0 -6
		حكام
			no
				role 4 0
		حكومته
			actor -9 0
			no
				role 4 4
		حكومه
			actor -2 0
			no
				role 4 4
			recipient 0 3
		حماس
			actor -3 0
			no
				role 4 0
			recipient 5 -6
		حوزه
			no
				role 0 6
		حياه
			no
				role -3 6
		خادم
			no
				role 2 -2
		خان
			no
				role 4 0
		خبراء
			no
				role 0 -4
		خطاب
			no
				role -4 0
		خليه
			no
				role -3 0
			recipient 0 4
		داعش
			actor -4 0
			no
				role 3 0
		درباله
			no
				role 0 6
		درنه
			no
				role 4 0
		دمشق
			actor 0 5
		دور
			no
				role 4 0
		دوريات
			no
				role 5 0
		دوريه
			no
				role 0 4
		دوله
			no
				role -5 -4
		رؤساء
			actor 4 0
			no
				role 2 0
		رئاسه
			no
				role 0 -7
		رئيس
			actor -8 0
			no
				role 0 2
			recipient 2 -2
		رئيسا
			no
				role -3 -4
		راشد
			no
				role 4 0
		رجال
			actor 4 -3
			no
				role 3 4
			recipient 0 -5
		رجل
			no
				role 4 6
		رجلا
			no
				role 4 0
		رعايه
			no
				role 8 0
		رغبه
			no
				role 3 0
		رفسنجاني
			no
				role 0 4
		روابط
			no
				role -8 0
		روسيا
			actor 4 0
			no
				role 5 2
			recipient 0 -4
		روسيه
			no
				role 7 0
		زعماء
			no
				role 3 0
		زعيم
			no
				role -3 7
		سايبوف
			no
				role 0 4
		سراح
			no
				role -3 4
		سريان
			no
				role -4 -3
		سعودي
			no
				role 0 -5
		سفيان
			no
				role -7 0
		سفينه
			no
				role 3 0
			recipient 0 5
		سكانها
			no
				role 0 -2
		سلاح
			no
				role 7 0
		سليم
			no
				role -4 0
		سليمان
			no
				role 3 0
		سمو
			no
				role 4 0
		سوريا
			no
				role -3 -4
			recipient 0 3
		سيارات
			recipient 0 -3
		سياره
			no
				role 3 3
			theme 0 -6
		شاب
			no
				role 6 3
		شاليط
			no
				role -4 0
		شبكه
			no
				role -3 0
		شخص
			no
				role 0 3
		شخصا
			recipient 0 2
		شخصين
			no
				role 3 0
			recipient 0 5
		شرطه
			no
				role -2 0
			recipient 0 3
		شرطي
			recipient 0 4
		شرعيه
			no
				role 0 4
		شرق
			no
				role 0 -3
		شركه
			no
				role 3 0
			recipient 0 3
		شقيقه
			no
				role 0 7
		شكري
			no
				role 5 0
		شمال
			no
				role 0 -6
		شهداء
			no
				role 0 2
		شهود
			no
				role -3 -3
		شيخ
			no
				role 3 0
		شيرين
			no
				role -5 -10
			recipient 0 5
		صاحب
			recipient 3 0
		صحه
			no
				role 0 4
		صحيفه
			no
				role -6 -5
		صدام
			no
				role -3 0
		صفوف
			no
				role 0 13
		صندوق
			no
				role 5 0
		صواريخ
			no
				role 0 -6
			recipient 0 -6
		صياد
			no
				role 0 4
		ضابط
			no
				role 0 8
		ضابطا
			no
				role 0 4
		ضباط
			no
				role 0 5
		ضحايا
			no
				role -3 -7
		ضحيتها
			no
				role 0 -3
		ضيف
			no
				role 3 0
		طائرات
			actor -3 0
			no
				role 7 -6
		طائره
			no
				role 6 -4
			recipient 0 9
		طارق
			no
				role -3 0
		طاقم
			no
				role 0 3
		طالب
			no
				role 4 0
		طالبان
			actor -3 0
			recipient 4 0
		طرفي
			no
				role 5 0
		طفل
			recipient 0 3
		طهران
			no
				role 2 3
		عبد
			actor 0 -3
			no
				role 0 4
		عراقيه
			no
				role 5 0
		عريقات
			no
				role -4 0
		عسكريين
			no
				role 0 3
		عسير
			recipient 0 -3
		عصام
			no
				role 0 6
		عضوا
			no
				role 0 4
		علاوي
			no
				role 3 0
		علي
			no
				role 0 2
			recipient 0 -7
		عمال
			no
				role 0 5
		عمر
			no
				role 8 4
		عناصر
			actor 4 -5
			no
				role 0 4
			recipient 0 2
		عناصرها
			no
				role 0 4
		عنصر
			recipient 0 6
		عنصرا
			no
				role 0 3
		عهد
			no
				role 6 0
		غزه
			no
				role 0 4
			recipient 0 12
		غيتس
			no
				role -3 0
		فاروق
			no
				role -3 0
		فتاه
			no
				role 5 3
		فتره
			no
				role 4 0
		فرنسا
			actor 3 0
			no
				role 3 0
		فريق
			no
				role 0 -5
		فصائل
			no
				role 4 0
		فلسطين
			no
				role 3 -3
		فلسطينيه
			no
				role 0 5
		فلسطينيين
			recipient 0 4
		فيسبوك
			no
				role 4 0
		قاتل
			no
				role 0 5
		قافله
			no
				role 0 4
		قبضه
			no
				role 0 5
		قتله
			no
				role -4 0
		قتلي
			no
				role -6 0
		قتيلا
			no
				role -3 0
		قراصنه
			no
				role 7 0
		قريه
			recipient 0 4
		قصر
			no
				role 0 -3
		قصف
			no
				role 3 0
		قطار
			no
				role 0 8
		قطاع
			recipient 0 3
		قطر
			no
				role 0 -2
		قمه
			no
				role 6 0
		قناه
			no
				role 0 -4
		قوات
			actor 3 -6
			no
				role -1 10
			recipient 7 0
		قواته
			no
				role -3 0
		قوي
			no
				role 4 0
		قيادات
			actor 0 3
			no
				role 5 0
		قيام
			no
				role 13 0
		كافانو
			no
				role 3 4
		كبار
			actor 4 0
		كتائب
			no
				role 0 4
		كتله
			no
				role 4 0
		كرزاي
			no
				role -4 0
		كريك
			no
				role -4 0
		كلينتون
			no
				role 4 0
		كندا
			no
				role 3 0
		كوريا
			no
				role 0 10
		كيري
			no
				role 3 0
		لاتحاد
			no
				role 3 0
		لافارج
			no
				role 0 3
		لافروف
			no
				role 3 0
		لامم
			actor -3 0
			recipient 0 -5
			theme 0 -3
		لامين
			no
				role 0 4
		لبنان
			actor 0 3
			no
				role -4 0
			recipient 0 -4
		لثوار
			no
				role 4 0
		لجان
			no
				role 3 -3
		لجنه
			actor 5 0
			no
				role 0 -2
		لجيش
			recipient 0 7
		لحزب
			no
				role -4 0
		لحكومه
			actor 0 5
			no
				role 6 0
		لرئيس
			no
				role 0 4
		لسلطات
			no
				role 0 6
		لشباب
			theme 3 0
		لشرطه
			no
				role 0 3
		لعراق
			recipient 0 3
		لقمه
			no
				role -4 0
		لقوات
			theme 0 6
		لمجلس
			actor 4 0
		لمحكمه
			recipient 4 0
		لمصابين
			no
				role 0 4
		لمواطنين
			no
				role 0 -4
		لندن
			no
				role -5 0
		لواء
			no
				role -4 0
		ليبيا
			no
				role -6 3
		مؤسسات
			no
				role -5 0
		مالك
			no
				role 0 4
		مبارك
			actor -6 0
			no
				role 0 5
		مبني
			no
				role -4 7
		متحدث
			no
				role 10 0
		متشددين
			no
				role 4 0
		متكي
			no
				role -3 0
		متمردون
			no
				role 5 0
		متهما
			no
				role 0 -3
		متهمين
			no
				role 0 -4
		مجرم
			no
				role 0 3
		مجلس
			actor 0 4
			no
				role 2 -7
		مجموعه
			actor 5 0
		محاربه
			no
				role -4 0
		محافظه
			no
				role 0 -5
		محامي
			no
				role 5 8
		محاولات
			no
				role 5 0
		محاوله
			no
				role 6 0
		محتجزين
			no
				role 0 -4
		محمد
			no
				role 2 2
		محمود
			no
				role 6 5
		مخيم
			recipient 0 4
		مدرسه
			no
				role 0 6
		مدريد
			no
				role 4 0
		مدن
			no
				role 0 -4
		مدنيين
			recipient 0 2
		مدير
			actor -9 0
			no
				role 5 3
		مدينه
			no
				role -3 -4
		مراسل
			no
				role -4 0
		مراقبون
			no
				role -3 0
		مراكز
			no
				role -4 -5
		مرحله
			no
				role -3 -4
		مرشح
			no
				role 0 5
		مرور
			no
				role 0 5
		مسؤول
			no
				role -5 -4
		مسؤولون
			no
				role -8 0
		مسؤولين
			no
				role -3 0
		مسؤوليه
			no
				role 6 0
		مساعده
			no
				role 4 0
			recipient 0 4
		مستشار
			actor -3 0
		مستوطنون
			no
				role 4 5
		مستوطنين
			no
				role 0 3
			recipient 0 -3
		مسجد
			no
				role -3 0
		مسلحا
			recipient 0 7
		مسلحون
			no
				role 4 0
		مسلحي
			no
				role 3 4
		مسلحين
			no
				role 5 0
		مسلم
			no
				role 4 0
		مشاركه
			no
				role 8 0
		مشاهد
			no
				role 0 -4
		مشاهده
			no
				role 0 -3
		مصادر
			no
				role -10 -7
		مصدر
			no
				role -5 -4
		مصر
			actor 0 4
			no
				role 0 -8
		مضيفا
			no
				role -4 -5
		مطعم
			no
				role 0 5
		معارضته
			no
				role -3 0
		معاقل
			no
				role 0 3
		معالي
			actor -3 0
			no
				role 3 0
		معاناه
			no
				role 0 4
		معتقلي
			no
				role 0 -3
		معقل
			no
				role -3 -4
		مقاتلا
			recipient 3 0
		مقاتلات
			no
				role 4 0
		مقاتلين
			no
				role -5 5
			recipient 0 -3
		مقر
			no
				role -6 0
		مقيم
			no
				role 0 4
		مكتب
			no
				role 4 0
			recipient 0 5
		مليشيات
			no
				role 0 4
		ممارسات
			no
				role 6 0
		ممثلو
			no
				role 4 0
		منازل
			recipient 0 5
		مناطق
			no
				role 0 -3
		منزل
			no
				role -3 4
		منسق
			no
				role 5 0
		منشات
			recipient 0 5
		منصب
			no
				role -5 -5
		منصور
			no
				role -3 3
		منطقه
			no
				role 0 -8
		منظمات
			actor 4 0
			no
				role -4 0
		منظمه
			no
				role 0 -6
		منفذ
			no
				role 0 -4
		مهدي
			no
				role 0 -3
		مواطن
			no
				role 4 0
		مواطني
			no
				role 0 4
		مواطنين
			no
				role 0 3
		موت
			no
				role 0 6
		مورير
			no
				role 5 0
		موسكو
			actor 4 0
			no
				role 0 2
			recipient 0 5
		موسي
			no
				role 3 0
		موقع
			recipient 0 3
		موكب
			no
				role -3 6
		ميليشيات
			no
				role 0 6
		نائب
			actor -6 6
			recipient 0 -8
		نائبه
			no
				role 5 0
		ناصر
			no
				role 3 0
		نبيله
			no
				role -3 0
		نتنياهو
			no
				role -2 0
			recipient 0 3
		نجاد
			no
				role 0 3
		نداء
			no
				role 0 3
		نساء
			no
				role 0 -6
		نشطاء
			no
				role 4 0
		نظام
			no
				role -6 6
			theme 0 -3
		نظيرتها
			no
				role 5 0
		نظيره
			no
				role 6 6
		نقابات
			no
				role 0 4
		نقطه
			recipient 0 7
		نواب
			recipient 0 4
		هادي
			no
				role 6 0
		هاريس
			no
				role 0 3
		واخيه
			no
				role -2 0
		وادي
			no
				role 0 -5
		واشنطن
			actor 4 0
			no
				role 4 0
		والده
			no
				role 0 4
		والدها
			no
				role 6 0
		وجود
			no
				role 0 4
		وحدات
			no
				role 4 0
		ورشد
			no
				role 4 0
		وزاره
			actor 5 0
		وزراء
			no
				role 2 0
		وزير
			actor -2 -6
			no
				role -2 2
			recipient 0 9
		وزيرا
			no
				role 0 3
		وزيره
			actor -3 0
		وفد
			no
				role 5 0
		وفود
			no
				role 3 0
		وكالات
			no
				role 3 0
		وكاله
			no
				role -7 0
		وكيل
			no
				role 0 -3
		ولي
			recipient 0 -3
			theme -4 0
		يوسف
			no
				role 3 -3
	ائتلاف 3 0
	ابراهيم 6 0
	ابطال 0 -4
	ابناء
		REQUEST 0 3
	ابها 0 5
		ASSAULT 0 5
	ابو
		ACCUSE 3 0
		ASSAULT 0 3
	ابوعلي 6 0
	اتباع 5 -4
		ASSAULT 4 0
	اتحاد 4 -4
	اتهام -3 0
	اثينا 7 0
		COERCE 6 0
	اجراء -17 -23
		CONSULT -6 0
		REQUEST -4 -6
	احتلال -4 3
	احد 0 -4
	احدهم
		ASSAULT 4 0
	احزاب 2 4
		REQUEST 4 0
	احمد 3 0
	احمدي -5 0
	اخر -8 3
		ASSAULT -5 2
	اخرون -3 9
		ASSAULT -3 6
	اخرين -7 2
		ACCUSE 0 4
		ASSAULT -4 0
	اداره 4 0
		COERCE -5 0
		REJECT 0 4
		REQUEST 6 -4
	اذربيجان 5 0
	اراضي 0 3
	اربعه
		ASSAULT 0 3
	اردوغان 3 4
	ارمينيا 4 0
	ارهابي 0 -3
		ASSAULT -3 -3
	ارهابيه -5 0
		ASSAULT -4 0
	ارهابيين 0 -3
	ارواح
		ASSAULT 0 5
	اسبانيا 2 6
		SUPPORT 4 0
	استاذ
		ASSAULT 4 0
	استجابه 0 8
	استراتيجيه 4 0
	استشاره -3 0
		COERCE -3 0
	اسرائيل 0 8
		ACCUSE -4 10
		ASSAULT 16 1
		COERCE 14 0
		CONCEDE 5 0
		CONSULT -2 0
		MOBILIZE 4 0
		PROTEST 0 6
		REQUEST -12 5
		RETREAT 2 0
		SUPPORT -5 0
		THREATEN -4 0
	اسرائيلي 5 -3
		ASSAULT 5 0
	اسره 0 4
	اسماء 0 5
	اسماعيل -3 0
	اشخاص 0 -1
		ACCUSE 0 5
		ASSAULT 7 0
		COERCE 0 -5
	اشخاصا 0 8
	اصدار 5 0
	اصوات 4 0
		PERSONNEL 4 0
	اطراف
		ASSAULT 0 -6
	اعتقال 0 4
	اعضاء 6 -3
		ACCUSE 4 -4
		ASSAULT -3 0
		REQUEST 0 6
		SUPPORT 5 0
	اعوان 5 0
		COERCE 5 0
	افراد 0 3
		MOBILIZE 3 0
	افرادها -5 -6
		ASSAULT 0 -6
	افغانستان -15 -5
		ASSAULT -5 0
	افغاني 0 5
	اقارب 0 -3
	اقدام 7 0
		ASSAULT 3 0
	اقليم 4 -4
		ASSAULT 0 -3
		COERCE 3 0
	الائتلاف 3 4
		PERSONNEL 0 5
	الابرياء 0 -7
		ASSAULT 0 -5
	الاتحاد 7 0
		ACCUSE -3 0
		ASSAULT -4 0
		PROTEST 5 0
		REJECT 6 0
		REQUEST 2 -2
	الاتفاق 0 -4
	الاتهامات 4 0
		ACCUSE 4 0
	الاجراء 0 -5
	الاجهزه 0 -3
		COERCE 3 0
		REQUEST -3 0
	الاحتلال 12 -2
		ACCUSE 0 5
		ASSAULT 9 0
		COERCE 6 0
	الاحزاب 0 -3
		CONSULT 6 0
	الاحياء 0 4
		ASSAULT 0 6
	الاخري -4 0
	الاداره 3 3
		CONSULT -4 0
	الاراضي -5 -7
		ASSAULT 0 -4
	الارجنتين 4 0
	الاردن 0 -4
		SUPPORT 3 0
	الارشيف 3 -4
	الارض 0 -5
		ASSAULT 0 -4
	الارهابي -4 0
		ASSAULT 0 -3
	الارهابيه
		ASSAULT -6 0
		COERCE 6 0
	الارهابيون 3 0
	الارهابيين 0 2
		ASSAULT 3 0
	الاسد -5 -5
	الاسر 4 0
	الاسرائيليون 5 0
	الاسرائيليين 3 0
		ASSAULT 3 0
		CONSULT -4 0
		REQUEST 0 4
	الاسري -4 -3
	الاسلامي 0 5
	الاسواني 0 8
	الاسير 0 -4
	الاشخاص 0 2
		ASSAULT 0 -4
		DISASTER 0 6
	الاصلاحيين 0 5
	الاصول 0 5
	الاطراف -3 7
		CONSULT 9 0
		REQUEST -10 12
	الاطفال -4 -2
	الاعرجي 0 5
	الاعضاء
		CONSULT -3 0
	الاعلام 0 -6
		PROTEST -3 0
	الاعلامي 0 -3
	الاقتراح 3 0
	الاكراد
		ASSAULT 0 3
	الالاف 0 3
	الام 0 3
	الامارات 5 -4
		SUPPORT 5 0
	الامام 0 -4
	الامريكيين 0 3
	الامم -6 3
		REQUEST 0 6
	الامن -2 -9
		ASSAULT 11 0
		CONSULT -5 0
	الامير 4 0
		ASSAULT 3 0
	الامين -2 -3
		CONSULT 8 0
		SUPPORT -6 0
	الانبار 0 3
		ASSAULT 0 3
	الانتحاري 5 -4
		ASSAULT 9 0
	الانتحاريون 0 -3
	الانتخابات -4 -4
	الانفاق 0 5
		ASSAULT 0 3
	الانفصاليين 6 0
		ASSAULT 6 -4
	الانقلابيين
		ASSAULT 0 4
	الاهالي 3 0
	الاوروبيه 4 0
	الايرانيين 6 0
		ASSAULT 3 0
	الايزيديين 0 4
	البابا 4 0
	البحرين 3 0
	البرادعي -3 0
		CONSULT -3 0
	البرازيل 0 -4
	البرلمان 3 0
		AGREE 4 0
	البرهان 5 0
	البشير 0 4
	البعض 0 -4
	البلد 0 -3
	البلدين -10 0
		AGREE 4 0
		CONSULT -12 0
	البلديه
		CONSULT 5 0
	البيت -8 -6
		CONSULT -4 0
	التابعيه 0 3
	التحالف 4 0
		ASSAULT 7 0
		PERSONNEL 3 0
		REQUEST -5 0
	التدخل
		ASSAULT 4 0
	التعاون 2 0
	التنظيم 4 4
		ASSAULT 3 7
		COERCE 4 0
	التونسي 5 0
	التيار 0 -4
		PERSONNEL 5 0
	الثوار 5 -5
	الجامع 0 5
		ASSAULT 0 5
	الجامعه 0 5
	الجانب 8 6
		CONSULT 4 4
		REJECT 5 0
		REQUEST 0 6
	الجانبان 12 0
		AGREE 4 0
		REJECT 7 0
	الجانبين 4 0
		ASSAULT -3 0
		CONSULT 7 0
	الجاني 0 6
		ACCUSE 0 4
	الجبهه 11 0
		CONSULT 4 0
		REQUEST 5 0
	الجرحي -4 -1
		ASSAULT 0 -1
	الجزائر
		CONSULT 0 -3
		REQUEST 3 0
	الجماعات 5 3
	الجماعه 5 0
		ACCUSE -4 4
		ASSAULT 2 0
	الجمعيه 10 -5
		CONSULT 5 0
	الجمهوريون 5 0
	الجميع 0 6
	الجناه -3 0
	الجندي -4 10
		RETREAT 0 4
	الجنوب 3 0
		ASSAULT 5 0
	الجنود 1 3
		REQUEST 0 4
	الجهات 0 3
		ASSAULT 0 -4
		SUPPORT 0 3
	الجيش 7 2
		AID 0 3
		ASSAULT 9 0
		COERCE 4 -4
		PERSONNEL 3 0
	الحاج 6 0
	الحافله 0 7
	الحاكم -6 3
	الحدود 0 -5
		ASSAULT -4 -3
	الحرس -2 3
	الحركه 6 -3
	الحزب 5 0
		PERSONNEL 7 0
	الحصار 3 0
		COERCE 4 0
	الحكم -8 -7
		ACCUSE 0 -4
		SANCTION 0 -3
	الحكومات -5 0
	الحكومه 2 14
		ACCUSE 2 5
		AGREE 7 6
		AID -3 0
		ASSAULT 0 -3
		COERCE 0 -4
		CONSULT 6 0
		PERSONNEL -10 0
		PROTEST 0 4
		REQUEST -5 0
		SUPPORT 6 -2
		THREATEN 0 4
	الحوار -3 0
		CONSULT -3 0
	الحوثيون 2 0
		ASSAULT -8 7
	الحوثيين 1 4
		ASSAULT 4 0
	الخارج 4 0
		CONSULT 3 0
	الخارجيه
		CONSULT 3 0
	الخرطوم 6 0
	الخلاف 0 4
	الخليجيين
		CONSULT 3 0
	الخليه 0 7
	الداخليه 3 0
	الداعيه -3 0
	الدبلوماسيه -7 -5
		REQUEST 0 -4
	الدكتور 6 3
	الدنمارك 0 3
	الدوحه -6 -5
		CONSULT -5 -4
	الدول -2 6
		AGREE 5 0
		AID 4 7
		REQUEST 0 6
		SUPPORT -5 -6
	الدولتين -5 -4
	الدوله 2 4
		ACCUSE 0 -5
		ASSAULT 0 4
		REQUEST 0 4
	الديمقراطي 3 0
	الديمقراطيه 0 -6
	الرئاسه -3 -4
		REQUEST 3 0
	الرئيس 3 5
		AGREE 3 -4
		ASSAULT 0 -4
		COERCE 9 0
		CONCEDE 4 0
		CONSULT 0 7
		PERSONNEL 0 11
		REJECT -5 0
		REQUEST -3 6
		RETREAT 4 -3
		SANCTION 0 -5
		SUPPORT -3 8
		THREATEN 0 -3
	الرئيسان -4 0
	الرئيسين -2 0
		CONSULT -2 0
	الرابطه 4 0
	الرجل 0 7
		ASSAULT 4 0
	الرد 0 3
	الرهائن 0 -3
	الرهينه 0 4
	الروس 4 0
	الرياض
		CONSULT -3 0
	الزعيم -2 3
		CONSULT -3 4
	الزميل 0 3
	الزميله -5 0
		ACCUSE 0 -3
		ASSAULT 0 6
	الزهراني 0 4
		ASSAULT 0 4
	الزوار 0 3
	الزيدي 0 4
	السائق 0 4
	الساعدي 0 6
	السجناء 0 3
		CONSULT 0 4
	السعوديه 2 0
		ASSAULT 2 0
		SUPPORT -4 0
	السفاره -2 9
		ASSAULT -4 10
		COERCE 0 5
		PROTEST 0 -3
	السفن 3 7
		COERCE 0 6
	السفينه -6 10
		ASSAULT -4 6
	السكان
		REQUEST -4 6
	السلام 4 0
		CONSULT 4 0
	السلطات 7 -2
		ACCUSE 6 0
		ASSAULT -8 0
		COERCE 12 -6
		PROTEST -4 0
		REQUEST -6 5
		RETREAT 4 0
	السلطه -2 0
		ASSAULT -4 0
	السلفادور 0 3
	السودان -2 3
		AGREE -3 0
	السوري 0 -3
	السوريين 4 4
	السويد 0 5
		REJECT 0 6
	السويسري -4 0
	السياح
		ASSAULT 0 -3
	السياسي -7 -4
	السياسيه 0 -4
	السيد -3 5
	السيده -4 5
	السيناتور 4 -4
	الشاب
		ASSAULT 0 -4
		COERCE 0 3
	الشاحنات 0 5
	الشباب 3 0
		ASSAULT 5 0
		COERCE 0 6
	الشرطه 11 0
		ACCUSE 0 4
		ASSAULT -3 -5
		COERCE 7 -6
		MOBILIZE 5 0
		PROTEST 0 3
		RETREAT 3 0
	الشرق -3 0
	الشركات 0 -3
	الشركه -3 0
	الشعب -8 6
		REQUEST -4 0
		SUPPORT 0 6
	الشمال 7 0
		ASSAULT 7 0
	الشهداء
		ASSAULT 0 3
	الشيخ 3 0
		ASSAULT 7 -5
		COERCE 0 7
		CONSULT -3 0
	الصاروخ -4 0
		ASSAULT -4 0
	الصحافيين 0 3
		COERCE 0 4
	الصحفي 0 -3
	الصحفيه 0 6
		ASSAULT 0 -4
		COERCE 0 7
	الصحفيين 0 3
	الصحيفه -4 0
	الصواريخ 0 -8
		ASSAULT 3 -7
	الصومال -4 -4
	الصين 3 5
		ACCUSE 3 0
		ASSAULT 3 0
		CONSULT 0 3
		REJECT 3 0
	الضابط -3 -4
		ASSAULT 0 -3
	الضحايا -4 4
	الضحيه 0 4
	الطائرات 5 -3
		ASSAULT 8 -5
	الطائره 4 9
		AID 4 -5
		ASSAULT 0 12
	الطبيب 4 0
	الطرف -4 0
	الطرفان 5 0
	الطرفين 6 0
		AGREE 5 0
		CONSULT 4 0
	الطرق 0 -5
	الطريق 0 -3
		ASSAULT 0 -3
	الطفل -8 2
		ASSAULT -6 2
	الطيران 2 -4
		ASSAULT 2 -3
	الظواهري 4 0
	العائله 0 6
	العاصمه -6 -4
		ASSAULT 0 -5
	العالم -2 0
	العاملين 0 3
		ASSAULT 0 3
	العاهل 0 7
		CONSULT 0 7
	العبادي
		SUPPORT -3 5
	العدو 5 0
		ASSAULT 4 0
	العراق -13 -6
		ACCUSE 0 -5
		ASSAULT 0 3
		REJECT -3 0
		REQUEST 4 0
		RETREAT -5 0
	العراقيون 0 4
	العراقيين -3 0
	العرب 3 0
	العربيه -3 0
	العسكري 0 -4
		ASSAULT 0 -3
	العسكريه -4 0
	العشرات 0 -3
		ASSAULT 0 -2
	العقوبات
		SANCTION 3 0
	العقيد 0 -4
		ASSAULT 0 4
	العمد 0 -4
	العميد 0 6
	العناصر 7 0
		COERCE 6 0
	الغاز 0 5
	الغنوشي -2 0
	الفرق 0 3
	الفرنسيين 4 0
	الفريق -3 0
		CONSULT -4 0
	الفصائل 6 -4
		ASSAULT 0 -5
		CONSULT 3 0
	الفلسطينيين
		ACCUSE 0 3
		ASSAULT 3 -3
		COERCE 0 4
		REQUEST 0 4
	الفنان -3 6
	الفيفا 0 3
	القائد 0 -5
	القائم 0 4
	القاضي 3 0
		REQUEST 0 3
	القاعده 5 2
		ASSAULT 5 4
	القاهره -5 -7
		ACCUSE 4 0
		CONSULT -3 0
	القباع 0 -3
	القتلي -6 -6
		ASSAULT -4 -6
	القدس -5 0
	القذافي 2 0
	القرار 3 5
	القراصنه 6 3
		ASSAULT 6 0
	القرصان 4 0
	القصف 10 0
		ASSAULT 8 0
	القضاء 0 -8
		ACCUSE 3 0
		ASSAULT -6 0
	القضاه 0 6
	القضيه -3 -4
	القطار 0 6
	القطاع 0 4
		ASSAULT 0 5
	القمه -5 0
		CONSULT -6 0
	القنصليه
		ASSAULT 0 4
	القوات 6 6
		ACCUSE -7 5
		ASSAULT 7 0
		COERCE 0 4
		REQUEST 3 0
		RETREAT 8 -2
	القوقاز 4 0
	القوه -5 0
	القوي 0 -3
		AGREE 4 0
	القيادات 0 3
		CONSULT 3 0
	الكتل
		CONSULT 4 0
	الكتله 8 0
		PERSONNEL 8 0
	الكرملين -3 0
	الكونجرس 5 0
		CONSULT 6 0
	الكونغرس 3 0
		ACCUSE 4 0
		REQUEST 0 4
	الكويت 0 3
		ASSAULT -4 6
		SUPPORT 6 0
	اللاجئين -3 0
	اللجنه 5 0
		CONSULT 8 0
		PERSONNEL -4 0
		REQUEST 4 4
	اللواء -6 6
	المؤسسات -4 0
	المؤسسه 3 0
	المئات 3 -5
	المالكي
		REQUEST -3 0
	المانيا 5 0
	المباحثات -3 0
	المبادره 0 -3
	المباني 0 5
		ASSAULT 0 7
	المبعوث -4 3
	المتاجر 0 4
	المتحدث -7 -5
		CONSULT -8 0
	المتشددين 6 0
	المتضررين 0 3
		AID 0 6
	المتطرفين 5 -6
		ASSAULT 7 -6
	المتظاهرون 3 0
		PROTEST 4 0
	المتظاهرين 4 2
		ASSAULT 0 6
		PROTEST 4 0
	المتمردون 2 0
	المتمردين -2 6
		ASSAULT -3 8
	المتهم -3 0
		ACCUSE 0 4
		ASSAULT -2 -4
		SANCTION 0 4
	المتهمون 3 6
	المتهمين -4 0
		ACCUSE -4 9
		REQUEST 0 -3
	المتورطين
		ASSAULT -3 0
	المجتمع -3 4
		REQUEST -7 11
	المجر 4 0
	المجلس 9 0
		ACCUSE -3 0
		PERSONNEL 0 4
		REJECT 5 0
		REQUEST 3 0
	المجموعه 5 3
	المحاصر 0 -4
	المحافظه -5 -2
	المحتجون 7 0
	المحتجين 3 0
		PROTEST 4 0
	المحكمه 5 0
		ACCUSE -4 0
		COERCE 6 -4
		REJECT 0 6
		SANCTION 9 -4
	المخلوع 3 0
	المدرسه 0 6
	المدعو
		COERCE 0 -4
	المدعي
		ACCUSE 4 0
	المدفعيه 0 -3
		ASSAULT 0 -3
	المدن -4 0
	المدنيين -8 0
		ACCUSE 0 -4
		ASSAULT -6 11
	المدير 0 4
	المدينه
		COERCE 0 4
	المرافق 0 4
	المرحله -3 -4
	المرزوقي 0 -3
	المرشح -7 0
	المرشد -4 0
	المركز 0 5
		ASSAULT 0 4
	المسؤول
		ASSAULT 0 -5
		COERCE 0 3
		CONSULT 7 0
	المسؤولون 0 -3
	المسؤولين 0 4
		ACCUSE 0 3
		CONSULT -3 7
	المساجد 0 4
		ASSAULT 0 4
	المساعدات 5 0
	المساعده -5 -9
		AID 0 -4
	المستشار -4 0
	المستشفي -6 4
		AID 0 -5
		ASSAULT 0 10
	المستشفيات 5 0
	المستوطنين 0 -4
		ASSAULT 4 0
	المسجد 0 2
	المسلحون 7 0
		ASSAULT 5 0
	المسلحين 2 0
		ASSAULT 3 0
	المسلمين -4 4
		ASSAULT 0 3
	المشاركين 6 0
		CONSULT 3 0
	المشتبه 0 2
		COERCE 0 4
	المشرعين 3 0
	المشفي 0 6
		ASSAULT 0 6
	المصابين -5 4
		CONSULT 0 4
	المصادر -7 -3
	المصدر -5 0
	المصلين -3 0
		ASSAULT -3 5
	المعارض 0 -3
	المعارضه 8 0
		AID 0 4
		ASSAULT 6 0
		REJECT 0 3
	المعتقلين -5 0
		COERCE 0 4
	المعسكر 0 4
		ASSAULT 0 4
	المغاربه -3 -4
		CONSULT -4 0
	المغرب 0 1
		CONSULT 10 0
		REQUEST 4 0
		SUPPORT -3 3
	المفوض 0 -3
	المفوضيه 10 -5
		REQUEST 6 0
	المقاتلات 3 0
		ASSAULT 4 0
	المقاتله 9 0
		RETREAT 4 0
	المقاتلون -3 0
		ASSAULT -4 0
	المقاتلين 3 0
		AID 0 4
	المقاومه 4 -3
		AID 0 5
		ASSAULT 10 -4
		COERCE 3 0
		RETREAT -4 0
	المقرحي -3 0
	المقيمين -4 0
	الملا -7 0
		PERSONNEL 0 4
	الملك -3 0
		CONSULT -6 8
	المليشيات 0 3
		ASSAULT 0 4
	الممارسات 6 0
	المملكه 7 0
		ACCUSE 0 -4
		AID 13 0
		CONSULT 0 4
		SUPPORT -7 16
	المنازل 0 4
		ASSAULT 0 5
	المناطق 0 -4
	المنزل 0 5
		ASSAULT 0 4
	المنسق -3 0
	المنطقه 0 -9
		ASSAULT 0 -10
	المنظمات 2 0
		ASSAULT 3 -3
	المنظمه 3 0
		REQUEST 4 0
	المهاجم 0 4
		ASSAULT 0 3
	المواطنين 0 3
		ACCUSE 0 -3
		CONSULT 0 3
	الموالي 0 -3
	الموانئ 0 4
	الموساد 3 0
		ASSAULT 4 0
	الموظفين 0 -5
	الموقع 0 4
		ASSAULT 0 3
	الموقف 4 0
		SUPPORT 0 4
	الموقوف 0 7
	الموقوفين -3 0
	الميليشيات 0 3
		ASSAULT -4 5
	النائب 0 -2
		ACCUSE 5 0
		CONSULT -2 0
	النائبه 0 6
		PERSONNEL 0 4
	الناخبين 6 0
	الناس 0 -5
	الناشط 0 -3
	الناطق -9 -3
		REQUEST -4 0
	النجيفي 4 0
	النساء 0 2
	النصره
		ASSAULT -3 0
	النظام 0 4
		ACCUSE -5 4
		ASSAULT 6 0
	النفط
		SANCTION 0 4
	النقابات 8 0
		CONSULT 4 0
	النقابه 4 0
	النواب
		SUPPORT 3 0
	النيابه 4 0
		ACCUSE 12 0
	النيجيري 0 -4
	الهاشمي 4 -5
	الهلال 3 0
	الهند 4 0
	الهيئه 10 0
		PERSONNEL 5 0
	الوزراء -3 0
	الوزير 5 5
		ACCUSE 4 0
		ASSAULT 0 6
	الوزيره 3 0
	الوفد 10 4
		CONSULT 13 0
		SUPPORT 0 3
	الوكاله
		REQUEST 5 0
	الولايات 12 -7
		ACCUSE -2 6
		AGREE -6 0
		AID 7 -6
		ASSAULT 5 0
		COERCE -5 0
		SANCTION 8 -5
	اليابان 2 0
	اليات 0 -5
		ASSAULT 0 -4
	اليمن -8 -8
		CONSULT 0 -4
	امانو 0 3
	امريكا 3 -2
		ASSAULT 3 0
	امريكيا 0 4
	امريكيين
		COERCE 0 5
	امن -4 -3
	امير 4 -3
	امين 9 0
	انتحاري 7 -3
		ASSAULT 8 -2
	انتحاريا 3 0
		ASSAULT 3 0
	انتحاريين -4 -3
		ASSAULT -4 -3
	انصار 3 3
		ASSAULT 7 3
	انظمه 0 -4
	انقره 6 3
		REQUEST 0 5
	اهالي 5 5
	اهداف 0 7
		ASSAULT 0 6
	اهدافا 0 4
		ASSAULT 0 5
	اهل 0 5
	اوباما
		ACCUSE 0 7
		PERSONNEL 0 11
	اودينجا 5 0
	اوساط 4 0
	اوستن -3 0
	اوكرانيا -11 12
		AGREE 0 4
		AID 0 9
		ASSAULT 0 9
		COERCE 0 3
		CONSULT 0 -4
		SANCTION 0 -7
	اولمرت -3 0
	ايدي 5 5
		ASSAULT 0 3
	ايران 0 3
		AGREE 2 -6
		COERCE 3 0
		CONCEDE -4 7
		REQUEST -4 6
		SANCTION 0 4
		SUPPORT 0 -5
	باراك -6 4
		ACCUSE 0 4
	باريس -4 0
	باكستان -3 -4
		ASSAULT 0 -3
		REQUEST 0 3
	بايدن 3 -4
		CONSULT 4 0
	بدر 0 3
		ASSAULT 0 3
	براون
		REQUEST 0 4
	برج 0 3
		ASSAULT 0 3
	برنامج
		AID 5 0
	بري 0 4
	بريطانيا 6 -4
		ACCUSE 0 4
	بزعامه -5 0
	بعثه -4 4
	بغداد 0 -3
		ACCUSE 3 -3
		REQUEST 4 0
	بقاء -3 0
	بقيه 5 0
	بكين 0 5
		ACCUSE 0 3
	بلاده -22 -11
		REJECT -5 0
		SUPPORT -5 0
	بلادهم 0 -5
	بلده 0 -6
		ASSAULT 0 -4
	بن -5 -3
	بنك 0 4
	بنكيران 3 0
	بوتين 0 -5
	بورجيه 0 5
	بولانسكي 0 4
		COERCE 0 4
	بولندا 4 0
	بي 0 3
		ASSAULT 0 4
	بيت -4 0
		ASSAULT -4 0
	بيونغ 3 0
		MOBILIZE 5 0
	تايوان 0 6
	تجار 4 0
	تحالف 3 -4
		SUPPORT 3 0
	ترامب 6 -5
		SUPPORT 4 0
	تركيا 8 -2
		ASSAULT 11 -4
	تصريح
		CONSULT 3 0
	تصريحات -4 5
	تعرض -4 12
		ASSAULT 0 11
	تقرير 0 -6
		ACCUSE 6 0
	تنسيقيه 6 0
	تنظيم -6 -4
		ACCUSE -3 -6
		ASSAULT 13 4
		CONSULT -4 0
		MOBILIZE 0 4
		THREATEN 0 -3
	تنظيمات
		ASSAULT 3 0
	تورط 5 4
		ASSAULT 6 0
	تونس -2 -7
		CONSULT -3 0
		REQUEST 0 -3
		SUPPORT 6 0
	تويتر 0 -3
	ثقه 3 0
		PERSONNEL 4 0
	ثكنه 0 3
		ASSAULT 0 3
	ثلاثه 0 -3
	ثمانيه 0 -3
	جامع 0 4
		ASSAULT 0 4
	جامعه -4 0
	جبل -3 -3
		ASSAULT 0 -3
	جبهات 0 -5
		ASSAULT 0 -4
	جبهه 6 -5
	جثته -4 0
	جثمان 0 -5
	جثه 0 4
	جراح 0 -4
		ASSAULT 0 -6
	جرحي -4 0
		ASSAULT 0 -3
	جسد 0 8
	جلاله 4 0
	جماعات 8 -3
		ASSAULT 5 0
	جماعه 11 -2
		ASSAULT 6 -3
	جمهوريه
		SUPPORT 4 0
	جندي 8 0
		ASSAULT 0 4
	جنديا -3 9
		ASSAULT -3 7
	جنديان 0 4
		ASSAULT 0 4
	جنديين 0 7
		ASSAULT 0 5
	جنسيه 0 3
	جنوب -4 -4
		ASSAULT 0 -4
	جنود 5 0
		ASSAULT 0 5
	جهات -5 0
	جهاز -5 0
	جهه -10 -7
		ASSAULT -5 0
	جو 4 0
	جورج -3 0
	جوزيف 4 0
		PERSONNEL 3 0
	جون 0 3
	جيب 0 3
	جيش 2 0
		ASSAULT 5 -5
	حافله 0 5
		ASSAULT 0 5
	حاكم 3 0
	حرس 4 0
		ASSAULT 4 0
	حركات 3 0
	حركه 12 0
		ACCUSE -7 5
		AGREE 3 0
		ASSAULT 0 -4
		COERCE 5 -3
		CONSULT 5 0
		PERSONNEL 6 0
		PROTEST -3 0
		REJECT 4 0
		REQUEST 7 -6
		SANCTION 0 4
	حزب 0 1
		ASSAULT 2 0
		COERCE -4 0
		CONSULT -5 0
		PERSONNEL 6 0
		REJECT 3 0
		REQUEST -3 0
		SUPPORT 3 0
	حزبه 9 0
	حسن -4 0
	حسين 0 3
	حشد 0 -4
	حصيله 0 -4
	حضور 4 0
	حق -3 9
	حقوق 3 -11
		ACCUSE 0 -4
		COERCE 0 -4
	حكام 4 0
	حكم -4 0
	حكومات 3 0
	حكومته -4 4
		AGREE -3 0
		PERSONNEL 0 6
	حكومه 0 6
		ASSAULT 0 -5
		COERCE 2 0
		PERSONNEL 0 5
		PROTEST 0 5
		REJECT 0 7
		RETREAT 4 0
		SUPPORT 0 4
	حلف 0 4
	حلفاؤها -5 0
	حلفائها 0 -4
	حلفائهم 0 4
	حماس 6 -5
		ASSAULT -4 0
		COERCE -4 0
		REJECT 3 0
		REQUEST 6 -5
	حوزه 0 6
	حي 0 -5
		ASSAULT 0 -4
	حياه -3 4
		ASSAULT 0 6
	خادم 4 -3
		REQUEST 5 0
	خان 4 0
	خبراء 5 -6
		ACCUSE 4 0
	خليه -6 6
		COERCE 0 4
	داعش
		ASSAULT 0 8
	داعيه
		REQUEST 0 4
	درنه 4 0
	دمشق 0 8
		ACCUSE 0 7
		CONSULT 0 8
	دور 4 0
	دوريات 5 0
	دوريه 0 7
		ASSAULT 0 7
	دول -1 4
		AGREE -3 0
		AID 7 -3
		ASSAULT -3 -5
		CONSULT -4 4
		REQUEST 0 7
		SUPPORT 0 5
	دوله -7 -6
	رؤساء 5 -3
		CONSULT 4 0
	رئاسه 0 -10
		PERSONNEL 0 -5
	رئيس -1 0
		ACCUSE 0 -5
		ASSAULT -10 0
		CONCEDE 6 0
		CONSULT 6 0
		PERSONNEL 0 -3
		REQUEST 2 7
		RETREAT -4 0
		SUPPORT -3 3
	رئيسا -4 -7
		PERSONNEL 0 -5
	رئيسه
		CONSULT 5 0
	رئيسي 4 0
		CONSULT 4 0
	رابطه 6 0
		CONSULT 5 0
	راشد 4 0
	رجال 7 -3
		ACCUSE 0 -4
		ASSAULT -3 10
		COERCE 10 -6
		SUPPORT 0 4
	رجل 7 7
		ASSAULT 6 0
	رجلا 4 0
		ASSAULT 4 0
	رضيع
		ASSAULT 0 4
	رعاياها -3 0
	رعايه 8 0
		CONSULT 9 0
	رغبه 3 0
	رفسنجاني 0 4
	رفيق 0 6
	رهينه
		COERCE 0 -4
	روابط -4 0
		ASSAULT -3 3
	روسيا 9 2
		ACCUSE -4 3
		ASSAULT 16 -5
		COERCE 6 0
		SANCTION -8 10
	روسيه 10 -3
		ASSAULT 10 -3
	ريال 0 -4
	زعماء 4 4
		CONSULT 3 0
	زعيم -3 7
		ACCUSE 0 4
		ASSAULT 0 -4
		CONSULT 0 5
		PERSONNEL 0 6
		REJECT 0 4
		REQUEST 0 -4
	زملائه -4 0
	زوجته 0 6
	سائق 0 5
	سامي -5 0
	سايبوف 0 4
	سراح -4 3
		ASSAULT 4 0
		COERCE 0 5
		RETREAT -5 4
	سريان -5 -4
	سعودي 0 -5
		ASSAULT 0 -5
	سفن 0 3
	سفيان -9 3
		PERSONNEL 0 3
	سفير 7 -6
		CONSULT 6 0
	سفينه 0 10
		ASSAULT 0 8
	سكان
		REQUEST 0 5
	سكانها 0 -3
		ASSAULT 0 -3
	سلاح 5 0
		ASSAULT 4 0
	سلطات
		ACCUSE 0 -4
		ASSAULT 4 0
		COERCE 6 0
	سليم -5 0
	سليمان 6 -3
		ASSAULT 7 -5
	سوريا -8 0
		ACCUSE 0 3
		ASSAULT -6 -6
		REJECT 0 4
		SANCTION 0 5
		SUPPORT 3 0
	سوريه -5 0
	سيارته 0 -5
		ASSAULT 0 -6
	سيارتين -4 0
		ASSAULT -4 0
	سياره 0 -6
		ASSAULT -3 0
	سياسي 0 -5
		SUPPORT 0 -4
	شاب 7 5
		ASSAULT 8 0
	شابا 0 3
	شابين 4 4
	شاحنه -3 3
		ASSAULT 0 5
	شاليط -5 0
	شباب 6 0
		ASSAULT 8 0
	شبكه -5 0
		ACCUSE 4 0
		ASSAULT -3 -4
		COERCE -5 5
	شخص -4 2
		ASSAULT 0 -8
		COERCE 0 5
		DISASTER 0 3
	شخصا -6 5
		DISASTER 0 6
	شخصين 3 8
		ASSAULT 3 4
	شرطي 0 3
		ASSAULT 4 3
	شرطيان 0 3
	شرعيه 0 6
	شرق 0 -3
		ASSAULT 0 -3
	شركات -4 5
	شركه 0 7
		CONSULT 7 0
		SANCTION 0 5
		SUPPORT 0 3
	شعب 0 5
	شقيق 0 4
	شقيقه 4 9
	شكري 5 0
	شمال 0 -5
		ASSAULT 0 -3
	شهداء 0 3
		ASSAULT 0 3
	شهود -4 -4
	شيخ 4 0
		PERSONNEL 4 0
	شيرين -8 0
		ACCUSE 0 -4
		ASSAULT -4 4
	صاحب 7 0
		ACCUSE 5 0
		CONSULT 5 -4
		REQUEST 0 4
	صاروخ 0 -5
		ASSAULT 0 -6
	صاروخا -3 -4
		ASSAULT 0 -4
	صالح
		ASSAULT 4 0
	صحفيه 0 4
	صحيفه 0 -5
		REQUEST 3 0
	صفوف 0 17
		ASSAULT 0 7
	صندوق 4 3
	صنعاء -3 0
	صواريخ -8 -13
		ASSAULT 0 -8
	صوره 0 3
		ASSAULT 0 3
	صياد 0 6
		ASSAULT 0 6
	ضابط 0 7
		ASSAULT -3 7
	ضابطا 0 8
	ضباط 0 7
		ACCUSE 0 4
		ASSAULT 4 0
	ضحايا -3 -6
		ASSAULT -3 0
	ضحيتها 0 -3
	ضيف 3 0
	طائرات 10 -10
		ASSAULT 6 -5
	طائره 0 4
		ASSAULT 6 10
	طالب 4 0
	طالبان
		ASSAULT 6 -6
	طالبي 0 5
	طرابلس -4 -3
	طرف 0 -4
	طرفي 6 0
	طريق 0 -5
		ASSAULT 0 -4
	طفل 0 4
	طفلا
		ASSAULT 0 4
	طفله
		ASSAULT 0 3
	طهران 7 8
		COERCE -4 0
		CONSULT 7 0
		REJECT 3 0
		SANCTION 0 4
	طيران 6 -4
		ASSAULT 6 -4
	عائلته -4 4
	عائله 0 3
	عادل
		CONSULT 3 0
	عاصمه 0 -4
	عباس
		CONSULT 0 -3
		PERSONNEL 4 0
	عبد 0 2
		CONSULT 3 0
	عراقيا 0 3
		ASSAULT 0 4
	عربيه 0 -5
	عريقات -3 0
	عسكري 0 -4
	عسكريا 0 -3
	عسير 0 -3
		ASSAULT 0 -3
	عصابات
		ASSAULT 3 0
	عصام 0 6
	عضو -3 0
	عضوا -5 5
	عضويه 0 4
	علاوي 3 0
	علي -3 0
		AID 0 -4
	عمال 0 5
		ASSAULT 0 4
	عمدا 0 -3
		ASSAULT 0 -3
	عمر 8 3
		ASSAULT 10 -6
	عملاء 0 3
	عناصر 8 2
		ASSAULT 11 2
		COERCE 5 0
	عناصره 0 3
	عناصرها 0 4
	عنصر 0 3
		ASSAULT 0 4
	عنصرا 0 4
	عنصرين 0 5
	عهد 6 0
	غزه 0 14
		COERCE 0 12
	فاروق -3 0
	فتاه 4 4
		ASSAULT 4 3
	فتره 4 0
	فرع 0 3
	فرق 6 0
		AID 4 0
	فرنسا 5 0
		ACCUSE 4 0
		AGREE 3 0
	فريق 0 -3
		ACCUSE -4 0
		ASSAULT -4 0
		CONSULT 3 0
	فصائل 3 0
	فلسطين 4 -3
		REQUEST 8 0
	فلسطيني 0 3
		ASSAULT 0 4
	فلسطينيا 0 5
		ASSAULT 0 4
	فلول 0 6
		ASSAULT 0 4
	فنلندا 0 8
	فيروس 0 -5
	فيسبوك 4 0
		COERCE 4 0
	فيينا -7 0
	قائد -3 -3
		ASSAULT -6 0
		PERSONNEL -3 3
	قائمه -5 0
	قاتل 0 4
	قادته 0 3
	قادتهم 5 -5
	قاده 4 0
		ASSAULT -4 -4
		COERCE 0 3
		CONSULT 8 0
		REQUEST 3 3
	قاضي
		ACCUSE 3 0
	قافله 0 6
		ASSAULT 0 5
	قبائل 5 0
	قبضه 0 4
	قتله -5 0
		ASSAULT -4 0
	قتلي -6 -2
		ASSAULT -4 -2
	قتيل
		ASSAULT 0 -4
	قتيلا -3 0
		ASSAULT 0 4
		DISASTER 0 -3
	قراصنه 8 -4
	قصر -3 -4
	قصف 3 0
		ASSAULT 3 0
	قضاء 0 -4
	قطار 0 6
		ASSAULT 0 6
	قطارات 0 -4
		ASSAULT 0 -4
	قطاع 0 5
		COERCE 0 4
	قطر 4 -2
		AGREE 4 0
		SUPPORT 6 0
	قمه 6 0
		CONSULT 4 0
	قوات 9 0
		ASSAULT 14 2
		COERCE 15 -9
		CONSULT -5 0
		MOBILIZE 3 0
		PROTEST -4 0
		REQUEST -6 6
	قواته -6 0
	قواتها
		ASSAULT 3 0
		MOBILIZE -3 0
		RETREAT -4 0
	قول 4 0
	قوه 3 0
		ASSAULT 5 0
		COERCE 3 0
	قوي 6 0
	قيادات 0 9
		ACCUSE 0 6
		ASSAULT -6 0
		REJECT 5 0
	قياده 3 0
		ASSAULT 0 -3
	قيادي 4 0
		ASSAULT 3 0
	قيام 15 3
		ACCUSE 0 5
		ASSAULT 0 -4
		REQUEST 0 4
	كاتب 3 0
	كافانو 0 10
	كبار 4 4
		CONSULT 6 0
	كبير -4 0
	كتائب 0 3
	كتله 6 0
		PERSONNEL 5 0
	كرزاي -2 0
	كريك -5 0
	كلينتون
		ACCUSE 3 -4
		CONSULT -4 0
	كوريا 8 11
		ACCUSE 0 4
		ASSAULT 0 5
		MOBILIZE 13 0
		REQUEST 0 3
	كيم 0 6
	كييف 3 0
	لاتحاد
		ASSAULT 0 6
	لاجئ 0 3
	لاردن
		CONSULT 0 3
	لارهابيين 0 3
	لاعب 0 -3
	لافارج 0 3
		ACCUSE 0 4
	لافروف 5 -4
	لامم -4 -7
		REQUEST 0 -4
	لامن -3 0
	لامين 3 4
	لبنان -4 -3
		ASSAULT 0 -4
		SUPPORT 0 4
	لتحالف 10 -3
	لتيار 4 0
	لثوار 3 0
	لجان 2 -4
	لجزيره 3 0
		ACCUSE 5 0
	لجنائيه 0 4
	لجنه 6 -5
		ACCUSE 6 0
		ASSAULT -5 0
		CONSULT 6 0
		PERSONNEL 2 0
		REQUEST 0 -3
	لجيش 0 8
		ASSAULT 0 5
	لحرس 3 -3
		ACCUSE 5 0
	لحركه
		CONSULT -3 0
	لحزب -3 0
	لحكومه 6 6
		ASSAULT 9 -4
		COERCE 4 0
		REQUEST 0 3
	لحوثيين -3 0
	لرئيس 3 3
		ASSAULT 9 2
	لسلطات 0 6
	لشباب 5 -3
	لشرطه 0 7
		ASSAULT -3 7
	لشعب
		AID 0 5
		SUPPORT 0 4
	لطيران 4 0
		ASSAULT 3 0
	لعراق -3 0
		ASSAULT 0 3
		CONSULT 0 -4
	لفلسطينيين 0 -4
	لقاء
		CONSULT 0 3
	لقاهره 0 3
	لقمه -4 0
		CONSULT -4 0
	لقوات 4 4
		ASSAULT 3 0
		CONSULT -4 5
	لكويت 0 4
	لمتمردين -3 0
	لمجلس 3 0
		CONSULT 3 0
	لمحكمه 0 -4
		ACCUSE 4 0
	لمساعده 0 -5
	لمساهمه 0 -4
	لمستشفي 0 -4
	لمصابين
		ASSAULT 0 4
	لمعارضه 7 0
	لمغرب
		SUPPORT 3 0
	لمقاومه
		ASSAULT -3 0
	لمملكه 0 3
	لندن -6 -3
	لنظام
		ASSAULT 5 0
	لواء -4 0
	لوزراء 3 0
	ليبرمان -6 4
	ليبيا -6 4
		REQUEST 0 -4
	مؤسسات -6 4
		COERCE 0 3
		REQUEST 0 4
	مؤسسه -3 4
	ماكرون -4 4
	مالك 0 4
	مبارك -5 8
		CONSULT -4 9
	مبني -5 10
		ASSAULT 0 9
		PROTEST 0 4
	متاجر 0 -3
	متحدث 10 0
	متشددين 3 0
	متطرفين 3 0
		ASSAULT 3 0
	متكي -3 0
	متمردا 0 -3
		ASSAULT 0 -3
	متمردون 5 0
		ASSAULT 5 0
	متمردي
		ASSAULT 4 -3
	متنها 0 -3
	متهما
		ASSAULT -3 0
	متهمين 0 -6
		ACCUSE 0 -6
	مثيري 4 0
	مجالس 0 3
	مجرم 0 3
		ASSAULT 0 3
	مجلس 4 0
		ACCUSE 2 -2
		AGREE 0 -3
		CONSULT 7 3
		MOBILIZE -4 0
		REQUEST -2 10
		SANCTION 7 0
		SUPPORT 6 -6
	مجموعات
		ASSAULT 0 4
	مجموعه 4 0
		ASSAULT 0 4
	مجندين 0 3
	محاربه -5 -4
	محاسبه 0 -5
	محافظتي 0 -6
		ASSAULT 0 -5
	محافظه 0 -6
		ASSAULT 0 -4
	محامي 5 9
		ACCUSE 0 6
	محاولات 5 0
	محاوله 5 0
		ASSAULT 8 0
	محتجزين -3 -5
	محكمه 7 -3
		ASSAULT -5 0
		RETREAT 5 0
		SANCTION 5 -3
	محمد 0 4
		ACCUSE 3 0
		ASSAULT 0 4
		CONSULT 4 0
		PERSONNEL -3 3
		SUPPORT 3 0
	محمود 4 6
		ASSAULT 0 5
	محيط 0 -4
		ASSAULT 0 -4
	مخيم
		ASSAULT 0 4
	مدرسه 0 4
	مدريد 5 0
	مدفعي 0 -5
		ASSAULT 0 -5
	مدن 0 -4
	مدني 0 4
		ASSAULT 0 6
	مدنيون 0 5
	مدنيين
		ASSAULT 0 2
	مدير 0 5
		ACCUSE -3 0
		ASSAULT 0 3
	مديريه -5 -5
		ASSAULT -4 0
	مدينه -4 -7
		ASSAULT 0 -10
	مراسل -4 0
	مرافقيه
		ASSAULT 0 3
	مراقبه 0 -4
	مراقبون -3 0
	مراكز -7 -5
	مرحله -3 -6
	مرشح 0 7
	مركز
		AID 4 -5
		ASSAULT -5 14
		COERCE 0 -3
	مرور 0 7
	مسؤول -3 0
	مسؤولون -6 0
	مسؤوليه 7 0
		ASSAULT 7 0
	مساجد 0 3
	مساعده 0 4
		AGREE 0 3
		AID 3 4
		ASSAULT 0 4
		CONSULT -3 0
	مستشار -5 0
	مستشفي -3 5
		ASSAULT 0 3
		COERCE 0 4
	مستوطنون 4 5
		ASSAULT 5 0
	مستوطنين
		ASSAULT 8 -6
	مسجد -4 0
		ACCUSE 0 -5
		ASSAULT -3 9
	مسلح 0 4
		ASSAULT 0 4
	مسلحا 0 5
		ASSAULT 0 6
	مسلحون 6 -6
		ASSAULT 6 -6
	مسلحي 3 2
	مسلحين 6 -6
		ASSAULT 8 -4
	مسلم 4 0
	مشاركه 6 -4
		ASSAULT 5 0
	مشاه 0 3
		ASSAULT 0 3
	مشاهد 0 -4
	مشاهده 0 -3
	مشعل 0 -4
	مشفي 0 7
		ASSAULT 0 7
	مصابي 0 4
	مصادر -13 -4
		ASSAULT -5 0
	مصدر -5 -5
		ASSAULT 0 -3
	مصر 0 -6
		COERCE 3 0
		CONSULT 2 -4
		REJECT -3 0
	مصليا 0 3
	مضيفا -5 -6
	مطعم 0 4
	معارضته -3 0
	معاقل -4 3
		ASSAULT 0 5
	معاناه 0 4
	معقل -3 0
		ASSAULT -3 0
	معمر 0 3
	مفتشي 0 5
	مقاتلات 5 0
		ASSAULT 7 0
	مقاتلي -3 -2
		ASSAULT -4 -2
	مقاتلين -5 0
		ASSAULT -3 0
	مقاتليه 0 5
		ASSAULT 0 5
	مقر -10 0
		ASSAULT -4 3
		CONSULT -5 6
		SUPPORT 0 -4
	مقيم 0 4
	مكتب
		ACCUSE 6 0
		ASSAULT -6 0
		CONSULT 8 0
		REQUEST -3 0
	مليشيات 3 5
		ASSAULT 2 7
	ممارسات 5 0
	ممثلو
		CONSULT 6 0
	ممثلي 4 0
	ممثلين 4 0
		CONSULT 5 0
	منازل 0 11
		ASSAULT 0 9
	منازلهم 0 4
	مناطق 0 -3
	منتسبي 0 4
	منزل -4 8
	منزلا 0 2
	منزله
		ASSAULT 0 -3
	منسق 5 0
	منسوبي 0 6
		ASSAULT 0 8
	منشات 0 3
		ASSAULT 0 4
	منصب -5 -6
	منصور -3 3
	منطقه 0 -10
		ASSAULT 0 -8
	منظمات 0 3
	منظمه -6 0
		COERCE -3 0
		SUPPORT 7 0
	منفذ 0 -5
		ASSAULT 0 -4
	منفذي 0 -3
		ASSAULT 0 -4
	مهدي 0 -3
	مواطن 6 4
	مواطني 0 5
	مواطنين 0 6
	مواقع -2 0
		ASSAULT -3 0
	موت 0 6
	مورير 5 0
		CONSULT 5 0
	موسكو 12 1
		AGREE 0 3
		ASSAULT 5 0
		SANCTION 0 3
		SUPPORT 4 0
	موسوي 0 -3
	موسي 3 0
	موظف 0 3
	موظفا 0 5
	موقع
		ASSAULT 0 3
	موكب -3 10
		ASSAULT 0 10
	ميتشل
		CONSULT 3 0
	ميليشيات 0 7
		ASSAULT 0 8
	نائب -4 0
		AID 0 3
		ASSAULT -4 0
	نائبه 5 4
		CONSULT 4 0
	ناتو 0 -3
	ناصر 3 0
	ناقله 0 6
	نبيله -3 3
	نتنياهو -4 5
		CONSULT -2 0
		REJECT 4 0
		REQUEST -6 5
	نجاد -4 4
	نجله 0 3
	نداء 0 3
	نساء 0 -4
		ASSAULT -3 4
	نشطاء 5 -3
	نظام -10 7
		ASSAULT 5 4
		CONSULT 3 0
		PERSONNEL 0 5
		REQUEST 0 -5
		SUPPORT -3 6
	نظيرتها 4 0
		ASSAULT 6 0
	نظيره 4 7
		CONSULT 0 9
		PERSONNEL 6 0
		SUPPORT 0 4
	نقابات 0 5
	نقاط 0 -4
	نقطه 0 8
		ASSAULT 0 9
	نواب 5 0
		PERSONNEL 4 0
	نيودلهي 0 5
	هادي 7 0
		ASSAULT 6 0
	هاريس 0 3
	هيئه 7 0
		ASSAULT -3 0
		COERCE 4 0
	هيلاري 0 5
	واخيه -2 0
	وادي 0 -6
		ASSAULT 0 -5
	واشنطن 6 0
		ACCUSE -3 0
		AGREE 3 0
		AID 4 0
		CONCEDE 5 0
		SANCTION 4 0
	والد 3 0
	والده
		COERCE 0 4
	والدها 8 0
	وجود 0 3
		ASSAULT 0 3
	وحدات 5 0
	وحده
		SUPPORT 0 4
	ورشد 4 0
	وزاره 4 0
		ACCUSE 6 0
		ASSAULT 0 -3
		COERCE -3 0
		REQUEST 8 0
		SUPPORT -4 0
		THREATEN 5 0
	وزراء 2 0
		CONSULT 6 -4
	وزير -3 4
		ASSAULT -4 3
		CONSULT 3 -2
		REQUEST 0 5
	وزيرا 3 3
		CONSULT 5 0
	وزيره -3 0
		CONSULT -2 0
	وسائل -5 6
		ACCUSE 0 4
		REQUEST 0 4
	وفد 9 0
		CONSULT 14 0
	وفدا 5 0
		CONSULT 6 0
	وفود 3 0
		CONSULT 4 0
	وكاله -7 0
	ولايته -3 0
	ولايه 0 -6
	ولي -5 -4
	يهودي 4 0
	يوسف 5 -3`,
}
