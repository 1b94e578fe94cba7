<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="mr_IN" sourcelanguage="en">
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>सर्व निवडा (&amp;S)</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>कमी करा (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>वाढवा (&amp;S)</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>यादी उघडा</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
फोल्डर सापडला नाही.
फोल्डरचे नाव बरोबर आहे का पाहा.</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
फाइल सापडली नाही.
फाइलचे नाव बरोबर आहे का पाहा.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 आधीपासून आहे.
ते बदलायचे का?</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>&apos;%1&apos; वर लिहिता येत नाही.
तरीही हटवायचे का?</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>सर्व फाइल (*)</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>सर्व फाइल (*)</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>&apos;%1&apos; खरंच हटवायचे का?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>मागे</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>तपशिलासह दाखवा</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>यादीत दाखवा</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>निवडा (&amp;C)</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>फोल्डर हटवता आला नाही.</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>नवीन फोल्डर तयार करा</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>नवीन फोल्डर तयार करा</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>हटवा</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>हटवा (&amp;D)</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>तपशील</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>फोल्डर</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>फोल्डर:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>फाइलचे नाव (&amp;N):</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>फाइल</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>फाइलचा प्रकार:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>फोल्डर शोधा</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>पुढे</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>मागे जा</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>पुढे जा</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>वरच्या फोल्डरमध्ये जा</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>जागांची यादी</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>यादी</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>इथे पाहा:</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>नवीन फोल्डर</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>नवीन फोल्डर (&amp;N)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>उघडा</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>उघडा (&amp;O)</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>वरचा फोल्डर</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>अलीकडच्या जागा</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>काढा</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>नाव बदला (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>सेव्ह करा (&amp;S)</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>या नावाने सेव्ह करा</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>दाखवा </translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>लपलेल्या फाइल दाखवा (&amp;H)</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>बाजूची पट्टी</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Computer</source>
        <translation>कॉम्प्युटर</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>बदलल्याची तारीख</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>माझा कॉम्प्युटर</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाव</translation>
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
        <translation>कळ दाबा</translation>
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
        <translation>कॉपी करा (&amp;C)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>कापा (&amp;T)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>हटवा</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>पेस्ट करा (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>पुन्हा करा (&amp;R)</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>सर्व निवडा</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>मागे घ्या (&amp;U)</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Hide Details...</source>
        <translation>तपशील लपवा…</translation>
    </message>
    <message>
        <source>Show Details...</source>
        <translation>तपशील दाखवा…</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Abort</source>
        <translation>मध्येच थांबवा</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>लागू करा</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करा</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करा</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>सोडून द्या</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>मदत</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>दुर्लक्ष करा</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>नाही (&amp;N)</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>सर्वांसाठी नाही (&amp;O)</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>ठीक आहे</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>उघडा</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>पूर्ववत करा</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>सुरुवातीची सेटिंग आणा</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>पुन्हा प्रयत्न करा</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सेव्ह करा</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>सर्व सेव्ह करा</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>हो (&amp;Y)</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>सर्वांसाठी हो (&amp;A)</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Bottom</source>
        <translation>सर्वात खाली</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>डावी कड</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>एक पान खाली</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>एक पान डावीकडे</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>एक पान उजवीकडे</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>एक पान वर</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>उजवी कड</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>खाली सरकवा</translation>
    </message>
    <message>
        <source>Scroll here</source>
        <translation>इथे सरकवा</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>डावीकडे सरकवा</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>उजवीकडे सरकवा</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>वर सरकवा</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>सर्वात वर</translation>
    </message>
</context>
<context>
    <name>QUnicodeControlCharacterMenu</name>
    <message>
        <source>FSI First strong isolate</source>
        <translation>FSI पहिल्या ठळक अक्षरानुसार वेगळे</translation>
    </message>
    <message>
        <source>Insert Unicode control character</source>
        <translation>युनिकोड नियंत्रण अक्षर घाला</translation>
    </message>
    <message>
        <source>LRE Start of left-to-right embedding</source>
        <translation>LRE डावीकडून-उजवीकडे भागाची सुरुवात</translation>
    </message>
    <message>
        <source>LRI Left-to-right isolate</source>
        <translation>LRI डावीकडून-उजवीकडे वेगळा भाग</translation>
    </message>
    <message>
        <source>LRM Left-to-right mark</source>
        <translation>LRM डावीकडून-उजवीकडे चिन्ह</translation>
    </message>
    <message>
        <source>LRO Start of left-to-right override</source>
        <translation>LRO डावीकडून-उजवीकडे सक्तीची सुरुवात</translation>
    </message>
    <message>
        <source>PDF Pop directional formatting</source>
        <translation>PDF दिशेचा भाग समाप्त</translation>
    </message>
    <message>
        <source>PDI Pop directional isolate</source>
        <translation>PDI दिशेचा वेगळा भाग समाप्त</translation>
    </message>
    <message>
        <source>RLE Start of right-to-left embedding</source>
        <translation>RLE उजवीकडून-डावीकडे भागाची सुरुवात</translation>
    </message>
    <message>
        <source>RLI Right-to-left isolate</source>
        <translation>RLI उजवीकडून-डावीकडे वेगळा भाग</translation>
    </message>
    <message>
        <source>RLM Right-to-left mark</source>
        <translation>RLM उजवीकडून-डावीकडे चिन्ह</translation>
    </message>
    <message>
        <source>RLO Start of right-to-left override</source>
        <translation>RLO उजवीकडून-डावीकडे सक्तीची सुरुवात</translation>
    </message>
    <message>
        <source>ZWJ Zero width joiner</source>
        <translation>ZWJ शून्य रुंदीचा जोडक</translation>
    </message>
    <message>
        <source>ZWNJ Zero width non-joiner</source>
        <translation>ZWNJ शून्य रुंदीचा अ-जोडक</translation>
    </message>
    <message>
        <source>ZWSP Zero width space</source>
        <translation>ZWSP शून्य रुंदीची जागा</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>कॉपी करा (&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>लिंकचा पत्ता कॉपी करा (&amp;L)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>कापा (&amp;T)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>हटवा</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>पेस्ट करा (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>पुन्हा करा (&amp;R)</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>सर्व निवडा</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>मागे घ्या (&amp;U)</translation>
    </message>
</context>
<context>
    <name>ct::AboutDialog</name>
    <message>
        <source>About Countertop</source>
        <translation>Countertop बद्दल</translation>
    </message>
    <message>
        <source>It stands on the work of others:</source>
        <translation>हे इतरांच्या कामावर उभे आहे:</translation>
    </message>
    <message>
        <source>&amp;Copy for a letter</source>
        <translation>पत्रासाठी कॉपी करा (&amp;C)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करा</translation>
    </message>
    <message>
        <source>A counter for recharges and bill payments.</source>
        <translation>रिचार्ज आणि बिल भरण्याचे काउंटर.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>GNU General Public License, आवृत्ती 3 किंवा नंतरच्या अंतर्गत मुक्त सॉफ्टवेअर. यासोबत कोणतीही वॉरंटी नाही.</translation>
    </message>
</context>
<context>
    <name>ct::AccountDialog</name>
    <message>
        <source>&amp;Amount in rupees</source>
        <translation>रक्कम रुपयांत (&amp;A)</translation>
    </message>
    <message>
        <source>Payment received</source>
        <translation>पैसे मिळाले</translation>
    </message>
    <message>
        <source>&amp;Note (may be empty)</source>
        <translation>टीप, हवी असल्यास (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Take the payment</source>
        <translation>पैसे जमा करा (&amp;T)</translation>
    </message>
    <message>
        <source>Write down what is owed</source>
        <translation>बाकी रक्कम लिहा</translation>
    </message>
    <message>
        <source>&amp;What for</source>
        <translation>कशासाठी (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Write it down</source>
        <translation>लिहून ठेवा (&amp;W)</translation>
    </message>
    <message>
        <source>Take something off</source>
        <translation>काही कमी करा</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>का (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Take it off</source>
        <translation>कमी करा (&amp;T)</translation>
    </message>
    <message>
        <source>Limit of the account</source>
        <translation>खात्याची मर्यादा</translation>
    </message>
    <message>
        <source>&amp;At most so many rupees may be owed</source>
        <translation>जास्तीत जास्त इतके रुपये उधार (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Set the limit</source>
        <translation>मर्यादा ठरवा (&amp;S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करा</translation>
    </message>
    <message>
        <source>Afterwards: %1</source>
        <translation>यानंतर: %1</translation>
    </message>
</context>
<context>
    <name>ct::AccountWords</name>
    <message>
        <source>Owes nothing</source>
        <translation>काही बाकी नाही</translation>
    </message>
    <message>
        <source>%1 paid in advance</source>
        <translation>%1 आगाऊ जमा</translation>
    </message>
    <message>
        <source>Owes %1</source>
        <translation>%1 बाकी</translation>
    </message>
    <message>
        <source>No limit set: nothing on account</source>
        <translation>मर्यादा ठरलेली नाही: उधार नाही</translation>
    </message>
    <message>
        <source>Limit %1, %2 left</source>
        <translation>मर्यादा %1, शिल्लक %2</translation>
    </message>
    <message>
        <source>Sale on account</source>
        <translation>उधारीवर विक्री</translation>
    </message>
    <message>
        <source>Given back: the sale came to nothing</source>
        <translation>परत: विक्री झाली नाही</translation>
    </message>
    <message>
        <source>Written down: %1</source>
        <translation>लिहिले: %1</translation>
    </message>
    <message>
        <source>Taken off: %1</source>
        <translation>कमी केले: %1</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>भरणा</translation>
    </message>
    <message>
        <source>Payment: %1</source>
        <translation>भरणा: %1</translation>
    </message>
    <message>
        <source>Statement of account, %1</source>
        <translation>खात्याचा तपशील, %1</translation>
    </message>
    <message>
        <source>Namaste %1, your account at %2 stands at %3. Please pay when you next come by. Thank you.</source>
        <translation>नमस्कार %1, %2 येथे तुमच्या खात्यात %3 बाकी आहेत. पुढच्या वेळी आल्यावर कृपया भरा. धन्यवाद.</translation>
    </message>
    <message>
        <source>Namaste %1, the %2 recharge of %3 (%4) runs out about %5. Shall we recharge it again? %6</source>
        <translation>नमस्कार %1, %3 चा %2 रिचार्ज (%4) साधारण %5 रोजी संपेल. आम्ही पुन्हा रिचार्ज करू का? %6</translation>
    </message>
    <message>
        <source>Namaste %1, the %2 recharge of %3 (%4) did not go through.</source>
        <translation>नमस्कार %1, %3 चा %2 रिचार्ज (%4) झाला नाही.</translation>
    </message>
    <message>
        <source>%1 waits for you at our shop.</source>
        <translation>तुमचे %1 आमच्या दुकानात ठेवले आहेत.</translation>
    </message>
    <message>
        <source>Nothing was charged for it.</source>
        <translation>त्यासाठी काहीही पैसे घेतलेले नाहीत.</translation>
    </message>
</context>
<context>
    <name>ct::AlertStrip</name>
    <message>
        <source>See the disputes</source>
        <translation>वाद पाहा</translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) need the owner: older than a day and not settled.</source>
        <translation>
            <numerusform>%n विक्री मालकाने पाहायची आहे: एका दिवसापेक्षा जुनी, अजून निकाली नाही.</numerusform>
            <numerusform>%n विक्री मालकाने पाहायच्या आहेत: एका दिवसापेक्षा जुन्या, अजून निकाली नाहीत.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ct::AmountChips</name>
    <message>
        <source>Usual amounts</source>
        <translation>नेहमीच्या रकमा</translation>
    </message>
    <message>
        <source>Usual amount %1</source>
        <translation>नेहमीची रक्कम %1</translation>
    </message>
</context>
<context>
    <name>ct::AttemptModel</name>
    <message>
        <source>Time</source>
        <translation>वेळ</translation>
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
        <translation>रक्कम</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिती</translation>
    </message>
    <message>
        <source>Operator ref</source>
        <extracomment>The operator&apos;s reference of a recharge, as the head of a narrow column</extracomment>
        <translation>ऑपरेटर संदर्भ</translation>
    </message>
    <message>
        <source>Order id</source>
        <translation>ऑर्डर आयडी</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>रोखपाल</translation>
    </message>
</context>
<context>
    <name>ct::BulkFileWords</name>
    <message>
        <source>The file is not UTF-8 text. Save it as &quot;CSV UTF-8&quot;.</source>
        <translation>फाइल UTF-8 मजकूर नाही. ती &quot;CSV UTF-8&quot; म्हणून सेव्ह करा.</translation>
    </message>
    <message>
        <source>Line %1 holds a character that no CSV file has.</source>
        <translation>ओळ %1 मध्ये असे अक्षर आहे जे कोणत्याही CSV फाइलमध्ये नसते.</translation>
    </message>
    <message>
        <source>Line %1 has a quotation mark where none can stand.</source>
        <translation>ओळ %1 मध्ये अवतरण चिन्ह अशा जागी आहे जिथे ते असू शकत नाही.</translation>
    </message>
    <message>
        <source>The quotation mark of line %1 is never closed.</source>
        <translation>ओळ %1 चे अवतरण चिन्ह कुठेही बंद होत नाही.</translation>
    </message>
    <message>
        <source>The file is larger than 16 MB. Divide it.</source>
        <translation>फाइल 16 MB पेक्षा मोठी आहे. तिचे भाग करा.</translation>
    </message>
    <message>
        <source>The file is empty. Its first line names the columns: operator, number, amount, circle, value1, value2.</source>
        <translation>फाइल रिकामी आहे. तिच्या पहिल्या ओळीत स्तंभांची नावे असतात: operator, number, amount, circle, value1, value2.</translation>
    </message>
    <message>
        <source>There is no column &quot;%1&quot;. The first line names the columns, with commas: operator, number, amount, circle, value1, value2.</source>
        <translation>&quot;%1&quot; नावाचा स्तंभ नाही. पहिल्या ओळीत स्वल्पविरामांसह स्तंभांची नावे असतात: operator, number, amount, circle, value1, value2.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is named twice.</source>
        <translation>&quot;%1&quot; स्तंभाचे नाव दोनदा आहे.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is missing.</source>
        <translation>&quot;%1&quot; स्तंभ नाही.</translation>
    </message>
    <message>
        <source>Line %1 has more or fewer fields than the first line.</source>
        <translation>ओळ %1 मध्ये पहिल्या ओळीपेक्षा जास्त किंवा कमी रकाने आहेत.</translation>
    </message>
    <message>
        <source>The file has no lines below its first one.</source>
        <translation>फाइलमध्ये पहिल्या ओळीखाली एकही ओळ नाही.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>ओळ %1: %2</translation>
    </message>
    <message>
        <source>Line %1: %2 takes no value%3.</source>
        <translation>ओळ %1: %2 साठी value%3 नसते.</translation>
    </message>
    <message>
        <source>Line %1: the same number and amount as line %2.</source>
        <translation>ओळ %1: नंबर आणि रक्कम ओळ %2 सारखीच आहे.</translation>
    </message>
</context>
<context>
    <name>ct::BulkPage</name>
    <message>
        <source>The list that is running</source>
        <translation>चालू असलेली यादी</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>फाइल उघडा</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>पेस्ट करा</translation>
    </message>
    <message>
        <source>Paste a list</source>
        <translation>यादी पेस्ट करा</translation>
    </message>
    <message>
        <source>&amp;Go on with it</source>
        <translation>ही पुढे चालवा (&amp;G)</translation>
    </message>
    <message>
        <source>Put it &amp;away</source>
        <translation>ही बाजूला काढा (&amp;A)</translation>
    </message>
    <message>
        <source>Lines of the list</source>
        <translation>यादीच्या ओळी</translation>
    </message>
    <message>
        <source>Open or paste a list. Its first line names the columns:

operator,number,amount,circle,value1,value2

Only the first three are needed. Every line is checked before the first is sent.</source>
        <translation>यादीची फाइल उघडा किंवा पेस्ट करा. पहिल्या ओळीत स्तंभांची नावे असतात:

operator,number,amount,circle,value1,value2

फक्त पहिले तीन लागतात. पहिली ओळ पाठवण्याआधी प्रत्येक ओळ तपासली जाते.</translation>
    </message>
    <message>
        <source>Progress of the list</source>
        <translation>यादीची प्रगती</translation>
    </message>
    <message>
        <source>Send the list</source>
        <translation>यादी पाठवा</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>थांबवा (&amp;T)</translation>
    </message>
    <message>
        <source>Su&amp;mmary…</source>
        <translation>सारांश… (&amp;M)</translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>यादी उघडा</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt)</source>
        <translation>याद्या (*.csv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>सर्व फाइल (*)</translation>
    </message>
    <message>
        <source>The file cannot be read. Nothing was sent.</source>
        <translation>फाइल वाचता येत नाही. काहीही पाठवले नाही.</translation>
    </message>
    <message>
        <source>There is no text to paste.</source>
        <translation>पेस्ट करण्यासाठी मजकूर नाही.</translation>
    </message>
    <message>
        <source>Pasted list</source>
        <translation>पेस्ट केलेली यादी</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be sent, so nothing is. They stand first.</source>
        <translation>
            <numerusform>%n ओळ पाठवता येत नाही, म्हणून काहीच पाठवले जात नाही. ती सर्वात वर आहे.</numerusform>
            <numerusform>%n ओळी पाठवता येत नाहीत, म्हणून काहीच पाठवले जात नाही. त्या सर्वात वर आहेत.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every line can be sent, but the list needs %1 and the wallet holds %2.</source>
        <translation>प्रत्येक ओळ पाठवता येते, पण यादीसाठी %1 लागतात आणि वॉलेटमध्ये %2 आहेत.</translation>
    </message>
    <message>
        <source>✓ Every line can be sent. Lines of this list that were sent before are not sent again.</source>
        <translation>✓ प्रत्येक ओळ पाठवता येते. या यादीच्या आधी पाठवलेल्या ओळी पुन्हा पाठवल्या जात नाहीत.</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>ओळ %1</translation>
    </message>
    <message>
        <source>✕ cannot be sent</source>
        <translation>✕ पाठवता येत नाही</translation>
    </message>
    <message>
        <source>Nothing was sent: the list cannot be kept on the disk, so that it could not be gone on with after a power cut. Make room, then try again.</source>
        <translation>काहीही पाठवले नाही: यादी डिस्कवर ठेवता आली नाही, त्यामुळे वीज गेल्यावर ती पुढे चालवता आली नसती. जागा करा आणि पुन्हा प्रयत्न करा.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>पुढे चालवा</translation>
    </message>
    <message>
        <source>The list is being sent. Other sales go on beside it.</source>
        <translation>यादी पाठवली जात आहे. इतर विक्री सोबत चालू राहते.</translation>
    </message>
    <message>
        <source>✕ refused, nothing was sent</source>
        <translation>✕ नाकारले, काहीही पाठवले नाही</translation>
    </message>
    <message>
        <source>A list of recharges</source>
        <translation>रिचार्जची यादी</translation>
    </message>
    <message>
        <source>Nothing is sent before every line was checked.</source>
        <translation>प्रत्येक ओळ तपासल्याशिवाय काहीही पाठवले जात नाही.</translation>
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
        <translation>%1 · पहिल्या %2 ओळी दाखवल्या आहेत</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 पैकी %1</translation>
    </message>
    <message>
        <source>✓ %1 success</source>
        <translation>✓ %1 यशस्वी</translation>
    </message>
    <message>
        <source>✕ %1 failed or not sent</source>
        <translation>✕ %1 अयशस्वी किंवा पाठवले नाहीत</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 नाकारले</translation>
    </message>
    <message>
        <source>◔ %1 without a result</source>
        <translation>◔ %1 चा निकाल बाकी</translation>
    </message>
    <message>
        <source>%1 sent before, not sent again</source>
        <translation>%1 आधी पाठवले, पुन्हा नाही</translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>अजून सुमारे %n सेकंद</numerusform>
            <numerusform>अजून सुमारे %n सेकंद</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>अजून सुमारे %n मिनिट</numerusform>
            <numerusform>अजून सुमारे %n मिनिटे</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ Every line was sent or had been sent before.</source>
        <translation>✓ प्रत्येक ओळ पाठवली किंवा आधीच पाठवली होती.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped: the outcome of %n sale(s) is not known. The other lines were not sent. Wait for the results, then go on: no line is sent twice.</source>
        <translation>
            <numerusform>थांबवले: %n विक्रीचा निकाल माहीत नाही. बाकीच्या ओळी पाठवल्या नाहीत. निकाल येऊ द्या, मग पुढे चालवा: कोणतीही ओळ दोनदा पाठवली जात नाही.</numerusform>
            <numerusform>थांबवले: %n विक्रींचा निकाल माहीत नाही. बाकीच्या ओळी पाठवल्या नाहीत. निकाल येऊ द्या, मग पुढे चालवा: कोणतीही ओळ दोनदा पाठवली जात नाही.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped: the book takes nothing more. The other lines were not sent. Make room on the disk, then go on: no line is sent twice.</source>
        <translation>थांबवले: वहीत आणखी काही लिहिता येत नाही. बाकीच्या ओळी पाठवल्या नाहीत. डिस्कवर जागा करा, मग पुढे चालवा: कोणतीही ओळ दोनदा पाठवली जात नाही.</translation>
    </message>
    <message>
        <source>Stopped. %1</source>
        <translation>थांबवले. %1</translation>
    </message>
    <message>
        <source>Stopped. The other lines were not sent.</source>
        <translation>थांबवले. बाकीच्या ओळी पाठवल्या नाहीत.</translation>
    </message>
    <message>
        <source>Stopped. The other lines were not sent. Go on when you like: no line is sent twice.</source>
        <translation>थांबवले. बाकीच्या ओळी पाठवल्या नाहीत. हवे तेव्हा पुढे चालवा: कोणतीही ओळ दोनदा पाठवली जात नाही.</translation>
    </message>
    <message numerus="yes">
        <source>A list of %n recharge(s) was not finished. Go on with it: what was sent of it is not sent again.</source>
        <translation>
            <numerusform>%n रिचार्जची एक यादी अपुरी राहिली. ती पुढे चालवा: जे पाठवले आहे ते पुन्हा पाठवले जात नाही.</numerusform>
            <numerusform>%n रिचार्जची एक यादी अपुरी राहिली. ती पुढे चालवा: जे पाठवले आहे ते पुन्हा पाठवले जात नाही.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list that was not finished</source>
        <translation>अपुरी राहिलेली यादी</translation>
    </message>
    <message>
        <source>List of recharges: %1</source>
        <translation>रिचार्जची यादी: %1</translation>
    </message>
    <message>
        <source>Success in all: %1</source>
        <translation>एकूण यशस्वी: %1</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>अजून पाठवले नाही</translation>
    </message>
    <message>
        <source>refused, nothing was sent</source>
        <translation>नाकारले, काहीही पाठवले नाही</translation>
    </message>
    <message>
        <source>Summary of the list</source>
        <translation>यादीचा सारांश</translation>
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
        <translation>%2 पैकी %1: %3 यशस्वी, %4 अयशस्वी, %5 पाठवले नाहीत, %6 खुले, %7 नाकारले</translation>
    </message>
    <message>
        <source>%1; about %2 s left</source>
        <translation>%1; अजून सुमारे %2 सेकंद</translation>
    </message>
    <message numerus="yes">
        <source>Stopped, because the outcome of %n sale(s) is not known. The other lines were not sent. Run &quot;countertopctl reconcile&quot;, then the same file again: no line is sent twice.</source>
        <translation>
            <numerusform>थांबवले, कारण %n विक्रीचा निकाल माहीत नाही. बाकीच्या ओळी पाठवल्या नाहीत. &quot;countertopctl reconcile&quot; चालवा, मग तीच फाइल पुन्हा: कोणतीही ओळ दोनदा पाठवली जात नाही.</numerusform>
            <numerusform>थांबवले, कारण %n विक्रींचा निकाल माहीत नाही. बाकीच्या ओळी पाठवल्या नाहीत. &quot;countertopctl reconcile&quot; चालवा, मग तीच फाइल पुन्हा: कोणतीही ओळ दोनदा पाठवली जात नाही.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped, because the book takes nothing more. The other lines were not sent. Make room on the disk or mend the folder, then run the same file again: no line is sent twice.</source>
        <translation>थांबवले, कारण वहीत आणखी काही लिहिता येत नाही. बाकीच्या ओळी पाठवल्या नाहीत. डिस्कवर जागा करा किंवा फोल्डर दुरुस्त करा, मग तीच फाइल पुन्हा चालवा: कोणतीही ओळ दोनदा पाठवली जात नाही.</translation>
    </message>
    <message>
        <source>Stopped. The other lines were not sent. Run the same file again to go on: no line is sent twice.</source>
        <translation>थांबवले. बाकीच्या ओळी पाठवल्या नाहीत. पुढे जाण्यासाठी तीच फाइल पुन्हा चालवा: कोणतीही ओळ दोनदा पाठवली जात नाही.</translation>
    </message>
    <message>
        <source>Line %1: %2, %3</source>
        <translation>ओळ %1: %2, %3</translation>
    </message>
    <message>
        <source>refused, nothing was sent</source>
        <translation>नाकारले, काहीही पाठवले नाही</translation>
    </message>
</context>
<context>
    <name>ct::CallbackCard</name>
    <message>
        <source>Listen for call-&amp;backs on this computer</source>
        <translation>या कॉम्प्युटरवर कॉल-बॅक ऐका (&amp;B)</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>कॉपी करा (&amp;Y)</translation>
    </message>
    <message>
        <source>Listen for call-backs on this computer</source>
        <translation>या कॉम्प्युटरवर कॉल-बॅक ऐका</translation>
    </message>
    <message>
        <source>Copy the call-back path</source>
        <translation>कॉल-बॅकचा मार्ग कॉपी करा</translation>
    </message>
    <message>
        <source>Call-backs of the provider</source>
        <translation>प्रोव्हायडरचे कॉल-बॅक</translation>
    </message>
    <message>
        <source>The provider can tell an outcome by calling an address of yours. The counter then asks at once; it never believes a call-back alone.</source>
        <translation>प्रोव्हायडर तुमच्या एखाद्या पत्त्यावर कॉल करून निकाल सांगू शकतो. काउंटर मग लगेच विचारतो; फक्त कॉल-बॅकवर तो कधीच विश्वास ठेवत नाही.</translation>
    </message>
    <message>
        <source>Path to give to the provider, behind the shop’s own address</source>
        <translation>प्रोव्हायडरला देण्याचा मार्ग, दुकानाच्या स्वतःच्या पत्त्यामागे</translation>
    </message>
    <message>
        <source>Not saved: the settings could not be written. Look at the disk and at the rights of the data folder.</source>
        <translation>सेव्ह झाले नाही: सेटिंग लिहिता आली नाही. डिस्क आणि डेटा फोल्डरची परवानगी पाहा.</translation>
    </message>
    <message>
        <source>Off. Outcomes come by asking, a little later.</source>
        <translation>बंद. निकाल विचारल्यावर, थोडे उशिरा येतात.</translation>
    </message>
    <message>
        <source>Listening on %1.</source>
        <translation>%1 वर ऐकत आहे.</translation>
    </message>
    <message>
        <source>Not listening: the address has to be in figures, such as 127.0.0.1 for this computer alone or 0.0.0.0 for the whole network.</source>
        <translation>ऐकत नाही: पत्ता अंकांत हवा, जसे फक्त या कॉम्प्युटरसाठी 127.0.0.1 किंवा पूर्ण नेटवर्कसाठी 0.0.0.0.</translation>
    </message>
    <message>
        <source>Not listening: %1 cannot be had. Another program has this port, or the address is not of this computer. Choose another port.</source>
        <translation>ऐकत नाही: %1 मिळू शकले नाही. हा पोर्ट दुसऱ्या प्रोग्रामकडे आहे, किंवा पत्ता या कॉम्प्युटरचा नाही. दुसरा पोर्ट निवडा.</translation>
    </message>
    <message>
        <source>Not listening: the secret part of the path cannot be read. Run &quot;countertopctl callback --new-token&quot; and give the provider the new path.</source>
        <translation>ऐकत नाही: मार्गाचा गुप्त भाग वाचता आला नाही. &quot;countertopctl callback --new-token&quot; चालवा आणि प्रोव्हायडरला नवीन मार्ग द्या.</translation>
    </message>
    <message>
        <source>Copied. Keep it to yourself and the provider.</source>
        <translation>कॉपी झाले. हे फक्त तुम्ही आणि प्रोव्हायडरने जाणावे.</translation>
    </message>
    <message>
        <source>Network address</source>
        <translation>नेटवर्क पत्ता</translation>
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
        <translation>हे दुकान रकमेवर काय घेते: प्रत्येक विक्रीस रुपये (5) किंवा तिचा भाग (2%). रिकामे: काही नाही. पावतीवर ते वेगळे दिसते आणि प्रोव्हायडरला कधीच पाठवले जात नाही.</translation>
    </message>
    <message>
        <source>Service charge for %1</source>
        <extracomment>%1 is a service, &quot;Electricity&quot;</extracomment>
        <translation>%1 साठी सेवा शुल्क</translation>
    </message>
    <message>
        <source>Not saved: write rupees (5 or 5.50) up to ₹ 1,000, or percent (2%) up to 20%.</source>
        <translation>सेव्ह झाले नाही: ₹ 1,000 पर्यंत रुपये (5 किंवा 5.50) लिहा, किंवा 20% पर्यंत टक्के (2%).</translation>
    </message>
    <message>
        <source>Not saved: the settings could not be written. Look at the disk and at the rights of the data folder.</source>
        <translation>सेव्ह झाले नाही: सेटिंग लिहिता आली नाही. डिस्क आणि डेटा फोल्डरची परवानगी पाहा.</translation>
    </message>
    <message>
        <source>Saved. It holds from the next sale on.</source>
        <translation>सेव्ह झाले. पुढच्या विक्रीपासून लागू.</translation>
    </message>
</context>
<context>
    <name>ct::CheckRow</name>
    <message>
        <source>Looking…</source>
        <translation>पाहत आहे…</translation>
    </message>
    <message>
        <source>In its turn</source>
        <translation>पाळी आल्यावर</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>अजून नाही</translation>
    </message>
</context>
<context>
    <name>ct::ChoiceEdit</name>
    <message>
        <source>%1 choices</source>
        <translation>%1 पर्याय</translation>
    </message>
</context>
<context>
    <name>ct::CommandLine</name>
    <message>
        <source>folder of the book and its settings</source>
        <translation>वही आणि तिच्या सेटिंगचा फोल्डर</translation>
    </message>
    <message>
        <source>private file that holds the provider&apos;s password</source>
        <translation>खाजगी फाइल जिच्यात प्रोव्हायडरचा पासवर्ड आहे</translation>
    </message>
    <message>
        <source>private file with the passphrase of the sealed password</source>
        <translation>सीलबंद पासवर्डच्या पासफ्रेझची खाजगी फाइल</translation>
    </message>
    <message>
        <source>act for this user</source>
        <translation>या वापरकर्त्यासाठी काम करा</translation>
    </message>
    <message>
        <source>private file that holds the user&apos;s PIN</source>
        <translation>खाजगी फाइल जिच्यात वापरकर्त्याचा पिन आहे</translation>
    </message>
    <message>
        <source>one JSON document on standard output</source>
        <translation>स्टँडर्ड आउटपुटवर एक JSON दस्तऐवज</translation>
    </message>
    <message>
        <source>show this text</source>
        <translation>हा मजकूर दाखवा</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>आवृत्ती दाखवा</translation>
    </message>
    <message>
        <source>There is no option --%1. Use --help to see them all.</source>
        <translation>--%1 हा पर्याय नाही. सर्व पाहण्यासाठी --help लिहा.</translation>
    </message>
    <message>
        <source>The option --%1 is given twice.</source>
        <translation>--%1 हा पर्याय दोनदा दिला आहे.</translation>
    </message>
    <message>
        <source>The option --%1 takes no value.</source>
        <translation>--%1 या पर्यायासोबत मूल्य दिले जात नाही.</translation>
    </message>
    <message>
        <source>The option --%1 needs a value.</source>
        <translation>--%1 या पर्यायासोबत मूल्य हवे.</translation>
    </message>
    <message>
        <source>A command is missing. Use --help to see them all.</source>
        <translation>कमांड दिली नाही. सर्व पाहण्यासाठी --help लिहा.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;. Use --help to see them all.</source>
        <translation>&quot;%1&quot; नावाची कमांड नाही. सर्व पाहण्यासाठी --help लिहा.</translation>
    </message>
    <message>
        <source>The command %1 has no option --%2.</source>
        <translation>%1 कमांडमध्ये --%2 पर्याय नाही.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 दिले नाही.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one word too many.</source>
        <translation>&quot;%1&quot; हा एक शब्द जास्त आहे.</translation>
    </message>
    <message>
        <source>Always:</source>
        <translation>नेहमी:</translation>
    </message>
</context>
<context>
    <name>ct::CountGrid</name>
    <message>
        <source>How many of ₹ %1</source>
        <translation>₹ %1 चे किती</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>संख्या नाही</translation>
    </message>
</context>
<context>
    <name>ct::Counter</name>
    <message>
        <source>The folder %1 cannot be made or written. Choose another one with --data-dir, or ask for the right to write there. Nothing was sent.</source>
        <translation>%1 फोल्डर तयार करता किंवा लिहिता आला नाही. --data-dir ने दुसरा निवडा, किंवा तिथे लिहिण्याची परवानगी घ्या. काहीही पाठवले नाही.</translation>
    </message>
    <message>
        <source>A counter is already open on the book in %1. Use that window, or close it first.</source>
        <translation>%1 मधील वहीवर एक काउंटर आधीच उघडा आहे. तीच विंडो वापरा किंवा आधी ती बंद करा.</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be used: %2 is out of form.</source>
        <translation>%1 मधील सेटिंग वापरता येत नाही: %2 योग्य स्वरूपात नाही.</translation>
    </message>
    <message>
        <source>The folder %1 is set up for live sales; practice wants a folder of its own.</source>
        <translation>%1 फोल्डर खऱ्या विक्रीसाठी आहे; सरावासाठी वेगळा फोल्डर हवा.</translation>
    </message>
    <message>
        <source>The practice provider cannot start (%1).</source>
        <translation>सरावाचा प्रोव्हायडर सुरू झाला नाही (%1).</translation>
    </message>
    <message>
        <source>The book in %1 cannot be used (%2). Nothing was sent. Run &quot;countertopctl verify&quot; to see what is wrong; past sales are also in journal.jsonl.</source>
        <translation>%1 मधील वही वापरता येत नाही (%2). काहीही पाठवले नाही. काय चुकले ते पाहण्यासाठी &quot;countertopctl verify&quot; चालवा; जुनी विक्री journal.jsonl मध्येही आहे.</translation>
    </message>
</context>
<context>
    <name>ct::Credentials</name>
    <message>
        <source>The password is sealed in this folder. Give its passphrase with --passphrase-file. Nothing was sent.</source>
        <translation>पासवर्ड या फोल्डरमध्ये सीलबंद आहे. --passphrase-file ने त्याचा पासफ्रेझ द्या. काहीही पाठवले नाही.</translation>
    </message>
    <message>
        <source>The password could not be opened: the keyring is locked or the passphrase is wrong. Nothing was sent.</source>
        <translation>पासवर्ड उघडला नाही: कीरिंग बंद आहे किंवा पासफ्रेझ चुकीचा आहे. काहीही पाठवले नाही.</translation>
    </message>
    <message>
        <source>There is no password for this account. Store one with &quot;countertopctl configure --password-stdin&quot; or give --password-file. Nothing was sent.</source>
        <translation>या खात्याचा पासवर्ड नाही. &quot;countertopctl configure --password-stdin&quot; ने ठेवा किंवा --password-file द्या. काहीही पाठवले नाही.</translation>
    </message>
    <message>
        <source>The password file does not hold one line of text. Nothing was sent.</source>
        <translation>पासवर्ड फाइलमध्ये मजकुराची एक ओळ नाही. काहीही पाठवले नाही.</translation>
    </message>
    <message>
        <source>The password cannot be read (%1). A password file must be a file of your own with mode 0600. Nothing was sent.</source>
        <translation>पासवर्ड वाचता आला नाही (%1). पासवर्ड फाइल तुमची स्वतःची आणि 0600 परवानगीची हवी. काहीही पाठवले नाही.</translation>
    </message>
</context>
<context>
    <name>ct::Ctl</name>
    <message>
        <source>No users are set up on this book, so --user and --pin-file have no meaning yet. Nothing was sent.</source>
        <translation>या वहीवर अजून वापरकर्ते नाहीत, म्हणून --user आणि --pin-file चा अजून अर्थ नाही. काहीही पाठवले नाही.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made or written. Choose another one with --data-dir, or ask for the right to write there. Nothing was sent.</source>
        <translation>%1 फोल्डर तयार करता किंवा लिहिता आला नाही. --data-dir ने दुसरा निवडा, किंवा तिथे लिहिण्याची परवानगी घ्या. काहीही पाठवले नाही.</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be used: %2 is out of form. Nothing was sent.</source>
        <translation>%1 मधील सेटिंग वापरता येत नाही: %2 योग्य स्वरूपात नाही. काहीही पाठवले नाही.</translation>
    </message>
    <message>
        <source>This folder has no provider account yet. Set one up with &quot;countertopctl configure&quot;. Nothing was sent.</source>
        <translation>या फोल्डरमध्ये अजून प्रोव्हायडरचे खाते नाही. &quot;countertopctl configure&quot; ने तयार करा. काहीही पाठवले नाही.</translation>
    </message>
    <message>
        <source>The book in %1 cannot be used (%2). Nothing was sent. Run &quot;countertopctl verify&quot; to see what is wrong; past sales are also in journal.jsonl.</source>
        <translation>%1 मधील वही वापरता येत नाही (%2). काहीही पाठवले नाही. काय चुकले ते पाहण्यासाठी &quot;countertopctl verify&quot; चालवा; जुनी विक्री journal.jsonl मध्येही आहे.</translation>
    </message>
    <message>
        <source>The book in %1 is damaged (%2). Nothing was sent. Selling stays off until it is mended; past sales can be looked up.</source>
        <translation>%1 मधील वही खराब आहे (%2). काहीही पाठवले नाही. दुरुस्त होईपर्यंत विक्री बंद; जुनी विक्री पाहता येते.</translation>
    </message>
    <message>
        <source>The book in %1 cannot be written. Nothing was sent. Make room on the disk or mend the rights of the folder.</source>
        <translation>%1 मधील वहीत लिहिता आले नाही. काहीही पाठवले नाही. डिस्कवर जागा करा किंवा फोल्डरची परवानगी दुरुस्त करा.</translation>
    </message>
    <message>
        <source>address of the provider</source>
        <translation>प्रोव्हायडरचा पत्ता</translation>
    </message>
    <message>
        <source>user name at the provider</source>
        <translation>प्रोव्हायडरकडील युजर नेम</translation>
    </message>
    <message>
        <source>a book of play money</source>
        <translation>खोट्या पैशांची वही</translation>
    </message>
    <message>
        <source>form of the answers</source>
        <translation>उत्तरांचे स्वरूप</translation>
    </message>
    <message>
        <source>form of the requests</source>
        <translation>पाठवण्याची पद्धत</translation>
    </message>
    <message>
        <source>the shop&apos;s own circle</source>
        <translation>दुकानाचे स्वतःचे सर्कल</translation>
    </message>
    <message>
        <source>number of this counter</source>
        <translation>या काउंटरचा क्रमांक</translation>
    </message>
    <message>
        <source>how long a recharge may take in all (90)</source>
        <translation>एका रिचार्जला एकूण किती वेळ लागू शकतो (90)</translation>
    </message>
    <message>
        <source>further certificates to trust</source>
        <translation>आणखी विश्वासार्ह प्रमाणपत्रे</translation>
    </message>
    <message>
        <source>store the password that standard input gives</source>
        <translation>स्टँडर्ड इनपुटचा पासवर्ड ठेवा</translation>
    </message>
    <message>
        <source>head of the receipts</source>
        <translation>पावतीचे शीर्षक</translation>
    </message>
    <message>
        <source>second line of the receipts</source>
        <translation>पावतीची दुसरी ओळ</translation>
    </message>
    <message>
        <source>telephone on the receipts</source>
        <translation>पावतीवर फोन</translation>
    </message>
    <message>
        <source>GSTIN on the receipts</source>
        <translation>पावतीवर GSTIN</translation>
    </message>
    <message>
        <source>writes the settings of this folder</source>
        <translation>या फोल्डरची सेटिंग लिहिते</translation>
    </message>
    <message>
        <source>operator code, or row key</source>
        <translation>ऑपरेटर कोड किंवा यादीची चावी</translation>
    </message>
    <message>
        <source>mobile, customer or consumer number</source>
        <translation>मोबाइल, ग्राहक किंवा कन्झ्युमर क्रमांक</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>रक्कम</translation>
    </message>
    <message>
        <source>circle; without it the shop&apos;s own</source>
        <translation>सर्कल; न दिल्यास दुकानाचे स्वतःचे</translation>
    </message>
    <message>
        <source>first extra field of the operator</source>
        <translation>ऑपरेटरची पहिली अधिक माहिती</translation>
    </message>
    <message>
        <source>second extra field of the operator</source>
        <translation>ऑपरेटरची दुसरी अधिक माहिती</translation>
    </message>
    <message>
        <source>key of this sale: the same key is never sold twice</source>
        <translation>या विक्रीची चावी: एकच चावी कधीही दोनदा विकली जात नाही</translation>
    </message>
    <message>
        <source>a new attempt for a sale that failed or was not sent</source>
        <translation>अयशस्वी किंवा न पाठवलेल्या विक्रीचा नवीन प्रयत्न</translation>
    </message>
    <message>
        <source>sell the same number and amount again</source>
        <translation>तोच नंबर आणि रक्कम पुन्हा विका</translation>
    </message>
    <message>
        <source>the shop&apos;s service charge</source>
        <translation>दुकानाचे सेवा शुल्क</translation>
    </message>
    <message>
        <source>how long to stay for a final state (60)</source>
        <translation>अंतिम निकालासाठी किती वेळ थांबायचे (60)</translation>
    </message>
    <message>
        <source>makes one sale</source>
        <translation>एक विक्री करते</translation>
    </message>
    <message>
        <source>asks the provider about one order</source>
        <translation>प्रोव्हायडरला एका ऑर्डरबद्दल विचारते</translation>
    </message>
    <message>
        <source>first day, as 2026-11-22</source>
        <translation>पहिला दिवस, जसे 2026-11-22</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>शेवटचा दिवस</translation>
    </message>
    <message>
        <source>only this state</source>
        <translation>फक्त ही स्थिती</translation>
    </message>
    <message>
        <source>only this service</source>
        <translation>फक्त ही सेवा</translation>
    </message>
    <message>
        <source>any part of number, order id or reference</source>
        <translation>नंबर, ऑर्डर आयडी किंवा संदर्भाचा कोणताही भाग</translation>
    </message>
    <message>
        <source>at most so many (50)</source>
        <translation>जास्तीत जास्त इतके (50)</translation>
    </message>
    <message>
        <source>form of the list</source>
        <translation>यादीचे स्वरूप</translation>
    </message>
    <message>
        <source>lists sales, newest first</source>
        <translation>विक्रीची यादी, नवीन आधी</translation>
    </message>
    <message>
        <source>one sale with all its evidence</source>
        <translation>एक विक्री, तिच्या सर्व पुराव्यांसह</translation>
    </message>
    <message>
        <source>stay until every sale is settled</source>
        <translation>सर्व विक्री निकाली निघेपर्यंत थांबा</translation>
    </message>
    <message>
        <source>but at most so long (300)</source>
        <translation>पण जास्तीत जास्त इतका वेळ (300)</translation>
    </message>
    <message>
        <source>ask without waiting for the back-off times</source>
        <translation>थांबण्याच्या वेळेची वाट न पाहता विचारा</translation>
    </message>
    <message>
        <source>asks about every open sale</source>
        <translation>प्रत्येक खुल्या विक्रीबद्दल विचारते</translation>
    </message>
    <message>
        <source>why</source>
        <translation>का</translation>
    </message>
    <message>
        <source>reference of the provider&apos;s portal</source>
        <translation>प्रोव्हायडरच्या पोर्टलचा संदर्भ</translation>
    </message>
    <message>
        <source>paper (80)</source>
        <translation>कागद (80)</translation>
    </message>
    <message>
        <source>checks the whole book and its mirror</source>
        <translation>पूर्ण वही आणि तिची दुसरी प्रत तपासते</translation>
    </message>
    <message>
        <source>how many</source>
        <translation>किती</translation>
    </message>
    <message>
        <source>the same seed gives the same sales (1)</source>
        <translation>एकाच सीडने तीच विक्री (1)</translation>
    </message>
    <message>
        <source>over how many days (365)</source>
        <translation>किती दिवसांत (365)</translation>
    </message>
    <message>
        <source>fills a practice book with made-up sales</source>
        <translation>सरावाची वही बनावट विक्रीने भरते</translation>
    </message>
    <message>
        <source>the counter&apos;s services without windows</source>
        <translation>विंडोशिवाय काउंटरच्या सेवा</translation>
    </message>
    <message>
        <source>--from is a day such as 2026-11-22.</source>
        <translation>--from मध्ये दिवस द्या, जसे 2026-11-22.</translation>
    </message>
    <message>
        <source>--to is a day such as 2026-11-22.</source>
        <translation>--to मध्ये दिवस द्या, जसे 2026-11-22.</translation>
    </message>
    <message>
        <source>There is no state &quot;%1&quot;.</source>
        <translation>&quot;%1&quot; नावाची स्थिती नाही.</translation>
    </message>
    <message>
        <source>There is no service &quot;%1&quot;.</source>
        <translation>&quot;%1&quot; नावाची सेवा नाही.</translation>
    </message>
    <message>
        <source>--limit is a number from 1.</source>
        <translation>--limit मध्ये 1 किंवा मोठी संख्या द्या.</translation>
    </message>
    <message>
        <source>--format is table, json or csv.</source>
        <translation>--format मध्ये table, json किंवा csv द्या.</translation>
    </message>
    <message>
        <source>The history could not be read or written out.</source>
        <translation>हिस्टरी वाचता किंवा लिहिता आली नाही.</translation>
    </message>
    <message>
        <source>The history could not be read.</source>
        <translation>हिस्टरी वाचता आली नाही.</translation>
    </message>
    <message>
        <source>This book has no order %1.</source>
        <translation>या वहीत %1 ऑर्डर नाही.</translation>
    </message>
    <message>
        <source>The evidence of this order cannot be read.</source>
        <translation>या ऑर्डरचे पुरावे वाचता येत नाहीत.</translation>
    </message>
    <message>
        <source>The print could not be written into the book, so no receipt was made.</source>
        <translation>प्रिंट वहीत लिहिता आली नाही, म्हणून पावती बनली नाही.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>%1 फाइल लिहिता येत नाही.</translation>
    </message>
    <message>
        <source>Give --count (at least 1), and --seed and --days as numbers. Nothing was written.</source>
        <translation>--count (किमान 1), तसेच --seed आणि --days संख्येत द्या. काहीही लिहिले नाही.</translation>
    </message>
    <message>
        <source>This is a live book. Made-up sales go only into a folder that was configured with --practice. Nothing was written.</source>
        <translation>ही खरी वही आहे. बनावट विक्री फक्त --practice ने तयार केलेल्या फोल्डरमध्ये जाते. काहीही लिहिले नाही.</translation>
    </message>
    <message>
        <source>This is a live book. Nothing was written.</source>
        <translation>ही खरी वही आहे. काहीही लिहिले नाही.</translation>
    </message>
    <message>
        <source>The made-up sales could not all be written (%1).</source>
        <translation>सर्व बनावट विक्री लिहिता आली नाही (%1).</translation>
    </message>
    <message>
        <source>%1 made-up sales in %2 s.</source>
        <translation>%2 सेकंदांत %1 बनावट विक्री.</translation>
    </message>
    <message>
        <source>The book, its journal and the mirror agree.</source>
        <translation>वही, तिचे जर्नल आणि दुसरी प्रत जुळतात.</translation>
    </message>
    <message>
        <source>The address %1 is refused: it must begin with https:// (http:// only for this very machine) and hold no user name, &quot;?&quot; or &quot;#&quot;.</source>
        <translation>%1 हा पत्ता नाकारला: तो https:// ने सुरू व्हायला हवा (http:// फक्त याच मशीनसाठी) आणि त्यात युजर नेम, &quot;?&quot; किंवा &quot;#&quot; नसावे.</translation>
    </message>
    <message>
        <source>Give the user name at the provider with --username.</source>
        <translation>प्रोव्हायडरचे युजर नेम --username ने द्या.</translation>
    </message>
    <message>
        <source>--format is json, csv or xml.</source>
        <translation>--format मध्ये json, csv किंवा xml द्या.</translation>
    </message>
    <message>
        <source>--wire is post-query, post-form or get.</source>
        <translation>--wire मध्ये post-query, post-form किंवा get द्या.</translation>
    </message>
    <message>
        <source>--deadline is a number of seconds from 1 to 600.</source>
        <translation>--deadline मध्ये 1 ते 600 सेकंद द्या.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>%1 फाइल वाचता येत नाही.</translation>
    </message>
    <message>
        <source>There is no circle with the code %1.</source>
        <translation>%1 कोडचे सर्कल नाही.</translation>
    </message>
    <message>
        <source>--counter is a number from 1 to 999.</source>
        <translation>--counter मध्ये 1 ते 999 संख्या द्या.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>काहीही बदलले नाही.</translation>
    </message>
    <message>
        <source>The book in this folder is a live one; practice wants a folder of its own. Nothing was changed.</source>
        <translation>या फोल्डरमधील वही खरी आहे; सरावासाठी वेगळा फोल्डर हवा. काहीही बदलले नाही.</translation>
    </message>
    <message>
        <source>The book in this folder is for practice; live sales want a folder of their own. Nothing was changed.</source>
        <translation>या फोल्डरमधील वही सरावाची आहे; खऱ्या विक्रीसाठी वेगळा फोल्डर हवा. काहीही बदलले नाही.</translation>
    </message>
    <message>
        <source>Give either --password-stdin or --password-file. Nothing was changed.</source>
        <translation>--password-stdin किंवा --password-file यापैकी एकच द्या. काहीही बदलले नाही.</translation>
    </message>
    <message>
        <source>Standard input must hold the password as one line of text. Nothing was changed.</source>
        <translation>स्टँडर्ड इनपुटमध्ये पासवर्ड एका ओळीत हवा. काहीही बदलले नाही.</translation>
    </message>
    <message>
        <source>The passphrase file cannot be used (%1). It must be a file of your own with mode 0600 that holds one line. Nothing was changed.</source>
        <translation>पासफ्रेझ फाइल वापरता येत नाही (%1). ती तुमची स्वतःची, 0600 परवानगीची आणि एका ओळीची हवी. काहीही बदलले नाही.</translation>
    </message>
    <message>
        <source>The password could not be stored (%1). Without a keyring, seal it with --passphrase-file, or keep it in a private file and give --password-file each time. Nothing was changed.</source>
        <translation>पासवर्ड ठेवता आला नाही (%1). कीरिंग नसल्यास --passphrase-file ने सील करा, किंवा खाजगी फाइलमध्ये ठेवून दर वेळी --password-file द्या. काहीही बदलले नाही.</translation>
    </message>
    <message>
        <source>The settings cannot be written to %1.</source>
        <translation>सेटिंग %1 मध्ये लिहिता आली नाही.</translation>
    </message>
    <message>
        <source>The settings are stored in %1.</source>
        <translation>सेटिंग %1 मध्ये ठेवली आहे.</translation>
    </message>
    <message>
        <source>The shop&apos;s circle is %1 (code %2); change it with --circle.</source>
        <translation>दुकानाचे सर्कल %1 (कोड %2) आहे; --circle ने बदला.</translation>
    </message>
    <message>
        <source>The balance could not be written into the book.</source>
        <translation>बॅलन्स वहीत लिहिता आला नाही.</translation>
    </message>
    <message>
        <source>--intent is 1 to 128 letters, digits and signs without blanks. Nothing was sent.</source>
        <translation>--intent मध्ये मोकळ्या जागेशिवाय 1 ते 128 अक्षरे, अंक किंवा चिन्हे द्या. काहीही पाठवले नाही.</translation>
    </message>
    <message>
        <source>--wait is a number of seconds from 0 to 86400. Nothing was sent.</source>
        <translation>--wait मध्ये 0 ते 86400 सेकंद द्या. काहीही पाठवले नाही.</translation>
    </message>
    <message>
        <source>--retry needs the --intent of the sale to make again. Nothing was sent.</source>
        <translation>--retry सोबत पुन्हा करायच्या विक्रीचे --intent द्या. काहीही पाठवले नाही.</translation>
    </message>
    <message>
        <source>%1 takes no --%2. Nothing was sent.</source>
        <translation>%1 सोबत --%2 चालत नाही. काहीही पाठवले नाही.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>काहीही पाठवले नाही.</translation>
    </message>
    <message>
        <source>The answer came, but it cannot be written down at the moment; trying again. Do not sell this again.</source>
        <translation>उत्तर आले, पण आत्ता लिहिता येत नाही; पुन्हा प्रयत्न चालू आहे. हे पुन्हा विकू नका.</translation>
    </message>
    <message>
        <source>The sale could not be written down (%1), so nothing was sent. Make room on the disk or mend the folder, and sell again.</source>
        <translation>विक्री लिहिता आली नाही (%1), म्हणून काहीही पाठवले नाही. डिस्कवर जागा करा किंवा फोल्डर दुरुस्त करा, मग पुन्हा विका.</translation>
    </message>
    <message>
        <source>The sale was sent, but the book cannot be read any more. Do not sell it again; run &quot;countertopctl verify&quot;.</source>
        <translation>विक्री पाठवली, पण वही आता वाचता येत नाही. हे पुन्हा विकू नका; &quot;countertopctl verify&quot; चालवा.</translation>
    </message>
    <message>
        <source>This order is being sent at this moment by another program; ask again later.</source>
        <translation>ही ऑर्डर आत्ता दुसरा प्रोग्राम पाठवत आहे; नंतर विचारा.</translation>
    </message>
    <message>
        <source>The answer could not be written into the book.</source>
        <translation>उत्तर वहीत लिहिता आले नाही.</translation>
    </message>
    <message>
        <source>--timeout is a number of seconds from 0 to 86400.</source>
        <translation>--timeout मध्ये 0 ते 86400 सेकंद द्या.</translation>
    </message>
    <message>
        <source>The book cannot be read.</source>
        <translation>वही वाचता येत नाही.</translation>
    </message>
    <message>
        <source>Settled: %1. Still open: %2.</source>
        <translation>निकाली: %1. अजून खुले: %2.</translation>
    </message>
    <message>
        <source>The provider could not be reached. Nothing is lost: the open sales are asked about again.</source>
        <translation>प्रोव्हायडरशी संपर्क झाला नाही. काहीही हरवले नाही: खुल्या विक्रीबद्दल पुन्हा विचारले जाईल.</translation>
    </message>
    <message>
        <source>A decision needs --reason and --reference (what the provider&apos;s portal or its support says). Nothing was changed.</source>
        <translation>निर्णयासाठी --reason आणि --reference हवे (प्रोव्हायडरचे पोर्टल किंवा सपोर्ट काय म्हणतो). काहीही बदलले नाही.</translation>
    </message>
    <message>
        <source>The decision could not be written into the book.</source>
        <translation>निर्णय वहीत लिहिता आला नाही.</translation>
    </message>
    <message>
        <source>There is no language &quot;%1&quot;. Nothing was written.</source>
        <translation>&quot;%1&quot; नावाची भाषा नाही. काहीही लिहिले नाही.</translation>
    </message>
    <message>
        <source>lists what stops selling at the moment</source>
        <translation>आत्ता विक्री कशामुळे थांबली ते सांगते</translation>
    </message>
    <message>
        <source>why the owner lets it go on</source>
        <translation>मालक विक्री का चालू देतो</translation>
    </message>
    <message>
        <source>lets selling go on: the owner&apos;s word</source>
        <translation>विक्री पुन्हा चालू करते: मालकाचा शब्द</translation>
    </message>
    <message>
        <source>What stops selling cannot be read from the book.</source>
        <translation>विक्री कशामुळे थांबली ते वहीतून वाचता आले नाही.</translation>
    </message>
    <message>
        <source>Nothing stops selling.</source>
        <translation>विक्रीला कोणतीही अडचण नाही.</translation>
    </message>
    <message>
        <source>There is no hold &quot;%1&quot;: it is epoch, machine, wallet or reconcile. Nothing was changed.</source>
        <translation>&quot;%1&quot; नावाची अडचण नाही: ती epoch, machine, wallet किंवा reconcile असते. काहीही बदलले नाही.</translation>
    </message>
    <message>
        <source>Give --reason with the owner&apos;s words: they are kept in the journal. Nothing was changed.</source>
        <translation>--reason सोबत मालकाचे शब्द द्या: ते जर्नलमध्ये ठेवले जातात. काहीही बदलले नाही.</translation>
    </message>
    <message>
        <source>No hold of this kind stands. Nothing was changed.</source>
        <translation>अशी कोणतीही अडचण नाही. काहीही बदलले नाही.</translation>
    </message>
    <message>
        <source>The release cannot be written into the book (%1).</source>
        <translation>अडचण हटवणे वहीत लिहिता आले नाही (%1).</translation>
    </message>
    <message>
        <source>The answer came, but it cannot be written down. Do not sell this again: make room on the disk or mend the folder, then run &quot;countertopctl reconcile&quot;.</source>
        <translation>उत्तर आले, पण लिहिता येत नाही. हे पुन्हा विकू नका: डिस्कवर जागा करा किंवा फोल्डर दुरुस्त करा, मग &quot;countertopctl reconcile&quot; चालवा.</translation>
    </message>
    <message>
        <source>only check the lines</source>
        <translation>फक्त ओळी तपासा</translation>
    </message>
    <message>
        <source>how many sales at a time (4)</source>
        <translation>एका वेळी किती विक्री (4)</translation>
    </message>
    <message>
        <source>new attempts for lines that failed or were not sent</source>
        <translation>अयशस्वी किंवा न पाठवलेल्या ओळींसाठी नवीन प्रयत्न</translation>
    </message>
    <message>
        <source>take the same number and amount again</source>
        <translation>तोच नंबर आणि रक्कम पुन्हा घ्या</translation>
    </message>
    <message>
        <source>practice only: do not stop at unknown outcomes</source>
        <translation>फक्त सराव: अज्ञात निकालांवर थांबू नका</translation>
    </message>
    <message>
        <source>how long to stay for final states (60)</source>
        <translation>अंतिम निकालांसाठी किती वेळ थांबायचे (60)</translation>
    </message>
    <message>
        <source>makes the sales of a list</source>
        <translation>यादीतील सर्व विक्री करते</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Nothing was sent.</source>
        <translation>%1 फाइल वाचता येत नाही. काहीही पाठवले नाही.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… आणि आणखी %n.</numerusform>
            <numerusform>… आणि आणखी %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be sent, so nothing was sent.</source>
        <translation>
            <numerusform>%n ओळ पाठवता येत नाही, म्हणून काहीही पाठवले नाही.</numerusform>
            <numerusform>%n ओळी पाठवता येत नाहीत, म्हणून काहीही पाठवले नाही.</numerusform>
        </translation>
    </message>
    <message>
        <source>--concurrency is a number from 1 to 32. Nothing was sent.</source>
        <translation>--concurrency ही 1 ते 32 संख्या आहे. काहीही पाठवले नाही.</translation>
    </message>
    <message>
        <source>--keep-going is for practice books: with real money a list stops at the second unknown outcome. Nothing was sent.</source>
        <translation>--keep-going सरावाच्या वह्यांसाठी आहे: खऱ्या पैशांत यादी दुसऱ्या अज्ञात निकालावर थांबते. काहीही पाठवले नाही.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s), %1 in all.</source>
        <translation>
            <numerusform>%n ओळ, एकूण %1.</numerusform>
            <numerusform>%n ओळी, एकूण %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every line can be sent. Nothing was sent.</source>
        <translation>प्रत्येक ओळ पाठवता येते. काहीही पाठवले नाही.</translation>
    </message>
    <message>
        <source>says what is wrong with this counter, and what to do</source>
        <translation>या काउंटरमध्ये काय चुकले आणि काय करायचे ते सांगते</translation>
    </message>
    <message>
        <source>put the book that lies here aside</source>
        <translation>इथली वही बाजूला ठेवा</translation>
    </message>
    <message>
        <source>puts a backup in place; what the folder knows beyond it is merged</source>
        <translation>बॅकअप जागेवर ठेवते; फोल्डरला त्यापुढचे जे माहीत आहे ते मिळवले जाते</translation>
    </message>
    <message>
        <source>the mirror, journal.jsonl</source>
        <translation>दुसरी प्रत, journal.jsonl</translation>
    </message>
    <message>
        <source>makes a new book from the mirror</source>
        <translation>दुसऱ्या प्रतीतून नवीन वही बनवते</translation>
    </message>
    <message>
        <source>No backup can be made at %1 (%2). Nothing was changed.</source>
        <translation>%1 वर बॅकअप बनवता येत नाही (%2). काहीही बदलले नाही.</translation>
    </message>
    <message>
        <source>The backup could not be written (%1). There is none at %2.</source>
        <translation>बॅकअप लिहिता आला नाही (%1). %2 वर बॅकअप नाही.</translation>
    </message>
    <message>
        <source>The copy is damaged, and so, most likely, is the book (%1). There is no backup at %2. Run &quot;countertopctl verify&quot;.</source>
        <translation>प्रत खराब आहे, आणि बहुतेक वहीसुद्धा (%1). %2 वर बॅकअप नाही. &quot;countertopctl verify&quot; चालवा.</translation>
    </message>
    <message>
        <source>The backup could not be finished (%1).</source>
        <translation>बॅकअप पूर्ण झाला नाही (%1).</translation>
    </message>
    <message>
        <source>The backup is in %1: %2 entries, head %3.</source>
        <translation>बॅकअप %1 मध्ये आहे: %2 नोंदी, टोक %3.</translation>
    </message>
    <message>
        <source>Give the mirror with --from. Nothing was changed.</source>
        <translation>--from ने दुसरी प्रत (journal.jsonl) द्या. काहीही बदलले नाही.</translation>
    </message>
    <message>
        <source>The book is in place: %1 entries of the file, %2 newer ones merged.</source>
        <translation>वही जागेवर आहे: फाइलच्या %1 नोंदी, नवीन %2 मिळवल्या.</translation>
    </message>
    <message>
        <source>What lay here before is kept in %1.</source>
        <translation>आधी इथे जे होते ते %1 मध्ये ठेवले आहे.</translation>
    </message>
    <message>
        <source>There is a book in %1. With --force it is kept aside and replaced. Nothing was changed.</source>
        <translation>%1 मध्ये वही आहे. --force दिल्यास ती बाजूला ठेवून बदलली जाते. काहीही बदलले नाही.</translation>
    </message>
    <message>
        <source>A recharge is being sent from this book. Wait for its result. Nothing was changed.</source>
        <translation>या वहीतून एक रिचार्ज पाठवला जात आहे. त्याच्या निकालाची वाट पाहा. काहीही बदलले नाही.</translation>
    </message>
    <message>
        <source>Another program has this book open. Close the counter first. Nothing was changed.</source>
        <translation>ही वही दुसऱ्या प्रोग्राममध्ये उघडी आहे. आधी काउंटर बंद करा. काहीही बदलले नाही.</translation>
    </message>
    <message>
        <source>The file %1 cannot be used (%2). Nothing was changed.</source>
        <translation>%1 फाइल वापरता येत नाही (%2). काहीही बदलले नाही.</translation>
    </message>
    <message>
        <source>The file %1 was written by a newer program. Install that one first. Nothing was changed.</source>
        <translation>%1 फाइल नव्या प्रोग्रामने लिहिली आहे. आधी तो इन्स्टॉल करा. काहीही बदलले नाही.</translation>
    </message>
    <message>
        <source>The file %1 contradicts itself (%2), so no book is made of it. Nothing was changed.</source>
        <translation>%1 फाइल स्वतःशीच जुळत नाही (%2), म्हणून तिच्यातून वही बनत नाही. काहीही बदलले नाही.</translation>
    </message>
    <message>
        <source>The book could not be put in place (%1). What lay in %2 before is still valid.</source>
        <translation>वही जागेवर ठेवता आली नाही (%1). %2 मध्ये आधी जे होते तेच चालू आहे.</translation>
    </message>
    <message>
        <source>another path; the old one is good for nothing then</source>
        <translation>दुसरा मार्ग; जुना मग कामाचा नाही</translation>
    </message>
    <message>
        <source>tells the path that the provider calls back</source>
        <translation>प्रोव्हायडर ज्या मार्गावर कॉल-बॅक करतो तो सांगते</translation>
    </message>
    <message>
        <source>The token of the call-backs cannot be read from %1: it must be a private file (0600) of this user. --new-token makes a new one.</source>
        <translation>कॉल-बॅकचे टोकन %1 मधून वाचता आले नाही: ती याच वापरकर्त्याची खाजगी फाइल (0600) हवी. --new-token नवीन बनवते.</translation>
    </message>
    <message>
        <source>lists what needs the owner, oldest first</source>
        <translation>मालकाने पाहायच्या गोष्टींची यादी, जुने आधी</translation>
    </message>
    <message>
        <source>puts the sale on the owner&apos;s list</source>
        <translation>विक्री मालकाच्या यादीत टाकते</translation>
    </message>
    <message>
        <source>keeps what was said</source>
        <translation>जे सांगितले ते ठेवते</translation>
    </message>
    <message>
        <source>prints the complaint to the provider</source>
        <translation>प्रोव्हायडरकडील तक्रार छापते</translation>
    </message>
    <message>
        <source>ends the case</source>
        <translation>प्रकरण बंद करते</translation>
    </message>
    <message>
        <source>what was paid back</source>
        <translation>किती परत केले</translation>
    </message>
    <message>
        <source>how it ended</source>
        <translation>कसे संपले</translation>
    </message>
    <message>
        <source>one deed in the dispute about a sale</source>
        <translation>विक्रीच्या वादातील एक पाऊल</translation>
    </message>
    <message>
        <source>Cases: %1. Stuck with the provider: %2. Owed to customers: %3.</source>
        <translation>प्रकरणे: %1. प्रोव्हायडरकडे अडकले: %2. ग्राहकांना देणे: %3.</translation>
    </message>
    <message>
        <source>Give one of --raise, --note, --close and --letter. Nothing was changed.</source>
        <translation>--raise, --note, --close आणि --letter पैकी एक द्या. काहीही बदलले नाही.</translation>
    </message>
    <message>
        <source>An end is paid_back (with --paid-back RUPEES), rejected or settled. Nothing was changed.</source>
        <translation>शेवट paid_back (--paid-back रुपये सह), rejected किंवा settled असतो. काहीही बदलले नाही.</translation>
    </message>
    <message>
        <source>This cannot be done now: words or an amount are missing, the case stands differently, or its outcome is not decided yet. Nothing was changed.</source>
        <translation>हे आत्ता करता येत नाही: शब्द किंवा रक्कम नाही, प्रकरणाची स्थिती बदलली आहे, किंवा त्याचा निकाल अजून ठरलेला नाही. काहीही बदलले नाही.</translation>
    </message>
    <message>
        <source>This could not be written into the book.</source>
        <translation>हे वहीत लिहिता आले नाही.</translation>
    </message>
    <message>
        <source>Kept in the book.</source>
        <translation>वहीत ठेवले.</translation>
    </message>
    <message>
        <source>the owner accepts what is unexplained, for this reason</source>
        <translation>हिशोब न लागलेले मालक या कारणाने मान्य करतो</translation>
    </message>
    <message>
        <source>asks for the wallet&apos;s balance and compares it with the book</source>
        <translation>वॉलेटचा बॅलन्स विचारते आणि वहीशी जुळवते</translation>
    </message>
    <message>
        <source>reference of the bank</source>
        <translation>बँकेचा संदर्भ क्रमांक</translation>
    </message>
    <message>
        <source>enters money put into the wallet</source>
        <translation>वॉलेटमध्ये टाकलेले पैसे लिहिते</translation>
    </message>
    <message>
        <source>the owner&apos;s decision about a sale</source>
        <translation>एका विक्रीबद्दल मालकाचा निर्णय</translation>
    </message>
    <message>
        <source>The decision is success, failed or reversed. Nothing was changed.</source>
        <translation>निर्णय success, failed किंवा reversed असतो. काहीही बदलले नाही.</translation>
    </message>
    <message>
        <source>Only an order whose outcome is open or contradictory can be decided, and only a success can be called reversed. Nothing was changed.</source>
        <translation>फक्त खुल्या किंवा विसंगत निकालाच्या ऑर्डरचा निर्णय होतो, आणि फक्त यशस्वी ऑर्डरला reversed म्हणता येते. काहीही बदलले नाही.</translation>
    </message>
    <message>
        <source>The balance could not be compared with the book.</source>
        <translation>बॅलन्स वहीशी जुळवता आला नाही.</translation>
    </message>
    <message>
        <source>Book and wallet agree, or no reason was given. Nothing was changed.</source>
        <translation>वही आणि वॉलेट जुळतात, किंवा कारण दिले नाही. काहीही बदलले नाही.</translation>
    </message>
    <message>
        <source>Money put into the wallet is entered as an amount in rupees and the bank&apos;s --reference. Nothing was written.</source>
        <translation>वॉलेटमध्ये टाकलेले पैसे रुपयांतील रक्कम आणि बँकेचा --reference देऊन लिहिले जातात. काहीही लिहिले नाही.</translation>
    </message>
    <message>
        <source>The entry could not be written into the book.</source>
        <translation>नोंद वहीत लिहिता आली नाही.</translation>
    </message>
    <message>
        <source>%1 entered. It is looked for in the next balance.</source>
        <translation>%1 लिहिले. पुढच्या बॅलन्समध्ये ते पाहिले जाईल.</translation>
    </message>
    <message>
        <source>Give --output with a file ending in .pdf, .txt, .png or .escpos, and --paper as 58, 80, a5 or a4 (58 or 80 for .escpos). Nothing was written.</source>
        <translation>--output मध्ये .pdf, .txt, .png किंवा .escpos फाइल द्या, आणि --paper मध्ये 58, 80, a5 किंवा a4 (.escpos साठी 58 किंवा 80). काहीही लिहिले नाही.</translation>
    </message>
    <message>
        <source>file ending in .pdf, .txt, .png or .escpos</source>
        <translation>.pdf, .txt, .png किंवा .escpos फाइल</translation>
    </message>
    <message>
        <source>No damage was found, but not everything could be looked at. Try again when less is written to the book.</source>
        <translation>बिघाड सापडला नाही, पण सर्व पाहता आले नाही. वहीत कमी लिहिले जात असताना पुन्हा प्रयत्न करा.</translation>
    </message>
    <message>
        <source>The copy could not be checked (%1), so there is no backup at %2. Try again.</source>
        <translation>प्रत तपासता आली नाही (%1), म्हणून %2 वर बॅकअप नाही. पुन्हा प्रयत्न करा.</translation>
    </message>
    <message>
        <source>language of the receipt: en, hi, bn, mr, ta, te, gu, kn, ml, pa</source>
        <translation>पावतीची भाषा: en, hi, bn, mr, ta, te, gu, kn, ml, pa</translation>
    </message>
    <message>
        <source>folder of another disk for the journal&apos;s second copy</source>
        <translation>दुसऱ्या डिस्कवरील फोल्डर, जर्नलच्या दुसऱ्या प्रतीसाठी</translation>
    </message>
    <message>
        <source>There is no folder %1 for the mirror. Nothing was changed.</source>
        <translation>दुसऱ्या प्रतीसाठी %1 फोल्डर नाही. काहीही बदलले नाही.</translation>
    </message>
    <message>
        <source>The folder %1 lies on another machine&apos;s disk, where nothing is safe in a power cut. Nothing was changed.</source>
        <translation>%1 फोल्डर दुसऱ्या मशीनच्या डिस्कवर आहे, जिथे वीज गेल्यास काहीही सुरक्षित नाही. काहीही बदलले नाही.</translation>
    </message>
    <message>
        <source>Everybody on this computer can write into the folder %1. Choose one of your own. Nothing was changed.</source>
        <translation>या कॉम्प्युटरवर प्रत्येकजण %1 फोल्डरमध्ये लिहू शकतो. स्वतःचा फोल्डर निवडा. काहीही बदलले नाही.</translation>
    </message>
    <message>
        <source>In %1 there is a journal.jsonl already that is not this book&apos;s. Nothing was changed.</source>
        <translation>%1 मध्ये आधीच एक journal.jsonl आहे जी या वहीची नाही. काहीही बदलले नाही.</translation>
    </message>
    <message>
        <source>The mirror cannot be written to %1 (%2). Nothing was changed.</source>
        <translation>दुसरी प्रत %1 मध्ये लिहिता येत नाही (%2). काहीही बदलले नाही.</translation>
    </message>
    <message>
        <source>The mirror cannot be read where it lies now (%1). Nothing was changed.</source>
        <translation>दुसरी प्रत आत्ता जिथे आहे तिथून वाचता येत नाही (%1). काहीही बदलले नाही.</translation>
    </message>
    <message>
        <source>tcp://ADDRESS:PORT, device:/dev/FILE, raw:QUEUE or queue:QUEUE</source>
        <translation>tcp://ADDRESS:PORT, device:/dev/FILE, raw:QUEUE किंवा queue:QUEUE</translation>
    </message>
    <message>
        <source>width of a thermal printer&apos;s head (576)</source>
        <translation>थर्मल प्रिंटरच्या हेडची रुंदी (576)</translation>
    </message>
    <message>
        <source>the printer has no knife</source>
        <translation>प्रिंटरला कटर नाही</translation>
    </message>
    <message>
        <source>open the drawer with the first paper</source>
        <translation>पहिल्या पावतीसोबत गल्ला उघडा</translation>
    </message>
    <message>
        <source>writes or prints a receipt</source>
        <translation>पावती लिहिते किंवा छापते</translation>
    </message>
    <message>
        <source>Give --printer as tcp://ADDRESS:PORT, device:/dev/FILE, raw:QUEUE or queue:QUEUE, with --dots as 384, 512 or 576 and without --output. Nothing was printed.</source>
        <translation>--printer मध्ये tcp://ADDRESS:PORT, device:/dev/FILE, raw:QUEUE किंवा queue:QUEUE द्या, --dots मध्ये 384, 512 किंवा 576, आणि --output देऊ नका. काहीही छापले नाही.</translation>
    </message>
    <message>
        <source>language of the windows: en, hi, …</source>
        <translation>विंडोची भाषा: en, hi, …</translation>
    </message>
    <message>
        <source>language of receipts; without it that of the windows</source>
        <translation>पावत्यांची भाषा; न दिल्यास विंडोची</translation>
    </message>
    <message>
        <source>where the shop&apos;s UPI QR code asks for money to be sent</source>
        <translation>दुकानाचा UPI QR कोड पैसे कुठे पाठवायला सांगतो</translation>
    </message>
    <message>
        <source>the name that UPI apps show; without it the shop&apos;s</source>
        <translation>UPI अ‍ॅपमध्ये दिसणारे नाव; न दिल्यास दुकानाचे</translation>
    </message>
    <message>
        <source>There is no language &quot;%1&quot;.</source>
        <translation>&quot;%1&quot; नावाची भाषा नाही.</translation>
    </message>
    <message>
        <source>how it is paid (cash)</source>
        <translation>पैसे कसे दिले (cash)</translation>
    </message>
    <message>
        <source>cash that was put down</source>
        <translation>दिलेली रोख</translation>
    </message>
    <message>
        <source>whose account, with --pay account</source>
        <translation>कोणाचे खाते, --pay account सोबत</translation>
    </message>
    <message>
        <source>the drawer counted by note: 500x3,100x12; 0: empty</source>
        <translation>नोटांनुसार मोजलेला गल्ला: 500x3,100x12; 0: रिकामा</translation>
    </message>
    <message>
        <source>cash that goes in or out</source>
        <translation>टाकलेली किंवा काढलेली रोख</translation>
    </message>
    <message>
        <source>why it goes in or out, or why the count differs</source>
        <translation>का टाकली किंवा काढली, किंवा मोजणी का जुळत नाही</translation>
    </message>
    <message>
        <source>the sale whose money goes back</source>
        <translation>ज्या विक्रीचे पैसे परत जातात ती</translation>
    </message>
    <message>
        <source>the money goes back by UPI, not from the drawer</source>
        <translation>पैसे गल्ल्यातून नाही, UPI ने परत जातात</translation>
    </message>
    <message>
        <source>which Z report</source>
        <translation>कोणता Z रिपोर्ट</translation>
    </message>
    <message>
        <source>the drawer: opened and closed by count, cash in and out, money given back</source>
        <translation>गल्ला: मोजून उघडणे व बंद करणे, रोख टाकणे-काढणे, परत दिलेले पैसे</translation>
    </message>
    <message>
        <source>how much this customer may owe</source>
        <translation>या ग्राहकाची उधारीची मर्यादा</translation>
    </message>
    <message>
        <source>money that the customer brought</source>
        <translation>ग्राहकाने आणलेले पैसे</translation>
    </message>
    <message>
        <source>owed from now on, with a --note</source>
        <translation>आतापासून बाकी, --note सोबत</translation>
    </message>
    <message>
        <source>no longer owed, with a --note</source>
        <translation>आता बाकी नाही, --note सोबत</translation>
    </message>
    <message>
        <source>what is written beside it</source>
        <translation>सोबत लिहिलेली टीप</translation>
    </message>
    <message>
        <source>what a customer owes (udhaar)</source>
        <translation>ग्राहकाकडे किती बाकी (उधारी)</translation>
    </message>
    <message>
        <source>--pay is cash, upi, or account with the --customer&apos;s mobile number. Nothing was sent.</source>
        <translation>--pay मध्ये cash, upi, किंवा --customer च्या मोबाइल नंबरसह account द्या. काहीही पाठवले नाही.</translation>
    </message>
    <message>
        <source>--given is cash, and at least what is to be paid. Nothing was sent.</source>
        <translation>--given म्हणजे रोख, आणि किमान द्यायची रक्कम. काहीही पाठवले नाही.</translation>
    </message>
    <message>
        <source>A shift is opened, counted and closed by: open, in, out, refund, refunds, x, close, z, list, on, off. Nothing was written.</source>
        <translation>शिफ्ट या शब्दांनी चालते: open, in, out, refund, refunds, x, close, z, list, on, off. काहीही लिहिले नाही.</translation>
    </message>
    <message>
        <source>Count the drawer by note, as --count 500x3,100x12,1x7 (or 0 where it is empty). Nothing was written.</source>
        <translation>गल्ला नोटांनुसार मोजा, जसे --count 500x3,100x12,1x7 (रिकामा असल्यास 0). काहीही लिहिले नाही.</translation>
    </message>
    <message>
        <source>This count cannot be. Nothing was written.</source>
        <translation>अशी मोजणी असू शकत नाही. काहीही लिहिले नाही.</translation>
    </message>
    <message>
        <source>A shift is open already; close it first.</source>
        <translation>एक शिफ्ट आधीच उघडी आहे; आधी ती बंद करा.</translation>
    </message>
    <message>
        <source>The shifts of this book cannot be read.</source>
        <translation>या वहीतील शिफ्ट वाचता येत नाहीत.</translation>
    </message>
    <message>
        <source>Cash in or out has an --amount and a --reason. Nothing was written.</source>
        <translation>रोख टाकायला किंवा काढायला --amount आणि --reason हवे. काहीही लिहिले नाही.</translation>
    </message>
    <message>
        <source>No shift is open; open one first.</source>
        <translation>कोणतीही शिफ्ट उघडी नाही; आधी एक उघडा.</translation>
    </message>
    <message>
        <source>Name the --order whose money goes back. Nothing was written.</source>
        <translation>ज्या --order चे पैसे परत द्यायचे ते सांगा. काहीही लिहिले नाही.</translation>
    </message>
    <message>
        <source>Nothing is to be given back for this order, or no shift is open.</source>
        <translation>या ऑर्डरचे काही परत द्यायचे नाही, किंवा शिफ्ट उघडी नाही.</translation>
    </message>
    <message>
        <source>The count is kept. It is not what was expected: say why with &quot;shift close --reason TEXT&quot;, or count once more.</source>
        <translation>मोजणी ठेवली. ती अपेक्षेइतकी नाही: &quot;shift close --reason TEXT&quot; ने कारण सांगा, किंवा पुन्हा मोजा.</translation>
    </message>
    <message>
        <source>Count the drawer first: shift close --count 500x3,100x12.</source>
        <translation>आधी गल्ला मोजा: shift close --count 500x3,100x12.</translation>
    </message>
    <message>
        <source>No shift of that --number was closed.</source>
        <translation>त्या --number ची शिफ्ट बंद झालेली नाही.</translation>
    </message>
    <message>
        <source>From now on a sale needs an open shift.</source>
        <translation>आतापासून विक्रीसाठी उघडी शिफ्ट हवी.</translation>
    </message>
    <message>
        <source>A sale needs no shift any more.</source>
        <translation>आता विक्रीसाठी शिफ्ट लागत नाही.</translation>
    </message>
    <message>
        <source>A customer is a mobile number of ten digits; amounts are rupees, and a charge or credit needs a --note. Nothing was written.</source>
        <translation>ग्राहक म्हणजे दहा अंकी मोबाइल नंबर; रक्कम रुपयांत, आणि charge किंवा credit ला --note हवी. काहीही लिहिले नाही.</translation>
    </message>
    <message>
        <source>%1 owes %2 and may owe %3.</source>
        <translation>%1 कडे %2 बाकी आहे आणि मर्यादा %3 आहे.</translation>
    </message>
    <message>
        <source>the amount was looked at a second time</source>
        <translation>रक्कम दुसऱ्यांदा पाहिली गेली</translation>
    </message>
    <message>
        <source>check this backup instead</source>
        <translation>त्याऐवजी हा बॅकअप तपासा</translation>
    </message>
    <message>
        <source>copies the book, checked, beside running sales; sealed with --passphrase-file</source>
        <translation>चालू विक्रीसोबतच वहीची तपासलेली प्रत बनवते; --passphrase-file दिल्यास सीलबंद</translation>
    </message>
    <message>
        <source>of whom it is about</source>
        <translation>कोणाबद्दल आहे</translation>
    </message>
    <message>
        <source>what somebody may do</source>
        <translation>कोण काय करू शकतो</translation>
    </message>
    <message>
        <source>private file that holds the new PIN</source>
        <translation>नवीन PIN असलेली खाजगी फाइल</translation>
    </message>
    <message>
        <source>the largest sale of a cashier; 0: any</source>
        <translation>कॅशियरची सर्वात मोठी विक्री; 0: कितीही</translation>
    </message>
    <message>
        <source>all sales of a cashier&apos;s day; 0: any</source>
        <translation>कॅशियरच्या दिवसाची सर्व विक्री; 0: कितीही</translation>
    </message>
    <message>
        <source>from here on an amount is looked at twice; 0: never</source>
        <translation>यापुढील रक्कम दोनदा पाहिली जाते; 0: कधीच नाही</translation>
    </message>
    <message>
        <source>without a key, then the window asks who it is (5)</source>
        <translation>कळ न दाबता, मग विंडो विचारते कोण आहे (5)</translation>
    </message>
    <message>
        <source>whether cashiers see the balance (no)</source>
        <translation>कॅशियरांना शिल्लक दिसावी का (no)</translation>
    </message>
    <message>
        <source>who works at the counter; with the first owner signing in begins</source>
        <translation>काउंटरवर कोण काम करते; पहिल्या मालकापासून साइन इन सुरू होते</translation>
    </message>
    <message>
        <source>The book cannot say who may do this. Nothing was changed, and no money was moved.</source>
        <translation>हे कोण करू शकते ते वही सांगू शकत नाही. काहीही बदलले नाही, पैसे हलले नाहीत.</translation>
    </message>
    <message>
        <source>%1 may not work here any more. Nothing was changed, and no money was moved.</source>
        <translation>%1 आता येथे काम करू शकत नाहीत. काहीही बदलले नाही, पैसे हलले नाहीत.</translation>
    </message>
    <message>
        <source>%1 is a cashier, and only an owner may do this. Nothing was changed, and no money was moved.</source>
        <translation>%1 कॅशियर आहेत, आणि हे फक्त मालक करू शकतात. काहीही बदलले नाही, पैसे हलले नाहीत.</translation>
    </message>
    <message>
        <source>People sign in on this book: give --user NAME and --pin-file FILE. Nothing was changed, and no money was moved.</source>
        <translation>या वहीवर लोक साइन इन करतात: --user NAME आणि --pin-file FILE द्या. काहीही बदलले नाही, पैसे हलले नाहीत.</translation>
    </message>
    <message>
        <source>The PIN cannot be read: the file must hold one line, and be a file of your own with mode 0600. Nothing was sent.</source>
        <translation>PIN वाचता आला नाही: फाइलमध्ये एकच ओळ हवी, आणि ती 0600 असलेली तुमची स्वतःची फाइल हवी. काहीही पाठवले नाही.</translation>
    </message>
    <message>
        <source>Name or PIN is wrong. Nothing was changed, and no money was moved.</source>
        <translation>नाव किंवा PIN चुकीचे आहे. काहीही बदलले नाही, पैसे हलले नाहीत.</translation>
    </message>
    <message>
        <source>Too many wrong PINs: wait %1 seconds, then try again. Nothing was changed, and no money was moved.</source>
        <translation>खूप वेळा चुकीचा PIN: %1 सेकंद थांबून पुन्हा प्रयत्न करा. काहीही बदलले नाही, पैसे हलले नाहीत.</translation>
    </message>
    <message>
        <source>People are kept by: add, list, role, pin, limit, disable, enable, rules. Nothing was changed.</source>
        <translation>लोकांसाठी: add, list, role, pin, limit, disable, enable, rules. काहीही बदलले नाही.</translation>
    </message>
    <message>
        <source>The first person is an owner, and one owner always stays. Nothing was changed.</source>
        <translation>पहिली व्यक्ती मालक असते, आणि एक मालक नेहमी राहतो. काहीही बदलले नाही.</translation>
    </message>
    <message>
        <source>Give --name (of somebody who is there, or with add of somebody new), --role owner or cashier, limits in rupees, and in --new-pin-file a PIN of %1 to %2 characters. Nothing was changed.</source>
        <translation>--name (असलेल्या व्यक्तीचे, किंवा add सोबत नवीन), --role owner किंवा cashier, मर्यादा रुपयांत, आणि --new-pin-file मध्ये %1 ते %2 अक्षरांचा PIN द्या. काहीही बदलले नाही.</translation>
    </message>
    <message>
        <source>Give --large in rupees, --lock-minutes from 1 to %1, and --cashiers-see-balance yes or no. Nothing was changed.</source>
        <translation>--large रुपयांत, --lock-minutes 1 ते %1, आणि --cashiers-see-balance yes किंवा no द्या. काहीही बदलले नाही.</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>Nobody signs in here: whoever stands at the counter is the owner.</source>
        <translation>येथे कोणी साइन इन करत नाही: काउंटरवर उभा असलेला तोच मालक.</translation>
    </message>
    <message>
        <source>The backup %1 is sealed. Give its passphrase with --passphrase-file. Nothing was changed.</source>
        <translation>बॅकअप %1 सीलबंद आहे. --passphrase-file ने त्याचा पासफ्रेज द्या. काहीही बदलले नाही.</translation>
    </message>
    <message>
        <source>The passphrase does not open the backup %1, or its beginning was changed. Nothing was changed here.</source>
        <translation>हा पासफ्रेज बॅकअप %1 उघडत नाही, किंवा त्याची सुरुवात बदलली आहे. येथे काहीही बदलले नाही.</translation>
    </message>
    <message>
        <source>The backup %1 is cut short or was changed, so it cannot be trusted. Nothing was changed here.</source>
        <translation>बॅकअप %1 अपुरा आहे किंवा बदलला आहे, म्हणून विश्वास ठेवता येत नाही. येथे काहीही बदलले नाही.</translation>
    </message>
    <message>
        <source>The backup is whole: %1 entries, head %2.</source>
        <translation>बॅकअप पूर्ण आहे: %1 नोंदी, टोक %2.</translation>
    </message>
    <message>
        <source>which, as 2026-11 (this one)</source>
        <translation>कोणता, जसे 2026-11 (हाच)</translation>
    </message>
    <message>
        <source>as a table for spreadsheets</source>
        <translation>स्प्रेडशीटसाठी तक्ता म्हणून</translation>
    </message>
    <message>
        <source>keeps a rate of this operator&apos;s code</source>
        <translation>या ऑपरेटर कोडचा दर ठेवतो</translation>
    </message>
    <message>
        <source>of the amount, as 3.25</source>
        <translation>रकमेचा, जसे 3.25</translation>
    </message>
    <message>
        <source>for each recharge</source>
        <translation>प्रत्येक रिचार्जमागे</translation>
    </message>
    <message>
        <source>from that day on there is no rate</source>
        <translation>त्या दिवसापासून दर नाही</translation>
    </message>
    <message>
        <source>first day of the rate (today)</source>
        <translation>दराचा पहिला दिवस (आज)</translation>
    </message>
    <message>
        <source>GST on the margin, in per cent</source>
        <translation>मार्जिनवर GST, टक्क्यांत</translation>
    </message>
    <message>
        <source>TDS on the margin, in per cent</source>
        <translation>मार्जिनवर TDS, टक्क्यांत</translation>
    </message>
    <message>
        <source>what a month left the shop, by the owner&apos;s rates and by the wallet</source>
        <translation>महिन्यात दुकानाला काय उरले, मालकाच्या दरांनी आणि वॉलेटनुसार</translation>
    </message>
    <message>
        <source>A rate is an operator&apos;s code with --percent from 0 to 10, --flat from 0 to 100 rupees, or --none, --from a day as 2026-11-22. Nothing was changed.</source>
        <translation>दर: ऑपरेटरचा कोड आणि --percent 0 ते 10, --flat 0 ते 100 रुपये, किंवा --none, --from एखादा दिवस जसे 2026-11-22. काहीही बदलले नाही.</translation>
    </message>
    <message>
        <source>A rate of tax is a percentage from 0 to 50. Nothing was changed.</source>
        <translation>कराचा दर 0 ते 50 टक्के असतो. काहीही बदलले नाही.</translation>
    </message>
    <message>
        <source>--month is a month as 2026-11.</source>
        <translation>--month म्हणजे महिना, जसे 2026-11.</translation>
    </message>
</context>
<context>
    <name>ct::CustomerDialog</name>
    <message>
        <source>New customer</source>
        <translation>नवीन ग्राहक</translation>
    </message>
    <message>
        <source>Change the customer</source>
        <translation>ग्राहकाची माहिती बदला</translation>
    </message>
    <message>
        <source>&amp;Mobile number</source>
        <translation>मोबाइल क्रमांक (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>नाव (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Village or street</source>
        <translation>गाव किंवा गल्ली (&amp;V)</translation>
    </message>
    <message>
        <source>Language of messages</source>
        <translation>संदेशांची भाषा</translation>
    </message>
    <message>
        <source>As in the shop</source>
        <translation>दुकानाप्रमाणे</translation>
    </message>
    <message>
        <source>&amp;Language of messages</source>
        <translation>संदेशांची भाषा (&amp;L)</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>टीप (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>ठेवा (&amp;K)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करा</translation>
    </message>
    <message>
        <source>Further connections</source>
        <translation>आणखी जोडण्या</translation>
    </message>
    <message>
        <source>&amp;Add a connection</source>
        <translation>जोडणी वाढवा (&amp;A)</translation>
    </message>
    <message>
        <source>Service of connection %1</source>
        <translation>जोडणी %1 ची सेवा</translation>
    </message>
    <message>
        <source>Number of connection %1</source>
        <translation>जोडणी %1 चा क्रमांक</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>नंबर</translation>
    </message>
    <message>
        <source>Whose connection %1 is</source>
        <translation>जोडणी %1 कोणाची</translation>
    </message>
    <message>
        <source>Whose, e.g. wife</source>
        <translation>कोणाची, जसे पत्नी</translation>
    </message>
</context>
<context>
    <name>ct::CustomerPanel</name>
    <message>
        <source>Choose a customer to see the account, or press Ctrl+N for a new one.</source>
        <translation>खाते पाहण्यासाठी ग्राहक निवडा, किंवा नवीन ग्राहकासाठी Ctrl+N दाबा.</translation>
    </message>
    <message>
        <source>Account of the customer</source>
        <translation>ग्राहकाचे खाते</translation>
    </message>
    <message>
        <source>Nothing was sold on account yet.</source>
        <translation>अजून उधारीवर काही विकले नाही.</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>भरणा</translation>
    </message>
    <message>
        <source>Write &amp;down…</source>
        <translation>लिहा… (&amp;D)</translation>
    </message>
    <message>
        <source>What is owed besides recharges, or from the old paper book.</source>
        <translation>रिचार्जशिवाय इतर बाकी, किंवा जुन्या कागदी वहीतील.</translation>
    </message>
    <message>
        <source>&amp;Take off…</source>
        <translation>कमी करा… (&amp;T)</translation>
    </message>
    <message>
        <source>Corrects a wrong line, or lets something go.</source>
        <translation>चुकीची ओळ दुरुस्त करते, किंवा काही सोडून देते.</translation>
    </message>
    <message>
        <source>&amp;Limit…</source>
        <translation>मर्यादा… (&amp;L)</translation>
    </message>
    <message>
        <source>How much may be owed. Without a limit nothing goes on account.</source>
        <translation>किती उधार असू शकते. मर्यादेशिवाय उधार होत नाही.</translation>
    </message>
    <message>
        <source>State&amp;ment…</source>
        <translation>तपशील… (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;WhatsApp</source>
        <translation>WhatsApp (&amp;W)</translation>
    </message>
    <message>
        <source>Opens WhatsApp with a text. Nothing is sent until you send it.</source>
        <translation>मजकुरासह WhatsApp उघडते. तुम्ही पाठवेपर्यंत काहीही पाठवले जात नाही.</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>बदला… (&amp;C)</translation>
    </message>
    <message>
        <source>E&amp;rase name…</source>
        <translation>नाव पुसा… (&amp;R)</translation>
    </message>
    <message>
        <source>Erases name, village and connections. The account stays.</source>
        <translation>नाव, गाव आणि जोडण्या पुसते. खाते राहते.</translation>
    </message>
    <message>
        <source>The limit is set.</source>
        <translation>मर्यादा ठरली.</translation>
    </message>
    <message>
        <source>%1 received.</source>
        <translation>%1 मिळाले.</translation>
    </message>
    <message>
        <source>It is written down.</source>
        <translation>लिहून ठेवले.</translation>
    </message>
    <message>
        <source>Such an amount cannot be. Nothing was written.</source>
        <translation>अशी रक्कम असू शकत नाही. काहीही लिहिले नाही.</translation>
    </message>
    <message>
        <source>Erase the name</source>
        <translation>नाव पुसा</translation>
    </message>
    <message>
        <source>Name, village, note and connections of %1 are erased from the book. The lines of the account stay under the number.</source>
        <translation>%1 चे नाव, गाव, टीप आणि जोडण्या वहीतून पुसल्या जातील. खात्याच्या ओळी नंबरसह राहतील.</translation>
    </message>
    <message>
        <source>&amp;Erase</source>
        <translation>पुसा (&amp;E)</translation>
    </message>
    <message>
        <source>The name is erased.</source>
        <translation>नाव पुसले.</translation>
    </message>
    <message>
        <source>Statement of %1</source>
        <translation>%1 चा तपशील</translation>
    </message>
    <message>
        <source>WhatsApp could not be opened. Copy the text instead.</source>
        <translation>WhatsApp उघडले नाही. त्याऐवजी मजकूर कॉपी करा.</translation>
    </message>
    <message>
        <source>WhatsApp has the text; it is sent when you press send there.</source>
        <translation>मजकूर WhatsApp मध्ये आहे; तिथे पाठवा दाबल्यावरच जाईल.</translation>
    </message>
    <message>
        <source>WhatsApp could not be opened. The text is copied instead.</source>
        <translation>WhatsApp उघडले नाही. त्याऐवजी मजकूर कॉपी केला आहे.</translation>
    </message>
</context>
<context>
    <name>ct::CustomersPage</name>
    <message>
        <source>Customer search</source>
        <translation>ग्राहक शोधा</translation>
    </message>
    <message>
        <source>Any part of number, name, village</source>
        <translation>नंबर, नाव, गाव यांचा कोणताही भाग</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>सर्व (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Owing</source>
        <translation>उधार असलेले (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Due soon</source>
        <translation>लवकर संपणारे (&amp;D)</translation>
    </message>
    <message>
        <source>New</source>
        <translation>नवीन</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>नवीन ग्राहक</translation>
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
        <translation>WhatsApp मजकूर</translation>
    </message>
    <message>
        <source>Opens WhatsApp with a text. Nothing is sent until you send it.</source>
        <translation>मजकुरासह WhatsApp उघडते. तुम्ही पाठवेपर्यंत काहीही पाठवले जात नाही.</translation>
    </message>
    <message>
        <source>&amp;Copy text</source>
        <translation>मजकूर कॉपी करा (&amp;C)</translation>
    </message>
    <message>
        <source>Recharge</source>
        <translation>रिचार्ज</translation>
    </message>
    <message>
        <source>Recharge again</source>
        <translation>पुन्हा रिचार्ज करा</translation>
    </message>
    <message>
        <source>Nobody is known yet. Ctrl+N makes the first customer.</source>
        <translation>अजून कोणी ग्राहक नाही. Ctrl+N ने पहिला ग्राहक तयार करा.</translation>
    </message>
    <message>
        <source>Nobody of that number, name or village.</source>
        <translation>या नंबरचा, नावाचा किंवा गावाचा कोणी नाही.</translation>
    </message>
    <message>
        <source>✓ Nobody owes anything.</source>
        <translation>✓ कोणाचेही काही बाकी नाही.</translation>
    </message>
    <message>
        <source>Looking through the recharges of the last months…</source>
        <translation>मागील महिन्यांचे रिचार्ज पाहत आहे…</translation>
    </message>
    <message>
        <source>No recharge runs out in the next days, as far as past recharges tell.</source>
        <translation>मागील रिचार्जनुसार पुढील दिवसांत कोणताही रिचार्ज संपत नाही.</translation>
    </message>
    <message numerus="yes">
        <source>%1 owed by %n</source>
        <translation>
            <numerusform>%1 बाकी, %n जणाकडे</numerusform>
            <numerusform>%1 बाकी, %n जणांकडे</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n दिवस</numerusform>
            <numerusform>%n दिवस</numerusform>
        </translation>
    </message>
    <message>
        <source>runs out today</source>
        <translation>आज संपेल</translation>
    </message>
    <message numerus="yes">
        <source>runs out in %n day(s)</source>
        <translation>
            <numerusform>%n दिवसात संपेल</numerusform>
            <numerusform>%n दिवसांत संपेल</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ran out %n day(s) ago</source>
        <translation>
            <numerusform>%n दिवसापूर्वी संपला</numerusform>
            <numerusform>%n दिवसांपूर्वी संपला</numerusform>
        </translation>
    </message>
    <message>
        <source>WhatsApp has the text; it is sent when you press send there.</source>
        <translation>मजकूर WhatsApp मध्ये आहे; तिथे पाठवा दाबल्यावरच जाईल.</translation>
    </message>
    <message>
        <source>WhatsApp could not be opened. The text is copied instead.</source>
        <translation>WhatsApp उघडले नाही. त्याऐवजी मजकूर कॉपी केला आहे.</translation>
    </message>
    <message>
        <source>The text is copied.</source>
        <translation>मजकूर कॉपी झाला.</translation>
    </message>
    <message>
        <source>This number is known already, as %1.</source>
        <translation>हा नंबर आधीच %1 या नावाने आहे.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>शोध</translation>
    </message>
    <message>
        <source>Take a payment</source>
        <translation>पैसे जमा करा</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>खात्याचा तपशील</translation>
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
        <translation>यशस्वी</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>रक्कम</translation>
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
        <translation>अयशस्वी</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>प्रतीक्षेत</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>उलटवले</translation>
    </message>
    <message>
        <source>Median time to result</source>
        <translation>निकालाचा मध्यम वेळ</translation>
    </message>
</context>
<context>
    <name>ct::DayBookPage</name>
    <message>
        <source>Day book dates</source>
        <translation>रोजमेळाचे दिवस</translation>
    </message>
    <message>
        <source>Export the day book</source>
        <translation>रोजमेळ एक्सपोर्ट करा</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>छापा… (&amp;P)</translation>
    </message>
    <message>
        <source>Print the day book</source>
        <translation>रोजमेळ छापा</translation>
    </message>
    <message>
        <source>Collected from customers</source>
        <translation>ग्राहकांकडून मिळाले</translation>
    </message>
    <message>
        <source>Taken from the wallet</source>
        <translation>वॉलेटमधून गेले</translation>
    </message>
    <message>
        <source>Margin, learnt</source>
        <translation>मार्जिन, अनुभवावरून</translation>
    </message>
    <message>
        <source>By service</source>
        <translation>सेवेनुसार</translation>
    </message>
    <message>
        <source>Day book by operator</source>
        <translation>ऑपरेटरनुसार रोजमेळ</translation>
    </message>
    <message>
        <source>Enter shows the recharges of an operator in the history.</source>
        <translation>Enter ने ऑपरेटरचे रिचार्ज हिस्टरीत दिसतात.</translation>
    </message>
    <message>
        <source>Reading the book…</source>
        <translation>वही वाचत आहे…</translation>
    </message>
    <message>
        <source>%1 – against the same weekday last week</source>
        <translation>%1 – मागच्या आठवड्यातील याच वाराच्या तुलनेत</translation>
    </message>
    <message numerus="yes">
        <source>%1 – against %n week(s) before</source>
        <translation>
            <numerusform>%1 – %n आठवड्यापूर्वीच्या तुलनेत</numerusform>
            <numerusform>%1 – %n आठवड्यांपूर्वीच्या तुलनेत</numerusform>
        </translation>
    </message>
    <message>
        <source>Sales by hour, in ₹</source>
        <translation>तासानुसार विक्री, ₹ मध्ये</translation>
    </message>
    <message>
        <source>Sales by month, in ₹</source>
        <translation>महिन्यानुसार विक्री, ₹ मध्ये</translation>
    </message>
    <message>
        <source>Sales by day, in ₹</source>
        <translation>दिवसानुसार विक्री, ₹ मध्ये</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>स्प्रेडशीटची फाइल (*.csv)</translation>
    </message>
    <message>
        <source>Pages to print (*.pdf)</source>
        <translation>छापायची पाने (*.pdf)</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>%1 मध्ये लिहिले</translation>
    </message>
    <message>
        <source>The day book could not be written there. Choose another folder, or make room on the disk.</source>
        <translation>रोजमेळ तिथे लिहिता आला नाही. दुसरा फोल्डर निवडा, किंवा डिस्कवर जागा करा.</translation>
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
        <translation>महिन्याचे मार्जिन</translation>
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
        <translation>आधीचा बॅलन्स माहीत नाही</translation>
    </message>
    <message>
        <source>no balance was asked in these days</source>
        <translation>या दिवसांत बॅलन्स विचारला नाही</translation>
    </message>
    <message>
        <source>top-ups %1</source>
        <extracomment>%1 is a sum of money: put into the wallet</extracomment>
        <translation>टॉप-अप %1</translation>
    </message>
    <message>
        <source>learnt once the wallet has shown it</source>
        <translation>वॉलेटने दाखवल्यावर कळेल</translation>
    </message>
    <message>
        <source>known of %1 of %2 operators</source>
        <extracomment>Of how many operators the margin is known</extracomment>
        <translation>%2 पैकी %1 ऑपरेटरचे माहीत</translation>
    </message>
    <message>
        <source>of all operators</source>
        <translation>सर्व ऑपरेटरचे</translation>
    </message>
    <message>
        <source>%1 waiting, %2</source>
        <extracomment>%1 a count, %2 a sum of money</extracomment>
        <translation>%1 प्रतीक्षेत, %2</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 अयशस्वी</translation>
    </message>
    <message>
        <source>%1 reversed, %2</source>
        <extracomment>%1 a count, %2 a sum of money</extracomment>
        <translation>%1 उलटवले, %2</translation>
    </message>
    <message>
        <source>Day book</source>
        <translation>रोजमेळ</translation>
    </message>
    <message>
        <source>Collected from customers</source>
        <translation>ग्राहकांकडून मिळाले</translation>
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
        <translation>वॉलेटमधून गेले</translation>
    </message>
    <message>
        <source>Wallet at the beginning</source>
        <translation>सुरुवातीला वॉलेट</translation>
    </message>
    <message>
        <source>Wallet at the end</source>
        <translation>शेवटी वॉलेट</translation>
    </message>
    <message>
        <source>Put into the wallet</source>
        <translation>वॉलेटमध्ये टाकले</translation>
    </message>
    <message>
        <source>Margin, learnt</source>
        <translation>मार्जिन, अनुभवावरून</translation>
    </message>
    <message>
        <source>Not sold</source>
        <translation>विकले नाही</translation>
    </message>
</context>
<context>
    <name>ct::DayJump</name>
    <message>
        <source>&amp;Day…</source>
        <translation>दिवस… (&amp;D)</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>एखाद्या दिवसावर जा</translation>
    </message>
    <message>
        <source>Shows what was sold on that day and before (Ctrl+G).</source>
        <translation>त्या दिवसाची आणि त्याआधीची विक्री दाखवते (Ctrl+G).</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>दिवस (&amp;D)</translation>
    </message>
    <message>
        <source>Day to go to</source>
        <translation>कोणत्या दिवसावर जायचे</translation>
    </message>
    <message>
        <source>Show that day</source>
        <translation>तो दिवस दाखवा</translation>
    </message>
</context>
<context>
    <name>ct::DecisionDialog</name>
    <message>
        <source>The owner&apos;s decision</source>
        <translation>मालकाचा निर्णय</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>ऑर्डर %1</translation>
    </message>
    <message>
        <source>It was &amp;done (success)</source>
        <translation>झाले (यशस्वी) (&amp;D)</translation>
    </message>
    <message>
        <source>It was &amp;not done (failed)</source>
        <translation>झाले नाही (अयशस्वी) (&amp;N)</translation>
    </message>
    <message>
        <source>It was &amp;taken back (reversed)</source>
        <translation>मागे घेतले (उलटवले) (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Reason: what the provider says, and who said it</source>
        <translation>कारण: प्रोव्हायडर काय म्हणतो, कोणी सांगितले (&amp;R)</translation>
    </message>
    <message>
        <source>Number of the &amp;document that says so</source>
        <translation>ज्या कागदात लिहिले आहे त्याचा क्रमांक (&amp;D)</translation>
    </message>
    <message>
        <source>Reference of the provider&apos;s &amp;portal</source>
        <translation>प्रोव्हायडरच्या पोर्टलचा संदर्भ (&amp;P)</translation>
    </message>
    <message>
        <source>De&amp;cide</source>
        <translation>निर्णय घ्या (&amp;C)</translation>
    </message>
    <message>
        <source>Decide nothing</source>
        <translation>निर्णय घेऊ नका</translation>
    </message>
    <message>
        <source>%1 counts as taken from the wallet for good, and the customer gets the receipt.</source>
        <translation>%1 वॉलेटमधून कापले असे धरले जाईल, आणि ग्राहकाला पावती मिळेल.</translation>
    </message>
    <message>
        <source>%1 counts as back in the wallet, and the customer is to get the money back. This cannot be undone.</source>
        <translation>%1 वॉलेटमध्ये परत आले असे धरले जाईल, आणि ग्राहकाला पैसे परत द्यायचे आहेत. हे उलटवता येत नाही.</translation>
    </message>
    <message>
        <source>Nothing counts as taken, and the same sale may be made again. If the provider did it after all, it is done twice. This cannot be undone.</source>
        <translation>काही कापले असे धरले जाणार नाही, आणि तीच विक्री पुन्हा करता येईल. प्रोव्हायडरने ती केलीच असेल तर दोनदा होईल. हे उलटवता येत नाही.</translation>
    </message>
    <message>
        <source>Decide only by what the provider&apos;s portal or a document says.</source>
        <translation>फक्त प्रोव्हायडरचे पोर्टल किंवा कागद जे सांगतो त्यानुसार निर्णय घ्या.</translation>
    </message>
    <message>
        <source>Outcome, reason and reference are needed.</source>
        <translation>निकाल, कारण आणि संदर्भ हवेत.</translation>
    </message>
</context>
<context>
    <name>ct::DisputeDialog</name>
    <message>
        <source>Raise a dispute</source>
        <translation>वाद नोंदवा</translation>
    </message>
    <message>
        <source>&amp;What is wrong, in the customer&apos;s words</source>
        <translation>काय चुकले, ग्राहकाच्या शब्दांत (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Raise</source>
        <translation>नोंदवा (&amp;R)</translation>
    </message>
    <message>
        <source>Note to the dispute</source>
        <translation>वादावर टीप</translation>
    </message>
    <message>
        <source>&amp;What was said, and by whom</source>
        <translation>काय सांगितले आणि कोणी (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Keep the note</source>
        <translation>टीप ठेवा (&amp;K)</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>प्रकरण बंद करा</translation>
    </message>
    <message>
        <source>&amp;How it ended</source>
        <translation>कसे संपले (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Close the case</source>
        <translation>प्रकरण बंद करा (&amp;C)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करा</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>निकाल (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Amount paid back</source>
        <translation>परत केलेली रक्कम (&amp;A)</translation>
    </message>
</context>
<context>
    <name>ct::DisputePanel</name>
    <message>
        <source>What happened</source>
        <translation>काय झाले</translation>
    </message>
    <message>
        <source>Complaint to the provider</source>
        <translation>प्रोव्हायडरकडे तक्रार</translation>
    </message>
    <message>
        <source>&amp;Ask now</source>
        <translation>आत्ता विचारा (&amp;A)</translation>
    </message>
    <message>
        <source>Asks the provider how this recharge stands. It never sends it again.</source>
        <translation>प्रोव्हायडरला या रिचार्जची स्थिती विचारते. पुन्हा कधीच पाठवत नाही.</translation>
    </message>
    <message>
        <source>Copy co&amp;mplaint</source>
        <translation>तक्रार कॉपी करा (&amp;M)</translation>
    </message>
    <message>
        <source>Copies the complaint with every number, to send to the provider.</source>
        <translation>सर्व क्रमांकांसह तक्रार कॉपी करते, प्रोव्हायडरला पाठवण्यासाठी.</translation>
    </message>
    <message>
        <source>&amp;Decide…</source>
        <translation>निर्णय… (&amp;D)</translation>
    </message>
    <message>
        <source>The owner&apos;s word on the outcome, with reason and reference.</source>
        <translation>निकालावर मालकाचा शब्द, कारण आणि संदर्भासह.</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>टीप… (&amp;N)</translation>
    </message>
    <message>
        <source>Keeps what was said about this case.</source>
        <translation>या प्रकरणात जे सांगितले ते ठेवते.</translation>
    </message>
    <message>
        <source>C&amp;lose…</source>
        <translation>बंद करा… (&amp;L)</translation>
    </message>
    <message>
        <source>Nothing is in dispute.
Sales without a result for a quarter of an hour, answers that contradict each other, double debits and reversals appear here by themselves.</source>
        <translation>कोणताही वाद नाही.
पंधरा मिनिटे निकाल नसलेल्या विक्री, परस्परविरोधी उत्तरे, दोनदा कापलेले पैसे आणि उलटवलेले व्यवहार इथे आपोआप येतात.</translation>
    </message>
    <message>
        <source>Choose a case to see what happened and what to do.</source>
        <translation>काय झाले आणि काय करायचे ते पाहण्यासाठी प्रकरण निवडा.</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>ऑर्डर %1</translation>
    </message>
    <message>
        <source>Txn %1</source>
        <extracomment>The provider&apos;s own number of the transaction</extracomment>
        <translation>व्यवहार %1</translation>
    </message>
    <message>
        <source>Ref %1</source>
        <extracomment>The operator&apos;s reference</extracomment>
        <translation>संदर्भ %1</translation>
    </message>
    <message>
        <source>Other order %1</source>
        <translation>दुसरी ऑर्डर %1</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>विचारत आहे…</translation>
    </message>
    <message>
        <source>Ends the case with its outcome.</source>
        <translation>निकालासह प्रकरण बंद करते.</translation>
    </message>
    <message>
        <source>Its outcome is not settled yet: it is asked about, or the owner decides.</source>
        <translation>याचा निकाल अजून ठरलेला नाही: विचारले जात आहे, किंवा मालक निर्णय घेईल.</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>%1 यांनी</translation>
    </message>
    <message>
        <source>Asked just now: nothing new.</source>
        <translation>आत्ताच विचारले: नवीन काही नाही.</translation>
    </message>
    <message>
        <source>Copied. Send it to the provider; that it was copied is kept in the story.</source>
        <translation>कॉपी झाले. प्रोव्हायडरला पाठवा; कॉपी केल्याचे इतिहासात ठेवले आहे.</translation>
    </message>
    <message>
        <source>Copied, but this could not be kept in the book.</source>
        <translation>कॉपी झाले, पण हे वहीत ठेवता आले नाही.</translation>
    </message>
    <message>
        <source>Decided and kept in the story.</source>
        <translation>निर्णय झाला आणि इतिहासात ठेवला.</translation>
    </message>
    <message>
        <source>Closed.</source>
        <translation>बंद झाले.</translation>
    </message>
    <message>
        <source>Kept in the story.</source>
        <translation>इतिहासात ठेवले.</translation>
    </message>
    <message>
        <source>This could not be written into the book, and nothing was changed.</source>
        <translation>हे वहीत लिहिता आले नाही, आणि काहीही बदलले नाही.</translation>
    </message>
    <message>
        <source>The sale stands differently by now. Nothing was changed; look at it again.</source>
        <translation>विक्रीची स्थिती आता बदलली आहे. काहीही बदलले नाही; पुन्हा पाहा.</translation>
    </message>
</context>
<context>
    <name>ct::DisputeWords</name>
    <message>
        <source>Done twice</source>
        <translation>दोनदा झाले</translation>
    </message>
    <message>
        <source>Answers contradict each other</source>
        <translation>उत्तरे परस्परविरोधी</translation>
    </message>
    <message>
        <source>Answers contradicted each other</source>
        <translation>उत्तरे परस्परविरोधी होती</translation>
    </message>
    <message>
        <source>Answer with another number or amount</source>
        <translation>उत्तरात दुसरा नंबर किंवा रक्कम</translation>
    </message>
    <message>
        <source>Answer about another order</source>
        <translation>उत्तर दुसऱ्या ऑर्डरचे</translation>
    </message>
    <message>
        <source>One transaction number for two</source>
        <translation>दोन विक्रींचा एकच व्यवहार क्रमांक</translation>
    </message>
    <message>
        <source>Taken back: customer is owed</source>
        <translation>मागे घेतले: ग्राहकाला देणे</translation>
    </message>
    <message>
        <source>Done after all</source>
        <translation>शेवटी झाले</translation>
    </message>
    <message>
        <source>Raised by hand</source>
        <translation>हाताने नोंदवले</translation>
    </message>
    <message>
        <source>No result</source>
        <translation>निकाल नाही</translation>
    </message>
    <message>
        <source>New</source>
        <translation>नवीन</translation>
    </message>
    <message>
        <source>Over 15 min</source>
        <translation>15 मिनिटांहून जास्त</translation>
    </message>
    <message>
        <source>Over a day</source>
        <translation>एका दिवसाहून जास्त</translation>
    </message>
    <message>
        <source>Letter due</source>
        <translation>तक्रार पाठवा</translation>
    </message>
    <message>
        <source>The customer paid once and it was done twice. Send the complaint and claim one amount back.</source>
        <translation>ग्राहकाने एकदा पैसे दिले आणि रिचार्ज दोनदा झाला. तक्रार पाठवून एक रक्कम परत मागा.</translation>
    </message>
    <message>
        <source>Ask the provider what holds, then decide.</source>
        <translation>प्रोव्हायडरला विचारा काय खरे आहे, मग निर्णय घ्या.</translation>
    </message>
    <message>
        <source>It was decided. Close it when the provider has confirmed the outcome.</source>
        <translation>निर्णय झाला आहे. प्रोव्हायडरने निकालाची खात्री दिल्यावर बंद करा.</translation>
    </message>
    <message>
        <source>Ask the provider which number was recharged with which amount.</source>
        <translation>कोणत्या नंबरवर किती रकमेचा रिचार्ज झाला ते प्रोव्हायडरला विचारा.</translation>
    </message>
    <message>
        <source>Ask the provider about both orders. Nothing was booked by this answer.</source>
        <translation>दोन्ही ऑर्डरबद्दल प्रोव्हायडरला विचारा. या उत्तराने काहीही नोंदले नाही.</translation>
    </message>
    <message>
        <source>Pay %1 back to the customer from the drawer, then close the case.</source>
        <translation>गल्ल्यातून ग्राहकाला %1 परत द्या, मग प्रकरण बंद करा.</translation>
    </message>
    <message>
        <source>It had counted as failed. If the customer was refunded, ask for the amount again; then close the case.</source>
        <translation>ते अयशस्वी धरले होते. ग्राहकाला पैसे परत दिले असल्यास रक्कम पुन्हा मागा; मग प्रकरण बंद करा.</translation>
    </message>
    <message>
        <source>Send the complaint, note what is answered, and close the case with its outcome.</source>
        <translation>तक्रार पाठवा, उत्तर लिहून ठेवा, आणि निकालासह प्रकरण बंद करा.</translation>
    </message>
    <message>
        <source>Do not sell it again and do not refund. Ask now; after a day call the provider, after five days send the complaint.</source>
        <translation>पुन्हा विकू नका आणि पैसे परत देऊ नका. आत्ता विचारा; एका दिवसानंतर प्रोव्हायडरला फोन करा, पाच दिवसांनंतर तक्रार पाठवा.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खुला</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>पैसे परत</translation>
    </message>
    <message>
        <source>Rejected by the provider</source>
        <translation>प्रोव्हायडरने नाकारले</translation>
    </message>
    <message>
        <source>Settled otherwise</source>
        <translation>इतर प्रकारे निकाली</translation>
    </message>
    <message>
        <source>Raised: %1</source>
        <translation>नोंदवले: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>टीप: %1</translation>
    </message>
    <message>
        <source>Complaint copied</source>
        <translation>तक्रार कॉपी केली</translation>
    </message>
    <message>
        <source>Closed, %1 paid back: %2</source>
        <translation>बंद, %1 परत: %2</translation>
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
        <translation>प्रोव्हायडरकडे अडकले</translation>
    </message>
    <message>
        <source>owed to customers</source>
        <translation>ग्राहकांना देणे</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>प्रकरणे</translation>
    </message>
    <message>
        <source>older than a day</source>
        <translation>एका दिवसापेक्षा जुने</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>वाद</translation>
    </message>
    <message>
        <source>✓ Everything is settled.</source>
        <translation>✓ सर्व निकाली आहे.</translation>
    </message>
</context>
<context>
    <name>ct::DoctorPage</name>
    <message>
        <source>Is everything in order?</source>
        <translation>सर्व ठीक आहे का?</translation>
    </message>
    <message>
        <source>Check everything</source>
        <translation>सर्व तपासा</translation>
    </message>
    <message>
        <source>No recharge is sent for this.</source>
        <translation>यासाठी कोणताही रिचार्ज पाठवला जात नाही.</translation>
    </message>
    <message>
        <source>C&amp;opy the report</source>
        <translation>रिपोर्ट कॉपी करा (&amp;O)</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>रिपोर्ट कॉपी करा</translation>
    </message>
    <message>
        <source>Copies it as text, without password, balance or customers&apos; numbers.</source>
        <translation>मजकूर म्हणून कॉपी करते, पासवर्ड, बॅलन्स किंवा ग्राहकांच्या नंबरांशिवाय.</translation>
    </message>
    <message>
        <source>Looking at everything…</source>
        <translation>सर्व पाहत आहे…</translation>
    </message>
    <message>
        <source>Looks at connection, login, disk, printer and all else that selling needs. No recharge is sent.</source>
        <translation>जोडणी, लॉगिन, डिस्क, प्रिंटर आणि विक्रीला लागणारे बाकी सर्व पाहते. कोणताही रिचार्ज पाठवला जात नाही.</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) found. What to do stands beside each.</source>
        <translation>
            <numerusform>%n दोष सापडला. काय करायचे ते बाजूला लिहिले आहे.</numerusform>
            <numerusform>%n दोष सापडले. काय करायचे ते प्रत्येकाच्या बाजूला लिहिले आहे.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No fault, and %n thing(s) to look at.</source>
        <translation>
            <numerusform>दोष नाही, %n गोष्ट पाहण्याची आहे.</numerusform>
            <numerusform>दोष नाही, %n गोष्टी पाहण्याच्या आहेत.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything that was looked at is well.</source>
        <translation>जे पाहिले ते सर्व ठीक आहे.</translation>
    </message>
    <message>
        <source>Copied. Paste it into a message to whoever helps you.</source>
        <translation>कॉपी झाले. मदत करणाऱ्याला पाठवायच्या संदेशात पेस्ट करा.</translation>
    </message>
    <message>
        <source>Check ever&amp;ything</source>
        <translation>सर्व तपासा (&amp;Y)</translation>
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
        <translation>%1 मिनिटे</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 तास</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 दिवस</translation>
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
        <translation>प्रोव्हायडरचे नाव</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>जोडणी</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>घड्याळ</translation>
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
        <translation>पासवर्डची जागा</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>डिस्क</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>वही</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>प्रिंटर</translation>
    </message>
    <message>
        <source>Call-backs</source>
        <translation>कॉल-बॅक</translation>
    </message>
    <message>
        <source>Shop-wide book</source>
        <translation>पूर्ण दुकानाची वही</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>ठीक</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>हे पाहा</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>दोष</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>पाहिले नाही</translation>
    </message>
    <message>
        <source>The name %1 leads to %2.</source>
        <translation>%1 या नावाचा पत्ता %2 आहे.</translation>
    </message>
    <message>
        <source>The address %1 needs no name to be looked up.</source>
        <translation>%1 या पत्त्यासाठी नाव शोधावे लागत नाही.</translation>
    </message>
    <message>
        <source>The name %1 cannot be found.</source>
        <translation>%1 हे नाव सापडत नाही.</translation>
    </message>
    <message>
        <source>The name %1 leads to %2, which is inside this network and not the provider.</source>
        <translation>%1 या नावाचा पत्ता %2 आहे, जो याच नेटवर्कमधला आहे, प्रोव्हायडर नाही.</translation>
    </message>
    <message>
        <source>There is no usable address of a provider.</source>
        <translation>प्रोव्हायडरचा वापरता येईल असा पत्ता नाही.</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 उत्तर देतो.</translation>
    </message>
    <message>
        <source>%1 answers over a connection that can be trusted.</source>
        <translation>%1 विश्वासार्ह जोडणीवर उत्तर देतो.</translation>
    </message>
    <message numerus="yes">
        <source>%1 answers safely, but its certificate ends in %n day(s).</source>
        <translation>
            <numerusform>%1 सुरक्षित उत्तर देतो, पण त्याचे प्रमाणपत्र %n दिवसात संपते.</numerusform>
            <numerusform>%1 सुरक्षित उत्तर देतो, पण त्याचे प्रमाणपत्र %n दिवसांत संपते.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 refuses the connection.</source>
        <translation>%1 जोडणी नाकारतो.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: no answer came.</source>
        <translation>%1 पर्यंत पोहोचता आले नाही: उत्तर आले नाही.</translation>
    </message>
    <message>
        <source>%1 was reached, and the connection was cut.</source>
        <translation>%1 पर्यंत पोहोचलो, पण जोडणी तुटली.</translation>
    </message>
    <message>
        <source>The certificate of %1 ended on %2.</source>
        <translation>%1 चे प्रमाणपत्र %2 रोजी संपले.</translation>
    </message>
    <message>
        <source>The certificate of %1 is good only from %2 on.</source>
        <translation>%1 चे प्रमाणपत्र %2 पासूनच चालते.</translation>
    </message>
    <message>
        <source>The certificate of %1 is signed by nobody this computer trusts.</source>
        <translation>%1 च्या प्रमाणपत्रावर या कॉम्प्युटरचा विश्वास असलेल्या कोणाचीही सही नाही.</translation>
    </message>
    <message>
        <source>The certificate of %1 is signed by “%2”, whom this computer does not trust.</source>
        <translation>%1 च्या प्रमाणपत्रावर “%2” ची सही आहे, ज्यावर या कॉम्प्युटरचा विश्वास नाही.</translation>
    </message>
    <message>
        <source>What answers as %1 shows the certificate of somebody else (%2).</source>
        <translation>%1 म्हणून उत्तर देणारा दुसऱ्याचे (%2) प्रमाणपत्र दाखवतो.</translation>
    </message>
    <message>
        <source>No safe connection to %1 could be made.</source>
        <translation>%1 शी सुरक्षित जोडणी झाली नाही.</translation>
    </message>
    <message>
        <source>The clock of this computer is right.</source>
        <translation>या कॉम्प्युटरचे घड्याळ बरोबर आहे.</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 fast.</source>
        <translation>या कॉम्प्युटरचे घड्याळ %1 पुढे आहे.</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 slow.</source>
        <translation>या कॉम्प्युटरचे घड्याळ %1 मागे आहे.</translation>
    </message>
    <message>
        <source>The book has an entry of %1, which is still to come by this clock.</source>
        <translation>वहीत %1 ची नोंद आहे, जी या घड्याळानुसार अजून यायची आहे.</translation>
    </message>
    <message>
        <source>The provider stated no time to compare the clock with.</source>
        <translation>घड्याळ जुळवण्यासाठी प्रोव्हायडरने वेळ सांगितली नाही.</translation>
    </message>
    <message>
        <source>The provider accepts user name and password. Balance %1.</source>
        <translation>प्रोव्हायडर युजर नेम आणि पासवर्ड स्वीकारतो. बॅलन्स %1.</translation>
    </message>
    <message>
        <source>The provider accepts user name and password.</source>
        <translation>प्रोव्हायडर युजर नेम आणि पासवर्ड स्वीकारतो.</translation>
    </message>
    <message>
        <source>The provider refuses the user name or the password.</source>
        <translation>प्रोव्हायडर युजर नेम किंवा पासवर्ड नाकारतो.</translation>
    </message>
    <message>
        <source>There is no password to log in with.</source>
        <translation>लॉगिनसाठी पासवर्ड नाही.</translation>
    </message>
    <message>
        <source>The provider did not answer the question for the balance.</source>
        <translation>बॅलन्स विचारल्यावर प्रोव्हायडरने उत्तर दिले नाही.</translation>
    </message>
    <message>
        <source>The provider answered, but not with a balance.</source>
        <translation>प्रोव्हायडरने उत्तर दिले, पण बॅलन्स सांगितला नाही.</translation>
    </message>
    <message>
        <source>The provider refuses the question for the balance: “%1”.</source>
        <translation>बॅलन्स विचारणे प्रोव्हायडर नाकारतो: “%1”.</translation>
    </message>
    <message>
        <source>The provider took a recharge from here on %1.</source>
        <translation>प्रोव्हायडरने इथून %1 रोजी रिचार्ज घेतला.</translation>
    </message>
    <message>
        <source>The provider refuses this shop&apos;s internet address.</source>
        <translation>प्रोव्हायडर या दुकानाचा इंटरनेट पत्ता नाकारतो.</translation>
    </message>
    <message>
        <source>The provider refuses this shop&apos;s internet address %1.</source>
        <translation>प्रोव्हायडर या दुकानाचा इंटरनेट पत्ता %1 नाकारतो.</translation>
    </message>
    <message>
        <source>No recharge has passed from here yet, and only a recharge shows it.</source>
        <translation>इथून अजून रिचार्ज गेलेला नाही, आणि ते रिचार्जनेच कळते.</translation>
    </message>
    <message>
        <source>The password can be kept and read.</source>
        <translation>पासवर्ड ठेवता आणि वाचता येतो.</translation>
    </message>
    <message>
        <source>The keyring of this desktop keeps nothing: there is none, or it is closed.</source>
        <translation>या डेस्कटॉपची कीरिंग काही ठेवत नाही: ती नाही, किंवा बंद आहे.</translation>
    </message>
    <message>
        <source>The place of the password is locked, or its passphrase is wrong.</source>
        <translation>पासवर्डच्या जागेला कुलूप आहे, किंवा तिचा पासफ्रेझ चुकीचा आहे.</translation>
    </message>
    <message>
        <source>The file with the password is missing, cannot be read or is not private.</source>
        <translation>पासवर्डची फाइल नाही, वाचता येत नाही किंवा खाजगी नाही.</translation>
    </message>
    <message>
        <source>No password is kept here.</source>
        <translation>इथे पासवर्ड ठेवलेला नाही.</translation>
    </message>
    <message>
        <source>The folder of the book can be written.</source>
        <translation>वहीच्या फोल्डरमध्ये लिहिता येते.</translation>
    </message>
    <message>
        <source>The folder of the book can be written, %1 are free.</source>
        <translation>वहीच्या फोल्डरमध्ये लिहिता येते, %1 मोकळे आहे.</translation>
    </message>
    <message>
        <source>Only %1 are free where the book lies.</source>
        <translation>वही आहे तिथे फक्त %1 मोकळे आहे.</translation>
    </message>
    <message>
        <source>The disk is full: %1 are free where the book lies, and nothing is sold below 200 MB.</source>
        <translation>डिस्क भरली आहे: वही आहे तिथे %1 मोकळे आहे, आणि 200 MB पेक्षा कमी असल्यास विक्री होत नाही.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written.</source>
        <translation>%1 फोल्डरमध्ये लिहिता येत नाही.</translation>
    </message>
    <message>
        <source>The folder %1 lies on another machine&apos;s disk, where nothing is safe in a power cut.</source>
        <translation>%1 फोल्डर दुसऱ्या कॉम्प्युटरच्या डिस्कवर आहे, जिथे वीज गेल्यास काहीही सुरक्षित नाही.</translation>
    </message>
    <message>
        <source>Other users of this computer can look into the folder %1.</source>
        <translation>या कॉम्प्युटरचे इतर वापरकर्ते %1 फोल्डर पाहू शकतात.</translation>
    </message>
    <message>
        <source>The book is well, and no recharge is waiting.</source>
        <translation>वही ठीक आहे, आणि कोणताही रिचार्ज प्रतीक्षेत नाही.</translation>
    </message>
    <message numerus="yes">
        <source>The book is well, and %n recharge(s) are waiting.</source>
        <translation>
            <numerusform>वही ठीक आहे, आणि %n रिचार्ज प्रतीक्षेत आहे.</numerusform>
            <numerusform>वही ठीक आहे, आणि %n रिचार्ज प्रतीक्षेत आहेत.</numerusform>
        </translation>
    </message>
    <message>
        <source>The book cannot be written: nothing is sold, past sales can be looked up.</source>
        <translation>वहीत लिहिता येत नाही: विक्री बंद आहे, जुनी विक्री पाहता येते.</translation>
    </message>
    <message>
        <source>The book is damaged: nothing is sold, past sales can be looked up.</source>
        <translation>वही खराब आहे: विक्री बंद आहे, जुनी विक्री पाहता येते.</translation>
    </message>
    <message>
        <source>The printer “%1” takes work.</source>
        <translation>“%1” प्रिंटर काम घेतो.</translation>
    </message>
    <message>
        <source>The printer “%1” is stopped: it takes work and prints nothing.</source>
        <translation>“%1” प्रिंटर थांबला आहे: काम घेतो, पण काही छापत नाही.</translation>
    </message>
    <message>
        <source>The printer “%1” is not there any more.</source>
        <translation>“%1” प्रिंटर आता नाही.</translation>
    </message>
    <message>
        <source>This computer has no printer.</source>
        <translation>या कॉम्प्युटरला प्रिंटर नाही.</translation>
    </message>
    <message>
        <source>Call-backs are switched off. Results come by asking, a little later.</source>
        <translation>कॉल-बॅक बंद आहेत. निकाल विचारल्यावर, थोडे उशिरा येतात.</translation>
    </message>
    <message>
        <source>Call-backs are received at %1.</source>
        <translation>कॉल-बॅक %1 वर घेतले जातात.</translation>
    </message>
    <message>
        <source>This counter keeps its own book only; no shop-wide book is attached.</source>
        <translation>हा काउंटर फक्त स्वतःची वही ठेवतो; पूर्ण दुकानाची वही जोडलेली नाही.</translation>
    </message>
    <message>
        <source>It has no meaning before this is well: %1.</source>
        <translation>आधी हे ठीक व्हायला हवे: %1.</translation>
    </message>
    <message>
        <source>This check did not end in time.</source>
        <translation>ही तपासणी वेळेत संपली नाही.</translation>
    </message>
    <message>
        <source>This could not be found out.</source>
        <translation>हे कळू शकले नाही.</translation>
    </message>
    <message>
        <source>Check the internet connection, and the provider&apos;s address in Settings. If other pages open, restart the router.</source>
        <translation>इंटरनेट जोडणी आणि सेटिंगमधील प्रोव्हायडरचा पत्ता तपासा. इतर पेज उघडत असल्यास राउटर पुन्हा सुरू करा.</translation>
    </message>
    <message>
        <source>If a login page of the network is waiting, open it in a browser. Else tell whoever looks after the router. Nothing is sent to a false address.</source>
        <translation>नेटवर्कचे लॉगिन पेज बाकी असल्यास ते ब्राउझरमध्ये उघडा. नाहीतर राउटर पाहणाऱ्याला सांगा. चुकीच्या पत्त्यावर काहीही पाठवले जात नाही.</translation>
    </message>
    <message>
        <source>Enter the provider&apos;s address in Settings; it begins with https://.</source>
        <translation>सेटिंगमध्ये प्रोव्हायडरचा पत्ता भरा; तो https:// ने सुरू होतो.</translation>
    </message>
    <message>
        <source>Tell the provider that the certificate has to be renewed.</source>
        <translation>प्रमाणपत्राचे नूतनीकरण करायचे आहे हे प्रोव्हायडरला सांगा.</translation>
    </message>
    <message>
        <source>Check the address in Settings. If it is right, the provider is down: wait, and sell nothing elsewhere for the same customer.</source>
        <translation>सेटिंगमध्ये पत्ता तपासा. बरोबर असल्यास प्रोव्हायडर बंद आहे: थांबा, आणि त्याच ग्राहकासाठी इतरत्र विकू नका.</translation>
    </message>
    <message>
        <source>Check the internet connection and the router, then look again.</source>
        <translation>इंटरनेट जोडणी आणि राउटर तपासा, मग पुन्हा पाहा.</translation>
    </message>
    <message>
        <source>Look again in a minute. If it stays, ask the provider whether the service is running.</source>
        <translation>एका मिनिटानंतर पुन्हा पाहा. तसेच राहिल्यास सेवा चालू आहे का ते प्रोव्हायडरला विचारा.</translation>
    </message>
    <message>
        <source>Check the date of this computer first. If it is right, tell the provider; nothing is sent until it is renewed.</source>
        <translation>आधी या कॉम्प्युटरची तारीख तपासा. बरोबर असल्यास प्रोव्हायडरला सांगा; नूतनीकरण होईपर्यंत काहीही पाठवले जात नाही.</translation>
    </message>
    <message>
        <source>The clock of this computer is probably wrong: set date and time.</source>
        <translation>बहुतेक या कॉम्प्युटरचे घड्याळ चुकीचे आहे: तारीख आणि वेळ लावा.</translation>
    </message>
    <message>
        <source>Somebody stands between this shop and the provider, or the address is wrong. Check it in Settings and try another internet connection. Nothing is sent over this one.</source>
        <translation>दुकान आणि प्रोव्हायडरच्या मध्ये कोणी आहे, किंवा पत्ता चुकीचा आहे. सेटिंगमध्ये तपासा आणि दुसरी इंटरनेट जोडणी वापरून पाहा. या जोडणीवर काहीही पाठवले जात नाही.</translation>
    </message>
    <message>
        <source>Set date and time, or switch on “set automatically” in the system&apos;s settings.</source>
        <translation>तारीख आणि वेळ लावा, किंवा सिस्टमच्या सेटिंगमध्ये “आपोआप” चालू करा.</translation>
    </message>
    <message>
        <source>Check date and time of this computer. Sales are kept in their order whatever the clock says.</source>
        <translation>या कॉम्प्युटरची तारीख आणि वेळ तपासा. घड्याळ काहीही सांगो, विक्री आपल्या क्रमाने राहते.</translation>
    </message>
    <message>
        <source>Enter user name and password again in Settings, and test them there.</source>
        <translation>सेटिंगमध्ये युजर नेम आणि पासवर्ड पुन्हा भरा आणि तिथेच तपासा.</translation>
    </message>
    <message>
        <source>Enter the password of the provider account in Settings.</source>
        <translation>सेटिंगमध्ये प्रोव्हायडर खात्याचा पासवर्ड भरा.</translation>
    </message>
    <message>
        <source>Look again in a minute. If it stays, call the provider.</source>
        <translation>एका मिनिटानंतर पुन्हा पाहा. तसेच राहिल्यास प्रोव्हायडरला फोन करा.</translation>
    </message>
    <message>
        <source>Call the provider and tell these words.</source>
        <translation>प्रोव्हायडरला फोन करून हे शब्द सांगा.</translation>
    </message>
    <message>
        <source>Ask the provider to add this shop&apos;s internet address to the white list of your account.</source>
        <translation>या दुकानाचा इंटरनेट पत्ता तुमच्या खात्याच्या व्हाइट लिस्टमध्ये घालायला प्रोव्हायडरला सांगा.</translation>
    </message>
    <message>
        <source>Ask the provider to add %1 to the white list of your account.</source>
        <translation>%1 तुमच्या खात्याच्या व्हाइट लिस्टमध्ये घालायला प्रोव्हायडरला सांगा.</translation>
    </message>
    <message>
        <source>Log in to the desktop with its password so that the keyring opens, or install one (gnome-keyring). Without it the password is asked for at every start.</source>
        <translation>कीरिंग उघडण्यासाठी डेस्कटॉपवर त्याच्या पासवर्डने लॉगिन करा, किंवा एक (gnome-keyring) इन्स्टॉल करा. तिच्याशिवाय प्रत्येक वेळी सुरू करताना पासवर्ड विचारला जातो.</translation>
    </message>
    <message>
        <source>Unlock the keyring, or start again and give the right passphrase.</source>
        <translation>कीरिंग उघडा, किंवा पुन्हा सुरू करून बरोबर पासफ्रेझ द्या.</translation>
    </message>
    <message>
        <source>Lay the file down again, readable by you alone (mode 0600).</source>
        <translation>फाइल पुन्हा ठेवा, फक्त तुम्हाला वाचता येईल अशी (mode 0600).</translation>
    </message>
    <message>
        <source>Make room: empty the waste basket, move pictures and films elsewhere.</source>
        <translation>जागा करा: कचरापेटी रिकामी करा, फोटो आणि चित्रपट दुसरीकडे हलवा.</translation>
    </message>
    <message>
        <source>Give yourself the right to write there, or have the disk checked.</source>
        <translation>तिथे लिहिण्याची परवानगी घ्या, किंवा डिस्क तपासून घ्या.</translation>
    </message>
    <message>
        <source>Move the folder to a disk of this computer.</source>
        <translation>फोल्डर याच कॉम्प्युटरच्या डिस्कवर हलवा.</translation>
    </message>
    <message>
        <source>Close it to others: only you need it (mode 0700).</source>
        <translation>तो इतरांसाठी बंद करा: फक्त तुम्हालाच लागतो (mode 0700).</translation>
    </message>
    <message>
        <source>Make room on the disk or mend the rights of the folder; then start the counter again.</source>
        <translation>डिस्कवर जागा करा किंवा फोल्डरची परवानगी दुरुस्त करा; मग काउंटर पुन्हा सुरू करा.</translation>
    </message>
    <message>
        <source>Close the counter and run “countertopctl verify”. The past sales are also in journal.jsonl; do not delete anything.</source>
        <translation>काउंटर बंद करून “countertopctl verify” चालवा. जुनी विक्री journal.jsonl मध्येही आहे; काहीही हटवू नका.</translation>
    </message>
    <message>
        <source>Look for paper and cable, then start the queue again in the system&apos;s printer settings.</source>
        <translation>कागद आणि वायर पाहा, मग सिस्टमच्या प्रिंटर सेटिंगमध्ये रांग पुन्हा सुरू करा.</translation>
    </message>
    <message>
        <source>Switch the printer on, or choose another one when you print.</source>
        <translation>प्रिंटर चालू करा, किंवा छापताना दुसरा निवडा.</translation>
    </message>
    <message>
        <source>Set one up in the system&apos;s printer settings. Until then receipts can be saved or sent as text.</source>
        <translation>सिस्टमच्या प्रिंटर सेटिंगमध्ये प्रिंटर जोडा. तोपर्यंत पावती सेव्ह करता किंवा मजकूर म्हणून पाठवता येते.</translation>
    </message>
    <message>
        <source>Look again. If it stays, send this report to whoever helps you.</source>
        <translation>पुन्हा पाहा. तसेच राहिल्यास हा रिपोर्ट मदत करणाऱ्याला पाठवा.</translation>
    </message>
    <message>
        <source>If the first recharge is refused with “Invalid IP”, look here again.</source>
        <translation>पहिला रिचार्ज “Invalid IP” म्हणून नाकारला तर इथे पुन्हा पाहा.</translation>
    </message>
    <message>
        <source>The counter receives call-backs at %1 while its window is open.</source>
        <translation>काउंटरची विंडो उघडी असताना तो %1 वर कॉल-बॅक घेतो.</translation>
    </message>
    <message>
        <source>Call-backs are not received: %1 is taken by another program, or the address is not of this computer. Results still come by asking, a little later.</source>
        <translation>कॉल-बॅक येत नाहीत: %1 दुसऱ्या प्रोग्रामकडे आहे, किंवा पत्ता या कॉम्प्युटरचा नाही. तरी निकाल विचारल्यावर येतात, थोडे उशिरा.</translation>
    </message>
    <message>
        <source>Call-backs are not received: %1 is no address in figures.</source>
        <translation>कॉल-बॅक येत नाहीत: %1 हा अंकांतला पत्ता नाही.</translation>
    </message>
    <message>
        <source>Call-backs are not received: the secret part of their path cannot be read.</source>
        <translation>कॉल-बॅक येत नाहीत: मार्गाचा गुप्त भाग वाचता आला नाही.</translation>
    </message>
    <message>
        <source>Where the owner confirms: the button in the strip above the pages, or “countertopctl release” with the reason.</source>
        <translation>मालक इथे खात्री देतो: पानांच्या वरच्या पट्टीतील बटण, किंवा कारणासह “countertopctl release”.</translation>
    </message>
    <message>
        <source>Close the other program (a second counter, a countertop-listener), or choose another port under Settings, Call-backs, and tell whoever leads the provider&apos;s calls to it.</source>
        <translation>दुसरा प्रोग्राम (दुसरा काउंटर, countertop-listener) बंद करा, किंवा सेटिंगमध्ये कॉल-बॅकखाली दुसरा पोर्ट निवडा आणि प्रोव्हायडरचे कॉल तिथे आणणाऱ्याला सांगा.</translation>
    </message>
    <message>
        <source>Under Settings, Call-backs, write 127.0.0.1 for this computer alone or 0.0.0.0 for the whole network.</source>
        <translation>सेटिंगमध्ये कॉल-बॅकखाली फक्त या कॉम्प्युटरसाठी 127.0.0.1 किंवा पूर्ण नेटवर्कसाठी 0.0.0.0 लिहा.</translation>
    </message>
    <message>
        <source>Run “countertopctl callback --new-token” and give the provider the new path.</source>
        <translation>“countertopctl callback --new-token” चालवा आणि प्रोव्हायडरला नवीन मार्ग द्या.</translation>
    </message>
    <message>
        <source>The last backup could not be made. The book itself is not damaged, and selling goes on.</source>
        <translation>शेवटचा बॅकअप बनवता आला नाही. वही स्वतः ठीक आहे, विक्री चालू राहते.</translation>
    </message>
    <message>
        <source>The last check of the whole book could not be made. No damage was found, and selling goes on.</source>
        <translation>पूर्ण वहीची शेवटची तपासणी करता आली नाही. बिघाड सापडला नाही, विक्री चालू राहते.</translation>
    </message>
    <message>
        <source>It is tried again by itself every ten minutes. If it stays, make room on the disk, or close other programs that use the book.</source>
        <translation>दर दहा मिनिटांनी आपोआप पुन्हा प्रयत्न होतो. तसेच राहिल्यास डिस्कवर जागा करा, किंवा वही वापरणारे इतर प्रोग्राम बंद करा.</translation>
    </message>
    <message>
        <source>It is tried again by itself every ten minutes while nobody sells. If it stays, close other programs that use the book.</source>
        <translation>कोणी विकत नसताना दर दहा मिनिटांनी आपोआप पुन्हा प्रयत्न होतो. तसेच राहिल्यास वही वापरणारे इतर प्रोग्राम बंद करा.</translation>
    </message>
</context>
<context>
    <name>ct::FindOverlay</name>
    <message>
        <source>Nothing is called that. Try a part of the name, the code or the state.</source>
        <translation>या नावाचे काही नाही. नाव, कोड किंवा राज्याचा भाग लिहा.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>शोधा</translation>
    </message>
    <message>
        <source>Find operator</source>
        <translation>ऑपरेटर शोधा</translation>
    </message>
    <message>
        <source>Part of a name, a code, a state</source>
        <translation>नाव, कोड किंवा राज्याचा भाग</translation>
    </message>
    <message>
        <source>Operators found</source>
        <translation>सापडलेले ऑपरेटर</translation>
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
        <translation>काय झाले ते पाहण्यासाठी रिचार्ज निवडा.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>काय झाले</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>पावती</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>पुन्हा करा</translation>
    </message>
    <message>
        <source>Fills the recharge form with the same operator, number and amount.</source>
        <translation>तोच ऑपरेटर, नंबर आणि रक्कम रिचार्ज फॉर्ममध्ये भरते.</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>आत्ता विचारा</translation>
    </message>
    <message>
        <source>Asks the provider how this recharge stands. It never sends it again.</source>
        <translation>प्रोव्हायडरला या रिचार्जची स्थिती विचारते. पुन्हा कधीच पाठवत नाही.</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>मजकूर कॉपी करा</translation>
    </message>
    <message>
        <source>Copies the receipt as text, to paste into a message.</source>
        <translation>संदेशात पेस्ट करण्यासाठी पावती मजकूर म्हणून कॉपी करते.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>विचारत आहे…</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>ऑर्डर %1</translation>
    </message>
    <message>
        <source>Txn %1</source>
        <extracomment>The provider&apos;s own number of the transaction</extracomment>
        <translation>व्यवहार %1</translation>
    </message>
    <message>
        <source>Ref %1</source>
        <extracomment>The operator&apos;s reference</extracomment>
        <translation>संदर्भ %1</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>पावती %1</translation>
    </message>
    <message>
        <source>It was asked about only a moment ago. Wait a little.</source>
        <translation>आत्ताच विचारले आहे. थोडे थांबा.</translation>
    </message>
    <message>
        <source>Asked just now: nothing new.</source>
        <translation>आत्ताच विचारले: नवीन काही नाही.</translation>
    </message>
    <message>
        <source>Copied. Paste it into the message.</source>
        <translation>कॉपी झाले. संदेशात पेस्ट करा.</translation>
    </message>
    <message>
        <source>Raise dispute…</source>
        <translation>वाद नोंदवा…</translation>
    </message>
    <message>
        <source>Puts the sale on the owner&apos;s list, with the complaint to send.</source>
        <translation>पाठवण्याच्या तक्रारीसह विक्री मालकाच्या यादीत टाकते.</translation>
    </message>
    <message>
        <source>It is in dispute already: see Disputes.</source>
        <translation>यावर आधीच वाद आहे: वाद पेज पाहा.</translation>
    </message>
    <message>
        <source>Story of the sale</source>
        <translation>विक्रीचा इतिहास</translation>
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
        <translation>काल</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>मागील 7 दिवस</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>मागील 30 दिवस</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>सर्व दिवस</translation>
    </message>
    <message>
        <source>Pick days…</source>
        <translation>दिवस निवडा…</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>Two days, as in &quot;1 Oct – 31 Oct 2026&quot;</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>पहिला दिवस (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>शेवटचा दिवस (&amp;L)</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>हे दिवस दाखवा</translation>
    </message>
</context>
<context>
    <name>ct::HistoryView</name>
    <message>
        <source>History search</source>
        <translation>हिस्टरीत शोधा</translation>
    </message>
    <message>
        <source>History dates</source>
        <translation>हिस्टरीचे दिवस</translation>
    </message>
    <message>
        <source>History service</source>
        <translation>हिस्टरीची सेवा</translation>
    </message>
    <message>
        <source>History operator</source>
        <translation>हिस्टरीचा ऑपरेटर</translation>
    </message>
    <message>
        <source>History status</source>
        <translation>हिस्टरीची स्थिती</translation>
    </message>
    <message>
        <source>Writes everything that is found into a table for spreadsheets.</source>
        <translation>जे सापडले ते सर्व स्प्रेडशीटच्या फाइलमध्ये लिहिते.</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>सर्व सेवा</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>कोणतीही स्थिती</translation>
    </message>
    <message>
        <source>Still open</source>
        <extracomment>All recharges whose result is not known yet</extracomment>
        <translation>अजून खुले</translation>
    </message>
    <message>
        <source>All operators</source>
        <translation>सर्व ऑपरेटर</translation>
    </message>
    <message>
        <source>History table</source>
        <translation>हिस्टरीची यादी</translation>
    </message>
    <message>
        <source>Search all days</source>
        <translation>सर्व दिवसांत शोधा</translation>
    </message>
    <message>
        <source>The history could not be read. The book on this computer did not answer; nothing is lost by that.</source>
        <translation>हिस्टरी वाचता आली नाही. या कॉम्प्युटरच्या वहीने उत्तर दिले नाही; यामुळे काहीही हरवले नाही.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>पुन्हा प्रयत्न करा</translation>
    </message>
    <message>
        <source>History totals</source>
        <translation>हिस्टरीची बेरीज</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>मोजत आहे…</translation>
    </message>
    <message>
        <source>No recharge yet. The first one appears here at once.</source>
        <translation>अजून रिचार्ज नाही. पहिला होताच इथे दिसेल.</translation>
    </message>
    <message>
        <source>Nothing of that kind was found in these days.</source>
        <translation>या दिवसांत असे काही सापडले नाही.</translation>
    </message>
    <message>
        <source>Nothing of that kind was found.</source>
        <translation>असे काही सापडले नाही.</translation>
    </message>
    <message>
        <source>Nothing was sold in these days.</source>
        <translation>या दिवसांत काही विकले नाही.</translation>
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
        <translation>%1 यशस्वी</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <extracomment>%1 is a sum of money</extracomment>
        <translation>%1 प्रतीक्षेत</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <extracomment>%1 is a sum of money</extracomment>
        <translation>%1 अयशस्वी</translation>
    </message>
    <message>
        <source>%1 … so far</source>
        <extracomment>%1 is a count with sums that are still rising</extracomment>
        <translation>%1 … आतापर्यंत</translation>
    </message>
    <message>
        <source>%1 — found in %2 ms</source>
        <extracomment>%1 is a count with sums, %2 a number of milliseconds</extracomment>
        <translation>%1 — %2 मि.से. मध्ये सापडले</translation>
    </message>
    <message>
        <source>Export what is found</source>
        <translation>सापडलेले एक्सपोर्ट करा</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>स्प्रेडशीटची फाइल (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) written to %1</source>
        <translation>
            <numerusform>%1 मध्ये %Ln ओळ लिहिली</numerusform>
            <numerusform>%1 मध्ये %Ln ओळी लिहिल्या</numerusform>
        </translation>
    </message>
    <message>
        <source>The table could not be written there. Choose another folder, or make room on the disk.</source>
        <translation>फाइल तिथे लिहिता आली नाही. दुसरा फोल्डर निवडा किंवा डिस्कवर जागा करा.</translation>
    </message>
    <message>
        <source>name or number</source>
        <translation>नाव किंवा नंबर</translation>
    </message>
    <message>
        <source>Any part of a number, a customer&apos;s name, an order id or a reference</source>
        <translation>नंबर, ग्राहकाचे नाव, ऑर्डर आयडी किंवा संदर्भ यांचा कोणताही भाग</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>शोधत आहे…</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>एक्सपोर्टची प्रगती</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>वर्कबुक (*.xlsx)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करा</translation>
    </message>
    <message>
        <source>Cancelled. No file was written.</source>
        <translation>रद्द केले. कोणतीही फाइल लिहिली नाही.</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>एक्सपोर्ट (&amp;X)…</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>पावती</translation>
    </message>
    <message>
        <source>Repeat the sale</source>
        <translation>तीच विक्री पुन्हा</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>शोध</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>एखाद्या दिवसावर जा</translation>
    </message>
</context>
<context>
    <name>ct::HoldDialog</name>
    <message>
        <source>Let selling go on</source>
        <translation>विक्री चालू द्या</translation>
    </message>
    <message>
        <source>&amp;Reason, kept in the book with the time</source>
        <translation>कारण, वेळेसह वहीत राहील (&amp;R)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>&amp;Go on selling</source>
        <translation>विक्री चालू करा (&amp;G)</translation>
    </message>
    <message>
        <source>Leave it stopped</source>
        <translation>थांबलेली राहू द्या</translation>
    </message>
</context>
<context>
    <name>ct::HoldStrip</name>
    <message numerus="yes">
        <source>%n further reason(s) to look at after this one.</source>
        <translation>
            <numerusform>यानंतर आणखी %n कारण पाहायचे आहे.</numerusform>
            <numerusform>यानंतर आणखी %n कारणे पाहायची आहेत.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wallet and &amp;book…</source>
        <translation>वॉलेट आणि वही… (&amp;B)</translation>
    </message>
    <message>
        <source>O&amp;wner confirms…</source>
        <translation>मालकाची खात्री… (&amp;W)</translation>
    </message>
    <message>
        <source>Sho&amp;w the open sales</source>
        <translation>खुल्या विक्री पाहा (&amp;W)</translation>
    </message>
</context>
<context>
    <name>ct::KeysDialog</name>
    <message>
        <source>&amp;Give this key</source>
        <translation>ही कळ द्या (&amp;G)</translation>
    </message>
    <message>
        <source>Its &amp;own key again</source>
        <translation>पुन्हा स्वतःची कळ (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;All keys as they were</source>
        <translation>सर्व कळा पूर्वीसारख्या (&amp;A)</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>कळा बदला</translation>
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
        <translation>कळ</translation>
    </message>
    <message>
        <source>&amp;New key: press it here</source>
        <translation>नवीन कळ: इथे दाबा (&amp;N)</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>नवीन कळ</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>सेव्ह करा (&amp;S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करा</translation>
    </message>
    <message>
        <source>This key is the same in every shop.</source>
        <translation>ही कळ प्रत्येक दुकानात सारखीच असते.</translation>
    </message>
    <message>
        <source>This key writes in a field. Take a function key, or one with Ctrl.</source>
        <translation>ही कळ रकान्यात लिहिते. फंक्शन कळ किंवा Ctrl सोबतची कळ घ्या.</translation>
    </message>
    <message>
        <source>This key pays, leaves or opens a menu, in every shop alike.</source>
        <translation>ही कळ प्रत्येक दुकानात पैसे पाठवते, बाहेर पडते किंवा मेनू उघडते.</translation>
    </message>
    <message>
        <source>This key belongs to &quot;%1&quot;. Give that another key first.</source>
        <translation>ही कळ &quot;%1&quot; ची आहे. आधी त्याला दुसरी कळ द्या.</translation>
    </message>
    <message>
        <source>Every command has its own key again, once it is saved.</source>
        <translation>सेव्ह केल्यावर प्रत्येक आदेशाला पुन्हा स्वतःची कळ मिळेल.</translation>
    </message>
    <message>
        <source>Not saved: the settings could not be written. Look at the disk and at the rights of the data folder.</source>
        <translation>सेव्ह झाले नाही: सेटिंग लिहिता आली नाही. डिस्क आणि डेटा फोल्डरची परवानगी पाहा.</translation>
    </message>
</context>
<context>
    <name>ct::KeysOverlay</name>
    <message>
        <source>Change &amp;keys…</source>
        <translation>कळा बदला (&amp;K)…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>कळा</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>कळा बदला</translation>
    </message>
    <message>
        <source>Close the keys</source>
        <translation>कळा बंद करा</translation>
    </message>
    <message>
        <source>Keys that work now</source>
        <translation>आत्ता चालणाऱ्या कळा</translation>
    </message>
    <message>
        <source>Enter goes on to the next field and never pays. A letter that is underlined is pressed together with Alt.</source>
        <translation>Enter पुढच्या रकान्यात नेते आणि कधीच पैसे पाठवत नाही. अधोरेखित अक्षर Alt सोबत दाबा.</translation>
    </message>
    <message>
        <source> or </source>
        <extracomment>Between two keys that do the same: &quot;F9 or Ctrl+2&quot;</extracomment>
        <translation> किंवा </translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>सगळीकडे</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>बंद करा (&amp;L)</translation>
    </message>
</context>
<context>
    <name>ct::Label</name>
    <message>
        <source>Account ID</source>
        <translation>खाते आयडी</translation>
    </message>
    <message>
        <source>Account ID (RAPDRP) / Connection ID (Non-RAPDRP)</source>
        <translation>खाते आयडी (RAPDRP) / जोडणी आयडी (Non-RAPDRP)</translation>
    </message>
    <message>
        <source>Account ID (RAPDRP) / Consumer no. (Non-RAPDRP)</source>
        <translation>खाते आयडी (RAPDRP) / ग्राहक क्र. (Non-RAPDRP)</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>खाते क्रमांक</translation>
    </message>
    <message>
        <source>BP number</source>
        <translation>BP क्रमांक</translation>
    </message>
    <message>
        <source>Bank account number</source>
        <translation>बँक खाते क्रमांक</translation>
    </message>
    <message>
        <source>Bill group number</source>
        <translation>बिल ग्रुप क्रमांक</translation>
    </message>
    <message>
        <source>Billing unit (BU)</source>
        <translation>बिलिंग युनिट (BU)</translation>
    </message>
    <message>
        <source>Business partner number</source>
        <translation>बिझनेस पार्टनर क्रमांक</translation>
    </message>
    <message>
        <source>CA number</source>
        <translation>CA क्रमांक</translation>
    </message>
    <message>
        <source>Consumer (account) number</source>
        <translation>ग्राहक (खाते) क्रमांक</translation>
    </message>
    <message>
        <source>Consumer / meter number</source>
        <translation>ग्राहक / मीटर क्रमांक</translation>
    </message>
    <message>
        <source>Consumer ID</source>
        <translation>ग्राहक आयडी</translation>
    </message>
    <message>
        <source>Consumer code</source>
        <translation>ग्राहक कोड</translation>
    </message>
    <message>
        <source>Consumer no.</source>
        <translation>ग्राहक क्र.</translation>
    </message>
    <message>
        <source>Consumer number</source>
        <translation>ग्राहक क्रमांक</translation>
    </message>
    <message>
        <source>Consumer number / IVRS</source>
        <translation>ग्राहक क्रमांक / IVRS</translation>
    </message>
    <message>
        <source>Contract account no.</source>
        <translation>कॉन्ट्रॅक्ट खाते क्र.</translation>
    </message>
    <message>
        <source>Contract account number</source>
        <translation>कॉन्ट्रॅक्ट खाते क्रमांक</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>ग्राहक आयडी</translation>
    </message>
    <message>
        <source>Customer ID (not Consumer no.)</source>
        <translation>ग्राहक आयडी (ग्राहक क्र. नव्हे)</translation>
    </message>
    <message>
        <source>Customer ID / Account ID</source>
        <translation>ग्राहक आयडी / खाते आयडी</translation>
    </message>
    <message>
        <source>Customer ID / registered telephone no.</source>
        <translation>ग्राहक आयडी / नोंदणीकृत फोन क्र.</translation>
    </message>
    <message>
        <source>Customer account (CA) number</source>
        <translation>ग्राहक खाते (CA) क्रमांक</translation>
    </message>
    <message>
        <source>Customer number / IVRS</source>
        <translation>ग्राहक क्रमांक / IVRS</translation>
    </message>
    <message>
        <source>Customer number / business partner</source>
        <translation>ग्राहक क्रमांक / बिझनेस पार्टनर</translation>
    </message>
    <message>
        <source>Cycle number</source>
        <translation>सायकल क्रमांक</translation>
    </message>
    <message>
        <source>Data card number</source>
        <translation>डेटा कार्ड क्रमांक</translation>
    </message>
    <message>
        <source>Date of birth (DD-MM-YYYY)</source>
        <translation>जन्मतारीख (दिवस-महिना-वर्ष)</translation>
    </message>
    <message>
        <source>Electricity account no. / service connection no.</source>
        <translation>वीज खाते क्र. / सर्व्हिस जोडणी क्र.</translation>
    </message>
    <message>
        <source>IVRS number</source>
        <translation>IVRS क्रमांक</translation>
    </message>
    <message>
        <source>K number</source>
        <translation>K क्रमांक</translation>
    </message>
    <message>
        <source>Landline number</source>
        <translation>लँडलाइन क्रमांक</translation>
    </message>
    <message>
        <source>Landline number (without STD code)</source>
        <translation>लँडलाइन क्रमांक (STD कोडशिवाय)</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>मोबाइल क्रमांक</translation>
    </message>
    <message>
        <source>Policy number</source>
        <translation>पॉलिसी क्रमांक</translation>
    </message>
    <message>
        <source>Processing cycle (PC)</source>
        <translation>प्रोसेसिंग सायकल (PC)</translation>
    </message>
    <message>
        <source>RR number</source>
        <translation>RR क्रमांक</translation>
    </message>
    <message>
        <source>STD code</source>
        <translation>STD कोड</translation>
    </message>
    <message>
        <source>Service connection number / CA number</source>
        <translation>सर्व्हिस जोडणी क्रमांक / CA क्रमांक</translation>
    </message>
    <message>
        <source>Service number</source>
        <translation>सर्व्हिस क्रमांक</translation>
    </message>
    <message>
        <source>Smart card number</source>
        <translation>स्मार्ट कार्ड क्रमांक</translation>
    </message>
    <message>
        <source>Subscriber ID</source>
        <translation>सबस्क्रायबर आयडी</translation>
    </message>
    <message>
        <source>USC number</source>
        <translation>USC क्रमांक</translation>
    </message>
    <message>
        <source>Unique service number (USC)</source>
        <translation>युनिक सर्व्हिस क्रमांक (USC)</translation>
    </message>
    <message>
        <source>Vehicle number</source>
        <translation>वाहन क्रमांक</translation>
    </message>
    <message>
        <source>Vehicle number / wallet number</source>
        <translation>वाहन क्रमांक / वॉलेट क्रमांक</translation>
    </message>
    <message>
        <source>Vehicle registration number</source>
        <translation>वाहन नोंदणी क्रमांक</translation>
    </message>
    <message>
        <source>Vehicle registration number / wallet ID</source>
        <translation>वाहन नोंदणी क्रमांक / वॉलेट आयडी</translation>
    </message>
    <message>
        <source>Vehicle registration number / wallet number</source>
        <translation>वाहन नोंदणी क्रमांक / वॉलेट क्रमांक</translation>
    </message>
    <message>
        <source>Viewing card (VC) no. / registered mobile</source>
        <translation>व्ह्यूइंग कार्ड (VC) क्र. / नोंदणीकृत मोबाइल</translation>
    </message>
    <message>
        <source>Andaman and Nicobar</source>
        <translation>अंदमान आणि निकोबार</translation>
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
        <translation>आसाम</translation>
    </message>
    <message>
        <source>Bihar</source>
        <translation>बिहार</translation>
    </message>
    <message>
        <source>Chandigarh</source>
        <translation>चंदीगड</translation>
    </message>
    <message>
        <source>Chennai</source>
        <translation>चेन्नई</translation>
    </message>
    <message>
        <source>Chhattisgarh</source>
        <translation>छत्तीसगड</translation>
    </message>
    <message>
        <source>Dadra and Nagar Haveli</source>
        <translation>दादरा आणि नगर हवेली</translation>
    </message>
    <message>
        <source>Daman and Diu</source>
        <translation>दमण आणि दीव</translation>
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
        <translation>जम्मू आणि काश्मीर</translation>
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
        <translation>केरळ</translation>
    </message>
    <message>
        <source>Kolkata</source>
        <translation>कोलकाता</translation>
    </message>
    <message>
        <source>Ladakh</source>
        <translation>लडाख</translation>
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
        <translation>मणिपूर</translation>
    </message>
    <message>
        <source>Meghalaya</source>
        <translation>मेघालय</translation>
    </message>
    <message>
        <source>Mizoram</source>
        <translation>मिझोराम</translation>
    </message>
    <message>
        <source>Mumbai</source>
        <translation>मुंबई</translation>
    </message>
    <message>
        <source>Nagaland</source>
        <translation>नागालँड</translation>
    </message>
    <message>
        <source>New Delhi</source>
        <translation>नवी दिल्ली</translation>
    </message>
    <message>
        <source>North East</source>
        <translation>ईशान्य भारत</translation>
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
        <translation>सिक्कीम</translation>
    </message>
    <message>
        <source>Tamil Nadu</source>
        <translation>तमिळनाडू</translation>
    </message>
    <message>
        <source>Telangana</source>
        <translation>तेलंगणा</translation>
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
        <translation>कोणत्या पत्त्यावर ऐकायचे (127.0.0.1)</translation>
    </message>
    <message>
        <source>port; without it that of the settings, or a free one</source>
        <translation>पोर्ट; न दिल्यास सेटिंगमधला, किंवा मोकळा</translation>
    </message>
    <message>
        <source>There is no counter in %1. Name its folder with --data-dir, or set it up first with &quot;countertopctl configure&quot;.</source>
        <translation>%1 मध्ये काउंटर नाही. --data-dir ने त्याचा फोल्डर सांगा, किंवा आधी &quot;countertopctl configure&quot; ने तयार करा.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written. Nothing is listened to.</source>
        <translation>%1 फोल्डरमध्ये लिहिता येत नाही. काहीही ऐकले जात नाही.</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be used: %2 is out of form.</source>
        <translation>%1 मधील सेटिंग वापरता येत नाही: %2 योग्य स्वरूपात नाही.</translation>
    </message>
    <message>
        <source>The book in %1 cannot be used (%2). Nothing is listened to. Run &quot;countertopctl verify&quot; to see what is wrong.</source>
        <translation>%1 मधील वही वापरता येत नाही (%2). काहीही ऐकले जात नाही. काय चुकले ते पाहण्यासाठी &quot;countertopctl verify&quot; चालवा.</translation>
    </message>
    <message>
        <source>--port is a number from 0 to 65535.</source>
        <translation>--port ही 0 ते 65535 संख्या आहे.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address: --bind takes one in figures, such as 127.0.0.1 or 0.0.0.0.</source>
        <translation>&quot;%1&quot; हा पत्ता नाही: --bind ला अंकांतला पत्ता हवा, जसे 127.0.0.1 किंवा 0.0.0.0.</translation>
    </message>
    <message>
        <source>The token of the call-backs cannot be read from %1: it must be a private file (0600) of this user. &quot;countertopctl callback --new-token&quot; makes a new one.</source>
        <translation>कॉल-बॅकचे टोकन %1 मधून वाचता आले नाही: ती याच वापरकर्त्याची खाजगी फाइल (0600) हवी. &quot;countertopctl callback --new-token&quot; नवीन बनवते.</translation>
    </message>
    <message>
        <source>Port %1 of %2 cannot be had (%3). Choose another one with --port, or close the program that has it.</source>
        <translation>%2 चा पोर्ट %1 मिळाला नाही (%3). --port ने दुसरा निवडा, किंवा तो घेतलेला प्रोग्राम बंद करा.</translation>
    </message>
    <message>
        <source>takes the provider&apos;s call-backs</source>
        <translation>प्रोव्हायडरचे कॉल-बॅक घेते</translation>
    </message>
</context>
<context>
    <name>ct::MainWindow</name>
    <message>
        <source>Countertop – practice</source>
        <translation>Countertop – सराव</translation>
    </message>
    <message>
        <source>Countertop</source>
        <translation>Countertop</translation>
    </message>
    <message>
        <source>PRACTICE · play money, no real recharge is made</source>
        <translation>सराव · खोटे पैसे, खरा रिचार्ज होत नाही</translation>
    </message>
    <message>
        <source>Recharge</source>
        <translation>रिचार्ज</translation>
    </message>
    <message>
        <source>History</source>
        <translation>हिस्टरी</translation>
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
        <translation>बॅलन्स विचारा (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>बंद करा (&amp;Q)</translation>
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
        <translation>ऑपरेटर शोधा (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>हिस्टरी (&amp;H)</translation>
    </message>
    <message>
        <source>Open the &amp;history</source>
        <translation>हिस्टरी उघडा (&amp;H)</translation>
    </message>
    <message>
        <source>H&amp;elp</source>
        <translation>मदत (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;About Countertop</source>
        <translation>Countertop बद्दल (&amp;A)</translation>
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
        <translation>वाद</translation>
    </message>
    <message>
        <source>&amp;Disputes</source>
        <translation>वाद (&amp;D)</translation>
    </message>
    <message>
        <source>Questions refused</source>
        <translation>प्रश्न नाकारले जात आहेत</translation>
    </message>
    <message>
        <source>&amp;Wallet and book</source>
        <translation>&amp;वॉलेट आणि वही</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>रूप (&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>फिके (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>गडद (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>जास्त कॉन्ट्रास्ट (&amp;H)</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>ग्राहक</translation>
    </message>
    <message>
        <source>Bulk</source>
        <translation>एकत्र</translation>
    </message>
    <message>
        <source>&amp;Customers</source>
        <translation>ग्राहक (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Bulk list</source>
        <translation>एकत्र यादी (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Papers and printer</source>
        <translation>स्लिप आणि प्रिंटर (&amp;P)</translation>
    </message>
    <message>
        <source>Day book</source>
        <translation>रोजमेळ</translation>
    </message>
    <message>
        <source>Da&amp;y book</source>
        <translation>रोजमेळ (&amp;Y)</translation>
    </message>
    <message>
        <source>Practice panel</source>
        <translation>सराव पॅनेल</translation>
    </message>
    <message>
        <source>PRACTICE · play money · %1</source>
        <translation>सराव · खोटे पैसे · %1</translation>
    </message>
    <message>
        <source>Set &amp;up the shop…</source>
        <translation>दुकानाची तयारी (&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Practice panel</source>
        <translation>सराव पॅनेल (&amp;P)</translation>
    </message>
    <message>
        <source>Leave practice and sell for &amp;real</source>
        <translation>सराव सोडून खरी विक्री (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keys that work now</source>
        <translation>आत्ता चालणाऱ्या कळा (&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Change keys…</source>
        <translation>कळा बदला (&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>पुस्तिका (&amp;M)</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>सगळीकडे</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>शिफ्ट</translation>
    </message>
    <message>
        <source>&amp;Shift and drawer</source>
        <translation>शिफ्ट आणि गल्ला (&amp;S)</translation>
    </message>
    <message>
        <source>Switch &amp;user</source>
        <translation>वापरकर्ता बदला (&amp;U)</translation>
    </message>
    <message>
        <source>This page is the owner&apos;s</source>
        <translation>हे पान मालकाचे आहे</translation>
    </message>
    <message>
        <source>What stands here is shown to an owner alone. Nothing was changed. To go on, let an owner sign in.</source>
        <translation>येथे जे आहे ते फक्त मालकाला दाखवले जाते. काहीही बदलले नाही. पुढे जाण्यासाठी मालकाने साइन इन करावे.</translation>
    </message>
    <message>
        <source>Switch user</source>
        <translation>वापरकर्ता बदला</translation>
    </message>
</context>
<context>
    <name>ct::MannerCard</name>
    <message>
        <source>Show the sale on a second screen</source>
        <translation>विक्री दुसऱ्या स्क्रीनवर दाखवा</translation>
    </message>
    <message>
        <source>Number, operator, amount and the UPI code, turned to the customer. Without a second screen nothing is shown.</source>
        <translation>नंबर, ऑपरेटर, रक्कम आणि UPI कोड, ग्राहकाच्या दिशेने. दुसरी स्क्रीन नसल्यास काही दिसत नाही.</translation>
    </message>
    <message>
        <source>Saved. It holds from the next sale on.</source>
        <translation>सेव्ह झाले. पुढच्या विक्रीपासून लागू.</translation>
    </message>
    <message>
        <source>Not saved: the settings could not be written. Look at the disk and at the rights of the data folder.</source>
        <translation>सेव्ह झाले नाही: सेटिंग लिहिता आली नाही. डिस्क आणि डेटा फोल्डरची परवानगी पाहा.</translation>
    </message>
    <message>
        <source>Screen and sounds</source>
        <translation>स्क्रीन आणि आवाज</translation>
    </message>
    <message>
        <source>Play a sound for how a sale ends</source>
        <translation>विक्रीच्या निकालासाठी आवाज वाजवा</translation>
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
        <translation>पुस्तिकेत शोधा</translation>
    </message>
    <message>
        <source>&amp;Find next</source>
        <translation>पुढचे शोधा (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>बंद करा (&amp;C)</translation>
    </message>
    <message>
        <source>The manual is not installed here.</source>
        <translation>पुस्तिका इथे इन्स्टॉल नाही.</translation>
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
        <translation>ऑपरेटरनुसार मार्जिन</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>एक्सपोर्ट (&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>छापा… (&amp;P)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करा</translation>
    </message>
    <message>
        <source>The provider states no margin. These are the rates that you enter; what the wallet has shown stands beside them. The tax columns are figures for your accountant.</source>
        <translation>प्रोव्हायडर मार्जिन सांगत नाही. हे दर तुम्ही लिहिता; वॉलेटने दाखवलेले शेजारी आहे. कराचे रकाने तुमच्या लेखापालासाठी आहेत.</translation>
    </message>
    <message>
        <source>Month of the margin</source>
        <translation>मार्जिनचा महिना</translation>
    </message>
    <message>
        <source>&amp;Month</source>
        <translation>महिना (&amp;M)</translation>
    </message>
    <message>
        <source>Rate of an operator</source>
        <translation>ऑपरेटरचा दर</translation>
    </message>
    <message>
        <source>Operator of the rate</source>
        <translation>दराचा ऑपरेटर</translation>
    </message>
    <message>
        <source>The rate</source>
        <translation>दर</translation>
    </message>
    <message>
        <source>What the rate is of</source>
        <translation>दर कशावर आहे</translation>
    </message>
    <message>
        <source>% of the amount</source>
        <translation>% रकमेचा</translation>
    </message>
    <message>
        <source>₹ a recharge</source>
        <translation>₹ प्रति रिचार्ज</translation>
    </message>
    <message>
        <source>First day of the rate</source>
        <translation>दराचा पहिला दिवस</translation>
    </message>
    <message>
        <source>Rates that were entered</source>
        <translation>लिहिलेले दर</translation>
    </message>
    <message>
        <source>&amp;Keep the rate</source>
        <translation>दर ठेवा (&amp;K)</translation>
    </message>
    <message>
        <source>No rate from this day</source>
        <translation>या दिवसापासून दर नाही</translation>
    </message>
    <message>
        <source>&amp;Take it back</source>
        <translation>मागे घ्या (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Operator</source>
        <translation>ऑपरेटर (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;from</source>
        <translation>पासून (&amp;F)</translation>
    </message>
    <message>
        <source>Taxes on the margin, in per cent</source>
        <translation>मार्जिनवरील कर, टक्क्यांत</translation>
    </message>
    <message>
        <source>GST in per cent</source>
        <translation>GST टक्क्यांत</translation>
    </message>
    <message>
        <source>TDS in per cent</source>
        <translation>TDS टक्क्यांत</translation>
    </message>
    <message>
        <source>Keep the &amp;rates of tax</source>
        <translation>कराचे दर ठेवा (&amp;R)</translation>
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
        <translation>या महिन्यात काहीही विकले नाही.</translation>
    </message>
    <message>
        <source>no rate was entered</source>
        <translation>दर लिहिलेला नाही</translation>
    </message>
    <message>
        <source>A rate is a percentage from 0 to 10, or from 0 to 100 rupees a recharge. Nothing was changed.</source>
        <translation>दर 0 ते 10 टक्के, किंवा प्रति रिचार्ज 0 ते 100 रुपये असतो. काहीही बदलले नाही.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The rate was taken back.</source>
        <translation>दर मागे घेतला.</translation>
    </message>
    <message>
        <source>A rate of tax is a percentage from 0 to 50. Nothing was changed.</source>
        <translation>कराचा दर 0 ते 50 टक्के असतो. काहीही बदलले नाही.</translation>
    </message>
    <message>
        <source>The rates of tax were kept.</source>
        <translation>कराचे दर ठेवले.</translation>
    </message>
    <message>
        <source>Export the margin</source>
        <translation>मार्जिन एक्सपोर्ट करा</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>स्प्रेडशीटची फाइल (*.csv)</translation>
    </message>
    <message>
        <source>Pages to print (*.pdf)</source>
        <translation>छापायची पाने (*.pdf)</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>%1 मध्ये लिहिले</translation>
    </message>
    <message>
        <source>It could not be written there. Choose another folder, or make room on the disk.</source>
        <translation>तेथे लिहिता आले नाही. दुसरे फोल्डर निवडा, किंवा डिस्कवर जागा करा.</translation>
    </message>
</context>
<context>
    <name>ct::MarginWords</name>
    <message>
        <source>no rate</source>
        <translation>दर नाही</translation>
    </message>
    <message>
        <source>%1 a recharge</source>
        <translation>प्रति रिचार्ज %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <extracomment>a rate of commission and the day that it holds from: &quot;3.25 % from 1 Nov 2026&quot;</extracomment>
        <translation>%1, %2 पासून</translation>
    </message>
    <message>
        <source>Margin, %1</source>
        <translation>मार्जिन, %1</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>विक्री</translation>
    </message>
    <message>
        <source>Margin by your rates</source>
        <translation>तुमच्या दरांनी मार्जिन</translation>
    </message>
    <message>
        <source>Margin that the wallet has shown</source>
        <translation>वॉलेटने दाखवलेले मार्जिन</translation>
    </message>
    <message>
        <source>Sold on days without a rate</source>
        <translation>दर नसलेल्या दिवसांची विक्री</translation>
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
        <translation>रक्कम</translation>
    </message>
    <message>
        <source>By rate</source>
        <translation>दराने</translation>
    </message>
    <message>
        <source>Learnt</source>
        <translation>शिकलेले</translation>
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
        <translation>एकूण</translation>
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
            <numerusform>%n अक्षरे</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ct::OwedDialog</name>
    <message>
        <source>Customers to call back</source>
        <translation>ज्या ग्राहकांना कळवायचे आहे</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करा</translation>
    </message>
    <message>
        <source>&amp;WhatsApp</source>
        <translation>WhatsApp (&amp;W)</translation>
    </message>
    <message>
        <source>Opens WhatsApp with a text. Nothing is sent until you send it.</source>
        <translation>मजकुरासह WhatsApp उघडते. तुम्ही पाठवेपर्यंत काहीही पाठवले जात नाही.</translation>
    </message>
    <message>
        <source>Copy &amp;number</source>
        <translation>नंबर कॉपी करा (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Story</source>
        <translation>पूर्ण कहाणी (&amp;S)</translation>
    </message>
    <message>
        <source>Given back in &amp;cash</source>
        <translation>रोख परत दिले (&amp;C)</translation>
    </message>
    <message>
        <source>Sent back by &amp;UPI</source>
        <translation>UPI ने परत पाठवले (&amp;U)</translation>
    </message>
    <message>
        <source>Customer was &amp;told</source>
        <translation>ग्राहकाला सांगितले (&amp;T)</translation>
    </message>
    <message>
        <source>to be told</source>
        <translation>सांगायचे आहे</translation>
    </message>
    <message>
        <source>Nobody is to be called back.</source>
        <translation>कोणालाही कळवायचे बाकी नाही.</translation>
    </message>
    <message>
        <source>Here stand customers who left before their sale failed or was taken back, for a month.</source>
        <translation>विक्री अयशस्वी होण्याआधी किंवा पैसे परत येण्याआधी गेलेले ग्राहक येथे महिनाभर दिसतात.</translation>
    </message>
    <message>
        <source>It was on account, and the account has had it back.</source>
        <translation>ही विक्री उधारीवर होती आणि रक्कम खात्यात परत जमा झाली आहे.</translation>
    </message>
    <message>
        <source>Nobody wrote down how it was paid.</source>
        <translation>पैसे कसे दिले ते नोंदवलेले नाही.</translation>
    </message>
    <message>
        <source>WhatsApp has the text; it is sent when you press send there.</source>
        <translation>मजकूर WhatsApp मध्ये आहे; तिथे पाठवा दाबल्यावरच जाईल.</translation>
    </message>
    <message>
        <source>WhatsApp could not be opened. The text is copied instead.</source>
        <translation>WhatsApp उघडले नाही. त्याऐवजी मजकूर कॉपी केला आहे.</translation>
    </message>
    <message>
        <source>The number is copied.</source>
        <translation>नंबर कॉपी झाला.</translation>
    </message>
    <message>
        <source>Taken off the list.</source>
        <translation>यादीतून काढले.</translation>
    </message>
    <message>
        <source>%1 is written down as given back.</source>
        <translation>%1 परत दिल्याची नोंद झाली.</translation>
    </message>
    <message>
        <source>Not written: money leaves the drawer in an open shift only. Open one (Ctrl+7), and give nothing back before.</source>
        <translation>नोंद झाली नाही: गल्ल्यातून पैसे फक्त पाळी उघडी असतानाच देता येतात. आधी पाळी उघडा (Ctrl+7), त्याआधी काही परत देऊ नका.</translation>
    </message>
    <message>
        <source>Not written: it was settled already, or the sale stands otherwise now. Give nothing back.</source>
        <translation>नोंद झाली नाही: हे आधीच मिटले आहे किंवा विक्रीची स्थिती बदलली आहे. काही परत देऊ नका.</translation>
    </message>
    <message>
        <source>%1 is to be given back. Paid: %2.</source>
        <translation>%1 परत द्यायचे आहेत. पेमेंट: %2.</translation>
    </message>
</context>
<context>
    <name>ct::PaidBy</name>
    <message>
        <source>How the list is paid</source>
        <translation>यादीचे पैसे कसे दिले</translation>
    </message>
    <message>
        <source>Customer&apos;s mobile</source>
        <translation>ग्राहकाचा मोबाइल</translation>
    </message>
    <message>
        <source>Paid &amp;by</source>
        <translation>भरणा (&amp;B)</translation>
    </message>
    <message>
        <source>Type the mobile number of the customer whose account it is.</source>
        <translation>ज्या ग्राहकाचे खाते आहे त्याचा मोबाइल नंबर लिहा.</translation>
    </message>
</context>
<context>
    <name>ct::PaperDesk</name>
    <message>
        <source>Receipt %1</source>
        <translation>पावती %1</translation>
    </message>
    <message>
        <source>Cash drawer</source>
        <translation>कॅश ड्रॉवर</translation>
    </message>
</context>
<context>
    <name>ct::PapersDialog</name>
    <message>
        <source>Papers and printer</source>
        <translation>स्लिप आणि प्रिंटर</translation>
    </message>
    <message>
        <source>Papers that have not come out</source>
        <translation>न निघालेल्या स्लिप</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>स्लिप</translation>
    </message>
    <message>
        <source>Asked for at</source>
        <translation>कधी मागितली</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करा</translation>
    </message>
    <message>
        <source>Another printer</source>
        <translation>दुसरा प्रिंटर</translation>
    </message>
    <message>
        <source>&amp;Try again now</source>
        <translation>आत्ता पुन्हा प्रयत्न करा (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Send to</source>
        <translation>इथे पाठवा (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>काढून टाका (&amp;D)</translation>
    </message>
    <message>
        <source>Nothing waits. Slips go to %1.</source>
        <translation>काही बाकी नाही. स्लिप %1 वर जातात.</translation>
    </message>
    <message>
        <source>Nothing waits. No printer is set up for this counter.</source>
        <translation>काही बाकी नाही. या काउंटरसाठी प्रिंटर लावलेला नाही.</translation>
    </message>
</context>
<context>
    <name>ct::ParkingCard</name>
    <message>
        <source>Parked</source>
        <translation>बाजूला ठेवले</translation>
    </message>
    <message>
        <source>Ctrl+Shift+1 to 9</source>
        <translation>Ctrl+Shift+1 ते 9</translation>
    </message>
    <message>
        <source>Parked form %1: %2</source>
        <extracomment>%1 is a number, %2 what was typed so far</extracomment>
        <translation>बाजूला ठेवलेला फॉर्म %1: %2</translation>
    </message>
    <message>
        <source>Take it back (%1)</source>
        <translation>परत आणा (%1)</translation>
    </message>
</context>
<context>
    <name>ct::PeopleCard</name>
    <message>
        <source>owner</source>
        <translation>मालक</translation>
    </message>
    <message>
        <source>cashier</source>
        <translation>कॅशियर</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>, %1 a sale</source>
        <translation>, एक विक्री %1</translation>
    </message>
    <message>
        <source>, %1 a day</source>
        <translation>, एक दिवस %1</translation>
    </message>
    <message>
        <source>, switched off</source>
        <translation>, बंद</translation>
    </message>
    <message>
        <source>Cashiers see the wallet&apos;s balance</source>
        <translation>कॅशियरना वॉलेटची शिल्लक दिसावी</translation>
    </message>
    <message>
        <source>People</source>
        <translation>लोक</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>कोणाला जोडा</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>परत</translation>
    </message>
    <message>
        <source>never</source>
        <translation>कधीच नाही</translation>
    </message>
    <message>
        <source>Save the rules</source>
        <translation>नियम सेव्ह करा</translation>
    </message>
    <message>
        <source>Look twice from an amount of</source>
        <translation>या रकमेपासून दोनदा पाहा</translation>
    </message>
    <message>
        <source>Ask who it is after minutes</source>
        <translation>इतक्या मिनिटांनी कोण ते विचारा</translation>
    </message>
    <message>
        <source>Without people everybody at the counter is the owner. The first one you add is an owner, and from then on everybody signs in. A forgotten PIN is set anew by another owner alone, so let two people be owners.</source>
        <translation>कोणी जोडले नसेल तर काउंटरवर प्रत्येक जण मालक आहे. पहिली जोडलेली व्यक्ती मालक असते, आणि तेव्हापासून सगळे साइन इन करतात. विसरलेला PIN फक्त दुसरा मालक नवीन देतो, म्हणून दोघांना मालक करा.</translation>
    </message>
    <message>
        <source>A PIN of at least %1 characters is needed.</source>
        <translation>किमान %1 अक्षरांचा PIN हवा.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>सेव्ह झाले.</translation>
    </message>
    <message>
        <source>Not saved: the first person is an owner, and one owner always stays.</source>
        <translation>सेव्ह झाले नाही: पहिली व्यक्ती मालक असते, आणि एक मालक नेहमी राहतो.</translation>
    </message>
    <message>
        <source>Not saved: a name that nobody has yet, limits in rupees, and a PIN of at least %1 characters are needed.</source>
        <translation>सेव्ह झाले नाही: कोणाचे नसलेले नाव, रुपयांत मर्यादा, आणि किमान %1 अक्षरांचा PIN हवा.</translation>
    </message>
    <message>
        <source>Not saved: an owner has to give the PIN first. Press the button again.</source>
        <translation>सेव्ह झाले नाही: आधी मालकाने PIN द्यावा. बटण पुन्हा दाबा.</translation>
    </message>
</context>
<context>
    <name>ct::PersonDialog</name>
    <message>
        <source>May work at the &amp;counter</source>
        <translation>काउंटरवर काम करू शकतात (&amp;C)</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>कोणाला जोडा</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>रोखपाल</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>मालक</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>मर्यादा नाही</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>नाव (&amp;N)</translation>
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
        <translation>नवीन PIN (&amp;P)</translation>
    </message>
    <message>
        <source>PIN &amp;again</source>
        <translation>PIN पुन्हा (&amp;A)</translation>
    </message>
    <message>
        <source>One &amp;sale at most</source>
        <translation>एक विक्री जास्तीत जास्त (&amp;S)</translation>
    </message>
    <message>
        <source>One &amp;day at most</source>
        <translation>एक दिवस जास्तीत जास्त (&amp;D)</translation>
    </message>
    <message>
        <source>A name is needed, and limits are rupees.</source>
        <translation>नाव हवे, आणि मर्यादा रुपयांत हव्या.</translation>
    </message>
    <message>
        <source>Type the same PIN twice, at least %1 characters.</source>
        <translation>तोच PIN दोनदा टाइप करा, किमान %1 अक्षरे.</translation>
    </message>
</context>
<context>
    <name>ct::PinDialog</name>
    <message>
        <source>Who is at the counter?</source>
        <translation>काउंटरवर कोण आहे?</translation>
    </message>
    <message>
        <source>Your PIN once more</source>
        <translation>पुन्हा एकदा तुमचा PIN</translation>
    </message>
    <message>
        <source>An owner has to allow this</source>
        <translation>याला मालकाने परवानगी द्यावी</translation>
    </message>
    <message>
        <source>What is waiting is asked about meanwhile, and what was typed is kept. A forgotten PIN is set anew by an owner, under Settings.</source>
        <translation>जे बाकी आहे त्याची विचारणा चालू राहते, आणि टाइप केलेले तसेच राहते. विसरलेला PIN मालक सेटिंग्जमध्ये नवीन देतो.</translation>
    </message>
    <message>
        <source>This changes what the shop stands on. Nothing has been done yet.</source>
        <translation>याने दुकानाचा पाया बदलतो. अजून काहीही केले नाही.</translation>
    </message>
    <message>
        <source>It is allowed this once, and kept in the book with both names. Nothing has been done yet.</source>
        <translation>परवानगी फक्त यावेळची, आणि वहीत दोन्ही नावांसह राहते. अजून काहीही केले नाही.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>नाव (&amp;N)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाव</translation>
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
        <translation>साइन इन</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>परवानगी द्या</translation>
    </message>
    <message>
        <source>Close the counter</source>
        <translation>काउंटर बंद करा</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करा</translation>
    </message>
    <message>
        <source>The PIN is wrong. Nothing was done.</source>
        <translation>PIN चुकीचा आहे. काहीही केले नाही.</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs: wait %n second(s), then try again.</source>
        <translation>
            <numerusform>खूप वेळा चुकीचा PIN: %n सेकंद थांबून पुन्हा प्रयत्न करा.</numerusform>
            <numerusform>खूप वेळा चुकीचा PIN: %n सेकंद थांबून पुन्हा प्रयत्न करा.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 may not work here any more.</source>
        <translation>%1 आता येथे काम करू शकत नाहीत.</translation>
    </message>
</context>
<context>
    <name>ct::PracticePanel</name>
    <message>
        <source>found out by the third question</source>
        <translation>तिसऱ्यांदा विचारल्यावर कळते</translation>
    </message>
    <message>
        <source>carried out all the same: the program has to ask</source>
        <translation>तरीही होते: प्रोग्रामला विचारावे लागते</translation>
    </message>
    <message>
        <source>the money comes back into the wallet</source>
        <translation>पैसे वॉलेटमध्ये परत येतात</translation>
    </message>
    <message>
        <source>For e&amp;very sale from now on</source>
        <translation>आतापासून प्रत्येक विक्रीसाठी (&amp;V)</translation>
    </message>
    <message>
        <source>Practice panel</source>
        <translation>सराव पॅनेल</translation>
    </message>
    <message>
        <source>PRACTICE · what the provider answers next</source>
        <translation>सराव · प्रोव्हायडर पुढे काय उत्तर देईल</translation>
    </message>
    <message>
        <source>&amp;Take the last success back</source>
        <translation>मागील यशस्वी विक्री उलटवा (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>बंद करा (&amp;C)</translation>
    </message>
    <message>
        <source>As &amp;usual</source>
        <translation>नेहमीप्रमाणे (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Success</source>
        <translation>यशस्वी (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Failure: the operator says no</source>
        <translation>अयशस्वी: ऑपरेटर नकार देतो (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Waiting, then a success</source>
        <translation>प्रतीक्षा, मग यशस्वी (&amp;W)</translation>
    </message>
    <message>
        <source>Waiting, then a f&amp;ailure</source>
        <translation>प्रतीक्षा, मग अयशस्वी (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;No answer at all</source>
        <translation>काहीच उत्तर नाही (&amp;N)</translation>
    </message>
    <message>
        <source>A success that is taken back &amp;later</source>
        <translation>यशस्वी, पण नंतर उलटवलेली (&amp;L)</translation>
    </message>
    <message>
        <source>every sale: %1</source>
        <translation>प्रत्येक विक्री: %1</translation>
    </message>
    <message>
        <source>next sale: %1</source>
        <translation>पुढची विक्री: %1</translation>
    </message>
    <message>
        <source>Taken back. The program finds out when it asks about the order again.</source>
        <translation>उलटवली. प्रोग्राम ऑर्डरबद्दल पुन्हा विचारेल तेव्हा त्याला कळेल.</translation>
    </message>
    <message>
        <source>There is no success to take back yet.</source>
        <translation>उलटवण्यासाठी अजून यशस्वी विक्री नाही.</translation>
    </message>
</context>
<context>
    <name>ct::PrintWords</name>
    <message>
        <source>There is no printer %1.</source>
        <translation>%1 नावाचा प्रिंटर नाही.</translation>
    </message>
    <message>
        <source>%1 is no printer&apos;s device; nothing was written to it.</source>
        <translation>%1 हे प्रिंटरचे डिव्हाइस नाही; त्यावर काहीही लिहिले नाही.</translation>
    </message>
    <message>
        <source>This user may not write to the printer %1.</source>
        <translation>या वापरकर्त्याला %1 प्रिंटरवर लिहिण्याची परवानगी नाही.</translation>
    </message>
    <message>
        <source>The printer %1 takes no connection. Is it switched on?</source>
        <translation>%1 प्रिंटर जोडणी घेत नाही. तो चालू आहे का?</translation>
    </message>
    <message>
        <source>The printer %1 is paused.</source>
        <translation>%1 प्रिंटर थांबला आहे.</translation>
    </message>
    <message>
        <source>The printer %1 takes no new jobs.</source>
        <translation>%1 प्रिंटर नवीन काम घेत नाही.</translation>
    </message>
    <message>
        <source>The printer %1 does not answer. Is there paper in it?</source>
        <translation>%1 प्रिंटर उत्तर देत नाही. त्यात कागद आहे का?</translation>
    </message>
    <message>
        <source>The printer %1 ended the connection in the middle.</source>
        <translation>%1 प्रिंटरने मध्येच जोडणी तोडली.</translation>
    </message>
    <message>
        <source>No print system answers, so %1 cannot be reached.</source>
        <translation>प्रिंट सिस्टम उत्तर देत नाही, म्हणून %1 पर्यंत पोहोचता येत नाही.</translation>
    </message>
    <message>
        <source>The print could not be written into the book, so nothing was sent to %1.</source>
        <translation>प्रिंट वहीत लिहिता आली नाही, म्हणून %1 ला काहीही पाठवले नाही.</translation>
    </message>
    <message>
        <source>Nothing was printed on %1.</source>
        <translation>%1 वर काहीही छापले नाही.</translation>
    </message>
    <message>
        <source>Part of it may have come out; the next one is marked as a duplicate.</source>
        <translation>काही भाग छापला गेला असू शकतो; पुढच्या पावतीवर डुप्लिकेट लिहिलेले असेल.</translation>
    </message>
    <message>
        <source>Waits for its turn at %1.</source>
        <translation>%1 वर आपल्या क्रमाची वाट पाहत आहे.</translation>
    </message>
    <message>
        <source>Reaching the printer %1…</source>
        <translation>प्रिंटर %1 शी जोडत आहे…</translation>
    </message>
    <message>
        <source>Printing on %1…</source>
        <translation>%1 वर छापत आहे…</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>आपोआप पुन्हा प्रयत्न होईल.</translation>
    </message>
    <message>
        <source>Printed on %1.</source>
        <translation>%1 वर छापले.</translation>
    </message>
    <message>
        <source>It waited for more than ten minutes and was not printed, so that it does not come out unasked.</source>
        <translation>दहा मिनिटांहून जास्त थांबले, म्हणून छापले नाही, म्हणजे न मागता निघणार नाही.</translation>
    </message>
    <message>
        <source>Called off.</source>
        <translation>रद्द केले.</translation>
    </message>
</context>
<context>
    <name>ct::PrinterCard</name>
    <message>
        <source>Print a slip after every sa&amp;le</source>
        <translation>प्रत्येक विक्रीनंतर स्लिप छापा (&amp;L)</translation>
    </message>
    <message>
        <source>Printers of this counter</source>
        <translation>या काउंटरचे प्रिंटर</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>प्रिंटर</translation>
    </message>
    <message>
        <source>Slips go to the first one. No printer takes another one&apos;s place by itself.</source>
        <translation>स्लिप पहिल्या प्रिंटरवर जातात. कोणताही प्रिंटर आपोआप दुसऱ्याची जागा घेत नाही.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>जोडा…</translation>
    </message>
    <message>
        <source>Add a printer</source>
        <translation>प्रिंटर जोडा</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>बदला…</translation>
    </message>
    <message>
        <source>Change this printer</source>
        <translation>हा प्रिंटर बदला</translation>
    </message>
    <message>
        <source>Use first</source>
        <translation>पहिला ठेवा</translation>
    </message>
    <message>
        <source>Send slips to this printer</source>
        <translation>स्लिप याच प्रिंटरवर पाठवा</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>काढा</translation>
    </message>
    <message>
        <source>Remove this printer</source>
        <translation>हा प्रिंटर काढा</translation>
    </message>
    <message>
        <source>%1 dots</source>
        <translation>%1 डॉट</translation>
    </message>
    <message>
        <source>drawer</source>
        <translation>ड्रॉवर</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>सेव्ह झाले.</translation>
    </message>
    <message>
        <source>Not saved: the settings could not be written. Look at the disk and at the rights of the data folder.</source>
        <translation>सेव्ह झाले नाही: सेटिंग लिहिता आली नाही. डिस्क आणि डेटा फोल्डरची परवानगी पाहा.</translation>
    </message>
</context>
<context>
    <name>ct::PrinterChoice</name>
    <message>
        <source>No printer</source>
        <translation>प्रिंटर नाही</translation>
    </message>
    <message>
        <source>%1 (stopped)</source>
        <translation>%1 (थांबलेला)</translation>
    </message>
</context>
<context>
    <name>ct::PrinterDialog</name>
    <message>
        <source>Change a printer</source>
        <translation>प्रिंटर बदला</translation>
    </message>
    <message>
        <source>Add a printer</source>
        <translation>प्रिंटर जोडा</translation>
    </message>
    <message>
        <source>1 of 3 · Which printer?</source>
        <translation>3 पैकी 1 · कोणता प्रिंटर?</translation>
    </message>
    <message>
        <source>Printers found</source>
        <translation>सापडलेले प्रिंटर</translation>
    </message>
    <message>
        <source>Or a thermal printer in the shop&apos;s &amp;network</source>
        <translation>किंवा दुकानाच्या नेटवर्कमधील थर्मल प्रिंटर (&amp;N)</translation>
    </message>
    <message>
        <source>Looking for printers…</source>
        <translation>प्रिंटर शोधत आहे…</translation>
    </message>
    <message>
        <source>2 of 3 · What paper is in it?</source>
        <translation>3 पैकी 2 · त्यात कोणता कागद आहे?</translation>
    </message>
    <message>
        <source>Paper of the printer</source>
        <translation>प्रिंटरचा कागद</translation>
    </message>
    <message>
        <source>Name of the printer</source>
        <translation>प्रिंटरचे नाव</translation>
    </message>
    <message>
        <source>It &amp;cuts the paper off</source>
        <translation>तो कागद कापतो (&amp;C)</translation>
    </message>
    <message>
        <source>A cash &amp;drawer hangs on it: open it for cash</source>
        <translation>त्याला कॅश ड्रॉवर जोडला आहे: रोख घेताना उघडा (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>कागद (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>नाव (&amp;N)</translation>
    </message>
    <message>
        <source>3 of 3 · Did it come out right?</source>
        <translation>3 पैकी 3 · बरोबर छापले का?</translation>
    </message>
    <message>
        <source>Print a test strip. A line must stand at the left and at the right, and every script must be readable. A side that is missing: go back and choose narrower paper. Odd signs: it is no thermal printer.</source>
        <translation>चाचणी स्लिप छापा. डावीकडे आणि उजवीकडे एक-एक रेषा असावी आणि प्रत्येक लिपी वाचता यावी. एखादी बाजू नसेल तर मागे जाऊन कमी रुंद कागद निवडा. विचित्र चिन्हे आल्यास तो थर्मल प्रिंटर नाही.</translation>
    </message>
    <message>
        <source>Print the test &amp;strip</source>
        <translation>चाचणी स्लिप छापा (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>मागे (&amp;B)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करा</translation>
    </message>
    <message>
        <source>%1 (stopped)</source>
        <translation>%1 (थांबलेला)</translation>
    </message>
    <message>
        <source>This computer knows no printer.</source>
        <translation>या कॉम्प्युटरवर प्रिंटर नाही.</translation>
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
        <translation>पान, A4</translation>
    </message>
    <message>
        <source>Sheet, A5</source>
        <translation>पान, A5</translation>
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
        <source>&amp;Yes, keep it</source>
        <translation>हो, ठेवा (&amp;Y)</translation>
    </message>
    <message>
        <source>Type the printer&apos;s address in figures, as in 192.0.2.7.</source>
        <translation>प्रिंटरचा पत्ता अंकांत लिहा, जसे 192.0.2.7.</translation>
    </message>
    <message>
        <source>Test strip</source>
        <translation>चाचणी स्लिप</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>पुढे (&amp;X)</translation>
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
            <numerusform>%1, %n प्रतीक्षेत</numerusform>
            <numerusform>%1, %n प्रतीक्षेत</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ct::ReadBack</name>
    <message>
        <source>Read-back</source>
        <translation>वाचून दाखवा</translation>
    </message>
    <message>
        <source>Right? Then press F10</source>
        <translation>बरोबर? मग F10 दाबा</translation>
    </message>
    <message>
        <source>Read it back to the customer</source>
        <translation>ग्राहकाला वाचून दाखवा</translation>
    </message>
</context>
<context>
    <name>ct::Receipt</name>
    <message>
        <source>Date</source>
        <translation>तारीख</translation>
    </message>
    <message>
        <source>Receipt no.</source>
        <translation>पावती क्र.</translation>
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
        <translation>अधिक माहिती</translation>
    </message>
    <message>
        <source>Order id</source>
        <translation>ऑर्डर आयडी</translation>
    </message>
    <message>
        <source>Operator ref</source>
        <translation>ऑपरेटर संदर्भ</translation>
    </message>
    <message>
        <source>Provider txn</source>
        <translation>प्रोव्हायडर व्यवहार</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>रोखपाल</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>छापले</translation>
    </message>
    <message>
        <source>Service charge</source>
        <translation>सेवा शुल्क</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>एकूण घेतले</translation>
    </message>
    <message>
        <source>Refund to customer</source>
        <translation>ग्राहकाला परतावा</translation>
    </message>
    <message>
        <source>PRACTICE – not a real receipt</source>
        <translation>सराव – खरी पावती नाही</translation>
    </message>
    <message>
        <source>DUPLICATE %1</source>
        <translation>डुप्लिकेट %1</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>रक्कम</translation>
    </message>
    <message>
        <source>%1 only</source>
        <extracomment>%1 is an amount in words</extracomment>
        <translation>%1 फक्त</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिती</translation>
    </message>
    <message>
        <source>धन्यवाद · Thank you</source>
        <translation>धन्यवाद · Thank you</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>पावती %1</translation>
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
        <translation>लँडलाइन</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>वीज</translation>
    </message>
    <message>
        <source>Gas</source>
        <translation>गॅस</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>विमा</translation>
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
        <translation>गिफ्ट कार्ड</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>इतर</translation>
    </message>
    <message>
        <source>BILL PAYMENT RECEIPT · बिल भुगतान रसीद</source>
        <extracomment>Heading of a receipt; behind the dot the same in a second language of the customers</extracomment>
        <translation>बिल भरणा पावती · BILL PAYMENT RECEIPT</translation>
    </message>
    <message>
        <source>RECHARGE RECEIPT · रिचार्ज रसीद</source>
        <translation>रिचार्ज पावती · RECHARGE RECEIPT</translation>
    </message>
    <message>
        <source>REFUND SLIP · धन वापसी पर्ची</source>
        <translation>परतावा चिठ्ठी · REFUND SLIP</translation>
    </message>
    <message>
        <source>BILL PAYMENT SLIP · बिल भुगतान पर्ची</source>
        <translation>बिल भरणा चिठ्ठी · BILL PAYMENT SLIP</translation>
    </message>
    <message>
        <source>RECHARGE SLIP · रिचार्ज पर्ची</source>
        <translation>रिचार्ज चिठ्ठी · RECHARGE SLIP</translation>
    </message>
    <message>
        <source>MONEY NOT TAKEN – refund due</source>
        <translation>पैसे कापले गेले नाहीत – परतावा मिळेल</translation>
    </message>
    <message>
        <source>REVERSED – refund due</source>
        <translation>उलटवले – परतावा मिळेल</translation>
    </message>
    <message>
        <source>BEING CHECKED – keep this slip</source>
        <translation>तपासणी सुरू – ही चिठ्ठी ठेवा</translation>
    </message>
    <message>
        <source>NOT CONFIRMED YET – keep this slip</source>
        <translation>अजून नक्की नाही – ही चिठ्ठी ठेवा</translation>
    </message>
    <message>
        <source>IN PROGRESS</source>
        <translation>सुरू आहे</translation>
    </message>
    <message>
        <source>NOT SENT</source>
        <translation>पाठवले नाही</translation>
    </message>
    <message>
        <source>NOT KNOWN YET</source>
        <translation>अजून माहीत नाही</translation>
    </message>
    <message>
        <source>WAITING</source>
        <translation>प्रतीक्षेत</translation>
    </message>
    <message>
        <source>BEING CHECKED</source>
        <translation>तपासणी सुरू</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>अयशस्वी</translation>
    </message>
    <message>
        <source>SUCCESS</source>
        <translation>यशस्वी</translation>
    </message>
    <message>
        <source>REVERSED</source>
        <translation>उलटवले</translation>
    </message>
    <message>
        <source>Keep this receipt until the payment stands on your next bill.</source>
        <translation>पुढच्या बिलात भरणा दिसेपर्यंत ही पावती ठेवा.</translation>
    </message>
    <message>
        <source>Keep this receipt until the recharge is confirmed by the operator.</source>
        <translation>ऑपरेटरने रिचार्जची खात्री देईपर्यंत ही पावती ठेवा.</translation>
    </message>
    <message>
        <source>Nothing was sent to the operator.</source>
        <translation>ऑपरेटरला काहीही पाठवले नाही.</translation>
    </message>
    <message>
        <source>The shop gives the money back or tries again.</source>
        <translation>दुकान पैसे परत देईल किंवा पुन्हा प्रयत्न करेल.</translation>
    </message>
    <message>
        <source>The operator did not take the money.</source>
        <translation>ऑपरेटरने पैसे घेतले नाहीत.</translation>
    </message>
    <message>
        <source>The operator took this back after confirming it.</source>
        <translation>ऑपरेटरने खात्री दिल्यानंतर हे उलटवले.</translation>
    </message>
    <message>
        <source>The shop gives the money back.</source>
        <translation>दुकान पैसे परत देईल.</translation>
    </message>
    <message>
        <source>The operator&apos;s answers do not agree with each other.</source>
        <translation>ऑपरेटरची उत्तरे एकमेकांशी जुळत नाहीत.</translation>
    </message>
    <message>
        <source>The shop settles it. Do not pay a second time.</source>
        <translation>दुकान हे निकाली काढेल. दुसऱ्यांदा पैसे देऊ नका.</translation>
    </message>
    <message>
        <source>This is not a proof of success.</source>
        <translation>हा यशस्वी झाल्याचा पुरावा नाही.</translation>
    </message>
    <message>
        <source>The operator has not confirmed it. Show this slip at the shop for the result. Do not pay a second time.</source>
        <translation>ऑपरेटरने अजून खात्री दिलेली नाही. निकालासाठी ही चिठ्ठी दुकानात दाखवा. दुसऱ्यांदा पैसे देऊ नका.</translation>
    </message>
    <message>
        <source>Complaints: at the shop, with receipt no. %1</source>
        <translation>तक्रार: दुकानात, पावती क्र. %1 सह</translation>
    </message>
    <message>
        <source>Complaints: %1, with receipt no. %2</source>
        <translation>तक्रार: %1, पावती क्र. %2 सह</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>रोख</translation>
    </message>
    <message>
        <source>UPI</source>
        <translation>UPI</translation>
    </message>
    <message>
        <source>On account</source>
        <translation>उधारी</translation>
    </message>
    <message>
        <source>Paid by</source>
        <extracomment>how the customer paid: &quot;Paid by Cash&quot;</extracomment>
        <translation>भरणा</translation>
    </message>
    <message>
        <source>Cash given</source>
        <translation>दिलेली रोख</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>परत</translation>
    </message>
</context>
<context>
    <name>ct::ReceiptDialog</name>
    <message>
        <source>Receipt %1</source>
        <translation>पावती %1</translation>
    </message>
    <message>
        <source>P&amp;aper</source>
        <translation>कागद (&amp;A)</translation>
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
        <translation>पान, A5</translation>
    </message>
    <message>
        <source>Sheet, A4</source>
        <translation>पान, A4</translation>
    </message>
    <message>
        <source>&amp;Language of the receipt</source>
        <translation>पावतीची भाषा (&amp;L)</translation>
    </message>
    <message>
        <source>P&amp;rinter</source>
        <translation>प्रिंटर (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>छापा (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>PDF मध्ये ठेवा… (&amp;S)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करा</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. The receipt can be saved as PDF.</source>
        <translation>या कॉम्प्युटरला प्रिंटर नाही. पावती PDF मध्ये ठेवता येते.</translation>
    </message>
    <message>
        <source>Nothing was printed: the print could not be entered in the book.</source>
        <translation>काहीही छापले नाही: छपाई वहीत नोंदवता आली नाही.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 मध्ये ठेवले.</translation>
    </message>
    <message>
        <source>It could not be saved there. Choose another folder.</source>
        <translation>तिथे ठेवता आले नाही. दुसरा फोल्डर निवडा.</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>पावती ठेवा</translation>
    </message>
    <message>
        <source>PDF file (*.pdf)</source>
        <translation>PDF फाइल (*.pdf)</translation>
    </message>
    <message>
        <source>Receipt as it is printed</source>
        <translation>पावती, जशी छापली जाईल</translation>
    </message>
</context>
<context>
    <name>ct::RecentList</name>
    <message>
        <source>Recent</source>
        <translation>अलीकडचे</translation>
    </message>
    <message>
        <source>No recharge yet. What is sold is listed here.</source>
        <translation>अजून रिचार्ज नाही. जे विकले जाईल ते इथे दिसेल.</translation>
    </message>
    <message>
        <source>Print last</source>
        <translation>शेवटची छापा</translation>
    </message>
    <message>
        <source>Recent recharges</source>
        <translation>अलीकडचे रिचार्ज</translation>
    </message>
</context>
<context>
    <name>ct::RecentModel</name>
    <message>
        <source>yesterday</source>
        <translation>काल</translation>
    </message>
</context>
<context>
    <name>ct::RechargePage</name>
    <message>
        <source>Clear</source>
        <translation>रिकामे करा</translation>
    </message>
    <message>
        <source>Recharge</source>
        <translation>रिचार्ज</translation>
    </message>
    <message>
        <source>The book cannot be written, so nothing can be sold. Look at the disk.</source>
        <translation>वहीत लिहिता येत नाही, म्हणून विक्री होत नाही. डिस्क पाहा.</translation>
    </message>
    <message>
        <source>The book is damaged, so nothing can be sold until it is mended.</source>
        <translation>वही खराब आहे, म्हणून दुरुस्त होईपर्यंत विक्री होत नाही.</translation>
    </message>
    <message>
        <source>The provider cannot be reached, so nothing can be sold. Is the internet working?</source>
        <translation>प्रोव्हायडरशी संपर्क नाही, म्हणून विक्री होत नाही. इंटरनेट चालू आहे का?</translation>
    </message>
    <message>
        <source>The balance %1 is too small for this recharge</source>
        <translation>बॅलन्स %1 या रिचार्जसाठी कमी आहे</translation>
    </message>
    <message>
        <source>Balance after this recharge %1</source>
        <translation>या रिचार्जनंतर बॅलन्स %1</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>एकूण द्यायचे</translation>
    </message>
    <message>
        <source>Nothing was sent. %1</source>
        <translation>काहीही पाठवले नाही. %1</translation>
    </message>
    <message>
        <source>With service charge %1</source>
        <extracomment>%1 is what the customer pays beside the amount itself</extracomment>
        <translation>सेवा शुल्क %1 सह</translation>
    </message>
    <message>
        <source>guess</source>
        <translation>अंदाज</translation>
    </message>
    <message>
        <source>Send the recharge</source>
        <translation>रिचार्ज पाठवा</translation>
    </message>
    <message>
        <source>Sell once more, where the program asked</source>
        <translation>प्रोग्रामने विचारले तिथे पुन्हा विका</translation>
    </message>
    <message>
        <source>Close a list, then clear the form</source>
        <translation>यादी बंद करा, मग फॉर्म रिकामा करा</translation>
    </message>
    <message>
        <source>What was last done for this number</source>
        <translation>या नंबरवर मागच्या वेळी जे झाले</translation>
    </message>
    <message>
        <source>Put the form aside, or take it back</source>
        <translation>फॉर्म बाजूला ठेवा, किंवा परत आणा</translation>
    </message>
    <message>
        <source>Receipt of the last sale</source>
        <translation>मागील विक्रीची पावती</translation>
    </message>
    <message>
        <source>Customers to call back</source>
        <translation>ज्या ग्राहकांना कळवायचे आहे</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) to call back</source>
        <translation>
            <numerusform>%n ग्राहकाला कळवायचे आहे</numerusform>
            <numerusform>%n ग्राहकांना कळवायचे आहे</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ct::ResultPanel</name>
    <message>
        <source>Receipt</source>
        <translation>पावती</translation>
    </message>
    <message>
        <source>Fill in again</source>
        <translation>पुन्हा भरा</translation>
    </message>
    <message>
        <source>Sell again anyway</source>
        <translation>तरीही विका</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>निकाल</translation>
    </message>
    <message>
        <source>Print the receipt</source>
        <translation>पावती छापा</translation>
    </message>
    <message>
        <source>Tell the customer: %1</source>
        <translation>ग्राहकाला सांगा: %1</translation>
    </message>
    <message>
        <source>Twice?</source>
        <translation>दोनदा?</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>पाठवले नाही</translation>
    </message>
    <message>
        <source>Look twice</source>
        <translation>दोनदा पाहा</translation>
    </message>
    <message>
        <source>Yes, &amp;sell this amount</source>
        <translation>होय, ही रक्कम विका (&amp;S)</translation>
    </message>
    <message>
        <source>An &amp;owner allows it</source>
        <translation>मालक परवानगी देतात (&amp;O)</translation>
    </message>
</context>
<context>
    <name>ct::RoundingOffer</name>
    <message>
        <source>Paise are not taken: round the bill</source>
        <translation>सुटे पैसे चालत नाहीत: बिल पूर्ण रुपयांत करा</translation>
    </message>
    <message>
        <source>&amp;Down to %1</source>
        <translation>कमी करून %1 (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Up to %1</source>
        <translation>वाढवून %1 (&amp;U)</translation>
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
        <translation>रक्कम</translation>
    </message>
    <message>
        <source>Type a few letters</source>
        <translation>काही अक्षरे लिहा</translation>
    </message>
    <message>
        <source>remembered</source>
        <translation>लक्षात आहे</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>नंबर</translation>
    </message>
    <message>
        <source>this shop&apos;s</source>
        <translation>दुकानाचे स्वतःचे</translation>
    </message>
    <message>
        <source>Exactly what the bill says</source>
        <translation>बिलावर आहे अगदी तेच</translation>
    </message>
    <message>
        <source>guess</source>
        <extracomment>the operator is guessed from the first digits of the number</extracomment>
        <translation>अंदाज</translation>
    </message>
</context>
<context>
    <name>ct::SalesChart</name>
    <message>
        <source>Sales</source>
        <translation>विक्री</translation>
    </message>
</context>
<context>
    <name>ct::SecretDialog</name>
    <message>
        <source>Password of the provider account</source>
        <translation>प्रोव्हायडर खात्याचा पासवर्ड</translation>
    </message>
    <message>
        <source>Passphrase of the counter</source>
        <translation>काउंटरचा पासफ्रेझ</translation>
    </message>
    <message>
        <source>This computer keeps no password for the counter. Give the password of the provider account; it is used until the counter is closed and stored nowhere.</source>
        <translation>या कॉम्प्युटरवर काउंटरचा पासवर्ड ठेवलेला नाही. प्रोव्हायडर खात्याचा पासवर्ड द्या; काउंटर बंद होईपर्यंतच वापरला जातो, कुठेही ठेवला जात नाही.</translation>
    </message>
    <message>
        <source>The password of the provider account is sealed in this folder. Give the passphrase that opens it.</source>
        <translation>प्रोव्हायडर खात्याचा पासवर्ड या फोल्डरमध्ये सीलबंद आहे. तो उघडणारा पासफ्रेझ द्या.</translation>
    </message>
    <message>
        <source>That did not open it. Nothing was sent. Please try again.</source>
        <translation>याने उघडले नाही. काहीही पाठवले नाही. पुन्हा प्रयत्न करा.</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>पासवर्ड (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>पासफ्रेझ (&amp;P)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>पासवर्ड</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>पासफ्रेझ</translation>
    </message>
    <message>
        <source>Open the counter</source>
        <translation>काउंटर उघडा</translation>
    </message>
    <message>
        <source>Only look up</source>
        <translation>फक्त पाहा</translation>
    </message>
</context>
<context>
    <name>ct::ServiceTiles</name>
    <message>
        <source>Find</source>
        <translation>शोधा</translation>
    </message>
    <message>
        <source>Find an operator</source>
        <translation>एखादा ऑपरेटर शोधा</translation>
    </message>
    <message>
        <source>%1 service</source>
        <translation>%1 सेवा</translation>
    </message>
    <message>
        <source>More</source>
        <translation>आणखी</translation>
    </message>
    <message>
        <source>More services</source>
        <translation>आणखी सेवा</translation>
    </message>
    <message>
        <source>Further services</source>
        <translation>इतर सेवा</translation>
    </message>
</context>
<context>
    <name>ct::SettingsPage</name>
    <message>
        <source>The settings are saved.</source>
        <translation>सेटिंग सेव्ह झाली.</translation>
    </message>
    <message>
        <source>Account at the provider</source>
        <translation>प्रोव्हायडरकडील खाते</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Seconds, behind a number</extracomment>
        <translation> से.</translation>
    </message>
    <message>
        <source>the system’s own</source>
        <translation>सिस्टमची स्वतःची</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>निवडा… (&amp;C)</translation>
    </message>
    <message>
        <source>Choose a certificate file</source>
        <translation>प्रमाणपत्र फाइल निवडा</translation>
    </message>
    <message>
        <source>Practice: the stand-in provider inside this program answers, with play money. Address, user name and password are not needed.</source>
        <translation>सराव: या प्रोग्राममधला खोटा प्रोव्हायडर खोट्या पैशांनी उत्तर देतो. पत्ता, युजर नेम आणि पासवर्ड लागत नाही.</translation>
    </message>
    <message>
        <source>Provider &amp;address</source>
        <translation>प्रोव्हायडरचा पत्ता (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>युजर नेम (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>पासवर्ड (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Test with balance</source>
        <translation>बॅलन्सने तपासा (&amp;T)</translation>
    </message>
    <message>
        <source>Way of sen&amp;ding</source>
        <translation>पाठवण्याची पद्धत (&amp;D)</translation>
    </message>
    <message>
        <source>Answer &amp;format</source>
        <translation>उत्तराचे स्वरूप (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Longest wait</source>
        <translation>जास्तीत जास्त प्रतीक्षा (&amp;L)</translation>
    </message>
    <message>
        <source>Certificate f&amp;ile</source>
        <translation>प्रमाणपत्र फाइल (&amp;I)</translation>
    </message>
    <message>
        <source>This counter</source>
        <translation>हा काउंटर</translation>
    </message>
    <message>
        <source>Counter &amp;number</source>
        <translation>काउंटर क्रमांक (&amp;N)</translation>
    </message>
    <message>
        <source>Shop, as receipts show it</source>
        <translation>दुकान, पावतीवर जसे दिसेल</translation>
    </message>
    <message>
        <source>Shop na&amp;me</source>
        <translation>दुकानाचे नाव (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;GSTIN</source>
        <translation>&amp;GSTIN</translation>
    </message>
    <message>
        <source>POST, as documented</source>
        <translation>POST, दस्तऐवजानुसार</translation>
    </message>
    <message>
        <source>POST, form only</source>
        <translation>POST, फक्त फॉर्म</translation>
    </message>
    <message>
        <source>GET</source>
        <translation>GET</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>निवडा…</translation>
    </message>
    <message>
        <source>typed, not saved yet</source>
        <translation>लिहिले आहे, सेव्ह झाले नाही</translation>
    </message>
    <message>
        <source>stored, never shown</source>
        <translation>ठेवला आहे, दाखवला जात नाही</translation>
    </message>
    <message>
        <source>not stored yet</source>
        <translation>अजून ठेवलेला नाही</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>विचारत आहे…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>सेव्ह होत आहे…</translation>
    </message>
    <message>
        <source>Asking the provider for the balance…</source>
        <translation>प्रोव्हायडरला बॅलन्स विचारत आहे…</translation>
    </message>
    <message>
        <source>It works: the balance is %1 of play money.</source>
        <translation>चालते: खोट्या पैशांचा बॅलन्स %1 आहे.</translation>
    </message>
    <message>
        <source>It works: the balance is %1. Recharges also want this shop&apos;s internet address on the provider&apos;s white list; only the first one shows whether it is there.</source>
        <translation>चालते: बॅलन्स %1 आहे. रिचार्जसाठी या दुकानाचा इंटरनेट पत्ता प्रोव्हायडरच्या व्हाइट लिस्टमध्येही हवा; ते पहिल्या रिचार्जनेच कळेल.</translation>
    </message>
    <message>
        <source>There is no password yet: type it above.</source>
        <translation>अजून पासवर्ड नाही: वर लिहा.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>सेव्ह झाले.</translation>
    </message>
    <message>
        <source>Saved, all but the password: this computer has no keyring to keep it in. It is used until the program ends. Start with --passphrase-file to keep it sealed.</source>
        <translation>पासवर्ड सोडून सर्व सेव्ह झाले: या कॉम्प्युटरवर तो ठेवायला कीरिंग नाही. प्रोग्राम बंद होईपर्यंत वापरला जाईल. सीलबंद ठेवण्यासाठी --passphrase-file ने सुरू करा.</translation>
    </message>
    <message>
        <source>Not saved: the provider&apos;s address or the user name is not allowed.</source>
        <translation>सेव्ह झाले नाही: प्रोव्हायडरचा पत्ता किंवा युजर नेम चालत नाही.</translation>
    </message>
    <message>
        <source>Not saved: the settings could not be written. Look at the disk and at the rights of the data folder.</source>
        <translation>सेव्ह झाले नाही: सेटिंग लिहिता आली नाही. डिस्क आणि डेटा फोल्डरची परवानगी पाहा.</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt)</source>
        <translation>प्रमाणपत्रे (*.pem *.crt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>सर्व फाइल (*)</translation>
    </message>
    <message>
        <source>&amp;Windows speak</source>
        <translation>विंडोची भाषा (&amp;W)</translation>
    </message>
    <message>
        <source>Receipts spea&amp;k</source>
        <translation>पावतीची भाषा (&amp;K)</translation>
    </message>
    <message>
        <source>name@bank</source>
        <extracomment>In the empty field for a UPI id</extracomment>
        <translation>name@bank</translation>
    </message>
    <message>
        <source>the shop&apos;s name</source>
        <translation>दुकानाचे नाव</translation>
    </message>
    <message>
        <source>UPI id for QR c&amp;odes</source>
        <translation>QR कोडसाठी UPI आयडी (&amp;O)</translation>
    </message>
    <message>
        <source>as the windows</source>
        <extracomment>The language of receipts is that of the windows</extracomment>
        <translation>विंडोप्रमाणे</translation>
    </message>
    <message>
        <source>Shop&apos;s circle</source>
        <translation>दुकानाचे सर्कल</translation>
    </message>
    <message>
        <source>Shop address</source>
        <translation>दुकानाचा पत्ता</translation>
    </message>
    <message>
        <source>Shop phone</source>
        <translation>दुकानाचा फोन</translation>
    </message>
    <message>
        <source>Name given by UPI apps</source>
        <translation>UPI अ‍ॅपमध्ये दिसणारे नाव</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सेव्ह करा</translation>
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
        <translation>सराव किंवा खरी विक्री</translation>
    </message>
    <message>
        <source>Your shop</source>
        <translation>तुमचे दुकान</translation>
    </message>
    <message>
        <source>Provider account</source>
        <translation>प्रोव्हायडरचे खाते</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>प्रिंटर</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>तयार</translation>
    </message>
    <message>
        <source>Asking the provider for the balance…</source>
        <translation>प्रोव्हायडरला बॅलन्स विचारत आहे…</translation>
    </message>
    <message>
        <source>Setting up Countertop</source>
        <translation>Countertop ची तयारी</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>नंतर (&amp;L)</translation>
    </message>
    <message>
        <source>Leave the set-up; it can be gone on with from the menu Shop</source>
        <translation>तयारी सोडा; दुकान मेनूमधून पुढे करता येते</translation>
    </message>
    <message>
        <source>Go on w&amp;ithout the test</source>
        <translation>चाचणीशिवाय पुढे जा (&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>मागे (&amp;B)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>सेव्ह होत आहे…</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>विचारत आहे…</translation>
    </message>
    <message>
        <source>Open &amp;practice</source>
        <translation>सराव उघडा (&amp;P)</translation>
    </message>
    <message>
        <source>Save and &amp;open</source>
        <translation>सेव्ह करून उघडा (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Test and go on</source>
        <translation>तपासून पुढे जा (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>पुढे (&amp;N)</translation>
    </message>
    <message>
        <source>There is no password yet: type it above.</source>
        <translation>अजून पासवर्ड नाही: वर लिहा.</translation>
    </message>
    <message>
        <source>Not saved: the provider&apos;s address or the user name is not allowed.</source>
        <translation>सेव्ह झाले नाही: प्रोव्हायडरचा पत्ता किंवा युजर नेम चालत नाही.</translation>
    </message>
    <message>
        <source>Not saved: the settings could not be written. Look at the disk and at the rights of the data folder.</source>
        <translation>सेव्ह झाले नाही: सेटिंग लिहिता आली नाही. डिस्क आणि डेटा फोल्डरची परवानगी पाहा.</translation>
    </message>
    <message>
        <source>The practice counter could not be started. Look at the disk and at the rights of the data folder.</source>
        <translation>सराव काउंटर सुरू झाला नाही. डिस्क आणि डेटा फोल्डरची परवानगी पाहा.</translation>
    </message>
    <message>
        <source>Welcome. A few questions, and the counter is ready. Nothing is written before the last step.</source>
        <translation>स्वागत आहे. काही प्रश्न, आणि काउंटर तयार. शेवटच्या पायरीआधी काहीही लिहिले जात नाही.</translation>
    </message>
    <message>
        <source>as the windows</source>
        <translation>विंडोप्रमाणे</translation>
    </message>
    <message>
        <source>Windows &amp;speak</source>
        <translation>विंडोची भाषा (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Receipts speak</source>
        <translation>पावत्यांची भाषा (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Practise first, with play money</source>
        <translation>आधी सराव, खोट्या पैशांनी (&amp;P)</translation>
    </message>
    <message>
        <source>Sell &amp;for real</source>
        <translation>खरी विक्री (&amp;F)</translation>
    </message>
    <message>
        <source>You need the user name and the password of your account at the provider.</source>
        <translation>प्रोव्हायडरकडील तुमच्या खात्याचे युजर नेम आणि पासवर्ड हवा.</translation>
    </message>
    <message>
        <source>A provider inside this program answers. Nobody is recharged and no money moves; everything else is as in the shop. The practice book is a book of its own, and selling for real can begin on any day.</source>
        <translation>या प्रोग्राममधला प्रोव्हायडर उत्तर देतो. कोणाचाही रिचार्ज होत नाही आणि पैसे हलत नाहीत; बाकी सर्व दुकानासारखेच. सरावाची वही वेगळी आहे, आणि खरी विक्री कोणत्याही दिवशी सुरू करता येते.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>निवडा…</translation>
    </message>
    <message>
        <source>Name, address and telephone stand on every receipt.</source>
        <translation>नाव, पत्ता आणि फोन प्रत्येक पावतीवर असतात.</translation>
    </message>
    <message>
        <source>Shop na&amp;me</source>
        <translation>दुकानाचे नाव (&amp;M)</translation>
    </message>
    <message>
        <source>Shop addr&amp;ess</source>
        <translation>दुकानाचा पत्ता (&amp;E)</translation>
    </message>
    <message>
        <source>Shop p&amp;hone</source>
        <translation>दुकानाचा फोन (&amp;H)</translation>
    </message>
    <message>
        <source>Shop&apos;s ci&amp;rcle</source>
        <translation>दुकानाचे सर्कल (&amp;R)</translation>
    </message>
    <message>
        <source>As you use them on the provider&apos;s web site. The password is kept in this computer&apos;s keyring or sealed in a file, and never shown again.</source>
        <translation>प्रोव्हायडरच्या वेबसाइटवर वापरता तेच. पासवर्ड या कॉम्प्युटरच्या कीरिंगमध्ये किंवा फाइलमध्ये सीलबंद राहतो, आणि पुन्हा कधीच दाखवला जात नाही.</translation>
    </message>
    <message>
        <source>typed, not saved yet</source>
        <translation>लिहिले आहे, सेव्ह झाले नाही</translation>
    </message>
    <message>
        <source>stored, never shown</source>
        <translation>ठेवला आहे, दाखवला जात नाही</translation>
    </message>
    <message>
        <source>&amp;User name (member id)</source>
        <translation>युजर नेम (मेंबर आयडी) (&amp;U)</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>पासवर्ड (&amp;W)</translation>
    </message>
    <message>
        <source>Provider &amp;address</source>
        <translation>प्रोव्हायडरचा पत्ता (&amp;A)</translation>
    </message>
    <message>
        <source>It works: the balance is %1.</source>
        <translation>चालते: बॅलन्स %1 आहे.</translation>
    </message>
    <message>
        <source>Recharges also want this shop&apos;s internet address on the provider&apos;s white list; only the first one shows whether it is there.</source>
        <translation>रिचार्जसाठी प्रोव्हायडरच्या व्हाइट लिस्टमध्ये या दुकानाचा इंटरनेट पत्ताही हवा; तो आहे की नाही हे पहिला रिचार्जच सांगतो.</translation>
    </message>
    <message>
        <source>Receipts can go to a thermal printer, to any printer of this computer, or be sent as a message. A printer can be set up at any time.</source>
        <translation>पावती थर्मल प्रिंटरवर, या कॉम्प्युटरच्या कोणत्याही प्रिंटरवर किंवा संदेश म्हणून पाठवता येते. प्रिंटर कधीही लावता येतो.</translation>
    </message>
    <message>
        <source>Set up a &amp;printer…</source>
        <translation>प्रिंटर लावा (&amp;P)…</translation>
    </message>
    <message>
        <source>Where a receipt is shown its printer is chosen as well.</source>
        <translation>पावती दिसते तिथेच तिचा प्रिंटरही निवडता येतो.</translation>
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
        <translation>विक्री</translation>
    </message>
    <message>
        <source>practice, with play money</source>
        <translation>सराव, खोट्या पैशांनी</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>बॅलन्स</translation>
    </message>
    <message>
        <source>not tested yet</source>
        <translation>अजून तपासले नाही</translation>
    </message>
    <message>
        <source>PRACTICE stands over every window and on every receipt.</source>
        <translation>प्रत्येक विंडोवर आणि प्रत्येक पावतीवर “सराव” लिहिलेले असते.</translation>
    </message>
    <message>
        <source>From here on every recharge is real. F1 shows the keys, and the manual is in the menu Help.</source>
        <translation>आतापासून प्रत्येक रिचार्ज खरा आहे. F1 कळा दाखवते, आणि पुस्तिका मदत मेनूमध्ये आहे.</translation>
    </message>
    <message>
        <source>Give the shop a name: receipts begin with it.</source>
        <translation>दुकानाला नाव द्या: पावती त्यानेच सुरू होते.</translation>
    </message>
    <message>
        <source>The password is missing.</source>
        <translation>पासवर्ड दिलेला नाही.</translation>
    </message>
</context>
<context>
    <name>ct::ShareBars</name>
    <message>
        <source>Nothing was sold.</source>
        <translation>काहीही विकले नाही.</translation>
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
        <translation>छापा (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>कॉपी करा (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>ठेवा… (&amp;S)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करा</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>कॉपी झाले.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 मध्ये ठेवले.</translation>
    </message>
    <message>
        <source>It could not be saved there. Choose another folder.</source>
        <translation>तिथे ठेवता आले नाही. दुसरा फोल्डर निवडा.</translation>
    </message>
    <message>
        <source>PDF file (*.pdf)</source>
        <translation>PDF फाइल (*.pdf)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>मजकूर (*.txt)</translation>
    </message>
</context>
<context>
    <name>ct::ShiftPage</name>
    <message>
        <source>Print the report</source>
        <translation>रिपोर्ट छापा</translation>
    </message>
    <message>
        <source>The owner&apos;s choice: no sale without an open shift.</source>
        <translation>मालकाचा निर्णय: उघड्या शिफ्टशिवाय विक्री नाही.</translation>
    </message>
    <message>
        <source>Why the count differs</source>
        <translation>मोजणी का जुळत नाही</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>आत्ता नाही (&amp;N)</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>रक्कम</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>कशासाठी</translation>
    </message>
    <message>
        <source>Cash &amp;in</source>
        <translation>रोख टाका (&amp;I)</translation>
    </message>
    <message>
        <source>Cash &amp;out</source>
        <translation>रोख काढा (&amp;O)</translation>
    </message>
    <message>
        <source>To be given back</source>
        <translation>परत द्यायचे</translation>
    </message>
    <message>
        <source>&amp;Give back in cash</source>
        <translation>रोख परत द्या (&amp;G)</translation>
    </message>
    <message>
        <source>Sent back by &amp;UPI</source>
        <translation>UPI ने परत पाठवले (&amp;U)</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>रिपोर्ट</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>छापा (&amp;P)</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <translation>सेव्ह करा… (&amp;V)</translation>
    </message>
    <message>
        <source>A sale waits: count the drawer and open a shift, then press F10 on its page again.</source>
        <translation>एक विक्री थांबली आहे: गल्ला मोजून शिफ्ट उघडा, मग तिच्या पानावर पुन्हा F10 दाबा.</translation>
    </message>
    <message>
        <source>No shift is open</source>
        <translation>कोणतीही शिफ्ट उघडी नाही</translation>
    </message>
    <message>
        <source>Shift %1</source>
        <translation>शिफ्ट %1</translation>
    </message>
    <message>
        <source>Count the drawer by note; then the shift begins.</source>
        <translation>गल्ला नोटांनुसार मोजा; मग शिफ्ट सुरू होते.</translation>
    </message>
    <message>
        <source>Count what lies in the drawer. What should lie there is told afterwards.</source>
        <translation>गल्ल्यात जे आहे ते मोजा. किती असायला हवे ते नंतर सांगितले जाईल.</translation>
    </message>
    <message>
        <source>Count o&amp;nce more</source>
        <translation>पुन्हा एकदा मोजा (&amp;N)</translation>
    </message>
    <message>
        <source>Open the shift</source>
        <translation>शिफ्ट उघडा</translation>
    </message>
    <message>
        <source>Keep this count</source>
        <translation>ही मोजणी ठेवा</translation>
    </message>
    <message>
        <source>Close the shift</source>
        <translation>शिफ्ट बंद करा</translation>
    </message>
    <message>
        <source>Count and close</source>
        <translation>मोजा आणि बंद करा</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>जुळते</translation>
    </message>
    <message>
        <source>open</source>
        <translation>उघडी</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>शिक्का</translation>
    </message>
    <message>
        <source>Not written: the amount or the reason is missing.</source>
        <translation>लिहिले नाही: रक्कम किंवा कारण नाही.</translation>
    </message>
    <message>
        <source>Not written: the shift does not stand like that any more.</source>
        <translation>लिहिले नाही: शिफ्टची स्थिती बदलली आहे.</translation>
    </message>
    <message>
        <source>%1. Say why before it is closed.</source>
        <translation>%1. बंद करण्याआधी कारण लिहा.</translation>
    </message>
    <message>
        <source>Choose the sale whose money goes back.</source>
        <translation>ज्या विक्रीचे पैसे परत द्यायचे ती निवडा.</translation>
    </message>
    <message>
        <source>No printer is set up. Choose one for this machine, or save the report.</source>
        <translation>प्रिंटर लावलेला नाही. या मशीनसाठी एक निवडा, किंवा रिपोर्ट सेव्ह करा.</translation>
    </message>
    <message>
        <source>%1 was given to the printer.</source>
        <translation>%1 प्रिंटरला दिले.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>रिपोर्ट सेव्ह करा</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Text (*.txt)</source>
        <translation>PDF (*.pdf);;मजकूर (*.txt)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 मध्ये ठेवले.</translation>
    </message>
    <message>
        <source>Sales nee&amp;d a shift</source>
        <translation>विक्रीसाठी शिफ्ट हवी (&amp;D)</translation>
    </message>
    <message>
        <source>What the shift holds</source>
        <translation>शिफ्टमध्ये काय आहे</translation>
    </message>
</context>
<context>
    <name>ct::ShiftSlip</name>
    <message>
        <source>PRACTICE – play money</source>
        <translation>सराव – खोटे पैसे</translation>
    </message>
    <message>
        <source>Sales in cash</source>
        <translation>रोख विक्री</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>मोजले</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>गल्ला</translation>
    </message>
    <message>
        <source>not counted yet</source>
        <translation>अजून मोजले नाही</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>जुळते</translation>
    </message>
    <message>
        <source>does not agree</source>
        <translation>जुळत नाही</translation>
    </message>
    <message>
        <source>Sealed with %1</source>
        <translation>शिक्का: %1</translation>
    </message>
    <message>
        <source>DUPLICATE %1</source>
        <translation>डुप्लिकेट %1</translation>
    </message>
</context>
<context>
    <name>ct::ShiftWords</name>
    <message>
        <source>Cash</source>
        <translation>रोख</translation>
    </message>
    <message>
        <source>UPI</source>
        <translation>UPI</translation>
    </message>
    <message>
        <source>On account</source>
        <translation>उधारी</translation>
    </message>
    <message>
        <source>%1: paid with an earlier try</source>
        <translation>%1: आधीच्या प्रयत्नातच पैसे दिले</translation>
    </message>
    <message>
        <source>%1; given %2, change %3</source>
        <translation>%1; दिले %2, सुटे परत %3</translation>
    </message>
    <message>
        <source>Cash in</source>
        <translation>रोख टाकली</translation>
    </message>
    <message>
        <source>Cash out</source>
        <translation>रोख काढली</translation>
    </message>
    <message>
        <source>Given back in cash</source>
        <translation>रोख परत दिली</translation>
    </message>
    <message>
        <source>Sent back by UPI</source>
        <translation>UPI ने परत पाठवले</translation>
    </message>
    <message>
        <source>Shift %1, open since %2</source>
        <translation>शिफ्ट %1, %2 पासून उघडी</translation>
    </message>
    <message>
        <source>Shift %1, counted and not closed</source>
        <translation>शिफ्ट %1, मोजली पण बंद नाही</translation>
    </message>
    <message>
        <source>Counted %1, expected %2</source>
        <translation>मोजले %1, अपेक्षित %2</translation>
    </message>
    <message>
        <source>%1: it agrees</source>
        <translation>%1: जुळते</translation>
    </message>
    <message>
        <source>%1: %2 too little</source>
        <translation>%1: %2 कमी</translation>
    </message>
    <message>
        <source>%1: %2 too much</source>
        <translation>%1: %2 जास्त</translation>
    </message>
    <message>
        <source>Z report %1</source>
        <translation>Z रिपोर्ट %1</translation>
    </message>
    <message>
        <source>X report of shift %1</source>
        <translation>शिफ्ट %1 चा X रिपोर्ट</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>उघडली</translation>
    </message>
    <message>
        <source>Opening count</source>
        <translation>सुरुवातीची मोजणी</translation>
    </message>
    <message>
        <source>Sales in cash</source>
        <translation>रोख विक्री</translation>
    </message>
    <message>
        <source>Sales by UPI</source>
        <translation>UPI ने विक्री</translation>
    </message>
    <message>
        <source>Sales on account</source>
        <translation>उधारीवर विक्री</translation>
    </message>
    <message>
        <source>Still to be given back</source>
        <translation>अजून परत द्यायचे</translation>
    </message>
    <message>
        <source>Expected in the drawer</source>
        <translation>गल्ल्यात अपेक्षित</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>मोजले</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>फरक</translation>
    </message>
    <message>
        <source>Times counted</source>
        <translation>किती वेळा मोजले</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>बंद झाली</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>शिक्का</translation>
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
        <translation>सेव्ह झाले नाही: सेटिंग लिहिता आली नाही. डिस्क आणि डेटा फोल्डरची परवानगी पाहा.</translation>
    </message>
</context>
<context>
    <name>ct::StatusStrip</name>
    <message>
        <source>Provider</source>
        <translation>प्रोव्हायडर</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>प्रतीक्षेत</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>बॅलन्स</translation>
    </message>
    <message>
        <source>Ask for the balance</source>
        <translation>बॅलन्स विचारा</translation>
    </message>
    <message>
        <source>Provider not asked yet</source>
        <translation>प्रोव्हायडरला अजून विचारले नाही</translation>
    </message>
    <message>
        <source>Provider not reachable</source>
        <translation>प्रोव्हायडरशी संपर्क नाही</translation>
    </message>
    <message>
        <source>Provider refuses the login</source>
        <translation>प्रोव्हायडरने लॉगिन नाकारले</translation>
    </message>
    <message>
        <source>Provider reachable · %1 ms</source>
        <translation>प्रोव्हायडर चालू · %1 मि.से.</translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <translation>काही प्रतीक्षेत नाही</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for an answer</source>
        <translation>
            <numerusform>%n उत्तराच्या प्रतीक्षेत</numerusform>
            <numerusform>%n उत्तराच्या प्रतीक्षेत</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>%1 से. आधी</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1 मिनिटे आधी</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>%1 वाजता</translation>
    </message>
    <message>
        <source>Balance not known yet</source>
        <translation>बॅलन्स अजून माहीत नाही</translation>
    </message>
    <message>
        <source>Balance %1 · %2</source>
        <translation>बॅलन्स %1 · %2</translation>
    </message>
    <message>
        <source>Call-backs</source>
        <translation>कॉल-बॅक</translation>
    </message>
    <message>
        <source>Call-backs: not listening</source>
        <translation>कॉल-बॅक: ऐकत नाही</translation>
    </message>
    <message>
        <source>Call-backs: last one %1</source>
        <translation>कॉल-बॅक: शेवटचा %1</translation>
    </message>
    <message>
        <source>Call-backs: off</source>
        <translation>कॉल-बॅक: बंद</translation>
    </message>
    <message>
        <source>Call-backs: listening</source>
        <translation>कॉल-बॅक: ऐकत आहे</translation>
    </message>
    <message>
        <source>Wallet and book</source>
        <translation>वॉलेट आणि वही</translation>
    </message>
    <message>
        <source>Wallet and book: %1</source>
        <translation>वॉलेट आणि वही: %1</translation>
    </message>
    <message>
        <source>How the wallet stands to the book</source>
        <translation>वॉलेट आणि वहीचा हिशोब पाहा</translation>
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
            <numerusform>%n स्लिप अजून छापलेली नाही</numerusform>
            <numerusform>%n स्लिप अजून छापलेल्या नाहीत</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>साइन इन आहे</translation>
    </message>
</context>
<context>
    <name>ct::SuggestionStrip</name>
    <message>
        <source>Use again</source>
        <translation>पुन्हा हेच</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>आज %1</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>काल</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n दिवसापूर्वी</numerusform>
            <numerusform>%n दिवसांपूर्वी</numerusform>
        </translation>
    </message>
    <message>
        <source>Last recharge %1 %2, %3, %4</source>
        <extracomment>%1 is an amount, %2 an operator, %3 says when, %4 is a state in lower case</extracomment>
        <translation>शेवटचा रिचार्ज %1 %2, %3, %4</translation>
    </message>
    <message>
        <source>The last try with %1 failed, %2: is it the right operator?</source>
        <extracomment>%1 is an operator, %2 says when</extracomment>
        <translation>%1 चा शेवटचा प्रयत्न अयशस्वी, %2: ऑपरेटर बरोबर आहे का?</translation>
    </message>
    <message>
        <source>Before it %1 %2, %3.</source>
        <extracomment>%1 is an amount, %2 an operator, %3 says when</extracomment>
        <translation>त्याआधी %1 %2, %3.</translation>
    </message>
</context>
<context>
    <name>ct::TenderBar</name>
    <message>
        <source>&amp;Cash</source>
        <translation>रोख (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;UPI</source>
        <translation>UPI (&amp;U)</translation>
    </message>
    <message>
        <source>On accoun&amp;t</source>
        <translation>उधारी (&amp;T)</translation>
    </message>
    <message>
        <source>Paid: %1</source>
        <translation>पैसे दिले: %1</translation>
    </message>
    <message>
        <source>Cash given</source>
        <translation>दिलेली रोख</translation>
    </message>
    <message>
        <source>Customer&apos;s mobile</source>
        <translation>ग्राहकाचा मोबाइल</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>सुटे परत %1</translation>
    </message>
    <message>
        <source>Nothing here knows whether the money came: look at your UPI app.</source>
        <translation>पैसे आले की नाही हे इथे कळत नाही: तुमचे UPI अ‍ॅप पाहा.</translation>
    </message>
    <message>
        <source>Whose account? Ten digits.</source>
        <translation>कोणाचे खाते? दहा अंक.</translation>
    </message>
    <message>
        <source>%1 owes %2; %3 more can be put on the account.</source>
        <translation>%1 कडे %2 बाकी आहे; आणखी %3 उधार देता येईल.</translation>
    </message>
    <message>
        <source>Type the mobile number of the customer whose account it is.</source>
        <translation>ज्या ग्राहकाचे खाते आहे त्याचा मोबाइल नंबर लिहा.</translation>
    </message>
    <message>
        <source>Cash given is an amount, or nothing.</source>
        <translation>दिलेली रोख ही रक्कम असावी, किंवा रिकामी.</translation>
    </message>
    <message>
        <source>That is less than what is to be paid.</source>
        <translation>हे द्यायच्या रकमेपेक्षा कमी आहे.</translation>
    </message>
</context>
<context>
    <name>ct::TestStrip</name>
    <message>
        <source>Countertop · test strip</source>
        <translation>Countertop · चाचणी स्लिप</translation>
    </message>
    <message>
        <source>%1 dots · %2 mm</source>
        <extracomment>%1 is a number of dots, %2 the width of the paper in mm</extracomment>
        <translation>%1 डॉट · %2 mm</translation>
    </message>
    <message>
        <source>The line at the left and the line at the right must both be seen.</source>
        <translation>डावी आणि उजवी, दोन्ही रेषा दिसल्या पाहिजेत.</translation>
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
        <translation>प्रतीक्षेत</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>अयशस्वी</translation>
    </message>
</context>
<context>
    <name>ct::UpiCard</name>
    <message>
        <source>Scanning is no proof of payment. Wait until your own UPI app or speaker says that the money has come.</source>
        <translation>स्कॅन होणे हा पैसे मिळाल्याचा पुरावा नाही. तुमचे स्वतःचे UPI अ‍ॅप किंवा स्पीकर पैसे आले म्हणेपर्यंत थांबा.</translation>
    </message>
    <message>
        <source>%1 by UPI</source>
        <translation>UPI ने %1</translation>
    </message>
    <message>
        <source>Practice: here stands the QR code. None is shown, so that nobody pays real money.</source>
        <translation>सराव: इथे QR कोड असतो. आत्ता दाखवलेला नाही, म्हणजे कोणी खरे पैसे देणार नाही.</translation>
    </message>
    <message>
        <source>Enter the shop&apos;s UPI id in Settings; then its QR code is shown here.</source>
        <translation>सेटिंगमध्ये दुकानाचा UPI आयडी भरा; मग त्याचा QR कोड इथे दिसेल.</translation>
    </message>
    <message>
        <source>Enter the amount first; the QR code asks for exactly that.</source>
        <translation>आधी रक्कम भरा; QR कोड नेमकी तेवढीच मागतो.</translation>
    </message>
    <message>
        <source>The QR code cannot be drawn. The customer can pay to the UPI id below.</source>
        <translation>QR कोड बनवता आला नाही. ग्राहक खालील UPI आयडीवर पैसे देऊ शकतो.</translation>
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
        <translation>UPI आयडीमध्ये एक नाव, &quot;@&quot; आणि बँकेचे हँडल असते: जसे shopname@bank.</translation>
    </message>
    <message>
        <source>This is an e-mail address. A UPI id has a bank&apos;s handle behind the &quot;@&quot;, without a dot: like shopname@bank.</source>
        <translation>हा ई-मेल पत्ता आहे. UPI आयडीमध्ये &quot;@&quot; नंतर बँकेचे हँडल असते, टिंबाशिवाय: जसे shopname@bank.</translation>
    </message>
    <message>
        <source>A UPI id is made of English letters, digits, dot, hyphen and underscore, and one &quot;@&quot;.</source>
        <translation>UPI आयडी इंग्रजी अक्षरे, अंक, टिंब, हायफन आणि अंडरस्कोर यांनी बनतो, आणि त्यात एकच &quot;@&quot; असतो.</translation>
    </message>
    <message>
        <source>This UPI id is too short or too long. Copy it from the shop&apos;s UPI app.</source>
        <translation>हा UPI आयडी खूप लहान किंवा खूप मोठा आहे. दुकानाच्या UPI अ‍ॅपमधून कॉपी करा.</translation>
    </message>
</context>
<context>
    <name>ct::WalletDialog</name>
    <message>
        <source>Wallet and book</source>
        <translation>वॉलेट आणि वही</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>फरक कुठे आहे</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करा</translation>
    </message>
    <message>
        <source>Money put into the wallet</source>
        <translation>वॉलेटमध्ये टाकलेले पैसे</translation>
    </message>
    <message>
        <source>Amount put in</source>
        <translation>टाकलेली रक्कम</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>रक्कम</translation>
    </message>
    <message>
        <source>Bank reference</source>
        <translation>बँकेचा संदर्भ क्रमांक</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>लिहा</translation>
    </message>
    <message>
        <source>Enter money put into the wallet</source>
        <translation>वॉलेटमध्ये टाकलेले पैसे लिहा</translation>
    </message>
    <message>
        <source>Accept the difference</source>
        <translation>फरक मान्य करा</translation>
    </message>
    <message>
        <source>Reason for accepting</source>
        <translation>मान्य करण्याचे कारण</translation>
    </message>
    <message>
        <source>Reason: what the provider said, who used the account</source>
        <translation>कारण: प्रोव्हायडर काय म्हणाला, खाते कोणी वापरले</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>मान्य करा</translation>
    </message>
    <message>
        <source>The provider has not stated a balance yet.</source>
        <translation>प्रोव्हायडरने अजून बॅलन्स सांगितलेला नाही.</translation>
    </message>
    <message>
        <source>%1 missing since %2</source>
        <translation>%2 पासून %1 कमी</translation>
    </message>
    <message>
        <source>%1 too much since %2</source>
        <translation>%2 पासून %1 जास्त</translation>
    </message>
    <message>
        <source>These together:</source>
        <translation>हे सर्व मिळून:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>An amount and the bank&apos;s reference are needed.</source>
        <translation>रक्कम आणि बँकेचा संदर्भ हवा.</translation>
    </message>
    <message>
        <source>Entered. It is looked for in the next balance.</source>
        <translation>लिहिले. पुढच्या बॅलन्समध्ये ते पाहिले जाईल.</translation>
    </message>
    <message>
        <source>Say why the difference is accepted.</source>
        <translation>फरक का मान्य केला ते सांगा.</translation>
    </message>
    <message>
        <source>Accepted, and written into the book with your reason.</source>
        <translation>मान्य केले, आणि तुमच्या कारणासह वहीत लिहिले.</translation>
    </message>
</context>
<context>
    <name>ct::WalletProofCard</name>
    <message>
        <source>Wallet agrees with the book</source>
        <translation>वॉलेट आणि वहीचा मेळ</translation>
    </message>
    <message>
        <source>not compared yet</source>
        <translation>अजून जुळवलेले नाही</translation>
    </message>
    <message>
        <source>to the paisa</source>
        <translation>पै न पै</translation>
    </message>
    <message>
        <source>differs by %1</source>
        <translation>%1 चा फरक</translation>
    </message>
    <message>
        <source>checked %1</source>
        <translation>%1 तपासले</translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) still open</source>
        <translation>
            <numerusform>%n विक्री अजून खुली</numerusform>
            <numerusform>%n विक्री अजून खुल्या</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ct::Words</name>
    <message>
        <source>Order recorded</source>
        <translation>ऑर्डर नोंदवली</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>%1 यांनी</translation>
    </message>
    <message>
        <source>Sent to provider</source>
        <translation>प्रोव्हायडरला पाठवले</translation>
    </message>
    <message>
        <source>Being sent to the provider</source>
        <translation>प्रोव्हायडरला पाठवले जात आहे</translation>
    </message>
    <message numerus="yes">
        <source>Receipt printed %Ln time(s)</source>
        <translation>
            <numerusform>पावती %Ln वेळा छापली</numerusform>
            <numerusform>पावती %Ln वेळा छापली</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation>
            <numerusform>%Ln वेळा</numerusform>
            <numerusform>%Ln वेळा</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending</source>
        <extracomment>State of a recharge: its request is on the way</extracomment>
        <translation>पाठवत आहे</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>पाठवले नाही</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>अजून माहीत नाही</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>State of a recharge: accepted, the operator has not answered yet</extracomment>
        <translation>प्रतीक्षेत</translation>
    </message>
    <message>
        <source>Failed – confirming</source>
        <translation>अयशस्वी – तपासणी सुरू</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>अयशस्वी</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>यशस्वी</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>उलटवले</translation>
    </message>
    <message>
        <source>Owner decides</source>
        <extracomment>State of a recharge: the provider&apos;s answers contradict each other</extracomment>
        <translation>मालक ठरवेल</translation>
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
        <translation>लँडलाइन</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>वीज</translation>
    </message>
    <message>
        <source>Gas</source>
        <translation>गॅस</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>विमा</translation>
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
        <translation>गिफ्ट कार्ड</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>A service that is none of mobile, DTH, electricity, …</extracomment>
        <translation>इतर</translation>
    </message>
    <message>
        <source>the provider&apos;s computer refused the connection</source>
        <translation>प्रोव्हायडरच्या कॉम्प्युटरने जोडणी नाकारली</translation>
    </message>
    <message>
        <source>the provider&apos;s address was not found; is the internet working?</source>
        <translation>प्रोव्हायडरचा पत्ता सापडला नाही; इंटरनेट चालू आहे का?</translation>
    </message>
    <message>
        <source>the secure connection could not be trusted</source>
        <translation>सुरक्षित जोडणीवर विश्वास ठेवता आला नाही</translation>
    </message>
    <message>
        <source>no answer came in time</source>
        <translation>वेळेत उत्तर आले नाही</translation>
    </message>
    <message>
        <source>the connection was lost before the answer was complete</source>
        <translation>पूर्ण उत्तर येण्याआधी जोडणी तुटली</translation>
    </message>
    <message>
        <source>the provider&apos;s computer answered with an error page</source>
        <translation>प्रोव्हायडरच्या कॉम्प्युटरने एरर पेज पाठवले</translation>
    </message>
    <message>
        <source>the answer was far too long</source>
        <translation>उत्तर फारच लांब होते</translation>
    </message>
    <message>
        <source>the answer could not be read</source>
        <translation>उत्तर वाचता आले नाही</translation>
    </message>
    <message>
        <source>the network failed</source>
        <translation>नेटवर्कमध्ये बिघाड झाला</translation>
    </message>
    <message>
        <source>Ask the provider to put the address %1 on the white list of your account.</source>
        <translation>%1 हा पत्ता तुमच्या खात्याच्या व्हाइट लिस्टमध्ये टाकायला प्रोव्हायडरला सांगा.</translation>
    </message>
    <message>
        <source>Ask the provider to put this shop&apos;s internet address on the white list of your account.</source>
        <translation>या दुकानाचा इंटरनेट पत्ता तुमच्या खात्याच्या व्हाइट लिस्टमध्ये टाकायला प्रोव्हायडरला सांगा.</translation>
    </message>
    <message>
        <source>The user name or the password is not right: check both in Settings.</source>
        <translation>युजर नेम किंवा पासवर्ड बरोबर नाही: सेटिंगमध्ये दोन्ही तपासा.</translation>
    </message>
    <message>
        <source>Put money into the wallet at the provider.</source>
        <translation>प्रोव्हायडरच्या वॉलेटमध्ये पैसे टाका.</translation>
    </message>
    <message>
        <source>Another recharge for this number is running: wait for its result.</source>
        <translation>या नंबरचा आणखी एक रिचार्ज चालू आहे: त्याच्या निकालाची वाट पाहा.</translation>
    </message>
    <message>
        <source>The provider takes 10 rupees or more.</source>
        <translation>प्रोव्हायडर 10 रुपये किंवा जास्तच घेतो.</translation>
    </message>
    <message>
        <source>The operator is out of service at the moment: try later.</source>
        <translation>ऑपरेटर आत्ता बंद आहे: नंतर प्रयत्न करा.</translation>
    </message>
    <message>
        <source>Try another way of sending in Settings, or tell the provider.</source>
        <translation>सेटिंगमध्ये पाठवण्याची दुसरी पद्धत निवडा, किंवा प्रोव्हायडरला सांगा.</translation>
    </message>
    <message>
        <source>The provider does not sell this operator to your account: ask the provider.</source>
        <translation>प्रोव्हायडर तुमच्या खात्यावर हा ऑपरेटर विकत नाही: प्रोव्हायडरला विचारा.</translation>
    </message>
    <message>
        <source>The provider has not set your account up for this operator: ask the provider.</source>
        <translation>प्रोव्हायडरने तुमच्या खात्यावर हा ऑपरेटर चालू केलेला नाही: प्रोव्हायडरला विचारा.</translation>
    </message>
    <message>
        <source>Nothing was sent and no money moved. You can try again.</source>
        <translation>काहीही पाठवले नाही आणि पैसे कापले नाहीत. पुन्हा प्रयत्न करता येईल.</translation>
    </message>
    <message>
        <source>Nothing was sent and no money moved: %1. You can try again.</source>
        <translation>काहीही पाठवले नाही आणि पैसे कापले नाहीत: %1. पुन्हा प्रयत्न करता येईल.</translation>
    </message>
    <message>
        <source>The money may have been taken. Do not try again and do not refund; the counter keeps asking until it is known.</source>
        <translation>पैसे कापले गेले असू शकतात. पुन्हा करू नका आणि पैसे परत देऊ नका; कळेपर्यंत काउंटर विचारत राहील.</translation>
    </message>
    <message>
        <source>The outcome is not known: the provider does not know this order so far.</source>
        <translation>निकाल माहीत नाही: प्रोव्हायडरला अजून ही ऑर्डर माहीत नाही.</translation>
    </message>
    <message>
        <source>The outcome is not known: the provider refuses to be asked about it.</source>
        <translation>निकाल माहीत नाही: प्रोव्हायडर याबद्दल विचारू देत नाही.</translation>
    </message>
    <message>
        <source>The outcome is not known: the provider answered with another number or amount.</source>
        <translation>निकाल माहीत नाही: प्रोव्हायडरने दुसऱ्या नंबरचे किंवा रकमेचे उत्तर दिले.</translation>
    </message>
    <message>
        <source>The outcome is not known: the provider answered about another order.</source>
        <translation>निकाल माहीत नाही: प्रोव्हायडरने दुसऱ्या ऑर्डरचे उत्तर दिले.</translation>
    </message>
    <message>
        <source>The outcome is not known: the program ended while this was being sent.</source>
        <translation>निकाल माहीत नाही: पाठवताना प्रोग्राम बंद झाला होता.</translation>
    </message>
    <message>
        <source>The outcome is not known: no answer that could be read has come.</source>
        <translation>निकाल माहीत नाही: वाचता येईल असे उत्तर आले नाही.</translation>
    </message>
    <message>
        <source>The outcome is not known: %1.</source>
        <translation>निकाल माहीत नाही: %1.</translation>
    </message>
    <message>
        <source>The provider says that it failed, and this is being confirmed. Do not try again and do not refund yet.</source>
        <translation>प्रोव्हायडर म्हणतो अयशस्वी, त्याची खात्री केली जात आहे. आत्ता पुन्हा करू नका आणि पैसे परत देऊ नका.</translation>
    </message>
    <message>
        <source>The provider says that it failed (%1), and this is being confirmed. Do not try again and do not refund yet.</source>
        <translation>प्रोव्हायडर म्हणतो अयशस्वी (%1), त्याची खात्री केली जात आहे. आत्ता पुन्हा करू नका आणि पैसे परत देऊ नका.</translation>
    </message>
    <message>
        <source>The owner decided that it failed (%1). Nothing is counted as taken from the wallet: refund the customer or try again.</source>
        <translation>मालकाने ठरवले की अयशस्वी (%1). वॉलेटमधून काही कापले असे धरलेले नाही: ग्राहकाला पैसे परत द्या किंवा पुन्हा प्रयत्न करा.</translation>
    </message>
    <message>
        <source>It failed. No money was taken from the wallet: refund the customer or try again.</source>
        <translation>अयशस्वी. वॉलेटमधून पैसे कापले नाहीत: ग्राहकाला पैसे परत द्या किंवा पुन्हा प्रयत्न करा.</translation>
    </message>
    <message>
        <source>It failed (%1). No money was taken from the wallet: refund the customer or try again.</source>
        <translation>अयशस्वी (%1). वॉलेटमधून पैसे कापले नाहीत: ग्राहकाला पैसे परत द्या किंवा पुन्हा प्रयत्न करा.</translation>
    </message>
    <message>
        <source>The owner decided that it was done. The amount is taken from the wallet; give the receipt.</source>
        <translation>मालकाने ठरवले की झाले. रक्कम वॉलेटमधून कापली; पावती द्या.</translation>
    </message>
    <message>
        <source>It is done. The amount is taken from the wallet; give the receipt.</source>
        <translation>झाले. रक्कम वॉलेटमधून कापली; पावती द्या.</translation>
    </message>
    <message>
        <source>It is done, operator reference %1. The amount is taken from the wallet; give the receipt.</source>
        <translation>झाले, ऑपरेटर संदर्भ %1. रक्कम वॉलेटमधून कापली; पावती द्या.</translation>
    </message>
    <message>
        <source>It is being sent to the provider. Wait for the result; do not sell it again.</source>
        <translation>प्रोव्हायडरला पाठवले जात आहे. निकालाची वाट पाहा; पुन्हा विकू नका.</translation>
    </message>
    <message>
        <source>The provider has accepted it and the operator has not answered yet. The money is set aside. Do not try again and do not refund; the counter keeps asking.</source>
        <translation>प्रोव्हायडरने घेतले आहे, ऑपरेटरचे उत्तर बाकी आहे. पैसे बाजूला ठेवले आहेत. पुन्हा करू नका आणि पैसे परत देऊ नका; काउंटर विचारत राहील.</translation>
    </message>
    <message>
        <source>It was done and then taken back; the amount is back in the wallet. Refund the customer.</source>
        <translation>झाले होते, मग उलटवले; रक्कम वॉलेटमध्ये परत आली. ग्राहकाला पैसे परत द्या.</translation>
    </message>
    <message>
        <source>The provider&apos;s answers contradict each other. Do not try again and do not refund; the owner looks it up at the provider and decides.</source>
        <translation>प्रोव्हायडरची उत्तरे एकमेकांशी जुळत नाहीत. पुन्हा करू नका आणि पैसे परत देऊ नका; मालक प्रोव्हायडरकडे पाहून ठरवेल.</translation>
    </message>
    <message>
        <source>“One moment, it is on its way.”</source>
        <translation>“एक मिनिट, पाठवले आहे.”</translation>
    </message>
    <message>
        <source>“It did not go out. Shall I try once more?”</source>
        <translation>“पाठवता आले नाही. पुन्हा प्रयत्न करू का?”</translation>
    </message>
    <message>
        <source>“The answer is late. Your money is safe; I call you when it is known.”</source>
        <translation>“उत्तराला उशीर आहे. तुमचे पैसे सुरक्षित आहेत; कळताच फोन करतो.”</translation>
    </message>
    <message>
        <source>“It is accepted and takes a little longer. The operator sends you a message.”</source>
        <translation>“रिचार्ज घेतला आहे, थोडा वेळ लागेल. ऑपरेटरचा मेसेज येईल.”</translation>
    </message>
    <message>
        <source>“It seems not to have worked. I am making sure before I give the money back.”</source>
        <translation>“झाले नाही असे वाटते. पैसे परत देण्याआधी खात्री करतो.”</translation>
    </message>
    <message>
        <source>“It did not work. Here is your money back, or shall I try again?”</source>
        <translation>“झाले नाही. हे घ्या पैसे परत, की पुन्हा प्रयत्न करू?”</translation>
    </message>
    <message>
        <source>“It is done. Here is your receipt.”</source>
        <translation>“झाले. ही घ्या पावती.”</translation>
    </message>
    <message>
        <source>“The operator took it back. Here is your money.”</source>
        <translation>“ऑपरेटरने उलटवले. हे घ्या तुमचे पैसे.”</translation>
    </message>
    <message>
        <source>“The answers do not agree. The owner is looking into it and calls you.”</source>
        <translation>“उत्तरे जुळत नाहीत. मालक पाहत आहेत, ते तुम्हाला फोन करतील.”</translation>
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
        <translation>अधिक माहिती</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>रक्कम</translation>
    </message>
    <message>
        <source>Service charge</source>
        <translation>सेवा शुल्क</translation>
    </message>
    <message>
        <source>Choose an operator.</source>
        <translation>ऑपरेटर निवडा.</translation>
    </message>
    <message>
        <source>Choose a circle.</source>
        <translation>सर्कल निवडा.</translation>
    </message>
    <message>
        <source>%1: please fill this in.</source>
        <translation>%1: हे भरा.</translation>
    </message>
    <message>
        <source>%1: this does not have the right form. Check every character.</source>
        <translation>%1: हे योग्य स्वरूपात नाही. प्रत्येक अक्षर तपासा.</translation>
    </message>
    <message>
        <source>%1: this does not have the right form. It looks like %2.</source>
        <translation>%1: हे योग्य स्वरूपात नाही. असे हवे: %2</translation>
    </message>
    <message>
        <source>Amount: at least %1 is needed here.</source>
        <translation>रक्कम: इथे किमान %1 हवे.</translation>
    </message>
    <message>
        <source>Amount: at most %1 can be sold at once here.</source>
        <translation>रक्कम: इथे एका वेळी जास्तीत जास्त %1 होऊ शकते.</translation>
    </message>
    <message>
        <source>There is no such operator. Choose one from the list.</source>
        <translation>असा ऑपरेटर नाही. यादीतून निवडा.</translation>
    </message>
    <message>
        <source>This operator is switched off. The owner can switch it on in the catalogue.</source>
        <translation>हा ऑपरेटर बंद आहे. मालक तो यादीत चालू करू शकतो.</translation>
    </message>
    <message>
        <source>There is no such circle. Choose one from the list.</source>
        <translation>असे सर्कल नाही. यादीतून निवडा.</translation>
    </message>
    <message>
        <source>%1: there are characters in it that do not belong there. Type it again.</source>
        <translation>%1: यात इथे न चालणारी अक्षरे आहेत. पुन्हा लिहा.</translation>
    </message>
    <message>
        <source>%1: this is unusual. Compare it with the customer&apos;s bill or card.</source>
        <translation>%1: हे सहसा असे नसते. ग्राहकाच्या बिलाशी किंवा कार्डाशी जुळवा.</translation>
    </message>
    <message>
        <source>%1: there is no such day. Type day, month and year, like 05-11-1980.</source>
        <translation>%1: अशी तारीख नाही. दिवस, महिना आणि वर्ष लिहा, जसे 05-11-1980.</translation>
    </message>
    <message>
        <source>%1: this is not an amount of rupees. Type it like 239 or 239.50.</source>
        <translation>%1: ही रुपयांची रक्कम नाही. असे लिहा: 239 किंवा 239.50</translation>
    </message>
    <message>
        <source>Amount: it must be more than zero.</source>
        <translation>रक्कम: शून्यापेक्षा जास्त हवी.</translation>
    </message>
    <message>
        <source>Amount: the provider takes whole rupees only. Round it up or down with the customer.</source>
        <translation>रक्कम: प्रोव्हायडर फक्त पूर्ण रुपये घेतो. ग्राहकाला विचारून वाढवा किंवा कमी करा.</translation>
    </message>
    <message>
        <source>Enter the provider&apos;s address. It begins with https://.</source>
        <translation>प्रोव्हायडरचा पत्ता लिहा. तो https:// ने सुरू होतो.</translation>
    </message>
    <message>
        <source>This is not the address of a provider. It looks like https://provider.example.</source>
        <translation>हा प्रोव्हायडरचा पत्ता नाही. तो असा असतो: https://provider.example</translation>
    </message>
    <message>
        <source>With http:// everybody on the way could read the password, so it is refused. Use the address that begins with https://.</source>
        <translation>http:// मुळे वाटेत कोणीही पासवर्ड वाचू शकतो, म्हणून नाकारले. https:// ने सुरू होणारा पत्ता द्या.</translation>
    </message>
    <message>
        <source>Enter the user name of your account at the provider.</source>
        <translation>प्रोव्हायडरकडील तुमच्या खात्याचे युजर नेम लिहा.</translation>
    </message>
    <message>
        <source>There is no such way of sending. Choose one from the list.</source>
        <translation>पाठवण्याची अशी पद्धत नाही. यादीतून निवडा.</translation>
    </message>
    <message>
        <source>There is no such answer format. Choose one from the list.</source>
        <translation>उत्तराचे असे स्वरूप नाही. यादीतून निवडा.</translation>
    </message>
    <message>
        <source>The longest wait must be between 10 and 600 seconds. The provider may need 60.</source>
        <translation>जास्तीत जास्त प्रतीक्षा 10 ते 600 सेकंद हवी. प्रोव्हायडरला 60 लागू शकतात.</translation>
    </message>
    <message>
        <source>Choose the circle that the shop lies in. The provider wants one in every call.</source>
        <translation>दुकान ज्या सर्कलमध्ये आहे ते निवडा. प्रोव्हायडर प्रत्येक वेळी सर्कल मागतो.</translation>
    </message>
    <message>
        <source>Nothing was sent: a recharge of the same amount for this number is still running (order %1). Wait for its result.</source>
        <translation>काहीही पाठवले नाही: या नंबरचा याच रकमेचा रिचार्ज अजून चालू आहे (ऑर्डर %1). त्याच्या निकालाची वाट पाहा.</translation>
    </message>
    <message>
        <source>Nothing was sent: a recharge of the same amount for this number is still running. Wait for its result.</source>
        <translation>काहीही पाठवले नाही: या नंबरचा याच रकमेचा रिचार्ज अजून चालू आहे. त्याच्या निकालाची वाट पाहा.</translation>
    </message>
    <message>
        <source>Nothing was sent: this number got the same amount at %1. Is it really wanted again?</source>
        <translation>काहीही पाठवले नाही: या नंबरवर हीच रक्कम %1 वाजता झाली. खरंच पुन्हा हवे का?</translation>
    </message>
    <message>
        <source>Nothing was sent: this number got the same amount a short while ago. Is it really wanted again?</source>
        <translation>काहीही पाठवले नाही: या नंबरवर हीच रक्कम थोड्या वेळापूर्वी झाली. खरंच पुन्हा हवे का?</translation>
    </message>
    <message>
        <source>Nothing was sent: this key was used for another operator, number or amount. Use a new key for a new sale.</source>
        <translation>काहीही पाठवले नाही: ही चावी दुसऱ्या ऑपरेटर, नंबर किंवा रकमेसाठी वापरली आहे. नवीन विक्रीसाठी नवीन चावी घ्या.</translation>
    </message>
    <message>
        <source>Nothing was sent: the first try of this sale is not proven to have failed, so it must not be tried again.</source>
        <translation>काहीही पाठवले नाही: या विक्रीचा पहिला प्रयत्न अयशस्वी झाल्याचे सिद्ध नाही, म्हणून पुन्हा करता येत नाही.</translation>
    </message>
    <message>
        <source>Nothing was sent: the balance at the provider is smaller than the amount. Put money into the wallet first.</source>
        <translation>काहीही पाठवले नाही: प्रोव्हायडरकडील बॅलन्स या रकमेपेक्षा कमी आहे. आधी वॉलेटमध्ये पैसे टाका.</translation>
    </message>
    <message>
        <source>Nothing was sent: the password of the provider account is not there. Enter it in Settings.</source>
        <translation>काहीही पाठवले नाही: प्रोव्हायडर खात्याचा पासवर्ड नाही. सेटिंगमध्ये भरा.</translation>
    </message>
    <message>
        <source>Nothing was sent: the book cannot be written, so no sale could be recorded. Look at the disk and at the rights of the data folder, then start again.</source>
        <translation>काहीही पाठवले नाही: वहीत लिहिता येत नाही, म्हणून विक्री नोंदवता येणार नाही. डिस्क आणि डेटा फोल्डरची परवानगी पाहा, मग पुन्हा सुरू करा.</translation>
    </message>
    <message>
        <source>Nothing was sent: the disk is nearly full (200 MB must be free). Make room, then try again.</source>
        <translation>काहीही पाठवले नाही: डिस्क जवळपास भरली आहे (200 MB मोकळे हवे). जागा करा, मग पुन्हा प्रयत्न करा.</translation>
    </message>
    <message>
        <source>The provider cannot be reached. Check the internet connection and the address.</source>
        <translation>प्रोव्हायडरशी संपर्क होत नाही. इंटरनेट आणि पत्ता तपासा.</translation>
    </message>
    <message>
        <source>The provider did not answer in time. It will be asked again.</source>
        <translation>प्रोव्हायडरने वेळेत उत्तर दिले नाही. त्याला पुन्हा विचारले जाईल.</translation>
    </message>
    <message>
        <source>The provider refused to answer.</source>
        <translation>प्रोव्हायडरने उत्तर द्यायला नकार दिला.</translation>
    </message>
    <message>
        <source>The provider does not accept this user name and password. Check both.</source>
        <translation>प्रोव्हायडर हे युजर नेम आणि पासवर्ड स्वीकारत नाही. दोन्ही तपासा.</translation>
    </message>
    <message>
        <source>An answer came that could not be read. Check the address and the answer format.</source>
        <translation>वाचता न येणारे उत्तर आले. पत्ता आणि उत्तराचे स्वरूप तपासा.</translation>
    </message>
    <message>
        <source>The book on this computer could not be read or written. Look at the disk and at the rights of the data folder.</source>
        <translation>या कॉम्प्युटरची वही वाचता किंवा लिहिता आली नाही. डिस्क आणि डेटा फोल्डरची परवानगी पाहा.</translation>
    </message>
    <message>
        <source>Something unexpected happened. No money moved; try again.</source>
        <translation>काहीतरी अनपेक्षित झाले. पैसे कापले नाहीत; पुन्हा प्रयत्न करा.</translation>
    </message>
    <message>
        <source>Provider answered: Success</source>
        <translation>प्रोव्हायडरचे उत्तर: यशस्वी</translation>
    </message>
    <message>
        <source>Provider answered: Pending</source>
        <translation>प्रोव्हायडरचे उत्तर: प्रतीक्षेत</translation>
    </message>
    <message>
        <source>Provider answered: Failure</source>
        <translation>प्रोव्हायडरचे उत्तर: अयशस्वी</translation>
    </message>
    <message>
        <source>Provider refused it</source>
        <translation>प्रोव्हायडरने नाकारले</translation>
    </message>
    <message>
        <source>Provider answered about another order</source>
        <translation>प्रोव्हायडरने दुसऱ्या ऑर्डरचे उत्तर दिले</translation>
    </message>
    <message>
        <source>Provider answered with another number or amount</source>
        <translation>प्रोव्हायडरने दुसऱ्या नंबरचे किंवा रकमेचे उत्तर दिले</translation>
    </message>
    <message>
        <source>Not sent: nothing left this computer</source>
        <translation>पाठवले नाही: या कॉम्प्युटरवरून काहीही गेले नाही</translation>
    </message>
    <message>
        <source>An answer came that could not be read</source>
        <translation>वाचता न येणारे उत्तर आले</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>वेळेत उत्तर नाही</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>जोडणी तुटली</translation>
    </message>
    <message>
        <source>No answer came</source>
        <translation>उत्तर आले नाही</translation>
    </message>
    <message>
        <source>Status asked: Success</source>
        <translation>स्थिती विचारली: यशस्वी</translation>
    </message>
    <message>
        <source>Status asked: Pending</source>
        <translation>स्थिती विचारली: प्रतीक्षेत</translation>
    </message>
    <message>
        <source>Status asked: Failure</source>
        <translation>स्थिती विचारली: अयशस्वी</translation>
    </message>
    <message>
        <source>Status asked: provider does not know the order</source>
        <translation>स्थिती विचारली: प्रोव्हायडरला ऑर्डर माहीत नाही</translation>
    </message>
    <message>
        <source>Status asked: provider refused the question</source>
        <translation>स्थिती विचारली: प्रोव्हायडरने प्रश्न नाकारला</translation>
    </message>
    <message>
        <source>Status asked: answer about another order</source>
        <translation>स्थिती विचारली: दुसऱ्या ऑर्डरचे उत्तर</translation>
    </message>
    <message>
        <source>Status asked: answer with another number or amount</source>
        <translation>स्थिती विचारली: दुसऱ्या नंबरचे किंवा रकमेचे उत्तर</translation>
    </message>
    <message>
        <source>Status asked: the answer could not be read</source>
        <translation>स्थिती विचारली: उत्तर वाचता आले नाही</translation>
    </message>
    <message>
        <source>Status asked: no answer</source>
        <translation>स्थिती विचारली: उत्तर नाही</translation>
    </message>
    <message>
        <source>Owner decided: success</source>
        <translation>मालकाचा निर्णय: यशस्वी</translation>
    </message>
    <message>
        <source>Owner decided: reversed</source>
        <translation>मालकाचा निर्णय: उलटवले</translation>
    </message>
    <message>
        <source>Owner decided: failed</source>
        <translation>मालकाचा निर्णय: अयशस्वी</translation>
    </message>
    <message>
        <source>Provider called back</source>
        <translation>प्रोव्हायडरने स्वतः कळवले</translation>
    </message>
    <message>
        <source>Program had ended while sending</source>
        <translation>पाठवताना प्रोग्राम बंद झाला होता</translation>
    </message>
    <message>
        <source>reference %1</source>
        <translation>संदर्भ %1</translation>
    </message>
    <message>
        <source>HTTP status %1</source>
        <translation>HTTP स्थिती %1</translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation>निकाल माहीत नाही</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <translation>खात्री बाकी</translation>
    </message>
    <message>
        <source>it was done after all, after it had counted as failed</source>
        <translation>अयशस्वी धरल्यानंतर कळले की झाले होते</translation>
    </message>
    <message>
        <source>done twice: claim one amount back from the provider</source>
        <translation>दोनदा झाले: प्रोव्हायडरकडून एक रक्कम परत मागा</translation>
    </message>
    <message>
        <source>taken back after it was done: refund the customer</source>
        <translation>झाल्यानंतर उलटवले: ग्राहकाला पैसे परत द्या</translation>
    </message>
    <message>
        <source>the answer names another number or amount</source>
        <translation>उत्तरात दुसरा नंबर किंवा रक्कम आहे</translation>
    </message>
    <message>
        <source>the answer names another order</source>
        <translation>उत्तरात दुसरी ऑर्डर आहे</translation>
    </message>
    <message>
        <source>the answers contradict each other: the owner decides</source>
        <translation>उत्तरे एकमेकांशी जुळत नाहीत: मालक ठरवेल</translation>
    </message>
    <message>
        <source>The counter&apos;s number must be between 1 and 999.</source>
        <translation>काउंटर क्रमांक 1 ते 999 मध्ये हवा.</translation>
    </message>
    <message>
        <source>Nothing was sent: selling is stopped until the owner has looked.</source>
        <translation>काहीही पाठवले नाही: मालक पाहीपर्यंत विक्री थांबली आहे.</translation>
    </message>
    <message>
        <source>Nothing was sent. %1</source>
        <translation>काहीही पाठवले नाही. %1</translation>
    </message>
    <message>
        <source>Selling is stopped: this book was restored from an older copy, and sales made after it may be missing here. Merge the newest journal.jsonl, or let the owner confirm that nothing was sold since.</source>
        <translation>विक्री थांबली आहे: ही वही जुन्या प्रतीतून परत आणली आहे, त्यानंतरची विक्री इथे नसू शकते. सर्वात नवीन journal.jsonl मिळवा, किंवा त्यानंतर काही विकले नाही याची मालकाने खात्री द्यावी.</translation>
    </message>
    <message>
        <source>Selling is stopped: this book was last used on another computer. If that one still sells, do not go on here; if it does not, let the owner confirm this computer.</source>
        <translation>विक्री थांबली आहे: ही वही शेवटी दुसऱ्या कॉम्प्युटरवर वापरली. तो अजून विकत असल्यास इथे पुढे जाऊ नका; नसल्यास मालकाने या कॉम्प्युटरची खात्री द्यावी.</translation>
    </message>
    <message>
        <source>Selling is stopped: the wallet is lower than this book can explain. Find out who else spends from it, then let the owner confirm.</source>
        <translation>विक्री थांबली आहे: वॉलेटमध्ये या वहीच्या हिशोबापेक्षा कमी आहे. आणखी कोण खर्च करतो ते शोधा, मग मालकाने खात्री द्यावी.</translation>
    </message>
    <message>
        <source>Selling is stopped: the wallet is lower than this book can explain (%1). Find out who else spends from it, then let the owner confirm.</source>
        <translation>विक्री थांबली आहे: वॉलेटमध्ये या वहीच्या हिशोबापेक्षा कमी आहे (%1). आणखी कोण खर्च करतो ते शोधा, मग मालकाने खात्री द्यावी.</translation>
    </message>
    <message>
        <source>Selling is stopped until the provider was asked about every open sale of the mended book. That happens by itself while the provider can be reached.</source>
        <translation>दुरुस्त केलेल्या वहीच्या प्रत्येक खुल्या विक्रीबद्दल प्रोव्हायडरला विचारेपर्यंत विक्री थांबली आहे. प्रोव्हायडरशी संपर्क असताना हे आपोआप होते.</translation>
    </message>
    <message>
        <source>The provider gave this sale a transaction number that it had given to another one. Both are kept apart by our own order ids.</source>
        <translation>प्रोव्हायडरने या विक्रीला जो व्यवहार क्रमांक दिला तो आधी दुसरीला दिला होता. आपले स्वतःचे ऑर्डर क्रमांक दोन्ही वेगळे ठेवतात.</translation>
    </message>
    <message>
        <source>Sent with another provider account; it cannot be asked about with this one. Switch back to that account, or decide by what its provider says.</source>
        <translation>प्रोव्हायडरच्या दुसऱ्या खात्याने पाठवले; या खात्याने त्याबद्दल विचारता येत नाही. त्या खात्यावर परत जा, किंवा तो प्रोव्हायडर काय म्हणतो त्यानुसार निर्णय घ्या.</translation>
    </message>
    <message>
        <source>The provider refuses every question about orders (“%1”). Open sales stay open until it answers: ask it to put this shop&apos;s internet address on its list.</source>
        <translation>प्रोव्हायडर ऑर्डरबद्दलचा प्रत्येक प्रश्न नाकारतो (“%1”). उत्तर येईपर्यंत खुल्या विक्री खुल्याच राहतात: या दुकानाचा इंटरनेट पत्ता त्याच्या यादीत टाकायला सांगा.</translation>
    </message>
    <message>
        <source>%1 times the provider did not know this order while it did know another one. It probably never arrived. Ask the provider, then decide.</source>
        <translation>%1 वेळा प्रोव्हायडरने ही ऑर्डर ओळखली नाही, पण दुसरी ओळखली. बहुतेक ती पोहोचलीच नाही. प्रोव्हायडरला विचारा, मग निर्णय घ्या.</translation>
    </message>
    <message>
        <source>Book and wallet agree to the paisa.</source>
        <translation>वही आणि वॉलेट पै न पै जुळतात.</translation>
    </message>
    <message>
        <source>The wallet holds %1 less than the book says.</source>
        <translation>वॉलेटमध्ये वहीच्या हिशोबापेक्षा %1 कमी आहे.</translation>
    </message>
    <message>
        <source>The wallet holds %1 more than the book says.</source>
        <translation>वॉलेटमध्ये वहीच्या हिशोबापेक्षा %1 जास्त आहे.</translation>
    </message>
    <message>
        <source>its outcome is open, and the provider has taken the money</source>
        <translation>निकाल खुला आहे, आणि प्रोव्हायडरने पैसे कापले आहेत</translation>
    </message>
    <message>
        <source>its outcome is open, and the provider has given the money back</source>
        <translation>निकाल खुला आहे, आणि प्रोव्हायडरने पैसे परत दिले आहेत</translation>
    </message>
    <message>
        <source>the provider may have taken the money twice</source>
        <translation>प्रोव्हायडरने पैसे दोनदा कापले असू शकतात</translation>
    </message>
    <message>
        <source>it failed, but the money was taken or did not come back</source>
        <translation>ही अयशस्वी झाली, पण पैसे कापले किंवा परत आले नाहीत</translation>
    </message>
    <message>
        <source>it succeeded, but the money was not taken or came back</source>
        <translation>ही यशस्वी झाली, पण पैसे कापले नाहीत किंवा परत आले</translation>
    </message>
    <message>
        <source>the provider&apos;s margin for this operator may have changed</source>
        <translation>या ऑपरेटरवर प्रोव्हायडरचे मार्जिन बदलले असू शकते</translation>
    </message>
    <message>
        <source>money that was entered has not arrived</source>
        <translation>लिहिलेले पैसे अजून आले नाहीत</translation>
    </message>
    <message>
        <source>One of these would explain it:</source>
        <translation>यापैकी एक याचे कारण असू शकते:</translation>
    </message>
    <message>
        <source>No sale explains it. If money was put into the wallet, enter it with the bank&apos;s reference.</source>
        <translation>कोणत्याही विक्रीने याचा हिशोब लागत नाही. वॉलेटमध्ये पैसे टाकले असतील तर बँकेच्या संदर्भासह लिहा.</translation>
    </message>
    <message>
        <source>No sale of this counter explains it: somebody else uses the account, or this book lacks sales.</source>
        <translation>या काउंटरच्या कोणत्याही विक्रीने याचा हिशोब लागत नाही: दुसरे कोणी खाते वापरते, किंवा या वहीत काही विक्री नाहीत.</translation>
    </message>
    <message>
        <source>Selling is stopped: this book was restored from an older copy.</source>
        <translation>विक्री थांबली आहे: ही वही जुन्या प्रतीतून परत आणली आहे.</translation>
    </message>
    <message>
        <source>Selling is stopped: this book was last used on another computer.</source>
        <translation>विक्री थांबली आहे: ही वही शेवटी दुसऱ्या कॉम्प्युटरवर वापरली.</translation>
    </message>
    <message>
        <source>Selling is stopped: the wallet is %1 lower than this book can explain.</source>
        <translation>विक्री थांबली आहे: वॉलेटमध्ये %1 कमी आहे, ज्याचा हिशोब या वहीत नाही.</translation>
    </message>
    <message>
        <source>Selling is stopped: the wallet is lower than this book can explain.</source>
        <translation>विक्री थांबली आहे: वॉलेटमध्ये या वहीच्या हिशोबापेक्षा कमी आहे.</translation>
    </message>
    <message>
        <source>Selling is stopped: open sales of the mended book are being asked about.</source>
        <translation>विक्री थांबली आहे: दुरुस्त केलेल्या वहीच्या खुल्या विक्रींबद्दल विचारले जात आहे.</translation>
    </message>
    <message>
        <source>No money moved by this. Sales made after the copy may be missing here: close the counter and run “countertopctl rebuild --from” with the newest journal.jsonl, or let the owner confirm that nothing was sold since.</source>
        <translation>यामुळे पैसे गेले नाहीत. प्रतीनंतरची विक्री इथे नसू शकते: काउंटर बंद करून सर्वात नवीन journal.jsonl सह “countertopctl rebuild --from” चालवा, किंवा त्यानंतर काही विकले नाही याची मालकाने खात्री द्यावी.</translation>
    </message>
    <message>
        <source>No money moved by this. If the other computer still sells with this book, do not go on here; if it does not, let the owner confirm this computer.</source>
        <translation>यामुळे पैसे गेले नाहीत. दुसरा कॉम्प्युटर अजून या वहीने विकत असल्यास इथे पुढे जाऊ नका; नसल्यास मालकाने या कॉम्प्युटरची खात्री द्यावी.</translation>
    </message>
    <message>
        <source>The stop itself moved no money. Look at what is missing and find out who else spends from the account; then let the owner confirm.</source>
        <translation>थांबण्यामुळे पैसे गेले नाहीत. काय कमी आहे ते पाहा आणि खात्यातून आणखी कोण खर्च करतो ते शोधा; मग मालकाने खात्री द्यावी.</translation>
    </message>
    <message>
        <source>No money moved by this. It ends by itself once the provider has answered about each of them; past sales can be looked up meanwhile.</source>
        <translation>यामुळे पैसे गेले नाहीत. प्रोव्हायडरने प्रत्येकाबद्दल उत्तर दिल्यावर हे आपोआप संपते; तोपर्यंत जुनी विक्री पाहता येते.</translation>
    </message>
    <message>
        <source>Nothing was sold after that copy, or it is all in this book.</source>
        <translation>त्या प्रतीनंतर काही विकले नाही, किंवा सर्व या वहीत आहे.</translation>
    </message>
    <message>
        <source>The other computer sells no more with this book.</source>
        <translation>दुसरा कॉम्प्युटर आता या वहीने विकत नाही.</translation>
    </message>
    <message>
        <source>I know who spent the missing money.</source>
        <translation>कमी असलेले पैसे कोणी खर्च केले ते मला माहीत आहे.</translation>
    </message>
    <message>
        <source>The open sales may wait; I have looked at each of them.</source>
        <translation>खुल्या विक्री थांबू शकतात; मी प्रत्येक पाहिली आहे.</translation>
    </message>
    <message>
        <source>Nothing was sent: the customer would owe more than the limit of the account.</source>
        <translation>काहीही पाठवले नाही: ग्राहकाची उधारी खात्याच्या मर्यादेपेक्षा जास्त झाली असती.</translation>
    </message>
    <message>
        <source>Nothing was sent: there is no limit for an account of %1 yet. Set one on the Customers page, or let the customer pay now.</source>
        <translation>काहीही पाठवले नाही: %1 च्या खात्याची मर्यादा अजून ठरलेली नाही. ग्राहक पेजवर ठरवा, किंवा ग्राहकाकडून आत्ता पैसे घ्या.</translation>
    </message>
    <message>
        <source>Nothing was sent: %1 owes %2 of %3, so only %4 more can go on account. Take a payment first, raise the limit, or let the customer pay now.</source>
        <translation>काहीही पाठवले नाही: %1 कडे %3 पैकी %2 बाकी आहेत, म्हणून फक्त आणखी %4 उधार लिहिता येतात. आधी पैसे घ्या, मर्यादा वाढवा, किंवा ग्राहकाकडून आत्ता पैसे घ्या.</translation>
    </message>
    <message>
        <source>Nothing was sent: no shift is open. Count the drawer and open one, then sell.</source>
        <translation>काहीही पाठवले नाही: शिफ्ट उघडी नाही. गल्ला मोजून शिफ्ट उघडा, मग विका.</translation>
    </message>
    <message>
        <source>Nothing was sent: the drawer was counted and its shift is not closed yet. Close it and open the next one, then sell.</source>
        <translation>काहीही पाठवले नाही: गल्ला मोजला आहे, पण त्याची शिफ्ट अजून बंद नाही. ती बंद करून पुढची उघडा, मग विका.</translation>
    </message>
    <message>
        <source>Nothing was sent: nobody is signed in who may sell. Sign in with your PIN, then sell.</source>
        <translation>काहीही पाठवले नाही: विक्री करू शकणारे कोणी साइन इन नाही. आपल्या PIN ने साइन इन करून विका.</translation>
    </message>
    <message>
        <source>Nothing was sent: one sale of yours may be %1 at most. The owner can allow this one with a PIN.</source>
        <translation>काहीही पाठवले नाही: तुमची एक विक्री जास्तीत जास्त %1 असू शकते. मालक PIN ने हिला परवानगी देऊ शकतात.</translation>
    </message>
    <message>
        <source>Nothing was sent: your sales of a day may be %1 at most, and today has %2 already. The owner can allow this one with a PIN.</source>
        <translation>काहीही पाठवले नाही: तुमची दिवसाची विक्री जास्तीत जास्त %1, आणि आज %2 झाली आहे. मालक PIN ने हिला परवानगी देऊ शकतात.</translation>
    </message>
    <message>
        <source>Nothing was sent yet: %1 or more is a large amount. Look at number and amount once more, then say yes to it.</source>
        <translation>अजून काहीही पाठवले नाही: %1 किंवा अधिक ही मोठी रक्कम आहे. नंबर आणि रक्कम पुन्हा पाहून होकार द्या.</translation>
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
        <translation>&quot;%1&quot; नावाची भाषा नाही.</translation>
    </message>
</context>
</TS>
