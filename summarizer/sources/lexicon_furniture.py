"""What news pages print around a report, as tables. Entries are lower case, without punctuation at the ends."""

LINES = frozenset(
    {
        # navigation
        "skip to content",
        "skip to main content",
        "skip to navigation",
        "menu",
        "main menu",
        "search",
        "log in",
        "login",
        "sign in",
        "sign up",
        "register",
        "subscribe",
        "subscribe now",
        "my account",
        "back to top",
        "go to top",
        "next article",
        "previous article",
        "next story",
        "previous story",
        "load more",
        "show more",
        "view all",
        "see all",
        # sharing and saving
        "share",
        "share this",
        "share this article",
        "share this story",
        "share this page",
        "share on social media",
        "copy link",
        "link copied",
        "save article",
        "save for later",
        "bookmark",
        "print this article",
        "print this page",
        "email this article",
        "send to a friend",
        "listen to this article",
        "font size",
        "text size",
        "gift this article",
        # other things to read
        "read more",
        "read next",
        "continue reading",
        "related",
        "related articles",
        "related content",
        "related news",
        "related stories",
        "related topics",
        "more on this story",
        "more on this topic",
        "more from this section",
        "more stories",
        "recommended",
        "recommended for you",
        "recommended stories",
        "you may also like",
        "you might also like",
        "most popular",
        "most read",
        "most viewed",
        "trending",
        "trending now",
        "top stories",
        "latest news",
        "editors' picks",
        "editor's picks",
        "in this article",
        "tags",
        "topics",
        # selling
        "ad",
        "advertisement",
        "advertisements",
        "sponsored",
        "sponsored content",
        "promoted content",
        "story continues below advertisement",
        "article continues after this ad",
        "article continues below this ad",
        "remove ads",
        "support our journalism",
        "donate now",
        # the end marks of agencies
        "ends",
        "end",
        "30",
        "more",
        "all rights reserved",
        "terms of use",
        "terms of service",
        "privacy policy",
        "cookie policy",
        "contact us",
        "about us",
        "accept all",
        "accept cookies",
        "accept all cookies",
        "reject all",
        "manage preferences",
        "cookie settings",
    }
)
"""Lines that are nothing but furniture, wherever they stand."""

COMMENT_FORM = frozenset(
    {
        "add a comment",
        "add comment",
        "add your comment",
        "add your comment to start the conversation",
        "be the first to comment",
        "comment on this article",
        "comment on this story",
        "join the conversation",
        "join the discussion",
        "leave a comment",
        "leave a reply",
        "leave your comment",
        "post a comment",
        "sort by",
        "start the conversation",
        "there are no comments yet",
        "view comments",
        "write a comment",
        "your email address will not be published",
    }
)
"""Lines that open a comment form: after the report, everything from there on is readers' words, not the report's."""

OPENINGS = (
    "accept our cookies",
    "also read:",
    "by continuing to use this",
    "by using this site",
    "click here",
    "copyright ",
    "download our app",
    "download the app",
    "file photo",
    "follow us",
    "get the latest",
    "image caption",
    "image credit",
    "image source",
    "image:",
    "join our",
    "listen:",
    "photo by",
    "photo credit",
    "photo:",
    "photograph:",
    "picture:",
    "pictured:",
    "published under licence",
    "read also:",
    "read more:",
    "read next:",
    "related:",
    "see also:",
    "share this",
    "sign up for",
    "sign up to",
    "stay up to date",
    "subscribe to",
    "this article was originally published",
    "this site uses cookies",
    "this story was originally published",
    "this website uses cookies",
    "video:",
    "watch:",
    "we use cookies",
    "we value your privacy",
    "your privacy",
    "your subscription",
    "©",
)
"""How a short line of furniture begins."""

SHARE_WORDS = frozenset(
    "and bluesky comment comments copy email facebook flipboard instagram like likes line link linkedin mail mastodon "
    "messenger more pinterest pocket print reddit save send share shares sms telegram threads tweet tweets twitter "
    "via viber views whatsapp x youtube".split()
)
"""A line of these words and counts alone is a share bar: "Facebook Twitter WhatsApp", "12 Shares"."""

PICTURE_CREDITS = ("afp", "ap", "ap photo", "afp photo", "epa", "getty images", "reuters", "via getty images", "xinhua")
"""After a slash at the end of a short line: a caption with its credit."""

PUBLISHER_WORDS = frozenset(
    "agence agencia agency broadcasting bulletin chronicle courier daily desk dispatch examiner gazette guardian herald "
    "inquirer journal mail media mercury monitor network news newspaper newswire observer post presse press radio "
    "record register review standard star sun telegraph television times tribune tv weekly wire".split()
)
"""A short line in the head of a report that holds one of these names its publisher."""

PUBLISHERS = frozenset(
    "aap afp anp ansa ap apa bbc cnn dpa dw efe ians interfax irna irin itar-tass kyodo npr notimex pti reliefweb reuters "
    "sana tanjug tass upi voa wafa xinhua".split()
)
"""Publishers whose name holds no such word."""

REPORTERS = frozenset("agencies correspondent correspondents editor reporter reporters staff writer writers".split())
"""Words of a by-line that names nobody: "By our own correspondent"."""
