"""Given names common in news of many countries: two capitals that start with one are a person.

Names that are also places, months or common words (Victoria, Jordan, April, Will, Grace, Hope) are left out on purpose.
"""

GIVEN_NAMES = frozenset(
    # English and north-western European
    "james john robert michael david richard joseph thomas charles christopher daniel matthew anthony donald steven paul "
    "andrew joshua kenneth kevin brian timothy ronald george jason edward jeffrey ryan jacob nicholas eric jonathan stephen "
    "larry justin scott brandon benjamin samuel gregory frank alexander raymond patrick peter philip henry simon martin "
    "mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret ashley "
    "ken dan tom tim jim bob joe ben sam max harry arthur louis leo theo alan allan adrian alastair angus barry bruce carl clive "
    "colin craig damian darren dennis derek don douglas duncan dylan edwin elliott ernest ethan evan fiona fred gareth gary "
    "gavin geoff geoffrey gerald gerard glenn gordon graham greg hannah harold harriet heather ian isaac jamie jeremy jerome "
    "jerry jill joan joanna joanne josephine joyce judith julian julie karin kate katherine kathleen keith kelly kurt kyle "
    "lauren lawrence leonard leslie lewis liam louise lucy luke malcolm marcus marilyn martha megan mike mitchell monica nathan "
    "neil nigel nina norman oliver owen pamela paula pauline phil phillip rachel ralph randy rhys rita robin roger ron roy "
    "russell ruth sally samantha sara sean shane sharon shaun sheila shirley sophia stan stella steve stewart stuart susanna "
    "suzanne sylvia tara ted terence terry theodore tina todd tony trevor valerie vanessa vera vernon vincent wayne wendy "
    "wesley william xavier yvonne zoe della "
    "emily donna theresa michelle carol amanda melissa deborah stephanie rebecca laura helen anna emma julia catherine alice "
    "hans klaus jürgen wolfgang heiko ursula angela karl jens lars sven erik jan pieter willem jean pierre jacques françois "
    "jean-luc jean-pierre jean-yves nicolas emmanuel olivier romain thierry marie claire sophie isabelle "
    # Romance
    "josé jose juan luis carlos jorge miguel manuel francisco pedro antonio alejandro fernando ricardo eduardo roberto "
    "rafael javier sergio diego pablo andrés andres alfredo alfonso enrique guillermo hector héctor hugo ramón ramon raul "
    "raúl oscar óscar césar cesar mario julio felipe gustavo gabriel rodrigo esteban ignacio joaquín ana maria maría "
    "carmen rosa luisa lucía elena teresa isabel gloria joão paulo giovanni giuseppe marco matteo francesca paolo luca "
    # Slavic and neighbours
    "vladimir sergei sergey igor oleg dmitry dmitri andrei andrey mikhail nikolai alexei aleksandr aleksei boris yuri viktor "
    "vitaly volodymyr oleksandr petro mykola pavel ivan stanislav jaroslaw marek tomasz piotr milan dragan slobodan zoran "
    "natalia olga tatiana svetlana irina yulia oksana ekaterina recep mehmet mustafa ahmet ali kemal hakan emre "
    # Arabic, Persian, Kurdish, Pashto and neighbours
    "mohammed mohammad muhammad mohamed mohamad ahmed ahmad mahmoud mahmud hassan hasan hussein husain hossein hussain omar "
    "umar osman othman khaled khalid abdul abdel abdullah abdallah abdulrahman ibrahim ismail yousef youssef yusuf saleh "
    "salim saeed samir sami tariq tarek walid karim rashid nasser naser faisal fahd bashar bashir haider jamal kamal "
    "adel adil amr anwar ayman baha fadel fadhil farouk fouad ghazi hadi haidar hamad hani hashim hisham hoshyar ihab iyad jaber "
    "jalal khalil laith maher majed mansour massoud mazen mohsen mounir muqtada murad nizar nouri qasim raed rafik ramzan "
    "rashad saad saddam safwan salah salman samer shakir suleiman sulaiman taha talal tawfiq wael yasser yasin zaki "
    "nabil nadim rami riad riyad ziad zayed imad marwan fatima aisha khadija layla leila maryam zainab zahra reza mehdi "
    "hamid majid javad gulbuddin ashraf hamza idris moussa musa issa yahya bilal "
    # African, South and East Asian
    "joseph emmanuel samuel kwame kofi chinua olusegun goodluck muhammadu abubakar aminu usman sani haruna paul uhuru "
    "raila yoweri robert nelson thabo cyril desmond abiy haile isaias salva riek omar juvénal félix laurent désiré "
    "narendra rahul sonia arun amit rajesh sanjay vijay ravi anil sunil imran nawaz benazir pervez asif bilawal "
    "mahinda gotabaya ranil aung thein nguyen kim lee chen wang zhang liu jiang shinzo hiroshi "
    "takeshi kenji joko prabowo rodrigo ferdinand benigno corazon".split()
)

FEMALE_NAMES = frozenset(
    "mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret emily donna theresa "
    "michelle carol amanda melissa deborah stephanie rebecca laura helen anna emma julia catherine alice ursula angela marie claire "
    "sophie isabelle ana maria maría carmen rosa luisa lucía elena teresa isabel gloria francesca natalia olga tatiana svetlana "
    "irina yulia oksana ekaterina fatima aisha khadija layla leila maryam zainab zahra sonia benazir corazon fiona hannah harriet "
    "jill joan joanna joanne josephine joyce judith julie karin kate katherine kathleen lauren louise lucy marilyn martha megan "
    "monica nina pamela paula pauline rachel rita ruth sally samantha sara sharon sheila shirley sophia stella susanna suzanne "
    "sylvia tara tina valerie vanessa vera wendy yvonne zoe della geraldine lorna amy rosie diana gerda ingrid marta greta".split()
)
"""Given names of women."""
EITHER_SEX = frozenset(
    "jean robin kelly leslie ashley terry tracy shannon kim lee chen wang zhang liu jiang andrea".split()
)
"""Given names of women and of men, and family names that stand first."""

FAMILY_NAMES = frozenset(
    "ban kim lee park choi jung chung kang cho yoon moon han roh roe ahn shin kwon hwang seo song oh tsai ma chen lin wang "
    "chiang chang wu su lai liu hu li zhang zhao huang yang hong yu lim ri pak jang".split()
)
"""Family names of Korea and China, before given names of two syllables with a hyphen."""
