/** Common given names: “Jane Roberts” is one person, “Boston Celtics” are not. */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  `Aaron Abbas Abdel Abdul Abdullah Abigail Abraham Adam Adrian Ahmad Ahmed Aidan Aisha Akira Alain Alan Alastair Albert Alberto Alejandro Aleksandr Alessandro Alex Alexander Alexandra
  Alexandria Alexei Alexey Alfonso Alfred Ali Alice Alison Allison Alok Alvaro Alyssa Amanda Amir Amit Amy Ana Anand Anders Andre Andrea Andreas Andrei Andrej Andrew Andrés Andy Angela Angelo
  Angus Anil Anita Ann Anna Anne Anneliese Annie Anthony Antoine Anton Antonia Antonio Antony António Archie Ariel Arjun Armando Arnold Arthur Arturo Arun Ashley Ashraf Asif Astrid Audrey
  Augusto Ayesha Barack Barbara Barbra Barry Bashar Beatrice Becky Ben Benedict Benito Benjamin Bernadette Bernard Bernie Bertrand Beth Betty Beverly Bianca Bill Birgit Björn Blake Bob Bobby
  Boris Brad Bradley Brandon Brenda Brendan Brett Brian Brigitte Brittany Bruce Bryan Bryce Byron Caleb Calvin Cameron Camila Camille Carl Carla Carlo Carlos Carmen Carol Caroline Carrie
  Cassandra Catherine Cecilia Cedric Chandra Charles Charlie Cheryl Chloe Chris Christina Christine Christoph Christophe Christopher Chuck Ciara Cindy Claire Clara Clarence Claude Claudia
  Clayton Cliff Clint Clive Colin Colleen Connor Conor Cory Courtney Craig Curtis Cynthia Cyril Damian Damien Dan Dana Daniel Daniela Daniele Danielle Danny Daria Darren Darryl Dave David Dean
  Deb Debbie Deborah Declan Deepak Denis Dennis Derek Desmond Deval Devin Diana Diane Didier Diego Dieter Dimitri Dinesh Dirk Dmitri Dmitry Dominic Dominique Donald Donna Doris Dorothy Doug
  Douglas Drew Dustin Dwayne Dylan Ed Eddie Edgar Edith Edmund Eduardo Edward Eileen Elaine Eleanor Elena Eli Elias Elijah Elisa Elise Elizabeth Ella Ellen Ellie Elliot Elliott Elon Elsa Elvis
  Emanuel Emil Emilia Emilio Emily Emma Emmanuel Enrique Enzo Eric Erica Erik Erika Erin Ernest Ernesto Esteban Esther Ethan Eugene Eva Evan Eve Evelyn Evgeny Fabio Fatima Faye Federico
  Felicia Felipe Felix Ferdinand Fernanda Fernando Filip Finn Fiona Flora Florian Fran Francesca Francesco Francis Francisco Franco Francois Frank Franklin François Fred Freddie Frederick
  Frida Friedrich Gabriel Gabriela Gabriele Gail Gareth Garrett Gary Gavin Gemma Geoff Geoffrey Georg George Georges Georgina Gerald Gerard Gerhard Giancarlo Gianni Gideon Gilbert Gina Giorgia
  Giorgio Giovanni Giulia Giuseppe Glenn Gloria Gonzalo Gordon Grace Graeme Graham Greg Gregory Greta Guillermo Gunnar Gustavo Gwen Günter Hamid Hamza Hannah Hans Harold Harriet Harry Harvey
  Hassan Heather Hector Heidi Heiko Heinrich Helen Helena Helga Helmut Henri Henrik Henry Herbert Herman Hilary Hillary Hiroshi Holly Horst Howard Hubert Hugh Hugo Humberto Hussein Ian Ibrahim
  Ida Ignacio Igor Ilhan Ilya Imran Ines Ingrid Irene Irina Isaac Isabel Isabella Isabelle Ismail Ivan Ivana Ivanka Jack Jackie Jacob Jacques Jaime Jake Jamal James Jamie Jan Jana Jane Janet
  Janice Janine Jared Jasmine Jason Javier Jay Jean Jeanne Jeff Jeffrey Jenna Jennifer Jenny Jens Jeremy Jerome Jerry Jesse Jessica Jill Jim Jimmy Jo Joan Joanna Joanne Joaquin Jochen Jodie
  Joe Joel Joelle Johan Johann Johannes John Johnny Jon Jonas Jonathan Jordi Jorge Jose Josef Josep Joseph Josephine Josh Joshua José Joyce João Juan Juana Judith Judy Jules Julia Julian Julie
  Julien Juliet Julio Julius Justin Justine Jörg Jürgen Kaja Kamala Karen Karin Karl Karla Karolina Kate Katerina Katharina Katherine Kathleen Kathryn Kathy Katie Katja Katrina Kay Kayla Keir
  Keith Kelly Kelsey Ken Kenji Kenneth Kenny Kerry Kevin Khaled Khalid Kieran Kim Kimberly Kirk Kirsten Klaus Konrad Konstantin Krista Kristen Kristin Kristina Kurt Kyle Laila Lakshmi Lana
  Lance Larry Lars Laszlo Latoya Laura Lauren Laurent Lawrence Lea Leah Lee Leila Lena Leo Leon Leonard Leonardo Leslie Lewis Liam Lila Lillian Lily Linda Lindsay Lindsey Lionel Lisa Liz Lloyd
  Lois Lola Lorenzo Loretta Lorraine Lou Louis Louisa Louise Luc Luca Lucas Lucia Luciano Lucy Ludwig Luigi Luis Luisa Luiz Luka Lukas Luke Luther Lydia Lynn Mackenzie Madeleine Mads Maggie
  Magnus Mahmoud Malcolm Malia Mandy Manfred Manuel Manuela Marc Marcel Marcela Marcello Marcelo Marcia Marco Marcos Marcus Margaret Margarita Margot Marguerite Maria Mariana Marianne Marie
  Marilyn Marina Mario Marjorie Mark Marko Markus Marlene Marlon Marshall Marta Martha Martin Martina Marty Marvin Mary María Masha Mateo Mathias Matt Matteo Matthew Matthias Maureen Maurice
  Mauricio Maurizio Max Maxim Maxime Maxine Maya Meera Megan Meghan Mehmet Mel Melania Melanie Melinda Melissa Meredith Mia Micah Michael Michal Michel Michela Michele Michelle Miguel Mikael
  Mike Mikhail Mila Miles Millie Milton Mindy Miranda Miriam Mitch Mitchell Mohamed Mohammad Mohammed Moira Molly Monica Monika Morris Moses Muhammad Murray Mustafa Mya Myriam Nabil Nadia
  Nadine Nancy Naomi Narendra Nasser Nat Natalia Natalie Natasha Nathalie Nathan Nathaniel Neal Ned Neil Nell Nelson Nia Nicholas Nick Nicola Nicolas Nicole Nigel Nikita Nikki Niklas Nikol
  Nikola Nikolai Nikolaos Nina Noah Noor Nora Norbert Norma Nuno Olaf Oleg Oleksandr Olena Olga Oliver Olivia Olivier Omar Osama Oscar Otto Owen Pablo Pamela Paola Paolo Pascal Pat Patricia
  Patricio Patrick Patty Paul Paula Paulo Pavel Pedro Peggy Penelope Penny Percy Perry Pete Peter Petra Phil Philip Philipp Philippe Phillip Phoebe Phyllis Pierre Pietro Pilar Piotr Polly
  Priscilla Priya Quentin Quincy Rachel Rafael Rahul Rainer Raj Rajesh Ralph Ramon Randall Randy Raphael Raquel Rashid Raul Ravi Ray Raymond Rebecca Recep Reginald Reinhard Renata Renate Renee
  René Reuben Reza Rhonda Ricardo Riccardo Richard Rick Ricky Rishi Rita Rob Robbie Robert Roberta Roberto Robin Rocco Rodney Rodrigo Roger Rohan Roland Rolf Romeo Ron Ronald Ronnie Rory Rosa
  Rosalind Rosemary Ross Roxanne Roy Ruben Rudolf Rudy Rufus Rupert Russ Russell Ruth Ryan Rémi Sabine Sabrina Sadiq Sally Salma Salvatore Sam Samantha Samir Sammy Samuel Sandra Sanjay Sara
  Sarah Sasha Saskia Scott Sean Sebastian Sebastien Selena Serena Serge Sergei Sergey Sergio Seth Seymour Shane Shannon Sharon Shaun Shawn Sheila Shelby Shelley Sheryl Shinzo Shirley Sidney
  Siegfried Silvia Silvio Simon Simone Sonia Sonja Sophia Sophie Spencer Stacey Stacy Stan Stanley Stefan Stefania Stefano Stella Stephan Stephanie Stephen Steve Steven Stewart Stuart Sue
  Suella Sunil Susan Susanna Susanne Suzanne Sven Svetlana Sylvia Sylvie Tamara Tammy Tania Tanner Tanya Tara Tariq Tatiana Taylor Ted Terence Teresa Terrence Terry Tess Tessa Thabo Thea Theo
  Theodore Theresa Thierry Thomas Tiffany Tim Timothy Tina Toby Todd Tom Tomas Tommy Toni Tony Tova Tracey Tracy Travis Trevor Tricia Trisha Tristan Troy Tulsi Tyler Tyrone Ulf Uli Ulrich
  Ulrike Umar Ursula Uwe Valentin Valentina Valeria Valerie Vanessa Vera Vernon Veronica Vicki Vicky Victor Victoria Vijay Vikram Viktor Vincent Vincenzo Virginia Vivek Vivian Vladimir
  Volodymyr Wade Walter Wanda Warren Wayne Wendy Wesley Whitney Wilfred Wilhelm Willem William Willie Wilma Winston Wolfgang Xavier Yan Yana Yasmin Yasser Yoko Yolanda Yulia Yuri Yusuf Yves
  Yvette Yvonne Zac Zach Zachary Zara Zoe Zuzana`
    .trim()
    .split(/\s+/),
);
