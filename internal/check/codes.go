package check

// The codes of findings; docs/findings.md explains each.
const (
	TooLong          = "too-long"
	Empty            = "empty"
	ControlCharacter = "control-character"
	LinkMissing      = "link-missing"
	WrongLanguage    = "wrong-language"
	Unmeant          = "unmeant-mark"

	NumberNotThere  = "number-not-in-source"
	UnitDiffers     = "unit-differs"
	NumberRounded   = "number-rounded"
	DateNotThere    = "date-not-in-source"
	WeekdayDiffers  = "weekday-differs"
	TimeNotThere    = "time-not-in-source"
	NameNotThere    = "name-not-in-source"
	NameMixed       = "name-mixed"
	NameUnverified  = "name-unverified"
	PlaceNotThere   = "place-not-in-source"
	OfficeNotThere  = "office-not-in-source"
	OfficeDiffers   = "office-differs"
	QuoteNotThere   = "quote-not-in-source"
	QuoteUnverified = "quote-unverified"
	SpeakerDiffers  = "speaker-differs"
	EventNotThere   = "event-not-in-source"
	AgentDiffers    = "agent-differs"
	RolesSwapped    = "roles-swapped"
	PolarityDiffers = "polarity-differs"
	NegationDiffers = "negation-differs"
	OppositeOf      = "opposite-of-source"
	NotSupported    = "not-in-source"
	Unverified      = "unverified"

	UntranslatedName = "untranslated-name"

	EngineUnused = "engine-not-used" // not of the check: of whoever asked an engine for a text that it refused
)

// Codes lists the codes.
var Codes = []string{
	TooLong, Empty, ControlCharacter, LinkMissing, WrongLanguage, Unmeant,
	NumberNotThere, UnitDiffers, NumberRounded, DateNotThere, WeekdayDiffers, TimeNotThere,
	NameNotThere, NameMixed, NameUnverified, PlaceNotThere, OfficeNotThere, OfficeDiffers,
	QuoteNotThere, QuoteUnverified, SpeakerDiffers, EventNotThere, AgentDiffers, RolesSwapped,
	PolarityDiffers, NegationDiffers, OppositeOf, NotSupported, Unverified, UntranslatedName, EngineUnused,
}
