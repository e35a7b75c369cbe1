import type { LinearModel } from './linear.js'

// Written by src/build/settings.ts; see there.
export const countryModel: LinearModel = {
  bias: [-0.24],
  weights: `actor
	another
		ACCUSE -9
		ASSAULT 7
		COERCE -5
		CONCEDE -3
		CONSULT 2
		COOPERATE 4
		MOBILIZE -1
		PERSONNEL -2
		PROTEST -1
		REJECT -5
		REQUEST -1
		SANCTION -8
		SUPPORT -1
		another -6
		none -6
		unknown -6
	none
		ACCUSE 2
		AID 2
		ASSAULT 1
		CONCEDE -4
		MOBILIZE -2
		PERSONNEL 2
		REJECT -2
		SANCTION -2
		SUPPORT -1
		this 1
	this
		ACCUSE 1
		AGREE -2
		AID -3
		ASSAULT -5
		COERCE 9
		CONSULT -2
		COOPERATE -1
		MOBILIZE 9
		PROTEST 2
		RETREAT 2
		SANCTION 7
		SUPPORT 1
		THREATEN -2
		another 1
		none 3
		unknown 4
	unknown
		AGREE -2
		COERCE 1
		CONCEDE 3
		COOPERATE -2
		PROTEST 2
		REJECT 2
		RETREAT -2
		unknown 2
code
	AE
		false 4
		none 2
		true -1
	AF -1
		this 1
		true -5
		unknown -1
	AL 4
		false 4
		none 1
	AM -4
		false -2
		none -2
	AR -5
		false -1
	AS 7
		false 8
	AT
		true 3
	AU 1
		none 3
		true 5
	AZ -5
		false -1
		none -1
	BD 3
		false 1
	BE 4
		none 2
		true 1
	BH -6
		false -2
		none -1
	BI
		false 2
	BO -3
		false -2
		none -2
	BR
		none 4
		true 1
	CA
		false -3
	CG -1
	CI
		false 1
	CL
		none -1
	CM 2
		false 2
		none 2
	CN -3
		another -1
		false -2
		none -3
		this 1
	CU -4
		another -2
		none -6
		true -4
	DE
		this 6
	DK
		false 6
		none 5
		true -3
	DZ -5
		another -1
		false -1
	EG
		another 2
		false -3
		none 1
		true 3
		unknown -4
	EH
		another 14
		false 5
		none -8
	ES
		false -5
		true 8
	ET 3
		none 4
		true 5
	FI 1
		none 2
		true 2
	FR -3
		another -1
		false -2
		none -1
		this 2
	GB
		another -6
		false -5
		this 4
		true 2
	GE 5
		false 8
	GI 7
		false 3
		none 4
	GR
		false 1
		true -2
	HT 8
		false 10
		none 6
	HU 1
		true 6
	ID 4
		false 4
		unknown 1
	IL -1
		another 8
		false -2
		none -5
		this -6
		true 1
	IN 1
		another 2
		none -5
		true 1
	IQ 1
		another -1
		false 1
		none 2
		this 1
		unknown -1
	IR -2
		none -2
		this 1
		true -1
		unknown -2
	IT 1
		false 2
		this 2
	JO 5
		another 4
		false 3
		none 1
		this -5
		unknown 3
	JP
		false -3
		none 3
		true 2
	KE -2
	KP -1
		none -1
		this -3
		true -6
	KR
		false -1
		true 1
	KW 3
		none 2
		true 6
		unknown 3
	LB
		false 1
		none 4
		this -4
	LY -1
		another -1
		none -2
		this 1
	MA -4
		another -3
		false -4
		none 10
		unknown -6
	MK 4
		false 3
		none 2
	ML
		false 4
	MM
		false 5
		none 1
	MR 1
		false 1
	MX 8
		false 2
	MY 1
		none 3
		true 1
	NE 2
		false 4
		none 1
	NG -1
		another 2
		false -1
		none -3
	NL
		false -6
		this -1
	NO
		true 4
	NP 3
		false 3
		none 3
	OM -2
	PA
		none -1
	PH 3
		none 1
		true 1
	PK
		another 7
		false 6
		none -2
		this -3
		true -5
		unknown 2
	PL 1
		false 1
	PS -3
		false 1
		none -1
		this -6
		true -9
	PT -1
		none -1
	PY 1
		none 1
	QA -2
		this 3
		true -4
	RS -2
		false -2
	RU -8
		another -5
		false -6
		none -3
		this 9
		unknown -4
	RW 6
		false 2
		none 5
	SA
		false 1
		none 1
		this -1
		true -1
		unknown -4
	SD 1
		false 1
	SE
		another 1
		none -1
	SG
		none 4
		true 2
	SO 1
		none 2
		this 5
		true 3
		unknown -1
	SS -6
		none -1
		true -8
	SY -1
		false 2
		none -1
		this -1
		true -8
	TD 1
	TH -5
		false -4
		none -4
	TN 5
		none 3
		this -2
		true 4
	TR -1
		another -4
		false -2
		none 1
	TW 1
		false 3
	UA
		another -4
		false 5
		this 2
		true -6
	UG 4
		another 5
		false 5
	US -1
		another -5
		false -7
		this 6
		true 2
		unknown -1
	VA -4
		false -2
		none -2
	YE
		another 3
		false 1
		none -2
		this -2
		true -2
	ZA -5
		false -1
form
	masdar
		another -1
	noun
		another -4
		this 2
	participle
		none -4
		this 2
	verb
		another 1
lead
	false
		ACCUSE
			none -1
		AID
			unknown -2
		ASSAULT
			another -2
			none -1
			this -1
		COERCE
			this -2
		CONSULT
			another 1
			this 3
		COOPERATE
			none 1
		DISASTER
			none -4
		PERSONNEL
			none 2
			this -1
		PROTEST
			another 4
			none 4
			this 5
			unknown -1
		REJECT
			none 2
			this 2
		REQUEST
			this -6
		RETREAT
			another -1
			none -1
			unknown 3
		SUPPORT
			none 1
			this 6
		THREATEN
			none -6
		another -2
		unknown -2
	true
		ACCUSE
			this 2
		AGREE
			none -1
		AID
			none 2
			unknown 6
		ASSAULT
			another 3
			none 5
			this 4
			unknown 1
		CONCEDE
			none -2
			this -4
		CONSULT
			another -9
			none -3
		DISASTER
			another 1
			none 4
		MOBILIZE
			none 2
		PERSONNEL
			this 5
		PROTEST
			none -1
			this -2
		REJECT
			none -4
		REQUEST
			none -1
		RETREAT
			none 3
			this 3
		SUPPORT
			none -2
		THREATEN
			none 4
		another -4
		none 1
		this 3
		unknown 3
named
	0 -6
		another
			false -1
			true -5
		none
			true -1
		unknown
			false -3
	1
		another
			false 1
		none
			true -2
		this
			true -1
		unknown
			false 2
	2 2
		another
			true 2
		none
			false 2
			true -1
		this
			false 1
			true -1
		unknown
			false 2
	3 3
		another
			false -2
		none
			false 3
			true -1
		this
			false 5
			true 3
opening
	false
		ACCUSE -2
		AID 1
		CONSULT -2
		MOBILIZE -4
		PROTEST -2
		RETREAT 1
		SUPPORT -2
		THREATEN 3
		another -3
		none -1
	true
		AGREE -2
		AID -2
		ASSAULT 2
		COERCE 2
		CONSULT 4
		COOPERATE -6
		DISASTER 4
		MOBILIZE 5
		PROTEST 7
		REJECT -2
		SANCTION -3
		THREATEN -6
		another -2
		none 1
		this 2
		unknown 2
parties
	another
		another
			false
				another -4
				none -6
				this -1
		none
			false
				none 1
				this 1
			true
				none -3
		this
			false
				another -1
				none 5
				this 1
		unknown
			false
				another 1
			true
				none -4
	none
		another
			false
				another -4
				none -3
				this 2
			true
				none -1
		none
			false
				another 1
				this -1
				unknown -2
			true
				none 1
		this
			false
				none 1
				unknown 1
		unknown
			false
				this 1
			true
				none 2
				this -3
	this
		another
			false
				none 5
		none
			false
				this 1
			true
				none -1
				this -2
		this
			false
				another -1
				none 4
				this -3
		unknown
			false
				none 1
			true
				another 4
	unknown
		none
			false
				another -3
				this 1
			true
				another -3
				none 1
		this
			false
				none -5
			true
				none -4
		unknown
			false
				another 3
				this -1
			true
				none 1
place
	another -5
		CONCEDE 5
		CONSULT -1
		REQUEST 1
	none -1
		ASSAULT 1
		COERCE 2
		CONCEDE -3
		CONSULT -1
		MOBILIZE 4
		PERSONNEL 1
		REQUEST -1
		SANCTION -1
	this 4
		AGREE -1
		CONCEDE -1
		CONSULT 5
		DISASTER 1
		REQUEST -4
		SANCTION 1
	unknown
		ASSAULT 1
previous
	false
		ACCUSE -1
		AID -2
		ASSAULT -2
		CONCEDE -1
		CONSULT -1
		DISASTER -3
		RETREAT 3
		SANCTION -2
		SUPPORT 2
		another -4
		false
			another -2
			none -4
			unknown -3
		none -2
		this 1
		true
			another -1
			this 2
	true
		AGREE -3
		ASSAULT 4
		COERCE 1
		CONSULT 1
		COOPERATE -7
		DISASTER 6
		PERSONNEL 1
		REJECT -2
		REQUEST -1
		SUPPORT -6
		false
			none 1
		none 1
		this 2
		unknown 2
rank
	0
		another 1
		none 1
		this 4
	1
		another 1
		none -1
	2
		another -5
		none -3
	low
		another -8
		none 4
		this 1
recipient
	another
		ASSAULT -4
		COERCE 2
		CONSULT -8
		COOPERATE 3
		DISASTER 3
		PERSONNEL -17
		PROTEST 2
		REJECT 6
		RETREAT 5
		SUPPORT -1
		another -4
		none -4
	none
		AID 1
		COERCE 1
		CONSULT -1
		COOPERATE -5
		MOBILIZE 1
		PERSONNEL 2
		RETREAT 1
		SUPPORT 1
		THREATEN -4
		none 1
		this 1
	this
		ACCUSE -2
		AGREE -3
		AID -4
		ASSAULT 9
		CONCEDE -7
		CONSULT 12
		PERSONNEL 13
		RETREAT -10
		SUPPORT 1
		another -4
		none -1
		this 3
	unknown
		ACCUSE 2
		AGREE 1
		AID 1
		CONCEDE 3
		COOPERATE -1
		DISASTER -1
		REJECT -2
		REQUEST -1
		SANCTION 3
		SUPPORT -3
		THREATEN 3
		another 1
		none 2
		unknown 2
share
	0
		ACCUSE -1
		AID 1
		ASSAULT -7
		COERCE -3
		CONCEDE -1
		CONSULT 5
		PERSONNEL -8
		PROTEST -3
		REQUEST 1
		RETREAT -9
		THREATEN -3
		another -10
		false
			another -6
			none -5
			unknown -5
		none -13
		true
			none -8
			this 2
			unknown -1
		unknown -11
	1
		AGREE -2
		AID -3
		CONCEDE 4
		CONSULT 3
		DISASTER -3
		MOBILIZE -1
		PERSONNEL -1
		REJECT -3
		REQUEST 1
		RETREAT -6
		SANCTION -6
		SUPPORT -5
		another -8
		false
			another -2
			none -1
			unknown -5
		none -5
		this -1
		true
			another -1
			none -2
		unknown -3
	2
		ASSAULT -1
		COERCE -1
		CONCEDE 3
		CONSULT -3
		COOPERATE -1
		DISASTER 3
		MOBILIZE 1
		PERSONNEL 2
		PROTEST -4
		REQUEST -2
		RETREAT 2
		SANCTION 2
		SUPPORT -3
		THREATEN 1
		false
			another -1
			this 2
			unknown -2
		none -1
		true
			another 1
			none -2
			this -3
	3
		ACCUSE -1
		AGREE -1
		ASSAULT 1
		CONCEDE -1
		CONSULT -3
		DISASTER 1
		PERSONNEL 9
		RETREAT 2
		SANCTION 4
		SUPPORT 1
		another 1
		false
			another 6
			none 2
			unknown 2
		none 1
		this -1
		unknown 2
	4
		AGREE 2
		AID 3
		ASSAULT 7
		COERCE 6
		CONCEDE -4
		CONSULT -1
		COOPERATE 3
		DISASTER -2
		MOBILIZE -2
		PERSONNEL 3
		PROTEST 2
		REQUEST -1
		RETREAT 7
		THREATEN 3
		another 5
		false
			another 2
			none 5
			unknown 6
		none 7
		this 5
		true
			none 1
		unknown 5
	5
		AGREE 1
		ASSAULT 11
		COERCE 12
		PROTEST 10
		REJECT 2
		RETREAT 1
		SANCTION -2
		THREATEN -4
		false
			none 9
			this 3
			unknown 7
		none 12
		this 7
		unknown 10
sited
	false
		false
			ASSAULT -1
			CONSULT 1
			COOPERATE -3
			MOBILIZE -1
			PERSONNEL -2
			PROTEST 1
			REJECT 1
			SANCTION 2
			SUPPORT 1
			THREATEN 1
			none 4
			unknown 3
		true
			ACCUSE -2
			AGREE -5
			AID -7
			COERCE -1
			CONSULT 3
			DISASTER -3
			PROTEST 6
			REJECT -1
			REQUEST -3
			RETREAT 1
			another -4
			none -2
			unknown -5
	true
		false
			ASSAULT 2
			COERCE 3
			CONCEDE -1
			CONSULT -1
			DISASTER 6
			MOBILIZE 1
			PERSONNEL 2
			PROTEST -3
			RETREAT 1
			SANCTION -1
			SUPPORT -1
			this 2
			unknown 6
		true
			ACCUSE -1
			AGREE -2
			ASSAULT 1
			COERCE 1
			CONSULT -2
			PERSONNEL 1
			RETREAT -1
			SANCTION -3
			SUPPORT -1
			another -4
			none -3
			this 2
			unknown -1
type
	AGREE -2
	ASSAULT 1
	COERCE 1
	CONCEDE -1
	COOPERATE -2
	PERSONNEL 1
	PROTEST 1
	REQUEST -1
	SUPPORT -2`,
}
