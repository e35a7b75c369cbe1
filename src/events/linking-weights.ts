import type { LinearModel } from './linear.js'

// Written by src/build/linking.ts; see there.
export const linkingModel: LinearModel = {
  bias: [-0.35, -0.41],
  weights: `adjectives
	0
		after -2 0
		before -3 -2
	1
		after -2 -6
		before 1 -7
	2
		after 5 -5
		before 1 -11
agrees
	false
		after -13 -4
		before -10 1
	true
		after 4 0
		before 0 -1
also
	actor -3 1
		masdar
			actor
				further -4 0
				main -1 1
			none -1 1
			recipient
				main 5 1
		noun
			actor
				main -4 5
		of
			ACCUSE
				ACCUSE 10 -1
				AGREE -8 0
				AID -1 0
				ASSAULT -5 -1
				COERCE -6 -4
				CONCEDE 4 0
				CONSULT -1 0
				MOBILIZE -5 0
				PERSONNEL -5 0
				REJECT -10 7
				REQUEST 6 -3
				SANCTION -1 1
				SUPPORT 0 -1
			AGREE
				ACCUSE 2 0
				AGREE -3 2
				ASSAULT 4 0
				CONSULT 5 -3
				MOBILIZE 3 0
				REJECT -1 -4
				REQUEST 0 1
				RETREAT -3 0
				SANCTION 0 -1
				SUPPORT 3 5
			AID
				AID 10 0
				ASSAULT -1 0
				SUPPORT 0 2
			ASSAULT
				ACCUSE -8 21
				AGREE -1 7
				AID -7 -2
				ASSAULT 8 -7
				COERCE 11 -4
				CONSULT -1 0
				PROTEST -6 0
				REQUEST -3 0
				THREATEN 0 3
			COERCE
				AGREE -3 0
				ASSAULT -3 -13
				COERCE 12 -7
				CONSULT -4 0
				PERSONNEL 4 0
				RETREAT 3 0
				SANCTION -5 0
				THREATEN -1 4
			CONCEDE
				AGREE -3 0
			CONSULT
				ACCUSE -1 0
				AGREE 10 3
				AID 0 -3
				CONSULT 3 -4
				PERSONNEL -5 -3
				PROTEST -4 1
				REQUEST -4 0
				RETREAT 0 1
				SANCTION 0 2
				SUPPORT 1 -12
			COOPERATE
				ACCUSE 0 5
			MOBILIZE
				ACCUSE 0 8
				ASSAULT 5 3
				COERCE 0 -2
				MOBILIZE 1 0
			PERSONNEL
				ACCUSE -1 4
				ASSAULT 0 15
				CONSULT 1 0
				PERSONNEL 8 -1
				REQUEST 6 0
				SUPPORT -3 0
			PROTEST
				ACCUSE 2 -1
				ASSAULT -1 0
				PROTEST 3 0
				REJECT 7 0
				REQUEST 6 0
				SUPPORT 2 0
			REJECT
				ACCUSE 0 1
				ASSAULT 0 -9
				COERCE 0 3
				CONSULT -4 0
				PERSONNEL -4 0
				REQUEST -7 7
			REQUEST
				ACCUSE 4 -3
				AGREE 0 9
				CONSULT 0 3
				PERSONNEL 4 -2
				PROTEST 2 0
				REJECT -7 24
				REQUEST 0 -3
			RETREAT
				ASSAULT -1 0
				RETREAT 9 -2
			SANCTION
				ACCUSE -1 5
				ASSAULT 0 -2
				COERCE 5 0
			SUPPORT
				AGREE 5 -1
				AID -1 0
				ASSAULT 0 -1
				COERCE 0 2
				CONSULT -1 0
				PERSONNEL -3 0
				REJECT 0 1
				REQUEST 6 0
				SANCTION 0 -1
				SUPPORT 6 0
			THREATEN
				ASSAULT 0 -3
				COERCE 5 0
				CONSULT 2 0
				REJECT 0 1
				THREATEN 2 0
		participle
			actor
				main 2 0
			none -1 2
		verb
			actor
				main 1 0
			none -2 4
			recipient
				main 1 -3
	recipient 0 1
		masdar
			actor
				main 2 8
			none 0 2
			recipient
				main 0 -1
		noun
			actor
				main 0 -7
			none -2 5
			recipient
				further 0 -8
				main 0 -2
		of
			ACCUSE
				ACCUSE -1 6
				AGREE 1 0
				AID 7 -4
				ASSAULT 22 -12
				COERCE 10 0
				REJECT 7 -1
				REQUEST 0 -1
				RETREAT 0 7
				SANCTION 0 1
			AID
				AGREE 0 6
				AID -1 5
				ASSAULT 0 -4
				COERCE 0 -1
				CONSULT 2 0
				SUPPORT 0 2
			ASSAULT
				ACCUSE -14 -15
				AGREE -2 0
				ASSAULT -1 0
				COERCE -3 -6
				CONSULT 0 2
				DISASTER 0 4
				PERSONNEL 0 -2
				PROTEST -1 0
				REJECT 0 -4
				RETREAT -2 0
				SANCTION -2 -7
				SUPPORT 1 -1
				THREATEN -6 -4
			COERCE
				ACCUSE -7 17
				ASSAULT 18 -10
				COERCE -3 1
				CONCEDE 0 2
				CONSULT 1 0
				PERSONNEL 4 0
				PROTEST 11 0
				REJECT 0 -2
				RETREAT -2 11
				SANCTION 0 11
				SUPPORT 3 0
			CONSULT
				ACCUSE -1 0
				REQUEST -3 0
			DISASTER
				DISASTER 0 1
			PERSONNEL
				ACCUSE 0 -3
				COERCE 0 -1
				CONSULT -4 0
				PERSONNEL 1 0
				REJECT 0 4
				REQUEST 4 -5
				SUPPORT 2 0
			PROTEST
				ASSAULT 0 -1
			REQUEST
				ACCUSE 3 -10
				ASSAULT -2 -2
				COERCE -3 0
				CONSULT -5 0
				PERSONNEL 5 0
				REJECT 1 0
				SUPPORT -1 0
			RETREAT
				ACCUSE 0 2
				COERCE 0 3
				REQUEST 0 1
				RETREAT -1 -1
			SANCTION
				ACCUSE -3 0
				ASSAULT 12 0
				COERCE 0 2
				CONSULT 5 0
				SANCTION 0 10
			SUPPORT
				ACCUSE 1 -1
				AGREE 3 0
				AID 2 3
				ASSAULT -5 0
				CONSULT 5 0
				PERSONNEL 0 3
				REJECT 0 -1
				REQUEST 0 -7
				SANCTION 0 -1
				SUPPORT -1 6
			THREATEN
				ACCUSE 0 -1
		participle
			none -1 0
			recipient
				main 0 -3
		verb
			actor
				main 0 8
			none -4 4
			recipient
				main 1 -3
antecedent
	inside
		bare
			aspect
				noun 0 4
			event
				noun 0 1
				participle 0 -1
			light
				masdar -5 1
				noun -2 0
			masdar
				false
					false -1 0
					true 0 -1
			motion
				noun 0 3
			noun
				false
					false -2 3
					true 2 0
			other
				masdar 0 -3
				noun 0 -5
			own
				verb 7 -4
			participle
				false
					false -1 0
			speech
				masdar 6 3
				noun -2 4
			state
				noun 1 -1
			verb
				false
					false 2 1
					true 0 -4
				true
					false 0 -2
		relative 0 -1
			aspect
				masdar 1 0
				noun 0 -1
			event
				masdar 0 1
				noun 1 0
				participle -8 0
			light
				masdar -1 0
				noun 3 0
			masdar
				false
					false 2 0
					true -1 1
			modal
				masdar -3 0
			motion
				noun 0 -2
			noun
				false
					false 0 -5
			other
				masdar -1 0
				noun -5 2
			own
				verb 7 -4
			participle
				false
					false -13 3
			speech
				masdar 2 0
				noun 3 -4
			state
				masdar 3 0
				noun -5 4
			verb
				false
					false 12 -4
				true
					false -1 0
	is
		bare -6 10
			event
				masdar 6 0
				noun -3 0
			light
				masdar 0 5
			masdar
				false
					false 9 -4
					true -5 9
			noun
				false
					false -2 0
			own
				verb 0 5
			verb
				false
					false 0 4
					true 0 3
				true
					false 0 -1
		relative -1 9
			aspect
				masdar 0 -1
				noun -4 0
			event
				masdar 3 2
			light
				masdar 0 1
			masdar
				false
					true 0 3
			noun
				false
					false -7 0
					true 12 0
			other
				masdar -3 1
				noun 1 0
			own
				verb -1 3
			verb
				true
					false -2 8
	outside
		bare
			aspect
				noun -1 0
			event
				masdar 1 -2
				noun 0 4
			light
				masdar -4 -3
			masdar
				false
					false 0 -1
					true 4 6
			modal
				noun -1 0
			noun
				false
					false -3 -1
			other
				masdar 0 8
			own
				verb 0 2
			participle
				false
					false 4 0
			speech
				masdar -4 5
				noun -2 0
			state
				masdar 8 0
				noun 2 -1
			verb
				false
					false 1 -2
					true 3 2
				true
					false -7 2
		relative -5 -1
			aspect
				masdar -1 0
			event
				masdar 6 -4
				participle 7 0
			light
				masdar -3 -4
			masdar
				false
					false 0 -8
					true 9 2
			modal
				noun 0 -1
			noun
				false
					false 0 -8
					true -5 0
			other
				masdar 2 3
				noun 0 -2
			own
				verb -9 0
			participle
				false
					false 4 0
			speech
				masdar 0 1
				noun 0 1
			state
				masdar 3 0
				noun -8 0
				participle -1 0
			verb
				false
					false -1 6
				true
					false -4 -3
beside
	trigger
		"
			demonstrative
				elsewhere 0 -1
			phrase
				object -1 0
				subject 0 4
					of
						speech 1 0
			verb
				event
					elsewhere 1 0
			ب
				elsewhere -5 -2
		(
			)
				elsewhere 3 0
		)
			phrase
				elsewhere 3 0
		,
			phrase
				elsewhere 0 -2
		-
			phrase
				elsewhere -3 0
		:
			phrase
				elsewhere 1 0
				subject -2 0
			preposition
				على 0 1
			time
				elsewhere 3 0
			ب
				elsewhere 0 6
				genitive 1 1
			ل
				elsewhere 1 2
		adverb
			.
				elsewhere 0 -2
			phrase
				elsewhere 3 3
				object 1 -3
				subject
					of
						event -7 0
				ل 0 10
			preposition
				elsewhere 5 -6
				genitive -1 0
				subject
					of
						event 2 0
				من 0 1
			،
				elsewhere -2 0
			ب
				elsewhere -1 0
			ل
				elsewhere -2 0
				subject
					of
						event 1 0
		complementizer
			"
				elsewhere 0 1
			.
				elsewhere 5 1
			adverb
				elsewhere 0 1
			complementizer
				elsewhere 0 1
			negation
				elsewhere 3 2
			phrase
				genitive 0 3
				object 0 10
				subject 2 -4
					of
						event 0 2
						speech 2 0
				إلى 0 5
				ب 0 3
				بين 0 3
				في 7 0
				ل 1 -6
				مع 1 0
			preposition
				elsewhere -1 -1
				genitive 0 1
				object -1 3
				own
					phrase -1 -2
				subject
					of
						event -3 3
						speech 8 0
				بين -2 -2
				مع 8 -1
			relative
				elsewhere 10 0
				subject
					of
						event 4 0
			verb
				aspect
					elsewhere 0 -8
				event
					genitive 0 1
					light
						بين -3 0
						ل 0 -4
				state
					elsewhere 0 -3
			،
				elsewhere 1 -1
			ب
				elsewhere 0 2
				ب -1 0
			ل
				elsewhere 0 -1
				genitive 0 -3
				subject
					of
						speech 1 0
		conjunction
			phrase
				elsewhere 0 1
				object -3 6
					of
						event 0 -2
				subject 2 0
					of
						event 3 0
				على 0 1
				في 4 0
				من 5 0
			preposition
				elsewhere 0 8
				على 0 -2
			relative
				elsewhere 2 0
			verb
				event
					elsewhere -2 0
			ب
				elsewhere 3 0
				object
					of
						event 0 4
				subject
					of
						event 2 0
				ب 0 1
		demonstrative
			.
				elsewhere 3 -1
			phrase
				elsewhere 0 -1
				object -1 0
				subject
					of
						event 0 3
			preposition
				elsewhere -6 0
			pronoun
				elsewhere 0 3
			relative
				elsewhere -4 0
			verb
				light
					elsewhere 1 0
		edge
			phrase
				elsewhere 0 5
				genitive 0 3
				object 0 4
				own
					phrase 3 1
				subject 0 -6
				عن 1 0
				ل 3 -4
				من 0 1
			preposition
				elsewhere 1 -6
				object 0 -3
				own
					phrase 2 1
				من -2 0
			verb
				event
					genitive -3 0
				speech
					elsewhere 0 -2
			،
				elsewhere 3 0
			ب
				elsewhere 0 4
				own
					phrase -2 8
			ل
				ل 4 0
		negation
			phrase
				elsewhere 0 -7
				object -6 0
				subject 7 0
			preposition
				elsewhere 0 6
				subject 0 -2
			verb
				state
					elsewhere 0 -2
			ل
				elsewhere 0 3
		past
			phrase
				elsewhere 0 -5
				object -1 0
				subject 3 -8
					of
						aspect 3 -2
			preposition
				elsewhere 5 2
				object 1 0
				subject
					of
						aspect -3 0
						event -3 7
				بين 0 2
				في 2 0
				من 0 4
			time
				elsewhere 0 -1
			verb
				event
					elsewhere 1 0
			ب
				subject -3 0
		phrase
			↵
				genitive 0 3
			(
				elsewhere 0 2
			.
				elsewhere -1 -4
				genitive 0 -2
				object
					of
						event 3 0
			:
				elsewhere -1 0
				genitive 0 1
			adverb
				elsewhere -2 0
				object 0 -3
				subject
					of
						event 6 0
			complementizer
				elsewhere 0 -3
				subject
					of
						event -3 0
			conjunction
				elsewhere 0 2
			edge
				elsewhere 1 0
			negation
				elsewhere 2 0
			phrase
				elsewhere -1 -5
				genitive -7 2
				object -9 2
					of
						event -3 -4
				subject 0 4
					of
						event -2 -7
						light 2 0
						speech -4 0
				إلى
					of
						event 1 0
				ب
					of
						event 5 0
				بين -1 -2
				ضد 0 -2
				على 0 -2
				في -2 0
				ل 0 3
				من 0 -2
					of
						event -1 1
			preposition
				elsewhere -5 4
				genitive -1 -4
				light
					object 2 0
					subject 6 0
				object 0 -3
					of
						event -2 9
						speech -1 0
				own
					phrase 3 -3
				subject
					of
						aspect -5 11
						light 0 8
						modal 6 0
						other 3 0
						speech -1 -2
				إلى 5 -8
					of
						event 0 1
				بين 0 2
				داخل 0 6
				ضد 0 2
				في -4 0
					of
						light 0 2
				ل -1 -6
				مع 7 -5
				من
					of
						event 1 0
			pronoun
				elsewhere -3 0
				object 0 5
			relative
				elsewhere -8 -2
				genitive 7 0
				object
					of
						event -4 0
				subject
					of
						event -1 0
			time
				elsewhere -4 1
				object 0 2
					of
						event 1 0
				subject
					of
						event 1 0
				ب -3 4
			verb
				event
					elsewhere -1 17
					subject
						of
							event -1 0
				other
					elsewhere -1 0
				state
					elsewhere 0 1
			،
				elsewhere 1 0
				genitive 0 -2
				light
					subject -1 2
				object 0 -2
				own
					phrase 0 2
			ب
				elsewhere -4 0
				genitive -3 -1
				subject 0 -1
					of
						event -9 0
						speech -2 0
				ل 0 -1
			ل
				elsewhere -2 4
				genitive 7 -1
				light
					subject -3 0
				object
					of
						event -3 6
				own
					phrase 0 2
				subject 0 1
					of
						event -2 0
				بين -1 0
				عن 0 -1
				ل -1 -2
				مع -2 0
		possibility
			preposition
				elsewhere -2 0
		preposition
			↵
				elsewhere -2 2
				genitive -4 0
			"
				elsewhere 5 0
			(
				elsewhere 2 0
			-
				elsewhere -1 0
			.
				elsewhere -9 0
				genitive -1 4
				object
					of
						event -1 -3
				own
					phrase -2 0
				subject
					of
						event -7 0
			:
				elsewhere -1 0
			adverb
				elsewhere -2 0
				subject
					of
						event -3 0
			complementizer
				elsewhere -2 0
				genitive 2 0
				subject
					of
						event 5 0
						speech -6 0
			conjunction
				elsewhere -3 -8
				own
					phrase 0 -3
			demonstrative
				elsewhere -6 0
				genitive 2 0
			edge
				elsewhere -2 0
			negation
				elsewhere 0 3
			past
				elsewhere 6 0
			phrase
				elsewhere 2 2
				genitive 1 -2
				object 0 -2
					of
						event 2 -5
				own
					phrase 0 2
				subject -1 2
					of
						event -3 4
						light 4 0
						other 8 -1
						speech 0 1
						state 0 1
				إلى 0 3
				بين -7 2
				ضد 0 2
				ل -5 0
					of
						event -1 0
				مع 3 -2
					of
						event -1 0
				من -2 7
					of
						event 0 1
					قبل -4 0
			preposition
				elsewhere 1 1
				light
					object 2 0
					subject 2 0
				object 0 10
					of
						event 3 4
				own
					phrase 4 0
				subject
					of
						aspect 5 -6
						event 0 7
						light -4 0
						modal -4 0
						state -1 3
				أمام 2 0
				إلى -1 2
					of
						event 3 -1
				ب 0 -4
					of
						event 0 1
				بين -2 -6
					of
						event -3 0
				داخل 0 -1
				ضد 6 0
					of
						event 1 0
				على 3 0
				في 8 0
					of
						event 0 2
				ل 0 -5
					of
						event 3 0
				مع 5 2
					of
						event -3 0
				من 6 0
					of
						event 0 4
					قبل 0 3
			pronoun
				genitive 0 -1
			relative
				elsewhere 2 3
				light
					subject -1 0
					إلى 0 2
					ب 3 0
					على 0 -3
					في 0 -2
					ل 0 6
					مع 0 2
				own
					phrase -1 -2
				subject
					of
						light -3 1
						speech 3 0
				مع
					of
						event -2 0
			temporal
				elsewhere 1 1
			time
				elsewhere -2 -2
				object
					of
						event -3 0
				subject
					of
						event -1 0
				ب -1 0
				ل -1 3
			verb
				aspect
					elsewhere -3 8
				event
					elsewhere -1 -2
					genitive -3 2
					light
						subject -8 0
					object
						of
							event 2 0
					own
						phrase -2 1
					subject
						of
							event 4 0
							speech 6 0
				light
					elsewhere 0 5
					subject
						of
							event 7 0
				other
					elsewhere 5 0
				speech
					elsewhere 4 0
					subject
						of
							event 0 3
				state
					elsewhere 5 0
			،
				elsewhere -11 -1
				genitive 0 2
				object
					of
						event -6 0
				own
					phrase 0 3
				subject
					of
						event -7 -1
						light -3 0
				إلى
					of
						event 0 -1
			ب
				elsewhere -3 4
				genitive -1 -5
				object
					of
						event 3 0
				subject
					of
						event -5 1
						speech 2 0
				ب 0 2
				على 0 -2
				ل 0 -1
				من
					of
						event 0 -1
			ل
				genitive 3 -12
				object
					of
						event 1 -1
				subject
					of
						light 4 0
						speech -4 0
				على 0 2
				ل 17 -6
					of
						event -1 0
				مع -2 7
		pronoun
			phrase
				subject
					of
						event -1 0
			preposition
				elsewhere 0 4
			ل
				elsewhere 1 0
				ل 0 -1
		quantifier
			phrase
				elsewhere 0 -3
			time
				elsewhere 2 0
		relative
			adverb
				elsewhere 2 0
			phrase
				elsewhere -8 -1
				object -6 5
					of
						speech 2 0
				subject 6 -13
					of
						event -5 -2
						other 0 -1
				إلى 0 5
				بين -4 0
				على 0 5
				ل
					of
						event 0 -1
				مع 1 0
					of
						event 1 0
			preposition
				elsewhere 0 -1
				object 2 -7
				subject -2 0
					of
						event 5 0
						other 0 2
				ب 1 0
				من -2 0
			time
				elsewhere -3 0
			ب
				elsewhere 0 -3
				ب 0 2
		temporal
			phrase
				elsewhere -2 -8
				object 2 0
				subject 2 -4
			preposition
				subject 4 -2
					of
						event -1 0
		time
			.
				elsewhere 1 0
			phrase
				elsewhere 4 0
				genitive 0 -1
				object 0 -2
					of
						event 0 1
				ب 0 -1
				في 0 2
				ل 2 0
			preposition
				elsewhere 0 1
				object 1 1
				subject
					of
						event -1 0
				بين 0 7
				ضد 0 -1
				على 0 2
				ل -2 0
				مع -5 0
			ل
				elsewhere 0 -4
				في 0 6
		verb
			aspect
				.
					elsewhere 0 2
				phrase
					elsewhere 0 -5
					genitive 0 -2
					subject -2 0
				preposition
					elsewhere -9 0
					بين 2 0
				relative
					elsewhere 1 0
				time
					elsewhere 3 0
				verb
					event
						elsewhere 0 -2
				،
					elsewhere 0 1
				ب
					elsewhere 0 -1
				ل
					ل 0 -3
			event
				.
					elsewhere 0 1
				:
					elsewhere 7 0
				adverb
					elsewhere 4 -1
				conjunction
					elsewhere -1 -3
				demonstrative
					elsewhere -6 2
				phrase
					elsewhere 1 5
					genitive 0 -1
					object 4 -10
					own
						phrase 0 1
					subject -4 3
						of
							event 0 4
					بين -1 0
					ل 0 -3
				preposition
					elsewhere 7 1
					genitive 5 0
					light
						subject 3 -5
					object 0 4
					own
						phrase -3 0
					subject
						of
							event 3 3
					بين -5 0
					ضد 0 1
					في 4 0
					ل 0 -1
					مع 0 7
					من 7 -10
				relative
					elsewhere 5 -1
					genitive -1 0
					light
						subject 1 0
				verb
					event
						elsewhere 0 2
					state
						elsewhere 6 -1
				،
					elsewhere 2 0
					genitive 0 1
					own
						phrase 0 -3
					subject
						of
							event 6 0
				ب
					elsewhere 0 4
					light
						subject 0 1
					ب 7 -2
				ل
					elsewhere 3 -3
					genitive 2 0
					light
						subject 1 0
					object 0 -3
					ل 3 5
			light
				.
					elsewhere 1 5
				adverb
					elsewhere -3 -4
				phrase
					elsewhere -1 3
					object -2 4
					بين -1 0
					على 0 2
				preposition
					elsewhere 1 1
					object 1 0
					own
						phrase 0 2
					بين 3 0
					على 0 -3
					من 0 3
				time
					elsewhere 3 4
				،
					elsewhere 0 1
				ب
					elsewhere 3 0
				ل
					ل -2 0
			modal
				preposition
					elsewhere 7 0
			motion
				preposition
					elsewhere 0 3
			other
				.
					elsewhere 0 1
				phrase
					object 1 -2
				preposition
					elsewhere 0 -2
				،
					elsewhere 1 0
				ل
					ل 2 0
			speech
				preposition
					elsewhere -3 -4
			state
				.
					elsewhere 0 2
				phrase
					elsewhere 0 -4
					object 0 -5
				preposition
					بين 2 0
				relative
					elsewhere 0 3
				ل
					elsewhere 4 1
		«
			relative
				elsewhere 0 1
		»
			phrase
				elsewhere 3 0
		،
			"
				elsewhere 3 0
			complementizer
				elsewhere 0 4
			demonstrative
				elsewhere 0 1
			phrase
				genitive 0 1
				object -1 6
					of
						event 0 -4
				subject -5 2
					of
						event 7 -3
						light 1 0
						other 4 0
						speech 1 0
				على 0 -2
					of
						event 0 1
				في
					of
						event 0 3
				ل 4 0
				من -1 0
			preposition
				elsewhere 0 1
				subject 0 6
					of
						event 4 0
						light 0 1
				إلى 0 -4
				ب
					of
						event 1 0
				ل 0 4
					of
						event 0 4
				مع -3 4
			relative
				elsewhere 0 -1
			،
				elsewhere 0 2
				genitive 0 -2
				subject
					of
						event -2 2
			ب
				elsewhere 1 0
				object
					of
						event 3 0
				subject
					of
						event 0 -2
				ل
					of
						event 3 0
			ل
				elsewhere 0 -3
				genitive 3 -2
				subject
					of
						event -2 0
				ل 0 -4
		إلى
			phrase
				elsewhere 2 4
				object 0 3
				إلى
					of
						event 0 2
			preposition
				elsewhere 9 0
				subject
					of
						event 6 0
				في 0 -2
				من -3 4
			،
				genitive 0 -2
			ب
				elsewhere -3 0
			ل
				elsewhere -2 0
		ب
			.
				genitive 0 -2
			phrase
				elsewhere 4 0
				object
					of
						event 0 9
				ب
					of
						event 2 0
			preposition
				elsewhere 4 0
				object 0 -3
				own
					phrase 0 -4
				subject
					of
						event -4 0
				في 1 0
			time
				elsewhere 7 0
			ب
				elsewhere 3 -5
			ل
				elsewhere 0 -1
		حول
			relative
				elsewhere -2 0
		خارج
			preposition
				elsewhere 1 0
		خلال
			preposition
				elsewhere 7 0
			ل
				elsewhere -1 0
		على
			.
				elsewhere 4 0
			complementizer
				elsewhere 0 1
			phrase
				elsewhere 0 -4
			preposition
				object 0 3
				على 0 1
			relative
				subject
					of
						event 1 0
			verb
				event
					elsewhere 0 2
			ب
				elsewhere 0 2
		عن
			phrase
				elsewhere -4 0
				object 0 4
			preposition
				elsewhere 1 0
				subject
					of
						speech -3 0
			relative
				elsewhere 0 6
			،
				elsewhere 3 0
			ب
				elsewhere 2 0
			ل
				elsewhere 7 -4
				ل 0 3
		في
			.
				elsewhere 1 0
				genitive 0 -3
			phrase
				elsewhere 3 0
				object 3 -4
					of
						event -1 0
				subject 2 0
			preposition
				elsewhere -1 3
				genitive 0 1
				object -2 0
				own
					phrase 3 -1
				subject
					of
						event 3 -1
				على 0 4
				في 0 11
					of
						event -1 0
				مع -1 -3
			relative
				elsewhere 0 -1
			verb
				event
					elsewhere 0 -5
			،
				genitive 0 4
				subject
					of
						event 3 0
			ب
				elsewhere -6 0
			ل
				elsewhere 0 -3
				ل 0 5
		ل
			.
				elsewhere -5 0
				ل
					of
						event 0 1
			phrase
				elsewhere 3 -10
				object 2 0
				subject -6 3
					of
						event 6 0
			preposition
				elsewhere 10 -7
				genitive 2 0
				own
					phrase 0 -1
				subject
					of
						event 0 4
				ل
					of
						event -3 2
				مع 0 1
			time
				elsewhere -4 0
			،
				elsewhere -2 -2
				subject
					of
						event -2 0
			ب
				genitive 2 0
				subject
					of
						event 1 0
			ل
				ل 0 3
		مع
			phrase
				elsewhere 7 0
			preposition
				elsewhere 0 -2
		من
			phrase
				elsewhere -2 -3
				object -2 -1
				ل 0 1
			preposition
				elsewhere 0 1
				own
					phrase 0 1
				من
					of
						event 1 0
			ب
				elsewhere 2 0
			ل
				elsewhere 0 1
		وسط
			ل
				elsewhere 3 0
conjoined
	false -3 -2
	true 5 -3
definite
	false -3 -6
	true 0 -4
distance
	after
		1 5 14
			events/accuse/adana 0 4
			events/accuse/adana-masul 0 -3
			events/accuse/hammala-masuliyya -1 6
			events/accuse/istada-safir 0 3
			events/accuse/istankara -2 0
			events/accuse/ittahama 0 1
			events/accuse/shajaba -1 0
			events/accuse/tahqiqat 0 -2
			events/agree/istidad-muaalan 0 1
			events/agree/taahhada 0 -2
			events/assault/amaliyya-askariyya 0 -1
			events/assault/asara -2 0
			events/assault/atlaqa-nar 3 0
			events/assault/atlaqa-sarukh -2 -2
			events/assault/awda 0 6
			events/assault/fataha-nar 1 0
			events/assault/ghara 0 -3
			events/assault/ghazw 0 9
			events/assault/haraqa-mabna 0 2
			events/assault/hujum 5 -6
			events/assault/ijtiyah 0 6
			events/assault/infajara 0 -11
			events/assault/ishtabaka 4 -2
			events/assault/istaada-mawqi 0 -2
			events/assault/istahdafa-sarukh 4 -1
			events/assault/istashhada 0 -1
			events/assault/istihdaf 0 4
			events/assault/itida 7 -5
			events/assault/kabbada -2 7
			events/assault/khatafa 0 -3
			events/assault/masra -1 0
			events/assault/qasafa 0 9
			events/assault/qatala -3 0
			events/assault/qatla 0 -5
			events/assault/tarada-musallahin -5 4
			events/assault/usiba 0 -3
			events/coerce/awqafa 1 -1
			events/coerce/ihtajaza-safina 0 2
			events/coerce/iqtaham-amn 0 1
			events/coerce/itaqala 0 2
			events/coerce/manaa -1 5
			events/coerce/musadara 0 -2
			events/coerce/saytara 5 -3
			events/concede/rafaa-uqubat 0 -2
			events/consult/bahatha -1 0
			events/consult/ijtima 7 0
			events/consult/istiqbal 2 0
			events/consult/liqa 1 2
			events/consult/qimma -4 0
			events/consult/zara -4 1
			events/consult/ziyara 0 1
			events/mobilize/nashara-quwwat 0 -1
			events/personnel/ayyana 6 -2
			events/personnel/faza 0 -3
			events/personnel/hall 0 4
			events/personnel/hasala-aswat 1 0
			events/personnel/shakkala-hukuma 0 2
			events/personnel/tarashshaha 0 -3
			events/personnel/tawalla -4 -2
			events/protest/rafaa-shiarat 1 0
			events/reject/istabaada 0 -2
			events/reject/rafada -1 0
			events/reject/rafd 0 10
			events/request/amara 0 -1
			events/request/daa -3 0
			events/request/dawa -1 0
			events/request/mutaliban-fulan 0 1
			events/request/talab 2 0
			events/request/talaba-bi -5 0
			events/request/talaba-min 1 -4
			events/request/talaba-yield 0 -2
			events/retreat/farra-musallahun 8 -4
			events/retreat/sahaba-quwwat 2 0
			events/support/ayyada -2 0
			events/support/daama-qadiyya 1 0
			events/support/dam 0 2
			events/support/dam-dawla -2 10
			events/support/iitarafa-bi-dawla 0 1
			events/support/shakara 0 2
			events/support/tayid 0 -1
			events/support/waqqaahu 2 0
			events/threaten/haddada 1 0
			masdar -1 5
			noun 4 0
			participle 0 8
			verb 6 4
		10 -16 -23
			events/accuse/hujum-lafzi 0 2
			events/accuse/intaqada 0 -5
			events/accuse/ittahama 0 -5
			events/agree/ittifaq-muhaddad 3 0
			events/agree/ittifaqiyya 1 0
			events/aid/wasalat-musaadat 0 1
			events/assault/ghara 0 -1
			events/assault/hujum 3 0
			events/assault/infajara 0 1
			events/assault/iqtital 5 0
			events/assault/ishtabaka 13 0
			events/assault/istahdafa 0 3
			events/assault/istihdaf 2 0
			events/assault/jarha 0 1
			events/assault/maraka 7 0
			events/assault/muwajahat 0 1
			events/assault/qasafa 0 -2
			events/assault/qatala 1 0
			events/assault/qatla 0 -4
			events/assault/tafjir 2 0
			events/coerce/awqafa 0 -1
			events/coerce/hasara 0 2
			events/coerce/hazara 0 -2
			events/coerce/istadaa-tahqiq 0 6
			events/coerce/qabd 0 -5
			events/coerce/saytara 0 12
			events/consult/ijtima -3 0
			events/consult/iltaqa 4 9
			events/consult/istaqbala 4 0
			events/consult/ittisalat-maa 3 0
			events/consult/jalsa-barlaman 1 0
			events/consult/jawla 0 7
			events/consult/liqa -8 0
			events/consult/qimma 7 0
			events/consult/wasala-wafd -1 0
			events/consult/ziyara -3 0
			events/personnel/taadil-wizari 0 6
			events/request/daa 2 -7
			events/request/daa-assist 0 4
			events/request/daa-baid 0 3
			events/request/daa-fulan 0 4
			events/request/dawa 0 1
			events/request/haththa 0 -3
			events/request/talaba-bi 0 -2
			events/sanction/hukm-qadai 0 6
			events/support/ashada 0 -2
			events/support/karrama 0 7
			events/support/tadamana 4 0
			masdar -7 -3
			noun 0 -1
			participle 0 -5
			verb -6 0
		2 3 5
			events/accuse/aaraba-istiya 0 3
			events/accuse/ahala-qada -1 0
			events/accuse/intaqada 5 6
			events/accuse/istajwaba 5 0
			events/accuse/istankara 0 -2
			events/accuse/ittahama 1 0
			events/accuse/mathala-amam 1 0
			events/accuse/muhakama 0 -2
			events/accuse/naddada 3 0
			events/accuse/shakk 0 6
			events/accuse/tahqiq-fi 0 3
			events/accuse/tahqiqat 0 8
			events/accuse/tuhma 0 -5
			events/agree/ittafaqa 0 -2
			events/agree/ittafaqa-ala 2 0
			events/agree/ittifaq 0 -6
			events/agree/ittifaq-musamma 0 -1
			events/agree/ittifaq-thunai 0 -1
			events/agree/taahhada 0 -2
			events/aid/qaddama-musaadat 0 6
			events/aid/talaqqa-musaadat 2 -2
			events/assault/adhdhaba 7 -1
			events/assault/amaliyya-didd -1 0
			events/assault/atlaqa-nar 2 0
			events/assault/atlaqa-sarukh 0 1
			events/assault/ghara 0 -5
			events/assault/hajama 1 -1
			events/assault/harb 0 3
			events/assault/harb-nisba 0 2
			events/assault/harrara 0 3
			events/assault/harrara-min -2 6
			events/assault/hujum -2 2
			events/assault/infajara 0 2
			events/assault/ishtabaka -7 -1
			events/assault/istaada-mawqi 0 3
			events/assault/istahdafa 0 -2
			events/assault/istihdaf 0 6
			events/assault/jarha 0 4
			events/assault/maqtal -2 5
			events/assault/maraka 0 -4
			events/assault/masra 0 -2
			events/assault/muwajahat 4 0
			events/assault/qada-ala 0 3
			events/assault/qasafa -1 0
			events/assault/qatala 0 -3
			events/assault/qatla 0 1
			events/assault/qital 3 -6
			events/assault/saddal-hujum 7 0
			events/assault/sarukh-saqata 0 -2
			events/assault/tafjir 0 -7
			events/assault/tawaghghul 0 1
			events/coerce/aghlaqa 0 -4
			events/coerce/hujum-iliktruni 0 5
			events/coerce/iqtada 0 -1
			events/coerce/istawla 2 4
			events/coerce/itaqala 0 -5
			events/coerce/qabd 0 1
			events/coerce/saytara 2 -8
			events/concede/rafaa-uqubat 0 -1
			events/consult/bahatha-maa 3 -1
			events/consult/bahth-masdar -7 0
			events/consult/hiwar 1 0
			events/consult/ijtima 0 -4
			events/consult/iltaqa -3 0
			events/consult/istaqbala -5 4
			events/consult/ittisalatuhu 1 0
			events/consult/liqa 1 0
			events/consult/liqa-jamai 4 0
			events/consult/tafawud -3 0
			events/consult/tashawara 0 2
			events/consult/tawassata 0 5
			events/consult/zara 0 -1
			events/consult/ziyara -3 -8
			events/disaster/fayadan 0 4
			events/disaster/tahattamat-taira 0 -1
			events/disaster/tsunami 0 -1
			events/personnel/intikhabat 0 -2
			events/personnel/taadil-wizari 0 8
			events/personnel/tawalla 0 -2
			events/protest/ihtijaj 1 0
			events/reject/imtanaa 0 4
			events/reject/rafd 0 -3
			events/request/awsa 0 1
			events/request/daa -1 0
			events/request/daa-yield 0 1
			events/request/dawa 5 -9
			events/request/dawa-liqa 0 -2
			events/request/nashada 0 2
			events/request/talab 5 0
			events/request/talaba-bi 3 -1
			events/request/talaba-min -2 4
			events/request/talaba-musaada 0 5
			events/retreat/afraja -1 0
			events/retreat/insahaba-min-madina -1 0
			events/sanction/hukm-qadai 0 3
			events/support/ayyada 0 -2
			events/support/daama-qadiyya -1 0
			events/support/dam-dawla 3 0
			events/support/hanna -2 0
			events/support/rahhaba 0 5
			events/support/shakara 0 2
			events/support/tadamana -2 1
			events/support/tayid 0 -1
			events/support/waqqaa 2 0
			events/support/waqqaa-ala 0 -3
			masdar 2 3
			noun 4 6
			verb 0 -2
		3 0 2
			events/accuse/adana 0 -1
			events/accuse/istankara 0 -4
			events/accuse/ittahama 3 -5
			events/accuse/muhakama 0 -1
			events/agree/istidad 0 3
			events/agree/istidad-muaalan -2 2
			events/agree/ittifaq 3 0
			events/agree/muwafaqa 0 -1
			events/agree/taahhada 0 6
			events/agree/wafaqa 0 3
			events/aid/qaddama-musaadat 0 -3
			events/aid/talaqqa-musaadat 0 -2
			events/assault/alqa-qunbula 0 3
			events/assault/amal-unf 1 0
			events/assault/amaliyya-askariyya 0 3
			events/assault/atlaqa-nar -1 0
			events/assault/atlaqa-sarukh 0 6
			events/assault/dammara -1 -1
			events/assault/ghara 0 7
			events/assault/hajama 0 -5
			events/assault/hujum -1 -2
			events/assault/infajara 0 3
			events/assault/ishtabaka 0 -1
			events/assault/istahdafa 0 3
			events/assault/istihdaf 3 -1
			events/assault/itida 0 7
			events/assault/jarha 0 1
			events/assault/khatafa 0 -7
			events/assault/maqtal -1 0
			events/assault/muwajahat 4 0
			events/assault/naffadha-idam 0 5
			events/assault/qasafa 0 2
			events/assault/qatla 0 2
			events/assault/sidam 3 0
			events/assault/tabadul-nar 1 0
			events/assault/tafjir 2 -3
			events/assault/usiba 0 -3
			events/coerce/awqafa 0 1
			events/coerce/dahama 0 -1
			events/coerce/hasara 7 0
			events/coerce/hujum-iliktruni 0 1
			events/coerce/mudhakkirat-tawqif 0 1
			events/coerce/saytara 0 4
			events/consult/hiwar 4 0
			events/consult/ijtima -2 0
			events/consult/iltaqa 0 -1
			events/consult/istaqbala 3 -1
			events/consult/liqa 0 -3
			events/consult/mubahathat 6 -1
			events/consult/mufawadat -2 0
			events/consult/mutamar -4 0
			events/consult/qimma -3 0
			events/consult/wasala-wafd 5 0
			events/consult/wasata -1 3
			events/consult/zara 0 5
			events/consult/ziyara-makan 0 1
			events/disaster/hariq 0 2
			events/personnel/ayyana-mansib 0 1
			events/personnel/intakhaba 2 2
			events/personnel/intikhabat 0 2
			events/reject/rafada 0 -1
			events/reject/rafada-yield 0 -2
			events/request/daa-liqa 0 -1
			events/request/daa-yield 0 -2
			events/request/haththa -1 0
			events/request/talaba 0 -2
			events/request/talaba-assist 0 1
			events/request/talaba-bi 0 -11
			events/request/talaba-min 0 7
			events/request/talaba-yield 0 -3
			events/sanction/hukm-qadai 0 -1
			events/support/abrama 1 0
			events/support/ayyada 0 -1
			events/support/dafaa-an 0 3
			events/support/dam 0 2
			events/support/dam-dawla 0 4
			events/support/tadamana 0 3
			events/support/tawqi 2 0
			events/support/waqqaa 0 -1
			masdar 4 -2
			participle -3 5
			verb 1 2
		4 -4 -3
			events/accuse/adana 4 0
			events/accuse/intaqada 0 1
			events/accuse/istajwaba 0 2
			events/accuse/istankara 0 3
			events/accuse/istimaa-mahkama 0 -2
			events/accuse/ittahama -1 4
			events/accuse/muhakama 0 3
			events/accuse/naddada 0 -2
			events/accuse/tuhma 0 -5
			events/agree/iltizam -1 5
			events/agree/istidad -1 0
			events/agree/ittifaq 0 1
			events/agree/ittifaq-muhaddad 3 0
			events/agree/ittifaqiyya 1 0
			events/agree/mustaidd 0 9
			events/agree/muwafaqa -1 0
			events/agree/taahhada -4 6
			events/aid/sallama-musaadat 0 1
			events/aid/talaqqa-musaadat 8 -2
			events/assault/amaliyya-askariyya -2 0
			events/assault/atlaqa-nar 0 4
			events/assault/darba-jawwiyya 0 5
			events/assault/ghara -1 0
			events/assault/hajama 0 3
			events/assault/harb -2 0
			events/assault/hujum -3 1
			events/assault/hujum-mufakhkhakha 0 1
			events/assault/ishtabaka -6 -2
			events/assault/istihdaf 0 -2
			events/assault/jarha 5 0
			events/assault/khatafa 2 -3
			events/assault/maqtal 0 -4
			events/assault/maraka 0 -5
			events/assault/muwajahat 0 -7
			events/assault/qasafa 0 2
			events/assault/qatala 0 -5
			events/assault/qatla 0 1
			events/assault/qital-sifa 3 0
			events/assault/saddal-hujum 0 -4
			events/assault/sidam 2 0
			events/assault/tafjir -2 0
			events/assault/usiba 0 -1
			events/coerce/aghlaqa 0 5
			events/coerce/dahama 0 2
			events/coerce/hamlat-itiqalat 0 5
			events/coerce/hasara 2 0
			events/coerce/hujum-iliktruni 6 0
			events/coerce/istawla 0 6
			events/coerce/itaqala 0 1
			events/coerce/manaa 0 -1
			events/coerce/qabada 0 5
			events/coerce/qabd 0 4
			events/concede/rafaa-uqubat 0 1
			events/consult/bahatha-maa -1 0
			events/consult/ijtima -3 0
			events/consult/jalsa-barlaman -1 0
			events/consult/liqa -4 -1
			events/consult/liqa-jamai 3 0
			events/consult/mubahathat -1 1
			events/consult/mutamar 5 0
			events/consult/zara 0 -2
			events/consult/ziyara 0 -1
			events/consult/ziyara-makan -2 1
			events/disaster/zilzal 0 -1
			events/personnel/hasala-aswat 1 0
			events/personnel/intakhaba 0 -1
			events/personnel/intikhabat 0 3
			events/protest/shaghab -1 0
			events/reject/aarada 0 -2
			events/reject/rafada 0 9
			events/reject/rafada-assist 0 5
			events/reject/rafada-yield 0 2
			events/reject/rafd 0 3
			events/request/awamir 0 -1
			events/request/awsa 0 -3
			events/request/daa 4 -1
			events/request/daa-liqa 0 2
			events/request/dawa 0 -2
			events/request/mutalaba 1 0
			events/request/talab 4 -3
			events/request/talaba 0 3
			events/request/talaba-bi -1 3
			events/request/talaba-min -3 -2
			events/request/talaba-musaada 0 1
			events/request/wajjaha-bi 0 -2
			events/retreat/afraja 0 4
			events/retreat/atlaqa-sarah 0 -4
			events/retreat/insahaba -1 0
			events/sanction/hukm-qadai 2 0
			events/sanction/uqubat 0 4
			events/sanction/uqubat-llati -1 0
			events/support/ashada 0 4
			events/support/athna 0 1
			events/support/hanna 0 4
			events/support/iitarafa-bi-dawla 0 1
			events/support/rahhaba 0 4
			events/support/tawqi 9 0
			events/support/waqqaa 0 -2
			events/threaten/taahhada-intiqam 0 2
			masdar 0 -4
			participle -3 0
			verb -1 -1
		6 -12 -13
			events/accuse/ishtabaha 0 -1
			events/accuse/ittahama -6 -11
			events/accuse/naddada 0 4
			events/accuse/tahqiqat -4 -3
			events/accuse/tuham 0 -1
			events/agree/iltizam 0 2
			events/agree/ittifaq -7 0
			events/agree/ittifaq-muhaddad 6 0
			events/agree/taahhada -3 0
			events/aid/arsala-musaadat 0 1
			events/aid/naqala-jarha 0 -4
			events/aid/qaddama-musaadat 0 1
			events/aid/sallama-musaadat 0 2
			events/aid/talaqqa-musaadat 3 -6
			events/assault/amaliyya-askariyya 0 7
			events/assault/darba 0 -1
			events/assault/ghara 2 0
			events/assault/hajama 0 2
			events/assault/harb-irhab 0 4
			events/assault/hujum -6 1
			events/assault/ightala 2 0
			events/assault/infajara 0 10
			events/assault/ishtabaka 12 -4
			events/assault/istaada-mawqi -1 13
			events/assault/itida 0 5
			events/assault/jaraha 2 0
			events/assault/khatafa 0 4
			events/assault/maqtal 9 0
			events/assault/muwajahat 3 0
			events/assault/qasafa 0 -4
			events/assault/qatala 0 -2
			events/assault/qatla 0 2
			events/assault/tafjir 0 5
			events/assault/usiba 6 0
			events/coerce/hasara 0 -3
			events/coerce/hazara 0 2
			events/coerce/hujum-iliktruni 0 1
			events/coerce/itaqala 0 -1
			events/coerce/qabd 0 4
			events/coerce/saytara 0 7
			events/concede/rafaa-uqubat 0 2
			events/consult/bahatha 1 0
			events/consult/bahatha-maa 1 0
			events/consult/bahth-masdar -3 0
			events/consult/ijtamaa 3 0
			events/consult/ijtima 6 0
			events/consult/iltaqa 3 6
			events/consult/istaqbala-fi 5 0
			events/consult/liqa 0 -1
			events/consult/liqa-jamai 5 0
			events/consult/mubahathat 8 0
			events/consult/mubahathat-ghayr-mubashira 2 0
			events/consult/naqasha-maa 2 0
			events/consult/tashawara 1 0
			events/consult/wasala-masul -1 0
			events/consult/wasala-wafd 0 3
			events/consult/zara -2 2
			events/consult/ziyara -13 5
			events/consult/ziyara-makan -1 0
			events/personnel/intakhaba 0 -2
			events/personnel/iqtira 3 0
			events/personnel/kasaba 0 1
			events/reject/rafada 0 -5
			events/request/awsa 0 -2
			events/request/daa -2 8
			events/request/daa-liqa 0 2
			events/request/dawa 2 0
			events/request/talaba-bi 0 5
			events/request/talaba-min 0 -7
			events/request/talaba-musaada 0 -1
			events/request/talaba-yield 0 -1
			events/sanction/hukm-qadai 0 2
			events/sanction/uqubat 0 -1
			events/support/abrama-ittifaq 3 0
			events/support/ashada 0 3
			events/support/sawwata-li 5 0
			events/support/tawqi 9 0
			events/threaten/haddada-quwwa 0 -4
			events/threaten/tawaada 0 2
			masdar -1 -6
			noun -3 -4
			participle 0 -9
			verb -2 0
	before
		1 9 6
			events/accuse/adana -5 -1
			events/accuse/ishtabaha -2 1
			events/accuse/ittahama 6 1
			events/accuse/shakk 2 0
			events/accuse/tahqiq-fi 1 0
			events/accuse/tahqiqat 0 -2
			events/accuse/tuham -3 0
			events/accuse/tuhma -6 6
			events/agree/istidad -1 0
			events/agree/istidad-muaalan 0 3
			events/agree/mustaidd 0 -1
			events/aid/qaddama-musaadat -1 0
			events/assault/amaliyya-askariyya 0 -1
			events/assault/atlaqa-nar 0 4
			events/assault/ghara 2 9
			events/assault/hajama -1 0
			events/assault/hamla-askariyya 1 0
			events/assault/harrara 1 0
			events/assault/hujum 0 3
			events/assault/infajara 0 2
			events/assault/ishtabaka -1 0
			events/assault/istahdafa 1 0
			events/assault/itada 2 0
			events/assault/jaraha 0 1
			events/assault/khatafa -1 2
			events/assault/qatala 0 10
			events/assault/qatla -10 5
			events/assault/usiba -4 0
			events/coerce/hasara 0 4
			events/coerce/ihtajaza 0 1
			events/coerce/itaqala -3 0
			events/coerce/mudhakkirat-tawqif 1 0
			events/coerce/qabd -3 0
			events/coerce/saytara -1 -1
			events/consult/bahatha-mawdu 3 0
			events/consult/bahth-masdar -3 3
			events/consult/ijtima -4 0
			events/consult/istaqbala 0 5
			events/consult/liqa -5 0
			events/consult/mubahathat -5 0
			events/consult/qimma 1 0
			events/cooperate/taawana -1 0
			events/mobilize/arsala-quwwat -2 0
			events/mobilize/nashara-quwwat 1 0
			events/mobilize/tajriba-nawawiyya 1 0
			events/personnel/hasala-aswat -2 0
			events/personnel/istaqala 1 0
			events/personnel/shakkala-hukuma 1 0
			events/protest/ihtijaj -1 0
			events/reject/rafada 0 -1
			events/reject/rafd 3 0
			events/request/daa 0 -4
			events/request/dawa -3 0
			events/request/mutalaba -5 3
			events/request/nashada 1 0
			events/request/talab 1 0
			events/request/talaba 1 0
			events/request/talaba-musaada 0 4
			events/support/tayid 0 1
			events/threaten/haddada 0 2
			masdar 0 2
			noun 7 2
			participle 0 7
			verb 3 -3
		10 -5 -13
			events/accuse/adana -1 0
			events/accuse/ahala-qada -2 0
			events/accuse/hammala-masuliyya 5 0
			events/accuse/intaqada 0 2
			events/accuse/mathala-amam 0 1
			events/accuse/muhakama 2 2
			events/accuse/naddada 0 -3
			events/accuse/tuham 0 5
			events/agree/istidad 0 3
			events/agree/ittifaq-muhaddad -5 0
			events/agree/ittifaq-musamma -2 0
			events/agree/muwafaqa -2 0
			events/agree/taahhada 8 8
			events/agree/tawassul 1 0
			events/agree/waada 1 0
			events/agree/wad-masdar 1 0
			events/aid/ajra-jiraha 0 1
			events/aid/arsala-musaadat 3 0
			events/aid/khadaa-liljiraha 0 6
			events/aid/naqala-jarha -1 2
			events/aid/qaddama-musaadat 6 0
			events/aid/talaqqa-musaadat 0 -2
			events/assault/adhdhaba 0 1
			events/assault/adrama -1 0
			events/assault/al-hadith 0 1
			events/assault/al-qital 3 0
			events/assault/amala-muamala-sayyia 0 3
			events/assault/amaliyya-intihariyya -1 0
			events/assault/amaliyya-irhabiyya 2 0
			events/assault/asara 2 0
			events/assault/atlaqa-nar 0 -4
			events/assault/dammara 0 -7
			events/assault/daraba-ahdaf 3 0
			events/assault/darba 0 6
			events/assault/darba-jawwiyya 3 0
			events/assault/ghara -1 0
			events/assault/ghazw 0 -5
			events/assault/haraqa-hayyan 1 0
			events/assault/harb -3 0
			events/assault/hujum 1 -4
			events/assault/hujum-kimyai 0 1
			events/assault/ikhtitaf-taira 3 0
			events/assault/ishtabaka 2 0
			events/assault/istaada-mawqi 2 0
			events/assault/istahdafa-sarukh 0 2
			events/assault/istihdaf -2 0
			events/assault/itida -4 1
			events/assault/jarima-bashia 0 3
			events/assault/kamin 0 1
			events/assault/maqtal 0 2
			events/assault/maraka 4 -1
			events/assault/munawashat 4 0
			events/assault/muwajahat 0 -2
			events/assault/qamaa 2 0
			events/assault/qasafa 0 -8
			events/assault/qatala -1 -7
			events/assault/qital-sifa -3 0
			events/assault/saddal-hujum -2 0
			events/assault/tadakhkhul-askari 0 1
			events/assault/tafjir 3 -1
			events/assault/tarada-musallahin 2 0
			events/assault/tawaghghul -1 0
			events/assault/usiba 2 10
			events/coerce/awqafa 0 2
			events/coerce/dahama 0 1
			events/coerce/fattasha 2 0
			events/coerce/hajaza 3 0
			events/coerce/hasara 0 -3
			events/coerce/ihtajaza -2 8
			events/coerce/iqtada 0 1
			events/coerce/itaqala 5 0
			events/coerce/jammada-amwal 0 2
			events/coerce/manaa 6 0
			events/coerce/musadara -3 1
			events/coerce/nahaba 4 0
			events/coerce/qabd 0 2
			events/coerce/saytara 0 -3
			events/concede/itadhara 0 3
			events/concede/rafaa-uqubat -1 0
			events/consult/bahatha 9 0
			events/consult/ijtima 0 7
			events/consult/iltaqa -2 0
			events/consult/istaqbala 0 4
			events/consult/istiqbal 0 6
			events/consult/liqa 4 0
			events/consult/liqa-jamai -3 0
			events/consult/mubahathat 1 0
			events/consult/mufawadat -3 0
			events/consult/mutamar -5 0
			events/consult/naqasha-maa -2 0
			events/consult/qimma -2 0
			events/consult/wasata 2 0
			events/consult/zara -2 0
			events/consult/ziyara 10 0
			events/cooperate/sallama-matlub 1 0
			events/disaster/hadith-sayr 0 2
			events/disaster/zilzal 0 -1
			events/personnel/adla-bi-sawt 2 0
			events/personnel/afa-min-mansib 5 0
			events/personnel/aqala 0 2
			events/personnel/ayyana-mansib 1 0
			events/personnel/faza 1 2
			events/personnel/hasala-aswat -3 0
			events/personnel/istaqala -1 0
			events/personnel/istifta -3 0
			events/personnel/khada-intikhabat -1 0
			events/personnel/tarashshaha 2 0
			events/personnel/tawalla 0 3
			events/personnel/tayin 6 0
			events/protest/adraba -2 0
			events/protest/muzahara 3 0
			events/protest/shaghab 1 0
			events/reject/rafada 0 4
			events/reject/rafada-liqa -2 0
			events/request/daa 5 0
			events/request/haththa 3 0
			events/request/mutalaba 3 -2
			events/request/mutaliban-fulan -2 0
			events/request/nashada 0 -1
			events/request/talab -3 2
			events/request/talaba 5 0
			events/request/talaba-bi 3 0
			events/request/talaba-min 2 6
			events/request/talaba-musaada -2 0
			events/request/talaba-yield 8 0
			events/retreat/afraja -1 0
			events/retreat/farra-musallahun -1 0
			events/sanction/allaqa-mufawadat -1 0
			events/sanction/hakama-bi 0 3
			events/sanction/saddaqa-hukm -4 0
			events/sanction/uqubat 1 0
			events/support/daama -5 1
			events/support/daama-qadiyya 3 0
			events/support/dam 0 -2
			events/support/dam-dawla 4 0
			events/support/nawwaha 1 0
			events/support/rahhaba 6 0
			events/support/shakara 1 0
			events/support/tadamana -2 0
			events/support/tawqi -5 0
			events/support/tayid 2 -1
			events/support/waqqaa -10 0
			events/support/waqqaa-ala -2 0
			events/threaten/haddada-quwwa -4 0
			events/threaten/hadhdhara-tusawwil 3 0
			events/threaten/tawaada 1 -1
			masdar -5 0
			noun -10 -6
			participle 1 -7
			verb 0 1
		2 3 2
			events/accuse/hujum-lafzi -2 0
			events/accuse/ittahama -4 4
			events/accuse/tahqiqat 5 -6
			events/accuse/tuhma 3 0
			events/agree/ittifaq-thunai 5 0
			events/agree/mustaidd 4 0
			events/agree/taahhada -1 0
			events/aid/darraba 0 1
			events/aid/talaqqa-musaadat -7 0
			events/assault/adhdhaba 0 3
			events/assault/atlaqa-nar -5 0
			events/assault/atlaqa-sarukh 11 0
			events/assault/dammara 0 7
			events/assault/darba-jawwiyya 5 0
			events/assault/fajjara-nafsah 2 0
			events/assault/harb 6 0
			events/assault/harrara 6 0
			events/assault/ightala 0 -3
			events/assault/ijtiyah 1 0
			events/assault/ishtabaka 0 -3
			events/assault/istashhada -1 0
			events/assault/jarha 0 2
			events/assault/khatafa 3 0
			events/assault/maqtal -9 -2
			events/assault/maraka -2 0
			events/assault/muwajahat 0 3
			events/assault/qasafa 5 0
			events/assault/qatala -2 0
			events/assault/qatla 0 1
			events/assault/tabadul-nar 0 2
			events/assault/tafjir 0 -3
			events/assault/usiba 0 3
			events/coerce/hasara -2 5
			events/coerce/hazara 0 -2
			events/coerce/hujum-iliktruni -3 6
			events/coerce/ihtajaza 3 0
			events/coerce/istawla 8 -4
			events/coerce/itaqala -2 0
			events/coerce/manaa -8 0
			events/coerce/qarar-man 1 0
			events/concede/rafaa-uqubat 0 1
			events/consult/mufawadat 1 0
			events/consult/mutamar -3 0
			events/consult/qimma -2 0
			events/mobilize/arsala-quwwat 7 0
			events/personnel/tawalla 1 0
			events/protest/ihtijaj 4 0
			events/protest/masira 2 0
			events/protest/muzahara -1 0
			events/reject/aarada -2 0
			events/reject/rafada-yield 1 0
			events/reject/rafd -2 0
			events/request/awamir 0 2
			events/request/daa 1 -4
			events/request/dawa-liqa -1 3
			events/request/mutalaba 0 1
			events/request/talab -4 3
			events/request/talaba-musaada 0 -1
			events/retreat/afraja 2 0
			events/retreat/atlaqa-sarah 2 2
			events/retreat/istaslama 2 0
			events/sanction/uqubat 1 0
			events/support/ayyada 0 -3
			events/support/daama-qadiyya 0 3
			events/support/hanna 0 6
			events/support/shakara 2 0
			masdar 2 0
			noun 5 1
			participle 1 -4
			verb -1 3
		3 1 0
			events/accuse/istajwaba 2 -1
			events/accuse/istankara 2 0
			events/accuse/ittahama -5 -1
			events/accuse/tahqiqat 0 2
			events/agree/ittifaq 3 0
			events/agree/ittifaq-muhaddad -1 0
			events/agree/muwafaqa -3 0
			events/aid/istadafa-lajiin 1 0
			events/aid/talaqqa-musaadat 0 1
			events/assault/adhdhaba 0 4
			events/assault/amaliyya-askariyya 0 -1
			events/assault/atlaqa-nar 2 5
			events/assault/dammara 0 1
			events/assault/hamla-askariyya -3 0
			events/assault/hujum 0 3
			events/assault/khatafa 0 4
			events/assault/maqtal -1 0
			events/assault/masra 0 7
			events/assault/qatala 0 1
			events/assault/qatla 0 5
			events/assault/tafjir -2 0
			events/assault/usiba -1 13
			events/coerce/hasara 0 6
			events/coerce/ihtajaza 0 -1
			events/coerce/manaa 1 0
			events/coerce/qabd -1 0
			events/consult/bahth-masdar 5 0
			events/consult/iltaqa -2 0
			events/consult/jawla 2 0
			events/consult/liqa 5 4
			events/consult/liqa-jamai -1 0
			events/consult/mufawadat 7 0
			events/consult/zara 5 0
			events/consult/ziyara 0 3
			events/personnel/intikhabat -8 -2
			events/personnel/istaqala 1 0
			events/personnel/tayin 2 0
			events/protest/muzahara -2 0
			events/reject/rafada -5 0
			events/reject/rafd 2 0
			events/request/daa-liqa 1 0
			events/request/dawa -1 3
			events/request/talab 2 -2
			events/request/talaba-bi 0 2
			events/request/talaba-min 0 3
			events/request/talaba-yield -1 1
			events/retreat/afraja 0 -3
			events/retreat/atlaqa-sarah 0 1
			events/sanction/uqubat 2 0
			events/support/ashada 0 -2
			events/support/ayyada 0 3
			events/support/daama-qadiyya -1 0
			events/support/waqqaa 8 0
			masdar 2 -1
			noun 2 -4
			participle 0 4
			verb -1 0
		4 -1 -3
			events/accuse/adana 0 -1
			events/accuse/dawa -1 0
			events/accuse/intaqada 0 -5
			events/accuse/istajwaba -2 6
			events/accuse/istankara -1 -1
			events/accuse/ittahama -4 0
			events/accuse/muhakama -2 0
			events/accuse/tahqiqat -5 5
			events/accuse/tuham -1 7
			events/accuse/tuhma 0 13
			events/agree/ittafaqa 0 4
			events/agree/ittafaqa-ala 1 0
			events/agree/taahhada 0 -1
			events/agree/waada 0 7
			events/agree/wafaqa 7 0
			events/aid/qaddama-musaadat 0 -4
			events/aid/talaqqa-musaadat -1 8
			events/assault/amaliyya-askariyya 7 0
			events/assault/amaliyya-irhabiyya 3 0
			events/assault/atlaqa-nar 1 0
			events/assault/dammara 6 -1
			events/assault/darba-jawwiyya 0 1
			events/assault/ghazw 0 -2
			events/assault/hajama 1 0
			events/assault/hujum 0 2
			events/assault/hujum-jawwi -1 2
			events/assault/ightala 0 -4
			events/assault/infajara -1 -1
			events/assault/istaada-mawqi 2 -1
			events/assault/itida 0 1
			events/assault/jarha 0 -2
			events/assault/jarima-bashia -2 0
			events/assault/kamin -3 0
			events/assault/khatafa -3 1
			events/assault/maraka -1 0
			events/assault/masra -1 2
			events/assault/muwajahat -12 0
			events/assault/qada-ala -1 0
			events/assault/qasafa 4 -1
			events/assault/qatala 5 0
			events/assault/qatla 0 -1
			events/assault/saddal-hujum -1 0
			events/assault/tafjir -3 0
			events/assault/usiba -3 0
			events/coerce/dahama 1 0
			events/coerce/hasara 2 2
			events/coerce/hujum-iliktruni -3 0
			events/coerce/ihtajaza -4 4
			events/coerce/itaqala -2 3
			events/coerce/manaa 0 2
			events/coerce/qabd 0 -1
			events/coerce/zawwara -1 0
			events/concede/rafaa-uqubat 0 -1
			events/concede/samaha-mujaddadan 0 5
			events/consult/jalsa 3 0
			events/consult/jawla 2 0
			events/consult/liqa 3 0
			events/consult/liqa-jamai -3 0
			events/consult/mubahathat 3 0
			events/consult/mufawadat -4 0
			events/consult/mutamar 7 0
			events/consult/qimma 3 0
			events/consult/ziyara -6 0
			events/consult/ziyara-makan 5 0
			events/personnel/faza -2 0
			events/personnel/intakhaba 0 10
			events/personnel/tayin 2 0
			events/protest/ihtijaj -4 0
			events/protest/muzahara -6 0
			events/protest/shaghab -2 0
			events/reject/istabaada -1 1
			events/reject/rafada 6 -4
			events/reject/rafada-yield -4 0
			events/reject/rafd -1 0
			events/request/awsa 0 2
			events/request/daa 1 0
			events/request/daa-liqa -2 0
			events/request/dawa 0 -2
			events/request/dawa-yield -2 0
			events/request/mutalaba 11 -2
			events/request/talab -4 9
			events/request/talaba-min 0 3
			events/request/talaba-musaada 0 3
			events/retreat/insahaba -3 0
			events/retreat/insahaba-min-madina -1 0
			events/retreat/tabadul-asra 5 0
			events/sanction/hukm-qadai 0 -1
			events/sanction/uqubat -1 3
			events/support/dam -1 5
			events/support/rahhaba -1 0
			events/support/tadamana -1 0
			events/support/tawqi -5 0
			events/support/tayid 2 0
			events/support/waqqaa 1 0
			noun -1 -3
			participle 2 -2
		6 -3 -6
			events/accuse/adana 3 -3
			events/accuse/ahala-qada -1 1
			events/accuse/hukima 0 1
			events/accuse/idanatuhu-li 3 0
			events/accuse/intaqada 1 0
			events/accuse/istimaa-mahkama 0 1
			events/accuse/ittahama 2 3
			events/accuse/lama 1 0
			events/accuse/tahqiq-fi -3 0
			events/accuse/tahqiqat 4 2
			events/accuse/tuham 0 -3
			events/accuse/tuhma 0 2
			events/agree/istidad 5 0
			events/agree/istidad-muaalan 8 0
			events/agree/ittafaqa 1 0
			events/agree/ittafaqa-ala -1 0
			events/agree/ittifaq 1 0
			events/agree/ittifaq-muhaddad -2 0
			events/agree/ittifaq-thunai -2 0
			events/agree/ittifaqiyya -2 0
			events/agree/mustaidd -2 0
			events/agree/muwafaqa 0 1
			events/agree/taahhada 1 0
			events/agree/taahhud -3 0
			events/agree/waada 3 0
			events/aid/dam-maddi 1 0
			events/aid/inqadh 1 0
			events/aid/naqala-jarha 0 1
			events/aid/qaddama-musaadat -1 7
			events/aid/sallama-musaadat 0 1
			events/aid/talaqqa-musaadat -2 11
			events/assault/amaliyya-intihariyya 1 0
			events/assault/atlaqa-ghaz -1 0
			events/assault/atlaqa-nar -2 0
			events/assault/atlaqa-sarukh -1 0
			events/assault/dammara -1 0
			events/assault/darba-jawwiyya -1 0
			events/assault/ghara -1 0
			events/assault/ghazw -3 1
			events/assault/hajama 0 -1
			events/assault/harb-ahliyya -1 0
			events/assault/ightasaba 0 4
			events/assault/infajara 0 -3
			events/assault/iqtaham -1 0
			events/assault/ishtabaka -1 0
			events/assault/maqtal -3 -3
			events/assault/qamaa -1 0
			events/assault/qatala 6 -1
			events/assault/qatala-did 1 0
			events/assault/qatla 0 -2
			events/assault/suqut-dahaya 0 8
			events/assault/tadakhkhul-askari -1 0
			events/assault/tafjir 1 -3
			events/assault/tarada-musallahin 5 0
			events/coerce/awqafa -1 0
			events/coerce/bana-jidar 1 0
			events/coerce/hasara 0 -5
			events/coerce/ihtajaza 1 -5
			events/coerce/istawla -2 0
			events/coerce/itaqala 0 2
			events/coerce/qabada -4 0
			events/coerce/qabd 0 -1
			events/consult/bahatha-mawdu -4 0
			events/consult/dawra 1 0
			events/consult/ijtamaa -2 0
			events/consult/ijtima 1 0
			events/consult/liqa-jamai -8 0
			events/consult/mutamar 2 0
			events/consult/qimma -4 0
			events/consult/tashawara 1 0
			events/consult/zara 6 0
			events/consult/ziyara 0 9
			events/disaster/asifa 0 1
			events/disaster/zilzal 0 -2
			events/personnel/faza 0 4
			events/personnel/hasala-aswat 3 0
			events/personnel/intakhaba -2 0
			events/personnel/intikhabat -3 -6
			events/personnel/istaqala -3 0
			events/personnel/manaha-thiqa 1 0
			events/personnel/tarashshaha -2 0
			events/personnel/tawalla 2 0
			events/personnel/tayin -3 0
			events/protest/masira -3 0
			events/reject/aarada 5 2
			events/reject/iitarada -1 0
			events/reject/rafada 5 7
			events/reject/rafada-yield 3 0
			events/reject/rafd 3 4
			events/request/awamir 0 3
			events/request/daa -11 -1
			events/request/daa-yield 2 -2
			events/request/daiyan 1 0
			events/request/dawa -2 0
			events/request/mutalaba -1 0
			events/request/mutaliban -1 0
			events/request/talab -2 0
			events/request/talaba-bi 2 0
			events/request/talaba-min 5 -2
			events/request/talaba-yield -6 4
			events/retreat/atlaqa-sarah -2 0
			events/retreat/istaslama 1 0
			events/sanction/allaqa-mufawadat 2 0
			events/sanction/hukm-qadai 0 1
			events/sanction/qataa-alaqat -3 0
			events/sanction/uqubat-llati 0 1
			events/support/abrama 3 0
			events/support/ashada -3 0
			events/support/ayyada -1 3
			events/support/daama 1 0
			events/support/dam 6 0
			events/support/hanna 3 0
			events/support/rahhaba -1 0
			events/support/shakara 2 0
			events/support/waqqaa-ala 1 0
			events/threaten/haddada-quwwa 1 -1
			masdar -1 -2
			noun -7 -2
			participle -3 2
			verb 0 -2
	same
		0 2 1
			events/accuse/intaqada 5 -3
			events/accuse/ittahama -12 6
			events/agree/ittifaq-thunai 4 0
			events/agree/muwafaqa 2 0
			events/aid/dam-maddi -3 3
			events/aid/darraba -3 6
			events/aid/qaddama-musaadat 0 -3
			events/assault/adhdhaba 0 6
			events/assault/asara 0 8
			events/assault/atlaqa-nar 0 -1
			events/assault/atlaqa-sarukh 0 -3
			events/assault/dammara 0 12
			events/assault/farraqa 0 5
			events/assault/ghara 4 0
			events/assault/ghazw 6 -3
			events/assault/hadama 0 9
			events/assault/hajama 0 5
			events/assault/haraqa-mabna 0 2
			events/assault/harb-ahliyya -4 0
			events/assault/harrara 0 -8
			events/assault/harrara-min 0 -5
			events/assault/hazama -1 2
			events/assault/hujum 7 -3
			events/assault/ightala -2 0
			events/assault/ihtajaza-rahain 0 -2
			events/assault/ijtiyah 5 -6
			events/assault/ikhtitaf-taira -1 4
			events/assault/infajara 0 -10
			events/assault/iqtaham 2 0
			events/assault/istaada-mawqi 0 -7
			events/assault/istashhada -3 5
			events/assault/istihdaf -1 9
			events/assault/itida 0 -2
			events/assault/jarha -4 2
			events/assault/khatafa -3 3
			events/assault/maqtal -3 0
			events/assault/masra-noun 0 6
			events/assault/qada-ala -1 0
			events/assault/qasafa 7 0
			events/assault/qasf-jawwi 9 -4
			events/assault/qasf-madfai 0 -5
			events/assault/qatla -4 5
			events/assault/tadakhkhul-askari 3 0
			events/assault/tafjir 0 3
			events/assault/tafjir-intihari -5 0
			events/assault/tarada-musallahin 0 2
			events/coerce/dahama 0 -3
			events/coerce/fakkaka-khaliyya -2 5
			events/coerce/hasara 0 -6
			events/coerce/hazara 0 3
			events/coerce/ihtajaza-safina 4 0
			events/coerce/ikhtaraqa-mawqi -2 0
			events/coerce/iqtaham-amn 6 -4
			events/coerce/muhtajaz-fi 0 -2
			events/coerce/saytara 8 -1
			events/consult/bahth-masdar -2 0
			events/consult/ijtima 9 0
			events/consult/jalsa-barlaman 7 0
			events/consult/jawla -1 0
			events/consult/liqa 1 0
			events/consult/mubahathat -1 0
			events/consult/mutamar -1 0
			events/consult/qimma -1 0
			events/consult/ziyara 0 1
			events/consult/ziyara-makan 7 -3
			events/disaster/tsunami 0 1
			events/personnel/faza 5 0
			events/personnel/intakhaba -1 0
			events/personnel/intikhabat -3 0
			events/personnel/istaqala 5 -7
			events/personnel/samma-mansib 1 0
			events/personnel/shakkala-hukuma -3 -6
			events/personnel/suqut-nizam 0 6
			events/personnel/tayin -3 0
			events/reject/aarada -1 -2
			events/request/daiyan 0 5
			events/request/dawa -6 5
			events/request/mutalaba -2 4
			events/request/talab 0 -9
			events/retreat/atlaqa-sarah 0 2
			events/retreat/atlaqa-shakhs 0 1
			events/retreat/farra-musallahun 4 -3
			events/retreat/insahaba-min-madina 2 -3
			events/retreat/sahaba-quwwat -1 0
			events/sanction/uqubat-llati 1 0
			events/support/dam-dawla 2 -5
			events/support/tabanna 1 0
			events/support/tayid -3 1
			masdar 0 8
			noun 1 -9
dropped
	after
		false
			false 0 1
			true 1 -2
		true
			false -6 0
			true 1 0
	false
		false
			false
				0 7 -2
				1 5 -3
				2 -1 -7
				3 -5 0
				none 2 0
				object 1 -1
				subject 0 5
				بين -2 0
				على 1 -2
				في 0 -2
			true
				0 2 -5
				1 -1 -3
				2 -4 -6
				3 -10 1
				none 8 -3
				object -3 0
				subject 1 -1
				أمام -1 0
				إلى -2 0
				ب 0 -1
				ضد 0 -1
				على -4 0
				عن -3 0
				في 2 5
				ل -5 -5
				مع 3 0
				من 1 -2
					قبل 1 0
		true
			false
				1 -7 -4
				2 0 4
				3 0 -9
				subject -11 0
				بين 1 0
				ل 0 -1
			true
				0 7 0
				1 -5 0
				2 2 0
				3 -2 -3
				none 0 10
				object -3 -9
				إلى 0 -2
	true
		false
			false
				0 17 6
				1 5 0
				2 -4 11
				3 -5 1
				none 1 1
				object 0 9
				subject 6 -4
				إلى -1 1
				بين -2 0
				على 0 7
				في 0 -1
				ل 0 1
				مع 4 0
				من -2 0
			true
				0 12 1
				1 5 -1
				2 8 6
				3 2 0
				none 9 0
				object 1 5
				subject -1 1
				ب 0 -6
				على 0 -1
				عن 3 0
				في 0 -1
				ل 1 6
				مع 0 1
				من 0 2
		true
			false
				0 1 0
				2 -1 0
				3 -1 0
				none 0 8
				subject -1 -1
			true
				0 0 3
				1 0 6
				3 -6 3
				none -1 10
elsewhere
	rule
		actor
			main
				masdar 0 -5
				noun 6 -3
				participle 0 -4
				verb 0 -1
		false
			false
				verb 3 0
			true
				verb 0 2
		recipient
			further
				masdar 0 1
				noun 0 10
			main
				masdar -4 8
				verb -7 -11
		true
			false
				masdar -11 2
				participle 0 -1
				verb -8 -7
			true
				verb -5 -7
filled
	
		
			none 0 2
				noun -2 0
				participle -5 4
				verb 5 -1
		recipient
			none 3 -5
				masdar 0 -2
				noun 2 -4
				verb 2 -2
			recipient
				further -2 1
					masdar -2 0
				main 0 1
					masdar 0 2
					noun -8 1
					participle 0 -5
					verb 2 0
	actor
		
			actor
				further -4 -2
					masdar -1 0
				main 3 -3
					masdar 0 1
					noun 2 -1
					participle 1 0
					verb -4 0
			none -6 1
				masdar 0 6
				noun -3 2
				participle 2 0
				verb -2 0
		recipient
			actor
				further -4 -1
					masdar 0 -3
					verb -2 0
				main 4 -15
					masdar 3 -2
					noun 2 0
					participle -7 -3
					verb 0 1
			none -9 -9
				masdar -1 -3
				noun -2 -2
				participle 4 0
				verb -4 -1
			recipient
				further -2 -5
					masdar 3 0
					noun -2 0
					verb -2 0
				main -5 5
					masdar 0 -1
					participle 0 4
					verb 0 1
first
	false -3 -3
	true 1 0
	verb
		after
			after
				verb
					aspect 0 -1
					event 1 -3
					light -7 3
					modal -6 3
					other 1 0
					state 0 3
			before -3 -3
				verb
					event -2 -3
					modal 12 -3
					other 0 3
					speech -1 0
					state -1 1
			same 0 -5
				verb
					event 0 -5
		before
			after -3 3
				verb
					aspect -1 0
					event 0 -1
					light 0 3
					other -4 0
					speech 0 8
					state 4 0
			before -3 -2
				verb
					aspect -3 -4
					event -2 0
					light -2 0
					modal 0 -1
					motion 2 -2
					other 2 0
					speech -1 0
					state -2 -3
			same 4 -1
				verb
					event 4 -1
		none
			before -1 0
				edge -1 0
form
	masdar -1 -2
	noun -3 -2
	participle -5 0
	verb -4 -5
genitive
	word
		none -3 0
			ACCUSE -1 0
			AGREE 5 4
			AID -5 3
			ASSAULT -1 0
			COERCE -1 1
			CONCEDE -2 0
			CONSULT 2 -1
			COOPERATE 4 -2
			DISASTER -11 -1
			MOBILIZE -3 0
			PERSONNEL -8 7
			PROTEST -1 -7
			REJECT 1 -2
			REQUEST -3 4
			RETREAT 0 -2
			SANCTION -3 0
			SUPPORT 1 3
		اتحاد -2 0
		اجراء 0 -2
		احزاب 1 0
		اداره -2 2
			ACCUSE 0 4
		اسرائيل 0 7
			ASSAULT 0 4
		اسرته 0 1
		اشخاص 0 5
			ASSAULT 0 2
		اعضاء -2 8
		افغانستان
			ASSAULT 0 -2
		اقليم -3 1
		الاتحاد 6 0
		الاتفاق -3 0
		الاحتلال 2 -9
			ASSAULT 5 -1
		الاداره 2 0
		الارهاب 0 -3
		الاعلام -2 0
		الاغاثه 1 0
		الاقليم 0 -3
		الامم 1 0
			ACCUSE 2 0
			ASSAULT -2 0
			CONSULT 3 0
			REQUEST 1 0
		الامن -4 0
			COERCE 1 0
		الامين -6 0
		الانسان 0 -10
		الباسيج 7 0
		البرلمان
			CONSULT 4 0
			PROTEST 0 4
		البلاد 0 -1
			ASSAULT 0 -7
		البلدين 1 0
		البنك 0 1
		التحالف 2 0
			ASSAULT 2 -4
		التحقيق -3 0
		التربيه 0 2
		التعاون 5 0
		التفجير 0 -2
			ASSAULT 0 -5
		التمرد 0 7
			ASSAULT 0 -2
		التنظيم 0 6
		الثوار 0 1
		الجبهه -5 1
		الجزيره
			ACCUSE 3 -1
		الجماعات -2 0
			ASSAULT 0 2
		الجمهوريه -9 8
			CONSULT -10 8
		الجندي -1 0
		الجنود -1 4
			ASSAULT 0 3
		الجيش 7 0
			ACCUSE 1 0
			ASSAULT 6 0
		الحرب 0 -2
		الحرس 2 0
			ACCUSE 1 0
			ASSAULT -3 7
		الحركه 0 4
			CONSULT -2 0
		الحرمين 0 -3
			CONSULT -5 0
			REQUEST 4 0
		الحزب -2 -1
		الحكم -2 -5
		الحكومه 8 6
			ASSAULT 1 0
			COERCE 0 -1
			PERSONNEL 2 0
			REJECT 0 2
		الحلف 3 0
		الحوثيين 0 12
			ASSAULT -1 1
		الخارجيه 5 0
			REQUEST 3 0
		الدفاع -3 -4
		الدوله -6 -2
		الرئاسه 0 -1
		الرئيس 3 1
			ACCUSE -4 0
			ASSAULT 2 0
			SUPPORT -1 0
		الزعيم -1 -1
		الزيدي 0 1
		السجناء 0 4
		السفاره 0 2
		السفن 0 5
		السكان 0 3
		السلطات 4 0
		السلطه 0 -1
		السمو 5 0
		السيارات 0 5
		الشباب 2 0
			SUPPORT -1 0
		الشرايطي 9 0
		الشرطه 6 0
			COERCE 8 0
		الشركات -4 0
		الشركه 4 0
		الشعب 0 2
		الشهيد 0 -4
		الشيخ 0 3
			ASSAULT 2 0
		الصحف -2 0
		الضابط 0 4
		الضحايا 0 2
			ASSAULT 0 6
		الطائرات 0 2
		الطرفين 0 -1
		الطفل 0 1
		الطلاب 2 0
		الطوارئ 0 -1
		العاصمه 0 -6
			ASSAULT 0 -5
		العالم -2 -6
			ASSAULT 0 -1
		العداله 6 0
		العشائر 2 0
		العمال 4 0
			ASSAULT 0 1
		العناصر
			ASSAULT 0 3
		الفاروق 2 4
		الفرقه -3 2
			ASSAULT 0 2
		الفريق 0 -1
		الفصائل 6 0
			ASSAULT 2 0
		الفلسطينيين 0 9
		القائد 0 -1
		القاده -1 0
		القاصرين 5 0
		القتلي 0 -5
			ASSAULT 0 -4
		القذافي 0 5
		القنصليه 0 3
		القوات 1 9
			ACCUSE 0 4
			ASSAULT 7 1
		القيادي 0 2
		الكونجرس 4 0
		الكونغرس 0 -2
		اللجنه 0 -2
		الله
			ASSAULT 0 -1
		اللواء
			ASSAULT 0 1
		المؤتمر -1 0
		المؤسسات 0 1
		المتمردين -1 8
			ASSAULT 0 4
		المتهم 0 3
		المجلس 0 -7
			ACCUSE 3 -3
			ASSAULT 0 1
		المجموعه 1 -4
			ASSAULT 4 0
		المحافظه 0 -2
		المحتجزين 0 2
		المحكمه 0 4
			ASSAULT 2 0
		المخابرات -5 -4
		المدعي 0 5
		المدنيين
			ASSAULT 0 2
		المدينه -1 0
		المسؤولين 0 3
			ACCUSE 0 2
		المصلين 0 6
			ASSAULT 0 3
		المعارضه
			ASSAULT 0 -1
		المقاومه 12 -1
			ASSAULT 9 -4
			COERCE 3 0
		المكتب 0 -5
		الملك 0 -8
			CONSULT -3 0
		المنطقه 2 -2
		المواصلات 0 -1
		المواطنين
			ASSAULT 0 -1
		الموظفين 0 -2
		الميليشيات 3 0
			ASSAULT 0 4
		الناخبين 0 -1
		الناس 0 -2
		النظام -1 0
		النفط 0 8
		النهضه 0 2
		النواب 0 2
		الهجوم 0 -3
			ASSAULT 0 -3
		الوحده -2 1
		الوزراء 1 0
			AGREE 1 0
			CONSULT 4 0
			PERSONNEL -1 0
			SUPPORT 1 0
		الوكاله -3 0
		الولايات 3 0
		امانه 0 -1
		اوباما 11 4
		اوروبا -3 0
		اوكرانيا 0 10
		بايدن 0 1
		برتبه 0 -5
			ASSAULT 0 -5
		بلاده -1 0
		بوتين 0 6
		بوكو 3 0
			ASSAULT 3 0
		تحقيق -1 -4
		تيار -4 0
		جبهه 0 -2
		جماعه 3 0
			ASSAULT 4 0
		جمعيه -4 0
		جمهوريه 2 0
		جنود 2 0
			ASSAULT 2 0
		جيش 3 -3
			COERCE 1 0
		حاكم -2 0
		حرس -1 0
		حركه
			ASSAULT 9 -3
			CONSULT -1 0
		حزامه 2 0
		حزب 3 -5
			ASSAULT 11 -2
			CONSULT 1 0
			PERSONNEL -9 0
		حزبه 1 0
		حقوق 0 -2
		حماس 10 0
			ASSAULT -1 0
			COERCE 6 0
			PERSONNEL 5 0
			REQUEST 3 0
		خان 6 0
		خدايي 0 2
		داعش 0 5
			ASSAULT 0 8
		دول 0 12
			AGREE 0 3
		دوله -1 0
			CONSULT -2 0
		رئيس 5 12
			ACCUSE 0 1
			ASSAULT -1 -1
			CONSULT 2 1
			PERSONNEL 1 0
			PROTEST 0 4
			REJECT 2 -4
			REQUEST 1 0
		شاليط 2 0
		شخصا 0 6
			ASSAULT 0 6
		شرطه
			ASSAULT 0 4
		شيرين 0 3
			ASSAULT 0 6
		صالح 1 0
			ASSAULT 0 1
		ضباط 0 4
		ضحايا 0 2
		طالبان 4 3
			ASSAULT 2 4
			CONSULT 3 0
		عائله 0 2
		عباس 4 0
		عسكر 0 5
		علاقه -3 0
			ACCUSE -1 0
			ASSAULT -1 2
			RETREAT 1 0
		عمره 0 3
		عمليه 0 -2
		عناصر 0 11
			ASSAULT 0 8
		فرانس -1 0
		فريق -1 -1
		فصائل 6 0
		قائد 3 0
		قاده 8 0
			ASSAULT 0 1
		قتلي
			ASSAULT 0 3
		قطاع 5 0
		قوات 9 0
			ACCUSE 0 -8
			COERCE 4 0
		قياده 0 3
		كتله -3 0
			PERSONNEL -3 0
		كوريا 4 0
		لافارج 0 3
		لجنه 0 -11
			ACCUSE 0 -1
			REQUEST 0 -1
		لحج 0 -1
			ASSAULT 0 -1
		متهمه 0 2
		مجلس 0 -6
		محافظه 0 -2
		محمد 0 21
		مدريد 0 -1
		مدنيين 0 6
			ASSAULT 0 7
		مدير -4 0
		مدينه 0 -3
		مشروع 8 -2
		مقاتله 13 0
		مقاتلي 0 1
			ASSAULT 0 1
		مكتب 5 0
		منظمه 2 0
			REQUEST 1 0
		موظفي 3 0
		ميليشيات 0 1
			ASSAULT 0 3
		نداء -3 0
			CONSULT -2 0
		هجمات 1 0
		وزاره 3 1
			ACCUSE 3 0
			AGREE 0 2
		وزير 0 3
			ACCUSE -2 0
			CONSULT 4 0
		وفد -2 0
		وكاله 2 -2
governed
	false
		object
			of
				event 4 0
				light 2 0
				other 0 2
		subject
			of
				event 2 0
				light 0 3
				motion -1 0
		بين
			of
				light 8 0
		على
			of
				light 0 1
				modal 3 0
		في
			of
				event 3 0
		ل
			of
				aspect 0 6
				state 0 -1
		مع
			of
				event -6 0
	true
		object
			of
				light -2 0
				state 0 -1
		subject
			of
				aspect 3 5
				event 4 0
				modal 11 -1
				motion 2 0
				speech 2 0
		إلى
			of
				event 0 2
				light 0 5
				modal 3 0
				speech 0 5
		ب
			of
				event -1 0
				light 1 0
				state 4 0
		بين
			of
				state -2 0
		على
			of
				event 0 -1
				other 0 2
		عن
			of
				event 3 -2
		في
			of
				event -8 0
				other -1 0
		ل
			of
				aspect 0 -1
				light 0 3
		مع
			of
				event 0 -1
		من
			of
				light 2 0
			قبل
				of
					event 4 0
governor
	أبدى
		subject
			of
				event 2 0
	أبلغ
		object
			of
				event -1 4
	أثار
		subject
			of
				speech 2 0
	أجرى
		subject
			of
				event 0 -1
		مع
			of
				event -2 0
	أحدث
		subject
			of
				event -2 0
	أدان
		object
			of
				event -2 0
		subject
			of
				event -5 0
	أدلى
		subject
			of
				event -1 0
	أدى
		subject
			of
				event 0 -1
	أسفر
		من
			of
				light 0 1
	أشاد
		subject
			of
				event -2 0
	أشار
		object
			of
				speech 1 0
	أصاب
		subject
			of
				event 0 13
	أصدر
		object
			of
				event 2 0
	أطلق
		subject
			of
				event -8 0
	أعاد
		object
			of
				event -1 2
		subject
			of
				event 1 -1
	أعرب
		object
			of
				speech -2 0
		subject
			of
				speech 4 0
	أعلن
		subject
			of
				event 11 0
	أكد
		object
			of
				event 1 0
	أمر
		subject
			of
				event 2 0
	أمكن
		subject
			of
				event 2 0
	أولى
		subject
			of
				event 1 0
	أيد
		subject
			of
				event -3 0
	اتخذ
		subject
			of
				event 9 0
	اتفق
		subject
			of
				event 15 0
	اتهم
		object
			of
				event 8 -4
		subject
			of
				event 0 8
	اجتمع
		subject
			of
				event -3 0
	اختار
		subject
			of
				event 0 3
	ارتفع
		subject
			of
				other 0 3
	ارتكب
		subject
			of
				event 1 0
	استخدم
		subject
			of
				event 2 -1
	استعد
		subject
			of
				modal 3 0
	استمع
		subject
			of
				event -1 0
		ل
			of
				event 2 0
	استنكر
		subject
			of
				event -7 0
	استهدف
		subject
			of
				event -1 2
	اضطر
		subject
			of
				event 2 0
	اعترف
		subject
			of
				event 2 0
	اعتزم
		subject
			of
				modal 1 0
	اعتقل
		object
			of
				event -2 0
		subject
			of
				event -3 0
	التقى
		object
			of
				event -4 2
		subject
			of
				event 7 0
		ب
			of
				event 0 3
	انتظر
		subject
			of
				other -2 0
	انسحب
		subject
			of
				event 1 0
	بحث
		subject
			of
				event 0 1
	بدأ
		subject
			of
				event -1 1
	تحمل
		subject
			of
				event 0 2
	ترأس
		subject
			of
				event 2 0
	تطرق
		subject
			of
				speech -1 0
	تعرض
		subject
			of
				event -5 6
	تقدم
		subject
			of
				event 3 -7
	تم
		ب
			of
				light 2 0
		بين
			of
				light 3 0
	تناول
		subject
			of
				event 1 0
	تواصل
		subject
			of
				event 5 0
	توجه
		subject
			of
				event 3 0
		إلى
			of
				event -1 0
	توقف
		subject
			of
				event 2 0
	جاء
		subject
			of
				event -7 0
	جدد
		ل
			of
				event 0 5
	حاول
		subject
			of
				light -3 0
	حشد
		subject
			of
				event 11 0
	حصل
		subject
			of
				event -2 2
	حمل
		object
			of
				event -3 0
	خطط
		subject
			of
				modal 1 0
	دان
		subject
			of
				event -4 0
	دخل
		subject
			of
				event 9 -1
	دعا
		object
			of
				event 2 0
	دفع
		object
			of
				event 7 -2
	ذكر
		subject
			of
				speech 1 0
	رأى
		subject
			of
				speech -2 5
	رحب
		subject
			of
				event -7 0
	رفض
		subject
			of
				event -9 8
	رفع
		subject
			of
				event 3 0
	سرى
		object
			of
				event -2 0
	سقط
		subject
			of
				event 0 4
	سلم
		subject
			of
				event -3 0
	سمح
		ل
			of
				event 7 0
	سيطر
		subject
			of
				event 4 0
	شكل
		subject
			of
				event -8 0
	شمل
		ل
			of
				state 0 -1
	شهد
		subject
			of
				light -1 0
	صرح
		subject
			of
				speech -7 0
	صوت
		subject
			of
				event 2 0
	ضم
		subject
			of
				event -1 0
	طلب
		من
			of
				event -2 0
	عاد
		subject
			of
				event 3 0
	عاش
		subject
			of
				light 0 4
	عانى
		subject
			of
				state 0 5
	عبر
		subject
			of
				event 2 0
	عرض
		subject
			of
				event -4 0
	عقد
		object
			of
				event 5 0
		subject
			of
				event -2 0
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
				event 0 2
	قاد
		object
			of
				event 2 0
		subject
			of
				event -8 0
	قال
		subject
			of
				speech -5 -1
	قام
		subject
			of
				light -7 0
		من
			of
				light 3 0
	قتل
		subject
			of
				event -1 6
		في
			of
				event 0 2
		من
			of
				event 0 1
	قدم
		subject
			of
				event -2 0
		ل
			of
				event 0 6
	قرر
		subject
			of
				event 10 -2
	قل
		عن
			of
				event 0 5
	كان
		بين
			of
				aspect 1 0
	كشف
		ل
			of
				event 2 0
	منح
		subject
			of
				event 3 0
	ناقش
		subject
			of
				event -1 0
	نجح
		subject
			of
				light 6 0
	ندد
		subject
			of
				event -6 0
	نشر
		subject
			of
				event -2 0
	نظر
		subject
			of
				event -4 0
	نفذ
		subject
			of
				event 2 0
	نفى
		subject
			of
				event -7 3
	نقل
		عن
			of
				event 1 0
	هدف
		subject
			of
				modal -1 0
	واجه
		subject
			of
				event 7 -1
	واصل
		subject
			of
				light 3 0
	وافق
		subject
			of
				event 1 0
	ورد
		subject
			of
				event -1 2
	وصف
		subject
			of
				event -5 -2
	وصل
		subject
			of
				event 2 0
		إلى
			of
				event 0 -1
home
	frame
		object
			events/accuse/adana -3 -1
			events/accuse/hammala-masuliyya -7 0
			events/accuse/ittahama 7 -5
			events/coerce/hasara -2 4
			events/coerce/ihtajaza 6 0
			events/coerce/itaqala 0 -1
			events/consult/iltaqa -5 0
			events/mobilize/nashara-quwwat -2 0
			events/reject/rafada 1 0
			events/request/daa 3 0
			events/request/haththa 0 -1
			events/request/talaba-assist 0 3
			events/request/talaba-min -3 0
			events/retreat/atlaqa-sarah 0 1
			events/sanction/sijn-mudda 0 3
		subject
			events/accuse/adana -4 -5
			events/accuse/istankara 1 0
			events/accuse/ittahama -4 3
			events/accuse/mathala-amam 0 -1
			events/agree/ittafaqa 11 0
			events/agree/taahhada 2 0
			events/agree/wafaqa 1 0
			events/aid/naqala-jarha 0 9
			events/aid/qaddama-musaadat 5 0
			events/assault/atlaqa-nar -3 0
			events/assault/hajama 0 -1
			events/assault/istahdafa 0 2
			events/assault/istakhdama-asliha 7 0
			events/assault/jaraha 0 2
			events/assault/khatafa 1 0
			events/assault/qasafa -5 0
			events/assault/usiba -2 0
			events/coerce/aghlaqa 1 0
			events/coerce/dahama 2 0
			events/coerce/hasara -1 0
			events/coerce/iqtahamat-quwwat 4 0
			events/coerce/itaqala -1 0
			events/coerce/qabd 0 -3
			events/coerce/saytara -3 0
			events/concede/tarajaa-an 1 0
			events/consult/bahatha-mawdu -7 0
			events/consult/ijtamaa 4 0
			events/consult/iltaqa 4 0
			events/consult/tawasala-maa 3 0
			events/consult/wasala-masul 0 2
			events/consult/zara 7 0
			events/cooperate/taawana 1 0
			events/mobilize/intashara-jaysh 0 1
			events/mobilize/nashara-quwwat -1 0
			events/mobilize/taqaddama-quwwat -1 0
			events/personnel/adla-bi-sawt 15 0
			events/personnel/faza 0 5
			events/personnel/hasala-aswat -1 0
			events/personnel/intakhaba 7 -1
			events/protest/raddada-hutafat 3 0
			events/protest/tajammaa 0 3
			events/reject/lan-yasmah 2 0
			events/reject/rafada 1 0
			events/reject/rafada-yield -2 6
			events/request/amara 0 -2
			events/request/daa -6 0
			events/request/daa-fulan 0 -2
			events/request/daa-liqa -1 0
			events/request/nashada 0 5
			events/request/talaba 0 2
			events/request/talaba-bi 1 -1
			events/request/talaba-min 0 -1
			events/request/wajjaha-bi -3 0
			events/retreat/insahaba-min-madina 5 0
			events/sanction/adanat-mahkama 3 2
			events/support/abrama-ittifaq 0 4
			events/support/ashada -4 0
			events/support/ayyada -7 0
			events/support/ayyada-qarar 1 0
			events/support/daama 2 0
			events/support/dafaa-an -2 0
			events/support/rahhaba -5 0
			events/support/tabanna 3 0
		أمام
			events/accuse/mathala-amam 3 0
		ب
			events/accuse/naddada 7 0
			events/consult/iltaqa -4 0
			events/support/ashada 4 0
		بين
			events/consult/tawassata 2 0
		على
			events/coerce/qabd 1 0
		عن
			events/support/rahhaba 1 0
		في
			events/accuse/ishtabaha 1 0
			events/assault/qatala 0 3
			events/request/talaba-bi 5 0
		ل
			events/accuse/ittahama 0 -1
			events/assault/tasadda 7 0
			events/concede/tarajaa-an 0 4
			events/consult/bahatha 0 3
		مع
			events/agree/taahhada 5 0
			events/assault/ishtabaka 0 4
			events/assault/qatala 1 0
			events/consult/ijtamaa -2 0
			events/consult/iltaqa 2 0
			events/consult/naqasha-maa -7 0
		من
			events/consult/ittisal-talaqqa 6 0
			events/request/talaba-min -1 -1
			events/sanction/saddaqa-hukm -2 0
	none
		noun 2 2
		participle 0 1
		verb -7 2
	object
		after
			event
				
					masdar 3 1
					noun 1 0
				,
					noun 0 -2
					verb 0 3
				complementizer
					verb 0 1
				long
					masdar 2 0
				relative
					noun 4 4
				verb
					event
						masdar 0 1
			light 9 0
				
					masdar 0 -3
					noun 0 2
				,
					noun 1 0
				relative
					masdar 5 0
			modal -2 -1
			motion 0 4
			noun 0 3
				other 0 3
			speech -6 0
			state -6 0
				
					masdar 0 6
			verb -5 -5
				other -5 -5
		before
			aspect 0 -1
			event -1 6
				
					masdar 0 -8
					verb -3 4
				,
					masdar -2 0
					noun -1 0
				,,conjunction
					verb 0 1
				,,relative
					verb 2 0
				complementizer
					verb 2 0
				long
					masdar 1 0
					noun 3 -4
					participle -3 0
				verb
					event
						masdar -3 0
						noun -1 3
						verb 2 0
					light
						noun 1 0
			light
				
					masdar -4 1
			masdar -2 -4
				clause 0 -1
				other -3 -1
			noun
				clause 1 0
			other -2 6
				
					noun 0 -1
				,
					masdar 2 0
				long
					masdar 0 5
					noun 0 1
			participle -2 3
				other -4 1
			speech -1 -2
				
					masdar 0 5
				complementizer,verb
					event
						masdar 1 0
				long
					masdar -1 0
					noun -5 0
					verb -3 0
				mark
					verb 3 0
			state
				
					masdar 4 0
			verb -1 0
				other -1 0
	subject
		after
			aspect -1 1
				
					masdar -1 0
					noun 6 4
			event 6 0
				
					masdar 0 -1
					noun -1 -1
					verb 3 0
				,
					masdar 1 0
					noun 0 -1
				,,complementizer
					masdar 0 -3
					verb 2 0
				,,relative
					masdar -1 0
					verb -2 0
				complementizer
					masdar 0 6
				conjunction
					masdar 0 7
					noun -1 0
				long
					noun 4 0
					verb 0 -1
				mark
					noun -1 0
				mark,,
					noun 2 0
				mark,relative
					noun 2 0
				relative
					masdar 0 1
					noun 0 -1
					verb 0 3
				relative,verb
					event,relative
						masdar 1 0
				verb
					event
						noun 0 6
			light 0 -5
				
					noun -1 0
				relative
					noun 0 -8
			motion 0 9
			noun 1 -1
				other 1 -1
			other
				
					noun 6 0
				relative
					masdar 1 0
			speech
				
					masdar 2 0
				,
					noun 1 6
			state -6 0
				
					masdar 2 0
					verb 0 4
				relative
					masdar 0 -2
					noun -1 7
			verb -4 -3
				other -4 -3
		before
			aspect 6 5
				
					masdar 1 0
					noun -3 5
					verb -1 0
				long
					verb -8 -2
				mark
					verb -1 0
				relative
					verb 10 0
				verb
					event
						masdar -2 0
						noun 1 0
						verb 1 0
					event,,
						masdar 1 0
						verb -4 0
					light
						masdar 1 0
					speech
						masdar 0 1
			event 4 0
				
					masdar -3 -2
					participle 0 2
					verb 2 -2
				,
					noun 0 2
				,,complementizer
					masdar -1 0
					noun 2 0
					verb -1 2
				,,complementizer,verb
					event
						verb 4 0
					light
						masdar 2 0
				,,relative
					verb 2 0
				,,relative,verb
					event
						noun -2 0
				,,verb
					event
						masdar 1 0
					event,,
						verb 0 -1
					light
						masdar 3 0
						noun 2 0
				complementizer
					masdar 4 0
					noun 1 0
					verb 1 0
				complementizer,verb
					event
						noun 0 3
					light
						masdar 1 0
					modal
						masdar 2 0
				conjunction
					verb 0 -3
				conjunction,verb
					event
						noun 0 2
				long
					masdar 2 -10
					verb 2 0
				mark
					masdar -5 0
					noun 3 2
				mark,relative,verb
					event
						masdar 1 0
				relative
					verb -3 -4
				relative,verb
					event
						masdar -4 3
					event,,
						masdar 0 4
					light
						masdar 0 -2
				temporal
					verb -3 0
				verb
					event
						masdar 0 7
						noun 0 2
						verb 1 -1
					event,,
						noun 4 0
						verb 5 0
					event,complementizer
						verb 0 1
					event,relative
						verb 0 3
					event,verb
						light
							masdar 6 0
					light
						masdar -1 -1
					other
						masdar 5 0
						noun 1 0
			light 8 -5
				
					masdar 0 2
					noun -4 -2
					verb 2 -1
				,
					masdar 10 1
					noun -3 0
				,,relative
					verb -1 2
				,,verb
					light
						masdar -2 0
				long
					masdar -1 2
					verb 3 -1
				relative,verb
					event
						noun 1 0
				verb
					light
						masdar -4 0
			masdar 2 -1
				clause 2 -5
				other 2 1
			modal
				
					masdar 2 -1
					noun 4 0
				long
					noun -2 0
					verb 0 3
			motion
				
					masdar 5 0
			noun 3 1
				clause 4 0
				other 2 2
			other -2 -4
				
					masdar -8 0
					verb -4 0
				,
					masdar -4 0
				long
					noun 6 0
					verb 4 0
			participle 1 0
				other 0 -3
			speech -4 -3
				
					masdar -2 0
					noun -1 -5
				,
					masdar 1 0
					verb 2 0
				complementizer,verb
					event
						masdar 0 -1
						verb 1 0
					light
						masdar -2 0
						noun -1 0
					state
						masdar -3 0
				long
					masdar 1 0
					noun 5 0
					participle 8 0
				mark
					noun -1 0
					verb 7 0
				mark,verb
					event
						noun -2 0
				relative
					verb -2 3
				relative,verb
					event
						noun 1 0
			state 4 1
				
					masdar 4 0
				long
					masdar -2 4
					verb 0 7
	type
		object
			after
				REQUEST
					CONSULT -2 0
					REQUEST 4 0
				SUPPORT
					CONSULT 4 0
			before
				ACCUSE
					ACCUSE 0 7
					ASSAULT -1 -3
					COERCE 9 -1
					CONSULT 0 3
					REJECT 1 0
					REQUEST -2 0
					SUPPORT -1 0
				AID
					ASSAULT 0 4
				ASSAULT
					ASSAULT -6 0
					REQUEST 0 7
				COERCE
					ASSAULT 3 0
					COERCE 0 3
				CONSULT
					CONSULT -8 2
				MOBILIZE
					ASSAULT -1 -2
				PERSONNEL
					ASSAULT 0 2
				REQUEST
					ACCUSE 5 -4
					REQUEST -1 0
				RETREAT
					COERCE 0 2
				SUPPORT
					ASSAULT -3 0
					CONSULT 4 0
		subject
			after
				AGREE
					CONSULT -3 0
				ASSAULT
					ACCUSE 0 1
					ASSAULT 0 9
					COERCE 2 2
				COERCE
					ASSAULT 0 2
					COERCE -1 -1
				CONSULT
					CONSULT 2 0
				SUPPORT
					ASSAULT 4 -1
					CONSULT 4 0
			before
				ACCUSE
					ACCUSE 0 -7
					AGREE -3 0
					ASSAULT -8 0
					COERCE -3 -2
					MOBILIZE -5 0
					REJECT -2 2
				AGREE
					AGREE 2 0
					CONSULT 12 0
					REQUEST 0 4
				AID
					AID 0 5
				ASSAULT
					ACCUSE -2 0
					AID -4 0
					ASSAULT 0 -5
					COERCE -2 -4
					PROTEST -6 1
					SUPPORT -3 0
					THREATEN 1 0
				COERCE
					ASSAULT 7 -9
					COERCE -1 0
				CONSULT
					CONSULT 4 2
					RETREAT -1 2
					SUPPORT -1 0
				MOBILIZE
					ASSAULT 0 3
				PERSONNEL
					ACCUSE -1 0
					PERSONNEL 12 4
				PROTEST
					ACCUSE 2 0
					ASSAULT -3 0
					PROTEST 1 0
				REJECT
					ACCUSE -1 0
					COERCE 0 1
					REQUEST 0 8
				REQUEST
					ACCUSE 1 -6
					AGREE 0 1
					ASSAULT -3 -1
					CONSULT 1 0
					REQUEST 5 3
					SANCTION 0 1
					SUPPORT -2 0
				RETREAT
					COERCE 5 0
				SANCTION
					ASSAULT 7 0
				SUPPORT
					ASSAULT -2 0
					COERCE 0 2
					CONCEDE -1 0
					CONSULT -14 0
					SUPPORT 2 0
		إلى
			before
				CONSULT
					CONSULT 0 -1
		ب
			before
				CONSULT
					CONSULT -1 0
					REQUEST 0 4
		على
			before
				ACCUSE
					ASSAULT 0 2
				AGREE
					ASSAULT 0 -1
				COERCE
					ACCUSE 0 6
					ASSAULT 0 -2
		في
			before
				ACCUSE
					COERCE 0 2
				REQUEST
					REQUEST 4 0
		ل
			before
				ACCUSE
					ASSAULT -3 0
				ASSAULT
					ASSAULT 2 0
				COERCE
					ASSAULT -1 0
				REJECT
					ASSAULT 0 1
		مع
			before
				AGREE
					CONSULT 9 0
				ASSAULT
					ASSAULT 0 1
				CONSULT
					CONSULT -4 0
		من
			before
				CONSULT
					ACCUSE 5 0
				REQUEST
					CONSULT -1 0
	verb
		object
			after
				أجمع 7 0
				ادعى 6 0
				استخدم 0 2
				استهدف -8 10
				اعتقل 0 -1
				دعا 3 0
				شارك 4 -2
				شمل 0 1
				ضرب 0 4
				ضم 9 0
				طال 0 7
				قام 9 -1
				قل 0 3
				ولي 0 1
			before
				أبلغ -7 0
				أتى 0 1
				أجبر 1 0
				أجمع 2 0
				أدان -3 0
				أسفر 0 4
				أصدر 4 0
				أظهر 1 3
				أعاد -2 0
				أعلن 5 0
				أفاد 0 1
				أقدم 6 0
				أكد 7 -2
				أوقع 0 1
				اتهم 2 0
				احتجز 5 0
				استخدم -1 0
				استهدف -7 6
				اعتبر 2 0
				اعترض 0 3
				التقى -1 0
				بدأ 2 0
				تزامن 0 1
				تكبد 0 -3
				تمثل 2 0
				جاء 1 0
				جعل 0 6
				جمع -2 0
				حذر 2 1
				حصل 0 1
				حكم 0 4
				حمل -5 -4
				خلف 0 7
				دخل 0 1
				دعا 0 -3
				دعم 1 0
				دفع 6 0
				ربط -1 0
				رد 6 0
				زار -1 0
				ساعد -1 0
				سبق 1 0
				سجن 0 3
				سرى -3 0
				سيطر -1 0
				شكل -2 0
				شمل -2 0
				ضرب -1 0
				ضم -4 0
				ظهر 1 0
				عد -2 0
				عمل 0 -1
				عين 0 1
				فرض -3 0
				قاد 0 -1
				قال 0 -9
				قام 0 -1
				قتل 0 -1
				قرر 2 0
				كشف 0 -1
				منع 2 0
				نقل 0 -3
				هاجم -1 -4
				واجه 0 6
				وجه 0 5
				وصف 1 0
				وقع 0 -4
		subject
			after
				أحدث -5 0
				أصاب 0 4
				أصدر 3 0
				أعلن 0 -2
				أكد 1 0
				ألقى 0 -3
				أورد 3 0
				اتخذ 0 6
				اتفق -2 0
				اجتمع 11 0
				ادعى 0 7
				ارتكب 0 2
				استمر -1 0
				استهدف 2 0
				اعتبر -1 0
				بادر 0 1
				تبنى 1 0
				تدخل 1 0
				تعرض -7 13
				تقدم 1 0
				جرح 0 1
				حاول 1 0
				حضر 6 0
				حمل 5 0
				خرج 4 0
				ذكر -1 0
				سقط 0 1
				سيطر -1 5
				شارك 2 2
				شن 3 -1
				صرح 1 0
				ضم 4 0
				طالب 0 -1
				عاد 2 0
				عقد -1 0
				فاز 0 1
				فجر 2 0
				قاد 7 -3
				قال -1 0
				قام 4 6
				قتل 2 4
				قدم 0 4
				قرر 3 0
				قل 0 -4
				كان 0 3
				مارس 6 0
				نظم 5 0
				نفذ 7 0
				وجه -1 0
				ورد 0 3
				وقف 6 0
			before
				آل 1 0
				أبرم 0 7
				أبقى 0 2
				أبلغ 0 2
				أتى -11 0
				أجبر 0 4
				أجرى -5 0
				أجمع 0 2
				أحدث -4 4
				أحكم 1 0
				أخبر 0 6
				أخذ 3 0
				أدلى 16 0
				أدى 0 2
				أرجع -3 0
				أرسل 13 0
				أسس 0 -1
				أشاد -3 0
				أشار -2 -4
				أصاب -4 10
				أصبح -1 0
				أصدر 0 -3
				أضاف 1 0
				أطلق -2 -1
				أظهر 0 3
				أعاد 0 -1
				أعرب 5 0
				أعلن 6 -16
				أغلق 1 0
				أقام 2 -3
				أقدم 6 0
				أقر 4 7
				أكد 0 -7
				ألقى -2 0
				أمر 0 -3
				أمكن 4 -1
				أوضح -4 0
				أوفى 1 7
				أوقع -4 -2
				أوقف 0 1
				أولى 1 0
				اتجه -3 0
				اتخذ 5 0
				اتفق 12 0
				اتهم -3 0
				ارتدى 1 0
				ارتفع 0 1
				ارتكب 2 0
				استأنف 0 2
				استبعد -4 0
				استخدم 9 -3
				استدعى 3 0
				استعد 2 0
				استفاد 0 3
				استقبل -3 0
				استمع -5 0
				استنكر 2 0
				استهدف -3 0
				اضطر 2 0
				اعتبر -2 0
				اعترف 0 3
				اعتقد 3 0
				اعتمد 5 0
				اقتحم 2 0
				اكتفى 8 0
				التقى 6 0
				انتخب 7 0
				انتظر -5 3
				انسحب 4 0
				انضم 9 0
				انطلق 3 0
				بادر 7 0
				باشر -2 0
				بدأ 4 0
				بذل 6 0
				بلغ 0 -3
				تابع -6 0
				تبع 0 1
				تبنى 3 0
				تحرك 1 0
				تزايد 0 1
				تزعم -1 -2
				تسبب -1 0
				تطلب -1 0
				تعرض -15 22
				تعهد 2 0
				تقدم 7 0
				تكبد -2 12
				تكشف 2 0
				تلقى -5 4
				تم 0 4
				تمثل -2 0
				تمسك 1 0
				تمكن 11 -6
				تواصل 9 0
				توجه 6 0
				توصل -2 0
				توقف 1 0
				جاء -2 8
				جدد 0 -5
				جرى -3 0
				جعل 1 0
				حاول 0 8
				حدد -2 0
				حذر -3 -3
				حشد 8 0
				حصل -3 9
				حضر 0 -1
				خرج 1 0
				خسر -5 7
				خضع 4 0
				دافع -2 0
				داهم 3 0
				دخل 8 0
				دشن 11 0
				دعا -1 -1
				دفع 3 0
				ذكر 1 -5
				ذهب 1 -1
				رأى -5 2
				راح 0 3
				راقب -1 0
				رجح -1 0
				رحب -3 0
				رفض -2 8
				رفع 8 -2
				زار 3 0
				زال 0 5
				سارع 2 0
				سبق -1 0
				سجل -2 0
				سعى 0 2
				سقط 0 5
				سيطر -1 -5
				شارك 0 -8
				شدد 0 -5
				شعر 4 4
				شكل -2 0
				شمل 6 0
				شن 0 -8
				شهد -15 0
				صدق -3 0
				صرح 0 1
				صعد 7 -1
				ضم -8 0
				طالب 1 0
				طرح 1 0
				طلق -2 0
				ظل 0 4
				ظهر 6 0
				عاش 0 3
				عانى -6 5
				عبر 1 0
				عرض 0 6
				عزا -1 0
				عقد 6 0
				علق -2 0
				عمد 2 0
				عمل -4 6
				عين 0 1
				غادر 0 7
				فاز 0 3
				فجر -3 -1
				فر -3 0
				فرض 3 0
				فقد 0 1
				قابل 0 1
				قاتل 7 0
				قاد -1 0
				قال 0 2
				قام 1 -7
				قبل -2 0
				قتل -2 5
				قدر 0 -1
				قدم -2 0
				قرر 3 -1
				قصف -3 0
				قضى 1 0
				قطع 3 0
				كتب -3 0
				كثف 3 0
				كشف -5 -1
				كلف -5 0
				لجأ 0 4
				لفت -1 0
				لقي -1 8
				مدد 2 0
				ناشد 0 5
				ناقش -5 0
				نجح 0 -1
				نشر -6 0
				نظم 0 -1
				نفى 0 5
				نقل -5 -1
				هاجم 0 -1
				هدف -5 0
				واجه -5 9
				واصل 6 -5
				وجه 3 -2
				ورد 0 1
				وصف -3 0
				وضع 1 0
				وقع -1 0
		أمام
			before
				مثل 3 0
		إلى
			after
				وصل 0 3
			before
				أتم 0 1
				أدى 0 9
				أرسل 0 3
				أسفر 0 -1
				أعلن 1 0
				انضم 9 -1
				بدأ 0 1
				تم -1 -1
				توجه -2 0
				سعى 2 0
				قال -2 0
				قرر 0 3
				نسب 7 0
				نظر 3 0
				وجه -2 10
				وصل -2 0
			جانب
				before
					شارك 6 0
					صدر 0 6
		ب
			after
				نفذ 1 0
				وصف 0 2
			before
				أجرى 7 6
				أشاد 4 0
				أعلن 0 -2
				اتصل 0 4
				استهدف 7 0
				التقى -5 1
				تعلق 0 1
				تقدم 0 1
				دفع 2 0
				عقد -3 0
				قال 0 -1
				قام 0 1
				ندد 8 0
		بين
			after
				أدى 2 0
				دار 2 0
				عقد 2 0
				كان 1 0
			before
				أتم -1 0
				أجرى -1 0
				أجل -4 0
				أرجع 1 0
				أسفر 1 0
				أعلن -2 0
				أفاد 2 0
				أكد 1 0
				استمر 1 0
				انعقد 7 0
				جاء -4 0
				حدث 5 0
				دار -7 0
				زال -3 0
				ساد 1 0
				عقد -1 0
				قام -1 3
				قتل -1 0
				قضى -2 4
				كان 8 -2
				كشف 1 0
				نص 4 0
				وقع 3 0
		ضد
			after
				خاض 1 0
			before
				أصدر 3 -3
				بدأ 0 4
				جاء 0 -4
				خاض 8 -12
				كان -1 0
				وجه 0 1
		على
			after
				شن 0 3
				قام 0 -1
				وقع 0 -2
			before
				أتم 0 -1
				أتى 0 -3
				أصدر 3 0
				أطلق 0 4
				ألقى 7 1
				استهدف 0 -2
				تعين 8 0
				تمكن 0 4
				سيطر 0 -4
				شارك 0 1
				شن 0 2
				عرض 3 0
				فرض 0 2
				قال 0 -2
				قام 0 4
				قتل 0 -14
				وقع 0 4
		عن
			after
				قل 0 3
			before
				أجرى 8 0
				أعلن -3 0
				تحدث 2 0
				قل 0 4
				كان 1 0
				كشف 0 3
				نقل 8 -7
		في
			after
				استهدف 0 -4
				كان 0 4
				وقع 0 5
			before
				أدى 3 -1
				أصدر 0 2
				أكد 2 0
				اشتبه 1 0
				اندلع 0 1
				بدأ -1 -1
				تم -4 0
				جدد 0 3
				جرى 0 11
				حاول 1 0
				رفع 3 0
				سعى 0 1
				شاهد 10 0
				شمل 0 2
				شن 1 0
				شهد 4 0
				طالب 4 0
				عقد -1 0
				قال 3 -1
				قام 3 0
				قتل 0 8
				قضى 0 1
				كان -2 0
		ل
			after
				استهدف 0 2
				قام 0 5
				كان 0 1
				نفذ 0 -2
			before
				أتى 0 4
				أجرى 0 -1
				أشار 0 -2
				أضاف 0 -4
				أعلن -4 -3
				أفاد -1 0
				أكد 0 -4
				ألقى 0 -1
				اتهم 0 -1
				تحدث 0 -3
				تصدى 7 0
				تعرض 3 -4
				تقدم -2 0
				تم 4 -5
				تمكن 0 -2
				جدد 5 2
				خضع 3 0
				دمر 0 3
				رفع -1 2
				سبق 5 4
				سجل 2 -2
				سمح 2 0
				شن -3 10
				شهد 0 -3
				صدر 0 1
				عرض 0 3
				عمل 0 -2
				قال -1 0
				قدم 0 11
				كان 3 0
				كثف 0 7
				كشف 9 0
				مثل 1 0
				نفذ 0 6
				واصل 3 0
				وافق -1 4
				وصل 6 0
		مع
			before
				أجرى -12 0
				أشار 0 -2
				أعقب 1 0
				اتفق 1 0
				التقى 2 0
				بحث 1 0
				بدأ -1 0
				تعهد 5 0
				تم 4 0
				تمكن -2 0
				جدد 0 1
				حاول 0 -1
				دخل 5 0
				عقد -1 -2
				فتح 3 0
				قال 0 2
				قام -3 0
				كان -3 0
		من
			after
				كان 0 -1
			before
				أسفر -1 -2
				أصاب 5 0
				أعرب 0 3
				أعلن -3 9
				أكد 0 1
				ألقى 6 -2
				أمكن 1 0
				بدأ 0 -2
				تسبب 0 3
				تعرض 4 0
				تقدم 2 0
				تلقى 14 0
				تم 1 -3
				تمكن 0 -6
				جاء 1 0
				حاول 0 2
				حضر -1 0
				حظي 1 0
				دار 1 0
				شارك -2 0
				شن 0 1
				شهد -1 2
				طلب -1 0
				قام 3 0
				قتل -3 0
				قرر 0 2
				لقي 0 1
				وجه 0 -1
			قبل
				before
					تم 2 0
	way
		object
			after
				
					masdar 0 4
					verb 1 0
				,
					noun 0 -1
					verb -1 2
				,,relative
					noun 0 4
				complementizer
					verb 0 4
				long
					masdar 2 0
				relative
					masdar 0 -1
					noun 1 3
					verb -1 -2
			before
				
					masdar 1 0
					noun 0 -5
					verb -3 1
				,,conjunction
					verb 0 3
				,,verb
					event
						masdar -1 0
					light
						masdar 0 -1
				complementizer
					verb 2 0
				complementizer,verb
					event
						masdar 2 0
				long
					masdar -2 1
					noun 5 0
					verb -4 -3
				mark
					masdar 2 0
				relative
					verb 1 0
				verb
					event
						masdar -2 0
						noun -4 4
						verb 2 0
					light
						noun 1 0
		subject
			after
				
					masdar 3 -1
					noun 2 0
					verb 0 6
				,
					noun 1 0
				,,complementizer
					masdar -2 0
				,,conjunction
					noun -3 0
				,,relative
					masdar -4 0
					noun 0 -2
					verb -4 0
				,,temporal
					masdar -1 0
				complementizer
					masdar -3 1
				conjunction
					masdar -2 7
					noun -3 0
					verb 0 -3
				long
					masdar 0 -1
				mark
					noun -4 0
				mark,relative
					noun 0 2
					verb 0 8
				relative
					masdar 0 -5
					noun 0 -2
					participle 0 4
					verb -3 7
				relative,verb
					event,relative
						masdar 1 0
				temporal
					verb 2 0
				verb
					aspect
						verb 0 -2
					event
						masdar 0 -2
						noun 0 7
						verb 0 -2
			before
				
					masdar 1 -3
					noun -2 -4
					participle 1 3
					verb 0 -2
				,
					masdar 1 0
					noun -1 6
					verb 4 -1
				,,complementizer
					masdar -2 0
					noun 5 0
					verb 0 1
				,,complementizer,verb
					event
						noun 2 0
						verb 3 0
					light
						masdar 4 0
				,,conjunction
					verb 3 5
				,,mark
					masdar -1 0
				,,relative
					verb -4 0
				,,relative,verb
					event
						masdar -4 0
				,,verb
					event
						masdar 1 7
					light
						masdar 0 3
						noun 2 0
					other
						masdar 3 0
				complementizer
					noun 0 -1
				complementizer,,
					masdar 4 0
					verb -1 0
				complementizer,verb
					aspect
						masdar 3 0
					event
						masdar 0 -1
						noun 6 0
					light
						noun -3 0
					other
						masdar 3 0
				conjunction
					verb 0 -5
				conjunction,verb
					event
						masdar 3 0
						noun 3 2
				long
					masdar 0 3
					noun 2 0
					participle 6 0
					verb 4 7
				mark
					masdar -2 -4
					noun 1 4
					verb 0 6
				mark,,
					participle -2 0
					verb 1 0
				mark,relative,verb
					event
						masdar 1 0
				mark,verb
					event
						verb 3 0
				relative
					masdar 5 0
					verb -5 0
				relative,verb
					event
						masdar 0 6
						noun 4 0
					event,,
						masdar 0 4
					light
						masdar 0 -1
				temporal
					verb -3 0
				verb
					aspect
						verb -1 0
					event
						masdar 0 2
						verb 1 -6
					event,,
						masdar 0 -1
						noun 5 0
						participle -1 0
					event,,,complementizer
						verb 2 3
					event,,,conjunction
						verb 2 0
					event,conjunction
						verb -4 0
					event,relative
						verb -3 0
					event,verb
						light
							masdar 4 0
					light
						masdar 0 -4
						noun -1 0
					modal
						masdar 1 0
					other
						masdar 8 -1
					speech
						masdar -1 4
					speech,complementizer
						noun 1 0
					state
						masdar 5 0
		أمام
			before
				
					masdar 0 -2
		إلى
			after
				
					masdar 0 6
					noun 0 -3
					verb 0 3
			before
				
					masdar 0 6
					noun 0 2
					verb -5 1
				,
					masdar 0 -1
					noun 0 -3
					participle 0 2
				relative
					verb 4 0
				verb
					event,verb
						speech
							noun 1 0
		ب
			after
				
					masdar 2 0
				relative
					masdar 1 0
			before
				
					masdar 1 0
					noun 1 1
					participle 0 -1
				,
					masdar -6 0
					noun -4 0
					verb 0 -1
				complementizer
					verb 2 0
				long
					masdar 3 0
					verb 2 0
				verb
					event
						masdar -1 0
		بحق
			before
				,
					masdar 0 3
		بواسطة
			before
				
					masdar 2 0
		بين
			after
				
					masdar 5 0
					noun 1 3
				,,relative
					noun 1 0
			before
				
					masdar -3 0
					noun 3 -5
				complementizer
					verb -3 0
				verb
					light
						masdar 4 0
		حول
			before
				
					noun -1 1
		داخل
			before
				
					noun 0 3
		ضد
			after
				
					noun 0 1
				relative
					verb 0 -1
			before
				
					masdar 3 0
				,
					noun 8 -1
					verb 0 -2
		على
			after
				
					noun 0 3
				relative
					masdar 0 4
			before
				
					noun 0 1
					verb -9 1
				,
					masdar 7 0
					verb 0 3
				long
					masdar -2 0
					verb -4 -1
				mark
					masdar 1 0
		عن
			after
				,
					noun 4 0
				relative
					masdar 0 -6
			before
				
					verb -1 0
				long
					masdar 0 4
					noun 1 0
					verb 2 0
		في
			after
				
					noun 2 -1
				,,relative
					verb 0 1
				relative
					masdar 0 7
					noun -4 0
					verb 0 -1
			before
				
					masdar -4 2
					noun -4 8
					verb -2 -5
				,
					masdar 6 -2
					verb 0 4
				,,relative
					verb 1 0
				long
					noun -1 0
				mark
					noun 2 -1
				mark,verb
					event
						noun 3 0
				relative
					verb 0 -1
				verb
					event
						masdar -2 0
		ل
			after
				
					masdar 5 3
					noun 4 0
					verb 0 5
				relative
					noun -2 4
			before
				
					noun -2 0
					verb -3 1
				,
					noun 0 -3
				,,complementizer,verb
					light
						masdar 0 1
				,,relative,verb
					event
						masdar 0 2
				,,verb
					event
						noun 6 0
					light
						masdar 0 1
				complementizer
					verb 2 0
				long
					masdar 0 -7
					verb -9 8
				verb
					light
						masdar 0 4
		مع
			after
				
					noun 0 -1
			before
				
					masdar 5 -2
					noun 4 0
					verb 2 0
				,
					noun 0 -1
				,,relative
					verb 1 1
		من
			after
				
					masdar 6 -2
					noun 6 -1
					verb 0 3
				,
					verb 1 0
				,,relative
					masdar 2 0
				relative
					masdar -2 4
			before
				
					masdar -5 0
					verb 1 0
				,
					masdar 0 1
					noun 0 4
				long
					masdar -7 0
					verb -4 0
				mark
					noun 1 0
				verb
					speech
						masdar 2 0
			أجل
				before
					
						noun 1 0
			طرف
				before
					
						masdar 2 0
			قبل
				before
					
						masdar 2 -2
	أمام
		after
			masdar 0 2
				other 0 2
		before
			aspect 2 0
			event 0 -5
			masdar 0 -4
				clause 0 -3
			noun 3 0
				clause 5 0
	إثر
		before
			event 1 0
	إضافة
		إلى
			before
				noun 3 0
	إلى
		after
			event -3 0
				
					noun 0 -1
				relative
					noun 0 -1
			speech 2 0
		before
			aspect -1 0
			event -13 0
				
					masdar 0 6
					noun -2 0
				,
					masdar 0 -2
					noun 0 -1
					participle 0 3
			light -5 -1
				
					noun 0 5
				verb
					event,verb
						speech
							noun 1 0
			masdar -4 0
				clause -1 0
			modal
				
					masdar 0 1
			noun 0 -3
				clause 1 -1
				other -2 0
			participle
				clause 0 1
			speech 14 -3
				
					noun 5 0
			verb -2 -2
				other -2 -2
		جانب
			before
				masdar -6 2
					clause -1 5
				noun 7 -1
					clause 2 0
	ب
		after
			event 1 0
				relative
					masdar 1 0
			masdar 5 0
				other 5 0
			noun -2 0
				other -2 0
			state 0 5
		before
			aspect -1 0
				
					masdar 0 2
			event -3 0
				
					masdar -1 0
				long
					masdar 4 0
				verb
					event
						noun 1 0
			light 0 4
				
					masdar 0 1
					noun 0 7
			masdar -3 -1
				clause 0 -1
			noun
				clause -4 0
				other 0 -1
			participle 0 -1
			speech -2 -4
				
					masdar 0 -1
			state 2 -1
				
					masdar 4 0
	باسم
		before
			masdar -1 0
	بحضور
		before
			event -2 0
	بحق
		after
			masdar 0 5
				other 0 5
		before
			event 0 -1
				,
					masdar 0 3
			light 0 1
			masdar 0 4
				clause 0 2
			noun -1 -1
	برئاسة
		before
			masdar -2 0
				clause -1 0
	بشأن
		before
			masdar 1 0
	بعد
		before
			event
				
					masdar 0 1
			masdar 3 0
	بقيادة
		before
			event -2 0
	بواسطة
		before
			masdar 2 0
				clause 2 0
	بين
		after
			event 4 0
				
					masdar 5 0
					noun 3 0
			light
				relative
					masdar 1 0
			noun 1 1
				other 1 1
			other 0 3
				
					noun 0 4
			state -2 0
		before
			aspect 3 0
				
					noun 1 -1
			event -4 -7
				
					noun -8 0
				,
					masdar -2 0
				long
					masdar -1 0
					noun 1 0
				verb
					light
						masdar 4 0
			light -7 2
				
					masdar -1 0
				,
					masdar 3 0
			masdar 0 -3
				clause -3 -3
			modal
				
					noun 2 0
			noun 5 -1
				other 5 0
			other -1 -1
				
					masdar -1 0
					noun 4 0
			speech 0 -1
			state 8 -3
				
					noun 1 0
			verb -3 0
				other -3 0
	تجاه
		before
			event 0 3
	جراء
		before
			masdar 2 0
	حول
		before
			event -4 9
				
					noun -1 3
			noun -1 1
				clause -1 1
			verb 0 2
				other 0 2
	داخل
		before
			event -4 0
			light 0 2
			noun 0 1
				clause 0 2
	رغم
		before
			masdar 2 0
	ضد
		after
			light 0 1
			masdar 0 2
				other 0 2
			verb 0 -1
				other 0 -1
		before
			aspect -1 0
			event 4 -1
				
					masdar 2 0
					noun 1 0
				,
					noun 1 0
			light -1 5
			masdar
				clause 9 0
				other -5 0
			noun 3 -3
				clause 4 0
			verb -3 0
				other -3 0
	ضمن
		before
			masdar 0 3
	عبر
		before
			event -3 0
	على
		after
			aspect 0 3
			event 3 -3
			light -1 0
				
					noun 0 1
			noun 0 4
				other 0 4
			other 0 3
			verb 0 -2
				other 0 -2
		before
			event 0 4
				
					verb -4 0
				,
					masdar 6 0
					noun 0 -3
					verb 0 5
				long
					verb -1 -1
			light -6 5
				
					noun -1 0
				long
					masdar 0 1
			masdar 1 -1
				clause 8 -9
				other -2 2
			modal 14 -5
			motion 0 2
				
					masdar 0 1
			noun 2 0
				clause 2 0
			other 0 2
				
					noun 0 6
			speech 0 -6
				
					masdar 0 -1
			state 0 -2
		أيدي
			before
				event 3 0
				masdar 1 0
		متن
			before
				masdar 0 3
	عن
		after
			event 8 0
				relative
					masdar 0 -5
			noun 7 4
				other 7 4
			verb 0 -2
				other 0 -2
		before
			event 4 4
				
					masdar 1 0
					verb -1 0
				,
					noun 2 0
				long
					masdar 0 4
					noun 1 0
					verb 4 0
			light
				
					masdar 0 4
			masdar 0 3
			noun 4 -3
				other 2 -3
			other 0 -3
				
					masdar 0 -1
			speech 0 1
	في
		after
			aspect 0 3
			event -4 -1
				relative
					masdar 0 6
					noun -1 0
			masdar -3 1
				other -3 1
			noun -1 0
				other -1 0
			verb 0 -1
				other 0 -1
		before
			aspect -5 0
				
					masdar 0 6
			event -4 -3
				
					masdar 0 -1
				,
					verb 0 4
				complementizer
					verb 1 0
				long
					masdar 0 2
					verb -2 0
				verb
					event
						masdar -1 0
			light 2 -1
				
					masdar 0 1
			masdar -1 0
				other -3 -1
			noun
				other -1 0
			other 1 -2
				
					masdar 0 -1
				,
					masdar 9 0
			speech 2 -5
				
					noun 0 2
			state -1 10
				
					masdar 0 1
			verb 4 -1
				other 4 -1
	ك
		before
			event -1 0
	ل
		after
			event -9 -1
				
					masdar 0 3
					noun -1 0
			light 0 7
				relative
					noun -1 1
			masdar 1 1
				other 1 1
			noun -1 0
				other -1 0
			other
				
					verb 0 1
			speech 0 -2
			state 1 0
		before
			aspect 6 2
				
					masdar -1 -3
			event 2 0
				
					masdar 2 0
					verb -6 3
				,
					verb -3 0
				,,relative,verb
					event
						masdar 0 2
				,,verb
					event
						noun 3 0
					light
						masdar 0 1
				long
					masdar 0 -5
					noun 1 0
					verb -3 3
			light
				
					masdar 7 -6
					noun -1 9
			masdar -3 2
				clause 0 -1
				other -1 10
			modal -3 -3
			noun 1 -7
				clause 0 -1
				other 0 -1
			participle
				clause 0 -1
			speech -1 -4
				
					masdar -1 11
					noun 0 -1
				long
					masdar 4 0
			state 0 3
				
					masdar 0 2
					noun -1 0
			verb -1 3
				other -1 3
	لدى
		before
			noun -1 0
	مع
		after
			event 0 4
				relative
					noun 1 0
					verb 0 1
			masdar 0 -1
				other 0 -1
			noun 0 -3
				other 0 -3
			verb 5 2
				other 5 2
		before
			aspect -2 0
			event 2 -6
				
					masdar 0 -3
					noun 8 1
					verb 2 -2
				,,relative
					verb 2 0
			light
				,
					masdar -1 0
			masdar -1 -1
				other -4 0
			modal 5 0
			noun -1 0
				other -5 1
			other 0 -1
				
					noun 0 -2
			participle 0 -2
				clause 0 -1
			speech -8 7
				
					masdar 0 1
			state -3 0
				
					noun -3 0
			verb 3 0
				other 3 0
	من
		after
			event 0 5
				
					masdar -1 0
				,,relative
					masdar 2 0
			light 7 0
				
					noun 1 0
			masdar 2 1
				other 2 1
			motion 1 0
			noun 3 3
				other 3 3
			other 4 1
			verb 2 0
				other 2 0
		before
			aspect 4 0
				
					masdar 3 0
					noun -4 0
			event 3 0
				
					masdar -5 5
					noun 7 -7
				,
					masdar 2 0
					noun 0 7
				long
					masdar -3 -1
					noun -3 0
					verb -2 0
				verb
					speech
						masdar 2 0
			light -4 4
				
					masdar 0 -4
				long
					masdar 0 3
			noun 1 2
				clause 0 2
				other 4 0
			other 1 -1
			speech -3 0
				
					masdar -2 0
			verb -2 -3
				other -2 -3
		بين
			before
				noun 0 -1
		خلال
			before
				masdar -1 0
		طرف
			before
				event 1 0
				masdar 1 0
					clause 2 0
		قبل
			after
				verb 0 2
					other 0 2
			before
				aspect 2 0
				event 4 -8
					
						masdar 2 0
				light 3 0
				masdar 1 -2
					clause 0 -3
				noun 5 -3
					clause 1 0
joined
	to
		elsewhere -1 0
		light
			object 0 8
			subject 5 0
			عن 0 1
		object 0 5
			of
				event 0 -4
		own
			phrase -3 -6
		role
			no
				role -5 4
			recipient -10 9
			theme -6 7
		subject 2 0
			of
				event 1 -2
		إلى
			of
				event -1 5
				speech 0 -3
		ب -2 0
			of
				light 1 0
		بحضور -4 0
		بين
			of
				event 0 1
				speech -2 0
		على -6 2
		في -1 0
			of
				event 0 4
		ل 0 5
			of
				event 5 0
		مع 5 5
			of
				event 4 0
		من -4 0
			of
				light 1 0
			قبل 4 0
kind
	GROUP
		adjective -5 -2
			ACCUSE 0 5
			AGREE 1 0
			ASSAULT 3 0
			COERCE -5 0
			CONSULT -1 0
			PERSONNEL -2 0
			REJECT -2 1
			SANCTION 2 0
			SUPPORT 0 2
			events/accuse/tahqiqat 0 3
			events/assault/ghara 5 0
			events/assault/harb -4 0
			events/assault/hujum 7 6
			events/assault/infajara 0 1
			events/assault/khatafa 0 -4
			events/assault/maqtal 4 0
			events/assault/qasafa 0 -2
			events/assault/qatala -1 1
			events/assault/tafjir -4 1
			events/coerce/itaqala 0 1
			events/consult/liqa-jamai -5 0
			events/consult/qimma -2 0
			events/reject/rafada 0 2
		name
			ACCUSE -2 -4
			AGREE 1 1
			AID 0 2
			ASSAULT 1 0
			COERCE 0 1
			CONSULT 3 0
			PROTEST 2 0
			REJECT 0 -2
			REQUEST -7 3
			RETREAT 3 -7
			events/agree/mustaidd 0 2
			events/assault/amaliyya-askariyya 0 1
			events/assault/atlaqa-nar 0 2
			events/assault/ghara -1 0
			events/assault/hujum -3 7
			events/assault/infajara 0 -3
			events/assault/ishtabaka 2 -4
			events/assault/istaada-mawqi 0 2
			events/assault/khatafa 12 0
			events/assault/majzara 0 4
			events/assault/maraka 2 0
			events/assault/muwajahat 6 -2
			events/coerce/hasara -3 0
			events/coerce/itaqala 2 1
			events/coerce/saytara 2 0
			events/consult/ijtima 2 0
			events/reject/rafada -4 0
			events/request/daa -5 0
			events/request/talaba-bi 3 0
			events/retreat/insahaba-min-madina 2 0
			events/support/dam-dawla 0 2
		nominal 1 4
			AGREE 0 2
			AID 4 0
			ASSAULT -1 2
			COERCE -1 5
			CONCEDE -5 1
			CONSULT 5 -1
			DISASTER 0 10
			MOBILIZE -2 -1
			PERSONNEL -1 0
			PROTEST 14 -10
			REJECT 3 -1
			REQUEST 1 3
			RETREAT -1 0
			SANCTION -1 -1
			SUPPORT 4 -2
			THREATEN 0 10
			events/accuse/adana -6 -2
			events/accuse/adana-masul 0 -1
			events/accuse/dawa 2 0
			events/accuse/hukima -3 0
			events/accuse/intaqada 5 -7
			events/accuse/istajwaba 3 0
			events/accuse/istankara 1 -8
			events/accuse/istimaa-mahkama 0 6
			events/accuse/ittahama 0 1
			events/accuse/muhakama -6 8
			events/accuse/naddada 5 0
			events/accuse/shakk 1 -3
			events/accuse/tahqiq-jinai -1 0
			events/accuse/tahqiqat 0 -3
			events/accuse/tuham -1 5
			events/accuse/wasafa-intihak 0 2
			events/agree/ittafaqa 0 -5
			events/agree/ittafaqa-ala 4 0
			events/agree/ittifaq-musamma 1 -1
			events/agree/ittifaqiyya -3 0
			events/agree/muwafaqa 0 3
			events/agree/taahhada -2 4
			events/agree/taahhud -3 0
			events/agree/tawafaqa 1 0
			events/agree/tawassul 1 0
			events/agree/waada -6 10
			events/aid/amal-ighatha 0 -5
			events/aid/bahth-an-najin 1 3
			events/aid/dam-maddi 3 0
			events/aid/darraba 0 7
			events/aid/madda-yad-aawn 0 5
			events/aid/naqala-jarha -4 -6
			events/aid/sallama-musaadat 6 0
			events/aid/talaqqa-musaadat -8 0
			events/assault/adhdhaba 0 1
			events/assault/adrama 2 4
			events/assault/aghara 0 5
			events/assault/al-hadith 0 6
			events/assault/al-udwan 0 2
			events/assault/amal-unf 0 -1
			events/assault/amala-muamala-sayyia 0 2
			events/assault/amaliyya-askariyya 0 1
			events/assault/amaliyya-intihariyya 0 -2
			events/assault/amaliyya-irhabiyya 5 2
			events/assault/amaliyyatuha 0 -1
			events/assault/asara -2 0
			events/assault/atlaqa-ghaz 0 3
			events/assault/atlaqa-nar 3 -3
			events/assault/atlaqa-sarukh 0 -5
			events/assault/dammara -2 -5
			events/assault/darb-mubarrih 0 -1
			events/assault/darba-jawwiyya 0 6
			events/assault/farraqa 0 1
			events/assault/ghara -9 1
			events/assault/ghazw -4 -8
			events/assault/hadith-irhabi 0 2
			events/assault/hajama 0 -8
			events/assault/haraqa-mabna 0 -1
			events/assault/haraqa-shakhs 6 0
			events/assault/harb -8 -6
			events/assault/harb-ahliyya 0 -2
			events/assault/harb-irhab 0 1
			events/assault/harb-nisba -1 0
			events/assault/harrara -2 -1
			events/assault/hujum 5 2
			events/assault/hujum-intihari -3 -2
			events/assault/hujum-jawwi 0 3
			events/assault/hujum-kimyai -2 0
			events/assault/hujum-sarukhi -1 1
			events/assault/ightala 0 -7
			events/assault/ightasaba -4 0
			events/assault/ihtajaza-rahain 3 -4
			events/assault/ijtiyah 0 -4
			events/assault/ikhtitaf-taira 0 3
			events/assault/infajara -11 6
			events/assault/iqtaham 7 1
			events/assault/iqtital 5 -2
			events/assault/ishtabaka 10 -2
			events/assault/isqat-taira 0 4
			events/assault/istaada-mawqi 1 0
			events/assault/istahdafa 0 -3
			events/assault/istahdafa-abwa 0 -6
			events/assault/istakhdama-kimyai -3 0
			events/assault/istashhada 2 0
			events/assault/istihdaf -4 -1
			events/assault/itada-darb 0 1
			events/assault/itida 0 8
			events/assault/khatafa -2 6
			events/assault/maqtal -4 1
			events/assault/maraka 10 0
			events/assault/masra-noun -1 0
			events/assault/munawashat 3 0
			events/assault/muwajahat 13 -8
			events/assault/qamaa -1 0
			events/assault/qasafa 2 -2
			events/assault/qasf-jawwi -4 0
			events/assault/qasf-madfai 1 0
			events/assault/qatala -2 2
			events/assault/qatala-did 8 -4
			events/assault/qatla -6 0
			events/assault/qital 11 -1
			events/assault/qital-sifa 6 -1
			events/assault/saddal-hujum 0 -9
			events/assault/sarukh-saqata -4 0
			events/assault/sidam 0 1
			events/assault/sidamat 2 0
			events/assault/suqut-dahaya 0 7
			events/assault/tabadul-nar 3 -5
			events/assault/tafjir -1 3
			events/assault/tafjir-intihari -4 4
			events/assault/tarada-musallahin -2 0
			events/assault/tawaghghul 0 -4
			events/assault/zaraa-lughm 0 -4
			events/coerce/aghlaqa -1 0
			events/coerce/aghlaqa-qanat 0 5
			events/coerce/akhla-bilquwwa -3 0
			events/coerce/awqafa -1 2
			events/coerce/dahama 0 -4
			events/coerce/fattasha 2 0
			events/coerce/hajaza 0 -2
			events/coerce/halat-tawari 0 -1
			events/coerce/hamlat-itiqalat 0 7
			events/coerce/hasara 0 -3
			events/coerce/hazara -5 2
			events/coerce/hujum-iliktruni 6 0
			events/coerce/ihtajaza 0 6
			events/coerce/ihtajaza-safina 0 8
			events/coerce/ikhtaraqa-mawqi 0 1
			events/coerce/istawla 4 -6
			events/coerce/itaqala -7 3
			events/coerce/manaa 2 0
			events/coerce/nuqtat-taftish 0 -2
			events/coerce/qarar-man 0 8
			events/coerce/rahhala-hu 0 3
			events/coerce/saytara 3 0
			events/coerce/tawwaqa 1 -1
			events/concede/afw 0 5
			events/concede/shataba-qaima 0 2
			events/concede/tarajaa-an 1 0
			events/consult/ajra-ittisalat 1 0
			events/consult/bahatha 7 0
			events/consult/bahatha-maa 2 0
			events/consult/bahth-masdar -2 0
			events/consult/hiwar 3 0
			events/consult/ijtamaa 0 -2
			events/consult/ijtima 4 -3
			events/consult/iltaqa 1 0
			events/consult/istaqbala 1 0
			events/consult/istaqbala-fi -1 0
			events/consult/istiqbal 3 0
			events/consult/ittisalat-maa -5 4
			events/consult/jalsa-barlaman -3 0
			events/consult/jalsa-mughlaqa 5 0
			events/consult/jawla -2 0
			events/consult/liqa 1 5
			events/consult/madubat-asha 1 0
			events/consult/mufawadat -7 0
			events/consult/tafawud 7 0
			events/consult/tashawara -9 2
			events/consult/tawasala-maa 3 0
			events/consult/tawassata -3 1
			events/consult/wasata -4 2
			events/consult/zara 2 1
			events/consult/ziyara -5 1
			events/cooperate/baa-silah 0 1
			events/cooperate/taawana 0 -2
			events/disaster/gharaqa 0 1
			events/disaster/hariq 0 -3
			events/disaster/saqatat-taira 0 1
			events/disaster/tahattamat-taira 0 2
			events/mobilize/arsala-quwwat -3 0
			events/mobilize/atlaqa-balisti -2 0
			events/mobilize/azzaza-amn -1 0
			events/mobilize/hallaqa 4 0
			events/mobilize/intashara-jaysh 2 0
			events/mobilize/istanfara 1 0
			events/mobilize/nashara-quwwat -4 0
			events/mobilize/nashara-shurta 0 2
			events/mobilize/taqaddama-quwwat 1 0
			events/mobilize/wusul-taazizat 5 0
			events/personnel/aqala 0 1
			events/personnel/ayyana 0 1
			events/personnel/faza 5 0
			events/personnel/hall 0 15
			events/personnel/intakhaba 0 -2
			events/personnel/istaqala 1 0
			events/personnel/istifta 4 0
			events/personnel/shakkala-hukuma -3 0
			events/personnel/tayin -1 0
			events/personnel/tuwuffiya -2 0
			events/protest/ihtajja 1 0
			events/protest/ihtashada 2 0
			events/protest/ihtijaj 3 0
			events/protest/muzahara 0 -2
			events/protest/rashaqa -9 4
			events/protest/shaghab 0 2
			events/protest/takhrib 0 7
			events/protest/tazahara 1 0
			events/protest/thawra -1 0
			events/protest/waqfa 5 0
			events/protest/waqfa-muarrafa 3 0
			events/reject/aarada -8 0
			events/reject/algha 0 -1
			events/reject/fitu 0 -1
			events/reject/iitarada 1 0
			events/reject/istabaada -8 10
			events/reject/rafada 1 -3
			events/reject/rafada-liqa 4 0
			events/reject/tajahala 0 2
			events/request/awsa 0 1
			events/request/daa-baid 0 2
			events/request/daa-fulan 0 8
			events/request/daa-liqa 0 4
			events/request/daiyan -6 0
			events/request/dawa 0 1
			events/request/haththa -5 8
			events/request/mutalaba 0 -7
			events/request/mutaliban 1 -1
			events/request/nashada -7 4
			events/request/talab 6 -13
			events/request/talaba -1 -4
			events/request/talaba-bi 6 1
			events/request/talaba-yield 8 -8
			events/request/wajjaha-bi 0 -1
			events/retreat/afraja 0 4
			events/retreat/atlaqa-sarah 0 1
			events/retreat/atlaqa-shakhs -1 0
			events/retreat/farra-musallahun 3 -4
			events/retreat/hudna 1 0
			events/retreat/insahaba 4 0
			events/retreat/insahaba-min-madina -1 -1
			events/retreat/istaslama 1 0
			events/retreat/sallama-asir 0 2
			events/retreat/sallama-nafsah 1 0
			events/sanction/hazr-iqtisadi 0 -1
			events/sanction/hukm-qadai -2 2
			events/sanction/tarada-safir 0 2
			events/sanction/uqubat -2 0
			events/sanction/uqubat-llati -1 0
			events/support/abrama 1 0
			events/support/ashada 0 4
			events/support/athna 0 1
			events/support/ayyada 0 -3
			events/support/bayaa-tanzim 2 0
			events/support/daama-qadiyya 0 -5
			events/support/dafaa-an -1 0
			events/support/dam -1 1
			events/support/dam-dawla 3 -3
			events/support/hanna 0 1
			events/support/karrama 0 7
			events/support/tabanna 0 -1
			events/support/tadamana -6 0
			events/support/tarhib 2 0
			events/support/tawqi 0 -1
			events/support/tayid 1 0
			events/support/waqqaa 0 -1
			events/support/waqqaahu 0 -1
			events/threaten/haddada-quwwa 1 0
			events/threaten/tawaada 0 1
	ORGANIZATION
		name -1 -4
			ACCUSE 0 4
			AGREE -7 0
			AID 7 -6
			ASSAULT 0 -5
			COERCE 4 -4
			CONCEDE -2 1
			CONSULT -7 2
			COOPERATE 1 0
			DISASTER 0 -3
			MOBILIZE -4 0
			PERSONNEL 2 -7
			PROTEST 1 -1
			REJECT -4 4
			REQUEST -1 2
			RETREAT 0 -2
			SANCTION 4 0
			SUPPORT -3 1
			THREATEN 1 0
			events/accuse/intaqada -2 0
			events/accuse/ittahama -4 0
			events/accuse/tahqiq-fi 4 -1
			events/accuse/tahqiqat 11 -3
			events/accuse/tuham 0 4
			events/agree/iltizam 0 4
			events/agree/ittifaq -1 0
			events/agree/tawassala 3 0
			events/agree/wafaqa 7 0
			events/aid/dam-maddi -2 0
			events/aid/darraba 0 -1
			events/assault/amaliyya-askariyya 0 3
			events/assault/asara 0 -1
			events/assault/ghara 0 1
			events/assault/harb 0 7
			events/assault/harrara-min 0 5
			events/assault/hazama -1 0
			events/assault/hujum 2 -1
			events/assault/ightala 0 1
			events/assault/ijtiyah 0 -1
			events/assault/infajara 0 -2
			events/assault/ishtabaka 5 -5
			events/assault/istahdafa 0 -1
			events/assault/istihdaf 0 -2
			events/assault/kamin -1 0
			events/assault/khatafa 3 -2
			events/assault/maqtal -2 3
			events/assault/maraka 2 4
			events/assault/muwajahat 1 -3
			events/assault/qasafa 0 3
			events/assault/qatala 0 -6
			events/assault/qatla -2 0
			events/assault/tafjir-intihari 0 -2
			events/assault/tarada-musallahin -2 0
			events/assault/tawaghghul 3 0
			events/coerce/hasara 0 3
			events/coerce/hazara 1 2
			events/coerce/itaqala 0 -2
			events/coerce/mudhakkirat-tawqif 3 -2
			events/coerce/qabd -1 0
			events/concede/shataba-qaima -1 0
			events/consult/bahatha-maa -3 0
			events/consult/ijtima -2 0
			events/consult/iltaqa -7 0
			events/consult/jalsa-barlaman 2 0
			events/consult/jalsa-mughlaqa 1 0
			events/consult/jalsa-multi 5 0
			events/consult/liqa -11 0
			events/consult/mubahathat 8 0
			events/consult/qimma 3 0
			events/consult/tafawud -3 0
			events/consult/zara -2 0
			events/personnel/intakhaba 2 0
			events/personnel/intikhabat 2 -2
			events/personnel/istaqala -2 0
			events/personnel/kasaba 1 0
			events/personnel/shakkala-hukuma -1 0
			events/personnel/tayin 3 0
			events/personnel/wafat -1 0
			events/protest/adraba 6 0
			events/reject/rafd -4 0
			events/request/awamir -1 0
			events/request/daa 1 0
			events/request/daa-assist 0 1
			events/request/daa-liqa 0 4
			events/request/dawa-liqa -3 -1
			events/request/mutalaba 0 2
			events/request/talab -3 2
			events/request/talaba-bi 6 0
			events/request/talaba-yield 4 -5
			events/retreat/afraja -1 0
			events/retreat/sallama-mawqi 0 3
			events/sanction/uqubat 1 2
			events/support/abrama-ittifaq 1 0
			events/support/ashada -3 -5
			events/support/ayyada 1 0
			events/support/bayaa-tanzim 0 1
			events/support/daama -1 4
			events/support/dam-dawla 0 4
			events/support/waqqaa 2 0
			events/threaten/haddada-quwwa 1 0
		nominal 1 -4
			ACCUSE 2 2
			AGREE -7 1
			AID 0 1
			ASSAULT 0 -3
			COERCE 5 0
			CONCEDE 6 -5
			CONSULT -8 0
			COOPERATE 1 -1
			DISASTER -1 -5
			MOBILIZE 6 0
			PERSONNEL -2 5
			PROTEST -5 7
			REJECT 0 4
			REQUEST -5 1
			RETREAT 0 -1
			SANCTION 10 -9
			SUPPORT -1 -2
			THREATEN -3 2
			events/accuse/adana -5 7
			events/accuse/ahala-qada 0 -2
			events/accuse/dawa -2 0
			events/accuse/hammala-masuliyya -3 0
			events/accuse/intaqada -12 12
			events/accuse/ishtabaha -3 0
			events/accuse/istada-safir 0 3
			events/accuse/istajwaba 3 -5
			events/accuse/istankara -2 5
			events/accuse/istimaa-mahkama 10 0
			events/accuse/ittahama -5 -1
			events/accuse/muhakama 6 -2
			events/accuse/shakwa 0 2
			events/accuse/shakwa-rufiat -2 1
			events/accuse/tahqiq-fi 10 0
			events/accuse/tahqiq-jinai 2 -1
			events/accuse/tahqiqat 12 -4
			events/accuse/tuham 6 -3
			events/accuse/tuhma 3 -10
			events/agree/iltizam -1 0
			events/agree/istidad-muaalan -3 1
			events/agree/ittifaq -1 -3
			events/agree/muwafaqa 0 3
			events/agree/tawassala 3 0
			events/aid/darraba 0 3
			events/aid/harrara-rahain 3 0
			events/aid/naqala-jarha 2 0
			events/aid/sallama-musaadat 0 3
			events/assault/adhdhaba 2 0
			events/assault/al-hadith -4 0
			events/assault/al-qital 0 5
			events/assault/amaliyya-askariyya 0 -2
			events/assault/asara 3 0
			events/assault/atlaqa-ghaz 4 -5
			events/assault/atlaqa-nar -1 0
			events/assault/darba-jawwiyya 3 0
			events/assault/fajjara-nafsah -5 0
			events/assault/hadith-irhabi 0 1
			events/assault/hajama -2 7
			events/assault/hamla-askariyya 3 0
			events/assault/hujum -6 5
			events/assault/hujum-intihari -2 10
			events/assault/ightala -9 -5
			events/assault/ijtiyah 0 -1
			events/assault/infajara -7 0
			events/assault/ishtabaka 5 -2
			events/assault/istaada-mawqi 9 2
			events/assault/istihdaf 5 0
			events/assault/itida -2 4
			events/assault/jarima-bashia -2 -2
			events/assault/kamin 0 1
			events/assault/khatafa -6 -5
			events/assault/majzara 0 -2
			events/assault/maqtal -6 1
			events/assault/maraka 2 -1
			events/assault/masra 4 0
			events/assault/muwajahat 3 0
			events/assault/qada-ala -1 0
			events/assault/qasafa 4 0
			events/assault/qasf-jawwi 1 0
			events/assault/qatala 4 0
			events/assault/qatla 2 2
			events/assault/qital -1 0
			events/assault/tabadul-nar 10 -2
			events/assault/tafjir -15 12
			events/assault/tafjir-intihari -1 0
			events/assault/tarada-musallahin 2 0
			events/assault/tasadda 4 0
			events/coerce/ataha -2 1
			events/coerce/dahama 4 0
			events/coerce/fakkaka-khaliyya 0 2
			events/coerce/hajaza 2 0
			events/coerce/hamlat-itiqalat 4 0
			events/coerce/hasara 6 0
			events/coerce/hazara 0 -1
			events/coerce/hujum-iliktruni -6 9
			events/coerce/ihtajaza -4 -1
			events/coerce/ihtalla -1 1
			events/coerce/ikhtaraqa-mawqi -3 0
			events/coerce/iqtaham-amn 4 -3
			events/coerce/istawla -5 3
			events/coerce/itaqala 0 -8
			events/coerce/manaa 2 -1
			events/coerce/mudhakkirat-tawqif -1 0
			events/coerce/musadara 0 1
			events/coerce/qabd 3 0
			events/coerce/saytara 3 11
			events/consult/bahatha-maa 3 0
			events/consult/hiwar 3 0
			events/consult/ijtamaa 1 0
			events/consult/ijtima 1 -1
			events/consult/jalsa-mughlaqa 4 0
			events/consult/liqa -7 0
			events/consult/mubahathat -3 -2
			events/consult/mufawadat 8 0
			events/consult/mutamar 3 0
			events/consult/qimma -4 0
			events/consult/zara -2 0
			events/consult/ziyara -17 2
			events/consult/ziyara-makan -5 0
			events/consult/ziyara-maydaniyya 0 6
			events/cooperate/sallama-matlub 6 0
			events/cooperate/taawana -5 0
			events/personnel/afa-min-mansib 3 0
			events/personnel/afda-wilaya 0 1
			events/personnel/azala 2 0
			events/personnel/faza 2 0
			events/personnel/hall -3 6
			events/personnel/hasala-aswat 4 2
			events/personnel/insahaba-barlaman -1 5
			events/personnel/intikhabat 0 -2
			events/personnel/istaqala -1 -1
			events/personnel/kallafa 0 -1
			events/personnel/tashkila 0 10
			events/personnel/tawalla 0 -1
			events/personnel/tayin 0 -3
			events/protest/muzahara 0 1
			events/protest/rashaqa 0 3
			events/reject/algha 2 0
			events/reject/rafd -7 0
			events/reject/tajahala -1 0
			events/request/amara 0 -1
			events/request/awsa 3 -4
			events/request/daa 0 -10
			events/request/daa-assist 0 8
			events/request/daiyan -5 0
			events/request/haththa -1 0
			events/request/nashada 2 0
			events/request/talab 0 10
			events/request/talaba-bi -5 8
			events/request/talaba-min 2 0
			events/request/talaba-yield -6 13
			events/retreat/atlaqa-sarah 5 -2
			events/retreat/farra-musallahun -1 0
			events/retreat/insahaba -4 0
			events/retreat/insahaba-min-madina 0 -2
			events/retreat/sallama-nafsah -2 6
			events/sanction/allaqa-mufawadat 0 3
			events/sanction/hukm-qadai 0 -2
			events/sanction/tarada-safir -1 0
			events/support/abrama 2 0
			events/support/ashada -2 8
			events/support/ayyada -2 -8
			events/support/ayyada-qarar 0 -1
			events/support/daama 0 2
			events/support/daama-qadiyya 0 2
			events/support/dafaa-an 0 6
			events/support/dam -3 0
			events/support/fataha-sifara 0 -5
			events/support/rahhaba 2 0
			events/support/shakara -1 4
			events/support/tadamana -1 0
			events/support/tayid -2 1
			events/support/thammana 0 2
			events/support/wafaqa-barlaman 0 -2
			events/support/wafaqa-nuwwab 0 -2
			events/support/waqqaa 4 -2
			events/support/waqqaa-ala 1 0
			events/threaten/haddada 0 4
	PERSON
		name 8 19
			ACCUSE 5 -4
			AGREE 0 -8
			AID -12 0
			ASSAULT 0 8
			COERCE -16 16
			CONCEDE 1 0
			CONSULT 22 -5
			COOPERATE -4 3
			PERSONNEL 8 24
			REJECT 6 -1
			REQUEST 16 -7
			RETREAT -6 9
			SANCTION -19 17
			SUPPORT 12 -6
			THREATEN 15 -2
			events/accuse/aaraba-istiya 3 0
			events/accuse/adana 0 -4
			events/accuse/hammala-masuliyya 2 -1
			events/accuse/hujum-lafzi 2 1
			events/accuse/hukima -4 6
			events/accuse/idanatuhu-li 4 0
			events/accuse/intaqada 15 -12
			events/accuse/istajwaba -9 6
			events/accuse/istankara 12 -8
			events/accuse/ittahama 0 3
			events/accuse/lama 1 0
			events/accuse/muhakama -11 7
			events/accuse/naddada 1 -3
			events/accuse/shajaba 1 0
			events/accuse/shakk 1 -1
			events/accuse/shakwa 1 0
			events/accuse/tahqiq-fi -8 0
			events/accuse/tahqiqat -13 2
			events/accuse/tuham -6 11
			events/accuse/tuhma -10 14
			events/agree/istidad -4 0
			events/agree/ittafaqa 1 0
			events/agree/ittifaq 2 0
			events/agree/ittifaq-muhaddad 5 0
			events/agree/ittifaq-thunai -1 0
			events/agree/mustaidd -7 0
			events/agree/muwafaqa -1 0
			events/agree/taahhada 9 1
			events/agree/taahhud 0 3
			events/agree/tawassul -1 0
			events/agree/waada 4 0
			events/agree/wafaqa -1 0
			events/assault/adhdhaba 0 6
			events/assault/al-hadith 0 -2
			events/assault/amal-unf 0 -6
			events/assault/amaliyya-irhabiyya 1 0
			events/assault/atlaqa-nar 7 0
			events/assault/darba-jawwiyya 2 0
			events/assault/fajjara-nafsah 0 1
			events/assault/ghara -3 5
			events/assault/ghazw 0 -1
			events/assault/hadama 0 -1
			events/assault/hajama 3 -1
			events/assault/haraqa-shakhs 0 1
			events/assault/harb 0 -4
			events/assault/hujum 0 -12
			events/assault/ightala -1 31
			events/assault/ightasaba 4 0
			events/assault/ihtajaza-musallahun 0 2
			events/assault/infajara 0 -5
			events/assault/iqtaham 1 -3
			events/assault/ishtabaka -1 -1
			events/assault/istahdafa 0 2
			events/assault/istashhada 0 7
			events/assault/istihdaf -6 -4
			events/assault/jarha 0 1
			events/assault/khatafa -3 8
			events/assault/maqtal 0 8
			events/assault/muwajahat 0 3
			events/assault/naffadha-idam 0 6
			events/assault/qamaa 0 -1
			events/assault/qasafa 0 -6
			events/assault/qatala 2 9
			events/assault/tafjir 11 -12
			events/coerce/hasara 0 -9
			events/coerce/hazara 2 0
			events/coerce/hujum-iliktruni 0 -4
			events/coerce/ijraat-istithnaiyya 3 0
			events/coerce/iqama-jabriyya 0 4
			events/coerce/istawla 4 -4
			events/coerce/itaqala -15 5
			events/coerce/jammada-amwal 0 6
			events/coerce/manaa -5 0
			events/coerce/mudhakkirat-tawqif 0 17
			events/coerce/qabd -6 5
			events/coerce/qarar-man 0 -3
			events/coerce/saytara 0 -5
			events/concede/itadhara 1 0
			events/concede/rafaa-uqubat -2 0
			events/concede/samaha-mujaddadan 0 1
			events/consult/bahatha-maa 2 0
			events/consult/hiwar -15 0
			events/consult/ijtamaa 12 -3
			events/consult/ijtima 7 0
			events/consult/iltaqa 12 4
			events/consult/istaqbala -1 4
			events/consult/istaqbala-fi 5 4
			events/consult/istiqbal -4 8
			events/consult/ittisal-hatifi 16 0
			events/consult/ittisalat-maa 1 0
			events/consult/jalsa -5 0
			events/consult/jalsa-mughlaqa -3 0
			events/consult/jawla 2 0
			events/consult/liqa 14 0
			events/consult/liqa-jamai -1 0
			events/consult/madubat-asha 8 0
			events/consult/mubahathat -1 1
			events/consult/mubahathat-ghayr-mubashira -2 0
			events/consult/mufawadat -20 0
			events/consult/mutamar -9 0
			events/consult/naqasha-maa 1 0
			events/consult/qimma -4 -1
			events/consult/sallama-risala -2 0
			events/consult/tafawud -2 0
			events/consult/wasata -2 0
			events/consult/zara -1 0
			events/consult/ziyara 14 0
			events/consult/ziyara-makan 4 -8
			events/disaster/hadith-sayr 0 15
			events/disaster/tafasha 0 -2
			events/mobilize/arsala-quwwat 3 0
			events/mobilize/tajriba-nawawiyya -1 0
			events/personnel/afa-min-mansib 0 2
			events/personnel/ayyana-mansib -4 2
			events/personnel/faza -10 16
			events/personnel/hall 5 -7
			events/personnel/hasala-aswat -8 0
			events/personnel/iadat-intikhab -1 1
			events/personnel/intakhaba -10 6
			events/personnel/intikhabat -5 1
			events/personnel/iqtira 0 -2
			events/personnel/istaqala 12 -9
			events/personnel/jawlat-iada 6 0
			events/personnel/kallafa -4 2
			events/personnel/khada-intikhabat 4 -1
			events/personnel/manaha-thiqa 0 1
			events/personnel/rashshaha 0 5
			events/personnel/samma-mansib 0 5
			events/personnel/shakkala-hukuma 4 -4
			events/personnel/taraka-mansib 7 -3
			events/personnel/tarashshaha 5 0
			events/personnel/tawalla 0 10
			events/personnel/tayin -1 7
			events/personnel/tuwuffiya 3 -4
			events/personnel/wafat 10 -8
			events/protest/ihtijaj 0 2
			events/protest/intifada 0 2
			events/protest/masira -1 0
			events/reject/aarada 8 0
			events/reject/fitu 3 0
			events/reject/istabaada 2 0
			events/reject/lan-yasmah -2 0
			events/reject/rafada 1 0
			events/reject/rafd -3 0
			events/request/awsa -4 0
			events/request/daa 5 -16
			events/request/daa-fulan 0 -1
			events/request/daa-yield 0 -2
			events/request/daiyan 11 0
			events/request/dawa 5 1
			events/request/dawa-liqa -4 4
			events/request/dawa-yield -2 -1
			events/request/haththa 4 -7
			events/request/mutalaba -1 0
			events/request/mutaliban-fulan 7 0
			events/request/talab -6 -6
			events/request/talaba 0 1
			events/request/talaba-assist -4 4
			events/request/talaba-bi 0 -3
			events/request/talaba-min 0 7
			events/request/talaba-musaada 0 1
			events/request/talaba-yield -2 0
			events/retreat/afraja 0 9
			events/retreat/atlaqa-sarah -1 8
			events/retreat/atlaqa-shakhs 0 2
			events/retreat/barraa -1 0
			events/sanction/allaqa-mufawadat 0 -2
			events/sanction/hakama-bi -1 3
			events/sanction/hukm-qadai 0 15
			events/sanction/uqubat 0 -4
			events/support/abrama-ittifaq -2 0
			events/support/ashada 16 -11
			events/support/ayyada 0 7
			events/support/ayyada-qarar 1 -3
			events/support/daama-qadiyya -6 0
			events/support/dafaa-an 2 0
			events/support/dam 2 0
			events/support/dam-dawla -6 0
			events/support/hanna 0 3
			events/support/karrama 0 2
			events/support/shakara 2 0
			events/support/tabanna -3 0
			events/support/tawqi -9 -2
			events/support/waqqaa-ala -7 0
			events/support/waqqaahu 4 -1
			events/threaten/haddada-quwwa -5 8
			events/threaten/lawwaha 2 0
			events/threaten/tahdidat -2 0
			events/threaten/tawaada 0 -2
		nominal -9 -5
			ACCUSE -3 -2
			AGREE 2 -8
			AID -6 -1
			ASSAULT 1 3
			COERCE -3 4
			CONSULT 1 -6
			COOPERATE 0 -1
			DISASTER 0 11
			PERSONNEL 4 3
			PROTEST -4 -2
			REJECT 5 -1
			REQUEST 4 -8
			RETREAT -1 7
			SANCTION -8 0
			SUPPORT -4 -1
			THREATEN 0 -2
			events/accuse/adana 0 -3
			events/accuse/ahala-qada 0 1
			events/accuse/intaqada 5 -12
			events/accuse/istada-safir 0 6
			events/accuse/istajwaba 2 1
			events/accuse/istankara -5 -5
			events/accuse/lama 1 0
			events/accuse/muhakama -1 -2
			events/accuse/muttaham-bi 0 1
			events/accuse/naddada 0 -1
			events/accuse/tahqiqat -2 1
			events/accuse/tuham-bi 0 4
			events/accuse/tuhma 0 9
			events/agree/iltizam 1 0
			events/agree/istidad 2 0
			events/agree/istidad-muaalan 2 0
			events/agree/ittifaq -2 0
			events/aid/dam-maddi 0 5
			events/aid/inqadh 2 0
			events/aid/naqala-jarha -2 3
			events/aid/qaddama-musaadat 0 -11
			events/assault/adhdhaba -1 -2
			events/assault/al-hadith 0 1
			events/assault/al-qital 3 0
			events/assault/amaliyya-askariyya 0 3
			events/assault/atlaqa-nar 2 -3
			events/assault/atlaqa-sarukh 0 -2
			events/assault/fajjara-nafsah 4 0
			events/assault/fataha-nar 6 0
			events/assault/ghazw 0 -5
			events/assault/haraqa-shakhs 0 4
			events/assault/harb -4 -10
			events/assault/harb-ahliyya 0 -2
			events/assault/hujum -1 0
			events/assault/hujum-intihari 5 5
			events/assault/idam 0 -1
			events/assault/ightala -1 0
			events/assault/ightasaba 4 0
			events/assault/ikhtitaf-taira 2 0
			events/assault/infajara 0 12
			events/assault/iqtaham 1 0
			events/assault/ishtabaka 4 11
			events/assault/istihdaf 0 -4
			events/assault/itada 5 0
			events/assault/jaraha 0 1
			events/assault/jarha 0 4
			events/assault/kabbada 0 -1
			events/assault/khatafa 2 1
			events/assault/majzara 0 6
			events/assault/maqtal 0 -5
			events/assault/maraka -3 -1
			events/assault/muwajahat 0 6
			events/assault/niza 0 -4
			events/assault/niza-musallah 0 -2
			events/assault/qasf-jawwi 0 3
			events/assault/qasf-madfai 0 -5
			events/assault/qatala 1 4
			events/assault/qatla 0 -6
			events/assault/taan 3 3
			events/assault/tafjir 1 0
			events/assault/tafjir-intihari 0 8
			events/assault/tasfiya-shakhs 0 4
			events/assault/udwan 0 1
			events/assault/usiba -1 0
			events/coerce/ataha 0 -3
			events/coerce/awqafa 0 3
			events/coerce/hasara 0 -2
			events/coerce/hujum-iliktruni 0 -4
			events/coerce/ihtajaza 0 3
			events/coerce/ikhtaraqa-mawqi 2 0
			events/coerce/iqtada 0 1
			events/coerce/istawla 2 0
			events/coerce/itaqala -3 3
			events/coerce/nahaba 3 0
			events/coerce/qabada 0 1
			events/coerce/qabd -4 4
			events/concede/rafaa-uqubat 0 -2
			events/consult/bahatha-mawdu 2 0
			events/consult/hiwar -3 0
			events/consult/ijtamaa -3 0
			events/consult/ijtima -2 0
			events/consult/istaqbala 0 2
			events/consult/ittisal-hatifi -2 0
			events/consult/jawla 7 0
			events/consult/liqa 5 0
			events/consult/mubahathat -7 -1
			events/consult/mutamar -1 0
			events/consult/tashawara 2 0
			events/consult/zara 2 0
			events/consult/ziyara 5 -4
			events/consult/ziyara-makan 3 -1
			events/consult/ziyara-maydaniyya 2 0
			events/disaster/hadith-sayr 0 -6
			events/disaster/isaba-marad 0 1
			events/disaster/tsunami 0 1
			events/disaster/zilzal 0 5
			events/personnel/ayyana-mansib 2 0
			events/personnel/intakhaba -3 0
			events/personnel/kallafa 0 1
			events/personnel/shakkala-hukuma -1 0
			events/personnel/tawalla 2 0
			events/personnel/tayin 8 -5
			events/personnel/tuwuffiya 3 0
			events/reject/rafada 0 1
			events/reject/rafada-liqa 1 0
			events/reject/rafd 5 0
			events/request/daa 5 -2
			events/request/daa-assist 0 -3
			events/request/daa-liqa -3 0
			events/request/daiyan 5 0
			events/request/dawa -4 0
			events/request/haththa 0 -2
			events/request/istanjada -1 0
			events/request/mutalaba 0 2
			events/request/talab 0 -1
			events/request/talaba 2 0
			events/request/talaba-bi -1 -1
			events/request/talaba-liqa 3 4
			events/request/talaba-min 0 2
			events/request/talaba-yield 2 0
			events/request/wajjaha-bi 0 -3
			events/retreat/atlaqa-sarah -4 2
			events/sanction/adanat-mahkama 0 -2
			events/sanction/hukm-qadai 0 -1
			events/sanction/istada-safirah 0 1
			events/support/dafaa-an 1 0
			events/support/hanna 0 2
			events/support/shakara 2 2
			events/support/tawqi 5 0
			events/support/tayid -5 -1
			events/support/wafaqa-barlaman -4 0
			events/support/waqqaa -2 0
			events/support/waqqaahu -3 0
	PLACE
		name 0 -1
			ACCUSE 0 1
			AGREE 1 10
			AID 3 5
			ASSAULT -4 -19
			COERCE 5 -16
			CONCEDE 0 6
			CONSULT -11 10
			COOPERATE 1 1
			DISASTER -3 -13
			MOBILIZE 7 -3
			PERSONNEL -6 -4
			PROTEST -15 3
			REJECT 6 5
			REQUEST 0 8
			RETREAT 0 -12
			SANCTION 7 2
			SUPPORT 6 0
			THREATEN -5 -3
			events/accuse/adana 7 7
			events/accuse/adana-masul 0 3
			events/accuse/hammala-masuliyya -7 0
			events/accuse/intaqada -7 10
			events/accuse/istankara 0 -1
			events/accuse/ittahama 0 11
			events/accuse/muhakama 4 -1
			events/accuse/tahqiqat 1 -3
			events/accuse/tuham 0 -2
			events/accuse/tuhma -1 -6
			events/agree/istidad 0 3
			events/agree/ittifaq -2 -1
			events/agree/ittifaq-muhaddad 0 -3
			events/agree/ittifaq-musamma -1 -1
			events/agree/ittifaqiyya 6 0
			events/agree/mustaidd 0 3
			events/agree/muwafaqa 9 -4
			events/agree/qabul 0 1
			events/agree/taahhada -1 0
			events/agree/taahhud 1 2
			events/agree/tawassul 4 -3
			events/aid/dam-maddi -4 0
			events/aid/darraba 0 -4
			events/aid/istadafa-lajiin 6 -1
			events/aid/qaddama-musaadat 2 5
			events/assault/alqa-qunbula 0 1
			events/assault/amaliyya-askariyya 4 0
			events/assault/amaliyya-irhabiyya -2 0
			events/assault/amaliyyatuha 1 0
			events/assault/atlaqa-nar -2 0
			events/assault/atlaqa-sarukh -2 9
			events/assault/dammara 6 0
			events/assault/ghara 0 -5
			events/assault/ghazw 10 27
			events/assault/hajama 3 0
			events/assault/harb 14 -2
			events/assault/harb-irhab 1 0
			events/assault/hujum -15 0
			events/assault/hujum-jawwi 2 0
			events/assault/hujum-sarukhi 0 1
			events/assault/ightala 2 0
			events/assault/ijtiyah 0 3
			events/assault/infajara 0 -3
			events/assault/ishtabaka -7 0
			events/assault/istakhdama-kimyai 1 0
			events/assault/istihdaf 1 0
			events/assault/maraka -1 0
			events/assault/muwajahat -1 0
			events/assault/naffadha-idam 1 0
			events/assault/niza-musallah 2 0
			events/assault/qatala -8 0
			events/assault/tadakhkhul-askari 0 2
			events/assault/tafjir -12 -7
			events/coerce/awqafa 3 0
			events/coerce/bana-jidar 5 0
			events/coerce/damma 5 0
			events/coerce/hasara 0 5
			events/coerce/hujum-iliktruni 2 1
			events/coerce/ihtajaza-safina 5 0
			events/coerce/ihtalla 1 1
			events/coerce/itaqala 0 -6
			events/coerce/musadara 1 0
			events/coerce/rahhala-hu 0 -1
			events/coerce/saytara -1 0
			events/concede/rafaa-uqubat 0 13
			events/consult/hiwar 2 0
			events/consult/ijtamaa -4 0
			events/consult/ijtima -5 0
			events/consult/iltaqa -11 -3
			events/consult/ittisalat-maa 2 0
			events/consult/jawla 0 11
			events/consult/liqa -3 -3
			events/consult/liqa-jamai 10 -1
			events/consult/mubahathat 8 -4
			events/consult/mufawadat 14 -1
			events/consult/qimma 8 0
			events/consult/tafawud 1 0
			events/consult/tashawara 2 0
			events/consult/wasata 0 9
			events/consult/zara -3 -11
			events/consult/ziyara -15 8
			events/consult/ziyara-makan -15 8
			events/cooperate/baa-silah 0 8
			events/cooperate/tabadul-malumat 2 0
			events/mobilize/halat-istinfar 1 0
			events/mobilize/tajriba-nawawiyya 3 0
			events/personnel/intikhabat -2 0
			events/reject/asqata-mashru 4 -2
			events/reject/fitu 3 0
			events/reject/imtanaa 3 0
			events/reject/insahaba-ijtima 0 3
			events/reject/istabaada 0 -1
			events/reject/rafada -7 -2
			events/reject/rafd 1 3
			events/request/daa -4 0
			events/request/daa-liqa 0 -4
			events/request/daiyan 0 -1
			events/request/dawa -3 1
			events/request/dawa-liqa 5 -2
			events/request/haththa-liqa 0 4
			events/request/ishtarata 0 1
			events/request/mutalaba -1 0
			events/request/nashada 3 -1
			events/request/nida-ila 2 1
			events/request/talab 1 0
			events/request/talaba-bi 0 2
			events/request/talaba-musaada 3 0
			events/request/talaba-yield -3 3
			events/retreat/atlaqa-sarah 0 -2
			events/retreat/sahaba-quwwat 4 0
			events/sanction/al-uqubat 0 4
			events/sanction/aqaba -2 0
			events/sanction/hazr-asliha 6 0
			events/sanction/hukm-qadai 0 -2
			events/sanction/tarada-safir 1 0
			events/sanction/uqubat 0 2
			events/sanction/uqubat-llati 0 7
			events/support/abrama 4 0
			events/support/abrama-ittifaq 1 0
			events/support/ashada -4 0
			events/support/daama-qadiyya 0 -1
			events/support/dam 5 -3
			events/support/dam-dawla 1 0
			events/support/hanna -1 0
			events/support/iitarafa-bi-dawla -3 3
			events/support/iqamat-alaqat 0 1
			events/support/nawwaha 0 1
			events/support/rahhaba -2 0
			events/support/shukr 0 2
			events/support/tadamana 8 0
			events/support/waqqaa 0 -1
			events/threaten/tawaada 0 -2
	after
		↵
			↵ 0 -2
			elsewhere
				after 0 -4
			genitive
				after -2 0
			masdar 0 -2
			object
				after 2 -4
			own
				phrase
					after 0 2
			verb -1 2
			ب
				after 0 1
			ضد
				after 0 -3
			ل
				after 0 5
		" 0 3
			. 1 1
			complementizer 3 0
			elsewhere
				after -1 -5
				before 4 0
			genitive
				after 0 1
			masdar -4 0
			negation -1 0
			noun 0 3
			object
				after 0 1
			phrase 0 3
			verb 5 0
				aspect -1 0
				event 1 0
				other 2 0
				speech -2 0
			، -6 0
			ب
				after 0 1
		& 5 0
			# 5 0
			elsewhere
				before 1 0
			masdar 3 0
		( 0 1
			elsewhere
				after 0 1
				before -4 3
			masdar 1 0
			phrase 0 -9
			preposition 0 -4
			subject
				of
					event
						before 1 0
					speech
						before 1 0
			time 3 22
			verb -2 0
			ل
				after 0 -4
		) -2 -2
			elsewhere
				before -1 -3
			phrase 0 2
			relative 11 0
			verb -3 0
				event 4 0
			، -2 -4
		,
			noun -2 0
			phrase 0 1
		-
			elsewhere
				before -2 2
			genitive
				after 1 -3
			noun 0 5
			object
				after -1 3
			phrase -1 2
			relative 14 2
			subject
				after -2 0
				of
					event
						before 2 0
			verb 7 -4
				event -4 -1
			ل
				after 0 -4
		. 1 -2
			↵ 3 -2
			" 2 0
			. 0 -5
			edge -1 1
			elsewhere
				after 2 2
			genitive
				after -4 0
			masdar -2 0
			noun 2 0
			object
				after 0 -4
			own
				phrase
					after -1 0
			participle 0 -6
			subject
				after 0 4
			verb 3 0
			إلى
				after 0 4
			على
				after 0 1
			عن
				after 0 -3
			ل
				after 3 7
			مع
				after -3 -3
		/ -1 -5
			elsewhere
				before -1 0
			phrase 0 -4
		: 0 -2
			" 6 0
			elsewhere
				after 3 0
				before 4 0
			genitive
				after -1 1
			negation 4 0
			object
				after 0 -4
			phrase -16 -9
			preposition -2 0
			subject
				of
					speech
						before -1 0
			verb 0 -2
				event 1 0
			« 5 0
		; -4 -3
		] 0 1
			( -1 1
		adverb -2 0
			elsewhere
				after 1 0
				before -2 3
			genitive
				after 0 2
			masdar 2 -1
			noun 0 1
			object
				after -2 1
				of
					event
						before -2 0
			past 0 6
			phrase -2 0
			preposition 0 -5
			subject
				after 1 0
				of
					event
						before 4 0
			verb -6 0
				aspect -4 9
				event -2 0
			، 0 -3
			ب 3 0
			على
				after 0 -3
			ل 0 2
				after 0 -2
			مع
				after 1 -2
			من
				after 0 1
		complementizer 5 0
			" 2 0
			elsewhere
				after -2 -8
				before -1 -1
			genitive
				after 1 3
			masdar -6 0
			noun -2 0
			object
				after -4 0
			own
				phrase
					after 4 1
			participle 15 0
			phrase -7 -8
			preposition 0 -4
			subject
				after 1 0
				of
					event
						before 1 0
					speech
						before 3 0
			verb 2 4
				aspect 2 4
				event 4 5
				light 0 7
				modal 1 0
				other 3 0
				speech -3 -1
				state 0 8
			ب
				after -2 0
			ل
				after 0 6
			مع
				after 2 0
			من
				after 0 1
		conditional 0 -2
			elsewhere
				after 0 -6
				before 7 0
			masdar -1 0
			noun 0 -1
			verb 2 -1
				event 2 0
		conjunction -2 0
			elsewhere
				after -3 2
			masdar 1 2
			negation 0 1
			preposition -1 9
			verb -5 -4
				aspect 1 1
				event -5 -3
				light 4 0
				other 0 1
			على
				after 0 1
			ل
				after 0 -1
		demonstrative 2 -4
			elsewhere
				after 0 -3
			genitive
				after 4 0
			masdar 3 5
			noun -5 -2
			object
				after 0 4
			phrase 0 -6
			subject
				after 2 0
				of
					event
						before 0 7
			verb 5 -8
		edge 0 1
			edge 0 1
			noun 0 -2
			verb -1 8
			في
				after 0 1
		negation -1 0
			elsewhere
				after -4 1
				before 5 -6
			masdar -1 9
			noun 3 -2
			participle 0 2
			phrase 0 2
			preposition 0 -1
			subject
				after -4 0
				before 0 -1
				of
					event
						before 0 3
					light
						before -1 0
					other
						before 1 0
			verb 0 -4
				event 0 1
				light -10 0
				motion 0 1
				other 3 0
			من
				after 0 4
		past
			elsewhere
				before 0 6
			light
				subject
					before 5 -1
			object
				before 0 1
			subject
				before 0 -1
				of
					event
						before -4 0
			verb -3 0
				event 2 1
				light -4 1
				other -3 0
		phrase 1 -1
			↵ -2 0
			( 0 -2
			. -2 3
			: 0 -1
			complementizer -9 2
			conjunction 2 -3
			elsewhere
				after 4 5
				before 3 4
			genitive
				after 5 -2
			light
				object
					before 0 -3
				subject
					after -4 0
					before 0 -1
				ب
					before -1 0
				بين
					after 2 0
				ضد
					after 0 1
				في
					before -2 0
				ل
					before 0 -2
				مع
					after -2 0
			masdar -1 0
			noun 1 0
			object
				after 3 -3
				before 2 0
				of
					event
						before 2 0
					other
						before 0 7
					speech
						before 0 3
					state
						before -3 0
			own
				phrase
					after 4 0
			phrase -2 2
			preposition 0 4
			pronoun 1 0
			quantifier 0 -4
			relative 9 0
			report -6 0
			subject
				after 4 -7
				before 10 0
				of
					event
						before 0 -6
					light
						before -6 2
					motion
						before -2 -1
					speech
						before 3 -2
			temporal 8 0
			verb 4 -2
				aspect 0 -8
				event -1 0
				light 8 0
				modal 1 0
				motion 0 2
				speech -1 0
				state 3 0
			» -1 0
			، -6 1
			إلى
				after 0 -3
				of
					event
						before 0 8
					speech
						before 1 0
			ب 1 2
				after 3 5
				of
					event
						before 0 -2
			ضد
				after 0 1
			على
				of
					event
						before 0 -4
					modal
						before 6 0
			عن
				after 0 1
			في
				after -2 -4
				of
					light
						before 0 2
			ك -4 6
			ل -1 1
				after 4 -6
				of
					event
						after 0 2
					speech
						before -1 0
			لدى
				after -3 0
			مع
				after -6 1
				of
					event
						before -3 0
			من
				after -7 5
				of
					event
						before 0 2
					light
						before 2 0
				قبل
					after 0 -1
		preposition
			( 0 1
			. 0 -3
			: 0 -1
			adverb 0 -1
			complementizer 7 0
			demonstrative 3 1
			elsewhere
				after 2 0
				before 0 2
			genitive
				after 1 -2
			light
				subject
					before 0 4
				ب
					after 1 0
				بين
					after -2 0
				على
					after 0 2
				في
					after 0 -1
				من
					before -3 0
			masdar -2 0
			negation -3 5
			noun 1 -1
			object
				after 0 1
				of
					event
						before 3 2
					other
						before 0 -3
					speech
						before -3 0
			own
				phrase
					after 5 -5
			phrase 0 -4
			preposition -1 1
			relative -1 1
			subject
				after -3 0
				before -4 0
				of
					aspect
						before 2 0
					event
						before -1 2
					light
						before 0 4
					modal
						before -2 2
					motion
						before 6 6
					other
						before 1 1
					speech
						before 0 -1
					state
						before -3 0
			time 0 3
			verb 1 0
			، -4 -3
			أثناء 1 0
			أمام 5 1
				after -4 1
			إثر 0 -2
			إضافة
				إلى 0 4
					after 0 1
			إلى 4 -7
				of
					event
						before 0 -4
				جانب 2 0
			ب 0 -4
				after 6 -2
				of
					event
						before 0 -1
			باتجاه 0 -3
			باسم -3 0
			بالإضافة
				إلى 0 5
			بحق 1 -1
			بدلا
				من 0 -1
			برئاسة 9 0
			برصاص 0 -1
			بسبب -1 5
			بشأن 0 2
			بشكل 3 4
			بعد 3 1
			بقيادة 2 0
			بموجب 0 6
			بهدف -1 0
			بين -14 -2
				of
					event
						before 3 0
					light
						before 1 0
					other
						before -1 0
			تجاه 7 0
			جراء -2 0
			خارج 2 -1
			خلال 0 3
			داخل
				after 0 -2
			دون 4 0
			رغم -2 0
			ضد 6 -3
			طوال 1 0
			عبر 0 -2
			على 7 -6
				after 0 -1
				of
					event
						before 4 -3
					light
						before 2 0
				خلفية -1 -7
			عن 4 -1
				of
					event
						before -3 1
			عند -2 0
				after 0 2
			فوق 0 4
			في 1 2
				after 5 0
				of
					aspect
						before 1 0
					event
						before -1 -2
				ظل -2 -3
			قبالة -2 0
			قبل 0 -2
			قبيل 0 3
			قرب 3 1
			ل
				after 3 -2
				of
					event
						before -3 -4
					other
						before 0 2
					state
						before 0 2
			لدى 0 1
			لصالح 0 -2
			مع
				after 3 -1
			مقابل -1 -2
			من 3 3
				after 0 1
				of
					light
						before 0 1
					speech
						before 5 0
				جانب 0 -2
				خلال 0 -2
				طرف 0 1
				قبل -5 5
					after -1 0
			منذ -4 0
			نتيجة -1 0
			نحو 1 0
			وسط -1 -1
		pronoun 2 -6
			elsewhere
				before 1 0
			masdar 3 -5
			object
				after 1 2
			phrase -12 1
			preposition 1 -4
			verb
				event 0 -2
				other 1 0
			على
				after 0 -3
		quantifier 4 0
			masdar 0 -1
			preposition 1 3
			، -3 0
		relative 0 1
			elsewhere
				after -3 -3
				before 9 10
			genitive
				after 0 3
			masdar -3 0
			negation -3 0
			noun -1 0
			object
				before 0 -4
				of
					event
						before 6 0
			own
				phrase
					after -6 0
			phrase 0 -1
			subject
				after 1 0
				before -10 0
				of
					event
						before -7 -3
					light
						before -2 0
					modal
						before -3 0
					other
						before 0 3
			verb 7 2
				aspect 0 7
				event 0 2
				light -5 -3
				modal 0 -2
				other 0 1
				speech 1 -4
				state 0 2
			إلى
				after 0 2
			ضد
				after 0 -1
			على
				after 0 -4
			من
				after 1 11
		report 0 4
			elsewhere
				before 3 0
			relative 2 0
			ل 0 1
		temporal 0 2
			elsewhere
				after 0 -2
				before 5 1
			genitive
				after -1 2
			masdar 2 0
			noun 1 2
			own
				phrase
					after 0 -3
			phrase 2 -3
			verb -3 0
				event 3 5
				light -1 0
		time
			. -2 -3
			: 0 2
			complementizer 0 -5
			genitive
				after -1 -4
			masdar 0 2
			object
				after 0 4
			phrase 5 -12
			preposition 4 2
			relative 0 2
			subject
				after 1 -5
				of
					event
						before 1 0
			verb 1 0
				event 0 1
			، -3 1
			ب 4 1
				after -4 1
			بين
				after 3 0
			على
				after 0 3
			في
				after 0 -3
			ل 0 2
				after 0 3
			مع
				after 2 -1
		verb
			aspect 1 0
				complementizer 4 0
				elsewhere
					before 1 -5
				genitive
					after -3 5
				light
					subject
						before 1 0
				masdar -1 -3
				noun 1 0
				object
					after 3 0
				past 0 1
				preposition 0 -3
				verb 1 2
					event 10 0
					other -2 0
				من
					after 0 -3
			event
				↵ 2 0
				adverb 0 -3
				complementizer 2 0
				conjunction -5 10
				demonstrative -5 -2
				elsewhere
					after -5 0
					before 1 0
				masdar 1 0
				noun 4 0
				object
					after -1 -4
					of
						event
							before 8 0
				participle -2 0
				phrase 0 -3
				preposition 1 4
				quantifier -1 0
				subject
					after -6 1
					before 7 -11
					of
						event
							before -3 0
				temporal 0 4
				time 3 0
				verb -1 -3
					event 4 -4
				« 12 0
				، -5 -4
				ب 0 2
					of
						event
							before 6 0
				على
					of
						event
							before 0 1
				ل -4 4
					after 0 2
					of
						event
							before 0 1
				مع
					after 0 4
			light -2 0
				elsewhere
					after 0 -1
					before 2 0
				masdar 0 1
				own
					phrase
						after 0 5
				participle -1 0
				phrase -5 4
				preposition 1 -3
				verb -2 -3
				ب 0 -2
				ل
					after 0 -1
			modal -3 0
				elsewhere
					after -1 0
					before 3 0
				noun 0 -1
				preposition -2 0
				verb -2 2
				ل 1 0
			motion
				phrase 0 2
			other 4 0
				elsewhere
					before 1 3
				genitive
					after 0 -5
				masdar -2 -3
				noun 2 1
				object
					after 0 -2
				phrase -4 1
				verb 2 0
				، 3 0
				ب 5 -3
				ل
					after -1 0
			speech -5 3
				: -3 1
				elsewhere
					after 0 -2
					before 0 -3
				masdar -2 0
				noun 0 -3
				object
					after 0 1
				own
					phrase
						after 0 1
				preposition 1 0
				subject
					of
						speech
							before 0 2
				verb -2 6
				ب -2 0
			state 0 -1
				elsewhere
					after 0 -2
					before -2 1
				masdar -2 4
				preposition -1 0
				subject
					of
						state
							before 2 0
				verb 0 -3
				ل
					after -7 0
		«
			complementizer 0 1
			verb 0 1
				event 0 -2
		» -1 -2
			. -2 0
			verb 0 -2
			، -2 -4
		، -1 0
			" -4 0
			adverb 0 -1
			complementizer 3 -1
			conjunction -4 -3
			edge 6 -1
			elsewhere
				after 3 3
				before -2 0
			genitive
				after -3 0
			light
				إلى
					after 0 3
				ب
					after -2 0
				ل
					after 0 1
			masdar 1 0
			object
				after 5 -3
				before -1 2
				of
					event
						before 0 2
			own
				phrase
					after 0 1
			participle -2 7
			past -3 0
			phrase 1 -1
			preposition 2 2
			pronoun 4 0
			quantifier 0 3
			relative 14 1
			report -3 6
			subject
				after 0 -1
				before -11 5
				of
					event
						before -2 4
					light
						before 0 -3
					modal
						before 6 0
					speech
						before 7 0
			temporal -1 0
			time 5 2
			verb 0 -2
				aspect 1 -4
				event 1 2
				light -1 -6
				modal -3 0
				motion 0 -3
				other -4 1
				speech 1 -1
				state -8 0
			إلى
				after 0 -5
				جانب
					after 3 0
			ب 0 2
				after -2 -4
				of
					event
						before -2 1
					light
						before 1 0
			بين
				of
					event
						before -3 1
			ضد
				after 0 -3
			على
				after 3 0
			عن
				after -2 0
			في
				after 3 1
				of
					event
						before 0 7
					light
						before 0 -1
			ل 0 2
				of
					light
						before 1 0
			مع
				after 0 2
				of
					event
						before 0 1
			من
				after 0 -1
				of
					event
						before 0 -1
				قبل
					after -2 4
			“ -1 0
		؛ 0 2
			edge 0 2
			elsewhere
				after 0 1
			verb 0 8
		ب 0 1
			↵ -3 3
			" 0 -4
			( 0 4
			, 0 -1
			- 0 -3
			complementizer 0 -3
			elsewhere
				after 0 5
				before -2 0
			genitive
				after -1 4
			light
				في
					after 0 2
				ل
					after 0 -2
			masdar 3 -1
			negation -4 0
			noun -3 -2
			object
				after -4 5
				of
					light
						before 0 2
			own
				phrase
					after -4 0
			participle 0 5
			past 0 -1
			phrase 0 5
			preposition 2 5
			relative 2 -1
			subject
				of
					event
						before 6 -2
					light
						before 1 0
			time 2 -5
			verb 0 5
				event 0 -1
				speech -2 -1
				state 0 -2
			، -1 1
			إلى
				after 0 1
			ب 2 6
				after 0 1
			ضد
				after 0 1
			على
				after 0 -2
				of
					event
						before -2 5
			في
				after -1 0
				of
					event
						before -2 0
			ل 0 1
				after 1 0
				of
					event
						before 8 5
			من
				after 2 -4
				of
					event
						before -3 0
		ك -1 0
			elsewhere
				after 0 -2
			masdar 6 0
			noun -4 0
			preposition 1 2
			verb -2 0
			، -1 0
			ل 1 0
		ل 2 -1
			↵ 0 2
			( -7 0
			- 0 2
			. 0 1
			adverb 3 -1
			complementizer 0 3
			elsewhere
				after -5 3
				before 0 -1
			genitive
				after 11 -8
			light
				subject
					before -4 0
			masdar 1 -2
			noun 0 1
			object
				of
					event
						before -2 0
			own
				phrase
					after 8 -8
			past 0 -1
			phrase 1 1
			preposition 0 5
			subject
				after -11 10
				before 6 0
				of
					event
						before -1 -3
					modal
						before 2 0
					other
						before -1 0
					speech
						before -1 4
			time 0 -12
			verb 2 0
				event -5 -3
				light 3 0
				other 5 0
			، -6 -7
			إلى
				of
					event
						before -1 4
			ب -1 0
			على
				after 0 -3
			في
				after 0 6
			ل 0 5
				after 0 4
			مع
				after -1 -2
				of
					event
						before 2 0
			من
				after 0 2
		–
			elsewhere
				before -1 0
		“ -3 0
			phrase -1 0
		”
			. 7 0
			elsewhere
				before -1 0
			masdar 1 0
			noun 0 -3
			، -3 0
	before
		" 3 2
			: -4 0
			= 12 0
			complementizer 12 3
			elsewhere
				after 0 2
				before 11 0
			noun 1 -1
			pronoun 0 1
			subject
				of
					event
						before -5 0
			verb 0 8
		# -4 -2
			& -4 -2
		( 0 -3
			elsewhere
				after 0 -1
				before 2 0
			phrase -10 -3
			preposition 1 0
			verb
				event 10 0
			ب -3 1
			عن 1 0
		) -2 1
			elsewhere
				after 5 6
				before 0 -2
			masdar -1 0
			phrase 0 2
			time 0 -3
		-
			elsewhere
				after 5 0
				before -3 0
			masdar 0 -5
			object
				after 1 0
			phrase 0 2
			verb 0 6
			ب -2 1
		.
			elsewhere
				after 3 0
			verb 3 -1
		/ 1 7
			masdar 0 2
			object
				after 0 1
			phrase 5 0
			على 0 7
		: 0 3
			elsewhere
				after 0 -3
				before -1 0
			noun 0 1
			own
				phrase
					after 0 4
			phrase 1 0
			subject
				before 10 0
				of
					event
						before -5 7
			ب 1 -3
			ل 0 2
		adverb -1 4
			complementizer 3 0
			elsewhere
				before 4 -17
			genitive
				after -1 0
			phrase 10 0
			subject
				after 1 0
			verb 0 7
				aspect -2 0
			، 0 5
			عن 0 1
		complementizer 7 0
			- 3 -2
			: 2 0
			adverb 2 9
			conjunction -2 2
			elsewhere
				after -5 -8
				before 9 7
			genitive
				after 1 -5
			light
				subject
					before -1 8
			masdar 1 0
			noun 3 -2
			object
				before -8 4
			own
				phrase
					after 0 -3
			participle -11 -7
			phrase 1 -2
			preposition -3 0
			quantifier -1 0
			subject
				before 0 -1
				of
					event
						before 4 2
					motion
						before 3 0
					speech
						before 3 0
			time 0 5
			verb 11 2
				event -2 -7
				other 0 -5
				speech 0 -3
				state 2 -3
			« -7 -4
			، 0 8
			في 0 5
			ل 5 0
			لدى 3 0
			من -7 0
		conditional 0 2
			elsewhere
				after 0 2
		conjunction 8 0
			edge 7 1
			elsewhere
				after 0 -3
				before 0 2
			genitive
				after 0 -4
			masdar 2 1
			noun -4 0
			phrase 2 0
			subject
				of
					event
						before 2 0
			verb 6 -4
			، 6 -7
			بين 5 0
			في 0 3
			ل -1 7
		demonstrative 0 8
			complementizer 0 2
			edge 2 0
			elsewhere
				after -3 0
				before 6 2
			light
				subject
					before -1 0
			masdar 1 0
			object
				after 0 2
				of
					event
						before 0 1
			preposition 0 -3
			subject
				of
					event
						before 4 0
			verb -2 8
				event -1 0
				light -4 0
				speech 0 2
		edge 1 0
			edge 1 0
			elsewhere
				before -2 -3
			genitive
				after -2 0
			light
				subject
					before 1 0
			masdar -3 -1
			noun 4 -1
			object
				before 1 0
			own
				phrase
					after 3 1
			subject
				before 15 0
				of
					event
						before -7 1
					speech
						before 0 1
			verb 3 6
		negation -1 -3
			elsewhere
				after -6 -2
			genitive
				after 1 0
			masdar -2 3
			noun 0 -6
			preposition 2 -2
			verb 0 -1
		phrase -3 -1
			" -2 0
			( 0 -2
			- -1 7
			: -1 -1
			adverb 0 -2
			complementizer 9 -2
			conjunction 0 -6
			demonstrative 0 -4
			edge 0 -6
			elsewhere
				after 3 4
				before -1 4
			genitive
				after -3 5
			light
				object
					before -1 0
				subject
					after 0 2
					before 0 -3
				ل
					after 0 1
					before -4 0
			masdar 0 -3
			negation -4 -1
			noun 0 -2
			object
				after -4 -2
				before 4 -2
				of
					event
						before 2 0
					other
						before -2 0
					speech
						before 2 0
			own
				phrase
					after 3 0
			participle -6 -3
			phrase 3 0
			preposition 1 -7
			pronoun 7 0
			relative 0 -6
			subject
				after -4 3
				before -2 0
				of
					aspect
						before 0 2
					event
						before 0 6
			time 4 -2
			verb 0 1
				aspect 0 -6
				event 2 5
				light -2 0
				modal -5 8
				other 0 2
				speech -1 0
				state 0 -2
			إلى -3 4
			ب 1 -2
				after 7 0
				of
					speech
						before 0 -1
			بحق 0 -1
			بعد 0 2
			بين 6 -2
				after 1 0
			على -2 2
			عن 3 7
			في -8 0
			قرب 0 1
			ك
				after 1 0
			ل -4 1
				after 5 1
				of
					aspect
						before 0 1
					event
						before -1 -1
					speech
						before -1 0
			مع 2 0
			من 0 2
				قبل 0 -3
		possibility
			elsewhere
				before 4 0
		preposition 0 -3
			" 0 5
			( 0 6
			) 2 3
			- 0 -1
			adverb 0 8
			complementizer 6 0
			conjunction 0 7
			demonstrative 7 0
			edge 2 -2
			elsewhere
				after -2 3
				before 0 6
			genitive
				after -5 -1
			light
				subject
					after 0 1
					before 1 0
				بين
					after -2 0
				ضد
					after 0 2
				في
					before 1 0
				مع
					after 0 2
					before 1 0
				من
					after 3 0
			masdar 3 -3
			noun 0 -1
			object
				after 1 7
				before 0 4
				of
					event
						before 5 0
			own
				phrase
					after 0 -2
			phrase 1 3
			preposition 1 -4
			pronoun -1 0
			quantifier 3 0
			subject
				after 4 -7
				before 3 -1
				of
					aspect
						before 0 -3
			time 7 0
			verb -1 -1
				aspect 2 2
				event 0 7
				light 0 11
				modal 10 3
				motion -2 -1
				other 0 5
				speech 17 0
			، 10 10
			أثناء 0 -5
			أمام
				after 0 2
			إثر 3 0
			إضافة
				إلى -1 0
			إلى -1 4
				after -2 -4
				of
					speech
						before 1 0
				جانب
					after 0 3
			ب -2 -3
				of
					event
						before 0 1
			باتجاه
				after 0 7
			بحضور
				after 1 0
			بحق 0 -1
			بشأن -2 0
			بشكل 0 1
			بين
				after -8 0
				of
					aspect
						before 1 0
			تجاه
				after 0 -1
			جراء 3 0
			حول
				of
					event
						before 0 3
			خلال -2 -6
			داخل -1 0
			رغم 0 -1
			سوى 1 0
			ضد -6 0
				after 0 -3
			عبر 0 -1
			على -2 0
				after 1 1
				of
					event
						before -4 1
					modal
						before 4 0
				أيدي
					after 2 0
				خلفية 0 -5
			عن -2 14
				of
					event
						before 0 2
			في 0 -2
				of
					event
						before -1 0
					light
						before 1 0
					speech
						before -4 -1
			قبل -5 0
			قرب
				after 0 -1
			ك 2 -1
			ل -4 -2
				of
					event
						before -1 0
			لدى -1 0
				after 3 -1
			مثل -2 0
			مع 1 0
				after 1 7
				of
					aspect
						before -1 0
			من -4 2
				after 4 0
				of
					speech
						before 1 0
				طرف
					after 1 0
				قبل 1 -5
					after -8 3
					of
						event
							before 4 0
			منذ 0 -6
			نتيجة 0 -2
		pronoun -3 0
			edge -2 0
			elsewhere
				after 5 0
			noun 0 -1
			object
				after 8 -2
			phrase 0 1
			verb -4 7
			، 0 -1
			في 0 4
			من 1 -1
		quantifier -2 -1
		relative
			masdar 0 2
		report -5 -12
			edge 0 -1
			masdar 0 -7
			object
				after 5 -1
			phrase 5 -1
			verb -5 0
				event 0 2
			، -4 -4
		temporal 4 0
			elsewhere
				before 1 0
			noun 8 0
		time -1 3
			, -5 0
			edge 1 2
			elsewhere
				before 4 0
			genitive
				after 0 -1
			masdar 0 -1
			object
				after 0 12
			phrase 2 6
			subject
				before -2 0
			verb 0 2
				event 0 -3
				light 2 0
			إلى 0 3
			ب -4 0
				after -2 0
			ل 0 -2
				after 0 1
		verb
			aspect 8 -2
				complementizer 0 5
				conditional 0 2
				edge 4 7
				elsewhere
					after -7 -3
					before 12 7
				light
					subject
						before 3 -2
				masdar -1 -5
				negation -5 -1
				noun 0 2
				past 0 7
				phrase 0 -4
				relative 1 -5
				subject
					of
						aspect
							before 0 11
						event
							before 7 -2
						speech
							before -2 0
				verb 9 0
				في 1 -2
			event 4 2
				" -3 2
				, 0 -1
				- 12 -2
				: -2 0
				; 3 0
				adverb 0 -3
				complementizer 3 -1
				conditional -5 8
				conjunction 8 -1
				demonstrative 1 4
				edge 8 -2
				elsewhere
					after -3 3
					before 3 0
				interrogative 5 1
				light
					subject
						after 11 -5
						before -2 2
				masdar 1 2
				negation -3 1
				noun 2 3
				object
					after 1 0
					of
						event
							before 0 2
				own
					phrase
						after 0 2
				participle 10 2
				past 3 8
				phrase -10 6
				pronoun -7 6
				quantifier -8 0
				relative -4 -2
				subject
					after 8 -21
					before 4 0
				temporal 10 -8
				time 4 -2
				verb 1 0
					aspect -1 0
					event -8 3
					other 1 0
				« 2 1
				، 9 -4
				ب 2 0
					after -3 4
					of
						event
							before 0 4
				بعد -7 0
				حول -1 0
				خلال -1 0
				ضد 2 0
				على 4 0
				عن -7 0
				في -2 7
				ل 0 5
					after -2 6
					of
						event
							before 12 0
				من
					قبل 1 0
			light 2 0
				" 7 0
				complementizer 8 0
				conditional 0 2
				edge -1 3
				elsewhere
					after 0 -6
					before 2 0
				genitive
					after -11 9
				light
					object
						before 11 0
					subject
						after 0 -2
						before 0 -5
				masdar 3 1
				noun 9 -1
				object
					of
						light
							before 0 2
				own
					phrase
						after -3 6
				past 14 2
				phrase -4 0
				preposition 2 1
				relative -12 0
				subject
					of
						light
							before 5 2
				time 5 0
				verb -3 1
				« 0 4
				، 0 -8
				ب -1 -2
				على 0 5
				في 0 1
				ل -4 0
				من -1 0
			modal 1 0
				edge 6 0
				elsewhere
					after -4 -3
				masdar 1 -1
				noun 0 -1
				relative -4 0
				subject
					of
						modal
							before 9 0
				verb 0 3
			motion -2 0
				masdar 1 0
				own
					phrase
						after 0 -1
				subject
					of
						motion
							before 1 0
				verb -5 0
			other
				complementizer -1 0
				conjunction 0 1
				edge 3 -1
				elsewhere
					after 0 -2
					before 0 1
				masdar 10 -2
				negation 8 0
				noun -4 6
				past 3 0
				phrase -8 -1
				relative -1 -5
				subject
					of
						other
							before 1 0
				، -2 0
				في -3 0
			speech 3 -2
				complementizer 1 0
				edge 4 2
				elsewhere
					after 0 -2
					before 4 1
				masdar -3 0
				negation 7 1
				noun -1 0
				object
					of
						speech
							before -2 0
				participle 18 0
				past 2 0
				phrase -12 0
				relative -3 0
				subject
					before 0 2
					of
						event
							before 4 -2
						speech
							before 0 -3
				temporal 1 0
				verb 4 -2
				، 0 -8
				في 7 0
				مع 2 0
			state 4 1
				complementizer 0 -2
				edge 2 3
				elsewhere
					after -1 4
					before 2 8
				masdar 0 3
				negation 5 -4
				object
					of
						state
							before -1 0
				own
					phrase
						after 6 -1
				phrase -4 0
				relative -4 5
				subject
					of
						state
							before -4 0
				ل 0 4
		« 3 2
			: 0 5
			complementizer 12 -2
			elsewhere
				after -1 0
				before 11 0
			masdar 1 -2
			noun 0 1
			verb 0 2
		، -2 6
			) 1 1
			adverb 3 -3
			elsewhere
				after 8 2
				before 6 -11
			masdar 1 0
			object
				after -2 7
				of
					event
						before -2 3
			own
				phrase
					after 0 1
			participle -8 4
			phrase -3 -7
			subject
				before -2 -1
			time 2 3
			verb 1 1
			إلى
				جانب 0 3
			ب 6 -4
			على 0 -9
			في -3 5
				after 1 0
			مع -9 -1
			من 9 0
				after 1 0
			وسط 0 2
		أثناء
			noun 0 1
		إثر 0 6
			masdar 0 3
			preposition 0 6
			ل
				after 0 3
		إضافة
			إلى
				elsewhere
					after 0 1
				noun 0 2
		إلى -3 0
			elsewhere
				after -2 0
				before -3 4
			genitive
				after 0 -6
			masdar 0 6
			preposition -4 -1
			verb -6 -1
			إلى
				of
					event
						before 0 2
			ل
				after 6 -5
		ب -5 -3
			demonstrative 0 3
			edge 3 0
			elsewhere
				after -3 2
				before 1 -5
			genitive
				after 2 0
			masdar -4 4
			noun 4 -1
			object
				after -4 -8
				of
					event
						before 2 1
			participle 0 -2
			phrase 2 -8
			preposition -1 0
			subject
				after -2 1
			time 0 7
			verb -1 0
				event 5 -4
				light -1 7
			ب -2 0
				after -3 0
			ل 0 -3
				after -8 3
				of
					event
						before 6 -1
			مع -7 -1
		باسم -4 0
			preposition -4 0
		بالإضافة
			إلى 0 1
				masdar 0 5
				preposition 0 1
		بالقرب
			من 0 -2
				preposition 0 -2
		بحضور -5 0
			noun -5 0
			preposition -5 0
		بحق -2 0
			preposition -2 0
		بخصوص
			noun 1 0
		بسبب 0 -1
			elsewhere
				after 0 -1
			preposition 0 -1
		بعد 0 -5
			elsewhere
				after 0 -1
			noun -1 -3
			object
				after 0 -1
			preposition 0 -4
			verb 0 -1
			ب
				after 0 2
		بهدف -3 -2
			preposition -3 -2
		بين 0 -6
			elsewhere
				after 6 -3
				before 0 -7
			masdar 3 0
			noun 1 -1
			object
				after 1 0
			preposition 0 -6
			verb -2 0
		حول -3 0
			preposition -3 0
		خارج 0 5
			preposition 0 5
		خلال
			demonstrative 0 5
			elsewhere
				before 0 2
			genitive
				after 2 0
			masdar 2 0
			object
				after 0 2
			preposition 3 0
			verb -1 2
			ل
				after 0 -6
		دون
			masdar 0 3
		رغم
			masdar 0 3
		ضد -4 1
			elsewhere
				after 0 6
				before -2 0
			masdar -2 3
			noun 0 4
			object
				after 0 -1
			preposition -4 1
			verb 0 -3
		عقب -1 0
			preposition -1 0
		على -1 1
			elsewhere
				after 4 0
				before 0 -1
			masdar 0 2
			noun 0 1
			object
				after -3 5
			preposition -6 1
			verb 0 -2
			الرغم
				من 0 6
					preposition 0 6
			ب
				after 0 -3
			ل
				after 0 3
		عن
			elsewhere
				after -1 0
				before -1 0
			masdar -6 -3
			noun 4 7
			object
				after -5 -2
			own
				phrase
					after 0 -10
			preposition 0 3
			ب
				after 0 1
			ل
				after 0 3
				of
					event
						before 1 3
		في -2 -4
			demonstrative 1 0
			elsewhere
				before -1 0
			light
				ل
					after 0 -1
			masdar 0 -3
			noun -1 0
			object
				after 8 2
				of
					event
						before 4 2
			own
				phrase
					after 3 0
			preposition -5 -2
			subject
				after 0 2
				of
					event
						before 0 -2
			verb 5 0
			إطار
				elsewhere
					after 0 1
				verb 0 -1
				ل
					after 0 -1
			ل
				after 1 -3
		قبل -1 -6
			preposition -1 -6
			verb 0 -1
		قرب 0 -9
			masdar 0 -5
			preposition 0 -9
		ل -8 -4
			elsewhere
				after -1 0
				before -4 0
			genitive
				after 3 0
			masdar -5 -2
			noun -2 3
			object
				after -3 0
				of
					event
						before 4 0
			own
				phrase
					after -1 0
			participle 3 0
			phrase -1 1
			preposition 0 -1
			subject
				after -1 0
				of
					event
						before 1 -3
			time 1 0
			verb 0 -4
			، -1 2
			إلى 1 0
			ب -3 -2
				after 1 -3
			بعد 0 -2
			خلال 3 0
			عن 0 -3
			في 5 -1
			ل 2 2
				after -2 2
				of
					event
						before 1 4
			مع 0 2
			من 0 5
		لدى 0 -1
			preposition 0 -1
			verb 0 -2
		مثل 0 -2
			preposition 0 -2
		مع 0 -1
			elsewhere
				before 0 -1
			masdar 0 1
			noun -1 -4
			preposition 0 -1
			verb 2 0
			مع
				after 1 0
		من -1 0
			elsewhere
				after 1 -3
				before 4 0
			genitive
				after 0 7
			masdar -1 0
			noun 0 -1
			object
				after 0 -1
				of
					event
						before -1 0
			own
				phrase
					after 0 4
			ب
				after 0 4
			بين 3 0
				preposition 3 0
			خلال
				masdar 0 3
			قبل 0 -2
				elsewhere
					after 0 5
				masdar 0 -3
				preposition 0 -2
				من
					قبل
						after 5 0
			ل
				after 0 -7
		منذ
			masdar 0 -1
			verb 0 5
		نتيجة 8 -2
			masdar 1 -1
			noun 2 0
			preposition 8 -2
		وسط 3 4
			elsewhere
				after 0 1
			masdar 1 0
			noun 0 6
			preposition 3 4
			ل
				after 1 0
		–
			elsewhere
				before 0 2
		“ 7 0
			complementizer 2 4
			elsewhere
				after -1 0
				before 5 0
			noun 1 0
			verb 6 0
		” 1 0
			elsewhere
				after 0 2
				before 3 0
			preposition 1 0
	described -12 -9
		ACCUSE -4 4
		AGREE -5 0
		AID -2 0
		COERCE 11 9
		CONSULT 4 2
		COOPERATE -2 0
		DISASTER 0 5
		MOBILIZE 0 -2
		PERSONNEL 2 -1
		PROTEST 9 0
		REJECT -2 -3
		REQUEST -6 -4
		RETREAT 5 6
		SANCTION 0 -6
		SUPPORT -8 0
		THREATEN 0 -3
		events/accuse/adana 0 -3
		events/accuse/hammala-masuliyya 0 -1
		events/accuse/istankara 1 -1
		events/accuse/ittahama 0 -5
		events/accuse/naddada 0 -4
		events/accuse/tahqiq-fi 0 2
		events/accuse/tahqiq-jinai 0 1
		events/accuse/tahqiqat -1 8
		events/agree/ittafaqa-ala -1 0
		events/agree/ittifaq 2 0
		events/agree/ittifaq-muhaddad -3 0
		events/agree/ittifaq-thunai 4 0
		events/agree/waada 3 0
		events/aid/inqadh 3 0
		events/assault/adhdhaba 0 3
		events/assault/amal-unf 0 -2
		events/assault/amaliyya-irhabiyya 0 -1
		events/assault/atlaqa-nar -2 3
		events/assault/dammara 0 -3
		events/assault/darba-jawwiyya 0 3
		events/assault/fajjara-nafsah 0 -2
		events/assault/ghara -1 2
		events/assault/ghazw 0 -8
		events/assault/hadama 0 -1
		events/assault/harrara 5 0
		events/assault/hujum 5 -3
		events/assault/hujum-kimyai 0 -1
		events/assault/hujum-musallah 0 4
		events/assault/ishtabaka 1 0
		events/assault/istashhada 0 -2
		events/assault/itida -1 -1
		events/assault/khatafa 0 8
		events/assault/maqtal 3 0
		events/assault/maraka 8 -2
		events/assault/muwajahat -5 -2
		events/assault/qasafa -3 7
		events/assault/qatala 2 0
		events/assault/qatla 0 5
		events/assault/qital -3 0
		events/assault/tafjir 0 -5
		events/coerce/awqafa 0 1
		events/coerce/dahama 0 1
		events/coerce/istawla -1 -3
		events/coerce/itaqala -5 6
		events/coerce/manaa 0 1
		events/coerce/mudhakkirat-tawqif 0 5
		events/coerce/nahaba 0 2
		events/coerce/qabd 1 0
		events/coerce/qarar-man 1 0
		events/coerce/saytara -3 8
		events/concede/rafaa-uqubat 0 1
		events/consult/ijtima 1 0
		events/consult/liqa 2 2
		events/consult/mufawadat -7 0
		events/consult/zara 0 5
		events/consult/ziyara 2 0
		events/disaster/hadith-sayr 0 3
		events/personnel/adda-yamin 5 0
		events/personnel/faza -1 0
		events/personnel/hasala-aswat 3 0
		events/personnel/taadil-wizari 0 5
		events/protest/adraba 2 0
		events/protest/ihtijaj 1 0
		events/protest/masira 2 0
		events/protest/shaghab 1 0
		events/reject/rafada 1 -1
		events/reject/rafada-yield 0 -2
		events/request/daa 0 1
		events/request/haththa 2 0
		events/request/mutalaba 11 0
		events/request/talab 0 4
		events/request/talaba-bi -1 -7
		events/request/talaba-min 0 -1
		events/retreat/atlaqa-sarah -7 1
		events/sanction/hukm-qadai 0 -2
		events/support/ashada 0 4
		events/support/dam-dawla -2 0
	nisba -1 -4
		ACCUSE -2 0
		AGREE 1 0
		AID 8 0
		ASSAULT 3 0
		COERCE 0 3
		CONSULT -6 -3
		DISASTER 0 -1
		MOBILIZE 1 0
		PERSONNEL -7 -2
		PROTEST 0 2
		REQUEST 0 -3
		RETREAT 0 -2
		SANCTION 1 2
		SUPPORT 0 1
		events/accuse/istankara 0 3
		events/accuse/ittahama 0 -4
		events/accuse/naddada 0 6
		events/agree/ittifaq 3 0
		events/agree/mustaidd 6 0
		events/agree/taahhada -2 0
		events/aid/talaqqa-musaadat 3 0
		events/assault/amaliyya-askariyya 0 -1
		events/assault/ghara 4 0
		events/assault/ghazw 2 -2
		events/assault/hajama -2 4
		events/assault/harb-ahliyya -5 0
		events/assault/hujum -1 1
		events/assault/ightala 3 0
		events/assault/ikhtitaf-taira -1 0
		events/assault/itida 3 0
		events/assault/khatafa -1 3
		events/assault/qasafa 1 -2
		events/assault/qatala 0 -1
		events/coerce/awqafa 0 1
		events/coerce/hasara 3 0
		events/coerce/itaqala -2 1
		events/concede/shataba-qaima 1 0
		events/consult/jawla -3 0
		events/consult/liqa-jamai -3 0
		events/consult/mubahathat 1 0
		events/consult/mufawadat 4 0
		events/consult/qimma -8 0
		events/consult/wasata 1 0
		events/consult/ziyara -3 0
		events/personnel/intikhabat -6 0
		events/reject/rafada 0 4
		events/reject/rafd 4 0
		events/request/daa -2 1
		events/request/dawa 0 -2
		events/request/talab 1 0
		events/support/ashada 0 2
		events/support/daama-qadiyya 1 0
		events/support/iitarafa-bi-dawla 1 0
		events/support/tawqi -1 0
	target
		name -2 -5
			ASSAULT -8 0
			COERCE 1 0
			events/assault/ghara 0 5
			events/assault/hadama 0 1
			events/assault/harb-nisba 0 5
			events/assault/harrara 0 -1
			events/assault/hujum -1 0
			events/assault/infajara 0 -2
			events/assault/istaada-mawqi 0 -3
			events/assault/istihdaf 0 5
			events/assault/qasafa 0 2
			events/coerce/aghlaqa 0 -2
			events/coerce/hasara 0 11
			events/coerce/istawla 2 0
			events/coerce/itaqala 9 -6
			events/coerce/tawwaqa 0 1
			events/disaster/hariq 0 2
		nominal -16 -4
			ASSAULT -7 0
			COERCE -3 -12
			DISASTER 0 6
			events/assault/adrama 0 3
			events/assault/amaliyya-askariyya 0 -1
			events/assault/atlaqa-nar 0 1
			events/assault/atlaqa-sarukh 0 3
			events/assault/dammara 0 19
			events/assault/darba-jawwiyya 0 -1
			events/assault/ghara 0 -2
			events/assault/hadama 0 4
			events/assault/hujum 0 2
			events/assault/hujum-mufakhkhakha 0 2
			events/assault/infajara 0 -3
			events/assault/iqtaham 0 -3
			events/assault/ishtabaka 0 -2
			events/assault/istaada-mawqi 0 -4
			events/assault/istihdaf 0 5
			events/assault/khatafa 1 -1
			events/assault/maraka 0 -2
			events/assault/qasafa 0 8
			events/assault/qatala 0 -1
			events/assault/tafjir 0 9
			events/coerce/aghlaqa 0 -1
			events/coerce/hasara 0 4
			events/coerce/hujum-iliktruni 0 4
			events/coerce/istawla 0 2
			events/coerce/saytara 0 -6
			events/coerce/tawwaqa 0 2
			events/disaster/hadith-gharaq 0 1
			events/disaster/hariq 0 8
kinds
	beside
		"
			phrase
				before -1 0
			relative
				after 0 -1
			ل
				after 1 0
				before 4 0
		#
			;
				after 0 -1
		)
			phrase
				after 3 0
			preposition
				after -1 1
				before -1 0
			verb
				event
					before -1 0
		-
			:
				before -1 0
			preposition
				after 0 -1
				before 3 0
			،
				before 0 3
			ل
				after -3 0
		.
			phrase
				after 2 0
		/
			verb
				event
					before 2 0
		:
			preposition
				after 0 -2
			verb
				event
					after 4 0
					before -1 1
			ب
				after 2 0
				before 0 -3
			ل
				after 0 2
		>
			verb
				event
					before -2 0
		adverb
			phrase
				after 0 -4
			preposition
				after -2 3
				before -1 0
			ب
				after 0 4
			ل
				after 2 4
				before 3 0
		complementizer
			"
				before 3 1
			(
				before -1 3
			-
				before 8 0
			adverb
				before 0 10
			conjunction
				before 5 4
			negation
				before -4 -1
			past
				before -6 1
			phrase
				after 0 -5
				before 4 5
			preposition
				before -8 3
			pronoun
				before 0 -3
			relative
				before 0 2
			verb
				aspect
					after 0 4
					before -6 -2
				event
					before -5 2
				light
					before -1 0
				other
					after 0 -4
					before 2 -6
				speech
					before 1 0
				state
					after 0 -1
			،
				after 0 -5
				before 9 -4
			ب
				before 7 0
		conditional
			preposition
				after 0 2
		conjunction
			(
				before 1 0
			conjunction
				after 0 -4
			negation
				before -2 0
			phrase
				after 0 1
				before 4 -1
			preposition
				after 0 5
				before 0 4
			relative
				after 0 -5
			verb
				event
					before 3 10
				light
					before 0 2
			،
				before 9 0
			ب
				before 0 -2
			ل
				after 3 0
		demonstrative
			.
				after 0 -2
			past
				before 1 0
			phrase
				after 0 1
				before -1 0
			preposition
				after -3 -3
			verb
				aspect
					before 6 0
				event
					before 0 5
			،
				before 0 8
		edge
			↵
				after 0 -1
			(
				before 0 2
			-
				before -11 0
			phrase
				after 9 1
				before 4 0
			preposition
				after 2 1
				before 6 4
			relative
				before 0 2
			verb
				event
					before 8 -2
				speech
					before -1 0
				state
					before -1 0
			،
				before -2 -4
			ب
				after 0 5
		negation
			phrase
				before 7 0
			preposition
				after 0 4
				before -1 0
			ل
				before -1 0
		phrase
			↵
				after 3 1
			(
				before 0 5
			-
				before -4 0
			:
				before 8 0
			adverb
				after 0 3
				before -4 -7
			complementizer
				after -2 4
			conjunction
				after 0 -2
				before 0 -1
			negation
				before 1 0
			past
				before 4 -3
			phrase
				after 3 0
				before -2 0
			preposition
				after 0 3
				before 2 1
			pronoun
				after 3 0
			quantifier
				after -3 0
			relative
				after 5 0
				before 5 -5
			time
				after 0 1
				before -5 0
			verb
				aspect
					before -1 0
				event
					after 0 -3
					before 3 1
				light
					before 2 0
				modal
					after 0 4
					before 9 0
				other
					after 3 -1
				speech
					after 0 3
					before -6 0
			،
				after 3 -2
			ب
				after -4 6
				before 0 -1
			ل
				after 4 5
				before -7 0
		preposition
			↵
				after -2 0
			"
				after 2 -6
				before 0 1
			(
				after 1 0
				before 7 0
			)
				after 0 4
			-
				after 0 2
				before 0 -1
			.
				after 0 6
			:
				after 0 3
			adverb
				after -1 0
				before -1 0
			complementizer
				after 0 5
				before -3 -10
			conditional
				after -1 0
			conjunction
				after 0 -5
				before 0 -6
			demonstrative
				after 4 -1
			edge
				after -3 0
			negation
				after -6 2
				before 4 8
			past
				before 0 5
			phrase
				after 6 -4
				before 0 -3
			preposition
				after 1 1
				before 1 -2
			pronoun
				after 0 -7
				before -4 4
			quantifier
				after 4 0
			relative
				after 6 -1
				before 0 -5
			temporal
				before 0 7
			time
				after -2 -3
				before -4 -3
			verb
				aspect
					after -1 5
					before 5 0
				event
					after 0 1
					before -5 -2
				light
					after -4 0
					before -3 3
				modal
					after -2 0
				other
					after 0 1
					before 0 3
				speech
					before -2 0
				state
					after 8 0
			|
				after 0 2
			،
				after 0 -2
				before -3 -5
			؛
				after 0 1
			ب
				after -1 3
				before 6 1
			ك
				before 7 0
			ل
				after 11 -4
				before 3 -4
			”
				after 6 -1
		pronoun
			preposition
				after 0 2
				before -3 -5
			relative
				before -5 1
			verb
				event
					before -3 -1
			،
				after 0 2
				before 1 4
		report
			complementizer
				before 1 0
		time
			.
				after 0 2
			phrase
				after 0 -10
				before 4 -1
			preposition
				before 0 -4
			verb
				event
					before 0 -3
			،
				after -3 0
			ب
				after 0 3
				before 0 -1
			ل
				after -1 3
		verb
			aspect
				complementizer
					before 5 1
				past
					after 0 -2
					before 2 0
				phrase
					before -3 -3
				preposition
					after 0 -1
					before 0 3
				relative
					before 0 2
				verb
					event
						before 0 -5
					light
						before 8 0
					modal
						before -1 0
				ب
					after -1 1
					before 1 0
			event
				↵
					after -1 2
				"
					after -2 5
					before 2 0
				(
					after 0 -2
					before 0 -1
				-
					before 3 3
				.
					after 0 8
				adverb
					after 5 0
					before 4 0
				complementizer
					after 1 -5
					before -5 0
				conjunction
					before -1 0
				demonstrative
					after 0 -6
					before 0 10
				edge
					after -1 6
				negation
					after 0 3
					before 4 0
				past
					before -1 0
				phrase
					after 0 -6
					before -1 3
				preposition
					after 0 -5
					before 1 -3
				relative
					after -3 -4
					before 5 0
				temporal
					after -3 0
				time
					after 8 -5
					before -6 5
				verb
					aspect
						after 2 -1
					event
						after 6 9
						before -4 -2
					light
						after 0 3
						before -3 0
					speech
						after 0 1
						before 2 0
					state
						after 0 1
				،
					after 2 -5
					before 1 0
				ب
					after 0 -5
				ل
					after 5 -8
					before -1 0
			light
				.
					after -1 0
				adverb
					after -1 4
				phrase
					after -2 -3
				preposition
					after 0 -3
				time
					before 1 0
				،
					before 0 3
				ب
					after 0 2
				ل
					before 1 0
			modal
				phrase
					before 10 0
				preposition
					after -4 0
					before 0 2
				ل
					before 2 0
			motion
				.
					after 0 4
				phrase
					after 0 -3
				،
					before -1 0
			other
				.
					after -4 0
				adverb
					before 1 0
				phrase
					after 1 0
					before -2 0
				preposition
					after 3 -7
					before 0 5
				relative
					after 0 4
				verb
					event
						before -2 0
				ل
					before -3 0
			speech
				(
					before 0 -3
				:
					after 0 3
				complementizer
					before 0 -1
				phrase
					after -1 0
					before -4 0
				preposition
					after 3 -3
					before 1 -3
				relative
					before 1 0
				time
					before 4 0
				verb
					event
						before 6 0
				،
					before 0 3
				ب
					before -6 0
				ل
					before 0 4
			state
				.
					after 0 1
				adverb
					before 0 4
				phrase
					after 3 0
					before 0 4
				preposition
					after -1 0
					before -7 0
				relative
					before 1 0
				،
					before 0 -2
				ب
					before 4 0
				ل
					after 3 0
		«
			phrase
				before 1 0
			preposition
				before 4 0
		،
			(
				after 0 2
				before -15 -3
			.
				after 5 1
			adverb
				after 2 0
			phrase
				after -6 2
				before 0 -4
			preposition
				before -2 5
			relative
				after -2 -2
				before 0 -4
			time
				after 0 3
			verb
				event
					before 0 2
			،
				after 12 4
				before 10 0
			ب
				after 0 4
				before -1 0
			ل
				after -1 -3
				before -5 4
		أثناء
			.
				after 0 -6
			phrase
				after 0 -1
			preposition
				after 0 3
		إلى
			.
				after 0 -5
			phrase
				after 7 -6
			relative
				before -2 0
			ل
				after 0 -2
		ب
			phrase
				after -4 1
				before 1 0
			preposition
				after 0 4
				before 0 8
			time
				after -2 0
			verb
				event
					after -3 0
					before 7 0
				speech
					after 0 -2
			،
				after 1 -4
			ب
				after 0 -4
			ل
				after 0 9
		بسبب
			.
				after 2 0
		بعد
			.
				after 0 -2
			phrase
				after 0 -2
		بين
			.
				after 0 -5
			phrase
				after -4 10
				before 1 0
			preposition
				after 0 -5
				before 3 -4
			relative
				after 1 0
			verb
				aspect
					before 1 0
			،
				before 0 5
		حول
			phrase
				after 0 1
		خلال
			.
				after 0 -1
			phrase
				after 0 -5
			preposition
				after 0 -2
				before 2 0
			،
				after 0 9
		ضد
			.
				after 0 5
			preposition
				before 0 2
			،
				after 0 2
		عبر
			preposition
				before -1 0
		على
			"
				after 0 3
			.
				after 5 0
			phrase
				after 1 2
			preposition
				after -6 0
			relative
				after 0 9
			time
				after -1 0
			verb
				event
					before 0 -4
			،
				after 0 -2
				before 1 0
			ب
				after 0 -7
				before 0 2
		عن
			.
				after 0 -2
			complementizer
				before 0 2
			phrase
				after 0 4
			preposition
				after 1 0
				before 0 -4
			verb
				event
					before 1 0
			،
				after 0 2
				before -3 3
			ب
				after 0 -2
			ل
				before 0 -1
		في
			↵
				after 0 -4
			"
				before 0 1
			adverb
				after 0 3
			phrase
				after 4 0
				before -2 -1
			preposition
				after 0 2
			relative
				after 3 2
			verb
				event
					after -2 -1
					before 1 0
			،
				before -3 0
			ب
				after 0 1
				before 0 -2
			ل
				after 6 3
		ل
			↵
				after 7 -2
			.
				after 0 4
			phrase
				after 0 4
				before -1 3
			preposition
				after 0 -3
				before -2 0
			relative
				after -6 3
				before 3 0
			verb
				event
					after -1 0
					before 10 0
			،
				after -3 -3
				before -5 0
			ب
				after 1 0
			ل
				after -1 -7
				before -1 0
		مع
			.
				after 12 0
			complementizer
				before 1 0
			phrase
				after -4 1
				before -1 0
			preposition
				after 0 -3
				before -2 -2
			،
				after 1 0
				before 0 1
			ل
				after -5 0
		من
			phrase
				after 0 1
				before -3 -2
			preposition
				after 0 -1
				before 0 5
			relative
				after 0 -3
			،
				after -3 3
				before -2 -5
			ب
				after 0 2
			ل
				after 2 0
				before 2 0
		وسط
			preposition
				after 0 -1
length
	1 -1 -6
		after 0 -5
		before 0 -3
	2 -1 -1
		after -2 0
		before -1 -1
	3 -3 -1
		after -2 -1
		before -1 0
	4 -1 1
		after -1 5
		before 0 -1
	5 0 2
		after 2 7
		before -2 0
	6 4 0
		after 6 5
marks
	between
		after
			0 0 1
			1 -7 -10
			2 -1 -2
		before
			0 -2 -2
			1 -3 -3
			2 2 0
		same
			0 2 1
nearest
	rival
		ACCUSE
			ACCUSE
				false -1 -5
				true 4 4
			ASSAULT
				false 0 -1
				true 3 -2
			COERCE
				false 0 8
				true 0 1
			CONCEDE
				false 0 -2
				true 2 0
			CONSULT
				false 0 -2
			PERSONNEL
				false 0 5
				true 2 -4
			PROTEST
				false 0 -3
				true 0 -3
			REJECT
				false 0 2
				true 8 1
			REQUEST
				false 0 1
				true 8 -7
			RETREAT
				false 0 2
				true 3 0
			SANCTION
				false 3 7
			SUPPORT
				true 0 -3
			THREATEN
				false 0 3
				true 6 -1
		AGREE
			ACCUSE
				false 0 -3
			AGREE
				false -5 0
			AID
				true 0 1
			ASSAULT
				false 5 2
				true 0 -1
			COERCE
				true 0 -1
			CONCEDE
				false 0 2
				true 2 0
			CONSULT
				true 3 0
			MOBILIZE
				false -5 3
				true 5 0
			PERSONNEL
				false 0 1
			REJECT
				false 0 -3
				true 0 -6
			REQUEST
				true -2 6
			RETREAT
				false -2 0
				true -1 0
			SANCTION
				true 0 -3
			SUPPORT
				true 10 -1
		AID
			ACCUSE
				false 3 0
				true 0 -1
			AGREE
				false -4 6
				true 0 19
			AID
				false -3 0
				true 6 5
			ASSAULT
				false -1 1
				true -8 -5
			COERCE
				true 0 -6
			CONCEDE
				false 3 0
				true 0 3
			COOPERATE
				false 1 0
			DISASTER
				false 0 2
				true 0 -6
			REJECT
				false 0 -1
				true -3 9
			REQUEST
				true 0 -2
			SUPPORT
				true 1 9
		ASSAULT
			ACCUSE
				false 3 -3
				true 5 -10
			AGREE
				false -4 4
				true -3 0
			AID
				false -6 0
				true -1 -1
			ASSAULT
				false -2 0
				true 2 4
			COERCE
				false 2 0
				true 6 -3
			CONCEDE
				false 6 0
			CONSULT
				false 5 -3
				true 5 2
			COOPERATE
				false 3 0
				true -2 0
			DISASTER
				true 0 4
			MOBILIZE
				false 2 0
				true -1 0
			PERSONNEL
				false 0 6
				true -1 0
			PROTEST
				false 0 8
				true -7 0
			REJECT
				false 4 -3
				true 1 -8
			REQUEST
				false 2 -3
				true -6 -7
			RETREAT
				false 4 0
				true 4 -1
			SANCTION
				true -1 -4
			SUPPORT
				false 0 10
				true 0 -9
			THREATEN
				false -3 0
				true -1 2
		COERCE
			ACCUSE
				false 2 -1
				true -2 8
			AGREE
				true 2 0
			AID
				false -3 0
			ASSAULT
				false -1 0
				true 2 0
			COERCE
				false -3 1
				true 3 0
			CONCEDE
				false 0 -1
			CONSULT
				false 4 0
				true 2 -3
			COOPERATE
				false 0 6
				true 3 0
			MOBILIZE
				false 11 0
				true -3 0
			PERSONNEL
				false -1 2
				true 7 -2
			PROTEST
				false 3 0
			REJECT
				false 0 2
			REQUEST
				false 5 -5
			RETREAT
				false 5 0
				true 0 2
			SANCTION
				false 0 -2
				true -4 4
			SUPPORT
				true 0 -2
		CONCEDE
			AGREE
				false 0 -1
				true -1 0
			AID
				false 0 -1
				true 0 2
			ASSAULT
				false 11 0
				true 0 3
			COERCE
				false 0 -2
			PERSONNEL
				false 3 0
			REJECT
				false 1 -2
				true -2 0
			REQUEST
				true -3 4
			SUPPORT
				false -3 -5
		CONSULT
			ACCUSE
				false 6 0
				true 0 8
			AGREE
				false 0 -5
				true -2 0
			ASSAULT
				false -9 3
				true -5 -6
			COERCE
				true -5 3
			CONSULT
				false -5 1
				true 0 7
			COOPERATE
				false 1 0
			PERSONNEL
				false -5 0
				true 0 4
			PROTEST
				true 2 4
			REJECT
				false 1 0
			REQUEST
				false 1 -1
				true -2 13
			RETREAT
				false 0 1
				true 0 3
			SANCTION
				false 0 5
			SUPPORT
				true 0 1
		COOPERATE
			ACCUSE
				false 0 9
				true 0 -2
			ASSAULT
				false 0 4
			REQUEST
				true 0 4
			RETREAT
				true 1 0
		DISASTER
			AID
				false 0 -1
				true 0 3
			ASSAULT
				false -1 0
			COERCE
				false 0 2
				true 0 -4
			CONSULT
				false 7 0
			DISASTER
				false -1 4
			MOBILIZE
				false 1 0
			PERSONNEL
				false 3 0
			PROTEST
				false 0 1
			REQUEST
				false 0 3
		MOBILIZE
			ACCUSE
				true 0 5
			AGREE
				true 0 -5
			AID
				false -1 0
				true 2 0
			COERCE
				false 0 -2
				true 8 -3
			CONSULT
				true 3 0
			MOBILIZE
				false 3 -2
				true 1 0
			PROTEST
				true -2 0
			REJECT
				true 0 -3
			REQUEST
				false 0 -3
				true 3 0
			RETREAT
				false 0 -1
		PERSONNEL
			ACCUSE
				false -2 0
				true -3 0
			AGREE
				false -1 -6
				true 0 -1
			ASSAULT
				true -4 8
			COERCE
				false 1 1
				true -2 -2
			CONSULT
				false -4 -6
				true -7 1
			PERSONNEL
				false -2 -8
				true -1 -5
			PROTEST
				false 7 -4
				true -6 -5
			REJECT
				false 2 -1
				true -2 0
			REQUEST
				false -4 -1
				true -4 -2
			RETREAT
				false 0 -1
			SUPPORT
				false -5 5
				true -2 0
			THREATEN
				false 0 1
		PROTEST
			ACCUSE
				false 0 5
				true 0 -2
			AGREE
				false 1 0
			ASSAULT
				false 2 -2
				true 1 1
			COERCE
				false 0 -2
			CONSULT
				true 0 6
			DISASTER
				false 0 5
			MOBILIZE
				false 0 -2
				true -2 0
			PERSONNEL
				false 0 3
				true 1 0
			PROTEST
				false 2 1
				true 0 7
			REJECT
				true 0 -1
			REQUEST
				false 6 7
				true 2 -5
			RETREAT
				false 0 1
			SUPPORT
				false 0 1
				true 5 0
			THREATEN
				false 2 -1
		REJECT
			ACCUSE
				false 3 0
			AGREE
				false -3 0
				true -5 0
			ASSAULT
				false -3 0
				true -5 0
			COERCE
				true -2 0
			CONCEDE
				true -1 0
			CONSULT
				false -5 0
				true 0 -1
			MOBILIZE
				false 1 0
			PERSONNEL
				false -3 -1
			REJECT
				false 0 4
				true -3 -5
			REQUEST
				false 0 -3
				true 0 7
			SANCTION
				false 5 0
			SUPPORT
				true -1 0
		REQUEST
			ACCUSE
				false -5 0
			AGREE
				false 0 -1
				true 0 7
			AID
				false 0 3
			ASSAULT
				false 2 3
				true -4 -6
			COERCE
				false 0 -2
				true -4 -4
			CONCEDE
				false 0 -1
				true 0 1
			CONSULT
				false -2 -2
				true -1 4
			PERSONNEL
				false 7 -2
				true 2 0
			PROTEST
				false 0 1
				true 3 0
			REJECT
				true 2 15
			REQUEST
				false 0 3
				true 6 0
			RETREAT
				true -1 0
			SUPPORT
				false -2 -2
				true -5 -2
			THREATEN
				true 0 -3
		RETREAT
			ACCUSE
				false -3 3
				true -2 1
			AGREE
				true 6 0
			ASSAULT
				false 1 -3
				true 5 1
			COERCE
				false 3 4
				true -3 9
			CONCEDE
				false 2 0
			REQUEST
				false 0 6
			RETREAT
				false -3 3
				true 0 -8
			SANCTION
				true 0 -1
			SUPPORT
				false 0 1
				true 2 -1
			THREATEN
				false 0 -1
		SANCTION
			ACCUSE
				false -6 0
				true -6 3
			AGREE
				false 1 0
			ASSAULT
				false 1 0
				true 8 -4
			COERCE
				true 1 7
			CONSULT
				false 0 -2
			PERSONNEL
				false 0 1
			REJECT
				false 1 0
				true -1 2
			REQUEST
				true -1 0
			SANCTION
				false -4 -2
				true 0 3
			SUPPORT
				false 0 1
				true 0 -2
		SUPPORT
			ACCUSE
				false 1 0
				true 0 -10
			AGREE
				true 12 7
			AID
				false 11 0
				true 0 -2
			ASSAULT
				false 5 -3
				true -5 -3
			COERCE
				true 0 2
			CONCEDE
				true -1 0
			CONSULT
				false -3 1
				true 2 0
			COOPERATE
				false 6 0
				true -1 2
			MOBILIZE
				true 1 0
			PERSONNEL
				false -6 0
			REJECT
				false -3 0
			REQUEST
				true 1 0
			RETREAT
				false 3 0
			SANCTION
				true 0 -1
			SUPPORT
				false -1 0
				true 3 7
		THREATEN
			ACCUSE
				false 6 0
			ASSAULT
				false 0 -5
				true -3 0
			COERCE
				true 3 1
			CONSULT
				false -4 0
				true 1 0
			PERSONNEL
				false 2 0
			REJECT
				false 3 0
				true -4 0
			REQUEST
				false 0 5
			THREATEN
				false 0 1
				true 5 0
		none
			ACCUSE
				false -3 1
			AGREE
				false -3 -2
			AID
				false 2 1
			ASSAULT
				false -4 2
			COERCE
				false -4 0
			CONCEDE
				false -5 0
			CONSULT
				false -2 2
			COOPERATE
				false -5 0
			DISASTER
				false -5 -1
			MOBILIZE
				false -1 0
			PERSONNEL
				false -1 1
			PROTEST
				false -5 4
			REJECT
				false -1 0
			REQUEST
				false -3 0
			RETREAT
				false 0 -1
			SANCTION
				false -1 6
			SUPPORT
				false -1 0
			THREATEN
				false -2 3
openers
	between
		after
			1 -8 -1
			2 -8 -8
		before
			0 4 -1
			1 0 -1
			2 -5 -3
		same
			0 2 1
opening
	# 0 3
		after 0 3
	* 0 4
		after 0 3
	- 0 3
		before 0 3
	/
		after 6 0
		before -4 0
	[ 5 0
	alt 5 0
		before 3 0
	bbc
		before -2 -3
	time
		after -6 1
	v -4 11
		after -2 7
	أبلغ 0 -4
	أتى 1 -3
	أثار
		after 0 -3
		before -3 0
	أجرى 0 3
		after 0 6
	أجمع -1 -3
	أرجع 0 -3
		before 0 -4
	أسفر -1 8
		after -1 3
	أصاب -4 2
		after 0 7
	أصبح 4 -3
		after 8 -3
	أصدر
		after -4 4
		before 1 -5
	أصر -4 0
		before -3 0
	أظهر
		after 4 0
	أعرب -5 0
		after -5 -3
	أفاد 1 3
		after 3 1
	أقال
		before 3 0
	أقدم
		before 5 0
	أكد
		before -3 1
	ألقى 0 3
		after 4 2
	أمر
		after 0 4
	أمكن 2 6
		after 4 0
	أنهى 6 -3
		before 7 0
	أوفى
		before 0 6
	أوقع
		after 0 3
		before 3 0
	أيد 0 -3
		after 0 -4
	ابرزت
		after 3 0
	اتهام -6 0
	اتهم
		before 6 0
	اجتمع
		before -4 -1
	ادانه 1 -4
		after 4 -1
	ادعى 0 4
	اديس 3 0
	اذ -6 -7
	استأنف 0 6
		after 3 0
		before -1 8
	استبعد 0 -3
	استشهد
		after 0 -3
	استعرض 4 0
		after 8 0
	استقبل -5 0
		after -3 0
	استنكر
		before 4 0
	استهدف 0 6
	استولى
		before -3 0
	اسلام
		after 4 0
	اشتبك 1 -4
		after 3 -6
	اشتبه 3 5
	اعتبر
		after 6 0
		before -3 -3
	اعترف 0 4
		before 0 3
	اعتقل 0 9
		before 0 3
	اقترح
		after 0 -5
	الا -1 3
		after 0 6
		before -4 0
	الاسرائيليه
		before -4 0
	التقى 0 -4
	الحوثيون 0 3
	السياسه 0 3
		after 0 4
	العالم
		before 0 3
	القاهره
		after -3 0
	القدس
		after 0 10
		before 2 -4
	اليمن
		after -3 1
	اما -3 0
	امام -5 0
	ان -2 -6
	انتشر
		before 0 3
	انتظر 0 3
		before 0 7
	انتقد 0 -6
		before 0 -6
	انتهى 3 0
	اندرج
		after 5 0
	انسحب
		before 0 8
	انطلاقا -3 0
		before -3 0
	انطلق 11 0
		after 5 0
	ايران
		before 4 0
	بث 4 0
	بحث
		after 0 -3
	بدأ
		before -3 -2
	بعد 4 0
		after 0 4
		before 1 -4
	بغداد -2 3
		before -6 8
	بل -1 3
	بلغ
		after 0 -3
		before -1 6
	بيد
		before -3 0
	بيروت
		after 3 0
	بينما 0 -3
		before 0 -3
	تابع
		after 3 0
		before -3 0
	تبنى 1 -5
		after 0 -3
	تحدث 0 -9
		after 0 -8
	تحذير -3 0
	تردد 0 -5
	تسبب
		after 0 6
	تضمن 0 -6
	تعرض 3 -3
		after 6 -3
	تعهد 0 -4
	تعود 4 4
	تقدم 3 0
		before 3 0
	تم 2 -5
		after 7 -1
	تمحور 4 1
		after 3 1
	تمكن -4 -3
		after -3 0
		before 0 -9
	توعد -1 5
	توقع -2 10
		after -4 2
		before 0 3
	جاء 5 0
		before 1 3
	جدد -3 0
		after 0 6
		before 0 -9
	جرى 0 3
		before -3 3
	حارب
		after 3 -1
	حاول 4 2
		before 6 2
	حذر
		after 4 0
	حصل
		after 4 0
	حض 0 -3
	حضر 0 -3
		after 1 -3
	حقق 3 0
		before 3 0
	حكم
		after 0 -5
	حمل
		after -1 5
	حيث 0 6
	خاتمي -7 0
	ختم
		before 4 0
	خطف 0 -4
	دار 3 0
	دافع 0 4
	دان
		after 4 2
		before -8 0
	دخل 4 0
		before 1 3
	دعا
		after -3 7
		before 0 -5
	دعم 3 0
		after 6 0
	دعوه -3 0
	ذكر
		after -3 1
	رأس -3 0
	رئيس
		before 0 3
	رافق
		before 5 0
	رسمي 0 3
	رفض
		after -2 -4
	رفع -3 -1
		after 0 -3
	ركز 0 3
	روابط -2 -4
		after -12 -2
		before 5 -3
	روسيا -3 0
		after 0 7
	زاد 0 5
	زار 0 9
		after 0 6
	زعم
		before -2 3
	زعيم -1 4
		before 0 4
	زور 0 8
		after 0 9
	ساهم 0 3
	سعى
		after -4 5
		before 4 -1
	سقط
		after 0 -4
		before 0 3
	سلط 0 3
	سوريا 0 4
		after 0 4
	سيطر 4 0
		after 3 0
	شارك 16 -1
		after 7 -1
		before 4 0
	شدد 5 -4
		after 5 0
		before 0 -3
	شريط
		before 4 0
	شق
		before 3 0
	شن 0 3
	شهد -1 -3
	صدق 5 -1
	صرح
		before 3 1
	صنعاء
		before 3 0
	صوت 2 -3
	صوره
		after 0 -4
	ضرب 0 5
		after 0 6
	ضم
		after 0 -3
	ضمن 0 4
		before 0 3
	طالب 0 3
		after 0 3
	طوق 0 5
	ظهر 0 5
	عارض
		after -3 -1
	عام 6 0
		after 4 -1
	عانى
		before 0 6
	عبر 0 10
		after -4 6
		before 3 0
	عثر 0 -4
	عد
		before -3 0
	عقد
		after 5 -4
	علق -5 -5
	علي 3 2
	فاز 0 3
		after -3 0
	فبعد -3 3
	ففي
		after -3 0
	فقد
		after 0 -5
		before 2 4
	فند 0 5
	في
		after 3 1
	فيما
		after 0 -3
	قائد 0 -5
	قابل 4 0
	قاد -5 0
	قال
		before -3 3
	قام -3 -3
	قتل -2 7
		before -4 6
	قدر -5 -4
	قدم 4 1
		before 7 7
	قراصنه 0 -3
	قرر -2 3
		after -5 8
	قضى 0 3
		after 0 3
	قمه 6 0
	قوات 0 7
		after 0 5
	كابول 3 -8
		before 3 -1
	كان 2 3
	كتب -7 0
		after -5 0
	كثف 3 -3
	كذلك 0 -6
		before 3 -2
	كرر 0 3
	كشف
		after 1 -5
	لا
		after 0 3
	لاقى 3 0
	لاهاي 1 4
	لقي -2 4
		before -3 7
	لكن
		after 3 0
	لكنه 7 0
		after 6 0
	لم 2 5
		after 0 3
	ما
		after 0 6
	مثل 3 0
		before 3 0
	مجلس 5 0
		before 6 0
	محاولات -2 -3
	محمد -6 -2
	مره 0 3
	مسؤول 0 -3
	مشيره 0 -6
	مضى
		before 4 -3
	معارك -2 -4
		after -3 -5
	مفاوضات -5 0
	من
		after 3 -2
		before -3 4
	منذ
		after 0 6
	مواطنين 4 0
		before 4 0
	ميدانيا 3 0
	ناشد -6 -1
		after -6 0
	ناقش
		after 9 0
		before -4 0
	نجح
		after 0 4
	ندد 3 0
		before 4 0
	نص 0 -3
		before -4 0
	نظم 12 -1
		after 5 0
	نفذ 4 0
		before 8 -3
	نفى
		before -4 0
	نقل
		after -2 3
	نوه
		after 0 5
	نيويورك -3 0
	هاجم
		after 0 5
	هدد 0 -3
	هذا
		after -1 7
		before 0 -7
	واثر 0 -4
	واس 0 3
	واسترسلت 0 -3
	واشنطن
		after 0 5
	واضافه 6 -2
		after 0 -3
	وافق
		before 0 7
	والاستفتاء 3 0
	والحادث 0 4
	والوزراء 0 8
		after 0 9
	وبالتزامن 0 4
	وبحسب -5 0
	وبدورها 8 0
		before 3 5
	وبشان -4 4
	وبعد 2 -5
		after 4 0
		before 0 -3
	وبفضل
		after 0 -4
	وبهذا
		after 3 -2
	وبينما -7 -4
		before -8 0
	وتحت -1 3
	وثق 0 3
		before 0 6
	وجه -6 0
		after -3 0
	وحتي
		after 0 -3
	وحسب
		after 2 -7
		before -4 3
	وحول 1 -8
		after 4 -4
	وذلك
		after 0 -4
	ورد -4 0
		before -5 8
	ورغم 3 -2
		after 7 0
	وزير 5 0
	وسائل 0 7
	وسع
		before -4 0
	وصف
		after 0 3
		before 0 -3
	وضع 3 4
		before 1 5
	وعبر
		after -10 2
		before 3 -5
	وعلي
		before 4 0
	وعليه 0 3
	وعن
		before -1 -3
	وفقا
		before -2 7
	وقبل 3 -1
		after 4 -6
	وقد
		before -2 -4
	وقع
		after 0 -4
	ولا 5 0
		after 2 -5
	ولزياده 3 0
	ولكن 7 0
	ولم
		before -4 -3
	ومع
		after 3 0
	ومما
		after -4 0
	ومن
		after 0 6
		before 5 -6
	ومنذ 0 3
		after -4 9
	وموازاه
		after 3 0
	وهكذا -3 4
		before -1 4
	وهنا
		after 0 -3
	وهناك -7 0
	وهو 0 -7
		after 6 -5
	ووفق
		after -3 5
		before 8 0
	ووفقا 0 5
		before 0 4
	● -3 0
origin
	nisba -1 -4
	phrase 0 1
	rule -17 -12
	target -23 -14
other
	left
		elsewhere
			elsewhere -1 -2
			light
				object 0 -2
				subject -1 1
				إلى -2 5
				ب -3 -1
				بين -2 -4
				تحت 3 0
				ضد 3 -5
				على -1 -2
				في 2 1
				ل 1 -1
				مع 8 6
				من 2 1
					خلال -1 0
			object
				of
					event -1 0
					light 0 -5
					modal 2 4
					motion 0 -3
					other 2 -1
					speech -5 1
					state -3 0
			own
				phrase -1 0
			subject 0 1
				of
					aspect -2 -1
					event -1 -1
					light -1 1
					modal 0 -6
					motion -1 4
					other -1 1
					speech -1 0
					state -6 3
			أمام -3 -1
				of
					other 5 0
			إثر
				of
					event 4 0
			إزاء
				of
					other -1 7
			إلى -1 0
				of
					aspect -4 3
					event 2 -2
					light -6 0
					other 0 -2
					speech 4 0
					state -1 0
				جانب -1 -2
			ب -6 -3
				of
					aspect -1 -1
					event 1 -1
					light -1 1
					modal -2 -2
					other -3 0
					speech 1 4
					state 0 -3
			باتجاه -3 0
			باسم 0 2
			بالقرب
				من 0 -2
			بحضور -1 -2
			بحق -2 0
				of
					event 0 4
			بخصوص 0 3
			بدلا
				من
					of
						light 6 0
			برئاسة -4 0
				of
					event -2 0
			برصاص -3 -2
			برفقة
				of
					aspect 8 0
			بسبب 0 -1
			بشأن -1 0
			بشكل -1 0
				of
					event 4 0
			بعد
				of
					event -3 0
					light 2 0
			بمشاركة 0 5
				of
					event -1 0
			بنيران 4 0
			بين -1 0
				of
					aspect 5 0
					event -1 -1
					light -6 0
					modal -1 0
					other -1 0
					state -6 0
			تجاه 0 1
			تحت -1 4
				of
					event -1 0
					light 4 0
			حتى 0 -3
			حول -2 0
				of
					event 0 -2
			خارج -1 0
				of
					event -2 0
			داخل 2 -4
				of
					event 0 -1
			دون
				of
					other -1 0
			ضد 0 -1
				of
					event 0 1
			ضمن 3 0
				of
					event 0 -2
			عبر -5 -1
			عقب
				of
					light -3 0
			على -3 0
				of
					event 0 1
					light -5 1
					modal -8 -2
					other -1 0
				أيدي 7 -2
				يد 8 -1
			عن -3 -1
				of
					aspect -1 0
					event 1 -3
					light 0 -2
					modal 3 0
					other 0 -4
					state -4 -2
				طريق 11 0
			عند 3 0
			فوق 0 3
			في 0 -1
				of
					aspect 5 -1
					event -6 -3
					light -3 -1
					speech -2 0
					state -2 -2
				إطار 8 0
			قبالة 0 -2
				of
					event -1 0
			قرب -1 -2
				of
					light -2 0
			ك -2 -4
				of
					event -5 0
			ل
				of
					aspect -3 1
					event -3 0
					light -5 1
					modal -1 -1
					motion -5 0
					other 2 2
					speech 3 0
					state 0 -2
			لدى 0 4
				of
					event -3 0
			لصالح -1 3
				of
					event 0 8
			مثل
				of
					state 8 0
			مع 0 1
				of
					aspect -6 -1
					event -2 -5
					light 3 0
					modal 0 4
					other -8 0
					speech 0 4
					state 0 -2
			مقابل 0 -4
			من 0 1
				of
					aspect -3 0
					event -1 -5
					light -4 1
					modal -2 0
					other 2 -5
					speech 0 2
					state 3 0
				أجل -2 0
					of
						event -1 0
				بين 0 1
				جانب 0 -2
					of
						event 0 2
						speech 11 0
				خلال 0 -1
				قبل 1 -2
					of
						event 0 -1
			وسط -2 2
				of
					event -1 0
		genitive
			elsewhere -3 -1
			genitive 0 -15
			object 13 0
				of
					event -2 0
			subject
				of
					event -4 -3
			إلى 0 -4
			ب 1 0
			بين -9 0
			ضد 4 -6
			في 0 6
			ل -15 -6
			مع -4 8
			من -7 0
				قبل 2 0
		light
			object
				elsewhere 0 -1
				genitive 0 6
				light
					object 8 0
			subject
				elsewhere -6 3
				genitive -12 7
				light
					subject 0 7
					على 0 4
					عن -1 0
					في 8 -1
					ل 0 4
					مع 5 -1
				object 0 -4
				own
					phrase -2 0
				subject
					of
						event -1 0
				بين -12 11
				ضد 6 -6
				عن 8 3
				في -3 1
				ل -8 5
				مع -4 4
				من -2 3
			ب
				elsewhere 5 0
				genitive 0 5
				light
					ل 2 -2
				في 0 2
			بين
				elsewhere -6 0
			على
				elsewhere 0 5
			في
				elsewhere 3 0
				genitive 0 1
				light
					ل 2 0
				object 0 -2
				own
					phrase 0 9
				من 0 -6
			ل
				elsewhere 4 -4
				genitive 0 1
				own
					phrase 0 6
				في 0 3
				ل 0 5
			مع
				elsewhere 6 0
				light
					ب 1 0
					مع -6 0
			من
				elsewhere 0 -3
				genitive 0 4
		object
			elsewhere -1 -2
			light
				object 1 0
			object 7 -5
				of
					event -2 0
			of
				event
					elsewhere -2 -3
					genitive -3 -1
					object -5 5
						of
							event 0 -1
					own
						phrase -2 0
					subject -4 0
						of
							event -6 -4
					إلى 0 5
						of
							event -3 3
					ب 4 -2
					بين -4 0
						of
							event -1 0
					ضد -2 0
					على 0 -4
					عن
						of
							event -4 5
					في
						of
							event 0 -1
					ل -8 -5
						of
							event -9 -1
					مع 0 9
					من 0 5
				light
					elsewhere -4 -11
					genitive 0 -3
					من
						of
							light 2 0
				other
					elsewhere 0 -2
					genitive 0 -1
				speech
					elsewhere -8 -1
					genitive 0 -1
					object 0 -2
						of
							speech -2 0
					own
						phrase -5 9
					subject 0 -1
					إلى 0 1
					على 0 4
					ل 0 1
					من 0 3
				state
					elsewhere -3 2
			own
				phrase 0 -1
			subject 1 -2
			أمام 0 1
			إلى -1 -1
			ب -3 5
			بين -1 2
			على 0 -7
			في -2 0
			ل -8 -3
			مع -4 -9
			من -8 0
		own
			phrase
				elsewhere -5 -5
				object 13 -4
				own
					phrase -4 -6
				subject
					of
						event -5 -3
				إلى 2 -9
				بين -1 0
				في 0 2
				ل -3 10
				من 0 8
		subject
			elsewhere -9 2
			genitive -9 2
			object -7 3
				of
					event -2 -1
			of
				aspect
					object -1 0
					subject -6 0
						of
							aspect 4 0
					إلى 0 1
					على 0 4
					في 0 2
				event
					elsewhere 0 -1
					genitive -3 -2
					light
						إلى 0 -3
						مع -5 0
					object 1 -2
						of
							event -2 -3
					own
						phrase 4 -3
					subject -4 2
						of
							event -1 0
					أمام 1 6
						of
							event -2 0
					إلى -4 4
						of
							event 0 -1
						جانب 8 -1
					ب -6 0
						of
							event 3 -3
					بمشاركة -10 0
					بين -3 0
					على -3 -2
						of
							event 5 1
					عن 0 4
						of
							event 0 1
					في 0 -4
						of
							event 4 -3
					ل -3 2
					مع -5 0
					من -1 -1
						of
							event -4 0
						أجل
							of
								event -1 0
						جانب -4 0
						قبل -5 0
							of
								event 6 0
				light
					elsewhere -6 1
					genitive -1 5
					object 0 -2
					own
						phrase 0 -3
					subject -7 4
					ب 0 -3
					في 0 5
					ل -4 3
					من 0 -1
						of
							light 1 0
				modal
					elsewhere -1 0
					genitive -9 10
					own
						phrase 0 -2
				motion
					elsewhere -8 0
					object
						of
							motion 3 0
				other
					elsewhere -3 4
					genitive 6 0
					own
						phrase -1 -1
					subject 0 6
					إلى 0 1
					ب -1 0
					بين -2 0
						of
							other -3 0
					على
						of
							other 2 0
					في 3 0
					ل 0 3
					مع -6 4
				speech
					elsewhere 2 -5
					genitive 0 3
					light
						في 1 0
						ل 0 -3
					object -5 6
						of
							speech -4 0
					own
						phrase 1 -7
					subject -7 5
						of
							event -2 0
					إلى 0 4
						of
							speech 0 1
					ب 1 0
						of
							speech -2 0
					بين 1 0
					على
						of
							speech -1 0
					في 2 0
						of
							speech -2 0
					ل 2 -3
					مع
						of
							speech 0 1
					من -2 0
				state
					elsewhere 3 -2
					object -2 0
					own
						phrase 0 5
					في 0 1
					ل 0 3
			own
				phrase 0 -5
			subject 6 0
			أمام -2 7
			إلى 0 -4
				جانب 0 1
			ب 4 0
			بين -17 3
			على 0 4
			عن -1 0
			في 0 -1
			ل 0 -2
			لدى 0 -2
			مثل 0 1
			مع 5 -5
			من -9 -3
				قبل -9 6
		أمام
			elsewhere 0 -4
			of
				event
					subject 6 -2
					ل 0 6
		إلى
			elsewhere 0 -10
			object 0 5
			of
				event
					elsewhere -2 -1
					genitive 1 0
					subject -5 0
					إلى
						of
							event -3 6
					ب -4 0
					بين 3 0
					في 1 0
					ل
						of
							event 0 4
					مع 0 -2
				light
					object 0 1
				speech
					elsewhere 6 0
					object 0 -2
			جانب
				إلى
					جانب 6 0
			ل -2 0
			مع 0 8
		ب
			elsewhere 2 0
			genitive 0 -9
			object -1 0
			of
				aspect
					elsewhere 3 3
				event
					elsewhere 0 -2
					genitive 0 1
					object 2 1
						of
							event 4 3
					subject 0 5
					ب 4 1
					على 0 -2
					في 0 4
				light
					subject -4 2
				modal
					elsewhere 2 0
				speech
					elsewhere -3 0
					own
						phrase 0 4
				state
					elsewhere -1 0
			own
				phrase 0 -5
			subject
				of
					event -3 0
			ب -4 0
			على 0 -6
			في 0 -3
			ل 0 -7
			لدى 0 2
			مع -1 0
		بحضور
			elsewhere -1 0
			بحضور -8 0
		بحق
			of
				event
					elsewhere -1 -4
		برئاسة
			elsewhere 2 0
		برفقة
			elsewhere 0 4
		بعد
			elsewhere 0 1
		بين
			elsewhere -11 -6
			genitive 0 -5
			object -3 0
			of
				event
					elsewhere -1 -2
					object 3 1
						of
							event -2 0
					subject 0 -1
					بين 0 2
					في
						of
							event 0 3
					ل 0 -4
				light
					elsewhere 3 0
					genitive 0 2
					subject -1 4
					بين
						of
							light 2 0
				other
					elsewhere 1 0
					own
						phrase 0 -1
			own
				phrase 0 -5
			إضافة
				إلى 9 0
			بين -6 3
			في -2 0
				of
					light 0 -2
			ل 0 -6
			مع -6 0
			من 3 0
		خلف
			own
				phrase 0 -2
		داخل
			elsewhere 0 -3
		رغم
			of
				event
					elsewhere 0 2
		ضد
			elsewhere -1 3
			object 0 6
			of
				event
					elsewhere 3 -1
					genitive -1 0
					من 0 -3
				light
					elsewhere 0 2
			ضد 0 -1
		ضمن
			elsewhere 0 -2
			of
				event
					object 0 -5
		على
			elsewhere -6 2
			genitive 0 -3
			light
				subject -13 -1
			object -10 -4
			of
				event
					elsewhere -2 5
					object 0 -1
					own
						phrase 0 -2
					subject -4 0
					بين 0 3
					على
						of
							event 0 -1
					في
						of
							event 0 -1
					ل 0 -1
					مع 2 0
				light
					elsewhere -3 0
					من 0 -2
				modal
					object 0 2
				other
					elsewhere 8 0
					object -1 0
				speech
					elsewhere 6 0
				state
					elsewhere 0 -2
			subject
				of
					event -10 0
			على 0 -13
			ل -8 8
			مع 0 -2
			من -2 6
		عن
			elsewhere -5 4
			object 0 -1
			of
				event
					elsewhere 7 8
					object 0 2
					own
						phrase -1 -4
					عن
						of
							event 1 0
					في
						of
							event 1 0
					من 1 0
			عن 0 -6
			ل -3 0
		فوق
			elsewhere 0 -1
		في
			elsewhere -2 0
			light
				subject -2 0
			object -3 0
			of
				aspect
					elsewhere 0 -1
					object 0 3
					بين -3 0
				event
					elsewhere -2 -1
					genitive -2 0
					light
						subject -3 0
					object
						of
							event 4 0
					own
						phrase 1 0
					بين 0 -3
					على 0 1
					في
						of
							event -2 -1
					ل 1 3
					مع 1 0
					من -4 0
				light
					elsewhere 0 -3
					subject 0 -3
				other
					elsewhere 2 1
					object 10 -2
					subject -5 0
				speech
					genitive 0 3
					own
						phrase 0 1
					subject -1 0
					على 0 2
					ل 0 -1
					من 0 -2
			subject 0 -2
				of
					event -2 0
			إلى 0 -1
			ب 0 -2
			بين -1 0
			على 0 1
			عن 0 -1
			في 1 -4
			مع -2 2
			من -1 0
		قرب
			of
				event
					subject -1 0
		ك
			of
				event
					elsewhere 0 1
		ل
			elsewhere -2 -4
			genitive 0 1
			light
				subject -3 0
			object -4 8
			of
				aspect
					elsewhere 0 -2
				event
					elsewhere -3 -2
					genitive -3 0
					light
						subject 0 1
					object -4 0
					subject -1 5
					ضد 0 3
					على 0 -2
						of
							event 1 0
					في 0 2
				other
					elsewhere 7 -2
					object 0 2
				speech
					elsewhere -2 2
					light
						بين 2 0
					object -12 7
					subject -2 -2
					مع -1 0
					من 0 -4
				state
					elsewhere -6 -3
			own
				phrase 0 -3
			subject -3 7
			إلى 0 -3
			بين -2 0
			على 0 -1
			ل -3 -6
			مع -11 0
			من -4 -3
				قبل 0 7
		لدى
			elsewhere 4 6
			of
				event
					elsewhere -1 5
		مع
			elsewhere 1 -9
			object -5 0
			of
				event
					elsewhere -2 1
					object 0 6
					subject -9 -1
					إلى 0 -2
					بين 1 0
					ل -3 0
					من -1 0
				light
					elsewhere -1 -2
				motion
					elsewhere 0 3
				state
					elsewhere -2 0
			subject 1 0
			إلى 0 -1
			بين -7 0
			في 6 0
			ل 1 -10
			مع -1 0
			من 0 1
		من
			elsewhere 1 0
			genitive 0 -1
			object 5 -13
			of
				event
					elsewhere 3 3
					genitive -1 0
					light
						subject -9 0
					object 0 7
						of
							event -4 -1
					own
						phrase -2 0
					subject -3 1
						of
							event -6 0
					ب 0 8
					ضد 0 -3
					على 7 -1
					عن 9 0
					مع 0 1
					من 7 -1
						of
							event -8 -2
				light
					subject -6 4
				modal
					elsewhere 1 -1
				speech
					elsewhere -2 0
			own
				phrase 0 -5
			أجل
				elsewhere 3 0
				of
					event
						elsewhere -4 0
			ب 0 2
			بين -3 0
			عن 1 0
			في -1 -1
			قبل
				elsewhere -6 -5
				of
					event
						object 3 0
				على 0 5
				ل 0 -4
				من -2 0
					قبل 4 -2
			مع 0 -3
			من 5 -8
		وسط
			genitive 0 -1
	right
		elsewhere
			elsewhere -1 -2
			genitive 0 -3
			light
				object 0 -5
				subject -2 -2
				أثناء 0 -2
				إلى 0 1
				ب 0 1
				بالقرب
					من 0 6
				برئاسة -4 0
				بين 5 0
				ضد 0 2
				في 0 -2
				ل -1 -1
				مع -4 0
				من -1 0
			object 0 -2
				of
					aspect 7 0
					event -1 -2
					light 0 -2
					modal 0 -1
					other 2 -2
					speech 2 -1
					state 0 -6
			subject 0 -1
				of
					aspect 0 -4
					event 0 1
					light 2 -4
					modal -4 1
					motion 6 -1
					other 0 -5
					speech -2 -2
					state 0 -4
			أمام -2 -2
			إضافة
				إلى 0 2
					of
						event 1 4
			إلى -5 3
				of
					aspect 0 4
					event -2 1
					modal -1 0
					state 0 9
				جانب 5 11
					of
						event 0 4
			ب
				of
					event -2 -3
					light 6 -2
					speech 0 2
					state -1 0
			باسم 5 -1
				of
					speech -1 0
			بالإضافة
				إلى 0 -2
			بالقرب
				من 0 4
			بحق 0 -4
				of
					event 0 3
			بخصوص 0 1
			برفقة
				of
					aspect 6 0
			بشأن -1 0
			بقيادة -3 0
			بمشاركة 0 1
			بيد 4 0
			بين -1 0
				of
					event -1 0
					light 5 -1
					other -2 1
					speech -5 0
					state -5 0
			تجاه 0 -7
			حتى 0 -1
				of
					speech 4 0
			حول -2 0
				of
					event -2 0
			خارج 0 2
			داخل -1 0
				of
					event -3 3
			ضد -5 0
				of
					event -1 -2
			عبر -3 0
				of
					event -3 0
			على -5 -1
				of
					event -4 -1
					motion 0 6
					other 0 -1
					speech -1 4
				متن 0 -1
				يد 1 0
			عن -5 -2
				of
					event -2 0
			في -4 2
				of
					aspect 0 4
					light 0 2
					other -2 -1
					speech -2 -5
				إطار 3 0
			قرب
				of
					event 0 4
			ل 1 -1
				of
					aspect 0 2
					event 0 -3
					light 2 -2
					other 0 2
					speech 2 -1
					state 0 2
			لدى 0 4
				of
					event 5 0
			مثل 1 0
			مع -1 0
				of
					event -4 3
					light -4 -2
					modal 0 4
					motion 8 0
					other 8 0
					state 2 0
			من 1 -2
				of
					aspect 0 1
					event 0 1
					light 0 2
					other 7 0
					speech -2 0
					state 3 0
				أجل 2 0
					of
						event -2 0
				جانب -1 0
				طرف -1 0
				قبل 1 3
					of
						event -3 -3
		genitive
			elsewhere -6 -21
			genitive 0 -4
			light
				subject -8 -2
			object 0 -2
				of
					event -2 -2
					speech -2 0
			own
				phrase 0 -5
			subject 0 -1
				of
					aspect 0 2
					event -11 -9
					light -1 0
					modal -1 0
					other -1 0
					speech -7 -3
					state 4 0
			إلى
				of
					event -4 0
			بين
				of
					other -4 0
			ضد
				of
					event 1 0
			على
				of
					event -2 0
			عن
				of
					event -4 -3
			في
				of
					event 0 -4
			ل
				of
					event 3 -1
			مع
				of
					event -1 0
			من
				of
					event -1 0
		light
			object
				elsewhere 0 -3
				light
					object 4 0
					subject -4 0
			subject
				elsewhere -21 -7
				genitive 0 -2
				light
					subject 9 0
					مع -1 0
				object
					of
						event 0 1
				subject
					of
						event -15 0
						speech -1 0
				من
					of
						event 0 -1
			ب
				elsewhere -3 2
				light
					في 1 1
					مع -3 0
				own
					phrase 0 2
			بين
				elsewhere -2 -6
				light
					بين 2 0
				subject
					of
						event -3 0
						speech -1 0
			ضد
				elsewhere 0 -3
			على
				light
					subject -2 0
				object 0 -4
				subject
					of
						speech 5 0
				بين
					of
						event -1 0
			عند
				elsewhere 1 0
			في
				elsewhere -8 -4
				genitive 7 -2
				light
					subject 0 1
				object
					of
						event -3 0
				subject
					of
						event 0 -5
						speech -2 0
			ل
				light
					ل 0 2
					مع -2 0
				object 0 2
				own
					phrase 0 -5
				ل 0 1
			مع
				elsewhere 1 0
				light
					subject 1 0
					في 1 0
					مع -4 0
				subject
					of
						event 8 0
			من
				elsewhere 0 5
				genitive 0 2
				light
					بين -1 0
				subject
					of
						event 1 0
		object
			elsewhere 0 -9
			genitive -4 -3
			light
				subject 4 -2
			object 5 3
				of
					event 1 -8
			of
				event
					object -3 0
						of
							event 0 -1
					subject 11 0
						of
							event -3 1
					بين
						of
							event -1 0
				light
					elsewhere 5 0
					subject
						of
							light 0 1
				modal
					elsewhere -4 -1
				motion
					elsewhere 0 -1
					subject
						of
							motion 0 1
				other
					elsewhere 0 -1
					subject
						of
							other 0 5
				speech
					elsewhere -2 3
					object
						of
							speech 8 2
					subject
						of
							speech -5 0
				state
					elsewhere 2 0
					subject
						of
							state -2 5
			own
				phrase 0 2
			subject -3 -12
				of
					aspect -2 -6
					event 1 -3
					light -4 -1
					speech 1 0
					state -1 0
			إلى 0 -1
				of
					event 0 -1
			ب -2 0
				of
					event 0 -1
			بين -12 -1
				of
					light 0 -1
			ضد 0 -3
			في 0 -1
				of
					aspect 1 0
					event 0 -4
					other 1 0
			ل 1 -1
				of
					aspect 2 0
					event -1 -5
			مع 6 -5
				of
					event 0 -2
			من 6 -4
				of
					light 0 -1
				قبل -5 0
		own
			phrase
				elsewhere -4 -5
				genitive 0 4
				object
					of
						event -7 -2
				own
					phrase 0 4
				subject
					of
						event -11 -2
						modal 4 0
						other 0 2
						speech 0 -3
						state 1 0
				إلى
					of
						event 0 -1
				بين
					of
						event -2 0
				في
					of
						event 0 6
				ل
					of
						event 0 1
				مع
					of
						event -2 0
				من
					of
						event -2 0
		subject
			elsewhere -19 -5
			genitive 0 -2
			object
				of
					event -2 -7
					speech -1 0
					state 0 2
			of
				aspect
					elsewhere -8 -4
					subject
						of
							aspect 9 0
				event
					elsewhere -12 -9
					genitive -1 0
					object 0 10
						of
							event 3 4
					subject 6 1
						of
							event 1 0
				light
					elsewhere -8 -5
				modal
					elsewhere -13 -10
				motion
					elsewhere -3 -2
				other
					elsewhere -4 6
				speech
					elsewhere -22 -2
					subject
						of
							speech -2 0
				state
					elsewhere 2 -1
			subject 0 2
				of
					event -9 0
					modal -1 0
					other -2 0
					speech -12 0
			إلى
				of
					event 0 -5
			ب -3 0
				of
					event -1 0
			بين
				of
					light -2 1
			على
				of
					event 0 -4
			ل -1 0
				of
					event -2 0
			مع
				of
					event -7 0
			من
				of
					event -1 0
		أمام
			object 0 1
				of
					event 0 1
			subject -1 0
		إضافة
			إلى
				بين -4 0
		إلى
			elsewhere 1 -4
			genitive 5 0
			object -4 -2
				of
					event 0 -5
					light 2 0
			of
				aspect
					elsewhere 0 3
				event
					elsewhere 0 1
					object
						of
							event -6 0
					subject
						of
							event 2 0
					إلى
						of
							event 0 1
					من
						of
							event 1 0
				light
					elsewhere -1 -3
					subject
						of
							light 0 2
				other
					subject
						of
							other 0 4
				speech
					elsewhere -2 0
			own
				phrase 0 5
			subject -4 9
				of
					event 9 -7
					light -2 0
					speech 4 0
			إلى 0 5
			جانب
				elsewhere 0 -1
				إلى
					جانب 6 -1
			على 0 -4
			ل 6 -3
				of
					event -2 0
			مع
				of
					event -2 0
		ب
			elsewhere 1 -2
			genitive 0 5
			object 3 -3
				of
					event -1 -7
			of
				aspect
					elsewhere 4 0
				event
					elsewhere -1 1
					object 0 -3
						of
							event -1 5
					subject
						of
							event 3 8
					على
						of
							event -2 1
				light
					elsewhere 0 4
				other
					elsewhere 0 -5
				speech
					elsewhere -4 0
					subject
						of
							speech 3 0
			own
				phrase 2 2
			subject 3 -3
				of
					event 5 3
					other -2 0
			ب 6 -1
			بين 0 4
			على 0 -2
				of
					event 0 2
			في 0 2
				of
					light 0 2
			ل 1 -4
				of
					event 1 0
			مع 5 -6
				of
					event 2 0
			من 2 0
		بالقرب
			من
				elsewhere 0 -1
		بحضور
			بحضور -2 0
		بحق
			elsewhere 1 0
			of
				event
					subject
						of
							event 1 0
			subject 0 -1
				of
					event -2 0
		بخصوص
			elsewhere 1 0
		برئاسة
			elsewhere 1 0
			of
				event
					elsewhere -3 0
					subject
						of
							event 4 0
		برفقة
			of
				aspect
					elsewhere 11 0
		بشأن
			elsewhere -2 0
		بقيادة
			elsewhere 0 -1
		بمشاركة
			elsewhere 1 0
		بين
			elsewhere -4 -8
			genitive -2 -4
			light
				subject -1 0
			object 0 -8
				of
					event -2 2
			of
				aspect
					elsewhere 0 1
				event
					elsewhere -3 -4
					subject
						of
							event 8 0
					بين -2 0
						of
							event 1 0
				light
					elsewhere -3 -1
				other
					elsewhere -1 0
			own
				phrase 0 -2
			subject 3 -6
				of
					aspect 0 -3
					event -6 0
					other -6 0
					speech -14 0
			ب 0 3
			بين 11 0
			في 0 -2
			ل -7 0
			مع 2 -3
				of
					event -1 0
		تحت
			elsewhere 0 1
		حتى
			elsewhere 0 7
			of
				speech
					elsewhere 0 2
		حول
			elsewhere 0 -4
			subject -3 0
			ل -1 2
		خارج
			elsewhere 0 -2
		خلال
			of
				event
					elsewhere 1 0
		داخل
			elsewhere 4 0
			genitive 3 0
			object 0 -1
			subject 0 -1
			ل -2 1
		ضد
			elsewhere 1 -5
			genitive 0 -4
			light
				subject 6 0
			object 2 0
				of
					event 4 0
			of
				event
					elsewhere 3 0
					subject
						of
							event 6 0
				state
					elsewhere 2 0
			own
				phrase -2 -1
			subject
				of
					event 4 0
			في 0 -1
		ضمن
			elsewhere -1 0
		على
			elsewhere -1 -10
			genitive 7 -3
			light
				subject 6 -7
			object 4 -4
				of
					event 3 -1
					modal 1 0
			of
				event
					elsewhere 8 -2
					subject
						of
							event 0 -2
					على
						of
							event 0 -1
				light
					subject
						of
							light 5 0
				other
					elsewhere 0 -3
				state
					elsewhere -2 0
			own
				phrase 10 5
			subject 11 -12
				of
					aspect 0 -3
					event 1 -15
					light -1 -1
					other 1 0
					speech 0 -1
			أيدي
				elsewhere -2 2
			إلى
				of
					event -2 0
			ب
				of
					event 3 0
			على -1 1
				of
					event 2 -1
			ل 4 -4
				of
					event -1 -1
			مع
				of
					event -1 0
			من -4 0
			يد
				subject -6 5
		عن
			elsewhere 0 -8
			object 5 0
				of
					event -4 1
			of
				event
					elsewhere -5 4
					subject
						of
							event -6 0
				light
					subject
						of
							light -2 0
			own
				phrase -3 0
			subject -1 -1
			عن -3 0
			مع 2 0
			من
				of
					event -1 0
		فوق
			elsewhere 1 0
		في
			elsewhere -3 -3
			genitive -2 -3
			light
				object 2 0
				subject 6 0
				في 1 0
			object 5 -2
				of
					event 4 -3
					other 2 0
					speech 1 0
			of
				aspect
					elsewhere 4 0
					subject
						of
							aspect 2 0
				event
					elsewhere 6 -2
					genitive 0 -5
					object 0 4
						of
							event 3 -5
					own
						phrase 0 -1
					ب
						of
							event 1 3
					على
						of
							event 0 -1
					ل
						of
							event 10 0
					من
						of
							event 2 0
				light
					elsewhere -1 -1
					subject
						of
							light 0 6
				other
					elsewhere 0 -5
					object
						of
							other -1 0
				speech
					subject
						of
							speech -4 0
				state
					elsewhere 6 -2
			own
				phrase 0 1
			subject -1 2
				of
					event -1 -4
					light 1 0
					other 0 2
					speech 0 -3
					state -2 2
			أمام 0 -2
			إطار
				of
					event
						elsewhere 1 0
			إلى 0 2
				of
					event 2 -4
			ب 8 -1
			بين -6 0
				of
					event -2 0
			ضد 2 0
			على 0 -4
				of
					event -1 2
			عن 0 3
				of
					event 4 0
			في 2 0
				of
					event -1 0
			ل -1 1
				of
					event 0 -4
					speech 3 0
			مع 0 -4
			من 9 -5
				of
					event 0 2
		قبالة
			elsewhere 0 -3
		قرب
			elsewhere -3 3
			genitive 0 3
			own
				phrase 0 7
			subject 2 0
		ك
			elsewhere 0 2
			of
				event
					subject
						of
							event 0 3
			subject 0 -3
		ل
			elsewhere 1 -2
			genitive 2 -1
			object -1 -2
				of
					event 3 -5
			of
				aspect
					elsewhere -1 -2
				event
					elsewhere -1 0
					genitive 0 3
					object
						of
							event -5 -3
					own
						phrase -3 0
					subject -2 0
						of
							event -2 1
					ب
						of
							event 6 0
					عن
						of
							event 0 -3
					ل
						of
							event -5 -1
					مع
						of
							event 2 0
					من
						of
							event 3 0
				light
					elsewhere 9 -4
					subject
						of
							light -4 0
				motion
					elsewhere 0 6
				other
					elsewhere 2 0
					subject
						of
							other -5 0
				speech
					elsewhere 0 1
					subject
						of
							speech -1 0
			own
				phrase 8 -7
			subject -3 0
				of
					event -4 -6
					light 4 -6
					modal 3 0
					motion 5 0
					other -3 0
					speech -10 -1
			إلى 0 -2
			ب -2 0
				of
					event -1 0
			باسم -1 0
			بين -1 -1
			ضد 0 -2
			على 0 2
				of
					event 0 2
			في
				of
					event 5 0
			ل 1 3
				of
					event 0 -1
			من 0 1
				of
					event -9 0
		لدى
			elsewhere -6 -4
			object -1 0
			of
				event
					subject
						of
							event -1 0
			ب 0 3
		مثل
			elsewhere 0 6
			subject -2 0
		مع
			elsewhere 4 -8
			genitive 5 -2
			light
				subject 8 0
			object 8 -3
				of
					event 0 -7
					speech 4 0
			of
				event
					elsewhere 3 -5
					object
						of
							event -2 0
					subject
						of
							event -3 4
					إلى
						of
							event 2 0
				other
					subject
						of
							other -4 0
					ب -10 0
				speech
					elsewhere 1 0
					subject
						of
							speech 5 0
			own
				phrase -1 0
			subject 0 -3
				of
					event 12 -4
					modal 2 0
					other 4 0
					speech 5 0
			ب 1 -3
			على 0 -1
			عن
				of
					event 2 -1
			ل 7 0
			مع 4 -5
				of
					event -3 0
			من 0 -5
		مقابل
			elsewhere -1 0
		من
			elsewhere -3 -1
			genitive 0 -5
			light
				subject -4 0
			object 3 6
				of
					event 0 -4
					light 4 0
			of
				event
					genitive 0 4
					subject -2 0
						of
							event 0 6
					عن
						of
							event 0 3
				light
					subject
						of
							light 1 0
				modal
					elsewhere -4 0
					subject
						of
							modal 6 0
				speech
					elsewhere 0 2
					own
						phrase 0 -3
				state
					elsewhere -2 0
			own
				phrase 0 -1
			subject 1 -2
				of
					light -5 6
					speech 0 1
			أجل
				of
					event
						elsewhere 4 0
						subject
							of
								event 11 0
			إلى 0 5
			بين 1 0
			جانب
				elsewhere 0 3
			على 0 -3
			في 1 -5
				of
					event 2 0
			قبل
				elsewhere -5 9
				genitive 0 1
				object 0 -3
				subject
					of
						event -3 0
				في 0 1
				من
					قبل -5 1
			ل 0 -1
				of
					event -1 0
			مع 1 0
			من 4 -9
				of
					event -4 0
		منذ
			elsewhere 0 1
		نحو
			elsewhere 0 2
		وسط
			elsewhere 6 3
			subject
				of
					event 2 0
parts
	false
		false
			after -1 2
			before -2 -1
		true
			after -1 -3
			before 6 0
	true
		false
			after -1 -12
			before -5 -7
		true
			after 1 -8
			before -8 -17
path
	after
		
			 1 3
			governed -6 -1
			masdar
				phrase -4 -1
				target 2 -3
			noun
				nisba 2 0
				phrase -2 0
				target 0 -2
			participle
				phrase -6 0
			verb
				nisba -3 10
				phrase 3 4
		,
			 4 6
			governed 0 2
			masdar
				phrase 0 1
			verb
				phrase 7 1
		,,complementizer
			 0 -4
			governed 0 -1
			verb
				phrase 0 -5
		,,complementizer,verb
			aspect
				verb
					phrase 0 1
			event
				 0 -5
				masdar
					phrase -1 0
				verb
					phrase 2 -2
		,,conjunction
			 -4 -2
			governed 2 4
			masdar
				phrase -1 10
			noun
				phrase 2 -2
		,,conjunction,verb
			event
				masdar
					phrase -1 0
		,,mark
			 0 -4
			governed 0 -1
			noun
				phrase -2 0
			verb
				phrase 0 -4
		,,mark,,
			governed 0 3
		,,relative,verb
			event
				 6 8
				governed 0 -3
				masdar
					phrase 3 -4
				noun
					phrase 2 0
				verb
					phrase 0 2
			light
				governed 0 2
				noun
					phrase 1 1
		,,report
			governed 0 -1
			noun
				phrase 0 -1
		,,verb
			aspect
				 -1 0
			event
				 0 4
				governed 0 -5
				noun
					phrase -3 0
			event,,
				 5 5
				noun
					phrase 6 0
				verb
					phrase 0 7
			light
				 0 -6
				governed 0 3
				masdar
					phrase 0 2
				noun
					phrase 0 -3
			motion
				verb
					phrase 1 0
			other
				 -2 0
				masdar
					phrase -3 1
				noun
					phrase 3 0
			other,,
				masdar
					phrase 0 1
			speech
				 0 3
				noun
					phrase 0 2
				verb
					phrase 0 -1
			state
				 0 -1
		complementizer
			 -6 -7
			masdar
				phrase 0 1
			noun
				phrase 0 -3
		complementizer,verb
			event
				governed -1 0
				noun
					phrase 0 1
			light
				verb
					phrase 0 4
		conditional,verb
			event
				 0 1
		conjunction
			 4 2
			governed 0 2
			masdar
				phrase 0 7
			verb
				phrase 0 1
		conjunction,verb
			event
				governed 0 -1
				masdar
					phrase 0 1
				verb
					phrase 0 -1
		long
			 -2 0
			governed 0 -3
			masdar
				phrase 0 -4
			noun
				phrase -7 4
			verb
				phrase 3 0
		mark
			 7 5
			governed 0 7
			masdar
				phrase -3 10
			noun
				phrase 4 -2
			verb
				nisba 0 3
				phrase 9 0
		mark,,
			governed -1 0
			noun
				phrase 0 -3
			verb
				phrase 0 4
		mark,,,verb
			event
				 0 2
				masdar
					phrase 0 2
		mark,complementizer
			 -1 0
			noun
				phrase -1 0
		mark,complementizer,verb
			event
				 0 1
		mark,relative,verb
			event
				 0 1
				noun
					phrase 0 4
		mark,verb
			event
				 -4 0
				noun
					phrase -2 0
			event,mark
				verb
					phrase 0 4
		relative
			masdar
				phrase 0 6
			noun
				phrase 4 0
			verb
				phrase 0 -1
		relative,,
			 6 0
			masdar
				phrase 5 0
		relative,verb
			aspect
				governed 0 11
				masdar
					phrase 0 6
			event
				 0 5
				governed 0 -1
				masdar
					nisba -2 0
					phrase 3 0
				noun
					phrase 9 8
					target 0 -2
				verb
					phrase -6 0
			event,,
				 3 0
				masdar
					phrase 4 0
				noun
					phrase 0 3
			event,mark
				governed 0 1
			light
				 9 -4
				governed -2 6
				masdar
					phrase 3 0
			light,mark
				 0 2
			other
				 0 4
				masdar
					phrase 3 0
				verb
					phrase -1 0
			state
				masdar
					phrase 0 -1
		report
			 4 -1
			masdar
				phrase 5 -2
		temporal,verb
			event
				 0 -4
				governed 0 -1
				masdar
					phrase 0 -2
				verb
					phrase 3 0
		verb
			aspect
				 -6 0
				governed 0 3
				masdar
					phrase 0 2
				noun
					phrase -4 0
					target 0 -1
				verb
					phrase 0 1
			event
				 -1 -3
				governed 0 -2
				masdar
					phrase -2 -3
					target 0 -3
				noun
					phrase 0 -3
					target 0 5
				verb
					phrase 0 1
			event,,
				 0 -1
				noun
					phrase 3 -2
			event,complementizer
				 3 0
				governed 0 6
				noun
					phrase 1 3
			event,conjunction
				 4 0
				noun
					phrase 2 0
			event,mark
				 1 0
				noun
					phrase 2 0
			event,relative,verb
				event
					 0 -4
			event,temporal,verb
				event
					 2 0
			light
				 4 4
				governed 1 -1
				masdar
					nisba 1 0
					phrase 1 0
				noun
					phrase 5 5
					target 0 1
				verb
					phrase 0 -4
			light,mark
				 1 0
				noun
					phrase 6 0
			light,verb
				event
					 -1 0
			modal
				governed 4 -2
				noun
					phrase 1 -4
			motion
				 0 -2
				governed 1 0
				masdar
					phrase 1 0
				noun
					phrase 0 -1
			other
				 3 4
				masdar
					phrase 1 0
				noun
					phrase 0 2
				verb
					phrase 0 6
			other,,,mark
				verb
					phrase 0 4
			speech
				 -4 -1
				governed 3 0
				masdar
					phrase 3 0
				noun
					phrase -2 0
			speech,complementizer
				masdar
					phrase 0 -1
			state
				governed 0 -1
				masdar
					phrase 2 0
				noun
					phrase -2 0
				verb
					phrase 0 -2
			state,,
				 0 6
			state,complementizer
				 7 0
				noun
					phrase 4 0
	before
		
			 5 3
			governed 7 5
			masdar
				nisba 3 0
				phrase 4 -2
			noun
				nisba 0 2
				phrase -3 0
				target 0 1
			participle
				phrase 7 3
			verb
				nisba 0 3
				phrase 9 0
				target -1 0
		,
			 -1 0
			governed -4 0
			masdar
				nisba -5 5
				phrase 3 1
				target 0 -3
			noun
				phrase 5 0
			participle
				phrase 0 -3
			verb
				nisba -3 0
				phrase 0 4
				target 0 -3
		,,complementizer
			 -2 -5
			masdar
				phrase 0 -3
			noun
				phrase 1 0
			verb
				phrase -2 0
		,,complementizer,mark
			 -1 0
		,,complementizer,verb
			aspect
				verb
					phrase 3 0
			event
				governed -6 -2
				noun
					phrase -1 0
			light
				 4 0
				governed 0 7
				masdar
					phrase 0 8
			other
				 -3 0
		,,conjunction
			 -5 1
			governed 0 -3
			verb
				phrase -4 0
		,,conjunction,verb
			event
				 0 1
				governed -6 0
				noun
					phrase 0 5
			light
				 -1 0
				masdar
					phrase -2 4
				noun
					phrase 0 -2
		,,mark
			 -5 0
			governed 0 3
			masdar
				phrase -3 0
			noun
				phrase -1 1
			verb
				phrase 2 2
		,,mark,verb
			event
				 4 0
				masdar
					phrase 4 0
		,,relative
			 0 1
			governed 12 6
			noun
				phrase 1 0
			verb
				phrase 13 0
		,,relative,verb
			aspect
				 -4 0
			event
				 -1 0
				masdar
					phrase -12 0
				noun
					phrase 5 0
			light
				 -3 5
				governed -2 0
				masdar
					phrase -1 4
				noun
					phrase -1 0
			state
				 -1 0
				noun
					phrase -1 0
		,,temporal
			verb
				phrase 0 -1
		,,temporal,verb
			event
				 -1 0
		,,verb
			aspect
				 -1 3
				masdar
					phrase 1 0
				verb
					phrase -2 5
			event
				 -1 1
				governed 2 0
				masdar
					phrase 4 1
				verb
					phrase -1 -2
			event,,
				 0 8
				masdar
					phrase 4 0
				noun
					phrase 0 1
			event,relative
				 0 1
				verb
					phrase 0 4
			light
				 -3 0
				governed 1 0
				masdar
					phrase 0 8
				noun
					phrase -3 0
			light,,
				governed -1 0
			modal
				governed -2 0
			other
				governed -4 -3
				masdar
					phrase 0 -5
			speech,complementizer
				 -1 0
			state
				 0 -1
				noun
					phrase -2 0
		complementizer
			 -4 -4
			governed 4 -3
			masdar
				phrase -5 -5
			noun
				phrase 0 -3
			verb
				phrase 4 0
		complementizer,,
			verb
				phrase -7 0
		complementizer,mark
			 -7 0
			masdar
				phrase -2 0
		complementizer,mark,verb
			event
				 -1 0
		complementizer,relative,verb
			event
				 -1 0
		complementizer,verb
			aspect
				 10 0
				verb
					phrase 4 0
			event
				 -1 2
				governed 0 5
				masdar
					phrase 3 6
				noun
					phrase -1 5
			event,,
				 5 0
			light
				governed 3 0
				masdar
					phrase 3 0
			light,,
				 1 0
			other
				 -1 0
		conditional
			governed -2 2
			masdar
				phrase -1 0
			verb
				phrase 0 1
		conjunction
			governed 1 -6
			noun
				phrase 0 1
			verb
				phrase 1 -2
		conjunction,verb
			event
				 2 0
				governed -3 0
				noun
					phrase 0 5
			other
				 -1 0
			speech,complementizer
				 0 3
				noun
					phrase 0 3
		long
			governed -3 -1
			masdar
				nisba -2 0
				phrase -2 2
			noun
				nisba 4 0
				phrase 0 7
			participle
				phrase 0 -8
			verb
				nisba 0 -1
				phrase -1 -1
		mark
			 7 -6
			governed -2 -3
			masdar
				phrase 0 -1
			noun
				phrase -6 0
			participle
				phrase 2 0
			verb
				phrase 3 -1
		mark,,
			 -3 -1
			governed -3 -1
			participle
				phrase -2 -1
			verb
				phrase -4 -1
		mark,,,relative
			 3 0
			verb
				phrase 5 0
		mark,,,verb
			event
				 1 -3
			light
				 -4 0
				noun
					phrase -3 0
		mark,complementizer
			 -2 0
			governed -1 0
			masdar
				phrase -1 0
			noun
				phrase -2 0
		mark,complementizer,verb
			event
				 -4 1
				masdar
					phrase -3 0
		mark,relative
			 4 0
			governed 1 1
			verb
				phrase 3 0
		mark,relative,verb
			event
				 3 0
				masdar
					phrase 3 0
		mark,verb
			event
				governed 2 0
				masdar
					phrase 0 -1
				noun
					phrase 0 -2
				verb
					phrase 0 1
			event,mark
				 5 0
		relative
			governed 9 6
			noun
				phrase 4 0
			verb
				nisba 0 -1
				phrase 2 1
				target -1 3
		relative,,
			 1 0
			masdar
				phrase 2 0
		relative,verb
			aspect
				 -5 0
				governed 1 0
				masdar
					phrase 0 -4
				noun
					phrase -4 0
			event
				 -1 0
				governed 7 6
				masdar
					phrase -3 0
				verb
					phrase 5 0
			event,,
				 2 4
				governed 1 0
				masdar
					phrase 3 1
				participle
					phrase 3 0
			event,complementizer
				 2 1
				verb
					phrase 0 4
			event,mark
				 4 0
			light
				 -1 3
				governed 6 0
				masdar
					phrase 10 9
			other
				governed 2 0
				noun
					phrase 1 0
			state
				governed 0 2
		temporal
			 0 3
			masdar
				phrase 4 0
			verb
				phrase 0 2
		temporal,verb
			event
				 0 2
				masdar
					phrase -2 0
				noun
					phrase 2 1
			light
				 0 2
				masdar
					phrase 0 1
		verb
			aspect
				 -1 0
				governed 0 3
				masdar
					phrase 3 4
				noun
					phrase -5 0
				verb
					phrase -1 0
			aspect,verb
				event
					governed 2 0
					masdar
						phrase 2 0
			event
				 6 4
				governed 0 1
				masdar
					phrase -1 -4
				noun
					phrase 0 2
					target 5 7
				verb
					phrase 4 0
			event,,
				 4 -5
				governed -4 2
				masdar
					phrase 2 1
				noun
					phrase 1 -2
				participle
					phrase -12 0
			event,,,complementizer
				 0 11
				verb
					phrase 0 8
			event,,,conjunction
				 4 0
				verb
					phrase 3 0
			event,,,verb
				event
					 1 0
					masdar
						phrase 1 0
				light
					 7 0
					noun
						phrase 12 0
			event,complementizer
				 3 0
				masdar
					phrase 3 0
			event,complementizer,verb
				light
					noun
						phrase -1 0
			event,conjunction
				 -2 0
				verb
					phrase 0 -4
			event,conjunction,verb
				event
					 0 1
			event,mark
				 0 -1
				noun
					phrase 4 0
			event,mark,,
				verb
					phrase 1 0
			event,relative
				 -9 0
				governed 0 -1
				verb
					phrase -10 0
			event,relative,verb
				event
					masdar
						phrase -1 0
				light
					 -4 -1
					masdar
						phrase -5 0
			event,temporal,verb
				event
					 -1 0
			event,verb
				aspect
					 0 2
				light
					 0 2
					masdar
						phrase 0 2
				other
					 -3 0
					verb
						phrase -1 0
				speech
					 -1 0
			light
				 4 0
				governed -4 0
				masdar
					nisba 3 0
			light,,
				 -2 0
				noun
					phrase 1 0
			light,relative,verb
				event
					 1 0
			modal
				 7 -7
				governed 1 0
				masdar
					phrase 9 -4
				noun
					phrase 1 0
			motion
				governed -1 0
			motion,conjunction,verb
				other
					 2 3
					masdar
						phrase 2 8
			other
				 0 -4
				governed 0 6
				masdar
					phrase -2 0
				noun
					phrase 6 1
			other,mark
				 4 0
			other,relative
				verb
					phrase 0 2
			speech
				 -5 0
				governed 0 -3
				masdar
					phrase -1 0
			speech,complementizer
				 1 -3
				verb
					phrase 0 -1
			speech,mark,verb
				event
					 1 0
			state
				 9 -1
				masdar
					nisba 3 0
					phrase 3 0
	same
		
			governed 2 1
			masdar
				nisba 1 3
				phrase 1 2
				target -3 8
			noun
				nisba 4 -4
				target 0 -4
people
	between
		after
			0 -5 -2
			1 0 -1
			2 3 5
		before
			0 2 -3
			1 2 -1
			2 -1 -1
		same
			0 2 1
preposition
	 1 2
		after
			masdar 0 -1
			noun 3 -7
			participle -10 9
			verb 1 6
		before
			masdar 0 1
			noun -1 1
			participle 7 -5
			verb 1 0
		events/accuse/aaraba-istiya 10 0
		events/accuse/adana 6 -6
		events/accuse/adana-masul 0 -3
		events/accuse/ahala-qada 0 -1
		events/accuse/dawa -1 0
		events/accuse/hajama-khasm -2 3
		events/accuse/hammala-masuliyya -4 0
		events/accuse/hujum-lafzi 0 3
		events/accuse/hukima -7 4
		events/accuse/idanatuhu-li 1 0
		events/accuse/intaqada 0 6
		events/accuse/ishtabaha -8 10
		events/accuse/istajwaba 0 2
		events/accuse/ittahama -4 7
		events/accuse/lama 9 0
		events/accuse/muhakama 0 -2
		events/accuse/muttaham-bi -6 0
		events/accuse/naddada 6 -3
		events/accuse/qadaa 1 0
		events/accuse/sannafa-irhab 0 5
		events/accuse/shajaba 0 -7
		events/accuse/shakk 0 -7
		events/accuse/shakwa 3 0
		events/accuse/shakwa-rufiat 3 2
		events/accuse/taharriyat 0 -1
		events/accuse/tahqiq-fi -2 -2
		events/accuse/tahqiq-jinai 1 -5
		events/accuse/tahqiqat -2 0
		events/accuse/tuham -2 14
		events/accuse/tuhma 0 2
		events/agree/azm 2 0
		events/agree/istidad 1 0
		events/agree/ittafaqa-ala 2 -4
		events/agree/ittifaq 0 -4
		events/agree/ittifaq-muhaddad 1 -2
		events/agree/ittifaq-musamma -7 0
		events/agree/mustaidd 8 0
		events/agree/muwafaqa -1 0
		events/agree/taahhada 0 -13
		events/agree/taahhud 4 0
		events/agree/tawafuq -1 0
		events/agree/tawassala 1 0
		events/agree/waada 2 5
		events/agree/wad-masdar 7 0
		events/agree/wafaqa 2 -5
		events/aid/ajra-jiraha -3 2
		events/aid/amal-ighatha 0 -1
		events/aid/arsala-musaadat 0 -10
		events/aid/dam-maddi -5 5
		events/aid/darraba 2 2
		events/aid/ilaj-kharij -4 3
		events/aid/istadafa-lajiin 2 0
		events/aid/najda 1 0
		events/aid/naqala-jarha -8 7
		events/aid/qaddama-musaadat 1 -13
		events/aid/sallama-musaadat -3 0
		events/aid/talaqqa-musaadat -7 6
		events/assault/adhdhaba -5 3
		events/assault/adrama 0 -1
		events/assault/al-hadith 0 3
		events/assault/amal-unf -1 -2
		events/assault/amaliyya-askariyya 0 -2
		events/assault/amaliyya-irhabiyya 0 -2
		events/assault/amaliyya-jawwiyya 0 2
		events/assault/amaliyyatuha 6 0
		events/assault/arda-qatilan 0 -1
		events/assault/asaba-sarukh 0 2
		events/assault/atlaqa-ghaz 3 -2
		events/assault/atlaqa-nar -2 6
		events/assault/atlaqa-sarukh -3 -15
		events/assault/awda 0 3
		events/assault/dakka 0 5
		events/assault/dammara -4 7
		events/assault/darba 0 6
		events/assault/darba-jawwiyya 3 5
		events/assault/fajjara-nafsah 2 -4
		events/assault/fataha-nar 2 -3
		events/assault/ghara 4 3
		events/assault/ghazw 0 -3
		events/assault/hadama 1 0
		events/assault/hadith-irhabi -8 -7
		events/assault/hajama 0 8
		events/assault/hamla-askariyya 3 0
		events/assault/haraqa-mabna 0 1
		events/assault/haraqa-shakhs -2 0
		events/assault/harb -6 -1
		events/assault/harb-ahliyya 0 -4
		events/assault/harb-irhab 0 6
		events/assault/harb-llati 0 -1
		events/assault/harb-nisba -2 0
		events/assault/harrara 0 -9
		events/assault/harrara-min -3 0
		events/assault/hazama -2 2
		events/assault/hujum 0 5
		events/assault/hujum-intihari 0 -2
		events/assault/hujum-jawwi 3 0
		events/assault/hujum-kimyai -4 0
		events/assault/hujum-mufakhkhakha 0 2
		events/assault/idam -4 0
		events/assault/idam-maydani 5 0
		events/assault/ightala -12 -4
		events/assault/ihtajaza-musallahun 0 4
		events/assault/ijtiyah 0 -1
		events/assault/ikhtitaf-taira 0 5
		events/assault/infajara 0 -4
		events/assault/iqtaham 0 -8
		events/assault/ishtabaka 0 -3
		events/assault/istaada-mawqi 0 -5
		events/assault/istahdafa-sarukh 0 6
		events/assault/istakhdama-asliha 6 -1
		events/assault/istakhdama-kimyai 0 -4
		events/assault/istashhada -10 0
		events/assault/istihdaf 0 9
		events/assault/itada 1 -4
		events/assault/itada-jinsi 3 0
		events/assault/itida -9 2
		events/assault/jaraha -1 0
		events/assault/jarha -3 7
		events/assault/jarima-bashia -7 0
		events/assault/kabbada -2 1
		events/assault/kamin 0 5
		events/assault/khatafa -3 3
		events/assault/khuruq 0 -1
		events/assault/majzara 0 7
		events/assault/maqtal -15 8
		events/assault/masra -18 10
		events/assault/masra-noun -5 9
		events/assault/munawashat 0 -1
		events/assault/mutaathir -1 0
		events/assault/muwajahat 1 0
		events/assault/niza -3 0
		events/assault/qamaa -4 0
		events/assault/qasafa -1 -2
		events/assault/qasf-jawwi -1 -2
		events/assault/qasf-madfai 0 3
		events/assault/qatala -14 4
		events/assault/qatala-did 5 -1
		events/assault/qatala-tanan -3 5
		events/assault/qatla -12 4
		events/assault/qital 2 0
		events/assault/qital-sifa 0 -2
		events/assault/rashaqa-hidha 5 0
		events/assault/saddal-hujum -1 1
		events/assault/sarukh-saqata -4 -4
		events/assault/sidam 4 0
		events/assault/sidamat 5 0
		events/assault/suqut-dahaya 0 3
		events/assault/tabadul-nar 4 0
		events/assault/tadakhkhul-askari 0 -3
		events/assault/tafjir 0 -7
		events/assault/tamshit 0 -2
		events/assault/tarada-musallahin 0 3
		events/assault/tasadda 2 -1
		events/assault/tasfiya-shakhs -4 0
		events/assault/tawaghghul 0 -9
		events/assault/usiba -10 6
		events/coerce/aghlaqa 0 -3
		events/coerce/aghlaqa-qanat 0 3
		events/coerce/akhla-bilquwwa -6 0
		events/coerce/ataha -1 -1
		events/coerce/athara -4 0
		events/coerce/awqafa -1 2
		events/coerce/bana-jidar 1 0
		events/coerce/dabata -5 0
		events/coerce/dayyaqa 0 6
		events/coerce/fakkaka-khaliyya 0 3
		events/coerce/fattasha 3 0
		events/coerce/habs 2 -2
		events/coerce/hajaza 0 -4
		events/coerce/hajjara-hu 1 0
		events/coerce/halat-tawari 0 -2
		events/coerce/hasara -7 0
		events/coerce/hazara 4 0
		events/coerce/hazr-tajawwul 0 -1
		events/coerce/hujum-iliktruni 0 1
		events/coerce/ihtajaza 0 9
		events/coerce/ihtajaza-juthath 1 0
		events/coerce/ihtajaza-safina -3 2
		events/coerce/ihtalla 2 -1
		events/coerce/ijraat-istithnaiyya 0 -1
		events/coerce/ikhtaraqa-mawqi -4 1
		events/coerce/inqalaba-ala 3 -1
		events/coerce/inqilab 0 -1
		events/coerce/iqaf -1 0
		events/coerce/iqama-jabriyya 0 4
		events/coerce/iqtada 0 7
		events/coerce/iqtaham-amn -2 0
		events/coerce/iqtaham-quwwat 0 -1
		events/coerce/iqtahamat-quwwat 0 -1
		events/coerce/istadaa-tahqiq 0 6
		events/coerce/istawla 3 -9
		events/coerce/itaqala -4 6
		events/coerce/itarada-safina 0 3
		events/coerce/jammada-amwal 0 16
		events/coerce/manaa -1 7
		events/coerce/mudhakkirat-tawqif 0 2
		events/coerce/muhtajaz-fi -3 -1
		events/coerce/naqala-sijn 0 3
		events/coerce/nuqtat-taftish 0 -2
		events/coerce/qabd -6 8
		events/coerce/qamaa -1 0
		events/coerce/qarar-man 5 0
		events/coerce/qataa-khidma 4 0
		events/coerce/quyud-mafruda 0 1
		events/coerce/saytara 3 -15
		events/coerce/tarada-mulahaqa 1 0
		events/coerce/tawwaqa 4 0
		events/coerce/tawwaqat-quwwat 0 4
		events/coerce/zawwara -1 -5
		events/concede/afw 0 2
		events/concede/rafaa-uqubat -1 0
		events/concede/samaha-mujaddadan 0 4
		events/concede/tarajaa-an 1 0
		events/consult/ajra-ittisalat 2 0
		events/consult/bahatha 0 -3
		events/consult/bahatha-maa -2 0
		events/consult/bahatha-mawdu 0 -2
		events/consult/fawada -2 0
		events/consult/hiwar -2 0
		events/consult/ijtamaa 0 -2
		events/consult/ijtima -2 -4
		events/consult/iltaqa 2 4
		events/consult/istaqbala -8 15
		events/consult/istaqbala-fi 0 6
		events/consult/istiqbal -8 14
		events/consult/ittisal-hatifi 2 0
		events/consult/ittisal-talaqqa 1 0
		events/consult/ittisalat-maa 8 0
		events/consult/jalsa-barlaman -7 0
		events/consult/jalsa-mughlaqa 5 0
		events/consult/jawla 0 8
		events/consult/liqa 1 0
		events/consult/liqa-jamai 1 -4
		events/consult/madubat-asha 5 0
		events/consult/mubahathat 0 -8
		events/consult/mufawadat 0 -2
		events/consult/mutamar -5 0
		events/consult/naqasha-maa 4 0
		events/consult/qabala -1 0
		events/consult/qimma 0 -3
		events/consult/sallama-risala -4 6
		events/consult/tabadala-ara -1 0
		events/consult/tashawara 1 0
		events/consult/tawasala-maa 8 0
		events/consult/tawassata 0 1
		events/consult/wasala-masul 0 -1
		events/consult/wasala-wafd 1 0
		events/consult/wasata 1 4
		events/consult/zara 0 4
		events/consult/ziyara 1 0
		events/consult/ziyara-makan 2 -9
		events/consult/ziyara-maydaniyya 0 4
		events/cooperate/baa-silah 2 1
		events/cooperate/tabadul-malumat 0 -3
		events/disaster/hadith-gharaq 0 2
		events/disaster/hadith-sayr 0 6
		events/disaster/hariq 0 -8
		events/disaster/tahattamat-taira 0 -6
		events/disaster/zilzal 0 -6
		events/mobilize/arsala-quwwat 0 2
		events/mobilize/atlaqa-balisti -2 0
		events/mobilize/intashara-jaysh 5 0
		events/mobilize/istaqdama 1 0
		events/mobilize/nashara-quwwat 0 -6
		events/mobilize/nashara-shurta 0 1
		events/mobilize/shakkala-milishya -4 0
		events/mobilize/tajriba-nawawiyya -3 0
		events/mobilize/taqaddama-quwwat 2 0
		events/personnel/adda-yamin 0 4
		events/personnel/adla-bi-sawt 8 -3
		events/personnel/afa-min-mansib 1 5
		events/personnel/algha-mansib 0 3
		events/personnel/aqala 0 7
		events/personnel/asnada 0 1
		events/personnel/ayyana 5 3
		events/personnel/azala 0 1
		events/personnel/farz -5 0
		events/personnel/faza -1 3
		events/personnel/hall 0 10
		events/personnel/hasala-aswat 2 0
		events/personnel/iadat-intikhab -3 0
		events/personnel/intakhaba -9 5
		events/personnel/intikhabat -10 0
		events/personnel/iqtira -5 -3
		events/personnel/istaqala 3 -13
		events/personnel/istifta 4 -2
		events/personnel/kallafa 0 4
		events/personnel/kasaba 0 -3
		events/personnel/manaha-thiqa 0 2
		events/personnel/nihayat-wilaya 0 -1
		events/personnel/rashshaha 0 1
		events/personnel/shakkala-hukuma 1 -3
		events/personnel/taadil-wizari 0 5
		events/personnel/tansib -2 7
		events/personnel/taraka-mansib 2 -4
		events/personnel/tarashshaha 8 0
		events/personnel/tawalla 0 -3
		events/personnel/tayin 0 4
		events/personnel/tuwuffiya 0 -5
		events/personnel/wafat 0 -9
		events/protest/adraba 1 -2
		events/protest/ahraqa-alam 0 3
		events/protest/ihtijaj -1 0
		events/protest/intifada -13 -2
		events/protest/masira -5 -2
		events/protest/masira-muarrafa 3 0
		events/protest/raddada-hutafat -4 0
		events/protest/rashaqa -7 9
		events/protest/shaghab -1 0
		events/protest/tajammaa 1 0
		events/protest/takhrib -2 3
		events/protest/tazahara 1 -2
		events/protest/thawra -2 0
		events/protest/waqfa 5 0
		events/protest/waqfa-muarrafa 3 0
		events/reject/aarada 3 3
		events/reject/algha 2 -2
		events/reject/asqata-mashru 1 0
		events/reject/iitarada -1 1
		events/reject/imtanaa 0 -7
		events/reject/insahaba-ijtima 0 2
		events/reject/istabaada -3 1
		events/reject/lan-yasmah -3 0
		events/reject/marfud 2 0
		events/reject/rafada 2 0
		events/reject/rafada-yield 0 -5
		events/reject/rafd -1 2
		events/reject/tajahala -2 6
		events/request/al-talab 2 0
		events/request/amara -2 -2
		events/request/awsa 0 5
		events/request/daa -2 0
		events/request/daa-assist 0 2
		events/request/daa-baid 0 5
		events/request/daa-fulan 0 2
		events/request/daa-liqa -2 0
		events/request/daa-yield 1 1
		events/request/daiyan 2 -1
		events/request/dawa -6 2
		events/request/dawa-liqa -2 1
		events/request/haththa 0 10
		events/request/haththa-liqa 0 1
		events/request/iqtaraha 0 -1
		events/request/iqtaraha-fulan 0 -2
		events/request/ishtarata 0 -2
		events/request/mutalaba 0 -1
		events/request/mutaliban-fulan -1 0
		events/request/nashada 0 12
		events/request/nida 0 6
		events/request/talaba 0 -9
		events/request/talaba-assist 0 6
		events/request/talaba-bi 7 0
		events/request/talaba-liqa 1 0
		events/request/talaba-min 6 -3
		events/request/talaba-musaada 1 0
		events/request/talaba-yield 1 -1
		events/request/wajjaha-bi 0 1
		events/retreat/afraja 0 -1
		events/retreat/akhla-sabil 0 2
		events/retreat/atlaqa-sarah -8 10
		events/retreat/atlaqa-shakhs 0 9
		events/retreat/barraa-min 0 3
		events/retreat/fakkaka-asliha 0 3
		events/retreat/farra-musallahun 4 -6
		events/retreat/hudna-sariya -1 0
		events/retreat/insahaba 0 -4
		events/retreat/insahaba-min-madina 0 -6
		events/retreat/istaslama 0 -4
		events/retreat/khuruj-min-sijn 0 4
		events/retreat/ladha-firar 3 -1
		events/retreat/sahaba-quwwat 6 0
		events/retreat/sallama-asir -5 0
		events/retreat/sallama-nafsah 0 -4
		events/retreat/tabadul-asra 0 2
		events/retreat/ujbira-istiqala 1 0
		events/sanction/aghlaqa-sifara 2 0
		events/sanction/aqaba -2 1
		events/sanction/fasala-an-kutla 0 5
		events/sanction/hakama-ala 0 2
		events/sanction/hakama-bi -5 6
		events/sanction/hazr-asliha 5 0
		events/sanction/hukm-bi -1 0
		events/sanction/insahaba-muahada 0 -2
		events/sanction/qataa-musaada 0 -2
		events/sanction/tarada-safir 0 2
		events/sanction/udina 0 1
		events/sanction/uqubat 0 1
		events/sanction/uqubat-llati 2 0
		events/support/abrama 4 -2
		events/support/abrama-ittifaq 3 -3
		events/support/ashada -1 0
		events/support/ayyada 0 2
		events/support/bayaa-tanzim 0 1
		events/support/daama -1 5
		events/support/daama-qadiyya 3 0
		events/support/dafaa-an 2 -2
		events/support/dam 3 9
		events/support/dam-dawla 2 0
		events/support/fataha-sifara 0 -1
		events/support/hanna 0 1
		events/support/imtadaha 0 9
		events/support/karrama 0 2
		events/support/rahhaba 2 0
		events/support/sawwata-li 6 0
		events/support/shakara 2 0
		events/support/shukr 0 5
		events/support/tabanna 0 -3
		events/support/taqdir-dawla 1 0
		events/support/tawqi -1 -7
		events/support/tayid 0 -6
		events/support/thammana 0 7
		events/support/thammana-juhud 0 5
		events/support/wafaqa-nuwwab 0 -2
		events/support/waqqaa 0 -8
		events/support/waqqaa-ala 0 -4
		events/support/waqqaahu 4 -7
		events/threaten/haddada 0 -4
		events/threaten/haddada-uqubat 0 1
		events/threaten/istidad-lil-harb 1 0
		events/threaten/lawwaha 2 0
		events/threaten/radd-qasin 3 0
		events/threaten/sanarudd 0 5
		events/threaten/tahdidat -6 0
		events/threaten/tawaada 0 -2
		same
			masdar 0 2
			noun 1 -2
	أثناء 0 5
		after
			noun 0 1
	أمام
		after
			masdar 0 1
			noun 0 -1
			verb 0 1
		before
			masdar -1 0
	إثر 5 1
		after
			masdar 1 0
		before
			noun 0 1
	إزاء 0 1
	إضافة
		إلى 0 7
	إلى -8 3
		after
			masdar -3 1
			noun -4 3
			verb -2 0
		before
			masdar 1 -10
			noun 5 0
			participle 0 1
		events/accuse/ahala-qada -1 1
		events/accuse/intaqada 4 0
		events/accuse/ittahama -1 -4
		events/accuse/tahqiqat 0 -1
		events/accuse/tuhma 0 3
		events/aid/naqala-jarha 0 -4
		events/assault/hujum 2 0
		events/assault/infajara 0 10
		events/assault/istihdaf 0 -1
		events/assault/itida 0 1
		events/assault/maqtal -1 -5
		events/assault/qatala 0 -1
		events/assault/qatla 0 -5
		events/assault/usiba 0 4
		events/coerce/hasara 0 7
		events/coerce/saytara 0 -1
		events/consult/ijtima 11 0
		events/consult/mubahathat -4 0
		events/consult/wasala-masul 0 1
		events/personnel/istaqala 0 2
		events/request/daa 0 -4
		events/request/mutalaba 0 1
		events/request/talaba-min 0 -4
		events/request/talaba-musaada 0 1
		events/sanction/hukm-bi 4 0
		same
			masdar 0 7
		جانب 4 4
			after
				masdar 0 5
			before
				masdar -6 1
				noun 5 0
	ب -6 -1
		after
			masdar 0 -1
			noun -2 0
			participle 0 -4
			verb -7 0
		before
			masdar 2 3
			noun 2 0
			verb -6 0
		events/accuse/intaqada -2 0
		events/accuse/istankara 0 -3
		events/accuse/ittahama -5 -7
		events/accuse/naddada -1 12
		events/accuse/tuhma 0 -1
		events/agree/iltizam 0 1
		events/agree/ittifaq -1 0
		events/agree/taahhada 0 3
		events/aid/madda-yad-aawn 0 2
		events/aid/qaddama-musaadat 0 -3
		events/assault/adhdhaba 0 1
		events/assault/amaliyya-askariyya 0 -3
		events/assault/atlaqa-nar 0 -2
		events/assault/awda 0 5
		events/assault/ghazw 0 -3
		events/assault/hujum-intihari 1 0
		events/assault/ightala 2 3
		events/assault/istaada-mawqi 2 0
		events/assault/istahdafa-sarukh 3 -1
		events/assault/itida 0 -1
		events/assault/qamaa 1 0
		events/assault/qatala 2 3
		events/assault/tafjir -5 -2
		events/assault/usiba 0 -5
		events/coerce/ataha 0 3
		events/coerce/hasara 0 -10
		events/coerce/istawla 4 0
		events/coerce/manaa 0 2
		events/coerce/mudhakkirat-tawqif 0 3
		events/coerce/qarar-man 0 2
		events/consult/ijtamaa 4 -1
		events/consult/iltaqa 4 0
		events/consult/jalsa-barlaman -4 0
		events/consult/liqa 5 0
		events/consult/mubahathat 4 0
		events/disaster/hariq 0 5
		events/disaster/isdama 0 3
		events/mobilize/arsala-quwwat 0 -2
		events/personnel/faza 0 -1
		events/personnel/shakkala-hukuma 0 -3
		events/reject/rafd 0 -1
		events/request/daa 5 0
		events/request/mutalaba -1 0
		events/request/talaba-bi -4 -6
		events/request/talaba-yield 0 -3
		events/retreat/atlaqa-sarah 0 1
		events/support/ashada 0 20
		events/support/iitarafa-bi-dawla 0 5
		events/support/rahhaba -2 15
		events/support/tarhib 0 3
		events/support/tayid 0 2
		events/support/waqqaa 2 0
		events/threaten/haddada-quwwa 0 2
		events/threaten/tawaada 0 7
		same
			masdar -4 7
			noun 4 0
	باتجاه 0 2
	باستثناء 0 2
	باسم -1 0
		before
			masdar -2 0
	بالإضافة
		إلى 0 5
			before
				verb 0 1
	بحضور
		after
			masdar -2 0
			noun 2 0
	بحق -1 7
		after
			noun 0 4
		before
			masdar 0 3
		events/accuse/ittahama 0 6
		events/assault/jarima-bashia 0 1
		events/assault/naffadha-idam 0 1
	بخصوص -2 0
	بدون 0 -1
	برئاسة -3 -6
		before
			masdar -2 0
	برصاص 5 -1
		after
			masdar 4 0
		events/assault/maqtal 1 0
	بسبب 5 0
	بشأن 0 -2
		before
			masdar 6 0
	بعد 2 -4
		after
			masdar 0 -3
			verb -1 0
		before
			masdar 2 0
			noun 2 1
			verb 1 -1
		events/assault/hujum -2 0
		events/assault/maqtal 0 1
		events/personnel/shakkala-hukuma 0 2
		same
			masdar 2 2
			noun -2 0
	بقيادة -3 -4
	بمشاركة 6 0
		after
			noun 6 0
	بيد -1 0
	بين 2 -1
		after
			masdar -1 0
			noun 3 0
		before
			masdar 3 0
			noun 1 0
			verb -1 0
		events/accuse/intaqada 0 2
		events/accuse/ittahama 0 -1
		events/agree/ittafaqa-ala 1 0
		events/agree/ittifaq-thunai 3 0
		events/agree/muwafaqa -1 0
		events/assault/amaliyya-askariyya 0 1
		events/assault/harb 4 0
		events/assault/hujum -3 0
		events/assault/ishtabaka 6 0
		events/assault/muwajahat 4 0
		events/assault/qatla -2 0
		events/consult/mubahathat-ghayr-mubashira 6 0
		events/consult/mufawadat 3 0
		events/consult/tawassata -2 5
		events/consult/wasata -4 13
		events/consult/ziyara -5 0
		events/retreat/tabadul-asra 1 0
		events/support/tawqi 5 0
		same
			noun 0 -3
	تجاه 2 2
		before
			masdar 2 0
	تحت
		after
			masdar -1 0
		before
			masdar 1 0
	جراء 4 3
		before
			masdar 2 0
	حتى
		before
			masdar 0 3
	حول 0 5
		before
			masdar 5 0
			noun 0 5
		same
			masdar 0 5
	خارج -4 -1
		after
			noun 0 2
	خلال
		same
			noun -4 0
	خلف -2 -2
	داخل -5 0
		events/assault/hujum 0 2
		events/assault/infajara 0 3
	رغم
		same
			masdar 5 0
	سوى 2 6
	ضد -5 6
		after
			noun -3 7
		before
			masdar 1 0
			noun 0 1
			verb -2 0
		events/accuse/ittahama 0 5
		events/assault/amaliyya-askariyya -1 3
		events/assault/amaliyya-didd -1 0
		events/assault/harb 0 3
		events/assault/hujum -1 4
		events/assault/itida 1 0
		events/assault/maraka 14 -10
		events/assault/qatla 0 -1
		events/assault/qital 1 -2
	ضمن
		before
			masdar 0 1
	عبر 4 -7
		before
			masdar -2 0
			participle 13 0
	عقب
		before
			masdar 4 0
		same
			masdar 0 1
	على -9 14
		after
			masdar -4 3
			noun -2 3
		before
			masdar -4 3
			noun 0 -5
			participle 0 1
			verb 7 -7
		events/accuse/adana 0 -1
		events/accuse/ahala-qada 0 1
		events/accuse/intaqada 3 -1
		events/accuse/ittahama 6 -1
		events/accuse/tahqiqat -3 0
		events/accuse/tuhma 0 -2
		events/agree/ittifaq 0 -2
		events/agree/muwafaqa 0 1
		events/agree/wafaqa 0 13
		events/aid/talaqqa-musaadat 2 0
		events/assault/amaliyya-irhabiyya 1 0
		events/assault/atlaqa-nar 0 4
		events/assault/atlaqa-sarukh 1 15
		events/assault/dammara 0 -2
		events/assault/fataha-nar 0 3
		events/assault/ghara 0 -2
		events/assault/ghazw 1 0
		events/assault/harb-nisba 0 4
		events/assault/hujum -1 2
		events/assault/hujum-intihari 4 0
		events/assault/hujum-sarukhi 0 -2
		events/assault/infajara 0 -3
		events/assault/iqtaham 0 -2
		events/assault/itada 0 5
		events/assault/itida 0 3
		events/assault/jarima-bashia 0 -1
		events/assault/qada-ala 0 2
		events/assault/qasafa 0 -2
		events/assault/qasf-jawwi 0 -1
		events/assault/qatala 0 3
		events/assault/qatla 0 1
		events/assault/tafjir 0 -8
		events/coerce/hasara 0 4
		events/coerce/hujum-iliktruni 0 3
		events/coerce/istawla 0 2
		events/coerce/itaqala 0 -4
		events/consult/ijtima -2 0
		events/consult/qimma 2 0
		events/personnel/intakhaba 1 0
		events/personnel/intikhabat -2 0
		events/protest/muzahara 2 0
		events/request/daa 2 0
		events/request/talaba-min 2 0
		events/sanction/hazr-iqtisadi 0 3
		events/sanction/hukm-qadai 0 1
		events/sanction/uqubat-llati 0 1
		events/support/athna 0 6
		events/support/dam-dawla 0 -2
		events/support/waqqaa-ala 0 -3
		events/threaten/tawaada 0 3
		same
			masdar 0 -5
			noun 0 3
		أيدي 17 -2
			after
				masdar 5 0
				verb 8 0
		متن 0 2
			after
				masdar 0 3
		يد 12 -2
			after
				masdar 5 0
			events/assault/qatala 2 0
	عن -4 1
		after
			masdar 0 1
			noun -4 -2
			verb 0 -2
		before
			masdar 6 -4
			noun -5 0
			verb 0 9
		events/accuse/ittahama 2 0
		events/accuse/muhakama 0 2
		events/assault/ghara 0 -7
		events/assault/ightala 0 5
		events/assault/itida 3 0
		events/assault/masra-noun 0 4
		events/assault/tafjir 0 -4
		events/assault/usiba 0 5
		events/consult/ijtima 2 0
		events/reject/imtanaa 0 3
		events/reject/rafd 1 0
		events/request/daa 5 0
		events/retreat/afraja -3 7
		events/support/dafaa-an 0 4
		same
			noun 0 -1
	عند 0 4
		after
			masdar 0 1
	غداة -2 0
	في -8 -7
		after
			masdar 2 -2
			noun -5 0
			verb -2 -2
		before
			masdar -4 -1
			noun 2 -4
			verb 0 2
		events/accuse/intaqada 0 -2
		events/accuse/ittahama -1 0
		events/accuse/naddada 0 -1
		events/accuse/shakk 0 5
		events/accuse/tahqiq-fi 0 2
		events/accuse/tahqiqat 3 4
		events/accuse/tuhma 0 -1
		events/agree/istidad 1 0
		events/agree/ittafaqa-ala 1 0
		events/aid/naqala-jarha 0 1
		events/aid/talaqqa-musaadat 0 -2
		events/assault/adhdhaba 1 0
		events/assault/adrama 0 5
		events/assault/amaliyya-askariyya 0 -2
		events/assault/fajjara-nafsah 0 6
		events/assault/ghara 0 -4
		events/assault/ghazw 0 10
		events/assault/harb -4 0
		events/assault/harb-nisba -2 0
		events/assault/harrara 1 0
		events/assault/ightala 0 -1
		events/assault/infajara 0 3
		events/assault/istaada-mawqi 1 0
		events/assault/istashhada 0 1
		events/assault/istihdaf 0 -3
		events/assault/jarima-bashia 2 0
		events/assault/khatafa 2 0
		events/assault/maqtal -2 2
		events/assault/maraka -1 0
		events/assault/qasafa 0 -5
		events/assault/qasf-madfai 0 -1
		events/assault/qatala 8 -2
		events/assault/qatla 0 4
		events/assault/tadakhkhul-askari 0 4
		events/assault/tafjir -3 -2
		events/assault/usiba 0 4
		events/coerce/awqafa 0 7
		events/coerce/hasara 0 -1
		events/coerce/ihtajaza 0 -1
		events/coerce/istawla 0 3
		events/coerce/itaqala -4 3
		events/coerce/mudhakkirat-tawqif 0 2
		events/coerce/saytara -1 2
		events/coerce/suqut-bi-yad 9 -1
		events/concede/rafaa-uqubat 0 1
		events/consult/hiwar 2 0
		events/consult/jalsa-barlaman 1 0
		events/consult/mubahathat -4 0
		events/consult/mutamar 2 0
		events/cooperate/taawana 2 0
		events/disaster/fayadan 0 3
		events/disaster/hariq 0 5
		events/personnel/intikhabat -2 -1
		events/request/daa 0 5
		events/request/talaba-bi 5 -2
		events/support/dam-dawla 0 5
		same
			masdar 1 0
			noun 0 5
		إطار
			after
				verb 2 0
		ظل
			before
				masdar 0 2
	قبالة 0 -1
	قبل -4 0
		before
			masdar -2 8
	قرب -4 -1
		before
			verb 0 1
	ك 0 -10
		after
			noun 2 0
	ل -8 1
		after
			masdar -8 6
			noun 0 9
			participle 0 -3
			verb -8 -2
		before
			masdar 5 -1
			noun -2 1
			participle -6 1
			verb 1 -4
		events/accuse/adana 0 -3
		events/accuse/ahala-qada 0 -2
		events/accuse/hammala-masuliyya 0 2
		events/accuse/intaqada -1 4
		events/accuse/ittahama 0 2
		events/accuse/muhakama 0 -2
		events/accuse/naddada 3 -8
		events/accuse/tahqiqat 0 -3
		events/accuse/tuhma 0 2
		events/agree/arada-musaada 0 -1
		events/agree/iltizam 3 0
		events/agree/istidad 0 1
		events/agree/ittifaq-muhaddad -1 0
		events/agree/mustaidd 0 4
		events/agree/taahhada 0 10
		events/agree/taahhud 0 1
		events/aid/arsala-musaadat 0 2
		events/aid/dam-maddi 0 2
		events/aid/darraba 0 -2
		events/aid/naqala-jarha 0 -3
		events/aid/qaddama-musaadat 0 20
		events/assault/amaliyya-askariyya 3 0
		events/assault/dammara -2 3
		events/assault/darba-askariyya 0 5
		events/assault/ghara -1 2
		events/assault/hajama -1 12
		events/assault/harrara 0 -3
		events/assault/hujum 0 13
		events/assault/hujum-intihari -3 3
		events/assault/hujum-jawwi 4 0
		events/assault/idam 1 0
		events/assault/ightala -3 0
		events/assault/ijtiyah 0 1
		events/assault/infajara 0 -8
		events/assault/ishtabaka 0 -5
		events/assault/istahdafa 0 3
		events/assault/istihdaf 0 7
		events/assault/itida 4 -2
		events/assault/kamin 1 0
		events/assault/khatafa 0 -6
		events/assault/maqtal 0 -8
		events/assault/maraka 0 -1
		events/assault/muwajahat 0 -1
		events/assault/qasafa 3 2
		events/assault/qasf-jawwi 0 5
		events/assault/qatala -1 0
		events/assault/saddal-hujum 3 0
		events/assault/tafjir-intihari 0 -3
		events/assault/tasadda 1 0
		events/coerce/awqafa 0 -1
		events/coerce/hasara 9 0
		events/coerce/hujum-iliktruni 0 1
		events/coerce/iqtaham-amn 1 -2
		events/coerce/itaqala -2 0
		events/coerce/saytara 5 2
		events/consult/bahth-masdar -6 0
		events/consult/ijtima 1 -2
		events/consult/iltaqa -1 0
		events/consult/jawla 0 1
		events/consult/liqa -9 0
		events/consult/mubahathat 3 0
		events/consult/mutamar -4 0
		events/consult/ziyara 7 12
		events/consult/ziyara-makan -1 17
		events/mobilize/hashada-quwwat 1 0
		events/personnel/faza 1 0
		events/personnel/intakhaba 0 -12
		events/personnel/intikhabat 2 -3
		events/personnel/istaqala -2 0
		events/personnel/manaha-thiqa 0 -2
		events/personnel/tarashshaha 0 -5
		events/personnel/tawalla 0 2
		events/personnel/tayin 3 -2
		events/protest/muzahara -1 0
		events/protest/tazahara 2 1
		events/reject/aarada 0 -4
		events/reject/algha 0 5
		events/reject/rafada -1 0
		events/reject/rafada-liqa 1 0
		events/reject/rafada-yield 0 4
		events/reject/rafd 0 3
		events/request/daa -2 -3
		events/request/daa-liqa 7 0
		events/request/dawa 3 -1
		events/request/dawa-liqa 0 -4
		events/request/haththa 0 -2
		events/request/mutalaba -2 6
		events/request/nashada 0 -3
		events/request/nida-ila 5 0
		events/request/talab 0 2
		events/request/talaba 1 1
		events/request/talaba-bi -4 0
		events/request/talaba-liqa 0 2
		events/request/talaba-min -1 2
		events/request/talaba-yield 0 5
		events/request/wajjaha-bi 0 -1
		events/retreat/istaslama 0 6
		events/retreat/sallama-nafsah 0 4
		events/sanction/hukm-qadai 0 -5
		events/sanction/uqubat-llati 0 2
		events/support/ashada 0 -2
		events/support/ayyada 0 -2
		events/support/dam 1 0
		events/support/dam-dawla 3 2
		events/support/hanna 0 4
		events/support/shakara 0 8
		events/support/tadamana 0 -1
		events/support/tawqi 3 0
		events/support/tayid 0 -3
		events/threaten/tawaada 0 -3
		same
			masdar -4 0
			noun 10 2
	لدى 0 -5
		after
			masdar 0 -1
			noun -2 0
		before
			verb 3 0
		events/retreat/afraja 2 0
	لصالح -1 0
	مثل 1 1
		after
			verb 3 0
		before
			verb 1 0
	مع 2 6
		after
			masdar 2 3
			noun 5 0
			verb 2 0
		before
			verb -3 0
		events/accuse/naddada 4 -2
		events/accuse/tahqiqat 4 0
		events/agree/istidad -1 7
		events/agree/istidad-muaalan -2 10
		events/agree/ittafaqa 1 -1
		events/agree/ittifaq 8 0
		events/agree/ittifaq-musamma 0 -1
		events/agree/ittifaqiyya -3 -2
		events/agree/mustaidd 0 4
		events/agree/taahhada -2 4
		events/assault/hujum 2 -4
		events/assault/ightala 0 -1
		events/assault/itida -1 0
		events/assault/khatafa 0 2
		events/assault/qasafa 1 0
		events/assault/qatala 0 1
		events/assault/qatla 0 2
		events/assault/tabadul-nar 3 0
		events/coerce/itaqala 0 2
		events/coerce/saytara 0 4
		events/consult/bahatha-maa 0 -1
		events/consult/bahth-masdar -2 0
		events/consult/hiwar 4 0
		events/consult/iltaqa -4 0
		events/consult/ittisalatuhu 1 0
		events/consult/mubahathat 10 0
		events/consult/mufawadat 4 0
		events/consult/tafawud -1 0
		events/consult/tashawara 0 6
		events/consult/zara -9 0
		events/consult/ziyara -9 0
		events/personnel/tawalla 2 0
		events/protest/ihtijaj 1 0
		events/reject/rafada -4 1
		events/reject/rafd -1 0
		events/request/talaba-bi 0 -2
		events/support/abrama 4 0
		events/support/rahhaba 0 -1
		events/support/tadamana -3 5
		events/support/tawqi 1 0
		events/support/waqqaa 13 0
		same
			masdar 2 0
	مقابل 9 0
		after
			noun 5 0
	من 0 4
		after
			noun 3 7
		before
			masdar -1 0
			noun 0 -1
			participle 0 -2
			verb 0 3
		events/accuse/hammala-masuliyya 2 0
		events/accuse/intaqada 0 -1
		events/accuse/istajwaba 0 5
		events/accuse/istankara 3 0
		events/accuse/muhakama 0 2
		events/accuse/naddada -1 -2
		events/assault/amaliyya-askariyya 0 2
		events/assault/atlaqa-nar 0 -3
		events/assault/atlaqa-sarukh -1 0
		events/assault/dammara 3 0
		events/assault/ghara -3 0
		events/assault/hajama 1 0
		events/assault/harrara 0 4
		events/assault/harrara-min -4 8
		events/assault/hujum 0 -6
		events/assault/ightala 0 -4
		events/assault/ishtabaka 5 0
		events/assault/istaada-mawqi 0 2
		events/assault/istihdaf 5 0
		events/assault/khatafa 0 10
		events/assault/maqtal -6 0
		events/assault/maraka 0 1
		events/assault/muwajahat -2 0
		events/assault/qatala -1 0
		events/assault/qatla 0 5
		events/assault/tafjir 0 3
		events/assault/tawaghghul 2 0
		events/assault/usiba 0 1
		events/coerce/manaa 0 -4
		events/consult/iltaqa -1 0
		events/consult/mubahathat 2 0
		events/consult/qimma -6 0
		events/personnel/insahaba-barlaman -1 4
		events/reject/rafd -6 0
		events/request/awsa 0 -3
		events/request/daa 0 -6
		events/request/haththa 0 -1
		events/request/talab 9 -5
		events/request/talaba-bi 2 0
		events/request/talaba-min -4 14
		events/request/talaba-musaada 0 4
		events/retreat/insahaba-min-madina -1 0
		events/sanction/hukm-qadai 2 3
		events/support/ashada 0 1
		events/support/dam-dawla 1 0
		أجل -4 0
			same
				masdar -2 0
		بين -6 0
			before
				verb -1 0
			same
				noun 0 -1
		جانب 5 0
			after
				masdar 2 0
		خلال -2 0
			before
				masdar -1 0
			same
				masdar -1 0
		طرف 0 -2
			after
				masdar 5 0
		قبل 13 0
			after
				masdar 6 0
				noun 2 0
				verb -3 12
			before
				noun 0 -3
			events/assault/hujum 11 0
			events/assault/istihdaf 4 0
			events/assault/khatafa 1 0
			events/assault/qatala -2 0
	منذ
		before
			noun 6 0
		events/personnel/suqut-nizam 0 1
	نتيجة 0 1
	نحو 0 -3
	وسط -2 0
		before
			masdar -2 0
		same
			masdar 1 -1
prepositions
	
		after
			 2 4
			أثناء -5 0
			إلى 3 4
				جانب 0 -2
			ب -1 7
			بالإضافة
				إلى 0 4
			بخصوص 0 -1
			بسبب 1 -5
			بعد 4 6
			بين 3 2
			جراء 7 -2
			حول -1 0
			خلال 0 -1
			رغم 0 -5
			عبر 0 -1
			عشية -3 0
			عقب 2 0
			على 0 3
			عن -3 8
			غداة 0 1
			في -3 1
			قبل 0 -1
			ل 0 -1
			لدى 0 5
			مع 3 1
			من 1 -5
				بين 0 4
				خلال -2 0
			منذ 0 -4
			نتيجة 3 -3
		before
			 4 -1
			أثناء 0 5
			أمام -5 0
			إلى 2 -3
			ب 10 -1
			بالإضافة
				إلى 1 0
			بخصوص -1 0
			بسبب -2 5
			بشأن 0 2
			بعد -1 3
			بهدف 3 0
			بين -3 0
			تجاه -1 0
			تحت 0 2
			جراء -2 1
			حتى 0 4
			حول -6 0
			خلال 4 5
			رغم -3 0
			عبر 3 1
			عقب 5 -2
			على -2 0
				خلفية -4 0
			عن 8 -13
				طريق 1 0
			عند -3 1
			في 6 1
				ظل -3 0
			قبل -2 2
			قبيل -2 0
			ل 2 4
			مع -8 -6
			من -7 0
				أجل 2 0
				خلال 6 0
			منذ -8 -4
			نتيجة 0 3
			وراء 9 -1
	أثناء
		after
			 0 8
	أمام
		before
			 -2 -1
			ب -1 0
	إثر
		same
			إثر 2 0
	إضافة
		إلى
			after
				 0 2
			before
				 6 0
			same
				إضافة
					إلى 0 -2
	إلى
		after
			 -5 0
			إلى 0 2
			خلال 0 1
			في 0 -1
			من 0 -2
		before
			 3 0
			ب 3 1
			بعد 0 -4
			خلال 1 -1
			ل -3 0
		same
			إلى -2 2
		جانب
			after
				 0 5
				في 1 0
			before
				 0 1
	ب
		after
			ب -1 0
			بعد 3 0
			خلال -4 -1
			على 0 -4
			عن 0 2
			في 0 -3
			ل 0 -1
			من -4 6
		before
			 -3 0
			إلى 0 2
			ب -3 1
			عقب 2 0
			على 1 0
			عن 0 3
			في 8 -4
			ل 0 2
		same
			ب 0 4
	بالإضافة
		إلى
			after
				 0 1
			before
				 0 7
			same
				بالإضافة
					إلى 0 -1
	بحضور
		after
			 1 0
	بحق
		before
			 -1 0
	برئاسة
		before
			 0 -2
	بسبب
		same
			بسبب 1 0
	بعد
		after
			 0 -3
		before
			 0 -5
			ب 2 0
			في 0 7
			ل 2 0
		same
			بعد 0 2
	بين
		after
			 0 3
			عقب -5 0
			ل 6 0
			من 4 0
		before
			 2 0
			بعد -2 0
			في 0 7
			ل 3 0
		same
			بين 0 -1
	تجاه
		before
			 0 10
	حتى
		before
			 3 0
	حول
		after
			 -3 0
		before
			 -5 0
			ب 1 0
	خلال
		after
			 3 0
	داخل
		before
			 -2 0
	رغم
		same
			رغم 5 0
	ضد
		after
			ب -2 3
			بعد 0 3
			خلال 0 -3
			في 2 0
		before
			 0 2
			إلى 1 0
			ب 6 0
	عبر
		after
			 0 -1
		before
			 9 0
			ب -1 0
			عن 13 0
	على
		after
			 -12 -1
			أثناء 4 -5
			ب -2 1
			بعد 1 0
			خلال 2 1
			عقب 0 1
			ل 0 7
			من 0 -3
			منذ 0 -4
		before
			 -2 2
			بعد 4 -6
			ل 2 -1
		same
			على 4 0
		أيدي
			after
				 11 0
		يد
			after
				 4 0
	عن
		after
			 0 4
			ل 0 -5
			مقابل 0 -1
			من 0 2
		before
			 2 -4
			جراء 0 1
			ل 6 0
	في
		after
			إثر 2 3
			إلى 0 -1
			ب -5 0
			حول 2 0
			على 0 4
			عن 0 -6
			في -8 -10
			ل -2 0
			من 0 2
		before
			 -11 -3
			ب 0 -1
			بعد 0 1
			في 2 4
			ل 3 0
		same
			في 1 5
		ظل
			before
				 -1 1
	ك
		after
			 0 -2
	ل
		after
			 -5 3
			أمام 2 0
			إثر 0 1
			خلال -2 -7
			عن -1 7
			في 2 0
			قبل 0 -2
			ل 8 0
			مع 0 8
			من -4 -4
			نتيجة 0 -1
		before
			 2 -2
			أثناء 8 0
			ب -1 0
			جراء 0 -1
			خلال -6 1
			على 0 4
			عن 0 1
			في 3 0
			ل 7 0
			من 0 1
		same
			ل 1 8
	لدى
		after
			 2 0
		before
			 0 -1
			ب 1 0
	مع
		after
			 2 2
			بعد 2 0
			جراء 1 0
			خلال 3 0
			على 0 2
			في 1 0
			مع 3 0
			من -1 0
		before
			 0 -2
			إلى 5 0
			ب 1 4
			خلال -3 0
			على -1 0
			عن 1 0
			في -5 0
			ل 1 -2
			مع -1 0
	مقابل
		before
			 4 0
	من
		after
			إلى -9 0
			ب 2 -7
			بعد -3 6
			على 0 -6
			عن -7 0
			ل 3 0
			من 0 2
		before
			 2 -6
			ب 9 -2
			بعد -2 -2
			خلال 2 0
			على 0 4
			عن 3 -3
			في 6 3
		same
			من 2 0
		أجل
			same
				من
					أجل -2 0
		بين
			before
				 -2 0
			same
				من
					بين 0 -1
		قبل
			after
				 11 0
			before
				 1 -5
	منذ
		after
			 0 -1
		before
			 3 0
	نحو
		before
			 0 -1
	وسط
		before
			 -2 0
		same
			وسط 2 -1
quantity
	false -1 -5
		ACCUSE 1 1
		AGREE 1 2
		AID 9 1
		ASSAULT 0 -2
		COERCE 4 1
		CONCEDE 0 -1
		CONSULT 0 -1
		DISASTER -14 -5
		MOBILIZE 0 -2
		PERSONNEL -5 0
		PROTEST -11 0
		REJECT 1 -1
		REQUEST -3 3
		RETREAT 8 -12
		SANCTION 0 1
		SUPPORT -5 0
		THREATEN 1 0
	true -3 -2
		ACCUSE -6 10
		AID -4 0
		ASSAULT -8 2
		COERCE -12 4
		CONCEDE 0 1
		CONSULT 0 -5
		DISASTER 0 10
		MOBILIZE 0 -1
		PERSONNEL 5 -1
		PROTEST 11 0
		REJECT 0 1
		REQUEST 4 -9
		SUPPORT 9 -9
		THREATEN 0 -1
rank
	after
		0 5 5
			ACCUSE -5 0
			AGREE 2 0
			AID 1 2
			COERCE -1 3
			CONSULT 3 -5
			COOPERATE -2 0
			DISASTER -1 0
			MOBILIZE 11 0
			PERSONNEL -6 4
			REJECT 0 1
			REQUEST -5 -3
			RETREAT 9 3
			SANCTION 2 1
			SUPPORT 0 10
			THREATEN 6 -4
			events/accuse/aaraba-istiya 0 9
			events/accuse/adana -3 -3
			events/accuse/adana-masul 0 -2
			events/accuse/ahala-qada 0 -1
			events/accuse/hammala-masuliyya -5 6
			events/accuse/hujum-lafzi 0 5
			events/accuse/intaqada 4 0
			events/accuse/istada-safir 0 9
			events/accuse/istajwaba 5 -5
			events/accuse/istankara 0 -4
			events/accuse/istimaa-mahkama 1 0
			events/accuse/ittahama 5 -6
			events/accuse/mathala-amam 6 0
			events/accuse/muhakama -4 -4
			events/accuse/naddada 0 -5
			events/accuse/qadaa 0 1
			events/accuse/shajaba -1 0
			events/accuse/shakwa 0 3
			events/accuse/shakwa-rufiat 1 -2
			events/accuse/tahqiq-fi 2 0
			events/accuse/tahqiqat 0 2
			events/accuse/tuham 0 -1
			events/accuse/tuhma 0 -14
			events/agree/istidad-muaalan -7 7
			events/agree/ittafaqa 0 -5
			events/agree/ittifaq -4 -5
			events/agree/ittifaq-muhaddad 1 -5
			events/agree/ittifaq-musamma 0 -1
			events/agree/ittifaq-thunai 6 -1
			events/agree/ittifaqiyya 0 -1
			events/agree/mustaidd 0 8
			events/agree/taahhada -4 0
			events/agree/tawassala 3 0
			events/agree/tawassul 2 -1
			events/agree/wafaqa 0 5
			events/aid/alaja 0 1
			events/aid/arsala-musaadat 0 -4
			events/aid/darraba 0 3
			events/aid/inqadh 0 2
			events/aid/intashala 0 1
			events/aid/naqala-jarha 0 -6
			events/aid/qaddama-musaadat 0 -3
			events/aid/talaqqa-musaadat 2 -8
			events/aid/wasalat-musaadat 1 -4
			events/assault/adhdhaba 0 3
			events/assault/adrama 0 3
			events/assault/amaliyya-askariyya 2 -6
			events/assault/amaliyya-intihariyya -1 0
			events/assault/amaliyya-irhabiyya 0 2
			events/assault/asara 0 11
			events/assault/atlaqa-nar 2 -1
			events/assault/atlaqa-sarukh -2 -4
			events/assault/awda 0 6
			events/assault/dahasa 1 0
			events/assault/dammara -1 1
			events/assault/darba-askariyya 0 3
			events/assault/fajjara-nafsah 0 2
			events/assault/fataha-nar 0 -1
			events/assault/ghara 12 -1
			events/assault/ghazw 6 0
			events/assault/hadama 0 12
			events/assault/hadith-irhabi -1 -6
			events/assault/hajama 0 5
			events/assault/haraqa-mabna 0 5
			events/assault/harb -1 0
			events/assault/harb-ahliyya -9 -1
			events/assault/harb-nisba 1 0
			events/assault/harrara -2 -5
			events/assault/harrara-min -1 0
			events/assault/hazama 0 1
			events/assault/hujum 8 -3
			events/assault/hujum-intihari -9 0
			events/assault/hujum-jawwi 1 0
			events/assault/hujum-sarukhi 0 -1
			events/assault/idam 0 -1
			events/assault/ightala 0 -6
			events/assault/ightasaba 0 -2
			events/assault/ijtiyah 6 -2
			events/assault/ikhtitaf-taira -3 7
			events/assault/infajara 9 3
			events/assault/iqtaham 5 -4
			events/assault/ishtabaka -3 -9
			events/assault/istaada-mawqi -1 -13
			events/assault/istahdafa-sarukh 0 3
			events/assault/istakhdama-kimyai 6 -7
			events/assault/istashhada -1 0
			events/assault/istihdaf 0 9
			events/assault/itida 7 -3
			events/assault/jaraha -1 0
			events/assault/jarha -4 2
			events/assault/jarima-bashia 3 0
			events/assault/kabbada -2 10
			events/assault/kamin 0 2
			events/assault/maqtal -6 8
			events/assault/maraka 0 -9
			events/assault/masra -1 0
			events/assault/masra-noun 0 7
			events/assault/muwajahat 0 -2
			events/assault/naffadha-idam 0 5
			events/assault/qada-ala -1 0
			events/assault/qamaa 0 1
			events/assault/qasafa 9 0
			events/assault/qasf-jawwi 10 -9
			events/assault/qasf-madfai 0 -4
			events/assault/qatala -2 -1
			events/assault/qatla -4 5
			events/assault/saddal-hujum 1 6
			events/assault/sarukh-saqata -6 -9
			events/assault/tabadul-nar 0 -4
			events/assault/tadakhkhul-askari 7 -2
			events/assault/tafjir-intihari -5 0
			events/assault/tarada-musallahin -9 11
			events/assault/tasfiya-shakhs 0 -4
			events/assault/tawaghghul 1 2
			events/assault/usiba -6 -5
			events/coerce/akhla-bilquwwa -1 0
			events/coerce/awqafa 0 -4
			events/coerce/dahama 0 -3
			events/coerce/fakkaka-khaliyya -3 6
			events/coerce/fattasha 0 -1
			events/coerce/halat-tawari 0 -3
			events/coerce/hamlat-itiqalat 0 -1
			events/coerce/hasara 2 -4
			events/coerce/hazara -1 0
			events/coerce/hujum-iliktruni 0 5
			events/coerce/ihbat-tahrib 0 -2
			events/coerce/ihtajaza-juthath 0 9
			events/coerce/ihtajaza-safina 4 3
			events/coerce/ikhtaraqa-mawqi -3 6
			events/coerce/iqtada 0 -2
			events/coerce/iqtaham-amn 5 -4
			events/coerce/istawla 6 1
			events/coerce/itaqala 0 1
			events/coerce/manaa -7 0
			events/coerce/mudhakkirat-tawqif 6 5
			events/coerce/muhtajaz-fi 0 -2
			events/coerce/musadara 0 -2
			events/coerce/nahaba 0 -1
			events/coerce/naqala-sijn 0 5
			events/coerce/nuqtat-taftish 0 -1
			events/coerce/qabada 0 4
			events/coerce/saytara 7 -13
			events/coerce/tawwaqa 0 11
			events/concede/aalana-hudna 2 0
			events/concede/shataba-qaima 0 14
			events/consult/bahatha -3 0
			events/consult/bahatha-maa 0 -2
			events/consult/bahatha-mawdu 0 -2
			events/consult/bahth-masdar -8 -1
			events/consult/hiwar 3 0
			events/consult/ijtamaa 4 -3
			events/consult/ijtima -5 -9
			events/consult/istaqbala-fi -1 6
			events/consult/ittisal-talaqqa 8 0
			events/consult/ittisalat-maa 0 3
			events/consult/ittisalatuhu 1 0
			events/consult/jalsa 1 0
			events/consult/jalsa-barlaman 1 0
			events/consult/jalsa-multi 5 0
			events/consult/jawla -4 2
			events/consult/liqa -3 0
			events/consult/liqa-jamai 1 -1
			events/consult/madubat-asha 3 0
			events/consult/mubahathat -2 -1
			events/consult/mufawadat -4 -3
			events/consult/mutamar -2 -1
			events/consult/naqasha-maa 1 0
			events/consult/qimma -6 -2
			events/consult/tashawara -2 0
			events/consult/tawassata -1 5
			events/consult/wasala-wafd 1 -1
			events/consult/wasata -1 5
			events/consult/zara -9 0
			events/consult/ziyara 1 10
			events/consult/ziyara-makan 7 -9
			events/disaster/fayadan 0 -1
			events/disaster/hariq 0 16
			events/disaster/intishar-marad 0 -1
			events/disaster/saqatat-taira 0 2
			events/mobilize/arsala-quwwat -1 -2
			events/mobilize/atlaqa-balisti -1 0
			events/mobilize/halat-istinfar 6 0
			events/mobilize/hallaqa 7 0
			events/mobilize/nashara-quwwat -1 0
			events/mobilize/tajriba-nawawiyya -2 0
			events/mobilize/wusul-taazizat 4 0
			events/personnel/afa-min-mansib 0 2
			events/personnel/ayyana 6 -2
			events/personnel/faza 1 -4
			events/personnel/hall -1 7
			events/personnel/hasala-aswat 2 -1
			events/personnel/intakhaba -4 0
			events/personnel/istaqala 0 -2
			events/personnel/kallafa -2 0
			events/personnel/kasaba 1 0
			events/personnel/khada-intikhabat 0 -1
			events/personnel/manaha-thiqa 0 1
			events/personnel/samma-mansib 4 0
			events/personnel/shakkala-hukuma -3 0
			events/personnel/suqut-nizam 0 6
			events/personnel/taadil-wizari 0 7
			events/personnel/tarashshaha -1 -2
			events/personnel/tawalla -2 -1
			events/personnel/tayin -4 -2
			events/personnel/tuwuffiya -4 0
			events/personnel/wafat 1 0
			events/protest/adraba 3 -1
			events/protest/ihtijaj 1 -2
			events/protest/intifada 0 1
			events/protest/masira 0 -2
			events/protest/muzahara -6 0
			events/protest/qataa 0 3
			events/protest/rafaa-shiarat 1 0
			events/protest/shaghab -3 0
			events/protest/tajammaa 2 0
			events/protest/takhrib 0 5
			events/reject/aarada -6 -2
			events/reject/algha 2 0
			events/reject/fitu 0 -1
			events/reject/istabaada -1 0
			events/reject/rafada 0 1
			events/reject/rafada-assist 1 2
			events/reject/rafada-liqa 0 3
			events/request/amara 0 -3
			events/request/daa-yield -2 2
			events/request/daiyan 0 8
			events/request/dawa -10 0
			events/request/dawa-liqa 3 -1
			events/request/haththa -3 0
			events/request/istanjada 0 -1
			events/request/mutalaba -5 0
			events/request/talab 16 -8
			events/request/talaba-bi 0 -3
			events/request/talaba-min 0 2
			events/request/talaba-musaada 0 3
			events/retreat/afraja -1 2
			events/retreat/atlaqa-sarah -4 1
			events/retreat/atlaqa-shakhs 0 3
			events/retreat/farra-musallahun 10 -9
			events/retreat/insahaba 4 -3
			events/retreat/insahaba-min-madina 4 -8
			events/retreat/sahaba-quwwat 0 1
			events/retreat/sallama-nafsah 0 8
			events/sanction/hukm-qadai 0 -2
			events/sanction/istada-safirah 0 4
			events/sanction/tarada-safir 0 3
			events/sanction/uqubat-llati 3 -1
			events/support/ashada 1 0
			events/support/ayyada-qarar 0 -2
			events/support/bayaa-tanzim 0 5
			events/support/daama 0 2
			events/support/daama-qadiyya 0 -3
			events/support/dam -6 5
			events/support/dam-dawla 2 0
			events/support/fataha-sifara 0 -3
			events/support/hanna -8 1
			events/support/nawwaha 0 5
			events/support/sadaqa-ala 0 -2
			events/support/shakara -3 7
			events/support/tabanna 0 -5
			events/support/tarhib 4 -7
			events/support/tawqi 10 -9
			events/support/thammana 0 7
			events/support/thammana-juhud -1 5
			events/support/wafaqa-barlaman 0 -2
			events/support/waqqaa 0 -3
			events/support/waqqaa-ala 1 -1
			events/support/waqqaahu 1 -1
			events/threaten/haddada 1 2
			events/threaten/haddada-quwwa 0 2
			events/threaten/taahhada-intiqam 0 5
			masdar 5 0
			noun 1 -2
			participle -6 5
			verb 3 3
		1 -1 2
			ACCUSE -5 0
			AGREE 0 8
			AID 4 -3
			ASSAULT 0 -1
			COERCE -2 -1
			CONSULT 3 0
			COOPERATE 1 0
			DISASTER 0 2
			MOBILIZE -5 0
			PERSONNEL 3 -4
			PROTEST 3 5
			REJECT -5 6
			REQUEST -9 -3
			RETREAT 5 -1
			SANCTION 4 -3
			SUPPORT 0 6
			THREATEN -3 3
			events/accuse/aaraba-istiya 0 -1
			events/accuse/adana 0 4
			events/accuse/intaqada 2 -1
			events/accuse/istajwaba 0 6
			events/accuse/istankara 0 -2
			events/accuse/istimaa-mahkama 0 -4
			events/accuse/ittahama -1 0
			events/accuse/mathala-amam 0 -2
			events/accuse/muttaham-bi 0 -2
			events/accuse/naddada 1 3
			events/accuse/qadaa 0 -1
			events/accuse/tahqiq-fi 0 2
			events/accuse/tahqiqat 0 -3
			events/agree/iltizam -1 1
			events/agree/istidad -3 2
			events/agree/ittafaqa 0 -1
			events/agree/ittafaqa-ala 13 0
			events/agree/ittifaq 1 0
			events/agree/ittifaq-muhaddad 1 0
			events/agree/mustaidd 0 3
			events/agree/muwafaqa 0 -5
			events/agree/taahhada -6 0
			events/agree/wafaqa 0 2
			events/aid/talaqqa-musaadat 7 -7
			events/assault/adhdhaba 0 -2
			events/assault/alqa-qunbula 0 2
			events/assault/amaliyya-askariyya 0 6
			events/assault/asara 0 -1
			events/assault/atlaqa-sarukh 0 1
			events/assault/awda 0 3
			events/assault/dammara -5 1
			events/assault/daraba-ahdaf 0 4
			events/assault/darba-askariyya 0 4
			events/assault/ghara 0 1
			events/assault/hadith-irhabi 0 1
			events/assault/harb 0 1
			events/assault/harb-nisba 0 4
			events/assault/harrara-min -1 0
			events/assault/hujum -2 0
			events/assault/idam 0 -4
			events/assault/ightala 0 -2
			events/assault/ijtiyah 0 2
			events/assault/iqtital 1 0
			events/assault/ishtabaka 16 -4
			events/assault/istaada-mawqi 0 2
			events/assault/istahdafa 0 2
			events/assault/istihdaf 2 1
			events/assault/itida 0 4
			events/assault/jaraha 0 -2
			events/assault/jarha 0 4
			events/assault/khatafa 1 -2
			events/assault/maqtal -1 -13
			events/assault/masra 2 -6
			events/assault/muwajahat 10 -5
			events/assault/qada-ala 0 3
			events/assault/qasafa -2 2
			events/assault/qatala 0 -2
			events/assault/qatla 0 -1
			events/assault/qital 1 -1
			events/assault/qital-sifa 2 0
			events/assault/sarukh-saqata 1 0
			events/assault/sidam 7 0
			events/assault/tafjir -6 -3
			events/assault/tawaghghul 0 -1
			events/assault/usiba 5 -10
			events/coerce/aghlaqa 0 -2
			events/coerce/dahama 0 -3
			events/coerce/damma 0 2
			events/coerce/hamlat-itiqalat 0 2
			events/coerce/hasara 4 0
			events/coerce/hujum-iliktruni 6 0
			events/coerce/ihtajaza 0 -1
			events/coerce/ihtajaza-juthath 0 -6
			events/coerce/iqtaham-amn 0 1
			events/coerce/istawla 3 6
			events/coerce/itaqala -7 -2
			events/coerce/manaa 0 -1
			events/coerce/musadara 0 2
			events/coerce/nahaba 0 5
			events/coerce/saytara 4 1
			events/concede/rafaa-uqubat 0 2
			events/consult/bahatha-maa 3 0
			events/consult/bahth-masdar -2 0
			events/consult/hiwar 3 0
			events/consult/ijtima 1 -6
			events/consult/iltaqa -4 0
			events/consult/istaqbala 0 1
			events/consult/istaqbala-fi -1 0
			events/consult/liqa 6 0
			events/consult/mubahathat 3 0
			events/consult/mubahathat-ghayr-mubashira 3 0
			events/consult/mufawadat 3 0
			events/consult/sallama-risala 0 5
			events/consult/zara -4 0
			events/consult/ziyara -9 -3
			events/consult/ziyara-makan -4 8
			events/disaster/fayadan 0 6
			events/disaster/hariq 0 -1
			events/personnel/ayyana 0 2
			events/personnel/intakhaba 3 -3
			events/personnel/intikhabat 0 3
			events/personnel/shakkala-hukuma -1 0
			events/personnel/tarashshaha 4 0
			events/personnel/tayin -5 4
			events/personnel/tuwuffiya 4 0
			events/personnel/wafat 3 0
			events/protest/ihtijaj -2 0
			events/protest/muzahara 0 -1
			events/protest/tazahara 1 -1
			events/reject/algha 0 4
			events/reject/asqata-mashru 1 0
			events/reject/rafada -3 -1
			events/reject/rafada-yield 0 1
			events/reject/rafd 0 -2
			events/request/daa 3 0
			events/request/daa-fulan 6 0
			events/request/daa-liqa 0 4
			events/request/daiyan 0 -4
			events/request/dawa 3 -7
			events/request/nashada -2 5
			events/request/talaba-bi 0 1
			events/request/talaba-min -5 -1
			events/request/talaba-yield 0 -3
			events/retreat/atlaqa-shakhs 0 1
			events/retreat/farra-musallahun 11 -1
			events/sanction/hukm-bi 0 2
			events/sanction/istada-safirah 0 -1
			events/sanction/uqubat-llati 2 0
			events/support/athna 0 2
			events/support/ayyada -2 0
			events/support/daama-qadiyya 0 3
			events/support/dafaa-an 0 4
			events/support/dam-dawla 0 1
			events/support/hanna -3 0
			events/support/iitarafa-bi-dawla 0 3
			events/support/sadaqa-ala 0 -1
			events/support/tadamana 0 2
			events/support/tarhib 2 0
			events/support/tawqi 4 0
			events/support/tayid 0 -4
			events/support/waqqaa 2 -3
			events/threaten/haddada-quwwa 0 5
			events/threaten/tawaada 0 3
			masdar -3 1
			noun 0 2
		2 -8 -3
			ACCUSE -2 -5
			AGREE 1 3
			AID 1 3
			ASSAULT 0 1
			COERCE -7 -3
			CONSULT 4 0
			PERSONNEL 4 -1
			PROTEST 1 0
			REJECT -3 2
			REQUEST -6 0
			RETREAT -6 0
			SANCTION 0 -5
			SUPPORT 2 0
			THREATEN 0 -1
			events/accuse/adana 6 0
			events/accuse/intaqada -2 -3
			events/accuse/istankara 0 1
			events/accuse/ittahama -5 4
			events/agree/iltizam 0 7
			events/agree/ittafaqa-ala 2 0
			events/agree/ittifaq 1 0
			events/agree/taahhada 0 5
			events/aid/qaddama-musaadat 0 4
			events/aid/talaqqa-musaadat 2 -1
			events/assault/amaliyya-askariyya 0 8
			events/assault/atlaqa-nar 0 -6
			events/assault/atlaqa-sarukh 0 7
			events/assault/dammara 0 -1
			events/assault/ghara -2 -1
			events/assault/hamla-askariyya 1 0
			events/assault/harb-nisba 0 -2
			events/assault/harrara-min 0 3
			events/assault/hujum 0 -1
			events/assault/ishtabaka 0 -5
			events/assault/istaada-mawqi -1 1
			events/assault/istahdafa 0 1
			events/assault/istahdafa-sarukh 4 0
			events/assault/jaraha 2 0
			events/assault/khatafa 0 -4
			events/assault/maqtal -3 0
			events/assault/maraka 1 0
			events/assault/muwajahat 4 -2
			events/assault/qasafa 0 1
			events/assault/qatala 0 -4
			events/assault/qatla 0 1
			events/assault/sarukh-saqata 0 1
			events/assault/tafjir 1 0
			events/assault/usiba 0 1
			events/coerce/hasara 0 -1
			events/coerce/hazara 0 5
			events/coerce/saytara 0 9
			events/consult/hiwar -1 0
			events/consult/ijtamaa -4 0
			events/consult/ijtima 6 0
			events/consult/iltaqa 6 1
			events/consult/ittisal-talaqqa 1 0
			events/consult/liqa 0 -2
			events/consult/mubahathat 1 1
			events/consult/mufawadat -2 0
			events/consult/qimma 4 0
			events/consult/wasala-wafd 3 0
			events/consult/ziyara -6 0
			events/consult/ziyara-makan -4 0
			events/personnel/hasala-aswat 3 0
			events/personnel/intakhaba 0 -2
			events/personnel/istaqala 1 0
			events/protest/tazahara 0 5
			events/reject/rafada 0 -6
			events/reject/rafd 0 3
			events/request/daa -2 4
			events/request/talaba-min 0 -1
			events/sanction/hukm-qadai 1 3
			events/support/abrama-ittifaq 2 0
			events/support/rahhaba 0 1
			events/support/shakara 0 1
			events/support/tadamana 6 0
			events/support/waqqaa 3 0
			noun 0 -2
			verb -4 -2
		3 -10 -3
			ACCUSE -1 -2
			AGREE 0 -5
			AID 0 -6
			ASSAULT 0 1
			COERCE -3 0
			CONSULT 8 6
			PERSONNEL 2 -2
			PROTEST -1 0
			REJECT 0 -3
			REQUEST -3 6
			SANCTION -4 0
			SUPPORT 0 -4
			events/accuse/adana 2 0
			events/accuse/intaqada 1 0
			events/accuse/ittahama -4 -6
			events/agree/ittifaq -4 0
			events/agree/ittifaq-muhaddad 6 0
			events/agree/ittifaqiyya 3 0
			events/agree/taahhud 3 0
			events/aid/wasalat-musaadat 1 0
			events/assault/atlaqa-nar 0 4
			events/assault/ghara -1 -5
			events/assault/hadith-irhabi 0 3
			events/assault/hujum -3 4
			events/assault/ightala 0 1
			events/assault/ishtabaka 5 -3
			events/assault/istaada-mawqi 0 9
			events/assault/khatafa 0 4
			events/assault/maqtal 4 2
			events/assault/maraka 8 0
			events/assault/muwajahat 0 3
			events/assault/qatala 1 0
			events/assault/qatla 0 2
			events/assault/tafjir 7 0
			events/assault/usiba 0 -2
			events/coerce/hazara 0 -1
			events/coerce/istadaa-tahqiq 0 7
			events/coerce/itaqala 0 -1
			events/coerce/qabd 0 4
			events/coerce/saytara 0 1
			events/consult/ijtamaa 8 0
			events/consult/ijtima 1 0
			events/consult/iltaqa 0 9
			events/consult/istaqbala 2 0
			events/consult/istaqbala-fi 1 0
			events/consult/ittisal-talaqqa -1 0
			events/consult/ittisalat-maa 6 0
			events/consult/jawla 0 1
			events/consult/liqa 0 -2
			events/consult/liqa-jamai 3 0
			events/consult/mubahathat 2 0
			events/consult/mufawadat 1 0
			events/consult/naqasha-maa 1 0
			events/consult/wasala-wafd -3 0
			events/consult/zara -1 9
			events/consult/ziyara -7 0
			events/consult/ziyara-makan -6 2
			events/personnel/hasala-aswat 1 0
			events/personnel/taadil-wizari 0 4
			events/personnel/tayin 0 -1
			events/request/awsa 0 -2
			events/request/daa -1 0
			events/request/daa-assist 0 3
			events/request/daa-baid 0 4
			events/request/daa-fulan 0 5
			events/request/dawa 2 0
			events/request/talaba-bi 0 -3
			events/request/talaba-liqa 0 2
			events/retreat/tabadul-asra 0 4
			events/sanction/hukm-qadai 0 10
			events/support/ashada 0 3
			events/support/karrama 0 3
			events/support/shukr 0 4
			events/support/waqqaahu 2 0
			masdar -1 0
			noun 0 3
			participle 0 -5
			verb -3 -4
	before
		0 4 1
			ACCUSE 0 3
			AGREE 0 -6
			AID 4 2
			ASSAULT -2 0
			COERCE 2 0
			CONCEDE 17 0
			CONSULT -6 0
			COOPERATE 6 0
			DISASTER -6 4
			MOBILIZE 5 -7
			PERSONNEL -1 6
			PROTEST -2 -3
			REJECT 1 -6
			REQUEST 0 3
			RETREAT 1 0
			SANCTION 0 2
			SUPPORT -1 0
			THREATEN -5 2
			events/accuse/adana -4 -1
			events/accuse/hammala-masuliyya -2 -1
			events/accuse/hukima 0 1
			events/accuse/intaqada 3 -2
			events/accuse/ishtabaha -5 5
			events/accuse/istajwaba 0 -1
			events/accuse/istankara 0 -5
			events/accuse/istimaa-mahkama 0 1
			events/accuse/ittahama -6 10
			events/accuse/lama 4 -1
			events/accuse/mathala-amam 0 2
			events/accuse/muhakama -2 1
			events/accuse/muttaham-bi 0 1
			events/accuse/naddada 0 -6
			events/accuse/shakk 2 -2
			events/accuse/tahqiq-fi 6 -4
			events/accuse/tuham -2 0
			events/accuse/tuham-bi 0 5
			events/accuse/tuhma -7 14
			events/agree/iltizam 3 0
			events/agree/istidad-muaalan 0 6
			events/agree/ittafaqa-ala -2 0
			events/agree/mustaidd 14 -1
			events/agree/muwafaqa 0 3
			events/agree/tawassul -3 0
			events/agree/waada 0 3
			events/agree/wafaqa 3 0
			events/aid/alaja 2 0
			events/aid/ilaj-kharij -2 0
			events/aid/inqadh 0 -2
			events/aid/naqala-jarha 0 9
			events/aid/qaddama-musaadat 0 -4
			events/aid/talaqqa-musaadat -15 13
			events/assault/adhdhaba 0 9
			events/assault/al-hadith 0 2
			events/assault/amal-unf -3 0
			events/assault/amaliyya-askariyya 0 -6
			events/assault/amaliyya-didd 5 0
			events/assault/atlaqa-ghaz 1 0
			events/assault/atlaqa-nar -1 0
			events/assault/atlaqa-sarukh 6 0
			events/assault/dammara 0 5
			events/assault/darba 0 1
			events/assault/darba-jawwiyya 6 0
			events/assault/fajjara-nafsah 10 -2
			events/assault/ghara -3 6
			events/assault/ghazw 6 0
			events/assault/hadama 3 0
			events/assault/hadith-irhabi 0 -1
			events/assault/hajama -2 0
			events/assault/harb 3 -6
			events/assault/harb-irhab 1 0
			events/assault/harb-llati -1 0
			events/assault/harb-nisba -4 0
			events/assault/harrara 2 0
			events/assault/hujum 0 3
			events/assault/hujum-jawwi 0 3
			events/assault/hujum-kimyai -1 0
			events/assault/hujum-musallah 0 4
			events/assault/hujum-sarukhi -1 0
			events/assault/idam -3 0
			events/assault/ightala -4 0
			events/assault/ightasaba 3 4
			events/assault/ihtajaza-musallahun 0 1
			events/assault/ihtajaza-rahain 3 0
			events/assault/infajara -6 1
			events/assault/iqtaham 5 0
			events/assault/ishtabaka -14 -2
			events/assault/istaada-mawqi 0 -3
			events/assault/istahdafa 1 0
			events/assault/istakhdama-kimyai -2 0
			events/assault/istashhada -8 2
			events/assault/istihdaf 3 0
			events/assault/itada 5 0
			events/assault/itida 0 -7
			events/assault/jaraha 0 11
			events/assault/jarha -2 0
			events/assault/jarima-bashia -2 0
			events/assault/kabbada 1 0
			events/assault/khatafa -1 4
			events/assault/majzara 2 -3
			events/assault/maqtal -14 0
			events/assault/maraka -4 0
			events/assault/masra -2 5
			events/assault/masra-noun 0 1
			events/assault/muwajahat -2 0
			events/assault/niza-musallah 1 0
			events/assault/qasafa 8 -1
			events/assault/qasf-jawwi -3 0
			events/assault/qatala 3 0
			events/assault/qatala-tanan -4 5
			events/assault/qatla -7 4
			events/assault/saddal-hujum 1 0
			events/assault/sarukh-saqata -2 0
			events/assault/tafjir -4 -6
			events/assault/tafjir-intihari -7 0
			events/assault/tarada-musallahin 2 0
			events/assault/tasadda 3 0
			events/assault/tasfiya-shakhs -6 0
			events/assault/tawaghghul 2 0
			events/assault/usiba -10 9
			events/assault/zaraa-lughm 8 -1
			events/coerce/aghlaqa 2 0
			events/coerce/akhla-bilquwwa 0 4
			events/coerce/ataha -1 0
			events/coerce/awqafa -3 0
			events/coerce/bana-jidar 7 0
			events/coerce/dahama -2 -1
			events/coerce/fakkaka-khaliyya 4 0
			events/coerce/farada-hisar 1 0
			events/coerce/hasara -1 5
			events/coerce/hazara 1 0
			events/coerce/hujum-iliktruni 0 7
			events/coerce/ijraat-istithnaiyya 3 0
			events/coerce/inqilab 4 0
			events/coerce/iqama-jabriyya 0 6
			events/coerce/iqtaham-amn -2 0
			events/coerce/istawla 1 -11
			events/coerce/itaqala -6 2
			events/coerce/manaa 5 0
			events/coerce/mudhakkirat-tawqif 4 0
			events/coerce/muhtajaz-fi 0 5
			events/coerce/nahaba -2 0
			events/coerce/naqala-sijn 2 0
			events/coerce/qabada 0 -1
			events/coerce/qabd -6 0
			events/coerce/rahhala-hu -1 0
			events/coerce/saytara -2 -3
			events/coerce/tarada-mulahaqa 3 0
			events/coerce/tawwaqa 2 0
			events/concede/afw -1 0
			events/concede/rafaa-uqubat 2 0
			events/concede/shataba-qaima 1 0
			events/concede/tarajaa-an 2 0
			events/consult/bahatha-mawdu 6 0
			events/consult/bahth-masdar 0 2
			events/consult/ijtima -4 -2
			events/consult/iltaqa 0 -6
			events/consult/istaqbala 0 4
			events/consult/istiqbal -3 6
			events/consult/ittisal-hatifi 1 0
			events/consult/ittisalat-maa 4 0
			events/consult/jalsa-barlaman -6 0
			events/consult/jalsa-mughlaqa 2 0
			events/consult/jawla 7 0
			events/consult/liqa -1 3
			events/consult/liqa-jamai -4 0
			events/consult/mubahathat -3 0
			events/consult/mubahathat-ghayr-mubashira -4 0
			events/consult/mufawadat -2 0
			events/consult/qimma -7 0
			events/consult/tafawud 1 0
			events/consult/tashawara 1 0
			events/consult/zara 0 -2
			events/consult/ziyara 0 11
			events/consult/ziyara-maydaniyya 3 0
			events/disaster/hadith-gharaq 0 3
			events/disaster/hadith-sayr 0 6
			events/disaster/hariq 0 -4
			events/mobilize/atlaqa-balisti 4 0
			events/mobilize/hashada-quwwat -1 0
			events/mobilize/nashara-quwwat 6 0
			events/mobilize/tajriba-nawawiyya 9 0
			events/mobilize/taqaddama-quwwat 2 0
			events/mobilize/wusul-taazizat -3 0
			events/personnel/adla-bi-sawt -2 0
			events/personnel/farz -1 0
			events/personnel/faza -4 5
			events/personnel/hall 3 0
			events/personnel/hasala-aswat -7 0
			events/personnel/iadat-intikhab 0 2
			events/personnel/intakhaba 0 11
			events/personnel/intikhabat 0 -4
			events/personnel/iqtira -4 -1
			events/personnel/istaqala 2 -5
			events/personnel/istifta 3 0
			events/personnel/kallafa 0 1
			events/personnel/kasaba -5 0
			events/personnel/samma-mansib -1 0
			events/personnel/shakkala-hukuma 0 -2
			events/personnel/taadil-wizari 4 0
			events/personnel/tawalla 1 6
			events/personnel/tayin 0 1
			events/personnel/wafat -2 0
			events/protest/ihtijaj 0 -1
			events/protest/intifada -1 0
			events/protest/muzahara -8 0
			events/protest/rashaqa 0 1
			events/protest/takhrib -4 0
			events/protest/tazahara 3 0
			events/reject/aarada -6 0
			events/reject/fitu 1 0
			events/reject/lan-yasmah 2 0
			events/reject/rafada 0 -1
			events/reject/rafada-liqa 7 0
			events/reject/rafada-yield 2 0
			events/request/amara 0 -1
			events/request/awamir 0 2
			events/request/daa 0 -8
			events/request/daiyan 0 -2
			events/request/dawa -12 -2
			events/request/dawa-liqa 0 3
			events/request/haththa 0 -4
			events/request/mutalaba -1 0
			events/request/mutaliban-fulan 2 0
			events/request/nashada 2 0
			events/request/talab -5 9
			events/request/talaba-assist -3 0
			events/request/talaba-bi -4 0
			events/request/talaba-liqa 5 0
			events/request/talaba-min 8 0
			events/request/talaba-musaada 3 0
			events/request/talaba-yield -2 1
			events/retreat/akhla-sabil -2 0
			events/retreat/atlaqa-sarah 7 10
			events/retreat/istaslama 5 -1
			events/sanction/al-uqubat -7 0
			events/sanction/hakama-bi 0 1
			events/sanction/hukm-bi 4 0
			events/sanction/hukm-qadai -3 -4
			events/sanction/uqubat 5 0
			events/sanction/uqubat-llati 0 9
			events/support/abrama-ittifaq -1 0
			events/support/ashada -2 -6
			events/support/ayyada -2 0
			events/support/bayaa-tanzim 3 0
			events/support/daama-qadiyya 2 1
			events/support/dam 8 0
			events/support/dam-dawla 0 -4
			events/support/hanna 0 4
			events/support/shakara 1 0
			events/support/tadamana -1 0
			events/support/tarhib -3 17
			events/support/tawqi -7 0
			events/support/tayid -5 14
			events/support/waqqaa 1 0
			events/support/waqqaa-ala -5 0
			events/threaten/haddada-quwwa 1 0
			events/threaten/tawaada 0 -2
			masdar 2 0
			noun 0 -1
			participle -4 4
			verb 2 0
		1 0 -1
			ACCUSE 1 4
			AGREE -3 -2
			AID -7 0
			ASSAULT -2 3
			COERCE 6 4
			CONCEDE -8 3
			CONSULT -3 0
			DISASTER -1 -2
			MOBILIZE 3 -1
			PERSONNEL 0 -2
			PROTEST 5 0
			REJECT 5 -2
			REQUEST 1 6
			RETREAT 0 -4
			SUPPORT -2 -5
			events/accuse/aaraba-istiya 6 0
			events/accuse/adana 0 -1
			events/accuse/ahala-qada -1 1
			events/accuse/dawa -2 0
			events/accuse/hukima 0 3
			events/accuse/ishtabaha -5 0
			events/accuse/ittahama 0 11
			events/accuse/muhakama 0 4
			events/accuse/naddada -1 -4
			events/accuse/tahqiq-jinai 2 0
			events/accuse/tahqiqat 3 1
			events/accuse/tuham 0 6
			events/accuse/tuhma 0 9
			events/agree/istidad 0 2
			events/agree/istidad-muaalan 10 0
			events/agree/ittafaqa -6 0
			events/agree/ittifaq-muhaddad -3 0
			events/agree/muwafaqa -1 0
			events/agree/taahhada 0 -3
			events/aid/amal-ighatha 3 0
			events/aid/madda-yad-aawn 0 1
			events/aid/naqala-jarha -2 1
			events/aid/qaddama-musaadat 4 -1
			events/aid/sallama-musaadat 0 1
			events/aid/talaqqa-musaadat -5 7
			events/assault/al-hadith -1 0
			events/assault/amaliyya-askariyya -1 0
			events/assault/amaliyya-intihariyya 4 0
			events/assault/amaliyya-irhabiyya 0 -2
			events/assault/atlaqa-nar -8 11
			events/assault/atlaqa-sarukh -2 0
			events/assault/ghazw -3 0
			events/assault/hajama 1 0
			events/assault/harb 1 0
			events/assault/harrara 2 0
			events/assault/hujum 1 -1
			events/assault/hujum-jawwi 0 2
			events/assault/iqtaham -5 -1
			events/assault/istaada-mawqi 6 0
			events/assault/istashhada 0 2
			events/assault/itida -1 4
			events/assault/jarima-bashia -1 5
			events/assault/kamin -1 9
			events/assault/khatafa 0 2
			events/assault/maqtal -4 0
			events/assault/maraka 2 0
			events/assault/masra -3 8
			events/assault/muwajahat -6 0
			events/assault/qamaa -1 0
			events/assault/qatala 5 -3
			events/assault/tafjir 3 -2
			events/assault/tarada-musallahin 2 0
			events/assault/tasfiya-shakhs 0 4
			events/assault/usiba 0 5
			events/coerce/hasara 0 5
			events/coerce/hujum-iliktruni -2 -3
			events/coerce/ihtajaza 0 6
			events/coerce/istawla -1 0
			events/coerce/itaqala -2 0
			events/coerce/manaa -1 0
			events/coerce/mudhakkirat-tawqif -6 0
			events/coerce/nahaba 2 0
			events/coerce/qamaa 1 0
			events/coerce/saytara 2 0
			events/coerce/tawwaqa 4 0
			events/concede/samaha-mujaddadan 0 1
			events/consult/ijtamaa -3 0
			events/consult/iltaqa 1 0
			events/consult/liqa 1 0
			events/consult/liqa-jamai -6 0
			events/consult/mufawadat 6 0
			events/consult/tafawud -4 0
			events/consult/zara 2 0
			events/consult/ziyara -1 8
			events/disaster/hadith-sayr 0 1
			events/disaster/zilzal 0 -1
			events/mobilize/nashara-quwwat 1 0
			events/personnel/adla-bi-sawt 4 0
			events/personnel/afa-min-mansib 1 0
			events/personnel/intakhaba -1 0
			events/personnel/intikhabat -2 -5
			events/personnel/istaqala -2 0
			events/personnel/istifta -2 0
			events/personnel/khada-intikhabat 8 0
			events/personnel/tansib 0 1
			events/personnel/tarashshaha -2 0
			events/personnel/tawalla 3 0
			events/personnel/tayin 1 0
			events/protest/adraba -1 0
			events/protest/ihtijaj 3 0
			events/protest/masira-muarrafa 4 0
			events/reject/aarada 1 0
			events/reject/iitarada -1 0
			events/reject/imtanaa -2 0
			events/reject/rafada 4 0
			events/reject/rafada-liqa 1 0
			events/reject/rafada-yield -1 0
			events/request/awamir -2 2
			events/request/daa 3 -4
			events/request/daa-liqa 3 -1
			events/request/daa-yield 4 0
			events/request/daiyan 0 -3
			events/request/dawa -3 6
			events/request/dawa-liqa -6 0
			events/request/mutaliban-fulan -1 0
			events/request/nashada 6 0
			events/request/talab 0 5
			events/request/talaba -3 0
			events/request/talaba-assist 2 0
			events/request/talaba-bi 4 0
			events/request/talaba-liqa 1 0
			events/request/talaba-min -1 7
			events/request/talaba-yield 0 3
			events/retreat/atlaqa-sarah -2 0
			events/sanction/hakama-bi 0 -3
			events/sanction/qataa-alaqat 1 0
			events/support/ayyada 11 0
			events/support/dam 6 1
			events/support/dam-dawla 7 2
			events/support/rahhaba -4 0
			events/support/tawqi -1 0
			events/support/tayid 3 -1
			events/support/thammana -2 0
			masdar 0 -2
			participle 3 0
		2 -1 -1
			ACCUSE 5 4
			AGREE 0 8
			AID 0 1
			ASSAULT 0 -3
			COERCE 1 1
			CONCEDE -7 2
			CONSULT -1 -1
			DISASTER 0 -2
			MOBILIZE -3 0
			PERSONNEL 0 2
			PROTEST 0 -2
			REJECT 5 0
			REQUEST 11 -4
			RETREAT -1 -3
			SANCTION -1 0
			SUPPORT 0 -9
			events/accuse/hammala-masuliyya 6 0
			events/accuse/intaqada -5 3
			events/accuse/istajwaba 0 1
			events/accuse/ittahama 1 -2
			events/accuse/muhakama 0 -1
			events/accuse/naddada 0 2
			events/accuse/tahqiqat -3 1
			events/accuse/tuhma -1 0
			events/agree/istidad 7 0
			events/agree/ittafaqa 1 0
			events/agree/ittifaq-musamma -3 0
			events/agree/taahhada -3 4
			events/agree/taahhud 0 3
			events/agree/tawassul 2 0
			events/agree/waada 4 0
			events/agree/wafaqa 4 0
			events/aid/naqala-jarha 0 2
			events/aid/talaqqa-musaadat 0 3
			events/assault/adhdhaba -6 0
			events/assault/amaliyya-askariyya 2 0
			events/assault/atlaqa-nar 8 -2
			events/assault/darba-jawwiyya 0 3
			events/assault/ghara -1 0
			events/assault/hujum-intihari 6 0
			events/assault/ikhtitaf-taira 7 0
			events/assault/iqtaham 1 0
			events/assault/istashhada 0 -1
			events/assault/itida -2 0
			events/assault/khatafa -2 0
			events/assault/majzara -2 0
			events/assault/maqtal 0 -1
			events/assault/maraka -1 0
			events/assault/masra 0 3
			events/assault/muwajahat 3 0
			events/assault/qasafa -7 -3
			events/assault/qatala -3 7
			events/assault/tafjir 0 -6
			events/assault/tarada-musallahin 3 0
			events/assault/usiba 0 3
			events/coerce/dahama 0 3
			events/coerce/hamlat-itiqalat 1 0
			events/coerce/hujum-iliktruni -2 0
			events/coerce/istawla -1 0
			events/coerce/itaqala 2 5
			events/coerce/manaa 0 5
			events/coerce/mudhakkirat-tawqif 2 0
			events/coerce/saytara 0 -2
			events/consult/iltaqa -1 0
			events/consult/jalsa-barlaman 1 0
			events/consult/naqasha-maa -1 0
			events/consult/zara 2 0
			events/consult/ziyara 5 -1
			events/personnel/ayyana-mansib 2 0
			events/personnel/hasala-aswat 5 0
			events/personnel/intikhabat -2 0
			events/personnel/tawalla 0 1
			events/protest/ihtijaj -2 0
			events/protest/shaghab 1 0
			events/reject/aarada 8 4
			events/reject/rafada -1 1
			events/reject/rafada-liqa -1 0
			events/reject/rafd 0 -3
			events/request/daa -2 0
			events/request/daiyan 5 0
			events/request/dawa 1 0
			events/request/haththa 4 0
			events/request/mutalaba 3 0
			events/request/talab -7 0
			events/request/talaba-min 4 0
			events/request/talaba-musaada -1 2
			events/request/talaba-yield 9 0
			events/sanction/al-uqubat 2 0
			events/sanction/saddaqa-hukm 0 -1
			events/sanction/uqubat 0 1
			events/support/abrama 3 0
			events/support/ashada 0 1
			events/support/daama-qadiyya -1 0
			events/support/dam 0 -1
			events/support/shakara 6 0
			masdar -2 1
			noun -1 -1
			verb 0 -2
		3 -4 -8
			ACCUSE 5 3
			AGREE -5 -2
			AID -8 -1
			ASSAULT 0 -3
			COERCE 4 0
			MOBILIZE -8 0
			PERSONNEL -1 0
			PROTEST -5 0
			REJECT 3 0
			REQUEST 7 0
			RETREAT -2 0
			SANCTION 0 4
			SUPPORT 0 1
			THREATEN 8 -2
			events/accuse/adana -2 -3
			events/accuse/istankara 4 0
			events/accuse/naddada 6 0
			events/accuse/tahqiqat 1 0
			events/accuse/tuham 0 3
			events/accuse/tuhma 6 0
			events/agree/ittifaq 5 0
			events/agree/ittifaq-muhaddad -5 0
			events/agree/mustaidd -4 0
			events/agree/muwafaqa -2 0
			events/agree/taahhada 2 0
			events/aid/arsala-musaadat 1 0
			events/aid/inqadh 3 0
			events/aid/naqala-jarha 0 -4
			events/aid/talaqqa-musaadat -1 -4
			events/assault/adhdhaba 0 4
			events/assault/al-qital 3 0
			events/assault/amaliyya-askariyya 3 0
			events/assault/amaliyya-irhabiyya 2 0
			events/assault/asara 3 0
			events/assault/atlaqa-nar 0 -2
			events/assault/darba-jawwiyya 3 0
			events/assault/ghazw -1 0
			events/assault/harb -3 0
			events/assault/harrara-min -3 0
			events/assault/hujum 0 4
			events/assault/ishtabaka 0 10
			events/assault/istaada-mawqi 5 0
			events/assault/itida -3 0
			events/assault/majzara 0 3
			events/assault/maqtal 0 6
			events/assault/maraka 3 0
			events/assault/masra 0 -3
			events/assault/qasafa 2 -5
			events/assault/qatala -1 0
			events/assault/saddal-hujum -2 0
			events/assault/tahhara 3 0
			events/assault/usiba 0 5
			events/coerce/awqafa 0 3
			events/coerce/hajjara 1 0
			events/coerce/hazara 0 1
			events/coerce/itaqala 0 -2
			events/coerce/jammada-amwal 0 2
			events/coerce/manaa 3 0
			events/coerce/mudhakkirat-tawqif -1 0
			events/coerce/nahaba 4 0
			events/coerce/qabd 0 2
			events/concede/itadhara 1 0
			events/consult/bahatha 5 0
			events/consult/hiwar -1 0
			events/consult/ijtamaa -1 0
			events/consult/ijtima 1 3
			events/consult/istaqbala 0 5
			events/consult/liqa 9 0
			events/consult/liqa-jamai -2 0
			events/consult/wasata 9 0
			events/consult/ziyara -1 0
			events/consult/ziyara-makan 1 0
			events/cooperate/sallama-matlub 3 0
			events/personnel/adla-bi-sawt 2 0
			events/personnel/intikhabat -6 0
			events/personnel/tawalla 0 2
			events/personnel/tayin 5 0
			events/reject/rafada 1 0
			events/request/awamir 4 0
			events/request/daa 2 -1
			events/request/talaba 4 0
			events/request/talaba-bi 5 0
			events/request/talaba-min 0 1
			events/retreat/afraja -4 0
			events/retreat/insahaba -1 0
			events/retreat/ujbira-istiqala 1 0
			events/sanction/saddaqa-hukm -1 3
			events/support/ayyada -2 0
			events/support/daama 0 1
			events/support/daama-qadiyya 3 0
			events/support/dam -3 0
			events/support/karrama 0 4
			events/support/rahhaba 5 0
			events/support/waqqaa -3 0
			events/threaten/haddada -2 0
			masdar -3 0
			noun -2 -5
			participle 1 0
			verb -2 0
rival
	nearer
		false
			after -1 -1
				elsewhere -3 -1
				genitive -3 1
				light
					subject 0 -1
					بين -1 0
					ضد 0 4
					ل 0 6
					من 2 -2
				masdar 0 1
				noun 5 0
				object 2 -1
					of
						event 0 -2
				own
					phrase 8 -2
				participle -3 2
				subject -1 -1
				verb 0 -1
				أمام 0 1
				إضافة
					إلى 0 1
				إلى
					جانب 4 0
				ب -4 7
				باتجاه 0 6
				بحق 0 1
				برصاص 1 0
				بين 0 4
				على -2 6
					أيدي 2 0
					يد 1 0
				عن 2 1
				عند 0 1
				ك 0 -1
				ل 0 6
				لدى 4 0
				مع 1 0
				من 0 -4
					جانب -2 0
					طرف 1 0
					قبل 2 -1
			before
				elsewhere 6 0
				light
					object 5 0
					ل 0 -2
					من -1 0
				masdar 1 0
				noun 0 -4
				object 0 15
					of
						event 1 0
						motion 3 0
						other -3 0
						speech 2 -1
				participle 0 1
				subject 3 -9
					of
						aspect 0 3
						event 1 1
						light 0 1
						modal 4 -2
						motion 6 0
						other -3 0
						speech -1 -1
				verb -2 2
				أمام
					of
						event -3 0
				إلى
					of
						event 0 2
						modal 1 0
					جانب
						of
							event 0 4
				بين
					of
						event 1 0
						state -2 0
				ضد
					of
						event -2 0
				على
					of
						event -3 5
				عن
					of
						event 1 0
				في
					of
						light 1 0
						speech -4 -1
				ل
					of
						aspect 2 1
						event 3 -1
						light 0 2
						speech -1 -1
				مع
					of
						event -2 0
				من
					of
						event 2 0
		true
			after -6 -4
				elsewhere -10 -6
				light
					subject 3 0
					إلى 0 1
					مع 0 2
				masdar 2 -2
				noun -1 0
				object -1 -2
				participle -7 -4
				subject -5 0
				verb -1 2
				إلى -1 -1
				ب 3 0
					of
						event 1 0
				بين -4 0
				ضد 0 -2
				على 1 -4
				ل 1 2
				مع 0 7
				من 0 9
					قبل -4 5
			before -3 -4
				elsewhere 1 2
				masdar -2 0
				noun -3 -1
				participle 1 -3
				subject
					of
						event -3 1
						light -4 1
						modal -3 0
						other 4 0
						speech 9 0
						state 0 -2
				verb 1 -1
				ب
					of
						event 0 3
				بين
					of
						light 3 0
				ضد
					of
						event 5 0
				على
					of
						event 0 -4
						modal 2 0
				عن
					of
						event -3 0
				ل
					of
						event 0 5
						light 0 -1
				من
					of
						event -1 -3
						light 2 0
					قبل
						of
							event 2 0
rivals
	between
		0
			after
				masdar 5 4
				noun 6 2
				participle -5 1
				verb 2 5
			before
				masdar 1 1
				participle -9 1
				verb 0 2
		1
			after
				masdar -5 -7
				noun -3 -8
				participle -4 0
				verb -17 -7
			before
				masdar 0 -4
				noun -2 -6
				participle 4 -1
		2
			after
				masdar -8 -18
				noun -7 -14
				verb -9 -11
			before
				masdar -3 -4
				noun -8 -6
				participle 7 0
				verb -1 -5
rule
	actor
		further -14 -9
			ASSAULT -2 -3
			CONSULT -1 -1
			PROTEST 3 0
			events/assault/atlaqa-nar 3 0
			events/assault/dammara 5 0
			events/assault/ghara -4 0
			events/assault/hujum 2 0
			events/assault/ishtabaka -15 0
			events/assault/maqtal -1 0
			events/assault/muwajahat 2 0
			events/consult/ijtima 1 0
			events/consult/mubahathat 4 0
			masdar -1 -5
			noun -3 0
		main 5 -7
			ACCUSE 5 0
			AGREE 1 -4
			AID 2 0
			ASSAULT -2 -4
			COERCE 2 0
			CONCEDE 0 -4
			CONSULT -5 1
			DISASTER -5 0
			MOBILIZE 0 -4
			PERSONNEL -5 3
			PROTEST 0 1
			REJECT 2 -10
			REQUEST 4 -1
			SANCTION 0 4
			SUPPORT 3 -8
			THREATEN 0 1
			events/accuse/adana -3 -4
			events/accuse/intaqada 0 -4
			events/accuse/ishtabaha -10 0
			events/accuse/ishtaka 3 0
			events/accuse/istankara 7 -5
			events/accuse/ittahama -5 9
			events/accuse/naddada 1 0
			events/accuse/shakk 0 -4
			events/accuse/tahqiqat 3 0
			events/accuse/wasafa-intihak 4 0
			events/agree/iltizam -7 0
			events/agree/istidad -3 0
			events/agree/istidad-muaalan 0 4
			events/agree/ittafaqa 6 -3
			events/agree/ittifaq-muhaddad 3 -1
			events/agree/ittifaq-musamma 0 -1
			events/agree/ittifaq-thunai 2 -1
			events/agree/ittifaqiyya 0 -3
			events/agree/mustaidd -5 4
			events/agree/muwafaqa 0 -3
			events/agree/taahhada 0 2
			events/agree/taahhud 0 1
			events/agree/tawassul 7 -1
			events/agree/waada 0 1
			events/aid/dam-maddi 0 4
			events/aid/darraba 1 0
			events/aid/qaddama-musaadat 3 -6
			events/assault/adhdhaba -5 4
			events/assault/alqa-qunbula 1 0
			events/assault/amaliyya-intihariyya -3 0
			events/assault/atlaqa-nar 0 -7
			events/assault/dammara -1 4
			events/assault/fajjara-nafsah 4 -4
			events/assault/ghara 2 4
			events/assault/ghazw 6 -4
			events/assault/hajama 0 -4
			events/assault/harb-ahliyya -7 0
			events/assault/harb-nisba -13 0
			events/assault/hujum -4 8
			events/assault/hujum-intihari -4 1
			events/assault/hujum-jawwi 1 0
			events/assault/ightala 3 0
			events/assault/ikhtitaf-taira 0 1
			events/assault/iqtital 0 3
			events/assault/ishtabaka 6 -5
			events/assault/itida 0 -4
			events/assault/jarima-bashia -3 0
			events/assault/kabbada -3 2
			events/assault/maqtal -4 0
			events/assault/muwajahat 0 -3
			events/assault/qasafa 0 -3
			events/assault/qatala 0 5
			events/assault/saddal-hujum -5 1
			events/assault/sarukh-saqata -7 0
			events/assault/sidam 3 0
			events/assault/tabadul-nar 2 -2
			events/assault/tadakhkhul-askari 1 0
			events/assault/tafjir-intihari -4 0
			events/assault/tarada-musallahin -6 3
			events/coerce/aghlaqa 0 -2
			events/coerce/hasara 4 -2
			events/coerce/hazara -1 0
			events/coerce/ihtalla 1 0
			events/coerce/itaqala -2 10
			events/coerce/manaa -11 7
			events/coerce/qabd -6 5
			events/coerce/saytara 4 -5
			events/coerce/tarada-mulahaqa 1 0
			events/concede/rafaa-uqubat 1 0
			events/concede/samaha-mujaddadan -1 0
			events/consult/ajra-ittisalat 5 0
			events/consult/bahatha 5 0
			events/consult/bahatha-maa 2 -3
			events/consult/bahatha-mawdu 2 0
			events/consult/hiwar 1 0
			events/consult/ijtamaa 5 -4
			events/consult/ijtima 4 -9
			events/consult/iltaqa -1 0
			events/consult/istiqbal -6 11
			events/consult/ittasala 0 4
			events/consult/ittisal-bi 0 1
			events/consult/ittisalat-maa 0 2
			events/consult/ittisalatuhu 6 0
			events/consult/jalsa-barlaman -9 0
			events/consult/liqa -1 -1
			events/consult/liqa-jamai 0 -1
			events/consult/mubahathat -5 0
			events/consult/mufawadat 4 -1
			events/consult/mutamar -5 0
			events/consult/qabala -2 0
			events/consult/qimma -8 -3
			events/consult/tashawara-hawl 3 0
			events/consult/tawasala-maa 11 0
			events/consult/tawassata -6 11
			events/consult/wasala-wafd -2 0
			events/consult/wasata -6 9
			events/consult/zara -4 2
			events/consult/ziyara -13 0
			events/consult/ziyara-makan -9 4
			events/cooperate/baa-silah 0 7
			events/cooperate/taawana -1 -3
			events/mobilize/taqaddama-quwwat 2 0
			events/personnel/ayyana 2 0
			events/personnel/ayyana-mansib -1 1
			events/personnel/faza -5 6
			events/personnel/hasala-aswat 0 5
			events/personnel/intakhaba 0 2
			events/personnel/intikhabat -13 0
			events/personnel/istaqala 9 -6
			events/personnel/wafat 2 0
			events/protest/intifada -1 0
			events/protest/masira -3 -1
			events/protest/rashaqa -6 2
			events/protest/takhrib -2 3
			events/protest/tazahara 7 0
			events/reject/aarada 1 0
			events/reject/imtanaa 2 0
			events/reject/istabaada 0 5
			events/reject/rafada -1 -6
			events/reject/rafd -1 0
			events/request/awsa 0 2
			events/request/daa 0 6
			events/request/daa-liqa -1 0
			events/request/daghata 1 -1
			events/request/daiyan -8 -1
			events/request/dawa 3 5
			events/request/haththa 0 3
			events/request/mutaliban-fulan -1 0
			events/request/talab 0 -3
			events/request/talaba 0 -2
			events/request/talaba-assist 0 4
			events/request/talaba-bi 1 0
			events/request/talaba-min 0 -5
			events/request/talaba-yield -7 2
			events/request/wajjaha-bi 5 0
			events/retreat/atlaqa-sarah -1 3
			events/retreat/insahaba 2 0
			events/retreat/istaslama 1 0
			events/retreat/sallama-nafsah 2 0
			events/retreat/waqf-nar -4 0
			events/sanction/hakama-bi -1 7
			events/support/abrama 2 0
			events/support/abrama-ittifaq 3 -1
			events/support/ashada 1 -4
			events/support/hanna -7 13
			events/support/imtadaha -2 0
			events/support/iqamat-alaqat 0 1
			events/support/nawwaha 5 0
			events/support/rahhaba 1 -3
			events/support/sadaqa-ala 1 0
			events/support/tadamana -7 0
			events/support/tarhib 2 -1
			events/support/tawqi 3 -3
			events/support/tayid -6 6
			events/support/thammana -2 0
			events/support/waqqaa 0 -1
			events/threaten/haddada 1 0
			events/threaten/tahdidat 0 -1
			events/threaten/tawaada 1 0
			masdar 2 0
			noun 4 -6
			participle -1 -4
			verb -1 -3
	none -5 -4
		ACCUSE 1 2
		AGREE -1 1
		ASSAULT -3 3
		COERCE -2 0
		CONCEDE -2 0
		CONSULT 4 -18
		COOPERATE 1 -5
		DISASTER -8 -2
		MOBILIZE 0 -3
		PERSONNEL 6 -17
		PROTEST -1 -13
		REQUEST 0 1
		RETREAT -8 1
		SANCTION 6 0
		THREATEN 3 5
		events/accuse/aaraba-istiya 8 6
		events/accuse/adana 3 -5
		events/accuse/adana-masul 0 -2
		events/accuse/ahala-qada -3 0
		events/accuse/dawa -6 0
		events/accuse/hammala-masuliyya 0 -8
		events/accuse/haqqaqat-shurta 0 -1
		events/accuse/hujum-lafzi -5 1
		events/accuse/hukima 0 1
		events/accuse/idanatuhu-li 6 -1
		events/accuse/intaqada 5 0
		events/accuse/ishtabaha -1 5
		events/accuse/ishtaka 0 1
		events/accuse/istajwaba 0 2
		events/accuse/istankara -1 0
		events/accuse/istimaa-mahkama 0 1
		events/accuse/ittahama 2 -4
		events/accuse/khayba 1 0
		events/accuse/lama 3 -2
		events/accuse/mathala-amam -4 4
		events/accuse/muhakama -6 0
		events/accuse/muttaham-bi -6 1
		events/accuse/muttahiman 0 -3
		events/accuse/shakk 0 -3
		events/accuse/tahqiq-fi 6 0
		events/accuse/tahqiq-jinai 1 0
		events/accuse/tahqiqat 0 -8
		events/accuse/tuham -5 3
		events/accuse/tuham-bi 0 3
		events/accuse/tuhma -3 12
		events/agree/azm 1 0
		events/agree/daw-akhdar 1 0
		events/agree/iltizam 0 3
		events/agree/istidad 0 8
		events/agree/ittafaqa -4 0
		events/agree/ittafaqa-ala 0 -5
		events/agree/ittifaq 0 -13
		events/agree/ittifaq-muhaddad 0 -8
		events/agree/ittifaq-musamma -4 -5
		events/agree/ittifaq-thunai 0 -1
		events/agree/mustaidd 7 0
		events/agree/muwafaqa -5 1
		events/agree/qabul 0 1
		events/agree/safqat-asra -2 0
		events/agree/taahhada -6 5
		events/agree/taahhud 5 0
		events/agree/tawassala 10 -1
		events/agree/wad-masdar 3 0
		events/agree/wafaqa 0 1
		events/aid/ajla 0 -2
		events/aid/ajra-jiraha -2 0
		events/aid/aqama-mukhayyam 0 2
		events/aid/darraba -4 1
		events/aid/hamal-tabarru 2 0
		events/aid/harrara-rahain 0 -4
		events/aid/ilaj-kharij -3 0
		events/aid/inqadh 1 0
		events/aid/inqadh-nas 5 0
		events/aid/istadafa-lajiin 1 0
		events/aid/khadaa-liljiraha 0 5
		events/aid/madda-yad-aawn -2 5
		events/aid/manaha-mal 0 1
		events/aid/naqala-jarha -5 1
		events/aid/nazalat-anqadh 1 -3
		events/aid/tawtin-lajiin 1 0
		events/aid/wasalat-musaadat 1 0
		events/assault/adhdhaba 9 0
		events/assault/adrama 0 3
		events/assault/aghara 0 4
		events/assault/al-amaliyya 7 0
		events/assault/al-hadith -3 0
		events/assault/al-qital 2 0
		events/assault/al-udwan 0 4
		events/assault/alqa-qunbula -1 0
		events/assault/amal-irhabi 0 1
		events/assault/amal-unf -5 -4
		events/assault/amaliyya-askariyya 0 2
		events/assault/amaliyya-didd 1 -4
		events/assault/amaliyya-intihariyya 10 -2
		events/assault/amaliyya-irhabiyya 3 -1
		events/assault/amaliyya-jawwiyya 0 5
		events/assault/asaba-sarukh 3 0
		events/assault/asara 0 -1
		events/assault/atlaqa-ghaz 2 0
		events/assault/atlaqa-nar 3 -3
		events/assault/atlaqa-sarukh -7 4
		events/assault/dahasa 1 0
		events/assault/dakka 2 0
		events/assault/dammara 0 1
		events/assault/daraba-ahdaf 2 -2
		events/assault/darba 0 4
		events/assault/darba-askariyya 1 0
		events/assault/darba-jawwiyya 3 1
		events/assault/fajjara-nafsah 0 4
		events/assault/fataha-nar 0 -1
		events/assault/fataka-bi 6 0
		events/assault/ghara -3 0
		events/assault/ghazw -5 0
		events/assault/hadama 0 3
		events/assault/hadith-irhabi -12 2
		events/assault/hajama 4 1
		events/assault/hamla-askariyya 3 0
		events/assault/haraba 7 0
		events/assault/haraqa-shakhs -4 -5
		events/assault/harb -2 -7
		events/assault/harb-ahliyya -3 -7
		events/assault/harb-makan 0 -1
		events/assault/harb-musammat 0 -1
		events/assault/harb-nisba 4 -5
		events/assault/harrara -3 -4
		events/assault/harrara-min -3 0
		events/assault/hujum -4 -2
		events/assault/hujum-intihari 1 -2
		events/assault/hujum-jawwi 3 7
		events/assault/hujum-kimyai -4 0
		events/assault/hujum-mufakhkhakha -2 7
		events/assault/hujum-musallah 0 4
		events/assault/hujum-sarukhi -3 1
		events/assault/idam-maydani 4 0
		events/assault/ightala -2 0
		events/assault/ightasaba 0 3
		events/assault/ihtajaza-musallahun 0 2
		events/assault/ijtiyah -1 -1
		events/assault/ikhtitaf-taira 1 0
		events/assault/infajara -19 0
		events/assault/iqtital 7 -2
		events/assault/irtikab-intihakat 4 -1
		events/assault/ishtabaka 0 -5
		events/assault/ishtibak 1 -7
		events/assault/istaada-mawqi 0 -4
		events/assault/istahdafa -1 0
		events/assault/istahdafa-abwa -1 0
		events/assault/istahdafa-sarukh 5 0
		events/assault/istakhdama-kimyai -3 -6
		events/assault/istashhada -5 2
		events/assault/istihdaf 5 0
		events/assault/jaraha 0 4
		events/assault/jarha -3 4
		events/assault/jarima-bashia 3 0
		events/assault/kabbada 0 1
		events/assault/kamin -4 0
		events/assault/khatafa 5 0
		events/assault/khuruq -3 -2
		events/assault/majzara 0 3
		events/assault/maqtal 0 -3
		events/assault/maraka 4 -11
		events/assault/masra 1 0
		events/assault/masra-noun -6 8
		events/assault/munawashat 2 -2
		events/assault/muwajaha 0 -1
		events/assault/muwajahat 0 -7
		events/assault/naffadha-idam -2 1
		events/assault/niza -1 -11
		events/assault/niza-musallah 2 -4
		events/assault/qada-ala -7 -4
		events/assault/qasafa -14 7
		events/assault/qasafa-jawwi 0 1
		events/assault/qasf-jawwi -13 0
		events/assault/qasf-madfai 0 2
		events/assault/qatala 1 -2
		events/assault/qatala-tanan 0 -4
		events/assault/qatla -8 12
		events/assault/qital 0 -2
		events/assault/qital-sifa 1 -1
		events/assault/ramy-rasasa 0 2
		events/assault/sidamat 3 0
		events/assault/suqut-dahaya 0 9
		events/assault/taan 3 0
		events/assault/tabadul-nar 4 -4
		events/assault/tadakhkhul-askari -5 2
		events/assault/tafjir -8 6
		events/assault/tafjir-intihari -6 0
		events/assault/taharrash 6 0
		events/assault/tarada-min -3 0
		events/assault/tarada-musallahin 13 -10
		events/assault/tasadda 5 3
		events/assault/tasfiya-shakhs 0 2
		events/assault/udwan 1 0
		events/assault/unf 0 -2
		events/assault/usiba -2 0
		events/assault/zaraa-lughm 1 -2
		events/coerce/aghlaqa -1 -7
		events/coerce/ammama 4 -1
		events/coerce/ataha -3 0
		events/coerce/athara 0 -1
		events/coerce/awdaa-sijn 0 2
		events/coerce/awqafa -5 9
		events/coerce/bana-jidar 3 0
		events/coerce/dabata -1 0
		events/coerce/dayyaqa 0 5
		events/coerce/fakkaka-khaliyya 5 0
		events/coerce/fattasha 1 0
		events/coerce/habs 0 -3
		events/coerce/hajaba 0 2
		events/coerce/hajaza 0 -6
		events/coerce/halat-tawari 0 -5
		events/coerce/hamlat-itiqalat 2 0
		events/coerce/hasara 0 2
		events/coerce/hazara 2 0
		events/coerce/hazr-tajawwul 0 -1
		events/coerce/hujum-iliktruni 0 8
		events/coerce/ihbat-tahrib -1 -3
		events/coerce/ihtajaza -1 0
		events/coerce/ihtajaza-juthath 0 1
		events/coerce/ihtajaza-safina 0 1
		events/coerce/ihtalla 0 -1
		events/coerce/ijraat-istithnaiyya 0 -1
		events/coerce/inqalaba-ala 4 0
		events/coerce/inqilab 0 -3
		events/coerce/inqilab-muarrakh -1 0
		events/coerce/iqaf 0 -1
		events/coerce/iqtada 3 0
		events/coerce/iqtaham-amn -3 0
		events/coerce/iqtaham-quwwat 0 2
		events/coerce/iqtahamat-quwwat 0 -2
		events/coerce/istadaa-tahqiq 0 5
		events/coerce/istawla -1 9
		events/coerce/itaqala -5 -3
		events/coerce/jammada-amwal 0 11
		events/coerce/khasira-mawqi -2 0
		events/coerce/manaa 9 -3
		events/coerce/mudhakkirat-tawqif 3 5
		events/coerce/nahaba 1 -1
		events/coerce/nuqtat-taftish -2 -1
		events/coerce/qabada -5 2
		events/coerce/qabd -3 0
		events/coerce/qamaa 0 -2
		events/coerce/qarar-man 3 0
		events/coerce/quyud -1 0
		events/coerce/quyud-mafruda 0 2
		events/coerce/rahhala-hu -4 0
		events/coerce/sadara-sulta 0 2
		events/coerce/saytara -1 0
		events/coerce/shaddada-ijraat -1 0
		events/coerce/suqut-bi-yad 6 -2
		events/coerce/tawwaqa 2 0
		events/coerce/zawwara -3 -7
		events/concede/aalana-hudna 3 0
		events/concede/afw -5 4
		events/concede/algha-qanun -1 -2
		events/concede/ighlaq-muataqal 0 -2
		events/concede/istajaba 0 2
		events/concede/jammada-istitan 0 -2
		events/concede/khaffafa-hukm 0 2
		events/concede/rafaa-uqubat -6 7
		events/concede/shataba-qaima 0 1
		events/concede/tarajaa-an 1 -1
		events/consult/ajra-ittisalat 1 0
		events/consult/bahatha 0 -2
		events/consult/bahatha-mawdu -3 0
		events/consult/bahth-masdar -1 0
		events/consult/hiwar -2 0
		events/consult/ijtamaa -2 -5
		events/consult/ijtima -1 -8
		events/consult/iltaqa 2 0
		events/consult/istaqbala 8 0
		events/consult/istiqbal 0 4
		events/consult/ittisal-hatifi 1 0
		events/consult/ittisalat-maa 11 0
		events/consult/ittisalatuhu -3 0
		events/consult/jalsa 4 0
		events/consult/jalsa-barlaman 6 0
		events/consult/jawla -2 9
		events/consult/liqa -1 -3
		events/consult/liqa-jamai 0 -6
		events/consult/madubat-asha 6 0
		events/consult/mubahathat 5 -4
		events/consult/mubahathat-ghayr-mubashira 5 0
		events/consult/mufawadat -2 -8
		events/consult/muntada -6 0
		events/consult/mutamar 0 -6
		events/consult/qimma 0 -8
		events/consult/sallama-risala 0 4
		events/consult/tashawara 2 0
		events/consult/tawajjaha-masul -2 0
		events/consult/tawassata 3 0
		events/consult/wasala-wafd 2 0
		events/consult/wasata 2 4
		events/consult/zara 0 2
		events/consult/ziyara -13 10
		events/consult/ziyara-makan -6 0
		events/consult/ziyara-maydaniyya 0 12
		events/cooperate/sallama-sulutat 0 3
		events/cooperate/taawana 2 0
		events/cooperate/tabadul-malumat 0 -5
		events/cooperate/taslim-shakhs 4 0
		events/disaster/al-hadith 0 -2
		events/disaster/dahs-hadith 4 0
		events/disaster/fayadan 0 2
		events/disaster/hadith-gharaq 0 4
		events/disaster/hadith-sayr 0 1
		events/disaster/ikhtanaqa 0 -1
		events/disaster/infijar-ghaz 0 -3
		events/disaster/inharafa-qitar 0 2
		events/disaster/intishar-marad 0 -7
		events/disaster/isaba-marad 0 -3
		events/disaster/tafasha 0 -4
		events/mobilize/arsala-quwwat 0 -2
		events/mobilize/azzaza-amn 0 -1
		events/mobilize/halat-istinfar 1 0
		events/mobilize/hallaqa 1 0
		events/mobilize/hashada-quwwat -1 0
		events/mobilize/intashara-jaysh 5 0
		events/mobilize/jannada 0 2
		events/mobilize/kallafa-jaysh 0 6
		events/mobilize/nashara-quwwat 0 -2
		events/mobilize/nashara-shurta 1 4
		events/mobilize/shakkala-milishya -2 0
		events/mobilize/taqaddama-quwwat -1 -1
		events/personnel/adda-yamin 0 2
		events/personnel/adla-bi-sawt 8 -1
		events/personnel/afa-min-mansib 0 2
		events/personnel/afa-shakhs 0 3
		events/personnel/algha-mansib 0 3
		events/personnel/aqala 0 3
		events/personnel/ayyana 0 3
		events/personnel/ayyana-mansib 1 -3
		events/personnel/faza 0 -1
		events/personnel/hall 2 3
		events/personnel/hasala-aswat 1 -6
		events/personnel/iadat-intikhab -5 6
		events/personnel/intikhabat -12 -10
		events/personnel/iqtira -5 -7
		events/personnel/istaqala 0 -7
		events/personnel/istifta 2 -7
		events/personnel/kallafa 0 -2
		events/personnel/khada-intikhabat 5 -5
		events/personnel/khalafa -4 0
		events/personnel/manaha-thiqa 0 3
		events/personnel/nihayat-wilaya 4 -2
		events/personnel/rahil 3 0
		events/personnel/samma-mansib -1 0
		events/personnel/shakkala-hukuma -3 -10
		events/personnel/suqut-nizam -5 1
		events/personnel/taadil-wizari 0 8
		events/personnel/tansib -2 2
		events/personnel/taraka-mansib 0 -1
		events/personnel/tarashshaha 1 -9
		events/personnel/tashkila 0 6
		events/personnel/tawalla -8 0
		events/personnel/tayin 2 0
		events/personnel/tuwuffiya 4 -1
		events/protest/adraba 0 -3
		events/protest/ahdath-shaghab 1 0
		events/protest/ahraqa-alam 0 3
		events/protest/ahraqa-hashd 0 3
		events/protest/haraka-ihtijajiyya -3 0
		events/protest/hatafa -5 0
		events/protest/ihtashada 2 0
		events/protest/ihtijaj -3 -4
		events/protest/intifada -4 0
		events/protest/itasama -1 -2
		events/protest/kharaja-shawari 1 0
		events/protest/masira 0 -8
		events/protest/masira-muarrafa 4 0
		events/protest/muzahara -1 -9
		events/protest/qataa 1 6
		events/protest/takhrib 0 3
		events/protest/thawra -4 5
		events/protest/waqfa 1 0
		events/protest/waqfa-muarrafa 2 0
		events/reject/aarada -2 -1
		events/reject/algha 0 1
		events/reject/arjaa-naql 0 -3
		events/reject/asqata-mashru 9 -3
		events/reject/fitu 0 -3
		events/reject/imtanaa -2 0
		events/reject/istabaada 0 -5
		events/reject/itadhara-an-hudur 0 -1
		events/reject/lam-yastajib 0 1
		events/reject/maana 0 3
		events/reject/marfud 1 0
		events/reject/rafada -2 0
		events/reject/rafada-assist 0 4
		events/reject/rafada-liqa 2 0
		events/reject/rafada-yield 0 -2
		events/reject/rafd 0 -1
		events/reject/tahaffuz-ala 0 2
		events/reject/tajahala 0 4
		events/request/amara -2 -3
		events/request/awamir 2 0
		events/request/awsa 0 -5
		events/request/daa 4 -9
		events/request/daa-assist -1 0
		events/request/daa-baid 0 1
		events/request/daa-yield 0 -6
		events/request/daghata 0 4
		events/request/daiyan 0 -3
		events/request/dawa -6 -2
		events/request/dawa-liqa -2 0
		events/request/haththa 0 -7
		events/request/istarhama -1 0
		events/request/matalib-bi 2 0
		events/request/mutalaba 0 -1
		events/request/nada 0 -3
		events/request/nashada 0 2
		events/request/nida 0 1
		events/request/nida-ila 0 1
		events/request/shajjaa 3 0
		events/request/talab -4 1
		events/request/talaba 0 6
		events/request/talaba-assist 0 -6
		events/request/talaba-bi 0 -6
		events/request/talaba-liqa 1 9
		events/request/talaba-min 0 5
		events/request/talaba-musaada 0 9
		events/request/talaba-yield 2 1
		events/request/wajjaha-bi 0 1
		events/retreat/afraja -5 6
		events/retreat/akhla-sabil 0 5
		events/retreat/atlaqa-sarah -4 9
		events/retreat/atlaqa-shakhs 0 3
		events/retreat/fakkaka-asliha 0 2
		events/retreat/farra-musallahun 6 -11
		events/retreat/hudna-sariya -5 -1
		events/retreat/insahaba 0 -11
		events/retreat/insahaba-min-madina -4 -8
		events/retreat/istaslama 0 1
		events/retreat/khuruj-min-sijn 0 3
		events/retreat/khuruj-quwwat 0 -3
		events/retreat/ladha-firar 4 -1
		events/retreat/mamarr-insani 0 1
		events/retreat/sallama-mawqi 0 5
		events/retreat/sallama-nafsah 0 3
		events/retreat/tabadul-asra 0 7
		events/retreat/ujbira-istiqala 2 0
		events/retreat/waqf-nar 1 -1
		events/sanction/aghlaqa-sifara 3 -1
		events/sanction/al-uqubat -1 2
		events/sanction/hakama-bi -4 -3
		events/sanction/hazr-asliha 4 3
		events/sanction/hazr-iqtisadi 3 0
		events/sanction/hukm-qadai -1 1
		events/sanction/hukmuha 0 -2
		events/sanction/idanatuhu-bi 0 -1
		events/sanction/insahaba-muahada 0 -3
		events/sanction/istada-safirah 0 -1
		events/sanction/qarar-hazr-silah 0 3
		events/sanction/qataa-musaada 0 -1
		events/sanction/tarada-safir -6 1
		events/sanction/uqubat-llati 5 2
		events/support/abrama 0 -1
		events/support/abrama-ittifaq 0 -4
		events/support/ashada -1 10
		events/support/ayyada-qarar -1 -1
		events/support/daama 0 1
		events/support/daama-qadiyya -2 2
		events/support/dafaa-an 0 2
		events/support/dam -2 16
		events/support/dam-dawla -3 7
		events/support/fataha-sifara 0 -1
		events/support/hanna 1 2
		events/support/imtadaha 3 0
		events/support/iqamat-alaqat 3 0
		events/support/karrama 0 12
		events/support/nawwaha 0 1
		events/support/sadaqa-ala 0 -3
		events/support/shakara 2 6
		events/support/shukr 0 5
		events/support/tabanna 0 -9
		events/support/tadamana 1 0
		events/support/tarhib -1 3
		events/support/tawqi 0 -17
		events/support/tayid 7 0
		events/support/thammana 4 5
		events/support/thammana-juhud 0 5
		events/support/wafaqa-barlaman 0 -7
		events/support/wafaqa-nuwwab 0 -4
		events/support/waqqaa 3 -10
		events/support/waqqaa-ala -5 -7
		events/support/waqqaahu 6 -8
		events/threaten/haddada -6 0
		events/threaten/haddada-hu -3 0
		events/threaten/hadhdhara-tusawwil 1 -2
		events/threaten/radd-qasin 2 0
		events/threaten/sanarudd 10 0
		events/threaten/taahhada-intiqam 0 8
		events/threaten/tawaada -1 0
		masdar 0 -1
		noun -4 -2
		participle 0 1
		verb 0 -1
	recipient
		further -9 -11
			ASSAULT -6 13
			DISASTER 0 1
			events/assault/amal-unf 0 -9
			events/assault/amaliyya-askariyya 0 6
			events/assault/atlaqa-ghaz 0 1
			events/assault/atlaqa-nar -2 10
			events/assault/atlaqa-sarukh 0 5
			events/assault/dammara 0 -8
			events/assault/fataha-nar 0 2
			events/assault/ghara 0 5
			events/assault/harb 0 -6
			events/assault/hujum-intihari 0 11
			events/assault/hujum-mufakhkhakha 0 4
			events/assault/hujum-sarukhi 0 1
			events/assault/infajara -3 8
			events/assault/ishtabaka 13 0
			events/assault/istihdaf 0 -3
			events/assault/kamin 0 1
			events/assault/khatafa 0 2
			events/assault/maraka 4 1
			events/assault/muwajahat 5 0
			events/assault/qasafa 0 3
			events/assault/qatala 0 -6
			events/assault/qatla 0 -6
			events/assault/tabadul-nar 1 7
			events/assault/tafjir-intihari 0 10
			events/disaster/fayadan 0 -1
			verb -6 -3
		main -7 6
			ACCUSE -3 4
			AID -10 -3
			ASSAULT 5 -1
			CONCEDE 0 5
			CONSULT 4 1
			COOPERATE 0 2
			PERSONNEL -1 4
			PROTEST 0 3
			REJECT 0 6
			REQUEST 0 -5
			RETREAT 0 5
			SANCTION -4 -1
			SUPPORT 4 -2
			THREATEN 2 -4
			events/accuse/adana 1 -2
			events/accuse/hammala-masuliyya -1 8
			events/accuse/intaqada -2 -4
			events/accuse/ishtabaha 0 -1
			events/accuse/istajwaba 7 -4
			events/accuse/istankara 7 -18
			events/accuse/muhakama -2 2
			events/accuse/naddada 0 -1
			events/accuse/shajaba 0 -5
			events/accuse/shakk 0 8
			events/accuse/shakwa 0 1
			events/accuse/shakwa-rufiat 0 -1
			events/accuse/tahqiq-fi 0 2
			events/accuse/tahqiqat 0 5
			events/accuse/tuhma 0 -4
			events/aid/madda-yad-aawn 0 -1
			events/aid/naqala-jarha 0 -7
			events/assault/adhdhaba -3 6
			events/assault/amaliyya-didd -1 0
			events/assault/asara 0 9
			events/assault/atlaqa-nar 0 6
			events/assault/atlaqa-sarukh 0 -9
			events/assault/dammara -2 -2
			events/assault/darba-jawwiyya 0 1
			events/assault/ghara 0 5
			events/assault/hamla-askariyya 0 3
			events/assault/haraqa-hayyan 1 -4
			events/assault/haraqa-shakhs 0 3
			events/assault/harrara 0 -4
			events/assault/harrara-min 0 -2
			events/assault/hazama -2 4
			events/assault/hujum -6 11
			events/assault/ightala -9 6
			events/assault/ightasaba 0 -1
			events/assault/ijtiyah 3 -2
			events/assault/infajara 0 -8
			events/assault/iqtaham 4 -8
			events/assault/ishtabaka 21 -15
			events/assault/istaada-mawqi 1 0
			events/assault/itada 3 0
			events/assault/itida 0 8
			events/assault/khatafa -3 4
			events/assault/majzara 1 -2
			events/assault/maqtal -10 9
			events/assault/maraka 11 -13
			events/assault/masra -2 0
			events/assault/muwajahat 5 -4
			events/assault/naffadha-idam 0 4
			events/assault/qada-ala 0 5
			events/assault/qasafa 12 -10
			events/assault/qasf-jawwi 3 0
			events/assault/qasf-madfai 0 -6
			events/assault/qatala -4 2
			events/assault/qatla 0 -1
			events/assault/qital 4 -5
			events/assault/saddal-hujum 6 -1
			events/assault/sarukh-saqata 0 -10
			events/assault/tafjir 0 -10
			events/assault/tarada-musallahin -4 4
			events/assault/tasadda 0 -1
			events/assault/udwan 0 3
			events/assault/usiba -3 0
			events/coerce/aghlaqa-qanat 0 2
			events/coerce/ajbara 0 1
			events/coerce/hasara 0 3
			events/coerce/hazara 0 -4
			events/coerce/ihtajaza 0 7
			events/coerce/ikhtaraqa-mawqi 0 5
			events/coerce/iqtaham-amn 3 -6
			events/coerce/istawla 14 -11
			events/coerce/itaqala -6 0
			events/coerce/manaa -1 0
			events/coerce/qabd 0 4
			events/coerce/quyud 0 -2
			events/coerce/saytara 7 -3
			events/consult/istaqbala -7 5
			events/consult/ittisal-talaqqa 2 0
			events/consult/ziyara-makan 11 -8
			events/personnel/aqala 0 3
			events/personnel/ayyana-mansib 0 2
			events/personnel/hall 0 5
			events/personnel/intakhaba -7 0
			events/personnel/tawalla 10 0
			events/personnel/tayin -4 -2
			events/request/daa 5 -6
			events/request/daa-assist -1 0
			events/request/daiyan 0 6
			events/request/nashada 0 -2
			events/request/nida-ila 1 0
			events/request/talab 5 0
			events/request/talaba-bi 0 -2
			events/request/talaba-min -6 4
			events/request/talaba-musaada 0 1
			events/request/talaba-yield 0 -1
			events/request/wajjaha-bi 0 -4
			events/retreat/afraja 0 2
			events/retreat/atlaqa-sarah -1 20
			events/retreat/insahaba-min-madina 1 -6
			events/sanction/idanatuhu-bi 0 3
			events/support/athna 0 1
			events/support/daama 0 3
			events/support/dam 5 -7
			events/support/dam-dawla 8 -7
			events/support/iitarafa-bi-dawla 0 3
			events/support/shakara -5 2
			events/support/tadamana 0 5
			events/support/tayid 0 -1
			events/support/waqqaa 7 -2
			events/threaten/haddada 2 0
			events/threaten/haddada-quwwa -1 0
			events/threaten/tawaada 0 -2
			masdar 0 2
			noun -10 5
			verb 3 -1
sector
	AGR -2 21
		ASSAULT 0 2
		COERCE 0 8
		REQUEST 0 -3
		RETREAT 0 1
	BUS -6 6
		ACCUSE -3 11
		AGREE 0 -4
		AID 0 -7
		COERCE 0 4
		CONSULT 0 1
		COOPERATE 1 0
		REJECT 0 -1
		SANCTION 0 5
		SUPPORT 2 -6
		events/accuse/ittahama 0 2
		events/accuse/tuhma 0 8
		events/assault/hujum 0 -2
		events/assault/khatafa 0 4
		events/coerce/hazara 4 0
		events/consult/liqa -1 0
		events/consult/mubahathat 10 0
		events/request/dawa 0 3
		events/request/talab 4 0
		events/sanction/uqubat 0 2
		events/support/abrama-ittifaq 2 0
	COP 0 -1
		ACCUSE 1 -6
		AGREE -2 2
		AID 0 -1
		ASSAULT 0 7
		COERCE 21 -15
		MOBILIZE 4 0
		PERSONNEL -1 0
		PROTEST -8 5
		REJECT 0 -1
		REQUEST -7 0
		RETREAT 3 3
		SUPPORT -4 0
		THREATEN 0 -3
		events/accuse/adana 0 2
		events/accuse/istajwaba 1 0
		events/accuse/tahqiq-fi 0 1
		events/accuse/tahqiqat 13 0
		events/assault/atlaqa-ghaz 4 -2
		events/assault/atlaqa-nar 7 0
		events/assault/fataha-nar 0 3
		events/assault/ghara 0 -1
		events/assault/hajama 1 0
		events/assault/hujum -7 7
		events/assault/hujum-intihari 0 9
		events/assault/ishtabaka 13 2
		events/assault/istihdaf -6 -1
		events/assault/qatala 0 -2
		events/assault/qatla 0 1
		events/assault/tafjir -7 5
		events/assault/tafjir-intihari 0 -1
		events/coerce/dahama 2 0
		events/coerce/hamlat-itiqalat 1 0
		events/coerce/itaqala 4 0
		events/coerce/qabd 1 0
		events/protest/rashaqa 0 6
		events/retreat/atlaqa-sarah 2 0
		events/support/ashada 0 4
	CRM 1 2
		ACCUSE -17 11
		ASSAULT 11 -19
		COERCE 2 5
		DISASTER 0 -1
		REQUEST 0 -4
		RETREAT 0 4
		SANCTION 0 7
		SUPPORT 1 0
		events/accuse/hukima 0 2
		events/accuse/istimaa-mahkama 0 3
		events/accuse/ittahama 0 6
		events/accuse/muttaham-bi 0 -3
		events/accuse/muttahiman 0 -2
		events/accuse/tuhma 0 1
		events/assault/atlaqa-nar -1 0
		events/assault/hajama -1 0
		events/assault/hujum 1 -2
		events/assault/ikhtitaf-taira 8 0
		events/assault/khatafa 7 -2
		events/assault/naffadha-idam 0 2
		events/assault/tafjir 0 -2
		events/coerce/mudhakkirat-tawqif 0 1
		events/coerce/qabada 0 4
		events/retreat/afraja 0 -3
		events/retreat/atlaqa-sarah 0 2
	CVL -11 4
		ACCUSE -1 -7
		AGREE 2 0
		AID -10 13
		ASSAULT 2 6
		COERCE -12 8
		CONCEDE 0 -1
		CONSULT -5 15
		DISASTER 0 6
		PERSONNEL 16 -9
		PROTEST 26 -11
		REJECT -2 -6
		REQUEST 0 -5
		RETREAT -8 8
		SANCTION -4 -1
		SUPPORT 2 0
		events/accuse/adana 0 -1
		events/accuse/ahala-qada 0 3
		events/accuse/intaqada 0 -2
		events/accuse/istankara 0 -2
		events/accuse/naddada 8 -4
		events/accuse/shakk 0 2
		events/accuse/shakwa 1 0
		events/accuse/tahqiqat -2 7
		events/accuse/tuhma 0 -1
		events/agree/iltizam 2 0
		events/agree/istidad 0 5
		events/aid/alaja 0 2
		events/aid/qaddama-musaadat 0 3
		events/aid/sallama-musaadat 0 2
		events/aid/talaqqa-musaadat 0 -2
		events/assault/adhdhaba -6 4
		events/assault/adrama 1 0
		events/assault/al-hadith -2 8
		events/assault/amaliyya-askariyya -2 -2
		events/assault/amaliyya-irhabiyya 6 0
		events/assault/asara 0 6
		events/assault/atlaqa-ghaz 0 2
		events/assault/atlaqa-nar 0 4
		events/assault/dammara -1 -6
		events/assault/darba-jawwiyya 0 1
		events/assault/fajjara-nafsah 4 0
		events/assault/farraqa 0 1
		events/assault/ghara 0 1
		events/assault/ghazw 0 -3
		events/assault/hajama 0 -7
		events/assault/haraqa-mabna 0 -1
		events/assault/haraqa-shakhs -2 4
		events/assault/harb-ahliyya 0 -3
		events/assault/hujum 0 -1
		events/assault/hujum-intihari 2 0
		events/assault/hujum-kimyai 0 4
		events/assault/hujum-mufakhkhakha 0 1
		events/assault/ightala 0 -7
		events/assault/ightasaba 0 8
		events/assault/ihtajaza-musallahun 0 3
		events/assault/infajara -1 5
		events/assault/ishtabaka 4 -6
		events/assault/istaada-mawqi 6 0
		events/assault/istihdaf -3 0
		events/assault/itida 0 9
		events/assault/jarima-bashia 0 3
		events/assault/khatafa 1 0
		events/assault/majzara 0 3
		events/assault/maqtal -1 -1
		events/assault/muwajahat 2 -3
		events/assault/qasafa -5 1
		events/assault/qasf-jawwi 0 1
		events/assault/qatala 3 -4
		events/assault/qatla -4 -1
		events/assault/saddal-hujum 0 -3
		events/assault/sarukh-saqata 0 1
		events/assault/sidam 2 -3
		events/assault/tabadul-nar 1 0
		events/assault/tafjir 7 0
		events/assault/tafjir-intihari 0 1
		events/assault/udwan 0 3
		events/assault/usiba 0 -1
		events/coerce/ajbara 0 1
		events/coerce/dahama 0 2
		events/coerce/hasara 0 -7
		events/coerce/ihtajaza 0 3
		events/coerce/ihtajaza-juthath 0 -8
		events/coerce/itaqala -9 0
		events/coerce/qabd 0 6
		events/coerce/qarar-man 0 1
		events/coerce/saytara 0 -4
		events/consult/ijtima -4 0
		events/consult/iltaqa 1 0
		events/consult/liqa 2 0
		events/consult/mubahathat 0 -1
		events/consult/mubahathat-ghayr-mubashira 1 0
		events/consult/mutamar -2 0
		events/consult/zara 0 5
		events/consult/ziyara -3 10
		events/disaster/fayadan 0 4
		events/disaster/hariq 0 -9
		events/disaster/tsunami 0 1
		events/disaster/zilzal 0 1
		events/personnel/istifta 6 0
		events/personnel/tayin 1 0
		events/personnel/tuwuffiya 3 0
		events/protest/ihtijaj 2 0
		events/protest/raddada-hutafat 1 0
		events/protest/shaghab 1 0
		events/protest/takhrib 1 0
		events/reject/rafada -3 3
		events/reject/rafd 1 -5
		events/request/awamir 0 -1
		events/request/awsa -2 0
		events/request/daa 0 8
		events/request/daa-fulan 0 2
		events/request/haththa 0 2
		events/request/mutalaba 2 -4
		events/request/nashada 0 1
		events/request/talaba 3 -3
		events/request/talaba-bi 3 -3
		events/request/talaba-min 1 0
		events/request/talaba-yield 0 -3
		events/retreat/afraja -1 1
		events/retreat/atlaqa-sarah -6 1
		events/support/hanna 0 8
		events/support/rahhaba 0 -2
		events/support/shakara 2 0
		events/support/tadamana -5 7
	EDU -5 1
		ACCUSE 8 -5
		ASSAULT -3 10
		COERCE -6 9
		CONSULT -4 0
		PERSONNEL -3 0
		PROTEST 5 0
		REQUEST -3 -1
		SUPPORT 10 -2
		events/accuse/adana 0 -2
		events/assault/qasafa 0 3
		events/assault/taharrash 6 0
		events/request/daa 1 0
		events/support/ashada 1 0
	ELI 3 0
		ACCUSE -3 4
		ASSAULT 10 -10
		COERCE -1 3
		PERSONNEL 3 3
		events/personnel/intikhabat 0 2
		events/reject/rafada 1 0
	GOV 4 -3
		ACCUSE -2 6
		AGREE 7 -5
		AID 6 -5
		ASSAULT -11 -12
		COERCE 3 -16
		CONCEDE 11 -9
		CONSULT 7 0
		DISASTER -1 -5
		MOBILIZE 0 -4
		PERSONNEL 1 8
		PROTEST -16 19
		REJECT 0 6
		REQUEST 0 7
		RETREAT -5 -7
		SANCTION 4 -10
		SUPPORT 0 4
		THREATEN 0 3
		events/accuse/adana 0 -2
		events/accuse/adana-masul -1 -3
		events/accuse/ahala-qada 0 -4
		events/accuse/hammala-masuliyya -3 3
		events/accuse/idanatuhu-li 6 0
		events/accuse/intaqada -8 12
		events/accuse/istada-safir 0 9
		events/accuse/istajwaba 0 3
		events/accuse/istankara -1 4
		events/accuse/ittahama 0 -3
		events/accuse/muhakama 0 -9
		events/accuse/muttahiman 5 0
		events/accuse/naddada 0 2
		events/accuse/tahqiq-fi 0 -2
		events/accuse/tahqiqat 1 -5
		events/accuse/tuhma 3 -3
		events/agree/istidad-muaalan -2 4
		events/agree/ittafaqa 1 -1
		events/agree/ittafaqa-ala 3 -1
		events/agree/ittifaq-muhaddad 10 0
		events/agree/ittifaq-musamma 0 -1
		events/agree/mustaidd -1 0
		events/agree/muwafaqa -3 0
		events/agree/taahhada 1 3
		events/agree/taahhud 1 0
		events/agree/waada 1 -1
		events/agree/wafaqa -1 0
		events/aid/amal-ighatha -1 0
		events/aid/dam-maddi 5 -1
		events/aid/darraba 0 -1
		events/aid/qaddama-musaadat 8 -2
		events/assault/atlaqa-nar 0 2
		events/assault/dammara 1 0
		events/assault/darba-jawwiyya 3 0
		events/assault/ghara 0 -3
		events/assault/ghazw 6 0
		events/assault/hajama 3 0
		events/assault/hamla-askariyya 3 0
		events/assault/harb 7 -3
		events/assault/hujum -7 0
		events/assault/ightala -3 5
		events/assault/infajara 0 8
		events/assault/ishtabaka 0 -1
		events/assault/istaada-mawqi 0 -1
		events/assault/istihdaf 0 7
		events/assault/jarima-bashia -2 0
		events/assault/maqtal 0 1
		events/assault/maraka -5 0
		events/assault/naffadha-idam 0 -1
		events/assault/qamaa 2 0
		events/assault/qasafa 8 0
		events/assault/qatla 0 -5
		events/assault/tafjir -11 2
		events/assault/tafjir-intihari 0 6
		events/assault/usiba 0 1
		events/coerce/aghlaqa 2 -2
		events/coerce/ataha -1 5
		events/coerce/dabata 0 1
		events/coerce/halat-tawari 4 0
		events/coerce/hasara 0 -4
		events/coerce/hujum-iliktruni -1 6
		events/coerce/ijraat-istithnaiyya 4 0
		events/coerce/ikhtaraqa-mawqi -1 1
		events/coerce/jammada-amwal 0 5
		events/coerce/manaa -4 -1
		events/coerce/mudhakkirat-tawqif -3 8
		events/coerce/nahaba -5 0
		events/coerce/qabada -2 0
		events/coerce/qabd 0 2
		events/coerce/qarar-man 4 0
		events/coerce/saytara 2 -5
		events/coerce/zawwara -1 0
		events/concede/jammada-istitan 1 0
		events/consult/bahatha 1 0
		events/consult/bahatha-maa 6 -1
		events/consult/bahatha-mawdu 5 -2
		events/consult/hiwar -9 0
		events/consult/ijtamaa 8 0
		events/consult/ijtima 3 -2
		events/consult/iltaqa -1 3
		events/consult/istaqbala -2 4
		events/consult/istaqbala-fi 0 2
		events/consult/istiqbal -1 17
		events/consult/ittisal-bi 3 1
		events/consult/ittisal-hatifi 3 -1
		events/consult/ittisal-talaqqa 6 0
		events/consult/ittisalat-maa 11 0
		events/consult/jalsa-barlaman -3 0
		events/consult/jawla 5 0
		events/consult/liqa -1 4
		events/consult/liqa-jamai 3 -2
		events/consult/madubat-asha 7 0
		events/consult/masai -5 0
		events/consult/mubahathat 3 0
		events/consult/mubahathat-ghayr-mubashira -6 0
		events/consult/mufawadat -12 -1
		events/consult/naqasha-maa 0 -2
		events/consult/qimma 0 -3
		events/consult/sallama-risala -1 1
		events/consult/tafawud -5 0
		events/consult/tashawara-hawl 1 0
		events/consult/wasala-masul -1 0
		events/consult/wusul-wafd -3 0
		events/consult/zara -2 6
		events/consult/ziyara 9 -2
		events/consult/ziyara-makan 3 -10
		events/consult/ziyara-maydaniyya 0 5
		events/mobilize/arsala-quwwat 6 0
		events/mobilize/nashara-shurta 1 0
		events/mobilize/tajriba-nawawiyya -1 0
		events/personnel/adda-yamin 1 5
		events/personnel/afa-min-mansib 5 0
		events/personnel/algha-mansib 0 1
		events/personnel/aqala 1 1
		events/personnel/ayyana 1 0
		events/personnel/ayyana-mansib 7 -4
		events/personnel/azala -1 1
		events/personnel/faza -8 0
		events/personnel/hall 7 0
		events/personnel/hasala-aswat -6 2
		events/personnel/iadat-intikhab 0 1
		events/personnel/intakhaba -6 -3
		events/personnel/intikhabat -10 1
		events/personnel/iqtira -1 0
		events/personnel/istaqala -1 0
		events/personnel/istifta 0 -1
		events/personnel/jawlat-iada 4 0
		events/personnel/kallafa -1 0
		events/personnel/kasaba -3 0
		events/personnel/manaha-thiqa -1 0
		events/personnel/nihayat-wilaya 4 0
		events/personnel/shakkala-hukuma 8 -4
		events/personnel/suqut-nizam -1 4
		events/personnel/taadil-wizari 3 3
		events/personnel/tansib 0 2
		events/personnel/taraka-mansib 0 -1
		events/personnel/tarashshaha 0 -3
		events/personnel/tashkila 0 6
		events/personnel/tayin 5 -3
		events/personnel/tuwuffiya -3 0
		events/personnel/wafat 1 -3
		events/protest/ihtijaj -7 4
		events/protest/masira 0 -1
		events/protest/masira-muarrafa 2 0
		events/protest/raddada-hutafat 0 3
		events/protest/tazahara 0 1
		events/reject/aarada 0 1
		events/reject/algha 0 1
		events/reject/fitu 7 0
		events/reject/iitarada -5 0
		events/reject/istabaada 11 -2
		events/reject/rafada -5 0
		events/reject/rafada-liqa 0 2
		events/reject/rafada-yield 5 0
		events/reject/rafd -12 3
		events/request/amara 8 -8
		events/request/awsa 2 -1
		events/request/daa 0 5
		events/request/daa-fulan 0 -1
		events/request/daa-liqa -4 1
		events/request/daiyan -5 0
		events/request/dawa 11 -2
		events/request/haththa 1 -3
		events/request/haththa-yield 2 0
		events/request/mutalaba 0 3
		events/request/nashada 5 0
		events/request/talab 0 3
		events/request/talaba-assist -4 0
		events/request/talaba-bi -7 4
		events/request/talaba-min 0 -11
		events/request/talaba-musaada 0 5
		events/request/talaba-yield 0 6
		events/request/wajjaha-bi 3 -1
		events/retreat/afraja 3 -3
		events/retreat/atlaqa-sarah 5 -5
		events/retreat/atlaqa-shakhs 0 1
		events/retreat/insahaba -1 0
		events/retreat/insahaba-min-madina -1 0
		events/sanction/aghlaqa-sifara 4 0
		events/sanction/al-uqubat -3 0
		events/sanction/hakama-bi -2 0
		events/sanction/uqubat-llati 4 1
		events/support/ashada 5 2
		events/support/ayyada 0 3
		events/support/ayyada-qarar 0 -1
		events/support/daama -6 1
		events/support/daama-qadiyya 0 4
		events/support/dafaa-an 1 3
		events/support/dam-dawla 0 -1
		events/support/fataha-sifara 0 -7
		events/support/hanna 1 2
		events/support/karrama 0 2
		events/support/nawwaha 1 0
		events/support/rahhaba 2 0
		events/support/shakara 0 17
		events/support/tabanna -3 0
		events/support/tadamana -6 0
		events/support/taqdir-dawla 3 0
		events/support/taqdirahu 0 1
		events/support/tawqi 1 -7
		events/support/tayid -2 0
		events/support/thammana 1 3
		events/support/thammana-juhud 0 1
		events/support/wafaqa-barlaman -2 0
		events/support/waqqaa 0 -7
		events/support/waqqaa-ala -1 0
		events/support/waqqaahu 0 -4
		events/threaten/haddada-quwwa -3 1
		events/threaten/hadhdhara-tusawwil 3 0
		events/threaten/tahdidat -1 0
	HLH -2 -5
		AID 2 -18
		ASSAULT -19 9
		COERCE 0 3
		REJECT 3 0
		REQUEST 4 0
		events/aid/ajra-jiraha 0 -1
		events/aid/naqala-jarha 0 -7
		events/aid/talaqqa-musaadat 1 0
		events/assault/ghara 0 6
		events/assault/hujum 0 19
		events/assault/infajara 0 -1
		events/assault/qasafa -4 1
		events/request/talaba-bi 3 0
	IGO
		ACCUSE 10 -4
		AGREE 0 3
		AID 1 -1
		ASSAULT -13 -8
		COERCE 0 -7
		CONSULT 2 -2
		PERSONNEL -1 0
		REJECT -9 6
		REQUEST -4 19
		SANCTION 11 0
		SUPPORT 4 0
		THREATEN 0 4
		events/accuse/adana 0 -1
		events/accuse/intaqada -1 8
		events/accuse/ittahama 11 -7
		events/agree/iltizam 0 3
		events/agree/ittifaq -2 0
		events/agree/muwafaqa -2 0
		events/aid/qaddama-musaadat -2 0
		events/assault/harb 2 0
		events/assault/hujum -1 4
		events/coerce/manaa 0 -2
		events/coerce/mudhakkirat-tawqif 6 0
		events/consult/hiwar -2 0
		events/consult/ijtima -3 0
		events/consult/iltaqa -4 3
		events/consult/jalsa-multi 4 0
		events/consult/liqa 2 0
		events/consult/mubahathat -2 0
		events/consult/mutamar 5 0
		events/consult/qimma 4 0
		events/consult/wasata 4 0
		events/reject/aarada 0 3
		events/reject/rafada 0 -1
		events/request/daa-yield 0 -2
		events/request/dawa-liqa 0 -1
		events/request/nashada 0 2
		events/request/talab -3 8
		events/request/talaba-bi 0 2
		events/sanction/uqubat 5 -1
		events/support/tayid 2 0
	JRN -18 -6
		ACCUSE 0 -6
		ASSAULT -9 15
		COERCE -4 9
		PROTEST 4 -2
		REJECT 1 -3
		REQUEST 0 -8
		RETREAT 0 2
		SUPPORT 0 -4
		events/accuse/tuhma 0 4
		events/assault/adhdhaba 0 8
		events/assault/atlaqa-nar 0 6
		events/assault/ightala 0 4
		events/assault/iqtaham 0 -2
		events/assault/itida 0 2
		events/assault/maqtal 0 1
		events/assault/qatala 0 5
		events/coerce/itaqala 0 13
		events/consult/iltaqa 2 0
		events/protest/waqfa 1 0
		events/retreat/atlaqa-sarah 0 2
	JUD 4 -6
		ACCUSE 12 -14
		AGREE -1 0
		ASSAULT -19 -8
		COERCE 9 -12
		PERSONNEL -6 2
		REJECT 0 9
		REQUEST 0 14
		RETREAT 8 0
		SANCTION 23 -9
		SUPPORT -6 8
		events/accuse/ahala-qada 0 -3
		events/accuse/dawa -6 0
		events/accuse/intaqada -1 6
		events/accuse/istimaa-mahkama 12 0
		events/accuse/ittahama -4 0
		events/accuse/mathala-amam 2 0
		events/accuse/tahqiq-fi 1 0
		events/accuse/tahqiq-jinai 2 0
		events/accuse/tahqiqat 3 0
		events/accuse/tuhma 1 0
		events/assault/atlaqa-nar 2 0
		events/assault/itida 1 1
		events/assault/qada-ala -1 0
		events/coerce/mudhakkirat-tawqif 8 0
		events/reject/rafada 0 1
		events/request/daa 0 -1
		events/retreat/afraja 2 0
		events/sanction/hakama-bi 1 0
		events/sanction/hukm-qadai 3 -3
	LAB -4 -6
		ACCUSE 0 -2
		ASSAULT -5 16
		COERCE 0 -2
		CONSULT -2 0
		MOBILIZE 1 0
		PROTEST 12 0
		REJECT 0 -5
		REQUEST 0 -5
		RETREAT 0 2
		SUPPORT -2 3
		events/assault/khatafa 0 4
		events/assault/tafjir 0 9
		events/consult/liqa 1 0
		events/mobilize/tajriba-nawawiyya 1 0
		events/protest/adraba 2 0
		events/protest/ihtijaj 2 0
		events/request/daa 1 -2
	LEG 6 3
		ACCUSE 3 -8
		AGREE -3 0
		AID -1 4
		ASSAULT -12 -1
		CONSULT 5 0
		PERSONNEL 2 0
		PROTEST -3 2
		REJECT 10 -2
		REQUEST 3 4
		SANCTION 0 1
		SUPPORT 5 -1
		events/accuse/intaqada 7 -1
		events/accuse/istajwaba 1 -4
		events/consult/iltaqa -1 0
		events/consult/liqa 0 1
		events/personnel/hall 0 6
		events/personnel/hasala-aswat 5 0
		events/personnel/intakhaba 0 -2
		events/personnel/intikhabat 0 3
		events/personnel/manaha-thiqa 2 0
		events/personnel/shakkala-hukuma -1 0
		events/reject/aarada 1 0
		events/reject/fitu -1 0
		events/reject/rafada 3 -2
		events/reject/rafd 1 0
		events/request/talaba-bi 0 4
		events/support/tabanna 3 0
		events/support/wafaqa-nuwwab 0 -1
	MED -29 -13
		ACCUSE 11 2
		ASSAULT -7 -2
		COERCE -5 6
		CONSULT -5 -1
		PROTEST -5 0
		REJECT -2 0
		SUPPORT 0 -2
		events/accuse/ittahama 0 1
		events/coerce/aghlaqa-qanat 0 4
		events/consult/liqa -2 0
		events/protest/masira -5 0
		events/request/daa 0 1
	MIL -5 -6
		ACCUSE -4 8
		AGREE 0 4
		AID 6 0
		ASSAULT 10 7
		COERCE 18 -11
		CONCEDE -1 0
		DISASTER 0 -2
		MOBILIZE 0 -4
		PERSONNEL 0 3
		PROTEST -9 0
		REJECT 0 -4
		REQUEST 1 3
		RETREAT 5 -1
		SANCTION -1 0
		SUPPORT -5 1
		THREATEN 0 -2
		events/accuse/adana 0 -1
		events/accuse/muhakama 0 4
		events/accuse/tahqiq-fi 0 6
		events/accuse/tahqiqat 2 0
		events/accuse/tuhma -1 0
		events/agree/istidad-muaalan 0 2
		events/aid/dam-maddi 0 1
		events/aid/darraba 0 1
		events/aid/wasalat-musaadat 0 1
		events/assault/al-hadith -1 -1
		events/assault/al-qital 0 4
		events/assault/amaliyya-askariyya 10 0
		events/assault/amaliyyatuha 1 0
		events/assault/asara 0 5
		events/assault/atlaqa-ghaz 0 -4
		events/assault/atlaqa-sarukh -6 -8
		events/assault/dammara 5 -1
		events/assault/darba-jawwiyya 5 0
		events/assault/fataha-nar -1 0
		events/assault/ghara 12 0
		events/assault/ghazw -1 -9
		events/assault/hadith-irhabi 0 4
		events/assault/hajama -5 7
		events/assault/hamla-askariyya 4 -4
		events/assault/harb -4 -1
		events/assault/harrara 1 0
		events/assault/harrara-min 1 0
		events/assault/hujum -8 14
		events/assault/hujum-intihari -2 8
		events/assault/hujum-mufakhkhakha 0 3
		events/assault/hujum-sarukhi -5 1
		events/assault/ightala 0 -4
		events/assault/ijtiyah 0 -5
		events/assault/infajara -7 9
		events/assault/iqtaham 0 1
		events/assault/ishtabaka 0 1
		events/assault/istaada-mawqi 7 -2
		events/assault/istahdafa 0 7
		events/assault/istihdaf 3 -8
		events/assault/itida -2 0
		events/assault/kamin 0 4
		events/assault/khatafa -7 2
		events/assault/maqtal -5 3
		events/assault/maraka 8 -2
		events/assault/muwajahat 4 -1
		events/assault/qasafa 10 -16
		events/assault/qasf-jawwi 0 -2
		events/assault/qasf-madfai 0 -6
		events/assault/qatala 2 1
		events/assault/qatla 0 14
		events/assault/qital -1 0
		events/assault/saddal-hujum 3 0
		events/assault/sarukh-saqata -6 -6
		events/assault/tafjir -4 8
		events/assault/tafjir-intihari -1 2
		events/assault/tarada-musallahin 1 0
		events/assault/tasadda 3 0
		events/assault/tasfiya-shakhs 0 1
		events/assault/tawaghghul 8 -3
		events/assault/usiba 4 0
		events/assault/zaraa-lughm -2 0
		events/coerce/akhla-bilquwwa -4 0
		events/coerce/athara 1 0
		events/coerce/hasara 0 5
		events/coerce/ihtajaza 2 0
		events/coerce/istawla -4 0
		events/coerce/itaqala 5 -3
		events/coerce/jammada-amwal 0 3
		events/coerce/qabada 3 0
		events/coerce/qabd 3 0
		events/coerce/saytara 2 12
		events/concede/rafaa-uqubat 0 -1
		events/concede/shataba-qaima -1 0
		events/consult/ijtima 13 0
		events/consult/iltaqa 0 3
		events/consult/mufawadat -2 0
		events/consult/qimma -2 0
		events/consult/zara 0 1
		events/consult/ziyara -1 0
		events/mobilize/arsala-quwwat -10 0
		events/mobilize/atlaqa-balisti -2 0
		events/mobilize/hallaqa 1 0
		events/mobilize/intashara-jaysh 4 0
		events/mobilize/wusul-taazizat 3 0
		events/personnel/intakhaba 4 0
		events/personnel/istaqala 2 0
		events/personnel/tawalla -2 0
		events/reject/rafada 0 -3
		events/request/amara -1 0
		events/request/awamir 1 12
		events/request/daiyan -1 0
		events/request/haththa 5 0
		events/request/talaba-bi 1 0
		events/retreat/atlaqa-shakhs 0 1
		events/retreat/farra-musallahun 5 -3
		events/retreat/insahaba 11 -3
		events/retreat/insahaba-min-madina 0 -3
		events/retreat/istaslama 0 2
		events/support/ashada 0 1
	NGO -3 -4
		ACCUSE 5 0
		AGREE 0 -2
		AID 10 -4
		ASSAULT -15 3
		COERCE -2 0
		PERSONNEL 2 0
		PROTEST -2 0
		REQUEST 2 4
		events/assault/adhdhaba 2 0
		events/assault/hujum -4 0
		events/assault/khatafa 0 1
	OPP 0 -2
		AID 0 4
		ASSAULT -1 -1
		COERCE -4 0
		CONSULT 2 -1
		PERSONNEL -5 5
		PROTEST 12 0
		REJECT -2 0
		REQUEST 2 -10
		events/accuse/intaqada 0 -1
		events/accuse/ittahama 5 0
		events/assault/ightala 0 1
		events/assault/ishtabaka 0 1
		events/coerce/itaqala 0 1
		events/personnel/intikhabat -1 0
		events/reject/aarada 0 -2
	PTY 3 0
		ACCUSE 1 2
		AGREE 2 -2
		ASSAULT 4 -1
		COERCE -8 -2
		CONCEDE 0 3
		CONSULT 7 -6
		PERSONNEL 2 -3
		REJECT -2 1
		REQUEST 0 6
		RETREAT -1 0
		SUPPORT -3 2
		events/accuse/intaqada 3 0
		events/accuse/istankara 0 -1
		events/accuse/ittahama 7 0
		events/agree/ittafaqa 0 3
		events/consult/iltaqa -1 0
		events/consult/jalsa-barlaman -2 0
		events/personnel/faza 9 0
		events/personnel/hasala-aswat 4 0
		events/personnel/insahaba-barlaman 0 6
		events/personnel/intakhaba 0 3
		events/personnel/intikhabat 0 -5
		events/personnel/istaqala -1 0
		events/personnel/shakkala-hukuma -2 0
		events/protest/muzahara 1 0
		events/reject/istabaada -1 11
		events/reject/rafd -3 0
		events/request/daa 2 -3
		events/request/talaba-bi 0 -1
		events/retreat/afraja 0 4
		events/support/tawqi -4 0
	REB 7 4
		ACCUSE -9 0
		AGREE 7 0
		AID -12 11
		ASSAULT 14 2
		COERCE 6 -7
		CONCEDE 0 5
		MOBILIZE -1 4
		PROTEST 0 -4
		REJECT 0 1
		REQUEST 8 -3
		RETREAT 4 -7
		SANCTION -6 0
		SUPPORT -7 0
		THREATEN 7 0
		events/accuse/adana -2 0
		events/accuse/intaqada 0 -4
		events/accuse/ittahama -4 2
		events/accuse/naddada 0 5
		events/accuse/tahqiqat -4 1
		events/accuse/tuhma 6 -1
		events/agree/ittifaq 4 0
		events/aid/talaqqa-musaadat 0 2
		events/assault/amaliyya-askariyya -9 5
		events/assault/amaliyya-intihariyya 3 0
		events/assault/amaliyya-irhabiyya 1 0
		events/assault/asara 4 -6
		events/assault/atlaqa-sarukh 4 0
		events/assault/dammara -1 -4
		events/assault/darba-jawwiyya -1 9
		events/assault/ghara -19 11
		events/assault/hamla-askariyya -6 5
		events/assault/haraqa-hayyan 0 -1
		events/assault/harb -5 4
		events/assault/harb-irhab 0 2
		events/assault/harrara -3 0
		events/assault/harrara-min -1 4
		events/assault/hazama -2 0
		events/assault/hujum 15 -7
		events/assault/ightala 0 3
		events/assault/ihtajaza-musallahun 2 0
		events/assault/ijtiyah 0 -2
		events/assault/infajara 7 -8
		events/assault/iqtaham 0 3
		events/assault/ishtabaka 9 -4
		events/assault/istaada 0 3
		events/assault/istaada-mawqi -3 5
		events/assault/istihdaf 1 -1
		events/assault/itida 1 -4
		events/assault/kabbada -3 2
		events/assault/khatafa 16 -13
		events/assault/maqtal 0 3
		events/assault/maraka 3 0
		events/assault/muwajahat 5 -5
		events/assault/qasafa -5 0
		events/assault/qatala -2 0
		events/assault/qital 5 -2
		events/assault/saddal-hujum 0 3
		events/assault/tafjir 5 0
		events/assault/tafjir-intihari 1 0
		events/assault/tarada-min 0 2
		events/assault/tarada-musallahin -8 0
		events/coerce/ihtalla 1 0
		events/coerce/itaqala 0 -1
		events/coerce/saytara 0 5
		events/consult/iltaqa 2 -2
		events/consult/mubahathat 7 0
		events/reject/rafada -2 0
		events/reject/rafada-yield 0 1
		events/request/daiyan 1 0
		events/request/dawa -1 5
		events/request/talaba-bi 5 -4
		events/retreat/afraja -1 0
		events/retreat/farra-musallahun 0 -1
		events/retreat/insahaba 4 0
		events/retreat/insahaba-min-madina 1 0
		events/retreat/sallama-mawqi 0 3
		events/support/ashada 0 -1
		events/support/bayaa-tanzim 0 1
		events/support/dam 0 7
		events/support/dam-dawla -1 2
		events/threaten/haddada-quwwa 2 0
		events/threaten/tawaada 0 1
	REF -17 7
		ACCUSE 0 -4
		AID -3 9
		DISASTER 0 3
		REJECT 0 2
		REQUEST 0 -9
		events/assault/qatala 0 -1
	REL -1 -1
		ACCUSE 6 0
		AGREE -2 -1
		AID 4 0
		ASSAULT 0 3
		COERCE -1 0
		CONSULT -3 -1
		COOPERATE 0 1
		REQUEST 9 0
		SANCTION 0 3
		SUPPORT 7 -8
		events/accuse/adana 3 0
		events/accuse/istankara 4 -2
		events/accuse/ittahama -6 0
		events/assault/hadama 0 -1
		events/assault/hadith-irhabi 0 3
		events/assault/hujum 3 0
		events/assault/majzara 0 2
		events/assault/tafjir -2 0
		events/personnel/intakhaba 0 -1
		events/personnel/wafat -1 0
		events/protest/muzahara -1 0
		events/request/daa 2 0
		events/request/daiyan 0 3
	SET 16 4
		ACCUSE -1 14
		AGREE 4 0
		ASSAULT 22 -17
		COERCE -2 0
		PROTEST 5 0
		events/accuse/adana 0 4
		events/assault/haraqa-shakhs 7 -2
		events/assault/itida 1 -1
		events/assault/jarima-bashia 2 0
	SPY 4 1
		ACCUSE 0 7
		ASSAULT 4 0
		COERCE 9 0
		CONSULT 5 0
		REQUEST -2 -1
		events/accuse/ittahama 0 3
		events/assault/hujum -2 6
	UAF
		ACCUSE -13 0
		AID -10 5
		ASSAULT 26 -2
		COERCE 2 1
		CONSULT -7 0
		MOBILIZE 3 6
		PROTEST -4 0
		REJECT 4 -3
		REQUEST -6 0
		RETREAT 9 -3
		SUPPORT 2 0
		events/accuse/ittahama 0 -2
		events/aid/talaqqa-musaadat 0 3
		events/assault/al-hadith 4 0
		events/assault/amaliyya-askariyya -3 12
		events/assault/amaliyya-irhabiyya -2 0
		events/assault/atlaqa-nar 4 -6
		events/assault/atlaqa-sarukh 0 1
		events/assault/dammara 0 3
		events/assault/darba-jawwiyya 0 1
		events/assault/fajjara-nafsah 5 0
		events/assault/fataha-nar 3 -3
		events/assault/ghara -7 11
		events/assault/hajama 6 -6
		events/assault/harrara-min 0 1
		events/assault/hujum 6 -9
		events/assault/hujum-intihari 0 -2
		events/assault/ightala 2 0
		events/assault/ihtajaza-musallahun 0 -1
		events/assault/infajara 2 -3
		events/assault/iqtaham 2 0
		events/assault/ishtabaka 3 0
		events/assault/istaada-mawqi -1 3
		events/assault/istihdaf 1 -1
		events/assault/itida -6 -7
		events/assault/khatafa 3 0
		events/assault/maraka 5 1
		events/assault/qada-ala 0 2
		events/assault/qasafa -3 0
		events/assault/qatala -2 9
		events/assault/qatla -2 7
		events/assault/qital 0 -2
		events/assault/qital-sifa 1 -3
		events/assault/tabadul-nar 4 0
		events/assault/tafjir 2 -11
		events/assault/tafjir-intihari -3 -1
		events/assault/tarada-musallahin -4 0
		events/assault/usiba 0 8
		events/coerce/hasara 0 1
		events/coerce/istawla 3 0
		events/coerce/itaqala -1 -4
		events/coerce/qabd -2 0
		events/coerce/saytara 4 0
	none -5 -7
		ACCUSE 0 1
		AGREE 2 2
		AID -1 0
		ASSAULT -1 -1
		COERCE -9 -1
		CONCEDE -3 -3
		CONSULT 3 -5
		COOPERATE 4 0
		DISASTER -4 0
		MOBILIZE 2 -7
		PERSONNEL -1 0
		PROTEST 0 5
		REJECT 3 0
		RETREAT 0 -6
		SANCTION -6 3
		SUPPORT 0 -4
		THREATEN -2 9
		events/accuse/adana 0 -2
		events/accuse/ahala-qada 0 -4
		events/accuse/hammala-masuliyya 3 0
		events/accuse/intaqada 2 -2
		events/accuse/ishtabaha -1 6
		events/accuse/istada-safir 0 -4
		events/accuse/istajwaba -3 0
		events/accuse/istankara 11 -2
		events/accuse/istimaa-mahkama -1 4
		events/accuse/ittahama -1 2
		events/accuse/lama 3 -1
		events/accuse/mathala-amam 0 7
		events/accuse/muhakama 0 2
		events/accuse/shajaba 0 -1
		events/accuse/shakk 0 -3
		events/accuse/taana 0 -2
		events/accuse/tahqiq-fi 5 -3
		events/accuse/tahqiq-jinai -3 1
		events/accuse/tahqiqat -5 -6
		events/accuse/tuham -2 1
		events/accuse/tuhma -4 0
		events/agree/hirs-ala-taawun 0 4
		events/agree/istidad 0 2
		events/agree/ittafaqa 0 -1
		events/agree/ittifaq 0 -7
		events/agree/ittifaq-muhaddad 0 -6
		events/agree/ittifaq-musamma 0 -2
		events/agree/ittifaq-thunai 1 -2
		events/agree/ittifaqiyya 3 -2
		events/agree/mustaidd 1 4
		events/agree/muwafaqa 3 -3
		events/agree/tawassala 1 0
		events/agree/tawassul 3 -4
		events/agree/waada -4 6
		events/agree/wafaqa -3 0
		events/aid/dam-maddi 0 2
		events/aid/darraba 3 -3
		events/aid/hamal-tabarru 1 0
		events/aid/ikhla 0 -2
		events/aid/inqadh 0 -1
		events/aid/istadafa-lajiin 4 -2
		events/aid/manaha-mal 0 1
		events/aid/naqala-jarha -10 0
		events/aid/qaddama-musaadat 1 0
		events/aid/sallama-musaadat 0 -2
		events/aid/talaqqa-musaadat 0 2
		events/assault/adhdhaba -5 5
		events/assault/adrama 0 10
		events/assault/al-hadith -3 1
		events/assault/al-qital 0 -2
		events/assault/alqa-qunbula 0 2
		events/assault/amal-unf 0 -6
		events/assault/amaliyya-askariyya 9 0
		events/assault/amaliyya-didd 1 0
		events/assault/amaliyya-intihariyya 0 -1
		events/assault/amaliyya-irhabiyya 4 0
		events/assault/asaba-sarukh 0 1
		events/assault/atlaqa-nar -10 -1
		events/assault/atlaqa-sarukh 0 5
		events/assault/dahasa 2 0
		events/assault/dammara -1 3
		events/assault/daraba-ahdaf 6 2
		events/assault/darba-jawwiyya 0 -3
		events/assault/fajjara 0 1
		events/assault/ghara 10 -2
		events/assault/ghazw 1 5
		events/assault/hadith-irhabi -1 0
		events/assault/hajama 0 7
		events/assault/hamla-askariyya 4 0
		events/assault/haraba 0 2
		events/assault/haraqa-mabna 0 3
		events/assault/haraqa-shakhs -6 0
		events/assault/harb 5 -5
		events/assault/harb-ahliyya -8 0
		events/assault/harb-llati -4 0
		events/assault/harb-nisba 0 3
		events/assault/harrara -1 -9
		events/assault/harrara-min 0 -2
		events/assault/hujum 6 4
		events/assault/hujum-intihari 0 -1
		events/assault/hujum-jawwi 1 2
		events/assault/hujum-kimyai -4 -2
		events/assault/hujum-sarukhi 0 1
		events/assault/idam-maydani 6 0
		events/assault/ightala 0 -6
		events/assault/ightasaba -3 0
		events/assault/ihtajaza-musallahun 0 1
		events/assault/ijtiyah 0 2
		events/assault/ikhtitaf-taira -4 4
		events/assault/infajara -16 0
		events/assault/iqtaham 0 3
		events/assault/irtikab-intihakat 0 -1
		events/assault/ishtabaka -6 -3
		events/assault/istaada 0 -3
		events/assault/istaada-mawqi 0 -9
		events/assault/istahdafa 0 -1
		events/assault/istahdafa-sarukh 1 2
		events/assault/istashhada 0 5
		events/assault/istihdaf 3 9
		events/assault/jarha 0 6
		events/assault/jarima-bashia 0 -2
		events/assault/khatafa -3 12
		events/assault/khuruq 0 -5
		events/assault/majzara 0 -1
		events/assault/maqtal -1 -4
		events/assault/maraka 4 -3
		events/assault/masra-noun -1 0
		events/assault/muwajahat -1 -6
		events/assault/naffadha-idam 0 5
		events/assault/niza 0 -1
		events/assault/niza-musallah 7 -1
		events/assault/qasafa 7 -4
		events/assault/qasf-jawwi 0 -2
		events/assault/qasf-madfai 3 0
		events/assault/qatala 3 -3
		events/assault/qatala-tanan -1 0
		events/assault/qatla 0 -1
		events/assault/qital-sifa 1 0
		events/assault/saddal-hujum -1 0
		events/assault/taan 0 2
		events/assault/tabadul-nar 0 -1
		events/assault/tafjir -1 -2
		events/assault/tahhara 0 -3
		events/assault/tarada-musallahin 1 -1
		events/assault/tasadda 7 -2
		events/assault/tawaghghul 0 1
		events/assault/udwan 1 0
		events/assault/usiba -7 0
		events/coerce/aghlaqa 0 -7
		events/coerce/ammama 2 0
		events/coerce/ataha 0 -1
		events/coerce/awqafa 0 2
		events/coerce/bana-jidar 3 0
		events/coerce/dahama -2 -3
		events/coerce/damma 1 0
		events/coerce/dayyaqa 0 2
		events/coerce/fakkaka-khaliyya 0 2
		events/coerce/fattasha 0 -3
		events/coerce/hajaza 0 -1
		events/coerce/hajjara-hu 2 0
		events/coerce/hamlat-itiqalat 0 -1
		events/coerce/hasara 3 9
		events/coerce/hazara 0 -3
		events/coerce/hujum-iliktruni 0 4
		events/coerce/ihbat-tahrib 0 -1
		events/coerce/ihtajaza-juthath 0 5
		events/coerce/ihtalla 2 0
		events/coerce/ikhtaraqa-mawqi 0 3
		events/coerce/inqalaba-ala 0 -1
		events/coerce/iqtahamat-quwwat 0 -1
		events/coerce/istawla 16 0
		events/coerce/itarada-safina -1 4
		events/coerce/muhtajaz-fi 0 2
		events/coerce/nahaba 0 -3
		events/coerce/naqala-sijn 0 4
		events/coerce/qabada -2 3
		events/coerce/qabd -8 5
		events/coerce/qamaa 0 3
		events/coerce/quyud-mafruda 0 2
		events/coerce/saytara -3 -8
		events/coerce/tawwaqa 4 3
		events/concede/aalana-hudna 1 0
		events/concede/rafaa-uqubat 0 9
		events/consult/ajra-ittisalat 5 0
		events/consult/bahth-masdar -4 0
		events/consult/dawra 4 0
		events/consult/hiwar-bayna 2 0
		events/consult/ijtamaa 0 -2
		events/consult/ijtima -1 -7
		events/consult/iltaqa 4 -13
		events/consult/istaqbala-fi 0 1
		events/consult/ittisal-hatifi -1 0
		events/consult/ittisalat-maa 5 0
		events/consult/jawla -7 8
		events/consult/liqa -5 -3
		events/consult/liqa-jamai -10 -2
		events/consult/mubahathat 2 -3
		events/consult/mubahathat-ghayr-mubashira 9 0
		events/consult/mufawadat 4 -4
		events/consult/mutamar -11 -1
		events/consult/qabala -2 0
		events/consult/qarraba 0 4
		events/consult/qimma -6 -3
		events/consult/sallama-risala 0 3
		events/consult/tabadala-ara 2 0
		events/consult/tafawud 6 0
		events/consult/tashawara 0 5
		events/consult/wasala-wafd 1 0
		events/consult/wasata -1 13
		events/consult/zara -5 -2
		events/consult/ziyara -5 7
		events/consult/ziyara-makan -10 9
		events/cooperate/baa-silah 0 8
		events/cooperate/taawana 2 -2
		events/cooperate/tabadul-malumat 9 0
		events/disaster/asifa 0 -1
		events/disaster/gharaqa-qarib 0 3
		events/disaster/hadith-gharaq 0 5
		events/disaster/hariq 0 9
		events/disaster/intishar-marad 0 -2
		events/disaster/tafasha 0 -4
		events/disaster/tahattamat-taira 0 3
		events/mobilize/halat-istinfar 3 0
		events/mobilize/hashada-quwwat 4 0
		events/mobilize/nashara-quwwat -5 0
		events/mobilize/nashara-shurta -2 0
		events/mobilize/shakkala-milishya -1 0
		events/mobilize/tajriba-nawawiyya 4 0
		events/personnel/adda-yamin -2 0
		events/personnel/adla-bi-sawt 1 0
		events/personnel/afa-min-mansib -2 0
		events/personnel/afa-shakhs 0 2
		events/personnel/ayyana-mansib -9 5
		events/personnel/hall 0 2
		events/personnel/iadat-intikhab -1 4
		events/personnel/intakhaba -2 11
		events/personnel/intikhabat 0 -12
		events/personnel/istaqala 13 -7
		events/personnel/manaha-thiqa -1 0
		events/personnel/rashshaha 0 4
		events/personnel/taadil-wizari 0 2
		events/personnel/tarashshaha 2 -3
		events/personnel/tawalla 4 0
		events/personnel/tayin -7 3
		events/personnel/tuwuffiya 0 -9
		events/protest/ahraqa-alam 0 5
		events/protest/ihtajja 0 2
		events/protest/ihtijaj 0 -1
		events/protest/intifada -1 -2
		events/protest/masira 4 0
		events/protest/masira-muarrafa 2 0
		events/protest/muzahara -1 0
		events/protest/qataa 0 9
		events/protest/shaghab 0 1
		events/protest/takhrib -3 12
		events/protest/tazahara 4 -1
		events/protest/waqfa -3 0
		events/reject/asqata-mashru 1 -2
		events/reject/imtanaa 0 1
		events/reject/istabaada -6 0
		events/reject/qataa-ijtima -1 0
		events/reject/rafada-yield 0 -3
		events/reject/rafd 3 0
		events/request/awsa 0 -1
		events/request/daa -1 0
		events/request/daa-assist -1 0
		events/request/daa-baid 0 1
		events/request/daa-fulan 0 -2
		events/request/daa-liqa 2 -5
		events/request/daa-yield -1 0
		events/request/daiyan 2 -3
		events/request/dawa-liqa 0 -2
		events/request/dawa-yield 0 1
		events/request/haththa-liqa -2 6
		events/request/mutalaba -3 0
		events/request/nada 1 0
		events/request/nashada 1 -6
		events/request/nida-ila 1 2
		events/request/talab 7 -1
		events/request/talaba 0 4
		events/request/talaba-assist 1 0
		events/request/talaba-bi 0 -3
		events/request/talaba-min -5 0
		events/request/talaba-yield -3 4
		events/retreat/afraja -2 0
		events/retreat/atlaqa-sarah -7 17
		events/retreat/atlaqa-shakhs 0 1
		events/retreat/farra-musallahun 1 -1
		events/retreat/insahaba -2 0
		events/retreat/insahaba-min-madina 0 -3
		events/retreat/istaslama 1 0
		events/retreat/ladha-firar 1 0
		events/retreat/sahaba-quwwat 1 0
		events/retreat/samaha-dukhul 1 0
		events/sanction/al-uqubat 0 2
		events/sanction/aqaba -4 0
		events/sanction/hakama-bi -3 0
		events/sanction/hazr-asliha 1 2
		events/sanction/hukm-bi 0 -2
		events/sanction/istada-safirah 0 -1
		events/sanction/qataa-alaqat 3 4
		events/sanction/tarada-safir 3 0
		events/sanction/uqubat -1 0
		events/support/abrama 1 0
		events/support/abrama-ittifaq 1 -1
		events/support/athna -2 0
		events/support/ayyada -3 -3
		events/support/ayyada-qarar 0 1
		events/support/daama 0 2
		events/support/daama-qadiyya 0 -3
		events/support/dafaa-an 0 -2
		events/support/dam 4 0
		events/support/hanna -4 2
		events/support/iitarafa-bi-dawla 0 2
		events/support/imtadaha -1 2
		events/support/iqamat-alaqat 0 1
		events/support/rahhaba -1 2
		events/support/shakara -1 -2
		events/support/shukr 0 3
		events/support/tabanna 0 -4
		events/support/tadamana 6 -2
		events/support/tarhib 2 0
		events/support/tawqi 1 -6
		events/support/wafaqa-barlaman 1 0
		events/support/waqqaa 1 0
		events/support/waqqaahu 5 0
		events/threaten/amhala 3 0
		events/threaten/haddada 4 0
		events/threaten/haddada-quwwa 2 0
		events/threaten/sanarudd -7 0
		events/threaten/taahhada-intiqam -1 0
		events/threaten/tahdidat 4 0
		events/threaten/tawaada -1 0
slot
	elsewhere
		ACCUSE 0 6
		AGREE 1 -4
		ASSAULT 1 3
		CONCEDE 5 0
		CONSULT 0 -1
		DISASTER -2 0
		MOBILIZE -2 -8
		PERSONNEL 1 1
		PROTEST 5 -2
		REJECT -6 3
		RETREAT 0 -7
		SANCTION -4 3
		SUPPORT 0 7
		THREATEN 0 7
		events/accuse/aaraba-istiya 0 2
		events/accuse/adana 0 2
		events/accuse/adana-ashadd 0 1
		events/accuse/adana-masul 2 0
		events/accuse/ahala-qada 0 1
		events/accuse/dawa -1 -1
		events/accuse/hammala-masuliyya 3 -7
		events/accuse/haqqaqa-fi 0 -3
		events/accuse/hujum-lafzi -2 2
		events/accuse/hukima 0 3
		events/accuse/idanatuhu-li 1 -1
		events/accuse/intaqada -5 0
		events/accuse/ishtabaha -5 0
		events/accuse/ishtaka 0 1
		events/accuse/istajwaba 0 4
		events/accuse/istankara -5 -2
		events/accuse/istimaa-mahkama -4 0
		events/accuse/ittahama 3 -2
		events/accuse/mathala-amam -1 0
		events/accuse/muttaham-bi -1 0
		events/accuse/naddada -1 0
		events/accuse/shakwa 2 0
		events/accuse/tahqiq-fi 0 -4
		events/accuse/tahqiqat -1 2
		events/accuse/tuham 0 -2
		events/accuse/tuham-bi 0 4
		events/accuse/tuhma 0 2
		events/accuse/wasafa-intihak 0 1
		events/agree/istidad 3 7
		events/agree/istidad-muaalan 3 1
		events/agree/ittafaqa -2 -1
		events/agree/ittifaq 6 -2
		events/agree/ittifaq-muhaddad 4 -3
		events/agree/ittifaq-musamma -1 0
		events/agree/ittifaq-thunai -6 0
		events/agree/mustaidd -4 0
		events/agree/muwafaqa -1 1
		events/agree/qabila -1 0
		events/agree/taahhada 1 1
		events/agree/taahhud 12 0
		events/agree/tawassala 9 0
		events/agree/tawassul -6 -1
		events/agree/waada 0 -4
		events/agree/wafaqa 0 9
		events/aid/adkhala-musaadat 0 -2
		events/aid/aqama-mukhayyam 2 6
		events/aid/arsala-musaadat 4 0
		events/aid/dam-maddi 0 2
		events/aid/darraba 0 -10
		events/aid/harrara-rahain 0 -4
		events/aid/ilaj-kharij -2 0
		events/aid/inqadh 0 -3
		events/aid/istadafa-lajiin 2 0
		events/aid/khadaa-liljiraha 0 5
		events/aid/madda-yad-aawn -6 5
		events/aid/naqala-jarha -7 3
		events/aid/qaddama-musaadat 1 0
		events/aid/sallama-musaadat 0 1
		events/aid/talaqqa-musaadat -4 0
		events/aid/waffara-mawa 0 2
		events/aid/wasalat-musaadat 3 2
		events/assault/adhdhaba -2 3
		events/assault/adrama -2 -1
		events/assault/aghara 0 3
		events/assault/al-hadith 0 -1
		events/assault/al-qital 3 0
		events/assault/alqa-qunbula 0 1
		events/assault/amal-irhabi 0 5
		events/assault/amal-unf -2 -2
		events/assault/amala-muamala-sayyia 0 2
		events/assault/amaliyya-askariyya 0 2
		events/assault/amaliyya-didd 1 0
		events/assault/amaliyya-intihariyya 6 -1
		events/assault/amaliyya-irhabiyya 11 -3
		events/assault/asara 2 -2
		events/assault/atlaqa-sarukh -2 5
		events/assault/daraba-ahdaf 3 0
		events/assault/darba-askariyya 0 -2
		events/assault/darba-jawwiyya -4 4
		events/assault/fajjara-nafsah -4 0
		events/assault/farraqa -3 0
		events/assault/ghara 3 -1
		events/assault/ghazw 0 -1
		events/assault/hadama 0 -2
		events/assault/hadith-irhabi -1 0
		events/assault/hajama -1 0
		events/assault/hamla-askariyya 1 0
		events/assault/haraqa-hayyan 1 0
		events/assault/haraqa-mabna 0 -2
		events/assault/harb 0 -2
		events/assault/harb-ahliyya -4 -3
		events/assault/harb-nisba 0 -3
		events/assault/harrara -5 -2
		events/assault/harrara-min 0 -4
		events/assault/hujum 3 0
		events/assault/hujum-intihari 2 0
		events/assault/hujum-jawwi 1 4
		events/assault/hujum-kimyai -3 0
		events/assault/idam-maydani 2 0
		events/assault/ightala 1 0
		events/assault/ightasaba 0 3
		events/assault/ijtiyah -2 -1
		events/assault/ikhtitaf-taira 0 -1
		events/assault/infajara 0 6
		events/assault/iqtaham 0 3
		events/assault/irtikab-intihakat 2 0
		events/assault/ishtabaka 8 -1
		events/assault/istaada -4 0
		events/assault/istaada-mawqi 0 5
		events/assault/istahdafa-sarukh 0 2
		events/assault/istakhdama-kimyai 0 -2
		events/assault/istashhada -11 0
		events/assault/itida 4 -1
		events/assault/jarima-bashia 0 4
		events/assault/kamin 0 1
		events/assault/khatafa 1 -1
		events/assault/khuruq -5 0
		events/assault/majzara 0 1
		events/assault/maqtal 0 6
		events/assault/maraka -5 0
		events/assault/masra -5 2
		events/assault/masra-noun -2 0
		events/assault/muwajahat 4 0
		events/assault/naffadha-idam 0 9
		events/assault/niza -4 -3
		events/assault/qasafa -8 0
		events/assault/qasf-jawwi -1 0
		events/assault/qatala 0 -1
		events/assault/qatla 0 -4
		events/assault/qital -1 0
		events/assault/qital-sifa 0 -1
		events/assault/saddal-hujum -7 1
		events/assault/suqut-dahaya 0 8
		events/assault/tadakhkhul-askari -3 0
		events/assault/tafjir 1 -6
		events/assault/tafjir-intihari -1 -1
		events/assault/tahhara 3 0
		events/assault/tarada-musallahin 1 -2
		events/assault/tasadda 3 0
		events/assault/tasfiya-shakhs -2 4
		events/assault/usiba 4 0
		events/coerce/ammama 3 0
		events/coerce/ataha 0 -2
		events/coerce/athara 0 -1
		events/coerce/awdaa-sijn 0 2
		events/coerce/bana-jidar 4 0
		events/coerce/dabata 0 2
		events/coerce/dahama -1 -1
		events/coerce/dayyaqa 0 2
		events/coerce/fakkaka-khaliyya 2 0
		events/coerce/hajaba 0 1
		events/coerce/hajaza 0 -1
		events/coerce/hajjara-hu 1 0
		events/coerce/halat-tawari -1 -2
		events/coerce/hasara -5 -1
		events/coerce/hazara -3 0
		events/coerce/hujum-iliktruni 0 3
		events/coerce/ihtajaza 0 -3
		events/coerce/ihtajaza-safina -3 0
		events/coerce/inqalaba-ala 3 0
		events/coerce/inqilab-muarrakh -1 0
		events/coerce/iqtada 1 3
		events/coerce/iqtaham-quwwat 0 6
		events/coerce/istadaa-tahqiq 0 5
		events/coerce/istawla 4 0
		events/coerce/itaqala 3 2
		events/coerce/jammada-amwal 0 4
		events/coerce/khasira-mawqi -1 0
		events/coerce/manaa 0 4
		events/coerce/mudhakkirat-tawqif 2 6
		events/coerce/muhtajaz-fi 0 4
		events/coerce/nahaba 4 0
		events/coerce/naqala-sijn 0 1
		events/coerce/qabd -2 -3
		events/coerce/qarar-man -1 0
		events/coerce/saytara 0 5
		events/coerce/tawwaqa 0 -1
		events/coerce/zawwara -1 0
		events/concede/takhalla-an 0 1
		events/concede/tarajaa-an 2 0
		events/consult/hiwar -1 0
		events/consult/hiwar-bayna 3 0
		events/consult/ijtima 1 0
		events/consult/istaqbala 3 0
		events/consult/istaqbala-fi 8 0
		events/consult/istiqbal -1 2
		events/consult/ittisal-hatifi 1 0
		events/consult/jalsa-mughlaqa 1 0
		events/consult/jawla 0 10
		events/consult/liqa -1 -12
		events/consult/liqa-jamai 4 -2
		events/consult/madubat-asha 1 0
		events/consult/mubahathat -1 0
		events/consult/mubahathat-ghayr-mubashira 5 0
		events/consult/mufawadat 0 -1
		events/consult/mutamar -2 0
		events/consult/qimma 0 -2
		events/consult/tafawud -11 0
		events/consult/tashawara 3 0
		events/consult/wasata -7 1
		events/consult/wusul-wafd -2 0
		events/consult/ziyara-makan -5 0
		events/consult/ziyara-maydaniyya -3 8
		events/cooperate/baa-silah 0 1
		events/cooperate/sallama-matlub 5 0
		events/cooperate/taawana 1 0
		events/disaster/hadith-sayr 0 5
		events/disaster/hazza-ardiyya 0 2
		events/disaster/tahattamat-taira 0 -2
		events/disaster/zilzal 0 -7
		events/mobilize/arsala-quwwat -1 0
		events/mobilize/atlaqa-balisti 2 0
		events/mobilize/atlaqa-kuriya -1 0
		events/mobilize/jarraba-sarukh -2 0
		events/mobilize/nashara-quwwat 0 -1
		events/mobilize/rafaa-taahhub -3 0
		events/personnel/adda-yamin 0 2
		events/personnel/adla-bi-sawt 6 0
		events/personnel/afa-min-mansib 0 1
		events/personnel/aqala -2 1
		events/personnel/ayyana 0 1
		events/personnel/faza 3 0
		events/personnel/hall 0 6
		events/personnel/iadat-intikhab -1 6
		events/personnel/intikhabat 2 0
		events/personnel/iqtira 0 -3
		events/personnel/istaqala 3 -9
		events/personnel/istifta -4 -1
		events/personnel/kallafa 3 0
		events/personnel/kasaba -1 0
		events/personnel/manaha-thiqa -2 0
		events/personnel/taadil-wizari 3 3
		events/personnel/tansib 0 4
		events/personnel/taraka-mansib 3 -1
		events/personnel/tarashshaha 8 -2
		events/personnel/tawalla 0 1
		events/personnel/tayin -3 2
		events/personnel/wafat -2 0
		events/protest/adraba -6 0
		events/protest/ihtashada 1 0
		events/protest/ihtijaj -6 1
		events/protest/kharaja-shawari -2 0
		events/protest/masira 1 0
		events/protest/muzahara 3 0
		events/protest/qataa 5 0
		events/protest/tajammaa 2 0
		events/protest/takhrib 1 0
		events/protest/tazahara 1 0
		events/protest/thawra -3 1
		events/reject/aarada 1 -5
		events/reject/asqata-mashru 0 -4
		events/reject/fannada 0 4
		events/reject/fitu 0 -1
		events/reject/imtanaa -6 0
		events/reject/insahaba-ijtima 0 1
		events/reject/lan-yasmah 1 0
		events/reject/marfud 1 0
		events/reject/rafada-liqa -3 0
		events/reject/rafd 0 2
		events/request/daa 1 0
		events/request/daa-baid 0 3
		events/request/daa-fulan 0 3
		events/request/daa-liqa -3 0
		events/request/daghata 0 6
		events/request/daiyan 1 0
		events/request/dawa 2 -2
		events/request/haththa 1 0
		events/request/nada 0 -2
		events/request/nashada 0 5
		events/request/nida 0 3
		events/request/talaba 0 4
		events/request/talaba-bi -4 2
		events/request/talaba-liqa 6 0
		events/request/talaba-musaada 0 -4
		events/request/talaba-yield 1 0
		events/request/wajjaha-bi 0 -4
		events/retreat/afraja -3 9
		events/retreat/atlaqa-sarah -1 0
		events/retreat/awqafa-qital -1 0
		events/retreat/fakkaka-asliha 0 2
		events/retreat/hudna 1 0
		events/retreat/insahaba 7 -2
		events/retreat/ladha-firar 2 0
		events/retreat/sallama-nafsah -2 0
		events/retreat/tabadul-asra 1 2
		events/retreat/ujbira-istiqala 3 0
		events/retreat/waqf-nar 1 0
		events/sanction/al-uqubat 1 0
		events/sanction/allaqa-mufawadat 2 -3
		events/sanction/fasala-an-kutla 1 1
		events/sanction/hakama-bi 0 -1
		events/sanction/hazr-asliha 6 0
		events/sanction/hazr-iqtisadi 0 -3
		events/sanction/hukm-bi 0 5
		events/sanction/hukm-qadai -2 8
		events/sanction/qataa-alaqat 0 1
		events/sanction/saddaqa-hukm -3 0
		events/sanction/udina 0 1
		events/sanction/uqubat-llati -1 0
		events/support/abrama 0 -4
		events/support/abrama-ittifaq 5 0
		events/support/ashada -7 0
		events/support/athna 0 1
		events/support/ayyada -3 0
		events/support/ayyada-qarar -1 -4
		events/support/daama 0 1
		events/support/daama-qadiyya -2 0
		events/support/dam 0 1
		events/support/fataha-sifara 0 -4
		events/support/iltazama-bi-dam -1 0
		events/support/iqamat-alaqat 3 0
		events/support/karrama 0 13
		events/support/nawwaha 0 4
		events/support/rahhaba 0 7
		events/support/shukr 0 3
		events/support/tabanna -5 -1
		events/support/tadamana 10 0
		events/support/tarhib -1 4
		events/support/tawqi -2 -5
		events/support/thammana 0 4
		events/support/wafaqa-nuwwab 0 -3
		events/support/waqqaa-ala 0 -5
		events/support/waqqaahu 10 -3
		events/threaten/amhala -1 0
		events/threaten/haddada -7 0
		events/threaten/haddada-quwwa 0 6
		events/threaten/haddada-uqubat 2 0
		events/threaten/hadhdhara-tusawwil 2 0
		events/threaten/istidad-lil-harb 1 0
		events/threaten/lawwaha 4 0
		events/threaten/lawwaha-bi 0 -1
		events/threaten/sanarudd 4 0
		events/threaten/tahdidat 0 -1
		events/threaten/tahdidat-sadira 0 1
		events/threaten/tawaada 0 1
		masdar -1 0
			ACCUSE -6 4
			AGREE -2 0
			AID -1 -2
			ASSAULT 5 -1
			COERCE 1 0
			CONCEDE 0 -1
			CONSULT 1 2
			DISASTER 0 -6
			MOBILIZE -4 0
			PERSONNEL 5 4
			PROTEST 0 -1
			REJECT 0 4
			REQUEST 0 2
			RETREAT -4 0
			SANCTION 8 0
			SUPPORT -1 0
			THREATEN -1 5
		noun -1 1
			ACCUSE 0 1
			AGREE 6 0
			AID 1 0
			ASSAULT -4 -1
			CONSULT -3 -3
			COOPERATE -1 0
			DISASTER 0 1
			PERSONNEL 0 -3
			REQUEST 1 8
			SANCTION -6 10
			SUPPORT 0 11
			THREATEN 3 0
		participle -3 0
			ACCUSE 0 -1
			AGREE -2 0
			COERCE -2 4
			REJECT 0 -2
			REQUEST 3 -2
			THREATEN 0 1
		verb 2 0
			ACCUSE 3 1
			AGREE 4 -3
			AID -1 7
			ASSAULT 4 3
			COERCE 0 -4
			CONCEDE 0 1
			CONSULT 3 -3
			DISASTER 0 5
			MOBILIZE 0 -2
			PERSONNEL 0 2
			PROTEST 6 0
			REJECT -1 1
			REQUEST -4 -2
			RETREAT 3 0
			SANCTION -5 -2
			SUPPORT 1 0
	genitive
		ACCUSE -3 10
		AGREE 3 -4
		AID -9 13
		ASSAULT -10 -1
		COERCE 7 0
		CONCEDE 0 1
		CONSULT -5 0
		PERSONNEL 2 4
		PROTEST -6 0
		REJECT 3 -3
		RETREAT 4 -10
		SANCTION 0 4
		SUPPORT 0 -3
		THREATEN 3 0
		events/accuse/ittahama -5 5
		events/agree/muwafaqa 2 0
		events/assault/adhdhaba 0 1
		events/assault/atlaqa-sarukh 0 -3
		events/assault/dammara 0 5
		events/assault/farraqa 0 4
		events/assault/haraqa-mabna 0 2
		events/assault/harrara 0 -7
		events/assault/harrara-min 0 -4
		events/assault/hazama -1 2
		events/assault/ightala -1 0
		events/assault/ihtajaza-rahain 0 -2
		events/assault/ijtiyah 4 -5
		events/assault/ikhtitaf-taira 0 1
		events/assault/infajara 0 -6
		events/assault/iqtaham 2 0
		events/assault/istaada-mawqi 0 -5
		events/assault/istashhada 0 1
		events/assault/istihdaf 0 1
		events/assault/jaraha 0 1
		events/assault/khatafa -3 1
		events/assault/majzara 0 -3
		events/assault/maqtal 0 -7
		events/assault/masra-noun 0 6
		events/assault/qasafa 1 0
		events/assault/qasf-madfai 0 -4
		events/assault/qatala 2 1
		events/assault/tafjir 0 4
		events/assault/tarada-musallahin 0 2
		events/coerce/dahama 0 -2
		events/coerce/fakkaka-khaliyya -2 5
		events/coerce/hasara -3 0
		events/coerce/ikhtaraqa-mawqi -2 3
		events/coerce/iqtaham-amn 6 -4
		events/coerce/itaqala 0 -1
		events/consult/ijtima 8 0
		events/consult/mubahathat -6 0
		events/consult/ziyara 0 2
		events/consult/ziyara-makan 8 -7
		events/personnel/faza 4 0
		events/personnel/intakhaba -1 0
		events/personnel/intikhabat 0 4
		events/personnel/istaqala 2 -6
		events/personnel/tawalla 0 2
		events/personnel/tayin -3 0
		events/personnel/wafat 2 0
		events/protest/masira -3 0
		events/reject/rafada-liqa 0 2
		events/reject/rafd 0 -3
		events/request/dawa -10 5
		events/request/mutalaba 0 3
		events/request/talab 0 -2
		events/request/talaba-yield -1 4
		events/retreat/insahaba-min-madina 2 -3
		events/support/dam-dawla 0 -2
		masdar 5 -1
			ACCUSE -5 6
			AGREE 1 -6
			AID -6 4
			ASSAULT -1 -2
			COERCE 0 2
			CONCEDE 0 4
			PERSONNEL 0 2
			PROTEST 0 1
			REJECT 6 -9
			REQUEST -2 2
			RETREAT 5 -9
			SUPPORT 3 -6
			THREATEN 2 -5
		noun 6 0
			ASSAULT -1 0
			COERCE 2 0
			CONSULT -4 0
			PERSONNEL 6 1
			PROTEST -4 0
		verb -11 3
			REJECT 0 1
			REQUEST 0 -2
			SUPPORT -1 0
	light
		object
			masdar 0 -1
			noun 5 0
				CONSULT 2 0
		subject
			ACCUSE 0 7
			COERCE 4 0
			CONSULT 4 -5
			PERSONNEL 0 -1
			PROTEST 7 0
			SANCTION 0 -1
			THREATEN -3 4
			events/accuse/intaqada -2 1
			events/accuse/tahqiq-fi -2 0
			events/assault/atlaqa-nar -1 0
			events/assault/ghara -2 0
			events/assault/hujum 0 -3
			events/assault/istaada-mawqi -1 0
			events/assault/itida -1 6
			events/assault/maqtal -2 0
			events/assault/muwajahat -2 0
			events/assault/qatala 9 0
			events/assault/qatla 0 2
			events/assault/tafjir 2 0
			events/consult/mutamar -3 0
			events/consult/ziyara -8 0
			masdar 4 1
				ACCUSE -4 2
				COERCE 1 0
				PROTEST 3 0
				THREATEN -2 2
			noun 3 -6
				COERCE 1 0
				CONSULT 0 -4
				REQUEST 0 2
		ب
			ACCUSE 0 1
			noun 0 2
		بين
			ASSAULT -3 0
			noun -1 0
				ASSAULT -4 0
		ضد
			masdar 1 0
			noun 0 2
				ASSAULT 0 4
		على
			masdar 0 2
		في
			noun 5 -4
		ل
			events/assault/hujum 0 1
			events/assault/tafjir 0 2
			masdar 0 -3
				ASSAULT 0 -5
			noun -7 0
				ASSAULT -2 2
		من
			events/assault/hujum 4 0
			noun 2 -3
				ASSAULT 1 -1
	nisba
		ACCUSE -8 9
		AID 7 0
		ASSAULT 4 -3
		CONSULT -3 -2
		DISASTER 0 -1
		PERSONNEL 0 -2
		REJECT -6 0
		REQUEST 0 -3
		SUPPORT 0 5
		THREATEN 0 1
		events/accuse/intaqada -2 5
		events/accuse/istankara 0 3
		events/accuse/ittahama 0 -4
		events/accuse/naddada 0 5
		events/agree/ittifaq 3 0
		events/agree/mustaidd 6 0
		events/agree/taahhada -2 0
		events/aid/talaqqa-musaadat 3 0
		events/assault/ghara 0 -3
		events/assault/hujum -6 1
		events/assault/ightala 3 0
		events/assault/khatafa -1 3
		events/assault/qatala 0 -2
		events/assault/tafjir 1 0
		events/coerce/awqafa 0 1
		events/concede/shataba-qaima 1 0
		events/consult/ijtima -4 0
		events/consult/liqa -3 0
		events/consult/liqa-jamai -3 0
		events/reject/rafada 0 4
		events/reject/rafd 1 0
		events/request/daa -2 1
		events/support/ashada 0 2
		events/support/daama-qadiyya 1 0
		masdar -1 -1
			ACCUSE 0 4
			AGREE -2 0
			ASSAULT 7 -6
			COERCE -2 -2
			PERSONNEL -3 0
			SUPPORT -2 0
		noun -5 0
			ASSAULT 0 -1
			CONSULT -2 -1
			SANCTION 0 4
		participle
			AGREE 3 0
		verb -5 -2
			ACCUSE -3 0
			AGREE 0 -3
			AID 1 -1
			ASSAULT 0 4
			COERCE 0 2
			PERSONNEL 2 0
			REJECT -4 0
			REQUEST 0 -4
			SANCTION 0 -2
			SUPPORT 1 2
	object
		ACCUSE 8 -3
		AGREE 2 -7
		AID -9 4
		ASSAULT -6 1
		COERCE -6 0
		CONCEDE 0 -6
		CONSULT -2 0
		MOBILIZE -3 -1
		PERSONNEL 0 -4
		PROTEST 1 0
		REJECT 3 0
		REQUEST 0 6
		RETREAT 4 -6
		SANCTION 0 6
		SUPPORT 1 0
		THREATEN 0 -8
		events/accuse/adana 1 2
		events/accuse/hammala-masuliyya 0 2
		events/accuse/intaqada 6 -7
		events/accuse/istankara 2 -8
		events/accuse/ittahama -5 12
		events/accuse/muhakama 0 -3
		events/agree/muwafaqa 4 0
		events/agree/waada 0 1
		events/assault/asaba-sarukh 0 6
		events/assault/atlaqa-sarukh 0 -9
		events/assault/ghazw 0 6
		events/assault/hadama 0 12
		events/assault/hajama -2 9
		events/assault/ightala -1 0
		events/assault/infajara 0 -6
		events/assault/iqtaham 0 -2
		events/assault/ishtabaka 4 -3
		events/assault/istahdafa 0 7
		events/assault/istihdaf 0 1
		events/assault/itida 0 -1
		events/assault/jarha -2 1
		events/assault/khatafa -1 0
		events/assault/maqtal 0 4
		events/assault/muwajahat 1 0
		events/assault/qasafa 2 0
		events/assault/qatala -3 1
		events/assault/qatla 0 1
		events/assault/usiba -6 0
		events/coerce/ajbara 0 2
		events/coerce/awqafa 0 1
		events/coerce/hazara 0 -4
		events/coerce/hujum-iliktruni 0 -2
		events/coerce/itaqala -1 2
		events/coerce/qabd 0 7
		events/coerce/saytara 2 0
		events/consult/istaqbala-fi -1 5
		events/consult/istiqbal 3 0
		events/consult/liqa 4 0
		events/consult/liqa-jamai -2 0
		events/consult/mubahathat 2 0
		events/consult/mufawadat -2 0
		events/consult/zara 0 -1
		events/personnel/intikhabat -4 -1
		events/personnel/istaqala 1 0
		events/personnel/wafat 2 0
		events/reject/aarada -1 6
		events/request/daa-yield 0 3
		events/request/talab 2 -3
		events/request/talaba-bi 1 -4
		events/request/talaba-yield 0 -4
		events/request/wajjaha-bi 0 6
		events/sanction/hukm-qadai 0 3
		events/support/ashada 0 -4
		events/support/daama 0 8
		events/support/dam 0 5
		events/support/rahhaba 1 0
		events/support/shakara -1 7
		events/support/tadamana -1 0
		events/support/waqqaa 7 -3
		masdar 6 0
			ACCUSE 1 -4
			AGREE 1 -1
			AID -2 8
			ASSAULT -1 0
			CONCEDE 0 -3
			CONSULT -1 8
			PERSONNEL -5 0
			PROTEST 2 0
			REJECT 3 0
			REQUEST 9 -2
			SANCTION 0 4
		noun -4 -11
			AGREE -2 0
			ASSAULT 0 4
			CONSULT 0 -4
			PERSONNEL 3 -5
			SANCTION 1 0
		of
			event
				ACCUSE -1 5
				AGREE 11 0
				AID 2 0
				COERCE -4 1
				MOBILIZE 2 0
				PERSONNEL -4 -1
				PROTEST -1 0
				REQUEST 0 7
				SANCTION 0 -1
				SUPPORT 0 -2
				events/accuse/adana 1 -2
				events/accuse/ittahama 1 0
				events/accuse/tuhma 0 1
				events/assault/atlaqa-nar 0 2
				events/assault/qatala 9 0
				events/assault/tafjir -4 -1
				events/coerce/hasara 0 4
				events/coerce/qabd 0 1
				events/consult/ijtima 1 0
				events/consult/mufawadat -5 0
				events/consult/qimma -3 0
				events/consult/ziyara 0 1
				events/reject/rafada 4 0
				events/request/daa -1 0
				events/request/haththa 0 3
				events/retreat/afraja -1 0
				events/retreat/atlaqa-sarah 0 1
				masdar
					ACCUSE -1 0
					AID 2 0
					PERSONNEL -4 0
					PROTEST -1 0
				noun 2 0
					ACCUSE -1 8
					ASSAULT 0 -6
					CONSULT -2 0
				participle 2 1
				verb -3 0
					ACCUSE 0 -2
					AGREE 5 0
					ASSAULT 0 4
					COERCE -4 1
					CONSULT 4 0
			light
				ASSAULT 0 -1
				CONSULT 3 0
				noun 2 0
					CONSULT 1 0
			modal
				verb -2 0
			motion
				ASSAULT 0 1
				masdar 1 0
			other
				ASSAULT -3 3
				masdar 1 0
				noun -1 1
				verb 0 -1
			speech
				CONSULT 2 0
				PERSONNEL 7 0
				SUPPORT -1 0
				masdar -1 1
					ASSAULT 0 4
				noun 1 -2
				verb 3 -3
			state
				ASSAULT 4 0
				masdar 0 -2
				verb 0 2
		participle 0 4
			REQUEST 0 2
		verb 7 -10
			ACCUSE 6 0
			AGREE 3 -1
			COERCE 0 6
			PERSONNEL 3 0
			PROTEST 0 4
			REJECT 0 3
			REQUEST -1 11
			RETREAT 0 -7
			SANCTION -1 0
			SUPPORT 0 -6
			THREATEN 0 -4
	own
		nisba
			ACCUSE 0 -2
			AGREE 3 0
			COERCE 0 3
			PERSONNEL -10 0
			PROTEST 0 4
			REJECT 4 0
			events/assault/ghara 3 0
			events/assault/ghazw 4 -3
			events/assault/hujum 1 0
			events/assault/maqtal -1 0
			events/assault/qasafa 2 0
			events/coerce/hasara 1 0
			events/consult/bahth-masdar -2 0
			events/consult/liqa 4 0
			events/consult/mubahathat 2 0
			events/consult/qimma -6 0
			events/personnel/intikhabat -5 0
			events/sanction/uqubat-llati 1 0
			masdar 1 3
				ACCUSE 3 -1
				ASSAULT 0 4
				COERCE 0 4
				PROTEST -2 4
				SUPPORT 1 -1
			noun 4 -4
				AGREE 3 0
				PERSONNEL -7 0
				SANCTION 3 0
		phrase
			ACCUSE 2 -8
			AGREE 6 0
			AID -6 8
			ASSAULT -10 0
			COERCE -6 0
			CONSULT 11 -3
			COOPERATE -3 0
			DISASTER 0 -3
			MOBILIZE 2 0
			PERSONNEL -7 17
			REJECT 0 -4
			REQUEST -2 0
			RETREAT 1 3
			SANCTION 0 4
			events/accuse/muttahiman 0 -1
			events/aid/darraba -3 6
			events/aid/qaddama-musaadat 0 -2
			events/assault/asara 0 8
			events/assault/atlaqa-nar 0 -1
			events/assault/hujum 3 -2
			events/assault/jarha -4 2
			events/assault/maqtal 0 1
			events/assault/qada-ala -1 0
			events/assault/qatla -4 5
			events/coerce/muhtajaz-fi 0 -2
			events/consult/ijtima -1 0
			events/consult/jalsa-barlaman 9 0
			events/personnel/samma-mansib 0 1
			events/personnel/shakkala-hukuma -3 -6
			events/personnel/suqut-nizam 0 6
			events/reject/aarada -1 -2
			events/request/daiyan 0 3
			events/request/talab 0 -2
			events/retreat/atlaqa-sarah -3 6
			events/retreat/sahaba-quwwat -1 0
			masdar -8 12
				AID -5 12
				ASSAULT 0 -8
				COERCE -6 3
				CONSULT 3 0
				COOPERATE -3 0
				MOBILIZE 5 0
				PERSONNEL -2 9
				REJECT 0 -3
				REQUEST -1 0
				RETREAT 1 3
				SANCTION 0 5
			noun -9 0
				ACCUSE 1 -2
				ASSAULT -12 9
				CONSULT 2 0
				PERSONNEL 0 3
			participle 0 -3
				COERCE 0 -4
				REQUEST 0 2
	passive
		elsewhere
			false 1 1
			true -6 1
		light
			object
				false 8 0
			subject
				false 6 0
			على
				false 0 2
			في
				false 1 -4
			ل
				false -4 0
			من
				false 1 -3
		nisba
			false -13 -2
			true -1 -1
		object
			false 1 -4
			of
				aspect
					false 0 -1
				event
					false 5 2
					true -3 -2
				motion
					false 1 0
				speech
					false 4 0
			true 0 -5
		own
			nisba
				false 8 0
			phrase
				false -19 1
		subject
			false 1 0
			of
				aspect
					false 0 5
				event
					false 2 1
					true 2 0
				light
					false 0 5
				motion
					false 4 0
				other
					false 3 0
				speech
					false 7 -1
		أمام
			false 0 1
			of
				event
					false -3 0
		إضافة
			إلى
				false 0 1
		إلى
			false -1 9
			of
				light
					false 0 2
				modal
					false 2 0
				speech
					false 0 1
			جانب
				false 3 0
				of
					event
						false 0 1
		ب
			false -2 -3
			of
				aspect
					false 0 1
				event
					true 0 6
				light
					false 4 0
				state
					false 1 0
		باتجاه
			false 0 6
		بحق
			false -1 0
		بين
			false 1 0
			of
				light
					false 6 0
				state
					false -4 0
		حول
			of
				event
					false 0 3
		ضد
			false 0 -8
		على
			false -1 0
			of
				event
					false 0 -3
					true 0 1
				modal
					false 3 0
			أيدي
				false 2 0
		عن
			false 1 0
			of
				event
					true 0 3
			true 0 4
		في
			false 0 2
			of
				speech
					false -4 -1
			true 0 3
		ك
			false 0 -2
		ل
			of
				speech
					false -1 -3
			true 0 -1
		لدى
			false 3 0
		مع
			false -9 0
			of
				aspect
					false -1 0
				speech
					false -1 2
			true 0 4
		من
			false 0 3
			of
				event
					false 0 -1
			أجل
				false 1 0
			طرف
				false 1 0
			قبل
				false -2 2
				of
					event
						false 3 0
	role
		actor 4 -3
			masdar 6 -5
			noun -8 2
			participle -2 3
			verb 9 -2
		no
			role -1 -5
				masdar -2 -3
				noun 0 -5
				participle 0 -1
				verb 0 2
		place -3 0
			masdar -2 0
			noun 1 0
			verb -3 -1
		recipient -15 5
			masdar -4 5
			noun 7 -1
			participle 0 -2
			verb -10 -1
		theme 1 -2
			noun 2 -1
			verb -1 0
	subject
		ACCUSE 0 -2
		AGREE 5 -9
		AID -9 11
		ASSAULT -4 7
		COERCE 0 3
		CONCEDE 4 0
		DISASTER 0 6
		PERSONNEL -1 4
		PROTEST 0 -3
		REJECT 0 -4
		REQUEST 0 1
		RETREAT 1 2
		SANCTION -1 0
		SUPPORT 1 -6
		THREATEN 0 -8
		events/accuse/adana 5 -7
		events/accuse/intaqada -1 0
		events/accuse/istankara -1 0
		events/accuse/ittahama 4 0
		events/accuse/mathala-amam 0 -2
		events/accuse/naddada 6 -4
		events/accuse/shakk 2 0
		events/aid/naqala-jarha -2 3
		events/aid/qaddama-musaadat 0 -2
		events/assault/atlaqa-nar 7 -6
		events/assault/dammara -5 0
		events/assault/fajjara-nafsah 2 -2
		events/assault/hajama 0 -4
		events/assault/istashhada 0 -8
		events/assault/kabbada -7 2
		events/assault/masra -5 0
		events/assault/qasafa -6 2
		events/assault/qatala 0 18
		events/assault/saddal-hujum -1 0
		events/assault/tarada-musallahin -2 4
		events/coerce/aghlaqa 0 -1
		events/coerce/dahama 0 3
		events/coerce/manaa -3 1
		events/coerce/qabd 0 5
		events/consult/bahatha-mawdu 4 0
		events/consult/istaqbala -8 8
		events/consult/zara -1 5
		events/personnel/ayyana 2 0
		events/personnel/ayyana-mansib -1 1
		events/personnel/faza -7 0
		events/personnel/hasala-aswat 0 3
		events/personnel/intakhaba 0 3
		events/personnel/tawalla 1 0
		events/personnel/tuwuffiya 0 -2
		events/protest/tazahara 1 0
		events/reject/istabaada 0 2
		events/reject/rafada -1 -1
		events/request/amara 0 -1
		events/request/daa -3 5
		events/request/daa-assist 0 1
		events/request/daghata 1 -1
		events/request/haththa -1 0
		events/request/nashada 0 3
		events/request/talaba 0 -1
		events/request/talaba-min 0 -1
		events/request/talaba-yield 0 3
		events/support/ashada 0 -3
		events/support/ayyada -1 0
		events/support/hanna -4 5
		events/support/rahhaba 0 -2
		events/support/sadaqa-ala 1 0
		events/support/waqqaahu -1 0
		events/threaten/tawaada 1 0
		of
			aspect
				ASSAULT -1 -1
				COERCE 0 3
				CONSULT 0 3
				PERSONNEL 0 1
				REJECT 2 0
				REQUEST -2 0
				SUPPORT 1 0
				masdar 0 4
					ASSAULT -3 -3
					CONSULT 0 3
				noun 2 0
					ASSAULT 6 0
				verb
					ASSAULT -4 2
			event
				ACCUSE 0 3
				AGREE -8 4
				AID 6 -5
				COERCE 2 1
				CONCEDE 0 4
				CONSULT -1 0
				COOPERATE 5 0
				PERSONNEL 1 -5
				PROTEST 0 -1
				REJECT 0 3
				REQUEST 1 0
				RETREAT 1 0
				SANCTION 0 -2
				events/accuse/intaqada -5 0
				events/accuse/istankara 1 0
				events/accuse/ittahama -1 0
				events/accuse/tahqiq-fi 1 0
				events/accuse/tahqiqat -1 0
				events/accuse/tuham -1 1
				events/agree/istidad-muaalan 2 0
				events/agree/taahhada -2 0
				events/agree/taahhud -2 0
				events/agree/waada 0 1
				events/assault/al-hadith 0 1
				events/assault/dammara 2 0
				events/assault/ghazw -3 -2
				events/assault/hajama 5 0
				events/assault/haraqa-shakhs -4 0
				events/assault/hujum-intihari 1 0
				events/assault/ightala -8 -1
				events/assault/infajara 0 5
				events/assault/ishtabaka 0 4
				events/assault/istashhada 2 1
				events/assault/itida -6 0
				events/assault/jarha 0 -2
				events/assault/jarima-bashia -2 0
				events/assault/khatafa -3 0
				events/assault/maqtal -10 -5
				events/assault/maraka 1 0
				events/assault/qasafa 11 -1
				events/assault/qatala 0 -2
				events/assault/qatla -6 8
				events/assault/tabadul-nar 0 1
				events/assault/tarada-musallahin 1 0
				events/coerce/hasara 0 4
				events/coerce/istawla -2 0
				events/coerce/qabd 0 -2
				events/consult/hiwar -6 0
				events/consult/ijtamaa -2 0
				events/consult/iltaqa 10 0
				events/consult/jalsa-barlaman 8 0
				events/consult/mubahathat -4 0
				events/consult/qimma -2 0
				events/consult/zara 4 0
				events/consult/ziyara 3 1
				events/consult/ziyara-makan 4 0
				events/mobilize/arsala-quwwat 3 0
				events/mobilize/nashara-quwwat 3 0
				events/personnel/faza -1 4
				events/personnel/hall 3 0
				events/personnel/intikhabat -4 0
				events/personnel/istifta 7 0
				events/personnel/shakkala-hukuma -1 0
				events/personnel/tayin 11 0
				events/reject/aarada 0 4
				events/reject/rafada 0 -4
				events/request/daa 0 -2
				events/request/haththa 2 0
				events/request/mutalaba 1 -2
				events/request/talab 0 7
				events/request/talaba-bi -3 1
				events/retreat/afraja 2 -1
				events/retreat/atlaqa-sarah 4 0
				events/sanction/hukm-qadai -1 0
				events/support/ayyada 0 1
				events/support/dam 0 -1
				events/support/rahhaba -1 0
				events/support/tawqi -1 0
				events/support/waqqaa 1 0
				masdar 9 2
					ACCUSE -3 4
					AGREE 0 3
					AID 1 0
					ASSAULT 0 -7
					COERCE 0 -5
					CONCEDE 0 2
					CONSULT 0 2
					COOPERATE 6 0
					PERSONNEL 0 -3
					REJECT 0 1
					REQUEST 0 5
					SANCTION 0 -1
				noun 1 -6
					ACCUSE 1 3
					AID 7 0
					ASSAULT -6 0
					COERCE 2 5
					CONSULT 0 -2
					PERSONNEL 0 -4
					SANCTION -5 0
				participle 0 4
					AGREE -1 0
					SUPPORT 4 0
				verb 1 0
					ACCUSE 0 -6
					AGREE -3 0
					AID -3 0
					ASSAULT 3 2
					COERCE 0 1
					PERSONNEL 2 1
					REJECT -1 0
					REQUEST 4 0
					RETREAT 1 0
					SUPPORT -1 0
					THREATEN 5 0
			light
				AID 2 0
				COERCE 2 0
				CONSULT -3 0
				PERSONNEL 1 0
				REJECT 0 5
				REQUEST 0 3
				events/coerce/manaa 4 0
				masdar 0 5
					AID 4 0
					ASSAULT -1 0
					COERCE 1 0
					PERSONNEL 2 0
					REQUEST 0 8
				participle -1 0
				verb 0 5
					ASSAULT 3 0
					CONSULT -1 0
					REJECT 0 3
					REQUEST 1 0
			modal
				ASSAULT -5 0
				PERSONNEL 1 0
				REQUEST -1 0
				masdar 0 -1
					ASSAULT -1 0
				noun 6 0
				verb -1 0
			motion
				masdar 2 0
				noun 0 1
					ASSAULT -1 2
				verb 1 0
			other
				AGREE 2 0
				CONSULT -1 1
				PERSONNEL 5 -2
				REQUEST -2 0
				SUPPORT 1 0
				masdar
					ASSAULT -7 0
					RETREAT 1 0
				noun 4 0
					ASSAULT 3 0
				verb
					ASSAULT 0 1
			speech
				AGREE -3 0
				ASSAULT -3 -5
				COERCE 8 0
				RETREAT -2 0
				SUPPORT 3 0
				events/accuse/aaraba-istiya 4 0
				events/accuse/tahqiqat -4 0
				events/assault/hujum 7 0
				events/coerce/hasara 1 0
				events/coerce/itaqala 0 2
				events/consult/ijtima 4 0
				events/consult/iltaqa -1 0
				events/consult/liqa 2 0
				events/consult/liqa-jamai -3 0
				events/consult/mubahathat 2 0
				events/consult/mufawadat -1 0
				events/consult/mutamar 2 0
				masdar -3 0
					ASSAULT -5 0
					COERCE 1 0
					REQUEST -1 0
					RETREAT -2 0
					SUPPORT 1 0
				noun 0 -1
					AGREE -1 0
					SANCTION 2 0
				participle 2 0
				verb 1 0
					ACCUSE 1 0
					ASSAULT 0 -1
					COERCE 1 0
					CONSULT -1 0
					THREATEN 1 0
			state
				ACCUSE 2 -2
				ASSAULT -1 1
				PROTEST -2 0
				REQUEST 2 -1
		verb 1 0
			ACCUSE 0 -2
			AGREE 5 -9
			AID -9 11
			ASSAULT -4 7
			COERCE 0 3
			CONCEDE 4 0
			DISASTER 0 6
			PERSONNEL -1 4
			PROTEST 0 -3
			REJECT 0 -4
			REQUEST 0 1
			RETREAT 1 2
			SANCTION -1 0
			SUPPORT 1 -6
			THREATEN 0 -8
	أمام
		ACCUSE 1 0
		PROTEST -1 -5
		of
			event
				verb -2 0
		verb 0 8
			ACCUSE 1 0
	إضافة
		إلى
			ASSAULT 0 1
	إلى
		ACCUSE -2 -8
		AGREE 0 3
		AID 0 -4
		ASSAULT 4 -1
		COOPERATE 0 8
		MOBILIZE 0 1
		PERSONNEL 0 2
		RETREAT 0 7
		events/accuse/ahala-qada -1 0
		events/accuse/ittahama 0 -8
		events/consult/wasala-masul 0 1
		events/request/talab 0 2
		masdar
			AID 0 -6
			COERCE 0 -3
			COOPERATE 0 4
			REQUEST 0 9
		noun 0 -1
			ASSAULT 2 0
		of
			event
				CONSULT -1 1
				REJECT -1 0
				REQUEST 0 5
				events/assault/hujum 0 2
				noun
					CONSULT 0 2
				verb
					REQUEST 3 0
			light
				REQUEST 0 1
			speech
				masdar 0 4
					ASSAULT 0 4
		verb 0 7
			ACCUSE 0 -5
			CONSULT 0 4
			REQUEST 0 -16
			RETREAT 0 6
		جانب
			of
				event
					masdar 0 2
			verb 5 0
	ب
		ACCUSE -3 0
		AID 0 -1
		ASSAULT 0 -1
		COERCE 0 -1
		CONSULT 4 12
		DISASTER 0 10
		REJECT 1 0
		REQUEST 0 -8
		events/assault/awda 0 7
		events/assault/istahdafa-sarukh 0 -2
		events/assault/tafjir 0 -3
		events/assault/usiba 0 -1
		events/coerce/ataha 0 1
		events/consult/ijtamaa 5 -1
		events/consult/iltaqa 0 2
		events/disaster/hariq 0 2
		events/support/iitarafa-bi-dawla 0 2
		masdar -5 0
			ASSAULT 3 0
			CONSULT -2 0
		noun 0 1
			ASSAULT 0 -1
			CONSULT 1 2
			DISASTER 0 1
		of
			event
				AGREE 1 0
				ASSAULT 0 -2
				COERCE 0 5
				CONSULT 0 1
				REQUEST 0 2
				masdar -1 0
					ASSAULT -1 -2
					SUPPORT 0 1
				noun 1 0
					CONSULT 2 0
				verb
					AGREE 3 0
					COERCE 0 4
			light
				noun 1 0
			state
				masdar 1 0
		participle 0 -2
		verb 2 -2
			AGREE 0 -1
			COERCE 1 0
			CONSULT 4 2
			REJECT 1 0
			REQUEST 0 -1
			THREATEN 0 1
	باتجاه
		ASSAULT 0 8
	بحضور
		events/consult/ijtima -2 0
	بحق
		ACCUSE 0 -2
		ASSAULT 0 6
		noun 0 2
			ASSAULT 0 4
		of
			event
				ASSAULT 5 0
				masdar 2 0
	بمشاركة
		noun
			CONSULT -4 0
	بين
		ACCUSE 8 0
		AGREE -1 -1
		ASSAULT 8 -5
		CONSULT -12 8
		COOPERATE 4 0
		PERSONNEL 2 0
		REQUEST 0 7
		RETREAT 1 0
		SUPPORT -2 1
		events/accuse/intaqada 1 0
		events/agree/ittifaq -8 0
		events/agree/ittifaqiyya 3 0
		events/assault/harb 3 0
		events/assault/ishtabaka -3 0
		events/assault/muwajahat 1 0
		events/assault/niza 5 0
		events/consult/bahatha-mawdu -2 0
		events/consult/hiwar 1 0
		events/consult/liqa 0 -1
		events/consult/mubahathat-ghayr-mubashira 2 0
		events/consult/mufawadat 5 0
		events/consult/tawassata -6 12
		events/consult/ziyara -2 0
		events/request/daa 0 -2
		events/support/tawqi 3 0
		events/support/waqqaa -1 0
		masdar 2 0
			AGREE -3 0
			ASSAULT 1 -4
			CONSULT -3 8
		noun 10 -4
			AGREE 0 -1
			ASSAULT 4 0
			PERSONNEL 2 0
		of
			event
				ACCUSE 1 0
				ASSAULT 7 0
				masdar 1 0
				noun
					CONSULT -1 0
			light
				CONSULT 6 0
				masdar 5 0
					ASSAULT 1 0
				noun
					CONSULT 3 0
			other
				masdar -1 0
			state
				noun -1 0
		verb -9 9
			CONSULT -3 0
			REQUEST 0 8
	خارج
		noun 0 3
	ضد
		ACCUSE 0 -3
		ASSAULT 7 4
		SUPPORT 0 -1
		events/assault/amaliyya-didd -1 0
		events/assault/hamla-askariyya 0 1
		events/assault/harb 1 2
		events/assault/hujum -1 0
		events/assault/maraka 7 -6
		events/assault/qital 5 -3
		masdar
			ASSAULT 3 0
		noun 0 -1
			ACCUSE 0 2
			COERCE 0 1
		of
			event
				masdar 2 0
		verb 0 -2
			ACCUSE 0 -3
	على
		ACCUSE 0 -9
		AGREE 0 -2
		ASSAULT -4 0
		COERCE -1 1
		CONSULT 2 0
		PROTEST 0 8
		REJECT 0 1
		events/accuse/ittahama 0 -4
		events/accuse/lama 0 2
		events/assault/atlaqa-nar 0 13
		events/assault/atlaqa-sarukh 0 5
		events/assault/fataha-nar 0 5
		events/assault/ghara 0 -4
		events/assault/harb 0 1
		events/assault/harb-nisba 0 4
		events/assault/hujum-sarukhi 0 -1
		events/assault/itada 0 5
		events/assault/itida 0 4
		events/assault/qada-ala 0 5
		events/assault/qasafa 0 -1
		events/assault/qasf-jawwi 0 -1
		events/coerce/hazara 0 1
		events/coerce/istawla 0 1
		events/coerce/qabd 0 4
		events/coerce/quyud 0 -2
		masdar -1 0
			ACCUSE 0 -3
			ASSAULT 0 -5
			COERCE 0 5
		noun
			ACCUSE 0 1
			ASSAULT -2 -4
			CONSULT 3 0
			PERSONNEL 0 1
		of
			event
				ASSAULT -1 -1
				CONSULT 3 0
				REQUEST 0 2
				masdar
					ASSAULT -1 -3
					COERCE 0 3
				noun 0 -5
					ASSAULT 1 0
				verb -1 2
					ACCUSE 1 0
					ASSAULT -1 0
			other
				ASSAULT 1 0
		verb 0 3
			ACCUSE 0 -7
			ASSAULT 0 7
			REQUEST 0 -2
	عن
		ACCUSE 0 2
		AGREE 0 7
		ASSAULT 0 -1
		COERCE 0 5
		CONSULT 6 0
		REQUEST 2 -3
		RETREAT -2 2
		events/consult/ijtima 5 0
		events/request/daa 6 0
		events/retreat/afraja -1 6
		masdar 0 1
			ACCUSE 0 2
			COERCE 0 1
		noun
			CONSULT 3 0
		of
			event
				ASSAULT -5 5
				CONSULT 3 0
				SUPPORT -1 0
				masdar 0 -6
				noun 0 1
					ASSAULT 0 1
				verb -3 6
		verb
			REQUEST 2 0
			RETREAT 0 1
	عند
		ASSAULT 0 1
	في
		ACCUSE 0 1
		ASSAULT -9 0
		COERCE 3 6
		CONSULT -2 -1
		PERSONNEL 0 4
		REJECT -2 0
		REQUEST 3 -2
		SANCTION 1 0
		SUPPORT 0 4
		events/accuse/intaqada 0 -5
		events/accuse/ittahama 0 5
		events/aid/qaddama-musaadat 0 2
		events/assault/adrama 0 7
		events/assault/fajjara-nafsah 0 7
		events/assault/istihdaf 0 -1
		events/assault/maqtal 0 1
		events/assault/qasafa 0 -1
		events/assault/qatla 0 5
		events/coerce/awqafa 0 7
		events/coerce/qabada 0 5
		events/request/talaba-bi 0 -2
		events/support/dam-dawla 0 5
		masdar 0 7
			AID 0 3
			ASSAULT -1 4
			RETREAT 1 0
			SANCTION 0 -1
			SUPPORT 0 3
		noun -4 0
			ASSAULT -5 -5
			DISASTER 0 1
			SANCTION 3 0
		of
			aspect
				masdar 0 1
				verb 0 -2
			event
				ACCUSE 4 0
				ASSAULT 0 2
				COERCE 0 5
				SUPPORT -1 0
				events/assault/atlaqa-nar 0 1
				events/assault/hujum 1 0
				events/request/daa 1 0
				masdar -5 6
					ASSAULT 0 4
					COERCE 0 7
				noun 1 -5
					ACCUSE 1 0
				verb
					REQUEST 2 0
			light
				masdar 2 0
					ASSAULT 2 0
				noun -2 1
			other
				masdar 0 -1
		verb 5 0
			ACCUSE -3 0
			AGREE 0 -2
			AID 3 -2
			COERCE 3 0
			PERSONNEL 0 3
			PROTEST 0 1
			REJECT -3 0
			REQUEST 0 -3
	ل
		ACCUSE 10 -10
		AGREE 0 9
		AID 0 -1
		ASSAULT 9 -6
		COERCE 3 -13
		CONSULT -4 0
		COOPERATE 0 5
		PROTEST -4 14
		REJECT 0 3
		REQUEST 0 -6
		RETREAT 10 13
		SUPPORT -3 -1
		events/accuse/adana 0 -5
		events/accuse/ahala-qada 0 -2
		events/accuse/intaqada 0 1
		events/accuse/ittahama 0 -1
		events/agree/istidad-muaalan 0 -2
		events/agree/mustaidd 0 4
		events/aid/naqala-jarha 0 -1
		events/aid/qaddama-musaadat 0 4
		events/assault/amaliyya-askariyya 3 0
		events/assault/ghara -1 2
		events/assault/hujum -4 0
		events/assault/iqtaham 0 2
		events/assault/istihdaf 0 1
		events/assault/khatafa 1 -2
		events/assault/maqtal 0 -3
		events/assault/qasafa 0 8
		events/assault/qasf-jawwi 0 5
		events/assault/saddal-hujum 7 0
		events/assault/tafjir 0 -1
		events/coerce/itaqala 0 -1
		events/coerce/saytara 2 0
		events/consult/ijtima -4 0
		events/consult/jalsa-barlaman -1 0
		events/consult/liqa-jamai 2 0
		events/consult/mubahathat 3 0
		events/consult/ziyara 5 0
		events/consult/ziyara-makan -2 5
		events/personnel/intikhabat 1 0
		events/personnel/manaha-thiqa 0 -1
		events/request/daa-liqa 0 3
		events/request/talab 0 2
		events/support/dam-dawla 0 1
		events/support/tawqi 5 0
		masdar 2 -3
			ACCUSE 0 7
			AGREE 0 3
			AID 0 -10
			ASSAULT 8 -10
			CONSULT -1 0
			MOBILIZE 3 0
			RETREAT 7 0
		noun 0 1
			ACCUSE 7 0
			AGREE -2 -6
			AID 0 2
			ASSAULT -9 3
			CONSULT 2 -2
			PERSONNEL 0 2
			REQUEST 1 -2
			SUPPORT 0 4
		of
			aspect
				ACCUSE 5 0
				masdar 0 1
				verb 4 0
			event
				ACCUSE 0 -4
				ASSAULT -1 0
				COERCE 1 0
				PERSONNEL 9 0
				PROTEST 5 0
				REQUEST 0 7
				RETREAT -1 0
				events/accuse/naddada 2 0
				events/assault/ghara 0 1
				events/personnel/tawalla 1 0
				events/support/hanna 0 2
				masdar
					ACCUSE -2 0
					AID -2 0
					ASSAULT 1 0
					PERSONNEL 4 0
					SUPPORT 0 5
				noun -1 0
					PROTEST 1 0
				verb
					ACCUSE 0 -4
					AGREE 0 2
					ASSAULT -4 0
					PERSONNEL 2 0
					REQUEST 0 4
					SUPPORT 0 -1
			light
				ASSAULT 1 0
				masdar -1 0
				noun 1 0
					ASSAULT 2 0
			other
				ASSAULT 2 2
				masdar -3 0
				noun 3 0
			speech
				ACCUSE 0 2
				ASSAULT 0 -2
				verb -2 0
		participle
			AGREE 0 4
		verb 0 -3
			ACCUSE 0 -18
			AGREE 0 2
			ASSAULT 10 0
			COERCE 2 -2
			CONCEDE 0 3
			CONSULT -4 0
			PROTEST -1 8
			REJECT 0 5
			REQUEST 0 -1
			RETREAT 0 10
			SUPPORT 0 -1
	لدى
		CONSULT 0 2
		masdar 1 0
		of
			event
				masdar 2 0
	مع
		ACCUSE 0 2
		AGREE -8 14
		ASSAULT 0 -1
		COERCE 0 1
		COOPERATE -1 -1
		PROTEST 3 0
		REJECT 0 10
		RETREAT -1 0
		SANCTION 0 -6
		SUPPORT 1 0
		events/agree/ittifaq 2 0
		events/agree/ittifaqiyya 0 -2
		events/agree/mustaidd 0 5
		events/agree/taahhada -3 5
		events/assault/tabadul-nar 3 0
		events/consult/bahatha-maa 2 -2
		events/consult/ittisalatuhu 1 0
		events/consult/mubahathat 1 0
		events/consult/mufawadat -4 0
		events/consult/tafawud -2 0
		events/consult/tashawara -1 0
		events/consult/zara -4 0
		events/consult/ziyara -2 0
		events/support/abrama-ittifaq 2 0
		events/support/tadamana -2 5
		events/support/tawqi 2 0
		masdar
			AGREE 0 5
			ASSAULT 3 -4
			CONSULT 0 4
			RETREAT -3 0
			SUPPORT 0 4
		noun -1 0
			ASSAULT 0 2
		of
			event
				ASSAULT 0 -1
				REJECT 0 3
				events/consult/liqa -1 0
				events/consult/ziyara -2 0
				masdar -3 0
					ASSAULT -1 0
				verb 5 0
					REJECT 0 4
			light
				masdar -1 0
			speech
				masdar 0 2
		participle 0 3
			AGREE 0 5
		verb 0 3
			ACCUSE 0 3
			COERCE 0 2
			CONSULT 4 -2
			COOPERATE -3 -1
			REJECT 0 11
			REQUEST 0 -1
			SUPPORT 2 -4
	من
		ACCUSE -4 0
		AGREE 2 -1
		ASSAULT -6 11
		COERCE 2 0
		CONSULT 5 0
		MOBILIZE 2 0
		REQUEST 1 -8
		RETREAT -4 0
		SANCTION 0 2
		events/accuse/ittahama -3 0
		events/assault/atlaqa-nar 1 -2
		events/assault/atlaqa-sarukh 0 -1
		events/assault/ghara 0 1
		events/assault/harrara-min -7 18
		events/assault/hujum 0 -2
		events/assault/istaada-mawqi 0 4
		events/assault/khatafa 0 1
		events/assault/maqtal -3 1
		events/assault/qatla -2 0
		events/coerce/hasara 1 0
		events/consult/ijtima -4 0
		events/consult/ittisal-talaqqa 1 0
		events/consult/liqa 4 0
		events/consult/mubahathat 1 0
		events/request/talab 7 -7
		events/request/talaba-bi 2 0
		events/request/talaba-min -6 9
		events/request/talaba-musaada 0 5
		events/request/wajjaha-bi 0 -2
		events/retreat/afraja 0 1
		events/sanction/hukm-qadai 3 0
		masdar 3 4
			ACCUSE 0 -5
			AGREE 6 0
			AID -1 1
			ASSAULT -11 4
			COERCE 0 4
			CONSULT 4 0
			MOBILIZE 5 0
			REQUEST 6 -2
			RETREAT -1 0
			SANCTION -6 0
			SUPPORT 0 -1
		noun 1 0
			ASSAULT -3 0
			COERCE 4 0
			CONSULT -2 0
			SANCTION 4 0
		of
			event
				ACCUSE 0 -2
				ASSAULT 0 4
				CONSULT 2 0
				SUPPORT 4 0
				events/assault/hujum 0 5
				masdar
					ACCUSE -1 0
					ASSAULT 4 0
				noun 0 1
					ASSAULT -2 0
				verb
					REQUEST 0 -1
			light
				masdar 3 0
			other
				noun -1 0
				verb 2 0
			speech
				ASSAULT -1 0
		verb -1 0
			ACCUSE -6 0
			AID 0 -3
			ASSAULT 7 0
			COERCE 0 -4
			CONSULT 3 0
			MOBILIZE 0 2
			REQUEST -3 -1
			RETREAT 0 -2
			SUPPORT -2 6
		طرف
			masdar 1 0
		قبل
			ACCUSE -3 8
			ASSAULT 8 -1
			REQUEST -1 0
			masdar
				ASSAULT 7 0
			of
				event
					ASSAULT 1 0
			verb -1 0
				ACCUSE -5 6
				ASSAULT 2 -1
speaker
	false -4 -4
		ACCUSE -1 0
		AGREE 0 -11
		ASSAULT -1 1
		COERCE -2 4
		CONCEDE -6 0
		CONSULT 1 -6
		COOPERATE 1 0
		DISASTER -14 -1
		MOBILIZE 3 -8
		PERSONNEL -7 -6
		PROTEST 0 -7
		REJECT 2 -1
		REQUEST -1 -2
		RETREAT 0 1
		SANCTION -7 9
		SUPPORT 0 -1
		THREATEN -2 2
		actor
			further -11 -5
			main 5 -7
		none -2 1
		recipient
			further -7 -7
			main -10 5
	true -5 -8
		ACCUSE 5 4
		AGREE -2 0
		AID -8 0
		ASSAULT -8 -6
		COERCE -1 -8
		CONCEDE 1 0
		CONSULT -7 0
		DISASTER -1 0
		MOBILIZE -1 0
		PERSONNEL 6 0
		REJECT -2 0
		REQUEST 5 7
		SANCTION 1 0
		SUPPORT 4 -2
		THREATEN 10 0
		none -8 -7
		recipient
			main 0 4
subtype
	admin1 0 -13
		ASSAULT 0 -3
		COERCE 0 -2
	armed-group 1 4
		ACCUSE -4 5
		AGREE 0 -2
		AID -1 0
		ASSAULT 0 6
		COERCE 0 -4
		CONCEDE 0 1
		CONSULT 0 1
		MOBILIZE -1 4
		PROTEST 1 0
		REJECT 0 1
		REQUEST 0 -10
		RETREAT 10 0
		SANCTION -3 0
		SUPPORT 2 0
	capital -6 -10
		ACCUSE 6 0
		AGREE 0 1
		ASSAULT -5 -9
		COERCE 0 -1
		CONCEDE 1 0
		CONSULT -14 3
		PROTEST -3 0
		REQUEST 0 8
		SANCTION 6 3
		SUPPORT 0 -13
	club 0 -3
		ASSAULT 0 -1
		PERSONNEL 1 0
	collective -3 -5
		ACCUSE 2 -1
		AGREE -2 0
		AID 2 2
		ASSAULT 7 1
		CONCEDE 0 -2
		COOPERATE 0 2
		DISASTER -1 0
		MOBILIZE -3 0
		PROTEST -10 4
		REJECT -1 -1
		REQUEST -1 0
		RETREAT 0 -5
		SANCTION 5 0
		SUPPORT -2 -1
		THREATEN -4 0
	community 3 2
		ACCUSE -2 0
		AGREE 0 1
		ASSAULT 2 5
		COERCE 6 -4
		CONSULT -1 5
		PROTEST 7 -1
		RETREAT 4 -5
		SUPPORT -1 0
	company 3 -1
		ACCUSE -3 7
		ASSAULT 0 -2
		COERCE 1 0
	country 4 2
		ACCUSE -3 4
		AGREE 3 3
		AID 4 7
		COERCE 6 -7
		CONCEDE 0 2
		CONSULT 0 2
		DISASTER -3 -12
		MOBILIZE 0 -1
		PERSONNEL -2 0
		PROTEST -8 2
		REJECT 0 6
		REQUEST 1 -1
		RETREAT 3 -10
		SUPPORT 1 10
		THREATEN -1 -1
	court 5 -2
		ACCUSE 4 -1
		AGREE -1 0
		ASSAULT -9 -2
		COERCE 5 -2
		CONSULT -2 0
		REJECT 0 5
		REQUEST 0 3
		SANCTION 11 -5
	equipment -12 -9
		ACCUSE -4 -2
		AID -1 -17
		ASSAULT 6 4
		COERCE 0 11
		DISASTER 1 9
		MOBILIZE 0 -2
		REQUEST -6 0
		SANCTION 0 -4
	government 4 5
		ACCUSE 0 -5
		AGREE -1 0
		AID 0 -1
		ASSAULT 8 0
		COERCE 0 -1
		CONSULT -2 -1
		PERSONNEL -10 0
		PROTEST 0 -2
		REJECT 0 9
		REQUEST 0 4
		RETREAT 0 3
		SUPPORT 2 1
		THREATEN 0 2
	igo 1 -6
		AGREE 0 3
		AID 5 0
		ASSAULT 0 -2
		CONSULT 9 0
		REJECT -5 0
		SANCTION 7 0
		SUPPORT -2 0
	legislature 3 0
		ACCUSE 3 0
		ASSAULT 0 1
		CONSULT 5 0
		PERSONNEL 0 -2
		REQUEST -1 10
	media -14 -14
		ACCUSE 1 0
		ASSAULT 0 -4
		CONSULT -2 0
	military 4 10
		ACCUSE 0 7
		AGREE 4 1
		ASSAULT 7 -9
		COERCE 2 -7
		CONCEDE -3 0
		CONSULT 5 2
		MOBILIZE 3 0
		PROTEST -1 0
		REJECT 0 6
		REQUEST -7 0
		RETREAT 2 -2
		SANCTION 0 2
		SUPPORT -6 0
	ministry -1 0
		ACCUSE 4 0
		ASSAULT -8 0
		CONSULT -6 2
		REQUEST 7 0
		SANCTION 3 0
		SUPPORT -4 0
	nationality 7 7
		ACCUSE -5 0
		AGREE 0 2
		AID 0 3
		ASSAULT 12 9
		COERCE -1 7
		CONCEDE 0 -1
		CONSULT 3 -4
		COOPERATE 2 0
		PERSONNEL 0 -3
		PROTEST 2 -1
		REJECT 0 -2
		REQUEST -4 2
		RETREAT -2 0
	ngo 7 1
		ACCUSE 4 0
		AGREE 0 -1
		AID 4 -2
		ASSAULT -9 6
		COERCE -1 0
		CONSULT 0 1
		PROTEST 1 0
		REQUEST 7 0
		SUPPORT 0 2
	none -1 4
		ACCUSE 0 4
		AGREE -3 -3
		AID 0 4
		ASSAULT 4 3
		COERCE 0 1
		CONCEDE 0 -3
		CONSULT -5 -8
		COOPERATE -4 0
		DISASTER -2 1
		MOBILIZE 2 0
		PERSONNEL 0 7
		REJECT -3 -3
		REQUEST 6 -11
		RETREAT 2 7
		SANCTION -7 4
		SUPPORT 0 -3
		THREATEN 0 -3
	office 0 -5
		ACCUSE -11 0
		AGREE 5 0
		ASSAULT -6 -2
		CONSULT 6 0
		PERSONNEL 0 11
		REJECT 0 -3
		REQUEST 1 0
		SANCTION 0 -3
		SUPPORT 0 4
	office-holder -7 -5
		ACCUSE 1 0
		AGREE 0 -8
		AID -4 0
		ASSAULT -5 -2
		COERCE -4 4
		CONCEDE 5 0
		CONSULT -4 -1
		COOPERATE 0 1
		PERSONNEL 1 0
		PROTEST 0 8
		REJECT 1 -1
		REQUEST 0 -7
		RETREAT 0 1
		SANCTION -6 3
		THREATEN 11 0
	other 5 1
		ASSAULT 0 2
		COERCE 0 1
	party 10 -8
		ACCUSE 0 3
		AGREE 8 0
		ASSAULT -2 0
		COERCE -8 0
		CONSULT 1 0
		REJECT 8 -2
		REQUEST 5 -1
		SUPPORT -2 0
	people
		COERCE -1 5
		CONSULT 5 -2
		PROTEST -1 0
		REQUEST -2 0
		SUPPORT 3 1
	person -4 4
		ACCUSE 0 2
		AGREE -7 -1
		AID -6 6
		ASSAULT 8 3
		COERCE -4 0
		CONCEDE -4 5
		CONSULT 8 0
		COOPERATE 0 -4
		DISASTER 0 11
		MOBILIZE -2 0
		PERSONNEL -2 0
		PROTEST 9 -5
		REJECT 0 1
		REQUEST 0 -6
		RETREAT -3 5
		SANCTION -10 2
		SUPPORT 3 -10
		THREATEN 0 1
	police
		ASSAULT 2 -1
		COERCE 9 -5
		PROTEST -1 0
		REQUEST -4 0
		SUPPORT -1 4
	region
		ASSAULT 0 -3
		COERCE 0 3
	religious 2 5
	sect -5 -2
	site -7 3
		ASSAULT -2 4
	town -7 -1
		ASSAULT -8 -9
	tribe 0 -1
	university -2 0
	water 0 -1
trigger
	after
		"
			elsewhere 3 0
			genitive -1 0
			subject 0 3
			على 0 -1
		(
			elsewhere 2 0
		)
			elsewhere 3 0
			light
				subject -4 0
			object 2 0
		,
			elsewhere 0 -1
		-
			elsewhere -2 4
			subject 2 -1
			من 8 0
		:
			elsewhere 1 1
			genitive 0 3
			object 1 0
			own
				phrase 0 4
			subject -2 0
			ب 3 0
		;
			object 0 1
		[
			elsewhere 2 0
		edge
			elsewhere 8 0
			genitive -4 4
			object 2 0
			own
				phrase 3 1
			subject 2 -3
			بين 0 -1
			على 0 1
			ل 10 0
			مع 0 -1
			من
				قبل 0 2
		time
			elsewhere 3 0
			light
				subject 3 0
			object 7 3
			subject
				of
					event 3 0
			ب -2 0
			بين 1 7
			ضد 0 -4
			عن 1 8
			في -1 8
			ل 0 5
		»
			elsewhere 1 0
		،
			elsewhere 6 1
			genitive 0 -1
			object 0 3
			own
				phrase 0 1
			subject -4 5
				of
					event 7 -4
					light 7 0
					other 3 0
					speech 5 0
			إلى
				of
					event 0 5
			ب 3 0
			بين 1 0
			ضد 0 -6
			على
				of
					event 0 2
			في -5 0
				of
					event -2 5
					other 3 0
			ل 3 0
				of
					event 4 0
			مع -2 4
			من 0 4
				of
					event -1 0
		أبدى
			elsewhere -1 0
		أتم
			elsewhere -7 2
		أتى
			elsewhere -3 0
		أثار
			elsewhere 0 7
		أجرى
			elsewhere 2 0
			light
				subject 2 0
			في 3 0
		أدان
			genitive 0 2
		أدى
			إلى 0 -1
		أسفر
			elsewhere 0 3
		أشار
			elsewhere 2 0
		أصدر
			elsewhere 5 -2
		أطلق
			elsewhere 0 7
		أعاد
			elsewhere 0 2
		أعقب
			elsewhere -5 0
		أعلن
			elsewhere -3 0
			genitive 0 3
		أقر
			elsewhere -1 0
		أكد
			elsewhere 1 0
		أمر
			elsewhere 3 -1
			subject
				of
					event 1 0
		أمكن
			elsewhere -4 0
		أودى
			elsewhere 0 1
		أوقع
			own
				phrase 0 1
		اتهام
			elsewhere 12 0
		اتهم
			elsewhere 7 0
		اثر
			elsewhere -3 0
			genitive 1 0
			object 2 2
			subject
				of
					event 1 0
			في 3 4
			ل 0 4
		اثناء
			object
				of
					event 3 0
			subject
				of
					event -1 0
			ل 0 1
			مع -4 0
		اخرون
			elsewhere 0 -2
		اخري
			elsewhere 3 0
		ادانته
			elsewhere 0 7
		اذ
			elsewhere -2 1
			object 0 2
			subject 0 -3
		ارتفع
			elsewhere 1 0
			own
				phrase 0 -3
		استجابه
			genitive 2 -3
		استخدم
			elsewhere 4 0
		استشهاد
			object 0 1
		استنكاره
			elsewhere 0 1
		استهدف
			elsewhere 0 1
			object 0 4
		اسرائيل
			elsewhere 3 0
			subject -8 0
		اسفه
			elsewhere 2 0
		اشخاص
			object 0 -7
		اضافه
			elsewhere 15 2
		اعتبر
			elsewhere -2 0
		اعترف
			elsewhere 1 0
		اعتقال
			elsewhere 2 0
		اعقاب
			elsewhere 1 0
		اعلان
			elsewhere 0 -4
		الا
			elsewhere -4 5
		الاتحاد
			elsewhere 1 -3
		البلاد
			elsewhere 0 1
		التجربه
			elsewhere 8 0
		التخطيط
			elsewhere 1 0
		التي
			elsewhere -1 -1
			object 0 -2
			subject 0 -2
			ل 0 1
		الجنود
			elsewhere 0 1
		الجيش
			elsewhere 2 0
			light
				subject 2 0
			object -1 -1
			subject
				of
					event -1 0
			ضد 0 -1
			على 0 1
			ل 0 4
		الحركه
			elsewhere 0 6
		الحكومه
			elsewhere -5 0
			object 0 4
		الحوثيون
			elsewhere 0 2
		الخارجيه
			subject
				of
					event -5 0
		الدول
			من 0 -1
		الذكري
			genitive 0 -3
		الذي
			elsewhere -7 -2
			object -3 0
			subject 7 -4
				of
					event 0 -3
					other 0 -1
			إلى 0 1
			ب 0 6
			مع
				of
					event 5 0
		الذين
			elsewhere 0 4
			subject 0 -5
				of
					event -1 0
			في 0 3
		الرئيس
			elsewhere -1 1
			object -3 0
			subject 2 -4
				of
					speech -1 0
			ل 0 1
		الرياض
			elsewhere 6 0
		الزياره
			elsewhere 4 0
		السلطات
			elsewhere 0 6
		الشرطه
			elsewhere -1 0
			genitive 0 2
		العاصمه
			elsewhere -3 0
		العراق
			elsewhere 4 0
		الفساد
			elsewhere 6 0
		القدس
			elsewhere 3 0
		القضاء
			elsewhere 0 1
		القوات
			elsewhere 0 3
			object 0 7
		المتهم
			elsewhere -2 -1
			genitive 0 2
		المحادثات
			elsewhere 0 4
		المذيعان
			elsewhere 0 2
		المقاومه
			elsewhere 0 2
		المملكه
			elsewhere -5 0
		المهاجمين
			elsewhere 0 2
		الموقع
			genitive 0 -1
		النائب
			elsewhere 0 1
		النيابه
			elsewhere 0 1
		الوفد
			elsewhere 0 8
		الوقت
			elsewhere 1 0
		الولايات
			elsewhere 0 7
			subject
				of
					event -1 0
		الي
			elsewhere 7 3
			genitive -3 3
			object 1 1
				of
					event 2 0
			own
				phrase 1 0
			subject
				of
					event -2 -1
					speech -10 0
			ب
				of
					event 1 0
			ل 0 -4
			من -1 0
		امام
			elsewhere -1 0
		ان
			elsewhere 3 6
			genitive 0 -9
			light
				بين -2 0
				ل 0 -2
			object -4 0
			own
				phrase 0 -3
			subject
				of
					event -5 0
					speech 0 -1
			إلى 0 7
			ب 0 2
			بين 4 -2
			على 0 -4
			ل 0 -3
			مع 2 0
		انتحاريا
			elsewhere 0 -1
		انتظر
			elsewhere -2 0
		اندلع
			elsewhere -9 -1
		انه
			elsewhere 7 0
			object -3 1
			subject
				of
					event 13 0
					speech 10 -2
			ب 0 1
			في 2 0
			ل 0 -6
			مع 8 -2
		انها
			elsewhere -1 -3
			subject
				of
					speech 8 0
			ل 0 4
			من 0 3
		او
			elsewhere 0 1
		ايضا
			elsewhere 2 0
		بالاضافه
			elsewhere 3 8
			genitive 0 -2
		بالعاصمه
			elsewhere 3 0
		بان
			elsewhere 1 1
			subject
				of
					event 1 0
		بدء
			elsewhere 2 0
		بدأ
			elsewhere 8 0
			genitive -1 0
		بدوله
			elsewhere -4 0
		بذلك
			elsewhere 0 2
		بسبب
			elsewhere -2 -4
			object
				of
					event 2 0
			subject
				of
					event -3 0
		بشان
			elsewhere 0 1
			object 0 1
			ل 0 -1
		بشده
			elsewhere 0 -1
			genitive 0 -3
			subject
				of
					event -2 0
		بعد
			elsewhere 1 0
			genitive -3 0
			light
				ل 0 6
			object 9 -2
				of
					event 1 2
			own
				phrase 0 4
			subject
				of
					event -2 0
					light -3 2
					other 7 0
					speech 5 0
			إلى 0 1
				of
					event 0 -1
			ب 0 2
			على 0 3
			ل 3 0
			مع 1 0
			من 0 6
				of
					event -1 0
		بعدما
			object 3 0
			subject 4 0
		بعضهم
			elsewhere -2 1
		بعمليات
			elsewhere 1 0
		بغداد
			elsewhere -1 0
		بلاده
			subject -4 0
				of
					event -1 0
		بلغ
			elsewhere 0 4
		بلغه
			elsewhere 9 0
		بمحافظه
			elsewhere 1 0
		بمناسبه
			elsewhere -1 0
		بيان
			elsewhere 0 2
		بين
			elsewhere 3 7
			subject
				of
					event 0 1
		بينما
			elsewhere -5 0
			object 0 -1
			subject 7 0
		بينها
			elsewhere 2 -2
		تأكد
			elsewhere 0 4
		تبادل
			elsewhere -2 0
		تبع
			elsewhere -2 0
		تبنى
			elsewhere 3 0
		تجدد
			بين -1 0
		تخلل
			elsewhere 0 -1
		تركيا
			elsewhere 0 -4
		تسبب
			elsewhere 0 1
			من 0 6
		تعرض
			elsewhere -7 4
			light
				subject -2 6
			من
				قبل 1 0
		تعلق
			elsewhere -3 0
		تقدم
			elsewhere 6 0
			subject
				of
					event 4 -3
			ل 0 1
		تقييدهم
			elsewhere 0 2
		تلا
			elsewhere 0 -4
		تلقى
			elsewhere 0 2
		تلك
			elsewhere 0 -1
			subject
				of
					event -1 0
		تم
			elsewhere 0 7
			genitive -1 4
			light
				subject 0 2
			object -1 6
			إلى 0 -2
			بين 2 0
			على 0 -2
			ل 0 -1
		تناول
			elsewhere 2 0
		تنظيم
			elsewhere -1 0
		تواصل
			elsewhere 0 -1
		توقع
			elsewhere -2 0
		توقيع
			elsewhere 0 3
		ثم
			elsewhere 5 1
			subject
				of
					event 3 0
		جاء
			elsewhere 4 0
		جبهه
			elsewhere 0 2
		جدد
			elsewhere 1 0
		جراء
			elsewhere 5 8
			object 3 -2
			ل 0 4
		جرى
			في 0 2
		جنوب
			elsewhere 2 0
		جنوده
			elsewhere 0 7
		حاليا
			elsewhere -1 5
		حاول
			elsewhere 10 1
			genitive 0 5
			light
				subject 6 0
		حدد
			elsewhere 2 0
		حركه
			elsewhere 4 0
		حضر
			elsewhere 9 -1
		حظي
			elsewhere 0 3
		حكومه
			elsewhere 0 2
		حمايه
			elsewhere -1 0
		حول
			elsewhere -3 -9
			subject
				of
					event -7 0
		حيث
			elsewhere 5 3
			object 2 -1
			subject -6 0
				of
					event 0 4
			في 4 0
			مع 0 3
		حين
			object 0 -2
		خاض
			elsewhere 0 1
			light
				subject 1 0
		خضع
			elsewhere 0 4
		خطط
			elsewhere 4 -2
			subject
				of
					modal 2 0
		خلال
			elsewhere 3 0
			object 5 0
				of
					event 0 -1
			own
				phrase -3 0
			subject
				of
					event 0 -1
					speech 0 2
			على 0 1
			ل -3 -6
				of
					event -1 0
			مع 2 1
		خلف
			elsewhere 4 0
			own
				phrase 0 9
		دار
			elsewhere -3 0
		دخل
			elsewhere 2 0
		دعم
			elsewhere 0 -1
		دوله
			elsewhere -1 0
		ذلك
			elsewhere 5 0
			object 0 4
		رئيس
			elsewhere -1 4
			object -1 0
			subject 0 2
		رجال
			elsewhere 0 12
		رد
			elsewhere 0 5
		رغم
			elsewhere -2 0
		رفاقه
			elsewhere 0 1
		رهن
			elsewhere -2 4
		سبق
			elsewhere 0 -1
		سجل
			elsewhere -3 0
		سقط
			own
				phrase 0 1
		سمع
			elsewhere 0 -4
		سمى
			elsewhere 1 0
		سوريا
			elsewhere 0 2
		سوف
			elsewhere 2 0
		سيول
			elsewhere 0 1
		شخص
			object 0 -5
		شمل
			elsewhere 0 9
		شن
			elsewhere 0 -1
			على 0 3
			ل 0 2
		شهد
			elsewhere -8 -6
		صدر
			elsewhere -6 4
		صدق
			من 3 0
		طلبات
			elsewhere 1 5
		ظهر
			elsewhere -1 0
		عبد
			elsewhere 0 -2
		عبر
			elsewhere 3 0
		عد
			elsewhere 0 1
		عدم
			elsewhere 3 -1
		عشيه
			elsewhere -6 0
		عقب
			elsewhere 1 0
			genitive -4 1
			بين -7 0
			مع 1 0
		عقد
			elsewhere 11 0
			light
				subject 1 0
			مع 1 0
		علي
			elsewhere 0 -5
			genitive 6 -6
			light
				object 1 0
			object 0 -3
				of
					event 1 0
			own
				phrase -5 0
			subject -5 2
				of
					event -9 6
					light -11 0
					other -1 0
			ب 0 -1
			بين 0 2
			في 2 4
			ل
				of
					event 0 1
			مع 0 2
				of
					event -1 0
			من 0 -6
		عليه
			elsewhere -1 0
		عن
			elsewhere 5 0
			object -5 0
			subject
				of
					aspect 5 0
					event 5 -3
					speech 10 0
			ب 0 2
			على 0 -2
			في 0 -2
			ل 0 1
			مع 4 0
			من -5 0
		عند
			elsewhere 0 4
			subject
				of
					event 0 4
		عندما
			object 0 3
			subject 0 -1
		عنف
			elsewhere 0 -1
		غير
			elsewhere 0 3
		فاجأ
			elsewhere -3 2
		فان
			elsewhere 4 4
		فتح
			subject
				of
					event 2 0
		فجر
			elsewhere -3 0
		فرض
			elsewhere 3 0
			على 0 -6
		فضل
			elsewhere 5 0
		فضلا
			elsewhere 2 -3
		فقد
			elsewhere 3 2
			object 3 -4
			subject -1 5
		في
			elsewhere 2 2
			genitive 0 3
			light
				بين 3 0
				ل 0 4
				مع 4 0
			object 0 5
				of
					event 0 -5
			own
				phrase 0 4
			subject 0 -3
				of
					event -5 -2
					speech -8 0
					state -4 2
			بين -9 0
				of
					light 5 0
			ضد 1 0
			على 0 -1
			عن
				of
					event 2 0
			في -1 -6
				of
					event 0 4
			ل 0 -2
				of
					event 0 -2
					speech 1 0
			من 5 4
		فيما
			elsewhere -1 0
			object 0 1
			subject
				of
					event 0 3
		فيه
			elsewhere -2 0
		فيها
			elsewhere 0 1
		قاد
			elsewhere 4 0
		قام
			elsewhere 9 0
			genitive -2 1
			object 0 2
			own
				phrase -1 0
		قبل
			elsewhere -1 0
			object 0 4
				of
					event 0 2
			subject
				of
					event 0 1
		قتل
			elsewhere 0 5
			object 0 -3
		قتلي
			elsewhere 0 2
		قتيلا
			own
				phrase 0 9
		قد
			elsewhere -7 0
			object -6 2
			subject
				of
					aspect 0 -2
			بين 0 2
			ل
				of
					aspect 5 0
			مع 0 1
			من 0 1
		قدم
			elsewhere 3 0
		قرار
			elsewhere 3 -5
		قرارا
			elsewhere -1 2
			subject
				of
					event 3 0
		قرارات
			elsewhere 0 1
		قرر
			elsewhere 0 -6
		قضى
			elsewhere 1 0
		قوات
			elsewhere -6 2
			subject 0 -1
		قيام
			elsewhere 3 0
		كان
			elsewhere -1 -1
			genitive -1 0
			object -2 0
			own
				phrase 0 -3
		كما
			elsewhere 4 0
			object -8 0
			subject -2 0
				of
					event 0 -1
			ب 0 4
			على 0 -2
		كوريا
			elsewhere 0 4
		لا
			elsewhere 0 1
		لان
			elsewhere -1 0
		لانها
			elsewhere 3 0
		لدي
			elsewhere -1 0
			object 0 6
		لقد
			elsewhere 1 0
		للحكومه
			elsewhere 3 0
		للقيام
			elsewhere 4 0
		لم
			elsewhere 0 3
			subject 0 -4
		لن
			object -2 1
		له
			elsewhere 0 5
		لها
			elsewhere 2 -1
		لهذا
			elsewhere -1 6
		مؤكدين
			elsewhere 10 0
		ما
			elsewhere 1 -4
			subject 2 -3
		مارس
			elsewhere 1 0
		مبديا
			elsewhere 0 2
		متهم
			elsewhere 5 0
		محاولته
			elsewhere 9 0
		محاوله
			elsewhere 3 0
		محمد
			elsewhere -2 0
		مدخلا
			elsewhere 2 0
		مدينه
			elsewhere 0 -1
		مستشار
			elsewhere 1 0
		مصر
			elsewhere 0 -1
		مع
			ل 0 1
		معهم
			elsewhere 0 2
		مقابل
			elsewhere 8 -2
			subject
				of
					event -1 0
			عن 0 -1
		مقاتلي
			elsewhere 0 5
		مقتل
			elsewhere 0 -2
			genitive 0 -9
			object 0 -5
		ملف
			elsewhere -2 0
		من
			elsewhere -3 0
			genitive 0 -2
			light
				ل 0 -1
			object 0 3
				of
					event -1 0
			subject 1 0
				of
					event -1 5
					speech 1 0
					state 0 2
			ب -1 0
			بين 2 0
			ل -3 0
			مع -1 1
		منازلهم
			elsewhere 2 0
		منذ
			elsewhere -8 -3
			object 0 -2
				of
					event -3 0
			subject
				of
					event -2 -2
			على 0 -3
		منطقه
			elsewhere 0 1
		منها
			elsewhere 0 -2
		مواطنا
			elsewhere 6 1
		موسكو
			elsewhere 2 0
		موعدا
			elsewhere 4 0
		نائب
			elsewhere 1 0
		نتنياهو
			elsewhere -1 0
		نتيجه
			elsewhere -6 0
		نحن
			elsewhere 4 0
		ندد
			elsewhere -3 0
		نصب
			elsewhere 0 2
		نفذ
			elsewhere 7 -3
		نفى
			elsewhere -1 0
			genitive 2 -2
		نيته
			elsewhere 5 0
		هذه
			elsewhere -6 -4
			subject
				of
					speech 3 0
		هناك
			elsewhere -1 0
		هو
			elsewhere 2 0
		و
			elsewhere 1 0
			own
				phrase 0 4
		واجه
			elsewhere -8 2
		واشنطن
			elsewhere 0 4
		واصل
			elsewhere 4 0
		واضح
			elsewhere 0 1
		واقاله
			elsewhere -1 0
		والاردني
			elsewhere 4 0
		والافتاء
			elsewhere 0 2
		والتي
			subject -13 0
				of
					event 5 0
		والذي
			object 0 2
		وان
			elsewhere 5 -1
		وانه
			elsewhere -1 0
		وبعد
			elsewhere -2 0
		وجد
			elsewhere -2 0
		وجنوب
			elsewhere -1 0
		وجه
			elsewhere 5 -6
			object 0 3
			ل 0 6
		وذلك
			elsewhere 0 -2
		وراء
			subject
				of
					event 4 0
			في 0 1
		ورغم
			elsewhere 2 0
		وروسيا
			elsewhere 2 0
		وزاره
			elsewhere 0 -3
		وزير
			subject -2 0
			مع 1 0
		وسط
			elsewhere -7 0
			genitive 1 0
			subject
				of
					event 2 0
		وضع
			elsewhere 3 0
		وعن
			elsewhere 0 3
		وقاده
			elsewhere 0 5
		وقد
			elsewhere 6 -5
			object 4 0
			subject 2 -3
				of
					event -3 3
		وقع
			elsewhere -4 8
			بين 2 0
		وقف
			elsewhere -1 0
		وكفريا
			elsewhere 0 6
		ونظرا
			elsewhere 1 0
		وهناك
			elsewhere -2 0
		وهو
			elsewhere 0 1
		وهي
			elsewhere 0 4
		“
			elsewhere 1 0
	before
		↵
			genitive -2 3
			object
				of
					event 3 0
			own
				phrase 0 2
			subject
				of
					speech 0 3
		"
			genitive 0 1
			object
				of
					event -1 -1
			subject
				of
					event -10 0
		(
			elsewhere 6 2
			object 2 0
		)
			elsewhere 3 3
		-
			elsewhere -1 0
			genitive 1 -1
			object 3 0
			subject
				of
					event -6 0
		.
			genitive -4 0
			object
				of
					event 3 0
			own
				phrase -1 0
			subject
				of
					event -2 0
					light 2 0
					speech 0 4
			إلى
				of
					event -1 0
			مع
				of
					event -1 0
			من
				of
					light 0 1
		:
			elsewhere -2 -4
			genitive -1 1
		alt
			elsewhere 2 0
		edge
			elsewhere -4 0
			object
				of
					event 1 0
		time
			elsewhere -2 3
			genitive -2 -2
			object 3 0
				of
					event 0 -1
			subject
				of
					aspect -1 0
					speech -3 0
			ب -4 3
			على 0 -4
			ل -2 3
				of
					event -1 0
		»
			elsewhere -1 0
		،
			elsewhere 5 -2
			genitive -3 -3
			light
				subject 0 1
			object 2 -8
				of
					event -6 0
			own
				phrase 0 1
			subject
				of
					event -1 -3
					light -5 0
					motion 0 2
					other -2 0
			إلى
				of
					event 0 -2
			بحضور 2 0
			مع -2 0
			من
				of
					event 0 2
		آل
			elsewhere 2 0
		أجرى
			elsewhere 2 0
			light
				subject -4 0
		أدى
			elsewhere 2 0
		أصاب
			elsewhere 0 7
		أعلن
			elsewhere -1 0
		أكد
			elsewhere -5 0
		أمكن
			elsewhere 0 1
		أودع
			elsewhere 0 5
		أورد
			elsewhere 3 0
		اتفق
			elsewhere -1 0
		اثر
			elsewhere 0 -1
		اثناء
			object 0 5
		اجراءات
			elsewhere 0 1
		اخر
			elsewhere 1 -1
			object 0 -3
		اخرون
			elsewhere 3 0
			object 0 2
			subject
				of
					event 0 1
		اخري
			elsewhere -1 0
		اخرين
			elsewhere 3 0
			object 0 2
		اداره
			object 1 0
			subject -1 0
		استعراض
			elsewhere -1 0
		استمر
			elsewhere 2 0
		استهدف
			elsewhere 6 6
		اسرائيل
			elsewhere 0 -5
			object -4 5
			subject
				of
					event 0 -1
		اشتبه
			elsewhere 1 0
		اشخاص
			object 0 4
		اطلاق
			elsewhere 1 0
		اعتقد
			elsewhere 8 0
		اعضاء
			elsewhere 0 3
		الاتحاد
			elsewhere 0 2
			subject 1 0
		الاجراءات
			elsewhere 0 4
		الارهابي
			object 0 -2
		الاسبوعيه
			elsewhere -1 0
		الاطراف
			elsewhere 2 0
			subject -7 9
		الافراج
			elsewhere 2 0
		الامير
			elsewhere 2 0
		الامين
			elsewhere 6 0
			object 2 -4
			ل 0 -4
		الانتخابات
			elsewhere -4 -3
		البرلمان
			elsewhere 0 2
		البلدان
			elsewhere 0 -2
		البلديه
			elsewhere -3 0
		التي
			elsewhere 3 2
			genitive 2 0
			light
				على 0 3
				في -1 0
			object
				of
					event -1 0
			own
				phrase -3 0
			subject
				of
					light 0 2
			ب
				of
					event 2 0
			مع
				of
					event -6 0
		الثانيه
			elsewhere -2 4
		الجانبان
			elsewhere 6 0
			subject -6 0
		الجرحي
			own
				phrase 0 5
		الجزائر
			elsewhere 0 1
		الجهات
			elsewhere 0 4
		الجيش
			elsewhere 0 -9
		الحركه
			elsewhere 0 1
			object -1 0
		الحزب
			elsewhere 0 -1
		الحكم
			elsewhere 0 -2
		الحكومه
			elsewhere 0 8
			object -4 1
			subject -1 0
		الحوثيون
			subject -1 0
		الخارجيه
			elsewhere 0 2
		الدبلوماسيه
			elsewhere 1 0
		الدعم
			elsewhere 7 0
		الذي
			elsewhere 3 3
			light
				subject 1 -1
				ل 0 4
			own
				phrase 0 -1
			subject
				of
					event -9 -4
					light -1 0
					speech 2 0
		الذين
			own
				phrase 0 4
		الرئيس
			elsewhere -1 0
			object 2 6
			subject 0 -5
				of
					event -1 0
		الرئيسان
			subject -3 0
		الرصاص
			elsewhere 3 0
		السعوديه
			elsewhere 3 0
		السلطات
			subject 1 -2
		السلطه
			elsewhere 0 2
		السياسيه
			elsewhere 0 1
		السيطره
			elsewhere 0 4
		الشديد
			elsewhere 2 1
		الشرطه
			elsewhere -1 6
			object 0 1
			subject 0 -2
		الشيخ
			elsewhere 0 -1
		العراق
			object 0 1
			subject 1 0
		العسكريين
			elsewhere 0 1
		العلاج
			elsewhere 0 2
		الفلسطينيين
			elsewhere 5 0
		القبض
			elsewhere 0 -2
			object 0 7
			subject -1 7
		القوات
			object 0 6
			subject 1 0
		القوي
			elsewhere -2 0
		الكاتب
			elsewhere 0 1
		اللجنه
			elsewhere -1 1
		المئات
			elsewhere 6 0
		المانيا
			elsewhere 4 0
		المتظاهرون
			subject -2 0
		المجتمع
			subject -6 7
				of
					event 1 0
		المحامي
			elsewhere 0 4
		المحكمه
			subject -2 0
		المدنيين
			object 0 -2
		المستجدات
			elsewhere 3 0
		المعارضه
			subject 1 0
		المقدمه
			elsewhere 0 1
		المناهضه
			elsewhere -1 0
			ل 0 1
		المنطقه
			elsewhere 0 -2
		المواطنين
			object 0 6
		النار
			elsewhere 1 0
			subject 1 -1
				of
					event -1 0
		النظام
			object 0 -1
		الوحدات
			elsewhere 4 0
		الولايات
			elsewhere -1 0
			object -1 0
			subject 0 -5
		الي
			light
				subject -3 0
			object 0 2
			own
				phrase 3 4
			subject 3 0
				of
					event 0 -3
			إلى 0 -1
			ب
				of
					event 0 3
			ل 0 -1
			مع 0 2
				of
					event -3 0
		اليه
			elsewhere -8 0
		امام
			أمام 4 0
		امريكا
			elsewhere 1 0
		اموالهم
			elsewhere 0 2
		ان
			genitive 3 0
			subject
				of
					speech -2 0
		اندلع
			elsewhere 0 3
		انضمامهما
			elsewhere 0 1
		او
			elsewhere -3 -1
		اوباما
			elsewhere -1 0
		ايران
			elsewhere 5 0
			subject 1 0
		ايضا
			elsewhere -2 1
			subject 2 0
		ب
			elsewhere -2 0
		باثاره
			elsewhere 0 2
		بارتكاب
			elsewhere -1 0
		باطلاق
			elsewhere 0 3
		باعتقال
			elsewhere -3 0
		باعتماد
			elsewhere 1 0
		باغتيال
			elsewhere 4 0
		باغلاق
			elsewhere 2 -1
		بالاعدام
			elsewhere 0 3
		بالرئيس
			ب 0 8
		بالرصاص
			elsewhere -1 0
		بالسعي
			elsewhere 1 -1
		بالعراق
			elsewhere 0 4
		بالعلاقات
			elsewhere 0 4
		بالعمل
			elsewhere 0 8
		بالفرار
			elsewhere 2 0
		بالقنابل
			elsewhere 0 2
		بالكهرباء
			elsewhere 0 1
		بان
			elsewhere -9 2
		بانزال
			elsewhere 0 5
		بانه
			elsewhere -3 0
		بانهم
			elsewhere 0 1
		بايدن
			elsewhere 0 11
		بتبليغ
			elsewhere 0 4
		بتشكيل
			elsewhere 0 -2
		بتفجير
			own
				phrase 0 3
		بتقديم
			elsewhere -2 0
		بجراح
			elsewhere 0 -1
			ب 0 -1
		بجروح
			object 0 2
		بحق
			elsewhere 1 -6
			بحق 0 8
		بحكومه
			elsewhere -3 0
		بحياه
			ب 0 7
		بدون
			elsewhere -3 0
		بذلك
			elsewhere 0 1
		بشان
			elsewhere 3 0
			subject
				of
					event -1 0
		بشده
			elsewhere 2 0
		بصواريخ
			elsewhere 3 0
		بعد
			elsewhere 2 1
			genitive 0 3
		بعدم
			elsewhere 0 -1
		بعضهم
			elsewhere 0 1
		بقتل
			elsewhere 0 4
		بقذائف
			elsewhere 0 2
		بقوه
			elsewhere 0 -1
		بما
			elsewhere 0 5
		بمجلس
			ب -1 0
		بمدينه
			elsewhere -1 0
		بها
			elsewhere 6 0
			object 2 0
			subject -2 0
		بهدف
			elsewhere -1 0
		بهذا
			elsewhere -4 0
		بهذه
			elsewhere 0 1
		بهم
			elsewhere -1 0
		بوقف
			elsewhere 1 0
			subject
				of
					event -4 0
		بين
			elsewhere -11 0
			object 2 0
			subject
				of
					event -3 0
					speech -3 0
			بين 15 0
		بينهم
			genitive 0 -5
			object -1 -3
		بينهما
			elsewhere 9 0
		تحت
			elsewhere 0 -5
		تركيا
			elsewhere 0 4
		تسبب
			elsewhere 0 4
		تم
			elsewhere 2 7
		تماما
			elsewhere 0 -2
		جاء
			elsewhere 3 -1
		جبهه
			elsewhere 0 2
		جدا
			elsewhere 2 0
		جرى
			elsewhere 1 0
		جلاله
			object 5 -5
		جماعات
			elsewhere 0 1
		جمع
			elsewhere 7 0
		جنديان
			elsewhere 1 2
		جنود
			object 0 2
		حاله
			elsewhere -2 0
		حاليا
			elsewhere 0 1
		حركه
			object 4 -4
			subject -6 0
		حزب
			object 0 -1
		حضر
			elsewhere -1 0
		حكومه
			elsewhere 6 0
			object 0 3
		حماس
			object 0 -6
			subject -6 0
		حول
			elsewhere -1 -5
			genitive -5 0
			subject
				of
					event -1 0
		خارج
			elsewhere 1 0
		خلال
			genitive 2 -1
			own
				phrase 0 3
			subject 1 0
			بين 1 0
		خلالها
			elsewhere 9 3
			object 0 -5
			subject -5 5
				of
					event 1 0
		داخل
			elsewhere 3 0
			داخل 0 2
		داخلي
			elsewhere 5 0
		دار
			light
				بين 1 0
		داعيه
			elsewhere -1 0
		دول
			elsewhere 3 0
			object 0 -4
		دوله
			elsewhere 0 -2
		ذلك
			elsewhere 0 1
		رئيس
			elsewhere 9 2
			genitive -2 0
			object 2 0
			subject -8 -7
			ب 1 0
		رئيسا
			elsewhere 1 0
		رجح
			elsewhere 5 0
		رجل
			elsewhere -1 0
		ردا
			elsewhere 1 0
		رغم
			elsewhere 2 0
		روسيا
			elsewhere -3 0
		زرع
			elsewhere 1 0
		زعم
			elsewhere 1 0
		زعيم
			object 0 5
		زعيما
			elsewhere 0 3
		سراحه
			elsewhere 0 2
		سعودي
			elsewhere 4 0
		سوف
			elsewhere 2 0
		شحنه
			elsewhere 0 2
		شخص
			elsewhere 2 -1
			object 0 3
		شخصا
			elsewhere 0 -1
			subject 1 0
		شرطه
			subject -1 0
		شكل
			elsewhere -2 0
		شمل
			elsewhere 4 3
		شن
			elsewhere -1 8
		شهد
			elsewhere -1 0
		شيرين
			elsewhere 2 0
		صاحب
			object 0 -2
		صدر
			elsewhere 0 2
		ضد
			elsewhere 3 -12
			light
				subject 4 0
			object 0 2
				of
					event 1 0
			subject
				of
					event 1 -2
			ضد 2 11
		ضده
			elsewhere 0 5
		ضدهم
			elsewhere 1 0
		ضرب
			elsewhere 1 0
		ضم
			elsewhere 5 0
		ضمن
			elsewhere 0 -5
		ضمه
			elsewhere 2 0
		طالبا
			elsewhere 0 8
		طهران
			elsewhere -3 0
		عقد
			elsewhere 1 0
			subject
				of
					event 1 0
		علنا
			elsewhere 1 0
		علي
			elsewhere 7 -6
			genitive 9 -1
			light
				subject -1 0
			object 2 -10
			own
				phrase 7 0
			subject -6 11
				of
					event 2 0
					light 1 0
					other 5 0
			بين -8 4
			ضد 0 -3
			على -5 6
				of
					event 2 0
				يد 3 0
			في 0 -2
			ل 0 3
				of
					event 3 0
					speech 1 0
			مع 0 1
			من -2 6
				of
					event 1 0
		عليه
			elsewhere -2 0
			subject 3 0
		عليها
			elsewhere 0 2
			subject
				of
					event 0 8
		عليهم
			elsewhere 2 9
		عمدا
			elsewhere 3 0
		عن
			elsewhere 4 -9
			genitive 0 1
			light
				subject 3 0
			subject 3 0
				of
					event 2 -1
			عن -1 0
			من 0 1
		عناصر
			elsewhere -1 2
			subject 2 0
		عند
			عند 0 4
		عندما
			elsewhere 0 1
		عنه
			elsewhere 0 2
		عنها
			elsewhere 0 4
		عنهم
			elsewhere 0 3
		غير
			elsewhere 0 1
		فقط
			elsewhere -1 0
		فلسطينيا
			elsewhere 0 -1
		في
			genitive 1 4
			light
				subject -3 0
				في 1 0
			object 3 0
				of
					event -2 -3
			own
				phrase 0 3
			subject -3 0
				of
					aspect 0 1
					event -1 -5
					modal 1 0
					other -3 2
					speech -4 0
			إلى 0 -2
				of
					event 0 -2
					speech 2 0
			بين
				of
					event -2 0
			على 8 0
			في 1 -10
				of
					event -1 0
			ل 0 1
				of
					event -3 -6
			مع 5 0
				of
					event 1 0
		فيه
			elsewhere -2 1
			object 2 2
			subject 0 1
				of
					event 1 0
			من
				of
					event 2 0
		فيها
			elsewhere -6 -6
			object -1 5
			subject -4 2
				of
					event 0 -1
		قاده
			object 0 1
		قال
			elsewhere -6 0
		قام
			elsewhere 8 -1
		قبل
			elsewhere -3 0
		قد
			elsewhere 0 2
		قرار
			elsewhere -4 0
		قرب
			elsewhere 0 1
		قصاصا
			elsewhere 0 3
		قل
			elsewhere 0 4
		قمع
			elsewhere 1 0
		قوات
			elsewhere -5 0
			subject 0 -1
		قوه
			elsewhere 0 1
		كان
			elsewhere 11 -2
			genitive -3 5
		كرشود
			elsewhere 0 2
		ل
			elsewhere 0 4
		لا
			elsewhere 3 2
		لاجراء
			ل 0 -4
		لاطلاق
			elsewhere -6 -1
		لاوكرانيا
			subject
				of
					event 5 0
		لايران
			ل 0 2
		لتقديم
			elsewhere 0 -2
			ل 0 1
		لجماعه
			elsewhere 0 1
		لجنه
			ل 0 2
		لحزب
			ل -1 0
		لحسمها
			elsewhere 3 0
		لحكومه
			ل -2 0
		لدي
			elsewhere 0 -1
		لقوات
			ل 2 -6
		للاتفاق
			elsewhere 5 0
		للاستجواب
			elsewhere 0 5
		للامن
			elsewhere 2 0
		للتحالف
			elsewhere -2 0
			ل 1 -1
		للتعاون
			elsewhere 2 0
		للتفجير
			elsewhere 1 -2
		للجنه
			elsewhere 1 0
			ل -2 0
		للجيش
			elsewhere -3 0
			ل 7 0
		للحوثيين
			ل 0 -4
		للدموع
			elsewhere 0 3
		للسلام
			elsewhere -5 0
		للعلاج
			elsewhere -1 6
		للقمه
			elsewhere -1 0
		للمؤتمر
			elsewhere 1 0
		للمجلس
			ل 2 1
		للمره
			elsewhere 0 3
		للمستشفي
			elsewhere -1 0
		للمملكه
			elsewhere 16 0
		للمواطنين
			elsewhere 4 0
		لليمن
			elsewhere 2 0
		لم
			elsewhere 2 3
		لمجلس
			elsewhere -2 0
			ل 4 -2
		لمحاوله
			elsewhere 0 2
		لمسيره
			elsewhere 1 0
		لمقاطعه
			elsewhere 0 2
		لمنع
			elsewhere 0 2
		له
			elsewhere 0 10
		لها
			elsewhere 2 12
			genitive 5 0
		لهذا
			elsewhere -1 1
		لهذه
			elsewhere 4 0
		لهم
			elsewhere -3 9
		لوقف
			elsewhere -4 0
		ليست
			elsewhere 1 0
		مباشره
			elsewhere 2 0
		مبدئيا
			elsewhere 2 0
		محاولات
			elsewhere -2 0
		محتوياتها
			elsewhere 2 0
		محل
			elsewhere 0 -2
		مدير
			elsewhere 2 0
			subject -4 0
		مسؤول
			elsewhere 0 2
		مساعده
			elsewhere 0 2
		مساله
			elsewhere -1 0
		مستمر
			elsewhere -2 0
		مسلحون
			elsewhere 0 3
			object 4 0
		مشروع
			elsewhere 7 0
		مصر
			subject 0 5
		مصرعهم
			elsewhere -3 2
			subject 0 6
		مع
			elsewhere 5 -14
			light
				subject 1 0
			object -1 -3
				of
					event 4 0
			own
				phrase 0 2
			subject
				of
					event 11 0
					other 4 0
					speech 6 0
			ب 1 0
			بحضور -4 0
			في 6 0
			مع 3 -2
		معامله
			elsewhere 0 2
		معظمهم
			elsewhere 0 1
		معه
			elsewhere 10 7
		معها
			elsewhere 5 0
		معهم
			elsewhere 0 5
		مكتب
			object 0 2
		مما
			elsewhere 0 3
		من
			elsewhere -5 6
			genitive -2 4
			light
				subject 0 4
			object
				of
					event 1 3
					speech 1 0
			own
				phrase 0 -4
			subject
				of
					event -2 6
					light 0 4
					speech 3 0
			في -3 0
				of
					event 0 4
			من 6 0
				of
					event -1 0
				قبل 1 -2
		منازل
			object 0 1
		مناطق
			elsewhere 0 1
		منذ
			own
				phrase -3 0
		منشات
			elsewhere 0 1
		منصب
			elsewhere 2 0
		منظمه
			object 0 1
		منه
			elsewhere 2 0
		منها
			elsewhere -4 -2
		منهم
			elsewhere 0 5
			genitive 0 -5
		مني
			elsewhere 0 2
		مواقع
			subject -1 0
		موسكو
			object 4 0
			subject -2 0
		نائب
			elsewhere -2 0
			object 0 -1
		ناقله
			elsewhere -1 0
		نتنياهو
			elsewhere 3 0
			subject -2 1
		نظيره
			object 2 0
		نفذ
			elsewhere 1 1
		نفسه
			elsewhere 0 -2
			في 0 8
		نفى
			elsewhere 0 -1
		هؤلاء
			elsewhere -1 0
		هجوما
			elsewhere 0 5
		هذا
			elsewhere 1 -7
		هذه
			elsewhere 0 -2
		هم
			elsewhere 0 4
		هو
			object 2 0
		هي
			elsewhere 3 0
			object 0 1
		هيئه
			object -1 0
			subject 2 -1
		و
			elsewhere 0 -4
			genitive 0 -3
		واشنطن
			elsewhere -1 1
			subject 5 0
		واصابه
			elsewhere 0 5
			genitive 0 -3
		والجيش
			elsewhere 0 2
		والعمليه
			elsewhere 0 1
		والمصابين
			elsewhere 0 -5
		وتفجيرات
			elsewhere 2 0
		وجثث
			elsewhere 2 0
		وجريح
			elsewhere 0 4
		ودعوات
			elsewhere 0 3
		وزاره
			elsewhere -2 -1
		وزراء
			object 0 -5
		وزير
			subject -8 0
			مع -2 0
		وزيرا
			elsewhere -1 0
		وزيره
			elsewhere 2 0
		وسائل
			elsewhere 3 0
		وشى
			elsewhere 2 0
		وغير
			elsewhere 3 0
		وفق
			elsewhere 0 1
		وقتل
			elsewhere 5 0
		وقد
			elsewhere 3 -3
		وقصف
			elsewhere 0 1
		ولكن
			elsewhere 1 0
		ولي
			ل 0 2
		وموسعه
			elsewhere 1 0
		وهم
			elsewhere 0 8
		وهي
			elsewhere -3 0
		”
			elsewhere 0 3
type
	ACCUSE 0 1
	AGREE 0 -3
	AID -1 0
	ASSAULT -4 0
	COERCE -6 0
	CONCEDE -1 0
	CONSULT 0 -6
	DISASTER -19 -1
	MOBILIZE 0 -10
	PERSONNEL -2 -4
	PROTEST 0 -6
	REJECT 0 -2
	REQUEST 4 -1
	RETREAT 0 2
	SANCTION 0 1
	SUPPORT 5 -4
	THREATEN 5 1
verbs
	between
		after
			0 -1 1
			1 -2 -6
			2 -1 -11
		before
			0 -2 -1
			1 1 -2
			2 -2 0
		same
			0 2 1
via
	inherited
		actor
			main -5 -14
		recipient
			further 0 -14
			main -7 -8
	named
		actor
			further -1 -4
			main 8 -2
		none 1 1
		recipient
			further -3 7
			main 2 10
	nominal
		actor
			further -4 0
			main 3 1
		none -5 -5
		recipient
			further -5 0
			main -3 4
	pronoun
		actor
			main -5 -7
		recipient
			main 0 -13
word
	 4 0
	10 0 -4
		ASSAULT 0 -3
	11 0 -5
		ASSAULT 0 -2
	13 0 -3
		ASSAULT 0 -2
	20 0 -1
	21 0 -2
	25 0 -4
		ASSAULT 0 -4
	27 0 -1
	3 0 -1
	30 0 1
		ASSAULT 0 1
	34 -4 -3
	4 0 -1
	400 0 -3
	8 0 -5
		ASSAULT 0 -5
	after
		 5 0
		↵
			AGREE -4 5
			AID 1 0
			COERCE -1 0
			CONSULT 8 0
			PROTEST 2 0
			SUPPORT -2 0
		" 0 3
			ACCUSE 3 -4
			ASSAULT 0 3
			COERCE 7 0
			PERSONNEL -6 0
			REQUEST -2 0
			SUPPORT 3 0
		& 5 0
		( 0 1
			ACCUSE -1 4
			ASSAULT 0 1
			COERCE 5 4
			REQUEST 0 -1
			RETREAT 0 -2
			SANCTION 0 1
			SUPPORT 5 0
		) -2 -2
			ASSAULT 0 -1
			SUPPORT -2 0
		,
			CONSULT 0 1
		-
			ACCUSE 0 6
			AGREE -2 1
			ASSAULT 0 -5
			CONSULT -5 0
			REQUEST 3 -1
		. 1 -2
			ACCUSE -4 -9
			AGREE 1 0
			AID 6 4
			ASSAULT 0 5
			COERCE -1 0
			CONSULT 1 3
			COOPERATE 5 0
			DISASTER 0 5
			PERSONNEL 1 -1
			PROTEST 0 3
			REJECT -3 0
			REQUEST 1 -14
			SUPPORT 0 -3
		/ -1 -5
		30 -3 5
			ASSAULT 0 4
		: 0 -2
			ACCUSE 1 0
			ASSAULT -11 0
			COERCE 0 -1
			PERSONNEL -1 0
			REQUEST 7 0
			THREATEN 1 0
		; -4 -3
		] 0 1
			ASSAULT 0 3
		edge 0 1
			ASSAULT 1 2
			SUPPORT -1 2
		time
			ACCUSE 0 -10
			ASSAULT -3 4
			COERCE -1 -9
			CONCEDE 2 0
			CONSULT 8 0
			PERSONNEL 7 -4
			RETREAT 0 6
			SANCTION -1 10
		» -1 -2
			AGREE -3 0
		، -1 0
			ACCUSE 2 0
			AGREE 0 1
			AID -4 7
			ASSAULT 0 2
			COERCE -7 1
			CONSULT 1 0
			MOBILIZE -8 0
			PERSONNEL 3 -3
			REJECT 0 -3
			REQUEST 4 -8
			RETREAT 0 1
			SANCTION 0 2
			SUPPORT 0 4
		؛ 0 2
			ASSAULT 0 1
		آل 0 5
			ASSAULT 0 5
		أبان 2 1
			ASSAULT 1 0
		أبلغ 0 5
			ASSAULT 6 4
		أتم 0 5
		أتى -2 0
			ASSAULT 0 -2
		أجبر 0 1
		أجرى 4 0
		أحدث -1 0
		أحرق 0 5
		أدار 3 0
		أدان 0 -3
		أدلى 9 0
			PERSONNEL 7 0
		أدى -2 -1
			ASSAULT 0 -3
			PERSONNEL 0 1
		أسر
			ASSAULT 0 1
		أشار
			CONSULT -1 0
		أصاب -3 2
			ASSAULT -5 6
		أصدر 2 0
		أصر 1 0
		أعاد 0 2
		أعلن 0 -4
			PERSONNEL 3 0
		أفرج 6 0
		أقر 3 3
		أقصى -1 0
		أكد -4 0
			ASSAULT 0 -1
			CONSULT -1 0
		ألقى -10 8
			AID 2 -1
			COERCE -1 1
			REQUEST -3 2
		أمر 1 0
		أمكن 3 0
			CONSULT 1 0
		أوضح -1 0
		أوقف -1 0
		أيد -1 0
		اتخذ 0 -1
		اتفاقا 1 0
		اتفاقيه 4 0
		اتفق 6 0
			CONSULT 3 0
		اتهامات 0 2
			ACCUSE -5 4
		اتهم 0 3
			ACCUSE 7 1
			REQUEST 0 -1
		اثر 0 -2
		اثناء 1 0
			ACCUSE -1 0
		اجتماعا 1 0
		احتج 3 0
		احتجز
			ASSAULT 1 0
			COERCE 0 1
		اختطف 0 2
			ASSAULT 0 4
		اخر 0 8
			ASSAULT 0 7
		اخري -3 0
			COERCE 0 1
		ادعى 0 -6
		اذ 5 0
		ارتفع 0 -1
			ASSAULT 0 -1
		ارتكب 5 0
			ASSAULT 5 0
		استأنف 0 3
		استخدم 4 0
			ASSAULT 1 0
		استراتيجيه 0 1
		استعاد -4 0
			ASSAULT -2 0
		استعاده
			ASSAULT 1 0
		استقبل -2 8
			CONSULT -5 10
		استمر -2 0
			ASSAULT -1 0
		استهدف 3 -3
			ASSAULT 2 -3
		اسرائيل 1 -2
		اسلاميين
			ASSAULT 0 1
		اشتبه
			ACCUSE -2 1
			ASSAULT 0 -5
		اضافه 2 3
			ASSAULT 0 7
			CONSULT 4 0
		اطلاق -2 3
		اعتبر -2 6
		اعتدى 1 0
			ASSAULT 2 0
		اعتقد 0 -3
		اعتقل 0 8
			COERCE -2 6
		اقتحم 1 0
		اقترب -3 0
		الا 5 -3
		الاتحاد 0 -1
		الاتهامات -3 0
		الاجتماع -1 0
		الارهاب 0 -1
		الارهابي -5 0
		الارهابيه 1 0
			COERCE 2 0
		الاستراتيجيه 0 -2
			ASSAULT 0 -1
		الاسلامي -3 -2
		الاسلاميين 0 7
		الاعضاء 6 0
		الاغلبيه 2 0
		الامنين 0 3
		التفجير
			ACCUSE 1 0
			ASSAULT -2 0
		التقى 1 0
		التي -1 1
			AGREE -4 0
			ASSAULT 2 0
			COERCE 0 -2
			CONSULT -1 0
			DISASTER 0 1
			PERSONNEL 7 0
			REJECT -2 0
			REQUEST 0 -6
			RETREAT 0 2
			SANCTION -2 0
			SUPPORT 0 5
			THREATEN 0 1
		الجرحي 0 2
			ASSAULT 0 2
		الجنسيه -4 -5
			ASSAULT -4 -1
		الجنود 3 0
		الحرص 9 0
		الحكومه 0 -2
			ACCUSE 0 -3
			REQUEST 2 0
		الخارجيه 0 7
		الخليجيين -4 0
			CONSULT -3 0
		الداعيه 0 1
		الدبلوماسيه 1 0
			CONSULT 2 0
		الدول 0 -1
			REQUEST 3 0
		الذي 6 3
			ACCUSE -6 1
			AID 0 2
			ASSAULT 0 2
			COERCE -3 5
			CONSULT 0 -3
			PERSONNEL 6 0
			REJECT 0 -4
			REQUEST 2 -9
			THREATEN 0 -4
		الذين -4 9
			ACCUSE -2 0
			AGREE -2 0
			AID -1 2
			ASSAULT 0 3
			CONSULT 0 2
			PROTEST 12 0
			REJECT -5 0
			REQUEST 0 -5
			RETREAT 0 -3
			SUPPORT 2 0
		الرئيس 10 -6
			CONSULT 5 0
		الرصاص 0 3
		الركن -4 -3
		السعوديه 0 -1
		السفير -2 0
		السياسي -4 0
		السياسيه 4 1
			REQUEST 0 3
		الشرطه 2 0
		الشهيد 0 -1
		الشيخ -2 0
		الصله -2 0
		العاملين 0 11
			ASSAULT 0 2
		العراق -8 0
		العسكريه 0 1
			ASSAULT 0 1
		الفارين 0 3
		الفريق -4 0
		الفساد 1 0
		القبض 0 -4
			ASSAULT -1 0
			COERCE 2 -2
		القتيل 0 2
		القدس 1 0
		القرار -2 0
		القريه 5 -2
			ASSAULT 1 -1
		اللواء -6 0
			CONSULT -5 0
		المبعوث -2 0
		المتحدث -4 -2
			CONSULT -2 0
		المتهم 13 4
			ASSAULT 13 0
		المتهمين 0 4
		المجتمع 2 0
			REQUEST 2 0
		المحتجز 0 1
		المحتجزين 0 6
		المحتجين 0 1
		المدنيين -1 0
			ASSAULT 0 -1
		المسؤولين -4 0
			CONSULT -3 0
		المسؤوليه
			ACCUSE -3 8
			ASSAULT 3 0
		المستوي 1 0
		المسجون 0 -1
		المسلحين 6 0
		المشاركين 2 0
		المصابين 0 6
		المعارض 1 0
		المعارضه 1 -2
		المقاتله 2 0
			ASSAULT 6 0
		المقيمين -2 0
		الممثله 3 0
		المملكه 0 1
		الموقوفين -2 4
		النائب -8 -1
			CONSULT -13 0
			REQUEST 4 0
		النار 3 -4
			ASSAULT 1 -3
		الناطق -4 0
		النزاع 6 0
		الي 0 5
			ACCUSE 1 9
			AGREE 0 -3
			AID 1 -6
			ASSAULT 0 -2
			CONSULT 0 -10
			MOBILIZE -3 1
			PERSONNEL 1 -2
			REJECT -6 5
			REQUEST -4 19
			SANCTION -2 0
			SUPPORT 1 0
		امام 6 0
			ACCUSE 0 4
			ASSAULT 0 -2
			COERCE 0 1
			REQUEST 0 -2
		امرا 1 0
		امننا 0 2
			ASSAULT 0 3
		امير -1 -3
		ان 3 -5
			ACCUSE 5 0
			ASSAULT -10 -11
			COERCE -3 -3
			CONSULT 2 2
			PERSONNEL 1 0
			PROTEST -3 0
			REJECT 4 0
			REQUEST 0 8
			RETREAT -1 0
			THREATEN 2 0
		انتشر 1 0
		انتقد 4 -4
			ACCUSE 2 0
		انتمى 5 0
		انذاك 0 -2
			ACCUSE 1 0
			COERCE 1 0
		انسحب 4 0
		انه -4 -6
			ACCUSE -3 0
			AGREE -1 0
			ASSAULT 0 4
			REJECT 2 0
		انها 4 0
			CONSULT 3 0
		انهم 9 -3
		او -2 0
			ACCUSE -1 0
			ASSAULT 3 4
			CONSULT -1 0
		ايران 0 -3
		ايضا 7 0
			COERCE -1 0
		ب
			PERSONNEL 5 0
		بات 3 0
		باتجاه 0 -3
			ASSAULT 0 -2
		باجراء 3 0
		باحترام 0 2
			REQUEST 0 2
		بارتكاب -4 0
			ACCUSE 0 1
		باستخدام
			ACCUSE 0 2
		باستهداف 0 1
		باسم -4 -1
		باطلاق 2 1
			ASSAULT 0 3
		باغتيال -2 0
			ASSAULT -1 0
		بافغانستان -1 0
		باقتحام 3 0
		باقليم 0 -2
			ASSAULT 0 -1
		بالاتحاد -3 0
		بالاضافه 0 5
			ASSAULT 0 5
		بالافراج 0 -2
		بالتحقيق 0 3
			REQUEST 0 4
		بالتخلي 0 1
		بالتدخل 0 1
			REQUEST 0 1
		بالتورط -2 0
			ASSAULT -1 0
		بالجزائر 0 4
		بالجيش 0 5
		بالحرس 0 -3
		بالخارج -2 0
		بالرصاص 0 -7
		بالسجن -1 0
		بالسلام 0 1
		بالضفه
			ASSAULT 0 1
		بالعاصمه 0 -4
		بالعراق -1 1
			ASSAULT 0 2
		بالقاهره 3 -1
			CONSULT 5 0
		بالقدس 0 -1
		بالقرب
			ASSAULT 0 1
		بالقول -1 0
		بالمدينه 0 2
			ASSAULT 0 1
		بالمشاركه 0 1
		بالمنطقه 0 -2
			ASSAULT 0 -1
		بالنسبه 0 -3
		بان 8 -1
			ACCUSE 4 -1
			ASSAULT -1 -2
			REQUEST 0 9
			SUPPORT 3 0
		بانتهاك
			ACCUSE 0 1
		بانه 0 5
			ASSAULT 0 1
			CONSULT 1 0
		بانها 0 3
			ACCUSE 0 2
		بتزويد 0 5
		بتسريع -4 2
		بتسليم 0 1
		بتغيير 0 1
		بتفجير -4 0
			ASSAULT 0 3
		بتقديم 0 -1
		بتنظيم 3 0
		بتنفيذ 6 2
			ASSAULT 5 0
		بتهم -4 2
		بتهمه
			ACCUSE -1 7
			ASSAULT 6 -2
		بتونس -1 0
		بجازان 0 -2
		بجده 1 0
		بجروح 0 8
			ASSAULT 0 7
		بجنوب 0 -3
			ASSAULT 0 -1
		بحجه 0 -1
		بحروق 0 3
		بحق 1 -1
		بدأ
			ASSAULT 1 0
		بدعم -2 2
			ACCUSE 0 7
		بدعوه 0 1
		بدلا 0 -1
		برئاسه 0 2
			CONSULT 9 0
			PERSONNEL -7 3
		برصاص 0 -1
		برفع 1 0
		بريف 0 1
			ASSAULT 0 1
		بزياره 0 1
		بسبب
			ACCUSE -1 0
			PROTEST 0 3
		بشان 0 8
			AGREE 6 0
			REJECT 0 11
			SUPPORT 0 8
		بشده 0 -2
			ACCUSE 1 0
		بشر 0 2
		بشكل 1 2
			ASSAULT 2 0
		بشن 2 0
		بصواريخ
			ASSAULT 0 2
		بطريق 0 1
		بطريقه 3 0
		بطلب -3 0
		بعد 0 -1
			ACCUSE 2 -1
			ASSAULT -3 1
			CONSULT -4 0
			PROTEST 1 0
			RETREAT 0 3
			SUPPORT 5 0
		بعدم 0 3
			REQUEST -4 9
		بعدما -1 1
		بعمليات -1 0
		بعنف 3 0
		بغاره 2 0
			ASSAULT 2 0
		بفتره 0 3
		بفلسطين 0 -3
		بقتل 2 0
			ACCUSE 0 3
			ASSAULT 6 -3
		بقصف 2 0
			ASSAULT 2 0
		بقوله 1 0
		بقياده 3 0
		بما
			ASSAULT 2 0
		بمجلس -1 0
		بمحافظه 0 -5
			ASSAULT 0 -3
		بمحاوله
			ACCUSE -1 2
			ASSAULT 2 0
		بمحيط 0 -1
			ASSAULT 0 -1
		بمدينه
			ASSAULT 0 7
		بمراكش 3 0
		بمناسبه 0 -1
			CONSULT 2 0
		بمنطقه 0 3
			ACCUSE 0 -1
			ASSAULT 0 6
			COERCE 0 1
		بموجب 0 6
		به 1 0
		بهجوم -1 0
		بهدف -1 0
		بهذا -1 0
		بوقف 0 1
			REQUEST 0 2
		بولايه -4 0
			PERSONNEL -2 0
		بين -10 -9
			CONSULT -1 0
		بينما
			ASSAULT 0 2
		بينهم -4 6
			ASSAULT -2 10
		تابع -1 0
		تبنى 6 0
			ASSAULT 6 0
		تجاه 7 0
			ASSAULT 7 0
		تجدد 1 0
		تجربه 2 0
		تحقيقا
			ACCUSE 4 0
		تحمل 0 1
		تراجع 1 0
		تراوح 0 1
		تسبب
			ASSAULT 0 1
		تسلل 1 0
		تشكيل 0 2
		تظاهر 3 0
			PROTEST 1 0
		تعاون -2 0
			COOPERATE -1 0
		تعرض -2 3
		تعهد -4 0
		تعود 0 5
		تفجير 5 0
			ASSAULT 5 0
		تقدم 0 2
			ASSAULT -2 0
		تقديم 2 0
		تكبد -1 1
			ASSAULT -1 1
		تماما 0 2
		تمحور 3 0
			CONSULT 3 0
		تمكن -3 0
			ACCUSE -5 0
			ASSAULT -1 0
			COERCE 5 0
		تهم 7 0
		توجه
			CONSULT -1 0
		توجيه 5 0
		توغل 3 0
			ASSAULT 6 0
		توقع 2 -4
		تولى 0 -2
		ثانيه 0 -1
		ثم
			ASSAULT -1 1
		جاء 0 3
			ASSAULT 0 2
			CONSULT 4 0
		جراء -4 1
			ASSAULT 0 3
		جرح -2 4
			ASSAULT -2 4
		جرى -1 0
		جريح 0 3
		جلسه 0 1
		جنوب -1 0
			ASSAULT 0 -3
		جهود 6 0
		جون -1 0
			CONSULT -1 0
		حافظ -1 0
		حاكم 0 2
		حاليا 3 0
		حاول -6 9
			ASSAULT 0 1
			SUPPORT 0 2
		حتي 0 2
			ASSAULT 0 3
		حجز 1 0
		حدد -8 0
		حسب 2 0
		حصل -9 0
		حقق -1 -2
		حماس -4 2
		حمله 1 0
		حوثيين -2 1
		حول 0 -1
			ACCUSE 3 0
			ASSAULT -1 0
			CONSULT 0 -1
			REJECT 0 6
		حيال -1 0
		حيث -8 -5
			CONSULT -2 0
		خارج 2 -1
			ASSAULT 0 -3
		خاصه 3 0
		خسائر -3 0
			ASSAULT -3 0
		خسر -1 0
		خطط 6 0
			ASSAULT 8 0
		خطف -3 0
			ASSAULT -2 0
		خلال 5 4
			AID 0 2
			ASSAULT 4 3
			CONSULT 3 0
			DISASTER 0 -1
			PERSONNEL -1 0
			REQUEST 0 -4
			SUPPORT 0 3
		داهم 0 -5
		درب -1 2
		درس 0 5
		دشن 6 0
		دعا -1 -3
			REJECT 0 1
			REQUEST 0 -6
		دعم 0 1
		دفع 0 3
		دمر 0 1
		دول 12 -3
			CONSULT 2 0
		دوله 1 0
		دون 5 0
			ASSAULT 3 0
		ذو 0 4
		ذي 3 0
		رأى 0 -1
		رئيس 2 0
			ACCUSE -4 0
			REQUEST 9 0
		رئيسا 4 3
			PERSONNEL 0 4
		راجع 6 0
		ردا -2 0
		رساله
			CONSULT -2 3
		رغم -2 0
		رفض
			ACCUSE 0 -1
			REJECT 0 -5
			REQUEST 4 1
		رفع 2 0
			ACCUSE 2 0
		ركز 1 0
		روسيا -2 0
		زار 5 0
			CONSULT 5 0
		زعيم 0 2
		سابقا 2 -1
		ساند 2 0
		سراح 2 -2
		سعودي 2 0
			ASSAULT 2 0
		سعى -1 0
			ASSAULT -1 0
		سلم -5 4
		سيطر -4 0
			ASSAULT 0 1
			COERCE 0 -2
		شبه 1 0
		شخصا 0 -3
			ASSAULT 0 -1
		شدد 0 1
		شرق 5 0
			COERCE 4 3
		شعارات 2 0
		شعر 2 0
		شن 4 0
			ASSAULT 9 0
		صاحب -10 -2
			CONSULT -5 0
		صادر 0 -1
		صالح 3 0
		صحف 0 1
		صدر 0 -2
			ACCUSE 0 -1
		صرح -1 0
		صعد 5 0
		ضحايا 0 3
			ASSAULT 0 3
		ضد 4 -2
			ASSAULT 3 -7
			COERCE 2 0
			CONSULT -1 0
			REJECT 0 1
			SANCTION 3 0
			SUPPORT 0 3
		ضرب 1 0
			ASSAULT 1 0
		ضم 0 3
		طالب -3 0
			REQUEST 0 -4
		طرح 3 0
		طرد -1 -3
		طلب 1 1
			REQUEST 2 0
		طلق 8 -1
		طوال 5 0
		ظل 4 0
		ظهر -1 0
		عاد -2 0
		عانى 0 3
		عبد -1 -1
		عبر
			ACCUSE 2 0
			SUPPORT -1 0
		عد 2 -1
		عدم
			ACCUSE 2 -1
			REQUEST 0 3
		عده 4 0
		عقب
			CONSULT 1 0
		علي -3 5
			ACCUSE -7 7
			AGREE 5 -9
			AID 0 5
			ASSAULT 8 -9
			COERCE 2 -6
			DISASTER 0 9
			MOBILIZE 0 3
			PERSONNEL 0 -1
			PROTEST -3 1
			REJECT 0 -2
			REQUEST -4 8
			SANCTION -1 -8
			SUPPORT 0 4
			THREATEN 0 1
		عليه -4 10
			SANCTION 0 3
		عليها 2 0
		عمدا 0 2
			ASSAULT 0 2
		عمر -3 0
		عمل 0 7
			ASSAULT 0 2
		عن 2 -8
			ACCUSE 3 -3
			ASSAULT -11 0
			COERCE 6 4
			MOBILIZE 2 0
			REJECT 0 -4
			RETREAT 5 0
			THREATEN 0 2
		عناصر -1 0
		عند -2 0
			ASSAULT 2 0
		عندما
			ASSAULT 0 1
		عنهم 0 -1
		عوده 2 0
		غاره 0 4
			ASSAULT 0 4
		غير 0 -3
		فتح -2 -2
			ASSAULT -1 0
		فجر 0 -4
			ASSAULT 0 -3
		فر -3 0
		فشل 1 0
		فقد -4 0
		فقط -3 0
		فوق 0 4
			ASSAULT 0 5
		في 0 2
			ACCUSE 0 -4
			AGREE 0 -2
			AID 0 -4
			ASSAULT -1 2
			COERCE 0 1
			CONCEDE 3 -1
			CONSULT 2 1
			COOPERATE 0 1
			DISASTER 0 3
			MOBILIZE 6 0
			PERSONNEL -5 -4
			PROTEST 3 5
			REJECT -3 0
			REQUEST -2 -5
			RETREAT -7 1
			SANCTION 1 0
			SUPPORT -5 5
			THREATEN 0 -2
		فيما 0 4
			ASSAULT 0 4
			CONSULT 0 2
		فيها -6 -2
		قائد 2 0
		قائله 4 0
		قاده 7 -2
		قال 7 6
			COERCE 2 0
			CONSULT -3 1
			REQUEST 0 1
		قام 4 0
			ASSAULT 4 0
			COERCE 0 -1
		قباله -2 0
			ASSAULT -1 1
		قبل -2 3
			ASSAULT -5 6
			COERCE 0 -1
			CONSULT 0 1
			SUPPORT 2 0
		قبيل 0 3
		قتل -3 0
			ASSAULT -4 0
		قتلا -4 3
			ASSAULT -4 3
		قتيلا -1 3
			ASSAULT -1 4
		قد 4 0
			ACCUSE 0 -2
			AGREE -1 0
			AID -1 2
			ASSAULT -1 4
			COERCE 2 0
			CONCEDE 0 4
			CONSULT -1 0
			PERSONNEL -3 6
			REJECT 1 0
			REQUEST 5 0
			RETREAT 5 0
			SANCTION 0 5
			SUPPORT 0 -3
			THREATEN 2 0
		قدم -3 0
		قرار 0 -2
			REJECT 1 0
		قرب 4 2
			ASSAULT 7 1
			COERCE 0 1
		قصف 2 0
			ASSAULT 3 0
		قضائيا -1 0
		قل 0 -2
		قمع -3 0
		قوله 4 -4
		قولهم 0 1
		كان 0 1
			ACCUSE -1 0
			ASSAULT -2 -1
			COERCE 0 -3
			CONSULT 0 3
			DISASTER 0 1
			PERSONNEL 0 -4
			SANCTION 0 2
			SUPPORT 4 0
		كشف -3 0
			CONSULT -1 0
		كل 4 0
		كلف -4 0
		كلمه 3 0
		كما 0 -9
			ASSAULT 0 -1
		ل 0 -4
			ASSAULT -1 0
			CONSULT 3 0
		لا -2 5
			COERCE 2 0
			CONSULT -3 0
			REJECT -3 2
			REQUEST 0 -1
			SUPPORT -2 0
		لاجراء 0 -4
		لافغانستان -1 0
		لانتخابات 0 -3
		لانهم 0 3
		لبحث -2 0
		لتامين -1 0
		لتحرير 1 0
			ASSAULT 2 0
		لتشكيل 0 1
		لتلك 1 0
		لتنظيم 0 -6
			ASSAULT 0 -7
		لجامعه 1 -2
		لحركه -2 0
			ASSAULT -7 0
		لحزب -4 -4
			ASSAULT 0 -1
			CONSULT -1 0
		لحضور 0 2
		لحل -2 6
		لحلف 0 6
		لدعم 2 0
		لدي 0 2
			ASSAULT 0 2
			CONSULT 3 0
		لرئاسه 0 2
		لرئيس -3 0
		لروسيا
			ASSAULT 1 0
		لزياره -3 0
		لسوريا 5 0
		لشؤون 4 0
		لشن 1 0
			ASSAULT 1 0
		لطالبان -1 0
			ASSAULT 0 1
		لعدم 0 1
		لعمليه -2 0
		لقوات 0 5
			ASSAULT 0 6
		لقي 0 1
		لكن 3 -8
		للاتحاد -1 0
		للامم 7 -6
			ACCUSE 1 -1
			REQUEST 1 -2
		للتحقيق -3 0
		للجماعه -2 0
		للجيش 2 9
			ASSAULT 0 9
		للحرس 1 1
		للحركه 0 1
		للحزب 5 0
			CONSULT 2 0
		للحكومه 2 0
			ASSAULT 3 0
		للدفاع 0 2
		للرئيس 3 4
			ASSAULT 0 7
		للسلام -5 0
		للشباب -2 0
		للشرطه 0 12
			ASSAULT 0 13
		للشرعيه 4 0
		للشرق
			CONSULT 2 0
		للصحافيين 3 0
		للعداله 0 -1
		للقاعده 0 5
		للقضاء 0 -1
		للقوات -1 0
		للناتو 0 3
		للنظام 0 -2
			ASSAULT 1 0
		للوزراء -3 0
		للوكاله 0 1
		لم 0 5
			ACCUSE 0 2
			ASSAULT 0 4
			COERCE 4 0
			REQUEST -3 1
		لما 5 0
		لمتابعه 3 0
			CONSULT 5 0
		لمكافحه 0 1
		لمهاجمه 4 0
		لن 0 -3
		لها
			ACCUSE 1 -6
			ASSAULT 0 5
			REJECT 0 4
		لهادي 3 0
			ASSAULT 3 0
		لهجمات -2 0
			ASSAULT -1 0
		لهذا 0 -1
		لهذه 0 -1
		لهم 2 0
			ASSAULT 0 5
		مؤخرا 0 -1
		ما 5 -10
			ACCUSE 6 -9
			ASSAULT -3 0
			REQUEST 1 0
		مايكل 0 -2
		مباشره -1 0
		مبني 1 0
		متهما 1 0
		متهمين 1 0
		مثل 0 -6
			ACCUSE 0 -2
		مجلس 2 0
		محاكمه 0 1
		محمد -3 0
		محمود 0 -3
		مدير 1 0
		مدينه 4 0
		مرارا 3 1
		مره 0 3
			CONSULT 2 0
		مسؤوليتها 4 0
			ASSAULT 4 0
		مسؤوليه -8 12
			ACCUSE -4 14
		مستعده 5 0
			CONSULT 1 0
		مسلحين 2 0
		مشاه 0 4
		مشيرا -1 2
		مطالبه -3 4
		مع -1 0
			ACCUSE 0 10
			AGREE 0 -1
			COERCE -9 10
			CONSULT 0 -4
			REQUEST -1 -3
			SUPPORT 4 0
		معتبره 0 1
		مقابل -1 -2
			RETREAT -1 0
		من 0 1
			ACCUSE -2 0
			AGREE -4 10
			AID 4 9
			ASSAULT 2 -4
			COERCE 0 3
			CONCEDE -5 0
			CONSULT 7 2
			DISASTER 0 1
			MOBILIZE 1 0
			PERSONNEL 4 1
			PROTEST -2 0
			REJECT 0 -8
			REQUEST -2 -11
			RETREAT 0 1
			SANCTION -1 -4
			SUPPORT -1 -1
		منذ
			ASSAULT 3 2
			COERCE 1 -4
			CONSULT -4 -1
		منها 0 -10
			ASSAULT 0 -2
		منهم -6 -6
			ASSAULT 0 -1
			COERCE 0 -2
		مهله 7 0
		مواصله 1 0
		موافقه -1 0
		نائب
			ACCUSE 1 0
		نائبا 0 1
		نتيجه 0 5
		نحو 1 0
		ندد 1 0
		نشر -2 3
		نفذ 3 0
		نفى 5 0
		نقل -3 13
			AID -6 3
		هاجم
			ASSAULT -2 0
		هجوم -1 0
			ASSAULT -1 0
		هجوما 0 -2
			ASSAULT 0 -1
		هدد
			THREATEN 1 0
		هدف 0 1
		هذا 8 0
			CONSULT 2 0
		هما 0 -2
		هنا 0 4
		هناك 0 3
			ASSAULT 0 3
		هو -1 1
		هي 0 1
			ACCUSE 1 0
		و -1 7
			ACCUSE 1 0
			ASSAULT -2 11
			CONSULT 0 -1
			REQUEST 1 0
		واجه
			ACCUSE -1 -1
			ASSAULT 4 0
		واخيه -8 0
			CONSULT -1 0
		واستقرارها 0 -1
		واسرائيل 1 0
		واشنطن 2 0
		واصابه -7 6
			ASSAULT -5 12
		واصل 9 0
		واطلاق 0 1
		واعضاء -6 1
		وافراد 1 0
			ASSAULT 2 0
		والاتحاد 0 -2
		والاردن -1 0
		والاردني 6 0
		والاسرائيلي 0 2
			ACCUSE 0 3
		والاسلامي 0 2
		والاسلاميه 3 0
		والاعتداء 0 1
			ASSAULT 0 2
		والامريكي 5 0
			CONSULT 5 0
		والامم 0 7
		والامن 2 0
			ASSAULT 6 0
		والتحقيق -2 0
		والتخريب -2 0
			ASSAULT -2 0
		والتعاون -17 0
			CONSULT -6 0
		والتلفزه 2 0
		والتي -6 0
			ASSAULT 0 1
			CONSULT -1 0
		والجزائر 0 2
			CONSULT 0 1
		والجيش -2 0
		والحركه 1 0
		والحزب -1 5
		والحكومه -2 0
			SUPPORT 0 3
		والخروج 0 -1
		والدوليه 0 1
		والذي -3 0
		والرئيس -3 0
			CONSULT -1 2
		والسعودي 5 0
		والشرطه 0 3
			ASSAULT 2 0
		والصين 1 -2
		والعاملين 0 5
			ASSAULT 0 4
		والعراق -2 0
		والعمل -2 -2
		والفلسطينيين -4 3
		والقوات -2 1
			ASSAULT 0 4
		والمدنيين -2 0
		والمعارضه 1 0
		والمقاومه 1 0
			ASSAULT 2 0
		والمملكه 7 0
		والمناطق 0 -1
		والنشطاء 3 0
		والهند 6 0
		والوزراء -2 1
		والولايات 6 0
		وان -3 0
		وانصار -2 0
		واوروبا 3 0
		واوكرانيا 1 0
		وايران -2 0
		وايطاليا 1 0
		وبريطانيا 2 0
			ACCUSE 0 2
		وبعد -2 0
		وبين 0 1
			CONSULT 0 2
		وتدمير -1 2
		وتدميره 0 2
			ASSAULT 0 2
		وتعيين
			PERSONNEL -1 0
		وتنظيم 0 -1
		وجرحي 0 -2
			ASSAULT 0 -2
		وجماعه
			ASSAULT 0 -1
		وجمهوريه 0 2
		وجنوب 1 0
		وجه 3 -3
			ACCUSE 2 0
		وجهاز 0 2
		وحتي 0 -1
		وحركه 5 0
		وحزب 2 0
		وحلفائهم 1 4
		ودول -2 0
		وذلك -1 1
		ورؤساء 1 0
		ورئيس 0 2
		ورجال 0 -2
			ASSAULT 0 -3
		ورد -9 7
		وروسيا 6 0
			CONSULT 5 0
		وزوجته 1 0
			ASSAULT 0 2
		وزير 0 -2
			ACCUSE 3 0
			CONSULT -2 -1
			PERSONNEL 0 2
		وسبل -1 0
		وصالح -1 0
			ASSAULT -1 0
		وصف 4 -1
			ASSAULT 2 0
		وصل 9 0
			COERCE 0 1
			CONSULT 4 0
		وضع 0 -2
		وطالبان 6 0
			ASSAULT 1 0
		وعلي 3 0
			COERCE 0 1
			CONSULT 8 0
		وفرنسا 1 0
		وفق -2 0
		وفنلندا 0 6
		وفي 0 -2
		وقاده 0 -7
		وقتله 0 4
		وقع 6 0
			ASSAULT 0 2
			SUPPORT 1 0
		وقف 5 -2
		وقوات 3 0
		وكندا 4 0
		ولا 0 -2
		ولايه 1 0
		ولكن 0 1
		ولم -1 0
			ASSAULT 0 1
		ولي 2 0
			CONSULT 2 0
			REQUEST 0 1
		ومؤسسات 2 0
		ومبارك
			CONSULT 1 0
		ومجلس 1 1
		ومدنيين 0 4
		ومدير 0 2
		ومركز 0 1
		ومسلحي 0 1
		ومسلحين 1 0
			ASSAULT 1 0
		ومصر 2 0
			CONSULT 4 0
		ومقاتلين -1 0
		ومن -7 -3
		ومواقع 0 1
		ونتنياهو -1 0
		ونجله 0 2
		ونساء 0 2
		ونظيره 2 0
		وهم 0 -6
			ASSAULT 0 -3
		وهو 10 0
			ASSAULT 1 3
			CONSULT 2 0
			REQUEST 1 0
		ووحدات 3 0
		ووزير -3 4
			CONSULT 0 4
			SUPPORT -1 0
		ووقوع 0 1
		يوم 0 -1
		“ -3 0
		”
			ASSAULT 5 -3
			CONSULT -1 0
	before
		" 3 2
			AGREE 3 -1
			ASSAULT 6 -5
			COERCE -7 0
			MOBILIZE 1 0
			PERSONNEL 13 0
			REQUEST -2 7
			SUPPORT 1 4
		# -4 -2
		( 0 -3
			ACCUSE 0 -1
			ASSAULT 1 0
			CONSULT -2 0
			SUPPORT -2 0
		) -2 1
			ASSAULT -1 6
			COERCE 1 0
			REQUEST -2 3
			SUPPORT 3 0
		-
			AGREE 2 0
			CONSULT -2 0
			PERSONNEL 1 0
			SUPPORT 0 4
		/ 1 7
			CONSULT 3 0
		: 0 3
			ACCUSE 0 3
			AGREE 1 0
			ASSAULT 7 -7
			COERCE 0 3
			CONSULT -2 0
			RETREAT 0 4
		>
			PERSONNEL -3 0
		edge 1 0
			ACCUSE 0 6
			AGREE 2 0
			AID -1 0
			COERCE 4 1
			CONSULT 0 4
			MOBILIZE -5 0
			PERSONNEL -2 0
			PROTEST 1 0
			REJECT 0 -3
			REQUEST -6 2
			RETREAT 0 -1
			SUPPORT 0 -2
			THREATEN 4 0
		time -1 3
			ACCUSE 0 -3
			AGREE -4 2
			AID 0 -1
			ASSAULT -2 4
			COERCE 6 0
			CONSULT 2 0
			PERSONNEL 2 0
			PROTEST -1 2
			REQUEST 0 11
			SANCTION 0 -1
		« 3 2
			ASSAULT -5 1
			COERCE 1 0
		، -2 6
			ACCUSE -5 2
			AGREE 0 -2
			AID 0 -2
			ASSAULT 3 -4
			COERCE -5 -1
			CONCEDE 0 -1
			CONSULT 0 1
			DISASTER 0 1
			MOBILIZE -4 1
			PERSONNEL -4 3
			PROTEST -1 0
			REJECT 0 -13
			REQUEST 3 13
			SUPPORT 9 0
		آل 0 -3
			ASSAULT 0 -1
		أبان -4 0
			ASSAULT 0 1
		أبرم 0 4
		أبلغ -8 0
		أتم -9 -1
			PERSONNEL 0 -2
		أتى -8 0
		أثار -1 0
		أجبر 1 6
			COERCE 0 1
		أجرى -2 1
			ACCUSE -3 4
			CONSULT 9 0
		أجل 0 -1
		أجمع 1 0
		أحال
			ACCUSE 0 1
		أحبط 4 0
		أحدث -3 5
		أحرق -1 0
		أخبر 0 2
		أدان -3 0
			ASSAULT -2 0
		أدلى 4 0
		أدى 0 4
			ASSAULT 3 0
			PERSONNEL 2 0
		أرجع -3 0
		أردى 0 -3
			ASSAULT 0 -3
		أرسل 4 -2
		أسر -5 0
			ASSAULT -3 0
		أسس -2 -1
		أشاد 0 -3
			SUPPORT 0 -1
		أشار -3 -6
			CONSULT 2 0
			SUPPORT -1 0
		أصاب -6 0
			ASSAULT -3 2
		أصبح 0 -4
		أصدر 10 -9
			ACCUSE 1 -2
			ASSAULT -7 0
			COERCE 5 0
			SANCTION 2 0
		أضاف
			AGREE 3 0
			ASSAULT -5 0
			CONSULT 7 0
			REQUEST 4 0
		أطلق 7 -13
			ASSAULT 2 -4
			RETREAT 0 -1
		أظهر -1 7
		أعاد -1 0
		أعرب 4 0
			ACCUSE 2 0
			ASSAULT -2 0
			REQUEST 3 0
			SUPPORT 3 0
		أعلن -3 -3
			ACCUSE 4 0
			AGREE -1 0
			ASSAULT 0 -6
			CONCEDE 8 0
			CONSULT -11 0
			PROTEST -3 0
		أفاد 0 3
			ASSAULT 1 0
			CONSULT -1 0
		أقام 4 0
			ASSAULT 1 0
		أقدم
			ASSAULT 3 0
		أقر
			COERCE 1 0
			SUPPORT 1 0
		أكد 3 -7
			ACCUSE 0 -1
			AGREE 1 0
			ASSAULT -9 0
			COERCE -7 0
			PERSONNEL 2 0
			REJECT 1 0
			REQUEST 2 0
			RETREAT -1 0
			SANCTION 1 0
			SUPPORT 1 0
		ألغى 0 -3
		ألقى 4 -6
			ASSAULT 2 0
			COERCE 0 -1
		أمر
			COERCE 5 0
			REQUEST 0 -1
		أمضى 8 0
		أمكن
			ASSAULT 0 -3
			COERCE 6 0
		أودى 0 4
			ASSAULT 0 5
		أورد
			ACCUSE 2 0
		أوصى 0 -3
			REQUEST 1 -3
		أوضح -1 -2
			AGREE -3 0
			COERCE 1 0
			PERSONNEL 1 0
		أوفى -2 3
		أوقف
			COERCE 0 -1
		أولى
			PERSONNEL -1 0
		اتخذ 4 8
			SUPPORT 0 9
		اتصل 7 0
		اتفق -6 -1
			AGREE -1 0
		اتهام 0 1
		اتهامات 0 -1
		اتهم -3 0
			ACCUSE 1 0
			ASSAULT 0 8
		اثر 4 1
			ASSAULT 2 0
		اثناء 0 6
			ASSAULT 0 7
		اجتماعات -1 0
		اجتماعه 2 0
			CONSULT 4 0
		اجتمع 1 -1
		احتجز 2 0
		احياء 0 -1
		اخترق 0 1
		اختطف 6 0
		اداره -2 -2
		ادعى 3 11
			ASSAULT 0 13
		ارتفع -1 0
		ارتكب 9 0
			ACCUSE 0 5
			ASSAULT 8 -3
		ازاء 0 1
			ASSAULT 1 0
		استبعد 0 -3
		استجاب 1 0
		استجابه 0 -6
			REQUEST 1 -5
		استخدام 0 -1
		استخدم -3 -8
			ASSAULT 0 -3
		استدعى
			ACCUSE 3 1
		استشهاد 0 1
			ASSAULT 0 2
		استشهد 1 0
			ASSAULT 1 0
		استضاف 0 4
		استعد 1 0
		استقباله 1 2
			CONSULT 3 2
		استقبالها 5 0
		استقبل -4 0
			CONSULT 0 2
		استكمال 2 0
		استمر 1 0
			ASSAULT -1 0
		استنكر -2 5
			ASSAULT -2 6
		استهداف 0 2
		استهدف -12 0
			ACCUSE 0 -6
			ASSAULT -8 14
		اسرائيل 0 9
			ACCUSE 0 6
			COERCE 0 8
			CONSULT -2 0
			REQUEST 0 1
		اشتبك 2 -2
			ASSAULT 2 -2
		اشترط 4 0
		اصابه 0 3
			ASSAULT 0 3
		اضافه 0 5
			ASSAULT 0 4
			CONSULT 7 0
		اضطر 7 0
		اطلاق -3 -3
		اعتبر -8 -10
			REQUEST -1 0
		اعترض 1 0
		اعترف 0 6
		اعتقال
			COERCE 0 1
		اعتقل
			COERCE 0 -2
		اعضاء 0 -1
		اعوان 0 -1
		اغتال 0 -1
			ASSAULT 0 -1
		اقتحام
			ASSAULT 0 -3
		اقتحم 8 0
			ASSAULT 6 0
		اكتفى 4 0
		الا 3 0
			REQUEST 0 1
		الاتحاد 2 0
			REQUEST 1 0
		الاداره 2 0
		الارهاب 0 3
		الاستراتيجيه 0 -4
		الاشخاص 0 1
		الاطاحه
			COERCE 0 1
		الاطراف 2 0
		الاطفال 0 -1
		الامانه 0 -2
		الامين -10 -11
			REQUEST 0 -1
			SUPPORT 0 -1
		الانتخابات 1 -1
		الانفصاليين 1 3
		الاولي 5 0
		البلدين -2 0
		البيان 0 -1
		البيت 1 1
		التحالف 0 1
		التزام 1 0
		التزم 6 0
		التقى
			CONSULT -4 3
			PERSONNEL 1 -1
		الثانيه 0 2
		الجامعه 0 2
		الجانب 0 -3
		الجبهه 3 0
		الجرحي 0 2
			ASSAULT 0 2
		الجلسه 4 0
			CONSULT 1 0
		الجماعات 4 0
		الجنود 0 -2
		الجهود 3 0
		الجيش 3 0
			ASSAULT 15 -9
			COERCE 0 1
		الحركه 0 1
		الحزب 0 9
		الحكم 0 8
		الحكومه 0 3
			ASSAULT 0 2
		الحوثيون 0 4
			ASSAULT -6 3
		الحوثيين 3 5
			ASSAULT 2 8
		الخارجيه 5 0
			CONSULT 0 3
		الدعم 0 1
		الدكتور -2 0
		الدوره -1 0
		الدوله 0 4
		الذكري 0 -1
			ASSAULT 0 -3
		الرئاسه 2 4
		الرئيس -3 4
			ASSAULT -2 -2
			CONSULT 2 0
			SUPPORT -3 3
		الرئيسان -1 0
		الرئيسين -4 0
		الركن 8 0
		الزعيم 1 0
		الزياره 0 -2
			CONSULT 2 -2
		السعوديه 0 -1
		السلطات 0 9
			REQUEST 0 1
		السماح 0 8
			REJECT 0 12
		السودان 2 0
		السويسري 2 0
		السيناتور 0 -1
		الشرطه 3 5
			ASSAULT 3 3
		الضحايا -1 4
			ASSAULT 0 5
		الطائرات 2 0
			ASSAULT 4 0
		الطفل 0 -1
		العراق 5 0
		العمليات 3 0
		العمليه 0 4
		العميد -3 0
		العناصر 9 0
		الفريق 4 0
			CONSULT 1 0
		الفصائل 5 0
			ASSAULT 6 0
		الفلسطينيين
			ASSAULT 7 0
			CONSULT -4 0
		القائد -1 0
		القاضي 0 6
		القرار 0 5
			REQUEST 0 2
		القصف 0 7
			ASSAULT 0 8
		القوات 3 0
			ASSAULT 0 -1
			COERCE 0 1
		القوي 2 0
		القيادي -2 -7
			ACCUSE 0 -2
			REQUEST 2 0
		اللجنه 0 2
		اللقاء -7 0
			CONSULT -6 0
		اللواء 9 2
			ASSAULT -1 0
			CONSULT 6 0
		المتهم 0 5
			ASSAULT 0 4
		المجتمع 4 0
		المجلس 0 1
			REQUEST 0 1
		المحكمه 0 12
		المدعي 0 4
		المدنيين 0 -1
		المسؤول 3 1
		المسؤولين 2 0
			CONSULT 1 0
		المستشار 4 0
		المعارض 0 2
		المعارضه 2 0
		المقاتلين
			ASSAULT 0 1
		المقاومه 3 1
			ASSAULT 6 0
		المقر 0 7
		المقيمين 6 0
			CONSULT 3 0
		المكتب 1 4
		المملكه 3 0
		المناهضه -2 0
			PROTEST 0 6
		المنظمه 0 2
		المواطن 8 0
		الموقع 0 -2
			ASSAULT 0 -2
		النائب -4 -2
			CONSULT -4 0
		الناطق -1 0
		النواب 0 4
		الهجمات 0 -1
		الهجوم 3 3
			ASSAULT 0 4
		الهند 2 0
		الهواء 3 2
		الهيئات 2 0
		الوزير 2 0
		الوفد 0 4
		الوقت 0 2
		الولايات 2 -1
		الي 4 8
			ACCUSE -7 -4
			AID -3 0
			ASSAULT 3 0
			COERCE 0 -1
			CONSULT 0 3
			COOPERATE 0 7
			DISASTER 0 3
			MOBILIZE 7 3
			PERSONNEL -2 0
			PROTEST 3 0
			REQUEST -2 6
			RETREAT 2 0
			SANCTION 0 -5
			SUPPORT -1 0
		اليمن -1 0
		اليها -1 -3
		اما 3 2
			ASSAULT 2 0
			CONSULT -4 0
		امام 0 -3
			ACCUSE 1 0
			AGREE -2 0
			ASSAULT 0 -2
			PERSONNEL 1 0
			PROTEST -1 0
			REJECT 1 0
			REQUEST -2 0
			SUPPORT 0 2
		امريكا 3 0
		امين -4 -4
		ان 7 7
			ACCUSE -3 6
			ASSAULT 3 2
			COERCE 10 -2
			CONCEDE 9 0
			COOPERATE -2 0
			DISASTER 0 1
			PERSONNEL -3 6
			PROTEST 1 0
			REJECT -1 0
			REQUEST -1 1
			RETREAT 1 -7
			SANCTION 0 10
			THREATEN -5 -2
		انتخابات 0 1
			PERSONNEL 0 2
		انتخب 3 2
			PERSONNEL 0 3
		انتظر 0 2
		انتقد -6 -3
		انتهج 6 0
		انضمام 0 4
		انفجار 1 0
		انفجر 0 -2
			ASSAULT 0 -2
		انه -5 0
		انها
			ASSAULT 2 0
		انهم -3 0
		اهداف -2 5
			ASSAULT 0 6
		اهميه -1 0
		او -6 0
			ASSAULT 0 1
		اوباما 4 0
		ايران 0 4
			ACCUSE 1 0
			CONSULT -2 3
		ايضا -2 0
			ASSAULT 0 8
			COERCE 0 -4
		ب 2 0
		باتجاه 0 2
			ASSAULT 0 9
		بادر 2 0
		باراك 0 1
		باستثناء 0 2
		باسم -1 0
			REQUEST 4 0
		باكستان 3 0
			ASSAULT 1 0
		بالاضافه 0 6
		بالخارج 5 0
		بالفعل 1 0
		بان 4 7
			ACCUSE -2 9
			AID 0 2
			ASSAULT 1 0
			COERCE 2 0
		بانها 5 0
			ASSAULT 6 0
		بانهم -5 -1
		بايع -1 0
		بتفجير 0 2
			ASSAULT 0 2
		بتقديم 0 7
			AID 0 7
		بث 8 0
		بحضور
			CONSULT 3 0
		بحق -1 7
			ACCUSE -1 0
			ASSAULT 3 3
		بخصوص -2 0
		بدء -3 1
		بدأ 11 -4
			ASSAULT 0 -2
			MOBILIZE 1 0
			PERSONNEL 0 -2
		بدون 0 -1
			ASSAULT 0 -1
		بذل 9 3
		بذلك
			ASSAULT 0 2
		برأ 0 5
		برئاسه -4 -7
		برصاص 5 -1
			ASSAULT 7 -1
		بزياره
			CONSULT 0 2
		بسبب 5 0
			CONSULT -1 0
		بشان 0 -1
		بشده 0 -8
			ASSAULT 0 -4
		بعد 7 0
			AGREE -1 0
			DISASTER 0 5
			MOBILIZE -3 0
			PERSONNEL 7 1
			PROTEST 1 0
			REQUEST -2 0
		بعيد 4 -2
		بغداد -2 0
		بقياده -4 -4
		بلاده 1 0
		بلغ -2 -1
			ASSAULT -1 0
		بمشاركه 5 0
			ASSAULT 8 0
		بنى 7 0
			ASSAULT 2 0
		به 1 3
			ASSAULT 4 0
			REJECT 0 4
			REQUEST 0 2
			SUPPORT -2 3
		بها 0 -2
			ACCUSE -7 9
			ASSAULT 9 -3
			CONSULT 2 -3
			REQUEST 0 -4
		بهدف
			ASSAULT 0 1
		بواسطه
			ASSAULT -5 0
		بوزاره 3 0
		بيد -1 0
		بين 0 -1
			ACCUSE 0 2
			AID 8 0
			ASSAULT 1 0
			COERCE -11 -2
			CONSULT -1 4
			COOPERATE 1 0
			PERSONNEL -2 0
			REJECT -2 0
			RETREAT 2 0
		بينهم -9 -6
			ASSAULT -4 -6
		تابع -1 0
		تابعه
			ASSAULT 0 4
		تاكيد 0 1
		تبادل -1 0
		تبع -6 2
		تبنى 2 0
		تجاه 2 2
		تجاهل -1 0
		تجمع 0 4
		تحت
			CONSULT 2 0
		تحقيق 4 -1
		تحليق 1 0
		تدارس -1 0
		تدمير -1 4
			ASSAULT -1 5
		ترأس 0 -3
		تركيا 0 1
		تزعم -8 -5
		تسليم 0 5
		تصدى 6 0
			ASSAULT 3 0
		تضمن 10 0
		تعرض -14 16
			ACCUSE -1 1
			ASSAULT -2 0
		تعلق 0 6
		تعهد 6 -1
			AGREE 0 -1
		تعين 0 5
		تقدم
			ACCUSE 2 0
		تقديم 0 8
			AID 0 4
		تكبد -7 8
			ASSAULT -7 8
		تكشف 1 0
		تلقى -1 3
		تلك -1 0
			ASSAULT -3 0
		تم 0 13
			ACCUSE -1 2
			AID 1 0
			ASSAULT 5 0
			COERCE -1 0
			DISASTER 0 -1
			MOBILIZE 1 0
			PERSONNEL 0 4
		تمركز 5 0
		تمكن 8 -3
			ASSAULT 8 0
			COERCE 5 0
		تناول -3 0
		تواجد 1 0
		تواصل 1 1
		توجه 8 0
		توعد 3 -1
		توغل 4 0
			ASSAULT 6 0
		توقع 0 1
		توقف
			ASSAULT 0 1
		توقيع 0 -1
		توليه -1 0
		جاء -5 0
			CONSULT 0 1
			REQUEST 0 -2
		جامعه 0 -1
		جبل 0 3
		جدد 4 0
			ACCUSE -4 0
			REQUEST 6 -1
		جراء 4 3
			ASSAULT 7 -1
		جرح -1 0
		جرى -3 2
			ASSAULT 0 2
		جريمه 0 -2
			ASSAULT 0 -1
		جعل 2 3
			PERSONNEL 3 0
		جلسه 7 0
		جمع
			CONSULT 3 0
		جنود 4 0
		جهاز 3 0
		جهود 0 1
		حارب -2 3
			ASSAULT -1 4
		حاصر -8 3
			ASSAULT -1 0
			COERCE -1 1
		حاليا -2 0
			ASSAULT 0 1
		حاول
			ASSAULT -4 0
			CONSULT 2 0
		حذر 0 -3
		حركه 1 -11
			ACCUSE 2 0
			CONSULT 4 0
		حزب 3 0
			ASSAULT 1 0
		حسب 2 -1
		حسن 0 14
		حصل 2 2
			PERSONNEL 6 0
		حصيله 0 -2
			ASSAULT 0 -2
		حض 1 0
		حضر
			CONSULT 6 0
		حقق -3 5
			SUPPORT 0 2
		حكم -3 1
			SANCTION -1 0
		حكومه -5 0
			ASSAULT 0 2
		حل -2 0
			PERSONNEL 0 1
		حماس 0 1
		حمل
			ACCUSE 0 3
			ASSAULT 6 0
		حول 0 1
			ACCUSE 0 1
			ASSAULT 1 0
			CONSULT -4 0
			PERSONNEL 4 0
		حينها 1 0
		حيي 0 1
		خارج -4 -1
		خاصه 0 3
		خاض 7 0
			ASSAULT 4 0
		خالد 0 -3
		ختم 3 0
		خرج 7 0
		خسائر 0 -2
		خصص 0 1
		خضع 6 0
		خطط 0 -1
			ASSAULT 0 -2
		خطف 2 0
		خلال
			ASSAULT -1 4
			COERCE 2 0
		خلاله 15 0
		خلالها
			CONSULT -6 0
		خلف -1 0
			ASSAULT 0 10
			PERSONNEL 0 -4
		خلفا 2 0
			PERSONNEL 2 0
		خلفه 0 1
		داخل -5 1
			ASSAULT 0 7
		دافع
			SUPPORT 0 -1
		دان 0 -4
			ACCUSE 6 -2
		داهم 2 1
			COERCE 0 2
		دخل 0 5
		درب 0 -3
		درس -3 0
		دعا 0 -3
			CONSULT -4 0
			REJECT 0 -2
		دعم -5 0
			CONSULT -1 0
		دعمها 0 3
			SUPPORT 0 1
		دعوه 0 -4
			REQUEST 0 -3
		دفع 9 0
			ASSAULT 3 0
		دهس 11 0
		دوريه 0 1
		دول -1 0
		ذكر 0 -5
			ASSAULT 1 -4
		ذلك 4 -7
			ASSAULT 0 -1
			COERCE 1 0
		ذهب 5 0
		رأس -2 0
		رأى -4 6
			ASSAULT 0 3
			COERCE 0 2
		رؤساء -2 0
			CONSULT -2 0
		رئيس 0 -3
			CONSULT -5 -3
			SUPPORT 3 0
		رئيسا -1 -1
		راح 0 -4
			ASSAULT 0 -3
		راس 0 1
		راسها
			ACCUSE 1 0
		راسهم 0 6
		ربط -1 -3
		رجال 0 -1
		رجل 0 5
		رحب 7 -5
			SUPPORT 1 -1
		رد 0 1
		ردد 2 0
		رساله -1 1
		رغم
			REJECT 2 0
		رفض 0 -1
			ASSAULT 6 0
		رفضها 0 3
		رفع 4 -5
			ACCUSE 1 0
			ASSAULT -1 0
			PROTEST 4 0
		رقم 2 0
		ركز -1 0
		روابط -4 0
			CONSULT 1 0
		روسيا 3 0
			ACCUSE 0 1
			AGREE 4 0
		زار -5 0
			CONSULT 0 4
		زال
			ASSAULT 2 0
		زرع 0 -1
			ASSAULT 1 0
		زيارته -3 2
			CONSULT -3 5
		زياره -1 4
		سابقا 7 -1
		ساند 0 -1
		سبق 2 6
		سجل -1 1
		سجن 0 3
		سراح 0 5
		سعى 0 2
		سقط -9 0
			ASSAULT -6 2
		سكن 0 -1
		سلطات 2 0
		سلم -6 2
		سمح 0 -3
		سمى -3 0
		سوريا 0 4
		سوريه -1 0
		سوي 2 6
		سياره 0 2
			ASSAULT 0 2
		سيطره 3 0
		شارك 8 0
			ASSAULT 2 0
			PROTEST 4 0
		شجب -2 0
			ACCUSE -1 0
		شدد
			REQUEST 3 0
		شريط 1 0
		شقيقه 0 -1
		شكك 1 0
		شكل -4 4
			PERSONNEL 0 7
		شل 0 6
		شن 2 -6
			ASSAULT 13 -3
		شهد -16 -3
			ASSAULT -3 -1
			PERSONNEL 0 4
		صاحب -7 0
			CONSULT -2 0
		صالح 3 0
			ASSAULT 4 0
		صحيفه 0 2
		صد 0 3
			ASSAULT 0 3
		صرح 8 3
			CONSULT -1 0
		صفوف 0 2
			ASSAULT 0 4
		صله
			COERCE 0 2
		صمت 0 1
		صوره 0 -1
		ضبط -1 -1
		ضحيته 0 4
			ASSAULT 0 4
		ضحيتها 0 3
			ASSAULT 0 4
		ضد -5 11
			ACCUSE 0 1
			ASSAULT 11 3
			COERCE 0 1
			CONSULT 1 0
			REJECT 0 1
			SUPPORT 0 -4
		ضرب -7 4
			ASSAULT -4 14
			DISASTER 0 -1
		ضم 0 -1
			CONSULT 6 0
		ضمن
			ASSAULT -1 0
			CONSULT 2 0
			REQUEST 1 0
		طائرات 0 -3
			ASSAULT 2 -2
		طائره 4 0
			ASSAULT 5 0
		طال 0 5
			ASSAULT 0 2
			COERCE 0 1
		طالب
			ACCUSE 0 -1
			CONSULT 1 0
			REJECT 0 -1
			REQUEST 0 2
		طرد -5 0
			ASSAULT -2 0
		طلب 3 -6
			ACCUSE 1 0
			REQUEST 10 -4
		طهران 2 3
			ASSAULT 0 1
		ظل 0 2
		ظهر 9 0
			ACCUSE -1 1
			ASSAULT 7 0
		عاد 4 -2
		عارض -4 0
		عامل -1 0
		عانى -1 2
		عاون 1 0
		عباس
			CONSULT -3 0
		عبدالله 0 1
		عبر
			ACCUSE 5 0
			REQUEST 3 0
			SUPPORT 1 0
		عدم 2 5
			ACCUSE 0 4
			CONSULT 7 0
			PERSONNEL 0 1
		عرض 0 8
		عزا -1 0
		عقب
			COERCE 1 0
			CONSULT -1 0
		عقد 1 2
			CONSULT 8 0
			REQUEST -1 5
		علق 0 -1
		علي 6 0
			ACCUSE 0 -1
			AGREE 0 5
			AID 6 0
			ASSAULT 5 1
			COERCE 0 -4
			CONCEDE 0 1
			CONSULT -1 0
			DISASTER 0 -5
			PERSONNEL 4 -5
			PROTEST 4 11
			REJECT -4 0
			REQUEST 2 -8
			RETREAT 0 -3
			SANCTION -4 1
			SUPPORT -1 -5
			THREATEN -1 8
		عليه 2 0
		عليها
			ASSAULT 0 4
		عمل -3 0
			ASSAULT -1 0
		عمليات 1 0
			ASSAULT 0 -1
		عمليه -1 -2
			COERCE -3 0
		عن 0 6
			ACCUSE 3 0
			AGREE -6 3
			AID -3 0
			ASSAULT -2 7
			COERCE 0 2
			CONSULT 0 -1
			PERSONNEL 0 1
			PROTEST 0 1
			REJECT 0 -3
			REQUEST 12 -8
			RETREAT -2 0
			SUPPORT -5 -2
			THREATEN 3 -1
		عناصر 1 0
			ASSAULT 3 0
		عند
			ASSAULT -2 0
		عين
			PERSONNEL 4 0
		غداه -2 0
		غير 1 -2
			ACCUSE 4 0
			ASSAULT -5 0
			REQUEST 3 0
		فات 1 0
		فاجأ 5 0
		فان 1 0
			ASSAULT 0 1
			COERCE 0 4
		فتح 1 -9
			ACCUSE 4 0
			ASSAULT 2 -1
		فجر 4 -2
			ASSAULT 3 0
		فرض 8 -2
			COERCE 5 0
		فرق -2 0
		فرنسا 0 -1
		فضلا
			ASSAULT 0 -2
		فقد 0 4
		فلسطين 0 1
		في 0 2
			ACCUSE -5 1
			AGREE 0 -2
			AID 0 1
			ASSAULT -2 0
			COERCE -3 2
			CONCEDE 0 1
			CONSULT 2 -4
			COOPERATE 3 0
			DISASTER 0 11
			PERSONNEL -11 3
			REQUEST 1 0
			RETREAT 5 0
			SANCTION 3 -6
			SUPPORT -7 0
			THREATEN 0 2
		فيديو 0 1
		فيه 3 5
			ACCUSE -2 6
			CONSULT 3 0
		فيها 0 11
			ACCUSE -2 2
			ASSAULT 5 4
			CONSULT 7 0
			PERSONNEL -3 9
		قابل -11 11
		قاتل 0 8
			ASSAULT 0 5
		قاد
			ASSAULT 0 -3
			CONSULT -1 0
			PERSONNEL -1 0
		قاعده -1 4
			ASSAULT -2 3
		قال 10 -8
			ACCUSE 0 4
			AID -4 0
			ASSAULT -7 -5
			COERCE 0 -6
			PERSONNEL -1 3
			REJECT 2 0
			REQUEST 8 0
			SANCTION 4 -1
			SUPPORT 6 0
		قام 7 6
			ACCUSE 4 0
			ASSAULT 0 -6
			COERCE 5 -2
			CONSULT 6 0
			REQUEST -4 6
		قباله 0 -1
		قبضه 0 2
		قبل 0 8
			ASSAULT 2 0
			CONSULT -5 0
			PERSONNEL 1 0
		قتل -1 0
			ASSAULT 0 5
		قتيل 0 -3
			ASSAULT 0 -3
		قتيلا 0 4
			ASSAULT 0 7
		قدم 5 -1
			ACCUSE 0 1
			AID 10 0
			ASSAULT -1 -3
			CONSULT -3 0
		قرارا 0 2
		قرارات 0 7
		قرب -4 -1
			ASSAULT 0 -4
			COERCE 0 1
		قرر 6 -1
			ACCUSE -4 0
			COERCE 2 0
			RETREAT 5 0
		قضى 3 3
		قطاع -1 0
		قل -3 0
			ASSAULT -1 1
		قمع 0 1
		قوات 5 6
			ASSAULT 0 2
			COERCE 6 0
		قوه -2 0
		كان -3 0
			ACCUSE -3 0
			AGREE -2 0
			ASSAULT -2 0
			CONSULT 0 -5
			MOBILIZE 4 0
			PERSONNEL -5 1
			REJECT 0 -2
			REQUEST 0 1
			SANCTION 4 0
			THREATEN 2 0
		كثف 1 0
			ASSAULT 1 0
		كذلك 10 0
			ASSAULT 3 0
		كرزاي 1 0
		كشف -5 0
			AGREE 2 0
			CONSULT 1 0
			REQUEST -2 0
		كلف -7 0
		كلينتون 0 3
		كون 2 0
		كي -1 0
		ل -9 -3
			ASSAULT -1 0
		لا 0 -1
		لان 4 -4
		لبنان 1 2
		لتقديم 0 3
		لجنه -3 0
		لحضور 0 -2
		لدي 0 -4
			ACCUSE 0 -2
			CONSULT 0 2
		لرئيس -2 0
		لصالح -1 0
		لقاء 0 -3
		لقائه 1 0
			CONSULT 3 0
		لقي -6 4
			ASSAULT -1 4
		لكن 6 -1
			ACCUSE 6 -2
			REJECT 1 0
			REQUEST 1 0
		للامم 0 6
		للجيش 0 3
			ASSAULT 0 3
		للدموع 0 4
		للقاء 0 1
			CONSULT 0 1
		له -1 0
			ACCUSE 0 -1
			ASSAULT -1 6
		لها 0 1
			ASSAULT -3 8
		لوزراء 7 0
			CONSULT 6 0
		مؤكدا 6 -6
			SUPPORT 10 -2
		مارس 1 0
		متاثرا 0 -2
			ASSAULT 0 -2
		مجموعات -4 3
		محاكمه 0 1
			ACCUSE 0 -3
		محاولات 0 2
		محكمه 0 4
		مدنيين 0 1
		مدير 0 -3
		مدينه 0 -3
		مركز
			ASSAULT 0 3
		مسؤوليه 0 -1
		مسجد 0 -1
		مسلحون 7 2
			ASSAULT 7 2
		مسلحين 0 2
			ASSAULT 0 3
		مصر 0 -2
		مصرع 0 2
			ASSAULT 0 2
		مطالبا
			REQUEST 0 1
		مع 2 5
			ACCUSE 0 -2
			AGREE -1 15
			ASSAULT 7 0
			CONCEDE 1 2
			CONSULT 8 3
			COOPERATE 0 -1
			PERSONNEL 0 -4
			PROTEST 6 0
			REJECT -9 6
			REQUEST -7 0
			RETREAT -5 0
			SANCTION 0 -8
			SUPPORT 0 2
		معارك -1 0
		معسكر 0 1
		معقلا 0 2
		مقابل 9 0
		مقتل -1 0
			ASSAULT 0 -1
		مقدمتهم 0 2
		ممثلي 2 0
		من -1 0
			ACCUSE 0 11
			AGREE 3 -9
			AID 6 -2
			ASSAULT -1 0
			COERCE 4 0
			CONCEDE -2 0
			CONSULT -4 2
			DISASTER 0 3
			PROTEST 0 -1
			REJECT 3 -1
			REQUEST 12 11
			RETREAT -7 -2
			SANCTION -1 0
			SUPPORT -2 -7
			THREATEN 0 1
		منذ 1 -2
			ASSAULT 1 -4
			COERCE 4 0
			CONSULT -4 0
			PERSONNEL 0 5
		منزل 0 1
		منزلا 0 -1
			ASSAULT 0 -1
		منطقه 0 -3
		منظمه 10 0
			ACCUSE 4 0
		منع -4 0
			ASSAULT 3 0
			COERCE -2 6
		منها -7 2
			PERSONNEL -1 0
		منهم 0 -8
			ASSAULT 0 -4
		مهاجمه 0 -2
			ASSAULT 0 -2
		موافقه 6 0
		مواقع 0 7
			ASSAULT 0 3
		موقع -1 0
		ميليشيات 0 -1
		نائب 0 -7
			ACCUSE -4 0
			REQUEST 1 0
		ناشد -2 -1
		ناصر -1 0
		نال -1 0
		نتنياهو
			REQUEST 0 3
		نحو 0 -3
			ASSAULT 1 0
		ندد 0 -3
			ACCUSE 4 0
			ASSAULT -1 0
		نسب 1 0
		نشر -1 -4
			ACCUSE 1 0
			ASSAULT -3 -3
			REQUEST 7 0
		نشطاء 3 0
		نصح 0 2
			REQUEST 0 3
		نظام 1 0
		نظرا 0 -1
		نظم 8 0
			ASSAULT -2 0
			PROTEST 14 0
		نفذ 3 0
			ACCUSE 0 9
			ASSAULT 6 -4
		نفسه 0 2
		نفى -4 0
			ACCUSE -6 4
			ASSAULT 2 -3
			COERCE -3 0
		نقل -13 0
			ACCUSE -1 0
			COERCE 0 2
			SUPPORT -1 0
		نيجيريا 0 2
		هؤلاء 6 6
			ASSAULT 1 0
		هاجم -4 -4
			ACCUSE 0 -2
		هجمات 0 -3
		هجوم 4 -6
			ASSAULT 5 -6
		هجوما 1 0
			ASSAULT 3 0
		هدد 3 -3
			THREATEN 0 -1
		هدف -2 0
		هذا
			CONSULT 1 0
		هذه -7 6
			ACCUSE 0 1
			COERCE 0 2
		هما 0 2
		هنأ 0 1
			SUPPORT -5 4
		هناك 0 -2
		هو
			ASSAULT 3 0
		هي
			ASSAULT 1 0
		و -3 6
			ASSAULT 0 1
		واجه 0 11
			ACCUSE -7 6
			ASSAULT 7 0
		واصابه 0 3
			ASSAULT 0 6
		واصل 6 0
			ASSAULT -4 0
			COERCE 5 0
		وافق 8 -3
			SUPPORT 2 -5
		واقتحام 0 -2
		والامن -1 0
		والتعاون -2 0
		والجندي 0 3
		والده 0 1
		والسعودي 2 0
		والقوات 0 7
			ASSAULT 0 8
		والوفد 1 0
		والولايات 5 0
			CONSULT 5 0
		وان
			COERCE 0 2
		وبعد 0 -2
		وبين 9 0
			ASSAULT 7 0
		وبينها 0 -1
		وتدمير 0 -1
			ASSAULT 0 -1
		وتقديره 0 2
			SUPPORT 0 2
		وجه 5 -2
			ACCUSE 5 0
			CONSULT 2 0
		وجود 5 0
		وخاصه -2 0
		وراء 0 1
		وزاره 0 3
			ASSAULT 2 0
			REQUEST 0 3
		وزراء 2 0
			SUPPORT 4 0
		وزع 1 0
		وزير 4 0
			ACCUSE 0 -4
			AGREE 5 0
			ASSAULT 0 -2
			CONSULT -1 3
			REQUEST 0 5
		وزيره -4 0
		وسائل 6 0
			ASSAULT 1 0
		وصف -9 0
			ACCUSE 0 8
			ASSAULT 0 -3
		وصل 1 -3
			CONSULT 0 -2
		وعبر 1 0
			CONSULT -2 0
			SUPPORT 9 0
		وعلي 6 7
		وفاه 2 0
			PERSONNEL 3 0
		وفد 1 0
		وفرنسا 1 0
		وفقا 0 -2
		وفي -3 -5
		وقع 0 -14
			ASSAULT 0 -1
			SUPPORT 0 -3
		وكذلك 1 0
		ولي -1 0
			CONSULT -2 0
		ومقاتلي -1 0
			ASSAULT -1 0
		ومن 2 -1
		وهو 0 -16
			ACCUSE 0 -1
			ASSAULT 0 -2
			REQUEST 4 0
		وهي -3 0
		“ 7 0
			ACCUSE 0 3
			CONSULT -1 0
		” 1 0
	between
		after
			" -6 3
				noun 0 3
			) 1 9
				verb 2 4
			, 0 -4
			- 5 6
				masdar 0 3
				noun 8 0
				verb 0 5
			. 6 0
				verb 3 0
			/ -2 8
			: -6 -9
				masdar 5 0
				noun -8 -6
				verb -3 0
			time 3 0
				masdar 5 -7
				verb -2 3
			« -5 2
				verb 0 6
			،
				masdar -6 0
				verb 2 5
			أبان 0 6
			أبلغ -2 -3
			أتى
				verb 0 3
			أجرى 7 4
				noun 9 0
			أجمع 5 0
			أدى 0 12
				masdar 0 4
				noun 1 3
			أراد
				masdar 0 7
			أسفر 0 13
				masdar 0 8
			أصاب
				masdar 0 7
			أصبح 0 -4
			أصدر
				noun 3 0
			أعلن -4 0
				noun 0 -3
			أفرج 0 3
				verb 0 3
			أكد -1 -12
			أمكن
				noun 4 0
			أورد 3 0
			ابو -4 0
			اتخذ 0 4
			اتفاق 7 0
				masdar 5 -1
			اتفاقيات 5 0
				masdar 6 0
			اتفق -1 3
			اتهامات 0 6
			اتهم 0 -4
				verb 0 -3
			اثر
				masdar 0 -5
			اثناء 0 -4
				verb 0 -5
			اجتمع 8 0
				noun 6 0
			اجراء 0 -3
			اجراءات 0 6
				verb 0 3
			احتجاجا 0 7
			اخترق 0 3
			اخرون 3 -1
				verb 6 0
			اخرين 4 -1
				verb 0 -4
			اداره 0 -5
				verb 0 -3
			ادعى 7 4
				masdar 0 5
			ارتكب 7 0
			استئناف -4 1
				verb 0 3
			استخدم
				masdar 5 0
			استراليا 5 0
				masdar 6 0
			استضاف
				masdar 0 3
			استهداف 6 0
				noun 6 0
			استهدف -12 14
				masdar 0 8
				noun -10 12
				verb 0 -9
			استولى 0 3
				verb 0 3
			اسرائيل
				noun 9 0
				verb -4 -4
			اشاره 3 3
			اشتبه 1 5
				noun 0 5
			اشخاص 0 -6
			اصلاح 4 0
			اضافه 10 4
				masdar 5 0
			اطلاق 4 -11
				noun 0 -3
				verb 8 0
			اعاده 0 -3
			اعتبر -6 -1
			اعتقد 8 -2
				masdar 5 0
			اعضاء 5 0
			اعقاب -3 0
			اعلان -1 -4
			افراد 0 -6
			افغانستان 9 -6
				noun 8 0
			اقامه 0 -3
			اقتحم 5 0
			الا 0 -3
			الاتحاد 0 3
				masdar 0 7
			الاتفاق 0 -9
				verb 0 -6
			الاخير 0 6
			الاداره 0 3
				verb 0 3
			الارهاب 0 5
			الاطراف 7 -4
				verb 9 -9
			الانتخابات 9 -6
				verb 4 -9
			الانسانيه 0 4
			الانفصاليين 0 4
				verb 0 5
			الاولي 5 0
			البحريه 2 4
			البرازيل 4 -3
				verb 6 -3
			البرلمان
				verb 0 5
			البلاغ -1 4
			البلدين -8 0
			البلديه 0 -3
			التصعيد 0 4
				verb 0 4
			التي 4 9
				masdar 5 6
				noun 4 5
				verb -3 0
			الثوار 0 -3
			الجانب 1 -4
			الجانبان 4 0
				verb 4 0
			الجرحي 3 0
			الجنرال
				noun 3 0
			الجهات 0 3
				noun 0 12
				verb 0 -8
			الجهه 3 0
			الجيش
				noun -3 0
				verb 5 0
			الحاق 0 6
			الحدود -4 -1
			الحركه 0 3
				noun 0 4
			الحكومه 6 0
			الحوثيين 0 -3
			الخارجيه 0 5
				verb -2 5
			الخلاف -3 0
			الدكتور
				verb -3 0
			الدول -1 -4
				noun -3 0
				verb 0 -4
			الدوله -1 3
				verb 0 4
			الذي 5 5
				noun 5 0
				participle 0 4
			الرئيس
				noun 1 -5
			الرصاص 0 4
				verb 0 4
			السباق 0 3
			السجناء 0 3
			السعوديه
				masdar 8 0
			السفراء 5 0
			السفير 0 -3
			السلطات
				noun 0 3
			الشرطه 5 0
				masdar 14 0
				verb -4 0
			الصين 0 8
				verb 0 5
			الضحايا 0 6
				masdar 0 10
			العاهل 3 0
			العراق 5 -4
				verb 3 -4
			العلاج 4 0
				verb 5 0
			العمل 0 -3
			العنف 0 -3
			القائد 0 3
			القانون 3 -3
			القاهره 4 3
			القدس 0 -5
			القضاء 0 4
			القوات
				noun 4 0
			القوي 4 0
				verb 9 0
			القياده
				verb 0 4
			القيادي 0 -4
				verb 0 -3
			الكاتب 0 3
				verb 0 3
			اللجنه -4 1
				verb -2 5
			اللواء 7 0
				noun 5 0
				verb 1 4
			المئات 3 0
				verb 3 0
			المتشددين 3 0
			المتهم 0 -3
			المتهمين
				masdar 0 6
			المجتمع
				verb -3 0
			المجلس -3 0
			المحادثات -3 2
				verb 0 4
			المحكمه -3 0
			المدعي 0 3
				verb 0 3
			المدنيين 0 -6
			المدينه 0 -3
			المرشح 0 -3
			المسؤولين 0 3
			المستشار 3 0
				verb 3 0
			المشاركون 0 6
				verb 0 6
			المشافي 0 8
			المعسكر
				noun 0 4
			المفوضيه 0 7
				verb 0 5
			المقاومه 5 -6
				masdar 4 -1
			المقيمين 7 0
			الملف
				verb 0 5
			المملكه 1 -3
			المنطقه -3 8
				noun 0 5
				verb 0 3
			المنظمه 0 6
				verb 0 7
			المواطنين -4 1
			النائب -2 12
				verb 0 3
			النار 0 3
				verb 0 5
			الناشطين 0 5
			النظام 0 -8
				verb 0 -7
			النيران 0 4
				verb 0 3
			الهجمات
				verb 0 3
			الهدنه 6 0
			الهند 4 0
			الوزراء -1 4
			الوفد 0 4
				noun 0 4
			الولايات
				verb 0 4
			الي -8 0
				masdar -5 3
				noun -3 7
				participle 0 -3
				verb 1 -7
			اليمين 0 -5
			اليه 6 0
				masdar 0 -3
				noun 5 0
				verb 0 10
			اليها
				verb 6 0
			امام 3 0
			امن 0 3
			امين 0 7
				verb 0 8
			ان -10 0
				masdar 0 -3
				noun -5 0
				verb 0 3
			انتهى 0 3
				noun 0 5
			انصار 0 -3
			انقره
				noun 0 -3
			انه -2 -4
			اهداف 0 5
			اوساط 7 0
			اوكرانيا 0 -3
			ايران 0 -6
			ب -1 3
				noun 1 10
				verb -3 -2
			باتجاه -5 7
			باثاره 0 5
			باسم
				verb 0 5
			باغتيال 6 0
				masdar 3 0
			باقليم 0 4
			بالاسري 3 0
				masdar 3 0
			بالاضافه
				verb 5 0
			بالاعدام 0 4
			بالتعاون 0 -5
			بالتنسيق 4 0
			بالجاني 0 3
			بالدور 0 6
			بالعمل
				masdar 0 8
			بالقتل 0 -3
			بالقرب 0 -4
			بالقنابل 0 7
				noun 0 4
			بان -9 7
			بانها
				noun 5 0
			بتاسيس 0 3
			بتقديم
				verb 0 4
			بتهمه 0 -5
			بجروح
				masdar 3 0
			بجهود
				verb 3 0
			بحثا 0 3
			بحق -8 0
			بحياه 0 8
				verb 0 5
			بخصوص -3 0
			بدعم -2 -6
			بدلا 0 -3
				verb 0 -3
			برئاسه 3 -2
			برصاص 4 -3
				masdar 3 0
			برنامج 5 0
			بريف 0 4
			بسبب 0 -9
				verb 0 -7
			بشان -9 -4
				masdar 0 -3
				noun -8 0
			بشده -1 -3
				verb 0 -3
			بشكل -3 1
			بعد -10 -10
				masdar -10 0
				noun 0 -10
			بعدم
				verb 0 -4
			بغداد -3 1
				verb -1 8
			بقصر 8 0
				verb 3 0
			بلده 0 4
			بما -3 5
				participle 0 3
			بمبادره 7 0
			بمشاركه 3 0
				masdar 5 0
			بمقر 10 -1
				noun 4 0
			بمواصله
				verb 0 -3
			به 7 6
				participle 0 4
			بها 1 14
				verb 0 6
			بواسطه 0 -3
			بيان 0 4
				verb 0 6
			بين 14 -9
				masdar 11 -9
				noun 8 -1
				verb 0 3
			بينما
				verb 0 -5
			بينها 3 -4
			بينهم 2 -9
				masdar 0 -6
				verb 10 0
			تبادل 3 0
				masdar 3 0
			تبنى
				noun 4 0
			تجمع 0 3
				noun 0 4
			تجمعا 0 3
			تحيات -3 0
				noun -3 0
			تدريبات 2 -4
				verb 2 -4
			ترأس
				noun 3 0
			تركيا 5 2
				masdar 3 4
			تسبب 0 4
				masdar 0 8
			تسليم 0 3
			تشكيل
				verb 0 -3
			تصريحات
				verb 0 3
			تضمن 0 7
				noun 0 6
			تعرض -1 11
				noun -2 6
			تعلق
				masdar 0 5
			تعود 0 6
				verb 0 3
			تقدم 4 13
				masdar 4 1
				verb 0 7
			تقديم
				verb 0 -5
			تقرير 0 -3
			تناول -6 0
			تنظيم
				masdar 0 4
			تنفيذ
				verb 0 3
			تواجد 0 6
			جاء 0 -6
				masdar 5 -4
				noun -3 0
			جامعه 0 12
				verb 0 6
			جانب 0 5
			جبل
				verb 0 4
			جبهه
				verb 0 3
			جر 5 0
			جرح 0 6
			جلسه 6 4
				masdar 6 0
				verb 0 3
			جمع 12 -1
				noun 11 0
			جنوب -3 2
			جنوبي 0 3
			جنود 0 8
				noun 0 6
			جهه 3 0
				masdar 5 0
			حاصر
				verb 0 3
			حافله
				noun 0 6
			حاليا 7 0
			حتفهم 4 0
				verb 4 0
			حتي -3 -4
			حرقا 3 0
			حركه 9 0
				verb 8 0
			حزب -3 0
			حسب 2 -3
			حسن 0 6
				masdar 0 3
			حضر 6 0
			حكومه
				masdar -4 0
				noun 0 4
			حل -6 0
			حماس 0 5
				verb 0 4
			حمل 1 -6
			حول -6 -7
				verb -1 -4
			حي 0 -3
			حيث 6 3
				noun 0 6
			حين 3 0
			حينها 3 -3
			خارج
				noun 0 6
			خاض 5 0
				masdar 5 0
			خالد 0 -4
				verb 0 -3
			خرج 7 0
			خطط -1 -3
			خلال 3 -2
			خلاله 0 4
			خلالها -11 11
				verb -13 8
			خلف 2 7
				noun 0 4
				verb 3 0
			داخل -4 0
			دار 5 0
				noun 8 0
			داعش -3 -2
			دخل -3 0
				noun -4 0
			دعم -3 0
			دفع -1 -3
			دول 6 7
				noun -1 6
				verb 10 -2
			دولار -1 4
			دوله
				verb 0 -3
			دون -1 -9
				verb 0 -3
			ذلك
				verb 3 0
			رئيس
				noun 9 0
			راسها 0 6
			راسهم
				verb 4 4
			ربط -1 -4
			رتب -1 3
			رجال
				verb 0 -5
			رجح 5 0
			رحب 4 0
				masdar 4 0
			رساله -2 6
				verb 0 3
			رسميا -1 4
			رغم 0 -4
			رفض 0 -4
			رهينه 0 -3
				verb 0 -3
			روسيا 0 -4
				noun 9 -3
			زال 0 -5
			زعم 5 0
				noun 7 0
			زعيم -3 3
				verb 0 3
			زيارته 3 0
				verb 4 0
			زياره 0 -3
			سقط 0 9
				noun 0 8
			سلطات 0 -3
			سلم 0 -3
			سمح 0 -3
			سموه -5 0
				noun -4 0
			سمى 0 7
				masdar 0 5
			سواء 0 5
			سوريا 0 6
				masdar 0 3
			سوريه -4 0
			سيطر -3 3
				masdar 0 6
			شارك 16 -5
				noun 13 -3
			شخص 0 -5
			شرق 0 4
				verb 0 3
			شركات 10 0
				verb 7 0
			شعارات
				verb 0 3
			شمل -2 5
				noun -5 2
			شن 2 4
				noun 0 10
			شهد -4 0
			صاحب -9 -2
			صاروخين 0 6
				verb 0 6
			صرح
				noun 4 0
			صفقه 3 0
				masdar 4 0
			صفوف 0 4
				noun 0 5
			صمت 0 7
			صواريخ 0 7
			ضحيتها 0 6
				noun 0 3
			ضد -11 5
				noun -12 12
			ضروره -3 0
			ضم 12 0
				noun 9 -2
				verb 0 8
			ضمن 0 -3
			ضيفا 0 3
			طائرات 3 0
				verb 3 0
			طال 0 6
				masdar 0 4
			طلب -1 -3
			طوال
				masdar 4 0
			عاد 1 -4
				masdar 0 -3
			عاليا 0 5
				verb 0 5
			عبر -1 -4
				noun 0 -5
			عبوه 0 8
				verb 0 7
			عضو 0 4
				verb 0 4
			عقد 4 0
			عقودا 3 0
			عكس
				noun 3 0
			علي -8 -1
				masdar -6 0
				noun -2 4
				verb 2 -3
			عليه 7 -8
				noun 6 0
				verb 0 -5
			عليها 7 -2
				verb 2 -11
			عليهم
				verb 0 3
			عمل -1 -8
			عمليه 4 0
			عن -5 -4
				masdar 4 0
				noun -9 0
			عناصر 10 0
				verb 1 3
			عند
				masdar 0 8
			عندما 7 0
			عنه -2 7
			غزه -4 -4
			غير 5 -4
				verb 3 -1
			فاز 0 10
				noun 0 3
				verb 0 4
			فان 0 -3
			فتح
				verb 0 -3
			فجر 6 0
			فرض
				noun 0 -4
			في -4 -2
				participle 0 -6
			فيتنام 5 -2
			فيها 8 4
				masdar 3 0
				noun 5 5
			قاد 10 -8
			قاده
				noun -3 0
			قال -8 -5
				noun -4 3
				verb 0 -7
			قام 5 6
				noun 8 0
				participle 0 4
			قبضه 0 3
				masdar 0 3
			قبل 0 -3
			قد
				noun 4 3
			قرار 0 -12
				verb 0 -8
			قرارا 0 3
				verb 0 4
			قضى
				verb 0 3
			قطاع -3 0
			قل 0 17
				masdar 0 3
			قوات 0 -7
				masdar 0 -6
				noun 0 -4
				verb 0 3
			قوه
				verb 4 2
			كامل 0 7
			كان 0 4
			كبير 8 -6
				verb 2 -3
			كذلك
				masdar 0 6
			كما -3 0
			كوريا 3 0
			لا
				masdar 1 -4
				noun 0 3
			لاجراء -4 0
			لاحقا 0 3
			لاطلاق 7 -1
				noun 4 0
			لان 0 -4
			لتنظيم 3 0
				masdar 4 0
			لجنه 0 5
				verb 0 6
			لحزب 0 4
				verb 0 8
			لدعوه 0 4
			لدي 0 4
				verb 0 3
			لصالح
				verb 3 0
			لطالبان 0 3
				masdar 0 3
			لقاء -3 0
			لكن -7 0
			للامم 4 4
				verb 0 3
			للامن
				masdar 3 0
			للانتخابات 5 0
				noun 4 0
			للتعاون -3 5
				noun -3 3
			للحصول 0 3
				masdar 0 4
			للدموع 0 5
			للشؤون 3 0
			للصحفيين 0 6
			للمؤتمر 3 0
			للمجلس 3 0
				noun 3 0
			للمطالبه 0 3
			للمقاومه
				noun 0 7
			لمجلس 0 4
				masdar 0 4
			لمحاوله -5 2
			لها -3 0
				noun -2 4
			ليس 0 -3
			مؤتمر -4 0
				noun -3 0
			مؤخرا 4 0
			مؤسسات 0 7
			ما 4 14
				masdar 0 3
				noun 6 0
				verb 0 4
			مارس 9 12
				masdar 1 4
			مالك 0 3
				verb 0 3
			مباشره 9 1
				noun 8 0
				verb 3 0
			مبني
				noun 4 0
			مبينا 4 0
			مثل 2 -4
				masdar -3 0
				verb 4 0
			مجال 5 0
				verb 6 0
			مجلس -11 0
			محمله 0 6
			مخيم 0 3
			مدير 4 0
				verb 3 0
			مديريات 5 0
			مدينه 0 4
				noun 5 0
			مركز 0 5
				noun 0 4
			مركزا 0 -3
			مزيدا 0 3
			مسؤولين 0 8
				masdar 0 3
			مسؤوليه 1 -4
			مستشفي
				verb 0 -3
			مستمره 3 0
				masdar 4 0
			مستهدفه 0 3
			مشاركتها 0 9
			مشيرا 0 -7
			مصر 0 3
			مع 0 -3
				noun 1 -6
				verb 5 0
			معهم 3 -3
			مقابل -4 -5
				masdar -1 -3
			مقر 0 -3
			مكتبه 8 0
			مما
				masdar 0 3
			ممثله 0 4
				verb 0 5
			ممثلي 5 0
			ممثلين 3 0
			من 4 0
				masdar 5 -4
				noun 3 -10
				participle 0 6
				verb 0 5
			مناطق
				verb 6 2
			منذ -14 -3
				noun -6 -9
				verb 0 6
			منزل 0 6
				noun 0 5
			منزلا 0 -3
			منصبه -2 5
				masdar 0 6
			منطقه -3 0
			منظمه
				masdar 3 0
			منع -3 -2
			منها -3 -3
			منهم 0 -10
			مهمه 0 -4
			مواقع -3 11
				verb -3 9
			موسكو
				noun 0 -4
			نائب
				masdar 0 3
			نسب 9 0
			نظام 1 -4
				verb 2 -3
			نظرائه 4 0
				noun 4 0
			نظم 5 0
				noun 4 0
			نفذ 11 0
				noun 6 -3
			نفسه -3 5
			نقل -5 0
			نوعه 0 5
			هاتفيا 0 6
			هجمات 6 -4
			هجوم 0 -4
			هجوما 5 -2
				verb 6 -2
			هدف 0 -3
			هذا -3 1
			هم 0 10
				masdar 0 3
				noun 0 12
				verb 0 -5
			هما 0 8
			هو 6 0
				noun 4 0
			هي
				noun 0 4
			و 8 10
				masdar 6 6
			والاتحاد 7 1
			والتي 0 11
				noun 4 14
			والذي 0 4
			والسعودي 3 0
			والصين 5 0
			والمصابين 0 -4
			والمغاربه 3 0
			والهند 5 0
				verb 4 0
			والي 0 5
			واليابان 3 1
			وان 0 -5
			وبقيه 0 5
			وبين 4 0
				masdar 4 0
			وتونس 0 3
			وجد 0 5
				masdar 0 4
			وجماعه 0 3
			وجمهوريه 0 6
			وجهات -2 8
			وجهتها 7 2
			وحدات -3 -1
			وحزب 4 0
			وذلك 0 -9
			ورئيس 10 0
				noun 9 0
			وروسيا 6 2
				verb 5 2
			وزاره 0 5
				noun 1 6
				verb -3 0
			وزراء 1 -5
				noun 6 0
				verb 0 -8
			وزير 2 4
			وزيرا 3 -3
			وزيري 6 0
				noun 8 0
			وسط -8 2
			وصف -5 0
			وصفهم 0 6
			وضع -6 0
			وعلي
				verb 3 0
			وفد 1 6
				verb 0 4
			وفدا 3 0
			وفق 0 -3
			وقع -7 2
				masdar -6 3
			وقف 3 0
			وكذلك 0 8
				verb 0 6
			وكيل 0 5
			ولي
				masdar -2 4
			ومدير
				verb 4 0
			وملاحقه 0 4
			ومن 2 -6
			وهم 0 6
				masdar 0 10
			وهناك 5 0
			وهو
				verb 0 -7
			وهي 3 -3
			ووزير
				verb -5 1
			”
				verb 0 3
		before
			" 2 -5
				masdar 1 -3
				verb 3 0
			( -3 2
			)
				masdar 3 0
				noun -5 -2
				verb 0 4
			, -8 -1
			-
				masdar 0 -4
				noun 3 -4
				participle 0 3
				verb -5 0
			/ -3 0
				verb -4 2
			19 4 0
			30 0 3
			: -12 -16
				masdar -6 0
				noun -3 -5
			cnn -11 -6
				masdar -4 0
			time 0 -3
				noun -1 3
				participle 5 -3
			«
				noun 3 3
				verb 1 -3
			» -3 -1
				masdar -3 0
				noun 4 0
			،
				participle -5 -1
			آل 4 1
			أبان 7 3
			أبلغ 8 0
				masdar 0 -3
				verb 4 0
			أتاح -3 0
			أتم -4 5
				masdar -4 2
			أتى -8 0
				noun -3 0
			أثار
				masdar -3 0
			أجرى 6 3
				masdar -3 6
				noun 6 0
				verb 3 0
			أحدث -6 0
				masdar -5 0
			أدار 5 0
				noun 7 0
			أدى 0 3
				masdar 0 3
			أراد 8 -1
			أرسل 4 0
			أسفر 0 9
				masdar 0 10
			أشار -3 -4
				noun -7 -2
			أصاب 0 8
				noun 0 5
			أصبح 0 3
			أصدر
				noun 4 -1
			أصر 4 0
			أضاف -5 0
				verb -6 0
			أطلق 6 -3
				noun 5 0
			أعرب
				masdar 2 -3
			أعطى 4 0
			أعلن 3 0
				masdar 1 -9
				noun 4 6
			أقدم 12 -2
				masdar 8 -2
			أقر 7 7
				masdar 13 0
				noun -4 7
			أكد -3 -5
				masdar 0 -3
				verb -11 0
			ألقى -11 1
				masdar -2 6
			أمكن 9 0
				noun 11 0
			أنهى 5 0
				masdar 4 0
			أوضح -3 2
			أوقع
				noun 3 0
			اتفق 3 0
			اتهام -4 0
				masdar -5 0
			اتهامات 6 0
				masdar 3 0
			اثر -5 0
				masdar -4 -4
			اجتماعها 3 0
			اجراء -6 -1
			اجراءات 6 0
				masdar 4 0
			اخر 0 8
				noun 0 3
			اخري
				masdar 3 0
			اخرين -4 0
			اذ 4 3
			اذا 0 3
			اراضيها 3 0
			ارتدى 8 0
			ازاء -4 0
				masdar -3 0
			استأنف 0 3
			استجابه -9 3
				masdar -6 4
			استخدم
				noun 6 0
			استقبل 0 7
				noun 0 3
			استمع -3 0
			استنكر
				noun -3 3
			استهداف 3 0
			استهدف 6 0
			اسرائيل -7 -1
				masdar -3 0
			اسم -3 0
			اشاره -7 0
			اشتباكات 0 3
				noun 0 4
			اشتبه 9 0
			اصل 0 3
				verb 4 0
			اصلا 4 0
			اصواتهم 3 0
				masdar 3 0
			اضافه 3 3
				masdar 0 4
				verb 3 0
			اطلاق -6 0
				noun -3 0
			اعتبر
				masdar 0 4
			اعترف 8 0
				masdar 4 0
				noun 3 0
			اعتقال 0 -3
			اعتقد 4 0
			اعتقل -3 0
				verb 0 -6
			اعضاء -4 0
			اعلام 3 0
				verb 3 0
			اعلان -9 0
				noun -4 0
			اغلاق 3 0
			اقتحم 4 0
			الا
				noun 3 0
			الاتصال 3 0
			الاحزاب -3 0
			الاخير 3 0
			الادعاء 0 3
			الاردن -5 0
			الارهابيه 0 3
			الاستراتيجيه 2 3
			الاعضاء 3 0
			الاعلان -4 0
			الاكراد 0 6
			الامم 3 -1
			الامين
				masdar -3 0
			الانتخابات 0 -3
				verb 4 -1
			الانفصاليين 0 7
			الاولي 1 4
			التجربه 9 0
			التحقيق -5 0
				masdar -5 0
			التخطيط 3 0
				noun 4 0
			التزم 6 0
				verb 3 0
			التوصل -3 0
				noun -3 0
			التي 5 2
				verb 6 0
			التيار 6 0
			الجانب
				noun 0 3
			الجانبين 0 4
				noun 0 5
			الجاني
				masdar -5 0
				noun 5 0
			الجنسيه 4 0
				masdar 7 0
			الجيش
				noun 4 0
				verb 0 5
			الحرس 0 4
				masdar 0 6
			الحركه 1 5
				masdar 4 0
				verb 0 5
			الحكومه -6 0
				masdar -4 0
			الداخليه -3 0
			الدوحه -3 0
				noun -4 0
			الدوله 3 0
			الذكري -3 0
			الذي 3 5
				masdar 4 3
				noun 5 -5
			الذين 7 2
				masdar 0 3
				verb 10 -2
			الرئيس -4 0
				verb -6 4
			الرياض
				noun 5 0
			الساحه -5 0
			السبب 0 3
			السجن 0 5
				masdar 0 3
			السفاره 0 4
			السلطات
				masdar 0 4
			السياسي 4 0
			الشرطه -7 5
				noun 0 9
			الشرعيه 4 0
				masdar 7 0
			الشرق 0 -3
			الشغب 6 0
				masdar 6 0
			الشيخ -5 0
			الضحايا 3 0
			الضفه -5 0
				noun -3 0
			الطلب 0 4
			العاصمه -6 0
				masdar -7 0
			العراق 4 2
				masdar 3 0
				verb 0 5
			العقيد 0 -3
			العمر 3 4
				masdar 3 0
			العمل -3 -1
			العنف -3 0
			الفتره 0 -4
			القبض -3 -6
				masdar -7 0
			القدس
				masdar 3 0
			القرار 6 0
				verb 4 0
			القصف 5 0
			القضاء 0 5
			القضيه 0 5
			القوات -6 -4
			القوي -3 0
			القيام
				masdar -3 0
				noun 7 0
			الكونجرس 3 0
			اللذين 1 4
				verb 0 4
			المؤتمر 7 0
			المبعوث -5 0
				noun -5 0
			المتحدث -10 0
				noun -4 0
			المتهم 4 0
			المتهمين 5 0
			المجلس 4 0
				noun 3 0
			المحاكم 0 3
			المحتجزين 0 4
				masdar 0 3
			المحكمه
				masdar 3 0
				noun -3 0
			المسؤول
				noun 3 0
			المسؤوله 4 0
			المسؤوليه 6 0
				masdar 3 0
			المسانده 0 3
			المصابين 0 3
			المعارضه 0 6
				verb 0 4
			المغرب 0 4
				masdar 0 5
			المقاومه -3 12
				masdar -3 2
			المملكه 0 3
				masdar 4 0
				noun -5 3
			المناطق
				masdar 3 0
			المنطقه
				masdar 4 0
				noun -4 0
			المواطنين
				masdar 4 0
			الموالين 1 3
			المواليه 5 0
			الموقف 5 0
			الميليشيات -3 0
			النائب 4 0
			النار 8 0
			الناطق -3 0
			النيران 3 0
				masdar 3 0
			الهجوم
				noun 0 3
			الهدف 8 0
			الولايات 1 -3
			الي 0 -3
				masdar -3 0
			اليمن 10 1
				masdar 8 0
				noun 0 3
			اليه
				masdar -4 0
				noun 3 3
			اليها -7 -1
			اليهم 0 3
				noun 0 3
			اليهود 0 4
			امام
				noun -3 0
			امكانيه -3 0
			ان -11 -11
				noun -4 -1
			انتظر -3 0
			انتقادات -3 0
			انتهاكات 3 0
			اندلع 0 -4
			انذاك 7 0
				masdar 5 0
			انضم 4 0
			انقره -3 0
				masdar -3 0
			انه
				masdar 0 -5
				noun -1 -4
				participle 0 5
			انها 17 0
				noun 7 0
			انهم 5 1
				verb 5 0
			او 0 6
				masdar 0 5
				noun 3 -2
				participle -6 0
				verb 3 4
			اوباما -9 0
			ايران -5 0
				masdar -4 7
				verb 1 -3
			ايضا 3 0
				noun 0 3
			ب 1 -3
				noun 5 0
			بات 0 3
				noun 0 3
			باراك
				verb 0 3
			باستهداف 5 0
				masdar 6 0
			باسم
				noun 0 6
			باعلان -4 0
			بافغانستان -4 0
			بالاضافه -5 -1
			بالتدخل 1 -3
				masdar 4 0
			بالسجن -6 0
			بالمشاركه 5 0
				noun 5 0
			بان -5 0
				masdar -3 0
			بانه
				verb 0 3
			بانهم 7 0
			بتنظيم 1 5
			بتهمه 7 -1
				masdar 5 0
			بثبوت 3 0
				noun 4 0
			بجامعه 3 0
			بجراح 0 11
			بجروح
				masdar 0 -5
			بحق
				masdar 4 0
			بحقه 3 0
				noun 4 0
			بحلول 3 0
				masdar 5 0
			بخصوص -7 0
			بدأ
				masdar 10 0
				noun 0 3
				verb -4 0
			بدعم 0 5
				noun 0 4
			بدور 3 0
				noun 3 0
			برئاسه 6 0
				noun 5 0
			برصاص 0 3
			برقيه 3 0
			برنامجها 0 5
			بريطانيا 6 0
				noun 6 0
			بسبب
				masdar -2 -3
			بسط 12 0
				masdar 12 0
			بشان -12 -1
				masdar -6 0
			بشده -4 0
			بشكل 0 3
			بعد -3 4
				masdar -8 3
				noun 5 -5
				verb 0 4
			بعيد -5 4
			بغداد -1 -4
				masdar -3 0
			بلاده 19 4
				masdar 4 0
				noun 2 8
				verb 7 0
			بما
				masdar 3 0
			بمجلس 3 0
				masdar 6 0
			بمحافظه
				noun 3 0
			بمديريه 7 0
			بمدينه
				masdar -5 0
			بمناسبه -7 0
			بناء
				masdar -2 3
			به 0 3
				verb 6 0
			بها -3 0
			بهذه 3 0
			بوزاره -3 0
			بوقف
				noun -3 0
			بولايه -2 3
			بيان 3 -1
				noun 7 0
			بيانا
				noun -4 0
				verb 4 0
			بين -6 1
				noun -4 2
			بينما -5 -4
				verb -6 -2
			بينهم 2 5
			تابعه
				verb 3 0
			تاجيل -3 0
			تبنى 6 0
				noun 9 0
			تجاه
				masdar -5 0
			تجميد
				masdar 3 0
			تحت -4 -2
			تحقيقا
				masdar -3 0
			تحمل -5 0
			تحول 0 4
			تدخل
				verb -3 0
			تدهور 3 0
			تراوح
				masdar 0 5
			ترشيح 3 0
			تركيا 6 7
				masdar 8 0
				verb 0 3
			تسبب -4 0
			تصريح -6 -1
			تصريحات -4 0
			تضمن -4 0
			تطلب -3 0
			تطورات -3 0
			تعرض -11 12
				masdar -13 3
			تفجير 5 0
			تقدم 6 0
				masdar 4 0
			تقديم -12 0
			تقرير -3 0
			تلا 5 -2
			تلقى -4 16
				masdar -3 1
				noun 0 13
			تم -3 7
				masdar -9 2
				noun 7 2
			تمسكه -3 0
			تمكن
				masdar 4 0
				noun -3 0
			تنظيم 4 4
				verb 0 4
			تنفيذ 4 0
				masdar 6 0
			تهديدات 4 0
			تهم 9 0
			توصل -3 0
			توقف 5 0
				masdar 3 0
			تونس -3 0
			ثانيه -2 3
			ثلاثه 3 0
			ثم 0 3
				verb 0 4
			ثوره -1 3
				verb 0 7
			جاء -2 -5
				noun -3 0
			جدا 0 3
			جراء -3 12
				noun 0 4
			جرى
				masdar 0 5
			جنب 11 0
				noun 7 0
			جنوب
				masdar 0 7
				noun -4 0
			جهه -7 0
			جولته 3 0
			حاصر 4 0
			حاليا 3 0
				masdar 4 0
			حتي
				masdar -3 -1
				noun -3 0
				verb 5 0
			حذر -4 0
			حركه 5 3
				verb 7 0
			حصل 0 3
				noun 10 2
			حضر 3 0
			حظي -1 6
				masdar -1 7
			حقق 3 0
				noun 5 0
			حكومته 4 0
			حكومه 6 -3
				noun 5 0
			حماس
				noun 6 0
				verb -4 0
			حمل 0 5
				verb 1 4
			حملتها 6 0
			حمله
				verb -3 0
			حول -6 -4
				masdar -3 -2
				noun -4 -4
				verb 0 3
			حيث 4 1
				masdar 4 1
				noun 1 4
				verb -2 -6
			حين 0 7
				noun 0 4
			خارج 6 0
				masdar 3 0
			خاصه
				verb 4 0
			خرق 3 0
				noun 3 0
			خسر 0 4
			خصوصا 3 0
			خضع 0 4
				noun 0 3
			خطط 9 -4
				masdar 4 0
			خلال -3 0
				masdar -4 6
				noun 4 -4
				verb -3 0
			خوض 3 0
			داخل 4 2
				masdar 4 0
			دعا 0 -4
			دفع 0 5
			دمر 3 0
			دورهما 5 0
				noun 5 0
			دول 6 0
				masdar 6 0
			دولار -2 6
			دوليا 5 0
			دون 3 0
			ذلك
				masdar 3 0
			رئيس
				masdar 6 0
				noun -7 0
				verb 0 -3
			راجع 5 0
			رد 0 6
			ردا -5 0
				masdar -9 0
			رساله 2 -3
				verb 6 0
			رسميا 5 0
				masdar 3 0
			رشدهم 6 0
			رصد
				masdar -7 0
			رغم -4 -2
				masdar -10 -2
			رفض -2 7
				noun -3 0
			رفع 5 -3
				noun 4 -1
			رقم -4 0
			رهن -4 9
				masdar -2 5
			زار 0 4
			زال 5 0
				masdar 7 -2
			زعيم 0 8
				masdar 1 3
				verb -3 0
			زياره
				verb -3 0
			سابقا 10 -2
			ساعد
				masdar 6 0
			سبق 2 -4
				masdar 4 0
			سجل -5 0
			سجن 0 4
				masdar 0 4
			سجون
				masdar 0 3
			سعودي 8 0
				masdar 8 0
			سقط 0 8
			سلسله
				noun 4 0
			سمى 8 -1
				masdar 7 0
			سوريا 4 0
				masdar 3 1
			سيطرتها 8 0
			سيناء 0 3
			شارك 10 -1
				masdar 3 0
				noun 3 0
			شخص 0 7
				masdar 0 3
			شخصا 0 -5
			شرعا 3 0
				noun 4 0
			شرق 10 3
				masdar 3 0
				verb 0 3
			شغل 4 0
			شمال
				noun 0 5
			شمالي 4 0
				masdar 6 0
			شمل 3 2
				masdar 6 2
			شن 5 0
				noun 10 0
			شهد -16 -4
				noun -7 0
			صاحب -4 0
			صحفيه 5 0
			صدر 7 0
				noun 2 5
			صرح -4 0
			صعد 6 -1
			صك 3 0
				noun 4 0
			صله 0 3
				masdar 0 3
			صناديق 4 0
			صنعاء 0 3
			صوتا 3 0
				noun 4 2
			ضد -2 -6
				masdar -5 0
			ضرب 0 7
			ضم 7 0
			طالب -7 0
			طرابلس 5 2
				noun 6 0
			طلب -4 0
				masdar -4 0
			طلق -4 0
			طهران 1 -4
				masdar -3 0
				noun 10 0
			ظهر -5 -4
			عائلته 0 9
			عاد 3 0
				verb 6 0
			عاش -3 4
			عاصمه 0 6
				masdar 0 9
			عانى -6 6
			عبر 9 -4
				noun 0 -3
				verb 4 0
			عد 0 -5
			عدم 0 -5
				verb 4 0
			عدن -3 0
			عده 0 5
			عضو -3 0
			عضوا 4 1
				masdar 5 2
			عقد -3 -1
			عكس
				noun 3 0
			علق -3 0
			علي
				masdar 0 5
				noun -3 -1
				participle 0 -3
			عليه 1 -4
			عليها -5 6
				masdar 0 6
			عمد 3 0
			عمره 0 9
			عمل 6 3
				masdar 3 0
				noun 6 -3
				verb -3 6
			عمليه 0 -4
			عن 0 -5
				masdar -2 -5
				noun -4 -4
				verb 4 3
			عندما -1 8
				masdar -1 3
			عنه 3 0
			غير
				verb 0 4
			فان -4 -2
				masdar -3 0
			فجر -9 0
				masdar -3 0
			فرض 3 -4
				masdar 7 0
			ففي -3 0
			فقد -10 4
				noun -3 3
			فقط 3 2
			في
				noun 3 2
				participle -5 0
				verb 0 -3
			فيديو -4 3
				verb -3 5
			فيما
				masdar 0 6
				verb -4 0
			فيها -2 -7
				noun -3 0
			قائله 5 0
			قابل 0 3
				masdar -1 3
			قاد 12 0
				masdar 10 0
			قاعده
				noun 3 0
			قال 0 5
				noun 6 5
			قام 7 0
				masdar 3 1
			قبل -6 4
				masdar 0 7
			قتل 0 -7
			قد
				noun -1 -6
				verb 6 1
			قدم 5 -1
			قرار -11 0
				masdar -8 0
			قرارا 7 -2
			قرارات -3 0
			قرر 4 -5
			قضى 4 0
			قطع 7 0
			قل -4 7
				masdar 0 3
			قلقها
				verb 3 0
			قوات -6 0
			قيادات 4 0
			قيام -7 1
				masdar -5 0
			كان 5 3
				verb 0 4
			كبار 1 6
				masdar 0 7
			كبير 0 6
			كثيرا 0 3
			كذلك 0 -5
				masdar 0 -3
			كل 4 0
			كلمته -5 0
			كلمه 3 0
			كما -2 -4
			كون 3 0
			كي 3 0
			لا
				noun 0 -5
			لاجراء -4 0
			لاسرائيل 5 0
			لان -3 7
				verb 0 6
			لبنان 3 2
			لتقديم -3 0
			لجان -3 0
			لحزب -4 0
				masdar -3 2
			لحق 7 0
				masdar 4 0
			لدعم
				noun 3 0
			لدينا 0 3
			لرئيس 0 4
			لروسيا 2 4
				masdar 2 3
			لكن -3 8
				noun 6 2
				verb -6 0
			لكنه 1 -3
				verb 3 0
			لكنهم
				verb 5 0
			للامم
				verb 3 0
			للانتخابات 7 0
				verb 8 0
			للتقدم 4 0
			للجزيره -6 0
			للجماعه -7 0
			للجمهوريه -3 0
			للدوله 0 5
			للرئيس 6 1
			للشرطه
				masdar 3 0
			للشرعيه 4 0
			للمتمردين 12 0
			للمجلس 3 0
			للمسجد 4 0
				verb 3 0
			لم
				verb 3 0
			لما
				masdar 5 0
			لن 3 -4
				masdar 3 -1
			لها -1 15
				verb 0 8
			لهادي 5 0
				masdar 5 0
			لهذا 3 0
				noun 3 0
			لهذه
				noun -6 0
			لهم 5 3
			لهما 5 0
				noun 3 0
			لو
				verb -3 0
			لولايه
				verb 3 0
			ليس -3 0
			مؤتمر 2 3
				masdar 0 5
			ما 3 0
				masdar 0 8
				noun 4 0
				verb 0 -5
			مارس 6 0
				masdar 8 0
			متهم 3 1
			متورطا 6 0
				noun 3 0
			مجلس -6 0
				noun 0 6
			محافظه
				verb 6 2
			محاولته 3 0
			محيط -3 0
			مختلفه 6 0
			مدينه
				noun -10 0
				verb 4 0
			مرارا 4 0
			مره
				masdar 4 0
			مسؤوله 21 0
				masdar 11 0
			مسؤولون 4 0
			مسؤوليته 6 0
				noun 4 0
			مسؤوليتها 7 0
				masdar 3 0
			مسيحيا 5 0
			مشاركته 5 0
			مشاركتهم 3 0
			مشيرا -3 0
				noun -4 0
				verb 3 0
			مضيفا
				verb 0 3
			مطلوب 0 3
			مع
				masdar 0 -5
				noun 3 3
			معركه 1 3
			معهم 3 0
			مفاوضات -4 0
			مقابل -7 -1
				masdar -7 -1
			مقعدا 6 0
			ملك 4 0
			مما 1 -6
				verb 5 0
			ممارسه 5 0
			ممن 5 0
			من 1 5
				masdar 3 0
				participle -3 0
			مناطق 0 -3
			منذ 0 -4
				verb 3 0
			منطقتي 0 3
				verb 0 4
			منطقه 6 6
				noun 4 0
				verb 4 0
			منظمه -3 0
			منها 0 -4
			نائب 0 -5
			ناقش
				noun 3 0
			نتنياهو -7 0
				verb -3 0
			نتيجه 0 12
				masdar 0 7
			ندد -4 0
			نسب 6 0
				noun 4 0
			نشر -10 0
				verb -3 6
			نظيره 4 0
			نفذ 6 -5
				masdar 7 0
			نوى 7 0
			نيتها 8 0
			نيويورك 3 0
			هجوم -3 3
			هدد -4 0
				verb -6 0
			هذا -1 -5
				masdar -4 0
			هذه
				masdar -3 1
			هنا 0 4
			هناك -6 2
				masdar -3 0
				noun -6 0
			هو
				masdar -4 3
				noun 8 -1
			هي 10 2
			و 5 0
				verb 4 0
			واجه -9 2
				noun -1 7
			واشنطن 0 6
				masdar -2 5
			واصابه
				masdar 0 -3
				noun 0 3
			واصل 4 0
			واقفال 3 0
				verb 3 0
			والاتحاد 6 0
			والاردن -4 0
			والاسلحه 8 0
			والتي
				noun -3 0
				verb 16 0
			والحركه 3 0
			والذي 3 4
				masdar 0 7
				verb 6 0
			والذين 3 8
				verb 3 8
			والغرب 0 3
			والقوات
				masdar -4 0
			والولايات 3 3
				masdar 3 0
				verb 0 4
			واليابان 3 0
				noun 4 0
			وان
				verb 4 0
			وجد -5 0
			وجه 4 0
				masdar 4 0
			وحركه 3 0
			وحلفائهم 6 0
			وذلك
				noun 7 0
			ورئيس
				masdar 3 0
			وراء 6 0
				masdar 6 0
			ورد -3 0
			وروسيا 10 0
				verb 7 0
			وزاره 3 -1
			وزير -4 0
				masdar -3 0
			وسائل 8 0
				verb 4 0
			وصل 3 4
				noun 5 0
			وصنعاء -3 0
			وضع 5 -1
			وفرنسا 3 0
				noun 5 0
			وفي -5 -8
			وقبل 3 0
			وقت -3 0
			وقد -3 5
				verb -5 7
			وقع -1 -3
			وقف 0 -4
				noun 3 0
			وقفه 3 0
			وقوات
				masdar 3 -1
				noun 0 4
			وقوف -6 0
				masdar -3 0
			ولا
				masdar 4 0
			ولكن -2 4
				noun 0 3
			ولم -2 -4
			ولي 2 3
				masdar 0 4
			وما 0 -4
				masdar 0 -3
			ومدير 0 5
				verb 0 3
			وناشطين 0 4
			ونتنياهو -3 0
			ونحن 0 7
			وهم 3 0
				verb 3 0
			وهو 2 5
				masdar 6 3
			وهي 4 0
				noun 10 0
			وواشنطن 0 4
				verb -1 5
			“ -3 0
			” -9 0
	role
		
			no
				role 5 0
		30
			no
				role 0 3
		34
			no
				role -1 0
		ائتلاف
			no
				role 2 0
		ابراهيم
			no
				role 1 0
		ابناء
			no
				role 0 -6
			recipient 0 1
		ابها
			no
				role 0 2
		ابو
			no
				role 3 2
		اتباع
			no
				role 6 0
		اتحاد
			no
				role 7 0
		اتهام
			no
				role -1 1
		اثينا
			no
				role 2 0
		اجراء
			actor -2 0
			no
				role -9 -10
			recipient 0 -2
			theme 0 -6
		احتلال
			no
				role -3 0
		احدهم
			no
				role 1 0
		احزاب
			no
				role 2 3
		احصاء
			no
				role 0 1
		احمد
			no
				role 2 2
		احمدي
			no
				role -3 0
		اختصاصات
			no
				role -1 0
		اخر
			actor -3 0
			no
				role 0 1
			recipient 0 -2
		اخرون
			no
				role -1 1
			recipient 0 2
		اخرين
			no
				role 0 9
			recipient 0 -2
		اذربيجان
			no
				role 4 0
		اراضي
			no
				role 0 1
		ارتفاع
			no
				role 0 -1
		اردوغان
			no
				role 0 4
		ارمينيا
			no
				role 2 0
		ارهابيين
			no
				role 0 -4
		اسبانيا
			no
				role 0 8
		استجابه
			no
				role 0 7
		استراتيجيه
			no
				role 3 0
		استشاره
			no
				role -1 0
		اسرائيل
			no
				role 5 2
			recipient -5 3
		اسرائيلي
			no
				role 1 0
		اسره
			no
				role 0 6
		اسري
			no
				role 0 -2
		اسلام
			no
				role 0 2
		اسلاميين
			no
				role 0 1
		اسم
			no
				role -2 0
		اسماء
			no
				role 0 3
		اشخاص
			no
				role 0 -1
			recipient -1 0
		اصدار
			no
				role 6 0
		اصوات
			no
				role 3 0
		اطراف
			actor 0 1
			no
				role 0 -3
		اعتقال
			no
				role 0 3
		اعضاء
			actor 1 0
			no
				role 0 -3
			recipient 0 5
		اعضائها
			no
				role 0 -1
		اعلاميه
			no
				role 1 0
		اعوان
			no
				role 3 0
		افراد
			actor 6 -2
			no
				role 0 5
		افغانستان
			no
				role -12 -6
		افغاني
			no
				role 0 3
		اقارب
			no
				role 0 -1
		اقدام
			no
				role 8 0
		اقليم
			no
				role 4 -2
		الائتلاف
			no
				role 6 0
		الابرياء
			recipient 0 -4
		الاتحاد
			no
				role 5 -5
			recipient -1 8
		الاتراك
			no
				role 0 1
		الاتهامات
			no
				role 4 -2
		الاجانب
			no
				role 0 2
		الاجراء
			no
				role -1 0
		الاجهزه
			actor 0 1
			no
				role 0 -1
		الاحتلال
			no
				role 1 0
			recipient 7 -3
		الاحزاب
			actor -2 0
			no
				role 0 -3
		الاحياء
			no
				role 0 1
		الاخري
			no
				role -1 0
		الاداره
			actor 1 0
			no
				role 0 1
		الاراضي
			no
				role -3 -4
			recipient 0 -2
		الاردن
			actor 0 -1
			no
				role 0 -1
		الارشيف
			no
				role 0 -2
		الارمن
			no
				role 0 2
		الارهابي
			no
				role -1 0
			recipient 0 -2
		الارهابيين
			no
				role 0 1
		الاسد
			no
				role -7 -7
		الاسر
			no
				role 4 0
		الاسرائيلي
			no
				role 1 0
		الاسري
			no
				role -3 0
			recipient 0 -3
		الاسلامي
			no
				role 0 6
		الاسلاميين
			no
				role 0 1
		الاشخاص
			no
				role 1 1
		الاصلاحيين
			no
				role 0 4
		الاطراف
			actor -5 8
			no
				role 5 0
			theme -2 0
		الاطفال
			recipient 0 -2
		الاعرجي
			no
				role 0 5
		الاعضاء
			no
				role 0 2
		الاعلام
			actor -6 0
			no
				role 0 -4
		الاقتراح
			no
				role 3 0
		الامارات
			no
				role 4 -2
		الامريكي
			no
				role 0 1
		الامريكيين
			no
				role 0 6
		الامم
			no
				role -6 2
		الامن
			no
				role 0 -6
		الامير
			no
				role 4 0
		الامين
			recipient 1 -1
		الانتحاري
			no
				role 5 0
		الانتخابات
			no
				role -4 -4
		الانتفاضه
			no
				role 1 0
		الانفصاليين
			no
				role 3 0
		الايرانيين
			no
				role 1 0
		البابا
			no
				role 1 0
		البرلمان
			actor 1 0
			no
				role -2 0
		البرهان
			no
				role 6 0
		البشير
			no
				role 0 1
		البلدان
			actor -4 0
		البلدين
			actor -8 0
		البنك
			no
				role 2 0
		البيت
			no
				role -9 -2
		التابعيه
			no
				role 0 3
		التحالف
			no
				role 5 0
		التدخل
			no
				role 1 0
		التنظيم
			no
				role 4 2
			recipient 0 3
		التونسي
			no
				role 6 0
		التيار
			no
				role 0 -2
		الثوار
			no
				role 3 -1
		الجامعه
			no
				role 0 3
		الجانب
			no
				role 11 4
		الجانبان
			actor -2 0
			no
				role 13 0
		الجانبين
			actor -11 0
			no
				role 14 0
		الجاني
			no
				role 0 8
		الجبهه
			no
				role 11 0
		الجرحي
			no
				role -3 -1
		الجزائر
			no
				role -4 5
		الجماعات
			no
				role 2 6
		الجماعه
			no
				role 7 -4
		الجمهوريون
			no
				role 1 0
		الجميع
			no
				role 0 2
		الجناه
			no
				role 0 -2
		الجندي
			no
				role 0 1
			recipient 0 4
		الجنرال
			no
				role 4 0
		الجهات
			no
				role -1 0
			recipient 0 1
		الجهه
			no
				role 2 0
		الجيش
			no
				role 0 2
		الحاج
			no
				role 6 0
		الحافله
			no
				role 0 8
		الحاكم
			no
				role -2 2
		الحداد
			no
				role 0 -2
		الحدود
			no
				role 0 -5
		الحركه
			no
				role 2 0
		الحريري
			recipient 0 2
		الحزب
			actor 7 0
			no
				role -8 1
		الحصار
			no
				role 3 0
		الحكم
			no
				role -5 -5
		الحكومات
			no
				role -1 0
		الحكومه
			actor 5 -3
			no
				role 7 7
			recipient -9 14
		الحوار
			no
				role -1 0
		الحوثي
			no
				role 0 4
		الحوثيون
			no
				role 0 5
		الحوثيين
			no
				role 0 15
			recipient 3 -3
		الخارج
			no
				role 6 0
		الخارجيه
			no
				role 8 -2
		الخرطوم
			no
				role 3 0
		الخلاف
			no
				role 0 3
		الخليه
			no
				role 1 0
		الدفاع
			no
				role 1 0
		الدكتور
			no
				role 1 3
		الدنمارك
			no
				role 0 2
		الدوحه
			actor -6 0
		الدوريه
			no
				role 2 0
		الدول
			actor -2 0
			no
				role 0 1
			recipient 0 3
		الدوله
			no
				role 2 1
		الديمقراطيين
			no
				role 1 0
		الرئاسه
			no
				role -5 0
		الرئيس
			actor 3 0
			no
				role -1 -6
			recipient 2 1
			theme 0 5
		الرئيسين
			actor -2 0
		الرابطه
			no
				role 2 0
		الرجل
			no
				role 0 7
			recipient 0 -1
		الرد
			no
				role 0 2
		الرهينه
			no
				role 0 1
		الروس
			actor 2 0
			no
				role 0 -1
		الرياض
			no
				role 0 -1
		الزعيم
			actor -3 4
		الزميل
			no
				role 0 2
		الزميله
			no
				role -3 -1
		الزهراني
			no
				role 1 1
		السائق
			no
				role 0 3
		الساحل
			no
				role 0 -1
		الساعدي
			no
				role 0 5
		السجناء
			no
				role 2 0
		السعودي
			no
				role -1 0
		السعيدني
			no
				role -1 0
		السفارات
			no
				role -1 0
		السفاره
			actor 0 1
			no
				role -5 5
		السفن
			no
				role 5 3
		السفير
			actor 3 0
			no
				role -3 1
		السفينه
			no
				role 0 3
		السكان
			no
				role 0 -4
		السلام
			no
				role 4 0
		السلطات
			no
				role 0 -5
			recipient 0 4
			theme 1 0
		السلطه
			actor 2 0
			no
				role -2 -1
		السوريه
			no
				role 1 0
		السوريين
			no
				role 1 0
		السويد
			no
				role 2 4
		السياسي
			no
				role -6 0
		السياسيين
			no
				role -2 0
		السيده
			no
				role -1 7
		السيناتور
			no
				role 5 0
		الشاب
			no
				role 1 0
			recipient 0 -1
		الشاحنات
			no
				role 0 5
		الشاعر
			no
				role -2 0
		الشباب
			no
				role 4 3
		الشخصيات
			no
				role 0 -1
		الشرطه
			actor 9 -4
			no
				role -1 3
			recipient 3 0
		الشركه
			no
				role 0 1
		الشعب
			no
				role -1 2
		الشقيقين
			no
				role -1 0
		الشيخ
			no
				role -1 -4
		الشيعه
			no
				role 0 -1
		الصحافيين
			no
				role 0 1
		الصحفيه
			no
				role 0 10
			recipient 0 -3
		الصحفيين
			actor 4 0
			no
				role -2 2
		الصحيفه
			no
				role -2 0
		الصليب
			no
				role 0 1
		الصواريخ
			no
				role 0 -3
			recipient 0 -2
		الصومال
			no
				role -4 -1
		الصيادين
			no
				role 0 2
		الصين
			no
				role 5 1
		الضابط
			no
				role -1 -5
		الضحايا
			no
				role -3 4
		الضحيه
			no
				role 0 2
		الطائرات
			no
				role 3 0
		الطائره
			no
				role 5 3
			recipient 0 5
		الطرفان
			no
				role 5 0
		الطرفين
			no
				role 6 0
		الطرق
			no
				role 0 -1
		الطفل
			recipient 0 -5
		الطيران
			actor 2 0
		الظواهري
			no
				role 4 0
		العاصمه
			no
				role -5 -4
			place 0 3
			recipient 0 -1
		العالم
			no
				role -1 -3
		العاملين
			no
				role 0 1
		العاهل
			no
				role 0 7
		العبادي
			no
				role -3 0
		العدو
			no
				role 4 0
		العراق
			no
				role -5 -4
			place -1 0
			recipient 0 1
		العراقيون
			no
				role 0 3
		العربيه
			no
				role -2 0
		العسكريين
			no
				role -4 2
		العشرات
			recipient 0 -3
		العقيد
			no
				role 2 0
			recipient 0 -3
		العمد
			recipient 0 -2
		العميد
			no
				role 5 4
		العناصر
			no
				role 4 0
		الغاز
			no
				role 0 4
		الغزو
			no
				role 1 0
		الغنوشي
			no
				role -1 0
		الفرق
			no
				role 0 1
		الفرنسي
			no
				role -1 0
		الفرنسيين
			no
				role 2 0
		الفصائل
			no
				role 0 -1
		الفلسطينيين
			actor -1 0
			no
				role 0 -2
			recipient 0 2
		الفنان
			no
				role 0 5
		الفيفا
			no
				role 0 3
		القائم
			no
				role 0 3
		القاده
			actor 3 0
			no
				role -3 -2
		القاعده
			no
				role 0 -3
			recipient 0 1
		القتلي
			no
				role -5 -4
		القدس
			no
				role -3 -4
		القرار
			no
				role 3 5
		القراصنه
			no
				role 2 2
		القصف
			no
				role 7 0
		القضاء
			actor 1 0
			no
				role -6 -1
		القضاه
			no
				role 5 4
		القضيه
			no
				role -1 -2
		القطار
			no
				role 0 5
		القمه
			no
				role -4 0
		القوات
			actor 6 -4
			no
				role 6 0
			recipient -1 6
			theme 0 2
		القوه
			no
				role -1 -6
		القوي
			no
				role 0 -2
		القيادات
			no
				role 0 1
		القيادي
			recipient 0 -2
		الكاتب
			no
				role -1 0
		الكاتبه
			no
				role 1 0
		الكتله
			no
				role 7 0
		الكرملين
			no
				role -1 0
		الكونجرس
			no
				role 2 0
		الكونغرس
			no
				role 0 -1
		الكويت
			recipient -1 4
		الكيان
			no
				role 1 0
		اللاجئين
			no
				role -1 0
		اللجنه
			actor 6 -1
		المؤسسات
			no
				role -2 0
		المؤسسه
			no
				role 1 0
		المؤيدين
			no
				role 1 0
		المئات
			no
				role 2 0
		المائه
			no
				role 0 -1
		المانيا
			actor 2 0
		المباحثات
			no
				role -2 0
		المباني
			no
				role 0 1
		المبعوث
			no
				role 0 6
		المتحدث
			no
				role -5 -9
		المتشددين
			no
				role 4 0
		المتطرفون
			no
				role 1 0
		المتطرفين
			no
				role -1 0
		المتظاهرون
			no
				role 1 0
		المتظاهرين
			no
				role 2 1
		المتمردين
			no
				role -1 3
		المتهمون
			no
				role 2 4
		المتهمين
			no
				role 0 2
		المجتمع
			actor -2 5
			no
				role 0 -3
		المجر
			no
				role 3 0
		المجلس
			actor 2 0
		المجموعه
			actor 2 0
			no
				role 0 2
		المحافظه
			no
				role 0 -2
		المحامي
			no
				role -1 0
		المحامين
			no
				role 1 0
		المحتجزين
			recipient 0 -4
		المحتجون
			no
				role 4 0
		المحكمه
			no
				role 2 0
			recipient 1 0
			theme 0 6
		المحلل
			no
				role -1 0
		المخلوع
			no
				role 2 0
		المدرسه
			no
				role 0 3
		المدعو
			no
				role 2 0
			recipient 0 -4
		المدن
			no
				role -3 -1
		المدنيين
			no
				role -5 2
			recipient 0 -9
		المدينه
			recipient 0 4
		المرحله
			no
				role -1 -4
		المرشحين
			no
				role -1 0
		المرشد
			no
				role -2 0
		المرضي
			no
				role 0 -1
		المسؤول
			actor 2 0
		المسؤولين
			recipient 0 4
		المساعدات
			no
				role 6 0
		المساعده
			no
				role -2 -8
		المستشار
			no
				role -1 0
		المستشفي
			no
				role -3 4
		المستشفيات
			no
				role 1 0
		المستوطنون
			no
				role 1 0
		المستوطنين
			no
				role -1 -1
		المسجد
			recipient 0 1
		المسلحون
			no
				role 4 0
		المسلحين
			no
				role 1 5
		المسلمين
			no
				role -3 0
		المشاركين
			no
				role 2 0
		المشتبه
			no
				role -1 3
		المشرعين
			no
				role 2 0
		المصابين
			no
				role -2 0
		المصادر
			no
				role -7 -1
		المصدر
			no
				role -5 0
		المصلين
			no
				role -2 6
		المعارضه
			actor 2 0
			no
				role -1 0
		المعارضين
			no
				role 2 2
		المعتقل
			no
				role 0 -5
		المعسكر
			no
				role 0 6
		المغاربه
			no
				role -5 0
		المغرب
			no
				role 5 -2
		المفوض
			no
				role 2 0
		المفوضيه
			no
				role 8 0
		المقاتلين
			no
				role 1 0
		المقاومه
			actor 0 1
			no
				role 5 -5
		المقرحي
			no
				role -1 0
		المقيمين
			no
				role -5 -1
		الملا
			no
				role -7 0
		المليشيات
			no
				role -2 0
		المملكه
			actor 9 0
			recipient 0 4
		المنازل
			recipient 0 5
		المنزل
			recipient 0 3
		المنسق
			no
				role 0 2
		المنطقه
			recipient 0 -6
		المنظمات
			no
				role 2 0
		المنظمه
			actor 3 0
		المهاجرين
			no
				role 0 1
		المهندس
			recipient 0 2
		المواطن
			no
				role -2 -2
		المواطنين
			no
				role -1 0
		الموالي
			no
				role 1 -1
		الموالين
			no
				role 2 0
		الموانئ
			no
				role 0 1
		الموساد
			no
				role 2 0
		الموظفين
			no
				role 0 -3
		الموقف
			no
				role 3 1
		الموقوف
			no
				role 0 7
		الميليشيات
			actor -1 0
			no
				role 0 1
		النائبه
			no
				role 2 0
		الناخبين
			no
				role 5 0
		الناس
			no
				role 0 -5
		الناشطين
			no
				role 0 1
		الناطق
			no
				role -4 0
		النجيفي
			no
				role 3 0
		النساء
			no
				role 0 3
			recipient 0 -1
		النظام
			no
				role -3 4
		النقابات
			no
				role 5 0
		الهاشمي
			no
				role 4 -1
		الهند
			no
				role 4 0
		الهيئات
			no
				role 1 0
		الهيئه
			actor 1 0
			no
				role 4 5
		الوحده
			no
				role 0 -1
		الوزاره
			actor 3 0
			no
				role -3 0
		الوزير
			actor 0 -1
			no
				role 7 5
		الوزيره
			no
				role 0 1
		الوفد
			no
				role 4 0
		الوكاله
			actor 5 0
			no
				role -3 0
		الولايات
			actor 7 -1
			theme 1 -1
		اليابان
			no
				role 0 1
		اليمن
			no
				role -10 -2
			recipient 0 -1
		اليه
			no
				role 1 0
		امانو
			no
				role 0 1
		امريكا
			no
				role 2 -2
		امن
			no
				role 0 -3
		امير
			actor -1 0
			no
				role 9 0
		اميركا
			actor 3 0
		امين
			no
				role 6 0
		انتحاري
			no
				role 8 0
		انتحاريا
			no
				role 1 0
		انتحاريين
			actor -7 0
		انصار
			no
				role 0 4
		انصاره
			no
				role 1 0
		انقره
			no
				role 9 0
		اهالي
			no
				role 0 5
		اهداف
			no
				role 0 7
		اوباما
			no
				role 2 0
		اوساط
			no
				role 4 0
		اوكرانيا
			no
				role 0 1
			recipient -2 4
		اولمرت
			no
				role -1 0
		ايدي
			no
				role 5 8
		ايران
			no
				role 0 2
		ايطاليا
			no
				role 0 -2
		باراك
			no
				role -12 8
		باريس
			no
				role -1 0
		باكستان
			no
				role -4 -7
			recipient 0 1
		بايدن
			no
				role 1 0
		بدر
			no
				role 1 0
		براون
			no
				role 0 -1
		بريطانيا
			no
				role 0 -4
			recipient 2 0
		بزعامه
			no
				role -6 0
		بعثه
			no
				role -4 2
		بغداد
			no
				role -3 0
			recipient 0 -6
		بلاده
			actor -16 0
			no
				role 0 -8
		بلده
			recipient 0 -2
		بن
			no
				role -3 -1
		بنكيران
			no
				role 1 0
		بوتين
			no
				role 0 -3
		بورجيه
			no
				role 0 6
		بوكو
			no
				role 0 1
		بولانسكي
			no
				role 0 3
		بيت
			no
				role -1 0
		تايوان
			no
				role 0 2
		تحالف
			no
				role 2 0
		ترامب
			actor 1 -5
			no
				role 3 0
		تركيا
			actor 4 -6
		تصريح
			no
				role 1 0
		تصريحات
			no
				role -2 7
		تعرض
			no
				role -2 14
		تقرير
			no
				role 0 -5
		تنسيقيه
			no
				role 6 0
		تنظيم
			no
				role -4 -4
			recipient -2 0
		تنظيمات
			no
				role 2 0
		تورط
			no
				role 5 3
		تونس
			no
				role -1 0
			place 0 -2
		تويتر
			no
				role -1 -1
		ثقه
			no
				role 2 -2
		ثلاثه
			recipient 0 -1
		جامعه
			no
				role -5 0
		جبهات
			no
				role 0 -1
		جبهه
			actor 3 0
			no
				role 2 -9
			recipient 0 3
		جثمان
			no
				role 0 -4
		جثه
			no
				role 0 1
		جراح
			no
				role 0 -1
		جرحي
			no
				role -1 0
		جماعات
			no
				role 9 0
		جماعه
			no
				role 5 0
		جموع
			no
				role 0 1
		جنازه
			no
				role 0 1
		جند
			no
				role -1 0
		جندي
			no
				role 5 0
			recipient 0 3
		جنديا
			no
				role 0 3
			recipient 0 1
		جنديان
			recipient 0 5
		جنديين
			recipient 0 8
		جنوب
			no
				role 0 -8
		جنوبي
			no
				role 0 -1
		جنود
			no
				role 0 1
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
				role -10 -1
		جو
			no
				role 1 0
		جورجيا
			no
				role -1 0
		جوزيف
			no
				role 3 0
		حاجه
			no
				role 0 -1
		حافله
			no
				role 0 1
		حرس
			no
				role 3 0
		حركه
			actor -2 0
			no
				role 0 1
			recipient 6 -5
		حزب
			actor 0 1
			recipient -1 0
			theme 6 0
		حزبه
			no
				role 9 3
		حسن
			no
				role -3 0
		حسين
			no
				role 0 2
		حشد
			no
				role 0 -3
		حصيله
			no
				role 0 -3
		حضور
			no
				role 2 0
		حق
			no
				role -2 9
		حقوق
			no
				role 0 -1
			recipient 0 -6
		حكام
			no
				role 3 0
		حكم
			no
				role -1 0
		حكومته
			actor -9 0
			no
				role 1 4
		حكومه
			actor -1 0
			no
				role 1 4
			recipient 0 4
		حلفائهم
			no
				role 0 2
		حماس
			actor -1 0
			no
				role 1 0
			recipient 5 -6
		حمله
			no
				role 2 0
		حوثيين
			no
				role 0 1
		حوزته
			no
				role 0 -1
		حوزه
			no
				role 0 6
		حياه
			no
				role -1 7
		خادم
			no
				role 3 -2
		خان
			no
				role 4 0
		خبراء
			no
				role 0 -3
		خطاب
			no
				role -1 0
		خطوه
			no
				role -1 0
		خليفه
			no
				role 0 2
		خليه
			no
				role -1 1
			recipient -1 4
		داعش
			actor -2 0
			no
				role 4 -2
			recipient -3 0
		درباله
			no
				role 0 5
		درنه
			no
				role 4 0
		دمشق
			actor 0 4
		دور
			no
				role 4 0
		دوريات
			no
				role 2 0
		دوريه
			no
				role 0 3
		دوله
			no
				role -5 -1
		رؤساء
			actor 5 -2
			no
				role 2 0
		رئاسه
			no
				role 0 -7
		رئيس
			actor -8 -1
			no
				role 0 1
			theme 2 0
		رئيسا
			no
				role -2 -2
		رئيسه
			no
				role 1 0
		راشد
			no
				role 3 0
		رجال
			actor 1 -3
			no
				role 1 4
			recipient 0 -4
		رجل
			no
				role 3 7
		رجلا
			no
				role 4 0
		رعايه
			no
				role 3 0
		رغبه
			no
				role 3 0
		رفاقه
			no
				role 0 1
		رفسنجاني
			no
				role 0 4
		رفيق
			no
				role 0 1
		روابط
			actor 1 0
			no
				role -8 0
		روبرت
			no
				role -1 0
		روسيا
			actor 4 0
			no
				role 5 3
			recipient 0 -5
		روسيه
			no
				role 9 0
		زعماء
			no
				role 2 0
		زعيم
			no
				role -2 7
		زوجته
			no
				role 0 3
		سايبوف
			no
				role 0 3
		سبيل
			no
				role 0 3
		سراح
			no
				role -3 11
		سريان
			no
				role -3 -2
		سعودي
			no
				role 0 -2
		سعيد
			no
				role -1 0
		سفيان
			no
				role -6 0
		سفينه
			no
				role 2 0
			recipient 0 4
		سكانها
			no
				role 0 -2
		سلاح
			no
				role 8 -1
		سليم
			no
				role -3 2
		سليمان
			no
				role 1 0
		سمو
			no
				role 3 0
		سوريا
			no
				role -1 -3
			recipient 0 1
		سيارات
			recipient 0 -2
		سياره
			no
				role 2 0
			theme 0 -10
		سيد
			no
				role 1 0
		شاب
			no
				role 4 4
		شاليط
			no
				role -4 0
		شبكه
			no
				role -2 0
			recipient 0 1
		شخص
			no
				role 0 5
		شخصا
			recipient 0 1
		شخصيات
			no
				role 1 0
		شخصين
			no
				role 2 0
			recipient 0 4
		شرطه
			recipient 0 2
		شرطي
			recipient 0 5
		شرطيان
			no
				role 0 1
		شرعيه
			no
				role 0 1
		شرق
			no
				role 0 -2
		شركه
			recipient 0 2
		شقيقه
			no
				role 0 8
		شكري
			no
				role 6 0
		شمال
			no
				role 0 -6
		شهداء
			no
				role -1 3
		شهود
			no
				role -2 -3
		شيخ
			no
				role 1 0
		شيرين
			no
				role -3 -11
			recipient 0 3
		صاحب
			no
				role 1 0
			recipient 2 0
		صالح
			no
				role 0 -2
		صحفي
			no
				role -1 0
		صحفيه
			recipient 0 1
		صحه
			no
				role 0 2
		صحيفه
			no
				role -2 -5
		صدام
			no
				role -1 0
		صفوف
			no
				role 1 14
		صندوق
			no
				role 4 0
		صواريخ
			no
				role 0 -4
			recipient 0 -7
		صوره
			no
				role 1 2
		صياد
			no
				role 0 5
		ضابط
			no
				role 0 9
		ضابطا
			no
				role 0 3
		ضباط
			no
				role 0 4
		ضحايا
			no
				role -2 -5
		ضحيتها
			no
				role 0 -2
		ضحيه
			no
				role 0 -3
		ضيف
			no
				role 3 0
		طائرات
			actor -1 0
			no
				role 7 -5
		طائره
			actor -2 0
			no
				role 8 -1
			recipient 0 12
		طالب
			no
				role 5 0
		طالبان
			actor -2 0
			no
				role 2 0
		طرفي
			no
				role 6 0
		طفل
			recipient 0 4
		طهران
			no
				role 3 3
		طيران
			actor 1 0
		عائله
			recipient 0 2
		عبد
			no
				role 0 2
		عراقيه
			no
				role 5 0
		عريقات
			no
				role -3 0
		عسكريين
			no
				role 0 2
		عسير
			recipient 0 -2
		عصام
			no
				role 0 7
		عضوا
			no
				role 0 3
		عطا
			no
				role 0 2
		علاوي
			no
				role 1 0
		علي
			no
				role 0 6
			recipient 0 -9
		عمال
			no
				role 0 5
		عمر
			no
				role 9 6
		عناصر
			actor 2 -5
			no
				role 0 6
			recipient 0 1
		عناصره
			no
				role 3 0
		عنصر
			recipient 0 5
		عنصرا
			no
				role 0 4
		عهد
			no
				role 8 0
		عون
			no
				role 1 0
		غزه
			no
				role 0 5
			recipient 0 11
		غيتس
			no
				role -1 1
		فاروق
			no
				role -2 0
		فتاه
			no
				role 0 3
		فتره
			no
				role 4 0
		فرع
			no
				role 0 1
		فرق
			no
				role 1 0
		فرنسا
			actor 3 0
		فريق
			no
				role 0 -6
		فصائل
			actor -1 0
			no
				role 3 0
		فعل
			no
				role -2 0
		فلسطين
			no
				role 2 -2
		فلسطينيا
			recipient 0 2
		فلسطينيه
			no
				role 0 5
		فلسطينيين
			recipient 0 2
		فنلندا
			no
				role 0 2
		فيسبوك
			no
				role 2 0
		قاده
			actor 1 0
			recipient 0 1
		قاعده
			recipient 0 -2
		قافله
			no
				role 0 4
		قانون
			no
				role 0 -1
		قبضه
			no
				role 0 4
		قتله
			no
				role -3 0
		قتلي
			no
				role -6 0
		قتيلا
			no
				role -1 4
		قراصنه
			no
				role 5 0
		قريبه
			no
				role 1 0
		قريه
			recipient 0 2
		قصر
			no
				role 0 -2
		قصف
			no
				role 2 0
		قطار
			no
				role 0 8
		قطاع
			recipient 0 1
		قطر
			no
				role 2 0
		قمه
			no
				role 7 0
		قناه
			no
				role 0 -2
		قوات
			actor 2 -3
			no
				role 0 11
			recipient 8 -1
		قواتنا
			no
				role 1 0
		قواته
			no
				role -2 1
		قوه
			actor 0 1
			no
				role 4 0
			recipient 0 2
		قوي
			no
				role 3 0
		قيادات
			actor 0 2
			no
				role 3 0
			recipient -1 0
		قياده
			no
				role 1 0
		قيام
			no
				role 12 1
		كافانو
			no
				role 2 3
		كبار
			actor 3 0
			no
				role 0 -2
		كبير
			no
				role -1 0
		كتائب
			no
				role 0 4
		كتله
			no
				role 2 0
		كرزاي
			no
				role -3 0
		كريك
			no
				role -3 0
		كلينتون
			no
				role 4 0
		كندا
			no
				role 3 0
		كوريا
			no
				role 0 8
			recipient 0 1
		كيري
			no
				role 3 0
		كييف
			actor 1 0
		لاتحاد
			no
				role 1 0
		لافارج
			no
				role 0 3
		لافروف
			no
				role 2 0
		لامم
			actor -1 0
			no
				role -4 0
			recipient 0 -5
			theme 0 -2
		لامين
			no
				role 0 4
		لانتخابات
			no
				role -1 -1
		لبنان
			actor 0 2
			no
				role -3 -1
			recipient 0 -1
		لتيار
			no
				role 1 0
		لثوار
			no
				role 2 0
		لجان
			no
				role 2 -1
		لجنه
			actor 5 -1
			no
				role 0 -1
		لجيش
			recipient 0 7
		لحزب
			no
				role -2 0
		لحكومه
			actor -2 4
			no
				role 10 0
			recipient 1 0
		لرئيس
			no
				role 0 5
			recipient 1 -2
		لسلطات
			no
				role 0 6
		لشباب
			theme 3 0
		لشرطه
			actor 0 1
			no
				role 0 5
			recipient 0 -2
		لعراق
			recipient 0 1
		لقاء
			no
				role 4 0
		لقمه
			no
				role -3 0
		لقوات
			actor 0 1
			no
				role 0 -1
			recipient 1 0
			theme 0 3
		لمجلس
			actor 2 0
		لمصابين
			no
				role 0 3
		لمغرب
			no
				role 2 0
		لمواطنين
			no
				role 0 -1
		لندن
			no
				role -3 -2
		لواء
			no
				role -2 1
		لولايات
			no
				role 1 3
		ليبرمان
			no
				role -1 0
		ليبيا
			no
				role -4 0
		مؤسسات
			no
				role -4 0
		مئه
			no
				role 1 0
		مالك
			no
				role 0 3
		مبارك
			actor -8 1
			no
				role 0 3
		مبعوث
			no
				role -1 0
		مبني
			no
				role -3 9
		متحدث
			no
				role 7 0
		متشددين
			no
				role 2 0
		متكي
			no
				role -3 0
		متمردون
			no
				role 5 0
		متمردي
			no
				role 0 2
		متهما
			no
				role 0 -2
		متهمين
			no
				role 0 -3
		مثيري
			no
				role 3 0
		مجرم
			no
				role 0 2
		مجلس
			actor 1 1
			no
				role 0 -7
		مجموعه
			actor 4 0
			no
				role 0 1
		محاربه
			no
				role -3 0
		محاسبه
			no
				role 0 -1
		محافظتي
			recipient 0 -2
		محافظه
			no
				role 0 -4
		محامي
			no
				role 4 9
		محاولات
			no
				role 7 0
		محاوله
			no
				role 6 0
		محتجزين
			no
				role 0 -4
		محسود
			no
				role 0 1
		محكمه
			no
				role 2 0
		محمد
			actor -1 0
			no
				role 0 1
		محمود
			no
				role 7 4
		محيط
			no
				role 0 -1
		مخيم
			recipient 0 4
		مدرسه
			no
				role 0 7
		مدريد
			no
				role 2 0
		مدن
			no
				role 0 -3
		مدني
			recipient 0 2
		مدنيا
			recipient 0 3
		مدنيين
			recipient 0 2
		مدير
			actor -9 0
			no
				role 6 2
		مديريه
			no
				role -1 0
		مدينه
			no
				role -1 -2
		مراسل
			no
				role -4 0
		مرافق
			no
				role 0 1
		مراقبون
			no
				role -2 0
		مراكز
			no
				role -2 -5
		مرحله
			no
				role -2 -4
		مرشح
			no
				role 0 3
		مرشحين
			no
				role 0 1
		مركزا
			no
				role 0 1
		مروحيات
			no
				role 1 0
		مرور
			no
				role 0 3
		مسؤول
			no
				role -8 -2
		مسؤولون
			no
				role -9 0
		مسؤولي
			no
				role 0 1
		مسؤولين
			no
				role -2 0
		مسؤوليه
			no
				role 5 0
		مساعده
			recipient 0 1
		مستشار
			actor -3 0
		مستودع
			no
				role 0 1
		مستوطنون
			no
				role 2 6
		مستوطنين
			no
				role 0 3
			recipient 1 -2
		مسجد
			no
				role -2 0
		مسعود
			no
				role 0 2
		مسلحا
			recipient 0 5
		مسلحون
			actor 0 -1
			recipient 4 0
		مسلحي
			no
				role 2 6
		مسلحين
			no
				role 2 0
		مسلم
			no
				role 2 0
		مشاركه
			no
				role 10 0
		مشاهد
			no
				role 0 -4
		مشاهده
			no
				role 0 -2
		مصادر
			no
				role -11 -8
		مصدر
			no
				role -5 -3
		مصر
			actor 0 4
			no
				role 0 -8
		مضيفا
			no
				role -3 -5
		معارضه
			no
				role -1 -2
		معاقل
			recipient 0 1
		معالي
			no
				role 2 0
		معاناه
			no
				role 0 3
		معتقل
			no
				role 0 1
		معتقلا
			no
				role 1 0
		معتقلي
			no
				role 0 -3
		معقل
			no
				role -1 -3
		مقاتلات
			no
				role 4 0
		مقاتلي
			no
				role -1 0
		مقاتلين
			no
				role -1 3
			recipient 0 -2
		مقاتليه
			no
				role -1 2
		مقر
			actor -1 0
			no
				role -5 0
		مقيم
			no
				role 0 3
		مكتب
			recipient 0 6
		مليشيات
			no
				role 0 1
		ممارسات
			no
				role 8 0
		ممثلو
			no
				role 1 0
		ممثلي
			no
				role 2 0
		ممثلين
			no
				role 1 0
		منازل
			recipient 0 5
		منزل
			no
				role -1 6
		منزله
			recipient 0 -1
		منسق
			no
				role 3 0
		منسوبي
			no
				role 0 1
		منشات
			recipient 0 2
		منصب
			no
				role -4 -5
		منصور
			no
				role -3 2
		منطقه
			no
				role 0 -7
		منظمات
			actor 3 0
			no
				role -3 0
		منظمه
			actor 0 1
			no
				role 0 -2
		منفذ
			no
				role 0 -5
		مواطن
			no
				role 3 0
			recipient 0 2
		مواطني
			no
				role 0 1
		مواطنين
			no
				role 0 1
		مواقع
			recipient 0 -1
		موت
			no
				role 0 9
		مورير
			no
				role 6 0
		موسكو
			actor 3 0
			no
				role 0 1
			recipient 0 3
		موسي
			no
				role 2 0
		موقع
			recipient 0 1
		مون
			no
				role -1 0
		ميليشيات
			no
				role 0 10
		نائب
			actor -8 7
			no
				role 0 -1
			recipient 0 -7
		نائبه
			no
				role 1 0
			recipient 0 1
		نادي
			no
				role -1 0
		ناصر
			no
				role 3 0
		ناطق
			no
				role -1 0
		نبيله
			no
				role -3 0
		نتنياهو
			no
				role -3 -2
			recipient 0 3
			theme 0 1
		نجله
			no
				role 0 1
		نساء
			no
				role 0 -6
		نشطاء
			no
				role 3 -1
		نظام
			actor 0 1
			no
				role -8 9
			theme 0 -1
		نظيرته
			no
				role 1 0
		نظيرتها
			no
				role 5 0
		نظيره
			actor -1 0
			no
				role 8 7
		نقطه
			recipient 0 5
		نواب
			actor 2 0
			no
				role 1 0
			recipient 0 2
		نيابه
			no
				role -1 0
		هادي
			no
				role 1 0
		هاريس
			no
				role 0 2
		هيئه
			actor 1 0
			no
				role 0 1
		وادي
			no
				role 0 -4
		واشنطن
			actor 3 0
			no
				role 1 -3
			recipient 0 2
		والد
			no
				role 0 -1
		والده
			no
				role 0 3
			recipient 0 -2
		والدها
			no
				role 6 0
		وجود
			no
				role 0 4
		وحدات
			no
				role 4 0
		وزاره
			actor 8 -1
		وزراء
			no
				role 6 -1
		وزرائه
			no
				role -1 0
		وزير
			actor -2 -3
			no
				role 0 2
			recipient 0 10
			theme -2 0
		وزيرا
			no
				role 0 2
		وزيره
			actor -2 0
		وفد
			actor 3 0
			no
				role 1 0
		وفدا
			no
				role 1 0
		وفود
			no
				role 3 0
		وكالات
			no
				role 3 0
		وكاله
			no
				role -8 -2
		وكيل
			no
				role 0 -2
		ولايته
			no
				role -1 0
		ولي
			theme -3 0
		يوسف
			no
				role 1 -2
	ائتلاف 2 0
	ابراهيم 3 0
	ابطال 0 -2
	ابن -2 0
	ابناء
		REQUEST 0 2
	ابها 0 5
		ASSAULT 0 5
	ابو
		ACCUSE 2 0
		ASSAULT 0 4
	ابوعلي 8 0
	اتباع 7 -4
		ASSAULT 4 0
	اتحاد 6 -3
		ASSAULT -1 0
	اتهام -1 1
	اثينا 8 0
		COERCE 7 0
	اجراء -23 -29
		AGREE 0 -1
		CONSULT -5 0
		REQUEST -2 -4
	اجنبي 0 -1
	احتلال -3 2
	احد 0 -2
	احدهم 1 0
		ASSAULT 4 0
	احزاب 1 3
		REQUEST 6 0
	احصاء 0 1
	احمد 3 0
	احمدي -4 2
	اختصاصات -1 0
	اخر -10 0
		ASSAULT -4 0
	اخرون -1 8
		ASSAULT 0 4
	اخرين -7 4
		ACCUSE 0 2
		ASSAULT 0 1
	اداره 2 -3
		AID 1 0
		COERCE -5 0
		REJECT 0 4
		REQUEST 8 -3
	اذربيجان 4 0
	اراضي 0 1
	ارتفاع 0 -1
	اردوغان 1 3
	ارمينيا 4 0
	ارهابي 0 -1
		ASSAULT -1 0
	ارهابيه -3 0
		ASSAULT -2 0
	ارهابيين 0 -5
	ارواح
		ASSAULT 0 4
	اسبانيا 0 8
		SUPPORT 4 0
	استاذ
		ASSAULT 3 0
	استجابه 0 7
	استراتيجيه 3 -2
	استشاره -1 0
	اسر
		ASSAULT 0 1
	اسرائيل 0 10
		ACCUSE -5 12
		ASSAULT 20 2
		COERCE 19 0
		CONCEDE 5 0
		CONSULT -2 0
		MOBILIZE 5 0
		PROTEST 0 9
		REJECT -1 0
		REQUEST -15 6
		RETREAT 2 -1
		SUPPORT -4 0
		THREATEN -2 0
	اسرائيلي 5 0
		ASSAULT 4 0
	اسره 0 3
	اسري 0 -2
	اسلام 0 3
	اسلاميون 2 -3
	اسم -2 0
	اسماء 0 5
		ASSAULT 0 1
	اشخاص 0 -1
		ACCUSE -1 4
		ASSAULT 7 0
		COERCE 0 -5
	اشخاصا 0 10
	اصحاب 0 -1
	اصدار 6 0
	اصوات 3 0
		PERSONNEL 3 0
	اطراف 0 -2
		AGREE 1 0
		ASSAULT 0 -7
		CONSULT -1 0
	اعتقال 0 3
	اعضاء 7 -1
		ACCUSE 2 -3
		ASSAULT -1 0
		REQUEST 0 3
		SUPPORT 5 0
	اعضائها 0 -1
	اعلاميه 1 0
	اعوان 6 0
		COERCE 5 0
	افراد 1 1
		ACCUSE 0 1
		ASSAULT 0 1
		MOBILIZE 1 0
	افرادها -4 -8
		ASSAULT 0 -7
	افغانستان -17 -6
		ASSAULT -3 -2
		CONSULT 0 1
	افغاني 0 2
	اقارب 0 -3
	اقدام 8 0
		ASSAULT 1 0
	اقليم 4 -3
		ASSAULT 0 -1
		COERCE 2 0
	الائتلاف 2 4
		PERSONNEL 0 5
	الائمه 0 1
	الابرياء 0 -9
		ASSAULT 0 -5
	الاتحاد 4 2
		ASSAULT -1 0
		CONSULT -1 0
		REJECT 8 1
		REQUEST 1 0
	الاتراك 0 1
	الاتهامات 4 -2
		ACCUSE 5 -1
	الاجراء -1 -3
	الاجهزه -1 0
		COERCE 2 0
		REQUEST -2 1
	الاحتلال 14 0
		ACCUSE 0 6
		ASSAULT 11 0
		COERCE 7 0
	الاحزاب 0 -2
		CONSULT 6 0
		REJECT -1 1
	الاحياء 0 2
		ASSAULT 0 5
	الاخري -3 0
	الاداره 0 3
		ACCUSE 0 1
		CONSULT -5 0
		REQUEST 1 0
	الاراضي -4 -7
		ASSAULT 0 -4
	الارجنتين 3 0
	الاردن 0 -3
	الارشيف 1 -3
		ASSAULT -1 -1
	الارض 0 -5
		ASSAULT 0 -3
	الارمن 0 1
	الارهابي -3 -2
		ASSAULT -1 -3
	الارهابيه
		ASSAULT -4 0
		COERCE 8 0
	الارهابيين 0 2
		ASSAULT 2 0
	الاسد -6 -3
	الاسر 4 0
	الاسرائيليون 6 -2
	الاسرائيليين 3 1
		ASSAULT 2 0
		CONSULT -2 0
		REQUEST 0 6
	الاسري -3 -2
	الاسلامي 0 5
	الاسواق 0 1
	الاسواني 0 11
	الاسير 0 -3
	الاشخاص 0 2
		ASSAULT 0 -1
		DISASTER 0 8
	الاصلاحيين 0 6
		ACCUSE -1 1
	الاطراف -3 5
		CONSULT 7 0
		REQUEST -12 16
	الاطفال -3 -3
		COERCE 0 1
	الاعرجي 0 5
	الاعلام -4 -5
	الافراد 0 1
	الافغان 0 1
	الاقتراح 3 0
	الاقليه 0 -1
	الاكراد
		ASSAULT 0 3
	الالاف 0 2
	الام 0 3
	الامارات 5 -4
		SUPPORT 4 0
	الامام 0 -2
	الامريكي 0 1
	الامريكيه 2 0
	الامريكيين 0 1
	الامم -6 2
		CONSULT -2 0
		REQUEST 0 7
	الامن -4 -11
		ASSAULT 15 0
		CONSULT -5 0
	الامير 4 0
		ASSAULT 1 0
	الامين 1 -6
		CONSULT 8 0
		PERSONNEL 0 1
		REQUEST 0 -2
	الانتحاري 2 -3
		ASSAULT 9 0
	الانتحاريون 0 -2
	الانتخابات -4 -4
		PERSONNEL -2 0
	الانتفاضه 1 0
	الانفاق 0 2
	الانفصاليين 8 0
		ASSAULT 4 -2
	الانقلابيين
		ASSAULT -1 2
	الاهالي 2 0
	الاوروبيه 3 0
	الايرانيين 7 0
		ASSAULT 3 0
		CONSULT 1 0
	الايزيديين 0 3
	البابا 1 0
	البانيا
		AID 0 1
	البحاره 0 2
	البحرين 1 0
	البرادعي -1 0
		CONSULT -1 0
	البرازيل 0 -4
	البرلمان 3 0
		ACCUSE -1 0
		AGREE 3 0
		ASSAULT 0 1
		COERCE 1 -2
		CONSULT 1 0
		SUPPORT 0 -1
	البرهان 5 0
	البشير 0 4
		REQUEST -2 1
	البعض 0 -2
	البلدات 0 -1
	البلدان -2 0
	البلده 0 -2
	البلدين -12 0
		AGREE 2 0
		CONSULT -13 0
	البلديه
		CONSULT 4 0
		PERSONNEL -1 0
	البيت -9 -6
		CONSULT -2 0
	التابعيه 0 3
	التحالف 4 -2
		AID 2 0
		ASSAULT 8 0
		CONSULT 2 0
		REQUEST -4 0
	التدخل 1 0
		ASSAULT 3 0
	التنظيم 5 3
		ASSAULT 1 9
		COERCE 3 0
	التونسي 5 0
	التونسيين 0 1
	التيار 0 -3
		COERCE -1 0
		PERSONNEL 6 0
	الثوار 6 -5
	الجامع 0 4
		ASSAULT 0 4
	الجامعه 0 4
	الجانب 11 4
		CONSULT 7 0
		REJECT 3 0
		REQUEST 0 7
	الجانبان 10 0
		AGREE 2 0
		REJECT 8 0
	الجانبين 2 0
		ASSAULT -5 0
		CONSULT 7 0
	الجاني 0 7
		ACCUSE 0 2
	الجبهه 12 0
		CONSULT 1 0
	الجرحي -3 -2
		AID 0 2
		ASSAULT 0 -2
	الجزائر 0 5
		REQUEST 1 0
	الجماعات 7 4
		ASSAULT 1 0
	الجماعه 8 0
		ACCUSE -4 3
		PERSONNEL 1 0
	الجمعيه 9 -4
		CONSULT 5 0
	الجمهوريون 3 0
	الجمهوريين 3 0
	الجميع 0 7
	الجندي -1 11
		RETREAT 0 4
	الجنوب 1 0
		ASSAULT 5 0
	الجنود 2 3
		ACCUSE 0 1
		COERCE 3 0
		REQUEST 0 3
	الجهات 0 3
		ASSAULT 0 -3
		REQUEST 0 2
		SUPPORT 0 2
	الجهاز -1 0
	الجيش 11 2
		AID 0 2
		ASSAULT 10 0
		COERCE 5 -2
		MOBILIZE 0 1
		PERSONNEL 3 0
		REQUEST -1 0
		THREATEN -1 0
	الحاج 6 0
	الحافله 0 6
	الحاكم -2 2
	الحداد 0 -2
	الحدود 0 -5
		ASSAULT -2 -1
	الحراس 0 2
	الحرس -1 1
		ASSAULT -1 1
	الحركه 8 -1
		ASSAULT 3 0
	الحريري
		PERSONNEL -1 0
	الحزب 2 3
		PERSONNEL 5 0
		REQUEST 0 1
	الحصار 3 0
		COERCE 4 0
	الحكم -9 -6
		ACCUSE 0 -2
		SANCTION -1 -2
	الحكومات -2 -3
		ASSAULT 2 0
	الحكومه 4 13
		ACCUSE 1 5
		AGREE 4 5
		AID -1 0
		COERCE 0 -4
		CONSULT 7 0
		PERSONNEL -13 2
		REJECT 1 0
		REQUEST -4 0
		SUPPORT 4 0
		THREATEN 0 3
	الحوار -1 0
	الحوثيون 5 0
		ASSAULT -9 0
		COERCE 1 0
	الحوثيين 2 1
		ASSAULT 4 -1
		CONSULT 0 2
	الخارج 6 0
		CONSULT 3 0
	الخارجيه 8 -1
		ASSAULT -4 0
		COERCE -1 0
		CONSULT 10 0
		REQUEST 1 0
		SUPPORT 4 0
	الخبراء -2 0
	الخرطوم 7 0
	الخلاف 0 3
	الخليجيين 2 0
		CONSULT 3 0
	الخليه 0 1
	الداعيه -3 0
	الدبلوماسيه -8 -4
		CONSULT -1 0
		REQUEST 0 -4
	الدكتور 4 3
		ASSAULT 0 1
	الدنمارك 0 2
	الدوحه -6 -5
		CONSULT -4 -3
	الدوريه 2 0
	الدول -1 6
		AGREE 6 0
		AID 1 10
		REJECT 0 3
		REQUEST -1 7
		SUPPORT -4 -5
	الدولتين -5 -3
		CONSULT -1 0
	الدوله 3 6
		ACCUSE 0 -3
		ASSAULT 0 5
		REQUEST 0 2
	الديمقراطيه 0 -3
	الرئاسه -1 -3
		REQUEST 2 -1
	الرئيس 2 5
		ACCUSE -1 -1
		AGREE 3 0
		ASSAULT 0 -2
		COERCE 10 0
		CONSULT 1 6
		PERSONNEL 0 10
		REJECT -3 -1
		REQUEST -3 6
		RETREAT 5 -1
		SANCTION 0 -6
		SUPPORT 0 8
	الرئيسان -4 0
	الرئيسين -1 0
		CONSULT -2 0
	الرابطه 3 0
	الرباط
		CONSULT 0 2
	الرجل 0 9
		ACCUSE -1 1
		ASSAULT 5 0
	الرد 0 2
	الرهائن 0 -1
	الرهينه 0 4
	الروس 4 -2
	الرياض
		ASSAULT 2 0
		CONSULT -2 0
	الزعيم -1 3
		CONSULT -3 3
	الزميل 0 2
	الزميله -5 0
		ACCUSE 0 -2
		ASSAULT 0 7
	الزهراني 1 1
		ASSAULT 1 1
	الزوار 0 3
	الزيدي 1 3
	السائق 0 4
	الساعدي 0 6
		COERCE 0 1
	السجناء 1 2
		CONSULT 0 3
	السعوديه
		AID 2 0
		CONSULT 0 2
		SUPPORT -2 0
	السعيدني -1 0
	السفاره 0 7
		ASSAULT -3 11
		COERCE -1 2
		CONSULT 1 0
	السفن 1 8
		COERCE 0 6
	السفير 0 1
		REQUEST 1 0
		SUPPORT -1 0
	السفينه -6 17
		ASSAULT -3 11
	السكان
		REQUEST -2 6
	السلام 4 0
		CONSULT 4 0
	السلطات 9 -3
		ACCUSE 4 0
		ASSAULT -8 0
		COERCE 16 -7
		MOBILIZE 2 0
		PROTEST -3 0
		REQUEST -7 7
		RETREAT 4 0
	السلطه -2 -3
		ACCUSE 1 0
		ASSAULT -3 1
		COERCE 0 -1
		PERSONNEL 0 -1
		REJECT 1 0
		REQUEST 0 -1
	السلفادور 0 2
	السودان 0 3
		CONSULT 1 0
	السوري 0 -1
	السوريه 1 0
	السوريين 3 2
	السويد 0 3
		REJECT 0 8
	السويسري -2 0
	السياح
		ASSAULT 0 -2
	السيارات
		ASSAULT 0 2
	السياره
		ASSAULT 0 -1
	السياسي -8 -2
	السياسيه 0 -4
		REJECT 2 0
	السياسيين -1 0
	السيده -4 5
	السيناتور 8 -2
	الشاب
		ASSAULT 1 -4
	الشاحنات 0 6
	الشباب 3 1
		ASSAULT 6 0
		COERCE 0 7
	الشخصيات 0 -2
	الشرطه 11 0
		ACCUSE 0 2
		ASSAULT -1 -2
		COERCE 9 -7
		MOBILIZE 4 0
		PROTEST 0 3
		RETREAT 2 0
	الشرق 0 -2
	الشركات 0 -2
	الشركه -2 0
	الشعب -9 4
		REQUEST -2 0
		SUPPORT 0 2
	الشقيقين -1 0
	الشمال 1 0
		ASSAULT 1 0
	الشهيد 0 2
		ASSAULT 0 4
	الشيخ 4 -1
		ASSAULT 7 -4
		COERCE 0 8
		CONSULT -2 0
	الشيعه 0 -4
		ASSAULT 0 -1
	الصاروخ -4 -3
		ASSAULT -4 0
	الصحافيين 0 2
		COERCE 0 2
	الصحفي 0 -2
		ASSAULT 0 -1
	الصحفيه 0 1
		ASSAULT 0 -1
	الصحفيين 0 2
	الصحيفه -1 0
	الصواريخ 0 -11
		ASSAULT 3 -8
	الصومال -4 -3
	الصيادين 0 3
	الصين 4 4
		ASSAULT 2 0
		COERCE 1 0
		CONSULT 0 1
		REJECT 2 0
		SUPPORT -1 0
	الضابط -1 -4
		ASSAULT 0 -3
	الضحايا -3 6
	الضحيه 0 2
	الطائرات 5 -4
		ASSAULT 7 -7
	الطائره 3 12
		AID 2 -5
		ASSAULT 1 15
		DISASTER 0 4
	الطائفه -1 0
	الطبيب 3 0
	الطرف -4 0
	الطرفان 5 0
	الطرفين 6 -1
		AGREE 6 0
		ASSAULT 0 -1
		CONSULT 3 0
	الطرق 0 -4
	الطريق 0 -2
		ASSAULT 0 -2
	الطفل -10 0
		ASSAULT -7 0
	الطيران 1 -3
		ASSAULT 2 -1
	الظواهري 4 0
	العائله 0 3
	العاصمه -6 -2
		ASSAULT 0 -5
	العالم -1 0
	العاملين -2 2
		ASSAULT 0 1
	العاهل 0 8
		CONSULT 0 9
	العبادي -1 0
		SUPPORT -2 6
	العدو 3 0
		ASSAULT 4 0
	العراق -15 -2
		ACCUSE 1 -5
		COERCE 0 1
		CONSULT 0 1
		REJECT -3 0
		REQUEST 1 0
		RETREAT -4 0
	العراقيون 0 3
	العراقيين -1 0
	العربيه -2 0
	العسكري -1 -5
		ASSAULT 0 -3
	العسكريه -3 0
	العسكريين
		ASSAULT 0 1
	العشرات 0 -7
		ASSAULT 0 -6
	العقوبات
		SANCTION 1 0
	العقيد 0 -6
	العمال 0 2
	العمد 0 -4
	العميد 0 8
	العناصر 9 0
		COERCE 6 0
	الغاز 0 4
	الغزو 1 0
		ASSAULT 2 -2
	الغنوشي -1 0
	الفرق 0 1
	الفرنسي -1 0
	الفرنسيين 2 0
	الفريق -1 2
		ACCUSE 2 0
		CONSULT -4 0
	الفصائل 7 -4
		ASSAULT 0 -5
		CONSULT 3 0
		REQUEST 0 1
	الفلسطينيون 4 0
	الفلسطينيين -2 3
		ACCUSE 0 1
		ASSAULT 0 -2
		COERCE 0 2
		REQUEST -3 6
	الفنان -1 8
	الفياض -2 0
	الفيفا 0 3
	القائد 0 -5
	القائم 0 3
	القاتل 0 2
	القاده
		ASSAULT -1 0
	القاضي 3 0
		REQUEST 0 2
	القاضيه -2 0
	القاعده 3 0
		ASSAULT 4 0
	القاهره -4 -6
		ACCUSE 4 0
		CONSULT -2 0
	القباع 0 -1
	القتلي -5 -4
		ASSAULT -2 -5
	القدس -5 0
	القذافي 3 0
		CONSULT -1 0
	القرار 3 5
	القراصنه 2 0
		RETREAT 2 0
	القرصان 4 0
	القري 0 1
	القصف 7 0
		ASSAULT 1 0
	القضاء -2 -6
		ACCUSE 2 0
		ASSAULT -5 0
	القضاه 2 8
	القضيه -1 -2
	القطار 0 8
	القطاع 0 5
		ASSAULT 0 4
	القمه -4 0
		CONSULT -5 0
	القنصليه 0 1
		ASSAULT 0 4
	القوات 7 5
		ACCUSE -9 4
		AGREE 0 2
		ASSAULT 7 0
		COERCE 0 6
		CONSULT 0 1
		MOBILIZE -2 0
		REQUEST 1 0
		RETREAT 8 -4
	القوه -5 0
		ASSAULT 0 1
	القوي 0 -3
	القيادات 1 2
		CONSULT 2 0
	القيادي -1 -1
		REQUEST -1 0
	الكاتبه 1 0
	الكتل
		CONSULT 4 0
		REQUEST 0 4
	الكتله 10 0
		PERSONNEL 12 0
	الكرملين -1 1
	الكونغرس
		ACCUSE 3 0
		REQUEST 0 1
	الكويت -1 4
		ASSAULT -3 6
		REQUEST 0 2
		SUPPORT 6 0
	الكيان 1 0
	اللاجئين -1 0
		AID 0 1
	اللجنه 3 0
		ACCUSE 1 -1
		CONSULT 8 0
		PERSONNEL -1 0
		REQUEST 3 4
		SUPPORT -1 0
	الله 1 0
	اللواء -5 8
	المؤسسات -4 1
		ASSAULT 0 1
	المؤسسه 2 2
		ACCUSE -2 1
	المئات 3 -5
		COERCE 0 -1
	المائه 0 -1
	المالكي -2 0
		REQUEST -3 0
	المانيا 5 0
		SUPPORT 1 0
	المباحثات -2 0
	المبادره 0 -2
	المباني 0 7
		ASSAULT 0 4
	المبحوح -1 0
		ASSAULT -1 0
	المبعوث -1 3
	المبني 0 4
		ASSAULT 0 1
	المتاجر 0 4
		ASSAULT 0 1
	المتحدث -9 -6
		CONSULT -10 0
	المتشددين 8 0
	المتضررين 0 3
		AID 0 5
	المتطرفون 1 0
	المتطرفين 2 -7
		ASSAULT 7 -4
	المتظاهرون 2 0
	المتظاهرين 5 2
		ASSAULT 0 8
		PROTEST 3 0
	المتعاونين 0 1
	المتمردون 0 -1
	المتمردين -2 4
		ASSAULT -1 7
	المتهم -1 1
		ACCUSE 0 7
		ASSAULT 0 -3
	المتهمون 2 4
	المتهمين -2 0
		ACCUSE -2 11
		REQUEST 0 -2
	المتورطين
		ASSAULT -1 0
	المجالس 0 1
	المجتمع -1 3
		REQUEST -9 17
	المجر 3 0
	المجلس 11 0
		ACCUSE -1 0
		ASSAULT -1 0
		PERSONNEL 0 4
		REJECT 4 0
		SUPPORT 1 0
	المجموعه 5 2
		REQUEST 0 1
	المحاصر 0 -4
	المحافظ 1 0
	المحافظه -5 0
		CONSULT -1 0
	المحاكم -1 0
		ACCUSE -2 0
	المحامين 1 0
	المحتجزين
		RETREAT 0 -3
	المحتجون 8 0
	المحققون -2 0
	المحققين 0 -1
	المحكمه 2 0
		ACCUSE -5 2
		ASSAULT -2 0
		COERCE 5 -3
		PERSONNEL 1 0
		REJECT 0 9
		SANCTION 10 -3
	المحلل -1 0
	المخلوع 2 0
	المدافعين 2 0
		ASSAULT 2 0
	المدرسه 0 6
	المدعو 1 -1
		ASSAULT 1 0
		COERCE 0 -2
	المدعي
		ACCUSE 1 0
	المدفعيه 0 -2
		ASSAULT 0 -2
	المدن -3 0
	المدنيين -9 0
		ACCUSE 0 -5
		ASSAULT -5 13
	المدير 0 3
		REQUEST 0 1
	المدينه 0 1
	المرافق 0 3
	المرحله -2 -4
	المرزوقي 0 -1
	المرشح -8 1
	المرشحين -1 0
	المرشد -3 -1
	المسؤول 1 0
		ASSAULT 0 -4
		COERCE 0 2
		CONSULT 10 0
	المسؤولون 1 -2
	المسؤولين
		ACCUSE 0 3
		ASSAULT -2 0
		CONSULT 0 4
		REQUEST 2 0
	المساجد 0 4
		ASSAULT 0 6
	المساعدات 6 0
	المساعده -4 -13
		AID 0 -2
	المستشار -3 0
	المستشاره
		CONSULT 0 1
	المستشفي -7 3
		AID 0 -4
		ASSAULT 0 13
	المستشفيات 5 0
	المستوطنون 1 0
	المستوطنين -2 -1
		ASSAULT 4 -2
	المسجد 0 3
		ASSAULT 0 1
	المسلحون 7 0
		ASSAULT 2 0
	المسلحين
		ASSAULT 2 0
	المسلمين -1 5
		COERCE 0 3
	المشاركون 1 -1
	المشاركين 6 1
		CONSULT 2 0
		PROTEST 1 0
	المشتبه -2 2
		COERCE 0 4
	المشرعين 2 0
	المشفي 0 6
		ASSAULT 0 6
	المصابين -5 0
	المصادر -7 -1
	المصالح 0 1
	المصدر -4 -1
	المصلين -3 2
		ASSAULT -2 7
	المطلوبين 0 -2
	المعارض 0 -1
	المعارضه 7 -1
		ASSAULT 8 0
	المعارضين 0 2
	المعتقل 0 -4
	المعتقلين -3 1
		COERCE 0 3
	المعسكر 0 5
		ASSAULT 0 5
	المغاربه -5 -1
		CONSULT -1 0
	المغرب 1 0
		AID 1 0
		CONSULT 14 0
		PERSONNEL -1 0
		REQUEST 3 0
		SUPPORT -4 3
	المفوض 0 -2
	المفوضيه 13 -4
		REQUEST 6 -1
	المقاتلات
		ASSAULT 2 0
	المقاتله 7 -2
		RETREAT 4 0
	المقاتلون -2 0
		ASSAULT -2 0
	المقاتلين 2 0
		AID 0 3
	المقاومه 2 -4
		AID 0 1
		ASSAULT 11 -3
		RETREAT -2 0
	المقرحي -2 0
	المقيمين -6 -2
	المكسيك -1 0
	الملا -6 0
		PERSONNEL -1 1
	الملك
		CONSULT -2 10
	الممثله -1 0
	المملكه 3 1
		ACCUSE 0 -4
		AID 19 0
		CONSULT 0 4
		SANCTION 0 -1
		SUPPORT -8 15
	المنازل 0 5
		ASSAULT 0 5
	المناطق 0 -1
		COERCE 0 -2
	المنزل 0 7
		ASSAULT 0 5
	المنسق -1 2
	المنطقه 0 -9
		ASSAULT 0 -12
	المنظمات
		ASSAULT 1 -1
	المنظمه 4 -1
		REQUEST 4 -4
	المهاجم 0 3
		ASSAULT 0 2
	المهندس
		ASSAULT 0 1
	المواطن -1 -2
	المواطنين 0 2
		ACCUSE 0 -1
		CONSULT 0 2
	الموالي 0 -1
	الموالين 4 0
		ASSAULT 2 0
	الموانئ 0 4
	الموساد 2 0
		ASSAULT 5 0
	الموظفين 0 -4
	الموقف 3 1
		SUPPORT 0 4
	الموقوف 0 7
	الموقوفين -1 0
	الميليشيات 0 3
		ASSAULT -2 7
	النائب
		ACCUSE 5 0
		ASSAULT 0 3
		CONSULT -1 0
		PERSONNEL -1 0
	النائبه 0 6
		REQUEST 0 1
	الناخبين 4 0
	الناس 0 -3
	الناشط 0 -1
	الناطق -7 -2
		ACCUSE 3 0
		REQUEST -3 0
	النجيفي 3 0
	النخبه -1 1
	النصره
		ASSAULT -2 0
	النظام 0 4
		ACCUSE -5 5
		ASSAULT 4 -3
	النفط
		SANCTION 0 2
	النقابات 10 1
		CONSULT 2 0
	النقابه 1 0
	النواب 0 2
	النيابه 1 0
		ACCUSE 14 0
	النيجيري -1 -3
	الهاشمي 3 -4
	الهلال 1 0
	الهند 8 0
	الهيئات 1 0
	الهيئه 10 0
		ACCUSE 1 0
		AGREE 0 1
		CONSULT -1 0
		PERSONNEL 5 0
	الوزاره
		REQUEST 1 0
	الوزراء -4 1
	الوزير 5 6
		ACCUSE 4 0
		ASSAULT 0 7
	الوزيره 0 2
	الوفد 13 5
		CONSULT 14 0
		SUPPORT 0 1
	الوفود 1 0
	الوكاله 1 0
		ACCUSE 1 0
		REQUEST 4 0
	الولايات 13 -5
		ACCUSE -2 5
		AGREE -4 0
		AID 8 -5
		ASSAULT 4 0
		COERCE -7 0
		CONSULT 1 0
		RETREAT 1 0
		SANCTION 10 -6
		SUPPORT 0 1
	اليابان 3 0
		ASSAULT 0 1
	اليات 0 -5
		ASSAULT 0 -3
	اليمن -8 -11
		AID 0 2
		CONSULT 0 -4
	اليه 1 0
	اليونان 2 -1
	امانو 0 2
	امراه 0 1
	امريكا 2 0
		ASSAULT 2 0
	امريكيا 0 1
	امريكيين
		ASSAULT 0 -3
		COERCE 0 5
	امن -1 0
	امير 2 0
	امين 8 0
	ان 1 0
	انتحاري 6 -3
		ASSAULT 7 -2
	انتحاريا 2 0
		ASSAULT 2 0
	انتحاريين -2 -3
		ASSAULT -2 -3
	انصار 3 2
		ASSAULT 5 1
		COERCE 0 1
	انصاره 1 0
	انظمه 0 -2
	انقره 6 3
		REQUEST 0 6
	اهالي 5 5
		ASSAULT 1 0
	اهداف 0 8
		ASSAULT 0 5
	اهدافا 0 2
		ASSAULT 0 2
	اهل -2 4
	اوباما -1 0
		ACCUSE 0 6
		PERSONNEL 0 12
		REQUEST -1 0
	اودينجا 3 0
	اوساط 4 0
	اوستن -1 0
	اوكرانيا -11 13
		AGREE 0 2
		AID -1 12
		ASSAULT 0 13
		COERCE 0 1
		CONSULT 0 -4
		SANCTION 0 -9
	اولمرت -3 0
		ACCUSE -1 0
	ايدي 5 8
		ASSAULT 1 3
	ايران 0 3
		AGREE 0 -3
		ASSAULT 0 2
		COERCE 4 0
		CONCEDE -3 7
		REQUEST -5 5
		SANCTION 0 2
		SUPPORT 2 -4
	باراك -6 7
		ACCUSE -2 3
	باريس -4 0
	باكستان -3 -1
		ASSAULT 0 -1
	بايدن 3 -5
		CONSULT 4 0
	بدر 0 2
		ASSAULT 1 3
	براون
		ASSAULT 0 -1
		REQUEST 0 4
	برج 0 4
		ASSAULT 0 4
	برلمان 0 -1
	برنامج
		AID 5 0
	بري -1 4
	بريطانيا 4 -1
		ACCUSE 1 3
	بزعامه -6 0
	بعثه -3 2
	بغداد 0 -1
		ACCUSE 1 -2
		ASSAULT -2 0
	بكين 1 5
		ACCUSE 0 1
	بلاده -22 -14
		AGREE -2 0
		ASSAULT 5 0
		REJECT -6 0
		SUPPORT -4 0
	بلادهم 0 -5
	بلده 0 -6
		ASSAULT 0 -3
	بن -4 -3
	بنكيران 1 0
	بوتين 0 -4
	بورجيه 0 6
	بوكو 0 2
	بولانسكي 0 4
		COERCE 0 3
	بولندا 1 0
	بي
		ASSAULT 0 1
	بيان
		CONSULT -2 0
	بيت -3 0
		ASSAULT -2 0
	بيروت 1 0
	بيونغ 1 3
		MOBILIZE 4 0
	تايوان 0 4
	تجار 3 0
	تحالف 3 -1
		SUPPORT 2 0
	ترامب 7 -4
		PERSONNEL 0 -2
		SUPPORT 3 1
	تركيا 9 -1
		ASSAULT 12 -2
		COERCE 2 0
		CONSULT 0 -2
		REQUEST -1 0
	تصريح 1 0
		CONSULT 2 0
	تصريحات -3 6
		CONSULT -2 2
	تعرض -2 14
		ASSAULT -2 14
	تقرير 0 -5
		ACCUSE 7 -2
	تلكؤ 0 1
	تنسيقيه 6 0
	تنظيم -9 -4
		ACCUSE -1 -6
		ASSAULT 9 6
		CONSULT -3 0
		SUPPORT 0 1
		THREATEN 0 -2
	تنظيمات 1 0
	تورط 5 4
		ASSAULT 7 0
	تونس 0 -10
		ASSAULT -1 0
		COERCE -1 0
		CONSULT -2 -1
		SUPPORT 6 0
	تويتر -1 -1
	ثقه 2 -2
		PERSONNEL 4 0
	ثكنه 0 1
		ASSAULT 0 1
	ثلاثه 0 -3
		ASSAULT 0 -1
	ثمانيه 0 -2
	جامع 0 3
		ASSAULT 0 3
	جامعه -2 0
		COERCE 0 1
	جبل -1 -2
	جبهات 0 -4
		ASSAULT 0 -2
	جبهه 5 -5
	جثته -3 0
	جثث 0 1
	جثمان 0 -6
	جثه 0 1
	جراح 0 -6
		ASSAULT 0 -10
	جراحه 0 -1
	جرافات 4 0
	جرحي -4 0
		ASSAULT 0 -1
	جريح 0 1
	جسد 0 11
	جلاله 4 -4
	جماعات 10 -1
		ASSAULT 4 0
	جماعه 14 -1
		ASSAULT 6 0
		COERCE 3 0
		CONSULT 2 0
	جمهوريه
		SUPPORT 4 0
	جموع 0 1
		ASSAULT 0 1
	جند -1 0
	جندي 6 0
		ASSAULT 0 6
	جنديا -1 11
		ASSAULT -1 9
	جنديان 0 7
		ASSAULT 0 7
	جنديين 0 8
		ASSAULT 0 3
	جنوب 0 -5
		ASSAULT 0 -1
	جنود 5 0
		ASSAULT 0 6
	جهات -4 0
	جهاز -5 3
		COERCE -2 0
	جهه -12 -8
		ASSAULT -4 0
		COERCE 0 -1
	جو 4 0
	جوبا -1 -1
	جورج -3 0
	جوزيف 3 0
		PERSONNEL 2 0
	جيش 2 -1
		ASSAULT 5 -4
		REJECT 0 2
	حاجه 0 -1
	حافظ 1 0
	حافله 0 2
		ASSAULT 0 5
	حاكم 1 -1
	حرس 2 0
		ASSAULT 3 0
	حركات 1 0
	حركه 12 -2
		ACCUSE -8 4
		AGREE 2 0
		ASSAULT 0 -2
		COERCE 3 -4
		CONSULT 5 0
		PERSONNEL 2 0
		PROTEST -2 0
		REJECT 3 0
		REQUEST 5 -4
	حزب
		ASSAULT 1 0
		COERCE -3 0
		CONSULT -6 1
		PERSONNEL 7 -1
		REJECT 2 0
		REQUEST -2 0
		SUPPORT 1 0
	حزبه 13 0
	حسن -3 0
	حسين 0 2
	حشد 0 -4
	حصيله 0 -3
	حضور 2 0
	حق -2 12
	حقوق 0 -13
		ACCUSE 0 -3
		COERCE 0 -3
	حكام 4 0
	حكم -3 0
	حكومته 0 6
		CONSULT 1 0
		PERSONNEL 0 5
	حكومه 0 6
		ASSAULT 0 -6
		PERSONNEL 0 6
		PROTEST 0 1
		REJECT 0 9
		REQUEST 0 -1
		SUPPORT 0 5
	حلف -1 2
		REQUEST 0 2
	حلفاء 3 0
	حلفاؤها -6 -2
	حلفائها 0 -4
	حلفائهم -1 6
	حماس 5 -3
		ACCUSE 1 0
		COERCE -5 0
		CONSULT 0 1
		REJECT 3 0
		REQUEST 8 -5
	حمله 2 0
	حوثيين 1 0
		ASSAULT 1 0
	حوزته 0 -1
	حوزه 0 6
	حي 0 -5
		ASSAULT 0 -3
	حياه -1 3
		ASSAULT 0 5
	خادم 5 -2
		CONSULT -1 0
		REQUEST 5 0
	خالد 1 0
	خان 4 0
	خبراء 5 -6
		ACCUSE 4 0
	خطاب -1 0
	خطوه -1 0
	خلايا 0 1
	خليفه 0 1
	خليه -7 9
		COERCE -1 5
	خمسه 0 -1
	داعش
		ASSAULT 0 8
	داعيه
		REQUEST 0 3
	دبابات 0 -1
	درباله 0 3
	درنه 4 0
	دمشق 0 8
		ACCUSE 0 8
		CONSULT 0 7
	دور 4 0
	دوريات 2 0
	دوريه -4 8
		ASSAULT 0 9
	دول -3 1
		ACCUSE -2 0
		AID 9 -1
		ASSAULT -3 -3
		CONSULT -5 0
		REQUEST -2 10
		SANCTION 0 -1
		SUPPORT 2 5
	دوله -4 -5
	رؤساء 8 -5
		CONSULT 4 -1
	رئاسه -6 -11
		PERSONNEL -3 -4
	رئيس -1 -1
		ACCUSE 0 -5
		ASSAULT -11 0
		CONCEDE 7 0
		CONSULT 5 -1
		MOBILIZE 1 0
		PERSONNEL 0 -2
		REJECT -2 0
		REQUEST 3 7
		RETREAT -4 0
		SUPPORT -3 3
	رئيسا -3 -7
		PERSONNEL 0 -4
	رئيسه
		CONSULT 5 0
	رئيسي 3 0
		CONSULT 4 0
	رابطه 10 0
		CONSULT 6 0
	راشد 3 0
	رجال 6 -4
		ACCUSE 0 -3
		ASSAULT 0 10
		COERCE 6 -6
		DISASTER 0 -1
		PROTEST -1 0
		SUPPORT 0 4
	رجل 8 5
		ACCUSE 0 2
		ASSAULT 7 0
	رجلا 4 0
		ASSAULT 5 0
	رشيد 0 -1
	رضا -1 0
	رضيع 0 2
		ASSAULT 0 4
	رعاياها -2 0
		REQUEST -1 0
	رعايه 3 0
		CONSULT 5 0
	رغبه 2 0
	رفاقه 0 1
	رفسنجاني 0 3
	رفيق 0 5
	رهائن 0 -4
		ASSAULT 0 -3
	رهينه
		COERCE 0 -3
	روابط -3 0
		ACCUSE -1 0
		ASSAULT -1 2
		RETREAT 1 0
	روح 0 -1
	روسيا 10 0
		ACCUSE -3 3
		AID 0 -2
		ASSAULT 18 -4
		COERCE 6 0
		REJECT 1 0
		SANCTION -11 13
	روسيه 13 -2
		ASSAULT 13 -2
	ريال 0 -3
	زعماء 6 2
		CONSULT 1 0
	زعيم -2 7
		ACCUSE 0 5
		ASSAULT 0 -3
		CONSULT 0 2
		PERSONNEL 0 7
		REJECT 0 2
		REQUEST 0 -3
	زملائه -2 0
	زنجبار 0 -1
	زوجته 0 9
	سائق 0 3
	سامي -6 0
	سايبوف 0 4
	سبيل 0 3
	ستيفان 2 0
	سجناء -1 0
	سراح -4 6
		ASSAULT 4 0
		COERCE 0 5
		REQUEST 0 -2
		RETREAT -5 8
	سريان -5 -3
	سعد 0 1
	سعودي 0 -3
		ASSAULT 0 -3
	سعوديين 0 -1
	سعيد -1 0
	سفن 0 1
	سفيان -10 2
	سفير 2 -7
		CONSULT 3 0
	سفينه 0 11
		ASSAULT 0 5
	سكان 0 2
		REQUEST 0 8
	سكانها 0 -2
		ASSAULT 0 -2
	سلاح 4 0
		ASSAULT 2 0
	سلطات 1 0
		ACCUSE 0 -3
		ASSAULT 3 0
		COERCE 8 0
		SANCTION -1 0
	سليم -4 1
	سليمان 6 -2
		ASSAULT 9 -5
	سوريا -9 0
		ACCUSE 0 2
		AGREE 0 1
		AID -1 0
		ASSAULT -6 -6
		REJECT 0 4
		REQUEST 0 -1
		SANCTION 0 2
		SUPPORT 3 -1
	سوريه -6 2
		CONSULT -3 0
	سيارته 0 -5
		ASSAULT 0 -7
	سيارتين -3 0
		ASSAULT -3 0
	سياره 0 -7
		ASSAULT -2 -1
	سياسي 0 -5
		SUPPORT 0 -2
	سياسيا 0 -1
	سيد 1 0
	سيرغي 1 0
	شاب 6 7
		ASSAULT 8 0
	شابا 0 2
	شاليط -6 0
	شباب 2 0
		ASSAULT 10 0
	شبكه -4 0
		ACCUSE 3 0
		ASSAULT -2 -3
		COERCE -4 5
		SANCTION 0 3
	شبه 0 -1
	شخص -2 4
		ASSAULT 0 -9
		COERCE 0 4
		DISASTER 0 1
	شخصا -2 7
		ASSAULT 0 1
		DISASTER 0 7
	شخصان 0 1
		ASSAULT 0 1
	شخصيات 1 0
	شخصين 2 7
		ASSAULT 2 4
	شرطه 3 0
	شرطي 0 2
		ASSAULT 3 3
	شرطيان 0 2
	شرطيين 0 1
		ASSAULT 0 1
	شرعيه 0 5
	شرق 0 -2
		ASSAULT 0 -1
	شركات -2 5
	شركه 0 8
		COERCE -1 0
		CONSULT 4 0
		SANCTION 0 7
	شعب -1 5
	شقيق 0 3
	شقيقه 3 7
	شكري 6 0
	شمال 0 -3
	شنه 4 0
		ASSAULT 4 0
	شهداء -1 4
		ASSAULT 0 4
	شهود -3 -4
	شيخ 4 0
		PERSONNEL 2 0
	شيرين -11 0
		ACCUSE 0 -2
		ASSAULT -4 5
	صاحب 5 0
		ACCUSE 6 0
		CONSULT 3 -2
		REQUEST 0 5
	صاروخ 0 -3
		ACCUSE 0 1
		ASSAULT 0 -5
	صاروخا -2 -4
		ASSAULT -1 -3
	صالح 0 -2
		ASSAULT 5 0
		COERCE 0 -2
	صحفي -2 0
	صحفيه 0 4
	صحيفه 0 -4
		REQUEST 3 0
	صدام -1 0
	صفوف 0 22
		ASSAULT 0 5
	صندوق 3 0
		CONSULT 1 0
	صنعاء -2 -1
	صواريخ -9 -18
		ASSAULT -1 -11
	صوره 1 1
		ASSAULT 0 1
	صياد 0 7
		ASSAULT 0 7
	ضابط 0 8
		ASSAULT -2 9
	ضابطا 0 11
		ASSAULT 0 2
	ضباط 0 8
		ACCUSE 0 3
		ASSAULT 4 0
	ضحايا -2 -4
		ASSAULT -3 0
	ضحيتها 0 -2
		ASSAULT 0 -1
	ضحيه 0 -3
	ضيف 3 0
	طائرات 11 -13
		ASSAULT 5 -2
	طائره 2 2
		ASSAULT 7 14
	طالب 4 0
	طالبان 1 -1
		ASSAULT 6 -5
		COERCE 0 -1
	طرابلس -3 -1
		ASSAULT -1 0
	طرف 0 -2
	طرفي 7 0
	طريق 0 -5
		ASSAULT 0 -3
	طفل 0 4
		ASSAULT 0 1
	طفلا 0 2
		ASSAULT 0 5
	طفله
		ASSAULT 0 2
	طهران 7 11
		COERCE -2 0
		CONSULT 7 0
		SANCTION 0 6
	طيران 4 -3
		ASSAULT 6 -2
	عائلته -3 4
	عائله 0 4
		ASSAULT -1 1
	عادل
		CONSULT 1 0
	عاصمه 0 -3
	عباس
		ACCUSE 0 2
		AGREE 0 1
		CONSULT 1 -2
		PERSONNEL 2 -1
	عبد 0 2
		ASSAULT 0 1
		PERSONNEL 1 -1
	عراقيا 0 3
		ASSAULT 0 5
	عراقيين 0 1
	عربيه 0 -6
	عريقات -2 0
	عسكري 0 -4
		ASSAULT 0 -2
	عسكريا 0 -1
	عشرات 0 -2
	عصابات
		ASSAULT 1 0
	عصام 0 7
	عضو -1 0
	عضوا -4 5
	عضويه 0 3
	عطا 0 2
	عقوبات
		SANCTION 1 0
	علاوي 2 0
	علي -1 0
		ACCUSE 0 -1
		AID 0 -4
		COERCE 0 2
	عمال 0 5
		ASSAULT 0 2
	عمدا 0 -3
		ASSAULT 0 -3
	عمر 9 3
		ASSAULT 16 -7
	عملاء 0 1
	عناصر 5 2
		ASSAULT 11 1
		COERCE 3 0
	عناصره 0 2
		ASSAULT 3 0
	عنصر 0 9
		ASSAULT 0 7
	عنصرا 0 5
	عنصرين 0 9
	عهد 8 0
	عون 0 1
	غالي -2 1
	غزه 0 14
		COERCE 0 12
	غيتس -1 0
	فاروق -2 0
	فتاه 0 5
	فتره 4 0
	فجر 2 0
	فردا 0 -1
		ASSAULT 0 -2
	فرع 0 2
	فرق 7 0
		AID 4 0
	فرنسا 2 0
		ACCUSE 4 0
		AGREE 1 0
		CONSULT 0 4
	فريق 0 -1
		ACCUSE -2 0
		ASSAULT -5 0
		CONSULT 3 0
	فصائل 1 0
	فعل -2 0
	فلاديمير 0 -1
	فلسطين 4 -3
		CONSULT -1 0
		REQUEST 10 -1
		SUPPORT -1 0
	فلسطيني 0 3
		ASSAULT 0 4
	فلسطينيا 0 6
		ASSAULT 0 5
	فلسطينيه 0 1
	فلسطينيين
		ASSAULT 0 3
	فلول 0 5
		ASSAULT 0 2
	فنلندا 0 10
	فيروس 0 -4
	فيسبوك 2 0
		COERCE 4 0
	فيينا -8 0
		CONSULT -1 0
	قائد -1 -2
		ASSAULT -6 0
		PERSONNEL -1 0
		REQUEST -2 0
		RETREAT 2 0
	قائمه -5 0
	قادته 0 2
	قادتهم 4 -4
	قاده 4 1
		AGREE 1 0
		ASSAULT -4 -5
		COERCE 0 3
		CONSULT 8 0
		REQUEST 2 2
	قاضي
		ACCUSE 3 0
	قاعده
		ASSAULT 0 -1
	قافله 0 7
		ASSAULT 0 6
	قانون -4 -2
	قبائل 1 0
		ASSAULT 1 0
	قبضه 0 3
	قتله -4 -1
		ASSAULT -2 0
	قتلي -6 0
		ASSAULT -2 -1
	قتيل
		ASSAULT 0 -4
	قتيلا -1 0
		ASSAULT 0 6
	قراصنه 8 -2
	قريبه 1 0
	قصر -2 -2
	قصف 2 0
		ASSAULT 2 0
	قضاء 0 -3
	قطار 0 6
		ASSAULT 0 6
	قطارات 0 -3
		ASSAULT 0 -3
	قطاع 0 6
		COERCE 0 3
	قطر 5 -1
		AGREE 3 0
		REQUEST -1 0
		SUPPORT 8 0
	قمه 7 0
		CONSULT 2 0
	قناه 0 -3
	قوات 10 0
		ACCUSE -2 0
		AGREE -2 0
		ASSAULT 13 0
		COERCE 18 -12
		CONSULT -4 0
		MOBILIZE 1 0
		PROTEST -1 0
		REQUEST -6 5
		RETREAT 1 0
		SUPPORT 0 1
	قواتنا 1 0
	قواته -4 0
	قواتها
		ASSAULT 3 0
		RETREAT -3 0
	قوارب 0 3
	قول 2 0
	قوه 3 2
		ASSAULT 7 0
		COERCE 1 0
	قوي 5 0
	قيادات 1 10
		ACCUSE 0 6
		ASSAULT -6 0
		REJECT 5 0
	قياده 2 0
		ASSAULT 0 -2
	قيادي 3 0
		ASSAULT 3 0
	قيام 13 4
		ACCUSE 0 6
		ASSAULT 3 -3
		REQUEST 0 3
	كافانو 0 11
	كبار 5 0
		CONSULT 6 0
	كبير -4 0
	كتائب 0 2
	كتله 6 0
		PERSONNEL 3 0
	كرزاي -2 0
	كريك -6 0
	كلينتون 3 -6
		ACCUSE 1 -2
		REQUEST 1 0
	كنيسه 0 2
	كوريا 7 10
		ACCUSE -1 6
		ASSAULT 1 0
		MOBILIZE 15 0
		REQUEST -2 0
		SANCTION 0 3
	كيم -3 6
		CONSULT 0 2
	كييف 1 0
	لاتحاد
		ASSAULT 0 3
		CONSULT -1 0
	لاجئ 0 1
	لاجئين 0 -1
	لاردن
		CONSULT 0 1
	لارهابيين 0 5
		ASSAULT 0 5
	لافارج 0 3
		ACCUSE 0 5
	لافروف 4 -2
		CONSULT 1 0
	لامم -6 -10
		REQUEST 0 -3
	لامن -1 0
	لامين 0 4
	لانتخابات -1 -1
	لبنان -3 -2
		ASSAULT 0 -3
		PERSONNEL 3 0
		SUPPORT 0 4
	لتحالف 15 0
		ASSAULT 2 0
	لتنظيمات 0 1
	لتيار 3 0
	لثوار 2 0
	لجان 1 -4
	لجزيره 2 0
		ACCUSE 6 0
	لجنائيه 0 4
	لجنه 10 -4
		ACCUSE 9 0
		ASSAULT -6 0
		CONSULT 8 0
		REQUEST 0 -2
		SUPPORT 3 0
	لجيش 0 7
		ASSAULT 0 5
	لحرس 0 -1
		ACCUSE 6 0
		COERCE -1 0
	لحركه 0 -1
		CONSULT -1 0
	لحزب -3 0
		CONSULT -1 0
	لحكومه 8 9
		ASSAULT 13 -3
		COERCE 2 0
		REQUEST 0 2
	لحوثيين -3 0
		ASSAULT -2 1
	لدول -1 0
	لرئاسه 0 -1
	لرئيس 0 1
		ASSAULT 8 1
	لسلطات 0 5
	لشباب 6 -2
	لشرطه 0 5
		ASSAULT -1 4
	لشعب
		AID 0 3
		SUPPORT 0 3
	لصواريخ -1 0
	لطيران 2 0
		ASSAULT 2 0
	لعراق -1 0
		ASSAULT 0 1
	لفرقه 0 1
	لفلسطينيين 0 -2
	لقاء 4 0
		CONSULT 4 0
	لقمه -3 0
		CONSULT -3 0
	لقوات 4 2
		CONSULT -1 1
		RETREAT 1 0
	لكويت 0 3
	لمجلس 1 0
		CONSULT 1 0
	لمحكمه 0 -4
		ACCUSE 3 0
	لمساعده 0 -7
	لمساهمه 0 -4
	لمستشفي 0 -3
	لمسلحين 0 1
	لمصابين
		ASSAULT 0 4
	لمعارضه 5 0
	لمغرب 0 1
		SUPPORT 3 0
	لمقاومه
		ASSAULT -2 0
	لناتو
		ASSAULT 0 -1
	لندن -4 -4
	لنساء 0 -1
	لنظام
		ASSAULT 4 0
	لواء -2 0
	لوزراء 2 0
	لولايات 0 2
		ASSAULT 0 2
	ليبرمان -7 2
	ليبيا -5 1
		REQUEST 0 -2
	مؤسسات -7 4
		COERCE 0 2
		REQUEST 0 1
	مئه 1 0
	ماكرون -4 3
	مالك 0 4
	مانشستر -2 0
	مبارك -5 10
		CONSULT -2 13
	مبعوث -4 0
		CONSULT -2 0
	مبني -5 10
		ASSAULT 0 6
		PROTEST 0 3
	متاجر 0 -3
	متحدث 10 0
	متشددين 2 0
		ASSAULT 1 0
	متطرفين 2 0
		ASSAULT 2 0
	متكي -2 0
	متمردا 0 -2
		ASSAULT 0 -3
	متمردون 6 0
		ASSAULT 5 0
	متمردين 2 0
		ASSAULT 2 -1
	متنها 0 -1
	متهم
		ACCUSE 0 -2
	متهمين -1 -7
		ACCUSE 0 -7
	مثيري 4 0
	مجالس 0 3
	مجرم 0 3
		ASSAULT 0 2
	مجلس 5 0
		ACCUSE 0 -1
		AGREE 0 -2
		COERCE 1 0
		CONSULT 8 2
		MOBILIZE -2 0
		PERSONNEL 0 2
		REJECT -2 -3
		REQUEST 0 9
		SANCTION 9 0
		SUPPORT 6 -7
	مجموعات 0 1
		ASSAULT 0 4
	مجموعه 5 0
		ASSAULT 0 3
	مجندين 0 2
	محاربه -5 -5
		ASSAULT -1 0
	محاسبه 0 -5
		ASSAULT 0 -1
	محافظتي 0 -7
		ASSAULT 0 -5
	محافظه 0 -8
		ASSAULT 0 -4
		COERCE 2 0
	محامي 3 11
		ACCUSE 0 8
	محاولات 7 0
	محاوله 4 0
		ASSAULT 8 1
	محتجزين -1 -5
	محسود
		ASSAULT 0 1
	محكمه 6 -1
		ACCUSE 0 2
		ASSAULT -3 0
		RETREAT 6 0
		SANCTION 4 -2
	محمد 0 5
		ACCUSE 2 -2
		ASSAULT 0 5
		CONSULT 4 0
		PERSONNEL -2 2
		SANCTION 0 2
	محمود 3 6
		ASSAULT 0 5
	محيط 0 -3
		ASSAULT 0 -2
	مخازن
		ASSAULT 0 2
	مخيم
		ASSAULT 0 3
	مدرسه 0 4
	مدريد 3 0
	مدفعي 0 -5
		ASSAULT 0 -5
	مدن 0 -2
	مدني 0 4
		ASSAULT 0 8
	مدنيون 0 4
	مدنيين -7 0
		ASSAULT -1 4
	مدير -1 7
		ASSAULT 0 3
		CONSULT 0 -1
		REQUEST 0 1
		SANCTION 0 1
	مديريات 0 -1
	مديريه -3 -3
		ASSAULT -3 0
	مدينه -3 -6
		ASSAULT 0 -11
	مراسل -4 0
		ASSAULT 0 -1
	مراقبه 0 -3
	مراقبون -2 0
	مراكز -9 -4
		CONSULT -1 0
	مرحله -2 -7
	مرشح -1 5
		PERSONNEL 0 3
	مرشحين 0 4
	مركز
		AID 3 -4
		ASSAULT -3 11
		COERCE 0 -2
	مركزا -2 0
		ASSAULT -1 0
	مروحيات 1 0
	مرور 0 7
	مسؤول -1 0
		ASSAULT 0 3
		CONSULT 1 0
		REQUEST -1 0
	مسؤولو 1 0
	مسؤولون -6 0
	مسؤولي
		CONSULT 0 -1
	مسؤولين -1 2
		ASSAULT -1 0
		CONSULT 0 3
	مسؤوليه 9 0
		ASSAULT 6 0
	مساجد 0 3
	مساعده 0 3
		AID 3 4
		ASSAULT 0 3
		COERCE 0 -1
	مستشار -6 0
	مستشفي -4 6
		AID -1 0
		ASSAULT 0 3
		COERCE 0 3
	مستودع 0 1
	مستوطنون 3 5
		ASSAULT 2 0
	مستوطنين 1 0
		ASSAULT 9 -7
	مسجد -5 0
		ACCUSE 0 -4
		ASSAULT -3 3
	مسعود 0 2
	مسلح 0 4
		ASSAULT 0 3
	مسلحا 0 2
		ASSAULT 0 5
	مسلحون 11 -7
		ASSAULT 12 -7
	مسلحي 1 2
	مسلحين 5 -4
		ASSAULT 10 -2
	مسلم 2 0
	مشاركه 7 0
		ASSAULT 5 0
	مشاه 0 3
		ASSAULT 0 4
	مشاهد 0 -4
		ASSAULT 0 -2
	مشاهده 0 -2
	مشعل 0 -3
	مشفي 0 9
		ASSAULT 0 9
	مصابي 0 2
	مصادر -15 -3
		ASSAULT -3 0
		COERCE 1 0
	مصدر -5 -5
		ASSAULT -1 -1
	مصر 0 -6
		ACCUSE 0 -2
		COERCE 2 0
		CONSULT 7 -4
		REJECT -3 0
		REQUEST 0 1
	مصليا 0 3
	مضيفا -4 -6
	مطار
		ASSAULT 0 -1
	معارضه -1 -2
	معاقل 0 5
		ASSAULT 0 7
	معاناه 0 3
	معتقل 0 3
	معتقلا 1 0
	معقل -2 0
		ASSAULT -2 0
	معمر 0 2
	مفتشي 0 6
	مقاتلات 5 0
		ASSAULT 7 0
	مقاتلو 1 0
		ASSAULT 1 0
	مقاتلون 3 0
		ASSAULT 2 0
	مقاتلي -3 -1
		ASSAULT -5 -3
	مقاتلين -5 0
		ASSAULT -4 0
	مقاتليه -1 5
		ASSAULT -1 6
	مقاتليها -3 0
	مقاومه 0 -1
	مقر -12 -1
		ASSAULT -3 1
		CONSULT -4 5
		SUPPORT 0 -3
	مقيم 1 5
	مكاتب -1 0
	مكتب
		ACCUSE 3 0
		ASSAULT -6 0
		CONSULT 8 0
		PERSONNEL 0 1
		REQUEST -1 0
	ملف 0 1
	مليشيات 0 3
		ASSAULT 0 7
	ممارسات 8 0
	ممثل -3 -1
	ممثلو
		CONSULT 5 0
	ممثلي 5 0
	ممثلين 3 0
		CONSULT 5 0
	منازل -1 15
		ASSAULT 0 11
	منازلهم 0 3
		ASSAULT 0 1
	مناطق 0 -7
	منتسبي 0 5
	منزل -3 9
	منزلا 0 2
	منزله
		ASSAULT 0 -1
	منسق 2 0
	منسوبي 0 6
		ASSAULT -2 10
	منشات -1 2
		ASSAULT 0 4
	منصب -4 -6
		PERSONNEL 0 -1
	منصور -3 2
	منطقه 0 -12
		ASSAULT 0 -8
	منظمات 0 2
		REQUEST 0 1
	منظمه -4 0
		ASSAULT -1 0
		COERCE -2 1
		REQUEST 0 -3
		SUPPORT 7 0
	منفذ 0 -6
		ASSAULT 0 -3
	منفذي 0 -1
		ASSAULT 1 -1
	مهاجر 0 1
	مواطن 8 4
		ASSAULT 1 0
	مواطنا 0 1
	مواطني 0 4
	مواطنين 0 8
	مواقع -2 0
		ASSAULT -3 -2
	موت 0 9
	مورير 6 0
		CONSULT 7 0
	موسكو 14 0
		AGREE 0 3
		ASSAULT 3 0
		CONSULT 0 -1
		SANCTION 0 2
		SUPPORT 3 0
	موسوي -1 -3
	موسي 2 0
	موظف 0 3
	موظفا 0 2
	موقع
		ASSAULT 0 2
	موقف 0 4
		SUPPORT 0 1
	موكب -1 3
	مون -1 0
	ميتشل
		CONSULT 1 0
	ميليشيات 0 6
		ASSAULT 0 7
	نائب -6 -1
		ACCUSE -1 0
		AID -2 1
		ASSAULT -2 0
		CONSULT 0 2
		REQUEST 1 0
	نائبا 0 -1
	نائبه 2 3
		CONSULT 4 0
	ناتو 0 -1
	نادي -1 0
	ناصر 3 0
		CONSULT 2 0
	ناطق -1 0
	ناقله 0 7
	نبيله -3 2
	نتنياهو -5 4
		AGREE -1 0
		REJECT 3 0
		REQUEST -6 7
	نجاد -5 3
	نجله 0 5
	نجيب -1 0
	نداء -1 0
	نساء 0 -3
	نشطاء 6 -3
		ACCUSE 2 0
	نظام -13 7
		ACCUSE 0 -1
		ASSAULT 4 3
		COERCE 0 2
		PERSONNEL 0 4
		REQUEST 0 -7
		SUPPORT -3 8
	نظرائه -3 0
		CONSULT -2 0
	نظيرته 1 0
		CONSULT 1 0
	نظيرتها 5 0
		ASSAULT 8 0
	نظيره 4 8
		AGREE 1 0
		CONSULT 1 10
		SUPPORT 0 3
	نقابات 0 1
	نقاط 0 -3
	نقطه 0 6
		ASSAULT 0 8
	نواب 4 0
		PERSONNEL 2 0
	نيابه -1 0
	نيودلهي 0 3
	هادي 5 0
	هاريس 0 2
	هنيه -1 0
	هيئه 6 0
		ASSAULT -2 0
	هيلاري -1 6
	وادي 0 -7
		ASSAULT 0 -4
	واشنطن 5 1
		AGREE 3 0
		AID 2 0
		CONCEDE 3 0
		CONSULT 0 1
		SANCTION 5 0
	والد 3 0
	والده
		ASSAULT 0 -1
		COERCE 0 3
	والدها 11 -2
	وجود 0 3
		ASSAULT 0 7
	وحدات 9 0
	وحده
		SUPPORT 0 4
	وزارتي 0 2
	وزاره 5 0
		ACCUSE 5 0
		ASSAULT 0 -1
		COERCE -2 0
		REQUEST 8 0
		SUPPORT -4 0
	وزراء 0 1
		CONSULT 10 -2
		SUPPORT 3 0
	وزرائه -1 0
	وزير -3 6
		AGREE 2 0
		ASSAULT -2 4
		CONSULT 1 0
		REJECT 0 4
		REQUEST 0 6
	وزيرا 1 1
		CONSULT 4 0
	وزيره -3 0
		CONSULT -4 0
	وسائل -2 7
		ACCUSE 0 3
		REQUEST 0 3
	وفد 9 0
		CONSULT 14 0
	وفدا 6 0
		CONSULT 9 0
	وفود 3 0
		CONSULT 5 0
	وكاله -7 -2
		ASSAULT -2 0
	ولايته -1 0
	ولايه 0 -3
	ولد 0 -1
	ولي -4 -2
	يهودي 3 0
	يوسف 4 -2`,
}
