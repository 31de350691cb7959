"""Pairs of things said of how a side behaved of which only one can be so: prisoners ill-treated or well, a truce kept or broken.

As in `contraries`: the words of either side, the kind of dispute and what it is about; a word joined by `_` is a phrase.
"""

from summarizer.drafting.lexicon.contraries import Pair, phrases

CONDUCT: tuple[Pair, ...] = (
    Pair(
        "occurrence",
        "How those held are treated",
        phrases(
            "beaten beatings tortured torture ill-treated mistreated starved chained in_chains shackled lost_teeth burns bruises "
            "could_not_walk made_to_read made_to_sign made_to_say forced_to_read forced_to_sign forced_to_say electric_shocks "
            "blindfolded humiliated unconscious"
        ),
        phrases(
            "treated_well well_treated being_treated_well good_health treated_humanely humanely treated_correctly treated_properly "
            "treated_with_respect spoken_freely spoke_freely free_will own_accord no_prisoner well_cared_for well_looked_after "
            "in_line_with geneva fed_well"
        ),
    ),
    Pair(
        "occurrence",
        "What became of the aid",
        phrases(
            "looted plundered stolen stripped_of diverted robbed emptied hijacked ransacked taken_half sold sell sells selling stealing steal steals"
        ),
        phrases(
            "complete intact delivered handed_out distributed untouched reached_the_people safely half_empty already_empty"
        ),
        tie="word",
    ),
    Pair(
        "occurrence",
        "Whether the truce was kept",
        phrases(
            "kept observed_the observing_the respected respecting honoured honored complied abided held_its_fire held_their_fire "
            "stuck_to silent fully_implemented"
        ),
        phrases("breaches breach violations violation violated violating breached broke broken breaking breaching"),
        idea="truce",
    ),
    Pair(
        "cause_or_weapon",
        "What was used",
        phrases(
            "phosphorus cluster nerve_agent nerve_gas chlorine sarin mustard_gas chemical toxic toxic_gas poison_gas gas_had gas_was banned "
            "incendiary napalm"
        ),
        phrases(
            "smoke smoke_grenades tear_gas conventional conventional_munitions conventional_weapons flares pepper_spray illumination"
        ),
    ),
    Pair(
        "occurrence",
        "Whether what was fired got through",
        phrases(
            "rockets_hit missiles_hit drones_hit shells_hit all_hit hit_their_targets reached_their_targets struck_their_targets "
            "found_their_targets of_them_hit"
        ),
        phrases("shot_down intercepted brought_down downed destroyed_in_the_air"),
        idea="strike",
    ),
    Pair(
        "occurrence",
        "Whether anybody was there",
        phrases("was_empty were_empty been_empty been_evacuated been_deserted was_deserted abandoned stood_empty"),
        phrases("lessons classes full_of crowded packed asleep inside in_session patients pupils families sheltering"),
        tie="next",
    ),
    Pair(
        "occurrence",
        "Whether they were told to leave",
        phrases(
            "told_to_leave told_to_go told_them_to warned_to_leave urged_to_leave leaflets loudspeakers by_telephone asked_to_leave "
            "two_days_before days_earlier_to_leave"
        ),
        phrases(
            "no_warning without_warning no_one_had_told nobody_had_told no_one_told nobody_told nobody_had_warned no_one_had_warned "
            "never_told never_warned not_been_warned not_been_told no_leaflets"
        ),
    ),
    Pair(
        "occurrence",
        "Whether those held have had a hearing",
        phrases("without_charge without_trial incommunicado not_been_charged no_charge no_charges without_charges"),
        phrases("brought_before_a_judge before_a_judge before_a_court in_court been_charged due_process fair_trial"),
        tie="word",
    ),
    Pair(
        "occurrence",
        "Whether they stepped in",
        phrases(
            "stood_by stood_aside stood_idle looked_on did_nothing done_nothing failed_to_intervene failed_to_act never_came nobody_came "
            "too_late"
        ),
        phrases(
            "intervened stepped_in had_saved saved rescued protected within_minutes within_ten_minutes arrived_within reached_the_scene "
            "dispersed at_once immediately"
        ),
        tie="side",
    ),
    Pair(
        "cause_or_weapon",
        "What made them ill",
        phrases(
            "poisoned poisoning poison poisons toxic toxin toxins threw_something powder chemicals nerve_agent gas_attack contaminated_deliberately"
        ),
        phrases(
            "cholera typhoid infection virus epidemic hysteria faulty_gas faulty_heater faulty_heaters gas_leak spoiled_food bad_food food_poisoning dirty_water "
            "contaminated_water stagnant_water the_heat heatstroke natural_causes carbon_monoxide"
        ),
    ),
    Pair(
        "intent_or_target",
        "Whether it was deliberate",
        phrases("deliberate deliberately intentional intentionally premeditated"),
        phrases(
            "collateral mistake mistakenly accident accidental accidentally error inadvertently unintended unintentional"
        ),
        reach=10,
    ),
    Pair(
        "occurrence",
        "Whether anybody is missing",
        phrases("took taken abducted kidnapped seized carried_off marched_off missing"),
        phrases(
            "accounted_for nobody_is_missing nobody_was_missing no_one_is_missing no_one_was_missing safe_at_home at_home_with "
            "never_left_home"
        ),
        tie="word",
    ),
    Pair(
        "occurrence",
        "How they came free",
        phrases("freed rescued rescue_operation stormed_the liberated"),
        phrases("let_them_go let_him_go let_her_go let_us_go been_let_go were_let_go walked_free ransom"),
    ),
    Pair(
        "occurrence",
        "Whether the troops have left",
        phrases(
            "withdrawn withdrew pulled_out pulled_back had_left have_left completed_its completed_their withdrawal pull-out"
        ),
        phrases(
            "still_there still_in still_at still_manning still_patrolling still_dug not_moved not_left not_withdrawn remained_in remain_in "
            "never_left has_remained have_remained dug_in"
        ),
        tie="word",
    ),
    Pair(
        "occurrence",
        "Whether aid gets through",
        phrases(
            "reaching_all reaching_everybody reaching_everyone was_reaching is_reaching getting_through flowing reached_everyone"
        ),
        phrases(
            "not_one_convoy no_convoy no_convoys no_aid no_food no_lorry no_truck no_supplies nothing_had_reached nothing_has_reached "
            "received_nothing received_no"
        ),
        idea="aid",
    ),
    Pair(
        "occurrence",
        "Whether the vote was fair",
        phrases("free_and_fair fair_and_free transparent orderly went_smoothly without_incident credible"),
        phrases(
            "rigged fraud fraudulent stuffed ballot_stuffing irregularities stolen intimidated intimidation turned_away"
        ),
        tie="next",
        idea="vote",
    ),
)
