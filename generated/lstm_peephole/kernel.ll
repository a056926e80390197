; generated from specs/lstm_peephole.yaml by `make generated`: do not edit
; lstm_peephole I=8 H=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_2x4of4_0 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x4of4_0, ptr @tile_2x4of4_0], align 8
@table_tile_2x1of4_0_1_2_3 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x1of4_0_1_2_3, ptr @tile_2x1of4_0_1_2_3], align 8
@table_tile_8x1of1_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0, ptr @tile_2x1of1_0, ptr @tile_3x1of1_0, ptr @tile_4x1of1_0, ptr @tile_5x1of1_0, ptr @tile_6x1of1_0, ptr @tile_7x1of1_0, ptr @tile_8x1of1_0], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v81 = alloca i64, i64 1, align 8
  %v1141 = alloca float, i64 64, align 4
  %v1225 = alloca float, i64 64, align 4
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
  %v61 = getelementptr inbounds i64, ptr %v1, i64 6
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 13
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 14
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 15
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds i64, ptr %v1, i64 18
  %v70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds i64, ptr %v1, i64 25
  %v72 = load i64, ptr %v71, align 8
  %v73 = getelementptr inbounds i64, ptr %v1, i64 28
  %v74 = load i64, ptr %v73, align 8
  %v75 = getelementptr inbounds i64, ptr %v1, i64 29
  %v76 = load i64, ptr %v75, align 8
  %v77 = getelementptr inbounds i64, ptr %v1, i64 30
  %v78 = load i64, ptr %v77, align 8
  %v79 = getelementptr inbounds i64, ptr %v1, i64 31
  %v80 = load i64, ptr %v79, align 8
  store i64 0, ptr %v81, align 8
  %v82 = getelementptr inbounds ptr, ptr %v0, i64 26
  %v83 = load ptr, ptr %v82, align 4
  %v84 = mul i64 %v2, 0
  %v85 = add i64 %v84, 512
  %v86 = getelementptr inbounds float, ptr %v83, i64 %v85
  %v87 = getelementptr inbounds i64, ptr %v1, i64 4
  %v88 = load i64, ptr %v87, align 8
  %v89 = icmp eq i64 %v88, 0
  br i1 %v89, label %b0, label %b1
b0:
  %v90 = icmp eq i64 %v2, 0
  br i1 %v90, label %b2, label %b3
b2:
  %v91 = add i64 0, 0
  %v92 = getelementptr inbounds float, ptr %v50, i64 %v91
  %v93 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v94 = shufflevector <8 x float> %v93, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v94, ptr %v92, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v95 = icmp sgt i64 %v3, 1
  br i1 %v95, label %b4, label %b5
b4:
  %v96 = getelementptr inbounds i64, ptr %v1, i64 3
  %v97 = atomicrmw add ptr %v96, i64 1 acq_rel
  %v98 = load i64, ptr %v81, align 8
  %v99 = add i64 %v98, 1
  store i64 %v99, ptr %v81, align 8
  %v100 = mul i64 %v3, %v99
  br label %b6
b6:
  %v101 = load atomic i64, ptr %v96 acquire, align 8
  %v102 = icmp slt i64 %v101, %v100
  br i1 %v102, label %b7, label %b8
b7:
  %v103 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v104 = getelementptr inbounds i64, ptr %v1, i64 4
  %v105 = load i64, ptr %v104, align 8
  %v106 = icmp eq i64 %v105, 0
  br i1 %v106, label %b9, label %b10
b9:
  %v107 = getelementptr inbounds i64, ptr %v1, i64 32
  %v108 = load i64, ptr %v107, align 8
  %v109 = icmp eq i64 %v108, 0
  br i1 %v109, label %b11, label %b12
b11:
  %v110 = add i64 %v7, 0
  %v111 = sdiv i64 %v110, 1
  %v112 = add i64 %v2, 1
  %v113 = mul i64 %v111, %v2
  %v114 = sdiv i64 %v113, %v3
  %v115 = mul i64 %v114, 1
  %v116 = icmp slt i64 %v115, %v7
  %v117 = select i1 %v116, i64 %v115, i64 %v7
  %v118 = mul i64 %v111, %v112
  %v119 = sdiv i64 %v118, %v3
  %v120 = mul i64 %v119, 1
  %v121 = icmp slt i64 %v120, %v7
  %v122 = select i1 %v121, i64 %v120, i64 %v7
  br label %b13
b13:
  %v123 = phi i64 [ %v117, %b11 ], [ %v134, %b14 ]
  %v124 = icmp slt i64 %v123, %v122
  br i1 %v124, label %b14, label %b15
b14:
  %v125 = and i64 0, %v66
  %v126 = mul i64 %v125, %v7
  %v127 = add i64 %v126, %v123
  %v128 = mul i64 %v127, 8
  %v129 = getelementptr inbounds float, ptr %v26, i64 %v128
  %v130 = add i64 0, 0
  %v131 = getelementptr inbounds float, ptr %v129, i64 %v130
  %v132 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v133 = shufflevector <8 x float> %v132, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v133, ptr %v131, align 4
  %v134 = add nsw i64 %v123, 1
  br label %b13
b15:
  br label %b12
b12:
  br label %b10
b10:
  %v135 = icmp sgt i64 %v3, 1
  br i1 %v135, label %b16, label %b17
b16:
  %v136 = getelementptr inbounds i64, ptr %v1, i64 3
  %v137 = atomicrmw add ptr %v136, i64 1 acq_rel
  %v138 = load i64, ptr %v81, align 8
  %v139 = add i64 %v138, 1
  store i64 %v139, ptr %v81, align 8
  %v140 = mul i64 %v3, %v139
  br label %b18
b18:
  %v141 = load atomic i64, ptr %v136 acquire, align 8
  %v142 = icmp slt i64 %v141, %v140
  br i1 %v142, label %b19, label %b20
b19:
  %v143 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v144 = getelementptr inbounds i64, ptr %v1, i64 4
  %v145 = load i64, ptr %v144, align 8
  %v146 = icmp eq i64 %v145, 0
  br i1 %v146, label %b21, label %b22
b21:
  %v147 = getelementptr inbounds i64, ptr %v1, i64 33
  %v148 = load i64, ptr %v147, align 8
  %v149 = icmp eq i64 %v148, 0
  br i1 %v149, label %b23, label %b24
b23:
  %v150 = add i64 %v7, 0
  %v151 = sdiv i64 %v150, 1
  %v152 = add i64 %v2, 1
  %v153 = mul i64 %v151, %v2
  %v154 = sdiv i64 %v153, %v3
  %v155 = mul i64 %v154, 1
  %v156 = icmp slt i64 %v155, %v7
  %v157 = select i1 %v156, i64 %v155, i64 %v7
  %v158 = mul i64 %v151, %v152
  %v159 = sdiv i64 %v158, %v3
  %v160 = mul i64 %v159, 1
  %v161 = icmp slt i64 %v160, %v7
  %v162 = select i1 %v161, i64 %v160, i64 %v7
  br label %b25
b25:
  %v163 = phi i64 [ %v157, %b23 ], [ %v174, %b26 ]
  %v164 = icmp slt i64 %v163, %v162
  br i1 %v164, label %b26, label %b27
b26:
  %v165 = and i64 0, %v68
  %v166 = mul i64 %v165, %v7
  %v167 = add i64 %v166, %v163
  %v168 = mul i64 %v167, 8
  %v169 = getelementptr inbounds float, ptr %v28, i64 %v168
  %v170 = add i64 0, 0
  %v171 = getelementptr inbounds float, ptr %v169, i64 %v170
  %v172 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v173 = shufflevector <8 x float> %v172, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v173, ptr %v171, align 4
  %v174 = add nsw i64 %v163, 1
  br label %b25
b27:
  br label %b24
b24:
  br label %b22
b22:
  %v175 = icmp sgt i64 %v3, 1
  br i1 %v175, label %b28, label %b29
b28:
  %v176 = getelementptr inbounds i64, ptr %v1, i64 3
  %v177 = atomicrmw add ptr %v176, i64 1 acq_rel
  %v178 = load i64, ptr %v81, align 8
  %v179 = add i64 %v178, 1
  store i64 %v179, ptr %v81, align 8
  %v180 = mul i64 %v3, %v179
  br label %b30
b30:
  %v181 = load atomic i64, ptr %v176 acquire, align 8
  %v182 = icmp slt i64 %v181, %v180
  br i1 %v182, label %b31, label %b32
b31:
  %v183 = call i32 @sched_yield()
  br label %b30
b32:
  br label %b29
b29:
  %v184 = getelementptr inbounds float, ptr %v83, i64 0
  %v185 = getelementptr inbounds i64, ptr %v1, i64 4
  %v186 = load i64, ptr %v185, align 8
  %v187 = icmp eq i64 %v186, 0
  br i1 %v187, label %b33, label %b34
b33:
  %v188 = add i64 1, 0
  %v189 = sdiv i64 %v188, 1
  %v190 = add i64 %v2, 1
  %v191 = mul i64 %v189, %v2
  %v192 = sdiv i64 %v191, %v3
  %v193 = mul i64 %v192, 1
  %v194 = icmp slt i64 %v193, 1
  %v195 = select i1 %v194, i64 %v193, i64 1
  %v196 = mul i64 %v189, %v190
  %v197 = sdiv i64 %v196, %v3
  %v198 = mul i64 %v197, 1
  %v199 = icmp slt i64 %v198, 1
  %v200 = select i1 %v199, i64 %v198, i64 1
  %v201 = icmp slt i64 %v200, 1
  %v202 = select i1 %v201, i64 %v200, i64 1
  br label %b35
b35:
  %v203 = phi i64 [ %v195, %b33 ], [ %v648, %b86 ]
  %v204 = icmp slt i64 %v203, %v202
  br i1 %v204, label %b36, label %b37
b36:
  %v205 = mul i64 %v203, 256
  %v206 = mul i64 %v203, 32
  %v207 = add i64 %v205, 0
  %v208 = add i64 %v206, 0
  %v209 = getelementptr inbounds float, ptr %v184, i64 %v207
  %v210 = sub i64 32, %v208
  %v211 = icmp slt i64 %v210, 0
  %v212 = select i1 %v211, i64 0, i64 %v210
  %v213 = icmp ult i64 %v212, 8
  %v214 = select i1 %v213, i64 %v212, i64 8
  %v215 = trunc i64 %v214 to i32
  %v216 = insertelement <8 x i32> poison, i32 %v215, i64 0
  %v217 = shufflevector <8 x i32> %v216, <8 x i32> poison, <8 x i32> zeroinitializer
  %v218 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v217
  %v219 = mul i64 %v208, 8
  %v220 = add i64 0, %v219
  %v221 = getelementptr inbounds float, ptr %v12, i64 %v220
  %v222 = icmp sge i64 %v212, 8
  br i1 %v222, label %b38, label %b39
b38:
  br label %b40
b40:
  %v223 = phi i64 [ 0, %b38 ], [ %v297, %b41 ]
  %v224 = icmp slt i64 %v223, 8
  br i1 %v224, label %b41, label %b42
b41:
  %v225 = add i64 %v223, 0
  %v226 = getelementptr inbounds float, ptr %v221, i64 %v225
  %v227 = load <8 x float>, ptr %v226, align 4
  %v228 = add i64 %v223, 8
  %v229 = getelementptr inbounds float, ptr %v221, i64 %v228
  %v230 = load <8 x float>, ptr %v229, align 4
  %v231 = add i64 %v223, 16
  %v232 = getelementptr inbounds float, ptr %v221, i64 %v231
  %v233 = load <8 x float>, ptr %v232, align 4
  %v234 = add i64 %v223, 24
  %v235 = getelementptr inbounds float, ptr %v221, i64 %v234
  %v236 = load <8 x float>, ptr %v235, align 4
  %v237 = add i64 %v223, 32
  %v238 = getelementptr inbounds float, ptr %v221, i64 %v237
  %v239 = load <8 x float>, ptr %v238, align 4
  %v240 = add i64 %v223, 40
  %v241 = getelementptr inbounds float, ptr %v221, i64 %v240
  %v242 = load <8 x float>, ptr %v241, align 4
  %v243 = add i64 %v223, 48
  %v244 = getelementptr inbounds float, ptr %v221, i64 %v243
  %v245 = load <8 x float>, ptr %v244, align 4
  %v246 = add i64 %v223, 56
  %v247 = getelementptr inbounds float, ptr %v221, i64 %v246
  %v248 = load <8 x float>, ptr %v247, align 4
  %v249 = shufflevector <8 x float> %v227, <8 x float> %v239, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v250 = shufflevector <8 x float> %v227, <8 x float> %v239, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v251 = shufflevector <8 x float> %v230, <8 x float> %v242, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v252 = shufflevector <8 x float> %v230, <8 x float> %v242, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v253 = shufflevector <8 x float> %v233, <8 x float> %v245, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v254 = shufflevector <8 x float> %v233, <8 x float> %v245, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v255 = shufflevector <8 x float> %v236, <8 x float> %v248, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v256 = shufflevector <8 x float> %v236, <8 x float> %v248, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v257 = shufflevector <8 x float> %v249, <8 x float> %v253, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v258 = shufflevector <8 x float> %v249, <8 x float> %v253, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v259 = shufflevector <8 x float> %v251, <8 x float> %v255, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v260 = shufflevector <8 x float> %v251, <8 x float> %v255, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v261 = shufflevector <8 x float> %v250, <8 x float> %v254, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v262 = shufflevector <8 x float> %v250, <8 x float> %v254, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v263 = shufflevector <8 x float> %v252, <8 x float> %v256, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v264 = shufflevector <8 x float> %v252, <8 x float> %v256, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v265 = shufflevector <8 x float> %v257, <8 x float> %v259, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v266 = shufflevector <8 x float> %v257, <8 x float> %v259, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v267 = shufflevector <8 x float> %v258, <8 x float> %v260, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v268 = shufflevector <8 x float> %v258, <8 x float> %v260, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v269 = shufflevector <8 x float> %v261, <8 x float> %v263, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v270 = shufflevector <8 x float> %v261, <8 x float> %v263, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v271 = shufflevector <8 x float> %v262, <8 x float> %v264, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v272 = shufflevector <8 x float> %v262, <8 x float> %v264, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v273 = add i64 %v223, 0
  %v274 = mul i64 %v273, 32
  %v275 = getelementptr inbounds float, ptr %v209, i64 %v274
  store <8 x float> %v265, ptr %v275, align 4
  %v276 = add i64 %v223, 1
  %v277 = mul i64 %v276, 32
  %v278 = getelementptr inbounds float, ptr %v209, i64 %v277
  store <8 x float> %v266, ptr %v278, align 4
  %v279 = add i64 %v223, 2
  %v280 = mul i64 %v279, 32
  %v281 = getelementptr inbounds float, ptr %v209, i64 %v280
  store <8 x float> %v267, ptr %v281, align 4
  %v282 = add i64 %v223, 3
  %v283 = mul i64 %v282, 32
  %v284 = getelementptr inbounds float, ptr %v209, i64 %v283
  store <8 x float> %v268, ptr %v284, align 4
  %v285 = add i64 %v223, 4
  %v286 = mul i64 %v285, 32
  %v287 = getelementptr inbounds float, ptr %v209, i64 %v286
  store <8 x float> %v269, ptr %v287, align 4
  %v288 = add i64 %v223, 5
  %v289 = mul i64 %v288, 32
  %v290 = getelementptr inbounds float, ptr %v209, i64 %v289
  store <8 x float> %v270, ptr %v290, align 4
  %v291 = add i64 %v223, 6
  %v292 = mul i64 %v291, 32
  %v293 = getelementptr inbounds float, ptr %v209, i64 %v292
  store <8 x float> %v271, ptr %v293, align 4
  %v294 = add i64 %v223, 7
  %v295 = mul i64 %v294, 32
  %v296 = getelementptr inbounds float, ptr %v209, i64 %v295
  store <8 x float> %v272, ptr %v296, align 4
  %v297 = add nsw i64 %v223, 8
  br label %b40
b42:
  br label %b43
b43:
  %v298 = phi i64 [ 8, %b42 ], [ %v306, %b44 ]
  %v299 = icmp slt i64 %v298, 8
  br i1 %v299, label %b44, label %b45
b44:
  %v300 = mul i64 %v298, 1
  %v301 = getelementptr inbounds float, ptr %v221, i64 %v300
  %v302 = getelementptr float, ptr %v301, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v303 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v302, <8 x i1> %v218, <8 x float> zeroinitializer)
  %v304 = mul i64 %v298, 32
  %v305 = getelementptr inbounds float, ptr %v209, i64 %v304
  store <8 x float> %v303, ptr %v305, align 4
  %v306 = add nsw i64 %v298, 1
  br label %b43
b45:
  br label %b39
b39:
  %v307 = icmp slt i64 %v212, 8
  br i1 %v307, label %b46, label %b47
b46:
  br label %b48
b48:
  %v308 = phi i64 [ 0, %b46 ], [ %v316, %b49 ]
  %v309 = icmp slt i64 %v308, 8
  br i1 %v309, label %b49, label %b50
b49:
  %v310 = mul i64 %v308, 1
  %v311 = getelementptr inbounds float, ptr %v221, i64 %v310
  %v312 = getelementptr float, ptr %v311, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v313 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v312, <8 x i1> %v218, <8 x float> zeroinitializer)
  %v314 = mul i64 %v308, 32
  %v315 = getelementptr inbounds float, ptr %v209, i64 %v314
  store <8 x float> %v313, ptr %v315, align 4
  %v316 = add nsw i64 %v308, 1
  br label %b48
b50:
  br label %b47
b47:
  %v317 = add i64 %v205, 8
  %v318 = add i64 %v206, 8
  %v319 = getelementptr inbounds float, ptr %v184, i64 %v317
  %v320 = sub i64 32, %v318
  %v321 = icmp slt i64 %v320, 0
  %v322 = select i1 %v321, i64 0, i64 %v320
  %v323 = icmp ult i64 %v322, 8
  %v324 = select i1 %v323, i64 %v322, i64 8
  %v325 = trunc i64 %v324 to i32
  %v326 = insertelement <8 x i32> poison, i32 %v325, i64 0
  %v327 = shufflevector <8 x i32> %v326, <8 x i32> poison, <8 x i32> zeroinitializer
  %v328 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v327
  %v329 = mul i64 %v318, 8
  %v330 = add i64 0, %v329
  %v331 = getelementptr inbounds float, ptr %v12, i64 %v330
  %v332 = icmp sge i64 %v322, 8
  br i1 %v332, label %b51, label %b52
b51:
  br label %b53
b53:
  %v333 = phi i64 [ 0, %b51 ], [ %v407, %b54 ]
  %v334 = icmp slt i64 %v333, 8
  br i1 %v334, label %b54, label %b55
b54:
  %v335 = add i64 %v333, 0
  %v336 = getelementptr inbounds float, ptr %v331, i64 %v335
  %v337 = load <8 x float>, ptr %v336, align 4
  %v338 = add i64 %v333, 8
  %v339 = getelementptr inbounds float, ptr %v331, i64 %v338
  %v340 = load <8 x float>, ptr %v339, align 4
  %v341 = add i64 %v333, 16
  %v342 = getelementptr inbounds float, ptr %v331, i64 %v341
  %v343 = load <8 x float>, ptr %v342, align 4
  %v344 = add i64 %v333, 24
  %v345 = getelementptr inbounds float, ptr %v331, i64 %v344
  %v346 = load <8 x float>, ptr %v345, align 4
  %v347 = add i64 %v333, 32
  %v348 = getelementptr inbounds float, ptr %v331, i64 %v347
  %v349 = load <8 x float>, ptr %v348, align 4
  %v350 = add i64 %v333, 40
  %v351 = getelementptr inbounds float, ptr %v331, i64 %v350
  %v352 = load <8 x float>, ptr %v351, align 4
  %v353 = add i64 %v333, 48
  %v354 = getelementptr inbounds float, ptr %v331, i64 %v353
  %v355 = load <8 x float>, ptr %v354, align 4
  %v356 = add i64 %v333, 56
  %v357 = getelementptr inbounds float, ptr %v331, i64 %v356
  %v358 = load <8 x float>, ptr %v357, align 4
  %v359 = shufflevector <8 x float> %v337, <8 x float> %v349, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v360 = shufflevector <8 x float> %v337, <8 x float> %v349, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v361 = shufflevector <8 x float> %v340, <8 x float> %v352, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v362 = shufflevector <8 x float> %v340, <8 x float> %v352, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v363 = shufflevector <8 x float> %v343, <8 x float> %v355, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v364 = shufflevector <8 x float> %v343, <8 x float> %v355, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v365 = shufflevector <8 x float> %v346, <8 x float> %v358, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v366 = shufflevector <8 x float> %v346, <8 x float> %v358, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v367 = shufflevector <8 x float> %v359, <8 x float> %v363, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v368 = shufflevector <8 x float> %v359, <8 x float> %v363, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v369 = shufflevector <8 x float> %v361, <8 x float> %v365, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v370 = shufflevector <8 x float> %v361, <8 x float> %v365, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v371 = shufflevector <8 x float> %v360, <8 x float> %v364, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v372 = shufflevector <8 x float> %v360, <8 x float> %v364, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v373 = shufflevector <8 x float> %v362, <8 x float> %v366, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v374 = shufflevector <8 x float> %v362, <8 x float> %v366, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v375 = shufflevector <8 x float> %v367, <8 x float> %v369, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v376 = shufflevector <8 x float> %v367, <8 x float> %v369, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v377 = shufflevector <8 x float> %v368, <8 x float> %v370, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v378 = shufflevector <8 x float> %v368, <8 x float> %v370, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v379 = shufflevector <8 x float> %v371, <8 x float> %v373, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v380 = shufflevector <8 x float> %v371, <8 x float> %v373, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v381 = shufflevector <8 x float> %v372, <8 x float> %v374, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v382 = shufflevector <8 x float> %v372, <8 x float> %v374, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v383 = add i64 %v333, 0
  %v384 = mul i64 %v383, 32
  %v385 = getelementptr inbounds float, ptr %v319, i64 %v384
  store <8 x float> %v375, ptr %v385, align 4
  %v386 = add i64 %v333, 1
  %v387 = mul i64 %v386, 32
  %v388 = getelementptr inbounds float, ptr %v319, i64 %v387
  store <8 x float> %v376, ptr %v388, align 4
  %v389 = add i64 %v333, 2
  %v390 = mul i64 %v389, 32
  %v391 = getelementptr inbounds float, ptr %v319, i64 %v390
  store <8 x float> %v377, ptr %v391, align 4
  %v392 = add i64 %v333, 3
  %v393 = mul i64 %v392, 32
  %v394 = getelementptr inbounds float, ptr %v319, i64 %v393
  store <8 x float> %v378, ptr %v394, align 4
  %v395 = add i64 %v333, 4
  %v396 = mul i64 %v395, 32
  %v397 = getelementptr inbounds float, ptr %v319, i64 %v396
  store <8 x float> %v379, ptr %v397, align 4
  %v398 = add i64 %v333, 5
  %v399 = mul i64 %v398, 32
  %v400 = getelementptr inbounds float, ptr %v319, i64 %v399
  store <8 x float> %v380, ptr %v400, align 4
  %v401 = add i64 %v333, 6
  %v402 = mul i64 %v401, 32
  %v403 = getelementptr inbounds float, ptr %v319, i64 %v402
  store <8 x float> %v381, ptr %v403, align 4
  %v404 = add i64 %v333, 7
  %v405 = mul i64 %v404, 32
  %v406 = getelementptr inbounds float, ptr %v319, i64 %v405
  store <8 x float> %v382, ptr %v406, align 4
  %v407 = add nsw i64 %v333, 8
  br label %b53
b55:
  br label %b56
b56:
  %v408 = phi i64 [ 8, %b55 ], [ %v416, %b57 ]
  %v409 = icmp slt i64 %v408, 8
  br i1 %v409, label %b57, label %b58
b57:
  %v410 = mul i64 %v408, 1
  %v411 = getelementptr inbounds float, ptr %v331, i64 %v410
  %v412 = getelementptr float, ptr %v411, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v413 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v412, <8 x i1> %v328, <8 x float> zeroinitializer)
  %v414 = mul i64 %v408, 32
  %v415 = getelementptr inbounds float, ptr %v319, i64 %v414
  store <8 x float> %v413, ptr %v415, align 4
  %v416 = add nsw i64 %v408, 1
  br label %b56
b58:
  br label %b52
b52:
  %v417 = icmp slt i64 %v322, 8
  br i1 %v417, label %b59, label %b60
b59:
  br label %b61
b61:
  %v418 = phi i64 [ 0, %b59 ], [ %v426, %b62 ]
  %v419 = icmp slt i64 %v418, 8
  br i1 %v419, label %b62, label %b63
b62:
  %v420 = mul i64 %v418, 1
  %v421 = getelementptr inbounds float, ptr %v331, i64 %v420
  %v422 = getelementptr float, ptr %v421, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v423 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v422, <8 x i1> %v328, <8 x float> zeroinitializer)
  %v424 = mul i64 %v418, 32
  %v425 = getelementptr inbounds float, ptr %v319, i64 %v424
  store <8 x float> %v423, ptr %v425, align 4
  %v426 = add nsw i64 %v418, 1
  br label %b61
b63:
  br label %b60
b60:
  %v427 = add i64 %v205, 16
  %v428 = add i64 %v206, 16
  %v429 = getelementptr inbounds float, ptr %v184, i64 %v427
  %v430 = sub i64 32, %v428
  %v431 = icmp slt i64 %v430, 0
  %v432 = select i1 %v431, i64 0, i64 %v430
  %v433 = icmp ult i64 %v432, 8
  %v434 = select i1 %v433, i64 %v432, i64 8
  %v435 = trunc i64 %v434 to i32
  %v436 = insertelement <8 x i32> poison, i32 %v435, i64 0
  %v437 = shufflevector <8 x i32> %v436, <8 x i32> poison, <8 x i32> zeroinitializer
  %v438 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v437
  %v439 = mul i64 %v428, 8
  %v440 = add i64 0, %v439
  %v441 = getelementptr inbounds float, ptr %v12, i64 %v440
  %v442 = icmp sge i64 %v432, 8
  br i1 %v442, label %b64, label %b65
b64:
  br label %b66
b66:
  %v443 = phi i64 [ 0, %b64 ], [ %v517, %b67 ]
  %v444 = icmp slt i64 %v443, 8
  br i1 %v444, label %b67, label %b68
b67:
  %v445 = add i64 %v443, 0
  %v446 = getelementptr inbounds float, ptr %v441, i64 %v445
  %v447 = load <8 x float>, ptr %v446, align 4
  %v448 = add i64 %v443, 8
  %v449 = getelementptr inbounds float, ptr %v441, i64 %v448
  %v450 = load <8 x float>, ptr %v449, align 4
  %v451 = add i64 %v443, 16
  %v452 = getelementptr inbounds float, ptr %v441, i64 %v451
  %v453 = load <8 x float>, ptr %v452, align 4
  %v454 = add i64 %v443, 24
  %v455 = getelementptr inbounds float, ptr %v441, i64 %v454
  %v456 = load <8 x float>, ptr %v455, align 4
  %v457 = add i64 %v443, 32
  %v458 = getelementptr inbounds float, ptr %v441, i64 %v457
  %v459 = load <8 x float>, ptr %v458, align 4
  %v460 = add i64 %v443, 40
  %v461 = getelementptr inbounds float, ptr %v441, i64 %v460
  %v462 = load <8 x float>, ptr %v461, align 4
  %v463 = add i64 %v443, 48
  %v464 = getelementptr inbounds float, ptr %v441, i64 %v463
  %v465 = load <8 x float>, ptr %v464, align 4
  %v466 = add i64 %v443, 56
  %v467 = getelementptr inbounds float, ptr %v441, i64 %v466
  %v468 = load <8 x float>, ptr %v467, align 4
  %v469 = shufflevector <8 x float> %v447, <8 x float> %v459, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v470 = shufflevector <8 x float> %v447, <8 x float> %v459, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v471 = shufflevector <8 x float> %v450, <8 x float> %v462, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v472 = shufflevector <8 x float> %v450, <8 x float> %v462, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v473 = shufflevector <8 x float> %v453, <8 x float> %v465, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v474 = shufflevector <8 x float> %v453, <8 x float> %v465, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v475 = shufflevector <8 x float> %v456, <8 x float> %v468, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v476 = shufflevector <8 x float> %v456, <8 x float> %v468, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v477 = shufflevector <8 x float> %v469, <8 x float> %v473, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v478 = shufflevector <8 x float> %v469, <8 x float> %v473, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v479 = shufflevector <8 x float> %v471, <8 x float> %v475, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v480 = shufflevector <8 x float> %v471, <8 x float> %v475, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v481 = shufflevector <8 x float> %v470, <8 x float> %v474, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v482 = shufflevector <8 x float> %v470, <8 x float> %v474, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v483 = shufflevector <8 x float> %v472, <8 x float> %v476, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v484 = shufflevector <8 x float> %v472, <8 x float> %v476, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v485 = shufflevector <8 x float> %v477, <8 x float> %v479, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v486 = shufflevector <8 x float> %v477, <8 x float> %v479, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v487 = shufflevector <8 x float> %v478, <8 x float> %v480, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v488 = shufflevector <8 x float> %v478, <8 x float> %v480, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v489 = shufflevector <8 x float> %v481, <8 x float> %v483, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v490 = shufflevector <8 x float> %v481, <8 x float> %v483, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v491 = shufflevector <8 x float> %v482, <8 x float> %v484, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v492 = shufflevector <8 x float> %v482, <8 x float> %v484, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v493 = add i64 %v443, 0
  %v494 = mul i64 %v493, 32
  %v495 = getelementptr inbounds float, ptr %v429, i64 %v494
  store <8 x float> %v485, ptr %v495, align 4
  %v496 = add i64 %v443, 1
  %v497 = mul i64 %v496, 32
  %v498 = getelementptr inbounds float, ptr %v429, i64 %v497
  store <8 x float> %v486, ptr %v498, align 4
  %v499 = add i64 %v443, 2
  %v500 = mul i64 %v499, 32
  %v501 = getelementptr inbounds float, ptr %v429, i64 %v500
  store <8 x float> %v487, ptr %v501, align 4
  %v502 = add i64 %v443, 3
  %v503 = mul i64 %v502, 32
  %v504 = getelementptr inbounds float, ptr %v429, i64 %v503
  store <8 x float> %v488, ptr %v504, align 4
  %v505 = add i64 %v443, 4
  %v506 = mul i64 %v505, 32
  %v507 = getelementptr inbounds float, ptr %v429, i64 %v506
  store <8 x float> %v489, ptr %v507, align 4
  %v508 = add i64 %v443, 5
  %v509 = mul i64 %v508, 32
  %v510 = getelementptr inbounds float, ptr %v429, i64 %v509
  store <8 x float> %v490, ptr %v510, align 4
  %v511 = add i64 %v443, 6
  %v512 = mul i64 %v511, 32
  %v513 = getelementptr inbounds float, ptr %v429, i64 %v512
  store <8 x float> %v491, ptr %v513, align 4
  %v514 = add i64 %v443, 7
  %v515 = mul i64 %v514, 32
  %v516 = getelementptr inbounds float, ptr %v429, i64 %v515
  store <8 x float> %v492, ptr %v516, align 4
  %v517 = add nsw i64 %v443, 8
  br label %b66
b68:
  br label %b69
b69:
  %v518 = phi i64 [ 8, %b68 ], [ %v526, %b70 ]
  %v519 = icmp slt i64 %v518, 8
  br i1 %v519, label %b70, label %b71
b70:
  %v520 = mul i64 %v518, 1
  %v521 = getelementptr inbounds float, ptr %v441, i64 %v520
  %v522 = getelementptr float, ptr %v521, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v523 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v522, <8 x i1> %v438, <8 x float> zeroinitializer)
  %v524 = mul i64 %v518, 32
  %v525 = getelementptr inbounds float, ptr %v429, i64 %v524
  store <8 x float> %v523, ptr %v525, align 4
  %v526 = add nsw i64 %v518, 1
  br label %b69
b71:
  br label %b65
b65:
  %v527 = icmp slt i64 %v432, 8
  br i1 %v527, label %b72, label %b73
b72:
  br label %b74
b74:
  %v528 = phi i64 [ 0, %b72 ], [ %v536, %b75 ]
  %v529 = icmp slt i64 %v528, 8
  br i1 %v529, label %b75, label %b76
b75:
  %v530 = mul i64 %v528, 1
  %v531 = getelementptr inbounds float, ptr %v441, i64 %v530
  %v532 = getelementptr float, ptr %v531, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v533 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v532, <8 x i1> %v438, <8 x float> zeroinitializer)
  %v534 = mul i64 %v528, 32
  %v535 = getelementptr inbounds float, ptr %v429, i64 %v534
  store <8 x float> %v533, ptr %v535, align 4
  %v536 = add nsw i64 %v528, 1
  br label %b74
b76:
  br label %b73
b73:
  %v537 = add i64 %v205, 24
  %v538 = add i64 %v206, 24
  %v539 = getelementptr inbounds float, ptr %v184, i64 %v537
  %v540 = sub i64 32, %v538
  %v541 = icmp slt i64 %v540, 0
  %v542 = select i1 %v541, i64 0, i64 %v540
  %v543 = icmp ult i64 %v542, 8
  %v544 = select i1 %v543, i64 %v542, i64 8
  %v545 = trunc i64 %v544 to i32
  %v546 = insertelement <8 x i32> poison, i32 %v545, i64 0
  %v547 = shufflevector <8 x i32> %v546, <8 x i32> poison, <8 x i32> zeroinitializer
  %v548 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v547
  %v549 = mul i64 %v538, 8
  %v550 = add i64 0, %v549
  %v551 = getelementptr inbounds float, ptr %v12, i64 %v550
  %v552 = icmp sge i64 %v542, 8
  br i1 %v552, label %b77, label %b78
b77:
  br label %b79
b79:
  %v553 = phi i64 [ 0, %b77 ], [ %v627, %b80 ]
  %v554 = icmp slt i64 %v553, 8
  br i1 %v554, label %b80, label %b81
b80:
  %v555 = add i64 %v553, 0
  %v556 = getelementptr inbounds float, ptr %v551, i64 %v555
  %v557 = load <8 x float>, ptr %v556, align 4
  %v558 = add i64 %v553, 8
  %v559 = getelementptr inbounds float, ptr %v551, i64 %v558
  %v560 = load <8 x float>, ptr %v559, align 4
  %v561 = add i64 %v553, 16
  %v562 = getelementptr inbounds float, ptr %v551, i64 %v561
  %v563 = load <8 x float>, ptr %v562, align 4
  %v564 = add i64 %v553, 24
  %v565 = getelementptr inbounds float, ptr %v551, i64 %v564
  %v566 = load <8 x float>, ptr %v565, align 4
  %v567 = add i64 %v553, 32
  %v568 = getelementptr inbounds float, ptr %v551, i64 %v567
  %v569 = load <8 x float>, ptr %v568, align 4
  %v570 = add i64 %v553, 40
  %v571 = getelementptr inbounds float, ptr %v551, i64 %v570
  %v572 = load <8 x float>, ptr %v571, align 4
  %v573 = add i64 %v553, 48
  %v574 = getelementptr inbounds float, ptr %v551, i64 %v573
  %v575 = load <8 x float>, ptr %v574, align 4
  %v576 = add i64 %v553, 56
  %v577 = getelementptr inbounds float, ptr %v551, i64 %v576
  %v578 = load <8 x float>, ptr %v577, align 4
  %v579 = shufflevector <8 x float> %v557, <8 x float> %v569, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v580 = shufflevector <8 x float> %v557, <8 x float> %v569, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v581 = shufflevector <8 x float> %v560, <8 x float> %v572, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v582 = shufflevector <8 x float> %v560, <8 x float> %v572, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v583 = shufflevector <8 x float> %v563, <8 x float> %v575, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v584 = shufflevector <8 x float> %v563, <8 x float> %v575, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v585 = shufflevector <8 x float> %v566, <8 x float> %v578, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v586 = shufflevector <8 x float> %v566, <8 x float> %v578, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v587 = shufflevector <8 x float> %v579, <8 x float> %v583, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v588 = shufflevector <8 x float> %v579, <8 x float> %v583, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v589 = shufflevector <8 x float> %v581, <8 x float> %v585, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v590 = shufflevector <8 x float> %v581, <8 x float> %v585, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v591 = shufflevector <8 x float> %v580, <8 x float> %v584, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v592 = shufflevector <8 x float> %v580, <8 x float> %v584, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v593 = shufflevector <8 x float> %v582, <8 x float> %v586, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v594 = shufflevector <8 x float> %v582, <8 x float> %v586, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v595 = shufflevector <8 x float> %v587, <8 x float> %v589, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v596 = shufflevector <8 x float> %v587, <8 x float> %v589, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v597 = shufflevector <8 x float> %v588, <8 x float> %v590, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v598 = shufflevector <8 x float> %v588, <8 x float> %v590, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v599 = shufflevector <8 x float> %v591, <8 x float> %v593, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v600 = shufflevector <8 x float> %v591, <8 x float> %v593, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v601 = shufflevector <8 x float> %v592, <8 x float> %v594, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v602 = shufflevector <8 x float> %v592, <8 x float> %v594, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v603 = add i64 %v553, 0
  %v604 = mul i64 %v603, 32
  %v605 = getelementptr inbounds float, ptr %v539, i64 %v604
  store <8 x float> %v595, ptr %v605, align 4
  %v606 = add i64 %v553, 1
  %v607 = mul i64 %v606, 32
  %v608 = getelementptr inbounds float, ptr %v539, i64 %v607
  store <8 x float> %v596, ptr %v608, align 4
  %v609 = add i64 %v553, 2
  %v610 = mul i64 %v609, 32
  %v611 = getelementptr inbounds float, ptr %v539, i64 %v610
  store <8 x float> %v597, ptr %v611, align 4
  %v612 = add i64 %v553, 3
  %v613 = mul i64 %v612, 32
  %v614 = getelementptr inbounds float, ptr %v539, i64 %v613
  store <8 x float> %v598, ptr %v614, align 4
  %v615 = add i64 %v553, 4
  %v616 = mul i64 %v615, 32
  %v617 = getelementptr inbounds float, ptr %v539, i64 %v616
  store <8 x float> %v599, ptr %v617, align 4
  %v618 = add i64 %v553, 5
  %v619 = mul i64 %v618, 32
  %v620 = getelementptr inbounds float, ptr %v539, i64 %v619
  store <8 x float> %v600, ptr %v620, align 4
  %v621 = add i64 %v553, 6
  %v622 = mul i64 %v621, 32
  %v623 = getelementptr inbounds float, ptr %v539, i64 %v622
  store <8 x float> %v601, ptr %v623, align 4
  %v624 = add i64 %v553, 7
  %v625 = mul i64 %v624, 32
  %v626 = getelementptr inbounds float, ptr %v539, i64 %v625
  store <8 x float> %v602, ptr %v626, align 4
  %v627 = add nsw i64 %v553, 8
  br label %b79
b81:
  br label %b82
b82:
  %v628 = phi i64 [ 8, %b81 ], [ %v636, %b83 ]
  %v629 = icmp slt i64 %v628, 8
  br i1 %v629, label %b83, label %b84
b83:
  %v630 = mul i64 %v628, 1
  %v631 = getelementptr inbounds float, ptr %v551, i64 %v630
  %v632 = getelementptr float, ptr %v631, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v633 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v632, <8 x i1> %v548, <8 x float> zeroinitializer)
  %v634 = mul i64 %v628, 32
  %v635 = getelementptr inbounds float, ptr %v539, i64 %v634
  store <8 x float> %v633, ptr %v635, align 4
  %v636 = add nsw i64 %v628, 1
  br label %b82
b84:
  br label %b78
b78:
  %v637 = icmp slt i64 %v542, 8
  br i1 %v637, label %b85, label %b86
b85:
  br label %b87
b87:
  %v638 = phi i64 [ 0, %b85 ], [ %v646, %b88 ]
  %v639 = icmp slt i64 %v638, 8
  br i1 %v639, label %b88, label %b89
b88:
  %v640 = mul i64 %v638, 1
  %v641 = getelementptr inbounds float, ptr %v551, i64 %v640
  %v642 = getelementptr float, ptr %v641, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v643 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v642, <8 x i1> %v548, <8 x float> zeroinitializer)
  %v644 = mul i64 %v638, 32
  %v645 = getelementptr inbounds float, ptr %v539, i64 %v644
  store <8 x float> %v643, ptr %v645, align 4
  %v646 = add nsw i64 %v638, 1
  br label %b87
b89:
  br label %b86
b86:
  %v647 = add i64 %v205, 256
  %v648 = add nsw i64 %v203, 1
  br label %b35
b37:
  br label %b34
b34:
  %v649 = icmp sgt i64 %v3, 1
  br i1 %v649, label %b90, label %b91
b90:
  %v650 = getelementptr inbounds i64, ptr %v1, i64 3
  %v651 = atomicrmw add ptr %v650, i64 1 acq_rel
  %v652 = load i64, ptr %v81, align 8
  %v653 = add i64 %v652, 1
  store i64 %v653, ptr %v81, align 8
  %v654 = mul i64 %v3, %v653
  br label %b92
b92:
  %v655 = load atomic i64, ptr %v650 acquire, align 8
  %v656 = icmp slt i64 %v655, %v654
  br i1 %v656, label %b93, label %b94
b93:
  %v657 = call i32 @sched_yield()
  br label %b92
b94:
  br label %b91
b91:
  %v658 = getelementptr inbounds float, ptr %v83, i64 256
  %v659 = getelementptr inbounds i64, ptr %v1, i64 4
  %v660 = load i64, ptr %v659, align 8
  %v661 = icmp eq i64 %v660, 0
  br i1 %v661, label %b95, label %b96
b95:
  %v662 = add i64 1, 0
  %v663 = sdiv i64 %v662, 1
  %v664 = add i64 %v2, 1
  %v665 = mul i64 %v663, %v2
  %v666 = sdiv i64 %v665, %v3
  %v667 = mul i64 %v666, 1
  %v668 = icmp slt i64 %v667, 1
  %v669 = select i1 %v668, i64 %v667, i64 1
  %v670 = mul i64 %v663, %v664
  %v671 = sdiv i64 %v670, %v3
  %v672 = mul i64 %v671, 1
  %v673 = icmp slt i64 %v672, 1
  %v674 = select i1 %v673, i64 %v672, i64 1
  %v675 = icmp slt i64 %v674, 1
  %v676 = select i1 %v675, i64 %v674, i64 1
  br label %b97
b97:
  %v677 = phi i64 [ %v669, %b95 ], [ %v1122, %b148 ]
  %v678 = icmp slt i64 %v677, %v676
  br i1 %v678, label %b98, label %b99
b98:
  %v679 = mul i64 %v677, 256
  %v680 = mul i64 %v677, 8
  %v681 = add i64 %v679, 0
  %v682 = add i64 %v680, 0
  %v683 = getelementptr inbounds float, ptr %v658, i64 %v681
  %v684 = sub i64 8, %v682
  %v685 = icmp slt i64 %v684, 0
  %v686 = select i1 %v685, i64 0, i64 %v684
  %v687 = icmp ult i64 %v686, 8
  %v688 = select i1 %v687, i64 %v686, i64 8
  %v689 = trunc i64 %v688 to i32
  %v690 = insertelement <8 x i32> poison, i32 %v689, i64 0
  %v691 = shufflevector <8 x i32> %v690, <8 x i32> poison, <8 x i32> zeroinitializer
  %v692 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v691
  %v693 = mul i64 %v682, 8
  %v694 = add i64 64, %v693
  %v695 = getelementptr inbounds float, ptr %v14, i64 %v694
  %v696 = icmp sge i64 %v686, 8
  br i1 %v696, label %b100, label %b101
b100:
  br label %b102
b102:
  %v697 = phi i64 [ 0, %b100 ], [ %v771, %b103 ]
  %v698 = icmp slt i64 %v697, 8
  br i1 %v698, label %b103, label %b104
b103:
  %v699 = add i64 %v697, 0
  %v700 = getelementptr inbounds float, ptr %v695, i64 %v699
  %v701 = load <8 x float>, ptr %v700, align 4
  %v702 = add i64 %v697, 8
  %v703 = getelementptr inbounds float, ptr %v695, i64 %v702
  %v704 = load <8 x float>, ptr %v703, align 4
  %v705 = add i64 %v697, 16
  %v706 = getelementptr inbounds float, ptr %v695, i64 %v705
  %v707 = load <8 x float>, ptr %v706, align 4
  %v708 = add i64 %v697, 24
  %v709 = getelementptr inbounds float, ptr %v695, i64 %v708
  %v710 = load <8 x float>, ptr %v709, align 4
  %v711 = add i64 %v697, 32
  %v712 = getelementptr inbounds float, ptr %v695, i64 %v711
  %v713 = load <8 x float>, ptr %v712, align 4
  %v714 = add i64 %v697, 40
  %v715 = getelementptr inbounds float, ptr %v695, i64 %v714
  %v716 = load <8 x float>, ptr %v715, align 4
  %v717 = add i64 %v697, 48
  %v718 = getelementptr inbounds float, ptr %v695, i64 %v717
  %v719 = load <8 x float>, ptr %v718, align 4
  %v720 = add i64 %v697, 56
  %v721 = getelementptr inbounds float, ptr %v695, i64 %v720
  %v722 = load <8 x float>, ptr %v721, align 4
  %v723 = shufflevector <8 x float> %v701, <8 x float> %v713, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v724 = shufflevector <8 x float> %v701, <8 x float> %v713, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v725 = shufflevector <8 x float> %v704, <8 x float> %v716, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v726 = shufflevector <8 x float> %v704, <8 x float> %v716, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v727 = shufflevector <8 x float> %v707, <8 x float> %v719, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v728 = shufflevector <8 x float> %v707, <8 x float> %v719, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v729 = shufflevector <8 x float> %v710, <8 x float> %v722, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v730 = shufflevector <8 x float> %v710, <8 x float> %v722, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v731 = shufflevector <8 x float> %v723, <8 x float> %v727, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v732 = shufflevector <8 x float> %v723, <8 x float> %v727, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v733 = shufflevector <8 x float> %v725, <8 x float> %v729, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v734 = shufflevector <8 x float> %v725, <8 x float> %v729, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v735 = shufflevector <8 x float> %v724, <8 x float> %v728, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v736 = shufflevector <8 x float> %v724, <8 x float> %v728, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v737 = shufflevector <8 x float> %v726, <8 x float> %v730, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v738 = shufflevector <8 x float> %v726, <8 x float> %v730, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v739 = shufflevector <8 x float> %v731, <8 x float> %v733, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v740 = shufflevector <8 x float> %v731, <8 x float> %v733, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v741 = shufflevector <8 x float> %v732, <8 x float> %v734, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v742 = shufflevector <8 x float> %v732, <8 x float> %v734, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v743 = shufflevector <8 x float> %v735, <8 x float> %v737, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v744 = shufflevector <8 x float> %v735, <8 x float> %v737, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v745 = shufflevector <8 x float> %v736, <8 x float> %v738, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v746 = shufflevector <8 x float> %v736, <8 x float> %v738, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v747 = add i64 %v697, 0
  %v748 = mul i64 %v747, 32
  %v749 = getelementptr inbounds float, ptr %v683, i64 %v748
  store <8 x float> %v739, ptr %v749, align 4
  %v750 = add i64 %v697, 1
  %v751 = mul i64 %v750, 32
  %v752 = getelementptr inbounds float, ptr %v683, i64 %v751
  store <8 x float> %v740, ptr %v752, align 4
  %v753 = add i64 %v697, 2
  %v754 = mul i64 %v753, 32
  %v755 = getelementptr inbounds float, ptr %v683, i64 %v754
  store <8 x float> %v741, ptr %v755, align 4
  %v756 = add i64 %v697, 3
  %v757 = mul i64 %v756, 32
  %v758 = getelementptr inbounds float, ptr %v683, i64 %v757
  store <8 x float> %v742, ptr %v758, align 4
  %v759 = add i64 %v697, 4
  %v760 = mul i64 %v759, 32
  %v761 = getelementptr inbounds float, ptr %v683, i64 %v760
  store <8 x float> %v743, ptr %v761, align 4
  %v762 = add i64 %v697, 5
  %v763 = mul i64 %v762, 32
  %v764 = getelementptr inbounds float, ptr %v683, i64 %v763
  store <8 x float> %v744, ptr %v764, align 4
  %v765 = add i64 %v697, 6
  %v766 = mul i64 %v765, 32
  %v767 = getelementptr inbounds float, ptr %v683, i64 %v766
  store <8 x float> %v745, ptr %v767, align 4
  %v768 = add i64 %v697, 7
  %v769 = mul i64 %v768, 32
  %v770 = getelementptr inbounds float, ptr %v683, i64 %v769
  store <8 x float> %v746, ptr %v770, align 4
  %v771 = add nsw i64 %v697, 8
  br label %b102
b104:
  br label %b105
b105:
  %v772 = phi i64 [ 8, %b104 ], [ %v780, %b106 ]
  %v773 = icmp slt i64 %v772, 8
  br i1 %v773, label %b106, label %b107
b106:
  %v774 = mul i64 %v772, 1
  %v775 = getelementptr inbounds float, ptr %v695, i64 %v774
  %v776 = getelementptr float, ptr %v775, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v777 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v776, <8 x i1> %v692, <8 x float> zeroinitializer)
  %v778 = mul i64 %v772, 32
  %v779 = getelementptr inbounds float, ptr %v683, i64 %v778
  store <8 x float> %v777, ptr %v779, align 4
  %v780 = add nsw i64 %v772, 1
  br label %b105
b107:
  br label %b101
b101:
  %v781 = icmp slt i64 %v686, 8
  br i1 %v781, label %b108, label %b109
b108:
  br label %b110
b110:
  %v782 = phi i64 [ 0, %b108 ], [ %v790, %b111 ]
  %v783 = icmp slt i64 %v782, 8
  br i1 %v783, label %b111, label %b112
b111:
  %v784 = mul i64 %v782, 1
  %v785 = getelementptr inbounds float, ptr %v695, i64 %v784
  %v786 = getelementptr float, ptr %v785, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v787 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v786, <8 x i1> %v692, <8 x float> zeroinitializer)
  %v788 = mul i64 %v782, 32
  %v789 = getelementptr inbounds float, ptr %v683, i64 %v788
  store <8 x float> %v787, ptr %v789, align 4
  %v790 = add nsw i64 %v782, 1
  br label %b110
b112:
  br label %b109
b109:
  %v791 = add i64 %v679, 8
  %v792 = add i64 %v680, 0
  %v793 = getelementptr inbounds float, ptr %v658, i64 %v791
  %v794 = sub i64 8, %v792
  %v795 = icmp slt i64 %v794, 0
  %v796 = select i1 %v795, i64 0, i64 %v794
  %v797 = icmp ult i64 %v796, 8
  %v798 = select i1 %v797, i64 %v796, i64 8
  %v799 = trunc i64 %v798 to i32
  %v800 = insertelement <8 x i32> poison, i32 %v799, i64 0
  %v801 = shufflevector <8 x i32> %v800, <8 x i32> poison, <8 x i32> zeroinitializer
  %v802 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v801
  %v803 = mul i64 %v792, 8
  %v804 = add i64 0, %v803
  %v805 = getelementptr inbounds float, ptr %v14, i64 %v804
  %v806 = icmp sge i64 %v796, 8
  br i1 %v806, label %b113, label %b114
b113:
  br label %b115
b115:
  %v807 = phi i64 [ 0, %b113 ], [ %v881, %b116 ]
  %v808 = icmp slt i64 %v807, 8
  br i1 %v808, label %b116, label %b117
b116:
  %v809 = add i64 %v807, 0
  %v810 = getelementptr inbounds float, ptr %v805, i64 %v809
  %v811 = load <8 x float>, ptr %v810, align 4
  %v812 = add i64 %v807, 8
  %v813 = getelementptr inbounds float, ptr %v805, i64 %v812
  %v814 = load <8 x float>, ptr %v813, align 4
  %v815 = add i64 %v807, 16
  %v816 = getelementptr inbounds float, ptr %v805, i64 %v815
  %v817 = load <8 x float>, ptr %v816, align 4
  %v818 = add i64 %v807, 24
  %v819 = getelementptr inbounds float, ptr %v805, i64 %v818
  %v820 = load <8 x float>, ptr %v819, align 4
  %v821 = add i64 %v807, 32
  %v822 = getelementptr inbounds float, ptr %v805, i64 %v821
  %v823 = load <8 x float>, ptr %v822, align 4
  %v824 = add i64 %v807, 40
  %v825 = getelementptr inbounds float, ptr %v805, i64 %v824
  %v826 = load <8 x float>, ptr %v825, align 4
  %v827 = add i64 %v807, 48
  %v828 = getelementptr inbounds float, ptr %v805, i64 %v827
  %v829 = load <8 x float>, ptr %v828, align 4
  %v830 = add i64 %v807, 56
  %v831 = getelementptr inbounds float, ptr %v805, i64 %v830
  %v832 = load <8 x float>, ptr %v831, align 4
  %v833 = shufflevector <8 x float> %v811, <8 x float> %v823, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v834 = shufflevector <8 x float> %v811, <8 x float> %v823, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v835 = shufflevector <8 x float> %v814, <8 x float> %v826, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v836 = shufflevector <8 x float> %v814, <8 x float> %v826, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v837 = shufflevector <8 x float> %v817, <8 x float> %v829, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v838 = shufflevector <8 x float> %v817, <8 x float> %v829, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v839 = shufflevector <8 x float> %v820, <8 x float> %v832, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v840 = shufflevector <8 x float> %v820, <8 x float> %v832, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v841 = shufflevector <8 x float> %v833, <8 x float> %v837, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v842 = shufflevector <8 x float> %v833, <8 x float> %v837, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v843 = shufflevector <8 x float> %v835, <8 x float> %v839, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v844 = shufflevector <8 x float> %v835, <8 x float> %v839, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v845 = shufflevector <8 x float> %v834, <8 x float> %v838, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v846 = shufflevector <8 x float> %v834, <8 x float> %v838, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v847 = shufflevector <8 x float> %v836, <8 x float> %v840, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v848 = shufflevector <8 x float> %v836, <8 x float> %v840, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v849 = shufflevector <8 x float> %v841, <8 x float> %v843, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v850 = shufflevector <8 x float> %v841, <8 x float> %v843, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v851 = shufflevector <8 x float> %v842, <8 x float> %v844, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v852 = shufflevector <8 x float> %v842, <8 x float> %v844, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v853 = shufflevector <8 x float> %v845, <8 x float> %v847, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v854 = shufflevector <8 x float> %v845, <8 x float> %v847, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v855 = shufflevector <8 x float> %v846, <8 x float> %v848, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v856 = shufflevector <8 x float> %v846, <8 x float> %v848, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v857 = add i64 %v807, 0
  %v858 = mul i64 %v857, 32
  %v859 = getelementptr inbounds float, ptr %v793, i64 %v858
  store <8 x float> %v849, ptr %v859, align 4
  %v860 = add i64 %v807, 1
  %v861 = mul i64 %v860, 32
  %v862 = getelementptr inbounds float, ptr %v793, i64 %v861
  store <8 x float> %v850, ptr %v862, align 4
  %v863 = add i64 %v807, 2
  %v864 = mul i64 %v863, 32
  %v865 = getelementptr inbounds float, ptr %v793, i64 %v864
  store <8 x float> %v851, ptr %v865, align 4
  %v866 = add i64 %v807, 3
  %v867 = mul i64 %v866, 32
  %v868 = getelementptr inbounds float, ptr %v793, i64 %v867
  store <8 x float> %v852, ptr %v868, align 4
  %v869 = add i64 %v807, 4
  %v870 = mul i64 %v869, 32
  %v871 = getelementptr inbounds float, ptr %v793, i64 %v870
  store <8 x float> %v853, ptr %v871, align 4
  %v872 = add i64 %v807, 5
  %v873 = mul i64 %v872, 32
  %v874 = getelementptr inbounds float, ptr %v793, i64 %v873
  store <8 x float> %v854, ptr %v874, align 4
  %v875 = add i64 %v807, 6
  %v876 = mul i64 %v875, 32
  %v877 = getelementptr inbounds float, ptr %v793, i64 %v876
  store <8 x float> %v855, ptr %v877, align 4
  %v878 = add i64 %v807, 7
  %v879 = mul i64 %v878, 32
  %v880 = getelementptr inbounds float, ptr %v793, i64 %v879
  store <8 x float> %v856, ptr %v880, align 4
  %v881 = add nsw i64 %v807, 8
  br label %b115
b117:
  br label %b118
b118:
  %v882 = phi i64 [ 8, %b117 ], [ %v890, %b119 ]
  %v883 = icmp slt i64 %v882, 8
  br i1 %v883, label %b119, label %b120
b119:
  %v884 = mul i64 %v882, 1
  %v885 = getelementptr inbounds float, ptr %v805, i64 %v884
  %v886 = getelementptr float, ptr %v885, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v887 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v886, <8 x i1> %v802, <8 x float> zeroinitializer)
  %v888 = mul i64 %v882, 32
  %v889 = getelementptr inbounds float, ptr %v793, i64 %v888
  store <8 x float> %v887, ptr %v889, align 4
  %v890 = add nsw i64 %v882, 1
  br label %b118
b120:
  br label %b114
b114:
  %v891 = icmp slt i64 %v796, 8
  br i1 %v891, label %b121, label %b122
b121:
  br label %b123
b123:
  %v892 = phi i64 [ 0, %b121 ], [ %v900, %b124 ]
  %v893 = icmp slt i64 %v892, 8
  br i1 %v893, label %b124, label %b125
b124:
  %v894 = mul i64 %v892, 1
  %v895 = getelementptr inbounds float, ptr %v805, i64 %v894
  %v896 = getelementptr float, ptr %v895, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v897 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v896, <8 x i1> %v802, <8 x float> zeroinitializer)
  %v898 = mul i64 %v892, 32
  %v899 = getelementptr inbounds float, ptr %v793, i64 %v898
  store <8 x float> %v897, ptr %v899, align 4
  %v900 = add nsw i64 %v892, 1
  br label %b123
b125:
  br label %b122
b122:
  %v901 = add i64 %v679, 16
  %v902 = add i64 %v680, 0
  %v903 = getelementptr inbounds float, ptr %v658, i64 %v901
  %v904 = sub i64 8, %v902
  %v905 = icmp slt i64 %v904, 0
  %v906 = select i1 %v905, i64 0, i64 %v904
  %v907 = icmp ult i64 %v906, 8
  %v908 = select i1 %v907, i64 %v906, i64 8
  %v909 = trunc i64 %v908 to i32
  %v910 = insertelement <8 x i32> poison, i32 %v909, i64 0
  %v911 = shufflevector <8 x i32> %v910, <8 x i32> poison, <8 x i32> zeroinitializer
  %v912 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v911
  %v913 = mul i64 %v902, 8
  %v914 = add i64 128, %v913
  %v915 = getelementptr inbounds float, ptr %v14, i64 %v914
  %v916 = icmp sge i64 %v906, 8
  br i1 %v916, label %b126, label %b127
b126:
  br label %b128
b128:
  %v917 = phi i64 [ 0, %b126 ], [ %v991, %b129 ]
  %v918 = icmp slt i64 %v917, 8
  br i1 %v918, label %b129, label %b130
b129:
  %v919 = add i64 %v917, 0
  %v920 = getelementptr inbounds float, ptr %v915, i64 %v919
  %v921 = load <8 x float>, ptr %v920, align 4
  %v922 = add i64 %v917, 8
  %v923 = getelementptr inbounds float, ptr %v915, i64 %v922
  %v924 = load <8 x float>, ptr %v923, align 4
  %v925 = add i64 %v917, 16
  %v926 = getelementptr inbounds float, ptr %v915, i64 %v925
  %v927 = load <8 x float>, ptr %v926, align 4
  %v928 = add i64 %v917, 24
  %v929 = getelementptr inbounds float, ptr %v915, i64 %v928
  %v930 = load <8 x float>, ptr %v929, align 4
  %v931 = add i64 %v917, 32
  %v932 = getelementptr inbounds float, ptr %v915, i64 %v931
  %v933 = load <8 x float>, ptr %v932, align 4
  %v934 = add i64 %v917, 40
  %v935 = getelementptr inbounds float, ptr %v915, i64 %v934
  %v936 = load <8 x float>, ptr %v935, align 4
  %v937 = add i64 %v917, 48
  %v938 = getelementptr inbounds float, ptr %v915, i64 %v937
  %v939 = load <8 x float>, ptr %v938, align 4
  %v940 = add i64 %v917, 56
  %v941 = getelementptr inbounds float, ptr %v915, i64 %v940
  %v942 = load <8 x float>, ptr %v941, align 4
  %v943 = shufflevector <8 x float> %v921, <8 x float> %v933, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v944 = shufflevector <8 x float> %v921, <8 x float> %v933, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v945 = shufflevector <8 x float> %v924, <8 x float> %v936, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v946 = shufflevector <8 x float> %v924, <8 x float> %v936, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v947 = shufflevector <8 x float> %v927, <8 x float> %v939, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v948 = shufflevector <8 x float> %v927, <8 x float> %v939, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v949 = shufflevector <8 x float> %v930, <8 x float> %v942, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v950 = shufflevector <8 x float> %v930, <8 x float> %v942, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v951 = shufflevector <8 x float> %v943, <8 x float> %v947, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v952 = shufflevector <8 x float> %v943, <8 x float> %v947, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v953 = shufflevector <8 x float> %v945, <8 x float> %v949, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v954 = shufflevector <8 x float> %v945, <8 x float> %v949, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v955 = shufflevector <8 x float> %v944, <8 x float> %v948, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v956 = shufflevector <8 x float> %v944, <8 x float> %v948, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v957 = shufflevector <8 x float> %v946, <8 x float> %v950, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v958 = shufflevector <8 x float> %v946, <8 x float> %v950, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v959 = shufflevector <8 x float> %v951, <8 x float> %v953, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v960 = shufflevector <8 x float> %v951, <8 x float> %v953, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v961 = shufflevector <8 x float> %v952, <8 x float> %v954, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v962 = shufflevector <8 x float> %v952, <8 x float> %v954, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v963 = shufflevector <8 x float> %v955, <8 x float> %v957, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v964 = shufflevector <8 x float> %v955, <8 x float> %v957, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v965 = shufflevector <8 x float> %v956, <8 x float> %v958, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v966 = shufflevector <8 x float> %v956, <8 x float> %v958, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v967 = add i64 %v917, 0
  %v968 = mul i64 %v967, 32
  %v969 = getelementptr inbounds float, ptr %v903, i64 %v968
  store <8 x float> %v959, ptr %v969, align 4
  %v970 = add i64 %v917, 1
  %v971 = mul i64 %v970, 32
  %v972 = getelementptr inbounds float, ptr %v903, i64 %v971
  store <8 x float> %v960, ptr %v972, align 4
  %v973 = add i64 %v917, 2
  %v974 = mul i64 %v973, 32
  %v975 = getelementptr inbounds float, ptr %v903, i64 %v974
  store <8 x float> %v961, ptr %v975, align 4
  %v976 = add i64 %v917, 3
  %v977 = mul i64 %v976, 32
  %v978 = getelementptr inbounds float, ptr %v903, i64 %v977
  store <8 x float> %v962, ptr %v978, align 4
  %v979 = add i64 %v917, 4
  %v980 = mul i64 %v979, 32
  %v981 = getelementptr inbounds float, ptr %v903, i64 %v980
  store <8 x float> %v963, ptr %v981, align 4
  %v982 = add i64 %v917, 5
  %v983 = mul i64 %v982, 32
  %v984 = getelementptr inbounds float, ptr %v903, i64 %v983
  store <8 x float> %v964, ptr %v984, align 4
  %v985 = add i64 %v917, 6
  %v986 = mul i64 %v985, 32
  %v987 = getelementptr inbounds float, ptr %v903, i64 %v986
  store <8 x float> %v965, ptr %v987, align 4
  %v988 = add i64 %v917, 7
  %v989 = mul i64 %v988, 32
  %v990 = getelementptr inbounds float, ptr %v903, i64 %v989
  store <8 x float> %v966, ptr %v990, align 4
  %v991 = add nsw i64 %v917, 8
  br label %b128
b130:
  br label %b131
b131:
  %v992 = phi i64 [ 8, %b130 ], [ %v1000, %b132 ]
  %v993 = icmp slt i64 %v992, 8
  br i1 %v993, label %b132, label %b133
b132:
  %v994 = mul i64 %v992, 1
  %v995 = getelementptr inbounds float, ptr %v915, i64 %v994
  %v996 = getelementptr float, ptr %v995, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v997 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v996, <8 x i1> %v912, <8 x float> zeroinitializer)
  %v998 = mul i64 %v992, 32
  %v999 = getelementptr inbounds float, ptr %v903, i64 %v998
  store <8 x float> %v997, ptr %v999, align 4
  %v1000 = add nsw i64 %v992, 1
  br label %b131
b133:
  br label %b127
b127:
  %v1001 = icmp slt i64 %v906, 8
  br i1 %v1001, label %b134, label %b135
b134:
  br label %b136
b136:
  %v1002 = phi i64 [ 0, %b134 ], [ %v1010, %b137 ]
  %v1003 = icmp slt i64 %v1002, 8
  br i1 %v1003, label %b137, label %b138
b137:
  %v1004 = mul i64 %v1002, 1
  %v1005 = getelementptr inbounds float, ptr %v915, i64 %v1004
  %v1006 = getelementptr float, ptr %v1005, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1007 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1006, <8 x i1> %v912, <8 x float> zeroinitializer)
  %v1008 = mul i64 %v1002, 32
  %v1009 = getelementptr inbounds float, ptr %v903, i64 %v1008
  store <8 x float> %v1007, ptr %v1009, align 4
  %v1010 = add nsw i64 %v1002, 1
  br label %b136
b138:
  br label %b135
b135:
  %v1011 = add i64 %v679, 24
  %v1012 = add i64 %v680, 0
  %v1013 = getelementptr inbounds float, ptr %v658, i64 %v1011
  %v1014 = sub i64 8, %v1012
  %v1015 = icmp slt i64 %v1014, 0
  %v1016 = select i1 %v1015, i64 0, i64 %v1014
  %v1017 = icmp ult i64 %v1016, 8
  %v1018 = select i1 %v1017, i64 %v1016, i64 8
  %v1019 = trunc i64 %v1018 to i32
  %v1020 = insertelement <8 x i32> poison, i32 %v1019, i64 0
  %v1021 = shufflevector <8 x i32> %v1020, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1022 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1021
  %v1023 = mul i64 %v1012, 8
  %v1024 = add i64 192, %v1023
  %v1025 = getelementptr inbounds float, ptr %v14, i64 %v1024
  %v1026 = icmp sge i64 %v1016, 8
  br i1 %v1026, label %b139, label %b140
b139:
  br label %b141
b141:
  %v1027 = phi i64 [ 0, %b139 ], [ %v1101, %b142 ]
  %v1028 = icmp slt i64 %v1027, 8
  br i1 %v1028, label %b142, label %b143
b142:
  %v1029 = add i64 %v1027, 0
  %v1030 = getelementptr inbounds float, ptr %v1025, i64 %v1029
  %v1031 = load <8 x float>, ptr %v1030, align 4
  %v1032 = add i64 %v1027, 8
  %v1033 = getelementptr inbounds float, ptr %v1025, i64 %v1032
  %v1034 = load <8 x float>, ptr %v1033, align 4
  %v1035 = add i64 %v1027, 16
  %v1036 = getelementptr inbounds float, ptr %v1025, i64 %v1035
  %v1037 = load <8 x float>, ptr %v1036, align 4
  %v1038 = add i64 %v1027, 24
  %v1039 = getelementptr inbounds float, ptr %v1025, i64 %v1038
  %v1040 = load <8 x float>, ptr %v1039, align 4
  %v1041 = add i64 %v1027, 32
  %v1042 = getelementptr inbounds float, ptr %v1025, i64 %v1041
  %v1043 = load <8 x float>, ptr %v1042, align 4
  %v1044 = add i64 %v1027, 40
  %v1045 = getelementptr inbounds float, ptr %v1025, i64 %v1044
  %v1046 = load <8 x float>, ptr %v1045, align 4
  %v1047 = add i64 %v1027, 48
  %v1048 = getelementptr inbounds float, ptr %v1025, i64 %v1047
  %v1049 = load <8 x float>, ptr %v1048, align 4
  %v1050 = add i64 %v1027, 56
  %v1051 = getelementptr inbounds float, ptr %v1025, i64 %v1050
  %v1052 = load <8 x float>, ptr %v1051, align 4
  %v1053 = shufflevector <8 x float> %v1031, <8 x float> %v1043, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1054 = shufflevector <8 x float> %v1031, <8 x float> %v1043, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1055 = shufflevector <8 x float> %v1034, <8 x float> %v1046, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1056 = shufflevector <8 x float> %v1034, <8 x float> %v1046, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1057 = shufflevector <8 x float> %v1037, <8 x float> %v1049, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1058 = shufflevector <8 x float> %v1037, <8 x float> %v1049, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1059 = shufflevector <8 x float> %v1040, <8 x float> %v1052, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1060 = shufflevector <8 x float> %v1040, <8 x float> %v1052, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1061 = shufflevector <8 x float> %v1053, <8 x float> %v1057, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1062 = shufflevector <8 x float> %v1053, <8 x float> %v1057, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1063 = shufflevector <8 x float> %v1055, <8 x float> %v1059, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1064 = shufflevector <8 x float> %v1055, <8 x float> %v1059, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1065 = shufflevector <8 x float> %v1054, <8 x float> %v1058, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1066 = shufflevector <8 x float> %v1054, <8 x float> %v1058, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1067 = shufflevector <8 x float> %v1056, <8 x float> %v1060, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1068 = shufflevector <8 x float> %v1056, <8 x float> %v1060, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1069 = shufflevector <8 x float> %v1061, <8 x float> %v1063, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1070 = shufflevector <8 x float> %v1061, <8 x float> %v1063, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1071 = shufflevector <8 x float> %v1062, <8 x float> %v1064, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1072 = shufflevector <8 x float> %v1062, <8 x float> %v1064, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1073 = shufflevector <8 x float> %v1065, <8 x float> %v1067, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1074 = shufflevector <8 x float> %v1065, <8 x float> %v1067, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1075 = shufflevector <8 x float> %v1066, <8 x float> %v1068, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1076 = shufflevector <8 x float> %v1066, <8 x float> %v1068, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1077 = add i64 %v1027, 0
  %v1078 = mul i64 %v1077, 32
  %v1079 = getelementptr inbounds float, ptr %v1013, i64 %v1078
  store <8 x float> %v1069, ptr %v1079, align 4
  %v1080 = add i64 %v1027, 1
  %v1081 = mul i64 %v1080, 32
  %v1082 = getelementptr inbounds float, ptr %v1013, i64 %v1081
  store <8 x float> %v1070, ptr %v1082, align 4
  %v1083 = add i64 %v1027, 2
  %v1084 = mul i64 %v1083, 32
  %v1085 = getelementptr inbounds float, ptr %v1013, i64 %v1084
  store <8 x float> %v1071, ptr %v1085, align 4
  %v1086 = add i64 %v1027, 3
  %v1087 = mul i64 %v1086, 32
  %v1088 = getelementptr inbounds float, ptr %v1013, i64 %v1087
  store <8 x float> %v1072, ptr %v1088, align 4
  %v1089 = add i64 %v1027, 4
  %v1090 = mul i64 %v1089, 32
  %v1091 = getelementptr inbounds float, ptr %v1013, i64 %v1090
  store <8 x float> %v1073, ptr %v1091, align 4
  %v1092 = add i64 %v1027, 5
  %v1093 = mul i64 %v1092, 32
  %v1094 = getelementptr inbounds float, ptr %v1013, i64 %v1093
  store <8 x float> %v1074, ptr %v1094, align 4
  %v1095 = add i64 %v1027, 6
  %v1096 = mul i64 %v1095, 32
  %v1097 = getelementptr inbounds float, ptr %v1013, i64 %v1096
  store <8 x float> %v1075, ptr %v1097, align 4
  %v1098 = add i64 %v1027, 7
  %v1099 = mul i64 %v1098, 32
  %v1100 = getelementptr inbounds float, ptr %v1013, i64 %v1099
  store <8 x float> %v1076, ptr %v1100, align 4
  %v1101 = add nsw i64 %v1027, 8
  br label %b141
b143:
  br label %b144
b144:
  %v1102 = phi i64 [ 8, %b143 ], [ %v1110, %b145 ]
  %v1103 = icmp slt i64 %v1102, 8
  br i1 %v1103, label %b145, label %b146
b145:
  %v1104 = mul i64 %v1102, 1
  %v1105 = getelementptr inbounds float, ptr %v1025, i64 %v1104
  %v1106 = getelementptr float, ptr %v1105, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1107 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1106, <8 x i1> %v1022, <8 x float> zeroinitializer)
  %v1108 = mul i64 %v1102, 32
  %v1109 = getelementptr inbounds float, ptr %v1013, i64 %v1108
  store <8 x float> %v1107, ptr %v1109, align 4
  %v1110 = add nsw i64 %v1102, 1
  br label %b144
b146:
  br label %b140
b140:
  %v1111 = icmp slt i64 %v1016, 8
  br i1 %v1111, label %b147, label %b148
b147:
  br label %b149
b149:
  %v1112 = phi i64 [ 0, %b147 ], [ %v1120, %b150 ]
  %v1113 = icmp slt i64 %v1112, 8
  br i1 %v1113, label %b150, label %b151
b150:
  %v1114 = mul i64 %v1112, 1
  %v1115 = getelementptr inbounds float, ptr %v1025, i64 %v1114
  %v1116 = getelementptr float, ptr %v1115, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1117 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1116, <8 x i1> %v1022, <8 x float> zeroinitializer)
  %v1118 = mul i64 %v1112, 32
  %v1119 = getelementptr inbounds float, ptr %v1013, i64 %v1118
  store <8 x float> %v1117, ptr %v1119, align 4
  %v1120 = add nsw i64 %v1112, 1
  br label %b149
b151:
  br label %b148
b148:
  %v1121 = add i64 %v679, 256
  %v1122 = add nsw i64 %v677, 1
  br label %b97
b99:
  br label %b96
b96:
  %v1123 = icmp sgt i64 %v3, 1
  br i1 %v1123, label %b152, label %b153
b152:
  %v1124 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1125 = atomicrmw add ptr %v1124, i64 1 acq_rel
  %v1126 = load i64, ptr %v81, align 8
  %v1127 = add i64 %v1126, 1
  store i64 %v1127, ptr %v81, align 8
  %v1128 = mul i64 %v3, %v1127
  br label %b154
b154:
  %v1129 = load atomic i64, ptr %v1124 acquire, align 8
  %v1130 = icmp slt i64 %v1129, %v1128
  br i1 %v1130, label %b155, label %b156
b155:
  %v1131 = call i32 @sched_yield()
  br label %b154
b156:
  br label %b153
b153:
  %v1132 = getelementptr inbounds i64, ptr %v1, i64 5
  %v1133 = load i64, ptr %v1132, align 8
  br label %b157
b157:
  %v1134 = phi i64 [ 0, %b153 ], [ %v1562, %b203 ]
  %v1135 = icmp slt i64 %v1134, %v5
  br i1 %v1135, label %b158, label %b159
b158:
  %v1136 = add i64 %v1134, %v1133
  %v1137 = icmp slt i64 %v1136, %v5
  %v1138 = select i1 %v1137, i64 %v1136, i64 %v5
  %v1139 = sub i64 %v1138, %v1134
  %v1140 = mul i64 %v1139, %v7
  %v1142 = add i64 %v1140, 0
  %v1143 = sdiv i64 %v1142, 1
  %v1144 = add i64 %v2, 1
  %v1145 = mul i64 %v1143, %v2
  %v1146 = sdiv i64 %v1145, %v3
  %v1147 = mul i64 %v1146, 1
  %v1148 = icmp slt i64 %v1147, %v1140
  %v1149 = select i1 %v1148, i64 %v1147, i64 %v1140
  %v1150 = mul i64 %v1143, %v1144
  %v1151 = sdiv i64 %v1150, %v3
  %v1152 = mul i64 %v1151, 1
  %v1153 = icmp slt i64 %v1152, %v1140
  %v1154 = select i1 %v1153, i64 %v1152, i64 %v1140
  %v1155 = mul i64 %v1134, %v7
  %v1156 = add i64 %v1149, %v1155
  %v1157 = add i64 %v1154, %v1155
  br label %b160
b160:
  %v1158 = phi i64 [ %v1156, %b158 ], [ %v1213, %b165 ]
  %v1159 = icmp slt i64 %v1158, %v1157
  br i1 %v1159, label %b161, label %b162
b161:
  %v1160 = add i64 %v1158, 96
  %v1161 = icmp slt i64 %v1160, %v1157
  %v1162 = select i1 %v1161, i64 %v1160, i64 %v1157
  br label %b163
b163:
  %v1163 = phi i64 [ 0, %b161 ], [ %v1212, %b168 ]
  %v1164 = icmp slt i64 %v1163, 1
  br i1 %v1164, label %b164, label %b165
b164:
  %v1165 = sub i64 %v1162, %v1158
  %v1166 = sub i64 2, 1
  %v1167 = add i64 %v1165, %v1166
  %v1168 = sdiv i64 %v1167, 2
  br label %b166
b166:
  %v1169 = phi i64 [ 0, %b164 ], [ %v1211, %b173 ]
  %v1170 = icmp slt i64 %v1169, %v1168
  br i1 %v1170, label %b167, label %b168
b167:
  %v1171 = mul i64 %v1165, %v1169
  %v1172 = sdiv i64 %v1171, %v1168
  %v1173 = add i64 %v1158, %v1172
  %v1174 = add i64 %v1169, 1
  %v1175 = mul i64 %v1165, %v1174
  %v1176 = sdiv i64 %v1175, %v1168
  %v1177 = add i64 %v1158, %v1176
  %v1178 = mul i64 %v1163, 256
  %v1179 = getelementptr inbounds float, ptr %v184, i64 %v1178
  %v1180 = sub i64 %v1177, %v1173
  %v1181 = mul i64 %v1173, 8
  %v1182 = getelementptr inbounds float, ptr %v10, i64 %v1181
  %v1183 = getelementptr inbounds float, ptr %v1182, i64 0
  %v1184 = sub i64 %v1180, 1
  %v1185 = getelementptr inbounds ptr, ptr @table_tile_2x4of4_0, i64 %v1184
  %v1186 = load ptr, ptr %v1185, align 4
  %v1187 = icmp sgt i64 %v1180, 0
  br i1 %v1187, label %b169, label %b170
b169:
  call void %v1186(ptr %v1183, i64 8, ptr %v1179, i64 8, ptr %v1141)
  br label %b170
b170:
  %v1188 = add i64 %v1178, 256
  br label %b171
b171:
  %v1189 = phi i64 [ %v1173, %b170 ], [ %v1210, %b176 ]
  %v1190 = icmp slt i64 %v1189, %v1177
  br i1 %v1190, label %b172, label %b173
b172:
  %v1191 = sub i64 %v1189, %v1173
  %v1192 = mul i64 %v1191, 32
  %v1193 = getelementptr inbounds float, ptr %v1141, i64 %v1192
  %v1194 = mul i64 %v1134, %v7
  %v1195 = sub i64 %v1189, %v1194
  %v1196 = mul i64 %v1195, 32
  %v1197 = getelementptr inbounds float, ptr %v52, i64 %v1196
  br label %b174
b174:
  %v1198 = phi i64 [ 0, %b172 ], [ %v1209, %b175 ]
  %v1199 = icmp slt i64 %v1198, 4
  br i1 %v1199, label %b175, label %b176
b175:
  %v1200 = mul i64 %v1163, 4
  %v1201 = add i64 %v1200, %v1198
  %v1202 = mul i64 %v1201, 8
  %v1203 = add i64 0, %v1198
  %v1204 = mul i64 %v1203, 8
  %v1205 = getelementptr inbounds float, ptr %v1193, i64 %v1204
  %v1206 = load <8 x float>, ptr %v1205, align 4
  %v1207 = add i64 0, %v1202
  %v1208 = getelementptr inbounds float, ptr %v1197, i64 %v1207
  store <8 x float> %v1206, ptr %v1208, align 4
  %v1209 = add nsw i64 %v1198, 1
  br label %b174
b176:
  %v1210 = add nsw i64 %v1189, 1
  br label %b171
b173:
  %v1211 = add nsw i64 %v1169, 1
  br label %b166
b168:
  %v1212 = add nsw i64 %v1163, 1
  br label %b163
b165:
  %v1213 = add nsw i64 %v1158, 96
  br label %b160
b162:
  %v1214 = icmp sgt i64 %v3, 1
  br i1 %v1214, label %b177, label %b178
b177:
  %v1215 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1216 = atomicrmw add ptr %v1215, i64 1 acq_rel
  %v1217 = load i64, ptr %v81, align 8
  %v1218 = add i64 %v1217, 1
  store i64 %v1218, ptr %v81, align 8
  %v1219 = mul i64 %v3, %v1218
  br label %b179
b179:
  %v1220 = load atomic i64, ptr %v1215 acquire, align 8
  %v1221 = icmp slt i64 %v1220, %v1219
  br i1 %v1221, label %b180, label %b181
b180:
  %v1222 = call i32 @sched_yield()
  br label %b179
b181:
  br label %b178
b178:
  br label %b182
b182:
  %v1223 = phi i64 [ %v1134, %b178 ], [ %v1552, %b187 ]
  %v1224 = icmp slt i64 %v1223, %v1138
  br i1 %v1224, label %b183, label %b184
b183:
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
  br label %b185
b185:
  %v1239 = phi i64 [ %v1233, %b183 ], [ %v1551, %b190 ]
  %v1240 = icmp slt i64 %v1239, %v1238
  br i1 %v1240, label %b186, label %b187
b186:
  %v1241 = add i64 %v1239, 96
  %v1242 = icmp slt i64 %v1241, %v1238
  %v1243 = select i1 %v1242, i64 %v1241, i64 %v1238
  br label %b188
b188:
  %v1244 = phi i64 [ 0, %b186 ], [ %v1550, %b193 ]
  %v1245 = icmp slt i64 %v1244, 1
  br i1 %v1245, label %b189, label %b190
b189:
  %v1246 = sub i64 %v1243, %v1239
  %v1247 = sub i64 2, 1
  %v1248 = add i64 %v1246, %v1247
  %v1249 = sdiv i64 %v1248, 2
  br label %b191
b191:
  %v1250 = phi i64 [ 0, %b189 ], [ %v1549, %b198 ]
  %v1251 = icmp slt i64 %v1250, %v1249
  br i1 %v1251, label %b192, label %b193
b192:
  %v1252 = mul i64 %v1246, %v1250
  %v1253 = sdiv i64 %v1252, %v1249
  %v1254 = add i64 %v1239, %v1253
  %v1255 = add i64 %v1250, 1
  %v1256 = mul i64 %v1246, %v1255
  %v1257 = sdiv i64 %v1256, %v1249
  %v1258 = add i64 %v1239, %v1257
  %v1259 = mul i64 %v1244, 256
  %v1260 = getelementptr inbounds float, ptr %v658, i64 %v1259
  %v1261 = sub i64 %v1258, %v1254
  %v1262 = add i64 %v1223, 0
  %v1263 = and i64 %v1262, %v66
  %v1264 = mul i64 %v1263, %v7
  %v1265 = add i64 %v1264, %v1254
  %v1266 = mul i64 %v1265, 8
  %v1267 = getelementptr inbounds float, ptr %v26, i64 %v1266
  %v1268 = getelementptr inbounds float, ptr %v1267, i64 0
  %v1269 = sub i64 %v1261, 1
  %v1270 = getelementptr inbounds ptr, ptr @table_tile_2x1of4_0_1_2_3, i64 %v1269
  %v1271 = load ptr, ptr %v1270, align 4
  %v1272 = icmp sgt i64 %v1261, 0
  br i1 %v1272, label %b194, label %b195
b194:
  call void %v1271(ptr %v1268, i64 8, ptr %v1260, i64 8, ptr %v1225)
  br label %b195
b195:
  %v1273 = add i64 %v1259, 256
  br label %b196
b196:
  %v1274 = phi i64 [ %v1254, %b195 ], [ %v1548, %b201 ]
  %v1275 = icmp slt i64 %v1274, %v1258
  br i1 %v1275, label %b197, label %b198
b197:
  %v1276 = sub i64 %v1274, %v1254
  %v1277 = mul i64 %v1276, 32
  %v1278 = getelementptr inbounds float, ptr %v1225, i64 %v1277
  %v1279 = add i64 %v1223, 0
  %v1280 = sub i64 %v1279, %v1134
  %v1281 = mul i64 %v1280, %v7
  %v1282 = add i64 %v1281, %v1274
  %v1283 = mul i64 %v1282, 32
  %v1284 = getelementptr inbounds float, ptr %v52, i64 %v1283
  %v1285 = add i64 %v1223, 0
  %v1286 = and i64 %v1285, %v68
  %v1287 = mul i64 %v1286, %v7
  %v1288 = add i64 %v1287, %v1274
  %v1289 = mul i64 %v1288, 8
  %v1290 = getelementptr inbounds float, ptr %v28, i64 %v1289
  %v1291 = add i64 %v1223, 0
  %v1292 = and i64 %v1291, %v74
  %v1293 = mul i64 %v1292, %v7
  %v1294 = add i64 %v1293, %v1274
  %v1295 = mul i64 %v1294, 8
  %v1296 = getelementptr inbounds float, ptr %v54, i64 %v1295
  %v1297 = add i64 %v1223, 0
  %v1298 = and i64 %v1297, %v76
  %v1299 = mul i64 %v1298, %v7
  %v1300 = add i64 %v1299, %v1274
  %v1301 = mul i64 %v1300, 8
  %v1302 = getelementptr inbounds float, ptr %v56, i64 %v1301
  %v1303 = add i64 %v1223, 0
  %v1304 = and i64 %v1303, %v78
  %v1305 = mul i64 %v1304, %v7
  %v1306 = add i64 %v1305, %v1274
  %v1307 = mul i64 %v1306, 8
  %v1308 = getelementptr inbounds float, ptr %v58, i64 %v1307
  %v1309 = add i64 %v1223, 1
  %v1310 = and i64 %v1309, %v68
  %v1311 = mul i64 %v1310, %v7
  %v1312 = add i64 %v1311, %v1274
  %v1313 = mul i64 %v1312, 8
  %v1314 = getelementptr inbounds float, ptr %v28, i64 %v1313
  %v1315 = add i64 %v1223, 0
  %v1316 = and i64 %v1315, %v80
  %v1317 = mul i64 %v1316, %v7
  %v1318 = add i64 %v1317, %v1274
  %v1319 = mul i64 %v1318, 8
  %v1320 = getelementptr inbounds float, ptr %v60, i64 %v1319
  %v1321 = add i64 %v1223, 1
  %v1322 = and i64 %v1321, %v66
  %v1323 = mul i64 %v1322, %v7
  %v1324 = add i64 %v1323, %v1274
  %v1325 = mul i64 %v1324, 8
  %v1326 = getelementptr inbounds float, ptr %v26, i64 %v1325
  br label %b199
b199:
  %v1327 = phi i64 [ 0, %b197 ], [ %v1547, %b200 ]
  %v1328 = icmp slt i64 %v1327, 1
  br i1 %v1328, label %b200, label %b201
b200:
  %v1329 = mul i64 %v1244, 1
  %v1330 = add i64 %v1329, %v1327
  %v1331 = mul i64 %v1330, 8
  %v1332 = add i64 0, %v1327
  %v1333 = mul i64 %v1332, 8
  %v1334 = getelementptr inbounds float, ptr %v1278, i64 %v1333
  %v1335 = load <8 x float>, ptr %v1334, align 4
  %v1336 = add i64 1, %v1327
  %v1337 = mul i64 %v1336, 8
  %v1338 = getelementptr inbounds float, ptr %v1278, i64 %v1337
  %v1339 = load <8 x float>, ptr %v1338, align 4
  %v1340 = add i64 2, %v1327
  %v1341 = mul i64 %v1340, 8
  %v1342 = getelementptr inbounds float, ptr %v1278, i64 %v1341
  %v1343 = load <8 x float>, ptr %v1342, align 4
  %v1344 = add i64 3, %v1327
  %v1345 = mul i64 %v1344, 8
  %v1346 = getelementptr inbounds float, ptr %v1278, i64 %v1345
  %v1347 = load <8 x float>, ptr %v1346, align 4
  %v1348 = add i64 8, %v1331
  %v1349 = getelementptr inbounds float, ptr %v1284, i64 %v1348
  %v1350 = load <8 x float>, ptr %v1349, align 4
  %v1351 = fadd <8 x float> %v1350, %v1335
  %v1352 = add i64 8, %v1331
  %v1353 = getelementptr inbounds float, ptr %v16, i64 %v1352
  %v1354 = load <8 x float>, ptr %v1353, align 4
  %v1355 = fadd <8 x float> %v1351, %v1354
  %v1356 = add i64 0, %v1331
  %v1357 = getelementptr inbounds float, ptr %v18, i64 %v1356
  %v1358 = load <8 x float>, ptr %v1357, align 4
  %v1359 = add i64 0, %v1331
  %v1360 = getelementptr inbounds float, ptr %v1290, i64 %v1359
  %v1361 = load <8 x float>, ptr %v1360, align 4
  %v1362 = fmul <8 x float> %v1358, %v1361
  %v1363 = fadd <8 x float> %v1355, %v1362
  %v1364 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1363)
  %v1365 = fneg <8 x float> %v1364
  %v1366 = fcmp olt <8 x float> %v1365, splat (float 0xC05A400000000000)
  %v1367 = select <8 x i1> %v1366, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1365
  %v1368 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1367, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1369 = fsub <8 x float> %v1368, splat (float 0x4168000000000000)
  %v1370 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1369, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1367)
  %v1371 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1369, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1370)
  %v1372 = bitcast <8 x float> %v1368 to <8 x i32>
  %v1373 = fmul <8 x float> %v1371, %v1371
  %v1374 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1371, <8 x float> splat (float 0x3F81227F40000000))
  %v1375 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1374, <8 x float> %v1371, <8 x float> splat (float 0x3FA5556740000000))
  %v1376 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1375, <8 x float> %v1371, <8 x float> splat (float 0x3FC5554B00000000))
  %v1377 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1376, <8 x float> %v1371, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1378 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1373, <8 x float> %v1377, <8 x float> %v1371)
  %v1379 = sub <8 x i32> %v1372, splat (i32 1262485250)
  %v1380 = lshr <8 x i32> %v1379, splat (i32 1)
  %v1381 = sub <8 x i32> %v1379, %v1380
  %v1382 = shl <8 x i32> %v1380, splat (i32 23)
  %v1383 = bitcast <8 x i32> %v1382 to <8 x float>
  %v1384 = shl <8 x i32> %v1381, splat (i32 23)
  %v1385 = bitcast <8 x i32> %v1384 to <8 x float>
  %v1386 = fadd <8 x float> %v1378, splat (float 0x3FF0000000000000)
  %v1387 = fmul <8 x float> %v1386, %v1383
  %v1388 = fmul <8 x float> %v1387, %v1385
  %v1389 = fcmp olt <8 x float> %v1363, splat (float 0x0000000000000000)
  %v1390 = select <8 x i1> %v1389, <8 x float> %v1388, <8 x float> splat (float 0x3FF0000000000000)
  %v1391 = fadd <8 x float> %v1388, splat (float 0x3FF0000000000000)
  %v1392 = fdiv <8 x float> %v1390, %v1391
  %v1393 = add i64 0, %v1331
  %v1394 = getelementptr inbounds float, ptr %v1284, i64 %v1393
  %v1395 = load <8 x float>, ptr %v1394, align 4
  %v1396 = fadd <8 x float> %v1395, %v1339
  %v1397 = add i64 0, %v1331
  %v1398 = getelementptr inbounds float, ptr %v16, i64 %v1397
  %v1399 = load <8 x float>, ptr %v1398, align 4
  %v1400 = fadd <8 x float> %v1396, %v1399
  %v1401 = add i64 0, %v1331
  %v1402 = getelementptr inbounds float, ptr %v20, i64 %v1401
  %v1403 = load <8 x float>, ptr %v1402, align 4
  %v1404 = fmul <8 x float> %v1403, %v1361
  %v1405 = fadd <8 x float> %v1400, %v1404
  %v1406 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1405)
  %v1407 = fneg <8 x float> %v1406
  %v1408 = fcmp olt <8 x float> %v1407, splat (float 0xC05A400000000000)
  %v1409 = select <8 x i1> %v1408, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1407
  %v1410 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1409, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1411 = fsub <8 x float> %v1410, splat (float 0x4168000000000000)
  %v1412 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1411, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1409)
  %v1413 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1411, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1412)
  %v1414 = bitcast <8 x float> %v1410 to <8 x i32>
  %v1415 = fmul <8 x float> %v1413, %v1413
  %v1416 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1413, <8 x float> splat (float 0x3F81227F40000000))
  %v1417 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1416, <8 x float> %v1413, <8 x float> splat (float 0x3FA5556740000000))
  %v1418 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1417, <8 x float> %v1413, <8 x float> splat (float 0x3FC5554B00000000))
  %v1419 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1418, <8 x float> %v1413, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1420 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1415, <8 x float> %v1419, <8 x float> %v1413)
  %v1421 = sub <8 x i32> %v1414, splat (i32 1262485250)
  %v1422 = lshr <8 x i32> %v1421, splat (i32 1)
  %v1423 = sub <8 x i32> %v1421, %v1422
  %v1424 = shl <8 x i32> %v1422, splat (i32 23)
  %v1425 = bitcast <8 x i32> %v1424 to <8 x float>
  %v1426 = shl <8 x i32> %v1423, splat (i32 23)
  %v1427 = bitcast <8 x i32> %v1426 to <8 x float>
  %v1428 = fadd <8 x float> %v1420, splat (float 0x3FF0000000000000)
  %v1429 = fmul <8 x float> %v1428, %v1425
  %v1430 = fmul <8 x float> %v1429, %v1427
  %v1431 = fcmp olt <8 x float> %v1405, splat (float 0x0000000000000000)
  %v1432 = select <8 x i1> %v1431, <8 x float> %v1430, <8 x float> splat (float 0x3FF0000000000000)
  %v1433 = fadd <8 x float> %v1430, splat (float 0x3FF0000000000000)
  %v1434 = fdiv <8 x float> %v1432, %v1433
  %v1435 = add i64 16, %v1331
  %v1436 = getelementptr inbounds float, ptr %v1284, i64 %v1435
  %v1437 = load <8 x float>, ptr %v1436, align 4
  %v1438 = fadd <8 x float> %v1437, %v1343
  %v1439 = add i64 16, %v1331
  %v1440 = getelementptr inbounds float, ptr %v16, i64 %v1439
  %v1441 = load <8 x float>, ptr %v1440, align 4
  %v1442 = fadd <8 x float> %v1438, %v1441
  %v1443 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1442)
  %v1444 = fcmp ogt <8 x float> %v1443, splat (float 0x4023000000000000)
  %v1445 = select <8 x i1> %v1444, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1443
  %v1446 = fadd <8 x float> %v1445, %v1445
  %v1447 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1446, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1448 = fsub <8 x float> %v1447, splat (float 0x4168000000000000)
  %v1449 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1448, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1446)
  %v1450 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1448, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1449)
  %v1451 = bitcast <8 x float> %v1447 to <8 x i32>
  %v1452 = fmul <8 x float> %v1450, %v1450
  %v1453 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1450, <8 x float> splat (float 0x3F81227F40000000))
  %v1454 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1453, <8 x float> %v1450, <8 x float> splat (float 0x3FA5556740000000))
  %v1455 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1454, <8 x float> %v1450, <8 x float> splat (float 0x3FC5554B00000000))
  %v1456 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1455, <8 x float> %v1450, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1457 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1452, <8 x float> %v1456, <8 x float> %v1450)
  %v1458 = shl <8 x i32> %v1451, splat (i32 23)
  %v1459 = add <8 x i32> %v1458, splat (i32 1065353216)
  %v1460 = bitcast <8 x i32> %v1459 to <8 x float>
  %v1461 = fsub <8 x float> %v1460, splat (float 0x3FF0000000000000)
  %v1462 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1460, <8 x float> %v1457, <8 x float> %v1461)
  %v1463 = fadd <8 x float> %v1462, splat (float 0x4000000000000000)
  %v1464 = fdiv <8 x float> %v1462, %v1463
  %v1465 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1464, <8 x float> %v1442)
  %v1466 = fmul <8 x float> %v1392, %v1361
  %v1467 = fmul <8 x float> %v1434, %v1465
  %v1468 = fadd <8 x float> %v1466, %v1467
  %v1469 = add i64 24, %v1331
  %v1470 = getelementptr inbounds float, ptr %v1284, i64 %v1469
  %v1471 = load <8 x float>, ptr %v1470, align 4
  %v1472 = fadd <8 x float> %v1471, %v1347
  %v1473 = add i64 24, %v1331
  %v1474 = getelementptr inbounds float, ptr %v16, i64 %v1473
  %v1475 = load <8 x float>, ptr %v1474, align 4
  %v1476 = fadd <8 x float> %v1472, %v1475
  %v1477 = add i64 0, %v1331
  %v1478 = getelementptr inbounds float, ptr %v22, i64 %v1477
  %v1479 = load <8 x float>, ptr %v1478, align 4
  %v1480 = fmul <8 x float> %v1479, %v1468
  %v1481 = fadd <8 x float> %v1476, %v1480
  %v1482 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1481)
  %v1483 = fneg <8 x float> %v1482
  %v1484 = fcmp olt <8 x float> %v1483, splat (float 0xC05A400000000000)
  %v1485 = select <8 x i1> %v1484, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1483
  %v1486 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1485, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1487 = fsub <8 x float> %v1486, splat (float 0x4168000000000000)
  %v1488 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1487, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1485)
  %v1489 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1487, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1488)
  %v1490 = bitcast <8 x float> %v1486 to <8 x i32>
  %v1491 = fmul <8 x float> %v1489, %v1489
  %v1492 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1489, <8 x float> splat (float 0x3F81227F40000000))
  %v1493 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1492, <8 x float> %v1489, <8 x float> splat (float 0x3FA5556740000000))
  %v1494 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1493, <8 x float> %v1489, <8 x float> splat (float 0x3FC5554B00000000))
  %v1495 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1494, <8 x float> %v1489, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1496 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1491, <8 x float> %v1495, <8 x float> %v1489)
  %v1497 = sub <8 x i32> %v1490, splat (i32 1262485250)
  %v1498 = lshr <8 x i32> %v1497, splat (i32 1)
  %v1499 = sub <8 x i32> %v1497, %v1498
  %v1500 = shl <8 x i32> %v1498, splat (i32 23)
  %v1501 = bitcast <8 x i32> %v1500 to <8 x float>
  %v1502 = shl <8 x i32> %v1499, splat (i32 23)
  %v1503 = bitcast <8 x i32> %v1502 to <8 x float>
  %v1504 = fadd <8 x float> %v1496, splat (float 0x3FF0000000000000)
  %v1505 = fmul <8 x float> %v1504, %v1501
  %v1506 = fmul <8 x float> %v1505, %v1503
  %v1507 = fcmp olt <8 x float> %v1481, splat (float 0x0000000000000000)
  %v1508 = select <8 x i1> %v1507, <8 x float> %v1506, <8 x float> splat (float 0x3FF0000000000000)
  %v1509 = fadd <8 x float> %v1506, splat (float 0x3FF0000000000000)
  %v1510 = fdiv <8 x float> %v1508, %v1509
  %v1511 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1468)
  %v1512 = fcmp ogt <8 x float> %v1511, splat (float 0x4023000000000000)
  %v1513 = select <8 x i1> %v1512, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1511
  %v1514 = fadd <8 x float> %v1513, %v1513
  %v1515 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1514, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1516 = fsub <8 x float> %v1515, splat (float 0x4168000000000000)
  %v1517 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1516, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1514)
  %v1518 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1516, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1517)
  %v1519 = bitcast <8 x float> %v1515 to <8 x i32>
  %v1520 = fmul <8 x float> %v1518, %v1518
  %v1521 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1518, <8 x float> splat (float 0x3F81227F40000000))
  %v1522 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1521, <8 x float> %v1518, <8 x float> splat (float 0x3FA5556740000000))
  %v1523 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1522, <8 x float> %v1518, <8 x float> splat (float 0x3FC5554B00000000))
  %v1524 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1523, <8 x float> %v1518, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1525 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1520, <8 x float> %v1524, <8 x float> %v1518)
  %v1526 = shl <8 x i32> %v1519, splat (i32 23)
  %v1527 = add <8 x i32> %v1526, splat (i32 1065353216)
  %v1528 = bitcast <8 x i32> %v1527 to <8 x float>
  %v1529 = fsub <8 x float> %v1528, splat (float 0x3FF0000000000000)
  %v1530 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1528, <8 x float> %v1525, <8 x float> %v1529)
  %v1531 = fadd <8 x float> %v1530, splat (float 0x4000000000000000)
  %v1532 = fdiv <8 x float> %v1530, %v1531
  %v1533 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1532, <8 x float> %v1468)
  %v1534 = fmul <8 x float> %v1510, %v1533
  %v1535 = add i64 0, %v1331
  %v1536 = getelementptr inbounds float, ptr %v1296, i64 %v1535
  store <8 x float> %v1392, ptr %v1536, align 4
  %v1537 = add i64 0, %v1331
  %v1538 = getelementptr inbounds float, ptr %v1302, i64 %v1537
  store <8 x float> %v1434, ptr %v1538, align 4
  %v1539 = add i64 0, %v1331
  %v1540 = getelementptr inbounds float, ptr %v1308, i64 %v1539
  store <8 x float> %v1465, ptr %v1540, align 4
  %v1541 = add i64 0, %v1331
  %v1542 = getelementptr inbounds float, ptr %v1314, i64 %v1541
  store <8 x float> %v1468, ptr %v1542, align 4
  %v1543 = add i64 0, %v1331
  %v1544 = getelementptr inbounds float, ptr %v1320, i64 %v1543
  store <8 x float> %v1510, ptr %v1544, align 4
  %v1545 = add i64 0, %v1331
  %v1546 = getelementptr inbounds float, ptr %v1326, i64 %v1545
  store <8 x float> %v1534, ptr %v1546, align 4
  %v1547 = add nsw i64 %v1327, 1
  br label %b199
b201:
  %v1548 = add nsw i64 %v1274, 1
  br label %b196
b198:
  %v1549 = add nsw i64 %v1250, 1
  br label %b191
b193:
  %v1550 = add nsw i64 %v1244, 1
  br label %b188
b190:
  %v1551 = add nsw i64 %v1239, 96
  br label %b185
b187:
  %v1552 = add nsw i64 %v1223, 1
  br label %b182
b184:
  %v1553 = icmp sgt i64 %v3, 1
  br i1 %v1553, label %b202, label %b203
b202:
  %v1554 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1555 = atomicrmw add ptr %v1554, i64 1 acq_rel
  %v1556 = load i64, ptr %v81, align 8
  %v1557 = add i64 %v1556, 1
  store i64 %v1557, ptr %v81, align 8
  %v1558 = mul i64 %v3, %v1557
  br label %b204
b204:
  %v1559 = load atomic i64, ptr %v1554 acquire, align 8
  %v1560 = icmp slt i64 %v1559, %v1558
  br i1 %v1560, label %b205, label %b206
b205:
  %v1561 = call i32 @sched_yield()
  br label %b204
b206:
  br label %b203
b203:
  %v1562 = add nsw i64 %v1134, %v1133
  br label %b157
b159:
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
define internal void @tile_1x1of4_0_1_2_3(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
define internal void @tile_2x1of4_0_1_2_3(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v81 = alloca i64, i64 1, align 8
  %v330 = alloca float, i64 64, align 4
  %v473 = alloca float, i64 64, align 4
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
  %v61 = getelementptr inbounds i64, ptr %v1, i64 6
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 13
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 14
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 15
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds i64, ptr %v1, i64 18
  %v70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds i64, ptr %v1, i64 25
  %v72 = load i64, ptr %v71, align 8
  %v73 = getelementptr inbounds i64, ptr %v1, i64 28
  %v74 = load i64, ptr %v73, align 8
  %v75 = getelementptr inbounds i64, ptr %v1, i64 29
  %v76 = load i64, ptr %v75, align 8
  %v77 = getelementptr inbounds i64, ptr %v1, i64 30
  %v78 = load i64, ptr %v77, align 8
  %v79 = getelementptr inbounds i64, ptr %v1, i64 31
  %v80 = load i64, ptr %v79, align 8
  store i64 0, ptr %v81, align 8
  %v82 = getelementptr inbounds ptr, ptr %v0, i64 26
  %v83 = load ptr, ptr %v82, align 4
  %v84 = mul i64 %v2, 24576
  %v85 = add i64 %v84, 512
  %v86 = getelementptr inbounds float, ptr %v83, i64 %v85
  %v87 = getelementptr inbounds float, ptr %v83, i64 0
  %v88 = getelementptr inbounds i64, ptr %v1, i64 4
  %v89 = load i64, ptr %v88, align 8
  %v90 = icmp eq i64 %v89, 0
  br i1 %v90, label %b0, label %b1
b0:
  %v91 = add i64 1, 0
  %v92 = sdiv i64 %v91, 1
  %v93 = add i64 %v2, 1
  %v94 = mul i64 %v92, %v2
  %v95 = sdiv i64 %v94, %v3
  %v96 = mul i64 %v95, 1
  %v97 = icmp slt i64 %v96, 1
  %v98 = select i1 %v97, i64 %v96, i64 1
  %v99 = mul i64 %v92, %v93
  %v100 = sdiv i64 %v99, %v3
  %v101 = mul i64 %v100, 1
  %v102 = icmp slt i64 %v101, 1
  %v103 = select i1 %v102, i64 %v101, i64 1
  %v104 = icmp slt i64 %v103, 1
  %v105 = select i1 %v104, i64 %v103, i64 1
  br label %b2
b2:
  %v106 = phi i64 [ %v98, %b0 ], [ %v134, %b7 ]
  %v107 = icmp slt i64 %v106, %v105
  br i1 %v107, label %b3, label %b4
b3:
  %v108 = mul i64 %v106, 256
  %v109 = mul i64 %v106, 8
  %v110 = add i64 %v108, 0
  %v111 = add i64 %v109, 0
  %v112 = getelementptr inbounds float, ptr %v87, i64 %v110
  %v113 = sub i64 8, %v111
  %v114 = icmp slt i64 %v113, 0
  %v115 = select i1 %v114, i64 0, i64 %v113
  %v116 = icmp ult i64 %v115, 8
  %v117 = select i1 %v116, i64 %v115, i64 8
  %v118 = trunc i64 %v117 to i32
  %v119 = insertelement <8 x i32> poison, i32 %v118, i64 0
  %v120 = shufflevector <8 x i32> %v119, <8 x i32> poison, <8 x i32> zeroinitializer
  %v121 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v120
  %v122 = mul i64 %v111, 1
  %v123 = add i64 0, %v122
  %v124 = getelementptr inbounds float, ptr %v14, i64 %v123
  br label %b5
b5:
  %v125 = phi i64 [ 0, %b3 ], [ %v132, %b6 ]
  %v126 = icmp slt i64 %v125, 32
  br i1 %v126, label %b6, label %b7
b6:
  %v127 = mul i64 %v125, 8
  %v128 = getelementptr inbounds float, ptr %v124, i64 %v127
  %v129 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v128, <8 x i1> %v121, <8 x float> zeroinitializer)
  %v130 = mul i64 %v125, 8
  %v131 = getelementptr inbounds float, ptr %v112, i64 %v130
  store <8 x float> %v129, ptr %v131, align 4
  %v132 = add nsw i64 %v125, 1
  br label %b5
b7:
  %v133 = add i64 %v108, 256
  %v134 = add nsw i64 %v106, 1
  br label %b2
b4:
  br label %b1
b1:
  %v135 = icmp sgt i64 %v3, 1
  br i1 %v135, label %b8, label %b9
b8:
  %v136 = getelementptr inbounds i64, ptr %v1, i64 3
  %v137 = atomicrmw add ptr %v136, i64 1 acq_rel
  %v138 = load i64, ptr %v81, align 8
  %v139 = add i64 %v138, 1
  store i64 %v139, ptr %v81, align 8
  %v140 = mul i64 %v3, %v139
  br label %b10
b10:
  %v141 = load atomic i64, ptr %v136 acquire, align 8
  %v142 = icmp slt i64 %v141, %v140
  br i1 %v142, label %b11, label %b12
b11:
  %v143 = call i32 @sched_yield()
  br label %b10
b12:
  br label %b9
b9:
  br label %b13
b13:
  %v144 = phi i64 [ 0, %b9 ], [ %v406, %b21 ]
  %v145 = icmp slt i64 %v144, %v5
  br i1 %v145, label %b14, label %b15
b14:
  %v146 = sub i64 %v5, 1
  %v147 = sub i64 %v146, %v144
  %v148 = add i64 %v7, 0
  %v149 = sdiv i64 %v148, 1
  %v150 = add i64 %v2, 1
  %v151 = mul i64 %v149, %v2
  %v152 = sdiv i64 %v151, %v3
  %v153 = mul i64 %v152, 1
  %v154 = icmp slt i64 %v153, %v7
  %v155 = select i1 %v154, i64 %v153, i64 %v7
  %v156 = mul i64 %v149, %v150
  %v157 = sdiv i64 %v156, %v3
  %v158 = mul i64 %v157, 1
  %v159 = icmp slt i64 %v158, %v7
  %v160 = select i1 %v159, i64 %v158, i64 %v7
  br label %b16
b16:
  %v161 = phi i64 [ %v155, %b14 ], [ %v329, %b17 ]
  %v162 = icmp slt i64 %v161, %v160
  br i1 %v162, label %b17, label %b18
b17:
  %v163 = add i64 %v147, 1
  %v164 = and i64 %v163, 1
  %v165 = mul i64 %v164, %v7
  %v166 = add i64 %v165, %v161
  %v167 = mul i64 %v166, 8
  %v168 = getelementptr inbounds float, ptr %v30, i64 %v167
  %v169 = add i64 %v147, 0
  %v170 = and i64 %v169, %v64
  %v171 = mul i64 %v170, %v7
  %v172 = add i64 %v171, %v161
  %v173 = mul i64 %v172, 8
  %v174 = getelementptr inbounds float, ptr %v24, i64 %v173
  %v175 = add i64 %v147, 1
  %v176 = and i64 %v175, %v68
  %v177 = mul i64 %v176, %v7
  %v178 = add i64 %v177, %v161
  %v179 = mul i64 %v178, 8
  %v180 = getelementptr inbounds float, ptr %v28, i64 %v179
  %v181 = add i64 %v147, 0
  %v182 = and i64 %v181, %v80
  %v183 = mul i64 %v182, %v7
  %v184 = add i64 %v183, %v161
  %v185 = mul i64 %v184, 8
  %v186 = getelementptr inbounds float, ptr %v60, i64 %v185
  %v187 = add i64 %v147, 1
  %v188 = and i64 %v187, 1
  %v189 = mul i64 %v188, %v7
  %v190 = add i64 %v189, %v161
  %v191 = mul i64 %v190, 8
  %v192 = getelementptr inbounds float, ptr %v32, i64 %v191
  %v193 = add i64 %v147, 0
  %v194 = and i64 %v193, %v76
  %v195 = mul i64 %v194, %v7
  %v196 = add i64 %v195, %v161
  %v197 = mul i64 %v196, 8
  %v198 = getelementptr inbounds float, ptr %v56, i64 %v197
  %v199 = add i64 %v147, 0
  %v200 = and i64 %v199, %v78
  %v201 = mul i64 %v200, %v7
  %v202 = add i64 %v201, %v161
  %v203 = mul i64 %v202, 8
  %v204 = getelementptr inbounds float, ptr %v58, i64 %v203
  %v205 = add i64 %v147, 0
  %v206 = and i64 %v205, %v68
  %v207 = mul i64 %v206, %v7
  %v208 = add i64 %v207, %v161
  %v209 = mul i64 %v208, 8
  %v210 = getelementptr inbounds float, ptr %v28, i64 %v209
  %v211 = add i64 %v147, 0
  %v212 = and i64 %v211, %v74
  %v213 = mul i64 %v212, %v7
  %v214 = add i64 %v213, %v161
  %v215 = mul i64 %v214, 8
  %v216 = getelementptr inbounds float, ptr %v54, i64 %v215
  %v217 = add i64 %v147, 0
  %v218 = and i64 %v217, %v72
  %v219 = mul i64 %v218, %v7
  %v220 = add i64 %v219, %v161
  %v221 = mul i64 %v220, 32
  %v222 = getelementptr inbounds float, ptr %v48, i64 %v221
  %v223 = add i64 %v147, 0
  %v224 = and i64 %v223, 1
  %v225 = mul i64 %v224, %v7
  %v226 = add i64 %v225, %v161
  %v227 = mul i64 %v226, 8
  %v228 = getelementptr inbounds float, ptr %v32, i64 %v227
  %v229 = add i64 0, 0
  %v230 = getelementptr inbounds float, ptr %v168, i64 %v229
  %v231 = load <8 x float>, ptr %v230, align 4
  %v232 = add i64 0, 0
  %v233 = getelementptr inbounds float, ptr %v174, i64 %v232
  %v234 = load <8 x float>, ptr %v233, align 4
  %v235 = fadd <8 x float> %v231, %v234
  %v236 = add i64 0, 0
  %v237 = getelementptr inbounds float, ptr %v180, i64 %v236
  %v238 = load <8 x float>, ptr %v237, align 4
  %v239 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v238)
  %v240 = fcmp ogt <8 x float> %v239, splat (float 0x4023000000000000)
  %v241 = select <8 x i1> %v240, <8 x float> splat (float 0x4023000000000000), <8 x float> %v239
  %v242 = fadd <8 x float> %v241, %v241
  %v243 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v242, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v244 = fsub <8 x float> %v243, splat (float 0x4168000000000000)
  %v245 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v244, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v242)
  %v246 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v244, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v245)
  %v247 = bitcast <8 x float> %v243 to <8 x i32>
  %v248 = fmul <8 x float> %v246, %v246
  %v249 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v246, <8 x float> splat (float 0x3F81227F40000000))
  %v250 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v249, <8 x float> %v246, <8 x float> splat (float 0x3FA5556740000000))
  %v251 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v250, <8 x float> %v246, <8 x float> splat (float 0x3FC5554B00000000))
  %v252 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v251, <8 x float> %v246, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v253 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v248, <8 x float> %v252, <8 x float> %v246)
  %v254 = shl <8 x i32> %v247, splat (i32 23)
  %v255 = add <8 x i32> %v254, splat (i32 1065353216)
  %v256 = bitcast <8 x i32> %v255 to <8 x float>
  %v257 = fsub <8 x float> %v256, splat (float 0x3FF0000000000000)
  %v258 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v256, <8 x float> %v253, <8 x float> %v257)
  %v259 = fadd <8 x float> %v258, splat (float 0x4000000000000000)
  %v260 = fdiv <8 x float> %v258, %v259
  %v261 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v260, <8 x float> %v238)
  %v262 = fmul <8 x float> %v235, %v261
  %v263 = add i64 0, 0
  %v264 = getelementptr inbounds float, ptr %v186, i64 %v263
  %v265 = load <8 x float>, ptr %v264, align 4
  %v266 = fmul <8 x float> %v262, %v265
  %v267 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v268 = shufflevector <8 x float> %v267, <8 x float> poison, <8 x i32> zeroinitializer
  %v269 = fsub <8 x float> %v268, %v265
  %v270 = fmul <8 x float> %v266, %v269
  %v271 = add i64 0, 0
  %v272 = getelementptr inbounds float, ptr %v192, i64 %v271
  %v273 = load <8 x float>, ptr %v272, align 4
  %v274 = fmul <8 x float> %v235, %v265
  %v275 = fmul <8 x float> %v261, %v261
  %v276 = fsub <8 x float> %v268, %v275
  %v277 = fmul <8 x float> %v274, %v276
  %v278 = fadd <8 x float> %v273, %v277
  %v279 = add i64 0, 0
  %v280 = getelementptr inbounds float, ptr %v22, i64 %v279
  %v281 = load <8 x float>, ptr %v280, align 4
  %v282 = fmul <8 x float> %v270, %v281
  %v283 = fadd <8 x float> %v278, %v282
  %v284 = add i64 0, 0
  %v285 = getelementptr inbounds float, ptr %v198, i64 %v284
  %v286 = load <8 x float>, ptr %v285, align 4
  %v287 = fmul <8 x float> %v283, %v286
  %v288 = add i64 0, 0
  %v289 = getelementptr inbounds float, ptr %v204, i64 %v288
  %v290 = load <8 x float>, ptr %v289, align 4
  %v291 = fmul <8 x float> %v290, %v290
  %v292 = fsub <8 x float> %v268, %v291
  %v293 = fmul <8 x float> %v287, %v292
  %v294 = fmul <8 x float> %v283, %v290
  %v295 = fmul <8 x float> %v294, %v286
  %v296 = fsub <8 x float> %v268, %v286
  %v297 = fmul <8 x float> %v295, %v296
  %v298 = add i64 0, 0
  %v299 = getelementptr inbounds float, ptr %v210, i64 %v298
  %v300 = load <8 x float>, ptr %v299, align 4
  %v301 = fmul <8 x float> %v283, %v300
  %v302 = add i64 0, 0
  %v303 = getelementptr inbounds float, ptr %v216, i64 %v302
  %v304 = load <8 x float>, ptr %v303, align 4
  %v305 = fmul <8 x float> %v301, %v304
  %v306 = fsub <8 x float> %v268, %v304
  %v307 = fmul <8 x float> %v305, %v306
  %v308 = add i64 0, 0
  %v309 = getelementptr inbounds float, ptr %v20, i64 %v308
  %v310 = load <8 x float>, ptr %v309, align 4
  %v311 = fmul <8 x float> %v297, %v310
  %v312 = fmul <8 x float> %v283, %v304
  %v313 = fadd <8 x float> %v311, %v312
  %v314 = add i64 0, 0
  %v315 = getelementptr inbounds float, ptr %v18, i64 %v314
  %v316 = load <8 x float>, ptr %v315, align 4
  %v317 = fmul <8 x float> %v307, %v316
  %v318 = fadd <8 x float> %v313, %v317
  %v319 = add i64 24, 0
  %v320 = getelementptr inbounds float, ptr %v222, i64 %v319
  store <8 x float> %v270, ptr %v320, align 4
  %v321 = add i64 16, 0
  %v322 = getelementptr inbounds float, ptr %v222, i64 %v321
  store <8 x float> %v293, ptr %v322, align 4
  %v323 = add i64 0, 0
  %v324 = getelementptr inbounds float, ptr %v222, i64 %v323
  store <8 x float> %v297, ptr %v324, align 4
  %v325 = add i64 8, 0
  %v326 = getelementptr inbounds float, ptr %v222, i64 %v325
  store <8 x float> %v307, ptr %v326, align 4
  %v327 = add i64 0, 0
  %v328 = getelementptr inbounds float, ptr %v228, i64 %v327
  store <8 x float> %v318, ptr %v328, align 4
  %v329 = add nsw i64 %v161, 1
  br label %b16
b18:
  %v331 = add i64 %v7, 0
  %v332 = sdiv i64 %v331, 1
  %v333 = add i64 %v2, 1
  %v334 = mul i64 %v332, %v2
  %v335 = sdiv i64 %v334, %v3
  %v336 = mul i64 %v335, 1
  %v337 = icmp slt i64 %v336, %v7
  %v338 = select i1 %v337, i64 %v336, i64 %v7
  %v339 = mul i64 %v332, %v333
  %v340 = sdiv i64 %v339, %v3
  %v341 = mul i64 %v340, 1
  %v342 = icmp slt i64 %v341, %v7
  %v343 = select i1 %v342, i64 %v341, i64 %v7
  br label %b19
b19:
  %v344 = phi i64 [ %v338, %b18 ], [ %v405, %b24 ]
  %v345 = icmp slt i64 %v344, %v343
  br i1 %v345, label %b20, label %b21
b20:
  %v346 = add i64 %v344, 96
  %v347 = icmp slt i64 %v346, %v343
  %v348 = select i1 %v347, i64 %v346, i64 %v343
  br label %b22
b22:
  %v349 = phi i64 [ 0, %b20 ], [ %v404, %b27 ]
  %v350 = icmp slt i64 %v349, 1
  br i1 %v350, label %b23, label %b24
b23:
  %v351 = sub i64 %v348, %v344
  %v352 = sub i64 8, 1
  %v353 = add i64 %v351, %v352
  %v354 = sdiv i64 %v353, 8
  br label %b25
b25:
  %v355 = phi i64 [ 0, %b23 ], [ %v403, %b32 ]
  %v356 = icmp slt i64 %v355, %v354
  br i1 %v356, label %b26, label %b27
b26:
  %v357 = mul i64 %v351, %v355
  %v358 = sdiv i64 %v357, %v354
  %v359 = add i64 %v344, %v358
  %v360 = add i64 %v355, 1
  %v361 = mul i64 %v351, %v360
  %v362 = sdiv i64 %v361, %v354
  %v363 = add i64 %v344, %v362
  %v364 = mul i64 %v349, 256
  %v365 = getelementptr inbounds float, ptr %v87, i64 %v364
  %v366 = sub i64 %v363, %v359
  %v367 = add i64 %v147, 0
  %v368 = and i64 %v367, %v72
  %v369 = mul i64 %v368, %v7
  %v370 = add i64 %v369, %v359
  %v371 = mul i64 %v370, 32
  %v372 = getelementptr inbounds float, ptr %v48, i64 %v371
  %v373 = getelementptr inbounds float, ptr %v372, i64 0
  %v374 = sub i64 %v366, 1
  %v375 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v374
  %v376 = load ptr, ptr %v375, align 4
  %v377 = icmp sgt i64 %v366, 0
  br i1 %v377, label %b28, label %b29
b28:
  call void %v376(ptr %v373, i64 32, ptr %v365, i64 32, ptr %v330)
  br label %b29
b29:
  %v378 = add i64 %v364, 256
  br label %b30
b30:
  %v379 = phi i64 [ %v359, %b29 ], [ %v402, %b35 ]
  %v380 = icmp slt i64 %v379, %v363
  br i1 %v380, label %b31, label %b32
b31:
  %v381 = sub i64 %v379, %v359
  %v382 = mul i64 %v381, 8
  %v383 = getelementptr inbounds float, ptr %v330, i64 %v382
  %v384 = add i64 %v147, 0
  %v385 = and i64 %v384, 1
  %v386 = mul i64 %v385, %v7
  %v387 = add i64 %v386, %v379
  %v388 = mul i64 %v387, 8
  %v389 = getelementptr inbounds float, ptr %v30, i64 %v388
  br label %b33
b33:
  %v390 = phi i64 [ 0, %b31 ], [ %v401, %b34 ]
  %v391 = icmp slt i64 %v390, 1
  br i1 %v391, label %b34, label %b35
b34:
  %v392 = mul i64 %v349, 1
  %v393 = add i64 %v392, %v390
  %v394 = mul i64 %v393, 8
  %v395 = add i64 0, %v390
  %v396 = mul i64 %v395, 8
  %v397 = getelementptr inbounds float, ptr %v383, i64 %v396
  %v398 = load <8 x float>, ptr %v397, align 4
  %v399 = add i64 0, %v394
  %v400 = getelementptr inbounds float, ptr %v389, i64 %v399
  store <8 x float> %v398, ptr %v400, align 4
  %v401 = add nsw i64 %v390, 1
  br label %b33
b35:
  %v402 = add nsw i64 %v379, 1
  br label %b30
b32:
  %v403 = add nsw i64 %v355, 1
  br label %b25
b27:
  %v404 = add nsw i64 %v349, 1
  br label %b22
b24:
  %v405 = add nsw i64 %v344, 96
  br label %b19
b21:
  %v406 = add nsw i64 %v144, 1
  br label %b13
b15:
  %v407 = icmp sgt i64 %v3, 1
  br i1 %v407, label %b36, label %b37
b36:
  %v408 = getelementptr inbounds i64, ptr %v1, i64 3
  %v409 = atomicrmw add ptr %v408, i64 1 acq_rel
  %v410 = load i64, ptr %v81, align 8
  %v411 = add i64 %v410, 1
  store i64 %v411, ptr %v81, align 8
  %v412 = mul i64 %v3, %v411
  br label %b38
b38:
  %v413 = load atomic i64, ptr %v408 acquire, align 8
  %v414 = icmp slt i64 %v413, %v412
  br i1 %v414, label %b39, label %b40
b39:
  %v415 = call i32 @sched_yield()
  br label %b38
b40:
  br label %b37
b37:
  %v416 = getelementptr inbounds float, ptr %v83, i64 256
  %v417 = getelementptr inbounds i64, ptr %v1, i64 4
  %v418 = load i64, ptr %v417, align 8
  %v419 = icmp eq i64 %v418, 0
  br i1 %v419, label %b41, label %b42
b41:
  %v420 = add i64 1, 0
  %v421 = sdiv i64 %v420, 1
  %v422 = add i64 %v2, 1
  %v423 = mul i64 %v421, %v2
  %v424 = sdiv i64 %v423, %v3
  %v425 = mul i64 %v424, 1
  %v426 = icmp slt i64 %v425, 1
  %v427 = select i1 %v426, i64 %v425, i64 1
  %v428 = mul i64 %v421, %v422
  %v429 = sdiv i64 %v428, %v3
  %v430 = mul i64 %v429, 1
  %v431 = icmp slt i64 %v430, 1
  %v432 = select i1 %v431, i64 %v430, i64 1
  %v433 = icmp slt i64 %v432, 1
  %v434 = select i1 %v433, i64 %v432, i64 1
  br label %b43
b43:
  %v435 = phi i64 [ %v427, %b41 ], [ %v463, %b48 ]
  %v436 = icmp slt i64 %v435, %v434
  br i1 %v436, label %b44, label %b45
b44:
  %v437 = mul i64 %v435, 256
  %v438 = mul i64 %v435, 8
  %v439 = add i64 %v437, 0
  %v440 = add i64 %v438, 0
  %v441 = getelementptr inbounds float, ptr %v416, i64 %v439
  %v442 = sub i64 8, %v440
  %v443 = icmp slt i64 %v442, 0
  %v444 = select i1 %v443, i64 0, i64 %v442
  %v445 = icmp ult i64 %v444, 8
  %v446 = select i1 %v445, i64 %v444, i64 8
  %v447 = trunc i64 %v446 to i32
  %v448 = insertelement <8 x i32> poison, i32 %v447, i64 0
  %v449 = shufflevector <8 x i32> %v448, <8 x i32> poison, <8 x i32> zeroinitializer
  %v450 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v449
  %v451 = mul i64 %v440, 1
  %v452 = add i64 0, %v451
  %v453 = getelementptr inbounds float, ptr %v12, i64 %v452
  br label %b46
b46:
  %v454 = phi i64 [ 0, %b44 ], [ %v461, %b47 ]
  %v455 = icmp slt i64 %v454, 32
  br i1 %v455, label %b47, label %b48
b47:
  %v456 = mul i64 %v454, 8
  %v457 = getelementptr inbounds float, ptr %v453, i64 %v456
  %v458 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v457, <8 x i1> %v450, <8 x float> zeroinitializer)
  %v459 = mul i64 %v454, 8
  %v460 = getelementptr inbounds float, ptr %v441, i64 %v459
  store <8 x float> %v458, ptr %v460, align 4
  %v461 = add nsw i64 %v454, 1
  br label %b46
b48:
  %v462 = add i64 %v437, 256
  %v463 = add nsw i64 %v435, 1
  br label %b43
b45:
  br label %b42
b42:
  %v464 = icmp sgt i64 %v3, 1
  br i1 %v464, label %b49, label %b50
b49:
  %v465 = getelementptr inbounds i64, ptr %v1, i64 3
  %v466 = atomicrmw add ptr %v465, i64 1 acq_rel
  %v467 = load i64, ptr %v81, align 8
  %v468 = add i64 %v467, 1
  store i64 %v468, ptr %v81, align 8
  %v469 = mul i64 %v3, %v468
  br label %b51
b51:
  %v470 = load atomic i64, ptr %v465 acquire, align 8
  %v471 = icmp slt i64 %v470, %v469
  br i1 %v471, label %b52, label %b53
b52:
  %v472 = call i32 @sched_yield()
  br label %b51
b53:
  br label %b50
b50:
  %v474 = add i64 %v8, 0
  %v475 = sdiv i64 %v474, 1
  %v476 = add i64 %v2, 1
  %v477 = mul i64 %v475, %v2
  %v478 = sdiv i64 %v477, %v3
  %v479 = mul i64 %v478, 1
  %v480 = icmp slt i64 %v479, %v8
  %v481 = select i1 %v480, i64 %v479, i64 %v8
  %v482 = mul i64 %v475, %v476
  %v483 = sdiv i64 %v482, %v3
  %v484 = mul i64 %v483, 1
  %v485 = icmp slt i64 %v484, %v8
  %v486 = select i1 %v485, i64 %v484, i64 %v8
  br label %b54
b54:
  %v487 = phi i64 [ %v481, %b50 ], [ %v540, %b59 ]
  %v488 = icmp slt i64 %v487, %v486
  br i1 %v488, label %b55, label %b56
b55:
  %v489 = add i64 %v487, 96
  %v490 = icmp slt i64 %v489, %v486
  %v491 = select i1 %v490, i64 %v489, i64 %v486
  br label %b57
b57:
  %v492 = phi i64 [ 0, %b55 ], [ %v539, %b62 ]
  %v493 = icmp slt i64 %v492, 1
  br i1 %v493, label %b58, label %b59
b58:
  %v494 = sub i64 %v491, %v487
  %v495 = sub i64 8, 1
  %v496 = add i64 %v494, %v495
  %v497 = sdiv i64 %v496, 8
  br label %b60
b60:
  %v498 = phi i64 [ 0, %b58 ], [ %v538, %b67 ]
  %v499 = icmp slt i64 %v498, %v497
  br i1 %v499, label %b61, label %b62
b61:
  %v500 = mul i64 %v494, %v498
  %v501 = sdiv i64 %v500, %v497
  %v502 = add i64 %v487, %v501
  %v503 = add i64 %v498, 1
  %v504 = mul i64 %v494, %v503
  %v505 = sdiv i64 %v504, %v497
  %v506 = add i64 %v487, %v505
  %v507 = mul i64 %v492, 256
  %v508 = getelementptr inbounds float, ptr %v416, i64 %v507
  %v509 = sub i64 %v506, %v502
  %v510 = mul i64 %v502, 32
  %v511 = getelementptr inbounds float, ptr %v48, i64 %v510
  %v512 = getelementptr inbounds float, ptr %v511, i64 0
  %v513 = sub i64 %v509, 1
  %v514 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v513
  %v515 = load ptr, ptr %v514, align 4
  %v516 = icmp sgt i64 %v509, 0
  br i1 %v516, label %b63, label %b64
b63:
  call void %v515(ptr %v512, i64 32, ptr %v508, i64 32, ptr %v473)
  br label %b64
b64:
  %v517 = add i64 %v507, 256
  br label %b65
b65:
  %v518 = phi i64 [ %v502, %b64 ], [ %v537, %b70 ]
  %v519 = icmp slt i64 %v518, %v506
  br i1 %v519, label %b66, label %b67
b66:
  %v520 = sub i64 %v518, %v502
  %v521 = mul i64 %v520, 8
  %v522 = getelementptr inbounds float, ptr %v473, i64 %v521
  %v523 = mul i64 %v518, 8
  %v524 = getelementptr inbounds float, ptr %v34, i64 %v523
  br label %b68
b68:
  %v525 = phi i64 [ 0, %b66 ], [ %v536, %b69 ]
  %v526 = icmp slt i64 %v525, 1
  br i1 %v526, label %b69, label %b70
b69:
  %v527 = mul i64 %v492, 1
  %v528 = add i64 %v527, %v525
  %v529 = mul i64 %v528, 8
  %v530 = add i64 0, %v525
  %v531 = mul i64 %v530, 8
  %v532 = getelementptr inbounds float, ptr %v522, i64 %v531
  %v533 = load <8 x float>, ptr %v532, align 4
  %v534 = add i64 0, %v529
  %v535 = getelementptr inbounds float, ptr %v524, i64 %v534
  store <8 x float> %v533, ptr %v535, align 4
  %v536 = add nsw i64 %v525, 1
  br label %b68
b70:
  %v537 = add nsw i64 %v518, 1
  br label %b65
b67:
  %v538 = add nsw i64 %v498, 1
  br label %b60
b62:
  %v539 = add nsw i64 %v492, 1
  br label %b57
b59:
  %v540 = add nsw i64 %v487, 96
  br label %b54
b56:
  %v541 = icmp sgt i64 %v3, 1
  br i1 %v541, label %b71, label %b72
b71:
  %v542 = getelementptr inbounds i64, ptr %v1, i64 3
  %v543 = atomicrmw add ptr %v542, i64 1 acq_rel
  %v544 = load i64, ptr %v81, align 8
  %v545 = add i64 %v544, 1
  store i64 %v545, ptr %v81, align 8
  %v546 = mul i64 %v3, %v545
  br label %b73
b73:
  %v547 = load atomic i64, ptr %v542 acquire, align 8
  %v548 = icmp slt i64 %v547, %v546
  br i1 %v548, label %b74, label %b75
b74:
  %v549 = call i32 @sched_yield()
  br label %b73
b75:
  br label %b72
b72:
  %v550 = mul i64 0, 32
  %v551 = getelementptr inbounds float, ptr %v48, i64 %v550
  %v552 = getelementptr inbounds float, ptr %v551, i64 0
  %v553 = mul i64 0, 8
  %v554 = getelementptr inbounds float, ptr %v10, i64 %v553
  %v555 = getelementptr inbounds float, ptr %v554, i64 0
  %v556 = getelementptr inbounds float, ptr %v86, i64 12288
  %v557 = add i64 32, 1
  %v558 = sdiv i64 %v557, 2
  %v559 = add i64 %v2, 1
  %v560 = mul i64 %v558, %v2
  %v561 = sdiv i64 %v560, %v3
  %v562 = mul i64 %v561, 2
  %v563 = icmp slt i64 %v562, 32
  %v564 = select i1 %v563, i64 %v562, i64 32
  %v565 = mul i64 %v558, %v559
  %v566 = sdiv i64 %v565, %v3
  %v567 = mul i64 %v566, 2
  %v568 = icmp slt i64 %v567, 32
  %v569 = select i1 %v568, i64 %v567, i64 32
  %v570 = getelementptr inbounds float, ptr %v36, i64 0
  br label %b76
b76:
  %v571 = phi i64 [ %v564, %b72 ], [ %v579, %b81 ]
  %v572 = icmp slt i64 %v571, %v569
  br i1 %v572, label %b77, label %b78
b77:
  %v573 = mul i64 %v571, 8
  %v574 = getelementptr inbounds float, ptr %v570, i64 %v573
  br label %b79
b79:
  %v575 = phi i64 [ 0, %b77 ], [ %v578, %b80 ]
  %v576 = icmp slt i64 %v575, 8
  br i1 %v576, label %b80, label %b81
b80:
  %v577 = getelementptr inbounds float, ptr %v574, i64 %v575
  store float 0x0000000000000000, ptr %v577, align 4
  %v578 = add nsw i64 %v575, 1
  br label %b79
b81:
  %v579 = add nsw i64 %v571, 1
  br label %b76
b78:
  %v580 = mul i64 %v8, 1
  br label %b82
b82:
  %v581 = phi i64 [ 0, %b78 ], [ %v685, %b87 ]
  %v582 = icmp slt i64 %v581, %v580
  br i1 %v582, label %b83, label %b84
b83:
  %v583 = sub i64 %v580, %v581
  %v584 = icmp slt i64 %v583, 384
  %v585 = select i1 %v584, i64 %v583, i64 384
  br label %b85
b85:
  %v586 = phi i64 [ %v564, %b83 ], [ %v684, %b111 ]
  %v587 = icmp slt i64 %v586, %v569
  br i1 %v587, label %b86, label %b87
b86:
  %v588 = sub i64 %v569, %v586
  %v589 = icmp slt i64 %v588, 64
  %v590 = select i1 %v589, i64 %v588, i64 64
  %v591 = sdiv i64 %v590, 2
  %v592 = mul i64 %v591, 2
  %v593 = sub i64 %v590, %v592
  %v594 = mul i64 %v581, 32
  %v595 = add i64 %v594, %v586
  %v596 = getelementptr inbounds float, ptr %v552, i64 %v595
  br label %b88
b88:
  %v597 = phi i64 [ 0, %b86 ], [ %v623, %b96 ]
  %v598 = icmp slt i64 %v597, %v585
  br i1 %v598, label %b89, label %b90
b89:
  %v599 = mul i64 %v597, 32
  %v600 = getelementptr inbounds float, ptr %v596, i64 %v599
  %v601 = mul i64 %v597, 2
  %v602 = getelementptr inbounds float, ptr %v556, i64 %v601
  br label %b91
b91:
  %v603 = phi i64 [ 0, %b89 ], [ %v612, %b92 ]
  %v604 = icmp slt i64 %v603, %v591
  br i1 %v604, label %b92, label %b93
b92:
  %v605 = mul i64 %v603, 2
  %v606 = getelementptr inbounds float, ptr %v600, i64 %v605
  %v607 = mul i64 %v603, 768
  %v608 = getelementptr inbounds float, ptr %v602, i64 %v607
  %v609 = getelementptr inbounds float, ptr %v606, i64 0
  %v610 = load <2 x float>, ptr %v609, align 4
  %v611 = getelementptr inbounds float, ptr %v608, i64 0
  store <2 x float> %v610, ptr %v611, align 4
  %v612 = add nsw i64 %v603, 1
  br label %b91
b93:
  %v613 = mul i64 %v591, 2
  %v614 = getelementptr inbounds float, ptr %v600, i64 %v613
  %v615 = mul i64 %v591, 768
  %v616 = getelementptr inbounds float, ptr %v602, i64 %v615
  br label %b94
b94:
  %v617 = phi i64 [ 0, %b93 ], [ %v622, %b95 ]
  %v618 = icmp slt i64 %v617, %v593
  br i1 %v618, label %b95, label %b96
b95:
  %v619 = getelementptr inbounds float, ptr %v614, i64 %v617
  %v620 = load float, ptr %v619, align 4
  %v621 = getelementptr inbounds float, ptr %v616, i64 %v617
  store float %v620, ptr %v621, align 4
  %v622 = add nsw i64 %v617, 1
  br label %b94, !llvm.loop !0
b96:
  %v623 = add nsw i64 %v597, 1
  br label %b88
b90:
  br label %b97
b97:
  %v624 = phi i64 [ 0, %b90 ], [ %v659, %b105 ]
  %v625 = icmp slt i64 %v624, 0
  br i1 %v625, label %b98, label %b99
b98:
  %v626 = mul i64 %v581, 8
  %v627 = add i64 %v626, %v624
  %v628 = getelementptr inbounds float, ptr %v555, i64 %v627
  br label %b100
b100:
  %v629 = phi i64 [ 0, %b98 ], [ %v647, %b101 ]
  %v630 = icmp slt i64 %v629, %v585
  br i1 %v630, label %b101, label %b102
b101:
  %v631 = mul i64 %v629, 8
  %v632 = getelementptr inbounds float, ptr %v628, i64 %v631
  %v633 = mul i64 %v629, 32
  %v634 = getelementptr inbounds float, ptr %v86, i64 %v633
  %v635 = getelementptr inbounds float, ptr %v632, i64 0
  %v636 = load <8 x float>, ptr %v635, align 4
  %v637 = getelementptr inbounds float, ptr %v634, i64 0
  store <8 x float> %v636, ptr %v637, align 4
  %v638 = getelementptr inbounds float, ptr %v632, i64 8
  %v639 = load <8 x float>, ptr %v638, align 4
  %v640 = getelementptr inbounds float, ptr %v634, i64 8
  store <8 x float> %v639, ptr %v640, align 4
  %v641 = getelementptr inbounds float, ptr %v632, i64 16
  %v642 = load <8 x float>, ptr %v641, align 4
  %v643 = getelementptr inbounds float, ptr %v634, i64 16
  store <8 x float> %v642, ptr %v643, align 4
  %v644 = getelementptr inbounds float, ptr %v632, i64 24
  %v645 = load <8 x float>, ptr %v644, align 4
  %v646 = getelementptr inbounds float, ptr %v634, i64 24
  store <8 x float> %v645, ptr %v646, align 4
  %v647 = add nsw i64 %v629, 1
  br label %b100
b102:
  %v648 = sdiv i64 %v590, 2
  br label %b103
b103:
  %v649 = phi i64 [ 0, %b102 ], [ %v658, %b104 ]
  %v650 = icmp slt i64 %v649, %v648
  br i1 %v650, label %b104, label %b105
b104:
  %v651 = mul i64 %v649, 2
  %v652 = add i64 %v586, %v651
  %v653 = mul i64 %v649, 768
  %v654 = getelementptr inbounds float, ptr %v556, i64 %v653
  %v655 = mul i64 %v652, 8
  %v656 = add i64 %v655, %v624
  %v657 = getelementptr inbounds float, ptr %v570, i64 %v656
  call void @outer_2x32(ptr %v654, ptr %v86, i64 %v585, ptr %v657, i64 8)
  %v658 = add nsw i64 %v649, 1
  br label %b103
b105:
  %v659 = add nsw i64 %v624, 32
  br label %b97
b99:
  %v660 = mul i64 %v581, 8
  %v661 = add i64 %v660, 0
  %v662 = getelementptr inbounds float, ptr %v555, i64 %v661
  br label %b106
b106:
  %v663 = phi i64 [ 0, %b99 ], [ %v672, %b107 ]
  %v664 = icmp slt i64 %v663, %v585
  br i1 %v664, label %b107, label %b108
b107:
  %v665 = mul i64 %v663, 8
  %v666 = getelementptr inbounds float, ptr %v662, i64 %v665
  %v667 = mul i64 %v663, 8
  %v668 = getelementptr inbounds float, ptr %v86, i64 %v667
  %v669 = getelementptr inbounds float, ptr %v666, i64 0
  %v670 = load <8 x float>, ptr %v669, align 4
  %v671 = getelementptr inbounds float, ptr %v668, i64 0
  store <8 x float> %v670, ptr %v671, align 4
  %v672 = add nsw i64 %v663, 1
  br label %b106
b108:
  %v673 = sdiv i64 %v590, 2
  br label %b109
b109:
  %v674 = phi i64 [ 0, %b108 ], [ %v683, %b110 ]
  %v675 = icmp slt i64 %v674, %v673
  br i1 %v675, label %b110, label %b111
b110:
  %v676 = mul i64 %v674, 2
  %v677 = add i64 %v586, %v676
  %v678 = mul i64 %v674, 768
  %v679 = getelementptr inbounds float, ptr %v556, i64 %v678
  %v680 = mul i64 %v677, 8
  %v681 = add i64 %v680, 0
  %v682 = getelementptr inbounds float, ptr %v570, i64 %v681
  call void @outer_2x8(ptr %v679, ptr %v86, i64 %v585, ptr %v682, i64 8)
  %v683 = add nsw i64 %v674, 1
  br label %b109
b111:
  %v684 = add nsw i64 %v586, 64
  br label %b85
b87:
  %v685 = add nsw i64 %v581, 384
  br label %b82
b84:
  %v686 = icmp sgt i64 %v3, 1
  br i1 %v686, label %b112, label %b113
b112:
  %v687 = getelementptr inbounds i64, ptr %v1, i64 3
  %v688 = atomicrmw add ptr %v687, i64 1 acq_rel
  %v689 = load i64, ptr %v81, align 8
  %v690 = add i64 %v689, 1
  store i64 %v690, ptr %v81, align 8
  %v691 = mul i64 %v3, %v690
  br label %b114
b114:
  %v692 = load atomic i64, ptr %v687 acquire, align 8
  %v693 = icmp slt i64 %v692, %v691
  br i1 %v693, label %b115, label %b116
b115:
  %v694 = call i32 @sched_yield()
  br label %b114
b116:
  br label %b113
b113:
  %v695 = mul i64 0, 32
  %v696 = getelementptr inbounds float, ptr %v48, i64 %v695
  %v697 = getelementptr inbounds float, ptr %v696, i64 0
  %v698 = mul i64 0, 8
  %v699 = getelementptr inbounds float, ptr %v26, i64 %v698
  %v700 = getelementptr inbounds float, ptr %v699, i64 0
  %v701 = getelementptr inbounds float, ptr %v86, i64 12288
  %v702 = add i64 32, 1
  %v703 = sdiv i64 %v702, 2
  %v704 = add i64 %v2, 1
  %v705 = mul i64 %v703, %v2
  %v706 = sdiv i64 %v705, %v3
  %v707 = mul i64 %v706, 2
  %v708 = icmp slt i64 %v707, 32
  %v709 = select i1 %v708, i64 %v707, i64 32
  %v710 = mul i64 %v703, %v704
  %v711 = sdiv i64 %v710, %v3
  %v712 = mul i64 %v711, 2
  %v713 = icmp slt i64 %v712, 32
  %v714 = select i1 %v713, i64 %v712, i64 32
  %v715 = getelementptr inbounds float, ptr %v38, i64 0
  br label %b117
b117:
  %v716 = phi i64 [ %v709, %b113 ], [ %v724, %b122 ]
  %v717 = icmp slt i64 %v716, %v714
  br i1 %v717, label %b118, label %b119
b118:
  %v718 = mul i64 %v716, 8
  %v719 = getelementptr inbounds float, ptr %v715, i64 %v718
  br label %b120
b120:
  %v720 = phi i64 [ 0, %b118 ], [ %v723, %b121 ]
  %v721 = icmp slt i64 %v720, 8
  br i1 %v721, label %b121, label %b122
b121:
  %v722 = getelementptr inbounds float, ptr %v719, i64 %v720
  store float 0x0000000000000000, ptr %v722, align 4
  %v723 = add nsw i64 %v720, 1
  br label %b120
b122:
  %v724 = add nsw i64 %v716, 1
  br label %b117
b119:
  %v725 = mul i64 %v8, 1
  br label %b123
b123:
  %v726 = phi i64 [ 0, %b119 ], [ %v830, %b128 ]
  %v727 = icmp slt i64 %v726, %v725
  br i1 %v727, label %b124, label %b125
b124:
  %v728 = sub i64 %v725, %v726
  %v729 = icmp slt i64 %v728, 384
  %v730 = select i1 %v729, i64 %v728, i64 384
  br label %b126
b126:
  %v731 = phi i64 [ %v709, %b124 ], [ %v829, %b152 ]
  %v732 = icmp slt i64 %v731, %v714
  br i1 %v732, label %b127, label %b128
b127:
  %v733 = sub i64 %v714, %v731
  %v734 = icmp slt i64 %v733, 64
  %v735 = select i1 %v734, i64 %v733, i64 64
  %v736 = sdiv i64 %v735, 2
  %v737 = mul i64 %v736, 2
  %v738 = sub i64 %v735, %v737
  %v739 = mul i64 %v726, 32
  %v740 = add i64 %v739, %v731
  %v741 = getelementptr inbounds float, ptr %v697, i64 %v740
  br label %b129
b129:
  %v742 = phi i64 [ 0, %b127 ], [ %v768, %b137 ]
  %v743 = icmp slt i64 %v742, %v730
  br i1 %v743, label %b130, label %b131
b130:
  %v744 = mul i64 %v742, 32
  %v745 = getelementptr inbounds float, ptr %v741, i64 %v744
  %v746 = mul i64 %v742, 2
  %v747 = getelementptr inbounds float, ptr %v701, i64 %v746
  br label %b132
b132:
  %v748 = phi i64 [ 0, %b130 ], [ %v757, %b133 ]
  %v749 = icmp slt i64 %v748, %v736
  br i1 %v749, label %b133, label %b134
b133:
  %v750 = mul i64 %v748, 2
  %v751 = getelementptr inbounds float, ptr %v745, i64 %v750
  %v752 = mul i64 %v748, 768
  %v753 = getelementptr inbounds float, ptr %v747, i64 %v752
  %v754 = getelementptr inbounds float, ptr %v751, i64 0
  %v755 = load <2 x float>, ptr %v754, align 4
  %v756 = getelementptr inbounds float, ptr %v753, i64 0
  store <2 x float> %v755, ptr %v756, align 4
  %v757 = add nsw i64 %v748, 1
  br label %b132
b134:
  %v758 = mul i64 %v736, 2
  %v759 = getelementptr inbounds float, ptr %v745, i64 %v758
  %v760 = mul i64 %v736, 768
  %v761 = getelementptr inbounds float, ptr %v747, i64 %v760
  br label %b135
b135:
  %v762 = phi i64 [ 0, %b134 ], [ %v767, %b136 ]
  %v763 = icmp slt i64 %v762, %v738
  br i1 %v763, label %b136, label %b137
b136:
  %v764 = getelementptr inbounds float, ptr %v759, i64 %v762
  %v765 = load float, ptr %v764, align 4
  %v766 = getelementptr inbounds float, ptr %v761, i64 %v762
  store float %v765, ptr %v766, align 4
  %v767 = add nsw i64 %v762, 1
  br label %b135, !llvm.loop !3
b137:
  %v768 = add nsw i64 %v742, 1
  br label %b129
b131:
  br label %b138
b138:
  %v769 = phi i64 [ 0, %b131 ], [ %v804, %b146 ]
  %v770 = icmp slt i64 %v769, 0
  br i1 %v770, label %b139, label %b140
b139:
  %v771 = mul i64 %v726, 8
  %v772 = add i64 %v771, %v769
  %v773 = getelementptr inbounds float, ptr %v700, i64 %v772
  br label %b141
b141:
  %v774 = phi i64 [ 0, %b139 ], [ %v792, %b142 ]
  %v775 = icmp slt i64 %v774, %v730
  br i1 %v775, label %b142, label %b143
b142:
  %v776 = mul i64 %v774, 8
  %v777 = getelementptr inbounds float, ptr %v773, i64 %v776
  %v778 = mul i64 %v774, 32
  %v779 = getelementptr inbounds float, ptr %v86, i64 %v778
  %v780 = getelementptr inbounds float, ptr %v777, i64 0
  %v781 = load <8 x float>, ptr %v780, align 4
  %v782 = getelementptr inbounds float, ptr %v779, i64 0
  store <8 x float> %v781, ptr %v782, align 4
  %v783 = getelementptr inbounds float, ptr %v777, i64 8
  %v784 = load <8 x float>, ptr %v783, align 4
  %v785 = getelementptr inbounds float, ptr %v779, i64 8
  store <8 x float> %v784, ptr %v785, align 4
  %v786 = getelementptr inbounds float, ptr %v777, i64 16
  %v787 = load <8 x float>, ptr %v786, align 4
  %v788 = getelementptr inbounds float, ptr %v779, i64 16
  store <8 x float> %v787, ptr %v788, align 4
  %v789 = getelementptr inbounds float, ptr %v777, i64 24
  %v790 = load <8 x float>, ptr %v789, align 4
  %v791 = getelementptr inbounds float, ptr %v779, i64 24
  store <8 x float> %v790, ptr %v791, align 4
  %v792 = add nsw i64 %v774, 1
  br label %b141
b143:
  %v793 = sdiv i64 %v735, 2
  br label %b144
b144:
  %v794 = phi i64 [ 0, %b143 ], [ %v803, %b145 ]
  %v795 = icmp slt i64 %v794, %v793
  br i1 %v795, label %b145, label %b146
b145:
  %v796 = mul i64 %v794, 2
  %v797 = add i64 %v731, %v796
  %v798 = mul i64 %v794, 768
  %v799 = getelementptr inbounds float, ptr %v701, i64 %v798
  %v800 = mul i64 %v797, 8
  %v801 = add i64 %v800, %v769
  %v802 = getelementptr inbounds float, ptr %v715, i64 %v801
  call void @outer_2x32(ptr %v799, ptr %v86, i64 %v730, ptr %v802, i64 8)
  %v803 = add nsw i64 %v794, 1
  br label %b144
b146:
  %v804 = add nsw i64 %v769, 32
  br label %b138
b140:
  %v805 = mul i64 %v726, 8
  %v806 = add i64 %v805, 0
  %v807 = getelementptr inbounds float, ptr %v700, i64 %v806
  br label %b147
b147:
  %v808 = phi i64 [ 0, %b140 ], [ %v817, %b148 ]
  %v809 = icmp slt i64 %v808, %v730
  br i1 %v809, label %b148, label %b149
b148:
  %v810 = mul i64 %v808, 8
  %v811 = getelementptr inbounds float, ptr %v807, i64 %v810
  %v812 = mul i64 %v808, 8
  %v813 = getelementptr inbounds float, ptr %v86, i64 %v812
  %v814 = getelementptr inbounds float, ptr %v811, i64 0
  %v815 = load <8 x float>, ptr %v814, align 4
  %v816 = getelementptr inbounds float, ptr %v813, i64 0
  store <8 x float> %v815, ptr %v816, align 4
  %v817 = add nsw i64 %v808, 1
  br label %b147
b149:
  %v818 = sdiv i64 %v735, 2
  br label %b150
b150:
  %v819 = phi i64 [ 0, %b149 ], [ %v828, %b151 ]
  %v820 = icmp slt i64 %v819, %v818
  br i1 %v820, label %b151, label %b152
b151:
  %v821 = mul i64 %v819, 2
  %v822 = add i64 %v731, %v821
  %v823 = mul i64 %v819, 768
  %v824 = getelementptr inbounds float, ptr %v701, i64 %v823
  %v825 = mul i64 %v822, 8
  %v826 = add i64 %v825, 0
  %v827 = getelementptr inbounds float, ptr %v715, i64 %v826
  call void @outer_2x8(ptr %v824, ptr %v86, i64 %v730, ptr %v827, i64 8)
  %v828 = add nsw i64 %v819, 1
  br label %b150
b152:
  %v829 = add nsw i64 %v731, 64
  br label %b126
b128:
  %v830 = add nsw i64 %v726, 384
  br label %b123
b125:
  %v831 = icmp sgt i64 %v3, 1
  br i1 %v831, label %b153, label %b154
b153:
  %v832 = getelementptr inbounds i64, ptr %v1, i64 3
  %v833 = atomicrmw add ptr %v832, i64 1 acq_rel
  %v834 = load i64, ptr %v81, align 8
  %v835 = add i64 %v834, 1
  store i64 %v835, ptr %v81, align 8
  %v836 = mul i64 %v3, %v835
  br label %b155
b155:
  %v837 = load atomic i64, ptr %v832 acquire, align 8
  %v838 = icmp slt i64 %v837, %v836
  br i1 %v838, label %b156, label %b157
b156:
  %v839 = call i32 @sched_yield()
  br label %b155
b157:
  br label %b154
b154:
  %v840 = icmp eq i64 %v2, 0
  br i1 %v840, label %b158, label %b159
b158:
  br label %b160
b160:
  %v841 = phi i64 [ 0, %b158 ], [ %v863, %b165 ]
  %v842 = icmp slt i64 %v841, 32
  br i1 %v842, label %b161, label %b162
b161:
  br label %b163
b163:
  %v843 = phi i64 [ 0, %b161 ], [ %v860, %b168 ]
  %v844 = phi <8 x float> [ splat (float 0x0000000000000000), %b161 ], [ %v859, %b168 ]
  %v845 = icmp slt i64 %v843, %v8
  br i1 %v845, label %b164, label %b165
b164:
  %v846 = add i64 %v843, 128
  %v847 = icmp slt i64 %v846, %v8
  %v848 = select i1 %v847, i64 %v846, i64 %v8
  br label %b166
b166:
  %v849 = phi i64 [ %v843, %b164 ], [ %v858, %b167 ]
  %v850 = phi <8 x float> [ splat (float 0x0000000000000000), %b164 ], [ %v857, %b167 ]
  %v851 = icmp slt i64 %v849, %v848
  br i1 %v851, label %b167, label %b168
b167:
  %v852 = mul i64 %v849, 32
  %v853 = getelementptr inbounds float, ptr %v48, i64 %v852
  %v854 = add i64 0, %v841
  %v855 = getelementptr inbounds float, ptr %v853, i64 %v854
  %v856 = load <8 x float>, ptr %v855, align 4
  %v857 = fadd <8 x float> %v850, %v856
  %v858 = add nsw i64 %v849, 1
  br label %b166
b168:
  %v859 = fadd <8 x float> %v844, %v850
  %v860 = add nsw i64 %v843, 128
  br label %b163
b165:
  %v861 = add i64 0, %v841
  %v862 = getelementptr inbounds float, ptr %v40, i64 %v861
  store <8 x float> %v844, ptr %v862, align 4
  %v863 = add nsw i64 %v841, 8
  br label %b160
b162:
  br label %b159
b159:
  %v864 = icmp sgt i64 %v3, 1
  br i1 %v864, label %b169, label %b170
b169:
  %v865 = getelementptr inbounds i64, ptr %v1, i64 3
  %v866 = atomicrmw add ptr %v865, i64 1 acq_rel
  %v867 = load i64, ptr %v81, align 8
  %v868 = add i64 %v867, 1
  store i64 %v868, ptr %v81, align 8
  %v869 = mul i64 %v3, %v868
  br label %b171
b171:
  %v870 = load atomic i64, ptr %v865 acquire, align 8
  %v871 = icmp slt i64 %v870, %v869
  br i1 %v871, label %b172, label %b173
b172:
  %v872 = call i32 @sched_yield()
  br label %b171
b173:
  br label %b170
b170:
  %v873 = icmp eq i64 %v2, 0
  br i1 %v873, label %b174, label %b175
b174:
  br label %b176
b176:
  %v874 = phi i64 [ 0, %b174 ], [ %v897, %b181 ]
  %v875 = phi <8 x float> [ splat (float 0x0000000000000000), %b174 ], [ %v896, %b181 ]
  %v876 = icmp slt i64 %v874, %v8
  br i1 %v876, label %b177, label %b178
b177:
  %v877 = add i64 %v874, 128
  %v878 = icmp slt i64 %v877, %v8
  %v879 = select i1 %v878, i64 %v877, i64 %v8
  br label %b179
b179:
  %v880 = phi i64 [ %v874, %b177 ], [ %v895, %b180 ]
  %v881 = phi <8 x float> [ splat (float 0x0000000000000000), %b177 ], [ %v894, %b180 ]
  %v882 = icmp slt i64 %v880, %v879
  br i1 %v882, label %b180, label %b181
b180:
  %v883 = mul i64 %v880, 32
  %v884 = getelementptr inbounds float, ptr %v48, i64 %v883
  %v885 = mul i64 %v880, 8
  %v886 = getelementptr inbounds float, ptr %v28, i64 %v885
  %v887 = add i64 8, 0
  %v888 = getelementptr inbounds float, ptr %v884, i64 %v887
  %v889 = load <8 x float>, ptr %v888, align 4
  %v890 = add i64 0, 0
  %v891 = getelementptr inbounds float, ptr %v886, i64 %v890
  %v892 = load <8 x float>, ptr %v891, align 4
  %v893 = fmul <8 x float> %v889, %v892
  %v894 = fadd <8 x float> %v881, %v893
  %v895 = add nsw i64 %v880, 1
  br label %b179
b181:
  %v896 = fadd <8 x float> %v875, %v881
  %v897 = add nsw i64 %v874, 128
  br label %b176
b178:
  %v898 = add i64 0, 0
  %v899 = getelementptr inbounds float, ptr %v42, i64 %v898
  store <8 x float> %v875, ptr %v899, align 4
  br label %b175
b175:
  %v900 = icmp sgt i64 %v3, 1
  br i1 %v900, label %b182, label %b183
b182:
  %v901 = getelementptr inbounds i64, ptr %v1, i64 3
  %v902 = atomicrmw add ptr %v901, i64 1 acq_rel
  %v903 = load i64, ptr %v81, align 8
  %v904 = add i64 %v903, 1
  store i64 %v904, ptr %v81, align 8
  %v905 = mul i64 %v3, %v904
  br label %b184
b184:
  %v906 = load atomic i64, ptr %v901 acquire, align 8
  %v907 = icmp slt i64 %v906, %v905
  br i1 %v907, label %b185, label %b186
b185:
  %v908 = call i32 @sched_yield()
  br label %b184
b186:
  br label %b183
b183:
  %v909 = icmp eq i64 %v2, 0
  br i1 %v909, label %b187, label %b188
b187:
  br label %b189
b189:
  %v910 = phi i64 [ 0, %b187 ], [ %v933, %b194 ]
  %v911 = phi <8 x float> [ splat (float 0x0000000000000000), %b187 ], [ %v932, %b194 ]
  %v912 = icmp slt i64 %v910, %v8
  br i1 %v912, label %b190, label %b191
b190:
  %v913 = add i64 %v910, 128
  %v914 = icmp slt i64 %v913, %v8
  %v915 = select i1 %v914, i64 %v913, i64 %v8
  br label %b192
b192:
  %v916 = phi i64 [ %v910, %b190 ], [ %v931, %b193 ]
  %v917 = phi <8 x float> [ splat (float 0x0000000000000000), %b190 ], [ %v930, %b193 ]
  %v918 = icmp slt i64 %v916, %v915
  br i1 %v918, label %b193, label %b194
b193:
  %v919 = mul i64 %v916, 32
  %v920 = getelementptr inbounds float, ptr %v48, i64 %v919
  %v921 = mul i64 %v916, 8
  %v922 = getelementptr inbounds float, ptr %v28, i64 %v921
  %v923 = add i64 0, 0
  %v924 = getelementptr inbounds float, ptr %v920, i64 %v923
  %v925 = load <8 x float>, ptr %v924, align 4
  %v926 = add i64 0, 0
  %v927 = getelementptr inbounds float, ptr %v922, i64 %v926
  %v928 = load <8 x float>, ptr %v927, align 4
  %v929 = fmul <8 x float> %v925, %v928
  %v930 = fadd <8 x float> %v917, %v929
  %v931 = add nsw i64 %v916, 1
  br label %b192
b194:
  %v932 = fadd <8 x float> %v911, %v917
  %v933 = add nsw i64 %v910, 128
  br label %b189
b191:
  %v934 = add i64 0, 0
  %v935 = getelementptr inbounds float, ptr %v44, i64 %v934
  store <8 x float> %v911, ptr %v935, align 4
  br label %b188
b188:
  %v936 = icmp sgt i64 %v3, 1
  br i1 %v936, label %b195, label %b196
b195:
  %v937 = getelementptr inbounds i64, ptr %v1, i64 3
  %v938 = atomicrmw add ptr %v937, i64 1 acq_rel
  %v939 = load i64, ptr %v81, align 8
  %v940 = add i64 %v939, 1
  store i64 %v940, ptr %v81, align 8
  %v941 = mul i64 %v3, %v940
  br label %b197
b197:
  %v942 = load atomic i64, ptr %v937 acquire, align 8
  %v943 = icmp slt i64 %v942, %v941
  br i1 %v943, label %b198, label %b199
b198:
  %v944 = call i32 @sched_yield()
  br label %b197
b199:
  br label %b196
b196:
  %v945 = icmp eq i64 %v2, 0
  br i1 %v945, label %b200, label %b201
b200:
  br label %b202
b202:
  %v946 = phi i64 [ 0, %b200 ], [ %v971, %b207 ]
  %v947 = phi <8 x float> [ splat (float 0x0000000000000000), %b200 ], [ %v970, %b207 ]
  %v948 = icmp slt i64 %v946, %v8
  br i1 %v948, label %b203, label %b204
b203:
  %v949 = add i64 %v946, 128
  %v950 = icmp slt i64 %v949, %v8
  %v951 = select i1 %v950, i64 %v949, i64 %v8
  br label %b205
b205:
  %v952 = phi i64 [ %v946, %b203 ], [ %v969, %b206 ]
  %v953 = phi <8 x float> [ splat (float 0x0000000000000000), %b203 ], [ %v968, %b206 ]
  %v954 = icmp slt i64 %v952, %v951
  br i1 %v954, label %b206, label %b207
b206:
  %v955 = mul i64 %v952, 32
  %v956 = getelementptr inbounds float, ptr %v48, i64 %v955
  %v957 = mul i64 1, %v7
  %v958 = add i64 %v952, %v957
  %v959 = mul i64 %v958, 8
  %v960 = getelementptr inbounds float, ptr %v28, i64 %v959
  %v961 = add i64 24, 0
  %v962 = getelementptr inbounds float, ptr %v956, i64 %v961
  %v963 = load <8 x float>, ptr %v962, align 4
  %v964 = add i64 0, 0
  %v965 = getelementptr inbounds float, ptr %v960, i64 %v964
  %v966 = load <8 x float>, ptr %v965, align 4
  %v967 = fmul <8 x float> %v963, %v966
  %v968 = fadd <8 x float> %v953, %v967
  %v969 = add nsw i64 %v952, 1
  br label %b205
b207:
  %v970 = fadd <8 x float> %v947, %v953
  %v971 = add nsw i64 %v946, 128
  br label %b202
b204:
  %v972 = add i64 0, 0
  %v973 = getelementptr inbounds float, ptr %v46, i64 %v972
  store <8 x float> %v947, ptr %v973, align 4
  br label %b201
b201:
  %v974 = icmp sgt i64 %v3, 1
  br i1 %v974, label %b208, label %b209
b208:
  %v975 = getelementptr inbounds i64, ptr %v1, i64 3
  %v976 = atomicrmw add ptr %v975, i64 1 acq_rel
  %v977 = load i64, ptr %v81, align 8
  %v978 = add i64 %v977, 1
  store i64 %v978, ptr %v81, align 8
  %v979 = mul i64 %v3, %v978
  br label %b210
b210:
  %v980 = load atomic i64, ptr %v975 acquire, align 8
  %v981 = icmp slt i64 %v980, %v979
  br i1 %v981, label %b211, label %b212
b211:
  %v982 = call i32 @sched_yield()
  br label %b210
b212:
  br label %b209
b209:
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
