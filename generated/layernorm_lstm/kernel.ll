; generated from specs/layernorm_lstm.yaml by `make generated`: do not edit
; layernorm_lstm I=8 H=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_2x4of4_0 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x4of4_0, ptr @tile_2x4of4_0], align 8
@table_tile_8x1of1_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0, ptr @tile_2x1of1_0, ptr @tile_3x1of1_0, ptr @tile_4x1of1_0, ptr @tile_5x1of1_0, ptr @tile_6x1of1_0, ptr @tile_7x1of1_0, ptr @tile_8x1of1_0], align 8
@table_outer_tail = private unnamed_addr constant [2 x ptr] [ptr @outer_1_tail, ptr @outer_2_tail], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v724 = alloca float, i64 64, align 4
  %v1393 = alloca float, i64 64, align 4
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
  %v73 = getelementptr inbounds ptr, ptr %v0, i64 32
  %v74 = load ptr, ptr %v73, align 4
  %v75 = getelementptr inbounds ptr, ptr %v0, i64 33
  %v76 = load ptr, ptr %v75, align 4
  %v77 = getelementptr inbounds ptr, ptr %v0, i64 34
  %v78 = load ptr, ptr %v77, align 4
  %v79 = getelementptr inbounds ptr, ptr %v0, i64 35
  %v80 = load ptr, ptr %v79, align 4
  %v81 = getelementptr inbounds ptr, ptr %v0, i64 36
  %v82 = load ptr, ptr %v81, align 4
  %v83 = getelementptr inbounds ptr, ptr %v0, i64 37
  %v84 = load ptr, ptr %v83, align 4
  %v85 = getelementptr inbounds ptr, ptr %v0, i64 38
  %v86 = load ptr, ptr %v85, align 4
  %v87 = getelementptr inbounds ptr, ptr %v0, i64 39
  %v88 = load ptr, ptr %v87, align 4
  %v89 = getelementptr inbounds ptr, ptr %v0, i64 40
  %v90 = load ptr, ptr %v89, align 4
  %v91 = getelementptr inbounds ptr, ptr %v0, i64 41
  %v92 = load ptr, ptr %v91, align 4
  %v93 = getelementptr inbounds ptr, ptr %v0, i64 42
  %v94 = load ptr, ptr %v93, align 4
  %v95 = getelementptr inbounds i64, ptr %v1, i64 4
  %v96 = load i64, ptr %v95, align 8
  %v97 = getelementptr inbounds i64, ptr %v1, i64 14
  %v98 = load i64, ptr %v97, align 8
  %v99 = getelementptr inbounds i64, ptr %v1, i64 15
  %v100 = load i64, ptr %v99, align 8
  %v101 = getelementptr inbounds i64, ptr %v1, i64 16
  %v102 = load i64, ptr %v101, align 8
  %v103 = getelementptr inbounds i64, ptr %v1, i64 19
  %v104 = load i64, ptr %v103, align 8
  %v105 = getelementptr inbounds i64, ptr %v1, i64 29
  %v106 = load i64, ptr %v105, align 8
  %v107 = getelementptr inbounds i64, ptr %v1, i64 31
  %v108 = load i64, ptr %v107, align 8
  %v109 = getelementptr inbounds i64, ptr %v1, i64 32
  %v110 = load i64, ptr %v109, align 8
  %v111 = getelementptr inbounds i64, ptr %v1, i64 33
  %v112 = load i64, ptr %v111, align 8
  %v113 = getelementptr inbounds i64, ptr %v1, i64 34
  %v114 = load i64, ptr %v113, align 8
  %v115 = getelementptr inbounds i64, ptr %v1, i64 35
  %v116 = load i64, ptr %v115, align 8
  %v117 = getelementptr inbounds i64, ptr %v1, i64 36
  %v118 = load i64, ptr %v117, align 8
  %v119 = getelementptr inbounds i64, ptr %v1, i64 37
  %v120 = load i64, ptr %v119, align 8
  %v121 = getelementptr inbounds i64, ptr %v1, i64 38
  %v122 = load i64, ptr %v121, align 8
  %v123 = getelementptr inbounds i64, ptr %v1, i64 39
  %v124 = load i64, ptr %v123, align 8
  %v125 = getelementptr inbounds i64, ptr %v1, i64 40
  %v126 = load i64, ptr %v125, align 8
  %v127 = getelementptr inbounds i64, ptr %v1, i64 43
  %v128 = load i64, ptr %v127, align 8
  %v129 = getelementptr inbounds i64, ptr %v1, i64 44
  %v130 = load i64, ptr %v129, align 8
  %v131 = getelementptr inbounds i64, ptr %v1, i64 45
  %v132 = load i64, ptr %v131, align 8
  %v133 = getelementptr inbounds i64, ptr %v1, i64 46
  %v134 = load i64, ptr %v133, align 8
  %v135 = getelementptr inbounds ptr, ptr %v0, i64 43
  %v136 = load ptr, ptr %v135, align 4
  %v137 = icmp eq i64 %v2, 0
  br i1 %v137, label %b0, label %b1
b0:
  %v138 = add i64 0, 0
  %v139 = getelementptr inbounds float, ptr %v62, i64 %v138
  %v140 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v141 = shufflevector <8 x float> %v140, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v141, ptr %v139, align 4
  br label %b1
b1:
  %v142 = icmp sgt i64 %v3, 1
  br i1 %v142, label %b2, label %b3
b2:
  %v143 = getelementptr inbounds i64, ptr %v1, i64 3
  %v144 = atomicrmw add ptr %v143, i64 1 acq_rel
  %v145 = mul i64 %v3, 1
  br label %b4
b4:
  %v146 = load atomic i64, ptr %v143 acquire, align 8
  %v147 = icmp slt i64 %v146, %v145
  br i1 %v147, label %b5, label %b6
b5:
  %v148 = call i32 @sched_yield()
  br label %b4
b6:
  br label %b3
b3:
  %v149 = getelementptr inbounds i64, ptr %v1, i64 47
  %v150 = load i64, ptr %v149, align 8
  %v151 = icmp eq i64 %v150, 0
  br i1 %v151, label %b7, label %b8
b7:
  %v152 = add i64 %v7, 0
  %v153 = sdiv i64 %v152, 1
  %v154 = add i64 %v2, 1
  %v155 = mul i64 %v153, %v2
  %v156 = sdiv i64 %v155, %v3
  %v157 = mul i64 %v156, 1
  %v158 = icmp slt i64 %v157, %v7
  %v159 = select i1 %v158, i64 %v157, i64 %v7
  %v160 = mul i64 %v153, %v154
  %v161 = sdiv i64 %v160, %v3
  %v162 = mul i64 %v161, 1
  %v163 = icmp slt i64 %v162, %v7
  %v164 = select i1 %v163, i64 %v162, i64 %v7
  br label %b9
b9:
  %v165 = phi i64 [ %v159, %b7 ], [ %v176, %b10 ]
  %v166 = icmp slt i64 %v165, %v164
  br i1 %v166, label %b10, label %b11
b10:
  %v167 = and i64 0, %v100
  %v168 = mul i64 %v167, %v7
  %v169 = add i64 %v168, %v165
  %v170 = mul i64 %v169, 8
  %v171 = getelementptr inbounds float, ptr %v32, i64 %v170
  %v172 = add i64 0, 0
  %v173 = getelementptr inbounds float, ptr %v171, i64 %v172
  %v174 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v175 = shufflevector <8 x float> %v174, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v175, ptr %v173, align 4
  %v176 = add nsw i64 %v165, 1
  br label %b9
b11:
  br label %b8
b8:
  %v177 = icmp sgt i64 %v3, 1
  br i1 %v177, label %b12, label %b13
b12:
  %v178 = getelementptr inbounds i64, ptr %v1, i64 3
  %v179 = atomicrmw add ptr %v178, i64 1 acq_rel
  %v180 = mul i64 %v3, 2
  br label %b14
b14:
  %v181 = load atomic i64, ptr %v178 acquire, align 8
  %v182 = icmp slt i64 %v181, %v180
  br i1 %v182, label %b15, label %b16
b15:
  %v183 = call i32 @sched_yield()
  br label %b14
b16:
  br label %b13
b13:
  %v184 = getelementptr inbounds i64, ptr %v1, i64 48
  %v185 = load i64, ptr %v184, align 8
  %v186 = icmp eq i64 %v185, 0
  br i1 %v186, label %b17, label %b18
b17:
  %v187 = add i64 %v7, 0
  %v188 = sdiv i64 %v187, 1
  %v189 = add i64 %v2, 1
  %v190 = mul i64 %v188, %v2
  %v191 = sdiv i64 %v190, %v3
  %v192 = mul i64 %v191, 1
  %v193 = icmp slt i64 %v192, %v7
  %v194 = select i1 %v193, i64 %v192, i64 %v7
  %v195 = mul i64 %v188, %v189
  %v196 = sdiv i64 %v195, %v3
  %v197 = mul i64 %v196, 1
  %v198 = icmp slt i64 %v197, %v7
  %v199 = select i1 %v198, i64 %v197, i64 %v7
  br label %b19
b19:
  %v200 = phi i64 [ %v194, %b17 ], [ %v211, %b20 ]
  %v201 = icmp slt i64 %v200, %v199
  br i1 %v201, label %b20, label %b21
b20:
  %v202 = and i64 0, %v102
  %v203 = mul i64 %v202, %v7
  %v204 = add i64 %v203, %v200
  %v205 = mul i64 %v204, 8
  %v206 = getelementptr inbounds float, ptr %v34, i64 %v205
  %v207 = add i64 0, 0
  %v208 = getelementptr inbounds float, ptr %v206, i64 %v207
  %v209 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v210 = shufflevector <8 x float> %v209, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v210, ptr %v208, align 4
  %v211 = add nsw i64 %v200, 1
  br label %b19
b21:
  br label %b18
b18:
  %v212 = icmp sgt i64 %v3, 1
  br i1 %v212, label %b22, label %b23
b22:
  %v213 = getelementptr inbounds i64, ptr %v1, i64 3
  %v214 = atomicrmw add ptr %v213, i64 1 acq_rel
  %v215 = mul i64 %v3, 3
  br label %b24
b24:
  %v216 = load atomic i64, ptr %v213 acquire, align 8
  %v217 = icmp slt i64 %v216, %v215
  br i1 %v217, label %b25, label %b26
b25:
  %v218 = call i32 @sched_yield()
  br label %b24
b26:
  br label %b23
b23:
  %v219 = getelementptr inbounds ptr, ptr %v0, i64 43
  %v220 = load ptr, ptr %v219, align 4
  %v221 = getelementptr inbounds float, ptr %v220, i64 0
  %v222 = add i64 1, 0
  %v223 = sdiv i64 %v222, 1
  %v224 = add i64 %v2, 1
  %v225 = mul i64 %v223, %v2
  %v226 = sdiv i64 %v225, %v3
  %v227 = mul i64 %v226, 1
  %v228 = icmp slt i64 %v227, 1
  %v229 = select i1 %v228, i64 %v227, i64 1
  %v230 = mul i64 %v223, %v224
  %v231 = sdiv i64 %v230, %v3
  %v232 = mul i64 %v231, 1
  %v233 = icmp slt i64 %v232, 1
  %v234 = select i1 %v233, i64 %v232, i64 1
  br label %b27
b27:
  %v235 = phi i64 [ %v229, %b23 ], [ %v716, %b78 ]
  %v236 = icmp slt i64 %v235, %v234
  br i1 %v236, label %b28, label %b29
b28:
  %v237 = mul i64 %v235, 256
  %v238 = mul i64 %v235, 32
  %v239 = add i64 %v238, 0
  %v240 = sub i64 32, %v239
  %v241 = icmp slt i64 %v240, 0
  %v242 = select i1 %v241, i64 0, i64 %v240
  %v243 = icmp ult i64 %v242, 8
  %v244 = select i1 %v243, i64 %v242, i64 8
  %v245 = trunc i64 %v244 to i32
  %v246 = insertelement <8 x i32> poison, i32 %v245, i64 0
  %v247 = shufflevector <8 x i32> %v246, <8 x i32> poison, <8 x i32> zeroinitializer
  %v248 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v247
  %v249 = mul i64 %v239, 8
  %v250 = add i64 0, %v249
  %v251 = getelementptr inbounds float, ptr %v18, i64 %v250
  %v252 = add i64 %v237, 0
  %v253 = icmp sge i64 %v242, 8
  br i1 %v253, label %b30, label %b31
b30:
  br label %b32
b32:
  %v254 = phi i64 [ 0, %b30 ], [ %v336, %b33 ]
  %v255 = icmp slt i64 %v254, 8
  br i1 %v255, label %b33, label %b34
b33:
  %v256 = add i64 %v254, 0
  %v257 = getelementptr inbounds float, ptr %v251, i64 %v256
  %v258 = load <8 x float>, ptr %v257, align 4
  %v259 = add i64 %v254, 8
  %v260 = getelementptr inbounds float, ptr %v251, i64 %v259
  %v261 = load <8 x float>, ptr %v260, align 4
  %v262 = add i64 %v254, 16
  %v263 = getelementptr inbounds float, ptr %v251, i64 %v262
  %v264 = load <8 x float>, ptr %v263, align 4
  %v265 = add i64 %v254, 24
  %v266 = getelementptr inbounds float, ptr %v251, i64 %v265
  %v267 = load <8 x float>, ptr %v266, align 4
  %v268 = add i64 %v254, 32
  %v269 = getelementptr inbounds float, ptr %v251, i64 %v268
  %v270 = load <8 x float>, ptr %v269, align 4
  %v271 = add i64 %v254, 40
  %v272 = getelementptr inbounds float, ptr %v251, i64 %v271
  %v273 = load <8 x float>, ptr %v272, align 4
  %v274 = add i64 %v254, 48
  %v275 = getelementptr inbounds float, ptr %v251, i64 %v274
  %v276 = load <8 x float>, ptr %v275, align 4
  %v277 = add i64 %v254, 56
  %v278 = getelementptr inbounds float, ptr %v251, i64 %v277
  %v279 = load <8 x float>, ptr %v278, align 4
  %v280 = shufflevector <8 x float> %v258, <8 x float> %v270, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v281 = shufflevector <8 x float> %v258, <8 x float> %v270, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v282 = shufflevector <8 x float> %v261, <8 x float> %v273, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v283 = shufflevector <8 x float> %v261, <8 x float> %v273, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v284 = shufflevector <8 x float> %v264, <8 x float> %v276, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v285 = shufflevector <8 x float> %v264, <8 x float> %v276, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v286 = shufflevector <8 x float> %v267, <8 x float> %v279, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v287 = shufflevector <8 x float> %v267, <8 x float> %v279, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v288 = shufflevector <8 x float> %v280, <8 x float> %v284, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v289 = shufflevector <8 x float> %v280, <8 x float> %v284, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v290 = shufflevector <8 x float> %v282, <8 x float> %v286, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v291 = shufflevector <8 x float> %v282, <8 x float> %v286, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v292 = shufflevector <8 x float> %v281, <8 x float> %v285, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v293 = shufflevector <8 x float> %v281, <8 x float> %v285, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v294 = shufflevector <8 x float> %v283, <8 x float> %v287, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v295 = shufflevector <8 x float> %v283, <8 x float> %v287, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v296 = shufflevector <8 x float> %v288, <8 x float> %v290, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v297 = shufflevector <8 x float> %v288, <8 x float> %v290, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v298 = shufflevector <8 x float> %v289, <8 x float> %v291, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v299 = shufflevector <8 x float> %v289, <8 x float> %v291, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v300 = shufflevector <8 x float> %v292, <8 x float> %v294, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v301 = shufflevector <8 x float> %v292, <8 x float> %v294, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v302 = shufflevector <8 x float> %v293, <8 x float> %v295, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v303 = shufflevector <8 x float> %v293, <8 x float> %v295, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v304 = add i64 %v254, 0
  %v305 = mul i64 %v304, 32
  %v306 = add i64 %v252, %v305
  %v307 = getelementptr inbounds float, ptr %v221, i64 %v306
  store <8 x float> %v296, ptr %v307, align 4
  %v308 = add i64 %v254, 1
  %v309 = mul i64 %v308, 32
  %v310 = add i64 %v252, %v309
  %v311 = getelementptr inbounds float, ptr %v221, i64 %v310
  store <8 x float> %v297, ptr %v311, align 4
  %v312 = add i64 %v254, 2
  %v313 = mul i64 %v312, 32
  %v314 = add i64 %v252, %v313
  %v315 = getelementptr inbounds float, ptr %v221, i64 %v314
  store <8 x float> %v298, ptr %v315, align 4
  %v316 = add i64 %v254, 3
  %v317 = mul i64 %v316, 32
  %v318 = add i64 %v252, %v317
  %v319 = getelementptr inbounds float, ptr %v221, i64 %v318
  store <8 x float> %v299, ptr %v319, align 4
  %v320 = add i64 %v254, 4
  %v321 = mul i64 %v320, 32
  %v322 = add i64 %v252, %v321
  %v323 = getelementptr inbounds float, ptr %v221, i64 %v322
  store <8 x float> %v300, ptr %v323, align 4
  %v324 = add i64 %v254, 5
  %v325 = mul i64 %v324, 32
  %v326 = add i64 %v252, %v325
  %v327 = getelementptr inbounds float, ptr %v221, i64 %v326
  store <8 x float> %v301, ptr %v327, align 4
  %v328 = add i64 %v254, 6
  %v329 = mul i64 %v328, 32
  %v330 = add i64 %v252, %v329
  %v331 = getelementptr inbounds float, ptr %v221, i64 %v330
  store <8 x float> %v302, ptr %v331, align 4
  %v332 = add i64 %v254, 7
  %v333 = mul i64 %v332, 32
  %v334 = add i64 %v252, %v333
  %v335 = getelementptr inbounds float, ptr %v221, i64 %v334
  store <8 x float> %v303, ptr %v335, align 4
  %v336 = add nsw i64 %v254, 8
  br label %b32
b34:
  br label %b35
b35:
  %v337 = phi i64 [ 8, %b34 ], [ %v346, %b36 ]
  %v338 = icmp slt i64 %v337, 8
  br i1 %v338, label %b36, label %b37
b36:
  %v339 = mul i64 %v337, 1
  %v340 = getelementptr inbounds float, ptr %v251, i64 %v339
  %v341 = getelementptr float, ptr %v340, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v342 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v341, <8 x i1> %v248, <8 x float> zeroinitializer)
  %v343 = mul i64 %v337, 32
  %v344 = add i64 %v252, %v343
  %v345 = getelementptr inbounds float, ptr %v221, i64 %v344
  store <8 x float> %v342, ptr %v345, align 4
  %v346 = add nsw i64 %v337, 1
  br label %b35
b37:
  br label %b31
b31:
  %v347 = icmp slt i64 %v242, 8
  br i1 %v347, label %b38, label %b39
b38:
  br label %b40
b40:
  %v348 = phi i64 [ 0, %b38 ], [ %v357, %b41 ]
  %v349 = icmp slt i64 %v348, 8
  br i1 %v349, label %b41, label %b42
b41:
  %v350 = mul i64 %v348, 1
  %v351 = getelementptr inbounds float, ptr %v251, i64 %v350
  %v352 = getelementptr float, ptr %v351, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v353 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v352, <8 x i1> %v248, <8 x float> zeroinitializer)
  %v354 = mul i64 %v348, 32
  %v355 = add i64 %v252, %v354
  %v356 = getelementptr inbounds float, ptr %v221, i64 %v355
  store <8 x float> %v353, ptr %v356, align 4
  %v357 = add nsw i64 %v348, 1
  br label %b40
b42:
  br label %b39
b39:
  %v358 = add i64 %v238, 8
  %v359 = sub i64 32, %v358
  %v360 = icmp slt i64 %v359, 0
  %v361 = select i1 %v360, i64 0, i64 %v359
  %v362 = icmp ult i64 %v361, 8
  %v363 = select i1 %v362, i64 %v361, i64 8
  %v364 = trunc i64 %v363 to i32
  %v365 = insertelement <8 x i32> poison, i32 %v364, i64 0
  %v366 = shufflevector <8 x i32> %v365, <8 x i32> poison, <8 x i32> zeroinitializer
  %v367 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v366
  %v368 = mul i64 %v358, 8
  %v369 = add i64 0, %v368
  %v370 = getelementptr inbounds float, ptr %v18, i64 %v369
  %v371 = add i64 %v237, 8
  %v372 = icmp sge i64 %v361, 8
  br i1 %v372, label %b43, label %b44
b43:
  br label %b45
b45:
  %v373 = phi i64 [ 0, %b43 ], [ %v455, %b46 ]
  %v374 = icmp slt i64 %v373, 8
  br i1 %v374, label %b46, label %b47
b46:
  %v375 = add i64 %v373, 0
  %v376 = getelementptr inbounds float, ptr %v370, i64 %v375
  %v377 = load <8 x float>, ptr %v376, align 4
  %v378 = add i64 %v373, 8
  %v379 = getelementptr inbounds float, ptr %v370, i64 %v378
  %v380 = load <8 x float>, ptr %v379, align 4
  %v381 = add i64 %v373, 16
  %v382 = getelementptr inbounds float, ptr %v370, i64 %v381
  %v383 = load <8 x float>, ptr %v382, align 4
  %v384 = add i64 %v373, 24
  %v385 = getelementptr inbounds float, ptr %v370, i64 %v384
  %v386 = load <8 x float>, ptr %v385, align 4
  %v387 = add i64 %v373, 32
  %v388 = getelementptr inbounds float, ptr %v370, i64 %v387
  %v389 = load <8 x float>, ptr %v388, align 4
  %v390 = add i64 %v373, 40
  %v391 = getelementptr inbounds float, ptr %v370, i64 %v390
  %v392 = load <8 x float>, ptr %v391, align 4
  %v393 = add i64 %v373, 48
  %v394 = getelementptr inbounds float, ptr %v370, i64 %v393
  %v395 = load <8 x float>, ptr %v394, align 4
  %v396 = add i64 %v373, 56
  %v397 = getelementptr inbounds float, ptr %v370, i64 %v396
  %v398 = load <8 x float>, ptr %v397, align 4
  %v399 = shufflevector <8 x float> %v377, <8 x float> %v389, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v400 = shufflevector <8 x float> %v377, <8 x float> %v389, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v401 = shufflevector <8 x float> %v380, <8 x float> %v392, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v402 = shufflevector <8 x float> %v380, <8 x float> %v392, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v403 = shufflevector <8 x float> %v383, <8 x float> %v395, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v404 = shufflevector <8 x float> %v383, <8 x float> %v395, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v405 = shufflevector <8 x float> %v386, <8 x float> %v398, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v406 = shufflevector <8 x float> %v386, <8 x float> %v398, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v407 = shufflevector <8 x float> %v399, <8 x float> %v403, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v408 = shufflevector <8 x float> %v399, <8 x float> %v403, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v409 = shufflevector <8 x float> %v401, <8 x float> %v405, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v410 = shufflevector <8 x float> %v401, <8 x float> %v405, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v411 = shufflevector <8 x float> %v400, <8 x float> %v404, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v412 = shufflevector <8 x float> %v400, <8 x float> %v404, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v413 = shufflevector <8 x float> %v402, <8 x float> %v406, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v414 = shufflevector <8 x float> %v402, <8 x float> %v406, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v415 = shufflevector <8 x float> %v407, <8 x float> %v409, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v416 = shufflevector <8 x float> %v407, <8 x float> %v409, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v417 = shufflevector <8 x float> %v408, <8 x float> %v410, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v418 = shufflevector <8 x float> %v408, <8 x float> %v410, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v419 = shufflevector <8 x float> %v411, <8 x float> %v413, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v420 = shufflevector <8 x float> %v411, <8 x float> %v413, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v421 = shufflevector <8 x float> %v412, <8 x float> %v414, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v422 = shufflevector <8 x float> %v412, <8 x float> %v414, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v423 = add i64 %v373, 0
  %v424 = mul i64 %v423, 32
  %v425 = add i64 %v371, %v424
  %v426 = getelementptr inbounds float, ptr %v221, i64 %v425
  store <8 x float> %v415, ptr %v426, align 4
  %v427 = add i64 %v373, 1
  %v428 = mul i64 %v427, 32
  %v429 = add i64 %v371, %v428
  %v430 = getelementptr inbounds float, ptr %v221, i64 %v429
  store <8 x float> %v416, ptr %v430, align 4
  %v431 = add i64 %v373, 2
  %v432 = mul i64 %v431, 32
  %v433 = add i64 %v371, %v432
  %v434 = getelementptr inbounds float, ptr %v221, i64 %v433
  store <8 x float> %v417, ptr %v434, align 4
  %v435 = add i64 %v373, 3
  %v436 = mul i64 %v435, 32
  %v437 = add i64 %v371, %v436
  %v438 = getelementptr inbounds float, ptr %v221, i64 %v437
  store <8 x float> %v418, ptr %v438, align 4
  %v439 = add i64 %v373, 4
  %v440 = mul i64 %v439, 32
  %v441 = add i64 %v371, %v440
  %v442 = getelementptr inbounds float, ptr %v221, i64 %v441
  store <8 x float> %v419, ptr %v442, align 4
  %v443 = add i64 %v373, 5
  %v444 = mul i64 %v443, 32
  %v445 = add i64 %v371, %v444
  %v446 = getelementptr inbounds float, ptr %v221, i64 %v445
  store <8 x float> %v420, ptr %v446, align 4
  %v447 = add i64 %v373, 6
  %v448 = mul i64 %v447, 32
  %v449 = add i64 %v371, %v448
  %v450 = getelementptr inbounds float, ptr %v221, i64 %v449
  store <8 x float> %v421, ptr %v450, align 4
  %v451 = add i64 %v373, 7
  %v452 = mul i64 %v451, 32
  %v453 = add i64 %v371, %v452
  %v454 = getelementptr inbounds float, ptr %v221, i64 %v453
  store <8 x float> %v422, ptr %v454, align 4
  %v455 = add nsw i64 %v373, 8
  br label %b45
b47:
  br label %b48
b48:
  %v456 = phi i64 [ 8, %b47 ], [ %v465, %b49 ]
  %v457 = icmp slt i64 %v456, 8
  br i1 %v457, label %b49, label %b50
b49:
  %v458 = mul i64 %v456, 1
  %v459 = getelementptr inbounds float, ptr %v370, i64 %v458
  %v460 = getelementptr float, ptr %v459, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v461 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v460, <8 x i1> %v367, <8 x float> zeroinitializer)
  %v462 = mul i64 %v456, 32
  %v463 = add i64 %v371, %v462
  %v464 = getelementptr inbounds float, ptr %v221, i64 %v463
  store <8 x float> %v461, ptr %v464, align 4
  %v465 = add nsw i64 %v456, 1
  br label %b48
b50:
  br label %b44
b44:
  %v466 = icmp slt i64 %v361, 8
  br i1 %v466, label %b51, label %b52
b51:
  br label %b53
b53:
  %v467 = phi i64 [ 0, %b51 ], [ %v476, %b54 ]
  %v468 = icmp slt i64 %v467, 8
  br i1 %v468, label %b54, label %b55
b54:
  %v469 = mul i64 %v467, 1
  %v470 = getelementptr inbounds float, ptr %v370, i64 %v469
  %v471 = getelementptr float, ptr %v470, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v472 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v471, <8 x i1> %v367, <8 x float> zeroinitializer)
  %v473 = mul i64 %v467, 32
  %v474 = add i64 %v371, %v473
  %v475 = getelementptr inbounds float, ptr %v221, i64 %v474
  store <8 x float> %v472, ptr %v475, align 4
  %v476 = add nsw i64 %v467, 1
  br label %b53
b55:
  br label %b52
b52:
  %v477 = add i64 %v238, 16
  %v478 = sub i64 32, %v477
  %v479 = icmp slt i64 %v478, 0
  %v480 = select i1 %v479, i64 0, i64 %v478
  %v481 = icmp ult i64 %v480, 8
  %v482 = select i1 %v481, i64 %v480, i64 8
  %v483 = trunc i64 %v482 to i32
  %v484 = insertelement <8 x i32> poison, i32 %v483, i64 0
  %v485 = shufflevector <8 x i32> %v484, <8 x i32> poison, <8 x i32> zeroinitializer
  %v486 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v485
  %v487 = mul i64 %v477, 8
  %v488 = add i64 0, %v487
  %v489 = getelementptr inbounds float, ptr %v18, i64 %v488
  %v490 = add i64 %v237, 16
  %v491 = icmp sge i64 %v480, 8
  br i1 %v491, label %b56, label %b57
b56:
  br label %b58
b58:
  %v492 = phi i64 [ 0, %b56 ], [ %v574, %b59 ]
  %v493 = icmp slt i64 %v492, 8
  br i1 %v493, label %b59, label %b60
b59:
  %v494 = add i64 %v492, 0
  %v495 = getelementptr inbounds float, ptr %v489, i64 %v494
  %v496 = load <8 x float>, ptr %v495, align 4
  %v497 = add i64 %v492, 8
  %v498 = getelementptr inbounds float, ptr %v489, i64 %v497
  %v499 = load <8 x float>, ptr %v498, align 4
  %v500 = add i64 %v492, 16
  %v501 = getelementptr inbounds float, ptr %v489, i64 %v500
  %v502 = load <8 x float>, ptr %v501, align 4
  %v503 = add i64 %v492, 24
  %v504 = getelementptr inbounds float, ptr %v489, i64 %v503
  %v505 = load <8 x float>, ptr %v504, align 4
  %v506 = add i64 %v492, 32
  %v507 = getelementptr inbounds float, ptr %v489, i64 %v506
  %v508 = load <8 x float>, ptr %v507, align 4
  %v509 = add i64 %v492, 40
  %v510 = getelementptr inbounds float, ptr %v489, i64 %v509
  %v511 = load <8 x float>, ptr %v510, align 4
  %v512 = add i64 %v492, 48
  %v513 = getelementptr inbounds float, ptr %v489, i64 %v512
  %v514 = load <8 x float>, ptr %v513, align 4
  %v515 = add i64 %v492, 56
  %v516 = getelementptr inbounds float, ptr %v489, i64 %v515
  %v517 = load <8 x float>, ptr %v516, align 4
  %v518 = shufflevector <8 x float> %v496, <8 x float> %v508, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v519 = shufflevector <8 x float> %v496, <8 x float> %v508, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v520 = shufflevector <8 x float> %v499, <8 x float> %v511, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v521 = shufflevector <8 x float> %v499, <8 x float> %v511, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v522 = shufflevector <8 x float> %v502, <8 x float> %v514, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v523 = shufflevector <8 x float> %v502, <8 x float> %v514, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v524 = shufflevector <8 x float> %v505, <8 x float> %v517, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v525 = shufflevector <8 x float> %v505, <8 x float> %v517, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v526 = shufflevector <8 x float> %v518, <8 x float> %v522, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v527 = shufflevector <8 x float> %v518, <8 x float> %v522, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v528 = shufflevector <8 x float> %v520, <8 x float> %v524, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v529 = shufflevector <8 x float> %v520, <8 x float> %v524, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v530 = shufflevector <8 x float> %v519, <8 x float> %v523, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v531 = shufflevector <8 x float> %v519, <8 x float> %v523, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v532 = shufflevector <8 x float> %v521, <8 x float> %v525, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v533 = shufflevector <8 x float> %v521, <8 x float> %v525, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v534 = shufflevector <8 x float> %v526, <8 x float> %v528, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v535 = shufflevector <8 x float> %v526, <8 x float> %v528, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v536 = shufflevector <8 x float> %v527, <8 x float> %v529, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v537 = shufflevector <8 x float> %v527, <8 x float> %v529, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v538 = shufflevector <8 x float> %v530, <8 x float> %v532, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v539 = shufflevector <8 x float> %v530, <8 x float> %v532, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v540 = shufflevector <8 x float> %v531, <8 x float> %v533, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v541 = shufflevector <8 x float> %v531, <8 x float> %v533, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v542 = add i64 %v492, 0
  %v543 = mul i64 %v542, 32
  %v544 = add i64 %v490, %v543
  %v545 = getelementptr inbounds float, ptr %v221, i64 %v544
  store <8 x float> %v534, ptr %v545, align 4
  %v546 = add i64 %v492, 1
  %v547 = mul i64 %v546, 32
  %v548 = add i64 %v490, %v547
  %v549 = getelementptr inbounds float, ptr %v221, i64 %v548
  store <8 x float> %v535, ptr %v549, align 4
  %v550 = add i64 %v492, 2
  %v551 = mul i64 %v550, 32
  %v552 = add i64 %v490, %v551
  %v553 = getelementptr inbounds float, ptr %v221, i64 %v552
  store <8 x float> %v536, ptr %v553, align 4
  %v554 = add i64 %v492, 3
  %v555 = mul i64 %v554, 32
  %v556 = add i64 %v490, %v555
  %v557 = getelementptr inbounds float, ptr %v221, i64 %v556
  store <8 x float> %v537, ptr %v557, align 4
  %v558 = add i64 %v492, 4
  %v559 = mul i64 %v558, 32
  %v560 = add i64 %v490, %v559
  %v561 = getelementptr inbounds float, ptr %v221, i64 %v560
  store <8 x float> %v538, ptr %v561, align 4
  %v562 = add i64 %v492, 5
  %v563 = mul i64 %v562, 32
  %v564 = add i64 %v490, %v563
  %v565 = getelementptr inbounds float, ptr %v221, i64 %v564
  store <8 x float> %v539, ptr %v565, align 4
  %v566 = add i64 %v492, 6
  %v567 = mul i64 %v566, 32
  %v568 = add i64 %v490, %v567
  %v569 = getelementptr inbounds float, ptr %v221, i64 %v568
  store <8 x float> %v540, ptr %v569, align 4
  %v570 = add i64 %v492, 7
  %v571 = mul i64 %v570, 32
  %v572 = add i64 %v490, %v571
  %v573 = getelementptr inbounds float, ptr %v221, i64 %v572
  store <8 x float> %v541, ptr %v573, align 4
  %v574 = add nsw i64 %v492, 8
  br label %b58
b60:
  br label %b61
b61:
  %v575 = phi i64 [ 8, %b60 ], [ %v584, %b62 ]
  %v576 = icmp slt i64 %v575, 8
  br i1 %v576, label %b62, label %b63
b62:
  %v577 = mul i64 %v575, 1
  %v578 = getelementptr inbounds float, ptr %v489, i64 %v577
  %v579 = getelementptr float, ptr %v578, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v580 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v579, <8 x i1> %v486, <8 x float> zeroinitializer)
  %v581 = mul i64 %v575, 32
  %v582 = add i64 %v490, %v581
  %v583 = getelementptr inbounds float, ptr %v221, i64 %v582
  store <8 x float> %v580, ptr %v583, align 4
  %v584 = add nsw i64 %v575, 1
  br label %b61
b63:
  br label %b57
b57:
  %v585 = icmp slt i64 %v480, 8
  br i1 %v585, label %b64, label %b65
b64:
  br label %b66
b66:
  %v586 = phi i64 [ 0, %b64 ], [ %v595, %b67 ]
  %v587 = icmp slt i64 %v586, 8
  br i1 %v587, label %b67, label %b68
b67:
  %v588 = mul i64 %v586, 1
  %v589 = getelementptr inbounds float, ptr %v489, i64 %v588
  %v590 = getelementptr float, ptr %v589, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v591 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v590, <8 x i1> %v486, <8 x float> zeroinitializer)
  %v592 = mul i64 %v586, 32
  %v593 = add i64 %v490, %v592
  %v594 = getelementptr inbounds float, ptr %v221, i64 %v593
  store <8 x float> %v591, ptr %v594, align 4
  %v595 = add nsw i64 %v586, 1
  br label %b66
b68:
  br label %b65
b65:
  %v596 = add i64 %v238, 24
  %v597 = sub i64 32, %v596
  %v598 = icmp slt i64 %v597, 0
  %v599 = select i1 %v598, i64 0, i64 %v597
  %v600 = icmp ult i64 %v599, 8
  %v601 = select i1 %v600, i64 %v599, i64 8
  %v602 = trunc i64 %v601 to i32
  %v603 = insertelement <8 x i32> poison, i32 %v602, i64 0
  %v604 = shufflevector <8 x i32> %v603, <8 x i32> poison, <8 x i32> zeroinitializer
  %v605 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v604
  %v606 = mul i64 %v596, 8
  %v607 = add i64 0, %v606
  %v608 = getelementptr inbounds float, ptr %v18, i64 %v607
  %v609 = add i64 %v237, 24
  %v610 = icmp sge i64 %v599, 8
  br i1 %v610, label %b69, label %b70
b69:
  br label %b71
b71:
  %v611 = phi i64 [ 0, %b69 ], [ %v693, %b72 ]
  %v612 = icmp slt i64 %v611, 8
  br i1 %v612, label %b72, label %b73
b72:
  %v613 = add i64 %v611, 0
  %v614 = getelementptr inbounds float, ptr %v608, i64 %v613
  %v615 = load <8 x float>, ptr %v614, align 4
  %v616 = add i64 %v611, 8
  %v617 = getelementptr inbounds float, ptr %v608, i64 %v616
  %v618 = load <8 x float>, ptr %v617, align 4
  %v619 = add i64 %v611, 16
  %v620 = getelementptr inbounds float, ptr %v608, i64 %v619
  %v621 = load <8 x float>, ptr %v620, align 4
  %v622 = add i64 %v611, 24
  %v623 = getelementptr inbounds float, ptr %v608, i64 %v622
  %v624 = load <8 x float>, ptr %v623, align 4
  %v625 = add i64 %v611, 32
  %v626 = getelementptr inbounds float, ptr %v608, i64 %v625
  %v627 = load <8 x float>, ptr %v626, align 4
  %v628 = add i64 %v611, 40
  %v629 = getelementptr inbounds float, ptr %v608, i64 %v628
  %v630 = load <8 x float>, ptr %v629, align 4
  %v631 = add i64 %v611, 48
  %v632 = getelementptr inbounds float, ptr %v608, i64 %v631
  %v633 = load <8 x float>, ptr %v632, align 4
  %v634 = add i64 %v611, 56
  %v635 = getelementptr inbounds float, ptr %v608, i64 %v634
  %v636 = load <8 x float>, ptr %v635, align 4
  %v637 = shufflevector <8 x float> %v615, <8 x float> %v627, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v638 = shufflevector <8 x float> %v615, <8 x float> %v627, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v639 = shufflevector <8 x float> %v618, <8 x float> %v630, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v640 = shufflevector <8 x float> %v618, <8 x float> %v630, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v641 = shufflevector <8 x float> %v621, <8 x float> %v633, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v642 = shufflevector <8 x float> %v621, <8 x float> %v633, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v643 = shufflevector <8 x float> %v624, <8 x float> %v636, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v644 = shufflevector <8 x float> %v624, <8 x float> %v636, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v645 = shufflevector <8 x float> %v637, <8 x float> %v641, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v646 = shufflevector <8 x float> %v637, <8 x float> %v641, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v647 = shufflevector <8 x float> %v639, <8 x float> %v643, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v648 = shufflevector <8 x float> %v639, <8 x float> %v643, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v649 = shufflevector <8 x float> %v638, <8 x float> %v642, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v650 = shufflevector <8 x float> %v638, <8 x float> %v642, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v651 = shufflevector <8 x float> %v640, <8 x float> %v644, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v652 = shufflevector <8 x float> %v640, <8 x float> %v644, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v653 = shufflevector <8 x float> %v645, <8 x float> %v647, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v654 = shufflevector <8 x float> %v645, <8 x float> %v647, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v655 = shufflevector <8 x float> %v646, <8 x float> %v648, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v656 = shufflevector <8 x float> %v646, <8 x float> %v648, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v657 = shufflevector <8 x float> %v649, <8 x float> %v651, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v658 = shufflevector <8 x float> %v649, <8 x float> %v651, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v659 = shufflevector <8 x float> %v650, <8 x float> %v652, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v660 = shufflevector <8 x float> %v650, <8 x float> %v652, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v661 = add i64 %v611, 0
  %v662 = mul i64 %v661, 32
  %v663 = add i64 %v609, %v662
  %v664 = getelementptr inbounds float, ptr %v221, i64 %v663
  store <8 x float> %v653, ptr %v664, align 4
  %v665 = add i64 %v611, 1
  %v666 = mul i64 %v665, 32
  %v667 = add i64 %v609, %v666
  %v668 = getelementptr inbounds float, ptr %v221, i64 %v667
  store <8 x float> %v654, ptr %v668, align 4
  %v669 = add i64 %v611, 2
  %v670 = mul i64 %v669, 32
  %v671 = add i64 %v609, %v670
  %v672 = getelementptr inbounds float, ptr %v221, i64 %v671
  store <8 x float> %v655, ptr %v672, align 4
  %v673 = add i64 %v611, 3
  %v674 = mul i64 %v673, 32
  %v675 = add i64 %v609, %v674
  %v676 = getelementptr inbounds float, ptr %v221, i64 %v675
  store <8 x float> %v656, ptr %v676, align 4
  %v677 = add i64 %v611, 4
  %v678 = mul i64 %v677, 32
  %v679 = add i64 %v609, %v678
  %v680 = getelementptr inbounds float, ptr %v221, i64 %v679
  store <8 x float> %v657, ptr %v680, align 4
  %v681 = add i64 %v611, 5
  %v682 = mul i64 %v681, 32
  %v683 = add i64 %v609, %v682
  %v684 = getelementptr inbounds float, ptr %v221, i64 %v683
  store <8 x float> %v658, ptr %v684, align 4
  %v685 = add i64 %v611, 6
  %v686 = mul i64 %v685, 32
  %v687 = add i64 %v609, %v686
  %v688 = getelementptr inbounds float, ptr %v221, i64 %v687
  store <8 x float> %v659, ptr %v688, align 4
  %v689 = add i64 %v611, 7
  %v690 = mul i64 %v689, 32
  %v691 = add i64 %v609, %v690
  %v692 = getelementptr inbounds float, ptr %v221, i64 %v691
  store <8 x float> %v660, ptr %v692, align 4
  %v693 = add nsw i64 %v611, 8
  br label %b71
b73:
  br label %b74
b74:
  %v694 = phi i64 [ 8, %b73 ], [ %v703, %b75 ]
  %v695 = icmp slt i64 %v694, 8
  br i1 %v695, label %b75, label %b76
b75:
  %v696 = mul i64 %v694, 1
  %v697 = getelementptr inbounds float, ptr %v608, i64 %v696
  %v698 = getelementptr float, ptr %v697, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v699 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v698, <8 x i1> %v605, <8 x float> zeroinitializer)
  %v700 = mul i64 %v694, 32
  %v701 = add i64 %v609, %v700
  %v702 = getelementptr inbounds float, ptr %v221, i64 %v701
  store <8 x float> %v699, ptr %v702, align 4
  %v703 = add nsw i64 %v694, 1
  br label %b74
b76:
  br label %b70
b70:
  %v704 = icmp slt i64 %v599, 8
  br i1 %v704, label %b77, label %b78
b77:
  br label %b79
b79:
  %v705 = phi i64 [ 0, %b77 ], [ %v714, %b80 ]
  %v706 = icmp slt i64 %v705, 8
  br i1 %v706, label %b80, label %b81
b80:
  %v707 = mul i64 %v705, 1
  %v708 = getelementptr inbounds float, ptr %v608, i64 %v707
  %v709 = getelementptr float, ptr %v708, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v710 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v709, <8 x i1> %v605, <8 x float> zeroinitializer)
  %v711 = mul i64 %v705, 32
  %v712 = add i64 %v609, %v711
  %v713 = getelementptr inbounds float, ptr %v221, i64 %v712
  store <8 x float> %v710, ptr %v713, align 4
  %v714 = add nsw i64 %v705, 1
  br label %b79
b81:
  br label %b78
b78:
  %v715 = add i64 %v237, 256
  %v716 = add nsw i64 %v235, 1
  br label %b27
b29:
  %v717 = icmp sgt i64 %v3, 1
  br i1 %v717, label %b82, label %b83
b82:
  %v718 = getelementptr inbounds i64, ptr %v1, i64 3
  %v719 = atomicrmw add ptr %v718, i64 1 acq_rel
  %v720 = mul i64 %v3, 4
  br label %b84
b84:
  %v721 = load atomic i64, ptr %v718 acquire, align 8
  %v722 = icmp slt i64 %v721, %v720
  br i1 %v722, label %b85, label %b86
b85:
  %v723 = call i32 @sched_yield()
  br label %b84
b86:
  br label %b83
b83:
  %v725 = add i64 %v8, 0
  %v726 = sdiv i64 %v725, 1
  %v727 = add i64 %v2, 1
  %v728 = mul i64 %v726, %v2
  %v729 = sdiv i64 %v728, %v3
  %v730 = mul i64 %v729, 1
  %v731 = icmp slt i64 %v730, %v8
  %v732 = select i1 %v731, i64 %v730, i64 %v8
  %v733 = mul i64 %v726, %v727
  %v734 = sdiv i64 %v733, %v3
  %v735 = mul i64 %v734, 1
  %v736 = icmp slt i64 %v735, %v8
  %v737 = select i1 %v736, i64 %v735, i64 %v8
  br label %b87
b87:
  %v738 = phi i64 [ %v732, %b83 ], [ %v791, %b92 ]
  %v739 = icmp slt i64 %v738, %v737
  br i1 %v739, label %b88, label %b89
b88:
  %v740 = add i64 %v738, 96
  %v741 = icmp slt i64 %v740, %v737
  %v742 = select i1 %v741, i64 %v740, i64 %v737
  br label %b90
b90:
  %v743 = phi i64 [ 0, %b88 ], [ %v790, %b95 ]
  %v744 = icmp slt i64 %v743, 1
  br i1 %v744, label %b91, label %b92
b91:
  %v745 = sub i64 %v742, %v738
  %v746 = sub i64 2, 1
  %v747 = add i64 %v745, %v746
  %v748 = sdiv i64 %v747, 2
  br label %b93
b93:
  %v749 = phi i64 [ 0, %b91 ], [ %v789, %b100 ]
  %v750 = icmp slt i64 %v749, %v748
  br i1 %v750, label %b94, label %b95
b94:
  %v751 = mul i64 %v745, %v749
  %v752 = sdiv i64 %v751, %v748
  %v753 = add i64 %v738, %v752
  %v754 = add i64 %v749, 1
  %v755 = mul i64 %v745, %v754
  %v756 = sdiv i64 %v755, %v748
  %v757 = add i64 %v738, %v756
  %v758 = mul i64 %v743, 256
  %v759 = getelementptr inbounds float, ptr %v221, i64 %v758
  %v760 = sub i64 %v757, %v753
  %v761 = mul i64 %v753, 8
  %v762 = getelementptr inbounds float, ptr %v10, i64 %v761
  %v763 = getelementptr inbounds float, ptr %v762, i64 0
  %v764 = sub i64 %v760, 1
  %v765 = getelementptr inbounds ptr, ptr @table_tile_2x4of4_0, i64 %v764
  %v766 = load ptr, ptr %v765, align 4
  %v767 = icmp sgt i64 %v760, 0
  br i1 %v767, label %b96, label %b97
b96:
  call void %v766(ptr %v763, i64 8, ptr %v759, i64 8, ptr %v724)
  br label %b97
b97:
  %v768 = add i64 %v758, 256
  br label %b98
b98:
  %v769 = phi i64 [ %v753, %b97 ], [ %v788, %b103 ]
  %v770 = icmp slt i64 %v769, %v757
  br i1 %v770, label %b99, label %b100
b99:
  %v771 = sub i64 %v769, %v753
  %v772 = mul i64 %v771, 32
  %v773 = getelementptr inbounds float, ptr %v724, i64 %v772
  %v774 = mul i64 %v769, 32
  %v775 = getelementptr inbounds float, ptr %v64, i64 %v774
  br label %b101
b101:
  %v776 = phi i64 [ 0, %b99 ], [ %v787, %b102 ]
  %v777 = icmp slt i64 %v776, 4
  br i1 %v777, label %b102, label %b103
b102:
  %v778 = mul i64 %v743, 4
  %v779 = add i64 %v778, %v776
  %v780 = mul i64 %v779, 8
  %v781 = add i64 0, %v776
  %v782 = mul i64 %v781, 8
  %v783 = getelementptr inbounds float, ptr %v773, i64 %v782
  %v784 = load <8 x float>, ptr %v783, align 4
  %v785 = add i64 0, %v780
  %v786 = getelementptr inbounds float, ptr %v775, i64 %v785
  store <8 x float> %v784, ptr %v786, align 4
  %v787 = add nsw i64 %v776, 1
  br label %b101
b103:
  %v788 = add nsw i64 %v769, 1
  br label %b98
b100:
  %v789 = add nsw i64 %v749, 1
  br label %b93
b95:
  %v790 = add nsw i64 %v743, 1
  br label %b90
b92:
  %v791 = add nsw i64 %v738, 96
  br label %b87
b89:
  %v792 = add i64 %v8, 0
  %v793 = sdiv i64 %v792, 1
  %v794 = add i64 %v2, 1
  %v795 = mul i64 %v793, %v2
  %v796 = sdiv i64 %v795, %v3
  %v797 = mul i64 %v796, 1
  %v798 = icmp slt i64 %v797, %v8
  %v799 = select i1 %v798, i64 %v797, i64 %v8
  %v800 = mul i64 %v793, %v794
  %v801 = sdiv i64 %v800, %v3
  %v802 = mul i64 %v801, 1
  %v803 = icmp slt i64 %v802, %v8
  %v804 = select i1 %v803, i64 %v802, i64 %v8
  br label %b104
b104:
  %v805 = phi i64 [ %v799, %b89 ], [ %v830, %b109 ]
  %v806 = icmp slt i64 %v805, %v804
  br i1 %v806, label %b105, label %b106
b105:
  br label %b107
b107:
  %v807 = phi i64 [ 0, %b105 ], [ %v816, %b108 ]
  %v808 = phi <8 x float> [ splat (float 0x0000000000000000), %b105 ], [ %v815, %b108 ]
  %v809 = icmp slt i64 %v807, 32
  br i1 %v809, label %b108, label %b109
b108:
  %v810 = mul i64 %v805, 32
  %v811 = getelementptr inbounds float, ptr %v64, i64 %v810
  %v812 = add i64 0, %v807
  %v813 = getelementptr inbounds float, ptr %v811, i64 %v812
  %v814 = load <8 x float>, ptr %v813, align 4
  %v815 = fadd <8 x float> %v808, %v814
  %v816 = add nsw i64 %v807, 8
  br label %b107
b109:
  %v817 = shufflevector <8 x float> %v808, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v818 = shufflevector <8 x float> %v808, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v819 = fadd <4 x float> %v817, %v818
  %v820 = shufflevector <4 x float> %v819, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v821 = shufflevector <4 x float> %v819, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v822 = fadd <2 x float> %v820, %v821
  %v823 = extractelement <2 x float> %v822, i64 0
  %v824 = extractelement <2 x float> %v822, i64 1
  %v825 = fadd float %v823, %v824
  %v826 = fadd float %v825, 0x0000000000000000
  %v827 = mul i64 %v805, 1
  %v828 = getelementptr inbounds float, ptr %v66, i64 %v827
  %v829 = getelementptr inbounds float, ptr %v828, i64 0
  store float %v826, ptr %v829, align 4
  %v830 = add nsw i64 %v805, 1
  br label %b104
b106:
  %v831 = add i64 %v8, 0
  %v832 = sdiv i64 %v831, 1
  %v833 = add i64 %v2, 1
  %v834 = mul i64 %v832, %v2
  %v835 = sdiv i64 %v834, %v3
  %v836 = mul i64 %v835, 1
  %v837 = icmp slt i64 %v836, %v8
  %v838 = select i1 %v837, i64 %v836, i64 %v8
  %v839 = mul i64 %v832, %v833
  %v840 = sdiv i64 %v839, %v3
  %v841 = mul i64 %v840, 1
  %v842 = icmp slt i64 %v841, %v8
  %v843 = select i1 %v842, i64 %v841, i64 %v8
  br label %b110
b110:
  %v844 = phi i64 [ %v838, %b106 ], [ %v878, %b115 ]
  %v845 = icmp slt i64 %v844, %v843
  br i1 %v845, label %b111, label %b112
b111:
  br label %b113
b113:
  %v846 = phi i64 [ 0, %b111 ], [ %v864, %b114 ]
  %v847 = phi <8 x float> [ splat (float 0x0000000000000000), %b111 ], [ %v863, %b114 ]
  %v848 = icmp slt i64 %v846, 32
  br i1 %v848, label %b114, label %b115
b114:
  %v849 = mul i64 %v844, 32
  %v850 = getelementptr inbounds float, ptr %v64, i64 %v849
  %v851 = mul i64 %v844, 1
  %v852 = getelementptr inbounds float, ptr %v66, i64 %v851
  %v853 = getelementptr inbounds float, ptr %v852, i64 0
  %v854 = load float, ptr %v853, align 4
  %v855 = fdiv float %v854, 0x4040000000000000
  %v856 = add i64 0, %v846
  %v857 = getelementptr inbounds float, ptr %v850, i64 %v856
  %v858 = load <8 x float>, ptr %v857, align 4
  %v859 = insertelement <8 x float> poison, float %v855, i64 0
  %v860 = shufflevector <8 x float> %v859, <8 x float> poison, <8 x i32> zeroinitializer
  %v861 = fsub <8 x float> %v858, %v860
  %v862 = fmul <8 x float> %v861, %v861
  %v863 = fadd <8 x float> %v847, %v862
  %v864 = add nsw i64 %v846, 8
  br label %b113
b115:
  %v865 = shufflevector <8 x float> %v847, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v866 = shufflevector <8 x float> %v847, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v867 = fadd <4 x float> %v865, %v866
  %v868 = shufflevector <4 x float> %v867, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v869 = shufflevector <4 x float> %v867, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v870 = fadd <2 x float> %v868, %v869
  %v871 = extractelement <2 x float> %v870, i64 0
  %v872 = extractelement <2 x float> %v870, i64 1
  %v873 = fadd float %v871, %v872
  %v874 = fadd float %v873, 0x0000000000000000
  %v875 = mul i64 %v844, 1
  %v876 = getelementptr inbounds float, ptr %v68, i64 %v875
  %v877 = getelementptr inbounds float, ptr %v876, i64 0
  store float %v874, ptr %v877, align 4
  %v878 = add nsw i64 %v844, 1
  br label %b110
b112:
  %v879 = icmp sgt i64 %v3, 1
  br i1 %v879, label %b116, label %b117
b116:
  %v880 = getelementptr inbounds i64, ptr %v1, i64 3
  %v881 = atomicrmw add ptr %v880, i64 1 acq_rel
  %v882 = mul i64 %v3, 5
  br label %b118
b118:
  %v883 = load atomic i64, ptr %v880 acquire, align 8
  %v884 = icmp slt i64 %v883, %v882
  br i1 %v884, label %b119, label %b120
b119:
  %v885 = call i32 @sched_yield()
  br label %b118
b120:
  br label %b117
b117:
  %v886 = getelementptr inbounds ptr, ptr %v0, i64 43
  %v887 = load ptr, ptr %v886, align 4
  %v888 = getelementptr inbounds float, ptr %v887, i64 256
  %v889 = add i64 1, 0
  %v890 = sdiv i64 %v889, 1
  %v891 = add i64 %v2, 1
  %v892 = mul i64 %v890, %v2
  %v893 = sdiv i64 %v892, %v3
  %v894 = mul i64 %v893, 1
  %v895 = icmp slt i64 %v894, 1
  %v896 = select i1 %v895, i64 %v894, i64 1
  %v897 = mul i64 %v890, %v891
  %v898 = sdiv i64 %v897, %v3
  %v899 = mul i64 %v898, 1
  %v900 = icmp slt i64 %v899, 1
  %v901 = select i1 %v900, i64 %v899, i64 1
  br label %b121
b121:
  %v902 = phi i64 [ %v896, %b117 ], [ %v1383, %b172 ]
  %v903 = icmp slt i64 %v902, %v901
  br i1 %v903, label %b122, label %b123
b122:
  %v904 = mul i64 %v902, 256
  %v905 = mul i64 %v902, 32
  %v906 = add i64 %v905, 0
  %v907 = sub i64 32, %v906
  %v908 = icmp slt i64 %v907, 0
  %v909 = select i1 %v908, i64 0, i64 %v907
  %v910 = icmp ult i64 %v909, 8
  %v911 = select i1 %v910, i64 %v909, i64 8
  %v912 = trunc i64 %v911 to i32
  %v913 = insertelement <8 x i32> poison, i32 %v912, i64 0
  %v914 = shufflevector <8 x i32> %v913, <8 x i32> poison, <8 x i32> zeroinitializer
  %v915 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v914
  %v916 = mul i64 %v906, 8
  %v917 = add i64 0, %v916
  %v918 = getelementptr inbounds float, ptr %v12, i64 %v917
  %v919 = add i64 %v904, 0
  %v920 = icmp sge i64 %v909, 8
  br i1 %v920, label %b124, label %b125
b124:
  br label %b126
b126:
  %v921 = phi i64 [ 0, %b124 ], [ %v1003, %b127 ]
  %v922 = icmp slt i64 %v921, 8
  br i1 %v922, label %b127, label %b128
b127:
  %v923 = add i64 %v921, 0
  %v924 = getelementptr inbounds float, ptr %v918, i64 %v923
  %v925 = load <8 x float>, ptr %v924, align 4
  %v926 = add i64 %v921, 8
  %v927 = getelementptr inbounds float, ptr %v918, i64 %v926
  %v928 = load <8 x float>, ptr %v927, align 4
  %v929 = add i64 %v921, 16
  %v930 = getelementptr inbounds float, ptr %v918, i64 %v929
  %v931 = load <8 x float>, ptr %v930, align 4
  %v932 = add i64 %v921, 24
  %v933 = getelementptr inbounds float, ptr %v918, i64 %v932
  %v934 = load <8 x float>, ptr %v933, align 4
  %v935 = add i64 %v921, 32
  %v936 = getelementptr inbounds float, ptr %v918, i64 %v935
  %v937 = load <8 x float>, ptr %v936, align 4
  %v938 = add i64 %v921, 40
  %v939 = getelementptr inbounds float, ptr %v918, i64 %v938
  %v940 = load <8 x float>, ptr %v939, align 4
  %v941 = add i64 %v921, 48
  %v942 = getelementptr inbounds float, ptr %v918, i64 %v941
  %v943 = load <8 x float>, ptr %v942, align 4
  %v944 = add i64 %v921, 56
  %v945 = getelementptr inbounds float, ptr %v918, i64 %v944
  %v946 = load <8 x float>, ptr %v945, align 4
  %v947 = shufflevector <8 x float> %v925, <8 x float> %v937, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v948 = shufflevector <8 x float> %v925, <8 x float> %v937, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v949 = shufflevector <8 x float> %v928, <8 x float> %v940, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v950 = shufflevector <8 x float> %v928, <8 x float> %v940, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v951 = shufflevector <8 x float> %v931, <8 x float> %v943, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v952 = shufflevector <8 x float> %v931, <8 x float> %v943, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v953 = shufflevector <8 x float> %v934, <8 x float> %v946, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v954 = shufflevector <8 x float> %v934, <8 x float> %v946, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v955 = shufflevector <8 x float> %v947, <8 x float> %v951, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v956 = shufflevector <8 x float> %v947, <8 x float> %v951, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v957 = shufflevector <8 x float> %v949, <8 x float> %v953, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v958 = shufflevector <8 x float> %v949, <8 x float> %v953, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v959 = shufflevector <8 x float> %v948, <8 x float> %v952, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v960 = shufflevector <8 x float> %v948, <8 x float> %v952, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v961 = shufflevector <8 x float> %v950, <8 x float> %v954, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v962 = shufflevector <8 x float> %v950, <8 x float> %v954, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v963 = shufflevector <8 x float> %v955, <8 x float> %v957, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v964 = shufflevector <8 x float> %v955, <8 x float> %v957, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v965 = shufflevector <8 x float> %v956, <8 x float> %v958, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v966 = shufflevector <8 x float> %v956, <8 x float> %v958, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v967 = shufflevector <8 x float> %v959, <8 x float> %v961, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v968 = shufflevector <8 x float> %v959, <8 x float> %v961, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v969 = shufflevector <8 x float> %v960, <8 x float> %v962, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v970 = shufflevector <8 x float> %v960, <8 x float> %v962, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v971 = add i64 %v921, 0
  %v972 = mul i64 %v971, 32
  %v973 = add i64 %v919, %v972
  %v974 = getelementptr inbounds float, ptr %v888, i64 %v973
  store <8 x float> %v963, ptr %v974, align 4
  %v975 = add i64 %v921, 1
  %v976 = mul i64 %v975, 32
  %v977 = add i64 %v919, %v976
  %v978 = getelementptr inbounds float, ptr %v888, i64 %v977
  store <8 x float> %v964, ptr %v978, align 4
  %v979 = add i64 %v921, 2
  %v980 = mul i64 %v979, 32
  %v981 = add i64 %v919, %v980
  %v982 = getelementptr inbounds float, ptr %v888, i64 %v981
  store <8 x float> %v965, ptr %v982, align 4
  %v983 = add i64 %v921, 3
  %v984 = mul i64 %v983, 32
  %v985 = add i64 %v919, %v984
  %v986 = getelementptr inbounds float, ptr %v888, i64 %v985
  store <8 x float> %v966, ptr %v986, align 4
  %v987 = add i64 %v921, 4
  %v988 = mul i64 %v987, 32
  %v989 = add i64 %v919, %v988
  %v990 = getelementptr inbounds float, ptr %v888, i64 %v989
  store <8 x float> %v967, ptr %v990, align 4
  %v991 = add i64 %v921, 5
  %v992 = mul i64 %v991, 32
  %v993 = add i64 %v919, %v992
  %v994 = getelementptr inbounds float, ptr %v888, i64 %v993
  store <8 x float> %v968, ptr %v994, align 4
  %v995 = add i64 %v921, 6
  %v996 = mul i64 %v995, 32
  %v997 = add i64 %v919, %v996
  %v998 = getelementptr inbounds float, ptr %v888, i64 %v997
  store <8 x float> %v969, ptr %v998, align 4
  %v999 = add i64 %v921, 7
  %v1000 = mul i64 %v999, 32
  %v1001 = add i64 %v919, %v1000
  %v1002 = getelementptr inbounds float, ptr %v888, i64 %v1001
  store <8 x float> %v970, ptr %v1002, align 4
  %v1003 = add nsw i64 %v921, 8
  br label %b126
b128:
  br label %b129
b129:
  %v1004 = phi i64 [ 8, %b128 ], [ %v1013, %b130 ]
  %v1005 = icmp slt i64 %v1004, 8
  br i1 %v1005, label %b130, label %b131
b130:
  %v1006 = mul i64 %v1004, 1
  %v1007 = getelementptr inbounds float, ptr %v918, i64 %v1006
  %v1008 = getelementptr float, ptr %v1007, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1009 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1008, <8 x i1> %v915, <8 x float> zeroinitializer)
  %v1010 = mul i64 %v1004, 32
  %v1011 = add i64 %v919, %v1010
  %v1012 = getelementptr inbounds float, ptr %v888, i64 %v1011
  store <8 x float> %v1009, ptr %v1012, align 4
  %v1013 = add nsw i64 %v1004, 1
  br label %b129
b131:
  br label %b125
b125:
  %v1014 = icmp slt i64 %v909, 8
  br i1 %v1014, label %b132, label %b133
b132:
  br label %b134
b134:
  %v1015 = phi i64 [ 0, %b132 ], [ %v1024, %b135 ]
  %v1016 = icmp slt i64 %v1015, 8
  br i1 %v1016, label %b135, label %b136
b135:
  %v1017 = mul i64 %v1015, 1
  %v1018 = getelementptr inbounds float, ptr %v918, i64 %v1017
  %v1019 = getelementptr float, ptr %v1018, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1020 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1019, <8 x i1> %v915, <8 x float> zeroinitializer)
  %v1021 = mul i64 %v1015, 32
  %v1022 = add i64 %v919, %v1021
  %v1023 = getelementptr inbounds float, ptr %v888, i64 %v1022
  store <8 x float> %v1020, ptr %v1023, align 4
  %v1024 = add nsw i64 %v1015, 1
  br label %b134
b136:
  br label %b133
b133:
  %v1025 = add i64 %v905, 8
  %v1026 = sub i64 32, %v1025
  %v1027 = icmp slt i64 %v1026, 0
  %v1028 = select i1 %v1027, i64 0, i64 %v1026
  %v1029 = icmp ult i64 %v1028, 8
  %v1030 = select i1 %v1029, i64 %v1028, i64 8
  %v1031 = trunc i64 %v1030 to i32
  %v1032 = insertelement <8 x i32> poison, i32 %v1031, i64 0
  %v1033 = shufflevector <8 x i32> %v1032, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1034 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1033
  %v1035 = mul i64 %v1025, 8
  %v1036 = add i64 0, %v1035
  %v1037 = getelementptr inbounds float, ptr %v12, i64 %v1036
  %v1038 = add i64 %v904, 8
  %v1039 = icmp sge i64 %v1028, 8
  br i1 %v1039, label %b137, label %b138
b137:
  br label %b139
b139:
  %v1040 = phi i64 [ 0, %b137 ], [ %v1122, %b140 ]
  %v1041 = icmp slt i64 %v1040, 8
  br i1 %v1041, label %b140, label %b141
b140:
  %v1042 = add i64 %v1040, 0
  %v1043 = getelementptr inbounds float, ptr %v1037, i64 %v1042
  %v1044 = load <8 x float>, ptr %v1043, align 4
  %v1045 = add i64 %v1040, 8
  %v1046 = getelementptr inbounds float, ptr %v1037, i64 %v1045
  %v1047 = load <8 x float>, ptr %v1046, align 4
  %v1048 = add i64 %v1040, 16
  %v1049 = getelementptr inbounds float, ptr %v1037, i64 %v1048
  %v1050 = load <8 x float>, ptr %v1049, align 4
  %v1051 = add i64 %v1040, 24
  %v1052 = getelementptr inbounds float, ptr %v1037, i64 %v1051
  %v1053 = load <8 x float>, ptr %v1052, align 4
  %v1054 = add i64 %v1040, 32
  %v1055 = getelementptr inbounds float, ptr %v1037, i64 %v1054
  %v1056 = load <8 x float>, ptr %v1055, align 4
  %v1057 = add i64 %v1040, 40
  %v1058 = getelementptr inbounds float, ptr %v1037, i64 %v1057
  %v1059 = load <8 x float>, ptr %v1058, align 4
  %v1060 = add i64 %v1040, 48
  %v1061 = getelementptr inbounds float, ptr %v1037, i64 %v1060
  %v1062 = load <8 x float>, ptr %v1061, align 4
  %v1063 = add i64 %v1040, 56
  %v1064 = getelementptr inbounds float, ptr %v1037, i64 %v1063
  %v1065 = load <8 x float>, ptr %v1064, align 4
  %v1066 = shufflevector <8 x float> %v1044, <8 x float> %v1056, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1067 = shufflevector <8 x float> %v1044, <8 x float> %v1056, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1068 = shufflevector <8 x float> %v1047, <8 x float> %v1059, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1069 = shufflevector <8 x float> %v1047, <8 x float> %v1059, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1070 = shufflevector <8 x float> %v1050, <8 x float> %v1062, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1071 = shufflevector <8 x float> %v1050, <8 x float> %v1062, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1072 = shufflevector <8 x float> %v1053, <8 x float> %v1065, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1073 = shufflevector <8 x float> %v1053, <8 x float> %v1065, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1074 = shufflevector <8 x float> %v1066, <8 x float> %v1070, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1075 = shufflevector <8 x float> %v1066, <8 x float> %v1070, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1076 = shufflevector <8 x float> %v1068, <8 x float> %v1072, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1077 = shufflevector <8 x float> %v1068, <8 x float> %v1072, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1078 = shufflevector <8 x float> %v1067, <8 x float> %v1071, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1079 = shufflevector <8 x float> %v1067, <8 x float> %v1071, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1080 = shufflevector <8 x float> %v1069, <8 x float> %v1073, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1081 = shufflevector <8 x float> %v1069, <8 x float> %v1073, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1082 = shufflevector <8 x float> %v1074, <8 x float> %v1076, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1083 = shufflevector <8 x float> %v1074, <8 x float> %v1076, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1084 = shufflevector <8 x float> %v1075, <8 x float> %v1077, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1085 = shufflevector <8 x float> %v1075, <8 x float> %v1077, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1086 = shufflevector <8 x float> %v1078, <8 x float> %v1080, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1087 = shufflevector <8 x float> %v1078, <8 x float> %v1080, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1088 = shufflevector <8 x float> %v1079, <8 x float> %v1081, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1089 = shufflevector <8 x float> %v1079, <8 x float> %v1081, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1090 = add i64 %v1040, 0
  %v1091 = mul i64 %v1090, 32
  %v1092 = add i64 %v1038, %v1091
  %v1093 = getelementptr inbounds float, ptr %v888, i64 %v1092
  store <8 x float> %v1082, ptr %v1093, align 4
  %v1094 = add i64 %v1040, 1
  %v1095 = mul i64 %v1094, 32
  %v1096 = add i64 %v1038, %v1095
  %v1097 = getelementptr inbounds float, ptr %v888, i64 %v1096
  store <8 x float> %v1083, ptr %v1097, align 4
  %v1098 = add i64 %v1040, 2
  %v1099 = mul i64 %v1098, 32
  %v1100 = add i64 %v1038, %v1099
  %v1101 = getelementptr inbounds float, ptr %v888, i64 %v1100
  store <8 x float> %v1084, ptr %v1101, align 4
  %v1102 = add i64 %v1040, 3
  %v1103 = mul i64 %v1102, 32
  %v1104 = add i64 %v1038, %v1103
  %v1105 = getelementptr inbounds float, ptr %v888, i64 %v1104
  store <8 x float> %v1085, ptr %v1105, align 4
  %v1106 = add i64 %v1040, 4
  %v1107 = mul i64 %v1106, 32
  %v1108 = add i64 %v1038, %v1107
  %v1109 = getelementptr inbounds float, ptr %v888, i64 %v1108
  store <8 x float> %v1086, ptr %v1109, align 4
  %v1110 = add i64 %v1040, 5
  %v1111 = mul i64 %v1110, 32
  %v1112 = add i64 %v1038, %v1111
  %v1113 = getelementptr inbounds float, ptr %v888, i64 %v1112
  store <8 x float> %v1087, ptr %v1113, align 4
  %v1114 = add i64 %v1040, 6
  %v1115 = mul i64 %v1114, 32
  %v1116 = add i64 %v1038, %v1115
  %v1117 = getelementptr inbounds float, ptr %v888, i64 %v1116
  store <8 x float> %v1088, ptr %v1117, align 4
  %v1118 = add i64 %v1040, 7
  %v1119 = mul i64 %v1118, 32
  %v1120 = add i64 %v1038, %v1119
  %v1121 = getelementptr inbounds float, ptr %v888, i64 %v1120
  store <8 x float> %v1089, ptr %v1121, align 4
  %v1122 = add nsw i64 %v1040, 8
  br label %b139
b141:
  br label %b142
b142:
  %v1123 = phi i64 [ 8, %b141 ], [ %v1132, %b143 ]
  %v1124 = icmp slt i64 %v1123, 8
  br i1 %v1124, label %b143, label %b144
b143:
  %v1125 = mul i64 %v1123, 1
  %v1126 = getelementptr inbounds float, ptr %v1037, i64 %v1125
  %v1127 = getelementptr float, ptr %v1126, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1128 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1127, <8 x i1> %v1034, <8 x float> zeroinitializer)
  %v1129 = mul i64 %v1123, 32
  %v1130 = add i64 %v1038, %v1129
  %v1131 = getelementptr inbounds float, ptr %v888, i64 %v1130
  store <8 x float> %v1128, ptr %v1131, align 4
  %v1132 = add nsw i64 %v1123, 1
  br label %b142
b144:
  br label %b138
b138:
  %v1133 = icmp slt i64 %v1028, 8
  br i1 %v1133, label %b145, label %b146
b145:
  br label %b147
b147:
  %v1134 = phi i64 [ 0, %b145 ], [ %v1143, %b148 ]
  %v1135 = icmp slt i64 %v1134, 8
  br i1 %v1135, label %b148, label %b149
b148:
  %v1136 = mul i64 %v1134, 1
  %v1137 = getelementptr inbounds float, ptr %v1037, i64 %v1136
  %v1138 = getelementptr float, ptr %v1137, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1139 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1138, <8 x i1> %v1034, <8 x float> zeroinitializer)
  %v1140 = mul i64 %v1134, 32
  %v1141 = add i64 %v1038, %v1140
  %v1142 = getelementptr inbounds float, ptr %v888, i64 %v1141
  store <8 x float> %v1139, ptr %v1142, align 4
  %v1143 = add nsw i64 %v1134, 1
  br label %b147
b149:
  br label %b146
b146:
  %v1144 = add i64 %v905, 16
  %v1145 = sub i64 32, %v1144
  %v1146 = icmp slt i64 %v1145, 0
  %v1147 = select i1 %v1146, i64 0, i64 %v1145
  %v1148 = icmp ult i64 %v1147, 8
  %v1149 = select i1 %v1148, i64 %v1147, i64 8
  %v1150 = trunc i64 %v1149 to i32
  %v1151 = insertelement <8 x i32> poison, i32 %v1150, i64 0
  %v1152 = shufflevector <8 x i32> %v1151, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1153 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1152
  %v1154 = mul i64 %v1144, 8
  %v1155 = add i64 0, %v1154
  %v1156 = getelementptr inbounds float, ptr %v12, i64 %v1155
  %v1157 = add i64 %v904, 16
  %v1158 = icmp sge i64 %v1147, 8
  br i1 %v1158, label %b150, label %b151
b150:
  br label %b152
b152:
  %v1159 = phi i64 [ 0, %b150 ], [ %v1241, %b153 ]
  %v1160 = icmp slt i64 %v1159, 8
  br i1 %v1160, label %b153, label %b154
b153:
  %v1161 = add i64 %v1159, 0
  %v1162 = getelementptr inbounds float, ptr %v1156, i64 %v1161
  %v1163 = load <8 x float>, ptr %v1162, align 4
  %v1164 = add i64 %v1159, 8
  %v1165 = getelementptr inbounds float, ptr %v1156, i64 %v1164
  %v1166 = load <8 x float>, ptr %v1165, align 4
  %v1167 = add i64 %v1159, 16
  %v1168 = getelementptr inbounds float, ptr %v1156, i64 %v1167
  %v1169 = load <8 x float>, ptr %v1168, align 4
  %v1170 = add i64 %v1159, 24
  %v1171 = getelementptr inbounds float, ptr %v1156, i64 %v1170
  %v1172 = load <8 x float>, ptr %v1171, align 4
  %v1173 = add i64 %v1159, 32
  %v1174 = getelementptr inbounds float, ptr %v1156, i64 %v1173
  %v1175 = load <8 x float>, ptr %v1174, align 4
  %v1176 = add i64 %v1159, 40
  %v1177 = getelementptr inbounds float, ptr %v1156, i64 %v1176
  %v1178 = load <8 x float>, ptr %v1177, align 4
  %v1179 = add i64 %v1159, 48
  %v1180 = getelementptr inbounds float, ptr %v1156, i64 %v1179
  %v1181 = load <8 x float>, ptr %v1180, align 4
  %v1182 = add i64 %v1159, 56
  %v1183 = getelementptr inbounds float, ptr %v1156, i64 %v1182
  %v1184 = load <8 x float>, ptr %v1183, align 4
  %v1185 = shufflevector <8 x float> %v1163, <8 x float> %v1175, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1186 = shufflevector <8 x float> %v1163, <8 x float> %v1175, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1187 = shufflevector <8 x float> %v1166, <8 x float> %v1178, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1188 = shufflevector <8 x float> %v1166, <8 x float> %v1178, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1189 = shufflevector <8 x float> %v1169, <8 x float> %v1181, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1190 = shufflevector <8 x float> %v1169, <8 x float> %v1181, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1191 = shufflevector <8 x float> %v1172, <8 x float> %v1184, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1192 = shufflevector <8 x float> %v1172, <8 x float> %v1184, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1193 = shufflevector <8 x float> %v1185, <8 x float> %v1189, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1194 = shufflevector <8 x float> %v1185, <8 x float> %v1189, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1195 = shufflevector <8 x float> %v1187, <8 x float> %v1191, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1196 = shufflevector <8 x float> %v1187, <8 x float> %v1191, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1197 = shufflevector <8 x float> %v1186, <8 x float> %v1190, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1198 = shufflevector <8 x float> %v1186, <8 x float> %v1190, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1199 = shufflevector <8 x float> %v1188, <8 x float> %v1192, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1200 = shufflevector <8 x float> %v1188, <8 x float> %v1192, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1201 = shufflevector <8 x float> %v1193, <8 x float> %v1195, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1202 = shufflevector <8 x float> %v1193, <8 x float> %v1195, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1203 = shufflevector <8 x float> %v1194, <8 x float> %v1196, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1204 = shufflevector <8 x float> %v1194, <8 x float> %v1196, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1205 = shufflevector <8 x float> %v1197, <8 x float> %v1199, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1206 = shufflevector <8 x float> %v1197, <8 x float> %v1199, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1207 = shufflevector <8 x float> %v1198, <8 x float> %v1200, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1208 = shufflevector <8 x float> %v1198, <8 x float> %v1200, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1209 = add i64 %v1159, 0
  %v1210 = mul i64 %v1209, 32
  %v1211 = add i64 %v1157, %v1210
  %v1212 = getelementptr inbounds float, ptr %v888, i64 %v1211
  store <8 x float> %v1201, ptr %v1212, align 4
  %v1213 = add i64 %v1159, 1
  %v1214 = mul i64 %v1213, 32
  %v1215 = add i64 %v1157, %v1214
  %v1216 = getelementptr inbounds float, ptr %v888, i64 %v1215
  store <8 x float> %v1202, ptr %v1216, align 4
  %v1217 = add i64 %v1159, 2
  %v1218 = mul i64 %v1217, 32
  %v1219 = add i64 %v1157, %v1218
  %v1220 = getelementptr inbounds float, ptr %v888, i64 %v1219
  store <8 x float> %v1203, ptr %v1220, align 4
  %v1221 = add i64 %v1159, 3
  %v1222 = mul i64 %v1221, 32
  %v1223 = add i64 %v1157, %v1222
  %v1224 = getelementptr inbounds float, ptr %v888, i64 %v1223
  store <8 x float> %v1204, ptr %v1224, align 4
  %v1225 = add i64 %v1159, 4
  %v1226 = mul i64 %v1225, 32
  %v1227 = add i64 %v1157, %v1226
  %v1228 = getelementptr inbounds float, ptr %v888, i64 %v1227
  store <8 x float> %v1205, ptr %v1228, align 4
  %v1229 = add i64 %v1159, 5
  %v1230 = mul i64 %v1229, 32
  %v1231 = add i64 %v1157, %v1230
  %v1232 = getelementptr inbounds float, ptr %v888, i64 %v1231
  store <8 x float> %v1206, ptr %v1232, align 4
  %v1233 = add i64 %v1159, 6
  %v1234 = mul i64 %v1233, 32
  %v1235 = add i64 %v1157, %v1234
  %v1236 = getelementptr inbounds float, ptr %v888, i64 %v1235
  store <8 x float> %v1207, ptr %v1236, align 4
  %v1237 = add i64 %v1159, 7
  %v1238 = mul i64 %v1237, 32
  %v1239 = add i64 %v1157, %v1238
  %v1240 = getelementptr inbounds float, ptr %v888, i64 %v1239
  store <8 x float> %v1208, ptr %v1240, align 4
  %v1241 = add nsw i64 %v1159, 8
  br label %b152
b154:
  br label %b155
b155:
  %v1242 = phi i64 [ 8, %b154 ], [ %v1251, %b156 ]
  %v1243 = icmp slt i64 %v1242, 8
  br i1 %v1243, label %b156, label %b157
b156:
  %v1244 = mul i64 %v1242, 1
  %v1245 = getelementptr inbounds float, ptr %v1156, i64 %v1244
  %v1246 = getelementptr float, ptr %v1245, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1247 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1246, <8 x i1> %v1153, <8 x float> zeroinitializer)
  %v1248 = mul i64 %v1242, 32
  %v1249 = add i64 %v1157, %v1248
  %v1250 = getelementptr inbounds float, ptr %v888, i64 %v1249
  store <8 x float> %v1247, ptr %v1250, align 4
  %v1251 = add nsw i64 %v1242, 1
  br label %b155
b157:
  br label %b151
b151:
  %v1252 = icmp slt i64 %v1147, 8
  br i1 %v1252, label %b158, label %b159
b158:
  br label %b160
b160:
  %v1253 = phi i64 [ 0, %b158 ], [ %v1262, %b161 ]
  %v1254 = icmp slt i64 %v1253, 8
  br i1 %v1254, label %b161, label %b162
b161:
  %v1255 = mul i64 %v1253, 1
  %v1256 = getelementptr inbounds float, ptr %v1156, i64 %v1255
  %v1257 = getelementptr float, ptr %v1256, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1258 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1257, <8 x i1> %v1153, <8 x float> zeroinitializer)
  %v1259 = mul i64 %v1253, 32
  %v1260 = add i64 %v1157, %v1259
  %v1261 = getelementptr inbounds float, ptr %v888, i64 %v1260
  store <8 x float> %v1258, ptr %v1261, align 4
  %v1262 = add nsw i64 %v1253, 1
  br label %b160
b162:
  br label %b159
b159:
  %v1263 = add i64 %v905, 24
  %v1264 = sub i64 32, %v1263
  %v1265 = icmp slt i64 %v1264, 0
  %v1266 = select i1 %v1265, i64 0, i64 %v1264
  %v1267 = icmp ult i64 %v1266, 8
  %v1268 = select i1 %v1267, i64 %v1266, i64 8
  %v1269 = trunc i64 %v1268 to i32
  %v1270 = insertelement <8 x i32> poison, i32 %v1269, i64 0
  %v1271 = shufflevector <8 x i32> %v1270, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1272 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1271
  %v1273 = mul i64 %v1263, 8
  %v1274 = add i64 0, %v1273
  %v1275 = getelementptr inbounds float, ptr %v12, i64 %v1274
  %v1276 = add i64 %v904, 24
  %v1277 = icmp sge i64 %v1266, 8
  br i1 %v1277, label %b163, label %b164
b163:
  br label %b165
b165:
  %v1278 = phi i64 [ 0, %b163 ], [ %v1360, %b166 ]
  %v1279 = icmp slt i64 %v1278, 8
  br i1 %v1279, label %b166, label %b167
b166:
  %v1280 = add i64 %v1278, 0
  %v1281 = getelementptr inbounds float, ptr %v1275, i64 %v1280
  %v1282 = load <8 x float>, ptr %v1281, align 4
  %v1283 = add i64 %v1278, 8
  %v1284 = getelementptr inbounds float, ptr %v1275, i64 %v1283
  %v1285 = load <8 x float>, ptr %v1284, align 4
  %v1286 = add i64 %v1278, 16
  %v1287 = getelementptr inbounds float, ptr %v1275, i64 %v1286
  %v1288 = load <8 x float>, ptr %v1287, align 4
  %v1289 = add i64 %v1278, 24
  %v1290 = getelementptr inbounds float, ptr %v1275, i64 %v1289
  %v1291 = load <8 x float>, ptr %v1290, align 4
  %v1292 = add i64 %v1278, 32
  %v1293 = getelementptr inbounds float, ptr %v1275, i64 %v1292
  %v1294 = load <8 x float>, ptr %v1293, align 4
  %v1295 = add i64 %v1278, 40
  %v1296 = getelementptr inbounds float, ptr %v1275, i64 %v1295
  %v1297 = load <8 x float>, ptr %v1296, align 4
  %v1298 = add i64 %v1278, 48
  %v1299 = getelementptr inbounds float, ptr %v1275, i64 %v1298
  %v1300 = load <8 x float>, ptr %v1299, align 4
  %v1301 = add i64 %v1278, 56
  %v1302 = getelementptr inbounds float, ptr %v1275, i64 %v1301
  %v1303 = load <8 x float>, ptr %v1302, align 4
  %v1304 = shufflevector <8 x float> %v1282, <8 x float> %v1294, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1305 = shufflevector <8 x float> %v1282, <8 x float> %v1294, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1306 = shufflevector <8 x float> %v1285, <8 x float> %v1297, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1307 = shufflevector <8 x float> %v1285, <8 x float> %v1297, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1308 = shufflevector <8 x float> %v1288, <8 x float> %v1300, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1309 = shufflevector <8 x float> %v1288, <8 x float> %v1300, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1310 = shufflevector <8 x float> %v1291, <8 x float> %v1303, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1311 = shufflevector <8 x float> %v1291, <8 x float> %v1303, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1312 = shufflevector <8 x float> %v1304, <8 x float> %v1308, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1313 = shufflevector <8 x float> %v1304, <8 x float> %v1308, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1314 = shufflevector <8 x float> %v1306, <8 x float> %v1310, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1315 = shufflevector <8 x float> %v1306, <8 x float> %v1310, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1316 = shufflevector <8 x float> %v1305, <8 x float> %v1309, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1317 = shufflevector <8 x float> %v1305, <8 x float> %v1309, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1318 = shufflevector <8 x float> %v1307, <8 x float> %v1311, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1319 = shufflevector <8 x float> %v1307, <8 x float> %v1311, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1320 = shufflevector <8 x float> %v1312, <8 x float> %v1314, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1321 = shufflevector <8 x float> %v1312, <8 x float> %v1314, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1322 = shufflevector <8 x float> %v1313, <8 x float> %v1315, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1323 = shufflevector <8 x float> %v1313, <8 x float> %v1315, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1324 = shufflevector <8 x float> %v1316, <8 x float> %v1318, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1325 = shufflevector <8 x float> %v1316, <8 x float> %v1318, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1326 = shufflevector <8 x float> %v1317, <8 x float> %v1319, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1327 = shufflevector <8 x float> %v1317, <8 x float> %v1319, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1328 = add i64 %v1278, 0
  %v1329 = mul i64 %v1328, 32
  %v1330 = add i64 %v1276, %v1329
  %v1331 = getelementptr inbounds float, ptr %v888, i64 %v1330
  store <8 x float> %v1320, ptr %v1331, align 4
  %v1332 = add i64 %v1278, 1
  %v1333 = mul i64 %v1332, 32
  %v1334 = add i64 %v1276, %v1333
  %v1335 = getelementptr inbounds float, ptr %v888, i64 %v1334
  store <8 x float> %v1321, ptr %v1335, align 4
  %v1336 = add i64 %v1278, 2
  %v1337 = mul i64 %v1336, 32
  %v1338 = add i64 %v1276, %v1337
  %v1339 = getelementptr inbounds float, ptr %v888, i64 %v1338
  store <8 x float> %v1322, ptr %v1339, align 4
  %v1340 = add i64 %v1278, 3
  %v1341 = mul i64 %v1340, 32
  %v1342 = add i64 %v1276, %v1341
  %v1343 = getelementptr inbounds float, ptr %v888, i64 %v1342
  store <8 x float> %v1323, ptr %v1343, align 4
  %v1344 = add i64 %v1278, 4
  %v1345 = mul i64 %v1344, 32
  %v1346 = add i64 %v1276, %v1345
  %v1347 = getelementptr inbounds float, ptr %v888, i64 %v1346
  store <8 x float> %v1324, ptr %v1347, align 4
  %v1348 = add i64 %v1278, 5
  %v1349 = mul i64 %v1348, 32
  %v1350 = add i64 %v1276, %v1349
  %v1351 = getelementptr inbounds float, ptr %v888, i64 %v1350
  store <8 x float> %v1325, ptr %v1351, align 4
  %v1352 = add i64 %v1278, 6
  %v1353 = mul i64 %v1352, 32
  %v1354 = add i64 %v1276, %v1353
  %v1355 = getelementptr inbounds float, ptr %v888, i64 %v1354
  store <8 x float> %v1326, ptr %v1355, align 4
  %v1356 = add i64 %v1278, 7
  %v1357 = mul i64 %v1356, 32
  %v1358 = add i64 %v1276, %v1357
  %v1359 = getelementptr inbounds float, ptr %v888, i64 %v1358
  store <8 x float> %v1327, ptr %v1359, align 4
  %v1360 = add nsw i64 %v1278, 8
  br label %b165
b167:
  br label %b168
b168:
  %v1361 = phi i64 [ 8, %b167 ], [ %v1370, %b169 ]
  %v1362 = icmp slt i64 %v1361, 8
  br i1 %v1362, label %b169, label %b170
b169:
  %v1363 = mul i64 %v1361, 1
  %v1364 = getelementptr inbounds float, ptr %v1275, i64 %v1363
  %v1365 = getelementptr float, ptr %v1364, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1366 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1365, <8 x i1> %v1272, <8 x float> zeroinitializer)
  %v1367 = mul i64 %v1361, 32
  %v1368 = add i64 %v1276, %v1367
  %v1369 = getelementptr inbounds float, ptr %v888, i64 %v1368
  store <8 x float> %v1366, ptr %v1369, align 4
  %v1370 = add nsw i64 %v1361, 1
  br label %b168
b170:
  br label %b164
b164:
  %v1371 = icmp slt i64 %v1266, 8
  br i1 %v1371, label %b171, label %b172
b171:
  br label %b173
b173:
  %v1372 = phi i64 [ 0, %b171 ], [ %v1381, %b174 ]
  %v1373 = icmp slt i64 %v1372, 8
  br i1 %v1373, label %b174, label %b175
b174:
  %v1374 = mul i64 %v1372, 1
  %v1375 = getelementptr inbounds float, ptr %v1275, i64 %v1374
  %v1376 = getelementptr float, ptr %v1375, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1377 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1376, <8 x i1> %v1272, <8 x float> zeroinitializer)
  %v1378 = mul i64 %v1372, 32
  %v1379 = add i64 %v1276, %v1378
  %v1380 = getelementptr inbounds float, ptr %v888, i64 %v1379
  store <8 x float> %v1377, ptr %v1380, align 4
  %v1381 = add nsw i64 %v1372, 1
  br label %b173
b175:
  br label %b172
b172:
  %v1382 = add i64 %v904, 256
  %v1383 = add nsw i64 %v902, 1
  br label %b121
b123:
  %v1384 = icmp sgt i64 %v3, 1
  br i1 %v1384, label %b176, label %b177
b176:
  %v1385 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1386 = atomicrmw add ptr %v1385, i64 1 acq_rel
  %v1387 = mul i64 %v3, 6
  br label %b178
b178:
  %v1388 = load atomic i64, ptr %v1385 acquire, align 8
  %v1389 = icmp slt i64 %v1388, %v1387
  br i1 %v1389, label %b179, label %b180
b179:
  %v1390 = call i32 @sched_yield()
  br label %b178
b180:
  br label %b177
b177:
  br label %b181
b181:
  %v1391 = phi i64 [ 0, %b177 ], [ %v2291, %b242 ]
  %v1392 = icmp slt i64 %v1391, %v5
  br i1 %v1392, label %b182, label %b183
b182:
  %v1394 = add i64 %v7, 0
  %v1395 = sdiv i64 %v1394, 1
  %v1396 = add i64 %v2, 1
  %v1397 = mul i64 %v1395, %v2
  %v1398 = sdiv i64 %v1397, %v3
  %v1399 = mul i64 %v1398, 1
  %v1400 = icmp slt i64 %v1399, %v7
  %v1401 = select i1 %v1400, i64 %v1399, i64 %v7
  %v1402 = mul i64 %v1395, %v1396
  %v1403 = sdiv i64 %v1402, %v3
  %v1404 = mul i64 %v1403, 1
  %v1405 = icmp slt i64 %v1404, %v7
  %v1406 = select i1 %v1405, i64 %v1404, i64 %v7
  br label %b184
b184:
  %v1407 = phi i64 [ %v1401, %b182 ], [ %v1468, %b189 ]
  %v1408 = icmp slt i64 %v1407, %v1406
  br i1 %v1408, label %b185, label %b186
b185:
  %v1409 = add i64 %v1407, 96
  %v1410 = icmp slt i64 %v1409, %v1406
  %v1411 = select i1 %v1410, i64 %v1409, i64 %v1406
  br label %b187
b187:
  %v1412 = phi i64 [ 0, %b185 ], [ %v1467, %b192 ]
  %v1413 = icmp slt i64 %v1412, 1
  br i1 %v1413, label %b188, label %b189
b188:
  %v1414 = sub i64 %v1411, %v1407
  %v1415 = sub i64 2, 1
  %v1416 = add i64 %v1414, %v1415
  %v1417 = sdiv i64 %v1416, 2
  br label %b190
b190:
  %v1418 = phi i64 [ 0, %b188 ], [ %v1466, %b197 ]
  %v1419 = icmp slt i64 %v1418, %v1417
  br i1 %v1419, label %b191, label %b192
b191:
  %v1420 = mul i64 %v1414, %v1418
  %v1421 = sdiv i64 %v1420, %v1417
  %v1422 = add i64 %v1407, %v1421
  %v1423 = add i64 %v1418, 1
  %v1424 = mul i64 %v1414, %v1423
  %v1425 = sdiv i64 %v1424, %v1417
  %v1426 = add i64 %v1407, %v1425
  %v1427 = mul i64 %v1412, 256
  %v1428 = getelementptr inbounds float, ptr %v888, i64 %v1427
  %v1429 = sub i64 %v1426, %v1422
  %v1430 = add i64 %v1391, 0
  %v1431 = and i64 %v1430, %v100
  %v1432 = mul i64 %v1431, %v7
  %v1433 = add i64 %v1432, %v1422
  %v1434 = mul i64 %v1433, 8
  %v1435 = getelementptr inbounds float, ptr %v32, i64 %v1434
  %v1436 = getelementptr inbounds float, ptr %v1435, i64 0
  %v1437 = sub i64 %v1429, 1
  %v1438 = getelementptr inbounds ptr, ptr @table_tile_2x4of4_0, i64 %v1437
  %v1439 = load ptr, ptr %v1438, align 4
  %v1440 = icmp sgt i64 %v1429, 0
  br i1 %v1440, label %b193, label %b194
b193:
  call void %v1439(ptr %v1436, i64 8, ptr %v1428, i64 8, ptr %v1393)
  br label %b194
b194:
  %v1441 = add i64 %v1427, 256
  br label %b195
b195:
  %v1442 = phi i64 [ %v1422, %b194 ], [ %v1465, %b200 ]
  %v1443 = icmp slt i64 %v1442, %v1426
  br i1 %v1443, label %b196, label %b197
b196:
  %v1444 = sub i64 %v1442, %v1422
  %v1445 = mul i64 %v1444, 32
  %v1446 = getelementptr inbounds float, ptr %v1393, i64 %v1445
  %v1447 = add i64 %v1391, 0
  %v1448 = and i64 %v1447, %v114
  %v1449 = mul i64 %v1448, %v7
  %v1450 = add i64 %v1449, %v1442
  %v1451 = mul i64 %v1450, 32
  %v1452 = getelementptr inbounds float, ptr %v70, i64 %v1451
  br label %b198
b198:
  %v1453 = phi i64 [ 0, %b196 ], [ %v1464, %b199 ]
  %v1454 = icmp slt i64 %v1453, 4
  br i1 %v1454, label %b199, label %b200
b199:
  %v1455 = mul i64 %v1412, 4
  %v1456 = add i64 %v1455, %v1453
  %v1457 = mul i64 %v1456, 8
  %v1458 = add i64 0, %v1453
  %v1459 = mul i64 %v1458, 8
  %v1460 = getelementptr inbounds float, ptr %v1446, i64 %v1459
  %v1461 = load <8 x float>, ptr %v1460, align 4
  %v1462 = add i64 0, %v1457
  %v1463 = getelementptr inbounds float, ptr %v1452, i64 %v1462
  store <8 x float> %v1461, ptr %v1463, align 4
  %v1464 = add nsw i64 %v1453, 1
  br label %b198
b200:
  %v1465 = add nsw i64 %v1442, 1
  br label %b195
b197:
  %v1466 = add nsw i64 %v1418, 1
  br label %b190
b192:
  %v1467 = add nsw i64 %v1412, 1
  br label %b187
b189:
  %v1468 = add nsw i64 %v1407, 96
  br label %b184
b186:
  %v1469 = add i64 %v7, 0
  %v1470 = sdiv i64 %v1469, 1
  %v1471 = add i64 %v2, 1
  %v1472 = mul i64 %v1470, %v2
  %v1473 = sdiv i64 %v1472, %v3
  %v1474 = mul i64 %v1473, 1
  %v1475 = icmp slt i64 %v1474, %v7
  %v1476 = select i1 %v1475, i64 %v1474, i64 %v7
  %v1477 = mul i64 %v1470, %v1471
  %v1478 = sdiv i64 %v1477, %v3
  %v1479 = mul i64 %v1478, 1
  %v1480 = icmp slt i64 %v1479, %v7
  %v1481 = select i1 %v1480, i64 %v1479, i64 %v7
  br label %b201
b201:
  %v1482 = phi i64 [ %v1476, %b186 ], [ %v1515, %b206 ]
  %v1483 = icmp slt i64 %v1482, %v1481
  br i1 %v1483, label %b202, label %b203
b202:
  br label %b204
b204:
  %v1484 = phi i64 [ 0, %b202 ], [ %v1497, %b205 ]
  %v1485 = phi <8 x float> [ splat (float 0x0000000000000000), %b202 ], [ %v1496, %b205 ]
  %v1486 = icmp slt i64 %v1484, 32
  br i1 %v1486, label %b205, label %b206
b205:
  %v1487 = add i64 %v1391, 0
  %v1488 = and i64 %v1487, %v114
  %v1489 = mul i64 %v1488, %v7
  %v1490 = add i64 %v1489, %v1482
  %v1491 = mul i64 %v1490, 32
  %v1492 = getelementptr inbounds float, ptr %v70, i64 %v1491
  %v1493 = add i64 0, %v1484
  %v1494 = getelementptr inbounds float, ptr %v1492, i64 %v1493
  %v1495 = load <8 x float>, ptr %v1494, align 4
  %v1496 = fadd <8 x float> %v1485, %v1495
  %v1497 = add nsw i64 %v1484, 8
  br label %b204
b206:
  %v1498 = shufflevector <8 x float> %v1485, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1499 = shufflevector <8 x float> %v1485, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1500 = fadd <4 x float> %v1498, %v1499
  %v1501 = shufflevector <4 x float> %v1500, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1502 = shufflevector <4 x float> %v1500, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1503 = fadd <2 x float> %v1501, %v1502
  %v1504 = extractelement <2 x float> %v1503, i64 0
  %v1505 = extractelement <2 x float> %v1503, i64 1
  %v1506 = fadd float %v1504, %v1505
  %v1507 = fadd float %v1506, 0x0000000000000000
  %v1508 = add i64 %v1391, 0
  %v1509 = and i64 %v1508, %v116
  %v1510 = mul i64 %v1509, %v7
  %v1511 = add i64 %v1510, %v1482
  %v1512 = mul i64 %v1511, 1
  %v1513 = getelementptr inbounds float, ptr %v72, i64 %v1512
  %v1514 = getelementptr inbounds float, ptr %v1513, i64 0
  store float %v1507, ptr %v1514, align 4
  %v1515 = add nsw i64 %v1482, 1
  br label %b201
b203:
  %v1516 = add i64 %v7, 0
  %v1517 = sdiv i64 %v1516, 1
  %v1518 = add i64 %v2, 1
  %v1519 = mul i64 %v1517, %v2
  %v1520 = sdiv i64 %v1519, %v3
  %v1521 = mul i64 %v1520, 1
  %v1522 = icmp slt i64 %v1521, %v7
  %v1523 = select i1 %v1522, i64 %v1521, i64 %v7
  %v1524 = mul i64 %v1517, %v1518
  %v1525 = sdiv i64 %v1524, %v3
  %v1526 = mul i64 %v1525, 1
  %v1527 = icmp slt i64 %v1526, %v7
  %v1528 = select i1 %v1527, i64 %v1526, i64 %v7
  br label %b207
b207:
  %v1529 = phi i64 [ %v1523, %b203 ], [ %v1548, %b208 ]
  %v1530 = icmp slt i64 %v1529, %v1528
  br i1 %v1530, label %b208, label %b209
b208:
  %v1531 = add i64 %v1391, 0
  %v1532 = and i64 %v1531, %v116
  %v1533 = mul i64 %v1532, %v7
  %v1534 = add i64 %v1533, %v1529
  %v1535 = mul i64 %v1534, 1
  %v1536 = getelementptr inbounds float, ptr %v72, i64 %v1535
  %v1537 = getelementptr inbounds float, ptr %v1536, i64 0
  %v1538 = load float, ptr %v1537, align 4
  %v1539 = fdiv float %v1538, 0x4040000000000000
  %v1540 = add i64 %v1391, 0
  %v1541 = and i64 %v1540, %v118
  %v1542 = mul i64 %v1541, %v7
  %v1543 = add i64 %v1542, %v1529
  %v1544 = mul i64 %v1543, 1
  %v1545 = getelementptr inbounds float, ptr %v74, i64 %v1544
  %v1546 = add i64 0, 0
  %v1547 = getelementptr inbounds float, ptr %v1545, i64 %v1546
  store float %v1539, ptr %v1547, align 4
  %v1548 = add nsw i64 %v1529, 1
  br label %b207
b209:
  %v1549 = add i64 %v7, 0
  %v1550 = sdiv i64 %v1549, 1
  %v1551 = add i64 %v2, 1
  %v1552 = mul i64 %v1550, %v2
  %v1553 = sdiv i64 %v1552, %v3
  %v1554 = mul i64 %v1553, 1
  %v1555 = icmp slt i64 %v1554, %v7
  %v1556 = select i1 %v1555, i64 %v1554, i64 %v7
  %v1557 = mul i64 %v1550, %v1551
  %v1558 = sdiv i64 %v1557, %v3
  %v1559 = mul i64 %v1558, 1
  %v1560 = icmp slt i64 %v1559, %v7
  %v1561 = select i1 %v1560, i64 %v1559, i64 %v7
  br label %b210
b210:
  %v1562 = phi i64 [ %v1556, %b209 ], [ %v1607, %b215 ]
  %v1563 = icmp slt i64 %v1562, %v1561
  br i1 %v1563, label %b211, label %b212
b211:
  br label %b213
b213:
  %v1564 = phi i64 [ 0, %b211 ], [ %v1589, %b214 ]
  %v1565 = phi <8 x float> [ splat (float 0x0000000000000000), %b211 ], [ %v1588, %b214 ]
  %v1566 = icmp slt i64 %v1564, 32
  br i1 %v1566, label %b214, label %b215
b214:
  %v1567 = add i64 %v1391, 0
  %v1568 = and i64 %v1567, %v114
  %v1569 = mul i64 %v1568, %v7
  %v1570 = add i64 %v1569, %v1562
  %v1571 = mul i64 %v1570, 32
  %v1572 = getelementptr inbounds float, ptr %v70, i64 %v1571
  %v1573 = add i64 %v1391, 0
  %v1574 = and i64 %v1573, %v118
  %v1575 = mul i64 %v1574, %v7
  %v1576 = add i64 %v1575, %v1562
  %v1577 = mul i64 %v1576, 1
  %v1578 = getelementptr inbounds float, ptr %v74, i64 %v1577
  %v1579 = getelementptr inbounds float, ptr %v1578, i64 0
  %v1580 = load float, ptr %v1579, align 4
  %v1581 = add i64 0, %v1564
  %v1582 = getelementptr inbounds float, ptr %v1572, i64 %v1581
  %v1583 = load <8 x float>, ptr %v1582, align 4
  %v1584 = insertelement <8 x float> poison, float %v1580, i64 0
  %v1585 = shufflevector <8 x float> %v1584, <8 x float> poison, <8 x i32> zeroinitializer
  %v1586 = fsub <8 x float> %v1583, %v1585
  %v1587 = fmul <8 x float> %v1586, %v1586
  %v1588 = fadd <8 x float> %v1565, %v1587
  %v1589 = add nsw i64 %v1564, 8
  br label %b213
b215:
  %v1590 = shufflevector <8 x float> %v1565, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1591 = shufflevector <8 x float> %v1565, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1592 = fadd <4 x float> %v1590, %v1591
  %v1593 = shufflevector <4 x float> %v1592, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1594 = shufflevector <4 x float> %v1592, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1595 = fadd <2 x float> %v1593, %v1594
  %v1596 = extractelement <2 x float> %v1595, i64 0
  %v1597 = extractelement <2 x float> %v1595, i64 1
  %v1598 = fadd float %v1596, %v1597
  %v1599 = fadd float %v1598, 0x0000000000000000
  %v1600 = add i64 %v1391, 0
  %v1601 = and i64 %v1600, %v116
  %v1602 = mul i64 %v1601, %v7
  %v1603 = add i64 %v1602, %v1562
  %v1604 = mul i64 %v1603, 1
  %v1605 = getelementptr inbounds float, ptr %v72, i64 %v1604
  %v1606 = getelementptr inbounds float, ptr %v1605, i64 0
  store float %v1599, ptr %v1606, align 4
  %v1607 = add nsw i64 %v1562, 1
  br label %b210
b212:
  %v1608 = add i64 %v7, 0
  %v1609 = sdiv i64 %v1608, 1
  %v1610 = add i64 %v2, 1
  %v1611 = mul i64 %v1609, %v2
  %v1612 = sdiv i64 %v1611, %v3
  %v1613 = mul i64 %v1612, 1
  %v1614 = icmp slt i64 %v1613, %v7
  %v1615 = select i1 %v1614, i64 %v1613, i64 %v7
  %v1616 = mul i64 %v1609, %v1610
  %v1617 = sdiv i64 %v1616, %v3
  %v1618 = mul i64 %v1617, 1
  %v1619 = icmp slt i64 %v1618, %v7
  %v1620 = select i1 %v1619, i64 %v1618, i64 %v7
  br label %b216
b216:
  %v1621 = phi i64 [ %v1615, %b212 ], [ %v1642, %b217 ]
  %v1622 = icmp slt i64 %v1621, %v1620
  br i1 %v1622, label %b217, label %b218
b217:
  %v1623 = add i64 %v1391, 0
  %v1624 = and i64 %v1623, %v116
  %v1625 = mul i64 %v1624, %v7
  %v1626 = add i64 %v1625, %v1621
  %v1627 = mul i64 %v1626, 1
  %v1628 = getelementptr inbounds float, ptr %v72, i64 %v1627
  %v1629 = getelementptr inbounds float, ptr %v1628, i64 0
  %v1630 = load float, ptr %v1629, align 4
  %v1631 = fdiv float %v1630, 0x4040000000000000
  %v1632 = fadd float %v1631, 0x3EE4F8B580000000
  %v1633 = call float @llvm.sqrt.f32(float %v1632)
  %v1634 = add i64 %v1391, 0
  %v1635 = and i64 %v1634, %v120
  %v1636 = mul i64 %v1635, %v7
  %v1637 = add i64 %v1636, %v1621
  %v1638 = mul i64 %v1637, 1
  %v1639 = getelementptr inbounds float, ptr %v76, i64 %v1638
  %v1640 = add i64 0, 0
  %v1641 = getelementptr inbounds float, ptr %v1639, i64 %v1640
  store float %v1633, ptr %v1641, align 4
  %v1642 = add nsw i64 %v1621, 1
  br label %b216
b218:
  %v1643 = add i64 %v7, 0
  %v1644 = sdiv i64 %v1643, 1
  %v1645 = add i64 %v2, 1
  %v1646 = mul i64 %v1644, %v2
  %v1647 = sdiv i64 %v1646, %v3
  %v1648 = mul i64 %v1647, 1
  %v1649 = icmp slt i64 %v1648, %v7
  %v1650 = select i1 %v1649, i64 %v1648, i64 %v7
  %v1651 = mul i64 %v1644, %v1645
  %v1652 = sdiv i64 %v1651, %v3
  %v1653 = mul i64 %v1652, 1
  %v1654 = icmp slt i64 %v1653, %v7
  %v1655 = select i1 %v1654, i64 %v1653, i64 %v7
  br label %b219
b219:
  %v1656 = phi i64 [ %v1650, %b218 ], [ %v1910, %b220 ]
  %v1657 = icmp slt i64 %v1656, %v1655
  br i1 %v1657, label %b220, label %b221
b220:
  %v1658 = add i64 %v1391, 0
  %v1659 = and i64 %v1658, %v114
  %v1660 = mul i64 %v1659, %v7
  %v1661 = add i64 %v1660, %v1656
  %v1662 = mul i64 %v1661, 32
  %v1663 = getelementptr inbounds float, ptr %v70, i64 %v1662
  %v1664 = add i64 %v1391, 0
  %v1665 = and i64 %v1664, %v118
  %v1666 = mul i64 %v1665, %v7
  %v1667 = add i64 %v1666, %v1656
  %v1668 = mul i64 %v1667, 1
  %v1669 = getelementptr inbounds float, ptr %v74, i64 %v1668
  %v1670 = getelementptr inbounds float, ptr %v1669, i64 0
  %v1671 = load float, ptr %v1670, align 4
  %v1672 = add i64 %v1391, 0
  %v1673 = and i64 %v1672, %v120
  %v1674 = mul i64 %v1673, %v7
  %v1675 = add i64 %v1674, %v1656
  %v1676 = mul i64 %v1675, 1
  %v1677 = getelementptr inbounds float, ptr %v76, i64 %v1676
  %v1678 = getelementptr inbounds float, ptr %v1677, i64 0
  %v1679 = load float, ptr %v1678, align 4
  %v1680 = fdiv float 0x3FF0000000000000, %v1679
  %v1681 = add i64 %v1391, 0
  %v1682 = and i64 %v1681, %v108
  %v1683 = mul i64 %v1682, %v7
  %v1684 = add i64 %v1683, %v1656
  %v1685 = mul i64 %v1684, 32
  %v1686 = getelementptr inbounds float, ptr %v64, i64 %v1685
  %v1687 = add i64 %v1391, 0
  %v1688 = and i64 %v1687, %v110
  %v1689 = mul i64 %v1688, %v7
  %v1690 = add i64 %v1689, %v1656
  %v1691 = mul i64 %v1690, 1
  %v1692 = getelementptr inbounds float, ptr %v66, i64 %v1691
  %v1693 = getelementptr inbounds float, ptr %v1692, i64 0
  %v1694 = load float, ptr %v1693, align 4
  %v1695 = fdiv float %v1694, 0x4040000000000000
  %v1696 = add i64 %v1391, 0
  %v1697 = and i64 %v1696, %v112
  %v1698 = mul i64 %v1697, %v7
  %v1699 = add i64 %v1698, %v1656
  %v1700 = mul i64 %v1699, 1
  %v1701 = getelementptr inbounds float, ptr %v68, i64 %v1700
  %v1702 = getelementptr inbounds float, ptr %v1701, i64 0
  %v1703 = load float, ptr %v1702, align 4
  %v1704 = fdiv float %v1703, 0x4040000000000000
  %v1705 = fadd float %v1704, 0x3EE4F8B580000000
  %v1706 = call float @llvm.sqrt.f32(float %v1705)
  %v1707 = fdiv float 0x3FF0000000000000, %v1706
  %v1708 = add i64 %v1391, 0
  %v1709 = and i64 %v1708, %v102
  %v1710 = mul i64 %v1709, %v7
  %v1711 = add i64 %v1710, %v1656
  %v1712 = mul i64 %v1711, 8
  %v1713 = getelementptr inbounds float, ptr %v34, i64 %v1712
  %v1714 = add i64 %v1391, 1
  %v1715 = and i64 %v1714, %v102
  %v1716 = mul i64 %v1715, %v7
  %v1717 = add i64 %v1716, %v1656
  %v1718 = mul i64 %v1717, 8
  %v1719 = getelementptr inbounds float, ptr %v34, i64 %v1718
  %v1720 = add i64 0, 0
  %v1721 = getelementptr inbounds float, ptr %v1663, i64 %v1720
  %v1722 = load <8 x float>, ptr %v1721, align 4
  %v1723 = insertelement <8 x float> poison, float %v1671, i64 0
  %v1724 = shufflevector <8 x float> %v1723, <8 x float> poison, <8 x i32> zeroinitializer
  %v1725 = fsub <8 x float> %v1722, %v1724
  %v1726 = insertelement <8 x float> poison, float %v1680, i64 0
  %v1727 = shufflevector <8 x float> %v1726, <8 x float> poison, <8 x i32> zeroinitializer
  %v1728 = fmul <8 x float> %v1725, %v1727
  %v1729 = add i64 0, 0
  %v1730 = getelementptr inbounds float, ptr %v14, i64 %v1729
  %v1731 = load <8 x float>, ptr %v1730, align 4
  %v1732 = fmul <8 x float> %v1728, %v1731
  %v1733 = add i64 0, 0
  %v1734 = getelementptr inbounds float, ptr %v16, i64 %v1733
  %v1735 = load <8 x float>, ptr %v1734, align 4
  %v1736 = fadd <8 x float> %v1732, %v1735
  %v1737 = add i64 0, 0
  %v1738 = getelementptr inbounds float, ptr %v1686, i64 %v1737
  %v1739 = load <8 x float>, ptr %v1738, align 4
  %v1740 = insertelement <8 x float> poison, float %v1695, i64 0
  %v1741 = shufflevector <8 x float> %v1740, <8 x float> poison, <8 x i32> zeroinitializer
  %v1742 = fsub <8 x float> %v1739, %v1741
  %v1743 = insertelement <8 x float> poison, float %v1707, i64 0
  %v1744 = shufflevector <8 x float> %v1743, <8 x float> poison, <8 x i32> zeroinitializer
  %v1745 = fmul <8 x float> %v1742, %v1744
  %v1746 = add i64 0, 0
  %v1747 = getelementptr inbounds float, ptr %v20, i64 %v1746
  %v1748 = load <8 x float>, ptr %v1747, align 4
  %v1749 = fmul <8 x float> %v1745, %v1748
  %v1750 = add i64 0, 0
  %v1751 = getelementptr inbounds float, ptr %v22, i64 %v1750
  %v1752 = load <8 x float>, ptr %v1751, align 4
  %v1753 = fadd <8 x float> %v1749, %v1752
  %v1754 = fadd <8 x float> %v1736, %v1753
  %v1755 = add i64 0, 0
  %v1756 = getelementptr inbounds float, ptr %v24, i64 %v1755
  %v1757 = load <8 x float>, ptr %v1756, align 4
  %v1758 = fadd <8 x float> %v1754, %v1757
  %v1759 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1758)
  %v1760 = fneg <8 x float> %v1759
  %v1761 = fcmp olt <8 x float> %v1760, splat (float 0xC05A400000000000)
  %v1762 = select <8 x i1> %v1761, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1760
  %v1763 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1762, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1764 = fsub <8 x float> %v1763, splat (float 0x4168000000000000)
  %v1765 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1764, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1762)
  %v1766 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1764, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1765)
  %v1767 = bitcast <8 x float> %v1763 to <8 x i32>
  %v1768 = fmul <8 x float> %v1766, %v1766
  %v1769 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1766, <8 x float> splat (float 0x3F81227F40000000))
  %v1770 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1769, <8 x float> %v1766, <8 x float> splat (float 0x3FA5556740000000))
  %v1771 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1770, <8 x float> %v1766, <8 x float> splat (float 0x3FC5554B00000000))
  %v1772 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1771, <8 x float> %v1766, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1773 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1768, <8 x float> %v1772, <8 x float> %v1766)
  %v1774 = sub <8 x i32> %v1767, splat (i32 1262485250)
  %v1775 = lshr <8 x i32> %v1774, splat (i32 1)
  %v1776 = sub <8 x i32> %v1774, %v1775
  %v1777 = shl <8 x i32> %v1775, splat (i32 23)
  %v1778 = bitcast <8 x i32> %v1777 to <8 x float>
  %v1779 = shl <8 x i32> %v1776, splat (i32 23)
  %v1780 = bitcast <8 x i32> %v1779 to <8 x float>
  %v1781 = fadd <8 x float> %v1773, splat (float 0x3FF0000000000000)
  %v1782 = fmul <8 x float> %v1781, %v1778
  %v1783 = fmul <8 x float> %v1782, %v1780
  %v1784 = fcmp olt <8 x float> %v1758, splat (float 0x0000000000000000)
  %v1785 = select <8 x i1> %v1784, <8 x float> %v1783, <8 x float> splat (float 0x3FF0000000000000)
  %v1786 = fadd <8 x float> %v1783, splat (float 0x3FF0000000000000)
  %v1787 = fdiv <8 x float> %v1785, %v1786
  %v1788 = add i64 0, 0
  %v1789 = getelementptr inbounds float, ptr %v1713, i64 %v1788
  %v1790 = load <8 x float>, ptr %v1789, align 4
  %v1791 = fmul <8 x float> %v1787, %v1790
  %v1792 = add i64 8, 0
  %v1793 = getelementptr inbounds float, ptr %v1663, i64 %v1792
  %v1794 = load <8 x float>, ptr %v1793, align 4
  %v1795 = fsub <8 x float> %v1794, %v1724
  %v1796 = fmul <8 x float> %v1795, %v1727
  %v1797 = add i64 8, 0
  %v1798 = getelementptr inbounds float, ptr %v14, i64 %v1797
  %v1799 = load <8 x float>, ptr %v1798, align 4
  %v1800 = fmul <8 x float> %v1796, %v1799
  %v1801 = add i64 8, 0
  %v1802 = getelementptr inbounds float, ptr %v16, i64 %v1801
  %v1803 = load <8 x float>, ptr %v1802, align 4
  %v1804 = fadd <8 x float> %v1800, %v1803
  %v1805 = add i64 8, 0
  %v1806 = getelementptr inbounds float, ptr %v1686, i64 %v1805
  %v1807 = load <8 x float>, ptr %v1806, align 4
  %v1808 = fsub <8 x float> %v1807, %v1741
  %v1809 = fmul <8 x float> %v1808, %v1744
  %v1810 = add i64 8, 0
  %v1811 = getelementptr inbounds float, ptr %v20, i64 %v1810
  %v1812 = load <8 x float>, ptr %v1811, align 4
  %v1813 = fmul <8 x float> %v1809, %v1812
  %v1814 = add i64 8, 0
  %v1815 = getelementptr inbounds float, ptr %v22, i64 %v1814
  %v1816 = load <8 x float>, ptr %v1815, align 4
  %v1817 = fadd <8 x float> %v1813, %v1816
  %v1818 = fadd <8 x float> %v1804, %v1817
  %v1819 = add i64 8, 0
  %v1820 = getelementptr inbounds float, ptr %v24, i64 %v1819
  %v1821 = load <8 x float>, ptr %v1820, align 4
  %v1822 = fadd <8 x float> %v1818, %v1821
  %v1823 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1822)
  %v1824 = fneg <8 x float> %v1823
  %v1825 = fcmp olt <8 x float> %v1824, splat (float 0xC05A400000000000)
  %v1826 = select <8 x i1> %v1825, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1824
  %v1827 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1826, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1828 = fsub <8 x float> %v1827, splat (float 0x4168000000000000)
  %v1829 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1828, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1826)
  %v1830 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1828, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1829)
  %v1831 = bitcast <8 x float> %v1827 to <8 x i32>
  %v1832 = fmul <8 x float> %v1830, %v1830
  %v1833 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1830, <8 x float> splat (float 0x3F81227F40000000))
  %v1834 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1833, <8 x float> %v1830, <8 x float> splat (float 0x3FA5556740000000))
  %v1835 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1834, <8 x float> %v1830, <8 x float> splat (float 0x3FC5554B00000000))
  %v1836 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1835, <8 x float> %v1830, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1837 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1832, <8 x float> %v1836, <8 x float> %v1830)
  %v1838 = sub <8 x i32> %v1831, splat (i32 1262485250)
  %v1839 = lshr <8 x i32> %v1838, splat (i32 1)
  %v1840 = sub <8 x i32> %v1838, %v1839
  %v1841 = shl <8 x i32> %v1839, splat (i32 23)
  %v1842 = bitcast <8 x i32> %v1841 to <8 x float>
  %v1843 = shl <8 x i32> %v1840, splat (i32 23)
  %v1844 = bitcast <8 x i32> %v1843 to <8 x float>
  %v1845 = fadd <8 x float> %v1837, splat (float 0x3FF0000000000000)
  %v1846 = fmul <8 x float> %v1845, %v1842
  %v1847 = fmul <8 x float> %v1846, %v1844
  %v1848 = fcmp olt <8 x float> %v1822, splat (float 0x0000000000000000)
  %v1849 = select <8 x i1> %v1848, <8 x float> %v1847, <8 x float> splat (float 0x3FF0000000000000)
  %v1850 = fadd <8 x float> %v1847, splat (float 0x3FF0000000000000)
  %v1851 = fdiv <8 x float> %v1849, %v1850
  %v1852 = add i64 24, 0
  %v1853 = getelementptr inbounds float, ptr %v1663, i64 %v1852
  %v1854 = load <8 x float>, ptr %v1853, align 4
  %v1855 = fsub <8 x float> %v1854, %v1724
  %v1856 = fmul <8 x float> %v1855, %v1727
  %v1857 = add i64 24, 0
  %v1858 = getelementptr inbounds float, ptr %v14, i64 %v1857
  %v1859 = load <8 x float>, ptr %v1858, align 4
  %v1860 = fmul <8 x float> %v1856, %v1859
  %v1861 = add i64 24, 0
  %v1862 = getelementptr inbounds float, ptr %v16, i64 %v1861
  %v1863 = load <8 x float>, ptr %v1862, align 4
  %v1864 = fadd <8 x float> %v1860, %v1863
  %v1865 = add i64 24, 0
  %v1866 = getelementptr inbounds float, ptr %v1686, i64 %v1865
  %v1867 = load <8 x float>, ptr %v1866, align 4
  %v1868 = fsub <8 x float> %v1867, %v1741
  %v1869 = fmul <8 x float> %v1868, %v1744
  %v1870 = add i64 24, 0
  %v1871 = getelementptr inbounds float, ptr %v20, i64 %v1870
  %v1872 = load <8 x float>, ptr %v1871, align 4
  %v1873 = fmul <8 x float> %v1869, %v1872
  %v1874 = add i64 24, 0
  %v1875 = getelementptr inbounds float, ptr %v22, i64 %v1874
  %v1876 = load <8 x float>, ptr %v1875, align 4
  %v1877 = fadd <8 x float> %v1873, %v1876
  %v1878 = fadd <8 x float> %v1864, %v1877
  %v1879 = add i64 24, 0
  %v1880 = getelementptr inbounds float, ptr %v24, i64 %v1879
  %v1881 = load <8 x float>, ptr %v1880, align 4
  %v1882 = fadd <8 x float> %v1878, %v1881
  %v1883 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1882)
  %v1884 = fcmp ogt <8 x float> %v1883, splat (float 0x4023000000000000)
  %v1885 = select <8 x i1> %v1884, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1883
  %v1886 = fadd <8 x float> %v1885, %v1885
  %v1887 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1886, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1888 = fsub <8 x float> %v1887, splat (float 0x4168000000000000)
  %v1889 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1888, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1886)
  %v1890 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1888, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1889)
  %v1891 = bitcast <8 x float> %v1887 to <8 x i32>
  %v1892 = fmul <8 x float> %v1890, %v1890
  %v1893 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1890, <8 x float> splat (float 0x3F81227F40000000))
  %v1894 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1893, <8 x float> %v1890, <8 x float> splat (float 0x3FA5556740000000))
  %v1895 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1894, <8 x float> %v1890, <8 x float> splat (float 0x3FC5554B00000000))
  %v1896 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1895, <8 x float> %v1890, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1897 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1892, <8 x float> %v1896, <8 x float> %v1890)
  %v1898 = shl <8 x i32> %v1891, splat (i32 23)
  %v1899 = add <8 x i32> %v1898, splat (i32 1065353216)
  %v1900 = bitcast <8 x i32> %v1899 to <8 x float>
  %v1901 = fsub <8 x float> %v1900, splat (float 0x3FF0000000000000)
  %v1902 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1900, <8 x float> %v1897, <8 x float> %v1901)
  %v1903 = fadd <8 x float> %v1902, splat (float 0x4000000000000000)
  %v1904 = fdiv <8 x float> %v1902, %v1903
  %v1905 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1904, <8 x float> %v1882)
  %v1906 = fmul <8 x float> %v1851, %v1905
  %v1907 = fadd <8 x float> %v1791, %v1906
  %v1908 = add i64 0, 0
  %v1909 = getelementptr inbounds float, ptr %v1719, i64 %v1908
  store <8 x float> %v1907, ptr %v1909, align 4
  %v1910 = add nsw i64 %v1656, 1
  br label %b219
b221:
  %v1911 = add i64 %v7, 0
  %v1912 = sdiv i64 %v1911, 1
  %v1913 = add i64 %v2, 1
  %v1914 = mul i64 %v1912, %v2
  %v1915 = sdiv i64 %v1914, %v3
  %v1916 = mul i64 %v1915, 1
  %v1917 = icmp slt i64 %v1916, %v7
  %v1918 = select i1 %v1917, i64 %v1916, i64 %v7
  %v1919 = mul i64 %v1912, %v1913
  %v1920 = sdiv i64 %v1919, %v3
  %v1921 = mul i64 %v1920, 1
  %v1922 = icmp slt i64 %v1921, %v7
  %v1923 = select i1 %v1922, i64 %v1921, i64 %v7
  br label %b222
b222:
  %v1924 = phi i64 [ %v1918, %b221 ], [ %v1957, %b227 ]
  %v1925 = icmp slt i64 %v1924, %v1923
  br i1 %v1925, label %b223, label %b224
b223:
  br label %b225
b225:
  %v1926 = phi i64 [ 0, %b223 ], [ %v1939, %b226 ]
  %v1927 = phi <8 x float> [ splat (float 0x0000000000000000), %b223 ], [ %v1938, %b226 ]
  %v1928 = icmp slt i64 %v1926, 8
  br i1 %v1928, label %b226, label %b227
b226:
  %v1929 = add i64 %v1391, 1
  %v1930 = and i64 %v1929, %v102
  %v1931 = mul i64 %v1930, %v7
  %v1932 = add i64 %v1931, %v1924
  %v1933 = mul i64 %v1932, 8
  %v1934 = getelementptr inbounds float, ptr %v34, i64 %v1933
  %v1935 = add i64 0, %v1926
  %v1936 = getelementptr inbounds float, ptr %v1934, i64 %v1935
  %v1937 = load <8 x float>, ptr %v1936, align 4
  %v1938 = fadd <8 x float> %v1927, %v1937
  %v1939 = add nsw i64 %v1926, 8
  br label %b225
b227:
  %v1940 = shufflevector <8 x float> %v1927, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1941 = shufflevector <8 x float> %v1927, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1942 = fadd <4 x float> %v1940, %v1941
  %v1943 = shufflevector <4 x float> %v1942, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1944 = shufflevector <4 x float> %v1942, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1945 = fadd <2 x float> %v1943, %v1944
  %v1946 = extractelement <2 x float> %v1945, i64 0
  %v1947 = extractelement <2 x float> %v1945, i64 1
  %v1948 = fadd float %v1946, %v1947
  %v1949 = fadd float %v1948, 0x0000000000000000
  %v1950 = add i64 %v1391, 0
  %v1951 = and i64 %v1950, %v116
  %v1952 = mul i64 %v1951, %v7
  %v1953 = add i64 %v1952, %v1924
  %v1954 = mul i64 %v1953, 1
  %v1955 = getelementptr inbounds float, ptr %v72, i64 %v1954
  %v1956 = getelementptr inbounds float, ptr %v1955, i64 0
  store float %v1949, ptr %v1956, align 4
  %v1957 = add nsw i64 %v1924, 1
  br label %b222
b224:
  %v1958 = add i64 %v7, 0
  %v1959 = sdiv i64 %v1958, 1
  %v1960 = add i64 %v2, 1
  %v1961 = mul i64 %v1959, %v2
  %v1962 = sdiv i64 %v1961, %v3
  %v1963 = mul i64 %v1962, 1
  %v1964 = icmp slt i64 %v1963, %v7
  %v1965 = select i1 %v1964, i64 %v1963, i64 %v7
  %v1966 = mul i64 %v1959, %v1960
  %v1967 = sdiv i64 %v1966, %v3
  %v1968 = mul i64 %v1967, 1
  %v1969 = icmp slt i64 %v1968, %v7
  %v1970 = select i1 %v1969, i64 %v1968, i64 %v7
  br label %b228
b228:
  %v1971 = phi i64 [ %v1965, %b224 ], [ %v1990, %b229 ]
  %v1972 = icmp slt i64 %v1971, %v1970
  br i1 %v1972, label %b229, label %b230
b229:
  %v1973 = add i64 %v1391, 0
  %v1974 = and i64 %v1973, %v116
  %v1975 = mul i64 %v1974, %v7
  %v1976 = add i64 %v1975, %v1971
  %v1977 = mul i64 %v1976, 1
  %v1978 = getelementptr inbounds float, ptr %v72, i64 %v1977
  %v1979 = getelementptr inbounds float, ptr %v1978, i64 0
  %v1980 = load float, ptr %v1979, align 4
  %v1981 = fdiv float %v1980, 0x4020000000000000
  %v1982 = add i64 %v1391, 0
  %v1983 = and i64 %v1982, %v122
  %v1984 = mul i64 %v1983, %v7
  %v1985 = add i64 %v1984, %v1971
  %v1986 = mul i64 %v1985, 1
  %v1987 = getelementptr inbounds float, ptr %v78, i64 %v1986
  %v1988 = add i64 0, 0
  %v1989 = getelementptr inbounds float, ptr %v1987, i64 %v1988
  store float %v1981, ptr %v1989, align 4
  %v1990 = add nsw i64 %v1971, 1
  br label %b228
b230:
  %v1991 = add i64 %v7, 0
  %v1992 = sdiv i64 %v1991, 1
  %v1993 = add i64 %v2, 1
  %v1994 = mul i64 %v1992, %v2
  %v1995 = sdiv i64 %v1994, %v3
  %v1996 = mul i64 %v1995, 1
  %v1997 = icmp slt i64 %v1996, %v7
  %v1998 = select i1 %v1997, i64 %v1996, i64 %v7
  %v1999 = mul i64 %v1992, %v1993
  %v2000 = sdiv i64 %v1999, %v3
  %v2001 = mul i64 %v2000, 1
  %v2002 = icmp slt i64 %v2001, %v7
  %v2003 = select i1 %v2002, i64 %v2001, i64 %v7
  br label %b231
b231:
  %v2004 = phi i64 [ %v1998, %b230 ], [ %v2049, %b236 ]
  %v2005 = icmp slt i64 %v2004, %v2003
  br i1 %v2005, label %b232, label %b233
b232:
  br label %b234
b234:
  %v2006 = phi i64 [ 0, %b232 ], [ %v2031, %b235 ]
  %v2007 = phi <8 x float> [ splat (float 0x0000000000000000), %b232 ], [ %v2030, %b235 ]
  %v2008 = icmp slt i64 %v2006, 8
  br i1 %v2008, label %b235, label %b236
b235:
  %v2009 = add i64 %v1391, 1
  %v2010 = and i64 %v2009, %v102
  %v2011 = mul i64 %v2010, %v7
  %v2012 = add i64 %v2011, %v2004
  %v2013 = mul i64 %v2012, 8
  %v2014 = getelementptr inbounds float, ptr %v34, i64 %v2013
  %v2015 = add i64 %v1391, 0
  %v2016 = and i64 %v2015, %v122
  %v2017 = mul i64 %v2016, %v7
  %v2018 = add i64 %v2017, %v2004
  %v2019 = mul i64 %v2018, 1
  %v2020 = getelementptr inbounds float, ptr %v78, i64 %v2019
  %v2021 = getelementptr inbounds float, ptr %v2020, i64 0
  %v2022 = load float, ptr %v2021, align 4
  %v2023 = add i64 0, %v2006
  %v2024 = getelementptr inbounds float, ptr %v2014, i64 %v2023
  %v2025 = load <8 x float>, ptr %v2024, align 4
  %v2026 = insertelement <8 x float> poison, float %v2022, i64 0
  %v2027 = shufflevector <8 x float> %v2026, <8 x float> poison, <8 x i32> zeroinitializer
  %v2028 = fsub <8 x float> %v2025, %v2027
  %v2029 = fmul <8 x float> %v2028, %v2028
  %v2030 = fadd <8 x float> %v2007, %v2029
  %v2031 = add nsw i64 %v2006, 8
  br label %b234
b236:
  %v2032 = shufflevector <8 x float> %v2007, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v2033 = shufflevector <8 x float> %v2007, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v2034 = fadd <4 x float> %v2032, %v2033
  %v2035 = shufflevector <4 x float> %v2034, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v2036 = shufflevector <4 x float> %v2034, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v2037 = fadd <2 x float> %v2035, %v2036
  %v2038 = extractelement <2 x float> %v2037, i64 0
  %v2039 = extractelement <2 x float> %v2037, i64 1
  %v2040 = fadd float %v2038, %v2039
  %v2041 = fadd float %v2040, 0x0000000000000000
  %v2042 = add i64 %v1391, 0
  %v2043 = and i64 %v2042, %v116
  %v2044 = mul i64 %v2043, %v7
  %v2045 = add i64 %v2044, %v2004
  %v2046 = mul i64 %v2045, 1
  %v2047 = getelementptr inbounds float, ptr %v72, i64 %v2046
  %v2048 = getelementptr inbounds float, ptr %v2047, i64 0
  store float %v2041, ptr %v2048, align 4
  %v2049 = add nsw i64 %v2004, 1
  br label %b231
b233:
  %v2050 = add i64 %v7, 0
  %v2051 = sdiv i64 %v2050, 1
  %v2052 = add i64 %v2, 1
  %v2053 = mul i64 %v2051, %v2
  %v2054 = sdiv i64 %v2053, %v3
  %v2055 = mul i64 %v2054, 1
  %v2056 = icmp slt i64 %v2055, %v7
  %v2057 = select i1 %v2056, i64 %v2055, i64 %v7
  %v2058 = mul i64 %v2051, %v2052
  %v2059 = sdiv i64 %v2058, %v3
  %v2060 = mul i64 %v2059, 1
  %v2061 = icmp slt i64 %v2060, %v7
  %v2062 = select i1 %v2061, i64 %v2060, i64 %v7
  br label %b237
b237:
  %v2063 = phi i64 [ %v2057, %b233 ], [ %v2084, %b238 ]
  %v2064 = icmp slt i64 %v2063, %v2062
  br i1 %v2064, label %b238, label %b239
b238:
  %v2065 = add i64 %v1391, 0
  %v2066 = and i64 %v2065, %v116
  %v2067 = mul i64 %v2066, %v7
  %v2068 = add i64 %v2067, %v2063
  %v2069 = mul i64 %v2068, 1
  %v2070 = getelementptr inbounds float, ptr %v72, i64 %v2069
  %v2071 = getelementptr inbounds float, ptr %v2070, i64 0
  %v2072 = load float, ptr %v2071, align 4
  %v2073 = fdiv float %v2072, 0x4020000000000000
  %v2074 = fadd float %v2073, 0x3EE4F8B580000000
  %v2075 = call float @llvm.sqrt.f32(float %v2074)
  %v2076 = add i64 %v1391, 0
  %v2077 = and i64 %v2076, %v124
  %v2078 = mul i64 %v2077, %v7
  %v2079 = add i64 %v2078, %v2063
  %v2080 = mul i64 %v2079, 1
  %v2081 = getelementptr inbounds float, ptr %v80, i64 %v2080
  %v2082 = add i64 0, 0
  %v2083 = getelementptr inbounds float, ptr %v2081, i64 %v2082
  store float %v2075, ptr %v2083, align 4
  %v2084 = add nsw i64 %v2063, 1
  br label %b237
b239:
  %v2085 = add i64 %v7, 0
  %v2086 = sdiv i64 %v2085, 1
  %v2087 = add i64 %v2, 1
  %v2088 = mul i64 %v2086, %v2
  %v2089 = sdiv i64 %v2088, %v3
  %v2090 = mul i64 %v2089, 1
  %v2091 = icmp slt i64 %v2090, %v7
  %v2092 = select i1 %v2091, i64 %v2090, i64 %v7
  %v2093 = mul i64 %v2086, %v2087
  %v2094 = sdiv i64 %v2093, %v3
  %v2095 = mul i64 %v2094, 1
  %v2096 = icmp slt i64 %v2095, %v7
  %v2097 = select i1 %v2096, i64 %v2095, i64 %v7
  br label %b240
b240:
  %v2098 = phi i64 [ %v2092, %b239 ], [ %v2290, %b241 ]
  %v2099 = icmp slt i64 %v2098, %v2097
  br i1 %v2099, label %b241, label %b242
b241:
  %v2100 = add i64 %v1391, 0
  %v2101 = and i64 %v2100, %v114
  %v2102 = mul i64 %v2101, %v7
  %v2103 = add i64 %v2102, %v2098
  %v2104 = mul i64 %v2103, 32
  %v2105 = getelementptr inbounds float, ptr %v70, i64 %v2104
  %v2106 = add i64 %v1391, 0
  %v2107 = and i64 %v2106, %v118
  %v2108 = mul i64 %v2107, %v7
  %v2109 = add i64 %v2108, %v2098
  %v2110 = mul i64 %v2109, 1
  %v2111 = getelementptr inbounds float, ptr %v74, i64 %v2110
  %v2112 = getelementptr inbounds float, ptr %v2111, i64 0
  %v2113 = load float, ptr %v2112, align 4
  %v2114 = add i64 %v1391, 0
  %v2115 = and i64 %v2114, %v120
  %v2116 = mul i64 %v2115, %v7
  %v2117 = add i64 %v2116, %v2098
  %v2118 = mul i64 %v2117, 1
  %v2119 = getelementptr inbounds float, ptr %v76, i64 %v2118
  %v2120 = getelementptr inbounds float, ptr %v2119, i64 0
  %v2121 = load float, ptr %v2120, align 4
  %v2122 = fdiv float 0x3FF0000000000000, %v2121
  %v2123 = add i64 %v1391, 0
  %v2124 = and i64 %v2123, %v108
  %v2125 = mul i64 %v2124, %v7
  %v2126 = add i64 %v2125, %v2098
  %v2127 = mul i64 %v2126, 32
  %v2128 = getelementptr inbounds float, ptr %v64, i64 %v2127
  %v2129 = add i64 %v1391, 0
  %v2130 = and i64 %v2129, %v110
  %v2131 = mul i64 %v2130, %v7
  %v2132 = add i64 %v2131, %v2098
  %v2133 = mul i64 %v2132, 1
  %v2134 = getelementptr inbounds float, ptr %v66, i64 %v2133
  %v2135 = getelementptr inbounds float, ptr %v2134, i64 0
  %v2136 = load float, ptr %v2135, align 4
  %v2137 = fdiv float %v2136, 0x4040000000000000
  %v2138 = add i64 %v1391, 0
  %v2139 = and i64 %v2138, %v112
  %v2140 = mul i64 %v2139, %v7
  %v2141 = add i64 %v2140, %v2098
  %v2142 = mul i64 %v2141, 1
  %v2143 = getelementptr inbounds float, ptr %v68, i64 %v2142
  %v2144 = getelementptr inbounds float, ptr %v2143, i64 0
  %v2145 = load float, ptr %v2144, align 4
  %v2146 = fdiv float %v2145, 0x4040000000000000
  %v2147 = fadd float %v2146, 0x3EE4F8B580000000
  %v2148 = call float @llvm.sqrt.f32(float %v2147)
  %v2149 = fdiv float 0x3FF0000000000000, %v2148
  %v2150 = add i64 %v1391, 1
  %v2151 = and i64 %v2150, %v102
  %v2152 = mul i64 %v2151, %v7
  %v2153 = add i64 %v2152, %v2098
  %v2154 = mul i64 %v2153, 8
  %v2155 = getelementptr inbounds float, ptr %v34, i64 %v2154
  %v2156 = add i64 %v1391, 0
  %v2157 = and i64 %v2156, %v122
  %v2158 = mul i64 %v2157, %v7
  %v2159 = add i64 %v2158, %v2098
  %v2160 = mul i64 %v2159, 1
  %v2161 = getelementptr inbounds float, ptr %v78, i64 %v2160
  %v2162 = getelementptr inbounds float, ptr %v2161, i64 0
  %v2163 = load float, ptr %v2162, align 4
  %v2164 = add i64 %v1391, 0
  %v2165 = and i64 %v2164, %v124
  %v2166 = mul i64 %v2165, %v7
  %v2167 = add i64 %v2166, %v2098
  %v2168 = mul i64 %v2167, 1
  %v2169 = getelementptr inbounds float, ptr %v80, i64 %v2168
  %v2170 = getelementptr inbounds float, ptr %v2169, i64 0
  %v2171 = load float, ptr %v2170, align 4
  %v2172 = fdiv float 0x3FF0000000000000, %v2171
  %v2173 = add i64 %v1391, 1
  %v2174 = and i64 %v2173, %v100
  %v2175 = mul i64 %v2174, %v7
  %v2176 = add i64 %v2175, %v2098
  %v2177 = mul i64 %v2176, 8
  %v2178 = getelementptr inbounds float, ptr %v32, i64 %v2177
  %v2179 = add i64 16, 0
  %v2180 = getelementptr inbounds float, ptr %v2105, i64 %v2179
  %v2181 = load <8 x float>, ptr %v2180, align 4
  %v2182 = insertelement <8 x float> poison, float %v2113, i64 0
  %v2183 = shufflevector <8 x float> %v2182, <8 x float> poison, <8 x i32> zeroinitializer
  %v2184 = fsub <8 x float> %v2181, %v2183
  %v2185 = insertelement <8 x float> poison, float %v2122, i64 0
  %v2186 = shufflevector <8 x float> %v2185, <8 x float> poison, <8 x i32> zeroinitializer
  %v2187 = fmul <8 x float> %v2184, %v2186
  %v2188 = add i64 16, 0
  %v2189 = getelementptr inbounds float, ptr %v14, i64 %v2188
  %v2190 = load <8 x float>, ptr %v2189, align 4
  %v2191 = fmul <8 x float> %v2187, %v2190
  %v2192 = add i64 16, 0
  %v2193 = getelementptr inbounds float, ptr %v16, i64 %v2192
  %v2194 = load <8 x float>, ptr %v2193, align 4
  %v2195 = fadd <8 x float> %v2191, %v2194
  %v2196 = add i64 16, 0
  %v2197 = getelementptr inbounds float, ptr %v2128, i64 %v2196
  %v2198 = load <8 x float>, ptr %v2197, align 4
  %v2199 = insertelement <8 x float> poison, float %v2137, i64 0
  %v2200 = shufflevector <8 x float> %v2199, <8 x float> poison, <8 x i32> zeroinitializer
  %v2201 = fsub <8 x float> %v2198, %v2200
  %v2202 = insertelement <8 x float> poison, float %v2149, i64 0
  %v2203 = shufflevector <8 x float> %v2202, <8 x float> poison, <8 x i32> zeroinitializer
  %v2204 = fmul <8 x float> %v2201, %v2203
  %v2205 = add i64 16, 0
  %v2206 = getelementptr inbounds float, ptr %v20, i64 %v2205
  %v2207 = load <8 x float>, ptr %v2206, align 4
  %v2208 = fmul <8 x float> %v2204, %v2207
  %v2209 = add i64 16, 0
  %v2210 = getelementptr inbounds float, ptr %v22, i64 %v2209
  %v2211 = load <8 x float>, ptr %v2210, align 4
  %v2212 = fadd <8 x float> %v2208, %v2211
  %v2213 = fadd <8 x float> %v2195, %v2212
  %v2214 = add i64 16, 0
  %v2215 = getelementptr inbounds float, ptr %v24, i64 %v2214
  %v2216 = load <8 x float>, ptr %v2215, align 4
  %v2217 = fadd <8 x float> %v2213, %v2216
  %v2218 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2217)
  %v2219 = fneg <8 x float> %v2218
  %v2220 = fcmp olt <8 x float> %v2219, splat (float 0xC05A400000000000)
  %v2221 = select <8 x i1> %v2220, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2219
  %v2222 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2221, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2223 = fsub <8 x float> %v2222, splat (float 0x4168000000000000)
  %v2224 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2223, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2221)
  %v2225 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2223, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2224)
  %v2226 = bitcast <8 x float> %v2222 to <8 x i32>
  %v2227 = fmul <8 x float> %v2225, %v2225
  %v2228 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2225, <8 x float> splat (float 0x3F81227F40000000))
  %v2229 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2228, <8 x float> %v2225, <8 x float> splat (float 0x3FA5556740000000))
  %v2230 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2229, <8 x float> %v2225, <8 x float> splat (float 0x3FC5554B00000000))
  %v2231 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2230, <8 x float> %v2225, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2232 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2227, <8 x float> %v2231, <8 x float> %v2225)
  %v2233 = sub <8 x i32> %v2226, splat (i32 1262485250)
  %v2234 = lshr <8 x i32> %v2233, splat (i32 1)
  %v2235 = sub <8 x i32> %v2233, %v2234
  %v2236 = shl <8 x i32> %v2234, splat (i32 23)
  %v2237 = bitcast <8 x i32> %v2236 to <8 x float>
  %v2238 = shl <8 x i32> %v2235, splat (i32 23)
  %v2239 = bitcast <8 x i32> %v2238 to <8 x float>
  %v2240 = fadd <8 x float> %v2232, splat (float 0x3FF0000000000000)
  %v2241 = fmul <8 x float> %v2240, %v2237
  %v2242 = fmul <8 x float> %v2241, %v2239
  %v2243 = fcmp olt <8 x float> %v2217, splat (float 0x0000000000000000)
  %v2244 = select <8 x i1> %v2243, <8 x float> %v2242, <8 x float> splat (float 0x3FF0000000000000)
  %v2245 = fadd <8 x float> %v2242, splat (float 0x3FF0000000000000)
  %v2246 = fdiv <8 x float> %v2244, %v2245
  %v2247 = add i64 0, 0
  %v2248 = getelementptr inbounds float, ptr %v2155, i64 %v2247
  %v2249 = load <8 x float>, ptr %v2248, align 4
  %v2250 = insertelement <8 x float> poison, float %v2163, i64 0
  %v2251 = shufflevector <8 x float> %v2250, <8 x float> poison, <8 x i32> zeroinitializer
  %v2252 = fsub <8 x float> %v2249, %v2251
  %v2253 = insertelement <8 x float> poison, float %v2172, i64 0
  %v2254 = shufflevector <8 x float> %v2253, <8 x float> poison, <8 x i32> zeroinitializer
  %v2255 = fmul <8 x float> %v2252, %v2254
  %v2256 = add i64 0, 0
  %v2257 = getelementptr inbounds float, ptr %v26, i64 %v2256
  %v2258 = load <8 x float>, ptr %v2257, align 4
  %v2259 = fmul <8 x float> %v2255, %v2258
  %v2260 = add i64 0, 0
  %v2261 = getelementptr inbounds float, ptr %v28, i64 %v2260
  %v2262 = load <8 x float>, ptr %v2261, align 4
  %v2263 = fadd <8 x float> %v2259, %v2262
  %v2264 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2263)
  %v2265 = fcmp ogt <8 x float> %v2264, splat (float 0x4023000000000000)
  %v2266 = select <8 x i1> %v2265, <8 x float> splat (float 0x4023000000000000), <8 x float> %v2264
  %v2267 = fadd <8 x float> %v2266, %v2266
  %v2268 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2267, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2269 = fsub <8 x float> %v2268, splat (float 0x4168000000000000)
  %v2270 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2269, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2267)
  %v2271 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2269, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2270)
  %v2272 = bitcast <8 x float> %v2268 to <8 x i32>
  %v2273 = fmul <8 x float> %v2271, %v2271
  %v2274 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2271, <8 x float> splat (float 0x3F81227F40000000))
  %v2275 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2274, <8 x float> %v2271, <8 x float> splat (float 0x3FA5556740000000))
  %v2276 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2275, <8 x float> %v2271, <8 x float> splat (float 0x3FC5554B00000000))
  %v2277 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2276, <8 x float> %v2271, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2278 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2273, <8 x float> %v2277, <8 x float> %v2271)
  %v2279 = shl <8 x i32> %v2272, splat (i32 23)
  %v2280 = add <8 x i32> %v2279, splat (i32 1065353216)
  %v2281 = bitcast <8 x i32> %v2280 to <8 x float>
  %v2282 = fsub <8 x float> %v2281, splat (float 0x3FF0000000000000)
  %v2283 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2281, <8 x float> %v2278, <8 x float> %v2282)
  %v2284 = fadd <8 x float> %v2283, splat (float 0x4000000000000000)
  %v2285 = fdiv <8 x float> %v2283, %v2284
  %v2286 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v2285, <8 x float> %v2263)
  %v2287 = fmul <8 x float> %v2246, %v2286
  %v2288 = add i64 0, 0
  %v2289 = getelementptr inbounds float, ptr %v2178, i64 %v2288
  store <8 x float> %v2287, ptr %v2289, align 4
  %v2290 = add nsw i64 %v2098, 1
  br label %b240
b242:
  %v2291 = add nsw i64 %v1391, 1
  br label %b181
b183:
  %v2292 = icmp sgt i64 %v3, 1
  br i1 %v2292, label %b243, label %b244
b243:
  %v2293 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2294 = atomicrmw add ptr %v2293, i64 1 acq_rel
  %v2295 = mul i64 %v3, 7
  br label %b245
b245:
  %v2296 = load atomic i64, ptr %v2293 acquire, align 8
  %v2297 = icmp slt i64 %v2296, %v2295
  br i1 %v2297, label %b246, label %b247
b246:
  %v2298 = call i32 @sched_yield()
  br label %b245
b247:
  br label %b244
b244:
  ret void
}
define internal void @tile_1x4of4_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v108, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v104, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v105, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v106, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v107, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 32
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v26, i64 8
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v26, i64 16
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v26, i64 24
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = mul i64 %v1, 0
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v28, <8 x float> %v8)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v30, <8 x float> %v9)
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v32, <8 x float> %v10)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v34, <8 x float> %v11)
  %v45 = add i64 %v7, 1
  %v46 = mul i64 %v45, 32
  %v47 = getelementptr inbounds float, ptr %v2, i64 %v46
  %v48 = getelementptr inbounds float, ptr %v47, i64 0
  %v49 = load <8 x float>, ptr %v48, align 4
  %v50 = getelementptr inbounds float, ptr %v47, i64 8
  %v51 = load <8 x float>, ptr %v50, align 4
  %v52 = getelementptr inbounds float, ptr %v47, i64 16
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = getelementptr inbounds float, ptr %v47, i64 24
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = mul i64 %v1, 0
  %v57 = add i64 %v56, %v45
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v49, <8 x float> %v12)
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v51, <8 x float> %v13)
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v53, <8 x float> %v14)
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v55, <8 x float> %v15)
  %v66 = add i64 %v7, 2
  %v67 = mul i64 %v66, 32
  %v68 = getelementptr inbounds float, ptr %v2, i64 %v67
  %v69 = getelementptr inbounds float, ptr %v68, i64 0
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = getelementptr inbounds float, ptr %v68, i64 8
  %v72 = load <8 x float>, ptr %v71, align 4
  %v73 = getelementptr inbounds float, ptr %v68, i64 16
  %v74 = load <8 x float>, ptr %v73, align 4
  %v75 = getelementptr inbounds float, ptr %v68, i64 24
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = mul i64 %v1, 0
  %v78 = add i64 %v77, %v66
  %v79 = getelementptr inbounds float, ptr %v0, i64 %v78
  %v80 = load float, ptr %v79, align 4
  %v81 = insertelement <8 x float> poison, float %v80, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v70, <8 x float> %v16)
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v72, <8 x float> %v17)
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v74, <8 x float> %v18)
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v76, <8 x float> %v19)
  %v87 = add i64 %v7, 3
  %v88 = mul i64 %v87, 32
  %v89 = getelementptr inbounds float, ptr %v2, i64 %v88
  %v90 = getelementptr inbounds float, ptr %v89, i64 0
  %v91 = load <8 x float>, ptr %v90, align 4
  %v92 = getelementptr inbounds float, ptr %v89, i64 8
  %v93 = load <8 x float>, ptr %v92, align 4
  %v94 = getelementptr inbounds float, ptr %v89, i64 16
  %v95 = load <8 x float>, ptr %v94, align 4
  %v96 = getelementptr inbounds float, ptr %v89, i64 24
  %v97 = load <8 x float>, ptr %v96, align 4
  %v98 = mul i64 %v1, 0
  %v99 = add i64 %v98, %v87
  %v100 = getelementptr inbounds float, ptr %v0, i64 %v99
  %v101 = load float, ptr %v100, align 4
  %v102 = insertelement <8 x float> poison, float %v101, i64 0
  %v103 = shufflevector <8 x float> %v102, <8 x float> poison, <8 x i32> zeroinitializer
  %v104 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v91, <8 x float> %v20)
  %v105 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v93, <8 x float> %v21)
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v95, <8 x float> %v22)
  %v107 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v97, <8 x float> %v23)
  %v108 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v109 = fadd <8 x float> %v8, %v12
  %v110 = fadd <8 x float> %v9, %v13
  %v111 = fadd <8 x float> %v10, %v14
  %v112 = fadd <8 x float> %v11, %v15
  %v113 = fadd <8 x float> %v109, %v16
  %v114 = fadd <8 x float> %v110, %v17
  %v115 = fadd <8 x float> %v111, %v18
  %v116 = fadd <8 x float> %v112, %v19
  %v117 = fadd <8 x float> %v113, %v20
  %v118 = fadd <8 x float> %v114, %v21
  %v119 = fadd <8 x float> %v115, %v22
  %v120 = fadd <8 x float> %v116, %v23
  br label %b3
b3:
  %v121 = phi i64 [ %v6, %b2 ], [ %v147, %b4 ]
  %v122 = phi <8 x float> [ %v117, %b2 ], [ %v143, %b4 ]
  %v123 = phi <8 x float> [ %v118, %b2 ], [ %v144, %b4 ]
  %v124 = phi <8 x float> [ %v119, %b2 ], [ %v145, %b4 ]
  %v125 = phi <8 x float> [ %v120, %b2 ], [ %v146, %b4 ]
  %v126 = icmp slt i64 %v121, %v3
  br i1 %v126, label %b4, label %b5
b4:
  %v127 = mul i64 %v121, 32
  %v128 = getelementptr inbounds float, ptr %v2, i64 %v127
  %v129 = getelementptr inbounds float, ptr %v128, i64 0
  %v130 = load <8 x float>, ptr %v129, align 4
  %v131 = getelementptr inbounds float, ptr %v128, i64 8
  %v132 = load <8 x float>, ptr %v131, align 4
  %v133 = getelementptr inbounds float, ptr %v128, i64 16
  %v134 = load <8 x float>, ptr %v133, align 4
  %v135 = getelementptr inbounds float, ptr %v128, i64 24
  %v136 = load <8 x float>, ptr %v135, align 4
  %v137 = mul i64 %v1, 0
  %v138 = add i64 %v137, %v121
  %v139 = getelementptr inbounds float, ptr %v0, i64 %v138
  %v140 = load float, ptr %v139, align 4
  %v141 = insertelement <8 x float> poison, float %v140, i64 0
  %v142 = shufflevector <8 x float> %v141, <8 x float> poison, <8 x i32> zeroinitializer
  %v143 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v130, <8 x float> %v122)
  %v144 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v132, <8 x float> %v123)
  %v145 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v134, <8 x float> %v124)
  %v146 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v136, <8 x float> %v125)
  %v147 = add nsw i64 %v121, 1
  br label %b3
b5:
  %v148 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v122, ptr %v148, align 4
  %v149 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v123, ptr %v149, align 4
  %v150 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v124, ptr %v150, align 4
  %v151 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v125, ptr %v151, align 4
  ret void
}
define internal void @tile_2x4of4_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v86, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v82, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 32
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v26, i64 8
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v26, i64 16
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v26, i64 24
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = mul i64 %v1, 0
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v28, <8 x float> %v8)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v30, <8 x float> %v9)
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v32, <8 x float> %v10)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v34, <8 x float> %v11)
  %v45 = mul i64 %v1, 1
  %v46 = add i64 %v45, %v7
  %v47 = getelementptr inbounds float, ptr %v0, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v28, <8 x float> %v12)
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v30, <8 x float> %v13)
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v32, <8 x float> %v14)
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v34, <8 x float> %v15)
  %v55 = add i64 %v7, 1
  %v56 = mul i64 %v55, 32
  %v57 = getelementptr inbounds float, ptr %v2, i64 %v56
  %v58 = getelementptr inbounds float, ptr %v57, i64 0
  %v59 = load <8 x float>, ptr %v58, align 4
  %v60 = getelementptr inbounds float, ptr %v57, i64 8
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = getelementptr inbounds float, ptr %v57, i64 16
  %v63 = load <8 x float>, ptr %v62, align 4
  %v64 = getelementptr inbounds float, ptr %v57, i64 24
  %v65 = load <8 x float>, ptr %v64, align 4
  %v66 = mul i64 %v1, 0
  %v67 = add i64 %v66, %v55
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v59, <8 x float> %v16)
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v61, <8 x float> %v17)
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v63, <8 x float> %v18)
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v65, <8 x float> %v19)
  %v76 = mul i64 %v1, 1
  %v77 = add i64 %v76, %v55
  %v78 = getelementptr inbounds float, ptr %v0, i64 %v77
  %v79 = load float, ptr %v78, align 4
  %v80 = insertelement <8 x float> poison, float %v79, i64 0
  %v81 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> zeroinitializer
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v59, <8 x float> %v20)
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v61, <8 x float> %v21)
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v63, <8 x float> %v22)
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v65, <8 x float> %v23)
  %v86 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v87 = fadd <8 x float> %v8, %v16
  %v88 = fadd <8 x float> %v9, %v17
  %v89 = fadd <8 x float> %v10, %v18
  %v90 = fadd <8 x float> %v11, %v19
  %v91 = fadd <8 x float> %v12, %v20
  %v92 = fadd <8 x float> %v13, %v21
  %v93 = fadd <8 x float> %v14, %v22
  %v94 = fadd <8 x float> %v15, %v23
  br label %b3
b3:
  %v95 = phi i64 [ %v6, %b2 ], [ %v135, %b4 ]
  %v96 = phi <8 x float> [ %v87, %b2 ], [ %v121, %b4 ]
  %v97 = phi <8 x float> [ %v88, %b2 ], [ %v122, %b4 ]
  %v98 = phi <8 x float> [ %v89, %b2 ], [ %v123, %b4 ]
  %v99 = phi <8 x float> [ %v90, %b2 ], [ %v124, %b4 ]
  %v100 = phi <8 x float> [ %v91, %b2 ], [ %v131, %b4 ]
  %v101 = phi <8 x float> [ %v92, %b2 ], [ %v132, %b4 ]
  %v102 = phi <8 x float> [ %v93, %b2 ], [ %v133, %b4 ]
  %v103 = phi <8 x float> [ %v94, %b2 ], [ %v134, %b4 ]
  %v104 = icmp slt i64 %v95, %v3
  br i1 %v104, label %b4, label %b5
b4:
  %v105 = mul i64 %v95, 32
  %v106 = getelementptr inbounds float, ptr %v2, i64 %v105
  %v107 = getelementptr inbounds float, ptr %v106, i64 0
  %v108 = load <8 x float>, ptr %v107, align 4
  %v109 = getelementptr inbounds float, ptr %v106, i64 8
  %v110 = load <8 x float>, ptr %v109, align 4
  %v111 = getelementptr inbounds float, ptr %v106, i64 16
  %v112 = load <8 x float>, ptr %v111, align 4
  %v113 = getelementptr inbounds float, ptr %v106, i64 24
  %v114 = load <8 x float>, ptr %v113, align 4
  %v115 = mul i64 %v1, 0
  %v116 = add i64 %v115, %v95
  %v117 = getelementptr inbounds float, ptr %v0, i64 %v116
  %v118 = load float, ptr %v117, align 4
  %v119 = insertelement <8 x float> poison, float %v118, i64 0
  %v120 = shufflevector <8 x float> %v119, <8 x float> poison, <8 x i32> zeroinitializer
  %v121 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v108, <8 x float> %v96)
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v110, <8 x float> %v97)
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v112, <8 x float> %v98)
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v114, <8 x float> %v99)
  %v125 = mul i64 %v1, 1
  %v126 = add i64 %v125, %v95
  %v127 = getelementptr inbounds float, ptr %v0, i64 %v126
  %v128 = load float, ptr %v127, align 4
  %v129 = insertelement <8 x float> poison, float %v128, i64 0
  %v130 = shufflevector <8 x float> %v129, <8 x float> poison, <8 x i32> zeroinitializer
  %v131 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v108, <8 x float> %v100)
  %v132 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v110, <8 x float> %v101)
  %v133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v112, <8 x float> %v102)
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v114, <8 x float> %v103)
  %v135 = add nsw i64 %v95, 1
  br label %b3
b5:
  %v136 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v96, ptr %v136, align 4
  %v137 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v97, ptr %v137, align 4
  %v138 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v98, ptr %v138, align 4
  %v139 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v99, ptr %v139, align 4
  %v140 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v100, ptr %v140, align 4
  %v141 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v101, ptr %v141, align 4
  %v142 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v102, ptr %v142, align 4
  %v143 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v103, ptr %v143, align 4
  ret void
}
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v1630 = alloca float, i64 64, align 4
  %v1985 = alloca float, i64 64, align 4
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
  %v73 = getelementptr inbounds ptr, ptr %v0, i64 32
  %v74 = load ptr, ptr %v73, align 4
  %v75 = getelementptr inbounds ptr, ptr %v0, i64 33
  %v76 = load ptr, ptr %v75, align 4
  %v77 = getelementptr inbounds ptr, ptr %v0, i64 34
  %v78 = load ptr, ptr %v77, align 4
  %v79 = getelementptr inbounds ptr, ptr %v0, i64 35
  %v80 = load ptr, ptr %v79, align 4
  %v81 = getelementptr inbounds ptr, ptr %v0, i64 36
  %v82 = load ptr, ptr %v81, align 4
  %v83 = getelementptr inbounds ptr, ptr %v0, i64 37
  %v84 = load ptr, ptr %v83, align 4
  %v85 = getelementptr inbounds ptr, ptr %v0, i64 38
  %v86 = load ptr, ptr %v85, align 4
  %v87 = getelementptr inbounds ptr, ptr %v0, i64 39
  %v88 = load ptr, ptr %v87, align 4
  %v89 = getelementptr inbounds ptr, ptr %v0, i64 40
  %v90 = load ptr, ptr %v89, align 4
  %v91 = getelementptr inbounds ptr, ptr %v0, i64 41
  %v92 = load ptr, ptr %v91, align 4
  %v93 = getelementptr inbounds ptr, ptr %v0, i64 42
  %v94 = load ptr, ptr %v93, align 4
  %v95 = getelementptr inbounds i64, ptr %v1, i64 4
  %v96 = load i64, ptr %v95, align 8
  %v97 = getelementptr inbounds i64, ptr %v1, i64 14
  %v98 = load i64, ptr %v97, align 8
  %v99 = getelementptr inbounds i64, ptr %v1, i64 15
  %v100 = load i64, ptr %v99, align 8
  %v101 = getelementptr inbounds i64, ptr %v1, i64 16
  %v102 = load i64, ptr %v101, align 8
  %v103 = getelementptr inbounds i64, ptr %v1, i64 19
  %v104 = load i64, ptr %v103, align 8
  %v105 = getelementptr inbounds i64, ptr %v1, i64 29
  %v106 = load i64, ptr %v105, align 8
  %v107 = getelementptr inbounds i64, ptr %v1, i64 31
  %v108 = load i64, ptr %v107, align 8
  %v109 = getelementptr inbounds i64, ptr %v1, i64 32
  %v110 = load i64, ptr %v109, align 8
  %v111 = getelementptr inbounds i64, ptr %v1, i64 33
  %v112 = load i64, ptr %v111, align 8
  %v113 = getelementptr inbounds i64, ptr %v1, i64 34
  %v114 = load i64, ptr %v113, align 8
  %v115 = getelementptr inbounds i64, ptr %v1, i64 35
  %v116 = load i64, ptr %v115, align 8
  %v117 = getelementptr inbounds i64, ptr %v1, i64 36
  %v118 = load i64, ptr %v117, align 8
  %v119 = getelementptr inbounds i64, ptr %v1, i64 37
  %v120 = load i64, ptr %v119, align 8
  %v121 = getelementptr inbounds i64, ptr %v1, i64 38
  %v122 = load i64, ptr %v121, align 8
  %v123 = getelementptr inbounds i64, ptr %v1, i64 39
  %v124 = load i64, ptr %v123, align 8
  %v125 = getelementptr inbounds i64, ptr %v1, i64 40
  %v126 = load i64, ptr %v125, align 8
  %v127 = getelementptr inbounds i64, ptr %v1, i64 43
  %v128 = load i64, ptr %v127, align 8
  %v129 = getelementptr inbounds i64, ptr %v1, i64 44
  %v130 = load i64, ptr %v129, align 8
  %v131 = getelementptr inbounds i64, ptr %v1, i64 45
  %v132 = load i64, ptr %v131, align 8
  %v133 = getelementptr inbounds i64, ptr %v1, i64 46
  %v134 = load i64, ptr %v133, align 8
  %v135 = getelementptr inbounds ptr, ptr %v0, i64 43
  %v136 = load ptr, ptr %v135, align 4
  %v137 = getelementptr inbounds float, ptr %v136, i64 0
  %v138 = add i64 1, 0
  %v139 = sdiv i64 %v138, 1
  %v140 = add i64 %v2, 1
  %v141 = mul i64 %v139, %v2
  %v142 = sdiv i64 %v141, %v3
  %v143 = mul i64 %v142, 1
  %v144 = icmp slt i64 %v143, 1
  %v145 = select i1 %v144, i64 %v143, i64 1
  %v146 = mul i64 %v139, %v140
  %v147 = sdiv i64 %v146, %v3
  %v148 = mul i64 %v147, 1
  %v149 = icmp slt i64 %v148, 1
  %v150 = select i1 %v149, i64 %v148, i64 1
  br label %b0
b0:
  %v151 = phi i64 [ %v145, %entry ], [ %v179, %b5 ]
  %v152 = icmp slt i64 %v151, %v150
  br i1 %v152, label %b1, label %b2
b1:
  %v153 = mul i64 %v151, 256
  %v154 = mul i64 %v151, 8
  %v155 = add i64 %v154, 0
  %v156 = sub i64 8, %v155
  %v157 = icmp slt i64 %v156, 0
  %v158 = select i1 %v157, i64 0, i64 %v156
  %v159 = icmp ult i64 %v158, 8
  %v160 = select i1 %v159, i64 %v158, i64 8
  %v161 = trunc i64 %v160 to i32
  %v162 = insertelement <8 x i32> poison, i32 %v161, i64 0
  %v163 = shufflevector <8 x i32> %v162, <8 x i32> poison, <8 x i32> zeroinitializer
  %v164 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v163
  %v165 = mul i64 %v155, 1
  %v166 = add i64 0, %v165
  %v167 = getelementptr inbounds float, ptr %v12, i64 %v166
  %v168 = add i64 %v153, 0
  br label %b3
b3:
  %v169 = phi i64 [ 0, %b1 ], [ %v177, %b4 ]
  %v170 = icmp slt i64 %v169, 32
  br i1 %v170, label %b4, label %b5
b4:
  %v171 = mul i64 %v169, 8
  %v172 = getelementptr inbounds float, ptr %v167, i64 %v171
  %v173 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v172, <8 x i1> %v164, <8 x float> zeroinitializer)
  %v174 = mul i64 %v169, 8
  %v175 = add i64 %v168, %v174
  %v176 = getelementptr inbounds float, ptr %v137, i64 %v175
  store <8 x float> %v173, ptr %v176, align 4
  %v177 = add nsw i64 %v169, 1
  br label %b3
b5:
  %v178 = add i64 %v153, 256
  %v179 = add nsw i64 %v151, 1
  br label %b0
b2:
  %v180 = icmp sgt i64 %v3, 1
  br i1 %v180, label %b6, label %b7
b6:
  %v181 = getelementptr inbounds i64, ptr %v1, i64 3
  %v182 = atomicrmw add ptr %v181, i64 1 acq_rel
  %v183 = mul i64 %v3, 1
  br label %b8
b8:
  %v184 = load atomic i64, ptr %v181 acquire, align 8
  %v185 = icmp slt i64 %v184, %v183
  br i1 %v185, label %b9, label %b10
b9:
  %v186 = call i32 @sched_yield()
  br label %b8
b10:
  br label %b7
b7:
  br label %b11
b11:
  %v187 = phi i64 [ 0, %b7 ], [ %v1706, %b52 ]
  %v188 = icmp slt i64 %v187, %v5
  br i1 %v188, label %b12, label %b13
b12:
  %v189 = sub i64 %v5, 1
  %v190 = sub i64 %v189, %v187
  %v191 = add i64 %v7, 0
  %v192 = sdiv i64 %v191, 1
  %v193 = add i64 %v2, 1
  %v194 = mul i64 %v192, %v2
  %v195 = sdiv i64 %v194, %v3
  %v196 = mul i64 %v195, 1
  %v197 = icmp slt i64 %v196, %v7
  %v198 = select i1 %v197, i64 %v196, i64 %v7
  %v199 = mul i64 %v192, %v193
  %v200 = sdiv i64 %v199, %v3
  %v201 = mul i64 %v200, 1
  %v202 = icmp slt i64 %v201, %v7
  %v203 = select i1 %v202, i64 %v201, i64 %v7
  br label %b14
b14:
  %v204 = phi i64 [ %v198, %b12 ], [ %v428, %b15 ]
  %v205 = icmp slt i64 %v204, %v203
  br i1 %v205, label %b15, label %b16
b15:
  %v206 = add i64 %v190, 1
  %v207 = and i64 %v206, 1
  %v208 = mul i64 %v207, %v7
  %v209 = add i64 %v208, %v204
  %v210 = mul i64 %v209, 8
  %v211 = getelementptr inbounds float, ptr %v36, i64 %v210
  %v212 = add i64 %v190, 0
  %v213 = and i64 %v212, %v98
  %v214 = mul i64 %v213, %v7
  %v215 = add i64 %v214, %v204
  %v216 = mul i64 %v215, 8
  %v217 = getelementptr inbounds float, ptr %v30, i64 %v216
  %v218 = add i64 %v190, 1
  %v219 = and i64 %v218, %v102
  %v220 = mul i64 %v219, %v7
  %v221 = add i64 %v220, %v204
  %v222 = mul i64 %v221, 8
  %v223 = getelementptr inbounds float, ptr %v34, i64 %v222
  %v224 = add i64 %v190, 0
  %v225 = and i64 %v224, %v122
  %v226 = mul i64 %v225, %v7
  %v227 = add i64 %v226, %v204
  %v228 = mul i64 %v227, 1
  %v229 = getelementptr inbounds float, ptr %v78, i64 %v228
  %v230 = getelementptr inbounds float, ptr %v229, i64 0
  %v231 = load float, ptr %v230, align 4
  %v232 = add i64 %v190, 0
  %v233 = and i64 %v232, %v124
  %v234 = mul i64 %v233, %v7
  %v235 = add i64 %v234, %v204
  %v236 = mul i64 %v235, 1
  %v237 = getelementptr inbounds float, ptr %v80, i64 %v236
  %v238 = getelementptr inbounds float, ptr %v237, i64 0
  %v239 = load float, ptr %v238, align 4
  %v240 = fdiv float 0x3FF0000000000000, %v239
  %v241 = add i64 %v190, 0
  %v242 = and i64 %v241, %v114
  %v243 = mul i64 %v242, %v7
  %v244 = add i64 %v243, %v204
  %v245 = mul i64 %v244, 32
  %v246 = getelementptr inbounds float, ptr %v70, i64 %v245
  %v247 = add i64 %v190, 0
  %v248 = and i64 %v247, %v118
  %v249 = mul i64 %v248, %v7
  %v250 = add i64 %v249, %v204
  %v251 = mul i64 %v250, 1
  %v252 = getelementptr inbounds float, ptr %v74, i64 %v251
  %v253 = getelementptr inbounds float, ptr %v252, i64 0
  %v254 = load float, ptr %v253, align 4
  %v255 = add i64 %v190, 0
  %v256 = and i64 %v255, %v120
  %v257 = mul i64 %v256, %v7
  %v258 = add i64 %v257, %v204
  %v259 = mul i64 %v258, 1
  %v260 = getelementptr inbounds float, ptr %v76, i64 %v259
  %v261 = getelementptr inbounds float, ptr %v260, i64 0
  %v262 = load float, ptr %v261, align 4
  %v263 = fdiv float 0x3FF0000000000000, %v262
  %v264 = add i64 %v190, 0
  %v265 = and i64 %v264, %v108
  %v266 = mul i64 %v265, %v7
  %v267 = add i64 %v266, %v204
  %v268 = mul i64 %v267, 32
  %v269 = getelementptr inbounds float, ptr %v64, i64 %v268
  %v270 = add i64 %v190, 0
  %v271 = and i64 %v270, %v110
  %v272 = mul i64 %v271, %v7
  %v273 = add i64 %v272, %v204
  %v274 = mul i64 %v273, 1
  %v275 = getelementptr inbounds float, ptr %v66, i64 %v274
  %v276 = getelementptr inbounds float, ptr %v275, i64 0
  %v277 = load float, ptr %v276, align 4
  %v278 = fdiv float %v277, 0x4040000000000000
  %v279 = add i64 %v190, 0
  %v280 = and i64 %v279, %v112
  %v281 = mul i64 %v280, %v7
  %v282 = add i64 %v281, %v204
  %v283 = mul i64 %v282, 1
  %v284 = getelementptr inbounds float, ptr %v68, i64 %v283
  %v285 = getelementptr inbounds float, ptr %v284, i64 0
  %v286 = load float, ptr %v285, align 4
  %v287 = fdiv float %v286, 0x4040000000000000
  %v288 = fadd float %v287, 0x3EE4F8B580000000
  %v289 = call float @llvm.sqrt.f32(float %v288)
  %v290 = fdiv float 0x3FF0000000000000, %v289
  %v291 = add i64 %v190, 0
  %v292 = and i64 %v291, %v126
  %v293 = mul i64 %v292, %v7
  %v294 = add i64 %v293, %v204
  %v295 = mul i64 %v294, 8
  %v296 = getelementptr inbounds float, ptr %v82, i64 %v295
  %v297 = add i64 %v190, 0
  %v298 = and i64 %v297, %v106
  %v299 = mul i64 %v298, %v7
  %v300 = add i64 %v299, %v204
  %v301 = mul i64 %v300, 32
  %v302 = getelementptr inbounds float, ptr %v60, i64 %v301
  %v303 = add i64 0, 0
  %v304 = getelementptr inbounds float, ptr %v211, i64 %v303
  %v305 = load <8 x float>, ptr %v304, align 4
  %v306 = add i64 0, 0
  %v307 = getelementptr inbounds float, ptr %v217, i64 %v306
  %v308 = load <8 x float>, ptr %v307, align 4
  %v309 = fadd <8 x float> %v305, %v308
  %v310 = add i64 0, 0
  %v311 = getelementptr inbounds float, ptr %v223, i64 %v310
  %v312 = load <8 x float>, ptr %v311, align 4
  %v313 = insertelement <8 x float> poison, float %v231, i64 0
  %v314 = shufflevector <8 x float> %v313, <8 x float> poison, <8 x i32> zeroinitializer
  %v315 = fsub <8 x float> %v312, %v314
  %v316 = insertelement <8 x float> poison, float %v240, i64 0
  %v317 = shufflevector <8 x float> %v316, <8 x float> poison, <8 x i32> zeroinitializer
  %v318 = fmul <8 x float> %v315, %v317
  %v319 = add i64 0, 0
  %v320 = getelementptr inbounds float, ptr %v26, i64 %v319
  %v321 = load <8 x float>, ptr %v320, align 4
  %v322 = fmul <8 x float> %v318, %v321
  %v323 = add i64 0, 0
  %v324 = getelementptr inbounds float, ptr %v28, i64 %v323
  %v325 = load <8 x float>, ptr %v324, align 4
  %v326 = fadd <8 x float> %v322, %v325
  %v327 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v326)
  %v328 = fcmp ogt <8 x float> %v327, splat (float 0x4023000000000000)
  %v329 = select <8 x i1> %v328, <8 x float> splat (float 0x4023000000000000), <8 x float> %v327
  %v330 = fadd <8 x float> %v329, %v329
  %v331 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v330, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v332 = fsub <8 x float> %v331, splat (float 0x4168000000000000)
  %v333 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v332, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v330)
  %v334 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v332, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v333)
  %v335 = bitcast <8 x float> %v331 to <8 x i32>
  %v336 = fmul <8 x float> %v334, %v334
  %v337 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v334, <8 x float> splat (float 0x3F81227F40000000))
  %v338 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v337, <8 x float> %v334, <8 x float> splat (float 0x3FA5556740000000))
  %v339 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v338, <8 x float> %v334, <8 x float> splat (float 0x3FC5554B00000000))
  %v340 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v339, <8 x float> %v334, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v341 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v336, <8 x float> %v340, <8 x float> %v334)
  %v342 = shl <8 x i32> %v335, splat (i32 23)
  %v343 = add <8 x i32> %v342, splat (i32 1065353216)
  %v344 = bitcast <8 x i32> %v343 to <8 x float>
  %v345 = fsub <8 x float> %v344, splat (float 0x3FF0000000000000)
  %v346 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v344, <8 x float> %v341, <8 x float> %v345)
  %v347 = fadd <8 x float> %v346, splat (float 0x4000000000000000)
  %v348 = fdiv <8 x float> %v346, %v347
  %v349 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v348, <8 x float> %v326)
  %v350 = fmul <8 x float> %v309, %v349
  %v351 = add i64 16, 0
  %v352 = getelementptr inbounds float, ptr %v246, i64 %v351
  %v353 = load <8 x float>, ptr %v352, align 4
  %v354 = insertelement <8 x float> poison, float %v254, i64 0
  %v355 = shufflevector <8 x float> %v354, <8 x float> poison, <8 x i32> zeroinitializer
  %v356 = fsub <8 x float> %v353, %v355
  %v357 = insertelement <8 x float> poison, float %v263, i64 0
  %v358 = shufflevector <8 x float> %v357, <8 x float> poison, <8 x i32> zeroinitializer
  %v359 = fmul <8 x float> %v356, %v358
  %v360 = add i64 16, 0
  %v361 = getelementptr inbounds float, ptr %v14, i64 %v360
  %v362 = load <8 x float>, ptr %v361, align 4
  %v363 = fmul <8 x float> %v359, %v362
  %v364 = add i64 16, 0
  %v365 = getelementptr inbounds float, ptr %v16, i64 %v364
  %v366 = load <8 x float>, ptr %v365, align 4
  %v367 = fadd <8 x float> %v363, %v366
  %v368 = add i64 16, 0
  %v369 = getelementptr inbounds float, ptr %v269, i64 %v368
  %v370 = load <8 x float>, ptr %v369, align 4
  %v371 = insertelement <8 x float> poison, float %v278, i64 0
  %v372 = shufflevector <8 x float> %v371, <8 x float> poison, <8 x i32> zeroinitializer
  %v373 = fsub <8 x float> %v370, %v372
  %v374 = insertelement <8 x float> poison, float %v290, i64 0
  %v375 = shufflevector <8 x float> %v374, <8 x float> poison, <8 x i32> zeroinitializer
  %v376 = fmul <8 x float> %v373, %v375
  %v377 = add i64 16, 0
  %v378 = getelementptr inbounds float, ptr %v20, i64 %v377
  %v379 = load <8 x float>, ptr %v378, align 4
  %v380 = fmul <8 x float> %v376, %v379
  %v381 = add i64 16, 0
  %v382 = getelementptr inbounds float, ptr %v22, i64 %v381
  %v383 = load <8 x float>, ptr %v382, align 4
  %v384 = fadd <8 x float> %v380, %v383
  %v385 = fadd <8 x float> %v367, %v384
  %v386 = add i64 16, 0
  %v387 = getelementptr inbounds float, ptr %v24, i64 %v386
  %v388 = load <8 x float>, ptr %v387, align 4
  %v389 = fadd <8 x float> %v385, %v388
  %v390 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v389)
  %v391 = fneg <8 x float> %v390
  %v392 = fcmp olt <8 x float> %v391, splat (float 0xC05A400000000000)
  %v393 = select <8 x i1> %v392, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v391
  %v394 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v393, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v395 = fsub <8 x float> %v394, splat (float 0x4168000000000000)
  %v396 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v395, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v393)
  %v397 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v395, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v396)
  %v398 = bitcast <8 x float> %v394 to <8 x i32>
  %v399 = fmul <8 x float> %v397, %v397
  %v400 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v397, <8 x float> splat (float 0x3F81227F40000000))
  %v401 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v400, <8 x float> %v397, <8 x float> splat (float 0x3FA5556740000000))
  %v402 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v401, <8 x float> %v397, <8 x float> splat (float 0x3FC5554B00000000))
  %v403 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v402, <8 x float> %v397, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v404 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v399, <8 x float> %v403, <8 x float> %v397)
  %v405 = sub <8 x i32> %v398, splat (i32 1262485250)
  %v406 = lshr <8 x i32> %v405, splat (i32 1)
  %v407 = sub <8 x i32> %v405, %v406
  %v408 = shl <8 x i32> %v406, splat (i32 23)
  %v409 = bitcast <8 x i32> %v408 to <8 x float>
  %v410 = shl <8 x i32> %v407, splat (i32 23)
  %v411 = bitcast <8 x i32> %v410 to <8 x float>
  %v412 = fadd <8 x float> %v404, splat (float 0x3FF0000000000000)
  %v413 = fmul <8 x float> %v412, %v409
  %v414 = fmul <8 x float> %v413, %v411
  %v415 = fcmp olt <8 x float> %v389, splat (float 0x0000000000000000)
  %v416 = select <8 x i1> %v415, <8 x float> %v414, <8 x float> splat (float 0x3FF0000000000000)
  %v417 = fadd <8 x float> %v414, splat (float 0x3FF0000000000000)
  %v418 = fdiv <8 x float> %v416, %v417
  %v419 = fmul <8 x float> %v350, %v418
  %v420 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v421 = shufflevector <8 x float> %v420, <8 x float> poison, <8 x i32> zeroinitializer
  %v422 = fsub <8 x float> %v421, %v418
  %v423 = fmul <8 x float> %v419, %v422
  %v424 = add i64 0, 0
  %v425 = getelementptr inbounds float, ptr %v296, i64 %v424
  store <8 x float> %v309, ptr %v425, align 4
  %v426 = add i64 16, 0
  %v427 = getelementptr inbounds float, ptr %v302, i64 %v426
  store <8 x float> %v423, ptr %v427, align 4
  %v428 = add nsw i64 %v204, 1
  br label %b14
b16:
  %v429 = add i64 %v7, 0
  %v430 = sdiv i64 %v429, 1
  %v431 = add i64 %v2, 1
  %v432 = mul i64 %v430, %v2
  %v433 = sdiv i64 %v432, %v3
  %v434 = mul i64 %v433, 1
  %v435 = icmp slt i64 %v434, %v7
  %v436 = select i1 %v435, i64 %v434, i64 %v7
  %v437 = mul i64 %v430, %v431
  %v438 = sdiv i64 %v437, %v3
  %v439 = mul i64 %v438, 1
  %v440 = icmp slt i64 %v439, %v7
  %v441 = select i1 %v440, i64 %v439, i64 %v7
  br label %b17
b17:
  %v442 = phi i64 [ %v436, %b16 ], [ %v660, %b22 ]
  %v443 = icmp slt i64 %v442, %v441
  br i1 %v443, label %b18, label %b19
b18:
  br label %b20
b20:
  %v444 = phi i64 [ 0, %b18 ], [ %v646, %b21 ]
  %v445 = phi <8 x float> [ splat (float 0x0000000000000000), %b18 ], [ %v645, %b21 ]
  %v446 = icmp slt i64 %v444, 8
  br i1 %v446, label %b21, label %b22
b21:
  %v447 = add i64 %v190, 0
  %v448 = and i64 %v447, %v126
  %v449 = mul i64 %v448, %v7
  %v450 = add i64 %v449, %v442
  %v451 = mul i64 %v450, 8
  %v452 = getelementptr inbounds float, ptr %v82, i64 %v451
  %v453 = add i64 %v190, 0
  %v454 = and i64 %v453, %v114
  %v455 = mul i64 %v454, %v7
  %v456 = add i64 %v455, %v442
  %v457 = mul i64 %v456, 32
  %v458 = getelementptr inbounds float, ptr %v70, i64 %v457
  %v459 = add i64 %v190, 0
  %v460 = and i64 %v459, %v118
  %v461 = mul i64 %v460, %v7
  %v462 = add i64 %v461, %v442
  %v463 = mul i64 %v462, 1
  %v464 = getelementptr inbounds float, ptr %v74, i64 %v463
  %v465 = getelementptr inbounds float, ptr %v464, i64 0
  %v466 = load float, ptr %v465, align 4
  %v467 = add i64 %v190, 0
  %v468 = and i64 %v467, %v120
  %v469 = mul i64 %v468, %v7
  %v470 = add i64 %v469, %v442
  %v471 = mul i64 %v470, 1
  %v472 = getelementptr inbounds float, ptr %v76, i64 %v471
  %v473 = getelementptr inbounds float, ptr %v472, i64 0
  %v474 = load float, ptr %v473, align 4
  %v475 = fdiv float 0x3FF0000000000000, %v474
  %v476 = add i64 %v190, 0
  %v477 = and i64 %v476, %v108
  %v478 = mul i64 %v477, %v7
  %v479 = add i64 %v478, %v442
  %v480 = mul i64 %v479, 32
  %v481 = getelementptr inbounds float, ptr %v64, i64 %v480
  %v482 = add i64 %v190, 0
  %v483 = and i64 %v482, %v110
  %v484 = mul i64 %v483, %v7
  %v485 = add i64 %v484, %v442
  %v486 = mul i64 %v485, 1
  %v487 = getelementptr inbounds float, ptr %v66, i64 %v486
  %v488 = getelementptr inbounds float, ptr %v487, i64 0
  %v489 = load float, ptr %v488, align 4
  %v490 = fdiv float %v489, 0x4040000000000000
  %v491 = add i64 %v190, 0
  %v492 = and i64 %v491, %v112
  %v493 = mul i64 %v492, %v7
  %v494 = add i64 %v493, %v442
  %v495 = mul i64 %v494, 1
  %v496 = getelementptr inbounds float, ptr %v68, i64 %v495
  %v497 = getelementptr inbounds float, ptr %v496, i64 0
  %v498 = load float, ptr %v497, align 4
  %v499 = fdiv float %v498, 0x4040000000000000
  %v500 = fadd float %v499, 0x3EE4F8B580000000
  %v501 = call float @llvm.sqrt.f32(float %v500)
  %v502 = fdiv float 0x3FF0000000000000, %v501
  %v503 = add i64 %v190, 1
  %v504 = and i64 %v503, %v102
  %v505 = mul i64 %v504, %v7
  %v506 = add i64 %v505, %v442
  %v507 = mul i64 %v506, 8
  %v508 = getelementptr inbounds float, ptr %v34, i64 %v507
  %v509 = add i64 %v190, 0
  %v510 = and i64 %v509, %v122
  %v511 = mul i64 %v510, %v7
  %v512 = add i64 %v511, %v442
  %v513 = mul i64 %v512, 1
  %v514 = getelementptr inbounds float, ptr %v78, i64 %v513
  %v515 = getelementptr inbounds float, ptr %v514, i64 0
  %v516 = load float, ptr %v515, align 4
  %v517 = add i64 %v190, 0
  %v518 = and i64 %v517, %v124
  %v519 = mul i64 %v518, %v7
  %v520 = add i64 %v519, %v442
  %v521 = mul i64 %v520, 1
  %v522 = getelementptr inbounds float, ptr %v80, i64 %v521
  %v523 = getelementptr inbounds float, ptr %v522, i64 0
  %v524 = load float, ptr %v523, align 4
  %v525 = fdiv float 0x3FF0000000000000, %v524
  %v526 = add i64 0, %v444
  %v527 = getelementptr inbounds float, ptr %v452, i64 %v526
  %v528 = load <8 x float>, ptr %v527, align 4
  %v529 = add i64 16, %v444
  %v530 = getelementptr inbounds float, ptr %v458, i64 %v529
  %v531 = load <8 x float>, ptr %v530, align 4
  %v532 = insertelement <8 x float> poison, float %v466, i64 0
  %v533 = shufflevector <8 x float> %v532, <8 x float> poison, <8 x i32> zeroinitializer
  %v534 = fsub <8 x float> %v531, %v533
  %v535 = insertelement <8 x float> poison, float %v475, i64 0
  %v536 = shufflevector <8 x float> %v535, <8 x float> poison, <8 x i32> zeroinitializer
  %v537 = fmul <8 x float> %v534, %v536
  %v538 = add i64 16, %v444
  %v539 = getelementptr inbounds float, ptr %v14, i64 %v538
  %v540 = load <8 x float>, ptr %v539, align 4
  %v541 = fmul <8 x float> %v537, %v540
  %v542 = add i64 16, %v444
  %v543 = getelementptr inbounds float, ptr %v16, i64 %v542
  %v544 = load <8 x float>, ptr %v543, align 4
  %v545 = fadd <8 x float> %v541, %v544
  %v546 = add i64 16, %v444
  %v547 = getelementptr inbounds float, ptr %v481, i64 %v546
  %v548 = load <8 x float>, ptr %v547, align 4
  %v549 = insertelement <8 x float> poison, float %v490, i64 0
  %v550 = shufflevector <8 x float> %v549, <8 x float> poison, <8 x i32> zeroinitializer
  %v551 = fsub <8 x float> %v548, %v550
  %v552 = insertelement <8 x float> poison, float %v502, i64 0
  %v553 = shufflevector <8 x float> %v552, <8 x float> poison, <8 x i32> zeroinitializer
  %v554 = fmul <8 x float> %v551, %v553
  %v555 = add i64 16, %v444
  %v556 = getelementptr inbounds float, ptr %v20, i64 %v555
  %v557 = load <8 x float>, ptr %v556, align 4
  %v558 = fmul <8 x float> %v554, %v557
  %v559 = add i64 16, %v444
  %v560 = getelementptr inbounds float, ptr %v22, i64 %v559
  %v561 = load <8 x float>, ptr %v560, align 4
  %v562 = fadd <8 x float> %v558, %v561
  %v563 = fadd <8 x float> %v545, %v562
  %v564 = add i64 16, %v444
  %v565 = getelementptr inbounds float, ptr %v24, i64 %v564
  %v566 = load <8 x float>, ptr %v565, align 4
  %v567 = fadd <8 x float> %v563, %v566
  %v568 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v567)
  %v569 = fneg <8 x float> %v568
  %v570 = fcmp olt <8 x float> %v569, splat (float 0xC05A400000000000)
  %v571 = select <8 x i1> %v570, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v569
  %v572 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v571, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v573 = fsub <8 x float> %v572, splat (float 0x4168000000000000)
  %v574 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v573, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v571)
  %v575 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v573, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v574)
  %v576 = bitcast <8 x float> %v572 to <8 x i32>
  %v577 = fmul <8 x float> %v575, %v575
  %v578 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v575, <8 x float> splat (float 0x3F81227F40000000))
  %v579 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v578, <8 x float> %v575, <8 x float> splat (float 0x3FA5556740000000))
  %v580 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v579, <8 x float> %v575, <8 x float> splat (float 0x3FC5554B00000000))
  %v581 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v580, <8 x float> %v575, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v582 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v577, <8 x float> %v581, <8 x float> %v575)
  %v583 = sub <8 x i32> %v576, splat (i32 1262485250)
  %v584 = lshr <8 x i32> %v583, splat (i32 1)
  %v585 = sub <8 x i32> %v583, %v584
  %v586 = shl <8 x i32> %v584, splat (i32 23)
  %v587 = bitcast <8 x i32> %v586 to <8 x float>
  %v588 = shl <8 x i32> %v585, splat (i32 23)
  %v589 = bitcast <8 x i32> %v588 to <8 x float>
  %v590 = fadd <8 x float> %v582, splat (float 0x3FF0000000000000)
  %v591 = fmul <8 x float> %v590, %v587
  %v592 = fmul <8 x float> %v591, %v589
  %v593 = fcmp olt <8 x float> %v567, splat (float 0x0000000000000000)
  %v594 = select <8 x i1> %v593, <8 x float> %v592, <8 x float> splat (float 0x3FF0000000000000)
  %v595 = fadd <8 x float> %v592, splat (float 0x3FF0000000000000)
  %v596 = fdiv <8 x float> %v594, %v595
  %v597 = fmul <8 x float> %v528, %v596
  %v598 = add i64 0, %v444
  %v599 = getelementptr inbounds float, ptr %v508, i64 %v598
  %v600 = load <8 x float>, ptr %v599, align 4
  %v601 = insertelement <8 x float> poison, float %v516, i64 0
  %v602 = shufflevector <8 x float> %v601, <8 x float> poison, <8 x i32> zeroinitializer
  %v603 = fsub <8 x float> %v600, %v602
  %v604 = insertelement <8 x float> poison, float %v525, i64 0
  %v605 = shufflevector <8 x float> %v604, <8 x float> poison, <8 x i32> zeroinitializer
  %v606 = fmul <8 x float> %v603, %v605
  %v607 = add i64 0, %v444
  %v608 = getelementptr inbounds float, ptr %v26, i64 %v607
  %v609 = load <8 x float>, ptr %v608, align 4
  %v610 = fmul <8 x float> %v606, %v609
  %v611 = add i64 0, %v444
  %v612 = getelementptr inbounds float, ptr %v28, i64 %v611
  %v613 = load <8 x float>, ptr %v612, align 4
  %v614 = fadd <8 x float> %v610, %v613
  %v615 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v614)
  %v616 = fcmp ogt <8 x float> %v615, splat (float 0x4023000000000000)
  %v617 = select <8 x i1> %v616, <8 x float> splat (float 0x4023000000000000), <8 x float> %v615
  %v618 = fadd <8 x float> %v617, %v617
  %v619 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v618, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v620 = fsub <8 x float> %v619, splat (float 0x4168000000000000)
  %v621 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v620, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v618)
  %v622 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v620, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v621)
  %v623 = bitcast <8 x float> %v619 to <8 x i32>
  %v624 = fmul <8 x float> %v622, %v622
  %v625 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v622, <8 x float> splat (float 0x3F81227F40000000))
  %v626 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v625, <8 x float> %v622, <8 x float> splat (float 0x3FA5556740000000))
  %v627 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v626, <8 x float> %v622, <8 x float> splat (float 0x3FC5554B00000000))
  %v628 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v627, <8 x float> %v622, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v629 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v624, <8 x float> %v628, <8 x float> %v622)
  %v630 = shl <8 x i32> %v623, splat (i32 23)
  %v631 = add <8 x i32> %v630, splat (i32 1065353216)
  %v632 = bitcast <8 x i32> %v631 to <8 x float>
  %v633 = fsub <8 x float> %v632, splat (float 0x3FF0000000000000)
  %v634 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v632, <8 x float> %v629, <8 x float> %v633)
  %v635 = fadd <8 x float> %v634, splat (float 0x4000000000000000)
  %v636 = fdiv <8 x float> %v634, %v635
  %v637 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v636, <8 x float> %v614)
  %v638 = fmul <8 x float> %v637, %v637
  %v639 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v640 = shufflevector <8 x float> %v639, <8 x float> poison, <8 x i32> zeroinitializer
  %v641 = fsub <8 x float> %v640, %v638
  %v642 = fmul <8 x float> %v597, %v641
  %v643 = fmul <8 x float> %v642, %v609
  %v644 = fmul <8 x float> %v643, %v603
  %v645 = fadd <8 x float> %v445, %v644
  %v646 = add nsw i64 %v444, 8
  br label %b20
b22:
  %v647 = shufflevector <8 x float> %v445, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v648 = shufflevector <8 x float> %v445, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v649 = fadd <4 x float> %v647, %v648
  %v650 = shufflevector <4 x float> %v649, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v651 = shufflevector <4 x float> %v649, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v652 = fadd <2 x float> %v650, %v651
  %v653 = extractelement <2 x float> %v652, i64 0
  %v654 = extractelement <2 x float> %v652, i64 1
  %v655 = fadd float %v653, %v654
  %v656 = fadd float %v655, 0x0000000000000000
  %v657 = mul i64 %v442, 1
  %v658 = getelementptr inbounds float, ptr %v84, i64 %v657
  %v659 = getelementptr inbounds float, ptr %v658, i64 0
  store float %v656, ptr %v659, align 4
  %v660 = add nsw i64 %v442, 1
  br label %b17
b19:
  %v661 = add i64 %v7, 0
  %v662 = sdiv i64 %v661, 1
  %v663 = add i64 %v2, 1
  %v664 = mul i64 %v662, %v2
  %v665 = sdiv i64 %v664, %v3
  %v666 = mul i64 %v665, 1
  %v667 = icmp slt i64 %v666, %v7
  %v668 = select i1 %v667, i64 %v666, i64 %v7
  %v669 = mul i64 %v662, %v663
  %v670 = sdiv i64 %v669, %v3
  %v671 = mul i64 %v670, 1
  %v672 = icmp slt i64 %v671, %v7
  %v673 = select i1 %v672, i64 %v671, i64 %v7
  br label %b23
b23:
  %v674 = phi i64 [ %v668, %b19 ], [ %v908, %b28 ]
  %v675 = icmp slt i64 %v674, %v673
  br i1 %v675, label %b24, label %b25
b24:
  br label %b26
b26:
  %v676 = phi i64 [ 0, %b24 ], [ %v894, %b27 ]
  %v677 = phi <8 x float> [ splat (float 0x0000000000000000), %b24 ], [ %v893, %b27 ]
  %v678 = icmp slt i64 %v676, 8
  br i1 %v678, label %b27, label %b28
b27:
  %v679 = add i64 %v190, 0
  %v680 = and i64 %v679, %v126
  %v681 = mul i64 %v680, %v7
  %v682 = add i64 %v681, %v674
  %v683 = mul i64 %v682, 8
  %v684 = getelementptr inbounds float, ptr %v82, i64 %v683
  %v685 = add i64 %v190, 0
  %v686 = and i64 %v685, %v114
  %v687 = mul i64 %v686, %v7
  %v688 = add i64 %v687, %v674
  %v689 = mul i64 %v688, 32
  %v690 = getelementptr inbounds float, ptr %v70, i64 %v689
  %v691 = add i64 %v190, 0
  %v692 = and i64 %v691, %v118
  %v693 = mul i64 %v692, %v7
  %v694 = add i64 %v693, %v674
  %v695 = mul i64 %v694, 1
  %v696 = getelementptr inbounds float, ptr %v74, i64 %v695
  %v697 = getelementptr inbounds float, ptr %v696, i64 0
  %v698 = load float, ptr %v697, align 4
  %v699 = add i64 %v190, 0
  %v700 = and i64 %v699, %v120
  %v701 = mul i64 %v700, %v7
  %v702 = add i64 %v701, %v674
  %v703 = mul i64 %v702, 1
  %v704 = getelementptr inbounds float, ptr %v76, i64 %v703
  %v705 = getelementptr inbounds float, ptr %v704, i64 0
  %v706 = load float, ptr %v705, align 4
  %v707 = fdiv float 0x3FF0000000000000, %v706
  %v708 = add i64 %v190, 0
  %v709 = and i64 %v708, %v108
  %v710 = mul i64 %v709, %v7
  %v711 = add i64 %v710, %v674
  %v712 = mul i64 %v711, 32
  %v713 = getelementptr inbounds float, ptr %v64, i64 %v712
  %v714 = add i64 %v190, 0
  %v715 = and i64 %v714, %v110
  %v716 = mul i64 %v715, %v7
  %v717 = add i64 %v716, %v674
  %v718 = mul i64 %v717, 1
  %v719 = getelementptr inbounds float, ptr %v66, i64 %v718
  %v720 = getelementptr inbounds float, ptr %v719, i64 0
  %v721 = load float, ptr %v720, align 4
  %v722 = fdiv float %v721, 0x4040000000000000
  %v723 = add i64 %v190, 0
  %v724 = and i64 %v723, %v112
  %v725 = mul i64 %v724, %v7
  %v726 = add i64 %v725, %v674
  %v727 = mul i64 %v726, 1
  %v728 = getelementptr inbounds float, ptr %v68, i64 %v727
  %v729 = getelementptr inbounds float, ptr %v728, i64 0
  %v730 = load float, ptr %v729, align 4
  %v731 = fdiv float %v730, 0x4040000000000000
  %v732 = fadd float %v731, 0x3EE4F8B580000000
  %v733 = call float @llvm.sqrt.f32(float %v732)
  %v734 = fdiv float 0x3FF0000000000000, %v733
  %v735 = add i64 %v190, 1
  %v736 = and i64 %v735, %v102
  %v737 = mul i64 %v736, %v7
  %v738 = add i64 %v737, %v674
  %v739 = mul i64 %v738, 8
  %v740 = getelementptr inbounds float, ptr %v34, i64 %v739
  %v741 = add i64 %v190, 0
  %v742 = and i64 %v741, %v122
  %v743 = mul i64 %v742, %v7
  %v744 = add i64 %v743, %v674
  %v745 = mul i64 %v744, 1
  %v746 = getelementptr inbounds float, ptr %v78, i64 %v745
  %v747 = getelementptr inbounds float, ptr %v746, i64 0
  %v748 = load float, ptr %v747, align 4
  %v749 = add i64 %v190, 0
  %v750 = and i64 %v749, %v124
  %v751 = mul i64 %v750, %v7
  %v752 = add i64 %v751, %v674
  %v753 = mul i64 %v752, 1
  %v754 = getelementptr inbounds float, ptr %v80, i64 %v753
  %v755 = getelementptr inbounds float, ptr %v754, i64 0
  %v756 = load float, ptr %v755, align 4
  %v757 = fdiv float 0x3FF0000000000000, %v756
  %v758 = mul i64 %v674, 1
  %v759 = getelementptr inbounds float, ptr %v84, i64 %v758
  %v760 = getelementptr inbounds float, ptr %v759, i64 0
  %v761 = load float, ptr %v760, align 4
  %v762 = fmul float %v761, %v757
  %v763 = fdiv float %v762, %v756
  %v764 = fmul float %v763, 0x3FE0000000000000
  %v765 = fdiv float %v764, %v756
  %v766 = fdiv float %v765, 0x4020000000000000
  %v767 = fneg float %v766
  %v768 = add i64 0, %v676
  %v769 = getelementptr inbounds float, ptr %v684, i64 %v768
  %v770 = load <8 x float>, ptr %v769, align 4
  %v771 = add i64 16, %v676
  %v772 = getelementptr inbounds float, ptr %v690, i64 %v771
  %v773 = load <8 x float>, ptr %v772, align 4
  %v774 = insertelement <8 x float> poison, float %v698, i64 0
  %v775 = shufflevector <8 x float> %v774, <8 x float> poison, <8 x i32> zeroinitializer
  %v776 = fsub <8 x float> %v773, %v775
  %v777 = insertelement <8 x float> poison, float %v707, i64 0
  %v778 = shufflevector <8 x float> %v777, <8 x float> poison, <8 x i32> zeroinitializer
  %v779 = fmul <8 x float> %v776, %v778
  %v780 = add i64 16, %v676
  %v781 = getelementptr inbounds float, ptr %v14, i64 %v780
  %v782 = load <8 x float>, ptr %v781, align 4
  %v783 = fmul <8 x float> %v779, %v782
  %v784 = add i64 16, %v676
  %v785 = getelementptr inbounds float, ptr %v16, i64 %v784
  %v786 = load <8 x float>, ptr %v785, align 4
  %v787 = fadd <8 x float> %v783, %v786
  %v788 = add i64 16, %v676
  %v789 = getelementptr inbounds float, ptr %v713, i64 %v788
  %v790 = load <8 x float>, ptr %v789, align 4
  %v791 = insertelement <8 x float> poison, float %v722, i64 0
  %v792 = shufflevector <8 x float> %v791, <8 x float> poison, <8 x i32> zeroinitializer
  %v793 = fsub <8 x float> %v790, %v792
  %v794 = insertelement <8 x float> poison, float %v734, i64 0
  %v795 = shufflevector <8 x float> %v794, <8 x float> poison, <8 x i32> zeroinitializer
  %v796 = fmul <8 x float> %v793, %v795
  %v797 = add i64 16, %v676
  %v798 = getelementptr inbounds float, ptr %v20, i64 %v797
  %v799 = load <8 x float>, ptr %v798, align 4
  %v800 = fmul <8 x float> %v796, %v799
  %v801 = add i64 16, %v676
  %v802 = getelementptr inbounds float, ptr %v22, i64 %v801
  %v803 = load <8 x float>, ptr %v802, align 4
  %v804 = fadd <8 x float> %v800, %v803
  %v805 = fadd <8 x float> %v787, %v804
  %v806 = add i64 16, %v676
  %v807 = getelementptr inbounds float, ptr %v24, i64 %v806
  %v808 = load <8 x float>, ptr %v807, align 4
  %v809 = fadd <8 x float> %v805, %v808
  %v810 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v809)
  %v811 = fneg <8 x float> %v810
  %v812 = fcmp olt <8 x float> %v811, splat (float 0xC05A400000000000)
  %v813 = select <8 x i1> %v812, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v811
  %v814 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v813, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v815 = fsub <8 x float> %v814, splat (float 0x4168000000000000)
  %v816 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v815, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v813)
  %v817 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v815, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v816)
  %v818 = bitcast <8 x float> %v814 to <8 x i32>
  %v819 = fmul <8 x float> %v817, %v817
  %v820 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v817, <8 x float> splat (float 0x3F81227F40000000))
  %v821 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v820, <8 x float> %v817, <8 x float> splat (float 0x3FA5556740000000))
  %v822 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v821, <8 x float> %v817, <8 x float> splat (float 0x3FC5554B00000000))
  %v823 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v822, <8 x float> %v817, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v824 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v819, <8 x float> %v823, <8 x float> %v817)
  %v825 = sub <8 x i32> %v818, splat (i32 1262485250)
  %v826 = lshr <8 x i32> %v825, splat (i32 1)
  %v827 = sub <8 x i32> %v825, %v826
  %v828 = shl <8 x i32> %v826, splat (i32 23)
  %v829 = bitcast <8 x i32> %v828 to <8 x float>
  %v830 = shl <8 x i32> %v827, splat (i32 23)
  %v831 = bitcast <8 x i32> %v830 to <8 x float>
  %v832 = fadd <8 x float> %v824, splat (float 0x3FF0000000000000)
  %v833 = fmul <8 x float> %v832, %v829
  %v834 = fmul <8 x float> %v833, %v831
  %v835 = fcmp olt <8 x float> %v809, splat (float 0x0000000000000000)
  %v836 = select <8 x i1> %v835, <8 x float> %v834, <8 x float> splat (float 0x3FF0000000000000)
  %v837 = fadd <8 x float> %v834, splat (float 0x3FF0000000000000)
  %v838 = fdiv <8 x float> %v836, %v837
  %v839 = fmul <8 x float> %v770, %v838
  %v840 = add i64 0, %v676
  %v841 = getelementptr inbounds float, ptr %v740, i64 %v840
  %v842 = load <8 x float>, ptr %v841, align 4
  %v843 = insertelement <8 x float> poison, float %v748, i64 0
  %v844 = shufflevector <8 x float> %v843, <8 x float> poison, <8 x i32> zeroinitializer
  %v845 = fsub <8 x float> %v842, %v844
  %v846 = insertelement <8 x float> poison, float %v757, i64 0
  %v847 = shufflevector <8 x float> %v846, <8 x float> poison, <8 x i32> zeroinitializer
  %v848 = fmul <8 x float> %v845, %v847
  %v849 = add i64 0, %v676
  %v850 = getelementptr inbounds float, ptr %v26, i64 %v849
  %v851 = load <8 x float>, ptr %v850, align 4
  %v852 = fmul <8 x float> %v848, %v851
  %v853 = add i64 0, %v676
  %v854 = getelementptr inbounds float, ptr %v28, i64 %v853
  %v855 = load <8 x float>, ptr %v854, align 4
  %v856 = fadd <8 x float> %v852, %v855
  %v857 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v856)
  %v858 = fcmp ogt <8 x float> %v857, splat (float 0x4023000000000000)
  %v859 = select <8 x i1> %v858, <8 x float> splat (float 0x4023000000000000), <8 x float> %v857
  %v860 = fadd <8 x float> %v859, %v859
  %v861 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v860, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v862 = fsub <8 x float> %v861, splat (float 0x4168000000000000)
  %v863 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v862, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v860)
  %v864 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v862, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v863)
  %v865 = bitcast <8 x float> %v861 to <8 x i32>
  %v866 = fmul <8 x float> %v864, %v864
  %v867 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v864, <8 x float> splat (float 0x3F81227F40000000))
  %v868 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v867, <8 x float> %v864, <8 x float> splat (float 0x3FA5556740000000))
  %v869 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v868, <8 x float> %v864, <8 x float> splat (float 0x3FC5554B00000000))
  %v870 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v869, <8 x float> %v864, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v871 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v866, <8 x float> %v870, <8 x float> %v864)
  %v872 = shl <8 x i32> %v865, splat (i32 23)
  %v873 = add <8 x i32> %v872, splat (i32 1065353216)
  %v874 = bitcast <8 x i32> %v873 to <8 x float>
  %v875 = fsub <8 x float> %v874, splat (float 0x3FF0000000000000)
  %v876 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v874, <8 x float> %v871, <8 x float> %v875)
  %v877 = fadd <8 x float> %v876, splat (float 0x4000000000000000)
  %v878 = fdiv <8 x float> %v876, %v877
  %v879 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v878, <8 x float> %v856)
  %v880 = fmul <8 x float> %v879, %v879
  %v881 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v882 = shufflevector <8 x float> %v881, <8 x float> poison, <8 x i32> zeroinitializer
  %v883 = fsub <8 x float> %v882, %v880
  %v884 = fmul <8 x float> %v839, %v883
  %v885 = fmul <8 x float> %v884, %v851
  %v886 = fmul <8 x float> %v885, %v847
  %v887 = insertelement <8 x float> poison, float %v767, i64 0
  %v888 = shufflevector <8 x float> %v887, <8 x float> poison, <8 x i32> zeroinitializer
  %v889 = fmul <8 x float> %v888, %v845
  %v890 = fadd <8 x float> %v886, %v889
  %v891 = fadd <8 x float> %v890, %v889
  %v892 = fneg <8 x float> %v891
  %v893 = fadd <8 x float> %v677, %v892
  %v894 = add nsw i64 %v676, 8
  br label %b26
b28:
  %v895 = shufflevector <8 x float> %v677, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v896 = shufflevector <8 x float> %v677, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v897 = fadd <4 x float> %v895, %v896
  %v898 = shufflevector <4 x float> %v897, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v899 = shufflevector <4 x float> %v897, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v900 = fadd <2 x float> %v898, %v899
  %v901 = extractelement <2 x float> %v900, i64 0
  %v902 = extractelement <2 x float> %v900, i64 1
  %v903 = fadd float %v901, %v902
  %v904 = fadd float %v903, 0x0000000000000000
  %v905 = mul i64 %v674, 1
  %v906 = getelementptr inbounds float, ptr %v86, i64 %v905
  %v907 = getelementptr inbounds float, ptr %v906, i64 0
  store float %v904, ptr %v907, align 4
  %v908 = add nsw i64 %v674, 1
  br label %b23
b25:
  %v909 = add i64 %v7, 0
  %v910 = sdiv i64 %v909, 1
  %v911 = add i64 %v2, 1
  %v912 = mul i64 %v910, %v2
  %v913 = sdiv i64 %v912, %v3
  %v914 = mul i64 %v913, 1
  %v915 = icmp slt i64 %v914, %v7
  %v916 = select i1 %v915, i64 %v914, i64 %v7
  %v917 = mul i64 %v910, %v911
  %v918 = sdiv i64 %v917, %v3
  %v919 = mul i64 %v918, 1
  %v920 = icmp slt i64 %v919, %v7
  %v921 = select i1 %v920, i64 %v919, i64 %v7
  br label %b29
b29:
  %v922 = phi i64 [ %v916, %b25 ], [ %v1371, %b30 ]
  %v923 = icmp slt i64 %v922, %v921
  br i1 %v923, label %b30, label %b31
b30:
  %v924 = add i64 %v190, 1
  %v925 = and i64 %v924, 1
  %v926 = mul i64 %v925, %v7
  %v927 = add i64 %v926, %v922
  %v928 = mul i64 %v927, 8
  %v929 = getelementptr inbounds float, ptr %v38, i64 %v928
  %v930 = add i64 %v190, 0
  %v931 = and i64 %v930, %v126
  %v932 = mul i64 %v931, %v7
  %v933 = add i64 %v932, %v922
  %v934 = mul i64 %v933, 8
  %v935 = getelementptr inbounds float, ptr %v82, i64 %v934
  %v936 = add i64 %v190, 0
  %v937 = and i64 %v936, %v114
  %v938 = mul i64 %v937, %v7
  %v939 = add i64 %v938, %v922
  %v940 = mul i64 %v939, 32
  %v941 = getelementptr inbounds float, ptr %v70, i64 %v940
  %v942 = add i64 %v190, 0
  %v943 = and i64 %v942, %v118
  %v944 = mul i64 %v943, %v7
  %v945 = add i64 %v944, %v922
  %v946 = mul i64 %v945, 1
  %v947 = getelementptr inbounds float, ptr %v74, i64 %v946
  %v948 = getelementptr inbounds float, ptr %v947, i64 0
  %v949 = load float, ptr %v948, align 4
  %v950 = add i64 %v190, 0
  %v951 = and i64 %v950, %v120
  %v952 = mul i64 %v951, %v7
  %v953 = add i64 %v952, %v922
  %v954 = mul i64 %v953, 1
  %v955 = getelementptr inbounds float, ptr %v76, i64 %v954
  %v956 = getelementptr inbounds float, ptr %v955, i64 0
  %v957 = load float, ptr %v956, align 4
  %v958 = fdiv float 0x3FF0000000000000, %v957
  %v959 = add i64 %v190, 0
  %v960 = and i64 %v959, %v108
  %v961 = mul i64 %v960, %v7
  %v962 = add i64 %v961, %v922
  %v963 = mul i64 %v962, 32
  %v964 = getelementptr inbounds float, ptr %v64, i64 %v963
  %v965 = add i64 %v190, 0
  %v966 = and i64 %v965, %v110
  %v967 = mul i64 %v966, %v7
  %v968 = add i64 %v967, %v922
  %v969 = mul i64 %v968, 1
  %v970 = getelementptr inbounds float, ptr %v66, i64 %v969
  %v971 = getelementptr inbounds float, ptr %v970, i64 0
  %v972 = load float, ptr %v971, align 4
  %v973 = fdiv float %v972, 0x4040000000000000
  %v974 = add i64 %v190, 0
  %v975 = and i64 %v974, %v112
  %v976 = mul i64 %v975, %v7
  %v977 = add i64 %v976, %v922
  %v978 = mul i64 %v977, 1
  %v979 = getelementptr inbounds float, ptr %v68, i64 %v978
  %v980 = getelementptr inbounds float, ptr %v979, i64 0
  %v981 = load float, ptr %v980, align 4
  %v982 = fdiv float %v981, 0x4040000000000000
  %v983 = fadd float %v982, 0x3EE4F8B580000000
  %v984 = call float @llvm.sqrt.f32(float %v983)
  %v985 = fdiv float 0x3FF0000000000000, %v984
  %v986 = add i64 %v190, 1
  %v987 = and i64 %v986, %v102
  %v988 = mul i64 %v987, %v7
  %v989 = add i64 %v988, %v922
  %v990 = mul i64 %v989, 8
  %v991 = getelementptr inbounds float, ptr %v34, i64 %v990
  %v992 = add i64 %v190, 0
  %v993 = and i64 %v992, %v122
  %v994 = mul i64 %v993, %v7
  %v995 = add i64 %v994, %v922
  %v996 = mul i64 %v995, 1
  %v997 = getelementptr inbounds float, ptr %v78, i64 %v996
  %v998 = getelementptr inbounds float, ptr %v997, i64 0
  %v999 = load float, ptr %v998, align 4
  %v1000 = add i64 %v190, 0
  %v1001 = and i64 %v1000, %v124
  %v1002 = mul i64 %v1001, %v7
  %v1003 = add i64 %v1002, %v922
  %v1004 = mul i64 %v1003, 1
  %v1005 = getelementptr inbounds float, ptr %v80, i64 %v1004
  %v1006 = getelementptr inbounds float, ptr %v1005, i64 0
  %v1007 = load float, ptr %v1006, align 4
  %v1008 = fdiv float 0x3FF0000000000000, %v1007
  %v1009 = mul i64 %v922, 1
  %v1010 = getelementptr inbounds float, ptr %v84, i64 %v1009
  %v1011 = getelementptr inbounds float, ptr %v1010, i64 0
  %v1012 = load float, ptr %v1011, align 4
  %v1013 = fmul float %v1012, %v1008
  %v1014 = fdiv float %v1013, %v1007
  %v1015 = fmul float %v1014, 0x3FE0000000000000
  %v1016 = fdiv float %v1015, %v1007
  %v1017 = fdiv float %v1016, 0x4020000000000000
  %v1018 = fneg float %v1017
  %v1019 = mul i64 %v922, 1
  %v1020 = getelementptr inbounds float, ptr %v86, i64 %v1019
  %v1021 = getelementptr inbounds float, ptr %v1020, i64 0
  %v1022 = load float, ptr %v1021, align 4
  %v1023 = fdiv float %v1022, 0x4020000000000000
  %v1024 = add i64 %v190, 0
  %v1025 = and i64 %v1024, %v102
  %v1026 = mul i64 %v1025, %v7
  %v1027 = add i64 %v1026, %v922
  %v1028 = mul i64 %v1027, 8
  %v1029 = getelementptr inbounds float, ptr %v34, i64 %v1028
  %v1030 = add i64 %v190, 0
  %v1031 = and i64 %v1030, %v106
  %v1032 = mul i64 %v1031, %v7
  %v1033 = add i64 %v1032, %v922
  %v1034 = mul i64 %v1033, 32
  %v1035 = getelementptr inbounds float, ptr %v60, i64 %v1034
  %v1036 = add i64 %v190, 0
  %v1037 = and i64 %v1036, 1
  %v1038 = mul i64 %v1037, %v7
  %v1039 = add i64 %v1038, %v922
  %v1040 = mul i64 %v1039, 8
  %v1041 = getelementptr inbounds float, ptr %v38, i64 %v1040
  %v1042 = add i64 0, 0
  %v1043 = getelementptr inbounds float, ptr %v929, i64 %v1042
  %v1044 = load <8 x float>, ptr %v1043, align 4
  %v1045 = add i64 0, 0
  %v1046 = getelementptr inbounds float, ptr %v935, i64 %v1045
  %v1047 = load <8 x float>, ptr %v1046, align 4
  %v1048 = add i64 16, 0
  %v1049 = getelementptr inbounds float, ptr %v941, i64 %v1048
  %v1050 = load <8 x float>, ptr %v1049, align 4
  %v1051 = insertelement <8 x float> poison, float %v949, i64 0
  %v1052 = shufflevector <8 x float> %v1051, <8 x float> poison, <8 x i32> zeroinitializer
  %v1053 = fsub <8 x float> %v1050, %v1052
  %v1054 = insertelement <8 x float> poison, float %v958, i64 0
  %v1055 = shufflevector <8 x float> %v1054, <8 x float> poison, <8 x i32> zeroinitializer
  %v1056 = fmul <8 x float> %v1053, %v1055
  %v1057 = add i64 16, 0
  %v1058 = getelementptr inbounds float, ptr %v14, i64 %v1057
  %v1059 = load <8 x float>, ptr %v1058, align 4
  %v1060 = fmul <8 x float> %v1056, %v1059
  %v1061 = add i64 16, 0
  %v1062 = getelementptr inbounds float, ptr %v16, i64 %v1061
  %v1063 = load <8 x float>, ptr %v1062, align 4
  %v1064 = fadd <8 x float> %v1060, %v1063
  %v1065 = add i64 16, 0
  %v1066 = getelementptr inbounds float, ptr %v964, i64 %v1065
  %v1067 = load <8 x float>, ptr %v1066, align 4
  %v1068 = insertelement <8 x float> poison, float %v973, i64 0
  %v1069 = shufflevector <8 x float> %v1068, <8 x float> poison, <8 x i32> zeroinitializer
  %v1070 = fsub <8 x float> %v1067, %v1069
  %v1071 = insertelement <8 x float> poison, float %v985, i64 0
  %v1072 = shufflevector <8 x float> %v1071, <8 x float> poison, <8 x i32> zeroinitializer
  %v1073 = fmul <8 x float> %v1070, %v1072
  %v1074 = add i64 16, 0
  %v1075 = getelementptr inbounds float, ptr %v20, i64 %v1074
  %v1076 = load <8 x float>, ptr %v1075, align 4
  %v1077 = fmul <8 x float> %v1073, %v1076
  %v1078 = add i64 16, 0
  %v1079 = getelementptr inbounds float, ptr %v22, i64 %v1078
  %v1080 = load <8 x float>, ptr %v1079, align 4
  %v1081 = fadd <8 x float> %v1077, %v1080
  %v1082 = fadd <8 x float> %v1064, %v1081
  %v1083 = add i64 16, 0
  %v1084 = getelementptr inbounds float, ptr %v24, i64 %v1083
  %v1085 = load <8 x float>, ptr %v1084, align 4
  %v1086 = fadd <8 x float> %v1082, %v1085
  %v1087 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1086)
  %v1088 = fneg <8 x float> %v1087
  %v1089 = fcmp olt <8 x float> %v1088, splat (float 0xC05A400000000000)
  %v1090 = select <8 x i1> %v1089, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1088
  %v1091 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1090, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1092 = fsub <8 x float> %v1091, splat (float 0x4168000000000000)
  %v1093 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1092, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1090)
  %v1094 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1092, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1093)
  %v1095 = bitcast <8 x float> %v1091 to <8 x i32>
  %v1096 = fmul <8 x float> %v1094, %v1094
  %v1097 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1094, <8 x float> splat (float 0x3F81227F40000000))
  %v1098 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1097, <8 x float> %v1094, <8 x float> splat (float 0x3FA5556740000000))
  %v1099 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1098, <8 x float> %v1094, <8 x float> splat (float 0x3FC5554B00000000))
  %v1100 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1099, <8 x float> %v1094, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1096, <8 x float> %v1100, <8 x float> %v1094)
  %v1102 = sub <8 x i32> %v1095, splat (i32 1262485250)
  %v1103 = lshr <8 x i32> %v1102, splat (i32 1)
  %v1104 = sub <8 x i32> %v1102, %v1103
  %v1105 = shl <8 x i32> %v1103, splat (i32 23)
  %v1106 = bitcast <8 x i32> %v1105 to <8 x float>
  %v1107 = shl <8 x i32> %v1104, splat (i32 23)
  %v1108 = bitcast <8 x i32> %v1107 to <8 x float>
  %v1109 = fadd <8 x float> %v1101, splat (float 0x3FF0000000000000)
  %v1110 = fmul <8 x float> %v1109, %v1106
  %v1111 = fmul <8 x float> %v1110, %v1108
  %v1112 = fcmp olt <8 x float> %v1086, splat (float 0x0000000000000000)
  %v1113 = select <8 x i1> %v1112, <8 x float> %v1111, <8 x float> splat (float 0x3FF0000000000000)
  %v1114 = fadd <8 x float> %v1111, splat (float 0x3FF0000000000000)
  %v1115 = fdiv <8 x float> %v1113, %v1114
  %v1116 = fmul <8 x float> %v1047, %v1115
  %v1117 = add i64 0, 0
  %v1118 = getelementptr inbounds float, ptr %v991, i64 %v1117
  %v1119 = load <8 x float>, ptr %v1118, align 4
  %v1120 = insertelement <8 x float> poison, float %v999, i64 0
  %v1121 = shufflevector <8 x float> %v1120, <8 x float> poison, <8 x i32> zeroinitializer
  %v1122 = fsub <8 x float> %v1119, %v1121
  %v1123 = insertelement <8 x float> poison, float %v1008, i64 0
  %v1124 = shufflevector <8 x float> %v1123, <8 x float> poison, <8 x i32> zeroinitializer
  %v1125 = fmul <8 x float> %v1122, %v1124
  %v1126 = add i64 0, 0
  %v1127 = getelementptr inbounds float, ptr %v26, i64 %v1126
  %v1128 = load <8 x float>, ptr %v1127, align 4
  %v1129 = fmul <8 x float> %v1125, %v1128
  %v1130 = add i64 0, 0
  %v1131 = getelementptr inbounds float, ptr %v28, i64 %v1130
  %v1132 = load <8 x float>, ptr %v1131, align 4
  %v1133 = fadd <8 x float> %v1129, %v1132
  %v1134 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1133)
  %v1135 = fcmp ogt <8 x float> %v1134, splat (float 0x4023000000000000)
  %v1136 = select <8 x i1> %v1135, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1134
  %v1137 = fadd <8 x float> %v1136, %v1136
  %v1138 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1137, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1139 = fsub <8 x float> %v1138, splat (float 0x4168000000000000)
  %v1140 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1139, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1137)
  %v1141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1139, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1140)
  %v1142 = bitcast <8 x float> %v1138 to <8 x i32>
  %v1143 = fmul <8 x float> %v1141, %v1141
  %v1144 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1141, <8 x float> splat (float 0x3F81227F40000000))
  %v1145 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1144, <8 x float> %v1141, <8 x float> splat (float 0x3FA5556740000000))
  %v1146 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1145, <8 x float> %v1141, <8 x float> splat (float 0x3FC5554B00000000))
  %v1147 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1146, <8 x float> %v1141, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1143, <8 x float> %v1147, <8 x float> %v1141)
  %v1149 = shl <8 x i32> %v1142, splat (i32 23)
  %v1150 = add <8 x i32> %v1149, splat (i32 1065353216)
  %v1151 = bitcast <8 x i32> %v1150 to <8 x float>
  %v1152 = fsub <8 x float> %v1151, splat (float 0x3FF0000000000000)
  %v1153 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1151, <8 x float> %v1148, <8 x float> %v1152)
  %v1154 = fadd <8 x float> %v1153, splat (float 0x4000000000000000)
  %v1155 = fdiv <8 x float> %v1153, %v1154
  %v1156 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1155, <8 x float> %v1133)
  %v1157 = fmul <8 x float> %v1156, %v1156
  %v1158 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1159 = shufflevector <8 x float> %v1158, <8 x float> poison, <8 x i32> zeroinitializer
  %v1160 = fsub <8 x float> %v1159, %v1157
  %v1161 = fmul <8 x float> %v1116, %v1160
  %v1162 = fmul <8 x float> %v1161, %v1128
  %v1163 = fmul <8 x float> %v1162, %v1124
  %v1164 = insertelement <8 x float> poison, float %v1018, i64 0
  %v1165 = shufflevector <8 x float> %v1164, <8 x float> poison, <8 x i32> zeroinitializer
  %v1166 = fmul <8 x float> %v1165, %v1122
  %v1167 = fadd <8 x float> %v1163, %v1166
  %v1168 = fadd <8 x float> %v1167, %v1166
  %v1169 = fadd <8 x float> %v1044, %v1168
  %v1170 = insertelement <8 x float> poison, float %v1023, i64 0
  %v1171 = shufflevector <8 x float> %v1170, <8 x float> poison, <8 x i32> zeroinitializer
  %v1172 = fadd <8 x float> %v1169, %v1171
  %v1173 = add i64 8, 0
  %v1174 = getelementptr inbounds float, ptr %v941, i64 %v1173
  %v1175 = load <8 x float>, ptr %v1174, align 4
  %v1176 = fsub <8 x float> %v1175, %v1052
  %v1177 = fmul <8 x float> %v1176, %v1055
  %v1178 = add i64 8, 0
  %v1179 = getelementptr inbounds float, ptr %v14, i64 %v1178
  %v1180 = load <8 x float>, ptr %v1179, align 4
  %v1181 = fmul <8 x float> %v1177, %v1180
  %v1182 = add i64 8, 0
  %v1183 = getelementptr inbounds float, ptr %v16, i64 %v1182
  %v1184 = load <8 x float>, ptr %v1183, align 4
  %v1185 = fadd <8 x float> %v1181, %v1184
  %v1186 = add i64 8, 0
  %v1187 = getelementptr inbounds float, ptr %v964, i64 %v1186
  %v1188 = load <8 x float>, ptr %v1187, align 4
  %v1189 = fsub <8 x float> %v1188, %v1069
  %v1190 = fmul <8 x float> %v1189, %v1072
  %v1191 = add i64 8, 0
  %v1192 = getelementptr inbounds float, ptr %v20, i64 %v1191
  %v1193 = load <8 x float>, ptr %v1192, align 4
  %v1194 = fmul <8 x float> %v1190, %v1193
  %v1195 = add i64 8, 0
  %v1196 = getelementptr inbounds float, ptr %v22, i64 %v1195
  %v1197 = load <8 x float>, ptr %v1196, align 4
  %v1198 = fadd <8 x float> %v1194, %v1197
  %v1199 = fadd <8 x float> %v1185, %v1198
  %v1200 = add i64 8, 0
  %v1201 = getelementptr inbounds float, ptr %v24, i64 %v1200
  %v1202 = load <8 x float>, ptr %v1201, align 4
  %v1203 = fadd <8 x float> %v1199, %v1202
  %v1204 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1203)
  %v1205 = fneg <8 x float> %v1204
  %v1206 = fcmp olt <8 x float> %v1205, splat (float 0xC05A400000000000)
  %v1207 = select <8 x i1> %v1206, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1205
  %v1208 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1207, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1209 = fsub <8 x float> %v1208, splat (float 0x4168000000000000)
  %v1210 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1209, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1207)
  %v1211 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1209, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1210)
  %v1212 = bitcast <8 x float> %v1208 to <8 x i32>
  %v1213 = fmul <8 x float> %v1211, %v1211
  %v1214 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1211, <8 x float> splat (float 0x3F81227F40000000))
  %v1215 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1214, <8 x float> %v1211, <8 x float> splat (float 0x3FA5556740000000))
  %v1216 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1215, <8 x float> %v1211, <8 x float> splat (float 0x3FC5554B00000000))
  %v1217 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1216, <8 x float> %v1211, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1218 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1213, <8 x float> %v1217, <8 x float> %v1211)
  %v1219 = sub <8 x i32> %v1212, splat (i32 1262485250)
  %v1220 = lshr <8 x i32> %v1219, splat (i32 1)
  %v1221 = sub <8 x i32> %v1219, %v1220
  %v1222 = shl <8 x i32> %v1220, splat (i32 23)
  %v1223 = bitcast <8 x i32> %v1222 to <8 x float>
  %v1224 = shl <8 x i32> %v1221, splat (i32 23)
  %v1225 = bitcast <8 x i32> %v1224 to <8 x float>
  %v1226 = fadd <8 x float> %v1218, splat (float 0x3FF0000000000000)
  %v1227 = fmul <8 x float> %v1226, %v1223
  %v1228 = fmul <8 x float> %v1227, %v1225
  %v1229 = fcmp olt <8 x float> %v1203, splat (float 0x0000000000000000)
  %v1230 = select <8 x i1> %v1229, <8 x float> %v1228, <8 x float> splat (float 0x3FF0000000000000)
  %v1231 = fadd <8 x float> %v1228, splat (float 0x3FF0000000000000)
  %v1232 = fdiv <8 x float> %v1230, %v1231
  %v1233 = fmul <8 x float> %v1172, %v1232
  %v1234 = add i64 24, 0
  %v1235 = getelementptr inbounds float, ptr %v941, i64 %v1234
  %v1236 = load <8 x float>, ptr %v1235, align 4
  %v1237 = fsub <8 x float> %v1236, %v1052
  %v1238 = fmul <8 x float> %v1237, %v1055
  %v1239 = add i64 24, 0
  %v1240 = getelementptr inbounds float, ptr %v14, i64 %v1239
  %v1241 = load <8 x float>, ptr %v1240, align 4
  %v1242 = fmul <8 x float> %v1238, %v1241
  %v1243 = add i64 24, 0
  %v1244 = getelementptr inbounds float, ptr %v16, i64 %v1243
  %v1245 = load <8 x float>, ptr %v1244, align 4
  %v1246 = fadd <8 x float> %v1242, %v1245
  %v1247 = add i64 24, 0
  %v1248 = getelementptr inbounds float, ptr %v964, i64 %v1247
  %v1249 = load <8 x float>, ptr %v1248, align 4
  %v1250 = fsub <8 x float> %v1249, %v1069
  %v1251 = fmul <8 x float> %v1250, %v1072
  %v1252 = add i64 24, 0
  %v1253 = getelementptr inbounds float, ptr %v20, i64 %v1252
  %v1254 = load <8 x float>, ptr %v1253, align 4
  %v1255 = fmul <8 x float> %v1251, %v1254
  %v1256 = add i64 24, 0
  %v1257 = getelementptr inbounds float, ptr %v22, i64 %v1256
  %v1258 = load <8 x float>, ptr %v1257, align 4
  %v1259 = fadd <8 x float> %v1255, %v1258
  %v1260 = fadd <8 x float> %v1246, %v1259
  %v1261 = add i64 24, 0
  %v1262 = getelementptr inbounds float, ptr %v24, i64 %v1261
  %v1263 = load <8 x float>, ptr %v1262, align 4
  %v1264 = fadd <8 x float> %v1260, %v1263
  %v1265 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1264)
  %v1266 = fcmp ogt <8 x float> %v1265, splat (float 0x4023000000000000)
  %v1267 = select <8 x i1> %v1266, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1265
  %v1268 = fadd <8 x float> %v1267, %v1267
  %v1269 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1268, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1270 = fsub <8 x float> %v1269, splat (float 0x4168000000000000)
  %v1271 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1270, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1268)
  %v1272 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1270, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1271)
  %v1273 = bitcast <8 x float> %v1269 to <8 x i32>
  %v1274 = fmul <8 x float> %v1272, %v1272
  %v1275 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1272, <8 x float> splat (float 0x3F81227F40000000))
  %v1276 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1275, <8 x float> %v1272, <8 x float> splat (float 0x3FA5556740000000))
  %v1277 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1276, <8 x float> %v1272, <8 x float> splat (float 0x3FC5554B00000000))
  %v1278 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1277, <8 x float> %v1272, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1279 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1274, <8 x float> %v1278, <8 x float> %v1272)
  %v1280 = shl <8 x i32> %v1273, splat (i32 23)
  %v1281 = add <8 x i32> %v1280, splat (i32 1065353216)
  %v1282 = bitcast <8 x i32> %v1281 to <8 x float>
  %v1283 = fsub <8 x float> %v1282, splat (float 0x3FF0000000000000)
  %v1284 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1282, <8 x float> %v1279, <8 x float> %v1283)
  %v1285 = fadd <8 x float> %v1284, splat (float 0x4000000000000000)
  %v1286 = fdiv <8 x float> %v1284, %v1285
  %v1287 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1286, <8 x float> %v1264)
  %v1288 = fmul <8 x float> %v1287, %v1287
  %v1289 = fsub <8 x float> %v1159, %v1288
  %v1290 = fmul <8 x float> %v1233, %v1289
  %v1291 = fmul <8 x float> %v1172, %v1287
  %v1292 = fmul <8 x float> %v1291, %v1232
  %v1293 = fsub <8 x float> %v1159, %v1232
  %v1294 = fmul <8 x float> %v1292, %v1293
  %v1295 = add i64 0, 0
  %v1296 = getelementptr inbounds float, ptr %v941, i64 %v1295
  %v1297 = load <8 x float>, ptr %v1296, align 4
  %v1298 = fsub <8 x float> %v1297, %v1052
  %v1299 = fmul <8 x float> %v1298, %v1055
  %v1300 = add i64 0, 0
  %v1301 = getelementptr inbounds float, ptr %v14, i64 %v1300
  %v1302 = load <8 x float>, ptr %v1301, align 4
  %v1303 = fmul <8 x float> %v1299, %v1302
  %v1304 = add i64 0, 0
  %v1305 = getelementptr inbounds float, ptr %v16, i64 %v1304
  %v1306 = load <8 x float>, ptr %v1305, align 4
  %v1307 = fadd <8 x float> %v1303, %v1306
  %v1308 = add i64 0, 0
  %v1309 = getelementptr inbounds float, ptr %v964, i64 %v1308
  %v1310 = load <8 x float>, ptr %v1309, align 4
  %v1311 = fsub <8 x float> %v1310, %v1069
  %v1312 = fmul <8 x float> %v1311, %v1072
  %v1313 = add i64 0, 0
  %v1314 = getelementptr inbounds float, ptr %v20, i64 %v1313
  %v1315 = load <8 x float>, ptr %v1314, align 4
  %v1316 = fmul <8 x float> %v1312, %v1315
  %v1317 = add i64 0, 0
  %v1318 = getelementptr inbounds float, ptr %v22, i64 %v1317
  %v1319 = load <8 x float>, ptr %v1318, align 4
  %v1320 = fadd <8 x float> %v1316, %v1319
  %v1321 = fadd <8 x float> %v1307, %v1320
  %v1322 = add i64 0, 0
  %v1323 = getelementptr inbounds float, ptr %v24, i64 %v1322
  %v1324 = load <8 x float>, ptr %v1323, align 4
  %v1325 = fadd <8 x float> %v1321, %v1324
  %v1326 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1325)
  %v1327 = fneg <8 x float> %v1326
  %v1328 = fcmp olt <8 x float> %v1327, splat (float 0xC05A400000000000)
  %v1329 = select <8 x i1> %v1328, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1327
  %v1330 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1329, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1331 = fsub <8 x float> %v1330, splat (float 0x4168000000000000)
  %v1332 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1331, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1329)
  %v1333 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1331, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1332)
  %v1334 = bitcast <8 x float> %v1330 to <8 x i32>
  %v1335 = fmul <8 x float> %v1333, %v1333
  %v1336 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1333, <8 x float> splat (float 0x3F81227F40000000))
  %v1337 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1336, <8 x float> %v1333, <8 x float> splat (float 0x3FA5556740000000))
  %v1338 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1337, <8 x float> %v1333, <8 x float> splat (float 0x3FC5554B00000000))
  %v1339 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1338, <8 x float> %v1333, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1340 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1335, <8 x float> %v1339, <8 x float> %v1333)
  %v1341 = sub <8 x i32> %v1334, splat (i32 1262485250)
  %v1342 = lshr <8 x i32> %v1341, splat (i32 1)
  %v1343 = sub <8 x i32> %v1341, %v1342
  %v1344 = shl <8 x i32> %v1342, splat (i32 23)
  %v1345 = bitcast <8 x i32> %v1344 to <8 x float>
  %v1346 = shl <8 x i32> %v1343, splat (i32 23)
  %v1347 = bitcast <8 x i32> %v1346 to <8 x float>
  %v1348 = fadd <8 x float> %v1340, splat (float 0x3FF0000000000000)
  %v1349 = fmul <8 x float> %v1348, %v1345
  %v1350 = fmul <8 x float> %v1349, %v1347
  %v1351 = fcmp olt <8 x float> %v1325, splat (float 0x0000000000000000)
  %v1352 = select <8 x i1> %v1351, <8 x float> %v1350, <8 x float> splat (float 0x3FF0000000000000)
  %v1353 = fadd <8 x float> %v1350, splat (float 0x3FF0000000000000)
  %v1354 = fdiv <8 x float> %v1352, %v1353
  %v1355 = fmul <8 x float> %v1172, %v1354
  %v1356 = add i64 0, 0
  %v1357 = getelementptr inbounds float, ptr %v1029, i64 %v1356
  %v1358 = load <8 x float>, ptr %v1357, align 4
  %v1359 = fmul <8 x float> %v1172, %v1358
  %v1360 = fmul <8 x float> %v1359, %v1354
  %v1361 = fsub <8 x float> %v1159, %v1354
  %v1362 = fmul <8 x float> %v1360, %v1361
  %v1363 = add i64 24, 0
  %v1364 = getelementptr inbounds float, ptr %v1035, i64 %v1363
  store <8 x float> %v1290, ptr %v1364, align 4
  %v1365 = add i64 8, 0
  %v1366 = getelementptr inbounds float, ptr %v1035, i64 %v1365
  store <8 x float> %v1294, ptr %v1366, align 4
  %v1367 = add i64 0, 0
  %v1368 = getelementptr inbounds float, ptr %v1041, i64 %v1367
  store <8 x float> %v1355, ptr %v1368, align 4
  %v1369 = add i64 0, 0
  %v1370 = getelementptr inbounds float, ptr %v1035, i64 %v1369
  store <8 x float> %v1362, ptr %v1370, align 4
  %v1371 = add nsw i64 %v922, 1
  br label %b29
b31:
  %v1372 = add i64 %v7, 0
  %v1373 = sdiv i64 %v1372, 1
  %v1374 = add i64 %v2, 1
  %v1375 = mul i64 %v1373, %v2
  %v1376 = sdiv i64 %v1375, %v3
  %v1377 = mul i64 %v1376, 1
  %v1378 = icmp slt i64 %v1377, %v7
  %v1379 = select i1 %v1378, i64 %v1377, i64 %v7
  %v1380 = mul i64 %v1373, %v1374
  %v1381 = sdiv i64 %v1380, %v3
  %v1382 = mul i64 %v1381, 1
  %v1383 = icmp slt i64 %v1382, %v7
  %v1384 = select i1 %v1383, i64 %v1382, i64 %v7
  br label %b32
b32:
  %v1385 = phi i64 [ %v1379, %b31 ], [ %v1439, %b37 ]
  %v1386 = icmp slt i64 %v1385, %v1384
  br i1 %v1386, label %b33, label %b34
b33:
  br label %b35
b35:
  %v1387 = phi i64 [ 0, %b33 ], [ %v1425, %b36 ]
  %v1388 = phi <8 x float> [ splat (float 0x0000000000000000), %b33 ], [ %v1424, %b36 ]
  %v1389 = icmp slt i64 %v1387, 32
  br i1 %v1389, label %b36, label %b37
b36:
  %v1390 = add i64 %v190, 0
  %v1391 = and i64 %v1390, %v106
  %v1392 = mul i64 %v1391, %v7
  %v1393 = add i64 %v1392, %v1385
  %v1394 = mul i64 %v1393, 32
  %v1395 = getelementptr inbounds float, ptr %v60, i64 %v1394
  %v1396 = add i64 %v190, 0
  %v1397 = and i64 %v1396, %v114
  %v1398 = mul i64 %v1397, %v7
  %v1399 = add i64 %v1398, %v1385
  %v1400 = mul i64 %v1399, 32
  %v1401 = getelementptr inbounds float, ptr %v70, i64 %v1400
  %v1402 = add i64 %v190, 0
  %v1403 = and i64 %v1402, %v118
  %v1404 = mul i64 %v1403, %v7
  %v1405 = add i64 %v1404, %v1385
  %v1406 = mul i64 %v1405, 1
  %v1407 = getelementptr inbounds float, ptr %v74, i64 %v1406
  %v1408 = getelementptr inbounds float, ptr %v1407, i64 0
  %v1409 = load float, ptr %v1408, align 4
  %v1410 = add i64 0, %v1387
  %v1411 = getelementptr inbounds float, ptr %v1395, i64 %v1410
  %v1412 = load <8 x float>, ptr %v1411, align 4
  %v1413 = add i64 0, %v1387
  %v1414 = getelementptr inbounds float, ptr %v14, i64 %v1413
  %v1415 = load <8 x float>, ptr %v1414, align 4
  %v1416 = fmul <8 x float> %v1412, %v1415
  %v1417 = add i64 0, %v1387
  %v1418 = getelementptr inbounds float, ptr %v1401, i64 %v1417
  %v1419 = load <8 x float>, ptr %v1418, align 4
  %v1420 = insertelement <8 x float> poison, float %v1409, i64 0
  %v1421 = shufflevector <8 x float> %v1420, <8 x float> poison, <8 x i32> zeroinitializer
  %v1422 = fsub <8 x float> %v1419, %v1421
  %v1423 = fmul <8 x float> %v1416, %v1422
  %v1424 = fadd <8 x float> %v1388, %v1423
  %v1425 = add nsw i64 %v1387, 8
  br label %b35
b37:
  %v1426 = shufflevector <8 x float> %v1388, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1427 = shufflevector <8 x float> %v1388, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1428 = fadd <4 x float> %v1426, %v1427
  %v1429 = shufflevector <4 x float> %v1428, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1430 = shufflevector <4 x float> %v1428, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1431 = fadd <2 x float> %v1429, %v1430
  %v1432 = extractelement <2 x float> %v1431, i64 0
  %v1433 = extractelement <2 x float> %v1431, i64 1
  %v1434 = fadd float %v1432, %v1433
  %v1435 = fadd float %v1434, 0x0000000000000000
  %v1436 = mul i64 %v1385, 1
  %v1437 = getelementptr inbounds float, ptr %v84, i64 %v1436
  %v1438 = getelementptr inbounds float, ptr %v1437, i64 0
  store float %v1435, ptr %v1438, align 4
  %v1439 = add nsw i64 %v1385, 1
  br label %b32
b34:
  %v1440 = add i64 %v7, 0
  %v1441 = sdiv i64 %v1440, 1
  %v1442 = add i64 %v2, 1
  %v1443 = mul i64 %v1441, %v2
  %v1444 = sdiv i64 %v1443, %v3
  %v1445 = mul i64 %v1444, 1
  %v1446 = icmp slt i64 %v1445, %v7
  %v1447 = select i1 %v1446, i64 %v1445, i64 %v7
  %v1448 = mul i64 %v1441, %v1442
  %v1449 = sdiv i64 %v1448, %v3
  %v1450 = mul i64 %v1449, 1
  %v1451 = icmp slt i64 %v1450, %v7
  %v1452 = select i1 %v1451, i64 %v1450, i64 %v7
  br label %b38
b38:
  %v1453 = phi i64 [ %v1447, %b34 ], [ %v1534, %b43 ]
  %v1454 = icmp slt i64 %v1453, %v1452
  br i1 %v1454, label %b39, label %b40
b39:
  br label %b41
b41:
  %v1455 = phi i64 [ 0, %b39 ], [ %v1520, %b42 ]
  %v1456 = phi <8 x float> [ splat (float 0x0000000000000000), %b39 ], [ %v1519, %b42 ]
  %v1457 = icmp slt i64 %v1455, 32
  br i1 %v1457, label %b42, label %b43
b42:
  %v1458 = add i64 %v190, 0
  %v1459 = and i64 %v1458, %v106
  %v1460 = mul i64 %v1459, %v7
  %v1461 = add i64 %v1460, %v1453
  %v1462 = mul i64 %v1461, 32
  %v1463 = getelementptr inbounds float, ptr %v60, i64 %v1462
  %v1464 = add i64 %v190, 0
  %v1465 = and i64 %v1464, %v120
  %v1466 = mul i64 %v1465, %v7
  %v1467 = add i64 %v1466, %v1453
  %v1468 = mul i64 %v1467, 1
  %v1469 = getelementptr inbounds float, ptr %v76, i64 %v1468
  %v1470 = getelementptr inbounds float, ptr %v1469, i64 0
  %v1471 = load float, ptr %v1470, align 4
  %v1472 = fdiv float 0x3FF0000000000000, %v1471
  %v1473 = mul i64 %v1453, 1
  %v1474 = getelementptr inbounds float, ptr %v84, i64 %v1473
  %v1475 = getelementptr inbounds float, ptr %v1474, i64 0
  %v1476 = load float, ptr %v1475, align 4
  %v1477 = fmul float %v1476, %v1472
  %v1478 = fdiv float %v1477, %v1471
  %v1479 = fmul float %v1478, 0x3FE0000000000000
  %v1480 = fdiv float %v1479, %v1471
  %v1481 = fdiv float %v1480, 0x4040000000000000
  %v1482 = fneg float %v1481
  %v1483 = add i64 %v190, 0
  %v1484 = and i64 %v1483, %v114
  %v1485 = mul i64 %v1484, %v7
  %v1486 = add i64 %v1485, %v1453
  %v1487 = mul i64 %v1486, 32
  %v1488 = getelementptr inbounds float, ptr %v70, i64 %v1487
  %v1489 = add i64 %v190, 0
  %v1490 = and i64 %v1489, %v118
  %v1491 = mul i64 %v1490, %v7
  %v1492 = add i64 %v1491, %v1453
  %v1493 = mul i64 %v1492, 1
  %v1494 = getelementptr inbounds float, ptr %v74, i64 %v1493
  %v1495 = getelementptr inbounds float, ptr %v1494, i64 0
  %v1496 = load float, ptr %v1495, align 4
  %v1497 = add i64 0, %v1455
  %v1498 = getelementptr inbounds float, ptr %v1463, i64 %v1497
  %v1499 = load <8 x float>, ptr %v1498, align 4
  %v1500 = add i64 0, %v1455
  %v1501 = getelementptr inbounds float, ptr %v14, i64 %v1500
  %v1502 = load <8 x float>, ptr %v1501, align 4
  %v1503 = fmul <8 x float> %v1499, %v1502
  %v1504 = insertelement <8 x float> poison, float %v1472, i64 0
  %v1505 = shufflevector <8 x float> %v1504, <8 x float> poison, <8 x i32> zeroinitializer
  %v1506 = fmul <8 x float> %v1503, %v1505
  %v1507 = add i64 0, %v1455
  %v1508 = getelementptr inbounds float, ptr %v1488, i64 %v1507
  %v1509 = load <8 x float>, ptr %v1508, align 4
  %v1510 = insertelement <8 x float> poison, float %v1496, i64 0
  %v1511 = shufflevector <8 x float> %v1510, <8 x float> poison, <8 x i32> zeroinitializer
  %v1512 = fsub <8 x float> %v1509, %v1511
  %v1513 = insertelement <8 x float> poison, float %v1482, i64 0
  %v1514 = shufflevector <8 x float> %v1513, <8 x float> poison, <8 x i32> zeroinitializer
  %v1515 = fmul <8 x float> %v1514, %v1512
  %v1516 = fadd <8 x float> %v1506, %v1515
  %v1517 = fadd <8 x float> %v1516, %v1515
  %v1518 = fneg <8 x float> %v1517
  %v1519 = fadd <8 x float> %v1456, %v1518
  %v1520 = add nsw i64 %v1455, 8
  br label %b41
b43:
  %v1521 = shufflevector <8 x float> %v1456, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1522 = shufflevector <8 x float> %v1456, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1523 = fadd <4 x float> %v1521, %v1522
  %v1524 = shufflevector <4 x float> %v1523, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1525 = shufflevector <4 x float> %v1523, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1526 = fadd <2 x float> %v1524, %v1525
  %v1527 = extractelement <2 x float> %v1526, i64 0
  %v1528 = extractelement <2 x float> %v1526, i64 1
  %v1529 = fadd float %v1527, %v1528
  %v1530 = fadd float %v1529, 0x0000000000000000
  %v1531 = mul i64 %v1453, 1
  %v1532 = getelementptr inbounds float, ptr %v86, i64 %v1531
  %v1533 = getelementptr inbounds float, ptr %v1532, i64 0
  store float %v1530, ptr %v1533, align 4
  %v1534 = add nsw i64 %v1453, 1
  br label %b38
b40:
  %v1535 = add i64 %v7, 0
  %v1536 = sdiv i64 %v1535, 1
  %v1537 = add i64 %v2, 1
  %v1538 = mul i64 %v1536, %v2
  %v1539 = sdiv i64 %v1538, %v3
  %v1540 = mul i64 %v1539, 1
  %v1541 = icmp slt i64 %v1540, %v7
  %v1542 = select i1 %v1541, i64 %v1540, i64 %v7
  %v1543 = mul i64 %v1536, %v1537
  %v1544 = sdiv i64 %v1543, %v3
  %v1545 = mul i64 %v1544, 1
  %v1546 = icmp slt i64 %v1545, %v7
  %v1547 = select i1 %v1546, i64 %v1545, i64 %v7
  br label %b44
b44:
  %v1548 = phi i64 [ %v1542, %b40 ], [ %v1629, %b49 ]
  %v1549 = icmp slt i64 %v1548, %v1547
  br i1 %v1549, label %b45, label %b46
b45:
  %v1550 = add i64 %v190, 0
  %v1551 = and i64 %v1550, %v106
  %v1552 = mul i64 %v1551, %v7
  %v1553 = add i64 %v1552, %v1548
  %v1554 = mul i64 %v1553, 32
  %v1555 = getelementptr inbounds float, ptr %v60, i64 %v1554
  %v1556 = add i64 %v190, 0
  %v1557 = and i64 %v1556, %v120
  %v1558 = mul i64 %v1557, %v7
  %v1559 = add i64 %v1558, %v1548
  %v1560 = mul i64 %v1559, 1
  %v1561 = getelementptr inbounds float, ptr %v76, i64 %v1560
  %v1562 = getelementptr inbounds float, ptr %v1561, i64 0
  %v1563 = load float, ptr %v1562, align 4
  %v1564 = fdiv float 0x3FF0000000000000, %v1563
  %v1565 = mul i64 %v1548, 1
  %v1566 = getelementptr inbounds float, ptr %v84, i64 %v1565
  %v1567 = getelementptr inbounds float, ptr %v1566, i64 0
  %v1568 = load float, ptr %v1567, align 4
  %v1569 = fmul float %v1568, %v1564
  %v1570 = fdiv float %v1569, %v1563
  %v1571 = fmul float %v1570, 0x3FE0000000000000
  %v1572 = fdiv float %v1571, %v1563
  %v1573 = fdiv float %v1572, 0x4040000000000000
  %v1574 = fneg float %v1573
  %v1575 = add i64 %v190, 0
  %v1576 = and i64 %v1575, %v114
  %v1577 = mul i64 %v1576, %v7
  %v1578 = add i64 %v1577, %v1548
  %v1579 = mul i64 %v1578, 32
  %v1580 = getelementptr inbounds float, ptr %v70, i64 %v1579
  %v1581 = add i64 %v190, 0
  %v1582 = and i64 %v1581, %v118
  %v1583 = mul i64 %v1582, %v7
  %v1584 = add i64 %v1583, %v1548
  %v1585 = mul i64 %v1584, 1
  %v1586 = getelementptr inbounds float, ptr %v74, i64 %v1585
  %v1587 = getelementptr inbounds float, ptr %v1586, i64 0
  %v1588 = load float, ptr %v1587, align 4
  %v1589 = mul i64 %v1548, 1
  %v1590 = getelementptr inbounds float, ptr %v86, i64 %v1589
  %v1591 = getelementptr inbounds float, ptr %v1590, i64 0
  %v1592 = load float, ptr %v1591, align 4
  %v1593 = fdiv float %v1592, 0x4040000000000000
  %v1594 = add i64 %v190, 0
  %v1595 = and i64 %v1594, %v128
  %v1596 = mul i64 %v1595, %v7
  %v1597 = add i64 %v1596, %v1548
  %v1598 = mul i64 %v1597, 32
  %v1599 = getelementptr inbounds float, ptr %v88, i64 %v1598
  br label %b47
b47:
  %v1600 = phi i64 [ 0, %b45 ], [ %v1628, %b48 ]
  %v1601 = icmp slt i64 %v1600, 32
  br i1 %v1601, label %b48, label %b49
b48:
  %v1602 = add i64 0, %v1600
  %v1603 = getelementptr inbounds float, ptr %v1555, i64 %v1602
  %v1604 = load <8 x float>, ptr %v1603, align 4
  %v1605 = add i64 0, %v1600
  %v1606 = getelementptr inbounds float, ptr %v14, i64 %v1605
  %v1607 = load <8 x float>, ptr %v1606, align 4
  %v1608 = fmul <8 x float> %v1604, %v1607
  %v1609 = insertelement <8 x float> poison, float %v1564, i64 0
  %v1610 = shufflevector <8 x float> %v1609, <8 x float> poison, <8 x i32> zeroinitializer
  %v1611 = fmul <8 x float> %v1608, %v1610
  %v1612 = add i64 0, %v1600
  %v1613 = getelementptr inbounds float, ptr %v1580, i64 %v1612
  %v1614 = load <8 x float>, ptr %v1613, align 4
  %v1615 = insertelement <8 x float> poison, float %v1588, i64 0
  %v1616 = shufflevector <8 x float> %v1615, <8 x float> poison, <8 x i32> zeroinitializer
  %v1617 = fsub <8 x float> %v1614, %v1616
  %v1618 = insertelement <8 x float> poison, float %v1574, i64 0
  %v1619 = shufflevector <8 x float> %v1618, <8 x float> poison, <8 x i32> zeroinitializer
  %v1620 = fmul <8 x float> %v1619, %v1617
  %v1621 = fadd <8 x float> %v1611, %v1620
  %v1622 = fadd <8 x float> %v1621, %v1620
  %v1623 = insertelement <8 x float> poison, float %v1593, i64 0
  %v1624 = shufflevector <8 x float> %v1623, <8 x float> poison, <8 x i32> zeroinitializer
  %v1625 = fadd <8 x float> %v1622, %v1624
  %v1626 = add i64 0, %v1600
  %v1627 = getelementptr inbounds float, ptr %v1599, i64 %v1626
  store <8 x float> %v1625, ptr %v1627, align 4
  %v1628 = add nsw i64 %v1600, 8
  br label %b47
b49:
  %v1629 = add nsw i64 %v1548, 1
  br label %b44
b46:
  %v1631 = add i64 %v7, 0
  %v1632 = sdiv i64 %v1631, 1
  %v1633 = add i64 %v2, 1
  %v1634 = mul i64 %v1632, %v2
  %v1635 = sdiv i64 %v1634, %v3
  %v1636 = mul i64 %v1635, 1
  %v1637 = icmp slt i64 %v1636, %v7
  %v1638 = select i1 %v1637, i64 %v1636, i64 %v7
  %v1639 = mul i64 %v1632, %v1633
  %v1640 = sdiv i64 %v1639, %v3
  %v1641 = mul i64 %v1640, 1
  %v1642 = icmp slt i64 %v1641, %v7
  %v1643 = select i1 %v1642, i64 %v1641, i64 %v7
  br label %b50
b50:
  %v1644 = phi i64 [ %v1638, %b46 ], [ %v1705, %b55 ]
  %v1645 = icmp slt i64 %v1644, %v1643
  br i1 %v1645, label %b51, label %b52
b51:
  %v1646 = add i64 %v1644, 96
  %v1647 = icmp slt i64 %v1646, %v1643
  %v1648 = select i1 %v1647, i64 %v1646, i64 %v1643
  br label %b53
b53:
  %v1649 = phi i64 [ 0, %b51 ], [ %v1704, %b58 ]
  %v1650 = icmp slt i64 %v1649, 1
  br i1 %v1650, label %b54, label %b55
b54:
  %v1651 = sub i64 %v1648, %v1644
  %v1652 = sub i64 8, 1
  %v1653 = add i64 %v1651, %v1652
  %v1654 = sdiv i64 %v1653, 8
  br label %b56
b56:
  %v1655 = phi i64 [ 0, %b54 ], [ %v1703, %b63 ]
  %v1656 = icmp slt i64 %v1655, %v1654
  br i1 %v1656, label %b57, label %b58
b57:
  %v1657 = mul i64 %v1651, %v1655
  %v1658 = sdiv i64 %v1657, %v1654
  %v1659 = add i64 %v1644, %v1658
  %v1660 = add i64 %v1655, 1
  %v1661 = mul i64 %v1651, %v1660
  %v1662 = sdiv i64 %v1661, %v1654
  %v1663 = add i64 %v1644, %v1662
  %v1664 = mul i64 %v1649, 256
  %v1665 = getelementptr inbounds float, ptr %v137, i64 %v1664
  %v1666 = sub i64 %v1663, %v1659
  %v1667 = add i64 %v190, 0
  %v1668 = and i64 %v1667, %v128
  %v1669 = mul i64 %v1668, %v7
  %v1670 = add i64 %v1669, %v1659
  %v1671 = mul i64 %v1670, 32
  %v1672 = getelementptr inbounds float, ptr %v88, i64 %v1671
  %v1673 = getelementptr inbounds float, ptr %v1672, i64 0
  %v1674 = sub i64 %v1666, 1
  %v1675 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v1674
  %v1676 = load ptr, ptr %v1675, align 4
  %v1677 = icmp sgt i64 %v1666, 0
  br i1 %v1677, label %b59, label %b60
b59:
  call void %v1676(ptr %v1673, i64 32, ptr %v1665, i64 32, ptr %v1630)
  br label %b60
b60:
  %v1678 = add i64 %v1664, 256
  br label %b61
b61:
  %v1679 = phi i64 [ %v1659, %b60 ], [ %v1702, %b66 ]
  %v1680 = icmp slt i64 %v1679, %v1663
  br i1 %v1680, label %b62, label %b63
b62:
  %v1681 = sub i64 %v1679, %v1659
  %v1682 = mul i64 %v1681, 8
  %v1683 = getelementptr inbounds float, ptr %v1630, i64 %v1682
  %v1684 = add i64 %v190, 0
  %v1685 = and i64 %v1684, 1
  %v1686 = mul i64 %v1685, %v7
  %v1687 = add i64 %v1686, %v1679
  %v1688 = mul i64 %v1687, 8
  %v1689 = getelementptr inbounds float, ptr %v36, i64 %v1688
  br label %b64
b64:
  %v1690 = phi i64 [ 0, %b62 ], [ %v1701, %b65 ]
  %v1691 = icmp slt i64 %v1690, 1
  br i1 %v1691, label %b65, label %b66
b65:
  %v1692 = mul i64 %v1649, 1
  %v1693 = add i64 %v1692, %v1690
  %v1694 = mul i64 %v1693, 8
  %v1695 = add i64 0, %v1690
  %v1696 = mul i64 %v1695, 8
  %v1697 = getelementptr inbounds float, ptr %v1683, i64 %v1696
  %v1698 = load <8 x float>, ptr %v1697, align 4
  %v1699 = add i64 0, %v1694
  %v1700 = getelementptr inbounds float, ptr %v1689, i64 %v1699
  store <8 x float> %v1698, ptr %v1700, align 4
  %v1701 = add nsw i64 %v1690, 1
  br label %b64
b66:
  %v1702 = add nsw i64 %v1679, 1
  br label %b61
b63:
  %v1703 = add nsw i64 %v1655, 1
  br label %b56
b58:
  %v1704 = add nsw i64 %v1649, 1
  br label %b53
b55:
  %v1705 = add nsw i64 %v1644, 96
  br label %b50
b52:
  %v1706 = add nsw i64 %v187, 1
  br label %b11
b13:
  %v1707 = icmp sgt i64 %v3, 1
  br i1 %v1707, label %b67, label %b68
b67:
  %v1708 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1709 = atomicrmw add ptr %v1708, i64 1 acq_rel
  %v1710 = mul i64 %v3, 2
  br label %b69
b69:
  %v1711 = load atomic i64, ptr %v1708 acquire, align 8
  %v1712 = icmp slt i64 %v1711, %v1710
  br i1 %v1712, label %b70, label %b71
b70:
  %v1713 = call i32 @sched_yield()
  br label %b69
b71:
  br label %b68
b68:
  %v1714 = getelementptr inbounds ptr, ptr %v0, i64 43
  %v1715 = load ptr, ptr %v1714, align 4
  %v1716 = getelementptr inbounds float, ptr %v1715, i64 256
  %v1717 = add i64 1, 0
  %v1718 = sdiv i64 %v1717, 1
  %v1719 = add i64 %v2, 1
  %v1720 = mul i64 %v1718, %v2
  %v1721 = sdiv i64 %v1720, %v3
  %v1722 = mul i64 %v1721, 1
  %v1723 = icmp slt i64 %v1722, 1
  %v1724 = select i1 %v1723, i64 %v1722, i64 1
  %v1725 = mul i64 %v1718, %v1719
  %v1726 = sdiv i64 %v1725, %v3
  %v1727 = mul i64 %v1726, 1
  %v1728 = icmp slt i64 %v1727, 1
  %v1729 = select i1 %v1728, i64 %v1727, i64 1
  br label %b72
b72:
  %v1730 = phi i64 [ %v1724, %b68 ], [ %v1758, %b77 ]
  %v1731 = icmp slt i64 %v1730, %v1729
  br i1 %v1731, label %b73, label %b74
b73:
  %v1732 = mul i64 %v1730, 256
  %v1733 = mul i64 %v1730, 8
  %v1734 = add i64 %v1733, 0
  %v1735 = sub i64 8, %v1734
  %v1736 = icmp slt i64 %v1735, 0
  %v1737 = select i1 %v1736, i64 0, i64 %v1735
  %v1738 = icmp ult i64 %v1737, 8
  %v1739 = select i1 %v1738, i64 %v1737, i64 8
  %v1740 = trunc i64 %v1739 to i32
  %v1741 = insertelement <8 x i32> poison, i32 %v1740, i64 0
  %v1742 = shufflevector <8 x i32> %v1741, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1743 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1742
  %v1744 = mul i64 %v1734, 1
  %v1745 = add i64 0, %v1744
  %v1746 = getelementptr inbounds float, ptr %v18, i64 %v1745
  %v1747 = add i64 %v1732, 0
  br label %b75
b75:
  %v1748 = phi i64 [ 0, %b73 ], [ %v1756, %b76 ]
  %v1749 = icmp slt i64 %v1748, 32
  br i1 %v1749, label %b76, label %b77
b76:
  %v1750 = mul i64 %v1748, 8
  %v1751 = getelementptr inbounds float, ptr %v1746, i64 %v1750
  %v1752 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1751, <8 x i1> %v1743, <8 x float> zeroinitializer)
  %v1753 = mul i64 %v1748, 8
  %v1754 = add i64 %v1747, %v1753
  %v1755 = getelementptr inbounds float, ptr %v1716, i64 %v1754
  store <8 x float> %v1752, ptr %v1755, align 4
  %v1756 = add nsw i64 %v1748, 1
  br label %b75
b77:
  %v1757 = add i64 %v1732, 256
  %v1758 = add nsw i64 %v1730, 1
  br label %b72
b74:
  %v1759 = icmp sgt i64 %v3, 1
  br i1 %v1759, label %b78, label %b79
b78:
  %v1760 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1761 = atomicrmw add ptr %v1760, i64 1 acq_rel
  %v1762 = mul i64 %v3, 3
  br label %b80
b80:
  %v1763 = load atomic i64, ptr %v1760 acquire, align 8
  %v1764 = icmp slt i64 %v1763, %v1762
  br i1 %v1764, label %b81, label %b82
b81:
  %v1765 = call i32 @sched_yield()
  br label %b80
b82:
  br label %b79
b79:
  %v1766 = add i64 %v8, 0
  %v1767 = sdiv i64 %v1766, 1
  %v1768 = add i64 %v2, 1
  %v1769 = mul i64 %v1767, %v2
  %v1770 = sdiv i64 %v1769, %v3
  %v1771 = mul i64 %v1770, 1
  %v1772 = icmp slt i64 %v1771, %v8
  %v1773 = select i1 %v1772, i64 %v1771, i64 %v8
  %v1774 = mul i64 %v1767, %v1768
  %v1775 = sdiv i64 %v1774, %v3
  %v1776 = mul i64 %v1775, 1
  %v1777 = icmp slt i64 %v1776, %v8
  %v1778 = select i1 %v1777, i64 %v1776, i64 %v8
  br label %b83
b83:
  %v1779 = phi i64 [ %v1773, %b79 ], [ %v1822, %b88 ]
  %v1780 = icmp slt i64 %v1779, %v1778
  br i1 %v1780, label %b84, label %b85
b84:
  br label %b86
b86:
  %v1781 = phi i64 [ 0, %b84 ], [ %v1808, %b87 ]
  %v1782 = phi <8 x float> [ splat (float 0x0000000000000000), %b84 ], [ %v1807, %b87 ]
  %v1783 = icmp slt i64 %v1781, 32
  br i1 %v1783, label %b87, label %b88
b87:
  %v1784 = mul i64 %v1779, 32
  %v1785 = getelementptr inbounds float, ptr %v60, i64 %v1784
  %v1786 = mul i64 %v1779, 32
  %v1787 = getelementptr inbounds float, ptr %v64, i64 %v1786
  %v1788 = mul i64 %v1779, 1
  %v1789 = getelementptr inbounds float, ptr %v66, i64 %v1788
  %v1790 = getelementptr inbounds float, ptr %v1789, i64 0
  %v1791 = load float, ptr %v1790, align 4
  %v1792 = fdiv float %v1791, 0x4040000000000000
  %v1793 = add i64 0, %v1781
  %v1794 = getelementptr inbounds float, ptr %v1785, i64 %v1793
  %v1795 = load <8 x float>, ptr %v1794, align 4
  %v1796 = add i64 0, %v1781
  %v1797 = getelementptr inbounds float, ptr %v20, i64 %v1796
  %v1798 = load <8 x float>, ptr %v1797, align 4
  %v1799 = fmul <8 x float> %v1795, %v1798
  %v1800 = add i64 0, %v1781
  %v1801 = getelementptr inbounds float, ptr %v1787, i64 %v1800
  %v1802 = load <8 x float>, ptr %v1801, align 4
  %v1803 = insertelement <8 x float> poison, float %v1792, i64 0
  %v1804 = shufflevector <8 x float> %v1803, <8 x float> poison, <8 x i32> zeroinitializer
  %v1805 = fsub <8 x float> %v1802, %v1804
  %v1806 = fmul <8 x float> %v1799, %v1805
  %v1807 = fadd <8 x float> %v1782, %v1806
  %v1808 = add nsw i64 %v1781, 8
  br label %b86
b88:
  %v1809 = shufflevector <8 x float> %v1782, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1810 = shufflevector <8 x float> %v1782, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1811 = fadd <4 x float> %v1809, %v1810
  %v1812 = shufflevector <4 x float> %v1811, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1813 = shufflevector <4 x float> %v1811, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1814 = fadd <2 x float> %v1812, %v1813
  %v1815 = extractelement <2 x float> %v1814, i64 0
  %v1816 = extractelement <2 x float> %v1814, i64 1
  %v1817 = fadd float %v1815, %v1816
  %v1818 = fadd float %v1817, 0x0000000000000000
  %v1819 = mul i64 %v1779, 1
  %v1820 = getelementptr inbounds float, ptr %v90, i64 %v1819
  %v1821 = getelementptr inbounds float, ptr %v1820, i64 0
  store float %v1818, ptr %v1821, align 4
  %v1822 = add nsw i64 %v1779, 1
  br label %b83
b85:
  %v1823 = add i64 %v8, 0
  %v1824 = sdiv i64 %v1823, 1
  %v1825 = add i64 %v2, 1
  %v1826 = mul i64 %v1824, %v2
  %v1827 = sdiv i64 %v1826, %v3
  %v1828 = mul i64 %v1827, 1
  %v1829 = icmp slt i64 %v1828, %v8
  %v1830 = select i1 %v1829, i64 %v1828, i64 %v8
  %v1831 = mul i64 %v1824, %v1825
  %v1832 = sdiv i64 %v1831, %v3
  %v1833 = mul i64 %v1832, 1
  %v1834 = icmp slt i64 %v1833, %v8
  %v1835 = select i1 %v1834, i64 %v1833, i64 %v8
  br label %b89
b89:
  %v1836 = phi i64 [ %v1830, %b85 ], [ %v1905, %b94 ]
  %v1837 = icmp slt i64 %v1836, %v1835
  br i1 %v1837, label %b90, label %b91
b90:
  br label %b92
b92:
  %v1838 = phi i64 [ 0, %b90 ], [ %v1891, %b93 ]
  %v1839 = phi <8 x float> [ splat (float 0x0000000000000000), %b90 ], [ %v1890, %b93 ]
  %v1840 = icmp slt i64 %v1838, 32
  br i1 %v1840, label %b93, label %b94
b93:
  %v1841 = mul i64 %v1836, 32
  %v1842 = getelementptr inbounds float, ptr %v60, i64 %v1841
  %v1843 = mul i64 %v1836, 1
  %v1844 = getelementptr inbounds float, ptr %v68, i64 %v1843
  %v1845 = getelementptr inbounds float, ptr %v1844, i64 0
  %v1846 = load float, ptr %v1845, align 4
  %v1847 = fdiv float %v1846, 0x4040000000000000
  %v1848 = fadd float %v1847, 0x3EE4F8B580000000
  %v1849 = call float @llvm.sqrt.f32(float %v1848)
  %v1850 = fdiv float 0x3FF0000000000000, %v1849
  %v1851 = mul i64 %v1836, 1
  %v1852 = getelementptr inbounds float, ptr %v90, i64 %v1851
  %v1853 = getelementptr inbounds float, ptr %v1852, i64 0
  %v1854 = load float, ptr %v1853, align 4
  %v1855 = fmul float %v1854, %v1850
  %v1856 = fdiv float %v1855, %v1849
  %v1857 = fmul float %v1856, 0x3FE0000000000000
  %v1858 = fdiv float %v1857, %v1849
  %v1859 = fdiv float %v1858, 0x4040000000000000
  %v1860 = fneg float %v1859
  %v1861 = mul i64 %v1836, 32
  %v1862 = getelementptr inbounds float, ptr %v64, i64 %v1861
  %v1863 = mul i64 %v1836, 1
  %v1864 = getelementptr inbounds float, ptr %v66, i64 %v1863
  %v1865 = getelementptr inbounds float, ptr %v1864, i64 0
  %v1866 = load float, ptr %v1865, align 4
  %v1867 = fdiv float %v1866, 0x4040000000000000
  %v1868 = add i64 0, %v1838
  %v1869 = getelementptr inbounds float, ptr %v1842, i64 %v1868
  %v1870 = load <8 x float>, ptr %v1869, align 4
  %v1871 = add i64 0, %v1838
  %v1872 = getelementptr inbounds float, ptr %v20, i64 %v1871
  %v1873 = load <8 x float>, ptr %v1872, align 4
  %v1874 = fmul <8 x float> %v1870, %v1873
  %v1875 = insertelement <8 x float> poison, float %v1850, i64 0
  %v1876 = shufflevector <8 x float> %v1875, <8 x float> poison, <8 x i32> zeroinitializer
  %v1877 = fmul <8 x float> %v1874, %v1876
  %v1878 = add i64 0, %v1838
  %v1879 = getelementptr inbounds float, ptr %v1862, i64 %v1878
  %v1880 = load <8 x float>, ptr %v1879, align 4
  %v1881 = insertelement <8 x float> poison, float %v1867, i64 0
  %v1882 = shufflevector <8 x float> %v1881, <8 x float> poison, <8 x i32> zeroinitializer
  %v1883 = fsub <8 x float> %v1880, %v1882
  %v1884 = insertelement <8 x float> poison, float %v1860, i64 0
  %v1885 = shufflevector <8 x float> %v1884, <8 x float> poison, <8 x i32> zeroinitializer
  %v1886 = fmul <8 x float> %v1885, %v1883
  %v1887 = fadd <8 x float> %v1877, %v1886
  %v1888 = fadd <8 x float> %v1887, %v1886
  %v1889 = fneg <8 x float> %v1888
  %v1890 = fadd <8 x float> %v1839, %v1889
  %v1891 = add nsw i64 %v1838, 8
  br label %b92
b94:
  %v1892 = shufflevector <8 x float> %v1839, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1893 = shufflevector <8 x float> %v1839, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1894 = fadd <4 x float> %v1892, %v1893
  %v1895 = shufflevector <4 x float> %v1894, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1896 = shufflevector <4 x float> %v1894, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1897 = fadd <2 x float> %v1895, %v1896
  %v1898 = extractelement <2 x float> %v1897, i64 0
  %v1899 = extractelement <2 x float> %v1897, i64 1
  %v1900 = fadd float %v1898, %v1899
  %v1901 = fadd float %v1900, 0x0000000000000000
  %v1902 = mul i64 %v1836, 1
  %v1903 = getelementptr inbounds float, ptr %v92, i64 %v1902
  %v1904 = getelementptr inbounds float, ptr %v1903, i64 0
  store float %v1901, ptr %v1904, align 4
  %v1905 = add nsw i64 %v1836, 1
  br label %b89
b91:
  %v1906 = add i64 %v8, 0
  %v1907 = sdiv i64 %v1906, 1
  %v1908 = add i64 %v2, 1
  %v1909 = mul i64 %v1907, %v2
  %v1910 = sdiv i64 %v1909, %v3
  %v1911 = mul i64 %v1910, 1
  %v1912 = icmp slt i64 %v1911, %v8
  %v1913 = select i1 %v1912, i64 %v1911, i64 %v8
  %v1914 = mul i64 %v1907, %v1908
  %v1915 = sdiv i64 %v1914, %v3
  %v1916 = mul i64 %v1915, 1
  %v1917 = icmp slt i64 %v1916, %v8
  %v1918 = select i1 %v1917, i64 %v1916, i64 %v8
  br label %b95
b95:
  %v1919 = phi i64 [ %v1913, %b91 ], [ %v1984, %b100 ]
  %v1920 = icmp slt i64 %v1919, %v1918
  br i1 %v1920, label %b96, label %b97
b96:
  %v1921 = mul i64 %v1919, 32
  %v1922 = getelementptr inbounds float, ptr %v60, i64 %v1921
  %v1923 = mul i64 %v1919, 1
  %v1924 = getelementptr inbounds float, ptr %v68, i64 %v1923
  %v1925 = getelementptr inbounds float, ptr %v1924, i64 0
  %v1926 = load float, ptr %v1925, align 4
  %v1927 = fdiv float %v1926, 0x4040000000000000
  %v1928 = fadd float %v1927, 0x3EE4F8B580000000
  %v1929 = call float @llvm.sqrt.f32(float %v1928)
  %v1930 = fdiv float 0x3FF0000000000000, %v1929
  %v1931 = mul i64 %v1919, 1
  %v1932 = getelementptr inbounds float, ptr %v90, i64 %v1931
  %v1933 = getelementptr inbounds float, ptr %v1932, i64 0
  %v1934 = load float, ptr %v1933, align 4
  %v1935 = fmul float %v1934, %v1930
  %v1936 = fdiv float %v1935, %v1929
  %v1937 = fmul float %v1936, 0x3FE0000000000000
  %v1938 = fdiv float %v1937, %v1929
  %v1939 = fdiv float %v1938, 0x4040000000000000
  %v1940 = fneg float %v1939
  %v1941 = mul i64 %v1919, 32
  %v1942 = getelementptr inbounds float, ptr %v64, i64 %v1941
  %v1943 = mul i64 %v1919, 1
  %v1944 = getelementptr inbounds float, ptr %v66, i64 %v1943
  %v1945 = getelementptr inbounds float, ptr %v1944, i64 0
  %v1946 = load float, ptr %v1945, align 4
  %v1947 = fdiv float %v1946, 0x4040000000000000
  %v1948 = mul i64 %v1919, 1
  %v1949 = getelementptr inbounds float, ptr %v92, i64 %v1948
  %v1950 = getelementptr inbounds float, ptr %v1949, i64 0
  %v1951 = load float, ptr %v1950, align 4
  %v1952 = fdiv float %v1951, 0x4040000000000000
  %v1953 = mul i64 %v1919, 32
  %v1954 = getelementptr inbounds float, ptr %v94, i64 %v1953
  br label %b98
b98:
  %v1955 = phi i64 [ 0, %b96 ], [ %v1983, %b99 ]
  %v1956 = icmp slt i64 %v1955, 32
  br i1 %v1956, label %b99, label %b100
b99:
  %v1957 = add i64 0, %v1955
  %v1958 = getelementptr inbounds float, ptr %v1922, i64 %v1957
  %v1959 = load <8 x float>, ptr %v1958, align 4
  %v1960 = add i64 0, %v1955
  %v1961 = getelementptr inbounds float, ptr %v20, i64 %v1960
  %v1962 = load <8 x float>, ptr %v1961, align 4
  %v1963 = fmul <8 x float> %v1959, %v1962
  %v1964 = insertelement <8 x float> poison, float %v1930, i64 0
  %v1965 = shufflevector <8 x float> %v1964, <8 x float> poison, <8 x i32> zeroinitializer
  %v1966 = fmul <8 x float> %v1963, %v1965
  %v1967 = add i64 0, %v1955
  %v1968 = getelementptr inbounds float, ptr %v1942, i64 %v1967
  %v1969 = load <8 x float>, ptr %v1968, align 4
  %v1970 = insertelement <8 x float> poison, float %v1947, i64 0
  %v1971 = shufflevector <8 x float> %v1970, <8 x float> poison, <8 x i32> zeroinitializer
  %v1972 = fsub <8 x float> %v1969, %v1971
  %v1973 = insertelement <8 x float> poison, float %v1940, i64 0
  %v1974 = shufflevector <8 x float> %v1973, <8 x float> poison, <8 x i32> zeroinitializer
  %v1975 = fmul <8 x float> %v1974, %v1972
  %v1976 = fadd <8 x float> %v1966, %v1975
  %v1977 = fadd <8 x float> %v1976, %v1975
  %v1978 = insertelement <8 x float> poison, float %v1952, i64 0
  %v1979 = shufflevector <8 x float> %v1978, <8 x float> poison, <8 x i32> zeroinitializer
  %v1980 = fadd <8 x float> %v1977, %v1979
  %v1981 = add i64 0, %v1955
  %v1982 = getelementptr inbounds float, ptr %v1954, i64 %v1981
  store <8 x float> %v1980, ptr %v1982, align 4
  %v1983 = add nsw i64 %v1955, 8
  br label %b98
b100:
  %v1984 = add nsw i64 %v1919, 1
  br label %b95
b97:
  %v1986 = add i64 %v8, 0
  %v1987 = sdiv i64 %v1986, 1
  %v1988 = add i64 %v2, 1
  %v1989 = mul i64 %v1987, %v2
  %v1990 = sdiv i64 %v1989, %v3
  %v1991 = mul i64 %v1990, 1
  %v1992 = icmp slt i64 %v1991, %v8
  %v1993 = select i1 %v1992, i64 %v1991, i64 %v8
  %v1994 = mul i64 %v1987, %v1988
  %v1995 = sdiv i64 %v1994, %v3
  %v1996 = mul i64 %v1995, 1
  %v1997 = icmp slt i64 %v1996, %v8
  %v1998 = select i1 %v1997, i64 %v1996, i64 %v8
  br label %b101
b101:
  %v1999 = phi i64 [ %v1993, %b97 ], [ %v2052, %b106 ]
  %v2000 = icmp slt i64 %v1999, %v1998
  br i1 %v2000, label %b102, label %b103
b102:
  %v2001 = add i64 %v1999, 96
  %v2002 = icmp slt i64 %v2001, %v1998
  %v2003 = select i1 %v2002, i64 %v2001, i64 %v1998
  br label %b104
b104:
  %v2004 = phi i64 [ 0, %b102 ], [ %v2051, %b109 ]
  %v2005 = icmp slt i64 %v2004, 1
  br i1 %v2005, label %b105, label %b106
b105:
  %v2006 = sub i64 %v2003, %v1999
  %v2007 = sub i64 8, 1
  %v2008 = add i64 %v2006, %v2007
  %v2009 = sdiv i64 %v2008, 8
  br label %b107
b107:
  %v2010 = phi i64 [ 0, %b105 ], [ %v2050, %b114 ]
  %v2011 = icmp slt i64 %v2010, %v2009
  br i1 %v2011, label %b108, label %b109
b108:
  %v2012 = mul i64 %v2006, %v2010
  %v2013 = sdiv i64 %v2012, %v2009
  %v2014 = add i64 %v1999, %v2013
  %v2015 = add i64 %v2010, 1
  %v2016 = mul i64 %v2006, %v2015
  %v2017 = sdiv i64 %v2016, %v2009
  %v2018 = add i64 %v1999, %v2017
  %v2019 = mul i64 %v2004, 256
  %v2020 = getelementptr inbounds float, ptr %v1716, i64 %v2019
  %v2021 = sub i64 %v2018, %v2014
  %v2022 = mul i64 %v2014, 32
  %v2023 = getelementptr inbounds float, ptr %v94, i64 %v2022
  %v2024 = getelementptr inbounds float, ptr %v2023, i64 0
  %v2025 = sub i64 %v2021, 1
  %v2026 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v2025
  %v2027 = load ptr, ptr %v2026, align 4
  %v2028 = icmp sgt i64 %v2021, 0
  br i1 %v2028, label %b110, label %b111
b110:
  call void %v2027(ptr %v2024, i64 32, ptr %v2020, i64 32, ptr %v1985)
  br label %b111
b111:
  %v2029 = add i64 %v2019, 256
  br label %b112
b112:
  %v2030 = phi i64 [ %v2014, %b111 ], [ %v2049, %b117 ]
  %v2031 = icmp slt i64 %v2030, %v2018
  br i1 %v2031, label %b113, label %b114
b113:
  %v2032 = sub i64 %v2030, %v2014
  %v2033 = mul i64 %v2032, 8
  %v2034 = getelementptr inbounds float, ptr %v1985, i64 %v2033
  %v2035 = mul i64 %v2030, 8
  %v2036 = getelementptr inbounds float, ptr %v40, i64 %v2035
  br label %b115
b115:
  %v2037 = phi i64 [ 0, %b113 ], [ %v2048, %b116 ]
  %v2038 = icmp slt i64 %v2037, 1
  br i1 %v2038, label %b116, label %b117
b116:
  %v2039 = mul i64 %v2004, 1
  %v2040 = add i64 %v2039, %v2037
  %v2041 = mul i64 %v2040, 8
  %v2042 = add i64 0, %v2037
  %v2043 = mul i64 %v2042, 8
  %v2044 = getelementptr inbounds float, ptr %v2034, i64 %v2043
  %v2045 = load <8 x float>, ptr %v2044, align 4
  %v2046 = add i64 0, %v2041
  %v2047 = getelementptr inbounds float, ptr %v2036, i64 %v2046
  store <8 x float> %v2045, ptr %v2047, align 4
  %v2048 = add nsw i64 %v2037, 1
  br label %b115
b117:
  %v2049 = add nsw i64 %v2030, 1
  br label %b112
b114:
  %v2050 = add nsw i64 %v2010, 1
  br label %b107
b109:
  %v2051 = add nsw i64 %v2004, 1
  br label %b104
b106:
  %v2052 = add nsw i64 %v1999, 96
  br label %b101
b103:
  %v2053 = icmp sgt i64 %v3, 1
  br i1 %v2053, label %b118, label %b119
b118:
  %v2054 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2055 = atomicrmw add ptr %v2054, i64 1 acq_rel
  %v2056 = mul i64 %v3, 4
  br label %b120
b120:
  %v2057 = load atomic i64, ptr %v2054 acquire, align 8
  %v2058 = icmp slt i64 %v2057, %v2056
  br i1 %v2058, label %b121, label %b122
b121:
  %v2059 = call i32 @sched_yield()
  br label %b120
b122:
  br label %b119
b119:
  %v2060 = getelementptr inbounds ptr, ptr %v0, i64 43
  %v2061 = load ptr, ptr %v2060, align 4
  %v2062 = add i64 32, 1
  %v2063 = sdiv i64 %v2062, 2
  %v2064 = add i64 %v2, 1
  %v2065 = mul i64 %v2063, %v2
  %v2066 = sdiv i64 %v2065, %v3
  %v2067 = mul i64 %v2066, 2
  %v2068 = icmp slt i64 %v2067, 32
  %v2069 = select i1 %v2068, i64 %v2067, i64 32
  %v2070 = mul i64 %v2063, %v2064
  %v2071 = sdiv i64 %v2070, %v3
  %v2072 = mul i64 %v2071, 2
  %v2073 = icmp slt i64 %v2072, 32
  %v2074 = select i1 %v2073, i64 %v2072, i64 32
  %v2075 = getelementptr inbounds float, ptr %v42, i64 0
  br label %b123
b123:
  %v2076 = phi i64 [ %v2069, %b119 ], [ %v2084, %b128 ]
  %v2077 = icmp slt i64 %v2076, %v2074
  br i1 %v2077, label %b124, label %b125
b124:
  %v2078 = mul i64 %v2076, 8
  %v2079 = getelementptr inbounds float, ptr %v2075, i64 %v2078
  br label %b126
b126:
  %v2080 = phi i64 [ 0, %b124 ], [ %v2083, %b127 ]
  %v2081 = icmp slt i64 %v2080, 8
  br i1 %v2081, label %b127, label %b128
b127:
  %v2082 = getelementptr inbounds float, ptr %v2079, i64 %v2080
  store float 0x0000000000000000, ptr %v2082, align 4
  %v2083 = add nsw i64 %v2080, 1
  br label %b126
b128:
  %v2084 = add nsw i64 %v2076, 1
  br label %b123
b125:
  %v2085 = mul i64 0, 32
  %v2086 = getelementptr inbounds float, ptr %v88, i64 %v2085
  %v2087 = getelementptr inbounds float, ptr %v2086, i64 0
  %v2088 = mul i64 0, 8
  %v2089 = getelementptr inbounds float, ptr %v32, i64 %v2088
  %v2090 = getelementptr inbounds float, ptr %v2089, i64 0
  %v2091 = mul i64 %v8, 1
  br label %b129
b129:
  %v2092 = phi i64 [ 0, %b125 ], [ %v2119, %b134 ]
  %v2093 = icmp slt i64 %v2092, %v2091
  br i1 %v2093, label %b130, label %b131
b130:
  %v2094 = sub i64 %v2091, %v2092
  %v2095 = icmp slt i64 %v2094, 128
  %v2096 = select i1 %v2095, i64 %v2094, i64 128
  br label %b132
b132:
  %v2097 = phi i64 [ 0, %b130 ], [ %v2118, %b137 ]
  %v2098 = icmp slt i64 %v2097, 8
  br i1 %v2098, label %b133, label %b134
b133:
  %v2099 = mul i64 %v2092, 8
  %v2100 = add i64 %v2099, %v2097
  %v2101 = getelementptr inbounds float, ptr %v2090, i64 %v2100
  br label %b135
b135:
  %v2102 = phi i64 [ %v2069, %b133 ], [ %v2117, %b136 ]
  %v2103 = icmp slt i64 %v2102, %v2074
  br i1 %v2103, label %b136, label %b137
b136:
  %v2104 = sub i64 %v2074, %v2102
  %v2105 = icmp slt i64 %v2104, 2
  %v2106 = select i1 %v2105, i64 %v2104, i64 2
  %v2107 = mul i64 %v2092, 32
  %v2108 = add i64 %v2107, %v2102
  %v2109 = getelementptr inbounds float, ptr %v2087, i64 %v2108
  %v2110 = mul i64 %v2102, 8
  %v2111 = add i64 %v2110, %v2097
  %v2112 = getelementptr inbounds float, ptr %v2075, i64 %v2111
  %v2113 = sub i64 8, %v2097
  %v2114 = sub i64 %v2106, 1
  %v2115 = getelementptr inbounds ptr, ptr @table_outer_tail, i64 %v2114
  %v2116 = load ptr, ptr %v2115, align 4
  call void %v2116(ptr %v2109, i64 32, ptr %v2101, i64 8, i64 %v2096, ptr %v2112, i64 8, i64 %v2113)
  %v2117 = add nsw i64 %v2102, 2
  br label %b135
b137:
  %v2118 = add nsw i64 %v2097, 32
  br label %b132
b134:
  %v2119 = add nsw i64 %v2092, 128
  br label %b129
b131:
  %v2120 = icmp sgt i64 %v3, 1
  br i1 %v2120, label %b138, label %b139
b138:
  %v2121 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2122 = atomicrmw add ptr %v2121, i64 1 acq_rel
  %v2123 = mul i64 %v3, 5
  br label %b140
b140:
  %v2124 = load atomic i64, ptr %v2121 acquire, align 8
  %v2125 = icmp slt i64 %v2124, %v2123
  br i1 %v2125, label %b141, label %b142
b141:
  %v2126 = call i32 @sched_yield()
  br label %b140
b142:
  br label %b139
b139:
  %v2127 = icmp eq i64 %v2, 0
  br i1 %v2127, label %b143, label %b144
b143:
  br label %b145
b145:
  %v2128 = phi i64 [ 0, %b143 ], [ %v2171, %b150 ]
  %v2129 = icmp slt i64 %v2128, 32
  br i1 %v2129, label %b146, label %b147
b146:
  br label %b148
b148:
  %v2130 = phi i64 [ 0, %b146 ], [ %v2168, %b153 ]
  %v2131 = phi <8 x float> [ splat (float 0x0000000000000000), %b146 ], [ %v2167, %b153 ]
  %v2132 = icmp slt i64 %v2130, %v8
  br i1 %v2132, label %b149, label %b150
b149:
  %v2133 = add i64 %v2130, 128
  %v2134 = icmp slt i64 %v2133, %v8
  %v2135 = select i1 %v2134, i64 %v2133, i64 %v8
  br label %b151
b151:
  %v2136 = phi i64 [ %v2130, %b149 ], [ %v2166, %b152 ]
  %v2137 = phi <8 x float> [ splat (float 0x0000000000000000), %b149 ], [ %v2165, %b152 ]
  %v2138 = icmp slt i64 %v2136, %v2135
  br i1 %v2138, label %b152, label %b153
b152:
  %v2139 = mul i64 %v2136, 32
  %v2140 = getelementptr inbounds float, ptr %v60, i64 %v2139
  %v2141 = mul i64 %v2136, 32
  %v2142 = getelementptr inbounds float, ptr %v70, i64 %v2141
  %v2143 = mul i64 %v2136, 1
  %v2144 = getelementptr inbounds float, ptr %v74, i64 %v2143
  %v2145 = getelementptr inbounds float, ptr %v2144, i64 0
  %v2146 = load float, ptr %v2145, align 4
  %v2147 = mul i64 %v2136, 1
  %v2148 = getelementptr inbounds float, ptr %v76, i64 %v2147
  %v2149 = getelementptr inbounds float, ptr %v2148, i64 0
  %v2150 = load float, ptr %v2149, align 4
  %v2151 = fdiv float 0x3FF0000000000000, %v2150
  %v2152 = add i64 0, %v2128
  %v2153 = getelementptr inbounds float, ptr %v2140, i64 %v2152
  %v2154 = load <8 x float>, ptr %v2153, align 4
  %v2155 = add i64 0, %v2128
  %v2156 = getelementptr inbounds float, ptr %v2142, i64 %v2155
  %v2157 = load <8 x float>, ptr %v2156, align 4
  %v2158 = insertelement <8 x float> poison, float %v2146, i64 0
  %v2159 = shufflevector <8 x float> %v2158, <8 x float> poison, <8 x i32> zeroinitializer
  %v2160 = fsub <8 x float> %v2157, %v2159
  %v2161 = insertelement <8 x float> poison, float %v2151, i64 0
  %v2162 = shufflevector <8 x float> %v2161, <8 x float> poison, <8 x i32> zeroinitializer
  %v2163 = fmul <8 x float> %v2160, %v2162
  %v2164 = fmul <8 x float> %v2154, %v2163
  %v2165 = fadd <8 x float> %v2137, %v2164
  %v2166 = add nsw i64 %v2136, 1
  br label %b151
b153:
  %v2167 = fadd <8 x float> %v2131, %v2137
  %v2168 = add nsw i64 %v2130, 128
  br label %b148
b150:
  %v2169 = add i64 0, %v2128
  %v2170 = getelementptr inbounds float, ptr %v44, i64 %v2169
  store <8 x float> %v2131, ptr %v2170, align 4
  %v2171 = add nsw i64 %v2128, 8
  br label %b145
b147:
  br label %b144
b144:
  %v2172 = icmp sgt i64 %v3, 1
  br i1 %v2172, label %b154, label %b155
b154:
  %v2173 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2174 = atomicrmw add ptr %v2173, i64 1 acq_rel
  %v2175 = mul i64 %v3, 6
  br label %b156
b156:
  %v2176 = load atomic i64, ptr %v2173 acquire, align 8
  %v2177 = icmp slt i64 %v2176, %v2175
  br i1 %v2177, label %b157, label %b158
b157:
  %v2178 = call i32 @sched_yield()
  br label %b156
b158:
  br label %b155
b155:
  %v2179 = icmp eq i64 %v2, 0
  br i1 %v2179, label %b159, label %b160
b159:
  br label %b161
b161:
  %v2180 = phi i64 [ 0, %b159 ], [ %v2202, %b166 ]
  %v2181 = icmp slt i64 %v2180, 32
  br i1 %v2181, label %b162, label %b163
b162:
  br label %b164
b164:
  %v2182 = phi i64 [ 0, %b162 ], [ %v2199, %b169 ]
  %v2183 = phi <8 x float> [ splat (float 0x0000000000000000), %b162 ], [ %v2198, %b169 ]
  %v2184 = icmp slt i64 %v2182, %v8
  br i1 %v2184, label %b165, label %b166
b165:
  %v2185 = add i64 %v2182, 128
  %v2186 = icmp slt i64 %v2185, %v8
  %v2187 = select i1 %v2186, i64 %v2185, i64 %v8
  br label %b167
b167:
  %v2188 = phi i64 [ %v2182, %b165 ], [ %v2197, %b168 ]
  %v2189 = phi <8 x float> [ splat (float 0x0000000000000000), %b165 ], [ %v2196, %b168 ]
  %v2190 = icmp slt i64 %v2188, %v2187
  br i1 %v2190, label %b168, label %b169
b168:
  %v2191 = mul i64 %v2188, 32
  %v2192 = getelementptr inbounds float, ptr %v60, i64 %v2191
  %v2193 = add i64 0, %v2180
  %v2194 = getelementptr inbounds float, ptr %v2192, i64 %v2193
  %v2195 = load <8 x float>, ptr %v2194, align 4
  %v2196 = fadd <8 x float> %v2189, %v2195
  %v2197 = add nsw i64 %v2188, 1
  br label %b167
b169:
  %v2198 = fadd <8 x float> %v2183, %v2189
  %v2199 = add nsw i64 %v2182, 128
  br label %b164
b166:
  %v2200 = add i64 0, %v2180
  %v2201 = getelementptr inbounds float, ptr %v46, i64 %v2200
  store <8 x float> %v2183, ptr %v2201, align 4
  %v2202 = add nsw i64 %v2180, 8
  br label %b161
b163:
  br label %b160
b160:
  %v2203 = icmp sgt i64 %v3, 1
  br i1 %v2203, label %b170, label %b171
b170:
  %v2204 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2205 = atomicrmw add ptr %v2204, i64 1 acq_rel
  %v2206 = mul i64 %v3, 7
  br label %b172
b172:
  %v2207 = load atomic i64, ptr %v2204 acquire, align 8
  %v2208 = icmp slt i64 %v2207, %v2206
  br i1 %v2208, label %b173, label %b174
b173:
  %v2209 = call i32 @sched_yield()
  br label %b172
b174:
  br label %b171
b171:
  %v2210 = add i64 32, 1
  %v2211 = sdiv i64 %v2210, 2
  %v2212 = add i64 %v2, 1
  %v2213 = mul i64 %v2211, %v2
  %v2214 = sdiv i64 %v2213, %v3
  %v2215 = mul i64 %v2214, 2
  %v2216 = icmp slt i64 %v2215, 32
  %v2217 = select i1 %v2216, i64 %v2215, i64 32
  %v2218 = mul i64 %v2211, %v2212
  %v2219 = sdiv i64 %v2218, %v3
  %v2220 = mul i64 %v2219, 2
  %v2221 = icmp slt i64 %v2220, 32
  %v2222 = select i1 %v2221, i64 %v2220, i64 32
  %v2223 = getelementptr inbounds float, ptr %v48, i64 0
  br label %b175
b175:
  %v2224 = phi i64 [ %v2217, %b171 ], [ %v2232, %b180 ]
  %v2225 = icmp slt i64 %v2224, %v2222
  br i1 %v2225, label %b176, label %b177
b176:
  %v2226 = mul i64 %v2224, 8
  %v2227 = getelementptr inbounds float, ptr %v2223, i64 %v2226
  br label %b178
b178:
  %v2228 = phi i64 [ 0, %b176 ], [ %v2231, %b179 ]
  %v2229 = icmp slt i64 %v2228, 8
  br i1 %v2229, label %b179, label %b180
b179:
  %v2230 = getelementptr inbounds float, ptr %v2227, i64 %v2228
  store float 0x0000000000000000, ptr %v2230, align 4
  %v2231 = add nsw i64 %v2228, 1
  br label %b178
b180:
  %v2232 = add nsw i64 %v2224, 1
  br label %b175
b177:
  %v2233 = mul i64 0, 32
  %v2234 = getelementptr inbounds float, ptr %v94, i64 %v2233
  %v2235 = getelementptr inbounds float, ptr %v2234, i64 0
  %v2236 = mul i64 0, 8
  %v2237 = getelementptr inbounds float, ptr %v10, i64 %v2236
  %v2238 = getelementptr inbounds float, ptr %v2237, i64 0
  %v2239 = mul i64 %v8, 1
  br label %b181
b181:
  %v2240 = phi i64 [ 0, %b177 ], [ %v2267, %b186 ]
  %v2241 = icmp slt i64 %v2240, %v2239
  br i1 %v2241, label %b182, label %b183
b182:
  %v2242 = sub i64 %v2239, %v2240
  %v2243 = icmp slt i64 %v2242, 128
  %v2244 = select i1 %v2243, i64 %v2242, i64 128
  br label %b184
b184:
  %v2245 = phi i64 [ 0, %b182 ], [ %v2266, %b189 ]
  %v2246 = icmp slt i64 %v2245, 8
  br i1 %v2246, label %b185, label %b186
b185:
  %v2247 = mul i64 %v2240, 8
  %v2248 = add i64 %v2247, %v2245
  %v2249 = getelementptr inbounds float, ptr %v2238, i64 %v2248
  br label %b187
b187:
  %v2250 = phi i64 [ %v2217, %b185 ], [ %v2265, %b188 ]
  %v2251 = icmp slt i64 %v2250, %v2222
  br i1 %v2251, label %b188, label %b189
b188:
  %v2252 = sub i64 %v2222, %v2250
  %v2253 = icmp slt i64 %v2252, 2
  %v2254 = select i1 %v2253, i64 %v2252, i64 2
  %v2255 = mul i64 %v2240, 32
  %v2256 = add i64 %v2255, %v2250
  %v2257 = getelementptr inbounds float, ptr %v2235, i64 %v2256
  %v2258 = mul i64 %v2250, 8
  %v2259 = add i64 %v2258, %v2245
  %v2260 = getelementptr inbounds float, ptr %v2223, i64 %v2259
  %v2261 = sub i64 8, %v2245
  %v2262 = sub i64 %v2254, 1
  %v2263 = getelementptr inbounds ptr, ptr @table_outer_tail, i64 %v2262
  %v2264 = load ptr, ptr %v2263, align 4
  call void %v2264(ptr %v2257, i64 32, ptr %v2249, i64 8, i64 %v2244, ptr %v2260, i64 8, i64 %v2261)
  %v2265 = add nsw i64 %v2250, 2
  br label %b187
b189:
  %v2266 = add nsw i64 %v2245, 32
  br label %b184
b186:
  %v2267 = add nsw i64 %v2240, 128
  br label %b181
b183:
  %v2268 = icmp sgt i64 %v3, 1
  br i1 %v2268, label %b190, label %b191
b190:
  %v2269 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2270 = atomicrmw add ptr %v2269, i64 1 acq_rel
  %v2271 = mul i64 %v3, 8
  br label %b192
b192:
  %v2272 = load atomic i64, ptr %v2269 acquire, align 8
  %v2273 = icmp slt i64 %v2272, %v2271
  br i1 %v2273, label %b193, label %b194
b193:
  %v2274 = call i32 @sched_yield()
  br label %b192
b194:
  br label %b191
b191:
  %v2275 = icmp eq i64 %v2, 0
  br i1 %v2275, label %b195, label %b196
b195:
  br label %b197
b197:
  %v2276 = phi i64 [ 0, %b195 ], [ %v2323, %b202 ]
  %v2277 = icmp slt i64 %v2276, 32
  br i1 %v2277, label %b198, label %b199
b198:
  br label %b200
b200:
  %v2278 = phi i64 [ 0, %b198 ], [ %v2320, %b205 ]
  %v2279 = phi <8 x float> [ splat (float 0x0000000000000000), %b198 ], [ %v2319, %b205 ]
  %v2280 = icmp slt i64 %v2278, %v8
  br i1 %v2280, label %b201, label %b202
b201:
  %v2281 = add i64 %v2278, 128
  %v2282 = icmp slt i64 %v2281, %v8
  %v2283 = select i1 %v2282, i64 %v2281, i64 %v8
  br label %b203
b203:
  %v2284 = phi i64 [ %v2278, %b201 ], [ %v2318, %b204 ]
  %v2285 = phi <8 x float> [ splat (float 0x0000000000000000), %b201 ], [ %v2317, %b204 ]
  %v2286 = icmp slt i64 %v2284, %v2283
  br i1 %v2286, label %b204, label %b205
b204:
  %v2287 = mul i64 %v2284, 32
  %v2288 = getelementptr inbounds float, ptr %v60, i64 %v2287
  %v2289 = mul i64 %v2284, 32
  %v2290 = getelementptr inbounds float, ptr %v64, i64 %v2289
  %v2291 = mul i64 %v2284, 1
  %v2292 = getelementptr inbounds float, ptr %v66, i64 %v2291
  %v2293 = getelementptr inbounds float, ptr %v2292, i64 0
  %v2294 = load float, ptr %v2293, align 4
  %v2295 = fdiv float %v2294, 0x4040000000000000
  %v2296 = mul i64 %v2284, 1
  %v2297 = getelementptr inbounds float, ptr %v68, i64 %v2296
  %v2298 = getelementptr inbounds float, ptr %v2297, i64 0
  %v2299 = load float, ptr %v2298, align 4
  %v2300 = fdiv float %v2299, 0x4040000000000000
  %v2301 = fadd float %v2300, 0x3EE4F8B580000000
  %v2302 = call float @llvm.sqrt.f32(float %v2301)
  %v2303 = fdiv float 0x3FF0000000000000, %v2302
  %v2304 = add i64 0, %v2276
  %v2305 = getelementptr inbounds float, ptr %v2288, i64 %v2304
  %v2306 = load <8 x float>, ptr %v2305, align 4
  %v2307 = add i64 0, %v2276
  %v2308 = getelementptr inbounds float, ptr %v2290, i64 %v2307
  %v2309 = load <8 x float>, ptr %v2308, align 4
  %v2310 = insertelement <8 x float> poison, float %v2295, i64 0
  %v2311 = shufflevector <8 x float> %v2310, <8 x float> poison, <8 x i32> zeroinitializer
  %v2312 = fsub <8 x float> %v2309, %v2311
  %v2313 = insertelement <8 x float> poison, float %v2303, i64 0
  %v2314 = shufflevector <8 x float> %v2313, <8 x float> poison, <8 x i32> zeroinitializer
  %v2315 = fmul <8 x float> %v2312, %v2314
  %v2316 = fmul <8 x float> %v2306, %v2315
  %v2317 = fadd <8 x float> %v2285, %v2316
  %v2318 = add nsw i64 %v2284, 1
  br label %b203
b205:
  %v2319 = fadd <8 x float> %v2279, %v2285
  %v2320 = add nsw i64 %v2278, 128
  br label %b200
b202:
  %v2321 = add i64 0, %v2276
  %v2322 = getelementptr inbounds float, ptr %v50, i64 %v2321
  store <8 x float> %v2279, ptr %v2322, align 4
  %v2323 = add nsw i64 %v2276, 8
  br label %b197
b199:
  br label %b196
b196:
  %v2324 = icmp sgt i64 %v3, 1
  br i1 %v2324, label %b206, label %b207
b206:
  %v2325 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2326 = atomicrmw add ptr %v2325, i64 1 acq_rel
  %v2327 = mul i64 %v3, 9
  br label %b208
b208:
  %v2328 = load atomic i64, ptr %v2325 acquire, align 8
  %v2329 = icmp slt i64 %v2328, %v2327
  br i1 %v2329, label %b209, label %b210
b209:
  %v2330 = call i32 @sched_yield()
  br label %b208
b210:
  br label %b207
b207:
  %v2331 = icmp eq i64 %v2, 0
  br i1 %v2331, label %b211, label %b212
b211:
  br label %b213
b213:
  %v2332 = phi i64 [ 0, %b211 ], [ %v2503, %b218 ]
  %v2333 = phi <8 x float> [ splat (float 0x0000000000000000), %b211 ], [ %v2502, %b218 ]
  %v2334 = icmp slt i64 %v2332, %v8
  br i1 %v2334, label %b214, label %b215
b214:
  %v2335 = add i64 %v2332, 128
  %v2336 = icmp slt i64 %v2335, %v8
  %v2337 = select i1 %v2336, i64 %v2335, i64 %v8
  br label %b216
b216:
  %v2338 = phi i64 [ %v2332, %b214 ], [ %v2501, %b217 ]
  %v2339 = phi <8 x float> [ splat (float 0x0000000000000000), %b214 ], [ %v2500, %b217 ]
  %v2340 = icmp slt i64 %v2338, %v2337
  br i1 %v2340, label %b217, label %b218
b217:
  %v2341 = mul i64 %v2338, 8
  %v2342 = getelementptr inbounds float, ptr %v82, i64 %v2341
  %v2343 = mul i64 %v2338, 32
  %v2344 = getelementptr inbounds float, ptr %v70, i64 %v2343
  %v2345 = mul i64 %v2338, 1
  %v2346 = getelementptr inbounds float, ptr %v74, i64 %v2345
  %v2347 = getelementptr inbounds float, ptr %v2346, i64 0
  %v2348 = load float, ptr %v2347, align 4
  %v2349 = mul i64 %v2338, 1
  %v2350 = getelementptr inbounds float, ptr %v76, i64 %v2349
  %v2351 = getelementptr inbounds float, ptr %v2350, i64 0
  %v2352 = load float, ptr %v2351, align 4
  %v2353 = fdiv float 0x3FF0000000000000, %v2352
  %v2354 = mul i64 %v2338, 32
  %v2355 = getelementptr inbounds float, ptr %v64, i64 %v2354
  %v2356 = mul i64 %v2338, 1
  %v2357 = getelementptr inbounds float, ptr %v66, i64 %v2356
  %v2358 = getelementptr inbounds float, ptr %v2357, i64 0
  %v2359 = load float, ptr %v2358, align 4
  %v2360 = fdiv float %v2359, 0x4040000000000000
  %v2361 = mul i64 %v2338, 1
  %v2362 = getelementptr inbounds float, ptr %v68, i64 %v2361
  %v2363 = getelementptr inbounds float, ptr %v2362, i64 0
  %v2364 = load float, ptr %v2363, align 4
  %v2365 = fdiv float %v2364, 0x4040000000000000
  %v2366 = fadd float %v2365, 0x3EE4F8B580000000
  %v2367 = call float @llvm.sqrt.f32(float %v2366)
  %v2368 = fdiv float 0x3FF0000000000000, %v2367
  %v2369 = mul i64 1, %v7
  %v2370 = add i64 %v2338, %v2369
  %v2371 = mul i64 %v2370, 8
  %v2372 = getelementptr inbounds float, ptr %v34, i64 %v2371
  %v2373 = mul i64 %v2338, 1
  %v2374 = getelementptr inbounds float, ptr %v78, i64 %v2373
  %v2375 = getelementptr inbounds float, ptr %v2374, i64 0
  %v2376 = load float, ptr %v2375, align 4
  %v2377 = mul i64 %v2338, 1
  %v2378 = getelementptr inbounds float, ptr %v80, i64 %v2377
  %v2379 = getelementptr inbounds float, ptr %v2378, i64 0
  %v2380 = load float, ptr %v2379, align 4
  %v2381 = fdiv float 0x3FF0000000000000, %v2380
  %v2382 = add i64 0, 0
  %v2383 = getelementptr inbounds float, ptr %v2342, i64 %v2382
  %v2384 = load <8 x float>, ptr %v2383, align 4
  %v2385 = add i64 16, 0
  %v2386 = getelementptr inbounds float, ptr %v2344, i64 %v2385
  %v2387 = load <8 x float>, ptr %v2386, align 4
  %v2388 = insertelement <8 x float> poison, float %v2348, i64 0
  %v2389 = shufflevector <8 x float> %v2388, <8 x float> poison, <8 x i32> zeroinitializer
  %v2390 = fsub <8 x float> %v2387, %v2389
  %v2391 = insertelement <8 x float> poison, float %v2353, i64 0
  %v2392 = shufflevector <8 x float> %v2391, <8 x float> poison, <8 x i32> zeroinitializer
  %v2393 = fmul <8 x float> %v2390, %v2392
  %v2394 = add i64 16, 0
  %v2395 = getelementptr inbounds float, ptr %v14, i64 %v2394
  %v2396 = load <8 x float>, ptr %v2395, align 4
  %v2397 = fmul <8 x float> %v2393, %v2396
  %v2398 = add i64 16, 0
  %v2399 = getelementptr inbounds float, ptr %v16, i64 %v2398
  %v2400 = load <8 x float>, ptr %v2399, align 4
  %v2401 = fadd <8 x float> %v2397, %v2400
  %v2402 = add i64 16, 0
  %v2403 = getelementptr inbounds float, ptr %v2355, i64 %v2402
  %v2404 = load <8 x float>, ptr %v2403, align 4
  %v2405 = insertelement <8 x float> poison, float %v2360, i64 0
  %v2406 = shufflevector <8 x float> %v2405, <8 x float> poison, <8 x i32> zeroinitializer
  %v2407 = fsub <8 x float> %v2404, %v2406
  %v2408 = insertelement <8 x float> poison, float %v2368, i64 0
  %v2409 = shufflevector <8 x float> %v2408, <8 x float> poison, <8 x i32> zeroinitializer
  %v2410 = fmul <8 x float> %v2407, %v2409
  %v2411 = add i64 16, 0
  %v2412 = getelementptr inbounds float, ptr %v20, i64 %v2411
  %v2413 = load <8 x float>, ptr %v2412, align 4
  %v2414 = fmul <8 x float> %v2410, %v2413
  %v2415 = add i64 16, 0
  %v2416 = getelementptr inbounds float, ptr %v22, i64 %v2415
  %v2417 = load <8 x float>, ptr %v2416, align 4
  %v2418 = fadd <8 x float> %v2414, %v2417
  %v2419 = fadd <8 x float> %v2401, %v2418
  %v2420 = add i64 16, 0
  %v2421 = getelementptr inbounds float, ptr %v24, i64 %v2420
  %v2422 = load <8 x float>, ptr %v2421, align 4
  %v2423 = fadd <8 x float> %v2419, %v2422
  %v2424 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2423)
  %v2425 = fneg <8 x float> %v2424
  %v2426 = fcmp olt <8 x float> %v2425, splat (float 0xC05A400000000000)
  %v2427 = select <8 x i1> %v2426, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2425
  %v2428 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2427, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2429 = fsub <8 x float> %v2428, splat (float 0x4168000000000000)
  %v2430 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2429, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2427)
  %v2431 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2429, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2430)
  %v2432 = bitcast <8 x float> %v2428 to <8 x i32>
  %v2433 = fmul <8 x float> %v2431, %v2431
  %v2434 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2431, <8 x float> splat (float 0x3F81227F40000000))
  %v2435 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2434, <8 x float> %v2431, <8 x float> splat (float 0x3FA5556740000000))
  %v2436 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2435, <8 x float> %v2431, <8 x float> splat (float 0x3FC5554B00000000))
  %v2437 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2436, <8 x float> %v2431, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2438 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2433, <8 x float> %v2437, <8 x float> %v2431)
  %v2439 = sub <8 x i32> %v2432, splat (i32 1262485250)
  %v2440 = lshr <8 x i32> %v2439, splat (i32 1)
  %v2441 = sub <8 x i32> %v2439, %v2440
  %v2442 = shl <8 x i32> %v2440, splat (i32 23)
  %v2443 = bitcast <8 x i32> %v2442 to <8 x float>
  %v2444 = shl <8 x i32> %v2441, splat (i32 23)
  %v2445 = bitcast <8 x i32> %v2444 to <8 x float>
  %v2446 = fadd <8 x float> %v2438, splat (float 0x3FF0000000000000)
  %v2447 = fmul <8 x float> %v2446, %v2443
  %v2448 = fmul <8 x float> %v2447, %v2445
  %v2449 = fcmp olt <8 x float> %v2423, splat (float 0x0000000000000000)
  %v2450 = select <8 x i1> %v2449, <8 x float> %v2448, <8 x float> splat (float 0x3FF0000000000000)
  %v2451 = fadd <8 x float> %v2448, splat (float 0x3FF0000000000000)
  %v2452 = fdiv <8 x float> %v2450, %v2451
  %v2453 = fmul <8 x float> %v2384, %v2452
  %v2454 = add i64 0, 0
  %v2455 = getelementptr inbounds float, ptr %v2372, i64 %v2454
  %v2456 = load <8 x float>, ptr %v2455, align 4
  %v2457 = insertelement <8 x float> poison, float %v2376, i64 0
  %v2458 = shufflevector <8 x float> %v2457, <8 x float> poison, <8 x i32> zeroinitializer
  %v2459 = fsub <8 x float> %v2456, %v2458
  %v2460 = insertelement <8 x float> poison, float %v2381, i64 0
  %v2461 = shufflevector <8 x float> %v2460, <8 x float> poison, <8 x i32> zeroinitializer
  %v2462 = fmul <8 x float> %v2459, %v2461
  %v2463 = add i64 0, 0
  %v2464 = getelementptr inbounds float, ptr %v26, i64 %v2463
  %v2465 = load <8 x float>, ptr %v2464, align 4
  %v2466 = fmul <8 x float> %v2462, %v2465
  %v2467 = add i64 0, 0
  %v2468 = getelementptr inbounds float, ptr %v28, i64 %v2467
  %v2469 = load <8 x float>, ptr %v2468, align 4
  %v2470 = fadd <8 x float> %v2466, %v2469
  %v2471 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2470)
  %v2472 = fcmp ogt <8 x float> %v2471, splat (float 0x4023000000000000)
  %v2473 = select <8 x i1> %v2472, <8 x float> splat (float 0x4023000000000000), <8 x float> %v2471
  %v2474 = fadd <8 x float> %v2473, %v2473
  %v2475 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2474, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2476 = fsub <8 x float> %v2475, splat (float 0x4168000000000000)
  %v2477 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2476, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2474)
  %v2478 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2476, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2477)
  %v2479 = bitcast <8 x float> %v2475 to <8 x i32>
  %v2480 = fmul <8 x float> %v2478, %v2478
  %v2481 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2478, <8 x float> splat (float 0x3F81227F40000000))
  %v2482 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2481, <8 x float> %v2478, <8 x float> splat (float 0x3FA5556740000000))
  %v2483 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2482, <8 x float> %v2478, <8 x float> splat (float 0x3FC5554B00000000))
  %v2484 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2483, <8 x float> %v2478, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2485 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2480, <8 x float> %v2484, <8 x float> %v2478)
  %v2486 = shl <8 x i32> %v2479, splat (i32 23)
  %v2487 = add <8 x i32> %v2486, splat (i32 1065353216)
  %v2488 = bitcast <8 x i32> %v2487 to <8 x float>
  %v2489 = fsub <8 x float> %v2488, splat (float 0x3FF0000000000000)
  %v2490 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2488, <8 x float> %v2485, <8 x float> %v2489)
  %v2491 = fadd <8 x float> %v2490, splat (float 0x4000000000000000)
  %v2492 = fdiv <8 x float> %v2490, %v2491
  %v2493 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v2492, <8 x float> %v2470)
  %v2494 = fmul <8 x float> %v2493, %v2493
  %v2495 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v2496 = shufflevector <8 x float> %v2495, <8 x float> poison, <8 x i32> zeroinitializer
  %v2497 = fsub <8 x float> %v2496, %v2494
  %v2498 = fmul <8 x float> %v2453, %v2497
  %v2499 = fmul <8 x float> %v2498, %v2462
  %v2500 = fadd <8 x float> %v2339, %v2499
  %v2501 = add nsw i64 %v2338, 1
  br label %b216
b218:
  %v2502 = fadd <8 x float> %v2333, %v2339
  %v2503 = add nsw i64 %v2332, 128
  br label %b213
b215:
  %v2504 = add i64 0, 0
  %v2505 = getelementptr inbounds float, ptr %v56, i64 %v2504
  store <8 x float> %v2333, ptr %v2505, align 4
  br label %b212
b212:
  %v2506 = icmp sgt i64 %v3, 1
  br i1 %v2506, label %b219, label %b220
b219:
  %v2507 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2508 = atomicrmw add ptr %v2507, i64 1 acq_rel
  %v2509 = mul i64 %v3, 10
  br label %b221
b221:
  %v2510 = load atomic i64, ptr %v2507 acquire, align 8
  %v2511 = icmp slt i64 %v2510, %v2509
  br i1 %v2511, label %b222, label %b223
b222:
  %v2512 = call i32 @sched_yield()
  br label %b221
b223:
  br label %b220
b220:
  %v2513 = icmp eq i64 %v2, 0
  br i1 %v2513, label %b224, label %b225
b224:
  br label %b226
b226:
  %v2514 = phi i64 [ 0, %b224 ], [ %v2684, %b231 ]
  %v2515 = phi <8 x float> [ splat (float 0x0000000000000000), %b224 ], [ %v2683, %b231 ]
  %v2516 = icmp slt i64 %v2514, %v8
  br i1 %v2516, label %b227, label %b228
b227:
  %v2517 = add i64 %v2514, 128
  %v2518 = icmp slt i64 %v2517, %v8
  %v2519 = select i1 %v2518, i64 %v2517, i64 %v8
  br label %b229
b229:
  %v2520 = phi i64 [ %v2514, %b227 ], [ %v2682, %b230 ]
  %v2521 = phi <8 x float> [ splat (float 0x0000000000000000), %b227 ], [ %v2681, %b230 ]
  %v2522 = icmp slt i64 %v2520, %v2519
  br i1 %v2522, label %b230, label %b231
b230:
  %v2523 = mul i64 %v2520, 8
  %v2524 = getelementptr inbounds float, ptr %v82, i64 %v2523
  %v2525 = mul i64 %v2520, 32
  %v2526 = getelementptr inbounds float, ptr %v70, i64 %v2525
  %v2527 = mul i64 %v2520, 1
  %v2528 = getelementptr inbounds float, ptr %v74, i64 %v2527
  %v2529 = getelementptr inbounds float, ptr %v2528, i64 0
  %v2530 = load float, ptr %v2529, align 4
  %v2531 = mul i64 %v2520, 1
  %v2532 = getelementptr inbounds float, ptr %v76, i64 %v2531
  %v2533 = getelementptr inbounds float, ptr %v2532, i64 0
  %v2534 = load float, ptr %v2533, align 4
  %v2535 = fdiv float 0x3FF0000000000000, %v2534
  %v2536 = mul i64 %v2520, 32
  %v2537 = getelementptr inbounds float, ptr %v64, i64 %v2536
  %v2538 = mul i64 %v2520, 1
  %v2539 = getelementptr inbounds float, ptr %v66, i64 %v2538
  %v2540 = getelementptr inbounds float, ptr %v2539, i64 0
  %v2541 = load float, ptr %v2540, align 4
  %v2542 = fdiv float %v2541, 0x4040000000000000
  %v2543 = mul i64 %v2520, 1
  %v2544 = getelementptr inbounds float, ptr %v68, i64 %v2543
  %v2545 = getelementptr inbounds float, ptr %v2544, i64 0
  %v2546 = load float, ptr %v2545, align 4
  %v2547 = fdiv float %v2546, 0x4040000000000000
  %v2548 = fadd float %v2547, 0x3EE4F8B580000000
  %v2549 = call float @llvm.sqrt.f32(float %v2548)
  %v2550 = fdiv float 0x3FF0000000000000, %v2549
  %v2551 = mul i64 1, %v7
  %v2552 = add i64 %v2520, %v2551
  %v2553 = mul i64 %v2552, 8
  %v2554 = getelementptr inbounds float, ptr %v34, i64 %v2553
  %v2555 = mul i64 %v2520, 1
  %v2556 = getelementptr inbounds float, ptr %v78, i64 %v2555
  %v2557 = getelementptr inbounds float, ptr %v2556, i64 0
  %v2558 = load float, ptr %v2557, align 4
  %v2559 = mul i64 %v2520, 1
  %v2560 = getelementptr inbounds float, ptr %v80, i64 %v2559
  %v2561 = getelementptr inbounds float, ptr %v2560, i64 0
  %v2562 = load float, ptr %v2561, align 4
  %v2563 = fdiv float 0x3FF0000000000000, %v2562
  %v2564 = add i64 0, 0
  %v2565 = getelementptr inbounds float, ptr %v2524, i64 %v2564
  %v2566 = load <8 x float>, ptr %v2565, align 4
  %v2567 = add i64 16, 0
  %v2568 = getelementptr inbounds float, ptr %v2526, i64 %v2567
  %v2569 = load <8 x float>, ptr %v2568, align 4
  %v2570 = insertelement <8 x float> poison, float %v2530, i64 0
  %v2571 = shufflevector <8 x float> %v2570, <8 x float> poison, <8 x i32> zeroinitializer
  %v2572 = fsub <8 x float> %v2569, %v2571
  %v2573 = insertelement <8 x float> poison, float %v2535, i64 0
  %v2574 = shufflevector <8 x float> %v2573, <8 x float> poison, <8 x i32> zeroinitializer
  %v2575 = fmul <8 x float> %v2572, %v2574
  %v2576 = add i64 16, 0
  %v2577 = getelementptr inbounds float, ptr %v14, i64 %v2576
  %v2578 = load <8 x float>, ptr %v2577, align 4
  %v2579 = fmul <8 x float> %v2575, %v2578
  %v2580 = add i64 16, 0
  %v2581 = getelementptr inbounds float, ptr %v16, i64 %v2580
  %v2582 = load <8 x float>, ptr %v2581, align 4
  %v2583 = fadd <8 x float> %v2579, %v2582
  %v2584 = add i64 16, 0
  %v2585 = getelementptr inbounds float, ptr %v2537, i64 %v2584
  %v2586 = load <8 x float>, ptr %v2585, align 4
  %v2587 = insertelement <8 x float> poison, float %v2542, i64 0
  %v2588 = shufflevector <8 x float> %v2587, <8 x float> poison, <8 x i32> zeroinitializer
  %v2589 = fsub <8 x float> %v2586, %v2588
  %v2590 = insertelement <8 x float> poison, float %v2550, i64 0
  %v2591 = shufflevector <8 x float> %v2590, <8 x float> poison, <8 x i32> zeroinitializer
  %v2592 = fmul <8 x float> %v2589, %v2591
  %v2593 = add i64 16, 0
  %v2594 = getelementptr inbounds float, ptr %v20, i64 %v2593
  %v2595 = load <8 x float>, ptr %v2594, align 4
  %v2596 = fmul <8 x float> %v2592, %v2595
  %v2597 = add i64 16, 0
  %v2598 = getelementptr inbounds float, ptr %v22, i64 %v2597
  %v2599 = load <8 x float>, ptr %v2598, align 4
  %v2600 = fadd <8 x float> %v2596, %v2599
  %v2601 = fadd <8 x float> %v2583, %v2600
  %v2602 = add i64 16, 0
  %v2603 = getelementptr inbounds float, ptr %v24, i64 %v2602
  %v2604 = load <8 x float>, ptr %v2603, align 4
  %v2605 = fadd <8 x float> %v2601, %v2604
  %v2606 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2605)
  %v2607 = fneg <8 x float> %v2606
  %v2608 = fcmp olt <8 x float> %v2607, splat (float 0xC05A400000000000)
  %v2609 = select <8 x i1> %v2608, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2607
  %v2610 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2609, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2611 = fsub <8 x float> %v2610, splat (float 0x4168000000000000)
  %v2612 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2611, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2609)
  %v2613 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2611, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2612)
  %v2614 = bitcast <8 x float> %v2610 to <8 x i32>
  %v2615 = fmul <8 x float> %v2613, %v2613
  %v2616 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2613, <8 x float> splat (float 0x3F81227F40000000))
  %v2617 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2616, <8 x float> %v2613, <8 x float> splat (float 0x3FA5556740000000))
  %v2618 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2617, <8 x float> %v2613, <8 x float> splat (float 0x3FC5554B00000000))
  %v2619 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2618, <8 x float> %v2613, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2620 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2615, <8 x float> %v2619, <8 x float> %v2613)
  %v2621 = sub <8 x i32> %v2614, splat (i32 1262485250)
  %v2622 = lshr <8 x i32> %v2621, splat (i32 1)
  %v2623 = sub <8 x i32> %v2621, %v2622
  %v2624 = shl <8 x i32> %v2622, splat (i32 23)
  %v2625 = bitcast <8 x i32> %v2624 to <8 x float>
  %v2626 = shl <8 x i32> %v2623, splat (i32 23)
  %v2627 = bitcast <8 x i32> %v2626 to <8 x float>
  %v2628 = fadd <8 x float> %v2620, splat (float 0x3FF0000000000000)
  %v2629 = fmul <8 x float> %v2628, %v2625
  %v2630 = fmul <8 x float> %v2629, %v2627
  %v2631 = fcmp olt <8 x float> %v2605, splat (float 0x0000000000000000)
  %v2632 = select <8 x i1> %v2631, <8 x float> %v2630, <8 x float> splat (float 0x3FF0000000000000)
  %v2633 = fadd <8 x float> %v2630, splat (float 0x3FF0000000000000)
  %v2634 = fdiv <8 x float> %v2632, %v2633
  %v2635 = fmul <8 x float> %v2566, %v2634
  %v2636 = add i64 0, 0
  %v2637 = getelementptr inbounds float, ptr %v2554, i64 %v2636
  %v2638 = load <8 x float>, ptr %v2637, align 4
  %v2639 = insertelement <8 x float> poison, float %v2558, i64 0
  %v2640 = shufflevector <8 x float> %v2639, <8 x float> poison, <8 x i32> zeroinitializer
  %v2641 = fsub <8 x float> %v2638, %v2640
  %v2642 = insertelement <8 x float> poison, float %v2563, i64 0
  %v2643 = shufflevector <8 x float> %v2642, <8 x float> poison, <8 x i32> zeroinitializer
  %v2644 = fmul <8 x float> %v2641, %v2643
  %v2645 = add i64 0, 0
  %v2646 = getelementptr inbounds float, ptr %v26, i64 %v2645
  %v2647 = load <8 x float>, ptr %v2646, align 4
  %v2648 = fmul <8 x float> %v2644, %v2647
  %v2649 = add i64 0, 0
  %v2650 = getelementptr inbounds float, ptr %v28, i64 %v2649
  %v2651 = load <8 x float>, ptr %v2650, align 4
  %v2652 = fadd <8 x float> %v2648, %v2651
  %v2653 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2652)
  %v2654 = fcmp ogt <8 x float> %v2653, splat (float 0x4023000000000000)
  %v2655 = select <8 x i1> %v2654, <8 x float> splat (float 0x4023000000000000), <8 x float> %v2653
  %v2656 = fadd <8 x float> %v2655, %v2655
  %v2657 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2656, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2658 = fsub <8 x float> %v2657, splat (float 0x4168000000000000)
  %v2659 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2658, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2656)
  %v2660 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2658, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2659)
  %v2661 = bitcast <8 x float> %v2657 to <8 x i32>
  %v2662 = fmul <8 x float> %v2660, %v2660
  %v2663 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2660, <8 x float> splat (float 0x3F81227F40000000))
  %v2664 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2663, <8 x float> %v2660, <8 x float> splat (float 0x3FA5556740000000))
  %v2665 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2664, <8 x float> %v2660, <8 x float> splat (float 0x3FC5554B00000000))
  %v2666 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2665, <8 x float> %v2660, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2667 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2662, <8 x float> %v2666, <8 x float> %v2660)
  %v2668 = shl <8 x i32> %v2661, splat (i32 23)
  %v2669 = add <8 x i32> %v2668, splat (i32 1065353216)
  %v2670 = bitcast <8 x i32> %v2669 to <8 x float>
  %v2671 = fsub <8 x float> %v2670, splat (float 0x3FF0000000000000)
  %v2672 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2670, <8 x float> %v2667, <8 x float> %v2671)
  %v2673 = fadd <8 x float> %v2672, splat (float 0x4000000000000000)
  %v2674 = fdiv <8 x float> %v2672, %v2673
  %v2675 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v2674, <8 x float> %v2652)
  %v2676 = fmul <8 x float> %v2675, %v2675
  %v2677 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v2678 = shufflevector <8 x float> %v2677, <8 x float> poison, <8 x i32> zeroinitializer
  %v2679 = fsub <8 x float> %v2678, %v2676
  %v2680 = fmul <8 x float> %v2635, %v2679
  %v2681 = fadd <8 x float> %v2521, %v2680
  %v2682 = add nsw i64 %v2520, 1
  br label %b229
b231:
  %v2683 = fadd <8 x float> %v2515, %v2521
  %v2684 = add nsw i64 %v2514, 128
  br label %b226
b228:
  %v2685 = add i64 0, 0
  %v2686 = getelementptr inbounds float, ptr %v58, i64 %v2685
  store <8 x float> %v2515, ptr %v2686, align 4
  br label %b225
b225:
  %v2687 = icmp sgt i64 %v3, 1
  br i1 %v2687, label %b232, label %b233
b232:
  %v2688 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2689 = atomicrmw add ptr %v2688, i64 1 acq_rel
  %v2690 = mul i64 %v3, 11
  br label %b234
b234:
  %v2691 = load atomic i64, ptr %v2688 acquire, align 8
  %v2692 = icmp slt i64 %v2691, %v2690
  br i1 %v2692, label %b235, label %b236
b235:
  %v2693 = call i32 @sched_yield()
  br label %b234
b236:
  br label %b233
b233:
  %v2694 = icmp eq i64 %v2, 0
  br i1 %v2694, label %b237, label %b238
b237:
  br label %b239
b239:
  %v2695 = phi i64 [ 0, %b237 ], [ %v2702, %b240 ]
  %v2696 = icmp slt i64 %v2695, 32
  br i1 %v2696, label %b240, label %b241
b240:
  %v2697 = add i64 0, %v2695
  %v2698 = getelementptr inbounds float, ptr %v46, i64 %v2697
  %v2699 = load <8 x float>, ptr %v2698, align 4
  %v2700 = add i64 0, %v2695
  %v2701 = getelementptr inbounds float, ptr %v52, i64 %v2700
  store <8 x float> %v2699, ptr %v2701, align 4
  %v2702 = add nsw i64 %v2695, 8
  br label %b239
b241:
  br label %b238
b238:
  %v2703 = icmp sgt i64 %v3, 1
  br i1 %v2703, label %b242, label %b243
b242:
  %v2704 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2705 = atomicrmw add ptr %v2704, i64 1 acq_rel
  %v2706 = mul i64 %v3, 12
  br label %b244
b244:
  %v2707 = load atomic i64, ptr %v2704 acquire, align 8
  %v2708 = icmp slt i64 %v2707, %v2706
  br i1 %v2708, label %b245, label %b246
b245:
  %v2709 = call i32 @sched_yield()
  br label %b244
b246:
  br label %b243
b243:
  %v2710 = icmp eq i64 %v2, 0
  br i1 %v2710, label %b247, label %b248
b247:
  br label %b249
b249:
  %v2711 = phi i64 [ 0, %b247 ], [ %v2718, %b250 ]
  %v2712 = icmp slt i64 %v2711, 32
  br i1 %v2712, label %b250, label %b251
b250:
  %v2713 = add i64 0, %v2711
  %v2714 = getelementptr inbounds float, ptr %v46, i64 %v2713
  %v2715 = load <8 x float>, ptr %v2714, align 4
  %v2716 = add i64 0, %v2711
  %v2717 = getelementptr inbounds float, ptr %v54, i64 %v2716
  store <8 x float> %v2715, ptr %v2717, align 4
  %v2718 = add nsw i64 %v2711, 8
  br label %b249
b251:
  br label %b248
b248:
  %v2719 = icmp sgt i64 %v3, 1
  br i1 %v2719, label %b252, label %b253
b252:
  %v2720 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2721 = atomicrmw add ptr %v2720, i64 1 acq_rel
  %v2722 = mul i64 %v3, 13
  br label %b254
b254:
  %v2723 = load atomic i64, ptr %v2720 acquire, align 8
  %v2724 = icmp slt i64 %v2723, %v2722
  br i1 %v2724, label %b255, label %b256
b255:
  %v2725 = call i32 @sched_yield()
  br label %b254
b256:
  br label %b253
b253:
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
define internal void @outer_1_tail(ptr %v0, i64 %v1, ptr %v2, i64 %v3, i64 %v4, ptr %v5, i64 %v6, i64 %v7) #0 {
entry:
  %v8 = sub i64 %v7, 0
  %v9 = icmp slt i64 %v8, 0
  %v10 = select i1 %v9, i64 0, i64 %v8
  %v11 = icmp ult i64 %v10, 8
  %v12 = select i1 %v11, i64 %v10, i64 8
  %v13 = trunc i64 %v12 to i32
  %v14 = insertelement <8 x i32> poison, i32 %v13, i64 0
  %v15 = shufflevector <8 x i32> %v14, <8 x i32> poison, <8 x i32> zeroinitializer
  %v16 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v15
  %v17 = sub i64 %v7, 8
  %v18 = icmp slt i64 %v17, 0
  %v19 = select i1 %v18, i64 0, i64 %v17
  %v20 = icmp ult i64 %v19, 8
  %v21 = select i1 %v20, i64 %v19, i64 8
  %v22 = trunc i64 %v21 to i32
  %v23 = insertelement <8 x i32> poison, i32 %v22, i64 0
  %v24 = shufflevector <8 x i32> %v23, <8 x i32> poison, <8 x i32> zeroinitializer
  %v25 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v24
  %v26 = sub i64 %v7, 16
  %v27 = icmp slt i64 %v26, 0
  %v28 = select i1 %v27, i64 0, i64 %v26
  %v29 = icmp ult i64 %v28, 8
  %v30 = select i1 %v29, i64 %v28, i64 8
  %v31 = trunc i64 %v30 to i32
  %v32 = insertelement <8 x i32> poison, i32 %v31, i64 0
  %v33 = shufflevector <8 x i32> %v32, <8 x i32> poison, <8 x i32> zeroinitializer
  %v34 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v33
  %v35 = sub i64 %v7, 24
  %v36 = icmp slt i64 %v35, 0
  %v37 = select i1 %v36, i64 0, i64 %v35
  %v38 = icmp ult i64 %v37, 8
  %v39 = select i1 %v38, i64 %v37, i64 8
  %v40 = trunc i64 %v39 to i32
  %v41 = insertelement <8 x i32> poison, i32 %v40, i64 0
  %v42 = shufflevector <8 x i32> %v41, <8 x i32> poison, <8 x i32> zeroinitializer
  %v43 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v42
  br label %b0
b0:
  %v44 = phi i64 [ 0, %entry ], [ %v70, %b1 ]
  %v45 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v46 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v67, %b1 ]
  %v47 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v48 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v69, %b1 ]
  %v49 = icmp slt i64 %v44, %v4
  br i1 %v49, label %b1, label %b2
b1:
  %v50 = mul i64 %v44, %v3
  %v51 = getelementptr inbounds float, ptr %v2, i64 %v50
  %v52 = getelementptr inbounds float, ptr %v51, i64 0
  %v53 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v52, <8 x i1> %v16, <8 x float> zeroinitializer)
  %v54 = getelementptr inbounds float, ptr %v51, i64 8
  %v55 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v54, <8 x i1> %v25, <8 x float> zeroinitializer)
  %v56 = getelementptr inbounds float, ptr %v51, i64 16
  %v57 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v56, <8 x i1> %v34, <8 x float> zeroinitializer)
  %v58 = getelementptr inbounds float, ptr %v51, i64 24
  %v59 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v58, <8 x i1> %v43, <8 x float> zeroinitializer)
  %v60 = mul i64 %v44, %v1
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = getelementptr inbounds float, ptr %v61, i64 0
  %v63 = load float, ptr %v62, align 4
  %v64 = insertelement <8 x float> poison, float %v63, i64 0
  %v65 = shufflevector <8 x float> %v64, <8 x float> poison, <8 x i32> zeroinitializer
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v53, <8 x float> %v45)
  %v67 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v55, <8 x float> %v46)
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v57, <8 x float> %v47)
  %v69 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v59, <8 x float> %v48)
  %v70 = add nsw i64 %v44, 1
  br label %b0
b2:
  %v71 = mul i64 %v6, 0
  %v72 = getelementptr inbounds float, ptr %v5, i64 %v71
  %v73 = getelementptr inbounds float, ptr %v72, i64 0
  %v74 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v73, <8 x i1> %v16, <8 x float> zeroinitializer)
  %v75 = fadd <8 x float> %v74, %v45
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v75, ptr align 4 %v73, <8 x i1> %v16)
  %v76 = getelementptr inbounds float, ptr %v72, i64 8
  %v77 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v76, <8 x i1> %v25, <8 x float> zeroinitializer)
  %v78 = fadd <8 x float> %v77, %v46
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v78, ptr align 4 %v76, <8 x i1> %v25)
  %v79 = getelementptr inbounds float, ptr %v72, i64 16
  %v80 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v79, <8 x i1> %v34, <8 x float> zeroinitializer)
  %v81 = fadd <8 x float> %v80, %v47
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v81, ptr align 4 %v79, <8 x i1> %v34)
  %v82 = getelementptr inbounds float, ptr %v72, i64 24
  %v83 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v82, <8 x i1> %v43, <8 x float> zeroinitializer)
  %v84 = fadd <8 x float> %v83, %v48
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v84, ptr align 4 %v82, <8 x i1> %v43)
  ret void
}
define internal void @outer_2_tail(ptr %v0, i64 %v1, ptr %v2, i64 %v3, i64 %v4, ptr %v5, i64 %v6, i64 %v7) #0 {
entry:
  %v8 = sub i64 %v7, 0
  %v9 = icmp slt i64 %v8, 0
  %v10 = select i1 %v9, i64 0, i64 %v8
  %v11 = icmp ult i64 %v10, 8
  %v12 = select i1 %v11, i64 %v10, i64 8
  %v13 = trunc i64 %v12 to i32
  %v14 = insertelement <8 x i32> poison, i32 %v13, i64 0
  %v15 = shufflevector <8 x i32> %v14, <8 x i32> poison, <8 x i32> zeroinitializer
  %v16 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v15
  %v17 = sub i64 %v7, 8
  %v18 = icmp slt i64 %v17, 0
  %v19 = select i1 %v18, i64 0, i64 %v17
  %v20 = icmp ult i64 %v19, 8
  %v21 = select i1 %v20, i64 %v19, i64 8
  %v22 = trunc i64 %v21 to i32
  %v23 = insertelement <8 x i32> poison, i32 %v22, i64 0
  %v24 = shufflevector <8 x i32> %v23, <8 x i32> poison, <8 x i32> zeroinitializer
  %v25 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v24
  %v26 = sub i64 %v7, 16
  %v27 = icmp slt i64 %v26, 0
  %v28 = select i1 %v27, i64 0, i64 %v26
  %v29 = icmp ult i64 %v28, 8
  %v30 = select i1 %v29, i64 %v28, i64 8
  %v31 = trunc i64 %v30 to i32
  %v32 = insertelement <8 x i32> poison, i32 %v31, i64 0
  %v33 = shufflevector <8 x i32> %v32, <8 x i32> poison, <8 x i32> zeroinitializer
  %v34 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v33
  %v35 = sub i64 %v7, 24
  %v36 = icmp slt i64 %v35, 0
  %v37 = select i1 %v36, i64 0, i64 %v35
  %v38 = icmp ult i64 %v37, 8
  %v39 = select i1 %v38, i64 %v37, i64 8
  %v40 = trunc i64 %v39 to i32
  %v41 = insertelement <8 x i32> poison, i32 %v40, i64 0
  %v42 = shufflevector <8 x i32> %v41, <8 x i32> poison, <8 x i32> zeroinitializer
  %v43 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v42
  br label %b0
b0:
  %v44 = phi i64 [ 0, %entry ], [ %v82, %b1 ]
  %v45 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v46 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v71, %b1 ]
  %v47 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v48 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v49 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v78, %b1 ]
  %v50 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v79, %b1 ]
  %v51 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v80, %b1 ]
  %v52 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v81, %b1 ]
  %v53 = icmp slt i64 %v44, %v4
  br i1 %v53, label %b1, label %b2
b1:
  %v54 = mul i64 %v44, %v3
  %v55 = getelementptr inbounds float, ptr %v2, i64 %v54
  %v56 = getelementptr inbounds float, ptr %v55, i64 0
  %v57 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v56, <8 x i1> %v16, <8 x float> zeroinitializer)
  %v58 = getelementptr inbounds float, ptr %v55, i64 8
  %v59 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v58, <8 x i1> %v25, <8 x float> zeroinitializer)
  %v60 = getelementptr inbounds float, ptr %v55, i64 16
  %v61 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v60, <8 x i1> %v34, <8 x float> zeroinitializer)
  %v62 = getelementptr inbounds float, ptr %v55, i64 24
  %v63 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v62, <8 x i1> %v43, <8 x float> zeroinitializer)
  %v64 = mul i64 %v44, %v1
  %v65 = getelementptr inbounds float, ptr %v0, i64 %v64
  %v66 = getelementptr inbounds float, ptr %v65, i64 0
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v57, <8 x float> %v45)
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v59, <8 x float> %v46)
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v61, <8 x float> %v47)
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v63, <8 x float> %v48)
  %v74 = getelementptr inbounds float, ptr %v65, i64 1
  %v75 = load float, ptr %v74, align 4
  %v76 = insertelement <8 x float> poison, float %v75, i64 0
  %v77 = shufflevector <8 x float> %v76, <8 x float> poison, <8 x i32> zeroinitializer
  %v78 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v57, <8 x float> %v49)
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v59, <8 x float> %v50)
  %v80 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v61, <8 x float> %v51)
  %v81 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v63, <8 x float> %v52)
  %v82 = add nsw i64 %v44, 1
  br label %b0
b2:
  %v83 = mul i64 %v6, 0
  %v84 = getelementptr inbounds float, ptr %v5, i64 %v83
  %v85 = getelementptr inbounds float, ptr %v84, i64 0
  %v86 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v85, <8 x i1> %v16, <8 x float> zeroinitializer)
  %v87 = fadd <8 x float> %v86, %v45
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v87, ptr align 4 %v85, <8 x i1> %v16)
  %v88 = getelementptr inbounds float, ptr %v84, i64 8
  %v89 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v88, <8 x i1> %v25, <8 x float> zeroinitializer)
  %v90 = fadd <8 x float> %v89, %v46
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v90, ptr align 4 %v88, <8 x i1> %v25)
  %v91 = getelementptr inbounds float, ptr %v84, i64 16
  %v92 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v91, <8 x i1> %v34, <8 x float> zeroinitializer)
  %v93 = fadd <8 x float> %v92, %v47
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v93, ptr align 4 %v91, <8 x i1> %v34)
  %v94 = getelementptr inbounds float, ptr %v84, i64 24
  %v95 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v94, <8 x i1> %v43, <8 x float> zeroinitializer)
  %v96 = fadd <8 x float> %v95, %v48
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v96, ptr align 4 %v94, <8 x i1> %v43)
  %v97 = mul i64 %v6, 1
  %v98 = getelementptr inbounds float, ptr %v5, i64 %v97
  %v99 = getelementptr inbounds float, ptr %v98, i64 0
  %v100 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v99, <8 x i1> %v16, <8 x float> zeroinitializer)
  %v101 = fadd <8 x float> %v100, %v49
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v101, ptr align 4 %v99, <8 x i1> %v16)
  %v102 = getelementptr inbounds float, ptr %v98, i64 8
  %v103 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v102, <8 x i1> %v25, <8 x float> zeroinitializer)
  %v104 = fadd <8 x float> %v103, %v50
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v104, ptr align 4 %v102, <8 x i1> %v25)
  %v105 = getelementptr inbounds float, ptr %v98, i64 16
  %v106 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v105, <8 x i1> %v34, <8 x float> zeroinitializer)
  %v107 = fadd <8 x float> %v106, %v51
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v107, ptr align 4 %v105, <8 x i1> %v34)
  %v108 = getelementptr inbounds float, ptr %v98, i64 24
  %v109 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v108, <8 x i1> %v43, <8 x float> zeroinitializer)
  %v110 = fadd <8 x float> %v109, %v52
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v110, ptr align 4 %v108, <8 x i1> %v43)
  ret void
}

declare i32 @sched_yield() #1
declare <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr>, <8 x i1>, <8 x float>)
declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare float @llvm.sqrt.f32(float)
declare <8 x float> @llvm.fabs.v8f32(<8 x float>)
declare <8 x float> @llvm.copysign.v8f32(<8 x float>, <8 x float>)
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>)
declare void @llvm.masked.store.v8f32.p0(<8 x float>, ptr, <8 x i1>)

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }
