<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ta_IN" sourcelanguage="en">
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>அனைத்தையும் தேர்ந்தெடு (&amp;S)</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>குறை (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>கூட்டு (&amp;S)</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>பட்டியலைத் திற</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
கோப்புறை இல்லை.
கோப்புறையின் பெயர் சரியா எனப் பாருங்கள்.</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
கோப்பு இல்லை.
கோப்பின் பெயர் சரியா எனப் பாருங்கள்.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 ஏற்கனவே உள்ளது.
அதை மாற்றவா?</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>&apos;%1&apos; எழுத முடியாதபடி பூட்டப்பட்டுள்ளது.
ஆனாலும் நீக்கவா?</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>எல்லா கோப்புகளும் (*)</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>எல்லா கோப்புகளும் (*)</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>&apos;%1&apos; ஐ நிச்சயமாக நீக்கவா?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>பின்</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>விவரங்களுடன் காட்டு</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>பட்டியலாகக் காட்டு</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>தேர்ந்தெடு (&amp;C)</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>கோப்புறையை நீக்க முடியவில்லை.</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>புதிய கோப்புறை உருவாக்கு</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>புதிய கோப்புறை உருவாக்கு</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>நீக்கு</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>நீக்கு (&amp;D)</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>விவரங்கள்</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>கோப்புறைகள்</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>கோப்புறை:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>கோப்பின் பெயர் (&amp;N):</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>கோப்புகள்</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>கோப்பு வகை:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>கோப்புறையைத் தேடு</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>முன்</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>பின்னே செல்</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>முன்னே செல்</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>மேல் கோப்புறைக்குச் செல்</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>இடங்களின் பட்டியல்</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>பட்டியல்</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>இங்கே பார்:</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>புதிய கோப்புறை</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>புதிய கோப்புறை (&amp;N)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>திற</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>திற (&amp;O)</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>மேல் கோப்புறை</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>சமீபத்திய இடங்கள்</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>அகற்று</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>பெயர் மாற்று (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>சேமி (&amp;S)</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>இப்பெயரில் சேமி</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>காட்டு </translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>மறைந்த கோப்புகளைக் காட்டு (&amp;H)</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>பக்கப் பட்டி</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Computer</source>
        <translation>கணினி</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>மாற்றிய தேதி</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>வகை</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>என் கணினி</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>பெயர்</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>அளவு</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>வகை</translation>
    </message>
</context>
<context>
    <name>QKeySequenceEdit</name>
    <message>
        <source>Press shortcut</source>
        <translation>விசை அழுத்து</translation>
    </message>
    <message>
        <source>%1, ...</source>
        <translation>%1, …</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation>நகலெடு (&amp;C)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>வெட்டு (&amp;T)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>நீக்கு</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>ஒட்டு (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>மீண்டும் செய் (&amp;R)</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>அனைத்தையும் தேர்ந்தெடு</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>செயல்தவிர் (&amp;U)</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Hide Details...</source>
        <translation>விவரங்களை மறை…</translation>
    </message>
    <message>
        <source>Show Details...</source>
        <translation>விவரங்களைக் காட்டு…</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Abort</source>
        <translation>நிறுத்து</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>செயல்படுத்து</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>வேண்டாம்</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>மூடு</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>விட்டுவிடு</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>உதவி</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>பொருட்படுத்தாதே</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>இல்லை (&amp;N)</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>எல்லாவற்றுக்கும் இல்லை (&amp;O)</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>சரி</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>திற</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>முன்போல் ஆக்கு</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>தொடக்க அமைப்புகள்</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>மீண்டும் முயல்க</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>சேமி</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>எல்லாம் சேமி</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>ஆம் (&amp;Y)</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>எல்லாவற்றுக்கும் ஆம் (&amp;A)</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Bottom</source>
        <translation>அடி</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>இடது ஓரம்</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>ஒரு பக்கம் கீழே</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>ஒரு பக்கம் இடப்புறம்</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>ஒரு பக்கம் வலப்புறம்</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>ஒரு பக்கம் மேலே</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>வலது ஓரம்</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>கீழே நகர்த்து</translation>
    </message>
    <message>
        <source>Scroll here</source>
        <translation>இங்கே நகர்த்து</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>இடப்புறம் நகர்த்து</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>வலப்புறம் நகர்த்து</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>மேலே நகர்த்து</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>உச்சி</translation>
    </message>
</context>
<context>
    <name>QUnicodeControlCharacterMenu</name>
    <message>
        <source>FSI First strong isolate</source>
        <translation>FSI முதல் வலு எழுத்தின்படி தனிப்படுத்தல்</translation>
    </message>
    <message>
        <source>Insert Unicode control character</source>
        <translation>யூனிகோட் கட்டுப்பாட்டு எழுத்தைச் சேர்</translation>
    </message>
    <message>
        <source>LRE Start of left-to-right embedding</source>
        <translation>LRE இடமிருந்து வலம் பகுதி தொடக்கம்</translation>
    </message>
    <message>
        <source>LRI Left-to-right isolate</source>
        <translation>LRI இடமிருந்து வலம் தனிப்படுத்தல்</translation>
    </message>
    <message>
        <source>LRM Left-to-right mark</source>
        <translation>LRM இடமிருந்து வலம் குறி</translation>
    </message>
    <message>
        <source>LRO Start of left-to-right override</source>
        <translation>LRO இடமிருந்து வலம் கட்டாயத் தொடக்கம்</translation>
    </message>
    <message>
        <source>PDF Pop directional formatting</source>
        <translation>PDF திசைப் பகுதி முடிவு</translation>
    </message>
    <message>
        <source>PDI Pop directional isolate</source>
        <translation>PDI திசைத் தனிப்படுத்தல் முடிவு</translation>
    </message>
    <message>
        <source>RLE Start of right-to-left embedding</source>
        <translation>RLE வலமிருந்து இடம் பகுதி தொடக்கம்</translation>
    </message>
    <message>
        <source>RLI Right-to-left isolate</source>
        <translation>RLI வலமிருந்து இடம் தனிப்படுத்தல்</translation>
    </message>
    <message>
        <source>RLM Right-to-left mark</source>
        <translation>RLM வலமிருந்து இடம் குறி</translation>
    </message>
    <message>
        <source>RLO Start of right-to-left override</source>
        <translation>RLO வலமிருந்து இடம் கட்டாயத் தொடக்கம்</translation>
    </message>
    <message>
        <source>ZWJ Zero width joiner</source>
        <translation>ZWJ அகலமற்ற இணைப்பி</translation>
    </message>
    <message>
        <source>ZWNJ Zero width non-joiner</source>
        <translation>ZWNJ அகலமற்ற பிரிப்பி</translation>
    </message>
    <message>
        <source>ZWSP Zero width space</source>
        <translation>ZWSP அகலமற்ற இடைவெளி</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>நகலெடு (&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>இணைப்பு முகவரியை நகலெடு (&amp;L)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>வெட்டு (&amp;T)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>நீக்கு</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>ஒட்டு (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>மீண்டும் செய் (&amp;R)</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>அனைத்தையும் தேர்ந்தெடு</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>செயல்தவிர் (&amp;U)</translation>
    </message>
</context>
<context>
    <name>ct::AboutDialog</name>
    <message>
        <source>About Countertop</source>
        <translation>Countertop பற்றி</translation>
    </message>
    <message>
        <source>It stands on the work of others:</source>
        <translation>இது பிறரின் பணிகளைச் சார்ந்தது:</translation>
    </message>
    <message>
        <source>&amp;Copy for a letter</source>
        <translation>கடிதத்துக்கு நகலெடு (&amp;C)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>மூடு</translation>
    </message>
    <message>
        <source>A counter for recharges and bill payments.</source>
        <translation>ரீசார்ஜுக்கும் பில் கட்டணத்துக்கும் கவுண்டர்.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>GNU General Public License, பதிப்பு 3 அல்லது பிந்தையதன் கீழ் கட்டற்ற மென்பொருள். இதற்கு எந்த உத்தரவாதமும் இல்லை.</translation>
    </message>
</context>
<context>
    <name>ct::AccountDialog</name>
    <message>
        <source>&amp;Amount in rupees</source>
        <translation>தொகை ரூபாயில் (&amp;A)</translation>
    </message>
    <message>
        <source>Payment received</source>
        <translation>பணம் பெறப்பட்டது</translation>
    </message>
    <message>
        <source>&amp;Note (may be empty)</source>
        <translation>குறிப்பு, விரும்பினால் (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Take the payment</source>
        <translation>பணத்தைப் பதிவு செய் (&amp;T)</translation>
    </message>
    <message>
        <source>Write down what is owed</source>
        <translation>பாக்கியை எழுது</translation>
    </message>
    <message>
        <source>&amp;What for</source>
        <translation>எதற்காக (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Write it down</source>
        <translation>எழுதி வை (&amp;W)</translation>
    </message>
    <message>
        <source>Take something off</source>
        <translation>கொஞ்சம் கழி</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>ஏன் (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Take it off</source>
        <translation>கழி (&amp;T)</translation>
    </message>
    <message>
        <source>Limit of the account</source>
        <translation>கணக்கின் வரம்பு</translation>
    </message>
    <message>
        <source>&amp;At most so many rupees may be owed</source>
        <translation>அதிகபட்சக் கடன் ரூபாயில் (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Set the limit</source>
        <translation>வரம்பை அமை (&amp;S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>வேண்டாம்</translation>
    </message>
    <message>
        <source>Afterwards: %1</source>
        <translation>இதன் பின்: %1</translation>
    </message>
</context>
<context>
    <name>ct::AccountWords</name>
    <message>
        <source>Owes nothing</source>
        <translation>பாக்கி இல்லை</translation>
    </message>
    <message>
        <source>%1 paid in advance</source>
        <translation>%1 முன்பணம்</translation>
    </message>
    <message>
        <source>Owes %1</source>
        <translation>%1 பாக்கி</translation>
    </message>
    <message>
        <source>No limit set: nothing on account</source>
        <translation>வரம்பு இல்லை: கடன் இல்லை</translation>
    </message>
    <message>
        <source>Limit %1, %2 left</source>
        <translation>வரம்பு %1, மீதி %2</translation>
    </message>
    <message>
        <source>Sale on account</source>
        <translation>கடன் விற்பனை</translation>
    </message>
    <message>
        <source>Given back: the sale came to nothing</source>
        <translation>திரும்பியது: விற்பனை நடக்கவில்லை</translation>
    </message>
    <message>
        <source>Written down: %1</source>
        <translation>எழுதியது: %1</translation>
    </message>
    <message>
        <source>Taken off: %1</source>
        <translation>கழித்தது: %1</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>பணம் செலுத்தல்</translation>
    </message>
    <message>
        <source>Payment: %1</source>
        <translation>செலுத்தியது: %1</translation>
    </message>
    <message>
        <source>Statement of account, %1</source>
        <translation>கணக்கு அறிக்கை, %1</translation>
    </message>
    <message>
        <source>Namaste %1, your account at %2 stands at %3. Please pay when you next come by. Thank you.</source>
        <translation>வணக்கம் %1, %2 கடையில் உங்கள் கணக்கில் %3 பாக்கி உள்ளது. அடுத்த முறை வரும்போது செலுத்தவும். நன்றி.</translation>
    </message>
    <message>
        <source>Namaste %1, the %2 recharge of %3 (%4) runs out about %5. Shall we recharge it again? %6</source>
        <translation>வணக்கம் %1, %3 எண்ணின் %2 ரீசார்ஜ் (%4) சுமார் %5 அன்று முடிகிறது. மீண்டும் ரீசார்ஜ் செய்யலாமா? %6</translation>
    </message>
    <message>
        <source>Namaste %1, the %2 recharge of %3 (%4) did not go through.</source>
        <translation>வணக்கம் %1, %3 எண்ணின் %2 ரீசார்ஜ் (%4) நடக்கவில்லை.</translation>
    </message>
    <message>
        <source>%1 waits for you at our shop.</source>
        <translation>உங்கள் %1 எங்கள் கடையில் உள்ளது.</translation>
    </message>
    <message>
        <source>Nothing was charged for it.</source>
        <translation>இதற்குப் பணம் எதுவும் எடுக்கப்படவில்லை.</translation>
    </message>
</context>
<context>
    <name>ct::AlertStrip</name>
    <message>
        <source>See the disputes</source>
        <translation>சர்ச்சைகளைப் பார்</translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) need the owner: older than a day and not settled.</source>
        <translation>
            <numerusform>%n விற்பனையை உரிமையாளர் பார்க்க வேண்டும்: ஒரு நாளுக்கு மேலாகியும் முடியவில்லை.</numerusform>
            <numerusform>%n விற்பனைகளை உரிமையாளர் பார்க்க வேண்டும்: ஒரு நாளுக்கு மேலாகியும் முடியவில்லை.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ct::AmountChips</name>
    <message>
        <source>Usual amounts</source>
        <translation>வழக்கமான தொகைகள்</translation>
    </message>
    <message>
        <source>Usual amount %1</source>
        <translation>வழக்கமான தொகை %1</translation>
    </message>
</context>
<context>
    <name>ct::AttemptModel</name>
    <message>
        <source>Time</source>
        <translation>நேரம்</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>சேவை</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>ஆபரேட்டர்</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>எண்</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>தொகை</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>நிலை</translation>
    </message>
    <message>
        <source>Operator ref</source>
        <extracomment>The operator&apos;s reference of a recharge, as the head of a narrow column</extracomment>
        <translation>ஆபரேட்டர் குறிப்பு எண்</translation>
    </message>
    <message>
        <source>Order id</source>
        <translation>ஆர்டர் ஐடி</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>காசாளர்</translation>
    </message>
</context>
<context>
    <name>ct::BulkFileWords</name>
    <message>
        <source>The file is not UTF-8 text. Save it as &quot;CSV UTF-8&quot;.</source>
        <translation>கோப்பு UTF-8 உரை அல்ல. அதை &quot;CSV UTF-8&quot; ஆகச் சேமியுங்கள்.</translation>
    </message>
    <message>
        <source>Line %1 holds a character that no CSV file has.</source>
        <translation>வரி %1 இல் எந்த CSV கோப்பிலும் இல்லாத எழுத்து உள்ளது.</translation>
    </message>
    <message>
        <source>Line %1 has a quotation mark where none can stand.</source>
        <translation>வரி %1 இல் மேற்கோள் குறி தவறான இடத்தில் உள்ளது.</translation>
    </message>
    <message>
        <source>The quotation mark of line %1 is never closed.</source>
        <translation>வரி %1 இன் மேற்கோள் குறி மூடப்படவில்லை.</translation>
    </message>
    <message>
        <source>The file is larger than 16 MB. Divide it.</source>
        <translation>கோப்பு 16 MB ஐ விடப் பெரியது. அதைப் பிரியுங்கள்.</translation>
    </message>
    <message>
        <source>The file is empty. Its first line names the columns: operator, number, amount, circle, value1, value2.</source>
        <translation>கோப்பு காலியாக உள்ளது. முதல் வரியில் நெடுவரிசைப் பெயர்கள் இருக்கும்: operator, number, amount, circle, value1, value2.</translation>
    </message>
    <message>
        <source>There is no column &quot;%1&quot;. The first line names the columns, with commas: operator, number, amount, circle, value1, value2.</source>
        <translation>&quot;%1&quot; என்ற நெடுவரிசை இல்லை. முதல் வரியில் நெடுவரிசைப் பெயர்கள் காற்புள்ளியுடன் இருக்கும்: operator, number, amount, circle, value1, value2.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is named twice.</source>
        <translation>நெடுவரிசை &quot;%1&quot; இருமுறை உள்ளது.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is missing.</source>
        <translation>நெடுவரிசை &quot;%1&quot; இல்லை.</translation>
    </message>
    <message>
        <source>Line %1 has more or fewer fields than the first line.</source>
        <translation>வரி %1 இல் முதல் வரியை விட அதிகமான அல்லது குறைவான புலங்கள் உள்ளன.</translation>
    </message>
    <message>
        <source>The file has no lines below its first one.</source>
        <translation>கோப்பில் முதல் வரிக்குக் கீழே எதுவும் இல்லை.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>வரி %1: %2</translation>
    </message>
    <message>
        <source>Line %1: %2 takes no value%3.</source>
        <translation>வரி %1: %2 க்கு value%3 இல்லை.</translation>
    </message>
    <message>
        <source>Line %1: the same number and amount as line %2.</source>
        <translation>வரி %1: எண்ணும் தொகையும் வரி %2 இல் உள்ளவையே.</translation>
    </message>
</context>
<context>
    <name>ct::BulkPage</name>
    <message>
        <source>The list that is running</source>
        <translation>நடந்துகொண்டிருக்கும் பட்டியல்</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>கோப்பைத் திற</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>ஒட்டு</translation>
    </message>
    <message>
        <source>Paste a list</source>
        <translation>பட்டியலை ஒட்டு</translation>
    </message>
    <message>
        <source>&amp;Go on with it</source>
        <translation>தொடர்ந்து செய் (&amp;G)</translation>
    </message>
    <message>
        <source>Put it &amp;away</source>
        <translation>எடுத்து வை (&amp;A)</translation>
    </message>
    <message>
        <source>Lines of the list</source>
        <translation>பட்டியலின் வரிகள்</translation>
    </message>
    <message>
        <source>Open or paste a list. Its first line names the columns:

operator,number,amount,circle,value1,value2

Only the first three are needed. Every line is checked before the first is sent.</source>
        <translation>பட்டியலைத் திறங்கள் அல்லது ஒட்டுங்கள். முதல் வரியில் நெடுவரிசைப் பெயர்கள் இருக்கும்:

operator,number,amount,circle,value1,value2

முதல் மூன்று மட்டும் தேவை. முதல் வரியை அனுப்பும் முன் ஒவ்வொரு வரியும் சரிபார்க்கப்படும்.</translation>
    </message>
    <message>
        <source>Progress of the list</source>
        <translation>பட்டியலின் முன்னேற்றம்</translation>
    </message>
    <message>
        <source>Send the list</source>
        <translation>பட்டியலை அனுப்பு</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>நிறுத்து (&amp;T)</translation>
    </message>
    <message>
        <source>Su&amp;mmary…</source>
        <translation>சுருக்கம்… (&amp;M)</translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>பட்டியலைத் திற</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt)</source>
        <translation>பட்டியல்கள் (*.csv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>எல்லா கோப்புகளும் (*)</translation>
    </message>
    <message>
        <source>The file cannot be read. Nothing was sent.</source>
        <translation>கோப்பைப் படிக்க முடியவில்லை. எதுவும் அனுப்பப்படவில்லை.</translation>
    </message>
    <message>
        <source>There is no text to paste.</source>
        <translation>ஒட்டுவதற்கு உரை இல்லை.</translation>
    </message>
    <message>
        <source>Pasted list</source>
        <translation>ஒட்டிய பட்டியல்</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be sent, so nothing is. They stand first.</source>
        <translation>
            <numerusform>%n வரியை அனுப்ப முடியாது, எனவே எதுவும் அனுப்பப்படாது. அது முதலில் உள்ளது.</numerusform>
            <numerusform>%n வரிகளை அனுப்ப முடியாது, எனவே எதுவும் அனுப்பப்படாது. அவை முதலில் உள்ளன.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every line can be sent, but the list needs %1 and the wallet holds %2.</source>
        <translation>எல்லா வரிகளையும் அனுப்பலாம், ஆனால் பட்டியலுக்கு %1 தேவை, வாலட்டில் %2 உள்ளது.</translation>
    </message>
    <message>
        <source>✓ Every line can be sent. Lines of this list that were sent before are not sent again.</source>
        <translation>✓ எல்லா வரிகளையும் அனுப்பலாம். இப்பட்டியலில் ஏற்கனவே அனுப்பிய வரிகள் மீண்டும் அனுப்பப்படாது.</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>வரி %1</translation>
    </message>
    <message>
        <source>✕ cannot be sent</source>
        <translation>✕ அனுப்ப முடியாது</translation>
    </message>
    <message>
        <source>Nothing was sent: the list cannot be kept on the disk, so that it could not be gone on with after a power cut. Make room, then try again.</source>
        <translation>எதுவும் அனுப்பப்படவில்லை: பட்டியலை வட்டில் வைக்க முடியவில்லை, எனவே மின்தடைக்குப் பின் தொடர முடியாது. இடம் உருவாக்கி மீண்டும் முயலுங்கள்.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>தொடர்க</translation>
    </message>
    <message>
        <source>The list is being sent. Other sales go on beside it.</source>
        <translation>பட்டியல் அனுப்பப்படுகிறது. மற்ற விற்பனைகளும் உடன் நடக்கும்.</translation>
    </message>
    <message>
        <source>✕ refused, nothing was sent</source>
        <translation>✕ மறுக்கப்பட்டது, எதுவும் அனுப்பப்படவில்லை</translation>
    </message>
    <message>
        <source>A list of recharges</source>
        <translation>ரீசார்ஜ் பட்டியல்</translation>
    </message>
    <message>
        <source>Nothing is sent before every line was checked.</source>
        <translation>எல்லா வரிகளையும் சரிபார்க்கும் முன் எதுவும் அனுப்பப்படாது.</translation>
    </message>
    <message numerus="yes">
        <source>%n recharge(s) · %1</source>
        <translation>
            <numerusform>%n ரீசார்ஜ் · %1</numerusform>
            <numerusform>%n ரீசார்ஜ்கள் · %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · the first %2 lines are shown</source>
        <translation>%1 · முதல் %2 வரிகள் காட்டப்படுகின்றன</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 இல் %1</translation>
    </message>
    <message>
        <source>✓ %1 success</source>
        <translation>✓ %1 வெற்றி</translation>
    </message>
    <message>
        <source>✕ %1 failed or not sent</source>
        <translation>✕ %1 தோல்வி அல்லது அனுப்பப்படவில்லை</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 மறுக்கப்பட்டது</translation>
    </message>
    <message>
        <source>◔ %1 without a result</source>
        <translation>◔ %1 முடிவு வரவில்லை</translation>
    </message>
    <message>
        <source>%1 sent before, not sent again</source>
        <translation>%1 முன்பே அனுப்பியவை, மீண்டும் இல்லை</translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>சுமார் %n வினாடி மீதி</numerusform>
            <numerusform>சுமார் %n வினாடிகள் மீதி</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>சுமார் %n நிமிடம் மீதி</numerusform>
            <numerusform>சுமார் %n நிமிடங்கள் மீதி</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ Every line was sent or had been sent before.</source>
        <translation>✓ எல்லா வரிகளும் அனுப்பப்பட்டன அல்லது முன்பே அனுப்பப்பட்டவை.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped: the outcome of %n sale(s) is not known. The other lines were not sent. Wait for the results, then go on: no line is sent twice.</source>
        <translation>
            <numerusform>நிறுத்தப்பட்டது: %n விற்பனையின் முடிவு தெரியவில்லை. மற்ற வரிகள் அனுப்பப்படவில்லை. முடிவு வரும் வரை காத்திருந்து தொடருங்கள்: எந்த வரியும் இருமுறை அனுப்பப்படாது.</numerusform>
            <numerusform>நிறுத்தப்பட்டது: %n விற்பனைகளின் முடிவு தெரியவில்லை. மற்ற வரிகள் அனுப்பப்படவில்லை. முடிவுகள் வரும் வரை காத்திருந்து தொடருங்கள்: எந்த வரியும் இருமுறை அனுப்பப்படாது.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped: the book takes nothing more. The other lines were not sent. Make room on the disk, then go on: no line is sent twice.</source>
        <translation>நிறுத்தப்பட்டது: பதிவேட்டில் மேலும் எழுத முடியவில்லை. மற்ற வரிகள் அனுப்பப்படவில்லை. வட்டில் இடம் உருவாக்கித் தொடருங்கள்: எந்த வரியும் இருமுறை அனுப்பப்படாது.</translation>
    </message>
    <message>
        <source>Stopped. %1</source>
        <translation>நிறுத்தப்பட்டது. %1</translation>
    </message>
    <message>
        <source>Stopped. The other lines were not sent.</source>
        <translation>நிறுத்தப்பட்டது. மற்ற வரிகள் அனுப்பப்படவில்லை.</translation>
    </message>
    <message>
        <source>Stopped. The other lines were not sent. Go on when you like: no line is sent twice.</source>
        <translation>நிறுத்தப்பட்டது. மற்ற வரிகள் அனுப்பப்படவில்லை. விரும்பும்போது தொடருங்கள்: எந்த வரியும் இருமுறை அனுப்பப்படாது.</translation>
    </message>
    <message numerus="yes">
        <source>A list of %n recharge(s) was not finished. Go on with it: what was sent of it is not sent again.</source>
        <translation>
            <numerusform>%n ரீசார்ஜ் கொண்ட ஒரு பட்டியல் முடியவில்லை. தொடருங்கள்: அனுப்பியது மீண்டும் அனுப்பப்படாது.</numerusform>
            <numerusform>%n ரீசார்ஜ்கள் கொண்ட ஒரு பட்டியல் முடியவில்லை. தொடருங்கள்: அனுப்பியவை மீண்டும் அனுப்பப்படாது.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list that was not finished</source>
        <translation>முடியாத பட்டியல்</translation>
    </message>
    <message>
        <source>List of recharges: %1</source>
        <translation>ரீசார்ஜ் பட்டியல்: %1</translation>
    </message>
    <message>
        <source>Success in all: %1</source>
        <translation>மொத்த வெற்றி: %1</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>இன்னும் அனுப்பவில்லை</translation>
    </message>
    <message>
        <source>refused, nothing was sent</source>
        <translation>மறுக்கப்பட்டது, எதுவும் அனுப்பப்படவில்லை</translation>
    </message>
    <message>
        <source>Summary of the list</source>
        <translation>பட்டியலின் சுருக்கம்</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>சுருக்கம்</translation>
    </message>
</context>
<context>
    <name>ct::BulkWords</name>
    <message>
        <source>%1 of %2: %3 success, %4 failed, %5 not sent, %6 open, %7 refused</source>
        <translation>%2 இல் %1: %3 வெற்றி, %4 தோல்வி, %5 அனுப்பவில்லை, %6 முடியவில்லை, %7 மறுக்கப்பட்டது</translation>
    </message>
    <message>
        <source>%1; about %2 s left</source>
        <translation>%1; சுமார் %2 வினாடி மீதி</translation>
    </message>
    <message numerus="yes">
        <source>Stopped, because the outcome of %n sale(s) is not known. The other lines were not sent. Run &quot;countertopctl reconcile&quot;, then the same file again: no line is sent twice.</source>
        <translation>
            <numerusform>நிறுத்தப்பட்டது, ஏனெனில் %n விற்பனையின் முடிவு தெரியவில்லை. மற்ற வரிகள் அனுப்பப்படவில்லை. &quot;countertopctl reconcile&quot; இயக்கி, அதே கோப்பை மீண்டும் இயக்குங்கள்: எந்த வரியும் இருமுறை அனுப்பப்படாது.</numerusform>
            <numerusform>நிறுத்தப்பட்டது, ஏனெனில் %n விற்பனைகளின் முடிவு தெரியவில்லை. மற்ற வரிகள் அனுப்பப்படவில்லை. &quot;countertopctl reconcile&quot; இயக்கி, அதே கோப்பை மீண்டும் இயக்குங்கள்: எந்த வரியும் இருமுறை அனுப்பப்படாது.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped, because the book takes nothing more. The other lines were not sent. Make room on the disk or mend the folder, then run the same file again: no line is sent twice.</source>
        <translation>நிறுத்தப்பட்டது, ஏனெனில் பதிவேட்டில் மேலும் எழுத முடியவில்லை. மற்ற வரிகள் அனுப்பப்படவில்லை. வட்டில் இடம் உருவாக்கி அல்லது கோப்புறையைச் சரிசெய்து, அதே கோப்பை மீண்டும் இயக்குங்கள்: எந்த வரியும் இருமுறை அனுப்பப்படாது.</translation>
    </message>
    <message>
        <source>Stopped. The other lines were not sent. Run the same file again to go on: no line is sent twice.</source>
        <translation>நிறுத்தப்பட்டது. மற்ற வரிகள் அனுப்பப்படவில்லை. தொடர அதே கோப்பை மீண்டும் இயக்குங்கள்: எந்த வரியும் இருமுறை அனுப்பப்படாது.</translation>
    </message>
    <message>
        <source>Line %1: %2, %3</source>
        <translation>வரி %1: %2, %3</translation>
    </message>
    <message>
        <source>refused, nothing was sent</source>
        <translation>மறுக்கப்பட்டது, எதுவும் அனுப்பப்படவில்லை</translation>
    </message>
</context>
<context>
    <name>ct::CallbackCard</name>
    <message>
        <source>Listen for call-&amp;backs on this computer</source>
        <translation>இந்தக் கணினியில் கால்-பேக்குகளைக் கேள் (&amp;B)</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>நகலெடு (&amp;Y)</translation>
    </message>
    <message>
        <source>Listen for call-backs on this computer</source>
        <translation>இந்தக் கணினியில் கால்-பேக்குகளைக் கேள்</translation>
    </message>
    <message>
        <source>Copy the call-back path</source>
        <translation>கால்-பேக் பாதையை நகலெடு</translation>
    </message>
    <message>
        <source>Call-backs of the provider</source>
        <translation>வழங்குநரின் கால்-பேக்குகள்</translation>
    </message>
    <message>
        <source>The provider can tell an outcome by calling an address of yours. The counter then asks at once; it never believes a call-back alone.</source>
        <translation>வழங்குநர் உங்கள் முகவரியை அழைத்து முடிவைச் சொல்லலாம். உடனே கவுண்டர் கேட்கும்; கால்-பேக்கை மட்டும் ஒருபோதும் நம்பாது.</translation>
    </message>
    <message>
        <source>Path to give to the provider, behind the shop’s own address</source>
        <translation>வழங்குநருக்குத் தரவேண்டிய பாதை, கடையின் முகவரிக்குப் பின்</translation>
    </message>
    <message>
        <source>Not saved: the settings could not be written. Look at the disk and at the rights of the data folder.</source>
        <translation>சேமிக்கவில்லை: அமைப்புகளை எழுத முடியவில்லை. வட்டையும் தரவு கோப்புறையின் அனுமதிகளையும் பாருங்கள்.</translation>
    </message>
    <message>
        <source>Off. Outcomes come by asking, a little later.</source>
        <translation>அணைந்துள்ளது. முடிவுகள் கேட்பதன் மூலம் சற்றுத் தாமதமாக வரும்.</translation>
    </message>
    <message>
        <source>Listening on %1.</source>
        <translation>%1 இல் கேட்கிறது.</translation>
    </message>
    <message>
        <source>Not listening: the address has to be in figures, such as 127.0.0.1 for this computer alone or 0.0.0.0 for the whole network.</source>
        <translation>கேட்கவில்லை: முகவரி எண்களில் இருக்க வேண்டும், எ.கா. இந்தக் கணினிக்கு மட்டும் 127.0.0.1, முழு நெட்வொர்க்குக்கும் 0.0.0.0.</translation>
    </message>
    <message>
        <source>Not listening: %1 cannot be had. Another program has this port, or the address is not of this computer. Choose another port.</source>
        <translation>கேட்கவில்லை: %1 கிடைக்கவில்லை. இந்தப் போர்ட் வேறு நிரலிடம் உள்ளது, அல்லது முகவரி இந்தக் கணினியுடையது அல்ல. வேறு போர்ட்டைத் தேர்ந்தெடுங்கள்.</translation>
    </message>
    <message>
        <source>Not listening: the secret part of the path cannot be read. Run &quot;countertopctl callback --new-token&quot; and give the provider the new path.</source>
        <translation>கேட்கவில்லை: பாதையின் ரகசியப் பகுதியைப் படிக்க முடியவில்லை. &quot;countertopctl callback --new-token&quot; இயக்கி, புதிய பாதையை வழங்குநருக்குக் கொடுங்கள்.</translation>
    </message>
    <message>
        <source>Copied. Keep it to yourself and the provider.</source>
        <translation>நகலெடுக்கப்பட்டது. நீங்களும் வழங்குநரும் மட்டும் அறியட்டும்.</translation>
    </message>
    <message>
        <source>Network address</source>
        <translation>நெட்வொர்க் முகவரி</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>போர்ட்</translation>
    </message>
</context>
<context>
    <name>ct::ChargeCard</name>
    <message>
        <source>Service charge</source>
        <translation>சேவைக் கட்டணம்</translation>
    </message>
    <message>
        <source>What this shop takes on top of the amount: rupees a sale (5) or a part of it (2%). Empty: nothing. It stands apart on the receipt and is never sent to the provider.</source>
        <translation>தொகைக்கு மேல் இந்தக் கடை எடுப்பது: விற்பனைக்கு ரூபாய் (5) அல்லது ஒரு பகுதி (2%). காலி: எதுவும் இல்லை. ரசீதில் தனியாக இருக்கும், வழங்குநருக்கு ஒருபோதும் அனுப்பப்படாது.</translation>
    </message>
    <message>
        <source>Service charge for %1</source>
        <extracomment>%1 is a service, &quot;Electricity&quot;</extracomment>
        <translation>%1 சேவைக் கட்டணம்</translation>
    </message>
    <message>
        <source>Not saved: write rupees (5 or 5.50) up to ₹ 1,000, or percent (2%) up to 20%.</source>
        <translation>சேமிக்கவில்லை: ₹ 1,000 வரை ரூபாய் (5 அல்லது 5.50), அல்லது 20% வரை சதவீதம் (2%) எழுதுங்கள்.</translation>
    </message>
    <message>
        <source>Not saved: the settings could not be written. Look at the disk and at the rights of the data folder.</source>
        <translation>சேமிக்கவில்லை: அமைப்புகளை எழுத முடியவில்லை. வட்டையும் தரவு கோப்புறையின் அனுமதிகளையும் பாருங்கள்.</translation>
    </message>
    <message>
        <source>Saved. It holds from the next sale on.</source>
        <translation>சேமிக்கப்பட்டது. அடுத்த விற்பனையிலிருந்து பொருந்தும்.</translation>
    </message>
</context>
<context>
    <name>ct::CheckRow</name>
    <message>
        <source>Looking…</source>
        <translation>பார்க்கிறது…</translation>
    </message>
    <message>
        <source>In its turn</source>
        <translation>அதன் முறை வரும்போது</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>இன்னும் இல்லை</translation>
    </message>
</context>
<context>
    <name>ct::ChoiceEdit</name>
    <message>
        <source>%1 choices</source>
        <translation>%1 தேர்வுகள்</translation>
    </message>
</context>
<context>
    <name>ct::CommandLine</name>
    <message>
        <source>folder of the book and its settings</source>
        <translation>பதிவேடும் அதன் அமைப்புகளும் உள்ள கோப்புறை</translation>
    </message>
    <message>
        <source>private file that holds the provider&apos;s password</source>
        <translation>வழங்குநரின் கடவுச்சொல் உள்ள தனிக் கோப்பு</translation>
    </message>
    <message>
        <source>private file with the passphrase of the sealed password</source>
        <translation>முத்திரையிட்ட கடவுச்சொல்லின் கடவுத்தொடர் உள்ள தனிக் கோப்பு</translation>
    </message>
    <message>
        <source>act for this user</source>
        <translation>இந்தப் பயனருக்காகச் செயல்படு</translation>
    </message>
    <message>
        <source>private file that holds the user&apos;s PIN</source>
        <translation>பயனரின் பின் எண் உள்ள தனிக் கோப்பு</translation>
    </message>
    <message>
        <source>one JSON document on standard output</source>
        <translation>வெளியீட்டில் ஒரு JSON ஆவணம்</translation>
    </message>
    <message>
        <source>show this text</source>
        <translation>இந்த உரையைக் காட்டு</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>பதிப்பைக் காட்டு</translation>
    </message>
    <message>
        <source>There is no option --%1. Use --help to see them all.</source>
        <translation>--%1 என்ற விருப்பம் இல்லை. எல்லாவற்றையும் பார்க்க --help பயன்படுத்துங்கள்.</translation>
    </message>
    <message>
        <source>The option --%1 is given twice.</source>
        <translation>விருப்பம் --%1 இருமுறை தரப்பட்டுள்ளது.</translation>
    </message>
    <message>
        <source>The option --%1 takes no value.</source>
        <translation>விருப்பம் --%1 மதிப்பு ஏற்காது.</translation>
    </message>
    <message>
        <source>The option --%1 needs a value.</source>
        <translation>விருப்பம் --%1 க்கு மதிப்பு தேவை.</translation>
    </message>
    <message>
        <source>A command is missing. Use --help to see them all.</source>
        <translation>கட்டளை இல்லை. எல்லாவற்றையும் பார்க்க --help பயன்படுத்துங்கள்.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;. Use --help to see them all.</source>
        <translation>&quot;%1&quot; என்ற கட்டளை இல்லை. எல்லாவற்றையும் பார்க்க --help பயன்படுத்துங்கள்.</translation>
    </message>
    <message>
        <source>The command %1 has no option --%2.</source>
        <translation>கட்டளை %1 இல் --%2 விருப்பம் இல்லை.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 தரப்படவில்லை.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one word too many.</source>
        <translation>&quot;%1&quot; தேவையற்ற சொல்.</translation>
    </message>
    <message>
        <source>Always:</source>
        <translation>எப்போதும்:</translation>
    </message>
</context>
<context>
    <name>ct::CountGrid</name>
    <message>
        <source>How many of ₹ %1</source>
        <translation>₹ %1 எத்தனை</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>எண் அல்ல</translation>
    </message>
</context>
<context>
    <name>ct::Counter</name>
    <message>
        <source>The folder %1 cannot be made or written. Choose another one with --data-dir, or ask for the right to write there. Nothing was sent.</source>
        <translation>கோப்புறை %1 ஐ உருவாக்கவோ எழுதவோ முடியவில்லை. --data-dir மூலம் வேறொன்றைத் தேர்ந்தெடுங்கள், அல்லது அங்கே எழுத அனுமதி பெறுங்கள். எதுவும் அனுப்பப்படவில்லை.</translation>
    </message>
    <message>
        <source>A counter is already open on the book in %1. Use that window, or close it first.</source>
        <translation>%1 இல் உள்ள பதிவேட்டில் ஏற்கனவே ஒரு கவுண்டர் திறந்துள்ளது. அந்தச் சாளரத்தைப் பயன்படுத்துங்கள், அல்லது முதலில் மூடுங்கள்.</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be used: %2 is out of form.</source>
        <translation>%1 இல் உள்ள அமைப்புகள் பயன்படாது: %2 சரியான வடிவில் இல்லை.</translation>
    </message>
    <message>
        <source>The folder %1 is set up for live sales; practice wants a folder of its own.</source>
        <translation>கோப்புறை %1 உண்மையான விற்பனைக்கானது; பயிற்சிக்குத் தனிக் கோப்புறை வேண்டும்.</translation>
    </message>
    <message>
        <source>The practice provider cannot start (%1).</source>
        <translation>பயிற்சி வழங்குநரைத் தொடங்க முடியவில்லை (%1).</translation>
    </message>
    <message>
        <source>The book in %1 cannot be used (%2). Nothing was sent. Run &quot;countertopctl verify&quot; to see what is wrong; past sales are also in journal.jsonl.</source>
        <translation>%1 இல் உள்ள பதிவேடு பயன்படாது (%2). எதுவும் அனுப்பப்படவில்லை. தவறைப் பார்க்க &quot;countertopctl verify&quot; இயக்குங்கள்; பழைய விற்பனைகள் journal.jsonl இலும் உள்ளன.</translation>
    </message>
</context>
<context>
    <name>ct::Credentials</name>
    <message>
        <source>The password is sealed in this folder. Give its passphrase with --passphrase-file. Nothing was sent.</source>
        <translation>கடவுச்சொல் இந்தக் கோப்புறையில் முத்திரையிடப்பட்டுள்ளது. --passphrase-file மூலம் அதன் கடவுத்தொடரைத் தாருங்கள். எதுவும் அனுப்பப்படவில்லை.</translation>
    </message>
    <message>
        <source>The password could not be opened: the keyring is locked or the passphrase is wrong. Nothing was sent.</source>
        <translation>கடவுச்சொல்லைத் திறக்க முடியவில்லை: கீரிங் பூட்டியுள்ளது அல்லது கடவுத்தொடர் தவறு. எதுவும் அனுப்பப்படவில்லை.</translation>
    </message>
    <message>
        <source>There is no password for this account. Store one with &quot;countertopctl configure --password-stdin&quot; or give --password-file. Nothing was sent.</source>
        <translation>இந்தக் கணக்குக்குக் கடவுச்சொல் இல்லை. &quot;countertopctl configure --password-stdin&quot; மூலம் சேமியுங்கள் அல்லது --password-file தாருங்கள். எதுவும் அனுப்பப்படவில்லை.</translation>
    </message>
    <message>
        <source>The password file does not hold one line of text. Nothing was sent.</source>
        <translation>கடவுச்சொல் கோப்பில் ஒரு வரி உரை இல்லை. எதுவும் அனுப்பப்படவில்லை.</translation>
    </message>
    <message>
        <source>The password cannot be read (%1). A password file must be a file of your own with mode 0600. Nothing was sent.</source>
        <translation>கடவுச்சொல்லைப் படிக்க முடியவில்லை (%1). கடவுச்சொல் கோப்பு உங்களுடையதாகவும் 0600 அனுமதியுடனும் இருக்க வேண்டும். எதுவும் அனுப்பப்படவில்லை.</translation>
    </message>
</context>
<context>
    <name>ct::Ctl</name>
    <message>
        <source>No users are set up on this book, so --user and --pin-file have no meaning yet. Nothing was sent.</source>
        <translation>இந்தப் பதிவேட்டில் பயனர்கள் இல்லை, எனவே --user, --pin-file இன்னும் பொருளற்றவை. எதுவும் அனுப்பப்படவில்லை.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made or written. Choose another one with --data-dir, or ask for the right to write there. Nothing was sent.</source>
        <translation>கோப்புறை %1 ஐ உருவாக்கவோ எழுதவோ முடியவில்லை. --data-dir மூலம் வேறொன்றைத் தேர்ந்தெடுங்கள், அல்லது அங்கே எழுத அனுமதி பெறுங்கள். எதுவும் அனுப்பப்படவில்லை.</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be used: %2 is out of form. Nothing was sent.</source>
        <translation>%1 இல் உள்ள அமைப்புகள் பயன்படாது: %2 சரியான வடிவில் இல்லை. எதுவும் அனுப்பப்படவில்லை.</translation>
    </message>
    <message>
        <source>This folder has no provider account yet. Set one up with &quot;countertopctl configure&quot;. Nothing was sent.</source>
        <translation>இந்தக் கோப்புறையில் வழங்குநர் கணக்கு இல்லை. &quot;countertopctl configure&quot; மூலம் அமையுங்கள். எதுவும் அனுப்பப்படவில்லை.</translation>
    </message>
    <message>
        <source>The book in %1 cannot be used (%2). Nothing was sent. Run &quot;countertopctl verify&quot; to see what is wrong; past sales are also in journal.jsonl.</source>
        <translation>%1 இல் உள்ள பதிவேடு பயன்படாது (%2). எதுவும் அனுப்பப்படவில்லை. தவறைப் பார்க்க &quot;countertopctl verify&quot; இயக்குங்கள்; பழைய விற்பனைகள் journal.jsonl இலும் உள்ளன.</translation>
    </message>
    <message>
        <source>The book in %1 is damaged (%2). Nothing was sent. Selling stays off until it is mended; past sales can be looked up.</source>
        <translation>%1 இல் உள்ள பதிவேடு சேதமடைந்துள்ளது (%2). எதுவும் அனுப்பப்படவில்லை. சரிசெய்யும் வரை விற்பனை இல்லை; பழைய விற்பனைகளைப் பார்க்கலாம்.</translation>
    </message>
    <message>
        <source>The book in %1 cannot be written. Nothing was sent. Make room on the disk or mend the rights of the folder.</source>
        <translation>%1 இல் உள்ள பதிவேட்டில் எழுத முடியவில்லை. எதுவும் அனுப்பப்படவில்லை. வட்டில் இடம் உருவாக்குங்கள் அல்லது கோப்புறையின் அனுமதிகளைச் சரிசெய்யுங்கள்.</translation>
    </message>
    <message>
        <source>address of the provider</source>
        <translation>வழங்குநரின் முகவரி</translation>
    </message>
    <message>
        <source>user name at the provider</source>
        <translation>வழங்குநரிடம் உள்ள பயனர் பெயர்</translation>
    </message>
    <message>
        <source>a book of play money</source>
        <translation>விளையாட்டுப் பணத்தின் பதிவேடு</translation>
    </message>
    <message>
        <source>form of the answers</source>
        <translation>பதில்களின் வடிவம்</translation>
    </message>
    <message>
        <source>form of the requests</source>
        <translation>அனுப்பும் முறை</translation>
    </message>
    <message>
        <source>the shop&apos;s own circle</source>
        <translation>கடையின் சொந்த வட்டம்</translation>
    </message>
    <message>
        <source>number of this counter</source>
        <translation>இந்தக் கவுண்டரின் எண்</translation>
    </message>
    <message>
        <source>how long a recharge may take in all (90)</source>
        <translation>ஒரு ரீசார்ஜ் எடுக்கக்கூடிய மொத்த நேரம் (90)</translation>
    </message>
    <message>
        <source>further certificates to trust</source>
        <translation>நம்ப வேண்டிய கூடுதல் சான்றிதழ்கள்</translation>
    </message>
    <message>
        <source>store the password that standard input gives</source>
        <translation>உள்ளீட்டில் வரும் கடவுச்சொல்லைச் சேமி</translation>
    </message>
    <message>
        <source>head of the receipts</source>
        <translation>ரசீதுகளின் தலைப்பு</translation>
    </message>
    <message>
        <source>second line of the receipts</source>
        <translation>ரசீதுகளின் இரண்டாம் வரி</translation>
    </message>
    <message>
        <source>telephone on the receipts</source>
        <translation>ரசீதுகளில் தொலைபேசி</translation>
    </message>
    <message>
        <source>GSTIN on the receipts</source>
        <translation>ரசீதுகளில் GSTIN</translation>
    </message>
    <message>
        <source>writes the settings of this folder</source>
        <translation>இந்தக் கோப்புறையின் அமைப்புகளை எழுதும்</translation>
    </message>
    <message>
        <source>operator code, or row key</source>
        <translation>ஆபரேட்டர் குறியீடு அல்லது பட்டியல் சாவி</translation>
    </message>
    <message>
        <source>mobile, customer or consumer number</source>
        <translation>மொபைல், வாடிக்கையாளர் அல்லது நுகர்வோர் எண்</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>தொகை</translation>
    </message>
    <message>
        <source>circle; without it the shop&apos;s own</source>
        <translation>வட்டம்; தராவிட்டால் கடையுடையது</translation>
    </message>
    <message>
        <source>first extra field of the operator</source>
        <translation>ஆபரேட்டரின் முதல் கூடுதல் விவரம்</translation>
    </message>
    <message>
        <source>second extra field of the operator</source>
        <translation>ஆபரேட்டரின் இரண்டாம் கூடுதல் விவரம்</translation>
    </message>
    <message>
        <source>key of this sale: the same key is never sold twice</source>
        <translation>இந்த விற்பனையின் சாவி: ஒரே சாவி இருமுறை விற்கப்படாது</translation>
    </message>
    <message>
        <source>a new attempt for a sale that failed or was not sent</source>
        <translation>தோல்வியடைந்த அல்லது அனுப்பாத விற்பனைக்குப் புதிய முயற்சி</translation>
    </message>
    <message>
        <source>sell the same number and amount again</source>
        <translation>அதே எண்ணையும் தொகையையும் மீண்டும் விற்கவும்</translation>
    </message>
    <message>
        <source>the shop&apos;s service charge</source>
        <translation>கடையின் சேவைக் கட்டணம்</translation>
    </message>
    <message>
        <source>how long to stay for a final state (60)</source>
        <translation>இறுதி நிலைக்கு எவ்வளவு நேரம் காத்திருப்பது (60)</translation>
    </message>
    <message>
        <source>makes one sale</source>
        <translation>ஒரு விற்பனை செய்யும்</translation>
    </message>
    <message>
        <source>asks the provider about one order</source>
        <translation>ஒரு ஆர்டர் பற்றி வழங்குநரிடம் கேட்கும்</translation>
    </message>
    <message>
        <source>first day, as 2026-11-22</source>
        <translation>முதல் நாள், எ.கா. 2026-11-22</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>கடைசி நாள்</translation>
    </message>
    <message>
        <source>only this state</source>
        <translation>இந்த நிலை மட்டும்</translation>
    </message>
    <message>
        <source>only this service</source>
        <translation>இந்தச் சேவை மட்டும்</translation>
    </message>
    <message>
        <source>any part of number, order id or reference</source>
        <translation>எண், ஆர்டர் ஐடி அல்லது குறிப்பு எண்ணின் ஏதேனும் பகுதி</translation>
    </message>
    <message>
        <source>at most so many (50)</source>
        <translation>அதிகபட்சம் இத்தனை (50)</translation>
    </message>
    <message>
        <source>form of the list</source>
        <translation>பட்டியலின் வடிவம்</translation>
    </message>
    <message>
        <source>lists sales, newest first</source>
        <translation>விற்பனைகளைப் பட்டியலிடும், புதியது முதலில்</translation>
    </message>
    <message>
        <source>one sale with all its evidence</source>
        <translation>ஒரு விற்பனை, அதன் எல்லா ஆதாரங்களுடன்</translation>
    </message>
    <message>
        <source>stay until every sale is settled</source>
        <translation>எல்லா விற்பனைகளும் முடியும் வரை இரு</translation>
    </message>
    <message>
        <source>but at most so long (300)</source>
        <translation>ஆனால் அதிகபட்சம் இவ்வளவு நேரம் (300)</translation>
    </message>
    <message>
        <source>ask without waiting for the back-off times</source>
        <translation>காத்திருப்பு நேரம் இல்லாமல் கேள்</translation>
    </message>
    <message>
        <source>asks about every open sale</source>
        <translation>முடியாத ஒவ்வொரு விற்பனை பற்றியும் கேட்கும்</translation>
    </message>
    <message>
        <source>why</source>
        <translation>ஏன்</translation>
    </message>
    <message>
        <source>reference of the provider&apos;s portal</source>
        <translation>வழங்குநர் போர்ட்டலின் குறிப்பு எண்</translation>
    </message>
    <message>
        <source>paper (80)</source>
        <translation>தாள் (80)</translation>
    </message>
    <message>
        <source>checks the whole book and its mirror</source>
        <translation>முழுப் பதிவேட்டையும் அதன் நகலையும் சரிபார்க்கும்</translation>
    </message>
    <message>
        <source>how many</source>
        <translation>எத்தனை</translation>
    </message>
    <message>
        <source>the same seed gives the same sales (1)</source>
        <translation>ஒரே விதை எண் ஒரே விற்பனைகளைத் தரும் (1)</translation>
    </message>
    <message>
        <source>over how many days (365)</source>
        <translation>எத்தனை நாட்களில் (365)</translation>
    </message>
    <message>
        <source>fills a practice book with made-up sales</source>
        <translation>பயிற்சிப் பதிவேட்டைக் கற்பனை விற்பனைகளால் நிரப்பும்</translation>
    </message>
    <message>
        <source>the counter&apos;s services without windows</source>
        <translation>சாளரங்கள் இல்லாத கவுண்டர் சேவைகள்</translation>
    </message>
    <message>
        <source>--from is a day such as 2026-11-22.</source>
        <translation>--from என்பது ஒரு நாள், எ.கா. 2026-11-22.</translation>
    </message>
    <message>
        <source>--to is a day such as 2026-11-22.</source>
        <translation>--to என்பது ஒரு நாள், எ.கா. 2026-11-22.</translation>
    </message>
    <message>
        <source>There is no state &quot;%1&quot;.</source>
        <translation>&quot;%1&quot; என்ற நிலை இல்லை.</translation>
    </message>
    <message>
        <source>There is no service &quot;%1&quot;.</source>
        <translation>&quot;%1&quot; என்ற சேவை இல்லை.</translation>
    </message>
    <message>
        <source>--limit is a number from 1.</source>
        <translation>--limit என்பது 1 முதல் ஒரு எண்.</translation>
    </message>
    <message>
        <source>--format is table, json or csv.</source>
        <translation>--format என்பது table, json அல்லது csv.</translation>
    </message>
    <message>
        <source>The history could not be read or written out.</source>
        <translation>வரலாற்றைப் படிக்கவோ எழுதவோ முடியவில்லை.</translation>
    </message>
    <message>
        <source>The history could not be read.</source>
        <translation>வரலாற்றைப் படிக்க முடியவில்லை.</translation>
    </message>
    <message>
        <source>This book has no order %1.</source>
        <translation>இந்தப் பதிவேட்டில் ஆர்டர் %1 இல்லை.</translation>
    </message>
    <message>
        <source>The evidence of this order cannot be read.</source>
        <translation>இந்த ஆர்டரின் ஆதாரங்களைப் படிக்க முடியவில்லை.</translation>
    </message>
    <message>
        <source>The print could not be written into the book, so no receipt was made.</source>
        <translation>அச்சைப் பதிவேட்டில் எழுத முடியவில்லை, எனவே ரசீது உருவாகவில்லை.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>கோப்பு %1 ஐ எழுத முடியவில்லை.</translation>
    </message>
    <message>
        <source>Give --count (at least 1), and --seed and --days as numbers. Nothing was written.</source>
        <translation>--count (குறைந்தது 1), --seed, --days ஆகியவற்றை எண்களாகத் தாருங்கள். எதுவும் எழுதப்படவில்லை.</translation>
    </message>
    <message>
        <source>This is a live book. Made-up sales go only into a folder that was configured with --practice. Nothing was written.</source>
        <translation>இது உண்மையான பதிவேடு. கற்பனை விற்பனைகள் --practice உடன் அமைத்த கோப்புறையில் மட்டுமே செல்லும். எதுவும் எழுதப்படவில்லை.</translation>
    </message>
    <message>
        <source>This is a live book. Nothing was written.</source>
        <translation>இது உண்மையான பதிவேடு. எதுவும் எழுதப்படவில்லை.</translation>
    </message>
    <message>
        <source>The made-up sales could not all be written (%1).</source>
        <translation>கற்பனை விற்பனைகள் அனைத்தையும் எழுத முடியவில்லை (%1).</translation>
    </message>
    <message>
        <source>%1 made-up sales in %2 s.</source>
        <translation>%2 வினாடியில் %1 கற்பனை விற்பனைகள்.</translation>
    </message>
    <message>
        <source>The book, its journal and the mirror agree.</source>
        <translation>பதிவேடு, அதன் ஜர்னல், நகல் ஆகியவை பொருந்துகின்றன.</translation>
    </message>
    <message>
        <source>The address %1 is refused: it must begin with https:// (http:// only for this very machine) and hold no user name, &quot;?&quot; or &quot;#&quot;.</source>
        <translation>முகவரி %1 மறுக்கப்பட்டது: அது https:// எனத் தொடங்க வேண்டும் (http:// இந்த இயந்திரத்துக்கு மட்டும்), பயனர் பெயர், &quot;?&quot; அல்லது &quot;#&quot; இருக்கக் கூடாது.</translation>
    </message>
    <message>
        <source>Give the user name at the provider with --username.</source>
        <translation>வழங்குநரின் பயனர் பெயரை --username மூலம் தாருங்கள்.</translation>
    </message>
    <message>
        <source>--format is json, csv or xml.</source>
        <translation>--format என்பது json, csv அல்லது xml.</translation>
    </message>
    <message>
        <source>--wire is post-query, post-form or get.</source>
        <translation>--wire என்பது post-query, post-form அல்லது get.</translation>
    </message>
    <message>
        <source>--deadline is a number of seconds from 1 to 600.</source>
        <translation>--deadline என்பது 1 முதல் 600 வரை வினாடிகள்.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>கோப்பு %1 ஐப் படிக்க முடியவில்லை.</translation>
    </message>
    <message>
        <source>There is no circle with the code %1.</source>
        <translation>குறியீடு %1 உள்ள வட்டம் இல்லை.</translation>
    </message>
    <message>
        <source>--counter is a number from 1 to 999.</source>
        <translation>--counter என்பது 1 முதல் 999 வரை எண்.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>எதுவும் மாற்றப்படவில்லை.</translation>
    </message>
    <message>
        <source>The book in this folder is a live one; practice wants a folder of its own. Nothing was changed.</source>
        <translation>இந்தக் கோப்புறையின் பதிவேடு உண்மையானது; பயிற்சிக்குத் தனிக் கோப்புறை வேண்டும். எதுவும் மாற்றப்படவில்லை.</translation>
    </message>
    <message>
        <source>The book in this folder is for practice; live sales want a folder of their own. Nothing was changed.</source>
        <translation>இந்தக் கோப்புறையின் பதிவேடு பயிற்சிக்கானது; உண்மையான விற்பனைக்குத் தனிக் கோப்புறை வேண்டும். எதுவும் மாற்றப்படவில்லை.</translation>
    </message>
    <message>
        <source>Give either --password-stdin or --password-file. Nothing was changed.</source>
        <translation>--password-stdin அல்லது --password-file இல் ஒன்றைத் தாருங்கள். எதுவும் மாற்றப்படவில்லை.</translation>
    </message>
    <message>
        <source>Standard input must hold the password as one line of text. Nothing was changed.</source>
        <translation>உள்ளீட்டில் கடவுச்சொல் ஒரு வரியாக இருக்க வேண்டும். எதுவும் மாற்றப்படவில்லை.</translation>
    </message>
    <message>
        <source>The passphrase file cannot be used (%1). It must be a file of your own with mode 0600 that holds one line. Nothing was changed.</source>
        <translation>கடவுத்தொடர் கோப்பு பயன்படாது (%1). அது உங்களுடையதாக, 0600 அனுமதியுடன், ஒரு வரி கொண்டதாக இருக்க வேண்டும். எதுவும் மாற்றப்படவில்லை.</translation>
    </message>
    <message>
        <source>The password could not be stored (%1). Without a keyring, seal it with --passphrase-file, or keep it in a private file and give --password-file each time. Nothing was changed.</source>
        <translation>கடவுச்சொல்லைச் சேமிக்க முடியவில்லை (%1). கீரிங் இல்லையெனில் --passphrase-file மூலம் முத்திரையிடுங்கள், அல்லது தனிக் கோப்பில் வைத்து ஒவ்வொரு முறையும் --password-file தாருங்கள். எதுவும் மாற்றப்படவில்லை.</translation>
    </message>
    <message>
        <source>The settings cannot be written to %1.</source>
        <translation>அமைப்புகளை %1 இல் எழுத முடியவில்லை.</translation>
    </message>
    <message>
        <source>The settings are stored in %1.</source>
        <translation>அமைப்புகள் %1 இல் சேமிக்கப்பட்டன.</translation>
    </message>
    <message>
        <source>The shop&apos;s circle is %1 (code %2); change it with --circle.</source>
        <translation>கடையின் வட்டம் %1 (குறியீடு %2); --circle மூலம் மாற்றலாம்.</translation>
    </message>
    <message>
        <source>The balance could not be written into the book.</source>
        <translation>பேலன்ஸைப் பதிவேட்டில் எழுத முடியவில்லை.</translation>
    </message>
    <message>
        <source>--intent is 1 to 128 letters, digits and signs without blanks. Nothing was sent.</source>
        <translation>--intent என்பது இடைவெளி இல்லாத 1 முதல் 128 எழுத்துகள், இலக்கங்கள், குறிகள். எதுவும் அனுப்பப்படவில்லை.</translation>
    </message>
    <message>
        <source>--wait is a number of seconds from 0 to 86400. Nothing was sent.</source>
        <translation>--wait என்பது 0 முதல் 86400 வரை வினாடிகள். எதுவும் அனுப்பப்படவில்லை.</translation>
    </message>
    <message>
        <source>--retry needs the --intent of the sale to make again. Nothing was sent.</source>
        <translation>--retry க்கு மீண்டும் செய்யும் விற்பனையின் --intent தேவை. எதுவும் அனுப்பப்படவில்லை.</translation>
    </message>
    <message>
        <source>%1 takes no --%2. Nothing was sent.</source>
        <translation>%1 உடன் --%2 பயன்படாது. எதுவும் அனுப்பப்படவில்லை.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>எதுவும் அனுப்பப்படவில்லை.</translation>
    </message>
    <message>
        <source>The answer came, but it cannot be written down at the moment; trying again. Do not sell this again.</source>
        <translation>பதில் வந்தது, ஆனால் இப்போது எழுத முடியவில்லை; மீண்டும் முயல்கிறது. இதை மீண்டும் விற்காதீர்கள்.</translation>
    </message>
    <message>
        <source>The sale could not be written down (%1), so nothing was sent. Make room on the disk or mend the folder, and sell again.</source>
        <translation>விற்பனையை எழுத முடியவில்லை (%1), எனவே எதுவும் அனுப்பப்படவில்லை. வட்டில் இடம் உருவாக்கி அல்லது கோப்புறையைச் சரிசெய்து மீண்டும் விற்கவும்.</translation>
    </message>
    <message>
        <source>The sale was sent, but the book cannot be read any more. Do not sell it again; run &quot;countertopctl verify&quot;.</source>
        <translation>விற்பனை அனுப்பப்பட்டது, ஆனால் பதிவேட்டை இனி படிக்க முடியவில்லை. மீண்டும் விற்காதீர்கள்; &quot;countertopctl verify&quot; இயக்குங்கள்.</translation>
    </message>
    <message>
        <source>This order is being sent at this moment by another program; ask again later.</source>
        <translation>இந்த ஆர்டரை இப்போது வேறு நிரல் அனுப்புகிறது; பின்னர் கேளுங்கள்.</translation>
    </message>
    <message>
        <source>The answer could not be written into the book.</source>
        <translation>பதிலைப் பதிவேட்டில் எழுத முடியவில்லை.</translation>
    </message>
    <message>
        <source>--timeout is a number of seconds from 0 to 86400.</source>
        <translation>--timeout என்பது 0 முதல் 86400 வரை வினாடிகள்.</translation>
    </message>
    <message>
        <source>The book cannot be read.</source>
        <translation>பதிவேட்டைப் படிக்க முடியவில்லை.</translation>
    </message>
    <message>
        <source>Settled: %1. Still open: %2.</source>
        <translation>முடிந்தவை: %1. இன்னும் முடியாதவை: %2.</translation>
    </message>
    <message>
        <source>The provider could not be reached. Nothing is lost: the open sales are asked about again.</source>
        <translation>வழங்குநரை அணுக முடியவில்லை. எதுவும் இழக்கப்படவில்லை: முடியாத விற்பனைகள் பற்றி மீண்டும் கேட்கப்படும்.</translation>
    </message>
    <message>
        <source>A decision needs --reason and --reference (what the provider&apos;s portal or its support says). Nothing was changed.</source>
        <translation>தீர்மானத்துக்கு --reason, --reference தேவை (வழங்குநரின் போர்ட்டல் அல்லது உதவி சொல்வது). எதுவும் மாற்றப்படவில்லை.</translation>
    </message>
    <message>
        <source>The decision could not be written into the book.</source>
        <translation>தீர்மானத்தைப் பதிவேட்டில் எழுத முடியவில்லை.</translation>
    </message>
    <message>
        <source>There is no language &quot;%1&quot;. Nothing was written.</source>
        <translation>&quot;%1&quot; என்ற மொழி இல்லை. எதுவும் எழுதப்படவில்லை.</translation>
    </message>
    <message>
        <source>lists what stops selling at the moment</source>
        <translation>இப்போது விற்பனையை நிறுத்துவதைப் பட்டியலிடும்</translation>
    </message>
    <message>
        <source>why the owner lets it go on</source>
        <translation>உரிமையாளர் ஏன் தொடர விடுகிறார்</translation>
    </message>
    <message>
        <source>lets selling go on: the owner&apos;s word</source>
        <translation>விற்பனையைத் தொடர விடும்: உரிமையாளரின் சொல்</translation>
    </message>
    <message>
        <source>What stops selling cannot be read from the book.</source>
        <translation>விற்பனையை நிறுத்துவது எது எனப் பதிவேட்டில் படிக்க முடியவில்லை.</translation>
    </message>
    <message>
        <source>Nothing stops selling.</source>
        <translation>விற்பனையை எதுவும் நிறுத்தவில்லை.</translation>
    </message>
    <message>
        <source>There is no hold &quot;%1&quot;: it is epoch, machine, wallet or reconcile. Nothing was changed.</source>
        <translation>&quot;%1&quot; என்ற நிறுத்தம் இல்லை: அது epoch, machine, wallet அல்லது reconcile. எதுவும் மாற்றப்படவில்லை.</translation>
    </message>
    <message>
        <source>Give --reason with the owner&apos;s words: they are kept in the journal. Nothing was changed.</source>
        <translation>உரிமையாளரின் சொற்களை --reason மூலம் தாருங்கள்: அவை ஜர்னலில் வைக்கப்படும். எதுவும் மாற்றப்படவில்லை.</translation>
    </message>
    <message>
        <source>No hold of this kind stands. Nothing was changed.</source>
        <translation>இவ்வகை நிறுத்தம் எதுவும் இல்லை. எதுவும் மாற்றப்படவில்லை.</translation>
    </message>
    <message>
        <source>The release cannot be written into the book (%1).</source>
        <translation>விடுவிப்பைப் பதிவேட்டில் எழுத முடியவில்லை (%1).</translation>
    </message>
    <message>
        <source>The answer came, but it cannot be written down. Do not sell this again: make room on the disk or mend the folder, then run &quot;countertopctl reconcile&quot;.</source>
        <translation>பதில் வந்தது, ஆனால் எழுத முடியவில்லை. இதை மீண்டும் விற்காதீர்கள்: வட்டில் இடம் உருவாக்கி அல்லது கோப்புறையைச் சரிசெய்து, &quot;countertopctl reconcile&quot; இயக்குங்கள்.</translation>
    </message>
    <message>
        <source>only check the lines</source>
        <translation>வரிகளைச் சரிபார்க்க மட்டும்</translation>
    </message>
    <message>
        <source>how many sales at a time (4)</source>
        <translation>ஒரே நேரத்தில் எத்தனை விற்பனைகள் (4)</translation>
    </message>
    <message>
        <source>new attempts for lines that failed or were not sent</source>
        <translation>தோல்வியடைந்த அல்லது அனுப்பாத வரிகளுக்குப் புதிய முயற்சிகள்</translation>
    </message>
    <message>
        <source>take the same number and amount again</source>
        <translation>அதே எண்ணையும் தொகையையும் மீண்டும் எடு</translation>
    </message>
    <message>
        <source>practice only: do not stop at unknown outcomes</source>
        <translation>பயிற்சி மட்டும்: தெரியாத முடிவுகளில் நிற்காதே</translation>
    </message>
    <message>
        <source>how long to stay for final states (60)</source>
        <translation>இறுதி நிலைகளுக்கு எவ்வளவு நேரம் காத்திருப்பது (60)</translation>
    </message>
    <message>
        <source>makes the sales of a list</source>
        <translation>ஒரு பட்டியலின் விற்பனைகளைச் செய்யும்</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Nothing was sent.</source>
        <translation>கோப்பு %1 ஐப் படிக்க முடியவில்லை. எதுவும் அனுப்பப்படவில்லை.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… மேலும் %n.</numerusform>
            <numerusform>… மேலும் %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be sent, so nothing was sent.</source>
        <translation>
            <numerusform>%n வரியை அனுப்ப முடியாது, எனவே எதுவும் அனுப்பப்படவில்லை.</numerusform>
            <numerusform>%n வரிகளை அனுப்ப முடியாது, எனவே எதுவும் அனுப்பப்படவில்லை.</numerusform>
        </translation>
    </message>
    <message>
        <source>--concurrency is a number from 1 to 32. Nothing was sent.</source>
        <translation>--concurrency என்பது 1 முதல் 32 வரை எண். எதுவும் அனுப்பப்படவில்லை.</translation>
    </message>
    <message>
        <source>--keep-going is for practice books: with real money a list stops at the second unknown outcome. Nothing was sent.</source>
        <translation>--keep-going பயிற்சிப் பதிவேடுகளுக்கு: உண்மையான பணத்தில் இரண்டாவது தெரியாத முடிவில் பட்டியல் நிற்கும். எதுவும் அனுப்பப்படவில்லை.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s), %1 in all.</source>
        <translation>
            <numerusform>%n வரி, மொத்தம் %1.</numerusform>
            <numerusform>%n வரிகள், மொத்தம் %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every line can be sent. Nothing was sent.</source>
        <translation>எல்லா வரிகளையும் அனுப்பலாம். எதுவும் அனுப்பப்படவில்லை.</translation>
    </message>
    <message>
        <source>says what is wrong with this counter, and what to do</source>
        <translation>இந்தக் கவுண்டரில் என்ன தவறு, என்ன செய்வது எனச் சொல்லும்</translation>
    </message>
    <message>
        <source>put the book that lies here aside</source>
        <translation>இங்கே உள்ள பதிவேட்டைத் தனியே வை</translation>
    </message>
    <message>
        <source>puts a backup in place; what the folder knows beyond it is merged</source>
        <translation>காப்பு நகலை இடத்தில் வைக்கும்; அதற்கு மேல் கோப்புறை அறிந்தது சேர்க்கப்படும்</translation>
    </message>
    <message>
        <source>the mirror, journal.jsonl</source>
        <translation>இரண்டாவது நகல், journal.jsonl</translation>
    </message>
    <message>
        <source>makes a new book from the mirror</source>
        <translation>இரண்டாவது நகலிலிருந்து புதிய பதிவேடு உருவாக்கும்</translation>
    </message>
    <message>
        <source>No backup can be made at %1 (%2). Nothing was changed.</source>
        <translation>%1 இல் காப்பு நகல் எடுக்க முடியாது (%2). எதுவும் மாற்றப்படவில்லை.</translation>
    </message>
    <message>
        <source>The backup could not be written (%1). There is none at %2.</source>
        <translation>காப்பு நகலை எழுத முடியவில்லை (%1). %2 இல் எதுவும் இல்லை.</translation>
    </message>
    <message>
        <source>The copy is damaged, and so, most likely, is the book (%1). There is no backup at %2. Run &quot;countertopctl verify&quot;.</source>
        <translation>நகல் சேதமடைந்துள்ளது, அநேகமாகப் பதிவேடும் (%1). %2 இல் காப்பு நகல் இல்லை. &quot;countertopctl verify&quot; இயக்குங்கள்.</translation>
    </message>
    <message>
        <source>The backup could not be finished (%1).</source>
        <translation>காப்பு நகலை முடிக்க முடியவில்லை (%1).</translation>
    </message>
    <message>
        <source>The backup is in %1: %2 entries, head %3.</source>
        <translation>காப்பு நகல் %1 இல் உள்ளது: %2 பதிவுகள், தலை %3.</translation>
    </message>
    <message>
        <source>Give the mirror with --from. Nothing was changed.</source>
        <translation>--from மூலம் இரண்டாவது நகலை (journal.jsonl) தாருங்கள். எதுவும் மாற்றப்படவில்லை.</translation>
    </message>
    <message>
        <source>The book is in place: %1 entries of the file, %2 newer ones merged.</source>
        <translation>பதிவேடு இடத்தில் உள்ளது: கோப்பின் %1 பதிவுகள், புதிய %2 சேர்க்கப்பட்டன.</translation>
    </message>
    <message>
        <source>What lay here before is kept in %1.</source>
        <translation>முன்பு இங்கே இருந்தது %1 இல் உள்ளது.</translation>
    </message>
    <message>
        <source>There is a book in %1. With --force it is kept aside and replaced. Nothing was changed.</source>
        <translation>%1 இல் ஒரு பதிவேடு உள்ளது. --force தந்தால் அது தனியே வைக்கப்பட்டு மாற்றப்படும். எதுவும் மாற்றப்படவில்லை.</translation>
    </message>
    <message>
        <source>A recharge is being sent from this book. Wait for its result. Nothing was changed.</source>
        <translation>இந்தப் பதிவேட்டிலிருந்து ஒரு ரீசார்ஜ் அனுப்பப்படுகிறது. அதன் முடிவுக்குக் காத்திருங்கள். எதுவும் மாற்றப்படவில்லை.</translation>
    </message>
    <message>
        <source>Another program has this book open. Close the counter first. Nothing was changed.</source>
        <translation>வேறு நிரலில் இந்தப் பதிவேடு திறந்துள்ளது. முதலில் கவுண்டரை மூடுங்கள். எதுவும் மாற்றப்படவில்லை.</translation>
    </message>
    <message>
        <source>The file %1 cannot be used (%2). Nothing was changed.</source>
        <translation>கோப்பு %1 பயன்படாது (%2). எதுவும் மாற்றப்படவில்லை.</translation>
    </message>
    <message>
        <source>The file %1 was written by a newer program. Install that one first. Nothing was changed.</source>
        <translation>கோப்பு %1 புதிய பதிப்பு நிரலால் எழுதப்பட்டது. முதலில் அதை நிறுவுங்கள். எதுவும் மாற்றப்படவில்லை.</translation>
    </message>
    <message>
        <source>The file %1 contradicts itself (%2), so no book is made of it. Nothing was changed.</source>
        <translation>கோப்பு %1 தன்னுடனே முரண்படுகிறது (%2), எனவே அதிலிருந்து பதிவேடு உருவாகாது. எதுவும் மாற்றப்படவில்லை.</translation>
    </message>
    <message>
        <source>The book could not be put in place (%1). What lay in %2 before is still valid.</source>
        <translation>பதிவேட்டை இடத்தில் வைக்க முடியவில்லை (%1). %2 இல் முன்பு இருந்ததே செல்லும்.</translation>
    </message>
    <message>
        <source>another path; the old one is good for nothing then</source>
        <translation>வேறு பாதை; பழையது இனி பயன்படாது</translation>
    </message>
    <message>
        <source>tells the path that the provider calls back</source>
        <translation>வழங்குநர் அழைக்கும் பாதையைச் சொல்லும்</translation>
    </message>
    <message>
        <source>The token of the call-backs cannot be read from %1: it must be a private file (0600) of this user. --new-token makes a new one.</source>
        <translation>கால்-பேக் டோக்கனை %1 இலிருந்து படிக்க முடியவில்லை: அது இந்தப் பயனரின் தனிக் கோப்பாக (0600) இருக்க வேண்டும். --new-token புதியதை உருவாக்கும்.</translation>
    </message>
    <message>
        <source>lists what needs the owner, oldest first</source>
        <translation>உரிமையாளர் பார்க்க வேண்டியவற்றைப் பட்டியலிடும், பழையது முதலில்</translation>
    </message>
    <message>
        <source>puts the sale on the owner&apos;s list</source>
        <translation>விற்பனையை உரிமையாளரின் பட்டியலில் சேர்க்கும்</translation>
    </message>
    <message>
        <source>keeps what was said</source>
        <translation>சொன்னதைப் பதிவு செய்யும்</translation>
    </message>
    <message>
        <source>prints the complaint to the provider</source>
        <translation>வழங்குநருக்கான புகாரை அச்சிடும்</translation>
    </message>
    <message>
        <source>ends the case</source>
        <translation>விவகாரத்தை முடிக்கும்</translation>
    </message>
    <message>
        <source>what was paid back</source>
        <translation>திருப்பித் தந்த தொகை</translation>
    </message>
    <message>
        <source>how it ended</source>
        <translation>எப்படி முடிந்தது</translation>
    </message>
    <message>
        <source>one deed in the dispute about a sale</source>
        <translation>ஒரு விற்பனையின் சர்ச்சையில் ஒரு செயல்</translation>
    </message>
    <message>
        <source>Cases: %1. Stuck with the provider: %2. Owed to customers: %3.</source>
        <translation>விவகாரங்கள்: %1. வழங்குநரிடம் சிக்கியது: %2. வாடிக்கையாளர்களுக்குத் தரவேண்டியது: %3.</translation>
    </message>
    <message>
        <source>Give one of --raise, --note, --close and --letter. Nothing was changed.</source>
        <translation>--raise, --note, --close, --letter இல் ஒன்றைத் தாருங்கள். எதுவும் மாற்றப்படவில்லை.</translation>
    </message>
    <message>
        <source>An end is paid_back (with --paid-back RUPEES), rejected or settled. Nothing was changed.</source>
        <translation>முடிவு என்பது paid_back (--paid-back ரூபாய் உடன்), rejected அல்லது settled. எதுவும் மாற்றப்படவில்லை.</translation>
    </message>
    <message>
        <source>This cannot be done now: words or an amount are missing, the case stands differently, or its outcome is not decided yet. Nothing was changed.</source>
        <translation>இதை இப்போது செய்ய முடியாது: சொற்கள் அல்லது தொகை இல்லை, விவகாரத்தின் நிலை மாறியுள்ளது, அல்லது முடிவு இன்னும் தீர்மானிக்கப்படவில்லை. எதுவும் மாற்றப்படவில்லை.</translation>
    </message>
    <message>
        <source>This could not be written into the book.</source>
        <translation>இதைப் பதிவேட்டில் எழுத முடியவில்லை.</translation>
    </message>
    <message>
        <source>Kept in the book.</source>
        <translation>பதிவேட்டில் பதிவானது.</translation>
    </message>
    <message>
        <source>the owner accepts what is unexplained, for this reason</source>
        <translation>இந்தக் காரணத்தால் விளக்கமற்றதை உரிமையாளர் ஏற்கிறார்</translation>
    </message>
    <message>
        <source>asks for the wallet&apos;s balance and compares it with the book</source>
        <translation>வாலட் பேலன்ஸைக் கேட்டுப் பதிவேட்டுடன் ஒப்பிடும்</translation>
    </message>
    <message>
        <source>reference of the bank</source>
        <translation>வங்கியின் குறிப்பு எண்</translation>
    </message>
    <message>
        <source>enters money put into the wallet</source>
        <translation>வாலட்டில் போட்ட பணத்தைப் பதிவு செய்யும்</translation>
    </message>
    <message>
        <source>the owner&apos;s decision about a sale</source>
        <translation>ஒரு விற்பனை பற்றி உரிமையாளரின் தீர்மானம்</translation>
    </message>
    <message>
        <source>The decision is success, failed or reversed. Nothing was changed.</source>
        <translation>தீர்மானம் என்பது success, failed அல்லது reversed. எதுவும் மாற்றப்படவில்லை.</translation>
    </message>
    <message>
        <source>Only an order whose outcome is open or contradictory can be decided, and only a success can be called reversed. Nothing was changed.</source>
        <translation>முடிவு தெரியாத அல்லது முரண்பட்ட ஆர்டரை மட்டுமே தீர்மானிக்கலாம்; வெற்றியை மட்டுமே reversed எனலாம். எதுவும் மாற்றப்படவில்லை.</translation>
    </message>
    <message>
        <source>The balance could not be compared with the book.</source>
        <translation>பேலன்ஸைப் பதிவேட்டுடன் ஒப்பிட முடியவில்லை.</translation>
    </message>
    <message>
        <source>Book and wallet agree, or no reason was given. Nothing was changed.</source>
        <translation>பதிவேடும் வாலட்டும் பொருந்துகின்றன, அல்லது காரணம் தரப்படவில்லை. எதுவும் மாற்றப்படவில்லை.</translation>
    </message>
    <message>
        <source>Money put into the wallet is entered as an amount in rupees and the bank&apos;s --reference. Nothing was written.</source>
        <translation>வாலட்டில் போட்ட பணத்தை ரூபாய் தொகையாக, வங்கியின் --reference உடன் தாருங்கள். எதுவும் எழுதப்படவில்லை.</translation>
    </message>
    <message>
        <source>The entry could not be written into the book.</source>
        <translation>பதிவைப் பதிவேட்டில் எழுத முடியவில்லை.</translation>
    </message>
    <message>
        <source>%1 entered. It is looked for in the next balance.</source>
        <translation>%1 பதிவானது. அடுத்த பேலன்ஸில் அது தேடப்படும்.</translation>
    </message>
    <message>
        <source>Give --output with a file ending in .pdf, .txt, .png or .escpos, and --paper as 58, 80, a5 or a4 (58 or 80 for .escpos). Nothing was written.</source>
        <translation>.pdf, .txt, .png அல்லது .escpos என முடியும் கோப்பை --output மூலம் தாருங்கள்; --paper என்பது 58, 80, a5 அல்லது a4 (.escpos க்கு 58 அல்லது 80). எதுவும் எழுதப்படவில்லை.</translation>
    </message>
    <message>
        <source>file ending in .pdf, .txt, .png or .escpos</source>
        <translation>.pdf, .txt, .png அல்லது .escpos என முடியும் கோப்பு</translation>
    </message>
    <message>
        <source>No damage was found, but not everything could be looked at. Try again when less is written to the book.</source>
        <translation>சேதம் எதுவும் இல்லை, ஆனால் எல்லாவற்றையும் பார்க்க முடியவில்லை. பதிவேட்டில் எழுதுவது குறையும்போது மீண்டும் முயலுங்கள்.</translation>
    </message>
    <message>
        <source>The copy could not be checked (%1), so there is no backup at %2. Try again.</source>
        <translation>நகலைச் சரிபார்க்க முடியவில்லை (%1), எனவே %2 இல் காப்பு நகல் இல்லை. மீண்டும் முயலுங்கள்.</translation>
    </message>
    <message>
        <source>language of the receipt: en, hi, bn, mr, ta, te, gu, kn, ml, pa</source>
        <translation>ரசீதின் மொழி: en, hi, bn, mr, ta, te, gu, kn, ml, pa</translation>
    </message>
    <message>
        <source>folder of another disk for the journal&apos;s second copy</source>
        <translation>ஜர்னலின் இரண்டாவது நகலுக்கு வேறு வட்டின் கோப்புறை</translation>
    </message>
    <message>
        <source>There is no folder %1 for the mirror. Nothing was changed.</source>
        <translation>இரண்டாவது நகலுக்கு %1 என்ற கோப்புறை இல்லை. எதுவும் மாற்றப்படவில்லை.</translation>
    </message>
    <message>
        <source>The folder %1 lies on another machine&apos;s disk, where nothing is safe in a power cut. Nothing was changed.</source>
        <translation>கோப்புறை %1 வேறு இயந்திரத்தின் வட்டில் உள்ளது; மின்தடையில் அங்கே எதுவும் பாதுகாப்பாக இராது. எதுவும் மாற்றப்படவில்லை.</translation>
    </message>
    <message>
        <source>Everybody on this computer can write into the folder %1. Choose one of your own. Nothing was changed.</source>
        <translation>கோப்புறை %1 இல் இந்தக் கணினியில் யாரும் எழுதலாம். உங்களுடைய ஒன்றைத் தேர்ந்தெடுங்கள். எதுவும் மாற்றப்படவில்லை.</translation>
    </message>
    <message>
        <source>In %1 there is a journal.jsonl already that is not this book&apos;s. Nothing was changed.</source>
        <translation>%1 இல் ஏற்கனவே ஒரு journal.jsonl உள்ளது; அது இந்தப் பதிவேட்டினுடையது அல்ல. எதுவும் மாற்றப்படவில்லை.</translation>
    </message>
    <message>
        <source>The mirror cannot be written to %1 (%2). Nothing was changed.</source>
        <translation>இரண்டாவது நகலை %1 இல் எழுத முடியவில்லை (%2). எதுவும் மாற்றப்படவில்லை.</translation>
    </message>
    <message>
        <source>The mirror cannot be read where it lies now (%1). Nothing was changed.</source>
        <translation>இப்போதுள்ள இடத்தில் இரண்டாவது நகலைப் படிக்க முடியவில்லை (%1). எதுவும் மாற்றப்படவில்லை.</translation>
    </message>
    <message>
        <source>tcp://ADDRESS:PORT, device:/dev/FILE, raw:QUEUE or queue:QUEUE</source>
        <translation>tcp://ADDRESS:PORT, device:/dev/FILE, raw:QUEUE அல்லது queue:QUEUE</translation>
    </message>
    <message>
        <source>width of a thermal printer&apos;s head (576)</source>
        <translation>தெர்மல் அச்சுப்பொறித் தலையின் அகலம் (576)</translation>
    </message>
    <message>
        <source>the printer has no knife</source>
        <translation>அச்சுப்பொறியில் வெட்டும் கத்தி இல்லை</translation>
    </message>
    <message>
        <source>open the drawer with the first paper</source>
        <translation>முதல் தாளுடன் கல்லாவைத் திற</translation>
    </message>
    <message>
        <source>writes or prints a receipt</source>
        <translation>ரசீதை எழுதும் அல்லது அச்சிடும்</translation>
    </message>
    <message>
        <source>Give --printer as tcp://ADDRESS:PORT, device:/dev/FILE, raw:QUEUE or queue:QUEUE, with --dots as 384, 512 or 576 and without --output. Nothing was printed.</source>
        <translation>--printer என்பது tcp://ADDRESS:PORT, device:/dev/FILE, raw:QUEUE அல்லது queue:QUEUE; --dots என்பது 384, 512 அல்லது 576; --output வேண்டாம். எதுவும் அச்சிடவில்லை.</translation>
    </message>
    <message>
        <source>language of the windows: en, hi, …</source>
        <translation>சாளரங்களின் மொழி: en, hi, …</translation>
    </message>
    <message>
        <source>language of receipts; without it that of the windows</source>
        <translation>ரசீதுகளின் மொழி; இல்லையெனில் சாளரத்தின் மொழி</translation>
    </message>
    <message>
        <source>where the shop&apos;s UPI QR code asks for money to be sent</source>
        <translation>கடையின் UPI QR குறியீடு பணத்தை எங்கே அனுப்பச் சொல்லும்</translation>
    </message>
    <message>
        <source>the name that UPI apps show; without it the shop&apos;s</source>
        <translation>UPI ஆப்பில் தெரியும் பெயர்; இல்லையெனில் கடையின் பெயர்</translation>
    </message>
    <message>
        <source>There is no language &quot;%1&quot;.</source>
        <translation>&quot;%1&quot; என்ற மொழி இல்லை.</translation>
    </message>
    <message>
        <source>how it is paid (cash)</source>
        <translation>எப்படிச் செலுத்தப்பட்டது (cash)</translation>
    </message>
    <message>
        <source>cash that was put down</source>
        <translation>தந்த ரொக்கம்</translation>
    </message>
    <message>
        <source>whose account, with --pay account</source>
        <translation>யாருடைய கணக்கு, --pay account உடன்</translation>
    </message>
    <message>
        <source>the drawer counted by note: 500x3,100x12; 0: empty</source>
        <translation>நோட்டுவாரியாக எண்ணிய கல்லா: 500x3,100x12; 0: காலி</translation>
    </message>
    <message>
        <source>cash that goes in or out</source>
        <translation>போட்ட அல்லது எடுத்த ரொக்கம்</translation>
    </message>
    <message>
        <source>why it goes in or out, or why the count differs</source>
        <translation>ஏன் போட்டது அல்லது எடுத்தது, அல்லது எண்ணிக்கை ஏன் பொருந்தவில்லை</translation>
    </message>
    <message>
        <source>the sale whose money goes back</source>
        <translation>பணம் திரும்பும் விற்பனை</translation>
    </message>
    <message>
        <source>the money goes back by UPI, not from the drawer</source>
        <translation>பணம் கல்லாவிலிருந்து அல்ல, UPI மூலம் திரும்பும்</translation>
    </message>
    <message>
        <source>which Z report</source>
        <translation>எந்த Z அறிக்கை</translation>
    </message>
    <message>
        <source>the drawer: opened and closed by count, cash in and out, money given back</source>
        <translation>கல்லா: எண்ணித் திறத்தல், மூடல், ரொக்கம் போடல்-எடுத்தல், திருப்பித் தந்த பணம்</translation>
    </message>
    <message>
        <source>how much this customer may owe</source>
        <translation>இந்த வாடிக்கையாளரின் கடன் வரம்பு</translation>
    </message>
    <message>
        <source>money that the customer brought</source>
        <translation>வாடிக்கையாளர் கொண்டுவந்த பணம்</translation>
    </message>
    <message>
        <source>owed from now on, with a --note</source>
        <translation>இனி கடன், --note உடன்</translation>
    </message>
    <message>
        <source>no longer owed, with a --note</source>
        <translation>இனி கடன் இல்லை, --note உடன்</translation>
    </message>
    <message>
        <source>what is written beside it</source>
        <translation>உடன் எழுதிய குறிப்பு</translation>
    </message>
    <message>
        <source>what a customer owes (udhaar)</source>
        <translation>வாடிக்கையாளரின் கடன் பாக்கி</translation>
    </message>
    <message>
        <source>--pay is cash, upi, or account with the --customer&apos;s mobile number. Nothing was sent.</source>
        <translation>--pay என்பது cash, upi, அல்லது --customer மொபைல் எண்ணுடன் account. எதுவும் அனுப்பப்படவில்லை.</translation>
    </message>
    <message>
        <source>--given is cash, and at least what is to be paid. Nothing was sent.</source>
        <translation>--given என்பது ரொக்கம், குறைந்தது செலுத்த வேண்டிய தொகை. எதுவும் அனுப்பப்படவில்லை.</translation>
    </message>
    <message>
        <source>A shift is opened, counted and closed by: open, in, out, refund, refunds, x, close, z, list, on, off. Nothing was written.</source>
        <translation>ஷிஃப்டுக்கான சொற்கள்: open, in, out, refund, refunds, x, close, z, list, on, off. எதுவும் எழுதப்படவில்லை.</translation>
    </message>
    <message>
        <source>Count the drawer by note, as --count 500x3,100x12,1x7 (or 0 where it is empty). Nothing was written.</source>
        <translation>கல்லாவை நோட்டுவாரியாக எண்ணுங்கள், எ.கா. --count 500x3,100x12,1x7 (காலி எனில் 0). எதுவும் எழுதப்படவில்லை.</translation>
    </message>
    <message>
        <source>This count cannot be. Nothing was written.</source>
        <translation>இந்த எண்ணிக்கை சாத்தியமில்லை. எதுவும் எழுதப்படவில்லை.</translation>
    </message>
    <message>
        <source>A shift is open already; close it first.</source>
        <translation>ஒரு ஷிஃப்ட் ஏற்கனவே திறந்துள்ளது; முதலில் அதை மூடுங்கள்.</translation>
    </message>
    <message>
        <source>The shifts of this book cannot be read.</source>
        <translation>இந்தப் பதிவேட்டின் ஷிஃப்டுகளைப் படிக்க முடியவில்லை.</translation>
    </message>
    <message>
        <source>Cash in or out has an --amount and a --reason. Nothing was written.</source>
        <translation>ரொக்கம் போட அல்லது எடுக்க --amount, --reason தேவை. எதுவும் எழுதப்படவில்லை.</translation>
    </message>
    <message>
        <source>No shift is open; open one first.</source>
        <translation>எந்த ஷிஃப்டும் திறக்கவில்லை; முதலில் ஒன்றைத் திறங்கள்.</translation>
    </message>
    <message>
        <source>Name the --order whose money goes back. Nothing was written.</source>
        <translation>பணம் திரும்ப வேண்டிய --order ஐத் தாருங்கள். எதுவும் எழுதப்படவில்லை.</translation>
    </message>
    <message>
        <source>Nothing is to be given back for this order, or no shift is open.</source>
        <translation>இந்த ஆர்டருக்குத் திருப்பித் தர எதுவும் இல்லை, அல்லது ஷிஃப்ட் திறக்கவில்லை.</translation>
    </message>
    <message>
        <source>The count is kept. It is not what was expected: say why with &quot;shift close --reason TEXT&quot;, or count once more.</source>
        <translation>எண்ணிக்கை வைக்கப்பட்டது. எதிர்பார்த்ததுடன் பொருந்தவில்லை: &quot;shift close --reason TEXT&quot; மூலம் காரணம் சொல்லுங்கள், அல்லது மீண்டும் எண்ணுங்கள்.</translation>
    </message>
    <message>
        <source>Count the drawer first: shift close --count 500x3,100x12.</source>
        <translation>முதலில் கல்லாவை எண்ணுங்கள்: shift close --count 500x3,100x12.</translation>
    </message>
    <message>
        <source>No shift of that --number was closed.</source>
        <translation>அந்த --number உள்ள ஷிஃப்ட் எதுவும் மூடப்படவில்லை.</translation>
    </message>
    <message>
        <source>From now on a sale needs an open shift.</source>
        <translation>இனி விற்பனைக்குத் திறந்த ஷிஃப்ட் தேவை.</translation>
    </message>
    <message>
        <source>A sale needs no shift any more.</source>
        <translation>இனி விற்பனைக்கு ஷிஃப்ட் தேவையில்லை.</translation>
    </message>
    <message>
        <source>A customer is a mobile number of ten digits; amounts are rupees, and a charge or credit needs a --note. Nothing was written.</source>
        <translation>வாடிக்கையாளர் என்பது பத்து இலக்க மொபைல் எண்; தொகை ரூபாயில்; charge அல்லது credit க்கு --note தேவை. எதுவும் எழுதப்படவில்லை.</translation>
    </message>
    <message>
        <source>%1 owes %2 and may owe %3.</source>
        <translation>%1 இன் கடன் %2, வரம்பு %3.</translation>
    </message>
    <message>
        <source>check this backup instead</source>
        <translation>பதிலாக இந்தக் காப்பை சரிபார்</translation>
    </message>
    <message>
        <source>copies the book, checked, beside running sales; sealed with --passphrase-file</source>
        <translation>விற்பனையின் ஊடே ஏட்டின் சரிபார்த்த நகலை எடுக்கும்; --passphrase-file தந்தால் முத்திரையுடன்</translation>
    </message>
    <message>
        <source>The backup %1 is sealed. Give its passphrase with --passphrase-file. Nothing was changed.</source>
        <translation>காப்பு %1 முத்திரையிடப்பட்டது. --passphrase-file மூலம் கடவுச்சொற்றொடரைத் தாருங்கள். எதுவும் மாற்றப்படவில்லை.</translation>
    </message>
    <message>
        <source>The passphrase does not open the backup %1, or its beginning was changed. Nothing was changed here.</source>
        <translation>இந்தக் கடவுச்சொற்றொடர் காப்பு %1 ஐத் திறக்காது, அல்லது அதன் தொடக்கம் மாற்றப்பட்டது. இங்கே எதுவும் மாற்றப்படவில்லை.</translation>
    </message>
    <message>
        <source>The backup %1 is cut short or was changed, so it cannot be trusted. Nothing was changed here.</source>
        <translation>காப்பு %1 முழுதாக இல்லை அல்லது மாற்றப்பட்டது; நம்ப முடியாது. இங்கே எதுவும் மாற்றப்படவில்லை.</translation>
    </message>
    <message>
        <source>The backup is whole: %1 entries, head %2.</source>
        <translation>காப்பு முழுதாக உள்ளது: %1 பதிவுகள், முனை %2.</translation>
    </message>
    <message>
        <source>the amount was looked at a second time</source>
        <translation>தொகை இரண்டாம் முறை பார்க்கப்பட்டது</translation>
    </message>
    <message>
        <source>of whom it is about</source>
        <translation>யாரைப் பற்றி</translation>
    </message>
    <message>
        <source>what somebody may do</source>
        <translation>யார் என்ன செய்யலாம்</translation>
    </message>
    <message>
        <source>private file that holds the new PIN</source>
        <translation>புதிய PIN உள்ள தனிக் கோப்பு</translation>
    </message>
    <message>
        <source>the largest sale of a cashier; 0: any</source>
        <translation>காசாளரின் மிகப் பெரிய விற்பனை; 0: எவ்வளவும்</translation>
    </message>
    <message>
        <source>all sales of a cashier&apos;s day; 0: any</source>
        <translation>காசாளரின் ஒரு நாள் விற்பனை; 0: எவ்வளவும்</translation>
    </message>
    <message>
        <source>from here on an amount is looked at twice; 0: never</source>
        <translation>இதிலிருந்து தொகை இருமுறை பார்க்கப்படும்; 0: ஒருபோதும் இல்லை</translation>
    </message>
    <message>
        <source>without a key, then the window asks who it is (5)</source>
        <translation>விசை இல்லாமல், பிறகு சாளரம் யார் என்று கேட்கும் (5)</translation>
    </message>
    <message>
        <source>whether cashiers see the balance (no)</source>
        <translation>காசாளர்கள் இருப்பைப் பார்க்கலாமா (no)</translation>
    </message>
    <message>
        <source>who works at the counter; with the first owner signing in begins</source>
        <translation>கவுண்டரில் யார் வேலை செய்கிறார்; முதல் உரிமையாளருடன் உள்நுழைவு தொடங்கும்</translation>
    </message>
    <message>
        <source>The book cannot say who may do this. Nothing was changed, and no money was moved.</source>
        <translation>இதை யார் செய்யலாம் என ஏடு சொல்ல முடியவில்லை. எதுவும் மாற்றப்படவில்லை, பணம் நகரவில்லை.</translation>
    </message>
    <message>
        <source>%1 may not work here any more. Nothing was changed, and no money was moved.</source>
        <translation>%1 இனி இங்கே வேலை செய்ய முடியாது. எதுவும் மாற்றப்படவில்லை, பணம் நகரவில்லை.</translation>
    </message>
    <message>
        <source>%1 is a cashier, and only an owner may do this. Nothing was changed, and no money was moved.</source>
        <translation>%1 காசாளர்; இதை உரிமையாளர் மட்டுமே செய்யலாம். எதுவும் மாற்றப்படவில்லை, பணம் நகரவில்லை.</translation>
    </message>
    <message>
        <source>People sign in on this book: give --user NAME and --pin-file FILE. Nothing was changed, and no money was moved.</source>
        <translation>இந்த ஏட்டில் உள்நுழைய வேண்டும்: --user NAME, --pin-file FILE தாருங்கள். எதுவும் மாற்றப்படவில்லை, பணம் நகரவில்லை.</translation>
    </message>
    <message>
        <source>The PIN cannot be read: the file must hold one line, and be a file of your own with mode 0600. Nothing was sent.</source>
        <translation>PIN படிக்க முடியவில்லை: கோப்பில் ஒரே வரி வேண்டும்; அது 0600 உள்ள உங்கள் சொந்தக் கோப்பாக வேண்டும். எதுவும் அனுப்பப்படவில்லை.</translation>
    </message>
    <message>
        <source>Name or PIN is wrong. Nothing was changed, and no money was moved.</source>
        <translation>பெயர் அல்லது PIN தவறு. எதுவும் மாற்றப்படவில்லை, பணம் நகரவில்லை.</translation>
    </message>
    <message>
        <source>Too many wrong PINs: wait %1 seconds, then try again. Nothing was changed, and no money was moved.</source>
        <translation>பலமுறை தவறான PIN: %1 வினாடி காத்து மீண்டும் முயலுங்கள். எதுவும் மாற்றப்படவில்லை, பணம் நகரவில்லை.</translation>
    </message>
    <message>
        <source>People are kept by: add, list, role, pin, limit, disable, enable, rules. Nothing was changed.</source>
        <translation>ஆட்களுக்கு: add, list, role, pin, limit, disable, enable, rules. எதுவும் மாற்றப்படவில்லை.</translation>
    </message>
    <message>
        <source>The first person is an owner, and one owner always stays. Nothing was changed.</source>
        <translation>முதல் ஆள் உரிமையாளர்; ஒரு உரிமையாளர் எப்போதும் இருப்பார். எதுவும் மாற்றப்படவில்லை.</translation>
    </message>
    <message>
        <source>Give --name (of somebody who is there, or with add of somebody new), --role owner or cashier, limits in rupees, and in --new-pin-file a PIN of %1 to %2 characters. Nothing was changed.</source>
        <translation>--name (இருப்பவர், அல்லது add உடன் புதியவர்), --role owner அல்லது cashier, வரம்புகள் ரூபாயில், --new-pin-file இல் %1 முதல் %2 எழுத்து PIN தாருங்கள். எதுவும் மாற்றப்படவில்லை.</translation>
    </message>
    <message>
        <source>Give --large in rupees, --lock-minutes from 1 to %1, and --cashiers-see-balance yes or no. Nothing was changed.</source>
        <translation>--large ரூபாயில், --lock-minutes 1 முதல் %1, --cashiers-see-balance yes அல்லது no தாருங்கள். எதுவும் மாற்றப்படவில்லை.</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>நிறுத்தப்பட்டது</translation>
    </message>
    <message>
        <source>Nobody signs in here: whoever stands at the counter is the owner.</source>
        <translation>இங்கே யாரும் உள்நுழைவதில்லை: கவுண்டரில் நிற்பவரே உரிமையாளர்.</translation>
    </message>
    <message>
        <source>which, as 2026-11 (this one)</source>
        <translation>எது, 2026-11 போல (இதே)</translation>
    </message>
    <message>
        <source>as a table for spreadsheets</source>
        <translation>விரிதாளுக்கான அட்டவணையாக</translation>
    </message>
    <message>
        <source>keeps a rate of this operator&apos;s code</source>
        <translation>இந்த ஆபரேட்டர் குறியீட்டின் விகிதத்தை வைக்கும்</translation>
    </message>
    <message>
        <source>of the amount, as 3.25</source>
        <translation>தொகையில், 3.25 போல</translation>
    </message>
    <message>
        <source>for each recharge</source>
        <translation>ஒவ்வொரு ரீசார்ஜுக்கும்</translation>
    </message>
    <message>
        <source>from that day on there is no rate</source>
        <translation>அந்த நாளிலிருந்து விகிதம் இல்லை</translation>
    </message>
    <message>
        <source>first day of the rate (today)</source>
        <translation>விகிதத்தின் முதல் நாள் (இன்று)</translation>
    </message>
    <message>
        <source>GST on the margin, in per cent</source>
        <translation>மார்ஜினில் GST, சதவீதத்தில்</translation>
    </message>
    <message>
        <source>TDS on the margin, in per cent</source>
        <translation>மார்ஜினில் TDS, சதவீதத்தில்</translation>
    </message>
    <message>
        <source>what a month left the shop, by the owner&apos;s rates and by the wallet</source>
        <translation>மாதத்தில் கடைக்கு மிஞ்சியது, உரிமையாளர் விகிதம் மற்றும் வாலட்டின்படி</translation>
    </message>
    <message>
        <source>A rate is an operator&apos;s code with --percent from 0 to 10, --flat from 0 to 100 rupees, or --none, --from a day as 2026-11-22. Nothing was changed.</source>
        <translation>விகிதம்: ஆபரேட்டர் குறியீடும் --percent 0 முதல் 10, --flat 0 முதல் 100 ரூபாய், அல்லது --none, --from ஒரு நாள் 2026-11-22 போல. எதுவும் மாற்றப்படவில்லை.</translation>
    </message>
    <message>
        <source>A rate of tax is a percentage from 0 to 50. Nothing was changed.</source>
        <translation>வரி விகிதம் 0 முதல் 50 சதவீதம். எதுவும் மாற்றப்படவில்லை.</translation>
    </message>
    <message>
        <source>--month is a month as 2026-11.</source>
        <translation>--month என்பது மாதம், 2026-11 போல.</translation>
    </message>
</context>
<context>
    <name>ct::CustomerDialog</name>
    <message>
        <source>New customer</source>
        <translation>புதிய வாடிக்கையாளர்</translation>
    </message>
    <message>
        <source>Change the customer</source>
        <translation>வாடிக்கையாளர் விவரத்தை மாற்று</translation>
    </message>
    <message>
        <source>&amp;Mobile number</source>
        <translation>மொபைல் எண் (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>பெயர் (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Village or street</source>
        <translation>ஊர் அல்லது தெரு (&amp;V)</translation>
    </message>
    <message>
        <source>Language of messages</source>
        <translation>செய்திகளின் மொழி</translation>
    </message>
    <message>
        <source>As in the shop</source>
        <translation>கடையின் மொழி</translation>
    </message>
    <message>
        <source>&amp;Language of messages</source>
        <translation>செய்திகளின் மொழி (&amp;L)</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>குறிப்பு (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>சேமி (&amp;K)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>வேண்டாம்</translation>
    </message>
    <message>
        <source>Further connections</source>
        <translation>மற்ற இணைப்புகள்</translation>
    </message>
    <message>
        <source>&amp;Add a connection</source>
        <translation>இணைப்பைச் சேர் (&amp;A)</translation>
    </message>
    <message>
        <source>Service of connection %1</source>
        <translation>இணைப்பு %1 இன் சேவை</translation>
    </message>
    <message>
        <source>Number of connection %1</source>
        <translation>இணைப்பு %1 இன் எண்</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>எண்</translation>
    </message>
    <message>
        <source>Whose connection %1 is</source>
        <translation>இணைப்பு %1 யாருடையது</translation>
    </message>
    <message>
        <source>Whose, e.g. wife</source>
        <translation>யாருடையது, எ.கா. மனைவி</translation>
    </message>
</context>
<context>
    <name>ct::CustomerPanel</name>
    <message>
        <source>Choose a customer to see the account, or press Ctrl+N for a new one.</source>
        <translation>கணக்கைப் பார்க்க வாடிக்கையாளரைத் தேர்ந்தெடுங்கள், அல்லது புதியவருக்கு Ctrl+N அழுத்துங்கள்.</translation>
    </message>
    <message>
        <source>Account of the customer</source>
        <translation>வாடிக்கையாளரின் கணக்கு</translation>
    </message>
    <message>
        <source>Nothing was sold on account yet.</source>
        <translation>இன்னும் எதுவும் கடனில் விற்கவில்லை.</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>பணம் செலுத்தல்</translation>
    </message>
    <message>
        <source>Write &amp;down…</source>
        <translation>எழுது… (&amp;D)</translation>
    </message>
    <message>
        <source>What is owed besides recharges, or from the old paper book.</source>
        <translation>ரீசார்ஜ் தவிர்த்த பாக்கி, அல்லது பழைய காகிதக் கணக்கிலிருந்து.</translation>
    </message>
    <message>
        <source>&amp;Take off…</source>
        <translation>கழி… (&amp;T)</translation>
    </message>
    <message>
        <source>Corrects a wrong line, or lets something go.</source>
        <translation>தவறான வரியைத் திருத்தும், அல்லது கொஞ்சம் விட்டுக்கொடுக்கும்.</translation>
    </message>
    <message>
        <source>&amp;Limit…</source>
        <translation>வரம்பு… (&amp;L)</translation>
    </message>
    <message>
        <source>How much may be owed. Without a limit nothing goes on account.</source>
        <translation>எவ்வளவு கடன் இருக்கலாம். வரம்பு இல்லாமல் கடன் இல்லை.</translation>
    </message>
    <message>
        <source>State&amp;ment…</source>
        <translation>அறிக்கை… (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;WhatsApp</source>
        <translation>WhatsApp (&amp;W)</translation>
    </message>
    <message>
        <source>Opens WhatsApp with a text. Nothing is sent until you send it.</source>
        <translation>உரையுடன் WhatsApp திறக்கும். நீங்கள் அனுப்பும் வரை எதுவும் அனுப்பப்படாது.</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>மாற்று… (&amp;C)</translation>
    </message>
    <message>
        <source>E&amp;rase name…</source>
        <translation>பெயரை அழி… (&amp;R)</translation>
    </message>
    <message>
        <source>Erases name, village and connections. The account stays.</source>
        <translation>பெயர், ஊர், இணைப்புகளை அழிக்கும். கணக்கு இருக்கும்.</translation>
    </message>
    <message>
        <source>The limit is set.</source>
        <translation>வரம்பு அமைக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>%1 received.</source>
        <translation>%1 பெறப்பட்டது.</translation>
    </message>
    <message>
        <source>It is written down.</source>
        <translation>எழுதப்பட்டது.</translation>
    </message>
    <message>
        <source>Such an amount cannot be. Nothing was written.</source>
        <translation>அப்படி ஒரு தொகை இருக்க முடியாது. எதுவும் எழுதப்படவில்லை.</translation>
    </message>
    <message>
        <source>Erase the name</source>
        <translation>பெயரை அழி</translation>
    </message>
    <message>
        <source>Name, village, note and connections of %1 are erased from the book. The lines of the account stay under the number.</source>
        <translation>%1 இன் பெயர், ஊர், குறிப்பு, இணைப்புகள் பதிவேட்டிலிருந்து அழிக்கப்படும். கணக்கின் வரிகள் எண்ணின் கீழ் இருக்கும்.</translation>
    </message>
    <message>
        <source>&amp;Erase</source>
        <translation>அழி (&amp;E)</translation>
    </message>
    <message>
        <source>The name is erased.</source>
        <translation>பெயர் அழிக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>Statement of %1</source>
        <translation>%1 இன் அறிக்கை</translation>
    </message>
    <message>
        <source>WhatsApp could not be opened. Copy the text instead.</source>
        <translation>WhatsApp திறக்கவில்லை. பதிலாக உரையை நகலெடுங்கள்.</translation>
    </message>
    <message>
        <source>WhatsApp has the text; it is sent when you press send there.</source>
        <translation>உரை WhatsApp இல் உள்ளது; அங்கே அனுப்பு என அழுத்தினால் போகும்.</translation>
    </message>
    <message>
        <source>WhatsApp could not be opened. The text is copied instead.</source>
        <translation>WhatsApp திறக்கவில்லை. பதிலாக உரை நகலெடுக்கப்பட்டது.</translation>
    </message>
</context>
<context>
    <name>ct::CustomersPage</name>
    <message>
        <source>Customer search</source>
        <translation>வாடிக்கையாளர் தேடல்</translation>
    </message>
    <message>
        <source>Any part of number, name, village</source>
        <translation>எண், பெயர்</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>எல்லாம் (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Owing</source>
        <translation>கடன் உள்ளவர் (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Due soon</source>
        <translation>விரைவில் முடிவது (&amp;D)</translation>
    </message>
    <message>
        <source>New</source>
        <translation>புதிய</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>புதிய வாடிக்கையாளர்</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>கஸ்டமர்</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>WhatsApp text</source>
        <translation>WhatsApp உரை</translation>
    </message>
    <message>
        <source>Opens WhatsApp with a text. Nothing is sent until you send it.</source>
        <translation>உரையுடன் WhatsApp திறக்கும். நீங்கள் அனுப்பும் வரை எதுவும் அனுப்பப்படாது.</translation>
    </message>
    <message>
        <source>&amp;Copy text</source>
        <translation>உரையை நகலெடு (&amp;C)</translation>
    </message>
    <message>
        <source>Recharge</source>
        <translation>ரீசார்ஜ்</translation>
    </message>
    <message>
        <source>Recharge again</source>
        <translation>மீண்டும் ரீசார்ஜ்</translation>
    </message>
    <message>
        <source>Nobody is known yet. Ctrl+N makes the first customer.</source>
        <translation>இன்னும் வாடிக்கையாளர் இல்லை. Ctrl+N மூலம் முதல்வரைச் சேருங்கள்.</translation>
    </message>
    <message>
        <source>Nobody of that number, name or village.</source>
        <translation>இந்த எண், பெயர் அல்லது ஊரில் யாரும் இல்லை.</translation>
    </message>
    <message>
        <source>✓ Nobody owes anything.</source>
        <translation>✓ யாருக்கும் பாக்கி இல்லை.</translation>
    </message>
    <message>
        <source>Looking through the recharges of the last months…</source>
        <translation>கடந்த மாதங்களின் ரீசார்ஜ்களைப் பார்க்கிறது…</translation>
    </message>
    <message>
        <source>No recharge runs out in the next days, as far as past recharges tell.</source>
        <translation>பழைய ரீசார்ஜ்களின்படி அடுத்த நாட்களில் எதுவும் முடியவில்லை.</translation>
    </message>
    <message numerus="yes">
        <source>%1 owed by %n</source>
        <translation>
            <numerusform>%n பேரிடம் %1 பாக்கி</numerusform>
            <numerusform>%n பேரிடம் %1 பாக்கி</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n நாள்</numerusform>
            <numerusform>%n நாட்கள்</numerusform>
        </translation>
    </message>
    <message>
        <source>runs out today</source>
        <translation>இன்று முடிகிறது</translation>
    </message>
    <message numerus="yes">
        <source>runs out in %n day(s)</source>
        <translation>
            <numerusform>%n நாளில் முடிகிறது</numerusform>
            <numerusform>%n நாட்களில் முடிகிறது</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ran out %n day(s) ago</source>
        <translation>
            <numerusform>%n நாள் முன்பு முடிந்தது</numerusform>
            <numerusform>%n நாட்கள் முன்பு முடிந்தது</numerusform>
        </translation>
    </message>
    <message>
        <source>WhatsApp has the text; it is sent when you press send there.</source>
        <translation>உரை WhatsApp இல் உள்ளது; அங்கே அனுப்பு என அழுத்தினால் போகும்.</translation>
    </message>
    <message>
        <source>WhatsApp could not be opened. The text is copied instead.</source>
        <translation>WhatsApp திறக்கவில்லை. பதிலாக உரை நகலெடுக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>The text is copied.</source>
        <translation>உரை நகலெடுக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>This number is known already, as %1.</source>
        <translation>இந்த எண் ஏற்கனவே %1 என உள்ளது.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>தேடல்</translation>
    </message>
    <message>
        <source>Take a payment</source>
        <translation>பணம் பெறுக</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>கணக்கு அறிக்கை</translation>
    </message>
</context>
<context>
    <name>ct::DayBookModel</name>
    <message>
        <source>Operator</source>
        <translation>ஆபரேட்டர்</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>வெற்றி</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>தொகை</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>லாபம்</translation>
    </message>
    <message>
        <source>Margin %</source>
        <translation>லாபம் %</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>தோல்வி</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>காத்திருக்கிறது</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>திரும்பப் பெறப்பட்டது</translation>
    </message>
    <message>
        <source>Median time to result</source>
        <translation>முடிவுக்கான இடைநிலை நேரம்</translation>
    </message>
</context>
<context>
    <name>ct::DayBookPage</name>
    <message>
        <source>Day book dates</source>
        <translation>நாள் கணக்கின் தேதிகள்</translation>
    </message>
    <message>
        <source>Export the day book</source>
        <translation>நாள் கணக்கை ஏற்றுமதி செய்க</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>அச்சிடு… (&amp;P)</translation>
    </message>
    <message>
        <source>Print the day book</source>
        <translation>நாள் கணக்கை அச்சிடுக</translation>
    </message>
    <message>
        <source>Collected from customers</source>
        <translation>வசூல்</translation>
    </message>
    <message>
        <source>Taken from the wallet</source>
        <translation>வாலட்டிலிருந்து போனது</translation>
    </message>
    <message>
        <source>Margin, learnt</source>
        <translation>லாபம், கற்றது</translation>
    </message>
    <message>
        <source>By service</source>
        <translation>சேவை வாரியாக</translation>
    </message>
    <message>
        <source>Day book by operator</source>
        <translation>ஆபரேட்டர் வாரியாக நாள் கணக்கு</translation>
    </message>
    <message>
        <source>Enter shows the recharges of an operator in the history.</source>
        <translation>Enter அழுத்தினால் ஆபரேட்டரின் ரீசார்ஜ்கள் வரலாற்றில் தெரியும்.</translation>
    </message>
    <message>
        <source>Reading the book…</source>
        <translation>பதிவேட்டைப் படிக்கிறது…</translation>
    </message>
    <message>
        <source>%1 – against the same weekday last week</source>
        <translation>%1 – சென்ற வாரம்</translation>
    </message>
    <message numerus="yes">
        <source>%1 – against %n week(s) before</source>
        <translation>
            <numerusform>%1 – %n வாரம் முந்தையதுடன் ஒப்பிட்டால்</numerusform>
            <numerusform>%1 – %n வாரங்கள் முந்தையதுடன் ஒப்பிட்டால்</numerusform>
        </translation>
    </message>
    <message>
        <source>Sales by hour, in ₹</source>
        <translation>மணி வாரியாக விற்பனை, ₹ இல்</translation>
    </message>
    <message>
        <source>Sales by month, in ₹</source>
        <translation>மாத வாரியாக விற்பனை, ₹ இல்</translation>
    </message>
    <message>
        <source>Sales by day, in ₹</source>
        <translation>நாள் வாரியாக விற்பனை, ₹ இல்</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>விரிதாளுக்கான அட்டவணை (*.csv)</translation>
    </message>
    <message>
        <source>Pages to print (*.pdf)</source>
        <translation>அச்சிடும் பக்கங்கள் (*.pdf)</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>%1 இல் எழுதப்பட்டது</translation>
    </message>
    <message>
        <source>The day book could not be written there. Choose another folder, or make room on the disk.</source>
        <translation>நாள் கணக்கை அங்கே எழுத முடியவில்லை. வேறு கோப்புறையைத் தேர்ந்தெடுங்கள், அல்லது வட்டில் இடம் உருவாக்குங்கள்.</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>கோப்பு (&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Margin…</source>
        <translation>மார்ஜின்… (&amp;M)</translation>
    </message>
    <message>
        <source>Margin of a month</source>
        <translation>மாத மார்ஜின்</translation>
    </message>
</context>
<context>
    <name>ct::DayBookWords</name>
    <message>
        <source>%1 s</source>
        <extracomment>A number of seconds</extracomment>
        <translation>%1 வி.</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <extracomment>Minutes and seconds</extracomment>
        <translation>%1 நி. %2 வி.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>Two days, as in &quot;1 Oct – 31 Oct 2026&quot;</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <extracomment>A triangle and by how much per cent there is more or less</extracomment>
        <translation>%1 %2 %</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recharge(s)</source>
        <translation>
            <numerusform>%Ln ரீசார்ஜ்</numerusform>
            <numerusform>%Ln ரீசார்ஜ்கள்</numerusform>
        </translation>
    </message>
    <message>
        <source>service charges %1</source>
        <extracomment>%1 is a sum of money: what the shop took on top of the amounts</extracomment>
        <translation>சேவைக் கட்டணம் %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>Two balances of the wallet: at the beginning and at the end</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>no balance is known from before</source>
        <translation>முந்தைய பேலன்ஸ் எதுவும் தெரியவில்லை</translation>
    </message>
    <message>
        <source>no balance was asked in these days</source>
        <translation>இந்த நாட்களில் பேலன்ஸ் கேட்கப்படவில்லை</translation>
    </message>
    <message>
        <source>top-ups %1</source>
        <extracomment>%1 is a sum of money: put into the wallet</extracomment>
        <translation>டாப்-அப் %1</translation>
    </message>
    <message>
        <source>learnt once the wallet has shown it</source>
        <translation>வாலட் காட்டியதும் கற்கப்படும்</translation>
    </message>
    <message>
        <source>known of %1 of %2 operators</source>
        <extracomment>Of how many operators the margin is known</extracomment>
        <translation>%2 இல் %1 ஆபரேட்டர்களுக்குத் தெரியும்</translation>
    </message>
    <message>
        <source>of all operators</source>
        <translation>எல்லா ஆபரேட்டர்களுக்கும்</translation>
    </message>
    <message>
        <source>%1 waiting, %2</source>
        <extracomment>%1 a count, %2 a sum of money</extracomment>
        <translation>%1 காத்திருப்பில், %2</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 தோல்வி</translation>
    </message>
    <message>
        <source>%1 reversed, %2</source>
        <extracomment>%1 a count, %2 a sum of money</extracomment>
        <translation>%1 திரும்பப் பெறப்பட்டவை, %2</translation>
    </message>
    <message>
        <source>Day book</source>
        <translation>நாளேடு</translation>
    </message>
    <message>
        <source>Collected from customers</source>
        <translation>வசூல்</translation>
    </message>
    <message>
        <source>Recharges</source>
        <translation>ரீசார்ஜ்கள்</translation>
    </message>
    <message>
        <source>Service charges</source>
        <translation>சேவைக் கட்டணங்கள்</translation>
    </message>
    <message>
        <source>Taken from the wallet</source>
        <translation>வாலட்டிலிருந்து போனது</translation>
    </message>
    <message>
        <source>Wallet at the beginning</source>
        <translation>தொடக்கத்தில் வாலட்</translation>
    </message>
    <message>
        <source>Wallet at the end</source>
        <translation>முடிவில் வாலட்</translation>
    </message>
    <message>
        <source>Put into the wallet</source>
        <translation>வாலட்டில் போட்டது</translation>
    </message>
    <message>
        <source>Margin, learnt</source>
        <translation>லாபம், கற்றது</translation>
    </message>
    <message>
        <source>Not sold</source>
        <translation>விற்காதவை</translation>
    </message>
</context>
<context>
    <name>ct::DayJump</name>
    <message>
        <source>&amp;Day…</source>
        <translation>நாள்… (&amp;D)</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>ஒரு நாளுக்குச் செல்க</translation>
    </message>
    <message>
        <source>Shows what was sold on that day and before (Ctrl+G).</source>
        <translation>அந்த நாளும் அதற்கு முன்பும் விற்றதைக் காட்டும் (Ctrl+G).</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>நாள் (&amp;D)</translation>
    </message>
    <message>
        <source>Day to go to</source>
        <translation>செல்ல வேண்டிய நாள்</translation>
    </message>
    <message>
        <source>Show that day</source>
        <translation>அந்த நாளைக் காட்டு</translation>
    </message>
</context>
<context>
    <name>ct::DecisionDialog</name>
    <message>
        <source>The owner&apos;s decision</source>
        <translation>உரிமையாளரின் தீர்மானம்</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>ஆர்டர் %1</translation>
    </message>
    <message>
        <source>It was &amp;done (success)</source>
        <translation>நடந்தது (வெற்றி) (&amp;D)</translation>
    </message>
    <message>
        <source>It was &amp;not done (failed)</source>
        <translation>நடக்கவில்லை (தோல்வி) (&amp;N)</translation>
    </message>
    <message>
        <source>It was &amp;taken back (reversed)</source>
        <translation>திரும்பப் பெறப்பட்டது (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Reason: what the provider says, and who said it</source>
        <translation>காரணம்: வழங்குநர் சொல்வது, சொன்னவர் (&amp;R)</translation>
    </message>
    <message>
        <source>Number of the &amp;document that says so</source>
        <translation>அதைச் சொல்லும் ஆவணத்தின் எண் (&amp;D)</translation>
    </message>
    <message>
        <source>Reference of the provider&apos;s &amp;portal</source>
        <translation>வழங்குநர் போர்ட்டலின் குறிப்பு எண் (&amp;P)</translation>
    </message>
    <message>
        <source>De&amp;cide</source>
        <translation>தீர்மானி (&amp;C)</translation>
    </message>
    <message>
        <source>Decide nothing</source>
        <translation>தீர்மானிக்க வேண்டாம்</translation>
    </message>
    <message>
        <source>%1 counts as taken from the wallet for good, and the customer gets the receipt.</source>
        <translation>%1 வாலட்டிலிருந்து எடுத்ததாகவே கணக்காகும்; வாடிக்கையாளருக்கு ரசீது கிடைக்கும்.</translation>
    </message>
    <message>
        <source>%1 counts as back in the wallet, and the customer is to get the money back. This cannot be undone.</source>
        <translation>%1 வாலட்டுக்குத் திரும்பியதாகக் கணக்காகும்; வாடிக்கையாளருக்குப் பணத்தைத் திருப்பித் தர வேண்டும். இதை மாற்ற முடியாது.</translation>
    </message>
    <message>
        <source>Nothing counts as taken, and the same sale may be made again. If the provider did it after all, it is done twice. This cannot be undone.</source>
        <translation>எதுவும் எடுத்ததாகக் கணக்காகாது, அதே விற்பனையை மீண்டும் செய்யலாம். வழங்குநர் உண்மையில் செய்திருந்தால் இருமுறை ஆகிவிடும். இதை மாற்ற முடியாது.</translation>
    </message>
    <message>
        <source>Decide only by what the provider&apos;s portal or a document says.</source>
        <translation>வழங்குநரின் போர்ட்டல் அல்லது ஆவணம் சொல்வதன்படி மட்டுமே தீர்மானியுங்கள்.</translation>
    </message>
    <message>
        <source>Outcome, reason and reference are needed.</source>
        <translation>முடிவு, காரணம், குறிப்பு எண் தேவை.</translation>
    </message>
</context>
<context>
    <name>ct::DisputeDialog</name>
    <message>
        <source>Raise a dispute</source>
        <translation>சர்ச்சை எழுப்பு</translation>
    </message>
    <message>
        <source>&amp;What is wrong, in the customer&apos;s words</source>
        <translation>என்ன தவறு, வாடிக்கையாளரின் சொற்களில் (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Raise</source>
        <translation>எழுப்பு (&amp;R)</translation>
    </message>
    <message>
        <source>Note to the dispute</source>
        <translation>சர்ச்சைக்குக் குறிப்பு</translation>
    </message>
    <message>
        <source>&amp;What was said, and by whom</source>
        <translation>என்ன சொன்னார்கள், யார் சொன்னது (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Keep the note</source>
        <translation>குறிப்பைச் சேமி (&amp;K)</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>விவகாரத்தை முடி</translation>
    </message>
    <message>
        <source>&amp;How it ended</source>
        <translation>எப்படி முடிந்தது (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Close the case</source>
        <translation>விவகாரத்தை முடி (&amp;C)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>வேண்டாம்</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>முடிவு (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Amount paid back</source>
        <translation>திருப்பித் தந்த தொகை (&amp;A)</translation>
    </message>
</context>
<context>
    <name>ct::DisputePanel</name>
    <message>
        <source>What happened</source>
        <translation>என்ன நடந்தது</translation>
    </message>
    <message>
        <source>Complaint to the provider</source>
        <translation>வழங்குநருக்குப் புகார்</translation>
    </message>
    <message>
        <source>&amp;Ask now</source>
        <translation>இப்போது கேள் (&amp;A)</translation>
    </message>
    <message>
        <source>Asks the provider how this recharge stands. It never sends it again.</source>
        <translation>இந்த ரீசார்ஜின் நிலையை வழங்குநரிடம் கேட்கும். மீண்டும் அனுப்பாது.</translation>
    </message>
    <message>
        <source>Copy co&amp;mplaint</source>
        <translation>புகாரை நகலெடு (&amp;M)</translation>
    </message>
    <message>
        <source>Copies the complaint with every number, to send to the provider.</source>
        <translation>வழங்குநருக்கு அனுப்ப, எல்லா எண்களுடன் புகாரை நகலெடுக்கும்.</translation>
    </message>
    <message>
        <source>&amp;Decide…</source>
        <translation>தீர்மானி… (&amp;D)</translation>
    </message>
    <message>
        <source>The owner&apos;s word on the outcome, with reason and reference.</source>
        <translation>முடிவு பற்றி உரிமையாளரின் சொல், காரணத்துடனும் குறிப்பு எண்ணுடனும்.</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>குறிப்பு… (&amp;N)</translation>
    </message>
    <message>
        <source>Keeps what was said about this case.</source>
        <translation>இந்த விவகாரம் பற்றிச் சொன்னதைப் பதிவு செய்யும்.</translation>
    </message>
    <message>
        <source>C&amp;lose…</source>
        <translation>முடி… (&amp;L)</translation>
    </message>
    <message>
        <source>Nothing is in dispute.
Sales without a result for a quarter of an hour, answers that contradict each other, double debits and reversals appear here by themselves.</source>
        <translation>சர்ச்சை எதுவும் இல்லை.
15 நிமிடமாக முடிவில்லாத விற்பனைகள், முரண்படும் பதில்கள், இருமுறை எடுத்த பணம், திரும்பப் பெற்றவை தாமாகவே இங்கே வரும்.</translation>
    </message>
    <message>
        <source>Choose a case to see what happened and what to do.</source>
        <translation>என்ன நடந்தது, என்ன செய்வது எனப் பார்க்க ஒரு விவகாரத்தைத் தேர்ந்தெடுங்கள்.</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>ஆர்டர் %1</translation>
    </message>
    <message>
        <source>Txn %1</source>
        <extracomment>The provider&apos;s own number of the transaction</extracomment>
        <translation>பரிவர்த்தனை %1</translation>
    </message>
    <message>
        <source>Ref %1</source>
        <extracomment>The operator&apos;s reference</extracomment>
        <translation>குறிப்பு எண் %1</translation>
    </message>
    <message>
        <source>Other order %1</source>
        <translation>மற்ற ஆர்டர் %1</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>கேட்கிறது…</translation>
    </message>
    <message>
        <source>Ends the case with its outcome.</source>
        <translation>முடிவுடன் விவகாரத்தை முடிக்கும்.</translation>
    </message>
    <message>
        <source>Its outcome is not settled yet: it is asked about, or the owner decides.</source>
        <translation>முடிவு இன்னும் தெரியவில்லை: கேட்கப்படுகிறது, அல்லது உரிமையாளர் தீர்மானிப்பார்.</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>%1 மூலம்</translation>
    </message>
    <message>
        <source>Asked just now: nothing new.</source>
        <translation>இப்போது கேட்டது: புதிதாக எதுவும் இல்லை.</translation>
    </message>
    <message>
        <source>Copied. Send it to the provider; that it was copied is kept in the story.</source>
        <translation>நகலெடுக்கப்பட்டது. வழங்குநருக்கு அனுப்புங்கள்; நகலெடுத்தது பதிவாகிறது.</translation>
    </message>
    <message>
        <source>Copied, but this could not be kept in the book.</source>
        <translation>நகலெடுக்கப்பட்டது, ஆனால் பதிவேட்டில் பதிவாகவில்லை.</translation>
    </message>
    <message>
        <source>Decided and kept in the story.</source>
        <translation>தீர்மானித்துப் பதிவானது.</translation>
    </message>
    <message>
        <source>Closed.</source>
        <translation>முடிந்தது.</translation>
    </message>
    <message>
        <source>Kept in the story.</source>
        <translation>பதிவானது.</translation>
    </message>
    <message>
        <source>This could not be written into the book, and nothing was changed.</source>
        <translation>இதைப் பதிவேட்டில் எழுத முடியவில்லை, எதுவும் மாறவில்லை.</translation>
    </message>
    <message>
        <source>The sale stands differently by now. Nothing was changed; look at it again.</source>
        <translation>விற்பனையின் நிலை மாறிவிட்டது. எதுவும் மாற்றப்படவில்லை; மீண்டும் பாருங்கள்.</translation>
    </message>
</context>
<context>
    <name>ct::DisputeWords</name>
    <message>
        <source>Done twice</source>
        <translation>இருமுறை நடந்தது</translation>
    </message>
    <message>
        <source>Answers contradict each other</source>
        <translation>பதில்கள் முரண்படுகின்றன</translation>
    </message>
    <message>
        <source>Answers contradicted each other</source>
        <translation>பதில்கள் முரண்பட்டன</translation>
    </message>
    <message>
        <source>Answer with another number or amount</source>
        <translation>பதிலில் வேறு எண் அல்லது தொகை</translation>
    </message>
    <message>
        <source>Answer about another order</source>
        <translation>வேறு ஆர்டர் பற்றிய பதில்</translation>
    </message>
    <message>
        <source>One transaction number for two</source>
        <translation>இரண்டுக்கு ஒரே பரிவர்த்தனை எண்</translation>
    </message>
    <message>
        <source>Taken back: customer is owed</source>
        <translation>திரும்பப் பெறப்பட்டது: வாடிக்கையாளருக்குத் தர வேண்டும்</translation>
    </message>
    <message>
        <source>Done after all</source>
        <translation>கடைசியில் நடந்தது</translation>
    </message>
    <message>
        <source>Raised by hand</source>
        <translation>கையால் எழுப்பியது</translation>
    </message>
    <message>
        <source>No result</source>
        <translation>முடிவு இல்லை</translation>
    </message>
    <message>
        <source>New</source>
        <translation>புதிய</translation>
    </message>
    <message>
        <source>Over 15 min</source>
        <translation>15 நிமிடத்துக்கு மேல்</translation>
    </message>
    <message>
        <source>Over a day</source>
        <translation>ஒரு நாளுக்கு மேல்</translation>
    </message>
    <message>
        <source>Letter due</source>
        <translation>புகார் அனுப்புக</translation>
    </message>
    <message>
        <source>The customer paid once and it was done twice. Send the complaint and claim one amount back.</source>
        <translation>வாடிக்கையாளர் ஒருமுறை பணம் தந்தார், இருமுறை நடந்தது. புகார் அனுப்பி ஒரு தொகையைத் திரும்பக் கேளுங்கள்.</translation>
    </message>
    <message>
        <source>Ask the provider what holds, then decide.</source>
        <translation>எது சரி என வழங்குநரிடம் கேட்டு, பின் தீர்மானியுங்கள்.</translation>
    </message>
    <message>
        <source>It was decided. Close it when the provider has confirmed the outcome.</source>
        <translation>தீர்மானிக்கப்பட்டது. வழங்குநர் முடிவை உறுதி செய்ததும் முடியுங்கள்.</translation>
    </message>
    <message>
        <source>Ask the provider which number was recharged with which amount.</source>
        <translation>எந்த எண்ணுக்கு எவ்வளவு ரீசார்ஜ் ஆனது என வழங்குநரிடம் கேளுங்கள்.</translation>
    </message>
    <message>
        <source>Ask the provider about both orders. Nothing was booked by this answer.</source>
        <translation>இரண்டு ஆர்டர்கள் பற்றியும் வழங்குநரிடம் கேளுங்கள். இந்தப் பதிலால் எதுவும் பதிவாகவில்லை.</translation>
    </message>
    <message>
        <source>Pay %1 back to the customer from the drawer, then close the case.</source>
        <translation>கல்லாவிலிருந்து %1 வாடிக்கையாளருக்குத் தந்து, பின் விவகாரத்தை முடியுங்கள்.</translation>
    </message>
    <message>
        <source>It had counted as failed. If the customer was refunded, ask for the amount again; then close the case.</source>
        <translation>இது தோல்வியாகக் கணக்கானது. பணம் திருப்பித் தந்திருந்தால் தொகையை மீண்டும் கேளுங்கள்; பின் விவகாரத்தை முடியுங்கள்.</translation>
    </message>
    <message>
        <source>Send the complaint, note what is answered, and close the case with its outcome.</source>
        <translation>புகாரை அனுப்பி, பதிலைக் குறித்து, முடிவுடன் விவகாரத்தை முடியுங்கள்.</translation>
    </message>
    <message>
        <source>Do not sell it again and do not refund. Ask now; after a day call the provider, after five days send the complaint.</source>
        <translation>மீண்டும் விற்காதீர்கள், பணம் திருப்பித் தராதீர்கள். இப்போது கேளுங்கள்; ஒரு நாளுக்குப் பின் வழங்குநரை அழையுங்கள், ஐந்து நாளுக்குப் பின் புகார் அனுப்புங்கள்.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>முடியவில்லை</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>திருப்பித் தரப்பட்டது</translation>
    </message>
    <message>
        <source>Rejected by the provider</source>
        <translation>வழங்குநர் ஏற்கவில்லை</translation>
    </message>
    <message>
        <source>Settled otherwise</source>
        <translation>வேறு விதமாக முடிந்தது</translation>
    </message>
    <message>
        <source>Raised: %1</source>
        <translation>எழுப்பியது: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>குறிப்பு: %1</translation>
    </message>
    <message>
        <source>Complaint copied</source>
        <translation>புகார் நகலெடுக்கப்பட்டது</translation>
    </message>
    <message>
        <source>Closed, %1 paid back: %2</source>
        <translation>முடிந்தது, %1 திரும்பியது: %2</translation>
    </message>
    <message>
        <source>Closed, %1: %2</source>
        <translation>முடிந்தது, %1: %2</translation>
    </message>
</context>
<context>
    <name>ct::DisputesPage</name>
    <message>
        <source>stuck with the provider</source>
        <translation>வழங்குநரிடம் சிக்கியது</translation>
    </message>
    <message>
        <source>owed to customers</source>
        <translation>வாடிக்கையாளருக்குத் தரவேண்டியது</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>விவகாரங்கள்</translation>
    </message>
    <message>
        <source>older than a day</source>
        <translation>ஒரு நாளுக்கு மேற்பட்டவை</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>சர்ச்சைகள்</translation>
    </message>
    <message>
        <source>✓ Everything is settled.</source>
        <translation>✓ எல்லாம் முடிந்தது.</translation>
    </message>
</context>
<context>
    <name>ct::DoctorPage</name>
    <message>
        <source>Is everything in order?</source>
        <translation>எல்லாம் சரியாக உள்ளதா?</translation>
    </message>
    <message>
        <source>Check everything</source>
        <translation>எல்லாம் சரிபார்</translation>
    </message>
    <message>
        <source>No recharge is sent for this.</source>
        <translation>இதற்காக ரீசார்ஜ் எதுவும் அனுப்பப்படாது.</translation>
    </message>
    <message>
        <source>C&amp;opy the report</source>
        <translation>அறிக்கையை நகலெடு (&amp;O)</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>அறிக்கையை நகலெடு</translation>
    </message>
    <message>
        <source>Copies it as text, without password, balance or customers&apos; numbers.</source>
        <translation>கடவுச்சொல், பேலன்ஸ், வாடிக்கையாளர் எண்கள் இல்லாமல் உரையாக நகலெடுக்கும்.</translation>
    </message>
    <message>
        <source>Looking at everything…</source>
        <translation>எல்லாவற்றையும் பார்க்கிறது…</translation>
    </message>
    <message>
        <source>Looks at connection, login, disk, printer and all else that selling needs. No recharge is sent.</source>
        <translation>இணைப்பு, உள்நுழைவு, வட்டு, அச்சுப்பொறி, விற்பனைக்குத் தேவையான மற்றவற்றைப் பார்க்கும். ரீசார்ஜ் எதுவும் அனுப்பப்படாது.</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) found. What to do stands beside each.</source>
        <translation>
            <numerusform>%n கோளாறு உள்ளது. என்ன செய்வது என அருகில் உள்ளது.</numerusform>
            <numerusform>%n கோளாறுகள் உள்ளன. என்ன செய்வது என ஒவ்வொன்றின் அருகில் உள்ளது.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No fault, and %n thing(s) to look at.</source>
        <translation>
            <numerusform>கோளாறு இல்லை, பார்க்க வேண்டியது %n.</numerusform>
            <numerusform>கோளாறு இல்லை, பார்க்க வேண்டியவை %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything that was looked at is well.</source>
        <translation>பார்த்தவை எல்லாம் சரியாக உள்ளன.</translation>
    </message>
    <message>
        <source>Copied. Paste it into a message to whoever helps you.</source>
        <translation>நகலெடுக்கப்பட்டது. உங்களுக்கு உதவுபவருக்கு அனுப்பும் செய்தியில் ஒட்டுங்கள்.</translation>
    </message>
    <message>
        <source>Check ever&amp;ything</source>
        <translation>எல்லாம் சரிபார் (&amp;Y)</translation>
    </message>
</context>
<context>
    <name>ct::DoctorWords</name>
    <message>
        <source>%1 s</source>
        <translation>%1 வி.</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 நிமிடம்</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 மணி</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 நாட்கள்</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>Provider&apos;s name</source>
        <translation>வழங்குநரின் பெயர்</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>இணைப்பு</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>கடிகாரம்</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>உள்நுழைவு</translation>
    </message>
    <message>
        <source>White list</source>
        <translation>அனுமதிப் பட்டியல்</translation>
    </message>
    <message>
        <source>Place of the password</source>
        <translation>கடவுச்சொல்லின் இடம்</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>வட்டு</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>பதிவேடு</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>அச்சுப்பொறி</translation>
    </message>
    <message>
        <source>Call-backs</source>
        <translation>கால்-பேக்</translation>
    </message>
    <message>
        <source>Shop-wide book</source>
        <translation>முழுக் கடையின் பதிவேடு</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>சரி</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>கவனியுங்கள்</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>கோளாறு</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>பார்க்கவில்லை</translation>
    </message>
    <message>
        <source>The name %1 leads to %2.</source>
        <translation>%1 என்ற பெயரின் முகவரி %2.</translation>
    </message>
    <message>
        <source>The address %1 needs no name to be looked up.</source>
        <translation>முகவரி %1 க்குப் பெயர் தேட வேண்டியதில்லை.</translation>
    </message>
    <message>
        <source>The name %1 cannot be found.</source>
        <translation>%1 என்ற பெயர் கிடைக்கவில்லை.</translation>
    </message>
    <message>
        <source>The name %1 leads to %2, which is inside this network and not the provider.</source>
        <translation>%1 என்ற பெயரின் முகவரி %2; அது இந்த நெட்வொர்க்கின் உள்ளே உள்ளது, வழங்குநர் அல்ல.</translation>
    </message>
    <message>
        <source>There is no usable address of a provider.</source>
        <translation>பயன்படும் வழங்குநர் முகவரி இல்லை.</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 பதிலளிக்கிறது.</translation>
    </message>
    <message>
        <source>%1 answers over a connection that can be trusted.</source>
        <translation>%1 நம்பகமான இணைப்பில் பதிலளிக்கிறது.</translation>
    </message>
    <message numerus="yes">
        <source>%1 answers safely, but its certificate ends in %n day(s).</source>
        <translation>
            <numerusform>%1 பாதுகாப்பாகப் பதிலளிக்கிறது, ஆனால் அதன் சான்றிதழ் %n நாளில் முடிகிறது.</numerusform>
            <numerusform>%1 பாதுகாப்பாகப் பதிலளிக்கிறது, ஆனால் அதன் சான்றிதழ் %n நாட்களில் முடிகிறது.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 refuses the connection.</source>
        <translation>%1 இணைப்பை மறுக்கிறது.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: no answer came.</source>
        <translation>%1 ஐ அணுக முடியவில்லை: பதில் வரவில்லை.</translation>
    </message>
    <message>
        <source>%1 was reached, and the connection was cut.</source>
        <translation>%1 ஐ அடைந்தது, ஆனால் இணைப்பு துண்டிக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>The certificate of %1 ended on %2.</source>
        <translation>%1 இன் சான்றிதழ் %2 அன்று முடிந்தது.</translation>
    </message>
    <message>
        <source>The certificate of %1 is good only from %2 on.</source>
        <translation>%1 இன் சான்றிதழ் %2 முதல்தான் செல்லும்.</translation>
    </message>
    <message>
        <source>The certificate of %1 is signed by nobody this computer trusts.</source>
        <translation>%1 இன் சான்றிதழில் இந்தக் கணினி நம்பும் எவரும் கையெழுத்திடவில்லை.</translation>
    </message>
    <message>
        <source>The certificate of %1 is signed by “%2”, whom this computer does not trust.</source>
        <translation>%1 இன் சான்றிதழில் “%2” கையெழுத்திட்டுள்ளது; இந்தக் கணினி அதை நம்பவில்லை.</translation>
    </message>
    <message>
        <source>What answers as %1 shows the certificate of somebody else (%2).</source>
        <translation>%1 எனப் பதிலளிப்பது வேறொருவரின் (%2) சான்றிதழைக் காட்டுகிறது.</translation>
    </message>
    <message>
        <source>No safe connection to %1 could be made.</source>
        <translation>%1 உடன் பாதுகாப்பான இணைப்பு ஏற்படவில்லை.</translation>
    </message>
    <message>
        <source>The clock of this computer is right.</source>
        <translation>இந்தக் கணினியின் கடிகாரம் சரியாக உள்ளது.</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 fast.</source>
        <translation>இந்தக் கணினியின் கடிகாரம் %1 முந்தியுள்ளது.</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 slow.</source>
        <translation>இந்தக் கணினியின் கடிகாரம் %1 பிந்தியுள்ளது.</translation>
    </message>
    <message>
        <source>The book has an entry of %1, which is still to come by this clock.</source>
        <translation>பதிவேட்டில் %1 தேதியிட்ட பதிவு உள்ளது; இந்தக் கடிகாரப்படி அது இனிதான் வரும்.</translation>
    </message>
    <message>
        <source>The provider stated no time to compare the clock with.</source>
        <translation>கடிகாரத்தை ஒப்பிட வழங்குநர் நேரம் சொல்லவில்லை.</translation>
    </message>
    <message>
        <source>The provider accepts user name and password. Balance %1.</source>
        <translation>வழங்குநர் பயனர் பெயரையும் கடவுச்சொல்லையும் ஏற்கிறார். பேலன்ஸ் %1.</translation>
    </message>
    <message>
        <source>The provider accepts user name and password.</source>
        <translation>வழங்குநர் பயனர் பெயரையும் கடவுச்சொல்லையும் ஏற்கிறார்.</translation>
    </message>
    <message>
        <source>The provider refuses the user name or the password.</source>
        <translation>வழங்குநர் பயனர் பெயரை அல்லது கடவுச்சொல்லை ஏற்கவில்லை.</translation>
    </message>
    <message>
        <source>There is no password to log in with.</source>
        <translation>உள்நுழையக் கடவுச்சொல் இல்லை.</translation>
    </message>
    <message>
        <source>The provider did not answer the question for the balance.</source>
        <translation>பேலன்ஸ் கேட்டதற்கு வழங்குநர் பதிலளிக்கவில்லை.</translation>
    </message>
    <message>
        <source>The provider answered, but not with a balance.</source>
        <translation>வழங்குநர் பதிலளித்தார், ஆனால் பேலன்ஸ் சொல்லவில்லை.</translation>
    </message>
    <message>
        <source>The provider refuses the question for the balance: “%1”.</source>
        <translation>பேலன்ஸ் கேட்டதை வழங்குநர் மறுத்தார்: “%1”.</translation>
    </message>
    <message>
        <source>The provider took a recharge from here on %1.</source>
        <translation>வழங்குநர் இங்கிருந்து %1 அன்று ரீசார்ஜ் ஏற்றார்.</translation>
    </message>
    <message>
        <source>The provider refuses this shop&apos;s internet address.</source>
        <translation>வழங்குநர் இந்தக் கடையின் இணைய முகவரியை ஏற்கவில்லை.</translation>
    </message>
    <message>
        <source>The provider refuses this shop&apos;s internet address %1.</source>
        <translation>வழங்குநர் இந்தக் கடையின் இணைய முகவரி %1 ஐ ஏற்கவில்லை.</translation>
    </message>
    <message>
        <source>No recharge has passed from here yet, and only a recharge shows it.</source>
        <translation>இங்கிருந்து இன்னும் ரீசார்ஜ் போகவில்லை; ரீசார்ஜ் செய்தால்தான் இது தெரியும்.</translation>
    </message>
    <message>
        <source>The password can be kept and read.</source>
        <translation>கடவுச்சொல்லை வைக்கவும் படிக்கவும் முடிகிறது.</translation>
    </message>
    <message>
        <source>The keyring of this desktop keeps nothing: there is none, or it is closed.</source>
        <translation>இந்த டெஸ்க்டாப்பின் கீரிங் எதையும் வைக்கவில்லை: அது இல்லை, அல்லது மூடியுள்ளது.</translation>
    </message>
    <message>
        <source>The place of the password is locked, or its passphrase is wrong.</source>
        <translation>கடவுச்சொல்லின் இடம் பூட்டியுள்ளது, அல்லது கடவுத்தொடர் தவறு.</translation>
    </message>
    <message>
        <source>The file with the password is missing, cannot be read or is not private.</source>
        <translation>கடவுச்சொல் கோப்பு இல்லை, படிக்க முடியவில்லை அல்லது தனிப்பட்டதாக இல்லை.</translation>
    </message>
    <message>
        <source>No password is kept here.</source>
        <translation>இங்கே கடவுச்சொல் எதுவும் இல்லை.</translation>
    </message>
    <message>
        <source>The folder of the book can be written.</source>
        <translation>பதிவேட்டின் கோப்புறையில் எழுத முடிகிறது.</translation>
    </message>
    <message>
        <source>The folder of the book can be written, %1 are free.</source>
        <translation>பதிவேட்டின் கோப்புறையில் எழுத முடிகிறது, %1 காலி.</translation>
    </message>
    <message>
        <source>Only %1 are free where the book lies.</source>
        <translation>பதிவேடு உள்ள இடத்தில் %1 மட்டுமே காலி.</translation>
    </message>
    <message>
        <source>The disk is full: %1 are free where the book lies, and nothing is sold below 200 MB.</source>
        <translation>வட்டு நிரம்பியது: பதிவேடு உள்ள இடத்தில் %1 காலி; 200 MB க்குக் கீழ் விற்பனை இல்லை.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written.</source>
        <translation>கோப்புறை %1 இல் எழுத முடியவில்லை.</translation>
    </message>
    <message>
        <source>The folder %1 lies on another machine&apos;s disk, where nothing is safe in a power cut.</source>
        <translation>கோப்புறை %1 வேறு இயந்திரத்தின் வட்டில் உள்ளது; மின்தடையில் அங்கே எதுவும் பாதுகாப்பாக இராது.</translation>
    </message>
    <message>
        <source>Other users of this computer can look into the folder %1.</source>
        <translation>இந்தக் கணினியின் மற்ற பயனர்கள் கோப்புறை %1 ஐப் பார்க்க முடியும்.</translation>
    </message>
    <message>
        <source>The book is well, and no recharge is waiting.</source>
        <translation>பதிவேடு சரியாக உள்ளது, காத்திருக்கும் ரீசார்ஜ் இல்லை.</translation>
    </message>
    <message numerus="yes">
        <source>The book is well, and %n recharge(s) are waiting.</source>
        <translation>
            <numerusform>பதிவேடு சரியாக உள்ளது, %n ரீசார்ஜ் காத்திருக்கிறது.</numerusform>
            <numerusform>பதிவேடு சரியாக உள்ளது, %n ரீசார்ஜ்கள் காத்திருக்கின்றன.</numerusform>
        </translation>
    </message>
    <message>
        <source>The book cannot be written: nothing is sold, past sales can be looked up.</source>
        <translation>பதிவேட்டில் எழுத முடியவில்லை: விற்பனை இல்லை, பழைய விற்பனைகளைப் பார்க்கலாம்.</translation>
    </message>
    <message>
        <source>The book is damaged: nothing is sold, past sales can be looked up.</source>
        <translation>பதிவேடு சேதமடைந்துள்ளது: விற்பனை இல்லை, பழைய விற்பனைகளைப் பார்க்கலாம்.</translation>
    </message>
    <message>
        <source>The printer “%1” takes work.</source>
        <translation>அச்சுப்பொறி “%1” வேலையை ஏற்கிறது.</translation>
    </message>
    <message>
        <source>The printer “%1” is stopped: it takes work and prints nothing.</source>
        <translation>அச்சுப்பொறி “%1” நின்றுள்ளது: வேலையை ஏற்கிறது, எதையும் அச்சிடவில்லை.</translation>
    </message>
    <message>
        <source>The printer “%1” is not there any more.</source>
        <translation>அச்சுப்பொறி “%1” இப்போது இல்லை.</translation>
    </message>
    <message>
        <source>This computer has no printer.</source>
        <translation>இந்தக் கணினிக்கு அச்சுப்பொறி இல்லை.</translation>
    </message>
    <message>
        <source>Call-backs are switched off. Results come by asking, a little later.</source>
        <translation>கால்-பேக் அணைந்துள்ளது. முடிவுகள் கேட்பதன் மூலம் சற்றுத் தாமதமாக வரும்.</translation>
    </message>
    <message>
        <source>Call-backs are received at %1.</source>
        <translation>கால்-பேக் %1 இல் பெறப்படுகிறது.</translation>
    </message>
    <message>
        <source>This counter keeps its own book only; no shop-wide book is attached.</source>
        <translation>இந்தக் கவுண்டர் தன் பதிவேட்டை மட்டுமே வைக்கிறது; முழுக் கடையின் பதிவேடு இணைக்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>It has no meaning before this is well: %1.</source>
        <translation>முதலில் இது சரியாக வேண்டும்: %1.</translation>
    </message>
    <message>
        <source>This check did not end in time.</source>
        <translation>இந்தச் சோதனை நேரத்துக்குள் முடியவில்லை.</translation>
    </message>
    <message>
        <source>This could not be found out.</source>
        <translation>இதைக் கண்டறிய முடியவில்லை.</translation>
    </message>
    <message>
        <source>Check the internet connection, and the provider&apos;s address in Settings. If other pages open, restart the router.</source>
        <translation>இணைய இணைப்பையும், அமைப்புகளில் வழங்குநர் முகவரியையும் பாருங்கள். மற்ற பக்கங்கள் திறந்தால் ரூட்டரை மீண்டும் தொடங்குங்கள்.</translation>
    </message>
    <message>
        <source>If a login page of the network is waiting, open it in a browser. Else tell whoever looks after the router. Nothing is sent to a false address.</source>
        <translation>நெட்வொர்க்கின் உள்நுழைவுப் பக்கம் காத்திருந்தால் உலாவியில் திறங்கள். இல்லையெனில் ரூட்டரைப் பார்ப்பவரிடம் சொல்லுங்கள். தவறான முகவரிக்கு எதுவும் அனுப்பப்படாது.</translation>
    </message>
    <message>
        <source>Enter the provider&apos;s address in Settings; it begins with https://.</source>
        <translation>அமைப்புகளில் வழங்குநர் முகவரியைத் தாருங்கள்; அது https:// எனத் தொடங்கும்.</translation>
    </message>
    <message>
        <source>Tell the provider that the certificate has to be renewed.</source>
        <translation>சான்றிதழைப் புதுப்பிக்க வேண்டும் என வழங்குநரிடம் சொல்லுங்கள்.</translation>
    </message>
    <message>
        <source>Check the address in Settings. If it is right, the provider is down: wait, and sell nothing elsewhere for the same customer.</source>
        <translation>அமைப்புகளில் முகவரியைப் பாருங்கள். சரியெனில் வழங்குநர் செயலிழந்துள்ளார்: காத்திருங்கள், அதே வாடிக்கையாளருக்கு வேறெங்கும் விற்காதீர்கள்.</translation>
    </message>
    <message>
        <source>Check the internet connection and the router, then look again.</source>
        <translation>இணைய இணைப்பையும் ரூட்டரையும் பார்த்து, மீண்டும் பாருங்கள்.</translation>
    </message>
    <message>
        <source>Look again in a minute. If it stays, ask the provider whether the service is running.</source>
        <translation>ஒரு நிமிடத்தில் மீண்டும் பாருங்கள். அப்படியே இருந்தால் சேவை நடக்கிறதா என வழங்குநரிடம் கேளுங்கள்.</translation>
    </message>
    <message>
        <source>Check the date of this computer first. If it is right, tell the provider; nothing is sent until it is renewed.</source>
        <translation>முதலில் இந்தக் கணினியின் தேதியைப் பாருங்கள். சரியெனில் வழங்குநரிடம் சொல்லுங்கள்; புதுப்பிக்கும் வரை எதுவும் அனுப்பப்படாது.</translation>
    </message>
    <message>
        <source>The clock of this computer is probably wrong: set date and time.</source>
        <translation>இந்தக் கணினியின் கடிகாரம் தவறாக இருக்கலாம்: தேதியையும் நேரத்தையும் அமையுங்கள்.</translation>
    </message>
    <message>
        <source>Somebody stands between this shop and the provider, or the address is wrong. Check it in Settings and try another internet connection. Nothing is sent over this one.</source>
        <translation>கடைக்கும் வழங்குநருக்கும் இடையே யாரோ உள்ளனர், அல்லது முகவரி தவறு. அமைப்புகளில் பாருங்கள், வேறு இணைய இணைப்பை முயலுங்கள். இதன் வழியாக எதுவும் அனுப்பப்படாது.</translation>
    </message>
    <message>
        <source>Set date and time, or switch on “set automatically” in the system&apos;s settings.</source>
        <translation>தேதியையும் நேரத்தையும் அமையுங்கள், அல்லது கணினி அமைப்புகளில் “தானாக அமை” என்பதை இயக்குங்கள்.</translation>
    </message>
    <message>
        <source>Check date and time of this computer. Sales are kept in their order whatever the clock says.</source>
        <translation>இந்தக் கணினியின் தேதியையும் நேரத்தையும் பாருங்கள். கடிகாரம் எதுவாயினும் விற்பனைகள் வரிசைப்படியே இருக்கும்.</translation>
    </message>
    <message>
        <source>Enter user name and password again in Settings, and test them there.</source>
        <translation>அமைப்புகளில் பயனர் பெயரையும் கடவுச்சொல்லையும் மீண்டும் தந்து, அங்கே சோதியுங்கள்.</translation>
    </message>
    <message>
        <source>Enter the password of the provider account in Settings.</source>
        <translation>அமைப்புகளில் வழங்குநர் கணக்கின் கடவுச்சொல்லைத் தாருங்கள்.</translation>
    </message>
    <message>
        <source>Look again in a minute. If it stays, call the provider.</source>
        <translation>ஒரு நிமிடத்தில் மீண்டும் பாருங்கள். அப்படியே இருந்தால் வழங்குநரை அழையுங்கள்.</translation>
    </message>
    <message>
        <source>Call the provider and tell these words.</source>
        <translation>வழங்குநரை அழைத்து இந்தச் சொற்களைச் சொல்லுங்கள்.</translation>
    </message>
    <message>
        <source>Ask the provider to add this shop&apos;s internet address to the white list of your account.</source>
        <translation>இந்தக் கடையின் இணைய முகவரியை உங்கள் கணக்கின் அனுமதிப் பட்டியலில் சேர்க்க வழங்குநரிடம் கேளுங்கள்.</translation>
    </message>
    <message>
        <source>Ask the provider to add %1 to the white list of your account.</source>
        <translation>%1 ஐ உங்கள் கணக்கின் அனுமதிப் பட்டியலில் சேர்க்க வழங்குநரிடம் கேளுங்கள்.</translation>
    </message>
    <message>
        <source>Log in to the desktop with its password so that the keyring opens, or install one (gnome-keyring). Without it the password is asked for at every start.</source>
        <translation>கீரிங் திறக்க டெஸ்க்டாப்பில் அதன் கடவுச்சொல்லுடன் நுழையுங்கள், அல்லது ஒன்றை (gnome-keyring) நிறுவுங்கள். அது இல்லாமல் ஒவ்வொரு தொடக்கத்திலும் கடவுச்சொல் கேட்கப்படும்.</translation>
    </message>
    <message>
        <source>Unlock the keyring, or start again and give the right passphrase.</source>
        <translation>கீரிங்கைத் திறங்கள், அல்லது மீண்டும் தொடங்கி சரியான கடவுத்தொடரைத் தாருங்கள்.</translation>
    </message>
    <message>
        <source>Lay the file down again, readable by you alone (mode 0600).</source>
        <translation>கோப்பை மீண்டும் வையுங்கள்; நீங்கள் மட்டுமே படிக்க வேண்டும் (mode 0600).</translation>
    </message>
    <message>
        <source>Make room: empty the waste basket, move pictures and films elsewhere.</source>
        <translation>இடம் உருவாக்குங்கள்: குப்பைத்தொட்டியைக் காலி செய்து, படங்களை வேறிடம் மாற்றுங்கள்.</translation>
    </message>
    <message>
        <source>Give yourself the right to write there, or have the disk checked.</source>
        <translation>அங்கே எழுத உங்களுக்கு அனுமதி தாருங்கள், அல்லது வட்டைச் சோதிக்கச் சொல்லுங்கள்.</translation>
    </message>
    <message>
        <source>Move the folder to a disk of this computer.</source>
        <translation>கோப்புறையை இந்தக் கணினியின் வட்டுக்கு மாற்றுங்கள்.</translation>
    </message>
    <message>
        <source>Close it to others: only you need it (mode 0700).</source>
        <translation>மற்றவர்களுக்கு மூடுங்கள்: அது உங்களுக்கு மட்டுமே தேவை (mode 0700).</translation>
    </message>
    <message>
        <source>Make room on the disk or mend the rights of the folder; then start the counter again.</source>
        <translation>வட்டில் இடம் உருவாக்குங்கள் அல்லது கோப்புறையின் அனுமதிகளைச் சரிசெய்யுங்கள்; பின் கவுண்டரை மீண்டும் தொடங்குங்கள்.</translation>
    </message>
    <message>
        <source>Close the counter and run “countertopctl verify”. The past sales are also in journal.jsonl; do not delete anything.</source>
        <translation>கவுண்டரை மூடி “countertopctl verify” இயக்குங்கள். பழைய விற்பனைகள் journal.jsonl இலும் உள்ளன; எதையும் நீக்காதீர்கள்.</translation>
    </message>
    <message>
        <source>Look for paper and cable, then start the queue again in the system&apos;s printer settings.</source>
        <translation>தாளையும் கம்பியையும் பார்த்து, கணினியின் அச்சுப்பொறி அமைப்புகளில் வரிசையை மீண்டும் தொடங்குங்கள்.</translation>
    </message>
    <message>
        <source>Switch the printer on, or choose another one when you print.</source>
        <translation>அச்சுப்பொறியை இயக்குங்கள், அல்லது அச்சிடும்போது வேறொன்றைத் தேர்ந்தெடுங்கள்.</translation>
    </message>
    <message>
        <source>Set one up in the system&apos;s printer settings. Until then receipts can be saved or sent as text.</source>
        <translation>கணினியின் அச்சுப்பொறி அமைப்புகளில் ஒன்றை அமையுங்கள். அதுவரை ரசீதுகளைச் சேமிக்கலாம் அல்லது உரையாக அனுப்பலாம்.</translation>
    </message>
    <message>
        <source>Look again. If it stays, send this report to whoever helps you.</source>
        <translation>மீண்டும் பாருங்கள். அப்படியே இருந்தால் இந்த அறிக்கையை உங்களுக்கு உதவுபவருக்கு அனுப்புங்கள்.</translation>
    </message>
    <message>
        <source>If the first recharge is refused with “Invalid IP”, look here again.</source>
        <translation>முதல் ரீசார்ஜ் “Invalid IP” என மறுக்கப்பட்டால் மீண்டும் இங்கே பாருங்கள்.</translation>
    </message>
    <message>
        <source>The counter receives call-backs at %1 while its window is open.</source>
        <translation>கவுண்டரின் சாளரம் திறந்திருக்கும்போது %1 இல் கால்-பேக் பெறப்படும்.</translation>
    </message>
    <message>
        <source>Call-backs are not received: %1 is taken by another program, or the address is not of this computer. Results still come by asking, a little later.</source>
        <translation>கால்-பேக் பெறப்படவில்லை: %1 வேறு நிரலிடம் உள்ளது, அல்லது முகவரி இந்தக் கணினியுடையது அல்ல. முடிவுகள் கேட்பதன் மூலம் சற்றுத் தாமதமாக வரும்.</translation>
    </message>
    <message>
        <source>Call-backs are not received: %1 is no address in figures.</source>
        <translation>கால்-பேக் பெறப்படவில்லை: %1 எண்களாலான முகவரி அல்ல.</translation>
    </message>
    <message>
        <source>Call-backs are not received: the secret part of their path cannot be read.</source>
        <translation>கால்-பேக் பெறப்படவில்லை: பாதையின் ரகசியப் பகுதியைப் படிக்க முடியவில்லை.</translation>
    </message>
    <message>
        <source>Where the owner confirms: the button in the strip above the pages, or “countertopctl release” with the reason.</source>
        <translation>உரிமையாளர் உறுதி செய்யும் இடம்: பக்கங்களின் மேலுள்ள பட்டியின் பொத்தான், அல்லது காரணத்துடன் “countertopctl release”.</translation>
    </message>
    <message>
        <source>Close the other program (a second counter, a countertop-listener), or choose another port under Settings, Call-backs, and tell whoever leads the provider&apos;s calls to it.</source>
        <translation>மற்ற நிரலை (இரண்டாவது கவுண்டர், countertop-listener) மூடுங்கள், அல்லது அமைப்புகள், கால்-பேக் கீழ் வேறு போர்ட்டைத் தேர்ந்தெடுத்து, வழங்குநரின் அழைப்புகளை அனுப்புபவரிடம் சொல்லுங்கள்.</translation>
    </message>
    <message>
        <source>Under Settings, Call-backs, write 127.0.0.1 for this computer alone or 0.0.0.0 for the whole network.</source>
        <translation>அமைப்புகள், கால்-பேக் கீழ் இந்தக் கணினிக்கு மட்டும் 127.0.0.1, முழு நெட்வொர்க்குக்கும் 0.0.0.0 எழுதுங்கள்.</translation>
    </message>
    <message>
        <source>Run “countertopctl callback --new-token” and give the provider the new path.</source>
        <translation>“countertopctl callback --new-token” இயக்கி, புதிய பாதையை வழங்குநருக்குக் கொடுங்கள்.</translation>
    </message>
    <message>
        <source>The last backup could not be made. The book itself is not damaged, and selling goes on.</source>
        <translation>கடைசிக் காப்பு நகலை எடுக்க முடியவில்லை. பதிவேடு சேதமடையவில்லை, விற்பனை தொடரும்.</translation>
    </message>
    <message>
        <source>The last check of the whole book could not be made. No damage was found, and selling goes on.</source>
        <translation>முழுப் பதிவேட்டின் கடைசிச் சோதனை நடக்கவில்லை. சேதம் இல்லை, விற்பனை தொடரும்.</translation>
    </message>
    <message>
        <source>It is tried again by itself every ten minutes. If it stays, make room on the disk, or close other programs that use the book.</source>
        <translation>பத்து நிமிடத்துக்கு ஒருமுறை தானாக மீண்டும் முயலும். அப்படியே இருந்தால் வட்டில் இடம் உருவாக்குங்கள், அல்லது பதிவேட்டைப் பயன்படுத்தும் மற்ற நிரல்களை மூடுங்கள்.</translation>
    </message>
    <message>
        <source>It is tried again by itself every ten minutes while nobody sells. If it stays, close other programs that use the book.</source>
        <translation>விற்பனை இல்லாதபோது பத்து நிமிடத்துக்கு ஒருமுறை தானாக மீண்டும் முயலும். அப்படியே இருந்தால் பதிவேட்டைப் பயன்படுத்தும் மற்ற நிரல்களை மூடுங்கள்.</translation>
    </message>
</context>
<context>
    <name>ct::FindOverlay</name>
    <message>
        <source>Nothing is called that. Try a part of the name, the code or the state.</source>
        <translation>அந்தப் பெயரில் எதுவும் இல்லை. பெயர், குறியீடு அல்லது மாநிலத்தின் ஒரு பகுதியை முயலுங்கள்.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>தேடு</translation>
    </message>
    <message>
        <source>Find operator</source>
        <translation>ஆபரேட்டரைத் தேடு</translation>
    </message>
    <message>
        <source>Part of a name, a code, a state</source>
        <translation>பெயர், குறியீடு, மாநிலத்தின் பகுதி</translation>
    </message>
    <message>
        <source>Operators found</source>
        <translation>கிடைத்த ஆபரேட்டர்கள்</translation>
    </message>
    <message>
        <source>%1  ·  switched off</source>
        <translation>%1  ·  அணைந்துள்ளது</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>குறியீடு %1</translation>
    </message>
</context>
<context>
    <name>ct::HistoryPanel</name>
    <message>
        <source>Choose a recharge to see what happened to it.</source>
        <translation>என்ன நடந்தது எனப் பார்க்க ஒரு ரீசார்ஜைத் தேர்ந்தெடுங்கள்.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>என்ன நடந்தது</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>ரசீது</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>மீண்டும்</translation>
    </message>
    <message>
        <source>Fills the recharge form with the same operator, number and amount.</source>
        <translation>அதே ஆபரேட்டர், எண், தொகையை ரீசார்ஜ் படிவத்தில் நிரப்பும்.</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>கேள்</translation>
    </message>
    <message>
        <source>Asks the provider how this recharge stands. It never sends it again.</source>
        <translation>இந்த ரீசார்ஜின் நிலையை வழங்குநரிடம் கேட்கும். மீண்டும் அனுப்பாது.</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>நகலெடு</translation>
    </message>
    <message>
        <source>Copies the receipt as text, to paste into a message.</source>
        <translation>செய்தியில் ஒட்ட, ரசீதை உரையாக நகலெடுக்கும்.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>கேட்கிறது…</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>ஆர்டர் %1</translation>
    </message>
    <message>
        <source>Txn %1</source>
        <extracomment>The provider&apos;s own number of the transaction</extracomment>
        <translation>பரிவர்த்தனை %1</translation>
    </message>
    <message>
        <source>Ref %1</source>
        <extracomment>The operator&apos;s reference</extracomment>
        <translation>குறிப்பு எண் %1</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>ரசீது %1</translation>
    </message>
    <message>
        <source>It was asked about only a moment ago. Wait a little.</source>
        <translation>சற்று முன்புதான் கேட்கப்பட்டது. கொஞ்சம் காத்திருங்கள்.</translation>
    </message>
    <message>
        <source>Asked just now: nothing new.</source>
        <translation>இப்போது கேட்டது: புதிதாக எதுவும் இல்லை.</translation>
    </message>
    <message>
        <source>Copied. Paste it into the message.</source>
        <translation>நகலெடுக்கப்பட்டது. செய்தியில் ஒட்டுங்கள்.</translation>
    </message>
    <message>
        <source>Raise dispute…</source>
        <translation>சர்ச்சை எழுப்பு…</translation>
    </message>
    <message>
        <source>Puts the sale on the owner&apos;s list, with the complaint to send.</source>
        <translation>அனுப்ப வேண்டிய புகாருடன் விற்பனையை உரிமையாளரின் பட்டியலில் சேர்க்கும்.</translation>
    </message>
    <message>
        <source>It is in dispute already: see Disputes.</source>
        <translation>ஏற்கனவே சர்ச்சையில் உள்ளது: சர்ச்சைகளைப் பாருங்கள்.</translation>
    </message>
    <message>
        <source>Story of the sale</source>
        <translation>விற்பனையின் கதை</translation>
    </message>
</context>
<context>
    <name>ct::HistoryRange</name>
    <message>
        <source>Today</source>
        <translation>இன்று</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>நேற்று</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>கடந்த 7 நாட்கள்</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 நாட்கள்</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>எல்லா நாட்களும்</translation>
    </message>
    <message>
        <source>Pick days…</source>
        <translation>நாட்களைத் தேர்ந்தெடு…</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>Two days, as in &quot;1 Oct – 31 Oct 2026&quot;</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>முதல் நாள் (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>கடைசி நாள் (&amp;L)</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>இந்த நாட்களைக் காட்டு</translation>
    </message>
</context>
<context>
    <name>ct::HistoryView</name>
    <message>
        <source>History search</source>
        <translation>வரலாற்றுத் தேடல்</translation>
    </message>
    <message>
        <source>History dates</source>
        <translation>வரலாற்று நாட்கள்</translation>
    </message>
    <message>
        <source>History service</source>
        <translation>வரலாற்றுச் சேவை</translation>
    </message>
    <message>
        <source>History operator</source>
        <translation>வரலாற்று ஆபரேட்டர்</translation>
    </message>
    <message>
        <source>History status</source>
        <translation>வரலாற்று நிலை</translation>
    </message>
    <message>
        <source>Writes everything that is found into a table for spreadsheets.</source>
        <translation>கிடைத்த அனைத்தையும் விரிதாளுக்கான அட்டவணையாக எழுதும்.</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>சேவைகள்</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>நிலை</translation>
    </message>
    <message>
        <source>Still open</source>
        <extracomment>All recharges whose result is not known yet</extracomment>
        <translation>முடியாதவை</translation>
    </message>
    <message>
        <source>All operators</source>
        <translation>ஆபரேட்டர்</translation>
    </message>
    <message>
        <source>History table</source>
        <translation>வரலாற்று அட்டவணை</translation>
    </message>
    <message>
        <source>Search all days</source>
        <translation>எல்லா நாட்களிலும் தேடு</translation>
    </message>
    <message>
        <source>The history could not be read. The book on this computer did not answer; nothing is lost by that.</source>
        <translation>வரலாற்றைப் படிக்க முடியவில்லை. இந்தக் கணினியின் பதிவேடு பதிலளிக்கவில்லை; அதனால் எதுவும் இழக்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>மீண்டும் முயல்க</translation>
    </message>
    <message>
        <source>History totals</source>
        <translation>வரலாற்று மொத்தம்</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>எண்ணுகிறது…</translation>
    </message>
    <message>
        <source>No recharge yet. The first one appears here at once.</source>
        <translation>இன்னும் ரீசார்ஜ் இல்லை. முதலாவது உடனே இங்கே வரும்.</translation>
    </message>
    <message>
        <source>Nothing of that kind was found in these days.</source>
        <translation>இந்த நாட்களில் அப்படி எதுவும் இல்லை.</translation>
    </message>
    <message>
        <source>Nothing of that kind was found.</source>
        <translation>அப்படி எதுவும் இல்லை.</translation>
    </message>
    <message>
        <source>Nothing was sold in these days.</source>
        <translation>இந்த நாட்களில் எதுவும் விற்கவில்லை.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recharge(s)</source>
        <translation>
            <numerusform>%Ln ரீசார்ஜ்</numerusform>
            <numerusform>%Ln ரீசார்ஜ்கள்</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 success</source>
        <extracomment>%1 is a sum of money</extracomment>
        <translation>%1 வெற்றி</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <extracomment>%1 is a sum of money</extracomment>
        <translation>%1 காத்திருப்பு</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <extracomment>%1 is a sum of money</extracomment>
        <translation>%1 தோல்வி</translation>
    </message>
    <message>
        <source>%1 … so far</source>
        <extracomment>%1 is a count with sums that are still rising</extracomment>
        <translation>%1 … இதுவரை</translation>
    </message>
    <message>
        <source>%1 — found in %2 ms</source>
        <extracomment>%1 is a count with sums, %2 a number of milliseconds</extracomment>
        <translation>%1 — %2 மி.வி. இல் கிடைத்தது</translation>
    </message>
    <message>
        <source>Export what is found</source>
        <translation>கிடைத்ததை ஏற்றுமதி செய்</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>விரிதாளுக்கான அட்டவணை (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) written to %1</source>
        <translation>
            <numerusform>%Ln வரி %1 இல் எழுதப்பட்டது</numerusform>
            <numerusform>%Ln வரிகள் %1 இல் எழுதப்பட்டன</numerusform>
        </translation>
    </message>
    <message>
        <source>The table could not be written there. Choose another folder, or make room on the disk.</source>
        <translation>அட்டவணையை அங்கே எழுத முடியவில்லை. வேறு கோப்புறையைத் தேர்ந்தெடுங்கள், அல்லது வட்டில் இடம் உருவாக்குங்கள்.</translation>
    </message>
    <message>
        <source>name or number</source>
        <translation>பெயர், எண்</translation>
    </message>
    <message>
        <source>Any part of a number, a customer&apos;s name, an order id or a reference</source>
        <translation>எண், வாடிக்கையாளர் பெயர், ஆர்டர் ஐடி அல்லது குறிப்பு எண்ணின் எந்தப் பகுதியும்</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>தேடுகிறது…</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>ஏற்றுமதியின் முன்னேற்றம்</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>வொர்க்புக் (*.xlsx)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>வேண்டாம்</translation>
    </message>
    <message>
        <source>Cancelled. No file was written.</source>
        <translation>ரத்து செய்யப்பட்டது. எந்தக் கோப்பும் எழுதப்படவில்லை.</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>கோப்பு (&amp;X)…</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>ரசீது</translation>
    </message>
    <message>
        <source>Repeat the sale</source>
        <translation>அதே விற்பனை மீண்டும்</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>தேடல்</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>ஒரு நாளுக்குச் செல்க</translation>
    </message>
</context>
<context>
    <name>ct::HoldDialog</name>
    <message>
        <source>Let selling go on</source>
        <translation>விற்பனையைத் தொடர விடு</translation>
    </message>
    <message>
        <source>&amp;Reason, kept in the book with the time</source>
        <translation>காரணம், நேரத்துடன் பதிவேட்டில் இருக்கும் (&amp;R)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>காரணம்</translation>
    </message>
    <message>
        <source>&amp;Go on selling</source>
        <translation>விற்பனையைத் தொடர் (&amp;G)</translation>
    </message>
    <message>
        <source>Leave it stopped</source>
        <translation>நின்றபடியே விடு</translation>
    </message>
</context>
<context>
    <name>ct::HoldStrip</name>
    <message numerus="yes">
        <source>%n further reason(s) to look at after this one.</source>
        <translation>
            <numerusform>இதற்குப் பின் மேலும் %n காரணத்தைப் பார்க்க வேண்டும்.</numerusform>
            <numerusform>இதற்குப் பின் மேலும் %n காரணங்களைப் பார்க்க வேண்டும்.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wallet and &amp;book…</source>
        <translation>வாலட்டும் பதிவேடும்… (&amp;B)</translation>
    </message>
    <message>
        <source>O&amp;wner confirms…</source>
        <translation>உரிமையாளர் உறுதி… (&amp;W)</translation>
    </message>
    <message>
        <source>Sho&amp;w the open sales</source>
        <translation>முடியாத விற்பனைகளைக் காட்டு (&amp;W)</translation>
    </message>
</context>
<context>
    <name>ct::KeysDialog</name>
    <message>
        <source>&amp;Give this key</source>
        <translation>இந்த விசையைத் தா (&amp;G)</translation>
    </message>
    <message>
        <source>Its &amp;own key again</source>
        <translation>மீண்டும் அதன் சொந்த விசை (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;All keys as they were</source>
        <translation>எல்லா விசைகளும் முன்போல (&amp;A)</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>விசைகளை மாற்று</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>கட்டளைகள்</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>கட்டளை</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>விசை</translation>
    </message>
    <message>
        <source>&amp;New key: press it here</source>
        <translation>புதிய விசை: இங்கே அழுத்துங்கள் (&amp;N)</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>புதிய விசை</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>சேமி (&amp;S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>வேண்டாம்</translation>
    </message>
    <message>
        <source>This key is the same in every shop.</source>
        <translation>இந்த விசை எல்லாக் கடைகளிலும் ஒன்றே.</translation>
    </message>
    <message>
        <source>This key writes in a field. Take a function key, or one with Ctrl.</source>
        <translation>இந்த விசை புலத்தில் எழுதும். செயல் விசை அல்லது Ctrl உடன் ஒன்றைத் தேர்ந்தெடுங்கள்.</translation>
    </message>
    <message>
        <source>This key pays, leaves or opens a menu, in every shop alike.</source>
        <translation>இந்த விசை எல்லாக் கடைகளிலும் பணம் செலுத்தும், வெளியேறும் அல்லது மெனுவைத் திறக்கும்.</translation>
    </message>
    <message>
        <source>This key belongs to &quot;%1&quot;. Give that another key first.</source>
        <translation>இந்த விசை &quot;%1&quot; க்குரியது. முதலில் அதற்கு வேறு விசை தாருங்கள்.</translation>
    </message>
    <message>
        <source>Every command has its own key again, once it is saved.</source>
        <translation>சேமித்ததும் ஒவ்வொரு கட்டளைக்கும் மீண்டும் அதன் சொந்த விசை.</translation>
    </message>
    <message>
        <source>Not saved: the settings could not be written. Look at the disk and at the rights of the data folder.</source>
        <translation>சேமிக்கவில்லை: அமைப்புகளை எழுத முடியவில்லை. வட்டையும் தரவு கோப்புறையின் அனுமதிகளையும் பாருங்கள்.</translation>
    </message>
</context>
<context>
    <name>ct::KeysOverlay</name>
    <message>
        <source>Change &amp;keys…</source>
        <translation>விசைகளை மாற்று (&amp;K)…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>விசைகள்</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>விசைகளை மாற்று</translation>
    </message>
    <message>
        <source>Close the keys</source>
        <translation>விசைகளை மூடு</translation>
    </message>
    <message>
        <source>Keys that work now</source>
        <translation>இப்போது இயங்கும் விசைகள்</translation>
    </message>
    <message>
        <source>Enter goes on to the next field and never pays. A letter that is underlined is pressed together with Alt.</source>
        <translation>Enter அடுத்த புலத்துக்குச் செல்லும், பணம் செலுத்தாது. அடிக்கோடிட்ட எழுத்தை Alt உடன் அழுத்த வேண்டும்.</translation>
    </message>
    <message>
        <source> or </source>
        <extracomment>Between two keys that do the same: &quot;F9 or Ctrl+2&quot;</extracomment>
        <translation> அல்லது </translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>எங்கும்</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>மூடு (&amp;L)</translation>
    </message>
</context>
<context>
    <name>ct::Label</name>
    <message>
        <source>Account ID</source>
        <translation>கணக்கு ஐடி</translation>
    </message>
    <message>
        <source>Account ID (RAPDRP) / Connection ID (Non-RAPDRP)</source>
        <translation>கணக்கு ஐடி (RAPDRP) / இணைப்பு ஐடி (Non-RAPDRP)</translation>
    </message>
    <message>
        <source>Account ID (RAPDRP) / Consumer no. (Non-RAPDRP)</source>
        <translation>கணக்கு ஐடி (RAPDRP) / நுகர்வோர் எண் (Non-RAPDRP)</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>கணக்கு எண்</translation>
    </message>
    <message>
        <source>BP number</source>
        <translation>BP எண்</translation>
    </message>
    <message>
        <source>Bank account number</source>
        <translation>வங்கி கணக்கு எண்</translation>
    </message>
    <message>
        <source>Bill group number</source>
        <translation>பில் குழு எண்</translation>
    </message>
    <message>
        <source>Billing unit (BU)</source>
        <translation>பில்லிங் யூனிட் (BU)</translation>
    </message>
    <message>
        <source>Business partner number</source>
        <translation>பிசினஸ் பார்ட்னர் எண்</translation>
    </message>
    <message>
        <source>CA number</source>
        <translation>CA எண்</translation>
    </message>
    <message>
        <source>Consumer (account) number</source>
        <translation>நுகர்வோர் (கணக்கு) எண்</translation>
    </message>
    <message>
        <source>Consumer / meter number</source>
        <translation>நுகர்வோர் / மீட்டர் எண்</translation>
    </message>
    <message>
        <source>Consumer ID</source>
        <translation>நுகர்வோர் ஐடி</translation>
    </message>
    <message>
        <source>Consumer code</source>
        <translation>நுகர்வோர் குறியீடு</translation>
    </message>
    <message>
        <source>Consumer no.</source>
        <translation>நுகர்வோர் எண்</translation>
    </message>
    <message>
        <source>Consumer number</source>
        <translation>நுகர்வோர் எண்</translation>
    </message>
    <message>
        <source>Consumer number / IVRS</source>
        <translation>நுகர்வோர் எண் / IVRS</translation>
    </message>
    <message>
        <source>Contract account no.</source>
        <translation>ஒப்பந்த கணக்கு எண்</translation>
    </message>
    <message>
        <source>Contract account number</source>
        <translation>ஒப்பந்த கணக்கு எண்</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>வாடிக்கையாளர் ஐடி</translation>
    </message>
    <message>
        <source>Customer ID (not Consumer no.)</source>
        <translation>வாடிக்கையாளர் ஐடி (நுகர்வோர் எண் அல்ல)</translation>
    </message>
    <message>
        <source>Customer ID / Account ID</source>
        <translation>வாடிக்கையாளர் ஐடி / கணக்கு ஐடி</translation>
    </message>
    <message>
        <source>Customer ID / registered telephone no.</source>
        <translation>வாடிக்கையாளர் ஐடி / பதிவான தொலைபேசி எண்</translation>
    </message>
    <message>
        <source>Customer account (CA) number</source>
        <translation>வாடிக்கையாளர் கணக்கு (CA) எண்</translation>
    </message>
    <message>
        <source>Customer number / IVRS</source>
        <translation>வாடிக்கையாளர் எண் / IVRS</translation>
    </message>
    <message>
        <source>Customer number / business partner</source>
        <translation>வாடிக்கையாளர் எண் / பிசினஸ் பார்ட்னர்</translation>
    </message>
    <message>
        <source>Cycle number</source>
        <translation>சுழற்சி எண்</translation>
    </message>
    <message>
        <source>Data card number</source>
        <translation>டேட்டா கார்டு எண்</translation>
    </message>
    <message>
        <source>Date of birth (DD-MM-YYYY)</source>
        <translation>பிறந்த தேதி (நாள்-மாதம்-ஆண்டு)</translation>
    </message>
    <message>
        <source>Electricity account no. / service connection no.</source>
        <translation>மின்சார கணக்கு எண் / சேவை இணைப்பு எண்</translation>
    </message>
    <message>
        <source>IVRS number</source>
        <translation>IVRS எண்</translation>
    </message>
    <message>
        <source>K number</source>
        <translation>K எண்</translation>
    </message>
    <message>
        <source>Landline number</source>
        <translation>லேண்ட்லைன் எண்</translation>
    </message>
    <message>
        <source>Landline number (without STD code)</source>
        <translation>லேண்ட்லைன் எண் (STD குறியீடு இல்லாமல்)</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>மொபைல் எண்</translation>
    </message>
    <message>
        <source>Policy number</source>
        <translation>பாலிசி எண்</translation>
    </message>
    <message>
        <source>Processing cycle (PC)</source>
        <translation>செயலாக்க சுழற்சி (PC)</translation>
    </message>
    <message>
        <source>RR number</source>
        <translation>RR எண்</translation>
    </message>
    <message>
        <source>STD code</source>
        <translation>STD குறியீடு</translation>
    </message>
    <message>
        <source>Service connection number / CA number</source>
        <translation>சேவை இணைப்பு எண் / CA எண்</translation>
    </message>
    <message>
        <source>Service number</source>
        <translation>சேவை எண்</translation>
    </message>
    <message>
        <source>Smart card number</source>
        <translation>ஸ்மார்ட் கார்டு எண்</translation>
    </message>
    <message>
        <source>Subscriber ID</source>
        <translation>சந்தாதாரர் ஐடி</translation>
    </message>
    <message>
        <source>USC number</source>
        <translation>USC எண்</translation>
    </message>
    <message>
        <source>Unique service number (USC)</source>
        <translation>தனி சேவை எண் (USC)</translation>
    </message>
    <message>
        <source>Vehicle number</source>
        <translation>வாகன எண்</translation>
    </message>
    <message>
        <source>Vehicle number / wallet number</source>
        <translation>வாகன எண் / வாலட் எண்</translation>
    </message>
    <message>
        <source>Vehicle registration number</source>
        <translation>வாகன பதிவு எண்</translation>
    </message>
    <message>
        <source>Vehicle registration number / wallet ID</source>
        <translation>வாகன பதிவு எண் / வாலட் ஐடி</translation>
    </message>
    <message>
        <source>Vehicle registration number / wallet number</source>
        <translation>வாகன பதிவு எண் / வாலட் எண்</translation>
    </message>
    <message>
        <source>Viewing card (VC) no. / registered mobile</source>
        <translation>வியூவிங் கார்டு (VC) எண் / பதிவான மொபைல்</translation>
    </message>
    <message>
        <source>Andaman and Nicobar</source>
        <translation>அந்தமான் மற்றும் நிகோபார்</translation>
    </message>
    <message>
        <source>Andhra Pradesh</source>
        <translation>ஆந்திரப் பிரதேசம்</translation>
    </message>
    <message>
        <source>Arunachal Pradesh</source>
        <translation>அருணாச்சலப் பிரதேசம்</translation>
    </message>
    <message>
        <source>Assam</source>
        <translation>அசாம்</translation>
    </message>
    <message>
        <source>Bihar</source>
        <translation>பீகார்</translation>
    </message>
    <message>
        <source>Chandigarh</source>
        <translation>சண்டிகர்</translation>
    </message>
    <message>
        <source>Chennai</source>
        <translation>சென்னை</translation>
    </message>
    <message>
        <source>Chhattisgarh</source>
        <translation>சத்தீஸ்கர்</translation>
    </message>
    <message>
        <source>Dadra and Nagar Haveli</source>
        <translation>தாத்ரா மற்றும் நகர் ஹவேலி</translation>
    </message>
    <message>
        <source>Daman and Diu</source>
        <translation>டாமன் மற்றும் டையூ</translation>
    </message>
    <message>
        <source>Delhi</source>
        <translation>டெல்லி</translation>
    </message>
    <message>
        <source>Goa</source>
        <translation>கோவா</translation>
    </message>
    <message>
        <source>Gujarat</source>
        <translation>குஜராத்</translation>
    </message>
    <message>
        <source>Haryana</source>
        <translation>ஹரியானா</translation>
    </message>
    <message>
        <source>Himachal Pradesh</source>
        <translation>இமாச்சலப் பிரதேசம்</translation>
    </message>
    <message>
        <source>Jammu and Kashmir</source>
        <translation>ஜம்மு காஷ்மீர்</translation>
    </message>
    <message>
        <source>Jharkhand</source>
        <translation>ஜார்க்கண்ட்</translation>
    </message>
    <message>
        <source>Karnataka</source>
        <translation>கர்நாடகா</translation>
    </message>
    <message>
        <source>Kerala</source>
        <translation>கேரளா</translation>
    </message>
    <message>
        <source>Kolkata</source>
        <translation>கொல்கத்தா</translation>
    </message>
    <message>
        <source>Ladakh</source>
        <translation>லடாக்</translation>
    </message>
    <message>
        <source>Lakshadweep</source>
        <translation>லட்சத்தீவு</translation>
    </message>
    <message>
        <source>Madhya Pradesh</source>
        <translation>மத்தியப் பிரதேசம்</translation>
    </message>
    <message>
        <source>Maharashtra</source>
        <translation>மகாராஷ்டிரா</translation>
    </message>
    <message>
        <source>Manipur</source>
        <translation>மணிப்பூர்</translation>
    </message>
    <message>
        <source>Meghalaya</source>
        <translation>மேகாலயா</translation>
    </message>
    <message>
        <source>Mizoram</source>
        <translation>மிசோரம்</translation>
    </message>
    <message>
        <source>Mumbai</source>
        <translation>மும்பை</translation>
    </message>
    <message>
        <source>Nagaland</source>
        <translation>நாகாலாந்து</translation>
    </message>
    <message>
        <source>New Delhi</source>
        <translation>புது டெல்லி</translation>
    </message>
    <message>
        <source>North East</source>
        <translation>வடகிழக்கு</translation>
    </message>
    <message>
        <source>Orissa</source>
        <translation>ஒடிசா</translation>
    </message>
    <message>
        <source>Pondicherry</source>
        <translation>புதுச்சேரி</translation>
    </message>
    <message>
        <source>Punjab</source>
        <translation>பஞ்சாப்</translation>
    </message>
    <message>
        <source>Rajasthan</source>
        <translation>ராஜஸ்தான்</translation>
    </message>
    <message>
        <source>Sikkim</source>
        <translation>சிக்கிம்</translation>
    </message>
    <message>
        <source>Tamil Nadu</source>
        <translation>தமிழ்நாடு</translation>
    </message>
    <message>
        <source>Telangana</source>
        <translation>தெலங்கானா</translation>
    </message>
    <message>
        <source>Tripura</source>
        <translation>திரிபுரா</translation>
    </message>
    <message>
        <source>Uttar Pradesh East</source>
        <translation>உத்தரப் பிரதேசம் கிழக்கு</translation>
    </message>
    <message>
        <source>Uttar Pradesh West</source>
        <translation>உத்தரப் பிரதேசம் மேற்கு</translation>
    </message>
    <message>
        <source>Uttaranchal</source>
        <translation>உத்தராகண்ட்</translation>
    </message>
    <message>
        <source>West Bengal</source>
        <translation>மேற்கு வங்காளம்</translation>
    </message>
</context>
<context>
    <name>ct::Listener</name>
    <message>
        <source>address to listen on (127.0.0.1)</source>
        <translation>கேட்கும் முகவரி (127.0.0.1)</translation>
    </message>
    <message>
        <source>port; without it that of the settings, or a free one</source>
        <translation>போர்ட்; தராவிட்டால் அமைப்புகளில் உள்ளது, அல்லது காலியான ஒன்று</translation>
    </message>
    <message>
        <source>There is no counter in %1. Name its folder with --data-dir, or set it up first with &quot;countertopctl configure&quot;.</source>
        <translation>%1 இல் கவுண்டர் இல்லை. அதன் கோப்புறையை --data-dir மூலம் சொல்லுங்கள், அல்லது முதலில் &quot;countertopctl configure&quot; மூலம் அமையுங்கள்.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written. Nothing is listened to.</source>
        <translation>கோப்புறை %1 இல் எழுத முடியவில்லை. எதுவும் கேட்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be used: %2 is out of form.</source>
        <translation>%1 இல் உள்ள அமைப்புகள் பயன்படாது: %2 சரியான வடிவில் இல்லை.</translation>
    </message>
    <message>
        <source>The book in %1 cannot be used (%2). Nothing is listened to. Run &quot;countertopctl verify&quot; to see what is wrong.</source>
        <translation>%1 இல் உள்ள பதிவேடு பயன்படாது (%2). எதுவும் கேட்கப்படவில்லை. தவறைப் பார்க்க &quot;countertopctl verify&quot; இயக்குங்கள்.</translation>
    </message>
    <message>
        <source>--port is a number from 0 to 65535.</source>
        <translation>--port என்பது 0 முதல் 65535 வரை எண்.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address: --bind takes one in figures, such as 127.0.0.1 or 0.0.0.0.</source>
        <translation>&quot;%1&quot; முகவரி அல்ல: --bind எண்களாலான முகவரியை ஏற்கும், எ.கா. 127.0.0.1 அல்லது 0.0.0.0.</translation>
    </message>
    <message>
        <source>The token of the call-backs cannot be read from %1: it must be a private file (0600) of this user. &quot;countertopctl callback --new-token&quot; makes a new one.</source>
        <translation>கால்-பேக் டோக்கனை %1 இலிருந்து படிக்க முடியவில்லை: அது இந்தப் பயனரின் தனிக் கோப்பாக (0600) இருக்க வேண்டும். &quot;countertopctl callback --new-token&quot; புதியதை உருவாக்கும்.</translation>
    </message>
    <message>
        <source>Port %1 of %2 cannot be had (%3). Choose another one with --port, or close the program that has it.</source>
        <translation>%2 இன் போர்ட் %1 கிடைக்கவில்லை (%3). --port மூலம் வேறொன்றைத் தேர்ந்தெடுங்கள், அல்லது அதை வைத்துள்ள நிரலை மூடுங்கள்.</translation>
    </message>
    <message>
        <source>takes the provider&apos;s call-backs</source>
        <translation>வழங்குநரின் கால்-பேக்குகளைப் பெறும்</translation>
    </message>
</context>
<context>
    <name>ct::MainWindow</name>
    <message>
        <source>Countertop – practice</source>
        <translation>Countertop – பயிற்சி</translation>
    </message>
    <message>
        <source>Countertop</source>
        <translation>Countertop</translation>
    </message>
    <message>
        <source>PRACTICE · play money, no real recharge is made</source>
        <translation>பயிற்சி · விளையாட்டுப் பணம், உண்மையான ரீசார்ஜ் இல்லை</translation>
    </message>
    <message>
        <source>Recharge</source>
        <translation>ரீசார்ஜ்</translation>
    </message>
    <message>
        <source>History</source>
        <translation>வரலாறு</translation>
    </message>
    <message>
        <source>&amp;Shop</source>
        <translation>கடை (&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>அமைப்புகள் (&amp;E)</translation>
    </message>
    <message>
        <source>Ask for the &amp;balance</source>
        <translation>பேலன்ஸ் கேள் (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>வெளியேறு (&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Recharge</source>
        <translation>ரீசார்ஜ் (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Recharge page</source>
        <translation>ரீசார்ஜ் பக்கம் (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Find an operator</source>
        <translation>ஆபரேட்டரைத் தேடு (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>வரலாறு (&amp;H)</translation>
    </message>
    <message>
        <source>Open the &amp;history</source>
        <translation>வரலாற்றைத் திற (&amp;H)</translation>
    </message>
    <message>
        <source>H&amp;elp</source>
        <translation>உதவி (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;About Countertop</source>
        <translation>Countertop பற்றி (&amp;A)</translation>
    </message>
    <message>
        <source>Counter %1</source>
        <translation>கவுண்டர் %1</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>அமைப்பு</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>டாக்டர்</translation>
    </message>
    <message>
        <source>&amp;Doctor</source>
        <translation>டாக்டர் (&amp;D)</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>சர்ச்சைகள்</translation>
    </message>
    <message>
        <source>&amp;Disputes</source>
        <translation>சர்ச்சைகள் (&amp;D)</translation>
    </message>
    <message>
        <source>Questions refused</source>
        <translation>கேள்விகள் மறுக்கப்படுகின்றன</translation>
    </message>
    <message>
        <source>&amp;Wallet and book</source>
        <translation>வாலட்டும் பதிவேடும் (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>தோற்றம் (&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>வெளிர் (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>இருள் (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>அதிக வேறுபாடு (&amp;H)</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>கஸ்டமர்</translation>
    </message>
    <message>
        <source>Bulk</source>
        <translation>மொத்தமாக</translation>
    </message>
    <message>
        <source>&amp;Customers</source>
        <translation>வாடிக்கையாளர்கள் (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Bulk list</source>
        <translation>மொத்தப் பட்டியல் (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Papers and printer</source>
        <translation>சீட்டுகளும் அச்சுப்பொறியும் (&amp;P)</translation>
    </message>
    <message>
        <source>Day book</source>
        <translation>நாளேடு</translation>
    </message>
    <message>
        <source>Da&amp;y book</source>
        <translation>நாள் கணக்கு (&amp;Y)</translation>
    </message>
    <message>
        <source>Practice panel</source>
        <translation>பயிற்சிப் பலகம்</translation>
    </message>
    <message>
        <source>PRACTICE · play money · %1</source>
        <translation>பயிற்சி · விளையாட்டுப் பணம் · %1</translation>
    </message>
    <message>
        <source>Set &amp;up the shop…</source>
        <translation>கடையை அமை (&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Practice panel</source>
        <translation>பயிற்சிப் பலகம் (&amp;P)</translation>
    </message>
    <message>
        <source>Leave practice and sell for &amp;real</source>
        <translation>பயிற்சியை விட்டு உண்மையாக விற்க (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keys that work now</source>
        <translation>இப்போது இயங்கும் விசைகள் (&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Change keys…</source>
        <translation>விசைகளை மாற்று (&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>கையேடு (&amp;M)</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>எங்கும்</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>ஷிஃப்ட்</translation>
    </message>
    <message>
        <source>&amp;Shift and drawer</source>
        <translation>ஷிஃப்டும் கல்லாவும் (&amp;S)</translation>
    </message>
    <message>
        <source>Switch &amp;user</source>
        <translation>ஆளை மாற்று (&amp;U)</translation>
    </message>
    <message>
        <source>This page is the owner&apos;s</source>
        <translation>இந்தப் பக்கம் உரிமையாளருடையது</translation>
    </message>
    <message>
        <source>What stands here is shown to an owner alone. Nothing was changed. To go on, let an owner sign in.</source>
        <translation>இங்கே உள்ளது உரிமையாளருக்கு மட்டுமே காட்டப்படும். எதுவும் மாற்றப்படவில்லை. தொடர உரிமையாளர் உள்நுழைய வேண்டும்.</translation>
    </message>
    <message>
        <source>Switch user</source>
        <translation>ஆளை மாற்று</translation>
    </message>
</context>
<context>
    <name>ct::MannerCard</name>
    <message>
        <source>Show the sale on a second screen</source>
        <translation>இரண்டாவது திரையில் விற்பனையைக் காட்டு</translation>
    </message>
    <message>
        <source>Number, operator, amount and the UPI code, turned to the customer. Without a second screen nothing is shown.</source>
        <translation>எண், ஆபரேட்டர், தொகை, UPI குறியீடு ஆகியவை வாடிக்கையாளர் பக்கம். இரண்டாவது திரை இல்லையெனில் எதுவும் தெரியாது.</translation>
    </message>
    <message>
        <source>Saved. It holds from the next sale on.</source>
        <translation>சேமிக்கப்பட்டது. அடுத்த விற்பனையிலிருந்து பொருந்தும்.</translation>
    </message>
    <message>
        <source>Not saved: the settings could not be written. Look at the disk and at the rights of the data folder.</source>
        <translation>சேமிக்கவில்லை: அமைப்புகளை எழுத முடியவில்லை. வட்டையும் தரவு கோப்புறையின் அனுமதிகளையும் பாருங்கள்.</translation>
    </message>
    <message>
        <source>Screen and sounds</source>
        <translation>திரையும் ஒலியும்</translation>
    </message>
    <message>
        <source>Play a sound for how a sale ends</source>
        <translation>விற்பனை முடிவுக்கு ஒலி எழுப்பு</translation>
    </message>
</context>
<context>
    <name>ct::ManualDialog</name>
    <message>
        <source>Manual</source>
        <translation>கையேடு</translation>
    </message>
    <message>
        <source>Search in the manual</source>
        <translation>கையேட்டில் தேடு</translation>
    </message>
    <message>
        <source>&amp;Find next</source>
        <translation>அடுத்ததைத் தேடு (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>மூடு (&amp;C)</translation>
    </message>
    <message>
        <source>The manual is not installed here.</source>
        <translation>கையேடு இங்கே நிறுவப்படவில்லை.</translation>
    </message>
</context>
<context>
    <name>ct::MarginDialog</name>
    <message>
        <source>Margin</source>
        <translation>லாபம்</translation>
    </message>
    <message>
        <source>Margin by operator</source>
        <translation>ஆபரேட்டர் வாரியாக மார்ஜின்</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>கோப்பு (&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>அச்சிடு… (&amp;P)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>மூடு</translation>
    </message>
    <message>
        <source>The provider states no margin. These are the rates that you enter; what the wallet has shown stands beside them. The tax columns are figures for your accountant.</source>
        <translation>வழங்குநர் மார்ஜினைச் சொல்வதில்லை. இவை நீங்கள் எழுதும் விகிதங்கள்; வாலட் காட்டியது அருகில் உள்ளது. வரி நிரல்கள் உங்கள் கணக்காளருக்கு.</translation>
    </message>
    <message>
        <source>Month of the margin</source>
        <translation>மார்ஜின் மாதம்</translation>
    </message>
    <message>
        <source>&amp;Month</source>
        <translation>மாதம் (&amp;M)</translation>
    </message>
    <message>
        <source>Rate of an operator</source>
        <translation>ஆபரேட்டரின் விகிதம்</translation>
    </message>
    <message>
        <source>Operator of the rate</source>
        <translation>விகிதத்தின் ஆபரேட்டர்</translation>
    </message>
    <message>
        <source>The rate</source>
        <translation>விகிதம்</translation>
    </message>
    <message>
        <source>What the rate is of</source>
        <translation>விகிதம் எதற்கு</translation>
    </message>
    <message>
        <source>% of the amount</source>
        <translation>% தொகையில்</translation>
    </message>
    <message>
        <source>₹ a recharge</source>
        <translation>₹ ரீசார்ஜுக்கு</translation>
    </message>
    <message>
        <source>First day of the rate</source>
        <translation>விகிதத்தின் முதல் நாள்</translation>
    </message>
    <message>
        <source>Rates that were entered</source>
        <translation>எழுதிய விகிதங்கள்</translation>
    </message>
    <message>
        <source>&amp;Keep the rate</source>
        <translation>விகிதத்தை வை (&amp;K)</translation>
    </message>
    <message>
        <source>No rate from this day</source>
        <translation>இந்நாள் முதல் விகிதம் இல்லை</translation>
    </message>
    <message>
        <source>&amp;Take it back</source>
        <translation>திரும்ப எடு (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Operator</source>
        <translation>ஆபரேட்டர் (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;from</source>
        <translation>முதல் (&amp;F)</translation>
    </message>
    <message>
        <source>Taxes on the margin, in per cent</source>
        <translation>மார்ஜின் வரிகள், சதவீதத்தில்</translation>
    </message>
    <message>
        <source>GST in per cent</source>
        <translation>GST சதவீதத்தில்</translation>
    </message>
    <message>
        <source>TDS in per cent</source>
        <translation>TDS சதவீதத்தில்</translation>
    </message>
    <message>
        <source>Keep the &amp;rates of tax</source>
        <translation>வரி விகிதங்களை வை (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;GST</source>
        <translation>GST (&amp;G)</translation>
    </message>
    <message>
        <source>T&amp;DS</source>
        <translation>TDS (&amp;D)</translation>
    </message>
    <message>
        <source>Nothing was sold in this month.</source>
        <translation>இம்மாதம் எதுவும் விற்கவில்லை.</translation>
    </message>
    <message>
        <source>no rate was entered</source>
        <translation>விகிதம் எழுதவில்லை</translation>
    </message>
    <message>
        <source>A rate is a percentage from 0 to 10, or from 0 to 100 rupees a recharge. Nothing was changed.</source>
        <translation>விகிதம் 0 முதல் 10 சதவீதம், அல்லது ரீசார்ஜுக்கு 0 முதல் 100 ரூபாய். எதுவும் மாற்றப்படவில்லை.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The rate was taken back.</source>
        <translation>விகிதம் திரும்ப எடுக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>A rate of tax is a percentage from 0 to 50. Nothing was changed.</source>
        <translation>வரி விகிதம் 0 முதல் 50 சதவீதம். எதுவும் மாற்றப்படவில்லை.</translation>
    </message>
    <message>
        <source>The rates of tax were kept.</source>
        <translation>வரி விகிதங்கள் வைக்கப்பட்டன.</translation>
    </message>
    <message>
        <source>Export the margin</source>
        <translation>மார்ஜினை ஏற்றுமதி செய்</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>விரிதாளுக்கான அட்டவணை (*.csv)</translation>
    </message>
    <message>
        <source>Pages to print (*.pdf)</source>
        <translation>அச்சிடும் பக்கங்கள் (*.pdf)</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>%1 இல் எழுதப்பட்டது</translation>
    </message>
    <message>
        <source>It could not be written there. Choose another folder, or make room on the disk.</source>
        <translation>அங்கே எழுத முடியவில்லை. வேறு கோப்புறையைத் தேர்ந்தெடுங்கள், அல்லது வட்டில் இடம் செய்யுங்கள்.</translation>
    </message>
</context>
<context>
    <name>ct::MarginWords</name>
    <message>
        <source>no rate</source>
        <translation>விகிதம் இல்லை</translation>
    </message>
    <message>
        <source>%1 a recharge</source>
        <translation>ரீசார்ஜுக்கு %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <extracomment>a rate of commission and the day that it holds from: &quot;3.25 % from 1 Nov 2026&quot;</extracomment>
        <translation>%1, %2 முதல்</translation>
    </message>
    <message>
        <source>Margin, %1</source>
        <translation>மார்ஜின், %1</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>விற்றது</translation>
    </message>
    <message>
        <source>Margin by your rates</source>
        <translation>உங்கள் விகிதத்தில் மார்ஜின்</translation>
    </message>
    <message>
        <source>Margin that the wallet has shown</source>
        <translation>வாலட் காட்டிய மார்ஜின்</translation>
    </message>
    <message>
        <source>Sold on days without a rate</source>
        <translation>விகிதம் இல்லாத நாட்களின் விற்பனை</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>ஆபரேட்டர்</translation>
    </message>
    <message>
        <source>Recharges</source>
        <translation>ரீசார்ஜ்கள்</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>தொகை</translation>
    </message>
    <message>
        <source>By rate</source>
        <translation>விகிதப்படி</translation>
    </message>
    <message>
        <source>Learnt</source>
        <translation>கற்றது</translation>
    </message>
    <message>
        <source>GST %1 %</source>
        <translation>GST %1 %</translation>
    </message>
    <message>
        <source>TDS %1 %</source>
        <translation>TDS %1 %</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>மொத்தம்</translation>
    </message>
</context>
<context>
    <name>ct::NumberEdit</name>
    <message numerus="yes">
        <source>%n digit(s)</source>
        <translation>
            <numerusform>%n இலக்கம்</numerusform>
            <numerusform>%n இலக்கங்கள்</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n எழுத்து</numerusform>
            <numerusform>%n எழுத்துகள்</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ct::OwedDialog</name>
    <message>
        <source>Customers to call back</source>
        <translation>தெரிவிக்க வேண்டிய வாடிக்கையாளர்கள்</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>மூடு</translation>
    </message>
    <message>
        <source>&amp;WhatsApp</source>
        <translation>WhatsApp (&amp;W)</translation>
    </message>
    <message>
        <source>Opens WhatsApp with a text. Nothing is sent until you send it.</source>
        <translation>உரையுடன் WhatsApp திறக்கும். நீங்கள் அனுப்பும் வரை எதுவும் அனுப்பப்படாது.</translation>
    </message>
    <message>
        <source>Copy &amp;number</source>
        <translation>எண்ணை நகலெடு (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Story</source>
        <translation>முழு விவரம் (&amp;S)</translation>
    </message>
    <message>
        <source>Given back in &amp;cash</source>
        <translation>ரொக்கமாகத் தந்தாயிற்று (&amp;C)</translation>
    </message>
    <message>
        <source>Sent back by &amp;UPI</source>
        <translation>UPI மூலம் அனுப்பியாயிற்று (&amp;U)</translation>
    </message>
    <message>
        <source>Customer was &amp;told</source>
        <translation>தெரிவித்தாயிற்று (&amp;T)</translation>
    </message>
    <message>
        <source>to be told</source>
        <translation>தெரிவிக்க வேண்டும்</translation>
    </message>
    <message>
        <source>Nobody is to be called back.</source>
        <translation>யாருக்கும் தெரிவிக்க வேண்டியதில்லை.</translation>
    </message>
    <message>
        <source>Here stand customers who left before their sale failed or was taken back, for a month.</source>
        <translation>விற்பனை தோல்வியடைவதற்கோ பணம் திரும்புவதற்கோ முன்பே சென்றுவிட்ட வாடிக்கையாளர்கள் ஒரு மாதம் இங்கே இருப்பார்கள்.</translation>
    </message>
    <message>
        <source>It was on account, and the account has had it back.</source>
        <translation>இது கடன் கணக்கில் இருந்தது; தொகை கணக்கில் திரும்ப வரவு வைக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>Nobody wrote down how it was paid.</source>
        <translation>எப்படிப் பணம் தரப்பட்டது என்று எழுதப்படவில்லை.</translation>
    </message>
    <message>
        <source>WhatsApp has the text; it is sent when you press send there.</source>
        <translation>உரை WhatsApp இல் உள்ளது; அங்கே அனுப்பு என அழுத்தினால் போகும்.</translation>
    </message>
    <message>
        <source>WhatsApp could not be opened. The text is copied instead.</source>
        <translation>WhatsApp திறக்கவில்லை. பதிலாக உரை நகலெடுக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>The number is copied.</source>
        <translation>எண் நகலெடுக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>Taken off the list.</source>
        <translation>பட்டியலிலிருந்து நீக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>%1 is written down as given back.</source>
        <translation>%1 திருப்பித் தரப்பட்டதாக எழுதப்பட்டது.</translation>
    </message>
    <message>
        <source>Not written: money leaves the drawer in an open shift only. Open one (Ctrl+7), and give nothing back before.</source>
        <translation>எழுதப்படவில்லை: திறந்த ஷிஃப்டில் மட்டுமே கல்லாவிலிருந்து பணம் எடுக்க முடியும். முதலில் ஷிஃப்டைத் திறக்கவும் (Ctrl+7); அதற்கு முன் எதுவும் தர வேண்டாம்.</translation>
    </message>
    <message>
        <source>Not written: it was settled already, or the sale stands otherwise now. Give nothing back.</source>
        <translation>எழுதப்படவில்லை: இது ஏற்கெனவே தீர்க்கப்பட்டது, அல்லது விற்பனையின் நிலை மாறிவிட்டது. எதுவும் தர வேண்டாம்.</translation>
    </message>
    <message>
        <source>%1 is to be given back. Paid: %2.</source>
        <translation>%1 திருப்பித் தர வேண்டும். செலுத்திய விதம்: %2.</translation>
    </message>
</context>
<context>
    <name>ct::PaidBy</name>
    <message>
        <source>How the list is paid</source>
        <translation>பட்டியலுக்கு பணம் தந்த விதம்</translation>
    </message>
    <message>
        <source>Customer&apos;s mobile</source>
        <translation>வாடிக்கையாளரின் மொபைல்</translation>
    </message>
    <message>
        <source>Paid &amp;by</source>
        <translation>கட்டணம் (&amp;B)</translation>
    </message>
    <message>
        <source>Type the mobile number of the customer whose account it is.</source>
        <translation>கணக்கு வைத்துள்ள வாடிக்கையாளரின் மொபைல் எண்ணை எழுதுங்கள்.</translation>
    </message>
</context>
<context>
    <name>ct::PaperDesk</name>
    <message>
        <source>Receipt %1</source>
        <translation>ரசீது %1</translation>
    </message>
    <message>
        <source>Cash drawer</source>
        <translation>ரொக்கப் பெட்டி</translation>
    </message>
</context>
<context>
    <name>ct::PapersDialog</name>
    <message>
        <source>Papers and printer</source>
        <translation>சீட்டுகளும் அச்சுப்பொறியும்</translation>
    </message>
    <message>
        <source>Papers that have not come out</source>
        <translation>வெளிவராத சீட்டுகள்</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>சீட்டு</translation>
    </message>
    <message>
        <source>Asked for at</source>
        <translation>கேட்ட நேரம்</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>மூடு</translation>
    </message>
    <message>
        <source>Another printer</source>
        <translation>வேறு அச்சுப்பொறி</translation>
    </message>
    <message>
        <source>&amp;Try again now</source>
        <translation>இப்போது மீண்டும் முயல்க (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Send to</source>
        <translation>இங்கே அனுப்பு (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>நீக்கு (&amp;D)</translation>
    </message>
    <message>
        <source>Nothing waits. Slips go to %1.</source>
        <translation>எதுவும் காத்திருக்கவில்லை. சீட்டுகள் %1 க்குச் செல்லும்.</translation>
    </message>
    <message>
        <source>Nothing waits. No printer is set up for this counter.</source>
        <translation>எதுவும் காத்திருக்கவில்லை. இந்தக் கவுண்டருக்கு அச்சுப்பொறி அமைக்கவில்லை.</translation>
    </message>
</context>
<context>
    <name>ct::ParkingCard</name>
    <message>
        <source>Parked</source>
        <translation>தனியே வைத்தவை</translation>
    </message>
    <message>
        <source>Ctrl+Shift+1 to 9</source>
        <translation>Ctrl+Shift+1 முதல் 9</translation>
    </message>
    <message>
        <source>Parked form %1: %2</source>
        <extracomment>%1 is a number, %2 what was typed so far</extracomment>
        <translation>தனியே வைத்த படிவம் %1: %2</translation>
    </message>
    <message>
        <source>Take it back (%1)</source>
        <translation>திரும்ப எடு (%1)</translation>
    </message>
</context>
<context>
    <name>ct::PeopleCard</name>
    <message>
        <source>owner</source>
        <translation>உரிமையாளர்</translation>
    </message>
    <message>
        <source>cashier</source>
        <translation>காசாளர்</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>, %1 a sale</source>
        <translation>, ஒரு விற்பனை %1</translation>
    </message>
    <message>
        <source>, %1 a day</source>
        <translation>, ஒரு நாள் %1</translation>
    </message>
    <message>
        <source>, switched off</source>
        <translation>, நிறுத்தப்பட்டது</translation>
    </message>
    <message>
        <source>Cashiers see the wallet&apos;s balance</source>
        <translation>காசாளர் வாலட் இருப்பைப் பார்க்கலாம்</translation>
    </message>
    <message>
        <source>People</source>
        <translation>ஆட்கள்</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>ஒருவரைச் சேர்</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>மீதி</translation>
    </message>
    <message>
        <source>never</source>
        <translation>ஒருபோதும் இல்லை</translation>
    </message>
    <message>
        <source>Save the rules</source>
        <translation>விதிகளைச் சேமி</translation>
    </message>
    <message>
        <source>Look twice from an amount of</source>
        <translation>இத்தொகை முதல் இருமுறை பார்</translation>
    </message>
    <message>
        <source>Ask who it is after minutes</source>
        <translation>இத்தனை நிமிடத்தில் யார் எனக் கேள்</translation>
    </message>
    <message>
        <source>Without people everybody at the counter is the owner. The first one you add is an owner, and from then on everybody signs in. A forgotten PIN is set anew by another owner alone, so let two people be owners.</source>
        <translation>யாரும் சேர்க்கப்படாவிட்டால் கவுண்டரில் எல்லோரும் உரிமையாளரே. முதலில் சேர்ப்பவர் உரிமையாளர்; அதிலிருந்து எல்லோரும் உள்நுழைய வேண்டும். மறந்த PIN ஐ வேறொரு உரிமையாளர் மட்டுமே புதிதாக வைக்க முடியும்; எனவே இருவரை உரிமையாளராக்குங்கள்.</translation>
    </message>
    <message>
        <source>A PIN of at least %1 characters is needed.</source>
        <translation>குறைந்தது %1 எழுத்து PIN வேண்டும்.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>சேமிக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>Not saved: the first person is an owner, and one owner always stays.</source>
        <translation>சேமிக்கவில்லை: முதல் ஆள் உரிமையாளர்; ஒரு உரிமையாளர் எப்போதும் இருப்பார்.</translation>
    </message>
    <message>
        <source>Not saved: a name that nobody has yet, limits in rupees, and a PIN of at least %1 characters are needed.</source>
        <translation>சேமிக்கவில்லை: யாருக்கும் இல்லாத பெயர், ரூபாயில் வரம்புகள், குறைந்தது %1 எழுத்து PIN வேண்டும்.</translation>
    </message>
    <message>
        <source>Not saved: an owner has to give the PIN first. Press the button again.</source>
        <translation>சேமிக்கவில்லை: முதலில் உரிமையாளர் PIN தர வேண்டும். பொத்தானை மீண்டும் அழுத்துங்கள்.</translation>
    </message>
</context>
<context>
    <name>ct::PersonDialog</name>
    <message>
        <source>May work at the &amp;counter</source>
        <translation>கவுண்டரில் வேலை செய்யலாம் (&amp;C)</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>ஒருவரைச் சேர்</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>காசாளர்</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>உரிமையாளர்</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>வரம்பு இல்லை</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>பெயர் (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>பொறுப்பு (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;PIN</source>
        <translation>PIN (&amp;P)</translation>
    </message>
    <message>
        <source>New &amp;PIN</source>
        <translation>புதிய PIN (&amp;P)</translation>
    </message>
    <message>
        <source>PIN &amp;again</source>
        <translation>PIN மீண்டும் (&amp;A)</translation>
    </message>
    <message>
        <source>One &amp;sale at most</source>
        <translation>ஒரு விற்பனை அதிகபட்சம் (&amp;S)</translation>
    </message>
    <message>
        <source>One &amp;day at most</source>
        <translation>ஒரு நாள் அதிகபட்சம் (&amp;D)</translation>
    </message>
    <message>
        <source>A name is needed, and limits are rupees.</source>
        <translation>பெயர் வேண்டும், வரம்புகள் ரூபாயில்.</translation>
    </message>
    <message>
        <source>Type the same PIN twice, at least %1 characters.</source>
        <translation>அதே PIN ஐ இருமுறை தட்டுங்கள், குறைந்தது %1 எழுத்து.</translation>
    </message>
</context>
<context>
    <name>ct::PinDialog</name>
    <message>
        <source>Who is at the counter?</source>
        <translation>கவுண்டரில் யார்?</translation>
    </message>
    <message>
        <source>Your PIN once more</source>
        <translation>மீண்டும் உங்கள் PIN</translation>
    </message>
    <message>
        <source>An owner has to allow this</source>
        <translation>இதை உரிமையாளர் அனுமதிக்க வேண்டும்</translation>
    </message>
    <message>
        <source>What is waiting is asked about meanwhile, and what was typed is kept. A forgotten PIN is set anew by an owner, under Settings.</source>
        <translation>காத்திருப்பவை பற்றிக் கேட்பது தொடரும், தட்டியது அப்படியே இருக்கும். மறந்த PIN ஐ உரிமையாளர் அமைப்புகளில் புதிதாக வைப்பார்.</translation>
    </message>
    <message>
        <source>This changes what the shop stands on. Nothing has been done yet.</source>
        <translation>இது கடையின் அடிப்படையை மாற்றும். இன்னும் எதுவும் செய்யவில்லை.</translation>
    </message>
    <message>
        <source>It is allowed this once, and kept in the book with both names. Nothing has been done yet.</source>
        <translation>அனுமதி இம்முறை மட்டுமே; ஏட்டில் இரு பெயர்களுடன் இருக்கும். இன்னும் எதுவும் செய்யவில்லை.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>பெயர் (&amp;N)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>பெயர்</translation>
    </message>
    <message>
        <source>&amp;PIN</source>
        <translation>PIN (&amp;P)</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>உள்நுழை</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>அனுமதி</translation>
    </message>
    <message>
        <source>Close the counter</source>
        <translation>கவுண்டரை மூடு</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>வேண்டாம்</translation>
    </message>
    <message>
        <source>The PIN is wrong. Nothing was done.</source>
        <translation>PIN தவறு. எதுவும் செய்யவில்லை.</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs: wait %n second(s), then try again.</source>
        <translation>
            <numerusform>பலமுறை தவறான PIN: %n வினாடி காத்து மீண்டும் முயலுங்கள்.</numerusform>
            <numerusform>பலமுறை தவறான PIN: %n வினாடிகள் காத்து மீண்டும் முயலுங்கள்.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 may not work here any more.</source>
        <translation>%1 இனி இங்கே வேலை செய்ய முடியாது.</translation>
    </message>
</context>
<context>
    <name>ct::PracticePanel</name>
    <message>
        <source>found out by the third question</source>
        <translation>மூன்றாம் முறை கேட்கும்போது தெரியும்</translation>
    </message>
    <message>
        <source>carried out all the same: the program has to ask</source>
        <translation>ஆனாலும் நடந்துவிடும்: நிரல் கேட்க வேண்டும்</translation>
    </message>
    <message>
        <source>the money comes back into the wallet</source>
        <translation>பணம் வாலட்டுக்குத் திரும்பும்</translation>
    </message>
    <message>
        <source>For e&amp;very sale from now on</source>
        <translation>இனி ஒவ்வொரு விற்பனைக்கும் (&amp;V)</translation>
    </message>
    <message>
        <source>Practice panel</source>
        <translation>பயிற்சிப் பலகம்</translation>
    </message>
    <message>
        <source>PRACTICE · what the provider answers next</source>
        <translation>பயிற்சி · வழங்குநர் அடுத்து என்ன பதில் தருவார்</translation>
    </message>
    <message>
        <source>&amp;Take the last success back</source>
        <translation>கடைசி வெற்றியைத் திரும்பப் பெறு (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>மூடு (&amp;C)</translation>
    </message>
    <message>
        <source>As &amp;usual</source>
        <translation>வழக்கம் போல (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Success</source>
        <translation>வெற்றி (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Failure: the operator says no</source>
        <translation>தோல்வி: ஆபரேட்டர் மறுக்கிறது (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Waiting, then a success</source>
        <translation>காத்திருப்பு, பின் வெற்றி (&amp;W)</translation>
    </message>
    <message>
        <source>Waiting, then a f&amp;ailure</source>
        <translation>காத்திருப்பு, பின் தோல்வி (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;No answer at all</source>
        <translation>பதிலே இல்லை (&amp;N)</translation>
    </message>
    <message>
        <source>A success that is taken back &amp;later</source>
        <translation>வெற்றி, பின்னர் திரும்பப் பெறப்படும் (&amp;L)</translation>
    </message>
    <message>
        <source>every sale: %1</source>
        <translation>ஒவ்வொரு விற்பனையும்: %1</translation>
    </message>
    <message>
        <source>next sale: %1</source>
        <translation>அடுத்த விற்பனை: %1</translation>
    </message>
    <message>
        <source>Taken back. The program finds out when it asks about the order again.</source>
        <translation>திரும்பப் பெறப்பட்டது. ஆர்டர் பற்றி மீண்டும் கேட்கும்போது நிரலுக்குத் தெரியும்.</translation>
    </message>
    <message>
        <source>There is no success to take back yet.</source>
        <translation>திரும்பப் பெற இன்னும் வெற்றி எதுவும் இல்லை.</translation>
    </message>
</context>
<context>
    <name>ct::PrintWords</name>
    <message>
        <source>There is no printer %1.</source>
        <translation>அச்சுப்பொறி %1 இல்லை.</translation>
    </message>
    <message>
        <source>%1 is no printer&apos;s device; nothing was written to it.</source>
        <translation>%1 அச்சுப்பொறிச் சாதனம் அல்ல; அதில் எதுவும் எழுதவில்லை.</translation>
    </message>
    <message>
        <source>This user may not write to the printer %1.</source>
        <translation>இந்தப் பயனர் அச்சுப்பொறி %1 இல் எழுத அனுமதி இல்லை.</translation>
    </message>
    <message>
        <source>The printer %1 takes no connection. Is it switched on?</source>
        <translation>அச்சுப்பொறி %1 இணைப்பை ஏற்கவில்லை. அது இயங்குகிறதா?</translation>
    </message>
    <message>
        <source>The printer %1 is paused.</source>
        <translation>அச்சுப்பொறி %1 நிறுத்தி வைக்கப்பட்டுள்ளது.</translation>
    </message>
    <message>
        <source>The printer %1 takes no new jobs.</source>
        <translation>அச்சுப்பொறி %1 புதிய வேலைகளை ஏற்கவில்லை.</translation>
    </message>
    <message>
        <source>The printer %1 does not answer. Is there paper in it?</source>
        <translation>அச்சுப்பொறி %1 பதிலளிக்கவில்லை. அதில் தாள் உள்ளதா?</translation>
    </message>
    <message>
        <source>The printer %1 ended the connection in the middle.</source>
        <translation>அச்சுப்பொறி %1 நடுவில் இணைப்பைத் துண்டித்தது.</translation>
    </message>
    <message>
        <source>No print system answers, so %1 cannot be reached.</source>
        <translation>அச்சு அமைப்பு பதிலளிக்கவில்லை, எனவே %1 ஐ அணுக முடியவில்லை.</translation>
    </message>
    <message>
        <source>The print could not be written into the book, so nothing was sent to %1.</source>
        <translation>அச்சைப் பதிவேட்டில் எழுத முடியவில்லை, எனவே %1 க்கு எதுவும் அனுப்பப்படவில்லை.</translation>
    </message>
    <message>
        <source>Nothing was printed on %1.</source>
        <translation>%1 இல் எதுவும் அச்சிடவில்லை.</translation>
    </message>
    <message>
        <source>Part of it may have come out; the next one is marked as a duplicate.</source>
        <translation>ஒரு பகுதி வந்திருக்கலாம்; அடுத்ததில் நகல் என இருக்கும்.</translation>
    </message>
    <message>
        <source>Waits for its turn at %1.</source>
        <translation>%1 இல் முறைக்காகக் காத்திருக்கிறது.</translation>
    </message>
    <message>
        <source>Reaching the printer %1…</source>
        <translation>அச்சுப்பொறி %1 உடன் இணைகிறது…</translation>
    </message>
    <message>
        <source>Printing on %1…</source>
        <translation>%1 இல் அச்சிடுகிறது…</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>தானாக மீண்டும் முயலும்.</translation>
    </message>
    <message>
        <source>Printed on %1.</source>
        <translation>%1 இல் அச்சிடப்பட்டது.</translation>
    </message>
    <message>
        <source>It waited for more than ten minutes and was not printed, so that it does not come out unasked.</source>
        <translation>பத்து நிமிடத்துக்கு மேல் காத்திருந்ததால் அச்சிடவில்லை; கேட்காமல் வெளிவரக் கூடாது என்பதற்காக.</translation>
    </message>
    <message>
        <source>Called off.</source>
        <translation>ரத்து செய்யப்பட்டது.</translation>
    </message>
</context>
<context>
    <name>ct::PrinterCard</name>
    <message>
        <source>Print a slip after every sa&amp;le</source>
        <translation>ஒவ்வொரு விற்பனைக்குப் பின்னும் சீட்டு அச்சிடு (&amp;L)</translation>
    </message>
    <message>
        <source>Printers of this counter</source>
        <translation>இந்தக் கவுண்டரின் அச்சுப்பொறிகள்</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>அச்சுப்பொறிகள்</translation>
    </message>
    <message>
        <source>Slips go to the first one. No printer takes another one&apos;s place by itself.</source>
        <translation>சீட்டுகள் முதல் அச்சுப்பொறிக்குச் செல்லும். எதுவும் தானாக மற்றொன்றின் இடத்தை எடுக்காது.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>சேர்…</translation>
    </message>
    <message>
        <source>Add a printer</source>
        <translation>அச்சுப்பொறி சேர்</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>மாற்று…</translation>
    </message>
    <message>
        <source>Change this printer</source>
        <translation>இந்த அச்சுப்பொறியை மாற்று</translation>
    </message>
    <message>
        <source>Use first</source>
        <translation>முதலில் வை</translation>
    </message>
    <message>
        <source>Send slips to this printer</source>
        <translation>சீட்டுகளை இந்த அச்சுப்பொறிக்கு அனுப்பு</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>அகற்று</translation>
    </message>
    <message>
        <source>Remove this printer</source>
        <translation>இந்த அச்சுப்பொறியை நீக்கு</translation>
    </message>
    <message>
        <source>%1 dots</source>
        <translation>%1 புள்ளிகள்</translation>
    </message>
    <message>
        <source>drawer</source>
        <translation>ரொக்கப் பெட்டி</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>சேமிக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>Not saved: the settings could not be written. Look at the disk and at the rights of the data folder.</source>
        <translation>சேமிக்கவில்லை: அமைப்புகளை எழுத முடியவில்லை. வட்டையும் தரவு கோப்புறையின் அனுமதிகளையும் பாருங்கள்.</translation>
    </message>
</context>
<context>
    <name>ct::PrinterChoice</name>
    <message>
        <source>No printer</source>
        <translation>பிரிண்டர் இல்லை</translation>
    </message>
    <message>
        <source>%1 (stopped)</source>
        <translation>%1 (நின்றுள்ளது)</translation>
    </message>
</context>
<context>
    <name>ct::PrinterDialog</name>
    <message>
        <source>Change a printer</source>
        <translation>அச்சுப்பொறியை மாற்று</translation>
    </message>
    <message>
        <source>Add a printer</source>
        <translation>அச்சுப்பொறி சேர்</translation>
    </message>
    <message>
        <source>1 of 3 · Which printer?</source>
        <translation>3 இல் 1 · எந்த அச்சுப்பொறி?</translation>
    </message>
    <message>
        <source>Printers found</source>
        <translation>கிடைத்த அச்சுப்பொறிகள்</translation>
    </message>
    <message>
        <source>Or a thermal printer in the shop&apos;s &amp;network</source>
        <translation>அல்லது கடை நெட்வொர்க்கின் தெர்மல் அச்சுப்பொறி (&amp;N)</translation>
    </message>
    <message>
        <source>Looking for printers…</source>
        <translation>அச்சுப்பொறிகளைத் தேடுகிறது…</translation>
    </message>
    <message>
        <source>2 of 3 · What paper is in it?</source>
        <translation>3 இல் 2 · அதில் என்ன தாள்?</translation>
    </message>
    <message>
        <source>Paper of the printer</source>
        <translation>அச்சுப்பொறியின் தாள்</translation>
    </message>
    <message>
        <source>Name of the printer</source>
        <translation>அச்சுப்பொறியின் பெயர்</translation>
    </message>
    <message>
        <source>It &amp;cuts the paper off</source>
        <translation>இது தாளை வெட்டும் (&amp;C)</translation>
    </message>
    <message>
        <source>A cash &amp;drawer hangs on it: open it for cash</source>
        <translation>இதில் ரொக்கப் பெட்டி உள்ளது: ரொக்கத்துக்குத் திற (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>தாள் (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>பெயர் (&amp;N)</translation>
    </message>
    <message>
        <source>3 of 3 · Did it come out right?</source>
        <translation>3 இல் 3 · சரியாக வந்ததா?</translation>
    </message>
    <message>
        <source>Print a test strip. A line must stand at the left and at the right, and every script must be readable. A side that is missing: go back and choose narrower paper. Odd signs: it is no thermal printer.</source>
        <translation>சோதனைச் சீட்டு ஒன்றை அச்சிடுங்கள். இடமும் வலமும் கோடு தெரிய வேண்டும்; எல்லா எழுத்துகளும் படிக்க வர வேண்டும். ஒரு ஓரம் இல்லையெனில் பின்சென்று குறுகிய தாளைத் தேர்ந்தெடுங்கள். விசித்திரக் குறிகள் வந்தால் இது தெர்மல் அச்சுப்பொறி அல்ல.</translation>
    </message>
    <message>
        <source>Print the test &amp;strip</source>
        <translation>சோதனைச் சீட்டு அச்சிடு (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>பின் (&amp;B)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>வேண்டாம்</translation>
    </message>
    <message>
        <source>%1 (stopped)</source>
        <translation>%1 (நின்றுள்ளது)</translation>
    </message>
    <message>
        <source>This computer knows no printer.</source>
        <translation>இந்தக் கணினியில் அச்சுப்பொறி இல்லை.</translation>
    </message>
    <message>
        <source>Roll, 80 mm (576 dots)</source>
        <translation>ரோல், 80 mm (576 புள்ளிகள்)</translation>
    </message>
    <message>
        <source>Roll, 80 mm (512 dots)</source>
        <translation>ரோல், 80 mm (512 புள்ளிகள்)</translation>
    </message>
    <message>
        <source>Roll, 58 mm (384 dots)</source>
        <translation>ரோல், 58 mm (384 புள்ளிகள்)</translation>
    </message>
    <message>
        <source>Sheet, A4</source>
        <translation>தாள், A4</translation>
    </message>
    <message>
        <source>Sheet, A5</source>
        <translation>தாள், A5</translation>
    </message>
    <message>
        <source>Roll, 80 mm</source>
        <translation>ரோல், 80 மி.மீ.</translation>
    </message>
    <message>
        <source>Roll, 58 mm</source>
        <translation>ரோல், 58 மி.மீ.</translation>
    </message>
    <message>
        <source>&amp;Yes, keep it</source>
        <translation>ஆம், வைத்துக்கொள் (&amp;Y)</translation>
    </message>
    <message>
        <source>Type the printer&apos;s address in figures, as in 192.0.2.7.</source>
        <translation>அச்சுப்பொறியின் முகவரியை எண்களில் எழுதுங்கள், எ.கா. 192.0.2.7.</translation>
    </message>
    <message>
        <source>Test strip</source>
        <translation>சோதனைச் சீட்டு</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>அடுத்து (&amp;X)</translation>
    </message>
</context>
<context>
    <name>ct::Rail</name>
    <message>
        <source>%1 page</source>
        <translation>%1 பக்கம்</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n காத்திருப்பு</numerusform>
            <numerusform>%1, %n காத்திருப்பு</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ct::ReadBack</name>
    <message>
        <source>Read-back</source>
        <translation>படித்துக் காட்டு</translation>
    </message>
    <message>
        <source>Right? Then press F10</source>
        <translation>சரியா? எனில் F10 அழுத்தவும்</translation>
    </message>
    <message>
        <source>Read it back to the customer</source>
        <translation>வாடிக்கையாளரிடம் படித்துக் காட்டு</translation>
    </message>
</context>
<context>
    <name>ct::Receipt</name>
    <message>
        <source>Date</source>
        <translation>தேதி</translation>
    </message>
    <message>
        <source>Receipt no.</source>
        <translation>ரசீது எண்</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>சேவை</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>எண்</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>வட்டம்</translation>
    </message>
    <message>
        <source>Further detail</source>
        <translation>கூடுதல் விவரம்</translation>
    </message>
    <message>
        <source>Order id</source>
        <translation>ஆர்டர் ஐடி</translation>
    </message>
    <message>
        <source>Operator ref</source>
        <translation>ஆபரேட்டர் குறிப்பு எண்</translation>
    </message>
    <message>
        <source>Provider txn</source>
        <translation>வழங்குநர் பரிவர்த்தனை</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>காரணம்</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>காசாளர்</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>அச்சிட்டது</translation>
    </message>
    <message>
        <source>Service charge</source>
        <translation>சேவைக் கட்டணம்</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>மொத்தம் பெற்றது</translation>
    </message>
    <message>
        <source>Refund to customer</source>
        <translation>வாடிக்கையாளருக்குத் திருப்பித் தரவேண்டியது</translation>
    </message>
    <message>
        <source>PRACTICE – not a real receipt</source>
        <translation>பயிற்சி – உண்மையான ரசீது அல்ல</translation>
    </message>
    <message>
        <source>DUPLICATE %1</source>
        <translation>நகல் %1</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>தொகை</translation>
    </message>
    <message>
        <source>%1 only</source>
        <extracomment>%1 is an amount in words</extracomment>
        <translation>%1 மட்டும்</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>நிலை</translation>
    </message>
    <message>
        <source>धन्यवाद · Thank you</source>
        <translation>நன்றி · Thank you</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>ரசீது %1</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>மொபைல்</translation>
    </message>
    <message>
        <source>DTH</source>
        <translation>DTH</translation>
    </message>
    <message>
        <source>Postpaid</source>
        <translation>போஸ்ட்பே</translation>
    </message>
    <message>
        <source>Landline</source>
        <translation>தரைவழி</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>மின்சாரம்</translation>
    </message>
    <message>
        <source>Gas</source>
        <translation>எரிவாயு</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>காப்பீடு</translation>
    </message>
    <message>
        <source>Data card</source>
        <translation>டேட்டா கார்டு</translation>
    </message>
    <message>
        <source>FASTag</source>
        <translation>FASTag</translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation>கிஃப்ட் கார்டு</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>மற்றவை</translation>
    </message>
    <message>
        <source>BILL PAYMENT RECEIPT · बिल भुगतान रसीद</source>
        <extracomment>Heading of a receipt; behind the dot the same in a second language of the customers</extracomment>
        <translation>பில் கட்டண ரசீது · BILL PAYMENT RECEIPT</translation>
    </message>
    <message>
        <source>RECHARGE RECEIPT · रिचार्ज रसीद</source>
        <translation>ரீசார்ஜ் ரசீது · RECHARGE RECEIPT</translation>
    </message>
    <message>
        <source>REFUND SLIP · धन वापसी पर्ची</source>
        <translation>பணம் திரும்பத் தரும் சீட்டு · REFUND SLIP</translation>
    </message>
    <message>
        <source>BILL PAYMENT SLIP · बिल भुगतान पर्ची</source>
        <translation>பில் கட்டணச் சீட்டு · BILL PAYMENT SLIP</translation>
    </message>
    <message>
        <source>RECHARGE SLIP · रिचार्ज पर्ची</source>
        <translation>ரீசார்ஜ் சீட்டு · RECHARGE SLIP</translation>
    </message>
    <message>
        <source>MONEY NOT TAKEN – refund due</source>
        <translation>பணம் எடுக்கப்படவில்லை – திருப்பித் தரப்படும்</translation>
    </message>
    <message>
        <source>REVERSED – refund due</source>
        <translation>திரும்பப் பெறப்பட்டது – பணம் திருப்பித் தரப்படும்</translation>
    </message>
    <message>
        <source>BEING CHECKED – keep this slip</source>
        <translation>சரிபார்க்கப்படுகிறது – இந்தச் சீட்டை வைத்திருங்கள்</translation>
    </message>
    <message>
        <source>NOT CONFIRMED YET – keep this slip</source>
        <translation>இன்னும் உறுதியாகவில்லை – இந்தச் சீட்டை வைத்திருங்கள்</translation>
    </message>
    <message>
        <source>IN PROGRESS</source>
        <translation>நடைபெறுகிறது</translation>
    </message>
    <message>
        <source>NOT SENT</source>
        <translation>அனுப்பப்படவில்லை</translation>
    </message>
    <message>
        <source>NOT KNOWN YET</source>
        <translation>இன்னும் தெரியவில்லை</translation>
    </message>
    <message>
        <source>WAITING</source>
        <translation>காத்திருக்கிறது</translation>
    </message>
    <message>
        <source>BEING CHECKED</source>
        <translation>சரிபார்க்கப்படுகிறது</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>தோல்வி</translation>
    </message>
    <message>
        <source>SUCCESS</source>
        <translation>வெற்றி</translation>
    </message>
    <message>
        <source>REVERSED</source>
        <translation>திரும்பப் பெறப்பட்டது</translation>
    </message>
    <message>
        <source>Keep this receipt until the payment stands on your next bill.</source>
        <translation>அடுத்த பில்லில் கட்டணம் தெரியும் வரை இந்த ரசீதை வைத்திருங்கள்.</translation>
    </message>
    <message>
        <source>Keep this receipt until the recharge is confirmed by the operator.</source>
        <translation>ஆபரேட்டர் ரீசார்ஜை உறுதி செய்யும் வரை இந்த ரசீதை வைத்திருங்கள்.</translation>
    </message>
    <message>
        <source>Nothing was sent to the operator.</source>
        <translation>ஆபரேட்டருக்கு எதுவும் அனுப்பப்படவில்லை.</translation>
    </message>
    <message>
        <source>The shop gives the money back or tries again.</source>
        <translation>கடை பணத்தைத் திருப்பித் தரும் அல்லது மீண்டும் முயலும்.</translation>
    </message>
    <message>
        <source>The operator did not take the money.</source>
        <translation>ஆபரேட்டர் பணத்தை எடுக்கவில்லை.</translation>
    </message>
    <message>
        <source>The operator took this back after confirming it.</source>
        <translation>ஆபரேட்டர் உறுதி செய்த பின் இதைத் திரும்பப் பெற்றது.</translation>
    </message>
    <message>
        <source>The shop gives the money back.</source>
        <translation>கடை பணத்தைத் திருப்பித் தரும்.</translation>
    </message>
    <message>
        <source>The operator&apos;s answers do not agree with each other.</source>
        <translation>ஆபரேட்டரின் பதில்கள் ஒன்றோடொன்று பொருந்தவில்லை.</translation>
    </message>
    <message>
        <source>The shop settles it. Do not pay a second time.</source>
        <translation>கடை இதைத் தீர்த்து வைக்கும். இரண்டாவது முறை பணம் செலுத்தாதீர்கள்.</translation>
    </message>
    <message>
        <source>This is not a proof of success.</source>
        <translation>இது வெற்றிக்கான சான்று அல்ல.</translation>
    </message>
    <message>
        <source>The operator has not confirmed it. Show this slip at the shop for the result. Do not pay a second time.</source>
        <translation>ஆபரேட்டர் இன்னும் உறுதி செய்யவில்லை. முடிவை அறிய இந்தச் சீட்டைக் கடையில் காட்டுங்கள். இரண்டாவது முறை பணம் செலுத்தாதீர்கள்.</translation>
    </message>
    <message>
        <source>Complaints: at the shop, with receipt no. %1</source>
        <translation>புகார்கள்: கடையில், ரசீது எண் %1 உடன்</translation>
    </message>
    <message>
        <source>Complaints: %1, with receipt no. %2</source>
        <translation>புகார்கள்: %1, ரசீது எண் %2 உடன்</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>ரொக்கம்</translation>
    </message>
    <message>
        <source>UPI</source>
        <translation>UPI</translation>
    </message>
    <message>
        <source>On account</source>
        <translation>கடன்</translation>
    </message>
    <message>
        <source>Paid by</source>
        <extracomment>how the customer paid: &quot;Paid by Cash&quot;</extracomment>
        <translation>செலுத்தியது</translation>
    </message>
    <message>
        <source>Cash given</source>
        <translation>தந்த ரொக்கம்</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>மீதி</translation>
    </message>
</context>
<context>
    <name>ct::ReceiptDialog</name>
    <message>
        <source>Receipt %1</source>
        <translation>ரசீது %1</translation>
    </message>
    <message>
        <source>P&amp;aper</source>
        <translation>தாள் (&amp;A)</translation>
    </message>
    <message>
        <source>Roll, 80 mm</source>
        <translation>ரோல், 80 மி.மீ.</translation>
    </message>
    <message>
        <source>Roll, 58 mm</source>
        <translation>ரோல், 58 மி.மீ.</translation>
    </message>
    <message>
        <source>Sheet, A5</source>
        <translation>தாள், A5</translation>
    </message>
    <message>
        <source>Sheet, A4</source>
        <translation>தாள், A4</translation>
    </message>
    <message>
        <source>&amp;Language of the receipt</source>
        <translation>ரசீதின் மொழி (&amp;L)</translation>
    </message>
    <message>
        <source>P&amp;rinter</source>
        <translation>அச்சுப்பொறி (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>அச்சிடு (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>PDF ஆகச் சேமி… (&amp;S)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>மூடு</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. The receipt can be saved as PDF.</source>
        <translation>இந்தக் கணினியில் அச்சுப்பொறி அமைக்கவில்லை. ரசீதை PDF ஆகச் சேமிக்கலாம்.</translation>
    </message>
    <message>
        <source>Nothing was printed: the print could not be entered in the book.</source>
        <translation>எதுவும் அச்சிடவில்லை: அச்சைப் பதிவேட்டில் எழுத முடியவில்லை.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 ஆகச் சேமிக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>It could not be saved there. Choose another folder.</source>
        <translation>அங்கே சேமிக்க முடியவில்லை. வேறு கோப்புறையைத் தேர்ந்தெடுங்கள்.</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>ரசீதைச் சேமி</translation>
    </message>
    <message>
        <source>PDF file (*.pdf)</source>
        <translation>PDF கோப்பு (*.pdf)</translation>
    </message>
    <message>
        <source>Receipt as it is printed</source>
        <translation>ரசீது, அச்சிடப்படும் வடிவில்</translation>
    </message>
</context>
<context>
    <name>ct::RecentList</name>
    <message>
        <source>Recent</source>
        <translation>சமீபத்தியவை</translation>
    </message>
    <message>
        <source>No recharge yet. What is sold is listed here.</source>
        <translation>இன்னும் ரீசார்ஜ் இல்லை. விற்பவை இங்கே வரும்.</translation>
    </message>
    <message>
        <source>Print last</source>
        <translation>கடைசி அச்சு</translation>
    </message>
    <message>
        <source>Recent recharges</source>
        <translation>சமீபத்திய ரீசார்ஜ்கள்</translation>
    </message>
</context>
<context>
    <name>ct::RecentModel</name>
    <message>
        <source>yesterday</source>
        <translation>நேற்று</translation>
    </message>
</context>
<context>
    <name>ct::RechargePage</name>
    <message>
        <source>Clear</source>
        <translation>காலி செய்</translation>
    </message>
    <message>
        <source>Recharge</source>
        <translation>ரீசார்ஜ்</translation>
    </message>
    <message>
        <source>The book cannot be written, so nothing can be sold. Look at the disk.</source>
        <translation>பதிவேட்டில் எழுத முடியவில்லை, எனவே விற்க முடியாது. வட்டைப் பாருங்கள்.</translation>
    </message>
    <message>
        <source>The book is damaged, so nothing can be sold until it is mended.</source>
        <translation>பதிவேடு சேதமடைந்துள்ளது, சரிசெய்யும் வரை விற்க முடியாது.</translation>
    </message>
    <message>
        <source>The provider cannot be reached, so nothing can be sold. Is the internet working?</source>
        <translation>வழங்குநரை அணுக முடியவில்லை, எனவே விற்க முடியாது. இணையம் வேலை செய்கிறதா?</translation>
    </message>
    <message>
        <source>The balance %1 is too small for this recharge</source>
        <translation>இந்த ரீசார்ஜுக்கு பேலன்ஸ் %1 போதாது</translation>
    </message>
    <message>
        <source>Balance after this recharge %1</source>
        <translation>இந்த ரீசார்ஜுக்குப் பின் பேலன்ஸ் %1</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>செலுத்த வேண்டியது</translation>
    </message>
    <message>
        <source>Nothing was sent. %1</source>
        <translation>எதுவும் அனுப்பப்படவில்லை. %1</translation>
    </message>
    <message>
        <source>With service charge %1</source>
        <extracomment>%1 is what the customer pays beside the amount itself</extracomment>
        <translation>சேவைக் கட்டணம் %1 உடன்</translation>
    </message>
    <message>
        <source>guess</source>
        <translation>ஊகம்</translation>
    </message>
    <message>
        <source>Send the recharge</source>
        <translation>ரீசார்ஜை அனுப்பு</translation>
    </message>
    <message>
        <source>Sell once more, where the program asked</source>
        <translation>நிரல் கேட்ட இடத்தில் மீண்டும் விற்க</translation>
    </message>
    <message>
        <source>Close a list, then clear the form</source>
        <translation>பட்டியலை மூடும், பின் படிவத்தைக் காலி செய்யும்</translation>
    </message>
    <message>
        <source>What was last done for this number</source>
        <translation>இந்த எண்ணுக்குக் கடைசியாகச் செய்தது</translation>
    </message>
    <message>
        <source>Put the form aside, or take it back</source>
        <translation>படிவத்தைத் தனியே வை, அல்லது திரும்ப எடு</translation>
    </message>
    <message>
        <source>Receipt of the last sale</source>
        <translation>கடைசி விற்பனையின் ரசீது</translation>
    </message>
    <message>
        <source>Customers to call back</source>
        <translation>தெரிவிக்க வேண்டிய வாடிக்கையாளர்கள்</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) to call back</source>
        <translation>
            <numerusform>%n பேருக்குச் சொல்ல வேண்டும்</numerusform>
            <numerusform>%n பேருக்குச் சொல்ல வேண்டும்</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ct::ResultPanel</name>
    <message>
        <source>Receipt</source>
        <translation>ரசீது</translation>
    </message>
    <message>
        <source>Fill in again</source>
        <translation>மீண்டும் நிரப்பு</translation>
    </message>
    <message>
        <source>Sell again anyway</source>
        <translation>ஆனாலும் மீண்டும் விற்க</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>முடிவு</translation>
    </message>
    <message>
        <source>Print the receipt</source>
        <translation>ரசீதை அச்சிடு</translation>
    </message>
    <message>
        <source>Tell the customer: %1</source>
        <translation>வாடிக்கையாளரிடம் சொல்லுங்கள்: %1</translation>
    </message>
    <message>
        <source>Twice?</source>
        <translation>இருமுறையா?</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>அனுப்பவில்லை</translation>
    </message>
    <message>
        <source>Look twice</source>
        <translation>இருமுறை பாருங்கள்</translation>
    </message>
    <message>
        <source>Yes, &amp;sell this amount</source>
        <translation>ஆம், இத்தொகையை விற்க (&amp;S)</translation>
    </message>
    <message>
        <source>An &amp;owner allows it</source>
        <translation>உரிமையாளர் அனுமதிக்கிறார் (&amp;O)</translation>
    </message>
</context>
<context>
    <name>ct::RoundingOffer</name>
    <message>
        <source>Paise are not taken: round the bill</source>
        <translation>பைசா ஏற்கப்படாது: பில்லை முழுமையாக்குங்கள்</translation>
    </message>
    <message>
        <source>&amp;Down to %1</source>
        <translation>குறைத்து %1 (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Up to %1</source>
        <translation>கூட்டி %1 (&amp;U)</translation>
    </message>
</context>
<context>
    <name>ct::SaleForm</name>
    <message>
        <source>Operator</source>
        <translation>ஆபரேட்டர்</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>வட்டம்</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>தொகை</translation>
    </message>
    <message>
        <source>Type a few letters</source>
        <translation>சில எழுத்துகளைத் தட்டவும்</translation>
    </message>
    <message>
        <source>remembered</source>
        <translation>நினைவில் உள்ளது</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>எண்</translation>
    </message>
    <message>
        <source>this shop&apos;s</source>
        <translation>கடையுடையது</translation>
    </message>
    <message>
        <source>Exactly what the bill says</source>
        <translation>பில்லில் உள்ளபடியே</translation>
    </message>
    <message>
        <source>guess</source>
        <extracomment>the operator is guessed from the first digits of the number</extracomment>
        <translation>ஊகம்</translation>
    </message>
</context>
<context>
    <name>ct::SalesChart</name>
    <message>
        <source>Sales</source>
        <translation>விற்பனை</translation>
    </message>
</context>
<context>
    <name>ct::SecretDialog</name>
    <message>
        <source>Password of the provider account</source>
        <translation>வழங்குநர் கணக்கின் கடவுச்சொல்</translation>
    </message>
    <message>
        <source>Passphrase of the counter</source>
        <translation>கவுண்டரின் கடவுத்தொடர்</translation>
    </message>
    <message>
        <source>This computer keeps no password for the counter. Give the password of the provider account; it is used until the counter is closed and stored nowhere.</source>
        <translation>இந்தக் கணினியில் கவுண்டரின் கடவுச்சொல் இல்லை. வழங்குநர் கணக்கின் கடவுச்சொல்லைத் தாருங்கள்; கவுண்டரை மூடும் வரை பயன்படும், எங்கும் சேமிக்கப்படாது.</translation>
    </message>
    <message>
        <source>The password of the provider account is sealed in this folder. Give the passphrase that opens it.</source>
        <translation>வழங்குநர் கணக்கின் கடவுச்சொல் இந்தக் கோப்புறையில் முத்திரையிடப்பட்டுள்ளது. அதைத் திறக்கும் கடவுத்தொடரைத் தாருங்கள்.</translation>
    </message>
    <message>
        <source>That did not open it. Nothing was sent. Please try again.</source>
        <translation>அது திறக்கவில்லை. எதுவும் அனுப்பப்படவில்லை. மீண்டும் முயலுங்கள்.</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>கடவுச்சொல் (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>கடவுத்தொடர் (&amp;P)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>கடவுச்சொல்</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>கடவுத்தொடர்</translation>
    </message>
    <message>
        <source>Open the counter</source>
        <translation>கவுண்டரைத் திற</translation>
    </message>
    <message>
        <source>Only look up</source>
        <translation>பார்க்க மட்டும்</translation>
    </message>
</context>
<context>
    <name>ct::ServiceTiles</name>
    <message>
        <source>Find</source>
        <translation>தேடு</translation>
    </message>
    <message>
        <source>Find an operator</source>
        <translation>ஒரு ஆபரேட்டரைத் தேடு</translation>
    </message>
    <message>
        <source>%1 service</source>
        <translation>%1 சேவை</translation>
    </message>
    <message>
        <source>More</source>
        <translation>மேலும்</translation>
    </message>
    <message>
        <source>More services</source>
        <translation>மேலும் சேவைகள்</translation>
    </message>
    <message>
        <source>Further services</source>
        <translation>மற்ற சேவைகள்</translation>
    </message>
</context>
<context>
    <name>ct::SettingsPage</name>
    <message>
        <source>The settings are saved.</source>
        <translation>அமைப்புகள் சேமிக்கப்பட்டன.</translation>
    </message>
    <message>
        <source>Account at the provider</source>
        <translation>வழங்குநரிடம் கணக்கு</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Seconds, behind a number</extracomment>
        <translation> வி.</translation>
    </message>
    <message>
        <source>the system’s own</source>
        <translation>கணினியுடையவை</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>தேர்ந்தெடு… (&amp;C)</translation>
    </message>
    <message>
        <source>Choose a certificate file</source>
        <translation>சான்றிதழ் கோப்பைத் தேர்ந்தெடு</translation>
    </message>
    <message>
        <source>Practice: the stand-in provider inside this program answers, with play money. Address, user name and password are not needed.</source>
        <translation>பயிற்சி: இந்த நிரலின் உள்ளே உள்ள மாதிரி வழங்குநர் விளையாட்டுப் பணத்துடன் பதிலளிக்கிறது. முகவரி, பயனர் பெயர், கடவுச்சொல் தேவையில்லை.</translation>
    </message>
    <message>
        <source>Provider &amp;address</source>
        <translation>வழங்குநர் முகவரி (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>பயனர் பெயர் (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>கடவுச்சொல் (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Test with balance</source>
        <translation>பேலன்ஸ் மூலம் சோதி (&amp;T)</translation>
    </message>
    <message>
        <source>Way of sen&amp;ding</source>
        <translation>அனுப்பும் முறை (&amp;D)</translation>
    </message>
    <message>
        <source>Answer &amp;format</source>
        <translation>பதில் வடிவம் (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Longest wait</source>
        <translation>அதிகபட்சக் காத்திருப்பு (&amp;L)</translation>
    </message>
    <message>
        <source>Certificate f&amp;ile</source>
        <translation>சான்றிதழ் கோப்பு (&amp;I)</translation>
    </message>
    <message>
        <source>This counter</source>
        <translation>இந்தக் கவுண்டர்</translation>
    </message>
    <message>
        <source>Counter &amp;number</source>
        <translation>கவுண்டர் எண் (&amp;N)</translation>
    </message>
    <message>
        <source>Shop, as receipts show it</source>
        <translation>கடை, ரசீதில் காண்பது போல்</translation>
    </message>
    <message>
        <source>Shop na&amp;me</source>
        <translation>கடையின் பெயர் (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;GSTIN</source>
        <translation>&amp;GSTIN</translation>
    </message>
    <message>
        <source>POST, as documented</source>
        <translation>POST, ஆவணப்படி</translation>
    </message>
    <message>
        <source>POST, form only</source>
        <translation>POST, படிவம் மட்டும்</translation>
    </message>
    <message>
        <source>GET</source>
        <translation>GET</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>தேர்ந்தெடு…</translation>
    </message>
    <message>
        <source>typed, not saved yet</source>
        <translation>சேமிக்கவில்லை</translation>
    </message>
    <message>
        <source>stored, never shown</source>
        <translation>சேமித்தது</translation>
    </message>
    <message>
        <source>not stored yet</source>
        <translation>இன்னும் சேமிக்கவில்லை</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>கேட்கிறது…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>சேமிக்கிறது…</translation>
    </message>
    <message>
        <source>Asking the provider for the balance…</source>
        <translation>வழங்குநரிடம் பேலன்ஸ் கேட்கிறது…</translation>
    </message>
    <message>
        <source>It works: the balance is %1 of play money.</source>
        <translation>வேலை செய்கிறது: விளையாட்டுப் பண பேலன்ஸ் %1.</translation>
    </message>
    <message>
        <source>It works: the balance is %1. Recharges also want this shop&apos;s internet address on the provider&apos;s white list; only the first one shows whether it is there.</source>
        <translation>வேலை செய்கிறது: பேலன்ஸ் %1. ரீசார்ஜ்களுக்கு இந்தக் கடையின் இணைய முகவரி வழங்குநரின் அனுமதிப் பட்டியலில் இருக்க வேண்டும்; முதல் ரீசார்ஜில்தான் அது தெரியும்.</translation>
    </message>
    <message>
        <source>There is no password yet: type it above.</source>
        <translation>இன்னும் கடவுச்சொல் இல்லை: மேலே தட்டவும்.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>சேமிக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>Saved, all but the password: this computer has no keyring to keep it in. It is used until the program ends. Start with --passphrase-file to keep it sealed.</source>
        <translation>கடவுச்சொல் தவிர எல்லாம் சேமிக்கப்பட்டது: இந்தக் கணினியில் அதை வைக்கக் கீரிங் இல்லை. நிரல் முடியும் வரை பயன்படும். முத்திரையிட்டு வைக்க --passphrase-file உடன் தொடங்குங்கள்.</translation>
    </message>
    <message>
        <source>Not saved: the provider&apos;s address or the user name is not allowed.</source>
        <translation>சேமிக்கவில்லை: வழங்குநர் முகவரி அல்லது பயனர் பெயர் ஏற்கப்படாது.</translation>
    </message>
    <message>
        <source>Not saved: the settings could not be written. Look at the disk and at the rights of the data folder.</source>
        <translation>சேமிக்கவில்லை: அமைப்புகளை எழுத முடியவில்லை. வட்டையும் தரவு கோப்புறையின் அனுமதிகளையும் பாருங்கள்.</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt)</source>
        <translation>சான்றிதழ்கள் (*.pem *.crt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>எல்லா கோப்புகளும் (*)</translation>
    </message>
    <message>
        <source>&amp;Windows speak</source>
        <translation>சாளரங்களின் மொழி (&amp;W)</translation>
    </message>
    <message>
        <source>Receipts spea&amp;k</source>
        <translation>ரசீதின் மொழி (&amp;K)</translation>
    </message>
    <message>
        <source>name@bank</source>
        <extracomment>In the empty field for a UPI id</extracomment>
        <translation>name@bank</translation>
    </message>
    <message>
        <source>the shop&apos;s name</source>
        <translation>கடையின் பெயர்</translation>
    </message>
    <message>
        <source>UPI id for QR c&amp;odes</source>
        <translation>QR குறியீட்டுக்கு UPI ஐடி (&amp;O)</translation>
    </message>
    <message>
        <source>as the windows</source>
        <extracomment>The language of receipts is that of the windows</extracomment>
        <translation>சாளரங்களைப் போல</translation>
    </message>
    <message>
        <source>Shop&apos;s circle</source>
        <translation>கடையின் வட்டம்</translation>
    </message>
    <message>
        <source>Shop address</source>
        <translation>கடை முகவரி</translation>
    </message>
    <message>
        <source>Shop phone</source>
        <translation>கடை தொலைபேசி</translation>
    </message>
    <message>
        <source>Name given by UPI apps</source>
        <translation>UPI ஆப்பில் தெரியும் பெயர்</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>சேமி</translation>
    </message>
</context>
<context>
    <name>ct::SetupDialog</name>
    <message>
        <source>Language</source>
        <translation>மொழி</translation>
    </message>
    <message>
        <source>Practice or live</source>
        <translation>பயிற்சி அல்லது உண்மை</translation>
    </message>
    <message>
        <source>Your shop</source>
        <translation>உங்கள் கடை</translation>
    </message>
    <message>
        <source>Provider account</source>
        <translation>வழங்குநர் கணக்கு</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>அச்சுப்பொறி</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>தயார்</translation>
    </message>
    <message>
        <source>Asking the provider for the balance…</source>
        <translation>வழங்குநரிடம் பேலன்ஸ் கேட்கிறது…</translation>
    </message>
    <message>
        <source>Setting up Countertop</source>
        <translation>Countertop ஐ அமைத்தல்</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>பின்னர் (&amp;L)</translation>
    </message>
    <message>
        <source>Leave the set-up; it can be gone on with from the menu Shop</source>
        <translation>அமைப்பதை விடுங்கள்; கடை மெனுவிலிருந்து தொடரலாம்</translation>
    </message>
    <message>
        <source>Go on w&amp;ithout the test</source>
        <translation>சோதனை இன்றித் தொடர் (&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>பின் (&amp;B)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>சேமிக்கிறது…</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>கேட்கிறது…</translation>
    </message>
    <message>
        <source>Open &amp;practice</source>
        <translation>பயிற்சியைத் திற (&amp;P)</translation>
    </message>
    <message>
        <source>Save and &amp;open</source>
        <translation>சேமித்துத் திற (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Test and go on</source>
        <translation>சோதித்துத் தொடர் (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>அடுத்து (&amp;N)</translation>
    </message>
    <message>
        <source>There is no password yet: type it above.</source>
        <translation>இன்னும் கடவுச்சொல் இல்லை: மேலே தட்டவும்.</translation>
    </message>
    <message>
        <source>Not saved: the provider&apos;s address or the user name is not allowed.</source>
        <translation>சேமிக்கவில்லை: வழங்குநர் முகவரி அல்லது பயனர் பெயர் ஏற்கப்படாது.</translation>
    </message>
    <message>
        <source>Not saved: the settings could not be written. Look at the disk and at the rights of the data folder.</source>
        <translation>சேமிக்கவில்லை: அமைப்புகளை எழுத முடியவில்லை. வட்டையும் தரவு கோப்புறையின் அனுமதிகளையும் பாருங்கள்.</translation>
    </message>
    <message>
        <source>The practice counter could not be started. Look at the disk and at the rights of the data folder.</source>
        <translation>பயிற்சிக் கவுண்டர் தொடங்கவில்லை. வட்டையும் தரவுக் கோப்புறையின் அனுமதியையும் பாருங்கள்.</translation>
    </message>
    <message>
        <source>Welcome. A few questions, and the counter is ready. Nothing is written before the last step.</source>
        <translation>வரவேற்கிறோம். சில கேள்விகள், பின் கவுண்டர் தயார். கடைசிப் படிக்கு முன் எதுவும் எழுதப்படாது.</translation>
    </message>
    <message>
        <source>as the windows</source>
        <translation>சாளரங்களைப் போல</translation>
    </message>
    <message>
        <source>Windows &amp;speak</source>
        <translation>சாளரங்களின் மொழி (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Receipts speak</source>
        <translation>ரசீதுகளின் மொழி (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Practise first, with play money</source>
        <translation>முதலில் பயிற்சி, விளையாட்டுப் பணத்துடன் (&amp;P)</translation>
    </message>
    <message>
        <source>Sell &amp;for real</source>
        <translation>உண்மையான விற்பனை (&amp;F)</translation>
    </message>
    <message>
        <source>You need the user name and the password of your account at the provider.</source>
        <translation>வழங்குநரிடம் உள்ள உங்கள் கணக்கின் பயனர் பெயரும் கடவுச்சொல்லும் தேவை.</translation>
    </message>
    <message>
        <source>A provider inside this program answers. Nobody is recharged and no money moves; everything else is as in the shop. The practice book is a book of its own, and selling for real can begin on any day.</source>
        <translation>இந்த நிரலின் உள்ளே உள்ள வழங்குநர் பதிலளிக்கும். யாருக்கும் ரீசார்ஜ் ஆகாது, பணம் நகராது; மற்றவை எல்லாம் கடையில் போலவே. பயிற்சிப் பதிவேடு தனி, உண்மையான விற்பனையை எந்த நாளும் தொடங்கலாம்.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>தேர்ந்தெடு…</translation>
    </message>
    <message>
        <source>Name, address and telephone stand on every receipt.</source>
        <translation>பெயர், முகவரி, தொலைபேசி எல்லா ரசீதிலும் இருக்கும்.</translation>
    </message>
    <message>
        <source>Shop na&amp;me</source>
        <translation>கடையின் பெயர் (&amp;M)</translation>
    </message>
    <message>
        <source>Shop addr&amp;ess</source>
        <translation>கடையின் முகவரி (&amp;E)</translation>
    </message>
    <message>
        <source>Shop p&amp;hone</source>
        <translation>கடையின் தொலைபேசி (&amp;H)</translation>
    </message>
    <message>
        <source>Shop&apos;s ci&amp;rcle</source>
        <translation>கடையின் வட்டம் (&amp;R)</translation>
    </message>
    <message>
        <source>As you use them on the provider&apos;s web site. The password is kept in this computer&apos;s keyring or sealed in a file, and never shown again.</source>
        <translation>வழங்குநரின் இணையதளத்தில் நீங்கள் பயன்படுத்துபவை. கடவுச்சொல் இந்தக் கணினியின் கீரிங்கில் அல்லது கோப்பில் முத்திரையிட்டு வைக்கப்படும், மீண்டும் காட்டப்படாது.</translation>
    </message>
    <message>
        <source>typed, not saved yet</source>
        <translation>சேமிக்கவில்லை</translation>
    </message>
    <message>
        <source>stored, never shown</source>
        <translation>சேமித்தது</translation>
    </message>
    <message>
        <source>&amp;User name (member id)</source>
        <translation>பயனர் பெயர் (உறுப்பினர் ஐடி) (&amp;U)</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>கடவுச்சொல் (&amp;W)</translation>
    </message>
    <message>
        <source>Provider &amp;address</source>
        <translation>வழங்குநர் முகவரி (&amp;A)</translation>
    </message>
    <message>
        <source>It works: the balance is %1.</source>
        <translation>வேலை செய்கிறது: பேலன்ஸ் %1.</translation>
    </message>
    <message>
        <source>Recharges also want this shop&apos;s internet address on the provider&apos;s white list; only the first one shows whether it is there.</source>
        <translation>ரீசார்ஜுக்கு வழங்குநரின் அனுமதிப் பட்டியலில் இந்தக் கடையின் இணைய முகவரியும் வேண்டும்; அது உள்ளதா என முதல் ரீசார்ஜ்தான் காட்டும்.</translation>
    </message>
    <message>
        <source>Receipts can go to a thermal printer, to any printer of this computer, or be sent as a message. A printer can be set up at any time.</source>
        <translation>ரசீதைத் தெர்மல் அச்சுப்பொறி, இந்தக் கணினியின் எந்த அச்சுப்பொறி, அல்லது செய்தியாக அனுப்பலாம். அச்சுப்பொறியை எப்போதும் அமைக்கலாம்.</translation>
    </message>
    <message>
        <source>Set up a &amp;printer…</source>
        <translation>அச்சுப்பொறியை அமை (&amp;P)…</translation>
    </message>
    <message>
        <source>Where a receipt is shown its printer is chosen as well.</source>
        <translation>ரசீது தெரியும் இடத்திலேயே அதன் அச்சுப்பொறியையும் தேர்ந்தெடுக்கலாம்.</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>கடை</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>வட்டம்</translation>
    </message>
    <message>
        <source>Selling</source>
        <translation>விற்பனை</translation>
    </message>
    <message>
        <source>practice, with play money</source>
        <translation>பயிற்சி, விளையாட்டுப் பணத்துடன்</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>பேலன்ஸ்</translation>
    </message>
    <message>
        <source>not tested yet</source>
        <translation>இன்னும் சோதிக்கவில்லை</translation>
    </message>
    <message>
        <source>PRACTICE stands over every window and on every receipt.</source>
        <translation>எல்லாச் சாளரத்திலும் ரசீதிலும் “பயிற்சி” என இருக்கும்.</translation>
    </message>
    <message>
        <source>From here on every recharge is real. F1 shows the keys, and the manual is in the menu Help.</source>
        <translation>இனி ஒவ்வொரு ரீசார்ஜும் உண்மையானது. F1 விசைகளைக் காட்டும், கையேடு உதவி மெனுவில் உள்ளது.</translation>
    </message>
    <message>
        <source>Give the shop a name: receipts begin with it.</source>
        <translation>கடைக்குப் பெயர் தாருங்கள்: ரசீது அதனுடன் தொடங்கும்.</translation>
    </message>
    <message>
        <source>The password is missing.</source>
        <translation>கடவுச்சொல் இல்லை.</translation>
    </message>
</context>
<context>
    <name>ct::ShareBars</name>
    <message>
        <source>Nothing was sold.</source>
        <translation>எதுவும் விற்கவில்லை.</translation>
    </message>
</context>
<context>
    <name>ct::SheetDialog</name>
    <message>
        <source>Printer</source>
        <translation>அச்சுப்பொறி</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>அச்சிடு (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>நகலெடு (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>சேமி… (&amp;S)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>மூடு</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>நகலெடுக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 ஆகச் சேமிக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>It could not be saved there. Choose another folder.</source>
        <translation>அங்கே சேமிக்க முடியவில்லை. வேறு கோப்புறையைத் தேர்ந்தெடுங்கள்.</translation>
    </message>
    <message>
        <source>PDF file (*.pdf)</source>
        <translation>PDF கோப்பு (*.pdf)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>உரை (*.txt)</translation>
    </message>
</context>
<context>
    <name>ct::ShiftPage</name>
    <message>
        <source>Print the report</source>
        <translation>அறிக்கையை அச்சிடு</translation>
    </message>
    <message>
        <source>The owner&apos;s choice: no sale without an open shift.</source>
        <translation>உரிமையாளர் முடிவு: திறந்த ஷிஃப்ட் இன்றி விற்பனை இல்லை.</translation>
    </message>
    <message>
        <source>Why the count differs</source>
        <translation>எண்ணிக்கை ஏன் பொருந்தவில்லை</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>இப்போது வேண்டாம் (&amp;N)</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>தொகை</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>எதற்காக</translation>
    </message>
    <message>
        <source>Cash &amp;in</source>
        <translation>ரொக்கம் போடு (&amp;I)</translation>
    </message>
    <message>
        <source>Cash &amp;out</source>
        <translation>ரொக்கம் எடு (&amp;O)</translation>
    </message>
    <message>
        <source>To be given back</source>
        <translation>திருப்ப வேண்டியவை</translation>
    </message>
    <message>
        <source>&amp;Give back in cash</source>
        <translation>ரொக்கமாகத் திருப்பித் தா (&amp;G)</translation>
    </message>
    <message>
        <source>Sent back by &amp;UPI</source>
        <translation>UPI மூலம் அனுப்பியாயிற்று (&amp;U)</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>அறிக்கைகள்</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>அச்சிடு (&amp;P)</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <translation>சேமி… (&amp;V)</translation>
    </message>
    <message>
        <source>A sale waits: count the drawer and open a shift, then press F10 on its page again.</source>
        <translation>ஒரு விற்பனை காத்திருக்கிறது: கல்லாவை எண்ணி ஷிஃப்டைத் திறந்து, அதன் பக்கத்தில் மீண்டும் F10 அழுத்துங்கள்.</translation>
    </message>
    <message>
        <source>No shift is open</source>
        <translation>எந்த ஷிஃப்டும் திறக்கவில்லை</translation>
    </message>
    <message>
        <source>Shift %1</source>
        <translation>ஷிஃப்ட் %1</translation>
    </message>
    <message>
        <source>Count the drawer by note; then the shift begins.</source>
        <translation>கல்லாவை நோட்டுவாரியாக எண்ணுங்கள்; பின் ஷிஃப்ட் தொடங்கும்.</translation>
    </message>
    <message>
        <source>Count what lies in the drawer. What should lie there is told afterwards.</source>
        <translation>கல்லாவில் உள்ளதை எண்ணுங்கள். எவ்வளவு இருக்க வேண்டும் என்பது பின்னர் சொல்லப்படும்.</translation>
    </message>
    <message>
        <source>Count o&amp;nce more</source>
        <translation>மீண்டும் எண்ணு (&amp;N)</translation>
    </message>
    <message>
        <source>Open the shift</source>
        <translation>ஷிஃப்டைத் திற</translation>
    </message>
    <message>
        <source>Keep this count</source>
        <translation>இந்த எண்ணிக்கையை வை</translation>
    </message>
    <message>
        <source>Close the shift</source>
        <translation>ஷிஃப்டை மூடு</translation>
    </message>
    <message>
        <source>Count and close</source>
        <translation>எண்ணி மூடு</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>பொருந்துகிறது</translation>
    </message>
    <message>
        <source>open</source>
        <translation>திறந்துள்ளது</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>முத்திரை</translation>
    </message>
    <message>
        <source>Not written: the amount or the reason is missing.</source>
        <translation>எழுதப்படவில்லை: தொகை அல்லது காரணம் இல்லை.</translation>
    </message>
    <message>
        <source>Not written: the shift does not stand like that any more.</source>
        <translation>எழுதப்படவில்லை: ஷிஃப்டின் நிலை மாறிவிட்டது.</translation>
    </message>
    <message>
        <source>%1. Say why before it is closed.</source>
        <translation>%1. மூடும் முன் காரணம் சொல்லுங்கள்.</translation>
    </message>
    <message>
        <source>Choose the sale whose money goes back.</source>
        <translation>பணம் திரும்ப வேண்டிய விற்பனையைத் தேர்ந்தெடுங்கள்.</translation>
    </message>
    <message>
        <source>No printer is set up. Choose one for this machine, or save the report.</source>
        <translation>அச்சுப்பொறி அமைக்கவில்லை. இந்த இயந்திரத்துக்கு ஒன்றைத் தேர்ந்தெடுங்கள், அல்லது அறிக்கையைச் சேமியுங்கள்.</translation>
    </message>
    <message>
        <source>%1 was given to the printer.</source>
        <translation>%1 அச்சுப்பொறிக்குத் தரப்பட்டது.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>அறிக்கையைச் சேமி</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Text (*.txt)</source>
        <translation>PDF (*.pdf);;உரை (*.txt)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 ஆகச் சேமிக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>Sales nee&amp;d a shift</source>
        <translation>விற்பனைக்கு ஷிஃப்ட் தேவை (&amp;D)</translation>
    </message>
    <message>
        <source>What the shift holds</source>
        <translation>ஷிஃப்டில் உள்ளவை</translation>
    </message>
</context>
<context>
    <name>ct::ShiftSlip</name>
    <message>
        <source>PRACTICE – play money</source>
        <translation>பயிற்சி – விளையாட்டுப் பணம்</translation>
    </message>
    <message>
        <source>Sales in cash</source>
        <translation>ரொக்க விற்பனை</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>எண்ணியது</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>கல்லா</translation>
    </message>
    <message>
        <source>not counted yet</source>
        <translation>இன்னும் எண்ணவில்லை</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>பொருந்துகிறது</translation>
    </message>
    <message>
        <source>does not agree</source>
        <translation>பொருந்தவில்லை</translation>
    </message>
    <message>
        <source>Sealed with %1</source>
        <translation>முத்திரை: %1</translation>
    </message>
    <message>
        <source>DUPLICATE %1</source>
        <translation>நகல் %1</translation>
    </message>
</context>
<context>
    <name>ct::ShiftWords</name>
    <message>
        <source>Cash</source>
        <translation>ரொக்கம்</translation>
    </message>
    <message>
        <source>UPI</source>
        <translation>UPI</translation>
    </message>
    <message>
        <source>On account</source>
        <translation>கடன்</translation>
    </message>
    <message>
        <source>%1: paid with an earlier try</source>
        <translation>%1: முந்தைய முயற்சியிலேயே செலுத்தப்பட்டது</translation>
    </message>
    <message>
        <source>%1; given %2, change %3</source>
        <translation>%1; தந்தது %2, மீதி %3</translation>
    </message>
    <message>
        <source>Cash in</source>
        <translation>போட்ட ரொக்கம்</translation>
    </message>
    <message>
        <source>Cash out</source>
        <translation>எடுத்த ரொக்கம்</translation>
    </message>
    <message>
        <source>Given back in cash</source>
        <translation>திருப்பித் தந்த ரொக்கம்</translation>
    </message>
    <message>
        <source>Sent back by UPI</source>
        <translation>UPI மூலம் திருப்பியது</translation>
    </message>
    <message>
        <source>Shift %1, open since %2</source>
        <translation>ஷிஃப்ட் %1, %2 முதல் திறந்துள்ளது</translation>
    </message>
    <message>
        <source>Shift %1, counted and not closed</source>
        <translation>ஷிஃப்ட் %1, எண்ணியாயிற்று, மூடவில்லை</translation>
    </message>
    <message>
        <source>Counted %1, expected %2</source>
        <translation>எண்ணியது %1, இருக்க வேண்டியது %2</translation>
    </message>
    <message>
        <source>%1: it agrees</source>
        <translation>%1: பொருந்துகிறது</translation>
    </message>
    <message>
        <source>%1: %2 too little</source>
        <translation>%1: %2 குறைவு</translation>
    </message>
    <message>
        <source>%1: %2 too much</source>
        <translation>%1: %2 அதிகம்</translation>
    </message>
    <message>
        <source>Z report %1</source>
        <translation>Z அறிக்கை %1</translation>
    </message>
    <message>
        <source>X report of shift %1</source>
        <translation>ஷிஃப்ட் %1 இன் X அறிக்கை</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>திறந்தது</translation>
    </message>
    <message>
        <source>Opening count</source>
        <translation>தொடக்க எண்ணிக்கை</translation>
    </message>
    <message>
        <source>Sales in cash</source>
        <translation>ரொக்க விற்பனை</translation>
    </message>
    <message>
        <source>Sales by UPI</source>
        <translation>UPI விற்பனை</translation>
    </message>
    <message>
        <source>Sales on account</source>
        <translation>கடன் விற்பனை</translation>
    </message>
    <message>
        <source>Still to be given back</source>
        <translation>திருப்ப வேண்டிய பாக்கி</translation>
    </message>
    <message>
        <source>Expected in the drawer</source>
        <translation>கல்லாவில் இருக்க வேண்டியது</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>எண்ணியது</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>வேறுபாடு</translation>
    </message>
    <message>
        <source>Times counted</source>
        <translation>எத்தனை முறை எண்ணியது</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>காரணம்</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>மூடியது</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>முத்திரை</translation>
    </message>
</context>
<context>
    <name>ct::ShopFront</name>
    <message>
        <source>Printers</source>
        <translation>அச்சுப்பொறிகள்</translation>
    </message>
    <message>
        <source>Not saved: the settings could not be written. Look at the disk and at the rights of the data folder.</source>
        <translation>சேமிக்கவில்லை: அமைப்புகளை எழுத முடியவில்லை. வட்டையும் தரவு கோப்புறையின் அனுமதிகளையும் பாருங்கள்.</translation>
    </message>
</context>
<context>
    <name>ct::StatusStrip</name>
    <message>
        <source>Provider</source>
        <translation>வழங்குநர்</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>காத்திருக்கிறது</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>பேலன்ஸ்</translation>
    </message>
    <message>
        <source>Ask for the balance</source>
        <translation>பேலன்ஸ் கேள்</translation>
    </message>
    <message>
        <source>Provider not asked yet</source>
        <translation>இன்னும் கேட்கவில்லை</translation>
    </message>
    <message>
        <source>Provider not reachable</source>
        <translation>வழங்குநரை அணுக முடியவில்லை</translation>
    </message>
    <message>
        <source>Provider refuses the login</source>
        <translation>வழங்குநர் உள்நுழைவை மறுக்கிறார்</translation>
    </message>
    <message>
        <source>Provider reachable · %1 ms</source>
        <translation>இணைப்பில் · %1 மி.வி.</translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <translation>பாக்கி இல்லை</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for an answer</source>
        <translation>
            <numerusform>%n பாக்கி</numerusform>
            <numerusform>%n பாக்கி</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>%1 வி. முன்பு</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1 நிமிடம் முன்பு</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>%1 மணிக்கு</translation>
    </message>
    <message>
        <source>Balance not known yet</source>
        <translation>பேலன்ஸ் இன்னும் தெரியவில்லை</translation>
    </message>
    <message>
        <source>Balance %1 · %2</source>
        <translation>பேலன்ஸ் %1 · %2</translation>
    </message>
    <message>
        <source>Call-backs</source>
        <translation>கால்-பேக்</translation>
    </message>
    <message>
        <source>Call-backs: not listening</source>
        <translation>கால்-பேக்: கேட்கவில்லை</translation>
    </message>
    <message>
        <source>Call-backs: last one %1</source>
        <translation>கால்-பேக்: கடைசி %1</translation>
    </message>
    <message>
        <source>Call-backs: off</source>
        <translation>கால்-பேக்: ஆஃப்</translation>
    </message>
    <message>
        <source>Call-backs: listening</source>
        <translation>கால்-பேக்: கேட்கிறது</translation>
    </message>
    <message>
        <source>Wallet and book</source>
        <translation>வாலட்டும் பதிவேடும்</translation>
    </message>
    <message>
        <source>Wallet and book: %1</source>
        <translation>வாலட்டும் பதிவேடும்: %1</translation>
    </message>
    <message>
        <source>How the wallet stands to the book</source>
        <translation>வாலட்டும் பதிவேடும் எப்படி உள்ளன</translation>
    </message>
    <message>
        <source>Printer %1</source>
        <translation>அச்சுப்பொறி %1</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>அச்சுப்பொறி</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) not printed yet</source>
        <translation>
            <numerusform>%n சீட்டு இன்னும் அச்சிடவில்லை</numerusform>
            <numerusform>%n சீட்டுகள் இன்னும் அச்சிடவில்லை</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>உள்நுழைந்துள்ளார்</translation>
    </message>
</context>
<context>
    <name>ct::SuggestionStrip</name>
    <message>
        <source>Use again</source>
        <translation>மீண்டும் இதே</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>இன்று %1</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>நேற்று</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n நாள் முன்பு</numerusform>
            <numerusform>%n நாட்கள் முன்பு</numerusform>
        </translation>
    </message>
    <message>
        <source>Last recharge %1 %2, %3, %4</source>
        <extracomment>%1 is an amount, %2 an operator, %3 says when, %4 is a state in lower case</extracomment>
        <translation>கடைசி ரீசார்ஜ் %1 %2, %3, %4</translation>
    </message>
    <message>
        <source>The last try with %1 failed, %2: is it the right operator?</source>
        <extracomment>%1 is an operator, %2 says when</extracomment>
        <translation>%1 உடன் கடைசி முயற்சி தோல்வி, %2: ஆபரேட்டர் சரிதானா?</translation>
    </message>
    <message>
        <source>Before it %1 %2, %3.</source>
        <extracomment>%1 is an amount, %2 an operator, %3 says when</extracomment>
        <translation>அதற்கு முன் %1 %2, %3.</translation>
    </message>
</context>
<context>
    <name>ct::TenderBar</name>
    <message>
        <source>&amp;Cash</source>
        <translation>ரொக்கம் (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;UPI</source>
        <translation>UPI (&amp;U)</translation>
    </message>
    <message>
        <source>On accoun&amp;t</source>
        <translation>கடன் (&amp;T)</translation>
    </message>
    <message>
        <source>Paid: %1</source>
        <translation>செலுத்தியது: %1</translation>
    </message>
    <message>
        <source>Cash given</source>
        <translation>தந்த ரொக்கம்</translation>
    </message>
    <message>
        <source>Customer&apos;s mobile</source>
        <translation>வாடிக்கையாளரின் மொபைல்</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>மீதி %1</translation>
    </message>
    <message>
        <source>Nothing here knows whether the money came: look at your UPI app.</source>
        <translation>பணம் வந்ததா என இங்கே தெரியாது: உங்கள் UPI ஆப்பைப் பாருங்கள்.</translation>
    </message>
    <message>
        <source>Whose account? Ten digits.</source>
        <translation>யாருடைய கணக்கு? பத்து இலக்கங்கள்.</translation>
    </message>
    <message>
        <source>%1 owes %2; %3 more can be put on the account.</source>
        <translation>%1 இன் கடன் %2; இன்னும் %3 எழுதலாம்.</translation>
    </message>
    <message>
        <source>Type the mobile number of the customer whose account it is.</source>
        <translation>கணக்கு வைத்துள்ள வாடிக்கையாளரின் மொபைல் எண்ணை எழுதுங்கள்.</translation>
    </message>
    <message>
        <source>Cash given is an amount, or nothing.</source>
        <translation>தந்த ரொக்கம் ஒரு தொகை, அல்லது காலி.</translation>
    </message>
    <message>
        <source>That is less than what is to be paid.</source>
        <translation>செலுத்த வேண்டியதை விட இது குறைவு.</translation>
    </message>
</context>
<context>
    <name>ct::TestStrip</name>
    <message>
        <source>Countertop · test strip</source>
        <translation>Countertop · சோதனைச் சீட்டு</translation>
    </message>
    <message>
        <source>%1 dots · %2 mm</source>
        <extracomment>%1 is a number of dots, %2 the width of the paper in mm</extracomment>
        <translation>%1 புள்ளிகள் · %2 mm</translation>
    </message>
    <message>
        <source>The line at the left and the line at the right must both be seen.</source>
        <translation>இடது, வலது கோடுகள் இரண்டும் தெரிய வேண்டும்.</translation>
    </message>
</context>
<context>
    <name>ct::TodayCard</name>
    <message>
        <source>Today</source>
        <translation>இன்று</translation>
    </message>
    <message>
        <source>TODAY</source>
        <translation>இன்று</translation>
    </message>
    <message numerus="yes">
        <source>%n recharge(s)</source>
        <translation>
            <numerusform>%n ரீசார்ஜ்</numerusform>
            <numerusform>%n ரீசார்ஜ்</numerusform>
        </translation>
    </message>
    <message>
        <source>recharges</source>
        <translation>ரீசார்ஜ்</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>பாக்கி</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>தோல்வி</translation>
    </message>
</context>
<context>
    <name>ct::UpiCard</name>
    <message>
        <source>Scanning is no proof of payment. Wait until your own UPI app or speaker says that the money has come.</source>
        <translation>ஸ்கேன் செய்வது பணம் வந்ததற்குச் சான்றல்ல. பணம் வந்தது என உங்கள் UPI செயலி அல்லது ஸ்பீக்கர் சொல்லும் வரை காத்திருங்கள்.</translation>
    </message>
    <message>
        <source>%1 by UPI</source>
        <translation>UPI மூலம் %1</translation>
    </message>
    <message>
        <source>Practice: here stands the QR code. None is shown, so that nobody pays real money.</source>
        <translation>பயிற்சி: இங்கே QR குறியீடு இருக்கும். யாரும் உண்மையான பணம் செலுத்தாதபடி காட்டப்படவில்லை.</translation>
    </message>
    <message>
        <source>Enter the shop&apos;s UPI id in Settings; then its QR code is shown here.</source>
        <translation>அமைப்புகளில் கடையின் UPI ஐடியைத் தாருங்கள்; பின் அதன் QR குறியீடு இங்கே வரும்.</translation>
    </message>
    <message>
        <source>Enter the amount first; the QR code asks for exactly that.</source>
        <translation>முதலில் தொகையைத் தாருங்கள்; QR குறியீடு அதையே கேட்கும்.</translation>
    </message>
    <message>
        <source>The QR code cannot be drawn. The customer can pay to the UPI id below.</source>
        <translation>QR குறியீட்டை வரைய முடியவில்லை. வாடிக்கையாளர் கீழுள்ள UPI ஐடிக்குச் செலுத்தலாம்.</translation>
    </message>
    <message>
        <source>UPI QR code</source>
        <translation>UPI QR குறியீடு</translation>
    </message>
</context>
<context>
    <name>ct::UpiWords</name>
    <message>
        <source>A UPI id has a name, &quot;@&quot; and the bank&apos;s handle: like shopname@bank.</source>
        <translation>UPI ஐடியில் ஒரு பெயர், &quot;@&quot;, வங்கியின் குறி இருக்கும்: எ.கா. shopname@bank.</translation>
    </message>
    <message>
        <source>This is an e-mail address. A UPI id has a bank&apos;s handle behind the &quot;@&quot;, without a dot: like shopname@bank.</source>
        <translation>இது மின்னஞ்சல் முகவரி. UPI ஐடியில் &quot;@&quot; க்குப் பின் வங்கியின் குறி, புள்ளி இல்லாமல்: எ.கா. shopname@bank.</translation>
    </message>
    <message>
        <source>A UPI id is made of English letters, digits, dot, hyphen and underscore, and one &quot;@&quot;.</source>
        <translation>UPI ஐடி என்பது ஆங்கில எழுத்துகள், இலக்கங்கள், புள்ளி, சிறுகோடு, அடிக்கோடு, ஒரு &quot;@&quot; கொண்டது.</translation>
    </message>
    <message>
        <source>This UPI id is too short or too long. Copy it from the shop&apos;s UPI app.</source>
        <translation>இந்த UPI ஐடி மிகச் சிறியது அல்லது மிகப் பெரியது. கடையின் UPI செயலியிலிருந்து நகலெடுங்கள்.</translation>
    </message>
</context>
<context>
    <name>ct::WalletDialog</name>
    <message>
        <source>Wallet and book</source>
        <translation>வாலட்டும் பதிவேடும்</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>எங்கே வேறுபாடு</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>மூடு</translation>
    </message>
    <message>
        <source>Money put into the wallet</source>
        <translation>வாலட்டில் போட்ட பணம்</translation>
    </message>
    <message>
        <source>Amount put in</source>
        <translation>போட்ட தொகை</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>தொகை</translation>
    </message>
    <message>
        <source>Bank reference</source>
        <translation>வங்கிக் குறிப்பு எண்</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>பதிவு செய்</translation>
    </message>
    <message>
        <source>Enter money put into the wallet</source>
        <translation>வாலட்டில் போட்ட பணத்தைப் பதிவு செய்</translation>
    </message>
    <message>
        <source>Accept the difference</source>
        <translation>வேறுபாட்டை ஏற்றுக்கொள்</translation>
    </message>
    <message>
        <source>Reason for accepting</source>
        <translation>ஏற்பதற்கான காரணம்</translation>
    </message>
    <message>
        <source>Reason: what the provider said, who used the account</source>
        <translation>காரணம்: வழங்குநர் சொன்னது, கணக்கைப் பயன்படுத்தியவர்</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>ஏற்றுக்கொள்</translation>
    </message>
    <message>
        <source>The provider has not stated a balance yet.</source>
        <translation>வழங்குநர் இன்னும் பேலன்ஸ் சொல்லவில்லை.</translation>
    </message>
    <message>
        <source>%1 missing since %2</source>
        <translation>%2 முதல் %1 குறைவு</translation>
    </message>
    <message>
        <source>%1 too much since %2</source>
        <translation>%2 முதல் %1 அதிகம்</translation>
    </message>
    <message>
        <source>These together:</source>
        <translation>இவை சேர்ந்து:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>An amount and the bank&apos;s reference are needed.</source>
        <translation>தொகையும் வங்கியின் குறிப்பு எண்ணும் தேவை.</translation>
    </message>
    <message>
        <source>Entered. It is looked for in the next balance.</source>
        <translation>பதிவானது. அடுத்த பேலன்ஸில் அது தேடப்படும்.</translation>
    </message>
    <message>
        <source>Say why the difference is accepted.</source>
        <translation>வேறுபாட்டை ஏன் ஏற்கிறீர்கள் எனச் சொல்லுங்கள்.</translation>
    </message>
    <message>
        <source>Accepted, and written into the book with your reason.</source>
        <translation>ஏற்கப்பட்டு, உங்கள் காரணத்துடன் பதிவேட்டில் எழுதப்பட்டது.</translation>
    </message>
</context>
<context>
    <name>ct::WalletProofCard</name>
    <message>
        <source>Wallet agrees with the book</source>
        <translation>வாலட் பொருத்தம்</translation>
    </message>
    <message>
        <source>not compared yet</source>
        <translation>இன்னும் ஒப்பிடவில்லை</translation>
    </message>
    <message>
        <source>to the paisa</source>
        <translation>பைசா வரை</translation>
    </message>
    <message>
        <source>differs by %1</source>
        <translation>%1 வேறுபாடு</translation>
    </message>
    <message>
        <source>checked %1</source>
        <translation>%1 சரிபார்த்தது</translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) still open</source>
        <translation>
            <numerusform>%n விற்பனை முடியவில்லை</numerusform>
            <numerusform>%n விற்பனைகள் முடியவில்லை</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ct::Words</name>
    <message>
        <source>Order recorded</source>
        <translation>ஆர்டர் பதிவானது</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>%1 மூலம்</translation>
    </message>
    <message>
        <source>Sent to provider</source>
        <translation>வழங்குநருக்கு அனுப்பியது</translation>
    </message>
    <message>
        <source>Being sent to the provider</source>
        <translation>வழங்குநருக்கு அனுப்பப்படுகிறது</translation>
    </message>
    <message numerus="yes">
        <source>Receipt printed %Ln time(s)</source>
        <translation>
            <numerusform>ரசீது %Ln முறை அச்சிடப்பட்டது</numerusform>
            <numerusform>ரசீது %Ln முறை அச்சிடப்பட்டது</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation>
            <numerusform>%Ln முறை</numerusform>
            <numerusform>%Ln முறை</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending</source>
        <extracomment>State of a recharge: its request is on the way</extracomment>
        <translation>அனுப்புகிறது</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>அனுப்பவில்லை</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>இன்னும் தெரியவில்லை</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>State of a recharge: accepted, the operator has not answered yet</extracomment>
        <translation>காத்திருக்கிறது</translation>
    </message>
    <message>
        <source>Failed – confirming</source>
        <translation>தோல்வி – உறுதி செய்கிறது</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>தோல்வி</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>வெற்றி</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>திரும்பப் பெறப்பட்டது</translation>
    </message>
    <message>
        <source>Owner decides</source>
        <extracomment>State of a recharge: the provider&apos;s answers contradict each other</extracomment>
        <translation>உரிமையாளர் தீர்மானிப்பார்</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>மொபைல்</translation>
    </message>
    <message>
        <source>DTH</source>
        <translation>DTH</translation>
    </message>
    <message>
        <source>Postpaid</source>
        <translation>போஸ்ட்பே</translation>
    </message>
    <message>
        <source>Landline</source>
        <translation>தரைவழி</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>மின்சாரம்</translation>
    </message>
    <message>
        <source>Gas</source>
        <translation>எரிவாயு</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>காப்பீடு</translation>
    </message>
    <message>
        <source>Data card</source>
        <translation>டேட்டா கார்டு</translation>
    </message>
    <message>
        <source>FASTag</source>
        <translation>FASTag</translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation>கிஃப்ட் கார்டு</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>A service that is none of mobile, DTH, electricity, …</extracomment>
        <translation>மற்றவை</translation>
    </message>
    <message>
        <source>the provider&apos;s computer refused the connection</source>
        <translation>வழங்குநரின் கணினி இணைப்பை மறுத்தது</translation>
    </message>
    <message>
        <source>the provider&apos;s address was not found; is the internet working?</source>
        <translation>வழங்குநரின் முகவரி கிடைக்கவில்லை; இணையம் வேலை செய்கிறதா?</translation>
    </message>
    <message>
        <source>the secure connection could not be trusted</source>
        <translation>பாதுகாப்பான இணைப்பை நம்ப முடியவில்லை</translation>
    </message>
    <message>
        <source>no answer came in time</source>
        <translation>நேரத்துக்குள் பதில் வரவில்லை</translation>
    </message>
    <message>
        <source>the connection was lost before the answer was complete</source>
        <translation>பதில் முழுமையாகும் முன் இணைப்பு துண்டிக்கப்பட்டது</translation>
    </message>
    <message>
        <source>the provider&apos;s computer answered with an error page</source>
        <translation>வழங்குநரின் கணினி பிழைப் பக்கத்தை அனுப்பியது</translation>
    </message>
    <message>
        <source>the answer was far too long</source>
        <translation>பதில் மிக நீளமாக இருந்தது</translation>
    </message>
    <message>
        <source>the answer could not be read</source>
        <translation>பதிலைப் படிக்க முடியவில்லை</translation>
    </message>
    <message>
        <source>the network failed</source>
        <translation>நெட்வொர்க் செயலிழந்தது</translation>
    </message>
    <message>
        <source>Ask the provider to put the address %1 on the white list of your account.</source>
        <translation>முகவரி %1 ஐ உங்கள் கணக்கின் அனுமதிப் பட்டியலில் சேர்க்க வழங்குநரிடம் கேளுங்கள்.</translation>
    </message>
    <message>
        <source>Ask the provider to put this shop&apos;s internet address on the white list of your account.</source>
        <translation>இந்தக் கடையின் இணைய முகவரியை உங்கள் கணக்கின் அனுமதிப் பட்டியலில் சேர்க்க வழங்குநரிடம் கேளுங்கள்.</translation>
    </message>
    <message>
        <source>The user name or the password is not right: check both in Settings.</source>
        <translation>பயனர் பெயர் அல்லது கடவுச்சொல் சரியில்லை: அமைப்புகளில் இரண்டையும் பாருங்கள்.</translation>
    </message>
    <message>
        <source>Put money into the wallet at the provider.</source>
        <translation>வழங்குநரிடம் உள்ள வாலட்டில் பணம் போடுங்கள்.</translation>
    </message>
    <message>
        <source>Another recharge for this number is running: wait for its result.</source>
        <translation>இந்த எண்ணுக்கு வேறு ரீசார்ஜ் நடக்கிறது: அதன் முடிவுக்குக் காத்திருங்கள்.</translation>
    </message>
    <message>
        <source>The provider takes 10 rupees or more.</source>
        <translation>வழங்குநர் 10 ரூபாய் அல்லது அதற்கு மேல் மட்டுமே ஏற்கிறார்.</translation>
    </message>
    <message>
        <source>The operator is out of service at the moment: try later.</source>
        <translation>ஆபரேட்டர் சேவை இப்போது இல்லை: பின்னர் முயலுங்கள்.</translation>
    </message>
    <message>
        <source>Try another way of sending in Settings, or tell the provider.</source>
        <translation>அமைப்புகளில் வேறு அனுப்பும் முறையை முயலுங்கள், அல்லது வழங்குநரிடம் சொல்லுங்கள்.</translation>
    </message>
    <message>
        <source>The provider does not sell this operator to your account: ask the provider.</source>
        <translation>வழங்குநர் உங்கள் கணக்குக்கு இந்த ஆபரேட்டரை விற்பதில்லை: வழங்குநரிடம் கேளுங்கள்.</translation>
    </message>
    <message>
        <source>The provider has not set your account up for this operator: ask the provider.</source>
        <translation>வழங்குநர் உங்கள் கணக்கில் இந்த ஆபரேட்டரை அமைக்கவில்லை: வழங்குநரிடம் கேளுங்கள்.</translation>
    </message>
    <message>
        <source>Nothing was sent and no money moved. You can try again.</source>
        <translation>எதுவும் அனுப்பப்படவில்லை, பணம் போகவில்லை. மீண்டும் முயலலாம்.</translation>
    </message>
    <message>
        <source>Nothing was sent and no money moved: %1. You can try again.</source>
        <translation>எதுவும் அனுப்பப்படவில்லை, பணம் போகவில்லை: %1. மீண்டும் முயலலாம்.</translation>
    </message>
    <message>
        <source>The money may have been taken. Do not try again and do not refund; the counter keeps asking until it is known.</source>
        <translation>பணம் எடுக்கப்பட்டிருக்கலாம். மீண்டும் முயலாதீர்கள், பணம் திருப்பித் தராதீர்கள்; தெரியும் வரை கவுண்டர் கேட்டுக்கொண்டே இருக்கும்.</translation>
    </message>
    <message>
        <source>The outcome is not known: the provider does not know this order so far.</source>
        <translation>முடிவு தெரியவில்லை: வழங்குநருக்கு இந்த ஆர்டர் இன்னும் தெரியவில்லை.</translation>
    </message>
    <message>
        <source>The outcome is not known: the provider refuses to be asked about it.</source>
        <translation>முடிவு தெரியவில்லை: வழங்குநர் இது பற்றிக் கேட்க மறுக்கிறார்.</translation>
    </message>
    <message>
        <source>The outcome is not known: the provider answered with another number or amount.</source>
        <translation>முடிவு தெரியவில்லை: வழங்குநர் வேறு எண் அல்லது தொகையுடன் பதிலளித்தார்.</translation>
    </message>
    <message>
        <source>The outcome is not known: the provider answered about another order.</source>
        <translation>முடிவு தெரியவில்லை: வழங்குநர் வேறு ஆர்டர் பற்றிப் பதிலளித்தார்.</translation>
    </message>
    <message>
        <source>The outcome is not known: the program ended while this was being sent.</source>
        <translation>முடிவு தெரியவில்லை: இதை அனுப்பும்போது நிரல் முடிந்துவிட்டது.</translation>
    </message>
    <message>
        <source>The outcome is not known: no answer that could be read has come.</source>
        <translation>முடிவு தெரியவில்லை: படிக்கக்கூடிய பதில் வரவில்லை.</translation>
    </message>
    <message>
        <source>The outcome is not known: %1.</source>
        <translation>முடிவு தெரியவில்லை: %1.</translation>
    </message>
    <message>
        <source>The provider says that it failed, and this is being confirmed. Do not try again and do not refund yet.</source>
        <translation>தோல்வி என வழங்குநர் சொல்கிறார்; உறுதி செய்யப்படுகிறது. இன்னும் மீண்டும் முயலாதீர்கள், பணம் திருப்பித் தராதீர்கள்.</translation>
    </message>
    <message>
        <source>The provider says that it failed (%1), and this is being confirmed. Do not try again and do not refund yet.</source>
        <translation>தோல்வி என வழங்குநர் சொல்கிறார் (%1); உறுதி செய்யப்படுகிறது. இன்னும் மீண்டும் முயலாதீர்கள், பணம் திருப்பித் தராதீர்கள்.</translation>
    </message>
    <message>
        <source>The owner decided that it failed (%1). Nothing is counted as taken from the wallet: refund the customer or try again.</source>
        <translation>தோல்வி என உரிமையாளர் தீர்மானித்தார் (%1). வாலட்டிலிருந்து எடுத்ததாகக் கணக்கில்லை: பணத்தைத் திருப்பித் தாருங்கள் அல்லது மீண்டும் முயலுங்கள்.</translation>
    </message>
    <message>
        <source>It failed. No money was taken from the wallet: refund the customer or try again.</source>
        <translation>தோல்வி. வாலட்டிலிருந்து பணம் எடுக்கப்படவில்லை: வாடிக்கையாளருக்குத் திருப்பித் தாருங்கள் அல்லது மீண்டும் முயலுங்கள்.</translation>
    </message>
    <message>
        <source>It failed (%1). No money was taken from the wallet: refund the customer or try again.</source>
        <translation>தோல்வி (%1). வாலட்டிலிருந்து பணம் எடுக்கப்படவில்லை: வாடிக்கையாளருக்குத் திருப்பித் தாருங்கள் அல்லது மீண்டும் முயலுங்கள்.</translation>
    </message>
    <message>
        <source>The owner decided that it was done. The amount is taken from the wallet; give the receipt.</source>
        <translation>நடந்தது என உரிமையாளர் தீர்மானித்தார். தொகை வாலட்டிலிருந்து எடுக்கப்பட்டது; ரசீதைத் தாருங்கள்.</translation>
    </message>
    <message>
        <source>It is done. The amount is taken from the wallet; give the receipt.</source>
        <translation>முடிந்தது. தொகை வாலட்டிலிருந்து எடுக்கப்பட்டது; ரசீதைத் தாருங்கள்.</translation>
    </message>
    <message>
        <source>It is done, operator reference %1. The amount is taken from the wallet; give the receipt.</source>
        <translation>முடிந்தது, ஆபரேட்டர் குறிப்பு எண் %1. தொகை வாலட்டிலிருந்து எடுக்கப்பட்டது; ரசீதைத் தாருங்கள்.</translation>
    </message>
    <message>
        <source>It is being sent to the provider. Wait for the result; do not sell it again.</source>
        <translation>வழங்குநருக்கு அனுப்பப்படுகிறது. முடிவுக்குக் காத்திருங்கள்; மீண்டும் விற்காதீர்கள்.</translation>
    </message>
    <message>
        <source>The provider has accepted it and the operator has not answered yet. The money is set aside. Do not try again and do not refund; the counter keeps asking.</source>
        <translation>வழங்குநர் ஏற்றார், ஆபரேட்டர் இன்னும் பதிலளிக்கவில்லை. பணம் தனியே வைக்கப்பட்டுள்ளது. மீண்டும் முயலாதீர்கள், பணம் திருப்பித் தராதீர்கள்; கவுண்டர் கேட்டுக்கொண்டே இருக்கும்.</translation>
    </message>
    <message>
        <source>It was done and then taken back; the amount is back in the wallet. Refund the customer.</source>
        <translation>நடந்து, பின் திரும்பப் பெறப்பட்டது; தொகை வாலட்டுக்குத் திரும்பியது. வாடிக்கையாளருக்குப் பணத்தைத் திருப்பித் தாருங்கள்.</translation>
    </message>
    <message>
        <source>The provider&apos;s answers contradict each other. Do not try again and do not refund; the owner looks it up at the provider and decides.</source>
        <translation>வழங்குநரின் பதில்கள் முரண்படுகின்றன. மீண்டும் முயலாதீர்கள், பணம் திருப்பித் தராதீர்கள்; உரிமையாளர் வழங்குநரிடம் பார்த்துத் தீர்மானிப்பார்.</translation>
    </message>
    <message>
        <source>“One moment, it is on its way.”</source>
        <translation>“ஒரு நிமிடம், அனுப்பிவிட்டேன்.”</translation>
    </message>
    <message>
        <source>“It did not go out. Shall I try once more?”</source>
        <translation>“அனுப்ப முடியவில்லை. இன்னொரு முறை முயலவா?”</translation>
    </message>
    <message>
        <source>“The answer is late. Your money is safe; I call you when it is known.”</source>
        <translation>“பதில் தாமதமாகிறது. உங்கள் பணம் பத்திரம்; தெரிந்ததும் அழைக்கிறேன்.”</translation>
    </message>
    <message>
        <source>“It is accepted and takes a little longer. The operator sends you a message.”</source>
        <translation>“ஏற்கப்பட்டது, கொஞ்சம் நேரம் ஆகும். ஆபரேட்டர் உங்களுக்குச் செய்தி அனுப்புவார்.”</translation>
    </message>
    <message>
        <source>“It seems not to have worked. I am making sure before I give the money back.”</source>
        <translation>“நடக்கவில்லை போல. பணம் தரும் முன் உறுதி செய்கிறேன்.”</translation>
    </message>
    <message>
        <source>“It did not work. Here is your money back, or shall I try again?”</source>
        <translation>“நடக்கவில்லை. இதோ உங்கள் பணம், அல்லது மீண்டும் முயலவா?”</translation>
    </message>
    <message>
        <source>“It is done. Here is your receipt.”</source>
        <translation>“முடிந்தது. இதோ உங்கள் ரசீது.”</translation>
    </message>
    <message>
        <source>“The operator took it back. Here is your money.”</source>
        <translation>“ஆபரேட்டர் திரும்பப் பெற்றார். இதோ உங்கள் பணம்.”</translation>
    </message>
    <message>
        <source>“The answers do not agree. The owner is looking into it and calls you.”</source>
        <translation>“பதில்கள் பொருந்தவில்லை. உரிமையாளர் பார்த்துவிட்டு உங்களை அழைப்பார்.”</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>ஆபரேட்டர்</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>எண்</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>வட்டம்</translation>
    </message>
    <message>
        <source>Further field</source>
        <translation>கூடுதல் புலம்</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>தொகை</translation>
    </message>
    <message>
        <source>Service charge</source>
        <translation>சேவைக் கட்டணம்</translation>
    </message>
    <message>
        <source>Choose an operator.</source>
        <translation>ஆபரேட்டரைத் தேர்ந்தெடுங்கள்.</translation>
    </message>
    <message>
        <source>Choose a circle.</source>
        <translation>வட்டத்தைத் தேர்ந்தெடுங்கள்.</translation>
    </message>
    <message>
        <source>%1: please fill this in.</source>
        <translation>%1: இதை நிரப்புங்கள்.</translation>
    </message>
    <message>
        <source>%1: this does not have the right form. Check every character.</source>
        <translation>%1: வடிவம் சரியில்லை. ஒவ்வொரு எழுத்தையும் பாருங்கள்.</translation>
    </message>
    <message>
        <source>%1: this does not have the right form. It looks like %2.</source>
        <translation>%1: வடிவம் சரியில்லை. அது %2 போல் இருக்கும்.</translation>
    </message>
    <message>
        <source>Amount: at least %1 is needed here.</source>
        <translation>தொகை: இங்கே குறைந்தது %1 தேவை.</translation>
    </message>
    <message>
        <source>Amount: at most %1 can be sold at once here.</source>
        <translation>தொகை: இங்கே ஒருமுறைக்கு அதிகபட்சம் %1 அனுப்பலாம்.</translation>
    </message>
    <message>
        <source>There is no such operator. Choose one from the list.</source>
        <translation>அப்படி ஆபரேட்டர் இல்லை. பட்டியலிலிருந்து தேர்ந்தெடுங்கள்.</translation>
    </message>
    <message>
        <source>This operator is switched off. The owner can switch it on in the catalogue.</source>
        <translation>இந்த ஆபரேட்டர் அணைந்துள்ளது. உரிமையாளர் பட்டியலில் இயக்கலாம்.</translation>
    </message>
    <message>
        <source>There is no such circle. Choose one from the list.</source>
        <translation>அப்படி வட்டம் இல்லை. பட்டியலிலிருந்து தேர்ந்தெடுங்கள்.</translation>
    </message>
    <message>
        <source>%1: there are characters in it that do not belong there. Type it again.</source>
        <translation>%1: இதில் இருக்கக்கூடாத எழுத்துகள் உள்ளன. மீண்டும் தட்டுங்கள்.</translation>
    </message>
    <message>
        <source>%1: this is unusual. Compare it with the customer&apos;s bill or card.</source>
        <translation>%1: இது வழக்கத்துக்கு மாறானது. வாடிக்கையாளரின் பில் அல்லது கார்டுடன் ஒப்பிடுங்கள்.</translation>
    </message>
    <message>
        <source>%1: there is no such day. Type day, month and year, like 05-11-1980.</source>
        <translation>%1: அப்படி நாள் இல்லை. நாள், மாதம், ஆண்டு தட்டுங்கள், எ.கா. 05-11-1980.</translation>
    </message>
    <message>
        <source>%1: this is not an amount of rupees. Type it like 239 or 239.50.</source>
        <translation>%1: இது ரூபாய் தொகை அல்ல. 239 அல்லது 239.50 போல் தட்டுங்கள்.</translation>
    </message>
    <message>
        <source>Amount: it must be more than zero.</source>
        <translation>தொகை: பூஜ்ஜியத்துக்கு மேல் இருக்க வேண்டும்.</translation>
    </message>
    <message>
        <source>Amount: the provider takes whole rupees only. Round it up or down with the customer.</source>
        <translation>தொகை: வழங்குநர் முழு ரூபாய் மட்டுமே ஏற்கிறார். வாடிக்கையாளருடன் பேசி கூட்டவோ குறைக்கவோ செய்யுங்கள்.</translation>
    </message>
    <message>
        <source>Enter the provider&apos;s address. It begins with https://.</source>
        <translation>வழங்குநரின் முகவரியைத் தாருங்கள். அது https:// எனத் தொடங்கும்.</translation>
    </message>
    <message>
        <source>This is not the address of a provider. It looks like https://provider.example.</source>
        <translation>இது வழங்குநர் முகவரி அல்ல. அது https://provider.example போல் இருக்கும்.</translation>
    </message>
    <message>
        <source>With http:// everybody on the way could read the password, so it is refused. Use the address that begins with https://.</source>
        <translation>http:// இல் வழியில் யாரும் கடவுச்சொல்லைப் படிக்கலாம், எனவே மறுக்கப்படுகிறது. https:// எனத் தொடங்கும் முகவரியைப் பயன்படுத்துங்கள்.</translation>
    </message>
    <message>
        <source>Enter the user name of your account at the provider.</source>
        <translation>வழங்குநரிடம் உள்ள உங்கள் கணக்கின் பயனர் பெயரைத் தாருங்கள்.</translation>
    </message>
    <message>
        <source>There is no such way of sending. Choose one from the list.</source>
        <translation>அப்படி அனுப்பும் முறை இல்லை. பட்டியலிலிருந்து தேர்ந்தெடுங்கள்.</translation>
    </message>
    <message>
        <source>There is no such answer format. Choose one from the list.</source>
        <translation>அப்படி பதில் வடிவம் இல்லை. பட்டியலிலிருந்து தேர்ந்தெடுங்கள்.</translation>
    </message>
    <message>
        <source>The longest wait must be between 10 and 600 seconds. The provider may need 60.</source>
        <translation>அதிகபட்சக் காத்திருப்பு 10 முதல் 600 வினாடி. வழங்குநருக்கு 60 தேவைப்படலாம்.</translation>
    </message>
    <message>
        <source>Choose the circle that the shop lies in. The provider wants one in every call.</source>
        <translation>கடை உள்ள வட்டத்தைத் தேர்ந்தெடுங்கள். வழங்குநர் ஒவ்வொரு முறையும் அதைக் கேட்கிறார்.</translation>
    </message>
    <message>
        <source>Nothing was sent: a recharge of the same amount for this number is still running (order %1). Wait for its result.</source>
        <translation>எதுவும் அனுப்பப்படவில்லை: இந்த எண்ணுக்கு அதே தொகை ரீசார்ஜ் இன்னும் நடக்கிறது (ஆர்டர் %1). அதன் முடிவுக்குக் காத்திருங்கள்.</translation>
    </message>
    <message>
        <source>Nothing was sent: a recharge of the same amount for this number is still running. Wait for its result.</source>
        <translation>எதுவும் அனுப்பப்படவில்லை: இந்த எண்ணுக்கு அதே தொகை ரீசார்ஜ் இன்னும் நடக்கிறது. அதன் முடிவுக்குக் காத்திருங்கள்.</translation>
    </message>
    <message>
        <source>Nothing was sent: this number got the same amount at %1. Is it really wanted again?</source>
        <translation>எதுவும் அனுப்பப்படவில்லை: இந்த எண்ணுக்கு அதே தொகை %1 மணிக்குப் போனது. உண்மையில் மீண்டும் வேண்டுமா?</translation>
    </message>
    <message>
        <source>Nothing was sent: this number got the same amount a short while ago. Is it really wanted again?</source>
        <translation>எதுவும் அனுப்பப்படவில்லை: இந்த எண்ணுக்கு அதே தொகை சற்று முன்பு போனது. உண்மையில் மீண்டும் வேண்டுமா?</translation>
    </message>
    <message>
        <source>Nothing was sent: this key was used for another operator, number or amount. Use a new key for a new sale.</source>
        <translation>எதுவும் அனுப்பப்படவில்லை: இந்தச் சாவி வேறு ஆபரேட்டர், எண் அல்லது தொகைக்குப் பயன்பட்டது. புதிய விற்பனைக்குப் புதிய சாவி பயன்படுத்துங்கள்.</translation>
    </message>
    <message>
        <source>Nothing was sent: the first try of this sale is not proven to have failed, so it must not be tried again.</source>
        <translation>எதுவும் அனுப்பப்படவில்லை: இந்த விற்பனையின் முதல் முயற்சி தோல்வி என உறுதியாகவில்லை, எனவே மீண்டும் முயலக் கூடாது.</translation>
    </message>
    <message>
        <source>Nothing was sent: the balance at the provider is smaller than the amount. Put money into the wallet first.</source>
        <translation>எதுவும் அனுப்பப்படவில்லை: வழங்குநரிடம் உள்ள பேலன்ஸ் தொகையை விடக் குறைவு. முதலில் வாலட்டில் பணம் போடுங்கள்.</translation>
    </message>
    <message>
        <source>Nothing was sent: the password of the provider account is not there. Enter it in Settings.</source>
        <translation>எதுவும் அனுப்பப்படவில்லை: வழங்குநர் கணக்கின் கடவுச்சொல் இல்லை. அமைப்புகளில் தாருங்கள்.</translation>
    </message>
    <message>
        <source>Nothing was sent: the book cannot be written, so no sale could be recorded. Look at the disk and at the rights of the data folder, then start again.</source>
        <translation>எதுவும் அனுப்பப்படவில்லை: பதிவேட்டில் எழுத முடியவில்லை, விற்பனையைப் பதிவு செய்ய முடியாது. வட்டையும் தரவு கோப்புறையின் அனுமதிகளையும் பார்த்து, மீண்டும் தொடங்குங்கள்.</translation>
    </message>
    <message>
        <source>Nothing was sent: the disk is nearly full (200 MB must be free). Make room, then try again.</source>
        <translation>எதுவும் அனுப்பப்படவில்லை: வட்டு நிரம்பப் போகிறது (200 MB காலி வேண்டும்). இடம் உருவாக்கி மீண்டும் முயலுங்கள்.</translation>
    </message>
    <message>
        <source>The provider cannot be reached. Check the internet connection and the address.</source>
        <translation>வழங்குநரை அணுக முடியவில்லை. இணைய இணைப்பையும் முகவரியையும் பாருங்கள்.</translation>
    </message>
    <message>
        <source>The provider did not answer in time. It will be asked again.</source>
        <translation>வழங்குநர் நேரத்துக்குள் பதிலளிக்கவில்லை. மீண்டும் கேட்கப்படும்.</translation>
    </message>
    <message>
        <source>The provider refused to answer.</source>
        <translation>வழங்குநர் பதிலளிக்க மறுத்தார்.</translation>
    </message>
    <message>
        <source>The provider does not accept this user name and password. Check both.</source>
        <translation>வழங்குநர் இந்தப் பயனர் பெயரையும் கடவுச்சொல்லையும் ஏற்கவில்லை. இரண்டையும் பாருங்கள்.</translation>
    </message>
    <message>
        <source>An answer came that could not be read. Check the address and the answer format.</source>
        <translation>படிக்க முடியாத பதில் வந்தது. முகவரியையும் பதில் வடிவத்தையும் பாருங்கள்.</translation>
    </message>
    <message>
        <source>The book on this computer could not be read or written. Look at the disk and at the rights of the data folder.</source>
        <translation>இந்தக் கணினியின் பதிவேட்டைப் படிக்கவோ எழுதவோ முடியவில்லை. வட்டையும் தரவு கோப்புறையின் அனுமதிகளையும் பாருங்கள்.</translation>
    </message>
    <message>
        <source>Something unexpected happened. No money moved; try again.</source>
        <translation>எதிர்பாராதது நடந்தது. பணம் போகவில்லை; மீண்டும் முயலுங்கள்.</translation>
    </message>
    <message>
        <source>Provider answered: Success</source>
        <translation>வழங்குநர் பதில்: வெற்றி</translation>
    </message>
    <message>
        <source>Provider answered: Pending</source>
        <translation>வழங்குநர் பதில்: நிலுவை</translation>
    </message>
    <message>
        <source>Provider answered: Failure</source>
        <translation>வழங்குநர் பதில்: தோல்வி</translation>
    </message>
    <message>
        <source>Provider refused it</source>
        <translation>வழங்குநர் மறுத்தார்</translation>
    </message>
    <message>
        <source>Provider answered about another order</source>
        <translation>வழங்குநர் வேறு ஆர்டர் பற்றிப் பதிலளித்தார்</translation>
    </message>
    <message>
        <source>Provider answered with another number or amount</source>
        <translation>வழங்குநர் வேறு எண் அல்லது தொகையுடன் பதிலளித்தார்</translation>
    </message>
    <message>
        <source>Not sent: nothing left this computer</source>
        <translation>அனுப்பவில்லை: இந்தக் கணினியிலிருந்து எதுவும் போகவில்லை</translation>
    </message>
    <message>
        <source>An answer came that could not be read</source>
        <translation>படிக்க முடியாத பதில் வந்தது</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>நேரத்துக்குள் பதில் இல்லை</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>இணைப்பு துண்டிக்கப்பட்டது</translation>
    </message>
    <message>
        <source>No answer came</source>
        <translation>பதில் வரவில்லை</translation>
    </message>
    <message>
        <source>Status asked: Success</source>
        <translation>நிலை கேட்டது: வெற்றி</translation>
    </message>
    <message>
        <source>Status asked: Pending</source>
        <translation>நிலை கேட்டது: நிலுவை</translation>
    </message>
    <message>
        <source>Status asked: Failure</source>
        <translation>நிலை கேட்டது: தோல்வி</translation>
    </message>
    <message>
        <source>Status asked: provider does not know the order</source>
        <translation>நிலை கேட்டது: வழங்குநருக்கு ஆர்டர் தெரியாது</translation>
    </message>
    <message>
        <source>Status asked: provider refused the question</source>
        <translation>நிலை கேட்டது: வழங்குநர் கேள்வியை மறுத்தார்</translation>
    </message>
    <message>
        <source>Status asked: answer about another order</source>
        <translation>நிலை கேட்டது: வேறு ஆர்டர் பற்றிய பதில்</translation>
    </message>
    <message>
        <source>Status asked: answer with another number or amount</source>
        <translation>நிலை கேட்டது: பதிலில் வேறு எண் அல்லது தொகை</translation>
    </message>
    <message>
        <source>Status asked: the answer could not be read</source>
        <translation>நிலை கேட்டது: பதிலைப் படிக்க முடியவில்லை</translation>
    </message>
    <message>
        <source>Status asked: no answer</source>
        <translation>நிலை கேட்டது: பதில் இல்லை</translation>
    </message>
    <message>
        <source>Owner decided: success</source>
        <translation>உரிமையாளர் தீர்மானம்: வெற்றி</translation>
    </message>
    <message>
        <source>Owner decided: reversed</source>
        <translation>உரிமையாளர் தீர்மானம்: திரும்பப் பெறப்பட்டது</translation>
    </message>
    <message>
        <source>Owner decided: failed</source>
        <translation>உரிமையாளர் தீர்மானம்: தோல்வி</translation>
    </message>
    <message>
        <source>Provider called back</source>
        <translation>வழங்குநர் கால்-பேக் செய்தார்</translation>
    </message>
    <message>
        <source>Program had ended while sending</source>
        <translation>அனுப்பும்போது நிரல் முடிந்தது</translation>
    </message>
    <message>
        <source>reference %1</source>
        <translation>குறிப்பு எண் %1</translation>
    </message>
    <message>
        <source>HTTP status %1</source>
        <translation>HTTP நிலை %1</translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation>முடிவு தெரியவில்லை</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <translation>உறுதி செய்ய வேண்டும்</translation>
    </message>
    <message>
        <source>it was done after all, after it had counted as failed</source>
        <translation>தோல்வியாகக் கணக்கான பின், உண்மையில் நடந்தது</translation>
    </message>
    <message>
        <source>done twice: claim one amount back from the provider</source>
        <translation>இருமுறை நடந்தது: ஒரு தொகையை வழங்குநரிடம் திரும்பக் கேளுங்கள்</translation>
    </message>
    <message>
        <source>taken back after it was done: refund the customer</source>
        <translation>நடந்த பின் திரும்பப் பெறப்பட்டது: வாடிக்கையாளருக்குப் பணம் தாருங்கள்</translation>
    </message>
    <message>
        <source>the answer names another number or amount</source>
        <translation>பதிலில் வேறு எண் அல்லது தொகை உள்ளது</translation>
    </message>
    <message>
        <source>the answer names another order</source>
        <translation>பதிலில் வேறு ஆர்டர் உள்ளது</translation>
    </message>
    <message>
        <source>the answers contradict each other: the owner decides</source>
        <translation>பதில்கள் முரண்படுகின்றன: உரிமையாளர் தீர்மானிப்பார்</translation>
    </message>
    <message>
        <source>The counter&apos;s number must be between 1 and 999.</source>
        <translation>கவுண்டர் எண் 1 முதல் 999 வரை இருக்க வேண்டும்.</translation>
    </message>
    <message>
        <source>Nothing was sent: selling is stopped until the owner has looked.</source>
        <translation>எதுவும் அனுப்பப்படவில்லை: உரிமையாளர் பார்க்கும் வரை விற்பனை நிறுத்தப்பட்டுள்ளது.</translation>
    </message>
    <message>
        <source>Nothing was sent. %1</source>
        <translation>எதுவும் அனுப்பப்படவில்லை. %1</translation>
    </message>
    <message>
        <source>Selling is stopped: this book was restored from an older copy, and sales made after it may be missing here. Merge the newest journal.jsonl, or let the owner confirm that nothing was sold since.</source>
        <translation>விற்பனை நிறுத்தம்: இந்தப் பதிவேடு பழைய நகலிலிருந்து மீட்கப்பட்டது, அதன் பிந்தைய விற்பனைகள் இல்லாமல் இருக்கலாம். புதிய journal.jsonl ஐச் சேருங்கள், அல்லது அதன் பின் எதுவும் விற்கவில்லை என உரிமையாளர் உறுதி செய்யட்டும்.</translation>
    </message>
    <message>
        <source>Selling is stopped: this book was last used on another computer. If that one still sells, do not go on here; if it does not, let the owner confirm this computer.</source>
        <translation>விற்பனை நிறுத்தம்: இந்தப் பதிவேடு கடைசியாக வேறு கணினியில் இயங்கியது. அது இன்னும் விற்றால் இங்கே தொடராதீர்கள்; இல்லையெனில் உரிமையாளர் இந்தக் கணினியை உறுதி செய்யட்டும்.</translation>
    </message>
    <message>
        <source>Selling is stopped: the wallet is lower than this book can explain. Find out who else spends from it, then let the owner confirm.</source>
        <translation>விற்பனை நிறுத்தம்: பதிவேடு சொல்வதை விட வாலட்டில் குறைவு. வேறு யார் செலவிடுகிறார் எனப் பார்த்து, உரிமையாளர் உறுதி செய்யட்டும்.</translation>
    </message>
    <message>
        <source>Selling is stopped: the wallet is lower than this book can explain (%1). Find out who else spends from it, then let the owner confirm.</source>
        <translation>விற்பனை நிறுத்தம்: பதிவேடு சொல்வதை விட வாலட்டில் குறைவு (%1). வேறு யார் செலவிடுகிறார் எனப் பார்த்து, உரிமையாளர் உறுதி செய்யட்டும்.</translation>
    </message>
    <message>
        <source>Selling is stopped until the provider was asked about every open sale of the mended book. That happens by itself while the provider can be reached.</source>
        <translation>சரிசெய்த பதிவேட்டின் முடியாத ஒவ்வொரு விற்பனை பற்றியும் வழங்குநரிடம் கேட்கும் வரை விற்பனை நிறுத்தம். வழங்குநர் இணைப்பில் இருக்கும்போது அது தானாக நடக்கும்.</translation>
    </message>
    <message>
        <source>The provider gave this sale a transaction number that it had given to another one. Both are kept apart by our own order ids.</source>
        <translation>வழங்குநர் வேறொன்றுக்குத் தந்த பரிவர்த்தனை எண்ணை இந்த விற்பனைக்கும் தந்தார். நம் ஆர்டர் ஐடிகள் இரண்டையும் வேறுபடுத்துகின்றன.</translation>
    </message>
    <message>
        <source>Sent with another provider account; it cannot be asked about with this one. Switch back to that account, or decide by what its provider says.</source>
        <translation>வேறு வழங்குநர் கணக்கில் அனுப்பப்பட்டது; இந்தக் கணக்கில் கேட்க முடியாது. அந்தக் கணக்குக்கு மாறுங்கள், அல்லது அதன் வழங்குநர் சொல்வதன்படி தீர்மானியுங்கள்.</translation>
    </message>
    <message>
        <source>The provider refuses every question about orders (“%1”). Open sales stay open until it answers: ask it to put this shop&apos;s internet address on its list.</source>
        <translation>ஆர்டர்கள் பற்றிய எல்லாக் கேள்வியையும் வழங்குநர் மறுக்கிறார் (“%1”). பதில் வரும் வரை விற்பனைகள் முடியாமல் இருக்கும்: இந்தக் கடையின் இணைய முகவரியைப் பட்டியலில் சேர்க்கக் கேளுங்கள்.</translation>
    </message>
    <message>
        <source>%1 times the provider did not know this order while it did know another one. It probably never arrived. Ask the provider, then decide.</source>
        <translation>%1 முறை வழங்குநருக்கு இந்த ஆர்டர் தெரியவில்லை, வேறொன்று தெரிந்தது. இது போய்ச் சேரவில்லை போலும். வழங்குநரிடம் கேட்டு, பின் தீர்மானியுங்கள்.</translation>
    </message>
    <message>
        <source>Book and wallet agree to the paisa.</source>
        <translation>பதிவேடும் வாலட்டும் பைசா வரை பொருந்துகின்றன.</translation>
    </message>
    <message>
        <source>The wallet holds %1 less than the book says.</source>
        <translation>பதிவேடு சொல்வதை விட வாலட்டில் %1 குறைவு.</translation>
    </message>
    <message>
        <source>The wallet holds %1 more than the book says.</source>
        <translation>பதிவேடு சொல்வதை விட வாலட்டில் %1 அதிகம்.</translation>
    </message>
    <message>
        <source>its outcome is open, and the provider has taken the money</source>
        <translation>முடிவு தெரியவில்லை, வழங்குநர் பணத்தை எடுத்துவிட்டார்</translation>
    </message>
    <message>
        <source>its outcome is open, and the provider has given the money back</source>
        <translation>முடிவு தெரியவில்லை, வழங்குநர் பணத்தைத் திருப்பித் தந்தார்</translation>
    </message>
    <message>
        <source>the provider may have taken the money twice</source>
        <translation>வழங்குநர் பணத்தை இருமுறை எடுத்திருக்கலாம்</translation>
    </message>
    <message>
        <source>it failed, but the money was taken or did not come back</source>
        <translation>தோல்வி, ஆனால் பணம் எடுக்கப்பட்டது அல்லது திரும்பவில்லை</translation>
    </message>
    <message>
        <source>it succeeded, but the money was not taken or came back</source>
        <translation>வெற்றி, ஆனால் பணம் எடுக்கப்படவில்லை அல்லது திரும்பியது</translation>
    </message>
    <message>
        <source>the provider&apos;s margin for this operator may have changed</source>
        <translation>இந்த ஆபரேட்டருக்கு வழங்குநரின் லாப விகிதம் மாறியிருக்கலாம்</translation>
    </message>
    <message>
        <source>money that was entered has not arrived</source>
        <translation>பதிவு செய்த பணம் இன்னும் வரவில்லை</translation>
    </message>
    <message>
        <source>One of these would explain it:</source>
        <translation>இவற்றில் ஒன்று காரணமாகலாம்:</translation>
    </message>
    <message>
        <source>No sale explains it. If money was put into the wallet, enter it with the bank&apos;s reference.</source>
        <translation>எந்த விற்பனையும் காரணமல்ல. வாலட்டில் பணம் போட்டிருந்தால் வங்கியின் குறிப்பு எண்ணுடன் பதிவு செய்யுங்கள்.</translation>
    </message>
    <message>
        <source>No sale of this counter explains it: somebody else uses the account, or this book lacks sales.</source>
        <translation>இந்தக் கவுண்டரின் எந்த விற்பனையும் காரணமல்ல: வேறு யாரோ கணக்கைப் பயன்படுத்துகிறார், அல்லது பதிவேட்டில் விற்பனைகள் விடுபட்டுள்ளன.</translation>
    </message>
    <message>
        <source>Selling is stopped: this book was restored from an older copy.</source>
        <translation>விற்பனை நிறுத்தம்: இந்தப் பதிவேடு பழைய நகலிலிருந்து மீட்கப்பட்டது.</translation>
    </message>
    <message>
        <source>Selling is stopped: this book was last used on another computer.</source>
        <translation>விற்பனை நிறுத்தம்: இந்தப் பதிவேடு கடைசியாக வேறு கணினியில் இயங்கியது.</translation>
    </message>
    <message>
        <source>Selling is stopped: the wallet is %1 lower than this book can explain.</source>
        <translation>விற்பனை நிறுத்தம்: பதிவேடு சொல்வதை விட வாலட்டில் %1 குறைவு.</translation>
    </message>
    <message>
        <source>Selling is stopped: the wallet is lower than this book can explain.</source>
        <translation>விற்பனை நிறுத்தம்: பதிவேடு சொல்வதை விட வாலட்டில் குறைவு.</translation>
    </message>
    <message>
        <source>Selling is stopped: open sales of the mended book are being asked about.</source>
        <translation>விற்பனை நிறுத்தம்: சரிசெய்த பதிவேட்டின் முடியாத விற்பனைகள் பற்றிக் கேட்கப்படுகிறது.</translation>
    </message>
    <message>
        <source>No money moved by this. Sales made after the copy may be missing here: close the counter and run “countertopctl rebuild --from” with the newest journal.jsonl, or let the owner confirm that nothing was sold since.</source>
        <translation>இதனால் பணம் போகவில்லை. நகலுக்குப் பிந்தைய விற்பனைகள் இல்லாமல் இருக்கலாம்: கவுண்டரை மூடி, புதிய journal.jsonl உடன் “countertopctl rebuild --from” இயக்குங்கள், அல்லது அதன் பின் எதுவும் விற்கவில்லை என உரிமையாளர் உறுதி செய்யட்டும்.</translation>
    </message>
    <message>
        <source>No money moved by this. If the other computer still sells with this book, do not go on here; if it does not, let the owner confirm this computer.</source>
        <translation>இதனால் பணம் போகவில்லை. மற்றக் கணினி இந்தப் பதிவேட்டுடன் இன்னும் விற்றால் இங்கே தொடராதீர்கள்; இல்லையெனில் உரிமையாளர் இந்தக் கணினியை உறுதி செய்யட்டும்.</translation>
    </message>
    <message>
        <source>The stop itself moved no money. Look at what is missing and find out who else spends from the account; then let the owner confirm.</source>
        <translation>நிறுத்தத்தால் பணம் போகவில்லை. என்ன குறைகிறது, கணக்கிலிருந்து வேறு யார் செலவிடுகிறார் எனப் பாருங்கள்; பின் உரிமையாளர் உறுதி செய்யட்டும்.</translation>
    </message>
    <message>
        <source>No money moved by this. It ends by itself once the provider has answered about each of them; past sales can be looked up meanwhile.</source>
        <translation>இதனால் பணம் போகவில்லை. ஒவ்வொன்றுக்கும் வழங்குநர் பதிலளித்ததும் தானாக முடியும்; அதுவரை பழைய விற்பனைகளைப் பார்க்கலாம்.</translation>
    </message>
    <message>
        <source>Nothing was sold after that copy, or it is all in this book.</source>
        <translation>அந்த நகலுக்குப் பின் எதுவும் விற்கவில்லை, அல்லது எல்லாம் இந்தப் பதிவேட்டில் உள்ளது.</translation>
    </message>
    <message>
        <source>The other computer sells no more with this book.</source>
        <translation>மற்றக் கணினி இந்தப் பதிவேட்டுடன் இனி விற்காது.</translation>
    </message>
    <message>
        <source>I know who spent the missing money.</source>
        <translation>குறைந்த பணத்தைச் செலவிட்டவர் யார் என எனக்குத் தெரியும்.</translation>
    </message>
    <message>
        <source>The open sales may wait; I have looked at each of them.</source>
        <translation>முடியாத விற்பனைகள் காத்திருக்கலாம்; ஒவ்வொன்றையும் பார்த்தேன்.</translation>
    </message>
    <message>
        <source>Nothing was sent: the customer would owe more than the limit of the account.</source>
        <translation>எதுவும் அனுப்பப்படவில்லை: வாடிக்கையாளரின் கடன் கணக்கின் வரம்பைத் தாண்டிவிடும்.</translation>
    </message>
    <message>
        <source>Nothing was sent: there is no limit for an account of %1 yet. Set one on the Customers page, or let the customer pay now.</source>
        <translation>எதுவும் அனுப்பப்படவில்லை: %1 இன் கணக்குக்கு இன்னும் வரம்பு இல்லை. வாடிக்கையாளர்கள் பக்கத்தில் அமையுங்கள், அல்லது வாடிக்கையாளர் இப்போதே செலுத்தட்டும்.</translation>
    </message>
    <message>
        <source>Nothing was sent: %1 owes %2 of %3, so only %4 more can go on account. Take a payment first, raise the limit, or let the customer pay now.</source>
        <translation>எதுவும் அனுப்பப்படவில்லை: %1 இன் பாக்கி %3 இல் %2, எனவே இன்னும் %4 மட்டுமே கடனில் போகும். முதலில் பணம் பெறுங்கள், வரம்பை உயர்த்துங்கள், அல்லது வாடிக்கையாளர் இப்போதே செலுத்தட்டும்.</translation>
    </message>
    <message>
        <source>Nothing was sent: no shift is open. Count the drawer and open one, then sell.</source>
        <translation>எதுவும் அனுப்பப்படவில்லை: ஷிஃப்ட் திறக்கவில்லை. கல்லாவை எண்ணி ஒன்றைத் திறந்து, பின் விற்கவும்.</translation>
    </message>
    <message>
        <source>Nothing was sent: the drawer was counted and its shift is not closed yet. Close it and open the next one, then sell.</source>
        <translation>எதுவும் அனுப்பப்படவில்லை: கல்லா எண்ணப்பட்டது, அதன் ஷிஃப்ட் இன்னும் மூடவில்லை. அதை மூடி அடுத்ததைத் திறந்து, பின் விற்கவும்.</translation>
    </message>
    <message>
        <source>Nothing was sent: nobody is signed in who may sell. Sign in with your PIN, then sell.</source>
        <translation>எதுவும் அனுப்பப்படவில்லை: விற்கக்கூடிய யாரும் உள்நுழையவில்லை. உங்கள் PIN கொண்டு உள்நுழைந்து விற்கவும்.</translation>
    </message>
    <message>
        <source>Nothing was sent: one sale of yours may be %1 at most. The owner can allow this one with a PIN.</source>
        <translation>எதுவும் அனுப்பப்படவில்லை: உங்கள் ஒரு விற்பனை அதிகபட்சம் %1. உரிமையாளர் PIN கொண்டு இதை அனுமதிக்கலாம்.</translation>
    </message>
    <message>
        <source>Nothing was sent: your sales of a day may be %1 at most, and today has %2 already. The owner can allow this one with a PIN.</source>
        <translation>எதுவும் அனுப்பப்படவில்லை: உங்கள் ஒரு நாள் விற்பனை அதிகபட்சம் %1, இன்று ஏற்கனவே %2. உரிமையாளர் PIN கொண்டு இதை அனுமதிக்கலாம்.</translation>
    </message>
    <message>
        <source>Nothing was sent yet: %1 or more is a large amount. Look at number and amount once more, then say yes to it.</source>
        <translation>இன்னும் எதுவும் அனுப்பப்படவில்லை: %1 அல்லது மேல் பெரிய தொகை. எண்ணையும் தொகையையும் மீண்டும் பார்த்து ஆம் என்று சொல்லுங்கள்.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>the counter</source>
        <translation>கவுண்டர்</translation>
    </message>
    <message>
        <source>There is no language &quot;%1&quot;.</source>
        <translation>&quot;%1&quot; என்ற மொழி இல்லை.</translation>
    </message>
</context>
</TS>
