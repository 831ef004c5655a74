<?php
declare( strict_types=1 );

namespace Coffer\Domain\Assistant;

use Coffer\Domain\Customers\CustomerQuery;
use Coffer\Domain\Customers\CustomerRepository;
use Coffer\Domain\Messages\FoldedText;
use Coffer\Domain\Money\Currency;

defined( 'ABSPATH' ) || exit;

/**
 * Understands a question by its words, without a language model: which records it names, and what it wants to know of them. Words of
 * English, German and Arabic, folded as FoldedText folds (small letters, no accents). Understands too little rather than too much.
 */
final class ReadQuestion {

	/** In this order: the first that is found decides. */
	private const WANTS = [
		'task'        => '\bfollow[ -]?up\b|\bto-?do\b|\btasks?\b|\bremind me\b|\bchase\b|\bnachfassen\b|\baufgaben?\b|\bwiedervorlage\b|متابعه|متابعة|مهمه|مهمة',
		'write'       => '\bdraft (?:a|an|me|the|another)\b|\bwrite\b|\bcompose\b|\bword(?:ing)? (?:a|for)\b|\b(?:prepare|make|create|give me|need|suggest|send|email|mail) (?:\w+ ){0,4}(?:message|mail|e-?mail|letter|note|text|reminder|reply|dunning)\b|\bdraft\b.{0,40}\b(?:message|mail|e-?mail|letter|note|reminder|reply)\b|\bremind (?!me\b)|\bnudge\b|\bschreib|\bentwurf (?:fur|einer?|an)\b|\bentwirf\b|\bformulier|\berinner|\bmahn|\banschreiben\b|اكتب|رساله|رسالة|ذكر',
		'ready'       => '\bready\b|\bcomplete\b|\bmissing\b|\bcan (?:i|we|it|this|that) (?:be )?(?:send|sent|go out)\b|\b(?:before|prior to) sending\b|\bgood to go\b|\b(?:bereit|fertig|vollstandig)\b|\bfehlt\b|\bversandfertig\b|\bversendet werden\b|جاهز|ناقص',
		'link'        => '\blinks?\b|\bportal\b|\bcustomer(?:’|\')?s page\b|\b(?:their|the) page\b|\bkundenseite\b|رابط|الرابط',
		'most'        => '\bwho(?:m)? (?:still )?owes?\b|\bowes? (?:us |me )?(?:the )?most\b|\bdebtors?\b|\breceivables?\b|\bageing\b|\baging\b|\bhow much (?:money )?(?:is|are|do (?:customers|they|people) owe|does everyone owe)\b(?!.{0,20}\b(?:this|that|it|invoice|quote)\b)|\boutstanding (?:in total|overall|total|balance overall)\b|\btotal (?:open|outstanding|overdue)\b|\bbiggest (?:debts?|debtors?|open)\b|\blargest (?:debts?|debtors?)\b|\bin total\b|\bwer schuldet\b|\bschuldner\b|\baussenstande\b|\baußenstande\b|\boffene posten\b|\binsgesamt\b|من يدين|اجمالي|الديون|مدين',
		'history'     => '\bhappened\b|\bhistory\b|\btimeline\b|\bstory\b|\bactivity\b|\bsummar|\bbeen going on\b|\bgoing on\b|\btell me about\b|\bwhat(?:’|\')?s new\b|\bgive me an overview\b|\blast contact\b|\bpassiert\b|\bverlauf\b|\bgeschichte\b|\bhistorie\b|\bzusammenfass|ماذا حدث|تاريخ العميل|سجل',
		'list'        => '\b(?:list|show|find|search|look for|which|what) (?:me |us |all |the |my |our |are |of )*(?:\w+ ){0,3}(?:invoices|quotes|credit notes|documents|drafts|bills|ones|offers)\b|\bhow many\b|\ball (?:overdue|open|unpaid|draft|disputed|void|paid)\b|\b(?:find|search|look for|show)\b|\b(?:welche|zeige?|suche?|finde|liste|wie viele)\b|اعرض|ابحث|كم عدد|الفواتير',
		'status'      => '\bpaid\b|\bpay(?:ment|ments)?\b|\bdue\b|\bbalance\b|\bowes?\b|\bowed\b|\bstate\b|\bstatus\b|\bstands?\b|\bhow much\b|\bwhen\b|\bseen\b|\bviewed\b|\bopened\b|\blooked at\b|\boverdue\b|\bopen\b|\bdisputed?\b|\bvoid(?:ed)?\b|\btotal\b|\baccepted\b|\bdeclined\b|\bwho is\b|\bwhose\b|\bbezahlt\b|\bfallig\b|\boffen\b|\bbetrag\b|\bsaldo\b|\bgesehen\b|\bgeoffnet\b|\bschuldet\b|\bueberfallig\b|\buberfallig\b|\bstand\b|مدفوع|مستحق|الرصيد|حاله|حالة|كم ',
	];

	/** Deeds that people do. Only where they stand as an order, not in "was it voided". */
	private const DEEDS = '/\A(?:please |can you |could you |would you |bitte |kannst du )*(?:refund|void|delete|cancel|mark|record|charge|pay|publish|approve|revoke|write off|erase|change|edit|update|set|erstatte|storniere|losche|buche|bezahle|andere)\b/';

	/** To send is a deed too, but what is meant is often the message: a draft answers that. */
	private const SENDING = '/\A(?:please |can you |could you |would you |bitte |kannst du )*(?:send|resend|email|e-mail|mail|sende|schicke?|verschicke?)\b(?! (?:me|mir|us|uns)\b)/';

	private const STATES = [
		'overdue'  => '\boverdue\b|\bpast due\b|\blate\b|\buberfallig',
		'draft'    => '\bdrafts?\b|\bnot (?:yet )?sent\b|\bunsent\b|\bentwurf|\bentwurfe\b',
		'disputed' => '\bdisput|\bcontested\b|\bstrittig|\bbestritten',
		'void'     => '\bvoid|\bcancelled\b|\bcanceled\b|\bstornier',
		'open'     => '\bunpaid\b|\bopen\b|\boutstanding\b|\bnot (?:yet )?paid\b|\bto (?:be )?pa(?:y|id)\b|\boffen|\bunbezahlt',
		'paid'     => '\bpaid\b|\bsettled\b|\bbezahlt',
	];

	private const KINDS = [
		'credit_note' => '\bcredit notes?\b|\bcredits\b|\bgutschrift',
		'quote'       => '\bquotes?\b|\bquotations?\b|\bestimates?\b|\boffers?\b|\bangebot',
		'invoice'     => '\binvoices?\b|\bbills?\b|\brechnung|فاتورة|فاتوره|الفواتير',
	];

	private const TONES = [
		'firm'     => '\bfirm|\bstrict|\bserious|\burgent|\bstreng|\bdeutlich|\bbestimmt',
		'friendly' => '\bfriendly\b|\bkind|\bgentle|\bwarm|\bpolite|\bfreundlich|\bnett',
		'neutral'  => '\bneutral|\bmatter[- ]of[- ]fact|\bsachlich',
	];

	private const THIS = '/\b(?:this|that|it|its|here|diese[rsmn]?|dies|sie|hier)\b|هذه|هذا/';

	/** Words of questions that are names of nobody. */
	private const COMMON = [
		'about', 'again', 'already', 'amount', 'anything', 'balance', 'been', 'before', 'bill', 'company', 'credit', 'customer', 'customers', 'debt', 'document',
		'documents', 'does', 'draft', 'drafts', 'email', 'find', 'firm', 'follow', 'friendly', 'from', 'give', 'happened', 'have', 'history', 'invoice', 'invoices', 'last',
		'late', 'link', 'list', 'mail', 'make', 'message', 'money', 'month', 'most', 'much', 'note', 'open', 'opened', 'outstanding', 'overdue', 'owes', 'page', 'paid', 'payment',
		'payments', 'please', 'portal', 'prepare', 'quote', 'quotes', 'ready', 'reminder', 'send', 'sent', 'short', 'show', 'since', 'state', 'status', 'summary', 'task',
		'tell', 'that', 'their', 'them', 'there', 'they', 'this', 'total', 'unpaid', 'what', 'when', 'where', 'which', 'whose', 'will', 'with', 'write', 'year', 'your',
		'bitte', 'diese', 'dieser', 'eine', 'einen', 'entwurf', 'fallig', 'haben', 'kunde', 'kunden', 'nachricht', 'offen', 'offene', 'rechnung', 'rechnungen', 'schreibe', 'schuldet', 'welche', 'wieviel', 'zeige',
	];

	public function __construct( private readonly AssistantRecords $records, private readonly CustomerRepository $customers ) {
	}

	public function read( string $question ): Reading {
		$text      = FoldedText::of( $question )->text;
		[ $documents, $unknown ] = $this->documents( $question );
		$customers = [] === $documents ? $this->customers( $question ) : [];
		$is_deed    = 1 === preg_match( self::DEEDS, $text );
		$is_sending = 1 === preg_match( self::SENDING, $text );
		$state     = self::first( self::STATES, $text );
		return new Reading(
			prompt: $is_deed ? Prompt::Unknown : ( $is_sending ? Prompt::LinkMessage : $this->prompt( $text, $documents, $customers, $state ) ),
			documents: $documents,
			customers: $customers,
			state: $state,
			kind: self::first( self::KINDS, $text ),
			currency: self::currency( $question ),
			tone: Tone::tryFrom( (string) self::first( self::TONES, $text ) ),
			unknown: $unknown,
			isDeed: $is_deed,
			isSending: $is_sending,
			isThis: 1 === preg_match( self::THIS, $text ),
		);
	}

	/**
	 * @param list<int> $documents
	 * @param list<int> $customers
	 */
	private function prompt( string $text, array $documents, array $customers, ?string $state ): Prompt {
		$want = self::first( self::WANTS, $text );
		return match ( $want ) {
			'task'    => Prompt::FollowUp,
			'write'   => Prompt::LinkMessage,
			'ready'   => Prompt::ReadyToSend,
			'link'    => Prompt::ExplainLink,
			'most'    => [] === $documents && [] === $customers ? Prompt::Receivables : Prompt::Status,
			'history' => Prompt::History,
			'list'    => [] === $documents ? Prompt::Find : Prompt::Status,
			'status'  => Prompt::Status,
			default   => match ( true ) {
				[] !== $documents => Prompt::Status,
				[] !== $customers => Prompt::History,
				null !== $state   => Prompt::Find,
				default           => Prompt::Unknown,
			},
		};
	}

	/** @return array{list<int>, string} Those that there are, and the first that there is none of. */
	private function documents( string $question ): array {
		// What looks like a number of a document has digits, and a letter, a dash or a stroke besides.
		preg_match_all( '/(?<![\p{L}\p{N}])(?=[\p{L}\p{N}\/_.-]*\d)(?=[\p{L}\p{N}\/_.-]*[\p{L}\/_-])[\p{L}\p{N}][\p{L}\p{N}\/_.-]{2,38}[\p{L}\p{N}]/u', $question, $found );
		$names = array_values( array_unique( array_slice( $found[0], 0, 10 ) ) );
		if ( [] === $names ) {
			return [ [], '' ];
		}
		$known = $this->records->documentsNumbered( $names );
		$dates = array_filter( $names, static fn ( string $name ): bool => 1 !== preg_match( '/\A\d{1,4}[-\/.]\d{1,2}([-\/.]\d{1,4})?\z/', $name ) && 1 === preg_match( '/\d{2,}/', $name ) );
		return [ $known, [] === $known ? (string) ( array_values( $dates )[0] ?? '' ) : '' ];
	}

	/** @return list<int> */
	private function customers( string $question ): array {
		$whole = $this->records->customersIn( $question );
		if ( [] !== $whole ) {
			return $whole;
		}
		$words = array_filter( array_column( FoldedText::of( $question )->words(), 0 ), static fn ( string $word ): bool => strlen( $word ) >= 4 && ! in_array( $word, self::COMMON, true ) && 1 !== preg_match( '/\d/', $word ) );
		$found = [];
		foreach ( array_slice( array_unique( array_values( $words ) ), 0, 5 ) as $word ) {
			foreach ( $this->customers->search( new CustomerQuery( search: $word, perPage: 10 ) )->items as $customer ) {
				if ( in_array( $word, array_column( FoldedText::of( $customer->name )->words(), 0 ), true ) ) {
					$found[ $customer->id ] = ( $found[ $customer->id ] ?? 0 ) + 1;
				}
			}
		}
		// Whoever has most of the words.
		return [] === $found ? [] : array_keys( $found, max( $found ), true );
	}

	private static function currency( string $question ): ?string {
		preg_match_all( '/\b[A-Z]{3}\b/', $question, $found );
		return array_values( array_filter( $found[0], Currency::isKnown( ... ) ) )[0] ?? null;
	}

	/** @param array<string, string> $patterns */
	private static function first( array $patterns, string $text ): ?string {
		foreach ( $patterns as $name => $pattern ) {
			if ( 1 === preg_match( "/$pattern/u", $text ) ) {
				return $name;
			}
		}
		return null;
	}
}
