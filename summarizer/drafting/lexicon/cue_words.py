"""Words that tell of an event, by cue, and what some of them need beside them to tell it.

A cue is what a word reports of an event (its weapon, its act); `lexicon/events` says what type the cues of a sentence make.
"""

_CUES = {
    "chemical": "chemical_attack chemical_weapon chemical_weapons sarin chlorine_gas nerve_agent mustard_gas poison_gas "
    "toxic_gas gas_attack",
    "air": "airstrike airstrikes airstrike air_strike air_strikes air_raid air_raids air_attack air_attacks airraid "
    "air_assault air_campaign aerial_bombardment aerial_bombing bombing_raid bombing_raids warplane warplanes fighter_jet "
    "fighter_jets jets gunship gunships barrel_bomb barrel_bombs drone_strike drone_strikes drone_attack drone_attacks "
    "drone drones bomber_aircraft aircraft planes helicopter helicopters bombardment bombardments bombarded cluster_bombs air_weapons_team close_air_support "
    "air_force bomb_dropped bombs_dropped dropped_a_bomb dropped_bombs dropping_bombs attack_drone explosive_drone",
    "dropped": "bomb_fell bombs_fell bombs_falling bombs_rained bomb_landed bombs_landed",
    "suicide": "suicide_bomb suicide_bombs suicide_bomber suicide_bombers suicide_bombing suicide_bombings suicide_attack "
    "suicide_attacks suicide_attacker suicide_attackers suicide_car suicide_truck suicide_vest blew_himself_up "
    "blew_herself_up blew_themselves_up svbied",
    "shelling": "mortar_bomb mortar_bombs shelling shelled shellings shellfire artillery mortar mortars mortar_fire rocket_fire rocket_attack "
    "rocket_attacks tank_fire tank_shells tanks_fired tanks_shelled rockets rocket missile missiles shell missile_strike missile_strikes howitzers shells grad_rockets",
    "ied": "car_bomb car_bombs car_bombing car_bombings truck_bomb truck_bombs roadside_bomb roadside_bombs ied ieds "
    "improvised_explosive_device improvised_explosive_devices landmine landmines land_mine land_mines mine_blast "
    "parcel_bomb letter_bomb bomb_attack bomb_attacks bomb_blast bomb_explosion booby_trap booby_traps vbied dynamite "
    "explosive_device explosive_devices remote_controlled_bomb mine_exploded mines_exploded mine_explosion car_exploded vehicle_exploded motorcycle_exploded parcel_exploded "
    "package_exploded device_exploded hit_a_mine struck_a_mine over_a_mine on_a_mine anti_-_tank_mine anti_-_tank_mines "
    "anti_-_personnel_mine anti_-_personnel_mines anti_-_vehicle_mine anti_-_vehicle_mines drifting_mine sea_mine sea_mines naval_mine",
    "bomb": "bombings bomb bombs detonated detonates detonation went_off blew_up blown_up blowing_up packed_with_explosives laden_with_explosives",
    "blast": "blast blasts explosion explosions exploded explode explodes",
    "grenade": "grenade_attack hand_grenade hand_grenades grenade grenades",
    "strike": "strike strikes struck raid raids raided sortie sorties",
    "bombing": "bombed bombing bombard",
    "clash": "repelled repulsed fended_off clash clashes clashed clashing fighting battle battles battled battling firefight firefights gunfight "
    "gun_battle gunbattle gun_battles exchange_of_fire exchanged_fire exchanges_of_fire returned_fire skirmish skirmishes "
    "ambush ambushes ambushed offensive offensives counteroffensive counter_offensive fought hostilities "
    "heavy_fighting street_battles combat engaged_the_enemy small_arms_fire machine_gun_fire crossfire",
    "gain": "recaptured retook retaken overran overrun drove_out driven_out drove_back took_back taken_back won_back took_control taken_control "
    "seized_control gained_control wrested ousted captured_the_town captured_the_city captured_the_village "
    "seized_the_town seized_the_city fell_to fallen_to liberated conquered regained",
    "advance": "advanced advancing advance advances pushed_into pushing_into reached_the_gates outskirts closing_in "
    "laid_siege encircled surrounded",
    "sexual": "sexually_abused sexually_abusing raped rape rapes sexual_violence sexually_assaulted gang_rape sexual_assault",
    "abduct": "kidnapped kidnap kidnapping kidnappings kidnaps abducted abduct abduction abductions abducts hostage "
    "hostages hostage_taking taken_hostage taken_captive forcibly_disappeared enforced_disappearance hijacked hijacking",
    "attack": "attack attacks attacked attacking attackers assault assaults assaulted assassinated assassination "
    "assassinations assassinate massacre massacred massacres murdered murder murders executed execution executions "
    "beheaded beheading gunned_down shot_dead shot_and_killed opened_fire shooting shootings stabbed stabbing stabbings "
    "machine_gunned slaughtered ramming rampage fired_upon fired_on fired_at fire_on shot_at came_under_fire stormed storming shot shots burned_alive burnt_alive burned_to_death burnt_to_death",
    "stoppage": "went_on_strike go_on_strike on_strike general_strike general_strikes hunger_strike hunger_strikes strike_action",
    "kill": "killed killing kills kill slain slaying dead died deaths death killings wounded injured wounding injuring "
    "casualties",
    "arrest": "arrested arrest arrests arresting detained detaining detain detains apprehended apprehending apprehend "
    "rounded_up taken_into_custody captured capture captures",
    "disrupt": "intercepted intercept shot_down shoot_down shooting_down downed brought_down defused defuse seized_weapons weapons_cache weapons_caches "
    "cache caches foiled thwarted seized_explosives cleared_mines",
    "agreement": "ceasefire cease_fire ceasefires truce truces peace_agreement peace_deal peace_accord peace_accords accord "
    "peace_treaty made_peace treaty armistice prisoner_swap prisoner_exchange prisoner_swaps exchange_of_prisoners swap_of_prisoners exchanged swapped signed_an_agreement reached_an_agreement "
    "memorandum cessation_of_hostilities pause_in_fighting pause_in_the_fighting pause_in_hostilities humanitarian_pause",
    "talks": "peace_talks truce_talks talks_on_a_ceasefire talks_on_a_truce talks_on_a_peace_deal talks_to_end talks_aimed negotiations talks negotiated summit ceasefire_talks",
    "protest": "took_to_the_streets taken_to_the_streets protest protests protested protesting protesters demonstration demonstrations demonstrated demonstrators "
    "rally rallies rallied marched marchers sit_in sit_-_in blocked blocking march_through march_by protest_march peace_march",
    "riot": "riot riots rioted rioting rioters threw throwing hurled hurling stones_thrown pelted burned_tyres burned_tires burning_tyres burning_tires petrol_bomb petrol_bombs molotov molotovs",
    "mob": "mob mobs lynch_mob vigilantes lynched crowd_beat crowd_burned crowd_burnt crowd_stoned crowd_killed stoned_to_death",
    "force": "live_ammunition live_rounds dispersed broke_up broken_up fired_into shot_into",
    "disperse": "tear_gas teargas tear_gas_grenades stun_grenade stun_grenades rubber_bullets plastic_bullets pepper_spray water_cannon "
    "water_cannons batons baton_charge baton_charged",
    "loot": "set_fire_to looted looting torched burned_down burnt_down burning_villages burned_villages burned burnt ransacked vandalised "
    "vandalized set_ablaze razed demolished",
    "base": "set_up_a_base established_a_base new_base headquarters_established opened_a_base",
    "change": "pledged_allegiance merged disbanded split_from stop_recruiting halt_its halt_the troubled_program "
    "suspend_its withdraw withdrew withdrawal pull_out pulled_out pulling_out troop_withdrawal deploy deployed deployment resigned appointed "
    "mobilisation mobilization recalled_its suspended_its",
    "transfer": "without_a_fight without_fighting without_firing_a_shot without_a_shot without_resistance without_opposition "
    "no_resistance unopposed handed_over_control surrendered_the_town",
    "claim": "claimed_responsibility claims_responsibility claim_of_responsibility",
    "hazard": "earthquake earthquakes quake tremor flood floods flooding flooded cyclone hurricane typhoon tornado tsunami "
    "landslide landslides mudslide mudslides avalanche wildfire wildfires volcano eruption drought storm famine "
    "epidemic outbreak cholera dam_burst burst_dam dam_gave_way dyke_gave_way dam_collapsed hillside_collapsed hillside_gave_way slope_collapsed slope_gave_way wall_of_water burst_its_banks burst_their_banks heavy_rains torrential_rain torrential_rains",
    "displace": "fled flee fleeing displaced displacement uprooted evacuated evacuation evacuations evacuate homeless "
    "left_the_town refugees",
    "other": "coup mass_grave mass_graves sanctions blockade curfew state_of_emergency prison_break jailbreak capsized "
    "handed_over_the_bodies bodies_handed_over released freed escaped crash crashed collapsed collapse",
}
"""Cue -> the words that give it; `_` joins the words of a phrase."""

WORD_CUE: dict[str, str] = {}
"""Lower-case word -> cue."""
_HITTING = frozenset(
    "hit struck bombed bombing strafed strafing attacked fired dropped targeted destroyed strafed".split()
)
_DWELLINGS = frozenset(
    "hut huts house houses home homes village villages shop shops stall stalls market church churches mosque mosques school schools farm "
    "farms granary granaries crops vehicle vehicles car cars lorry lorries truck trucks bus buses office offices station stations".split()
)
_FIRING = frozenset(
    "fire fires firing launched landed slammed exploded killed killing kill wounded wounding injured pounded rained attack "
    "attacks strike strikes shelled shelling bombardment barrage damaged crashed".split()
)
CREWED = frozenset("helicopter helicopters plane planes jet jets aircraft airliner bomber gunship warplane".split())
"""What flies with people in it: shot down, it is an attack on them and no disrupted weapon."""
UNCREWED = frozenset("drone drones missile missiles rocket rockets balloon projectile projectiles uav uavs".split())
_FALLING = frozenset("fell falling threw thrown throwing hurled lobbed tossed".split())
_GATHERINGS = frozenset(
    "protest protests protesters demonstration demonstrators rally march marchers sit crowd crowds vigil gathering".split()
)
_TROOPS = frozenset(
    "troops soldiers forces army fighters rebels brigade battalion peacekeepers units insurgents".split()
)
NEEDS = {
    **dict.fromkeys(("broke_up", "broken_up", "fired_into", "shot_into"), _GATHERINGS),
    **dict.fromkeys(("pulled_out", "pulling_out"), _TROOPS),
    "outbreak": frozenset(
        "disease diseases cholera measles ebola typhoid diphtheria dengue malaria fever virus illness polio flu cases vaccine vaccines".split()
    ),
    **dict.fromkeys(("burned", "burnt"), _DWELLINGS),
    "intercepted": frozenset("drone drones missile missiles rocket rockets projectile projectiles shipment".split()),
    **dict.fromkeys(
        "artillery mortar mortars shell rocket rockets missile missiles howitzers shells grenade grenades".split(),
        _HITTING | _FIRING | _FALLING,
    ),
    "shots": frozenset("fired firing rang heard fire".split()),
    "shot": frozenset(
        "killed dead death died killing wounded wounding injured wound wounds hurt hospital police policeman policemen officer officers gunman gunmen "
        "shooter attacker soldier soldiers guard guards man men woman women boy girl teenager student him her them".split()
    ),
    "air_force": frozenset(
        "struck hit bombed bombing bombs raid raids strike strikes attacked pounded pounding targeted".split()
    ),
    **dict.fromkeys(("shot_down", "shoot_down", "shooting_down", "downed", "brought_down"), CREWED | UNCREWED),
    **dict.fromkeys(("exchanged", "swapped"), frozenset("prisoner prisoners captives detainees bodies".split())),
    **dict.fromkeys(
        ("blocked", "blocking"),
        frozenset(
            "farmers protesters demonstrators parents residents villagers drivers students people women relatives workers families "
            "veterans miners teachers crowd supporters".split()
        ),
    ),
    **dict.fromkeys(
        (
            "unopposed",
            "without_firing_a_shot",
            "without_a_shot",
            "without_resistance",
            "without_opposition",
            "no_resistance",
        ),
        frozenset(
            "entered enter entering took taken taking seized occupied captured moved marched walked rode drove rolled overran".split()
        ),
    ),
    **dict.fromkeys(("aircraft", "planes", "helicopters", "helicopter", "jets", "drone", "drones"), _HITTING),
}
"""Words that give their cue only beside one of these in the sentence."""
OBJECTS = {
    **dict.fromkeys(
        ("blocked", "blocking"),
        frozenset(
            "road roads highway highways motorway bridge bridges border street streets railway tracks junction crossing".split()
        ),
    ),
    **dict.fromkeys(
        ("threw", "throwing", "hurled", "hurling"),
        frozenset("stones stone rocks bottles bricks mud eggs petrol molotov".split()),
    ),
}
"""Words that give their cue only where one of these follows within a few words."""
GARRISONS = frozenset(
    "army police military soldiers troops policemen outpost outposts barracks garrison checkpoint checkpoints patrol patrols "
    "column positions".split()
)
"""Whom an armed attack makes a battle: who can answer it."""
WARLIKE = frozenset(
    "military army force fighter attack combat government gunship gunships warplane warplanes bomber".split()
)
"""What makes it a machine of war, before its noun or as that noun: shooting it down is fighting."""
STORMING = frozenset(("storm", "stormed", "storming"))
"""Breaking into a place: what it is depends on who does it."""
CROWDS = frozenset("protesters protestors demonstrators marchers crowd crowds mob rioters supporters activists".split())
KEPT_FOR = frozenset(
    "police policemen squad squads disposal shelter shelters rescue negotiator negotiators experts technicians".split()
)
"""Behind a word of violence, those who deal with it: "riot police", "a bomb disposal unit"."""
PAPERS = frozenset(
    "details detail statement report list names video videos photo photos picture pictures footage figures results information".split()
)
"""What is made public when it is released."""
WARDS = frozenset("hospital hospitals clinic clinics infirmary".split())
"""Where the hurt are brought, and nobody is displaced to."""
HABITS = frozenset("daily often frequently regularly routinely typically usually sometimes commonly".split())
"""How often something is done that is no one event."""
PHRASE_CUES: dict[str, list[tuple[tuple[str, ...], str]]] = {}
"""First word of a phrase -> its whole and its cue, the longest first."""
for _cue, _words in _CUES.items():
    for _word in _words.split():
        _parts = tuple(_word.split("_"))
        if len(_parts) == 1:
            WORD_CUE.setdefault(_word, _cue)
        else:
            PHRASE_CUES.setdefault(_parts[0], []).append((_parts, _cue))
PHRASE_NEEDS = {tuple(key.split("_")): words for key, words in NEEDS.items() if "_" in key}
"""The same, for phrases."""
for _phrases in PHRASE_CUES.values():
    _phrases.sort(key=lambda phrase: -len(phrase[0]))
