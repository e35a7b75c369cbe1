import type { LinearModel } from './linear.js'

// Written by src/build/settings.ts; see there.
export const countryModel: LinearModel = {
  bias: [-0.21],
  weights: `actor
	another
		ACCUSE -9
		ASSAULT 6
		COERCE -6
		CONCEDE -4
		CONSULT 1
		COOPERATE 3
		MOBILIZE -2
		PERSONNEL -5
		REJECT -4
		REQUEST -1
		SANCTION -7
		SUPPORT -1
		another -5
		none -7
		unknown -5
	none
		ACCUSE 2
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
		this 1
	this
		AGREE -1
		AID -6
		ASSAULT -5
		COERCE 10
		CONSULT -2
		COOPERATE -1
		MOBILIZE 11
		PROTEST 2
		RETREAT 2
		SANCTION 3
		THREATEN -3
		none 2
		unknown 4
	unknown
		ACCUSE -2
		AGREE -2
		CONCEDE 4
		PROTEST 2
		REJECT 3
		RETREAT -2
		this 1
		unknown 1
code
	AE
		false 4
		none 1
		true -1
	AF -1
		false 1
		true -8
		unknown -2
	AL 4
		false 5
		none 1
	AM -3
		false -2
		none -2
	AR -5
		false -2
	AS 8
		false 8
	AT
		true 4
	AU 1
		none 1
		true 6
	AZ -4
		false -1
	BD 2
		false 1
	BE 3
		none 3
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
		false -4
		this -1
	CG -1
	CH
		false -1
		this 2
	CL
		none -1
	CM 2
		false 3
		none 5
	CN -6
		true -3
	CO -1
	CU -7
		none -4
		this -1
		true -3
	DE 1
		this 5
	DK
		false 8
		none 2
		true -2
	DZ -4
		false -1
		this -1
		true -1
	EG
		another 2
		false -4
		none 1
		this -1
		true 2
		unknown -2
	EH
		another 13
		false 5
		none -7
	ES
		another 1
		false -5
		true 9
	ET 2
		none 2
	FI 1
		none 2
		true 3
	FR -2
		another -1
		false -3
		none -1
		this 3
	GB
		another -3
		false -6
		this 4
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
	HT 8
		false 12
		none 5
	HU 1
		true 5
	ID 3
		false 4
	IE -1
	IL -2
		another 8
		false -1
		none -4
		this -6
	IN
		false -1
		none -2
		true 2
	IQ 1
		another -1
		false 2
		none 2
	IR -2
		none -2
		this 1
		true -3
	IT
		this 1
	JO 5
		another 4
		false 3
		none 2
		this -5
		unknown 2
	JP
		another -1
		none 1
	KE -1
	KP -2
		this -1
		true -10
	KR
		true 5
	KW 2
		none -1
		true 8
	LB
		false 2
		none 3
		this -2
		true -1
	LY -2
		another -1
		true -1
	MA -2
		another -4
		false -4
		none 7
		this -2
		true -1
		unknown -6
	MK 4
		false 3
		none 2
	ML
		false 1
	MM
		false 5
		none 1
		true -1
	MR 1
		this 1
	MX 8
		false 2
	MY
		none 1
	NE 2
		false 3
		none 1
	NG
		none -3
	NL
		false -6
		true 1
	NO
		none 1
		true 4
	NP 3
		false 3
		none 4
	OM -2
	PA
		none -1
	PH 3
		none 2
		true 2
	PK
		another 7
		false 6
		none -2
		this -1
		true -4
		unknown 3
	PL 1
		false 1
		none 1
	PS -4
		none -1
		this -5
		true -11
		unknown 2
	PY 2
		none 1
	QA -1
		none -1
		this 1
		true -5
	RS -2
		false -1
	RU -6
		another -4
		false -8
		none -4
		this 7
		unknown -3
	RW 5
		false 1
		none 6
	SA
		another 2
		false 2
		this -1
		true -1
		unknown -3
	SD
		false 2
		true -1
	SE
		none -1
	SG
		none 4
		true 2
	SO
		this 2
		true 2
	SS -7
		none -3
		true -6
	SY -1
		false 3
		none -1
		this -2
		true -10
	TD 1
		this 1
	TH -5
		false -4
		none -4
	TN 4
		false 1
		none 3
		true 2
	TR -1
		another -3
		false -2
		none 1
		unknown -1
	TW
		none -1
	UA
		another -4
		false 6
		true -8
		unknown 1
	UG 8
		another 4
		false 5
		none 1
	US -1
		another -2
		false -7
		none -1
		this 9
		true 3
		unknown -2
	VA -3
		false -1
		none -2
	YE
		another 4
		false 2
		none -2
		this -3
		true -3
		unknown 2
	ZA -5
		false -1
form
	masdar
		another -1
		unknown 1
	noun
		another -5
		this 2
	participle
		none -5
	verb
		none -1
		this 1
lead
	false
		ACCUSE
			another -3
			none -1
		AGREE
			this -1
		AID
			this -3
		ASSAULT
			another -2
			none -1
		COERCE
			none 1
			this -1
		CONSULT
			another 2
			none 1
			this 6
		DISASTER
			none -4
		MOBILIZE
			none 1
		PERSONNEL
			none 1
		PROTEST
			another 1
			none 2
			unknown -2
		REJECT
			none 2
			this 1
		REQUEST
			this -3
		RETREAT
			another -2
			none -1
			this -1
			unknown 3
		SANCTION
			none -1
			this 1
		SUPPORT
			this 3
		THREATEN
			none -1
		another -4
		unknown -4
	true
		AGREE
			none -1
		AID
			another 2
		ASSAULT
			none 5
			this 4
		COERCE
			another -1
			this 2
		CONCEDE
			none -3
			this -3
		CONSULT
			another -11
			none -4
		DISASTER
			another 1
			none 2
		MOBILIZE
			another -1
			none 1
		PERSONNEL
			another -2
			this 3
		PROTEST
			none -1
			this -2
		REJECT
			none -3
		REQUEST
			this 1
		RETREAT
			none 3
			this 3
		SUPPORT
			none -3
		another -1
		none 1
		this 4
		unknown 4
named
	0 -5
		another
			false -2
		none
			false -1
			true -1
		unknown
			false -4
	1
		another
			false 1
			true -2
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
			false 2
			true -2
		this
			false 1
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
			true 1
		unknown
			false -2
opening
	false
		ACCUSE -2
		ASSAULT 1
		CONSULT -2
		DISASTER -2
		MOBILIZE -4
		PROTEST -1
		RETREAT 1
		SUPPORT -1
		another -4
		none -3
	true
		ACCUSE 1
		AGREE -1
		AID -1
		ASSAULT 2
		COERCE 1
		CONSULT 2
		COOPERATE -6
		DISASTER 3
		MOBILIZE 5
		PROTEST 7
		REJECT -2
		REQUEST -1
		SANCTION -1
		THREATEN -1
		another -1
		this 3
		unknown 2
parties
	another
		another
			false
				another -4
				none -5
		none
			false
				none 2
				unknown -1
			true
				none -2
		this
			false
				none 5
				this 3
			true
				none -3
		unknown
			false
				this -1
			true
				none -5
	none
		another
			false
				none -4
				this 4
		none
			false
				another 2
				this -1
				unknown -1
			true
				none 1
		this
			false
				none 2
				this -1
			true
				none -1
		unknown
			false
				this 1
	this
		another
			false
				none 5
				this -1
		none
			false
				another 1
				this 2
			true
				none -1
		this
			false
				another -2
				none 3
				this -1
		unknown
			false
				another -1
	unknown
		another
			true
				none -2
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
				none -6
				this 1
			true
				none -5
		unknown
			false
				another 3
				none 1
				this -2
			true
				none 1
place
	another -6
		ACCUSE -2
		CONCEDE 6
		CONSULT -2
		PERSONNEL -6
		PROTEST 1
	none -1
		AGREE -1
		ASSAULT 1
		COERCE 2
		CONCEDE -3
		MOBILIZE 5
		PERSONNEL 1
		REQUEST -1
		SANCTION -2
		SUPPORT -2
		THREATEN -1
	this 4
		AGREE -1
		AID -4
		ASSAULT 1
		CONCEDE -2
		CONSULT 5
		DISASTER 1
		PERSONNEL 1
previous
	false
		ACCUSE -2
		ASSAULT -2
		CONCEDE -3
		CONSULT -1
		DISASTER -3
		REJECT 1
		RETREAT 3
		SANCTION -1
		SUPPORT 2
		another -4
		false
			another -1
			none -4
			unknown -3
		none -2
		this 1
		true
			another -3
			this 4
			unknown 1
	true
		AGREE -2
		ASSAULT 4
		COERCE 2
		CONSULT 2
		COOPERATE -2
		DISASTER 5
		PERSONNEL 2
		PROTEST 1
		REJECT -2
		REQUEST -1
		SUPPORT -5
		THREATEN -2
		another -1
		false
			none 1
		none 1
		this 2
		true
			this 1
		unknown 2
rank
	0
		none 1
		this 3
	1
		another 1
	2
		another -4
		none -3
		this -1
		unknown 1
	low
		another -8
		none 5
		unknown -1
recipient
	another
		ACCUSE -1
		AID -1
		ASSAULT -4
		COERCE 1
		CONCEDE -1
		CONSULT -6
		COOPERATE 4
		DISASTER 1
		PERSONNEL -17
		PROTEST 1
		REJECT 2
		RETREAT 3
		another -5
		none -3
	none
		AGREE -1
		COERCE 1
		CONSULT -1
		COOPERATE -8
		PERSONNEL 2
		RETREAT 2
		SANCTION -3
		SUPPORT 2
		THREATEN -2
		another -2
		none 1
		this 1
	this
		AGREE -1
		AID -3
		ASSAULT 8
		CONCEDE -7
		CONSULT 11
		PERSONNEL 14
		REQUEST -1
		RETREAT -9
		SANCTION -2
		another -6
		none -1
		this 1
	unknown
		ACCUSE 3
		AID 1
		CONCEDE 3
		REJECT -1
		SANCTION 1
		SUPPORT -2
		another 2
		none 2
		unknown 2
share
	0
		ASSAULT -7
		COERCE -3
		CONSULT 4
		MOBILIZE 2
		PERSONNEL -8
		PROTEST -1
		RETREAT -9
		SANCTION -1
		THREATEN -1
		another -8
		false
			another -5
			none -6
			unknown -5
		none -12
		this 2
		true
			another -1
			none -9
			this 2
		unknown -10
	1
		AGREE -4
		AID -3
		COERCE -1
		CONSULT 2
		COOPERATE -1
		DISASTER -2
		MOBILIZE -1
		REJECT -4
		RETREAT -9
		SANCTION -2
		SUPPORT -3
		another -6
		false
			another -3
			none -2
			unknown -5
		none -4
		this -1
		true
			another -1
			none -3
		unknown -2
	2
		ASSAULT -1
		COERCE -1
		CONCEDE 2
		CONSULT -3
		COOPERATE -1
		DISASTER 4
		MOBILIZE 2
		PERSONNEL 2
		PROTEST -3
		REQUEST -1
		SANCTION 2
		false
			this 1
			unknown -1
		none -2
		true
			another 1
			none -3
			this -5
	3
		AGREE -1
		CONCEDE -2
		CONSULT -3
		DISASTER 3
		PERSONNEL 9
		REJECT 1
		RETREAT 2
		SANCTION 3
		SUPPORT 3
		another 3
		false
			another 5
			none 3
			this -2
			unknown 1
		true
			none -1
	4
		ACCUSE -2
		AGREE 3
		AID 4
		ASSAULT 7
		COERCE 5
		CONCEDE -5
		COOPERATE 3
		DISASTER -1
		MOBILIZE -2
		PERSONNEL 2
		PROTEST 2
		REQUEST -1
		RETREAT 7
		THREATEN 3
		another 2
		false
			another 2
			none 6
			this 1
			unknown 4
		none 7
		this 3
		true
			none 1
		unknown 4
	5
		AGREE 1
		ASSAULT 11
		COERCE 12
		PERSONNEL -2
		PROTEST 8
		REJECT 4
		REQUEST -1
		RETREAT 2
		SANCTION -3
		THREATEN -2
		false
			none 11
			this 3
			unknown 7
		none 11
		this 5
		unknown 9
sited
	false
		false
			ACCUSE 1
			ASSAULT -1
			COOPERATE -2
			MOBILIZE -2
			PERSONNEL -2
			PROTEST 1
			REJECT 1
			REQUEST 1
			SANCTION 6
			SUPPORT 1
			none 4
			unknown 2
		true
			ACCUSE -2
			AGREE -8
			AID -6
			ASSAULT 1
			COERCE -1
			CONSULT 4
			DISASTER -2
			PROTEST 8
			REJECT -1
			REQUEST -2
			another -2
			none -3
			unknown -8
	true
		false
			ACCUSE 1
			AGREE 2
			ASSAULT 1
			COERCE 3
			CONSULT -2
			DISASTER 5
			PERSONNEL 2
			PROTEST -3
			REJECT -1
			RETREAT 2
			this 2
			unknown 9
		true
			ACCUSE -1
			ASSAULT 1
			COERCE 1
			CONCEDE 1
			CONSULT -1
			PERSONNEL 1
			PROTEST -1
			SANCTION -2
			SUPPORT -1
			THREATEN -3
			another -2
			none -4
			this 1
type
	AGREE -2
	ASSAULT 2
	COERCE 1
	COOPERATE -4
	PERSONNEL 1
	PROTEST 1
	REQUEST -1
	SANCTION -1
	SUPPORT -2`,
}
