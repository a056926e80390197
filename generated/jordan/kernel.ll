; generated from specs/jordan.yaml by `make generated`: do not edit
; jordan I=8 H=8 O=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_8x1of1_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0, ptr @tile_2x1of1_0, ptr @tile_3x1of1_0, ptr @tile_4x1of1_0, ptr @tile_5x1of1_0, ptr @tile_6x1of1_0, ptr @tile_7x1of1_0, ptr @tile_8x1of1_0], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v309 = alloca float, i64 64, align 4
  %v706 = alloca float, i64 64, align 4
  %v825 = alloca float, i64 64, align 4
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
  %v53 = getelementptr inbounds i64, ptr %v1, i64 5
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 11
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 12
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 13
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 16
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 23
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 24
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 25
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds i64, ptr %v1, i64 26
  %v70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds ptr, ptr %v0, i64 22
  %v72 = load ptr, ptr %v71, align 4
  %v73 = mul i64 %v2, 0
  %v74 = add i64 %v73, 192
  %v75 = getelementptr inbounds float, ptr %v72, i64 %v74
  %v76 = getelementptr inbounds i64, ptr %v1, i64 4
  %v77 = load i64, ptr %v76, align 8
  %v78 = icmp eq i64 %v77, 0
  br i1 %v78, label %b0, label %b1
b0:
  %v79 = icmp eq i64 %v2, 0
  br i1 %v79, label %b2, label %b3
b2:
  %v80 = add i64 0, 0
  %v81 = getelementptr inbounds float, ptr %v44, i64 %v80
  %v82 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v83, ptr %v81, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v84 = icmp sgt i64 %v3, 1
  br i1 %v84, label %b4, label %b5
b4:
  %v85 = getelementptr inbounds i64, ptr %v1, i64 3
  %v86 = atomicrmw add ptr %v85, i64 1 acq_rel
  %v87 = mul i64 %v3, 1
  br label %b6
b6:
  %v88 = load atomic i64, ptr %v85 acquire, align 8
  %v89 = icmp slt i64 %v88, %v87
  br i1 %v89, label %b7, label %b8
b7:
  %v90 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v91 = getelementptr inbounds i64, ptr %v1, i64 4
  %v92 = load i64, ptr %v91, align 8
  %v93 = icmp eq i64 %v92, 0
  br i1 %v93, label %b9, label %b10
b9:
  %v94 = getelementptr inbounds i64, ptr %v1, i64 27
  %v95 = load i64, ptr %v94, align 8
  %v96 = icmp eq i64 %v95, 0
  br i1 %v96, label %b11, label %b12
b11:
  %v97 = add i64 %v7, 0
  %v98 = sdiv i64 %v97, 1
  %v99 = add i64 %v2, 1
  %v100 = mul i64 %v98, %v2
  %v101 = sdiv i64 %v100, %v3
  %v102 = mul i64 %v101, 1
  %v103 = icmp slt i64 %v102, %v7
  %v104 = select i1 %v103, i64 %v102, i64 %v7
  %v105 = mul i64 %v98, %v99
  %v106 = sdiv i64 %v105, %v3
  %v107 = mul i64 %v106, 1
  %v108 = icmp slt i64 %v107, %v7
  %v109 = select i1 %v108, i64 %v107, i64 %v7
  br label %b13
b13:
  %v110 = phi i64 [ %v104, %b11 ], [ %v121, %b14 ]
  %v111 = icmp slt i64 %v110, %v109
  br i1 %v111, label %b14, label %b15
b14:
  %v112 = and i64 0, %v58
  %v113 = mul i64 %v112, %v7
  %v114 = add i64 %v113, %v110
  %v115 = mul i64 %v114, 8
  %v116 = getelementptr inbounds float, ptr %v24, i64 %v115
  %v117 = add i64 0, 0
  %v118 = getelementptr inbounds float, ptr %v116, i64 %v117
  %v119 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v120 = shufflevector <8 x float> %v119, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v120, ptr %v118, align 4
  %v121 = add nsw i64 %v110, 1
  br label %b13
b15:
  br label %b12
b12:
  br label %b10
b10:
  %v122 = icmp sgt i64 %v3, 1
  br i1 %v122, label %b16, label %b17
b16:
  %v123 = getelementptr inbounds i64, ptr %v1, i64 3
  %v124 = atomicrmw add ptr %v123, i64 1 acq_rel
  %v125 = mul i64 %v3, 2
  br label %b18
b18:
  %v126 = load atomic i64, ptr %v123 acquire, align 8
  %v127 = icmp slt i64 %v126, %v125
  br i1 %v127, label %b19, label %b20
b19:
  %v128 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v129 = getelementptr inbounds i64, ptr %v1, i64 4
  %v130 = load i64, ptr %v129, align 8
  %v131 = icmp eq i64 %v130, 0
  br i1 %v131, label %b21, label %b22
b21:
  %v132 = getelementptr inbounds i64, ptr %v1, i64 28
  %v133 = load i64, ptr %v132, align 8
  %v134 = icmp eq i64 %v133, 0
  br i1 %v134, label %b23, label %b24
b23:
  %v135 = add i64 %v7, 0
  %v136 = sdiv i64 %v135, 1
  %v137 = add i64 %v2, 1
  %v138 = mul i64 %v136, %v2
  %v139 = sdiv i64 %v138, %v3
  %v140 = mul i64 %v139, 1
  %v141 = icmp slt i64 %v140, %v7
  %v142 = select i1 %v141, i64 %v140, i64 %v7
  %v143 = mul i64 %v136, %v137
  %v144 = sdiv i64 %v143, %v3
  %v145 = mul i64 %v144, 1
  %v146 = icmp slt i64 %v145, %v7
  %v147 = select i1 %v146, i64 %v145, i64 %v7
  br label %b25
b25:
  %v148 = phi i64 [ %v142, %b23 ], [ %v159, %b26 ]
  %v149 = icmp slt i64 %v148, %v147
  br i1 %v149, label %b26, label %b27
b26:
  %v150 = and i64 0, %v60
  %v151 = mul i64 %v150, %v7
  %v152 = add i64 %v151, %v148
  %v153 = mul i64 %v152, 8
  %v154 = getelementptr inbounds float, ptr %v26, i64 %v153
  %v155 = add i64 0, 0
  %v156 = getelementptr inbounds float, ptr %v154, i64 %v155
  %v157 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v158 = shufflevector <8 x float> %v157, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v158, ptr %v156, align 4
  %v159 = add nsw i64 %v148, 1
  br label %b25
b27:
  br label %b24
b24:
  br label %b22
b22:
  %v160 = icmp sgt i64 %v3, 1
  br i1 %v160, label %b28, label %b29
b28:
  %v161 = getelementptr inbounds i64, ptr %v1, i64 3
  %v162 = atomicrmw add ptr %v161, i64 1 acq_rel
  %v163 = mul i64 %v3, 3
  br label %b30
b30:
  %v164 = load atomic i64, ptr %v161 acquire, align 8
  %v165 = icmp slt i64 %v164, %v163
  br i1 %v165, label %b31, label %b32
b31:
  %v166 = call i32 @sched_yield()
  br label %b30
b32:
  br label %b29
b29:
  %v167 = getelementptr inbounds float, ptr %v72, i64 0
  %v168 = getelementptr inbounds i64, ptr %v1, i64 4
  %v169 = load i64, ptr %v168, align 8
  %v170 = icmp eq i64 %v169, 0
  br i1 %v170, label %b33, label %b34
b33:
  %v171 = add i64 1, 0
  %v172 = sdiv i64 %v171, 1
  %v173 = add i64 %v2, 1
  %v174 = mul i64 %v172, %v2
  %v175 = sdiv i64 %v174, %v3
  %v176 = mul i64 %v175, 1
  %v177 = icmp slt i64 %v176, 1
  %v178 = select i1 %v177, i64 %v176, i64 1
  %v179 = mul i64 %v172, %v173
  %v180 = sdiv i64 %v179, %v3
  %v181 = mul i64 %v180, 1
  %v182 = icmp slt i64 %v181, 1
  %v183 = select i1 %v182, i64 %v181, i64 1
  %v184 = icmp slt i64 %v183, 1
  %v185 = select i1 %v184, i64 %v183, i64 1
  br label %b35
b35:
  %v186 = phi i64 [ %v178, %b33 ], [ %v301, %b47 ]
  %v187 = icmp slt i64 %v186, %v185
  br i1 %v187, label %b36, label %b37
b36:
  %v188 = mul i64 %v186, 64
  %v189 = mul i64 %v186, 8
  %v190 = add i64 %v188, 0
  %v191 = add i64 %v189, 0
  %v192 = getelementptr inbounds float, ptr %v167, i64 %v190
  %v193 = sub i64 8, %v191
  %v194 = icmp slt i64 %v193, 0
  %v195 = select i1 %v194, i64 0, i64 %v193
  %v196 = icmp ult i64 %v195, 8
  %v197 = select i1 %v196, i64 %v195, i64 8
  %v198 = trunc i64 %v197 to i32
  %v199 = insertelement <8 x i32> poison, i32 %v198, i64 0
  %v200 = shufflevector <8 x i32> %v199, <8 x i32> poison, <8 x i32> zeroinitializer
  %v201 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v200
  %v202 = mul i64 %v191, 8
  %v203 = add i64 0, %v202
  %v204 = getelementptr inbounds float, ptr %v12, i64 %v203
  %v205 = icmp sge i64 %v195, 8
  br i1 %v205, label %b38, label %b39
b38:
  br label %b40
b40:
  %v206 = phi i64 [ 0, %b38 ], [ %v280, %b41 ]
  %v207 = icmp slt i64 %v206, 8
  br i1 %v207, label %b41, label %b42
b41:
  %v208 = add i64 %v206, 0
  %v209 = getelementptr inbounds float, ptr %v204, i64 %v208
  %v210 = load <8 x float>, ptr %v209, align 4
  %v211 = add i64 %v206, 8
  %v212 = getelementptr inbounds float, ptr %v204, i64 %v211
  %v213 = load <8 x float>, ptr %v212, align 4
  %v214 = add i64 %v206, 16
  %v215 = getelementptr inbounds float, ptr %v204, i64 %v214
  %v216 = load <8 x float>, ptr %v215, align 4
  %v217 = add i64 %v206, 24
  %v218 = getelementptr inbounds float, ptr %v204, i64 %v217
  %v219 = load <8 x float>, ptr %v218, align 4
  %v220 = add i64 %v206, 32
  %v221 = getelementptr inbounds float, ptr %v204, i64 %v220
  %v222 = load <8 x float>, ptr %v221, align 4
  %v223 = add i64 %v206, 40
  %v224 = getelementptr inbounds float, ptr %v204, i64 %v223
  %v225 = load <8 x float>, ptr %v224, align 4
  %v226 = add i64 %v206, 48
  %v227 = getelementptr inbounds float, ptr %v204, i64 %v226
  %v228 = load <8 x float>, ptr %v227, align 4
  %v229 = add i64 %v206, 56
  %v230 = getelementptr inbounds float, ptr %v204, i64 %v229
  %v231 = load <8 x float>, ptr %v230, align 4
  %v232 = shufflevector <8 x float> %v210, <8 x float> %v222, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v233 = shufflevector <8 x float> %v210, <8 x float> %v222, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v234 = shufflevector <8 x float> %v213, <8 x float> %v225, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v235 = shufflevector <8 x float> %v213, <8 x float> %v225, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v236 = shufflevector <8 x float> %v216, <8 x float> %v228, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v237 = shufflevector <8 x float> %v216, <8 x float> %v228, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v238 = shufflevector <8 x float> %v219, <8 x float> %v231, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v239 = shufflevector <8 x float> %v219, <8 x float> %v231, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v240 = shufflevector <8 x float> %v232, <8 x float> %v236, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v241 = shufflevector <8 x float> %v232, <8 x float> %v236, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v242 = shufflevector <8 x float> %v234, <8 x float> %v238, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v243 = shufflevector <8 x float> %v234, <8 x float> %v238, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v244 = shufflevector <8 x float> %v233, <8 x float> %v237, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v245 = shufflevector <8 x float> %v233, <8 x float> %v237, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v246 = shufflevector <8 x float> %v235, <8 x float> %v239, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v247 = shufflevector <8 x float> %v235, <8 x float> %v239, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v248 = shufflevector <8 x float> %v240, <8 x float> %v242, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v249 = shufflevector <8 x float> %v240, <8 x float> %v242, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v250 = shufflevector <8 x float> %v241, <8 x float> %v243, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v251 = shufflevector <8 x float> %v241, <8 x float> %v243, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v252 = shufflevector <8 x float> %v244, <8 x float> %v246, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v253 = shufflevector <8 x float> %v244, <8 x float> %v246, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v254 = shufflevector <8 x float> %v245, <8 x float> %v247, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v255 = shufflevector <8 x float> %v245, <8 x float> %v247, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v256 = add i64 %v206, 0
  %v257 = mul i64 %v256, 8
  %v258 = getelementptr inbounds float, ptr %v192, i64 %v257
  store <8 x float> %v248, ptr %v258, align 4
  %v259 = add i64 %v206, 1
  %v260 = mul i64 %v259, 8
  %v261 = getelementptr inbounds float, ptr %v192, i64 %v260
  store <8 x float> %v249, ptr %v261, align 4
  %v262 = add i64 %v206, 2
  %v263 = mul i64 %v262, 8
  %v264 = getelementptr inbounds float, ptr %v192, i64 %v263
  store <8 x float> %v250, ptr %v264, align 4
  %v265 = add i64 %v206, 3
  %v266 = mul i64 %v265, 8
  %v267 = getelementptr inbounds float, ptr %v192, i64 %v266
  store <8 x float> %v251, ptr %v267, align 4
  %v268 = add i64 %v206, 4
  %v269 = mul i64 %v268, 8
  %v270 = getelementptr inbounds float, ptr %v192, i64 %v269
  store <8 x float> %v252, ptr %v270, align 4
  %v271 = add i64 %v206, 5
  %v272 = mul i64 %v271, 8
  %v273 = getelementptr inbounds float, ptr %v192, i64 %v272
  store <8 x float> %v253, ptr %v273, align 4
  %v274 = add i64 %v206, 6
  %v275 = mul i64 %v274, 8
  %v276 = getelementptr inbounds float, ptr %v192, i64 %v275
  store <8 x float> %v254, ptr %v276, align 4
  %v277 = add i64 %v206, 7
  %v278 = mul i64 %v277, 8
  %v279 = getelementptr inbounds float, ptr %v192, i64 %v278
  store <8 x float> %v255, ptr %v279, align 4
  %v280 = add nsw i64 %v206, 8
  br label %b40
b42:
  br label %b43
b43:
  %v281 = phi i64 [ 8, %b42 ], [ %v289, %b44 ]
  %v282 = icmp slt i64 %v281, 8
  br i1 %v282, label %b44, label %b45
b44:
  %v283 = mul i64 %v281, 1
  %v284 = getelementptr inbounds float, ptr %v204, i64 %v283
  %v285 = getelementptr float, ptr %v284, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v286 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v285, <8 x i1> %v201, <8 x float> zeroinitializer)
  %v287 = mul i64 %v281, 8
  %v288 = getelementptr inbounds float, ptr %v192, i64 %v287
  store <8 x float> %v286, ptr %v288, align 4
  %v289 = add nsw i64 %v281, 1
  br label %b43
b45:
  br label %b39
b39:
  %v290 = icmp slt i64 %v195, 8
  br i1 %v290, label %b46, label %b47
b46:
  br label %b48
b48:
  %v291 = phi i64 [ 0, %b46 ], [ %v299, %b49 ]
  %v292 = icmp slt i64 %v291, 8
  br i1 %v292, label %b49, label %b50
b49:
  %v293 = mul i64 %v291, 1
  %v294 = getelementptr inbounds float, ptr %v204, i64 %v293
  %v295 = getelementptr float, ptr %v294, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v296 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v295, <8 x i1> %v201, <8 x float> zeroinitializer)
  %v297 = mul i64 %v291, 8
  %v298 = getelementptr inbounds float, ptr %v192, i64 %v297
  store <8 x float> %v296, ptr %v298, align 4
  %v299 = add nsw i64 %v291, 1
  br label %b48
b50:
  br label %b47
b47:
  %v300 = add i64 %v188, 64
  %v301 = add nsw i64 %v186, 1
  br label %b35
b37:
  br label %b34
b34:
  %v302 = icmp sgt i64 %v3, 1
  br i1 %v302, label %b51, label %b52
b51:
  %v303 = getelementptr inbounds i64, ptr %v1, i64 3
  %v304 = atomicrmw add ptr %v303, i64 1 acq_rel
  %v305 = mul i64 %v3, 4
  br label %b53
b53:
  %v306 = load atomic i64, ptr %v303 acquire, align 8
  %v307 = icmp slt i64 %v306, %v305
  br i1 %v307, label %b54, label %b55
b54:
  %v308 = call i32 @sched_yield()
  br label %b53
b55:
  br label %b52
b52:
  %v310 = add i64 %v8, 0
  %v311 = sdiv i64 %v310, 1
  %v312 = add i64 %v2, 1
  %v313 = mul i64 %v311, %v2
  %v314 = sdiv i64 %v313, %v3
  %v315 = mul i64 %v314, 1
  %v316 = icmp slt i64 %v315, %v8
  %v317 = select i1 %v316, i64 %v315, i64 %v8
  %v318 = mul i64 %v311, %v312
  %v319 = sdiv i64 %v318, %v3
  %v320 = mul i64 %v319, 1
  %v321 = icmp slt i64 %v320, %v8
  %v322 = select i1 %v321, i64 %v320, i64 %v8
  br label %b56
b56:
  %v323 = phi i64 [ %v317, %b52 ], [ %v376, %b61 ]
  %v324 = icmp slt i64 %v323, %v322
  br i1 %v324, label %b57, label %b58
b57:
  %v325 = add i64 %v323, 96
  %v326 = icmp slt i64 %v325, %v322
  %v327 = select i1 %v326, i64 %v325, i64 %v322
  br label %b59
b59:
  %v328 = phi i64 [ 0, %b57 ], [ %v375, %b64 ]
  %v329 = icmp slt i64 %v328, 1
  br i1 %v329, label %b60, label %b61
b60:
  %v330 = sub i64 %v327, %v323
  %v331 = sub i64 8, 1
  %v332 = add i64 %v330, %v331
  %v333 = sdiv i64 %v332, 8
  br label %b62
b62:
  %v334 = phi i64 [ 0, %b60 ], [ %v374, %b69 ]
  %v335 = icmp slt i64 %v334, %v333
  br i1 %v335, label %b63, label %b64
b63:
  %v336 = mul i64 %v330, %v334
  %v337 = sdiv i64 %v336, %v333
  %v338 = add i64 %v323, %v337
  %v339 = add i64 %v334, 1
  %v340 = mul i64 %v330, %v339
  %v341 = sdiv i64 %v340, %v333
  %v342 = add i64 %v323, %v341
  %v343 = mul i64 %v328, 64
  %v344 = getelementptr inbounds float, ptr %v167, i64 %v343
  %v345 = sub i64 %v342, %v338
  %v346 = mul i64 %v338, 8
  %v347 = getelementptr inbounds float, ptr %v10, i64 %v346
  %v348 = getelementptr inbounds float, ptr %v347, i64 0
  %v349 = sub i64 %v345, 1
  %v350 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v349
  %v351 = load ptr, ptr %v350, align 4
  %v352 = icmp sgt i64 %v345, 0
  br i1 %v352, label %b65, label %b66
b65:
  call void %v351(ptr %v348, i64 8, ptr %v344, i64 8, ptr %v309)
  br label %b66
b66:
  %v353 = add i64 %v343, 64
  br label %b67
b67:
  %v354 = phi i64 [ %v338, %b66 ], [ %v373, %b72 ]
  %v355 = icmp slt i64 %v354, %v342
  br i1 %v355, label %b68, label %b69
b68:
  %v356 = sub i64 %v354, %v338
  %v357 = mul i64 %v356, 8
  %v358 = getelementptr inbounds float, ptr %v309, i64 %v357
  %v359 = mul i64 %v354, 8
  %v360 = getelementptr inbounds float, ptr %v46, i64 %v359
  br label %b70
b70:
  %v361 = phi i64 [ 0, %b68 ], [ %v372, %b71 ]
  %v362 = icmp slt i64 %v361, 1
  br i1 %v362, label %b71, label %b72
b71:
  %v363 = mul i64 %v328, 1
  %v364 = add i64 %v363, %v361
  %v365 = mul i64 %v364, 8
  %v366 = add i64 0, %v361
  %v367 = mul i64 %v366, 8
  %v368 = getelementptr inbounds float, ptr %v358, i64 %v367
  %v369 = load <8 x float>, ptr %v368, align 4
  %v370 = add i64 0, %v365
  %v371 = getelementptr inbounds float, ptr %v360, i64 %v370
  store <8 x float> %v369, ptr %v371, align 4
  %v372 = add nsw i64 %v361, 1
  br label %b70
b72:
  %v373 = add nsw i64 %v354, 1
  br label %b67
b69:
  %v374 = add nsw i64 %v334, 1
  br label %b62
b64:
  %v375 = add nsw i64 %v328, 1
  br label %b59
b61:
  %v376 = add nsw i64 %v323, 96
  br label %b56
b58:
  %v377 = icmp sgt i64 %v3, 1
  br i1 %v377, label %b73, label %b74
b73:
  %v378 = getelementptr inbounds i64, ptr %v1, i64 3
  %v379 = atomicrmw add ptr %v378, i64 1 acq_rel
  %v380 = mul i64 %v3, 5
  br label %b75
b75:
  %v381 = load atomic i64, ptr %v378 acquire, align 8
  %v382 = icmp slt i64 %v381, %v380
  br i1 %v382, label %b76, label %b77
b76:
  %v383 = call i32 @sched_yield()
  br label %b75
b77:
  br label %b74
b74:
  %v384 = getelementptr inbounds float, ptr %v72, i64 64
  %v385 = getelementptr inbounds float, ptr %v72, i64 128
  %v386 = getelementptr inbounds i64, ptr %v1, i64 4
  %v387 = load i64, ptr %v386, align 8
  %v388 = icmp eq i64 %v387, 0
  br i1 %v388, label %b78, label %b79
b78:
  %v389 = add i64 1, 0
  %v390 = sdiv i64 %v389, 1
  %v391 = add i64 %v2, 1
  %v392 = mul i64 %v390, %v2
  %v393 = sdiv i64 %v392, %v3
  %v394 = mul i64 %v393, 1
  %v395 = icmp slt i64 %v394, 1
  %v396 = select i1 %v395, i64 %v394, i64 1
  %v397 = mul i64 %v390, %v391
  %v398 = sdiv i64 %v397, %v3
  %v399 = mul i64 %v398, 1
  %v400 = icmp slt i64 %v399, 1
  %v401 = select i1 %v400, i64 %v399, i64 1
  %v402 = icmp slt i64 %v401, 1
  %v403 = select i1 %v402, i64 %v401, i64 1
  br label %b80
b80:
  %v404 = phi i64 [ %v396, %b78 ], [ %v519, %b92 ]
  %v405 = icmp slt i64 %v404, %v403
  br i1 %v405, label %b81, label %b82
b81:
  %v406 = mul i64 %v404, 64
  %v407 = mul i64 %v404, 8
  %v408 = add i64 %v406, 0
  %v409 = add i64 %v407, 0
  %v410 = getelementptr inbounds float, ptr %v384, i64 %v408
  %v411 = sub i64 8, %v409
  %v412 = icmp slt i64 %v411, 0
  %v413 = select i1 %v412, i64 0, i64 %v411
  %v414 = icmp ult i64 %v413, 8
  %v415 = select i1 %v414, i64 %v413, i64 8
  %v416 = trunc i64 %v415 to i32
  %v417 = insertelement <8 x i32> poison, i32 %v416, i64 0
  %v418 = shufflevector <8 x i32> %v417, <8 x i32> poison, <8 x i32> zeroinitializer
  %v419 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v418
  %v420 = mul i64 %v409, 8
  %v421 = add i64 0, %v420
  %v422 = getelementptr inbounds float, ptr %v14, i64 %v421
  %v423 = icmp sge i64 %v413, 8
  br i1 %v423, label %b83, label %b84
b83:
  br label %b85
b85:
  %v424 = phi i64 [ 0, %b83 ], [ %v498, %b86 ]
  %v425 = icmp slt i64 %v424, 8
  br i1 %v425, label %b86, label %b87
b86:
  %v426 = add i64 %v424, 0
  %v427 = getelementptr inbounds float, ptr %v422, i64 %v426
  %v428 = load <8 x float>, ptr %v427, align 4
  %v429 = add i64 %v424, 8
  %v430 = getelementptr inbounds float, ptr %v422, i64 %v429
  %v431 = load <8 x float>, ptr %v430, align 4
  %v432 = add i64 %v424, 16
  %v433 = getelementptr inbounds float, ptr %v422, i64 %v432
  %v434 = load <8 x float>, ptr %v433, align 4
  %v435 = add i64 %v424, 24
  %v436 = getelementptr inbounds float, ptr %v422, i64 %v435
  %v437 = load <8 x float>, ptr %v436, align 4
  %v438 = add i64 %v424, 32
  %v439 = getelementptr inbounds float, ptr %v422, i64 %v438
  %v440 = load <8 x float>, ptr %v439, align 4
  %v441 = add i64 %v424, 40
  %v442 = getelementptr inbounds float, ptr %v422, i64 %v441
  %v443 = load <8 x float>, ptr %v442, align 4
  %v444 = add i64 %v424, 48
  %v445 = getelementptr inbounds float, ptr %v422, i64 %v444
  %v446 = load <8 x float>, ptr %v445, align 4
  %v447 = add i64 %v424, 56
  %v448 = getelementptr inbounds float, ptr %v422, i64 %v447
  %v449 = load <8 x float>, ptr %v448, align 4
  %v450 = shufflevector <8 x float> %v428, <8 x float> %v440, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v451 = shufflevector <8 x float> %v428, <8 x float> %v440, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v452 = shufflevector <8 x float> %v431, <8 x float> %v443, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v453 = shufflevector <8 x float> %v431, <8 x float> %v443, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v454 = shufflevector <8 x float> %v434, <8 x float> %v446, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v455 = shufflevector <8 x float> %v434, <8 x float> %v446, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v456 = shufflevector <8 x float> %v437, <8 x float> %v449, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v457 = shufflevector <8 x float> %v437, <8 x float> %v449, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v458 = shufflevector <8 x float> %v450, <8 x float> %v454, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v459 = shufflevector <8 x float> %v450, <8 x float> %v454, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v460 = shufflevector <8 x float> %v452, <8 x float> %v456, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v461 = shufflevector <8 x float> %v452, <8 x float> %v456, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v462 = shufflevector <8 x float> %v451, <8 x float> %v455, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v463 = shufflevector <8 x float> %v451, <8 x float> %v455, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v464 = shufflevector <8 x float> %v453, <8 x float> %v457, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v465 = shufflevector <8 x float> %v453, <8 x float> %v457, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v466 = shufflevector <8 x float> %v458, <8 x float> %v460, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v467 = shufflevector <8 x float> %v458, <8 x float> %v460, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v468 = shufflevector <8 x float> %v459, <8 x float> %v461, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v469 = shufflevector <8 x float> %v459, <8 x float> %v461, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v470 = shufflevector <8 x float> %v462, <8 x float> %v464, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v471 = shufflevector <8 x float> %v462, <8 x float> %v464, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v472 = shufflevector <8 x float> %v463, <8 x float> %v465, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v473 = shufflevector <8 x float> %v463, <8 x float> %v465, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v474 = add i64 %v424, 0
  %v475 = mul i64 %v474, 8
  %v476 = getelementptr inbounds float, ptr %v410, i64 %v475
  store <8 x float> %v466, ptr %v476, align 4
  %v477 = add i64 %v424, 1
  %v478 = mul i64 %v477, 8
  %v479 = getelementptr inbounds float, ptr %v410, i64 %v478
  store <8 x float> %v467, ptr %v479, align 4
  %v480 = add i64 %v424, 2
  %v481 = mul i64 %v480, 8
  %v482 = getelementptr inbounds float, ptr %v410, i64 %v481
  store <8 x float> %v468, ptr %v482, align 4
  %v483 = add i64 %v424, 3
  %v484 = mul i64 %v483, 8
  %v485 = getelementptr inbounds float, ptr %v410, i64 %v484
  store <8 x float> %v469, ptr %v485, align 4
  %v486 = add i64 %v424, 4
  %v487 = mul i64 %v486, 8
  %v488 = getelementptr inbounds float, ptr %v410, i64 %v487
  store <8 x float> %v470, ptr %v488, align 4
  %v489 = add i64 %v424, 5
  %v490 = mul i64 %v489, 8
  %v491 = getelementptr inbounds float, ptr %v410, i64 %v490
  store <8 x float> %v471, ptr %v491, align 4
  %v492 = add i64 %v424, 6
  %v493 = mul i64 %v492, 8
  %v494 = getelementptr inbounds float, ptr %v410, i64 %v493
  store <8 x float> %v472, ptr %v494, align 4
  %v495 = add i64 %v424, 7
  %v496 = mul i64 %v495, 8
  %v497 = getelementptr inbounds float, ptr %v410, i64 %v496
  store <8 x float> %v473, ptr %v497, align 4
  %v498 = add nsw i64 %v424, 8
  br label %b85
b87:
  br label %b88
b88:
  %v499 = phi i64 [ 8, %b87 ], [ %v507, %b89 ]
  %v500 = icmp slt i64 %v499, 8
  br i1 %v500, label %b89, label %b90
b89:
  %v501 = mul i64 %v499, 1
  %v502 = getelementptr inbounds float, ptr %v422, i64 %v501
  %v503 = getelementptr float, ptr %v502, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v504 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v503, <8 x i1> %v419, <8 x float> zeroinitializer)
  %v505 = mul i64 %v499, 8
  %v506 = getelementptr inbounds float, ptr %v410, i64 %v505
  store <8 x float> %v504, ptr %v506, align 4
  %v507 = add nsw i64 %v499, 1
  br label %b88
b90:
  br label %b84
b84:
  %v508 = icmp slt i64 %v413, 8
  br i1 %v508, label %b91, label %b92
b91:
  br label %b93
b93:
  %v509 = phi i64 [ 0, %b91 ], [ %v517, %b94 ]
  %v510 = icmp slt i64 %v509, 8
  br i1 %v510, label %b94, label %b95
b94:
  %v511 = mul i64 %v509, 1
  %v512 = getelementptr inbounds float, ptr %v422, i64 %v511
  %v513 = getelementptr float, ptr %v512, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v514 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v513, <8 x i1> %v419, <8 x float> zeroinitializer)
  %v515 = mul i64 %v509, 8
  %v516 = getelementptr inbounds float, ptr %v410, i64 %v515
  store <8 x float> %v514, ptr %v516, align 4
  %v517 = add nsw i64 %v509, 1
  br label %b93
b95:
  br label %b92
b92:
  %v518 = add i64 %v406, 64
  %v519 = add nsw i64 %v404, 1
  br label %b80
b82:
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
  %v533 = icmp slt i64 %v532, 1
  %v534 = select i1 %v533, i64 %v532, i64 1
  br label %b96
b96:
  %v535 = phi i64 [ %v527, %b82 ], [ %v650, %b108 ]
  %v536 = icmp slt i64 %v535, %v534
  br i1 %v536, label %b97, label %b98
b97:
  %v537 = mul i64 %v535, 64
  %v538 = mul i64 %v535, 8
  %v539 = add i64 %v537, 0
  %v540 = add i64 %v538, 0
  %v541 = getelementptr inbounds float, ptr %v385, i64 %v539
  %v542 = sub i64 8, %v540
  %v543 = icmp slt i64 %v542, 0
  %v544 = select i1 %v543, i64 0, i64 %v542
  %v545 = icmp ult i64 %v544, 8
  %v546 = select i1 %v545, i64 %v544, i64 8
  %v547 = trunc i64 %v546 to i32
  %v548 = insertelement <8 x i32> poison, i32 %v547, i64 0
  %v549 = shufflevector <8 x i32> %v548, <8 x i32> poison, <8 x i32> zeroinitializer
  %v550 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v549
  %v551 = mul i64 %v540, 8
  %v552 = add i64 0, %v551
  %v553 = getelementptr inbounds float, ptr %v18, i64 %v552
  %v554 = icmp sge i64 %v544, 8
  br i1 %v554, label %b99, label %b100
b99:
  br label %b101
b101:
  %v555 = phi i64 [ 0, %b99 ], [ %v629, %b102 ]
  %v556 = icmp slt i64 %v555, 8
  br i1 %v556, label %b102, label %b103
b102:
  %v557 = add i64 %v555, 0
  %v558 = getelementptr inbounds float, ptr %v553, i64 %v557
  %v559 = load <8 x float>, ptr %v558, align 4
  %v560 = add i64 %v555, 8
  %v561 = getelementptr inbounds float, ptr %v553, i64 %v560
  %v562 = load <8 x float>, ptr %v561, align 4
  %v563 = add i64 %v555, 16
  %v564 = getelementptr inbounds float, ptr %v553, i64 %v563
  %v565 = load <8 x float>, ptr %v564, align 4
  %v566 = add i64 %v555, 24
  %v567 = getelementptr inbounds float, ptr %v553, i64 %v566
  %v568 = load <8 x float>, ptr %v567, align 4
  %v569 = add i64 %v555, 32
  %v570 = getelementptr inbounds float, ptr %v553, i64 %v569
  %v571 = load <8 x float>, ptr %v570, align 4
  %v572 = add i64 %v555, 40
  %v573 = getelementptr inbounds float, ptr %v553, i64 %v572
  %v574 = load <8 x float>, ptr %v573, align 4
  %v575 = add i64 %v555, 48
  %v576 = getelementptr inbounds float, ptr %v553, i64 %v575
  %v577 = load <8 x float>, ptr %v576, align 4
  %v578 = add i64 %v555, 56
  %v579 = getelementptr inbounds float, ptr %v553, i64 %v578
  %v580 = load <8 x float>, ptr %v579, align 4
  %v581 = shufflevector <8 x float> %v559, <8 x float> %v571, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v582 = shufflevector <8 x float> %v559, <8 x float> %v571, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v583 = shufflevector <8 x float> %v562, <8 x float> %v574, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v584 = shufflevector <8 x float> %v562, <8 x float> %v574, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v585 = shufflevector <8 x float> %v565, <8 x float> %v577, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v586 = shufflevector <8 x float> %v565, <8 x float> %v577, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v587 = shufflevector <8 x float> %v568, <8 x float> %v580, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v588 = shufflevector <8 x float> %v568, <8 x float> %v580, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v589 = shufflevector <8 x float> %v581, <8 x float> %v585, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v590 = shufflevector <8 x float> %v581, <8 x float> %v585, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v591 = shufflevector <8 x float> %v583, <8 x float> %v587, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v592 = shufflevector <8 x float> %v583, <8 x float> %v587, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v593 = shufflevector <8 x float> %v582, <8 x float> %v586, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v594 = shufflevector <8 x float> %v582, <8 x float> %v586, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v595 = shufflevector <8 x float> %v584, <8 x float> %v588, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v596 = shufflevector <8 x float> %v584, <8 x float> %v588, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v597 = shufflevector <8 x float> %v589, <8 x float> %v591, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v598 = shufflevector <8 x float> %v589, <8 x float> %v591, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v599 = shufflevector <8 x float> %v590, <8 x float> %v592, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v600 = shufflevector <8 x float> %v590, <8 x float> %v592, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v601 = shufflevector <8 x float> %v593, <8 x float> %v595, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v602 = shufflevector <8 x float> %v593, <8 x float> %v595, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v603 = shufflevector <8 x float> %v594, <8 x float> %v596, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v604 = shufflevector <8 x float> %v594, <8 x float> %v596, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v605 = add i64 %v555, 0
  %v606 = mul i64 %v605, 8
  %v607 = getelementptr inbounds float, ptr %v541, i64 %v606
  store <8 x float> %v597, ptr %v607, align 4
  %v608 = add i64 %v555, 1
  %v609 = mul i64 %v608, 8
  %v610 = getelementptr inbounds float, ptr %v541, i64 %v609
  store <8 x float> %v598, ptr %v610, align 4
  %v611 = add i64 %v555, 2
  %v612 = mul i64 %v611, 8
  %v613 = getelementptr inbounds float, ptr %v541, i64 %v612
  store <8 x float> %v599, ptr %v613, align 4
  %v614 = add i64 %v555, 3
  %v615 = mul i64 %v614, 8
  %v616 = getelementptr inbounds float, ptr %v541, i64 %v615
  store <8 x float> %v600, ptr %v616, align 4
  %v617 = add i64 %v555, 4
  %v618 = mul i64 %v617, 8
  %v619 = getelementptr inbounds float, ptr %v541, i64 %v618
  store <8 x float> %v601, ptr %v619, align 4
  %v620 = add i64 %v555, 5
  %v621 = mul i64 %v620, 8
  %v622 = getelementptr inbounds float, ptr %v541, i64 %v621
  store <8 x float> %v602, ptr %v622, align 4
  %v623 = add i64 %v555, 6
  %v624 = mul i64 %v623, 8
  %v625 = getelementptr inbounds float, ptr %v541, i64 %v624
  store <8 x float> %v603, ptr %v625, align 4
  %v626 = add i64 %v555, 7
  %v627 = mul i64 %v626, 8
  %v628 = getelementptr inbounds float, ptr %v541, i64 %v627
  store <8 x float> %v604, ptr %v628, align 4
  %v629 = add nsw i64 %v555, 8
  br label %b101
b103:
  br label %b104
b104:
  %v630 = phi i64 [ 8, %b103 ], [ %v638, %b105 ]
  %v631 = icmp slt i64 %v630, 8
  br i1 %v631, label %b105, label %b106
b105:
  %v632 = mul i64 %v630, 1
  %v633 = getelementptr inbounds float, ptr %v553, i64 %v632
  %v634 = getelementptr float, ptr %v633, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v635 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v634, <8 x i1> %v550, <8 x float> zeroinitializer)
  %v636 = mul i64 %v630, 8
  %v637 = getelementptr inbounds float, ptr %v541, i64 %v636
  store <8 x float> %v635, ptr %v637, align 4
  %v638 = add nsw i64 %v630, 1
  br label %b104
b106:
  br label %b100
b100:
  %v639 = icmp slt i64 %v544, 8
  br i1 %v639, label %b107, label %b108
b107:
  br label %b109
b109:
  %v640 = phi i64 [ 0, %b107 ], [ %v648, %b110 ]
  %v641 = icmp slt i64 %v640, 8
  br i1 %v641, label %b110, label %b111
b110:
  %v642 = mul i64 %v640, 1
  %v643 = getelementptr inbounds float, ptr %v553, i64 %v642
  %v644 = getelementptr float, ptr %v643, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v645 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v644, <8 x i1> %v550, <8 x float> zeroinitializer)
  %v646 = mul i64 %v640, 8
  %v647 = getelementptr inbounds float, ptr %v541, i64 %v646
  store <8 x float> %v645, ptr %v647, align 4
  %v648 = add nsw i64 %v640, 1
  br label %b109
b111:
  br label %b108
b108:
  %v649 = add i64 %v537, 64
  %v650 = add nsw i64 %v535, 1
  br label %b96
b98:
  br label %b79
b79:
  %v651 = icmp sgt i64 %v3, 1
  br i1 %v651, label %b112, label %b113
b112:
  %v652 = getelementptr inbounds i64, ptr %v1, i64 3
  %v653 = atomicrmw add ptr %v652, i64 1 acq_rel
  %v654 = mul i64 %v3, 6
  br label %b114
b114:
  %v655 = load atomic i64, ptr %v652 acquire, align 8
  %v656 = icmp slt i64 %v655, %v654
  br i1 %v656, label %b115, label %b116
b115:
  %v657 = call i32 @sched_yield()
  br label %b114
b116:
  br label %b113
b113:
  br label %b117
b117:
  %v658 = phi i64 [ 0, %b113 ], [ %v934, %b142 ]
  %v659 = icmp slt i64 %v658, %v5
  br i1 %v659, label %b118, label %b119
b118:
  %v660 = add i64 %v7, 0
  %v661 = sdiv i64 %v660, 1
  %v662 = add i64 %v2, 1
  %v663 = mul i64 %v661, %v2
  %v664 = sdiv i64 %v663, %v3
  %v665 = mul i64 %v664, 1
  %v666 = icmp slt i64 %v665, %v7
  %v667 = select i1 %v666, i64 %v665, i64 %v7
  %v668 = mul i64 %v661, %v662
  %v669 = sdiv i64 %v668, %v3
  %v670 = mul i64 %v669, 1
  %v671 = icmp slt i64 %v670, %v7
  %v672 = select i1 %v671, i64 %v670, i64 %v7
  br label %b120
b120:
  %v673 = phi i64 [ %v667, %b118 ], [ %v705, %b121 ]
  %v674 = icmp slt i64 %v673, %v672
  br i1 %v674, label %b121, label %b122
b121:
  %v675 = add i64 %v658, 0
  %v676 = and i64 %v675, %v60
  %v677 = mul i64 %v676, %v7
  %v678 = add i64 %v677, %v673
  %v679 = mul i64 %v678, 8
  %v680 = getelementptr inbounds float, ptr %v26, i64 %v679
  %v681 = add i64 %v658, 0
  %v682 = and i64 %v681, %v58
  %v683 = mul i64 %v682, %v7
  %v684 = add i64 %v683, %v673
  %v685 = mul i64 %v684, 8
  %v686 = getelementptr inbounds float, ptr %v24, i64 %v685
  %v687 = add i64 %v658, 1
  %v688 = and i64 %v687, %v60
  %v689 = mul i64 %v688, %v7
  %v690 = add i64 %v689, %v673
  %v691 = mul i64 %v690, 8
  %v692 = getelementptr inbounds float, ptr %v26, i64 %v691
  %v693 = add i64 0, 0
  %v694 = getelementptr inbounds float, ptr %v680, i64 %v693
  %v695 = load <8 x float>, ptr %v694, align 4
  %v696 = insertelement <8 x float> poison, float 0x3FE0000000000000, i64 0
  %v697 = shufflevector <8 x float> %v696, <8 x float> poison, <8 x i32> zeroinitializer
  %v698 = fmul <8 x float> %v697, %v695
  %v699 = add i64 0, 0
  %v700 = getelementptr inbounds float, ptr %v686, i64 %v699
  %v701 = load <8 x float>, ptr %v700, align 4
  %v702 = fadd <8 x float> %v698, %v701
  %v703 = add i64 0, 0
  %v704 = getelementptr inbounds float, ptr %v692, i64 %v703
  store <8 x float> %v702, ptr %v704, align 4
  %v705 = add nsw i64 %v673, 1
  br label %b120
b122:
  %v707 = add i64 %v7, 0
  %v708 = sdiv i64 %v707, 1
  %v709 = add i64 %v2, 1
  %v710 = mul i64 %v708, %v2
  %v711 = sdiv i64 %v710, %v3
  %v712 = mul i64 %v711, 1
  %v713 = icmp slt i64 %v712, %v7
  %v714 = select i1 %v713, i64 %v712, i64 %v7
  %v715 = mul i64 %v708, %v709
  %v716 = sdiv i64 %v715, %v3
  %v717 = mul i64 %v716, 1
  %v718 = icmp slt i64 %v717, %v7
  %v719 = select i1 %v718, i64 %v717, i64 %v7
  br label %b123
b123:
  %v720 = phi i64 [ %v714, %b122 ], [ %v824, %b128 ]
  %v721 = icmp slt i64 %v720, %v719
  br i1 %v721, label %b124, label %b125
b124:
  %v722 = add i64 %v720, 96
  %v723 = icmp slt i64 %v722, %v719
  %v724 = select i1 %v723, i64 %v722, i64 %v719
  br label %b126
b126:
  %v725 = phi i64 [ 0, %b124 ], [ %v823, %b131 ]
  %v726 = icmp slt i64 %v725, 1
  br i1 %v726, label %b127, label %b128
b127:
  %v727 = sub i64 %v724, %v720
  %v728 = sub i64 8, 1
  %v729 = add i64 %v727, %v728
  %v730 = sdiv i64 %v729, 8
  br label %b129
b129:
  %v731 = phi i64 [ 0, %b127 ], [ %v822, %b136 ]
  %v732 = icmp slt i64 %v731, %v730
  br i1 %v732, label %b130, label %b131
b130:
  %v733 = mul i64 %v727, %v731
  %v734 = sdiv i64 %v733, %v730
  %v735 = add i64 %v720, %v734
  %v736 = add i64 %v731, 1
  %v737 = mul i64 %v727, %v736
  %v738 = sdiv i64 %v737, %v730
  %v739 = add i64 %v720, %v738
  %v740 = mul i64 %v725, 64
  %v741 = getelementptr inbounds float, ptr %v384, i64 %v740
  %v742 = sub i64 %v739, %v735
  %v743 = add i64 %v658, 1
  %v744 = and i64 %v743, %v60
  %v745 = mul i64 %v744, %v7
  %v746 = add i64 %v745, %v735
  %v747 = mul i64 %v746, 8
  %v748 = getelementptr inbounds float, ptr %v26, i64 %v747
  %v749 = getelementptr inbounds float, ptr %v748, i64 0
  %v750 = sub i64 %v742, 1
  %v751 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v750
  %v752 = load ptr, ptr %v751, align 4
  %v753 = icmp sgt i64 %v742, 0
  br i1 %v753, label %b132, label %b133
b132:
  call void %v752(ptr %v749, i64 8, ptr %v741, i64 8, ptr %v706)
  br label %b133
b133:
  %v754 = add i64 %v740, 64
  br label %b134
b134:
  %v755 = phi i64 [ %v735, %b133 ], [ %v821, %b139 ]
  %v756 = icmp slt i64 %v755, %v739
  br i1 %v756, label %b135, label %b136
b135:
  %v757 = sub i64 %v755, %v735
  %v758 = mul i64 %v757, 8
  %v759 = getelementptr inbounds float, ptr %v706, i64 %v758
  %v760 = add i64 %v658, 0
  %v761 = and i64 %v760, %v64
  %v762 = mul i64 %v761, %v7
  %v763 = add i64 %v762, %v755
  %v764 = mul i64 %v763, 8
  %v765 = getelementptr inbounds float, ptr %v46, i64 %v764
  %v766 = add i64 %v658, 0
  %v767 = and i64 %v766, %v66
  %v768 = mul i64 %v767, %v7
  %v769 = add i64 %v768, %v755
  %v770 = mul i64 %v769, 8
  %v771 = getelementptr inbounds float, ptr %v48, i64 %v770
  br label %b137
b137:
  %v772 = phi i64 [ 0, %b135 ], [ %v820, %b138 ]
  %v773 = icmp slt i64 %v772, 1
  br i1 %v773, label %b138, label %b139
b138:
  %v774 = mul i64 %v725, 1
  %v775 = add i64 %v774, %v772
  %v776 = mul i64 %v775, 8
  %v777 = add i64 0, %v772
  %v778 = mul i64 %v777, 8
  %v779 = getelementptr inbounds float, ptr %v759, i64 %v778
  %v780 = load <8 x float>, ptr %v779, align 4
  %v781 = add i64 0, %v776
  %v782 = getelementptr inbounds float, ptr %v16, i64 %v781
  %v783 = load <8 x float>, ptr %v782, align 4
  %v784 = add i64 0, %v776
  %v785 = getelementptr inbounds float, ptr %v765, i64 %v784
  %v786 = load <8 x float>, ptr %v785, align 4
  %v787 = fadd <8 x float> %v786, %v780
  %v788 = fadd <8 x float> %v783, %v787
  %v789 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v788)
  %v790 = fneg <8 x float> %v789
  %v791 = fcmp olt <8 x float> %v790, splat (float 0xC05A400000000000)
  %v792 = select <8 x i1> %v791, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v790
  %v793 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v792, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v794 = fsub <8 x float> %v793, splat (float 0x4168000000000000)
  %v795 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v794, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v792)
  %v796 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v794, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v795)
  %v797 = bitcast <8 x float> %v793 to <8 x i32>
  %v798 = fmul <8 x float> %v796, %v796
  %v799 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v796, <8 x float> splat (float 0x3F81227F40000000))
  %v800 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v799, <8 x float> %v796, <8 x float> splat (float 0x3FA5556740000000))
  %v801 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v800, <8 x float> %v796, <8 x float> splat (float 0x3FC5554B00000000))
  %v802 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v801, <8 x float> %v796, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v803 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v798, <8 x float> %v802, <8 x float> %v796)
  %v804 = sub <8 x i32> %v797, splat (i32 1262485250)
  %v805 = lshr <8 x i32> %v804, splat (i32 1)
  %v806 = sub <8 x i32> %v804, %v805
  %v807 = shl <8 x i32> %v805, splat (i32 23)
  %v808 = bitcast <8 x i32> %v807 to <8 x float>
  %v809 = shl <8 x i32> %v806, splat (i32 23)
  %v810 = bitcast <8 x i32> %v809 to <8 x float>
  %v811 = fadd <8 x float> %v803, splat (float 0x3FF0000000000000)
  %v812 = fmul <8 x float> %v811, %v808
  %v813 = fmul <8 x float> %v812, %v810
  %v814 = fcmp olt <8 x float> %v788, splat (float 0x0000000000000000)
  %v815 = select <8 x i1> %v814, <8 x float> %v813, <8 x float> splat (float 0x3FF0000000000000)
  %v816 = fadd <8 x float> %v813, splat (float 0x3FF0000000000000)
  %v817 = fdiv <8 x float> %v815, %v816
  %v818 = add i64 0, %v776
  %v819 = getelementptr inbounds float, ptr %v771, i64 %v818
  store <8 x float> %v817, ptr %v819, align 4
  %v820 = add nsw i64 %v772, 1
  br label %b137
b139:
  %v821 = add nsw i64 %v755, 1
  br label %b134
b136:
  %v822 = add nsw i64 %v731, 1
  br label %b129
b131:
  %v823 = add nsw i64 %v725, 1
  br label %b126
b128:
  %v824 = add nsw i64 %v720, 96
  br label %b123
b125:
  %v826 = add i64 %v7, 0
  %v827 = sdiv i64 %v826, 1
  %v828 = add i64 %v2, 1
  %v829 = mul i64 %v827, %v2
  %v830 = sdiv i64 %v829, %v3
  %v831 = mul i64 %v830, 1
  %v832 = icmp slt i64 %v831, %v7
  %v833 = select i1 %v832, i64 %v831, i64 %v7
  %v834 = mul i64 %v827, %v828
  %v835 = sdiv i64 %v834, %v3
  %v836 = mul i64 %v835, 1
  %v837 = icmp slt i64 %v836, %v7
  %v838 = select i1 %v837, i64 %v836, i64 %v7
  br label %b140
b140:
  %v839 = phi i64 [ %v833, %b125 ], [ %v933, %b145 ]
  %v840 = icmp slt i64 %v839, %v838
  br i1 %v840, label %b141, label %b142
b141:
  %v841 = add i64 %v839, 96
  %v842 = icmp slt i64 %v841, %v838
  %v843 = select i1 %v842, i64 %v841, i64 %v838
  br label %b143
b143:
  %v844 = phi i64 [ 0, %b141 ], [ %v932, %b148 ]
  %v845 = icmp slt i64 %v844, 1
  br i1 %v845, label %b144, label %b145
b144:
  %v846 = sub i64 %v843, %v839
  %v847 = sub i64 8, 1
  %v848 = add i64 %v846, %v847
  %v849 = sdiv i64 %v848, 8
  br label %b146
b146:
  %v850 = phi i64 [ 0, %b144 ], [ %v931, %b153 ]
  %v851 = icmp slt i64 %v850, %v849
  br i1 %v851, label %b147, label %b148
b147:
  %v852 = mul i64 %v846, %v850
  %v853 = sdiv i64 %v852, %v849
  %v854 = add i64 %v839, %v853
  %v855 = add i64 %v850, 1
  %v856 = mul i64 %v846, %v855
  %v857 = sdiv i64 %v856, %v849
  %v858 = add i64 %v839, %v857
  %v859 = mul i64 %v844, 64
  %v860 = getelementptr inbounds float, ptr %v385, i64 %v859
  %v861 = sub i64 %v858, %v854
  %v862 = add i64 %v658, 0
  %v863 = and i64 %v862, %v66
  %v864 = mul i64 %v863, %v7
  %v865 = add i64 %v864, %v854
  %v866 = mul i64 %v865, 8
  %v867 = getelementptr inbounds float, ptr %v48, i64 %v866
  %v868 = getelementptr inbounds float, ptr %v867, i64 0
  %v869 = sub i64 %v861, 1
  %v870 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v869
  %v871 = load ptr, ptr %v870, align 4
  %v872 = icmp sgt i64 %v861, 0
  br i1 %v872, label %b149, label %b150
b149:
  call void %v871(ptr %v868, i64 8, ptr %v860, i64 8, ptr %v825)
  br label %b150
b150:
  %v873 = add i64 %v859, 64
  br label %b151
b151:
  %v874 = phi i64 [ %v854, %b150 ], [ %v930, %b156 ]
  %v875 = icmp slt i64 %v874, %v858
  br i1 %v875, label %b152, label %b153
b152:
  %v876 = sub i64 %v874, %v854
  %v877 = mul i64 %v876, 8
  %v878 = getelementptr inbounds float, ptr %v825, i64 %v877
  %v879 = add i64 %v658, 1
  %v880 = and i64 %v879, %v58
  %v881 = mul i64 %v880, %v7
  %v882 = add i64 %v881, %v874
  %v883 = mul i64 %v882, 8
  %v884 = getelementptr inbounds float, ptr %v24, i64 %v883
  br label %b154
b154:
  %v885 = phi i64 [ 0, %b152 ], [ %v929, %b155 ]
  %v886 = icmp slt i64 %v885, 1
  br i1 %v886, label %b155, label %b156
b155:
  %v887 = mul i64 %v844, 1
  %v888 = add i64 %v887, %v885
  %v889 = mul i64 %v888, 8
  %v890 = add i64 0, %v885
  %v891 = mul i64 %v890, 8
  %v892 = getelementptr inbounds float, ptr %v878, i64 %v891
  %v893 = load <8 x float>, ptr %v892, align 4
  %v894 = add i64 0, %v889
  %v895 = getelementptr inbounds float, ptr %v20, i64 %v894
  %v896 = load <8 x float>, ptr %v895, align 4
  %v897 = fadd <8 x float> %v893, %v896
  %v898 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v897)
  %v899 = fneg <8 x float> %v898
  %v900 = fcmp olt <8 x float> %v899, splat (float 0xC05A400000000000)
  %v901 = select <8 x i1> %v900, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v899
  %v902 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v901, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v903 = fsub <8 x float> %v902, splat (float 0x4168000000000000)
  %v904 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v903, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v901)
  %v905 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v903, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v904)
  %v906 = bitcast <8 x float> %v902 to <8 x i32>
  %v907 = fmul <8 x float> %v905, %v905
  %v908 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v905, <8 x float> splat (float 0x3F81227F40000000))
  %v909 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v908, <8 x float> %v905, <8 x float> splat (float 0x3FA5556740000000))
  %v910 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v909, <8 x float> %v905, <8 x float> splat (float 0x3FC5554B00000000))
  %v911 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v910, <8 x float> %v905, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v912 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v907, <8 x float> %v911, <8 x float> %v905)
  %v913 = sub <8 x i32> %v906, splat (i32 1262485250)
  %v914 = lshr <8 x i32> %v913, splat (i32 1)
  %v915 = sub <8 x i32> %v913, %v914
  %v916 = shl <8 x i32> %v914, splat (i32 23)
  %v917 = bitcast <8 x i32> %v916 to <8 x float>
  %v918 = shl <8 x i32> %v915, splat (i32 23)
  %v919 = bitcast <8 x i32> %v918 to <8 x float>
  %v920 = fadd <8 x float> %v912, splat (float 0x3FF0000000000000)
  %v921 = fmul <8 x float> %v920, %v917
  %v922 = fmul <8 x float> %v921, %v919
  %v923 = fcmp olt <8 x float> %v897, splat (float 0x0000000000000000)
  %v924 = select <8 x i1> %v923, <8 x float> %v922, <8 x float> splat (float 0x3FF0000000000000)
  %v925 = fadd <8 x float> %v922, splat (float 0x3FF0000000000000)
  %v926 = fdiv <8 x float> %v924, %v925
  %v927 = add i64 0, %v889
  %v928 = getelementptr inbounds float, ptr %v884, i64 %v927
  store <8 x float> %v926, ptr %v928, align 4
  %v929 = add nsw i64 %v885, 1
  br label %b154
b156:
  %v930 = add nsw i64 %v874, 1
  br label %b151
b153:
  %v931 = add nsw i64 %v850, 1
  br label %b146
b148:
  %v932 = add nsw i64 %v844, 1
  br label %b143
b145:
  %v933 = add nsw i64 %v839, 96
  br label %b140
b142:
  %v934 = add nsw i64 %v658, 1
  br label %b117
b119:
  %v935 = icmp sgt i64 %v3, 1
  br i1 %v935, label %b157, label %b158
b157:
  %v936 = getelementptr inbounds i64, ptr %v1, i64 3
  %v937 = atomicrmw add ptr %v936, i64 1 acq_rel
  %v938 = mul i64 %v3, 7
  br label %b159
b159:
  %v939 = load atomic i64, ptr %v936 acquire, align 8
  %v940 = icmp slt i64 %v939, %v938
  br i1 %v940, label %b160, label %b161
b160:
  %v941 = call i32 @sched_yield()
  br label %b159
b161:
  br label %b158
b158:
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
  %v237 = alloca float, i64 64, align 4
  %v327 = alloca float, i64 64, align 4
  %v487 = alloca float, i64 64, align 4
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
  %v53 = getelementptr inbounds i64, ptr %v1, i64 5
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 11
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 12
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 13
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 16
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 23
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 24
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 25
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds i64, ptr %v1, i64 26
  %v70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds ptr, ptr %v0, i64 22
  %v72 = load ptr, ptr %v71, align 4
  %v73 = mul i64 %v2, 15360
  %v74 = add i64 %v73, 192
  %v75 = getelementptr inbounds float, ptr %v72, i64 %v74
  %v76 = getelementptr inbounds float, ptr %v72, i64 0
  %v77 = getelementptr inbounds float, ptr %v72, i64 64
  %v78 = getelementptr inbounds i64, ptr %v1, i64 4
  %v79 = load i64, ptr %v78, align 8
  %v80 = icmp eq i64 %v79, 0
  br i1 %v80, label %b0, label %b1
b0:
  %v81 = add i64 1, 0
  %v82 = sdiv i64 %v81, 1
  %v83 = add i64 %v2, 1
  %v84 = mul i64 %v82, %v2
  %v85 = sdiv i64 %v84, %v3
  %v86 = mul i64 %v85, 1
  %v87 = icmp slt i64 %v86, 1
  %v88 = select i1 %v87, i64 %v86, i64 1
  %v89 = mul i64 %v82, %v83
  %v90 = sdiv i64 %v89, %v3
  %v91 = mul i64 %v90, 1
  %v92 = icmp slt i64 %v91, 1
  %v93 = select i1 %v92, i64 %v91, i64 1
  %v94 = icmp slt i64 %v93, 1
  %v95 = select i1 %v94, i64 %v93, i64 1
  br label %b2
b2:
  %v96 = phi i64 [ %v88, %b0 ], [ %v124, %b7 ]
  %v97 = icmp slt i64 %v96, %v95
  br i1 %v97, label %b3, label %b4
b3:
  %v98 = mul i64 %v96, 64
  %v99 = mul i64 %v96, 8
  %v100 = add i64 %v98, 0
  %v101 = add i64 %v99, 0
  %v102 = getelementptr inbounds float, ptr %v76, i64 %v100
  %v103 = sub i64 8, %v101
  %v104 = icmp slt i64 %v103, 0
  %v105 = select i1 %v104, i64 0, i64 %v103
  %v106 = icmp ult i64 %v105, 8
  %v107 = select i1 %v106, i64 %v105, i64 8
  %v108 = trunc i64 %v107 to i32
  %v109 = insertelement <8 x i32> poison, i32 %v108, i64 0
  %v110 = shufflevector <8 x i32> %v109, <8 x i32> poison, <8 x i32> zeroinitializer
  %v111 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v110
  %v112 = mul i64 %v101, 1
  %v113 = add i64 0, %v112
  %v114 = getelementptr inbounds float, ptr %v18, i64 %v113
  br label %b5
b5:
  %v115 = phi i64 [ 0, %b3 ], [ %v122, %b6 ]
  %v116 = icmp slt i64 %v115, 8
  br i1 %v116, label %b6, label %b7
b6:
  %v117 = mul i64 %v115, 8
  %v118 = getelementptr inbounds float, ptr %v114, i64 %v117
  %v119 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v118, <8 x i1> %v111, <8 x float> zeroinitializer)
  %v120 = mul i64 %v115, 8
  %v121 = getelementptr inbounds float, ptr %v102, i64 %v120
  store <8 x float> %v119, ptr %v121, align 4
  %v122 = add nsw i64 %v115, 1
  br label %b5
b7:
  %v123 = add i64 %v98, 64
  %v124 = add nsw i64 %v96, 1
  br label %b2
b4:
  %v125 = add i64 1, 0
  %v126 = sdiv i64 %v125, 1
  %v127 = add i64 %v2, 1
  %v128 = mul i64 %v126, %v2
  %v129 = sdiv i64 %v128, %v3
  %v130 = mul i64 %v129, 1
  %v131 = icmp slt i64 %v130, 1
  %v132 = select i1 %v131, i64 %v130, i64 1
  %v133 = mul i64 %v126, %v127
  %v134 = sdiv i64 %v133, %v3
  %v135 = mul i64 %v134, 1
  %v136 = icmp slt i64 %v135, 1
  %v137 = select i1 %v136, i64 %v135, i64 1
  %v138 = icmp slt i64 %v137, 1
  %v139 = select i1 %v138, i64 %v137, i64 1
  br label %b8
b8:
  %v140 = phi i64 [ %v132, %b4 ], [ %v168, %b13 ]
  %v141 = icmp slt i64 %v140, %v139
  br i1 %v141, label %b9, label %b10
b9:
  %v142 = mul i64 %v140, 64
  %v143 = mul i64 %v140, 8
  %v144 = add i64 %v142, 0
  %v145 = add i64 %v143, 0
  %v146 = getelementptr inbounds float, ptr %v77, i64 %v144
  %v147 = sub i64 8, %v145
  %v148 = icmp slt i64 %v147, 0
  %v149 = select i1 %v148, i64 0, i64 %v147
  %v150 = icmp ult i64 %v149, 8
  %v151 = select i1 %v150, i64 %v149, i64 8
  %v152 = trunc i64 %v151 to i32
  %v153 = insertelement <8 x i32> poison, i32 %v152, i64 0
  %v154 = shufflevector <8 x i32> %v153, <8 x i32> poison, <8 x i32> zeroinitializer
  %v155 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v154
  %v156 = mul i64 %v145, 1
  %v157 = add i64 0, %v156
  %v158 = getelementptr inbounds float, ptr %v14, i64 %v157
  br label %b11
b11:
  %v159 = phi i64 [ 0, %b9 ], [ %v166, %b12 ]
  %v160 = icmp slt i64 %v159, 8
  br i1 %v160, label %b12, label %b13
b12:
  %v161 = mul i64 %v159, 8
  %v162 = getelementptr inbounds float, ptr %v158, i64 %v161
  %v163 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v162, <8 x i1> %v155, <8 x float> zeroinitializer)
  %v164 = mul i64 %v159, 8
  %v165 = getelementptr inbounds float, ptr %v146, i64 %v164
  store <8 x float> %v163, ptr %v165, align 4
  %v166 = add nsw i64 %v159, 1
  br label %b11
b13:
  %v167 = add i64 %v142, 64
  %v168 = add nsw i64 %v140, 1
  br label %b8
b10:
  br label %b1
b1:
  %v169 = icmp sgt i64 %v3, 1
  br i1 %v169, label %b14, label %b15
b14:
  %v170 = getelementptr inbounds i64, ptr %v1, i64 3
  %v171 = atomicrmw add ptr %v170, i64 1 acq_rel
  %v172 = mul i64 %v3, 1
  br label %b16
b16:
  %v173 = load atomic i64, ptr %v170 acquire, align 8
  %v174 = icmp slt i64 %v173, %v172
  br i1 %v174, label %b17, label %b18
b17:
  %v175 = call i32 @sched_yield()
  br label %b16
b18:
  br label %b15
b15:
  br label %b19
b19:
  %v176 = phi i64 [ 0, %b15 ], [ %v424, %b44 ]
  %v177 = icmp slt i64 %v176, %v5
  br i1 %v177, label %b20, label %b21
b20:
  %v178 = sub i64 %v5, 1
  %v179 = sub i64 %v178, %v176
  %v180 = add i64 %v7, 0
  %v181 = sdiv i64 %v180, 1
  %v182 = add i64 %v2, 1
  %v183 = mul i64 %v181, %v2
  %v184 = sdiv i64 %v183, %v3
  %v185 = mul i64 %v184, 1
  %v186 = icmp slt i64 %v185, %v7
  %v187 = select i1 %v186, i64 %v185, i64 %v7
  %v188 = mul i64 %v181, %v182
  %v189 = sdiv i64 %v188, %v3
  %v190 = mul i64 %v189, 1
  %v191 = icmp slt i64 %v190, %v7
  %v192 = select i1 %v191, i64 %v190, i64 %v7
  br label %b22
b22:
  %v193 = phi i64 [ %v187, %b20 ], [ %v236, %b23 ]
  %v194 = icmp slt i64 %v193, %v192
  br i1 %v194, label %b23, label %b24
b23:
  %v195 = add i64 %v179, 1
  %v196 = and i64 %v195, 1
  %v197 = mul i64 %v196, %v7
  %v198 = add i64 %v197, %v193
  %v199 = mul i64 %v198, 8
  %v200 = getelementptr inbounds float, ptr %v28, i64 %v199
  %v201 = add i64 %v179, 0
  %v202 = and i64 %v201, %v56
  %v203 = mul i64 %v202, %v7
  %v204 = add i64 %v203, %v193
  %v205 = mul i64 %v204, 8
  %v206 = getelementptr inbounds float, ptr %v22, i64 %v205
  %v207 = add i64 %v179, 1
  %v208 = and i64 %v207, %v58
  %v209 = mul i64 %v208, %v7
  %v210 = add i64 %v209, %v193
  %v211 = mul i64 %v210, 8
  %v212 = getelementptr inbounds float, ptr %v24, i64 %v211
  %v213 = add i64 %v179, 0
  %v214 = and i64 %v213, %v68
  %v215 = mul i64 %v214, %v7
  %v216 = add i64 %v215, %v193
  %v217 = mul i64 %v216, 8
  %v218 = getelementptr inbounds float, ptr %v50, i64 %v217
  %v219 = add i64 0, 0
  %v220 = getelementptr inbounds float, ptr %v200, i64 %v219
  %v221 = load <8 x float>, ptr %v220, align 4
  %v222 = add i64 0, 0
  %v223 = getelementptr inbounds float, ptr %v206, i64 %v222
  %v224 = load <8 x float>, ptr %v223, align 4
  %v225 = fadd <8 x float> %v221, %v224
  %v226 = add i64 0, 0
  %v227 = getelementptr inbounds float, ptr %v212, i64 %v226
  %v228 = load <8 x float>, ptr %v227, align 4
  %v229 = fmul <8 x float> %v225, %v228
  %v230 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v231 = shufflevector <8 x float> %v230, <8 x float> poison, <8 x i32> zeroinitializer
  %v232 = fsub <8 x float> %v231, %v228
  %v233 = fmul <8 x float> %v229, %v232
  %v234 = add i64 0, 0
  %v235 = getelementptr inbounds float, ptr %v218, i64 %v234
  store <8 x float> %v233, ptr %v235, align 4
  %v236 = add nsw i64 %v193, 1
  br label %b22
b24:
  %v238 = add i64 %v7, 0
  %v239 = sdiv i64 %v238, 1
  %v240 = add i64 %v2, 1
  %v241 = mul i64 %v239, %v2
  %v242 = sdiv i64 %v241, %v3
  %v243 = mul i64 %v242, 1
  %v244 = icmp slt i64 %v243, %v7
  %v245 = select i1 %v244, i64 %v243, i64 %v7
  %v246 = mul i64 %v239, %v240
  %v247 = sdiv i64 %v246, %v3
  %v248 = mul i64 %v247, 1
  %v249 = icmp slt i64 %v248, %v7
  %v250 = select i1 %v249, i64 %v248, i64 %v7
  br label %b25
b25:
  %v251 = phi i64 [ %v245, %b24 ], [ %v326, %b30 ]
  %v252 = icmp slt i64 %v251, %v250
  br i1 %v252, label %b26, label %b27
b26:
  %v253 = add i64 %v251, 96
  %v254 = icmp slt i64 %v253, %v250
  %v255 = select i1 %v254, i64 %v253, i64 %v250
  br label %b28
b28:
  %v256 = phi i64 [ 0, %b26 ], [ %v325, %b33 ]
  %v257 = icmp slt i64 %v256, 1
  br i1 %v257, label %b29, label %b30
b29:
  %v258 = sub i64 %v255, %v251
  %v259 = sub i64 8, 1
  %v260 = add i64 %v258, %v259
  %v261 = sdiv i64 %v260, 8
  br label %b31
b31:
  %v262 = phi i64 [ 0, %b29 ], [ %v324, %b38 ]
  %v263 = icmp slt i64 %v262, %v261
  br i1 %v263, label %b32, label %b33
b32:
  %v264 = mul i64 %v258, %v262
  %v265 = sdiv i64 %v264, %v261
  %v266 = add i64 %v251, %v265
  %v267 = add i64 %v262, 1
  %v268 = mul i64 %v258, %v267
  %v269 = sdiv i64 %v268, %v261
  %v270 = add i64 %v251, %v269
  %v271 = mul i64 %v256, 64
  %v272 = getelementptr inbounds float, ptr %v76, i64 %v271
  %v273 = sub i64 %v270, %v266
  %v274 = add i64 %v179, 0
  %v275 = and i64 %v274, %v68
  %v276 = mul i64 %v275, %v7
  %v277 = add i64 %v276, %v266
  %v278 = mul i64 %v277, 8
  %v279 = getelementptr inbounds float, ptr %v50, i64 %v278
  %v280 = getelementptr inbounds float, ptr %v279, i64 0
  %v281 = sub i64 %v273, 1
  %v282 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v281
  %v283 = load ptr, ptr %v282, align 4
  %v284 = icmp sgt i64 %v273, 0
  br i1 %v284, label %b34, label %b35
b34:
  call void %v283(ptr %v280, i64 8, ptr %v272, i64 8, ptr %v237)
  br label %b35
b35:
  %v285 = add i64 %v271, 64
  br label %b36
b36:
  %v286 = phi i64 [ %v266, %b35 ], [ %v323, %b41 ]
  %v287 = icmp slt i64 %v286, %v270
  br i1 %v287, label %b37, label %b38
b37:
  %v288 = sub i64 %v286, %v266
  %v289 = mul i64 %v288, 8
  %v290 = getelementptr inbounds float, ptr %v237, i64 %v289
  %v291 = add i64 %v179, 0
  %v292 = and i64 %v291, %v66
  %v293 = mul i64 %v292, %v7
  %v294 = add i64 %v293, %v286
  %v295 = mul i64 %v294, 8
  %v296 = getelementptr inbounds float, ptr %v48, i64 %v295
  %v297 = add i64 %v179, 0
  %v298 = and i64 %v297, %v70
  %v299 = mul i64 %v298, %v7
  %v300 = add i64 %v299, %v286
  %v301 = mul i64 %v300, 8
  %v302 = getelementptr inbounds float, ptr %v52, i64 %v301
  br label %b39
b39:
  %v303 = phi i64 [ 0, %b37 ], [ %v322, %b40 ]
  %v304 = icmp slt i64 %v303, 1
  br i1 %v304, label %b40, label %b41
b40:
  %v305 = mul i64 %v256, 1
  %v306 = add i64 %v305, %v303
  %v307 = mul i64 %v306, 8
  %v308 = add i64 0, %v303
  %v309 = mul i64 %v308, 8
  %v310 = getelementptr inbounds float, ptr %v290, i64 %v309
  %v311 = load <8 x float>, ptr %v310, align 4
  %v312 = add i64 0, %v307
  %v313 = getelementptr inbounds float, ptr %v296, i64 %v312
  %v314 = load <8 x float>, ptr %v313, align 4
  %v315 = fmul <8 x float> %v311, %v314
  %v316 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v317 = shufflevector <8 x float> %v316, <8 x float> poison, <8 x i32> zeroinitializer
  %v318 = fsub <8 x float> %v317, %v314
  %v319 = fmul <8 x float> %v315, %v318
  %v320 = add i64 0, %v307
  %v321 = getelementptr inbounds float, ptr %v302, i64 %v320
  store <8 x float> %v319, ptr %v321, align 4
  %v322 = add nsw i64 %v303, 1
  br label %b39
b41:
  %v323 = add nsw i64 %v286, 1
  br label %b36
b38:
  %v324 = add nsw i64 %v262, 1
  br label %b31
b33:
  %v325 = add nsw i64 %v256, 1
  br label %b28
b30:
  %v326 = add nsw i64 %v251, 96
  br label %b25
b27:
  %v328 = add i64 %v7, 0
  %v329 = sdiv i64 %v328, 1
  %v330 = add i64 %v2, 1
  %v331 = mul i64 %v329, %v2
  %v332 = sdiv i64 %v331, %v3
  %v333 = mul i64 %v332, 1
  %v334 = icmp slt i64 %v333, %v7
  %v335 = select i1 %v334, i64 %v333, i64 %v7
  %v336 = mul i64 %v329, %v330
  %v337 = sdiv i64 %v336, %v3
  %v338 = mul i64 %v337, 1
  %v339 = icmp slt i64 %v338, %v7
  %v340 = select i1 %v339, i64 %v338, i64 %v7
  br label %b42
b42:
  %v341 = phi i64 [ %v335, %b27 ], [ %v423, %b47 ]
  %v342 = icmp slt i64 %v341, %v340
  br i1 %v342, label %b43, label %b44
b43:
  %v343 = add i64 %v341, 96
  %v344 = icmp slt i64 %v343, %v340
  %v345 = select i1 %v344, i64 %v343, i64 %v340
  br label %b45
b45:
  %v346 = phi i64 [ 0, %b43 ], [ %v422, %b50 ]
  %v347 = icmp slt i64 %v346, 1
  br i1 %v347, label %b46, label %b47
b46:
  %v348 = sub i64 %v345, %v341
  %v349 = sub i64 8, 1
  %v350 = add i64 %v348, %v349
  %v351 = sdiv i64 %v350, 8
  br label %b48
b48:
  %v352 = phi i64 [ 0, %b46 ], [ %v421, %b55 ]
  %v353 = icmp slt i64 %v352, %v351
  br i1 %v353, label %b49, label %b50
b49:
  %v354 = mul i64 %v348, %v352
  %v355 = sdiv i64 %v354, %v351
  %v356 = add i64 %v341, %v355
  %v357 = add i64 %v352, 1
  %v358 = mul i64 %v348, %v357
  %v359 = sdiv i64 %v358, %v351
  %v360 = add i64 %v341, %v359
  %v361 = mul i64 %v346, 64
  %v362 = getelementptr inbounds float, ptr %v77, i64 %v361
  %v363 = sub i64 %v360, %v356
  %v364 = add i64 %v179, 0
  %v365 = and i64 %v364, %v70
  %v366 = mul i64 %v365, %v7
  %v367 = add i64 %v366, %v356
  %v368 = mul i64 %v367, 8
  %v369 = getelementptr inbounds float, ptr %v52, i64 %v368
  %v370 = getelementptr inbounds float, ptr %v369, i64 0
  %v371 = sub i64 %v363, 1
  %v372 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v371
  %v373 = load ptr, ptr %v372, align 4
  %v374 = icmp sgt i64 %v363, 0
  br i1 %v374, label %b51, label %b52
b51:
  call void %v373(ptr %v370, i64 8, ptr %v362, i64 8, ptr %v327)
  br label %b52
b52:
  %v375 = add i64 %v361, 64
  br label %b53
b53:
  %v376 = phi i64 [ %v356, %b52 ], [ %v420, %b58 ]
  %v377 = icmp slt i64 %v376, %v360
  br i1 %v377, label %b54, label %b55
b54:
  %v378 = sub i64 %v376, %v356
  %v379 = mul i64 %v378, 8
  %v380 = getelementptr inbounds float, ptr %v327, i64 %v379
  %v381 = add i64 %v179, 1
  %v382 = and i64 %v381, 1
  %v383 = mul i64 %v382, %v7
  %v384 = add i64 %v383, %v376
  %v385 = mul i64 %v384, 8
  %v386 = getelementptr inbounds float, ptr %v30, i64 %v385
  %v387 = add i64 %v179, 0
  %v388 = and i64 %v387, 1
  %v389 = mul i64 %v388, %v7
  %v390 = add i64 %v389, %v376
  %v391 = mul i64 %v390, 8
  %v392 = getelementptr inbounds float, ptr %v28, i64 %v391
  %v393 = add i64 %v179, 0
  %v394 = and i64 %v393, 1
  %v395 = mul i64 %v394, %v7
  %v396 = add i64 %v395, %v376
  %v397 = mul i64 %v396, 8
  %v398 = getelementptr inbounds float, ptr %v30, i64 %v397
  br label %b56
b56:
  %v399 = phi i64 [ 0, %b54 ], [ %v419, %b57 ]
  %v400 = icmp slt i64 %v399, 1
  br i1 %v400, label %b57, label %b58
b57:
  %v401 = mul i64 %v346, 1
  %v402 = add i64 %v401, %v399
  %v403 = mul i64 %v402, 8
  %v404 = add i64 0, %v399
  %v405 = mul i64 %v404, 8
  %v406 = getelementptr inbounds float, ptr %v380, i64 %v405
  %v407 = load <8 x float>, ptr %v406, align 4
  %v408 = add i64 0, %v403
  %v409 = getelementptr inbounds float, ptr %v386, i64 %v408
  %v410 = load <8 x float>, ptr %v409, align 4
  %v411 = fadd <8 x float> %v410, %v407
  %v412 = insertelement <8 x float> poison, float 0x3FE0000000000000, i64 0
  %v413 = shufflevector <8 x float> %v412, <8 x float> poison, <8 x i32> zeroinitializer
  %v414 = fmul <8 x float> %v411, %v413
  %v415 = add i64 0, %v403
  %v416 = getelementptr inbounds float, ptr %v392, i64 %v415
  store <8 x float> %v411, ptr %v416, align 4
  %v417 = add i64 0, %v403
  %v418 = getelementptr inbounds float, ptr %v398, i64 %v417
  store <8 x float> %v414, ptr %v418, align 4
  %v419 = add nsw i64 %v399, 1
  br label %b56
b58:
  %v420 = add nsw i64 %v376, 1
  br label %b53
b55:
  %v421 = add nsw i64 %v352, 1
  br label %b48
b50:
  %v422 = add nsw i64 %v346, 1
  br label %b45
b47:
  %v423 = add nsw i64 %v341, 96
  br label %b42
b44:
  %v424 = add nsw i64 %v176, 1
  br label %b19
b21:
  %v425 = icmp sgt i64 %v3, 1
  br i1 %v425, label %b59, label %b60
b59:
  %v426 = getelementptr inbounds i64, ptr %v1, i64 3
  %v427 = atomicrmw add ptr %v426, i64 1 acq_rel
  %v428 = mul i64 %v3, 2
  br label %b61
b61:
  %v429 = load atomic i64, ptr %v426 acquire, align 8
  %v430 = icmp slt i64 %v429, %v428
  br i1 %v430, label %b62, label %b63
b62:
  %v431 = call i32 @sched_yield()
  br label %b61
b63:
  br label %b60
b60:
  %v432 = getelementptr inbounds float, ptr %v72, i64 128
  %v433 = getelementptr inbounds i64, ptr %v1, i64 4
  %v434 = load i64, ptr %v433, align 8
  %v435 = icmp eq i64 %v434, 0
  br i1 %v435, label %b64, label %b65
b64:
  %v436 = add i64 1, 0
  %v437 = sdiv i64 %v436, 1
  %v438 = add i64 %v2, 1
  %v439 = mul i64 %v437, %v2
  %v440 = sdiv i64 %v439, %v3
  %v441 = mul i64 %v440, 1
  %v442 = icmp slt i64 %v441, 1
  %v443 = select i1 %v442, i64 %v441, i64 1
  %v444 = mul i64 %v437, %v438
  %v445 = sdiv i64 %v444, %v3
  %v446 = mul i64 %v445, 1
  %v447 = icmp slt i64 %v446, 1
  %v448 = select i1 %v447, i64 %v446, i64 1
  %v449 = icmp slt i64 %v448, 1
  %v450 = select i1 %v449, i64 %v448, i64 1
  br label %b66
b66:
  %v451 = phi i64 [ %v443, %b64 ], [ %v479, %b71 ]
  %v452 = icmp slt i64 %v451, %v450
  br i1 %v452, label %b67, label %b68
b67:
  %v453 = mul i64 %v451, 64
  %v454 = mul i64 %v451, 8
  %v455 = add i64 %v453, 0
  %v456 = add i64 %v454, 0
  %v457 = getelementptr inbounds float, ptr %v432, i64 %v455
  %v458 = sub i64 8, %v456
  %v459 = icmp slt i64 %v458, 0
  %v460 = select i1 %v459, i64 0, i64 %v458
  %v461 = icmp ult i64 %v460, 8
  %v462 = select i1 %v461, i64 %v460, i64 8
  %v463 = trunc i64 %v462 to i32
  %v464 = insertelement <8 x i32> poison, i32 %v463, i64 0
  %v465 = shufflevector <8 x i32> %v464, <8 x i32> poison, <8 x i32> zeroinitializer
  %v466 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v465
  %v467 = mul i64 %v456, 1
  %v468 = add i64 0, %v467
  %v469 = getelementptr inbounds float, ptr %v12, i64 %v468
  br label %b69
b69:
  %v470 = phi i64 [ 0, %b67 ], [ %v477, %b70 ]
  %v471 = icmp slt i64 %v470, 8
  br i1 %v471, label %b70, label %b71
b70:
  %v472 = mul i64 %v470, 8
  %v473 = getelementptr inbounds float, ptr %v469, i64 %v472
  %v474 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v473, <8 x i1> %v466, <8 x float> zeroinitializer)
  %v475 = mul i64 %v470, 8
  %v476 = getelementptr inbounds float, ptr %v457, i64 %v475
  store <8 x float> %v474, ptr %v476, align 4
  %v477 = add nsw i64 %v470, 1
  br label %b69
b71:
  %v478 = add i64 %v453, 64
  %v479 = add nsw i64 %v451, 1
  br label %b66
b68:
  br label %b65
b65:
  %v480 = icmp sgt i64 %v3, 1
  br i1 %v480, label %b72, label %b73
b72:
  %v481 = getelementptr inbounds i64, ptr %v1, i64 3
  %v482 = atomicrmw add ptr %v481, i64 1 acq_rel
  %v483 = mul i64 %v3, 3
  br label %b74
b74:
  %v484 = load atomic i64, ptr %v481 acquire, align 8
  %v485 = icmp slt i64 %v484, %v483
  br i1 %v485, label %b75, label %b76
b75:
  %v486 = call i32 @sched_yield()
  br label %b74
b76:
  br label %b73
b73:
  %v488 = add i64 %v8, 0
  %v489 = sdiv i64 %v488, 1
  %v490 = add i64 %v2, 1
  %v491 = mul i64 %v489, %v2
  %v492 = sdiv i64 %v491, %v3
  %v493 = mul i64 %v492, 1
  %v494 = icmp slt i64 %v493, %v8
  %v495 = select i1 %v494, i64 %v493, i64 %v8
  %v496 = mul i64 %v489, %v490
  %v497 = sdiv i64 %v496, %v3
  %v498 = mul i64 %v497, 1
  %v499 = icmp slt i64 %v498, %v8
  %v500 = select i1 %v499, i64 %v498, i64 %v8
  br label %b77
b77:
  %v501 = phi i64 [ %v495, %b73 ], [ %v554, %b82 ]
  %v502 = icmp slt i64 %v501, %v500
  br i1 %v502, label %b78, label %b79
b78:
  %v503 = add i64 %v501, 96
  %v504 = icmp slt i64 %v503, %v500
  %v505 = select i1 %v504, i64 %v503, i64 %v500
  br label %b80
b80:
  %v506 = phi i64 [ 0, %b78 ], [ %v553, %b85 ]
  %v507 = icmp slt i64 %v506, 1
  br i1 %v507, label %b81, label %b82
b81:
  %v508 = sub i64 %v505, %v501
  %v509 = sub i64 8, 1
  %v510 = add i64 %v508, %v509
  %v511 = sdiv i64 %v510, 8
  br label %b83
b83:
  %v512 = phi i64 [ 0, %b81 ], [ %v552, %b90 ]
  %v513 = icmp slt i64 %v512, %v511
  br i1 %v513, label %b84, label %b85
b84:
  %v514 = mul i64 %v508, %v512
  %v515 = sdiv i64 %v514, %v511
  %v516 = add i64 %v501, %v515
  %v517 = add i64 %v512, 1
  %v518 = mul i64 %v508, %v517
  %v519 = sdiv i64 %v518, %v511
  %v520 = add i64 %v501, %v519
  %v521 = mul i64 %v506, 64
  %v522 = getelementptr inbounds float, ptr %v432, i64 %v521
  %v523 = sub i64 %v520, %v516
  %v524 = mul i64 %v516, 8
  %v525 = getelementptr inbounds float, ptr %v52, i64 %v524
  %v526 = getelementptr inbounds float, ptr %v525, i64 0
  %v527 = sub i64 %v523, 1
  %v528 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v527
  %v529 = load ptr, ptr %v528, align 4
  %v530 = icmp sgt i64 %v523, 0
  br i1 %v530, label %b86, label %b87
b86:
  call void %v529(ptr %v526, i64 8, ptr %v522, i64 8, ptr %v487)
  br label %b87
b87:
  %v531 = add i64 %v521, 64
  br label %b88
b88:
  %v532 = phi i64 [ %v516, %b87 ], [ %v551, %b93 ]
  %v533 = icmp slt i64 %v532, %v520
  br i1 %v533, label %b89, label %b90
b89:
  %v534 = sub i64 %v532, %v516
  %v535 = mul i64 %v534, 8
  %v536 = getelementptr inbounds float, ptr %v487, i64 %v535
  %v537 = mul i64 %v532, 8
  %v538 = getelementptr inbounds float, ptr %v32, i64 %v537
  br label %b91
b91:
  %v539 = phi i64 [ 0, %b89 ], [ %v550, %b92 ]
  %v540 = icmp slt i64 %v539, 1
  br i1 %v540, label %b92, label %b93
b92:
  %v541 = mul i64 %v506, 1
  %v542 = add i64 %v541, %v539
  %v543 = mul i64 %v542, 8
  %v544 = add i64 0, %v539
  %v545 = mul i64 %v544, 8
  %v546 = getelementptr inbounds float, ptr %v536, i64 %v545
  %v547 = load <8 x float>, ptr %v546, align 4
  %v548 = add i64 0, %v543
  %v549 = getelementptr inbounds float, ptr %v538, i64 %v548
  store <8 x float> %v547, ptr %v549, align 4
  %v550 = add nsw i64 %v539, 1
  br label %b91
b93:
  %v551 = add nsw i64 %v532, 1
  br label %b88
b90:
  %v552 = add nsw i64 %v512, 1
  br label %b83
b85:
  %v553 = add nsw i64 %v506, 1
  br label %b80
b82:
  %v554 = add nsw i64 %v501, 96
  br label %b77
b79:
  %v555 = icmp sgt i64 %v3, 1
  br i1 %v555, label %b94, label %b95
b94:
  %v556 = getelementptr inbounds i64, ptr %v1, i64 3
  %v557 = atomicrmw add ptr %v556, i64 1 acq_rel
  %v558 = mul i64 %v3, 4
  br label %b96
b96:
  %v559 = load atomic i64, ptr %v556 acquire, align 8
  %v560 = icmp slt i64 %v559, %v558
  br i1 %v560, label %b97, label %b98
b97:
  %v561 = call i32 @sched_yield()
  br label %b96
b98:
  br label %b95
b95:
  %v562 = mul i64 0, 8
  %v563 = getelementptr inbounds float, ptr %v52, i64 %v562
  %v564 = getelementptr inbounds float, ptr %v563, i64 0
  %v565 = mul i64 0, 8
  %v566 = getelementptr inbounds float, ptr %v10, i64 %v565
  %v567 = getelementptr inbounds float, ptr %v566, i64 0
  %v568 = getelementptr inbounds float, ptr %v75, i64 12288
  %v569 = add i64 8, 1
  %v570 = sdiv i64 %v569, 2
  %v571 = add i64 %v2, 1
  %v572 = mul i64 %v570, %v2
  %v573 = sdiv i64 %v572, %v3
  %v574 = mul i64 %v573, 2
  %v575 = icmp slt i64 %v574, 8
  %v576 = select i1 %v575, i64 %v574, i64 8
  %v577 = mul i64 %v570, %v571
  %v578 = sdiv i64 %v577, %v3
  %v579 = mul i64 %v578, 2
  %v580 = icmp slt i64 %v579, 8
  %v581 = select i1 %v580, i64 %v579, i64 8
  %v582 = getelementptr inbounds float, ptr %v34, i64 0
  br label %b99
b99:
  %v583 = phi i64 [ %v576, %b95 ], [ %v591, %b104 ]
  %v584 = icmp slt i64 %v583, %v581
  br i1 %v584, label %b100, label %b101
b100:
  %v585 = mul i64 %v583, 8
  %v586 = getelementptr inbounds float, ptr %v582, i64 %v585
  br label %b102
b102:
  %v587 = phi i64 [ 0, %b100 ], [ %v590, %b103 ]
  %v588 = icmp slt i64 %v587, 8
  br i1 %v588, label %b103, label %b104
b103:
  %v589 = getelementptr inbounds float, ptr %v586, i64 %v587
  store float 0x0000000000000000, ptr %v589, align 4
  %v590 = add nsw i64 %v587, 1
  br label %b102
b104:
  %v591 = add nsw i64 %v583, 1
  br label %b99
b101:
  %v592 = mul i64 %v8, 1
  br label %b105
b105:
  %v593 = phi i64 [ 0, %b101 ], [ %v697, %b110 ]
  %v594 = icmp slt i64 %v593, %v592
  br i1 %v594, label %b106, label %b107
b106:
  %v595 = sub i64 %v592, %v593
  %v596 = icmp slt i64 %v595, 384
  %v597 = select i1 %v596, i64 %v595, i64 384
  br label %b108
b108:
  %v598 = phi i64 [ %v576, %b106 ], [ %v696, %b134 ]
  %v599 = icmp slt i64 %v598, %v581
  br i1 %v599, label %b109, label %b110
b109:
  %v600 = sub i64 %v581, %v598
  %v601 = icmp slt i64 %v600, 64
  %v602 = select i1 %v601, i64 %v600, i64 64
  %v603 = sdiv i64 %v602, 2
  %v604 = mul i64 %v603, 2
  %v605 = sub i64 %v602, %v604
  %v606 = mul i64 %v593, 8
  %v607 = add i64 %v606, %v598
  %v608 = getelementptr inbounds float, ptr %v564, i64 %v607
  br label %b111
b111:
  %v609 = phi i64 [ 0, %b109 ], [ %v635, %b119 ]
  %v610 = icmp slt i64 %v609, %v597
  br i1 %v610, label %b112, label %b113
b112:
  %v611 = mul i64 %v609, 8
  %v612 = getelementptr inbounds float, ptr %v608, i64 %v611
  %v613 = mul i64 %v609, 2
  %v614 = getelementptr inbounds float, ptr %v568, i64 %v613
  br label %b114
b114:
  %v615 = phi i64 [ 0, %b112 ], [ %v624, %b115 ]
  %v616 = icmp slt i64 %v615, %v603
  br i1 %v616, label %b115, label %b116
b115:
  %v617 = mul i64 %v615, 2
  %v618 = getelementptr inbounds float, ptr %v612, i64 %v617
  %v619 = mul i64 %v615, 768
  %v620 = getelementptr inbounds float, ptr %v614, i64 %v619
  %v621 = getelementptr inbounds float, ptr %v618, i64 0
  %v622 = load <2 x float>, ptr %v621, align 4
  %v623 = getelementptr inbounds float, ptr %v620, i64 0
  store <2 x float> %v622, ptr %v623, align 4
  %v624 = add nsw i64 %v615, 1
  br label %b114
b116:
  %v625 = mul i64 %v603, 2
  %v626 = getelementptr inbounds float, ptr %v612, i64 %v625
  %v627 = mul i64 %v603, 768
  %v628 = getelementptr inbounds float, ptr %v614, i64 %v627
  br label %b117
b117:
  %v629 = phi i64 [ 0, %b116 ], [ %v634, %b118 ]
  %v630 = icmp slt i64 %v629, %v605
  br i1 %v630, label %b118, label %b119
b118:
  %v631 = getelementptr inbounds float, ptr %v626, i64 %v629
  %v632 = load float, ptr %v631, align 4
  %v633 = getelementptr inbounds float, ptr %v628, i64 %v629
  store float %v632, ptr %v633, align 4
  %v634 = add nsw i64 %v629, 1
  br label %b117, !llvm.loop !0
b119:
  %v635 = add nsw i64 %v609, 1
  br label %b111
b113:
  br label %b120
b120:
  %v636 = phi i64 [ 0, %b113 ], [ %v671, %b128 ]
  %v637 = icmp slt i64 %v636, 0
  br i1 %v637, label %b121, label %b122
b121:
  %v638 = mul i64 %v593, 8
  %v639 = add i64 %v638, %v636
  %v640 = getelementptr inbounds float, ptr %v567, i64 %v639
  br label %b123
b123:
  %v641 = phi i64 [ 0, %b121 ], [ %v659, %b124 ]
  %v642 = icmp slt i64 %v641, %v597
  br i1 %v642, label %b124, label %b125
b124:
  %v643 = mul i64 %v641, 8
  %v644 = getelementptr inbounds float, ptr %v640, i64 %v643
  %v645 = mul i64 %v641, 32
  %v646 = getelementptr inbounds float, ptr %v75, i64 %v645
  %v647 = getelementptr inbounds float, ptr %v644, i64 0
  %v648 = load <8 x float>, ptr %v647, align 4
  %v649 = getelementptr inbounds float, ptr %v646, i64 0
  store <8 x float> %v648, ptr %v649, align 4
  %v650 = getelementptr inbounds float, ptr %v644, i64 8
  %v651 = load <8 x float>, ptr %v650, align 4
  %v652 = getelementptr inbounds float, ptr %v646, i64 8
  store <8 x float> %v651, ptr %v652, align 4
  %v653 = getelementptr inbounds float, ptr %v644, i64 16
  %v654 = load <8 x float>, ptr %v653, align 4
  %v655 = getelementptr inbounds float, ptr %v646, i64 16
  store <8 x float> %v654, ptr %v655, align 4
  %v656 = getelementptr inbounds float, ptr %v644, i64 24
  %v657 = load <8 x float>, ptr %v656, align 4
  %v658 = getelementptr inbounds float, ptr %v646, i64 24
  store <8 x float> %v657, ptr %v658, align 4
  %v659 = add nsw i64 %v641, 1
  br label %b123
b125:
  %v660 = sdiv i64 %v602, 2
  br label %b126
b126:
  %v661 = phi i64 [ 0, %b125 ], [ %v670, %b127 ]
  %v662 = icmp slt i64 %v661, %v660
  br i1 %v662, label %b127, label %b128
b127:
  %v663 = mul i64 %v661, 2
  %v664 = add i64 %v598, %v663
  %v665 = mul i64 %v661, 768
  %v666 = getelementptr inbounds float, ptr %v568, i64 %v665
  %v667 = mul i64 %v664, 8
  %v668 = add i64 %v667, %v636
  %v669 = getelementptr inbounds float, ptr %v582, i64 %v668
  call void @outer_2x32(ptr %v666, ptr %v75, i64 %v597, ptr %v669, i64 8)
  %v670 = add nsw i64 %v661, 1
  br label %b126
b128:
  %v671 = add nsw i64 %v636, 32
  br label %b120
b122:
  %v672 = mul i64 %v593, 8
  %v673 = add i64 %v672, 0
  %v674 = getelementptr inbounds float, ptr %v567, i64 %v673
  br label %b129
b129:
  %v675 = phi i64 [ 0, %b122 ], [ %v684, %b130 ]
  %v676 = icmp slt i64 %v675, %v597
  br i1 %v676, label %b130, label %b131
b130:
  %v677 = mul i64 %v675, 8
  %v678 = getelementptr inbounds float, ptr %v674, i64 %v677
  %v679 = mul i64 %v675, 8
  %v680 = getelementptr inbounds float, ptr %v75, i64 %v679
  %v681 = getelementptr inbounds float, ptr %v678, i64 0
  %v682 = load <8 x float>, ptr %v681, align 4
  %v683 = getelementptr inbounds float, ptr %v680, i64 0
  store <8 x float> %v682, ptr %v683, align 4
  %v684 = add nsw i64 %v675, 1
  br label %b129
b131:
  %v685 = sdiv i64 %v602, 2
  br label %b132
b132:
  %v686 = phi i64 [ 0, %b131 ], [ %v695, %b133 ]
  %v687 = icmp slt i64 %v686, %v685
  br i1 %v687, label %b133, label %b134
b133:
  %v688 = mul i64 %v686, 2
  %v689 = add i64 %v598, %v688
  %v690 = mul i64 %v686, 768
  %v691 = getelementptr inbounds float, ptr %v568, i64 %v690
  %v692 = mul i64 %v689, 8
  %v693 = add i64 %v692, 0
  %v694 = getelementptr inbounds float, ptr %v582, i64 %v693
  call void @outer_2x8(ptr %v691, ptr %v75, i64 %v597, ptr %v694, i64 8)
  %v695 = add nsw i64 %v686, 1
  br label %b132
b134:
  %v696 = add nsw i64 %v598, 64
  br label %b108
b110:
  %v697 = add nsw i64 %v593, 384
  br label %b105
b107:
  %v698 = icmp sgt i64 %v3, 1
  br i1 %v698, label %b135, label %b136
b135:
  %v699 = getelementptr inbounds i64, ptr %v1, i64 3
  %v700 = atomicrmw add ptr %v699, i64 1 acq_rel
  %v701 = mul i64 %v3, 5
  br label %b137
b137:
  %v702 = load atomic i64, ptr %v699 acquire, align 8
  %v703 = icmp slt i64 %v702, %v701
  br i1 %v703, label %b138, label %b139
b138:
  %v704 = call i32 @sched_yield()
  br label %b137
b139:
  br label %b136
b136:
  %v705 = mul i64 0, 8
  %v706 = getelementptr inbounds float, ptr %v52, i64 %v705
  %v707 = getelementptr inbounds float, ptr %v706, i64 0
  %v708 = mul i64 1, %v7
  %v709 = add i64 0, %v708
  %v710 = mul i64 %v709, 8
  %v711 = getelementptr inbounds float, ptr %v26, i64 %v710
  %v712 = getelementptr inbounds float, ptr %v711, i64 0
  %v713 = getelementptr inbounds float, ptr %v75, i64 12288
  %v714 = add i64 8, 1
  %v715 = sdiv i64 %v714, 2
  %v716 = add i64 %v2, 1
  %v717 = mul i64 %v715, %v2
  %v718 = sdiv i64 %v717, %v3
  %v719 = mul i64 %v718, 2
  %v720 = icmp slt i64 %v719, 8
  %v721 = select i1 %v720, i64 %v719, i64 8
  %v722 = mul i64 %v715, %v716
  %v723 = sdiv i64 %v722, %v3
  %v724 = mul i64 %v723, 2
  %v725 = icmp slt i64 %v724, 8
  %v726 = select i1 %v725, i64 %v724, i64 8
  %v727 = getelementptr inbounds float, ptr %v36, i64 0
  br label %b140
b140:
  %v728 = phi i64 [ %v721, %b136 ], [ %v736, %b145 ]
  %v729 = icmp slt i64 %v728, %v726
  br i1 %v729, label %b141, label %b142
b141:
  %v730 = mul i64 %v728, 8
  %v731 = getelementptr inbounds float, ptr %v727, i64 %v730
  br label %b143
b143:
  %v732 = phi i64 [ 0, %b141 ], [ %v735, %b144 ]
  %v733 = icmp slt i64 %v732, 8
  br i1 %v733, label %b144, label %b145
b144:
  %v734 = getelementptr inbounds float, ptr %v731, i64 %v732
  store float 0x0000000000000000, ptr %v734, align 4
  %v735 = add nsw i64 %v732, 1
  br label %b143
b145:
  %v736 = add nsw i64 %v728, 1
  br label %b140
b142:
  %v737 = mul i64 %v8, 1
  br label %b146
b146:
  %v738 = phi i64 [ 0, %b142 ], [ %v842, %b151 ]
  %v739 = icmp slt i64 %v738, %v737
  br i1 %v739, label %b147, label %b148
b147:
  %v740 = sub i64 %v737, %v738
  %v741 = icmp slt i64 %v740, 384
  %v742 = select i1 %v741, i64 %v740, i64 384
  br label %b149
b149:
  %v743 = phi i64 [ %v721, %b147 ], [ %v841, %b175 ]
  %v744 = icmp slt i64 %v743, %v726
  br i1 %v744, label %b150, label %b151
b150:
  %v745 = sub i64 %v726, %v743
  %v746 = icmp slt i64 %v745, 64
  %v747 = select i1 %v746, i64 %v745, i64 64
  %v748 = sdiv i64 %v747, 2
  %v749 = mul i64 %v748, 2
  %v750 = sub i64 %v747, %v749
  %v751 = mul i64 %v738, 8
  %v752 = add i64 %v751, %v743
  %v753 = getelementptr inbounds float, ptr %v707, i64 %v752
  br label %b152
b152:
  %v754 = phi i64 [ 0, %b150 ], [ %v780, %b160 ]
  %v755 = icmp slt i64 %v754, %v742
  br i1 %v755, label %b153, label %b154
b153:
  %v756 = mul i64 %v754, 8
  %v757 = getelementptr inbounds float, ptr %v753, i64 %v756
  %v758 = mul i64 %v754, 2
  %v759 = getelementptr inbounds float, ptr %v713, i64 %v758
  br label %b155
b155:
  %v760 = phi i64 [ 0, %b153 ], [ %v769, %b156 ]
  %v761 = icmp slt i64 %v760, %v748
  br i1 %v761, label %b156, label %b157
b156:
  %v762 = mul i64 %v760, 2
  %v763 = getelementptr inbounds float, ptr %v757, i64 %v762
  %v764 = mul i64 %v760, 768
  %v765 = getelementptr inbounds float, ptr %v759, i64 %v764
  %v766 = getelementptr inbounds float, ptr %v763, i64 0
  %v767 = load <2 x float>, ptr %v766, align 4
  %v768 = getelementptr inbounds float, ptr %v765, i64 0
  store <2 x float> %v767, ptr %v768, align 4
  %v769 = add nsw i64 %v760, 1
  br label %b155
b157:
  %v770 = mul i64 %v748, 2
  %v771 = getelementptr inbounds float, ptr %v757, i64 %v770
  %v772 = mul i64 %v748, 768
  %v773 = getelementptr inbounds float, ptr %v759, i64 %v772
  br label %b158
b158:
  %v774 = phi i64 [ 0, %b157 ], [ %v779, %b159 ]
  %v775 = icmp slt i64 %v774, %v750
  br i1 %v775, label %b159, label %b160
b159:
  %v776 = getelementptr inbounds float, ptr %v771, i64 %v774
  %v777 = load float, ptr %v776, align 4
  %v778 = getelementptr inbounds float, ptr %v773, i64 %v774
  store float %v777, ptr %v778, align 4
  %v779 = add nsw i64 %v774, 1
  br label %b158, !llvm.loop !3
b160:
  %v780 = add nsw i64 %v754, 1
  br label %b152
b154:
  br label %b161
b161:
  %v781 = phi i64 [ 0, %b154 ], [ %v816, %b169 ]
  %v782 = icmp slt i64 %v781, 0
  br i1 %v782, label %b162, label %b163
b162:
  %v783 = mul i64 %v738, 8
  %v784 = add i64 %v783, %v781
  %v785 = getelementptr inbounds float, ptr %v712, i64 %v784
  br label %b164
b164:
  %v786 = phi i64 [ 0, %b162 ], [ %v804, %b165 ]
  %v787 = icmp slt i64 %v786, %v742
  br i1 %v787, label %b165, label %b166
b165:
  %v788 = mul i64 %v786, 8
  %v789 = getelementptr inbounds float, ptr %v785, i64 %v788
  %v790 = mul i64 %v786, 32
  %v791 = getelementptr inbounds float, ptr %v75, i64 %v790
  %v792 = getelementptr inbounds float, ptr %v789, i64 0
  %v793 = load <8 x float>, ptr %v792, align 4
  %v794 = getelementptr inbounds float, ptr %v791, i64 0
  store <8 x float> %v793, ptr %v794, align 4
  %v795 = getelementptr inbounds float, ptr %v789, i64 8
  %v796 = load <8 x float>, ptr %v795, align 4
  %v797 = getelementptr inbounds float, ptr %v791, i64 8
  store <8 x float> %v796, ptr %v797, align 4
  %v798 = getelementptr inbounds float, ptr %v789, i64 16
  %v799 = load <8 x float>, ptr %v798, align 4
  %v800 = getelementptr inbounds float, ptr %v791, i64 16
  store <8 x float> %v799, ptr %v800, align 4
  %v801 = getelementptr inbounds float, ptr %v789, i64 24
  %v802 = load <8 x float>, ptr %v801, align 4
  %v803 = getelementptr inbounds float, ptr %v791, i64 24
  store <8 x float> %v802, ptr %v803, align 4
  %v804 = add nsw i64 %v786, 1
  br label %b164
b166:
  %v805 = sdiv i64 %v747, 2
  br label %b167
b167:
  %v806 = phi i64 [ 0, %b166 ], [ %v815, %b168 ]
  %v807 = icmp slt i64 %v806, %v805
  br i1 %v807, label %b168, label %b169
b168:
  %v808 = mul i64 %v806, 2
  %v809 = add i64 %v743, %v808
  %v810 = mul i64 %v806, 768
  %v811 = getelementptr inbounds float, ptr %v713, i64 %v810
  %v812 = mul i64 %v809, 8
  %v813 = add i64 %v812, %v781
  %v814 = getelementptr inbounds float, ptr %v727, i64 %v813
  call void @outer_2x32(ptr %v811, ptr %v75, i64 %v742, ptr %v814, i64 8)
  %v815 = add nsw i64 %v806, 1
  br label %b167
b169:
  %v816 = add nsw i64 %v781, 32
  br label %b161
b163:
  %v817 = mul i64 %v738, 8
  %v818 = add i64 %v817, 0
  %v819 = getelementptr inbounds float, ptr %v712, i64 %v818
  br label %b170
b170:
  %v820 = phi i64 [ 0, %b163 ], [ %v829, %b171 ]
  %v821 = icmp slt i64 %v820, %v742
  br i1 %v821, label %b171, label %b172
b171:
  %v822 = mul i64 %v820, 8
  %v823 = getelementptr inbounds float, ptr %v819, i64 %v822
  %v824 = mul i64 %v820, 8
  %v825 = getelementptr inbounds float, ptr %v75, i64 %v824
  %v826 = getelementptr inbounds float, ptr %v823, i64 0
  %v827 = load <8 x float>, ptr %v826, align 4
  %v828 = getelementptr inbounds float, ptr %v825, i64 0
  store <8 x float> %v827, ptr %v828, align 4
  %v829 = add nsw i64 %v820, 1
  br label %b170
b172:
  %v830 = sdiv i64 %v747, 2
  br label %b173
b173:
  %v831 = phi i64 [ 0, %b172 ], [ %v840, %b174 ]
  %v832 = icmp slt i64 %v831, %v830
  br i1 %v832, label %b174, label %b175
b174:
  %v833 = mul i64 %v831, 2
  %v834 = add i64 %v743, %v833
  %v835 = mul i64 %v831, 768
  %v836 = getelementptr inbounds float, ptr %v713, i64 %v835
  %v837 = mul i64 %v834, 8
  %v838 = add i64 %v837, 0
  %v839 = getelementptr inbounds float, ptr %v727, i64 %v838
  call void @outer_2x8(ptr %v836, ptr %v75, i64 %v742, ptr %v839, i64 8)
  %v840 = add nsw i64 %v831, 1
  br label %b173
b175:
  %v841 = add nsw i64 %v743, 64
  br label %b149
b151:
  %v842 = add nsw i64 %v738, 384
  br label %b146
b148:
  %v843 = icmp sgt i64 %v3, 1
  br i1 %v843, label %b176, label %b177
b176:
  %v844 = getelementptr inbounds i64, ptr %v1, i64 3
  %v845 = atomicrmw add ptr %v844, i64 1 acq_rel
  %v846 = mul i64 %v3, 6
  br label %b178
b178:
  %v847 = load atomic i64, ptr %v844 acquire, align 8
  %v848 = icmp slt i64 %v847, %v846
  br i1 %v848, label %b179, label %b180
b179:
  %v849 = call i32 @sched_yield()
  br label %b178
b180:
  br label %b177
b177:
  %v850 = icmp eq i64 %v2, 0
  br i1 %v850, label %b181, label %b182
b181:
  br label %b183
b183:
  %v851 = phi i64 [ 0, %b181 ], [ %v868, %b188 ]
  %v852 = phi <8 x float> [ splat (float 0x0000000000000000), %b181 ], [ %v867, %b188 ]
  %v853 = icmp slt i64 %v851, %v8
  br i1 %v853, label %b184, label %b185
b184:
  %v854 = add i64 %v851, 128
  %v855 = icmp slt i64 %v854, %v8
  %v856 = select i1 %v855, i64 %v854, i64 %v8
  br label %b186
b186:
  %v857 = phi i64 [ %v851, %b184 ], [ %v866, %b187 ]
  %v858 = phi <8 x float> [ splat (float 0x0000000000000000), %b184 ], [ %v865, %b187 ]
  %v859 = icmp slt i64 %v857, %v856
  br i1 %v859, label %b187, label %b188
b187:
  %v860 = mul i64 %v857, 8
  %v861 = getelementptr inbounds float, ptr %v52, i64 %v860
  %v862 = add i64 0, 0
  %v863 = getelementptr inbounds float, ptr %v861, i64 %v862
  %v864 = load <8 x float>, ptr %v863, align 4
  %v865 = fadd <8 x float> %v858, %v864
  %v866 = add nsw i64 %v857, 1
  br label %b186
b188:
  %v867 = fadd <8 x float> %v852, %v858
  %v868 = add nsw i64 %v851, 128
  br label %b183
b185:
  %v869 = add i64 0, 0
  %v870 = getelementptr inbounds float, ptr %v38, i64 %v869
  store <8 x float> %v852, ptr %v870, align 4
  br label %b182
b182:
  %v871 = icmp sgt i64 %v3, 1
  br i1 %v871, label %b189, label %b190
b189:
  %v872 = getelementptr inbounds i64, ptr %v1, i64 3
  %v873 = atomicrmw add ptr %v872, i64 1 acq_rel
  %v874 = mul i64 %v3, 7
  br label %b191
b191:
  %v875 = load atomic i64, ptr %v872 acquire, align 8
  %v876 = icmp slt i64 %v875, %v874
  br i1 %v876, label %b192, label %b193
b192:
  %v877 = call i32 @sched_yield()
  br label %b191
b193:
  br label %b190
b190:
  %v878 = mul i64 0, 8
  %v879 = getelementptr inbounds float, ptr %v50, i64 %v878
  %v880 = getelementptr inbounds float, ptr %v879, i64 0
  %v881 = mul i64 0, 8
  %v882 = getelementptr inbounds float, ptr %v48, i64 %v881
  %v883 = getelementptr inbounds float, ptr %v882, i64 0
  %v884 = getelementptr inbounds float, ptr %v75, i64 12288
  %v885 = add i64 8, 1
  %v886 = sdiv i64 %v885, 2
  %v887 = add i64 %v2, 1
  %v888 = mul i64 %v886, %v2
  %v889 = sdiv i64 %v888, %v3
  %v890 = mul i64 %v889, 2
  %v891 = icmp slt i64 %v890, 8
  %v892 = select i1 %v891, i64 %v890, i64 8
  %v893 = mul i64 %v886, %v887
  %v894 = sdiv i64 %v893, %v3
  %v895 = mul i64 %v894, 2
  %v896 = icmp slt i64 %v895, 8
  %v897 = select i1 %v896, i64 %v895, i64 8
  %v898 = getelementptr inbounds float, ptr %v40, i64 0
  br label %b194
b194:
  %v899 = phi i64 [ %v892, %b190 ], [ %v907, %b199 ]
  %v900 = icmp slt i64 %v899, %v897
  br i1 %v900, label %b195, label %b196
b195:
  %v901 = mul i64 %v899, 8
  %v902 = getelementptr inbounds float, ptr %v898, i64 %v901
  br label %b197
b197:
  %v903 = phi i64 [ 0, %b195 ], [ %v906, %b198 ]
  %v904 = icmp slt i64 %v903, 8
  br i1 %v904, label %b198, label %b199
b198:
  %v905 = getelementptr inbounds float, ptr %v902, i64 %v903
  store float 0x0000000000000000, ptr %v905, align 4
  %v906 = add nsw i64 %v903, 1
  br label %b197
b199:
  %v907 = add nsw i64 %v899, 1
  br label %b194
b196:
  %v908 = mul i64 %v8, 1
  br label %b200
b200:
  %v909 = phi i64 [ 0, %b196 ], [ %v1013, %b205 ]
  %v910 = icmp slt i64 %v909, %v908
  br i1 %v910, label %b201, label %b202
b201:
  %v911 = sub i64 %v908, %v909
  %v912 = icmp slt i64 %v911, 384
  %v913 = select i1 %v912, i64 %v911, i64 384
  br label %b203
b203:
  %v914 = phi i64 [ %v892, %b201 ], [ %v1012, %b229 ]
  %v915 = icmp slt i64 %v914, %v897
  br i1 %v915, label %b204, label %b205
b204:
  %v916 = sub i64 %v897, %v914
  %v917 = icmp slt i64 %v916, 64
  %v918 = select i1 %v917, i64 %v916, i64 64
  %v919 = sdiv i64 %v918, 2
  %v920 = mul i64 %v919, 2
  %v921 = sub i64 %v918, %v920
  %v922 = mul i64 %v909, 8
  %v923 = add i64 %v922, %v914
  %v924 = getelementptr inbounds float, ptr %v880, i64 %v923
  br label %b206
b206:
  %v925 = phi i64 [ 0, %b204 ], [ %v951, %b214 ]
  %v926 = icmp slt i64 %v925, %v913
  br i1 %v926, label %b207, label %b208
b207:
  %v927 = mul i64 %v925, 8
  %v928 = getelementptr inbounds float, ptr %v924, i64 %v927
  %v929 = mul i64 %v925, 2
  %v930 = getelementptr inbounds float, ptr %v884, i64 %v929
  br label %b209
b209:
  %v931 = phi i64 [ 0, %b207 ], [ %v940, %b210 ]
  %v932 = icmp slt i64 %v931, %v919
  br i1 %v932, label %b210, label %b211
b210:
  %v933 = mul i64 %v931, 2
  %v934 = getelementptr inbounds float, ptr %v928, i64 %v933
  %v935 = mul i64 %v931, 768
  %v936 = getelementptr inbounds float, ptr %v930, i64 %v935
  %v937 = getelementptr inbounds float, ptr %v934, i64 0
  %v938 = load <2 x float>, ptr %v937, align 4
  %v939 = getelementptr inbounds float, ptr %v936, i64 0
  store <2 x float> %v938, ptr %v939, align 4
  %v940 = add nsw i64 %v931, 1
  br label %b209
b211:
  %v941 = mul i64 %v919, 2
  %v942 = getelementptr inbounds float, ptr %v928, i64 %v941
  %v943 = mul i64 %v919, 768
  %v944 = getelementptr inbounds float, ptr %v930, i64 %v943
  br label %b212
b212:
  %v945 = phi i64 [ 0, %b211 ], [ %v950, %b213 ]
  %v946 = icmp slt i64 %v945, %v921
  br i1 %v946, label %b213, label %b214
b213:
  %v947 = getelementptr inbounds float, ptr %v942, i64 %v945
  %v948 = load float, ptr %v947, align 4
  %v949 = getelementptr inbounds float, ptr %v944, i64 %v945
  store float %v948, ptr %v949, align 4
  %v950 = add nsw i64 %v945, 1
  br label %b212, !llvm.loop !6
b214:
  %v951 = add nsw i64 %v925, 1
  br label %b206
b208:
  br label %b215
b215:
  %v952 = phi i64 [ 0, %b208 ], [ %v987, %b223 ]
  %v953 = icmp slt i64 %v952, 0
  br i1 %v953, label %b216, label %b217
b216:
  %v954 = mul i64 %v909, 8
  %v955 = add i64 %v954, %v952
  %v956 = getelementptr inbounds float, ptr %v883, i64 %v955
  br label %b218
b218:
  %v957 = phi i64 [ 0, %b216 ], [ %v975, %b219 ]
  %v958 = icmp slt i64 %v957, %v913
  br i1 %v958, label %b219, label %b220
b219:
  %v959 = mul i64 %v957, 8
  %v960 = getelementptr inbounds float, ptr %v956, i64 %v959
  %v961 = mul i64 %v957, 32
  %v962 = getelementptr inbounds float, ptr %v75, i64 %v961
  %v963 = getelementptr inbounds float, ptr %v960, i64 0
  %v964 = load <8 x float>, ptr %v963, align 4
  %v965 = getelementptr inbounds float, ptr %v962, i64 0
  store <8 x float> %v964, ptr %v965, align 4
  %v966 = getelementptr inbounds float, ptr %v960, i64 8
  %v967 = load <8 x float>, ptr %v966, align 4
  %v968 = getelementptr inbounds float, ptr %v962, i64 8
  store <8 x float> %v967, ptr %v968, align 4
  %v969 = getelementptr inbounds float, ptr %v960, i64 16
  %v970 = load <8 x float>, ptr %v969, align 4
  %v971 = getelementptr inbounds float, ptr %v962, i64 16
  store <8 x float> %v970, ptr %v971, align 4
  %v972 = getelementptr inbounds float, ptr %v960, i64 24
  %v973 = load <8 x float>, ptr %v972, align 4
  %v974 = getelementptr inbounds float, ptr %v962, i64 24
  store <8 x float> %v973, ptr %v974, align 4
  %v975 = add nsw i64 %v957, 1
  br label %b218
b220:
  %v976 = sdiv i64 %v918, 2
  br label %b221
b221:
  %v977 = phi i64 [ 0, %b220 ], [ %v986, %b222 ]
  %v978 = icmp slt i64 %v977, %v976
  br i1 %v978, label %b222, label %b223
b222:
  %v979 = mul i64 %v977, 2
  %v980 = add i64 %v914, %v979
  %v981 = mul i64 %v977, 768
  %v982 = getelementptr inbounds float, ptr %v884, i64 %v981
  %v983 = mul i64 %v980, 8
  %v984 = add i64 %v983, %v952
  %v985 = getelementptr inbounds float, ptr %v898, i64 %v984
  call void @outer_2x32(ptr %v982, ptr %v75, i64 %v913, ptr %v985, i64 8)
  %v986 = add nsw i64 %v977, 1
  br label %b221
b223:
  %v987 = add nsw i64 %v952, 32
  br label %b215
b217:
  %v988 = mul i64 %v909, 8
  %v989 = add i64 %v988, 0
  %v990 = getelementptr inbounds float, ptr %v883, i64 %v989
  br label %b224
b224:
  %v991 = phi i64 [ 0, %b217 ], [ %v1000, %b225 ]
  %v992 = icmp slt i64 %v991, %v913
  br i1 %v992, label %b225, label %b226
b225:
  %v993 = mul i64 %v991, 8
  %v994 = getelementptr inbounds float, ptr %v990, i64 %v993
  %v995 = mul i64 %v991, 8
  %v996 = getelementptr inbounds float, ptr %v75, i64 %v995
  %v997 = getelementptr inbounds float, ptr %v994, i64 0
  %v998 = load <8 x float>, ptr %v997, align 4
  %v999 = getelementptr inbounds float, ptr %v996, i64 0
  store <8 x float> %v998, ptr %v999, align 4
  %v1000 = add nsw i64 %v991, 1
  br label %b224
b226:
  %v1001 = sdiv i64 %v918, 2
  br label %b227
b227:
  %v1002 = phi i64 [ 0, %b226 ], [ %v1011, %b228 ]
  %v1003 = icmp slt i64 %v1002, %v1001
  br i1 %v1003, label %b228, label %b229
b228:
  %v1004 = mul i64 %v1002, 2
  %v1005 = add i64 %v914, %v1004
  %v1006 = mul i64 %v1002, 768
  %v1007 = getelementptr inbounds float, ptr %v884, i64 %v1006
  %v1008 = mul i64 %v1005, 8
  %v1009 = add i64 %v1008, 0
  %v1010 = getelementptr inbounds float, ptr %v898, i64 %v1009
  call void @outer_2x8(ptr %v1007, ptr %v75, i64 %v913, ptr %v1010, i64 8)
  %v1011 = add nsw i64 %v1002, 1
  br label %b227
b229:
  %v1012 = add nsw i64 %v914, 64
  br label %b203
b205:
  %v1013 = add nsw i64 %v909, 384
  br label %b200
b202:
  %v1014 = icmp sgt i64 %v3, 1
  br i1 %v1014, label %b230, label %b231
b230:
  %v1015 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1016 = atomicrmw add ptr %v1015, i64 1 acq_rel
  %v1017 = mul i64 %v3, 8
  br label %b232
b232:
  %v1018 = load atomic i64, ptr %v1015 acquire, align 8
  %v1019 = icmp slt i64 %v1018, %v1017
  br i1 %v1019, label %b233, label %b234
b233:
  %v1020 = call i32 @sched_yield()
  br label %b232
b234:
  br label %b231
b231:
  %v1021 = icmp eq i64 %v2, 0
  br i1 %v1021, label %b235, label %b236
b235:
  br label %b237
b237:
  %v1022 = phi i64 [ 0, %b235 ], [ %v1039, %b242 ]
  %v1023 = phi <8 x float> [ splat (float 0x0000000000000000), %b235 ], [ %v1038, %b242 ]
  %v1024 = icmp slt i64 %v1022, %v8
  br i1 %v1024, label %b238, label %b239
b238:
  %v1025 = add i64 %v1022, 128
  %v1026 = icmp slt i64 %v1025, %v8
  %v1027 = select i1 %v1026, i64 %v1025, i64 %v8
  br label %b240
b240:
  %v1028 = phi i64 [ %v1022, %b238 ], [ %v1037, %b241 ]
  %v1029 = phi <8 x float> [ splat (float 0x0000000000000000), %b238 ], [ %v1036, %b241 ]
  %v1030 = icmp slt i64 %v1028, %v1027
  br i1 %v1030, label %b241, label %b242
b241:
  %v1031 = mul i64 %v1028, 8
  %v1032 = getelementptr inbounds float, ptr %v50, i64 %v1031
  %v1033 = add i64 0, 0
  %v1034 = getelementptr inbounds float, ptr %v1032, i64 %v1033
  %v1035 = load <8 x float>, ptr %v1034, align 4
  %v1036 = fadd <8 x float> %v1029, %v1035
  %v1037 = add nsw i64 %v1028, 1
  br label %b240
b242:
  %v1038 = fadd <8 x float> %v1023, %v1029
  %v1039 = add nsw i64 %v1022, 128
  br label %b237
b239:
  %v1040 = add i64 0, 0
  %v1041 = getelementptr inbounds float, ptr %v42, i64 %v1040
  store <8 x float> %v1023, ptr %v1041, align 4
  br label %b236
b236:
  %v1042 = icmp sgt i64 %v3, 1
  br i1 %v1042, label %b243, label %b244
b243:
  %v1043 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1044 = atomicrmw add ptr %v1043, i64 1 acq_rel
  %v1045 = mul i64 %v3, 9
  br label %b245
b245:
  %v1046 = load atomic i64, ptr %v1043 acquire, align 8
  %v1047 = icmp slt i64 %v1046, %v1045
  br i1 %v1047, label %b246, label %b247
b246:
  %v1048 = call i32 @sched_yield()
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
