<?php
declare( strict_types=1 );

namespace Coffer\Domain\Assistant;

defined( 'ABSPATH' ) || exit;

/**
 * The words by which ReadQuestion understands what somebody wants, of English, German and Arabic. Regular expressions over text as
 * FoldedText folds it: small letters, no accents, one kind of space.
 */
final class QuestionWords {

	/** In this order: the first that is found decides. */
	public const WANTS = [
		'task'        => '\bfollow[ -]?up\b|\bto-?do\b|\btasks?\b|\bremind me\b|\breminded (?:about|of)\b|\bset (?:me )?a reminder\b|\bchase\b|\bkeep an eye\b|\bnote (?:that|this|it) down\b|\bnachfassen\b|\bnachhaken\b|\baufgaben?\b|\bwiedervorlage\b|\berinnere? mich\b|\bim auge\b|متابعه|متابعة|مهمه|مهمة',
		'wrote'       => '\b(?:did|has|have)\b.{1,80}\b(?:write|written|wrote|say|said|ask|asked|answer|answered|reply|replied|tell) (?:to )?(?:us|me|anything|something|back)\b|\bwhat did .{1,80}\b(?:write|say|ask|want)\b|\b(?:was|hat) .{1,80}\bgeschrieben\b',
		'write'       => '\bdraft (?:a|an|me|the|another)\b|\bwrite\b(?!.{0,3}off)|\bcompose\b|\bword(?:ing)? (?:a|for)\b|\b(?:prepare|make|create|give me|need|suggest|send|email|mail) (?:\w+ ){0,4}(?:message|mail|e-?mail|letter|note|text|reminder|reply|dunning)\b|\bdraft\b.{0,40}\b(?:message|mail|e-?mail|letter|note|reminder|reply)\b|\b(?:message|e-?mail|letter|text|reminder|reply|note) (?:\w+ ){0,2}(?:for|to|about|on|regarding)\b|\bpayment reminder\b|\breminder\b|\bremind (?!me\b)|\bnudge\b|\bthank\b|\bschreib|\bentwurf (?:fur|einer?|an)\b|\bentwirf\b|\bformulier|\berinner|\bmahn|\banschreiben\b|\b(?:nachricht|text|mail|brief) (?:an|zu|fur|uber)\b|اكتب|رساله|رسالة|ذكر',
		'ready'       => '\bready\b|\bcomplete\b|\bmissing\b|\bcan (?:i|we|it|this|that) (?:be )?(?:send|sent|go out)\b|\b(?:before|prior to) sending\b|\bgood to go\b|\b(?:bereit|fertig|vollstandig)\b|\bfehlt\b|\bversandfertig\b|\bversendet werden\b|\bkann (?:ich|man|das|es|die|der) .{0,40}\b(?:ver|ab)?(?:senden|schicken|raus)\b|جاهز|ناقص',
		'link'        => '\blinks?\b|\bportal\b|\bcustomer(?:’|\')?s page\b|\b(?:their|the) page\b|\bkundenseite\b|\bonline\b|رابط|الرابط',
		'most'        => '\bwho(?:m)? (?:still )?owes?\b|\bowes? (?:us |me )?(?:the )?most\b|\bdebtors?\b|\breceivables?\b|\bageing\b|\baging\b|\bhow much (?:money )?(?:is|are|do (?:customers|they|people) owe|does everyone owe)\b(?!.{0,20}\b(?:this|that|it|invoice|quote)\b)|\boutstanding (?:in total|overall|total|balance overall)\b|\btotal (?:open|outstanding|overdue|unpaid|owed)\b|\b(?:biggest|largest|worst|slowest) (?:debts?|debtors?|open|payers?)\b|\bin total\b|\bwho is .{0,30}\b(?:late|behind|overdue|in arrears)\b|\bwho should (?:i|we) (?:call|ask|contact|write to)\b|\bwer schuldet\b|\bwer ist .{0,30}\b(?:ruckstand|verzug|saumig)\b|\bschuldner\b|\baussenstande\b|\baußenstande\b|\boffene posten\b|\binsgesamt\b|من يدين|اجمالي|إجمالي|الديون|مدين',
		'history'     => '\bhappened\b|\bhistory\b|\btimeline\b|\bstory\b|\bactivity\b|\bsummar|\bbeen going on\b|\bgoing on\b|\btell me about\b|\bwhat(?:’|\')?s new\b|\bgive me an overview\b|\blast contact\b|\bpassiert\b|\bverlauf\b|\bgeschichte\b|\bhistorie\b|\bzusammenfass|ماذا حدث|تاريخ العميل|سجل',
		'list'        => '\b(?:list|show|find|search|look for|which|what) (?:me |us |all |the |my |our |are |of )*(?:\w+ ){0,3}(?:invoices|quotes|credit notes|documents|drafts|bills|ones|offers)\b|\bhow many\b|\ball (?:overdue|open|unpaid|draft|disputed|void|paid)\b|\b(?:find|search|look for|show)\b|\b(?:welche|zeige?|suche?|finde|liste|wie viele)\b|اعرض|ابحث|كم عدد|الفواتير',
		'status'      => '\bpaid\b|\bpay(?:ment|ments)?\b|\bdue\b|\bbalance\b|\bowes?\b|\bowed\b|\bstate\b|\bstatus\b|\bstands?\b|\bhow much\b|\bwhen\b|\bseen\b|\bviewed\b|\bopened\b|\blooked at\b|\boverdue\b|\bopen\b|\bdisputed?\b|\bvoid(?:ed)?\b|\btotal\b|\baccepted\b|\bdeclined\b|\bwho is\b|\bwhose\b|\bbezahlt\b|\bfallig\b|\boffen\b|\bbetrag\b|\bsaldo\b|\bgesehen\b|\bgeoffnet\b|\bschuldet\b|\bueberfallig\b|\buberfallig\b|\bstand\b|مدفوع|مستحق|الرصيد|حاله|حالة|كم ',
	];

	private const POLITE = '(?:please |can you |could you |would you |now |go ahead and |i want you to |you must |bitte |kannst du |konnen sie |من فضلك )*';

	/** Where an order begins: not in the middle of "was it voided". */
	private const ORDER = '/(?:\A|[.!?:;>]\s*)' . self::POLITE;

	/** Deeds that people do. */
	public const DEEDS = self::ORDER . '(?:(?:refund|void|delete|cancel|mark|record|charge|pay|publish|approve|accept|decline|convert|revoke|write off|erase|remove|reopen|merge|change(?! the (?:tone|language))|edit|update|set(?! (?:up|me|a reminder|a task)\b)|erstatte|storniere|losche|markiere|verbuche|buche|bezahle|uberweise|andere (?:die|das|den|der)|setze)\b'
		. '|(?:create|make|issue|raise|add|erstelle?|leg) (?:an? |the |new |another |eine?n? |neue?n? )*(?:invoice|quote|credit note|customer|payment|refund|rechnung|angebot|gutschrift|kunden?)\b|احذف|الغ|ادفع|استرد)|\b(?:i|we) (?:want|need) .{1,60}\b(?:refunded|voided|deleted|cancell?ed|written off|paid back|marked)\b/u';

	/** To send is a deed too, but what is meant is often the message: a draft answers that. */
	public const SENDING = self::ORDER . '(?:(?:send|resend|email|e-mail|mail|sende|schicke?|verschicke?|versende)\b(?! (?:me|mir|us|uns)\b)|ارسل|أرسل|ابعث)/u';

	public const STATES = [
		'overdue'  => '\boverdue\b|\bpast due\b|\blate\b|\buberfallig|مت[اأ]خر',
		'draft'    => '\bdrafts?\b|\bnot (?:yet )?sent\b|\bunsent\b|\bto (?:be )?sen[dt]\b|\bentwurf|\bentwurfe\b|مسود',
		'disputed' => '\bdisput|\bcontested\b|\bstrittig|\bbestritten|متنازع',
		'void'     => '\bvoid|\bcancelled\b|\bcanceled\b|\bstornier|ملغ',
		'open'     => '\bunpaid\b|\bopen\b|\boutstanding\b|\bwaiting\b|\bunanswered\b|\bnot (?:\w+ ){0,2}(?:paid|settled)\b|\bto (?:be )?pa(?:y|id)\b|\boffen|\bunbezahlt|\bnicht (?:\w+ )?bezahlt|غير (?:ال)?مدفوع',
		'paid'     => '\bpaid\b|\bsettled\b|\bbezahlt|مدفوع',
	];

	public const KINDS = [
		'credit_note' => '\bcredit notes?\b|\bcredits\b|\bgutschrift',
		'quote'       => '\bquotes?\b|\bquotations?\b|\bestimates?\b|\boffers?\b|\bangebot|عروض|عرض (?:ال)?سعر',
		'invoice'     => '\binvoices?\b|\bbills?\b|\brechnung|فاتورة|فاتوره|الفواتير',
	];

	public const TONES = [
		'firm'     => '\bfirm|\bstrict|\bserious|\burgent|\bstreng|\bdeutlich|\bbestimmt|حازم|صارم',
		'friendly' => '\bfriendly\b|\bkind\b|\bkindly\b|\bgentle|\bwarm|\bpolite|\bfreundlich|\bnett|ودي|لطيف',
		'neutral'  => '\bneutral|\bmatter[- ]of[- ]fact|\bsachlich|محايد',
	];

	/** Locale of a message, by what people call its language. */
	public const LANGUAGES = [
		'de_DE' => '\bgerman\b|\bdeutsch\b|بالألمانية|بالالمانية',
		'en_US' => '\bin english\b|\bauf englisch\b|بالإنجليزية|بالانجليزية',
		'ar'    => '\barabic\b|\barabisch\b|بالعربية',
		'fr_FR' => '\bin french\b|\bfranzosisch\b|بالفرنسية',
		'es_ES' => '\bin spanish\b|\bspanisch\b|بالإسبانية',
		'it_IT' => '\bin italian\b|\bitalienisch\b|بالإيطالية',
		'nl_NL' => '\bin dutch\b|\bniederlandisch\b|بالهولندية',
		'ja'    => '\bin japanese\b|\bjapanisch\b|باليابانية',
	];

	/** Where a name in words is clear. Dollars that are not those of the United States are called by their code. */
	public const CURRENCIES = [
		'EUR' => '\beuros?\b|€|يورو',
		'USD' => '\bdollars?\b|(?<!\p{L})\$|دولار',
		'GBP' => '\bpounds?\b|\bpfund\b|£',
		'JPY' => '\byen\b|¥|円',
		'CHF' => '\bfranken\b|\bswiss francs?\b',
		'KWD' => '\bkuwaiti dinars?\b|دينار كويتي',
	];

	public const THIS = '/\b(?:this|that|it|its|here|diese[rsmn]?|dies|sie|hier)\b|هذه|هذا/';

	/** A number without what stands before it: "invoice 42", "Rechnung Nr. 2026-0042". */
	public const SHORT_NUMBER = '/(?:\b(?:invoices?|bill|quote|credit note|rechnung|angebot|gutschrift|no\.?|nr\.?|number)|فاتورة|فاتوره|رقم) ?(?:no\.? ?|nr\.? ?|number ?)?#?((?:\d{2,4}[-\/])?\d{1,6})(?![\d.,\/-]*\d)/u';

	/** Words of questions that are names of nobody. */
	public const COMMON = [
		'about', 'again', 'already', 'amount', 'anything', 'balance', 'been', 'before', 'bill', 'company', 'credit', 'customer', 'customers', 'debt', 'document',
		'documents', 'does', 'draft', 'drafts', 'email', 'find', 'firm', 'follow', 'friendly', 'from', 'give', 'happened', 'have', 'history', 'invoice', 'invoices', 'last',
		'late', 'link', 'list', 'mail', 'make', 'message', 'money', 'month', 'most', 'much', 'note', 'open', 'opened', 'outstanding', 'overdue', 'owes', 'page', 'paid', 'payment',
		'payments', 'please', 'portal', 'prepare', 'quote', 'quotes', 'ready', 'reminder', 'send', 'sent', 'short', 'show', 'since', 'state', 'status', 'summary', 'task',
		'tell', 'that', 'their', 'them', 'there', 'they', 'this', 'total', 'unpaid', 'what', 'when', 'where', 'which', 'whose', 'will', 'with', 'write', 'year', 'your',
		'bitte', 'diese', 'dieser', 'eine', 'einen', 'entwurf', 'fallig', 'haben', 'kunde', 'kunden', 'nachricht', 'offen', 'offene', 'rechnung', 'rechnungen', 'schreibe', 'schuldet', 'welche', 'wieviel', 'zeige',
	];

	/**
	 * Name of the first pattern that the text has.
	 *
	 * @param array<string, string> $patterns
	 */
	public static function first( array $patterns, string $text ): ?string {
		foreach ( $patterns as $name => $pattern ) {
			if ( 1 === preg_match( "/$pattern/u", $text ) ) {
				return $name;
			}
		}
		return null;
	}
}
