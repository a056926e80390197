; generated from specs/jordan.yaml by `make generated`: do not edit
; jordan I=8 H=8 O=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_8x1of1_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0, ptr @tile_2x1of1_0, ptr @tile_3x1of1_0, ptr @tile_4x1of1_0, ptr @tile_5x1of1_0, ptr @tile_6x1of1_0, ptr @tile_7x1of1_0, ptr @tile_8x1of1_0], align 8
@table_outer_tail = private unnamed_addr constant [2 x ptr] [ptr @outer_1_tail, ptr @outer_2_tail], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v303 = alloca float, i64 64, align 4
  %v713 = alloca float, i64 64, align 4
  %v832 = alloca float, i64 64, align 4
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
  %v53 = getelementptr inbounds i64, ptr %v1, i64 4
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 10
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 11
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 12
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 15
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 22
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 23
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 24
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds i64, ptr %v1, i64 25
  %v70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds ptr, ptr %v0, i64 22
  %v72 = load ptr, ptr %v71, align 4
  %v73 = icmp eq i64 %v2, 0
  br i1 %v73, label %b0, label %b1
b0:
  %v74 = add i64 0, 0
  %v75 = getelementptr inbounds float, ptr %v44, i64 %v74
  %v76 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v77 = shufflevector <8 x float> %v76, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v77, ptr %v75, align 4
  br label %b1
b1:
  %v78 = icmp sgt i64 %v3, 1
  br i1 %v78, label %b2, label %b3
b2:
  %v79 = getelementptr inbounds i64, ptr %v1, i64 3
  %v80 = atomicrmw add ptr %v79, i64 1 acq_rel
  %v81 = mul i64 %v3, 1
  br label %b4
b4:
  %v82 = load atomic i64, ptr %v79 acquire, align 8
  %v83 = icmp slt i64 %v82, %v81
  br i1 %v83, label %b5, label %b6
b5:
  %v84 = call i32 @sched_yield()
  br label %b4
b6:
  br label %b3
b3:
  %v85 = getelementptr inbounds i64, ptr %v1, i64 26
  %v86 = load i64, ptr %v85, align 8
  %v87 = icmp eq i64 %v86, 0
  br i1 %v87, label %b7, label %b8
b7:
  %v88 = add i64 %v7, 0
  %v89 = sdiv i64 %v88, 1
  %v90 = add i64 %v2, 1
  %v91 = mul i64 %v89, %v2
  %v92 = sdiv i64 %v91, %v3
  %v93 = mul i64 %v92, 1
  %v94 = icmp slt i64 %v93, %v7
  %v95 = select i1 %v94, i64 %v93, i64 %v7
  %v96 = mul i64 %v89, %v90
  %v97 = sdiv i64 %v96, %v3
  %v98 = mul i64 %v97, 1
  %v99 = icmp slt i64 %v98, %v7
  %v100 = select i1 %v99, i64 %v98, i64 %v7
  br label %b9
b9:
  %v101 = phi i64 [ %v95, %b7 ], [ %v112, %b10 ]
  %v102 = icmp slt i64 %v101, %v100
  br i1 %v102, label %b10, label %b11
b10:
  %v103 = and i64 0, %v58
  %v104 = mul i64 %v103, %v7
  %v105 = add i64 %v104, %v101
  %v106 = mul i64 %v105, 8
  %v107 = getelementptr inbounds float, ptr %v24, i64 %v106
  %v108 = add i64 0, 0
  %v109 = getelementptr inbounds float, ptr %v107, i64 %v108
  %v110 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v111 = shufflevector <8 x float> %v110, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v111, ptr %v109, align 4
  %v112 = add nsw i64 %v101, 1
  br label %b9
b11:
  br label %b8
b8:
  %v113 = icmp sgt i64 %v3, 1
  br i1 %v113, label %b12, label %b13
b12:
  %v114 = getelementptr inbounds i64, ptr %v1, i64 3
  %v115 = atomicrmw add ptr %v114, i64 1 acq_rel
  %v116 = mul i64 %v3, 2
  br label %b14
b14:
  %v117 = load atomic i64, ptr %v114 acquire, align 8
  %v118 = icmp slt i64 %v117, %v116
  br i1 %v118, label %b15, label %b16
b15:
  %v119 = call i32 @sched_yield()
  br label %b14
b16:
  br label %b13
b13:
  %v120 = getelementptr inbounds i64, ptr %v1, i64 27
  %v121 = load i64, ptr %v120, align 8
  %v122 = icmp eq i64 %v121, 0
  br i1 %v122, label %b17, label %b18
b17:
  %v123 = add i64 %v7, 0
  %v124 = sdiv i64 %v123, 1
  %v125 = add i64 %v2, 1
  %v126 = mul i64 %v124, %v2
  %v127 = sdiv i64 %v126, %v3
  %v128 = mul i64 %v127, 1
  %v129 = icmp slt i64 %v128, %v7
  %v130 = select i1 %v129, i64 %v128, i64 %v7
  %v131 = mul i64 %v124, %v125
  %v132 = sdiv i64 %v131, %v3
  %v133 = mul i64 %v132, 1
  %v134 = icmp slt i64 %v133, %v7
  %v135 = select i1 %v134, i64 %v133, i64 %v7
  br label %b19
b19:
  %v136 = phi i64 [ %v130, %b17 ], [ %v147, %b20 ]
  %v137 = icmp slt i64 %v136, %v135
  br i1 %v137, label %b20, label %b21
b20:
  %v138 = and i64 0, %v60
  %v139 = mul i64 %v138, %v7
  %v140 = add i64 %v139, %v136
  %v141 = mul i64 %v140, 8
  %v142 = getelementptr inbounds float, ptr %v26, i64 %v141
  %v143 = add i64 0, 0
  %v144 = getelementptr inbounds float, ptr %v142, i64 %v143
  %v145 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v146 = shufflevector <8 x float> %v145, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v146, ptr %v144, align 4
  %v147 = add nsw i64 %v136, 1
  br label %b19
b21:
  br label %b18
b18:
  %v148 = icmp sgt i64 %v3, 1
  br i1 %v148, label %b22, label %b23
b22:
  %v149 = getelementptr inbounds i64, ptr %v1, i64 3
  %v150 = atomicrmw add ptr %v149, i64 1 acq_rel
  %v151 = mul i64 %v3, 3
  br label %b24
b24:
  %v152 = load atomic i64, ptr %v149 acquire, align 8
  %v153 = icmp slt i64 %v152, %v151
  br i1 %v153, label %b25, label %b26
b25:
  %v154 = call i32 @sched_yield()
  br label %b24
b26:
  br label %b23
b23:
  %v155 = getelementptr inbounds ptr, ptr %v0, i64 22
  %v156 = load ptr, ptr %v155, align 4
  %v157 = getelementptr inbounds float, ptr %v156, i64 0
  %v158 = add i64 1, 0
  %v159 = sdiv i64 %v158, 1
  %v160 = add i64 %v2, 1
  %v161 = mul i64 %v159, %v2
  %v162 = sdiv i64 %v161, %v3
  %v163 = mul i64 %v162, 1
  %v164 = icmp slt i64 %v163, 1
  %v165 = select i1 %v164, i64 %v163, i64 1
  %v166 = mul i64 %v159, %v160
  %v167 = sdiv i64 %v166, %v3
  %v168 = mul i64 %v167, 1
  %v169 = icmp slt i64 %v168, 1
  %v170 = select i1 %v169, i64 %v168, i64 1
  br label %b27
b27:
  %v171 = phi i64 [ %v165, %b23 ], [ %v295, %b39 ]
  %v172 = icmp slt i64 %v171, %v170
  br i1 %v172, label %b28, label %b29
b28:
  %v173 = mul i64 %v171, 64
  %v174 = mul i64 %v171, 8
  %v175 = add i64 %v174, 0
  %v176 = sub i64 8, %v175
  %v177 = icmp slt i64 %v176, 0
  %v178 = select i1 %v177, i64 0, i64 %v176
  %v179 = icmp ult i64 %v178, 8
  %v180 = select i1 %v179, i64 %v178, i64 8
  %v181 = trunc i64 %v180 to i32
  %v182 = insertelement <8 x i32> poison, i32 %v181, i64 0
  %v183 = shufflevector <8 x i32> %v182, <8 x i32> poison, <8 x i32> zeroinitializer
  %v184 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v183
  %v185 = mul i64 %v175, 8
  %v186 = add i64 0, %v185
  %v187 = getelementptr inbounds float, ptr %v12, i64 %v186
  %v188 = add i64 %v173, 0
  %v189 = icmp sge i64 %v178, 8
  br i1 %v189, label %b30, label %b31
b30:
  br label %b32
b32:
  %v190 = phi i64 [ 0, %b30 ], [ %v272, %b33 ]
  %v191 = icmp slt i64 %v190, 8
  br i1 %v191, label %b33, label %b34
b33:
  %v192 = add i64 %v190, 0
  %v193 = getelementptr inbounds float, ptr %v187, i64 %v192
  %v194 = load <8 x float>, ptr %v193, align 4
  %v195 = add i64 %v190, 8
  %v196 = getelementptr inbounds float, ptr %v187, i64 %v195
  %v197 = load <8 x float>, ptr %v196, align 4
  %v198 = add i64 %v190, 16
  %v199 = getelementptr inbounds float, ptr %v187, i64 %v198
  %v200 = load <8 x float>, ptr %v199, align 4
  %v201 = add i64 %v190, 24
  %v202 = getelementptr inbounds float, ptr %v187, i64 %v201
  %v203 = load <8 x float>, ptr %v202, align 4
  %v204 = add i64 %v190, 32
  %v205 = getelementptr inbounds float, ptr %v187, i64 %v204
  %v206 = load <8 x float>, ptr %v205, align 4
  %v207 = add i64 %v190, 40
  %v208 = getelementptr inbounds float, ptr %v187, i64 %v207
  %v209 = load <8 x float>, ptr %v208, align 4
  %v210 = add i64 %v190, 48
  %v211 = getelementptr inbounds float, ptr %v187, i64 %v210
  %v212 = load <8 x float>, ptr %v211, align 4
  %v213 = add i64 %v190, 56
  %v214 = getelementptr inbounds float, ptr %v187, i64 %v213
  %v215 = load <8 x float>, ptr %v214, align 4
  %v216 = shufflevector <8 x float> %v194, <8 x float> %v206, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v217 = shufflevector <8 x float> %v194, <8 x float> %v206, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v218 = shufflevector <8 x float> %v197, <8 x float> %v209, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v219 = shufflevector <8 x float> %v197, <8 x float> %v209, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v220 = shufflevector <8 x float> %v200, <8 x float> %v212, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v221 = shufflevector <8 x float> %v200, <8 x float> %v212, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v222 = shufflevector <8 x float> %v203, <8 x float> %v215, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v223 = shufflevector <8 x float> %v203, <8 x float> %v215, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v224 = shufflevector <8 x float> %v216, <8 x float> %v220, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v225 = shufflevector <8 x float> %v216, <8 x float> %v220, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v226 = shufflevector <8 x float> %v218, <8 x float> %v222, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v227 = shufflevector <8 x float> %v218, <8 x float> %v222, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v228 = shufflevector <8 x float> %v217, <8 x float> %v221, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v229 = shufflevector <8 x float> %v217, <8 x float> %v221, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v230 = shufflevector <8 x float> %v219, <8 x float> %v223, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v231 = shufflevector <8 x float> %v219, <8 x float> %v223, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v232 = shufflevector <8 x float> %v224, <8 x float> %v226, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v233 = shufflevector <8 x float> %v224, <8 x float> %v226, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v234 = shufflevector <8 x float> %v225, <8 x float> %v227, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v235 = shufflevector <8 x float> %v225, <8 x float> %v227, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v236 = shufflevector <8 x float> %v228, <8 x float> %v230, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v237 = shufflevector <8 x float> %v228, <8 x float> %v230, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v238 = shufflevector <8 x float> %v229, <8 x float> %v231, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v239 = shufflevector <8 x float> %v229, <8 x float> %v231, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v240 = add i64 %v190, 0
  %v241 = mul i64 %v240, 8
  %v242 = add i64 %v188, %v241
  %v243 = getelementptr inbounds float, ptr %v157, i64 %v242
  store <8 x float> %v232, ptr %v243, align 4
  %v244 = add i64 %v190, 1
  %v245 = mul i64 %v244, 8
  %v246 = add i64 %v188, %v245
  %v247 = getelementptr inbounds float, ptr %v157, i64 %v246
  store <8 x float> %v233, ptr %v247, align 4
  %v248 = add i64 %v190, 2
  %v249 = mul i64 %v248, 8
  %v250 = add i64 %v188, %v249
  %v251 = getelementptr inbounds float, ptr %v157, i64 %v250
  store <8 x float> %v234, ptr %v251, align 4
  %v252 = add i64 %v190, 3
  %v253 = mul i64 %v252, 8
  %v254 = add i64 %v188, %v253
  %v255 = getelementptr inbounds float, ptr %v157, i64 %v254
  store <8 x float> %v235, ptr %v255, align 4
  %v256 = add i64 %v190, 4
  %v257 = mul i64 %v256, 8
  %v258 = add i64 %v188, %v257
  %v259 = getelementptr inbounds float, ptr %v157, i64 %v258
  store <8 x float> %v236, ptr %v259, align 4
  %v260 = add i64 %v190, 5
  %v261 = mul i64 %v260, 8
  %v262 = add i64 %v188, %v261
  %v263 = getelementptr inbounds float, ptr %v157, i64 %v262
  store <8 x float> %v237, ptr %v263, align 4
  %v264 = add i64 %v190, 6
  %v265 = mul i64 %v264, 8
  %v266 = add i64 %v188, %v265
  %v267 = getelementptr inbounds float, ptr %v157, i64 %v266
  store <8 x float> %v238, ptr %v267, align 4
  %v268 = add i64 %v190, 7
  %v269 = mul i64 %v268, 8
  %v270 = add i64 %v188, %v269
  %v271 = getelementptr inbounds float, ptr %v157, i64 %v270
  store <8 x float> %v239, ptr %v271, align 4
  %v272 = add nsw i64 %v190, 8
  br label %b32
b34:
  br label %b35
b35:
  %v273 = phi i64 [ 8, %b34 ], [ %v282, %b36 ]
  %v274 = icmp slt i64 %v273, 8
  br i1 %v274, label %b36, label %b37
b36:
  %v275 = mul i64 %v273, 1
  %v276 = getelementptr inbounds float, ptr %v187, i64 %v275
  %v277 = getelementptr float, ptr %v276, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v278 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v277, <8 x i1> %v184, <8 x float> zeroinitializer)
  %v279 = mul i64 %v273, 8
  %v280 = add i64 %v188, %v279
  %v281 = getelementptr inbounds float, ptr %v157, i64 %v280
  store <8 x float> %v278, ptr %v281, align 4
  %v282 = add nsw i64 %v273, 1
  br label %b35
b37:
  br label %b31
b31:
  %v283 = icmp slt i64 %v178, 8
  br i1 %v283, label %b38, label %b39
b38:
  br label %b40
b40:
  %v284 = phi i64 [ 0, %b38 ], [ %v293, %b41 ]
  %v285 = icmp slt i64 %v284, 8
  br i1 %v285, label %b41, label %b42
b41:
  %v286 = mul i64 %v284, 1
  %v287 = getelementptr inbounds float, ptr %v187, i64 %v286
  %v288 = getelementptr float, ptr %v287, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v289 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v288, <8 x i1> %v184, <8 x float> zeroinitializer)
  %v290 = mul i64 %v284, 8
  %v291 = add i64 %v188, %v290
  %v292 = getelementptr inbounds float, ptr %v157, i64 %v291
  store <8 x float> %v289, ptr %v292, align 4
  %v293 = add nsw i64 %v284, 1
  br label %b40
b42:
  br label %b39
b39:
  %v294 = add i64 %v173, 64
  %v295 = add nsw i64 %v171, 1
  br label %b27
b29:
  %v296 = icmp sgt i64 %v3, 1
  br i1 %v296, label %b43, label %b44
b43:
  %v297 = getelementptr inbounds i64, ptr %v1, i64 3
  %v298 = atomicrmw add ptr %v297, i64 1 acq_rel
  %v299 = mul i64 %v3, 4
  br label %b45
b45:
  %v300 = load atomic i64, ptr %v297 acquire, align 8
  %v301 = icmp slt i64 %v300, %v299
  br i1 %v301, label %b46, label %b47
b46:
  %v302 = call i32 @sched_yield()
  br label %b45
b47:
  br label %b44
b44:
  %v304 = add i64 %v8, 0
  %v305 = sdiv i64 %v304, 1
  %v306 = add i64 %v2, 1
  %v307 = mul i64 %v305, %v2
  %v308 = sdiv i64 %v307, %v3
  %v309 = mul i64 %v308, 1
  %v310 = icmp slt i64 %v309, %v8
  %v311 = select i1 %v310, i64 %v309, i64 %v8
  %v312 = mul i64 %v305, %v306
  %v313 = sdiv i64 %v312, %v3
  %v314 = mul i64 %v313, 1
  %v315 = icmp slt i64 %v314, %v8
  %v316 = select i1 %v315, i64 %v314, i64 %v8
  br label %b48
b48:
  %v317 = phi i64 [ %v311, %b44 ], [ %v370, %b53 ]
  %v318 = icmp slt i64 %v317, %v316
  br i1 %v318, label %b49, label %b50
b49:
  %v319 = add i64 %v317, 96
  %v320 = icmp slt i64 %v319, %v316
  %v321 = select i1 %v320, i64 %v319, i64 %v316
  br label %b51
b51:
  %v322 = phi i64 [ 0, %b49 ], [ %v369, %b56 ]
  %v323 = icmp slt i64 %v322, 1
  br i1 %v323, label %b52, label %b53
b52:
  %v324 = sub i64 %v321, %v317
  %v325 = sub i64 8, 1
  %v326 = add i64 %v324, %v325
  %v327 = sdiv i64 %v326, 8
  br label %b54
b54:
  %v328 = phi i64 [ 0, %b52 ], [ %v368, %b61 ]
  %v329 = icmp slt i64 %v328, %v327
  br i1 %v329, label %b55, label %b56
b55:
  %v330 = mul i64 %v324, %v328
  %v331 = sdiv i64 %v330, %v327
  %v332 = add i64 %v317, %v331
  %v333 = add i64 %v328, 1
  %v334 = mul i64 %v324, %v333
  %v335 = sdiv i64 %v334, %v327
  %v336 = add i64 %v317, %v335
  %v337 = mul i64 %v322, 64
  %v338 = getelementptr inbounds float, ptr %v157, i64 %v337
  %v339 = sub i64 %v336, %v332
  %v340 = mul i64 %v332, 8
  %v341 = getelementptr inbounds float, ptr %v10, i64 %v340
  %v342 = getelementptr inbounds float, ptr %v341, i64 0
  %v343 = sub i64 %v339, 1
  %v344 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v343
  %v345 = load ptr, ptr %v344, align 4
  %v346 = icmp sgt i64 %v339, 0
  br i1 %v346, label %b57, label %b58
b57:
  call void %v345(ptr %v342, i64 8, ptr %v338, i64 8, ptr %v303)
  br label %b58
b58:
  %v347 = add i64 %v337, 64
  br label %b59
b59:
  %v348 = phi i64 [ %v332, %b58 ], [ %v367, %b64 ]
  %v349 = icmp slt i64 %v348, %v336
  br i1 %v349, label %b60, label %b61
b60:
  %v350 = sub i64 %v348, %v332
  %v351 = mul i64 %v350, 8
  %v352 = getelementptr inbounds float, ptr %v303, i64 %v351
  %v353 = mul i64 %v348, 8
  %v354 = getelementptr inbounds float, ptr %v46, i64 %v353
  br label %b62
b62:
  %v355 = phi i64 [ 0, %b60 ], [ %v366, %b63 ]
  %v356 = icmp slt i64 %v355, 1
  br i1 %v356, label %b63, label %b64
b63:
  %v357 = mul i64 %v322, 1
  %v358 = add i64 %v357, %v355
  %v359 = mul i64 %v358, 8
  %v360 = add i64 0, %v355
  %v361 = mul i64 %v360, 8
  %v362 = getelementptr inbounds float, ptr %v352, i64 %v361
  %v363 = load <8 x float>, ptr %v362, align 4
  %v364 = add i64 0, %v359
  %v365 = getelementptr inbounds float, ptr %v354, i64 %v364
  store <8 x float> %v363, ptr %v365, align 4
  %v366 = add nsw i64 %v355, 1
  br label %b62
b64:
  %v367 = add nsw i64 %v348, 1
  br label %b59
b61:
  %v368 = add nsw i64 %v328, 1
  br label %b54
b56:
  %v369 = add nsw i64 %v322, 1
  br label %b51
b53:
  %v370 = add nsw i64 %v317, 96
  br label %b48
b50:
  %v371 = icmp sgt i64 %v3, 1
  br i1 %v371, label %b65, label %b66
b65:
  %v372 = getelementptr inbounds i64, ptr %v1, i64 3
  %v373 = atomicrmw add ptr %v372, i64 1 acq_rel
  %v374 = mul i64 %v3, 5
  br label %b67
b67:
  %v375 = load atomic i64, ptr %v372 acquire, align 8
  %v376 = icmp slt i64 %v375, %v374
  br i1 %v376, label %b68, label %b69
b68:
  %v377 = call i32 @sched_yield()
  br label %b67
b69:
  br label %b66
b66:
  %v378 = getelementptr inbounds ptr, ptr %v0, i64 22
  %v379 = load ptr, ptr %v378, align 4
  %v380 = getelementptr inbounds float, ptr %v379, i64 64
  %v381 = add i64 1, 0
  %v382 = sdiv i64 %v381, 1
  %v383 = add i64 %v2, 1
  %v384 = mul i64 %v382, %v2
  %v385 = sdiv i64 %v384, %v3
  %v386 = mul i64 %v385, 1
  %v387 = icmp slt i64 %v386, 1
  %v388 = select i1 %v387, i64 %v386, i64 1
  %v389 = mul i64 %v382, %v383
  %v390 = sdiv i64 %v389, %v3
  %v391 = mul i64 %v390, 1
  %v392 = icmp slt i64 %v391, 1
  %v393 = select i1 %v392, i64 %v391, i64 1
  br label %b70
b70:
  %v394 = phi i64 [ %v388, %b66 ], [ %v518, %b82 ]
  %v395 = icmp slt i64 %v394, %v393
  br i1 %v395, label %b71, label %b72
b71:
  %v396 = mul i64 %v394, 64
  %v397 = mul i64 %v394, 8
  %v398 = add i64 %v397, 0
  %v399 = sub i64 8, %v398
  %v400 = icmp slt i64 %v399, 0
  %v401 = select i1 %v400, i64 0, i64 %v399
  %v402 = icmp ult i64 %v401, 8
  %v403 = select i1 %v402, i64 %v401, i64 8
  %v404 = trunc i64 %v403 to i32
  %v405 = insertelement <8 x i32> poison, i32 %v404, i64 0
  %v406 = shufflevector <8 x i32> %v405, <8 x i32> poison, <8 x i32> zeroinitializer
  %v407 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v406
  %v408 = mul i64 %v398, 8
  %v409 = add i64 0, %v408
  %v410 = getelementptr inbounds float, ptr %v14, i64 %v409
  %v411 = add i64 %v396, 0
  %v412 = icmp sge i64 %v401, 8
  br i1 %v412, label %b73, label %b74
b73:
  br label %b75
b75:
  %v413 = phi i64 [ 0, %b73 ], [ %v495, %b76 ]
  %v414 = icmp slt i64 %v413, 8
  br i1 %v414, label %b76, label %b77
b76:
  %v415 = add i64 %v413, 0
  %v416 = getelementptr inbounds float, ptr %v410, i64 %v415
  %v417 = load <8 x float>, ptr %v416, align 4
  %v418 = add i64 %v413, 8
  %v419 = getelementptr inbounds float, ptr %v410, i64 %v418
  %v420 = load <8 x float>, ptr %v419, align 4
  %v421 = add i64 %v413, 16
  %v422 = getelementptr inbounds float, ptr %v410, i64 %v421
  %v423 = load <8 x float>, ptr %v422, align 4
  %v424 = add i64 %v413, 24
  %v425 = getelementptr inbounds float, ptr %v410, i64 %v424
  %v426 = load <8 x float>, ptr %v425, align 4
  %v427 = add i64 %v413, 32
  %v428 = getelementptr inbounds float, ptr %v410, i64 %v427
  %v429 = load <8 x float>, ptr %v428, align 4
  %v430 = add i64 %v413, 40
  %v431 = getelementptr inbounds float, ptr %v410, i64 %v430
  %v432 = load <8 x float>, ptr %v431, align 4
  %v433 = add i64 %v413, 48
  %v434 = getelementptr inbounds float, ptr %v410, i64 %v433
  %v435 = load <8 x float>, ptr %v434, align 4
  %v436 = add i64 %v413, 56
  %v437 = getelementptr inbounds float, ptr %v410, i64 %v436
  %v438 = load <8 x float>, ptr %v437, align 4
  %v439 = shufflevector <8 x float> %v417, <8 x float> %v429, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v440 = shufflevector <8 x float> %v417, <8 x float> %v429, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v441 = shufflevector <8 x float> %v420, <8 x float> %v432, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v442 = shufflevector <8 x float> %v420, <8 x float> %v432, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v443 = shufflevector <8 x float> %v423, <8 x float> %v435, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v444 = shufflevector <8 x float> %v423, <8 x float> %v435, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v445 = shufflevector <8 x float> %v426, <8 x float> %v438, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v446 = shufflevector <8 x float> %v426, <8 x float> %v438, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v447 = shufflevector <8 x float> %v439, <8 x float> %v443, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v448 = shufflevector <8 x float> %v439, <8 x float> %v443, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v449 = shufflevector <8 x float> %v441, <8 x float> %v445, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v450 = shufflevector <8 x float> %v441, <8 x float> %v445, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v451 = shufflevector <8 x float> %v440, <8 x float> %v444, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v452 = shufflevector <8 x float> %v440, <8 x float> %v444, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v453 = shufflevector <8 x float> %v442, <8 x float> %v446, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v454 = shufflevector <8 x float> %v442, <8 x float> %v446, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v455 = shufflevector <8 x float> %v447, <8 x float> %v449, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v456 = shufflevector <8 x float> %v447, <8 x float> %v449, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v457 = shufflevector <8 x float> %v448, <8 x float> %v450, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v458 = shufflevector <8 x float> %v448, <8 x float> %v450, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v459 = shufflevector <8 x float> %v451, <8 x float> %v453, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v460 = shufflevector <8 x float> %v451, <8 x float> %v453, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v461 = shufflevector <8 x float> %v452, <8 x float> %v454, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v462 = shufflevector <8 x float> %v452, <8 x float> %v454, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v463 = add i64 %v413, 0
  %v464 = mul i64 %v463, 8
  %v465 = add i64 %v411, %v464
  %v466 = getelementptr inbounds float, ptr %v380, i64 %v465
  store <8 x float> %v455, ptr %v466, align 4
  %v467 = add i64 %v413, 1
  %v468 = mul i64 %v467, 8
  %v469 = add i64 %v411, %v468
  %v470 = getelementptr inbounds float, ptr %v380, i64 %v469
  store <8 x float> %v456, ptr %v470, align 4
  %v471 = add i64 %v413, 2
  %v472 = mul i64 %v471, 8
  %v473 = add i64 %v411, %v472
  %v474 = getelementptr inbounds float, ptr %v380, i64 %v473
  store <8 x float> %v457, ptr %v474, align 4
  %v475 = add i64 %v413, 3
  %v476 = mul i64 %v475, 8
  %v477 = add i64 %v411, %v476
  %v478 = getelementptr inbounds float, ptr %v380, i64 %v477
  store <8 x float> %v458, ptr %v478, align 4
  %v479 = add i64 %v413, 4
  %v480 = mul i64 %v479, 8
  %v481 = add i64 %v411, %v480
  %v482 = getelementptr inbounds float, ptr %v380, i64 %v481
  store <8 x float> %v459, ptr %v482, align 4
  %v483 = add i64 %v413, 5
  %v484 = mul i64 %v483, 8
  %v485 = add i64 %v411, %v484
  %v486 = getelementptr inbounds float, ptr %v380, i64 %v485
  store <8 x float> %v460, ptr %v486, align 4
  %v487 = add i64 %v413, 6
  %v488 = mul i64 %v487, 8
  %v489 = add i64 %v411, %v488
  %v490 = getelementptr inbounds float, ptr %v380, i64 %v489
  store <8 x float> %v461, ptr %v490, align 4
  %v491 = add i64 %v413, 7
  %v492 = mul i64 %v491, 8
  %v493 = add i64 %v411, %v492
  %v494 = getelementptr inbounds float, ptr %v380, i64 %v493
  store <8 x float> %v462, ptr %v494, align 4
  %v495 = add nsw i64 %v413, 8
  br label %b75
b77:
  br label %b78
b78:
  %v496 = phi i64 [ 8, %b77 ], [ %v505, %b79 ]
  %v497 = icmp slt i64 %v496, 8
  br i1 %v497, label %b79, label %b80
b79:
  %v498 = mul i64 %v496, 1
  %v499 = getelementptr inbounds float, ptr %v410, i64 %v498
  %v500 = getelementptr float, ptr %v499, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v501 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v500, <8 x i1> %v407, <8 x float> zeroinitializer)
  %v502 = mul i64 %v496, 8
  %v503 = add i64 %v411, %v502
  %v504 = getelementptr inbounds float, ptr %v380, i64 %v503
  store <8 x float> %v501, ptr %v504, align 4
  %v505 = add nsw i64 %v496, 1
  br label %b78
b80:
  br label %b74
b74:
  %v506 = icmp slt i64 %v401, 8
  br i1 %v506, label %b81, label %b82
b81:
  br label %b83
b83:
  %v507 = phi i64 [ 0, %b81 ], [ %v516, %b84 ]
  %v508 = icmp slt i64 %v507, 8
  br i1 %v508, label %b84, label %b85
b84:
  %v509 = mul i64 %v507, 1
  %v510 = getelementptr inbounds float, ptr %v410, i64 %v509
  %v511 = getelementptr float, ptr %v510, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v512 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v511, <8 x i1> %v407, <8 x float> zeroinitializer)
  %v513 = mul i64 %v507, 8
  %v514 = add i64 %v411, %v513
  %v515 = getelementptr inbounds float, ptr %v380, i64 %v514
  store <8 x float> %v512, ptr %v515, align 4
  %v516 = add nsw i64 %v507, 1
  br label %b83
b85:
  br label %b82
b82:
  %v517 = add i64 %v396, 64
  %v518 = add nsw i64 %v394, 1
  br label %b70
b72:
  %v519 = getelementptr inbounds float, ptr %v379, i64 128
  %v520 = add i64 1, 0
  %v521 = sdiv i64 %v520, 1
  %v522 = add i64 %v2, 1
  %v523 = mul i64 %v521, %v2
  %v524 = sdiv i64 %v523, %v3
  %v525 = mul i64 %v524, 1
  %v526 = icmp slt i64 %v525, 1
  %v527 = select i1 %v526, i64 %v525, i64 1
  %v528 = mul i64 %v521, %v522
  %v529 = sdiv i64 %v528, %v3
  %v530 = mul i64 %v529, 1
  %v531 = icmp slt i64 %v530, 1
  %v532 = select i1 %v531, i64 %v530, i64 1
  br label %b86
b86:
  %v533 = phi i64 [ %v527, %b72 ], [ %v657, %b98 ]
  %v534 = icmp slt i64 %v533, %v532
  br i1 %v534, label %b87, label %b88
b87:
  %v535 = mul i64 %v533, 64
  %v536 = mul i64 %v533, 8
  %v537 = add i64 %v536, 0
  %v538 = sub i64 8, %v537
  %v539 = icmp slt i64 %v538, 0
  %v540 = select i1 %v539, i64 0, i64 %v538
  %v541 = icmp ult i64 %v540, 8
  %v542 = select i1 %v541, i64 %v540, i64 8
  %v543 = trunc i64 %v542 to i32
  %v544 = insertelement <8 x i32> poison, i32 %v543, i64 0
  %v545 = shufflevector <8 x i32> %v544, <8 x i32> poison, <8 x i32> zeroinitializer
  %v546 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v545
  %v547 = mul i64 %v537, 8
  %v548 = add i64 0, %v547
  %v549 = getelementptr inbounds float, ptr %v18, i64 %v548
  %v550 = add i64 %v535, 0
  %v551 = icmp sge i64 %v540, 8
  br i1 %v551, label %b89, label %b90
b89:
  br label %b91
b91:
  %v552 = phi i64 [ 0, %b89 ], [ %v634, %b92 ]
  %v553 = icmp slt i64 %v552, 8
  br i1 %v553, label %b92, label %b93
b92:
  %v554 = add i64 %v552, 0
  %v555 = getelementptr inbounds float, ptr %v549, i64 %v554
  %v556 = load <8 x float>, ptr %v555, align 4
  %v557 = add i64 %v552, 8
  %v558 = getelementptr inbounds float, ptr %v549, i64 %v557
  %v559 = load <8 x float>, ptr %v558, align 4
  %v560 = add i64 %v552, 16
  %v561 = getelementptr inbounds float, ptr %v549, i64 %v560
  %v562 = load <8 x float>, ptr %v561, align 4
  %v563 = add i64 %v552, 24
  %v564 = getelementptr inbounds float, ptr %v549, i64 %v563
  %v565 = load <8 x float>, ptr %v564, align 4
  %v566 = add i64 %v552, 32
  %v567 = getelementptr inbounds float, ptr %v549, i64 %v566
  %v568 = load <8 x float>, ptr %v567, align 4
  %v569 = add i64 %v552, 40
  %v570 = getelementptr inbounds float, ptr %v549, i64 %v569
  %v571 = load <8 x float>, ptr %v570, align 4
  %v572 = add i64 %v552, 48
  %v573 = getelementptr inbounds float, ptr %v549, i64 %v572
  %v574 = load <8 x float>, ptr %v573, align 4
  %v575 = add i64 %v552, 56
  %v576 = getelementptr inbounds float, ptr %v549, i64 %v575
  %v577 = load <8 x float>, ptr %v576, align 4
  %v578 = shufflevector <8 x float> %v556, <8 x float> %v568, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v579 = shufflevector <8 x float> %v556, <8 x float> %v568, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v580 = shufflevector <8 x float> %v559, <8 x float> %v571, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v581 = shufflevector <8 x float> %v559, <8 x float> %v571, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v582 = shufflevector <8 x float> %v562, <8 x float> %v574, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v583 = shufflevector <8 x float> %v562, <8 x float> %v574, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v584 = shufflevector <8 x float> %v565, <8 x float> %v577, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v585 = shufflevector <8 x float> %v565, <8 x float> %v577, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v586 = shufflevector <8 x float> %v578, <8 x float> %v582, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v587 = shufflevector <8 x float> %v578, <8 x float> %v582, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v588 = shufflevector <8 x float> %v580, <8 x float> %v584, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v589 = shufflevector <8 x float> %v580, <8 x float> %v584, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v590 = shufflevector <8 x float> %v579, <8 x float> %v583, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v591 = shufflevector <8 x float> %v579, <8 x float> %v583, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v592 = shufflevector <8 x float> %v581, <8 x float> %v585, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v593 = shufflevector <8 x float> %v581, <8 x float> %v585, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v594 = shufflevector <8 x float> %v586, <8 x float> %v588, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v595 = shufflevector <8 x float> %v586, <8 x float> %v588, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v596 = shufflevector <8 x float> %v587, <8 x float> %v589, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v597 = shufflevector <8 x float> %v587, <8 x float> %v589, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v598 = shufflevector <8 x float> %v590, <8 x float> %v592, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v599 = shufflevector <8 x float> %v590, <8 x float> %v592, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v600 = shufflevector <8 x float> %v591, <8 x float> %v593, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v601 = shufflevector <8 x float> %v591, <8 x float> %v593, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v602 = add i64 %v552, 0
  %v603 = mul i64 %v602, 8
  %v604 = add i64 %v550, %v603
  %v605 = getelementptr inbounds float, ptr %v519, i64 %v604
  store <8 x float> %v594, ptr %v605, align 4
  %v606 = add i64 %v552, 1
  %v607 = mul i64 %v606, 8
  %v608 = add i64 %v550, %v607
  %v609 = getelementptr inbounds float, ptr %v519, i64 %v608
  store <8 x float> %v595, ptr %v609, align 4
  %v610 = add i64 %v552, 2
  %v611 = mul i64 %v610, 8
  %v612 = add i64 %v550, %v611
  %v613 = getelementptr inbounds float, ptr %v519, i64 %v612
  store <8 x float> %v596, ptr %v613, align 4
  %v614 = add i64 %v552, 3
  %v615 = mul i64 %v614, 8
  %v616 = add i64 %v550, %v615
  %v617 = getelementptr inbounds float, ptr %v519, i64 %v616
  store <8 x float> %v597, ptr %v617, align 4
  %v618 = add i64 %v552, 4
  %v619 = mul i64 %v618, 8
  %v620 = add i64 %v550, %v619
  %v621 = getelementptr inbounds float, ptr %v519, i64 %v620
  store <8 x float> %v598, ptr %v621, align 4
  %v622 = add i64 %v552, 5
  %v623 = mul i64 %v622, 8
  %v624 = add i64 %v550, %v623
  %v625 = getelementptr inbounds float, ptr %v519, i64 %v624
  store <8 x float> %v599, ptr %v625, align 4
  %v626 = add i64 %v552, 6
  %v627 = mul i64 %v626, 8
  %v628 = add i64 %v550, %v627
  %v629 = getelementptr inbounds float, ptr %v519, i64 %v628
  store <8 x float> %v600, ptr %v629, align 4
  %v630 = add i64 %v552, 7
  %v631 = mul i64 %v630, 8
  %v632 = add i64 %v550, %v631
  %v633 = getelementptr inbounds float, ptr %v519, i64 %v632
  store <8 x float> %v601, ptr %v633, align 4
  %v634 = add nsw i64 %v552, 8
  br label %b91
b93:
  br label %b94
b94:
  %v635 = phi i64 [ 8, %b93 ], [ %v644, %b95 ]
  %v636 = icmp slt i64 %v635, 8
  br i1 %v636, label %b95, label %b96
b95:
  %v637 = mul i64 %v635, 1
  %v638 = getelementptr inbounds float, ptr %v549, i64 %v637
  %v639 = getelementptr float, ptr %v638, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v640 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v639, <8 x i1> %v546, <8 x float> zeroinitializer)
  %v641 = mul i64 %v635, 8
  %v642 = add i64 %v550, %v641
  %v643 = getelementptr inbounds float, ptr %v519, i64 %v642
  store <8 x float> %v640, ptr %v643, align 4
  %v644 = add nsw i64 %v635, 1
  br label %b94
b96:
  br label %b90
b90:
  %v645 = icmp slt i64 %v540, 8
  br i1 %v645, label %b97, label %b98
b97:
  br label %b99
b99:
  %v646 = phi i64 [ 0, %b97 ], [ %v655, %b100 ]
  %v647 = icmp slt i64 %v646, 8
  br i1 %v647, label %b100, label %b101
b100:
  %v648 = mul i64 %v646, 1
  %v649 = getelementptr inbounds float, ptr %v549, i64 %v648
  %v650 = getelementptr float, ptr %v649, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v651 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v650, <8 x i1> %v546, <8 x float> zeroinitializer)
  %v652 = mul i64 %v646, 8
  %v653 = add i64 %v550, %v652
  %v654 = getelementptr inbounds float, ptr %v519, i64 %v653
  store <8 x float> %v651, ptr %v654, align 4
  %v655 = add nsw i64 %v646, 1
  br label %b99
b101:
  br label %b98
b98:
  %v656 = add i64 %v535, 64
  %v657 = add nsw i64 %v533, 1
  br label %b86
b88:
  %v658 = icmp sgt i64 %v3, 1
  br i1 %v658, label %b102, label %b103
b102:
  %v659 = getelementptr inbounds i64, ptr %v1, i64 3
  %v660 = atomicrmw add ptr %v659, i64 1 acq_rel
  %v661 = mul i64 %v3, 6
  br label %b104
b104:
  %v662 = load atomic i64, ptr %v659 acquire, align 8
  %v663 = icmp slt i64 %v662, %v661
  br i1 %v663, label %b105, label %b106
b105:
  %v664 = call i32 @sched_yield()
  br label %b104
b106:
  br label %b103
b103:
  br label %b107
b107:
  %v665 = phi i64 [ 0, %b103 ], [ %v941, %b132 ]
  %v666 = icmp slt i64 %v665, %v5
  br i1 %v666, label %b108, label %b109
b108:
  %v667 = add i64 %v7, 0
  %v668 = sdiv i64 %v667, 1
  %v669 = add i64 %v2, 1
  %v670 = mul i64 %v668, %v2
  %v671 = sdiv i64 %v670, %v3
  %v672 = mul i64 %v671, 1
  %v673 = icmp slt i64 %v672, %v7
  %v674 = select i1 %v673, i64 %v672, i64 %v7
  %v675 = mul i64 %v668, %v669
  %v676 = sdiv i64 %v675, %v3
  %v677 = mul i64 %v676, 1
  %v678 = icmp slt i64 %v677, %v7
  %v679 = select i1 %v678, i64 %v677, i64 %v7
  br label %b110
b110:
  %v680 = phi i64 [ %v674, %b108 ], [ %v712, %b111 ]
  %v681 = icmp slt i64 %v680, %v679
  br i1 %v681, label %b111, label %b112
b111:
  %v682 = add i64 %v665, 0
  %v683 = and i64 %v682, %v60
  %v684 = mul i64 %v683, %v7
  %v685 = add i64 %v684, %v680
  %v686 = mul i64 %v685, 8
  %v687 = getelementptr inbounds float, ptr %v26, i64 %v686
  %v688 = add i64 %v665, 0
  %v689 = and i64 %v688, %v58
  %v690 = mul i64 %v689, %v7
  %v691 = add i64 %v690, %v680
  %v692 = mul i64 %v691, 8
  %v693 = getelementptr inbounds float, ptr %v24, i64 %v692
  %v694 = add i64 %v665, 1
  %v695 = and i64 %v694, %v60
  %v696 = mul i64 %v695, %v7
  %v697 = add i64 %v696, %v680
  %v698 = mul i64 %v697, 8
  %v699 = getelementptr inbounds float, ptr %v26, i64 %v698
  %v700 = add i64 0, 0
  %v701 = getelementptr inbounds float, ptr %v687, i64 %v700
  %v702 = load <8 x float>, ptr %v701, align 4
  %v703 = insertelement <8 x float> poison, float 0x3FE0000000000000, i64 0
  %v704 = shufflevector <8 x float> %v703, <8 x float> poison, <8 x i32> zeroinitializer
  %v705 = fmul <8 x float> %v704, %v702
  %v706 = add i64 0, 0
  %v707 = getelementptr inbounds float, ptr %v693, i64 %v706
  %v708 = load <8 x float>, ptr %v707, align 4
  %v709 = fadd <8 x float> %v705, %v708
  %v710 = add i64 0, 0
  %v711 = getelementptr inbounds float, ptr %v699, i64 %v710
  store <8 x float> %v709, ptr %v711, align 4
  %v712 = add nsw i64 %v680, 1
  br label %b110
b112:
  %v714 = add i64 %v7, 0
  %v715 = sdiv i64 %v714, 1
  %v716 = add i64 %v2, 1
  %v717 = mul i64 %v715, %v2
  %v718 = sdiv i64 %v717, %v3
  %v719 = mul i64 %v718, 1
  %v720 = icmp slt i64 %v719, %v7
  %v721 = select i1 %v720, i64 %v719, i64 %v7
  %v722 = mul i64 %v715, %v716
  %v723 = sdiv i64 %v722, %v3
  %v724 = mul i64 %v723, 1
  %v725 = icmp slt i64 %v724, %v7
  %v726 = select i1 %v725, i64 %v724, i64 %v7
  br label %b113
b113:
  %v727 = phi i64 [ %v721, %b112 ], [ %v831, %b118 ]
  %v728 = icmp slt i64 %v727, %v726
  br i1 %v728, label %b114, label %b115
b114:
  %v729 = add i64 %v727, 96
  %v730 = icmp slt i64 %v729, %v726
  %v731 = select i1 %v730, i64 %v729, i64 %v726
  br label %b116
b116:
  %v732 = phi i64 [ 0, %b114 ], [ %v830, %b121 ]
  %v733 = icmp slt i64 %v732, 1
  br i1 %v733, label %b117, label %b118
b117:
  %v734 = sub i64 %v731, %v727
  %v735 = sub i64 8, 1
  %v736 = add i64 %v734, %v735
  %v737 = sdiv i64 %v736, 8
  br label %b119
b119:
  %v738 = phi i64 [ 0, %b117 ], [ %v829, %b126 ]
  %v739 = icmp slt i64 %v738, %v737
  br i1 %v739, label %b120, label %b121
b120:
  %v740 = mul i64 %v734, %v738
  %v741 = sdiv i64 %v740, %v737
  %v742 = add i64 %v727, %v741
  %v743 = add i64 %v738, 1
  %v744 = mul i64 %v734, %v743
  %v745 = sdiv i64 %v744, %v737
  %v746 = add i64 %v727, %v745
  %v747 = mul i64 %v732, 64
  %v748 = getelementptr inbounds float, ptr %v380, i64 %v747
  %v749 = sub i64 %v746, %v742
  %v750 = add i64 %v665, 1
  %v751 = and i64 %v750, %v60
  %v752 = mul i64 %v751, %v7
  %v753 = add i64 %v752, %v742
  %v754 = mul i64 %v753, 8
  %v755 = getelementptr inbounds float, ptr %v26, i64 %v754
  %v756 = getelementptr inbounds float, ptr %v755, i64 0
  %v757 = sub i64 %v749, 1
  %v758 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v757
  %v759 = load ptr, ptr %v758, align 4
  %v760 = icmp sgt i64 %v749, 0
  br i1 %v760, label %b122, label %b123
b122:
  call void %v759(ptr %v756, i64 8, ptr %v748, i64 8, ptr %v713)
  br label %b123
b123:
  %v761 = add i64 %v747, 64
  br label %b124
b124:
  %v762 = phi i64 [ %v742, %b123 ], [ %v828, %b129 ]
  %v763 = icmp slt i64 %v762, %v746
  br i1 %v763, label %b125, label %b126
b125:
  %v764 = sub i64 %v762, %v742
  %v765 = mul i64 %v764, 8
  %v766 = getelementptr inbounds float, ptr %v713, i64 %v765
  %v767 = add i64 %v665, 0
  %v768 = and i64 %v767, %v64
  %v769 = mul i64 %v768, %v7
  %v770 = add i64 %v769, %v762
  %v771 = mul i64 %v770, 8
  %v772 = getelementptr inbounds float, ptr %v46, i64 %v771
  %v773 = add i64 %v665, 0
  %v774 = and i64 %v773, %v66
  %v775 = mul i64 %v774, %v7
  %v776 = add i64 %v775, %v762
  %v777 = mul i64 %v776, 8
  %v778 = getelementptr inbounds float, ptr %v48, i64 %v777
  br label %b127
b127:
  %v779 = phi i64 [ 0, %b125 ], [ %v827, %b128 ]
  %v780 = icmp slt i64 %v779, 1
  br i1 %v780, label %b128, label %b129
b128:
  %v781 = mul i64 %v732, 1
  %v782 = add i64 %v781, %v779
  %v783 = mul i64 %v782, 8
  %v784 = add i64 0, %v779
  %v785 = mul i64 %v784, 8
  %v786 = getelementptr inbounds float, ptr %v766, i64 %v785
  %v787 = load <8 x float>, ptr %v786, align 4
  %v788 = add i64 0, %v783
  %v789 = getelementptr inbounds float, ptr %v16, i64 %v788
  %v790 = load <8 x float>, ptr %v789, align 4
  %v791 = add i64 0, %v783
  %v792 = getelementptr inbounds float, ptr %v772, i64 %v791
  %v793 = load <8 x float>, ptr %v792, align 4
  %v794 = fadd <8 x float> %v793, %v787
  %v795 = fadd <8 x float> %v790, %v794
  %v796 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v795)
  %v797 = fneg <8 x float> %v796
  %v798 = fcmp olt <8 x float> %v797, splat (float 0xC05A400000000000)
  %v799 = select <8 x i1> %v798, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v797
  %v800 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v799, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v801 = fsub <8 x float> %v800, splat (float 0x4168000000000000)
  %v802 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v801, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v799)
  %v803 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v801, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v802)
  %v804 = bitcast <8 x float> %v800 to <8 x i32>
  %v805 = fmul <8 x float> %v803, %v803
  %v806 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v803, <8 x float> splat (float 0x3F81227F40000000))
  %v807 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v806, <8 x float> %v803, <8 x float> splat (float 0x3FA5556740000000))
  %v808 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v807, <8 x float> %v803, <8 x float> splat (float 0x3FC5554B00000000))
  %v809 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v808, <8 x float> %v803, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v810 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v805, <8 x float> %v809, <8 x float> %v803)
  %v811 = sub <8 x i32> %v804, splat (i32 1262485250)
  %v812 = lshr <8 x i32> %v811, splat (i32 1)
  %v813 = sub <8 x i32> %v811, %v812
  %v814 = shl <8 x i32> %v812, splat (i32 23)
  %v815 = bitcast <8 x i32> %v814 to <8 x float>
  %v816 = shl <8 x i32> %v813, splat (i32 23)
  %v817 = bitcast <8 x i32> %v816 to <8 x float>
  %v818 = fadd <8 x float> %v810, splat (float 0x3FF0000000000000)
  %v819 = fmul <8 x float> %v818, %v815
  %v820 = fmul <8 x float> %v819, %v817
  %v821 = fcmp olt <8 x float> %v795, splat (float 0x0000000000000000)
  %v822 = select <8 x i1> %v821, <8 x float> %v820, <8 x float> splat (float 0x3FF0000000000000)
  %v823 = fadd <8 x float> %v820, splat (float 0x3FF0000000000000)
  %v824 = fdiv <8 x float> %v822, %v823
  %v825 = add i64 0, %v783
  %v826 = getelementptr inbounds float, ptr %v778, i64 %v825
  store <8 x float> %v824, ptr %v826, align 4
  %v827 = add nsw i64 %v779, 1
  br label %b127
b129:
  %v828 = add nsw i64 %v762, 1
  br label %b124
b126:
  %v829 = add nsw i64 %v738, 1
  br label %b119
b121:
  %v830 = add nsw i64 %v732, 1
  br label %b116
b118:
  %v831 = add nsw i64 %v727, 96
  br label %b113
b115:
  %v833 = add i64 %v7, 0
  %v834 = sdiv i64 %v833, 1
  %v835 = add i64 %v2, 1
  %v836 = mul i64 %v834, %v2
  %v837 = sdiv i64 %v836, %v3
  %v838 = mul i64 %v837, 1
  %v839 = icmp slt i64 %v838, %v7
  %v840 = select i1 %v839, i64 %v838, i64 %v7
  %v841 = mul i64 %v834, %v835
  %v842 = sdiv i64 %v841, %v3
  %v843 = mul i64 %v842, 1
  %v844 = icmp slt i64 %v843, %v7
  %v845 = select i1 %v844, i64 %v843, i64 %v7
  br label %b130
b130:
  %v846 = phi i64 [ %v840, %b115 ], [ %v940, %b135 ]
  %v847 = icmp slt i64 %v846, %v845
  br i1 %v847, label %b131, label %b132
b131:
  %v848 = add i64 %v846, 96
  %v849 = icmp slt i64 %v848, %v845
  %v850 = select i1 %v849, i64 %v848, i64 %v845
  br label %b133
b133:
  %v851 = phi i64 [ 0, %b131 ], [ %v939, %b138 ]
  %v852 = icmp slt i64 %v851, 1
  br i1 %v852, label %b134, label %b135
b134:
  %v853 = sub i64 %v850, %v846
  %v854 = sub i64 8, 1
  %v855 = add i64 %v853, %v854
  %v856 = sdiv i64 %v855, 8
  br label %b136
b136:
  %v857 = phi i64 [ 0, %b134 ], [ %v938, %b143 ]
  %v858 = icmp slt i64 %v857, %v856
  br i1 %v858, label %b137, label %b138
b137:
  %v859 = mul i64 %v853, %v857
  %v860 = sdiv i64 %v859, %v856
  %v861 = add i64 %v846, %v860
  %v862 = add i64 %v857, 1
  %v863 = mul i64 %v853, %v862
  %v864 = sdiv i64 %v863, %v856
  %v865 = add i64 %v846, %v864
  %v866 = mul i64 %v851, 64
  %v867 = getelementptr inbounds float, ptr %v519, i64 %v866
  %v868 = sub i64 %v865, %v861
  %v869 = add i64 %v665, 0
  %v870 = and i64 %v869, %v66
  %v871 = mul i64 %v870, %v7
  %v872 = add i64 %v871, %v861
  %v873 = mul i64 %v872, 8
  %v874 = getelementptr inbounds float, ptr %v48, i64 %v873
  %v875 = getelementptr inbounds float, ptr %v874, i64 0
  %v876 = sub i64 %v868, 1
  %v877 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v876
  %v878 = load ptr, ptr %v877, align 4
  %v879 = icmp sgt i64 %v868, 0
  br i1 %v879, label %b139, label %b140
b139:
  call void %v878(ptr %v875, i64 8, ptr %v867, i64 8, ptr %v832)
  br label %b140
b140:
  %v880 = add i64 %v866, 64
  br label %b141
b141:
  %v881 = phi i64 [ %v861, %b140 ], [ %v937, %b146 ]
  %v882 = icmp slt i64 %v881, %v865
  br i1 %v882, label %b142, label %b143
b142:
  %v883 = sub i64 %v881, %v861
  %v884 = mul i64 %v883, 8
  %v885 = getelementptr inbounds float, ptr %v832, i64 %v884
  %v886 = add i64 %v665, 1
  %v887 = and i64 %v886, %v58
  %v888 = mul i64 %v887, %v7
  %v889 = add i64 %v888, %v881
  %v890 = mul i64 %v889, 8
  %v891 = getelementptr inbounds float, ptr %v24, i64 %v890
  br label %b144
b144:
  %v892 = phi i64 [ 0, %b142 ], [ %v936, %b145 ]
  %v893 = icmp slt i64 %v892, 1
  br i1 %v893, label %b145, label %b146
b145:
  %v894 = mul i64 %v851, 1
  %v895 = add i64 %v894, %v892
  %v896 = mul i64 %v895, 8
  %v897 = add i64 0, %v892
  %v898 = mul i64 %v897, 8
  %v899 = getelementptr inbounds float, ptr %v885, i64 %v898
  %v900 = load <8 x float>, ptr %v899, align 4
  %v901 = add i64 0, %v896
  %v902 = getelementptr inbounds float, ptr %v20, i64 %v901
  %v903 = load <8 x float>, ptr %v902, align 4
  %v904 = fadd <8 x float> %v900, %v903
  %v905 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v904)
  %v906 = fneg <8 x float> %v905
  %v907 = fcmp olt <8 x float> %v906, splat (float 0xC05A400000000000)
  %v908 = select <8 x i1> %v907, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v906
  %v909 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v908, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v910 = fsub <8 x float> %v909, splat (float 0x4168000000000000)
  %v911 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v910, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v908)
  %v912 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v910, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v911)
  %v913 = bitcast <8 x float> %v909 to <8 x i32>
  %v914 = fmul <8 x float> %v912, %v912
  %v915 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v912, <8 x float> splat (float 0x3F81227F40000000))
  %v916 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v915, <8 x float> %v912, <8 x float> splat (float 0x3FA5556740000000))
  %v917 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v916, <8 x float> %v912, <8 x float> splat (float 0x3FC5554B00000000))
  %v918 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v917, <8 x float> %v912, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v919 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v914, <8 x float> %v918, <8 x float> %v912)
  %v920 = sub <8 x i32> %v913, splat (i32 1262485250)
  %v921 = lshr <8 x i32> %v920, splat (i32 1)
  %v922 = sub <8 x i32> %v920, %v921
  %v923 = shl <8 x i32> %v921, splat (i32 23)
  %v924 = bitcast <8 x i32> %v923 to <8 x float>
  %v925 = shl <8 x i32> %v922, splat (i32 23)
  %v926 = bitcast <8 x i32> %v925 to <8 x float>
  %v927 = fadd <8 x float> %v919, splat (float 0x3FF0000000000000)
  %v928 = fmul <8 x float> %v927, %v924
  %v929 = fmul <8 x float> %v928, %v926
  %v930 = fcmp olt <8 x float> %v904, splat (float 0x0000000000000000)
  %v931 = select <8 x i1> %v930, <8 x float> %v929, <8 x float> splat (float 0x3FF0000000000000)
  %v932 = fadd <8 x float> %v929, splat (float 0x3FF0000000000000)
  %v933 = fdiv <8 x float> %v931, %v932
  %v934 = add i64 0, %v896
  %v935 = getelementptr inbounds float, ptr %v891, i64 %v934
  store <8 x float> %v933, ptr %v935, align 4
  %v936 = add nsw i64 %v892, 1
  br label %b144
b146:
  %v937 = add nsw i64 %v881, 1
  br label %b141
b143:
  %v938 = add nsw i64 %v857, 1
  br label %b136
b138:
  %v939 = add nsw i64 %v851, 1
  br label %b133
b135:
  %v940 = add nsw i64 %v846, 96
  br label %b130
b132:
  %v941 = add nsw i64 %v665, 1
  br label %b107
b109:
  %v942 = icmp sgt i64 %v3, 1
  br i1 %v942, label %b147, label %b148
b147:
  %v943 = getelementptr inbounds i64, ptr %v1, i64 3
  %v944 = atomicrmw add ptr %v943, i64 1 acq_rel
  %v945 = mul i64 %v3, 7
  br label %b149
b149:
  %v946 = load atomic i64, ptr %v943 acquire, align 8
  %v947 = icmp slt i64 %v946, %v945
  br i1 %v947, label %b150, label %b151
b150:
  %v948 = call i32 @sched_yield()
  br label %b149
b151:
  br label %b148
b148:
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
  %v227 = alloca float, i64 64, align 4
  %v317 = alloca float, i64 64, align 4
  %v474 = alloca float, i64 64, align 4
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
  %v53 = getelementptr inbounds i64, ptr %v1, i64 4
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 10
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 11
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 12
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 15
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 22
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 23
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 24
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds i64, ptr %v1, i64 25
  %v70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds ptr, ptr %v0, i64 22
  %v72 = load ptr, ptr %v71, align 4
  %v73 = getelementptr inbounds float, ptr %v72, i64 0
  %v74 = add i64 1, 0
  %v75 = sdiv i64 %v74, 1
  %v76 = add i64 %v2, 1
  %v77 = mul i64 %v75, %v2
  %v78 = sdiv i64 %v77, %v3
  %v79 = mul i64 %v78, 1
  %v80 = icmp slt i64 %v79, 1
  %v81 = select i1 %v80, i64 %v79, i64 1
  %v82 = mul i64 %v75, %v76
  %v83 = sdiv i64 %v82, %v3
  %v84 = mul i64 %v83, 1
  %v85 = icmp slt i64 %v84, 1
  %v86 = select i1 %v85, i64 %v84, i64 1
  br label %b0
b0:
  %v87 = phi i64 [ %v81, %entry ], [ %v115, %b5 ]
  %v88 = icmp slt i64 %v87, %v86
  br i1 %v88, label %b1, label %b2
b1:
  %v89 = mul i64 %v87, 64
  %v90 = mul i64 %v87, 8
  %v91 = add i64 %v90, 0
  %v92 = sub i64 8, %v91
  %v93 = icmp slt i64 %v92, 0
  %v94 = select i1 %v93, i64 0, i64 %v92
  %v95 = icmp ult i64 %v94, 8
  %v96 = select i1 %v95, i64 %v94, i64 8
  %v97 = trunc i64 %v96 to i32
  %v98 = insertelement <8 x i32> poison, i32 %v97, i64 0
  %v99 = shufflevector <8 x i32> %v98, <8 x i32> poison, <8 x i32> zeroinitializer
  %v100 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v99
  %v101 = mul i64 %v91, 1
  %v102 = add i64 0, %v101
  %v103 = getelementptr inbounds float, ptr %v18, i64 %v102
  %v104 = add i64 %v89, 0
  br label %b3
b3:
  %v105 = phi i64 [ 0, %b1 ], [ %v113, %b4 ]
  %v106 = icmp slt i64 %v105, 8
  br i1 %v106, label %b4, label %b5
b4:
  %v107 = mul i64 %v105, 8
  %v108 = getelementptr inbounds float, ptr %v103, i64 %v107
  %v109 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v108, <8 x i1> %v100, <8 x float> zeroinitializer)
  %v110 = mul i64 %v105, 8
  %v111 = add i64 %v104, %v110
  %v112 = getelementptr inbounds float, ptr %v73, i64 %v111
  store <8 x float> %v109, ptr %v112, align 4
  %v113 = add nsw i64 %v105, 1
  br label %b3
b5:
  %v114 = add i64 %v89, 64
  %v115 = add nsw i64 %v87, 1
  br label %b0
b2:
  %v116 = getelementptr inbounds float, ptr %v72, i64 64
  %v117 = add i64 1, 0
  %v118 = sdiv i64 %v117, 1
  %v119 = add i64 %v2, 1
  %v120 = mul i64 %v118, %v2
  %v121 = sdiv i64 %v120, %v3
  %v122 = mul i64 %v121, 1
  %v123 = icmp slt i64 %v122, 1
  %v124 = select i1 %v123, i64 %v122, i64 1
  %v125 = mul i64 %v118, %v119
  %v126 = sdiv i64 %v125, %v3
  %v127 = mul i64 %v126, 1
  %v128 = icmp slt i64 %v127, 1
  %v129 = select i1 %v128, i64 %v127, i64 1
  br label %b6
b6:
  %v130 = phi i64 [ %v124, %b2 ], [ %v158, %b11 ]
  %v131 = icmp slt i64 %v130, %v129
  br i1 %v131, label %b7, label %b8
b7:
  %v132 = mul i64 %v130, 64
  %v133 = mul i64 %v130, 8
  %v134 = add i64 %v133, 0
  %v135 = sub i64 8, %v134
  %v136 = icmp slt i64 %v135, 0
  %v137 = select i1 %v136, i64 0, i64 %v135
  %v138 = icmp ult i64 %v137, 8
  %v139 = select i1 %v138, i64 %v137, i64 8
  %v140 = trunc i64 %v139 to i32
  %v141 = insertelement <8 x i32> poison, i32 %v140, i64 0
  %v142 = shufflevector <8 x i32> %v141, <8 x i32> poison, <8 x i32> zeroinitializer
  %v143 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v142
  %v144 = mul i64 %v134, 1
  %v145 = add i64 0, %v144
  %v146 = getelementptr inbounds float, ptr %v14, i64 %v145
  %v147 = add i64 %v132, 0
  br label %b9
b9:
  %v148 = phi i64 [ 0, %b7 ], [ %v156, %b10 ]
  %v149 = icmp slt i64 %v148, 8
  br i1 %v149, label %b10, label %b11
b10:
  %v150 = mul i64 %v148, 8
  %v151 = getelementptr inbounds float, ptr %v146, i64 %v150
  %v152 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v151, <8 x i1> %v143, <8 x float> zeroinitializer)
  %v153 = mul i64 %v148, 8
  %v154 = add i64 %v147, %v153
  %v155 = getelementptr inbounds float, ptr %v116, i64 %v154
  store <8 x float> %v152, ptr %v155, align 4
  %v156 = add nsw i64 %v148, 1
  br label %b9
b11:
  %v157 = add i64 %v132, 64
  %v158 = add nsw i64 %v130, 1
  br label %b6
b8:
  %v159 = icmp sgt i64 %v3, 1
  br i1 %v159, label %b12, label %b13
b12:
  %v160 = getelementptr inbounds i64, ptr %v1, i64 3
  %v161 = atomicrmw add ptr %v160, i64 1 acq_rel
  %v162 = mul i64 %v3, 1
  br label %b14
b14:
  %v163 = load atomic i64, ptr %v160 acquire, align 8
  %v164 = icmp slt i64 %v163, %v162
  br i1 %v164, label %b15, label %b16
b15:
  %v165 = call i32 @sched_yield()
  br label %b14
b16:
  br label %b13
b13:
  br label %b17
b17:
  %v166 = phi i64 [ 0, %b13 ], [ %v414, %b42 ]
  %v167 = icmp slt i64 %v166, %v5
  br i1 %v167, label %b18, label %b19
b18:
  %v168 = sub i64 %v5, 1
  %v169 = sub i64 %v168, %v166
  %v170 = add i64 %v7, 0
  %v171 = sdiv i64 %v170, 1
  %v172 = add i64 %v2, 1
  %v173 = mul i64 %v171, %v2
  %v174 = sdiv i64 %v173, %v3
  %v175 = mul i64 %v174, 1
  %v176 = icmp slt i64 %v175, %v7
  %v177 = select i1 %v176, i64 %v175, i64 %v7
  %v178 = mul i64 %v171, %v172
  %v179 = sdiv i64 %v178, %v3
  %v180 = mul i64 %v179, 1
  %v181 = icmp slt i64 %v180, %v7
  %v182 = select i1 %v181, i64 %v180, i64 %v7
  br label %b20
b20:
  %v183 = phi i64 [ %v177, %b18 ], [ %v226, %b21 ]
  %v184 = icmp slt i64 %v183, %v182
  br i1 %v184, label %b21, label %b22
b21:
  %v185 = add i64 %v169, 1
  %v186 = and i64 %v185, 1
  %v187 = mul i64 %v186, %v7
  %v188 = add i64 %v187, %v183
  %v189 = mul i64 %v188, 8
  %v190 = getelementptr inbounds float, ptr %v28, i64 %v189
  %v191 = add i64 %v169, 0
  %v192 = and i64 %v191, %v56
  %v193 = mul i64 %v192, %v7
  %v194 = add i64 %v193, %v183
  %v195 = mul i64 %v194, 8
  %v196 = getelementptr inbounds float, ptr %v22, i64 %v195
  %v197 = add i64 %v169, 1
  %v198 = and i64 %v197, %v58
  %v199 = mul i64 %v198, %v7
  %v200 = add i64 %v199, %v183
  %v201 = mul i64 %v200, 8
  %v202 = getelementptr inbounds float, ptr %v24, i64 %v201
  %v203 = add i64 %v169, 0
  %v204 = and i64 %v203, %v68
  %v205 = mul i64 %v204, %v7
  %v206 = add i64 %v205, %v183
  %v207 = mul i64 %v206, 8
  %v208 = getelementptr inbounds float, ptr %v50, i64 %v207
  %v209 = add i64 0, 0
  %v210 = getelementptr inbounds float, ptr %v190, i64 %v209
  %v211 = load <8 x float>, ptr %v210, align 4
  %v212 = add i64 0, 0
  %v213 = getelementptr inbounds float, ptr %v196, i64 %v212
  %v214 = load <8 x float>, ptr %v213, align 4
  %v215 = fadd <8 x float> %v211, %v214
  %v216 = add i64 0, 0
  %v217 = getelementptr inbounds float, ptr %v202, i64 %v216
  %v218 = load <8 x float>, ptr %v217, align 4
  %v219 = fmul <8 x float> %v215, %v218
  %v220 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v221 = shufflevector <8 x float> %v220, <8 x float> poison, <8 x i32> zeroinitializer
  %v222 = fsub <8 x float> %v221, %v218
  %v223 = fmul <8 x float> %v219, %v222
  %v224 = add i64 0, 0
  %v225 = getelementptr inbounds float, ptr %v208, i64 %v224
  store <8 x float> %v223, ptr %v225, align 4
  %v226 = add nsw i64 %v183, 1
  br label %b20
b22:
  %v228 = add i64 %v7, 0
  %v229 = sdiv i64 %v228, 1
  %v230 = add i64 %v2, 1
  %v231 = mul i64 %v229, %v2
  %v232 = sdiv i64 %v231, %v3
  %v233 = mul i64 %v232, 1
  %v234 = icmp slt i64 %v233, %v7
  %v235 = select i1 %v234, i64 %v233, i64 %v7
  %v236 = mul i64 %v229, %v230
  %v237 = sdiv i64 %v236, %v3
  %v238 = mul i64 %v237, 1
  %v239 = icmp slt i64 %v238, %v7
  %v240 = select i1 %v239, i64 %v238, i64 %v7
  br label %b23
b23:
  %v241 = phi i64 [ %v235, %b22 ], [ %v316, %b28 ]
  %v242 = icmp slt i64 %v241, %v240
  br i1 %v242, label %b24, label %b25
b24:
  %v243 = add i64 %v241, 96
  %v244 = icmp slt i64 %v243, %v240
  %v245 = select i1 %v244, i64 %v243, i64 %v240
  br label %b26
b26:
  %v246 = phi i64 [ 0, %b24 ], [ %v315, %b31 ]
  %v247 = icmp slt i64 %v246, 1
  br i1 %v247, label %b27, label %b28
b27:
  %v248 = sub i64 %v245, %v241
  %v249 = sub i64 8, 1
  %v250 = add i64 %v248, %v249
  %v251 = sdiv i64 %v250, 8
  br label %b29
b29:
  %v252 = phi i64 [ 0, %b27 ], [ %v314, %b36 ]
  %v253 = icmp slt i64 %v252, %v251
  br i1 %v253, label %b30, label %b31
b30:
  %v254 = mul i64 %v248, %v252
  %v255 = sdiv i64 %v254, %v251
  %v256 = add i64 %v241, %v255
  %v257 = add i64 %v252, 1
  %v258 = mul i64 %v248, %v257
  %v259 = sdiv i64 %v258, %v251
  %v260 = add i64 %v241, %v259
  %v261 = mul i64 %v246, 64
  %v262 = getelementptr inbounds float, ptr %v73, i64 %v261
  %v263 = sub i64 %v260, %v256
  %v264 = add i64 %v169, 0
  %v265 = and i64 %v264, %v68
  %v266 = mul i64 %v265, %v7
  %v267 = add i64 %v266, %v256
  %v268 = mul i64 %v267, 8
  %v269 = getelementptr inbounds float, ptr %v50, i64 %v268
  %v270 = getelementptr inbounds float, ptr %v269, i64 0
  %v271 = sub i64 %v263, 1
  %v272 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v271
  %v273 = load ptr, ptr %v272, align 4
  %v274 = icmp sgt i64 %v263, 0
  br i1 %v274, label %b32, label %b33
b32:
  call void %v273(ptr %v270, i64 8, ptr %v262, i64 8, ptr %v227)
  br label %b33
b33:
  %v275 = add i64 %v261, 64
  br label %b34
b34:
  %v276 = phi i64 [ %v256, %b33 ], [ %v313, %b39 ]
  %v277 = icmp slt i64 %v276, %v260
  br i1 %v277, label %b35, label %b36
b35:
  %v278 = sub i64 %v276, %v256
  %v279 = mul i64 %v278, 8
  %v280 = getelementptr inbounds float, ptr %v227, i64 %v279
  %v281 = add i64 %v169, 0
  %v282 = and i64 %v281, %v66
  %v283 = mul i64 %v282, %v7
  %v284 = add i64 %v283, %v276
  %v285 = mul i64 %v284, 8
  %v286 = getelementptr inbounds float, ptr %v48, i64 %v285
  %v287 = add i64 %v169, 0
  %v288 = and i64 %v287, %v70
  %v289 = mul i64 %v288, %v7
  %v290 = add i64 %v289, %v276
  %v291 = mul i64 %v290, 8
  %v292 = getelementptr inbounds float, ptr %v52, i64 %v291
  br label %b37
b37:
  %v293 = phi i64 [ 0, %b35 ], [ %v312, %b38 ]
  %v294 = icmp slt i64 %v293, 1
  br i1 %v294, label %b38, label %b39
b38:
  %v295 = mul i64 %v246, 1
  %v296 = add i64 %v295, %v293
  %v297 = mul i64 %v296, 8
  %v298 = add i64 0, %v293
  %v299 = mul i64 %v298, 8
  %v300 = getelementptr inbounds float, ptr %v280, i64 %v299
  %v301 = load <8 x float>, ptr %v300, align 4
  %v302 = add i64 0, %v297
  %v303 = getelementptr inbounds float, ptr %v286, i64 %v302
  %v304 = load <8 x float>, ptr %v303, align 4
  %v305 = fmul <8 x float> %v301, %v304
  %v306 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v307 = shufflevector <8 x float> %v306, <8 x float> poison, <8 x i32> zeroinitializer
  %v308 = fsub <8 x float> %v307, %v304
  %v309 = fmul <8 x float> %v305, %v308
  %v310 = add i64 0, %v297
  %v311 = getelementptr inbounds float, ptr %v292, i64 %v310
  store <8 x float> %v309, ptr %v311, align 4
  %v312 = add nsw i64 %v293, 1
  br label %b37
b39:
  %v313 = add nsw i64 %v276, 1
  br label %b34
b36:
  %v314 = add nsw i64 %v252, 1
  br label %b29
b31:
  %v315 = add nsw i64 %v246, 1
  br label %b26
b28:
  %v316 = add nsw i64 %v241, 96
  br label %b23
b25:
  %v318 = add i64 %v7, 0
  %v319 = sdiv i64 %v318, 1
  %v320 = add i64 %v2, 1
  %v321 = mul i64 %v319, %v2
  %v322 = sdiv i64 %v321, %v3
  %v323 = mul i64 %v322, 1
  %v324 = icmp slt i64 %v323, %v7
  %v325 = select i1 %v324, i64 %v323, i64 %v7
  %v326 = mul i64 %v319, %v320
  %v327 = sdiv i64 %v326, %v3
  %v328 = mul i64 %v327, 1
  %v329 = icmp slt i64 %v328, %v7
  %v330 = select i1 %v329, i64 %v328, i64 %v7
  br label %b40
b40:
  %v331 = phi i64 [ %v325, %b25 ], [ %v413, %b45 ]
  %v332 = icmp slt i64 %v331, %v330
  br i1 %v332, label %b41, label %b42
b41:
  %v333 = add i64 %v331, 96
  %v334 = icmp slt i64 %v333, %v330
  %v335 = select i1 %v334, i64 %v333, i64 %v330
  br label %b43
b43:
  %v336 = phi i64 [ 0, %b41 ], [ %v412, %b48 ]
  %v337 = icmp slt i64 %v336, 1
  br i1 %v337, label %b44, label %b45
b44:
  %v338 = sub i64 %v335, %v331
  %v339 = sub i64 8, 1
  %v340 = add i64 %v338, %v339
  %v341 = sdiv i64 %v340, 8
  br label %b46
b46:
  %v342 = phi i64 [ 0, %b44 ], [ %v411, %b53 ]
  %v343 = icmp slt i64 %v342, %v341
  br i1 %v343, label %b47, label %b48
b47:
  %v344 = mul i64 %v338, %v342
  %v345 = sdiv i64 %v344, %v341
  %v346 = add i64 %v331, %v345
  %v347 = add i64 %v342, 1
  %v348 = mul i64 %v338, %v347
  %v349 = sdiv i64 %v348, %v341
  %v350 = add i64 %v331, %v349
  %v351 = mul i64 %v336, 64
  %v352 = getelementptr inbounds float, ptr %v116, i64 %v351
  %v353 = sub i64 %v350, %v346
  %v354 = add i64 %v169, 0
  %v355 = and i64 %v354, %v70
  %v356 = mul i64 %v355, %v7
  %v357 = add i64 %v356, %v346
  %v358 = mul i64 %v357, 8
  %v359 = getelementptr inbounds float, ptr %v52, i64 %v358
  %v360 = getelementptr inbounds float, ptr %v359, i64 0
  %v361 = sub i64 %v353, 1
  %v362 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v361
  %v363 = load ptr, ptr %v362, align 4
  %v364 = icmp sgt i64 %v353, 0
  br i1 %v364, label %b49, label %b50
b49:
  call void %v363(ptr %v360, i64 8, ptr %v352, i64 8, ptr %v317)
  br label %b50
b50:
  %v365 = add i64 %v351, 64
  br label %b51
b51:
  %v366 = phi i64 [ %v346, %b50 ], [ %v410, %b56 ]
  %v367 = icmp slt i64 %v366, %v350
  br i1 %v367, label %b52, label %b53
b52:
  %v368 = sub i64 %v366, %v346
  %v369 = mul i64 %v368, 8
  %v370 = getelementptr inbounds float, ptr %v317, i64 %v369
  %v371 = add i64 %v169, 1
  %v372 = and i64 %v371, 1
  %v373 = mul i64 %v372, %v7
  %v374 = add i64 %v373, %v366
  %v375 = mul i64 %v374, 8
  %v376 = getelementptr inbounds float, ptr %v30, i64 %v375
  %v377 = add i64 %v169, 0
  %v378 = and i64 %v377, 1
  %v379 = mul i64 %v378, %v7
  %v380 = add i64 %v379, %v366
  %v381 = mul i64 %v380, 8
  %v382 = getelementptr inbounds float, ptr %v28, i64 %v381
  %v383 = add i64 %v169, 0
  %v384 = and i64 %v383, 1
  %v385 = mul i64 %v384, %v7
  %v386 = add i64 %v385, %v366
  %v387 = mul i64 %v386, 8
  %v388 = getelementptr inbounds float, ptr %v30, i64 %v387
  br label %b54
b54:
  %v389 = phi i64 [ 0, %b52 ], [ %v409, %b55 ]
  %v390 = icmp slt i64 %v389, 1
  br i1 %v390, label %b55, label %b56
b55:
  %v391 = mul i64 %v336, 1
  %v392 = add i64 %v391, %v389
  %v393 = mul i64 %v392, 8
  %v394 = add i64 0, %v389
  %v395 = mul i64 %v394, 8
  %v396 = getelementptr inbounds float, ptr %v370, i64 %v395
  %v397 = load <8 x float>, ptr %v396, align 4
  %v398 = add i64 0, %v393
  %v399 = getelementptr inbounds float, ptr %v376, i64 %v398
  %v400 = load <8 x float>, ptr %v399, align 4
  %v401 = fadd <8 x float> %v400, %v397
  %v402 = insertelement <8 x float> poison, float 0x3FE0000000000000, i64 0
  %v403 = shufflevector <8 x float> %v402, <8 x float> poison, <8 x i32> zeroinitializer
  %v404 = fmul <8 x float> %v401, %v403
  %v405 = add i64 0, %v393
  %v406 = getelementptr inbounds float, ptr %v382, i64 %v405
  store <8 x float> %v401, ptr %v406, align 4
  %v407 = add i64 0, %v393
  %v408 = getelementptr inbounds float, ptr %v388, i64 %v407
  store <8 x float> %v404, ptr %v408, align 4
  %v409 = add nsw i64 %v389, 1
  br label %b54
b56:
  %v410 = add nsw i64 %v366, 1
  br label %b51
b53:
  %v411 = add nsw i64 %v342, 1
  br label %b46
b48:
  %v412 = add nsw i64 %v336, 1
  br label %b43
b45:
  %v413 = add nsw i64 %v331, 96
  br label %b40
b42:
  %v414 = add nsw i64 %v166, 1
  br label %b17
b19:
  %v415 = icmp sgt i64 %v3, 1
  br i1 %v415, label %b57, label %b58
b57:
  %v416 = getelementptr inbounds i64, ptr %v1, i64 3
  %v417 = atomicrmw add ptr %v416, i64 1 acq_rel
  %v418 = mul i64 %v3, 2
  br label %b59
b59:
  %v419 = load atomic i64, ptr %v416 acquire, align 8
  %v420 = icmp slt i64 %v419, %v418
  br i1 %v420, label %b60, label %b61
b60:
  %v421 = call i32 @sched_yield()
  br label %b59
b61:
  br label %b58
b58:
  %v422 = getelementptr inbounds ptr, ptr %v0, i64 22
  %v423 = load ptr, ptr %v422, align 4
  %v424 = getelementptr inbounds float, ptr %v423, i64 128
  %v425 = add i64 1, 0
  %v426 = sdiv i64 %v425, 1
  %v427 = add i64 %v2, 1
  %v428 = mul i64 %v426, %v2
  %v429 = sdiv i64 %v428, %v3
  %v430 = mul i64 %v429, 1
  %v431 = icmp slt i64 %v430, 1
  %v432 = select i1 %v431, i64 %v430, i64 1
  %v433 = mul i64 %v426, %v427
  %v434 = sdiv i64 %v433, %v3
  %v435 = mul i64 %v434, 1
  %v436 = icmp slt i64 %v435, 1
  %v437 = select i1 %v436, i64 %v435, i64 1
  br label %b62
b62:
  %v438 = phi i64 [ %v432, %b58 ], [ %v466, %b67 ]
  %v439 = icmp slt i64 %v438, %v437
  br i1 %v439, label %b63, label %b64
b63:
  %v440 = mul i64 %v438, 64
  %v441 = mul i64 %v438, 8
  %v442 = add i64 %v441, 0
  %v443 = sub i64 8, %v442
  %v444 = icmp slt i64 %v443, 0
  %v445 = select i1 %v444, i64 0, i64 %v443
  %v446 = icmp ult i64 %v445, 8
  %v447 = select i1 %v446, i64 %v445, i64 8
  %v448 = trunc i64 %v447 to i32
  %v449 = insertelement <8 x i32> poison, i32 %v448, i64 0
  %v450 = shufflevector <8 x i32> %v449, <8 x i32> poison, <8 x i32> zeroinitializer
  %v451 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v450
  %v452 = mul i64 %v442, 1
  %v453 = add i64 0, %v452
  %v454 = getelementptr inbounds float, ptr %v12, i64 %v453
  %v455 = add i64 %v440, 0
  br label %b65
b65:
  %v456 = phi i64 [ 0, %b63 ], [ %v464, %b66 ]
  %v457 = icmp slt i64 %v456, 8
  br i1 %v457, label %b66, label %b67
b66:
  %v458 = mul i64 %v456, 8
  %v459 = getelementptr inbounds float, ptr %v454, i64 %v458
  %v460 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v459, <8 x i1> %v451, <8 x float> zeroinitializer)
  %v461 = mul i64 %v456, 8
  %v462 = add i64 %v455, %v461
  %v463 = getelementptr inbounds float, ptr %v424, i64 %v462
  store <8 x float> %v460, ptr %v463, align 4
  %v464 = add nsw i64 %v456, 1
  br label %b65
b67:
  %v465 = add i64 %v440, 64
  %v466 = add nsw i64 %v438, 1
  br label %b62
b64:
  %v467 = icmp sgt i64 %v3, 1
  br i1 %v467, label %b68, label %b69
b68:
  %v468 = getelementptr inbounds i64, ptr %v1, i64 3
  %v469 = atomicrmw add ptr %v468, i64 1 acq_rel
  %v470 = mul i64 %v3, 3
  br label %b70
b70:
  %v471 = load atomic i64, ptr %v468 acquire, align 8
  %v472 = icmp slt i64 %v471, %v470
  br i1 %v472, label %b71, label %b72
b71:
  %v473 = call i32 @sched_yield()
  br label %b70
b72:
  br label %b69
b69:
  %v475 = add i64 %v8, 0
  %v476 = sdiv i64 %v475, 1
  %v477 = add i64 %v2, 1
  %v478 = mul i64 %v476, %v2
  %v479 = sdiv i64 %v478, %v3
  %v480 = mul i64 %v479, 1
  %v481 = icmp slt i64 %v480, %v8
  %v482 = select i1 %v481, i64 %v480, i64 %v8
  %v483 = mul i64 %v476, %v477
  %v484 = sdiv i64 %v483, %v3
  %v485 = mul i64 %v484, 1
  %v486 = icmp slt i64 %v485, %v8
  %v487 = select i1 %v486, i64 %v485, i64 %v8
  br label %b73
b73:
  %v488 = phi i64 [ %v482, %b69 ], [ %v541, %b78 ]
  %v489 = icmp slt i64 %v488, %v487
  br i1 %v489, label %b74, label %b75
b74:
  %v490 = add i64 %v488, 96
  %v491 = icmp slt i64 %v490, %v487
  %v492 = select i1 %v491, i64 %v490, i64 %v487
  br label %b76
b76:
  %v493 = phi i64 [ 0, %b74 ], [ %v540, %b81 ]
  %v494 = icmp slt i64 %v493, 1
  br i1 %v494, label %b77, label %b78
b77:
  %v495 = sub i64 %v492, %v488
  %v496 = sub i64 8, 1
  %v497 = add i64 %v495, %v496
  %v498 = sdiv i64 %v497, 8
  br label %b79
b79:
  %v499 = phi i64 [ 0, %b77 ], [ %v539, %b86 ]
  %v500 = icmp slt i64 %v499, %v498
  br i1 %v500, label %b80, label %b81
b80:
  %v501 = mul i64 %v495, %v499
  %v502 = sdiv i64 %v501, %v498
  %v503 = add i64 %v488, %v502
  %v504 = add i64 %v499, 1
  %v505 = mul i64 %v495, %v504
  %v506 = sdiv i64 %v505, %v498
  %v507 = add i64 %v488, %v506
  %v508 = mul i64 %v493, 64
  %v509 = getelementptr inbounds float, ptr %v424, i64 %v508
  %v510 = sub i64 %v507, %v503
  %v511 = mul i64 %v503, 8
  %v512 = getelementptr inbounds float, ptr %v52, i64 %v511
  %v513 = getelementptr inbounds float, ptr %v512, i64 0
  %v514 = sub i64 %v510, 1
  %v515 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v514
  %v516 = load ptr, ptr %v515, align 4
  %v517 = icmp sgt i64 %v510, 0
  br i1 %v517, label %b82, label %b83
b82:
  call void %v516(ptr %v513, i64 8, ptr %v509, i64 8, ptr %v474)
  br label %b83
b83:
  %v518 = add i64 %v508, 64
  br label %b84
b84:
  %v519 = phi i64 [ %v503, %b83 ], [ %v538, %b89 ]
  %v520 = icmp slt i64 %v519, %v507
  br i1 %v520, label %b85, label %b86
b85:
  %v521 = sub i64 %v519, %v503
  %v522 = mul i64 %v521, 8
  %v523 = getelementptr inbounds float, ptr %v474, i64 %v522
  %v524 = mul i64 %v519, 8
  %v525 = getelementptr inbounds float, ptr %v32, i64 %v524
  br label %b87
b87:
  %v526 = phi i64 [ 0, %b85 ], [ %v537, %b88 ]
  %v527 = icmp slt i64 %v526, 1
  br i1 %v527, label %b88, label %b89
b88:
  %v528 = mul i64 %v493, 1
  %v529 = add i64 %v528, %v526
  %v530 = mul i64 %v529, 8
  %v531 = add i64 0, %v526
  %v532 = mul i64 %v531, 8
  %v533 = getelementptr inbounds float, ptr %v523, i64 %v532
  %v534 = load <8 x float>, ptr %v533, align 4
  %v535 = add i64 0, %v530
  %v536 = getelementptr inbounds float, ptr %v525, i64 %v535
  store <8 x float> %v534, ptr %v536, align 4
  %v537 = add nsw i64 %v526, 1
  br label %b87
b89:
  %v538 = add nsw i64 %v519, 1
  br label %b84
b86:
  %v539 = add nsw i64 %v499, 1
  br label %b79
b81:
  %v540 = add nsw i64 %v493, 1
  br label %b76
b78:
  %v541 = add nsw i64 %v488, 96
  br label %b73
b75:
  %v542 = icmp sgt i64 %v3, 1
  br i1 %v542, label %b90, label %b91
b90:
  %v543 = getelementptr inbounds i64, ptr %v1, i64 3
  %v544 = atomicrmw add ptr %v543, i64 1 acq_rel
  %v545 = mul i64 %v3, 4
  br label %b92
b92:
  %v546 = load atomic i64, ptr %v543 acquire, align 8
  %v547 = icmp slt i64 %v546, %v545
  br i1 %v547, label %b93, label %b94
b93:
  %v548 = call i32 @sched_yield()
  br label %b92
b94:
  br label %b91
b91:
  %v549 = getelementptr inbounds ptr, ptr %v0, i64 22
  %v550 = load ptr, ptr %v549, align 4
  %v551 = add i64 8, 1
  %v552 = sdiv i64 %v551, 2
  %v553 = add i64 %v2, 1
  %v554 = mul i64 %v552, %v2
  %v555 = sdiv i64 %v554, %v3
  %v556 = mul i64 %v555, 2
  %v557 = icmp slt i64 %v556, 8
  %v558 = select i1 %v557, i64 %v556, i64 8
  %v559 = mul i64 %v552, %v553
  %v560 = sdiv i64 %v559, %v3
  %v561 = mul i64 %v560, 2
  %v562 = icmp slt i64 %v561, 8
  %v563 = select i1 %v562, i64 %v561, i64 8
  %v564 = getelementptr inbounds float, ptr %v34, i64 0
  br label %b95
b95:
  %v565 = phi i64 [ %v558, %b91 ], [ %v573, %b100 ]
  %v566 = icmp slt i64 %v565, %v563
  br i1 %v566, label %b96, label %b97
b96:
  %v567 = mul i64 %v565, 8
  %v568 = getelementptr inbounds float, ptr %v564, i64 %v567
  br label %b98
b98:
  %v569 = phi i64 [ 0, %b96 ], [ %v572, %b99 ]
  %v570 = icmp slt i64 %v569, 8
  br i1 %v570, label %b99, label %b100
b99:
  %v571 = getelementptr inbounds float, ptr %v568, i64 %v569
  store float 0x0000000000000000, ptr %v571, align 4
  %v572 = add nsw i64 %v569, 1
  br label %b98
b100:
  %v573 = add nsw i64 %v565, 1
  br label %b95
b97:
  %v574 = mul i64 0, 8
  %v575 = getelementptr inbounds float, ptr %v52, i64 %v574
  %v576 = getelementptr inbounds float, ptr %v575, i64 0
  %v577 = mul i64 0, 8
  %v578 = getelementptr inbounds float, ptr %v10, i64 %v577
  %v579 = getelementptr inbounds float, ptr %v578, i64 0
  %v580 = mul i64 %v8, 1
  br label %b101
b101:
  %v581 = phi i64 [ 0, %b97 ], [ %v608, %b106 ]
  %v582 = icmp slt i64 %v581, %v580
  br i1 %v582, label %b102, label %b103
b102:
  %v583 = sub i64 %v580, %v581
  %v584 = icmp slt i64 %v583, 128
  %v585 = select i1 %v584, i64 %v583, i64 128
  br label %b104
b104:
  %v586 = phi i64 [ 0, %b102 ], [ %v607, %b109 ]
  %v587 = icmp slt i64 %v586, 8
  br i1 %v587, label %b105, label %b106
b105:
  %v588 = mul i64 %v581, 8
  %v589 = add i64 %v588, %v586
  %v590 = getelementptr inbounds float, ptr %v579, i64 %v589
  br label %b107
b107:
  %v591 = phi i64 [ %v558, %b105 ], [ %v606, %b108 ]
  %v592 = icmp slt i64 %v591, %v563
  br i1 %v592, label %b108, label %b109
b108:
  %v593 = sub i64 %v563, %v591
  %v594 = icmp slt i64 %v593, 2
  %v595 = select i1 %v594, i64 %v593, i64 2
  %v596 = mul i64 %v581, 8
  %v597 = add i64 %v596, %v591
  %v598 = getelementptr inbounds float, ptr %v576, i64 %v597
  %v599 = mul i64 %v591, 8
  %v600 = add i64 %v599, %v586
  %v601 = getelementptr inbounds float, ptr %v564, i64 %v600
  %v602 = sub i64 8, %v586
  %v603 = sub i64 %v595, 1
  %v604 = getelementptr inbounds ptr, ptr @table_outer_tail, i64 %v603
  %v605 = load ptr, ptr %v604, align 4
  call void %v605(ptr %v598, i64 8, ptr %v590, i64 8, i64 %v585, ptr %v601, i64 8, i64 %v602)
  %v606 = add nsw i64 %v591, 2
  br label %b107
b109:
  %v607 = add nsw i64 %v586, 32
  br label %b104
b106:
  %v608 = add nsw i64 %v581, 128
  br label %b101
b103:
  %v609 = icmp sgt i64 %v3, 1
  br i1 %v609, label %b110, label %b111
b110:
  %v610 = getelementptr inbounds i64, ptr %v1, i64 3
  %v611 = atomicrmw add ptr %v610, i64 1 acq_rel
  %v612 = mul i64 %v3, 5
  br label %b112
b112:
  %v613 = load atomic i64, ptr %v610 acquire, align 8
  %v614 = icmp slt i64 %v613, %v612
  br i1 %v614, label %b113, label %b114
b113:
  %v615 = call i32 @sched_yield()
  br label %b112
b114:
  br label %b111
b111:
  %v616 = add i64 8, 1
  %v617 = sdiv i64 %v616, 2
  %v618 = add i64 %v2, 1
  %v619 = mul i64 %v617, %v2
  %v620 = sdiv i64 %v619, %v3
  %v621 = mul i64 %v620, 2
  %v622 = icmp slt i64 %v621, 8
  %v623 = select i1 %v622, i64 %v621, i64 8
  %v624 = mul i64 %v617, %v618
  %v625 = sdiv i64 %v624, %v3
  %v626 = mul i64 %v625, 2
  %v627 = icmp slt i64 %v626, 8
  %v628 = select i1 %v627, i64 %v626, i64 8
  %v629 = getelementptr inbounds float, ptr %v36, i64 0
  br label %b115
b115:
  %v630 = phi i64 [ %v623, %b111 ], [ %v638, %b120 ]
  %v631 = icmp slt i64 %v630, %v628
  br i1 %v631, label %b116, label %b117
b116:
  %v632 = mul i64 %v630, 8
  %v633 = getelementptr inbounds float, ptr %v629, i64 %v632
  br label %b118
b118:
  %v634 = phi i64 [ 0, %b116 ], [ %v637, %b119 ]
  %v635 = icmp slt i64 %v634, 8
  br i1 %v635, label %b119, label %b120
b119:
  %v636 = getelementptr inbounds float, ptr %v633, i64 %v634
  store float 0x0000000000000000, ptr %v636, align 4
  %v637 = add nsw i64 %v634, 1
  br label %b118
b120:
  %v638 = add nsw i64 %v630, 1
  br label %b115
b117:
  %v639 = mul i64 0, 8
  %v640 = getelementptr inbounds float, ptr %v52, i64 %v639
  %v641 = getelementptr inbounds float, ptr %v640, i64 0
  %v642 = mul i64 1, %v7
  %v643 = add i64 0, %v642
  %v644 = mul i64 %v643, 8
  %v645 = getelementptr inbounds float, ptr %v26, i64 %v644
  %v646 = getelementptr inbounds float, ptr %v645, i64 0
  %v647 = mul i64 %v8, 1
  br label %b121
b121:
  %v648 = phi i64 [ 0, %b117 ], [ %v675, %b126 ]
  %v649 = icmp slt i64 %v648, %v647
  br i1 %v649, label %b122, label %b123
b122:
  %v650 = sub i64 %v647, %v648
  %v651 = icmp slt i64 %v650, 128
  %v652 = select i1 %v651, i64 %v650, i64 128
  br label %b124
b124:
  %v653 = phi i64 [ 0, %b122 ], [ %v674, %b129 ]
  %v654 = icmp slt i64 %v653, 8
  br i1 %v654, label %b125, label %b126
b125:
  %v655 = mul i64 %v648, 8
  %v656 = add i64 %v655, %v653
  %v657 = getelementptr inbounds float, ptr %v646, i64 %v656
  br label %b127
b127:
  %v658 = phi i64 [ %v623, %b125 ], [ %v673, %b128 ]
  %v659 = icmp slt i64 %v658, %v628
  br i1 %v659, label %b128, label %b129
b128:
  %v660 = sub i64 %v628, %v658
  %v661 = icmp slt i64 %v660, 2
  %v662 = select i1 %v661, i64 %v660, i64 2
  %v663 = mul i64 %v648, 8
  %v664 = add i64 %v663, %v658
  %v665 = getelementptr inbounds float, ptr %v641, i64 %v664
  %v666 = mul i64 %v658, 8
  %v667 = add i64 %v666, %v653
  %v668 = getelementptr inbounds float, ptr %v629, i64 %v667
  %v669 = sub i64 8, %v653
  %v670 = sub i64 %v662, 1
  %v671 = getelementptr inbounds ptr, ptr @table_outer_tail, i64 %v670
  %v672 = load ptr, ptr %v671, align 4
  call void %v672(ptr %v665, i64 8, ptr %v657, i64 8, i64 %v652, ptr %v668, i64 8, i64 %v669)
  %v673 = add nsw i64 %v658, 2
  br label %b127
b129:
  %v674 = add nsw i64 %v653, 32
  br label %b124
b126:
  %v675 = add nsw i64 %v648, 128
  br label %b121
b123:
  %v676 = icmp sgt i64 %v3, 1
  br i1 %v676, label %b130, label %b131
b130:
  %v677 = getelementptr inbounds i64, ptr %v1, i64 3
  %v678 = atomicrmw add ptr %v677, i64 1 acq_rel
  %v679 = mul i64 %v3, 6
  br label %b132
b132:
  %v680 = load atomic i64, ptr %v677 acquire, align 8
  %v681 = icmp slt i64 %v680, %v679
  br i1 %v681, label %b133, label %b134
b133:
  %v682 = call i32 @sched_yield()
  br label %b132
b134:
  br label %b131
b131:
  %v683 = icmp eq i64 %v2, 0
  br i1 %v683, label %b135, label %b136
b135:
  br label %b137
b137:
  %v684 = phi i64 [ 0, %b135 ], [ %v701, %b142 ]
  %v685 = phi <8 x float> [ splat (float 0x0000000000000000), %b135 ], [ %v700, %b142 ]
  %v686 = icmp slt i64 %v684, %v8
  br i1 %v686, label %b138, label %b139
b138:
  %v687 = add i64 %v684, 128
  %v688 = icmp slt i64 %v687, %v8
  %v689 = select i1 %v688, i64 %v687, i64 %v8
  br label %b140
b140:
  %v690 = phi i64 [ %v684, %b138 ], [ %v699, %b141 ]
  %v691 = phi <8 x float> [ splat (float 0x0000000000000000), %b138 ], [ %v698, %b141 ]
  %v692 = icmp slt i64 %v690, %v689
  br i1 %v692, label %b141, label %b142
b141:
  %v693 = mul i64 %v690, 8
  %v694 = getelementptr inbounds float, ptr %v52, i64 %v693
  %v695 = add i64 0, 0
  %v696 = getelementptr inbounds float, ptr %v694, i64 %v695
  %v697 = load <8 x float>, ptr %v696, align 4
  %v698 = fadd <8 x float> %v691, %v697
  %v699 = add nsw i64 %v690, 1
  br label %b140
b142:
  %v700 = fadd <8 x float> %v685, %v691
  %v701 = add nsw i64 %v684, 128
  br label %b137
b139:
  %v702 = add i64 0, 0
  %v703 = getelementptr inbounds float, ptr %v38, i64 %v702
  store <8 x float> %v685, ptr %v703, align 4
  br label %b136
b136:
  %v704 = icmp sgt i64 %v3, 1
  br i1 %v704, label %b143, label %b144
b143:
  %v705 = getelementptr inbounds i64, ptr %v1, i64 3
  %v706 = atomicrmw add ptr %v705, i64 1 acq_rel
  %v707 = mul i64 %v3, 7
  br label %b145
b145:
  %v708 = load atomic i64, ptr %v705 acquire, align 8
  %v709 = icmp slt i64 %v708, %v707
  br i1 %v709, label %b146, label %b147
b146:
  %v710 = call i32 @sched_yield()
  br label %b145
b147:
  br label %b144
b144:
  %v711 = add i64 8, 1
  %v712 = sdiv i64 %v711, 2
  %v713 = add i64 %v2, 1
  %v714 = mul i64 %v712, %v2
  %v715 = sdiv i64 %v714, %v3
  %v716 = mul i64 %v715, 2
  %v717 = icmp slt i64 %v716, 8
  %v718 = select i1 %v717, i64 %v716, i64 8
  %v719 = mul i64 %v712, %v713
  %v720 = sdiv i64 %v719, %v3
  %v721 = mul i64 %v720, 2
  %v722 = icmp slt i64 %v721, 8
  %v723 = select i1 %v722, i64 %v721, i64 8
  %v724 = getelementptr inbounds float, ptr %v40, i64 0
  br label %b148
b148:
  %v725 = phi i64 [ %v718, %b144 ], [ %v733, %b153 ]
  %v726 = icmp slt i64 %v725, %v723
  br i1 %v726, label %b149, label %b150
b149:
  %v727 = mul i64 %v725, 8
  %v728 = getelementptr inbounds float, ptr %v724, i64 %v727
  br label %b151
b151:
  %v729 = phi i64 [ 0, %b149 ], [ %v732, %b152 ]
  %v730 = icmp slt i64 %v729, 8
  br i1 %v730, label %b152, label %b153
b152:
  %v731 = getelementptr inbounds float, ptr %v728, i64 %v729
  store float 0x0000000000000000, ptr %v731, align 4
  %v732 = add nsw i64 %v729, 1
  br label %b151
b153:
  %v733 = add nsw i64 %v725, 1
  br label %b148
b150:
  %v734 = mul i64 0, 8
  %v735 = getelementptr inbounds float, ptr %v50, i64 %v734
  %v736 = getelementptr inbounds float, ptr %v735, i64 0
  %v737 = mul i64 0, 8
  %v738 = getelementptr inbounds float, ptr %v48, i64 %v737
  %v739 = getelementptr inbounds float, ptr %v738, i64 0
  %v740 = mul i64 %v8, 1
  br label %b154
b154:
  %v741 = phi i64 [ 0, %b150 ], [ %v768, %b159 ]
  %v742 = icmp slt i64 %v741, %v740
  br i1 %v742, label %b155, label %b156
b155:
  %v743 = sub i64 %v740, %v741
  %v744 = icmp slt i64 %v743, 128
  %v745 = select i1 %v744, i64 %v743, i64 128
  br label %b157
b157:
  %v746 = phi i64 [ 0, %b155 ], [ %v767, %b162 ]
  %v747 = icmp slt i64 %v746, 8
  br i1 %v747, label %b158, label %b159
b158:
  %v748 = mul i64 %v741, 8
  %v749 = add i64 %v748, %v746
  %v750 = getelementptr inbounds float, ptr %v739, i64 %v749
  br label %b160
b160:
  %v751 = phi i64 [ %v718, %b158 ], [ %v766, %b161 ]
  %v752 = icmp slt i64 %v751, %v723
  br i1 %v752, label %b161, label %b162
b161:
  %v753 = sub i64 %v723, %v751
  %v754 = icmp slt i64 %v753, 2
  %v755 = select i1 %v754, i64 %v753, i64 2
  %v756 = mul i64 %v741, 8
  %v757 = add i64 %v756, %v751
  %v758 = getelementptr inbounds float, ptr %v736, i64 %v757
  %v759 = mul i64 %v751, 8
  %v760 = add i64 %v759, %v746
  %v761 = getelementptr inbounds float, ptr %v724, i64 %v760
  %v762 = sub i64 8, %v746
  %v763 = sub i64 %v755, 1
  %v764 = getelementptr inbounds ptr, ptr @table_outer_tail, i64 %v763
  %v765 = load ptr, ptr %v764, align 4
  call void %v765(ptr %v758, i64 8, ptr %v750, i64 8, i64 %v745, ptr %v761, i64 8, i64 %v762)
  %v766 = add nsw i64 %v751, 2
  br label %b160
b162:
  %v767 = add nsw i64 %v746, 32
  br label %b157
b159:
  %v768 = add nsw i64 %v741, 128
  br label %b154
b156:
  %v769 = icmp sgt i64 %v3, 1
  br i1 %v769, label %b163, label %b164
b163:
  %v770 = getelementptr inbounds i64, ptr %v1, i64 3
  %v771 = atomicrmw add ptr %v770, i64 1 acq_rel
  %v772 = mul i64 %v3, 8
  br label %b165
b165:
  %v773 = load atomic i64, ptr %v770 acquire, align 8
  %v774 = icmp slt i64 %v773, %v772
  br i1 %v774, label %b166, label %b167
b166:
  %v775 = call i32 @sched_yield()
  br label %b165
b167:
  br label %b164
b164:
  %v776 = icmp eq i64 %v2, 0
  br i1 %v776, label %b168, label %b169
b168:
  br label %b170
b170:
  %v777 = phi i64 [ 0, %b168 ], [ %v794, %b175 ]
  %v778 = phi <8 x float> [ splat (float 0x0000000000000000), %b168 ], [ %v793, %b175 ]
  %v779 = icmp slt i64 %v777, %v8
  br i1 %v779, label %b171, label %b172
b171:
  %v780 = add i64 %v777, 128
  %v781 = icmp slt i64 %v780, %v8
  %v782 = select i1 %v781, i64 %v780, i64 %v8
  br label %b173
b173:
  %v783 = phi i64 [ %v777, %b171 ], [ %v792, %b174 ]
  %v784 = phi <8 x float> [ splat (float 0x0000000000000000), %b171 ], [ %v791, %b174 ]
  %v785 = icmp slt i64 %v783, %v782
  br i1 %v785, label %b174, label %b175
b174:
  %v786 = mul i64 %v783, 8
  %v787 = getelementptr inbounds float, ptr %v50, i64 %v786
  %v788 = add i64 0, 0
  %v789 = getelementptr inbounds float, ptr %v787, i64 %v788
  %v790 = load <8 x float>, ptr %v789, align 4
  %v791 = fadd <8 x float> %v784, %v790
  %v792 = add nsw i64 %v783, 1
  br label %b173
b175:
  %v793 = fadd <8 x float> %v778, %v784
  %v794 = add nsw i64 %v777, 128
  br label %b170
b172:
  %v795 = add i64 0, 0
  %v796 = getelementptr inbounds float, ptr %v42, i64 %v795
  store <8 x float> %v778, ptr %v796, align 4
  br label %b169
b169:
  %v797 = icmp sgt i64 %v3, 1
  br i1 %v797, label %b176, label %b177
b176:
  %v798 = getelementptr inbounds i64, ptr %v1, i64 3
  %v799 = atomicrmw add ptr %v798, i64 1 acq_rel
  %v800 = mul i64 %v3, 9
  br label %b178
b178:
  %v801 = load atomic i64, ptr %v798 acquire, align 8
  %v802 = icmp slt i64 %v801, %v800
  br i1 %v802, label %b179, label %b180
b179:
  %v803 = call i32 @sched_yield()
  br label %b178
b180:
  br label %b177
b177:
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
declare <8 x float> @llvm.fabs.v8f32(<8 x float>)
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>)
declare void @llvm.masked.store.v8f32.p0(<8 x float>, ptr, <8 x i1>)

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }
