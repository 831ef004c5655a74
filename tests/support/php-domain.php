<?php
/**
 * Answers questions to server/Domain, one JSON object a line, so that tests in TypeScript can compare the two languages.
 * No WordPress here: that the Domain runs at all is a test of its purity. Started by php-domain.ts.
 */
declare( strict_types=1 );

use Coffer\Contract\Currencies;
use Coffer\Domain\Assistant\Grounding;
use Coffer\Domain\Assistant\ModelJson;
use Coffer\Domain\Assistant\ModelText;
use Coffer\Domain\CofferError;
use Coffer\Domain\Documents\CalendarDate;
use Coffer\Domain\Documents\DocumentKind;
use Coffer\Domain\Documents\DueState;
use Coffer\Domain\Documents\PaymentStatus;
use Coffer\Domain\Documents\Workflow;
use Coffer\Domain\Ledger\LedgerEntry;
use Coffer\Domain\Ledger\LedgerEntryKind;
use Coffer\Domain\Ledger\Standing;
use Coffer\Domain\Messages\Finding;
use Coffer\Domain\Messages\LeakFacts;
use Coffer\Domain\Messages\LeakGuard;
use Coffer\Domain\Messages\TemplateText;
use Coffer\Domain\Money\Amount;
use Coffer\Domain\Money\AmountFormat;
use Coffer\Domain\Money\Currency;
use Coffer\Domain\Money\Exact;
use Coffer\Domain\Money\Quantity;
use Coffer\Domain\Money\TotalsCalculator;
use Coffer\Domain\People\ActorKind;
use Coffer\Domain\Receivables\Ageing;
use Coffer\Domain\Schedules\Frequency;
use Coffer\Domain\Schedules\Rhythm;

define( 'ABSPATH', __DIR__ . '/' );

spl_autoload_register(
	static function ( string $name ): void {
		$file = dirname( __DIR__, 2 ) . '/server/' . str_replace( '\\', '/', substr( $name, strlen( 'Coffer\\' ) ) ) . '.php';
		if ( 1 === preg_match( '/^Coffer\\\\(?:Domain|Contract)\\\\/', $name ) && is_file( $file ) ) {
			require $file;
		}
	}
);

set_error_handler(
	static function ( int $level, string $message, string $file, int $line ): never {
		throw new ErrorException( $message, 0, $level, $file, $line );
	}
);

/** The calculations of an amount with another: `[ method, minor, currency, minor, currency ]`. */
$arithmetic = static function ( string $method, int $minor, string $currency, int $other, string $other_currency ): int|bool {
	$amount = new Amount( $minor, Currency::fromCode( $currency ) );
	$result = match ( $method ) {
		'negated' => $amount->negated(),
		'isZero', 'isPositive', 'isNegative' => $amount->$method(),
		default => $amount->$method( new Amount( $other, Currency::fromCode( $other_currency ) ) ),
	};
	return $result instanceof Amount ? $result->minor : $result;
};

/** What a ledger of `[ kind, amount ]` pairs adds up to, and what follows from it. */
$standing = static function ( string $kind, string $workflow, array $entries ): array {
	$kind    = DocumentKind::from( $kind );
	$ledger  = array_map(
		static fn ( array $entry ): LedgerEntry => new LedgerEntry( 1, 1, 1, LedgerEntryKind::from( $entry[0] ), $entry[1], 'EUR', ActorKind::System, 0, '', '', '', 0, '', '' ),
		$entries
	);
	$standing = Standing::of( $kind, $ledger );
	return [
		...get_object_vars( $standing ),
		'captured' => $standing->captured(),
		'covered'  => $standing->covered(),
		'status'   => PaymentStatus::of( $kind, Workflow::from( $workflow ), $standing )->value,
	];
};

$operations = [
	'totals'        => static fn ( array $document ): array => TotalsCalculator::fromArray( $document )->toArray(),
	'share'         => Exact::share( ... ),
	'spread'        => Exact::spread( ... ),
	'currencies'    => static fn (): array => Currencies::ALL,
	'digits'        => static fn ( string $code ): int => Currency::fromCode( $code )->digits,
	'arithmetic'    => $arithmetic,
	'format'        => static fn ( int $minor, string $code, string ...$separators ): string =>
		( new AmountFormat( ...$separators ) )->withCode( new Amount( $minor, Currency::fromCode( $code ) ) ),
	'quantity'      => static fn ( int $value ): string => ( new AmountFormat() )->quantity( Quantity::of( $value ) ),
	'percentage'    => static fn ( int $value ): string => ( new AmountFormat() )->percent( $value ),
	'due'           => static fn ( string $today, ?string $due_date ): array => DueState::on( $today, $due_date )->toArray(),
	'calendar_date' => CalendarDate::isValid( ... ),
	'before'        => CalendarDate::before( ... ),
	'rhythm'        => static fn ( string $method, array $rhythm, string|int ...$arguments ): mixed =>
		( new Rhythm( Frequency::from( $rhythm['frequency'] ), $rhythm['every'], $rhythm['start_on'], $rhythm['end_on'] ?? null, $rhythm['times'] ?? null ) )->$method( ...$arguments ),
	'standing'      => $standing,
	'leaks'         => static fn ( string $subject, string $body, array $facts ): array =>
		array_map( static fn ( Finding $finding ): array => $finding->toArray(), LeakGuard::check( $subject, $body, new LeakFacts( ...$facts ) ) ),
	'ungrounded'    => static fn ( string $text, array $data, array $texts = [] ): array => ( new Grounding( $data, $texts ) )->ungrounded( $text ),
	'without_names' => static fn ( string $text, array $data ): string => ( new Grounding( $data ) )->withoutNames( $text ),
	'model_text'    => static fn ( string $text ): array => [
		'problem' => ModelText::problem( $text ),
		'deed'    => ModelText::claimsDeed( $text ),
		'paid'    => ModelText::claimsPaid( $text ),
	],
	'claims_paid'   => ModelText::claimsPaid( ... ),
	'model_json'    => ModelJson::fields( ... ),
	'check_template' => TemplateText::check( ... ),
	'fill_template' => TemplateText::fill( ... ),
	'ageing'        => static fn ( string $today ): array => array_map( static fn ( Ageing $bucket ): array => $bucket->dueDates( $today ), Ageing::cases() ),
];

while ( false !== ( $line = fgets( STDIN ) ) ) {
	try {
		$question = json_decode( $line, true, 64, JSON_THROW_ON_ERROR );
		$result   = $operations[ $question['operation'] ]( ...$question['arguments'] );
		$answer   = [ 'result' => $result ];
	} catch ( CofferError $error ) {
		$answer = [
			'refused' => [
				'code'     => $error->errorCode(),
				'sentence' => $error->getMessage(),
			] + $error->details(),
		];
	} catch ( Throwable $error ) {
		$answer = [ 'crashed' => $error::class . ': ' . $error->getMessage() . ' at ' . basename( $error->getFile() ) . ':' . $error->getLine() ];
	}
	echo json_encode( $answer, JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE ), "\n";
}
