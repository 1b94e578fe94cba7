<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi_IN" sourcelanguage="en">
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>सब चुनें (&amp;S)</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>घटाएँ (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>बढ़ाएँ (&amp;S)</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>सूची खोलें</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
फ़ोल्डर नहीं मिला।
देखें कि फ़ोल्डर का नाम सही है।</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
फ़ाइल नहीं मिली।
देखें कि फ़ाइल का नाम सही है।</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 पहले से मौजूद है।
क्या उसे बदल दें?</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>&apos;%1&apos; पर लिखना मना है।
फिर भी हटाएँ?</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>क्या &apos;%1&apos; को सचमुच हटाएँ?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>पीछे</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>विवरण के साथ दिखाएँ</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>सूची में दिखाएँ</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>चुनें (&amp;C)</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>फ़ोल्डर हटाया नहीं जा सका।</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>नया फ़ोल्डर बनाएँ</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>नया फ़ोल्डर बनाएँ</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>हटाएँ (&amp;D)</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>फ़ोल्डर</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>फ़ोल्डर:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>फ़ाइल का नाम (&amp;N):</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>फ़ाइलें</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>फ़ाइल का प्रकार:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>फ़ोल्डर खोजें</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>आगे</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>पीछे जाएँ</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>आगे जाएँ</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>ऊपर के फ़ोल्डर में जाएँ</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>जगहों की सूची</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>सूची</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>यहाँ देखें:</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>नया फ़ोल्डर</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>नया फ़ोल्डर (&amp;N)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>खोलें (&amp;O)</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>ऊपर का फ़ोल्डर</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>हाल की जगहें</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>निकालें</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>नाम बदलें (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>सहेजें (&amp;S)</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>इस नाम से सहेजें</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>दिखाएँ </translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>छिपी फ़ाइलें दिखाएँ (&amp;H)</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>किनारे की पट्टी</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Computer</source>
        <translation>कंप्यूटर</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>बदलने की तारीख</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>मेरा कंप्यूटर</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>आकार</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>प्रकार</translation>
    </message>
</context>
<context>
    <name>QKeySequenceEdit</name>
    <message>
        <source>Press shortcut</source>
        <translation>कुंजी दबाएँ</translation>
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
        <translation>नकल करें (&amp;C)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>काटें (&amp;T)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>चिपकाएँ (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>फिर से करें (&amp;R)</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>सब चुनें</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>वापस लें (&amp;U)</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Hide Details...</source>
        <translation>विवरण छिपाएँ…</translation>
    </message>
    <message>
        <source>Show Details...</source>
        <translation>विवरण दिखाएँ…</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Abort</source>
        <translation>बीच में रोकें</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>लागू करें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>छोड़ दें</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>मदद</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>अनदेखा करें</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>नहीं (&amp;N)</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>सबके लिए नहीं (&amp;O)</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>ठीक है</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>पहले जैसा करें</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>शुरू की सेटिंग लाएँ</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>सब सहेजें</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>हाँ (&amp;Y)</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>सबके लिए हाँ (&amp;A)</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Bottom</source>
        <translation>सबसे नीचे</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>बायाँ किनारा</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>एक पन्ना नीचे</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>एक पन्ना बाएँ</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>एक पन्ना दाएँ</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>एक पन्ना ऊपर</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>दायाँ किनारा</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>नीचे खिसकाएँ</translation>
    </message>
    <message>
        <source>Scroll here</source>
        <translation>यहाँ खिसकाएँ</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>बाएँ खिसकाएँ</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>दाएँ खिसकाएँ</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>ऊपर खिसकाएँ</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>सबसे ऊपर</translation>
    </message>
</context>
<context>
    <name>QUnicodeControlCharacterMenu</name>
    <message>
        <source>FSI First strong isolate</source>
        <translation>FSI पहले मज़बूत अक्षर से अलगाव</translation>
    </message>
    <message>
        <source>Insert Unicode control character</source>
        <translation>यूनिकोड नियंत्रण अक्षर डालें</translation>
    </message>
    <message>
        <source>LRE Start of left-to-right embedding</source>
        <translation>LRE बाएँ-से-दाएँ अंश की शुरुआत</translation>
    </message>
    <message>
        <source>LRI Left-to-right isolate</source>
        <translation>LRI बाएँ-से-दाएँ अलगाव</translation>
    </message>
    <message>
        <source>LRM Left-to-right mark</source>
        <translation>LRM बाएँ-से-दाएँ चिह्न</translation>
    </message>
    <message>
        <source>LRO Start of left-to-right override</source>
        <translation>LRO बाएँ-से-दाएँ मजबूर करने की शुरुआत</translation>
    </message>
    <message>
        <source>PDF Pop directional formatting</source>
        <translation>PDF दिशा का अंश समाप्त</translation>
    </message>
    <message>
        <source>PDI Pop directional isolate</source>
        <translation>PDI दिशा का अलगाव समाप्त</translation>
    </message>
    <message>
        <source>RLE Start of right-to-left embedding</source>
        <translation>RLE दाएँ-से-बाएँ अंश की शुरुआत</translation>
    </message>
    <message>
        <source>RLI Right-to-left isolate</source>
        <translation>RLI दाएँ-से-बाएँ अलगाव</translation>
    </message>
    <message>
        <source>RLM Right-to-left mark</source>
        <translation>RLM दाएँ-से-बाएँ चिह्न</translation>
    </message>
    <message>
        <source>RLO Start of right-to-left override</source>
        <translation>RLO दाएँ-से-बाएँ मजबूर करने की शुरुआत</translation>
    </message>
    <message>
        <source>ZWJ Zero width joiner</source>
        <translation>ZWJ शून्य चौड़ाई का जोड़क</translation>
    </message>
    <message>
        <source>ZWNJ Zero width non-joiner</source>
        <translation>ZWNJ शून्य चौड़ाई का अ-जोड़क</translation>
    </message>
    <message>
        <source>ZWSP Zero width space</source>
        <translation>ZWSP शून्य चौड़ाई की जगह</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>नकल करें (&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>लिंक का पता नकल करें (&amp;L)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>काटें (&amp;T)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>चिपकाएँ (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>फिर से करें (&amp;R)</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>सब चुनें</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>वापस लें (&amp;U)</translation>
    </message>
</context>
<context>
    <name>ct::AboutDialog</name>
    <message>
        <source>About Countertop</source>
        <translation>Countertop के बारे में</translation>
    </message>
    <message>
        <source>It stands on the work of others:</source>
        <translation>यह औरों के काम पर टिका है:</translation>
    </message>
    <message>
        <source>&amp;Copy for a letter</source>
        <translation>पत्र के लिए कॉपी (&amp;C)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>A counter for recharges and bill payments.</source>
        <translation>रिचार्ज और बिल भुगतान का काउंटर।</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>GNU General Public License, संस्करण 3 या बाद के अधीन मुक्त सॉफ़्टवेयर। इसके साथ कोई वारंटी नहीं है।</translation>
    </message>
</context>
<context>
    <name>ct::AccountDialog</name>
    <message>
        <source>&amp;Amount in rupees</source>
        <translation>रकम रुपयों में (&amp;A)</translation>
    </message>
    <message>
        <source>Payment received</source>
        <translation>भुगतान मिला</translation>
    </message>
    <message>
        <source>&amp;Note (may be empty)</source>
        <translation>टिप्पणी, चाहें तो (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Take the payment</source>
        <translation>भुगतान दर्ज करें (&amp;T)</translation>
    </message>
    <message>
        <source>Write down what is owed</source>
        <translation>बाकी रकम लिखें</translation>
    </message>
    <message>
        <source>&amp;What for</source>
        <translation>किस लिए (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Write it down</source>
        <translation>लिख लें (&amp;W)</translation>
    </message>
    <message>
        <source>Take something off</source>
        <translation>कुछ घटाएँ</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>क्यों (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Take it off</source>
        <translation>घटाएँ (&amp;T)</translation>
    </message>
    <message>
        <source>Limit of the account</source>
        <translation>खाते की सीमा</translation>
    </message>
    <message>
        <source>&amp;At most so many rupees may be owed</source>
        <translation>अधिक से अधिक इतने रुपये उधार (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Set the limit</source>
        <translation>सीमा तय करें (&amp;S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रहने दें</translation>
    </message>
    <message>
        <source>Afterwards: %1</source>
        <translation>इसके बाद: %1</translation>
    </message>
</context>
<context>
    <name>ct::AccountWords</name>
    <message>
        <source>Owes nothing</source>
        <translation>कुछ बाकी नहीं</translation>
    </message>
    <message>
        <source>%1 paid in advance</source>
        <translation>%1 अग्रिम जमा</translation>
    </message>
    <message>
        <source>Owes %1</source>
        <translation>%1 बाकी</translation>
    </message>
    <message>
        <source>No limit set: nothing on account</source>
        <translation>सीमा तय नहीं: उधार नहीं</translation>
    </message>
    <message>
        <source>Limit %1, %2 left</source>
        <translation>सीमा %1, %2 शेष</translation>
    </message>
    <message>
        <source>Sale on account</source>
        <translation>उधार पर बिक्री</translation>
    </message>
    <message>
        <source>Given back: the sale came to nothing</source>
        <translation>वापस: बिक्री पूरी नहीं हुई</translation>
    </message>
    <message>
        <source>Written down: %1</source>
        <translation>लिखा गया: %1</translation>
    </message>
    <message>
        <source>Taken off: %1</source>
        <translation>घटाया गया: %1</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>भुगतान</translation>
    </message>
    <message>
        <source>Payment: %1</source>
        <translation>भुगतान: %1</translation>
    </message>
    <message>
        <source>Statement of account, %1</source>
        <translation>खाते का विवरण, %1</translation>
    </message>
    <message>
        <source>Namaste %1, your account at %2 stands at %3. Please pay when you next come by. Thank you.</source>
        <translation>नमस्ते %1, %2 पर आपके खाते में %3 बाकी हैं। अगली बार आने पर कृपया चुका दें। धन्यवाद।</translation>
    </message>
    <message>
        <source>Namaste %1, the %2 recharge of %3 (%4) runs out about %5. Shall we recharge it again? %6</source>
        <translation>नमस्ते %1, %3 का %2 रिचार्ज (%4) लगभग %5 को समाप्त होगा। क्या हम फिर से रिचार्ज कर दें? %6</translation>
    </message>
    <message>
        <source>Namaste %1, the %2 recharge of %3 (%4) did not go through.</source>
        <translation>नमस्ते %1, %3 का %2 रिचार्ज (%4) नहीं हो पाया।</translation>
    </message>
    <message>
        <source>%1 waits for you at our shop.</source>
        <translation>आपके %1 हमारी दुकान पर रखे हैं।</translation>
    </message>
    <message>
        <source>Nothing was charged for it.</source>
        <translation>इसके लिए कोई पैसा नहीं लिया गया।</translation>
    </message>
</context>
<context>
    <name>ct::AlertStrip</name>
    <message>
        <source>See the disputes</source>
        <translation>विवाद देखें</translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) need the owner: older than a day and not settled.</source>
        <translation>
            <numerusform>%n बिक्री पर मालिक ध्यान दें: एक दिन से पुरानी और अभी तय नहीं।</numerusform>
            <numerusform>%n बिक्रियों पर मालिक ध्यान दें: एक दिन से पुरानी और अभी तय नहीं।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ct::AmountChips</name>
    <message>
        <source>Usual amounts</source>
        <translation>आम रकमें</translation>
    </message>
    <message>
        <source>Usual amount %1</source>
        <translation>आम रकम %1</translation>
    </message>
</context>
<context>
    <name>ct::AttemptModel</name>
    <message>
        <source>Time</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>सेवा</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>ऑपरेटर</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>नंबर</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>रकम</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Operator ref</source>
        <extracomment>The operator&apos;s reference of a recharge, as the head of a narrow column</extracomment>
        <translation>ऑपरेटर रेफ़</translation>
    </message>
    <message>
        <source>Order id</source>
        <translation>ऑर्डर आईडी</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>कैशियर</translation>
    </message>
</context>
<context>
    <name>ct::BulkFileWords</name>
    <message>
        <source>The file is not UTF-8 text. Save it as &quot;CSV UTF-8&quot;.</source>
        <translation>फ़ाइल UTF-8 टेक्स्ट नहीं है। इसे &quot;CSV UTF-8&quot; के रूप में सहेजें।</translation>
    </message>
    <message>
        <source>Line %1 holds a character that no CSV file has.</source>
        <translation>पंक्ति %1 में ऐसा वर्ण है जो किसी CSV फ़ाइल में नहीं होता।</translation>
    </message>
    <message>
        <source>Line %1 has a quotation mark where none can stand.</source>
        <translation>पंक्ति %1 में उद्धरण चिह्न ऐसी जगह है जहाँ वह हो नहीं सकता।</translation>
    </message>
    <message>
        <source>The quotation mark of line %1 is never closed.</source>
        <translation>पंक्ति %1 का उद्धरण चिह्न कहीं बंद नहीं होता।</translation>
    </message>
    <message>
        <source>The file is larger than 16 MB. Divide it.</source>
        <translation>फ़ाइल 16 MB से बड़ी है। इसे हिस्सों में बाँटें।</translation>
    </message>
    <message>
        <source>The file is empty. Its first line names the columns: operator, number, amount, circle, value1, value2.</source>
        <translation>फ़ाइल खाली है। उसकी पहली पंक्ति में स्तंभों के नाम होते हैं: operator, number, amount, circle, value1, value2।</translation>
    </message>
    <message>
        <source>There is no column &quot;%1&quot;. The first line names the columns, with commas: operator, number, amount, circle, value1, value2.</source>
        <translation>&quot;%1&quot; नाम का कोई स्तंभ नहीं है। पहली पंक्ति में अल्पविराम के साथ स्तंभों के नाम होते हैं: operator, number, amount, circle, value1, value2।</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is named twice.</source>
        <translation>स्तंभ &quot;%1&quot; का नाम दो बार आया है।</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is missing.</source>
        <translation>स्तंभ &quot;%1&quot; नहीं है।</translation>
    </message>
    <message>
        <source>Line %1 has more or fewer fields than the first line.</source>
        <translation>पंक्ति %1 में पहली पंक्ति से अधिक या कम खाने हैं।</translation>
    </message>
    <message>
        <source>The file has no lines below its first one.</source>
        <translation>फ़ाइल में पहली पंक्ति के नीचे कोई पंक्ति नहीं है।</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>पंक्ति %1: %2</translation>
    </message>
    <message>
        <source>Line %1: %2 takes no value%3.</source>
        <translation>पंक्ति %1: %2 के लिए value%3 नहीं होता।</translation>
    </message>
    <message>
        <source>Line %1: the same number and amount as line %2.</source>
        <translation>पंक्ति %1: नंबर और रकम वही हैं जो पंक्ति %2 में हैं।</translation>
    </message>
</context>
<context>
    <name>ct::BulkPage</name>
    <message>
        <source>The list that is running</source>
        <translation>चल रही सूची</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>फ़ाइल खोलें</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>चिपकाएँ</translation>
    </message>
    <message>
        <source>Paste a list</source>
        <translation>सूची चिपकाएँ</translation>
    </message>
    <message>
        <source>&amp;Go on with it</source>
        <translation>इसे आगे चलाएँ (&amp;G)</translation>
    </message>
    <message>
        <source>Put it &amp;away</source>
        <translation>इसे हटा दें (&amp;A)</translation>
    </message>
    <message>
        <source>Lines of the list</source>
        <translation>सूची की पंक्तियाँ</translation>
    </message>
    <message>
        <source>Open or paste a list. Its first line names the columns:

operator,number,amount,circle,value1,value2

Only the first three are needed. Every line is checked before the first is sent.</source>
        <translation>सूची की फ़ाइल खोलें या चिपकाएँ। पहली पंक्ति में स्तंभों के नाम होते हैं:

operator,number,amount,circle,value1,value2

केवल पहले तीन ज़रूरी हैं। पहली पंक्ति भेजने से पहले हर पंक्ति जाँची जाती है।</translation>
    </message>
    <message>
        <source>Progress of the list</source>
        <translation>सूची की प्रगति</translation>
    </message>
    <message>
        <source>Send the list</source>
        <translation>सूची भेजें</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>रोकें (&amp;T)</translation>
    </message>
    <message>
        <source>Su&amp;mmary…</source>
        <translation>सारांश… (&amp;M)</translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>सूची खोलें</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt)</source>
        <translation>सूचियाँ (*.csv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>The file cannot be read. Nothing was sent.</source>
        <translation>फ़ाइल पढ़ी नहीं जा सकती। कुछ नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>There is no text to paste.</source>
        <translation>चिपकाने के लिए कोई टेक्स्ट नहीं है।</translation>
    </message>
    <message>
        <source>Pasted list</source>
        <translation>चिपकाई गई सूची</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be sent, so nothing is. They stand first.</source>
        <translation>
            <numerusform>%n पंक्ति नहीं भेजी जा सकती, इसलिए कुछ नहीं भेजा जाता। वह सबसे ऊपर है।</numerusform>
            <numerusform>%n पंक्तियाँ नहीं भेजी जा सकतीं, इसलिए कुछ नहीं भेजा जाता। वे सबसे ऊपर हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Every line can be sent, but the list needs %1 and the wallet holds %2.</source>
        <translation>हर पंक्ति भेजी जा सकती है, पर सूची के लिए %1 चाहिए और वॉलेट में %2 हैं।</translation>
    </message>
    <message>
        <source>✓ Every line can be sent. Lines of this list that were sent before are not sent again.</source>
        <translation>✓ हर पंक्ति भेजी जा सकती है। इस सूची की जो पंक्तियाँ पहले भेजी जा चुकी हैं, वे दोबारा नहीं भेजी जातीं।</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>पंक्ति %1</translation>
    </message>
    <message>
        <source>✕ cannot be sent</source>
        <translation>✕ नहीं भेजी जा सकती</translation>
    </message>
    <message>
        <source>Nothing was sent: the list cannot be kept on the disk, so that it could not be gone on with after a power cut. Make room, then try again.</source>
        <translation>कुछ नहीं भेजा गया: सूची डिस्क पर रखी नहीं जा सकी, इसलिए बिजली जाने पर उसे आगे चलाया न जा सकता। जगह बनाएँ, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>आगे चलाएँ</translation>
    </message>
    <message>
        <source>The list is being sent. Other sales go on beside it.</source>
        <translation>सूची भेजी जा रही है। बाकी बिक्री साथ-साथ चलती रहती है।</translation>
    </message>
    <message>
        <source>✕ refused, nothing was sent</source>
        <translation>✕ मना किया गया, कुछ नहीं भेजा गया</translation>
    </message>
    <message>
        <source>A list of recharges</source>
        <translation>रिचार्ज की सूची</translation>
    </message>
    <message>
        <source>Nothing is sent before every line was checked.</source>
        <translation>हर पंक्ति जाँचे बिना कुछ नहीं भेजा जाता।</translation>
    </message>
    <message numerus="yes">
        <source>%n recharge(s) · %1</source>
        <translation>
            <numerusform>%n रिचार्ज · %1</numerusform>
            <numerusform>%n रिचार्ज · %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · the first %2 lines are shown</source>
        <translation>%1 · पहली %2 पंक्तियाँ दिखाई गई हैं</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 में से %1</translation>
    </message>
    <message>
        <source>✓ %1 success</source>
        <translation>✓ %1 सफल</translation>
    </message>
    <message>
        <source>✕ %1 failed or not sent</source>
        <translation>✕ %1 असफल या नहीं भेजे गए</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 मना किए गए</translation>
    </message>
    <message>
        <source>◔ %1 without a result</source>
        <translation>◔ %1 का परिणाम बाकी</translation>
    </message>
    <message>
        <source>%1 sent before, not sent again</source>
        <translation>%1 पहले भेजे गए, दोबारा नहीं</translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>लगभग %n सेकंड शेष</numerusform>
            <numerusform>लगभग %n सेकंड शेष</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>लगभग %n मिनट शेष</numerusform>
            <numerusform>लगभग %n मिनट शेष</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ Every line was sent or had been sent before.</source>
        <translation>✓ हर पंक्ति भेजी गई या पहले भेजी जा चुकी थी।</translation>
    </message>
    <message numerus="yes">
        <source>Stopped: the outcome of %n sale(s) is not known. The other lines were not sent. Wait for the results, then go on: no line is sent twice.</source>
        <translation>
            <numerusform>रोका गया: %n बिक्री का परिणाम पता नहीं है। बाकी पंक्तियाँ नहीं भेजी गईं। परिणाम आने दें, फिर आगे चलाएँ: कोई पंक्ति दो बार नहीं भेजी जाती।</numerusform>
            <numerusform>रोका गया: %n बिक्रियों का परिणाम पता नहीं है। बाकी पंक्तियाँ नहीं भेजी गईं। परिणाम आने दें, फिर आगे चलाएँ: कोई पंक्ति दो बार नहीं भेजी जाती।</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped: the book takes nothing more. The other lines were not sent. Make room on the disk, then go on: no line is sent twice.</source>
        <translation>रोका गया: बही में और कुछ नहीं लिखा जा सकता। बाकी पंक्तियाँ नहीं भेजी गईं। डिस्क पर जगह बनाएँ, फिर आगे चलाएँ: कोई पंक्ति दो बार नहीं भेजी जाती।</translation>
    </message>
    <message>
        <source>Stopped. %1</source>
        <translation>रोका गया। %1</translation>
    </message>
    <message>
        <source>Stopped. The other lines were not sent.</source>
        <translation>रोका गया। बाकी पंक्तियाँ नहीं भेजी गईं।</translation>
    </message>
    <message>
        <source>Stopped. The other lines were not sent. Go on when you like: no line is sent twice.</source>
        <translation>रोका गया। बाकी पंक्तियाँ नहीं भेजी गईं। जब चाहें आगे चलाएँ: कोई पंक्ति दो बार नहीं भेजी जाती।</translation>
    </message>
    <message numerus="yes">
        <source>A list of %n recharge(s) was not finished. Go on with it: what was sent of it is not sent again.</source>
        <translation>
            <numerusform>%n रिचार्ज की एक सूची अधूरी रह गई। इसे आगे चलाएँ: जो भेजा जा चुका है वह दोबारा नहीं भेजा जाता।</numerusform>
            <numerusform>%n रिचार्ज की एक सूची अधूरी रह गई। इसे आगे चलाएँ: जो भेजा जा चुका है वह दोबारा नहीं भेजा जाता।</numerusform>
        </translation>
    </message>
    <message>
        <source>The list that was not finished</source>
        <translation>अधूरी रह गई सूची</translation>
    </message>
    <message>
        <source>List of recharges: %1</source>
        <translation>रिचार्ज की सूची: %1</translation>
    </message>
    <message>
        <source>Success in all: %1</source>
        <translation>कुल सफल: %1</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>अभी नहीं भेजा गया</translation>
    </message>
    <message>
        <source>refused, nothing was sent</source>
        <translation>मना किया गया, कुछ नहीं भेजा गया</translation>
    </message>
    <message>
        <source>Summary of the list</source>
        <translation>सूची का सारांश</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>सारांश</translation>
    </message>
</context>
<context>
    <name>ct::BulkWords</name>
    <message>
        <source>%1 of %2: %3 success, %4 failed, %5 not sent, %6 open, %7 refused</source>
        <translation>%2 में से %1: %3 सफल, %4 असफल, %5 नहीं भेजे गए, %6 खुले, %7 मना किए गए</translation>
    </message>
    <message>
        <source>%1; about %2 s left</source>
        <translation>%1; लगभग %2 सेकंड बाकी</translation>
    </message>
    <message numerus="yes">
        <source>Stopped, because the outcome of %n sale(s) is not known. The other lines were not sent. Run &quot;countertopctl reconcile&quot;, then the same file again: no line is sent twice.</source>
        <translation>
            <numerusform>रोका गया, क्योंकि %n बिक्री का परिणाम पता नहीं है। बाकी पंक्तियाँ नहीं भेजी गईं। &quot;countertopctl reconcile&quot; चलाएँ, फिर वही फ़ाइल दोबारा: कोई पंक्ति दो बार नहीं भेजी जाती।</numerusform>
            <numerusform>रोका गया, क्योंकि %n बिक्रियों का परिणाम पता नहीं है। बाकी पंक्तियाँ नहीं भेजी गईं। &quot;countertopctl reconcile&quot; चलाएँ, फिर वही फ़ाइल दोबारा: कोई पंक्ति दो बार नहीं भेजी जाती।</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped, because the book takes nothing more. The other lines were not sent. Make room on the disk or mend the folder, then run the same file again: no line is sent twice.</source>
        <translation>रोका गया, क्योंकि बही में अब कुछ नहीं लिखा जा सकता। बाकी पंक्तियाँ नहीं भेजी गईं। डिस्क पर जगह बनाएँ या फ़ोल्डर ठीक करें, फिर वही फ़ाइल दोबारा चलाएँ: कोई पंक्ति दो बार नहीं भेजी जाती।</translation>
    </message>
    <message>
        <source>Stopped. The other lines were not sent. Run the same file again to go on: no line is sent twice.</source>
        <translation>रोका गया। बाकी पंक्तियाँ नहीं भेजी गईं। आगे बढ़ने के लिए वही फ़ाइल दोबारा चलाएँ: कोई पंक्ति दो बार नहीं भेजी जाती।</translation>
    </message>
    <message>
        <source>Line %1: %2, %3</source>
        <translation>पंक्ति %1: %2, %3</translation>
    </message>
    <message>
        <source>refused, nothing was sent</source>
        <translation>मना किया गया, कुछ नहीं भेजा गया</translation>
    </message>
</context>
<context>
    <name>ct::CallbackCard</name>
    <message>
        <source>Listen for call-&amp;backs on this computer</source>
        <translation>इस कंप्यूटर पर कॉल-बैक सुनें (&amp;B)</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>कॉपी करें (&amp;Y)</translation>
    </message>
    <message>
        <source>Listen for call-backs on this computer</source>
        <translation>इस कंप्यूटर पर कॉल-बैक सुनें</translation>
    </message>
    <message>
        <source>Copy the call-back path</source>
        <translation>कॉल-बैक का पथ कॉपी करें</translation>
    </message>
    <message>
        <source>Call-backs of the provider</source>
        <translation>प्रोवाइडर के कॉल-बैक</translation>
    </message>
    <message>
        <source>The provider can tell an outcome by calling an address of yours. The counter then asks at once; it never believes a call-back alone.</source>
        <translation>प्रोवाइडर आपके किसी पते पर कॉल करके नतीजा बता सकता है। काउंटर तब तुरंत पूछता है; सिर्फ़ कॉल-बैक पर वह कभी भरोसा नहीं करता।</translation>
    </message>
    <message>
        <source>Path to give to the provider, behind the shop’s own address</source>
        <translation>प्रोवाइडर को देने का पथ, दुकान के अपने पते के पीछे</translation>
    </message>
    <message>
        <source>Not saved: the settings could not be written. Look at the disk and at the rights of the data folder.</source>
        <translation>सेव नहीं हुआ: सेटिंग लिखी नहीं जा सकी। डिस्क और डेटा फ़ोल्डर की अनुमति देखें।</translation>
    </message>
    <message>
        <source>Off. Outcomes come by asking, a little later.</source>
        <translation>बंद। नतीजे पूछने पर, थोड़ी देर से आते हैं।</translation>
    </message>
    <message>
        <source>Listening on %1.</source>
        <translation>%1 पर सुन रहा है।</translation>
    </message>
    <message>
        <source>Not listening: the address has to be in figures, such as 127.0.0.1 for this computer alone or 0.0.0.0 for the whole network.</source>
        <translation>नहीं सुन रहा: पता अंकों में होना चाहिए, जैसे सिर्फ़ इस कंप्यूटर के लिए 127.0.0.1 या पूरे नेटवर्क के लिए 0.0.0.0।</translation>
    </message>
    <message>
        <source>Not listening: %1 cannot be had. Another program has this port, or the address is not of this computer. Choose another port.</source>
        <translation>नहीं सुन रहा: %1 नहीं मिल सका। यह पोर्ट किसी और प्रोग्राम के पास है, या पता इस कंप्यूटर का नहीं है। दूसरा पोर्ट चुनें।</translation>
    </message>
    <message>
        <source>Not listening: the secret part of the path cannot be read. Run &quot;countertopctl callback --new-token&quot; and give the provider the new path.</source>
        <translation>नहीं सुन रहा: पथ का गुप्त हिस्सा पढ़ा नहीं जा सका। &quot;countertopctl callback --new-token&quot; चलाएँ और प्रोवाइडर को नया पथ दें।</translation>
    </message>
    <message>
        <source>Copied. Keep it to yourself and the provider.</source>
        <translation>कॉपी हो गया। इसे बस आप और प्रोवाइडर जानें।</translation>
    </message>
    <message>
        <source>Network address</source>
        <translation>नेटवर्क पता</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>पोर्ट</translation>
    </message>
</context>
<context>
    <name>ct::ChargeCard</name>
    <message>
        <source>Service charge</source>
        <translation>सेवा शुल्क</translation>
    </message>
    <message>
        <source>What this shop takes on top of the amount: rupees a sale (5) or a part of it (2%). Empty: nothing. It stands apart on the receipt and is never sent to the provider.</source>
        <translation>यह दुकान राशि के ऊपर क्या लेती है: हर बिक्री पर रुपये (5) या उसका हिस्सा (2%)। ख़ाली: कुछ नहीं। रसीद पर यह अलग दिखता है और प्रोवाइडर को कभी नहीं भेजा जाता।</translation>
    </message>
    <message>
        <source>Service charge for %1</source>
        <extracomment>%1 is a service, &quot;Electricity&quot;</extracomment>
        <translation>%1 का सेवा शुल्क</translation>
    </message>
    <message>
        <source>Not saved: write rupees (5 or 5.50) up to ₹ 1,000, or percent (2%) up to 20%.</source>
        <translation>सेव नहीं हुआ: ₹ 1,000 तक रुपये (5 या 5.50) लिखें, या 20% तक प्रतिशत (2%)।</translation>
    </message>
    <message>
        <source>Not saved: the settings could not be written. Look at the disk and at the rights of the data folder.</source>
        <translation>सेव नहीं हुआ: सेटिंग लिखी नहीं जा सकी। डिस्क और डेटा फ़ोल्डर की अनुमति देखें।</translation>
    </message>
    <message>
        <source>Saved. It holds from the next sale on.</source>
        <translation>सेव हो गया। अगली बिक्री से लागू।</translation>
    </message>
</context>
<context>
    <name>ct::CheckRow</name>
    <message>
        <source>Looking…</source>
        <translation>देख रहे हैं…</translation>
    </message>
    <message>
        <source>In its turn</source>
        <translation>बारी आने पर</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>अभी नहीं</translation>
    </message>
</context>
<context>
    <name>ct::ChoiceEdit</name>
    <message>
        <source>%1 choices</source>
        <translation>%1 विकल्प</translation>
    </message>
</context>
<context>
    <name>ct::CommandLine</name>
    <message>
        <source>folder of the book and its settings</source>
        <translation>बही और उसकी सेटिंग का फ़ोल्डर</translation>
    </message>
    <message>
        <source>private file that holds the provider&apos;s password</source>
        <translation>निजी फ़ाइल जिसमें प्रोवाइडर का पासवर्ड है</translation>
    </message>
    <message>
        <source>private file with the passphrase of the sealed password</source>
        <translation>निजी फ़ाइल जिसमें सीलबंद पासवर्ड का पासफ़्रेज़ है</translation>
    </message>
    <message>
        <source>act for this user</source>
        <translation>इस उपयोगकर्ता की ओर से काम करें</translation>
    </message>
    <message>
        <source>private file that holds the user&apos;s PIN</source>
        <translation>निजी फ़ाइल जिसमें उपयोगकर्ता का पिन है</translation>
    </message>
    <message>
        <source>one JSON document on standard output</source>
        <translation>स्टैंडर्ड आउटपुट पर एक JSON दस्तावेज़</translation>
    </message>
    <message>
        <source>show this text</source>
        <translation>यह टेक्स्ट दिखाएँ</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>वर्शन दिखाएँ</translation>
    </message>
    <message>
        <source>There is no option --%1. Use --help to see them all.</source>
        <translation>विकल्प --%1 नहीं है। सभी देखने के लिए --help लिखें।</translation>
    </message>
    <message>
        <source>The option --%1 is given twice.</source>
        <translation>विकल्प --%1 दो बार दिया गया है।</translation>
    </message>
    <message>
        <source>The option --%1 takes no value.</source>
        <translation>विकल्प --%1 के साथ कोई मान नहीं दिया जाता।</translation>
    </message>
    <message>
        <source>The option --%1 needs a value.</source>
        <translation>विकल्प --%1 के साथ मान देना ज़रूरी है।</translation>
    </message>
    <message>
        <source>A command is missing. Use --help to see them all.</source>
        <translation>कमांड नहीं दी गई। सभी देखने के लिए --help लिखें।</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;. Use --help to see them all.</source>
        <translation>&quot;%1&quot; नाम की कोई कमांड नहीं है। सभी देखने के लिए --help लिखें।</translation>
    </message>
    <message>
        <source>The command %1 has no option --%2.</source>
        <translation>कमांड %1 में विकल्प --%2 नहीं है।</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 नहीं दिया गया।</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one word too many.</source>
        <translation>&quot;%1&quot; एक शब्द ज़्यादा है।</translation>
    </message>
    <message>
        <source>Always:</source>
        <translation>हमेशा:</translation>
    </message>
</context>
<context>
    <name>ct::CountGrid</name>
    <message>
        <source>How many of ₹ %1</source>
        <translation>₹ %1 के कितने</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>संख्या नहीं</translation>
    </message>
</context>
<context>
    <name>ct::Counter</name>
    <message>
        <source>The folder %1 cannot be made or written. Choose another one with --data-dir, or ask for the right to write there. Nothing was sent.</source>
        <translation>फ़ोल्डर %1 न बन सका, न उसमें लिखा जा सका। --data-dir से दूसरा फ़ोल्डर चुनें या वहाँ लिखने की अनुमति लें। कुछ भी नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>A counter is already open on the book in %1. Use that window, or close it first.</source>
        <translation>%1 की बही पर एक काउंटर पहले से खुला है। उसी विंडो में काम करें या पहले उसे बंद करें।</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be used: %2 is out of form.</source>
        <translation>%1 की सेटिंग काम की नहीं है: %2 सही रूप में नहीं है।</translation>
    </message>
    <message>
        <source>The folder %1 is set up for live sales; practice wants a folder of its own.</source>
        <translation>फ़ोल्डर %1 असली बिक्री के लिए है; अभ्यास के लिए अलग फ़ोल्डर चाहिए।</translation>
    </message>
    <message>
        <source>The practice provider cannot start (%1).</source>
        <translation>अभ्यास वाला प्रोवाइडर शुरू नहीं हो सका (%1)।</translation>
    </message>
    <message>
        <source>The book in %1 cannot be used (%2). Nothing was sent. Run &quot;countertopctl verify&quot; to see what is wrong; past sales are also in journal.jsonl.</source>
        <translation>%1 की बही काम की नहीं है (%2)। कुछ भी नहीं भेजा गया। गड़बड़ी देखने के लिए &quot;countertopctl verify&quot; चलाएँ; पुरानी बिक्री journal.jsonl में भी है।</translation>
    </message>
</context>
<context>
    <name>ct::Credentials</name>
    <message>
        <source>The password is sealed in this folder. Give its passphrase with --passphrase-file. Nothing was sent.</source>
        <translation>पासवर्ड इस फ़ोल्डर में सीलबंद है। --passphrase-file से उसका पासफ़्रेज़ दें। कुछ भी नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>The password could not be opened: the keyring is locked or the passphrase is wrong. Nothing was sent.</source>
        <translation>पासवर्ड नहीं खुला: कीरिंग बंद है या पासफ़्रेज़ ग़लत है। कुछ भी नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>There is no password for this account. Store one with &quot;countertopctl configure --password-stdin&quot; or give --password-file. Nothing was sent.</source>
        <translation>इस खाते का पासवर्ड नहीं है। &quot;countertopctl configure --password-stdin&quot; से रखें या --password-file दें। कुछ भी नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>The password file does not hold one line of text. Nothing was sent.</source>
        <translation>पासवर्ड फ़ाइल में टेक्स्ट की एक पंक्ति नहीं है। कुछ भी नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>The password cannot be read (%1). A password file must be a file of your own with mode 0600. Nothing was sent.</source>
        <translation>पासवर्ड नहीं पढ़ा जा सका (%1)। पासवर्ड फ़ाइल आपकी अपनी और 0600 अनुमति वाली होनी चाहिए। कुछ भी नहीं भेजा गया।</translation>
    </message>
</context>
<context>
    <name>ct::Ctl</name>
    <message>
        <source>No users are set up on this book, so --user and --pin-file have no meaning yet. Nothing was sent.</source>
        <translation>इस बही पर अभी कोई उपयोगकर्ता नहीं है, इसलिए --user और --pin-file का अभी कोई मतलब नहीं। कुछ भी नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made or written. Choose another one with --data-dir, or ask for the right to write there. Nothing was sent.</source>
        <translation>फ़ोल्डर %1 न बन सका, न उसमें लिखा जा सका। --data-dir से दूसरा फ़ोल्डर चुनें या वहाँ लिखने की अनुमति लें। कुछ भी नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be used: %2 is out of form. Nothing was sent.</source>
        <translation>%1 की सेटिंग काम की नहीं है: %2 सही रूप में नहीं है। कुछ भी नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>This folder has no provider account yet. Set one up with &quot;countertopctl configure&quot;. Nothing was sent.</source>
        <translation>इस फ़ोल्डर में अभी प्रोवाइडर का खाता नहीं है। &quot;countertopctl configure&quot; से बनाएँ। कुछ भी नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>The book in %1 cannot be used (%2). Nothing was sent. Run &quot;countertopctl verify&quot; to see what is wrong; past sales are also in journal.jsonl.</source>
        <translation>%1 की बही काम की नहीं है (%2)। कुछ भी नहीं भेजा गया। गड़बड़ी देखने के लिए &quot;countertopctl verify&quot; चलाएँ; पुरानी बिक्री journal.jsonl में भी है।</translation>
    </message>
    <message>
        <source>The book in %1 is damaged (%2). Nothing was sent. Selling stays off until it is mended; past sales can be looked up.</source>
        <translation>%1 की बही ख़राब है (%2)। कुछ भी नहीं भेजा गया। ठीक होने तक बिक्री बंद रहेगी; पुरानी बिक्री देखी जा सकती है।</translation>
    </message>
    <message>
        <source>The book in %1 cannot be written. Nothing was sent. Make room on the disk or mend the rights of the folder.</source>
        <translation>%1 की बही में लिखा नहीं जा सका। कुछ भी नहीं भेजा गया। डिस्क पर जगह बनाएँ या फ़ोल्डर की अनुमति ठीक करें।</translation>
    </message>
    <message>
        <source>address of the provider</source>
        <translation>प्रोवाइडर का पता</translation>
    </message>
    <message>
        <source>user name at the provider</source>
        <translation>प्रोवाइडर पर यूज़र नेम</translation>
    </message>
    <message>
        <source>a book of play money</source>
        <translation>नकली पैसों की बही</translation>
    </message>
    <message>
        <source>form of the answers</source>
        <translation>जवाबों का फ़ॉर्मेट</translation>
    </message>
    <message>
        <source>form of the requests</source>
        <translation>भेजने का तरीका</translation>
    </message>
    <message>
        <source>the shop&apos;s own circle</source>
        <translation>दुकान का अपना सर्कल</translation>
    </message>
    <message>
        <source>number of this counter</source>
        <translation>इस काउंटर का नंबर</translation>
    </message>
    <message>
        <source>how long a recharge may take in all (90)</source>
        <translation>एक रिचार्ज में ज़्यादा से ज़्यादा कितना समय (90)</translation>
    </message>
    <message>
        <source>further certificates to trust</source>
        <translation>और भरोसेमंद प्रमाणपत्र</translation>
    </message>
    <message>
        <source>store the password that standard input gives</source>
        <translation>स्टैंडर्ड इनपुट से मिला पासवर्ड रखें</translation>
    </message>
    <message>
        <source>head of the receipts</source>
        <translation>रसीद का शीर्षक</translation>
    </message>
    <message>
        <source>second line of the receipts</source>
        <translation>रसीद की दूसरी पंक्ति</translation>
    </message>
    <message>
        <source>telephone on the receipts</source>
        <translation>रसीद पर फ़ोन</translation>
    </message>
    <message>
        <source>GSTIN on the receipts</source>
        <translation>रसीद पर GSTIN</translation>
    </message>
    <message>
        <source>writes the settings of this folder</source>
        <translation>इस फ़ोल्डर की सेटिंग लिखता है</translation>
    </message>
    <message>
        <source>operator code, or row key</source>
        <translation>ऑपरेटर कोड या सूची की कुंजी</translation>
    </message>
    <message>
        <source>mobile, customer or consumer number</source>
        <translation>मोबाइल, ग्राहक या उपभोक्ता नंबर</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>रकम</translation>
    </message>
    <message>
        <source>circle; without it the shop&apos;s own</source>
        <translation>सर्कल; न देने पर दुकान का अपना</translation>
    </message>
    <message>
        <source>first extra field of the operator</source>
        <translation>ऑपरेटर की पहली अतिरिक्त जानकारी</translation>
    </message>
    <message>
        <source>second extra field of the operator</source>
        <translation>ऑपरेटर की दूसरी अतिरिक्त जानकारी</translation>
    </message>
    <message>
        <source>key of this sale: the same key is never sold twice</source>
        <translation>इस बिक्री की कुंजी: एक ही कुंजी दो बार नहीं बिकती</translation>
    </message>
    <message>
        <source>a new attempt for a sale that failed or was not sent</source>
        <translation>फ़ेल हुई या न भेजी गई बिक्री की नई कोशिश</translation>
    </message>
    <message>
        <source>sell the same number and amount again</source>
        <translation>वही नंबर और रकम फिर से बेचें</translation>
    </message>
    <message>
        <source>the shop&apos;s service charge</source>
        <translation>दुकान का सेवा शुल्क</translation>
    </message>
    <message>
        <source>how long to stay for a final state (60)</source>
        <translation>पक्के नतीजे का कितनी देर इंतज़ार करें (60)</translation>
    </message>
    <message>
        <source>makes one sale</source>
        <translation>एक बिक्री करता है</translation>
    </message>
    <message>
        <source>asks the provider about one order</source>
        <translation>प्रोवाइडर से एक ऑर्डर के बारे में पूछता है</translation>
    </message>
    <message>
        <source>first day, as 2026-11-22</source>
        <translation>पहला दिन, जैसे 2026-11-22</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>आख़िरी दिन</translation>
    </message>
    <message>
        <source>only this state</source>
        <translation>सिर्फ़ यह स्थिति</translation>
    </message>
    <message>
        <source>only this service</source>
        <translation>सिर्फ़ यह सेवा</translation>
    </message>
    <message>
        <source>any part of number, order id or reference</source>
        <translation>नंबर, ऑर्डर आईडी या रेफ़रेंस का कोई हिस्सा</translation>
    </message>
    <message>
        <source>at most so many (50)</source>
        <translation>ज़्यादा से ज़्यादा इतने (50)</translation>
    </message>
    <message>
        <source>form of the list</source>
        <translation>सूची का फ़ॉर्मेट</translation>
    </message>
    <message>
        <source>lists sales, newest first</source>
        <translation>बिक्री की सूची, नई पहले</translation>
    </message>
    <message>
        <source>one sale with all its evidence</source>
        <translation>एक बिक्री, उसके सारे सबूतों के साथ</translation>
    </message>
    <message>
        <source>stay until every sale is settled</source>
        <translation>सब बिक्री निपटने तक रुकें</translation>
    </message>
    <message>
        <source>but at most so long (300)</source>
        <translation>पर ज़्यादा से ज़्यादा इतनी देर (300)</translation>
    </message>
    <message>
        <source>ask without waiting for the back-off times</source>
        <translation>रुकने के समय का इंतज़ार किए बिना पूछें</translation>
    </message>
    <message>
        <source>asks about every open sale</source>
        <translation>हर खुली बिक्री के बारे में पूछता है</translation>
    </message>
    <message>
        <source>why</source>
        <translation>क्यों</translation>
    </message>
    <message>
        <source>reference of the provider&apos;s portal</source>
        <translation>प्रोवाइडर के पोर्टल का रेफ़रेंस</translation>
    </message>
    <message>
        <source>paper (80)</source>
        <translation>काग़ज़ (80)</translation>
    </message>
    <message>
        <source>checks the whole book and its mirror</source>
        <translation>पूरी बही और उसकी प्रति जाँचता है</translation>
    </message>
    <message>
        <source>how many</source>
        <translation>कितने</translation>
    </message>
    <message>
        <source>the same seed gives the same sales (1)</source>
        <translation>एक ही सीड से हर बार वही बिक्री (1)</translation>
    </message>
    <message>
        <source>over how many days (365)</source>
        <translation>कितने दिनों में (365)</translation>
    </message>
    <message>
        <source>fills a practice book with made-up sales</source>
        <translation>अभ्यास की बही में बनावटी बिक्री भरता है</translation>
    </message>
    <message>
        <source>the counter&apos;s services without windows</source>
        <translation>बिना विंडो के काउंटर की सेवाएँ</translation>
    </message>
    <message>
        <source>--from is a day such as 2026-11-22.</source>
        <translation>--from में दिन दें, जैसे 2026-11-22।</translation>
    </message>
    <message>
        <source>--to is a day such as 2026-11-22.</source>
        <translation>--to में दिन दें, जैसे 2026-11-22।</translation>
    </message>
    <message>
        <source>There is no state &quot;%1&quot;.</source>
        <translation>&quot;%1&quot; नाम की कोई स्थिति नहीं है।</translation>
    </message>
    <message>
        <source>There is no service &quot;%1&quot;.</source>
        <translation>&quot;%1&quot; नाम की कोई सेवा नहीं है।</translation>
    </message>
    <message>
        <source>--limit is a number from 1.</source>
        <translation>--limit में 1 या उससे बड़ी संख्या दें।</translation>
    </message>
    <message>
        <source>--format is table, json or csv.</source>
        <translation>--format में table, json या csv दें।</translation>
    </message>
    <message>
        <source>The history could not be read or written out.</source>
        <translation>हिस्ट्री पढ़ी या लिखी नहीं जा सकी।</translation>
    </message>
    <message>
        <source>The history could not be read.</source>
        <translation>हिस्ट्री पढ़ी नहीं जा सकी।</translation>
    </message>
    <message>
        <source>This book has no order %1.</source>
        <translation>इस बही में ऑर्डर %1 नहीं है।</translation>
    </message>
    <message>
        <source>The evidence of this order cannot be read.</source>
        <translation>इस ऑर्डर के सबूत पढ़े नहीं जा सके।</translation>
    </message>
    <message>
        <source>The print could not be written into the book, so no receipt was made.</source>
        <translation>प्रिंट बही में दर्ज नहीं हो सका, इसलिए रसीद नहीं बनी।</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>फ़ाइल %1 लिखी नहीं जा सकी।</translation>
    </message>
    <message>
        <source>Give --count (at least 1), and --seed and --days as numbers. Nothing was written.</source>
        <translation>--count (कम से कम 1), --seed और --days संख्या में दें। कुछ नहीं लिखा गया।</translation>
    </message>
    <message>
        <source>This is a live book. Made-up sales go only into a folder that was configured with --practice. Nothing was written.</source>
        <translation>यह असली बही है। बनावटी बिक्री सिर्फ़ --practice से बने फ़ोल्डर में जाती है। कुछ नहीं लिखा गया।</translation>
    </message>
    <message>
        <source>This is a live book. Nothing was written.</source>
        <translation>यह असली बही है। कुछ नहीं लिखा गया।</translation>
    </message>
    <message>
        <source>The made-up sales could not all be written (%1).</source>
        <translation>सारी बनावटी बिक्री नहीं लिखी जा सकी (%1)।</translation>
    </message>
    <message>
        <source>%1 made-up sales in %2 s.</source>
        <translation>%2 सेकंड में %1 बनावटी बिक्री।</translation>
    </message>
    <message>
        <source>The book, its journal and the mirror agree.</source>
        <translation>बही, उसका जर्नल और प्रति आपस में मेल खाते हैं।</translation>
    </message>
    <message>
        <source>The address %1 is refused: it must begin with https:// (http:// only for this very machine) and hold no user name, &quot;?&quot; or &quot;#&quot;.</source>
        <translation>पता %1 मंज़ूर नहीं: वह https:// से शुरू हो (http:// सिर्फ़ इसी मशीन के लिए) और उसमें यूज़र नेम, &quot;?&quot; या &quot;#&quot; न हो।</translation>
    </message>
    <message>
        <source>Give the user name at the provider with --username.</source>
        <translation>प्रोवाइडर का यूज़र नेम --username से दें।</translation>
    </message>
    <message>
        <source>--format is json, csv or xml.</source>
        <translation>--format में json, csv या xml दें।</translation>
    </message>
    <message>
        <source>--wire is post-query, post-form or get.</source>
        <translation>--wire में post-query, post-form या get दें।</translation>
    </message>
    <message>
        <source>--deadline is a number of seconds from 1 to 600.</source>
        <translation>--deadline में 1 से 600 तक सेकंड दें।</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>फ़ाइल %1 पढ़ी नहीं जा सकी।</translation>
    </message>
    <message>
        <source>There is no circle with the code %1.</source>
        <translation>कोड %1 का कोई सर्कल नहीं है।</translation>
    </message>
    <message>
        <source>--counter is a number from 1 to 999.</source>
        <translation>--counter में 1 से 999 तक की संख्या दें।</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>The book in this folder is a live one; practice wants a folder of its own. Nothing was changed.</source>
        <translation>इस फ़ोल्डर की बही असली है; अभ्यास के लिए अलग फ़ोल्डर चाहिए। कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>The book in this folder is for practice; live sales want a folder of their own. Nothing was changed.</source>
        <translation>इस फ़ोल्डर की बही अभ्यास की है; असली बिक्री के लिए अलग फ़ोल्डर चाहिए। कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>Give either --password-stdin or --password-file. Nothing was changed.</source>
        <translation>--password-stdin या --password-file में से एक ही दें। कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>Standard input must hold the password as one line of text. Nothing was changed.</source>
        <translation>स्टैंडर्ड इनपुट में पासवर्ड एक पंक्ति में होना चाहिए। कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>The passphrase file cannot be used (%1). It must be a file of your own with mode 0600 that holds one line. Nothing was changed.</source>
        <translation>पासफ़्रेज़ फ़ाइल काम की नहीं है (%1)। वह आपकी अपनी, 0600 अनुमति वाली और एक पंक्ति की होनी चाहिए। कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>The password could not be stored (%1). Without a keyring, seal it with --passphrase-file, or keep it in a private file and give --password-file each time. Nothing was changed.</source>
        <translation>पासवर्ड रखा नहीं जा सका (%1)। कीरिंग न हो तो --passphrase-file से सील करें, या निजी फ़ाइल में रखकर हर बार --password-file दें। कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>The settings cannot be written to %1.</source>
        <translation>सेटिंग %1 में लिखी नहीं जा सकी।</translation>
    </message>
    <message>
        <source>The settings are stored in %1.</source>
        <translation>सेटिंग %1 में रख दी गई।</translation>
    </message>
    <message>
        <source>The shop&apos;s circle is %1 (code %2); change it with --circle.</source>
        <translation>दुकान का सर्कल %1 (कोड %2) है; --circle से बदलें।</translation>
    </message>
    <message>
        <source>The balance could not be written into the book.</source>
        <translation>बैलेंस बही में लिखा नहीं जा सका।</translation>
    </message>
    <message>
        <source>--intent is 1 to 128 letters, digits and signs without blanks. Nothing was sent.</source>
        <translation>--intent में बिना ख़ाली जगह के 1 से 128 अक्षर, अंक या चिह्न दें। कुछ भी नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>--wait is a number of seconds from 0 to 86400. Nothing was sent.</source>
        <translation>--wait में 0 से 86400 तक सेकंड दें। कुछ भी नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>--retry needs the --intent of the sale to make again. Nothing was sent.</source>
        <translation>--retry के साथ दोहराई जाने वाली बिक्री का --intent दें। कुछ भी नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>%1 takes no --%2. Nothing was sent.</source>
        <translation>%1 के साथ --%2 नहीं चलता। कुछ भी नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>कुछ भी नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>The answer came, but it cannot be written down at the moment; trying again. Do not sell this again.</source>
        <translation>जवाब आ गया, पर अभी लिखा नहीं जा रहा; फिर कोशिश हो रही है। इसे दोबारा न बेचें।</translation>
    </message>
    <message>
        <source>The sale could not be written down (%1), so nothing was sent. Make room on the disk or mend the folder, and sell again.</source>
        <translation>बिक्री दर्ज नहीं हो सकी (%1), इसलिए कुछ नहीं भेजा गया। डिस्क पर जगह बनाएँ या फ़ोल्डर ठीक करें, फिर बेचें।</translation>
    </message>
    <message>
        <source>The sale was sent, but the book cannot be read any more. Do not sell it again; run &quot;countertopctl verify&quot;.</source>
        <translation>बिक्री भेज दी गई, पर अब बही पढ़ी नहीं जा रही। इसे दोबारा न बेचें; &quot;countertopctl verify&quot; चलाएँ।</translation>
    </message>
    <message>
        <source>This order is being sent at this moment by another program; ask again later.</source>
        <translation>यह ऑर्डर अभी दूसरे प्रोग्राम से भेजा जा रहा है; थोड़ी देर बाद पूछें।</translation>
    </message>
    <message>
        <source>The answer could not be written into the book.</source>
        <translation>जवाब बही में लिखा नहीं जा सका।</translation>
    </message>
    <message>
        <source>--timeout is a number of seconds from 0 to 86400.</source>
        <translation>--timeout में 0 से 86400 तक सेकंड दें।</translation>
    </message>
    <message>
        <source>The book cannot be read.</source>
        <translation>बही पढ़ी नहीं जा सकी।</translation>
    </message>
    <message>
        <source>Settled: %1. Still open: %2.</source>
        <translation>निपटे: %1। अभी खुले: %2।</translation>
    </message>
    <message>
        <source>The provider could not be reached. Nothing is lost: the open sales are asked about again.</source>
        <translation>प्रोवाइडर से संपर्क नहीं हुआ। कुछ नहीं खोया: खुली बिक्री के बारे में फिर पूछा जाएगा।</translation>
    </message>
    <message>
        <source>A decision needs --reason and --reference (what the provider&apos;s portal or its support says). Nothing was changed.</source>
        <translation>फ़ैसले के लिए --reason और --reference चाहिए (प्रोवाइडर का पोर्टल या सपोर्ट क्या कहता है)। कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>The decision could not be written into the book.</source>
        <translation>फ़ैसला बही में लिखा नहीं जा सका।</translation>
    </message>
    <message>
        <source>There is no language &quot;%1&quot;. Nothing was written.</source>
        <translation>&quot;%1&quot; नाम की कोई भाषा नहीं है। कुछ नहीं लिखा गया।</translation>
    </message>
    <message>
        <source>lists what stops selling at the moment</source>
        <translation>बताता है कि अभी बिक्री किस कारण रुकी है</translation>
    </message>
    <message>
        <source>why the owner lets it go on</source>
        <translation>मालिक बिक्री क्यों चलने देता है</translation>
    </message>
    <message>
        <source>lets selling go on: the owner&apos;s word</source>
        <translation>बिक्री फिर चालू करता है: मालिक का वचन</translation>
    </message>
    <message>
        <source>What stops selling cannot be read from the book.</source>
        <translation>बिक्री किस कारण रुकी है, यह बही से पढ़ा नहीं जा सका।</translation>
    </message>
    <message>
        <source>Nothing stops selling.</source>
        <translation>बिक्री पर कोई रोक नहीं है।</translation>
    </message>
    <message>
        <source>There is no hold &quot;%1&quot;: it is epoch, machine, wallet or reconcile. Nothing was changed.</source>
        <translation>&quot;%1&quot; नाम की कोई रोक नहीं है: रोक epoch, machine, wallet या reconcile होती है। कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>Give --reason with the owner&apos;s words: they are kept in the journal. Nothing was changed.</source>
        <translation>--reason के साथ मालिक के शब्द दें: वे रोज़नामचे में रखे जाते हैं। कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>No hold of this kind stands. Nothing was changed.</source>
        <translation>इस तरह की कोई रोक नहीं लगी है। कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>The release cannot be written into the book (%1).</source>
        <translation>रोक हटाना बही में लिखा नहीं जा सका (%1)।</translation>
    </message>
    <message>
        <source>The answer came, but it cannot be written down. Do not sell this again: make room on the disk or mend the folder, then run &quot;countertopctl reconcile&quot;.</source>
        <translation>जवाब आ गया, पर उसे लिखा नहीं जा सकता। इसे दोबारा न बेचें: डिस्क पर जगह बनाएँ या फ़ोल्डर ठीक करें, फिर &quot;countertopctl reconcile&quot; चलाएँ।</translation>
    </message>
    <message>
        <source>only check the lines</source>
        <translation>पंक्तियों की केवल जाँच</translation>
    </message>
    <message>
        <source>how many sales at a time (4)</source>
        <translation>एक साथ कितनी बिक्रियाँ (4)</translation>
    </message>
    <message>
        <source>new attempts for lines that failed or were not sent</source>
        <translation>जो पंक्तियाँ असफल हुईं या नहीं भेजी गईं उनके लिए नया प्रयास</translation>
    </message>
    <message>
        <source>take the same number and amount again</source>
        <translation>वही नंबर और रकम दोबारा लें</translation>
    </message>
    <message>
        <source>practice only: do not stop at unknown outcomes</source>
        <translation>केवल अभ्यास: अज्ञात परिणामों पर न रुकें</translation>
    </message>
    <message>
        <source>how long to stay for final states (60)</source>
        <translation>अंतिम परिणाम के लिए कितनी देर रुकें (60)</translation>
    </message>
    <message>
        <source>makes the sales of a list</source>
        <translation>सूची की सभी बिक्रियाँ करता है</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Nothing was sent.</source>
        <translation>फ़ाइल %1 पढ़ी नहीं जा सकती। कुछ नहीं भेजा गया।</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… और %n और।</numerusform>
            <numerusform>… और %n और।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be sent, so nothing was sent.</source>
        <translation>
            <numerusform>%n पंक्ति भेजी नहीं जा सकती, इसलिए कुछ नहीं भेजा गया।</numerusform>
            <numerusform>%n पंक्तियाँ भेजी नहीं जा सकतीं, इसलिए कुछ नहीं भेजा गया।</numerusform>
        </translation>
    </message>
    <message>
        <source>--concurrency is a number from 1 to 32. Nothing was sent.</source>
        <translation>--concurrency 1 से 32 तक की संख्या है। कुछ नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>--keep-going is for practice books: with real money a list stops at the second unknown outcome. Nothing was sent.</source>
        <translation>--keep-going अभ्यास की बहियों के लिए है: असली पैसे के साथ सूची दूसरे अज्ञात परिणाम पर रुकती है। कुछ नहीं भेजा गया।</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s), %1 in all.</source>
        <translation>
            <numerusform>%n पंक्ति, कुल %1।</numerusform>
            <numerusform>%n पंक्तियाँ, कुल %1।</numerusform>
        </translation>
    </message>
    <message>
        <source>Every line can be sent. Nothing was sent.</source>
        <translation>हर पंक्ति भेजी जा सकती है। कुछ नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>says what is wrong with this counter, and what to do</source>
        <translation>बताता है कि इस काउंटर में क्या गड़बड़ है और क्या करना है</translation>
    </message>
    <message>
        <source>put the book that lies here aside</source>
        <translation>यहाँ की बही को अलग रख दें</translation>
    </message>
    <message>
        <source>puts a backup in place; what the folder knows beyond it is merged</source>
        <translation>प्रति को बही की जगह रखता है; फ़ोल्डर जो उससे आगे जानता है वह मिलाया जाता है</translation>
    </message>
    <message>
        <source>the mirror, journal.jsonl</source>
        <translation>दूसरी प्रति, journal.jsonl</translation>
    </message>
    <message>
        <source>makes a new book from the mirror</source>
        <translation>दूसरी प्रति से नई बही बनाता है</translation>
    </message>
    <message>
        <source>No backup can be made at %1 (%2). Nothing was changed.</source>
        <translation>%1 पर प्रति नहीं बन सकती (%2)। कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>The backup could not be written (%1). There is none at %2.</source>
        <translation>प्रति लिखी नहीं जा सकी (%1)। %2 पर कोई प्रति नहीं है।</translation>
    </message>
    <message>
        <source>The copy is damaged, and so, most likely, is the book (%1). There is no backup at %2. Run &quot;countertopctl verify&quot;.</source>
        <translation>प्रति ख़राब है, और शायद बही भी (%1)। %2 पर कोई प्रति नहीं है। &quot;countertopctl verify&quot; चलाएँ।</translation>
    </message>
    <message>
        <source>The backup could not be finished (%1).</source>
        <translation>प्रति पूरी नहीं हो सकी (%1)।</translation>
    </message>
    <message>
        <source>The backup is in %1: %2 entries, head %3.</source>
        <translation>प्रति %1 में है: %2 प्रविष्टियाँ, सिरा %3।</translation>
    </message>
    <message>
        <source>Give the mirror with --from. Nothing was changed.</source>
        <translation>--from के साथ दूसरी प्रति (journal.jsonl) दें। कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>The book is in place: %1 entries of the file, %2 newer ones merged.</source>
        <translation>बही अपनी जगह पर है: फ़ाइल की %1 प्रविष्टियाँ, %2 नई मिलाई गईं।</translation>
    </message>
    <message>
        <source>What lay here before is kept in %1.</source>
        <translation>जो पहले यहाँ था, वह %1 में रखा है।</translation>
    </message>
    <message>
        <source>There is a book in %1. With --force it is kept aside and replaced. Nothing was changed.</source>
        <translation>%1 में एक बही है। --force देने पर वह अलग रख दी जाती है और बदल दी जाती है। कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>A recharge is being sent from this book. Wait for its result. Nothing was changed.</source>
        <translation>इस बही से एक रीचार्ज भेजा जा रहा है। उसके नतीजे की प्रतीक्षा करें। कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>Another program has this book open. Close the counter first. Nothing was changed.</source>
        <translation>यह बही किसी दूसरे प्रोग्राम में खुली है। पहले काउंटर बंद करें। कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>The file %1 cannot be used (%2). Nothing was changed.</source>
        <translation>फ़ाइल %1 काम की नहीं है (%2)। कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>The file %1 was written by a newer program. Install that one first. Nothing was changed.</source>
        <translation>फ़ाइल %1 किसी नए प्रोग्राम ने लिखी है। पहले उसे स्थापित करें। कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>The file %1 contradicts itself (%2), so no book is made of it. Nothing was changed.</source>
        <translation>फ़ाइल %1 अपने आप से मेल नहीं खाती (%2), इसलिए उससे बही नहीं बनती। कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>The book could not be put in place (%1). What lay in %2 before is still valid.</source>
        <translation>बही अपनी जगह नहीं रखी जा सकी (%1)। %2 में जो पहले था, वही मान्य है।</translation>
    </message>
    <message>
        <source>another path; the old one is good for nothing then</source>
        <translation>नया पता-पथ; पुराना फिर किसी काम का नहीं रहता</translation>
    </message>
    <message>
        <source>tells the path that the provider calls back</source>
        <translation>वह पथ बताता है जिस पर प्रोवाइडर कॉल-बैक भेजे</translation>
    </message>
    <message>
        <source>The token of the call-backs cannot be read from %1: it must be a private file (0600) of this user. --new-token makes a new one.</source>
        <translation>कॉल-बैक का टोकन %1 से पढ़ा नहीं जा सका: वह इसी उपयोगकर्ता की निजी फ़ाइल (0600) होनी चाहिए। --new-token नया बनाता है।</translation>
    </message>
    <message>
        <source>lists what needs the owner, oldest first</source>
        <translation>जिन पर मालिक को ध्यान देना है उनकी सूची, सबसे पुराना पहले</translation>
    </message>
    <message>
        <source>puts the sale on the owner&apos;s list</source>
        <translation>बिक्री को मालिक की सूची में डालता है</translation>
    </message>
    <message>
        <source>keeps what was said</source>
        <translation>जो कहा गया उसे रखता है</translation>
    </message>
    <message>
        <source>prints the complaint to the provider</source>
        <translation>प्रोवाइडर के नाम शिकायत छापता है</translation>
    </message>
    <message>
        <source>ends the case</source>
        <translation>मामला बंद करता है</translation>
    </message>
    <message>
        <source>what was paid back</source>
        <translation>कितना लौटाया गया</translation>
    </message>
    <message>
        <source>how it ended</source>
        <translation>मामला कैसे खत्म हुआ</translation>
    </message>
    <message>
        <source>one deed in the dispute about a sale</source>
        <translation>बिक्री के विवाद में एक कदम</translation>
    </message>
    <message>
        <source>Cases: %1. Stuck with the provider: %2. Owed to customers: %3.</source>
        <translation>मामले: %1। प्रोवाइडर के पास अटका: %2। ग्राहकों को देना: %3।</translation>
    </message>
    <message>
        <source>Give one of --raise, --note, --close and --letter. Nothing was changed.</source>
        <translation>--raise, --note, --close और --letter में से एक दें। कुछ नहीं बदला।</translation>
    </message>
    <message>
        <source>An end is paid_back (with --paid-back RUPEES), rejected or settled. Nothing was changed.</source>
        <translation>अंत paid_back (--paid-back रुपये के साथ), rejected या settled होता है। कुछ नहीं बदला।</translation>
    </message>
    <message>
        <source>This cannot be done now: words or an amount are missing, the case stands differently, or its outcome is not decided yet. Nothing was changed.</source>
        <translation>यह अभी नहीं हो सकता: शब्द या रकम नहीं दी गई, मामला बदल चुका है, या उसका नतीजा अभी तय नहीं। कुछ नहीं बदला।</translation>
    </message>
    <message>
        <source>This could not be written into the book.</source>
        <translation>यह बही में नहीं लिखा जा सका।</translation>
    </message>
    <message>
        <source>Kept in the book.</source>
        <translation>बही में रख लिया।</translation>
    </message>
    <message>
        <source>the owner accepts what is unexplained, for this reason</source>
        <translation>मालिक बिना हिसाब वाले अंतर को इस कारण से मान लेता है</translation>
    </message>
    <message>
        <source>asks for the wallet&apos;s balance and compares it with the book</source>
        <translation>वॉलेट का बैलेंस पूछता है और बही से मिलाता है</translation>
    </message>
    <message>
        <source>reference of the bank</source>
        <translation>बैंक का संदर्भ नंबर</translation>
    </message>
    <message>
        <source>enters money put into the wallet</source>
        <translation>वॉलेट में डाला गया पैसा लिखता है</translation>
    </message>
    <message>
        <source>the owner&apos;s decision about a sale</source>
        <translation>किसी बिक्री पर मालिक का फ़ैसला</translation>
    </message>
    <message>
        <source>The decision is success, failed or reversed. Nothing was changed.</source>
        <translation>फ़ैसला success, failed या reversed हो सकता है। कुछ भी बदला नहीं गया।</translation>
    </message>
    <message>
        <source>Only an order whose outcome is open or contradictory can be decided, and only a success can be called reversed. Nothing was changed.</source>
        <translation>फ़ैसला सिर्फ़ उस ऑर्डर का हो सकता है जिसका नतीजा अधूरा या उलझा हो, और reversed सिर्फ़ सफल ऑर्डर को कहा जा सकता है। कुछ भी बदला नहीं गया।</translation>
    </message>
    <message>
        <source>The balance could not be compared with the book.</source>
        <translation>बैलेंस की बही से तुलना नहीं हो सकी।</translation>
    </message>
    <message>
        <source>Book and wallet agree, or no reason was given. Nothing was changed.</source>
        <translation>बही और वॉलेट मेल खाते हैं, या कारण नहीं दिया गया। कुछ भी बदला नहीं गया।</translation>
    </message>
    <message>
        <source>Money put into the wallet is entered as an amount in rupees and the bank&apos;s --reference. Nothing was written.</source>
        <translation>वॉलेट में डाला गया पैसा रुपयों की रकम और बैंक के --reference के साथ लिखा जाता है। कुछ भी लिखा नहीं गया।</translation>
    </message>
    <message>
        <source>The entry could not be written into the book.</source>
        <translation>यह प्रविष्टि बही में लिखी नहीं जा सकी।</translation>
    </message>
    <message>
        <source>%1 entered. It is looked for in the next balance.</source>
        <translation>%1 लिखा गया। अगले बैलेंस में इसे देखा जाएगा।</translation>
    </message>
    <message>
        <source>Give --output with a file ending in .pdf, .txt, .png or .escpos, and --paper as 58, 80, a5 or a4 (58 or 80 for .escpos). Nothing was written.</source>
        <translation>--output में .pdf, .txt, .png या .escpos वाली फ़ाइल दें और --paper में 58, 80, a5 या a4 (.escpos के लिए 58 या 80)। कुछ नहीं लिखा गया।</translation>
    </message>
    <message>
        <source>file ending in .pdf, .txt, .png or .escpos</source>
        <translation>.pdf, .txt, .png या .escpos वाली फ़ाइल</translation>
    </message>
    <message>
        <source>No damage was found, but not everything could be looked at. Try again when less is written to the book.</source>
        <translation>कोई खराबी नहीं मिली, पर सब कुछ देखा नहीं जा सका। जब बही में कम लिखा जा रहा हो तब फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The copy could not be checked (%1), so there is no backup at %2. Try again.</source>
        <translation>प्रति की जाँच नहीं हो सकी (%1), इसलिए %2 पर कोई बैकअप नहीं है। फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>language of the receipt: en, hi, bn, mr, ta, te, gu, kn, ml, pa</source>
        <translation>रसीद की भाषा: en, hi, bn, mr, ta, te, gu, kn, ml, pa</translation>
    </message>
    <message>
        <source>folder of another disk for the journal&apos;s second copy</source>
        <translation>दूसरी डिस्क का फ़ोल्डर, जहाँ जर्नल की दूसरी प्रति रहे</translation>
    </message>
    <message>
        <source>There is no folder %1 for the mirror. Nothing was changed.</source>
        <translation>दूसरी प्रति के लिए %1 नाम का कोई फ़ोल्डर नहीं है। कुछ भी नहीं बदला गया।</translation>
    </message>
    <message>
        <source>The folder %1 lies on another machine&apos;s disk, where nothing is safe in a power cut. Nothing was changed.</source>
        <translation>फ़ोल्डर %1 किसी दूसरी मशीन की डिस्क पर है, जहाँ बिजली जाने पर कुछ भी सुरक्षित नहीं रहता। कुछ भी नहीं बदला गया।</translation>
    </message>
    <message>
        <source>Everybody on this computer can write into the folder %1. Choose one of your own. Nothing was changed.</source>
        <translation>इस कंप्यूटर पर हर कोई फ़ोल्डर %1 में लिख सकता है। अपना कोई फ़ोल्डर चुनें। कुछ भी नहीं बदला गया।</translation>
    </message>
    <message>
        <source>In %1 there is a journal.jsonl already that is not this book&apos;s. Nothing was changed.</source>
        <translation>%1 में पहले से एक journal.jsonl है जो इस बही की नहीं है। कुछ भी नहीं बदला गया।</translation>
    </message>
    <message>
        <source>The mirror cannot be written to %1 (%2). Nothing was changed.</source>
        <translation>दूसरी प्रति %1 में नहीं लिखी जा सकती (%2)। कुछ भी नहीं बदला गया।</translation>
    </message>
    <message>
        <source>The mirror cannot be read where it lies now (%1). Nothing was changed.</source>
        <translation>दूसरी प्रति जहाँ अभी है वहाँ से पढ़ी नहीं जा सकती (%1)। कुछ भी नहीं बदला गया।</translation>
    </message>
    <message>
        <source>tcp://ADDRESS:PORT, device:/dev/FILE, raw:QUEUE or queue:QUEUE</source>
        <translation>tcp://ADDRESS:PORT, device:/dev/FILE, raw:QUEUE या queue:QUEUE</translation>
    </message>
    <message>
        <source>width of a thermal printer&apos;s head (576)</source>
        <translation>थर्मल प्रिंटर के हेड की चौड़ाई (576)</translation>
    </message>
    <message>
        <source>the printer has no knife</source>
        <translation>प्रिंटर में कटर नहीं है</translation>
    </message>
    <message>
        <source>open the drawer with the first paper</source>
        <translation>पहली रसीद के साथ दराज़ खोलें</translation>
    </message>
    <message>
        <source>writes or prints a receipt</source>
        <translation>रसीद लिखता या छापता है</translation>
    </message>
    <message>
        <source>Give --printer as tcp://ADDRESS:PORT, device:/dev/FILE, raw:QUEUE or queue:QUEUE, with --dots as 384, 512 or 576 and without --output. Nothing was printed.</source>
        <translation>--printer में tcp://ADDRESS:PORT, device:/dev/FILE, raw:QUEUE या queue:QUEUE दें, --dots में 384, 512 या 576, और --output न दें। कुछ नहीं छपा।</translation>
    </message>
    <message>
        <source>language of the windows: en, hi, …</source>
        <translation>विंडो की भाषा: en, hi, …</translation>
    </message>
    <message>
        <source>language of receipts; without it that of the windows</source>
        <translation>रसीदों की भाषा; न हो तो विंडो वाली</translation>
    </message>
    <message>
        <source>where the shop&apos;s UPI QR code asks for money to be sent</source>
        <translation>दुकान का UPI QR कोड पैसे कहाँ भेजने को कहे</translation>
    </message>
    <message>
        <source>the name that UPI apps show; without it the shop&apos;s</source>
        <translation>UPI ऐप में दिखने वाला नाम; न हो तो दुकान का नाम</translation>
    </message>
    <message>
        <source>There is no language &quot;%1&quot;.</source>
        <translation>&quot;%1&quot; नाम की कोई भाषा नहीं है।</translation>
    </message>
    <message>
        <source>how it is paid (cash)</source>
        <translation>भुगतान कैसे हुआ (cash)</translation>
    </message>
    <message>
        <source>cash that was put down</source>
        <translation>जो नकद दिया गया</translation>
    </message>
    <message>
        <source>whose account, with --pay account</source>
        <translation>किसका खाता, --pay account के साथ</translation>
    </message>
    <message>
        <source>the drawer counted by note: 500x3,100x12; 0: empty</source>
        <translation>नोटवार गिना गल्ला: 500x3,100x12; 0: खाली</translation>
    </message>
    <message>
        <source>cash that goes in or out</source>
        <translation>डाला या निकाला गया नकद</translation>
    </message>
    <message>
        <source>why it goes in or out, or why the count differs</source>
        <translation>क्यों डाला या निकाला, या गिनती क्यों नहीं मिलती</translation>
    </message>
    <message>
        <source>the sale whose money goes back</source>
        <translation>वह बिक्री जिसका पैसा लौटता है</translation>
    </message>
    <message>
        <source>the money goes back by UPI, not from the drawer</source>
        <translation>पैसा गल्ले से नहीं, UPI से लौटता है</translation>
    </message>
    <message>
        <source>which Z report</source>
        <translation>कौन सी Z रिपोर्ट</translation>
    </message>
    <message>
        <source>the drawer: opened and closed by count, cash in and out, money given back</source>
        <translation>गल्ला: गिनकर खोला और बंद किया, नकद डाला-निकाला, लौटाया पैसा</translation>
    </message>
    <message>
        <source>how much this customer may owe</source>
        <translation>इस ग्राहक की उधार सीमा</translation>
    </message>
    <message>
        <source>money that the customer brought</source>
        <translation>ग्राहक का लाया पैसा</translation>
    </message>
    <message>
        <source>owed from now on, with a --note</source>
        <translation>अब से उधार, --note के साथ</translation>
    </message>
    <message>
        <source>no longer owed, with a --note</source>
        <translation>अब उधार नहीं, --note के साथ</translation>
    </message>
    <message>
        <source>what is written beside it</source>
        <translation>साथ में लिखी बात</translation>
    </message>
    <message>
        <source>what a customer owes (udhaar)</source>
        <translation>ग्राहक पर कितना उधार है</translation>
    </message>
    <message>
        <source>--pay is cash, upi, or account with the --customer&apos;s mobile number. Nothing was sent.</source>
        <translation>--pay है cash, upi, या --customer के मोबाइल नंबर के साथ account. कुछ नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>--given is cash, and at least what is to be paid. Nothing was sent.</source>
        <translation>--given नकद है, और कम से कम देय रकम। कुछ नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>A shift is opened, counted and closed by: open, in, out, refund, refunds, x, close, z, list, on, off. Nothing was written.</source>
        <translation>पाली इन शब्दों से चलती है: open, in, out, refund, refunds, x, close, z, list, on, off. कुछ नहीं लिखा गया।</translation>
    </message>
    <message>
        <source>Count the drawer by note, as --count 500x3,100x12,1x7 (or 0 where it is empty). Nothing was written.</source>
        <translation>गल्ला नोटवार गिनें, जैसे --count 500x3,100x12,1x7 (खाली हो तो 0)। कुछ नहीं लिखा गया।</translation>
    </message>
    <message>
        <source>This count cannot be. Nothing was written.</source>
        <translation>यह गिनती नहीं हो सकती। कुछ नहीं लिखा गया।</translation>
    </message>
    <message>
        <source>A shift is open already; close it first.</source>
        <translation>एक पाली पहले से खुली है; पहले उसे बंद करें।</translation>
    </message>
    <message>
        <source>The shifts of this book cannot be read.</source>
        <translation>इस बही की पालियाँ पढ़ी नहीं जा सकतीं।</translation>
    </message>
    <message>
        <source>Cash in or out has an --amount and a --reason. Nothing was written.</source>
        <translation>नकद डालने या निकालने में --amount और --reason चाहिए। कुछ नहीं लिखा गया।</translation>
    </message>
    <message>
        <source>No shift is open; open one first.</source>
        <translation>कोई पाली खुली नहीं; पहले एक खोलें।</translation>
    </message>
    <message>
        <source>Name the --order whose money goes back. Nothing was written.</source>
        <translation>जिस --order का पैसा लौटाना है उसे बताएँ। कुछ नहीं लिखा गया।</translation>
    </message>
    <message>
        <source>Nothing is to be given back for this order, or no shift is open.</source>
        <translation>इस ऑर्डर का कुछ लौटाना नहीं है, या कोई पाली खुली नहीं।</translation>
    </message>
    <message>
        <source>The count is kept. It is not what was expected: say why with &quot;shift close --reason TEXT&quot;, or count once more.</source>
        <translation>गिनती रख ली गई। वह अपेक्षित के बराबर नहीं: &quot;shift close --reason TEXT&quot; से कारण बताएँ, या फिर गिनें।</translation>
    </message>
    <message>
        <source>Count the drawer first: shift close --count 500x3,100x12.</source>
        <translation>पहले गल्ला गिनें: shift close --count 500x3,100x12.</translation>
    </message>
    <message>
        <source>No shift of that --number was closed.</source>
        <translation>उस --number की कोई पाली बंद नहीं हुई।</translation>
    </message>
    <message>
        <source>From now on a sale needs an open shift.</source>
        <translation>अब से बिक्री को खुली पाली चाहिए।</translation>
    </message>
    <message>
        <source>A sale needs no shift any more.</source>
        <translation>अब बिक्री को पाली नहीं चाहिए।</translation>
    </message>
    <message>
        <source>A customer is a mobile number of ten digits; amounts are rupees, and a charge or credit needs a --note. Nothing was written.</source>
        <translation>ग्राहक दस अंकों का मोबाइल नंबर है; रकम रुपयों में, और charge या credit को --note चाहिए। कुछ नहीं लिखा गया।</translation>
    </message>
    <message>
        <source>%1 owes %2 and may owe %3.</source>
        <translation>%1 पर %2 उधार है और सीमा %3 है।</translation>
    </message>
    <message>
        <source>check this backup instead</source>
        <translation>इसके बजाय यह बैकअप जाँचें</translation>
    </message>
    <message>
        <source>copies the book, checked, beside running sales; sealed with --passphrase-file</source>
        <translation>चालू बिक्री के साथ-साथ बही की जाँची हुई प्रति बनाता है; --passphrase-file के साथ सीलबंद</translation>
    </message>
    <message>
        <source>The backup %1 is sealed. Give its passphrase with --passphrase-file. Nothing was changed.</source>
        <translation>बैकअप %1 सीलबंद है। --passphrase-file से उसका पासफ़्रेज़ दें। कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>The passphrase does not open the backup %1, or its beginning was changed. Nothing was changed here.</source>
        <translation>यह पासफ़्रेज़ बैकअप %1 को नहीं खोलता, या उसकी शुरुआत बदली गई है। यहाँ कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>The backup %1 is cut short or was changed, so it cannot be trusted. Nothing was changed here.</source>
        <translation>बैकअप %1 अधूरा है या बदला गया है, इसलिए उस पर भरोसा नहीं किया जा सकता। यहाँ कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>The backup is whole: %1 entries, head %2.</source>
        <translation>बैकअप पूरा है: %1 प्रविष्टियाँ, सिरा %2।</translation>
    </message>
    <message>
        <source>the amount was looked at a second time</source>
        <translation>रकम दूसरी बार देखी गई</translation>
    </message>
    <message>
        <source>of whom it is about</source>
        <translation>जिसके बारे में है</translation>
    </message>
    <message>
        <source>what somebody may do</source>
        <translation>कोई क्या कर सकता है</translation>
    </message>
    <message>
        <source>private file that holds the new PIN</source>
        <translation>निजी फ़ाइल जिसमें नया PIN है</translation>
    </message>
    <message>
        <source>the largest sale of a cashier; 0: any</source>
        <translation>कैशियर की सबसे बड़ी बिक्री; 0: कोई भी</translation>
    </message>
    <message>
        <source>all sales of a cashier&apos;s day; 0: any</source>
        <translation>कैशियर के दिन की सारी बिक्री; 0: कोई भी</translation>
    </message>
    <message>
        <source>from here on an amount is looked at twice; 0: never</source>
        <translation>इससे आगे की रकम दो बार देखी जाती है; 0: कभी नहीं</translation>
    </message>
    <message>
        <source>without a key, then the window asks who it is (5)</source>
        <translation>बिना किसी कुंजी के, फिर विंडो पूछती है कि कौन है (5)</translation>
    </message>
    <message>
        <source>whether cashiers see the balance (no)</source>
        <translation>क्या कैशियर शेष राशि देखें (no)</translation>
    </message>
    <message>
        <source>who works at the counter; with the first owner signing in begins</source>
        <translation>काउंटर पर कौन काम करता है; पहले मालिक के साथ साइन इन शुरू होता है</translation>
    </message>
    <message>
        <source>The book cannot say who may do this. Nothing was changed, and no money was moved.</source>
        <translation>बही नहीं बता पा रही कि यह कौन कर सकता है। कुछ नहीं बदला गया, और कोई पैसा इधर-उधर नहीं हुआ।</translation>
    </message>
    <message>
        <source>%1 may not work here any more. Nothing was changed, and no money was moved.</source>
        <translation>%1 अब यहाँ काम नहीं कर सकते। कुछ नहीं बदला गया, और कोई पैसा इधर-उधर नहीं हुआ।</translation>
    </message>
    <message>
        <source>%1 is a cashier, and only an owner may do this. Nothing was changed, and no money was moved.</source>
        <translation>%1 कैशियर हैं, और यह केवल मालिक कर सकता है। कुछ नहीं बदला गया, और कोई पैसा इधर-उधर नहीं हुआ।</translation>
    </message>
    <message>
        <source>People sign in on this book: give --user NAME and --pin-file FILE. Nothing was changed, and no money was moved.</source>
        <translation>इस बही पर लोग साइन इन करते हैं: --user NAME और --pin-file FILE दें। कुछ नहीं बदला गया, और कोई पैसा इधर-उधर नहीं हुआ।</translation>
    </message>
    <message>
        <source>The PIN cannot be read: the file must hold one line, and be a file of your own with mode 0600. Nothing was sent.</source>
        <translation>PIN नहीं पढ़ा जा सका: फ़ाइल में एक पंक्ति होनी चाहिए, और वह 0600 वाली आपकी अपनी फ़ाइल हो। कुछ नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>Name or PIN is wrong. Nothing was changed, and no money was moved.</source>
        <translation>नाम या PIN ग़लत है। कुछ नहीं बदला गया, और कोई पैसा इधर-उधर नहीं हुआ।</translation>
    </message>
    <message>
        <source>Too many wrong PINs: wait %1 seconds, then try again. Nothing was changed, and no money was moved.</source>
        <translation>बहुत बार ग़लत PIN: %1 सेकंड रुकें, फिर कोशिश करें। कुछ नहीं बदला गया, और कोई पैसा इधर-उधर नहीं हुआ।</translation>
    </message>
    <message>
        <source>People are kept by: add, list, role, pin, limit, disable, enable, rules. Nothing was changed.</source>
        <translation>लोगों के लिए: add, list, role, pin, limit, disable, enable, rules. कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>The first person is an owner, and one owner always stays. Nothing was changed.</source>
        <translation>पहला व्यक्ति मालिक होता है, और एक मालिक हमेशा रहता है। कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>Give --name (of somebody who is there, or with add of somebody new), --role owner or cashier, limits in rupees, and in --new-pin-file a PIN of %1 to %2 characters. Nothing was changed.</source>
        <translation>--name (जो पहले से है उसका, या add के साथ नए व्यक्ति का), --role owner या cashier, सीमाएँ रुपयों में, और --new-pin-file में %1 से %2 अक्षरों का PIN दें। कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>Give --large in rupees, --lock-minutes from 1 to %1, and --cashiers-see-balance yes or no. Nothing was changed.</source>
        <translation>--large रुपयों में, --lock-minutes 1 से %1 तक, और --cashiers-see-balance yes या no दें। कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>Nobody signs in here: whoever stands at the counter is the owner.</source>
        <translation>यहाँ कोई साइन इन नहीं करता: काउंटर पर जो खड़ा है वही मालिक है।</translation>
    </message>
    <message>
        <source>which, as 2026-11 (this one)</source>
        <translation>कौन सा, जैसे 2026-11 (यही)</translation>
    </message>
    <message>
        <source>as a table for spreadsheets</source>
        <translation>स्प्रेडशीट के लिए तालिका के रूप में</translation>
    </message>
    <message>
        <source>keeps a rate of this operator&apos;s code</source>
        <translation>इस ऑपरेटर कोड की दर रखता है</translation>
    </message>
    <message>
        <source>of the amount, as 3.25</source>
        <translation>रकम का, जैसे 3.25</translation>
    </message>
    <message>
        <source>for each recharge</source>
        <translation>हर रिचार्ज पर</translation>
    </message>
    <message>
        <source>from that day on there is no rate</source>
        <translation>उस दिन से कोई दर नहीं</translation>
    </message>
    <message>
        <source>first day of the rate (today)</source>
        <translation>दर का पहला दिन (आज)</translation>
    </message>
    <message>
        <source>GST on the margin, in per cent</source>
        <translation>मार्जिन पर GST, प्रतिशत में</translation>
    </message>
    <message>
        <source>TDS on the margin, in per cent</source>
        <translation>मार्जिन पर TDS, प्रतिशत में</translation>
    </message>
    <message>
        <source>what a month left the shop, by the owner&apos;s rates and by the wallet</source>
        <translation>महीने में दुकान को क्या बचा, मालिक की दरों और वॉलेट के अनुसार</translation>
    </message>
    <message>
        <source>A rate is an operator&apos;s code with --percent from 0 to 10, --flat from 0 to 100 rupees, or --none, --from a day as 2026-11-22. Nothing was changed.</source>
        <translation>दर: ऑपरेटर का कोड और --percent 0 से 10, --flat 0 से 100 रुपये, या --none, --from कोई दिन जैसे 2026-11-22। कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>A rate of tax is a percentage from 0 to 50. Nothing was changed.</source>
        <translation>कर की दर 0 से 50 प्रतिशत होती है। कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>--month is a month as 2026-11.</source>
        <translation>--month महीना है, जैसे 2026-11।</translation>
    </message>
</context>
<context>
    <name>ct::CustomerDialog</name>
    <message>
        <source>New customer</source>
        <translation>नया ग्राहक</translation>
    </message>
    <message>
        <source>Change the customer</source>
        <translation>ग्राहक का विवरण बदलें</translation>
    </message>
    <message>
        <source>&amp;Mobile number</source>
        <translation>मोबाइल नंबर (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>नाम (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Village or street</source>
        <translation>गाँव या गली (&amp;V)</translation>
    </message>
    <message>
        <source>Language of messages</source>
        <translation>संदेशों की भाषा</translation>
    </message>
    <message>
        <source>As in the shop</source>
        <translation>दुकान की भाषा</translation>
    </message>
    <message>
        <source>&amp;Language of messages</source>
        <translation>संदेशों की भाषा (&amp;L)</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>टिप्पणी (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>रखें (&amp;K)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रहने दें</translation>
    </message>
    <message>
        <source>Further connections</source>
        <translation>और कनेक्शन</translation>
    </message>
    <message>
        <source>&amp;Add a connection</source>
        <translation>कनेक्शन जोड़ें (&amp;A)</translation>
    </message>
    <message>
        <source>Service of connection %1</source>
        <translation>कनेक्शन %1 की सेवा</translation>
    </message>
    <message>
        <source>Number of connection %1</source>
        <translation>कनेक्शन %1 का नंबर</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>नंबर</translation>
    </message>
    <message>
        <source>Whose connection %1 is</source>
        <translation>कनेक्शन %1 किसका है</translation>
    </message>
    <message>
        <source>Whose, e.g. wife</source>
        <translation>किसका, जैसे पत्नी</translation>
    </message>
</context>
<context>
    <name>ct::CustomerPanel</name>
    <message>
        <source>Choose a customer to see the account, or press Ctrl+N for a new one.</source>
        <translation>खाता देखने के लिए ग्राहक चुनें, या नए ग्राहक के लिए Ctrl+N दबाएँ।</translation>
    </message>
    <message>
        <source>Account of the customer</source>
        <translation>ग्राहक का खाता</translation>
    </message>
    <message>
        <source>Nothing was sold on account yet.</source>
        <translation>अभी तक कुछ उधार पर नहीं बिका।</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>भुगतान</translation>
    </message>
    <message>
        <source>Write &amp;down…</source>
        <translation>लिखें… (&amp;D)</translation>
    </message>
    <message>
        <source>What is owed besides recharges, or from the old paper book.</source>
        <translation>रिचार्ज के अलावा का उधार, या पुरानी काग़ज़ी बही का।</translation>
    </message>
    <message>
        <source>&amp;Take off…</source>
        <translation>घटाएँ… (&amp;T)</translation>
    </message>
    <message>
        <source>Corrects a wrong line, or lets something go.</source>
        <translation>ग़लत पंक्ति ठीक करता है, या कुछ छोड़ देता है।</translation>
    </message>
    <message>
        <source>&amp;Limit…</source>
        <translation>सीमा… (&amp;L)</translation>
    </message>
    <message>
        <source>How much may be owed. Without a limit nothing goes on account.</source>
        <translation>कितना उधार हो सकता है। सीमा के बिना उधार नहीं होता।</translation>
    </message>
    <message>
        <source>State&amp;ment…</source>
        <translation>विवरण… (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;WhatsApp</source>
        <translation>WhatsApp (&amp;W)</translation>
    </message>
    <message>
        <source>Opens WhatsApp with a text. Nothing is sent until you send it.</source>
        <translation>WhatsApp को टेक्स्ट के साथ खोलता है। जब तक आप न भेजें, कुछ नहीं भेजा जाता।</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>बदलें… (&amp;C)</translation>
    </message>
    <message>
        <source>E&amp;rase name…</source>
        <translation>नाम मिटाएँ… (&amp;R)</translation>
    </message>
    <message>
        <source>Erases name, village and connections. The account stays.</source>
        <translation>नाम, गाँव और कनेक्शन मिटाता है। खाता बना रहता है।</translation>
    </message>
    <message>
        <source>The limit is set.</source>
        <translation>सीमा तय हो गई।</translation>
    </message>
    <message>
        <source>%1 received.</source>
        <translation>%1 मिले।</translation>
    </message>
    <message>
        <source>It is written down.</source>
        <translation>लिख लिया गया।</translation>
    </message>
    <message>
        <source>Such an amount cannot be. Nothing was written.</source>
        <translation>ऐसी रकम नहीं हो सकती। कुछ नहीं लिखा गया।</translation>
    </message>
    <message>
        <source>Erase the name</source>
        <translation>नाम मिटाएँ</translation>
    </message>
    <message>
        <source>Name, village, note and connections of %1 are erased from the book. The lines of the account stay under the number.</source>
        <translation>%1 का नाम, गाँव, टिप्पणी और कनेक्शन बही से मिटा दिए जाएँगे। खाते की पंक्तियाँ नंबर के साथ बनी रहेंगी।</translation>
    </message>
    <message>
        <source>&amp;Erase</source>
        <translation>मिटाएँ (&amp;E)</translation>
    </message>
    <message>
        <source>The name is erased.</source>
        <translation>नाम मिटा दिया गया।</translation>
    </message>
    <message>
        <source>Statement of %1</source>
        <translation>%1 का विवरण</translation>
    </message>
    <message>
        <source>WhatsApp could not be opened. Copy the text instead.</source>
        <translation>WhatsApp नहीं खुला। उसकी जगह टेक्स्ट कॉपी करें।</translation>
    </message>
    <message>
        <source>WhatsApp has the text; it is sent when you press send there.</source>
        <translation>टेक्स्ट WhatsApp में है; वहाँ भेजें दबाने पर ही जाएगा।</translation>
    </message>
    <message>
        <source>WhatsApp could not be opened. The text is copied instead.</source>
        <translation>WhatsApp नहीं खुला। टेक्स्ट कॉपी कर लिया गया है।</translation>
    </message>
</context>
<context>
    <name>ct::CustomersPage</name>
    <message>
        <source>Customer search</source>
        <translation>ग्राहक खोज</translation>
    </message>
    <message>
        <source>Any part of number, name, village</source>
        <translation>नंबर, नाम, गाँव का कोई भी हिस्सा</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>सभी (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Owing</source>
        <translation>उधार वाले (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Due soon</source>
        <translation>जल्द समाप्त (&amp;D)</translation>
    </message>
    <message>
        <source>New</source>
        <translation>नया</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>नया ग्राहक</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>ग्राहक</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>WhatsApp text</source>
        <translation>WhatsApp टेक्स्ट</translation>
    </message>
    <message>
        <source>Opens WhatsApp with a text. Nothing is sent until you send it.</source>
        <translation>WhatsApp को टेक्स्ट के साथ खोलता है। जब तक आप न भेजें, कुछ नहीं भेजा जाता।</translation>
    </message>
    <message>
        <source>&amp;Copy text</source>
        <translation>टेक्स्ट कॉपी करें (&amp;C)</translation>
    </message>
    <message>
        <source>Recharge</source>
        <translation>रिचार्ज</translation>
    </message>
    <message>
        <source>Recharge again</source>
        <translation>फिर रिचार्ज करें</translation>
    </message>
    <message>
        <source>Nobody is known yet. Ctrl+N makes the first customer.</source>
        <translation>अभी कोई ग्राहक नहीं है। Ctrl+N से पहला ग्राहक बनाएँ।</translation>
    </message>
    <message>
        <source>Nobody of that number, name or village.</source>
        <translation>इस नंबर, नाम या गाँव का कोई नहीं है।</translation>
    </message>
    <message>
        <source>✓ Nobody owes anything.</source>
        <translation>✓ किसी पर कुछ बाकी नहीं।</translation>
    </message>
    <message>
        <source>Looking through the recharges of the last months…</source>
        <translation>पिछले महीनों के रिचार्ज देखे जा रहे हैं…</translation>
    </message>
    <message>
        <source>No recharge runs out in the next days, as far as past recharges tell.</source>
        <translation>पिछले रिचार्ज के अनुसार अगले दिनों में कोई रिचार्ज समाप्त नहीं हो रहा।</translation>
    </message>
    <message numerus="yes">
        <source>%1 owed by %n</source>
        <translation>
            <numerusform>%1 बाकी, %n पर</numerusform>
            <numerusform>%1 बाकी, %n पर</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n दिन</numerusform>
            <numerusform>%n दिन</numerusform>
        </translation>
    </message>
    <message>
        <source>runs out today</source>
        <translation>आज समाप्त होगा</translation>
    </message>
    <message numerus="yes">
        <source>runs out in %n day(s)</source>
        <translation>
            <numerusform>%n दिन में समाप्त होगा</numerusform>
            <numerusform>%n दिनों में समाप्त होगा</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ran out %n day(s) ago</source>
        <translation>
            <numerusform>%n दिन पहले समाप्त हुआ</numerusform>
            <numerusform>%n दिन पहले समाप्त हुआ</numerusform>
        </translation>
    </message>
    <message>
        <source>WhatsApp has the text; it is sent when you press send there.</source>
        <translation>टेक्स्ट WhatsApp में है; वहाँ भेजें दबाने पर ही जाएगा।</translation>
    </message>
    <message>
        <source>WhatsApp could not be opened. The text is copied instead.</source>
        <translation>WhatsApp नहीं खुला। टेक्स्ट कॉपी कर लिया गया है।</translation>
    </message>
    <message>
        <source>The text is copied.</source>
        <translation>टेक्स्ट कॉपी हो गया।</translation>
    </message>
    <message>
        <source>This number is known already, as %1.</source>
        <translation>यह नंबर पहले से %1 के नाम से है।</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>खोज</translation>
    </message>
    <message>
        <source>Take a payment</source>
        <translation>भुगतान लें</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>हिसाब</translation>
    </message>
</context>
<context>
    <name>ct::DayBookModel</name>
    <message>
        <source>Operator</source>
        <translation>ऑपरेटर</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>सफल</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>राशि</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>मार्जिन</translation>
    </message>
    <message>
        <source>Margin %</source>
        <translation>मार्जिन %</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>विफल</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>प्रतीक्षा में</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>वापस हुए</translation>
    </message>
    <message>
        <source>Median time to result</source>
        <translation>परिणाम का मध्य समय</translation>
    </message>
</context>
<context>
    <name>ct::DayBookPage</name>
    <message>
        <source>Day book dates</source>
        <translation>रोज़नामचे की तारीखें</translation>
    </message>
    <message>
        <source>Export the day book</source>
        <translation>रोज़नामचा एक्सपोर्ट करें</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>छापें… (&amp;P)</translation>
    </message>
    <message>
        <source>Print the day book</source>
        <translation>रोज़नामचा छापें</translation>
    </message>
    <message>
        <source>Collected from customers</source>
        <translation>ग्राहकों से मिला</translation>
    </message>
    <message>
        <source>Taken from the wallet</source>
        <translation>वॉलेट से गया</translation>
    </message>
    <message>
        <source>Margin, learnt</source>
        <translation>मार्जिन, सीखा हुआ</translation>
    </message>
    <message>
        <source>By service</source>
        <translation>सेवा के अनुसार</translation>
    </message>
    <message>
        <source>Day book by operator</source>
        <translation>ऑपरेटर के अनुसार रोज़नामचा</translation>
    </message>
    <message>
        <source>Enter shows the recharges of an operator in the history.</source>
        <translation>Enter से ऑपरेटर के रिचार्ज हिस्ट्री में दिखते हैं।</translation>
    </message>
    <message>
        <source>Reading the book…</source>
        <translation>बही पढ़ रहे हैं…</translation>
    </message>
    <message>
        <source>%1 – against the same weekday last week</source>
        <translation>%1 – पिछले हफ़्ते के इसी दिन की तुलना में</translation>
    </message>
    <message numerus="yes">
        <source>%1 – against %n week(s) before</source>
        <translation>
            <numerusform>%1 – %n हफ़्ते पहले की तुलना में</numerusform>
            <numerusform>%1 – %n हफ़्ते पहले की तुलना में</numerusform>
        </translation>
    </message>
    <message>
        <source>Sales by hour, in ₹</source>
        <translation>घंटे के अनुसार बिक्री, ₹ में</translation>
    </message>
    <message>
        <source>Sales by month, in ₹</source>
        <translation>महीने के अनुसार बिक्री, ₹ में</translation>
    </message>
    <message>
        <source>Sales by day, in ₹</source>
        <translation>दिन के अनुसार बिक्री, ₹ में</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>स्प्रेडशीट के लिए तालिका (*.csv)</translation>
    </message>
    <message>
        <source>Pages to print (*.pdf)</source>
        <translation>छापने के पन्ने (*.pdf)</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>%1 में लिखा गया</translation>
    </message>
    <message>
        <source>The day book could not be written there. Choose another folder, or make room on the disk.</source>
        <translation>रोज़नामचा वहाँ नहीं लिखा जा सका। दूसरा फ़ोल्डर चुनें, या डिस्क पर जगह बनाएँ।</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>एक्सपोर्ट (&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Margin…</source>
        <translation>मार्जिन… (&amp;M)</translation>
    </message>
    <message>
        <source>Margin of a month</source>
        <translation>महीने का मार्जिन</translation>
    </message>
</context>
<context>
    <name>ct::DayBookWords</name>
    <message>
        <source>%1 s</source>
        <extracomment>A number of seconds</extracomment>
        <translation>%1 से.</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <extracomment>Minutes and seconds</extracomment>
        <translation>%1 मि. %2 से.</translation>
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
            <numerusform>%Ln रिचार्ज</numerusform>
            <numerusform>%Ln रिचार्ज</numerusform>
        </translation>
    </message>
    <message>
        <source>service charges %1</source>
        <extracomment>%1 is a sum of money: what the shop took on top of the amounts</extracomment>
        <translation>सेवा शुल्क %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>Two balances of the wallet: at the beginning and at the end</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>no balance is known from before</source>
        <translation>पहले का कोई बैलेंस मालूम नहीं</translation>
    </message>
    <message>
        <source>no balance was asked in these days</source>
        <translation>इन दिनों में बैलेंस नहीं पूछा गया</translation>
    </message>
    <message>
        <source>top-ups %1</source>
        <extracomment>%1 is a sum of money: put into the wallet</extracomment>
        <translation>टॉप-अप %1</translation>
    </message>
    <message>
        <source>learnt once the wallet has shown it</source>
        <translation>वॉलेट के दिखाने पर सीखा जाएगा</translation>
    </message>
    <message>
        <source>known of %1 of %2 operators</source>
        <extracomment>Of how many operators the margin is known</extracomment>
        <translation>%2 में से %1 ऑपरेटर का मालूम</translation>
    </message>
    <message>
        <source>of all operators</source>
        <translation>सभी ऑपरेटर का</translation>
    </message>
    <message>
        <source>%1 waiting, %2</source>
        <extracomment>%1 a count, %2 a sum of money</extracomment>
        <translation>%1 प्रतीक्षा में, %2</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 विफल</translation>
    </message>
    <message>
        <source>%1 reversed, %2</source>
        <extracomment>%1 a count, %2 a sum of money</extracomment>
        <translation>%1 वापस हुए, %2</translation>
    </message>
    <message>
        <source>Day book</source>
        <translation>रोज़नामचा</translation>
    </message>
    <message>
        <source>Collected from customers</source>
        <translation>ग्राहकों से मिला</translation>
    </message>
    <message>
        <source>Recharges</source>
        <translation>रिचार्ज</translation>
    </message>
    <message>
        <source>Service charges</source>
        <translation>सेवा शुल्क</translation>
    </message>
    <message>
        <source>Taken from the wallet</source>
        <translation>वॉलेट से गया</translation>
    </message>
    <message>
        <source>Wallet at the beginning</source>
        <translation>शुरू में वॉलेट</translation>
    </message>
    <message>
        <source>Wallet at the end</source>
        <translation>अंत में वॉलेट</translation>
    </message>
    <message>
        <source>Put into the wallet</source>
        <translation>वॉलेट में डाला गया</translation>
    </message>
    <message>
        <source>Margin, learnt</source>
        <translation>मार्जिन, सीखा हुआ</translation>
    </message>
    <message>
        <source>Not sold</source>
        <translation>नहीं बिके</translation>
    </message>
</context>
<context>
    <name>ct::DayJump</name>
    <message>
        <source>&amp;Day…</source>
        <translation>दिन… (&amp;D)</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>किसी दिन पर जाएँ</translation>
    </message>
    <message>
        <source>Shows what was sold on that day and before (Ctrl+G).</source>
        <translation>उस दिन और उससे पहले की बिक्री दिखाता है (Ctrl+G)।</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>दिन (&amp;D)</translation>
    </message>
    <message>
        <source>Day to go to</source>
        <translation>जिस दिन पर जाना है</translation>
    </message>
    <message>
        <source>Show that day</source>
        <translation>वह दिन दिखाएँ</translation>
    </message>
</context>
<context>
    <name>ct::DecisionDialog</name>
    <message>
        <source>The owner&apos;s decision</source>
        <translation>मालिक का फ़ैसला</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>ऑर्डर %1</translation>
    </message>
    <message>
        <source>It was &amp;done (success)</source>
        <translation>हो गया (सफल) (&amp;D)</translation>
    </message>
    <message>
        <source>It was &amp;not done (failed)</source>
        <translation>नहीं हुआ (फ़ेल) (&amp;N)</translation>
    </message>
    <message>
        <source>It was &amp;taken back (reversed)</source>
        <translation>वापस लिया गया (रिवर्स) (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Reason: what the provider says, and who said it</source>
        <translation>कारण: प्रोवाइडर क्या कहता है, और किसने कहा (&amp;R)</translation>
    </message>
    <message>
        <source>Number of the &amp;document that says so</source>
        <translation>जिस दस्तावेज़ में लिखा है उसका नंबर (&amp;D)</translation>
    </message>
    <message>
        <source>Reference of the provider&apos;s &amp;portal</source>
        <translation>प्रोवाइडर के पोर्टल का संदर्भ (&amp;P)</translation>
    </message>
    <message>
        <source>De&amp;cide</source>
        <translation>फ़ैसला करें (&amp;C)</translation>
    </message>
    <message>
        <source>Decide nothing</source>
        <translation>फ़ैसला न करें</translation>
    </message>
    <message>
        <source>%1 counts as taken from the wallet for good, and the customer gets the receipt.</source>
        <translation>%1 वॉलेट से कटा हुआ माना जाएगा, और ग्राहक को रसीद मिलेगी।</translation>
    </message>
    <message>
        <source>%1 counts as back in the wallet, and the customer is to get the money back. This cannot be undone.</source>
        <translation>%1 वॉलेट में वापस माना जाएगा, और ग्राहक को पैसे लौटाने होंगे। इसे पलटा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>Nothing counts as taken, and the same sale may be made again. If the provider did it after all, it is done twice. This cannot be undone.</source>
        <translation>कुछ कटा हुआ नहीं माना जाएगा, और यही बिक्री फिर की जा सकेगी। अगर प्रोवाइडर ने कर दिया हो तो दो बार हो जाएगी। इसे पलटा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>Decide only by what the provider&apos;s portal or a document says.</source>
        <translation>केवल प्रोवाइडर के पोर्टल या दस्तावेज़ के आधार पर फ़ैसला करें।</translation>
    </message>
    <message>
        <source>Outcome, reason and reference are needed.</source>
        <translation>नतीजा, कारण और संदर्भ तीनों चाहिए।</translation>
    </message>
</context>
<context>
    <name>ct::DisputeDialog</name>
    <message>
        <source>Raise a dispute</source>
        <translation>विवाद उठाएँ</translation>
    </message>
    <message>
        <source>&amp;What is wrong, in the customer&apos;s words</source>
        <translation>क्या गड़बड़ है, ग्राहक के शब्दों में (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Raise</source>
        <translation>उठाएँ (&amp;R)</translation>
    </message>
    <message>
        <source>Note to the dispute</source>
        <translation>विवाद पर टिप्पणी</translation>
    </message>
    <message>
        <source>&amp;What was said, and by whom</source>
        <translation>क्या कहा गया, और किसने कहा (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Keep the note</source>
        <translation>टिप्पणी रखें (&amp;K)</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>मामला बंद करें</translation>
    </message>
    <message>
        <source>&amp;How it ended</source>
        <translation>मामला कैसे खत्म हुआ (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Close the case</source>
        <translation>मामला बंद करें (&amp;C)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रहने दें</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>नतीजा (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Amount paid back</source>
        <translation>लौटाई गई रकम (&amp;A)</translation>
    </message>
</context>
<context>
    <name>ct::DisputePanel</name>
    <message>
        <source>What happened</source>
        <translation>क्या-क्या हुआ</translation>
    </message>
    <message>
        <source>Complaint to the provider</source>
        <translation>प्रोवाइडर के नाम शिकायत</translation>
    </message>
    <message>
        <source>&amp;Ask now</source>
        <translation>अभी पूछें (&amp;A)</translation>
    </message>
    <message>
        <source>Asks the provider how this recharge stands. It never sends it again.</source>
        <translation>प्रोवाइडर से इस रिचार्ज की स्थिति पूछता है। दोबारा कभी नहीं भेजता।</translation>
    </message>
    <message>
        <source>Copy co&amp;mplaint</source>
        <translation>शिकायत कॉपी करें (&amp;M)</translation>
    </message>
    <message>
        <source>Copies the complaint with every number, to send to the provider.</source>
        <translation>हर नंबर के साथ शिकायत कॉपी करता है, प्रोवाइडर को भेजने के लिए।</translation>
    </message>
    <message>
        <source>&amp;Decide…</source>
        <translation>फ़ैसला… (&amp;D)</translation>
    </message>
    <message>
        <source>The owner&apos;s word on the outcome, with reason and reference.</source>
        <translation>नतीजे पर मालिक का फ़ैसला, कारण और संदर्भ के साथ।</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>टिप्पणी… (&amp;N)</translation>
    </message>
    <message>
        <source>Keeps what was said about this case.</source>
        <translation>इस मामले में जो कहा गया उसे रखता है।</translation>
    </message>
    <message>
        <source>C&amp;lose…</source>
        <translation>बंद करें… (&amp;L)</translation>
    </message>
    <message>
        <source>Nothing is in dispute.
Sales without a result for a quarter of an hour, answers that contradict each other, double debits and reversals appear here by themselves.</source>
        <translation>कोई विवाद नहीं है।
पंद्रह मिनट से बिना नतीजे की बिक्री, एक-दूसरे को काटते जवाब, दो बार कटे पैसे और वापसी यहाँ अपने-आप आ जाते हैं।</translation>
    </message>
    <message>
        <source>Choose a case to see what happened and what to do.</source>
        <translation>क्या हुआ और क्या करना है, यह देखने के लिए कोई मामला चुनें।</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>ऑर्डर %1</translation>
    </message>
    <message>
        <source>Txn %1</source>
        <extracomment>The provider&apos;s own number of the transaction</extracomment>
        <translation>ट्रांज़ैक्शन %1</translation>
    </message>
    <message>
        <source>Ref %1</source>
        <extracomment>The operator&apos;s reference</extracomment>
        <translation>रेफ़ %1</translation>
    </message>
    <message>
        <source>Other order %1</source>
        <translation>दूसरा ऑर्डर %1</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>पूछ रहे हैं…</translation>
    </message>
    <message>
        <source>Ends the case with its outcome.</source>
        <translation>नतीजे के साथ मामला बंद करता है।</translation>
    </message>
    <message>
        <source>Its outcome is not settled yet: it is asked about, or the owner decides.</source>
        <translation>इसका नतीजा अभी तय नहीं: पूछा जा रहा है, या मालिक फ़ैसला करेंगे।</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>%1 ने</translation>
    </message>
    <message>
        <source>Asked just now: nothing new.</source>
        <translation>अभी पूछा: कुछ नया नहीं।</translation>
    </message>
    <message>
        <source>Copied. Send it to the provider; that it was copied is kept in the story.</source>
        <translation>कॉपी हो गया। इसे प्रोवाइडर को भेजें; कॉपी करना इतिहास में लिख लिया गया है।</translation>
    </message>
    <message>
        <source>Copied, but this could not be kept in the book.</source>
        <translation>कॉपी हो गया, पर यह बही में नहीं लिखा जा सका।</translation>
    </message>
    <message>
        <source>Decided and kept in the story.</source>
        <translation>फ़ैसला हुआ और इतिहास में लिख लिया गया।</translation>
    </message>
    <message>
        <source>Closed.</source>
        <translation>बंद हुआ।</translation>
    </message>
    <message>
        <source>Kept in the story.</source>
        <translation>इतिहास में लिख लिया गया।</translation>
    </message>
    <message>
        <source>This could not be written into the book, and nothing was changed.</source>
        <translation>यह बही में नहीं लिखा जा सका, और कुछ नहीं बदला।</translation>
    </message>
    <message>
        <source>The sale stands differently by now. Nothing was changed; look at it again.</source>
        <translation>बिक्री की स्थिति अब बदल चुकी है। कुछ नहीं बदला; फिर से देखें।</translation>
    </message>
</context>
<context>
    <name>ct::DisputeWords</name>
    <message>
        <source>Done twice</source>
        <translation>दो बार हुआ</translation>
    </message>
    <message>
        <source>Answers contradict each other</source>
        <translation>जवाब एक-दूसरे को काटते हैं</translation>
    </message>
    <message>
        <source>Answers contradicted each other</source>
        <translation>जवाबों में विरोध था</translation>
    </message>
    <message>
        <source>Answer with another number or amount</source>
        <translation>जवाब में दूसरा नंबर या रकम</translation>
    </message>
    <message>
        <source>Answer about another order</source>
        <translation>जवाब दूसरे ऑर्डर का</translation>
    </message>
    <message>
        <source>One transaction number for two</source>
        <translation>दो बिक्रियों का एक ट्रांज़ैक्शन नंबर</translation>
    </message>
    <message>
        <source>Taken back: customer is owed</source>
        <translation>वापस लिया गया: ग्राहक को देना है</translation>
    </message>
    <message>
        <source>Done after all</source>
        <translation>आखिर हो गया</translation>
    </message>
    <message>
        <source>Raised by hand</source>
        <translation>हाथ से उठाया गया</translation>
    </message>
    <message>
        <source>No result</source>
        <translation>नतीजा नहीं</translation>
    </message>
    <message>
        <source>New</source>
        <translation>नया</translation>
    </message>
    <message>
        <source>Over 15 min</source>
        <translation>15 मिनट से ज़्यादा</translation>
    </message>
    <message>
        <source>Over a day</source>
        <translation>एक दिन से ज़्यादा</translation>
    </message>
    <message>
        <source>Letter due</source>
        <translation>शिकायत भेजें</translation>
    </message>
    <message>
        <source>The customer paid once and it was done twice. Send the complaint and claim one amount back.</source>
        <translation>ग्राहक ने एक बार पैसे दिए और रिचार्ज दो बार हुआ। शिकायत भेजकर एक रकम वापस माँगें।</translation>
    </message>
    <message>
        <source>Ask the provider what holds, then decide.</source>
        <translation>प्रोवाइडर से पूछें कि सही क्या है, फिर फ़ैसला करें।</translation>
    </message>
    <message>
        <source>It was decided. Close it when the provider has confirmed the outcome.</source>
        <translation>फ़ैसला हो चुका है। प्रोवाइडर नतीजे की पुष्टि कर दे तब इसे बंद करें।</translation>
    </message>
    <message>
        <source>Ask the provider which number was recharged with which amount.</source>
        <translation>प्रोवाइडर से पूछें कि किस नंबर पर कितने का रिचार्ज हुआ।</translation>
    </message>
    <message>
        <source>Ask the provider about both orders. Nothing was booked by this answer.</source>
        <translation>प्रोवाइडर से दोनों ऑर्डर के बारे में पूछें। इस जवाब से कुछ दर्ज नहीं हुआ।</translation>
    </message>
    <message>
        <source>Pay %1 back to the customer from the drawer, then close the case.</source>
        <translation>दराज़ से %1 ग्राहक को लौटाएँ, फिर मामला बंद करें।</translation>
    </message>
    <message>
        <source>It had counted as failed. If the customer was refunded, ask for the amount again; then close the case.</source>
        <translation>इसे फ़ेल माना गया था। ग्राहक को पैसे लौटाए हों तो रकम फिर माँगें; फिर मामला बंद करें।</translation>
    </message>
    <message>
        <source>Send the complaint, note what is answered, and close the case with its outcome.</source>
        <translation>शिकायत भेजें, जो जवाब मिले उसे लिखें, और नतीजे के साथ मामला बंद करें।</translation>
    </message>
    <message>
        <source>Do not sell it again and do not refund. Ask now; after a day call the provider, after five days send the complaint.</source>
        <translation>न दोबारा बेचें, न पैसे लौटाएँ। अभी पूछें; एक दिन बाद प्रोवाइडर को फ़ोन करें, पाँच दिन बाद शिकायत भेजें।</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खुला</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>पैसे लौटे</translation>
    </message>
    <message>
        <source>Rejected by the provider</source>
        <translation>प्रोवाइडर ने नहीं माना</translation>
    </message>
    <message>
        <source>Settled otherwise</source>
        <translation>दूसरी तरह निपटा</translation>
    </message>
    <message>
        <source>Raised: %1</source>
        <translation>उठाया गया: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>टिप्पणी: %1</translation>
    </message>
    <message>
        <source>Complaint copied</source>
        <translation>शिकायत कॉपी की गई</translation>
    </message>
    <message>
        <source>Closed, %1 paid back: %2</source>
        <translation>बंद, %1 लौटे: %2</translation>
    </message>
    <message>
        <source>Closed, %1: %2</source>
        <translation>बंद, %1: %2</translation>
    </message>
</context>
<context>
    <name>ct::DisputesPage</name>
    <message>
        <source>stuck with the provider</source>
        <translation>प्रोवाइडर के पास अटका</translation>
    </message>
    <message>
        <source>owed to customers</source>
        <translation>ग्राहकों को देना</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>मामले</translation>
    </message>
    <message>
        <source>older than a day</source>
        <translation>एक दिन से पुराने</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>विवाद</translation>
    </message>
    <message>
        <source>✓ Everything is settled.</source>
        <translation>✓ सब निपट चुका है।</translation>
    </message>
</context>
<context>
    <name>ct::DoctorPage</name>
    <message>
        <source>Is everything in order?</source>
        <translation>क्या सब कुछ ठीक है?</translation>
    </message>
    <message>
        <source>Check everything</source>
        <translation>सब जाँचें</translation>
    </message>
    <message>
        <source>No recharge is sent for this.</source>
        <translation>इसके लिए कोई रिचार्ज नहीं भेजा जाता।</translation>
    </message>
    <message>
        <source>C&amp;opy the report</source>
        <translation>रिपोर्ट कॉपी करें (&amp;O)</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>रिपोर्ट कॉपी करें</translation>
    </message>
    <message>
        <source>Copies it as text, without password, balance or customers&apos; numbers.</source>
        <translation>इसे टेक्स्ट के रूप में कॉपी करता है, बिना पासवर्ड, बैलेंस और ग्राहकों के नंबरों के।</translation>
    </message>
    <message>
        <source>Looking at everything…</source>
        <translation>सब कुछ देखा जा रहा है…</translation>
    </message>
    <message>
        <source>Looks at connection, login, disk, printer and all else that selling needs. No recharge is sent.</source>
        <translation>कनेक्शन, लॉगिन, डिस्क, प्रिंटर और बिक्री के लिए ज़रूरी बाकी सब देखता है। कोई रिचार्ज नहीं भेजा जाता।</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) found. What to do stands beside each.</source>
        <translation>
            <numerusform>%n खराबी मिली। क्या करना है, वह उसके पास लिखा है।</numerusform>
            <numerusform>%n खराबियाँ मिलीं। क्या करना है, वह हर एक के पास लिखा है।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No fault, and %n thing(s) to look at.</source>
        <translation>
            <numerusform>कोई खराबी नहीं, %n बात देखने की है।</numerusform>
            <numerusform>कोई खराबी नहीं, %n बातें देखने की हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything that was looked at is well.</source>
        <translation>जो कुछ देखा गया, सब ठीक है।</translation>
    </message>
    <message>
        <source>Copied. Paste it into a message to whoever helps you.</source>
        <translation>कॉपी हो गया। इसे मदद करने वाले को भेजे जाने वाले संदेश में चिपकाएँ।</translation>
    </message>
    <message>
        <source>Check ever&amp;ything</source>
        <translation>सब जाँचें (&amp;Y)</translation>
    </message>
</context>
<context>
    <name>ct::DoctorWords</name>
    <message>
        <source>%1 s</source>
        <translation>%1 से.</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 मिनट</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 घंटे</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 दिन</translation>
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
        <translation>प्रोवाइडर का नाम</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>कनेक्शन</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>घड़ी</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>लॉगिन</translation>
    </message>
    <message>
        <source>White list</source>
        <translation>व्हाइट लिस्ट</translation>
    </message>
    <message>
        <source>Place of the password</source>
        <translation>पासवर्ड की जगह</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>डिस्क</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>बही</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>प्रिंटर</translation>
    </message>
    <message>
        <source>Call-backs</source>
        <translation>कॉल-बैक</translation>
    </message>
    <message>
        <source>Shop-wide book</source>
        <translation>पूरी दुकान की बही</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>ठीक</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>ध्यान दें</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>खराबी</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>नहीं देखा</translation>
    </message>
    <message>
        <source>The name %1 leads to %2.</source>
        <translation>नाम %1 का पता %2 है।</translation>
    </message>
    <message>
        <source>The address %1 needs no name to be looked up.</source>
        <translation>पते %1 के लिए नाम खोजने की ज़रूरत नहीं है।</translation>
    </message>
    <message>
        <source>The name %1 cannot be found.</source>
        <translation>नाम %1 नहीं मिल रहा है।</translation>
    </message>
    <message>
        <source>The name %1 leads to %2, which is inside this network and not the provider.</source>
        <translation>नाम %1 का पता %2 निकला, जो इसी नेटवर्क के अंदर है, प्रोवाइडर नहीं।</translation>
    </message>
    <message>
        <source>There is no usable address of a provider.</source>
        <translation>प्रोवाइडर का कोई काम का पता नहीं है।</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 जवाब देता है।</translation>
    </message>
    <message>
        <source>%1 answers over a connection that can be trusted.</source>
        <translation>%1 भरोसेमंद कनेक्शन पर जवाब देता है।</translation>
    </message>
    <message numerus="yes">
        <source>%1 answers safely, but its certificate ends in %n day(s).</source>
        <translation>
            <numerusform>%1 सुरक्षित जवाब देता है, पर उसका प्रमाणपत्र %n दिन में खत्म हो रहा है।</numerusform>
            <numerusform>%1 सुरक्षित जवाब देता है, पर उसका प्रमाणपत्र %n दिनों में खत्म हो रहा है।</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 refuses the connection.</source>
        <translation>%1 कनेक्शन लेने से मना करता है।</translation>
    </message>
    <message>
        <source>%1 cannot be reached: no answer came.</source>
        <translation>%1 तक नहीं पहुँचा जा सका: कोई जवाब नहीं आया।</translation>
    </message>
    <message>
        <source>%1 was reached, and the connection was cut.</source>
        <translation>%1 तक पहुँचे, पर कनेक्शन कट गया।</translation>
    </message>
    <message>
        <source>The certificate of %1 ended on %2.</source>
        <translation>%1 का प्रमाणपत्र %2 को खत्म हो गया।</translation>
    </message>
    <message>
        <source>The certificate of %1 is good only from %2 on.</source>
        <translation>%1 का प्रमाणपत्र %2 से ही मान्य है।</translation>
    </message>
    <message>
        <source>The certificate of %1 is signed by nobody this computer trusts.</source>
        <translation>%1 के प्रमाणपत्र पर किसी ऐसे के हस्ताक्षर नहीं हैं जिस पर यह कंप्यूटर भरोसा करता हो।</translation>
    </message>
    <message>
        <source>The certificate of %1 is signed by “%2”, whom this computer does not trust.</source>
        <translation>%1 के प्रमाणपत्र पर “%2” के हस्ताक्षर हैं, जिस पर यह कंप्यूटर भरोसा नहीं करता।</translation>
    </message>
    <message>
        <source>What answers as %1 shows the certificate of somebody else (%2).</source>
        <translation>%1 के नाम से जवाब देने वाला किसी और (%2) का प्रमाणपत्र दिखाता है।</translation>
    </message>
    <message>
        <source>No safe connection to %1 could be made.</source>
        <translation>%1 से सुरक्षित कनेक्शन नहीं बन सका।</translation>
    </message>
    <message>
        <source>The clock of this computer is right.</source>
        <translation>इस कंप्यूटर की घड़ी सही है।</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 fast.</source>
        <translation>इस कंप्यूटर की घड़ी %1 आगे है।</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 slow.</source>
        <translation>इस कंप्यूटर की घड़ी %1 पीछे है।</translation>
    </message>
    <message>
        <source>The book has an entry of %1, which is still to come by this clock.</source>
        <translation>बही में %1 की प्रविष्टि है, जो इस घड़ी के हिसाब से अभी आनी है।</translation>
    </message>
    <message>
        <source>The provider stated no time to compare the clock with.</source>
        <translation>घड़ी मिलाने के लिए प्रोवाइडर ने समय नहीं बताया।</translation>
    </message>
    <message>
        <source>The provider accepts user name and password. Balance %1.</source>
        <translation>प्रोवाइडर यूज़र नेम और पासवर्ड मानता है। बैलेंस %1।</translation>
    </message>
    <message>
        <source>The provider accepts user name and password.</source>
        <translation>प्रोवाइडर यूज़र नेम और पासवर्ड मानता है।</translation>
    </message>
    <message>
        <source>The provider refuses the user name or the password.</source>
        <translation>प्रोवाइडर यूज़र नेम या पासवर्ड नहीं मानता।</translation>
    </message>
    <message>
        <source>There is no password to log in with.</source>
        <translation>लॉगिन के लिए कोई पासवर्ड नहीं है।</translation>
    </message>
    <message>
        <source>The provider did not answer the question for the balance.</source>
        <translation>बैलेंस पूछने पर प्रोवाइडर ने जवाब नहीं दिया।</translation>
    </message>
    <message>
        <source>The provider answered, but not with a balance.</source>
        <translation>प्रोवाइडर ने जवाब दिया, पर बैलेंस नहीं बताया।</translation>
    </message>
    <message>
        <source>The provider refuses the question for the balance: “%1”.</source>
        <translation>बैलेंस पूछने पर प्रोवाइडर ने मना किया: “%1”।</translation>
    </message>
    <message>
        <source>The provider took a recharge from here on %1.</source>
        <translation>प्रोवाइडर ने यहाँ से %1 को रिचार्ज लिया।</translation>
    </message>
    <message>
        <source>The provider refuses this shop&apos;s internet address.</source>
        <translation>प्रोवाइडर इस दुकान का इंटरनेट पता नहीं मानता।</translation>
    </message>
    <message>
        <source>The provider refuses this shop&apos;s internet address %1.</source>
        <translation>प्रोवाइडर इस दुकान का इंटरनेट पता %1 नहीं मानता।</translation>
    </message>
    <message>
        <source>No recharge has passed from here yet, and only a recharge shows it.</source>
        <translation>यहाँ से अभी तक कोई रिचार्ज नहीं निकला, और यह रिचार्ज से ही पता चलता है।</translation>
    </message>
    <message>
        <source>The password can be kept and read.</source>
        <translation>पासवर्ड रखा और पढ़ा जा सकता है।</translation>
    </message>
    <message>
        <source>The keyring of this desktop keeps nothing: there is none, or it is closed.</source>
        <translation>इस डेस्कटॉप का कीरिंग कुछ नहीं रखता: या तो वह है नहीं, या बंद है।</translation>
    </message>
    <message>
        <source>The place of the password is locked, or its passphrase is wrong.</source>
        <translation>पासवर्ड की जगह पर ताला है, या उसका पासफ़्रेज़ ग़लत है।</translation>
    </message>
    <message>
        <source>The file with the password is missing, cannot be read or is not private.</source>
        <translation>पासवर्ड की फ़ाइल नहीं है, पढ़ी नहीं जा सकती या निजी नहीं है।</translation>
    </message>
    <message>
        <source>No password is kept here.</source>
        <translation>यहाँ कोई पासवर्ड नहीं रखा जाता।</translation>
    </message>
    <message>
        <source>The folder of the book can be written.</source>
        <translation>बही के फ़ोल्डर में लिखा जा सकता है।</translation>
    </message>
    <message>
        <source>The folder of the book can be written, %1 are free.</source>
        <translation>बही के फ़ोल्डर में लिखा जा सकता है, %1 खाली है।</translation>
    </message>
    <message>
        <source>Only %1 are free where the book lies.</source>
        <translation>जहाँ बही है वहाँ केवल %1 खाली है।</translation>
    </message>
    <message>
        <source>The disk is full: %1 are free where the book lies, and nothing is sold below 200 MB.</source>
        <translation>डिस्क भर गई है: जहाँ बही है वहाँ %1 खाली है, और 200 MB से कम पर बिक्री नहीं होती।</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written.</source>
        <translation>फ़ोल्डर %1 में लिखा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>The folder %1 lies on another machine&apos;s disk, where nothing is safe in a power cut.</source>
        <translation>फ़ोल्डर %1 दूसरे कंप्यूटर की डिस्क पर है, जहाँ बिजली जाने पर कुछ सुरक्षित नहीं रहता।</translation>
    </message>
    <message>
        <source>Other users of this computer can look into the folder %1.</source>
        <translation>इस कंप्यूटर के दूसरे लोग फ़ोल्डर %1 देख सकते हैं।</translation>
    </message>
    <message>
        <source>The book is well, and no recharge is waiting.</source>
        <translation>बही ठीक है, और कोई रिचार्ज प्रतीक्षा में नहीं है।</translation>
    </message>
    <message numerus="yes">
        <source>The book is well, and %n recharge(s) are waiting.</source>
        <translation>
            <numerusform>बही ठीक है, और %n रिचार्ज प्रतीक्षा में है।</numerusform>
            <numerusform>बही ठीक है, और %n रिचार्ज प्रतीक्षा में हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>The book cannot be written: nothing is sold, past sales can be looked up.</source>
        <translation>बही में लिखा नहीं जा सकता: बिक्री बंद है, पुरानी बिक्री देखी जा सकती है।</translation>
    </message>
    <message>
        <source>The book is damaged: nothing is sold, past sales can be looked up.</source>
        <translation>बही खराब हो गई है: बिक्री बंद है, पुरानी बिक्री देखी जा सकती है।</translation>
    </message>
    <message>
        <source>The printer “%1” takes work.</source>
        <translation>प्रिंटर “%1” काम ले रहा है।</translation>
    </message>
    <message>
        <source>The printer “%1” is stopped: it takes work and prints nothing.</source>
        <translation>प्रिंटर “%1” रुका हुआ है: काम ले लेता है, छापता कुछ नहीं।</translation>
    </message>
    <message>
        <source>The printer “%1” is not there any more.</source>
        <translation>प्रिंटर “%1” अब नहीं है।</translation>
    </message>
    <message>
        <source>This computer has no printer.</source>
        <translation>इस कंप्यूटर पर कोई प्रिंटर नहीं है।</translation>
    </message>
    <message>
        <source>Call-backs are switched off. Results come by asking, a little later.</source>
        <translation>कॉल-बैक बंद हैं। नतीजे पूछने पर, थोड़ी देर से आते हैं।</translation>
    </message>
    <message>
        <source>Call-backs are received at %1.</source>
        <translation>कॉल-बैक %1 पर लिए जा रहे हैं।</translation>
    </message>
    <message>
        <source>This counter keeps its own book only; no shop-wide book is attached.</source>
        <translation>यह काउंटर केवल अपनी बही रखता है; पूरी दुकान की बही जुड़ी नहीं है।</translation>
    </message>
    <message>
        <source>It has no meaning before this is well: %1.</source>
        <translation>पहले यह ठीक होना चाहिए: %1।</translation>
    </message>
    <message>
        <source>This check did not end in time.</source>
        <translation>यह जाँच समय पर पूरी नहीं हुई।</translation>
    </message>
    <message>
        <source>This could not be found out.</source>
        <translation>यह पता नहीं चल सका।</translation>
    </message>
    <message>
        <source>Check the internet connection, and the provider&apos;s address in Settings. If other pages open, restart the router.</source>
        <translation>इंटरनेट कनेक्शन और सेटिंग में प्रोवाइडर का पता जाँचें। दूसरे पेज खुलते हों तो राउटर दोबारा चालू करें।</translation>
    </message>
    <message>
        <source>If a login page of the network is waiting, open it in a browser. Else tell whoever looks after the router. Nothing is sent to a false address.</source>
        <translation>अगर नेटवर्क का लॉगिन पेज बाकी हो तो उसे ब्राउज़र में खोलें। नहीं तो राउटर देखने वाले को बताएँ। ग़लत पते पर कुछ नहीं भेजा जाता।</translation>
    </message>
    <message>
        <source>Enter the provider&apos;s address in Settings; it begins with https://.</source>
        <translation>सेटिंग में प्रोवाइडर का पता भरें; वह https:// से शुरू होता है।</translation>
    </message>
    <message>
        <source>Tell the provider that the certificate has to be renewed.</source>
        <translation>प्रोवाइडर को बताएँ कि प्रमाणपत्र का नवीनीकरण करना है।</translation>
    </message>
    <message>
        <source>Check the address in Settings. If it is right, the provider is down: wait, and sell nothing elsewhere for the same customer.</source>
        <translation>सेटिंग में पता जाँचें। सही हो तो प्रोवाइडर बंद है: रुकें, और उसी ग्राहक का रिचार्ज कहीं और न करें।</translation>
    </message>
    <message>
        <source>Check the internet connection and the router, then look again.</source>
        <translation>इंटरनेट कनेक्शन और राउटर जाँचें, फिर दोबारा देखें।</translation>
    </message>
    <message>
        <source>Look again in a minute. If it stays, ask the provider whether the service is running.</source>
        <translation>एक मिनट बाद फिर देखें। ऐसा ही रहे तो प्रोवाइडर से पूछें कि सेवा चल रही है या नहीं।</translation>
    </message>
    <message>
        <source>Check the date of this computer first. If it is right, tell the provider; nothing is sent until it is renewed.</source>
        <translation>पहले इस कंप्यूटर की तारीख जाँचें। सही हो तो प्रोवाइडर को बताएँ; नवीनीकरण तक कुछ नहीं भेजा जाता।</translation>
    </message>
    <message>
        <source>The clock of this computer is probably wrong: set date and time.</source>
        <translation>शायद इस कंप्यूटर की घड़ी ग़लत है: तारीख और समय ठीक करें।</translation>
    </message>
    <message>
        <source>Somebody stands between this shop and the provider, or the address is wrong. Check it in Settings and try another internet connection. Nothing is sent over this one.</source>
        <translation>दुकान और प्रोवाइडर के बीच कोई और है, या पता ग़लत है। सेटिंग में पता जाँचें और दूसरा इंटरनेट कनेक्शन आज़माएँ। इस कनेक्शन से कुछ नहीं भेजा जाता।</translation>
    </message>
    <message>
        <source>Set date and time, or switch on “set automatically” in the system&apos;s settings.</source>
        <translation>तारीख और समय ठीक करें, या सिस्टम की सेटिंग में “अपने-आप” चालू करें।</translation>
    </message>
    <message>
        <source>Check date and time of this computer. Sales are kept in their order whatever the clock says.</source>
        <translation>इस कंप्यूटर की तारीख और समय जाँचें। घड़ी कुछ भी कहे, बिक्री अपने क्रम में रहती है।</translation>
    </message>
    <message>
        <source>Enter user name and password again in Settings, and test them there.</source>
        <translation>सेटिंग में यूज़र नेम और पासवर्ड फिर से भरें और वहीं जाँचें।</translation>
    </message>
    <message>
        <source>Enter the password of the provider account in Settings.</source>
        <translation>सेटिंग में प्रोवाइडर खाते का पासवर्ड भरें।</translation>
    </message>
    <message>
        <source>Look again in a minute. If it stays, call the provider.</source>
        <translation>एक मिनट बाद फिर देखें। ऐसा ही रहे तो प्रोवाइडर को फ़ोन करें।</translation>
    </message>
    <message>
        <source>Call the provider and tell these words.</source>
        <translation>प्रोवाइडर को फ़ोन करें और ये शब्द बताएँ।</translation>
    </message>
    <message>
        <source>Ask the provider to add this shop&apos;s internet address to the white list of your account.</source>
        <translation>प्रोवाइडर से कहें कि इस दुकान का इंटरनेट पता आपके खाते की व्हाइट लिस्ट में जोड़े।</translation>
    </message>
    <message>
        <source>Ask the provider to add %1 to the white list of your account.</source>
        <translation>प्रोवाइडर से कहें कि %1 को आपके खाते की व्हाइट लिस्ट में जोड़े।</translation>
    </message>
    <message>
        <source>Log in to the desktop with its password so that the keyring opens, or install one (gnome-keyring). Without it the password is asked for at every start.</source>
        <translation>डेस्कटॉप में उसके पासवर्ड से लॉगिन करें ताकि कीरिंग खुले, या कीरिंग (gnome-keyring) लगाएँ। उसके बिना हर बार शुरू करते समय पासवर्ड पूछा जाएगा।</translation>
    </message>
    <message>
        <source>Unlock the keyring, or start again and give the right passphrase.</source>
        <translation>कीरिंग खोलें, या फिर से शुरू करके सही पासफ़्रेज़ दें।</translation>
    </message>
    <message>
        <source>Lay the file down again, readable by you alone (mode 0600).</source>
        <translation>फ़ाइल फिर से रखें, जिसे केवल आप पढ़ सकें (mode 0600)।</translation>
    </message>
    <message>
        <source>Make room: empty the waste basket, move pictures and films elsewhere.</source>
        <translation>जगह बनाएँ: रद्दी खाली करें, तस्वीरें और फ़िल्में कहीं और रखें।</translation>
    </message>
    <message>
        <source>Give yourself the right to write there, or have the disk checked.</source>
        <translation>वहाँ लिखने का अधिकार लें, या डिस्क की जाँच करवाएँ।</translation>
    </message>
    <message>
        <source>Move the folder to a disk of this computer.</source>
        <translation>फ़ोल्डर को इसी कंप्यूटर की डिस्क पर ले जाएँ।</translation>
    </message>
    <message>
        <source>Close it to others: only you need it (mode 0700).</source>
        <translation>इसे दूसरों के लिए बंद करें: ज़रूरत केवल आपको है (mode 0700)।</translation>
    </message>
    <message>
        <source>Make room on the disk or mend the rights of the folder; then start the counter again.</source>
        <translation>डिस्क पर जगह बनाएँ या फ़ोल्डर के अधिकार ठीक करें; फिर काउंटर दोबारा शुरू करें।</translation>
    </message>
    <message>
        <source>Close the counter and run “countertopctl verify”. The past sales are also in journal.jsonl; do not delete anything.</source>
        <translation>काउंटर बंद करके “countertopctl verify” चलाएँ। पुरानी बिक्री journal.jsonl में भी है; कुछ भी न मिटाएँ।</translation>
    </message>
    <message>
        <source>Look for paper and cable, then start the queue again in the system&apos;s printer settings.</source>
        <translation>कागज़ और तार देखें, फिर सिस्टम की प्रिंटर सेटिंग में कतार दोबारा चालू करें।</translation>
    </message>
    <message>
        <source>Switch the printer on, or choose another one when you print.</source>
        <translation>प्रिंटर चालू करें, या छापते समय दूसरा चुनें।</translation>
    </message>
    <message>
        <source>Set one up in the system&apos;s printer settings. Until then receipts can be saved or sent as text.</source>
        <translation>सिस्टम की प्रिंटर सेटिंग में प्रिंटर जोड़ें। तब तक रसीद सहेजी या टेक्स्ट के रूप में भेजी जा सकती है।</translation>
    </message>
    <message>
        <source>Look again. If it stays, send this report to whoever helps you.</source>
        <translation>फिर से देखें। ऐसा ही रहे तो यह रिपोर्ट मदद करने वाले को भेजें।</translation>
    </message>
    <message>
        <source>If the first recharge is refused with “Invalid IP”, look here again.</source>
        <translation>अगर पहला रिचार्ज “Invalid IP” कहकर लौटे तो यहाँ फिर देखें।</translation>
    </message>
    <message>
        <source>The counter receives call-backs at %1 while its window is open.</source>
        <translation>काउंटर की खिड़की खुली रहने पर वह कॉल-बैक %1 पर लेता है।</translation>
    </message>
    <message>
        <source>Call-backs are not received: %1 is taken by another program, or the address is not of this computer. Results still come by asking, a little later.</source>
        <translation>कॉल-बैक नहीं मिल रहे: %1 किसी दूसरे प्रोग्राम के पास है, या यह पता इस कंप्यूटर का नहीं है। नतीजे पूछने से फिर भी आते हैं, थोड़ी देर से।</translation>
    </message>
    <message>
        <source>Call-backs are not received: %1 is no address in figures.</source>
        <translation>कॉल-बैक नहीं मिल रहे: %1 अंकों में लिखा पता नहीं है।</translation>
    </message>
    <message>
        <source>Call-backs are not received: the secret part of their path cannot be read.</source>
        <translation>कॉल-बैक नहीं मिल रहे: उनके पथ का गुप्त हिस्सा पढ़ा नहीं जा सका।</translation>
    </message>
    <message>
        <source>Where the owner confirms: the button in the strip above the pages, or “countertopctl release” with the reason.</source>
        <translation>मालिक यहाँ पुष्टि करे: पन्नों के ऊपर की पट्टी का बटन, या कारण के साथ “countertopctl release”।</translation>
    </message>
    <message>
        <source>Close the other program (a second counter, a countertop-listener), or choose another port under Settings, Call-backs, and tell whoever leads the provider&apos;s calls to it.</source>
        <translation>दूसरा प्रोग्राम (दूसरा काउंटर, countertop-listener) बंद करें, या सेटिंग्स में कॉल-बैक के नीचे दूसरा पोर्ट चुनें और उसे बताएँ जो प्रोवाइडर की कॉल वहाँ भेजता है।</translation>
    </message>
    <message>
        <source>Under Settings, Call-backs, write 127.0.0.1 for this computer alone or 0.0.0.0 for the whole network.</source>
        <translation>सेटिंग्स में कॉल-बैक के नीचे सिर्फ़ इस कंप्यूटर के लिए 127.0.0.1 लिखें, या पूरे नेटवर्क के लिए 0.0.0.0।</translation>
    </message>
    <message>
        <source>Run “countertopctl callback --new-token” and give the provider the new path.</source>
        <translation>“countertopctl callback --new-token” चलाएँ और नया पथ प्रोवाइडर को दें।</translation>
    </message>
    <message>
        <source>The last backup could not be made. The book itself is not damaged, and selling goes on.</source>
        <translation>पिछला बैकअप नहीं बन सका। बही खुद ठीक है और बिक्री चलती रहेगी।</translation>
    </message>
    <message>
        <source>The last check of the whole book could not be made. No damage was found, and selling goes on.</source>
        <translation>पूरी बही की पिछली जाँच नहीं हो सकी। कोई खराबी नहीं मिली और बिक्री चलती रहेगी।</translation>
    </message>
    <message>
        <source>It is tried again by itself every ten minutes. If it stays, make room on the disk, or close other programs that use the book.</source>
        <translation>हर दस मिनट में यह अपने आप फिर किया जाता है। फिर भी न हो तो डिस्क पर जगह बनाएँ, या बही इस्तेमाल करने वाले दूसरे प्रोग्राम बंद करें।</translation>
    </message>
    <message>
        <source>It is tried again by itself every ten minutes while nobody sells. If it stays, close other programs that use the book.</source>
        <translation>जब कोई बिक्री नहीं हो रही हो, हर दस मिनट में यह अपने आप फिर किया जाता है। फिर भी न हो तो बही इस्तेमाल करने वाले दूसरे प्रोग्राम बंद करें।</translation>
    </message>
</context>
<context>
    <name>ct::FindOverlay</name>
    <message>
        <source>Nothing is called that. Try a part of the name, the code or the state.</source>
        <translation>इस नाम का कुछ नहीं मिला। नाम, कोड या राज्य का कोई हिस्सा लिखें।</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>खोजें</translation>
    </message>
    <message>
        <source>Find operator</source>
        <translation>ऑपरेटर खोजें</translation>
    </message>
    <message>
        <source>Part of a name, a code, a state</source>
        <translation>नाम, कोड या राज्य का हिस्सा</translation>
    </message>
    <message>
        <source>Operators found</source>
        <translation>मिले हुए ऑपरेटर</translation>
    </message>
    <message>
        <source>%1  ·  switched off</source>
        <translation>%1  ·  बंद</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>कोड %1</translation>
    </message>
</context>
<context>
    <name>ct::HistoryPanel</name>
    <message>
        <source>Choose a recharge to see what happened to it.</source>
        <translation>क्या हुआ यह देखने के लिए कोई रिचार्ज चुनें।</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>क्या-क्या हुआ</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>रसीद</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>दोहराएँ</translation>
    </message>
    <message>
        <source>Fills the recharge form with the same operator, number and amount.</source>
        <translation>वही ऑपरेटर, नंबर और रकम रिचार्ज फ़ॉर्म में भर देता है।</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>अभी पूछें</translation>
    </message>
    <message>
        <source>Asks the provider how this recharge stands. It never sends it again.</source>
        <translation>प्रोवाइडर से इस रिचार्ज की स्थिति पूछता है। दोबारा कभी नहीं भेजता।</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>टेक्स्ट कॉपी करें</translation>
    </message>
    <message>
        <source>Copies the receipt as text, to paste into a message.</source>
        <translation>रसीद को टेक्स्ट में कॉपी करता है, मैसेज में चिपकाने के लिए।</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>पूछ रहे हैं…</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>ऑर्डर %1</translation>
    </message>
    <message>
        <source>Txn %1</source>
        <extracomment>The provider&apos;s own number of the transaction</extracomment>
        <translation>ट्रांज़ैक्शन %1</translation>
    </message>
    <message>
        <source>Ref %1</source>
        <extracomment>The operator&apos;s reference</extracomment>
        <translation>रेफ़ %1</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>रसीद %1</translation>
    </message>
    <message>
        <source>It was asked about only a moment ago. Wait a little.</source>
        <translation>अभी-अभी पूछा गया है। थोड़ा रुकें।</translation>
    </message>
    <message>
        <source>Asked just now: nothing new.</source>
        <translation>अभी पूछा: कुछ नया नहीं।</translation>
    </message>
    <message>
        <source>Copied. Paste it into the message.</source>
        <translation>कॉपी हो गया। मैसेज में चिपकाएँ।</translation>
    </message>
    <message>
        <source>Raise dispute…</source>
        <translation>विवाद उठाएँ…</translation>
    </message>
    <message>
        <source>Puts the sale on the owner&apos;s list, with the complaint to send.</source>
        <translation>बिक्री को भेजने लायक शिकायत के साथ मालिक की सूची में डालता है।</translation>
    </message>
    <message>
        <source>It is in dispute already: see Disputes.</source>
        <translation>इस पर पहले से विवाद है: विवाद पेज देखें।</translation>
    </message>
    <message>
        <source>Story of the sale</source>
        <translation>बिक्री की कहानी</translation>
    </message>
</context>
<context>
    <name>ct::HistoryRange</name>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>कल</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>पिछले 7 दिन</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>पिछले 30 दिन</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>सभी दिन</translation>
    </message>
    <message>
        <source>Pick days…</source>
        <translation>दिन चुनें…</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>Two days, as in &quot;1 Oct – 31 Oct 2026&quot;</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>पहला दिन (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>आख़िरी दिन (&amp;L)</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>ये दिन दिखाएँ</translation>
    </message>
</context>
<context>
    <name>ct::HistoryView</name>
    <message>
        <source>History search</source>
        <translation>हिस्ट्री में खोज</translation>
    </message>
    <message>
        <source>History dates</source>
        <translation>हिस्ट्री के दिन</translation>
    </message>
    <message>
        <source>History service</source>
        <translation>हिस्ट्री की सेवा</translation>
    </message>
    <message>
        <source>History operator</source>
        <translation>हिस्ट्री का ऑपरेटर</translation>
    </message>
    <message>
        <source>History status</source>
        <translation>हिस्ट्री की स्थिति</translation>
    </message>
    <message>
        <source>Writes everything that is found into a table for spreadsheets.</source>
        <translation>जो कुछ मिला है, उसे स्प्रेडशीट की फ़ाइल में लिखता है।</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>सभी सेवाएँ</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>हर स्थिति</translation>
    </message>
    <message>
        <source>Still open</source>
        <extracomment>All recharges whose result is not known yet</extracomment>
        <translation>अभी खुले</translation>
    </message>
    <message>
        <source>All operators</source>
        <translation>सभी ऑपरेटर</translation>
    </message>
    <message>
        <source>History table</source>
        <translation>हिस्ट्री की सूची</translation>
    </message>
    <message>
        <source>Search all days</source>
        <translation>सभी दिनों में खोजें</translation>
    </message>
    <message>
        <source>The history could not be read. The book on this computer did not answer; nothing is lost by that.</source>
        <translation>हिस्ट्री पढ़ी नहीं जा सकी। इस कंप्यूटर की बही ने जवाब नहीं दिया; इससे कुछ खोया नहीं है।</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>History totals</source>
        <translation>हिस्ट्री का जोड़</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>गिन रहे हैं…</translation>
    </message>
    <message>
        <source>No recharge yet. The first one appears here at once.</source>
        <translation>अभी कोई रिचार्ज नहीं। पहला होते ही यहाँ दिखेगा।</translation>
    </message>
    <message>
        <source>Nothing of that kind was found in these days.</source>
        <translation>इन दिनों में ऐसा कुछ नहीं मिला।</translation>
    </message>
    <message>
        <source>Nothing of that kind was found.</source>
        <translation>ऐसा कुछ नहीं मिला।</translation>
    </message>
    <message>
        <source>Nothing was sold in these days.</source>
        <translation>इन दिनों में कोई बिक्री नहीं हुई।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recharge(s)</source>
        <translation>
            <numerusform>%Ln रिचार्ज</numerusform>
            <numerusform>%Ln रिचार्ज</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 success</source>
        <extracomment>%1 is a sum of money</extracomment>
        <translation>%1 सफल</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <extracomment>%1 is a sum of money</extracomment>
        <translation>%1 बाकी</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <extracomment>%1 is a sum of money</extracomment>
        <translation>%1 फ़ेल</translation>
    </message>
    <message>
        <source>%1 … so far</source>
        <extracomment>%1 is a count with sums that are still rising</extracomment>
        <translation>%1 … अब तक</translation>
    </message>
    <message>
        <source>%1 — found in %2 ms</source>
        <extracomment>%1 is a count with sums, %2 a number of milliseconds</extracomment>
        <translation>%1 — %2 मि.से. में मिला</translation>
    </message>
    <message>
        <source>Export what is found</source>
        <translation>जो मिला उसे एक्सपोर्ट करें</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>स्प्रेडशीट की फ़ाइल (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) written to %1</source>
        <translation>
            <numerusform>%1 में %Ln पंक्ति लिखी गई</numerusform>
            <numerusform>%1 में %Ln पंक्तियाँ लिखी गईं</numerusform>
        </translation>
    </message>
    <message>
        <source>The table could not be written there. Choose another folder, or make room on the disk.</source>
        <translation>फ़ाइल वहाँ लिखी नहीं जा सकी। दूसरा फ़ोल्डर चुनें या डिस्क पर जगह बनाएँ।</translation>
    </message>
    <message>
        <source>name or number</source>
        <translation>नाम या नंबर</translation>
    </message>
    <message>
        <source>Any part of a number, a customer&apos;s name, an order id or a reference</source>
        <translation>नंबर, ग्राहक के नाम, ऑर्डर आईडी या संदर्भ का कोई भी हिस्सा</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>खोज रहे हैं…</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>एक्सपोर्ट की प्रगति</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>वर्कबुक (*.xlsx)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Cancelled. No file was written.</source>
        <translation>रद्द किया गया। कोई फ़ाइल नहीं लिखी गई।</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>एक्सपोर्ट (&amp;X)…</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>रसीद</translation>
    </message>
    <message>
        <source>Repeat the sale</source>
        <translation>वही बिक्री दोबारा</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>खोज</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>किसी दिन पर जाएँ</translation>
    </message>
</context>
<context>
    <name>ct::HoldDialog</name>
    <message>
        <source>Let selling go on</source>
        <translation>बिक्री आगे चलने दें</translation>
    </message>
    <message>
        <source>&amp;Reason, kept in the book with the time</source>
        <translation>कारण, समय के साथ बही में रहेगा (&amp;R)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>&amp;Go on selling</source>
        <translation>बिक्री चालू करें (&amp;G)</translation>
    </message>
    <message>
        <source>Leave it stopped</source>
        <translation>रुकी रहने दें</translation>
    </message>
</context>
<context>
    <name>ct::HoldStrip</name>
    <message numerus="yes">
        <source>%n further reason(s) to look at after this one.</source>
        <translation>
            <numerusform>इसके बाद %n और कारण देखना है।</numerusform>
            <numerusform>इसके बाद %n और कारण देखने हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Wallet and &amp;book…</source>
        <translation>वॉलेट और बही… (&amp;B)</translation>
    </message>
    <message>
        <source>O&amp;wner confirms…</source>
        <translation>मालिक पुष्टि करे… (&amp;W)</translation>
    </message>
    <message>
        <source>Sho&amp;w the open sales</source>
        <translation>खुली बिक्रियाँ देखें (&amp;W)</translation>
    </message>
</context>
<context>
    <name>ct::KeysDialog</name>
    <message>
        <source>&amp;Give this key</source>
        <translation>यह कुंजी दें (&amp;G)</translation>
    </message>
    <message>
        <source>Its &amp;own key again</source>
        <translation>फिर अपनी कुंजी (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;All keys as they were</source>
        <translation>सारी कुंजियाँ पहले जैसी (&amp;A)</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>कुंजियाँ बदलें</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>आदेश</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>आदेश</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>कुंजी</translation>
    </message>
    <message>
        <source>&amp;New key: press it here</source>
        <translation>नई कुंजी: यहाँ दबाएँ (&amp;N)</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>नई कुंजी</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>सेव करें (&amp;S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रहने दें</translation>
    </message>
    <message>
        <source>This key is the same in every shop.</source>
        <translation>यह कुंजी हर दुकान में एक ही है।</translation>
    </message>
    <message>
        <source>This key writes in a field. Take a function key, or one with Ctrl.</source>
        <translation>यह कुंजी खाने में लिखती है। फ़ंक्शन कुंजी या Ctrl के साथ कोई कुंजी लें।</translation>
    </message>
    <message>
        <source>This key pays, leaves or opens a menu, in every shop alike.</source>
        <translation>यह कुंजी हर दुकान में पैसे भेजती, बाहर निकलती या मेनू खोलती है।</translation>
    </message>
    <message>
        <source>This key belongs to &quot;%1&quot;. Give that another key first.</source>
        <translation>यह कुंजी &quot;%1&quot; की है। पहले उसे दूसरी कुंजी दें।</translation>
    </message>
    <message>
        <source>Every command has its own key again, once it is saved.</source>
        <translation>सेव करने पर हर आदेश की अपनी कुंजी फिर हो जाएगी।</translation>
    </message>
    <message>
        <source>Not saved: the settings could not be written. Look at the disk and at the rights of the data folder.</source>
        <translation>सेव नहीं हुआ: सेटिंग लिखी नहीं जा सकी। डिस्क और डेटा फ़ोल्डर की अनुमति देखें।</translation>
    </message>
</context>
<context>
    <name>ct::KeysOverlay</name>
    <message>
        <source>Change &amp;keys…</source>
        <translation>कुंजियाँ बदलें (&amp;K)…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>कुंजियाँ</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>कुंजियाँ बदलें</translation>
    </message>
    <message>
        <source>Close the keys</source>
        <translation>कुंजियाँ बंद करें</translation>
    </message>
    <message>
        <source>Keys that work now</source>
        <translation>अभी काम करने वाली कुंजियाँ</translation>
    </message>
    <message>
        <source>Enter goes on to the next field and never pays. A letter that is underlined is pressed together with Alt.</source>
        <translation>Enter अगले खाने में ले जाता है और कभी पैसे नहीं भेजता। रेखांकित अक्षर Alt के साथ दबाया जाता है।</translation>
    </message>
    <message>
        <source> or </source>
        <extracomment>Between two keys that do the same: &quot;F9 or Ctrl+2&quot;</extracomment>
        <translation> या </translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>हर जगह</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>बंद करें (&amp;L)</translation>
    </message>
</context>
<context>
    <name>ct::Label</name>
    <message>
        <source>Account ID</source>
        <translation>अकाउंट आईडी</translation>
    </message>
    <message>
        <source>Account ID (RAPDRP) / Connection ID (Non-RAPDRP)</source>
        <translation>अकाउंट आईडी (RAPDRP) / कनेक्शन आईडी (Non-RAPDRP)</translation>
    </message>
    <message>
        <source>Account ID (RAPDRP) / Consumer no. (Non-RAPDRP)</source>
        <translation>अकाउंट आईडी (RAPDRP) / उपभोक्ता नं. (Non-RAPDRP)</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>खाता नंबर</translation>
    </message>
    <message>
        <source>BP number</source>
        <translation>BP नंबर</translation>
    </message>
    <message>
        <source>Bank account number</source>
        <translation>बैंक खाता नंबर</translation>
    </message>
    <message>
        <source>Bill group number</source>
        <translation>बिल ग्रुप नंबर</translation>
    </message>
    <message>
        <source>Billing unit (BU)</source>
        <translation>बिलिंग यूनिट (BU)</translation>
    </message>
    <message>
        <source>Business partner number</source>
        <translation>बिज़नेस पार्टनर नंबर</translation>
    </message>
    <message>
        <source>CA number</source>
        <translation>CA नंबर</translation>
    </message>
    <message>
        <source>Consumer (account) number</source>
        <translation>उपभोक्ता (खाता) नंबर</translation>
    </message>
    <message>
        <source>Consumer / meter number</source>
        <translation>उपभोक्ता / मीटर नंबर</translation>
    </message>
    <message>
        <source>Consumer ID</source>
        <translation>उपभोक्ता आईडी</translation>
    </message>
    <message>
        <source>Consumer code</source>
        <translation>उपभोक्ता कोड</translation>
    </message>
    <message>
        <source>Consumer no.</source>
        <translation>उपभोक्ता नं.</translation>
    </message>
    <message>
        <source>Consumer number</source>
        <translation>उपभोक्ता नंबर</translation>
    </message>
    <message>
        <source>Consumer number / IVRS</source>
        <translation>उपभोक्ता नंबर / IVRS</translation>
    </message>
    <message>
        <source>Contract account no.</source>
        <translation>कॉन्ट्रैक्ट अकाउंट नं.</translation>
    </message>
    <message>
        <source>Contract account number</source>
        <translation>कॉन्ट्रैक्ट अकाउंट नंबर</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>ग्राहक आईडी</translation>
    </message>
    <message>
        <source>Customer ID (not Consumer no.)</source>
        <translation>ग्राहक आईडी (उपभोक्ता नं. नहीं)</translation>
    </message>
    <message>
        <source>Customer ID / Account ID</source>
        <translation>ग्राहक आईडी / अकाउंट आईडी</translation>
    </message>
    <message>
        <source>Customer ID / registered telephone no.</source>
        <translation>ग्राहक आईडी / रजिस्टर्ड फ़ोन नं.</translation>
    </message>
    <message>
        <source>Customer account (CA) number</source>
        <translation>ग्राहक खाता (CA) नंबर</translation>
    </message>
    <message>
        <source>Customer number / IVRS</source>
        <translation>ग्राहक नंबर / IVRS</translation>
    </message>
    <message>
        <source>Customer number / business partner</source>
        <translation>ग्राहक नंबर / बिज़नेस पार्टनर</translation>
    </message>
    <message>
        <source>Cycle number</source>
        <translation>साइकिल नंबर</translation>
    </message>
    <message>
        <source>Data card number</source>
        <translation>डेटा कार्ड नंबर</translation>
    </message>
    <message>
        <source>Date of birth (DD-MM-YYYY)</source>
        <translation>जन्मतिथि (दिन-महीना-साल)</translation>
    </message>
    <message>
        <source>Electricity account no. / service connection no.</source>
        <translation>बिजली खाता नं. / सर्विस कनेक्शन नं.</translation>
    </message>
    <message>
        <source>IVRS number</source>
        <translation>IVRS नंबर</translation>
    </message>
    <message>
        <source>K number</source>
        <translation>K नंबर</translation>
    </message>
    <message>
        <source>Landline number</source>
        <translation>लैंडलाइन नंबर</translation>
    </message>
    <message>
        <source>Landline number (without STD code)</source>
        <translation>लैंडलाइन नंबर (STD कोड के बिना)</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>मोबाइल नंबर</translation>
    </message>
    <message>
        <source>Policy number</source>
        <translation>पॉलिसी नंबर</translation>
    </message>
    <message>
        <source>Processing cycle (PC)</source>
        <translation>प्रोसेसिंग साइकिल (PC)</translation>
    </message>
    <message>
        <source>RR number</source>
        <translation>RR नंबर</translation>
    </message>
    <message>
        <source>STD code</source>
        <translation>STD कोड</translation>
    </message>
    <message>
        <source>Service connection number / CA number</source>
        <translation>सर्विस कनेक्शन नंबर / CA नंबर</translation>
    </message>
    <message>
        <source>Service number</source>
        <translation>सर्विस नंबर</translation>
    </message>
    <message>
        <source>Smart card number</source>
        <translation>स्मार्ट कार्ड नंबर</translation>
    </message>
    <message>
        <source>Subscriber ID</source>
        <translation>सब्सक्राइबर आईडी</translation>
    </message>
    <message>
        <source>USC number</source>
        <translation>USC नंबर</translation>
    </message>
    <message>
        <source>Unique service number (USC)</source>
        <translation>यूनीक सर्विस नंबर (USC)</translation>
    </message>
    <message>
        <source>Vehicle number</source>
        <translation>गाड़ी नंबर</translation>
    </message>
    <message>
        <source>Vehicle number / wallet number</source>
        <translation>गाड़ी नंबर / वॉलेट नंबर</translation>
    </message>
    <message>
        <source>Vehicle registration number</source>
        <translation>गाड़ी का रजिस्ट्रेशन नंबर</translation>
    </message>
    <message>
        <source>Vehicle registration number / wallet ID</source>
        <translation>गाड़ी का रजिस्ट्रेशन नंबर / वॉलेट आईडी</translation>
    </message>
    <message>
        <source>Vehicle registration number / wallet number</source>
        <translation>गाड़ी का रजिस्ट्रेशन नंबर / वॉलेट नंबर</translation>
    </message>
    <message>
        <source>Viewing card (VC) no. / registered mobile</source>
        <translation>व्यूइंग कार्ड (VC) नं. / रजिस्टर्ड मोबाइल</translation>
    </message>
    <message>
        <source>Andaman and Nicobar</source>
        <translation>अंडमान और निकोबार</translation>
    </message>
    <message>
        <source>Andhra Pradesh</source>
        <translation>आंध्र प्रदेश</translation>
    </message>
    <message>
        <source>Arunachal Pradesh</source>
        <translation>अरुणाचल प्रदेश</translation>
    </message>
    <message>
        <source>Assam</source>
        <translation>असम</translation>
    </message>
    <message>
        <source>Bihar</source>
        <translation>बिहार</translation>
    </message>
    <message>
        <source>Chandigarh</source>
        <translation>चंडीगढ़</translation>
    </message>
    <message>
        <source>Chennai</source>
        <translation>चेन्नई</translation>
    </message>
    <message>
        <source>Chhattisgarh</source>
        <translation>छत्तीसगढ़</translation>
    </message>
    <message>
        <source>Dadra and Nagar Haveli</source>
        <translation>दादरा और नगर हवेली</translation>
    </message>
    <message>
        <source>Daman and Diu</source>
        <translation>दमन और दीव</translation>
    </message>
    <message>
        <source>Delhi</source>
        <translation>दिल्ली</translation>
    </message>
    <message>
        <source>Goa</source>
        <translation>गोवा</translation>
    </message>
    <message>
        <source>Gujarat</source>
        <translation>गुजरात</translation>
    </message>
    <message>
        <source>Haryana</source>
        <translation>हरियाणा</translation>
    </message>
    <message>
        <source>Himachal Pradesh</source>
        <translation>हिमाचल प्रदेश</translation>
    </message>
    <message>
        <source>Jammu and Kashmir</source>
        <translation>जम्मू और कश्मीर</translation>
    </message>
    <message>
        <source>Jharkhand</source>
        <translation>झारखंड</translation>
    </message>
    <message>
        <source>Karnataka</source>
        <translation>कर्नाटक</translation>
    </message>
    <message>
        <source>Kerala</source>
        <translation>केरल</translation>
    </message>
    <message>
        <source>Kolkata</source>
        <translation>कोलकाता</translation>
    </message>
    <message>
        <source>Ladakh</source>
        <translation>लद्दाख</translation>
    </message>
    <message>
        <source>Lakshadweep</source>
        <translation>लक्षद्वीप</translation>
    </message>
    <message>
        <source>Madhya Pradesh</source>
        <translation>मध्य प्रदेश</translation>
    </message>
    <message>
        <source>Maharashtra</source>
        <translation>महाराष्ट्र</translation>
    </message>
    <message>
        <source>Manipur</source>
        <translation>मणिपुर</translation>
    </message>
    <message>
        <source>Meghalaya</source>
        <translation>मेघालय</translation>
    </message>
    <message>
        <source>Mizoram</source>
        <translation>मिज़ोरम</translation>
    </message>
    <message>
        <source>Mumbai</source>
        <translation>मुंबई</translation>
    </message>
    <message>
        <source>Nagaland</source>
        <translation>नागालैंड</translation>
    </message>
    <message>
        <source>New Delhi</source>
        <translation>नई दिल्ली</translation>
    </message>
    <message>
        <source>North East</source>
        <translation>पूर्वोत्तर</translation>
    </message>
    <message>
        <source>Orissa</source>
        <translation>ओडिशा</translation>
    </message>
    <message>
        <source>Pondicherry</source>
        <translation>पुदुच्चेरी</translation>
    </message>
    <message>
        <source>Punjab</source>
        <translation>पंजाब</translation>
    </message>
    <message>
        <source>Rajasthan</source>
        <translation>राजस्थान</translation>
    </message>
    <message>
        <source>Sikkim</source>
        <translation>सिक्किम</translation>
    </message>
    <message>
        <source>Tamil Nadu</source>
        <translation>तमिलनाडु</translation>
    </message>
    <message>
        <source>Telangana</source>
        <translation>तेलंगाना</translation>
    </message>
    <message>
        <source>Tripura</source>
        <translation>त्रिपुरा</translation>
    </message>
    <message>
        <source>Uttar Pradesh East</source>
        <translation>उत्तर प्रदेश पूर्व</translation>
    </message>
    <message>
        <source>Uttar Pradesh West</source>
        <translation>उत्तर प्रदेश पश्चिम</translation>
    </message>
    <message>
        <source>Uttaranchal</source>
        <translation>उत्तराखंड</translation>
    </message>
    <message>
        <source>West Bengal</source>
        <translation>पश्चिम बंगाल</translation>
    </message>
</context>
<context>
    <name>ct::Listener</name>
    <message>
        <source>address to listen on (127.0.0.1)</source>
        <translation>किस पते पर सुनना है (127.0.0.1)</translation>
    </message>
    <message>
        <source>port; without it that of the settings, or a free one</source>
        <translation>पोर्ट; न देने पर सेटिंग वाला, या कोई ख़ाली</translation>
    </message>
    <message>
        <source>There is no counter in %1. Name its folder with --data-dir, or set it up first with &quot;countertopctl configure&quot;.</source>
        <translation>%1 में कोई काउंटर नहीं है। --data-dir से उसका फ़ोल्डर बताएँ, या पहले &quot;countertopctl configure&quot; से उसे तैयार करें।</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written. Nothing is listened to.</source>
        <translation>फ़ोल्डर %1 में लिखा नहीं जा सकता। कुछ सुना नहीं जा रहा है।</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be used: %2 is out of form.</source>
        <translation>%1 की सेटिंग काम नहीं आ सकतीं: %2 ठीक रूप में नहीं है।</translation>
    </message>
    <message>
        <source>The book in %1 cannot be used (%2). Nothing is listened to. Run &quot;countertopctl verify&quot; to see what is wrong.</source>
        <translation>%1 की बही काम नहीं आ सकती (%2)। कुछ सुना नहीं जा रहा है। क्या गड़बड़ है, यह देखने के लिए &quot;countertopctl verify&quot; चलाएँ।</translation>
    </message>
    <message>
        <source>--port is a number from 0 to 65535.</source>
        <translation>--port 0 से 65535 तक की संख्या है।</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address: --bind takes one in figures, such as 127.0.0.1 or 0.0.0.0.</source>
        <translation>&quot;%1&quot; कोई पता नहीं है: --bind को अंकों वाला पता चाहिए, जैसे 127.0.0.1 या 0.0.0.0।</translation>
    </message>
    <message>
        <source>The token of the call-backs cannot be read from %1: it must be a private file (0600) of this user. &quot;countertopctl callback --new-token&quot; makes a new one.</source>
        <translation>कॉल-बैक का टोकन %1 से पढ़ा नहीं जा सका: वह इसी उपयोगकर्ता की निजी फ़ाइल (0600) होनी चाहिए। &quot;countertopctl callback --new-token&quot; नया बनाता है।</translation>
    </message>
    <message>
        <source>Port %1 of %2 cannot be had (%3). Choose another one with --port, or close the program that has it.</source>
        <translation>%2 का पोर्ट %1 नहीं मिल सका (%3)। --port से दूसरा चुनें, या जिस प्रोग्राम ने उसे लिया है उसे बंद करें।</translation>
    </message>
    <message>
        <source>takes the provider&apos;s call-backs</source>
        <translation>प्रोवाइडर के कॉल-बैक लेता है</translation>
    </message>
</context>
<context>
    <name>ct::MainWindow</name>
    <message>
        <source>Countertop – practice</source>
        <translation>Countertop – अभ्यास</translation>
    </message>
    <message>
        <source>Countertop</source>
        <translation>Countertop</translation>
    </message>
    <message>
        <source>PRACTICE · play money, no real recharge is made</source>
        <translation>अभ्यास · नकली पैसे, कोई असली रिचार्ज नहीं होता</translation>
    </message>
    <message>
        <source>Recharge</source>
        <translation>रिचार्ज</translation>
    </message>
    <message>
        <source>History</source>
        <translation>हिस्ट्री</translation>
    </message>
    <message>
        <source>&amp;Shop</source>
        <translation>दुकान (&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>सेटिंग (&amp;E)</translation>
    </message>
    <message>
        <source>Ask for the &amp;balance</source>
        <translation>बैलेंस पूछें (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>बंद करें (&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Recharge</source>
        <translation>रिचार्ज (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Recharge page</source>
        <translation>रिचार्ज पेज (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Find an operator</source>
        <translation>ऑपरेटर खोजें (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>हिस्ट्री (&amp;H)</translation>
    </message>
    <message>
        <source>Open the &amp;history</source>
        <translation>हिस्ट्री खोलें (&amp;H)</translation>
    </message>
    <message>
        <source>H&amp;elp</source>
        <translation>मदद (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;About Countertop</source>
        <translation>Countertop के बारे में (&amp;A)</translation>
    </message>
    <message>
        <source>Counter %1</source>
        <translation>काउंटर %1</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>डॉक्टर</translation>
    </message>
    <message>
        <source>&amp;Doctor</source>
        <translation>डॉक्टर (&amp;D)</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>विवाद</translation>
    </message>
    <message>
        <source>&amp;Disputes</source>
        <translation>विवाद (&amp;D)</translation>
    </message>
    <message>
        <source>Questions refused</source>
        <translation>सवाल मना किए जा रहे हैं</translation>
    </message>
    <message>
        <source>&amp;Wallet and book</source>
        <translation>&amp;वॉलेट और बही</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>दिखावट (&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>हल्की (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>गहरी (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>तेज़ अंतर (&amp;H)</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>ग्राहक</translation>
    </message>
    <message>
        <source>Bulk</source>
        <translation>थोक</translation>
    </message>
    <message>
        <source>&amp;Customers</source>
        <translation>ग्राहक (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Bulk list</source>
        <translation>थोक सूची (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Papers and printer</source>
        <translation>पर्चियाँ और प्रिंटर (&amp;P)</translation>
    </message>
    <message>
        <source>Day book</source>
        <translation>रोज़नामचा</translation>
    </message>
    <message>
        <source>Da&amp;y book</source>
        <translation>रोज़नामचा (&amp;Y)</translation>
    </message>
    <message>
        <source>Practice panel</source>
        <translation>अभ्यास पैनल</translation>
    </message>
    <message>
        <source>PRACTICE · play money · %1</source>
        <translation>अभ्यास · नकली पैसे · %1</translation>
    </message>
    <message>
        <source>Set &amp;up the shop…</source>
        <translation>दुकान की तैयारी (&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Practice panel</source>
        <translation>अभ्यास पैनल (&amp;P)</translation>
    </message>
    <message>
        <source>Leave practice and sell for &amp;real</source>
        <translation>अभ्यास छोड़कर असली बिक्री (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keys that work now</source>
        <translation>अभी काम करने वाली कुंजियाँ (&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Change keys…</source>
        <translation>कुंजियाँ बदलें (&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>पुस्तिका (&amp;M)</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>हर जगह</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>पाली</translation>
    </message>
    <message>
        <source>&amp;Shift and drawer</source>
        <translation>पाली और गल्ला (&amp;S)</translation>
    </message>
    <message>
        <source>Switch &amp;user</source>
        <translation>उपयोगकर्ता बदलें (&amp;U)</translation>
    </message>
    <message>
        <source>This page is the owner&apos;s</source>
        <translation>यह पन्ना मालिक का है</translation>
    </message>
    <message>
        <source>What stands here is shown to an owner alone. Nothing was changed. To go on, let an owner sign in.</source>
        <translation>यहाँ जो है वह केवल मालिक को दिखाया जाता है। कुछ नहीं बदला गया। आगे बढ़ने के लिए मालिक साइन इन करे।</translation>
    </message>
    <message>
        <source>Switch user</source>
        <translation>उपयोगकर्ता बदलें</translation>
    </message>
</context>
<context>
    <name>ct::MannerCard</name>
    <message>
        <source>Show the sale on a second screen</source>
        <translation>दूसरी स्क्रीन पर बिक्री दिखाएँ</translation>
    </message>
    <message>
        <source>Number, operator, amount and the UPI code, turned to the customer. Without a second screen nothing is shown.</source>
        <translation>नंबर, ऑपरेटर, रकम और UPI कोड, ग्राहक की ओर। दूसरी स्क्रीन न हो तो कुछ नहीं दिखता।</translation>
    </message>
    <message>
        <source>Saved. It holds from the next sale on.</source>
        <translation>सहेजा गया। अगली बिक्री से लागू होगा।</translation>
    </message>
    <message>
        <source>Not saved: the settings could not be written. Look at the disk and at the rights of the data folder.</source>
        <translation>नहीं सहेजा गया: सेटिंग लिखी नहीं जा सकीं। डिस्क और डेटा फ़ोल्डर के अधिकार देखें।</translation>
    </message>
    <message>
        <source>Screen and sounds</source>
        <translation>स्क्रीन और आवाज़</translation>
    </message>
    <message>
        <source>Play a sound for how a sale ends</source>
        <translation>बिक्री के नतीजे पर आवाज़ बजाएँ</translation>
    </message>
</context>
<context>
    <name>ct::ManualDialog</name>
    <message>
        <source>Manual</source>
        <translation>पुस्तिका</translation>
    </message>
    <message>
        <source>Search in the manual</source>
        <translation>पुस्तिका में खोजें</translation>
    </message>
    <message>
        <source>&amp;Find next</source>
        <translation>आगे खोजें (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>बंद करें (&amp;C)</translation>
    </message>
    <message>
        <source>The manual is not installed here.</source>
        <translation>पुस्तिका यहाँ इंस्टॉल नहीं है।</translation>
    </message>
</context>
<context>
    <name>ct::MarginDialog</name>
    <message>
        <source>Margin</source>
        <translation>मार्जिन</translation>
    </message>
    <message>
        <source>Margin by operator</source>
        <translation>ऑपरेटर के अनुसार मार्जिन</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>एक्सपोर्ट (&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>छापें… (&amp;P)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>The provider states no margin. These are the rates that you enter; what the wallet has shown stands beside them. The tax columns are figures for your accountant.</source>
        <translation>प्रोवाइडर मार्जिन नहीं बताता। ये दरें आप लिखते हैं; वॉलेट ने जो दिखाया वह साथ में है। कर के कॉलम आपके लेखाकार के लिए हैं।</translation>
    </message>
    <message>
        <source>Month of the margin</source>
        <translation>मार्जिन का महीना</translation>
    </message>
    <message>
        <source>&amp;Month</source>
        <translation>महीना (&amp;M)</translation>
    </message>
    <message>
        <source>Rate of an operator</source>
        <translation>ऑपरेटर की दर</translation>
    </message>
    <message>
        <source>Operator of the rate</source>
        <translation>दर का ऑपरेटर</translation>
    </message>
    <message>
        <source>The rate</source>
        <translation>दर</translation>
    </message>
    <message>
        <source>What the rate is of</source>
        <translation>दर किस पर है</translation>
    </message>
    <message>
        <source>% of the amount</source>
        <translation>% रकम का</translation>
    </message>
    <message>
        <source>₹ a recharge</source>
        <translation>₹ प्रति रिचार्ज</translation>
    </message>
    <message>
        <source>First day of the rate</source>
        <translation>दर का पहला दिन</translation>
    </message>
    <message>
        <source>Rates that were entered</source>
        <translation>लिखी हुई दरें</translation>
    </message>
    <message>
        <source>&amp;Keep the rate</source>
        <translation>दर रखें (&amp;K)</translation>
    </message>
    <message>
        <source>No rate from this day</source>
        <translation>इस दिन से दर नहीं</translation>
    </message>
    <message>
        <source>&amp;Take it back</source>
        <translation>वापस लें (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Operator</source>
        <translation>ऑपरेटर (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;from</source>
        <translation>से (&amp;F)</translation>
    </message>
    <message>
        <source>Taxes on the margin, in per cent</source>
        <translation>मार्जिन पर कर, प्रतिशत में</translation>
    </message>
    <message>
        <source>GST in per cent</source>
        <translation>GST प्रतिशत में</translation>
    </message>
    <message>
        <source>TDS in per cent</source>
        <translation>TDS प्रतिशत में</translation>
    </message>
    <message>
        <source>Keep the &amp;rates of tax</source>
        <translation>कर की दरें रखें (&amp;R)</translation>
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
        <translation>इस महीने कुछ नहीं बिका।</translation>
    </message>
    <message>
        <source>no rate was entered</source>
        <translation>कोई दर नहीं लिखी</translation>
    </message>
    <message>
        <source>A rate is a percentage from 0 to 10, or from 0 to 100 rupees a recharge. Nothing was changed.</source>
        <translation>दर 0 से 10 प्रतिशत, या प्रति रिचार्ज 0 से 100 रुपये होती है। कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The rate was taken back.</source>
        <translation>दर वापस ली गई।</translation>
    </message>
    <message>
        <source>A rate of tax is a percentage from 0 to 50. Nothing was changed.</source>
        <translation>कर की दर 0 से 50 प्रतिशत होती है। कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>The rates of tax were kept.</source>
        <translation>कर की दरें रख ली गईं।</translation>
    </message>
    <message>
        <source>Export the margin</source>
        <translation>मार्जिन निर्यात करें</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>स्प्रेडशीट के लिए तालिका (*.csv)</translation>
    </message>
    <message>
        <source>Pages to print (*.pdf)</source>
        <translation>छापने के पन्ने (*.pdf)</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>%1 में लिखा गया</translation>
    </message>
    <message>
        <source>It could not be written there. Choose another folder, or make room on the disk.</source>
        <translation>वहाँ नहीं लिखा जा सका। दूसरा फ़ोल्डर चुनें, या डिस्क पर जगह बनाएँ।</translation>
    </message>
</context>
<context>
    <name>ct::MarginWords</name>
    <message>
        <source>no rate</source>
        <translation>दर नहीं</translation>
    </message>
    <message>
        <source>%1 a recharge</source>
        <translation>%1 प्रति रिचार्ज</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <extracomment>a rate of commission and the day that it holds from: &quot;3.25 % from 1 Nov 2026&quot;</extracomment>
        <translation>%1, %2 से</translation>
    </message>
    <message>
        <source>Margin, %1</source>
        <translation>मार्जिन, %1</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>बिक्री</translation>
    </message>
    <message>
        <source>Margin by your rates</source>
        <translation>आपकी दरों से मार्जिन</translation>
    </message>
    <message>
        <source>Margin that the wallet has shown</source>
        <translation>वॉलेट से दिखा मार्जिन</translation>
    </message>
    <message>
        <source>Sold on days without a rate</source>
        <translation>बिना दर वाले दिनों की बिक्री</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>ऑपरेटर</translation>
    </message>
    <message>
        <source>Recharges</source>
        <translation>रिचार्ज</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>रकम</translation>
    </message>
    <message>
        <source>By rate</source>
        <translation>दर से</translation>
    </message>
    <message>
        <source>Learnt</source>
        <translation>सीखा हुआ</translation>
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
        <translation>कुल मिलाकर</translation>
    </message>
</context>
<context>
    <name>ct::NumberEdit</name>
    <message numerus="yes">
        <source>%n digit(s)</source>
        <translation>
            <numerusform>%n अंक</numerusform>
            <numerusform>%n अंक</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n अक्षर</numerusform>
            <numerusform>%n अक्षर</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ct::OwedDialog</name>
    <message>
        <source>Customers to call back</source>
        <translation>जिन ग्राहकों को बताना है</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>&amp;WhatsApp</source>
        <translation>WhatsApp (&amp;W)</translation>
    </message>
    <message>
        <source>Opens WhatsApp with a text. Nothing is sent until you send it.</source>
        <translation>WhatsApp को टेक्स्ट के साथ खोलता है। जब तक आप न भेजें, कुछ नहीं भेजा जाता।</translation>
    </message>
    <message>
        <source>Copy &amp;number</source>
        <translation>नंबर कॉपी करें (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Story</source>
        <translation>पूरी कहानी (&amp;S)</translation>
    </message>
    <message>
        <source>Given back in &amp;cash</source>
        <translation>नकद लौटाया (&amp;C)</translation>
    </message>
    <message>
        <source>Sent back by &amp;UPI</source>
        <translation>UPI से लौटाया (&amp;U)</translation>
    </message>
    <message>
        <source>Customer was &amp;told</source>
        <translation>ग्राहक को बता दिया (&amp;T)</translation>
    </message>
    <message>
        <source>to be told</source>
        <translation>बताना है</translation>
    </message>
    <message>
        <source>Nobody is to be called back.</source>
        <translation>किसी ग्राहक को बताना बाकी नहीं है।</translation>
    </message>
    <message>
        <source>Here stand customers who left before their sale failed or was taken back, for a month.</source>
        <translation>यहाँ वे ग्राहक एक महीने तक रहते हैं जो बिक्री विफल होने या पैसा वापस आने से पहले चले गए थे।</translation>
    </message>
    <message>
        <source>It was on account, and the account has had it back.</source>
        <translation>यह उधार पर था और रकम खाते में लौटा दी गई है।</translation>
    </message>
    <message>
        <source>Nobody wrote down how it was paid.</source>
        <translation>भुगतान कैसे हुआ, यह लिखा नहीं गया।</translation>
    </message>
    <message>
        <source>WhatsApp has the text; it is sent when you press send there.</source>
        <translation>टेक्स्ट WhatsApp में है; वहाँ भेजें दबाने पर ही जाएगा।</translation>
    </message>
    <message>
        <source>WhatsApp could not be opened. The text is copied instead.</source>
        <translation>WhatsApp नहीं खुला। टेक्स्ट कॉपी कर लिया गया है।</translation>
    </message>
    <message>
        <source>The number is copied.</source>
        <translation>नंबर कॉपी हो गया।</translation>
    </message>
    <message>
        <source>Taken off the list.</source>
        <translation>सूची से हटा दिया गया।</translation>
    </message>
    <message>
        <source>%1 is written down as given back.</source>
        <translation>%1 लौटाया गया लिख दिया गया है।</translation>
    </message>
    <message>
        <source>Not written: money leaves the drawer in an open shift only. Open one (Ctrl+7), and give nothing back before.</source>
        <translation>नहीं लिखा गया: गल्ले से पैसा केवल खुली पाली में निकलता है। पहले पाली खोलें (Ctrl+7), उससे पहले कुछ न लौटाएँ।</translation>
    </message>
    <message>
        <source>Not written: it was settled already, or the sale stands otherwise now. Give nothing back.</source>
        <translation>नहीं लिखा गया: यह पहले ही निपट चुका है, या बिक्री की स्थिति बदल गई है। कुछ न लौटाएँ।</translation>
    </message>
    <message>
        <source>%1 is to be given back. Paid: %2.</source>
        <translation>%1 लौटाने हैं। भुगतान: %2।</translation>
    </message>
</context>
<context>
    <name>ct::PaidBy</name>
    <message>
        <source>How the list is paid</source>
        <translation>सूची का भुगतान कैसे हुआ</translation>
    </message>
    <message>
        <source>Customer&apos;s mobile</source>
        <translation>ग्राहक का मोबाइल</translation>
    </message>
    <message>
        <source>Paid &amp;by</source>
        <translation>भुगतान (&amp;B)</translation>
    </message>
    <message>
        <source>Type the mobile number of the customer whose account it is.</source>
        <translation>जिस ग्राहक का खाता है उसका मोबाइल नंबर लिखें।</translation>
    </message>
</context>
<context>
    <name>ct::PaperDesk</name>
    <message>
        <source>Receipt %1</source>
        <translation>रसीद %1</translation>
    </message>
    <message>
        <source>Cash drawer</source>
        <translation>कैश दराज़</translation>
    </message>
</context>
<context>
    <name>ct::PapersDialog</name>
    <message>
        <source>Papers and printer</source>
        <translation>पर्चियाँ और प्रिंटर</translation>
    </message>
    <message>
        <source>Papers that have not come out</source>
        <translation>जो पर्चियाँ नहीं निकलीं</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>पर्ची</translation>
    </message>
    <message>
        <source>Asked for at</source>
        <translation>कब माँगी</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Another printer</source>
        <translation>दूसरा प्रिंटर</translation>
    </message>
    <message>
        <source>&amp;Try again now</source>
        <translation>अभी फिर कोशिश करें (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Send to</source>
        <translation>यहाँ भेजें (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>हटाएँ (&amp;D)</translation>
    </message>
    <message>
        <source>Nothing waits. Slips go to %1.</source>
        <translation>कुछ बाकी नहीं है। पर्चियाँ %1 पर जाती हैं।</translation>
    </message>
    <message>
        <source>Nothing waits. No printer is set up for this counter.</source>
        <translation>कुछ बाकी नहीं है। इस काउंटर के लिए कोई प्रिंटर नहीं लगाया गया है।</translation>
    </message>
</context>
<context>
    <name>ct::ParkingCard</name>
    <message>
        <source>Parked</source>
        <translation>एक ओर रखे</translation>
    </message>
    <message>
        <source>Ctrl+Shift+1 to 9</source>
        <translation>Ctrl+Shift+1 से 9</translation>
    </message>
    <message>
        <source>Parked form %1: %2</source>
        <extracomment>%1 is a number, %2 what was typed so far</extracomment>
        <translation>एक ओर रखा फ़ॉर्म %1: %2</translation>
    </message>
    <message>
        <source>Take it back (%1)</source>
        <translation>वापस लाएँ (%1)</translation>
    </message>
</context>
<context>
    <name>ct::PeopleCard</name>
    <message>
        <source>owner</source>
        <translation>मालिक</translation>
    </message>
    <message>
        <source>cashier</source>
        <translation>कैशियर</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>, %1 a sale</source>
        <translation>, एक बिक्री %1</translation>
    </message>
    <message>
        <source>, %1 a day</source>
        <translation>, एक दिन %1</translation>
    </message>
    <message>
        <source>, switched off</source>
        <translation>, बंद</translation>
    </message>
    <message>
        <source>Cashiers see the wallet&apos;s balance</source>
        <translation>कैशियर वॉलेट की शेष राशि देखें</translation>
    </message>
    <message>
        <source>People</source>
        <translation>लोग</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>किसी को जोड़ें</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>बदलें</translation>
    </message>
    <message>
        <source>never</source>
        <translation>कभी नहीं</translation>
    </message>
    <message>
        <source>Save the rules</source>
        <translation>नियम सेव करें</translation>
    </message>
    <message>
        <source>Look twice from an amount of</source>
        <translation>इस रकम से दो बार देखें</translation>
    </message>
    <message>
        <source>Ask who it is after minutes</source>
        <translation>इतने मिनट बाद पूछें कि कौन है</translation>
    </message>
    <message>
        <source>Without people everybody at the counter is the owner. The first one you add is an owner, and from then on everybody signs in. A forgotten PIN is set anew by another owner alone, so let two people be owners.</source>
        <translation>जब तक कोई नहीं जोड़ा जाता, काउंटर पर हर कोई मालिक है। पहला जोड़ा गया व्यक्ति मालिक होता है, और तब से सब साइन इन करते हैं। भूला हुआ PIN केवल दूसरा मालिक नया रख सकता है, इसलिए दो लोगों को मालिक बनाएँ।</translation>
    </message>
    <message>
        <source>A PIN of at least %1 characters is needed.</source>
        <translation>कम से कम %1 अक्षरों का PIN चाहिए।</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>सेव हो गया।</translation>
    </message>
    <message>
        <source>Not saved: the first person is an owner, and one owner always stays.</source>
        <translation>सेव नहीं हुआ: पहला व्यक्ति मालिक होता है, और एक मालिक हमेशा रहता है।</translation>
    </message>
    <message>
        <source>Not saved: a name that nobody has yet, limits in rupees, and a PIN of at least %1 characters are needed.</source>
        <translation>सेव नहीं हुआ: ऐसा नाम जो किसी का न हो, रुपयों में सीमाएँ, और कम से कम %1 अक्षरों का PIN चाहिए।</translation>
    </message>
    <message>
        <source>Not saved: an owner has to give the PIN first. Press the button again.</source>
        <translation>सेव नहीं हुआ: पहले मालिक को PIN देना होगा। बटन फिर दबाएँ।</translation>
    </message>
</context>
<context>
    <name>ct::PersonDialog</name>
    <message>
        <source>May work at the &amp;counter</source>
        <translation>काउंटर पर काम कर सकते हैं (&amp;C)</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>किसी को जोड़ें</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>कैशियर</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>मालिक</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>कोई सीमा नहीं</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>नाम (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>भूमिका (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;PIN</source>
        <translation>PIN (&amp;P)</translation>
    </message>
    <message>
        <source>New &amp;PIN</source>
        <translation>नया PIN (&amp;P)</translation>
    </message>
    <message>
        <source>PIN &amp;again</source>
        <translation>PIN फिर से (&amp;A)</translation>
    </message>
    <message>
        <source>One &amp;sale at most</source>
        <translation>एक बिक्री ज़्यादा से ज़्यादा (&amp;S)</translation>
    </message>
    <message>
        <source>One &amp;day at most</source>
        <translation>एक दिन ज़्यादा से ज़्यादा (&amp;D)</translation>
    </message>
    <message>
        <source>A name is needed, and limits are rupees.</source>
        <translation>नाम चाहिए, और सीमाएँ रुपयों में हों।</translation>
    </message>
    <message>
        <source>Type the same PIN twice, at least %1 characters.</source>
        <translation>वही PIN दो बार टाइप करें, कम से कम %1 अक्षर।</translation>
    </message>
</context>
<context>
    <name>ct::PinDialog</name>
    <message>
        <source>Who is at the counter?</source>
        <translation>काउंटर पर कौन है?</translation>
    </message>
    <message>
        <source>Your PIN once more</source>
        <translation>एक बार फिर आपका PIN</translation>
    </message>
    <message>
        <source>An owner has to allow this</source>
        <translation>इसकी अनुमति मालिक को देनी होगी</translation>
    </message>
    <message>
        <source>What is waiting is asked about meanwhile, and what was typed is kept. A forgotten PIN is set anew by an owner, under Settings.</source>
        <translation>जो बाकी है उसके बारे में इस बीच पूछा जाता रहता है, और जो टाइप किया गया था वह बना रहता है। भूला हुआ PIN मालिक सेटिंग्स में नया रखता है।</translation>
    </message>
    <message>
        <source>This changes what the shop stands on. Nothing has been done yet.</source>
        <translation>इससे वह बदलता है जिस पर दुकान टिकी है। अभी कुछ नहीं किया गया।</translation>
    </message>
    <message>
        <source>It is allowed this once, and kept in the book with both names. Nothing has been done yet.</source>
        <translation>अनुमति केवल इस बार की है, और बही में दोनों नामों के साथ रखी जाती है। अभी कुछ नहीं किया गया।</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>नाम (&amp;N)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
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
        <translation>साइन इन करें</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>अनुमति दें</translation>
    </message>
    <message>
        <source>Close the counter</source>
        <translation>काउंटर बंद करें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>The PIN is wrong. Nothing was done.</source>
        <translation>PIN ग़लत है। कुछ नहीं किया गया।</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs: wait %n second(s), then try again.</source>
        <translation>
            <numerusform>बहुत बार ग़लत PIN: %n सेकंड रुकें, फिर कोशिश करें।</numerusform>
            <numerusform>बहुत बार ग़लत PIN: %n सेकंड रुकें, फिर कोशिश करें।</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 may not work here any more.</source>
        <translation>%1 अब यहाँ काम नहीं कर सकते।</translation>
    </message>
</context>
<context>
    <name>ct::PracticePanel</name>
    <message>
        <source>found out by the third question</source>
        <translation>तीसरी बार पूछने पर पता चलता है</translation>
    </message>
    <message>
        <source>carried out all the same: the program has to ask</source>
        <translation>फिर भी हो जाता है: प्रोग्राम को पूछना पड़ता है</translation>
    </message>
    <message>
        <source>the money comes back into the wallet</source>
        <translation>पैसे वॉलेट में लौट आते हैं</translation>
    </message>
    <message>
        <source>For e&amp;very sale from now on</source>
        <translation>अब से हर बिक्री के लिए (&amp;V)</translation>
    </message>
    <message>
        <source>Practice panel</source>
        <translation>अभ्यास पैनल</translation>
    </message>
    <message>
        <source>PRACTICE · what the provider answers next</source>
        <translation>अभ्यास · प्रोवाइडर आगे क्या जवाब दे</translation>
    </message>
    <message>
        <source>&amp;Take the last success back</source>
        <translation>पिछली सफल बिक्री वापस लें (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>बंद करें (&amp;C)</translation>
    </message>
    <message>
        <source>As &amp;usual</source>
        <translation>जैसा आम तौर पर (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Success</source>
        <translation>सफल (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Failure: the operator says no</source>
        <translation>फ़ेल: ऑपरेटर मना करता है (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Waiting, then a success</source>
        <translation>इंतज़ार, फिर सफल (&amp;W)</translation>
    </message>
    <message>
        <source>Waiting, then a f&amp;ailure</source>
        <translation>इंतज़ार, फिर फ़ेल (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;No answer at all</source>
        <translation>कोई जवाब नहीं (&amp;N)</translation>
    </message>
    <message>
        <source>A success that is taken back &amp;later</source>
        <translation>सफल, जो बाद में वापस हो (&amp;L)</translation>
    </message>
    <message>
        <source>every sale: %1</source>
        <translation>हर बिक्री: %1</translation>
    </message>
    <message>
        <source>next sale: %1</source>
        <translation>अगली बिक्री: %1</translation>
    </message>
    <message>
        <source>Taken back. The program finds out when it asks about the order again.</source>
        <translation>वापस ले ली गई। प्रोग्राम को तब पता चलेगा जब वह ऑर्डर के बारे में फिर पूछेगा।</translation>
    </message>
    <message>
        <source>There is no success to take back yet.</source>
        <translation>वापस लेने को अभी कोई सफल बिक्री नहीं है।</translation>
    </message>
</context>
<context>
    <name>ct::PrintWords</name>
    <message>
        <source>There is no printer %1.</source>
        <translation>%1 नाम का कोई प्रिंटर नहीं है।</translation>
    </message>
    <message>
        <source>%1 is no printer&apos;s device; nothing was written to it.</source>
        <translation>%1 प्रिंटर का डिवाइस नहीं है; उस पर कुछ नहीं लिखा गया।</translation>
    </message>
    <message>
        <source>This user may not write to the printer %1.</source>
        <translation>इस उपयोगकर्ता को प्रिंटर %1 पर लिखने की अनुमति नहीं है।</translation>
    </message>
    <message>
        <source>The printer %1 takes no connection. Is it switched on?</source>
        <translation>प्रिंटर %1 से संपर्क नहीं हुआ। क्या वह चालू है?</translation>
    </message>
    <message>
        <source>The printer %1 is paused.</source>
        <translation>प्रिंटर %1 रुका हुआ है।</translation>
    </message>
    <message>
        <source>The printer %1 takes no new jobs.</source>
        <translation>प्रिंटर %1 नया काम नहीं ले रहा है।</translation>
    </message>
    <message>
        <source>The printer %1 does not answer. Is there paper in it?</source>
        <translation>प्रिंटर %1 जवाब नहीं दे रहा है। क्या उसमें काग़ज़ है?</translation>
    </message>
    <message>
        <source>The printer %1 ended the connection in the middle.</source>
        <translation>प्रिंटर %1 ने बीच में संपर्क तोड़ दिया।</translation>
    </message>
    <message>
        <source>No print system answers, so %1 cannot be reached.</source>
        <translation>प्रिंट सिस्टम जवाब नहीं दे रहा है, इसलिए %1 तक नहीं पहुँचा जा सका।</translation>
    </message>
    <message>
        <source>The print could not be written into the book, so nothing was sent to %1.</source>
        <translation>प्रिंट बही में दर्ज नहीं हो सका, इसलिए %1 को कुछ नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>Nothing was printed on %1.</source>
        <translation>%1 पर कुछ नहीं छपा।</translation>
    </message>
    <message>
        <source>Part of it may have come out; the next one is marked as a duplicate.</source>
        <translation>हो सकता है कुछ हिस्सा छप गया हो; अगली रसीद पर डुप्लीकेट लिखा होगा।</translation>
    </message>
    <message>
        <source>Waits for its turn at %1.</source>
        <translation>%1 पर अपनी बारी का इंतज़ार है।</translation>
    </message>
    <message>
        <source>Reaching the printer %1…</source>
        <translation>प्रिंटर %1 से जुड़ रहे हैं…</translation>
    </message>
    <message>
        <source>Printing on %1…</source>
        <translation>%1 पर छप रहा है…</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>अपने आप फिर कोशिश होगी।</translation>
    </message>
    <message>
        <source>Printed on %1.</source>
        <translation>%1 पर छप गया।</translation>
    </message>
    <message>
        <source>It waited for more than ten minutes and was not printed, so that it does not come out unasked.</source>
        <translation>दस मिनट से ज़्यादा इंतज़ार हुआ, इसलिए नहीं छापा गया, ताकि बिना माँगे न निकले।</translation>
    </message>
    <message>
        <source>Called off.</source>
        <translation>रद्द किया गया।</translation>
    </message>
</context>
<context>
    <name>ct::PrinterCard</name>
    <message>
        <source>Print a slip after every sa&amp;le</source>
        <translation>हर बिक्री के बाद पर्ची छापें (&amp;L)</translation>
    </message>
    <message>
        <source>Printers of this counter</source>
        <translation>इस काउंटर के प्रिंटर</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>प्रिंटर</translation>
    </message>
    <message>
        <source>Slips go to the first one. No printer takes another one&apos;s place by itself.</source>
        <translation>पर्चियाँ पहले प्रिंटर पर जाती हैं। कोई प्रिंटर अपने आप दूसरे की जगह नहीं लेता।</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>जोड़ें…</translation>
    </message>
    <message>
        <source>Add a printer</source>
        <translation>प्रिंटर जोड़ें</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>बदलें…</translation>
    </message>
    <message>
        <source>Change this printer</source>
        <translation>यह प्रिंटर बदलें</translation>
    </message>
    <message>
        <source>Use first</source>
        <translation>पहले रखें</translation>
    </message>
    <message>
        <source>Send slips to this printer</source>
        <translation>पर्चियाँ इसी प्रिंटर पर भेजें</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Remove this printer</source>
        <translation>यह प्रिंटर हटाएँ</translation>
    </message>
    <message>
        <source>%1 dots</source>
        <translation>%1 डॉट</translation>
    </message>
    <message>
        <source>drawer</source>
        <translation>दराज़</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>सहेजा गया।</translation>
    </message>
    <message>
        <source>Not saved: the settings could not be written. Look at the disk and at the rights of the data folder.</source>
        <translation>नहीं सहेजा गया: सेटिंग लिखी नहीं जा सकीं। डिस्क और डेटा फ़ोल्डर के अधिकार देखें।</translation>
    </message>
</context>
<context>
    <name>ct::PrinterChoice</name>
    <message>
        <source>No printer</source>
        <translation>कोई प्रिंटर नहीं</translation>
    </message>
    <message>
        <source>%1 (stopped)</source>
        <translation>%1 (रुका हुआ)</translation>
    </message>
</context>
<context>
    <name>ct::PrinterDialog</name>
    <message>
        <source>Change a printer</source>
        <translation>प्रिंटर बदलें</translation>
    </message>
    <message>
        <source>Add a printer</source>
        <translation>प्रिंटर जोड़ें</translation>
    </message>
    <message>
        <source>1 of 3 · Which printer?</source>
        <translation>3 में से 1 · कौन सा प्रिंटर?</translation>
    </message>
    <message>
        <source>Printers found</source>
        <translation>मिले हुए प्रिंटर</translation>
    </message>
    <message>
        <source>Or a thermal printer in the shop&apos;s &amp;network</source>
        <translation>या दुकान के नेटवर्क का थर्मल प्रिंटर (&amp;N)</translation>
    </message>
    <message>
        <source>Looking for printers…</source>
        <translation>प्रिंटर खोजे जा रहे हैं…</translation>
    </message>
    <message>
        <source>2 of 3 · What paper is in it?</source>
        <translation>3 में से 2 · उसमें कौन सा काग़ज़ है?</translation>
    </message>
    <message>
        <source>Paper of the printer</source>
        <translation>प्रिंटर का काग़ज़</translation>
    </message>
    <message>
        <source>Name of the printer</source>
        <translation>प्रिंटर का नाम</translation>
    </message>
    <message>
        <source>It &amp;cuts the paper off</source>
        <translation>यह काग़ज़ काटता है (&amp;C)</translation>
    </message>
    <message>
        <source>A cash &amp;drawer hangs on it: open it for cash</source>
        <translation>इस पर कैश दराज़ लगी है: नकद पर खोलें (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>काग़ज़ (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>नाम (&amp;N)</translation>
    </message>
    <message>
        <source>3 of 3 · Did it come out right?</source>
        <translation>3 में से 3 · क्या ठीक निकली?</translation>
    </message>
    <message>
        <source>Print a test strip. A line must stand at the left and at the right, and every script must be readable. A side that is missing: go back and choose narrower paper. Odd signs: it is no thermal printer.</source>
        <translation>एक जाँच पर्ची छापें। बाईं और दाईं ओर एक-एक रेखा हो और हर लिपि पढ़ी जा सके। कोई किनारा कटा हो तो पीछे जाकर कम चौड़ा काग़ज़ चुनें। अजीब चिह्न आएँ तो यह थर्मल प्रिंटर नहीं है।</translation>
    </message>
    <message>
        <source>Print the test &amp;strip</source>
        <translation>जाँच पर्ची छापें (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>पीछे (&amp;B)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>%1 (stopped)</source>
        <translation>%1 (रुका हुआ)</translation>
    </message>
    <message>
        <source>This computer knows no printer.</source>
        <translation>इस कंप्यूटर में कोई प्रिंटर नहीं है।</translation>
    </message>
    <message>
        <source>Roll, 80 mm (576 dots)</source>
        <translation>रोल, 80 mm (576 डॉट)</translation>
    </message>
    <message>
        <source>Roll, 80 mm (512 dots)</source>
        <translation>रोल, 80 mm (512 डॉट)</translation>
    </message>
    <message>
        <source>Roll, 58 mm (384 dots)</source>
        <translation>रोल, 58 mm (384 डॉट)</translation>
    </message>
    <message>
        <source>Sheet, A4</source>
        <translation>पन्ना, A4</translation>
    </message>
    <message>
        <source>Sheet, A5</source>
        <translation>पन्ना, A5</translation>
    </message>
    <message>
        <source>Roll, 80 mm</source>
        <translation>रोल, 80 mm</translation>
    </message>
    <message>
        <source>Roll, 58 mm</source>
        <translation>रोल, 58 mm</translation>
    </message>
    <message>
        <source>&amp;Yes, keep it</source>
        <translation>हाँ, रखें (&amp;Y)</translation>
    </message>
    <message>
        <source>Type the printer&apos;s address in figures, as in 192.0.2.7.</source>
        <translation>प्रिंटर का पता अंकों में लिखें, जैसे 192.0.2.7।</translation>
    </message>
    <message>
        <source>Test strip</source>
        <translation>जाँच पर्ची</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>आगे (&amp;X)</translation>
    </message>
</context>
<context>
    <name>ct::Rail</name>
    <message>
        <source>%1 page</source>
        <translation>%1 पेज</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n प्रतीक्षा में</numerusform>
            <numerusform>%1, %n प्रतीक्षा में</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ct::ReadBack</name>
    <message>
        <source>Read-back</source>
        <translation>पढ़कर सुनाएँ</translation>
    </message>
    <message>
        <source>Right? Then press F10</source>
        <translation>सही है? तो F10 दबाएँ</translation>
    </message>
    <message>
        <source>Read it back to the customer</source>
        <translation>ग्राहक को पढ़कर सुनाएँ</translation>
    </message>
</context>
<context>
    <name>ct::Receipt</name>
    <message>
        <source>Date</source>
        <translation>तारीख़</translation>
    </message>
    <message>
        <source>Receipt no.</source>
        <translation>रसीद नं.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>सेवा</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>नंबर</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>सर्कल</translation>
    </message>
    <message>
        <source>Further detail</source>
        <translation>और जानकारी</translation>
    </message>
    <message>
        <source>Order id</source>
        <translation>ऑर्डर आईडी</translation>
    </message>
    <message>
        <source>Operator ref</source>
        <translation>ऑपरेटर रेफ़</translation>
    </message>
    <message>
        <source>Provider txn</source>
        <translation>प्रोवाइडर ट्रांज़ैक्शन</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>कैशियर</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>छपाई</translation>
    </message>
    <message>
        <source>Service charge</source>
        <translation>सेवा शुल्क</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>कुल लिया</translation>
    </message>
    <message>
        <source>Refund to customer</source>
        <translation>ग्राहक को वापसी</translation>
    </message>
    <message>
        <source>PRACTICE – not a real receipt</source>
        <translation>अभ्यास – असली रसीद नहीं</translation>
    </message>
    <message>
        <source>DUPLICATE %1</source>
        <translation>डुप्लीकेट %1</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>रकम</translation>
    </message>
    <message>
        <source>%1 only</source>
        <extracomment>%1 is an amount in words</extracomment>
        <translation>%1 मात्र</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>धन्यवाद · Thank you</source>
        <translation>धन्यवाद · Thank you</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>रसीद %1</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>मोबाइल</translation>
    </message>
    <message>
        <source>DTH</source>
        <translation>DTH</translation>
    </message>
    <message>
        <source>Postpaid</source>
        <translation>पोस्टपेड</translation>
    </message>
    <message>
        <source>Landline</source>
        <translation>लैंडलाइन</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>बिजली</translation>
    </message>
    <message>
        <source>Gas</source>
        <translation>गैस</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>बीमा</translation>
    </message>
    <message>
        <source>Data card</source>
        <translation>डेटा कार्ड</translation>
    </message>
    <message>
        <source>FASTag</source>
        <translation>FASTag</translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation>गिफ़्ट कार्ड</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>अन्य</translation>
    </message>
    <message>
        <source>BILL PAYMENT RECEIPT · बिल भुगतान रसीद</source>
        <extracomment>Heading of a receipt; behind the dot the same in a second language of the customers</extracomment>
        <translation>बिल भुगतान रसीद · BILL PAYMENT RECEIPT</translation>
    </message>
    <message>
        <source>RECHARGE RECEIPT · रिचार्ज रसीद</source>
        <translation>रिचार्ज रसीद · RECHARGE RECEIPT</translation>
    </message>
    <message>
        <source>REFUND SLIP · धन वापसी पर्ची</source>
        <translation>धन वापसी पर्ची · REFUND SLIP</translation>
    </message>
    <message>
        <source>BILL PAYMENT SLIP · बिल भुगतान पर्ची</source>
        <translation>बिल भुगतान पर्ची · BILL PAYMENT SLIP</translation>
    </message>
    <message>
        <source>RECHARGE SLIP · रिचार्ज पर्ची</source>
        <translation>रिचार्ज पर्ची · RECHARGE SLIP</translation>
    </message>
    <message>
        <source>MONEY NOT TAKEN – refund due</source>
        <translation>पैसे नहीं कटे – वापसी होगी</translation>
    </message>
    <message>
        <source>REVERSED – refund due</source>
        <translation>रद्द हुआ – वापसी होगी</translation>
    </message>
    <message>
        <source>BEING CHECKED – keep this slip</source>
        <translation>जाँच चल रही है – यह पर्ची रखें</translation>
    </message>
    <message>
        <source>NOT CONFIRMED YET – keep this slip</source>
        <translation>अभी पक्का नहीं – यह पर्ची रखें</translation>
    </message>
    <message>
        <source>IN PROGRESS</source>
        <translation>चल रहा है</translation>
    </message>
    <message>
        <source>NOT SENT</source>
        <translation>नहीं भेजा गया</translation>
    </message>
    <message>
        <source>NOT KNOWN YET</source>
        <translation>अभी पता नहीं</translation>
    </message>
    <message>
        <source>WAITING</source>
        <translation>इंतज़ार में</translation>
    </message>
    <message>
        <source>BEING CHECKED</source>
        <translation>जाँच में</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>फ़ेल</translation>
    </message>
    <message>
        <source>SUCCESS</source>
        <translation>सफल</translation>
    </message>
    <message>
        <source>REVERSED</source>
        <translation>रद्द हुआ</translation>
    </message>
    <message>
        <source>Keep this receipt until the payment stands on your next bill.</source>
        <translation>अगले बिल में भुगतान दिखने तक यह रसीद रखें।</translation>
    </message>
    <message>
        <source>Keep this receipt until the recharge is confirmed by the operator.</source>
        <translation>ऑपरेटर की पुष्टि आने तक यह रसीद रखें।</translation>
    </message>
    <message>
        <source>Nothing was sent to the operator.</source>
        <translation>ऑपरेटर को कुछ नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>The shop gives the money back or tries again.</source>
        <translation>दुकान पैसे लौटाएगी या फिर कोशिश करेगी।</translation>
    </message>
    <message>
        <source>The operator did not take the money.</source>
        <translation>ऑपरेटर ने पैसे नहीं लिए।</translation>
    </message>
    <message>
        <source>The operator took this back after confirming it.</source>
        <translation>ऑपरेटर ने पुष्टि के बाद इसे रद्द कर दिया।</translation>
    </message>
    <message>
        <source>The shop gives the money back.</source>
        <translation>दुकान पैसे लौटाएगी।</translation>
    </message>
    <message>
        <source>The operator&apos;s answers do not agree with each other.</source>
        <translation>ऑपरेटर के जवाब आपस में मेल नहीं खाते।</translation>
    </message>
    <message>
        <source>The shop settles it. Do not pay a second time.</source>
        <translation>दुकान इसे निपटाएगी। दोबारा भुगतान न करें।</translation>
    </message>
    <message>
        <source>This is not a proof of success.</source>
        <translation>यह सफल होने का प्रमाण नहीं है।</translation>
    </message>
    <message>
        <source>The operator has not confirmed it. Show this slip at the shop for the result. Do not pay a second time.</source>
        <translation>ऑपरेटर ने अभी पुष्टि नहीं की है। नतीजा जानने के लिए यह पर्ची दुकान पर दिखाएँ। दोबारा भुगतान न करें।</translation>
    </message>
    <message>
        <source>Complaints: at the shop, with receipt no. %1</source>
        <translation>शिकायत: दुकान पर, रसीद नं. %1 के साथ</translation>
    </message>
    <message>
        <source>Complaints: %1, with receipt no. %2</source>
        <translation>शिकायत: %1, रसीद नं. %2 के साथ</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>नकद</translation>
    </message>
    <message>
        <source>UPI</source>
        <translation>UPI</translation>
    </message>
    <message>
        <source>On account</source>
        <translation>उधार</translation>
    </message>
    <message>
        <source>Paid by</source>
        <extracomment>how the customer paid: &quot;Paid by Cash&quot;</extracomment>
        <translation>भुगतान</translation>
    </message>
    <message>
        <source>Cash given</source>
        <translation>दिया नकद</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>वापसी</translation>
    </message>
</context>
<context>
    <name>ct::ReceiptDialog</name>
    <message>
        <source>Receipt %1</source>
        <translation>रसीद %1</translation>
    </message>
    <message>
        <source>P&amp;aper</source>
        <translation>काग़ज़ (&amp;A)</translation>
    </message>
    <message>
        <source>Roll, 80 mm</source>
        <translation>रोल, 80 मि.मी.</translation>
    </message>
    <message>
        <source>Roll, 58 mm</source>
        <translation>रोल, 58 मि.मी.</translation>
    </message>
    <message>
        <source>Sheet, A5</source>
        <translation>पन्ना, A5</translation>
    </message>
    <message>
        <source>Sheet, A4</source>
        <translation>पन्ना, A4</translation>
    </message>
    <message>
        <source>&amp;Language of the receipt</source>
        <translation>रसीद की भाषा (&amp;L)</translation>
    </message>
    <message>
        <source>P&amp;rinter</source>
        <translation>प्रिंटर (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>छापें (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>PDF में रखें… (&amp;S)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. The receipt can be saved as PDF.</source>
        <translation>इस कंप्यूटर पर कोई प्रिंटर नहीं लगा है। रसीद PDF में रखी जा सकती है।</translation>
    </message>
    <message>
        <source>Nothing was printed: the print could not be entered in the book.</source>
        <translation>कुछ नहीं छपा: छपाई बही में दर्ज नहीं हो सकी।</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 में रख दी गई।</translation>
    </message>
    <message>
        <source>It could not be saved there. Choose another folder.</source>
        <translation>वहाँ रखी नहीं जा सकी। दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>रसीद रखें</translation>
    </message>
    <message>
        <source>PDF file (*.pdf)</source>
        <translation>PDF फ़ाइल (*.pdf)</translation>
    </message>
    <message>
        <source>Receipt as it is printed</source>
        <translation>रसीद, जैसी छपेगी</translation>
    </message>
</context>
<context>
    <name>ct::RecentList</name>
    <message>
        <source>Recent</source>
        <translation>हाल के</translation>
    </message>
    <message>
        <source>No recharge yet. What is sold is listed here.</source>
        <translation>अभी कोई रिचार्ज नहीं हुआ। जो बिकेगा, यहाँ दिखेगा।</translation>
    </message>
    <message>
        <source>Print last</source>
        <translation>पिछली छापें</translation>
    </message>
    <message>
        <source>Recent recharges</source>
        <translation>हाल के रिचार्ज</translation>
    </message>
</context>
<context>
    <name>ct::RecentModel</name>
    <message>
        <source>yesterday</source>
        <translation>कल</translation>
    </message>
</context>
<context>
    <name>ct::RechargePage</name>
    <message>
        <source>Clear</source>
        <translation>ख़ाली करें</translation>
    </message>
    <message>
        <source>Recharge</source>
        <translation>रिचार्ज</translation>
    </message>
    <message>
        <source>The book cannot be written, so nothing can be sold. Look at the disk.</source>
        <translation>बही में लिखा नहीं जा रहा, इसलिए बिक्री नहीं हो सकती। डिस्क देखें।</translation>
    </message>
    <message>
        <source>The book is damaged, so nothing can be sold until it is mended.</source>
        <translation>बही ख़राब है, इसलिए ठीक होने तक बिक्री नहीं हो सकती।</translation>
    </message>
    <message>
        <source>The provider cannot be reached, so nothing can be sold. Is the internet working?</source>
        <translation>प्रोवाइडर से संपर्क नहीं है, इसलिए बिक्री नहीं हो सकती। क्या इंटरनेट चल रहा है?</translation>
    </message>
    <message>
        <source>The balance %1 is too small for this recharge</source>
        <translation>बैलेंस %1 इस रिचार्ज के लिए कम है</translation>
    </message>
    <message>
        <source>Balance after this recharge %1</source>
        <translation>इस रिचार्ज के बाद बैलेंस %1</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>कुल देना</translation>
    </message>
    <message>
        <source>Nothing was sent. %1</source>
        <translation>कुछ भी नहीं भेजा गया। %1</translation>
    </message>
    <message>
        <source>With service charge %1</source>
        <extracomment>%1 is what the customer pays beside the amount itself</extracomment>
        <translation>सेवा शुल्क %1 के साथ</translation>
    </message>
    <message>
        <source>guess</source>
        <translation>अनुमान</translation>
    </message>
    <message>
        <source>Send the recharge</source>
        <translation>रिचार्ज भेजें</translation>
    </message>
    <message>
        <source>Sell once more, where the program asked</source>
        <translation>जहाँ प्रोग्राम ने पूछा, वहाँ दोबारा बेचें</translation>
    </message>
    <message>
        <source>Close a list, then clear the form</source>
        <translation>सूची बंद करें, फिर फ़ॉर्म खाली करें</translation>
    </message>
    <message>
        <source>What was last done for this number</source>
        <translation>इस नंबर पर पिछली बार जो हुआ</translation>
    </message>
    <message>
        <source>Put the form aside, or take it back</source>
        <translation>फ़ॉर्म अलग रखें, या वापस लें</translation>
    </message>
    <message>
        <source>Receipt of the last sale</source>
        <translation>पिछली बिक्री की रसीद</translation>
    </message>
    <message>
        <source>Customers to call back</source>
        <translation>जिन ग्राहकों को बताना है</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) to call back</source>
        <translation>
            <numerusform>%n ग्राहक को बताना है</numerusform>
            <numerusform>%n ग्राहकों को बताना है</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ct::ResultPanel</name>
    <message>
        <source>Receipt</source>
        <translation>रसीद</translation>
    </message>
    <message>
        <source>Fill in again</source>
        <translation>फिर से भरें</translation>
    </message>
    <message>
        <source>Sell again anyway</source>
        <translation>फिर भी बेचें</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>नतीजा</translation>
    </message>
    <message>
        <source>Print the receipt</source>
        <translation>रसीद छापें</translation>
    </message>
    <message>
        <source>Tell the customer: %1</source>
        <translation>ग्राहक से कहें: %1</translation>
    </message>
    <message>
        <source>Twice?</source>
        <translation>दोबारा?</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>नहीं भेजा गया</translation>
    </message>
    <message>
        <source>Look twice</source>
        <translation>दो बार देखें</translation>
    </message>
    <message>
        <source>Yes, &amp;sell this amount</source>
        <translation>हाँ, यह रकम बेचें (&amp;S)</translation>
    </message>
    <message>
        <source>An &amp;owner allows it</source>
        <translation>मालिक अनुमति देता है (&amp;O)</translation>
    </message>
</context>
<context>
    <name>ct::RoundingOffer</name>
    <message>
        <source>Paise are not taken: round the bill</source>
        <translation>पैसे नहीं लिए जाते: बिल पूरा करें</translation>
    </message>
    <message>
        <source>&amp;Down to %1</source>
        <translation>घटाकर %1 (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Up to %1</source>
        <translation>बढ़ाकर %1 (&amp;U)</translation>
    </message>
</context>
<context>
    <name>ct::SaleForm</name>
    <message>
        <source>Operator</source>
        <translation>ऑपरेटर</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>सर्कल</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>रकम</translation>
    </message>
    <message>
        <source>Type a few letters</source>
        <translation>कुछ अक्षर लिखें</translation>
    </message>
    <message>
        <source>remembered</source>
        <translation>याद है</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>नंबर</translation>
    </message>
    <message>
        <source>this shop&apos;s</source>
        <translation>दुकान का अपना</translation>
    </message>
    <message>
        <source>Exactly what the bill says</source>
        <translation>ठीक वही जो बिल पर है</translation>
    </message>
    <message>
        <source>guess</source>
        <extracomment>the operator is guessed from the first digits of the number</extracomment>
        <translation>अनुमान</translation>
    </message>
</context>
<context>
    <name>ct::SalesChart</name>
    <message>
        <source>Sales</source>
        <translation>बिक्री</translation>
    </message>
</context>
<context>
    <name>ct::SecretDialog</name>
    <message>
        <source>Password of the provider account</source>
        <translation>प्रोवाइडर खाते का पासवर्ड</translation>
    </message>
    <message>
        <source>Passphrase of the counter</source>
        <translation>काउंटर का पासफ़्रेज़</translation>
    </message>
    <message>
        <source>This computer keeps no password for the counter. Give the password of the provider account; it is used until the counter is closed and stored nowhere.</source>
        <translation>इस कंप्यूटर पर काउंटर का पासवर्ड नहीं रखा है। प्रोवाइडर खाते का पासवर्ड दें; काउंटर बंद होने तक ही काम आएगा, कहीं रखा नहीं जाएगा।</translation>
    </message>
    <message>
        <source>The password of the provider account is sealed in this folder. Give the passphrase that opens it.</source>
        <translation>प्रोवाइडर खाते का पासवर्ड इस फ़ोल्डर में सीलबंद है। उसे खोलने वाला पासफ़्रेज़ दें।</translation>
    </message>
    <message>
        <source>That did not open it. Nothing was sent. Please try again.</source>
        <translation>इससे नहीं खुला। कुछ भी नहीं भेजा गया। फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>पासवर्ड (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>पासफ़्रेज़ (&amp;P)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>पासवर्ड</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>पासफ़्रेज़</translation>
    </message>
    <message>
        <source>Open the counter</source>
        <translation>काउंटर खोलें</translation>
    </message>
    <message>
        <source>Only look up</source>
        <translation>सिर्फ़ देखें</translation>
    </message>
</context>
<context>
    <name>ct::ServiceTiles</name>
    <message>
        <source>Find</source>
        <translation>खोजें</translation>
    </message>
    <message>
        <source>Find an operator</source>
        <translation>कोई ऑपरेटर खोजें</translation>
    </message>
    <message>
        <source>%1 service</source>
        <translation>%1 सेवा</translation>
    </message>
    <message>
        <source>More</source>
        <translation>और</translation>
    </message>
    <message>
        <source>More services</source>
        <translation>और सेवाएँ</translation>
    </message>
    <message>
        <source>Further services</source>
        <translation>बाकी सेवाएँ</translation>
    </message>
</context>
<context>
    <name>ct::SettingsPage</name>
    <message>
        <source>The settings are saved.</source>
        <translation>सेटिंग सेव हो गई हैं।</translation>
    </message>
    <message>
        <source>Account at the provider</source>
        <translation>प्रोवाइडर पर खाता</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Seconds, behind a number</extracomment>
        <translation> से.</translation>
    </message>
    <message>
        <source>the system’s own</source>
        <translation>सिस्टम के अपने</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>चुनें… (&amp;C)</translation>
    </message>
    <message>
        <source>Choose a certificate file</source>
        <translation>प्रमाणपत्र फ़ाइल चुनें</translation>
    </message>
    <message>
        <source>Practice: the stand-in provider inside this program answers, with play money. Address, user name and password are not needed.</source>
        <translation>अभ्यास: इस प्रोग्राम के अंदर का नकली प्रोवाइडर नकली पैसों से जवाब देता है। पता, यूज़र नेम और पासवर्ड की ज़रूरत नहीं।</translation>
    </message>
    <message>
        <source>Provider &amp;address</source>
        <translation>प्रोवाइडर का पता (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>यूज़र नेम (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>पासवर्ड (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Test with balance</source>
        <translation>बैलेंस से जाँचें (&amp;T)</translation>
    </message>
    <message>
        <source>Way of sen&amp;ding</source>
        <translation>भेजने का तरीका (&amp;D)</translation>
    </message>
    <message>
        <source>Answer &amp;format</source>
        <translation>जवाब का फ़ॉर्मेट (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Longest wait</source>
        <translation>ज़्यादा से ज़्यादा इंतज़ार (&amp;L)</translation>
    </message>
    <message>
        <source>Certificate f&amp;ile</source>
        <translation>प्रमाणपत्र फ़ाइल (&amp;I)</translation>
    </message>
    <message>
        <source>This counter</source>
        <translation>यह काउंटर</translation>
    </message>
    <message>
        <source>Counter &amp;number</source>
        <translation>काउंटर नंबर (&amp;N)</translation>
    </message>
    <message>
        <source>Shop, as receipts show it</source>
        <translation>दुकान, जैसी रसीद पर दिखे</translation>
    </message>
    <message>
        <source>Shop na&amp;me</source>
        <translation>दुकान का नाम (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;GSTIN</source>
        <translation>&amp;GSTIN</translation>
    </message>
    <message>
        <source>POST, as documented</source>
        <translation>POST, दस्तावेज़ के अनुसार</translation>
    </message>
    <message>
        <source>POST, form only</source>
        <translation>POST, सिर्फ़ फ़ॉर्म</translation>
    </message>
    <message>
        <source>GET</source>
        <translation>GET</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>चुनें…</translation>
    </message>
    <message>
        <source>typed, not saved yet</source>
        <translation>लिखा है, सेव नहीं हुआ</translation>
    </message>
    <message>
        <source>stored, never shown</source>
        <translation>रखा है, दिखाया नहीं जाता</translation>
    </message>
    <message>
        <source>not stored yet</source>
        <translation>अभी नहीं रखा</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>पूछ रहे हैं…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>सेव हो रहा है…</translation>
    </message>
    <message>
        <source>Asking the provider for the balance…</source>
        <translation>प्रोवाइडर से बैलेंस पूछ रहे हैं…</translation>
    </message>
    <message>
        <source>It works: the balance is %1 of play money.</source>
        <translation>चल रहा है: नकली पैसों का बैलेंस %1 है।</translation>
    </message>
    <message>
        <source>It works: the balance is %1. Recharges also want this shop&apos;s internet address on the provider&apos;s white list; only the first one shows whether it is there.</source>
        <translation>चल रहा है: बैलेंस %1 है। रिचार्ज के लिए दुकान का इंटरनेट पता प्रोवाइडर की व्हाइट लिस्ट में भी होना चाहिए; यह पहले रिचार्ज से ही पता चलेगा।</translation>
    </message>
    <message>
        <source>There is no password yet: type it above.</source>
        <translation>अभी पासवर्ड नहीं है: ऊपर लिखें।</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>सेव हो गया।</translation>
    </message>
    <message>
        <source>Saved, all but the password: this computer has no keyring to keep it in. It is used until the program ends. Start with --passphrase-file to keep it sealed.</source>
        <translation>पासवर्ड छोड़कर सब सेव हुआ: इस कंप्यूटर में उसे रखने की कीरिंग नहीं है। प्रोग्राम बंद होने तक काम आएगा। सीलबंद रखने के लिए --passphrase-file के साथ शुरू करें।</translation>
    </message>
    <message>
        <source>Not saved: the provider&apos;s address or the user name is not allowed.</source>
        <translation>सेव नहीं हुआ: प्रोवाइडर का पता या यूज़र नेम मंज़ूर नहीं है।</translation>
    </message>
    <message>
        <source>Not saved: the settings could not be written. Look at the disk and at the rights of the data folder.</source>
        <translation>सेव नहीं हुआ: सेटिंग लिखी नहीं जा सकी। डिस्क और डेटा फ़ोल्डर की अनुमति देखें।</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt)</source>
        <translation>प्रमाणपत्र (*.pem *.crt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>&amp;Windows speak</source>
        <translation>विंडो की भाषा (&amp;W)</translation>
    </message>
    <message>
        <source>Receipts spea&amp;k</source>
        <translation>रसीद की भाषा (&amp;K)</translation>
    </message>
    <message>
        <source>name@bank</source>
        <extracomment>In the empty field for a UPI id</extracomment>
        <translation>name@bank</translation>
    </message>
    <message>
        <source>the shop&apos;s name</source>
        <translation>दुकान का नाम</translation>
    </message>
    <message>
        <source>UPI id for QR c&amp;odes</source>
        <translation>QR कोड के लिए UPI आईडी (&amp;O)</translation>
    </message>
    <message>
        <source>as the windows</source>
        <extracomment>The language of receipts is that of the windows</extracomment>
        <translation>विंडो जैसी</translation>
    </message>
    <message>
        <source>Shop&apos;s circle</source>
        <translation>दुकान का सर्कल</translation>
    </message>
    <message>
        <source>Shop address</source>
        <translation>दुकान का पता</translation>
    </message>
    <message>
        <source>Shop phone</source>
        <translation>दुकान का फ़ोन</translation>
    </message>
    <message>
        <source>Name given by UPI apps</source>
        <translation>UPI ऐप में दिखने वाला नाम</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
</context>
<context>
    <name>ct::SetupDialog</name>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Practice or live</source>
        <translation>अभ्यास या असली</translation>
    </message>
    <message>
        <source>Your shop</source>
        <translation>आपकी दुकान</translation>
    </message>
    <message>
        <source>Provider account</source>
        <translation>प्रोवाइडर का खाता</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>प्रिंटर</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>तैयार</translation>
    </message>
    <message>
        <source>Asking the provider for the balance…</source>
        <translation>प्रोवाइडर से बैलेंस पूछ रहे हैं…</translation>
    </message>
    <message>
        <source>Setting up Countertop</source>
        <translation>Countertop की तैयारी</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>बाद में (&amp;L)</translation>
    </message>
    <message>
        <source>Leave the set-up; it can be gone on with from the menu Shop</source>
        <translation>तैयारी छोड़ें; दुकान मेनू से आगे की जा सकती है</translation>
    </message>
    <message>
        <source>Go on w&amp;ithout the test</source>
        <translation>बिना जाँच आगे बढ़ें (&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>पीछे (&amp;B)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>सेव हो रहा है…</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>पूछ रहे हैं…</translation>
    </message>
    <message>
        <source>Open &amp;practice</source>
        <translation>अभ्यास खोलें (&amp;P)</translation>
    </message>
    <message>
        <source>Save and &amp;open</source>
        <translation>सेव करके खोलें (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Test and go on</source>
        <translation>जाँचकर आगे बढ़ें (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>आगे (&amp;N)</translation>
    </message>
    <message>
        <source>There is no password yet: type it above.</source>
        <translation>अभी पासवर्ड नहीं है: ऊपर लिखें।</translation>
    </message>
    <message>
        <source>Not saved: the provider&apos;s address or the user name is not allowed.</source>
        <translation>सेव नहीं हुआ: प्रोवाइडर का पता या यूज़र नेम मंज़ूर नहीं है।</translation>
    </message>
    <message>
        <source>Not saved: the settings could not be written. Look at the disk and at the rights of the data folder.</source>
        <translation>सेव नहीं हुआ: सेटिंग लिखी नहीं जा सकी। डिस्क और डेटा फ़ोल्डर की अनुमति देखें।</translation>
    </message>
    <message>
        <source>The practice counter could not be started. Look at the disk and at the rights of the data folder.</source>
        <translation>अभ्यास काउंटर शुरू नहीं हो सका। डिस्क और डेटा फ़ोल्डर के अधिकार देखें।</translation>
    </message>
    <message>
        <source>Welcome. A few questions, and the counter is ready. Nothing is written before the last step.</source>
        <translation>स्वागत है। कुछ सवाल, और काउंटर तैयार। आख़िरी चरण से पहले कुछ भी लिखा नहीं जाता।</translation>
    </message>
    <message>
        <source>as the windows</source>
        <translation>विंडो जैसी</translation>
    </message>
    <message>
        <source>Windows &amp;speak</source>
        <translation>विंडो की भाषा (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Receipts speak</source>
        <translation>रसीदों की भाषा (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Practise first, with play money</source>
        <translation>पहले अभ्यास, नकली पैसों से (&amp;P)</translation>
    </message>
    <message>
        <source>Sell &amp;for real</source>
        <translation>असली बिक्री (&amp;F)</translation>
    </message>
    <message>
        <source>You need the user name and the password of your account at the provider.</source>
        <translation>प्रोवाइडर के यहाँ आपके खाते का यूज़र नेम और पासवर्ड चाहिए।</translation>
    </message>
    <message>
        <source>A provider inside this program answers. Nobody is recharged and no money moves; everything else is as in the shop. The practice book is a book of its own, and selling for real can begin on any day.</source>
        <translation>इस प्रोग्राम के भीतर का प्रोवाइडर जवाब देता है। किसी का रिचार्ज नहीं होता और पैसे नहीं हिलते; बाक़ी सब दुकान जैसा है। अभ्यास की बही अलग है, और असली बिक्री किसी भी दिन शुरू हो सकती है।</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>चुनें…</translation>
    </message>
    <message>
        <source>Name, address and telephone stand on every receipt.</source>
        <translation>नाम, पता और फ़ोन हर रसीद पर रहते हैं।</translation>
    </message>
    <message>
        <source>Shop na&amp;me</source>
        <translation>दुकान का नाम (&amp;M)</translation>
    </message>
    <message>
        <source>Shop addr&amp;ess</source>
        <translation>दुकान का पता (&amp;E)</translation>
    </message>
    <message>
        <source>Shop p&amp;hone</source>
        <translation>दुकान का फ़ोन (&amp;H)</translation>
    </message>
    <message>
        <source>Shop&apos;s ci&amp;rcle</source>
        <translation>दुकान का सर्कल (&amp;R)</translation>
    </message>
    <message>
        <source>As you use them on the provider&apos;s web site. The password is kept in this computer&apos;s keyring or sealed in a file, and never shown again.</source>
        <translation>वही जो आप प्रोवाइडर की वेबसाइट पर लिखते हैं। पासवर्ड इस कंप्यूटर के कीरिंग में या एक फ़ाइल में सीलबंद रहता है, और फिर कभी दिखाया नहीं जाता।</translation>
    </message>
    <message>
        <source>typed, not saved yet</source>
        <translation>लिखा है, सेव नहीं हुआ</translation>
    </message>
    <message>
        <source>stored, never shown</source>
        <translation>रखा है, दिखाया नहीं जाता</translation>
    </message>
    <message>
        <source>&amp;User name (member id)</source>
        <translation>यूज़र नेम (मेंबर आईडी) (&amp;U)</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>पासवर्ड (&amp;W)</translation>
    </message>
    <message>
        <source>Provider &amp;address</source>
        <translation>प्रोवाइडर का पता (&amp;A)</translation>
    </message>
    <message>
        <source>It works: the balance is %1.</source>
        <translation>काम करता है: बैलेंस %1 है।</translation>
    </message>
    <message>
        <source>Recharges also want this shop&apos;s internet address on the provider&apos;s white list; only the first one shows whether it is there.</source>
        <translation>रिचार्ज के लिए प्रोवाइडर की सूची (व्हाइट लिस्ट) में इस दुकान का इंटरनेट पता भी चाहिए; वह है या नहीं, पहला रिचार्ज ही बताता है।</translation>
    </message>
    <message>
        <source>Receipts can go to a thermal printer, to any printer of this computer, or be sent as a message. A printer can be set up at any time.</source>
        <translation>रसीद थर्मल प्रिंटर पर, इस कंप्यूटर के किसी भी प्रिंटर पर, या संदेश बनकर जा सकती है। प्रिंटर कभी भी लगाया जा सकता है।</translation>
    </message>
    <message>
        <source>Set up a &amp;printer…</source>
        <translation>प्रिंटर लगाएँ (&amp;P)…</translation>
    </message>
    <message>
        <source>Where a receipt is shown its printer is chosen as well.</source>
        <translation>जहाँ रसीद दिखती है, वहीं उसका प्रिंटर भी चुना जाता है।</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>दुकान</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>सर्कल</translation>
    </message>
    <message>
        <source>Selling</source>
        <translation>बिक्री</translation>
    </message>
    <message>
        <source>practice, with play money</source>
        <translation>अभ्यास, नकली पैसों से</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>बैलेंस</translation>
    </message>
    <message>
        <source>not tested yet</source>
        <translation>अभी जाँचा नहीं</translation>
    </message>
    <message>
        <source>PRACTICE stands over every window and on every receipt.</source>
        <translation>हर विंडो और हर रसीद पर “अभ्यास” लिखा रहता है।</translation>
    </message>
    <message>
        <source>From here on every recharge is real. F1 shows the keys, and the manual is in the menu Help.</source>
        <translation>अब से हर रिचार्ज असली है। F1 कुंजियाँ दिखाता है, और पुस्तिका मदद मेनू में है।</translation>
    </message>
    <message>
        <source>Give the shop a name: receipts begin with it.</source>
        <translation>दुकान को नाम दें: रसीद उसी से शुरू होती है।</translation>
    </message>
    <message>
        <source>The password is missing.</source>
        <translation>पासवर्ड नहीं है।</translation>
    </message>
</context>
<context>
    <name>ct::ShareBars</name>
    <message>
        <source>Nothing was sold.</source>
        <translation>कुछ नहीं बिका।</translation>
    </message>
</context>
<context>
    <name>ct::SheetDialog</name>
    <message>
        <source>Printer</source>
        <translation>प्रिंटर</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>छापें (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>कॉपी (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>रखें… (&amp;S)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>कॉपी हो गया।</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 में रख दी गई।</translation>
    </message>
    <message>
        <source>It could not be saved there. Choose another folder.</source>
        <translation>वहाँ रखी नहीं जा सकी। दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>PDF file (*.pdf)</source>
        <translation>PDF फ़ाइल (*.pdf)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>टेक्स्ट (*.txt)</translation>
    </message>
</context>
<context>
    <name>ct::ShiftPage</name>
    <message>
        <source>Print the report</source>
        <translation>रिपोर्ट छापें</translation>
    </message>
    <message>
        <source>The owner&apos;s choice: no sale without an open shift.</source>
        <translation>मालिक का फ़ैसला: खुली पाली के बिना कोई बिक्री नहीं।</translation>
    </message>
    <message>
        <source>Why the count differs</source>
        <translation>गिनती क्यों नहीं मिलती</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>अभी नहीं (&amp;N)</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>रकम</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>किसलिए</translation>
    </message>
    <message>
        <source>Cash &amp;in</source>
        <translation>नकद डालें (&amp;I)</translation>
    </message>
    <message>
        <source>Cash &amp;out</source>
        <translation>नकद निकालें (&amp;O)</translation>
    </message>
    <message>
        <source>To be given back</source>
        <translation>लौटाना है</translation>
    </message>
    <message>
        <source>&amp;Give back in cash</source>
        <translation>नकद लौटाएँ (&amp;G)</translation>
    </message>
    <message>
        <source>Sent back by &amp;UPI</source>
        <translation>UPI से लौटाया (&amp;U)</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>रिपोर्टें</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>छापें (&amp;P)</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <translation>सहेजें… (&amp;V)</translation>
    </message>
    <message>
        <source>A sale waits: count the drawer and open a shift, then press F10 on its page again.</source>
        <translation>एक बिक्री रुकी है: गल्ला गिनकर पाली खोलें, फिर उसके पन्ने पर F10 दोबारा दबाएँ।</translation>
    </message>
    <message>
        <source>No shift is open</source>
        <translation>कोई पाली खुली नहीं</translation>
    </message>
    <message>
        <source>Shift %1</source>
        <translation>पाली %1</translation>
    </message>
    <message>
        <source>Count the drawer by note; then the shift begins.</source>
        <translation>गल्ला नोटवार गिनें; फिर पाली शुरू होती है।</translation>
    </message>
    <message>
        <source>Count what lies in the drawer. What should lie there is told afterwards.</source>
        <translation>गल्ले में जो है उसे गिनें। कितना होना चाहिए, यह बाद में बताया जाएगा।</translation>
    </message>
    <message>
        <source>Count o&amp;nce more</source>
        <translation>एक बार और गिनें (&amp;N)</translation>
    </message>
    <message>
        <source>Open the shift</source>
        <translation>पाली खोलें</translation>
    </message>
    <message>
        <source>Keep this count</source>
        <translation>यह गिनती रखें</translation>
    </message>
    <message>
        <source>Close the shift</source>
        <translation>पाली बंद करें</translation>
    </message>
    <message>
        <source>Count and close</source>
        <translation>गिनें और बंद करें</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>मिलता है</translation>
    </message>
    <message>
        <source>open</source>
        <translation>खुली</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>मुहर</translation>
    </message>
    <message>
        <source>Not written: the amount or the reason is missing.</source>
        <translation>लिखा नहीं गया: रकम या कारण नहीं है।</translation>
    </message>
    <message>
        <source>Not written: the shift does not stand like that any more.</source>
        <translation>लिखा नहीं गया: पाली की स्थिति बदल चुकी है।</translation>
    </message>
    <message>
        <source>%1. Say why before it is closed.</source>
        <translation>%1। बंद करने से पहले कारण लिखें।</translation>
    </message>
    <message>
        <source>Choose the sale whose money goes back.</source>
        <translation>वह बिक्री चुनें जिसका पैसा लौटाना है।</translation>
    </message>
    <message>
        <source>No printer is set up. Choose one for this machine, or save the report.</source>
        <translation>कोई प्रिंटर तय नहीं। इस मशीन के लिए एक चुनें, या रिपोर्ट सहेजें।</translation>
    </message>
    <message>
        <source>%1 was given to the printer.</source>
        <translation>%1 प्रिंटर को दी गई।</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>रिपोर्ट सहेजें</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Text (*.txt)</source>
        <translation>PDF (*.pdf);;पाठ (*.txt)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 नाम से सहेजा।</translation>
    </message>
    <message>
        <source>Sales nee&amp;d a shift</source>
        <translation>बिक्री को पाली चाहिए (&amp;D)</translation>
    </message>
    <message>
        <source>What the shift holds</source>
        <translation>पाली में क्या है</translation>
    </message>
</context>
<context>
    <name>ct::ShiftSlip</name>
    <message>
        <source>PRACTICE – play money</source>
        <translation>अभ्यास – नकली पैसा</translation>
    </message>
    <message>
        <source>Sales in cash</source>
        <translation>नकद बिक्री</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>गिना</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>गल्ला</translation>
    </message>
    <message>
        <source>not counted yet</source>
        <translation>अभी गिना नहीं</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>मिलता है</translation>
    </message>
    <message>
        <source>does not agree</source>
        <translation>नहीं मिलता</translation>
    </message>
    <message>
        <source>Sealed with %1</source>
        <translation>मुहर: %1</translation>
    </message>
    <message>
        <source>DUPLICATE %1</source>
        <translation>डुप्लीकेट %1</translation>
    </message>
</context>
<context>
    <name>ct::ShiftWords</name>
    <message>
        <source>Cash</source>
        <translation>नकद</translation>
    </message>
    <message>
        <source>UPI</source>
        <translation>UPI</translation>
    </message>
    <message>
        <source>On account</source>
        <translation>उधार</translation>
    </message>
    <message>
        <source>%1: paid with an earlier try</source>
        <translation>%1: पिछली कोशिश में ही चुकाया गया</translation>
    </message>
    <message>
        <source>%1; given %2, change %3</source>
        <translation>%1; दिए %2, वापसी %3</translation>
    </message>
    <message>
        <source>Cash in</source>
        <translation>नकद डाला</translation>
    </message>
    <message>
        <source>Cash out</source>
        <translation>नकद निकाला</translation>
    </message>
    <message>
        <source>Given back in cash</source>
        <translation>नकद लौटाया</translation>
    </message>
    <message>
        <source>Sent back by UPI</source>
        <translation>UPI से लौटाया</translation>
    </message>
    <message>
        <source>Shift %1, open since %2</source>
        <translation>पाली %1, %2 से खुली</translation>
    </message>
    <message>
        <source>Shift %1, counted and not closed</source>
        <translation>पाली %1, गिनी गई और बंद नहीं</translation>
    </message>
    <message>
        <source>Counted %1, expected %2</source>
        <translation>गिना %1, होना चाहिए %2</translation>
    </message>
    <message>
        <source>%1: it agrees</source>
        <translation>%1: मिलान सही है</translation>
    </message>
    <message>
        <source>%1: %2 too little</source>
        <translation>%1: %2 कम</translation>
    </message>
    <message>
        <source>%1: %2 too much</source>
        <translation>%1: %2 ज़्यादा</translation>
    </message>
    <message>
        <source>Z report %1</source>
        <translation>Z रिपोर्ट %1</translation>
    </message>
    <message>
        <source>X report of shift %1</source>
        <translation>पाली %1 की X रिपोर्ट</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>खुली</translation>
    </message>
    <message>
        <source>Opening count</source>
        <translation>शुरुआती गिनती</translation>
    </message>
    <message>
        <source>Sales in cash</source>
        <translation>नकद बिक्री</translation>
    </message>
    <message>
        <source>Sales by UPI</source>
        <translation>UPI से बिक्री</translation>
    </message>
    <message>
        <source>Sales on account</source>
        <translation>उधार बिक्री</translation>
    </message>
    <message>
        <source>Still to be given back</source>
        <translation>अभी लौटाना बाकी</translation>
    </message>
    <message>
        <source>Expected in the drawer</source>
        <translation>गल्ले में होना चाहिए</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>गिना</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>अंतर</translation>
    </message>
    <message>
        <source>Times counted</source>
        <translation>कितनी बार गिना</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>बंद हुई</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>मुहर</translation>
    </message>
</context>
<context>
    <name>ct::ShopFront</name>
    <message>
        <source>Printers</source>
        <translation>प्रिंटर</translation>
    </message>
    <message>
        <source>Not saved: the settings could not be written. Look at the disk and at the rights of the data folder.</source>
        <translation>सेव नहीं हुआ: सेटिंग लिखी नहीं जा सकी। डिस्क और डेटा फ़ोल्डर की अनुमति देखें।</translation>
    </message>
</context>
<context>
    <name>ct::StatusStrip</name>
    <message>
        <source>Provider</source>
        <translation>प्रोवाइडर</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>इंतज़ार में</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>बैलेंस</translation>
    </message>
    <message>
        <source>Ask for the balance</source>
        <translation>बैलेंस पूछें</translation>
    </message>
    <message>
        <source>Provider not asked yet</source>
        <translation>प्रोवाइडर से अभी पूछा नहीं</translation>
    </message>
    <message>
        <source>Provider not reachable</source>
        <translation>प्रोवाइडर से संपर्क नहीं</translation>
    </message>
    <message>
        <source>Provider refuses the login</source>
        <translation>प्रोवाइडर ने लॉगिन नहीं माना</translation>
    </message>
    <message>
        <source>Provider reachable · %1 ms</source>
        <translation>प्रोवाइडर चालू · %1 मि.से.</translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <translation>कुछ बाकी नहीं</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for an answer</source>
        <translation>
            <numerusform>%n जवाब के इंतज़ार में</numerusform>
            <numerusform>%n जवाब के इंतज़ार में</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>%1 से. पहले</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1 मिनट पहले</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>%1 बजे</translation>
    </message>
    <message>
        <source>Balance not known yet</source>
        <translation>बैलेंस अभी पता नहीं</translation>
    </message>
    <message>
        <source>Balance %1 · %2</source>
        <translation>बैलेंस %1 · %2</translation>
    </message>
    <message>
        <source>Call-backs</source>
        <translation>कॉल-बैक</translation>
    </message>
    <message>
        <source>Call-backs: not listening</source>
        <translation>कॉल-बैक: नहीं सुन रहा</translation>
    </message>
    <message>
        <source>Call-backs: last one %1</source>
        <translation>कॉल-बैक: पिछला %1</translation>
    </message>
    <message>
        <source>Call-backs: off</source>
        <translation>कॉल-बैक: बंद</translation>
    </message>
    <message>
        <source>Call-backs: listening</source>
        <translation>कॉल-बैक: सुन रहा है</translation>
    </message>
    <message>
        <source>Wallet and book</source>
        <translation>वॉलेट और बही</translation>
    </message>
    <message>
        <source>Wallet and book: %1</source>
        <translation>वॉलेट और बही: %1</translation>
    </message>
    <message>
        <source>How the wallet stands to the book</source>
        <translation>वॉलेट और बही का हिसाब देखें</translation>
    </message>
    <message>
        <source>Printer %1</source>
        <translation>प्रिंटर %1</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>प्रिंटर</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) not printed yet</source>
        <translation>
            <numerusform>%n पर्ची अभी नहीं छपी</numerusform>
            <numerusform>%n पर्चियाँ अभी नहीं छपीं</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>साइन इन है</translation>
    </message>
</context>
<context>
    <name>ct::SuggestionStrip</name>
    <message>
        <source>Use again</source>
        <translation>फिर यही</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>आज %1</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>कल</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n दिन पहले</numerusform>
            <numerusform>%n दिन पहले</numerusform>
        </translation>
    </message>
    <message>
        <source>Last recharge %1 %2, %3, %4</source>
        <extracomment>%1 is an amount, %2 an operator, %3 says when, %4 is a state in lower case</extracomment>
        <translation>पिछला रिचार्ज %1 %2, %3, %4</translation>
    </message>
    <message>
        <source>The last try with %1 failed, %2: is it the right operator?</source>
        <extracomment>%1 is an operator, %2 says when</extracomment>
        <translation>%1 से पिछली कोशिश असफल रही, %2: क्या ऑपरेटर सही है?</translation>
    </message>
    <message>
        <source>Before it %1 %2, %3.</source>
        <extracomment>%1 is an amount, %2 an operator, %3 says when</extracomment>
        <translation>उससे पहले %1 %2, %3।</translation>
    </message>
</context>
<context>
    <name>ct::TenderBar</name>
    <message>
        <source>&amp;Cash</source>
        <translation>नकद (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;UPI</source>
        <translation>UPI (&amp;U)</translation>
    </message>
    <message>
        <source>On accoun&amp;t</source>
        <translation>उधार (&amp;T)</translation>
    </message>
    <message>
        <source>Paid: %1</source>
        <translation>भुगतान: %1</translation>
    </message>
    <message>
        <source>Cash given</source>
        <translation>दिया नकद</translation>
    </message>
    <message>
        <source>Customer&apos;s mobile</source>
        <translation>ग्राहक का मोबाइल</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>वापसी %1</translation>
    </message>
    <message>
        <source>Nothing here knows whether the money came: look at your UPI app.</source>
        <translation>पैसा आया या नहीं, यह यहाँ पता नहीं चलता: अपना UPI ऐप देखें।</translation>
    </message>
    <message>
        <source>Whose account? Ten digits.</source>
        <translation>किसका खाता? दस अंक।</translation>
    </message>
    <message>
        <source>%1 owes %2; %3 more can be put on the account.</source>
        <translation>%1 पर %2 उधार है; %3 और लिखा जा सकता है।</translation>
    </message>
    <message>
        <source>Type the mobile number of the customer whose account it is.</source>
        <translation>जिस ग्राहक का खाता है उसका मोबाइल नंबर लिखें।</translation>
    </message>
    <message>
        <source>Cash given is an amount, or nothing.</source>
        <translation>दिया नकद एक रकम हो, या खाली रहे।</translation>
    </message>
    <message>
        <source>That is less than what is to be paid.</source>
        <translation>यह देय रकम से कम है।</translation>
    </message>
</context>
<context>
    <name>ct::TestStrip</name>
    <message>
        <source>Countertop · test strip</source>
        <translation>Countertop · जाँच पर्ची</translation>
    </message>
    <message>
        <source>%1 dots · %2 mm</source>
        <extracomment>%1 is a number of dots, %2 the width of the paper in mm</extracomment>
        <translation>%1 डॉट · %2 mm</translation>
    </message>
    <message>
        <source>The line at the left and the line at the right must both be seen.</source>
        <translation>बाईं और दाईं, दोनों रेखाएँ दिखनी चाहिए।</translation>
    </message>
</context>
<context>
    <name>ct::TodayCard</name>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>TODAY</source>
        <translation>आज</translation>
    </message>
    <message numerus="yes">
        <source>%n recharge(s)</source>
        <translation>
            <numerusform>%n रिचार्ज</numerusform>
            <numerusform>%n रिचार्ज</numerusform>
        </translation>
    </message>
    <message>
        <source>recharges</source>
        <translation>रिचार्ज</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>बाकी</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>फ़ेल</translation>
    </message>
</context>
<context>
    <name>ct::UpiCard</name>
    <message>
        <source>Scanning is no proof of payment. Wait until your own UPI app or speaker says that the money has come.</source>
        <translation>स्कैन होना भुगतान का सबूत नहीं है। जब तक आपका अपना UPI ऐप या स्पीकर न बताए कि पैसे आ गए हैं, तब तक रुकें।</translation>
    </message>
    <message>
        <source>%1 by UPI</source>
        <translation>UPI से %1</translation>
    </message>
    <message>
        <source>Practice: here stands the QR code. None is shown, so that nobody pays real money.</source>
        <translation>अभ्यास: यहाँ QR कोड होता है। अभी नहीं दिखाया गया, ताकि कोई असली पैसे न दे दे।</translation>
    </message>
    <message>
        <source>Enter the shop&apos;s UPI id in Settings; then its QR code is shown here.</source>
        <translation>सेटिंग में दुकान का UPI आईडी भरें; फिर उसका QR कोड यहाँ दिखेगा।</translation>
    </message>
    <message>
        <source>Enter the amount first; the QR code asks for exactly that.</source>
        <translation>पहले रकम भरें; QR कोड ठीक उतनी ही रकम माँगता है।</translation>
    </message>
    <message>
        <source>The QR code cannot be drawn. The customer can pay to the UPI id below.</source>
        <translation>QR कोड नहीं बन सका। ग्राहक नीचे लिखे UPI आईडी पर भुगतान कर सकता है।</translation>
    </message>
    <message>
        <source>UPI QR code</source>
        <translation>UPI QR कोड</translation>
    </message>
</context>
<context>
    <name>ct::UpiWords</name>
    <message>
        <source>A UPI id has a name, &quot;@&quot; and the bank&apos;s handle: like shopname@bank.</source>
        <translation>UPI आईडी में एक नाम, &quot;@&quot; और बैंक का हैंडल होता है: जैसे shopname@bank.</translation>
    </message>
    <message>
        <source>This is an e-mail address. A UPI id has a bank&apos;s handle behind the &quot;@&quot;, without a dot: like shopname@bank.</source>
        <translation>यह ई-मेल का पता है। UPI आईडी में &quot;@&quot; के बाद बैंक का हैंडल होता है, बिना बिंदु के: जैसे shopname@bank.</translation>
    </message>
    <message>
        <source>A UPI id is made of English letters, digits, dot, hyphen and underscore, and one &quot;@&quot;.</source>
        <translation>UPI आईडी अंग्रेज़ी अक्षरों, अंकों, बिंदु, हाइफ़न और अंडरस्कोर से बनता है, और उसमें एक ही &quot;@&quot; होता है।</translation>
    </message>
    <message>
        <source>This UPI id is too short or too long. Copy it from the shop&apos;s UPI app.</source>
        <translation>यह UPI आईडी बहुत छोटा या बहुत लंबा है। इसे दुकान के UPI ऐप से नकल करें।</translation>
    </message>
</context>
<context>
    <name>ct::WalletDialog</name>
    <message>
        <source>Wallet and book</source>
        <translation>वॉलेट और बही</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>अंतर कहाँ है</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Money put into the wallet</source>
        <translation>वॉलेट में डाला गया पैसा</translation>
    </message>
    <message>
        <source>Amount put in</source>
        <translation>डाली गई रकम</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>रकम</translation>
    </message>
    <message>
        <source>Bank reference</source>
        <translation>बैंक का संदर्भ नंबर</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>लिखें</translation>
    </message>
    <message>
        <source>Enter money put into the wallet</source>
        <translation>वॉलेट में डाला गया पैसा लिखें</translation>
    </message>
    <message>
        <source>Accept the difference</source>
        <translation>अंतर मान लें</translation>
    </message>
    <message>
        <source>Reason for accepting</source>
        <translation>मानने का कारण</translation>
    </message>
    <message>
        <source>Reason: what the provider said, who used the account</source>
        <translation>कारण: प्रोवाइडर ने क्या कहा, खाता किसने इस्तेमाल किया</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>मान लें</translation>
    </message>
    <message>
        <source>The provider has not stated a balance yet.</source>
        <translation>प्रोवाइडर ने अभी बैलेंस नहीं बताया है।</translation>
    </message>
    <message>
        <source>%1 missing since %2</source>
        <translation>%2 से %1 कम</translation>
    </message>
    <message>
        <source>%1 too much since %2</source>
        <translation>%2 से %1 ज़्यादा</translation>
    </message>
    <message>
        <source>These together:</source>
        <translation>ये सब मिलकर:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>An amount and the bank&apos;s reference are needed.</source>
        <translation>रकम और बैंक का संदर्भ नंबर चाहिए।</translation>
    </message>
    <message>
        <source>Entered. It is looked for in the next balance.</source>
        <translation>लिखा गया। अगले बैलेंस में इसे देखा जाएगा।</translation>
    </message>
    <message>
        <source>Say why the difference is accepted.</source>
        <translation>बताएँ कि अंतर क्यों माना जा रहा है।</translation>
    </message>
    <message>
        <source>Accepted, and written into the book with your reason.</source>
        <translation>मान लिया गया, और आपके कारण के साथ बही में लिखा गया।</translation>
    </message>
</context>
<context>
    <name>ct::WalletProofCard</name>
    <message>
        <source>Wallet agrees with the book</source>
        <translation>वॉलेट और बही का मेल</translation>
    </message>
    <message>
        <source>not compared yet</source>
        <translation>अभी मिलाया नहीं गया</translation>
    </message>
    <message>
        <source>to the paisa</source>
        <translation>पैसे-पैसे तक</translation>
    </message>
    <message>
        <source>differs by %1</source>
        <translation>%1 का अंतर</translation>
    </message>
    <message>
        <source>checked %1</source>
        <translation>%1 पर जाँचा गया</translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) still open</source>
        <translation>
            <numerusform>%n बिक्री अभी अधूरी</numerusform>
            <numerusform>%n बिक्रियाँ अभी अधूरी</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ct::Words</name>
    <message>
        <source>Order recorded</source>
        <translation>ऑर्डर दर्ज हुआ</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>%1 ने</translation>
    </message>
    <message>
        <source>Sent to provider</source>
        <translation>प्रोवाइडर को भेजा</translation>
    </message>
    <message>
        <source>Being sent to the provider</source>
        <translation>प्रोवाइडर को भेजा जा रहा है</translation>
    </message>
    <message numerus="yes">
        <source>Receipt printed %Ln time(s)</source>
        <translation>
            <numerusform>रसीद %Ln बार छपी</numerusform>
            <numerusform>रसीद %Ln बार छपी</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation>
            <numerusform>%Ln बार</numerusform>
            <numerusform>%Ln बार</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending</source>
        <extracomment>State of a recharge: its request is on the way</extracomment>
        <translation>भेज रहे हैं</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>नहीं भेजा गया</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>अभी पता नहीं</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>State of a recharge: accepted, the operator has not answered yet</extracomment>
        <translation>इंतज़ार में</translation>
    </message>
    <message>
        <source>Failed – confirming</source>
        <translation>फ़ेल – जाँच जारी</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>फ़ेल</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>सफल</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>रद्द हुआ</translation>
    </message>
    <message>
        <source>Owner decides</source>
        <extracomment>State of a recharge: the provider&apos;s answers contradict each other</extracomment>
        <translation>मालिक तय करे</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>मोबाइल</translation>
    </message>
    <message>
        <source>DTH</source>
        <translation>DTH</translation>
    </message>
    <message>
        <source>Postpaid</source>
        <translation>पोस्टपेड</translation>
    </message>
    <message>
        <source>Landline</source>
        <translation>लैंडलाइन</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>बिजली</translation>
    </message>
    <message>
        <source>Gas</source>
        <translation>गैस</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>बीमा</translation>
    </message>
    <message>
        <source>Data card</source>
        <translation>डेटा कार्ड</translation>
    </message>
    <message>
        <source>FASTag</source>
        <translation>FASTag</translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation>गिफ़्ट कार्ड</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>A service that is none of mobile, DTH, electricity, …</extracomment>
        <translation>अन्य</translation>
    </message>
    <message>
        <source>the provider&apos;s computer refused the connection</source>
        <translation>प्रोवाइडर के कंप्यूटर ने कनेक्शन नहीं लिया</translation>
    </message>
    <message>
        <source>the provider&apos;s address was not found; is the internet working?</source>
        <translation>प्रोवाइडर का पता नहीं मिला; क्या इंटरनेट चल रहा है?</translation>
    </message>
    <message>
        <source>the secure connection could not be trusted</source>
        <translation>सुरक्षित कनेक्शन भरोसे लायक नहीं था</translation>
    </message>
    <message>
        <source>no answer came in time</source>
        <translation>समय पर जवाब नहीं आया</translation>
    </message>
    <message>
        <source>the connection was lost before the answer was complete</source>
        <translation>पूरा जवाब आने से पहले कनेक्शन टूट गया</translation>
    </message>
    <message>
        <source>the provider&apos;s computer answered with an error page</source>
        <translation>प्रोवाइडर के कंप्यूटर ने एरर पेज भेजा</translation>
    </message>
    <message>
        <source>the answer was far too long</source>
        <translation>जवाब बहुत ही लंबा था</translation>
    </message>
    <message>
        <source>the answer could not be read</source>
        <translation>जवाब पढ़ा नहीं जा सका</translation>
    </message>
    <message>
        <source>the network failed</source>
        <translation>नेटवर्क में गड़बड़ी हुई</translation>
    </message>
    <message>
        <source>Ask the provider to put the address %1 on the white list of your account.</source>
        <translation>प्रोवाइडर से कहें कि पता %1 आपके खाते की व्हाइट लिस्ट में डाल दे।</translation>
    </message>
    <message>
        <source>Ask the provider to put this shop&apos;s internet address on the white list of your account.</source>
        <translation>प्रोवाइडर से कहें कि इस दुकान का इंटरनेट पता आपके खाते की व्हाइट लिस्ट में डाल दे।</translation>
    </message>
    <message>
        <source>The user name or the password is not right: check both in Settings.</source>
        <translation>यूज़र नेम या पासवर्ड सही नहीं है: सेटिंग में दोनों जाँचें।</translation>
    </message>
    <message>
        <source>Put money into the wallet at the provider.</source>
        <translation>प्रोवाइडर के वॉलेट में पैसे डालें।</translation>
    </message>
    <message>
        <source>Another recharge for this number is running: wait for its result.</source>
        <translation>इस नंबर का एक और रिचार्ज चल रहा है: उसके नतीजे का इंतज़ार करें।</translation>
    </message>
    <message>
        <source>The provider takes 10 rupees or more.</source>
        <translation>प्रोवाइडर 10 रुपये या ज़्यादा ही लेता है।</translation>
    </message>
    <message>
        <source>The operator is out of service at the moment: try later.</source>
        <translation>ऑपरेटर अभी बंद है: बाद में कोशिश करें।</translation>
    </message>
    <message>
        <source>Try another way of sending in Settings, or tell the provider.</source>
        <translation>सेटिंग में भेजने का दूसरा तरीका चुनें, या प्रोवाइडर को बताएँ।</translation>
    </message>
    <message>
        <source>The provider does not sell this operator to your account: ask the provider.</source>
        <translation>प्रोवाइडर आपके खाते पर यह ऑपरेटर नहीं बेचता: प्रोवाइडर से पूछें।</translation>
    </message>
    <message>
        <source>The provider has not set your account up for this operator: ask the provider.</source>
        <translation>प्रोवाइडर ने आपके खाते पर यह ऑपरेटर चालू नहीं किया है: प्रोवाइडर से पूछें।</translation>
    </message>
    <message>
        <source>Nothing was sent and no money moved. You can try again.</source>
        <translation>कुछ भी नहीं भेजा गया और पैसे नहीं कटे। आप फिर कोशिश कर सकते हैं।</translation>
    </message>
    <message>
        <source>Nothing was sent and no money moved: %1. You can try again.</source>
        <translation>कुछ भी नहीं भेजा गया और पैसे नहीं कटे: %1। आप फिर कोशिश कर सकते हैं।</translation>
    </message>
    <message>
        <source>The money may have been taken. Do not try again and do not refund; the counter keeps asking until it is known.</source>
        <translation>पैसे कट चुके हो सकते हैं। दोबारा न करें और पैसे वापस न दें; पता चलने तक काउंटर पूछता रहेगा।</translation>
    </message>
    <message>
        <source>The outcome is not known: the provider does not know this order so far.</source>
        <translation>नतीजा पता नहीं: प्रोवाइडर अभी इस ऑर्डर को नहीं जानता।</translation>
    </message>
    <message>
        <source>The outcome is not known: the provider refuses to be asked about it.</source>
        <translation>नतीजा पता नहीं: प्रोवाइडर इसके बारे में पूछने नहीं देता।</translation>
    </message>
    <message>
        <source>The outcome is not known: the provider answered with another number or amount.</source>
        <translation>नतीजा पता नहीं: प्रोवाइडर ने दूसरे नंबर या रकम का जवाब दिया।</translation>
    </message>
    <message>
        <source>The outcome is not known: the provider answered about another order.</source>
        <translation>नतीजा पता नहीं: प्रोवाइडर ने दूसरे ऑर्डर का जवाब दिया।</translation>
    </message>
    <message>
        <source>The outcome is not known: the program ended while this was being sent.</source>
        <translation>नतीजा पता नहीं: भेजते समय प्रोग्राम बंद हो गया था।</translation>
    </message>
    <message>
        <source>The outcome is not known: no answer that could be read has come.</source>
        <translation>नतीजा पता नहीं: पढ़ने लायक कोई जवाब नहीं आया।</translation>
    </message>
    <message>
        <source>The outcome is not known: %1.</source>
        <translation>नतीजा पता नहीं: %1।</translation>
    </message>
    <message>
        <source>The provider says that it failed, and this is being confirmed. Do not try again and do not refund yet.</source>
        <translation>प्रोवाइडर के अनुसार फ़ेल हुआ, इसकी पुष्टि हो रही है। अभी दोबारा न करें और पैसे वापस न दें।</translation>
    </message>
    <message>
        <source>The provider says that it failed (%1), and this is being confirmed. Do not try again and do not refund yet.</source>
        <translation>प्रोवाइडर के अनुसार फ़ेल हुआ (%1), इसकी पुष्टि हो रही है। अभी दोबारा न करें और पैसे वापस न दें।</translation>
    </message>
    <message>
        <source>The owner decided that it failed (%1). Nothing is counted as taken from the wallet: refund the customer or try again.</source>
        <translation>मालिक ने तय किया कि फ़ेल हुआ (%1)। वॉलेट से कुछ कटा नहीं माना गया: ग्राहक को पैसे लौटाएँ या फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>It failed. No money was taken from the wallet: refund the customer or try again.</source>
        <translation>फ़ेल हुआ। वॉलेट से पैसे नहीं कटे: ग्राहक को पैसे लौटाएँ या फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>It failed (%1). No money was taken from the wallet: refund the customer or try again.</source>
        <translation>फ़ेल हुआ (%1)। वॉलेट से पैसे नहीं कटे: ग्राहक को पैसे लौटाएँ या फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The owner decided that it was done. The amount is taken from the wallet; give the receipt.</source>
        <translation>मालिक ने तय किया कि हो गया। रकम वॉलेट से कट गई; रसीद दें।</translation>
    </message>
    <message>
        <source>It is done. The amount is taken from the wallet; give the receipt.</source>
        <translation>हो गया। रकम वॉलेट से कट गई; रसीद दें।</translation>
    </message>
    <message>
        <source>It is done, operator reference %1. The amount is taken from the wallet; give the receipt.</source>
        <translation>हो गया, ऑपरेटर रेफ़रेंस %1। रकम वॉलेट से कट गई; रसीद दें।</translation>
    </message>
    <message>
        <source>It is being sent to the provider. Wait for the result; do not sell it again.</source>
        <translation>प्रोवाइडर को भेजा जा रहा है। नतीजे का इंतज़ार करें; दोबारा न बेचें।</translation>
    </message>
    <message>
        <source>The provider has accepted it and the operator has not answered yet. The money is set aside. Do not try again and do not refund; the counter keeps asking.</source>
        <translation>प्रोवाइडर ने ले लिया है, ऑपरेटर का जवाब बाकी है। पैसे अलग रखे हैं। दोबारा न करें और पैसे वापस न दें; काउंटर पूछता रहेगा।</translation>
    </message>
    <message>
        <source>It was done and then taken back; the amount is back in the wallet. Refund the customer.</source>
        <translation>हो गया था, फिर रद्द हुआ; रकम वॉलेट में लौट आई। ग्राहक को पैसे लौटाएँ।</translation>
    </message>
    <message>
        <source>The provider&apos;s answers contradict each other. Do not try again and do not refund; the owner looks it up at the provider and decides.</source>
        <translation>प्रोवाइडर के जवाब आपस में मेल नहीं खाते। दोबारा न करें और पैसे वापस न दें; मालिक प्रोवाइडर पर देखकर तय करेगा।</translation>
    </message>
    <message>
        <source>“One moment, it is on its way.”</source>
        <translation>“एक मिनट, भेज दिया है।”</translation>
    </message>
    <message>
        <source>“It did not go out. Shall I try once more?”</source>
        <translation>“भेजा नहीं जा सका। क्या फिर कोशिश करूँ?”</translation>
    </message>
    <message>
        <source>“The answer is late. Your money is safe; I call you when it is known.”</source>
        <translation>“जवाब में देर है। आपके पैसे सुरक्षित हैं; पता चलते ही फ़ोन करूँगा।”</translation>
    </message>
    <message>
        <source>“It is accepted and takes a little longer. The operator sends you a message.”</source>
        <translation>“रिचार्ज ले लिया गया है, थोड़ा समय लगेगा। ऑपरेटर का मैसेज आएगा।”</translation>
    </message>
    <message>
        <source>“It seems not to have worked. I am making sure before I give the money back.”</source>
        <translation>“लगता है नहीं हुआ। पैसे लौटाने से पहले पक्का कर लूँ।”</translation>
    </message>
    <message>
        <source>“It did not work. Here is your money back, or shall I try again?”</source>
        <translation>“नहीं हुआ। पैसे वापस लीजिए, या फिर कोशिश करूँ?”</translation>
    </message>
    <message>
        <source>“It is done. Here is your receipt.”</source>
        <translation>“हो गया। यह रही रसीद।”</translation>
    </message>
    <message>
        <source>“The operator took it back. Here is your money.”</source>
        <translation>“ऑपरेटर ने रद्द कर दिया। ये रहे आपके पैसे।”</translation>
    </message>
    <message>
        <source>“The answers do not agree. The owner is looking into it and calls you.”</source>
        <translation>“जवाब मेल नहीं खा रहे। मालिक देख रहे हैं, आपको फ़ोन करेंगे।”</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>ऑपरेटर</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>नंबर</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>सर्कल</translation>
    </message>
    <message>
        <source>Further field</source>
        <translation>और जानकारी</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>रकम</translation>
    </message>
    <message>
        <source>Service charge</source>
        <translation>सेवा शुल्क</translation>
    </message>
    <message>
        <source>Choose an operator.</source>
        <translation>ऑपरेटर चुनें।</translation>
    </message>
    <message>
        <source>Choose a circle.</source>
        <translation>सर्कल चुनें।</translation>
    </message>
    <message>
        <source>%1: please fill this in.</source>
        <translation>%1: यह भरें।</translation>
    </message>
    <message>
        <source>%1: this does not have the right form. Check every character.</source>
        <translation>%1: यह सही रूप में नहीं है। हर अक्षर जाँचें।</translation>
    </message>
    <message>
        <source>%1: this does not have the right form. It looks like %2.</source>
        <translation>%1: यह सही रूप में नहीं है। ऐसा होना चाहिए: %2</translation>
    </message>
    <message>
        <source>Amount: at least %1 is needed here.</source>
        <translation>रकम: यहाँ कम से कम %1 चाहिए।</translation>
    </message>
    <message>
        <source>Amount: at most %1 can be sold at once here.</source>
        <translation>रकम: यहाँ एक बार में ज़्यादा से ज़्यादा %1 हो सकता है।</translation>
    </message>
    <message>
        <source>There is no such operator. Choose one from the list.</source>
        <translation>ऐसा कोई ऑपरेटर नहीं है। सूची से चुनें।</translation>
    </message>
    <message>
        <source>This operator is switched off. The owner can switch it on in the catalogue.</source>
        <translation>यह ऑपरेटर बंद है। मालिक इसे सूची में चालू कर सकता है।</translation>
    </message>
    <message>
        <source>There is no such circle. Choose one from the list.</source>
        <translation>ऐसा कोई सर्कल नहीं है। सूची से चुनें।</translation>
    </message>
    <message>
        <source>%1: there are characters in it that do not belong there. Type it again.</source>
        <translation>%1: इसमें ऐसे अक्षर हैं जो यहाँ नहीं चलते। फिर से लिखें।</translation>
    </message>
    <message>
        <source>%1: this is unusual. Compare it with the customer&apos;s bill or card.</source>
        <translation>%1: यह आम तौर पर ऐसा नहीं होता। ग्राहक के बिल या कार्ड से मिलाएँ।</translation>
    </message>
    <message>
        <source>%1: there is no such day. Type day, month and year, like 05-11-1980.</source>
        <translation>%1: ऐसी कोई तारीख़ नहीं है। दिन, महीना और साल लिखें, जैसे 05-11-1980।</translation>
    </message>
    <message>
        <source>%1: this is not an amount of rupees. Type it like 239 or 239.50.</source>
        <translation>%1: यह रुपयों की रकम नहीं है। ऐसे लिखें: 239 या 239.50</translation>
    </message>
    <message>
        <source>Amount: it must be more than zero.</source>
        <translation>रकम: शून्य से ज़्यादा होनी चाहिए।</translation>
    </message>
    <message>
        <source>Amount: the provider takes whole rupees only. Round it up or down with the customer.</source>
        <translation>रकम: प्रोवाइडर सिर्फ़ पूरे रुपये लेता है। ग्राहक से पूछकर ऊपर या नीचे करें।</translation>
    </message>
    <message>
        <source>Enter the provider&apos;s address. It begins with https://.</source>
        <translation>प्रोवाइडर का पता लिखें। वह https:// से शुरू होता है।</translation>
    </message>
    <message>
        <source>This is not the address of a provider. It looks like https://provider.example.</source>
        <translation>यह प्रोवाइडर का पता नहीं है। ऐसा होता है: https://provider.example</translation>
    </message>
    <message>
        <source>With http:// everybody on the way could read the password, so it is refused. Use the address that begins with https://.</source>
        <translation>http:// से रास्ते में कोई भी पासवर्ड पढ़ सकता है, इसलिए मंज़ूर नहीं। https:// से शुरू होने वाला पता दें।</translation>
    </message>
    <message>
        <source>Enter the user name of your account at the provider.</source>
        <translation>प्रोवाइडर पर अपने खाते का यूज़र नेम लिखें।</translation>
    </message>
    <message>
        <source>There is no such way of sending. Choose one from the list.</source>
        <translation>भेजने का ऐसा कोई तरीका नहीं है। सूची से चुनें।</translation>
    </message>
    <message>
        <source>There is no such answer format. Choose one from the list.</source>
        <translation>जवाब का ऐसा कोई फ़ॉर्मेट नहीं है। सूची से चुनें।</translation>
    </message>
    <message>
        <source>The longest wait must be between 10 and 600 seconds. The provider may need 60.</source>
        <translation>ज़्यादा से ज़्यादा इंतज़ार 10 से 600 सेकंड के बीच हो। प्रोवाइडर को 60 लग सकते हैं।</translation>
    </message>
    <message>
        <source>Choose the circle that the shop lies in. The provider wants one in every call.</source>
        <translation>दुकान का सर्कल चुनें। प्रोवाइडर हर बार सर्कल माँगता है।</translation>
    </message>
    <message>
        <source>Nothing was sent: a recharge of the same amount for this number is still running (order %1). Wait for its result.</source>
        <translation>कुछ भी नहीं भेजा गया: इस नंबर का इसी रकम का रिचार्ज अभी चल रहा है (ऑर्डर %1)। उसके नतीजे का इंतज़ार करें।</translation>
    </message>
    <message>
        <source>Nothing was sent: a recharge of the same amount for this number is still running. Wait for its result.</source>
        <translation>कुछ भी नहीं भेजा गया: इस नंबर का इसी रकम का रिचार्ज अभी चल रहा है। उसके नतीजे का इंतज़ार करें।</translation>
    </message>
    <message>
        <source>Nothing was sent: this number got the same amount at %1. Is it really wanted again?</source>
        <translation>कुछ भी नहीं भेजा गया: इस नंबर पर यही रकम %1 पर हो चुकी है। क्या सच में फिर चाहिए?</translation>
    </message>
    <message>
        <source>Nothing was sent: this number got the same amount a short while ago. Is it really wanted again?</source>
        <translation>कुछ भी नहीं भेजा गया: इस नंबर पर यही रकम थोड़ी देर पहले हो चुकी है। क्या सच में फिर चाहिए?</translation>
    </message>
    <message>
        <source>Nothing was sent: this key was used for another operator, number or amount. Use a new key for a new sale.</source>
        <translation>कुछ भी नहीं भेजा गया: यह कुंजी दूसरे ऑपरेटर, नंबर या रकम के लिए इस्तेमाल हो चुकी है। नई बिक्री के लिए नई कुंजी लें।</translation>
    </message>
    <message>
        <source>Nothing was sent: the first try of this sale is not proven to have failed, so it must not be tried again.</source>
        <translation>कुछ भी नहीं भेजा गया: इस बिक्री की पहली कोशिश का फ़ेल होना पक्का नहीं है, इसलिए दोबारा नहीं की जा सकती।</translation>
    </message>
    <message>
        <source>Nothing was sent: the balance at the provider is smaller than the amount. Put money into the wallet first.</source>
        <translation>कुछ भी नहीं भेजा गया: प्रोवाइडर पर बैलेंस इस रकम से कम है। पहले वॉलेट में पैसे डालें।</translation>
    </message>
    <message>
        <source>Nothing was sent: the password of the provider account is not there. Enter it in Settings.</source>
        <translation>कुछ भी नहीं भेजा गया: प्रोवाइडर खाते का पासवर्ड नहीं है। सेटिंग में डालें।</translation>
    </message>
    <message>
        <source>Nothing was sent: the book cannot be written, so no sale could be recorded. Look at the disk and at the rights of the data folder, then start again.</source>
        <translation>कुछ भी नहीं भेजा गया: बही में लिखा नहीं जा रहा, इसलिए बिक्री दर्ज नहीं हो सकती। डिस्क और डेटा फ़ोल्डर की अनुमति देखें, फिर से शुरू करें।</translation>
    </message>
    <message>
        <source>Nothing was sent: the disk is nearly full (200 MB must be free). Make room, then try again.</source>
        <translation>कुछ भी नहीं भेजा गया: डिस्क लगभग भर गई है (200 MB ख़ाली चाहिए)। जगह बनाएँ, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The provider cannot be reached. Check the internet connection and the address.</source>
        <translation>प्रोवाइडर से संपर्क नहीं हो रहा। इंटरनेट और पता जाँचें।</translation>
    </message>
    <message>
        <source>The provider did not answer in time. It will be asked again.</source>
        <translation>प्रोवाइडर ने समय पर जवाब नहीं दिया। उससे फिर पूछा जाएगा।</translation>
    </message>
    <message>
        <source>The provider refused to answer.</source>
        <translation>प्रोवाइडर ने जवाब देने से मना किया।</translation>
    </message>
    <message>
        <source>The provider does not accept this user name and password. Check both.</source>
        <translation>प्रोवाइडर यह यूज़र नेम और पासवर्ड नहीं मानता। दोनों जाँचें।</translation>
    </message>
    <message>
        <source>An answer came that could not be read. Check the address and the answer format.</source>
        <translation>ऐसा जवाब आया जो पढ़ा नहीं जा सका। पता और जवाब का फ़ॉर्मेट जाँचें।</translation>
    </message>
    <message>
        <source>The book on this computer could not be read or written. Look at the disk and at the rights of the data folder.</source>
        <translation>इस कंप्यूटर की बही पढ़ी या लिखी नहीं जा सकी। डिस्क और डेटा फ़ोल्डर की अनुमति देखें।</translation>
    </message>
    <message>
        <source>Something unexpected happened. No money moved; try again.</source>
        <translation>कुछ अनजानी गड़बड़ हुई। पैसे नहीं कटे; फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Provider answered: Success</source>
        <translation>प्रोवाइडर का जवाब: सफल</translation>
    </message>
    <message>
        <source>Provider answered: Pending</source>
        <translation>प्रोवाइडर का जवाब: बाकी</translation>
    </message>
    <message>
        <source>Provider answered: Failure</source>
        <translation>प्रोवाइडर का जवाब: फ़ेल</translation>
    </message>
    <message>
        <source>Provider refused it</source>
        <translation>प्रोवाइडर ने मना किया</translation>
    </message>
    <message>
        <source>Provider answered about another order</source>
        <translation>प्रोवाइडर ने दूसरे ऑर्डर का जवाब दिया</translation>
    </message>
    <message>
        <source>Provider answered with another number or amount</source>
        <translation>प्रोवाइडर ने दूसरे नंबर या रकम का जवाब दिया</translation>
    </message>
    <message>
        <source>Not sent: nothing left this computer</source>
        <translation>नहीं भेजा: इस कंप्यूटर से कुछ नहीं गया</translation>
    </message>
    <message>
        <source>An answer came that could not be read</source>
        <translation>ऐसा जवाब आया जो पढ़ा नहीं जा सका</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>समय पर जवाब नहीं</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>कनेक्शन टूट गया</translation>
    </message>
    <message>
        <source>No answer came</source>
        <translation>जवाब नहीं आया</translation>
    </message>
    <message>
        <source>Status asked: Success</source>
        <translation>स्थिति पूछी: सफल</translation>
    </message>
    <message>
        <source>Status asked: Pending</source>
        <translation>स्थिति पूछी: बाकी</translation>
    </message>
    <message>
        <source>Status asked: Failure</source>
        <translation>स्थिति पूछी: फ़ेल</translation>
    </message>
    <message>
        <source>Status asked: provider does not know the order</source>
        <translation>स्थिति पूछी: प्रोवाइडर यह ऑर्डर नहीं जानता</translation>
    </message>
    <message>
        <source>Status asked: provider refused the question</source>
        <translation>स्थिति पूछी: प्रोवाइडर ने पूछने नहीं दिया</translation>
    </message>
    <message>
        <source>Status asked: answer about another order</source>
        <translation>स्थिति पूछी: दूसरे ऑर्डर का जवाब</translation>
    </message>
    <message>
        <source>Status asked: answer with another number or amount</source>
        <translation>स्थिति पूछी: दूसरे नंबर या रकम का जवाब</translation>
    </message>
    <message>
        <source>Status asked: the answer could not be read</source>
        <translation>स्थिति पूछी: जवाब पढ़ा नहीं जा सका</translation>
    </message>
    <message>
        <source>Status asked: no answer</source>
        <translation>स्थिति पूछी: जवाब नहीं आया</translation>
    </message>
    <message>
        <source>Owner decided: success</source>
        <translation>मालिक का फ़ैसला: सफल</translation>
    </message>
    <message>
        <source>Owner decided: reversed</source>
        <translation>मालिक का फ़ैसला: रद्द</translation>
    </message>
    <message>
        <source>Owner decided: failed</source>
        <translation>मालिक का फ़ैसला: फ़ेल</translation>
    </message>
    <message>
        <source>Provider called back</source>
        <translation>प्रोवाइडर ने ख़ुद सूचना दी</translation>
    </message>
    <message>
        <source>Program had ended while sending</source>
        <translation>भेजते समय प्रोग्राम बंद हो गया था</translation>
    </message>
    <message>
        <source>reference %1</source>
        <translation>रेफ़रेंस %1</translation>
    </message>
    <message>
        <source>HTTP status %1</source>
        <translation>HTTP स्थिति %1</translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation>नतीजा पता नहीं</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <translation>पुष्टि बाकी</translation>
    </message>
    <message>
        <source>it was done after all, after it had counted as failed</source>
        <translation>फ़ेल मानने के बाद पता चला कि हो गया था</translation>
    </message>
    <message>
        <source>done twice: claim one amount back from the provider</source>
        <translation>दो बार हुआ: एक रकम प्रोवाइडर से वापस माँगें</translation>
    </message>
    <message>
        <source>taken back after it was done: refund the customer</source>
        <translation>होने के बाद रद्द हुआ: ग्राहक को पैसे लौटाएँ</translation>
    </message>
    <message>
        <source>the answer names another number or amount</source>
        <translation>जवाब में दूसरा नंबर या रकम है</translation>
    </message>
    <message>
        <source>the answer names another order</source>
        <translation>जवाब में दूसरा ऑर्डर है</translation>
    </message>
    <message>
        <source>the answers contradict each other: the owner decides</source>
        <translation>जवाब आपस में मेल नहीं खाते: मालिक तय करेगा</translation>
    </message>
    <message>
        <source>The counter&apos;s number must be between 1 and 999.</source>
        <translation>काउंटर नंबर 1 से 999 के बीच हो।</translation>
    </message>
    <message>
        <source>Nothing was sent: selling is stopped until the owner has looked.</source>
        <translation>कुछ नहीं भेजा गया: मालिक के देखने तक बिक्री रुकी है।</translation>
    </message>
    <message>
        <source>Nothing was sent. %1</source>
        <translation>कुछ नहीं भेजा गया। %1</translation>
    </message>
    <message>
        <source>Selling is stopped: this book was restored from an older copy, and sales made after it may be missing here. Merge the newest journal.jsonl, or let the owner confirm that nothing was sold since.</source>
        <translation>बिक्री रुकी है: यह बही पुरानी प्रति से लौटाई गई है, उसके बाद की बिक्री इसमें शायद नहीं है। सबसे नई journal.jsonl मिलाएँ, या मालिक पुष्टि करे कि उसके बाद कुछ नहीं बिका।</translation>
    </message>
    <message>
        <source>Selling is stopped: this book was last used on another computer. If that one still sells, do not go on here; if it does not, let the owner confirm this computer.</source>
        <translation>बिक्री रुकी है: यह बही पिछली बार दूसरे कंप्यूटर पर चली थी। अगर वह अब भी बेचता है तो यहाँ आगे न बढ़ें; अगर नहीं, तो मालिक इस कंप्यूटर की पुष्टि करे।</translation>
    </message>
    <message>
        <source>Selling is stopped: the wallet is lower than this book can explain. Find out who else spends from it, then let the owner confirm.</source>
        <translation>बिक्री रुकी है: वॉलेट में उससे कम है जितना यह बही समझा सकती है। पता करें कि और कौन उससे खर्च करता है, फिर मालिक पुष्टि करे।</translation>
    </message>
    <message>
        <source>Selling is stopped: the wallet is lower than this book can explain (%1). Find out who else spends from it, then let the owner confirm.</source>
        <translation>बिक्री रुकी है: वॉलेट में उससे कम है जितना यह बही समझा सकती है (%1)। पता करें कि और कौन उससे खर्च करता है, फिर मालिक पुष्टि करे।</translation>
    </message>
    <message>
        <source>Selling is stopped until the provider was asked about every open sale of the mended book. That happens by itself while the provider can be reached.</source>
        <translation>बिक्री तब तक रुकी है जब तक सुधारी गई बही की हर खुली बिक्री के बारे में प्रोवाइडर से पूछ न लिया जाए। प्रोवाइडर तक पहुँच होने पर यह अपने आप होता है।</translation>
    </message>
    <message>
        <source>The provider gave this sale a transaction number that it had given to another one. Both are kept apart by our own order ids.</source>
        <translation>प्रोवाइडर ने इस बिक्री को वही लेन-देन नंबर दिया जो वह किसी और को दे चुका था। हमारे अपने ऑर्डर नंबर दोनों को अलग रखते हैं।</translation>
    </message>
    <message>
        <source>Sent with another provider account; it cannot be asked about with this one. Switch back to that account, or decide by what its provider says.</source>
        <translation>यह प्रोवाइडर के दूसरे खाते से भेजी गई थी; इस खाते से इसके बारे में पूछा नहीं जा सकता। उसी खाते पर लौटें, या वहाँ से मिली जानकारी से फ़ैसला करें।</translation>
    </message>
    <message>
        <source>The provider refuses every question about orders (“%1”). Open sales stay open until it answers: ask it to put this shop&apos;s internet address on its list.</source>
        <translation>प्रोवाइडर ऑर्डर के हर सवाल को मना कर रहा है (“%1”)। जवाब आने तक अधूरी बिक्रियाँ अधूरी रहेंगी: उससे कहें कि इस दुकान का इंटरनेट पता अपनी सूची में जोड़े।</translation>
    </message>
    <message>
        <source>%1 times the provider did not know this order while it did know another one. It probably never arrived. Ask the provider, then decide.</source>
        <translation>%1 बार प्रोवाइडर ने इस ऑर्डर को नहीं पहचाना, जबकि दूसरे ऑर्डर को पहचाना। शायद यह पहुँचा ही नहीं। प्रोवाइडर से पूछें, फिर फ़ैसला करें।</translation>
    </message>
    <message>
        <source>Book and wallet agree to the paisa.</source>
        <translation>बही और वॉलेट पैसे-पैसे तक मेल खाते हैं।</translation>
    </message>
    <message>
        <source>The wallet holds %1 less than the book says.</source>
        <translation>वॉलेट में बही के हिसाब से %1 कम है।</translation>
    </message>
    <message>
        <source>The wallet holds %1 more than the book says.</source>
        <translation>वॉलेट में बही के हिसाब से %1 ज़्यादा है।</translation>
    </message>
    <message>
        <source>its outcome is open, and the provider has taken the money</source>
        <translation>नतीजा अभी अधूरा है, और प्रोवाइडर पैसा काट चुका है</translation>
    </message>
    <message>
        <source>its outcome is open, and the provider has given the money back</source>
        <translation>नतीजा अभी अधूरा है, और प्रोवाइडर पैसा लौटा चुका है</translation>
    </message>
    <message>
        <source>the provider may have taken the money twice</source>
        <translation>हो सकता है प्रोवाइडर ने पैसा दो बार काटा हो</translation>
    </message>
    <message>
        <source>it failed, but the money was taken or did not come back</source>
        <translation>यह असफल रही, पर पैसा कटा या वापस नहीं आया</translation>
    </message>
    <message>
        <source>it succeeded, but the money was not taken or came back</source>
        <translation>यह सफल रही, पर पैसा कटा नहीं या वापस आ गया</translation>
    </message>
    <message>
        <source>the provider&apos;s margin for this operator may have changed</source>
        <translation>हो सकता है इस ऑपरेटर पर प्रोवाइडर का मार्जिन बदल गया हो</translation>
    </message>
    <message>
        <source>money that was entered has not arrived</source>
        <translation>लिखा गया पैसा अभी आया नहीं है</translation>
    </message>
    <message>
        <source>One of these would explain it:</source>
        <translation>इनमें से कोई एक इसका कारण हो सकता है:</translation>
    </message>
    <message>
        <source>No sale explains it. If money was put into the wallet, enter it with the bank&apos;s reference.</source>
        <translation>किसी बिक्री से इसका हिसाब नहीं बैठता। अगर वॉलेट में पैसा डाला गया है, तो उसे बैंक के संदर्भ के साथ लिखें।</translation>
    </message>
    <message>
        <source>No sale of this counter explains it: somebody else uses the account, or this book lacks sales.</source>
        <translation>इस काउंटर की किसी बिक्री से इसका हिसाब नहीं बैठता: कोई और इस खाते का इस्तेमाल करता है, या इस बही में कुछ बिक्रियाँ नहीं हैं।</translation>
    </message>
    <message>
        <source>Selling is stopped: this book was restored from an older copy.</source>
        <translation>बिक्री रुकी है: यह बही पुरानी प्रति से वापस लाई गई है।</translation>
    </message>
    <message>
        <source>Selling is stopped: this book was last used on another computer.</source>
        <translation>बिक्री रुकी है: यह बही पिछली बार किसी दूसरे कंप्यूटर पर चली थी।</translation>
    </message>
    <message>
        <source>Selling is stopped: the wallet is %1 lower than this book can explain.</source>
        <translation>बिक्री रुकी है: वॉलेट में %1 कम हैं, जिसका हिसाब इस बही में नहीं है।</translation>
    </message>
    <message>
        <source>Selling is stopped: the wallet is lower than this book can explain.</source>
        <translation>बिक्री रुकी है: वॉलेट में इस बही के हिसाब से कम पैसे हैं।</translation>
    </message>
    <message>
        <source>Selling is stopped: open sales of the mended book are being asked about.</source>
        <translation>बिक्री रुकी है: ठीक की गई बही की खुली बिक्रियों के बारे में पूछा जा रहा है।</translation>
    </message>
    <message>
        <source>No money moved by this. Sales made after the copy may be missing here: close the counter and run “countertopctl rebuild --from” with the newest journal.jsonl, or let the owner confirm that nothing was sold since.</source>
        <translation>इससे कोई पैसा नहीं गया। प्रति के बाद की बिक्रियाँ यहाँ न हों, ऐसा हो सकता है: काउंटर बंद करके सबसे नई journal.jsonl के साथ “countertopctl rebuild --from” चलाएँ, या मालिक पुष्टि करे कि उसके बाद कुछ नहीं बिका।</translation>
    </message>
    <message>
        <source>No money moved by this. If the other computer still sells with this book, do not go on here; if it does not, let the owner confirm this computer.</source>
        <translation>इससे कोई पैसा नहीं गया। दूसरा कंप्यूटर अब भी इस बही से बेचता है तो यहाँ आगे न बढ़ें; नहीं बेचता तो मालिक इस कंप्यूटर की पुष्टि करे।</translation>
    </message>
    <message>
        <source>The stop itself moved no money. Look at what is missing and find out who else spends from the account; then let the owner confirm.</source>
        <translation>रोकने से कोई पैसा नहीं गया। देखें क्या कम है और पता करें कि खाते से और कौन खर्च करता है; फिर मालिक पुष्टि करे।</translation>
    </message>
    <message>
        <source>No money moved by this. It ends by itself once the provider has answered about each of them; past sales can be looked up meanwhile.</source>
        <translation>इससे कोई पैसा नहीं गया। प्रोवाइडर हर एक के बारे में जवाब दे दे तो यह अपने आप हट जाता है; तब तक पुरानी बिक्रियाँ देखी जा सकती हैं।</translation>
    </message>
    <message>
        <source>Nothing was sold after that copy, or it is all in this book.</source>
        <translation>उस प्रति के बाद कुछ नहीं बिका, या सब इस बही में है।</translation>
    </message>
    <message>
        <source>The other computer sells no more with this book.</source>
        <translation>दूसरा कंप्यूटर अब इस बही से नहीं बेचता।</translation>
    </message>
    <message>
        <source>I know who spent the missing money.</source>
        <translation>कम हुए पैसे किसने खर्च किए, मुझे पता है।</translation>
    </message>
    <message>
        <source>The open sales may wait; I have looked at each of them.</source>
        <translation>खुली बिक्रियाँ रुक सकती हैं; मैंने हर एक को देख लिया है।</translation>
    </message>
    <message>
        <source>Nothing was sent: the customer would owe more than the limit of the account.</source>
        <translation>कुछ नहीं भेजा गया: ग्राहक पर खाते की सीमा से अधिक उधार हो जाता।</translation>
    </message>
    <message>
        <source>Nothing was sent: there is no limit for an account of %1 yet. Set one on the Customers page, or let the customer pay now.</source>
        <translation>कुछ नहीं भेजा गया: %1 के उधार खाते की सीमा अभी तय नहीं है। ग्राहक पेज पर सीमा तय करें, या ग्राहक से अभी पैसे लें।</translation>
    </message>
    <message>
        <source>Nothing was sent: %1 owes %2 of %3, so only %4 more can go on account. Take a payment first, raise the limit, or let the customer pay now.</source>
        <translation>कुछ नहीं भेजा गया: %1 पर %3 की सीमा में से %2 बाकी हैं, इसलिए खाते में केवल %4 और लिखे जा सकते हैं। पहले भुगतान लें, सीमा बढ़ाएँ, या ग्राहक से अभी पैसे लें।</translation>
    </message>
    <message>
        <source>Nothing was sent: no shift is open. Count the drawer and open one, then sell.</source>
        <translation>कुछ नहीं भेजा गया: कोई पाली खुली नहीं है। गल्ला गिनकर पाली खोलें, फिर बेचें।</translation>
    </message>
    <message>
        <source>Nothing was sent: the drawer was counted and its shift is not closed yet. Close it and open the next one, then sell.</source>
        <translation>कुछ नहीं भेजा गया: गल्ला गिना जा चुका है और उसकी पाली अभी बंद नहीं हुई। उसे बंद करके अगली खोलें, फिर बेचें।</translation>
    </message>
    <message>
        <source>Nothing was sent: nobody is signed in who may sell. Sign in with your PIN, then sell.</source>
        <translation>कुछ नहीं भेजा गया: बेचने का अधिकार रखने वाला कोई साइन इन नहीं है। अपने PIN से साइन इन करें, फिर बेचें।</translation>
    </message>
    <message>
        <source>Nothing was sent: one sale of yours may be %1 at most. The owner can allow this one with a PIN.</source>
        <translation>कुछ नहीं भेजा गया: आपकी एक बिक्री ज़्यादा से ज़्यादा %1 की हो सकती है। मालिक PIN से इसकी अनुमति दे सकता है।</translation>
    </message>
    <message>
        <source>Nothing was sent: your sales of a day may be %1 at most, and today has %2 already. The owner can allow this one with a PIN.</source>
        <translation>कुछ नहीं भेजा गया: आपकी एक दिन की बिक्री ज़्यादा से ज़्यादा %1 हो सकती है, और आज %2 हो चुकी है। मालिक PIN से इसकी अनुमति दे सकता है।</translation>
    </message>
    <message>
        <source>Nothing was sent yet: %1 or more is a large amount. Look at number and amount once more, then say yes to it.</source>
        <translation>अभी कुछ नहीं भेजा गया: %1 या उससे ज़्यादा बड़ी रकम है। नंबर और रकम एक बार फिर देखें, फिर हाँ कहें।</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>the counter</source>
        <translation>काउंटर</translation>
    </message>
    <message>
        <source>There is no language &quot;%1&quot;.</source>
        <translation>&quot;%1&quot; नाम की कोई भाषा नहीं है।</translation>
    </message>
</context>
</TS>
