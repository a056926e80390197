; generated from specs/nas_cell.yaml by `make generated`: do not edit
; nas_cell I=8 H=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_2x4of4_0 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x4of4_0, ptr @tile_2x4of4_0], align 8
@table_tile_2x1of8_0_1_2_3 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x1of8_0_1_2_3, ptr @tile_2x1of8_0_1_2_3], align 8
@table_tile_2x1of8_4_5_6_7 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x1of8_4_5_6_7, ptr @tile_2x1of8_4_5_6_7], align 8
@table_tile_8x1of1_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0, ptr @tile_2x1of1_0, ptr @tile_3x1of1_0, ptr @tile_4x1of1_0, ptr @tile_5x1of1_0, ptr @tile_6x1of1_0, ptr @tile_7x1of1_0, ptr @tile_8x1of1_0], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v87 = alloca i64, i64 1, align 8
  %v1588 = alloca float, i64 64, align 4
  %v1670 = alloca float, i64 128, align 4
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
  %v55 = getelementptr inbounds i64, ptr %v1, i64 6
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 9
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 10
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 11
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 14
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 17
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 18
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds i64, ptr %v1, i64 20
  %v70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds i64, ptr %v1, i64 21
  %v72 = load i64, ptr %v71, align 8
  %v73 = getelementptr inbounds i64, ptr %v1, i64 22
  %v74 = load i64, ptr %v73, align 8
  %v75 = getelementptr inbounds i64, ptr %v1, i64 23
  %v76 = load i64, ptr %v75, align 8
  %v77 = getelementptr inbounds i64, ptr %v1, i64 24
  %v78 = load i64, ptr %v77, align 8
  %v79 = getelementptr inbounds i64, ptr %v1, i64 25
  %v80 = load i64, ptr %v79, align 8
  %v81 = getelementptr inbounds i64, ptr %v1, i64 26
  %v82 = load i64, ptr %v81, align 8
  %v83 = getelementptr inbounds i64, ptr %v1, i64 27
  %v84 = load i64, ptr %v83, align 8
  %v85 = getelementptr inbounds i64, ptr %v1, i64 28
  %v86 = load i64, ptr %v85, align 8
  store i64 0, ptr %v87, align 8
  %v88 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v89 = load ptr, ptr %v88, align 4
  %v90 = mul i64 %v2, 0
  %v91 = add i64 %v90, 1024
  %v92 = getelementptr inbounds float, ptr %v89, i64 %v91
  %v93 = getelementptr inbounds i64, ptr %v1, i64 4
  %v94 = load i64, ptr %v93, align 8
  %v95 = icmp eq i64 %v94, 0
  br i1 %v95, label %b0, label %b1
b0:
  %v96 = icmp eq i64 %v2, 0
  br i1 %v96, label %b2, label %b3
b2:
  %v97 = add i64 0, 0
  %v98 = getelementptr inbounds float, ptr %v36, i64 %v97
  %v99 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v100, ptr %v98, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v101 = icmp sgt i64 %v3, 1
  br i1 %v101, label %b4, label %b5
b4:
  %v102 = getelementptr inbounds i64, ptr %v1, i64 3
  %v103 = atomicrmw add ptr %v102, i64 1 acq_rel
  %v104 = load i64, ptr %v87, align 8
  %v105 = add i64 %v104, 1
  store i64 %v105, ptr %v87, align 8
  %v106 = mul i64 %v3, %v105
  br label %b6
b6:
  %v107 = load atomic i64, ptr %v102 acquire, align 8
  %v108 = icmp slt i64 %v107, %v106
  br i1 %v108, label %b7, label %b8
b7:
  %v109 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v110 = getelementptr inbounds i64, ptr %v1, i64 4
  %v111 = load i64, ptr %v110, align 8
  %v112 = icmp eq i64 %v111, 0
  br i1 %v112, label %b9, label %b10
b9:
  %v113 = getelementptr inbounds i64, ptr %v1, i64 29
  %v114 = load i64, ptr %v113, align 8
  %v115 = icmp eq i64 %v114, 0
  br i1 %v115, label %b11, label %b12
b11:
  %v116 = add i64 %v7, 0
  %v117 = sdiv i64 %v116, 1
  %v118 = add i64 %v2, 1
  %v119 = mul i64 %v117, %v2
  %v120 = sdiv i64 %v119, %v3
  %v121 = mul i64 %v120, 1
  %v122 = icmp slt i64 %v121, %v7
  %v123 = select i1 %v122, i64 %v121, i64 %v7
  %v124 = mul i64 %v117, %v118
  %v125 = sdiv i64 %v124, %v3
  %v126 = mul i64 %v125, 1
  %v127 = icmp slt i64 %v126, %v7
  %v128 = select i1 %v127, i64 %v126, i64 %v7
  br label %b13
b13:
  %v129 = phi i64 [ %v123, %b11 ], [ %v140, %b14 ]
  %v130 = icmp slt i64 %v129, %v128
  br i1 %v130, label %b14, label %b15
b14:
  %v131 = and i64 0, %v60
  %v132 = mul i64 %v131, %v7
  %v133 = add i64 %v132, %v129
  %v134 = mul i64 %v133, 8
  %v135 = getelementptr inbounds float, ptr %v18, i64 %v134
  %v136 = add i64 0, 0
  %v137 = getelementptr inbounds float, ptr %v135, i64 %v136
  %v138 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v139 = shufflevector <8 x float> %v138, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v139, ptr %v137, align 4
  %v140 = add nsw i64 %v129, 1
  br label %b13
b15:
  br label %b12
b12:
  br label %b10
b10:
  %v141 = icmp sgt i64 %v3, 1
  br i1 %v141, label %b16, label %b17
b16:
  %v142 = getelementptr inbounds i64, ptr %v1, i64 3
  %v143 = atomicrmw add ptr %v142, i64 1 acq_rel
  %v144 = load i64, ptr %v87, align 8
  %v145 = add i64 %v144, 1
  store i64 %v145, ptr %v87, align 8
  %v146 = mul i64 %v3, %v145
  br label %b18
b18:
  %v147 = load atomic i64, ptr %v142 acquire, align 8
  %v148 = icmp slt i64 %v147, %v146
  br i1 %v148, label %b19, label %b20
b19:
  %v149 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v150 = getelementptr inbounds i64, ptr %v1, i64 4
  %v151 = load i64, ptr %v150, align 8
  %v152 = icmp eq i64 %v151, 0
  br i1 %v152, label %b21, label %b22
b21:
  %v153 = getelementptr inbounds i64, ptr %v1, i64 30
  %v154 = load i64, ptr %v153, align 8
  %v155 = icmp eq i64 %v154, 0
  br i1 %v155, label %b23, label %b24
b23:
  %v156 = add i64 %v7, 0
  %v157 = sdiv i64 %v156, 1
  %v158 = add i64 %v2, 1
  %v159 = mul i64 %v157, %v2
  %v160 = sdiv i64 %v159, %v3
  %v161 = mul i64 %v160, 1
  %v162 = icmp slt i64 %v161, %v7
  %v163 = select i1 %v162, i64 %v161, i64 %v7
  %v164 = mul i64 %v157, %v158
  %v165 = sdiv i64 %v164, %v3
  %v166 = mul i64 %v165, 1
  %v167 = icmp slt i64 %v166, %v7
  %v168 = select i1 %v167, i64 %v166, i64 %v7
  br label %b25
b25:
  %v169 = phi i64 [ %v163, %b23 ], [ %v180, %b26 ]
  %v170 = icmp slt i64 %v169, %v168
  br i1 %v170, label %b26, label %b27
b26:
  %v171 = and i64 0, %v62
  %v172 = mul i64 %v171, %v7
  %v173 = add i64 %v172, %v169
  %v174 = mul i64 %v173, 8
  %v175 = getelementptr inbounds float, ptr %v20, i64 %v174
  %v176 = add i64 0, 0
  %v177 = getelementptr inbounds float, ptr %v175, i64 %v176
  %v178 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v179 = shufflevector <8 x float> %v178, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v179, ptr %v177, align 4
  %v180 = add nsw i64 %v169, 1
  br label %b25
b27:
  br label %b24
b24:
  br label %b22
b22:
  %v181 = icmp sgt i64 %v3, 1
  br i1 %v181, label %b28, label %b29
b28:
  %v182 = getelementptr inbounds i64, ptr %v1, i64 3
  %v183 = atomicrmw add ptr %v182, i64 1 acq_rel
  %v184 = load i64, ptr %v87, align 8
  %v185 = add i64 %v184, 1
  store i64 %v185, ptr %v87, align 8
  %v186 = mul i64 %v3, %v185
  br label %b30
b30:
  %v187 = load atomic i64, ptr %v182 acquire, align 8
  %v188 = icmp slt i64 %v187, %v186
  br i1 %v188, label %b31, label %b32
b31:
  %v189 = call i32 @sched_yield()
  br label %b30
b32:
  br label %b29
b29:
  %v190 = getelementptr inbounds float, ptr %v89, i64 0
  %v191 = getelementptr inbounds i64, ptr %v1, i64 4
  %v192 = load i64, ptr %v191, align 8
  %v193 = icmp eq i64 %v192, 0
  br i1 %v193, label %b33, label %b34
b33:
  %v194 = add i64 2, 0
  %v195 = sdiv i64 %v194, 1
  %v196 = add i64 %v2, 1
  %v197 = mul i64 %v195, %v2
  %v198 = sdiv i64 %v197, %v3
  %v199 = mul i64 %v198, 1
  %v200 = icmp slt i64 %v199, 2
  %v201 = select i1 %v200, i64 %v199, i64 2
  %v202 = mul i64 %v195, %v196
  %v203 = sdiv i64 %v202, %v3
  %v204 = mul i64 %v203, 1
  %v205 = icmp slt i64 %v204, 2
  %v206 = select i1 %v205, i64 %v204, i64 2
  %v207 = icmp slt i64 %v206, 2
  %v208 = select i1 %v207, i64 %v206, i64 2
  br label %b35
b35:
  %v209 = phi i64 [ %v201, %b33 ], [ %v654, %b86 ]
  %v210 = icmp slt i64 %v209, %v208
  br i1 %v210, label %b36, label %b37
b36:
  %v211 = mul i64 %v209, 256
  %v212 = mul i64 %v209, 32
  %v213 = add i64 %v211, 0
  %v214 = add i64 %v212, 0
  %v215 = getelementptr inbounds float, ptr %v190, i64 %v213
  %v216 = sub i64 64, %v214
  %v217 = icmp slt i64 %v216, 0
  %v218 = select i1 %v217, i64 0, i64 %v216
  %v219 = icmp ult i64 %v218, 8
  %v220 = select i1 %v219, i64 %v218, i64 8
  %v221 = trunc i64 %v220 to i32
  %v222 = insertelement <8 x i32> poison, i32 %v221, i64 0
  %v223 = shufflevector <8 x i32> %v222, <8 x i32> poison, <8 x i32> zeroinitializer
  %v224 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v223
  %v225 = mul i64 %v214, 8
  %v226 = add i64 0, %v225
  %v227 = getelementptr inbounds float, ptr %v12, i64 %v226
  %v228 = icmp sge i64 %v218, 8
  br i1 %v228, label %b38, label %b39
b38:
  br label %b40
b40:
  %v229 = phi i64 [ 0, %b38 ], [ %v303, %b41 ]
  %v230 = icmp slt i64 %v229, 8
  br i1 %v230, label %b41, label %b42
b41:
  %v231 = add i64 %v229, 0
  %v232 = getelementptr inbounds float, ptr %v227, i64 %v231
  %v233 = load <8 x float>, ptr %v232, align 4
  %v234 = add i64 %v229, 8
  %v235 = getelementptr inbounds float, ptr %v227, i64 %v234
  %v236 = load <8 x float>, ptr %v235, align 4
  %v237 = add i64 %v229, 16
  %v238 = getelementptr inbounds float, ptr %v227, i64 %v237
  %v239 = load <8 x float>, ptr %v238, align 4
  %v240 = add i64 %v229, 24
  %v241 = getelementptr inbounds float, ptr %v227, i64 %v240
  %v242 = load <8 x float>, ptr %v241, align 4
  %v243 = add i64 %v229, 32
  %v244 = getelementptr inbounds float, ptr %v227, i64 %v243
  %v245 = load <8 x float>, ptr %v244, align 4
  %v246 = add i64 %v229, 40
  %v247 = getelementptr inbounds float, ptr %v227, i64 %v246
  %v248 = load <8 x float>, ptr %v247, align 4
  %v249 = add i64 %v229, 48
  %v250 = getelementptr inbounds float, ptr %v227, i64 %v249
  %v251 = load <8 x float>, ptr %v250, align 4
  %v252 = add i64 %v229, 56
  %v253 = getelementptr inbounds float, ptr %v227, i64 %v252
  %v254 = load <8 x float>, ptr %v253, align 4
  %v255 = shufflevector <8 x float> %v233, <8 x float> %v245, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v256 = shufflevector <8 x float> %v233, <8 x float> %v245, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v257 = shufflevector <8 x float> %v236, <8 x float> %v248, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v258 = shufflevector <8 x float> %v236, <8 x float> %v248, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v259 = shufflevector <8 x float> %v239, <8 x float> %v251, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v260 = shufflevector <8 x float> %v239, <8 x float> %v251, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v261 = shufflevector <8 x float> %v242, <8 x float> %v254, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v262 = shufflevector <8 x float> %v242, <8 x float> %v254, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v263 = shufflevector <8 x float> %v255, <8 x float> %v259, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v264 = shufflevector <8 x float> %v255, <8 x float> %v259, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v265 = shufflevector <8 x float> %v257, <8 x float> %v261, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v266 = shufflevector <8 x float> %v257, <8 x float> %v261, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v267 = shufflevector <8 x float> %v256, <8 x float> %v260, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v268 = shufflevector <8 x float> %v256, <8 x float> %v260, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v269 = shufflevector <8 x float> %v258, <8 x float> %v262, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v270 = shufflevector <8 x float> %v258, <8 x float> %v262, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v271 = shufflevector <8 x float> %v263, <8 x float> %v265, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v272 = shufflevector <8 x float> %v263, <8 x float> %v265, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v273 = shufflevector <8 x float> %v264, <8 x float> %v266, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v274 = shufflevector <8 x float> %v264, <8 x float> %v266, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v275 = shufflevector <8 x float> %v267, <8 x float> %v269, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v276 = shufflevector <8 x float> %v267, <8 x float> %v269, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v277 = shufflevector <8 x float> %v268, <8 x float> %v270, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v278 = shufflevector <8 x float> %v268, <8 x float> %v270, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v279 = add i64 %v229, 0
  %v280 = mul i64 %v279, 32
  %v281 = getelementptr inbounds float, ptr %v215, i64 %v280
  store <8 x float> %v271, ptr %v281, align 4
  %v282 = add i64 %v229, 1
  %v283 = mul i64 %v282, 32
  %v284 = getelementptr inbounds float, ptr %v215, i64 %v283
  store <8 x float> %v272, ptr %v284, align 4
  %v285 = add i64 %v229, 2
  %v286 = mul i64 %v285, 32
  %v287 = getelementptr inbounds float, ptr %v215, i64 %v286
  store <8 x float> %v273, ptr %v287, align 4
  %v288 = add i64 %v229, 3
  %v289 = mul i64 %v288, 32
  %v290 = getelementptr inbounds float, ptr %v215, i64 %v289
  store <8 x float> %v274, ptr %v290, align 4
  %v291 = add i64 %v229, 4
  %v292 = mul i64 %v291, 32
  %v293 = getelementptr inbounds float, ptr %v215, i64 %v292
  store <8 x float> %v275, ptr %v293, align 4
  %v294 = add i64 %v229, 5
  %v295 = mul i64 %v294, 32
  %v296 = getelementptr inbounds float, ptr %v215, i64 %v295
  store <8 x float> %v276, ptr %v296, align 4
  %v297 = add i64 %v229, 6
  %v298 = mul i64 %v297, 32
  %v299 = getelementptr inbounds float, ptr %v215, i64 %v298
  store <8 x float> %v277, ptr %v299, align 4
  %v300 = add i64 %v229, 7
  %v301 = mul i64 %v300, 32
  %v302 = getelementptr inbounds float, ptr %v215, i64 %v301
  store <8 x float> %v278, ptr %v302, align 4
  %v303 = add nsw i64 %v229, 8
  br label %b40
b42:
  br label %b43
b43:
  %v304 = phi i64 [ 8, %b42 ], [ %v312, %b44 ]
  %v305 = icmp slt i64 %v304, 8
  br i1 %v305, label %b44, label %b45
b44:
  %v306 = mul i64 %v304, 1
  %v307 = getelementptr inbounds float, ptr %v227, i64 %v306
  %v308 = getelementptr float, ptr %v307, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v309 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v308, <8 x i1> %v224, <8 x float> zeroinitializer)
  %v310 = mul i64 %v304, 32
  %v311 = getelementptr inbounds float, ptr %v215, i64 %v310
  store <8 x float> %v309, ptr %v311, align 4
  %v312 = add nsw i64 %v304, 1
  br label %b43
b45:
  br label %b39
b39:
  %v313 = icmp slt i64 %v218, 8
  br i1 %v313, label %b46, label %b47
b46:
  br label %b48
b48:
  %v314 = phi i64 [ 0, %b46 ], [ %v322, %b49 ]
  %v315 = icmp slt i64 %v314, 8
  br i1 %v315, label %b49, label %b50
b49:
  %v316 = mul i64 %v314, 1
  %v317 = getelementptr inbounds float, ptr %v227, i64 %v316
  %v318 = getelementptr float, ptr %v317, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v319 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v318, <8 x i1> %v224, <8 x float> zeroinitializer)
  %v320 = mul i64 %v314, 32
  %v321 = getelementptr inbounds float, ptr %v215, i64 %v320
  store <8 x float> %v319, ptr %v321, align 4
  %v322 = add nsw i64 %v314, 1
  br label %b48
b50:
  br label %b47
b47:
  %v323 = add i64 %v211, 8
  %v324 = add i64 %v212, 8
  %v325 = getelementptr inbounds float, ptr %v190, i64 %v323
  %v326 = sub i64 64, %v324
  %v327 = icmp slt i64 %v326, 0
  %v328 = select i1 %v327, i64 0, i64 %v326
  %v329 = icmp ult i64 %v328, 8
  %v330 = select i1 %v329, i64 %v328, i64 8
  %v331 = trunc i64 %v330 to i32
  %v332 = insertelement <8 x i32> poison, i32 %v331, i64 0
  %v333 = shufflevector <8 x i32> %v332, <8 x i32> poison, <8 x i32> zeroinitializer
  %v334 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v333
  %v335 = mul i64 %v324, 8
  %v336 = add i64 0, %v335
  %v337 = getelementptr inbounds float, ptr %v12, i64 %v336
  %v338 = icmp sge i64 %v328, 8
  br i1 %v338, label %b51, label %b52
b51:
  br label %b53
b53:
  %v339 = phi i64 [ 0, %b51 ], [ %v413, %b54 ]
  %v340 = icmp slt i64 %v339, 8
  br i1 %v340, label %b54, label %b55
b54:
  %v341 = add i64 %v339, 0
  %v342 = getelementptr inbounds float, ptr %v337, i64 %v341
  %v343 = load <8 x float>, ptr %v342, align 4
  %v344 = add i64 %v339, 8
  %v345 = getelementptr inbounds float, ptr %v337, i64 %v344
  %v346 = load <8 x float>, ptr %v345, align 4
  %v347 = add i64 %v339, 16
  %v348 = getelementptr inbounds float, ptr %v337, i64 %v347
  %v349 = load <8 x float>, ptr %v348, align 4
  %v350 = add i64 %v339, 24
  %v351 = getelementptr inbounds float, ptr %v337, i64 %v350
  %v352 = load <8 x float>, ptr %v351, align 4
  %v353 = add i64 %v339, 32
  %v354 = getelementptr inbounds float, ptr %v337, i64 %v353
  %v355 = load <8 x float>, ptr %v354, align 4
  %v356 = add i64 %v339, 40
  %v357 = getelementptr inbounds float, ptr %v337, i64 %v356
  %v358 = load <8 x float>, ptr %v357, align 4
  %v359 = add i64 %v339, 48
  %v360 = getelementptr inbounds float, ptr %v337, i64 %v359
  %v361 = load <8 x float>, ptr %v360, align 4
  %v362 = add i64 %v339, 56
  %v363 = getelementptr inbounds float, ptr %v337, i64 %v362
  %v364 = load <8 x float>, ptr %v363, align 4
  %v365 = shufflevector <8 x float> %v343, <8 x float> %v355, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v366 = shufflevector <8 x float> %v343, <8 x float> %v355, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v367 = shufflevector <8 x float> %v346, <8 x float> %v358, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v368 = shufflevector <8 x float> %v346, <8 x float> %v358, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v369 = shufflevector <8 x float> %v349, <8 x float> %v361, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v370 = shufflevector <8 x float> %v349, <8 x float> %v361, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v371 = shufflevector <8 x float> %v352, <8 x float> %v364, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v372 = shufflevector <8 x float> %v352, <8 x float> %v364, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v373 = shufflevector <8 x float> %v365, <8 x float> %v369, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v374 = shufflevector <8 x float> %v365, <8 x float> %v369, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v375 = shufflevector <8 x float> %v367, <8 x float> %v371, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v376 = shufflevector <8 x float> %v367, <8 x float> %v371, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v377 = shufflevector <8 x float> %v366, <8 x float> %v370, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v378 = shufflevector <8 x float> %v366, <8 x float> %v370, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v379 = shufflevector <8 x float> %v368, <8 x float> %v372, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v380 = shufflevector <8 x float> %v368, <8 x float> %v372, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v381 = shufflevector <8 x float> %v373, <8 x float> %v375, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v382 = shufflevector <8 x float> %v373, <8 x float> %v375, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v383 = shufflevector <8 x float> %v374, <8 x float> %v376, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v384 = shufflevector <8 x float> %v374, <8 x float> %v376, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v385 = shufflevector <8 x float> %v377, <8 x float> %v379, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v386 = shufflevector <8 x float> %v377, <8 x float> %v379, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v387 = shufflevector <8 x float> %v378, <8 x float> %v380, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v388 = shufflevector <8 x float> %v378, <8 x float> %v380, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v389 = add i64 %v339, 0
  %v390 = mul i64 %v389, 32
  %v391 = getelementptr inbounds float, ptr %v325, i64 %v390
  store <8 x float> %v381, ptr %v391, align 4
  %v392 = add i64 %v339, 1
  %v393 = mul i64 %v392, 32
  %v394 = getelementptr inbounds float, ptr %v325, i64 %v393
  store <8 x float> %v382, ptr %v394, align 4
  %v395 = add i64 %v339, 2
  %v396 = mul i64 %v395, 32
  %v397 = getelementptr inbounds float, ptr %v325, i64 %v396
  store <8 x float> %v383, ptr %v397, align 4
  %v398 = add i64 %v339, 3
  %v399 = mul i64 %v398, 32
  %v400 = getelementptr inbounds float, ptr %v325, i64 %v399
  store <8 x float> %v384, ptr %v400, align 4
  %v401 = add i64 %v339, 4
  %v402 = mul i64 %v401, 32
  %v403 = getelementptr inbounds float, ptr %v325, i64 %v402
  store <8 x float> %v385, ptr %v403, align 4
  %v404 = add i64 %v339, 5
  %v405 = mul i64 %v404, 32
  %v406 = getelementptr inbounds float, ptr %v325, i64 %v405
  store <8 x float> %v386, ptr %v406, align 4
  %v407 = add i64 %v339, 6
  %v408 = mul i64 %v407, 32
  %v409 = getelementptr inbounds float, ptr %v325, i64 %v408
  store <8 x float> %v387, ptr %v409, align 4
  %v410 = add i64 %v339, 7
  %v411 = mul i64 %v410, 32
  %v412 = getelementptr inbounds float, ptr %v325, i64 %v411
  store <8 x float> %v388, ptr %v412, align 4
  %v413 = add nsw i64 %v339, 8
  br label %b53
b55:
  br label %b56
b56:
  %v414 = phi i64 [ 8, %b55 ], [ %v422, %b57 ]
  %v415 = icmp slt i64 %v414, 8
  br i1 %v415, label %b57, label %b58
b57:
  %v416 = mul i64 %v414, 1
  %v417 = getelementptr inbounds float, ptr %v337, i64 %v416
  %v418 = getelementptr float, ptr %v417, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v419 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v418, <8 x i1> %v334, <8 x float> zeroinitializer)
  %v420 = mul i64 %v414, 32
  %v421 = getelementptr inbounds float, ptr %v325, i64 %v420
  store <8 x float> %v419, ptr %v421, align 4
  %v422 = add nsw i64 %v414, 1
  br label %b56
b58:
  br label %b52
b52:
  %v423 = icmp slt i64 %v328, 8
  br i1 %v423, label %b59, label %b60
b59:
  br label %b61
b61:
  %v424 = phi i64 [ 0, %b59 ], [ %v432, %b62 ]
  %v425 = icmp slt i64 %v424, 8
  br i1 %v425, label %b62, label %b63
b62:
  %v426 = mul i64 %v424, 1
  %v427 = getelementptr inbounds float, ptr %v337, i64 %v426
  %v428 = getelementptr float, ptr %v427, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v429 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v428, <8 x i1> %v334, <8 x float> zeroinitializer)
  %v430 = mul i64 %v424, 32
  %v431 = getelementptr inbounds float, ptr %v325, i64 %v430
  store <8 x float> %v429, ptr %v431, align 4
  %v432 = add nsw i64 %v424, 1
  br label %b61
b63:
  br label %b60
b60:
  %v433 = add i64 %v211, 16
  %v434 = add i64 %v212, 16
  %v435 = getelementptr inbounds float, ptr %v190, i64 %v433
  %v436 = sub i64 64, %v434
  %v437 = icmp slt i64 %v436, 0
  %v438 = select i1 %v437, i64 0, i64 %v436
  %v439 = icmp ult i64 %v438, 8
  %v440 = select i1 %v439, i64 %v438, i64 8
  %v441 = trunc i64 %v440 to i32
  %v442 = insertelement <8 x i32> poison, i32 %v441, i64 0
  %v443 = shufflevector <8 x i32> %v442, <8 x i32> poison, <8 x i32> zeroinitializer
  %v444 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v443
  %v445 = mul i64 %v434, 8
  %v446 = add i64 0, %v445
  %v447 = getelementptr inbounds float, ptr %v12, i64 %v446
  %v448 = icmp sge i64 %v438, 8
  br i1 %v448, label %b64, label %b65
b64:
  br label %b66
b66:
  %v449 = phi i64 [ 0, %b64 ], [ %v523, %b67 ]
  %v450 = icmp slt i64 %v449, 8
  br i1 %v450, label %b67, label %b68
b67:
  %v451 = add i64 %v449, 0
  %v452 = getelementptr inbounds float, ptr %v447, i64 %v451
  %v453 = load <8 x float>, ptr %v452, align 4
  %v454 = add i64 %v449, 8
  %v455 = getelementptr inbounds float, ptr %v447, i64 %v454
  %v456 = load <8 x float>, ptr %v455, align 4
  %v457 = add i64 %v449, 16
  %v458 = getelementptr inbounds float, ptr %v447, i64 %v457
  %v459 = load <8 x float>, ptr %v458, align 4
  %v460 = add i64 %v449, 24
  %v461 = getelementptr inbounds float, ptr %v447, i64 %v460
  %v462 = load <8 x float>, ptr %v461, align 4
  %v463 = add i64 %v449, 32
  %v464 = getelementptr inbounds float, ptr %v447, i64 %v463
  %v465 = load <8 x float>, ptr %v464, align 4
  %v466 = add i64 %v449, 40
  %v467 = getelementptr inbounds float, ptr %v447, i64 %v466
  %v468 = load <8 x float>, ptr %v467, align 4
  %v469 = add i64 %v449, 48
  %v470 = getelementptr inbounds float, ptr %v447, i64 %v469
  %v471 = load <8 x float>, ptr %v470, align 4
  %v472 = add i64 %v449, 56
  %v473 = getelementptr inbounds float, ptr %v447, i64 %v472
  %v474 = load <8 x float>, ptr %v473, align 4
  %v475 = shufflevector <8 x float> %v453, <8 x float> %v465, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v476 = shufflevector <8 x float> %v453, <8 x float> %v465, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v477 = shufflevector <8 x float> %v456, <8 x float> %v468, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v478 = shufflevector <8 x float> %v456, <8 x float> %v468, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v479 = shufflevector <8 x float> %v459, <8 x float> %v471, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v480 = shufflevector <8 x float> %v459, <8 x float> %v471, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v481 = shufflevector <8 x float> %v462, <8 x float> %v474, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v482 = shufflevector <8 x float> %v462, <8 x float> %v474, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v483 = shufflevector <8 x float> %v475, <8 x float> %v479, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v484 = shufflevector <8 x float> %v475, <8 x float> %v479, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v485 = shufflevector <8 x float> %v477, <8 x float> %v481, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v486 = shufflevector <8 x float> %v477, <8 x float> %v481, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v487 = shufflevector <8 x float> %v476, <8 x float> %v480, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v488 = shufflevector <8 x float> %v476, <8 x float> %v480, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v489 = shufflevector <8 x float> %v478, <8 x float> %v482, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v490 = shufflevector <8 x float> %v478, <8 x float> %v482, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v491 = shufflevector <8 x float> %v483, <8 x float> %v485, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v492 = shufflevector <8 x float> %v483, <8 x float> %v485, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v493 = shufflevector <8 x float> %v484, <8 x float> %v486, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v494 = shufflevector <8 x float> %v484, <8 x float> %v486, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v495 = shufflevector <8 x float> %v487, <8 x float> %v489, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v496 = shufflevector <8 x float> %v487, <8 x float> %v489, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v497 = shufflevector <8 x float> %v488, <8 x float> %v490, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v498 = shufflevector <8 x float> %v488, <8 x float> %v490, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v499 = add i64 %v449, 0
  %v500 = mul i64 %v499, 32
  %v501 = getelementptr inbounds float, ptr %v435, i64 %v500
  store <8 x float> %v491, ptr %v501, align 4
  %v502 = add i64 %v449, 1
  %v503 = mul i64 %v502, 32
  %v504 = getelementptr inbounds float, ptr %v435, i64 %v503
  store <8 x float> %v492, ptr %v504, align 4
  %v505 = add i64 %v449, 2
  %v506 = mul i64 %v505, 32
  %v507 = getelementptr inbounds float, ptr %v435, i64 %v506
  store <8 x float> %v493, ptr %v507, align 4
  %v508 = add i64 %v449, 3
  %v509 = mul i64 %v508, 32
  %v510 = getelementptr inbounds float, ptr %v435, i64 %v509
  store <8 x float> %v494, ptr %v510, align 4
  %v511 = add i64 %v449, 4
  %v512 = mul i64 %v511, 32
  %v513 = getelementptr inbounds float, ptr %v435, i64 %v512
  store <8 x float> %v495, ptr %v513, align 4
  %v514 = add i64 %v449, 5
  %v515 = mul i64 %v514, 32
  %v516 = getelementptr inbounds float, ptr %v435, i64 %v515
  store <8 x float> %v496, ptr %v516, align 4
  %v517 = add i64 %v449, 6
  %v518 = mul i64 %v517, 32
  %v519 = getelementptr inbounds float, ptr %v435, i64 %v518
  store <8 x float> %v497, ptr %v519, align 4
  %v520 = add i64 %v449, 7
  %v521 = mul i64 %v520, 32
  %v522 = getelementptr inbounds float, ptr %v435, i64 %v521
  store <8 x float> %v498, ptr %v522, align 4
  %v523 = add nsw i64 %v449, 8
  br label %b66
b68:
  br label %b69
b69:
  %v524 = phi i64 [ 8, %b68 ], [ %v532, %b70 ]
  %v525 = icmp slt i64 %v524, 8
  br i1 %v525, label %b70, label %b71
b70:
  %v526 = mul i64 %v524, 1
  %v527 = getelementptr inbounds float, ptr %v447, i64 %v526
  %v528 = getelementptr float, ptr %v527, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v529 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v528, <8 x i1> %v444, <8 x float> zeroinitializer)
  %v530 = mul i64 %v524, 32
  %v531 = getelementptr inbounds float, ptr %v435, i64 %v530
  store <8 x float> %v529, ptr %v531, align 4
  %v532 = add nsw i64 %v524, 1
  br label %b69
b71:
  br label %b65
b65:
  %v533 = icmp slt i64 %v438, 8
  br i1 %v533, label %b72, label %b73
b72:
  br label %b74
b74:
  %v534 = phi i64 [ 0, %b72 ], [ %v542, %b75 ]
  %v535 = icmp slt i64 %v534, 8
  br i1 %v535, label %b75, label %b76
b75:
  %v536 = mul i64 %v534, 1
  %v537 = getelementptr inbounds float, ptr %v447, i64 %v536
  %v538 = getelementptr float, ptr %v537, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v539 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v538, <8 x i1> %v444, <8 x float> zeroinitializer)
  %v540 = mul i64 %v534, 32
  %v541 = getelementptr inbounds float, ptr %v435, i64 %v540
  store <8 x float> %v539, ptr %v541, align 4
  %v542 = add nsw i64 %v534, 1
  br label %b74
b76:
  br label %b73
b73:
  %v543 = add i64 %v211, 24
  %v544 = add i64 %v212, 24
  %v545 = getelementptr inbounds float, ptr %v190, i64 %v543
  %v546 = sub i64 64, %v544
  %v547 = icmp slt i64 %v546, 0
  %v548 = select i1 %v547, i64 0, i64 %v546
  %v549 = icmp ult i64 %v548, 8
  %v550 = select i1 %v549, i64 %v548, i64 8
  %v551 = trunc i64 %v550 to i32
  %v552 = insertelement <8 x i32> poison, i32 %v551, i64 0
  %v553 = shufflevector <8 x i32> %v552, <8 x i32> poison, <8 x i32> zeroinitializer
  %v554 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v553
  %v555 = mul i64 %v544, 8
  %v556 = add i64 0, %v555
  %v557 = getelementptr inbounds float, ptr %v12, i64 %v556
  %v558 = icmp sge i64 %v548, 8
  br i1 %v558, label %b77, label %b78
b77:
  br label %b79
b79:
  %v559 = phi i64 [ 0, %b77 ], [ %v633, %b80 ]
  %v560 = icmp slt i64 %v559, 8
  br i1 %v560, label %b80, label %b81
b80:
  %v561 = add i64 %v559, 0
  %v562 = getelementptr inbounds float, ptr %v557, i64 %v561
  %v563 = load <8 x float>, ptr %v562, align 4
  %v564 = add i64 %v559, 8
  %v565 = getelementptr inbounds float, ptr %v557, i64 %v564
  %v566 = load <8 x float>, ptr %v565, align 4
  %v567 = add i64 %v559, 16
  %v568 = getelementptr inbounds float, ptr %v557, i64 %v567
  %v569 = load <8 x float>, ptr %v568, align 4
  %v570 = add i64 %v559, 24
  %v571 = getelementptr inbounds float, ptr %v557, i64 %v570
  %v572 = load <8 x float>, ptr %v571, align 4
  %v573 = add i64 %v559, 32
  %v574 = getelementptr inbounds float, ptr %v557, i64 %v573
  %v575 = load <8 x float>, ptr %v574, align 4
  %v576 = add i64 %v559, 40
  %v577 = getelementptr inbounds float, ptr %v557, i64 %v576
  %v578 = load <8 x float>, ptr %v577, align 4
  %v579 = add i64 %v559, 48
  %v580 = getelementptr inbounds float, ptr %v557, i64 %v579
  %v581 = load <8 x float>, ptr %v580, align 4
  %v582 = add i64 %v559, 56
  %v583 = getelementptr inbounds float, ptr %v557, i64 %v582
  %v584 = load <8 x float>, ptr %v583, align 4
  %v585 = shufflevector <8 x float> %v563, <8 x float> %v575, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v586 = shufflevector <8 x float> %v563, <8 x float> %v575, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v587 = shufflevector <8 x float> %v566, <8 x float> %v578, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v588 = shufflevector <8 x float> %v566, <8 x float> %v578, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v589 = shufflevector <8 x float> %v569, <8 x float> %v581, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v590 = shufflevector <8 x float> %v569, <8 x float> %v581, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v591 = shufflevector <8 x float> %v572, <8 x float> %v584, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v592 = shufflevector <8 x float> %v572, <8 x float> %v584, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v593 = shufflevector <8 x float> %v585, <8 x float> %v589, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v594 = shufflevector <8 x float> %v585, <8 x float> %v589, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v595 = shufflevector <8 x float> %v587, <8 x float> %v591, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v596 = shufflevector <8 x float> %v587, <8 x float> %v591, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v597 = shufflevector <8 x float> %v586, <8 x float> %v590, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v598 = shufflevector <8 x float> %v586, <8 x float> %v590, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v599 = shufflevector <8 x float> %v588, <8 x float> %v592, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v600 = shufflevector <8 x float> %v588, <8 x float> %v592, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v601 = shufflevector <8 x float> %v593, <8 x float> %v595, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v602 = shufflevector <8 x float> %v593, <8 x float> %v595, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v603 = shufflevector <8 x float> %v594, <8 x float> %v596, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v604 = shufflevector <8 x float> %v594, <8 x float> %v596, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v605 = shufflevector <8 x float> %v597, <8 x float> %v599, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v606 = shufflevector <8 x float> %v597, <8 x float> %v599, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v607 = shufflevector <8 x float> %v598, <8 x float> %v600, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v608 = shufflevector <8 x float> %v598, <8 x float> %v600, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v609 = add i64 %v559, 0
  %v610 = mul i64 %v609, 32
  %v611 = getelementptr inbounds float, ptr %v545, i64 %v610
  store <8 x float> %v601, ptr %v611, align 4
  %v612 = add i64 %v559, 1
  %v613 = mul i64 %v612, 32
  %v614 = getelementptr inbounds float, ptr %v545, i64 %v613
  store <8 x float> %v602, ptr %v614, align 4
  %v615 = add i64 %v559, 2
  %v616 = mul i64 %v615, 32
  %v617 = getelementptr inbounds float, ptr %v545, i64 %v616
  store <8 x float> %v603, ptr %v617, align 4
  %v618 = add i64 %v559, 3
  %v619 = mul i64 %v618, 32
  %v620 = getelementptr inbounds float, ptr %v545, i64 %v619
  store <8 x float> %v604, ptr %v620, align 4
  %v621 = add i64 %v559, 4
  %v622 = mul i64 %v621, 32
  %v623 = getelementptr inbounds float, ptr %v545, i64 %v622
  store <8 x float> %v605, ptr %v623, align 4
  %v624 = add i64 %v559, 5
  %v625 = mul i64 %v624, 32
  %v626 = getelementptr inbounds float, ptr %v545, i64 %v625
  store <8 x float> %v606, ptr %v626, align 4
  %v627 = add i64 %v559, 6
  %v628 = mul i64 %v627, 32
  %v629 = getelementptr inbounds float, ptr %v545, i64 %v628
  store <8 x float> %v607, ptr %v629, align 4
  %v630 = add i64 %v559, 7
  %v631 = mul i64 %v630, 32
  %v632 = getelementptr inbounds float, ptr %v545, i64 %v631
  store <8 x float> %v608, ptr %v632, align 4
  %v633 = add nsw i64 %v559, 8
  br label %b79
b81:
  br label %b82
b82:
  %v634 = phi i64 [ 8, %b81 ], [ %v642, %b83 ]
  %v635 = icmp slt i64 %v634, 8
  br i1 %v635, label %b83, label %b84
b83:
  %v636 = mul i64 %v634, 1
  %v637 = getelementptr inbounds float, ptr %v557, i64 %v636
  %v638 = getelementptr float, ptr %v637, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v639 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v638, <8 x i1> %v554, <8 x float> zeroinitializer)
  %v640 = mul i64 %v634, 32
  %v641 = getelementptr inbounds float, ptr %v545, i64 %v640
  store <8 x float> %v639, ptr %v641, align 4
  %v642 = add nsw i64 %v634, 1
  br label %b82
b84:
  br label %b78
b78:
  %v643 = icmp slt i64 %v548, 8
  br i1 %v643, label %b85, label %b86
b85:
  br label %b87
b87:
  %v644 = phi i64 [ 0, %b85 ], [ %v652, %b88 ]
  %v645 = icmp slt i64 %v644, 8
  br i1 %v645, label %b88, label %b89
b88:
  %v646 = mul i64 %v644, 1
  %v647 = getelementptr inbounds float, ptr %v557, i64 %v646
  %v648 = getelementptr float, ptr %v647, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v649 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v648, <8 x i1> %v554, <8 x float> zeroinitializer)
  %v650 = mul i64 %v644, 32
  %v651 = getelementptr inbounds float, ptr %v545, i64 %v650
  store <8 x float> %v649, ptr %v651, align 4
  %v652 = add nsw i64 %v644, 1
  br label %b87
b89:
  br label %b86
b86:
  %v653 = add i64 %v211, 256
  %v654 = add nsw i64 %v209, 1
  br label %b35
b37:
  br label %b34
b34:
  %v655 = icmp sgt i64 %v3, 1
  br i1 %v655, label %b90, label %b91
b90:
  %v656 = getelementptr inbounds i64, ptr %v1, i64 3
  %v657 = atomicrmw add ptr %v656, i64 1 acq_rel
  %v658 = load i64, ptr %v87, align 8
  %v659 = add i64 %v658, 1
  store i64 %v659, ptr %v87, align 8
  %v660 = mul i64 %v3, %v659
  br label %b92
b92:
  %v661 = load atomic i64, ptr %v656 acquire, align 8
  %v662 = icmp slt i64 %v661, %v660
  br i1 %v662, label %b93, label %b94
b93:
  %v663 = call i32 @sched_yield()
  br label %b92
b94:
  br label %b91
b91:
  %v664 = getelementptr inbounds float, ptr %v89, i64 512
  %v665 = getelementptr inbounds i64, ptr %v1, i64 4
  %v666 = load i64, ptr %v665, align 8
  %v667 = icmp eq i64 %v666, 0
  br i1 %v667, label %b95, label %b96
b95:
  %v668 = add i64 1, 0
  %v669 = sdiv i64 %v668, 1
  %v670 = add i64 %v2, 1
  %v671 = mul i64 %v669, %v2
  %v672 = sdiv i64 %v671, %v3
  %v673 = mul i64 %v672, 1
  %v674 = icmp slt i64 %v673, 1
  %v675 = select i1 %v674, i64 %v673, i64 1
  %v676 = mul i64 %v669, %v670
  %v677 = sdiv i64 %v676, %v3
  %v678 = mul i64 %v677, 1
  %v679 = icmp slt i64 %v678, 1
  %v680 = select i1 %v679, i64 %v678, i64 1
  %v681 = icmp slt i64 %v680, 1
  %v682 = select i1 %v681, i64 %v680, i64 1
  br label %b97
b97:
  %v683 = phi i64 [ %v675, %b95 ], [ %v1569, %b200 ]
  %v684 = icmp slt i64 %v683, %v682
  br i1 %v684, label %b98, label %b99
b98:
  %v685 = mul i64 %v683, 512
  %v686 = mul i64 %v683, 8
  %v687 = add i64 %v685, 0
  %v688 = add i64 %v686, 0
  %v689 = getelementptr inbounds float, ptr %v664, i64 %v687
  %v690 = sub i64 8, %v688
  %v691 = icmp slt i64 %v690, 0
  %v692 = select i1 %v691, i64 0, i64 %v690
  %v693 = icmp ult i64 %v692, 8
  %v694 = select i1 %v693, i64 %v692, i64 8
  %v695 = trunc i64 %v694 to i32
  %v696 = insertelement <8 x i32> poison, i32 %v695, i64 0
  %v697 = shufflevector <8 x i32> %v696, <8 x i32> poison, <8 x i32> zeroinitializer
  %v698 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v697
  %v699 = mul i64 %v688, 8
  %v700 = add i64 192, %v699
  %v701 = getelementptr inbounds float, ptr %v14, i64 %v700
  %v702 = icmp sge i64 %v692, 8
  br i1 %v702, label %b100, label %b101
b100:
  br label %b102
b102:
  %v703 = phi i64 [ 0, %b100 ], [ %v777, %b103 ]
  %v704 = icmp slt i64 %v703, 8
  br i1 %v704, label %b103, label %b104
b103:
  %v705 = add i64 %v703, 0
  %v706 = getelementptr inbounds float, ptr %v701, i64 %v705
  %v707 = load <8 x float>, ptr %v706, align 4
  %v708 = add i64 %v703, 8
  %v709 = getelementptr inbounds float, ptr %v701, i64 %v708
  %v710 = load <8 x float>, ptr %v709, align 4
  %v711 = add i64 %v703, 16
  %v712 = getelementptr inbounds float, ptr %v701, i64 %v711
  %v713 = load <8 x float>, ptr %v712, align 4
  %v714 = add i64 %v703, 24
  %v715 = getelementptr inbounds float, ptr %v701, i64 %v714
  %v716 = load <8 x float>, ptr %v715, align 4
  %v717 = add i64 %v703, 32
  %v718 = getelementptr inbounds float, ptr %v701, i64 %v717
  %v719 = load <8 x float>, ptr %v718, align 4
  %v720 = add i64 %v703, 40
  %v721 = getelementptr inbounds float, ptr %v701, i64 %v720
  %v722 = load <8 x float>, ptr %v721, align 4
  %v723 = add i64 %v703, 48
  %v724 = getelementptr inbounds float, ptr %v701, i64 %v723
  %v725 = load <8 x float>, ptr %v724, align 4
  %v726 = add i64 %v703, 56
  %v727 = getelementptr inbounds float, ptr %v701, i64 %v726
  %v728 = load <8 x float>, ptr %v727, align 4
  %v729 = shufflevector <8 x float> %v707, <8 x float> %v719, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v730 = shufflevector <8 x float> %v707, <8 x float> %v719, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v731 = shufflevector <8 x float> %v710, <8 x float> %v722, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v732 = shufflevector <8 x float> %v710, <8 x float> %v722, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v733 = shufflevector <8 x float> %v713, <8 x float> %v725, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v734 = shufflevector <8 x float> %v713, <8 x float> %v725, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v735 = shufflevector <8 x float> %v716, <8 x float> %v728, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v736 = shufflevector <8 x float> %v716, <8 x float> %v728, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v737 = shufflevector <8 x float> %v729, <8 x float> %v733, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v738 = shufflevector <8 x float> %v729, <8 x float> %v733, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v739 = shufflevector <8 x float> %v731, <8 x float> %v735, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v740 = shufflevector <8 x float> %v731, <8 x float> %v735, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v741 = shufflevector <8 x float> %v730, <8 x float> %v734, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v742 = shufflevector <8 x float> %v730, <8 x float> %v734, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v743 = shufflevector <8 x float> %v732, <8 x float> %v736, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v744 = shufflevector <8 x float> %v732, <8 x float> %v736, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v745 = shufflevector <8 x float> %v737, <8 x float> %v739, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v746 = shufflevector <8 x float> %v737, <8 x float> %v739, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v747 = shufflevector <8 x float> %v738, <8 x float> %v740, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v748 = shufflevector <8 x float> %v738, <8 x float> %v740, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v749 = shufflevector <8 x float> %v741, <8 x float> %v743, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v750 = shufflevector <8 x float> %v741, <8 x float> %v743, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v751 = shufflevector <8 x float> %v742, <8 x float> %v744, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v752 = shufflevector <8 x float> %v742, <8 x float> %v744, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v753 = add i64 %v703, 0
  %v754 = mul i64 %v753, 32
  %v755 = getelementptr inbounds float, ptr %v689, i64 %v754
  store <8 x float> %v745, ptr %v755, align 4
  %v756 = add i64 %v703, 1
  %v757 = mul i64 %v756, 32
  %v758 = getelementptr inbounds float, ptr %v689, i64 %v757
  store <8 x float> %v746, ptr %v758, align 4
  %v759 = add i64 %v703, 2
  %v760 = mul i64 %v759, 32
  %v761 = getelementptr inbounds float, ptr %v689, i64 %v760
  store <8 x float> %v747, ptr %v761, align 4
  %v762 = add i64 %v703, 3
  %v763 = mul i64 %v762, 32
  %v764 = getelementptr inbounds float, ptr %v689, i64 %v763
  store <8 x float> %v748, ptr %v764, align 4
  %v765 = add i64 %v703, 4
  %v766 = mul i64 %v765, 32
  %v767 = getelementptr inbounds float, ptr %v689, i64 %v766
  store <8 x float> %v749, ptr %v767, align 4
  %v768 = add i64 %v703, 5
  %v769 = mul i64 %v768, 32
  %v770 = getelementptr inbounds float, ptr %v689, i64 %v769
  store <8 x float> %v750, ptr %v770, align 4
  %v771 = add i64 %v703, 6
  %v772 = mul i64 %v771, 32
  %v773 = getelementptr inbounds float, ptr %v689, i64 %v772
  store <8 x float> %v751, ptr %v773, align 4
  %v774 = add i64 %v703, 7
  %v775 = mul i64 %v774, 32
  %v776 = getelementptr inbounds float, ptr %v689, i64 %v775
  store <8 x float> %v752, ptr %v776, align 4
  %v777 = add nsw i64 %v703, 8
  br label %b102
b104:
  br label %b105
b105:
  %v778 = phi i64 [ 8, %b104 ], [ %v786, %b106 ]
  %v779 = icmp slt i64 %v778, 8
  br i1 %v779, label %b106, label %b107
b106:
  %v780 = mul i64 %v778, 1
  %v781 = getelementptr inbounds float, ptr %v701, i64 %v780
  %v782 = getelementptr float, ptr %v781, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v783 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v782, <8 x i1> %v698, <8 x float> zeroinitializer)
  %v784 = mul i64 %v778, 32
  %v785 = getelementptr inbounds float, ptr %v689, i64 %v784
  store <8 x float> %v783, ptr %v785, align 4
  %v786 = add nsw i64 %v778, 1
  br label %b105
b107:
  br label %b101
b101:
  %v787 = icmp slt i64 %v692, 8
  br i1 %v787, label %b108, label %b109
b108:
  br label %b110
b110:
  %v788 = phi i64 [ 0, %b108 ], [ %v796, %b111 ]
  %v789 = icmp slt i64 %v788, 8
  br i1 %v789, label %b111, label %b112
b111:
  %v790 = mul i64 %v788, 1
  %v791 = getelementptr inbounds float, ptr %v701, i64 %v790
  %v792 = getelementptr float, ptr %v791, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v793 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v792, <8 x i1> %v698, <8 x float> zeroinitializer)
  %v794 = mul i64 %v788, 32
  %v795 = getelementptr inbounds float, ptr %v689, i64 %v794
  store <8 x float> %v793, ptr %v795, align 4
  %v796 = add nsw i64 %v788, 1
  br label %b110
b112:
  br label %b109
b109:
  %v797 = add i64 %v685, 8
  %v798 = add i64 %v686, 0
  %v799 = getelementptr inbounds float, ptr %v664, i64 %v797
  %v800 = sub i64 8, %v798
  %v801 = icmp slt i64 %v800, 0
  %v802 = select i1 %v801, i64 0, i64 %v800
  %v803 = icmp ult i64 %v802, 8
  %v804 = select i1 %v803, i64 %v802, i64 8
  %v805 = trunc i64 %v804 to i32
  %v806 = insertelement <8 x i32> poison, i32 %v805, i64 0
  %v807 = shufflevector <8 x i32> %v806, <8 x i32> poison, <8 x i32> zeroinitializer
  %v808 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v807
  %v809 = mul i64 %v798, 8
  %v810 = add i64 0, %v809
  %v811 = getelementptr inbounds float, ptr %v14, i64 %v810
  %v812 = icmp sge i64 %v802, 8
  br i1 %v812, label %b113, label %b114
b113:
  br label %b115
b115:
  %v813 = phi i64 [ 0, %b113 ], [ %v887, %b116 ]
  %v814 = icmp slt i64 %v813, 8
  br i1 %v814, label %b116, label %b117
b116:
  %v815 = add i64 %v813, 0
  %v816 = getelementptr inbounds float, ptr %v811, i64 %v815
  %v817 = load <8 x float>, ptr %v816, align 4
  %v818 = add i64 %v813, 8
  %v819 = getelementptr inbounds float, ptr %v811, i64 %v818
  %v820 = load <8 x float>, ptr %v819, align 4
  %v821 = add i64 %v813, 16
  %v822 = getelementptr inbounds float, ptr %v811, i64 %v821
  %v823 = load <8 x float>, ptr %v822, align 4
  %v824 = add i64 %v813, 24
  %v825 = getelementptr inbounds float, ptr %v811, i64 %v824
  %v826 = load <8 x float>, ptr %v825, align 4
  %v827 = add i64 %v813, 32
  %v828 = getelementptr inbounds float, ptr %v811, i64 %v827
  %v829 = load <8 x float>, ptr %v828, align 4
  %v830 = add i64 %v813, 40
  %v831 = getelementptr inbounds float, ptr %v811, i64 %v830
  %v832 = load <8 x float>, ptr %v831, align 4
  %v833 = add i64 %v813, 48
  %v834 = getelementptr inbounds float, ptr %v811, i64 %v833
  %v835 = load <8 x float>, ptr %v834, align 4
  %v836 = add i64 %v813, 56
  %v837 = getelementptr inbounds float, ptr %v811, i64 %v836
  %v838 = load <8 x float>, ptr %v837, align 4
  %v839 = shufflevector <8 x float> %v817, <8 x float> %v829, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v840 = shufflevector <8 x float> %v817, <8 x float> %v829, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v841 = shufflevector <8 x float> %v820, <8 x float> %v832, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v842 = shufflevector <8 x float> %v820, <8 x float> %v832, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v843 = shufflevector <8 x float> %v823, <8 x float> %v835, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v844 = shufflevector <8 x float> %v823, <8 x float> %v835, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v845 = shufflevector <8 x float> %v826, <8 x float> %v838, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v846 = shufflevector <8 x float> %v826, <8 x float> %v838, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v847 = shufflevector <8 x float> %v839, <8 x float> %v843, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v848 = shufflevector <8 x float> %v839, <8 x float> %v843, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v849 = shufflevector <8 x float> %v841, <8 x float> %v845, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v850 = shufflevector <8 x float> %v841, <8 x float> %v845, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v851 = shufflevector <8 x float> %v840, <8 x float> %v844, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v852 = shufflevector <8 x float> %v840, <8 x float> %v844, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v853 = shufflevector <8 x float> %v842, <8 x float> %v846, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v854 = shufflevector <8 x float> %v842, <8 x float> %v846, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v855 = shufflevector <8 x float> %v847, <8 x float> %v849, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v856 = shufflevector <8 x float> %v847, <8 x float> %v849, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v857 = shufflevector <8 x float> %v848, <8 x float> %v850, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v858 = shufflevector <8 x float> %v848, <8 x float> %v850, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v859 = shufflevector <8 x float> %v851, <8 x float> %v853, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v860 = shufflevector <8 x float> %v851, <8 x float> %v853, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v861 = shufflevector <8 x float> %v852, <8 x float> %v854, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v862 = shufflevector <8 x float> %v852, <8 x float> %v854, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v863 = add i64 %v813, 0
  %v864 = mul i64 %v863, 32
  %v865 = getelementptr inbounds float, ptr %v799, i64 %v864
  store <8 x float> %v855, ptr %v865, align 4
  %v866 = add i64 %v813, 1
  %v867 = mul i64 %v866, 32
  %v868 = getelementptr inbounds float, ptr %v799, i64 %v867
  store <8 x float> %v856, ptr %v868, align 4
  %v869 = add i64 %v813, 2
  %v870 = mul i64 %v869, 32
  %v871 = getelementptr inbounds float, ptr %v799, i64 %v870
  store <8 x float> %v857, ptr %v871, align 4
  %v872 = add i64 %v813, 3
  %v873 = mul i64 %v872, 32
  %v874 = getelementptr inbounds float, ptr %v799, i64 %v873
  store <8 x float> %v858, ptr %v874, align 4
  %v875 = add i64 %v813, 4
  %v876 = mul i64 %v875, 32
  %v877 = getelementptr inbounds float, ptr %v799, i64 %v876
  store <8 x float> %v859, ptr %v877, align 4
  %v878 = add i64 %v813, 5
  %v879 = mul i64 %v878, 32
  %v880 = getelementptr inbounds float, ptr %v799, i64 %v879
  store <8 x float> %v860, ptr %v880, align 4
  %v881 = add i64 %v813, 6
  %v882 = mul i64 %v881, 32
  %v883 = getelementptr inbounds float, ptr %v799, i64 %v882
  store <8 x float> %v861, ptr %v883, align 4
  %v884 = add i64 %v813, 7
  %v885 = mul i64 %v884, 32
  %v886 = getelementptr inbounds float, ptr %v799, i64 %v885
  store <8 x float> %v862, ptr %v886, align 4
  %v887 = add nsw i64 %v813, 8
  br label %b115
b117:
  br label %b118
b118:
  %v888 = phi i64 [ 8, %b117 ], [ %v896, %b119 ]
  %v889 = icmp slt i64 %v888, 8
  br i1 %v889, label %b119, label %b120
b119:
  %v890 = mul i64 %v888, 1
  %v891 = getelementptr inbounds float, ptr %v811, i64 %v890
  %v892 = getelementptr float, ptr %v891, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v893 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v892, <8 x i1> %v808, <8 x float> zeroinitializer)
  %v894 = mul i64 %v888, 32
  %v895 = getelementptr inbounds float, ptr %v799, i64 %v894
  store <8 x float> %v893, ptr %v895, align 4
  %v896 = add nsw i64 %v888, 1
  br label %b118
b120:
  br label %b114
b114:
  %v897 = icmp slt i64 %v802, 8
  br i1 %v897, label %b121, label %b122
b121:
  br label %b123
b123:
  %v898 = phi i64 [ 0, %b121 ], [ %v906, %b124 ]
  %v899 = icmp slt i64 %v898, 8
  br i1 %v899, label %b124, label %b125
b124:
  %v900 = mul i64 %v898, 1
  %v901 = getelementptr inbounds float, ptr %v811, i64 %v900
  %v902 = getelementptr float, ptr %v901, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v903 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v902, <8 x i1> %v808, <8 x float> zeroinitializer)
  %v904 = mul i64 %v898, 32
  %v905 = getelementptr inbounds float, ptr %v799, i64 %v904
  store <8 x float> %v903, ptr %v905, align 4
  %v906 = add nsw i64 %v898, 1
  br label %b123
b125:
  br label %b122
b122:
  %v907 = add i64 %v685, 16
  %v908 = add i64 %v686, 0
  %v909 = getelementptr inbounds float, ptr %v664, i64 %v907
  %v910 = sub i64 8, %v908
  %v911 = icmp slt i64 %v910, 0
  %v912 = select i1 %v911, i64 0, i64 %v910
  %v913 = icmp ult i64 %v912, 8
  %v914 = select i1 %v913, i64 %v912, i64 8
  %v915 = trunc i64 %v914 to i32
  %v916 = insertelement <8 x i32> poison, i32 %v915, i64 0
  %v917 = shufflevector <8 x i32> %v916, <8 x i32> poison, <8 x i32> zeroinitializer
  %v918 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v917
  %v919 = mul i64 %v908, 8
  %v920 = add i64 64, %v919
  %v921 = getelementptr inbounds float, ptr %v14, i64 %v920
  %v922 = icmp sge i64 %v912, 8
  br i1 %v922, label %b126, label %b127
b126:
  br label %b128
b128:
  %v923 = phi i64 [ 0, %b126 ], [ %v997, %b129 ]
  %v924 = icmp slt i64 %v923, 8
  br i1 %v924, label %b129, label %b130
b129:
  %v925 = add i64 %v923, 0
  %v926 = getelementptr inbounds float, ptr %v921, i64 %v925
  %v927 = load <8 x float>, ptr %v926, align 4
  %v928 = add i64 %v923, 8
  %v929 = getelementptr inbounds float, ptr %v921, i64 %v928
  %v930 = load <8 x float>, ptr %v929, align 4
  %v931 = add i64 %v923, 16
  %v932 = getelementptr inbounds float, ptr %v921, i64 %v931
  %v933 = load <8 x float>, ptr %v932, align 4
  %v934 = add i64 %v923, 24
  %v935 = getelementptr inbounds float, ptr %v921, i64 %v934
  %v936 = load <8 x float>, ptr %v935, align 4
  %v937 = add i64 %v923, 32
  %v938 = getelementptr inbounds float, ptr %v921, i64 %v937
  %v939 = load <8 x float>, ptr %v938, align 4
  %v940 = add i64 %v923, 40
  %v941 = getelementptr inbounds float, ptr %v921, i64 %v940
  %v942 = load <8 x float>, ptr %v941, align 4
  %v943 = add i64 %v923, 48
  %v944 = getelementptr inbounds float, ptr %v921, i64 %v943
  %v945 = load <8 x float>, ptr %v944, align 4
  %v946 = add i64 %v923, 56
  %v947 = getelementptr inbounds float, ptr %v921, i64 %v946
  %v948 = load <8 x float>, ptr %v947, align 4
  %v949 = shufflevector <8 x float> %v927, <8 x float> %v939, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v950 = shufflevector <8 x float> %v927, <8 x float> %v939, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v951 = shufflevector <8 x float> %v930, <8 x float> %v942, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v952 = shufflevector <8 x float> %v930, <8 x float> %v942, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v953 = shufflevector <8 x float> %v933, <8 x float> %v945, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v954 = shufflevector <8 x float> %v933, <8 x float> %v945, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v955 = shufflevector <8 x float> %v936, <8 x float> %v948, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v956 = shufflevector <8 x float> %v936, <8 x float> %v948, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v957 = shufflevector <8 x float> %v949, <8 x float> %v953, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v958 = shufflevector <8 x float> %v949, <8 x float> %v953, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v959 = shufflevector <8 x float> %v951, <8 x float> %v955, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v960 = shufflevector <8 x float> %v951, <8 x float> %v955, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v961 = shufflevector <8 x float> %v950, <8 x float> %v954, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v962 = shufflevector <8 x float> %v950, <8 x float> %v954, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v963 = shufflevector <8 x float> %v952, <8 x float> %v956, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v964 = shufflevector <8 x float> %v952, <8 x float> %v956, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v965 = shufflevector <8 x float> %v957, <8 x float> %v959, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v966 = shufflevector <8 x float> %v957, <8 x float> %v959, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v967 = shufflevector <8 x float> %v958, <8 x float> %v960, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v968 = shufflevector <8 x float> %v958, <8 x float> %v960, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v969 = shufflevector <8 x float> %v961, <8 x float> %v963, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v970 = shufflevector <8 x float> %v961, <8 x float> %v963, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v971 = shufflevector <8 x float> %v962, <8 x float> %v964, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v972 = shufflevector <8 x float> %v962, <8 x float> %v964, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v973 = add i64 %v923, 0
  %v974 = mul i64 %v973, 32
  %v975 = getelementptr inbounds float, ptr %v909, i64 %v974
  store <8 x float> %v965, ptr %v975, align 4
  %v976 = add i64 %v923, 1
  %v977 = mul i64 %v976, 32
  %v978 = getelementptr inbounds float, ptr %v909, i64 %v977
  store <8 x float> %v966, ptr %v978, align 4
  %v979 = add i64 %v923, 2
  %v980 = mul i64 %v979, 32
  %v981 = getelementptr inbounds float, ptr %v909, i64 %v980
  store <8 x float> %v967, ptr %v981, align 4
  %v982 = add i64 %v923, 3
  %v983 = mul i64 %v982, 32
  %v984 = getelementptr inbounds float, ptr %v909, i64 %v983
  store <8 x float> %v968, ptr %v984, align 4
  %v985 = add i64 %v923, 4
  %v986 = mul i64 %v985, 32
  %v987 = getelementptr inbounds float, ptr %v909, i64 %v986
  store <8 x float> %v969, ptr %v987, align 4
  %v988 = add i64 %v923, 5
  %v989 = mul i64 %v988, 32
  %v990 = getelementptr inbounds float, ptr %v909, i64 %v989
  store <8 x float> %v970, ptr %v990, align 4
  %v991 = add i64 %v923, 6
  %v992 = mul i64 %v991, 32
  %v993 = getelementptr inbounds float, ptr %v909, i64 %v992
  store <8 x float> %v971, ptr %v993, align 4
  %v994 = add i64 %v923, 7
  %v995 = mul i64 %v994, 32
  %v996 = getelementptr inbounds float, ptr %v909, i64 %v995
  store <8 x float> %v972, ptr %v996, align 4
  %v997 = add nsw i64 %v923, 8
  br label %b128
b130:
  br label %b131
b131:
  %v998 = phi i64 [ 8, %b130 ], [ %v1006, %b132 ]
  %v999 = icmp slt i64 %v998, 8
  br i1 %v999, label %b132, label %b133
b132:
  %v1000 = mul i64 %v998, 1
  %v1001 = getelementptr inbounds float, ptr %v921, i64 %v1000
  %v1002 = getelementptr float, ptr %v1001, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1003 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1002, <8 x i1> %v918, <8 x float> zeroinitializer)
  %v1004 = mul i64 %v998, 32
  %v1005 = getelementptr inbounds float, ptr %v909, i64 %v1004
  store <8 x float> %v1003, ptr %v1005, align 4
  %v1006 = add nsw i64 %v998, 1
  br label %b131
b133:
  br label %b127
b127:
  %v1007 = icmp slt i64 %v912, 8
  br i1 %v1007, label %b134, label %b135
b134:
  br label %b136
b136:
  %v1008 = phi i64 [ 0, %b134 ], [ %v1016, %b137 ]
  %v1009 = icmp slt i64 %v1008, 8
  br i1 %v1009, label %b137, label %b138
b137:
  %v1010 = mul i64 %v1008, 1
  %v1011 = getelementptr inbounds float, ptr %v921, i64 %v1010
  %v1012 = getelementptr float, ptr %v1011, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1013 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1012, <8 x i1> %v918, <8 x float> zeroinitializer)
  %v1014 = mul i64 %v1008, 32
  %v1015 = getelementptr inbounds float, ptr %v909, i64 %v1014
  store <8 x float> %v1013, ptr %v1015, align 4
  %v1016 = add nsw i64 %v1008, 1
  br label %b136
b138:
  br label %b135
b135:
  %v1017 = add i64 %v685, 24
  %v1018 = add i64 %v686, 0
  %v1019 = getelementptr inbounds float, ptr %v664, i64 %v1017
  %v1020 = sub i64 8, %v1018
  %v1021 = icmp slt i64 %v1020, 0
  %v1022 = select i1 %v1021, i64 0, i64 %v1020
  %v1023 = icmp ult i64 %v1022, 8
  %v1024 = select i1 %v1023, i64 %v1022, i64 8
  %v1025 = trunc i64 %v1024 to i32
  %v1026 = insertelement <8 x i32> poison, i32 %v1025, i64 0
  %v1027 = shufflevector <8 x i32> %v1026, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1028 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1027
  %v1029 = mul i64 %v1018, 8
  %v1030 = add i64 128, %v1029
  %v1031 = getelementptr inbounds float, ptr %v14, i64 %v1030
  %v1032 = icmp sge i64 %v1022, 8
  br i1 %v1032, label %b139, label %b140
b139:
  br label %b141
b141:
  %v1033 = phi i64 [ 0, %b139 ], [ %v1107, %b142 ]
  %v1034 = icmp slt i64 %v1033, 8
  br i1 %v1034, label %b142, label %b143
b142:
  %v1035 = add i64 %v1033, 0
  %v1036 = getelementptr inbounds float, ptr %v1031, i64 %v1035
  %v1037 = load <8 x float>, ptr %v1036, align 4
  %v1038 = add i64 %v1033, 8
  %v1039 = getelementptr inbounds float, ptr %v1031, i64 %v1038
  %v1040 = load <8 x float>, ptr %v1039, align 4
  %v1041 = add i64 %v1033, 16
  %v1042 = getelementptr inbounds float, ptr %v1031, i64 %v1041
  %v1043 = load <8 x float>, ptr %v1042, align 4
  %v1044 = add i64 %v1033, 24
  %v1045 = getelementptr inbounds float, ptr %v1031, i64 %v1044
  %v1046 = load <8 x float>, ptr %v1045, align 4
  %v1047 = add i64 %v1033, 32
  %v1048 = getelementptr inbounds float, ptr %v1031, i64 %v1047
  %v1049 = load <8 x float>, ptr %v1048, align 4
  %v1050 = add i64 %v1033, 40
  %v1051 = getelementptr inbounds float, ptr %v1031, i64 %v1050
  %v1052 = load <8 x float>, ptr %v1051, align 4
  %v1053 = add i64 %v1033, 48
  %v1054 = getelementptr inbounds float, ptr %v1031, i64 %v1053
  %v1055 = load <8 x float>, ptr %v1054, align 4
  %v1056 = add i64 %v1033, 56
  %v1057 = getelementptr inbounds float, ptr %v1031, i64 %v1056
  %v1058 = load <8 x float>, ptr %v1057, align 4
  %v1059 = shufflevector <8 x float> %v1037, <8 x float> %v1049, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1060 = shufflevector <8 x float> %v1037, <8 x float> %v1049, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1061 = shufflevector <8 x float> %v1040, <8 x float> %v1052, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1062 = shufflevector <8 x float> %v1040, <8 x float> %v1052, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1063 = shufflevector <8 x float> %v1043, <8 x float> %v1055, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1064 = shufflevector <8 x float> %v1043, <8 x float> %v1055, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1065 = shufflevector <8 x float> %v1046, <8 x float> %v1058, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1066 = shufflevector <8 x float> %v1046, <8 x float> %v1058, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1067 = shufflevector <8 x float> %v1059, <8 x float> %v1063, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1068 = shufflevector <8 x float> %v1059, <8 x float> %v1063, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1069 = shufflevector <8 x float> %v1061, <8 x float> %v1065, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1070 = shufflevector <8 x float> %v1061, <8 x float> %v1065, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1071 = shufflevector <8 x float> %v1060, <8 x float> %v1064, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1072 = shufflevector <8 x float> %v1060, <8 x float> %v1064, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1073 = shufflevector <8 x float> %v1062, <8 x float> %v1066, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1074 = shufflevector <8 x float> %v1062, <8 x float> %v1066, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1075 = shufflevector <8 x float> %v1067, <8 x float> %v1069, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1076 = shufflevector <8 x float> %v1067, <8 x float> %v1069, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1077 = shufflevector <8 x float> %v1068, <8 x float> %v1070, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1078 = shufflevector <8 x float> %v1068, <8 x float> %v1070, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1079 = shufflevector <8 x float> %v1071, <8 x float> %v1073, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1080 = shufflevector <8 x float> %v1071, <8 x float> %v1073, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1081 = shufflevector <8 x float> %v1072, <8 x float> %v1074, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1082 = shufflevector <8 x float> %v1072, <8 x float> %v1074, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1083 = add i64 %v1033, 0
  %v1084 = mul i64 %v1083, 32
  %v1085 = getelementptr inbounds float, ptr %v1019, i64 %v1084
  store <8 x float> %v1075, ptr %v1085, align 4
  %v1086 = add i64 %v1033, 1
  %v1087 = mul i64 %v1086, 32
  %v1088 = getelementptr inbounds float, ptr %v1019, i64 %v1087
  store <8 x float> %v1076, ptr %v1088, align 4
  %v1089 = add i64 %v1033, 2
  %v1090 = mul i64 %v1089, 32
  %v1091 = getelementptr inbounds float, ptr %v1019, i64 %v1090
  store <8 x float> %v1077, ptr %v1091, align 4
  %v1092 = add i64 %v1033, 3
  %v1093 = mul i64 %v1092, 32
  %v1094 = getelementptr inbounds float, ptr %v1019, i64 %v1093
  store <8 x float> %v1078, ptr %v1094, align 4
  %v1095 = add i64 %v1033, 4
  %v1096 = mul i64 %v1095, 32
  %v1097 = getelementptr inbounds float, ptr %v1019, i64 %v1096
  store <8 x float> %v1079, ptr %v1097, align 4
  %v1098 = add i64 %v1033, 5
  %v1099 = mul i64 %v1098, 32
  %v1100 = getelementptr inbounds float, ptr %v1019, i64 %v1099
  store <8 x float> %v1080, ptr %v1100, align 4
  %v1101 = add i64 %v1033, 6
  %v1102 = mul i64 %v1101, 32
  %v1103 = getelementptr inbounds float, ptr %v1019, i64 %v1102
  store <8 x float> %v1081, ptr %v1103, align 4
  %v1104 = add i64 %v1033, 7
  %v1105 = mul i64 %v1104, 32
  %v1106 = getelementptr inbounds float, ptr %v1019, i64 %v1105
  store <8 x float> %v1082, ptr %v1106, align 4
  %v1107 = add nsw i64 %v1033, 8
  br label %b141
b143:
  br label %b144
b144:
  %v1108 = phi i64 [ 8, %b143 ], [ %v1116, %b145 ]
  %v1109 = icmp slt i64 %v1108, 8
  br i1 %v1109, label %b145, label %b146
b145:
  %v1110 = mul i64 %v1108, 1
  %v1111 = getelementptr inbounds float, ptr %v1031, i64 %v1110
  %v1112 = getelementptr float, ptr %v1111, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1113 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1112, <8 x i1> %v1028, <8 x float> zeroinitializer)
  %v1114 = mul i64 %v1108, 32
  %v1115 = getelementptr inbounds float, ptr %v1019, i64 %v1114
  store <8 x float> %v1113, ptr %v1115, align 4
  %v1116 = add nsw i64 %v1108, 1
  br label %b144
b146:
  br label %b140
b140:
  %v1117 = icmp slt i64 %v1022, 8
  br i1 %v1117, label %b147, label %b148
b147:
  br label %b149
b149:
  %v1118 = phi i64 [ 0, %b147 ], [ %v1126, %b150 ]
  %v1119 = icmp slt i64 %v1118, 8
  br i1 %v1119, label %b150, label %b151
b150:
  %v1120 = mul i64 %v1118, 1
  %v1121 = getelementptr inbounds float, ptr %v1031, i64 %v1120
  %v1122 = getelementptr float, ptr %v1121, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1123 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1122, <8 x i1> %v1028, <8 x float> zeroinitializer)
  %v1124 = mul i64 %v1118, 32
  %v1125 = getelementptr inbounds float, ptr %v1019, i64 %v1124
  store <8 x float> %v1123, ptr %v1125, align 4
  %v1126 = add nsw i64 %v1118, 1
  br label %b149
b151:
  br label %b148
b148:
  %v1127 = add i64 %v685, 256
  %v1128 = add i64 %v1127, 0
  %v1129 = add i64 %v686, 0
  %v1130 = getelementptr inbounds float, ptr %v664, i64 %v1128
  %v1131 = sub i64 8, %v1129
  %v1132 = icmp slt i64 %v1131, 0
  %v1133 = select i1 %v1132, i64 0, i64 %v1131
  %v1134 = icmp ult i64 %v1133, 8
  %v1135 = select i1 %v1134, i64 %v1133, i64 8
  %v1136 = trunc i64 %v1135 to i32
  %v1137 = insertelement <8 x i32> poison, i32 %v1136, i64 0
  %v1138 = shufflevector <8 x i32> %v1137, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1139 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1138
  %v1140 = mul i64 %v1129, 8
  %v1141 = add i64 256, %v1140
  %v1142 = getelementptr inbounds float, ptr %v14, i64 %v1141
  %v1143 = icmp sge i64 %v1133, 8
  br i1 %v1143, label %b152, label %b153
b152:
  br label %b154
b154:
  %v1144 = phi i64 [ 0, %b152 ], [ %v1218, %b155 ]
  %v1145 = icmp slt i64 %v1144, 8
  br i1 %v1145, label %b155, label %b156
b155:
  %v1146 = add i64 %v1144, 0
  %v1147 = getelementptr inbounds float, ptr %v1142, i64 %v1146
  %v1148 = load <8 x float>, ptr %v1147, align 4
  %v1149 = add i64 %v1144, 8
  %v1150 = getelementptr inbounds float, ptr %v1142, i64 %v1149
  %v1151 = load <8 x float>, ptr %v1150, align 4
  %v1152 = add i64 %v1144, 16
  %v1153 = getelementptr inbounds float, ptr %v1142, i64 %v1152
  %v1154 = load <8 x float>, ptr %v1153, align 4
  %v1155 = add i64 %v1144, 24
  %v1156 = getelementptr inbounds float, ptr %v1142, i64 %v1155
  %v1157 = load <8 x float>, ptr %v1156, align 4
  %v1158 = add i64 %v1144, 32
  %v1159 = getelementptr inbounds float, ptr %v1142, i64 %v1158
  %v1160 = load <8 x float>, ptr %v1159, align 4
  %v1161 = add i64 %v1144, 40
  %v1162 = getelementptr inbounds float, ptr %v1142, i64 %v1161
  %v1163 = load <8 x float>, ptr %v1162, align 4
  %v1164 = add i64 %v1144, 48
  %v1165 = getelementptr inbounds float, ptr %v1142, i64 %v1164
  %v1166 = load <8 x float>, ptr %v1165, align 4
  %v1167 = add i64 %v1144, 56
  %v1168 = getelementptr inbounds float, ptr %v1142, i64 %v1167
  %v1169 = load <8 x float>, ptr %v1168, align 4
  %v1170 = shufflevector <8 x float> %v1148, <8 x float> %v1160, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1171 = shufflevector <8 x float> %v1148, <8 x float> %v1160, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1172 = shufflevector <8 x float> %v1151, <8 x float> %v1163, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1173 = shufflevector <8 x float> %v1151, <8 x float> %v1163, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1174 = shufflevector <8 x float> %v1154, <8 x float> %v1166, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1175 = shufflevector <8 x float> %v1154, <8 x float> %v1166, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1176 = shufflevector <8 x float> %v1157, <8 x float> %v1169, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1177 = shufflevector <8 x float> %v1157, <8 x float> %v1169, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1178 = shufflevector <8 x float> %v1170, <8 x float> %v1174, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1179 = shufflevector <8 x float> %v1170, <8 x float> %v1174, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1180 = shufflevector <8 x float> %v1172, <8 x float> %v1176, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1181 = shufflevector <8 x float> %v1172, <8 x float> %v1176, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1182 = shufflevector <8 x float> %v1171, <8 x float> %v1175, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1183 = shufflevector <8 x float> %v1171, <8 x float> %v1175, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1184 = shufflevector <8 x float> %v1173, <8 x float> %v1177, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1185 = shufflevector <8 x float> %v1173, <8 x float> %v1177, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1186 = shufflevector <8 x float> %v1178, <8 x float> %v1180, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1187 = shufflevector <8 x float> %v1178, <8 x float> %v1180, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1188 = shufflevector <8 x float> %v1179, <8 x float> %v1181, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1189 = shufflevector <8 x float> %v1179, <8 x float> %v1181, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1190 = shufflevector <8 x float> %v1182, <8 x float> %v1184, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1191 = shufflevector <8 x float> %v1182, <8 x float> %v1184, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1192 = shufflevector <8 x float> %v1183, <8 x float> %v1185, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1193 = shufflevector <8 x float> %v1183, <8 x float> %v1185, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1194 = add i64 %v1144, 0
  %v1195 = mul i64 %v1194, 32
  %v1196 = getelementptr inbounds float, ptr %v1130, i64 %v1195
  store <8 x float> %v1186, ptr %v1196, align 4
  %v1197 = add i64 %v1144, 1
  %v1198 = mul i64 %v1197, 32
  %v1199 = getelementptr inbounds float, ptr %v1130, i64 %v1198
  store <8 x float> %v1187, ptr %v1199, align 4
  %v1200 = add i64 %v1144, 2
  %v1201 = mul i64 %v1200, 32
  %v1202 = getelementptr inbounds float, ptr %v1130, i64 %v1201
  store <8 x float> %v1188, ptr %v1202, align 4
  %v1203 = add i64 %v1144, 3
  %v1204 = mul i64 %v1203, 32
  %v1205 = getelementptr inbounds float, ptr %v1130, i64 %v1204
  store <8 x float> %v1189, ptr %v1205, align 4
  %v1206 = add i64 %v1144, 4
  %v1207 = mul i64 %v1206, 32
  %v1208 = getelementptr inbounds float, ptr %v1130, i64 %v1207
  store <8 x float> %v1190, ptr %v1208, align 4
  %v1209 = add i64 %v1144, 5
  %v1210 = mul i64 %v1209, 32
  %v1211 = getelementptr inbounds float, ptr %v1130, i64 %v1210
  store <8 x float> %v1191, ptr %v1211, align 4
  %v1212 = add i64 %v1144, 6
  %v1213 = mul i64 %v1212, 32
  %v1214 = getelementptr inbounds float, ptr %v1130, i64 %v1213
  store <8 x float> %v1192, ptr %v1214, align 4
  %v1215 = add i64 %v1144, 7
  %v1216 = mul i64 %v1215, 32
  %v1217 = getelementptr inbounds float, ptr %v1130, i64 %v1216
  store <8 x float> %v1193, ptr %v1217, align 4
  %v1218 = add nsw i64 %v1144, 8
  br label %b154
b156:
  br label %b157
b157:
  %v1219 = phi i64 [ 8, %b156 ], [ %v1227, %b158 ]
  %v1220 = icmp slt i64 %v1219, 8
  br i1 %v1220, label %b158, label %b159
b158:
  %v1221 = mul i64 %v1219, 1
  %v1222 = getelementptr inbounds float, ptr %v1142, i64 %v1221
  %v1223 = getelementptr float, ptr %v1222, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1224 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1223, <8 x i1> %v1139, <8 x float> zeroinitializer)
  %v1225 = mul i64 %v1219, 32
  %v1226 = getelementptr inbounds float, ptr %v1130, i64 %v1225
  store <8 x float> %v1224, ptr %v1226, align 4
  %v1227 = add nsw i64 %v1219, 1
  br label %b157
b159:
  br label %b153
b153:
  %v1228 = icmp slt i64 %v1133, 8
  br i1 %v1228, label %b160, label %b161
b160:
  br label %b162
b162:
  %v1229 = phi i64 [ 0, %b160 ], [ %v1237, %b163 ]
  %v1230 = icmp slt i64 %v1229, 8
  br i1 %v1230, label %b163, label %b164
b163:
  %v1231 = mul i64 %v1229, 1
  %v1232 = getelementptr inbounds float, ptr %v1142, i64 %v1231
  %v1233 = getelementptr float, ptr %v1232, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1234 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1233, <8 x i1> %v1139, <8 x float> zeroinitializer)
  %v1235 = mul i64 %v1229, 32
  %v1236 = getelementptr inbounds float, ptr %v1130, i64 %v1235
  store <8 x float> %v1234, ptr %v1236, align 4
  %v1237 = add nsw i64 %v1229, 1
  br label %b162
b164:
  br label %b161
b161:
  %v1238 = add i64 %v1127, 8
  %v1239 = add i64 %v686, 0
  %v1240 = getelementptr inbounds float, ptr %v664, i64 %v1238
  %v1241 = sub i64 8, %v1239
  %v1242 = icmp slt i64 %v1241, 0
  %v1243 = select i1 %v1242, i64 0, i64 %v1241
  %v1244 = icmp ult i64 %v1243, 8
  %v1245 = select i1 %v1244, i64 %v1243, i64 8
  %v1246 = trunc i64 %v1245 to i32
  %v1247 = insertelement <8 x i32> poison, i32 %v1246, i64 0
  %v1248 = shufflevector <8 x i32> %v1247, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1249 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1248
  %v1250 = mul i64 %v1239, 8
  %v1251 = add i64 320, %v1250
  %v1252 = getelementptr inbounds float, ptr %v14, i64 %v1251
  %v1253 = icmp sge i64 %v1243, 8
  br i1 %v1253, label %b165, label %b166
b165:
  br label %b167
b167:
  %v1254 = phi i64 [ 0, %b165 ], [ %v1328, %b168 ]
  %v1255 = icmp slt i64 %v1254, 8
  br i1 %v1255, label %b168, label %b169
b168:
  %v1256 = add i64 %v1254, 0
  %v1257 = getelementptr inbounds float, ptr %v1252, i64 %v1256
  %v1258 = load <8 x float>, ptr %v1257, align 4
  %v1259 = add i64 %v1254, 8
  %v1260 = getelementptr inbounds float, ptr %v1252, i64 %v1259
  %v1261 = load <8 x float>, ptr %v1260, align 4
  %v1262 = add i64 %v1254, 16
  %v1263 = getelementptr inbounds float, ptr %v1252, i64 %v1262
  %v1264 = load <8 x float>, ptr %v1263, align 4
  %v1265 = add i64 %v1254, 24
  %v1266 = getelementptr inbounds float, ptr %v1252, i64 %v1265
  %v1267 = load <8 x float>, ptr %v1266, align 4
  %v1268 = add i64 %v1254, 32
  %v1269 = getelementptr inbounds float, ptr %v1252, i64 %v1268
  %v1270 = load <8 x float>, ptr %v1269, align 4
  %v1271 = add i64 %v1254, 40
  %v1272 = getelementptr inbounds float, ptr %v1252, i64 %v1271
  %v1273 = load <8 x float>, ptr %v1272, align 4
  %v1274 = add i64 %v1254, 48
  %v1275 = getelementptr inbounds float, ptr %v1252, i64 %v1274
  %v1276 = load <8 x float>, ptr %v1275, align 4
  %v1277 = add i64 %v1254, 56
  %v1278 = getelementptr inbounds float, ptr %v1252, i64 %v1277
  %v1279 = load <8 x float>, ptr %v1278, align 4
  %v1280 = shufflevector <8 x float> %v1258, <8 x float> %v1270, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1281 = shufflevector <8 x float> %v1258, <8 x float> %v1270, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1282 = shufflevector <8 x float> %v1261, <8 x float> %v1273, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1283 = shufflevector <8 x float> %v1261, <8 x float> %v1273, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1284 = shufflevector <8 x float> %v1264, <8 x float> %v1276, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1285 = shufflevector <8 x float> %v1264, <8 x float> %v1276, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1286 = shufflevector <8 x float> %v1267, <8 x float> %v1279, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1287 = shufflevector <8 x float> %v1267, <8 x float> %v1279, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1288 = shufflevector <8 x float> %v1280, <8 x float> %v1284, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1289 = shufflevector <8 x float> %v1280, <8 x float> %v1284, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1290 = shufflevector <8 x float> %v1282, <8 x float> %v1286, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1291 = shufflevector <8 x float> %v1282, <8 x float> %v1286, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1292 = shufflevector <8 x float> %v1281, <8 x float> %v1285, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1293 = shufflevector <8 x float> %v1281, <8 x float> %v1285, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1294 = shufflevector <8 x float> %v1283, <8 x float> %v1287, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1295 = shufflevector <8 x float> %v1283, <8 x float> %v1287, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1296 = shufflevector <8 x float> %v1288, <8 x float> %v1290, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1297 = shufflevector <8 x float> %v1288, <8 x float> %v1290, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1298 = shufflevector <8 x float> %v1289, <8 x float> %v1291, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1299 = shufflevector <8 x float> %v1289, <8 x float> %v1291, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1300 = shufflevector <8 x float> %v1292, <8 x float> %v1294, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1301 = shufflevector <8 x float> %v1292, <8 x float> %v1294, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1302 = shufflevector <8 x float> %v1293, <8 x float> %v1295, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1303 = shufflevector <8 x float> %v1293, <8 x float> %v1295, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1304 = add i64 %v1254, 0
  %v1305 = mul i64 %v1304, 32
  %v1306 = getelementptr inbounds float, ptr %v1240, i64 %v1305
  store <8 x float> %v1296, ptr %v1306, align 4
  %v1307 = add i64 %v1254, 1
  %v1308 = mul i64 %v1307, 32
  %v1309 = getelementptr inbounds float, ptr %v1240, i64 %v1308
  store <8 x float> %v1297, ptr %v1309, align 4
  %v1310 = add i64 %v1254, 2
  %v1311 = mul i64 %v1310, 32
  %v1312 = getelementptr inbounds float, ptr %v1240, i64 %v1311
  store <8 x float> %v1298, ptr %v1312, align 4
  %v1313 = add i64 %v1254, 3
  %v1314 = mul i64 %v1313, 32
  %v1315 = getelementptr inbounds float, ptr %v1240, i64 %v1314
  store <8 x float> %v1299, ptr %v1315, align 4
  %v1316 = add i64 %v1254, 4
  %v1317 = mul i64 %v1316, 32
  %v1318 = getelementptr inbounds float, ptr %v1240, i64 %v1317
  store <8 x float> %v1300, ptr %v1318, align 4
  %v1319 = add i64 %v1254, 5
  %v1320 = mul i64 %v1319, 32
  %v1321 = getelementptr inbounds float, ptr %v1240, i64 %v1320
  store <8 x float> %v1301, ptr %v1321, align 4
  %v1322 = add i64 %v1254, 6
  %v1323 = mul i64 %v1322, 32
  %v1324 = getelementptr inbounds float, ptr %v1240, i64 %v1323
  store <8 x float> %v1302, ptr %v1324, align 4
  %v1325 = add i64 %v1254, 7
  %v1326 = mul i64 %v1325, 32
  %v1327 = getelementptr inbounds float, ptr %v1240, i64 %v1326
  store <8 x float> %v1303, ptr %v1327, align 4
  %v1328 = add nsw i64 %v1254, 8
  br label %b167
b169:
  br label %b170
b170:
  %v1329 = phi i64 [ 8, %b169 ], [ %v1337, %b171 ]
  %v1330 = icmp slt i64 %v1329, 8
  br i1 %v1330, label %b171, label %b172
b171:
  %v1331 = mul i64 %v1329, 1
  %v1332 = getelementptr inbounds float, ptr %v1252, i64 %v1331
  %v1333 = getelementptr float, ptr %v1332, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1334 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1333, <8 x i1> %v1249, <8 x float> zeroinitializer)
  %v1335 = mul i64 %v1329, 32
  %v1336 = getelementptr inbounds float, ptr %v1240, i64 %v1335
  store <8 x float> %v1334, ptr %v1336, align 4
  %v1337 = add nsw i64 %v1329, 1
  br label %b170
b172:
  br label %b166
b166:
  %v1338 = icmp slt i64 %v1243, 8
  br i1 %v1338, label %b173, label %b174
b173:
  br label %b175
b175:
  %v1339 = phi i64 [ 0, %b173 ], [ %v1347, %b176 ]
  %v1340 = icmp slt i64 %v1339, 8
  br i1 %v1340, label %b176, label %b177
b176:
  %v1341 = mul i64 %v1339, 1
  %v1342 = getelementptr inbounds float, ptr %v1252, i64 %v1341
  %v1343 = getelementptr float, ptr %v1342, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1344 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1343, <8 x i1> %v1249, <8 x float> zeroinitializer)
  %v1345 = mul i64 %v1339, 32
  %v1346 = getelementptr inbounds float, ptr %v1240, i64 %v1345
  store <8 x float> %v1344, ptr %v1346, align 4
  %v1347 = add nsw i64 %v1339, 1
  br label %b175
b177:
  br label %b174
b174:
  %v1348 = add i64 %v1127, 16
  %v1349 = add i64 %v686, 0
  %v1350 = getelementptr inbounds float, ptr %v664, i64 %v1348
  %v1351 = sub i64 8, %v1349
  %v1352 = icmp slt i64 %v1351, 0
  %v1353 = select i1 %v1352, i64 0, i64 %v1351
  %v1354 = icmp ult i64 %v1353, 8
  %v1355 = select i1 %v1354, i64 %v1353, i64 8
  %v1356 = trunc i64 %v1355 to i32
  %v1357 = insertelement <8 x i32> poison, i32 %v1356, i64 0
  %v1358 = shufflevector <8 x i32> %v1357, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1359 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1358
  %v1360 = mul i64 %v1349, 8
  %v1361 = add i64 384, %v1360
  %v1362 = getelementptr inbounds float, ptr %v14, i64 %v1361
  %v1363 = icmp sge i64 %v1353, 8
  br i1 %v1363, label %b178, label %b179
b178:
  br label %b180
b180:
  %v1364 = phi i64 [ 0, %b178 ], [ %v1438, %b181 ]
  %v1365 = icmp slt i64 %v1364, 8
  br i1 %v1365, label %b181, label %b182
b181:
  %v1366 = add i64 %v1364, 0
  %v1367 = getelementptr inbounds float, ptr %v1362, i64 %v1366
  %v1368 = load <8 x float>, ptr %v1367, align 4
  %v1369 = add i64 %v1364, 8
  %v1370 = getelementptr inbounds float, ptr %v1362, i64 %v1369
  %v1371 = load <8 x float>, ptr %v1370, align 4
  %v1372 = add i64 %v1364, 16
  %v1373 = getelementptr inbounds float, ptr %v1362, i64 %v1372
  %v1374 = load <8 x float>, ptr %v1373, align 4
  %v1375 = add i64 %v1364, 24
  %v1376 = getelementptr inbounds float, ptr %v1362, i64 %v1375
  %v1377 = load <8 x float>, ptr %v1376, align 4
  %v1378 = add i64 %v1364, 32
  %v1379 = getelementptr inbounds float, ptr %v1362, i64 %v1378
  %v1380 = load <8 x float>, ptr %v1379, align 4
  %v1381 = add i64 %v1364, 40
  %v1382 = getelementptr inbounds float, ptr %v1362, i64 %v1381
  %v1383 = load <8 x float>, ptr %v1382, align 4
  %v1384 = add i64 %v1364, 48
  %v1385 = getelementptr inbounds float, ptr %v1362, i64 %v1384
  %v1386 = load <8 x float>, ptr %v1385, align 4
  %v1387 = add i64 %v1364, 56
  %v1388 = getelementptr inbounds float, ptr %v1362, i64 %v1387
  %v1389 = load <8 x float>, ptr %v1388, align 4
  %v1390 = shufflevector <8 x float> %v1368, <8 x float> %v1380, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1391 = shufflevector <8 x float> %v1368, <8 x float> %v1380, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1392 = shufflevector <8 x float> %v1371, <8 x float> %v1383, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1393 = shufflevector <8 x float> %v1371, <8 x float> %v1383, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1394 = shufflevector <8 x float> %v1374, <8 x float> %v1386, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1395 = shufflevector <8 x float> %v1374, <8 x float> %v1386, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1396 = shufflevector <8 x float> %v1377, <8 x float> %v1389, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1397 = shufflevector <8 x float> %v1377, <8 x float> %v1389, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1398 = shufflevector <8 x float> %v1390, <8 x float> %v1394, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1399 = shufflevector <8 x float> %v1390, <8 x float> %v1394, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1400 = shufflevector <8 x float> %v1392, <8 x float> %v1396, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1401 = shufflevector <8 x float> %v1392, <8 x float> %v1396, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1402 = shufflevector <8 x float> %v1391, <8 x float> %v1395, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1403 = shufflevector <8 x float> %v1391, <8 x float> %v1395, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1404 = shufflevector <8 x float> %v1393, <8 x float> %v1397, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1405 = shufflevector <8 x float> %v1393, <8 x float> %v1397, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1406 = shufflevector <8 x float> %v1398, <8 x float> %v1400, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1407 = shufflevector <8 x float> %v1398, <8 x float> %v1400, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1408 = shufflevector <8 x float> %v1399, <8 x float> %v1401, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1409 = shufflevector <8 x float> %v1399, <8 x float> %v1401, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1410 = shufflevector <8 x float> %v1402, <8 x float> %v1404, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1411 = shufflevector <8 x float> %v1402, <8 x float> %v1404, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1412 = shufflevector <8 x float> %v1403, <8 x float> %v1405, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1413 = shufflevector <8 x float> %v1403, <8 x float> %v1405, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1414 = add i64 %v1364, 0
  %v1415 = mul i64 %v1414, 32
  %v1416 = getelementptr inbounds float, ptr %v1350, i64 %v1415
  store <8 x float> %v1406, ptr %v1416, align 4
  %v1417 = add i64 %v1364, 1
  %v1418 = mul i64 %v1417, 32
  %v1419 = getelementptr inbounds float, ptr %v1350, i64 %v1418
  store <8 x float> %v1407, ptr %v1419, align 4
  %v1420 = add i64 %v1364, 2
  %v1421 = mul i64 %v1420, 32
  %v1422 = getelementptr inbounds float, ptr %v1350, i64 %v1421
  store <8 x float> %v1408, ptr %v1422, align 4
  %v1423 = add i64 %v1364, 3
  %v1424 = mul i64 %v1423, 32
  %v1425 = getelementptr inbounds float, ptr %v1350, i64 %v1424
  store <8 x float> %v1409, ptr %v1425, align 4
  %v1426 = add i64 %v1364, 4
  %v1427 = mul i64 %v1426, 32
  %v1428 = getelementptr inbounds float, ptr %v1350, i64 %v1427
  store <8 x float> %v1410, ptr %v1428, align 4
  %v1429 = add i64 %v1364, 5
  %v1430 = mul i64 %v1429, 32
  %v1431 = getelementptr inbounds float, ptr %v1350, i64 %v1430
  store <8 x float> %v1411, ptr %v1431, align 4
  %v1432 = add i64 %v1364, 6
  %v1433 = mul i64 %v1432, 32
  %v1434 = getelementptr inbounds float, ptr %v1350, i64 %v1433
  store <8 x float> %v1412, ptr %v1434, align 4
  %v1435 = add i64 %v1364, 7
  %v1436 = mul i64 %v1435, 32
  %v1437 = getelementptr inbounds float, ptr %v1350, i64 %v1436
  store <8 x float> %v1413, ptr %v1437, align 4
  %v1438 = add nsw i64 %v1364, 8
  br label %b180
b182:
  br label %b183
b183:
  %v1439 = phi i64 [ 8, %b182 ], [ %v1447, %b184 ]
  %v1440 = icmp slt i64 %v1439, 8
  br i1 %v1440, label %b184, label %b185
b184:
  %v1441 = mul i64 %v1439, 1
  %v1442 = getelementptr inbounds float, ptr %v1362, i64 %v1441
  %v1443 = getelementptr float, ptr %v1442, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1444 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1443, <8 x i1> %v1359, <8 x float> zeroinitializer)
  %v1445 = mul i64 %v1439, 32
  %v1446 = getelementptr inbounds float, ptr %v1350, i64 %v1445
  store <8 x float> %v1444, ptr %v1446, align 4
  %v1447 = add nsw i64 %v1439, 1
  br label %b183
b185:
  br label %b179
b179:
  %v1448 = icmp slt i64 %v1353, 8
  br i1 %v1448, label %b186, label %b187
b186:
  br label %b188
b188:
  %v1449 = phi i64 [ 0, %b186 ], [ %v1457, %b189 ]
  %v1450 = icmp slt i64 %v1449, 8
  br i1 %v1450, label %b189, label %b190
b189:
  %v1451 = mul i64 %v1449, 1
  %v1452 = getelementptr inbounds float, ptr %v1362, i64 %v1451
  %v1453 = getelementptr float, ptr %v1452, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1454 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1453, <8 x i1> %v1359, <8 x float> zeroinitializer)
  %v1455 = mul i64 %v1449, 32
  %v1456 = getelementptr inbounds float, ptr %v1350, i64 %v1455
  store <8 x float> %v1454, ptr %v1456, align 4
  %v1457 = add nsw i64 %v1449, 1
  br label %b188
b190:
  br label %b187
b187:
  %v1458 = add i64 %v1127, 24
  %v1459 = add i64 %v686, 0
  %v1460 = getelementptr inbounds float, ptr %v664, i64 %v1458
  %v1461 = sub i64 8, %v1459
  %v1462 = icmp slt i64 %v1461, 0
  %v1463 = select i1 %v1462, i64 0, i64 %v1461
  %v1464 = icmp ult i64 %v1463, 8
  %v1465 = select i1 %v1464, i64 %v1463, i64 8
  %v1466 = trunc i64 %v1465 to i32
  %v1467 = insertelement <8 x i32> poison, i32 %v1466, i64 0
  %v1468 = shufflevector <8 x i32> %v1467, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1469 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1468
  %v1470 = mul i64 %v1459, 8
  %v1471 = add i64 448, %v1470
  %v1472 = getelementptr inbounds float, ptr %v14, i64 %v1471
  %v1473 = icmp sge i64 %v1463, 8
  br i1 %v1473, label %b191, label %b192
b191:
  br label %b193
b193:
  %v1474 = phi i64 [ 0, %b191 ], [ %v1548, %b194 ]
  %v1475 = icmp slt i64 %v1474, 8
  br i1 %v1475, label %b194, label %b195
b194:
  %v1476 = add i64 %v1474, 0
  %v1477 = getelementptr inbounds float, ptr %v1472, i64 %v1476
  %v1478 = load <8 x float>, ptr %v1477, align 4
  %v1479 = add i64 %v1474, 8
  %v1480 = getelementptr inbounds float, ptr %v1472, i64 %v1479
  %v1481 = load <8 x float>, ptr %v1480, align 4
  %v1482 = add i64 %v1474, 16
  %v1483 = getelementptr inbounds float, ptr %v1472, i64 %v1482
  %v1484 = load <8 x float>, ptr %v1483, align 4
  %v1485 = add i64 %v1474, 24
  %v1486 = getelementptr inbounds float, ptr %v1472, i64 %v1485
  %v1487 = load <8 x float>, ptr %v1486, align 4
  %v1488 = add i64 %v1474, 32
  %v1489 = getelementptr inbounds float, ptr %v1472, i64 %v1488
  %v1490 = load <8 x float>, ptr %v1489, align 4
  %v1491 = add i64 %v1474, 40
  %v1492 = getelementptr inbounds float, ptr %v1472, i64 %v1491
  %v1493 = load <8 x float>, ptr %v1492, align 4
  %v1494 = add i64 %v1474, 48
  %v1495 = getelementptr inbounds float, ptr %v1472, i64 %v1494
  %v1496 = load <8 x float>, ptr %v1495, align 4
  %v1497 = add i64 %v1474, 56
  %v1498 = getelementptr inbounds float, ptr %v1472, i64 %v1497
  %v1499 = load <8 x float>, ptr %v1498, align 4
  %v1500 = shufflevector <8 x float> %v1478, <8 x float> %v1490, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1501 = shufflevector <8 x float> %v1478, <8 x float> %v1490, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1502 = shufflevector <8 x float> %v1481, <8 x float> %v1493, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1503 = shufflevector <8 x float> %v1481, <8 x float> %v1493, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1504 = shufflevector <8 x float> %v1484, <8 x float> %v1496, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1505 = shufflevector <8 x float> %v1484, <8 x float> %v1496, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1506 = shufflevector <8 x float> %v1487, <8 x float> %v1499, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1507 = shufflevector <8 x float> %v1487, <8 x float> %v1499, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1508 = shufflevector <8 x float> %v1500, <8 x float> %v1504, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1509 = shufflevector <8 x float> %v1500, <8 x float> %v1504, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1510 = shufflevector <8 x float> %v1502, <8 x float> %v1506, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1511 = shufflevector <8 x float> %v1502, <8 x float> %v1506, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1512 = shufflevector <8 x float> %v1501, <8 x float> %v1505, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1513 = shufflevector <8 x float> %v1501, <8 x float> %v1505, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1514 = shufflevector <8 x float> %v1503, <8 x float> %v1507, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1515 = shufflevector <8 x float> %v1503, <8 x float> %v1507, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1516 = shufflevector <8 x float> %v1508, <8 x float> %v1510, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1517 = shufflevector <8 x float> %v1508, <8 x float> %v1510, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1518 = shufflevector <8 x float> %v1509, <8 x float> %v1511, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1519 = shufflevector <8 x float> %v1509, <8 x float> %v1511, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1520 = shufflevector <8 x float> %v1512, <8 x float> %v1514, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1521 = shufflevector <8 x float> %v1512, <8 x float> %v1514, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1522 = shufflevector <8 x float> %v1513, <8 x float> %v1515, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1523 = shufflevector <8 x float> %v1513, <8 x float> %v1515, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1524 = add i64 %v1474, 0
  %v1525 = mul i64 %v1524, 32
  %v1526 = getelementptr inbounds float, ptr %v1460, i64 %v1525
  store <8 x float> %v1516, ptr %v1526, align 4
  %v1527 = add i64 %v1474, 1
  %v1528 = mul i64 %v1527, 32
  %v1529 = getelementptr inbounds float, ptr %v1460, i64 %v1528
  store <8 x float> %v1517, ptr %v1529, align 4
  %v1530 = add i64 %v1474, 2
  %v1531 = mul i64 %v1530, 32
  %v1532 = getelementptr inbounds float, ptr %v1460, i64 %v1531
  store <8 x float> %v1518, ptr %v1532, align 4
  %v1533 = add i64 %v1474, 3
  %v1534 = mul i64 %v1533, 32
  %v1535 = getelementptr inbounds float, ptr %v1460, i64 %v1534
  store <8 x float> %v1519, ptr %v1535, align 4
  %v1536 = add i64 %v1474, 4
  %v1537 = mul i64 %v1536, 32
  %v1538 = getelementptr inbounds float, ptr %v1460, i64 %v1537
  store <8 x float> %v1520, ptr %v1538, align 4
  %v1539 = add i64 %v1474, 5
  %v1540 = mul i64 %v1539, 32
  %v1541 = getelementptr inbounds float, ptr %v1460, i64 %v1540
  store <8 x float> %v1521, ptr %v1541, align 4
  %v1542 = add i64 %v1474, 6
  %v1543 = mul i64 %v1542, 32
  %v1544 = getelementptr inbounds float, ptr %v1460, i64 %v1543
  store <8 x float> %v1522, ptr %v1544, align 4
  %v1545 = add i64 %v1474, 7
  %v1546 = mul i64 %v1545, 32
  %v1547 = getelementptr inbounds float, ptr %v1460, i64 %v1546
  store <8 x float> %v1523, ptr %v1547, align 4
  %v1548 = add nsw i64 %v1474, 8
  br label %b193
b195:
  br label %b196
b196:
  %v1549 = phi i64 [ 8, %b195 ], [ %v1557, %b197 ]
  %v1550 = icmp slt i64 %v1549, 8
  br i1 %v1550, label %b197, label %b198
b197:
  %v1551 = mul i64 %v1549, 1
  %v1552 = getelementptr inbounds float, ptr %v1472, i64 %v1551
  %v1553 = getelementptr float, ptr %v1552, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1554 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1553, <8 x i1> %v1469, <8 x float> zeroinitializer)
  %v1555 = mul i64 %v1549, 32
  %v1556 = getelementptr inbounds float, ptr %v1460, i64 %v1555
  store <8 x float> %v1554, ptr %v1556, align 4
  %v1557 = add nsw i64 %v1549, 1
  br label %b196
b198:
  br label %b192
b192:
  %v1558 = icmp slt i64 %v1463, 8
  br i1 %v1558, label %b199, label %b200
b199:
  br label %b201
b201:
  %v1559 = phi i64 [ 0, %b199 ], [ %v1567, %b202 ]
  %v1560 = icmp slt i64 %v1559, 8
  br i1 %v1560, label %b202, label %b203
b202:
  %v1561 = mul i64 %v1559, 1
  %v1562 = getelementptr inbounds float, ptr %v1472, i64 %v1561
  %v1563 = getelementptr float, ptr %v1562, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1564 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1563, <8 x i1> %v1469, <8 x float> zeroinitializer)
  %v1565 = mul i64 %v1559, 32
  %v1566 = getelementptr inbounds float, ptr %v1460, i64 %v1565
  store <8 x float> %v1564, ptr %v1566, align 4
  %v1567 = add nsw i64 %v1559, 1
  br label %b201
b203:
  br label %b200
b200:
  %v1568 = add i64 %v1127, 256
  %v1569 = add nsw i64 %v683, 1
  br label %b97
b99:
  br label %b96
b96:
  %v1570 = icmp sgt i64 %v3, 1
  br i1 %v1570, label %b204, label %b205
b204:
  %v1571 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1572 = atomicrmw add ptr %v1571, i64 1 acq_rel
  %v1573 = load i64, ptr %v87, align 8
  %v1574 = add i64 %v1573, 1
  store i64 %v1574, ptr %v87, align 8
  %v1575 = mul i64 %v3, %v1574
  br label %b206
b206:
  %v1576 = load atomic i64, ptr %v1571 acquire, align 8
  %v1577 = icmp slt i64 %v1576, %v1575
  br i1 %v1577, label %b207, label %b208
b207:
  %v1578 = call i32 @sched_yield()
  br label %b206
b208:
  br label %b205
b205:
  %v1579 = getelementptr inbounds i64, ptr %v1, i64 5
  %v1580 = load i64, ptr %v1579, align 8
  br label %b209
b209:
  %v1581 = phi i64 [ 0, %b205 ], [ %v2264, %b257 ]
  %v1582 = icmp slt i64 %v1581, %v5
  br i1 %v1582, label %b210, label %b211
b210:
  %v1583 = add i64 %v1581, %v1580
  %v1584 = icmp slt i64 %v1583, %v5
  %v1585 = select i1 %v1584, i64 %v1583, i64 %v5
  %v1586 = sub i64 %v1585, %v1581
  %v1587 = mul i64 %v1586, %v7
  %v1589 = add i64 %v1587, 0
  %v1590 = sdiv i64 %v1589, 1
  %v1591 = add i64 %v2, 1
  %v1592 = mul i64 %v1590, %v2
  %v1593 = sdiv i64 %v1592, %v3
  %v1594 = mul i64 %v1593, 1
  %v1595 = icmp slt i64 %v1594, %v1587
  %v1596 = select i1 %v1595, i64 %v1594, i64 %v1587
  %v1597 = mul i64 %v1590, %v1591
  %v1598 = sdiv i64 %v1597, %v3
  %v1599 = mul i64 %v1598, 1
  %v1600 = icmp slt i64 %v1599, %v1587
  %v1601 = select i1 %v1600, i64 %v1599, i64 %v1587
  %v1602 = mul i64 %v1581, %v7
  %v1603 = add i64 %v1596, %v1602
  %v1604 = add i64 %v1601, %v1602
  br label %b212
b212:
  %v1605 = phi i64 [ %v1603, %b210 ], [ %v1658, %b217 ]
  %v1606 = icmp slt i64 %v1605, %v1604
  br i1 %v1606, label %b213, label %b214
b213:
  %v1607 = add i64 %v1605, 96
  %v1608 = icmp slt i64 %v1607, %v1604
  %v1609 = select i1 %v1608, i64 %v1607, i64 %v1604
  br label %b215
b215:
  %v1610 = phi i64 [ 0, %b213 ], [ %v1657, %b220 ]
  %v1611 = icmp slt i64 %v1610, 2
  br i1 %v1611, label %b216, label %b217
b216:
  %v1612 = sub i64 %v1609, %v1605
  %v1613 = sub i64 2, 1
  %v1614 = add i64 %v1612, %v1613
  %v1615 = sdiv i64 %v1614, 2
  br label %b218
b218:
  %v1616 = phi i64 [ 0, %b216 ], [ %v1656, %b225 ]
  %v1617 = icmp slt i64 %v1616, %v1615
  br i1 %v1617, label %b219, label %b220
b219:
  %v1618 = mul i64 %v1612, %v1616
  %v1619 = sdiv i64 %v1618, %v1615
  %v1620 = add i64 %v1605, %v1619
  %v1621 = add i64 %v1616, 1
  %v1622 = mul i64 %v1612, %v1621
  %v1623 = sdiv i64 %v1622, %v1615
  %v1624 = add i64 %v1605, %v1623
  %v1625 = mul i64 %v1610, 256
  %v1626 = getelementptr inbounds float, ptr %v190, i64 %v1625
  %v1627 = sub i64 %v1624, %v1620
  %v1628 = mul i64 %v1620, 8
  %v1629 = getelementptr inbounds float, ptr %v10, i64 %v1628
  %v1630 = getelementptr inbounds float, ptr %v1629, i64 0
  %v1631 = sub i64 %v1627, 1
  %v1632 = getelementptr inbounds ptr, ptr @table_tile_2x4of4_0, i64 %v1631
  %v1633 = load ptr, ptr %v1632, align 4
  %v1634 = icmp sgt i64 %v1627, 0
  br i1 %v1634, label %b221, label %b222
b221:
  call void %v1633(ptr %v1630, i64 8, ptr %v1626, i64 8, ptr %v1588)
  br label %b222
b222:
  %v1635 = add i64 %v1625, 256
  br label %b223
b223:
  %v1636 = phi i64 [ %v1620, %b222 ], [ %v1655, %b228 ]
  %v1637 = icmp slt i64 %v1636, %v1624
  br i1 %v1637, label %b224, label %b225
b224:
  %v1638 = sub i64 %v1636, %v1620
  %v1639 = mul i64 %v1638, 32
  %v1640 = getelementptr inbounds float, ptr %v1588, i64 %v1639
  %v1641 = mul i64 %v1636, 64
  %v1642 = getelementptr inbounds float, ptr %v38, i64 %v1641
  br label %b226
b226:
  %v1643 = phi i64 [ 0, %b224 ], [ %v1654, %b227 ]
  %v1644 = icmp slt i64 %v1643, 4
  br i1 %v1644, label %b227, label %b228
b227:
  %v1645 = mul i64 %v1610, 4
  %v1646 = add i64 %v1645, %v1643
  %v1647 = mul i64 %v1646, 8
  %v1648 = add i64 0, %v1643
  %v1649 = mul i64 %v1648, 8
  %v1650 = getelementptr inbounds float, ptr %v1640, i64 %v1649
  %v1651 = load <8 x float>, ptr %v1650, align 4
  %v1652 = add i64 0, %v1647
  %v1653 = getelementptr inbounds float, ptr %v1642, i64 %v1652
  store <8 x float> %v1651, ptr %v1653, align 4
  %v1654 = add nsw i64 %v1643, 1
  br label %b226
b228:
  %v1655 = add nsw i64 %v1636, 1
  br label %b223
b225:
  %v1656 = add nsw i64 %v1616, 1
  br label %b218
b220:
  %v1657 = add nsw i64 %v1610, 1
  br label %b215
b217:
  %v1658 = add nsw i64 %v1605, 96
  br label %b212
b214:
  %v1659 = icmp sgt i64 %v3, 1
  br i1 %v1659, label %b229, label %b230
b229:
  %v1660 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1661 = atomicrmw add ptr %v1660, i64 1 acq_rel
  %v1662 = load i64, ptr %v87, align 8
  %v1663 = add i64 %v1662, 1
  store i64 %v1663, ptr %v87, align 8
  %v1664 = mul i64 %v3, %v1663
  br label %b231
b231:
  %v1665 = load atomic i64, ptr %v1660 acquire, align 8
  %v1666 = icmp slt i64 %v1665, %v1664
  br i1 %v1666, label %b232, label %b233
b232:
  %v1667 = call i32 @sched_yield()
  br label %b231
b233:
  br label %b230
b230:
  br label %b234
b234:
  %v1668 = phi i64 [ %v1581, %b230 ], [ %v2254, %b239 ]
  %v1669 = icmp slt i64 %v1668, %v1585
  br i1 %v1669, label %b235, label %b236
b235:
  %v1671 = add i64 %v7, 0
  %v1672 = sdiv i64 %v1671, 1
  %v1673 = add i64 %v2, 1
  %v1674 = mul i64 %v1672, %v2
  %v1675 = sdiv i64 %v1674, %v3
  %v1676 = mul i64 %v1675, 1
  %v1677 = icmp slt i64 %v1676, %v7
  %v1678 = select i1 %v1677, i64 %v1676, i64 %v7
  %v1679 = mul i64 %v1672, %v1673
  %v1680 = sdiv i64 %v1679, %v3
  %v1681 = mul i64 %v1680, 1
  %v1682 = icmp slt i64 %v1681, %v7
  %v1683 = select i1 %v1682, i64 %v1681, i64 %v7
  br label %b237
b237:
  %v1684 = phi i64 [ %v1678, %b235 ], [ %v2253, %b242 ]
  %v1685 = icmp slt i64 %v1684, %v1683
  br i1 %v1685, label %b238, label %b239
b238:
  %v1686 = add i64 %v1684, 96
  %v1687 = icmp slt i64 %v1686, %v1683
  %v1688 = select i1 %v1687, i64 %v1686, i64 %v1683
  br label %b240
b240:
  %v1689 = phi i64 [ 0, %b238 ], [ %v2252, %b245 ]
  %v1690 = icmp slt i64 %v1689, 1
  br i1 %v1690, label %b241, label %b242
b241:
  %v1691 = sub i64 %v1688, %v1684
  %v1692 = sub i64 2, 1
  %v1693 = add i64 %v1691, %v1692
  %v1694 = sdiv i64 %v1693, 2
  br label %b243
b243:
  %v1695 = phi i64 [ 0, %b241 ], [ %v2251, %b252 ]
  %v1696 = icmp slt i64 %v1695, %v1694
  br i1 %v1696, label %b244, label %b245
b244:
  %v1697 = mul i64 %v1691, %v1695
  %v1698 = sdiv i64 %v1697, %v1694
  %v1699 = add i64 %v1684, %v1698
  %v1700 = add i64 %v1695, 1
  %v1701 = mul i64 %v1691, %v1700
  %v1702 = sdiv i64 %v1701, %v1694
  %v1703 = add i64 %v1684, %v1702
  %v1704 = mul i64 %v1689, 512
  %v1705 = getelementptr inbounds float, ptr %v664, i64 %v1704
  %v1706 = sub i64 %v1703, %v1699
  %v1707 = add i64 %v1668, 0
  %v1708 = and i64 %v1707, %v60
  %v1709 = mul i64 %v1708, %v7
  %v1710 = add i64 %v1709, %v1699
  %v1711 = mul i64 %v1710, 8
  %v1712 = getelementptr inbounds float, ptr %v18, i64 %v1711
  %v1713 = getelementptr inbounds float, ptr %v1712, i64 0
  %v1714 = sub i64 %v1706, 1
  %v1715 = getelementptr inbounds ptr, ptr @table_tile_2x1of8_0_1_2_3, i64 %v1714
  %v1716 = load ptr, ptr %v1715, align 4
  %v1717 = icmp sgt i64 %v1706, 0
  br i1 %v1717, label %b246, label %b247
b246:
  call void %v1716(ptr %v1713, i64 8, ptr %v1705, i64 8, ptr %v1670)
  br label %b247
b247:
  %v1718 = add i64 %v1704, 256
  %v1719 = getelementptr inbounds float, ptr %v664, i64 %v1718
  %v1720 = sub i64 %v1703, %v1699
  %v1721 = add i64 %v1668, 0
  %v1722 = and i64 %v1721, %v60
  %v1723 = mul i64 %v1722, %v7
  %v1724 = add i64 %v1723, %v1699
  %v1725 = mul i64 %v1724, 8
  %v1726 = getelementptr inbounds float, ptr %v18, i64 %v1725
  %v1727 = getelementptr inbounds float, ptr %v1726, i64 0
  %v1728 = sub i64 %v1720, 1
  %v1729 = getelementptr inbounds ptr, ptr @table_tile_2x1of8_4_5_6_7, i64 %v1728
  %v1730 = load ptr, ptr %v1729, align 4
  %v1731 = icmp sgt i64 %v1720, 0
  br i1 %v1731, label %b248, label %b249
b248:
  call void %v1730(ptr %v1727, i64 8, ptr %v1719, i64 8, ptr %v1670)
  br label %b249
b249:
  %v1732 = add i64 %v1718, 256
  br label %b250
b250:
  %v1733 = phi i64 [ %v1699, %b249 ], [ %v2250, %b255 ]
  %v1734 = icmp slt i64 %v1733, %v1703
  br i1 %v1734, label %b251, label %b252
b251:
  %v1735 = sub i64 %v1733, %v1699
  %v1736 = mul i64 %v1735, 64
  %v1737 = getelementptr inbounds float, ptr %v1670, i64 %v1736
  %v1738 = add i64 %v1668, 0
  %v1739 = and i64 %v1738, %v70
  %v1740 = mul i64 %v1739, %v7
  %v1741 = add i64 %v1740, %v1733
  %v1742 = mul i64 %v1741, 64
  %v1743 = getelementptr inbounds float, ptr %v38, i64 %v1742
  %v1744 = add i64 %v1668, 0
  %v1745 = and i64 %v1744, %v62
  %v1746 = mul i64 %v1745, %v7
  %v1747 = add i64 %v1746, %v1733
  %v1748 = mul i64 %v1747, 8
  %v1749 = getelementptr inbounds float, ptr %v20, i64 %v1748
  %v1750 = add i64 %v1668, 0
  %v1751 = and i64 %v1750, %v72
  %v1752 = mul i64 %v1751, %v7
  %v1753 = add i64 %v1752, %v1733
  %v1754 = mul i64 %v1753, 8
  %v1755 = getelementptr inbounds float, ptr %v40, i64 %v1754
  %v1756 = add i64 %v1668, 0
  %v1757 = and i64 %v1756, %v74
  %v1758 = mul i64 %v1757, %v7
  %v1759 = add i64 %v1758, %v1733
  %v1760 = mul i64 %v1759, 8
  %v1761 = getelementptr inbounds float, ptr %v42, i64 %v1760
  %v1762 = add i64 %v1668, 0
  %v1763 = and i64 %v1762, %v76
  %v1764 = mul i64 %v1763, %v7
  %v1765 = add i64 %v1764, %v1733
  %v1766 = mul i64 %v1765, 8
  %v1767 = getelementptr inbounds float, ptr %v44, i64 %v1766
  %v1768 = add i64 %v1668, 0
  %v1769 = and i64 %v1768, %v78
  %v1770 = mul i64 %v1769, %v7
  %v1771 = add i64 %v1770, %v1733
  %v1772 = mul i64 %v1771, 8
  %v1773 = getelementptr inbounds float, ptr %v46, i64 %v1772
  %v1774 = add i64 %v1668, 0
  %v1775 = and i64 %v1774, %v80
  %v1776 = mul i64 %v1775, %v7
  %v1777 = add i64 %v1776, %v1733
  %v1778 = mul i64 %v1777, 8
  %v1779 = getelementptr inbounds float, ptr %v48, i64 %v1778
  %v1780 = add i64 %v1668, 0
  %v1781 = and i64 %v1780, %v82
  %v1782 = mul i64 %v1781, %v7
  %v1783 = add i64 %v1782, %v1733
  %v1784 = mul i64 %v1783, 8
  %v1785 = getelementptr inbounds float, ptr %v50, i64 %v1784
  %v1786 = add i64 %v1668, 0
  %v1787 = and i64 %v1786, %v84
  %v1788 = mul i64 %v1787, %v7
  %v1789 = add i64 %v1788, %v1733
  %v1790 = mul i64 %v1789, 8
  %v1791 = getelementptr inbounds float, ptr %v52, i64 %v1790
  %v1792 = add i64 %v1668, 0
  %v1793 = and i64 %v1792, %v86
  %v1794 = mul i64 %v1793, %v7
  %v1795 = add i64 %v1794, %v1733
  %v1796 = mul i64 %v1795, 8
  %v1797 = getelementptr inbounds float, ptr %v54, i64 %v1796
  %v1798 = add i64 %v1668, 1
  %v1799 = and i64 %v1798, %v62
  %v1800 = mul i64 %v1799, %v7
  %v1801 = add i64 %v1800, %v1733
  %v1802 = mul i64 %v1801, 8
  %v1803 = getelementptr inbounds float, ptr %v20, i64 %v1802
  %v1804 = add i64 %v1668, 1
  %v1805 = and i64 %v1804, %v60
  %v1806 = mul i64 %v1805, %v7
  %v1807 = add i64 %v1806, %v1733
  %v1808 = mul i64 %v1807, 8
  %v1809 = getelementptr inbounds float, ptr %v18, i64 %v1808
  br label %b253
b253:
  %v1810 = phi i64 [ 0, %b251 ], [ %v2249, %b254 ]
  %v1811 = icmp slt i64 %v1810, 1
  br i1 %v1811, label %b254, label %b255
b254:
  %v1812 = mul i64 %v1689, 1
  %v1813 = add i64 %v1812, %v1810
  %v1814 = mul i64 %v1813, 8
  %v1815 = add i64 0, %v1810
  %v1816 = mul i64 %v1815, 8
  %v1817 = getelementptr inbounds float, ptr %v1737, i64 %v1816
  %v1818 = load <8 x float>, ptr %v1817, align 4
  %v1819 = add i64 1, %v1810
  %v1820 = mul i64 %v1819, 8
  %v1821 = getelementptr inbounds float, ptr %v1737, i64 %v1820
  %v1822 = load <8 x float>, ptr %v1821, align 4
  %v1823 = add i64 2, %v1810
  %v1824 = mul i64 %v1823, 8
  %v1825 = getelementptr inbounds float, ptr %v1737, i64 %v1824
  %v1826 = load <8 x float>, ptr %v1825, align 4
  %v1827 = add i64 3, %v1810
  %v1828 = mul i64 %v1827, 8
  %v1829 = getelementptr inbounds float, ptr %v1737, i64 %v1828
  %v1830 = load <8 x float>, ptr %v1829, align 4
  %v1831 = add i64 4, %v1810
  %v1832 = mul i64 %v1831, 8
  %v1833 = getelementptr inbounds float, ptr %v1737, i64 %v1832
  %v1834 = load <8 x float>, ptr %v1833, align 4
  %v1835 = add i64 5, %v1810
  %v1836 = mul i64 %v1835, 8
  %v1837 = getelementptr inbounds float, ptr %v1737, i64 %v1836
  %v1838 = load <8 x float>, ptr %v1837, align 4
  %v1839 = add i64 6, %v1810
  %v1840 = mul i64 %v1839, 8
  %v1841 = getelementptr inbounds float, ptr %v1737, i64 %v1840
  %v1842 = load <8 x float>, ptr %v1841, align 4
  %v1843 = add i64 7, %v1810
  %v1844 = mul i64 %v1843, 8
  %v1845 = getelementptr inbounds float, ptr %v1737, i64 %v1844
  %v1846 = load <8 x float>, ptr %v1845, align 4
  %v1847 = add i64 0, %v1814
  %v1848 = getelementptr inbounds float, ptr %v1743, i64 %v1847
  %v1849 = load <8 x float>, ptr %v1848, align 4
  %v1850 = fadd <8 x float> %v1849, %v1822
  %v1851 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1850)
  %v1852 = fneg <8 x float> %v1851
  %v1853 = fcmp olt <8 x float> %v1852, splat (float 0xC05A400000000000)
  %v1854 = select <8 x i1> %v1853, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1852
  %v1855 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1854, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1856 = fsub <8 x float> %v1855, splat (float 0x4168000000000000)
  %v1857 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1856, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1854)
  %v1858 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1856, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1857)
  %v1859 = bitcast <8 x float> %v1855 to <8 x i32>
  %v1860 = fmul <8 x float> %v1858, %v1858
  %v1861 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1858, <8 x float> splat (float 0x3F81227F40000000))
  %v1862 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1861, <8 x float> %v1858, <8 x float> splat (float 0x3FA5556740000000))
  %v1863 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1862, <8 x float> %v1858, <8 x float> splat (float 0x3FC5554B00000000))
  %v1864 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1863, <8 x float> %v1858, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1865 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1860, <8 x float> %v1864, <8 x float> %v1858)
  %v1866 = sub <8 x i32> %v1859, splat (i32 1262485250)
  %v1867 = lshr <8 x i32> %v1866, splat (i32 1)
  %v1868 = sub <8 x i32> %v1866, %v1867
  %v1869 = shl <8 x i32> %v1867, splat (i32 23)
  %v1870 = bitcast <8 x i32> %v1869 to <8 x float>
  %v1871 = shl <8 x i32> %v1868, splat (i32 23)
  %v1872 = bitcast <8 x i32> %v1871 to <8 x float>
  %v1873 = fadd <8 x float> %v1865, splat (float 0x3FF0000000000000)
  %v1874 = fmul <8 x float> %v1873, %v1870
  %v1875 = fmul <8 x float> %v1874, %v1872
  %v1876 = fcmp olt <8 x float> %v1850, splat (float 0x0000000000000000)
  %v1877 = select <8 x i1> %v1876, <8 x float> %v1875, <8 x float> splat (float 0x3FF0000000000000)
  %v1878 = fadd <8 x float> %v1875, splat (float 0x3FF0000000000000)
  %v1879 = fdiv <8 x float> %v1877, %v1878
  %v1880 = add i64 8, %v1814
  %v1881 = getelementptr inbounds float, ptr %v1743, i64 %v1880
  %v1882 = load <8 x float>, ptr %v1881, align 4
  %v1883 = fadd <8 x float> %v1882, %v1826
  %v1884 = add i64 16, %v1814
  %v1885 = getelementptr inbounds float, ptr %v1743, i64 %v1884
  %v1886 = load <8 x float>, ptr %v1885, align 4
  %v1887 = fadd <8 x float> %v1886, %v1830
  %v1888 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1887)
  %v1889 = fneg <8 x float> %v1888
  %v1890 = fcmp olt <8 x float> %v1889, splat (float 0xC05A400000000000)
  %v1891 = select <8 x i1> %v1890, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1889
  %v1892 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1891, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1893 = fsub <8 x float> %v1892, splat (float 0x4168000000000000)
  %v1894 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1893, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1891)
  %v1895 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1893, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1894)
  %v1896 = bitcast <8 x float> %v1892 to <8 x i32>
  %v1897 = fmul <8 x float> %v1895, %v1895
  %v1898 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1895, <8 x float> splat (float 0x3F81227F40000000))
  %v1899 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1898, <8 x float> %v1895, <8 x float> splat (float 0x3FA5556740000000))
  %v1900 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1899, <8 x float> %v1895, <8 x float> splat (float 0x3FC5554B00000000))
  %v1901 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1900, <8 x float> %v1895, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1902 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1897, <8 x float> %v1901, <8 x float> %v1895)
  %v1903 = sub <8 x i32> %v1896, splat (i32 1262485250)
  %v1904 = lshr <8 x i32> %v1903, splat (i32 1)
  %v1905 = sub <8 x i32> %v1903, %v1904
  %v1906 = shl <8 x i32> %v1904, splat (i32 23)
  %v1907 = bitcast <8 x i32> %v1906 to <8 x float>
  %v1908 = shl <8 x i32> %v1905, splat (i32 23)
  %v1909 = bitcast <8 x i32> %v1908 to <8 x float>
  %v1910 = fadd <8 x float> %v1902, splat (float 0x3FF0000000000000)
  %v1911 = fmul <8 x float> %v1910, %v1907
  %v1912 = fmul <8 x float> %v1911, %v1909
  %v1913 = fcmp olt <8 x float> %v1887, splat (float 0x0000000000000000)
  %v1914 = select <8 x i1> %v1913, <8 x float> %v1912, <8 x float> splat (float 0x3FF0000000000000)
  %v1915 = fadd <8 x float> %v1912, splat (float 0x3FF0000000000000)
  %v1916 = fdiv <8 x float> %v1914, %v1915
  %v1917 = add i64 32, %v1814
  %v1918 = getelementptr inbounds float, ptr %v1743, i64 %v1917
  %v1919 = load <8 x float>, ptr %v1918, align 4
  %v1920 = fadd <8 x float> %v1919, %v1834
  %v1921 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1920)
  %v1922 = fcmp ogt <8 x float> %v1921, splat (float 0x4023000000000000)
  %v1923 = select <8 x i1> %v1922, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1921
  %v1924 = fadd <8 x float> %v1923, %v1923
  %v1925 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1924, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1926 = fsub <8 x float> %v1925, splat (float 0x4168000000000000)
  %v1927 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1926, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1924)
  %v1928 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1926, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1927)
  %v1929 = bitcast <8 x float> %v1925 to <8 x i32>
  %v1930 = fmul <8 x float> %v1928, %v1928
  %v1931 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1928, <8 x float> splat (float 0x3F81227F40000000))
  %v1932 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1931, <8 x float> %v1928, <8 x float> splat (float 0x3FA5556740000000))
  %v1933 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1932, <8 x float> %v1928, <8 x float> splat (float 0x3FC5554B00000000))
  %v1934 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1933, <8 x float> %v1928, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1935 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1930, <8 x float> %v1934, <8 x float> %v1928)
  %v1936 = shl <8 x i32> %v1929, splat (i32 23)
  %v1937 = add <8 x i32> %v1936, splat (i32 1065353216)
  %v1938 = bitcast <8 x i32> %v1937 to <8 x float>
  %v1939 = fsub <8 x float> %v1938, splat (float 0x3FF0000000000000)
  %v1940 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1938, <8 x float> %v1935, <8 x float> %v1939)
  %v1941 = fadd <8 x float> %v1940, splat (float 0x4000000000000000)
  %v1942 = fdiv <8 x float> %v1940, %v1941
  %v1943 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1942, <8 x float> %v1920)
  %v1944 = add i64 40, %v1814
  %v1945 = getelementptr inbounds float, ptr %v1743, i64 %v1944
  %v1946 = load <8 x float>, ptr %v1945, align 4
  %v1947 = fadd <8 x float> %v1946, %v1838
  %v1948 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1947)
  %v1949 = fneg <8 x float> %v1948
  %v1950 = fcmp olt <8 x float> %v1949, splat (float 0xC05A400000000000)
  %v1951 = select <8 x i1> %v1950, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1949
  %v1952 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1951, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1953 = fsub <8 x float> %v1952, splat (float 0x4168000000000000)
  %v1954 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1953, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1951)
  %v1955 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1953, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1954)
  %v1956 = bitcast <8 x float> %v1952 to <8 x i32>
  %v1957 = fmul <8 x float> %v1955, %v1955
  %v1958 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1955, <8 x float> splat (float 0x3F81227F40000000))
  %v1959 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1958, <8 x float> %v1955, <8 x float> splat (float 0x3FA5556740000000))
  %v1960 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1959, <8 x float> %v1955, <8 x float> splat (float 0x3FC5554B00000000))
  %v1961 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1960, <8 x float> %v1955, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1962 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1957, <8 x float> %v1961, <8 x float> %v1955)
  %v1963 = sub <8 x i32> %v1956, splat (i32 1262485250)
  %v1964 = lshr <8 x i32> %v1963, splat (i32 1)
  %v1965 = sub <8 x i32> %v1963, %v1964
  %v1966 = shl <8 x i32> %v1964, splat (i32 23)
  %v1967 = bitcast <8 x i32> %v1966 to <8 x float>
  %v1968 = shl <8 x i32> %v1965, splat (i32 23)
  %v1969 = bitcast <8 x i32> %v1968 to <8 x float>
  %v1970 = fadd <8 x float> %v1962, splat (float 0x3FF0000000000000)
  %v1971 = fmul <8 x float> %v1970, %v1967
  %v1972 = fmul <8 x float> %v1971, %v1969
  %v1973 = fcmp olt <8 x float> %v1947, splat (float 0x0000000000000000)
  %v1974 = select <8 x i1> %v1973, <8 x float> %v1972, <8 x float> splat (float 0x3FF0000000000000)
  %v1975 = fadd <8 x float> %v1972, splat (float 0x3FF0000000000000)
  %v1976 = fdiv <8 x float> %v1974, %v1975
  %v1977 = add i64 48, %v1814
  %v1978 = getelementptr inbounds float, ptr %v1743, i64 %v1977
  %v1979 = load <8 x float>, ptr %v1978, align 4
  %v1980 = fadd <8 x float> %v1979, %v1842
  %v1981 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1980)
  %v1982 = fcmp ogt <8 x float> %v1981, splat (float 0x4023000000000000)
  %v1983 = select <8 x i1> %v1982, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1981
  %v1984 = fadd <8 x float> %v1983, %v1983
  %v1985 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1984, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1986 = fsub <8 x float> %v1985, splat (float 0x4168000000000000)
  %v1987 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1986, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1984)
  %v1988 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1986, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1987)
  %v1989 = bitcast <8 x float> %v1985 to <8 x i32>
  %v1990 = fmul <8 x float> %v1988, %v1988
  %v1991 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1988, <8 x float> splat (float 0x3F81227F40000000))
  %v1992 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1991, <8 x float> %v1988, <8 x float> splat (float 0x3FA5556740000000))
  %v1993 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1992, <8 x float> %v1988, <8 x float> splat (float 0x3FC5554B00000000))
  %v1994 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1993, <8 x float> %v1988, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1995 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1990, <8 x float> %v1994, <8 x float> %v1988)
  %v1996 = shl <8 x i32> %v1989, splat (i32 23)
  %v1997 = add <8 x i32> %v1996, splat (i32 1065353216)
  %v1998 = bitcast <8 x i32> %v1997 to <8 x float>
  %v1999 = fsub <8 x float> %v1998, splat (float 0x3FF0000000000000)
  %v2000 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1998, <8 x float> %v1995, <8 x float> %v1999)
  %v2001 = fadd <8 x float> %v2000, splat (float 0x4000000000000000)
  %v2002 = fdiv <8 x float> %v2000, %v2001
  %v2003 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v2002, <8 x float> %v1980)
  %v2004 = add i64 56, %v1814
  %v2005 = getelementptr inbounds float, ptr %v1743, i64 %v2004
  %v2006 = load <8 x float>, ptr %v2005, align 4
  %v2007 = fadd <8 x float> %v2006, %v1846
  %v2008 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2007)
  %v2009 = fneg <8 x float> %v2008
  %v2010 = fcmp olt <8 x float> %v2009, splat (float 0xC05A400000000000)
  %v2011 = select <8 x i1> %v2010, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2009
  %v2012 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2011, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2013 = fsub <8 x float> %v2012, splat (float 0x4168000000000000)
  %v2014 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2013, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2011)
  %v2015 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2013, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2014)
  %v2016 = bitcast <8 x float> %v2012 to <8 x i32>
  %v2017 = fmul <8 x float> %v2015, %v2015
  %v2018 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2015, <8 x float> splat (float 0x3F81227F40000000))
  %v2019 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2018, <8 x float> %v2015, <8 x float> splat (float 0x3FA5556740000000))
  %v2020 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2019, <8 x float> %v2015, <8 x float> splat (float 0x3FC5554B00000000))
  %v2021 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2020, <8 x float> %v2015, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2022 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2017, <8 x float> %v2021, <8 x float> %v2015)
  %v2023 = sub <8 x i32> %v2016, splat (i32 1262485250)
  %v2024 = lshr <8 x i32> %v2023, splat (i32 1)
  %v2025 = sub <8 x i32> %v2023, %v2024
  %v2026 = shl <8 x i32> %v2024, splat (i32 23)
  %v2027 = bitcast <8 x i32> %v2026 to <8 x float>
  %v2028 = shl <8 x i32> %v2025, splat (i32 23)
  %v2029 = bitcast <8 x i32> %v2028 to <8 x float>
  %v2030 = fadd <8 x float> %v2022, splat (float 0x3FF0000000000000)
  %v2031 = fmul <8 x float> %v2030, %v2027
  %v2032 = fmul <8 x float> %v2031, %v2029
  %v2033 = fcmp olt <8 x float> %v2007, splat (float 0x0000000000000000)
  %v2034 = select <8 x i1> %v2033, <8 x float> %v2032, <8 x float> splat (float 0x3FF0000000000000)
  %v2035 = fadd <8 x float> %v2032, splat (float 0x3FF0000000000000)
  %v2036 = fdiv <8 x float> %v2034, %v2035
  %v2037 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v2038 = shufflevector <8 x float> %v2037, <8 x float> poison, <8 x i32> zeroinitializer
  %v2039 = fcmp ole <8 x float> %v1883, %v2038
  %v2040 = select <8 x i1> %v2039, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v2041 = fcmp une <8 x float> %v2040, splat (float 0x0000000000000000)
  %v2042 = select <8 x i1> %v2041, <8 x float> %v2038, <8 x float> %v1883
  %v2043 = fmul <8 x float> %v1879, %v2042
  %v2044 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2043)
  %v2045 = fcmp ogt <8 x float> %v2044, splat (float 0x4023000000000000)
  %v2046 = select <8 x i1> %v2045, <8 x float> splat (float 0x4023000000000000), <8 x float> %v2044
  %v2047 = fadd <8 x float> %v2046, %v2046
  %v2048 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2047, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2049 = fsub <8 x float> %v2048, splat (float 0x4168000000000000)
  %v2050 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2049, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2047)
  %v2051 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2049, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2050)
  %v2052 = bitcast <8 x float> %v2048 to <8 x i32>
  %v2053 = fmul <8 x float> %v2051, %v2051
  %v2054 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2051, <8 x float> splat (float 0x3F81227F40000000))
  %v2055 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2054, <8 x float> %v2051, <8 x float> splat (float 0x3FA5556740000000))
  %v2056 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2055, <8 x float> %v2051, <8 x float> splat (float 0x3FC5554B00000000))
  %v2057 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2056, <8 x float> %v2051, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2058 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2053, <8 x float> %v2057, <8 x float> %v2051)
  %v2059 = shl <8 x i32> %v2052, splat (i32 23)
  %v2060 = add <8 x i32> %v2059, splat (i32 1065353216)
  %v2061 = bitcast <8 x i32> %v2060 to <8 x float>
  %v2062 = fsub <8 x float> %v2061, splat (float 0x3FF0000000000000)
  %v2063 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2061, <8 x float> %v2058, <8 x float> %v2062)
  %v2064 = fadd <8 x float> %v2063, splat (float 0x4000000000000000)
  %v2065 = fdiv <8 x float> %v2063, %v2064
  %v2066 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v2065, <8 x float> %v2043)
  %v2067 = add i64 0, %v1814
  %v2068 = getelementptr inbounds float, ptr %v1749, i64 %v2067
  %v2069 = load <8 x float>, ptr %v2068, align 4
  %v2070 = fadd <8 x float> %v2066, %v2069
  %v2071 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2070)
  %v2072 = fcmp ogt <8 x float> %v2071, splat (float 0x4023000000000000)
  %v2073 = select <8 x i1> %v2072, <8 x float> splat (float 0x4023000000000000), <8 x float> %v2071
  %v2074 = fadd <8 x float> %v2073, %v2073
  %v2075 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2074, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2076 = fsub <8 x float> %v2075, splat (float 0x4168000000000000)
  %v2077 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2076, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2074)
  %v2078 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2076, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2077)
  %v2079 = bitcast <8 x float> %v2075 to <8 x i32>
  %v2080 = fmul <8 x float> %v2078, %v2078
  %v2081 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2078, <8 x float> splat (float 0x3F81227F40000000))
  %v2082 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2081, <8 x float> %v2078, <8 x float> splat (float 0x3FA5556740000000))
  %v2083 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2082, <8 x float> %v2078, <8 x float> splat (float 0x3FC5554B00000000))
  %v2084 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2083, <8 x float> %v2078, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2085 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2080, <8 x float> %v2084, <8 x float> %v2078)
  %v2086 = shl <8 x i32> %v2079, splat (i32 23)
  %v2087 = add <8 x i32> %v2086, splat (i32 1065353216)
  %v2088 = bitcast <8 x i32> %v2087 to <8 x float>
  %v2089 = fsub <8 x float> %v2088, splat (float 0x3FF0000000000000)
  %v2090 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2088, <8 x float> %v2085, <8 x float> %v2089)
  %v2091 = fadd <8 x float> %v2090, splat (float 0x4000000000000000)
  %v2092 = fdiv <8 x float> %v2090, %v2091
  %v2093 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v2092, <8 x float> %v2070)
  %v2094 = add i64 24, %v1814
  %v2095 = getelementptr inbounds float, ptr %v1743, i64 %v2094
  %v2096 = load <8 x float>, ptr %v2095, align 4
  %v2097 = fmul <8 x float> %v2096, %v1818
  %v2098 = fcmp ole <8 x float> %v2097, %v2038
  %v2099 = select <8 x i1> %v2098, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v2100 = fcmp une <8 x float> %v2099, splat (float 0x0000000000000000)
  %v2101 = select <8 x i1> %v2100, <8 x float> %v2038, <8 x float> %v2097
  %v2102 = fadd <8 x float> %v1916, %v2101
  %v2103 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2102)
  %v2104 = fcmp ogt <8 x float> %v2103, splat (float 0x4023000000000000)
  %v2105 = select <8 x i1> %v2104, <8 x float> splat (float 0x4023000000000000), <8 x float> %v2103
  %v2106 = fadd <8 x float> %v2105, %v2105
  %v2107 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2106, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2108 = fsub <8 x float> %v2107, splat (float 0x4168000000000000)
  %v2109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2108, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2106)
  %v2110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2108, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2109)
  %v2111 = bitcast <8 x float> %v2107 to <8 x i32>
  %v2112 = fmul <8 x float> %v2110, %v2110
  %v2113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2110, <8 x float> splat (float 0x3F81227F40000000))
  %v2114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2113, <8 x float> %v2110, <8 x float> splat (float 0x3FA5556740000000))
  %v2115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2114, <8 x float> %v2110, <8 x float> splat (float 0x3FC5554B00000000))
  %v2116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2115, <8 x float> %v2110, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2112, <8 x float> %v2116, <8 x float> %v2110)
  %v2118 = shl <8 x i32> %v2111, splat (i32 23)
  %v2119 = add <8 x i32> %v2118, splat (i32 1065353216)
  %v2120 = bitcast <8 x i32> %v2119 to <8 x float>
  %v2121 = fsub <8 x float> %v2120, splat (float 0x3FF0000000000000)
  %v2122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2120, <8 x float> %v2117, <8 x float> %v2121)
  %v2123 = fadd <8 x float> %v2122, splat (float 0x4000000000000000)
  %v2124 = fdiv <8 x float> %v2122, %v2123
  %v2125 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v2124, <8 x float> %v2102)
  %v2126 = fmul <8 x float> %v2093, %v2125
  %v2127 = fmul <8 x float> %v1943, %v1976
  %v2128 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2127)
  %v2129 = fcmp ogt <8 x float> %v2128, splat (float 0x4023000000000000)
  %v2130 = select <8 x i1> %v2129, <8 x float> splat (float 0x4023000000000000), <8 x float> %v2128
  %v2131 = fadd <8 x float> %v2130, %v2130
  %v2132 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2131, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2133 = fsub <8 x float> %v2132, splat (float 0x4168000000000000)
  %v2134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2133, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2131)
  %v2135 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2133, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2134)
  %v2136 = bitcast <8 x float> %v2132 to <8 x i32>
  %v2137 = fmul <8 x float> %v2135, %v2135
  %v2138 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2135, <8 x float> splat (float 0x3F81227F40000000))
  %v2139 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2138, <8 x float> %v2135, <8 x float> splat (float 0x3FA5556740000000))
  %v2140 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2139, <8 x float> %v2135, <8 x float> splat (float 0x3FC5554B00000000))
  %v2141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2140, <8 x float> %v2135, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2142 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2137, <8 x float> %v2141, <8 x float> %v2135)
  %v2143 = shl <8 x i32> %v2136, splat (i32 23)
  %v2144 = add <8 x i32> %v2143, splat (i32 1065353216)
  %v2145 = bitcast <8 x i32> %v2144 to <8 x float>
  %v2146 = fsub <8 x float> %v2145, splat (float 0x3FF0000000000000)
  %v2147 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2145, <8 x float> %v2142, <8 x float> %v2146)
  %v2148 = fadd <8 x float> %v2147, splat (float 0x4000000000000000)
  %v2149 = fdiv <8 x float> %v2147, %v2148
  %v2150 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v2149, <8 x float> %v2127)
  %v2151 = fadd <8 x float> %v2003, %v2036
  %v2152 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2151)
  %v2153 = fneg <8 x float> %v2152
  %v2154 = fcmp olt <8 x float> %v2153, splat (float 0xC05A400000000000)
  %v2155 = select <8 x i1> %v2154, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2153
  %v2156 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2155, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2157 = fsub <8 x float> %v2156, splat (float 0x4168000000000000)
  %v2158 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2157, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2155)
  %v2159 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2157, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2158)
  %v2160 = bitcast <8 x float> %v2156 to <8 x i32>
  %v2161 = fmul <8 x float> %v2159, %v2159
  %v2162 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2159, <8 x float> splat (float 0x3F81227F40000000))
  %v2163 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2162, <8 x float> %v2159, <8 x float> splat (float 0x3FA5556740000000))
  %v2164 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2163, <8 x float> %v2159, <8 x float> splat (float 0x3FC5554B00000000))
  %v2165 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2164, <8 x float> %v2159, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2166 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2161, <8 x float> %v2165, <8 x float> %v2159)
  %v2167 = sub <8 x i32> %v2160, splat (i32 1262485250)
  %v2168 = lshr <8 x i32> %v2167, splat (i32 1)
  %v2169 = sub <8 x i32> %v2167, %v2168
  %v2170 = shl <8 x i32> %v2168, splat (i32 23)
  %v2171 = bitcast <8 x i32> %v2170 to <8 x float>
  %v2172 = shl <8 x i32> %v2169, splat (i32 23)
  %v2173 = bitcast <8 x i32> %v2172 to <8 x float>
  %v2174 = fadd <8 x float> %v2166, splat (float 0x3FF0000000000000)
  %v2175 = fmul <8 x float> %v2174, %v2171
  %v2176 = fmul <8 x float> %v2175, %v2173
  %v2177 = fcmp olt <8 x float> %v2151, splat (float 0x0000000000000000)
  %v2178 = select <8 x i1> %v2177, <8 x float> %v2176, <8 x float> splat (float 0x3FF0000000000000)
  %v2179 = fadd <8 x float> %v2176, splat (float 0x3FF0000000000000)
  %v2180 = fdiv <8 x float> %v2178, %v2179
  %v2181 = fadd <8 x float> %v2150, %v2180
  %v2182 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2181)
  %v2183 = fcmp ogt <8 x float> %v2182, splat (float 0x4023000000000000)
  %v2184 = select <8 x i1> %v2183, <8 x float> splat (float 0x4023000000000000), <8 x float> %v2182
  %v2185 = fadd <8 x float> %v2184, %v2184
  %v2186 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2185, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2187 = fsub <8 x float> %v2186, splat (float 0x4168000000000000)
  %v2188 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2187, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2185)
  %v2189 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2187, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2188)
  %v2190 = bitcast <8 x float> %v2186 to <8 x i32>
  %v2191 = fmul <8 x float> %v2189, %v2189
  %v2192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2189, <8 x float> splat (float 0x3F81227F40000000))
  %v2193 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2192, <8 x float> %v2189, <8 x float> splat (float 0x3FA5556740000000))
  %v2194 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2193, <8 x float> %v2189, <8 x float> splat (float 0x3FC5554B00000000))
  %v2195 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2194, <8 x float> %v2189, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2196 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2191, <8 x float> %v2195, <8 x float> %v2189)
  %v2197 = shl <8 x i32> %v2190, splat (i32 23)
  %v2198 = add <8 x i32> %v2197, splat (i32 1065353216)
  %v2199 = bitcast <8 x i32> %v2198 to <8 x float>
  %v2200 = fsub <8 x float> %v2199, splat (float 0x3FF0000000000000)
  %v2201 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2199, <8 x float> %v2196, <8 x float> %v2200)
  %v2202 = fadd <8 x float> %v2201, splat (float 0x4000000000000000)
  %v2203 = fdiv <8 x float> %v2201, %v2202
  %v2204 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v2203, <8 x float> %v2181)
  %v2205 = fmul <8 x float> %v2126, %v2204
  %v2206 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2205)
  %v2207 = fcmp ogt <8 x float> %v2206, splat (float 0x4023000000000000)
  %v2208 = select <8 x i1> %v2207, <8 x float> splat (float 0x4023000000000000), <8 x float> %v2206
  %v2209 = fadd <8 x float> %v2208, %v2208
  %v2210 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2209, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2211 = fsub <8 x float> %v2210, splat (float 0x4168000000000000)
  %v2212 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2211, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2209)
  %v2213 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2211, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2212)
  %v2214 = bitcast <8 x float> %v2210 to <8 x i32>
  %v2215 = fmul <8 x float> %v2213, %v2213
  %v2216 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2213, <8 x float> splat (float 0x3F81227F40000000))
  %v2217 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2216, <8 x float> %v2213, <8 x float> splat (float 0x3FA5556740000000))
  %v2218 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2217, <8 x float> %v2213, <8 x float> splat (float 0x3FC5554B00000000))
  %v2219 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2218, <8 x float> %v2213, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2220 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2215, <8 x float> %v2219, <8 x float> %v2213)
  %v2221 = shl <8 x i32> %v2214, splat (i32 23)
  %v2222 = add <8 x i32> %v2221, splat (i32 1065353216)
  %v2223 = bitcast <8 x i32> %v2222 to <8 x float>
  %v2224 = fsub <8 x float> %v2223, splat (float 0x3FF0000000000000)
  %v2225 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2223, <8 x float> %v2220, <8 x float> %v2224)
  %v2226 = fadd <8 x float> %v2225, splat (float 0x4000000000000000)
  %v2227 = fdiv <8 x float> %v2225, %v2226
  %v2228 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v2227, <8 x float> %v2205)
  %v2229 = add i64 0, %v1814
  %v2230 = getelementptr inbounds float, ptr %v1755, i64 %v2229
  store <8 x float> %v1818, ptr %v2230, align 4
  %v2231 = add i64 0, %v1814
  %v2232 = getelementptr inbounds float, ptr %v1761, i64 %v2231
  store <8 x float> %v1879, ptr %v2232, align 4
  %v2233 = add i64 0, %v1814
  %v2234 = getelementptr inbounds float, ptr %v1767, i64 %v2233
  store <8 x float> %v1883, ptr %v2234, align 4
  %v2235 = add i64 0, %v1814
  %v2236 = getelementptr inbounds float, ptr %v1773, i64 %v2235
  store <8 x float> %v1916, ptr %v2236, align 4
  %v2237 = add i64 0, %v1814
  %v2238 = getelementptr inbounds float, ptr %v1779, i64 %v2237
  store <8 x float> %v1943, ptr %v2238, align 4
  %v2239 = add i64 0, %v1814
  %v2240 = getelementptr inbounds float, ptr %v1785, i64 %v2239
  store <8 x float> %v1976, ptr %v2240, align 4
  %v2241 = add i64 0, %v1814
  %v2242 = getelementptr inbounds float, ptr %v1791, i64 %v2241
  store <8 x float> %v2003, ptr %v2242, align 4
  %v2243 = add i64 0, %v1814
  %v2244 = getelementptr inbounds float, ptr %v1797, i64 %v2243
  store <8 x float> %v2036, ptr %v2244, align 4
  %v2245 = add i64 0, %v1814
  %v2246 = getelementptr inbounds float, ptr %v1803, i64 %v2245
  store <8 x float> %v2126, ptr %v2246, align 4
  %v2247 = add i64 0, %v1814
  %v2248 = getelementptr inbounds float, ptr %v1809, i64 %v2247
  store <8 x float> %v2228, ptr %v2248, align 4
  %v2249 = add nsw i64 %v1810, 1
  br label %b253
b255:
  %v2250 = add nsw i64 %v1733, 1
  br label %b250
b252:
  %v2251 = add nsw i64 %v1695, 1
  br label %b243
b245:
  %v2252 = add nsw i64 %v1689, 1
  br label %b240
b242:
  %v2253 = add nsw i64 %v1684, 96
  br label %b237
b239:
  %v2254 = add nsw i64 %v1668, 1
  br label %b234
b236:
  %v2255 = icmp sgt i64 %v3, 1
  br i1 %v2255, label %b256, label %b257
b256:
  %v2256 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2257 = atomicrmw add ptr %v2256, i64 1 acq_rel
  %v2258 = load i64, ptr %v87, align 8
  %v2259 = add i64 %v2258, 1
  store i64 %v2259, ptr %v87, align 8
  %v2260 = mul i64 %v3, %v2259
  br label %b258
b258:
  %v2261 = load atomic i64, ptr %v2256 acquire, align 8
  %v2262 = icmp slt i64 %v2261, %v2260
  br i1 %v2262, label %b259, label %b260
b259:
  %v2263 = call i32 @sched_yield()
  br label %b258
b260:
  br label %b257
b257:
  %v2264 = add nsw i64 %v1581, %v1580
  br label %b209
b211:
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
define internal void @tile_1x1of8_0_1_2_3(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
define internal void @tile_2x1of8_0_1_2_3(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v140 = getelementptr inbounds float, ptr %v4, i64 64
  store <8 x float> %v100, ptr %v140, align 4
  %v141 = getelementptr inbounds float, ptr %v4, i64 72
  store <8 x float> %v101, ptr %v141, align 4
  %v142 = getelementptr inbounds float, ptr %v4, i64 80
  store <8 x float> %v102, ptr %v142, align 4
  %v143 = getelementptr inbounds float, ptr %v4, i64 88
  store <8 x float> %v103, ptr %v143, align 4
  ret void
}
define internal void @tile_1x1of8_4_5_6_7(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v148 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v122, ptr %v148, align 4
  %v149 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v123, ptr %v149, align 4
  %v150 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v124, ptr %v150, align 4
  %v151 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v125, ptr %v151, align 4
  ret void
}
define internal void @tile_2x1of8_4_5_6_7(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v136 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v96, ptr %v136, align 4
  %v137 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v97, ptr %v137, align 4
  %v138 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v98, ptr %v138, align 4
  %v139 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v99, ptr %v139, align 4
  %v140 = getelementptr inbounds float, ptr %v4, i64 96
  store <8 x float> %v100, ptr %v140, align 4
  %v141 = getelementptr inbounds float, ptr %v4, i64 104
  store <8 x float> %v101, ptr %v141, align 4
  %v142 = getelementptr inbounds float, ptr %v4, i64 112
  store <8 x float> %v102, ptr %v142, align 4
  %v143 = getelementptr inbounds float, ptr %v4, i64 120
  store <8 x float> %v103, ptr %v143, align 4
  ret void
}
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v87 = alloca i64, i64 1, align 8
  %v575 = alloca float, i64 64, align 4
  %v718 = alloca float, i64 64, align 4
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
  %v55 = getelementptr inbounds i64, ptr %v1, i64 6
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 9
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 10
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 11
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 14
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 17
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 18
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds i64, ptr %v1, i64 20
  %v70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds i64, ptr %v1, i64 21
  %v72 = load i64, ptr %v71, align 8
  %v73 = getelementptr inbounds i64, ptr %v1, i64 22
  %v74 = load i64, ptr %v73, align 8
  %v75 = getelementptr inbounds i64, ptr %v1, i64 23
  %v76 = load i64, ptr %v75, align 8
  %v77 = getelementptr inbounds i64, ptr %v1, i64 24
  %v78 = load i64, ptr %v77, align 8
  %v79 = getelementptr inbounds i64, ptr %v1, i64 25
  %v80 = load i64, ptr %v79, align 8
  %v81 = getelementptr inbounds i64, ptr %v1, i64 26
  %v82 = load i64, ptr %v81, align 8
  %v83 = getelementptr inbounds i64, ptr %v1, i64 27
  %v84 = load i64, ptr %v83, align 8
  %v85 = getelementptr inbounds i64, ptr %v1, i64 28
  %v86 = load i64, ptr %v85, align 8
  store i64 0, ptr %v87, align 8
  %v88 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v89 = load ptr, ptr %v88, align 4
  %v90 = mul i64 %v2, 36864
  %v91 = add i64 %v90, 1024
  %v92 = getelementptr inbounds float, ptr %v89, i64 %v91
  %v93 = getelementptr inbounds float, ptr %v89, i64 0
  %v94 = getelementptr inbounds i64, ptr %v1, i64 4
  %v95 = load i64, ptr %v94, align 8
  %v96 = icmp eq i64 %v95, 0
  br i1 %v96, label %b0, label %b1
b0:
  %v97 = add i64 1, 0
  %v98 = sdiv i64 %v97, 1
  %v99 = add i64 %v2, 1
  %v100 = mul i64 %v98, %v2
  %v101 = sdiv i64 %v100, %v3
  %v102 = mul i64 %v101, 1
  %v103 = icmp slt i64 %v102, 1
  %v104 = select i1 %v103, i64 %v102, i64 1
  %v105 = mul i64 %v98, %v99
  %v106 = sdiv i64 %v105, %v3
  %v107 = mul i64 %v106, 1
  %v108 = icmp slt i64 %v107, 1
  %v109 = select i1 %v108, i64 %v107, i64 1
  %v110 = icmp slt i64 %v109, 1
  %v111 = select i1 %v110, i64 %v109, i64 1
  br label %b2
b2:
  %v112 = phi i64 [ %v104, %b0 ], [ %v140, %b7 ]
  %v113 = icmp slt i64 %v112, %v111
  br i1 %v113, label %b3, label %b4
b3:
  %v114 = mul i64 %v112, 512
  %v115 = mul i64 %v112, 8
  %v116 = add i64 %v114, 0
  %v117 = add i64 %v115, 0
  %v118 = getelementptr inbounds float, ptr %v93, i64 %v116
  %v119 = sub i64 8, %v117
  %v120 = icmp slt i64 %v119, 0
  %v121 = select i1 %v120, i64 0, i64 %v119
  %v122 = icmp ult i64 %v121, 8
  %v123 = select i1 %v122, i64 %v121, i64 8
  %v124 = trunc i64 %v123 to i32
  %v125 = insertelement <8 x i32> poison, i32 %v124, i64 0
  %v126 = shufflevector <8 x i32> %v125, <8 x i32> poison, <8 x i32> zeroinitializer
  %v127 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v126
  %v128 = mul i64 %v117, 1
  %v129 = add i64 0, %v128
  %v130 = getelementptr inbounds float, ptr %v14, i64 %v129
  br label %b5
b5:
  %v131 = phi i64 [ 0, %b3 ], [ %v138, %b6 ]
  %v132 = icmp slt i64 %v131, 64
  br i1 %v132, label %b6, label %b7
b6:
  %v133 = mul i64 %v131, 8
  %v134 = getelementptr inbounds float, ptr %v130, i64 %v133
  %v135 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v134, <8 x i1> %v127, <8 x float> zeroinitializer)
  %v136 = mul i64 %v131, 8
  %v137 = getelementptr inbounds float, ptr %v118, i64 %v136
  store <8 x float> %v135, ptr %v137, align 4
  %v138 = add nsw i64 %v131, 1
  br label %b5
b7:
  %v139 = add i64 %v114, 512
  %v140 = add nsw i64 %v112, 1
  br label %b2
b4:
  br label %b1
b1:
  %v141 = icmp sgt i64 %v3, 1
  br i1 %v141, label %b8, label %b9
b8:
  %v142 = getelementptr inbounds i64, ptr %v1, i64 3
  %v143 = atomicrmw add ptr %v142, i64 1 acq_rel
  %v144 = load i64, ptr %v87, align 8
  %v145 = add i64 %v144, 1
  store i64 %v145, ptr %v87, align 8
  %v146 = mul i64 %v3, %v145
  br label %b10
b10:
  %v147 = load atomic i64, ptr %v142 acquire, align 8
  %v148 = icmp slt i64 %v147, %v146
  br i1 %v148, label %b11, label %b12
b11:
  %v149 = call i32 @sched_yield()
  br label %b10
b12:
  br label %b9
b9:
  br label %b13
b13:
  %v150 = phi i64 [ 0, %b9 ], [ %v651, %b21 ]
  %v151 = icmp slt i64 %v150, %v5
  br i1 %v151, label %b14, label %b15
b14:
  %v152 = sub i64 %v5, 1
  %v153 = sub i64 %v152, %v150
  %v154 = add i64 %v7, 0
  %v155 = sdiv i64 %v154, 1
  %v156 = add i64 %v2, 1
  %v157 = mul i64 %v155, %v2
  %v158 = sdiv i64 %v157, %v3
  %v159 = mul i64 %v158, 1
  %v160 = icmp slt i64 %v159, %v7
  %v161 = select i1 %v160, i64 %v159, i64 %v7
  %v162 = mul i64 %v155, %v156
  %v163 = sdiv i64 %v162, %v3
  %v164 = mul i64 %v163, 1
  %v165 = icmp slt i64 %v164, %v7
  %v166 = select i1 %v165, i64 %v164, i64 %v7
  br label %b16
b16:
  %v167 = phi i64 [ %v161, %b14 ], [ %v574, %b17 ]
  %v168 = icmp slt i64 %v167, %v166
  br i1 %v168, label %b17, label %b18
b17:
  %v169 = add i64 %v153, 1
  %v170 = and i64 %v169, 1
  %v171 = mul i64 %v170, %v7
  %v172 = add i64 %v171, %v167
  %v173 = mul i64 %v172, 8
  %v174 = getelementptr inbounds float, ptr %v24, i64 %v173
  %v175 = add i64 %v153, 1
  %v176 = and i64 %v175, 1
  %v177 = mul i64 %v176, %v7
  %v178 = add i64 %v177, %v167
  %v179 = mul i64 %v178, 8
  %v180 = getelementptr inbounds float, ptr %v22, i64 %v179
  %v181 = add i64 %v153, 0
  %v182 = and i64 %v181, %v58
  %v183 = mul i64 %v182, %v7
  %v184 = add i64 %v183, %v167
  %v185 = mul i64 %v184, 8
  %v186 = getelementptr inbounds float, ptr %v16, i64 %v185
  %v187 = add i64 %v153, 1
  %v188 = and i64 %v187, %v60
  %v189 = mul i64 %v188, %v7
  %v190 = add i64 %v189, %v167
  %v191 = mul i64 %v190, 8
  %v192 = getelementptr inbounds float, ptr %v18, i64 %v191
  %v193 = add i64 %v153, 0
  %v194 = and i64 %v193, %v80
  %v195 = mul i64 %v194, %v7
  %v196 = add i64 %v195, %v167
  %v197 = mul i64 %v196, 8
  %v198 = getelementptr inbounds float, ptr %v48, i64 %v197
  %v199 = add i64 %v153, 0
  %v200 = and i64 %v199, %v82
  %v201 = mul i64 %v200, %v7
  %v202 = add i64 %v201, %v167
  %v203 = mul i64 %v202, 8
  %v204 = getelementptr inbounds float, ptr %v50, i64 %v203
  %v205 = add i64 %v153, 0
  %v206 = and i64 %v205, %v84
  %v207 = mul i64 %v206, %v7
  %v208 = add i64 %v207, %v167
  %v209 = mul i64 %v208, 8
  %v210 = getelementptr inbounds float, ptr %v52, i64 %v209
  %v211 = add i64 %v153, 0
  %v212 = and i64 %v211, %v86
  %v213 = mul i64 %v212, %v7
  %v214 = add i64 %v213, %v167
  %v215 = mul i64 %v214, 8
  %v216 = getelementptr inbounds float, ptr %v54, i64 %v215
  %v217 = add i64 %v153, 0
  %v218 = and i64 %v217, %v78
  %v219 = mul i64 %v218, %v7
  %v220 = add i64 %v219, %v167
  %v221 = mul i64 %v220, 8
  %v222 = getelementptr inbounds float, ptr %v46, i64 %v221
  %v223 = add i64 %v153, 0
  %v224 = and i64 %v223, %v70
  %v225 = mul i64 %v224, %v7
  %v226 = add i64 %v225, %v167
  %v227 = mul i64 %v226, 64
  %v228 = getelementptr inbounds float, ptr %v38, i64 %v227
  %v229 = add i64 %v153, 0
  %v230 = and i64 %v229, %v72
  %v231 = mul i64 %v230, %v7
  %v232 = add i64 %v231, %v167
  %v233 = mul i64 %v232, 8
  %v234 = getelementptr inbounds float, ptr %v40, i64 %v233
  %v235 = add i64 %v153, 0
  %v236 = and i64 %v235, %v74
  %v237 = mul i64 %v236, %v7
  %v238 = add i64 %v237, %v167
  %v239 = mul i64 %v238, 8
  %v240 = getelementptr inbounds float, ptr %v42, i64 %v239
  %v241 = add i64 %v153, 0
  %v242 = and i64 %v241, %v76
  %v243 = mul i64 %v242, %v7
  %v244 = add i64 %v243, %v167
  %v245 = mul i64 %v244, 8
  %v246 = getelementptr inbounds float, ptr %v44, i64 %v245
  %v247 = add i64 %v153, 0
  %v248 = and i64 %v247, %v62
  %v249 = mul i64 %v248, %v7
  %v250 = add i64 %v249, %v167
  %v251 = mul i64 %v250, 8
  %v252 = getelementptr inbounds float, ptr %v20, i64 %v251
  %v253 = add i64 %v153, 1
  %v254 = and i64 %v253, %v62
  %v255 = mul i64 %v254, %v7
  %v256 = add i64 %v255, %v167
  %v257 = mul i64 %v256, 8
  %v258 = getelementptr inbounds float, ptr %v20, i64 %v257
  %v259 = add i64 %v153, 0
  %v260 = and i64 %v259, 1
  %v261 = mul i64 %v260, %v7
  %v262 = add i64 %v261, %v167
  %v263 = mul i64 %v262, 8
  %v264 = getelementptr inbounds float, ptr %v24, i64 %v263
  %v265 = add i64 %v153, 0
  %v266 = and i64 %v265, %v66
  %v267 = mul i64 %v266, %v7
  %v268 = add i64 %v267, %v167
  %v269 = mul i64 %v268, 64
  %v270 = getelementptr inbounds float, ptr %v32, i64 %v269
  %v271 = add i64 %v153, 0
  %v272 = and i64 %v271, %v68
  %v273 = mul i64 %v272, %v7
  %v274 = add i64 %v273, %v167
  %v275 = mul i64 %v274, 64
  %v276 = getelementptr inbounds float, ptr %v34, i64 %v275
  %v277 = add i64 0, 0
  %v278 = getelementptr inbounds float, ptr %v174, i64 %v277
  %v279 = load <8 x float>, ptr %v278, align 4
  %v280 = add i64 0, 0
  %v281 = getelementptr inbounds float, ptr %v180, i64 %v280
  %v282 = load <8 x float>, ptr %v281, align 4
  %v283 = add i64 0, 0
  %v284 = getelementptr inbounds float, ptr %v186, i64 %v283
  %v285 = load <8 x float>, ptr %v284, align 4
  %v286 = fadd <8 x float> %v282, %v285
  %v287 = add i64 0, 0
  %v288 = getelementptr inbounds float, ptr %v192, i64 %v287
  %v289 = load <8 x float>, ptr %v288, align 4
  %v290 = fmul <8 x float> %v289, %v289
  %v291 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v292 = shufflevector <8 x float> %v291, <8 x float> poison, <8 x i32> zeroinitializer
  %v293 = fsub <8 x float> %v292, %v290
  %v294 = fmul <8 x float> %v286, %v293
  %v295 = add i64 0, 0
  %v296 = getelementptr inbounds float, ptr %v198, i64 %v295
  %v297 = load <8 x float>, ptr %v296, align 4
  %v298 = add i64 0, 0
  %v299 = getelementptr inbounds float, ptr %v204, i64 %v298
  %v300 = load <8 x float>, ptr %v299, align 4
  %v301 = fmul <8 x float> %v297, %v300
  %v302 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v301)
  %v303 = fcmp ogt <8 x float> %v302, splat (float 0x4023000000000000)
  %v304 = select <8 x i1> %v303, <8 x float> splat (float 0x4023000000000000), <8 x float> %v302
  %v305 = fadd <8 x float> %v304, %v304
  %v306 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v305, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v307 = fsub <8 x float> %v306, splat (float 0x4168000000000000)
  %v308 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v307, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v305)
  %v309 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v307, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v308)
  %v310 = bitcast <8 x float> %v306 to <8 x i32>
  %v311 = fmul <8 x float> %v309, %v309
  %v312 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v309, <8 x float> splat (float 0x3F81227F40000000))
  %v313 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v312, <8 x float> %v309, <8 x float> splat (float 0x3FA5556740000000))
  %v314 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v313, <8 x float> %v309, <8 x float> splat (float 0x3FC5554B00000000))
  %v315 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v314, <8 x float> %v309, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v316 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v311, <8 x float> %v315, <8 x float> %v309)
  %v317 = shl <8 x i32> %v310, splat (i32 23)
  %v318 = add <8 x i32> %v317, splat (i32 1065353216)
  %v319 = bitcast <8 x i32> %v318 to <8 x float>
  %v320 = fsub <8 x float> %v319, splat (float 0x3FF0000000000000)
  %v321 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v319, <8 x float> %v316, <8 x float> %v320)
  %v322 = fadd <8 x float> %v321, splat (float 0x4000000000000000)
  %v323 = fdiv <8 x float> %v321, %v322
  %v324 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v323, <8 x float> %v301)
  %v325 = add i64 0, 0
  %v326 = getelementptr inbounds float, ptr %v210, i64 %v325
  %v327 = load <8 x float>, ptr %v326, align 4
  %v328 = add i64 0, 0
  %v329 = getelementptr inbounds float, ptr %v216, i64 %v328
  %v330 = load <8 x float>, ptr %v329, align 4
  %v331 = fadd <8 x float> %v327, %v330
  %v332 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v331)
  %v333 = fneg <8 x float> %v332
  %v334 = fcmp olt <8 x float> %v333, splat (float 0xC05A400000000000)
  %v335 = select <8 x i1> %v334, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v333
  %v336 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v335, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v337 = fsub <8 x float> %v336, splat (float 0x4168000000000000)
  %v338 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v337, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v335)
  %v339 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v337, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v338)
  %v340 = bitcast <8 x float> %v336 to <8 x i32>
  %v341 = fmul <8 x float> %v339, %v339
  %v342 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v339, <8 x float> splat (float 0x3F81227F40000000))
  %v343 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v342, <8 x float> %v339, <8 x float> splat (float 0x3FA5556740000000))
  %v344 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v343, <8 x float> %v339, <8 x float> splat (float 0x3FC5554B00000000))
  %v345 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v344, <8 x float> %v339, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v346 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v341, <8 x float> %v345, <8 x float> %v339)
  %v347 = sub <8 x i32> %v340, splat (i32 1262485250)
  %v348 = lshr <8 x i32> %v347, splat (i32 1)
  %v349 = sub <8 x i32> %v347, %v348
  %v350 = shl <8 x i32> %v348, splat (i32 23)
  %v351 = bitcast <8 x i32> %v350 to <8 x float>
  %v352 = shl <8 x i32> %v349, splat (i32 23)
  %v353 = bitcast <8 x i32> %v352 to <8 x float>
  %v354 = fadd <8 x float> %v346, splat (float 0x3FF0000000000000)
  %v355 = fmul <8 x float> %v354, %v351
  %v356 = fmul <8 x float> %v355, %v353
  %v357 = fcmp olt <8 x float> %v331, splat (float 0x0000000000000000)
  %v358 = select <8 x i1> %v357, <8 x float> %v356, <8 x float> splat (float 0x3FF0000000000000)
  %v359 = fadd <8 x float> %v356, splat (float 0x3FF0000000000000)
  %v360 = fdiv <8 x float> %v358, %v359
  %v361 = fadd <8 x float> %v324, %v360
  %v362 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v361)
  %v363 = fcmp ogt <8 x float> %v362, splat (float 0x4023000000000000)
  %v364 = select <8 x i1> %v363, <8 x float> splat (float 0x4023000000000000), <8 x float> %v362
  %v365 = fadd <8 x float> %v364, %v364
  %v366 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v365, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v367 = fsub <8 x float> %v366, splat (float 0x4168000000000000)
  %v368 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v367, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v365)
  %v369 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v367, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v368)
  %v370 = bitcast <8 x float> %v366 to <8 x i32>
  %v371 = fmul <8 x float> %v369, %v369
  %v372 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v369, <8 x float> splat (float 0x3F81227F40000000))
  %v373 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v372, <8 x float> %v369, <8 x float> splat (float 0x3FA5556740000000))
  %v374 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v373, <8 x float> %v369, <8 x float> splat (float 0x3FC5554B00000000))
  %v375 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v374, <8 x float> %v369, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v376 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v371, <8 x float> %v375, <8 x float> %v369)
  %v377 = shl <8 x i32> %v370, splat (i32 23)
  %v378 = add <8 x i32> %v377, splat (i32 1065353216)
  %v379 = bitcast <8 x i32> %v378 to <8 x float>
  %v380 = fsub <8 x float> %v379, splat (float 0x3FF0000000000000)
  %v381 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v379, <8 x float> %v376, <8 x float> %v380)
  %v382 = fadd <8 x float> %v381, splat (float 0x4000000000000000)
  %v383 = fdiv <8 x float> %v381, %v382
  %v384 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v383, <8 x float> %v361)
  %v385 = fmul <8 x float> %v294, %v384
  %v386 = fadd <8 x float> %v279, %v385
  %v387 = add i64 0, 0
  %v388 = getelementptr inbounds float, ptr %v222, i64 %v387
  %v389 = load <8 x float>, ptr %v388, align 4
  %v390 = add i64 24, 0
  %v391 = getelementptr inbounds float, ptr %v228, i64 %v390
  %v392 = load <8 x float>, ptr %v391, align 4
  %v393 = add i64 0, 0
  %v394 = getelementptr inbounds float, ptr %v234, i64 %v393
  %v395 = load <8 x float>, ptr %v394, align 4
  %v396 = fmul <8 x float> %v392, %v395
  %v397 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v398 = shufflevector <8 x float> %v397, <8 x float> poison, <8 x i32> zeroinitializer
  %v399 = fcmp ole <8 x float> %v396, %v398
  %v400 = select <8 x i1> %v399, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v401 = fcmp une <8 x float> %v400, splat (float 0x0000000000000000)
  %v402 = select <8 x i1> %v401, <8 x float> %v398, <8 x float> %v396
  %v403 = fadd <8 x float> %v389, %v402
  %v404 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v403)
  %v405 = fcmp ogt <8 x float> %v404, splat (float 0x4023000000000000)
  %v406 = select <8 x i1> %v405, <8 x float> splat (float 0x4023000000000000), <8 x float> %v404
  %v407 = fadd <8 x float> %v406, %v406
  %v408 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v407, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v409 = fsub <8 x float> %v408, splat (float 0x4168000000000000)
  %v410 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v409, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v407)
  %v411 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v409, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v410)
  %v412 = bitcast <8 x float> %v408 to <8 x i32>
  %v413 = fmul <8 x float> %v411, %v411
  %v414 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v411, <8 x float> splat (float 0x3F81227F40000000))
  %v415 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v414, <8 x float> %v411, <8 x float> splat (float 0x3FA5556740000000))
  %v416 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v415, <8 x float> %v411, <8 x float> splat (float 0x3FC5554B00000000))
  %v417 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v416, <8 x float> %v411, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v418 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v413, <8 x float> %v417, <8 x float> %v411)
  %v419 = shl <8 x i32> %v412, splat (i32 23)
  %v420 = add <8 x i32> %v419, splat (i32 1065353216)
  %v421 = bitcast <8 x i32> %v420 to <8 x float>
  %v422 = fsub <8 x float> %v421, splat (float 0x3FF0000000000000)
  %v423 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v421, <8 x float> %v418, <8 x float> %v422)
  %v424 = fadd <8 x float> %v423, splat (float 0x4000000000000000)
  %v425 = fdiv <8 x float> %v423, %v424
  %v426 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v425, <8 x float> %v403)
  %v427 = fmul <8 x float> %v386, %v426
  %v428 = add i64 0, 0
  %v429 = getelementptr inbounds float, ptr %v240, i64 %v428
  %v430 = load <8 x float>, ptr %v429, align 4
  %v431 = add i64 0, 0
  %v432 = getelementptr inbounds float, ptr %v246, i64 %v431
  %v433 = load <8 x float>, ptr %v432, align 4
  %v434 = fcmp ole <8 x float> %v433, %v398
  %v435 = select <8 x i1> %v434, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v436 = fcmp une <8 x float> %v435, splat (float 0x0000000000000000)
  %v437 = select <8 x i1> %v436, <8 x float> %v398, <8 x float> %v433
  %v438 = fmul <8 x float> %v430, %v437
  %v439 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v438)
  %v440 = fcmp ogt <8 x float> %v439, splat (float 0x4023000000000000)
  %v441 = select <8 x i1> %v440, <8 x float> splat (float 0x4023000000000000), <8 x float> %v439
  %v442 = fadd <8 x float> %v441, %v441
  %v443 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v442, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v444 = fsub <8 x float> %v443, splat (float 0x4168000000000000)
  %v445 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v444, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v442)
  %v446 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v444, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v445)
  %v447 = bitcast <8 x float> %v443 to <8 x i32>
  %v448 = fmul <8 x float> %v446, %v446
  %v449 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v446, <8 x float> splat (float 0x3F81227F40000000))
  %v450 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v449, <8 x float> %v446, <8 x float> splat (float 0x3FA5556740000000))
  %v451 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v450, <8 x float> %v446, <8 x float> splat (float 0x3FC5554B00000000))
  %v452 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v451, <8 x float> %v446, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v453 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v448, <8 x float> %v452, <8 x float> %v446)
  %v454 = shl <8 x i32> %v447, splat (i32 23)
  %v455 = add <8 x i32> %v454, splat (i32 1065353216)
  %v456 = bitcast <8 x i32> %v455 to <8 x float>
  %v457 = fsub <8 x float> %v456, splat (float 0x3FF0000000000000)
  %v458 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v456, <8 x float> %v453, <8 x float> %v457)
  %v459 = fadd <8 x float> %v458, splat (float 0x4000000000000000)
  %v460 = fdiv <8 x float> %v458, %v459
  %v461 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v460, <8 x float> %v438)
  %v462 = add i64 0, 0
  %v463 = getelementptr inbounds float, ptr %v252, i64 %v462
  %v464 = load <8 x float>, ptr %v463, align 4
  %v465 = fadd <8 x float> %v461, %v464
  %v466 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v465)
  %v467 = fcmp ogt <8 x float> %v466, splat (float 0x4023000000000000)
  %v468 = select <8 x i1> %v467, <8 x float> splat (float 0x4023000000000000), <8 x float> %v466
  %v469 = fadd <8 x float> %v468, %v468
  %v470 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v469, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v471 = fsub <8 x float> %v470, splat (float 0x4168000000000000)
  %v472 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v471, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v469)
  %v473 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v471, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v472)
  %v474 = bitcast <8 x float> %v470 to <8 x i32>
  %v475 = fmul <8 x float> %v473, %v473
  %v476 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v473, <8 x float> splat (float 0x3F81227F40000000))
  %v477 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v476, <8 x float> %v473, <8 x float> splat (float 0x3FA5556740000000))
  %v478 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v477, <8 x float> %v473, <8 x float> splat (float 0x3FC5554B00000000))
  %v479 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v478, <8 x float> %v473, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v480 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v475, <8 x float> %v479, <8 x float> %v473)
  %v481 = shl <8 x i32> %v474, splat (i32 23)
  %v482 = add <8 x i32> %v481, splat (i32 1065353216)
  %v483 = bitcast <8 x i32> %v482 to <8 x float>
  %v484 = fsub <8 x float> %v483, splat (float 0x3FF0000000000000)
  %v485 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v483, <8 x float> %v480, <8 x float> %v484)
  %v486 = fadd <8 x float> %v485, splat (float 0x4000000000000000)
  %v487 = fdiv <8 x float> %v485, %v486
  %v488 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v487, <8 x float> %v465)
  %v489 = fmul <8 x float> %v488, %v488
  %v490 = fsub <8 x float> %v292, %v489
  %v491 = fmul <8 x float> %v427, %v490
  %v492 = add i64 0, 0
  %v493 = getelementptr inbounds float, ptr %v258, i64 %v492
  %v494 = load <8 x float>, ptr %v493, align 4
  %v495 = fmul <8 x float> %v294, %v494
  %v496 = fmul <8 x float> %v384, %v384
  %v497 = fsub <8 x float> %v292, %v496
  %v498 = fmul <8 x float> %v495, %v497
  %v499 = fmul <8 x float> %v498, %v360
  %v500 = fsub <8 x float> %v292, %v360
  %v501 = fmul <8 x float> %v499, %v500
  %v502 = fmul <8 x float> %v501, %v330
  %v503 = fsub <8 x float> %v292, %v330
  %v504 = fmul <8 x float> %v502, %v503
  %v505 = fmul <8 x float> %v327, %v327
  %v506 = fsub <8 x float> %v292, %v505
  %v507 = fmul <8 x float> %v501, %v506
  %v508 = fmul <8 x float> %v324, %v324
  %v509 = fsub <8 x float> %v292, %v508
  %v510 = fmul <8 x float> %v498, %v509
  %v511 = fmul <8 x float> %v510, %v297
  %v512 = fmul <8 x float> %v511, %v300
  %v513 = fsub <8 x float> %v292, %v300
  %v514 = fmul <8 x float> %v512, %v513
  %v515 = fmul <8 x float> %v510, %v300
  %v516 = fmul <8 x float> %v297, %v297
  %v517 = fsub <8 x float> %v292, %v516
  %v518 = fmul <8 x float> %v515, %v517
  %v519 = fmul <8 x float> %v386, %v488
  %v520 = fmul <8 x float> %v426, %v426
  %v521 = fsub <8 x float> %v292, %v520
  %v522 = fmul <8 x float> %v519, %v521
  %v523 = fcmp une <8 x float> %v400, splat (float 0x0000000000000000)
  %v524 = select <8 x i1> %v523, <8 x float> %v398, <8 x float> %v522
  %v525 = fmul <8 x float> %v524, %v395
  %v526 = fmul <8 x float> %v524, %v392
  %v527 = fmul <8 x float> %v522, %v389
  %v528 = fsub <8 x float> %v292, %v389
  %v529 = fmul <8 x float> %v527, %v528
  %v530 = fmul <8 x float> %v461, %v461
  %v531 = fsub <8 x float> %v292, %v530
  %v532 = fmul <8 x float> %v491, %v531
  %v533 = fmul <8 x float> %v532, %v430
  %v534 = fcmp une <8 x float> %v435, splat (float 0x0000000000000000)
  %v535 = select <8 x i1> %v534, <8 x float> %v398, <8 x float> %v533
  %v536 = fmul <8 x float> %v532, %v437
  %v537 = fmul <8 x float> %v536, %v430
  %v538 = fsub <8 x float> %v292, %v430
  %v539 = fmul <8 x float> %v537, %v538
  %v540 = add i64 0, 0
  %v541 = getelementptr inbounds float, ptr %v264, i64 %v540
  store <8 x float> %v491, ptr %v541, align 4
  %v542 = add i64 56, 0
  %v543 = getelementptr inbounds float, ptr %v270, i64 %v542
  store <8 x float> %v504, ptr %v543, align 4
  %v544 = add i64 56, 0
  %v545 = getelementptr inbounds float, ptr %v276, i64 %v544
  store <8 x float> %v504, ptr %v545, align 4
  %v546 = add i64 48, 0
  %v547 = getelementptr inbounds float, ptr %v270, i64 %v546
  store <8 x float> %v507, ptr %v547, align 4
  %v548 = add i64 48, 0
  %v549 = getelementptr inbounds float, ptr %v276, i64 %v548
  store <8 x float> %v507, ptr %v549, align 4
  %v550 = add i64 40, 0
  %v551 = getelementptr inbounds float, ptr %v270, i64 %v550
  store <8 x float> %v514, ptr %v551, align 4
  %v552 = add i64 40, 0
  %v553 = getelementptr inbounds float, ptr %v276, i64 %v552
  store <8 x float> %v514, ptr %v553, align 4
  %v554 = add i64 32, 0
  %v555 = getelementptr inbounds float, ptr %v270, i64 %v554
  store <8 x float> %v518, ptr %v555, align 4
  %v556 = add i64 32, 0
  %v557 = getelementptr inbounds float, ptr %v276, i64 %v556
  store <8 x float> %v518, ptr %v557, align 4
  %v558 = add i64 24, 0
  %v559 = getelementptr inbounds float, ptr %v276, i64 %v558
  store <8 x float> %v525, ptr %v559, align 4
  %v560 = add i64 24, 0
  %v561 = getelementptr inbounds float, ptr %v270, i64 %v560
  store <8 x float> %v526, ptr %v561, align 4
  %v562 = add i64 16, 0
  %v563 = getelementptr inbounds float, ptr %v270, i64 %v562
  store <8 x float> %v529, ptr %v563, align 4
  %v564 = add i64 16, 0
  %v565 = getelementptr inbounds float, ptr %v276, i64 %v564
  store <8 x float> %v529, ptr %v565, align 4
  %v566 = add i64 8, 0
  %v567 = getelementptr inbounds float, ptr %v270, i64 %v566
  store <8 x float> %v535, ptr %v567, align 4
  %v568 = add i64 8, 0
  %v569 = getelementptr inbounds float, ptr %v276, i64 %v568
  store <8 x float> %v535, ptr %v569, align 4
  %v570 = add i64 0, 0
  %v571 = getelementptr inbounds float, ptr %v270, i64 %v570
  store <8 x float> %v539, ptr %v571, align 4
  %v572 = add i64 0, 0
  %v573 = getelementptr inbounds float, ptr %v276, i64 %v572
  store <8 x float> %v539, ptr %v573, align 4
  %v574 = add nsw i64 %v167, 1
  br label %b16
b18:
  %v576 = add i64 %v7, 0
  %v577 = sdiv i64 %v576, 1
  %v578 = add i64 %v2, 1
  %v579 = mul i64 %v577, %v2
  %v580 = sdiv i64 %v579, %v3
  %v581 = mul i64 %v580, 1
  %v582 = icmp slt i64 %v581, %v7
  %v583 = select i1 %v582, i64 %v581, i64 %v7
  %v584 = mul i64 %v577, %v578
  %v585 = sdiv i64 %v584, %v3
  %v586 = mul i64 %v585, 1
  %v587 = icmp slt i64 %v586, %v7
  %v588 = select i1 %v587, i64 %v586, i64 %v7
  br label %b19
b19:
  %v589 = phi i64 [ %v583, %b18 ], [ %v650, %b24 ]
  %v590 = icmp slt i64 %v589, %v588
  br i1 %v590, label %b20, label %b21
b20:
  %v591 = add i64 %v589, 96
  %v592 = icmp slt i64 %v591, %v588
  %v593 = select i1 %v592, i64 %v591, i64 %v588
  br label %b22
b22:
  %v594 = phi i64 [ 0, %b20 ], [ %v649, %b27 ]
  %v595 = icmp slt i64 %v594, 1
  br i1 %v595, label %b23, label %b24
b23:
  %v596 = sub i64 %v593, %v589
  %v597 = sub i64 8, 1
  %v598 = add i64 %v596, %v597
  %v599 = sdiv i64 %v598, 8
  br label %b25
b25:
  %v600 = phi i64 [ 0, %b23 ], [ %v648, %b32 ]
  %v601 = icmp slt i64 %v600, %v599
  br i1 %v601, label %b26, label %b27
b26:
  %v602 = mul i64 %v596, %v600
  %v603 = sdiv i64 %v602, %v599
  %v604 = add i64 %v589, %v603
  %v605 = add i64 %v600, 1
  %v606 = mul i64 %v596, %v605
  %v607 = sdiv i64 %v606, %v599
  %v608 = add i64 %v589, %v607
  %v609 = mul i64 %v594, 512
  %v610 = getelementptr inbounds float, ptr %v93, i64 %v609
  %v611 = sub i64 %v608, %v604
  %v612 = add i64 %v153, 0
  %v613 = and i64 %v612, %v66
  %v614 = mul i64 %v613, %v7
  %v615 = add i64 %v614, %v604
  %v616 = mul i64 %v615, 64
  %v617 = getelementptr inbounds float, ptr %v32, i64 %v616
  %v618 = getelementptr inbounds float, ptr %v617, i64 0
  %v619 = sub i64 %v611, 1
  %v620 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v619
  %v621 = load ptr, ptr %v620, align 4
  %v622 = icmp sgt i64 %v611, 0
  br i1 %v622, label %b28, label %b29
b28:
  call void %v621(ptr %v618, i64 64, ptr %v610, i64 64, ptr %v575)
  br label %b29
b29:
  %v623 = add i64 %v609, 512
  br label %b30
b30:
  %v624 = phi i64 [ %v604, %b29 ], [ %v647, %b35 ]
  %v625 = icmp slt i64 %v624, %v608
  br i1 %v625, label %b31, label %b32
b31:
  %v626 = sub i64 %v624, %v604
  %v627 = mul i64 %v626, 8
  %v628 = getelementptr inbounds float, ptr %v575, i64 %v627
  %v629 = add i64 %v153, 0
  %v630 = and i64 %v629, 1
  %v631 = mul i64 %v630, %v7
  %v632 = add i64 %v631, %v624
  %v633 = mul i64 %v632, 8
  %v634 = getelementptr inbounds float, ptr %v22, i64 %v633
  br label %b33
b33:
  %v635 = phi i64 [ 0, %b31 ], [ %v646, %b34 ]
  %v636 = icmp slt i64 %v635, 1
  br i1 %v636, label %b34, label %b35
b34:
  %v637 = mul i64 %v594, 1
  %v638 = add i64 %v637, %v635
  %v639 = mul i64 %v638, 8
  %v640 = add i64 0, %v635
  %v641 = mul i64 %v640, 8
  %v642 = getelementptr inbounds float, ptr %v628, i64 %v641
  %v643 = load <8 x float>, ptr %v642, align 4
  %v644 = add i64 0, %v639
  %v645 = getelementptr inbounds float, ptr %v634, i64 %v644
  store <8 x float> %v643, ptr %v645, align 4
  %v646 = add nsw i64 %v635, 1
  br label %b33
b35:
  %v647 = add nsw i64 %v624, 1
  br label %b30
b32:
  %v648 = add nsw i64 %v600, 1
  br label %b25
b27:
  %v649 = add nsw i64 %v594, 1
  br label %b22
b24:
  %v650 = add nsw i64 %v589, 96
  br label %b19
b21:
  %v651 = add nsw i64 %v150, 1
  br label %b13
b15:
  %v652 = icmp sgt i64 %v3, 1
  br i1 %v652, label %b36, label %b37
b36:
  %v653 = getelementptr inbounds i64, ptr %v1, i64 3
  %v654 = atomicrmw add ptr %v653, i64 1 acq_rel
  %v655 = load i64, ptr %v87, align 8
  %v656 = add i64 %v655, 1
  store i64 %v656, ptr %v87, align 8
  %v657 = mul i64 %v3, %v656
  br label %b38
b38:
  %v658 = load atomic i64, ptr %v653 acquire, align 8
  %v659 = icmp slt i64 %v658, %v657
  br i1 %v659, label %b39, label %b40
b39:
  %v660 = call i32 @sched_yield()
  br label %b38
b40:
  br label %b37
b37:
  %v661 = getelementptr inbounds float, ptr %v89, i64 512
  %v662 = getelementptr inbounds i64, ptr %v1, i64 4
  %v663 = load i64, ptr %v662, align 8
  %v664 = icmp eq i64 %v663, 0
  br i1 %v664, label %b41, label %b42
b41:
  %v665 = add i64 1, 0
  %v666 = sdiv i64 %v665, 1
  %v667 = add i64 %v2, 1
  %v668 = mul i64 %v666, %v2
  %v669 = sdiv i64 %v668, %v3
  %v670 = mul i64 %v669, 1
  %v671 = icmp slt i64 %v670, 1
  %v672 = select i1 %v671, i64 %v670, i64 1
  %v673 = mul i64 %v666, %v667
  %v674 = sdiv i64 %v673, %v3
  %v675 = mul i64 %v674, 1
  %v676 = icmp slt i64 %v675, 1
  %v677 = select i1 %v676, i64 %v675, i64 1
  %v678 = icmp slt i64 %v677, 1
  %v679 = select i1 %v678, i64 %v677, i64 1
  br label %b43
b43:
  %v680 = phi i64 [ %v672, %b41 ], [ %v708, %b48 ]
  %v681 = icmp slt i64 %v680, %v679
  br i1 %v681, label %b44, label %b45
b44:
  %v682 = mul i64 %v680, 512
  %v683 = mul i64 %v680, 8
  %v684 = add i64 %v682, 0
  %v685 = add i64 %v683, 0
  %v686 = getelementptr inbounds float, ptr %v661, i64 %v684
  %v687 = sub i64 8, %v685
  %v688 = icmp slt i64 %v687, 0
  %v689 = select i1 %v688, i64 0, i64 %v687
  %v690 = icmp ult i64 %v689, 8
  %v691 = select i1 %v690, i64 %v689, i64 8
  %v692 = trunc i64 %v691 to i32
  %v693 = insertelement <8 x i32> poison, i32 %v692, i64 0
  %v694 = shufflevector <8 x i32> %v693, <8 x i32> poison, <8 x i32> zeroinitializer
  %v695 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v694
  %v696 = mul i64 %v685, 1
  %v697 = add i64 0, %v696
  %v698 = getelementptr inbounds float, ptr %v12, i64 %v697
  br label %b46
b46:
  %v699 = phi i64 [ 0, %b44 ], [ %v706, %b47 ]
  %v700 = icmp slt i64 %v699, 64
  br i1 %v700, label %b47, label %b48
b47:
  %v701 = mul i64 %v699, 8
  %v702 = getelementptr inbounds float, ptr %v698, i64 %v701
  %v703 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v702, <8 x i1> %v695, <8 x float> zeroinitializer)
  %v704 = mul i64 %v699, 8
  %v705 = getelementptr inbounds float, ptr %v686, i64 %v704
  store <8 x float> %v703, ptr %v705, align 4
  %v706 = add nsw i64 %v699, 1
  br label %b46
b48:
  %v707 = add i64 %v682, 512
  %v708 = add nsw i64 %v680, 1
  br label %b43
b45:
  br label %b42
b42:
  %v709 = icmp sgt i64 %v3, 1
  br i1 %v709, label %b49, label %b50
b49:
  %v710 = getelementptr inbounds i64, ptr %v1, i64 3
  %v711 = atomicrmw add ptr %v710, i64 1 acq_rel
  %v712 = load i64, ptr %v87, align 8
  %v713 = add i64 %v712, 1
  store i64 %v713, ptr %v87, align 8
  %v714 = mul i64 %v3, %v713
  br label %b51
b51:
  %v715 = load atomic i64, ptr %v710 acquire, align 8
  %v716 = icmp slt i64 %v715, %v714
  br i1 %v716, label %b52, label %b53
b52:
  %v717 = call i32 @sched_yield()
  br label %b51
b53:
  br label %b50
b50:
  %v719 = add i64 %v8, 0
  %v720 = sdiv i64 %v719, 1
  %v721 = add i64 %v2, 1
  %v722 = mul i64 %v720, %v2
  %v723 = sdiv i64 %v722, %v3
  %v724 = mul i64 %v723, 1
  %v725 = icmp slt i64 %v724, %v8
  %v726 = select i1 %v725, i64 %v724, i64 %v8
  %v727 = mul i64 %v720, %v721
  %v728 = sdiv i64 %v727, %v3
  %v729 = mul i64 %v728, 1
  %v730 = icmp slt i64 %v729, %v8
  %v731 = select i1 %v730, i64 %v729, i64 %v8
  br label %b54
b54:
  %v732 = phi i64 [ %v726, %b50 ], [ %v785, %b59 ]
  %v733 = icmp slt i64 %v732, %v731
  br i1 %v733, label %b55, label %b56
b55:
  %v734 = add i64 %v732, 96
  %v735 = icmp slt i64 %v734, %v731
  %v736 = select i1 %v735, i64 %v734, i64 %v731
  br label %b57
b57:
  %v737 = phi i64 [ 0, %b55 ], [ %v784, %b62 ]
  %v738 = icmp slt i64 %v737, 1
  br i1 %v738, label %b58, label %b59
b58:
  %v739 = sub i64 %v736, %v732
  %v740 = sub i64 8, 1
  %v741 = add i64 %v739, %v740
  %v742 = sdiv i64 %v741, 8
  br label %b60
b60:
  %v743 = phi i64 [ 0, %b58 ], [ %v783, %b67 ]
  %v744 = icmp slt i64 %v743, %v742
  br i1 %v744, label %b61, label %b62
b61:
  %v745 = mul i64 %v739, %v743
  %v746 = sdiv i64 %v745, %v742
  %v747 = add i64 %v732, %v746
  %v748 = add i64 %v743, 1
  %v749 = mul i64 %v739, %v748
  %v750 = sdiv i64 %v749, %v742
  %v751 = add i64 %v732, %v750
  %v752 = mul i64 %v737, 512
  %v753 = getelementptr inbounds float, ptr %v661, i64 %v752
  %v754 = sub i64 %v751, %v747
  %v755 = mul i64 %v747, 64
  %v756 = getelementptr inbounds float, ptr %v34, i64 %v755
  %v757 = getelementptr inbounds float, ptr %v756, i64 0
  %v758 = sub i64 %v754, 1
  %v759 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v758
  %v760 = load ptr, ptr %v759, align 4
  %v761 = icmp sgt i64 %v754, 0
  br i1 %v761, label %b63, label %b64
b63:
  call void %v760(ptr %v757, i64 64, ptr %v753, i64 64, ptr %v718)
  br label %b64
b64:
  %v762 = add i64 %v752, 512
  br label %b65
b65:
  %v763 = phi i64 [ %v747, %b64 ], [ %v782, %b70 ]
  %v764 = icmp slt i64 %v763, %v751
  br i1 %v764, label %b66, label %b67
b66:
  %v765 = sub i64 %v763, %v747
  %v766 = mul i64 %v765, 8
  %v767 = getelementptr inbounds float, ptr %v718, i64 %v766
  %v768 = mul i64 %v763, 8
  %v769 = getelementptr inbounds float, ptr %v26, i64 %v768
  br label %b68
b68:
  %v770 = phi i64 [ 0, %b66 ], [ %v781, %b69 ]
  %v771 = icmp slt i64 %v770, 1
  br i1 %v771, label %b69, label %b70
b69:
  %v772 = mul i64 %v737, 1
  %v773 = add i64 %v772, %v770
  %v774 = mul i64 %v773, 8
  %v775 = add i64 0, %v770
  %v776 = mul i64 %v775, 8
  %v777 = getelementptr inbounds float, ptr %v767, i64 %v776
  %v778 = load <8 x float>, ptr %v777, align 4
  %v779 = add i64 0, %v774
  %v780 = getelementptr inbounds float, ptr %v769, i64 %v779
  store <8 x float> %v778, ptr %v780, align 4
  %v781 = add nsw i64 %v770, 1
  br label %b68
b70:
  %v782 = add nsw i64 %v763, 1
  br label %b65
b67:
  %v783 = add nsw i64 %v743, 1
  br label %b60
b62:
  %v784 = add nsw i64 %v737, 1
  br label %b57
b59:
  %v785 = add nsw i64 %v732, 96
  br label %b54
b56:
  %v786 = icmp sgt i64 %v3, 1
  br i1 %v786, label %b71, label %b72
b71:
  %v787 = getelementptr inbounds i64, ptr %v1, i64 3
  %v788 = atomicrmw add ptr %v787, i64 1 acq_rel
  %v789 = load i64, ptr %v87, align 8
  %v790 = add i64 %v789, 1
  store i64 %v790, ptr %v87, align 8
  %v791 = mul i64 %v3, %v790
  br label %b73
b73:
  %v792 = load atomic i64, ptr %v787 acquire, align 8
  %v793 = icmp slt i64 %v792, %v791
  br i1 %v793, label %b74, label %b75
b74:
  %v794 = call i32 @sched_yield()
  br label %b73
b75:
  br label %b72
b72:
  %v795 = mul i64 0, 64
  %v796 = getelementptr inbounds float, ptr %v34, i64 %v795
  %v797 = getelementptr inbounds float, ptr %v796, i64 0
  %v798 = mul i64 0, 8
  %v799 = getelementptr inbounds float, ptr %v10, i64 %v798
  %v800 = getelementptr inbounds float, ptr %v799, i64 0
  %v801 = getelementptr inbounds float, ptr %v92, i64 12288
  %v802 = add i64 64, 1
  %v803 = sdiv i64 %v802, 2
  %v804 = add i64 %v2, 1
  %v805 = mul i64 %v803, %v2
  %v806 = sdiv i64 %v805, %v3
  %v807 = mul i64 %v806, 2
  %v808 = icmp slt i64 %v807, 64
  %v809 = select i1 %v808, i64 %v807, i64 64
  %v810 = mul i64 %v803, %v804
  %v811 = sdiv i64 %v810, %v3
  %v812 = mul i64 %v811, 2
  %v813 = icmp slt i64 %v812, 64
  %v814 = select i1 %v813, i64 %v812, i64 64
  %v815 = getelementptr inbounds float, ptr %v28, i64 0
  br label %b76
b76:
  %v816 = phi i64 [ %v809, %b72 ], [ %v824, %b81 ]
  %v817 = icmp slt i64 %v816, %v814
  br i1 %v817, label %b77, label %b78
b77:
  %v818 = mul i64 %v816, 8
  %v819 = getelementptr inbounds float, ptr %v815, i64 %v818
  br label %b79
b79:
  %v820 = phi i64 [ 0, %b77 ], [ %v823, %b80 ]
  %v821 = icmp slt i64 %v820, 8
  br i1 %v821, label %b80, label %b81
b80:
  %v822 = getelementptr inbounds float, ptr %v819, i64 %v820
  store float 0x0000000000000000, ptr %v822, align 4
  %v823 = add nsw i64 %v820, 1
  br label %b79
b81:
  %v824 = add nsw i64 %v816, 1
  br label %b76
b78:
  %v825 = mul i64 %v8, 1
  br label %b82
b82:
  %v826 = phi i64 [ 0, %b78 ], [ %v930, %b87 ]
  %v827 = icmp slt i64 %v826, %v825
  br i1 %v827, label %b83, label %b84
b83:
  %v828 = sub i64 %v825, %v826
  %v829 = icmp slt i64 %v828, 384
  %v830 = select i1 %v829, i64 %v828, i64 384
  br label %b85
b85:
  %v831 = phi i64 [ %v809, %b83 ], [ %v929, %b111 ]
  %v832 = icmp slt i64 %v831, %v814
  br i1 %v832, label %b86, label %b87
b86:
  %v833 = sub i64 %v814, %v831
  %v834 = icmp slt i64 %v833, 64
  %v835 = select i1 %v834, i64 %v833, i64 64
  %v836 = sdiv i64 %v835, 2
  %v837 = mul i64 %v836, 2
  %v838 = sub i64 %v835, %v837
  %v839 = mul i64 %v826, 64
  %v840 = add i64 %v839, %v831
  %v841 = getelementptr inbounds float, ptr %v797, i64 %v840
  br label %b88
b88:
  %v842 = phi i64 [ 0, %b86 ], [ %v868, %b96 ]
  %v843 = icmp slt i64 %v842, %v830
  br i1 %v843, label %b89, label %b90
b89:
  %v844 = mul i64 %v842, 64
  %v845 = getelementptr inbounds float, ptr %v841, i64 %v844
  %v846 = mul i64 %v842, 2
  %v847 = getelementptr inbounds float, ptr %v801, i64 %v846
  br label %b91
b91:
  %v848 = phi i64 [ 0, %b89 ], [ %v857, %b92 ]
  %v849 = icmp slt i64 %v848, %v836
  br i1 %v849, label %b92, label %b93
b92:
  %v850 = mul i64 %v848, 2
  %v851 = getelementptr inbounds float, ptr %v845, i64 %v850
  %v852 = mul i64 %v848, 768
  %v853 = getelementptr inbounds float, ptr %v847, i64 %v852
  %v854 = getelementptr inbounds float, ptr %v851, i64 0
  %v855 = load <2 x float>, ptr %v854, align 4
  %v856 = getelementptr inbounds float, ptr %v853, i64 0
  store <2 x float> %v855, ptr %v856, align 4
  %v857 = add nsw i64 %v848, 1
  br label %b91
b93:
  %v858 = mul i64 %v836, 2
  %v859 = getelementptr inbounds float, ptr %v845, i64 %v858
  %v860 = mul i64 %v836, 768
  %v861 = getelementptr inbounds float, ptr %v847, i64 %v860
  br label %b94
b94:
  %v862 = phi i64 [ 0, %b93 ], [ %v867, %b95 ]
  %v863 = icmp slt i64 %v862, %v838
  br i1 %v863, label %b95, label %b96
b95:
  %v864 = getelementptr inbounds float, ptr %v859, i64 %v862
  %v865 = load float, ptr %v864, align 4
  %v866 = getelementptr inbounds float, ptr %v861, i64 %v862
  store float %v865, ptr %v866, align 4
  %v867 = add nsw i64 %v862, 1
  br label %b94, !llvm.loop !0
b96:
  %v868 = add nsw i64 %v842, 1
  br label %b88
b90:
  br label %b97
b97:
  %v869 = phi i64 [ 0, %b90 ], [ %v904, %b105 ]
  %v870 = icmp slt i64 %v869, 0
  br i1 %v870, label %b98, label %b99
b98:
  %v871 = mul i64 %v826, 8
  %v872 = add i64 %v871, %v869
  %v873 = getelementptr inbounds float, ptr %v800, i64 %v872
  br label %b100
b100:
  %v874 = phi i64 [ 0, %b98 ], [ %v892, %b101 ]
  %v875 = icmp slt i64 %v874, %v830
  br i1 %v875, label %b101, label %b102
b101:
  %v876 = mul i64 %v874, 8
  %v877 = getelementptr inbounds float, ptr %v873, i64 %v876
  %v878 = mul i64 %v874, 32
  %v879 = getelementptr inbounds float, ptr %v92, i64 %v878
  %v880 = getelementptr inbounds float, ptr %v877, i64 0
  %v881 = load <8 x float>, ptr %v880, align 4
  %v882 = getelementptr inbounds float, ptr %v879, i64 0
  store <8 x float> %v881, ptr %v882, align 4
  %v883 = getelementptr inbounds float, ptr %v877, i64 8
  %v884 = load <8 x float>, ptr %v883, align 4
  %v885 = getelementptr inbounds float, ptr %v879, i64 8
  store <8 x float> %v884, ptr %v885, align 4
  %v886 = getelementptr inbounds float, ptr %v877, i64 16
  %v887 = load <8 x float>, ptr %v886, align 4
  %v888 = getelementptr inbounds float, ptr %v879, i64 16
  store <8 x float> %v887, ptr %v888, align 4
  %v889 = getelementptr inbounds float, ptr %v877, i64 24
  %v890 = load <8 x float>, ptr %v889, align 4
  %v891 = getelementptr inbounds float, ptr %v879, i64 24
  store <8 x float> %v890, ptr %v891, align 4
  %v892 = add nsw i64 %v874, 1
  br label %b100
b102:
  %v893 = sdiv i64 %v835, 2
  br label %b103
b103:
  %v894 = phi i64 [ 0, %b102 ], [ %v903, %b104 ]
  %v895 = icmp slt i64 %v894, %v893
  br i1 %v895, label %b104, label %b105
b104:
  %v896 = mul i64 %v894, 2
  %v897 = add i64 %v831, %v896
  %v898 = mul i64 %v894, 768
  %v899 = getelementptr inbounds float, ptr %v801, i64 %v898
  %v900 = mul i64 %v897, 8
  %v901 = add i64 %v900, %v869
  %v902 = getelementptr inbounds float, ptr %v815, i64 %v901
  call void @outer_2x32(ptr %v899, ptr %v92, i64 %v830, ptr %v902, i64 8)
  %v903 = add nsw i64 %v894, 1
  br label %b103
b105:
  %v904 = add nsw i64 %v869, 32
  br label %b97
b99:
  %v905 = mul i64 %v826, 8
  %v906 = add i64 %v905, 0
  %v907 = getelementptr inbounds float, ptr %v800, i64 %v906
  br label %b106
b106:
  %v908 = phi i64 [ 0, %b99 ], [ %v917, %b107 ]
  %v909 = icmp slt i64 %v908, %v830
  br i1 %v909, label %b107, label %b108
b107:
  %v910 = mul i64 %v908, 8
  %v911 = getelementptr inbounds float, ptr %v907, i64 %v910
  %v912 = mul i64 %v908, 8
  %v913 = getelementptr inbounds float, ptr %v92, i64 %v912
  %v914 = getelementptr inbounds float, ptr %v911, i64 0
  %v915 = load <8 x float>, ptr %v914, align 4
  %v916 = getelementptr inbounds float, ptr %v913, i64 0
  store <8 x float> %v915, ptr %v916, align 4
  %v917 = add nsw i64 %v908, 1
  br label %b106
b108:
  %v918 = sdiv i64 %v835, 2
  br label %b109
b109:
  %v919 = phi i64 [ 0, %b108 ], [ %v928, %b110 ]
  %v920 = icmp slt i64 %v919, %v918
  br i1 %v920, label %b110, label %b111
b110:
  %v921 = mul i64 %v919, 2
  %v922 = add i64 %v831, %v921
  %v923 = mul i64 %v919, 768
  %v924 = getelementptr inbounds float, ptr %v801, i64 %v923
  %v925 = mul i64 %v922, 8
  %v926 = add i64 %v925, 0
  %v927 = getelementptr inbounds float, ptr %v815, i64 %v926
  call void @outer_2x8(ptr %v924, ptr %v92, i64 %v830, ptr %v927, i64 8)
  %v928 = add nsw i64 %v919, 1
  br label %b109
b111:
  %v929 = add nsw i64 %v831, 64
  br label %b85
b87:
  %v930 = add nsw i64 %v826, 384
  br label %b82
b84:
  %v931 = icmp sgt i64 %v3, 1
  br i1 %v931, label %b112, label %b113
b112:
  %v932 = getelementptr inbounds i64, ptr %v1, i64 3
  %v933 = atomicrmw add ptr %v932, i64 1 acq_rel
  %v934 = load i64, ptr %v87, align 8
  %v935 = add i64 %v934, 1
  store i64 %v935, ptr %v87, align 8
  %v936 = mul i64 %v3, %v935
  br label %b114
b114:
  %v937 = load atomic i64, ptr %v932 acquire, align 8
  %v938 = icmp slt i64 %v937, %v936
  br i1 %v938, label %b115, label %b116
b115:
  %v939 = call i32 @sched_yield()
  br label %b114
b116:
  br label %b113
b113:
  %v940 = mul i64 0, 64
  %v941 = getelementptr inbounds float, ptr %v32, i64 %v940
  %v942 = getelementptr inbounds float, ptr %v941, i64 0
  %v943 = mul i64 0, 8
  %v944 = getelementptr inbounds float, ptr %v18, i64 %v943
  %v945 = getelementptr inbounds float, ptr %v944, i64 0
  %v946 = getelementptr inbounds float, ptr %v92, i64 12288
  %v947 = add i64 64, 1
  %v948 = sdiv i64 %v947, 2
  %v949 = add i64 %v2, 1
  %v950 = mul i64 %v948, %v2
  %v951 = sdiv i64 %v950, %v3
  %v952 = mul i64 %v951, 2
  %v953 = icmp slt i64 %v952, 64
  %v954 = select i1 %v953, i64 %v952, i64 64
  %v955 = mul i64 %v948, %v949
  %v956 = sdiv i64 %v955, %v3
  %v957 = mul i64 %v956, 2
  %v958 = icmp slt i64 %v957, 64
  %v959 = select i1 %v958, i64 %v957, i64 64
  %v960 = getelementptr inbounds float, ptr %v30, i64 0
  br label %b117
b117:
  %v961 = phi i64 [ %v954, %b113 ], [ %v969, %b122 ]
  %v962 = icmp slt i64 %v961, %v959
  br i1 %v962, label %b118, label %b119
b118:
  %v963 = mul i64 %v961, 8
  %v964 = getelementptr inbounds float, ptr %v960, i64 %v963
  br label %b120
b120:
  %v965 = phi i64 [ 0, %b118 ], [ %v968, %b121 ]
  %v966 = icmp slt i64 %v965, 8
  br i1 %v966, label %b121, label %b122
b121:
  %v967 = getelementptr inbounds float, ptr %v964, i64 %v965
  store float 0x0000000000000000, ptr %v967, align 4
  %v968 = add nsw i64 %v965, 1
  br label %b120
b122:
  %v969 = add nsw i64 %v961, 1
  br label %b117
b119:
  %v970 = mul i64 %v8, 1
  br label %b123
b123:
  %v971 = phi i64 [ 0, %b119 ], [ %v1075, %b128 ]
  %v972 = icmp slt i64 %v971, %v970
  br i1 %v972, label %b124, label %b125
b124:
  %v973 = sub i64 %v970, %v971
  %v974 = icmp slt i64 %v973, 384
  %v975 = select i1 %v974, i64 %v973, i64 384
  br label %b126
b126:
  %v976 = phi i64 [ %v954, %b124 ], [ %v1074, %b152 ]
  %v977 = icmp slt i64 %v976, %v959
  br i1 %v977, label %b127, label %b128
b127:
  %v978 = sub i64 %v959, %v976
  %v979 = icmp slt i64 %v978, 64
  %v980 = select i1 %v979, i64 %v978, i64 64
  %v981 = sdiv i64 %v980, 2
  %v982 = mul i64 %v981, 2
  %v983 = sub i64 %v980, %v982
  %v984 = mul i64 %v971, 64
  %v985 = add i64 %v984, %v976
  %v986 = getelementptr inbounds float, ptr %v942, i64 %v985
  br label %b129
b129:
  %v987 = phi i64 [ 0, %b127 ], [ %v1013, %b137 ]
  %v988 = icmp slt i64 %v987, %v975
  br i1 %v988, label %b130, label %b131
b130:
  %v989 = mul i64 %v987, 64
  %v990 = getelementptr inbounds float, ptr %v986, i64 %v989
  %v991 = mul i64 %v987, 2
  %v992 = getelementptr inbounds float, ptr %v946, i64 %v991
  br label %b132
b132:
  %v993 = phi i64 [ 0, %b130 ], [ %v1002, %b133 ]
  %v994 = icmp slt i64 %v993, %v981
  br i1 %v994, label %b133, label %b134
b133:
  %v995 = mul i64 %v993, 2
  %v996 = getelementptr inbounds float, ptr %v990, i64 %v995
  %v997 = mul i64 %v993, 768
  %v998 = getelementptr inbounds float, ptr %v992, i64 %v997
  %v999 = getelementptr inbounds float, ptr %v996, i64 0
  %v1000 = load <2 x float>, ptr %v999, align 4
  %v1001 = getelementptr inbounds float, ptr %v998, i64 0
  store <2 x float> %v1000, ptr %v1001, align 4
  %v1002 = add nsw i64 %v993, 1
  br label %b132
b134:
  %v1003 = mul i64 %v981, 2
  %v1004 = getelementptr inbounds float, ptr %v990, i64 %v1003
  %v1005 = mul i64 %v981, 768
  %v1006 = getelementptr inbounds float, ptr %v992, i64 %v1005
  br label %b135
b135:
  %v1007 = phi i64 [ 0, %b134 ], [ %v1012, %b136 ]
  %v1008 = icmp slt i64 %v1007, %v983
  br i1 %v1008, label %b136, label %b137
b136:
  %v1009 = getelementptr inbounds float, ptr %v1004, i64 %v1007
  %v1010 = load float, ptr %v1009, align 4
  %v1011 = getelementptr inbounds float, ptr %v1006, i64 %v1007
  store float %v1010, ptr %v1011, align 4
  %v1012 = add nsw i64 %v1007, 1
  br label %b135, !llvm.loop !3
b137:
  %v1013 = add nsw i64 %v987, 1
  br label %b129
b131:
  br label %b138
b138:
  %v1014 = phi i64 [ 0, %b131 ], [ %v1049, %b146 ]
  %v1015 = icmp slt i64 %v1014, 0
  br i1 %v1015, label %b139, label %b140
b139:
  %v1016 = mul i64 %v971, 8
  %v1017 = add i64 %v1016, %v1014
  %v1018 = getelementptr inbounds float, ptr %v945, i64 %v1017
  br label %b141
b141:
  %v1019 = phi i64 [ 0, %b139 ], [ %v1037, %b142 ]
  %v1020 = icmp slt i64 %v1019, %v975
  br i1 %v1020, label %b142, label %b143
b142:
  %v1021 = mul i64 %v1019, 8
  %v1022 = getelementptr inbounds float, ptr %v1018, i64 %v1021
  %v1023 = mul i64 %v1019, 32
  %v1024 = getelementptr inbounds float, ptr %v92, i64 %v1023
  %v1025 = getelementptr inbounds float, ptr %v1022, i64 0
  %v1026 = load <8 x float>, ptr %v1025, align 4
  %v1027 = getelementptr inbounds float, ptr %v1024, i64 0
  store <8 x float> %v1026, ptr %v1027, align 4
  %v1028 = getelementptr inbounds float, ptr %v1022, i64 8
  %v1029 = load <8 x float>, ptr %v1028, align 4
  %v1030 = getelementptr inbounds float, ptr %v1024, i64 8
  store <8 x float> %v1029, ptr %v1030, align 4
  %v1031 = getelementptr inbounds float, ptr %v1022, i64 16
  %v1032 = load <8 x float>, ptr %v1031, align 4
  %v1033 = getelementptr inbounds float, ptr %v1024, i64 16
  store <8 x float> %v1032, ptr %v1033, align 4
  %v1034 = getelementptr inbounds float, ptr %v1022, i64 24
  %v1035 = load <8 x float>, ptr %v1034, align 4
  %v1036 = getelementptr inbounds float, ptr %v1024, i64 24
  store <8 x float> %v1035, ptr %v1036, align 4
  %v1037 = add nsw i64 %v1019, 1
  br label %b141
b143:
  %v1038 = sdiv i64 %v980, 2
  br label %b144
b144:
  %v1039 = phi i64 [ 0, %b143 ], [ %v1048, %b145 ]
  %v1040 = icmp slt i64 %v1039, %v1038
  br i1 %v1040, label %b145, label %b146
b145:
  %v1041 = mul i64 %v1039, 2
  %v1042 = add i64 %v976, %v1041
  %v1043 = mul i64 %v1039, 768
  %v1044 = getelementptr inbounds float, ptr %v946, i64 %v1043
  %v1045 = mul i64 %v1042, 8
  %v1046 = add i64 %v1045, %v1014
  %v1047 = getelementptr inbounds float, ptr %v960, i64 %v1046
  call void @outer_2x32(ptr %v1044, ptr %v92, i64 %v975, ptr %v1047, i64 8)
  %v1048 = add nsw i64 %v1039, 1
  br label %b144
b146:
  %v1049 = add nsw i64 %v1014, 32
  br label %b138
b140:
  %v1050 = mul i64 %v971, 8
  %v1051 = add i64 %v1050, 0
  %v1052 = getelementptr inbounds float, ptr %v945, i64 %v1051
  br label %b147
b147:
  %v1053 = phi i64 [ 0, %b140 ], [ %v1062, %b148 ]
  %v1054 = icmp slt i64 %v1053, %v975
  br i1 %v1054, label %b148, label %b149
b148:
  %v1055 = mul i64 %v1053, 8
  %v1056 = getelementptr inbounds float, ptr %v1052, i64 %v1055
  %v1057 = mul i64 %v1053, 8
  %v1058 = getelementptr inbounds float, ptr %v92, i64 %v1057
  %v1059 = getelementptr inbounds float, ptr %v1056, i64 0
  %v1060 = load <8 x float>, ptr %v1059, align 4
  %v1061 = getelementptr inbounds float, ptr %v1058, i64 0
  store <8 x float> %v1060, ptr %v1061, align 4
  %v1062 = add nsw i64 %v1053, 1
  br label %b147
b149:
  %v1063 = sdiv i64 %v980, 2
  br label %b150
b150:
  %v1064 = phi i64 [ 0, %b149 ], [ %v1073, %b151 ]
  %v1065 = icmp slt i64 %v1064, %v1063
  br i1 %v1065, label %b151, label %b152
b151:
  %v1066 = mul i64 %v1064, 2
  %v1067 = add i64 %v976, %v1066
  %v1068 = mul i64 %v1064, 768
  %v1069 = getelementptr inbounds float, ptr %v946, i64 %v1068
  %v1070 = mul i64 %v1067, 8
  %v1071 = add i64 %v1070, 0
  %v1072 = getelementptr inbounds float, ptr %v960, i64 %v1071
  call void @outer_2x8(ptr %v1069, ptr %v92, i64 %v975, ptr %v1072, i64 8)
  %v1073 = add nsw i64 %v1064, 1
  br label %b150
b152:
  %v1074 = add nsw i64 %v976, 64
  br label %b126
b128:
  %v1075 = add nsw i64 %v971, 384
  br label %b123
b125:
  %v1076 = icmp sgt i64 %v3, 1
  br i1 %v1076, label %b153, label %b154
b153:
  %v1077 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1078 = atomicrmw add ptr %v1077, i64 1 acq_rel
  %v1079 = load i64, ptr %v87, align 8
  %v1080 = add i64 %v1079, 1
  store i64 %v1080, ptr %v87, align 8
  %v1081 = mul i64 %v3, %v1080
  br label %b155
b155:
  %v1082 = load atomic i64, ptr %v1077 acquire, align 8
  %v1083 = icmp slt i64 %v1082, %v1081
  br i1 %v1083, label %b156, label %b157
b156:
  %v1084 = call i32 @sched_yield()
  br label %b155
b157:
  br label %b154
b154:
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
