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
    tie: Literal["name", "place", "word", "next", "they", "side"] = "next"
    """What ties two accounts at the least: the same name where the words are common, a name or another word of one meaning, that
    the one speaks of the other's side,
    or that one account follows the other where the words can hardly be of anything else."""
    reach: int = 2
    """Sentences from the one account to the other at the most."""


def phrases(text: str) -> frozenset[tuple[str, ...]]:
    """Words and phrases of a list: "killed shot_dead"."""
    return frozenset(tuple(word.split("_")) for word in text.split())


PAIRS: tuple[Pair, ...] = (
    Pair(
        "occurrence",
        "",
        phrases("killed dead died death eliminated neutralised neutralized slain"),
        phrases("alive survived unharmed unhurt best_of_health good_health perfect_health"),
        tie="name",
        reach=6,
    ),
    Pair(
        "cause_or_weapon",
        "How they were killed",
        phrases(
            "executed execution executions summarily cold_blood lined_up close_range point_blank hands_tied tied_hands hands_bound "
            "surrendered after_surrendering massacred asleep"
        ),
        phrases(
            "exchange_of_fire crossfire firefight shootout shoot_-_out shoot-out gun_battle gunfight clash clashes combat in_battle "
            "resisted_arrest opened_fire_on_troops opened_fire_on_soldiers fierce_fighting"
        ),
    ),
    Pair(
        "cause_or_weapon",
        "What the death was due to",
        phrases(
            "bullet_wounds gunshot_wounds bullet_wound gunshot_wound beaten tortured torture strangled beatings hung_from burns bruises unconscious poisoned stabbed whipped shot_dead murdered"
        ),
        phrases(
            "head_injury road_accident car_accident accident marks_came trying_to_escape tried_to_escape hanged suicide heart_attack heart_failure cardiac_arrest natural_causes killed_himself killed_herself own_life fell_from "
            "fallen_from fallen_down fell_down fell_off jumped illness overdose pneumonia drowned"
        ),
    ),
    Pair(
        "occurrence",
        "Whether they were taken or went of their own will",
        phrases(
            "abducted kidnapped forced forcibly at_gunpoint conscripted taken_away led_away dragged forcibly_recruited press-ganged"
        ),
        phrases(
            "willingly voluntarily volunteered free_will own_will own_accord volunteers had_joined have_joined gone_to_join eloped"
        ),
    ),
    Pair(
        "occurrence",
        "Whether it was a withdrawal or a rout",
        phrases("withdrew withdrawn pulled_back pulling_back withdrawal redeployed regrouped"),
        phrases("routed driven_out expelled pushed_out chased_out ran_away fled_in_panic fled_in_disarray"),
        tie="word",
    ),
    Pair(
        "occurrence",
        "Who holds the place",
        phrases(
            "controlled has_fallen hoisted_their hoisted_the raised_the raised_its raised_their cleansed cleared_of had_surrendered garrison_had captured seized retaken recaptured overrun overran full_control entered liberated retook stormed taken_control took_control "
            "had_taken fallen in_control"
        ),
        phrases(
            "stood_their driven_back driven_off nothing_had_changed was_theirs is_theirs remained_ours repelled repulsed beaten_back still_held still_hold still_holding still_controlled remained_in remains_in under_its_control "
            "no_man_'s_land still_contested still_inside in_government_hands in_rebel_hands thrown_back pushed_back thwarted in_our_hands held_their held_its fighting_continued still_in still_resisting fought_off"
        ),
        tie="place",
        reach=4,
    ),
    Pair(
        "responsibility",
        "Who opened fire first",
        phrases(
            "fired_first opened_fire_first attacked_first without_provocation unprovoked without_warning started_it"
        ),
        phrases(
            "replied_to shot_back were_attacked was_attacked fired_upon returned_fire fired_back return_fire self-defence self-defense self_-_defence in_response responded_to retaliated had_responded "
            "been_attacked came_under_fire come_under_fire warning_shots"
        ),
    ),
    Pair(
        "occurrence",
        "Whether they are alive",
        phrases("killed dead died drowned"),
        phrases(
            "were_safe are_safe all_safe safe_and_well were_unharmed all_rescued all_been_rescued everyone_was_rescued everybody_was_rescued"
        ),
        tie="word",
    ),
    Pair(
        "occurrence",
        "Whether a ransom was paid",
        phrases("handed_over was_paid were_paid had_been_paid had_paid we_paid million"),
        phrases("no_ransom no_money paid_nothing without_payment"),
    ),
    Pair(
        "occurrence",
        "Whether he is in custody",
        phrases("taken_from taken_by taken_away arrested detained led_away"),
        phrases("not_in_their_custody not_in_its_custody not_in_custody not_in_police_custody not_holding no_record"),
    ),
    Pair(
        "occurrence",
        "Whether all were freed",
        phrases(
            "freed_all released_all all_freed all_released all_had_been_freed all_had_been_released were_back are_back"
        ),
        phrases("still_held still_being_held still_in_captivity still_captive still_missing"),
    ),
    Pair(
        "intent_or_target",
        "How they came to be hit",
        phrases("sniper snipers deliberately on_purpose aimed_at took_aim singled_out"),
        phrases("stray_bullet stray_bullets stray_shell stray_round crossfire exchange_of_fire ricochet"),
        tie="word",
    ),
    Pair(
        "occurrence",
        "Whether there was a warning",
        phrases("without_warning no_warning"),
        phrases("warning_shots into_the_air in_the_air had_warned given_warning gave_warning loudspeakers"),
    ),
    Pair(
        "occurrence",
        "Whether children were taken as fighters",
        phrases("recruited_children child_soldiers children_as_young boys_as_young"),
        phrases("volunteers over_18 adults no_children no_child"),
    ),
    Pair(
        "occurrence",
        "Whether there is enough",
        phrases(
            "enough_food enough_water enough_medicine plenty_of_food sufficient_food no_shortage no_shortages well_supplied"
        ),
        phrases("starving hungry hunger malnutrition malnourished running_out run_out shortages shortage no_food"),
        tie="word",
    ),
    Pair(
        "cause_or_weapon",
        "Whether it was in good order",
        phrases("perfect_condition good_condition good_order fully_serviced passed_all passed_inspection no_fault"),
        phrases("complained unsafe defect defects faulty worn neglected not_been_maintained not_been_serviced"),
    ),
    Pair(
        "intent_or_target",
        "What it was carrying",
        phrases("wounded patients civilians food medicine aid families women"),
        phrases(
            "carrying_weapons carrying_arms carrying_fighters carrying_ammunition carrying_explosives carrying_militants"
        ),
        tie="word",
    ),
    Pair(
        "occurrence",
        "Whether they were freed or escaped",
        phrases("released freed let_go rescued"),
        phrases("escaped broke_out fled_from still_held still_captive still_in_captivity"),
        tie="name",
    ),
    Pair(
        "occurrence",
        "Whether it was staged",
        phrases(
            "attempt attempts attack attacked bombing bombed shot opened_fire gunmen massacre massacred killed poisoned kidnapped abducted ambush"
        ),
        phrases("staged stage-managed false_flag hoax fabricated play-acting simulated"),
    ),
    Pair(
        "cause_or_weapon",
        "What was fired",
        phrases(
            "live_rounds live_ammunition live_fire live_bullets real_bullets shot_into_the_crowd fired_into_the_crowd fire_into_the_crowd "
            "rifles machine_guns at_the_crowd at_the_marchers at_the_protesters bullet_wounds gunshot_wounds shot_dead"
        ),
        phrases(
            "rubber_bullets tear_gas blanks blank_rounds water_cannon in_the_air into_the_air warning_shots baton_rounds"
        ),
    ),
    Pair(
        "cause_or_weapon",
        "What the vessel was lost to",
        phrases("rammed torpedoed torpedo fired_on attacked sunk_by opened_fire"),
        phrases(
            "rock rocks reef aground storm heavy_seas high_waves overloaded overloading leak leaking capsized engine_failure collided turned_over"
        ),
    ),
    Pair(
        "cause_or_weapon",
        "What the fire was due to",
        phrases(
            "torched arson set_fire setting_fire set_alight setting_alight burned_down incendiary petrol_bombs burning"
        ),
        phrases(
            "short_circuit lamp lightning electrical_fault grass_fires bush_fire bush_fires cooking_fire stove spark candle"
        ),
    ),
    Pair(
        "cause_or_weapon",
        "What the aircraft was lost to",
        phrases("shot_down downed brought_down shooting_down"),
        phrases(
            "malfunction technical_fault technical_failure technical_problem bad_weather fog engine_failure human_error emergency_landing "
            "precautionary_landing friendly_fire pilot_error power_line"
        ),
    ),
    Pair(
        "occurrence",
        "Whether access was given",
        phrases(
            "been_shut has_been_closed have_been_closed no_one_had_crossed nobody_had_crossed one_person_had_crossed been_closed was_shut was_closed refused_entry blocked turned_back turning_back turned_away turning_away blocking sealed_off held_up holding_up not_allowed not_been_allowed refused_to_let not_been_answered gone_unanswered no_reply no_answer refused_access refused_permission denied_access barred prevented_from"
        ),
        phrases(
            "at_any_time going_on_as_usual as_usual as_normal free_to_visit pass_every pass_daily passes_every every_day let_everybody working_normally operating_normally no_agency_had no_organisation_had asked_for_permission let_through let_in allowed_through allowed_in waved_through never_been_closed never_closed not_closed is_open was_open were_open never_refused never_been_refused not_refused no_restrictions free_access full_access unhindered no_request no_requests "
            "not_requested never_asked not_been_asked free_to"
        ),
    ),
    Pair(
        "responsibility",
        "Who began the violence",
        phrases(
            "peaceful_marchers peaceful_protesters peaceful_demonstrators peaceful_crowd without_warning unprovoked peaceful_until"
        ),
        phrases(
            "provocation provoked met_with_stones met_with_bottles only_after threw_stones thrown_stones threw_bottles thrown_bottles some_threw attacked_by pelted petrol_bombs hurled rioters"
        ),
    ),
    Pair(
        "victim_status",
        "Whether they were fighters or civilians",
        phrases("civilians civilian farmers shepherds fishermen traders students passengers villagers"),
        phrases("militants terrorists combatants insurgents smugglers bandits spies"),
        tie="they",
    ),
    Pair(
        "victim_status",
        "Whether they were armed",
        phrases("unarmed peaceful peacefully no_weapons nobody_was_armed not_armed no_arms bare_hands"),
        phrases(
            "armed knife pistol gun machete petrol_bombs stones rioters shots_came shots_were with_weapons carrying_weapons weapons fired_at opened_fire"
        ),
        turns=True,
        tie="word",
    ),
    Pair(
        "intent_or_target",
        "What was hit",
        phrases(
            "homes houses house cars convoy vehicles minibus boats school market hospital clinic wedding bakery mosque church residential camp funeral farm lorry bus civilian_car "
            "apartment flats shelter"
        ),
        phrases(
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
        phrases(
            "no_soldier not_one_soldier no_arms no_soldiers no_fighters no_militants no_gunmen no_weapons no_troops only_guests only_civilians only_patients only_families only_women only_children"
        ),
        phrases(
            "troops soldiers shells arms instructors control_post command_post command_centre fighters militants gunmen ammunition weapons firing_position headquarters "
            "base snipers depot hiding store stored commanders"
        ),
    ),
)
