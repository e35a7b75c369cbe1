import type { LinearModel } from './linear.js'

// Written by src/build/settings.ts; see there.
export const countryModel: LinearModel = {
  bias: [0.14],
  weights: `actor
	another
		ACCUSE -11
		AID -4
		ASSAULT 10
		CONCEDE -5
		COOPERATE 4
		REJECT -4
		REQUEST -1
		RETREAT 1
		SANCTION -6
		SUPPORT -2
		another -10
		none -8
		unknown -5
	none
		ACCUSE 3
		AID 3
		ASSAULT 3
		CONCEDE -6
		PERSONNEL 5
		SUPPORT -2
		none -1
		this 3
	sector
		another
			BUS -1
			CRM
				ASSAULT -2
			CVL
				ASSAULT -1
				PROTEST 2
			ELI
				PERSONNEL -1
			GOV -3
				AGREE 3
				COERCE -6
				CONSULT 5
				SANCTION -3
				SUPPORT 5
				THREATEN -1
			JUD -3
			LEG -7
			MIL 5
				AID -2
				ASSAULT 4
				COERCE 1
				RETREAT 6
			NGO
				AID 9
			REB -4
				REQUEST -3
			SET 12
				ASSAULT 2
			SPY -1
				COERCE 1
			UAF
				ASSAULT 1
			none -6
				ACCUSE -6
				AGREE -2
				ASSAULT 6
				COERCE 4
				CONCEDE -1
		none
			none
				ACCUSE 3
				AID 3
				ASSAULT 3
				CONCEDE -6
				PERSONNEL 5
				SUPPORT -2
		this
			BUS -2
			COP 19
				ACCUSE 7
				COERCE 5
			CRM -3
				ASSAULT -1
			ELI -6
				PERSONNEL -1
			GOV 3
				ACCUSE -2
				AGREE -2
				AID -2
				ASSAULT -1
				COERCE 9
				PERSONNEL 12
				REJECT 1
				SUPPORT -1
			JRN 6
			JUD 28
				SANCTION 4
			LAB 7
			LEG 9
				ACCUSE -1
				SUPPORT 13
			MIL 5
				ASSAULT 5
				CONSULT 5
				REQUEST 2
				SUPPORT -3
			NGO
				ACCUSE -1
			OPP
				REQUEST -3
			PTY
				ACCUSE 6
				REJECT -1
				REQUEST -7
				SUPPORT 1
			REB -1
				ACCUSE -5
				COERCE 4
				CONSULT -5
				PERSONNEL -2
				SUPPORT 3
			REL -10
				ACCUSE -1
			SPY
				COERCE -3
			UAF -5
				ASSAULT -8
			none -13
				ACCUSE 7
				AGREE -2
				COOPERATE -1
				MOBILIZE 3
				PERSONNEL -1
				REJECT 1
				REQUEST -1
				SUPPORT -2
		unknown
			COP 22
				ASSAULT 1
				COERCE 4
			CRM -14
			CVL 3
				ACCUSE 9
				CONSULT -7
				PROTEST 1
			GOV
				ACCUSE 2
				AGREE 1
				ASSAULT -6
				COERCE 3
				CONSULT -2
				PERSONNEL 5
				REJECT 1
				REQUEST -2
				SUPPORT -2
				THREATEN -4
			IGO -32
				ACCUSE -1
				COERCE -17
				CONSULT 10
				REQUEST -3
				SANCTION -1
			JRN -3
				ACCUSE -3
			JUD 12
				ACCUSE 3
				COERCE -5
				REJECT 2
				SANCTION 11
			LAB 5
				SUPPORT 3
			LEG 11
				CONSULT 1
				REJECT -2
				SUPPORT 1
			MIL 4
				AID 7
				COERCE 4
				CONSULT -3
				RETREAT -4
				SUPPORT 3
			OPP 8
			PTY 2
				ACCUSE -3
				AGREE 3
			REB -5
				ASSAULT -7
				REQUEST 2
			REL -6
				ACCUSE -6
				PERSONNEL -21
			SET 2
			SPY
				ACCUSE 3
			UAF 9
				ASSAULT 6
				COERCE -2
			none -5
				ACCUSE -5
				AGREE -9
				PERSONNEL 9
				RETREAT 1
	this
		ACCUSE 1
		AGREE -2
		AID -2
		COERCE 9
		CONSULT -2
		MOBILIZE 8
		PERSONNEL -3
		RETREAT 2
		SANCTION 7
		THREATEN -2
		none 4
		this -7
	unknown
		CONCEDE 5
		CONSULT 4
		COOPERATE -3
		PROTEST 2
		REJECT 1
		REQUEST 3
		RETREAT -3
		SUPPORT 1
		none 1
		this 4
		unknown 1
code
	AE 1
		false 9
	AF -3
		none -1
		true -12
	AL 1
		false 1
	AM -7
		false -5
		none -2
	AR -5
		false -1
	AS 6
		false 7
	AT
		false -2
		true 6
	AU 7
		none 4
		true 4
	AZ -3
	BD 3
		false 1
	BE 1
		none 6
		true 6
	BH -8
		none -4
		true -1
	BO -1
		none -1
	BR
		none 5
		true 2
	CG -3
		false -2
	CH
		none -3
		this 2
	CI
		false 1
	CL -1
		none -2
	CM 6
		false 7
		none 4
	CN -6
		false -1
	CU -6
		none -11
		true -13
	DE
		false -1
		this 6
	DK
		false 6
		none 1
		true -3
	DZ -7
		none -1
	EG
		another 2
		false -6
		this -1
		true 6
		unknown -2
	EH 1
		another 9
		false 6
	ES
		false -3
		none 2
		true 11
	ET 8
		none 7
		true 7
	FI 2
		none 3
		true 2
	FR -5
		none -8
		this 2
		true -2
	GB
		another -6
		false -6
		this 1
		true 1
	GE 1
		false 7
	GI 5
		false 1
		none 3
	GR
		false 5
		true -3
	HT 12
		false 8
		none 9
	HU 4
		true 6
	ID 5
		false 6
	IL -5
		another 13
		none -5
		this -9
	IN
		none -8
		this 1
	IQ 2
		another -3
		false 3
		none 2
		this 3
	IR -3
		none -2
		this 2
		true -1
	IT
		false 3
		this 1
	JO 14
		another 6
		false 7
		this -1
		unknown 6
	JP
		none 2
		true 2
	KE -3
	KP -3
		this -3
		true -7
	KW 13
		false 1
		this 4
		true 5
	LB
		false 8
		none 8
		this -2
		true -2
	LY -1
		none -1
		true -2
	MA -2
		another -6
		false -9
		none 12
		unknown -3
	MK 2
		false 1
		none 1
	ML 1
		false 4
	MM
		false 3
	MR
		true 4
	MX 11
		false 3
		none 2
	MY
		false -2
		true 1
	NE 6
		false 7
		none 2
	NG -7
		false -4
		none -3
	NL -5
		false -13
		none -1
	NO 1
		none 2
		true 4
	NP 2
		false 2
		none 2
	PH
		true 2
	PK
		another 13
		false 15
		none -4
		this -3
		true -7
		unknown 3
	PS -10
		another -1
		none -2
		this -2
		true -14
		unknown 2
	PY 1
		none 1
	QA -3
		none -7
		true -2
	RU -16
		another -4
		false -9
		none -6
		this 6
		unknown -3
	RW 7
		none 6
	SA 1
		another 3
		false 9
		none 1
		this -1
		true -2
	SD 2
		another 2
		false 6
		none 3
		this -2
	SG
		none 2
	SO
		false -5
		this 3
		true 7
		unknown -3
	SS -10
		none -4
		true -9
	SV -2
		false -1
	SY -5
		false 2
		none -1
		true -17
	TD 1
	TH -3
		false -2
		none -2
	TN 14
		none 3
		true 7
		unknown 2
	TR
		another -3
		false -3
		none 1
		true 2
	TW 6
		false 8
		none 1
	UA
		false 2
		true -10
	UG 6
		another 3
		false 7
	US -2
		another -4
		false -11
		this 7
		true 2
	VA -4
		false -1
		none -2
	VE -1
		none -1
	VN
		none -1
	WS -3
		false -3
	YE
		another 4
		false 2
		none -2
		true -5
	ZA -5
		none -1
event
	after
		another -2
			AGREE -4
			AID -7
			COERCE -3
			CONSULT 4
			PERSONNEL 1
			PROTEST 5
			REQUEST -4
			SANCTION 1
			another -3
			this 1
			unknown -1
		none 1
			ACCUSE -2
			AGREE 3
			ASSAULT 3
			COERCE 1
			CONCEDE -6
			DISASTER -3
			PROTEST 3
			RETREAT -1
			SUPPORT -2
			THREATEN -6
			none -1
			this 5
		this 1
			AGREE -2
			ASSAULT 1
			COERCE 1
			CONCEDE 5
			CONSULT -1
			DISASTER 3
			PERSONNEL -2
			PROTEST -3
			REJECT -6
			REQUEST 1
			RETREAT 10
			SANCTION -2
			another 1
			unknown 5
	before
		another -2
			ACCUSE -4
			AGREE -6
			CONSULT 2
			COOPERATE -5
			PERSONNEL 11
			REJECT -3
			RETREAT -3
			SANCTION 3
			another -3
			none -2
			this 1
		none 1
			AGREE 2
			CONCEDE -4
			COOPERATE 4
			DISASTER -5
			MOBILIZE -1
			PERSONNEL -2
			PROTEST 2
			REQUEST -1
			SUPPORT 1
			another 4
			none -1
			this 6
		this
			ACCUSE 4
			AID 1
			ASSAULT 2
			DISASTER 13
			RETREAT 1
			SANCTION -6
			SUPPORT -1
			this -1
			unknown 3
events
	around
		another
			another
				none 1
				this 5
			none
				none -3
				unknown -5
			this
				another -4
				this -1
				unknown 3
		none
			another
				none -3
				unknown -2
			none
				another 4
				unknown 1
			this
				this 2
		this
			another
				another -2
				this -1
			none
				another -5
				none 1
			this
				another 8
				unknown 2
form
	noun
		another -5
		none 2
		this 1
		unknown -1
	participle
		none -7
	verb
		another 1
		this 2
lead
	false
		ACCUSE
			none -3
		AID
			unknown -1
		ASSAULT
			another -3
			none -4
		COERCE
			none 1
			this -8
		CONCEDE
			this 1
		CONSULT
			another 2
			this 7
		DISASTER
			none -3
		PERSONNEL
			none 5
		PROTEST
			another 5
			none 8
			this 4
			unknown -2
		REQUEST
			this -4
		RETREAT
			none -3
			this -3
		SUPPORT
			this 7
		THREATEN
			none -8
		none -1
		unknown -4
	true
		ACCUSE
			none 1
			this 2
		AGREE
			none -2
		AID
			none 2
			unknown 2
		ASSAULT
			another 4
			none 2
			this 3
		COERCE
			this 5
			unknown 1
		CONCEDE
			this -6
		CONSULT
			another -4
			none -3
		DISASTER
			another 2
			none 5
			this 1
			unknown -2
		MOBILIZE
			none 1
		PERSONNEL
			none -1
		PROTEST
			none -5
		REJECT
			none -8
			this -1
		RETREAT
			none 2
			this 2
		SANCTION
			none 2
		SUPPORT
			none -3
			this -2
		THREATEN
			none 6
		this 8
		unknown 3
named
	0 -13
		unknown
			false -9
	1
		another
			false 2
		none
			false 1
			true -1
		this
			false -1
			true -2
		unknown
			false 2
	2 4
		another
			false 1
		none
			false 3
			true -1
		this
			false 2
			true -2
	3 6
		another
			false -4
		none
			false 5
			true -2
		this
			false 11
			true 5
nearest
	another
		adjective -6
			ACCUSE 5
			AGREE -1
			ASSAULT 7
			CONCEDE -3
			CONSULT -1
			MOBILIZE -1
			PERSONNEL -8
			PROTEST -1
			REQUEST 8
			RETREAT 3
			SUPPORT -4
			none -2
			this 6
			unknown -6
		name -5
			ACCUSE -7
			AGREE 3
			AID 4
			COERCE -2
			CONSULT 3
			MOBILIZE 9
			PERSONNEL -12
			PROTEST 3
			REJECT -5
			REQUEST -4
			RETREAT -2
			SUPPORT -2
			noun -1
			this 1
			unknown -5
		nominal -5
			ASSAULT 1
			CONCEDE 1
			CONSULT 2
			MOBILIZE -10
			PERSONNEL -10
			REJECT -2
			RETREAT 6
			SANCTION 4
			SUPPORT -2
			noun -4
			this -2
			unknown -2
			verb -1
		place -4
			ACCUSE -7
			AGREE 2
			AID 1
			ASSAULT 5
			COERCE -1
			CONSULT -7
			MOBILIZE 6
			PERSONNEL 3
			PROTEST 2
			REJECT -3
			SANCTION -1
			masdar -1
			noun -3
			unknown -3
	none
		nothing 7
			ACCUSE 3
			AGREE -6
			ASSAULT -3
			COERCE -4
			DISASTER -9
			PROTEST 4
			REJECT 8
			SANCTION 10
			THREATEN -2
			masdar 4
			none 3
			noun 5
			unknown 7
			verb -1
	this
		adjective 1
			AGREE -5
			ASSAULT 2
			COERCE 8
			CONSULT 4
			PERSONNEL 7
			REJECT -5
			RETREAT -4
			SANCTION -1
			another 1
			masdar 1
			none -2
			unknown 3
			verb 1
		name 3
			ACCUSE -1
			AGREE 3
			AID -7
			ASSAULT -1
			COERCE 2
			CONCEDE -3
			CONSULT 3
			COOPERATE -7
			MOBILIZE -2
			PERSONNEL 2
			PROTEST 4
			REJECT 3
			REQUEST -1
			RETREAT 1
			SUPPORT 3
			this 2
		nominal
			ACCUSE -4
			AGREE 2
			ASSAULT -1
			COERCE -2
			CONCEDE 3
			CONSULT -1
			PERSONNEL 6
			REQUEST 2
			RETREAT 1
			masdar -1
			noun 3
			verb 3
		place
			ACCUSE 5
			ASSAULT -1
			COERCE 4
			CONCEDE -3
			CONSULT -4
			COOPERATE -2
			DISASTER 6
			MOBILIZE 10
			PERSONNEL 1
			PROTEST -1
			REJECT 4
			RETREAT -6
			SANCTION -1
			SUPPORT 1
			noun 1
			participle -1
			unknown 3
			verb 2
opening
	false
		ACCUSE -3
		CONSULT -1
		MOBILIZE -4
		PERSONNEL 2
		RETREAT 1
		SUPPORT -5
		THREATEN 5
		unknown -1
	true
		AGREE -2
		AID -4
		ASSAULT 3
		COERCE 3
		CONSULT 4
		COOPERATE -6
		DISASTER 8
		MOBILIZE 12
		PROTEST 13
		REJECT -4
		SANCTION -1
		THREATEN -7
		none 2
		this 4
parties
	another
		another
			false
				another -3
				none -2
		none
			false
				another 1
				none 6
				unknown -1
			true
				none -7
		this
			false
				another -2
				none 10
			true
				none -1
		unknown
			true
				none -3
	none
		another
			false
				another -4
				none -4
				this 4
		none
			false
				another 4
				this -3
				unknown -5
			true
				none 1
		this
			false
				none -2
		unknown
			false
				another 5
				this 5
			true
				none 1
				this -2
	this
		another
			false
				another 5
				none 13
		none
			false
				this 1
			true
				another -1
				none -2
				this -3
		this
			true
				none 1
	unknown
		another
			true
				none 2
		none
			false
				none 1
			true
				this 2
		this
			true
				none -5
		unknown
			false
				another 5
				none 1
				this -4
			true
				this 2
place
	another -2
		AID -5
		MOBILIZE -1
		PROTEST 2
	none
		ACCUSE -1
		AGREE -2
		AID 2
		ASSAULT -1
		COERCE 5
		CONCEDE -2
		CONSULT -3
		MOBILIZE 6
		REJECT -1
	this 5
		ASSAULT 1
		CONSULT 12
		PROTEST 3
		REQUEST -1
		SANCTION -2
	unknown
		ASSAULT 2
		DISASTER -1
		PROTEST -3
previous
	false
		ACCUSE -4
		AGREE -1
		AID -6
		ASSAULT 2
		CONCEDE -1
		RETREAT 3
		SUPPORT 2
		THREATEN -6
		another -5
		none -3
		this 1
		true
			another -4
		unknown -3
	true
		ACCUSE 1
		AID 2
		ASSAULT 1
		COERCE 3
		COOPERATE -1
		PERSONNEL 3
		REJECT -1
		SUPPORT -8
		THREATEN 4
		false
			none 1
		none 3
		this 1
		true
			this 2
			unknown 8
		unknown 2
rank
	0
		another 6
		none 2
		this 1
	1
		another 8
		none 1
		this 2
		unknown 5
	2
		another -10
		none -5
		this -2
	low
		another -13
		none 4
		this 2
		unknown -6
recipient
	another
		ACCUSE 1
		AGREE -1
		AID -1
		ASSAULT -5
		COERCE 1
		CONSULT -4
		DISASTER 5
		PERSONNEL -6
		REJECT 8
		RETREAT 2
		SUPPORT -3
		none -2
	none
		ACCUSE -2
		AGREE -1
		CONSULT -3
		COOPERATE -8
		MOBILIZE 2
		PERSONNEL 7
		PROTEST 3
		REJECT -2
		RETREAT 2
		SANCTION -4
		THREATEN -4
		unknown -6
	sector
		another
			AGR 10
			COP -6
			CVL
				ASSAULT -1
			EDU 6
			GOV -8
				ACCUSE -2
				COERCE -2
				PERSONNEL -4
				REJECT 2
				SANCTION 11
			JRN -4
				ACCUSE 1
				ASSAULT -21
			MIL
				ASSAULT 5
				COERCE 2
				REQUEST -1
				RETREAT -5
			PTY 5
				REQUEST 2
			REB -1
				ASSAULT 5
			REF 16
				AID 8
			REL 6
				COERCE 1
			none -10
				AID -4
				CONCEDE -1
				CONSULT -6
				REQUEST 4
				SANCTION -7
		none
			none
				ACCUSE -2
				AGREE -1
				CONSULT -3
				COOPERATE -8
				MOBILIZE 2
				PERSONNEL 7
				PROTEST 3
				REJECT -2
				RETREAT 2
				SANCTION -4
				THREATEN -4
		this
			BUS
				ACCUSE 4
			COP 21
			CVL 1
				ASSAULT 3
				REQUEST -1
				RETREAT -3
				SANCTION 2
				SUPPORT 6
			EDU -1
			ELI -6
			GOV 1
				ACCUSE -3
				ASSAULT -2
				COERCE -6
				CONSULT 6
				PERSONNEL 32
				REJECT -4
				REQUEST 1
				SANCTION -2
				SUPPORT -4
			IGO -4
			JRN 13
				ASSAULT 3
				SANCTION 1
			LEG 3
			MIL -3
				RETREAT -3
			OPP 2
				ACCUSE 4
			PTY
				ACCUSE 5
				REQUEST -1
			REB -9
				ACCUSE -9
			REF -6
			none -17
				ACCUSE -5
				ASSAULT 9
				COERCE 13
				CONCEDE -7
				CONSULT 11
				SANCTION -6
				SUPPORT -8
		unknown
			AGR -8
				COERCE -1
			BUS -5
				COERCE -13
				REQUEST 1
			COP 5
			CRM 2
				ACCUSE 16
				COERCE -14
				SANCTION 7
			CVL 5
				AID 5
				ASSAULT -2
				REQUEST -2
				THREATEN 1
			EDU 1
			ELI -1
			GOV
				ASSAULT 3
				PERSONNEL 8
				SUPPORT -9
				THREATEN 1
			HLH 9
			IGO -19
				REJECT -1
				SANCTION -3
			JRN 1
			JUD 5
			LAB 1
			LEG 2
			MIL
				ACCUSE -3
				AID -3
				ASSAULT 10
				RETREAT -1
			NGO 6
				REQUEST 1
			PTY 3
				REJECT 1
				REQUEST 6
			REB -4
				ASSAULT -13
				SUPPORT 1
			REF 1
				AID 2
				ASSAULT 1
				DISASTER -5
			REL -4
				PERSONNEL -3
			UAF -3
				ACCUSE -3
				AGREE 2
				AID -10
				COERCE 3
			none 1
				ACCUSE 3
				PERSONNEL 5
				REJECT -5
				RETREAT 4
				SUPPORT -3
	this
		AGREE -1
		AID -2
		ASSAULT 7
		CONCEDE -6
		CONSULT 19
		REJECT -1
		RETREAT -12
		SUPPORT 2
		another -6
		none -3
	unknown
		AGREE 7
		AID 1
		ASSAULT 1
		CONCEDE 6
		DISASTER -4
		REJECT -3
		SANCTION 2
		SUPPORT -3
		another 3
		none 2
		this 1
		unknown 3
same
	actors
		another -3
			another -1
			none -5
			this 1
		none -1
			another -1
		some 5
		this 5
			another 2
	frame
		another
			ACCUSE -3
			ASSAULT -5
			CONSULT -1
			DISASTER 3
			PROTEST 9
			another 3
		none -2
			AGREE -5
			ASSAULT 3
			COERCE 11
			CONSULT -2
			COOPERATE -4
			PERSONNEL -6
			PROTEST 8
			RETREAT 3
			SUPPORT -2
			another -3
			none -3
			this 4
		some -1
			ASSAULT 5
			COERCE -11
			CONSULT 4
			another -1
		this 9
			AID 2
			ASSAULT 3
			CONSULT 8
			DISASTER 1
			PERSONNEL 7
			PROTEST -4
			REJECT -1
			REQUEST -7
			SANCTION -5
			none 1
	recipients
		another -2
			this -2
		none 1
			this 3
		some 2
			this 1
		this 1
			this 1
	sentence
		another 4
			AGREE -4
			ASSAULT 4
			COERCE 4
			CONCEDE -7
			CONSULT 2
			DISASTER 4
			REJECT -1
			none -2
			this 10
		none
			ASSAULT 3
			COOPERATE -3
			PROTEST 3
			REJECT -4
			REQUEST -6
			SUPPORT -5
			another -1
			none -2
			this 1
			unknown 3
		some
			none 2
			this -4
		this -1
			ACCUSE -1
			AGREE 5
			CONSULT -2
			DISASTER -4
			REJECT 2
			none 1
			unknown -4
	type
		another -6
			AID -2
			ASSAULT -4
			COERCE 11
			CONSULT -15
			PERSONNEL -11
			PROTEST -5
			REQUEST 10
			SANCTION 9
			none -5
			this 5
		none -3
			ACCUSE -2
			ASSAULT 2
			COOPERATE -2
			DISASTER -7
			MOBILIZE 3
			PERSONNEL 6
			REJECT 10
			REQUEST -2
			RETREAT 4
			SANCTION -10
			another -7
			none -1
		some 3
			AID -6
			COERCE -6
			CONSULT 1
			DISASTER 5
			PROTEST 26
			RETREAT -7
			another 3
			this -1
		this 4
			ACCUSE 4
			AID 4
			ASSAULT 10
			COERCE 1
			CONCEDE -9
			CONSULT 12
			PERSONNEL 7
			REJECT -13
			REQUEST -4
			SUPPORT -2
share
	0
		AID 3
		ASSAULT -2
		COERCE -4
		CONSULT 10
		MOBILIZE 3
		PERSONNEL -12
		REJECT -1
		RETREAT -10
		THREATEN -2
		another -11
		false
			another -2
			none -6
			unknown -7
		none -20
		this 2
		true
			none -11
			this 5
		unknown -10
	1
		AGREE -3
		AID -6
		CONCEDE 2
		CONSULT 3
		DISASTER -9
		MOBILIZE -1
		PROTEST 3
		REJECT -5
		RETREAT -8
		SANCTION -7
		SUPPORT -9
		another -9
		false
			none -3
			unknown -7
		none -6
		true
			another -3
			none -4
			this -1
		unknown -3
	2
		ASSAULT -4
		COERCE -2
		CONCEDE 5
		CONSULT -4
		DISASTER 5
		MOBILIZE 1
		PERSONNEL 2
		PROTEST -1
		REJECT 1
		REQUEST -5
		RETREAT 1
		SANCTION 4
		SUPPORT -4
		another 1
		false
			this 4
			unknown -1
		true
			none -2
			this -4
	3
		AGREE -2
		COERCE -1
		CONCEDE -2
		CONSULT -3
		DISASTER 2
		PERSONNEL 13
		RETREAT 2
		SANCTION 11
		SUPPORT 4
		false
			another 6
			none 3
			this -3
		none 1
	4
		AGREE 3
		AID 5
		ASSAULT 8
		COERCE 6
		CONCEDE -6
		CONSULT -1
		COOPERATE 2
		MOBILIZE -6
		REQUEST -2
		RETREAT 6
		THREATEN 5
		false
			none 8
			this 5
			unknown 4
		none 11
		this 2
		true
			none 2
		unknown 4
	5
		ASSAULT 12
		COERCE 11
		CONSULT 2
		PERSONNEL -5
		PROTEST 5
		REJECT 2
		SANCTION -3
		SUPPORT 2
		THREATEN -3
		false
			none 14
			this 3
			unknown 6
		none 17
		this 3
		unknown 9
sited
	false
		false
			AID 2
			ASSAULT -1
			CONSULT 1
			COOPERATE -3
			DISASTER -3
			PERSONNEL -5
			REJECT 1
			REQUEST 1
			SANCTION 3
			SUPPORT 1
			THREATEN 2
			another -3
			none 6
		true
			ACCUSE -1
			AGREE -5
			AID -7
			COERCE -2
			CONSULT 8
			PERSONNEL 1
			PROTEST 12
			REQUEST -5
			none -2
	true
		false
			ASSAULT 3
			COERCE 2
			CONSULT -2
			DISASTER 5
			REJECT -2
			RETREAT 2
			none -1
			unknown 8
		true
			ACCUSE -1
			AGREE -1
			ASSAULT 3
			CONCEDE 1
			CONSULT -1
			PERSONNEL 1
			SANCTION -4
			none -3
type
	ACCUSE -1
	AGREE -2
	ASSAULT 4
	COERCE 1
	COOPERATE -1
	DISASTER 1
	PROTEST 6
	REJECT -3
	REQUEST -2`,
}
