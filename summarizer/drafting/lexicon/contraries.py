"""Pairs of things said of one matter of which only one can be so: killed or alive, executed or shot in a clash, taken or held.

Each pair has the words of either side, the kind of dispute and what it is about. A word joined by `_` is a phrase.
"""

from typing import Literal, NamedTuple

from summarizer.schemas.terms import DisputeKind


class Pair(NamedTuple):
    """Two groups of words that exclude each other."""

    kind: DisputeKind
    issue: str
    left: frozenset[tuple[str, ...]]
    right: frozenset[tuple[str, ...]]
    turns: bool = False
    """The words of the right, turned down, are those of the left: "nobody was armed"."""
    idea: str = ""
    """What one of the two must also tell of."""
    tie: Literal["name", "place", "word", "next", "they"] = "next"
    """What ties two accounts at the least: the same name where the words are common, a name or another word of one meaning,
    or that one account follows the other where the words can hardly be of anything else."""


def _phrases(text: str) -> frozenset[tuple[str, ...]]:
    return frozenset(tuple(word.split("_")) for word in text.split())


PAIRS: tuple[Pair, ...] = (
    Pair(
        "occurrence",
        "",
        _phrases("killed dead died death eliminated neutralised neutralized slain"),
        _phrases("alive survived unharmed unhurt best_of_health good_health perfect_health"),
        tie="name",
    ),
    Pair(
        "cause_or_weapon",
        "How they were killed",
        _phrases(
            "executed execution executions summarily cold_blood lined_up close_range point_blank hands_tied tied_hands hands_bound "
            "surrendered after_surrendering massacred asleep"
        ),
        _phrases(
            "exchange_of_fire crossfire firefight shootout shoot_-_out shoot-out gun_battle gunfight clash clashes combat in_battle "
            "resisted_arrest opened_fire_on_troops opened_fire_on_soldiers fierce_fighting"
        ),
    ),
    Pair(
        "cause_or_weapon",
        "What the death was due to",
        _phrases(
            "bullet_wounds gunshot_wounds bullet_wound gunshot_wound beaten tortured torture strangled beatings poisoned stabbed shot_dead murdered"
        ),
        _phrases(
            "head_injury trying_to_escape tried_to_escape hanged suicide heart_attack heart_failure cardiac_arrest natural_causes killed_himself killed_herself own_life fell_from "
            "fallen_from jumped illness overdose pneumonia drowned"
        ),
    ),
    Pair(
        "occurrence",
        "Whether they were taken or went of their own will",
        _phrases(
            "abducted kidnapped forced forcibly at_gunpoint conscripted taken_away led_away dragged forcibly_recruited press-ganged"
        ),
        _phrases(
            "willingly voluntarily volunteered free_will own_will own_accord volunteers had_joined have_joined gone_to_join eloped"
        ),
    ),
    Pair(
        "occurrence",
        "Whether it was a withdrawal or a rout",
        _phrases("withdrew withdrawn pulled_back pulling_back withdrawal redeployed regrouped"),
        _phrases("routed driven_out expelled pushed_out chased_out ran_away fled_in_panic fled_in_disarray"),
        tie="word",
    ),
    Pair(
        "occurrence",
        "Who holds the place",
        _phrases(
            "captured seized retaken recaptured overrun overran full_control entered liberated retook stormed taken_control took_control "
            "had_taken fallen in_control"
        ),
        _phrases(
            "repelled repulsed beaten_back still_held still_hold still_holding still_controlled remained_in remains_in under_its_control "
            "no_man_'s_land still_contested thrown_back pushed_back thwarted in_our_hands held_their held_its fighting_continued still_in still_resisting fought_off"
        ),
        tie="place",
    ),
    Pair(
        "responsibility",
        "Who opened fire first",
        _phrases(
            "fired_first opened_fire_first attacked_first without_provocation unprovoked without_warning started_it"
        ),
        _phrases(
            "returned_fire fired_back return_fire self-defence self-defense self_-_defence in_response responded_to retaliated had_responded "
            "been_attacked came_under_fire come_under_fire warning_shots"
        ),
    ),
    Pair(
        "occurrence",
        "Whether those held have had a hearing",
        _phrases("without_charge without_trial incommunicado not_been_charged no_charge no_charges without_charges"),
        _phrases("brought_before_a_judge before_a_judge before_a_court in_court been_charged due_process fair_trial"),
        tie="word",
    ),
    Pair(
        "occurrence",
        "Whether they were freed or escaped",
        _phrases("released freed let_go rescued"),
        _phrases("escaped broke_out fled_from still_held still_captive still_in_captivity"),
        tie="name",
    ),
    Pair(
        "occurrence",
        "Whether it was staged",
        _phrases(
            "attempt attempts attack attacked bombing bombed shot opened_fire gunmen massacre massacred killed poisoned kidnapped abducted ambush"
        ),
        _phrases("staged stage-managed false_flag hoax fabricated play-acting simulated"),
    ),
    Pair(
        "cause_or_weapon",
        "What was fired",
        _phrases(
            "live_rounds live_ammunition live_fire live_bullets real_bullets shot_into_the_crowd fired_into_the_crowd shot_dead"
        ),
        _phrases(
            "rubber_bullets tear_gas blanks blank_rounds water_cannon in_the_air into_the_air warning_shots baton_rounds"
        ),
    ),
    Pair(
        "cause_or_weapon",
        "What the vessel was lost to",
        _phrases("rammed torpedoed torpedo fired_on attacked sunk_by opened_fire"),
        _phrases(
            "rock rocks reef aground storm heavy_seas high_waves overloaded overloading leak leaking capsized engine_failure collided turned_over"
        ),
    ),
    Pair(
        "cause_or_weapon",
        "What the fire was due to",
        _phrases(
            "torched arson set_fire setting_fire set_alight setting_alight burned_down incendiary petrol_bombs burning"
        ),
        _phrases(
            "short_circuit lamp lightning electrical_fault grass_fires bush_fire bush_fires cooking_fire stove spark candle"
        ),
    ),
    Pair(
        "cause_or_weapon",
        "What the aircraft was lost to",
        _phrases("shot_down downed brought_down shooting_down"),
        _phrases(
            "malfunction technical_fault technical_failure technical_problem bad_weather fog engine_failure human_error emergency_landing "
            "precautionary_landing friendly_fire pilot_error power_line"
        ),
    ),
    Pair(
        "occurrence",
        "Whether access was given",
        _phrases(
            "blocked turned_back turning_back turned_away turning_away blocking sealed_off held_up holding_up not_allowed not_been_allowed refused_access refused_permission denied_access barred prevented_from"
        ),
        _phrases(
            "let_through let_in allowed_through allowed_in waved_through never_been_closed never_closed not_closed is_open was_open were_open never_refused never_been_refused not_refused no_restrictions free_access full_access unhindered no_request no_requests "
            "not_requested never_asked not_been_asked free_to"
        ),
    ),
    Pair(
        "responsibility",
        "Who began the violence",
        _phrases(
            "peaceful_marchers peaceful_protesters peaceful_demonstrators peaceful_crowd without_warning unprovoked peaceful_until"
        ),
        _phrases(
            "provocation provoked only_after threw_stones thrown_stones threw_bottles thrown_bottles some_threw attacked_by pelted"
        ),
    ),
    Pair(
        "victim_status",
        "Whether they were fighters or civilians",
        _phrases("civilians civilian farmers shepherds fishermen traders students passengers villagers"),
        _phrases("militants terrorists combatants insurgents smugglers bandits spies"),
        tie="they",
    ),
    Pair(
        "victim_status",
        "Whether they were armed",
        _phrases("unarmed peaceful peacefully no_weapons nobody_was_armed not_armed no_arms bare_hands"),
        _phrases(
            "armed petrol_bombs stones rioters shots_came shots_were with_weapons carrying_weapons weapons fired_at opened_fire"
        ),
        turns=True,
        tie="word",
    ),
    Pair(
        "intent_or_target",
        "What was hit",
        _phrases(
            "homes houses house cars convoy vehicles minibus boats school market hospital clinic wedding bakery mosque church residential camp funeral farm lorry bus civilian_car "
            "apartment flats shelter"
        ),
        _phrases(
            "command_post command_centre command_center control_post arms_depot ammunition_depot weapons_depot ammunition_dump arms_dump "
            "military_base training_camp launchers launcher launch_site firing_positions firing_position headquarters military_target "
            "military_targets legitimate_target military_position military_positions stronghold hideout hideouts armed_men militants terrorists fighters "
            "rebel_positions arms_store weapons_store rebel_base meeting_of_rebel commanders"
        ),
        idea="strike",
        tie="word",
    ),
    Pair(
        "intent_or_target",
        "What the place was used for",
        _phrases(
            "no_soldier not_one_soldier no_arms no_soldiers no_fighters no_militants no_gunmen no_weapons no_troops only_guests only_civilians only_patients only_families only_women only_children"
        ),
        _phrases(
            "troops soldiers shells arms instructors control_post command_post command_centre fighters militants gunmen ammunition weapons firing_position headquarters "
            "base snipers depot hiding store stored commanders"
        ),
    ),
)
