; generated from specs/ct_rnn.yaml by `make generated`: do not edit
; ct_rnn@neural_ode I=8 H=8 K=1 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_8x1of1_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0, ptr @tile_2x1of1_0, ptr @tile_3x1of1_0, ptr @tile_4x1of1_0, ptr @tile_5x1of1_0, ptr @tile_6x1of1_0, ptr @tile_7x1of1_0, ptr @tile_8x1of1_0], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v111 = alloca i64, i64 1, align 8
  %v867 = alloca float, i64 64, align 4
  %v951 = alloca float, i64 64, align 4
  %v1088 = alloca float, i64 64, align 4
  %v1225 = alloca float, i64 64, align 4
  %v1359 = alloca float, i64 64, align 4
  %v4 = getelementptr inbounds i64, ptr %v1, i64 0
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v1, i64 1
  %v7 = load i64, ptr %v6, align 8
  %v8 = mul i64 %v5, %v7
  %v9 = getelementptr inbounds ptr, ptr %v0, i64 0
  %v10 = load ptr, ptr %v9, align 4
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v14 = load ptr, ptr %v13, align 4
  %v15 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v16 = load ptr, ptr %v15, align 4
  %v17 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v18 = load ptr, ptr %v17, align 4
  %v19 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v20 = load ptr, ptr %v19, align 4
  %v21 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v22 = load ptr, ptr %v21, align 4
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v24 = load ptr, ptr %v23, align 4
  %v25 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v26 = load ptr, ptr %v25, align 4
  %v27 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v28 = load ptr, ptr %v27, align 4
  %v29 = getelementptr inbounds ptr, ptr %v0, i64 10
  %v30 = load ptr, ptr %v29, align 4
  %v31 = getelementptr inbounds ptr, ptr %v0, i64 11
  %v32 = load ptr, ptr %v31, align 4
  %v33 = getelementptr inbounds ptr, ptr %v0, i64 12
  %v34 = load ptr, ptr %v33, align 4
  %v35 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v36 = load ptr, ptr %v35, align 4
  %v37 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v38 = load ptr, ptr %v37, align 4
  %v39 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v40 = load ptr, ptr %v39, align 4
  %v41 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v42 = load ptr, ptr %v41, align 4
  %v43 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v44 = load ptr, ptr %v43, align 4
  %v45 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v46 = load ptr, ptr %v45, align 4
  %v47 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v48 = load ptr, ptr %v47, align 4
  %v49 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v50 = load ptr, ptr %v49, align 4
  %v51 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v52 = load ptr, ptr %v51, align 4
  %v53 = getelementptr inbounds ptr, ptr %v0, i64 22
  %v54 = load ptr, ptr %v53, align 4
  %v55 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v56 = load ptr, ptr %v55, align 4
  %v57 = getelementptr inbounds ptr, ptr %v0, i64 24
  %v58 = load ptr, ptr %v57, align 4
  %v59 = getelementptr inbounds ptr, ptr %v0, i64 25
  %v60 = load ptr, ptr %v59, align 4
  %v61 = getelementptr inbounds ptr, ptr %v0, i64 26
  %v62 = load ptr, ptr %v61, align 4
  %v63 = getelementptr inbounds ptr, ptr %v0, i64 27
  %v64 = load ptr, ptr %v63, align 4
  %v65 = getelementptr inbounds ptr, ptr %v0, i64 28
  %v66 = load ptr, ptr %v65, align 4
  %v67 = getelementptr inbounds ptr, ptr %v0, i64 29
  %v68 = load ptr, ptr %v67, align 4
  %v69 = getelementptr inbounds ptr, ptr %v0, i64 30
  %v70 = load ptr, ptr %v69, align 4
  %v71 = getelementptr inbounds ptr, ptr %v0, i64 31
  %v72 = load ptr, ptr %v71, align 4
  %v73 = getelementptr inbounds i64, ptr %v1, i64 6
  %v74 = load i64, ptr %v73, align 8
  %v75 = getelementptr inbounds i64, ptr %v1, i64 10
  %v76 = load i64, ptr %v75, align 8
  %v77 = getelementptr inbounds i64, ptr %v1, i64 11
  %v78 = load i64, ptr %v77, align 8
  %v79 = getelementptr inbounds i64, ptr %v1, i64 13
  %v80 = load i64, ptr %v79, align 8
  %v81 = getelementptr inbounds i64, ptr %v1, i64 19
  %v82 = load i64, ptr %v81, align 8
  %v83 = getelementptr inbounds i64, ptr %v1, i64 20
  %v84 = load i64, ptr %v83, align 8
  %v85 = getelementptr inbounds i64, ptr %v1, i64 21
  %v86 = load i64, ptr %v85, align 8
  %v87 = getelementptr inbounds i64, ptr %v1, i64 22
  %v88 = load i64, ptr %v87, align 8
  %v89 = getelementptr inbounds i64, ptr %v1, i64 23
  %v90 = load i64, ptr %v89, align 8
  %v91 = getelementptr inbounds i64, ptr %v1, i64 24
  %v92 = load i64, ptr %v91, align 8
  %v93 = getelementptr inbounds i64, ptr %v1, i64 25
  %v94 = load i64, ptr %v93, align 8
  %v95 = getelementptr inbounds i64, ptr %v1, i64 26
  %v96 = load i64, ptr %v95, align 8
  %v97 = getelementptr inbounds i64, ptr %v1, i64 27
  %v98 = load i64, ptr %v97, align 8
  %v99 = getelementptr inbounds i64, ptr %v1, i64 28
  %v100 = load i64, ptr %v99, align 8
  %v101 = getelementptr inbounds i64, ptr %v1, i64 29
  %v102 = load i64, ptr %v101, align 8
  %v103 = getelementptr inbounds i64, ptr %v1, i64 30
  %v104 = load i64, ptr %v103, align 8
  %v105 = getelementptr inbounds i64, ptr %v1, i64 31
  %v106 = load i64, ptr %v105, align 8
  %v107 = getelementptr inbounds i64, ptr %v1, i64 32
  %v108 = load i64, ptr %v107, align 8
  %v109 = getelementptr inbounds i64, ptr %v1, i64 33
  %v110 = load i64, ptr %v109, align 8
  store i64 0, ptr %v111, align 8
  %v112 = getelementptr inbounds ptr, ptr %v0, i64 32
  %v113 = load ptr, ptr %v112, align 4
  %v114 = mul i64 %v2, 0
  %v115 = add i64 %v114, 320
  %v116 = getelementptr inbounds float, ptr %v113, i64 %v115
  %v117 = getelementptr inbounds i64, ptr %v1, i64 4
  %v118 = load i64, ptr %v117, align 8
  %v119 = icmp eq i64 %v118, 0
  br i1 %v119, label %b0, label %b1
b0:
  %v120 = icmp eq i64 %v2, 0
  br i1 %v120, label %b2, label %b3
b2:
  %v121 = add i64 0, 0
  %v122 = getelementptr inbounds float, ptr %v32, i64 %v121
  %v123 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v124 = shufflevector <8 x float> %v123, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v124, ptr %v122, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v125 = icmp sgt i64 %v3, 1
  br i1 %v125, label %b4, label %b5
b4:
  %v126 = getelementptr inbounds i64, ptr %v1, i64 3
  %v127 = atomicrmw add ptr %v126, i64 1 acq_rel
  %v128 = load i64, ptr %v111, align 8
  %v129 = add i64 %v128, 1
  store i64 %v129, ptr %v111, align 8
  %v130 = mul i64 %v3, %v129
  br label %b6
b6:
  %v131 = load atomic i64, ptr %v126 acquire, align 8
  %v132 = icmp slt i64 %v131, %v130
  br i1 %v132, label %b7, label %b8
b7:
  %v133 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v134 = getelementptr inbounds i64, ptr %v1, i64 4
  %v135 = load i64, ptr %v134, align 8
  %v136 = icmp eq i64 %v135, 0
  br i1 %v136, label %b9, label %b10
b9:
  %v137 = getelementptr inbounds i64, ptr %v1, i64 38
  %v138 = load i64, ptr %v137, align 8
  %v139 = icmp eq i64 %v138, 0
  br i1 %v139, label %b11, label %b12
b11:
  %v140 = add i64 %v7, 0
  %v141 = sdiv i64 %v140, 1
  %v142 = add i64 %v2, 1
  %v143 = mul i64 %v141, %v2
  %v144 = sdiv i64 %v143, %v3
  %v145 = mul i64 %v144, 1
  %v146 = icmp slt i64 %v145, %v7
  %v147 = select i1 %v146, i64 %v145, i64 %v7
  %v148 = mul i64 %v141, %v142
  %v149 = sdiv i64 %v148, %v3
  %v150 = mul i64 %v149, 1
  %v151 = icmp slt i64 %v150, %v7
  %v152 = select i1 %v151, i64 %v150, i64 %v7
  br label %b13
b13:
  %v153 = phi i64 [ %v147, %b11 ], [ %v164, %b14 ]
  %v154 = icmp slt i64 %v153, %v152
  br i1 %v154, label %b14, label %b15
b14:
  %v155 = and i64 0, %v78
  %v156 = mul i64 %v155, %v7
  %v157 = add i64 %v156, %v153
  %v158 = mul i64 %v157, 8
  %v159 = getelementptr inbounds float, ptr %v20, i64 %v158
  %v160 = add i64 0, 0
  %v161 = getelementptr inbounds float, ptr %v159, i64 %v160
  %v162 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v163 = shufflevector <8 x float> %v162, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v163, ptr %v161, align 4
  %v164 = add nsw i64 %v153, 1
  br label %b13
b15:
  br label %b12
b12:
  br label %b10
b10:
  %v165 = icmp sgt i64 %v3, 1
  br i1 %v165, label %b16, label %b17
b16:
  %v166 = getelementptr inbounds i64, ptr %v1, i64 3
  %v167 = atomicrmw add ptr %v166, i64 1 acq_rel
  %v168 = load i64, ptr %v111, align 8
  %v169 = add i64 %v168, 1
  store i64 %v169, ptr %v111, align 8
  %v170 = mul i64 %v3, %v169
  br label %b18
b18:
  %v171 = load atomic i64, ptr %v166 acquire, align 8
  %v172 = icmp slt i64 %v171, %v170
  br i1 %v172, label %b19, label %b20
b19:
  %v173 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v174 = getelementptr inbounds float, ptr %v113, i64 0
  %v175 = getelementptr inbounds i64, ptr %v1, i64 4
  %v176 = load i64, ptr %v175, align 8
  %v177 = icmp eq i64 %v176, 0
  br i1 %v177, label %b21, label %b22
b21:
  %v178 = add i64 1, 0
  %v179 = sdiv i64 %v178, 1
  %v180 = add i64 %v2, 1
  %v181 = mul i64 %v179, %v2
  %v182 = sdiv i64 %v181, %v3
  %v183 = mul i64 %v182, 1
  %v184 = icmp slt i64 %v183, 1
  %v185 = select i1 %v184, i64 %v183, i64 1
  %v186 = mul i64 %v179, %v180
  %v187 = sdiv i64 %v186, %v3
  %v188 = mul i64 %v187, 1
  %v189 = icmp slt i64 %v188, 1
  %v190 = select i1 %v189, i64 %v188, i64 1
  %v191 = icmp slt i64 %v190, 1
  %v192 = select i1 %v191, i64 %v190, i64 1
  br label %b23
b23:
  %v193 = phi i64 [ %v185, %b21 ], [ %v308, %b35 ]
  %v194 = icmp slt i64 %v193, %v192
  br i1 %v194, label %b24, label %b25
b24:
  %v195 = mul i64 %v193, 64
  %v196 = mul i64 %v193, 8
  %v197 = add i64 %v195, 0
  %v198 = add i64 %v196, 0
  %v199 = getelementptr inbounds float, ptr %v174, i64 %v197
  %v200 = sub i64 8, %v198
  %v201 = icmp slt i64 %v200, 0
  %v202 = select i1 %v201, i64 0, i64 %v200
  %v203 = icmp ult i64 %v202, 8
  %v204 = select i1 %v203, i64 %v202, i64 8
  %v205 = trunc i64 %v204 to i32
  %v206 = insertelement <8 x i32> poison, i32 %v205, i64 0
  %v207 = shufflevector <8 x i32> %v206, <8 x i32> poison, <8 x i32> zeroinitializer
  %v208 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v207
  %v209 = mul i64 %v198, 8
  %v210 = add i64 0, %v209
  %v211 = getelementptr inbounds float, ptr %v12, i64 %v210
  %v212 = icmp sge i64 %v202, 8
  br i1 %v212, label %b26, label %b27
b26:
  br label %b28
b28:
  %v213 = phi i64 [ 0, %b26 ], [ %v287, %b29 ]
  %v214 = icmp slt i64 %v213, 8
  br i1 %v214, label %b29, label %b30
b29:
  %v215 = add i64 %v213, 0
  %v216 = getelementptr inbounds float, ptr %v211, i64 %v215
  %v217 = load <8 x float>, ptr %v216, align 4
  %v218 = add i64 %v213, 8
  %v219 = getelementptr inbounds float, ptr %v211, i64 %v218
  %v220 = load <8 x float>, ptr %v219, align 4
  %v221 = add i64 %v213, 16
  %v222 = getelementptr inbounds float, ptr %v211, i64 %v221
  %v223 = load <8 x float>, ptr %v222, align 4
  %v224 = add i64 %v213, 24
  %v225 = getelementptr inbounds float, ptr %v211, i64 %v224
  %v226 = load <8 x float>, ptr %v225, align 4
  %v227 = add i64 %v213, 32
  %v228 = getelementptr inbounds float, ptr %v211, i64 %v227
  %v229 = load <8 x float>, ptr %v228, align 4
  %v230 = add i64 %v213, 40
  %v231 = getelementptr inbounds float, ptr %v211, i64 %v230
  %v232 = load <8 x float>, ptr %v231, align 4
  %v233 = add i64 %v213, 48
  %v234 = getelementptr inbounds float, ptr %v211, i64 %v233
  %v235 = load <8 x float>, ptr %v234, align 4
  %v236 = add i64 %v213, 56
  %v237 = getelementptr inbounds float, ptr %v211, i64 %v236
  %v238 = load <8 x float>, ptr %v237, align 4
  %v239 = shufflevector <8 x float> %v217, <8 x float> %v229, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v240 = shufflevector <8 x float> %v217, <8 x float> %v229, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v241 = shufflevector <8 x float> %v220, <8 x float> %v232, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v242 = shufflevector <8 x float> %v220, <8 x float> %v232, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v243 = shufflevector <8 x float> %v223, <8 x float> %v235, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v244 = shufflevector <8 x float> %v223, <8 x float> %v235, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v245 = shufflevector <8 x float> %v226, <8 x float> %v238, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v246 = shufflevector <8 x float> %v226, <8 x float> %v238, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v247 = shufflevector <8 x float> %v239, <8 x float> %v243, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v248 = shufflevector <8 x float> %v239, <8 x float> %v243, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v249 = shufflevector <8 x float> %v241, <8 x float> %v245, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v250 = shufflevector <8 x float> %v241, <8 x float> %v245, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v251 = shufflevector <8 x float> %v240, <8 x float> %v244, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v252 = shufflevector <8 x float> %v240, <8 x float> %v244, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v253 = shufflevector <8 x float> %v242, <8 x float> %v246, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v254 = shufflevector <8 x float> %v242, <8 x float> %v246, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v255 = shufflevector <8 x float> %v247, <8 x float> %v249, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v256 = shufflevector <8 x float> %v247, <8 x float> %v249, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v257 = shufflevector <8 x float> %v248, <8 x float> %v250, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v258 = shufflevector <8 x float> %v248, <8 x float> %v250, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v259 = shufflevector <8 x float> %v251, <8 x float> %v253, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v260 = shufflevector <8 x float> %v251, <8 x float> %v253, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v261 = shufflevector <8 x float> %v252, <8 x float> %v254, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v262 = shufflevector <8 x float> %v252, <8 x float> %v254, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v263 = add i64 %v213, 0
  %v264 = mul i64 %v263, 8
  %v265 = getelementptr inbounds float, ptr %v199, i64 %v264
  store <8 x float> %v255, ptr %v265, align 4
  %v266 = add i64 %v213, 1
  %v267 = mul i64 %v266, 8
  %v268 = getelementptr inbounds float, ptr %v199, i64 %v267
  store <8 x float> %v256, ptr %v268, align 4
  %v269 = add i64 %v213, 2
  %v270 = mul i64 %v269, 8
  %v271 = getelementptr inbounds float, ptr %v199, i64 %v270
  store <8 x float> %v257, ptr %v271, align 4
  %v272 = add i64 %v213, 3
  %v273 = mul i64 %v272, 8
  %v274 = getelementptr inbounds float, ptr %v199, i64 %v273
  store <8 x float> %v258, ptr %v274, align 4
  %v275 = add i64 %v213, 4
  %v276 = mul i64 %v275, 8
  %v277 = getelementptr inbounds float, ptr %v199, i64 %v276
  store <8 x float> %v259, ptr %v277, align 4
  %v278 = add i64 %v213, 5
  %v279 = mul i64 %v278, 8
  %v280 = getelementptr inbounds float, ptr %v199, i64 %v279
  store <8 x float> %v260, ptr %v280, align 4
  %v281 = add i64 %v213, 6
  %v282 = mul i64 %v281, 8
  %v283 = getelementptr inbounds float, ptr %v199, i64 %v282
  store <8 x float> %v261, ptr %v283, align 4
  %v284 = add i64 %v213, 7
  %v285 = mul i64 %v284, 8
  %v286 = getelementptr inbounds float, ptr %v199, i64 %v285
  store <8 x float> %v262, ptr %v286, align 4
  %v287 = add nsw i64 %v213, 8
  br label %b28
b30:
  br label %b31
b31:
  %v288 = phi i64 [ 8, %b30 ], [ %v296, %b32 ]
  %v289 = icmp slt i64 %v288, 8
  br i1 %v289, label %b32, label %b33
b32:
  %v290 = mul i64 %v288, 1
  %v291 = getelementptr inbounds float, ptr %v211, i64 %v290
  %v292 = getelementptr float, ptr %v291, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v293 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v292, <8 x i1> %v208, <8 x float> zeroinitializer)
  %v294 = mul i64 %v288, 8
  %v295 = getelementptr inbounds float, ptr %v199, i64 %v294
  store <8 x float> %v293, ptr %v295, align 4
  %v296 = add nsw i64 %v288, 1
  br label %b31
b33:
  br label %b27
b27:
  %v297 = icmp slt i64 %v202, 8
  br i1 %v297, label %b34, label %b35
b34:
  br label %b36
b36:
  %v298 = phi i64 [ 0, %b34 ], [ %v306, %b37 ]
  %v299 = icmp slt i64 %v298, 8
  br i1 %v299, label %b37, label %b38
b37:
  %v300 = mul i64 %v298, 1
  %v301 = getelementptr inbounds float, ptr %v211, i64 %v300
  %v302 = getelementptr float, ptr %v301, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v303 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v302, <8 x i1> %v208, <8 x float> zeroinitializer)
  %v304 = mul i64 %v298, 8
  %v305 = getelementptr inbounds float, ptr %v199, i64 %v304
  store <8 x float> %v303, ptr %v305, align 4
  %v306 = add nsw i64 %v298, 1
  br label %b36
b38:
  br label %b35
b35:
  %v307 = add i64 %v195, 64
  %v308 = add nsw i64 %v193, 1
  br label %b23
b25:
  br label %b22
b22:
  %v309 = icmp sgt i64 %v3, 1
  br i1 %v309, label %b39, label %b40
b39:
  %v310 = getelementptr inbounds i64, ptr %v1, i64 3
  %v311 = atomicrmw add ptr %v310, i64 1 acq_rel
  %v312 = load i64, ptr %v111, align 8
  %v313 = add i64 %v312, 1
  store i64 %v313, ptr %v111, align 8
  %v314 = mul i64 %v3, %v313
  br label %b41
b41:
  %v315 = load atomic i64, ptr %v310 acquire, align 8
  %v316 = icmp slt i64 %v315, %v314
  br i1 %v316, label %b42, label %b43
b42:
  %v317 = call i32 @sched_yield()
  br label %b41
b43:
  br label %b40
b40:
  %v318 = getelementptr inbounds float, ptr %v113, i64 64
  %v319 = getelementptr inbounds float, ptr %v113, i64 128
  %v320 = getelementptr inbounds float, ptr %v113, i64 192
  %v321 = getelementptr inbounds float, ptr %v113, i64 256
  %v322 = getelementptr inbounds i64, ptr %v1, i64 4
  %v323 = load i64, ptr %v322, align 8
  %v324 = icmp eq i64 %v323, 0
  br i1 %v324, label %b44, label %b45
b44:
  %v325 = add i64 1, 0
  %v326 = sdiv i64 %v325, 1
  %v327 = add i64 %v2, 1
  %v328 = mul i64 %v326, %v2
  %v329 = sdiv i64 %v328, %v3
  %v330 = mul i64 %v329, 1
  %v331 = icmp slt i64 %v330, 1
  %v332 = select i1 %v331, i64 %v330, i64 1
  %v333 = mul i64 %v326, %v327
  %v334 = sdiv i64 %v333, %v3
  %v335 = mul i64 %v334, 1
  %v336 = icmp slt i64 %v335, 1
  %v337 = select i1 %v336, i64 %v335, i64 1
  %v338 = icmp slt i64 %v337, 1
  %v339 = select i1 %v338, i64 %v337, i64 1
  br label %b46
b46:
  %v340 = phi i64 [ %v332, %b44 ], [ %v455, %b58 ]
  %v341 = icmp slt i64 %v340, %v339
  br i1 %v341, label %b47, label %b48
b47:
  %v342 = mul i64 %v340, 64
  %v343 = mul i64 %v340, 8
  %v344 = add i64 %v342, 0
  %v345 = add i64 %v343, 0
  %v346 = getelementptr inbounds float, ptr %v318, i64 %v344
  %v347 = sub i64 8, %v345
  %v348 = icmp slt i64 %v347, 0
  %v349 = select i1 %v348, i64 0, i64 %v347
  %v350 = icmp ult i64 %v349, 8
  %v351 = select i1 %v350, i64 %v349, i64 8
  %v352 = trunc i64 %v351 to i32
  %v353 = insertelement <8 x i32> poison, i32 %v352, i64 0
  %v354 = shufflevector <8 x i32> %v353, <8 x i32> poison, <8 x i32> zeroinitializer
  %v355 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v354
  %v356 = mul i64 %v345, 8
  %v357 = add i64 0, %v356
  %v358 = getelementptr inbounds float, ptr %v16, i64 %v357
  %v359 = icmp sge i64 %v349, 8
  br i1 %v359, label %b49, label %b50
b49:
  br label %b51
b51:
  %v360 = phi i64 [ 0, %b49 ], [ %v434, %b52 ]
  %v361 = icmp slt i64 %v360, 8
  br i1 %v361, label %b52, label %b53
b52:
  %v362 = add i64 %v360, 0
  %v363 = getelementptr inbounds float, ptr %v358, i64 %v362
  %v364 = load <8 x float>, ptr %v363, align 4
  %v365 = add i64 %v360, 8
  %v366 = getelementptr inbounds float, ptr %v358, i64 %v365
  %v367 = load <8 x float>, ptr %v366, align 4
  %v368 = add i64 %v360, 16
  %v369 = getelementptr inbounds float, ptr %v358, i64 %v368
  %v370 = load <8 x float>, ptr %v369, align 4
  %v371 = add i64 %v360, 24
  %v372 = getelementptr inbounds float, ptr %v358, i64 %v371
  %v373 = load <8 x float>, ptr %v372, align 4
  %v374 = add i64 %v360, 32
  %v375 = getelementptr inbounds float, ptr %v358, i64 %v374
  %v376 = load <8 x float>, ptr %v375, align 4
  %v377 = add i64 %v360, 40
  %v378 = getelementptr inbounds float, ptr %v358, i64 %v377
  %v379 = load <8 x float>, ptr %v378, align 4
  %v380 = add i64 %v360, 48
  %v381 = getelementptr inbounds float, ptr %v358, i64 %v380
  %v382 = load <8 x float>, ptr %v381, align 4
  %v383 = add i64 %v360, 56
  %v384 = getelementptr inbounds float, ptr %v358, i64 %v383
  %v385 = load <8 x float>, ptr %v384, align 4
  %v386 = shufflevector <8 x float> %v364, <8 x float> %v376, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v387 = shufflevector <8 x float> %v364, <8 x float> %v376, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v388 = shufflevector <8 x float> %v367, <8 x float> %v379, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v389 = shufflevector <8 x float> %v367, <8 x float> %v379, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v390 = shufflevector <8 x float> %v370, <8 x float> %v382, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v391 = shufflevector <8 x float> %v370, <8 x float> %v382, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v392 = shufflevector <8 x float> %v373, <8 x float> %v385, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v393 = shufflevector <8 x float> %v373, <8 x float> %v385, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v394 = shufflevector <8 x float> %v386, <8 x float> %v390, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v395 = shufflevector <8 x float> %v386, <8 x float> %v390, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v396 = shufflevector <8 x float> %v388, <8 x float> %v392, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v397 = shufflevector <8 x float> %v388, <8 x float> %v392, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v398 = shufflevector <8 x float> %v387, <8 x float> %v391, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v399 = shufflevector <8 x float> %v387, <8 x float> %v391, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v400 = shufflevector <8 x float> %v389, <8 x float> %v393, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v401 = shufflevector <8 x float> %v389, <8 x float> %v393, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v402 = shufflevector <8 x float> %v394, <8 x float> %v396, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v403 = shufflevector <8 x float> %v394, <8 x float> %v396, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v404 = shufflevector <8 x float> %v395, <8 x float> %v397, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v405 = shufflevector <8 x float> %v395, <8 x float> %v397, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v406 = shufflevector <8 x float> %v398, <8 x float> %v400, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v407 = shufflevector <8 x float> %v398, <8 x float> %v400, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v408 = shufflevector <8 x float> %v399, <8 x float> %v401, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v409 = shufflevector <8 x float> %v399, <8 x float> %v401, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v410 = add i64 %v360, 0
  %v411 = mul i64 %v410, 8
  %v412 = getelementptr inbounds float, ptr %v346, i64 %v411
  store <8 x float> %v402, ptr %v412, align 4
  %v413 = add i64 %v360, 1
  %v414 = mul i64 %v413, 8
  %v415 = getelementptr inbounds float, ptr %v346, i64 %v414
  store <8 x float> %v403, ptr %v415, align 4
  %v416 = add i64 %v360, 2
  %v417 = mul i64 %v416, 8
  %v418 = getelementptr inbounds float, ptr %v346, i64 %v417
  store <8 x float> %v404, ptr %v418, align 4
  %v419 = add i64 %v360, 3
  %v420 = mul i64 %v419, 8
  %v421 = getelementptr inbounds float, ptr %v346, i64 %v420
  store <8 x float> %v405, ptr %v421, align 4
  %v422 = add i64 %v360, 4
  %v423 = mul i64 %v422, 8
  %v424 = getelementptr inbounds float, ptr %v346, i64 %v423
  store <8 x float> %v406, ptr %v424, align 4
  %v425 = add i64 %v360, 5
  %v426 = mul i64 %v425, 8
  %v427 = getelementptr inbounds float, ptr %v346, i64 %v426
  store <8 x float> %v407, ptr %v427, align 4
  %v428 = add i64 %v360, 6
  %v429 = mul i64 %v428, 8
  %v430 = getelementptr inbounds float, ptr %v346, i64 %v429
  store <8 x float> %v408, ptr %v430, align 4
  %v431 = add i64 %v360, 7
  %v432 = mul i64 %v431, 8
  %v433 = getelementptr inbounds float, ptr %v346, i64 %v432
  store <8 x float> %v409, ptr %v433, align 4
  %v434 = add nsw i64 %v360, 8
  br label %b51
b53:
  br label %b54
b54:
  %v435 = phi i64 [ 8, %b53 ], [ %v443, %b55 ]
  %v436 = icmp slt i64 %v435, 8
  br i1 %v436, label %b55, label %b56
b55:
  %v437 = mul i64 %v435, 1
  %v438 = getelementptr inbounds float, ptr %v358, i64 %v437
  %v439 = getelementptr float, ptr %v438, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v440 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v439, <8 x i1> %v355, <8 x float> zeroinitializer)
  %v441 = mul i64 %v435, 8
  %v442 = getelementptr inbounds float, ptr %v346, i64 %v441
  store <8 x float> %v440, ptr %v442, align 4
  %v443 = add nsw i64 %v435, 1
  br label %b54
b56:
  br label %b50
b50:
  %v444 = icmp slt i64 %v349, 8
  br i1 %v444, label %b57, label %b58
b57:
  br label %b59
b59:
  %v445 = phi i64 [ 0, %b57 ], [ %v453, %b60 ]
  %v446 = icmp slt i64 %v445, 8
  br i1 %v446, label %b60, label %b61
b60:
  %v447 = mul i64 %v445, 1
  %v448 = getelementptr inbounds float, ptr %v358, i64 %v447
  %v449 = getelementptr float, ptr %v448, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v450 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v449, <8 x i1> %v355, <8 x float> zeroinitializer)
  %v451 = mul i64 %v445, 8
  %v452 = getelementptr inbounds float, ptr %v346, i64 %v451
  store <8 x float> %v450, ptr %v452, align 4
  %v453 = add nsw i64 %v445, 1
  br label %b59
b61:
  br label %b58
b58:
  %v454 = add i64 %v342, 64
  %v455 = add nsw i64 %v340, 1
  br label %b46
b48:
  %v456 = add i64 1, 0
  %v457 = sdiv i64 %v456, 1
  %v458 = add i64 %v2, 1
  %v459 = mul i64 %v457, %v2
  %v460 = sdiv i64 %v459, %v3
  %v461 = mul i64 %v460, 1
  %v462 = icmp slt i64 %v461, 1
  %v463 = select i1 %v462, i64 %v461, i64 1
  %v464 = mul i64 %v457, %v458
  %v465 = sdiv i64 %v464, %v3
  %v466 = mul i64 %v465, 1
  %v467 = icmp slt i64 %v466, 1
  %v468 = select i1 %v467, i64 %v466, i64 1
  %v469 = icmp slt i64 %v468, 1
  %v470 = select i1 %v469, i64 %v468, i64 1
  br label %b62
b62:
  %v471 = phi i64 [ %v463, %b48 ], [ %v586, %b74 ]
  %v472 = icmp slt i64 %v471, %v470
  br i1 %v472, label %b63, label %b64
b63:
  %v473 = mul i64 %v471, 64
  %v474 = mul i64 %v471, 8
  %v475 = add i64 %v473, 0
  %v476 = add i64 %v474, 0
  %v477 = getelementptr inbounds float, ptr %v319, i64 %v475
  %v478 = sub i64 8, %v476
  %v479 = icmp slt i64 %v478, 0
  %v480 = select i1 %v479, i64 0, i64 %v478
  %v481 = icmp ult i64 %v480, 8
  %v482 = select i1 %v481, i64 %v480, i64 8
  %v483 = trunc i64 %v482 to i32
  %v484 = insertelement <8 x i32> poison, i32 %v483, i64 0
  %v485 = shufflevector <8 x i32> %v484, <8 x i32> poison, <8 x i32> zeroinitializer
  %v486 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v485
  %v487 = mul i64 %v476, 8
  %v488 = add i64 0, %v487
  %v489 = getelementptr inbounds float, ptr %v16, i64 %v488
  %v490 = icmp sge i64 %v480, 8
  br i1 %v490, label %b65, label %b66
b65:
  br label %b67
b67:
  %v491 = phi i64 [ 0, %b65 ], [ %v565, %b68 ]
  %v492 = icmp slt i64 %v491, 8
  br i1 %v492, label %b68, label %b69
b68:
  %v493 = add i64 %v491, 0
  %v494 = getelementptr inbounds float, ptr %v489, i64 %v493
  %v495 = load <8 x float>, ptr %v494, align 4
  %v496 = add i64 %v491, 8
  %v497 = getelementptr inbounds float, ptr %v489, i64 %v496
  %v498 = load <8 x float>, ptr %v497, align 4
  %v499 = add i64 %v491, 16
  %v500 = getelementptr inbounds float, ptr %v489, i64 %v499
  %v501 = load <8 x float>, ptr %v500, align 4
  %v502 = add i64 %v491, 24
  %v503 = getelementptr inbounds float, ptr %v489, i64 %v502
  %v504 = load <8 x float>, ptr %v503, align 4
  %v505 = add i64 %v491, 32
  %v506 = getelementptr inbounds float, ptr %v489, i64 %v505
  %v507 = load <8 x float>, ptr %v506, align 4
  %v508 = add i64 %v491, 40
  %v509 = getelementptr inbounds float, ptr %v489, i64 %v508
  %v510 = load <8 x float>, ptr %v509, align 4
  %v511 = add i64 %v491, 48
  %v512 = getelementptr inbounds float, ptr %v489, i64 %v511
  %v513 = load <8 x float>, ptr %v512, align 4
  %v514 = add i64 %v491, 56
  %v515 = getelementptr inbounds float, ptr %v489, i64 %v514
  %v516 = load <8 x float>, ptr %v515, align 4
  %v517 = shufflevector <8 x float> %v495, <8 x float> %v507, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v518 = shufflevector <8 x float> %v495, <8 x float> %v507, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v519 = shufflevector <8 x float> %v498, <8 x float> %v510, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v520 = shufflevector <8 x float> %v498, <8 x float> %v510, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v521 = shufflevector <8 x float> %v501, <8 x float> %v513, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v522 = shufflevector <8 x float> %v501, <8 x float> %v513, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v523 = shufflevector <8 x float> %v504, <8 x float> %v516, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v524 = shufflevector <8 x float> %v504, <8 x float> %v516, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v525 = shufflevector <8 x float> %v517, <8 x float> %v521, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v526 = shufflevector <8 x float> %v517, <8 x float> %v521, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v527 = shufflevector <8 x float> %v519, <8 x float> %v523, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v528 = shufflevector <8 x float> %v519, <8 x float> %v523, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v529 = shufflevector <8 x float> %v518, <8 x float> %v522, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v530 = shufflevector <8 x float> %v518, <8 x float> %v522, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v531 = shufflevector <8 x float> %v520, <8 x float> %v524, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v532 = shufflevector <8 x float> %v520, <8 x float> %v524, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v533 = shufflevector <8 x float> %v525, <8 x float> %v527, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v534 = shufflevector <8 x float> %v525, <8 x float> %v527, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v535 = shufflevector <8 x float> %v526, <8 x float> %v528, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v536 = shufflevector <8 x float> %v526, <8 x float> %v528, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v537 = shufflevector <8 x float> %v529, <8 x float> %v531, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v538 = shufflevector <8 x float> %v529, <8 x float> %v531, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v539 = shufflevector <8 x float> %v530, <8 x float> %v532, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v540 = shufflevector <8 x float> %v530, <8 x float> %v532, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v541 = add i64 %v491, 0
  %v542 = mul i64 %v541, 8
  %v543 = getelementptr inbounds float, ptr %v477, i64 %v542
  store <8 x float> %v533, ptr %v543, align 4
  %v544 = add i64 %v491, 1
  %v545 = mul i64 %v544, 8
  %v546 = getelementptr inbounds float, ptr %v477, i64 %v545
  store <8 x float> %v534, ptr %v546, align 4
  %v547 = add i64 %v491, 2
  %v548 = mul i64 %v547, 8
  %v549 = getelementptr inbounds float, ptr %v477, i64 %v548
  store <8 x float> %v535, ptr %v549, align 4
  %v550 = add i64 %v491, 3
  %v551 = mul i64 %v550, 8
  %v552 = getelementptr inbounds float, ptr %v477, i64 %v551
  store <8 x float> %v536, ptr %v552, align 4
  %v553 = add i64 %v491, 4
  %v554 = mul i64 %v553, 8
  %v555 = getelementptr inbounds float, ptr %v477, i64 %v554
  store <8 x float> %v537, ptr %v555, align 4
  %v556 = add i64 %v491, 5
  %v557 = mul i64 %v556, 8
  %v558 = getelementptr inbounds float, ptr %v477, i64 %v557
  store <8 x float> %v538, ptr %v558, align 4
  %v559 = add i64 %v491, 6
  %v560 = mul i64 %v559, 8
  %v561 = getelementptr inbounds float, ptr %v477, i64 %v560
  store <8 x float> %v539, ptr %v561, align 4
  %v562 = add i64 %v491, 7
  %v563 = mul i64 %v562, 8
  %v564 = getelementptr inbounds float, ptr %v477, i64 %v563
  store <8 x float> %v540, ptr %v564, align 4
  %v565 = add nsw i64 %v491, 8
  br label %b67
b69:
  br label %b70
b70:
  %v566 = phi i64 [ 8, %b69 ], [ %v574, %b71 ]
  %v567 = icmp slt i64 %v566, 8
  br i1 %v567, label %b71, label %b72
b71:
  %v568 = mul i64 %v566, 1
  %v569 = getelementptr inbounds float, ptr %v489, i64 %v568
  %v570 = getelementptr float, ptr %v569, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v571 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v570, <8 x i1> %v486, <8 x float> zeroinitializer)
  %v572 = mul i64 %v566, 8
  %v573 = getelementptr inbounds float, ptr %v477, i64 %v572
  store <8 x float> %v571, ptr %v573, align 4
  %v574 = add nsw i64 %v566, 1
  br label %b70
b72:
  br label %b66
b66:
  %v575 = icmp slt i64 %v480, 8
  br i1 %v575, label %b73, label %b74
b73:
  br label %b75
b75:
  %v576 = phi i64 [ 0, %b73 ], [ %v584, %b76 ]
  %v577 = icmp slt i64 %v576, 8
  br i1 %v577, label %b76, label %b77
b76:
  %v578 = mul i64 %v576, 1
  %v579 = getelementptr inbounds float, ptr %v489, i64 %v578
  %v580 = getelementptr float, ptr %v579, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v581 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v580, <8 x i1> %v486, <8 x float> zeroinitializer)
  %v582 = mul i64 %v576, 8
  %v583 = getelementptr inbounds float, ptr %v477, i64 %v582
  store <8 x float> %v581, ptr %v583, align 4
  %v584 = add nsw i64 %v576, 1
  br label %b75
b77:
  br label %b74
b74:
  %v585 = add i64 %v473, 64
  %v586 = add nsw i64 %v471, 1
  br label %b62
b64:
  %v587 = add i64 1, 0
  %v588 = sdiv i64 %v587, 1
  %v589 = add i64 %v2, 1
  %v590 = mul i64 %v588, %v2
  %v591 = sdiv i64 %v590, %v3
  %v592 = mul i64 %v591, 1
  %v593 = icmp slt i64 %v592, 1
  %v594 = select i1 %v593, i64 %v592, i64 1
  %v595 = mul i64 %v588, %v589
  %v596 = sdiv i64 %v595, %v3
  %v597 = mul i64 %v596, 1
  %v598 = icmp slt i64 %v597, 1
  %v599 = select i1 %v598, i64 %v597, i64 1
  %v600 = icmp slt i64 %v599, 1
  %v601 = select i1 %v600, i64 %v599, i64 1
  br label %b78
b78:
  %v602 = phi i64 [ %v594, %b64 ], [ %v717, %b90 ]
  %v603 = icmp slt i64 %v602, %v601
  br i1 %v603, label %b79, label %b80
b79:
  %v604 = mul i64 %v602, 64
  %v605 = mul i64 %v602, 8
  %v606 = add i64 %v604, 0
  %v607 = add i64 %v605, 0
  %v608 = getelementptr inbounds float, ptr %v320, i64 %v606
  %v609 = sub i64 8, %v607
  %v610 = icmp slt i64 %v609, 0
  %v611 = select i1 %v610, i64 0, i64 %v609
  %v612 = icmp ult i64 %v611, 8
  %v613 = select i1 %v612, i64 %v611, i64 8
  %v614 = trunc i64 %v613 to i32
  %v615 = insertelement <8 x i32> poison, i32 %v614, i64 0
  %v616 = shufflevector <8 x i32> %v615, <8 x i32> poison, <8 x i32> zeroinitializer
  %v617 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v616
  %v618 = mul i64 %v607, 8
  %v619 = add i64 0, %v618
  %v620 = getelementptr inbounds float, ptr %v16, i64 %v619
  %v621 = icmp sge i64 %v611, 8
  br i1 %v621, label %b81, label %b82
b81:
  br label %b83
b83:
  %v622 = phi i64 [ 0, %b81 ], [ %v696, %b84 ]
  %v623 = icmp slt i64 %v622, 8
  br i1 %v623, label %b84, label %b85
b84:
  %v624 = add i64 %v622, 0
  %v625 = getelementptr inbounds float, ptr %v620, i64 %v624
  %v626 = load <8 x float>, ptr %v625, align 4
  %v627 = add i64 %v622, 8
  %v628 = getelementptr inbounds float, ptr %v620, i64 %v627
  %v629 = load <8 x float>, ptr %v628, align 4
  %v630 = add i64 %v622, 16
  %v631 = getelementptr inbounds float, ptr %v620, i64 %v630
  %v632 = load <8 x float>, ptr %v631, align 4
  %v633 = add i64 %v622, 24
  %v634 = getelementptr inbounds float, ptr %v620, i64 %v633
  %v635 = load <8 x float>, ptr %v634, align 4
  %v636 = add i64 %v622, 32
  %v637 = getelementptr inbounds float, ptr %v620, i64 %v636
  %v638 = load <8 x float>, ptr %v637, align 4
  %v639 = add i64 %v622, 40
  %v640 = getelementptr inbounds float, ptr %v620, i64 %v639
  %v641 = load <8 x float>, ptr %v640, align 4
  %v642 = add i64 %v622, 48
  %v643 = getelementptr inbounds float, ptr %v620, i64 %v642
  %v644 = load <8 x float>, ptr %v643, align 4
  %v645 = add i64 %v622, 56
  %v646 = getelementptr inbounds float, ptr %v620, i64 %v645
  %v647 = load <8 x float>, ptr %v646, align 4
  %v648 = shufflevector <8 x float> %v626, <8 x float> %v638, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v649 = shufflevector <8 x float> %v626, <8 x float> %v638, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v650 = shufflevector <8 x float> %v629, <8 x float> %v641, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v651 = shufflevector <8 x float> %v629, <8 x float> %v641, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v652 = shufflevector <8 x float> %v632, <8 x float> %v644, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v653 = shufflevector <8 x float> %v632, <8 x float> %v644, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v654 = shufflevector <8 x float> %v635, <8 x float> %v647, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v655 = shufflevector <8 x float> %v635, <8 x float> %v647, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v656 = shufflevector <8 x float> %v648, <8 x float> %v652, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v657 = shufflevector <8 x float> %v648, <8 x float> %v652, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v658 = shufflevector <8 x float> %v650, <8 x float> %v654, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v659 = shufflevector <8 x float> %v650, <8 x float> %v654, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v660 = shufflevector <8 x float> %v649, <8 x float> %v653, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v661 = shufflevector <8 x float> %v649, <8 x float> %v653, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v662 = shufflevector <8 x float> %v651, <8 x float> %v655, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v663 = shufflevector <8 x float> %v651, <8 x float> %v655, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v664 = shufflevector <8 x float> %v656, <8 x float> %v658, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v665 = shufflevector <8 x float> %v656, <8 x float> %v658, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v666 = shufflevector <8 x float> %v657, <8 x float> %v659, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v667 = shufflevector <8 x float> %v657, <8 x float> %v659, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v668 = shufflevector <8 x float> %v660, <8 x float> %v662, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v669 = shufflevector <8 x float> %v660, <8 x float> %v662, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v670 = shufflevector <8 x float> %v661, <8 x float> %v663, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v671 = shufflevector <8 x float> %v661, <8 x float> %v663, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v672 = add i64 %v622, 0
  %v673 = mul i64 %v672, 8
  %v674 = getelementptr inbounds float, ptr %v608, i64 %v673
  store <8 x float> %v664, ptr %v674, align 4
  %v675 = add i64 %v622, 1
  %v676 = mul i64 %v675, 8
  %v677 = getelementptr inbounds float, ptr %v608, i64 %v676
  store <8 x float> %v665, ptr %v677, align 4
  %v678 = add i64 %v622, 2
  %v679 = mul i64 %v678, 8
  %v680 = getelementptr inbounds float, ptr %v608, i64 %v679
  store <8 x float> %v666, ptr %v680, align 4
  %v681 = add i64 %v622, 3
  %v682 = mul i64 %v681, 8
  %v683 = getelementptr inbounds float, ptr %v608, i64 %v682
  store <8 x float> %v667, ptr %v683, align 4
  %v684 = add i64 %v622, 4
  %v685 = mul i64 %v684, 8
  %v686 = getelementptr inbounds float, ptr %v608, i64 %v685
  store <8 x float> %v668, ptr %v686, align 4
  %v687 = add i64 %v622, 5
  %v688 = mul i64 %v687, 8
  %v689 = getelementptr inbounds float, ptr %v608, i64 %v688
  store <8 x float> %v669, ptr %v689, align 4
  %v690 = add i64 %v622, 6
  %v691 = mul i64 %v690, 8
  %v692 = getelementptr inbounds float, ptr %v608, i64 %v691
  store <8 x float> %v670, ptr %v692, align 4
  %v693 = add i64 %v622, 7
  %v694 = mul i64 %v693, 8
  %v695 = getelementptr inbounds float, ptr %v608, i64 %v694
  store <8 x float> %v671, ptr %v695, align 4
  %v696 = add nsw i64 %v622, 8
  br label %b83
b85:
  br label %b86
b86:
  %v697 = phi i64 [ 8, %b85 ], [ %v705, %b87 ]
  %v698 = icmp slt i64 %v697, 8
  br i1 %v698, label %b87, label %b88
b87:
  %v699 = mul i64 %v697, 1
  %v700 = getelementptr inbounds float, ptr %v620, i64 %v699
  %v701 = getelementptr float, ptr %v700, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v702 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v701, <8 x i1> %v617, <8 x float> zeroinitializer)
  %v703 = mul i64 %v697, 8
  %v704 = getelementptr inbounds float, ptr %v608, i64 %v703
  store <8 x float> %v702, ptr %v704, align 4
  %v705 = add nsw i64 %v697, 1
  br label %b86
b88:
  br label %b82
b82:
  %v706 = icmp slt i64 %v611, 8
  br i1 %v706, label %b89, label %b90
b89:
  br label %b91
b91:
  %v707 = phi i64 [ 0, %b89 ], [ %v715, %b92 ]
  %v708 = icmp slt i64 %v707, 8
  br i1 %v708, label %b92, label %b93
b92:
  %v709 = mul i64 %v707, 1
  %v710 = getelementptr inbounds float, ptr %v620, i64 %v709
  %v711 = getelementptr float, ptr %v710, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v712 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v711, <8 x i1> %v617, <8 x float> zeroinitializer)
  %v713 = mul i64 %v707, 8
  %v714 = getelementptr inbounds float, ptr %v608, i64 %v713
  store <8 x float> %v712, ptr %v714, align 4
  %v715 = add nsw i64 %v707, 1
  br label %b91
b93:
  br label %b90
b90:
  %v716 = add i64 %v604, 64
  %v717 = add nsw i64 %v602, 1
  br label %b78
b80:
  %v718 = add i64 1, 0
  %v719 = sdiv i64 %v718, 1
  %v720 = add i64 %v2, 1
  %v721 = mul i64 %v719, %v2
  %v722 = sdiv i64 %v721, %v3
  %v723 = mul i64 %v722, 1
  %v724 = icmp slt i64 %v723, 1
  %v725 = select i1 %v724, i64 %v723, i64 1
  %v726 = mul i64 %v719, %v720
  %v727 = sdiv i64 %v726, %v3
  %v728 = mul i64 %v727, 1
  %v729 = icmp slt i64 %v728, 1
  %v730 = select i1 %v729, i64 %v728, i64 1
  %v731 = icmp slt i64 %v730, 1
  %v732 = select i1 %v731, i64 %v730, i64 1
  br label %b94
b94:
  %v733 = phi i64 [ %v725, %b80 ], [ %v848, %b106 ]
  %v734 = icmp slt i64 %v733, %v732
  br i1 %v734, label %b95, label %b96
b95:
  %v735 = mul i64 %v733, 64
  %v736 = mul i64 %v733, 8
  %v737 = add i64 %v735, 0
  %v738 = add i64 %v736, 0
  %v739 = getelementptr inbounds float, ptr %v321, i64 %v737
  %v740 = sub i64 8, %v738
  %v741 = icmp slt i64 %v740, 0
  %v742 = select i1 %v741, i64 0, i64 %v740
  %v743 = icmp ult i64 %v742, 8
  %v744 = select i1 %v743, i64 %v742, i64 8
  %v745 = trunc i64 %v744 to i32
  %v746 = insertelement <8 x i32> poison, i32 %v745, i64 0
  %v747 = shufflevector <8 x i32> %v746, <8 x i32> poison, <8 x i32> zeroinitializer
  %v748 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v747
  %v749 = mul i64 %v738, 8
  %v750 = add i64 0, %v749
  %v751 = getelementptr inbounds float, ptr %v16, i64 %v750
  %v752 = icmp sge i64 %v742, 8
  br i1 %v752, label %b97, label %b98
b97:
  br label %b99
b99:
  %v753 = phi i64 [ 0, %b97 ], [ %v827, %b100 ]
  %v754 = icmp slt i64 %v753, 8
  br i1 %v754, label %b100, label %b101
b100:
  %v755 = add i64 %v753, 0
  %v756 = getelementptr inbounds float, ptr %v751, i64 %v755
  %v757 = load <8 x float>, ptr %v756, align 4
  %v758 = add i64 %v753, 8
  %v759 = getelementptr inbounds float, ptr %v751, i64 %v758
  %v760 = load <8 x float>, ptr %v759, align 4
  %v761 = add i64 %v753, 16
  %v762 = getelementptr inbounds float, ptr %v751, i64 %v761
  %v763 = load <8 x float>, ptr %v762, align 4
  %v764 = add i64 %v753, 24
  %v765 = getelementptr inbounds float, ptr %v751, i64 %v764
  %v766 = load <8 x float>, ptr %v765, align 4
  %v767 = add i64 %v753, 32
  %v768 = getelementptr inbounds float, ptr %v751, i64 %v767
  %v769 = load <8 x float>, ptr %v768, align 4
  %v770 = add i64 %v753, 40
  %v771 = getelementptr inbounds float, ptr %v751, i64 %v770
  %v772 = load <8 x float>, ptr %v771, align 4
  %v773 = add i64 %v753, 48
  %v774 = getelementptr inbounds float, ptr %v751, i64 %v773
  %v775 = load <8 x float>, ptr %v774, align 4
  %v776 = add i64 %v753, 56
  %v777 = getelementptr inbounds float, ptr %v751, i64 %v776
  %v778 = load <8 x float>, ptr %v777, align 4
  %v779 = shufflevector <8 x float> %v757, <8 x float> %v769, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v780 = shufflevector <8 x float> %v757, <8 x float> %v769, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v781 = shufflevector <8 x float> %v760, <8 x float> %v772, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v782 = shufflevector <8 x float> %v760, <8 x float> %v772, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v783 = shufflevector <8 x float> %v763, <8 x float> %v775, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v784 = shufflevector <8 x float> %v763, <8 x float> %v775, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v785 = shufflevector <8 x float> %v766, <8 x float> %v778, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v786 = shufflevector <8 x float> %v766, <8 x float> %v778, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v787 = shufflevector <8 x float> %v779, <8 x float> %v783, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v788 = shufflevector <8 x float> %v779, <8 x float> %v783, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v789 = shufflevector <8 x float> %v781, <8 x float> %v785, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v790 = shufflevector <8 x float> %v781, <8 x float> %v785, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v791 = shufflevector <8 x float> %v780, <8 x float> %v784, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v792 = shufflevector <8 x float> %v780, <8 x float> %v784, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v793 = shufflevector <8 x float> %v782, <8 x float> %v786, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v794 = shufflevector <8 x float> %v782, <8 x float> %v786, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v795 = shufflevector <8 x float> %v787, <8 x float> %v789, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v796 = shufflevector <8 x float> %v787, <8 x float> %v789, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v797 = shufflevector <8 x float> %v788, <8 x float> %v790, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v798 = shufflevector <8 x float> %v788, <8 x float> %v790, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v799 = shufflevector <8 x float> %v791, <8 x float> %v793, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v800 = shufflevector <8 x float> %v791, <8 x float> %v793, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v801 = shufflevector <8 x float> %v792, <8 x float> %v794, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v802 = shufflevector <8 x float> %v792, <8 x float> %v794, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v803 = add i64 %v753, 0
  %v804 = mul i64 %v803, 8
  %v805 = getelementptr inbounds float, ptr %v739, i64 %v804
  store <8 x float> %v795, ptr %v805, align 4
  %v806 = add i64 %v753, 1
  %v807 = mul i64 %v806, 8
  %v808 = getelementptr inbounds float, ptr %v739, i64 %v807
  store <8 x float> %v796, ptr %v808, align 4
  %v809 = add i64 %v753, 2
  %v810 = mul i64 %v809, 8
  %v811 = getelementptr inbounds float, ptr %v739, i64 %v810
  store <8 x float> %v797, ptr %v811, align 4
  %v812 = add i64 %v753, 3
  %v813 = mul i64 %v812, 8
  %v814 = getelementptr inbounds float, ptr %v739, i64 %v813
  store <8 x float> %v798, ptr %v814, align 4
  %v815 = add i64 %v753, 4
  %v816 = mul i64 %v815, 8
  %v817 = getelementptr inbounds float, ptr %v739, i64 %v816
  store <8 x float> %v799, ptr %v817, align 4
  %v818 = add i64 %v753, 5
  %v819 = mul i64 %v818, 8
  %v820 = getelementptr inbounds float, ptr %v739, i64 %v819
  store <8 x float> %v800, ptr %v820, align 4
  %v821 = add i64 %v753, 6
  %v822 = mul i64 %v821, 8
  %v823 = getelementptr inbounds float, ptr %v739, i64 %v822
  store <8 x float> %v801, ptr %v823, align 4
  %v824 = add i64 %v753, 7
  %v825 = mul i64 %v824, 8
  %v826 = getelementptr inbounds float, ptr %v739, i64 %v825
  store <8 x float> %v802, ptr %v826, align 4
  %v827 = add nsw i64 %v753, 8
  br label %b99
b101:
  br label %b102
b102:
  %v828 = phi i64 [ 8, %b101 ], [ %v836, %b103 ]
  %v829 = icmp slt i64 %v828, 8
  br i1 %v829, label %b103, label %b104
b103:
  %v830 = mul i64 %v828, 1
  %v831 = getelementptr inbounds float, ptr %v751, i64 %v830
  %v832 = getelementptr float, ptr %v831, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v833 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v832, <8 x i1> %v748, <8 x float> zeroinitializer)
  %v834 = mul i64 %v828, 8
  %v835 = getelementptr inbounds float, ptr %v739, i64 %v834
  store <8 x float> %v833, ptr %v835, align 4
  %v836 = add nsw i64 %v828, 1
  br label %b102
b104:
  br label %b98
b98:
  %v837 = icmp slt i64 %v742, 8
  br i1 %v837, label %b105, label %b106
b105:
  br label %b107
b107:
  %v838 = phi i64 [ 0, %b105 ], [ %v846, %b108 ]
  %v839 = icmp slt i64 %v838, 8
  br i1 %v839, label %b108, label %b109
b108:
  %v840 = mul i64 %v838, 1
  %v841 = getelementptr inbounds float, ptr %v751, i64 %v840
  %v842 = getelementptr float, ptr %v841, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v843 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v842, <8 x i1> %v748, <8 x float> zeroinitializer)
  %v844 = mul i64 %v838, 8
  %v845 = getelementptr inbounds float, ptr %v739, i64 %v844
  store <8 x float> %v843, ptr %v845, align 4
  %v846 = add nsw i64 %v838, 1
  br label %b107
b109:
  br label %b106
b106:
  %v847 = add i64 %v735, 64
  %v848 = add nsw i64 %v733, 1
  br label %b94
b96:
  br label %b45
b45:
  %v849 = icmp sgt i64 %v3, 1
  br i1 %v849, label %b110, label %b111
b110:
  %v850 = getelementptr inbounds i64, ptr %v1, i64 3
  %v851 = atomicrmw add ptr %v850, i64 1 acq_rel
  %v852 = load i64, ptr %v111, align 8
  %v853 = add i64 %v852, 1
  store i64 %v853, ptr %v111, align 8
  %v854 = mul i64 %v3, %v853
  br label %b112
b112:
  %v855 = load atomic i64, ptr %v850 acquire, align 8
  %v856 = icmp slt i64 %v855, %v854
  br i1 %v856, label %b113, label %b114
b113:
  %v857 = call i32 @sched_yield()
  br label %b112
b114:
  br label %b111
b111:
  %v858 = getelementptr inbounds i64, ptr %v1, i64 5
  %v859 = load i64, ptr %v858, align 8
  br label %b115
b115:
  %v860 = phi i64 [ 0, %b111 ], [ %v1547, %b212 ]
  %v861 = icmp slt i64 %v860, %v5
  br i1 %v861, label %b116, label %b117
b116:
  %v862 = add i64 %v860, %v859
  %v863 = icmp slt i64 %v862, %v5
  %v864 = select i1 %v863, i64 %v862, i64 %v5
  %v865 = sub i64 %v864, %v860
  %v866 = mul i64 %v865, %v7
  %v868 = add i64 %v866, 0
  %v869 = sdiv i64 %v868, 1
  %v870 = add i64 %v2, 1
  %v871 = mul i64 %v869, %v2
  %v872 = sdiv i64 %v871, %v3
  %v873 = mul i64 %v872, 1
  %v874 = icmp slt i64 %v873, %v866
  %v875 = select i1 %v874, i64 %v873, i64 %v866
  %v876 = mul i64 %v869, %v870
  %v877 = sdiv i64 %v876, %v3
  %v878 = mul i64 %v877, 1
  %v879 = icmp slt i64 %v878, %v866
  %v880 = select i1 %v879, i64 %v878, i64 %v866
  %v881 = mul i64 %v860, %v7
  %v882 = add i64 %v875, %v881
  %v883 = add i64 %v880, %v881
  br label %b118
b118:
  %v884 = phi i64 [ %v882, %b116 ], [ %v939, %b123 ]
  %v885 = icmp slt i64 %v884, %v883
  br i1 %v885, label %b119, label %b120
b119:
  %v886 = add i64 %v884, 96
  %v887 = icmp slt i64 %v886, %v883
  %v888 = select i1 %v887, i64 %v886, i64 %v883
  br label %b121
b121:
  %v889 = phi i64 [ 0, %b119 ], [ %v938, %b126 ]
  %v890 = icmp slt i64 %v889, 1
  br i1 %v890, label %b122, label %b123
b122:
  %v891 = sub i64 %v888, %v884
  %v892 = sub i64 8, 1
  %v893 = add i64 %v891, %v892
  %v894 = sdiv i64 %v893, 8
  br label %b124
b124:
  %v895 = phi i64 [ 0, %b122 ], [ %v937, %b131 ]
  %v896 = icmp slt i64 %v895, %v894
  br i1 %v896, label %b125, label %b126
b125:
  %v897 = mul i64 %v891, %v895
  %v898 = sdiv i64 %v897, %v894
  %v899 = add i64 %v884, %v898
  %v900 = add i64 %v895, 1
  %v901 = mul i64 %v891, %v900
  %v902 = sdiv i64 %v901, %v894
  %v903 = add i64 %v884, %v902
  %v904 = mul i64 %v889, 64
  %v905 = getelementptr inbounds float, ptr %v174, i64 %v904
  %v906 = sub i64 %v903, %v899
  %v907 = mul i64 %v899, 8
  %v908 = getelementptr inbounds float, ptr %v10, i64 %v907
  %v909 = getelementptr inbounds float, ptr %v908, i64 0
  %v910 = sub i64 %v906, 1
  %v911 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v910
  %v912 = load ptr, ptr %v911, align 4
  %v913 = icmp sgt i64 %v906, 0
  br i1 %v913, label %b127, label %b128
b127:
  call void %v912(ptr %v909, i64 8, ptr %v905, i64 8, ptr %v867)
  br label %b128
b128:
  %v914 = add i64 %v904, 64
  br label %b129
b129:
  %v915 = phi i64 [ %v899, %b128 ], [ %v936, %b134 ]
  %v916 = icmp slt i64 %v915, %v903
  br i1 %v916, label %b130, label %b131
b130:
  %v917 = sub i64 %v915, %v899
  %v918 = mul i64 %v917, 8
  %v919 = getelementptr inbounds float, ptr %v867, i64 %v918
  %v920 = mul i64 %v860, %v7
  %v921 = sub i64 %v915, %v920
  %v922 = mul i64 %v921, 8
  %v923 = getelementptr inbounds float, ptr %v34, i64 %v922
  br label %b132
b132:
  %v924 = phi i64 [ 0, %b130 ], [ %v935, %b133 ]
  %v925 = icmp slt i64 %v924, 1
  br i1 %v925, label %b133, label %b134
b133:
  %v926 = mul i64 %v889, 1
  %v927 = add i64 %v926, %v924
  %v928 = mul i64 %v927, 8
  %v929 = add i64 0, %v924
  %v930 = mul i64 %v929, 8
  %v931 = getelementptr inbounds float, ptr %v919, i64 %v930
  %v932 = load <8 x float>, ptr %v931, align 4
  %v933 = add i64 0, %v928
  %v934 = getelementptr inbounds float, ptr %v923, i64 %v933
  store <8 x float> %v932, ptr %v934, align 4
  %v935 = add nsw i64 %v924, 1
  br label %b132
b134:
  %v936 = add nsw i64 %v915, 1
  br label %b129
b131:
  %v937 = add nsw i64 %v895, 1
  br label %b124
b126:
  %v938 = add nsw i64 %v889, 1
  br label %b121
b123:
  %v939 = add nsw i64 %v884, 96
  br label %b118
b120:
  %v940 = icmp sgt i64 %v3, 1
  br i1 %v940, label %b135, label %b136
b135:
  %v941 = getelementptr inbounds i64, ptr %v1, i64 3
  %v942 = atomicrmw add ptr %v941, i64 1 acq_rel
  %v943 = load i64, ptr %v111, align 8
  %v944 = add i64 %v943, 1
  store i64 %v944, ptr %v111, align 8
  %v945 = mul i64 %v3, %v944
  br label %b137
b137:
  %v946 = load atomic i64, ptr %v941 acquire, align 8
  %v947 = icmp slt i64 %v946, %v945
  br i1 %v947, label %b138, label %b139
b138:
  %v948 = call i32 @sched_yield()
  br label %b137
b139:
  br label %b136
b136:
  br label %b140
b140:
  %v949 = phi i64 [ %v860, %b136 ], [ %v1537, %b196 ]
  %v950 = icmp slt i64 %v949, %v864
  br i1 %v950, label %b141, label %b142
b141:
  %v952 = add i64 %v7, 0
  %v953 = sdiv i64 %v952, 1
  %v954 = add i64 %v2, 1
  %v955 = mul i64 %v953, %v2
  %v956 = sdiv i64 %v955, %v3
  %v957 = mul i64 %v956, 1
  %v958 = icmp slt i64 %v957, %v7
  %v959 = select i1 %v958, i64 %v957, i64 %v7
  %v960 = mul i64 %v953, %v954
  %v961 = sdiv i64 %v960, %v3
  %v962 = mul i64 %v961, 1
  %v963 = icmp slt i64 %v962, %v7
  %v964 = select i1 %v963, i64 %v962, i64 %v7
  br label %b143
b143:
  %v965 = phi i64 [ %v959, %b141 ], [ %v1087, %b148 ]
  %v966 = icmp slt i64 %v965, %v964
  br i1 %v966, label %b144, label %b145
b144:
  %v967 = add i64 %v965, 96
  %v968 = icmp slt i64 %v967, %v964
  %v969 = select i1 %v968, i64 %v967, i64 %v964
  br label %b146
b146:
  %v970 = phi i64 [ 0, %b144 ], [ %v1086, %b151 ]
  %v971 = icmp slt i64 %v970, 1
  br i1 %v971, label %b147, label %b148
b147:
  %v972 = sub i64 %v969, %v965
  %v973 = sub i64 8, 1
  %v974 = add i64 %v972, %v973
  %v975 = sdiv i64 %v974, 8
  br label %b149
b149:
  %v976 = phi i64 [ 0, %b147 ], [ %v1085, %b156 ]
  %v977 = icmp slt i64 %v976, %v975
  br i1 %v977, label %b150, label %b151
b150:
  %v978 = mul i64 %v972, %v976
  %v979 = sdiv i64 %v978, %v975
  %v980 = add i64 %v965, %v979
  %v981 = add i64 %v976, 1
  %v982 = mul i64 %v972, %v981
  %v983 = sdiv i64 %v982, %v975
  %v984 = add i64 %v965, %v983
  %v985 = mul i64 %v970, 64
  %v986 = getelementptr inbounds float, ptr %v318, i64 %v985
  %v987 = sub i64 %v984, %v980
  %v988 = add i64 %v949, 0
  %v989 = and i64 %v988, %v78
  %v990 = mul i64 %v989, %v7
  %v991 = add i64 %v990, %v980
  %v992 = mul i64 %v991, 8
  %v993 = getelementptr inbounds float, ptr %v20, i64 %v992
  %v994 = getelementptr inbounds float, ptr %v993, i64 0
  %v995 = sub i64 %v987, 1
  %v996 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v995
  %v997 = load ptr, ptr %v996, align 4
  %v998 = icmp sgt i64 %v987, 0
  br i1 %v998, label %b152, label %b153
b152:
  call void %v997(ptr %v994, i64 8, ptr %v986, i64 8, ptr %v951)
  br label %b153
b153:
  %v999 = add i64 %v985, 64
  br label %b154
b154:
  %v1000 = phi i64 [ %v980, %b153 ], [ %v1084, %b159 ]
  %v1001 = icmp slt i64 %v1000, %v984
  br i1 %v1001, label %b155, label %b156
b155:
  %v1002 = sub i64 %v1000, %v980
  %v1003 = mul i64 %v1002, 8
  %v1004 = getelementptr inbounds float, ptr %v951, i64 %v1003
  %v1005 = add i64 %v949, 0
  %v1006 = sub i64 %v1005, %v860
  %v1007 = mul i64 %v1006, %v7
  %v1008 = add i64 %v1007, %v1000
  %v1009 = mul i64 %v1008, 8
  %v1010 = getelementptr inbounds float, ptr %v34, i64 %v1009
  %v1011 = add i64 %v949, 0
  %v1012 = and i64 %v1011, %v78
  %v1013 = mul i64 %v1012, %v7
  %v1014 = add i64 %v1013, %v1000
  %v1015 = mul i64 %v1014, 8
  %v1016 = getelementptr inbounds float, ptr %v20, i64 %v1015
  %v1017 = add i64 %v949, 0
  %v1018 = and i64 %v1017, %v82
  %v1019 = mul i64 %v1018, %v7
  %v1020 = add i64 %v1019, %v1000
  %v1021 = mul i64 %v1020, 8
  %v1022 = getelementptr inbounds float, ptr %v36, i64 %v1021
  %v1023 = add i64 %v949, 0
  %v1024 = and i64 %v1023, %v84
  %v1025 = mul i64 %v1024, %v7
  %v1026 = add i64 %v1025, %v1000
  %v1027 = mul i64 %v1026, 8
  %v1028 = getelementptr inbounds float, ptr %v38, i64 %v1027
  br label %b157
b157:
  %v1029 = phi i64 [ 0, %b155 ], [ %v1083, %b158 ]
  %v1030 = icmp slt i64 %v1029, 1
  br i1 %v1030, label %b158, label %b159
b158:
  %v1031 = mul i64 %v970, 1
  %v1032 = add i64 %v1031, %v1029
  %v1033 = mul i64 %v1032, 8
  %v1034 = add i64 0, %v1029
  %v1035 = mul i64 %v1034, 8
  %v1036 = getelementptr inbounds float, ptr %v1004, i64 %v1035
  %v1037 = load <8 x float>, ptr %v1036, align 4
  %v1038 = add i64 0, %v1033
  %v1039 = getelementptr inbounds float, ptr %v1010, i64 %v1038
  %v1040 = load <8 x float>, ptr %v1039, align 4
  %v1041 = add i64 0, %v1033
  %v1042 = getelementptr inbounds float, ptr %v14, i64 %v1041
  %v1043 = load <8 x float>, ptr %v1042, align 4
  %v1044 = fadd <8 x float> %v1040, %v1043
  %v1045 = fadd <8 x float> %v1037, %v1044
  %v1046 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1045)
  %v1047 = fcmp ogt <8 x float> %v1046, splat (float 0x4023000000000000)
  %v1048 = select <8 x i1> %v1047, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1046
  %v1049 = fadd <8 x float> %v1048, %v1048
  %v1050 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1049, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1051 = fsub <8 x float> %v1050, splat (float 0x4168000000000000)
  %v1052 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1051, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1049)
  %v1053 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1051, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1052)
  %v1054 = bitcast <8 x float> %v1050 to <8 x i32>
  %v1055 = fmul <8 x float> %v1053, %v1053
  %v1056 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1053, <8 x float> splat (float 0x3F81227F40000000))
  %v1057 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1056, <8 x float> %v1053, <8 x float> splat (float 0x3FA5556740000000))
  %v1058 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1057, <8 x float> %v1053, <8 x float> splat (float 0x3FC5554B00000000))
  %v1059 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1058, <8 x float> %v1053, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1060 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1055, <8 x float> %v1059, <8 x float> %v1053)
  %v1061 = shl <8 x i32> %v1054, splat (i32 23)
  %v1062 = add <8 x i32> %v1061, splat (i32 1065353216)
  %v1063 = bitcast <8 x i32> %v1062 to <8 x float>
  %v1064 = fsub <8 x float> %v1063, splat (float 0x3FF0000000000000)
  %v1065 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1063, <8 x float> %v1060, <8 x float> %v1064)
  %v1066 = fadd <8 x float> %v1065, splat (float 0x4000000000000000)
  %v1067 = fdiv <8 x float> %v1065, %v1066
  %v1068 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1067, <8 x float> %v1045)
  %v1069 = add i64 0, %v1033
  %v1070 = getelementptr inbounds float, ptr %v1016, i64 %v1069
  %v1071 = load <8 x float>, ptr %v1070, align 4
  %v1072 = insertelement <8 x float> poison, float 0x3FB99999A0000000, i64 0
  %v1073 = shufflevector <8 x float> %v1072, <8 x float> poison, <8 x i32> zeroinitializer
  %v1074 = fmul <8 x float> %v1073, %v1068
  %v1075 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v1076 = shufflevector <8 x float> %v1075, <8 x float> poison, <8 x i32> zeroinitializer
  %v1077 = fdiv <8 x float> %v1074, %v1076
  %v1078 = fadd <8 x float> %v1071, %v1077
  %v1079 = add i64 0, %v1033
  %v1080 = getelementptr inbounds float, ptr %v1022, i64 %v1079
  store <8 x float> %v1068, ptr %v1080, align 4
  %v1081 = add i64 0, %v1033
  %v1082 = getelementptr inbounds float, ptr %v1028, i64 %v1081
  store <8 x float> %v1078, ptr %v1082, align 4
  %v1083 = add nsw i64 %v1029, 1
  br label %b157
b159:
  %v1084 = add nsw i64 %v1000, 1
  br label %b154
b156:
  %v1085 = add nsw i64 %v976, 1
  br label %b149
b151:
  %v1086 = add nsw i64 %v970, 1
  br label %b146
b148:
  %v1087 = add nsw i64 %v965, 96
  br label %b143
b145:
  %v1089 = add i64 %v7, 0
  %v1090 = sdiv i64 %v1089, 1
  %v1091 = add i64 %v2, 1
  %v1092 = mul i64 %v1090, %v2
  %v1093 = sdiv i64 %v1092, %v3
  %v1094 = mul i64 %v1093, 1
  %v1095 = icmp slt i64 %v1094, %v7
  %v1096 = select i1 %v1095, i64 %v1094, i64 %v7
  %v1097 = mul i64 %v1090, %v1091
  %v1098 = sdiv i64 %v1097, %v3
  %v1099 = mul i64 %v1098, 1
  %v1100 = icmp slt i64 %v1099, %v7
  %v1101 = select i1 %v1100, i64 %v1099, i64 %v7
  br label %b160
b160:
  %v1102 = phi i64 [ %v1096, %b145 ], [ %v1224, %b165 ]
  %v1103 = icmp slt i64 %v1102, %v1101
  br i1 %v1103, label %b161, label %b162
b161:
  %v1104 = add i64 %v1102, 96
  %v1105 = icmp slt i64 %v1104, %v1101
  %v1106 = select i1 %v1105, i64 %v1104, i64 %v1101
  br label %b163
b163:
  %v1107 = phi i64 [ 0, %b161 ], [ %v1223, %b168 ]
  %v1108 = icmp slt i64 %v1107, 1
  br i1 %v1108, label %b164, label %b165
b164:
  %v1109 = sub i64 %v1106, %v1102
  %v1110 = sub i64 8, 1
  %v1111 = add i64 %v1109, %v1110
  %v1112 = sdiv i64 %v1111, 8
  br label %b166
b166:
  %v1113 = phi i64 [ 0, %b164 ], [ %v1222, %b173 ]
  %v1114 = icmp slt i64 %v1113, %v1112
  br i1 %v1114, label %b167, label %b168
b167:
  %v1115 = mul i64 %v1109, %v1113
  %v1116 = sdiv i64 %v1115, %v1112
  %v1117 = add i64 %v1102, %v1116
  %v1118 = add i64 %v1113, 1
  %v1119 = mul i64 %v1109, %v1118
  %v1120 = sdiv i64 %v1119, %v1112
  %v1121 = add i64 %v1102, %v1120
  %v1122 = mul i64 %v1107, 64
  %v1123 = getelementptr inbounds float, ptr %v319, i64 %v1122
  %v1124 = sub i64 %v1121, %v1117
  %v1125 = add i64 %v949, 0
  %v1126 = and i64 %v1125, %v84
  %v1127 = mul i64 %v1126, %v7
  %v1128 = add i64 %v1127, %v1117
  %v1129 = mul i64 %v1128, 8
  %v1130 = getelementptr inbounds float, ptr %v38, i64 %v1129
  %v1131 = getelementptr inbounds float, ptr %v1130, i64 0
  %v1132 = sub i64 %v1124, 1
  %v1133 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v1132
  %v1134 = load ptr, ptr %v1133, align 4
  %v1135 = icmp sgt i64 %v1124, 0
  br i1 %v1135, label %b169, label %b170
b169:
  call void %v1134(ptr %v1131, i64 8, ptr %v1123, i64 8, ptr %v1088)
  br label %b170
b170:
  %v1136 = add i64 %v1122, 64
  br label %b171
b171:
  %v1137 = phi i64 [ %v1117, %b170 ], [ %v1221, %b176 ]
  %v1138 = icmp slt i64 %v1137, %v1121
  br i1 %v1138, label %b172, label %b173
b172:
  %v1139 = sub i64 %v1137, %v1117
  %v1140 = mul i64 %v1139, 8
  %v1141 = getelementptr inbounds float, ptr %v1088, i64 %v1140
  %v1142 = add i64 %v949, 0
  %v1143 = sub i64 %v1142, %v860
  %v1144 = mul i64 %v1143, %v7
  %v1145 = add i64 %v1144, %v1137
  %v1146 = mul i64 %v1145, 8
  %v1147 = getelementptr inbounds float, ptr %v34, i64 %v1146
  %v1148 = add i64 %v949, 0
  %v1149 = and i64 %v1148, %v78
  %v1150 = mul i64 %v1149, %v7
  %v1151 = add i64 %v1150, %v1137
  %v1152 = mul i64 %v1151, 8
  %v1153 = getelementptr inbounds float, ptr %v20, i64 %v1152
  %v1154 = add i64 %v949, 0
  %v1155 = and i64 %v1154, %v86
  %v1156 = mul i64 %v1155, %v7
  %v1157 = add i64 %v1156, %v1137
  %v1158 = mul i64 %v1157, 8
  %v1159 = getelementptr inbounds float, ptr %v40, i64 %v1158
  %v1160 = add i64 %v949, 0
  %v1161 = and i64 %v1160, %v88
  %v1162 = mul i64 %v1161, %v7
  %v1163 = add i64 %v1162, %v1137
  %v1164 = mul i64 %v1163, 8
  %v1165 = getelementptr inbounds float, ptr %v42, i64 %v1164
  br label %b174
b174:
  %v1166 = phi i64 [ 0, %b172 ], [ %v1220, %b175 ]
  %v1167 = icmp slt i64 %v1166, 1
  br i1 %v1167, label %b175, label %b176
b175:
  %v1168 = mul i64 %v1107, 1
  %v1169 = add i64 %v1168, %v1166
  %v1170 = mul i64 %v1169, 8
  %v1171 = add i64 0, %v1166
  %v1172 = mul i64 %v1171, 8
  %v1173 = getelementptr inbounds float, ptr %v1141, i64 %v1172
  %v1174 = load <8 x float>, ptr %v1173, align 4
  %v1175 = add i64 0, %v1170
  %v1176 = getelementptr inbounds float, ptr %v1147, i64 %v1175
  %v1177 = load <8 x float>, ptr %v1176, align 4
  %v1178 = add i64 0, %v1170
  %v1179 = getelementptr inbounds float, ptr %v14, i64 %v1178
  %v1180 = load <8 x float>, ptr %v1179, align 4
  %v1181 = fadd <8 x float> %v1177, %v1180
  %v1182 = fadd <8 x float> %v1174, %v1181
  %v1183 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1182)
  %v1184 = fcmp ogt <8 x float> %v1183, splat (float 0x4023000000000000)
  %v1185 = select <8 x i1> %v1184, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1183
  %v1186 = fadd <8 x float> %v1185, %v1185
  %v1187 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1186, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1188 = fsub <8 x float> %v1187, splat (float 0x4168000000000000)
  %v1189 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1188, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1186)
  %v1190 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1188, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1189)
  %v1191 = bitcast <8 x float> %v1187 to <8 x i32>
  %v1192 = fmul <8 x float> %v1190, %v1190
  %v1193 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1190, <8 x float> splat (float 0x3F81227F40000000))
  %v1194 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1193, <8 x float> %v1190, <8 x float> splat (float 0x3FA5556740000000))
  %v1195 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1194, <8 x float> %v1190, <8 x float> splat (float 0x3FC5554B00000000))
  %v1196 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1195, <8 x float> %v1190, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1197 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1192, <8 x float> %v1196, <8 x float> %v1190)
  %v1198 = shl <8 x i32> %v1191, splat (i32 23)
  %v1199 = add <8 x i32> %v1198, splat (i32 1065353216)
  %v1200 = bitcast <8 x i32> %v1199 to <8 x float>
  %v1201 = fsub <8 x float> %v1200, splat (float 0x3FF0000000000000)
  %v1202 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1200, <8 x float> %v1197, <8 x float> %v1201)
  %v1203 = fadd <8 x float> %v1202, splat (float 0x4000000000000000)
  %v1204 = fdiv <8 x float> %v1202, %v1203
  %v1205 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1204, <8 x float> %v1182)
  %v1206 = add i64 0, %v1170
  %v1207 = getelementptr inbounds float, ptr %v1153, i64 %v1206
  %v1208 = load <8 x float>, ptr %v1207, align 4
  %v1209 = insertelement <8 x float> poison, float 0x3FB99999A0000000, i64 0
  %v1210 = shufflevector <8 x float> %v1209, <8 x float> poison, <8 x i32> zeroinitializer
  %v1211 = fmul <8 x float> %v1210, %v1205
  %v1212 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v1213 = shufflevector <8 x float> %v1212, <8 x float> poison, <8 x i32> zeroinitializer
  %v1214 = fdiv <8 x float> %v1211, %v1213
  %v1215 = fadd <8 x float> %v1208, %v1214
  %v1216 = add i64 0, %v1170
  %v1217 = getelementptr inbounds float, ptr %v1159, i64 %v1216
  store <8 x float> %v1205, ptr %v1217, align 4
  %v1218 = add i64 0, %v1170
  %v1219 = getelementptr inbounds float, ptr %v1165, i64 %v1218
  store <8 x float> %v1215, ptr %v1219, align 4
  %v1220 = add nsw i64 %v1166, 1
  br label %b174
b176:
  %v1221 = add nsw i64 %v1137, 1
  br label %b171
b173:
  %v1222 = add nsw i64 %v1113, 1
  br label %b166
b168:
  %v1223 = add nsw i64 %v1107, 1
  br label %b163
b165:
  %v1224 = add nsw i64 %v1102, 96
  br label %b160
b162:
  %v1226 = add i64 %v7, 0
  %v1227 = sdiv i64 %v1226, 1
  %v1228 = add i64 %v2, 1
  %v1229 = mul i64 %v1227, %v2
  %v1230 = sdiv i64 %v1229, %v3
  %v1231 = mul i64 %v1230, 1
  %v1232 = icmp slt i64 %v1231, %v7
  %v1233 = select i1 %v1232, i64 %v1231, i64 %v7
  %v1234 = mul i64 %v1227, %v1228
  %v1235 = sdiv i64 %v1234, %v3
  %v1236 = mul i64 %v1235, 1
  %v1237 = icmp slt i64 %v1236, %v7
  %v1238 = select i1 %v1237, i64 %v1236, i64 %v7
  br label %b177
b177:
  %v1239 = phi i64 [ %v1233, %b162 ], [ %v1358, %b182 ]
  %v1240 = icmp slt i64 %v1239, %v1238
  br i1 %v1240, label %b178, label %b179
b178:
  %v1241 = add i64 %v1239, 96
  %v1242 = icmp slt i64 %v1241, %v1238
  %v1243 = select i1 %v1242, i64 %v1241, i64 %v1238
  br label %b180
b180:
  %v1244 = phi i64 [ 0, %b178 ], [ %v1357, %b185 ]
  %v1245 = icmp slt i64 %v1244, 1
  br i1 %v1245, label %b181, label %b182
b181:
  %v1246 = sub i64 %v1243, %v1239
  %v1247 = sub i64 8, 1
  %v1248 = add i64 %v1246, %v1247
  %v1249 = sdiv i64 %v1248, 8
  br label %b183
b183:
  %v1250 = phi i64 [ 0, %b181 ], [ %v1356, %b190 ]
  %v1251 = icmp slt i64 %v1250, %v1249
  br i1 %v1251, label %b184, label %b185
b184:
  %v1252 = mul i64 %v1246, %v1250
  %v1253 = sdiv i64 %v1252, %v1249
  %v1254 = add i64 %v1239, %v1253
  %v1255 = add i64 %v1250, 1
  %v1256 = mul i64 %v1246, %v1255
  %v1257 = sdiv i64 %v1256, %v1249
  %v1258 = add i64 %v1239, %v1257
  %v1259 = mul i64 %v1244, 64
  %v1260 = getelementptr inbounds float, ptr %v320, i64 %v1259
  %v1261 = sub i64 %v1258, %v1254
  %v1262 = add i64 %v949, 0
  %v1263 = and i64 %v1262, %v88
  %v1264 = mul i64 %v1263, %v7
  %v1265 = add i64 %v1264, %v1254
  %v1266 = mul i64 %v1265, 8
  %v1267 = getelementptr inbounds float, ptr %v42, i64 %v1266
  %v1268 = getelementptr inbounds float, ptr %v1267, i64 0
  %v1269 = sub i64 %v1261, 1
  %v1270 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v1269
  %v1271 = load ptr, ptr %v1270, align 4
  %v1272 = icmp sgt i64 %v1261, 0
  br i1 %v1272, label %b186, label %b187
b186:
  call void %v1271(ptr %v1268, i64 8, ptr %v1260, i64 8, ptr %v1225)
  br label %b187
b187:
  %v1273 = add i64 %v1259, 64
  br label %b188
b188:
  %v1274 = phi i64 [ %v1254, %b187 ], [ %v1355, %b193 ]
  %v1275 = icmp slt i64 %v1274, %v1258
  br i1 %v1275, label %b189, label %b190
b189:
  %v1276 = sub i64 %v1274, %v1254
  %v1277 = mul i64 %v1276, 8
  %v1278 = getelementptr inbounds float, ptr %v1225, i64 %v1277
  %v1279 = add i64 %v949, 0
  %v1280 = sub i64 %v1279, %v860
  %v1281 = mul i64 %v1280, %v7
  %v1282 = add i64 %v1281, %v1274
  %v1283 = mul i64 %v1282, 8
  %v1284 = getelementptr inbounds float, ptr %v34, i64 %v1283
  %v1285 = add i64 %v949, 0
  %v1286 = and i64 %v1285, %v78
  %v1287 = mul i64 %v1286, %v7
  %v1288 = add i64 %v1287, %v1274
  %v1289 = mul i64 %v1288, 8
  %v1290 = getelementptr inbounds float, ptr %v20, i64 %v1289
  %v1291 = add i64 %v949, 0
  %v1292 = and i64 %v1291, %v90
  %v1293 = mul i64 %v1292, %v7
  %v1294 = add i64 %v1293, %v1274
  %v1295 = mul i64 %v1294, 8
  %v1296 = getelementptr inbounds float, ptr %v44, i64 %v1295
  %v1297 = add i64 %v949, 0
  %v1298 = and i64 %v1297, %v92
  %v1299 = mul i64 %v1298, %v7
  %v1300 = add i64 %v1299, %v1274
  %v1301 = mul i64 %v1300, 8
  %v1302 = getelementptr inbounds float, ptr %v46, i64 %v1301
  br label %b191
b191:
  %v1303 = phi i64 [ 0, %b189 ], [ %v1354, %b192 ]
  %v1304 = icmp slt i64 %v1303, 1
  br i1 %v1304, label %b192, label %b193
b192:
  %v1305 = mul i64 %v1244, 1
  %v1306 = add i64 %v1305, %v1303
  %v1307 = mul i64 %v1306, 8
  %v1308 = add i64 0, %v1303
  %v1309 = mul i64 %v1308, 8
  %v1310 = getelementptr inbounds float, ptr %v1278, i64 %v1309
  %v1311 = load <8 x float>, ptr %v1310, align 4
  %v1312 = add i64 0, %v1307
  %v1313 = getelementptr inbounds float, ptr %v1284, i64 %v1312
  %v1314 = load <8 x float>, ptr %v1313, align 4
  %v1315 = add i64 0, %v1307
  %v1316 = getelementptr inbounds float, ptr %v14, i64 %v1315
  %v1317 = load <8 x float>, ptr %v1316, align 4
  %v1318 = fadd <8 x float> %v1314, %v1317
  %v1319 = fadd <8 x float> %v1311, %v1318
  %v1320 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1319)
  %v1321 = fcmp ogt <8 x float> %v1320, splat (float 0x4023000000000000)
  %v1322 = select <8 x i1> %v1321, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1320
  %v1323 = fadd <8 x float> %v1322, %v1322
  %v1324 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1323, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1325 = fsub <8 x float> %v1324, splat (float 0x4168000000000000)
  %v1326 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1325, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1323)
  %v1327 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1325, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1326)
  %v1328 = bitcast <8 x float> %v1324 to <8 x i32>
  %v1329 = fmul <8 x float> %v1327, %v1327
  %v1330 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1327, <8 x float> splat (float 0x3F81227F40000000))
  %v1331 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1330, <8 x float> %v1327, <8 x float> splat (float 0x3FA5556740000000))
  %v1332 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1331, <8 x float> %v1327, <8 x float> splat (float 0x3FC5554B00000000))
  %v1333 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1332, <8 x float> %v1327, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1334 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1329, <8 x float> %v1333, <8 x float> %v1327)
  %v1335 = shl <8 x i32> %v1328, splat (i32 23)
  %v1336 = add <8 x i32> %v1335, splat (i32 1065353216)
  %v1337 = bitcast <8 x i32> %v1336 to <8 x float>
  %v1338 = fsub <8 x float> %v1337, splat (float 0x3FF0000000000000)
  %v1339 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1337, <8 x float> %v1334, <8 x float> %v1338)
  %v1340 = fadd <8 x float> %v1339, splat (float 0x4000000000000000)
  %v1341 = fdiv <8 x float> %v1339, %v1340
  %v1342 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1341, <8 x float> %v1319)
  %v1343 = add i64 0, %v1307
  %v1344 = getelementptr inbounds float, ptr %v1290, i64 %v1343
  %v1345 = load <8 x float>, ptr %v1344, align 4
  %v1346 = insertelement <8 x float> poison, float 0x3FB99999A0000000, i64 0
  %v1347 = shufflevector <8 x float> %v1346, <8 x float> poison, <8 x i32> zeroinitializer
  %v1348 = fmul <8 x float> %v1347, %v1342
  %v1349 = fadd <8 x float> %v1345, %v1348
  %v1350 = add i64 0, %v1307
  %v1351 = getelementptr inbounds float, ptr %v1296, i64 %v1350
  store <8 x float> %v1342, ptr %v1351, align 4
  %v1352 = add i64 0, %v1307
  %v1353 = getelementptr inbounds float, ptr %v1302, i64 %v1352
  store <8 x float> %v1349, ptr %v1353, align 4
  %v1354 = add nsw i64 %v1303, 1
  br label %b191
b193:
  %v1355 = add nsw i64 %v1274, 1
  br label %b188
b190:
  %v1356 = add nsw i64 %v1250, 1
  br label %b183
b185:
  %v1357 = add nsw i64 %v1244, 1
  br label %b180
b182:
  %v1358 = add nsw i64 %v1239, 96
  br label %b177
b179:
  %v1360 = add i64 %v7, 0
  %v1361 = sdiv i64 %v1360, 1
  %v1362 = add i64 %v2, 1
  %v1363 = mul i64 %v1361, %v2
  %v1364 = sdiv i64 %v1363, %v3
  %v1365 = mul i64 %v1364, 1
  %v1366 = icmp slt i64 %v1365, %v7
  %v1367 = select i1 %v1366, i64 %v1365, i64 %v7
  %v1368 = mul i64 %v1361, %v1362
  %v1369 = sdiv i64 %v1368, %v3
  %v1370 = mul i64 %v1369, 1
  %v1371 = icmp slt i64 %v1370, %v7
  %v1372 = select i1 %v1371, i64 %v1370, i64 %v7
  br label %b194
b194:
  %v1373 = phi i64 [ %v1367, %b179 ], [ %v1536, %b199 ]
  %v1374 = icmp slt i64 %v1373, %v1372
  br i1 %v1374, label %b195, label %b196
b195:
  %v1375 = add i64 %v1373, 96
  %v1376 = icmp slt i64 %v1375, %v1372
  %v1377 = select i1 %v1376, i64 %v1375, i64 %v1372
  br label %b197
b197:
  %v1378 = phi i64 [ 0, %b195 ], [ %v1535, %b202 ]
  %v1379 = icmp slt i64 %v1378, 1
  br i1 %v1379, label %b198, label %b199
b198:
  %v1380 = sub i64 %v1377, %v1373
  %v1381 = sub i64 8, 1
  %v1382 = add i64 %v1380, %v1381
  %v1383 = sdiv i64 %v1382, 8
  br label %b200
b200:
  %v1384 = phi i64 [ 0, %b198 ], [ %v1534, %b207 ]
  %v1385 = icmp slt i64 %v1384, %v1383
  br i1 %v1385, label %b201, label %b202
b201:
  %v1386 = mul i64 %v1380, %v1384
  %v1387 = sdiv i64 %v1386, %v1383
  %v1388 = add i64 %v1373, %v1387
  %v1389 = add i64 %v1384, 1
  %v1390 = mul i64 %v1380, %v1389
  %v1391 = sdiv i64 %v1390, %v1383
  %v1392 = add i64 %v1373, %v1391
  %v1393 = mul i64 %v1378, 64
  %v1394 = getelementptr inbounds float, ptr %v321, i64 %v1393
  %v1395 = sub i64 %v1392, %v1388
  %v1396 = add i64 %v949, 0
  %v1397 = and i64 %v1396, %v92
  %v1398 = mul i64 %v1397, %v7
  %v1399 = add i64 %v1398, %v1388
  %v1400 = mul i64 %v1399, 8
  %v1401 = getelementptr inbounds float, ptr %v46, i64 %v1400
  %v1402 = getelementptr inbounds float, ptr %v1401, i64 0
  %v1403 = sub i64 %v1395, 1
  %v1404 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v1403
  %v1405 = load ptr, ptr %v1404, align 4
  %v1406 = icmp sgt i64 %v1395, 0
  br i1 %v1406, label %b203, label %b204
b203:
  call void %v1405(ptr %v1402, i64 8, ptr %v1394, i64 8, ptr %v1359)
  br label %b204
b204:
  %v1407 = add i64 %v1393, 64
  br label %b205
b205:
  %v1408 = phi i64 [ %v1388, %b204 ], [ %v1533, %b210 ]
  %v1409 = icmp slt i64 %v1408, %v1392
  br i1 %v1409, label %b206, label %b207
b206:
  %v1410 = sub i64 %v1408, %v1388
  %v1411 = mul i64 %v1410, 8
  %v1412 = getelementptr inbounds float, ptr %v1359, i64 %v1411
  %v1413 = add i64 %v949, 0
  %v1414 = and i64 %v1413, %v78
  %v1415 = mul i64 %v1414, %v7
  %v1416 = add i64 %v1415, %v1408
  %v1417 = mul i64 %v1416, 8
  %v1418 = getelementptr inbounds float, ptr %v20, i64 %v1417
  %v1419 = add i64 %v949, 0
  %v1420 = and i64 %v1419, %v82
  %v1421 = mul i64 %v1420, %v7
  %v1422 = add i64 %v1421, %v1408
  %v1423 = mul i64 %v1422, 8
  %v1424 = getelementptr inbounds float, ptr %v36, i64 %v1423
  %v1425 = add i64 %v949, 0
  %v1426 = and i64 %v1425, %v86
  %v1427 = mul i64 %v1426, %v7
  %v1428 = add i64 %v1427, %v1408
  %v1429 = mul i64 %v1428, 8
  %v1430 = getelementptr inbounds float, ptr %v40, i64 %v1429
  %v1431 = add i64 %v949, 0
  %v1432 = and i64 %v1431, %v90
  %v1433 = mul i64 %v1432, %v7
  %v1434 = add i64 %v1433, %v1408
  %v1435 = mul i64 %v1434, 8
  %v1436 = getelementptr inbounds float, ptr %v44, i64 %v1435
  %v1437 = add i64 %v949, 0
  %v1438 = sub i64 %v1437, %v860
  %v1439 = mul i64 %v1438, %v7
  %v1440 = add i64 %v1439, %v1408
  %v1441 = mul i64 %v1440, 8
  %v1442 = getelementptr inbounds float, ptr %v34, i64 %v1441
  %v1443 = add i64 %v949, 1
  %v1444 = and i64 %v1443, %v78
  %v1445 = mul i64 %v1444, %v7
  %v1446 = add i64 %v1445, %v1408
  %v1447 = mul i64 %v1446, 8
  %v1448 = getelementptr inbounds float, ptr %v20, i64 %v1447
  %v1449 = add i64 %v949, 0
  %v1450 = and i64 %v1449, %v94
  %v1451 = mul i64 %v1450, %v7
  %v1452 = add i64 %v1451, %v1408
  %v1453 = mul i64 %v1452, 8
  %v1454 = getelementptr inbounds float, ptr %v48, i64 %v1453
  br label %b208
b208:
  %v1455 = phi i64 [ 0, %b206 ], [ %v1532, %b209 ]
  %v1456 = icmp slt i64 %v1455, 1
  br i1 %v1456, label %b209, label %b210
b209:
  %v1457 = mul i64 %v1378, 1
  %v1458 = add i64 %v1457, %v1455
  %v1459 = mul i64 %v1458, 8
  %v1460 = add i64 0, %v1455
  %v1461 = mul i64 %v1460, 8
  %v1462 = getelementptr inbounds float, ptr %v1412, i64 %v1461
  %v1463 = load <8 x float>, ptr %v1462, align 4
  %v1464 = add i64 0, %v1459
  %v1465 = getelementptr inbounds float, ptr %v1418, i64 %v1464
  %v1466 = load <8 x float>, ptr %v1465, align 4
  %v1467 = add i64 0, %v1459
  %v1468 = getelementptr inbounds float, ptr %v1424, i64 %v1467
  %v1469 = load <8 x float>, ptr %v1468, align 4
  %v1470 = insertelement <8 x float> poison, float 0x3FB99999A0000000, i64 0
  %v1471 = shufflevector <8 x float> %v1470, <8 x float> poison, <8 x i32> zeroinitializer
  %v1472 = fmul <8 x float> %v1471, %v1469
  %v1473 = add i64 0, %v1459
  %v1474 = getelementptr inbounds float, ptr %v1430, i64 %v1473
  %v1475 = load <8 x float>, ptr %v1474, align 4
  %v1476 = fmul <8 x float> %v1471, %v1475
  %v1477 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v1478 = shufflevector <8 x float> %v1477, <8 x float> poison, <8 x i32> zeroinitializer
  %v1479 = fmul <8 x float> %v1478, %v1476
  %v1480 = fadd <8 x float> %v1472, %v1479
  %v1481 = add i64 0, %v1459
  %v1482 = getelementptr inbounds float, ptr %v1436, i64 %v1481
  %v1483 = load <8 x float>, ptr %v1482, align 4
  %v1484 = fmul <8 x float> %v1471, %v1483
  %v1485 = fmul <8 x float> %v1478, %v1484
  %v1486 = fadd <8 x float> %v1480, %v1485
  %v1487 = add i64 0, %v1459
  %v1488 = getelementptr inbounds float, ptr %v1442, i64 %v1487
  %v1489 = load <8 x float>, ptr %v1488, align 4
  %v1490 = add i64 0, %v1459
  %v1491 = getelementptr inbounds float, ptr %v14, i64 %v1490
  %v1492 = load <8 x float>, ptr %v1491, align 4
  %v1493 = fadd <8 x float> %v1489, %v1492
  %v1494 = fadd <8 x float> %v1463, %v1493
  %v1495 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1494)
  %v1496 = fcmp ogt <8 x float> %v1495, splat (float 0x4023000000000000)
  %v1497 = select <8 x i1> %v1496, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1495
  %v1498 = fadd <8 x float> %v1497, %v1497
  %v1499 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1498, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1500 = fsub <8 x float> %v1499, splat (float 0x4168000000000000)
  %v1501 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1500, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1498)
  %v1502 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1500, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1501)
  %v1503 = bitcast <8 x float> %v1499 to <8 x i32>
  %v1504 = fmul <8 x float> %v1502, %v1502
  %v1505 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1502, <8 x float> splat (float 0x3F81227F40000000))
  %v1506 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1505, <8 x float> %v1502, <8 x float> splat (float 0x3FA5556740000000))
  %v1507 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1506, <8 x float> %v1502, <8 x float> splat (float 0x3FC5554B00000000))
  %v1508 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1507, <8 x float> %v1502, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1509 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1504, <8 x float> %v1508, <8 x float> %v1502)
  %v1510 = shl <8 x i32> %v1503, splat (i32 23)
  %v1511 = add <8 x i32> %v1510, splat (i32 1065353216)
  %v1512 = bitcast <8 x i32> %v1511 to <8 x float>
  %v1513 = fsub <8 x float> %v1512, splat (float 0x3FF0000000000000)
  %v1514 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1512, <8 x float> %v1509, <8 x float> %v1513)
  %v1515 = fadd <8 x float> %v1514, splat (float 0x4000000000000000)
  %v1516 = fdiv <8 x float> %v1514, %v1515
  %v1517 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1516, <8 x float> %v1494)
  %v1518 = fmul <8 x float> %v1471, %v1517
  %v1519 = fadd <8 x float> %v1486, %v1518
  %v1520 = insertelement <8 x float> poison, float 0x4018000000000000, i64 0
  %v1521 = shufflevector <8 x float> %v1520, <8 x float> poison, <8 x i32> zeroinitializer
  %v1522 = fdiv <8 x float> %v1519, %v1521
  %v1523 = fadd <8 x float> %v1466, %v1522
  %v1524 = fmul <8 x float> %v1517, %v1517
  %v1525 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1526 = shufflevector <8 x float> %v1525, <8 x float> poison, <8 x i32> zeroinitializer
  %v1527 = fsub <8 x float> %v1526, %v1524
  %v1528 = add i64 0, %v1459
  %v1529 = getelementptr inbounds float, ptr %v1448, i64 %v1528
  store <8 x float> %v1523, ptr %v1529, align 4
  %v1530 = add i64 0, %v1459
  %v1531 = getelementptr inbounds float, ptr %v1454, i64 %v1530
  store <8 x float> %v1527, ptr %v1531, align 4
  %v1532 = add nsw i64 %v1455, 1
  br label %b208
b210:
  %v1533 = add nsw i64 %v1408, 1
  br label %b205
b207:
  %v1534 = add nsw i64 %v1384, 1
  br label %b200
b202:
  %v1535 = add nsw i64 %v1378, 1
  br label %b197
b199:
  %v1536 = add nsw i64 %v1373, 96
  br label %b194
b196:
  %v1537 = add nsw i64 %v949, 1
  br label %b140
b142:
  %v1538 = icmp sgt i64 %v3, 1
  br i1 %v1538, label %b211, label %b212
b211:
  %v1539 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1540 = atomicrmw add ptr %v1539, i64 1 acq_rel
  %v1541 = load i64, ptr %v111, align 8
  %v1542 = add i64 %v1541, 1
  store i64 %v1542, ptr %v111, align 8
  %v1543 = mul i64 %v3, %v1542
  br label %b213
b213:
  %v1544 = load atomic i64, ptr %v1539 acquire, align 8
  %v1545 = icmp slt i64 %v1544, %v1543
  br i1 %v1545, label %b214, label %b215
b214:
  %v1546 = call i32 @sched_yield()
  br label %b213
b215:
  br label %b212
b212:
  %v1547 = add nsw i64 %v860, %v859
  br label %b115
b117:
  ret void
}
define internal void @tile_1x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v60, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v23, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v12 = icmp slt i64 %v7, %v6
  br i1 %v12, label %b1, label %b2
b1:
  %v13 = mul i64 %v7, 8
  %v14 = getelementptr inbounds float, ptr %v2, i64 %v13
  %v15 = getelementptr inbounds float, ptr %v14, i64 0
  %v16 = load <8 x float>, ptr %v15, align 4
  %v17 = mul i64 %v1, 0
  %v18 = add i64 %v17, %v7
  %v19 = getelementptr inbounds float, ptr %v0, i64 %v18
  %v20 = load float, ptr %v19, align 4
  %v21 = insertelement <8 x float> poison, float %v20, i64 0
  %v22 = shufflevector <8 x float> %v21, <8 x float> poison, <8 x i32> zeroinitializer
  %v23 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v22, <8 x float> %v16, <8 x float> %v8)
  %v24 = add i64 %v7, 1
  %v25 = mul i64 %v24, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v24
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v9)
  %v36 = add i64 %v7, 2
  %v37 = mul i64 %v36, 8
  %v38 = getelementptr inbounds float, ptr %v2, i64 %v37
  %v39 = getelementptr inbounds float, ptr %v38, i64 0
  %v40 = load <8 x float>, ptr %v39, align 4
  %v41 = mul i64 %v1, 0
  %v42 = add i64 %v41, %v36
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v40, <8 x float> %v10)
  %v48 = add i64 %v7, 3
  %v49 = mul i64 %v48, 8
  %v50 = getelementptr inbounds float, ptr %v2, i64 %v49
  %v51 = getelementptr inbounds float, ptr %v50, i64 0
  %v52 = load <8 x float>, ptr %v51, align 4
  %v53 = mul i64 %v1, 0
  %v54 = add i64 %v53, %v48
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v52, <8 x float> %v11)
  %v60 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v61 = fadd <8 x float> %v8, %v9
  %v62 = fadd <8 x float> %v61, %v10
  %v63 = fadd <8 x float> %v62, %v11
  br label %b3
b3:
  %v64 = phi i64 [ %v6, %b2 ], [ %v78, %b4 ]
  %v65 = phi <8 x float> [ %v63, %b2 ], [ %v77, %b4 ]
  %v66 = icmp slt i64 %v64, %v3
  br i1 %v66, label %b4, label %b5
b4:
  %v67 = mul i64 %v64, 8
  %v68 = getelementptr inbounds float, ptr %v2, i64 %v67
  %v69 = getelementptr inbounds float, ptr %v68, i64 0
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = mul i64 %v1, 0
  %v72 = add i64 %v71, %v64
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v70, <8 x float> %v65)
  %v78 = add nsw i64 %v64, 1
  br label %b3
b5:
  %v79 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v65, ptr %v79, align 4
  ret void
}
define internal void @tile_2x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v92, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v27, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v16 = icmp slt i64 %v7, %v6
  br i1 %v16, label %b1, label %b2
b1:
  %v17 = mul i64 %v7, 8
  %v18 = getelementptr inbounds float, ptr %v2, i64 %v17
  %v19 = getelementptr inbounds float, ptr %v18, i64 0
  %v20 = load <8 x float>, ptr %v19, align 4
  %v21 = mul i64 %v1, 0
  %v22 = add i64 %v21, %v7
  %v23 = getelementptr inbounds float, ptr %v0, i64 %v22
  %v24 = load float, ptr %v23, align 4
  %v25 = insertelement <8 x float> poison, float %v24, i64 0
  %v26 = shufflevector <8 x float> %v25, <8 x float> poison, <8 x i32> zeroinitializer
  %v27 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v26, <8 x float> %v20, <8 x float> %v8)
  %v28 = mul i64 %v1, 1
  %v29 = add i64 %v28, %v7
  %v30 = getelementptr inbounds float, ptr %v0, i64 %v29
  %v31 = load float, ptr %v30, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v20, <8 x float> %v9)
  %v35 = add i64 %v7, 1
  %v36 = mul i64 %v35, 8
  %v37 = getelementptr inbounds float, ptr %v2, i64 %v36
  %v38 = getelementptr inbounds float, ptr %v37, i64 0
  %v39 = load <8 x float>, ptr %v38, align 4
  %v40 = mul i64 %v1, 0
  %v41 = add i64 %v40, %v35
  %v42 = getelementptr inbounds float, ptr %v0, i64 %v41
  %v43 = load float, ptr %v42, align 4
  %v44 = insertelement <8 x float> poison, float %v43, i64 0
  %v45 = shufflevector <8 x float> %v44, <8 x float> poison, <8 x i32> zeroinitializer
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v39, <8 x float> %v10)
  %v47 = mul i64 %v1, 1
  %v48 = add i64 %v47, %v35
  %v49 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v39, <8 x float> %v11)
  %v54 = add i64 %v7, 2
  %v55 = mul i64 %v54, 8
  %v56 = getelementptr inbounds float, ptr %v2, i64 %v55
  %v57 = getelementptr inbounds float, ptr %v56, i64 0
  %v58 = load <8 x float>, ptr %v57, align 4
  %v59 = mul i64 %v1, 0
  %v60 = add i64 %v59, %v54
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = load float, ptr %v61, align 4
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v58, <8 x float> %v12)
  %v66 = mul i64 %v1, 1
  %v67 = add i64 %v66, %v54
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v58, <8 x float> %v13)
  %v73 = add i64 %v7, 3
  %v74 = mul i64 %v73, 8
  %v75 = getelementptr inbounds float, ptr %v2, i64 %v74
  %v76 = getelementptr inbounds float, ptr %v75, i64 0
  %v77 = load <8 x float>, ptr %v76, align 4
  %v78 = mul i64 %v1, 0
  %v79 = add i64 %v78, %v73
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v77, <8 x float> %v14)
  %v85 = mul i64 %v1, 1
  %v86 = add i64 %v85, %v73
  %v87 = getelementptr inbounds float, ptr %v0, i64 %v86
  %v88 = load float, ptr %v87, align 4
  %v89 = insertelement <8 x float> poison, float %v88, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v77, <8 x float> %v15)
  %v92 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v93 = fadd <8 x float> %v8, %v10
  %v94 = fadd <8 x float> %v9, %v11
  %v95 = fadd <8 x float> %v93, %v12
  %v96 = fadd <8 x float> %v94, %v13
  %v97 = fadd <8 x float> %v95, %v14
  %v98 = fadd <8 x float> %v96, %v15
  br label %b3
b3:
  %v99 = phi i64 [ %v6, %b2 ], [ %v121, %b4 ]
  %v100 = phi <8 x float> [ %v97, %b2 ], [ %v113, %b4 ]
  %v101 = phi <8 x float> [ %v98, %b2 ], [ %v120, %b4 ]
  %v102 = icmp slt i64 %v99, %v3
  br i1 %v102, label %b4, label %b5
b4:
  %v103 = mul i64 %v99, 8
  %v104 = getelementptr inbounds float, ptr %v2, i64 %v103
  %v105 = getelementptr inbounds float, ptr %v104, i64 0
  %v106 = load <8 x float>, ptr %v105, align 4
  %v107 = mul i64 %v1, 0
  %v108 = add i64 %v107, %v99
  %v109 = getelementptr inbounds float, ptr %v0, i64 %v108
  %v110 = load float, ptr %v109, align 4
  %v111 = insertelement <8 x float> poison, float %v110, i64 0
  %v112 = shufflevector <8 x float> %v111, <8 x float> poison, <8 x i32> zeroinitializer
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v112, <8 x float> %v106, <8 x float> %v100)
  %v114 = mul i64 %v1, 1
  %v115 = add i64 %v114, %v99
  %v116 = getelementptr inbounds float, ptr %v0, i64 %v115
  %v117 = load float, ptr %v116, align 4
  %v118 = insertelement <8 x float> poison, float %v117, i64 0
  %v119 = shufflevector <8 x float> %v118, <8 x float> poison, <8 x i32> zeroinitializer
  %v120 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v119, <8 x float> %v106, <8 x float> %v101)
  %v121 = add nsw i64 %v99, 1
  br label %b3
b5:
  %v122 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v100, ptr %v122, align 4
  %v123 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v101, ptr %v123, align 4
  ret void
}
define internal void @tile_3x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v124, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v71, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v90, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v97, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v109, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v116, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v123, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 8
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = mul i64 %v1, 0
  %v26 = add i64 %v25, %v7
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v8)
  %v32 = mul i64 %v1, 1
  %v33 = add i64 %v32, %v7
  %v34 = getelementptr inbounds float, ptr %v0, i64 %v33
  %v35 = load float, ptr %v34, align 4
  %v36 = insertelement <8 x float> poison, float %v35, i64 0
  %v37 = shufflevector <8 x float> %v36, <8 x float> poison, <8 x i32> zeroinitializer
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v24, <8 x float> %v9)
  %v39 = mul i64 %v1, 2
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v24, <8 x float> %v10)
  %v46 = add i64 %v7, 1
  %v47 = mul i64 %v46, 8
  %v48 = getelementptr inbounds float, ptr %v2, i64 %v47
  %v49 = getelementptr inbounds float, ptr %v48, i64 0
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = mul i64 %v1, 0
  %v52 = add i64 %v51, %v46
  %v53 = getelementptr inbounds float, ptr %v0, i64 %v52
  %v54 = load float, ptr %v53, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v50, <8 x float> %v11)
  %v58 = mul i64 %v1, 1
  %v59 = add i64 %v58, %v46
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v50, <8 x float> %v12)
  %v65 = mul i64 %v1, 2
  %v66 = add i64 %v65, %v46
  %v67 = getelementptr inbounds float, ptr %v0, i64 %v66
  %v68 = load float, ptr %v67, align 4
  %v69 = insertelement <8 x float> poison, float %v68, i64 0
  %v70 = shufflevector <8 x float> %v69, <8 x float> poison, <8 x i32> zeroinitializer
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v50, <8 x float> %v13)
  %v72 = add i64 %v7, 2
  %v73 = mul i64 %v72, 8
  %v74 = getelementptr inbounds float, ptr %v2, i64 %v73
  %v75 = getelementptr inbounds float, ptr %v74, i64 0
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = mul i64 %v1, 0
  %v78 = add i64 %v77, %v72
  %v79 = getelementptr inbounds float, ptr %v0, i64 %v78
  %v80 = load float, ptr %v79, align 4
  %v81 = insertelement <8 x float> poison, float %v80, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v76, <8 x float> %v14)
  %v84 = mul i64 %v1, 1
  %v85 = add i64 %v84, %v72
  %v86 = getelementptr inbounds float, ptr %v0, i64 %v85
  %v87 = load float, ptr %v86, align 4
  %v88 = insertelement <8 x float> poison, float %v87, i64 0
  %v89 = shufflevector <8 x float> %v88, <8 x float> poison, <8 x i32> zeroinitializer
  %v90 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v89, <8 x float> %v76, <8 x float> %v15)
  %v91 = mul i64 %v1, 2
  %v92 = add i64 %v91, %v72
  %v93 = getelementptr inbounds float, ptr %v0, i64 %v92
  %v94 = load float, ptr %v93, align 4
  %v95 = insertelement <8 x float> poison, float %v94, i64 0
  %v96 = shufflevector <8 x float> %v95, <8 x float> poison, <8 x i32> zeroinitializer
  %v97 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v96, <8 x float> %v76, <8 x float> %v16)
  %v98 = add i64 %v7, 3
  %v99 = mul i64 %v98, 8
  %v100 = getelementptr inbounds float, ptr %v2, i64 %v99
  %v101 = getelementptr inbounds float, ptr %v100, i64 0
  %v102 = load <8 x float>, ptr %v101, align 4
  %v103 = mul i64 %v1, 0
  %v104 = add i64 %v103, %v98
  %v105 = getelementptr inbounds float, ptr %v0, i64 %v104
  %v106 = load float, ptr %v105, align 4
  %v107 = insertelement <8 x float> poison, float %v106, i64 0
  %v108 = shufflevector <8 x float> %v107, <8 x float> poison, <8 x i32> zeroinitializer
  %v109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v108, <8 x float> %v102, <8 x float> %v17)
  %v110 = mul i64 %v1, 1
  %v111 = add i64 %v110, %v98
  %v112 = getelementptr inbounds float, ptr %v0, i64 %v111
  %v113 = load float, ptr %v112, align 4
  %v114 = insertelement <8 x float> poison, float %v113, i64 0
  %v115 = shufflevector <8 x float> %v114, <8 x float> poison, <8 x i32> zeroinitializer
  %v116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v115, <8 x float> %v102, <8 x float> %v18)
  %v117 = mul i64 %v1, 2
  %v118 = add i64 %v117, %v98
  %v119 = getelementptr inbounds float, ptr %v0, i64 %v118
  %v120 = load float, ptr %v119, align 4
  %v121 = insertelement <8 x float> poison, float %v120, i64 0
  %v122 = shufflevector <8 x float> %v121, <8 x float> poison, <8 x i32> zeroinitializer
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v102, <8 x float> %v19)
  %v124 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v125 = fadd <8 x float> %v8, %v11
  %v126 = fadd <8 x float> %v9, %v12
  %v127 = fadd <8 x float> %v10, %v13
  %v128 = fadd <8 x float> %v125, %v14
  %v129 = fadd <8 x float> %v126, %v15
  %v130 = fadd <8 x float> %v127, %v16
  %v131 = fadd <8 x float> %v128, %v17
  %v132 = fadd <8 x float> %v129, %v18
  %v133 = fadd <8 x float> %v130, %v19
  br label %b3
b3:
  %v134 = phi i64 [ %v6, %b2 ], [ %v164, %b4 ]
  %v135 = phi <8 x float> [ %v131, %b2 ], [ %v149, %b4 ]
  %v136 = phi <8 x float> [ %v132, %b2 ], [ %v156, %b4 ]
  %v137 = phi <8 x float> [ %v133, %b2 ], [ %v163, %b4 ]
  %v138 = icmp slt i64 %v134, %v3
  br i1 %v138, label %b4, label %b5
b4:
  %v139 = mul i64 %v134, 8
  %v140 = getelementptr inbounds float, ptr %v2, i64 %v139
  %v141 = getelementptr inbounds float, ptr %v140, i64 0
  %v142 = load <8 x float>, ptr %v141, align 4
  %v143 = mul i64 %v1, 0
  %v144 = add i64 %v143, %v134
  %v145 = getelementptr inbounds float, ptr %v0, i64 %v144
  %v146 = load float, ptr %v145, align 4
  %v147 = insertelement <8 x float> poison, float %v146, i64 0
  %v148 = shufflevector <8 x float> %v147, <8 x float> poison, <8 x i32> zeroinitializer
  %v149 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v142, <8 x float> %v135)
  %v150 = mul i64 %v1, 1
  %v151 = add i64 %v150, %v134
  %v152 = getelementptr inbounds float, ptr %v0, i64 %v151
  %v153 = load float, ptr %v152, align 4
  %v154 = insertelement <8 x float> poison, float %v153, i64 0
  %v155 = shufflevector <8 x float> %v154, <8 x float> poison, <8 x i32> zeroinitializer
  %v156 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v155, <8 x float> %v142, <8 x float> %v136)
  %v157 = mul i64 %v1, 2
  %v158 = add i64 %v157, %v134
  %v159 = getelementptr inbounds float, ptr %v0, i64 %v158
  %v160 = load float, ptr %v159, align 4
  %v161 = insertelement <8 x float> poison, float %v160, i64 0
  %v162 = shufflevector <8 x float> %v161, <8 x float> poison, <8 x i32> zeroinitializer
  %v163 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v162, <8 x float> %v142, <8 x float> %v137)
  %v164 = add nsw i64 %v134, 1
  br label %b3
b5:
  %v165 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v135, ptr %v165, align 4
  %v166 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v136, ptr %v166, align 4
  %v167 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v137, ptr %v167, align 4
  ret void
}
define internal void @tile_4x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v156, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v82, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v89, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v122, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v134, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v141, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v148, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v155, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v7
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v8)
  %v36 = mul i64 %v1, 1
  %v37 = add i64 %v36, %v7
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v37
  %v39 = load float, ptr %v38, align 4
  %v40 = insertelement <8 x float> poison, float %v39, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v28, <8 x float> %v9)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v28, <8 x float> %v10)
  %v50 = mul i64 %v1, 3
  %v51 = add i64 %v50, %v7
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v28, <8 x float> %v11)
  %v57 = add i64 %v7, 1
  %v58 = mul i64 %v57, 8
  %v59 = getelementptr inbounds float, ptr %v2, i64 %v58
  %v60 = getelementptr inbounds float, ptr %v59, i64 0
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = mul i64 %v1, 0
  %v63 = add i64 %v62, %v57
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v61, <8 x float> %v12)
  %v69 = mul i64 %v1, 1
  %v70 = add i64 %v69, %v57
  %v71 = getelementptr inbounds float, ptr %v0, i64 %v70
  %v72 = load float, ptr %v71, align 4
  %v73 = insertelement <8 x float> poison, float %v72, i64 0
  %v74 = shufflevector <8 x float> %v73, <8 x float> poison, <8 x i32> zeroinitializer
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v61, <8 x float> %v13)
  %v76 = mul i64 %v1, 2
  %v77 = add i64 %v76, %v57
  %v78 = getelementptr inbounds float, ptr %v0, i64 %v77
  %v79 = load float, ptr %v78, align 4
  %v80 = insertelement <8 x float> poison, float %v79, i64 0
  %v81 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> zeroinitializer
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v61, <8 x float> %v14)
  %v83 = mul i64 %v1, 3
  %v84 = add i64 %v83, %v57
  %v85 = getelementptr inbounds float, ptr %v0, i64 %v84
  %v86 = load float, ptr %v85, align 4
  %v87 = insertelement <8 x float> poison, float %v86, i64 0
  %v88 = shufflevector <8 x float> %v87, <8 x float> poison, <8 x i32> zeroinitializer
  %v89 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v61, <8 x float> %v15)
  %v90 = add i64 %v7, 2
  %v91 = mul i64 %v90, 8
  %v92 = getelementptr inbounds float, ptr %v2, i64 %v91
  %v93 = getelementptr inbounds float, ptr %v92, i64 0
  %v94 = load <8 x float>, ptr %v93, align 4
  %v95 = mul i64 %v1, 0
  %v96 = add i64 %v95, %v90
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v94, <8 x float> %v16)
  %v102 = mul i64 %v1, 1
  %v103 = add i64 %v102, %v90
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v94, <8 x float> %v17)
  %v109 = mul i64 %v1, 2
  %v110 = add i64 %v109, %v90
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v94, <8 x float> %v18)
  %v116 = mul i64 %v1, 3
  %v117 = add i64 %v116, %v90
  %v118 = getelementptr inbounds float, ptr %v0, i64 %v117
  %v119 = load float, ptr %v118, align 4
  %v120 = insertelement <8 x float> poison, float %v119, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v94, <8 x float> %v19)
  %v123 = add i64 %v7, 3
  %v124 = mul i64 %v123, 8
  %v125 = getelementptr inbounds float, ptr %v2, i64 %v124
  %v126 = getelementptr inbounds float, ptr %v125, i64 0
  %v127 = load <8 x float>, ptr %v126, align 4
  %v128 = mul i64 %v1, 0
  %v129 = add i64 %v128, %v123
  %v130 = getelementptr inbounds float, ptr %v0, i64 %v129
  %v131 = load float, ptr %v130, align 4
  %v132 = insertelement <8 x float> poison, float %v131, i64 0
  %v133 = shufflevector <8 x float> %v132, <8 x float> poison, <8 x i32> zeroinitializer
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v133, <8 x float> %v127, <8 x float> %v20)
  %v135 = mul i64 %v1, 1
  %v136 = add i64 %v135, %v123
  %v137 = getelementptr inbounds float, ptr %v0, i64 %v136
  %v138 = load float, ptr %v137, align 4
  %v139 = insertelement <8 x float> poison, float %v138, i64 0
  %v140 = shufflevector <8 x float> %v139, <8 x float> poison, <8 x i32> zeroinitializer
  %v141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v127, <8 x float> %v21)
  %v142 = mul i64 %v1, 2
  %v143 = add i64 %v142, %v123
  %v144 = getelementptr inbounds float, ptr %v0, i64 %v143
  %v145 = load float, ptr %v144, align 4
  %v146 = insertelement <8 x float> poison, float %v145, i64 0
  %v147 = shufflevector <8 x float> %v146, <8 x float> poison, <8 x i32> zeroinitializer
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v147, <8 x float> %v127, <8 x float> %v22)
  %v149 = mul i64 %v1, 3
  %v150 = add i64 %v149, %v123
  %v151 = getelementptr inbounds float, ptr %v0, i64 %v150
  %v152 = load float, ptr %v151, align 4
  %v153 = insertelement <8 x float> poison, float %v152, i64 0
  %v154 = shufflevector <8 x float> %v153, <8 x float> poison, <8 x i32> zeroinitializer
  %v155 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v154, <8 x float> %v127, <8 x float> %v23)
  %v156 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v157 = fadd <8 x float> %v8, %v12
  %v158 = fadd <8 x float> %v9, %v13
  %v159 = fadd <8 x float> %v10, %v14
  %v160 = fadd <8 x float> %v11, %v15
  %v161 = fadd <8 x float> %v157, %v16
  %v162 = fadd <8 x float> %v158, %v17
  %v163 = fadd <8 x float> %v159, %v18
  %v164 = fadd <8 x float> %v160, %v19
  %v165 = fadd <8 x float> %v161, %v20
  %v166 = fadd <8 x float> %v162, %v21
  %v167 = fadd <8 x float> %v163, %v22
  %v168 = fadd <8 x float> %v164, %v23
  br label %b3
b3:
  %v169 = phi i64 [ %v6, %b2 ], [ %v207, %b4 ]
  %v170 = phi <8 x float> [ %v165, %b2 ], [ %v185, %b4 ]
  %v171 = phi <8 x float> [ %v166, %b2 ], [ %v192, %b4 ]
  %v172 = phi <8 x float> [ %v167, %b2 ], [ %v199, %b4 ]
  %v173 = phi <8 x float> [ %v168, %b2 ], [ %v206, %b4 ]
  %v174 = icmp slt i64 %v169, %v3
  br i1 %v174, label %b4, label %b5
b4:
  %v175 = mul i64 %v169, 8
  %v176 = getelementptr inbounds float, ptr %v2, i64 %v175
  %v177 = getelementptr inbounds float, ptr %v176, i64 0
  %v178 = load <8 x float>, ptr %v177, align 4
  %v179 = mul i64 %v1, 0
  %v180 = add i64 %v179, %v169
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v178, <8 x float> %v170)
  %v186 = mul i64 %v1, 1
  %v187 = add i64 %v186, %v169
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v178, <8 x float> %v171)
  %v193 = mul i64 %v1, 2
  %v194 = add i64 %v193, %v169
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v178, <8 x float> %v172)
  %v200 = mul i64 %v1, 3
  %v201 = add i64 %v200, %v169
  %v202 = getelementptr inbounds float, ptr %v0, i64 %v201
  %v203 = load float, ptr %v202, align 4
  %v204 = insertelement <8 x float> poison, float %v203, i64 0
  %v205 = shufflevector <8 x float> %v204, <8 x float> poison, <8 x i32> zeroinitializer
  %v206 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v205, <8 x float> %v178, <8 x float> %v173)
  %v207 = add nsw i64 %v169, 1
  br label %b3
b5:
  %v208 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v170, ptr %v208, align 4
  %v209 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v171, ptr %v209, align 4
  %v210 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v172, ptr %v210, align 4
  %v211 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v173, ptr %v211, align 4
  ret void
}
define internal void @tile_5x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 3
  %v6 = mul i64 %v5, 3
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v143, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v81, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v88, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v95, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v102, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v114, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v121, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v128, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v135, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v142, %b1 ]
  %v23 = icmp slt i64 %v7, %v6
  br i1 %v23, label %b1, label %b2
b1:
  %v24 = mul i64 %v7, 8
  %v25 = getelementptr inbounds float, ptr %v2, i64 %v24
  %v26 = getelementptr inbounds float, ptr %v25, i64 0
  %v27 = load <8 x float>, ptr %v26, align 4
  %v28 = mul i64 %v1, 0
  %v29 = add i64 %v28, %v7
  %v30 = getelementptr inbounds float, ptr %v0, i64 %v29
  %v31 = load float, ptr %v30, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v27, <8 x float> %v8)
  %v35 = mul i64 %v1, 1
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v27, <8 x float> %v9)
  %v42 = mul i64 %v1, 2
  %v43 = add i64 %v42, %v7
  %v44 = getelementptr inbounds float, ptr %v0, i64 %v43
  %v45 = load float, ptr %v44, align 4
  %v46 = insertelement <8 x float> poison, float %v45, i64 0
  %v47 = shufflevector <8 x float> %v46, <8 x float> poison, <8 x i32> zeroinitializer
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v47, <8 x float> %v27, <8 x float> %v10)
  %v49 = mul i64 %v1, 3
  %v50 = add i64 %v49, %v7
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v27, <8 x float> %v11)
  %v56 = mul i64 %v1, 4
  %v57 = add i64 %v56, %v7
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v27, <8 x float> %v12)
  %v63 = add i64 %v7, 1
  %v64 = mul i64 %v63, 8
  %v65 = getelementptr inbounds float, ptr %v2, i64 %v64
  %v66 = getelementptr inbounds float, ptr %v65, i64 0
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = mul i64 %v1, 0
  %v69 = add i64 %v68, %v63
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v67, <8 x float> %v13)
  %v75 = mul i64 %v1, 1
  %v76 = add i64 %v75, %v63
  %v77 = getelementptr inbounds float, ptr %v0, i64 %v76
  %v78 = load float, ptr %v77, align 4
  %v79 = insertelement <8 x float> poison, float %v78, i64 0
  %v80 = shufflevector <8 x float> %v79, <8 x float> poison, <8 x i32> zeroinitializer
  %v81 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v80, <8 x float> %v67, <8 x float> %v14)
  %v82 = mul i64 %v1, 2
  %v83 = add i64 %v82, %v63
  %v84 = getelementptr inbounds float, ptr %v0, i64 %v83
  %v85 = load float, ptr %v84, align 4
  %v86 = insertelement <8 x float> poison, float %v85, i64 0
  %v87 = shufflevector <8 x float> %v86, <8 x float> poison, <8 x i32> zeroinitializer
  %v88 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v87, <8 x float> %v67, <8 x float> %v15)
  %v89 = mul i64 %v1, 3
  %v90 = add i64 %v89, %v63
  %v91 = getelementptr inbounds float, ptr %v0, i64 %v90
  %v92 = load float, ptr %v91, align 4
  %v93 = insertelement <8 x float> poison, float %v92, i64 0
  %v94 = shufflevector <8 x float> %v93, <8 x float> poison, <8 x i32> zeroinitializer
  %v95 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v94, <8 x float> %v67, <8 x float> %v16)
  %v96 = mul i64 %v1, 4
  %v97 = add i64 %v96, %v63
  %v98 = getelementptr inbounds float, ptr %v0, i64 %v97
  %v99 = load float, ptr %v98, align 4
  %v100 = insertelement <8 x float> poison, float %v99, i64 0
  %v101 = shufflevector <8 x float> %v100, <8 x float> poison, <8 x i32> zeroinitializer
  %v102 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v101, <8 x float> %v67, <8 x float> %v17)
  %v103 = add i64 %v7, 2
  %v104 = mul i64 %v103, 8
  %v105 = getelementptr inbounds float, ptr %v2, i64 %v104
  %v106 = getelementptr inbounds float, ptr %v105, i64 0
  %v107 = load <8 x float>, ptr %v106, align 4
  %v108 = mul i64 %v1, 0
  %v109 = add i64 %v108, %v103
  %v110 = getelementptr inbounds float, ptr %v0, i64 %v109
  %v111 = load float, ptr %v110, align 4
  %v112 = insertelement <8 x float> poison, float %v111, i64 0
  %v113 = shufflevector <8 x float> %v112, <8 x float> poison, <8 x i32> zeroinitializer
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v107, <8 x float> %v18)
  %v115 = mul i64 %v1, 1
  %v116 = add i64 %v115, %v103
  %v117 = getelementptr inbounds float, ptr %v0, i64 %v116
  %v118 = load float, ptr %v117, align 4
  %v119 = insertelement <8 x float> poison, float %v118, i64 0
  %v120 = shufflevector <8 x float> %v119, <8 x float> poison, <8 x i32> zeroinitializer
  %v121 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v107, <8 x float> %v19)
  %v122 = mul i64 %v1, 2
  %v123 = add i64 %v122, %v103
  %v124 = getelementptr inbounds float, ptr %v0, i64 %v123
  %v125 = load float, ptr %v124, align 4
  %v126 = insertelement <8 x float> poison, float %v125, i64 0
  %v127 = shufflevector <8 x float> %v126, <8 x float> poison, <8 x i32> zeroinitializer
  %v128 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v127, <8 x float> %v107, <8 x float> %v20)
  %v129 = mul i64 %v1, 3
  %v130 = add i64 %v129, %v103
  %v131 = getelementptr inbounds float, ptr %v0, i64 %v130
  %v132 = load float, ptr %v131, align 4
  %v133 = insertelement <8 x float> poison, float %v132, i64 0
  %v134 = shufflevector <8 x float> %v133, <8 x float> poison, <8 x i32> zeroinitializer
  %v135 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v134, <8 x float> %v107, <8 x float> %v21)
  %v136 = mul i64 %v1, 4
  %v137 = add i64 %v136, %v103
  %v138 = getelementptr inbounds float, ptr %v0, i64 %v137
  %v139 = load float, ptr %v138, align 4
  %v140 = insertelement <8 x float> poison, float %v139, i64 0
  %v141 = shufflevector <8 x float> %v140, <8 x float> poison, <8 x i32> zeroinitializer
  %v142 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v141, <8 x float> %v107, <8 x float> %v22)
  %v143 = add nsw i64 %v7, 3
  br label %b0
b2:
  %v144 = fadd <8 x float> %v8, %v13
  %v145 = fadd <8 x float> %v9, %v14
  %v146 = fadd <8 x float> %v10, %v15
  %v147 = fadd <8 x float> %v11, %v16
  %v148 = fadd <8 x float> %v12, %v17
  %v149 = fadd <8 x float> %v144, %v18
  %v150 = fadd <8 x float> %v145, %v19
  %v151 = fadd <8 x float> %v146, %v20
  %v152 = fadd <8 x float> %v147, %v21
  %v153 = fadd <8 x float> %v148, %v22
  br label %b3
b3:
  %v154 = phi i64 [ %v6, %b2 ], [ %v200, %b4 ]
  %v155 = phi <8 x float> [ %v149, %b2 ], [ %v171, %b4 ]
  %v156 = phi <8 x float> [ %v150, %b2 ], [ %v178, %b4 ]
  %v157 = phi <8 x float> [ %v151, %b2 ], [ %v185, %b4 ]
  %v158 = phi <8 x float> [ %v152, %b2 ], [ %v192, %b4 ]
  %v159 = phi <8 x float> [ %v153, %b2 ], [ %v199, %b4 ]
  %v160 = icmp slt i64 %v154, %v3
  br i1 %v160, label %b4, label %b5
b4:
  %v161 = mul i64 %v154, 8
  %v162 = getelementptr inbounds float, ptr %v2, i64 %v161
  %v163 = getelementptr inbounds float, ptr %v162, i64 0
  %v164 = load <8 x float>, ptr %v163, align 4
  %v165 = mul i64 %v1, 0
  %v166 = add i64 %v165, %v154
  %v167 = getelementptr inbounds float, ptr %v0, i64 %v166
  %v168 = load float, ptr %v167, align 4
  %v169 = insertelement <8 x float> poison, float %v168, i64 0
  %v170 = shufflevector <8 x float> %v169, <8 x float> poison, <8 x i32> zeroinitializer
  %v171 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v170, <8 x float> %v164, <8 x float> %v155)
  %v172 = mul i64 %v1, 1
  %v173 = add i64 %v172, %v154
  %v174 = getelementptr inbounds float, ptr %v0, i64 %v173
  %v175 = load float, ptr %v174, align 4
  %v176 = insertelement <8 x float> poison, float %v175, i64 0
  %v177 = shufflevector <8 x float> %v176, <8 x float> poison, <8 x i32> zeroinitializer
  %v178 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v177, <8 x float> %v164, <8 x float> %v156)
  %v179 = mul i64 %v1, 2
  %v180 = add i64 %v179, %v154
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v164, <8 x float> %v157)
  %v186 = mul i64 %v1, 3
  %v187 = add i64 %v186, %v154
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v164, <8 x float> %v158)
  %v193 = mul i64 %v1, 4
  %v194 = add i64 %v193, %v154
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v164, <8 x float> %v159)
  %v200 = add nsw i64 %v154, 1
  br label %b3
b5:
  %v201 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v155, ptr %v201, align 4
  %v202 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v156, ptr %v202, align 4
  %v203 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v157, ptr %v203, align 4
  %v204 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v158, ptr %v204, align 4
  %v205 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v159, ptr %v205, align 4
  ret void
}
define internal void @tile_6x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v114, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v78, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v99, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v106, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v113, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 8
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = mul i64 %v1, 0
  %v26 = add i64 %v25, %v7
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v8)
  %v32 = mul i64 %v1, 1
  %v33 = add i64 %v32, %v7
  %v34 = getelementptr inbounds float, ptr %v0, i64 %v33
  %v35 = load float, ptr %v34, align 4
  %v36 = insertelement <8 x float> poison, float %v35, i64 0
  %v37 = shufflevector <8 x float> %v36, <8 x float> poison, <8 x i32> zeroinitializer
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v24, <8 x float> %v9)
  %v39 = mul i64 %v1, 2
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v24, <8 x float> %v10)
  %v46 = mul i64 %v1, 3
  %v47 = add i64 %v46, %v7
  %v48 = getelementptr inbounds float, ptr %v0, i64 %v47
  %v49 = load float, ptr %v48, align 4
  %v50 = insertelement <8 x float> poison, float %v49, i64 0
  %v51 = shufflevector <8 x float> %v50, <8 x float> poison, <8 x i32> zeroinitializer
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v51, <8 x float> %v24, <8 x float> %v11)
  %v53 = mul i64 %v1, 4
  %v54 = add i64 %v53, %v7
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v24, <8 x float> %v12)
  %v60 = mul i64 %v1, 5
  %v61 = add i64 %v60, %v7
  %v62 = getelementptr inbounds float, ptr %v0, i64 %v61
  %v63 = load float, ptr %v62, align 4
  %v64 = insertelement <8 x float> poison, float %v63, i64 0
  %v65 = shufflevector <8 x float> %v64, <8 x float> poison, <8 x i32> zeroinitializer
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v24, <8 x float> %v13)
  %v67 = add i64 %v7, 1
  %v68 = mul i64 %v67, 8
  %v69 = getelementptr inbounds float, ptr %v2, i64 %v68
  %v70 = getelementptr inbounds float, ptr %v69, i64 0
  %v71 = load <8 x float>, ptr %v70, align 4
  %v72 = mul i64 %v1, 0
  %v73 = add i64 %v72, %v67
  %v74 = getelementptr inbounds float, ptr %v0, i64 %v73
  %v75 = load float, ptr %v74, align 4
  %v76 = insertelement <8 x float> poison, float %v75, i64 0
  %v77 = shufflevector <8 x float> %v76, <8 x float> poison, <8 x i32> zeroinitializer
  %v78 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v71, <8 x float> %v14)
  %v79 = mul i64 %v1, 1
  %v80 = add i64 %v79, %v67
  %v81 = getelementptr inbounds float, ptr %v0, i64 %v80
  %v82 = load float, ptr %v81, align 4
  %v83 = insertelement <8 x float> poison, float %v82, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v71, <8 x float> %v15)
  %v86 = mul i64 %v1, 2
  %v87 = add i64 %v86, %v67
  %v88 = getelementptr inbounds float, ptr %v0, i64 %v87
  %v89 = load float, ptr %v88, align 4
  %v90 = insertelement <8 x float> poison, float %v89, i64 0
  %v91 = shufflevector <8 x float> %v90, <8 x float> poison, <8 x i32> zeroinitializer
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v71, <8 x float> %v16)
  %v93 = mul i64 %v1, 3
  %v94 = add i64 %v93, %v67
  %v95 = getelementptr inbounds float, ptr %v0, i64 %v94
  %v96 = load float, ptr %v95, align 4
  %v97 = insertelement <8 x float> poison, float %v96, i64 0
  %v98 = shufflevector <8 x float> %v97, <8 x float> poison, <8 x i32> zeroinitializer
  %v99 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v71, <8 x float> %v17)
  %v100 = mul i64 %v1, 4
  %v101 = add i64 %v100, %v67
  %v102 = getelementptr inbounds float, ptr %v0, i64 %v101
  %v103 = load float, ptr %v102, align 4
  %v104 = insertelement <8 x float> poison, float %v103, i64 0
  %v105 = shufflevector <8 x float> %v104, <8 x float> poison, <8 x i32> zeroinitializer
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v71, <8 x float> %v18)
  %v107 = mul i64 %v1, 5
  %v108 = add i64 %v107, %v67
  %v109 = getelementptr inbounds float, ptr %v0, i64 %v108
  %v110 = load float, ptr %v109, align 4
  %v111 = insertelement <8 x float> poison, float %v110, i64 0
  %v112 = shufflevector <8 x float> %v111, <8 x float> poison, <8 x i32> zeroinitializer
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v112, <8 x float> %v71, <8 x float> %v19)
  %v114 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v115 = fadd <8 x float> %v8, %v14
  %v116 = fadd <8 x float> %v9, %v15
  %v117 = fadd <8 x float> %v10, %v16
  %v118 = fadd <8 x float> %v11, %v17
  %v119 = fadd <8 x float> %v12, %v18
  %v120 = fadd <8 x float> %v13, %v19
  br label %b3
b3:
  %v121 = phi i64 [ %v6, %b2 ], [ %v175, %b4 ]
  %v122 = phi <8 x float> [ %v115, %b2 ], [ %v139, %b4 ]
  %v123 = phi <8 x float> [ %v116, %b2 ], [ %v146, %b4 ]
  %v124 = phi <8 x float> [ %v117, %b2 ], [ %v153, %b4 ]
  %v125 = phi <8 x float> [ %v118, %b2 ], [ %v160, %b4 ]
  %v126 = phi <8 x float> [ %v119, %b2 ], [ %v167, %b4 ]
  %v127 = phi <8 x float> [ %v120, %b2 ], [ %v174, %b4 ]
  %v128 = icmp slt i64 %v121, %v3
  br i1 %v128, label %b4, label %b5
b4:
  %v129 = mul i64 %v121, 8
  %v130 = getelementptr inbounds float, ptr %v2, i64 %v129
  %v131 = getelementptr inbounds float, ptr %v130, i64 0
  %v132 = load <8 x float>, ptr %v131, align 4
  %v133 = mul i64 %v1, 0
  %v134 = add i64 %v133, %v121
  %v135 = getelementptr inbounds float, ptr %v0, i64 %v134
  %v136 = load float, ptr %v135, align 4
  %v137 = insertelement <8 x float> poison, float %v136, i64 0
  %v138 = shufflevector <8 x float> %v137, <8 x float> poison, <8 x i32> zeroinitializer
  %v139 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v138, <8 x float> %v132, <8 x float> %v122)
  %v140 = mul i64 %v1, 1
  %v141 = add i64 %v140, %v121
  %v142 = getelementptr inbounds float, ptr %v0, i64 %v141
  %v143 = load float, ptr %v142, align 4
  %v144 = insertelement <8 x float> poison, float %v143, i64 0
  %v145 = shufflevector <8 x float> %v144, <8 x float> poison, <8 x i32> zeroinitializer
  %v146 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v145, <8 x float> %v132, <8 x float> %v123)
  %v147 = mul i64 %v1, 2
  %v148 = add i64 %v147, %v121
  %v149 = getelementptr inbounds float, ptr %v0, i64 %v148
  %v150 = load float, ptr %v149, align 4
  %v151 = insertelement <8 x float> poison, float %v150, i64 0
  %v152 = shufflevector <8 x float> %v151, <8 x float> poison, <8 x i32> zeroinitializer
  %v153 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v152, <8 x float> %v132, <8 x float> %v124)
  %v154 = mul i64 %v1, 3
  %v155 = add i64 %v154, %v121
  %v156 = getelementptr inbounds float, ptr %v0, i64 %v155
  %v157 = load float, ptr %v156, align 4
  %v158 = insertelement <8 x float> poison, float %v157, i64 0
  %v159 = shufflevector <8 x float> %v158, <8 x float> poison, <8 x i32> zeroinitializer
  %v160 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v159, <8 x float> %v132, <8 x float> %v125)
  %v161 = mul i64 %v1, 4
  %v162 = add i64 %v161, %v121
  %v163 = getelementptr inbounds float, ptr %v0, i64 %v162
  %v164 = load float, ptr %v163, align 4
  %v165 = insertelement <8 x float> poison, float %v164, i64 0
  %v166 = shufflevector <8 x float> %v165, <8 x float> poison, <8 x i32> zeroinitializer
  %v167 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v166, <8 x float> %v132, <8 x float> %v126)
  %v168 = mul i64 %v1, 5
  %v169 = add i64 %v168, %v121
  %v170 = getelementptr inbounds float, ptr %v0, i64 %v169
  %v171 = load float, ptr %v170, align 4
  %v172 = insertelement <8 x float> poison, float %v171, i64 0
  %v173 = shufflevector <8 x float> %v172, <8 x float> poison, <8 x i32> zeroinitializer
  %v174 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v173, <8 x float> %v132, <8 x float> %v127)
  %v175 = add nsw i64 %v121, 1
  br label %b3
b5:
  %v176 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v122, ptr %v176, align 4
  %v177 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v123, ptr %v177, align 4
  %v178 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v124, ptr %v178, align 4
  %v179 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v125, ptr %v179, align 4
  %v180 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v126, ptr %v180, align 4
  %v181 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v127, ptr %v181, align 4
  ret void
}
define internal void @tile_7x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v130, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v87, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v94, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v122, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v129, %b1 ]
  %v22 = icmp slt i64 %v7, %v6
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v7, 8
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v7
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v8)
  %v34 = mul i64 %v1, 1
  %v35 = add i64 %v34, %v7
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v35
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v26, <8 x float> %v9)
  %v41 = mul i64 %v1, 2
  %v42 = add i64 %v41, %v7
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v26, <8 x float> %v10)
  %v48 = mul i64 %v1, 3
  %v49 = add i64 %v48, %v7
  %v50 = getelementptr inbounds float, ptr %v0, i64 %v49
  %v51 = load float, ptr %v50, align 4
  %v52 = insertelement <8 x float> poison, float %v51, i64 0
  %v53 = shufflevector <8 x float> %v52, <8 x float> poison, <8 x i32> zeroinitializer
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v53, <8 x float> %v26, <8 x float> %v11)
  %v55 = mul i64 %v1, 4
  %v56 = add i64 %v55, %v7
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v26, <8 x float> %v12)
  %v62 = mul i64 %v1, 5
  %v63 = add i64 %v62, %v7
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v26, <8 x float> %v13)
  %v69 = mul i64 %v1, 6
  %v70 = add i64 %v69, %v7
  %v71 = getelementptr inbounds float, ptr %v0, i64 %v70
  %v72 = load float, ptr %v71, align 4
  %v73 = insertelement <8 x float> poison, float %v72, i64 0
  %v74 = shufflevector <8 x float> %v73, <8 x float> poison, <8 x i32> zeroinitializer
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v26, <8 x float> %v14)
  %v76 = add i64 %v7, 1
  %v77 = mul i64 %v76, 8
  %v78 = getelementptr inbounds float, ptr %v2, i64 %v77
  %v79 = getelementptr inbounds float, ptr %v78, i64 0
  %v80 = load <8 x float>, ptr %v79, align 4
  %v81 = mul i64 %v1, 0
  %v82 = add i64 %v81, %v76
  %v83 = getelementptr inbounds float, ptr %v0, i64 %v82
  %v84 = load float, ptr %v83, align 4
  %v85 = insertelement <8 x float> poison, float %v84, i64 0
  %v86 = shufflevector <8 x float> %v85, <8 x float> poison, <8 x i32> zeroinitializer
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v86, <8 x float> %v80, <8 x float> %v15)
  %v88 = mul i64 %v1, 1
  %v89 = add i64 %v88, %v76
  %v90 = getelementptr inbounds float, ptr %v0, i64 %v89
  %v91 = load float, ptr %v90, align 4
  %v92 = insertelement <8 x float> poison, float %v91, i64 0
  %v93 = shufflevector <8 x float> %v92, <8 x float> poison, <8 x i32> zeroinitializer
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v80, <8 x float> %v16)
  %v95 = mul i64 %v1, 2
  %v96 = add i64 %v95, %v76
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v80, <8 x float> %v17)
  %v102 = mul i64 %v1, 3
  %v103 = add i64 %v102, %v76
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v80, <8 x float> %v18)
  %v109 = mul i64 %v1, 4
  %v110 = add i64 %v109, %v76
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v80, <8 x float> %v19)
  %v116 = mul i64 %v1, 5
  %v117 = add i64 %v116, %v76
  %v118 = getelementptr inbounds float, ptr %v0, i64 %v117
  %v119 = load float, ptr %v118, align 4
  %v120 = insertelement <8 x float> poison, float %v119, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v80, <8 x float> %v20)
  %v123 = mul i64 %v1, 6
  %v124 = add i64 %v123, %v76
  %v125 = getelementptr inbounds float, ptr %v0, i64 %v124
  %v126 = load float, ptr %v125, align 4
  %v127 = insertelement <8 x float> poison, float %v126, i64 0
  %v128 = shufflevector <8 x float> %v127, <8 x float> poison, <8 x i32> zeroinitializer
  %v129 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v128, <8 x float> %v80, <8 x float> %v21)
  %v130 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v131 = fadd <8 x float> %v8, %v15
  %v132 = fadd <8 x float> %v9, %v16
  %v133 = fadd <8 x float> %v10, %v17
  %v134 = fadd <8 x float> %v11, %v18
  %v135 = fadd <8 x float> %v12, %v19
  %v136 = fadd <8 x float> %v13, %v20
  %v137 = fadd <8 x float> %v14, %v21
  br label %b3
b3:
  %v138 = phi i64 [ %v6, %b2 ], [ %v200, %b4 ]
  %v139 = phi <8 x float> [ %v131, %b2 ], [ %v157, %b4 ]
  %v140 = phi <8 x float> [ %v132, %b2 ], [ %v164, %b4 ]
  %v141 = phi <8 x float> [ %v133, %b2 ], [ %v171, %b4 ]
  %v142 = phi <8 x float> [ %v134, %b2 ], [ %v178, %b4 ]
  %v143 = phi <8 x float> [ %v135, %b2 ], [ %v185, %b4 ]
  %v144 = phi <8 x float> [ %v136, %b2 ], [ %v192, %b4 ]
  %v145 = phi <8 x float> [ %v137, %b2 ], [ %v199, %b4 ]
  %v146 = icmp slt i64 %v138, %v3
  br i1 %v146, label %b4, label %b5
b4:
  %v147 = mul i64 %v138, 8
  %v148 = getelementptr inbounds float, ptr %v2, i64 %v147
  %v149 = getelementptr inbounds float, ptr %v148, i64 0
  %v150 = load <8 x float>, ptr %v149, align 4
  %v151 = mul i64 %v1, 0
  %v152 = add i64 %v151, %v138
  %v153 = getelementptr inbounds float, ptr %v0, i64 %v152
  %v154 = load float, ptr %v153, align 4
  %v155 = insertelement <8 x float> poison, float %v154, i64 0
  %v156 = shufflevector <8 x float> %v155, <8 x float> poison, <8 x i32> zeroinitializer
  %v157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v150, <8 x float> %v139)
  %v158 = mul i64 %v1, 1
  %v159 = add i64 %v158, %v138
  %v160 = getelementptr inbounds float, ptr %v0, i64 %v159
  %v161 = load float, ptr %v160, align 4
  %v162 = insertelement <8 x float> poison, float %v161, i64 0
  %v163 = shufflevector <8 x float> %v162, <8 x float> poison, <8 x i32> zeroinitializer
  %v164 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v163, <8 x float> %v150, <8 x float> %v140)
  %v165 = mul i64 %v1, 2
  %v166 = add i64 %v165, %v138
  %v167 = getelementptr inbounds float, ptr %v0, i64 %v166
  %v168 = load float, ptr %v167, align 4
  %v169 = insertelement <8 x float> poison, float %v168, i64 0
  %v170 = shufflevector <8 x float> %v169, <8 x float> poison, <8 x i32> zeroinitializer
  %v171 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v170, <8 x float> %v150, <8 x float> %v141)
  %v172 = mul i64 %v1, 3
  %v173 = add i64 %v172, %v138
  %v174 = getelementptr inbounds float, ptr %v0, i64 %v173
  %v175 = load float, ptr %v174, align 4
  %v176 = insertelement <8 x float> poison, float %v175, i64 0
  %v177 = shufflevector <8 x float> %v176, <8 x float> poison, <8 x i32> zeroinitializer
  %v178 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v177, <8 x float> %v150, <8 x float> %v142)
  %v179 = mul i64 %v1, 4
  %v180 = add i64 %v179, %v138
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v150, <8 x float> %v143)
  %v186 = mul i64 %v1, 5
  %v187 = add i64 %v186, %v138
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v150, <8 x float> %v144)
  %v193 = mul i64 %v1, 6
  %v194 = add i64 %v193, %v138
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v150, <8 x float> %v145)
  %v200 = add nsw i64 %v138, 1
  br label %b3
b5:
  %v201 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v139, ptr %v201, align 4
  %v202 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v140, ptr %v202, align 4
  %v203 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v141, ptr %v203, align 4
  %v204 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v142, ptr %v204, align 4
  %v205 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v143, ptr %v205, align 4
  %v206 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v144, ptr %v206, align 4
  %v207 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v145, ptr %v207, align 4
  ret void
}
define internal void @tile_8x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v146, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v96, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v103, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v110, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v117, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v124, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v131, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v138, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v145, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v7
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v8)
  %v36 = mul i64 %v1, 1
  %v37 = add i64 %v36, %v7
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v37
  %v39 = load float, ptr %v38, align 4
  %v40 = insertelement <8 x float> poison, float %v39, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v28, <8 x float> %v9)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v28, <8 x float> %v10)
  %v50 = mul i64 %v1, 3
  %v51 = add i64 %v50, %v7
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v28, <8 x float> %v11)
  %v57 = mul i64 %v1, 4
  %v58 = add i64 %v57, %v7
  %v59 = getelementptr inbounds float, ptr %v0, i64 %v58
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v28, <8 x float> %v12)
  %v64 = mul i64 %v1, 5
  %v65 = add i64 %v64, %v7
  %v66 = getelementptr inbounds float, ptr %v0, i64 %v65
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v28, <8 x float> %v13)
  %v71 = mul i64 %v1, 6
  %v72 = add i64 %v71, %v7
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v28, <8 x float> %v14)
  %v78 = mul i64 %v1, 7
  %v79 = add i64 %v78, %v7
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v28, <8 x float> %v15)
  %v85 = add i64 %v7, 1
  %v86 = mul i64 %v85, 8
  %v87 = getelementptr inbounds float, ptr %v2, i64 %v86
  %v88 = getelementptr inbounds float, ptr %v87, i64 0
  %v89 = load <8 x float>, ptr %v88, align 4
  %v90 = mul i64 %v1, 0
  %v91 = add i64 %v90, %v85
  %v92 = getelementptr inbounds float, ptr %v0, i64 %v91
  %v93 = load float, ptr %v92, align 4
  %v94 = insertelement <8 x float> poison, float %v93, i64 0
  %v95 = shufflevector <8 x float> %v94, <8 x float> poison, <8 x i32> zeroinitializer
  %v96 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v95, <8 x float> %v89, <8 x float> %v16)
  %v97 = mul i64 %v1, 1
  %v98 = add i64 %v97, %v85
  %v99 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v100 = load float, ptr %v99, align 4
  %v101 = insertelement <8 x float> poison, float %v100, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v89, <8 x float> %v17)
  %v104 = mul i64 %v1, 2
  %v105 = add i64 %v104, %v85
  %v106 = getelementptr inbounds float, ptr %v0, i64 %v105
  %v107 = load float, ptr %v106, align 4
  %v108 = insertelement <8 x float> poison, float %v107, i64 0
  %v109 = shufflevector <8 x float> %v108, <8 x float> poison, <8 x i32> zeroinitializer
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v109, <8 x float> %v89, <8 x float> %v18)
  %v111 = mul i64 %v1, 3
  %v112 = add i64 %v111, %v85
  %v113 = getelementptr inbounds float, ptr %v0, i64 %v112
  %v114 = load float, ptr %v113, align 4
  %v115 = insertelement <8 x float> poison, float %v114, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v89, <8 x float> %v19)
  %v118 = mul i64 %v1, 4
  %v119 = add i64 %v118, %v85
  %v120 = getelementptr inbounds float, ptr %v0, i64 %v119
  %v121 = load float, ptr %v120, align 4
  %v122 = insertelement <8 x float> poison, float %v121, i64 0
  %v123 = shufflevector <8 x float> %v122, <8 x float> poison, <8 x i32> zeroinitializer
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v123, <8 x float> %v89, <8 x float> %v20)
  %v125 = mul i64 %v1, 5
  %v126 = add i64 %v125, %v85
  %v127 = getelementptr inbounds float, ptr %v0, i64 %v126
  %v128 = load float, ptr %v127, align 4
  %v129 = insertelement <8 x float> poison, float %v128, i64 0
  %v130 = shufflevector <8 x float> %v129, <8 x float> poison, <8 x i32> zeroinitializer
  %v131 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v89, <8 x float> %v21)
  %v132 = mul i64 %v1, 6
  %v133 = add i64 %v132, %v85
  %v134 = getelementptr inbounds float, ptr %v0, i64 %v133
  %v135 = load float, ptr %v134, align 4
  %v136 = insertelement <8 x float> poison, float %v135, i64 0
  %v137 = shufflevector <8 x float> %v136, <8 x float> poison, <8 x i32> zeroinitializer
  %v138 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v137, <8 x float> %v89, <8 x float> %v22)
  %v139 = mul i64 %v1, 7
  %v140 = add i64 %v139, %v85
  %v141 = getelementptr inbounds float, ptr %v0, i64 %v140
  %v142 = load float, ptr %v141, align 4
  %v143 = insertelement <8 x float> poison, float %v142, i64 0
  %v144 = shufflevector <8 x float> %v143, <8 x float> poison, <8 x i32> zeroinitializer
  %v145 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v89, <8 x float> %v23)
  %v146 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v147 = fadd <8 x float> %v8, %v16
  %v148 = fadd <8 x float> %v9, %v17
  %v149 = fadd <8 x float> %v10, %v18
  %v150 = fadd <8 x float> %v11, %v19
  %v151 = fadd <8 x float> %v12, %v20
  %v152 = fadd <8 x float> %v13, %v21
  %v153 = fadd <8 x float> %v14, %v22
  %v154 = fadd <8 x float> %v15, %v23
  br label %b3
b3:
  %v155 = phi i64 [ %v6, %b2 ], [ %v225, %b4 ]
  %v156 = phi <8 x float> [ %v147, %b2 ], [ %v175, %b4 ]
  %v157 = phi <8 x float> [ %v148, %b2 ], [ %v182, %b4 ]
  %v158 = phi <8 x float> [ %v149, %b2 ], [ %v189, %b4 ]
  %v159 = phi <8 x float> [ %v150, %b2 ], [ %v196, %b4 ]
  %v160 = phi <8 x float> [ %v151, %b2 ], [ %v203, %b4 ]
  %v161 = phi <8 x float> [ %v152, %b2 ], [ %v210, %b4 ]
  %v162 = phi <8 x float> [ %v153, %b2 ], [ %v217, %b4 ]
  %v163 = phi <8 x float> [ %v154, %b2 ], [ %v224, %b4 ]
  %v164 = icmp slt i64 %v155, %v3
  br i1 %v164, label %b4, label %b5
b4:
  %v165 = mul i64 %v155, 8
  %v166 = getelementptr inbounds float, ptr %v2, i64 %v165
  %v167 = getelementptr inbounds float, ptr %v166, i64 0
  %v168 = load <8 x float>, ptr %v167, align 4
  %v169 = mul i64 %v1, 0
  %v170 = add i64 %v169, %v155
  %v171 = getelementptr inbounds float, ptr %v0, i64 %v170
  %v172 = load float, ptr %v171, align 4
  %v173 = insertelement <8 x float> poison, float %v172, i64 0
  %v174 = shufflevector <8 x float> %v173, <8 x float> poison, <8 x i32> zeroinitializer
  %v175 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v174, <8 x float> %v168, <8 x float> %v156)
  %v176 = mul i64 %v1, 1
  %v177 = add i64 %v176, %v155
  %v178 = getelementptr inbounds float, ptr %v0, i64 %v177
  %v179 = load float, ptr %v178, align 4
  %v180 = insertelement <8 x float> poison, float %v179, i64 0
  %v181 = shufflevector <8 x float> %v180, <8 x float> poison, <8 x i32> zeroinitializer
  %v182 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v181, <8 x float> %v168, <8 x float> %v157)
  %v183 = mul i64 %v1, 2
  %v184 = add i64 %v183, %v155
  %v185 = getelementptr inbounds float, ptr %v0, i64 %v184
  %v186 = load float, ptr %v185, align 4
  %v187 = insertelement <8 x float> poison, float %v186, i64 0
  %v188 = shufflevector <8 x float> %v187, <8 x float> poison, <8 x i32> zeroinitializer
  %v189 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v188, <8 x float> %v168, <8 x float> %v158)
  %v190 = mul i64 %v1, 3
  %v191 = add i64 %v190, %v155
  %v192 = getelementptr inbounds float, ptr %v0, i64 %v191
  %v193 = load float, ptr %v192, align 4
  %v194 = insertelement <8 x float> poison, float %v193, i64 0
  %v195 = shufflevector <8 x float> %v194, <8 x float> poison, <8 x i32> zeroinitializer
  %v196 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v195, <8 x float> %v168, <8 x float> %v159)
  %v197 = mul i64 %v1, 4
  %v198 = add i64 %v197, %v155
  %v199 = getelementptr inbounds float, ptr %v0, i64 %v198
  %v200 = load float, ptr %v199, align 4
  %v201 = insertelement <8 x float> poison, float %v200, i64 0
  %v202 = shufflevector <8 x float> %v201, <8 x float> poison, <8 x i32> zeroinitializer
  %v203 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v202, <8 x float> %v168, <8 x float> %v160)
  %v204 = mul i64 %v1, 5
  %v205 = add i64 %v204, %v155
  %v206 = getelementptr inbounds float, ptr %v0, i64 %v205
  %v207 = load float, ptr %v206, align 4
  %v208 = insertelement <8 x float> poison, float %v207, i64 0
  %v209 = shufflevector <8 x float> %v208, <8 x float> poison, <8 x i32> zeroinitializer
  %v210 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v209, <8 x float> %v168, <8 x float> %v161)
  %v211 = mul i64 %v1, 6
  %v212 = add i64 %v211, %v155
  %v213 = getelementptr inbounds float, ptr %v0, i64 %v212
  %v214 = load float, ptr %v213, align 4
  %v215 = insertelement <8 x float> poison, float %v214, i64 0
  %v216 = shufflevector <8 x float> %v215, <8 x float> poison, <8 x i32> zeroinitializer
  %v217 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v216, <8 x float> %v168, <8 x float> %v162)
  %v218 = mul i64 %v1, 7
  %v219 = add i64 %v218, %v155
  %v220 = getelementptr inbounds float, ptr %v0, i64 %v219
  %v221 = load float, ptr %v220, align 4
  %v222 = insertelement <8 x float> poison, float %v221, i64 0
  %v223 = shufflevector <8 x float> %v222, <8 x float> poison, <8 x i32> zeroinitializer
  %v224 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v223, <8 x float> %v168, <8 x float> %v163)
  %v225 = add nsw i64 %v155, 1
  br label %b3
b5:
  %v226 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v156, ptr %v226, align 4
  %v227 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v157, ptr %v227, align 4
  %v228 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v158, ptr %v228, align 4
  %v229 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v159, ptr %v229, align 4
  %v230 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v160, ptr %v230, align 4
  %v231 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v161, ptr %v231, align 4
  %v232 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v162, ptr %v232, align 4
  %v233 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v163, ptr %v233, align 4
  ret void
}
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v111 = alloca i64, i64 1, align 8
  %v372 = alloca float, i64 64, align 4
  %v499 = alloca float, i64 64, align 4
  %v627 = alloca float, i64 64, align 4
  %v792 = alloca float, i64 64, align 4
  %v985 = alloca float, i64 64, align 4
  %v4 = getelementptr inbounds i64, ptr %v1, i64 0
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v1, i64 1
  %v7 = load i64, ptr %v6, align 8
  %v8 = mul i64 %v5, %v7
  %v9 = getelementptr inbounds ptr, ptr %v0, i64 0
  %v10 = load ptr, ptr %v9, align 4
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v14 = load ptr, ptr %v13, align 4
  %v15 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v16 = load ptr, ptr %v15, align 4
  %v17 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v18 = load ptr, ptr %v17, align 4
  %v19 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v20 = load ptr, ptr %v19, align 4
  %v21 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v22 = load ptr, ptr %v21, align 4
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v24 = load ptr, ptr %v23, align 4
  %v25 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v26 = load ptr, ptr %v25, align 4
  %v27 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v28 = load ptr, ptr %v27, align 4
  %v29 = getelementptr inbounds ptr, ptr %v0, i64 10
  %v30 = load ptr, ptr %v29, align 4
  %v31 = getelementptr inbounds ptr, ptr %v0, i64 11
  %v32 = load ptr, ptr %v31, align 4
  %v33 = getelementptr inbounds ptr, ptr %v0, i64 12
  %v34 = load ptr, ptr %v33, align 4
  %v35 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v36 = load ptr, ptr %v35, align 4
  %v37 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v38 = load ptr, ptr %v37, align 4
  %v39 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v40 = load ptr, ptr %v39, align 4
  %v41 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v42 = load ptr, ptr %v41, align 4
  %v43 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v44 = load ptr, ptr %v43, align 4
  %v45 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v46 = load ptr, ptr %v45, align 4
  %v47 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v48 = load ptr, ptr %v47, align 4
  %v49 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v50 = load ptr, ptr %v49, align 4
  %v51 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v52 = load ptr, ptr %v51, align 4
  %v53 = getelementptr inbounds ptr, ptr %v0, i64 22
  %v54 = load ptr, ptr %v53, align 4
  %v55 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v56 = load ptr, ptr %v55, align 4
  %v57 = getelementptr inbounds ptr, ptr %v0, i64 24
  %v58 = load ptr, ptr %v57, align 4
  %v59 = getelementptr inbounds ptr, ptr %v0, i64 25
  %v60 = load ptr, ptr %v59, align 4
  %v61 = getelementptr inbounds ptr, ptr %v0, i64 26
  %v62 = load ptr, ptr %v61, align 4
  %v63 = getelementptr inbounds ptr, ptr %v0, i64 27
  %v64 = load ptr, ptr %v63, align 4
  %v65 = getelementptr inbounds ptr, ptr %v0, i64 28
  %v66 = load ptr, ptr %v65, align 4
  %v67 = getelementptr inbounds ptr, ptr %v0, i64 29
  %v68 = load ptr, ptr %v67, align 4
  %v69 = getelementptr inbounds ptr, ptr %v0, i64 30
  %v70 = load ptr, ptr %v69, align 4
  %v71 = getelementptr inbounds ptr, ptr %v0, i64 31
  %v72 = load ptr, ptr %v71, align 4
  %v73 = getelementptr inbounds i64, ptr %v1, i64 6
  %v74 = load i64, ptr %v73, align 8
  %v75 = getelementptr inbounds i64, ptr %v1, i64 10
  %v76 = load i64, ptr %v75, align 8
  %v77 = getelementptr inbounds i64, ptr %v1, i64 11
  %v78 = load i64, ptr %v77, align 8
  %v79 = getelementptr inbounds i64, ptr %v1, i64 13
  %v80 = load i64, ptr %v79, align 8
  %v81 = getelementptr inbounds i64, ptr %v1, i64 19
  %v82 = load i64, ptr %v81, align 8
  %v83 = getelementptr inbounds i64, ptr %v1, i64 20
  %v84 = load i64, ptr %v83, align 8
  %v85 = getelementptr inbounds i64, ptr %v1, i64 21
  %v86 = load i64, ptr %v85, align 8
  %v87 = getelementptr inbounds i64, ptr %v1, i64 22
  %v88 = load i64, ptr %v87, align 8
  %v89 = getelementptr inbounds i64, ptr %v1, i64 23
  %v90 = load i64, ptr %v89, align 8
  %v91 = getelementptr inbounds i64, ptr %v1, i64 24
  %v92 = load i64, ptr %v91, align 8
  %v93 = getelementptr inbounds i64, ptr %v1, i64 25
  %v94 = load i64, ptr %v93, align 8
  %v95 = getelementptr inbounds i64, ptr %v1, i64 26
  %v96 = load i64, ptr %v95, align 8
  %v97 = getelementptr inbounds i64, ptr %v1, i64 27
  %v98 = load i64, ptr %v97, align 8
  %v99 = getelementptr inbounds i64, ptr %v1, i64 28
  %v100 = load i64, ptr %v99, align 8
  %v101 = getelementptr inbounds i64, ptr %v1, i64 29
  %v102 = load i64, ptr %v101, align 8
  %v103 = getelementptr inbounds i64, ptr %v1, i64 30
  %v104 = load i64, ptr %v103, align 8
  %v105 = getelementptr inbounds i64, ptr %v1, i64 31
  %v106 = load i64, ptr %v105, align 8
  %v107 = getelementptr inbounds i64, ptr %v1, i64 32
  %v108 = load i64, ptr %v107, align 8
  %v109 = getelementptr inbounds i64, ptr %v1, i64 33
  %v110 = load i64, ptr %v109, align 8
  store i64 0, ptr %v111, align 8
  %v112 = getelementptr inbounds ptr, ptr %v0, i64 32
  %v113 = load ptr, ptr %v112, align 4
  %v114 = mul i64 %v2, 15360
  %v115 = add i64 %v114, 320
  %v116 = getelementptr inbounds float, ptr %v113, i64 %v115
  %v117 = getelementptr inbounds float, ptr %v113, i64 0
  %v118 = getelementptr inbounds float, ptr %v113, i64 64
  %v119 = getelementptr inbounds float, ptr %v113, i64 128
  %v120 = getelementptr inbounds float, ptr %v113, i64 192
  %v121 = getelementptr inbounds i64, ptr %v1, i64 4
  %v122 = load i64, ptr %v121, align 8
  %v123 = icmp eq i64 %v122, 0
  br i1 %v123, label %b0, label %b1
b0:
  %v124 = add i64 1, 0
  %v125 = sdiv i64 %v124, 1
  %v126 = add i64 %v2, 1
  %v127 = mul i64 %v125, %v2
  %v128 = sdiv i64 %v127, %v3
  %v129 = mul i64 %v128, 1
  %v130 = icmp slt i64 %v129, 1
  %v131 = select i1 %v130, i64 %v129, i64 1
  %v132 = mul i64 %v125, %v126
  %v133 = sdiv i64 %v132, %v3
  %v134 = mul i64 %v133, 1
  %v135 = icmp slt i64 %v134, 1
  %v136 = select i1 %v135, i64 %v134, i64 1
  %v137 = icmp slt i64 %v136, 1
  %v138 = select i1 %v137, i64 %v136, i64 1
  br label %b2
b2:
  %v139 = phi i64 [ %v131, %b0 ], [ %v167, %b7 ]
  %v140 = icmp slt i64 %v139, %v138
  br i1 %v140, label %b3, label %b4
b3:
  %v141 = mul i64 %v139, 64
  %v142 = mul i64 %v139, 8
  %v143 = add i64 %v141, 0
  %v144 = add i64 %v142, 0
  %v145 = getelementptr inbounds float, ptr %v117, i64 %v143
  %v146 = sub i64 8, %v144
  %v147 = icmp slt i64 %v146, 0
  %v148 = select i1 %v147, i64 0, i64 %v146
  %v149 = icmp ult i64 %v148, 8
  %v150 = select i1 %v149, i64 %v148, i64 8
  %v151 = trunc i64 %v150 to i32
  %v152 = insertelement <8 x i32> poison, i32 %v151, i64 0
  %v153 = shufflevector <8 x i32> %v152, <8 x i32> poison, <8 x i32> zeroinitializer
  %v154 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v153
  %v155 = mul i64 %v144, 1
  %v156 = add i64 0, %v155
  %v157 = getelementptr inbounds float, ptr %v16, i64 %v156
  br label %b5
b5:
  %v158 = phi i64 [ 0, %b3 ], [ %v165, %b6 ]
  %v159 = icmp slt i64 %v158, 8
  br i1 %v159, label %b6, label %b7
b6:
  %v160 = mul i64 %v158, 8
  %v161 = getelementptr inbounds float, ptr %v157, i64 %v160
  %v162 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v161, <8 x i1> %v154, <8 x float> zeroinitializer)
  %v163 = mul i64 %v158, 8
  %v164 = getelementptr inbounds float, ptr %v145, i64 %v163
  store <8 x float> %v162, ptr %v164, align 4
  %v165 = add nsw i64 %v158, 1
  br label %b5
b7:
  %v166 = add i64 %v141, 64
  %v167 = add nsw i64 %v139, 1
  br label %b2
b4:
  %v168 = add i64 1, 0
  %v169 = sdiv i64 %v168, 1
  %v170 = add i64 %v2, 1
  %v171 = mul i64 %v169, %v2
  %v172 = sdiv i64 %v171, %v3
  %v173 = mul i64 %v172, 1
  %v174 = icmp slt i64 %v173, 1
  %v175 = select i1 %v174, i64 %v173, i64 1
  %v176 = mul i64 %v169, %v170
  %v177 = sdiv i64 %v176, %v3
  %v178 = mul i64 %v177, 1
  %v179 = icmp slt i64 %v178, 1
  %v180 = select i1 %v179, i64 %v178, i64 1
  %v181 = icmp slt i64 %v180, 1
  %v182 = select i1 %v181, i64 %v180, i64 1
  br label %b8
b8:
  %v183 = phi i64 [ %v175, %b4 ], [ %v211, %b13 ]
  %v184 = icmp slt i64 %v183, %v182
  br i1 %v184, label %b9, label %b10
b9:
  %v185 = mul i64 %v183, 64
  %v186 = mul i64 %v183, 8
  %v187 = add i64 %v185, 0
  %v188 = add i64 %v186, 0
  %v189 = getelementptr inbounds float, ptr %v118, i64 %v187
  %v190 = sub i64 8, %v188
  %v191 = icmp slt i64 %v190, 0
  %v192 = select i1 %v191, i64 0, i64 %v190
  %v193 = icmp ult i64 %v192, 8
  %v194 = select i1 %v193, i64 %v192, i64 8
  %v195 = trunc i64 %v194 to i32
  %v196 = insertelement <8 x i32> poison, i32 %v195, i64 0
  %v197 = shufflevector <8 x i32> %v196, <8 x i32> poison, <8 x i32> zeroinitializer
  %v198 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v197
  %v199 = mul i64 %v188, 1
  %v200 = add i64 0, %v199
  %v201 = getelementptr inbounds float, ptr %v16, i64 %v200
  br label %b11
b11:
  %v202 = phi i64 [ 0, %b9 ], [ %v209, %b12 ]
  %v203 = icmp slt i64 %v202, 8
  br i1 %v203, label %b12, label %b13
b12:
  %v204 = mul i64 %v202, 8
  %v205 = getelementptr inbounds float, ptr %v201, i64 %v204
  %v206 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v205, <8 x i1> %v198, <8 x float> zeroinitializer)
  %v207 = mul i64 %v202, 8
  %v208 = getelementptr inbounds float, ptr %v189, i64 %v207
  store <8 x float> %v206, ptr %v208, align 4
  %v209 = add nsw i64 %v202, 1
  br label %b11
b13:
  %v210 = add i64 %v185, 64
  %v211 = add nsw i64 %v183, 1
  br label %b8
b10:
  %v212 = add i64 1, 0
  %v213 = sdiv i64 %v212, 1
  %v214 = add i64 %v2, 1
  %v215 = mul i64 %v213, %v2
  %v216 = sdiv i64 %v215, %v3
  %v217 = mul i64 %v216, 1
  %v218 = icmp slt i64 %v217, 1
  %v219 = select i1 %v218, i64 %v217, i64 1
  %v220 = mul i64 %v213, %v214
  %v221 = sdiv i64 %v220, %v3
  %v222 = mul i64 %v221, 1
  %v223 = icmp slt i64 %v222, 1
  %v224 = select i1 %v223, i64 %v222, i64 1
  %v225 = icmp slt i64 %v224, 1
  %v226 = select i1 %v225, i64 %v224, i64 1
  br label %b14
b14:
  %v227 = phi i64 [ %v219, %b10 ], [ %v255, %b19 ]
  %v228 = icmp slt i64 %v227, %v226
  br i1 %v228, label %b15, label %b16
b15:
  %v229 = mul i64 %v227, 64
  %v230 = mul i64 %v227, 8
  %v231 = add i64 %v229, 0
  %v232 = add i64 %v230, 0
  %v233 = getelementptr inbounds float, ptr %v119, i64 %v231
  %v234 = sub i64 8, %v232
  %v235 = icmp slt i64 %v234, 0
  %v236 = select i1 %v235, i64 0, i64 %v234
  %v237 = icmp ult i64 %v236, 8
  %v238 = select i1 %v237, i64 %v236, i64 8
  %v239 = trunc i64 %v238 to i32
  %v240 = insertelement <8 x i32> poison, i32 %v239, i64 0
  %v241 = shufflevector <8 x i32> %v240, <8 x i32> poison, <8 x i32> zeroinitializer
  %v242 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v241
  %v243 = mul i64 %v232, 1
  %v244 = add i64 0, %v243
  %v245 = getelementptr inbounds float, ptr %v16, i64 %v244
  br label %b17
b17:
  %v246 = phi i64 [ 0, %b15 ], [ %v253, %b18 ]
  %v247 = icmp slt i64 %v246, 8
  br i1 %v247, label %b18, label %b19
b18:
  %v248 = mul i64 %v246, 8
  %v249 = getelementptr inbounds float, ptr %v245, i64 %v248
  %v250 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v249, <8 x i1> %v242, <8 x float> zeroinitializer)
  %v251 = mul i64 %v246, 8
  %v252 = getelementptr inbounds float, ptr %v233, i64 %v251
  store <8 x float> %v250, ptr %v252, align 4
  %v253 = add nsw i64 %v246, 1
  br label %b17
b19:
  %v254 = add i64 %v229, 64
  %v255 = add nsw i64 %v227, 1
  br label %b14
b16:
  %v256 = add i64 1, 0
  %v257 = sdiv i64 %v256, 1
  %v258 = add i64 %v2, 1
  %v259 = mul i64 %v257, %v2
  %v260 = sdiv i64 %v259, %v3
  %v261 = mul i64 %v260, 1
  %v262 = icmp slt i64 %v261, 1
  %v263 = select i1 %v262, i64 %v261, i64 1
  %v264 = mul i64 %v257, %v258
  %v265 = sdiv i64 %v264, %v3
  %v266 = mul i64 %v265, 1
  %v267 = icmp slt i64 %v266, 1
  %v268 = select i1 %v267, i64 %v266, i64 1
  %v269 = icmp slt i64 %v268, 1
  %v270 = select i1 %v269, i64 %v268, i64 1
  br label %b20
b20:
  %v271 = phi i64 [ %v263, %b16 ], [ %v299, %b25 ]
  %v272 = icmp slt i64 %v271, %v270
  br i1 %v272, label %b21, label %b22
b21:
  %v273 = mul i64 %v271, 64
  %v274 = mul i64 %v271, 8
  %v275 = add i64 %v273, 0
  %v276 = add i64 %v274, 0
  %v277 = getelementptr inbounds float, ptr %v120, i64 %v275
  %v278 = sub i64 8, %v276
  %v279 = icmp slt i64 %v278, 0
  %v280 = select i1 %v279, i64 0, i64 %v278
  %v281 = icmp ult i64 %v280, 8
  %v282 = select i1 %v281, i64 %v280, i64 8
  %v283 = trunc i64 %v282 to i32
  %v284 = insertelement <8 x i32> poison, i32 %v283, i64 0
  %v285 = shufflevector <8 x i32> %v284, <8 x i32> poison, <8 x i32> zeroinitializer
  %v286 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v285
  %v287 = mul i64 %v276, 1
  %v288 = add i64 0, %v287
  %v289 = getelementptr inbounds float, ptr %v16, i64 %v288
  br label %b23
b23:
  %v290 = phi i64 [ 0, %b21 ], [ %v297, %b24 ]
  %v291 = icmp slt i64 %v290, 8
  br i1 %v291, label %b24, label %b25
b24:
  %v292 = mul i64 %v290, 8
  %v293 = getelementptr inbounds float, ptr %v289, i64 %v292
  %v294 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v293, <8 x i1> %v286, <8 x float> zeroinitializer)
  %v295 = mul i64 %v290, 8
  %v296 = getelementptr inbounds float, ptr %v277, i64 %v295
  store <8 x float> %v294, ptr %v296, align 4
  %v297 = add nsw i64 %v290, 1
  br label %b23
b25:
  %v298 = add i64 %v273, 64
  %v299 = add nsw i64 %v271, 1
  br label %b20
b22:
  br label %b1
b1:
  %v300 = icmp sgt i64 %v3, 1
  br i1 %v300, label %b26, label %b27
b26:
  %v301 = getelementptr inbounds i64, ptr %v1, i64 3
  %v302 = atomicrmw add ptr %v301, i64 1 acq_rel
  %v303 = load i64, ptr %v111, align 8
  %v304 = add i64 %v303, 1
  store i64 %v304, ptr %v111, align 8
  %v305 = mul i64 %v3, %v304
  br label %b28
b28:
  %v306 = load atomic i64, ptr %v301 acquire, align 8
  %v307 = icmp slt i64 %v306, %v305
  br i1 %v307, label %b29, label %b30
b29:
  %v308 = call i32 @sched_yield()
  br label %b28
b30:
  br label %b27
b27:
  br label %b31
b31:
  %v309 = phi i64 [ 0, %b27 ], [ %v918, %b90 ]
  %v310 = icmp slt i64 %v309, %v5
  br i1 %v310, label %b32, label %b33
b32:
  %v311 = sub i64 %v5, 1
  %v312 = sub i64 %v311, %v309
  %v313 = add i64 %v7, 0
  %v314 = sdiv i64 %v313, 1
  %v315 = add i64 %v2, 1
  %v316 = mul i64 %v314, %v2
  %v317 = sdiv i64 %v316, %v3
  %v318 = mul i64 %v317, 1
  %v319 = icmp slt i64 %v318, %v7
  %v320 = select i1 %v319, i64 %v318, i64 %v7
  %v321 = mul i64 %v314, %v315
  %v322 = sdiv i64 %v321, %v3
  %v323 = mul i64 %v322, 1
  %v324 = icmp slt i64 %v323, %v7
  %v325 = select i1 %v324, i64 %v323, i64 %v7
  br label %b34
b34:
  %v326 = phi i64 [ %v320, %b32 ], [ %v371, %b35 ]
  %v327 = icmp slt i64 %v326, %v325
  br i1 %v327, label %b35, label %b36
b35:
  %v328 = add i64 %v312, 1
  %v329 = and i64 %v328, 1
  %v330 = mul i64 %v329, %v7
  %v331 = add i64 %v330, %v326
  %v332 = mul i64 %v331, 8
  %v333 = getelementptr inbounds float, ptr %v22, i64 %v332
  %v334 = add i64 %v312, 0
  %v335 = and i64 %v334, %v76
  %v336 = mul i64 %v335, %v7
  %v337 = add i64 %v336, %v326
  %v338 = mul i64 %v337, 8
  %v339 = getelementptr inbounds float, ptr %v18, i64 %v338
  %v340 = add i64 %v312, 0
  %v341 = and i64 %v340, %v94
  %v342 = mul i64 %v341, %v7
  %v343 = add i64 %v342, %v326
  %v344 = mul i64 %v343, 8
  %v345 = getelementptr inbounds float, ptr %v48, i64 %v344
  %v346 = add i64 %v312, 0
  %v347 = and i64 %v346, %v96
  %v348 = mul i64 %v347, %v7
  %v349 = add i64 %v348, %v326
  %v350 = mul i64 %v349, 8
  %v351 = getelementptr inbounds float, ptr %v50, i64 %v350
  %v352 = add i64 0, 0
  %v353 = getelementptr inbounds float, ptr %v333, i64 %v352
  %v354 = load <8 x float>, ptr %v353, align 4
  %v355 = add i64 0, 0
  %v356 = getelementptr inbounds float, ptr %v339, i64 %v355
  %v357 = load <8 x float>, ptr %v356, align 4
  %v358 = fadd <8 x float> %v354, %v357
  %v359 = insertelement <8 x float> poison, float 0x4018000000000000, i64 0
  %v360 = shufflevector <8 x float> %v359, <8 x float> poison, <8 x i32> zeroinitializer
  %v361 = fdiv <8 x float> %v358, %v360
  %v362 = insertelement <8 x float> poison, float 0x3FB99999A0000000, i64 0
  %v363 = shufflevector <8 x float> %v362, <8 x float> poison, <8 x i32> zeroinitializer
  %v364 = fmul <8 x float> %v361, %v363
  %v365 = add i64 0, 0
  %v366 = getelementptr inbounds float, ptr %v345, i64 %v365
  %v367 = load <8 x float>, ptr %v366, align 4
  %v368 = fmul <8 x float> %v364, %v367
  %v369 = add i64 0, 0
  %v370 = getelementptr inbounds float, ptr %v351, i64 %v369
  store <8 x float> %v368, ptr %v370, align 4
  %v371 = add nsw i64 %v326, 1
  br label %b34
b36:
  %v373 = add i64 %v7, 0
  %v374 = sdiv i64 %v373, 1
  %v375 = add i64 %v2, 1
  %v376 = mul i64 %v374, %v2
  %v377 = sdiv i64 %v376, %v3
  %v378 = mul i64 %v377, 1
  %v379 = icmp slt i64 %v378, %v7
  %v380 = select i1 %v379, i64 %v378, i64 %v7
  %v381 = mul i64 %v374, %v375
  %v382 = sdiv i64 %v381, %v3
  %v383 = mul i64 %v382, 1
  %v384 = icmp slt i64 %v383, %v7
  %v385 = select i1 %v384, i64 %v383, i64 %v7
  br label %b37
b37:
  %v386 = phi i64 [ %v380, %b36 ], [ %v498, %b42 ]
  %v387 = icmp slt i64 %v386, %v385
  br i1 %v387, label %b38, label %b39
b38:
  %v388 = add i64 %v386, 96
  %v389 = icmp slt i64 %v388, %v385
  %v390 = select i1 %v389, i64 %v388, i64 %v385
  br label %b40
b40:
  %v391 = phi i64 [ 0, %b38 ], [ %v497, %b45 ]
  %v392 = icmp slt i64 %v391, 1
  br i1 %v392, label %b41, label %b42
b41:
  %v393 = sub i64 %v390, %v386
  %v394 = sub i64 8, 1
  %v395 = add i64 %v393, %v394
  %v396 = sdiv i64 %v395, 8
  br label %b43
b43:
  %v397 = phi i64 [ 0, %b41 ], [ %v496, %b50 ]
  %v398 = icmp slt i64 %v397, %v396
  br i1 %v398, label %b44, label %b45
b44:
  %v399 = mul i64 %v393, %v397
  %v400 = sdiv i64 %v399, %v396
  %v401 = add i64 %v386, %v400
  %v402 = add i64 %v397, 1
  %v403 = mul i64 %v393, %v402
  %v404 = sdiv i64 %v403, %v396
  %v405 = add i64 %v386, %v404
  %v406 = mul i64 %v391, 64
  %v407 = getelementptr inbounds float, ptr %v117, i64 %v406
  %v408 = sub i64 %v405, %v401
  %v409 = add i64 %v312, 0
  %v410 = and i64 %v409, %v96
  %v411 = mul i64 %v410, %v7
  %v412 = add i64 %v411, %v401
  %v413 = mul i64 %v412, 8
  %v414 = getelementptr inbounds float, ptr %v50, i64 %v413
  %v415 = getelementptr inbounds float, ptr %v414, i64 0
  %v416 = sub i64 %v408, 1
  %v417 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v416
  %v418 = load ptr, ptr %v417, align 4
  %v419 = icmp sgt i64 %v408, 0
  br i1 %v419, label %b46, label %b47
b46:
  call void %v418(ptr %v415, i64 8, ptr %v407, i64 8, ptr %v372)
  br label %b47
b47:
  %v420 = add i64 %v406, 64
  br label %b48
b48:
  %v421 = phi i64 [ %v401, %b47 ], [ %v495, %b53 ]
  %v422 = icmp slt i64 %v421, %v405
  br i1 %v422, label %b49, label %b50
b49:
  %v423 = sub i64 %v421, %v401
  %v424 = mul i64 %v423, 8
  %v425 = getelementptr inbounds float, ptr %v372, i64 %v424
  %v426 = add i64 %v312, 1
  %v427 = and i64 %v426, 1
  %v428 = mul i64 %v427, %v7
  %v429 = add i64 %v428, %v421
  %v430 = mul i64 %v429, 8
  %v431 = getelementptr inbounds float, ptr %v22, i64 %v430
  %v432 = add i64 %v312, 0
  %v433 = and i64 %v432, %v76
  %v434 = mul i64 %v433, %v7
  %v435 = add i64 %v434, %v421
  %v436 = mul i64 %v435, 8
  %v437 = getelementptr inbounds float, ptr %v18, i64 %v436
  %v438 = add i64 %v312, 0
  %v439 = and i64 %v438, %v90
  %v440 = mul i64 %v439, %v7
  %v441 = add i64 %v440, %v421
  %v442 = mul i64 %v441, 8
  %v443 = getelementptr inbounds float, ptr %v44, i64 %v442
  %v444 = add i64 %v312, 0
  %v445 = and i64 %v444, %v98
  %v446 = mul i64 %v445, %v7
  %v447 = add i64 %v446, %v421
  %v448 = mul i64 %v447, 8
  %v449 = getelementptr inbounds float, ptr %v52, i64 %v448
  %v450 = add i64 %v312, 0
  %v451 = and i64 %v450, %v100
  %v452 = mul i64 %v451, %v7
  %v453 = add i64 %v452, %v421
  %v454 = mul i64 %v453, 8
  %v455 = getelementptr inbounds float, ptr %v54, i64 %v454
  br label %b51
b51:
  %v456 = phi i64 [ 0, %b49 ], [ %v494, %b52 ]
  %v457 = icmp slt i64 %v456, 1
  br i1 %v457, label %b52, label %b53
b52:
  %v458 = mul i64 %v391, 1
  %v459 = add i64 %v458, %v456
  %v460 = mul i64 %v459, 8
  %v461 = add i64 0, %v456
  %v462 = mul i64 %v461, 8
  %v463 = getelementptr inbounds float, ptr %v425, i64 %v462
  %v464 = load <8 x float>, ptr %v463, align 4
  %v465 = add i64 0, %v460
  %v466 = getelementptr inbounds float, ptr %v431, i64 %v465
  %v467 = load <8 x float>, ptr %v466, align 4
  %v468 = add i64 0, %v460
  %v469 = getelementptr inbounds float, ptr %v437, i64 %v468
  %v470 = load <8 x float>, ptr %v469, align 4
  %v471 = fadd <8 x float> %v467, %v470
  %v472 = insertelement <8 x float> poison, float 0x4018000000000000, i64 0
  %v473 = shufflevector <8 x float> %v472, <8 x float> poison, <8 x i32> zeroinitializer
  %v474 = fdiv <8 x float> %v471, %v473
  %v475 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v476 = shufflevector <8 x float> %v475, <8 x float> poison, <8 x i32> zeroinitializer
  %v477 = fmul <8 x float> %v474, %v476
  %v478 = fadd <8 x float> %v477, %v464
  %v479 = insertelement <8 x float> poison, float 0x3FB99999A0000000, i64 0
  %v480 = shufflevector <8 x float> %v479, <8 x float> poison, <8 x i32> zeroinitializer
  %v481 = fmul <8 x float> %v478, %v480
  %v482 = add i64 0, %v460
  %v483 = getelementptr inbounds float, ptr %v443, i64 %v482
  %v484 = load <8 x float>, ptr %v483, align 4
  %v485 = fmul <8 x float> %v484, %v484
  %v486 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v487 = shufflevector <8 x float> %v486, <8 x float> poison, <8 x i32> zeroinitializer
  %v488 = fsub <8 x float> %v487, %v485
  %v489 = fmul <8 x float> %v481, %v488
  %v490 = add i64 0, %v460
  %v491 = getelementptr inbounds float, ptr %v449, i64 %v490
  store <8 x float> %v464, ptr %v491, align 4
  %v492 = add i64 0, %v460
  %v493 = getelementptr inbounds float, ptr %v455, i64 %v492
  store <8 x float> %v489, ptr %v493, align 4
  %v494 = add nsw i64 %v456, 1
  br label %b51
b53:
  %v495 = add nsw i64 %v421, 1
  br label %b48
b50:
  %v496 = add nsw i64 %v397, 1
  br label %b43
b45:
  %v497 = add nsw i64 %v391, 1
  br label %b40
b42:
  %v498 = add nsw i64 %v386, 96
  br label %b37
b39:
  %v500 = add i64 %v7, 0
  %v501 = sdiv i64 %v500, 1
  %v502 = add i64 %v2, 1
  %v503 = mul i64 %v501, %v2
  %v504 = sdiv i64 %v503, %v3
  %v505 = mul i64 %v504, 1
  %v506 = icmp slt i64 %v505, %v7
  %v507 = select i1 %v506, i64 %v505, i64 %v7
  %v508 = mul i64 %v501, %v502
  %v509 = sdiv i64 %v508, %v3
  %v510 = mul i64 %v509, 1
  %v511 = icmp slt i64 %v510, %v7
  %v512 = select i1 %v511, i64 %v510, i64 %v7
  br label %b54
b54:
  %v513 = phi i64 [ %v507, %b39 ], [ %v626, %b59 ]
  %v514 = icmp slt i64 %v513, %v512
  br i1 %v514, label %b55, label %b56
b55:
  %v515 = add i64 %v513, 96
  %v516 = icmp slt i64 %v515, %v512
  %v517 = select i1 %v516, i64 %v515, i64 %v512
  br label %b57
b57:
  %v518 = phi i64 [ 0, %b55 ], [ %v625, %b62 ]
  %v519 = icmp slt i64 %v518, 1
  br i1 %v519, label %b58, label %b59
b58:
  %v520 = sub i64 %v517, %v513
  %v521 = sub i64 8, 1
  %v522 = add i64 %v520, %v521
  %v523 = sdiv i64 %v522, 8
  br label %b60
b60:
  %v524 = phi i64 [ 0, %b58 ], [ %v624, %b67 ]
  %v525 = icmp slt i64 %v524, %v523
  br i1 %v525, label %b61, label %b62
b61:
  %v526 = mul i64 %v520, %v524
  %v527 = sdiv i64 %v526, %v523
  %v528 = add i64 %v513, %v527
  %v529 = add i64 %v524, 1
  %v530 = mul i64 %v520, %v529
  %v531 = sdiv i64 %v530, %v523
  %v532 = add i64 %v513, %v531
  %v533 = mul i64 %v518, 64
  %v534 = getelementptr inbounds float, ptr %v118, i64 %v533
  %v535 = sub i64 %v532, %v528
  %v536 = add i64 %v312, 0
  %v537 = and i64 %v536, %v100
  %v538 = mul i64 %v537, %v7
  %v539 = add i64 %v538, %v528
  %v540 = mul i64 %v539, 8
  %v541 = getelementptr inbounds float, ptr %v54, i64 %v540
  %v542 = getelementptr inbounds float, ptr %v541, i64 0
  %v543 = sub i64 %v535, 1
  %v544 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v543
  %v545 = load ptr, ptr %v544, align 4
  %v546 = icmp sgt i64 %v535, 0
  br i1 %v546, label %b63, label %b64
b63:
  call void %v545(ptr %v542, i64 8, ptr %v534, i64 8, ptr %v499)
  br label %b64
b64:
  %v547 = add i64 %v533, 64
  br label %b65
b65:
  %v548 = phi i64 [ %v528, %b64 ], [ %v623, %b70 ]
  %v549 = icmp slt i64 %v548, %v532
  br i1 %v549, label %b66, label %b67
b66:
  %v550 = sub i64 %v548, %v528
  %v551 = mul i64 %v550, 8
  %v552 = getelementptr inbounds float, ptr %v499, i64 %v551
  %v553 = add i64 %v312, 1
  %v554 = and i64 %v553, 1
  %v555 = mul i64 %v554, %v7
  %v556 = add i64 %v555, %v548
  %v557 = mul i64 %v556, 8
  %v558 = getelementptr inbounds float, ptr %v22, i64 %v557
  %v559 = add i64 %v312, 0
  %v560 = and i64 %v559, %v76
  %v561 = mul i64 %v560, %v7
  %v562 = add i64 %v561, %v548
  %v563 = mul i64 %v562, 8
  %v564 = getelementptr inbounds float, ptr %v18, i64 %v563
  %v565 = add i64 %v312, 0
  %v566 = and i64 %v565, %v86
  %v567 = mul i64 %v566, %v7
  %v568 = add i64 %v567, %v548
  %v569 = mul i64 %v568, 8
  %v570 = getelementptr inbounds float, ptr %v40, i64 %v569
  %v571 = add i64 %v312, 0
  %v572 = and i64 %v571, %v102
  %v573 = mul i64 %v572, %v7
  %v574 = add i64 %v573, %v548
  %v575 = mul i64 %v574, 8
  %v576 = getelementptr inbounds float, ptr %v56, i64 %v575
  %v577 = add i64 %v312, 0
  %v578 = and i64 %v577, %v104
  %v579 = mul i64 %v578, %v7
  %v580 = add i64 %v579, %v548
  %v581 = mul i64 %v580, 8
  %v582 = getelementptr inbounds float, ptr %v58, i64 %v581
  br label %b68
b68:
  %v583 = phi i64 [ 0, %b66 ], [ %v622, %b69 ]
  %v584 = icmp slt i64 %v583, 1
  br i1 %v584, label %b69, label %b70
b69:
  %v585 = mul i64 %v518, 1
  %v586 = add i64 %v585, %v583
  %v587 = mul i64 %v586, 8
  %v588 = add i64 0, %v583
  %v589 = mul i64 %v588, 8
  %v590 = getelementptr inbounds float, ptr %v552, i64 %v589
  %v591 = load <8 x float>, ptr %v590, align 4
  %v592 = add i64 0, %v587
  %v593 = getelementptr inbounds float, ptr %v558, i64 %v592
  %v594 = load <8 x float>, ptr %v593, align 4
  %v595 = add i64 0, %v587
  %v596 = getelementptr inbounds float, ptr %v564, i64 %v595
  %v597 = load <8 x float>, ptr %v596, align 4
  %v598 = fadd <8 x float> %v594, %v597
  %v599 = insertelement <8 x float> poison, float 0x4018000000000000, i64 0
  %v600 = shufflevector <8 x float> %v599, <8 x float> poison, <8 x i32> zeroinitializer
  %v601 = fdiv <8 x float> %v598, %v600
  %v602 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v603 = shufflevector <8 x float> %v602, <8 x float> poison, <8 x i32> zeroinitializer
  %v604 = fmul <8 x float> %v601, %v603
  %v605 = fdiv <8 x float> %v591, %v603
  %v606 = fadd <8 x float> %v604, %v605
  %v607 = insertelement <8 x float> poison, float 0x3FB99999A0000000, i64 0
  %v608 = shufflevector <8 x float> %v607, <8 x float> poison, <8 x i32> zeroinitializer
  %v609 = fmul <8 x float> %v606, %v608
  %v610 = add i64 0, %v587
  %v611 = getelementptr inbounds float, ptr %v570, i64 %v610
  %v612 = load <8 x float>, ptr %v611, align 4
  %v613 = fmul <8 x float> %v612, %v612
  %v614 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v615 = shufflevector <8 x float> %v614, <8 x float> poison, <8 x i32> zeroinitializer
  %v616 = fsub <8 x float> %v615, %v613
  %v617 = fmul <8 x float> %v609, %v616
  %v618 = add i64 0, %v587
  %v619 = getelementptr inbounds float, ptr %v576, i64 %v618
  store <8 x float> %v591, ptr %v619, align 4
  %v620 = add i64 0, %v587
  %v621 = getelementptr inbounds float, ptr %v582, i64 %v620
  store <8 x float> %v617, ptr %v621, align 4
  %v622 = add nsw i64 %v583, 1
  br label %b68
b70:
  %v623 = add nsw i64 %v548, 1
  br label %b65
b67:
  %v624 = add nsw i64 %v524, 1
  br label %b60
b62:
  %v625 = add nsw i64 %v518, 1
  br label %b57
b59:
  %v626 = add nsw i64 %v513, 96
  br label %b54
b56:
  %v628 = add i64 %v7, 0
  %v629 = sdiv i64 %v628, 1
  %v630 = add i64 %v2, 1
  %v631 = mul i64 %v629, %v2
  %v632 = sdiv i64 %v631, %v3
  %v633 = mul i64 %v632, 1
  %v634 = icmp slt i64 %v633, %v7
  %v635 = select i1 %v634, i64 %v633, i64 %v7
  %v636 = mul i64 %v629, %v630
  %v637 = sdiv i64 %v636, %v3
  %v638 = mul i64 %v637, 1
  %v639 = icmp slt i64 %v638, %v7
  %v640 = select i1 %v639, i64 %v638, i64 %v7
  br label %b71
b71:
  %v641 = phi i64 [ %v635, %b56 ], [ %v791, %b76 ]
  %v642 = icmp slt i64 %v641, %v640
  br i1 %v642, label %b72, label %b73
b72:
  %v643 = add i64 %v641, 96
  %v644 = icmp slt i64 %v643, %v640
  %v645 = select i1 %v644, i64 %v643, i64 %v640
  br label %b74
b74:
  %v646 = phi i64 [ 0, %b72 ], [ %v790, %b79 ]
  %v647 = icmp slt i64 %v646, 1
  br i1 %v647, label %b75, label %b76
b75:
  %v648 = sub i64 %v645, %v641
  %v649 = sub i64 8, 1
  %v650 = add i64 %v648, %v649
  %v651 = sdiv i64 %v650, 8
  br label %b77
b77:
  %v652 = phi i64 [ 0, %b75 ], [ %v789, %b84 ]
  %v653 = icmp slt i64 %v652, %v651
  br i1 %v653, label %b78, label %b79
b78:
  %v654 = mul i64 %v648, %v652
  %v655 = sdiv i64 %v654, %v651
  %v656 = add i64 %v641, %v655
  %v657 = add i64 %v652, 1
  %v658 = mul i64 %v648, %v657
  %v659 = sdiv i64 %v658, %v651
  %v660 = add i64 %v641, %v659
  %v661 = mul i64 %v646, 64
  %v662 = getelementptr inbounds float, ptr %v119, i64 %v661
  %v663 = sub i64 %v660, %v656
  %v664 = add i64 %v312, 0
  %v665 = and i64 %v664, %v104
  %v666 = mul i64 %v665, %v7
  %v667 = add i64 %v666, %v656
  %v668 = mul i64 %v667, 8
  %v669 = getelementptr inbounds float, ptr %v58, i64 %v668
  %v670 = getelementptr inbounds float, ptr %v669, i64 0
  %v671 = sub i64 %v663, 1
  %v672 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v671
  %v673 = load ptr, ptr %v672, align 4
  %v674 = icmp sgt i64 %v663, 0
  br i1 %v674, label %b80, label %b81
b80:
  call void %v673(ptr %v670, i64 8, ptr %v662, i64 8, ptr %v627)
  br label %b81
b81:
  %v675 = add i64 %v661, 64
  br label %b82
b82:
  %v676 = phi i64 [ %v656, %b81 ], [ %v788, %b87 ]
  %v677 = icmp slt i64 %v676, %v660
  br i1 %v677, label %b83, label %b84
b83:
  %v678 = sub i64 %v676, %v656
  %v679 = mul i64 %v678, 8
  %v680 = getelementptr inbounds float, ptr %v627, i64 %v679
  %v681 = add i64 %v312, 1
  %v682 = and i64 %v681, 1
  %v683 = mul i64 %v682, %v7
  %v684 = add i64 %v683, %v676
  %v685 = mul i64 %v684, 8
  %v686 = getelementptr inbounds float, ptr %v22, i64 %v685
  %v687 = add i64 %v312, 0
  %v688 = and i64 %v687, %v76
  %v689 = mul i64 %v688, %v7
  %v690 = add i64 %v689, %v676
  %v691 = mul i64 %v690, 8
  %v692 = getelementptr inbounds float, ptr %v18, i64 %v691
  %v693 = add i64 %v312, 0
  %v694 = and i64 %v693, %v82
  %v695 = mul i64 %v694, %v7
  %v696 = add i64 %v695, %v676
  %v697 = mul i64 %v696, 8
  %v698 = getelementptr inbounds float, ptr %v36, i64 %v697
  %v699 = add i64 %v312, 0
  %v700 = and i64 %v699, %v96
  %v701 = mul i64 %v700, %v7
  %v702 = add i64 %v701, %v676
  %v703 = mul i64 %v702, 8
  %v704 = getelementptr inbounds float, ptr %v50, i64 %v703
  %v705 = add i64 %v312, 0
  %v706 = and i64 %v705, %v100
  %v707 = mul i64 %v706, %v7
  %v708 = add i64 %v707, %v676
  %v709 = mul i64 %v708, 8
  %v710 = getelementptr inbounds float, ptr %v54, i64 %v709
  %v711 = add i64 %v312, 0
  %v712 = and i64 %v711, %v104
  %v713 = mul i64 %v712, %v7
  %v714 = add i64 %v713, %v676
  %v715 = mul i64 %v714, 8
  %v716 = getelementptr inbounds float, ptr %v58, i64 %v715
  %v717 = add i64 %v312, 0
  %v718 = and i64 %v717, %v106
  %v719 = mul i64 %v718, %v7
  %v720 = add i64 %v719, %v676
  %v721 = mul i64 %v720, 8
  %v722 = getelementptr inbounds float, ptr %v60, i64 %v721
  %v723 = add i64 %v312, 0
  %v724 = and i64 %v723, %v108
  %v725 = mul i64 %v724, %v7
  %v726 = add i64 %v725, %v676
  %v727 = mul i64 %v726, 8
  %v728 = getelementptr inbounds float, ptr %v62, i64 %v727
  %v729 = add i64 %v312, 0
  %v730 = and i64 %v729, %v110
  %v731 = mul i64 %v730, %v7
  %v732 = add i64 %v731, %v676
  %v733 = mul i64 %v732, 8
  %v734 = getelementptr inbounds float, ptr %v64, i64 %v733
  br label %b85
b85:
  %v735 = phi i64 [ 0, %b83 ], [ %v787, %b86 ]
  %v736 = icmp slt i64 %v735, 1
  br i1 %v736, label %b86, label %b87
b86:
  %v737 = mul i64 %v646, 1
  %v738 = add i64 %v737, %v735
  %v739 = mul i64 %v738, 8
  %v740 = add i64 0, %v735
  %v741 = mul i64 %v740, 8
  %v742 = getelementptr inbounds float, ptr %v680, i64 %v741
  %v743 = load <8 x float>, ptr %v742, align 4
  %v744 = add i64 0, %v739
  %v745 = getelementptr inbounds float, ptr %v686, i64 %v744
  %v746 = load <8 x float>, ptr %v745, align 4
  %v747 = add i64 0, %v739
  %v748 = getelementptr inbounds float, ptr %v692, i64 %v747
  %v749 = load <8 x float>, ptr %v748, align 4
  %v750 = fadd <8 x float> %v746, %v749
  %v751 = insertelement <8 x float> poison, float 0x4018000000000000, i64 0
  %v752 = shufflevector <8 x float> %v751, <8 x float> poison, <8 x i32> zeroinitializer
  %v753 = fdiv <8 x float> %v750, %v752
  %v754 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v755 = shufflevector <8 x float> %v754, <8 x float> poison, <8 x i32> zeroinitializer
  %v756 = fdiv <8 x float> %v743, %v755
  %v757 = fadd <8 x float> %v753, %v756
  %v758 = insertelement <8 x float> poison, float 0x3FB99999A0000000, i64 0
  %v759 = shufflevector <8 x float> %v758, <8 x float> poison, <8 x i32> zeroinitializer
  %v760 = fmul <8 x float> %v757, %v759
  %v761 = add i64 0, %v739
  %v762 = getelementptr inbounds float, ptr %v698, i64 %v761
  %v763 = load <8 x float>, ptr %v762, align 4
  %v764 = fmul <8 x float> %v763, %v763
  %v765 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v766 = shufflevector <8 x float> %v765, <8 x float> poison, <8 x i32> zeroinitializer
  %v767 = fsub <8 x float> %v766, %v764
  %v768 = fmul <8 x float> %v760, %v767
  %v769 = add i64 0, %v739
  %v770 = getelementptr inbounds float, ptr %v704, i64 %v769
  %v771 = load <8 x float>, ptr %v770, align 4
  %v772 = add i64 0, %v739
  %v773 = getelementptr inbounds float, ptr %v710, i64 %v772
  %v774 = load <8 x float>, ptr %v773, align 4
  %v775 = fadd <8 x float> %v771, %v774
  %v776 = add i64 0, %v739
  %v777 = getelementptr inbounds float, ptr %v716, i64 %v776
  %v778 = load <8 x float>, ptr %v777, align 4
  %v779 = fadd <8 x float> %v775, %v778
  %v780 = fadd <8 x float> %v779, %v768
  %v781 = add i64 0, %v739
  %v782 = getelementptr inbounds float, ptr %v722, i64 %v781
  store <8 x float> %v743, ptr %v782, align 4
  %v783 = add i64 0, %v739
  %v784 = getelementptr inbounds float, ptr %v728, i64 %v783
  store <8 x float> %v768, ptr %v784, align 4
  %v785 = add i64 0, %v739
  %v786 = getelementptr inbounds float, ptr %v734, i64 %v785
  store <8 x float> %v780, ptr %v786, align 4
  %v787 = add nsw i64 %v735, 1
  br label %b85
b87:
  %v788 = add nsw i64 %v676, 1
  br label %b82
b84:
  %v789 = add nsw i64 %v652, 1
  br label %b77
b79:
  %v790 = add nsw i64 %v646, 1
  br label %b74
b76:
  %v791 = add nsw i64 %v641, 96
  br label %b71
b73:
  %v793 = add i64 %v7, 0
  %v794 = sdiv i64 %v793, 1
  %v795 = add i64 %v2, 1
  %v796 = mul i64 %v794, %v2
  %v797 = sdiv i64 %v796, %v3
  %v798 = mul i64 %v797, 1
  %v799 = icmp slt i64 %v798, %v7
  %v800 = select i1 %v799, i64 %v798, i64 %v7
  %v801 = mul i64 %v794, %v795
  %v802 = sdiv i64 %v801, %v3
  %v803 = mul i64 %v802, 1
  %v804 = icmp slt i64 %v803, %v7
  %v805 = select i1 %v804, i64 %v803, i64 %v7
  br label %b88
b88:
  %v806 = phi i64 [ %v800, %b73 ], [ %v917, %b93 ]
  %v807 = icmp slt i64 %v806, %v805
  br i1 %v807, label %b89, label %b90
b89:
  %v808 = add i64 %v806, 96
  %v809 = icmp slt i64 %v808, %v805
  %v810 = select i1 %v809, i64 %v808, i64 %v805
  br label %b91
b91:
  %v811 = phi i64 [ 0, %b89 ], [ %v916, %b96 ]
  %v812 = icmp slt i64 %v811, 1
  br i1 %v812, label %b92, label %b93
b92:
  %v813 = sub i64 %v810, %v806
  %v814 = sub i64 8, 1
  %v815 = add i64 %v813, %v814
  %v816 = sdiv i64 %v815, 8
  br label %b94
b94:
  %v817 = phi i64 [ 0, %b92 ], [ %v915, %b101 ]
  %v818 = icmp slt i64 %v817, %v816
  br i1 %v818, label %b95, label %b96
b95:
  %v819 = mul i64 %v813, %v817
  %v820 = sdiv i64 %v819, %v816
  %v821 = add i64 %v806, %v820
  %v822 = add i64 %v817, 1
  %v823 = mul i64 %v813, %v822
  %v824 = sdiv i64 %v823, %v816
  %v825 = add i64 %v806, %v824
  %v826 = mul i64 %v811, 64
  %v827 = getelementptr inbounds float, ptr %v120, i64 %v826
  %v828 = sub i64 %v825, %v821
  %v829 = add i64 %v312, 0
  %v830 = and i64 %v829, %v108
  %v831 = mul i64 %v830, %v7
  %v832 = add i64 %v831, %v821
  %v833 = mul i64 %v832, 8
  %v834 = getelementptr inbounds float, ptr %v62, i64 %v833
  %v835 = getelementptr inbounds float, ptr %v834, i64 0
  %v836 = sub i64 %v828, 1
  %v837 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v836
  %v838 = load ptr, ptr %v837, align 4
  %v839 = icmp sgt i64 %v828, 0
  br i1 %v839, label %b97, label %b98
b97:
  call void %v838(ptr %v835, i64 8, ptr %v827, i64 8, ptr %v792)
  br label %b98
b98:
  %v840 = add i64 %v826, 64
  br label %b99
b99:
  %v841 = phi i64 [ %v821, %b98 ], [ %v914, %b104 ]
  %v842 = icmp slt i64 %v841, %v825
  br i1 %v842, label %b100, label %b101
b100:
  %v843 = sub i64 %v841, %v821
  %v844 = mul i64 %v843, 8
  %v845 = getelementptr inbounds float, ptr %v792, i64 %v844
  %v846 = add i64 %v312, 1
  %v847 = and i64 %v846, 1
  %v848 = mul i64 %v847, %v7
  %v849 = add i64 %v848, %v841
  %v850 = mul i64 %v849, 8
  %v851 = getelementptr inbounds float, ptr %v22, i64 %v850
  %v852 = add i64 %v312, 0
  %v853 = and i64 %v852, %v76
  %v854 = mul i64 %v853, %v7
  %v855 = add i64 %v854, %v841
  %v856 = mul i64 %v855, 8
  %v857 = getelementptr inbounds float, ptr %v18, i64 %v856
  %v858 = add i64 %v312, 0
  %v859 = and i64 %v858, %v98
  %v860 = mul i64 %v859, %v7
  %v861 = add i64 %v860, %v841
  %v862 = mul i64 %v861, 8
  %v863 = getelementptr inbounds float, ptr %v52, i64 %v862
  %v864 = add i64 %v312, 0
  %v865 = and i64 %v864, %v102
  %v866 = mul i64 %v865, %v7
  %v867 = add i64 %v866, %v841
  %v868 = mul i64 %v867, 8
  %v869 = getelementptr inbounds float, ptr %v56, i64 %v868
  %v870 = add i64 %v312, 0
  %v871 = and i64 %v870, %v106
  %v872 = mul i64 %v871, %v7
  %v873 = add i64 %v872, %v841
  %v874 = mul i64 %v873, 8
  %v875 = getelementptr inbounds float, ptr %v60, i64 %v874
  %v876 = add i64 %v312, 0
  %v877 = and i64 %v876, 1
  %v878 = mul i64 %v877, %v7
  %v879 = add i64 %v878, %v841
  %v880 = mul i64 %v879, 8
  %v881 = getelementptr inbounds float, ptr %v22, i64 %v880
  br label %b102
b102:
  %v882 = phi i64 [ 0, %b100 ], [ %v913, %b103 ]
  %v883 = icmp slt i64 %v882, 1
  br i1 %v883, label %b103, label %b104
b103:
  %v884 = mul i64 %v811, 1
  %v885 = add i64 %v884, %v882
  %v886 = mul i64 %v885, 8
  %v887 = add i64 0, %v882
  %v888 = mul i64 %v887, 8
  %v889 = getelementptr inbounds float, ptr %v845, i64 %v888
  %v890 = load <8 x float>, ptr %v889, align 4
  %v891 = add i64 0, %v886
  %v892 = getelementptr inbounds float, ptr %v851, i64 %v891
  %v893 = load <8 x float>, ptr %v892, align 4
  %v894 = add i64 0, %v886
  %v895 = getelementptr inbounds float, ptr %v857, i64 %v894
  %v896 = load <8 x float>, ptr %v895, align 4
  %v897 = fadd <8 x float> %v893, %v896
  %v898 = add i64 0, %v886
  %v899 = getelementptr inbounds float, ptr %v863, i64 %v898
  %v900 = load <8 x float>, ptr %v899, align 4
  %v901 = add i64 0, %v886
  %v902 = getelementptr inbounds float, ptr %v869, i64 %v901
  %v903 = load <8 x float>, ptr %v902, align 4
  %v904 = fadd <8 x float> %v900, %v903
  %v905 = add i64 0, %v886
  %v906 = getelementptr inbounds float, ptr %v875, i64 %v905
  %v907 = load <8 x float>, ptr %v906, align 4
  %v908 = fadd <8 x float> %v904, %v907
  %v909 = fadd <8 x float> %v908, %v890
  %v910 = fadd <8 x float> %v897, %v909
  %v911 = add i64 0, %v886
  %v912 = getelementptr inbounds float, ptr %v881, i64 %v911
  store <8 x float> %v910, ptr %v912, align 4
  %v913 = add nsw i64 %v882, 1
  br label %b102
b104:
  %v914 = add nsw i64 %v841, 1
  br label %b99
b101:
  %v915 = add nsw i64 %v817, 1
  br label %b94
b96:
  %v916 = add nsw i64 %v811, 1
  br label %b91
b93:
  %v917 = add nsw i64 %v806, 96
  br label %b88
b90:
  %v918 = add nsw i64 %v309, 1
  br label %b31
b33:
  %v919 = icmp sgt i64 %v3, 1
  br i1 %v919, label %b105, label %b106
b105:
  %v920 = getelementptr inbounds i64, ptr %v1, i64 3
  %v921 = atomicrmw add ptr %v920, i64 1 acq_rel
  %v922 = load i64, ptr %v111, align 8
  %v923 = add i64 %v922, 1
  store i64 %v923, ptr %v111, align 8
  %v924 = mul i64 %v3, %v923
  br label %b107
b107:
  %v925 = load atomic i64, ptr %v920 acquire, align 8
  %v926 = icmp slt i64 %v925, %v924
  br i1 %v926, label %b108, label %b109
b108:
  %v927 = call i32 @sched_yield()
  br label %b107
b109:
  br label %b106
b106:
  %v928 = getelementptr inbounds float, ptr %v113, i64 256
  %v929 = getelementptr inbounds i64, ptr %v1, i64 4
  %v930 = load i64, ptr %v929, align 8
  %v931 = icmp eq i64 %v930, 0
  br i1 %v931, label %b110, label %b111
b110:
  %v932 = add i64 1, 0
  %v933 = sdiv i64 %v932, 1
  %v934 = add i64 %v2, 1
  %v935 = mul i64 %v933, %v2
  %v936 = sdiv i64 %v935, %v3
  %v937 = mul i64 %v936, 1
  %v938 = icmp slt i64 %v937, 1
  %v939 = select i1 %v938, i64 %v937, i64 1
  %v940 = mul i64 %v933, %v934
  %v941 = sdiv i64 %v940, %v3
  %v942 = mul i64 %v941, 1
  %v943 = icmp slt i64 %v942, 1
  %v944 = select i1 %v943, i64 %v942, i64 1
  %v945 = icmp slt i64 %v944, 1
  %v946 = select i1 %v945, i64 %v944, i64 1
  br label %b112
b112:
  %v947 = phi i64 [ %v939, %b110 ], [ %v975, %b117 ]
  %v948 = icmp slt i64 %v947, %v946
  br i1 %v948, label %b113, label %b114
b113:
  %v949 = mul i64 %v947, 64
  %v950 = mul i64 %v947, 8
  %v951 = add i64 %v949, 0
  %v952 = add i64 %v950, 0
  %v953 = getelementptr inbounds float, ptr %v928, i64 %v951
  %v954 = sub i64 8, %v952
  %v955 = icmp slt i64 %v954, 0
  %v956 = select i1 %v955, i64 0, i64 %v954
  %v957 = icmp ult i64 %v956, 8
  %v958 = select i1 %v957, i64 %v956, i64 8
  %v959 = trunc i64 %v958 to i32
  %v960 = insertelement <8 x i32> poison, i32 %v959, i64 0
  %v961 = shufflevector <8 x i32> %v960, <8 x i32> poison, <8 x i32> zeroinitializer
  %v962 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v961
  %v963 = mul i64 %v952, 1
  %v964 = add i64 0, %v963
  %v965 = getelementptr inbounds float, ptr %v12, i64 %v964
  br label %b115
b115:
  %v966 = phi i64 [ 0, %b113 ], [ %v973, %b116 ]
  %v967 = icmp slt i64 %v966, 8
  br i1 %v967, label %b116, label %b117
b116:
  %v968 = mul i64 %v966, 8
  %v969 = getelementptr inbounds float, ptr %v965, i64 %v968
  %v970 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v969, <8 x i1> %v962, <8 x float> zeroinitializer)
  %v971 = mul i64 %v966, 8
  %v972 = getelementptr inbounds float, ptr %v953, i64 %v971
  store <8 x float> %v970, ptr %v972, align 4
  %v973 = add nsw i64 %v966, 1
  br label %b115
b117:
  %v974 = add i64 %v949, 64
  %v975 = add nsw i64 %v947, 1
  br label %b112
b114:
  br label %b111
b111:
  %v976 = icmp sgt i64 %v3, 1
  br i1 %v976, label %b118, label %b119
b118:
  %v977 = getelementptr inbounds i64, ptr %v1, i64 3
  %v978 = atomicrmw add ptr %v977, i64 1 acq_rel
  %v979 = load i64, ptr %v111, align 8
  %v980 = add i64 %v979, 1
  store i64 %v980, ptr %v111, align 8
  %v981 = mul i64 %v3, %v980
  br label %b120
b120:
  %v982 = load atomic i64, ptr %v977 acquire, align 8
  %v983 = icmp slt i64 %v982, %v981
  br i1 %v983, label %b121, label %b122
b121:
  %v984 = call i32 @sched_yield()
  br label %b120
b122:
  br label %b119
b119:
  %v986 = add i64 %v8, 0
  %v987 = sdiv i64 %v986, 1
  %v988 = add i64 %v2, 1
  %v989 = mul i64 %v987, %v2
  %v990 = sdiv i64 %v989, %v3
  %v991 = mul i64 %v990, 1
  %v992 = icmp slt i64 %v991, %v8
  %v993 = select i1 %v992, i64 %v991, i64 %v8
  %v994 = mul i64 %v987, %v988
  %v995 = sdiv i64 %v994, %v3
  %v996 = mul i64 %v995, 1
  %v997 = icmp slt i64 %v996, %v8
  %v998 = select i1 %v997, i64 %v996, i64 %v8
  br label %b123
b123:
  %v999 = phi i64 [ %v993, %b119 ], [ %v1052, %b128 ]
  %v1000 = icmp slt i64 %v999, %v998
  br i1 %v1000, label %b124, label %b125
b124:
  %v1001 = add i64 %v999, 96
  %v1002 = icmp slt i64 %v1001, %v998
  %v1003 = select i1 %v1002, i64 %v1001, i64 %v998
  br label %b126
b126:
  %v1004 = phi i64 [ 0, %b124 ], [ %v1051, %b131 ]
  %v1005 = icmp slt i64 %v1004, 1
  br i1 %v1005, label %b127, label %b128
b127:
  %v1006 = sub i64 %v1003, %v999
  %v1007 = sub i64 8, 1
  %v1008 = add i64 %v1006, %v1007
  %v1009 = sdiv i64 %v1008, 8
  br label %b129
b129:
  %v1010 = phi i64 [ 0, %b127 ], [ %v1050, %b136 ]
  %v1011 = icmp slt i64 %v1010, %v1009
  br i1 %v1011, label %b130, label %b131
b130:
  %v1012 = mul i64 %v1006, %v1010
  %v1013 = sdiv i64 %v1012, %v1009
  %v1014 = add i64 %v999, %v1013
  %v1015 = add i64 %v1010, 1
  %v1016 = mul i64 %v1006, %v1015
  %v1017 = sdiv i64 %v1016, %v1009
  %v1018 = add i64 %v999, %v1017
  %v1019 = mul i64 %v1004, 64
  %v1020 = getelementptr inbounds float, ptr %v928, i64 %v1019
  %v1021 = sub i64 %v1018, %v1014
  %v1022 = mul i64 %v1014, 8
  %v1023 = getelementptr inbounds float, ptr %v64, i64 %v1022
  %v1024 = getelementptr inbounds float, ptr %v1023, i64 0
  %v1025 = sub i64 %v1021, 1
  %v1026 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v1025
  %v1027 = load ptr, ptr %v1026, align 4
  %v1028 = icmp sgt i64 %v1021, 0
  br i1 %v1028, label %b132, label %b133
b132:
  call void %v1027(ptr %v1024, i64 8, ptr %v1020, i64 8, ptr %v985)
  br label %b133
b133:
  %v1029 = add i64 %v1019, 64
  br label %b134
b134:
  %v1030 = phi i64 [ %v1014, %b133 ], [ %v1049, %b139 ]
  %v1031 = icmp slt i64 %v1030, %v1018
  br i1 %v1031, label %b135, label %b136
b135:
  %v1032 = sub i64 %v1030, %v1014
  %v1033 = mul i64 %v1032, 8
  %v1034 = getelementptr inbounds float, ptr %v985, i64 %v1033
  %v1035 = mul i64 %v1030, 8
  %v1036 = getelementptr inbounds float, ptr %v24, i64 %v1035
  br label %b137
b137:
  %v1037 = phi i64 [ 0, %b135 ], [ %v1048, %b138 ]
  %v1038 = icmp slt i64 %v1037, 1
  br i1 %v1038, label %b138, label %b139
b138:
  %v1039 = mul i64 %v1004, 1
  %v1040 = add i64 %v1039, %v1037
  %v1041 = mul i64 %v1040, 8
  %v1042 = add i64 0, %v1037
  %v1043 = mul i64 %v1042, 8
  %v1044 = getelementptr inbounds float, ptr %v1034, i64 %v1043
  %v1045 = load <8 x float>, ptr %v1044, align 4
  %v1046 = add i64 0, %v1041
  %v1047 = getelementptr inbounds float, ptr %v1036, i64 %v1046
  store <8 x float> %v1045, ptr %v1047, align 4
  %v1048 = add nsw i64 %v1037, 1
  br label %b137
b139:
  %v1049 = add nsw i64 %v1030, 1
  br label %b134
b136:
  %v1050 = add nsw i64 %v1010, 1
  br label %b129
b131:
  %v1051 = add nsw i64 %v1004, 1
  br label %b126
b128:
  %v1052 = add nsw i64 %v999, 96
  br label %b123
b125:
  %v1053 = icmp sgt i64 %v3, 1
  br i1 %v1053, label %b140, label %b141
b140:
  %v1054 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1055 = atomicrmw add ptr %v1054, i64 1 acq_rel
  %v1056 = load i64, ptr %v111, align 8
  %v1057 = add i64 %v1056, 1
  store i64 %v1057, ptr %v111, align 8
  %v1058 = mul i64 %v3, %v1057
  br label %b142
b142:
  %v1059 = load atomic i64, ptr %v1054 acquire, align 8
  %v1060 = icmp slt i64 %v1059, %v1058
  br i1 %v1060, label %b143, label %b144
b143:
  %v1061 = call i32 @sched_yield()
  br label %b142
b144:
  br label %b141
b141:
  %v1062 = mul i64 0, 8
  %v1063 = getelementptr inbounds float, ptr %v64, i64 %v1062
  %v1064 = getelementptr inbounds float, ptr %v1063, i64 0
  %v1065 = mul i64 0, 8
  %v1066 = getelementptr inbounds float, ptr %v10, i64 %v1065
  %v1067 = getelementptr inbounds float, ptr %v1066, i64 0
  %v1068 = getelementptr inbounds float, ptr %v116, i64 12288
  %v1069 = add i64 8, 1
  %v1070 = sdiv i64 %v1069, 2
  %v1071 = add i64 %v2, 1
  %v1072 = mul i64 %v1070, %v2
  %v1073 = sdiv i64 %v1072, %v3
  %v1074 = mul i64 %v1073, 2
  %v1075 = icmp slt i64 %v1074, 8
  %v1076 = select i1 %v1075, i64 %v1074, i64 8
  %v1077 = mul i64 %v1070, %v1071
  %v1078 = sdiv i64 %v1077, %v3
  %v1079 = mul i64 %v1078, 2
  %v1080 = icmp slt i64 %v1079, 8
  %v1081 = select i1 %v1080, i64 %v1079, i64 8
  %v1082 = getelementptr inbounds float, ptr %v26, i64 0
  br label %b145
b145:
  %v1083 = phi i64 [ %v1076, %b141 ], [ %v1091, %b150 ]
  %v1084 = icmp slt i64 %v1083, %v1081
  br i1 %v1084, label %b146, label %b147
b146:
  %v1085 = mul i64 %v1083, 8
  %v1086 = getelementptr inbounds float, ptr %v1082, i64 %v1085
  br label %b148
b148:
  %v1087 = phi i64 [ 0, %b146 ], [ %v1090, %b149 ]
  %v1088 = icmp slt i64 %v1087, 8
  br i1 %v1088, label %b149, label %b150
b149:
  %v1089 = getelementptr inbounds float, ptr %v1086, i64 %v1087
  store float 0x0000000000000000, ptr %v1089, align 4
  %v1090 = add nsw i64 %v1087, 1
  br label %b148
b150:
  %v1091 = add nsw i64 %v1083, 1
  br label %b145
b147:
  %v1092 = mul i64 %v8, 1
  br label %b151
b151:
  %v1093 = phi i64 [ 0, %b147 ], [ %v1197, %b156 ]
  %v1094 = icmp slt i64 %v1093, %v1092
  br i1 %v1094, label %b152, label %b153
b152:
  %v1095 = sub i64 %v1092, %v1093
  %v1096 = icmp slt i64 %v1095, 384
  %v1097 = select i1 %v1096, i64 %v1095, i64 384
  br label %b154
b154:
  %v1098 = phi i64 [ %v1076, %b152 ], [ %v1196, %b180 ]
  %v1099 = icmp slt i64 %v1098, %v1081
  br i1 %v1099, label %b155, label %b156
b155:
  %v1100 = sub i64 %v1081, %v1098
  %v1101 = icmp slt i64 %v1100, 64
  %v1102 = select i1 %v1101, i64 %v1100, i64 64
  %v1103 = sdiv i64 %v1102, 2
  %v1104 = mul i64 %v1103, 2
  %v1105 = sub i64 %v1102, %v1104
  %v1106 = mul i64 %v1093, 8
  %v1107 = add i64 %v1106, %v1098
  %v1108 = getelementptr inbounds float, ptr %v1064, i64 %v1107
  br label %b157
b157:
  %v1109 = phi i64 [ 0, %b155 ], [ %v1135, %b165 ]
  %v1110 = icmp slt i64 %v1109, %v1097
  br i1 %v1110, label %b158, label %b159
b158:
  %v1111 = mul i64 %v1109, 8
  %v1112 = getelementptr inbounds float, ptr %v1108, i64 %v1111
  %v1113 = mul i64 %v1109, 2
  %v1114 = getelementptr inbounds float, ptr %v1068, i64 %v1113
  br label %b160
b160:
  %v1115 = phi i64 [ 0, %b158 ], [ %v1124, %b161 ]
  %v1116 = icmp slt i64 %v1115, %v1103
  br i1 %v1116, label %b161, label %b162
b161:
  %v1117 = mul i64 %v1115, 2
  %v1118 = getelementptr inbounds float, ptr %v1112, i64 %v1117
  %v1119 = mul i64 %v1115, 768
  %v1120 = getelementptr inbounds float, ptr %v1114, i64 %v1119
  %v1121 = getelementptr inbounds float, ptr %v1118, i64 0
  %v1122 = load <2 x float>, ptr %v1121, align 4
  %v1123 = getelementptr inbounds float, ptr %v1120, i64 0
  store <2 x float> %v1122, ptr %v1123, align 4
  %v1124 = add nsw i64 %v1115, 1
  br label %b160
b162:
  %v1125 = mul i64 %v1103, 2
  %v1126 = getelementptr inbounds float, ptr %v1112, i64 %v1125
  %v1127 = mul i64 %v1103, 768
  %v1128 = getelementptr inbounds float, ptr %v1114, i64 %v1127
  br label %b163
b163:
  %v1129 = phi i64 [ 0, %b162 ], [ %v1134, %b164 ]
  %v1130 = icmp slt i64 %v1129, %v1105
  br i1 %v1130, label %b164, label %b165
b164:
  %v1131 = getelementptr inbounds float, ptr %v1126, i64 %v1129
  %v1132 = load float, ptr %v1131, align 4
  %v1133 = getelementptr inbounds float, ptr %v1128, i64 %v1129
  store float %v1132, ptr %v1133, align 4
  %v1134 = add nsw i64 %v1129, 1
  br label %b163, !llvm.loop !0
b165:
  %v1135 = add nsw i64 %v1109, 1
  br label %b157
b159:
  br label %b166
b166:
  %v1136 = phi i64 [ 0, %b159 ], [ %v1171, %b174 ]
  %v1137 = icmp slt i64 %v1136, 0
  br i1 %v1137, label %b167, label %b168
b167:
  %v1138 = mul i64 %v1093, 8
  %v1139 = add i64 %v1138, %v1136
  %v1140 = getelementptr inbounds float, ptr %v1067, i64 %v1139
  br label %b169
b169:
  %v1141 = phi i64 [ 0, %b167 ], [ %v1159, %b170 ]
  %v1142 = icmp slt i64 %v1141, %v1097
  br i1 %v1142, label %b170, label %b171
b170:
  %v1143 = mul i64 %v1141, 8
  %v1144 = getelementptr inbounds float, ptr %v1140, i64 %v1143
  %v1145 = mul i64 %v1141, 32
  %v1146 = getelementptr inbounds float, ptr %v116, i64 %v1145
  %v1147 = getelementptr inbounds float, ptr %v1144, i64 0
  %v1148 = load <8 x float>, ptr %v1147, align 4
  %v1149 = getelementptr inbounds float, ptr %v1146, i64 0
  store <8 x float> %v1148, ptr %v1149, align 4
  %v1150 = getelementptr inbounds float, ptr %v1144, i64 8
  %v1151 = load <8 x float>, ptr %v1150, align 4
  %v1152 = getelementptr inbounds float, ptr %v1146, i64 8
  store <8 x float> %v1151, ptr %v1152, align 4
  %v1153 = getelementptr inbounds float, ptr %v1144, i64 16
  %v1154 = load <8 x float>, ptr %v1153, align 4
  %v1155 = getelementptr inbounds float, ptr %v1146, i64 16
  store <8 x float> %v1154, ptr %v1155, align 4
  %v1156 = getelementptr inbounds float, ptr %v1144, i64 24
  %v1157 = load <8 x float>, ptr %v1156, align 4
  %v1158 = getelementptr inbounds float, ptr %v1146, i64 24
  store <8 x float> %v1157, ptr %v1158, align 4
  %v1159 = add nsw i64 %v1141, 1
  br label %b169
b171:
  %v1160 = sdiv i64 %v1102, 2
  br label %b172
b172:
  %v1161 = phi i64 [ 0, %b171 ], [ %v1170, %b173 ]
  %v1162 = icmp slt i64 %v1161, %v1160
  br i1 %v1162, label %b173, label %b174
b173:
  %v1163 = mul i64 %v1161, 2
  %v1164 = add i64 %v1098, %v1163
  %v1165 = mul i64 %v1161, 768
  %v1166 = getelementptr inbounds float, ptr %v1068, i64 %v1165
  %v1167 = mul i64 %v1164, 8
  %v1168 = add i64 %v1167, %v1136
  %v1169 = getelementptr inbounds float, ptr %v1082, i64 %v1168
  call void @outer_2x32(ptr %v1166, ptr %v116, i64 %v1097, ptr %v1169, i64 8)
  %v1170 = add nsw i64 %v1161, 1
  br label %b172
b174:
  %v1171 = add nsw i64 %v1136, 32
  br label %b166
b168:
  %v1172 = mul i64 %v1093, 8
  %v1173 = add i64 %v1172, 0
  %v1174 = getelementptr inbounds float, ptr %v1067, i64 %v1173
  br label %b175
b175:
  %v1175 = phi i64 [ 0, %b168 ], [ %v1184, %b176 ]
  %v1176 = icmp slt i64 %v1175, %v1097
  br i1 %v1176, label %b176, label %b177
b176:
  %v1177 = mul i64 %v1175, 8
  %v1178 = getelementptr inbounds float, ptr %v1174, i64 %v1177
  %v1179 = mul i64 %v1175, 8
  %v1180 = getelementptr inbounds float, ptr %v116, i64 %v1179
  %v1181 = getelementptr inbounds float, ptr %v1178, i64 0
  %v1182 = load <8 x float>, ptr %v1181, align 4
  %v1183 = getelementptr inbounds float, ptr %v1180, i64 0
  store <8 x float> %v1182, ptr %v1183, align 4
  %v1184 = add nsw i64 %v1175, 1
  br label %b175
b177:
  %v1185 = sdiv i64 %v1102, 2
  br label %b178
b178:
  %v1186 = phi i64 [ 0, %b177 ], [ %v1195, %b179 ]
  %v1187 = icmp slt i64 %v1186, %v1185
  br i1 %v1187, label %b179, label %b180
b179:
  %v1188 = mul i64 %v1186, 2
  %v1189 = add i64 %v1098, %v1188
  %v1190 = mul i64 %v1186, 768
  %v1191 = getelementptr inbounds float, ptr %v1068, i64 %v1190
  %v1192 = mul i64 %v1189, 8
  %v1193 = add i64 %v1192, 0
  %v1194 = getelementptr inbounds float, ptr %v1082, i64 %v1193
  call void @outer_2x8(ptr %v1191, ptr %v116, i64 %v1097, ptr %v1194, i64 8)
  %v1195 = add nsw i64 %v1186, 1
  br label %b178
b180:
  %v1196 = add nsw i64 %v1098, 64
  br label %b154
b156:
  %v1197 = add nsw i64 %v1093, 384
  br label %b151
b153:
  %v1198 = icmp sgt i64 %v3, 1
  br i1 %v1198, label %b181, label %b182
b181:
  %v1199 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1200 = atomicrmw add ptr %v1199, i64 1 acq_rel
  %v1201 = load i64, ptr %v111, align 8
  %v1202 = add i64 %v1201, 1
  store i64 %v1202, ptr %v111, align 8
  %v1203 = mul i64 %v3, %v1202
  br label %b183
b183:
  %v1204 = load atomic i64, ptr %v1199 acquire, align 8
  %v1205 = icmp slt i64 %v1204, %v1203
  br i1 %v1205, label %b184, label %b185
b184:
  %v1206 = call i32 @sched_yield()
  br label %b183
b185:
  br label %b182
b182:
  %v1207 = icmp eq i64 %v2, 0
  br i1 %v1207, label %b186, label %b187
b186:
  br label %b188
b188:
  %v1208 = phi i64 [ 0, %b186 ], [ %v1225, %b193 ]
  %v1209 = phi <8 x float> [ splat (float 0x0000000000000000), %b186 ], [ %v1224, %b193 ]
  %v1210 = icmp slt i64 %v1208, %v8
  br i1 %v1210, label %b189, label %b190
b189:
  %v1211 = add i64 %v1208, 128
  %v1212 = icmp slt i64 %v1211, %v8
  %v1213 = select i1 %v1212, i64 %v1211, i64 %v8
  br label %b191
b191:
  %v1214 = phi i64 [ %v1208, %b189 ], [ %v1223, %b192 ]
  %v1215 = phi <8 x float> [ splat (float 0x0000000000000000), %b189 ], [ %v1222, %b192 ]
  %v1216 = icmp slt i64 %v1214, %v1213
  br i1 %v1216, label %b192, label %b193
b192:
  %v1217 = mul i64 %v1214, 8
  %v1218 = getelementptr inbounds float, ptr %v64, i64 %v1217
  %v1219 = add i64 0, 0
  %v1220 = getelementptr inbounds float, ptr %v1218, i64 %v1219
  %v1221 = load <8 x float>, ptr %v1220, align 4
  %v1222 = fadd <8 x float> %v1215, %v1221
  %v1223 = add nsw i64 %v1214, 1
  br label %b191
b193:
  %v1224 = fadd <8 x float> %v1209, %v1215
  %v1225 = add nsw i64 %v1208, 128
  br label %b188
b190:
  %v1226 = add i64 0, 0
  %v1227 = getelementptr inbounds float, ptr %v28, i64 %v1226
  store <8 x float> %v1209, ptr %v1227, align 4
  br label %b187
b187:
  %v1228 = icmp sgt i64 %v3, 1
  br i1 %v1228, label %b194, label %b195
b194:
  %v1229 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1230 = atomicrmw add ptr %v1229, i64 1 acq_rel
  %v1231 = load i64, ptr %v111, align 8
  %v1232 = add i64 %v1231, 1
  store i64 %v1232, ptr %v111, align 8
  %v1233 = mul i64 %v3, %v1232
  br label %b196
b196:
  %v1234 = load atomic i64, ptr %v1229 acquire, align 8
  %v1235 = icmp slt i64 %v1234, %v1233
  br i1 %v1235, label %b197, label %b198
b197:
  %v1236 = call i32 @sched_yield()
  br label %b196
b198:
  br label %b195
b195:
  %v1237 = mul i64 0, 8
  %v1238 = getelementptr inbounds float, ptr %v50, i64 %v1237
  %v1239 = getelementptr inbounds float, ptr %v1238, i64 0
  %v1240 = mul i64 0, 8
  %v1241 = getelementptr inbounds float, ptr %v46, i64 %v1240
  %v1242 = getelementptr inbounds float, ptr %v1241, i64 0
  %v1243 = getelementptr inbounds float, ptr %v116, i64 12288
  %v1244 = add i64 8, 1
  %v1245 = sdiv i64 %v1244, 2
  %v1246 = add i64 %v2, 1
  %v1247 = mul i64 %v1245, %v2
  %v1248 = sdiv i64 %v1247, %v3
  %v1249 = mul i64 %v1248, 2
  %v1250 = icmp slt i64 %v1249, 8
  %v1251 = select i1 %v1250, i64 %v1249, i64 8
  %v1252 = mul i64 %v1245, %v1246
  %v1253 = sdiv i64 %v1252, %v3
  %v1254 = mul i64 %v1253, 2
  %v1255 = icmp slt i64 %v1254, 8
  %v1256 = select i1 %v1255, i64 %v1254, i64 8
  %v1257 = getelementptr inbounds float, ptr %v66, i64 0
  br label %b199
b199:
  %v1258 = phi i64 [ %v1251, %b195 ], [ %v1266, %b204 ]
  %v1259 = icmp slt i64 %v1258, %v1256
  br i1 %v1259, label %b200, label %b201
b200:
  %v1260 = mul i64 %v1258, 8
  %v1261 = getelementptr inbounds float, ptr %v1257, i64 %v1260
  br label %b202
b202:
  %v1262 = phi i64 [ 0, %b200 ], [ %v1265, %b203 ]
  %v1263 = icmp slt i64 %v1262, 8
  br i1 %v1263, label %b203, label %b204
b203:
  %v1264 = getelementptr inbounds float, ptr %v1261, i64 %v1262
  store float 0x0000000000000000, ptr %v1264, align 4
  %v1265 = add nsw i64 %v1262, 1
  br label %b202
b204:
  %v1266 = add nsw i64 %v1258, 1
  br label %b199
b201:
  %v1267 = mul i64 %v8, 1
  br label %b205
b205:
  %v1268 = phi i64 [ 0, %b201 ], [ %v1372, %b210 ]
  %v1269 = icmp slt i64 %v1268, %v1267
  br i1 %v1269, label %b206, label %b207
b206:
  %v1270 = sub i64 %v1267, %v1268
  %v1271 = icmp slt i64 %v1270, 384
  %v1272 = select i1 %v1271, i64 %v1270, i64 384
  br label %b208
b208:
  %v1273 = phi i64 [ %v1251, %b206 ], [ %v1371, %b234 ]
  %v1274 = icmp slt i64 %v1273, %v1256
  br i1 %v1274, label %b209, label %b210
b209:
  %v1275 = sub i64 %v1256, %v1273
  %v1276 = icmp slt i64 %v1275, 64
  %v1277 = select i1 %v1276, i64 %v1275, i64 64
  %v1278 = sdiv i64 %v1277, 2
  %v1279 = mul i64 %v1278, 2
  %v1280 = sub i64 %v1277, %v1279
  %v1281 = mul i64 %v1268, 8
  %v1282 = add i64 %v1281, %v1273
  %v1283 = getelementptr inbounds float, ptr %v1239, i64 %v1282
  br label %b211
b211:
  %v1284 = phi i64 [ 0, %b209 ], [ %v1310, %b219 ]
  %v1285 = icmp slt i64 %v1284, %v1272
  br i1 %v1285, label %b212, label %b213
b212:
  %v1286 = mul i64 %v1284, 8
  %v1287 = getelementptr inbounds float, ptr %v1283, i64 %v1286
  %v1288 = mul i64 %v1284, 2
  %v1289 = getelementptr inbounds float, ptr %v1243, i64 %v1288
  br label %b214
b214:
  %v1290 = phi i64 [ 0, %b212 ], [ %v1299, %b215 ]
  %v1291 = icmp slt i64 %v1290, %v1278
  br i1 %v1291, label %b215, label %b216
b215:
  %v1292 = mul i64 %v1290, 2
  %v1293 = getelementptr inbounds float, ptr %v1287, i64 %v1292
  %v1294 = mul i64 %v1290, 768
  %v1295 = getelementptr inbounds float, ptr %v1289, i64 %v1294
  %v1296 = getelementptr inbounds float, ptr %v1293, i64 0
  %v1297 = load <2 x float>, ptr %v1296, align 4
  %v1298 = getelementptr inbounds float, ptr %v1295, i64 0
  store <2 x float> %v1297, ptr %v1298, align 4
  %v1299 = add nsw i64 %v1290, 1
  br label %b214
b216:
  %v1300 = mul i64 %v1278, 2
  %v1301 = getelementptr inbounds float, ptr %v1287, i64 %v1300
  %v1302 = mul i64 %v1278, 768
  %v1303 = getelementptr inbounds float, ptr %v1289, i64 %v1302
  br label %b217
b217:
  %v1304 = phi i64 [ 0, %b216 ], [ %v1309, %b218 ]
  %v1305 = icmp slt i64 %v1304, %v1280
  br i1 %v1305, label %b218, label %b219
b218:
  %v1306 = getelementptr inbounds float, ptr %v1301, i64 %v1304
  %v1307 = load float, ptr %v1306, align 4
  %v1308 = getelementptr inbounds float, ptr %v1303, i64 %v1304
  store float %v1307, ptr %v1308, align 4
  %v1309 = add nsw i64 %v1304, 1
  br label %b217, !llvm.loop !3
b219:
  %v1310 = add nsw i64 %v1284, 1
  br label %b211
b213:
  br label %b220
b220:
  %v1311 = phi i64 [ 0, %b213 ], [ %v1346, %b228 ]
  %v1312 = icmp slt i64 %v1311, 0
  br i1 %v1312, label %b221, label %b222
b221:
  %v1313 = mul i64 %v1268, 8
  %v1314 = add i64 %v1313, %v1311
  %v1315 = getelementptr inbounds float, ptr %v1242, i64 %v1314
  br label %b223
b223:
  %v1316 = phi i64 [ 0, %b221 ], [ %v1334, %b224 ]
  %v1317 = icmp slt i64 %v1316, %v1272
  br i1 %v1317, label %b224, label %b225
b224:
  %v1318 = mul i64 %v1316, 8
  %v1319 = getelementptr inbounds float, ptr %v1315, i64 %v1318
  %v1320 = mul i64 %v1316, 32
  %v1321 = getelementptr inbounds float, ptr %v116, i64 %v1320
  %v1322 = getelementptr inbounds float, ptr %v1319, i64 0
  %v1323 = load <8 x float>, ptr %v1322, align 4
  %v1324 = getelementptr inbounds float, ptr %v1321, i64 0
  store <8 x float> %v1323, ptr %v1324, align 4
  %v1325 = getelementptr inbounds float, ptr %v1319, i64 8
  %v1326 = load <8 x float>, ptr %v1325, align 4
  %v1327 = getelementptr inbounds float, ptr %v1321, i64 8
  store <8 x float> %v1326, ptr %v1327, align 4
  %v1328 = getelementptr inbounds float, ptr %v1319, i64 16
  %v1329 = load <8 x float>, ptr %v1328, align 4
  %v1330 = getelementptr inbounds float, ptr %v1321, i64 16
  store <8 x float> %v1329, ptr %v1330, align 4
  %v1331 = getelementptr inbounds float, ptr %v1319, i64 24
  %v1332 = load <8 x float>, ptr %v1331, align 4
  %v1333 = getelementptr inbounds float, ptr %v1321, i64 24
  store <8 x float> %v1332, ptr %v1333, align 4
  %v1334 = add nsw i64 %v1316, 1
  br label %b223
b225:
  %v1335 = sdiv i64 %v1277, 2
  br label %b226
b226:
  %v1336 = phi i64 [ 0, %b225 ], [ %v1345, %b227 ]
  %v1337 = icmp slt i64 %v1336, %v1335
  br i1 %v1337, label %b227, label %b228
b227:
  %v1338 = mul i64 %v1336, 2
  %v1339 = add i64 %v1273, %v1338
  %v1340 = mul i64 %v1336, 768
  %v1341 = getelementptr inbounds float, ptr %v1243, i64 %v1340
  %v1342 = mul i64 %v1339, 8
  %v1343 = add i64 %v1342, %v1311
  %v1344 = getelementptr inbounds float, ptr %v1257, i64 %v1343
  call void @outer_2x32(ptr %v1341, ptr %v116, i64 %v1272, ptr %v1344, i64 8)
  %v1345 = add nsw i64 %v1336, 1
  br label %b226
b228:
  %v1346 = add nsw i64 %v1311, 32
  br label %b220
b222:
  %v1347 = mul i64 %v1268, 8
  %v1348 = add i64 %v1347, 0
  %v1349 = getelementptr inbounds float, ptr %v1242, i64 %v1348
  br label %b229
b229:
  %v1350 = phi i64 [ 0, %b222 ], [ %v1359, %b230 ]
  %v1351 = icmp slt i64 %v1350, %v1272
  br i1 %v1351, label %b230, label %b231
b230:
  %v1352 = mul i64 %v1350, 8
  %v1353 = getelementptr inbounds float, ptr %v1349, i64 %v1352
  %v1354 = mul i64 %v1350, 8
  %v1355 = getelementptr inbounds float, ptr %v116, i64 %v1354
  %v1356 = getelementptr inbounds float, ptr %v1353, i64 0
  %v1357 = load <8 x float>, ptr %v1356, align 4
  %v1358 = getelementptr inbounds float, ptr %v1355, i64 0
  store <8 x float> %v1357, ptr %v1358, align 4
  %v1359 = add nsw i64 %v1350, 1
  br label %b229
b231:
  %v1360 = sdiv i64 %v1277, 2
  br label %b232
b232:
  %v1361 = phi i64 [ 0, %b231 ], [ %v1370, %b233 ]
  %v1362 = icmp slt i64 %v1361, %v1360
  br i1 %v1362, label %b233, label %b234
b233:
  %v1363 = mul i64 %v1361, 2
  %v1364 = add i64 %v1273, %v1363
  %v1365 = mul i64 %v1361, 768
  %v1366 = getelementptr inbounds float, ptr %v1243, i64 %v1365
  %v1367 = mul i64 %v1364, 8
  %v1368 = add i64 %v1367, 0
  %v1369 = getelementptr inbounds float, ptr %v1257, i64 %v1368
  call void @outer_2x8(ptr %v1366, ptr %v116, i64 %v1272, ptr %v1369, i64 8)
  %v1370 = add nsw i64 %v1361, 1
  br label %b232
b234:
  %v1371 = add nsw i64 %v1273, 64
  br label %b208
b210:
  %v1372 = add nsw i64 %v1268, 384
  br label %b205
b207:
  %v1373 = icmp sgt i64 %v3, 1
  br i1 %v1373, label %b235, label %b236
b235:
  %v1374 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1375 = atomicrmw add ptr %v1374, i64 1 acq_rel
  %v1376 = load i64, ptr %v111, align 8
  %v1377 = add i64 %v1376, 1
  store i64 %v1377, ptr %v111, align 8
  %v1378 = mul i64 %v3, %v1377
  br label %b237
b237:
  %v1379 = load atomic i64, ptr %v1374 acquire, align 8
  %v1380 = icmp slt i64 %v1379, %v1378
  br i1 %v1380, label %b238, label %b239
b238:
  %v1381 = call i32 @sched_yield()
  br label %b237
b239:
  br label %b236
b236:
  %v1382 = mul i64 0, 8
  %v1383 = getelementptr inbounds float, ptr %v54, i64 %v1382
  %v1384 = getelementptr inbounds float, ptr %v1383, i64 0
  %v1385 = mul i64 0, 8
  %v1386 = getelementptr inbounds float, ptr %v42, i64 %v1385
  %v1387 = getelementptr inbounds float, ptr %v1386, i64 0
  %v1388 = getelementptr inbounds float, ptr %v116, i64 12288
  %v1389 = add i64 8, 1
  %v1390 = sdiv i64 %v1389, 2
  %v1391 = add i64 %v2, 1
  %v1392 = mul i64 %v1390, %v2
  %v1393 = sdiv i64 %v1392, %v3
  %v1394 = mul i64 %v1393, 2
  %v1395 = icmp slt i64 %v1394, 8
  %v1396 = select i1 %v1395, i64 %v1394, i64 8
  %v1397 = mul i64 %v1390, %v1391
  %v1398 = sdiv i64 %v1397, %v3
  %v1399 = mul i64 %v1398, 2
  %v1400 = icmp slt i64 %v1399, 8
  %v1401 = select i1 %v1400, i64 %v1399, i64 8
  %v1402 = getelementptr inbounds float, ptr %v68, i64 0
  br label %b240
b240:
  %v1403 = phi i64 [ %v1396, %b236 ], [ %v1411, %b245 ]
  %v1404 = icmp slt i64 %v1403, %v1401
  br i1 %v1404, label %b241, label %b242
b241:
  %v1405 = mul i64 %v1403, 8
  %v1406 = getelementptr inbounds float, ptr %v1402, i64 %v1405
  br label %b243
b243:
  %v1407 = phi i64 [ 0, %b241 ], [ %v1410, %b244 ]
  %v1408 = icmp slt i64 %v1407, 8
  br i1 %v1408, label %b244, label %b245
b244:
  %v1409 = getelementptr inbounds float, ptr %v1406, i64 %v1407
  store float 0x0000000000000000, ptr %v1409, align 4
  %v1410 = add nsw i64 %v1407, 1
  br label %b243
b245:
  %v1411 = add nsw i64 %v1403, 1
  br label %b240
b242:
  %v1412 = mul i64 %v8, 1
  br label %b246
b246:
  %v1413 = phi i64 [ 0, %b242 ], [ %v1517, %b251 ]
  %v1414 = icmp slt i64 %v1413, %v1412
  br i1 %v1414, label %b247, label %b248
b247:
  %v1415 = sub i64 %v1412, %v1413
  %v1416 = icmp slt i64 %v1415, 384
  %v1417 = select i1 %v1416, i64 %v1415, i64 384
  br label %b249
b249:
  %v1418 = phi i64 [ %v1396, %b247 ], [ %v1516, %b275 ]
  %v1419 = icmp slt i64 %v1418, %v1401
  br i1 %v1419, label %b250, label %b251
b250:
  %v1420 = sub i64 %v1401, %v1418
  %v1421 = icmp slt i64 %v1420, 64
  %v1422 = select i1 %v1421, i64 %v1420, i64 64
  %v1423 = sdiv i64 %v1422, 2
  %v1424 = mul i64 %v1423, 2
  %v1425 = sub i64 %v1422, %v1424
  %v1426 = mul i64 %v1413, 8
  %v1427 = add i64 %v1426, %v1418
  %v1428 = getelementptr inbounds float, ptr %v1384, i64 %v1427
  br label %b252
b252:
  %v1429 = phi i64 [ 0, %b250 ], [ %v1455, %b260 ]
  %v1430 = icmp slt i64 %v1429, %v1417
  br i1 %v1430, label %b253, label %b254
b253:
  %v1431 = mul i64 %v1429, 8
  %v1432 = getelementptr inbounds float, ptr %v1428, i64 %v1431
  %v1433 = mul i64 %v1429, 2
  %v1434 = getelementptr inbounds float, ptr %v1388, i64 %v1433
  br label %b255
b255:
  %v1435 = phi i64 [ 0, %b253 ], [ %v1444, %b256 ]
  %v1436 = icmp slt i64 %v1435, %v1423
  br i1 %v1436, label %b256, label %b257
b256:
  %v1437 = mul i64 %v1435, 2
  %v1438 = getelementptr inbounds float, ptr %v1432, i64 %v1437
  %v1439 = mul i64 %v1435, 768
  %v1440 = getelementptr inbounds float, ptr %v1434, i64 %v1439
  %v1441 = getelementptr inbounds float, ptr %v1438, i64 0
  %v1442 = load <2 x float>, ptr %v1441, align 4
  %v1443 = getelementptr inbounds float, ptr %v1440, i64 0
  store <2 x float> %v1442, ptr %v1443, align 4
  %v1444 = add nsw i64 %v1435, 1
  br label %b255
b257:
  %v1445 = mul i64 %v1423, 2
  %v1446 = getelementptr inbounds float, ptr %v1432, i64 %v1445
  %v1447 = mul i64 %v1423, 768
  %v1448 = getelementptr inbounds float, ptr %v1434, i64 %v1447
  br label %b258
b258:
  %v1449 = phi i64 [ 0, %b257 ], [ %v1454, %b259 ]
  %v1450 = icmp slt i64 %v1449, %v1425
  br i1 %v1450, label %b259, label %b260
b259:
  %v1451 = getelementptr inbounds float, ptr %v1446, i64 %v1449
  %v1452 = load float, ptr %v1451, align 4
  %v1453 = getelementptr inbounds float, ptr %v1448, i64 %v1449
  store float %v1452, ptr %v1453, align 4
  %v1454 = add nsw i64 %v1449, 1
  br label %b258, !llvm.loop !6
b260:
  %v1455 = add nsw i64 %v1429, 1
  br label %b252
b254:
  br label %b261
b261:
  %v1456 = phi i64 [ 0, %b254 ], [ %v1491, %b269 ]
  %v1457 = icmp slt i64 %v1456, 0
  br i1 %v1457, label %b262, label %b263
b262:
  %v1458 = mul i64 %v1413, 8
  %v1459 = add i64 %v1458, %v1456
  %v1460 = getelementptr inbounds float, ptr %v1387, i64 %v1459
  br label %b264
b264:
  %v1461 = phi i64 [ 0, %b262 ], [ %v1479, %b265 ]
  %v1462 = icmp slt i64 %v1461, %v1417
  br i1 %v1462, label %b265, label %b266
b265:
  %v1463 = mul i64 %v1461, 8
  %v1464 = getelementptr inbounds float, ptr %v1460, i64 %v1463
  %v1465 = mul i64 %v1461, 32
  %v1466 = getelementptr inbounds float, ptr %v116, i64 %v1465
  %v1467 = getelementptr inbounds float, ptr %v1464, i64 0
  %v1468 = load <8 x float>, ptr %v1467, align 4
  %v1469 = getelementptr inbounds float, ptr %v1466, i64 0
  store <8 x float> %v1468, ptr %v1469, align 4
  %v1470 = getelementptr inbounds float, ptr %v1464, i64 8
  %v1471 = load <8 x float>, ptr %v1470, align 4
  %v1472 = getelementptr inbounds float, ptr %v1466, i64 8
  store <8 x float> %v1471, ptr %v1472, align 4
  %v1473 = getelementptr inbounds float, ptr %v1464, i64 16
  %v1474 = load <8 x float>, ptr %v1473, align 4
  %v1475 = getelementptr inbounds float, ptr %v1466, i64 16
  store <8 x float> %v1474, ptr %v1475, align 4
  %v1476 = getelementptr inbounds float, ptr %v1464, i64 24
  %v1477 = load <8 x float>, ptr %v1476, align 4
  %v1478 = getelementptr inbounds float, ptr %v1466, i64 24
  store <8 x float> %v1477, ptr %v1478, align 4
  %v1479 = add nsw i64 %v1461, 1
  br label %b264
b266:
  %v1480 = sdiv i64 %v1422, 2
  br label %b267
b267:
  %v1481 = phi i64 [ 0, %b266 ], [ %v1490, %b268 ]
  %v1482 = icmp slt i64 %v1481, %v1480
  br i1 %v1482, label %b268, label %b269
b268:
  %v1483 = mul i64 %v1481, 2
  %v1484 = add i64 %v1418, %v1483
  %v1485 = mul i64 %v1481, 768
  %v1486 = getelementptr inbounds float, ptr %v1388, i64 %v1485
  %v1487 = mul i64 %v1484, 8
  %v1488 = add i64 %v1487, %v1456
  %v1489 = getelementptr inbounds float, ptr %v1402, i64 %v1488
  call void @outer_2x32(ptr %v1486, ptr %v116, i64 %v1417, ptr %v1489, i64 8)
  %v1490 = add nsw i64 %v1481, 1
  br label %b267
b269:
  %v1491 = add nsw i64 %v1456, 32
  br label %b261
b263:
  %v1492 = mul i64 %v1413, 8
  %v1493 = add i64 %v1492, 0
  %v1494 = getelementptr inbounds float, ptr %v1387, i64 %v1493
  br label %b270
b270:
  %v1495 = phi i64 [ 0, %b263 ], [ %v1504, %b271 ]
  %v1496 = icmp slt i64 %v1495, %v1417
  br i1 %v1496, label %b271, label %b272
b271:
  %v1497 = mul i64 %v1495, 8
  %v1498 = getelementptr inbounds float, ptr %v1494, i64 %v1497
  %v1499 = mul i64 %v1495, 8
  %v1500 = getelementptr inbounds float, ptr %v116, i64 %v1499
  %v1501 = getelementptr inbounds float, ptr %v1498, i64 0
  %v1502 = load <8 x float>, ptr %v1501, align 4
  %v1503 = getelementptr inbounds float, ptr %v1500, i64 0
  store <8 x float> %v1502, ptr %v1503, align 4
  %v1504 = add nsw i64 %v1495, 1
  br label %b270
b272:
  %v1505 = sdiv i64 %v1422, 2
  br label %b273
b273:
  %v1506 = phi i64 [ 0, %b272 ], [ %v1515, %b274 ]
  %v1507 = icmp slt i64 %v1506, %v1505
  br i1 %v1507, label %b274, label %b275
b274:
  %v1508 = mul i64 %v1506, 2
  %v1509 = add i64 %v1418, %v1508
  %v1510 = mul i64 %v1506, 768
  %v1511 = getelementptr inbounds float, ptr %v1388, i64 %v1510
  %v1512 = mul i64 %v1509, 8
  %v1513 = add i64 %v1512, 0
  %v1514 = getelementptr inbounds float, ptr %v1402, i64 %v1513
  call void @outer_2x8(ptr %v1511, ptr %v116, i64 %v1417, ptr %v1514, i64 8)
  %v1515 = add nsw i64 %v1506, 1
  br label %b273
b275:
  %v1516 = add nsw i64 %v1418, 64
  br label %b249
b251:
  %v1517 = add nsw i64 %v1413, 384
  br label %b246
b248:
  %v1518 = icmp sgt i64 %v3, 1
  br i1 %v1518, label %b276, label %b277
b276:
  %v1519 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1520 = atomicrmw add ptr %v1519, i64 1 acq_rel
  %v1521 = load i64, ptr %v111, align 8
  %v1522 = add i64 %v1521, 1
  store i64 %v1522, ptr %v111, align 8
  %v1523 = mul i64 %v3, %v1522
  br label %b278
b278:
  %v1524 = load atomic i64, ptr %v1519 acquire, align 8
  %v1525 = icmp slt i64 %v1524, %v1523
  br i1 %v1525, label %b279, label %b280
b279:
  %v1526 = call i32 @sched_yield()
  br label %b278
b280:
  br label %b277
b277:
  %v1527 = mul i64 0, 8
  %v1528 = getelementptr inbounds float, ptr %v58, i64 %v1527
  %v1529 = getelementptr inbounds float, ptr %v1528, i64 0
  %v1530 = mul i64 0, 8
  %v1531 = getelementptr inbounds float, ptr %v38, i64 %v1530
  %v1532 = getelementptr inbounds float, ptr %v1531, i64 0
  %v1533 = getelementptr inbounds float, ptr %v116, i64 12288
  %v1534 = add i64 8, 1
  %v1535 = sdiv i64 %v1534, 2
  %v1536 = add i64 %v2, 1
  %v1537 = mul i64 %v1535, %v2
  %v1538 = sdiv i64 %v1537, %v3
  %v1539 = mul i64 %v1538, 2
  %v1540 = icmp slt i64 %v1539, 8
  %v1541 = select i1 %v1540, i64 %v1539, i64 8
  %v1542 = mul i64 %v1535, %v1536
  %v1543 = sdiv i64 %v1542, %v3
  %v1544 = mul i64 %v1543, 2
  %v1545 = icmp slt i64 %v1544, 8
  %v1546 = select i1 %v1545, i64 %v1544, i64 8
  %v1547 = getelementptr inbounds float, ptr %v70, i64 0
  br label %b281
b281:
  %v1548 = phi i64 [ %v1541, %b277 ], [ %v1556, %b286 ]
  %v1549 = icmp slt i64 %v1548, %v1546
  br i1 %v1549, label %b282, label %b283
b282:
  %v1550 = mul i64 %v1548, 8
  %v1551 = getelementptr inbounds float, ptr %v1547, i64 %v1550
  br label %b284
b284:
  %v1552 = phi i64 [ 0, %b282 ], [ %v1555, %b285 ]
  %v1553 = icmp slt i64 %v1552, 8
  br i1 %v1553, label %b285, label %b286
b285:
  %v1554 = getelementptr inbounds float, ptr %v1551, i64 %v1552
  store float 0x0000000000000000, ptr %v1554, align 4
  %v1555 = add nsw i64 %v1552, 1
  br label %b284
b286:
  %v1556 = add nsw i64 %v1548, 1
  br label %b281
b283:
  %v1557 = mul i64 %v8, 1
  br label %b287
b287:
  %v1558 = phi i64 [ 0, %b283 ], [ %v1662, %b292 ]
  %v1559 = icmp slt i64 %v1558, %v1557
  br i1 %v1559, label %b288, label %b289
b288:
  %v1560 = sub i64 %v1557, %v1558
  %v1561 = icmp slt i64 %v1560, 384
  %v1562 = select i1 %v1561, i64 %v1560, i64 384
  br label %b290
b290:
  %v1563 = phi i64 [ %v1541, %b288 ], [ %v1661, %b316 ]
  %v1564 = icmp slt i64 %v1563, %v1546
  br i1 %v1564, label %b291, label %b292
b291:
  %v1565 = sub i64 %v1546, %v1563
  %v1566 = icmp slt i64 %v1565, 64
  %v1567 = select i1 %v1566, i64 %v1565, i64 64
  %v1568 = sdiv i64 %v1567, 2
  %v1569 = mul i64 %v1568, 2
  %v1570 = sub i64 %v1567, %v1569
  %v1571 = mul i64 %v1558, 8
  %v1572 = add i64 %v1571, %v1563
  %v1573 = getelementptr inbounds float, ptr %v1529, i64 %v1572
  br label %b293
b293:
  %v1574 = phi i64 [ 0, %b291 ], [ %v1600, %b301 ]
  %v1575 = icmp slt i64 %v1574, %v1562
  br i1 %v1575, label %b294, label %b295
b294:
  %v1576 = mul i64 %v1574, 8
  %v1577 = getelementptr inbounds float, ptr %v1573, i64 %v1576
  %v1578 = mul i64 %v1574, 2
  %v1579 = getelementptr inbounds float, ptr %v1533, i64 %v1578
  br label %b296
b296:
  %v1580 = phi i64 [ 0, %b294 ], [ %v1589, %b297 ]
  %v1581 = icmp slt i64 %v1580, %v1568
  br i1 %v1581, label %b297, label %b298
b297:
  %v1582 = mul i64 %v1580, 2
  %v1583 = getelementptr inbounds float, ptr %v1577, i64 %v1582
  %v1584 = mul i64 %v1580, 768
  %v1585 = getelementptr inbounds float, ptr %v1579, i64 %v1584
  %v1586 = getelementptr inbounds float, ptr %v1583, i64 0
  %v1587 = load <2 x float>, ptr %v1586, align 4
  %v1588 = getelementptr inbounds float, ptr %v1585, i64 0
  store <2 x float> %v1587, ptr %v1588, align 4
  %v1589 = add nsw i64 %v1580, 1
  br label %b296
b298:
  %v1590 = mul i64 %v1568, 2
  %v1591 = getelementptr inbounds float, ptr %v1577, i64 %v1590
  %v1592 = mul i64 %v1568, 768
  %v1593 = getelementptr inbounds float, ptr %v1579, i64 %v1592
  br label %b299
b299:
  %v1594 = phi i64 [ 0, %b298 ], [ %v1599, %b300 ]
  %v1595 = icmp slt i64 %v1594, %v1570
  br i1 %v1595, label %b300, label %b301
b300:
  %v1596 = getelementptr inbounds float, ptr %v1591, i64 %v1594
  %v1597 = load float, ptr %v1596, align 4
  %v1598 = getelementptr inbounds float, ptr %v1593, i64 %v1594
  store float %v1597, ptr %v1598, align 4
  %v1599 = add nsw i64 %v1594, 1
  br label %b299, !llvm.loop !9
b301:
  %v1600 = add nsw i64 %v1574, 1
  br label %b293
b295:
  br label %b302
b302:
  %v1601 = phi i64 [ 0, %b295 ], [ %v1636, %b310 ]
  %v1602 = icmp slt i64 %v1601, 0
  br i1 %v1602, label %b303, label %b304
b303:
  %v1603 = mul i64 %v1558, 8
  %v1604 = add i64 %v1603, %v1601
  %v1605 = getelementptr inbounds float, ptr %v1532, i64 %v1604
  br label %b305
b305:
  %v1606 = phi i64 [ 0, %b303 ], [ %v1624, %b306 ]
  %v1607 = icmp slt i64 %v1606, %v1562
  br i1 %v1607, label %b306, label %b307
b306:
  %v1608 = mul i64 %v1606, 8
  %v1609 = getelementptr inbounds float, ptr %v1605, i64 %v1608
  %v1610 = mul i64 %v1606, 32
  %v1611 = getelementptr inbounds float, ptr %v116, i64 %v1610
  %v1612 = getelementptr inbounds float, ptr %v1609, i64 0
  %v1613 = load <8 x float>, ptr %v1612, align 4
  %v1614 = getelementptr inbounds float, ptr %v1611, i64 0
  store <8 x float> %v1613, ptr %v1614, align 4
  %v1615 = getelementptr inbounds float, ptr %v1609, i64 8
  %v1616 = load <8 x float>, ptr %v1615, align 4
  %v1617 = getelementptr inbounds float, ptr %v1611, i64 8
  store <8 x float> %v1616, ptr %v1617, align 4
  %v1618 = getelementptr inbounds float, ptr %v1609, i64 16
  %v1619 = load <8 x float>, ptr %v1618, align 4
  %v1620 = getelementptr inbounds float, ptr %v1611, i64 16
  store <8 x float> %v1619, ptr %v1620, align 4
  %v1621 = getelementptr inbounds float, ptr %v1609, i64 24
  %v1622 = load <8 x float>, ptr %v1621, align 4
  %v1623 = getelementptr inbounds float, ptr %v1611, i64 24
  store <8 x float> %v1622, ptr %v1623, align 4
  %v1624 = add nsw i64 %v1606, 1
  br label %b305
b307:
  %v1625 = sdiv i64 %v1567, 2
  br label %b308
b308:
  %v1626 = phi i64 [ 0, %b307 ], [ %v1635, %b309 ]
  %v1627 = icmp slt i64 %v1626, %v1625
  br i1 %v1627, label %b309, label %b310
b309:
  %v1628 = mul i64 %v1626, 2
  %v1629 = add i64 %v1563, %v1628
  %v1630 = mul i64 %v1626, 768
  %v1631 = getelementptr inbounds float, ptr %v1533, i64 %v1630
  %v1632 = mul i64 %v1629, 8
  %v1633 = add i64 %v1632, %v1601
  %v1634 = getelementptr inbounds float, ptr %v1547, i64 %v1633
  call void @outer_2x32(ptr %v1631, ptr %v116, i64 %v1562, ptr %v1634, i64 8)
  %v1635 = add nsw i64 %v1626, 1
  br label %b308
b310:
  %v1636 = add nsw i64 %v1601, 32
  br label %b302
b304:
  %v1637 = mul i64 %v1558, 8
  %v1638 = add i64 %v1637, 0
  %v1639 = getelementptr inbounds float, ptr %v1532, i64 %v1638
  br label %b311
b311:
  %v1640 = phi i64 [ 0, %b304 ], [ %v1649, %b312 ]
  %v1641 = icmp slt i64 %v1640, %v1562
  br i1 %v1641, label %b312, label %b313
b312:
  %v1642 = mul i64 %v1640, 8
  %v1643 = getelementptr inbounds float, ptr %v1639, i64 %v1642
  %v1644 = mul i64 %v1640, 8
  %v1645 = getelementptr inbounds float, ptr %v116, i64 %v1644
  %v1646 = getelementptr inbounds float, ptr %v1643, i64 0
  %v1647 = load <8 x float>, ptr %v1646, align 4
  %v1648 = getelementptr inbounds float, ptr %v1645, i64 0
  store <8 x float> %v1647, ptr %v1648, align 4
  %v1649 = add nsw i64 %v1640, 1
  br label %b311
b313:
  %v1650 = sdiv i64 %v1567, 2
  br label %b314
b314:
  %v1651 = phi i64 [ 0, %b313 ], [ %v1660, %b315 ]
  %v1652 = icmp slt i64 %v1651, %v1650
  br i1 %v1652, label %b315, label %b316
b315:
  %v1653 = mul i64 %v1651, 2
  %v1654 = add i64 %v1563, %v1653
  %v1655 = mul i64 %v1651, 768
  %v1656 = getelementptr inbounds float, ptr %v1533, i64 %v1655
  %v1657 = mul i64 %v1654, 8
  %v1658 = add i64 %v1657, 0
  %v1659 = getelementptr inbounds float, ptr %v1547, i64 %v1658
  call void @outer_2x8(ptr %v1656, ptr %v116, i64 %v1562, ptr %v1659, i64 8)
  %v1660 = add nsw i64 %v1651, 1
  br label %b314
b316:
  %v1661 = add nsw i64 %v1563, 64
  br label %b290
b292:
  %v1662 = add nsw i64 %v1558, 384
  br label %b287
b289:
  %v1663 = icmp sgt i64 %v3, 1
  br i1 %v1663, label %b317, label %b318
b317:
  %v1664 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1665 = atomicrmw add ptr %v1664, i64 1 acq_rel
  %v1666 = load i64, ptr %v111, align 8
  %v1667 = add i64 %v1666, 1
  store i64 %v1667, ptr %v111, align 8
  %v1668 = mul i64 %v3, %v1667
  br label %b319
b319:
  %v1669 = load atomic i64, ptr %v1664 acquire, align 8
  %v1670 = icmp slt i64 %v1669, %v1668
  br i1 %v1670, label %b320, label %b321
b320:
  %v1671 = call i32 @sched_yield()
  br label %b319
b321:
  br label %b318
b318:
  %v1672 = mul i64 0, 8
  %v1673 = getelementptr inbounds float, ptr %v62, i64 %v1672
  %v1674 = getelementptr inbounds float, ptr %v1673, i64 0
  %v1675 = mul i64 0, 8
  %v1676 = getelementptr inbounds float, ptr %v20, i64 %v1675
  %v1677 = getelementptr inbounds float, ptr %v1676, i64 0
  %v1678 = getelementptr inbounds float, ptr %v116, i64 12288
  %v1679 = add i64 8, 1
  %v1680 = sdiv i64 %v1679, 2
  %v1681 = add i64 %v2, 1
  %v1682 = mul i64 %v1680, %v2
  %v1683 = sdiv i64 %v1682, %v3
  %v1684 = mul i64 %v1683, 2
  %v1685 = icmp slt i64 %v1684, 8
  %v1686 = select i1 %v1685, i64 %v1684, i64 8
  %v1687 = mul i64 %v1680, %v1681
  %v1688 = sdiv i64 %v1687, %v3
  %v1689 = mul i64 %v1688, 2
  %v1690 = icmp slt i64 %v1689, 8
  %v1691 = select i1 %v1690, i64 %v1689, i64 8
  %v1692 = getelementptr inbounds float, ptr %v72, i64 0
  br label %b322
b322:
  %v1693 = phi i64 [ %v1686, %b318 ], [ %v1701, %b327 ]
  %v1694 = icmp slt i64 %v1693, %v1691
  br i1 %v1694, label %b323, label %b324
b323:
  %v1695 = mul i64 %v1693, 8
  %v1696 = getelementptr inbounds float, ptr %v1692, i64 %v1695
  br label %b325
b325:
  %v1697 = phi i64 [ 0, %b323 ], [ %v1700, %b326 ]
  %v1698 = icmp slt i64 %v1697, 8
  br i1 %v1698, label %b326, label %b327
b326:
  %v1699 = getelementptr inbounds float, ptr %v1696, i64 %v1697
  store float 0x0000000000000000, ptr %v1699, align 4
  %v1700 = add nsw i64 %v1697, 1
  br label %b325
b327:
  %v1701 = add nsw i64 %v1693, 1
  br label %b322
b324:
  %v1702 = mul i64 %v8, 1
  br label %b328
b328:
  %v1703 = phi i64 [ 0, %b324 ], [ %v1807, %b333 ]
  %v1704 = icmp slt i64 %v1703, %v1702
  br i1 %v1704, label %b329, label %b330
b329:
  %v1705 = sub i64 %v1702, %v1703
  %v1706 = icmp slt i64 %v1705, 384
  %v1707 = select i1 %v1706, i64 %v1705, i64 384
  br label %b331
b331:
  %v1708 = phi i64 [ %v1686, %b329 ], [ %v1806, %b357 ]
  %v1709 = icmp slt i64 %v1708, %v1691
  br i1 %v1709, label %b332, label %b333
b332:
  %v1710 = sub i64 %v1691, %v1708
  %v1711 = icmp slt i64 %v1710, 64
  %v1712 = select i1 %v1711, i64 %v1710, i64 64
  %v1713 = sdiv i64 %v1712, 2
  %v1714 = mul i64 %v1713, 2
  %v1715 = sub i64 %v1712, %v1714
  %v1716 = mul i64 %v1703, 8
  %v1717 = add i64 %v1716, %v1708
  %v1718 = getelementptr inbounds float, ptr %v1674, i64 %v1717
  br label %b334
b334:
  %v1719 = phi i64 [ 0, %b332 ], [ %v1745, %b342 ]
  %v1720 = icmp slt i64 %v1719, %v1707
  br i1 %v1720, label %b335, label %b336
b335:
  %v1721 = mul i64 %v1719, 8
  %v1722 = getelementptr inbounds float, ptr %v1718, i64 %v1721
  %v1723 = mul i64 %v1719, 2
  %v1724 = getelementptr inbounds float, ptr %v1678, i64 %v1723
  br label %b337
b337:
  %v1725 = phi i64 [ 0, %b335 ], [ %v1734, %b338 ]
  %v1726 = icmp slt i64 %v1725, %v1713
  br i1 %v1726, label %b338, label %b339
b338:
  %v1727 = mul i64 %v1725, 2
  %v1728 = getelementptr inbounds float, ptr %v1722, i64 %v1727
  %v1729 = mul i64 %v1725, 768
  %v1730 = getelementptr inbounds float, ptr %v1724, i64 %v1729
  %v1731 = getelementptr inbounds float, ptr %v1728, i64 0
  %v1732 = load <2 x float>, ptr %v1731, align 4
  %v1733 = getelementptr inbounds float, ptr %v1730, i64 0
  store <2 x float> %v1732, ptr %v1733, align 4
  %v1734 = add nsw i64 %v1725, 1
  br label %b337
b339:
  %v1735 = mul i64 %v1713, 2
  %v1736 = getelementptr inbounds float, ptr %v1722, i64 %v1735
  %v1737 = mul i64 %v1713, 768
  %v1738 = getelementptr inbounds float, ptr %v1724, i64 %v1737
  br label %b340
b340:
  %v1739 = phi i64 [ 0, %b339 ], [ %v1744, %b341 ]
  %v1740 = icmp slt i64 %v1739, %v1715
  br i1 %v1740, label %b341, label %b342
b341:
  %v1741 = getelementptr inbounds float, ptr %v1736, i64 %v1739
  %v1742 = load float, ptr %v1741, align 4
  %v1743 = getelementptr inbounds float, ptr %v1738, i64 %v1739
  store float %v1742, ptr %v1743, align 4
  %v1744 = add nsw i64 %v1739, 1
  br label %b340, !llvm.loop !12
b342:
  %v1745 = add nsw i64 %v1719, 1
  br label %b334
b336:
  br label %b343
b343:
  %v1746 = phi i64 [ 0, %b336 ], [ %v1781, %b351 ]
  %v1747 = icmp slt i64 %v1746, 0
  br i1 %v1747, label %b344, label %b345
b344:
  %v1748 = mul i64 %v1703, 8
  %v1749 = add i64 %v1748, %v1746
  %v1750 = getelementptr inbounds float, ptr %v1677, i64 %v1749
  br label %b346
b346:
  %v1751 = phi i64 [ 0, %b344 ], [ %v1769, %b347 ]
  %v1752 = icmp slt i64 %v1751, %v1707
  br i1 %v1752, label %b347, label %b348
b347:
  %v1753 = mul i64 %v1751, 8
  %v1754 = getelementptr inbounds float, ptr %v1750, i64 %v1753
  %v1755 = mul i64 %v1751, 32
  %v1756 = getelementptr inbounds float, ptr %v116, i64 %v1755
  %v1757 = getelementptr inbounds float, ptr %v1754, i64 0
  %v1758 = load <8 x float>, ptr %v1757, align 4
  %v1759 = getelementptr inbounds float, ptr %v1756, i64 0
  store <8 x float> %v1758, ptr %v1759, align 4
  %v1760 = getelementptr inbounds float, ptr %v1754, i64 8
  %v1761 = load <8 x float>, ptr %v1760, align 4
  %v1762 = getelementptr inbounds float, ptr %v1756, i64 8
  store <8 x float> %v1761, ptr %v1762, align 4
  %v1763 = getelementptr inbounds float, ptr %v1754, i64 16
  %v1764 = load <8 x float>, ptr %v1763, align 4
  %v1765 = getelementptr inbounds float, ptr %v1756, i64 16
  store <8 x float> %v1764, ptr %v1765, align 4
  %v1766 = getelementptr inbounds float, ptr %v1754, i64 24
  %v1767 = load <8 x float>, ptr %v1766, align 4
  %v1768 = getelementptr inbounds float, ptr %v1756, i64 24
  store <8 x float> %v1767, ptr %v1768, align 4
  %v1769 = add nsw i64 %v1751, 1
  br label %b346
b348:
  %v1770 = sdiv i64 %v1712, 2
  br label %b349
b349:
  %v1771 = phi i64 [ 0, %b348 ], [ %v1780, %b350 ]
  %v1772 = icmp slt i64 %v1771, %v1770
  br i1 %v1772, label %b350, label %b351
b350:
  %v1773 = mul i64 %v1771, 2
  %v1774 = add i64 %v1708, %v1773
  %v1775 = mul i64 %v1771, 768
  %v1776 = getelementptr inbounds float, ptr %v1678, i64 %v1775
  %v1777 = mul i64 %v1774, 8
  %v1778 = add i64 %v1777, %v1746
  %v1779 = getelementptr inbounds float, ptr %v1692, i64 %v1778
  call void @outer_2x32(ptr %v1776, ptr %v116, i64 %v1707, ptr %v1779, i64 8)
  %v1780 = add nsw i64 %v1771, 1
  br label %b349
b351:
  %v1781 = add nsw i64 %v1746, 32
  br label %b343
b345:
  %v1782 = mul i64 %v1703, 8
  %v1783 = add i64 %v1782, 0
  %v1784 = getelementptr inbounds float, ptr %v1677, i64 %v1783
  br label %b352
b352:
  %v1785 = phi i64 [ 0, %b345 ], [ %v1794, %b353 ]
  %v1786 = icmp slt i64 %v1785, %v1707
  br i1 %v1786, label %b353, label %b354
b353:
  %v1787 = mul i64 %v1785, 8
  %v1788 = getelementptr inbounds float, ptr %v1784, i64 %v1787
  %v1789 = mul i64 %v1785, 8
  %v1790 = getelementptr inbounds float, ptr %v116, i64 %v1789
  %v1791 = getelementptr inbounds float, ptr %v1788, i64 0
  %v1792 = load <8 x float>, ptr %v1791, align 4
  %v1793 = getelementptr inbounds float, ptr %v1790, i64 0
  store <8 x float> %v1792, ptr %v1793, align 4
  %v1794 = add nsw i64 %v1785, 1
  br label %b352
b354:
  %v1795 = sdiv i64 %v1712, 2
  br label %b355
b355:
  %v1796 = phi i64 [ 0, %b354 ], [ %v1805, %b356 ]
  %v1797 = icmp slt i64 %v1796, %v1795
  br i1 %v1797, label %b356, label %b357
b356:
  %v1798 = mul i64 %v1796, 2
  %v1799 = add i64 %v1708, %v1798
  %v1800 = mul i64 %v1796, 768
  %v1801 = getelementptr inbounds float, ptr %v1678, i64 %v1800
  %v1802 = mul i64 %v1799, 8
  %v1803 = add i64 %v1802, 0
  %v1804 = getelementptr inbounds float, ptr %v1692, i64 %v1803
  call void @outer_2x8(ptr %v1801, ptr %v116, i64 %v1707, ptr %v1804, i64 8)
  %v1805 = add nsw i64 %v1796, 1
  br label %b355
b357:
  %v1806 = add nsw i64 %v1708, 64
  br label %b331
b333:
  %v1807 = add nsw i64 %v1703, 384
  br label %b328
b330:
  %v1808 = icmp sgt i64 %v3, 1
  br i1 %v1808, label %b358, label %b359
b358:
  %v1809 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1810 = atomicrmw add ptr %v1809, i64 1 acq_rel
  %v1811 = load i64, ptr %v111, align 8
  %v1812 = add i64 %v1811, 1
  store i64 %v1812, ptr %v111, align 8
  %v1813 = mul i64 %v3, %v1812
  br label %b360
b360:
  %v1814 = load atomic i64, ptr %v1809 acquire, align 8
  %v1815 = icmp slt i64 %v1814, %v1813
  br i1 %v1815, label %b361, label %b362
b361:
  %v1816 = call i32 @sched_yield()
  br label %b360
b362:
  br label %b359
b359:
  %v1817 = icmp eq i64 %v2, 0
  br i1 %v1817, label %b363, label %b364
b363:
  br label %b365
b365:
  %v1818 = phi i64 [ 0, %b363 ], [ %v1837, %b366 ]
  %v1819 = icmp slt i64 %v1818, 64
  br i1 %v1819, label %b366, label %b367
b366:
  %v1820 = add i64 0, %v1818
  %v1821 = getelementptr inbounds float, ptr %v66, i64 %v1820
  %v1822 = load <8 x float>, ptr %v1821, align 4
  %v1823 = add i64 0, %v1818
  %v1824 = getelementptr inbounds float, ptr %v68, i64 %v1823
  %v1825 = load <8 x float>, ptr %v1824, align 4
  %v1826 = fadd <8 x float> %v1822, %v1825
  %v1827 = add i64 0, %v1818
  %v1828 = getelementptr inbounds float, ptr %v70, i64 %v1827
  %v1829 = load <8 x float>, ptr %v1828, align 4
  %v1830 = fadd <8 x float> %v1826, %v1829
  %v1831 = add i64 0, %v1818
  %v1832 = getelementptr inbounds float, ptr %v72, i64 %v1831
  %v1833 = load <8 x float>, ptr %v1832, align 4
  %v1834 = fadd <8 x float> %v1830, %v1833
  %v1835 = add i64 0, %v1818
  %v1836 = getelementptr inbounds float, ptr %v30, i64 %v1835
  store <8 x float> %v1834, ptr %v1836, align 4
  %v1837 = add nsw i64 %v1818, 8
  br label %b365
b367:
  br label %b364
b364:
  %v1838 = icmp sgt i64 %v3, 1
  br i1 %v1838, label %b368, label %b369
b368:
  %v1839 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1840 = atomicrmw add ptr %v1839, i64 1 acq_rel
  %v1841 = load i64, ptr %v111, align 8
  %v1842 = add i64 %v1841, 1
  store i64 %v1842, ptr %v111, align 8
  %v1843 = mul i64 %v3, %v1842
  br label %b370
b370:
  %v1844 = load atomic i64, ptr %v1839 acquire, align 8
  %v1845 = icmp slt i64 %v1844, %v1843
  br i1 %v1845, label %b371, label %b372
b371:
  %v1846 = call i32 @sched_yield()
  br label %b370
b372:
  br label %b369
b369:
  ret void
}
define internal void @outer_2x32(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #0 {
entry:
  br label %b0
b0:
  %v5 = phi i64 [ 0, %entry ], [ %v43, %b1 ]
  %v6 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v7 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v14 = icmp slt i64 %v5, %v2
  br i1 %v14, label %b1, label %b2
b1:
  %v15 = mul i64 %v5, 32
  %v16 = getelementptr inbounds float, ptr %v1, i64 %v15
  %v17 = mul i64 %v5, 2
  %v18 = getelementptr inbounds float, ptr %v0, i64 %v17
  %v19 = getelementptr inbounds float, ptr %v16, i64 0
  %v20 = load <8 x float>, ptr %v19, align 4
  %v21 = getelementptr inbounds float, ptr %v16, i64 8
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = getelementptr inbounds float, ptr %v16, i64 16
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v16, i64 24
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v18, i64 0
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v20, <8 x float> %v6)
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v22, <8 x float> %v7)
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v8)
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v26, <8 x float> %v9)
  %v35 = getelementptr inbounds float, ptr %v18, i64 1
  %v36 = load float, ptr %v35, align 4
  %v37 = insertelement <8 x float> poison, float %v36, i64 0
  %v38 = shufflevector <8 x float> %v37, <8 x float> poison, <8 x i32> zeroinitializer
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v20, <8 x float> %v10)
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v22, <8 x float> %v11)
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v24, <8 x float> %v12)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v26, <8 x float> %v13)
  %v43 = add nsw i64 %v5, 1
  br label %b0
b2:
  %v44 = mul i64 %v4, 0
  %v45 = getelementptr inbounds float, ptr %v3, i64 %v44
  %v46 = getelementptr inbounds float, ptr %v45, i64 0
  %v47 = load <8 x float>, ptr %v46, align 4
  %v48 = fadd <8 x float> %v47, %v6
  store <8 x float> %v48, ptr %v46, align 4
  %v49 = getelementptr inbounds float, ptr %v45, i64 8
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = fadd <8 x float> %v50, %v7
  store <8 x float> %v51, ptr %v49, align 4
  %v52 = getelementptr inbounds float, ptr %v45, i64 16
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = fadd <8 x float> %v53, %v8
  store <8 x float> %v54, ptr %v52, align 4
  %v55 = getelementptr inbounds float, ptr %v45, i64 24
  %v56 = load <8 x float>, ptr %v55, align 4
  %v57 = fadd <8 x float> %v56, %v9
  store <8 x float> %v57, ptr %v55, align 4
  %v58 = mul i64 %v4, 1
  %v59 = getelementptr inbounds float, ptr %v3, i64 %v58
  %v60 = getelementptr inbounds float, ptr %v59, i64 0
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = fadd <8 x float> %v61, %v10
  store <8 x float> %v62, ptr %v60, align 4
  %v63 = getelementptr inbounds float, ptr %v59, i64 8
  %v64 = load <8 x float>, ptr %v63, align 4
  %v65 = fadd <8 x float> %v64, %v11
  store <8 x float> %v65, ptr %v63, align 4
  %v66 = getelementptr inbounds float, ptr %v59, i64 16
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = fadd <8 x float> %v67, %v12
  store <8 x float> %v68, ptr %v66, align 4
  %v69 = getelementptr inbounds float, ptr %v59, i64 24
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = fadd <8 x float> %v70, %v13
  store <8 x float> %v71, ptr %v69, align 4
  ret void
}
define internal void @outer_2x8(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #0 {
entry:
  br label %b0
b0:
  %v5 = phi i64 [ 0, %entry ], [ %v25, %b1 ]
  %v6 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v19, %b1 ]
  %v7 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v24, %b1 ]
  %v8 = icmp slt i64 %v5, %v2
  br i1 %v8, label %b1, label %b2
b1:
  %v9 = mul i64 %v5, 8
  %v10 = getelementptr inbounds float, ptr %v1, i64 %v9
  %v11 = mul i64 %v5, 2
  %v12 = getelementptr inbounds float, ptr %v0, i64 %v11
  %v13 = getelementptr inbounds float, ptr %v10, i64 0
  %v14 = load <8 x float>, ptr %v13, align 4
  %v15 = getelementptr inbounds float, ptr %v12, i64 0
  %v16 = load float, ptr %v15, align 4
  %v17 = insertelement <8 x float> poison, float %v16, i64 0
  %v18 = shufflevector <8 x float> %v17, <8 x float> poison, <8 x i32> zeroinitializer
  %v19 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v18, <8 x float> %v14, <8 x float> %v6)
  %v20 = getelementptr inbounds float, ptr %v12, i64 1
  %v21 = load float, ptr %v20, align 4
  %v22 = insertelement <8 x float> poison, float %v21, i64 0
  %v23 = shufflevector <8 x float> %v22, <8 x float> poison, <8 x i32> zeroinitializer
  %v24 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v23, <8 x float> %v14, <8 x float> %v7)
  %v25 = add nsw i64 %v5, 1
  br label %b0
b2:
  %v26 = mul i64 %v4, 0
  %v27 = getelementptr inbounds float, ptr %v3, i64 %v26
  %v28 = getelementptr inbounds float, ptr %v27, i64 0
  %v29 = load <8 x float>, ptr %v28, align 4
  %v30 = fadd <8 x float> %v29, %v6
  store <8 x float> %v30, ptr %v28, align 4
  %v31 = mul i64 %v4, 1
  %v32 = getelementptr inbounds float, ptr %v3, i64 %v31
  %v33 = getelementptr inbounds float, ptr %v32, i64 0
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = fadd <8 x float> %v34, %v7
  store <8 x float> %v35, ptr %v33, align 4
  ret void
}

declare i32 @sched_yield() #1
declare <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr>, <8 x i1>, <8 x float>)
declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare <8 x float> @llvm.fabs.v8f32(<8 x float>)
declare <8 x float> @llvm.copysign.v8f32(<8 x float>, <8 x float>)
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>)

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }

!0 = distinct !{!0, !1, !2}
!1 = !{!"llvm.loop.unroll.disable"}
!2 = !{!"llvm.loop.vectorize.width", i32 1}
!3 = distinct !{!3, !4, !5}
!4 = !{!"llvm.loop.unroll.disable"}
!5 = !{!"llvm.loop.vectorize.width", i32 1}
!6 = distinct !{!6, !7, !8}
!7 = !{!"llvm.loop.unroll.disable"}
!8 = !{!"llvm.loop.vectorize.width", i32 1}
!9 = distinct !{!9, !10, !11}
!10 = !{!"llvm.loop.unroll.disable"}
!11 = !{!"llvm.loop.vectorize.width", i32 1}
!12 = distinct !{!12, !13, !14}
!13 = !{!"llvm.loop.unroll.disable"}
!14 = !{!"llvm.loop.vectorize.width", i32 1}
