; generated from specs/jordan.yaml by `make generated`: do not edit
; jordan I=8 H=8 O=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_8x1of1_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0, ptr @tile_2x1of1_0, ptr @tile_3x1of1_0, ptr @tile_4x1of1_0, ptr @tile_5x1of1_0, ptr @tile_6x1of1_0, ptr @tile_7x1of1_0, ptr @tile_8x1of1_0], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v69 = alloca i64, i64 1, align 8
  %v601 = alloca float, i64 64, align 4
  %v731 = alloca float, i64 64, align 4
  %v850 = alloca float, i64 64, align 4
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
  %v53 = getelementptr inbounds i64, ptr %v1, i64 6
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 12
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 13
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 14
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 17
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 25
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 26
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 27
  %v68 = load i64, ptr %v67, align 8
  store i64 0, ptr %v69, align 8
  %v70 = getelementptr inbounds ptr, ptr %v0, i64 22
  %v71 = load ptr, ptr %v70, align 4
  %v72 = mul i64 %v2, 0
  %v73 = add i64 %v72, 192
  %v74 = getelementptr inbounds float, ptr %v71, i64 %v73
  %v75 = getelementptr inbounds i64, ptr %v1, i64 4
  %v76 = load i64, ptr %v75, align 8
  %v77 = icmp eq i64 %v76, 0
  br i1 %v77, label %b0, label %b1
b0:
  %v78 = icmp eq i64 %v2, 0
  br i1 %v78, label %b2, label %b3
b2:
  %v79 = add i64 0, 0
  %v80 = getelementptr inbounds float, ptr %v44, i64 %v79
  %v81 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v82, ptr %v80, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v83 = icmp sgt i64 %v3, 1
  br i1 %v83, label %b4, label %b5
b4:
  %v84 = getelementptr inbounds i64, ptr %v1, i64 3
  %v85 = atomicrmw add ptr %v84, i64 1 acq_rel
  %v86 = load i64, ptr %v69, align 8
  %v87 = add i64 %v86, 1
  store i64 %v87, ptr %v69, align 8
  %v88 = mul i64 %v3, %v87
  br label %b6
b6:
  %v89 = load atomic i64, ptr %v84 acquire, align 8
  %v90 = icmp slt i64 %v89, %v88
  br i1 %v90, label %b7, label %b8
b7:
  %v91 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v92 = getelementptr inbounds i64, ptr %v1, i64 4
  %v93 = load i64, ptr %v92, align 8
  %v94 = icmp eq i64 %v93, 0
  br i1 %v94, label %b9, label %b10
b9:
  %v95 = getelementptr inbounds i64, ptr %v1, i64 28
  %v96 = load i64, ptr %v95, align 8
  %v97 = icmp eq i64 %v96, 0
  br i1 %v97, label %b11, label %b12
b11:
  %v98 = add i64 %v7, 0
  %v99 = sdiv i64 %v98, 1
  %v100 = add i64 %v2, 1
  %v101 = mul i64 %v99, %v2
  %v102 = sdiv i64 %v101, %v3
  %v103 = mul i64 %v102, 1
  %v104 = icmp slt i64 %v103, %v7
  %v105 = select i1 %v104, i64 %v103, i64 %v7
  %v106 = mul i64 %v99, %v100
  %v107 = sdiv i64 %v106, %v3
  %v108 = mul i64 %v107, 1
  %v109 = icmp slt i64 %v108, %v7
  %v110 = select i1 %v109, i64 %v108, i64 %v7
  br label %b13
b13:
  %v111 = phi i64 [ %v105, %b11 ], [ %v122, %b14 ]
  %v112 = icmp slt i64 %v111, %v110
  br i1 %v112, label %b14, label %b15
b14:
  %v113 = and i64 0, %v58
  %v114 = mul i64 %v113, %v7
  %v115 = add i64 %v114, %v111
  %v116 = mul i64 %v115, 8
  %v117 = getelementptr inbounds float, ptr %v24, i64 %v116
  %v118 = add i64 0, 0
  %v119 = getelementptr inbounds float, ptr %v117, i64 %v118
  %v120 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v121, ptr %v119, align 4
  %v122 = add nsw i64 %v111, 1
  br label %b13
b15:
  br label %b12
b12:
  br label %b10
b10:
  %v123 = icmp sgt i64 %v3, 1
  br i1 %v123, label %b16, label %b17
b16:
  %v124 = getelementptr inbounds i64, ptr %v1, i64 3
  %v125 = atomicrmw add ptr %v124, i64 1 acq_rel
  %v126 = load i64, ptr %v69, align 8
  %v127 = add i64 %v126, 1
  store i64 %v127, ptr %v69, align 8
  %v128 = mul i64 %v3, %v127
  br label %b18
b18:
  %v129 = load atomic i64, ptr %v124 acquire, align 8
  %v130 = icmp slt i64 %v129, %v128
  br i1 %v130, label %b19, label %b20
b19:
  %v131 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v132 = getelementptr inbounds i64, ptr %v1, i64 4
  %v133 = load i64, ptr %v132, align 8
  %v134 = icmp eq i64 %v133, 0
  br i1 %v134, label %b21, label %b22
b21:
  %v135 = getelementptr inbounds i64, ptr %v1, i64 29
  %v136 = load i64, ptr %v135, align 8
  %v137 = icmp eq i64 %v136, 0
  br i1 %v137, label %b23, label %b24
b23:
  %v138 = add i64 %v7, 0
  %v139 = sdiv i64 %v138, 1
  %v140 = add i64 %v2, 1
  %v141 = mul i64 %v139, %v2
  %v142 = sdiv i64 %v141, %v3
  %v143 = mul i64 %v142, 1
  %v144 = icmp slt i64 %v143, %v7
  %v145 = select i1 %v144, i64 %v143, i64 %v7
  %v146 = mul i64 %v139, %v140
  %v147 = sdiv i64 %v146, %v3
  %v148 = mul i64 %v147, 1
  %v149 = icmp slt i64 %v148, %v7
  %v150 = select i1 %v149, i64 %v148, i64 %v7
  br label %b25
b25:
  %v151 = phi i64 [ %v145, %b23 ], [ %v162, %b26 ]
  %v152 = icmp slt i64 %v151, %v150
  br i1 %v152, label %b26, label %b27
b26:
  %v153 = and i64 0, %v60
  %v154 = mul i64 %v153, %v7
  %v155 = add i64 %v154, %v151
  %v156 = mul i64 %v155, 8
  %v157 = getelementptr inbounds float, ptr %v26, i64 %v156
  %v158 = add i64 0, 0
  %v159 = getelementptr inbounds float, ptr %v157, i64 %v158
  %v160 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v161 = shufflevector <8 x float> %v160, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v161, ptr %v159, align 4
  %v162 = add nsw i64 %v151, 1
  br label %b25
b27:
  br label %b24
b24:
  br label %b22
b22:
  %v163 = icmp sgt i64 %v3, 1
  br i1 %v163, label %b28, label %b29
b28:
  %v164 = getelementptr inbounds i64, ptr %v1, i64 3
  %v165 = atomicrmw add ptr %v164, i64 1 acq_rel
  %v166 = load i64, ptr %v69, align 8
  %v167 = add i64 %v166, 1
  store i64 %v167, ptr %v69, align 8
  %v168 = mul i64 %v3, %v167
  br label %b30
b30:
  %v169 = load atomic i64, ptr %v164 acquire, align 8
  %v170 = icmp slt i64 %v169, %v168
  br i1 %v170, label %b31, label %b32
b31:
  %v171 = call i32 @sched_yield()
  br label %b30
b32:
  br label %b29
b29:
  %v172 = getelementptr inbounds float, ptr %v71, i64 0
  %v173 = getelementptr inbounds i64, ptr %v1, i64 4
  %v174 = load i64, ptr %v173, align 8
  %v175 = icmp eq i64 %v174, 0
  br i1 %v175, label %b33, label %b34
b33:
  %v176 = add i64 1, 0
  %v177 = sdiv i64 %v176, 1
  %v178 = add i64 %v2, 1
  %v179 = mul i64 %v177, %v2
  %v180 = sdiv i64 %v179, %v3
  %v181 = mul i64 %v180, 1
  %v182 = icmp slt i64 %v181, 1
  %v183 = select i1 %v182, i64 %v181, i64 1
  %v184 = mul i64 %v177, %v178
  %v185 = sdiv i64 %v184, %v3
  %v186 = mul i64 %v185, 1
  %v187 = icmp slt i64 %v186, 1
  %v188 = select i1 %v187, i64 %v186, i64 1
  %v189 = icmp slt i64 %v188, 1
  %v190 = select i1 %v189, i64 %v188, i64 1
  br label %b35
b35:
  %v191 = phi i64 [ %v183, %b33 ], [ %v306, %b47 ]
  %v192 = icmp slt i64 %v191, %v190
  br i1 %v192, label %b36, label %b37
b36:
  %v193 = mul i64 %v191, 64
  %v194 = mul i64 %v191, 8
  %v195 = add i64 %v193, 0
  %v196 = add i64 %v194, 0
  %v197 = getelementptr inbounds float, ptr %v172, i64 %v195
  %v198 = sub i64 8, %v196
  %v199 = icmp slt i64 %v198, 0
  %v200 = select i1 %v199, i64 0, i64 %v198
  %v201 = icmp ult i64 %v200, 8
  %v202 = select i1 %v201, i64 %v200, i64 8
  %v203 = trunc i64 %v202 to i32
  %v204 = insertelement <8 x i32> poison, i32 %v203, i64 0
  %v205 = shufflevector <8 x i32> %v204, <8 x i32> poison, <8 x i32> zeroinitializer
  %v206 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v205
  %v207 = mul i64 %v196, 8
  %v208 = add i64 0, %v207
  %v209 = getelementptr inbounds float, ptr %v12, i64 %v208
  %v210 = icmp sge i64 %v200, 8
  br i1 %v210, label %b38, label %b39
b38:
  br label %b40
b40:
  %v211 = phi i64 [ 0, %b38 ], [ %v285, %b41 ]
  %v212 = icmp slt i64 %v211, 8
  br i1 %v212, label %b41, label %b42
b41:
  %v213 = add i64 %v211, 0
  %v214 = getelementptr inbounds float, ptr %v209, i64 %v213
  %v215 = load <8 x float>, ptr %v214, align 4
  %v216 = add i64 %v211, 8
  %v217 = getelementptr inbounds float, ptr %v209, i64 %v216
  %v218 = load <8 x float>, ptr %v217, align 4
  %v219 = add i64 %v211, 16
  %v220 = getelementptr inbounds float, ptr %v209, i64 %v219
  %v221 = load <8 x float>, ptr %v220, align 4
  %v222 = add i64 %v211, 24
  %v223 = getelementptr inbounds float, ptr %v209, i64 %v222
  %v224 = load <8 x float>, ptr %v223, align 4
  %v225 = add i64 %v211, 32
  %v226 = getelementptr inbounds float, ptr %v209, i64 %v225
  %v227 = load <8 x float>, ptr %v226, align 4
  %v228 = add i64 %v211, 40
  %v229 = getelementptr inbounds float, ptr %v209, i64 %v228
  %v230 = load <8 x float>, ptr %v229, align 4
  %v231 = add i64 %v211, 48
  %v232 = getelementptr inbounds float, ptr %v209, i64 %v231
  %v233 = load <8 x float>, ptr %v232, align 4
  %v234 = add i64 %v211, 56
  %v235 = getelementptr inbounds float, ptr %v209, i64 %v234
  %v236 = load <8 x float>, ptr %v235, align 4
  %v237 = shufflevector <8 x float> %v215, <8 x float> %v227, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v238 = shufflevector <8 x float> %v215, <8 x float> %v227, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v239 = shufflevector <8 x float> %v218, <8 x float> %v230, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v240 = shufflevector <8 x float> %v218, <8 x float> %v230, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v241 = shufflevector <8 x float> %v221, <8 x float> %v233, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v242 = shufflevector <8 x float> %v221, <8 x float> %v233, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v243 = shufflevector <8 x float> %v224, <8 x float> %v236, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v244 = shufflevector <8 x float> %v224, <8 x float> %v236, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v245 = shufflevector <8 x float> %v237, <8 x float> %v241, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v246 = shufflevector <8 x float> %v237, <8 x float> %v241, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v247 = shufflevector <8 x float> %v239, <8 x float> %v243, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v248 = shufflevector <8 x float> %v239, <8 x float> %v243, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v249 = shufflevector <8 x float> %v238, <8 x float> %v242, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v250 = shufflevector <8 x float> %v238, <8 x float> %v242, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v251 = shufflevector <8 x float> %v240, <8 x float> %v244, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v252 = shufflevector <8 x float> %v240, <8 x float> %v244, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v253 = shufflevector <8 x float> %v245, <8 x float> %v247, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v254 = shufflevector <8 x float> %v245, <8 x float> %v247, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v255 = shufflevector <8 x float> %v246, <8 x float> %v248, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v256 = shufflevector <8 x float> %v246, <8 x float> %v248, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v257 = shufflevector <8 x float> %v249, <8 x float> %v251, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v258 = shufflevector <8 x float> %v249, <8 x float> %v251, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v259 = shufflevector <8 x float> %v250, <8 x float> %v252, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v260 = shufflevector <8 x float> %v250, <8 x float> %v252, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v261 = add i64 %v211, 0
  %v262 = mul i64 %v261, 8
  %v263 = getelementptr inbounds float, ptr %v197, i64 %v262
  store <8 x float> %v253, ptr %v263, align 4
  %v264 = add i64 %v211, 1
  %v265 = mul i64 %v264, 8
  %v266 = getelementptr inbounds float, ptr %v197, i64 %v265
  store <8 x float> %v254, ptr %v266, align 4
  %v267 = add i64 %v211, 2
  %v268 = mul i64 %v267, 8
  %v269 = getelementptr inbounds float, ptr %v197, i64 %v268
  store <8 x float> %v255, ptr %v269, align 4
  %v270 = add i64 %v211, 3
  %v271 = mul i64 %v270, 8
  %v272 = getelementptr inbounds float, ptr %v197, i64 %v271
  store <8 x float> %v256, ptr %v272, align 4
  %v273 = add i64 %v211, 4
  %v274 = mul i64 %v273, 8
  %v275 = getelementptr inbounds float, ptr %v197, i64 %v274
  store <8 x float> %v257, ptr %v275, align 4
  %v276 = add i64 %v211, 5
  %v277 = mul i64 %v276, 8
  %v278 = getelementptr inbounds float, ptr %v197, i64 %v277
  store <8 x float> %v258, ptr %v278, align 4
  %v279 = add i64 %v211, 6
  %v280 = mul i64 %v279, 8
  %v281 = getelementptr inbounds float, ptr %v197, i64 %v280
  store <8 x float> %v259, ptr %v281, align 4
  %v282 = add i64 %v211, 7
  %v283 = mul i64 %v282, 8
  %v284 = getelementptr inbounds float, ptr %v197, i64 %v283
  store <8 x float> %v260, ptr %v284, align 4
  %v285 = add nsw i64 %v211, 8
  br label %b40
b42:
  br label %b43
b43:
  %v286 = phi i64 [ 8, %b42 ], [ %v294, %b44 ]
  %v287 = icmp slt i64 %v286, 8
  br i1 %v287, label %b44, label %b45
b44:
  %v288 = mul i64 %v286, 1
  %v289 = getelementptr inbounds float, ptr %v209, i64 %v288
  %v290 = getelementptr float, ptr %v289, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v291 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v290, <8 x i1> %v206, <8 x float> zeroinitializer)
  %v292 = mul i64 %v286, 8
  %v293 = getelementptr inbounds float, ptr %v197, i64 %v292
  store <8 x float> %v291, ptr %v293, align 4
  %v294 = add nsw i64 %v286, 1
  br label %b43
b45:
  br label %b39
b39:
  %v295 = icmp slt i64 %v200, 8
  br i1 %v295, label %b46, label %b47
b46:
  br label %b48
b48:
  %v296 = phi i64 [ 0, %b46 ], [ %v304, %b49 ]
  %v297 = icmp slt i64 %v296, 8
  br i1 %v297, label %b49, label %b50
b49:
  %v298 = mul i64 %v296, 1
  %v299 = getelementptr inbounds float, ptr %v209, i64 %v298
  %v300 = getelementptr float, ptr %v299, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v301 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v300, <8 x i1> %v206, <8 x float> zeroinitializer)
  %v302 = mul i64 %v296, 8
  %v303 = getelementptr inbounds float, ptr %v197, i64 %v302
  store <8 x float> %v301, ptr %v303, align 4
  %v304 = add nsw i64 %v296, 1
  br label %b48
b50:
  br label %b47
b47:
  %v305 = add i64 %v193, 64
  %v306 = add nsw i64 %v191, 1
  br label %b35
b37:
  br label %b34
b34:
  %v307 = icmp sgt i64 %v3, 1
  br i1 %v307, label %b51, label %b52
b51:
  %v308 = getelementptr inbounds i64, ptr %v1, i64 3
  %v309 = atomicrmw add ptr %v308, i64 1 acq_rel
  %v310 = load i64, ptr %v69, align 8
  %v311 = add i64 %v310, 1
  store i64 %v311, ptr %v69, align 8
  %v312 = mul i64 %v3, %v311
  br label %b53
b53:
  %v313 = load atomic i64, ptr %v308 acquire, align 8
  %v314 = icmp slt i64 %v313, %v312
  br i1 %v314, label %b54, label %b55
b54:
  %v315 = call i32 @sched_yield()
  br label %b53
b55:
  br label %b52
b52:
  %v316 = getelementptr inbounds float, ptr %v71, i64 64
  %v317 = getelementptr inbounds float, ptr %v71, i64 128
  %v318 = getelementptr inbounds i64, ptr %v1, i64 4
  %v319 = load i64, ptr %v318, align 8
  %v320 = icmp eq i64 %v319, 0
  br i1 %v320, label %b56, label %b57
b56:
  %v321 = add i64 1, 0
  %v322 = sdiv i64 %v321, 1
  %v323 = add i64 %v2, 1
  %v324 = mul i64 %v322, %v2
  %v325 = sdiv i64 %v324, %v3
  %v326 = mul i64 %v325, 1
  %v327 = icmp slt i64 %v326, 1
  %v328 = select i1 %v327, i64 %v326, i64 1
  %v329 = mul i64 %v322, %v323
  %v330 = sdiv i64 %v329, %v3
  %v331 = mul i64 %v330, 1
  %v332 = icmp slt i64 %v331, 1
  %v333 = select i1 %v332, i64 %v331, i64 1
  %v334 = icmp slt i64 %v333, 1
  %v335 = select i1 %v334, i64 %v333, i64 1
  br label %b58
b58:
  %v336 = phi i64 [ %v328, %b56 ], [ %v451, %b70 ]
  %v337 = icmp slt i64 %v336, %v335
  br i1 %v337, label %b59, label %b60
b59:
  %v338 = mul i64 %v336, 64
  %v339 = mul i64 %v336, 8
  %v340 = add i64 %v338, 0
  %v341 = add i64 %v339, 0
  %v342 = getelementptr inbounds float, ptr %v316, i64 %v340
  %v343 = sub i64 8, %v341
  %v344 = icmp slt i64 %v343, 0
  %v345 = select i1 %v344, i64 0, i64 %v343
  %v346 = icmp ult i64 %v345, 8
  %v347 = select i1 %v346, i64 %v345, i64 8
  %v348 = trunc i64 %v347 to i32
  %v349 = insertelement <8 x i32> poison, i32 %v348, i64 0
  %v350 = shufflevector <8 x i32> %v349, <8 x i32> poison, <8 x i32> zeroinitializer
  %v351 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v350
  %v352 = mul i64 %v341, 8
  %v353 = add i64 0, %v352
  %v354 = getelementptr inbounds float, ptr %v14, i64 %v353
  %v355 = icmp sge i64 %v345, 8
  br i1 %v355, label %b61, label %b62
b61:
  br label %b63
b63:
  %v356 = phi i64 [ 0, %b61 ], [ %v430, %b64 ]
  %v357 = icmp slt i64 %v356, 8
  br i1 %v357, label %b64, label %b65
b64:
  %v358 = add i64 %v356, 0
  %v359 = getelementptr inbounds float, ptr %v354, i64 %v358
  %v360 = load <8 x float>, ptr %v359, align 4
  %v361 = add i64 %v356, 8
  %v362 = getelementptr inbounds float, ptr %v354, i64 %v361
  %v363 = load <8 x float>, ptr %v362, align 4
  %v364 = add i64 %v356, 16
  %v365 = getelementptr inbounds float, ptr %v354, i64 %v364
  %v366 = load <8 x float>, ptr %v365, align 4
  %v367 = add i64 %v356, 24
  %v368 = getelementptr inbounds float, ptr %v354, i64 %v367
  %v369 = load <8 x float>, ptr %v368, align 4
  %v370 = add i64 %v356, 32
  %v371 = getelementptr inbounds float, ptr %v354, i64 %v370
  %v372 = load <8 x float>, ptr %v371, align 4
  %v373 = add i64 %v356, 40
  %v374 = getelementptr inbounds float, ptr %v354, i64 %v373
  %v375 = load <8 x float>, ptr %v374, align 4
  %v376 = add i64 %v356, 48
  %v377 = getelementptr inbounds float, ptr %v354, i64 %v376
  %v378 = load <8 x float>, ptr %v377, align 4
  %v379 = add i64 %v356, 56
  %v380 = getelementptr inbounds float, ptr %v354, i64 %v379
  %v381 = load <8 x float>, ptr %v380, align 4
  %v382 = shufflevector <8 x float> %v360, <8 x float> %v372, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v383 = shufflevector <8 x float> %v360, <8 x float> %v372, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v384 = shufflevector <8 x float> %v363, <8 x float> %v375, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v385 = shufflevector <8 x float> %v363, <8 x float> %v375, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v386 = shufflevector <8 x float> %v366, <8 x float> %v378, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v387 = shufflevector <8 x float> %v366, <8 x float> %v378, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v388 = shufflevector <8 x float> %v369, <8 x float> %v381, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v389 = shufflevector <8 x float> %v369, <8 x float> %v381, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v390 = shufflevector <8 x float> %v382, <8 x float> %v386, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v391 = shufflevector <8 x float> %v382, <8 x float> %v386, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v392 = shufflevector <8 x float> %v384, <8 x float> %v388, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v393 = shufflevector <8 x float> %v384, <8 x float> %v388, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v394 = shufflevector <8 x float> %v383, <8 x float> %v387, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v395 = shufflevector <8 x float> %v383, <8 x float> %v387, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v396 = shufflevector <8 x float> %v385, <8 x float> %v389, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v397 = shufflevector <8 x float> %v385, <8 x float> %v389, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v398 = shufflevector <8 x float> %v390, <8 x float> %v392, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v399 = shufflevector <8 x float> %v390, <8 x float> %v392, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v400 = shufflevector <8 x float> %v391, <8 x float> %v393, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v401 = shufflevector <8 x float> %v391, <8 x float> %v393, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v402 = shufflevector <8 x float> %v394, <8 x float> %v396, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v403 = shufflevector <8 x float> %v394, <8 x float> %v396, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v404 = shufflevector <8 x float> %v395, <8 x float> %v397, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v405 = shufflevector <8 x float> %v395, <8 x float> %v397, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v406 = add i64 %v356, 0
  %v407 = mul i64 %v406, 8
  %v408 = getelementptr inbounds float, ptr %v342, i64 %v407
  store <8 x float> %v398, ptr %v408, align 4
  %v409 = add i64 %v356, 1
  %v410 = mul i64 %v409, 8
  %v411 = getelementptr inbounds float, ptr %v342, i64 %v410
  store <8 x float> %v399, ptr %v411, align 4
  %v412 = add i64 %v356, 2
  %v413 = mul i64 %v412, 8
  %v414 = getelementptr inbounds float, ptr %v342, i64 %v413
  store <8 x float> %v400, ptr %v414, align 4
  %v415 = add i64 %v356, 3
  %v416 = mul i64 %v415, 8
  %v417 = getelementptr inbounds float, ptr %v342, i64 %v416
  store <8 x float> %v401, ptr %v417, align 4
  %v418 = add i64 %v356, 4
  %v419 = mul i64 %v418, 8
  %v420 = getelementptr inbounds float, ptr %v342, i64 %v419
  store <8 x float> %v402, ptr %v420, align 4
  %v421 = add i64 %v356, 5
  %v422 = mul i64 %v421, 8
  %v423 = getelementptr inbounds float, ptr %v342, i64 %v422
  store <8 x float> %v403, ptr %v423, align 4
  %v424 = add i64 %v356, 6
  %v425 = mul i64 %v424, 8
  %v426 = getelementptr inbounds float, ptr %v342, i64 %v425
  store <8 x float> %v404, ptr %v426, align 4
  %v427 = add i64 %v356, 7
  %v428 = mul i64 %v427, 8
  %v429 = getelementptr inbounds float, ptr %v342, i64 %v428
  store <8 x float> %v405, ptr %v429, align 4
  %v430 = add nsw i64 %v356, 8
  br label %b63
b65:
  br label %b66
b66:
  %v431 = phi i64 [ 8, %b65 ], [ %v439, %b67 ]
  %v432 = icmp slt i64 %v431, 8
  br i1 %v432, label %b67, label %b68
b67:
  %v433 = mul i64 %v431, 1
  %v434 = getelementptr inbounds float, ptr %v354, i64 %v433
  %v435 = getelementptr float, ptr %v434, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v436 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v435, <8 x i1> %v351, <8 x float> zeroinitializer)
  %v437 = mul i64 %v431, 8
  %v438 = getelementptr inbounds float, ptr %v342, i64 %v437
  store <8 x float> %v436, ptr %v438, align 4
  %v439 = add nsw i64 %v431, 1
  br label %b66
b68:
  br label %b62
b62:
  %v440 = icmp slt i64 %v345, 8
  br i1 %v440, label %b69, label %b70
b69:
  br label %b71
b71:
  %v441 = phi i64 [ 0, %b69 ], [ %v449, %b72 ]
  %v442 = icmp slt i64 %v441, 8
  br i1 %v442, label %b72, label %b73
b72:
  %v443 = mul i64 %v441, 1
  %v444 = getelementptr inbounds float, ptr %v354, i64 %v443
  %v445 = getelementptr float, ptr %v444, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v446 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v445, <8 x i1> %v351, <8 x float> zeroinitializer)
  %v447 = mul i64 %v441, 8
  %v448 = getelementptr inbounds float, ptr %v342, i64 %v447
  store <8 x float> %v446, ptr %v448, align 4
  %v449 = add nsw i64 %v441, 1
  br label %b71
b73:
  br label %b70
b70:
  %v450 = add i64 %v338, 64
  %v451 = add nsw i64 %v336, 1
  br label %b58
b60:
  %v452 = add i64 1, 0
  %v453 = sdiv i64 %v452, 1
  %v454 = add i64 %v2, 1
  %v455 = mul i64 %v453, %v2
  %v456 = sdiv i64 %v455, %v3
  %v457 = mul i64 %v456, 1
  %v458 = icmp slt i64 %v457, 1
  %v459 = select i1 %v458, i64 %v457, i64 1
  %v460 = mul i64 %v453, %v454
  %v461 = sdiv i64 %v460, %v3
  %v462 = mul i64 %v461, 1
  %v463 = icmp slt i64 %v462, 1
  %v464 = select i1 %v463, i64 %v462, i64 1
  %v465 = icmp slt i64 %v464, 1
  %v466 = select i1 %v465, i64 %v464, i64 1
  br label %b74
b74:
  %v467 = phi i64 [ %v459, %b60 ], [ %v582, %b86 ]
  %v468 = icmp slt i64 %v467, %v466
  br i1 %v468, label %b75, label %b76
b75:
  %v469 = mul i64 %v467, 64
  %v470 = mul i64 %v467, 8
  %v471 = add i64 %v469, 0
  %v472 = add i64 %v470, 0
  %v473 = getelementptr inbounds float, ptr %v317, i64 %v471
  %v474 = sub i64 8, %v472
  %v475 = icmp slt i64 %v474, 0
  %v476 = select i1 %v475, i64 0, i64 %v474
  %v477 = icmp ult i64 %v476, 8
  %v478 = select i1 %v477, i64 %v476, i64 8
  %v479 = trunc i64 %v478 to i32
  %v480 = insertelement <8 x i32> poison, i32 %v479, i64 0
  %v481 = shufflevector <8 x i32> %v480, <8 x i32> poison, <8 x i32> zeroinitializer
  %v482 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v481
  %v483 = mul i64 %v472, 8
  %v484 = add i64 0, %v483
  %v485 = getelementptr inbounds float, ptr %v18, i64 %v484
  %v486 = icmp sge i64 %v476, 8
  br i1 %v486, label %b77, label %b78
b77:
  br label %b79
b79:
  %v487 = phi i64 [ 0, %b77 ], [ %v561, %b80 ]
  %v488 = icmp slt i64 %v487, 8
  br i1 %v488, label %b80, label %b81
b80:
  %v489 = add i64 %v487, 0
  %v490 = getelementptr inbounds float, ptr %v485, i64 %v489
  %v491 = load <8 x float>, ptr %v490, align 4
  %v492 = add i64 %v487, 8
  %v493 = getelementptr inbounds float, ptr %v485, i64 %v492
  %v494 = load <8 x float>, ptr %v493, align 4
  %v495 = add i64 %v487, 16
  %v496 = getelementptr inbounds float, ptr %v485, i64 %v495
  %v497 = load <8 x float>, ptr %v496, align 4
  %v498 = add i64 %v487, 24
  %v499 = getelementptr inbounds float, ptr %v485, i64 %v498
  %v500 = load <8 x float>, ptr %v499, align 4
  %v501 = add i64 %v487, 32
  %v502 = getelementptr inbounds float, ptr %v485, i64 %v501
  %v503 = load <8 x float>, ptr %v502, align 4
  %v504 = add i64 %v487, 40
  %v505 = getelementptr inbounds float, ptr %v485, i64 %v504
  %v506 = load <8 x float>, ptr %v505, align 4
  %v507 = add i64 %v487, 48
  %v508 = getelementptr inbounds float, ptr %v485, i64 %v507
  %v509 = load <8 x float>, ptr %v508, align 4
  %v510 = add i64 %v487, 56
  %v511 = getelementptr inbounds float, ptr %v485, i64 %v510
  %v512 = load <8 x float>, ptr %v511, align 4
  %v513 = shufflevector <8 x float> %v491, <8 x float> %v503, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v514 = shufflevector <8 x float> %v491, <8 x float> %v503, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v515 = shufflevector <8 x float> %v494, <8 x float> %v506, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v516 = shufflevector <8 x float> %v494, <8 x float> %v506, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v517 = shufflevector <8 x float> %v497, <8 x float> %v509, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v518 = shufflevector <8 x float> %v497, <8 x float> %v509, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v519 = shufflevector <8 x float> %v500, <8 x float> %v512, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v520 = shufflevector <8 x float> %v500, <8 x float> %v512, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v521 = shufflevector <8 x float> %v513, <8 x float> %v517, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v522 = shufflevector <8 x float> %v513, <8 x float> %v517, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v523 = shufflevector <8 x float> %v515, <8 x float> %v519, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v524 = shufflevector <8 x float> %v515, <8 x float> %v519, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v525 = shufflevector <8 x float> %v514, <8 x float> %v518, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v526 = shufflevector <8 x float> %v514, <8 x float> %v518, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v527 = shufflevector <8 x float> %v516, <8 x float> %v520, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v528 = shufflevector <8 x float> %v516, <8 x float> %v520, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v529 = shufflevector <8 x float> %v521, <8 x float> %v523, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v530 = shufflevector <8 x float> %v521, <8 x float> %v523, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v531 = shufflevector <8 x float> %v522, <8 x float> %v524, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v532 = shufflevector <8 x float> %v522, <8 x float> %v524, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v533 = shufflevector <8 x float> %v525, <8 x float> %v527, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v534 = shufflevector <8 x float> %v525, <8 x float> %v527, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v535 = shufflevector <8 x float> %v526, <8 x float> %v528, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v536 = shufflevector <8 x float> %v526, <8 x float> %v528, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v537 = add i64 %v487, 0
  %v538 = mul i64 %v537, 8
  %v539 = getelementptr inbounds float, ptr %v473, i64 %v538
  store <8 x float> %v529, ptr %v539, align 4
  %v540 = add i64 %v487, 1
  %v541 = mul i64 %v540, 8
  %v542 = getelementptr inbounds float, ptr %v473, i64 %v541
  store <8 x float> %v530, ptr %v542, align 4
  %v543 = add i64 %v487, 2
  %v544 = mul i64 %v543, 8
  %v545 = getelementptr inbounds float, ptr %v473, i64 %v544
  store <8 x float> %v531, ptr %v545, align 4
  %v546 = add i64 %v487, 3
  %v547 = mul i64 %v546, 8
  %v548 = getelementptr inbounds float, ptr %v473, i64 %v547
  store <8 x float> %v532, ptr %v548, align 4
  %v549 = add i64 %v487, 4
  %v550 = mul i64 %v549, 8
  %v551 = getelementptr inbounds float, ptr %v473, i64 %v550
  store <8 x float> %v533, ptr %v551, align 4
  %v552 = add i64 %v487, 5
  %v553 = mul i64 %v552, 8
  %v554 = getelementptr inbounds float, ptr %v473, i64 %v553
  store <8 x float> %v534, ptr %v554, align 4
  %v555 = add i64 %v487, 6
  %v556 = mul i64 %v555, 8
  %v557 = getelementptr inbounds float, ptr %v473, i64 %v556
  store <8 x float> %v535, ptr %v557, align 4
  %v558 = add i64 %v487, 7
  %v559 = mul i64 %v558, 8
  %v560 = getelementptr inbounds float, ptr %v473, i64 %v559
  store <8 x float> %v536, ptr %v560, align 4
  %v561 = add nsw i64 %v487, 8
  br label %b79
b81:
  br label %b82
b82:
  %v562 = phi i64 [ 8, %b81 ], [ %v570, %b83 ]
  %v563 = icmp slt i64 %v562, 8
  br i1 %v563, label %b83, label %b84
b83:
  %v564 = mul i64 %v562, 1
  %v565 = getelementptr inbounds float, ptr %v485, i64 %v564
  %v566 = getelementptr float, ptr %v565, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v567 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v566, <8 x i1> %v482, <8 x float> zeroinitializer)
  %v568 = mul i64 %v562, 8
  %v569 = getelementptr inbounds float, ptr %v473, i64 %v568
  store <8 x float> %v567, ptr %v569, align 4
  %v570 = add nsw i64 %v562, 1
  br label %b82
b84:
  br label %b78
b78:
  %v571 = icmp slt i64 %v476, 8
  br i1 %v571, label %b85, label %b86
b85:
  br label %b87
b87:
  %v572 = phi i64 [ 0, %b85 ], [ %v580, %b88 ]
  %v573 = icmp slt i64 %v572, 8
  br i1 %v573, label %b88, label %b89
b88:
  %v574 = mul i64 %v572, 1
  %v575 = getelementptr inbounds float, ptr %v485, i64 %v574
  %v576 = getelementptr float, ptr %v575, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v577 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v576, <8 x i1> %v482, <8 x float> zeroinitializer)
  %v578 = mul i64 %v572, 8
  %v579 = getelementptr inbounds float, ptr %v473, i64 %v578
  store <8 x float> %v577, ptr %v579, align 4
  %v580 = add nsw i64 %v572, 1
  br label %b87
b89:
  br label %b86
b86:
  %v581 = add i64 %v469, 64
  %v582 = add nsw i64 %v467, 1
  br label %b74
b76:
  br label %b57
b57:
  %v583 = icmp sgt i64 %v3, 1
  br i1 %v583, label %b90, label %b91
b90:
  %v584 = getelementptr inbounds i64, ptr %v1, i64 3
  %v585 = atomicrmw add ptr %v584, i64 1 acq_rel
  %v586 = load i64, ptr %v69, align 8
  %v587 = add i64 %v586, 1
  store i64 %v587, ptr %v69, align 8
  %v588 = mul i64 %v3, %v587
  br label %b92
b92:
  %v589 = load atomic i64, ptr %v584 acquire, align 8
  %v590 = icmp slt i64 %v589, %v588
  br i1 %v590, label %b93, label %b94
b93:
  %v591 = call i32 @sched_yield()
  br label %b92
b94:
  br label %b91
b91:
  %v592 = getelementptr inbounds i64, ptr %v1, i64 5
  %v593 = load i64, ptr %v592, align 8
  br label %b95
b95:
  %v594 = phi i64 [ 0, %b91 ], [ %v969, %b161 ]
  %v595 = icmp slt i64 %v594, %v5
  br i1 %v595, label %b96, label %b97
b96:
  %v596 = add i64 %v594, %v593
  %v597 = icmp slt i64 %v596, %v5
  %v598 = select i1 %v597, i64 %v596, i64 %v5
  %v599 = sub i64 %v598, %v594
  %v600 = mul i64 %v599, %v7
  %v602 = add i64 %v600, 0
  %v603 = sdiv i64 %v602, 1
  %v604 = add i64 %v2, 1
  %v605 = mul i64 %v603, %v2
  %v606 = sdiv i64 %v605, %v3
  %v607 = mul i64 %v606, 1
  %v608 = icmp slt i64 %v607, %v600
  %v609 = select i1 %v608, i64 %v607, i64 %v600
  %v610 = mul i64 %v603, %v604
  %v611 = sdiv i64 %v610, %v3
  %v612 = mul i64 %v611, 1
  %v613 = icmp slt i64 %v612, %v600
  %v614 = select i1 %v613, i64 %v612, i64 %v600
  %v615 = mul i64 %v594, %v7
  %v616 = add i64 %v609, %v615
  %v617 = add i64 %v614, %v615
  br label %b98
b98:
  %v618 = phi i64 [ %v616, %b96 ], [ %v673, %b103 ]
  %v619 = icmp slt i64 %v618, %v617
  br i1 %v619, label %b99, label %b100
b99:
  %v620 = add i64 %v618, 96
  %v621 = icmp slt i64 %v620, %v617
  %v622 = select i1 %v621, i64 %v620, i64 %v617
  br label %b101
b101:
  %v623 = phi i64 [ 0, %b99 ], [ %v672, %b106 ]
  %v624 = icmp slt i64 %v623, 1
  br i1 %v624, label %b102, label %b103
b102:
  %v625 = sub i64 %v622, %v618
  %v626 = sub i64 8, 1
  %v627 = add i64 %v625, %v626
  %v628 = sdiv i64 %v627, 8
  br label %b104
b104:
  %v629 = phi i64 [ 0, %b102 ], [ %v671, %b111 ]
  %v630 = icmp slt i64 %v629, %v628
  br i1 %v630, label %b105, label %b106
b105:
  %v631 = mul i64 %v625, %v629
  %v632 = sdiv i64 %v631, %v628
  %v633 = add i64 %v618, %v632
  %v634 = add i64 %v629, 1
  %v635 = mul i64 %v625, %v634
  %v636 = sdiv i64 %v635, %v628
  %v637 = add i64 %v618, %v636
  %v638 = mul i64 %v623, 64
  %v639 = getelementptr inbounds float, ptr %v172, i64 %v638
  %v640 = sub i64 %v637, %v633
  %v641 = mul i64 %v633, 8
  %v642 = getelementptr inbounds float, ptr %v10, i64 %v641
  %v643 = getelementptr inbounds float, ptr %v642, i64 0
  %v644 = sub i64 %v640, 1
  %v645 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v644
  %v646 = load ptr, ptr %v645, align 4
  %v647 = icmp sgt i64 %v640, 0
  br i1 %v647, label %b107, label %b108
b107:
  call void %v646(ptr %v643, i64 8, ptr %v639, i64 8, ptr %v601)
  br label %b108
b108:
  %v648 = add i64 %v638, 64
  br label %b109
b109:
  %v649 = phi i64 [ %v633, %b108 ], [ %v670, %b114 ]
  %v650 = icmp slt i64 %v649, %v637
  br i1 %v650, label %b110, label %b111
b110:
  %v651 = sub i64 %v649, %v633
  %v652 = mul i64 %v651, 8
  %v653 = getelementptr inbounds float, ptr %v601, i64 %v652
  %v654 = mul i64 %v594, %v7
  %v655 = sub i64 %v649, %v654
  %v656 = mul i64 %v655, 8
  %v657 = getelementptr inbounds float, ptr %v46, i64 %v656
  br label %b112
b112:
  %v658 = phi i64 [ 0, %b110 ], [ %v669, %b113 ]
  %v659 = icmp slt i64 %v658, 1
  br i1 %v659, label %b113, label %b114
b113:
  %v660 = mul i64 %v623, 1
  %v661 = add i64 %v660, %v658
  %v662 = mul i64 %v661, 8
  %v663 = add i64 0, %v658
  %v664 = mul i64 %v663, 8
  %v665 = getelementptr inbounds float, ptr %v653, i64 %v664
  %v666 = load <8 x float>, ptr %v665, align 4
  %v667 = add i64 0, %v662
  %v668 = getelementptr inbounds float, ptr %v657, i64 %v667
  store <8 x float> %v666, ptr %v668, align 4
  %v669 = add nsw i64 %v658, 1
  br label %b112
b114:
  %v670 = add nsw i64 %v649, 1
  br label %b109
b111:
  %v671 = add nsw i64 %v629, 1
  br label %b104
b106:
  %v672 = add nsw i64 %v623, 1
  br label %b101
b103:
  %v673 = add nsw i64 %v618, 96
  br label %b98
b100:
  %v674 = icmp sgt i64 %v3, 1
  br i1 %v674, label %b115, label %b116
b115:
  %v675 = getelementptr inbounds i64, ptr %v1, i64 3
  %v676 = atomicrmw add ptr %v675, i64 1 acq_rel
  %v677 = load i64, ptr %v69, align 8
  %v678 = add i64 %v677, 1
  store i64 %v678, ptr %v69, align 8
  %v679 = mul i64 %v3, %v678
  br label %b117
b117:
  %v680 = load atomic i64, ptr %v675 acquire, align 8
  %v681 = icmp slt i64 %v680, %v679
  br i1 %v681, label %b118, label %b119
b118:
  %v682 = call i32 @sched_yield()
  br label %b117
b119:
  br label %b116
b116:
  br label %b120
b120:
  %v683 = phi i64 [ %v594, %b116 ], [ %v959, %b145 ]
  %v684 = icmp slt i64 %v683, %v598
  br i1 %v684, label %b121, label %b122
b121:
  %v685 = add i64 %v7, 0
  %v686 = sdiv i64 %v685, 1
  %v687 = add i64 %v2, 1
  %v688 = mul i64 %v686, %v2
  %v689 = sdiv i64 %v688, %v3
  %v690 = mul i64 %v689, 1
  %v691 = icmp slt i64 %v690, %v7
  %v692 = select i1 %v691, i64 %v690, i64 %v7
  %v693 = mul i64 %v686, %v687
  %v694 = sdiv i64 %v693, %v3
  %v695 = mul i64 %v694, 1
  %v696 = icmp slt i64 %v695, %v7
  %v697 = select i1 %v696, i64 %v695, i64 %v7
  br label %b123
b123:
  %v698 = phi i64 [ %v692, %b121 ], [ %v730, %b124 ]
  %v699 = icmp slt i64 %v698, %v697
  br i1 %v699, label %b124, label %b125
b124:
  %v700 = add i64 %v683, 0
  %v701 = and i64 %v700, %v60
  %v702 = mul i64 %v701, %v7
  %v703 = add i64 %v702, %v698
  %v704 = mul i64 %v703, 8
  %v705 = getelementptr inbounds float, ptr %v26, i64 %v704
  %v706 = add i64 %v683, 0
  %v707 = and i64 %v706, %v58
  %v708 = mul i64 %v707, %v7
  %v709 = add i64 %v708, %v698
  %v710 = mul i64 %v709, 8
  %v711 = getelementptr inbounds float, ptr %v24, i64 %v710
  %v712 = add i64 %v683, 1
  %v713 = and i64 %v712, %v60
  %v714 = mul i64 %v713, %v7
  %v715 = add i64 %v714, %v698
  %v716 = mul i64 %v715, 8
  %v717 = getelementptr inbounds float, ptr %v26, i64 %v716
  %v718 = add i64 0, 0
  %v719 = getelementptr inbounds float, ptr %v705, i64 %v718
  %v720 = load <8 x float>, ptr %v719, align 4
  %v721 = insertelement <8 x float> poison, float 0x3FE0000000000000, i64 0
  %v722 = shufflevector <8 x float> %v721, <8 x float> poison, <8 x i32> zeroinitializer
  %v723 = fmul <8 x float> %v722, %v720
  %v724 = add i64 0, 0
  %v725 = getelementptr inbounds float, ptr %v711, i64 %v724
  %v726 = load <8 x float>, ptr %v725, align 4
  %v727 = fadd <8 x float> %v723, %v726
  %v728 = add i64 0, 0
  %v729 = getelementptr inbounds float, ptr %v717, i64 %v728
  store <8 x float> %v727, ptr %v729, align 4
  %v730 = add nsw i64 %v698, 1
  br label %b123
b125:
  %v732 = add i64 %v7, 0
  %v733 = sdiv i64 %v732, 1
  %v734 = add i64 %v2, 1
  %v735 = mul i64 %v733, %v2
  %v736 = sdiv i64 %v735, %v3
  %v737 = mul i64 %v736, 1
  %v738 = icmp slt i64 %v737, %v7
  %v739 = select i1 %v738, i64 %v737, i64 %v7
  %v740 = mul i64 %v733, %v734
  %v741 = sdiv i64 %v740, %v3
  %v742 = mul i64 %v741, 1
  %v743 = icmp slt i64 %v742, %v7
  %v744 = select i1 %v743, i64 %v742, i64 %v7
  br label %b126
b126:
  %v745 = phi i64 [ %v739, %b125 ], [ %v849, %b131 ]
  %v746 = icmp slt i64 %v745, %v744
  br i1 %v746, label %b127, label %b128
b127:
  %v747 = add i64 %v745, 96
  %v748 = icmp slt i64 %v747, %v744
  %v749 = select i1 %v748, i64 %v747, i64 %v744
  br label %b129
b129:
  %v750 = phi i64 [ 0, %b127 ], [ %v848, %b134 ]
  %v751 = icmp slt i64 %v750, 1
  br i1 %v751, label %b130, label %b131
b130:
  %v752 = sub i64 %v749, %v745
  %v753 = sub i64 8, 1
  %v754 = add i64 %v752, %v753
  %v755 = sdiv i64 %v754, 8
  br label %b132
b132:
  %v756 = phi i64 [ 0, %b130 ], [ %v847, %b139 ]
  %v757 = icmp slt i64 %v756, %v755
  br i1 %v757, label %b133, label %b134
b133:
  %v758 = mul i64 %v752, %v756
  %v759 = sdiv i64 %v758, %v755
  %v760 = add i64 %v745, %v759
  %v761 = add i64 %v756, 1
  %v762 = mul i64 %v752, %v761
  %v763 = sdiv i64 %v762, %v755
  %v764 = add i64 %v745, %v763
  %v765 = mul i64 %v750, 64
  %v766 = getelementptr inbounds float, ptr %v316, i64 %v765
  %v767 = sub i64 %v764, %v760
  %v768 = add i64 %v683, 1
  %v769 = and i64 %v768, %v60
  %v770 = mul i64 %v769, %v7
  %v771 = add i64 %v770, %v760
  %v772 = mul i64 %v771, 8
  %v773 = getelementptr inbounds float, ptr %v26, i64 %v772
  %v774 = getelementptr inbounds float, ptr %v773, i64 0
  %v775 = sub i64 %v767, 1
  %v776 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v775
  %v777 = load ptr, ptr %v776, align 4
  %v778 = icmp sgt i64 %v767, 0
  br i1 %v778, label %b135, label %b136
b135:
  call void %v777(ptr %v774, i64 8, ptr %v766, i64 8, ptr %v731)
  br label %b136
b136:
  %v779 = add i64 %v765, 64
  br label %b137
b137:
  %v780 = phi i64 [ %v760, %b136 ], [ %v846, %b142 ]
  %v781 = icmp slt i64 %v780, %v764
  br i1 %v781, label %b138, label %b139
b138:
  %v782 = sub i64 %v780, %v760
  %v783 = mul i64 %v782, 8
  %v784 = getelementptr inbounds float, ptr %v731, i64 %v783
  %v785 = add i64 %v683, 0
  %v786 = sub i64 %v785, %v594
  %v787 = mul i64 %v786, %v7
  %v788 = add i64 %v787, %v780
  %v789 = mul i64 %v788, 8
  %v790 = getelementptr inbounds float, ptr %v46, i64 %v789
  %v791 = add i64 %v683, 0
  %v792 = and i64 %v791, %v64
  %v793 = mul i64 %v792, %v7
  %v794 = add i64 %v793, %v780
  %v795 = mul i64 %v794, 8
  %v796 = getelementptr inbounds float, ptr %v48, i64 %v795
  br label %b140
b140:
  %v797 = phi i64 [ 0, %b138 ], [ %v845, %b141 ]
  %v798 = icmp slt i64 %v797, 1
  br i1 %v798, label %b141, label %b142
b141:
  %v799 = mul i64 %v750, 1
  %v800 = add i64 %v799, %v797
  %v801 = mul i64 %v800, 8
  %v802 = add i64 0, %v797
  %v803 = mul i64 %v802, 8
  %v804 = getelementptr inbounds float, ptr %v784, i64 %v803
  %v805 = load <8 x float>, ptr %v804, align 4
  %v806 = add i64 0, %v801
  %v807 = getelementptr inbounds float, ptr %v16, i64 %v806
  %v808 = load <8 x float>, ptr %v807, align 4
  %v809 = add i64 0, %v801
  %v810 = getelementptr inbounds float, ptr %v790, i64 %v809
  %v811 = load <8 x float>, ptr %v810, align 4
  %v812 = fadd <8 x float> %v811, %v805
  %v813 = fadd <8 x float> %v808, %v812
  %v814 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v813)
  %v815 = fneg <8 x float> %v814
  %v816 = fcmp olt <8 x float> %v815, splat (float 0xC05A400000000000)
  %v817 = select <8 x i1> %v816, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v815
  %v818 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v817, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v819 = fsub <8 x float> %v818, splat (float 0x4168000000000000)
  %v820 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v819, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v817)
  %v821 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v819, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v820)
  %v822 = bitcast <8 x float> %v818 to <8 x i32>
  %v823 = fmul <8 x float> %v821, %v821
  %v824 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v821, <8 x float> splat (float 0x3F81227F40000000))
  %v825 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v824, <8 x float> %v821, <8 x float> splat (float 0x3FA5556740000000))
  %v826 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v825, <8 x float> %v821, <8 x float> splat (float 0x3FC5554B00000000))
  %v827 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v826, <8 x float> %v821, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v828 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v823, <8 x float> %v827, <8 x float> %v821)
  %v829 = sub <8 x i32> %v822, splat (i32 1262485250)
  %v830 = lshr <8 x i32> %v829, splat (i32 1)
  %v831 = sub <8 x i32> %v829, %v830
  %v832 = shl <8 x i32> %v830, splat (i32 23)
  %v833 = bitcast <8 x i32> %v832 to <8 x float>
  %v834 = shl <8 x i32> %v831, splat (i32 23)
  %v835 = bitcast <8 x i32> %v834 to <8 x float>
  %v836 = fadd <8 x float> %v828, splat (float 0x3FF0000000000000)
  %v837 = fmul <8 x float> %v836, %v833
  %v838 = fmul <8 x float> %v837, %v835
  %v839 = fcmp olt <8 x float> %v813, splat (float 0x0000000000000000)
  %v840 = select <8 x i1> %v839, <8 x float> %v838, <8 x float> splat (float 0x3FF0000000000000)
  %v841 = fadd <8 x float> %v838, splat (float 0x3FF0000000000000)
  %v842 = fdiv <8 x float> %v840, %v841
  %v843 = add i64 0, %v801
  %v844 = getelementptr inbounds float, ptr %v796, i64 %v843
  store <8 x float> %v842, ptr %v844, align 4
  %v845 = add nsw i64 %v797, 1
  br label %b140
b142:
  %v846 = add nsw i64 %v780, 1
  br label %b137
b139:
  %v847 = add nsw i64 %v756, 1
  br label %b132
b134:
  %v848 = add nsw i64 %v750, 1
  br label %b129
b131:
  %v849 = add nsw i64 %v745, 96
  br label %b126
b128:
  %v851 = add i64 %v7, 0
  %v852 = sdiv i64 %v851, 1
  %v853 = add i64 %v2, 1
  %v854 = mul i64 %v852, %v2
  %v855 = sdiv i64 %v854, %v3
  %v856 = mul i64 %v855, 1
  %v857 = icmp slt i64 %v856, %v7
  %v858 = select i1 %v857, i64 %v856, i64 %v7
  %v859 = mul i64 %v852, %v853
  %v860 = sdiv i64 %v859, %v3
  %v861 = mul i64 %v860, 1
  %v862 = icmp slt i64 %v861, %v7
  %v863 = select i1 %v862, i64 %v861, i64 %v7
  br label %b143
b143:
  %v864 = phi i64 [ %v858, %b128 ], [ %v958, %b148 ]
  %v865 = icmp slt i64 %v864, %v863
  br i1 %v865, label %b144, label %b145
b144:
  %v866 = add i64 %v864, 96
  %v867 = icmp slt i64 %v866, %v863
  %v868 = select i1 %v867, i64 %v866, i64 %v863
  br label %b146
b146:
  %v869 = phi i64 [ 0, %b144 ], [ %v957, %b151 ]
  %v870 = icmp slt i64 %v869, 1
  br i1 %v870, label %b147, label %b148
b147:
  %v871 = sub i64 %v868, %v864
  %v872 = sub i64 8, 1
  %v873 = add i64 %v871, %v872
  %v874 = sdiv i64 %v873, 8
  br label %b149
b149:
  %v875 = phi i64 [ 0, %b147 ], [ %v956, %b156 ]
  %v876 = icmp slt i64 %v875, %v874
  br i1 %v876, label %b150, label %b151
b150:
  %v877 = mul i64 %v871, %v875
  %v878 = sdiv i64 %v877, %v874
  %v879 = add i64 %v864, %v878
  %v880 = add i64 %v875, 1
  %v881 = mul i64 %v871, %v880
  %v882 = sdiv i64 %v881, %v874
  %v883 = add i64 %v864, %v882
  %v884 = mul i64 %v869, 64
  %v885 = getelementptr inbounds float, ptr %v317, i64 %v884
  %v886 = sub i64 %v883, %v879
  %v887 = add i64 %v683, 0
  %v888 = and i64 %v887, %v64
  %v889 = mul i64 %v888, %v7
  %v890 = add i64 %v889, %v879
  %v891 = mul i64 %v890, 8
  %v892 = getelementptr inbounds float, ptr %v48, i64 %v891
  %v893 = getelementptr inbounds float, ptr %v892, i64 0
  %v894 = sub i64 %v886, 1
  %v895 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v894
  %v896 = load ptr, ptr %v895, align 4
  %v897 = icmp sgt i64 %v886, 0
  br i1 %v897, label %b152, label %b153
b152:
  call void %v896(ptr %v893, i64 8, ptr %v885, i64 8, ptr %v850)
  br label %b153
b153:
  %v898 = add i64 %v884, 64
  br label %b154
b154:
  %v899 = phi i64 [ %v879, %b153 ], [ %v955, %b159 ]
  %v900 = icmp slt i64 %v899, %v883
  br i1 %v900, label %b155, label %b156
b155:
  %v901 = sub i64 %v899, %v879
  %v902 = mul i64 %v901, 8
  %v903 = getelementptr inbounds float, ptr %v850, i64 %v902
  %v904 = add i64 %v683, 1
  %v905 = and i64 %v904, %v58
  %v906 = mul i64 %v905, %v7
  %v907 = add i64 %v906, %v899
  %v908 = mul i64 %v907, 8
  %v909 = getelementptr inbounds float, ptr %v24, i64 %v908
  br label %b157
b157:
  %v910 = phi i64 [ 0, %b155 ], [ %v954, %b158 ]
  %v911 = icmp slt i64 %v910, 1
  br i1 %v911, label %b158, label %b159
b158:
  %v912 = mul i64 %v869, 1
  %v913 = add i64 %v912, %v910
  %v914 = mul i64 %v913, 8
  %v915 = add i64 0, %v910
  %v916 = mul i64 %v915, 8
  %v917 = getelementptr inbounds float, ptr %v903, i64 %v916
  %v918 = load <8 x float>, ptr %v917, align 4
  %v919 = add i64 0, %v914
  %v920 = getelementptr inbounds float, ptr %v20, i64 %v919
  %v921 = load <8 x float>, ptr %v920, align 4
  %v922 = fadd <8 x float> %v918, %v921
  %v923 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v922)
  %v924 = fneg <8 x float> %v923
  %v925 = fcmp olt <8 x float> %v924, splat (float 0xC05A400000000000)
  %v926 = select <8 x i1> %v925, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v924
  %v927 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v926, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v928 = fsub <8 x float> %v927, splat (float 0x4168000000000000)
  %v929 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v928, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v926)
  %v930 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v928, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v929)
  %v931 = bitcast <8 x float> %v927 to <8 x i32>
  %v932 = fmul <8 x float> %v930, %v930
  %v933 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v930, <8 x float> splat (float 0x3F81227F40000000))
  %v934 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v933, <8 x float> %v930, <8 x float> splat (float 0x3FA5556740000000))
  %v935 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v934, <8 x float> %v930, <8 x float> splat (float 0x3FC5554B00000000))
  %v936 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v935, <8 x float> %v930, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v937 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v932, <8 x float> %v936, <8 x float> %v930)
  %v938 = sub <8 x i32> %v931, splat (i32 1262485250)
  %v939 = lshr <8 x i32> %v938, splat (i32 1)
  %v940 = sub <8 x i32> %v938, %v939
  %v941 = shl <8 x i32> %v939, splat (i32 23)
  %v942 = bitcast <8 x i32> %v941 to <8 x float>
  %v943 = shl <8 x i32> %v940, splat (i32 23)
  %v944 = bitcast <8 x i32> %v943 to <8 x float>
  %v945 = fadd <8 x float> %v937, splat (float 0x3FF0000000000000)
  %v946 = fmul <8 x float> %v945, %v942
  %v947 = fmul <8 x float> %v946, %v944
  %v948 = fcmp olt <8 x float> %v922, splat (float 0x0000000000000000)
  %v949 = select <8 x i1> %v948, <8 x float> %v947, <8 x float> splat (float 0x3FF0000000000000)
  %v950 = fadd <8 x float> %v947, splat (float 0x3FF0000000000000)
  %v951 = fdiv <8 x float> %v949, %v950
  %v952 = add i64 0, %v914
  %v953 = getelementptr inbounds float, ptr %v909, i64 %v952
  store <8 x float> %v951, ptr %v953, align 4
  %v954 = add nsw i64 %v910, 1
  br label %b157
b159:
  %v955 = add nsw i64 %v899, 1
  br label %b154
b156:
  %v956 = add nsw i64 %v875, 1
  br label %b149
b151:
  %v957 = add nsw i64 %v869, 1
  br label %b146
b148:
  %v958 = add nsw i64 %v864, 96
  br label %b143
b145:
  %v959 = add nsw i64 %v683, 1
  br label %b120
b122:
  %v960 = icmp sgt i64 %v3, 1
  br i1 %v960, label %b160, label %b161
b160:
  %v961 = getelementptr inbounds i64, ptr %v1, i64 3
  %v962 = atomicrmw add ptr %v961, i64 1 acq_rel
  %v963 = load i64, ptr %v69, align 8
  %v964 = add i64 %v963, 1
  store i64 %v964, ptr %v69, align 8
  %v965 = mul i64 %v3, %v964
  br label %b162
b162:
  %v966 = load atomic i64, ptr %v961 acquire, align 8
  %v967 = icmp slt i64 %v966, %v965
  br i1 %v967, label %b163, label %b164
b163:
  %v968 = call i32 @sched_yield()
  br label %b162
b164:
  br label %b161
b161:
  %v969 = add nsw i64 %v594, %v593
  br label %b95
b97:
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
  %v69 = alloca i64, i64 1, align 8
  %v238 = alloca float, i64 64, align 4
  %v328 = alloca float, i64 64, align 4
  %v492 = alloca float, i64 64, align 4
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
  %v53 = getelementptr inbounds i64, ptr %v1, i64 6
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 12
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 13
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 14
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 17
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 25
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 26
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 27
  %v68 = load i64, ptr %v67, align 8
  store i64 0, ptr %v69, align 8
  %v70 = getelementptr inbounds ptr, ptr %v0, i64 22
  %v71 = load ptr, ptr %v70, align 4
  %v72 = mul i64 %v2, 15360
  %v73 = add i64 %v72, 192
  %v74 = getelementptr inbounds float, ptr %v71, i64 %v73
  %v75 = getelementptr inbounds float, ptr %v71, i64 0
  %v76 = getelementptr inbounds float, ptr %v71, i64 64
  %v77 = getelementptr inbounds i64, ptr %v1, i64 4
  %v78 = load i64, ptr %v77, align 8
  %v79 = icmp eq i64 %v78, 0
  br i1 %v79, label %b0, label %b1
b0:
  %v80 = add i64 1, 0
  %v81 = sdiv i64 %v80, 1
  %v82 = add i64 %v2, 1
  %v83 = mul i64 %v81, %v2
  %v84 = sdiv i64 %v83, %v3
  %v85 = mul i64 %v84, 1
  %v86 = icmp slt i64 %v85, 1
  %v87 = select i1 %v86, i64 %v85, i64 1
  %v88 = mul i64 %v81, %v82
  %v89 = sdiv i64 %v88, %v3
  %v90 = mul i64 %v89, 1
  %v91 = icmp slt i64 %v90, 1
  %v92 = select i1 %v91, i64 %v90, i64 1
  %v93 = icmp slt i64 %v92, 1
  %v94 = select i1 %v93, i64 %v92, i64 1
  br label %b2
b2:
  %v95 = phi i64 [ %v87, %b0 ], [ %v123, %b7 ]
  %v96 = icmp slt i64 %v95, %v94
  br i1 %v96, label %b3, label %b4
b3:
  %v97 = mul i64 %v95, 64
  %v98 = mul i64 %v95, 8
  %v99 = add i64 %v97, 0
  %v100 = add i64 %v98, 0
  %v101 = getelementptr inbounds float, ptr %v75, i64 %v99
  %v102 = sub i64 8, %v100
  %v103 = icmp slt i64 %v102, 0
  %v104 = select i1 %v103, i64 0, i64 %v102
  %v105 = icmp ult i64 %v104, 8
  %v106 = select i1 %v105, i64 %v104, i64 8
  %v107 = trunc i64 %v106 to i32
  %v108 = insertelement <8 x i32> poison, i32 %v107, i64 0
  %v109 = shufflevector <8 x i32> %v108, <8 x i32> poison, <8 x i32> zeroinitializer
  %v110 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v109
  %v111 = mul i64 %v100, 1
  %v112 = add i64 0, %v111
  %v113 = getelementptr inbounds float, ptr %v18, i64 %v112
  br label %b5
b5:
  %v114 = phi i64 [ 0, %b3 ], [ %v121, %b6 ]
  %v115 = icmp slt i64 %v114, 8
  br i1 %v115, label %b6, label %b7
b6:
  %v116 = mul i64 %v114, 8
  %v117 = getelementptr inbounds float, ptr %v113, i64 %v116
  %v118 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v117, <8 x i1> %v110, <8 x float> zeroinitializer)
  %v119 = mul i64 %v114, 8
  %v120 = getelementptr inbounds float, ptr %v101, i64 %v119
  store <8 x float> %v118, ptr %v120, align 4
  %v121 = add nsw i64 %v114, 1
  br label %b5
b7:
  %v122 = add i64 %v97, 64
  %v123 = add nsw i64 %v95, 1
  br label %b2
b4:
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
  br label %b8
b8:
  %v139 = phi i64 [ %v131, %b4 ], [ %v167, %b13 ]
  %v140 = icmp slt i64 %v139, %v138
  br i1 %v140, label %b9, label %b10
b9:
  %v141 = mul i64 %v139, 64
  %v142 = mul i64 %v139, 8
  %v143 = add i64 %v141, 0
  %v144 = add i64 %v142, 0
  %v145 = getelementptr inbounds float, ptr %v76, i64 %v143
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
  %v157 = getelementptr inbounds float, ptr %v14, i64 %v156
  br label %b11
b11:
  %v158 = phi i64 [ 0, %b9 ], [ %v165, %b12 ]
  %v159 = icmp slt i64 %v158, 8
  br i1 %v159, label %b12, label %b13
b12:
  %v160 = mul i64 %v158, 8
  %v161 = getelementptr inbounds float, ptr %v157, i64 %v160
  %v162 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v161, <8 x i1> %v154, <8 x float> zeroinitializer)
  %v163 = mul i64 %v158, 8
  %v164 = getelementptr inbounds float, ptr %v145, i64 %v163
  store <8 x float> %v162, ptr %v164, align 4
  %v165 = add nsw i64 %v158, 1
  br label %b11
b13:
  %v166 = add i64 %v141, 64
  %v167 = add nsw i64 %v139, 1
  br label %b8
b10:
  br label %b1
b1:
  %v168 = icmp sgt i64 %v3, 1
  br i1 %v168, label %b14, label %b15
b14:
  %v169 = getelementptr inbounds i64, ptr %v1, i64 3
  %v170 = atomicrmw add ptr %v169, i64 1 acq_rel
  %v171 = load i64, ptr %v69, align 8
  %v172 = add i64 %v171, 1
  store i64 %v172, ptr %v69, align 8
  %v173 = mul i64 %v3, %v172
  br label %b16
b16:
  %v174 = load atomic i64, ptr %v169 acquire, align 8
  %v175 = icmp slt i64 %v174, %v173
  br i1 %v175, label %b17, label %b18
b17:
  %v176 = call i32 @sched_yield()
  br label %b16
b18:
  br label %b15
b15:
  br label %b19
b19:
  %v177 = phi i64 [ 0, %b15 ], [ %v425, %b44 ]
  %v178 = icmp slt i64 %v177, %v5
  br i1 %v178, label %b20, label %b21
b20:
  %v179 = sub i64 %v5, 1
  %v180 = sub i64 %v179, %v177
  %v181 = add i64 %v7, 0
  %v182 = sdiv i64 %v181, 1
  %v183 = add i64 %v2, 1
  %v184 = mul i64 %v182, %v2
  %v185 = sdiv i64 %v184, %v3
  %v186 = mul i64 %v185, 1
  %v187 = icmp slt i64 %v186, %v7
  %v188 = select i1 %v187, i64 %v186, i64 %v7
  %v189 = mul i64 %v182, %v183
  %v190 = sdiv i64 %v189, %v3
  %v191 = mul i64 %v190, 1
  %v192 = icmp slt i64 %v191, %v7
  %v193 = select i1 %v192, i64 %v191, i64 %v7
  br label %b22
b22:
  %v194 = phi i64 [ %v188, %b20 ], [ %v237, %b23 ]
  %v195 = icmp slt i64 %v194, %v193
  br i1 %v195, label %b23, label %b24
b23:
  %v196 = add i64 %v180, 1
  %v197 = and i64 %v196, 1
  %v198 = mul i64 %v197, %v7
  %v199 = add i64 %v198, %v194
  %v200 = mul i64 %v199, 8
  %v201 = getelementptr inbounds float, ptr %v28, i64 %v200
  %v202 = add i64 %v180, 0
  %v203 = and i64 %v202, %v56
  %v204 = mul i64 %v203, %v7
  %v205 = add i64 %v204, %v194
  %v206 = mul i64 %v205, 8
  %v207 = getelementptr inbounds float, ptr %v22, i64 %v206
  %v208 = add i64 %v180, 1
  %v209 = and i64 %v208, %v58
  %v210 = mul i64 %v209, %v7
  %v211 = add i64 %v210, %v194
  %v212 = mul i64 %v211, 8
  %v213 = getelementptr inbounds float, ptr %v24, i64 %v212
  %v214 = add i64 %v180, 0
  %v215 = and i64 %v214, %v66
  %v216 = mul i64 %v215, %v7
  %v217 = add i64 %v216, %v194
  %v218 = mul i64 %v217, 8
  %v219 = getelementptr inbounds float, ptr %v50, i64 %v218
  %v220 = add i64 0, 0
  %v221 = getelementptr inbounds float, ptr %v201, i64 %v220
  %v222 = load <8 x float>, ptr %v221, align 4
  %v223 = add i64 0, 0
  %v224 = getelementptr inbounds float, ptr %v207, i64 %v223
  %v225 = load <8 x float>, ptr %v224, align 4
  %v226 = fadd <8 x float> %v222, %v225
  %v227 = add i64 0, 0
  %v228 = getelementptr inbounds float, ptr %v213, i64 %v227
  %v229 = load <8 x float>, ptr %v228, align 4
  %v230 = fmul <8 x float> %v226, %v229
  %v231 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v232 = shufflevector <8 x float> %v231, <8 x float> poison, <8 x i32> zeroinitializer
  %v233 = fsub <8 x float> %v232, %v229
  %v234 = fmul <8 x float> %v230, %v233
  %v235 = add i64 0, 0
  %v236 = getelementptr inbounds float, ptr %v219, i64 %v235
  store <8 x float> %v234, ptr %v236, align 4
  %v237 = add nsw i64 %v194, 1
  br label %b22
b24:
  %v239 = add i64 %v7, 0
  %v240 = sdiv i64 %v239, 1
  %v241 = add i64 %v2, 1
  %v242 = mul i64 %v240, %v2
  %v243 = sdiv i64 %v242, %v3
  %v244 = mul i64 %v243, 1
  %v245 = icmp slt i64 %v244, %v7
  %v246 = select i1 %v245, i64 %v244, i64 %v7
  %v247 = mul i64 %v240, %v241
  %v248 = sdiv i64 %v247, %v3
  %v249 = mul i64 %v248, 1
  %v250 = icmp slt i64 %v249, %v7
  %v251 = select i1 %v250, i64 %v249, i64 %v7
  br label %b25
b25:
  %v252 = phi i64 [ %v246, %b24 ], [ %v327, %b30 ]
  %v253 = icmp slt i64 %v252, %v251
  br i1 %v253, label %b26, label %b27
b26:
  %v254 = add i64 %v252, 96
  %v255 = icmp slt i64 %v254, %v251
  %v256 = select i1 %v255, i64 %v254, i64 %v251
  br label %b28
b28:
  %v257 = phi i64 [ 0, %b26 ], [ %v326, %b33 ]
  %v258 = icmp slt i64 %v257, 1
  br i1 %v258, label %b29, label %b30
b29:
  %v259 = sub i64 %v256, %v252
  %v260 = sub i64 8, 1
  %v261 = add i64 %v259, %v260
  %v262 = sdiv i64 %v261, 8
  br label %b31
b31:
  %v263 = phi i64 [ 0, %b29 ], [ %v325, %b38 ]
  %v264 = icmp slt i64 %v263, %v262
  br i1 %v264, label %b32, label %b33
b32:
  %v265 = mul i64 %v259, %v263
  %v266 = sdiv i64 %v265, %v262
  %v267 = add i64 %v252, %v266
  %v268 = add i64 %v263, 1
  %v269 = mul i64 %v259, %v268
  %v270 = sdiv i64 %v269, %v262
  %v271 = add i64 %v252, %v270
  %v272 = mul i64 %v257, 64
  %v273 = getelementptr inbounds float, ptr %v75, i64 %v272
  %v274 = sub i64 %v271, %v267
  %v275 = add i64 %v180, 0
  %v276 = and i64 %v275, %v66
  %v277 = mul i64 %v276, %v7
  %v278 = add i64 %v277, %v267
  %v279 = mul i64 %v278, 8
  %v280 = getelementptr inbounds float, ptr %v50, i64 %v279
  %v281 = getelementptr inbounds float, ptr %v280, i64 0
  %v282 = sub i64 %v274, 1
  %v283 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v282
  %v284 = load ptr, ptr %v283, align 4
  %v285 = icmp sgt i64 %v274, 0
  br i1 %v285, label %b34, label %b35
b34:
  call void %v284(ptr %v281, i64 8, ptr %v273, i64 8, ptr %v238)
  br label %b35
b35:
  %v286 = add i64 %v272, 64
  br label %b36
b36:
  %v287 = phi i64 [ %v267, %b35 ], [ %v324, %b41 ]
  %v288 = icmp slt i64 %v287, %v271
  br i1 %v288, label %b37, label %b38
b37:
  %v289 = sub i64 %v287, %v267
  %v290 = mul i64 %v289, 8
  %v291 = getelementptr inbounds float, ptr %v238, i64 %v290
  %v292 = add i64 %v180, 0
  %v293 = and i64 %v292, %v64
  %v294 = mul i64 %v293, %v7
  %v295 = add i64 %v294, %v287
  %v296 = mul i64 %v295, 8
  %v297 = getelementptr inbounds float, ptr %v48, i64 %v296
  %v298 = add i64 %v180, 0
  %v299 = and i64 %v298, %v68
  %v300 = mul i64 %v299, %v7
  %v301 = add i64 %v300, %v287
  %v302 = mul i64 %v301, 8
  %v303 = getelementptr inbounds float, ptr %v52, i64 %v302
  br label %b39
b39:
  %v304 = phi i64 [ 0, %b37 ], [ %v323, %b40 ]
  %v305 = icmp slt i64 %v304, 1
  br i1 %v305, label %b40, label %b41
b40:
  %v306 = mul i64 %v257, 1
  %v307 = add i64 %v306, %v304
  %v308 = mul i64 %v307, 8
  %v309 = add i64 0, %v304
  %v310 = mul i64 %v309, 8
  %v311 = getelementptr inbounds float, ptr %v291, i64 %v310
  %v312 = load <8 x float>, ptr %v311, align 4
  %v313 = add i64 0, %v308
  %v314 = getelementptr inbounds float, ptr %v297, i64 %v313
  %v315 = load <8 x float>, ptr %v314, align 4
  %v316 = fmul <8 x float> %v312, %v315
  %v317 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v318 = shufflevector <8 x float> %v317, <8 x float> poison, <8 x i32> zeroinitializer
  %v319 = fsub <8 x float> %v318, %v315
  %v320 = fmul <8 x float> %v316, %v319
  %v321 = add i64 0, %v308
  %v322 = getelementptr inbounds float, ptr %v303, i64 %v321
  store <8 x float> %v320, ptr %v322, align 4
  %v323 = add nsw i64 %v304, 1
  br label %b39
b41:
  %v324 = add nsw i64 %v287, 1
  br label %b36
b38:
  %v325 = add nsw i64 %v263, 1
  br label %b31
b33:
  %v326 = add nsw i64 %v257, 1
  br label %b28
b30:
  %v327 = add nsw i64 %v252, 96
  br label %b25
b27:
  %v329 = add i64 %v7, 0
  %v330 = sdiv i64 %v329, 1
  %v331 = add i64 %v2, 1
  %v332 = mul i64 %v330, %v2
  %v333 = sdiv i64 %v332, %v3
  %v334 = mul i64 %v333, 1
  %v335 = icmp slt i64 %v334, %v7
  %v336 = select i1 %v335, i64 %v334, i64 %v7
  %v337 = mul i64 %v330, %v331
  %v338 = sdiv i64 %v337, %v3
  %v339 = mul i64 %v338, 1
  %v340 = icmp slt i64 %v339, %v7
  %v341 = select i1 %v340, i64 %v339, i64 %v7
  br label %b42
b42:
  %v342 = phi i64 [ %v336, %b27 ], [ %v424, %b47 ]
  %v343 = icmp slt i64 %v342, %v341
  br i1 %v343, label %b43, label %b44
b43:
  %v344 = add i64 %v342, 96
  %v345 = icmp slt i64 %v344, %v341
  %v346 = select i1 %v345, i64 %v344, i64 %v341
  br label %b45
b45:
  %v347 = phi i64 [ 0, %b43 ], [ %v423, %b50 ]
  %v348 = icmp slt i64 %v347, 1
  br i1 %v348, label %b46, label %b47
b46:
  %v349 = sub i64 %v346, %v342
  %v350 = sub i64 8, 1
  %v351 = add i64 %v349, %v350
  %v352 = sdiv i64 %v351, 8
  br label %b48
b48:
  %v353 = phi i64 [ 0, %b46 ], [ %v422, %b55 ]
  %v354 = icmp slt i64 %v353, %v352
  br i1 %v354, label %b49, label %b50
b49:
  %v355 = mul i64 %v349, %v353
  %v356 = sdiv i64 %v355, %v352
  %v357 = add i64 %v342, %v356
  %v358 = add i64 %v353, 1
  %v359 = mul i64 %v349, %v358
  %v360 = sdiv i64 %v359, %v352
  %v361 = add i64 %v342, %v360
  %v362 = mul i64 %v347, 64
  %v363 = getelementptr inbounds float, ptr %v76, i64 %v362
  %v364 = sub i64 %v361, %v357
  %v365 = add i64 %v180, 0
  %v366 = and i64 %v365, %v68
  %v367 = mul i64 %v366, %v7
  %v368 = add i64 %v367, %v357
  %v369 = mul i64 %v368, 8
  %v370 = getelementptr inbounds float, ptr %v52, i64 %v369
  %v371 = getelementptr inbounds float, ptr %v370, i64 0
  %v372 = sub i64 %v364, 1
  %v373 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v372
  %v374 = load ptr, ptr %v373, align 4
  %v375 = icmp sgt i64 %v364, 0
  br i1 %v375, label %b51, label %b52
b51:
  call void %v374(ptr %v371, i64 8, ptr %v363, i64 8, ptr %v328)
  br label %b52
b52:
  %v376 = add i64 %v362, 64
  br label %b53
b53:
  %v377 = phi i64 [ %v357, %b52 ], [ %v421, %b58 ]
  %v378 = icmp slt i64 %v377, %v361
  br i1 %v378, label %b54, label %b55
b54:
  %v379 = sub i64 %v377, %v357
  %v380 = mul i64 %v379, 8
  %v381 = getelementptr inbounds float, ptr %v328, i64 %v380
  %v382 = add i64 %v180, 1
  %v383 = and i64 %v382, 1
  %v384 = mul i64 %v383, %v7
  %v385 = add i64 %v384, %v377
  %v386 = mul i64 %v385, 8
  %v387 = getelementptr inbounds float, ptr %v30, i64 %v386
  %v388 = add i64 %v180, 0
  %v389 = and i64 %v388, 1
  %v390 = mul i64 %v389, %v7
  %v391 = add i64 %v390, %v377
  %v392 = mul i64 %v391, 8
  %v393 = getelementptr inbounds float, ptr %v28, i64 %v392
  %v394 = add i64 %v180, 0
  %v395 = and i64 %v394, 1
  %v396 = mul i64 %v395, %v7
  %v397 = add i64 %v396, %v377
  %v398 = mul i64 %v397, 8
  %v399 = getelementptr inbounds float, ptr %v30, i64 %v398
  br label %b56
b56:
  %v400 = phi i64 [ 0, %b54 ], [ %v420, %b57 ]
  %v401 = icmp slt i64 %v400, 1
  br i1 %v401, label %b57, label %b58
b57:
  %v402 = mul i64 %v347, 1
  %v403 = add i64 %v402, %v400
  %v404 = mul i64 %v403, 8
  %v405 = add i64 0, %v400
  %v406 = mul i64 %v405, 8
  %v407 = getelementptr inbounds float, ptr %v381, i64 %v406
  %v408 = load <8 x float>, ptr %v407, align 4
  %v409 = add i64 0, %v404
  %v410 = getelementptr inbounds float, ptr %v387, i64 %v409
  %v411 = load <8 x float>, ptr %v410, align 4
  %v412 = fadd <8 x float> %v411, %v408
  %v413 = insertelement <8 x float> poison, float 0x3FE0000000000000, i64 0
  %v414 = shufflevector <8 x float> %v413, <8 x float> poison, <8 x i32> zeroinitializer
  %v415 = fmul <8 x float> %v412, %v414
  %v416 = add i64 0, %v404
  %v417 = getelementptr inbounds float, ptr %v393, i64 %v416
  store <8 x float> %v412, ptr %v417, align 4
  %v418 = add i64 0, %v404
  %v419 = getelementptr inbounds float, ptr %v399, i64 %v418
  store <8 x float> %v415, ptr %v419, align 4
  %v420 = add nsw i64 %v400, 1
  br label %b56
b58:
  %v421 = add nsw i64 %v377, 1
  br label %b53
b55:
  %v422 = add nsw i64 %v353, 1
  br label %b48
b50:
  %v423 = add nsw i64 %v347, 1
  br label %b45
b47:
  %v424 = add nsw i64 %v342, 96
  br label %b42
b44:
  %v425 = add nsw i64 %v177, 1
  br label %b19
b21:
  %v426 = icmp sgt i64 %v3, 1
  br i1 %v426, label %b59, label %b60
b59:
  %v427 = getelementptr inbounds i64, ptr %v1, i64 3
  %v428 = atomicrmw add ptr %v427, i64 1 acq_rel
  %v429 = load i64, ptr %v69, align 8
  %v430 = add i64 %v429, 1
  store i64 %v430, ptr %v69, align 8
  %v431 = mul i64 %v3, %v430
  br label %b61
b61:
  %v432 = load atomic i64, ptr %v427 acquire, align 8
  %v433 = icmp slt i64 %v432, %v431
  br i1 %v433, label %b62, label %b63
b62:
  %v434 = call i32 @sched_yield()
  br label %b61
b63:
  br label %b60
b60:
  %v435 = getelementptr inbounds float, ptr %v71, i64 128
  %v436 = getelementptr inbounds i64, ptr %v1, i64 4
  %v437 = load i64, ptr %v436, align 8
  %v438 = icmp eq i64 %v437, 0
  br i1 %v438, label %b64, label %b65
b64:
  %v439 = add i64 1, 0
  %v440 = sdiv i64 %v439, 1
  %v441 = add i64 %v2, 1
  %v442 = mul i64 %v440, %v2
  %v443 = sdiv i64 %v442, %v3
  %v444 = mul i64 %v443, 1
  %v445 = icmp slt i64 %v444, 1
  %v446 = select i1 %v445, i64 %v444, i64 1
  %v447 = mul i64 %v440, %v441
  %v448 = sdiv i64 %v447, %v3
  %v449 = mul i64 %v448, 1
  %v450 = icmp slt i64 %v449, 1
  %v451 = select i1 %v450, i64 %v449, i64 1
  %v452 = icmp slt i64 %v451, 1
  %v453 = select i1 %v452, i64 %v451, i64 1
  br label %b66
b66:
  %v454 = phi i64 [ %v446, %b64 ], [ %v482, %b71 ]
  %v455 = icmp slt i64 %v454, %v453
  br i1 %v455, label %b67, label %b68
b67:
  %v456 = mul i64 %v454, 64
  %v457 = mul i64 %v454, 8
  %v458 = add i64 %v456, 0
  %v459 = add i64 %v457, 0
  %v460 = getelementptr inbounds float, ptr %v435, i64 %v458
  %v461 = sub i64 8, %v459
  %v462 = icmp slt i64 %v461, 0
  %v463 = select i1 %v462, i64 0, i64 %v461
  %v464 = icmp ult i64 %v463, 8
  %v465 = select i1 %v464, i64 %v463, i64 8
  %v466 = trunc i64 %v465 to i32
  %v467 = insertelement <8 x i32> poison, i32 %v466, i64 0
  %v468 = shufflevector <8 x i32> %v467, <8 x i32> poison, <8 x i32> zeroinitializer
  %v469 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v468
  %v470 = mul i64 %v459, 1
  %v471 = add i64 0, %v470
  %v472 = getelementptr inbounds float, ptr %v12, i64 %v471
  br label %b69
b69:
  %v473 = phi i64 [ 0, %b67 ], [ %v480, %b70 ]
  %v474 = icmp slt i64 %v473, 8
  br i1 %v474, label %b70, label %b71
b70:
  %v475 = mul i64 %v473, 8
  %v476 = getelementptr inbounds float, ptr %v472, i64 %v475
  %v477 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v476, <8 x i1> %v469, <8 x float> zeroinitializer)
  %v478 = mul i64 %v473, 8
  %v479 = getelementptr inbounds float, ptr %v460, i64 %v478
  store <8 x float> %v477, ptr %v479, align 4
  %v480 = add nsw i64 %v473, 1
  br label %b69
b71:
  %v481 = add i64 %v456, 64
  %v482 = add nsw i64 %v454, 1
  br label %b66
b68:
  br label %b65
b65:
  %v483 = icmp sgt i64 %v3, 1
  br i1 %v483, label %b72, label %b73
b72:
  %v484 = getelementptr inbounds i64, ptr %v1, i64 3
  %v485 = atomicrmw add ptr %v484, i64 1 acq_rel
  %v486 = load i64, ptr %v69, align 8
  %v487 = add i64 %v486, 1
  store i64 %v487, ptr %v69, align 8
  %v488 = mul i64 %v3, %v487
  br label %b74
b74:
  %v489 = load atomic i64, ptr %v484 acquire, align 8
  %v490 = icmp slt i64 %v489, %v488
  br i1 %v490, label %b75, label %b76
b75:
  %v491 = call i32 @sched_yield()
  br label %b74
b76:
  br label %b73
b73:
  %v493 = add i64 %v8, 0
  %v494 = sdiv i64 %v493, 1
  %v495 = add i64 %v2, 1
  %v496 = mul i64 %v494, %v2
  %v497 = sdiv i64 %v496, %v3
  %v498 = mul i64 %v497, 1
  %v499 = icmp slt i64 %v498, %v8
  %v500 = select i1 %v499, i64 %v498, i64 %v8
  %v501 = mul i64 %v494, %v495
  %v502 = sdiv i64 %v501, %v3
  %v503 = mul i64 %v502, 1
  %v504 = icmp slt i64 %v503, %v8
  %v505 = select i1 %v504, i64 %v503, i64 %v8
  br label %b77
b77:
  %v506 = phi i64 [ %v500, %b73 ], [ %v559, %b82 ]
  %v507 = icmp slt i64 %v506, %v505
  br i1 %v507, label %b78, label %b79
b78:
  %v508 = add i64 %v506, 96
  %v509 = icmp slt i64 %v508, %v505
  %v510 = select i1 %v509, i64 %v508, i64 %v505
  br label %b80
b80:
  %v511 = phi i64 [ 0, %b78 ], [ %v558, %b85 ]
  %v512 = icmp slt i64 %v511, 1
  br i1 %v512, label %b81, label %b82
b81:
  %v513 = sub i64 %v510, %v506
  %v514 = sub i64 8, 1
  %v515 = add i64 %v513, %v514
  %v516 = sdiv i64 %v515, 8
  br label %b83
b83:
  %v517 = phi i64 [ 0, %b81 ], [ %v557, %b90 ]
  %v518 = icmp slt i64 %v517, %v516
  br i1 %v518, label %b84, label %b85
b84:
  %v519 = mul i64 %v513, %v517
  %v520 = sdiv i64 %v519, %v516
  %v521 = add i64 %v506, %v520
  %v522 = add i64 %v517, 1
  %v523 = mul i64 %v513, %v522
  %v524 = sdiv i64 %v523, %v516
  %v525 = add i64 %v506, %v524
  %v526 = mul i64 %v511, 64
  %v527 = getelementptr inbounds float, ptr %v435, i64 %v526
  %v528 = sub i64 %v525, %v521
  %v529 = mul i64 %v521, 8
  %v530 = getelementptr inbounds float, ptr %v52, i64 %v529
  %v531 = getelementptr inbounds float, ptr %v530, i64 0
  %v532 = sub i64 %v528, 1
  %v533 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v532
  %v534 = load ptr, ptr %v533, align 4
  %v535 = icmp sgt i64 %v528, 0
  br i1 %v535, label %b86, label %b87
b86:
  call void %v534(ptr %v531, i64 8, ptr %v527, i64 8, ptr %v492)
  br label %b87
b87:
  %v536 = add i64 %v526, 64
  br label %b88
b88:
  %v537 = phi i64 [ %v521, %b87 ], [ %v556, %b93 ]
  %v538 = icmp slt i64 %v537, %v525
  br i1 %v538, label %b89, label %b90
b89:
  %v539 = sub i64 %v537, %v521
  %v540 = mul i64 %v539, 8
  %v541 = getelementptr inbounds float, ptr %v492, i64 %v540
  %v542 = mul i64 %v537, 8
  %v543 = getelementptr inbounds float, ptr %v32, i64 %v542
  br label %b91
b91:
  %v544 = phi i64 [ 0, %b89 ], [ %v555, %b92 ]
  %v545 = icmp slt i64 %v544, 1
  br i1 %v545, label %b92, label %b93
b92:
  %v546 = mul i64 %v511, 1
  %v547 = add i64 %v546, %v544
  %v548 = mul i64 %v547, 8
  %v549 = add i64 0, %v544
  %v550 = mul i64 %v549, 8
  %v551 = getelementptr inbounds float, ptr %v541, i64 %v550
  %v552 = load <8 x float>, ptr %v551, align 4
  %v553 = add i64 0, %v548
  %v554 = getelementptr inbounds float, ptr %v543, i64 %v553
  store <8 x float> %v552, ptr %v554, align 4
  %v555 = add nsw i64 %v544, 1
  br label %b91
b93:
  %v556 = add nsw i64 %v537, 1
  br label %b88
b90:
  %v557 = add nsw i64 %v517, 1
  br label %b83
b85:
  %v558 = add nsw i64 %v511, 1
  br label %b80
b82:
  %v559 = add nsw i64 %v506, 96
  br label %b77
b79:
  %v560 = icmp sgt i64 %v3, 1
  br i1 %v560, label %b94, label %b95
b94:
  %v561 = getelementptr inbounds i64, ptr %v1, i64 3
  %v562 = atomicrmw add ptr %v561, i64 1 acq_rel
  %v563 = load i64, ptr %v69, align 8
  %v564 = add i64 %v563, 1
  store i64 %v564, ptr %v69, align 8
  %v565 = mul i64 %v3, %v564
  br label %b96
b96:
  %v566 = load atomic i64, ptr %v561 acquire, align 8
  %v567 = icmp slt i64 %v566, %v565
  br i1 %v567, label %b97, label %b98
b97:
  %v568 = call i32 @sched_yield()
  br label %b96
b98:
  br label %b95
b95:
  %v569 = mul i64 0, 8
  %v570 = getelementptr inbounds float, ptr %v52, i64 %v569
  %v571 = getelementptr inbounds float, ptr %v570, i64 0
  %v572 = mul i64 0, 8
  %v573 = getelementptr inbounds float, ptr %v10, i64 %v572
  %v574 = getelementptr inbounds float, ptr %v573, i64 0
  %v575 = getelementptr inbounds float, ptr %v74, i64 12288
  %v576 = add i64 8, 1
  %v577 = sdiv i64 %v576, 2
  %v578 = add i64 %v2, 1
  %v579 = mul i64 %v577, %v2
  %v580 = sdiv i64 %v579, %v3
  %v581 = mul i64 %v580, 2
  %v582 = icmp slt i64 %v581, 8
  %v583 = select i1 %v582, i64 %v581, i64 8
  %v584 = mul i64 %v577, %v578
  %v585 = sdiv i64 %v584, %v3
  %v586 = mul i64 %v585, 2
  %v587 = icmp slt i64 %v586, 8
  %v588 = select i1 %v587, i64 %v586, i64 8
  %v589 = getelementptr inbounds float, ptr %v34, i64 0
  br label %b99
b99:
  %v590 = phi i64 [ %v583, %b95 ], [ %v598, %b104 ]
  %v591 = icmp slt i64 %v590, %v588
  br i1 %v591, label %b100, label %b101
b100:
  %v592 = mul i64 %v590, 8
  %v593 = getelementptr inbounds float, ptr %v589, i64 %v592
  br label %b102
b102:
  %v594 = phi i64 [ 0, %b100 ], [ %v597, %b103 ]
  %v595 = icmp slt i64 %v594, 8
  br i1 %v595, label %b103, label %b104
b103:
  %v596 = getelementptr inbounds float, ptr %v593, i64 %v594
  store float 0x0000000000000000, ptr %v596, align 4
  %v597 = add nsw i64 %v594, 1
  br label %b102
b104:
  %v598 = add nsw i64 %v590, 1
  br label %b99
b101:
  %v599 = mul i64 %v8, 1
  br label %b105
b105:
  %v600 = phi i64 [ 0, %b101 ], [ %v704, %b110 ]
  %v601 = icmp slt i64 %v600, %v599
  br i1 %v601, label %b106, label %b107
b106:
  %v602 = sub i64 %v599, %v600
  %v603 = icmp slt i64 %v602, 384
  %v604 = select i1 %v603, i64 %v602, i64 384
  br label %b108
b108:
  %v605 = phi i64 [ %v583, %b106 ], [ %v703, %b134 ]
  %v606 = icmp slt i64 %v605, %v588
  br i1 %v606, label %b109, label %b110
b109:
  %v607 = sub i64 %v588, %v605
  %v608 = icmp slt i64 %v607, 64
  %v609 = select i1 %v608, i64 %v607, i64 64
  %v610 = sdiv i64 %v609, 2
  %v611 = mul i64 %v610, 2
  %v612 = sub i64 %v609, %v611
  %v613 = mul i64 %v600, 8
  %v614 = add i64 %v613, %v605
  %v615 = getelementptr inbounds float, ptr %v571, i64 %v614
  br label %b111
b111:
  %v616 = phi i64 [ 0, %b109 ], [ %v642, %b119 ]
  %v617 = icmp slt i64 %v616, %v604
  br i1 %v617, label %b112, label %b113
b112:
  %v618 = mul i64 %v616, 8
  %v619 = getelementptr inbounds float, ptr %v615, i64 %v618
  %v620 = mul i64 %v616, 2
  %v621 = getelementptr inbounds float, ptr %v575, i64 %v620
  br label %b114
b114:
  %v622 = phi i64 [ 0, %b112 ], [ %v631, %b115 ]
  %v623 = icmp slt i64 %v622, %v610
  br i1 %v623, label %b115, label %b116
b115:
  %v624 = mul i64 %v622, 2
  %v625 = getelementptr inbounds float, ptr %v619, i64 %v624
  %v626 = mul i64 %v622, 768
  %v627 = getelementptr inbounds float, ptr %v621, i64 %v626
  %v628 = getelementptr inbounds float, ptr %v625, i64 0
  %v629 = load <2 x float>, ptr %v628, align 4
  %v630 = getelementptr inbounds float, ptr %v627, i64 0
  store <2 x float> %v629, ptr %v630, align 4
  %v631 = add nsw i64 %v622, 1
  br label %b114
b116:
  %v632 = mul i64 %v610, 2
  %v633 = getelementptr inbounds float, ptr %v619, i64 %v632
  %v634 = mul i64 %v610, 768
  %v635 = getelementptr inbounds float, ptr %v621, i64 %v634
  br label %b117
b117:
  %v636 = phi i64 [ 0, %b116 ], [ %v641, %b118 ]
  %v637 = icmp slt i64 %v636, %v612
  br i1 %v637, label %b118, label %b119
b118:
  %v638 = getelementptr inbounds float, ptr %v633, i64 %v636
  %v639 = load float, ptr %v638, align 4
  %v640 = getelementptr inbounds float, ptr %v635, i64 %v636
  store float %v639, ptr %v640, align 4
  %v641 = add nsw i64 %v636, 1
  br label %b117, !llvm.loop !0
b119:
  %v642 = add nsw i64 %v616, 1
  br label %b111
b113:
  br label %b120
b120:
  %v643 = phi i64 [ 0, %b113 ], [ %v678, %b128 ]
  %v644 = icmp slt i64 %v643, 0
  br i1 %v644, label %b121, label %b122
b121:
  %v645 = mul i64 %v600, 8
  %v646 = add i64 %v645, %v643
  %v647 = getelementptr inbounds float, ptr %v574, i64 %v646
  br label %b123
b123:
  %v648 = phi i64 [ 0, %b121 ], [ %v666, %b124 ]
  %v649 = icmp slt i64 %v648, %v604
  br i1 %v649, label %b124, label %b125
b124:
  %v650 = mul i64 %v648, 8
  %v651 = getelementptr inbounds float, ptr %v647, i64 %v650
  %v652 = mul i64 %v648, 32
  %v653 = getelementptr inbounds float, ptr %v74, i64 %v652
  %v654 = getelementptr inbounds float, ptr %v651, i64 0
  %v655 = load <8 x float>, ptr %v654, align 4
  %v656 = getelementptr inbounds float, ptr %v653, i64 0
  store <8 x float> %v655, ptr %v656, align 4
  %v657 = getelementptr inbounds float, ptr %v651, i64 8
  %v658 = load <8 x float>, ptr %v657, align 4
  %v659 = getelementptr inbounds float, ptr %v653, i64 8
  store <8 x float> %v658, ptr %v659, align 4
  %v660 = getelementptr inbounds float, ptr %v651, i64 16
  %v661 = load <8 x float>, ptr %v660, align 4
  %v662 = getelementptr inbounds float, ptr %v653, i64 16
  store <8 x float> %v661, ptr %v662, align 4
  %v663 = getelementptr inbounds float, ptr %v651, i64 24
  %v664 = load <8 x float>, ptr %v663, align 4
  %v665 = getelementptr inbounds float, ptr %v653, i64 24
  store <8 x float> %v664, ptr %v665, align 4
  %v666 = add nsw i64 %v648, 1
  br label %b123
b125:
  %v667 = sdiv i64 %v609, 2
  br label %b126
b126:
  %v668 = phi i64 [ 0, %b125 ], [ %v677, %b127 ]
  %v669 = icmp slt i64 %v668, %v667
  br i1 %v669, label %b127, label %b128
b127:
  %v670 = mul i64 %v668, 2
  %v671 = add i64 %v605, %v670
  %v672 = mul i64 %v668, 768
  %v673 = getelementptr inbounds float, ptr %v575, i64 %v672
  %v674 = mul i64 %v671, 8
  %v675 = add i64 %v674, %v643
  %v676 = getelementptr inbounds float, ptr %v589, i64 %v675
  call void @outer_2x32(ptr %v673, ptr %v74, i64 %v604, ptr %v676, i64 8)
  %v677 = add nsw i64 %v668, 1
  br label %b126
b128:
  %v678 = add nsw i64 %v643, 32
  br label %b120
b122:
  %v679 = mul i64 %v600, 8
  %v680 = add i64 %v679, 0
  %v681 = getelementptr inbounds float, ptr %v574, i64 %v680
  br label %b129
b129:
  %v682 = phi i64 [ 0, %b122 ], [ %v691, %b130 ]
  %v683 = icmp slt i64 %v682, %v604
  br i1 %v683, label %b130, label %b131
b130:
  %v684 = mul i64 %v682, 8
  %v685 = getelementptr inbounds float, ptr %v681, i64 %v684
  %v686 = mul i64 %v682, 8
  %v687 = getelementptr inbounds float, ptr %v74, i64 %v686
  %v688 = getelementptr inbounds float, ptr %v685, i64 0
  %v689 = load <8 x float>, ptr %v688, align 4
  %v690 = getelementptr inbounds float, ptr %v687, i64 0
  store <8 x float> %v689, ptr %v690, align 4
  %v691 = add nsw i64 %v682, 1
  br label %b129
b131:
  %v692 = sdiv i64 %v609, 2
  br label %b132
b132:
  %v693 = phi i64 [ 0, %b131 ], [ %v702, %b133 ]
  %v694 = icmp slt i64 %v693, %v692
  br i1 %v694, label %b133, label %b134
b133:
  %v695 = mul i64 %v693, 2
  %v696 = add i64 %v605, %v695
  %v697 = mul i64 %v693, 768
  %v698 = getelementptr inbounds float, ptr %v575, i64 %v697
  %v699 = mul i64 %v696, 8
  %v700 = add i64 %v699, 0
  %v701 = getelementptr inbounds float, ptr %v589, i64 %v700
  call void @outer_2x8(ptr %v698, ptr %v74, i64 %v604, ptr %v701, i64 8)
  %v702 = add nsw i64 %v693, 1
  br label %b132
b134:
  %v703 = add nsw i64 %v605, 64
  br label %b108
b110:
  %v704 = add nsw i64 %v600, 384
  br label %b105
b107:
  %v705 = icmp sgt i64 %v3, 1
  br i1 %v705, label %b135, label %b136
b135:
  %v706 = getelementptr inbounds i64, ptr %v1, i64 3
  %v707 = atomicrmw add ptr %v706, i64 1 acq_rel
  %v708 = load i64, ptr %v69, align 8
  %v709 = add i64 %v708, 1
  store i64 %v709, ptr %v69, align 8
  %v710 = mul i64 %v3, %v709
  br label %b137
b137:
  %v711 = load atomic i64, ptr %v706 acquire, align 8
  %v712 = icmp slt i64 %v711, %v710
  br i1 %v712, label %b138, label %b139
b138:
  %v713 = call i32 @sched_yield()
  br label %b137
b139:
  br label %b136
b136:
  %v714 = mul i64 0, 8
  %v715 = getelementptr inbounds float, ptr %v52, i64 %v714
  %v716 = getelementptr inbounds float, ptr %v715, i64 0
  %v717 = mul i64 1, %v7
  %v718 = add i64 0, %v717
  %v719 = mul i64 %v718, 8
  %v720 = getelementptr inbounds float, ptr %v26, i64 %v719
  %v721 = getelementptr inbounds float, ptr %v720, i64 0
  %v722 = getelementptr inbounds float, ptr %v74, i64 12288
  %v723 = add i64 8, 1
  %v724 = sdiv i64 %v723, 2
  %v725 = add i64 %v2, 1
  %v726 = mul i64 %v724, %v2
  %v727 = sdiv i64 %v726, %v3
  %v728 = mul i64 %v727, 2
  %v729 = icmp slt i64 %v728, 8
  %v730 = select i1 %v729, i64 %v728, i64 8
  %v731 = mul i64 %v724, %v725
  %v732 = sdiv i64 %v731, %v3
  %v733 = mul i64 %v732, 2
  %v734 = icmp slt i64 %v733, 8
  %v735 = select i1 %v734, i64 %v733, i64 8
  %v736 = getelementptr inbounds float, ptr %v36, i64 0
  br label %b140
b140:
  %v737 = phi i64 [ %v730, %b136 ], [ %v745, %b145 ]
  %v738 = icmp slt i64 %v737, %v735
  br i1 %v738, label %b141, label %b142
b141:
  %v739 = mul i64 %v737, 8
  %v740 = getelementptr inbounds float, ptr %v736, i64 %v739
  br label %b143
b143:
  %v741 = phi i64 [ 0, %b141 ], [ %v744, %b144 ]
  %v742 = icmp slt i64 %v741, 8
  br i1 %v742, label %b144, label %b145
b144:
  %v743 = getelementptr inbounds float, ptr %v740, i64 %v741
  store float 0x0000000000000000, ptr %v743, align 4
  %v744 = add nsw i64 %v741, 1
  br label %b143
b145:
  %v745 = add nsw i64 %v737, 1
  br label %b140
b142:
  %v746 = mul i64 %v8, 1
  br label %b146
b146:
  %v747 = phi i64 [ 0, %b142 ], [ %v851, %b151 ]
  %v748 = icmp slt i64 %v747, %v746
  br i1 %v748, label %b147, label %b148
b147:
  %v749 = sub i64 %v746, %v747
  %v750 = icmp slt i64 %v749, 384
  %v751 = select i1 %v750, i64 %v749, i64 384
  br label %b149
b149:
  %v752 = phi i64 [ %v730, %b147 ], [ %v850, %b175 ]
  %v753 = icmp slt i64 %v752, %v735
  br i1 %v753, label %b150, label %b151
b150:
  %v754 = sub i64 %v735, %v752
  %v755 = icmp slt i64 %v754, 64
  %v756 = select i1 %v755, i64 %v754, i64 64
  %v757 = sdiv i64 %v756, 2
  %v758 = mul i64 %v757, 2
  %v759 = sub i64 %v756, %v758
  %v760 = mul i64 %v747, 8
  %v761 = add i64 %v760, %v752
  %v762 = getelementptr inbounds float, ptr %v716, i64 %v761
  br label %b152
b152:
  %v763 = phi i64 [ 0, %b150 ], [ %v789, %b160 ]
  %v764 = icmp slt i64 %v763, %v751
  br i1 %v764, label %b153, label %b154
b153:
  %v765 = mul i64 %v763, 8
  %v766 = getelementptr inbounds float, ptr %v762, i64 %v765
  %v767 = mul i64 %v763, 2
  %v768 = getelementptr inbounds float, ptr %v722, i64 %v767
  br label %b155
b155:
  %v769 = phi i64 [ 0, %b153 ], [ %v778, %b156 ]
  %v770 = icmp slt i64 %v769, %v757
  br i1 %v770, label %b156, label %b157
b156:
  %v771 = mul i64 %v769, 2
  %v772 = getelementptr inbounds float, ptr %v766, i64 %v771
  %v773 = mul i64 %v769, 768
  %v774 = getelementptr inbounds float, ptr %v768, i64 %v773
  %v775 = getelementptr inbounds float, ptr %v772, i64 0
  %v776 = load <2 x float>, ptr %v775, align 4
  %v777 = getelementptr inbounds float, ptr %v774, i64 0
  store <2 x float> %v776, ptr %v777, align 4
  %v778 = add nsw i64 %v769, 1
  br label %b155
b157:
  %v779 = mul i64 %v757, 2
  %v780 = getelementptr inbounds float, ptr %v766, i64 %v779
  %v781 = mul i64 %v757, 768
  %v782 = getelementptr inbounds float, ptr %v768, i64 %v781
  br label %b158
b158:
  %v783 = phi i64 [ 0, %b157 ], [ %v788, %b159 ]
  %v784 = icmp slt i64 %v783, %v759
  br i1 %v784, label %b159, label %b160
b159:
  %v785 = getelementptr inbounds float, ptr %v780, i64 %v783
  %v786 = load float, ptr %v785, align 4
  %v787 = getelementptr inbounds float, ptr %v782, i64 %v783
  store float %v786, ptr %v787, align 4
  %v788 = add nsw i64 %v783, 1
  br label %b158, !llvm.loop !3
b160:
  %v789 = add nsw i64 %v763, 1
  br label %b152
b154:
  br label %b161
b161:
  %v790 = phi i64 [ 0, %b154 ], [ %v825, %b169 ]
  %v791 = icmp slt i64 %v790, 0
  br i1 %v791, label %b162, label %b163
b162:
  %v792 = mul i64 %v747, 8
  %v793 = add i64 %v792, %v790
  %v794 = getelementptr inbounds float, ptr %v721, i64 %v793
  br label %b164
b164:
  %v795 = phi i64 [ 0, %b162 ], [ %v813, %b165 ]
  %v796 = icmp slt i64 %v795, %v751
  br i1 %v796, label %b165, label %b166
b165:
  %v797 = mul i64 %v795, 8
  %v798 = getelementptr inbounds float, ptr %v794, i64 %v797
  %v799 = mul i64 %v795, 32
  %v800 = getelementptr inbounds float, ptr %v74, i64 %v799
  %v801 = getelementptr inbounds float, ptr %v798, i64 0
  %v802 = load <8 x float>, ptr %v801, align 4
  %v803 = getelementptr inbounds float, ptr %v800, i64 0
  store <8 x float> %v802, ptr %v803, align 4
  %v804 = getelementptr inbounds float, ptr %v798, i64 8
  %v805 = load <8 x float>, ptr %v804, align 4
  %v806 = getelementptr inbounds float, ptr %v800, i64 8
  store <8 x float> %v805, ptr %v806, align 4
  %v807 = getelementptr inbounds float, ptr %v798, i64 16
  %v808 = load <8 x float>, ptr %v807, align 4
  %v809 = getelementptr inbounds float, ptr %v800, i64 16
  store <8 x float> %v808, ptr %v809, align 4
  %v810 = getelementptr inbounds float, ptr %v798, i64 24
  %v811 = load <8 x float>, ptr %v810, align 4
  %v812 = getelementptr inbounds float, ptr %v800, i64 24
  store <8 x float> %v811, ptr %v812, align 4
  %v813 = add nsw i64 %v795, 1
  br label %b164
b166:
  %v814 = sdiv i64 %v756, 2
  br label %b167
b167:
  %v815 = phi i64 [ 0, %b166 ], [ %v824, %b168 ]
  %v816 = icmp slt i64 %v815, %v814
  br i1 %v816, label %b168, label %b169
b168:
  %v817 = mul i64 %v815, 2
  %v818 = add i64 %v752, %v817
  %v819 = mul i64 %v815, 768
  %v820 = getelementptr inbounds float, ptr %v722, i64 %v819
  %v821 = mul i64 %v818, 8
  %v822 = add i64 %v821, %v790
  %v823 = getelementptr inbounds float, ptr %v736, i64 %v822
  call void @outer_2x32(ptr %v820, ptr %v74, i64 %v751, ptr %v823, i64 8)
  %v824 = add nsw i64 %v815, 1
  br label %b167
b169:
  %v825 = add nsw i64 %v790, 32
  br label %b161
b163:
  %v826 = mul i64 %v747, 8
  %v827 = add i64 %v826, 0
  %v828 = getelementptr inbounds float, ptr %v721, i64 %v827
  br label %b170
b170:
  %v829 = phi i64 [ 0, %b163 ], [ %v838, %b171 ]
  %v830 = icmp slt i64 %v829, %v751
  br i1 %v830, label %b171, label %b172
b171:
  %v831 = mul i64 %v829, 8
  %v832 = getelementptr inbounds float, ptr %v828, i64 %v831
  %v833 = mul i64 %v829, 8
  %v834 = getelementptr inbounds float, ptr %v74, i64 %v833
  %v835 = getelementptr inbounds float, ptr %v832, i64 0
  %v836 = load <8 x float>, ptr %v835, align 4
  %v837 = getelementptr inbounds float, ptr %v834, i64 0
  store <8 x float> %v836, ptr %v837, align 4
  %v838 = add nsw i64 %v829, 1
  br label %b170
b172:
  %v839 = sdiv i64 %v756, 2
  br label %b173
b173:
  %v840 = phi i64 [ 0, %b172 ], [ %v849, %b174 ]
  %v841 = icmp slt i64 %v840, %v839
  br i1 %v841, label %b174, label %b175
b174:
  %v842 = mul i64 %v840, 2
  %v843 = add i64 %v752, %v842
  %v844 = mul i64 %v840, 768
  %v845 = getelementptr inbounds float, ptr %v722, i64 %v844
  %v846 = mul i64 %v843, 8
  %v847 = add i64 %v846, 0
  %v848 = getelementptr inbounds float, ptr %v736, i64 %v847
  call void @outer_2x8(ptr %v845, ptr %v74, i64 %v751, ptr %v848, i64 8)
  %v849 = add nsw i64 %v840, 1
  br label %b173
b175:
  %v850 = add nsw i64 %v752, 64
  br label %b149
b151:
  %v851 = add nsw i64 %v747, 384
  br label %b146
b148:
  %v852 = icmp sgt i64 %v3, 1
  br i1 %v852, label %b176, label %b177
b176:
  %v853 = getelementptr inbounds i64, ptr %v1, i64 3
  %v854 = atomicrmw add ptr %v853, i64 1 acq_rel
  %v855 = load i64, ptr %v69, align 8
  %v856 = add i64 %v855, 1
  store i64 %v856, ptr %v69, align 8
  %v857 = mul i64 %v3, %v856
  br label %b178
b178:
  %v858 = load atomic i64, ptr %v853 acquire, align 8
  %v859 = icmp slt i64 %v858, %v857
  br i1 %v859, label %b179, label %b180
b179:
  %v860 = call i32 @sched_yield()
  br label %b178
b180:
  br label %b177
b177:
  %v861 = icmp eq i64 %v2, 0
  br i1 %v861, label %b181, label %b182
b181:
  br label %b183
b183:
  %v862 = phi i64 [ 0, %b181 ], [ %v879, %b188 ]
  %v863 = phi <8 x float> [ splat (float 0x0000000000000000), %b181 ], [ %v878, %b188 ]
  %v864 = icmp slt i64 %v862, %v8
  br i1 %v864, label %b184, label %b185
b184:
  %v865 = add i64 %v862, 128
  %v866 = icmp slt i64 %v865, %v8
  %v867 = select i1 %v866, i64 %v865, i64 %v8
  br label %b186
b186:
  %v868 = phi i64 [ %v862, %b184 ], [ %v877, %b187 ]
  %v869 = phi <8 x float> [ splat (float 0x0000000000000000), %b184 ], [ %v876, %b187 ]
  %v870 = icmp slt i64 %v868, %v867
  br i1 %v870, label %b187, label %b188
b187:
  %v871 = mul i64 %v868, 8
  %v872 = getelementptr inbounds float, ptr %v52, i64 %v871
  %v873 = add i64 0, 0
  %v874 = getelementptr inbounds float, ptr %v872, i64 %v873
  %v875 = load <8 x float>, ptr %v874, align 4
  %v876 = fadd <8 x float> %v869, %v875
  %v877 = add nsw i64 %v868, 1
  br label %b186
b188:
  %v878 = fadd <8 x float> %v863, %v869
  %v879 = add nsw i64 %v862, 128
  br label %b183
b185:
  %v880 = add i64 0, 0
  %v881 = getelementptr inbounds float, ptr %v38, i64 %v880
  store <8 x float> %v863, ptr %v881, align 4
  br label %b182
b182:
  %v882 = icmp sgt i64 %v3, 1
  br i1 %v882, label %b189, label %b190
b189:
  %v883 = getelementptr inbounds i64, ptr %v1, i64 3
  %v884 = atomicrmw add ptr %v883, i64 1 acq_rel
  %v885 = load i64, ptr %v69, align 8
  %v886 = add i64 %v885, 1
  store i64 %v886, ptr %v69, align 8
  %v887 = mul i64 %v3, %v886
  br label %b191
b191:
  %v888 = load atomic i64, ptr %v883 acquire, align 8
  %v889 = icmp slt i64 %v888, %v887
  br i1 %v889, label %b192, label %b193
b192:
  %v890 = call i32 @sched_yield()
  br label %b191
b193:
  br label %b190
b190:
  %v891 = mul i64 0, 8
  %v892 = getelementptr inbounds float, ptr %v50, i64 %v891
  %v893 = getelementptr inbounds float, ptr %v892, i64 0
  %v894 = mul i64 0, 8
  %v895 = getelementptr inbounds float, ptr %v48, i64 %v894
  %v896 = getelementptr inbounds float, ptr %v895, i64 0
  %v897 = getelementptr inbounds float, ptr %v74, i64 12288
  %v898 = add i64 8, 1
  %v899 = sdiv i64 %v898, 2
  %v900 = add i64 %v2, 1
  %v901 = mul i64 %v899, %v2
  %v902 = sdiv i64 %v901, %v3
  %v903 = mul i64 %v902, 2
  %v904 = icmp slt i64 %v903, 8
  %v905 = select i1 %v904, i64 %v903, i64 8
  %v906 = mul i64 %v899, %v900
  %v907 = sdiv i64 %v906, %v3
  %v908 = mul i64 %v907, 2
  %v909 = icmp slt i64 %v908, 8
  %v910 = select i1 %v909, i64 %v908, i64 8
  %v911 = getelementptr inbounds float, ptr %v40, i64 0
  br label %b194
b194:
  %v912 = phi i64 [ %v905, %b190 ], [ %v920, %b199 ]
  %v913 = icmp slt i64 %v912, %v910
  br i1 %v913, label %b195, label %b196
b195:
  %v914 = mul i64 %v912, 8
  %v915 = getelementptr inbounds float, ptr %v911, i64 %v914
  br label %b197
b197:
  %v916 = phi i64 [ 0, %b195 ], [ %v919, %b198 ]
  %v917 = icmp slt i64 %v916, 8
  br i1 %v917, label %b198, label %b199
b198:
  %v918 = getelementptr inbounds float, ptr %v915, i64 %v916
  store float 0x0000000000000000, ptr %v918, align 4
  %v919 = add nsw i64 %v916, 1
  br label %b197
b199:
  %v920 = add nsw i64 %v912, 1
  br label %b194
b196:
  %v921 = mul i64 %v8, 1
  br label %b200
b200:
  %v922 = phi i64 [ 0, %b196 ], [ %v1026, %b205 ]
  %v923 = icmp slt i64 %v922, %v921
  br i1 %v923, label %b201, label %b202
b201:
  %v924 = sub i64 %v921, %v922
  %v925 = icmp slt i64 %v924, 384
  %v926 = select i1 %v925, i64 %v924, i64 384
  br label %b203
b203:
  %v927 = phi i64 [ %v905, %b201 ], [ %v1025, %b229 ]
  %v928 = icmp slt i64 %v927, %v910
  br i1 %v928, label %b204, label %b205
b204:
  %v929 = sub i64 %v910, %v927
  %v930 = icmp slt i64 %v929, 64
  %v931 = select i1 %v930, i64 %v929, i64 64
  %v932 = sdiv i64 %v931, 2
  %v933 = mul i64 %v932, 2
  %v934 = sub i64 %v931, %v933
  %v935 = mul i64 %v922, 8
  %v936 = add i64 %v935, %v927
  %v937 = getelementptr inbounds float, ptr %v893, i64 %v936
  br label %b206
b206:
  %v938 = phi i64 [ 0, %b204 ], [ %v964, %b214 ]
  %v939 = icmp slt i64 %v938, %v926
  br i1 %v939, label %b207, label %b208
b207:
  %v940 = mul i64 %v938, 8
  %v941 = getelementptr inbounds float, ptr %v937, i64 %v940
  %v942 = mul i64 %v938, 2
  %v943 = getelementptr inbounds float, ptr %v897, i64 %v942
  br label %b209
b209:
  %v944 = phi i64 [ 0, %b207 ], [ %v953, %b210 ]
  %v945 = icmp slt i64 %v944, %v932
  br i1 %v945, label %b210, label %b211
b210:
  %v946 = mul i64 %v944, 2
  %v947 = getelementptr inbounds float, ptr %v941, i64 %v946
  %v948 = mul i64 %v944, 768
  %v949 = getelementptr inbounds float, ptr %v943, i64 %v948
  %v950 = getelementptr inbounds float, ptr %v947, i64 0
  %v951 = load <2 x float>, ptr %v950, align 4
  %v952 = getelementptr inbounds float, ptr %v949, i64 0
  store <2 x float> %v951, ptr %v952, align 4
  %v953 = add nsw i64 %v944, 1
  br label %b209
b211:
  %v954 = mul i64 %v932, 2
  %v955 = getelementptr inbounds float, ptr %v941, i64 %v954
  %v956 = mul i64 %v932, 768
  %v957 = getelementptr inbounds float, ptr %v943, i64 %v956
  br label %b212
b212:
  %v958 = phi i64 [ 0, %b211 ], [ %v963, %b213 ]
  %v959 = icmp slt i64 %v958, %v934
  br i1 %v959, label %b213, label %b214
b213:
  %v960 = getelementptr inbounds float, ptr %v955, i64 %v958
  %v961 = load float, ptr %v960, align 4
  %v962 = getelementptr inbounds float, ptr %v957, i64 %v958
  store float %v961, ptr %v962, align 4
  %v963 = add nsw i64 %v958, 1
  br label %b212, !llvm.loop !6
b214:
  %v964 = add nsw i64 %v938, 1
  br label %b206
b208:
  br label %b215
b215:
  %v965 = phi i64 [ 0, %b208 ], [ %v1000, %b223 ]
  %v966 = icmp slt i64 %v965, 0
  br i1 %v966, label %b216, label %b217
b216:
  %v967 = mul i64 %v922, 8
  %v968 = add i64 %v967, %v965
  %v969 = getelementptr inbounds float, ptr %v896, i64 %v968
  br label %b218
b218:
  %v970 = phi i64 [ 0, %b216 ], [ %v988, %b219 ]
  %v971 = icmp slt i64 %v970, %v926
  br i1 %v971, label %b219, label %b220
b219:
  %v972 = mul i64 %v970, 8
  %v973 = getelementptr inbounds float, ptr %v969, i64 %v972
  %v974 = mul i64 %v970, 32
  %v975 = getelementptr inbounds float, ptr %v74, i64 %v974
  %v976 = getelementptr inbounds float, ptr %v973, i64 0
  %v977 = load <8 x float>, ptr %v976, align 4
  %v978 = getelementptr inbounds float, ptr %v975, i64 0
  store <8 x float> %v977, ptr %v978, align 4
  %v979 = getelementptr inbounds float, ptr %v973, i64 8
  %v980 = load <8 x float>, ptr %v979, align 4
  %v981 = getelementptr inbounds float, ptr %v975, i64 8
  store <8 x float> %v980, ptr %v981, align 4
  %v982 = getelementptr inbounds float, ptr %v973, i64 16
  %v983 = load <8 x float>, ptr %v982, align 4
  %v984 = getelementptr inbounds float, ptr %v975, i64 16
  store <8 x float> %v983, ptr %v984, align 4
  %v985 = getelementptr inbounds float, ptr %v973, i64 24
  %v986 = load <8 x float>, ptr %v985, align 4
  %v987 = getelementptr inbounds float, ptr %v975, i64 24
  store <8 x float> %v986, ptr %v987, align 4
  %v988 = add nsw i64 %v970, 1
  br label %b218
b220:
  %v989 = sdiv i64 %v931, 2
  br label %b221
b221:
  %v990 = phi i64 [ 0, %b220 ], [ %v999, %b222 ]
  %v991 = icmp slt i64 %v990, %v989
  br i1 %v991, label %b222, label %b223
b222:
  %v992 = mul i64 %v990, 2
  %v993 = add i64 %v927, %v992
  %v994 = mul i64 %v990, 768
  %v995 = getelementptr inbounds float, ptr %v897, i64 %v994
  %v996 = mul i64 %v993, 8
  %v997 = add i64 %v996, %v965
  %v998 = getelementptr inbounds float, ptr %v911, i64 %v997
  call void @outer_2x32(ptr %v995, ptr %v74, i64 %v926, ptr %v998, i64 8)
  %v999 = add nsw i64 %v990, 1
  br label %b221
b223:
  %v1000 = add nsw i64 %v965, 32
  br label %b215
b217:
  %v1001 = mul i64 %v922, 8
  %v1002 = add i64 %v1001, 0
  %v1003 = getelementptr inbounds float, ptr %v896, i64 %v1002
  br label %b224
b224:
  %v1004 = phi i64 [ 0, %b217 ], [ %v1013, %b225 ]
  %v1005 = icmp slt i64 %v1004, %v926
  br i1 %v1005, label %b225, label %b226
b225:
  %v1006 = mul i64 %v1004, 8
  %v1007 = getelementptr inbounds float, ptr %v1003, i64 %v1006
  %v1008 = mul i64 %v1004, 8
  %v1009 = getelementptr inbounds float, ptr %v74, i64 %v1008
  %v1010 = getelementptr inbounds float, ptr %v1007, i64 0
  %v1011 = load <8 x float>, ptr %v1010, align 4
  %v1012 = getelementptr inbounds float, ptr %v1009, i64 0
  store <8 x float> %v1011, ptr %v1012, align 4
  %v1013 = add nsw i64 %v1004, 1
  br label %b224
b226:
  %v1014 = sdiv i64 %v931, 2
  br label %b227
b227:
  %v1015 = phi i64 [ 0, %b226 ], [ %v1024, %b228 ]
  %v1016 = icmp slt i64 %v1015, %v1014
  br i1 %v1016, label %b228, label %b229
b228:
  %v1017 = mul i64 %v1015, 2
  %v1018 = add i64 %v927, %v1017
  %v1019 = mul i64 %v1015, 768
  %v1020 = getelementptr inbounds float, ptr %v897, i64 %v1019
  %v1021 = mul i64 %v1018, 8
  %v1022 = add i64 %v1021, 0
  %v1023 = getelementptr inbounds float, ptr %v911, i64 %v1022
  call void @outer_2x8(ptr %v1020, ptr %v74, i64 %v926, ptr %v1023, i64 8)
  %v1024 = add nsw i64 %v1015, 1
  br label %b227
b229:
  %v1025 = add nsw i64 %v927, 64
  br label %b203
b205:
  %v1026 = add nsw i64 %v922, 384
  br label %b200
b202:
  %v1027 = icmp sgt i64 %v3, 1
  br i1 %v1027, label %b230, label %b231
b230:
  %v1028 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1029 = atomicrmw add ptr %v1028, i64 1 acq_rel
  %v1030 = load i64, ptr %v69, align 8
  %v1031 = add i64 %v1030, 1
  store i64 %v1031, ptr %v69, align 8
  %v1032 = mul i64 %v3, %v1031
  br label %b232
b232:
  %v1033 = load atomic i64, ptr %v1028 acquire, align 8
  %v1034 = icmp slt i64 %v1033, %v1032
  br i1 %v1034, label %b233, label %b234
b233:
  %v1035 = call i32 @sched_yield()
  br label %b232
b234:
  br label %b231
b231:
  %v1036 = icmp eq i64 %v2, 0
  br i1 %v1036, label %b235, label %b236
b235:
  br label %b237
b237:
  %v1037 = phi i64 [ 0, %b235 ], [ %v1054, %b242 ]
  %v1038 = phi <8 x float> [ splat (float 0x0000000000000000), %b235 ], [ %v1053, %b242 ]
  %v1039 = icmp slt i64 %v1037, %v8
  br i1 %v1039, label %b238, label %b239
b238:
  %v1040 = add i64 %v1037, 128
  %v1041 = icmp slt i64 %v1040, %v8
  %v1042 = select i1 %v1041, i64 %v1040, i64 %v8
  br label %b240
b240:
  %v1043 = phi i64 [ %v1037, %b238 ], [ %v1052, %b241 ]
  %v1044 = phi <8 x float> [ splat (float 0x0000000000000000), %b238 ], [ %v1051, %b241 ]
  %v1045 = icmp slt i64 %v1043, %v1042
  br i1 %v1045, label %b241, label %b242
b241:
  %v1046 = mul i64 %v1043, 8
  %v1047 = getelementptr inbounds float, ptr %v50, i64 %v1046
  %v1048 = add i64 0, 0
  %v1049 = getelementptr inbounds float, ptr %v1047, i64 %v1048
  %v1050 = load <8 x float>, ptr %v1049, align 4
  %v1051 = fadd <8 x float> %v1044, %v1050
  %v1052 = add nsw i64 %v1043, 1
  br label %b240
b242:
  %v1053 = fadd <8 x float> %v1038, %v1044
  %v1054 = add nsw i64 %v1037, 128
  br label %b237
b239:
  %v1055 = add i64 0, 0
  %v1056 = getelementptr inbounds float, ptr %v42, i64 %v1055
  store <8 x float> %v1038, ptr %v1056, align 4
  br label %b236
b236:
  %v1057 = icmp sgt i64 %v3, 1
  br i1 %v1057, label %b243, label %b244
b243:
  %v1058 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1059 = atomicrmw add ptr %v1058, i64 1 acq_rel
  %v1060 = load i64, ptr %v69, align 8
  %v1061 = add i64 %v1060, 1
  store i64 %v1061, ptr %v69, align 8
  %v1062 = mul i64 %v3, %v1061
  br label %b245
b245:
  %v1063 = load atomic i64, ptr %v1058 acquire, align 8
  %v1064 = icmp slt i64 %v1063, %v1062
  br i1 %v1064, label %b246, label %b247
b246:
  %v1065 = call i32 @sched_yield()
  br label %b245
b247:
  br label %b244
b244:
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
