import type { LinearModel } from './linear.js'

// Written by src/build/settings.ts; see there.
export const countryModel: LinearModel = {
  bias: [-0.24],
  weights: `actor
	another
		ACCUSE -8
		ASSAULT 6
		COERCE -6
		CONCEDE -4
		CONSULT 1
		COOPERATE 3
		MOBILIZE -1
		PERSONNEL -5
		REJECT -5
		REQUEST -1
		SANCTION -6
		SUPPORT -1
		another -6
		none -7
		unknown -4
	none
		ACCUSE 3
		AGREE 1
		AID 2
		ASSAULT 1
		CONCEDE -3
		COOPERATE -1
		MOBILIZE -2
		PERSONNEL 2
		REJECT -2
		SANCTION -3
		SUPPORT -1
		none 1
	this
		ACCUSE 1
		AGREE -2
		AID -5
		ASSAULT -5
		COERCE 10
		CONSULT -2
		MOBILIZE 10
		PROTEST 2
		RETREAT 2
		SANCTION 4
		THREATEN -3
		none 2
		this 2
		unknown 4
	unknown
		ACCUSE -1
		AGREE -2
		COERCE 1
		CONCEDE 5
		PROTEST 2
		REJECT 3
		RETREAT -2
		SANCTION 1
		unknown 2
code
	AE
		false 4
		none 2
		true -1
	AF -1
		false 2
		true -7
		unknown -2
	AL 4
		false 4
		none 1
	AM -4
		false -3
		none -3
	AR -5
		false -2
	AS 8
		false 8
	AT 1
		true 4
	AU 2
		none 1
		true 6
	AZ -4
		false -1
	BD 2
		false 1
	BE 2
		none 4
		true 5
	BH -4
		false -2
		none -2
	BI
		false 3
	BO -3
		false -2
		none -2
	BR
		false -1
		true 2
	CA
		false -2
		true 1
	CI
		false 1
	CL
		none -1
	CM 1
		false 1
		none 1
	CN -5
		none -1
		true -3
	CU -7
		none -5
		true -3
	CZ
		true 1
	DE 1
		this 4
		true 1
	DK
		false 7
		none 4
		true -3
	DZ -4
		false -1
	EG
		another 1
		false -3
		none 1
		this -1
		true 3
		unknown -4
	EH
		another 10
		false 5
		none -5
	ES
		false -5
		true 9
	ET 2
		none 2
	FI 1
		none 2
		true 3
	FR -1
		another -1
		false -3
		none -1
		this 4
	GB
		another -4
		false -6
		this 3
		true 3
	GE 5
		false 6
		none 1
	GI 7
		false 3
		none 5
	GR
		false 2
		true -1
	HT 9
		false 11
		none 6
	HU 1
		true 5
	ID 3
		false 5
	IL -1
		another 8
		false -1
		none -5
		this -7
	IN
		false -1
		none -1
		true 2
	IQ 1
		another -2
		false 2
		none 2
		this 1
	IR -2
		none -2
		this 1
		true -3
	IT
		this 2
	JO 6
		another 4
		false 3
		none 2
		this -6
		unknown 2
	JP
		none 1
	KE -1
	KP -2
		false 1
		this -2
		true -10
	KR
		true 5
	KW 2
		none -1
		true 7
		unknown 3
	LB
		false 3
		none 2
		this -3
		true -1
	LY -2
		another -1
		true -1
	MA -3
		another -4
		false -3
		none 9
		this -1
		unknown -6
	MK 3
		false 3
		none 2
	ML
		false 2
	MM
		false 5
		none 1
		true -1
	MR 1
	MX 9
		false 3
	MY
		none 1
	NE 2
		false 4
		none 1
	NG
		false -1
		none -2
	NL
		false -6
		true 1
	NO
		none 1
		true 3
	NP 3
		false 3
		none 4
	OM -1
	PA
		none -1
	PH 3
		none 1
		true 2
	PK
		another 8
		false 6
		none -2
		this -2
		true -4
		unknown 3
	PL 2
		false 1
		none 1
	PS -4
		false 1
		none -2
		this -5
		true -10
		unknown 1
	PY 2
		none 1
	QA -1
		none -1
		this 2
		true -4
	RS -2
		false -1
	RU -6
		another -6
		false -8
		none -3
		this 7
		unknown -3
	RW 5
		false 1
		none 6
	SA
		false 1
		none 1
		true -1
		unknown -2
	SD
		false 2
	SE
		none -1
	SG
		none 5
		true 2
	SN -1
	SO
		this 2
		true 1
		unknown -1
	SS -7
		none -1
		this -2
		true -6
	SY -2
		false 3
		true -9
	TD 2
	TH -5
		false -4
		none -4
	TN 6
		false 1
		none 1
		true 2
	TR
		another -4
		false -2
	TW
		none -2
	UA
		another -2
		false 7
		true -8
		unknown 2
	UG 7
		another 4
		false 4
	US -1
		another -5
		false -7
		this 7
		true 3
		unknown -1
	VA -3
		false -2
		none -2
	YE
		another 4
		false 2
		none -2
		this -1
		true -3
		unknown 1
	ZA -4
form
	masdar
		another -1
		unknown 1
	noun
		another -5
		none 1
		this 2
	participle
		none -5
	verb
		this 1
lead
	false
		ACCUSE
			another -2
			none -2
		AGREE
			this -1
		AID
			this -2
			unknown -1
		ASSAULT
			another -3
			none -1
		COERCE
			none 1
			this -1
		CONSULT
			none 1
			this 5
		DISASTER
			none -3
		MOBILIZE
			this 1
		PERSONNEL
			none 1
		PROTEST
			another 2
			none 2
			this 2
			unknown -2
		REJECT
			none 2
		REQUEST
			none -1
			this -4
		RETREAT
			none -1
			this -1
			unknown 3
		SANCTION
			none -1
			this 1
		SUPPORT
			this 4
		THREATEN
			none -1
		another -3
		none -1
		unknown -2
	true
		AGREE
			none -1
		AID
			none 1
			unknown 6
		ASSAULT
			another 2
			none 4
			this 4
		COERCE
			this 2
		CONCEDE
			none -3
			this -2
		CONSULT
			another -8
			none -3
		DISASTER
			another 3
			none 3
		PERSONNEL
			this 4
		PROTEST
			none -1
			this -2
			unknown 1
		REJECT
			none -3
			this -1
		REQUEST
			none -1
			this 2
		RETREAT
			another 1
			none 3
			this 1
		SUPPORT
			none -3
			this -1
		another -4
		this 5
		unknown 3
named
	0 -6
		another
			false -2
			true -2
		none
			true -1
		unknown
			false -4
	1 -1
		another
			false 1
			true -1
		none
			false 1
			true -2
		this
			false -1
		unknown
			false 2
	2 2
		another
			true 2
		none
			false 1
			true -2
		this
			false 1
		unknown
			false 1
	3 3
		another
			false -2
		none
			false 3
			true -2
		this
			false 4
		unknown
			false -2
opening
	false
		ACCUSE -2
		CONSULT -2
		DISASTER -1
		MOBILIZE -2
		PROTEST -1
		RETREAT 1
		SUPPORT -2
		another -3
		none -3
	true
		ACCUSE 1
		AGREE -1
		AID -2
		ASSAULT 1
		COERCE 1
		CONSULT 2
		COOPERATE -7
		DISASTER 4
		MOBILIZE 5
		PROTEST 6
		REJECT -3
		REQUEST -1
		THREATEN -2
		another -1
		none -1
		this 3
		unknown 2
parties
	another
		another
			false
				another -2
				none -5
		none
			false
				none 3
				unknown -2
			true
				none -3
				this -1
		this
			false
				none 6
				this 1
			true
				none -2
		unknown
			false
				this -1
			true
				none -4
	none
		another
			false
				none -3
				this 3
				unknown -1
		none
			false
				another 1
			true
				none 1
		this
			true
				none -1
		unknown
			false
				this 2
	this
		another
			false
				another 1
				none 5
				this -3
		none
			false
				another 1
				this 1
			true
				none -2
		this
			false
				another -2
		unknown
			true
				none -1
	unknown
		none
			false
				another -1
				none 1
			true
				another -1
				none 1
				this 2
		this
			false
				another 1
				none -6
			true
				none -4
		unknown
			false
				another 4
				this -2
			true
				none 2
place
	another -6
		ACCUSE -4
		CONCEDE 6
		CONSULT -3
		DISASTER 1
		PERSONNEL -3
	none -1
		AGREE -1
		ASSAULT 1
		COERCE 2
		CONCEDE -3
		CONSULT -1
		MOBILIZE 4
		PERSONNEL 1
		REQUEST -1
		SANCTION -3
		SUPPORT -1
	this 3
		ACCUSE 2
		AGREE -1
		ASSAULT 1
		CONCEDE -2
		CONSULT 5
		PERSONNEL 1
previous
	false
		ACCUSE -1
		ASSAULT -1
		CONCEDE -4
		DISASTER -2
		RETREAT 3
		SANCTION -3
		SUPPORT 1
		another -3
		false
			another -2
			none -4
			unknown -5
		none -2
		this 1
		true
			this 3
			unknown 1
	true
		AGREE -3
		ASSAULT 4
		COERCE 1
		CONSULT 1
		DISASTER 4
		PERSONNEL 2
		PROTEST 1
		REJECT -2
		REQUEST -1
		SUPPORT -5
		THREATEN -3
		false
			none 1
		none 1
		this 2
		unknown 2
rank
	0
		none 2
		this 2
	1
		another 1
	2
		another -4
		none -2
	low
		another -7
		none 5
		this 1
recipient
	another
		AID -1
		ASSAULT -4
		CONCEDE -2
		CONSULT -5
		COOPERATE 4
		DISASTER 1
		PERSONNEL -17
		PROTEST 1
		REJECT 2
		RETREAT 2
		SUPPORT -1
		another -7
		none -4
		unknown -1
	none
		COOPERATE -9
		PERSONNEL 2
		RETREAT 2
		SANCTION -3
		SUPPORT 1
		THREATEN -3
		none 1
		this 1
	this
		AID -1
		ASSAULT 9
		CONCEDE -6
		CONSULT 14
		PERSONNEL 17
		REJECT -1
		REQUEST -2
		RETREAT -9
		another -6
		none -2
		this 1
	unknown
		ACCUSE 2
		AGREE 2
		AID 1
		CONCEDE 3
		REJECT -2
		SANCTION 2
		SUPPORT -2
		another 2
		none 2
		unknown 3
share
	0
		AID 1
		ASSAULT -8
		COERCE -3
		CONSULT 4
		MOBILIZE 1
		PERSONNEL -7
		PROTEST -1
		REQUEST 1
		RETREAT -8
		another -9
		false
			another -6
			none -7
			unknown -5
		none -12
		this 1
		true
			none -9
			this 3
		unknown -10
	1
		AGREE -4
		AID -4
		COERCE -1
		CONSULT 3
		COOPERATE -1
		DISASTER -3
		PROTEST 2
		REJECT -5
		RETREAT -8
		SANCTION -1
		SUPPORT -3
		another -7
		false
			another -2
			none -2
			unknown -6
		none -6
		this -2
		true
			another -1
			none -1
		unknown -2
	2
		ASSAULT -1
		COERCE -1
		CONCEDE 2
		CONSULT -3
		DISASTER 4
		MOBILIZE 2
		PERSONNEL 2
		PROTEST -3
		REQUEST -1
		RETREAT 1
		SANCTION 2
		false
			another -1
			this 2
			unknown -2
		none -1
		true
			none -2
			this -6
	3
		ACCUSE -1
		AGREE -1
		ASSAULT 1
		CONCEDE -2
		CONSULT -3
		DISASTER 3
		PERSONNEL 9
		RETREAT 2
		SANCTION 4
		SUPPORT 3
		another 1
		false
			another 5
			none 2
			this -1
			unknown 1
		none 1
		true
			none -1
			this 1
	4
		ACCUSE -3
		AGREE 3
		AID 3
		ASSAULT 7
		COERCE 5
		CONCEDE -5
		CONSULT -1
		COOPERATE 3
		DISASTER -2
		MOBILIZE -2
		PERSONNEL 1
		PROTEST 2
		REQUEST -1
		RETREAT 7
		THREATEN 4
		another 2
		false
			another 2
			none 5
			this 2
			unknown 5
		none 7
		this 3
		true
			none 1
		unknown 5
	5
		AGREE 1
		ASSAULT 11
		COERCE 12
		PERSONNEL -2
		PROTEST 8
		REJECT 4
		REQUEST -2
		RETREAT 2
		SANCTION -3
		THREATEN -2
		false
			none 10
			this 4
			unknown 6
		none 11
		this 3
		unknown 8
sited
	false
		false
			ACCUSE 1
			ASSAULT -1
			COOPERATE -3
			MOBILIZE -2
			PERSONNEL -2
			PROTEST 1
			REQUEST 1
			SANCTION 6
			SUPPORT 1
			none 4
			unknown 3
		true
			ACCUSE -2
			AGREE -8
			AID -7
			ASSAULT 1
			COERCE -1
			CONSULT 3
			DISASTER -2
			PROTEST 8
			REQUEST -1
			THREATEN -1
			another -2
			none -3
			unknown -7
	true
		false
			AGREE 2
			ASSAULT 1
			COERCE 3
			CONSULT -2
			DISASTER 6
			PERSONNEL 2
			PROTEST -3
			REJECT -1
			RETREAT 2
			SUPPORT -1
			this 2
			unknown 8
		true
			ACCUSE -1
			ASSAULT 1
			COERCE 2
			CONSULT -1
			PERSONNEL 2
			PROTEST -1
			SANCTION -2
			SUPPORT -1
			THREATEN -3
			another -2
			none -4
			unknown -2
type
	ACCUSE -1
	AGREE -1
	ASSAULT 3
	COERCE 1
	CONCEDE -1
	COOPERATE -4
	PERSONNEL 1
	PROTEST 1
	REQUEST -1
	SUPPORT -2`,
}
