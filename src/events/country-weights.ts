import type { LinearModel } from './linear.js'

// Written by src/build/settings.ts; see there.
export const countryModel: LinearModel = {
  bias: [0.29],
  weights: `actor
	another
		ACCUSE -7
		ASSAULT 9
		CONCEDE -5
		COOPERATE 5
		PERSONNEL -3
		REJECT -4
		RETREAT 2
		SANCTION -6
		another -8
		none -7
		unknown -3
	none
		ACCUSE 5
		AGREE -1
		AID 5
		ASSAULT 2
		CONCEDE -6
		CONSULT 1
		MOBILIZE -6
		PERSONNEL 7
		THREATEN 3
		another 1
		unknown -4
	sector
		another
			CVL 3
			ELI -5
			GOV -3
				AGREE 5
				COERCE -7
				CONSULT 4
				SANCTION -5
				SUPPORT 4
				THREATEN -6
			IGO -5
				AID -4
			LEG -9
			MIL 5
				ASSAULT 4
				RETREAT 7
			NGO
				AID 9
			REB -7
			SET 12
			UAF 5
				ASSAULT 4
			none -7
				ACCUSE -4
				AGREE -6
				AID 4
				ASSAULT 6
				COERCE 5
				CONSULT -1
				REJECT -3
				REQUEST 4
		none
			none -2
				ACCUSE 5
				AGREE -1
				AID 5
				ASSAULT 2
				CONCEDE -6
				CONSULT 1
				MOBILIZE -6
				PERSONNEL 7
				THREATEN 3
		this
			COP 17
				ACCUSE 8
				COERCE 8
			CRM -8
				ASSAULT -9
			ELI -6
			GOV 3
				AGREE -4
				COERCE 12
				PERSONNEL 13
				RETREAT 6
				SUPPORT -5
			JUD 25
				ACCUSE 6
				SANCTION 8
			LAB 6
			LEG 13
				ACCUSE -7
				SUPPORT 11
			MIL 3
				ASSAULT 4
				CONSULT 8
				REQUEST 6
				SUPPORT -7
			NGO -4
				ACCUSE -6
			PTY 2
				ACCUSE 10
				REQUEST -8
			REB -4
				ACCUSE -6
				AGREE 8
				COERCE 5
				CONSULT -10
				REQUEST -2
			REL -8
			SET -6
			SPY -6
				COERCE -6
			UAF -8
				ASSAULT -6
			none -11
				AGREE -4
				ASSAULT -5
				MOBILIZE 7
				REJECT 5
				REQUEST -2
		unknown
			COP 19
				COERCE 8
			CRM -11
				RETREAT -6
			CVL 2
				ACCUSE 9
				CONSULT -9
				PROTEST 4
				REJECT -5
			ELI 5
			GOV -1
				ASSAULT -5
				COERCE 5
				CONSULT -2
				PERSONNEL 7
				REQUEST -4
				SUPPORT -3
			IGO -29
				COERCE -17
				CONSULT 9
				REQUEST -6
				SANCTION -5
			JRN -7
				ACCUSE -6
			JUD 12
				ACCUSE 4
				COERCE -7
				SANCTION 10
			LAB 6
				SUPPORT 6
			LEG 15
			MIL 4
				AGREE -8
				AID 6
				COERCE 7
				CONSULT -6
				RETREAT -7
			OPP 11
			PTY 2
				ACCUSE -6
				AGREE 4
			REB -5
				ASSAULT -6
			REF -8
				ASSAULT -9
			REL -8
				ACCUSE -8
				PERSONNEL -17
				REQUEST 8
			UAF 8
				ASSAULT 9
				COERCE -8
			none -4
				ACCUSE -5
				AGREE -8
				CONSULT 2
				PERSONNEL 10
				REQUEST -4
				SUPPORT -2
	this
		AID -4
		COERCE 12
		CONSULT -5
		MOBILIZE 7
		PERSONNEL -5
		PROTEST 3
		REQUEST -2
		RETREAT 6
		SANCTION 7
		SUPPORT 3
		THREATEN -7
		none 5
		this 2
		unknown 3
	unknown
		AGREE -3
		ASSAULT -1
		CONCEDE 8
		CONSULT 6
		COOPERATE -4
		PERSONNEL 2
		PROTEST 4
		REJECT 3
		REQUEST 3
		none 1
		unknown 4
code
	AE 1
		false 7
		none 5
	AF
		false 2
		none -3
		this 4
	AL 5
		false 5
	AM -7
	AS 10
		false 10
	AT
		true 6
	AU 5
		none 7
		true 6
	AZ -7
		none -5
	BD 6
	BE 3
		none 4
		true 7
	BH -11
		none -8
		true -5
	BR
		none 7
		true 5
	CH
		none -3
		this 8
	CL
		none -6
	CM 7
		false 7
		none 5
	CN -1
		false -4
		none -2
	CU
		false 4
		none -6
		true -5
	DE
		this 5
	DK
		false 7
		true -5
	DZ -7
		none -3
	EG
		another 7
		false -8
		true 3
	EH
		another 12
		false 11
		none -5
	ES 1
		none 1
		true 10
	ET 6
		none 6
		true 8
	FI
		true 5
	FR -4
		false -4
		none -7
	GB -1
		another -8
		false -6
	GE
		false 7
		true -6
	GI 10
		false 5
		none 9
	GR
		false 4
	HT 12
		false 10
		none 11
	HU 5
		none 5
		true 6
	ID 10
		false 7
	IL -2
		another 11
		false -2
		none -6
		this -9
	IN
		none -9
		this 6
	IQ
		another -4
		false 4
		none 4
		this 4
		true -3
	IR -4
		none -3
		this 9
		true -3
		unknown -5
	IT
		false 5
	JO 13
		another 9
		false 6
		this -8
		unknown 6
	JP
		false -6
	KE -5
	KP
		false 2
		true -5
	KR
		none 8
	KW 11
		this 8
		true 5
	LB 1
		false 5
		none 8
	LY
		none -4
		true -2
	MA -7
		false -6
		none 14
		this -8
		unknown -10
	MK 5
	ML
		false 7
	MR
		none -4
	MX 11
		false 8
	NE 8
		false 9
		none 5
	NG -6
		false -5
		none -6
	NL
		false -13
		true 5
	NO
		true 7
	NP 5
		false 5
		none 5
	OM -3
	PG -9
		false -8
		none -7
	PK 5
		another 12
		false 13
		none -7
		true -9
		unknown 4
	PL 6
		none 5
	PS -9
		none -3
		this -4
		true -12
		unknown 5
	QA -3
		another -5
		none -4
		this 5
		true -4
	RU -15
		another -6
		false -10
		none -4
		this 3
		true -5
		unknown -7
	RW 9
		none 10
	SA
		another 5
		false 7
		none 4
		this -2
		true -4
	SD 3
		another 8
		false 8
		this -6
		unknown 6
	SG
		none 6
	SO 2
		this 5
		true 6
		unknown -8
	SS -16
		false -7
		this -5
	SY -6
		false 6
		none -2
		this -4
		true -12
	TH -7
		false -6
		none -7
	TN 11
		none 4
		true 9
	TR
		another -3
		false -3
	TW
		false 4
		none 3
	UA -5
		false 6
		true -10
	UG 8
		another 6
		false 7
	US -4
		another -2
		false -9
		none -1
		this 4
		true 5
		unknown -6
	VA -7
		none -6
	WS -6
		false -6
	YE
		another 6
		false 4
		none -2
		unknown 7
	ZA -8
event
	after
		another -1
			AGREE -2
			AID -6
			COERCE -1
			CONCEDE -3
			CONSULT 3
			MOBILIZE 3
			PERSONNEL 3
			PROTEST 5
			REJECT 1
			REQUEST -3
			SUPPORT 1
			another -2
			this 3
			unknown -2
		none 2
			ACCUSE -3
			AGREE 3
			ASSAULT 3
			COERCE 2
			CONCEDE -2
			CONSULT 1
			DISASTER -4
			PROTEST 4
			SANCTION 6
			SUPPORT -1
			none -1
			this 4
		this 1
			ASSAULT 2
			COERCE 2
			CONCEDE 6
			DISASTER 3
			PERSONNEL -2
			PROTEST -3
			REJECT -5
			RETREAT 9
			SANCTION -4
	before
		another -2
			ACCUSE -7
			AGREE -7
			AID -2
			COERCE 5
			CONSULT 3
			MOBILIZE 2
			PERSONNEL 12
			PROTEST 2
			REJECT -3
			RETREAT -6
			SANCTION 2
			another -3
			none -1
			this 3
			unknown -1
		none 2
			AID 3
			CONCEDE -6
			CONSULT -1
			DISASTER -10
			PROTEST 5
			REJECT 4
			REQUEST -1
			RETREAT 3
			SUPPORT 4
			THREATEN -2
			none -2
			this 3
		this 2
			ACCUSE 1
			COERCE -2
			CONCEDE 6
			CONSULT 1
			COOPERATE -7
			DISASTER 11
			PERSONNEL -2
			RETREAT 1
			SUPPORT -2
			THREATEN 4
			none 1
			unknown 2
events
	around
		another
			another
				another 2
				none 1
				this 3
			none
				another -3
				none -1
				this 3
			this
				another -2
		none
			another
				another -2
				none -1
			none
				another 7
				none -3
				this 3
				unknown 6
			this
				none 2
				unknown -7
		this
			another
				another -1
			none
				none 3
				this -2
			this
				another 5
				none -1
				unknown 5
form
	masdar
		none 1
	noun
		another -5
		none 4
		this 3
	participle
		none -6
	verb
		another 3
		none -1
lead
	false
		ASSAULT
			none -3
			this -3
		COERCE
			this -8
		CONSULT
			another 5
			none 2
			this 4
		DISASTER
			none -6
		MOBILIZE
			this 3
		PERSONNEL
			none 5
		PROTEST
			another 9
			none 3
			this 11
		REQUEST
			this -6
		THREATEN
			none -10
		another -1
		none -1
		this 1
		unknown -2
	true
		AGREE
			none -5
		AID
			none 2
			unknown 6
		ASSAULT
			another 6
			none 3
			this 3
		COERCE
			none 2
			this 7
		CONCEDE
			none -2
			this -9
		CONSULT
			another -5
			none -5
		DISASTER
			none 6
			this 4
		MOBILIZE
			none 5
		PERSONNEL
			none -2
		PROTEST
			none -7
		REJECT
			none -7
		REQUEST
			none -1
		RETREAT
			none 3
		SANCTION
			none 2
		SUPPORT
			none -5
		THREATEN
			none 8
		this 5
		unknown 3
named
	0 -13
		none
			false 3
			true -1
		unknown
			false -10
	1 1
		another
			false 4
		none
			false 2
			true -2
		this
			true -2
	2 7
		another
			false 2
		none
			false 1
			true -4
		this
			false 1
	3 8
		none
			false 3
			true -4
		this
			false 8
			true 4
nearest
	another
		adjective -4
			ACCUSE 4
			AGREE -4
			ASSAULT 7
			MOBILIZE -6
			PERSONNEL -8
			REQUEST 11
			another -2
			none -3
			this 9
			unknown -8
			verb -2
		name -4
			ACCUSE -7
			AID 7
			ASSAULT 2
			CONSULT 6
			MOBILIZE 9
			PERSONNEL -10
			PROTEST 8
			REJECT -7
			REQUEST -4
			RETREAT -5
			SUPPORT -2
			none -1
			noun -2
			unknown -5
			verb 2
		nominal -4
			ASSAULT 1
			CONSULT 5
			COOPERATE 7
			MOBILIZE -6
			PERSONNEL -9
			REJECT -5
			REQUEST -2
			RETREAT 5
			SANCTION 7
			SUPPORT -3
			masdar 1
			noun -6
			this -4
			unknown -5
			verb -1
		place -1
			ACCUSE -5
			AGREE 7
			ASSAULT 5
			CONSULT -8
			MOBILIZE 7
			REJECT -1
			SANCTION -4
			another 2
			masdar -2
			none -3
			noun -5
			participle 6
			this 3
			unknown -3
	none
		nothing 10
			ACCUSE 3
			AGREE -4
			ASSAULT -3
			COERCE -3
			DISASTER -9
			PROTEST 6
			REJECT 11
			REQUEST 4
			SANCTION 10
			SUPPORT 2
			THREATEN -7
			masdar 4
			none 1
			noun 4
			participle 4
			unknown 9
			verb -1
	this
		adjective 2
			COERCE 8
			CONSULT 5
			PERSONNEL 10
			REJECT -6
			RETREAT -7
			masdar 4
			none -2
			unknown 5
		name 3
			ACCUSE -2
			AGREE 5
			AID -6
			ASSAULT -2
			COERCE 4
			CONCEDE -3
			CONSULT 4
			COOPERATE -9
			MOBILIZE -6
			PERSONNEL 2
			PROTEST 7
			REJECT 2
			REQUEST -2
			RETREAT 2
			SUPPORT 2
			masdar 1
			this 5
			verb 1
		nominal
			ACCUSE -4
			AGREE 3
			ASSAULT -4
			COERCE -2
			CONCEDE 7
			CONSULT -2
			PERSONNEL 4
			PROTEST -4
			SUPPORT -2
			another -3
			masdar -1
			none 4
			noun 1
			participle -5
			verb 3
		place 1
			ACCUSE 7
			AID 1
			ASSAULT -2
			COERCE 4
			CONCEDE -6
			CONSULT -2
			COOPERATE -5
			DISASTER 5
			MOBILIZE 10
			PROTEST -4
			REJECT 2
			RETREAT -10
			SUPPORT 3
			none 1
			noun 1
			participle -3
			unknown 5
			verb 3
opening
	false
		ACCUSE -4
		ASSAULT 2
		CONSULT -1
		DISASTER -2
		MOBILIZE -8
		PERSONNEL 1
		REJECT 2
		REQUEST -1
		RETREAT 6
		SANCTION 4
		SUPPORT -4
		THREATEN 6
		none -1
	true
		AID -6
		ASSAULT 2
		COERCE 3
		CONCEDE -3
		CONSULT 4
		COOPERATE -7
		DISASTER 3
		MOBILIZE 9
		PROTEST 13
		REJECT -4
		THREATEN -7
		another -2
		this 6
parties
	another
		another
			false
				none -11
			true
				none -2
		none
			false
				none 4
				unknown -2
			true
				none -3
		this
			false
				none 7
				this 6
		unknown
			false
				this -2
			true
				none -7
	none
		another
			false
				another -3
				none -3
		none
			false
				another 4
				none 1
				this -3
				unknown -8
			true
				none 1
		this
			false
				none -1
			true
				none -3
		unknown
			false
				another 4
				none 1
				this 8
			true
				none 1
	this
		another
			false
				another 8
				none 9
			true
				none -2
		none
			false
				none -1
			true
				none -2
		this
			false
				none 3
			true
				none 1
		unknown
			true
				none 1
	unknown
		another
			true
				none 5
		none
			false
				this 1
			true
				none 3
		this
			false
				none -2
			true
				none -5
		unknown
			false
				another 3
				none 3
				this -2
place
	another -3
		ASSAULT 1
		CONCEDE 6
		PROTEST 7
	none -1
		AGREE -3
		AID 2
		COERCE 5
		CONCEDE -5
		CONSULT -4
		MOBILIZE 2
		PERSONNEL 3
		REJECT -4
		REQUEST 1
		RETREAT 2
		SANCTION 3
		SUPPORT -3
	this 6
		AID -3
		CONSULT 9
		MOBILIZE 3
		PROTEST 6
	unknown
		ASSAULT 4
previous
	false
		ACCUSE -2
		AID -5
		DISASTER -2
		MOBILIZE 4
		PERSONNEL -4
		REJECT -4
		RETREAT 2
		SANCTION 2
		SUPPORT 2
		THREATEN -3
		another -5
		false
			none -2
		none -3
		this 3
		true
			another -2
			none -1
		unknown -2
	true
		AGREE -1
		AID 1
		ASSAULT 3
		COERCE 4
		CONSULT 2
		COOPERATE -3
		DISASTER 3
		PERSONNEL 4
		PROTEST 4
		REJECT 3
		REQUEST 1
		SUPPORT -2
		THREATEN 2
		another 2
		none 1
		this 2
		true
			none 1
			this 3
			unknown 8
		unknown 3
rank
	0
		another 6
		none -1
		this 1
	1
		another 10
		none 1
		this 7
		unknown 10
	2
		another -6
		none -4
		this -1
	low
		another -13
		none 3
		unknown -6
recipient
	another
		AGREE -4
		AID -4
		ASSAULT -5
		COERCE 1
		CONSULT -5
		DISASTER 10
		PERSONNEL -9
		PROTEST 5
		REJECT 10
		SUPPORT -7
		another -4
		none -2
		this 3
		unknown 6
	none
		ACCUSE -1
		AGREE -2
		ASSAULT 1
		COERCE 1
		CONSULT -5
		COOPERATE -4
		MOBILIZE 4
		PERSONNEL 9
		PROTEST 4
		REJECT -1
		RETREAT 4
		SANCTION -8
		SUPPORT 1
		THREATEN -5
		none -1
		this 3
		unknown -7
	sector
		another
			AGR 10
			COP -9
			EDU 7
			GOV -6
				ACCUSE -6
				ASSAULT -7
				PERSONNEL -7
				REJECT 7
				SANCTION 10
			JRN -7
				ASSAULT -17
			MIL -4
				ASSAULT 7
				RETREAT -6
			OPP 9
				PERSONNEL 8
			PTY 8
			REB
				ASSAULT 5
			REF 16
				AID 11
			REL 7
			none -11
				ACCUSE 3
				AID -7
				CONCEDE -7
				CONSULT -8
				PROTEST 4
				REQUEST 5
				SANCTION -11
				THREATEN 6
		none
			none
				ACCUSE -1
				AGREE -2
				ASSAULT 1
				COERCE 1
				CONSULT -5
				COOPERATE -4
				MOBILIZE 4
				PERSONNEL 9
				PROTEST 4
				REJECT -1
				RETREAT 4
				SANCTION -8
				SUPPORT 1
				THREATEN -5
		this
			BUS
				ACCUSE 7
			COP 15
			CVL 3
				ASSAULT 4
				SANCTION 7
				SUPPORT 8
			ELI -8
			GOV
				ASSAULT -4
				COERCE -10
				CONSULT 7
				PERSONNEL 29
				REJECT -6
				SUPPORT -7
			JRN 10
				ASSAULT 4
			LEG 5
			MIL -1
				RETREAT -7
			OPP
				ACCUSE 7
			PTY 4
				ACCUSE 9
			REB -7
				ACCUSE -8
				ASSAULT -2
			REF -11
				AID -7
			none -14
				ACCUSE -12
				AID 9
				ASSAULT 5
				COERCE 11
				CONCEDE -5
				CONSULT 9
				PROTEST -5
				SANCTION -6
				SUPPORT -10
		unknown
			AGR -6
			BUS -7
				COERCE -12
				REQUEST 6
			COP 6
			CRM 3
				ACCUSE 17
				COERCE -18
				SANCTION 7
			CVL 3
				ACCUSE 5
				AID 7
				CONCEDE 6
				REQUEST -5
			GOV -3
				PERSONNEL 10
				REQUEST 5
				SUPPORT -7
			HLH 7
			IGO -15
				REQUEST -4
				SANCTION -7
			JRN 4
			JUD 14
			LEG 4
			MIL
				ACCUSE -8
				AID -6
				ASSAULT 8
			NGO 6
			PTY
				REQUEST 5
			REB -7
				ASSAULT -11
				SUPPORT 9
			REF 3
				DISASTER -8
			REL -4
				PERSONNEL -6
			UAF -3
				ACCUSE -6
				AID -6
				COERCE 5
			none 3
				ACCUSE 1
				PERSONNEL 4
				REJECT -6
				RETREAT 10
				SANCTION 2
				SUPPORT -4
	this
		ASSAULT 7
		COERCE -3
		CONCEDE -8
		CONSULT 13
		REJECT -3
		RETREAT -13
		SUPPORT 6
		another -4
		none -1
		this 1
	unknown
		AGREE 6
		ASSAULT 1
		CONCEDE 6
		DISASTER -6
		PERSONNEL 2
		REQUEST -1
		SANCTION 3
		none 2
		this -1
		unknown 5
same
	actors
		another -4
			none -3
		none -3
			another -3
			this 1
		some 3
		this 5
			none 4
	frame
		another 1
			ACCUSE -6
			ASSAULT -7
			COERCE 1
			CONSULT -4
			DISASTER 3
			PROTEST 6
			another 5
			this -3
		none -5
			ACCUSE 4
			AGREE -3
			ASSAULT 2
			COERCE 5
			CONSULT -3
			COOPERATE -4
			PERSONNEL -8
			PROTEST 3
			REQUEST 1
			SUPPORT -4
			another -6
			this 2
		some 2
			COERCE -6
		this 4
			ACCUSE -1
			ASSAULT 5
			CONSULT 10
			MOBILIZE 6
			PERSONNEL 3
			PROTEST -9
			SUPPORT 6
			another -4
			none 2
			this 2
			unknown 4
	recipients
		another
			none -2
		none 1
			another -4
			none 1
			this 4
		some
			this 7
	sentence
		another 3
			AGREE -2
			AID -3
			ASSAULT 5
			COERCE 3
			CONCEDE -6
			CONSULT 5
			MOBILIZE 3
			PERSONNEL 5
			this 4
		none 2
			ASSAULT 1
			COERCE -3
			CONSULT 2
			COOPERATE -1
			MOBILIZE 3
			PROTEST 3
			REQUEST -3
			SUPPORT -7
			none -3
			this -1
			unknown 6
		some -2
			SUPPORT 8
		this
			AGREE 8
			ASSAULT -5
			CONSULT -1
			COOPERATE 6
			DISASTER -7
			MOBILIZE -3
			REJECT 3
			REQUEST 2
			SANCTION -5
			none 2
			unknown -6
	type
		another -7
			CONSULT -11
			DISASTER 5
			PERSONNEL -9
			PROTEST -5
			REQUEST 6
			another -1
			none -5
			this 3
		none -3
			ACCUSE -2
			AGREE -1
			AID 2
			ASSAULT 4
			COERCE 2
			COOPERATE -2
			DISASTER -1
			PERSONNEL 5
			REQUEST -4
			RETREAT 1
			SANCTION -13
			another -6
			none 1
			this 3
		some 4
			AID -9
			COERCE -3
			CONSULT 3
			DISASTER -7
			PROTEST 24
			RETREAT -5
			another 1
			none 1
		this 8
			ACCUSE -4
			AID 4
			ASSAULT 7
			CONCEDE -10
			CONSULT 8
			DISASTER 3
			PERSONNEL 4
			REQUEST -5
			SANCTION 6
			SUPPORT -5
			another 3
			none 2
share
	0
		CONCEDE -3
		CONSULT 8
		PERSONNEL -13
		RETREAT -10
		another -9
		false
			another -5
			none -10
			unknown -12
		none -22
		this 3
		true
			none -12
		unknown -14
	1
		ACCUSE -2
		AGREE -6
		AID -4
		ASSAULT -1
		COERCE 1
		CONCEDE 4
		DISASTER -3
		PROTEST 4
		REJECT -3
		RETREAT -6
		SANCTION -6
		SUPPORT -4
		another -8
		false
			none -4
			unknown -9
		none -9
		this -4
		true
			another -6
			none -6
		unknown -7
	2
		ACCUSE -2
		ASSAULT -5
		COERCE -6
		CONCEDE 8
		CONSULT -4
		DISASTER 4
		MOBILIZE 3
		PERSONNEL 3
		REJECT 3
		REQUEST -5
		SANCTION 3
		SUPPORT -7
		false
			another 3
			none -1
			this 1
			unknown -2
		none -2
		true
			none -1
			this -8
	3
		AID -2
		COERCE -3
		CONSULT -3
		PERSONNEL 12
		REQUEST 1
		RETREAT 3
		SANCTION 11
		SUPPORT 3
		another 4
		false
			another 6
			none 1
			this -4
		none 2
		true
			none 1
			this 4
	4
		ACCUSE 3
		AGREE 3
		AID 4
		ASSAULT 7
		COERCE 7
		CONCEDE -6
		CONSULT -2
		MOBILIZE -8
		REJECT -1
		REQUEST -2
		RETREAT 6
		SANCTION 4
		THREATEN 6
		another 7
		false
			none 8
			this 1
			unknown 5
		none 11
		this 6
		true
			none 4
		unknown 5
	5
		AGREE 4
		ASSAULT 12
		COERCE 11
		CONSULT 4
		PERSONNEL -6
		PROTEST 6
		SANCTION -6
		false
			none 15
			this 8
			unknown 10
		none 18
		this 8
		true
			none 4
		unknown 11
sited
	false
		false
			ACCUSE 1
			AGREE 5
			ASSAULT -1
			CONSULT 1
			COOPERATE -5
			DISASTER -2
			PERSONNEL -7
			REQUEST 1
			SUPPORT 2
			THREATEN 4
			another -4
			none 5
			this 4
		true
			AGREE -7
			AID -8
			COERCE -2
			CONSULT 6
			PERSONNEL 2
			PROTEST 12
			REJECT -1
			REQUEST -5
			SUPPORT -1
			THREATEN -5
			another -2
			none -2
			unknown -2
	true
		false
			AGREE 4
			ASSAULT 2
			COERCE 2
			CONCEDE -3
			CONSULT -1
			DISASTER 6
			PROTEST -3
			REJECT -2
			REQUEST -1
			SANCTION 2
			SUPPORT 2
			this 2
			unknown 10
		true
			ACCUSE -1
			AGREE -3
			AID 2
			ASSAULT 2
			COERCE 1
			CONSULT -2
			REJECT 2
			SUPPORT -3
			another 1
			none -4
type
	ACCUSE -3
	ASSAULT 4
	COERCE 3
	CONSULT 3
	COOPERATE -2
	MOBILIZE 2
	PROTEST 6
	REJECT -2
	REQUEST -3`,
}
