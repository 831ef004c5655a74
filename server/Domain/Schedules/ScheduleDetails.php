<?php
declare( strict_types=1 );

namespace Coffer\Domain\Schedules;

use Coffer\Domain\InvalidInput;
use Coffer\Domain\Text;

defined( 'ABSPATH' ) || exit;

/** What a person writes about a schedule, checked. */
final class ScheduleDetails {

	private const TITLE_LENGTH = 190;
	private const MAX_DUE_DAYS = 3650;

	public function __construct(
		public readonly string $title,
		public readonly int $customerId,
		public readonly ScheduleContent $content,
		public readonly Rhythm $rhythm,
		public readonly int $dueDays,
		public readonly ScheduleMode $mode,
	) {
	}

	/**
	 * @param array<string, mixed> $input contract/schemas/schedule-input.json.
	 * @param ScheduleContent|null $kept  What it says now.
	 * @throws InvalidInput With the field that is wrong. Whether the customer exists is not looked at here.
	 */
	public static function fromInput( array $input, ?ScheduleContent $kept = null ): self {
		$content  = is_array( $input['content'] ?? null ) ? $input['content'] : throw InvalidInput::at( 'content', 'invalid_input' );
		$customer = $content['customer_id'] ?? null;
		if ( ! is_int( $customer ) || $customer < 1 ) {
			throw InvalidInput::at( 'content.customer_id', 'schedule_customer_missing' );
		}
		return new self(
			Text::requiredLine( $input['title'] ?? '', self::TITLE_LENGTH, 'title' ),
			$customer,
			ScheduleContent::fromInput( $content, $kept ),
			Rhythm::fromInput( $input ),
			self::dueDays( $input['due_days'] ?? 0 ),
			self::mode( $input['mode'] ?? ScheduleMode::Review->value ),
		);
	}

	/** The same, for this customer. */
	public function withCustomer( int $customer_id ): self {
		return new self( $this->title, $customer_id, $this->content, $this->rhythm, $this->dueDays, $this->mode );
	}

	private static function dueDays( mixed $value ): int {
		return is_int( $value ) && $value >= 0 && $value <= self::MAX_DUE_DAYS ? $value : throw InvalidInput::at( 'due_days', 'invalid_input' );
	}

	private static function mode( mixed $value ): ScheduleMode {
		return ( is_string( $value ) ? ScheduleMode::tryFrom( $value ) : null ) ?? throw InvalidInput::at( 'mode', 'invalid_input' );
	}
}
